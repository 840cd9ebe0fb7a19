using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Format;
using Quoin.Compiler.Syntax;
using Quoin.Compiler.Text;
using Quoin.Compiler.Yaml;

namespace Quoin.Compiler.Parsing;

/// <summary>Reads an annotation by itself: its form, not yet what it refers to.</summary>
internal sealed class AnnotationParser(DiagnosticBag diagnostics, CancellationToken cancellation)
{
    /// <summary>What the name of an annotation ends with, after the article's id.</summary>
    public const string Extension = ".quoin.yaml";

    /// <summary>The YAML that was read; null where the file holds no mapping.</summary>
    public YamlMapping? Tree { get; private set; }

    public Annotation? Parse(string text)
    {
        if (RootReader.Read(text, ArticleFormat.Article.Format, diagnostics, cancellation) is not { } mapping)
        {
            return null;
        }

        Tree = mapping;
        var start = RootReader.Start(mapping);
        var values = new ValueReader(diagnostics, new StructureFixes(diagnostics.Path, text, mapping, ArticleFormat.Article.Format));
        var article = new MappingReader(mapping, ArticleFormat.Article.Format, "The annotation", start, diagnostics);
        values.Text(article, ArticleFormat.Article.Version);
        var id = values.Text(article, ArticleFormat.Article.Id);
        var language = values.Text(article, ArticleFormat.Article.Language) ?? new Located<string>("en", start);
        var title = values.Localized(article, ArticleFormat.Article.Title, language.Value);
        var source = values.Text(article, ArticleFormat.Article.Source);
        if (id is { } given)
        {
            CheckFileName(given);
        }

        // Without an id there is no article, but what else is wrong is told in one go.
        var name = id ?? new Located<string>("", start);
        var maps = new IdMapReader(diagnostics, values);
        var marks = new MarkParser(diagnostics, values, language.Value);
        var evidence = new EvidenceParser(diagnostics, values, marks, language.Value);
        var annotation = new Annotation
        {
            Path = diagnostics.Path,
            Id = name,
            Title = title.Count > 0 ? title : [new LocalizedValue(language.Value, name.Value)],
            Language = language,
            Source = source ?? new Located<string>("", name.Range),
            Diagnostics = [],
            Limits = diagnostics.Limits,
            Sections = maps.Read(article, ArticleFormat.Article.Sections, "section", marks.Section),
            Terms = maps.Read(article, ArticleFormat.Article.Terms, "term", marks.Term),
            Evidence = maps.Read(article, ArticleFormat.Article.Evidence, "evidence", evidence.Evidence),
            Caveats = maps.Read(article, ArticleFormat.Article.Caveats, "caveat", marks.Caveat),
            Claims = maps.Read(article, ArticleFormat.Article.Claims, "claim", marks.Claim),
            Asides = marks.Quotes(article, ArticleFormat.Article.Asides),
            Places = MarkPlaceFinder.Find(text, mapping),
        };
        return id is null ? null : annotation with { Diagnostics = diagnostics.ToArray() };
    }

    private void CheckFileName(Located<string> id)
    {
        var name = FilePaths.Name(diagnostics.Path);
        if (name != id.Value + Extension)
        {
            diagnostics.Report(Rules.FileNameMismatch, id.Range, id.Value, name);
        }
    }
}
