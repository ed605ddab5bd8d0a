namespace ResumeRender.Fuzz.Mutation;

/// <summary>Damages bytes that mean nothing to it.</summary>
internal static class ByteMutator
{
    private const int MostChanges = 8;

    /// <summary>Pictures say what they are in their first bytes; the rest is pixels, where damage does
    /// little.</summary>
    private const int StartLength = 700;

    private static readonly byte[] Interesting =
    [
        0, 1, 0x7F, 0x80, 0xFF, 0xFE,
        (byte)'\n',
        (byte)' ',
        (byte)'<',
        (byte)'(',
        (byte)'%',
        0xC0,
    ];

    internal static byte[] Damage(byte[] bytes, Dice dice) => Damage(bytes, bytes.Length, dice);

    internal static byte[] DamageStart(byte[] bytes, Dice dice) =>
        Damage(bytes, Math.Min(bytes.Length, dice.Once(3) ? bytes.Length : StartLength), dice);

    private static byte[] Damage(byte[] bytes, int range, Dice dice)
    {
        var all = new List<byte>(bytes);
        for (var times = dice.Next(1, MostChanges); times > 0 && all.Count > 1; times--)
        {
            var at = dice.Next(Math.Min(range, all.Count));
            var length = Math.Min(1 + dice.Next(dice.Once(4) ? 400 : 8), all.Count - at);
            switch (dice.Next(7))
            {
                case 0:
                    all[at] ^= (byte)(1 << dice.Next(8));
                    break;
                case 1:
                    all[at] = dice.Of(Interesting);
                    break;
                case 2:
                    all.RemoveRange(at, length);
                    break;
                case 3:
                    all.InsertRange(at, all.GetRange(at, length));
                    break;
                case 4:
                    all.InsertRange(dice.Next(all.Count), all.GetRange(at, length));
                    break;
                case 5:
                    for (var i = at; i < Math.Min(at + 4, all.Count); i++)
                        all[i] = dice.Once(2) ? (byte)0xFF : (byte)dice.Next(256);
                    break;
                default:
                    if (dice.Once(3))
                        all.RemoveRange(at, all.Count - at);
                    break;
            }
        }

        return [.. all];
    }
}
