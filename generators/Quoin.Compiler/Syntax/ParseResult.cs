using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Text;

namespace Quoin.Compiler.Syntax;

/// <summary>The result of parsing an annotation.</summary>
/// <param name="Annotation">The annotation; null if too little could be read to identify the article.</param>
/// <param name="Diagnostics">What is wrong with the file by itself. The annotation, if any, has the same diagnostics.</param>
/// <param name="Path">The path of the file.</param>
internal sealed record ParseResult(Annotation? Annotation, EquatableArray<ContentDiagnostic> Diagnostics, string Path = "")
{
    /// <summary>Whether it is a library, or may be one although too little could be read: it may then have caveats that apply to claims of any article.</summary>
    public bool MayBeLibrary { get; init; }
}
