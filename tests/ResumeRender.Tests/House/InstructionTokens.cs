using System.Buffers.Binary;
using System.Reflection;
using System.Reflection.Emit;

namespace ResumeRender.Tests.House;

/// <summary>The tokens in the body of a method that name a type, a method or a field.</summary>
internal static class InstructionTokens
{
    private const byte FirstOfTwo = 0xFE;

    private static readonly Dictionary<int, OpCode> Codes = typeof(OpCodes)
        .GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(static f => (OpCode)f.GetValue(null)!)
        .ToDictionary(static code => (int)(ushort)code.Value);

    public static IEnumerable<int> In(byte[] body)
    {
        for (var at = 0; at < body.Length;)
        {
            var value = body[at] == FirstOfTwo ? (FirstOfTwo << 8) | body[at + 1] : body[at];
            var code = Codes[value];
            at += code.Size;
            if (code.OperandType is OperandType.InlineMethod or OperandType.InlineField)
                yield return Number(body, at);
            else if (code.OperandType is OperandType.InlineType or OperandType.InlineTok)
                yield return Number(body, at);
            at += Width(code.OperandType, body, at);
        }
    }

    private static int Width(OperandType operand, byte[] body, int at) =>
        operand switch
        {
            OperandType.InlineNone => 0,
            OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
            OperandType.InlineVar => 2,
            OperandType.InlineI8 or OperandType.InlineR => 8,
            OperandType.InlineSwitch => 4 + (4 * Number(body, at)),
            _ => 4,
        };

    private static int Number(byte[] body, int at) => BinaryPrimitives.ReadInt32LittleEndian(body.AsSpan(at));
}
