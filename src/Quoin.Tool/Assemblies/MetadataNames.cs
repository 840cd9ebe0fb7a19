using System.Reflection.Metadata;

namespace Quoin.Tool.Assemblies;

/// <summary>Reads names and attributes of metadata, which may be anything: a chain of nested types has an end, and nothing is resolved.</summary>
internal static class MetadataNames
{
    /// <summary>More levels than any compiler writes.</summary>
    private const int Deepest = 32;

    private const byte GenericInstance = 0x15;
    private const byte Class = 0x12;
    private const byte Struct = 0x11;

    /// <summary>The full name of a type, with a plus sign before a nested one; empty if it is no named type.</summary>
    public static string OfType(MetadataReader reader, EntityHandle type, int depth = 0)
    {
        if (depth > Deepest)
        {
            return "";
        }

        switch (type.Kind)
        {
            case HandleKind.TypeReference:
                var reference = reader.GetTypeReference((TypeReferenceHandle)type);
                return reference.ResolutionScope is { IsNil: false, Kind: HandleKind.TypeReference } outer
                    ? $"{OfType(reader, outer, depth + 1)}+{reader.GetString(reference.Name)}"
                    : Join(reader.GetString(reference.Namespace), reader.GetString(reference.Name));
            case HandleKind.TypeDefinition:
                var definition = reader.GetTypeDefinition((TypeDefinitionHandle)type);
                return definition.GetDeclaringType() is { IsNil: false } declaring
                    ? $"{OfType(reader, declaring, depth + 1)}+{reader.GetString(definition.Name)}"
                    : Join(reader.GetString(definition.Namespace), reader.GetString(definition.Name));
            default:
                return "";
        }
    }

    /// <summary>The names of a generic type and of its first type argument; empty if it is none.</summary>
    public static (string Type, string Argument) OfGeneric(MetadataReader reader, TypeSpecificationHandle handle)
    {
        var blob = reader.GetBlobReader(reader.GetTypeSpecification(handle).Signature);
        if (blob.ReadByte() != GenericInstance || blob.ReadByte() != Class)
        {
            return ("", "");
        }

        var type = OfType(reader, blob.ReadTypeHandle());
        return blob.ReadCompressedInteger() > 0 && blob.ReadByte() == Class ? (type, OfType(reader, blob.ReadTypeHandle())) : (type, "");
    }

    /// <summary>The type of which a type is an instance; nil if it is none.</summary>
    public static EntityHandle GenericType(MetadataReader reader, TypeSpecificationHandle handle)
    {
        var blob = reader.GetBlobReader(reader.GetTypeSpecification(handle).Signature);
        return blob.ReadByte() == GenericInstance && blob.ReadByte() is Class or Struct ? blob.ReadTypeHandle() : default;
    }

    /// <summary>The first argument of an attribute, if that is a text; null without the attribute.</summary>
    /// <param name="reader">The metadata.</param>
    /// <param name="attributes">The attributes of a type.</param>
    /// <param name="name">The full name of the attribute's class.</param>
    public static string? Attribute(MetadataReader reader, CustomAttributeHandleCollection attributes, string name)
    {
        foreach (var handle in attributes)
        {
            var attribute = reader.GetCustomAttribute(handle);
            var type = attribute.Constructor.Kind switch
            {
                HandleKind.MemberReference => reader.GetMemberReference((MemberReferenceHandle)attribute.Constructor).Parent,
                HandleKind.MethodDefinition => reader.GetMethodDefinition((MethodDefinitionHandle)attribute.Constructor).GetDeclaringType(),
                _ => default(EntityHandle),
            };
            if (!type.IsNil && OfType(reader, type) == name)
            {
                var blob = reader.GetBlobReader(attribute.Value);
                return blob.ReadUInt16() == 1 ? blob.ReadSerializedString() ?? "" : "";
            }
        }

        return null;
    }

    private static string Join(string space, string name) => space.Length == 0 ? name : $"{space}.{name}";
}
