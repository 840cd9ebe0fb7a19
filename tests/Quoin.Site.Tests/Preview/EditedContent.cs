using Quoin.Interpreter;

namespace Quoin.Site.Tests.Preview;

/// <summary>The files of an article that is longer than a window, in a folder of its own. Deleted with the test.</summary>
internal sealed class EditedContent : IDisposable
{
    public const string Annotation = "content/tea.quoin.yaml";
    public const string Source = "seeds/tea.md";

    private const string Tea = """
        quoin: 1
        article: tea
        title: Tea
        language: en
        source: ../seeds/tea.md

        caveats:
          small-trial:
            kind: limitation
            statement: { en: The trial had twelve people. }
            quote: "the trial was small"

        claims:
          wakes-you-up:
            kind: efficacy
            certainty: possible
            caveats: [small-trial]
            statement: { en: Tea may wake you up. }
            quote: "Tea may help you wake up"
          is-drunk-hot:
            kind: background
            certainty: established
            statement: { en: Tea is mostly hot. }
            quote: "Tea is usually drunk hot"

        """;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("quoin чай ");

    /// <summary>Writes the files: a claim with a caveat at the top, one without in the middle, and much else.</summary>
    public EditedContent()
    {
        Write(Source, $"""
            # Tea

            Tea may help you wake up, but the trial was small.

            {Filler("black")}

            Tea is usually drunk hot.

            {Filler("green")}

            """);
        Write(Annotation, Tea);
    }

    public string Root => _folder.FullName;

    /// <summary>The articles as a build of the files has them now.</summary>
    public ArticleList Compile() => ContentInterpreter.Interpret(ParallelBuild.Create(ContentFolder.Read(Root))).Articles;

    /// <summary>Replaces a text that occurs once in a file.</summary>
    public void Edit(string path, string old, string replacement)
    {
        var text = File.ReadAllText(PathOf(path));
        Assert.Equal(2, text.Split(old).Length);
        File.WriteAllText(PathOf(path), text.Replace(old, replacement, StringComparison.Ordinal));
    }

    /// <summary>Adds an article that is a copy of the other one, with its id as the title.</summary>
    public void Copy(string id) =>
        Write(FileOf(id), Tea.Replace("article: tea", $"article: {id}", StringComparison.Ordinal).Replace("title: Tea", $"title: {id}", StringComparison.Ordinal));

    /// <summary>Deletes the annotation of an article.</summary>
    public void Delete(string id) => File.Delete(PathOf(FileOf(id)));

    public void Dispose() => _folder.Delete(recursive: true);

    private static string FileOf(string id) => $"content/{id}.quoin.yaml";

    private static string Filler(string leaves) => string.Join("\n\n", Enumerable.Range(1, 40).Select(number => $"Paragraph {number} about {leaves} leaves says what a paragraph of an article says, and no more than that."));

    private void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(path))!);
        File.WriteAllText(PathOf(path), text);
    }

    private string PathOf(string path) => Path.Combine(Root, path);
}
