using Quoin.Definitions;
using Quoin.Tables;

namespace Quoin;

// Marks with the fields of a model.
internal sealed partial class ArticleData
{
    /// <summary>The fields of a mark, from one more instance of it.</summary>
    public TFields Fields<TFields>(MarkKind kind, int row)
        where TFields : class => ((IHasFields<TFields>)WithFields(kind, row)!).Fields;

    /// <summary>
    /// One of the article's own claims; null if it is still to be created. Its class names the fields of its kind, so neither the model
    /// nor the fields are needed before the fields are read.
    /// </summary>
    /// <param name="index">The position in the annotation; 0-based.</param>
    /// <param name="isQualified">Whether it has caveats.</param>
    /// <param name="row">Its row.</param>
    public Mark? Claim(int index, bool isQualified, out int row)
    {
        // No library has claims, so there are no others.
        var rows = Table[Table[HeadRow.Marks] + 1 + (int)MarkKind.Claim];
        var claims = _marks[(int)MarkKind.Claim] ?? Interlocked.CompareExchange(ref _marks[(int)MarkKind.Claim], new Mark?[Table[rows]], null) ?? _marks[(int)MarkKind.Claim]!;
        row = Table[rows + 1 + index];
        return Table[row + ClaimFields.CaveatsSlot] == 0 != isQualified ? claims[index] : throw OtherForm(index, isQualified);
    }

    /// <summary>Stores a claim that was created, unless another thread was first, and returns the one that is stored.</summary>
    public Mark Keep(int index, Mark claim) => Interlocked.CompareExchange(ref _marks[(int)MarkKind.Claim]![index], claim, null) ?? claim;

    // A method of its own, so that it is not compiled with the first claim.
    private static InvalidCastException OtherForm(int index, bool isQualified) => new($"Claim {index} is {(isQualified ? "not " : "")}qualified.");

    /// <summary>A mark with the fields of the model; null if its kind has none.</summary>
    private Mark? WithFields(MarkKind kind, int row) => OwnRowReader.Find(this, kind, row) is var own and not 0 ? Factory!.Create(this, kind, row, own) : null;
}
