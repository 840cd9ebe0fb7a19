using System.Reflection.Metadata;

namespace Quoin.Tool.Assemblies;

/// <summary>An instruction of a method's body.</summary>
/// <param name="Offset">Its offset.</param>
/// <param name="Code">Its code.</param>
/// <param name="Operand">Its operand of one to four bytes, such as a token or a number.</param>
internal readonly record struct Instruction(int Offset, ILOpCode Code, int Operand)
{
    /// <summary>The number that the instruction loads; null if it loads none.</summary>
    public int? Number => Code switch
    {
        ILOpCode.Ldc_i4 => Operand,
        ILOpCode.Ldc_i4_s => (sbyte)Operand,
        ILOpCode.Ldc_i4_m1 => -1,
        >= ILOpCode.Ldc_i4_0 and <= ILOpCode.Ldc_i4_8 => Code - ILOpCode.Ldc_i4_0,
        _ => null,
    };
}

/// <summary>Reads the instructions of a method's body.</summary>
internal static class Instructions
{
    private const byte TwoBytes = 0xFE;

    /// <summary>The instructions, up to the first that is none.</summary>
    public static List<Instruction> Read(MethodBodyBlock body)
    {
        var reader = body.GetILReader();
        var instructions = new List<Instruction>();
        while (reader.RemainingBytes > 0)
        {
            var offset = reader.Offset;
            int first = reader.ReadByte();
            if (first == TwoBytes && reader.RemainingBytes == 0)
            {
                break;
            }

            var code = (ILOpCode)(first == TwoBytes ? (TwoBytes << 8) | reader.ReadByte() : first);
            
            // A switch has a number of targets, and then these.
            var size = code == ILOpCode.Switch && reader.RemainingBytes >= sizeof(int) ? (long)reader.ReadUInt32() * sizeof(int) : SizeOf(code);
            if (size > reader.RemainingBytes)
            {
                break;
            }

            var operand = 0;
            switch (size)
            {
                case 1:
                    operand = reader.ReadByte();
                    break;
                case 4 when code != ILOpCode.Switch:
                    operand = reader.ReadInt32();
                    break;
                default:
                    reader.Offset += (int)size;
                    break;
            }

            instructions.Add(new Instruction(offset, code, operand));
        }

        return instructions;
    }

    /// <summary>The number of bytes after a code.</summary>
    private static int SizeOf(ILOpCode code) => (int)code switch
    {
        (>= 0x0E and <= 0x13) or 0x1F or (>= 0x2B and <= 0x37) or 0xDE or 0xFE12 or 0xFE19 => 1,
        >= 0xFE09 and <= 0xFE0E => 2,
        0x20 or 0x22 or (>= 0x27 and <= 0x29) or (>= 0x38 and <= 0x44) or (>= 0x6F and <= 0x75) or 0x79 or (>= 0x7B and <= 0x81) or 0x8C or 0x8D or 0x8F
            or (>= 0xA3 and <= 0xA5) or 0xC2 or 0xC6 or 0xD0 or 0xDD or 0xFE06 or 0xFE07 or 0xFE15 or 0xFE16 or 0xFE1C => 4,
        0x21 or 0x23 => 8,
        _ => 0,
    };
}
