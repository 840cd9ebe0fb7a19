using System.Reflection.PortableExecutable;
using System.Reflection.Metadata;
using Quoin.Compiler.Manifests;
using Quoin.Tool.Assemblies;
using Quoin.Tool.Terminal;

namespace Quoin.Tool.Projects;

/// <summary>
/// Reads what content the assemblies have that a project references: those of packages as a build of the project does, and those of other projects
/// from their annotations, because a build of the project builds them first.
/// </summary>
internal static class ReferencedContents
{
    /// <summary>How many projects MSBuild is asked about at the same time.</summary>
    private const int AtOnce = 4;

    /// <summary>Reads the content of assemblies.</summary>
    /// <param name="session">The session.</param>
    /// <param name="files">The assemblies.</param>
    /// <param name="request">Says how files are read.</param>
    /// <param name="cancellation">Cancels with an <see cref="OperationCanceledException"/>.</param>
    /// <exception cref="ToolException">A project cannot be read, or its libraries have errors.</exception>
    public static async Task<IReadOnlyList<ReferencedAssembly>> ReadAsync(ToolSession session, IReadOnlyList<ReferencedFile> files, ContentRequest request, CancellationToken cancellation)
    {
        if (files.Count == 0)
        {
            return [];
        }

        var built = new AssemblyManifest?[files.Count];
        Parallel.For(0, built.Length, i => built[i] = request.Memory is null ? Read(files[i].Path) : request.Memory.Manifest(files[i].Path, Read));
        using var turns = new SemaphoreSlim(AtOnce);
        var read = await Task.WhenAll(files.Select((file, i) => ReadAsync(session, file, built[i], request, turns, cancellation)));
        return [.. read.OfType<ReferencedAssembly>()];
    }

    private static async Task<ReferencedAssembly?> ReadAsync(
        ToolSession session, ReferencedFile file, AssemblyManifest? built, ContentRequest request, SemaphoreSlim turns, CancellationToken cancellation)
    {
        // What a build says of an assembly that it cannot read is said here too.
        if (built is { Fault: not ManifestFault.None } || !MayHaveContent(file, built))
        {
            return built is null ? null : new ReferencedAssembly(file, built);
        }

        await turns.WaitAsync(cancellation);
        try
        {
            return await ReferencedProject.ReadAsync(session, file, built, request, cancellation);
        }
        finally
        {
            turns.Release();
        }
    }

    /// <summary>Whether an assembly is of a project that may have content. MSBuild takes a second to say more, the first time that it is asked.</summary>
    private static bool MayHaveContent(ReferencedFile file, AssemblyManifest? built) =>
        file.Project.Length > 0 && File.Exists(file.Project) && (built is not null || !File.Exists(file.Path) || HasAnnotations(Path.GetDirectoryName(file.Project)!));

    /// <summary>Reads an assembly; null if it has no content. A build reports what is no assembly.</summary>
    private static AssemblyManifest? Read(string path)
    {
        try
        {
            using var file = AssemblyImage.TryOpen(path) is { } stream ? new PEReader(stream) : null;
            return file is { HasMetadata: true } ? AssemblyReader.Read(file.GetMetadataReader()) : null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or BadImageFormatException)
        {
            return null;
        }
    }

    /// <summary>Whether there are annotations in the folder of a project, or in one that it contains.</summary>
    private static bool HasAnnotations(string folder)
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
