using ResumeRender.Fuzz;
using ResumeRender.Fuzz.Mutation;

namespace ResumeRender.Tests.Fuzz;

/// <summary>A short run of the fuzzer over files of every kind, through to outputs that are checked. `.ci/run` makes a
/// longer one.</summary>
public sealed class DamagedFilesTests
{
    [Theory]
    [InlineData("Text", 120)]
    [InlineData("Data", 120)]
    [InlineData("Archive", 200)]
    [InlineData("Pdf", 150)]
    [InlineData("Font", 30)]
    [InlineData("Photo", 100)]
    public void A_damaged_file_is_refused_or_becomes_outputs_that_keep_their_rules(string kind, int executions)
    {
        var seeds = Seed.All.Where(s => s.Kind.ToString() == kind).ToList();

        for (var number = 1; number <= executions; number++)
        {
            var execution = Execution.Run((ulong)number, seeds);
            Assert.True(
                execution.Wrong is null,
                $"execution {number} of {kind}, from {execution.Seed.Name}: {execution.Wrong}"
            );
        }
    }

    [Fact]
    public void The_same_number_is_the_same_damage_and_another_is_another()
    {
        var seed = Seed.All.First(static s => s.Kind == SeedKind.Archive);

        Assert.Equal(Mutator.Damage(seed, new Dice(7)), Mutator.Damage(seed, new Dice(7)));
        Assert.NotEqual(Mutator.Damage(seed, new Dice(7)), Mutator.Damage(seed, new Dice(8)));
    }

    [Fact]
    public void Damage_in_a_stream_of_a_PDF_is_under_its_compression()
    {
        var seed = Seed.All.First(static s => s.Name == "tests/ResumeRender.Tests/Parsing/Pdf/Files/nurse.pdf");

        // Of a hundred damaged files many still have pages that can be read, which bytes changed blindly would not
        // leave.
        Assert.InRange(
            Enumerable.Range(1, 100).Count(i => CanBeRead(PdfMutator.Damage(seed.Bytes, new Dice((ulong)i)))),
            50,
            100
        );
    }

    private static bool CanBeRead(byte[] pdf)
    {
        var diagnostics = new ResumeRender.Diagnostics.DiagnosticBag();
        return ResumeRender.Parsing.ImporterCatalog.Default.Import("me.pdf", pdf, diagnostics) is not null
            && !diagnostics.HasErrors;
    }
}
