using System.Collections.Immutable;

namespace ResumeRender.Cli.Reporting;

/// <summary>A message in two: our words, and what it quotes of the author's.</summary>
/// <param name="Words">The message with nothing between its backticks.</param>
/// <param name="Quoted">What stood there, in order.</param>
internal sealed record QuotedMessage(string Words, ImmutableArray<string> Quoted)
{
    private const char Quote = '`';

    internal static QuotedMessage Of(string message)
    {
        var parts = message.Split(Quote);
        // A backtick of the author's own leaves one without its other: then nothing is certain, and the whole is ours.
        return parts.Length % 2 == 0
            ? new(message, [])
            : new(
                string.Join(Quote, parts.Where(static (_, i) => i % 2 == 0)),
                [.. parts.Where(static (_, i) => i % 2 == 1)]
            );
    }
}
