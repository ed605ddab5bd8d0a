/* Stands before the C library (LD_PRELOAD) and makes a disk that is slow, full, or old, so that the tests can look at what
   lies in a folder while a file is being written.
     SLOW_DISK=SECONDS   flushing takes so long
     OLD_DISK=1          there are no files without a name (O_TMPFILE), as on NFS
     FULL_DISK=1         nothing can be written to a file on a disk */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/types.h>
#include <time.h>
#include <unistd.h>

int open(const char *path, int flags, ...)
{
    va_list rest;
    va_start(rest, flags);
    mode_t mode = va_arg(rest, mode_t);
    va_end(rest);
    if ((flags & O_TMPFILE) == O_TMPFILE && getenv("OLD_DISK")) {
        errno = EOPNOTSUPP;
        return -1;
    }
    return (int)syscall(SYS_openat, AT_FDCWD, path, flags, mode);
}

int fsync(int file)
{
    struct stat status;
    if (getenv("SLOW_DISK") && fstat(file, &status) == 0 && S_ISREG(status.st_mode)) {
        struct timespec rest = {atoi(getenv("SLOW_DISK")), 0};
        /* A signal does not make a disk quicker. */
        while (nanosleep(&rest, &rest) != 0) {}
    }
    return (int)syscall(SYS_fsync, file);
}

ssize_t pwrite(int file, const void *bytes, size_t count, off_t at)
{
    if (getenv("FULL_DISK")) {
        errno = ENOSPC;
        return -1;
    }
    return syscall(SYS_pwrite64, file, bytes, count, at);
}

ssize_t pwrite64(int file, const void *bytes, size_t count, off_t at)
{
    return pwrite(file, bytes, count, at);
}
