using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Quoin.Compiler.Workspace;

namespace Quoin.Generators.Emission;

/// <summary>What generated code depends on besides the articles: the project's settings, and how it is compiled.</summary>
/// <param name="Namespace">The namespace of generated code.</param>
/// <param name="UnsupportedLanguageVersion">The project's C# version if it is too old; otherwise, null.</param>
/// <param name="MovesLongStrings">Whether the C# compiler stores long literals as data of the assembly.</param>
/// <param name="IsNative">Whether the project is compiled to native code.</param>
/// <param name="Documents">Whether documentation comments are written.</param>
/// <param name="ListsReferences">Whether the list of articles is written for those of references alone, too.</param>
internal sealed record Settings(string Namespace, string? UnsupportedLanguageVersion, bool MovesLongStrings, bool IsNative, bool Documents, bool ListsReferences)
{
    public static Settings From(OutputSettings output, ParseOptions parseOptions)
    {
        var version = ((CSharpParseOptions)parseOptions).LanguageVersion;
        return new Settings(
            output.Namespace,
            version < LanguageVersion.CSharp11 ? version.ToDisplayString() : null,
            LongStrings.AreMoved(parseOptions),
            output.IsNative,

            // Only editors, for hover text, and builds with a documentation file read documentation comments. In other builds, they
            // would be most of what the C# compiler parses.
            output.Documents ?? parseOptions.DocumentationMode != DocumentationMode.None,
            output.ListsReferences);
    }
}
