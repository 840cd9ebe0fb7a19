using Quoin.Tool.Files;
using Quoin.Tool.Terminal;

namespace Quoin.Tool.Usages;

/// <summary>Finds the assemblies that are searched.</summary>
internal static class AssemblySelection
{
    private static readonly string[] Extensions = [".dll", ".exe"];
    private static readonly string[] Projects = [".csproj", ".sln", ".slnx"];

    /// <summary>Folders of an output that hold assemblies without code.</summary>
    private static readonly string[] Signatures = ["ref", "refint"];

    /// <summary>The full paths of the files that paths of the command line name, and what cannot be searched, each as a sentence.</summary>
    /// <exception cref="ToolException">A path leads to nothing, or nothing is built.</exception>
    public static async Task<(IReadOnlyList<string> Files, IReadOnlyList<string> Unread)> FindAsync(ToolSession session, IReadOnlyList<string> paths, CancellationToken cancellation)
    {
        var (found, unread) = (new List<string>(), new List<string>());
        foreach (var path in paths)
        {
            var full = session.FullPath(path);
            if (Directory.Exists(full))
            {
                var inside = In(session, full);
                found.AddRange(inside.Count > 0 ? inside : throw new ToolException($"There is no assembly in '{SafeText.Escape(path)}'; build first, or name the folder of an output such as 'bin/Debug/net10.0'"));
            }
            else if (!File.Exists(full))
            {
                throw new ToolException($"'{SafeText.Escape(path)}' does not exist; name assemblies, folders with assemblies, projects or a solution");
            }
            else if (Array.Exists(Projects, extension => full.EndsWith(extension, StringComparison.OrdinalIgnoreCase)))
            {
                var built = await ProjectOutputs.FindAsync(session, full, cancellation);
                found.AddRange(built.Files);
                unread.AddRange(built.Unread);
            }
            else if (Path.GetExtension(full).EndsWith("proj", StringComparison.OrdinalIgnoreCase) || full.EndsWith(".slnf", StringComparison.OrdinalIgnoreCase))
            {
                throw new ToolException($"'{SafeText.Escape(path)}' cannot be searched; of projects and solutions, name a .csproj, .sln or .slnx, or name the folder of the output such as 'bin/Debug/net10.0'");
            }
            else
            {
                found.Add(full);
            }
        }

        return ([.. found.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)], unread);
    }

    /// <summary>The assemblies in a folder and those below it.</summary>
    private static List<string> In(ToolSession session, string folder)
    {
        var found = new List<string>();
        var folders = new Stack<string>([folder]);
        while (folders.TryPop(out var next))
        {
            try
            {
                foreach (var entry in new DirectoryInfo(next).EnumerateFileSystemInfos())
                {
                    var path = entry.FullName.Replace(Path.DirectorySeparatorChar, '/');
                    if (entry is not DirectoryInfo inner)
                    {
                        if (Extensions.Contains(entry.Extension, StringComparer.OrdinalIgnoreCase))
                        {
                            found.Add(path);
                        }
                    }
                    else if (inner.LinkTarget is null && !Signatures.Contains(inner.Name, StringComparer.Ordinal))
                    {
                        folders.Push(path);
                    }
                }
            }
            catch (Exception exception) when (FileErrors.Is(exception))
            {
                throw new ToolException($"The folder '{session.Show(next)}' cannot be read; change its permissions, or name another one");
            }
        }

        return found;
    }
}
