/* A library that tells that it was loaded, in the file that PLANTED_TELLS names. */
#include <stdio.h>
#include <stdlib.h>

__attribute__((constructor)) static void tell(void)
{
    const char *path = getenv("PLANTED_TELLS");
    FILE *file = path ? fopen(path, "a") : NULL;
    if (file) {
        fputs("planted code ran\n", file);
        fclose(file);
    }
}
