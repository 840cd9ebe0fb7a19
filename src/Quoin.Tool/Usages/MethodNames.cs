using System.Reflection.Metadata;

namespace Quoin.Tool.Usages;

/// <summary>Names methods as their authors know them: what the compiler moves into classes of its own belongs to the method in which it is written.</summary>
internal static class MethodNames
{
    /// <summary>The name of a method with that of its class: <c>Page.OnGet</c>.</summary>
    public static string Of(MetadataReader reader, MethodDefinitionHandle handle)
    {
        var method = reader.GetMethodDefinition(handle);
        var name = Written(reader.GetString(method.Name));
        var type = method.GetDeclaringType();
        for (var depth = 0; depth < 16; depth++)
        {
            var definition = reader.GetTypeDefinition(type);
            var typeName = reader.GetString(definition.Name);
            var outer = definition.GetDeclaringType();
            if (!typeName.StartsWith('<') || outer.IsNil)
            {
                return $"{typeName.Split('`')[0]}.{name}";
            }

            // The class of an asynchronous method or an iterator has its name, and that of lambdas has none.
            name = Written(typeName) is { Length: > 0 } written ? written : name;
            type = outer;
        }

        return name;
    }

    /// <summary>What is in the angle brackets of a name that the compiler gave; otherwise the name. Without the prefix of a property.</summary>
    private static string Written(string name)
    {
        while (name is ['<', ..] && name.LastIndexOf('>') is var end and > 0)
        {
            name = name[1..end];
            name = name is ['<', ..] ? name : name.Split('>')[0];
        }

        return name is "<" or ">" ? "" : name == ".ctor" ? "constructor" : name == ".cctor" ? "static constructor"
            : name.StartsWith("get_", StringComparison.Ordinal) || name.StartsWith("set_", StringComparison.Ordinal) ? name[4..] : name;
    }
}
