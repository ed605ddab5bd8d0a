using ResumeRender.Cli.Host;
using ResumeRender.Model;

namespace ResumeRender.Cli.Commands.Options;

/// <summary>Reads the value of <c>--link</c>: an address, perhaps with a label before an equals sign.</summary>
/// <remarks>Addresses may come without a scheme; http, https, mailto and tel are the ones a page may lead to.</remarks>
internal static class LinkReader
{
    internal static WebLink Read(string value)
    {
        var (label, address) = Split(value.Trim());
        var uri =
            address.Contains("://", StringComparison.Ordinal)
            || HasScheme(address, "mailto:")
            || HasScheme(address, "tel:")
                ? address
                : "https://" + address;
        return IsAllowed(uri)
            ? new WebLink(uri) { Network = label }
            : throw new CommandFailure(ExitCode.WrongUsage, CliDiagnostics.BadLink(value));
    }

    /// <remarks>An equals sign inside an address, as in <c>?id=1</c>, begins no address itself.</remarks>
    private static (string? Label, string Address) Split(string value)
    {
        var sign = value.IndexOf('=', StringComparison.Ordinal);
        var isLabel = sign > 0 && value.AsSpan(0, sign).IndexOfAny('/', '?', ':') < 0;
        return isLabel ? (value[..sign].Trim(), value[(sign + 1)..].Trim()) : (null, value);
    }

    private static bool HasScheme(string address, string scheme) =>
        address.StartsWith(scheme, StringComparison.OrdinalIgnoreCase);

    private static bool IsAllowed(string uri)
    {
        if (uri.AsSpan().ContainsAny(' ', '\t', '\n') || !Uri.TryCreate(uri, UriKind.Absolute, out var parsed))
            return false;
        return parsed.Scheme switch
        {
            "http" or "https" => parsed.Host.Contains('.', StringComparison.Ordinal) || parsed.Host == "localhost",
            "mailto" or "tel" => uri.Length > parsed.Scheme.Length + 1,
            _ => false,
        };
    }
}
