using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Yaml;

namespace Quoin.Compiler.Tests;

/// <summary>The file of a pack, as mappings and texts: what is in it, whether the compiler reads it or not.</summary>
internal sealed class PackFile
{
    public static readonly IReadOnlyList<string> Names = ["finance", "law", "medicine"];

    private readonly YamlMapping _root;

    private PackFile(YamlMapping root) => _root = root;

    public static string Folder => "generators/Quoin.Compiler/Packs";

    public static PackFile Read(string name)
    {
        var diagnostics = new DiagnosticBag($"{name}.yaml");
        var root = Assert.IsType<YamlMapping>(YamlReader.Read(Repository.Read($"{Folder}/{name}.yaml"), diagnostics));
        Assert.True(diagnostics.IsEmpty, $"{name}.yaml is not valid YAML.");
        return new PackFile(root);
    }

    /// <summary>The entries below keys; none if one of the keys is absent.</summary>
    public IEnumerable<PackEntry> Entries(params string[] keys) => new PackEntry(string.Join('/', keys), keys.Aggregate((YamlNode?)_root, Below)).Entries;

    internal static YamlNode? Below(YamlNode? node, string key) =>
        (node as YamlMapping)?.Entries.AsEnumerable().Where(entry => entry.Key.Value == key).Select(entry => entry.Value).SingleOrDefault();
}

/// <summary>An entry of a pack: a kind, a field or a word.</summary>
/// <param name="Path">Its keys from the root on, for messages.</param>
/// <param name="Node">Its value.</param>
internal sealed record PackEntry(string Path, YamlNode? Node)
{
    public string Name => Path[(Path.LastIndexOf('/') + 1)..];

    public IEnumerable<PackEntry> Entries =>
        (Node as YamlMapping)?.Entries.AsEnumerable().Select(entry => new PackEntry($"{Path}/{entry.Key.Value}", entry.Value)) ?? [];

    /// <summary>The text of a key; null if it is absent.</summary>
    public string? Text(string key) => (PackFile.Below(Node, key) as YamlScalar)?.Value;

    public PackEntry Below(string key) => new($"{Path}/{key}", PackFile.Below(Node, key));
}
