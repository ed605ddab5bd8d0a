namespace ResumeRender.Fuzz;

/// <summary>Numbers that look thrown and are the same for the same start: SplitMix64 by Sebastiano Vigna, public
/// domain.</summary>
internal sealed class Dice(ulong start)
{
    private ulong _state = start;

    /// <summary>A number from 0 to before the end.</summary>
    internal int Next(int end)
    {
        unchecked
        {
            var z = _state += 0x9E3779B97F4A7C15;
            z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
            z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
            return (int)((z ^ (z >> 31)) % (ulong)end);
        }
    }

    internal int Next(int start, int end) => start + Next(end - start);

    internal T Of<T>(IReadOnlyList<T> choices) => choices[Next(choices.Count)];

    internal bool Once(int inHowMany) => Next(inHowMany) == 0;
}
