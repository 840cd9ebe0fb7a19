using Quoin.Compiler.Sources;
using Quoin.Compiler.Text;
using Quoin.Compiler.Yaml;

namespace Quoin.Compiler.Syntax;

/// <summary>A source where an annotation names it.</summary>
/// <param name="Written">The path as written.</param>
/// <param name="Range">The range of the path.</param>
/// <param name="Form">How to write a replacement.</param>
/// <param name="Path">The full path.</param>
/// <param name="Reference">The result of looking it up.</param>
internal sealed record NamedSource(string Written, TextRange Range, ScalarForm Form, string Path, SourceReference Reference);
