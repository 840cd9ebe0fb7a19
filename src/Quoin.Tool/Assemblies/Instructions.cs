using System.Reflection.Metadata;

namespace Quoin.Tool.Assemblies;

/// <summary>An instruction of a method's body.</summary>
/// <param name="Offset">Its offset.</param>
/// <param name="Code">Its code.</param>
/// <param name="Operand">Its operand of one to four bytes, such as a token or a number.</param>
internal readonly record struct Instruction(int Offset, ILOpCode Code, int Operand)
{
    /// <summary>The number by which the first parameter is known, after those of all local variables.</summary>
    private const int FirstParameter = 0x10000;

    /// <summary>The number that the instruction loads; null if it loads none.</summary>
    public int? Number => Code switch
    {
        ILOpCode.Ldc_i4 => Operand,
        ILOpCode.Ldc_i4_s => (sbyte)Operand,
        ILOpCode.Ldc_i4_m1 => -1,
        >= ILOpCode.Ldc_i4_0 and <= ILOpCode.Ldc_i4_8 => Code - ILOpCode.Ldc_i4_0,
        _ => null,
    };

    /// <summary>The local variable or parameter that the instruction loads; null if it loads none.</summary>
    public int? LoadedLocal => Code switch
    {
        >= ILOpCode.Ldarg_0 and <= ILOpCode.Ldarg_3 => FirstParameter + (Code - ILOpCode.Ldarg_0),
        ILOpCode.Ldarg_s or ILOpCode.Ldarg => FirstParameter + Operand,
        >= ILOpCode.Ldloc_0 and <= ILOpCode.Ldloc_3 => Code - ILOpCode.Ldloc_0,
        ILOpCode.Ldloc_s or ILOpCode.Ldloc => Operand,
        _ => null,
    };

    /// <summary>The local variable or parameter that the instruction sets; null if it sets none.</summary>
    public int? StoredLocal => Code switch
    {
        ILOpCode.Starg_s or ILOpCode.Starg => FirstParameter + Operand,
        >= ILOpCode.Stloc_0 and <= ILOpCode.Stloc_3 => Code - ILOpCode.Stloc_0,
        ILOpCode.Stloc_s or ILOpCode.Stloc => Operand,
        _ => null,
    };

    /// <summary>The local variable or parameter whose address the instruction loads; null if it loads none.</summary>
    public int? AddressedLocal => Code switch
    {
        ILOpCode.Ldarga_s or ILOpCode.Ldarga => FirstParameter + Operand,
        ILOpCode.Ldloca_s or ILOpCode.Ldloca => Operand,
        _ => null,
    };

    /// <summary>Whether the instruction calls a method that its operand names.</summary>
    public bool IsCall => Code is ILOpCode.Call or ILOpCode.Callvirt;

    /// <summary>Whether control may go on to the next instruction.</summary>
    public bool GoesOn => Code is not (ILOpCode.Br or ILOpCode.Br_s or ILOpCode.Leave or ILOpCode.Leave_s or ILOpCode.Ret or ILOpCode.Throw or ILOpCode.Rethrow
        or ILOpCode.Endfinally or ILOpCode.Endfilter or ILOpCode.Jmp);

    /// <summary>Whether the instruction leaves a protected block, with nothing on the stack.</summary>
    public bool IsLeave => Code is ILOpCode.Leave or ILOpCode.Leave_s;

    /// <summary>The offset to which the instruction may jump; null if it does not jump.</summary>
    public int? Target => (int)Code switch
    {
        (>= 0x2B and <= 0x37) or 0xDE => Offset + 2 + (sbyte)Operand,
        (>= 0x38 and <= 0x44) or 0xDD => unchecked(Offset + 5 + Operand),
        _ => null,
    };
}

/// <summary>The instructions of a method's body.</summary>
internal sealed class Instructions
{
    private const byte TwoBytes = 0xFE;

    private readonly List<Instruction> _all = [];
    private readonly Dictionary<int, int> _byOffset = [];
    private readonly Dictionary<int, int[]> _switches = [];

    /// <summary>The instructions in order, up to the first that is none.</summary>
    public IReadOnlyList<Instruction> All => _all;

    /// <summary>The index of the instruction at an offset; -1 if there is none.</summary>
    public int At(int offset) => _byOffset.GetValueOrDefault(offset, -1);

    /// <summary>The offsets to which an instruction may jump.</summary>
    public IEnumerable<int> TargetsOf(Instruction instruction) =>
        instruction.Target is { } target ? [target] : _switches.GetValueOrDefault(instruction.Offset) ?? Enumerable.Empty<int>();

    /// <summary>Reads them.</summary>
    public static Instructions Read(MethodBodyBlock body)
    {
        var instructions = new Instructions();
        var reader = body.GetILReader();
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
                case 2:
                    operand = reader.ReadUInt16();
                    break;
                case 4 when code != ILOpCode.Switch:
                    operand = reader.ReadInt32();
                    break;
                case > 0 when code == ILOpCode.Switch:
                    var targets = new int[size / sizeof(int)];
                    var end = reader.Offset + (int)size;
                    for (var i = 0; i < targets.Length; i++)
                    {
                        targets[i] = unchecked(end + reader.ReadInt32());
                    }

                    instructions._switches.Add(offset, targets);
                    break;
                default:
                    reader.Offset += (int)size;
                    break;
            }

            instructions._byOffset.Add(offset, instructions._all.Count);
            instructions._all.Add(new Instruction(offset, code, operand));
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
