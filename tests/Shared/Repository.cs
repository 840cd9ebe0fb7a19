using System.Xml.Linq;

namespace Quoin.Tests.Shared;

/// <summary>Files of the repository that tests read.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot(AppContext.BaseDirectory);

    /// <summary>The URL of the project, which is set in one place.</summary>
    public static string Address { get; } = XDocument.Load(PathOf("Directory.Build.props")).Descendants("PackageProjectUrl").Single().Value;

    public static string Read(string path) => File.ReadAllText(PathOf(path));

    public static string PathOf(string path) => Path.Combine(Root, path);

    private static string FindRoot(string folder)
    {
        var root = new DirectoryInfo(folder);
        while (!File.Exists(Path.Combine(root.FullName, "global.json")))
        {
            root = root.Parent ?? throw new InvalidOperationException($"The tests run outside of the repository, in {folder}.");
        }

        return root.FullName;
    }
}
