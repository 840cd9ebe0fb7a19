using Quoin.Compiler.Text;
using Quoin.Compiler.Workspace;

namespace Quoin.Tool.Projects;

/// <summary>Adds the sources that annotations name but no glob finds. Without a project, the folders are only a convention.</summary>
internal static class ReferencedSources
{
    /// <summary>Adds the sources that exist inside a folder.</summary>
    /// <param name="project">The project.</param>
    /// <param name="folder">The full path of the folder. An annotation must not read files from anywhere on the machine.</param>
    /// <param name="read">Reads a file.</param>
    public static ContentProject AddTo(ContentProject project, string folder, Func<string, ProjectSettings, ContentFile> read)
    {
        var known = project.Files.Select(file => FilePaths.Normalize(file.Path)).ToHashSet(StringComparer.Ordinal);
        var root = FilePaths.Normalize(folder).TrimEnd('/') + "/";
        var added = project.Files
            .Where(file => file.Kind == ContentFileKind.Annotation)
            .Select(file => AnnotationSource.Find(file, project.Settings.Limits))
            .OfType<string>()
            .Where(path => path.StartsWith(root, StringComparison.Ordinal) && ContentFileKinds.IsText(path) && known.Add(path) && File.Exists(path) && IsInside(root, path))
            .ToList();
        return added.Count == 0 ? project : ContentProject.Create(project.Files.Concat(added.Select(path => read(path, project.Settings))), project.Settings) with { OutsideLinks = project.OutsideLinks };
    }

    /// <summary>Whether no folder or file on the way to a file is a link.</summary>
    private static bool IsInside(string root, string path)
    {
        FileSystemInfo? place = new FileInfo(path);
        while (place is not null && place.FullName.Length >= root.Length)
        {
            if (place.LinkTarget is not null)
            {
                return false;
            }

            place = place is FileInfo file ? file.Directory : ((DirectoryInfo)place).Parent;
        }

        return true;
    }
}
