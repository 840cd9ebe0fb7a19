using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using Quoin.Compiler.Manifests;
using Quoin.Compiler.Text;

namespace Quoin.Preview.Content;

/// <summary>The content of assemblies whose files of content are not on this machine, such as those of packages. Articles can cite their libraries.</summary>
internal static class ReferencedLibraries
{
    /// <summary>Reads the assemblies of an app.</summary>
    /// <param name="folder">The folder of the app.</param>
    public static EquatableArray<AssemblyManifest> Read(string folder)
    {
        var files = Directory.Exists(folder) ? Directory.GetFiles(folder, "*.dll").Order(StringComparer.Ordinal).ToArray() : [];
        var found = new AssemblyManifest?[files.Length];
        Parallel.For(0, files.Length, i => found[i] = ReadFile(files[i]));
        return found.OfType<AssemblyManifest>().ToEquatableArray();
    }

    /// <summary>The libraries of assemblies without some, which are read from their files. Articles of assemblies do not matter to others.</summary>
    /// <param name="assemblies">The assemblies.</param>
    /// <param name="known">The ids of libraries.</param>
    public static EquatableArray<AssemblyManifest> Without(EquatableArray<AssemblyManifest> assemblies, IReadOnlySet<string> known) => assemblies
        .Select(assembly => assembly with { Indexes = [], Libraries = assembly.Libraries.Where(library => !known.Contains(library.Id)).ToEquatableArray() })
        .Where(static assembly => assembly.Libraries.Count > 0)
        .ToEquatableArray();

    private static AssemblyManifest? ReadFile(string path)
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
}
