using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using Quoin.Tool.Assemblies;

namespace Quoin.Tool.Usages;

/// <summary>The fields of an assembly whose values only its own code can set, and the methods that use them. The compiler moves variables into such fields.</summary>
/// <param name="reader">The metadata.</param>
/// <param name="read">Reads a method; null if it has no code.</param>
internal sealed class FieldValues(MetadataReader reader, Func<MethodDefinitionHandle, Instructions?> read)
{
    private readonly Dictionary<int, FieldDefinitionHandle> _resolved = [];
    private Dictionary<FieldDefinitionHandle, FieldUses>? _uses;

    /// <summary>What uses a field; null if its value can come from elsewhere.</summary>
    public FieldUses? Of(FieldDefinitionHandle field)
    {
        if (!IsOwn(field))
        {
            return null;
        }

        _uses ??= Read();
        return _uses.GetValueOrDefault(field) is { IsAddressed: false, Stores.Count: > 0 } uses ? uses : null;
    }

    /// <summary>The field of a token, also of one that names it in a generic type; nil if it is in another assembly.</summary>
    public FieldDefinitionHandle Resolve(int token)
    {
        if (!_resolved.TryGetValue(token, out var field))
        {
            var handle = MetadataTokens.EntityHandle(token);
            field = handle.Kind switch
            {
                HandleKind.FieldDefinition => (FieldDefinitionHandle)handle,
                HandleKind.MemberReference => OfGeneric(reader.GetMemberReference((MemberReferenceHandle)handle)),
                _ => default,
            };
            _resolved.Add(token, field);
        }

        return field;
    }

    /// <summary>Whether the compiler created the class of a field, so that only code that it wrote there can use it.</summary>
    public bool IsOfCompiler(FieldDefinitionHandle field) => reader.GetString(reader.GetTypeDefinition(reader.GetFieldDefinition(field).GetDeclaringType()).Name).StartsWith('<');

    private bool IsOwn(FieldDefinitionHandle field)
    {
        if (field.IsNil)
        {
            return false;
        }

        var attributes = reader.GetFieldDefinition(field).Attributes;
        return (attributes & FieldAttributes.FieldAccessMask) == FieldAttributes.Private || attributes.HasFlag(FieldAttributes.InitOnly) || IsOfCompiler(field);
    }

    private FieldDefinitionHandle OfGeneric(MemberReference member)
    {
        if (member.Parent.Kind != HandleKind.TypeSpecification || MetadataNames.GenericType(reader, (TypeSpecificationHandle)member.Parent) is not { Kind: HandleKind.TypeDefinition } type)
        {
            return default;
        }

        var name = reader.GetString(member.Name);
        return reader.GetTypeDefinition((TypeDefinitionHandle)type).GetFields().FirstOrDefault(field => reader.StringComparer.Equals(reader.GetFieldDefinition(field).Name, name));
    }

    private Dictionary<FieldDefinitionHandle, FieldUses> Read()
    {
        var uses = new Dictionary<FieldDefinitionHandle, FieldUses>();
        foreach (var method in reader.MethodDefinitions)
        {
            foreach (var instruction in read(method)?.All ?? [])
            {
                if (instruction.Code is ILOpCode.Ldfld or ILOpCode.Ldsfld or ILOpCode.Stfld or ILOpCode.Stsfld or ILOpCode.Ldflda or ILOpCode.Ldsflda && Resolve(instruction.Operand) is { IsNil: false } field && IsOwn(field))
                {
                    if (!uses.TryGetValue(field, out var known))
                    {
                        uses.Add(field, known = new FieldUses());
                    }

                    known.Add(instruction.Code, method);
                }
            }
        }

        return uses;
    }
}

/// <summary>The methods that use a field.</summary>
internal sealed class FieldUses
{
    private readonly List<MethodDefinitionHandle> _stores = [];
    private readonly List<MethodDefinitionHandle> _loads = [];

    /// <summary>Those that set it.</summary>
    public IReadOnlyList<MethodDefinitionHandle> Stores => _stores;

    /// <summary>Those that read it.</summary>
    public IReadOnlyList<MethodDefinitionHandle> Loads => _loads;

    /// <summary>Whether one takes its address, and may set it by that.</summary>
    public bool IsAddressed { get; private set; }

    /// <summary>Notes an instruction of a method. Methods come in order.</summary>
    public void Add(ILOpCode code, MethodDefinitionHandle method)
    {
        switch (code)
        {
            case ILOpCode.Stfld or ILOpCode.Stsfld:
                Add(_stores, method);
                break;
            case ILOpCode.Ldfld or ILOpCode.Ldsfld:
                Add(_loads, method);
                break;
            default:
                IsAddressed = true;
                break;
        }
    }

    private static void Add(List<MethodDefinitionHandle> methods, MethodDefinitionHandle method)
    {
        if (methods.Count == 0 || methods[^1] != method)
        {
            methods.Add(method);
        }
    }
}
