using Quoin.Compiler.Baselines;
using Quoin.Compiler.Syntax;
using Quoin.Compiler.Text;
using Quoin.Compiler.Workspace;

namespace Quoin.Generators.Pipeline;

/// <summary>A parsed annotation, and what it became if it is a library: libraries are compiled before articles are joined with what they cite.</summary>
/// <param name="Parsed">The annotation.</param>
/// <param name="Joined">The library with its sources; null for an article.</param>
/// <param name="Compiled">The compiled library; null for an article, and before it is compiled.</param>
internal sealed record ReadAnnotation(ParseResult Parsed, JoinedArticle? Joined = null, CompileResult? Compiled = null)
{
    /// <summary>What articles may cite; null for an article.</summary>
    public LibraryExport? Library => Compiled?.Library;

    /// <summary>What it promises, if it is a library that is compared with a baseline; otherwise null.</summary>
    public ArticlePromises? Promises => Compiled?.Promises;

    /// <summary>Joins a library with its sources.</summary>
    public static ReadAnnotation Join(ParseResult parsed, SourceLibrary sources, bool isCompared) =>
        new(parsed, parsed.Annotation is { IsLibrary: true } library ? BuildSteps.JoinLibrary(library, sources, isCompared) : null);

    /// <summary>Compiles a library; an article is passed on.</summary>
    public static ReadAnnotation Compile(ReadAnnotation read, CancellationToken cancellation) =>
        read.Joined is { } library ? read with { Joined = null, Compiled = BuildSteps.Compile(library, cancellation) } : read;

    /// <summary>The libraries among all annotations, and those of references.</summary>
    public static LibraryCatalog Catalog(IReadOnlyList<ReadAnnotation?> all, EquatableArray<LibraryExport> referenced)
    {
        List<LibraryExport>? own = null;
        List<ParseResult>? unread = null;
        for (var i = 0; i < all.Count; i++)
        {
            if (all[i] is { } read)
            {
                if (read.Library is { } library)
                {
                    (own ??= []).Add(library);
                }
                else if (read.Parsed.Annotation is null or { IsLibrary: true })
                {
                    (unread ??= []).Add(read.Parsed);
                }
            }
        }

        return BuildSteps.Catalog(own?.ToEquatableArray() ?? [], referenced, unread is null ? [] : unread);
    }
}
