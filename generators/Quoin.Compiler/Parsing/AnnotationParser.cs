using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Format;
using Quoin.Compiler.Syntax;
using Quoin.Compiler.Text;
using Quoin.Compiler.Yaml;
using Quoin.Definitions;

namespace Quoin.Compiler.Parsing;

/// <summary>Parses an annotation by itself, without resolving references.</summary>
internal sealed class AnnotationParser(DiagnosticBag diagnostics, AnnotationFormat formats, CancellationToken cancellation)
{
    /// <summary>The file name extension of annotations, after the article's id.</summary>
    public const string Extension = ".quoin.yaml";

    /// <summary>The language of an annotation that gives none, which is reported.</summary>
    private const string DefaultLanguage = "en";

    /// <summary>The YAML; null if the file has no mapping.</summary>
    public YamlMapping? Tree { get; private set; }

    public Annotation? Parse(string text)
    {
        if (RootReader.Read(text, formats.Article, diagnostics, cancellation) is not { } mapping)
        {
            return null;
        }

        Tree = mapping;
        var isLibrary = IsLibrary(mapping);
        var format = isLibrary ? formats.Library : formats.Article;
        var values = new ValueReader(diagnostics, new StructureFixes(diagnostics.Path, text, mapping, format), formats);
        var start = RootReader.Start(mapping);
        var article = new MappingReader(mapping, format, new Subject(isLibrary ? "The library" : "The annotation"), start, diagnostics);
        var name = (article.Value(isLibrary ? LibraryFields.Id : ArticleFields.Id) as YamlScalar)?.Value;
        var fields = new FieldReader(diagnostics, values, DefaultLanguage).Read(article, name ?? "");
        var id = fields.Text(ArticleFields.Id);
        if (id is { } given)
        {
            CheckFileName(given);
        }

        // Without an id there is no article, but other errors are reported too.
        var language = fields.Text(ArticleFields.Language) ?? new Located<string>(DefaultLanguage, start);
        var marks = new MarkParser(new FieldReader(diagnostics, values, language.Value));
        var maps = new IdMapReader(diagnostics, values);
        var annotation = new Annotation
        {
            Path = diagnostics.Path,
            Id = id ?? new Located<string>("", start),
            Language = language,
            Source = fields.Text(ArticleFields.Source) ?? new Located<string>("", id?.Range ?? start),
            Diagnostics = [],
            Limits = diagnostics.Limits,
            Fields = fields,
            IsLibrary = isLibrary,
            Format = formats,
            Groups = format.Groups.Select((field, kind) => new MarkGroup(
                (MarkKind)kind, field is null ? [] : maps.Read(article, field, MarkKindDefinition.Get((MarkKind)kind).Name, marks.Mark))).ToEquatableArray(),
            Asides = fields.Quotes,
            Places = MarkPlaceFinder.Find(text, mapping),
        };
        return id is null ? null : annotation with { Diagnostics = diagnostics.ToArray(), References = ForeignReferences.Of(annotation) };
    }

    /// <summary>Whether a file is meant as a library: it has that key, possibly with a wrong letter, and not that of an article.</summary>
    private static bool IsLibrary(YamlMapping root)
    {
        var isLibrary = false;
        foreach (var (key, _) in root.Entries)
        {
            if (key.Value == ArticleFields.Id.Key)
            {
                return false;
            }

            isLibrary |= key.Value == LibraryFields.Id.Key || Suggestion.IsOneEdit(LibraryFields.Id.Key, key.Value);
        }

        return isLibrary;
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
