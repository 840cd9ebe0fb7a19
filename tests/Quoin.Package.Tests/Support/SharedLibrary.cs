using System.Reflection;

namespace Quoin.Package.Tests;

/// <summary>A library that Quoin's generator uses, and that the generators of others use as well.</summary>
/// <param name="Name">The name of the package and of its assembly.</param>
/// <param name="Type">A type of the library.</param>
/// <param name="Value">An expression that reads the text "read" with it.</param>
internal sealed record SharedLibrary(string Name, string Type, string Value)
{
    public static SharedLibrary YamlDotNet { get; } = new(
        "YamlDotNet",
        "YamlDotNet.Serialization.DeserializerBuilder",
        """new YamlDotNet.Serialization.DeserializerBuilder().Build().Deserialize<System.Collections.Generic.Dictionary<string, string>>("value: read")["value"]""");

    public static SharedLibrary Markdig { get; } = new("Markdig", "Markdig.Markdown", """Markdig.Markdown.ToPlainText("*read*").Trim()""");

    /// <summary>Its version in Quoin's package.</summary>
    public Version Ours => new PackedAssemblies(PackedAssemblies.Analyzers).LoadFromAssemblyName(new AssemblyName(Name)).GetName().Version!;
}
