using ResumeRender.Cli.Commands.Help;
using ResumeRender.Cli.Host;
using ResumeRender.Layout;

namespace ResumeRender.Cli.Commands;

/// <summary>Lists the looks with what each of them heeds.</summary>
internal static class LookList
{
    /// <summary>What all looks have in common is said once, below them.</summary>
    internal static void Write(TextWriter output, LayoutCatalog layouts, int columns)
    {
        var traits = layouts.Layouts.Select(static look => (Look: look, Traits: LookTraits.Of(look))).ToList();
        var shared = LookTraits.SharedOptions(traits.Select(static t => t.Traits));
        var width = layouts.Layouts.Max(static l => l.Id.Length);
        foreach (var (look, its) in traits)
        {
            var mark = look == layouts.Default ? "the default; " : "";
            output.WriteLine($"{look.Id.PadRight(width)}  {look.Summary}");
            output.WriteLine($"{new string(' ', width)}  {mark}{its.Without(shared)}");
        }

        if (shared.IsEmpty)
            return;
        output.WriteLine();
        foreach (
            var line in TextWrap.Lines(
                $"All of them follow {string.Join(", ", shared)} and the other options of the design: see "
                    + $"`{ThisCommand.Name} pdf --help`.",
                columns
            )
        )
            output.WriteLine(line);
    }
}
