using System.Globalization;
using System.Runtime.InteropServices;

namespace ResumeRender.Parsing.Pdf;

/// <summary>Finds out whether an encrypted file can be read here.</summary>
/// <remarks>
/// A PDF with rights but no password is encrypted, and the library that takes PDFs apart decrypts it with the classes
/// of .NET. On Linux these need OpenSSL, and where it is missing they end the process without a word. Nothing else in
/// this program needs it, so it is looked for at such a file only.
/// </remarks>
internal static class Encryption
{
    /// <summary>The names that .NET looks for, newest first.</summary>
    private static readonly string[] OpenSsl = ["libssl.so.3", "libssl.so.1.1"];

    /// <summary>True if the file seems to be encrypted and the system cannot decrypt it.</summary>
    public static bool CannotBeRead(ReadOnlySpan<byte> file) =>
        OperatingSystem.IsLinux()
        && IsNamedIn(file)
        && !Array.Exists(OpenSsl, static name => NativeLibrary.TryLoad(name, out _));

    /// <summary>True if the name <c>/Encrypt</c> of the trailer is anywhere in the file.</summary>
    /// <remarks>Each letter of a name may be written as # and two digits (ISO 32000-1, 7.3.5). A trailer is never
    /// compressed.</remarks>
    internal static bool IsNamedIn(ReadOnlySpan<byte> file)
    {
        for (var at = file.IndexOf((byte)'/'); at >= 0;)
        {
            file = file[(at + 1)..];
            if (BeginsWith(file, "Encrypt"u8))
                return true;
            at = file.IndexOf((byte)'/');
        }

        return false;
    }

    private static bool BeginsWith(ReadOnlySpan<byte> name, ReadOnlySpan<byte> letters)
    {
        foreach (var letter in letters)
        {
            if (
                name.Length >= 3
                && name[0] == '#'
                && byte.TryParse(
                    name.Slice(1, 2),
                    NumberStyles.AllowHexSpecifier,
                    CultureInfo.InvariantCulture,
                    out var value
                )
                && value == letter
            )
                name = name[3..];
            else if (name.Length >= 1 && name[0] == letter)
                name = name[1..];
            else
                return false;
        }

        // Names go on to the next space or sign: /EncryptMetadata is another one.
        return name.IsEmpty || !char.IsAsciiLetterOrDigit((char)name[0]);
    }
}
