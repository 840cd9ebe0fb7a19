using Quoin.Definitions;
using Quoin.Tables;

namespace Quoin;

// Marks with the fields of a model.
internal sealed partial class ArticleData
{
    /// <summary>
    /// Returns a claim without caveats, whose type names the fields of its kind. So neither the model nor the fields are needed before
    /// the fields are read.
    /// </summary>
    public PlainClaim<TFields> PlainClaim<TFields>(int index)
        where TFields : class
    {
        ref var claim = ref Claim(index, isQualified: false, out var row);
        return (PlainClaim<TFields>)(claim ?? OneInstance.Keep(ref claim, new PlainClaim<TFields>(this, row)));
    }

    /// <summary>Returns a claim with caveats, whose type names the fields of its kind.</summary>
    public QualifiedClaim<TFields> QualifiedClaim<TFields>(int index)
        where TFields : class
    {
        ref var claim = ref Claim(index, isQualified: true, out var row);
        return (QualifiedClaim<TFields>)(claim ?? OneInstance.Keep(ref claim, new QualifiedClaim<TFields>(this, row)));
    }

    /// <summary>The fields of a mark, from one more instance of it.</summary>
    public TFields Fields<TFields>(MarkKind kind, int row)
        where TFields : class => ((IHasFields<TFields>)WithFields(kind, row)!).Fields;

    /// <summary>Where one of the article's own claims is kept, and its row.</summary>
    private ref Mark? Claim(int index, bool isQualified, out int row)
    {
        var rows = Table[Table[HeadRow.Marks] + 1 + (int)MarkKind.Claim];
        var claims = _marks[(int)MarkKind.Claim] ?? OneInstance.Keep(ref _marks[(int)MarkKind.Claim], new Mark?[Table[rows]]);
        row = Table[rows + 1 + index];
        if (Table[row + ClaimFields.CaveatsSlot] == 0 == isQualified)
        {
            throw new InvalidCastException($"Claim {index} is {(isQualified ? "not " : "")}qualified.");
        }

        return ref claims[index];
    }

    /// <summary>A mark with the fields of the model; null if its kind has none.</summary>
    private Mark? WithFields(MarkKind kind, int row) => OwnRowReader.Find(this, kind, row) is var own and not 0 ? Factory!.Create(this, kind, row, own) : null;
}
