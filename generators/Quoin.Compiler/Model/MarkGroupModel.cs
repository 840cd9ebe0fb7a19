using Quoin.Compiler.Text;
using Quoin.Definitions;

namespace Quoin.Compiler.Model;

/// <summary>The marks of one kind, in the order of the annotation.</summary>
internal sealed record MarkGroupModel(MarkKind Kind, EquatableArray<MarkModel> Marks);
