using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Names;
using Quoin.Compiler.Text;

namespace Quoin.Compiler.Workspace;

/// <summary>The combined articles of a build.</summary>
/// <param name="Articles">The articles in generated code, in the ordinal order of their ids.</param>
/// <param name="ShutOut">The paths of annotations whose class name is taken.</param>
/// <param name="Repeated">The paths of annotations that were passed more than once.</param>
/// <param name="Diagnostics">The conflicts between articles.</param>
internal sealed record ContentIndex(
    EquatableArray<ArticleHeader> Articles, EquatableArray<string> ShutOut, EquatableArray<string> Repeated, EquatableArray<ContentDiagnostic> Diagnostics)
{
    /// <summary>The libraries, in the ordinal order of their ids. Their class names must differ from those of articles.</summary>
    public EquatableArray<ArticleHeader> Libraries { get; init; } = [];

    /// <summary>Combines the articles of a build. Of two with the same class name, the one whose path comes first is kept.</summary>
    /// <param name="headers">The headers of the articles.</param>
    /// <param name="ns">The namespace of their classes.</param>
    public static ContentIndex Create(IEnumerable<ArticleHeader> headers, string ns = "")
    {
        var byClass = new Dictionary<string, ArticleHeader>(StringComparer.Ordinal);
        var shutOut = new List<string>();
        var diagnostics = new List<ContentDiagnostic>();

        // A project may list a file twice, and some versions of Roslyn pass a file twice when several change at once.
        var repeated = new List<string>();
        string? last = null;
        foreach (var header in headers.OrderBy(header => header.Path, FilePaths.Order))
        {
            if (header.Path == last)
            {
                repeated.Add(header.Path);
                continue;
            }

            last = header.Path;
            if (RuntimeNames.IsTaken(ns, header.ClassName))
            {
                diagnostics.Add(new DiagnosticBag(header.Path).Report(
                    Rules.NameTaken, header.Id.Range, header.Id.Value, header.ClassName, $"Quoin itself uses in the project's namespace '{ns}'"));
                shutOut.Add(header.Path);
                continue;
            }

            if (!byClass.TryGetValue(header.ClassName, out var first))
            {
                byClass.Add(header.ClassName, header);
                continue;
            }

            diagnostics.Add(new DiagnosticBag(header.Path).Report(
                Rules.DuplicateArticle, header.Id.Range, header.Id.Value, header.ClassName, FilePaths.Relative(header.Path, first.Path)));
            shutOut.Add(header.Path);
        }

        var all = byClass.Values.OrderBy(header => header.Id.Value, StringComparer.Ordinal).ToLookup(static header => header.IsLibrary);
        return new ContentIndex(all[false].ToEquatableArray(), [.. shutOut], [.. repeated], [.. diagnostics]) { Libraries = all[true].ToEquatableArray() };
    }
}
