using Quoin.Compiler.Model;
using Quoin.Compiler.Syntax;
using Quoin.Compiler.Text;
using Quoin.Definitions;

namespace Quoin.Compiler.Workspace;

/// <summary>What the evidence of an annotation is, for comparison with that of others.</summary>
/// <param name="Path">The path of the annotation.</param>
/// <param name="Id">The id of the article or the library.</param>
/// <param name="IsLibrary">Whether it is a library.</param>
/// <param name="Evidence">The pieces that can be compared, in annotation order.</param>
internal sealed record EvidenceDefinitions(string Path, string Id, bool IsLibrary, EquatableArray<EvidenceRecord> Evidence)
{
    /// <summary>With fewer words, two studies may be described alike.</summary>
    private const int LeastWords = 8;

    private ulong[]? _keys;

    /// <summary>The keys of all pieces.</summary>
    public ulong[] Keys => _keys ??= [.. Evidence.SelectMany(static piece => piece.Keys).Distinct()];

    /// <inheritdoc/>
    public bool Equals(EvidenceDefinitions? other) =>
        ReferenceEquals(this, other) || (other is not null && Path == other.Path && Id == other.Id && IsLibrary == other.IsLibrary && Evidence == other.Evidence);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((int)Hashing.Hash32(Path, 0, Path.Length));

    /// <summary>Creates the record of an annotation without errors; null if there is nothing to compare.</summary>
    public static EvidenceDefinitions? From(Annotation annotation, ArticleModel article)
    {
        var (marks, syntax) = (article.Marks(MarkKind.Evidence), annotation.Evidence);
        List<EvidenceRecord>? records = null;
        for (var i = 0; i < marks.Count; i++)
        {
            var doi = Doi(marks[i]);
            var quotation = Quotation(article, marks[i]);
            if (doi != 0 || quotation != 0)
            {
                (records ??= []).Add(new EvidenceRecord(marks[i].Id, syntax[i].Id.Range, doi, quotation));
            }
        }

        return records is null ? null : new EvidenceDefinitions(annotation.Path, annotation.Id.Value, annotation.IsLibrary, [.. records]);
    }

    /// <summary>The hash of the DOI, which is the same in any case; 0 if there is none.</summary>
    private static ulong Doi(MarkModel mark)
    {
        if (mark.Fields.Text(EvidenceFields.Doi) is not { } doi)
        {
            return 0;
        }

        // Spread, because the sum of quoted words is compared with it too; 0 would be none.
        return Hashing.Spread(Hashing.Hash(doi.ToLowerInvariant())) is var hash and not 0 ? hash : 1;
    }

    /// <summary>The hash of the words of all quotes; 0 if they are too few.</summary>
    private static ulong Quotation(ArticleModel article, MarkModel mark)
    {
        WordSum words = default;
        foreach (var quote in mark.Quotes)
        {
            words.Add(article.SourceText, quote.Anchor.Span);
        }

        return words.Count < LeastWords ? 0 : words.Hash ?? 0;
    }
}

/// <summary>What is compared of a piece of evidence.</summary>
/// <param name="Id">The id.</param>
/// <param name="Range">The range of the id.</param>
/// <param name="Doi">The hash of the DOI; 0 if there is none.</param>
/// <param name="Quotation">The hash of the words of its quotes; 0 if they are too few.</param>
internal sealed record EvidenceRecord(string Id, TextRange Range, ulong Doi, ulong Quotation)
{
    /// <summary>What it is compared by, the more certain first.</summary>
    public IEnumerable<ulong> Keys => new[] { Doi, Quotation }.Where(static key => key != 0);
}
