using System.Text.RegularExpressions;
using Quoin.Compiler.Workspace;
using Quoin.Tool.Drafts;
using Quoin.Tool.Projects;

namespace Quoin.Tool.Tests.Drafts;

/// <summary>Drafts sources and compiles what an author does with the drafts.</summary>
internal static partial class DraftCompiler
{
    /// <summary>The sources of the tests: of four fields, in plain text and Markdown, in English, Ukrainian and German.</summary>
    public static IReadOnlyList<string> Paths { get; } = [SeedFiles.Source, Own("notice-to-leave.txt"), Own("index-funds.txt"), Own("vitamin-d.md"), Own("teezeit.md")];

    /// <summary>The same, a test each.</summary>
    public static TheoryData<string> Articles => new([.. Paths]);

    /// <summary>A source of the repository.</summary>
    public static ContentFile Source(string path) => new($"/place/seeds/{Path.GetFileName(path)}", Repository.Read(path));

    /// <summary>Drafts a source.</summary>
    public static NewAnnotation Draft(ContentFile source, DraftRequest? request = null) =>
        NewAnnotation.Create(source, request ?? new DraftRequest(null) { Folder = "/place/content" }, ContentFrame.Of(ProjectSettings.Default));

    public static NewAnnotation Draft(string text, string name = "tea.txt") => Draft(new ContentFile($"/place/seeds/{name}", text));

    /// <summary>Compiles an annotation with its source.</summary>
    public static ContentBuild Compile(string annotation, ContentFile source, string path = "", params ContentFile[] others) =>
        ContentBuild.Create(ContentProject.Create([new ContentFile(path.Length > 0 ? path : $"/place/content/{Id(annotation)}.quoin.yaml", annotation), source, .. others]));

    /// <summary>The placeholders of a draft, with what the comments beside them allow.</summary>
    public static List<Placeholder> Placeholders(string draft) =>
        [.. Open().Matches(draft).Select(match => new Placeholder(match.Groups["value"].Index, match.Groups["key"].Value, Words(match.Groups["key"].Value, match.Groups["hint"].Value, draft)))];

    /// <summary>A draft with each placeholder replaced by a word that is allowed there.</summary>
    public static string Finish(string draft, Func<Placeholder, string>? choose = null)
    {
        foreach (var placeholder in Enumerable.Reverse(Placeholders(draft)))
        {
            draft = draft.Remove(placeholder.Start, Choice.Placeholder.Length).Insert(placeholder.Start, choose?.Invoke(placeholder) ?? placeholder.Words[0]);
        }

        return draft;
    }

    private static string Own(string name) => $"tests/Quoin.Tool.Tests/Drafts/Articles/{name}";

    private static string Id(string annotation) => IdLine().Match(annotation).Groups[1].Value;

    private static string[] Words(string key, string hint, string draft) => key switch
    {
        "applies-to" => ["all", $"[{Claims().Match(draft).Groups[1].Value}]", "{ kind: background }", .. SectionLine().Matches(draft).Select(match => $"{{ section: {match.Groups[1].Value} }}")],
        "language" => ["en", "de", "uk"],
        _ => hint.Split([", ", " or "], StringSplitOptions.None),
    };

    [GeneratedRegex($@"(?<key>[a-z-]+): (?<value>{Choice.Placeholder}) # (?<hint>.+)$", RegexOptions.Multiline)]
    private static partial Regex Open();

    [GeneratedRegex("^article: (.+)$", RegexOptions.Multiline)]
    private static partial Regex IdLine();

    [GeneratedRegex(@"^claims:\n(?:  #.*\n|\n)*  ([a-z0-9-]+):", RegexOptions.Multiline)]
    private static partial Regex Claims();

    [GeneratedRegex(@"^  ([a-z0-9-]+): \{ (?:heading|from): ", RegexOptions.Multiline)]
    private static partial Regex SectionLine();
}

/// <param name="Start">Where the placeholder is.</param>
/// <param name="Key">Its key.</param>
/// <param name="Words">What is allowed.</param>
internal sealed record Placeholder(int Start, string Key, string[] Words);
