using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Quoin.Compiler.Workspace;

namespace Quoin.Generators.Emission;

/// <summary>What generated code depends on besides the articles: what the project sets, and how it is compiled.</summary>
/// <param name="Namespace">The namespace of generated code.</param>
/// <param name="UnsupportedLanguageVersion">The project's version of C#, where it is too low; null where it will do.</param>
/// <param name="MovesLongStrings">Whether the C# compiler moves long literals to the assembly's data.</param>
/// <param name="IsNative">Whether the project is compiled to native code.</param>
/// <param name="Documents">Whether documentation comments are written.</param>
internal sealed record Settings(string Namespace, string? UnsupportedLanguageVersion, bool MovesLongStrings, bool IsNative, bool Documents)
{
    public static Settings From(OutputSettings output, ParseOptions parseOptions)
    {
        var version = ((CSharpParseOptions)parseOptions).LanguageVersion;
        return new Settings(
            output.Namespace,
            version < LanguageVersion.CSharp11 ? version.ToDisplayString() : null,
            LongStrings.AreMoved(parseOptions),
            output.IsNative,

            // Editors have the compiler read documentation, for hover text, and so does a build that writes it to a file. In any other
            // build nobody reads it, and it would be most of what the C# compiler has to go through.
            output.Documents ?? parseOptions.DocumentationMode != DocumentationMode.None);
    }
}
