using System.IO.Compression;
using System.Reflection;

namespace Quoin.Tests.Shared;

/// <summary>The packed file that is tested.</summary>
internal static class Packed
{
    /// <summary>The package.</summary>
    public static string Package { get; } = Metadata("Package");

    /// <summary>The package of symbols.</summary>
    public static string Symbols { get; } = Path.ChangeExtension(Package, ".snupkg");

    /// <summary>The folder that both are in, which serves as a feed.</summary>
    public static string Feed { get; } = Path.GetDirectoryName(Package)!;

    /// <summary>The version that was packed.</summary>
    public static string Version { get; } = Path.GetFileNameWithoutExtension(Package)["Quoin.".Length..];

    /// <summary>The names of a package's files, without those that only the format of packages asks for.</summary>
    public static IReadOnlyList<string> Files(string package)
    {
        using var archive = ZipFile.OpenRead(package);
        return [.. archive.Entries.Select(entry => entry.FullName).Order(StringComparer.Ordinal)];
    }

    /// <summary>A file of the package.</summary>
    public static byte[] Read(string package, string file)
    {
        using var archive = ZipFile.OpenRead(package);
        using var stream = archive.GetEntry(file)?.Open() ?? throw new FileNotFoundException($"The package has no '{file}'.", file);
        using var memory = new MemoryStream();
        stream.CopyTo(memory);
        return memory.ToArray();
    }

    private static string Metadata(string key) => typeof(Packed).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == key).Value!;
}
