using System.Diagnostics;
using ResumeRender.Fuzz.Mutation;

namespace ResumeRender.Fuzz;

/// <summary>One run of the program on one damaged file. Its number alone decides which file and which damage.</summary>
/// <param name="Number">The number.</param>
/// <param name="Seed">The good file.</param>
/// <param name="Bytes">The damaged one.</param>
/// <param name="Wrong">What was wrong; null if all is well.</param>
/// <param name="Allocated">How many bytes were taken from memory in all, also those given back on the way.</param>
/// <param name="Time">How long it took.</param>
internal sealed record Execution(ulong Number, Seed Seed, byte[] Bytes, string? Wrong, long Allocated, TimeSpan Time)
{
    /// <summary>Files larger than this come from repeating; they are cut, since other tests are for size.</summary>
    private const int LargestInput = 1_000_000;

    /// <summary>The good file of a number.</summary>
    internal static Seed SeedOf(ulong number, IReadOnlyList<Seed> seeds) => Choice.SeedOf(seeds, new Dice(number));

    internal static Execution Run(ulong number, IReadOnlyList<Seed> seeds)
    {
        var dice = new Dice(number);
        var seed = Choice.SeedOf(seeds, dice);
        var bytes = Mutator.Damage(Choice.Part(seed, dice), dice);
        if (bytes.Length > LargestInput)
            bytes = bytes[..LargestInput];
        var before = GC.GetTotalAllocatedBytes();
        var watch = Stopwatch.StartNew();
        string? wrong;
        try
        {
            var found = Target.Run(seed, bytes, dice);
            wrong = found.Count == 0 ? null : string.Join('\n', found.Take(5));
        }
        catch (Exception failure)
        {
            wrong = failure.ToString();
        }

        var allocated = GC.GetTotalAllocatedBytes() - before;
        return new Execution(number, seed, bytes, wrong, allocated, watch.Elapsed);
    }
}
