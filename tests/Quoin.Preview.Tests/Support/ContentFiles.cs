using Quoin.Interpreter;
using Quoin.Preview.Content;

namespace Quoin.Preview.Tests.Support;

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
            quote: "the trial was small"

        claims:
          wakes-you-up:
            kind: efficacy
            certainty: possible
            caveats: [small-trial]
            statement: { en: Tea may wake you up. }
            quote: "Tea may help you wake up"
          tastes-good:
            kind: background
            certainty: established
            statement: { en: Tea is usually drunk hot. }
            quote: "Tea is usually drunk hot"

        """;

    private readonly string _parent = Directory.CreateTempSubdirectory("quoin чай ").FullName;

    /// <summary>Creates a project with one article: a claim with a caveat, and a claim without.</summary>
    public ContentFiles(string name = "стаття one")
    {
        Root = Path.Combine(_parent, name);
        Write(Source, "Tea may help you wake up, but the trial was small. Tea is usually drunk hot.\n");
        Write(Annotation, Tea);
    }

    public string Root { get; }

    /// <summary>The articles as a build of the files has them now.</summary>
    public InterpretedContent Interpret() => ContentInterpreter.Interpret(ParallelBuild.Create(ContentFolder.Read(Root)));

    /// <summary>Where it is.</summary>
    public ContentPlace Place => ContentPlace.Of(Root);

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

    /// <summary>Adds an article that is a copy of the other one.</summary>
    public void AddCopy(string id, string folder = "content") =>
        Write($"{folder}/{id}.quoin.yaml", Read(Annotation).Replace("article: tea", $"article: {id}", StringComparison.Ordinal).Replace("title: Tea", $"title: {id}", StringComparison.Ordinal));

    public void Dispose() => Directory.Delete(_parent, recursive: true);
}
