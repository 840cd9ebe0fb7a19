namespace Quoin.Compiler;

/// <summary>Reads an annotation by itself: its form, not yet what it refers to.</summary>
internal sealed class AnnotationParser(DiagnosticBag diagnostics)
{
    private const string Extension = ".quoin.yaml";

    private readonly ValueReader _values = new(diagnostics);

    public Annotation? Parse(string text)
    {
        var root = YamlReader.Read(text, diagnostics);
        if (root is not YamlMapping mapping)
        {
            if (!diagnostics.HasErrors)
            {
                var expected = new MappingValueFormat(ArticleFormat.Article.Format);
                diagnostics.Report(Rules.WrongShape, root?.Range ?? default, "the file", expected.Description, root?.Describe() ?? "nothing", expected.Example);
            }

            return null;
        }

        var start = mapping.Entries.Count > 0 ? mapping.Entries[0].Key.Range : mapping.Range;
        var article = new MappingReader(mapping, ArticleFormat.Article.Format, "The annotation", start, diagnostics);
        _values.Text(article, ArticleFormat.Article.Version);
        var id = _values.Text(article, ArticleFormat.Article.Id);
        var language = _values.Text(article, ArticleFormat.Article.Language)?.Value ?? "en";
        var title = _values.Localized(article, ArticleFormat.Article.Title, language);
        var source = _values.Text(article, ArticleFormat.Article.Source);
        if (id is { } given)
        {
            CheckFileName(given);
        }

        // Without an id there is no article, but what else is wrong is told in one go.
        var name = id ?? new Located<string>("", start);
        var marks = new MarkParser(diagnostics, _values, language);
        var evidence = new EvidenceParser(diagnostics, _values, marks, language);
        var annotation = new Annotation
        {
            Path = diagnostics.Path,
            Id = name,
            Title = title.Count > 0 ? title : [new LocalizedValue(language, name.Value)],
            Language = language,
            Source = source ?? new Located<string>("", name.Range),
            Diagnostics = [],
            Sections = marks.Marks(article, ArticleFormat.Article.Sections, "section", marks.Section),
            Terms = marks.Marks(article, ArticleFormat.Article.Terms, "term", marks.Term),
            Evidence = marks.Marks(article, ArticleFormat.Article.Evidence, "evidence", evidence.Evidence),
            Caveats = marks.Marks(article, ArticleFormat.Article.Caveats, "caveat", marks.Caveat),
            Claims = marks.Marks(article, ArticleFormat.Article.Claims, "claim", marks.Claim),
            Asides = marks.Quotes(article, ArticleFormat.Article.Asides),
        };
        return id is null ? null : annotation with { Diagnostics = diagnostics.ToArray() };
    }

    private void CheckFileName(Located<string> id)
    {
        var path = diagnostics.Path;
        var name = path.Substring(path.LastIndexOfAny(['/', '\\']) + 1);
        if (name != id.Value + Extension)
        {
            diagnostics.Report(Rules.FileNameMismatch, id.Range, id.Value, name);
        }
    }
}
