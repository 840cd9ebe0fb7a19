using Microsoft.CodeAnalysis.CSharp;

namespace Quoin.Generators.Tests;

/// <summary>Random edits of a project of numbered articles. Each may fix or break what an earlier one left.</summary>
internal sealed class Edits
{
    private const int Numbers = 6;

    private static readonly string[] Folders = ["/repository/content", "/repository/content/one", "/repository/content/two"];

    private static readonly string?[] Broken = ["", "claims: [", "just words", "quoin: 1\narticle: nothing\n", null];

    private static readonly string[] PolicyTexts =
    [
        Policies.ClaimsNeedCaveats,
        "quoin-policy: 1\nrules:\n  evidence: { needs: evidence, severity: warning }\n",
        "quoin-policy: 1\nrules: {}\n",
        "quoin-policy: 2\n",
    ];

    private readonly Random _random;
    private readonly (string Name, Func<Project, Project> Apply)[] _all;

    public Edits(Random random)
    {
        _random = random;
        _all =
        [
            ("write an annotation", project => project.With(AnnotationPath(), Annotation())),
            ("write another annotation", project => project.With(AnnotationPath(), Annotation())),
            ("write a source", project => project.With(SourcePath(), Source())),
            ("write a source in Markdown", project => project.With(MarkdownPath(), Markdown())),
            ("annotate Markdown", project => Change(project, ".quoin.yaml", text => text?.Replace(".txt", ".md", StringComparison.Ordinal))),
            ("annotate text", project => Change(project, ".quoin.yaml", text => text?.Replace(".md", ".txt", StringComparison.Ordinal))),
            ("emphasize a word", project => Change(project, ".md", text => text?.Replace(" is ", " *is* ", StringComparison.Ordinal))),
            ("comment an annotation", project => Change(project, ".quoin.yaml", text => "# Seen.\n" + text)),
            ("break an annotation", project => Change(project, ".quoin.yaml", _ => Pick(Broken))),
            ("end the lines as Windows does", project => Change(project, ".txt", text => text?.ReplaceLineEndings("\r\n"))),
            ("make a source unreadable", project => Change(project, ".txt", _ => null)),
            ("rename a file", project => Rename(project, "")),
            ("rename a source", project => Rename(project, ".txt")),
            ("remove a file", project => Remove(project, "")),
            ("remove a source", project => Remove(project, ".txt")),
            ("remove an annotation", project => Remove(project, ".quoin.yaml")),
            ("remove a policy", project => Remove(project, "quoin.policy.yaml")),
            ("write a policy", project => project.With($"{Pick(Folders)}/quoin.policy.yaml", Pick(PolicyTexts))),
            ("set the namespace", project => project.WithNamespace(Pick(["App", "Other"]))),
            ("set the coverage", project => project.WithProperty("QuoinCoverage", Pick(["error", "off", "nonsense"]))),
            ("set the least coverage", project => project.WithProperty("QuoinCoverageMinimum", Pick(["0", "100"]))),
            ("set the version of C#", project => project with { LanguageVersion = Pick([LanguageVersion.CSharp10, LanguageVersion.Latest]) }),
            ("edit the C#", project => project.WithCode($"class A{_random.Next()};")),
        ];
    }

    /// <summary>One edit, like that of an author of one file.</summary>
    public (string Name, Project Project) One(Project project)
    {
        var (name, apply) = Pick(_all);
        return (name, apply(project));
    }

    /// <summary>Several edits at once, like a change of branches; the order of the files may change as well.</summary>
    public (string Name, Project Project) Several(Project project)
    {
        var names = new List<string>();
        do
        {
            (var name, project) = One(project);
            names.Add(name);
        }
        while (_random.Next(3) > 0);

        return (string.Join(", ", names), _random.Next(3) == 0 ? Shuffle(project) : project);
    }

    // Folders and names do not depend on ids, so that ids are duplicated and sources have several annotations.
    private string AnnotationPath() => $"{Pick(Folders)}/article-{Number()}.quoin.yaml";

    private string SourcePath() => Numbered.SourcePath(Number());

    private string MarkdownPath() => Path.ChangeExtension(SourcePath(), ".md");

    private int Number() => _random.Next(1, Numbers + 1);

    private string Annotation() => Numbered.Annotation(Number(), Pick(["../seeds", "../../seeds"]))
        .Replace($"article-{Number()}.txt", $"article-{Number()}.txt", StringComparison.Ordinal)
        .Replace($"number is {Number()}", $"number is {Number()}", StringComparison.Ordinal)
        .Replace("established", Pick(["established", "possible"]), StringComparison.Ordinal);

    private string Source() => $"The number is {Number()}.\n{Pick(["", "It is whole.\n"])}";

    private string Markdown() => $"# Number {Number()}\n\nThe **number** is {Number()}.{Pick(["", "[^1]\n\n[^1]: It is whole."])}\n";

    private Project Change(Project project, string ending, Func<string?, string?> change) =>
        File(project, ending) is { } file ? project.With(file.Path, change(file.Text)) : project;

    private Project Remove(Project project, string ending) => File(project, ending) is { } file ? project.Without(file.Path) : project;

    /// <summary>Moves a file to an unused path.</summary>
    private Project Rename(Project project, string ending)
    {
        if (File(project, ending) is not { } file)
        {
            return project;
        }

        var path = file.Path.EndsWith(".txt", StringComparison.Ordinal) ? SourcePath() : AnnotationPath();
        return project.Files.FindIndex(path) < 0 ? project.Without(file.Path).With(path, file.Text) : project;
    }

    private Project Shuffle(Project project)
    {
        var files = project.Files.ToArray();
        _random.Shuffle(files);
        return files.Aggregate(project, (current, file) => current.Without(file.Path).With(file));
    }

    private InMemoryText? File(Project project, string ending)
    {
        var files = project.Files.Where(file => file.Path.EndsWith(ending, StringComparison.Ordinal)).ToArray();
        return files.Length == 0 ? null : Pick(files);
    }

    private T Pick<T>(T[] values) => values[_random.Next(values.Length)];
}
