using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using Quoin.Benchmarks.Corpus;

namespace Quoin.Benchmarks.Generator;

/// <summary>A corpus with a library of which one article cites a mark, and edits of that mark.</summary>
internal sealed class LibraryEdit
{
    private const string Path = "content/trials.quoin.yaml";
    private const int Marks = 200;

    private readonly ContentProject _project;
    private readonly GeneratorDriver _driver;
    private readonly (AdditionalText Before, AdditionalText After) _edit;

    public LibraryEdit(ArticleCorpus corpus)
    {
        var middle = corpus.Articles.Count / 2;
        var citing = corpus.Annotations[middle].Replace("\n    evidence: [", "\n    evidence: [trials/study-7, ", StringComparison.Ordinal);
        if (citing == corpus.Annotations[middle])
        {
            throw new InvalidOperationException("No claim of the corpus cites evidence.");
        }

        var path = corpus.Articles[middle].AnnotationPath;
        _project = new ContentProject([.. corpus.Files.Select(file => file.Path == path ? (path, citing) : file), (Path, Library())], isEdited: true);
        _driver = _project.Remembering();
        _edit = _project.Edit(Path, "\"Institute 7\"", "\"Institute of 7\"");
    }

    /// <summary>Edits the mark that one article cites.</summary>
    public void Run() => _driver.ReplaceAdditionalText(_edit.Before, _edit.After).RunGenerators(_project.Compilation);

    private static string Library()
    {
        var yaml = new StringBuilder("quoin: 1\nlibrary: trials\ntitle: Trials\nlanguage: en\nevidence:\n");
        for (var i = 0; i < Marks; i++)
        {
            yaml.Append(CultureInfo.InvariantCulture, $"  study-{i}: {{ kind: expert-statement, by: \"Institute {i}\", doi: 10.1000/{i}, citation: \"Study {i}\" }}\n");
        }

        return yaml.ToString();
    }
}
