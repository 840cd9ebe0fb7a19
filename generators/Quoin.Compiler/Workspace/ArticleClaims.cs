using Quoin.Compiler.Checks;
using Quoin.Compiler.Model;
using Quoin.Compiler.Syntax;
using Quoin.Compiler.Text;
using Quoin.Definitions;

namespace Quoin.Compiler.Workspace;

/// <summary>The claims of an article, for comparison with those of other articles.</summary>
/// <param name="Path">The path of the annotation.</param>
/// <param name="Claims">The claims that can be compared, in annotation order.</param>
internal sealed record ArticleClaims(string Path, EquatableArray<ClaimRecord> Claims)
{
    private ulong[]? _keys;

    /// <summary>The keys of all claims. Each claim has a key at most once.</summary>
    public ulong[] Keys => _keys ??= [.. Claims.SelectMany(static claim => claim.Keys.Distinct())];

    /// <inheritdoc/>
    public bool Equals(ArticleClaims? other) => ReferenceEquals(this, other) || (other is not null && Path == other.Path && Claims == other.Claims);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((int)Hashing.Hash32(Path, 0, Path.Length));

    /// <summary>Creates the record of an article without errors.</summary>
    public static ArticleClaims From(Annotation annotation, ArticleModel article)
    {
        var (marks, syntax) = (article.Marks(MarkKind.Claim), annotation.Marks(MarkKind.Claim));
        var records = new List<ClaimRecord>(marks.Count);
        for (var i = 0; i < marks.Count; i++)
        {
            var claim = new ClaimModel(marks[i]);
            var (statements, quotation) = (ClaimTexts.Statements(claim), ClaimTexts.Quotation(article, claim) ?? 0);
            if (statements.Count > 0 || quotation > 0)
            {
                records.Add(new ClaimRecord(claim.Mark.Id, syntax[i].Id.Range, claim.Standing.Status, claim.Kind, claim.Caveats, statements, quotation));
            }
        }

        return new ArticleClaims(annotation.Path, [.. records]);
    }
}

/// <summary>What is compared of a claim: as little as possible, so that edits rarely change it.</summary>
/// <param name="Id">The id.</param>
/// <param name="Range">The range of the id.</param>
/// <param name="Status">The status.</param>
/// <param name="Kind">The kind.</param>
/// <param name="Caveats">The indexes of its caveats.</param>
/// <param name="Statements">The hashes of its statement in each language.</param>
/// <param name="Quotation">The hash of its quotes; 0 if they are too short.</param>
internal sealed record ClaimRecord(string Id, TextRange Range, Status Status, ClaimKind Kind, EquatableArray<int> Caveats, EquatableArray<ulong> Statements, ulong Quotation)
{
    /// <summary>What another claim is compared with: the statements, and the quotes for claims of any kind that state them, or of the same kind.</summary>
    public ulong[] Keys => Quotation == 0 ? [.. Statements] : [.. Statements, Quotation, OfKind];

    /// <summary>What this claim is compared by. From the same words, two claims of different kinds may draw different statements.</summary>
    public ulong[] Texts => Quotation == 0 ? [.. Statements] : [.. Statements, OfKind];

    private ulong OfKind => Hashing.Spread(Quotation + (ulong)Kind + 1);
}
