using Quoin.Compiler.Format;
using Quoin.Compiler.Parsing;
using Quoin.Compiler.Sources;
using Quoin.Compiler.Text;
using Quoin.Compiler.Workspace;
using Quoin.Compiler.Yaml;
using Quoin.Definitions;
using Quoin.Tool.Drafts;
using ValueTexts = Quoin.Compiler.Format.Texts;

namespace Quoin.Tool.Imports;

/// <summary>Begins the annotation of a source that has none.</summary>
/// <param name="places">Where annotations are.</param>
/// <param name="format">The format in force.</param>
internal sealed class NewHead(DraftPlaces places, AnnotationFormat format)
{
    private readonly HashSet<string> _paths = new(StringComparer.Ordinal);

    /// <summary>The path of the annotation, which is the path of no other file, and its text without marks; null if it cannot name its source.</summary>
    public (string Path, string Text)? Begin(ContentFile source)
    {
        var document = SourceDocument.From(new SourceFile(source.Path, source.Content));
        var name = FilePaths.Name(source.Path);
        var fileName = name[..Math.Max(name.LastIndexOf('.'), 1)];
        var front = FrontMatter.Read(document);
        var language = front.Language ?? LanguageGuess.Of(document.Text);
        var read = DraftSource.Read(document, language ?? "", format);
        var (title, remark) = front.Title is { } given ? (given, null) : read.Sentences.Count > 0 ? HeadGuess.Title(read, fileName) : (fileName, "from the name of the file");
        var folder = places.FolderFor(source.Path);
        var (id, path) = Free(HeadGuess.Id(title, fileName), folder);
        var relative = FilePaths.Relative(path, source.Path);
        if (!ValueTexts.Path.IsValid(relative) || !QuotePlacer.CanContain(relative))
        {
            return null;
        }

        string?[] lines =
        [
            places.FirstLine(folder),
            $"{ArticleFields.Version.Key}: 1",
            $"{ArticleFields.Id.Key}: {id}",
            $"{ArticleFields.Title.Key}: {ScalarWriter.Write(title, ScalarForm.DoubleQuoted)}{(remark is null ? "" : $" # {remark}")}",
            language is null ? $"{ArticleFields.Language.Key}: {Choice.Placeholder} # {Choice.Language.Hint}" : $"{ArticleFields.Language.Key}: {ScalarWriter.Write(language, ScalarForm.Plain)}",
            $"{ArticleFields.Source.Key}: {ScalarWriter.Write(relative, ScalarForm.Plain)}",
            .. DraftFields.WithPlaceholders(format).OfArticle().Select(static field => $"{field}"),
        ];
        return (path, string.Concat(lines.Where(static line => line is not null).Select(static line => line + "\n")));
    }

    /// <summary>An id that no other annotation has, and the path for it.</summary>
    private (string Id, string Path) Free(string id, string folder)
    {
        for (var number = 1; ; number++)
        {
            var ending = number == 1 ? "" : $"-{number}";
            var free = id.Length + ending.Length > ValueTexts.IdLimit ? id[..(ValueTexts.IdLimit - ending.Length)].TrimEnd('-') + ending : id + ending;
            var path = $"{folder}/{free}{AnnotationParser.Extension}";
            if (places.WithId(free) is null && !Path.Exists(path) && _paths.Add(path))
            {
                return (free, path);
            }
        }
    }
}
