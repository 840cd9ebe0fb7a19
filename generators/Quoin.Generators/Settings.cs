using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Quoin.Generators;

/// <summary>What the project that is being compiled says.</summary>
/// <param name="Namespace">The namespace of generated code.</param>
/// <param name="UnsupportedLanguageVersion">The project's version of C#, where it is too low; null where it will do.</param>
/// <param name="MovesLongStrings">Whether the C# compiler moves long literals to the assembly's data.</param>
internal sealed record Settings(string Namespace, string? UnsupportedLanguageVersion, bool MovesLongStrings)
{
    private const string DefaultNamespace = "QuoinContent";

    public static Settings From(AnalyzerConfigOptionsProvider options, ParseOptions parseOptions)
    {
        var version = ((CSharpParseOptions)parseOptions).LanguageVersion;
        return new Settings(
            NamespaceName.From(Property(options, "QuoinNamespace") ?? Property(options, "RootNamespace") ?? DefaultNamespace),
            version < LanguageVersion.CSharp11 ? version.ToDisplayString() : null,
            DataForms.MovesLongStrings(parseOptions));
    }

    /// <summary>A property of the project; null where it is not set.</summary>
    public static string? Property(AnalyzerConfigOptionsProvider options, string name) =>
        options.GlobalOptions.TryGetValue($"build_property.{name}", out var value) && !string.IsNullOrWhiteSpace(value) ? value : null;
}
