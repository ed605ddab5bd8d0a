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
