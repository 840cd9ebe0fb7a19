namespace Quoin.Compiler.Names;

/// <summary>The types of .NET that C# code names without a namespace, in projects with implicit usings.</summary>
internal static class DotNetTypes
{
    private const string Resource = "Quoin.Compiler.Names.DotNetTypes.txt";

    private static readonly Lazy<Dictionary<string, string>> ByName = new(static () => Read().ToDictionary(static type => type.Substring(type.LastIndexOf('.') + 1), StringComparer.Ordinal));

    /// <summary>The full name of the type that a class would hide in its namespace; null if there is none.</summary>
    public static string? HiddenBy(string className) => ByName.Value.TryGetValue(className, out var type) ? type : null;

    /// <summary>The full names of the types.</summary>
    public static IReadOnlyList<string> Read()
    {
        using var reader = new StreamReader(typeof(DotNetTypes).Assembly.GetManifestResourceStream(Resource)!);
        return [.. reader.ReadToEnd().Split('\n').Select(static line => line.Trim()).Where(static line => line.Length > 0 && line[0] != '#')];
    }
}
