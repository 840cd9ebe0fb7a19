using Quoin.Compiler.Text;
using Quoin.Definitions;

namespace Quoin.Compiler.Syntax;

/// <summary>The marks of one kind, in the order of the file.</summary>
internal sealed record MarkGroup(MarkKind Kind, EquatableArray<MarkSyntax> Marks);
