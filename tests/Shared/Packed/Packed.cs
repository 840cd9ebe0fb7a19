using System.IO.Compression;
using System.Reflection;

namespace Quoin.Tests.Shared;

/// <summary>The package under test.</summary>
internal static class Packed
{
    /// <summary>The package.</summary>
    public static string Package { get; } = Metadata("Package");

    /// <summary>The symbol package.</summary>
    public static string Symbols { get; } = Path.ChangeExtension(Package, ".snupkg");

    /// <summary>The folder of the packages, used as a feed.</summary>
    public static string Feed { get; } = Path.GetDirectoryName(Package)!;

    /// <summary>The version of the package.</summary>
    public static string Version { get; } = Path.GetFileNameWithoutExtension(Package)["Quoin.".Length..];

    /// <summary>The package of the command line, which only the tests of packages pack.</summary>
    public static string Tool { get; } = Other("Quoin.Tool");

    /// <summary>The package that writes HTML.</summary>
    public static string Html { get; } = Other("Quoin.Html");

    /// <summary>The package for ASP.NET Core.</summary>
    public static string AspNetCore { get; } = Other("Quoin.AspNetCore");

    /// <summary>The package of the preview.</summary>
    public static string Preview { get; } = Other("Quoin.Preview");

    /// <summary>The names of the files in a package, without those that only the package format requires.</summary>
    public static IReadOnlyList<string> Files(string package)
    {
        using var archive = ZipFile.OpenRead(package);
        return [.. archive.Entries.Select(entry => entry.FullName).Order(StringComparer.Ordinal)];
    }

    /// <summary>Reads a file in the package.</summary>
    public static byte[] Read(string package, string file)
    {
        using var archive = ZipFile.OpenRead(package);
        using var stream = archive.GetEntry(file)?.Open() ?? throw new FileNotFoundException($"The package has no '{file}'.", file);
        using var memory = new MemoryStream();
        stream.CopyTo(memory);
        return memory.ToArray();
    }

    /// <summary>Another package in the feed.</summary>
    private static string Other(string id) => Path.Combine(Feed, $"{id}.{Version}.nupkg");

    private static string Metadata(string key) => typeof(Packed).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == key).Value!;
}
