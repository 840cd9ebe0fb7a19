using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using Quoin.Compiler.Manifests;
using Quoin.Compiler.Text;
using Quoin.Tool.Terminal;

namespace Quoin.Tool.Projects;

/// <summary>Reads what content the assemblies have that a project references, as a build of the project does.</summary>
internal static class ReferencedContents
{
    /// <summary>Reads the content of assemblies.</summary>
    /// <param name="session">The session.</param>
    /// <param name="files">The assemblies.</param>
    /// <param name="memory">What was read before; null to read everything.</param>
    /// <exception cref="ToolException">A project that has content was not built yet.</exception>
    public static EquatableArray<AssemblyManifest> Read(ToolSession session, IReadOnlyList<ReferencedFile> files, ContentMemory? memory)
    {
        if (files.FirstOrDefault(static file => file.Project.Length > 0 && !File.Exists(file.Path) && HasContent(Path.GetDirectoryName(file.Project)!)) is { } unbuilt)
        {
            var project = session.Show(unbuilt.Project);
            throw new ToolException($"The project '{project}' is referenced and was not built yet, so its libraries are not known; build it with 'dotnet build {project}', or pass --no-project to check without it");
        }

        var found = new AssemblyManifest?[files.Count];
        Parallel.For(0, found.Length, i => found[i] = memory is null ? Read(files[i].Path) : memory.Manifest(files[i].Path, Read));
        return found.OfType<AssemblyManifest>().ToEquatableArray();
    }

    /// <summary>Reads an assembly; null if it has no content. A build reports what is no assembly.</summary>
    private static AssemblyManifest? Read(string path)
    {
        try
        {
            using var file = new PEReader(File.OpenRead(path));
            return file.HasMetadata ? AssemblyReader.Read(file.GetMetadataReader()) : null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or BadImageFormatException)
        {
            return null;
        }
    }

    /// <summary>Whether there are annotations in the folder of a project, or in one that it contains.</summary>
    private static bool HasContent(string folder)
    {
        try
        {
            return Directory.EnumerateFiles(folder, "*.quoin.y*ml", SearchOption.AllDirectories).Any();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}
