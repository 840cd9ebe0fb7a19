using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Quoin.Analyzers.RepeatedClaims;

/// <summary>
/// Finds a text in the page of Razor that generated code comes from. Razor maps C# to the page, but not the HTML, which would be
/// reported in a file that nobody edits.
/// </summary>
internal static class PageLocation
{
    /// <summary>Returns the text's location in its page; null if generated code already refers to the page, or if it is not found there.</summary>
    /// <param name="generated">The location in generated code.</param>
    /// <param name="text">The text as it is written.</param>
    /// <param name="files">The additional files of the project, among them its pages.</param>
    /// <param name="cancellation">Cancels the search.</param>
    public static Location? Find(Location generated, string text, ImmutableArray<AdditionalText> files, CancellationToken cancellation)
    {
        if (generated.GetMappedLineSpan().HasMappedPath
            || PathOf(generated.SourceTree!, cancellation) is not { } path
            || files.FirstOrDefault(file => file.Path == path)?.GetText(cancellation) is not { } page
            || page.ToString().IndexOf(text, StringComparison.Ordinal) is not (>= 0 and var start))
        {
            return null;
        }

        var span = new TextSpan(start, text.Length);
        return Location.Create(path, span, page.Lines.GetLinePositionSpan(span));
    }

    /// <summary>The path of the page, which Razor writes at the beginning of the generated file, with its checksum.</summary>
    private static string? PathOf(SyntaxTree tree, CancellationToken cancellation) => tree.GetRoot(cancellation).GetFirstToken(includeZeroWidth: true).LeadingTrivia
        .Where(static trivia => trivia.IsKind(SyntaxKind.PragmaChecksumDirectiveTrivia))
        .Select(static trivia => ((PragmaChecksumDirectiveTriviaSyntax)trivia.GetStructure()!).File.ValueText)
        .FirstOrDefault();
}
