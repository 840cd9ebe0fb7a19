using Quoin.Compiler.Output;

namespace Quoin.Generators.Emission;

/// <summary>
/// Short names of types with the fields of a model. With them the C# compiler looks such a type up once for each file, and not twice for each mark: ten
/// kinds with fields made builds of many articles a seventh longer.
/// </summary>
internal static class TypeAlias
{
    private const string Fields = "Fields>";

    /// <summary>The types of an article's members that have one, each once.</summary>
    public static IEnumerable<string> In(ArticleClass article) =>
        article.Groups.SelectMany(static group => group.Members).Select(static member => member.Type).Where(Has).Distinct();

    /// <summary>The short name, <c>_QualifiedClaim_HarmClaim</c>; null for a type without fields.</summary>
    public static string? Of(string type)
    {
        if (!Has(type))
        {
            return null;
        }

        var name = type.LastIndexOf('.') + 1;
        return $"_{type.Substring(0, type.IndexOf('<'))}_{type.Substring(name, type.Length - Fields.Length - name)}";
    }

    /// <summary>Writes the short names of the types of a file, in their order.</summary>
    public static void Write(CodeWriter code, IEnumerable<string> types)
    {
        var names = types.Distinct().Select(static type => (Name: Of(type)!, Type: type)).OrderBy(static name => name.Name, StringComparer.Ordinal).ToList();
        foreach (var (name, type) in names)
        {
            code.Line($"using {name} = global::Quoin.{type};");
        }

        if (names.Count > 0)
        {
            code.Line();
        }
    }

    private static bool Has(string type) => type.EndsWith(Fields, StringComparison.Ordinal);
}
