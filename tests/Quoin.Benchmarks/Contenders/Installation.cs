using System.Reflection;
using System.Xml.Linq;

namespace Quoin.Benchmarks.Contenders;

/// <summary>The paths of the tools that contenders are built with, as the build of this program found them.</summary>
internal static class Installation
{
    /// <summary>The command that runs .NET.</summary>
    public static string DotNet { get; } = Single("DotNet");

    /// <summary>The C# compiler of the SDK.</summary>
    public static string Compiler { get; } = Single("Compiler");

    /// <summary>The server that keeps the C# compiler running between builds.</summary>
    public static string CompilerServer { get; } = Path.Combine(Path.GetDirectoryName(Compiler)!, "VBCSCompiler.dll");

    /// <summary>The folder of the SDK; analyzers under it are not part of a project.</summary>
    public static string DotNetRoot { get; } = Single("DotNetRoot");

    /// <summary>The folder of Quoin's runtime, with the files that its package adds to a build.</summary>
    public static string Quoin { get; } = Single("Quoin");

    /// <summary>The features of the C# compiler that Quoin enables in a build.</summary>
    public static IReadOnlyDictionary<string, string> Features { get; } = XDocument.Load(Path.Combine(Quoin, "buildTransitive", "Quoin.targets"))
        .Descendants("Features")
        .SelectMany(features => features.Value.Split(';'))
        .Where(feature => !feature.Contains("$(", StringComparison.Ordinal))
        .Select(feature => feature.Split('=', 2))
        .ToDictionary(feature => feature[0], feature => feature.Length > 1 ? feature[1] : "true");

    /// <summary>Quoin's runtime.</summary>
    public static string Runtime { get; } = Single("Runtime");

    /// <summary>The library that writes HTML.</summary>
    public static string Html { get; } = Single("Html");

    /// <summary>The folder of the command line's project.</summary>
    public static string Tool { get; } = Single("Tool");

    /// <summary>The web app of the load runs.</summary>
    public static string WebApp { get; } = Single("WebApp");

    /// <summary>The folder of the peers: configuration files and the list of their packages.</summary>
    public static string Peers { get; } = Single("Peers");

    /// <summary>The folder for the packages of the peers.</summary>
    public static string PeerPackages { get; } = Single("PeerPackages");

    /// <summary>The generator, with everything that a project that uses Quoin passes to the compiler.</summary>
    public static IReadOnlyList<string> Analyzers { get; } = [.. Metadata("Analyzer").Distinct()];

    /// <summary>The source generator of System.Text.Json, which the SDK adds to every project.</summary>
    public static string JsonGenerator { get; } = Single("JsonGenerator");

    /// <summary>The generator of YamlDotNet's static context.</summary>
    public static string YamlGenerator { get; } = Single("YamlGenerator");

    private static string Single(string key) => Metadata(key).Single();

    private static IEnumerable<string> Metadata(string key) => typeof(Installation).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Where(attribute => attribute.Key == key).Select(attribute => attribute.Value!);
}
