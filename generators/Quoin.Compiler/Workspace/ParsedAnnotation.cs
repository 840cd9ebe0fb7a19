using Quoin.Compiler.Syntax;
using Quoin.Compiler.Yaml;

namespace Quoin.Compiler.Workspace;

/// <summary>A parsed annotation with its YAML.</summary>
/// <param name="Result">The result that a build keeps.</param>
/// <param name="Tree">
/// The YAML, for tools that need to know what is at a position; null if there is no mapping. It has no value equality and is
/// as large as the file, so no step of the generator caches it.
/// </param>
internal sealed record ParsedAnnotation(ParseResult Result, YamlMapping? Tree);
