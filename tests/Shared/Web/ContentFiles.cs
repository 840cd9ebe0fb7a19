using Quoin.Interpreter;

namespace Quoin.Tests.Shared;

/// <summary>The files of a project's content, in a folder whose path has a space and Cyrillic letters. Deleted with the test.</summary>
internal sealed class ContentFiles : IDisposable
{
    public const string Annotation = "content/tea.quoin.yaml";
    public const string Source = "seeds/tea.txt";

    private const string Tea = """
        quoin: 1
        article: tea
        title: Tea
        language: en
        source: ../seeds/tea.txt

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

    private readonly string _parent = Directory.CreateTempSubdirectory("quoin чай ").FullName;

    /// <summary>Creates a project with one article: a claim with a caveat, and a claim without.</summary>
    /// <param name="name">The name of the project's folder.</param>
    /// <param name="filler">What follows the sentence of each claim.</param>
    public ContentFiles(string name = "стаття one", IReadOnlyList<string>? filler = null)
    {
        Root = Path.Combine(_parent, name);
        string[] sentences = ["Tea may help you wake up, but the trial was small.", "Tea is usually drunk hot."];
        Write(Source, filler is null ? string.Join(' ', sentences) + "\n" : string.Concat(sentences.Zip(filler, static (sentence, more) => $"{sentence}\n\n{more}\n\n")));
        Write(Annotation, Tea);
    }

    public string Root { get; }

    /// <summary>An article that is longer than a window: its claims are at the top and in the middle.</summary>
    public static ContentFiles Long() => new(filler: [Filler("black"), Filler("green")]);

    /// <summary>The articles as a build of the files has them now.</summary>
    public InterpretedContent Interpret() => ContentInterpreter.Interpret(ParallelBuild.Create(ContentFolder.Read(Root)));

    public string PathOf(string path) => Path.Combine(Root, path);

    public string Read(string path) => File.ReadAllText(PathOf(path));

    public void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(path))!);
        File.WriteAllText(PathOf(path), text);
    }

    /// <summary>Replaces a text that occurs once in a file.</summary>
    public void Edit(string path, string old, string replacement)
    {
        var text = Read(path);
        Assert.Equal(2, text.Split(old).Length);
        Write(path, text.Replace(old, replacement, StringComparison.Ordinal));
    }

    /// <summary>Adds an article that is a copy of the other one, with its id as the title.</summary>
    public void AddCopy(string id, string folder = "content") =>
        Write($"{folder}/{id}.quoin.yaml", Read(Annotation).Replace("article: tea", $"article: {id}", StringComparison.Ordinal).Replace("title: Tea", $"title: {id}", StringComparison.Ordinal));

    public void Delete(string path) => File.Delete(PathOf(path));

    public void Dispose() => Directory.Delete(_parent, recursive: true);

    private static string Filler(string leaves) => string.Join("\n\n", Enumerable.Range(1, 40).Select(number => $"Paragraph {number} about {leaves} leaves says what a paragraph of an article says, and no more than that."));
}
