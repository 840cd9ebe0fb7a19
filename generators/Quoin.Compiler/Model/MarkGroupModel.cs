using Quoin.Compiler.Text;
using Quoin.Definitions;

namespace Quoin.Compiler.Model;

/// <summary>The marks of one kind, in annotation order.</summary>
internal sealed record MarkGroupModel(MarkKind Kind, EquatableArray<MarkModel> Marks);
