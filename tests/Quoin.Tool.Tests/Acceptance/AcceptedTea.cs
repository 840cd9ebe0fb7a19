using Quoin.Compiler.Workspace;

namespace Quoin.Tool.Tests.Acceptance;

/// <summary>An article whose content was accepted, and what is done with it.</summary>
internal static class AcceptedTea
{
    public const string Annotation = "content/tea.quoin.yaml";
    public const string Baseline = "content/quoin.baseline";
    public const string Accepted = "content/quoin.accepted.yaml";

    /// <summary>Who signs, and when.</summary>
    public static string[] Signed { get; } = ["--by", "Ann <ann@example.org>", "--on", "2026-11-26"];

    public delegate string Git(params string[] arguments);

    /// <summary>A repository with an accepted article, and a project that compares.</summary>
    public static Workplace InGit(out Git git)
    {
        var place = Accept(Workplace.Tea);
        string Run(params string[] arguments) => Command.Run(place.Root, "git", arguments).Succeeded;
        git = Run;
        Run("init", "-q", "-b", "main");
        Run("config", "user.name", "Bo Berg");
        Run("config", "user.email", "bo@example.org");
        Run("add", "-A");
        Run("commit", "-qm", "first");
        return place;
    }

    public static Workplace Accept(Workplace place, string name = "--all", string because = "First release")
    {
        _ = place.Quoin(["accept", name, "--because", because, .. Signed]).Succeeded;
        return place;
    }

    /// <summary>What a check reports of the baseline.</summary>
    public static IEnumerable<string> Findings(Workplace place)
    {
        var files = Directory.EnumerateFiles(place.Root, "*", SearchOption.AllDirectories).Where(file => !file.Contains("/.git/", StringComparison.Ordinal))
            .Select(file => new ContentFile(Path.GetRelativePath(place.Root, file).Replace('\\', '/'), File.ReadAllText(file)));
        var settings = ProjectSettings.Create(name => name == "QuoinBaseline" ? "true" : null);
        return ContentBuild.Create(ContentProject.Create(files, settings)).Diagnostics
            .Where(diagnostic => diagnostic.Rule.Id.StartsWith("QUO6", StringComparison.Ordinal)).Select(diagnostic => diagnostic.ToString());
    }
}
