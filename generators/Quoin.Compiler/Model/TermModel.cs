using Quoin.Compiler.Text;
using Quoin.Definitions;

namespace Quoin.Compiler.Model;

/// <summary>A term.</summary>
/// <param name="Mark">The mark.</param>
internal readonly record struct TermModel(MarkModel Mark)
{
    /// <summary>The term itself, at least in one language.</summary>
    public EquatableArray<TextModel> Label => Mark.Fields.Localized(TermFields.Label);
}
