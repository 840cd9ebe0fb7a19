using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace Quoin.CodeFixes.Tests;

/// <summary>The references of an assembly to others, as documentation ids: every type and member that its code could use.</summary>
internal static class References
{
    public static IReadOnlyCollection<string> Of(Stream assembly)
    {
        using var file = new PEReader(assembly);
        var reader = file.GetMetadataReader();
        var ids = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var type in reader.TypeReferences)
        {
            ids.Add($"T:{TypeIds.Name(reader, type)}");
        }

        foreach (var handle in reader.MemberReferences)
        {
            ids.UnionWith(Members(reader, reader.GetMemberReference(handle)));
        }

        // A method of the operating system is imported without a reference to the attribute that declares it.
        ids.UnionWith(reader.MethodDefinitions
            .Where(method => !reader.GetMethodDefinition(method).GetImport().Module.IsNil)
            .Select(_ => "T:System.Runtime.InteropServices.DllImportAttribute"));
        return ids;
    }

    private static IEnumerable<string> Members(MetadataReader reader, MemberReference member)
    {
        var type = member.Parent.Kind switch
        {
            HandleKind.TypeReference => TypeIds.Name(reader, (TypeReferenceHandle)member.Parent),
            HandleKind.TypeSpecification => TypeIds.Instance.GetTypeFromSpecification(reader, null, (TypeSpecificationHandle)member.Parent, 0),
            _ => null,
        };
        if (type is null)
        {
            yield break;
        }

        var name = $"{type}.{reader.GetString(member.Name).Replace('.', '#')}";
        if (member.GetKind() == MemberReferenceKind.Field)
        {
            yield return $"F:{name}";
            yield break;
        }

        var signature = member.DecodeMethodSignature(TypeIds.Instance, null);
        var arity = signature.GenericParameterCount == 0 ? "" : $"``{signature.GenericParameterCount}";
        var parameters = signature.ParameterTypes.IsEmpty ? "" : $"({string.Join(",", signature.ParameterTypes)})";
        yield return $"M:{name}{arity}{parameters}";
        if (reader.GetString(member.Name) is ['g' or 's', 'e', 't', '_', .. var property])
        {
            yield return $"P:{type}.{property}";
        }
    }
}
