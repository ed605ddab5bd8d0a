using System.Collections.Immutable;
using System.Text;

namespace ResumeRender.Cli.Reporting;

/// <summary>A message in two: our words, and what it quotes of the author's.</summary>
/// <param name="Words">The message with nothing between its backticks.</param>
/// <param name="Quoted">What stood there, in order.</param>
internal sealed record QuotedMessage(string Words, ImmutableArray<string> Quoted)
{
    private const char Quote = '`';

    internal static QuotedMessage Of(string message)
    {
        var count = message.AsSpan().Count(Quote);
        // A backtick of the author's own leaves one without its other: then nothing is certain, and the whole is ours.
        if (count == 0 || count % 2 == 1)
            return new(message, []);
        var words = new StringBuilder(message.Length);
        var quoted = ImmutableArray.CreateBuilder<string>(count / 2);
        var isQuoted = false;
        foreach (var part in message.AsSpan().Split(Quote))
        {
            if (isQuoted)
                quoted.Add(message[part]);
            else
                words.Append(words.Length > 0 || quoted.Count > 0 ? "`" : "").Append(message.AsSpan()[part]);
            isQuoted = !isQuoted;
        }

        return new(words.ToString(), quoted.MoveToImmutable());
    }
}
