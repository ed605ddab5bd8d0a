using System.Globalization;

namespace ResumeRender.Output.Pdf.Syntax;

/// <summary>A growing piece of PDF source: writes numbers, names, strings and references as the syntax wants
/// them.</summary>
/// <remarks>
/// ISO 32000-1, 7.2 and 7.3. Operators, keys and delimiters are written as literal bytes by the caller, who also puts
/// the space where two tokens would run together: <c>buffer.Write("/Length "u8).Integer(12)</c>. The bytes come from a
/// pool and go back to it with <see cref="Dispose"/>.
/// </remarks>
internal sealed class PdfBuffer(int capacity = 1024) : IDisposable
{
    private readonly PooledBytes _bytes = new(capacity);

    internal int Length => _bytes.Length;

    internal ReadOnlySpan<byte> Written => _bytes.Written;

    internal ReadOnlyMemory<byte> WrittenMemory => _bytes.AsMemory();

    /// <summary>What was written, to put something in the place of something else.</summary>
    internal Span<byte> Patch() => _bytes.AsSpan();

    internal void Clear() => _bytes.Clear();

    public void Dispose() => _bytes.Dispose();

    internal PdfBuffer Write(ReadOnlySpan<byte> source)
    {
        source.CopyTo(_bytes.Reserve(source.Length));
        return this;
    }

    internal PdfBuffer Byte(byte value)
    {
        _bytes.Reserve(1)[0] = value;
        return this;
    }

    internal PdfBuffer Integer(long value)
    {
        Span<byte> digits = stackalloc byte[20];
        value.TryFormat(digits, out var length, provider: CultureInfo.InvariantCulture);
        return Write(digits[..length]);
    }

    /// <summary>A real number with up to three decimals: a thousandth of a point is finer than any printer.</summary>
    internal PdfBuffer Number(double value) => Decimal((long)Math.Round(value * 1000), 3);

    /// <summary>A fixed-point number: <c>Decimal(1250, 2)</c> is written 12.5.</summary>
    internal PdfBuffer Decimal(long scaled, int decimals)
    {
        if (scaled < 0)
        {
            Byte((byte)'-');
            scaled = -scaled;
        }

        while (decimals > 0 && scaled % 10 == 0)
        {
            scaled /= 10;
            decimals--;
        }

        if (decimals == 0)
            return Integer(scaled);
        var unit = decimals switch { 1 => 10, 2 => 100, _ => 1000 };
        if (scaled >= unit)
            Integer(scaled / unit);
        Byte((byte)'.');
        var rest = scaled % unit;
        for (unit /= 10; unit > 0; unit /= 10)
            Byte((byte)('0' + (rest / unit % 10)));
        return this;
    }

    internal PdfBuffer Reference(ObjectId id) => Integer(id.Number).Write(" 0 R"u8);

    /// <summary>A name from ASCII letters, digits, hyphens and plus signs, which need no escapes.</summary>
    internal PdfBuffer Name(string name) => Byte((byte)'/').Ascii(name);

    /// <summary>Characters below U+0080, one byte each.</summary>
    internal PdfBuffer Ascii(ReadOnlySpan<char> text)
    {
        var target = _bytes.Reserve(text.Length);
        for (var i = 0; i < text.Length; i++)
            target[i] = (byte)text[i];
        return this;
    }

    /// <summary>A text string: as it is if ASCII, else in UTF-16 after a byte order mark (7.9.2.2).</summary>
    internal PdfBuffer Text(ReadOnlySpan<char> text)
    {
        if (!System.Text.Ascii.IsValid(text))
        {
            Write("<FEFF"u8).HexUtf16(text);
            return Byte((byte)'>');
        }

        Byte((byte)'(');
        foreach (var c in text)
            StringByte((byte)c);
        return Byte((byte)')');
    }

    /// <summary>One byte of a literal string, escaped where the syntax wants it (7.3.4.2).</summary>
    /// <remarks>A bare carriage return would be read as a line feed.</remarks>
    internal void StringByte(byte value)
    {
        switch (value)
        {
            case (byte)'(' or (byte)')' or (byte)'\\':
                Byte((byte)'\\').Byte(value);
                break;
            case (byte)'\r':
                Write("\\r"u8);
                break;
            default:
                Byte(value);
                break;
        }
    }

    /// <summary>Code units as four hexadecimal digits each, without delimiters.</summary>
    internal void HexUtf16(ReadOnlySpan<char> text)
    {
        foreach (var unit in text)
            Hex(unit);
    }

    /// <summary>Four hexadecimal digits.</summary>
    internal PdfBuffer Hex(ushort value)
    {
        var target = _bytes.Reserve(4);
        for (var i = 0; i < 4; i++)
            target[i] = "0123456789ABCDEF"u8[(value >> (12 - (4 * i))) & 15];
        return this;
    }
}
