using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;
using Quoin.Tool.Files;
using Quoin.Tool.Projects;
using Quoin.Tool.Terminal;

namespace Quoin.Tool.Usages;

/// <summary>Finds the assemblies that projects are built to. Nothing is built.</summary>
internal static partial class ProjectOutputs
{
    private const string TargetPath = nameof(TargetPath);
    private const string TargetFrameworks = nameof(TargetFrameworks);

    /// <summary>How many projects MSBuild is asked about at the same time.</summary>
    private const int AtOnce = 4;

    private static readonly string[] Configurations = ["Configuration=Debug", "Configuration=Release"];

    /// <summary>The assemblies of a project, or of all projects of a solution, and which of these are not built or cannot be asked about, each as a sentence.</summary>
    /// <exception cref="ToolException">Nothing is built.</exception>
    public static async Task<(IReadOnlyList<string> Files, IReadOnlyList<string> Unread)> FindAsync(ToolSession session, string path, CancellationToken cancellation)
    {
        var projects = ProjectsIn(session, path);
        using var turns = new SemaphoreSlim(AtOnce);
        var outputs = await Task.WhenAll(projects.Select(project => OfProjectAsync(session, project, projects.Count > 1, turns, cancellation)));
        var found = outputs.SelectMany(static output => output.Files).ToList();
        var unread = outputs.Select(static output => output.Unread).OfType<string>().ToList();
        if (found.Count == 0)
        {
            unread.ForEach(sentence => session.Error.WriteLine($"quoin: {sentence}"));
        }

        return found.Count > 0 ? (found, unread) : throw new ToolException($"Nothing of '{session.Show(path)}' is built; run 'dotnet build' first, or name assemblies or their folder");
    }

    /// <summary>What to search for the content of a project: the nearest solution that has the project, because other projects use its content, or the project.</summary>
    /// <param name="session">The session.</param>
    /// <param name="project">The full path of the project.</param>
    public static string Around(ToolSession session, string project)
    {
        for (var folder = Path.GetDirectoryName(project); folder is not null; folder = Path.GetDirectoryName(folder))
        {
            var solution = Directory.EnumerateFiles(folder).Select(static path => path.Replace(Path.DirectorySeparatorChar, '/')).Where(IsSolution).Order(StringComparer.Ordinal)
                .FirstOrDefault(path => ProjectsOf(session, path).Contains(project, StringComparer.Ordinal));
            if (solution is not null || Path.Exists(Path.Combine(folder, ".git")))
            {
                return solution ?? project;
            }
        }

        return project;
    }

    /// <summary>The full paths of the projects that a path names: those of a solution, or one; empty if it is neither.</summary>
    public static List<string> ProjectsIn(ToolSession session, string path) =>
        IsSolution(path) ? ProjectsOf(session, path) : path.EndsWith(".csproj", StringComparison.OrdinalIgnoreCase) ? [path] : [];

    private static bool IsSolution(string path) => path.EndsWith(".sln", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".slnx", StringComparison.OrdinalIgnoreCase);

    private static async Task<(IReadOnlyList<string> Files, string? Unread)> OfProjectAsync(ToolSession session, string project, bool isOneOfMany, SemaphoreSlim turns, CancellationToken cancellation)
    {
        await turns.WaitAsync(cancellation);
        try
        {
            var newest = new List<string>();
            foreach (var configuration in Configurations)
            {
                var built = (await TargetsAsync(session, project, configuration, cancellation)).Where(File.Exists).ToList();
                if (built.Count > 0 && (newest.Count == 0 || built.Max(File.GetLastWriteTimeUtc) > newest.Max(File.GetLastWriteTimeUtc)))
                {
                    newest = built;
                }
            }

            return (newest, newest.Count > 0 ? null : $"'{session.Show(project)}' is not built, so its code is not searched; run 'dotnet build' first");
        }
        catch (ToolException exception) when (isOneOfMany)
        {
            return ([], exception.Message);
        }
        finally
        {
            turns.Release();
        }
    }

    private static async Task<IEnumerable<string>> TargetsAsync(ToolSession session, string project, string configuration, CancellationToken cancellation)
    {
        var shown = session.Show(project);
        var facts = await ProjectQuery.PropertiesAsync(project, shown, [TargetPath, TargetFrameworks], [configuration], cancellation);
        var paths = new List<string?>();
        if (facts.Property(TargetFrameworks) is not { } frameworks)
        {
            paths.Add(facts.Property(TargetPath));
        }
        else
        {
            foreach (var framework in frameworks.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            {
                paths.Add((await ProjectQuery.PropertiesAsync(project, shown, [TargetPath, TargetFrameworks], [configuration, $"TargetFramework={framework}"], cancellation)).Property(TargetPath));
            }
        }

        return paths.OfType<string>().Select(static path => path.Replace(Path.DirectorySeparatorChar, '/'));
    }

    /// <summary>The full paths of the projects of a solution that are there.</summary>
    private static List<string> ProjectsOf(ToolSession session, string solution)
    {
        try
        {
            var text = TextFile.Read(solution).Text;
            var paths = solution.EndsWith('x') || solution.EndsWith('X')
                ? XDocument.Load(XmlReader.Create(new StringReader(text), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit })).Descendants("Project").Select(static project => project.Attribute("Path")?.Value)
                : ProjectLine().Matches(text).Select(static match => match.Groups[1].Value);
            return [.. paths.OfType<string>().Where(static path => path.EndsWith(".csproj", StringComparison.OrdinalIgnoreCase))
                .Select(path => Path.GetFullPath(path.Replace('\\', '/'), Path.GetDirectoryName(solution)!).Replace(Path.DirectorySeparatorChar, '/')).Where(File.Exists)];
        }
        catch (Exception exception) when (exception is XmlException or FileException or ArgumentException)
        {
            throw new ToolException($"The solution '{session.Show(solution)}' cannot be read; name a project or assemblies");
        }
    }

    [GeneratedRegex("""^Project\("[^"]*"\)\s*=\s*"[^"]*"\s*,\s*"([^"]*)"\s*,""", RegexOptions.Multiline | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex ProjectLine();
}
