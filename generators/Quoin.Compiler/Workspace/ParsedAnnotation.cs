using Quoin.Compiler.Syntax;
using Quoin.Compiler.Yaml;

namespace Quoin.Compiler.Workspace;

/// <summary>An annotation that was read, with the YAML that it was read from.</summary>
/// <param name="Result">What a build keeps of it.</param>
/// <param name="Tree">
/// The file's YAML, for tools that ask what is at a position; null where there is no mapping. It does not compare by value and is
/// as large as the file, so no step of the generator keeps it.
/// </param>
internal sealed record ParsedAnnotation(ParseResult Result, YamlMapping? Tree);
