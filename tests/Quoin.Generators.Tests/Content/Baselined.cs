using Quoin.Compiler.Baselines;
using Quoin.Compiler.Workspace;

namespace Quoin.Generators.Tests;

/// <summary>Projects whose content was accepted.</summary>
internal static class Baselined
{
    public const string Path = "/repository/content/quoin.baseline";
    public const string AcceptedPath = "/repository/content/quoin.accepted.yaml";

    /// <summary>Returns the project with a baseline of its content, or of that of another state.</summary>
    public static Project Accept(Project project, Project? accepted = null, string because = "It was reviewed")
    {
        var settings = ProjectSettings.Create(name => name == "QuoinBaseline" ? "true" : null);
        var build = ContentBuild.Create(ContentProject.Create((accepted ?? project).Files.Select(file => new ContentFile(file.Path, file.Text)), settings));
        var lines = build.Annotations.Select(article => article.Compiled?.Promises).OfType<ArticlePromises>().SelectMany(article => article.Lines).ToList();
        var entry = AcceptanceEntry.Create("Ann", "2026-11-26", because, lines.Select(line => line.Key), [], []);
        return project.WithProperty("QuoinBaseline", "true")
            .With(Path, BaselineFile.Write(lines.Select(line => BaselineLine.Sign(line, entry.Key))))
            .With(AcceptedPath, AcceptedFile.Write([entry]));
    }
}
