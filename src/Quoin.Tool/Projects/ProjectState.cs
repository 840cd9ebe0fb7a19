using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace Quoin.Tool.Projects;

/// <summary>All that MSBuild's answer about a project may depend on: files, and environment variables, which it reads as properties.</summary>
/// <param name="project">The full path of the project file.</param>
/// <param name="imports">The files that its evaluation reads.</param>
/// <param name="shipped">The folders of the SDK and of packages. Their files are known by their paths, which have their versions.</param>
/// <param name="variables">The names of the properties that are read.</param>
internal sealed partial class ProjectState(string project, IReadOnlyList<string> imports, IReadOnlyList<string> shipped, IReadOnlyList<string> variables)
{
    /// <summary>The files that MSBuild and the SDK look for in the folder of a project and in those above it.</summary>
    private static readonly string[] Surroundings =
        ["Directory.Build.props", "Directory.Build.targets", "Directory.Build.rsp", "Directory.Packages.props", "global.json", "nuget.config", ".globalconfig"];

    /// <summary>The files, as far as they are known, whether they exist or not; without those that do not change.</summary>
    public IEnumerable<string> Files => Around().Append(project).Concat(imports).Where(path => !IsShipped(path)).Distinct(StringComparer.Ordinal);

    /// <summary>The names of the properties that files refer to. A variable of the environment may be meant by each.</summary>
    /// <param name="files">The paths of the files.</param>
    public static IEnumerable<string> PropertiesIn(IEnumerable<string> files) =>
        files.Where(File.Exists).SelectMany(static path => Property().Matches(File.ReadAllText(path)).Select(static match => match.Groups[1].Value)).Distinct(StringComparer.OrdinalIgnoreCase);

    /// <summary>A hash of the state.</summary>
    /// <exception cref="IOException">A file cannot be read.</exception>
    public string Hash()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Add(typeof(ProjectState).Assembly.GetName().Version!.ToString());
        foreach (var path in imports.Where(IsShipped))
        {
            Add(File.Exists(path) ? path : "-");
        }

        foreach (var path in Files)
        {
            Add(path);
            hash.AppendData(File.Exists(path) ? SHA256.HashData(File.ReadAllBytes(path)) : [0]);
        }

        foreach (var name in variables.Concat(Environment.GetEnvironmentVariables().Keys.Cast<string>().Where(IsProperty)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            Add($"{name}={Environment.GetEnvironmentVariable(name)}");
        }

        return Convert.ToHexString(hash.GetHashAndReset());

        void Add(string text) => hash.AppendData(Encoding.UTF8.GetBytes(text + "\0"));
    }

    private bool IsShipped(string path)
    {
        var normal = path.Replace('\\', '/');
        return shipped.Any(folder => normal.StartsWith(folder.Replace('\\', '/').TrimEnd('/') + "/", StringComparison.Ordinal));
    }

    private IEnumerable<string> Around()
    {
        var own = Path.GetDirectoryName(project);
        for (var folder = own; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            foreach (var name in Surroundings)
            {
                yield return Path.Combine(folder, name);
            }
        }

        var objects = Path.Combine(own!, "obj", Path.GetFileName(project));
        yield return objects + ".nuget.g.props";
        yield return objects + ".nuget.g.targets";
        yield return Path.Combine(own!, "obj", "project.assets.json");
        yield return project + ".user";
        yield return Path.Combine(own!, "MSBuild.rsp");
    }

    private static bool IsProperty(string name) => name.StartsWith("Quoin", StringComparison.OrdinalIgnoreCase)
        || name.StartsWith("MSBuild", StringComparison.OrdinalIgnoreCase)
        || name is "Configuration" or "NUGET_PACKAGES"
        || SeveritySettings.Properties.Contains(name);

    [GeneratedRegex(@"\$\(\s*([A-Za-z_][A-Za-z0-9_]*)")]
    private static partial Regex Property();
}
