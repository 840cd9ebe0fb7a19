using Quoin.Compiler.Anchoring;
using Quoin.Compiler.Binding;
using Quoin.Compiler.Checks;
using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Model;
using Quoin.Compiler.Sources;
using Quoin.Compiler.Syntax;
using Quoin.Compiler.Text;
using Quoin.Definitions;

namespace Quoin.Compiler.Workspace;

/// <summary>Compiles a library: its marks quote several sources, one, or none.</summary>
internal static class LibraryCompiler
{
    /// <summary>Binds a library and checks it.</summary>
    /// <param name="annotation">The library.</param>
    /// <param name="sources">The results of looking up the sources, in the order in which the library names them.</param>
    /// <param name="className">The C# class.</param>
    /// <param name="read">Reads a source that was found; null if it cannot be read, which it reports.</param>
    /// <param name="diagnostics">Receives the diagnostics.</param>
    /// <param name="missing">Receives the quotes that are not in their source.</param>
    /// <param name="cancellation">Cancels with an <see cref="OperationCanceledException"/>.</param>
    public static ArticleModel Compile(
        Annotation annotation,
        EquatableArray<NamedSource> sources,
        string className,
        Func<NamedSource, SourceDocument?> read,
        DiagnosticBag diagnostics,
        List<MissingQuote> missing,
        CancellationToken cancellation)
    {
        ReportQuotesWithoutSource(annotation, diagnostics);
        var parts = new SourceParts([.. sources.Select(source => (source.Path, Document: read(source))).Where(static part => part.Document is not null).Select(static part => (part.Path, part.Document!))]);
        var binder = new ArticleBinder(annotation, parts, ReferencesModel.None, diagnostics, cancellation);
        var library = binder.Bind(className);
        missing.AddRange(binder.MissingQuotes);
        if (diagnostics.HasErrors)
        {
            return library;
        }

        // Each source is checked with the marks that quote it, as if they were those of an article.
        var views = Views(annotation, library, parts, binder.PartOf);
        for (var i = 0; i < views.Length; i++)
        {
            QuotedTextCheck.Check(views[i].Annotation, views[i].Library, parts.All[i].Document, diagnostics);
        }

        if (!diagnostics.HasErrors && !annotation.Format.Model.IsIncomplete)
        {
            var noSource = SourceDocument.From(new SourceFile(annotation.SourcePath, FileText.From("")));
            EditorialRules.CheckWords(new EditorialArticle(annotation, library, noSource, new SentenceList(noSource, [], _ => library.Language), [], diagnostics), cancellation);
            for (var i = 0; i < views.Length; i++)
            {
                EditorialRules.CheckQuotes(new EditorialArticle(views[i].Annotation, views[i].Library, parts.All[i].Document, binder.Sentences(i), [], diagnostics), cancellation);
            }
        }

        return library;
    }

    private static void ReportQuotesWithoutSource(Annotation annotation, DiagnosticBag diagnostics)
    {
        if (annotation.Source.Value.Length > 0)
        {
            return;
        }

        foreach (var mark in annotation.Groups.SelectMany(static group => group.Marks))
        {
            if (mark is { Source: null, Quotes.Count: > 0 })
            {
                diagnostics.Report(Rules.QuoteWithoutSource, mark.Quotes[0].Range, mark.Id.Value);
            }
        }
    }

    /// <summary>The marks that quote each source. The source of each mark is looked up once, because a library may have many of both.</summary>
    private static (Annotation Annotation, ArticleModel Library)[] Views(Annotation annotation, ArticleModel library, SourceParts parts, Func<MarkSyntax, int> partOf)
    {
        var kept = Enumerable.Range(0, parts.All.Count).Select(_ => new List<int>?[annotation.Groups.Count]).ToArray();
        for (var kind = 0; kind < annotation.Groups.Count; kind++)
        {
            var marks = annotation.Groups[kind].Marks;
            for (var i = 0; i < marks.Count; i++)
            {
                if (marks[i].Quotes.Count > 0 && partOf(marks[i]) is >= 0 and var part)
                {
                    (kept[part][kind] ??= []).Add(i);
                }
            }
        }

        return [.. parts.All.Select((part, i) => View(annotation, library, part, kept[i]))];
    }

    /// <summary>The marks that quote one source, in the same order, with places in that source.</summary>
    private static (Annotation Annotation, ArticleModel Library) View(Annotation annotation, ArticleModel library, SourcePart part, List<int>?[] all)
    {
        var syntax = new MarkGroup[annotation.Groups.Count];
        var models = new MarkGroupModel[annotation.Groups.Count];
        for (var kind = 0; kind < syntax.Length; kind++)
        {
            var (marks, bound) = (annotation.Groups[kind].Marks, library.Groups[kind].Marks);
            var kept = all[kind] ?? [];
            syntax[kind] = new MarkGroup((MarkKind)kind, kept.ConvertAll(i => marks[i]).ToEquatableArray());
            models[kind] = new MarkGroupModel((MarkKind)kind, kept.ConvertAll(i => Moved(bound[i], -part.Start)).ToEquatableArray());
        }

        return (annotation with { Groups = new EquatableArray<MarkGroup>(syntax) },
            library with { Groups = new EquatableArray<MarkGroupModel>(models), SourceText = part.Document.Text });
    }

    private static MarkModel Moved(MarkModel mark, int by) => by == 0 ? mark : mark with
    {
        Quotes = mark.Quotes.Select(quote => quote.MovedBy(by)).ToEquatableArray(),
    };
}
