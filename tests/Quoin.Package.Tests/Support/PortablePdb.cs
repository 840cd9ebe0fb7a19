using System.Reflection.Metadata;
using System.Text;

namespace Quoin.Package.Tests;

/// <summary>The symbols of an assembly.</summary>
internal static class PortablePdb
{
    private static readonly Guid SourceLinkKind = new("CC110556-A091-4D38-9FEC-25AB9A351A6A");

    /// <summary>The Source Link map, as JSON.</summary>
    public static string SourceLink(byte[] symbols)
    {
        using var provider = MetadataReaderProvider.FromPortablePdbStream(new MemoryStream(symbols));
        var metadata = provider.GetMetadataReader();
        var link = Assert.Single(
            metadata.GetCustomDebugInformation(EntityHandle.ModuleDefinition).Select(metadata.GetCustomDebugInformation),
            information => metadata.GetGuid(information.Kind) == SourceLinkKind);
        return Encoding.UTF8.GetString(metadata.GetBlobBytes(link.Value));
    }

    /// <summary>The paths of the sources.</summary>
    public static IReadOnlyList<string> Sources(byte[] symbols)
    {
        using var provider = MetadataReaderProvider.FromPortablePdbStream(new MemoryStream(symbols));
        var metadata = provider.GetMetadataReader();
        return [.. metadata.Documents.Select(document => metadata.GetString(metadata.GetDocument(document).Name))];
    }
}
