using Quoin.Compiler.Text;
using Quoin.Definitions;

namespace Quoin.Compiler.Model;

/// <summary>A term.</summary>
internal readonly record struct TermModel(MarkModel Mark)
{
    /// <summary>The term itself, in at least one language.</summary>
    public EquatableArray<TextModel> Label => Mark.Fields.Localized(TermFields.Label);
}
