using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Quoin.Analyzers;
using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Text;

namespace Quoin.Generators.Emission;

/// <summary>What the project that is being compiled says.</summary>
/// <param name="Namespace">The namespace of generated code.</param>
/// <param name="UnsupportedLanguageVersion">The project's version of C#, where it is too low; null where it will do.</param>
/// <param name="MovesLongStrings">Whether the C# compiler moves long literals to the assembly's data.</param>
/// <param name="IsNative">Whether the project is compiled to native code.</param>
/// <param name="Documents">Whether documentation comments are written.</param>
/// <param name="Diagnostics">What is wrong with the properties; for what is wrong the default holds.</param>
internal sealed record Settings(
    string Namespace, string? UnsupportedLanguageVersion, bool MovesLongStrings, bool IsNative, bool Documents, EquatableArray<ContentDiagnostic> Diagnostics)
{
    /// <summary>The property that has documentation comments written, <c>true</c>, or not, <c>false</c>, whoever may read them.</summary>
    private const string DocumentationProperty = "QuoinDocumentation";

    /// <summary>The property of the SDK that has a program compiled ahead of time.</summary>
    private const string NativeProperty = "PublishAot";

    private const string DefaultNamespace = "QuoinContent";

    public static Settings From(AnalyzerConfigOptionsProvider options, ParseOptions parseOptions)
    {
        var diagnostics = new DiagnosticBag("");
        var version = ((CSharpParseOptions)parseOptions).LanguageVersion;
        return new Settings(
            NamespaceName.From(options.BuildProperty("QuoinNamespace") ?? options.BuildProperty("RootNamespace") ?? DefaultNamespace),
            version < LanguageVersion.CSharp11 ? version.ToDisplayString() : null,
            DataForms.MovesLongStrings(parseOptions),
            bool.TryParse(options.BuildProperty(NativeProperty), out var isNative) && isNative,
            HasDocumentation(options, parseOptions, diagnostics),
            diagnostics.ToArray());
    }

    /// <summary>
    /// Editors have the compiler read documentation, for hover text, and so does a build that writes it to a file. In any other
    /// build nobody reads it, and it would be most of what the C# compiler has to go through.
    /// </summary>
    private static bool HasDocumentation(AnalyzerConfigOptionsProvider options, ParseOptions parseOptions, DiagnosticBag diagnostics)
    {
        var text = options.BuildProperty(DocumentationProperty);
        if (bool.TryParse(text, out var isWanted))
        {
            return isWanted;
        }

        if (text is not null)
        {
            diagnostics.Report(Rules.InvalidProperty, default, DocumentationProperty, text.Trim(), "true or false");
        }

        return parseOptions.DocumentationMode != DocumentationMode.None;
    }
}
