using Quoin.Compiler.Manifests;

namespace Quoin.Generators.Emission;

/// <summary>Writes the attribute by which the projects that reference an assembly know its content.</summary>
internal static class ManifestEmitter
{
    public static void Write(CodeWriter code, string content) =>
        code.Line($"[global::{ManifestText.AttributeNamespace}.ContentManifest({ManifestText.CurrentVersion}, {new Literal(content)})]");
}
