using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;
using System.Text;

namespace Quoin.Tool.Assemblies;

/// <summary>
/// Reads the texts that compiled code loads, in all forms in which the C# compiler writes them: user strings of the assembly, long strings that it
/// moves to the assembly's data, and UTF-8.
/// </summary>
/// <param name="image">The assembly.</param>
/// <param name="reader">Its metadata.</param>
internal sealed class CompiledLiterals(PEReader image, MetadataReader reader)
{
    private const string Constructor = ".cctor";

    /// <summary>The mark of a token that is a user string.</summary>
    private const int UserString = 0x70;

    private const byte FieldSignature = 0x06;
    private const byte StringType = 0x0E;

    /// <summary>The instructions of a method of a type; empty if there is none.</summary>
    public List<Instruction> CodeOf(TypeDefinition type, string name)
    {
        foreach (var handle in type.GetMethods())
        {
            if (reader.StringComparer.Equals(reader.GetMethodDefinition(handle).Name, name))
            {
                return CodeOf(handle);
            }
        }

        return [];
    }

    /// <summary>The instructions of a method; empty if it has none, as in a reference assembly.</summary>
    public List<Instruction> CodeOf(MethodDefinitionHandle handle) =>
        reader.GetMethodDefinition(handle).RelativeVirtualAddress is > 0 and var address ? [.. Instructions.Read(image.GetMethodBody(address)).All] : [];

    /// <summary>The text that an instruction loads; null if it loads none.</summary>
    /// <param name="code">The instructions of a method.</param>
    /// <param name="index">The index of the instruction.</param>
    public string? At(List<Instruction> code, int index)
    {
        var (instruction, token) = (code[index].Code, code[index].Operand);
        if (instruction == ILOpCode.Ldstr && token >>> 24 == UserString)
        {
            return reader.GetUserString((UserStringHandle)MetadataTokens.Handle(token));
        }

        if (instruction is not (ILOpCode.Ldsfld or ILOpCode.Ldsflda) || MetadataTokens.EntityHandle(token) is not { Kind: HandleKind.FieldDefinition } handle)
        {
            return null;
        }

        var field = reader.GetFieldDefinition((FieldDefinitionHandle)handle);
        return instruction == ILOpCode.Ldsflda ? DataAt(code, index, field) : IsString(field) ? LongString(field) : null;
    }

    /// <summary>A string that the compiler has moved: a class for it alone converts it, in its static constructor.</summary>
    private string? LongString(System.Reflection.Metadata.FieldDefinition field)
    {
        var code = CodeOf(reader.GetTypeDefinition(field.GetDeclaringType()), Constructor);
        for (var i = 0; i < code.Count; i++)
        {
            if (code[i].Code == ILOpCode.Ldsflda && MetadataTokens.EntityHandle(code[i].Operand) is { Kind: HandleKind.FieldDefinition } data)
            {
                return DataAt(code, i, reader.GetFieldDefinition((FieldDefinitionHandle)data));
            }
        }

        return null;
    }

    /// <summary>The UTF-8 in the data of a field, whose length the next instruction loads.</summary>
    private string? DataAt(List<Instruction> code, int index, System.Reflection.Metadata.FieldDefinition field) =>
        index + 1 < code.Count && code[index + 1].Number is >= 0 and var length && field.GetRelativeVirtualAddress() is > 0 and var address
            && image.GetSectionData(address) is { Length: var available } data && length <= available
            ? Encoding.UTF8.GetString(data.GetContent(0, length).AsSpan())
            : null;

    private bool IsString(System.Reflection.Metadata.FieldDefinition field) =>
        reader.GetBlobReader(field.Signature) is { Length: 2 } signature && signature.ReadByte() == FieldSignature && signature.ReadByte() == StringType;
}
