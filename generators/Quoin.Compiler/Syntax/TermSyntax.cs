using Quoin.Compiler.Text;

namespace Quoin.Compiler.Syntax;

/// <summary>A term as annotated.</summary>
internal sealed record TermSyntax(MarkSyntax Mark, EquatableArray<LocalizedValue> Label);
