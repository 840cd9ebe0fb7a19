using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using Quoin.Tool.Assemblies;
using Quoin.Tool.Files;

namespace Quoin.Tool.Usages;

/// <summary>An assembly that is open for reading. Nothing of it is loaded or run.</summary>
internal sealed class AssemblyFile : IDisposable
{
    private readonly PEReader _image;

    private AssemblyFile(string path, PEReader image, MetadataReader reader) => (Path, _image, Reader) = (path, image, reader);

    /// <summary>Its path.</summary>
    public string Path { get; }

    /// <summary>Its metadata.</summary>
    public MetadataReader Reader { get; }

    /// <summary>Its name.</summary>
    public string Name => Reader.IsAssembly ? Reader.GetString(Reader.GetAssemblyDefinition().Name) : System.IO.Path.GetFileNameWithoutExtension(Path);

    /// <summary>What distinguishes it from any other build; the same for a copy.</summary>
    public Guid Identity => Reader.GetGuid(Reader.GetModuleDefinition().Mvid);

    /// <summary>The paths that the assemblies to which it refers have if they are beside it.</summary>
    public IEnumerable<string> Beside => Reader.AssemblyReferences.Select(handle => Reader.GetString(Reader.GetAssemblyReference(handle).Name))
        .Where(static name => name.Length > 0 && System.IO.Path.GetFileName(name) == name)
        .Select(name => System.IO.Path.Combine(System.IO.Path.GetDirectoryName(Path)!, name + ".dll").Replace(System.IO.Path.DirectorySeparatorChar, '/'));

    /// <summary>Opens an assembly; null if the file has no metadata of .NET.</summary>
    /// <exception cref="FileException">The file cannot be read, or is damaged.</exception>
    public static AssemblyFile? Open(string path)
    {
        PEReader? image = null;
        try
        {
            if (AssemblyImage.TryOpen(path) is not { } stream)
            {
                throw new FileException(path, "it does not exist, or is no file of that length; check the path");
            }

            image = new PEReader(stream, PEStreamOptions.PrefetchEntireImage);
            if (!image.HasMetadata)
            {
                image.Dispose();
                return null;
            }

            return new AssemblyFile(path, image, image.GetMetadataReader());
        }
        catch (Exception exception) when (exception is not FileException && AssemblyImage.IsFault(exception))
        {
            image?.Dispose();
            throw exception is BadImageFormatException ? new FileException(path, "it is no assembly of .NET, or is damaged; build it again", exception) : FileException.From(path, exception, isWritten: false);
        }
    }

    /// <summary>Finds what an assembly uses of content.</summary>
    /// <param name="catalog">The content.</param>
    /// <param name="sources">The source code, as far as it is here.</param>
    /// <param name="cancellation">Cancels with an <see cref="OperationCanceledException"/>.</param>
    /// <exception cref="FileException">The assembly is damaged.</exception>
    public IReadOnlyList<CodeUse> Uses(ContentCatalog catalog, SourceCode sources, CancellationToken cancellation)
    {
        try
        {
            var members = ContentMembers.Find(Reader, catalog);
            if (!members.Values.Any(static member => member.IsContent))
            {
                return [];
            }

            using var symbols = SymbolFile.Open(_image, Path);
            return
            [
                .. new AssemblyUses(Reader, _image, members, catalog, cancellation).Find().Select(found => found.Use with
                {
                    Assembly = Name,
                    Method = MethodNames.Of(Reader, found.Method),
                    Place = symbols?.Find(found.Method, found.Use.Offset) is { } known ? sources.Refine(known, found.Use.What) : null,
                }),
            ];
        }
        catch (Exception exception) when (exception is not FileException && AssemblyImage.IsFault(exception))
        {
            throw new FileException(Path, "it is damaged; build it again", exception);
        }
    }

    public void Dispose() => _image.Dispose();
}
