using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Text;

namespace Quoin.Compiler.Syntax;

/// <summary>What reading an annotation gives.</summary>
/// <param name="Annotation">The annotation; null where too little could be read to name its article.</param>
/// <param name="Diagnostics">What is wrong with the file by itself; where there is an annotation, it holds them too.</param>
internal sealed record ParseResult(Annotation? Annotation, EquatableArray<ContentDiagnostic> Diagnostics);
