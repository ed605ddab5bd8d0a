namespace ResumeRender.Fuzz.Mutation;

/// <summary>Makes a bad file of a good one, in a way that fits what it is.</summary>
internal static class Mutator
{
    /// <summary>Bytes without regard to what they mean are damaged once in so many files.</summary>
    private const int OnceBlindly = 8;

    /// <summary>A damaged copy. The same dice give the same one.</summary>
    internal static byte[] Damage(Seed seed, Dice dice)
    {
        if (dice.Once(OnceBlindly))
            return ByteMutator.Damage(seed.Bytes, dice);
        return seed.Kind switch
        {
            SeedKind.Text => TextMutator.Damage(seed.Bytes, TextMutator.Signs, dice),
            SeedKind.Data => TextMutator.Damage(seed.Bytes, DataSigns.All, dice),
            SeedKind.Archive => ArchiveMutator.Damage(seed.Bytes, dice),
            SeedKind.Pdf => PdfMutator.Damage(seed.Bytes, dice),
            SeedKind.Font => TableMutator.Damage(seed.Bytes, dice),
            _ => ByteMutator.DamageStart(seed.Bytes, dice),
        };
    }
}
