using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using Quoin.Tool.Assemblies;

namespace Quoin.Tool.Usages;

/// <summary>How many values instructions take from the stack and put there.</summary>
internal static class StackEffects
{
    private const int VariableArguments = 5;

    /// <summary>The numbers of an instruction that calls nothing; null if control does not go on to the next one, or if they are not known.</summary>
    private static (int Pops, int Pushes)? Of(ILOpCode code) => (int)code switch
    {
        0x00 or 0x01 or 0x2B or 0x38 or 0xDD or 0xDE or (>= 0xFE12 and <= 0xFE14) or 0xFE16 or 0xFE19 or 0xFE1E => (0, 0),
        (>= 0x02 and <= 0x09) or 0x0E or 0x0F or 0x11 or 0x12 or (>= 0x14 and <= 0x23) or 0x72 or 0x7E or 0x7F or 0xD0 or 0xFE00 or 0xFE06 or 0xFE09 or 0xFE0A or 0xFE0C or 0xFE0D or 0xFE1C => (0, 1),
        (>= 0x0A and <= 0x0D) or 0x10 or 0x13 or 0x26 or 0x2C or 0x2D or 0x39 or 0x3A or 0x45 or 0x80 or 0xFE0B or 0xFE0E or 0xFE15 => (1, 0),
        0x25 => (1, 2),
        (>= 0x2E and <= 0x37) or (>= 0x3B and <= 0x44) or (>= 0x51 and <= 0x57) or 0x70 or 0x7D or 0x81 or 0xDF => (2, 0),
        (>= 0x46 and <= 0x50) or (>= 0x65 and <= 0x6E) or 0x71 or (>= 0x74 and <= 0x76) or 0x79 or 0x7B or 0x7C or (>= 0x82 and <= 0x8E) or 0xA5 or (>= 0xB3 and <= 0xBA) or 0xC2 or 0xC3 or 0xC6
            or (>= 0xD1 and <= 0xD5) or 0xE0 or 0xFE07 or 0xFE0F => (1, 1),
        (>= 0x58 and <= 0x64) or (>= 0x8F and <= 0x9A) or 0xA3 or (>= 0xD6 and <= 0xDB) or (>= 0xFE01 and <= 0xFE05) => (2, 1),
        (>= 0x9B and <= 0xA2) or 0xA4 or 0xFE17 or 0xFE18 => (3, 0),
        _ => null,
    };

    /// <summary>The numbers of an instruction; null if control does not go on to the next one, or if they are not known.</summary>
    public static (int Pops, int Pushes)? Of(MetadataReader reader, Instruction instruction) => instruction.Code switch
    {
        ILOpCode.Call or ILOpCode.Callvirt => OfCall(reader, instruction.Operand, isNew: false),
        ILOpCode.Newobj => OfCall(reader, instruction.Operand, isNew: true),
        ILOpCode.Calli when OfCall(reader, instruction.Operand, isNew: false) is var (pops, pushes) => (pops + 1, pushes),
        _ => Of(instruction.Code),
    };

    /// <summary>The numbers of a call, with the instance; null if they are not known.</summary>
    /// <param name="reader">The metadata.</param>
    /// <param name="token">The token of the method.</param>
    /// <param name="isNew">Whether the call creates the instance.</param>
    private static (int Pops, int Pushes)? OfCall(MetadataReader reader, int token, bool isNew)
    {
        var method = MetadataTokens.EntityHandle(token);
        if (method.Kind == HandleKind.MethodSpecification)
        {
            method = reader.GetMethodSpecification((MethodSpecificationHandle)method).Method;
        }

        var signature = method.Kind switch
        {
            HandleKind.MemberReference => reader.GetMemberReference((MemberReferenceHandle)method).Signature,
            HandleKind.MethodDefinition => reader.GetMethodDefinition((MethodDefinitionHandle)method).Signature,
            HandleKind.StandaloneSignature => reader.GetStandaloneSignature((StandaloneSignatureHandle)method).Signature,
            _ => default,
        };
        if (signature.IsNil)
        {
            return null;
        }

        var blob = reader.GetBlobReader(signature);
        var header = blob.ReadSignatureHeader();
        if ((byte)header.CallingConvention == VariableArguments)
        {
            return null;
        }

        if (header.IsGeneric)
        {
            _ = blob.ReadCompressedInteger();
        }

        var parameters = blob.ReadCompressedInteger();
        if (parameters > blob.RemainingBytes)
        {
            // Damaged.
            return null;
        }

        return isNew ? (parameters, 1) : (parameters + (header.IsInstance && !header.HasExplicitThis ? 1 : 0), IsVoid(ref blob) ? 0 : 1);
    }

    private static bool IsVoid(ref BlobReader type)
    {
        var code = type.ReadSignatureTypeCode();
        while (code is SignatureTypeCode.RequiredModifier or SignatureTypeCode.OptionalModifier)
        {
            _ = type.ReadTypeHandle();
            code = type.ReadSignatureTypeCode();
        }

        return code == SignatureTypeCode.Void;
    }
}
