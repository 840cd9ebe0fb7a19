using System.Reflection;
using System.Reflection.Metadata;

namespace Quoin.Compiler.Manifests;

/// <summary>
/// Finds the manifests of an assembly in its metadata, without its symbols: nothing of it is bound. An assembly that does not refer to Quoin
/// costs a look at the names of its references.
/// </summary>
internal static class AssemblyReader
{
    /// <summary>Reads the content of an assembly; null if it has none.</summary>
    /// <param name="reader">Its metadata.</param>
    public static AssemblyManifest? Read(MetadataReader reader)
    {
        if (Texts(reader) is not { Count: > 0 } found)
        {
            return null;
        }

        var assembly = reader.GetAssemblyDefinition();
        return AssemblyManifest.Read(reader.GetString(assembly.Name), assembly.Version, found);
    }

    /// <summary>The manifests of an assembly; null if it can have none.</summary>
    /// <param name="reader">Its metadata.</param>
    public static List<ManifestText>? Texts(MetadataReader reader)
    {
        if (!reader.IsAssembly || !RefersToRuntime(reader) || Constructors(reader) is not { Count: > 0 } constructors)
        {
            return null;
        }

        var found = new List<ManifestText>();
        foreach (var handle in reader.CustomAttributes)
        {
            var attribute = reader.GetCustomAttribute(handle);
            if (attribute.Constructor.Kind == HandleKind.MemberReference && constructors.Contains((MemberReferenceHandle)attribute.Constructor)
                && attribute.Parent.Kind == HandleKind.TypeDefinition && reader.GetTypeDefinition((TypeDefinitionHandle)attribute.Parent) is var type
                && (type.Attributes & TypeAttributes.VisibilityMask) == TypeAttributes.Public)
            {
                found.Add(Text(reader, type, attribute));
            }
        }

        return found;
    }

    private static bool RefersToRuntime(MetadataReader reader)
    {
        foreach (var handle in reader.AssemblyReferences)
        {
            if (reader.StringComparer.Equals(reader.GetAssemblyReference(handle).Name, ManifestText.RuntimeName))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The constructors of the attribute that the assembly refers to.</summary>
    private static HashSet<MemberReferenceHandle>? Constructors(MetadataReader reader)
    {
        var types = new HashSet<EntityHandle>();
        foreach (var handle in reader.TypeReferences)
        {
            var type = reader.GetTypeReference(handle);
            if (reader.StringComparer.Equals(type.Name, ManifestText.AttributeName) && reader.StringComparer.Equals(type.Namespace, ManifestText.AttributeNamespace))
            {
                types.Add(handle);
            }
        }

        if (types.Count == 0)
        {
            return null;
        }

        var constructors = new HashSet<MemberReferenceHandle>();
        foreach (var handle in reader.MemberReferences)
        {
            if (types.Contains(reader.GetMemberReference(handle).Parent))
            {
                constructors.Add(handle);
            }
        }

        return constructors;
    }

    /// <summary>Reads the two arguments. What is not an attribute with such arguments gets a version that no manifest has.</summary>
    private static ManifestText Text(MetadataReader reader, TypeDefinition type, CustomAttribute attribute)
    {
        const ushort prologue = 1;
        var (ns, name) = (reader.GetString(type.Namespace), reader.GetString(type.Name));
        try
        {
            var value = reader.GetBlobReader(attribute.Value);
            return value.ReadUInt16() == prologue ? new ManifestText(ns, name, value.ReadInt32(), value.ReadSerializedString() ?? "") : new ManifestText(ns, name, 0, "");
        }
        catch (BadImageFormatException)
        {
            return new ManifestText(ns, name, 0, "");
        }
    }
}
