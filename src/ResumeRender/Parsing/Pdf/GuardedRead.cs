using System.Diagnostics;
using ResumeRender.Diagnostics;
using ResumeRender.Parsing.Pdf.Blocks;
using UglyToad.PdfPig.Exceptions;

namespace ResumeRender.Parsing.Pdf;

/// <summary>Makes a message once the text is known that it points into.</summary>
internal delegate Diagnostic PdfMessage(SourceSpan at);

/// <summary>Reads a file that may be damaged or made to do harm.</summary>
/// <remarks>
/// The library that takes PDFs apart answers damage with exceptions of many kinds, follows nesting with its stack and
/// may go round in circles. So it works on a thread of its own with a large stack, and is left alone after a while, or
/// when it takes more memory than any résumé needs.
/// </remarks>
internal static class GuardedRead
{
    private const int StackBytes = 64 * 1024 * 1024;

    /// <summary>By so many bytes the memory in use may grow, which is many times what a résumé takes.</summary>
    private const long MostMemory = 200_000_000;

    /// <summary>And by so many more for each byte of the file.</summary>
    private const long MemoryForEachByte = 40;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(20);

    /// <summary>The blocks of the file; none if it cannot be read, which the messages then say.</summary>
    public static List<TextBlock> Read(byte[] bytes, bool ignoresTags, out List<PdfMessage> messages)
    {
        if (Encryption.CannotBeRead(bytes))
        {
            messages = [PdfDiagnostics.EncryptedWithoutOpenSsl];
            return [];
        }

        if (BareReferences.LeadInCircles(bytes))
        {
            messages = [PdfDiagnostics.Unreadable];
            return [];
        }

        List<TextBlock>? blocks = null;
        var said = new List<PdfMessage>();
        var reader = new Thread(() => blocks = TryRead(bytes, ignoresTags, said), StackBytes) { IsBackground = true };
        reader.Start();
        if (!EndsInBounds(reader, MostMemory + (MemoryForEachByte * bytes.Length)))
        {
            messages = [PdfDiagnostics.Unreadable];
            return [];
        }

        messages = said;
        return blocks ?? [];
    }

    private static bool EndsInBounds(Thread reader, long mostMemory)
    {
        var before = GC.GetTotalMemory(forceFullCollection: false);
        var watch = Stopwatch.StartNew();
        while (!reader.Join(Look))
        {
            if (watch.Elapsed > Patience || GC.GetTotalMemory(forceFullCollection: false) - before > mostMemory)
                return false;
        }

        return true;
    }

    private static List<TextBlock>? TryRead(byte[] bytes, bool ignoresTags, List<PdfMessage> messages)
    {
        try
        {
            return DocumentReader.Read(bytes, ignoresTags, messages);
        }
        catch (PdfDocumentEncryptedException)
        {
            messages.Add(PdfDiagnostics.Encrypted);
        }
        catch (Exception problem) when (problem is not OutOfMemoryException)
        {
            messages.Add(PdfDiagnostics.Unreadable);
        }

        return null;
    }
}
