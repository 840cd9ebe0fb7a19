using Quoin.Compiler.Text;
using Quoin.Definitions;

namespace Quoin.Compiler.Syntax;

/// <summary>The marks of one kind, in file order.</summary>
internal sealed record MarkGroup(MarkKind Kind, EquatableArray<MarkSyntax> Marks);
