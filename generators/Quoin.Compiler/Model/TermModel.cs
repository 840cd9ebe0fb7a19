using Quoin.Compiler.Text;

namespace Quoin.Compiler.Model;

/// <summary>A term.</summary>
internal sealed record TermModel(MarkModel Mark, EquatableArray<TextModel> Label);
