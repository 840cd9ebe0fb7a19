using Quoin.Compiler.Syntax;
using Quoin.Compiler.Yaml;

namespace Quoin.Compiler.Workspace;

/// <summary>A parsed annotation with its YAML.</summary>
/// <param name="result">The result that a build keeps.</param>
/// <param name="readTree">Reads the YAML again.</param>
internal sealed class ParsedAnnotation(ParseResult result, Func<YamlMapping?> readTree)
{
    private YamlMapping? _tree;

    /// <summary>The result that a build keeps.</summary>
    public ParseResult Result { get; } = result;

    /// <summary>
    /// The YAML, for tools that need to know what is at a position; null if there is no mapping. It has no value equality and is larger
    /// than the file, so no step of the generator caches it, and it is read again for the first one who asks.
    /// </summary>
    public YamlMapping? Tree => _tree ??= readTree();
}
