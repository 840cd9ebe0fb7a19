using Quoin.Compiler.Format;
using Quoin.Compiler.Text;
using Quoin.Definitions;

namespace Quoin.Compiler.Model;

/// <summary>A caveat.</summary>
internal readonly record struct CaveatModel(MarkModel Mark)
{
    /// <summary>The word of its kind.</summary>
    public Word? KindWord => Mark.Fields.Word(CaveatFields.Kind);

    /// <summary>What its kind is among those of the format; 0 if none.</summary>
    public CaveatKind Kind => (CaveatKind)Mark.Fields.Number(CaveatFields.Kind);

    /// <summary>The statement, in at least one language.</summary>
    public EquatableArray<TextModel> Statement => Mark.Fields.Localized(CaveatFields.Statement);

    /// <summary>Which claims of other articles it limits by itself; null if none, and outside a library.</summary>
    public HouseSelectorModel? House => Mark.Fields[CaveatFields.AppliesTo] as HouseSelectorModel;

    /// <summary>The indices of the claims that it limits.</summary>
    public EquatableArray<int> Claims => Mark.Fields.Indices(CaveatFields.Claims);
}
