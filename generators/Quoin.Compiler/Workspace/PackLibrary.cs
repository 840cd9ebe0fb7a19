using System.Collections.Concurrent;
using Quoin.Compiler.Declarations;
using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Format;
using Quoin.Compiler.Syntax;
using Quoin.Compiler.Text;
using Quoin.Definitions;

namespace Quoin.Compiler.Workspace;

/// <summary>The models that ship with Quoin.</summary>
internal static class PackLibrary
{
    private static readonly ConcurrentDictionary<string, ModelFile> Packs = new(StringComparer.Ordinal);

    /// <summary>The name of the pack that has the words of the format.</summary>
    public static string Medicine { get; } = Vocabulary.Get(typeof(Pack)).NameOf((int)Pack.Medicine);

    /// <summary>A pack.</summary>
    public static ModelFile Get(string name) => Packs.GetOrAdd(name, static name =>
        name == Medicine ? BuiltIn()
        : typeof(PackLibrary).Assembly.GetManifestResourceStream($"Quoin.Compiler.Packs.{name}.yaml") is { } resource ? Read(name, resource)
        : new ModelFile(name));

    private static ModelFile Read(string name, Stream resource)
    {
        using var reader = new StreamReader(resource);
        return ModelCompiler.Parse($"the pack '{name}'", FileText.From(reader.ReadToEnd()), Limits.Default, isFile: false, CancellationToken.None);
    }

    private static ModelFile BuiltIn() => new($"the pack '{Medicine}'")
    {
        Kinds = [.. Kinds(MarkKind.Claim, Vocabulary.ClaimKind), .. Kinds(MarkKind.Caveat, Vocabulary.CaveatKind), .. Kinds(MarkKind.Evidence, Vocabulary.EvidenceKind)],
    };

    private static IEnumerable<KindDeclaration> Kinds(MarkKind mark, Vocabulary words) => words.Entries.Select(word =>
        new KindDeclaration(mark, word.Name, null, [], [], new DeclarationOrigin("the format", default, IsFile: false)) { Is = word.Name, IsBuiltIn = true });
}
