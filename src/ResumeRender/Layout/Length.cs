namespace ResumeRender.Layout;

/// <summary>A distance on the page.</summary>
/// <param name="Points">In PostScript points, 72 to the inch.</param>
public readonly record struct Length(double Points) : IComparable<Length>
{
    /// <summary>No distance.</summary>
    public static Length Zero => default;

    /// <summary>A length in points, 72 to the inch.</summary>
    public static Length Pt(double points) => new(points);

    /// <summary>A length in millimetres.</summary>
    public static Length Mm(double millimetres) => new(millimetres * 72 / 25.4);

    /// <summary>A length in inches.</summary>
    public static Length Inch(double inches) => new(inches * 72);

    /// <summary>The length in millimetres.</summary>
    public double Millimetres => Points * 25.4 / 72;

    /// <summary>Reads a number with its unit: <c>15mm</c>, <c>1.5 cm</c>, <c>0.75in</c>, <c>42pt</c>; without a unit it
    /// is <paramref name="unit"/>.</summary>
    public static bool TryParse(string text, string unit, out Length length)
    {
        var span = text.AsSpan().Trim();
        var letters = span.Length;
        while (letters > 0 && char.IsAsciiLetter(span[letters - 1]))
            letters--;
        length = default;
        if (
            !double.TryParse(
                span[..letters],
                System.Globalization.NumberStyles.AllowDecimalPoint
                    | System.Globalization.NumberStyles.AllowTrailingWhite,
                System.Globalization.CultureInfo.InvariantCulture,
                out var number
            )
        )
            return false;
        Length? found = (letters < span.Length ? span[letters..].ToString().ToLowerInvariant() : unit) switch
        {
            "mm" => Mm(number),
            "cm" => Mm(number * 10),
            "in" => Inch(number),
            "pt" => Pt(number),
            _ => null,
        };
        length = found ?? default;
        return found is not null;
    }

    /// <summary>The larger of two.</summary>
    public static Length Max(Length left, Length right) => left > right ? left : right;

    /// <inheritdoc/>
    public int CompareTo(Length other) => Points.CompareTo(other.Points);

    /// <summary>Sum.</summary>
    public static Length operator +(Length left, Length right) => new(left.Points + right.Points);

    /// <summary>Difference.</summary>
    public static Length operator -(Length left, Length right) => new(left.Points - right.Points);

    /// <summary>Scaled.</summary>
    public static Length operator *(Length length, double factor) => new(length.Points * factor);

    /// <summary>Scaled down.</summary>
    public static Length operator /(Length length, double divisor) => new(length.Points / divisor);

    /// <summary>True if shorter.</summary>
    public static bool operator <(Length left, Length right) => left.Points < right.Points;

    /// <summary>True if longer.</summary>
    public static bool operator >(Length left, Length right) => left.Points > right.Points;

    /// <summary>True if not longer.</summary>
    public static bool operator <=(Length left, Length right) => left.Points <= right.Points;

    /// <summary>True if not shorter.</summary>
    public static bool operator >=(Length left, Length right) => left.Points >= right.Points;

    /// <summary>Points with their unit, such as <c>10.5pt</c>.</summary>
    public override string ToString() => FormattableString.Invariant($"{Points:0.##}pt");
}
