using Quoin.Compiler.Text;
using Quoin.Definitions;

namespace Quoin.Compiler.Model;

/// <summary>A caveat.</summary>
/// <param name="Mark">The mark.</param>
internal readonly record struct CaveatModel(MarkModel Mark)
{
    /// <summary>In which way it limits.</summary>
    public CaveatKind Kind => (CaveatKind)Mark.Fields.Number(CaveatFields.Kind);

    /// <summary>The statement, at least in one language.</summary>
    public EquatableArray<TextModel> Statement => Mark.Fields.Localized(CaveatFields.Statement);

    /// <summary>The indices of the claims that it limits.</summary>
    public EquatableArray<int> Claims => Mark.Fields.Indices(CaveatFields.Claims);
}
