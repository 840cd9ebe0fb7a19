using System.Globalization;
using System.Text.Json;
using Quoin.Compiler.Format;
using Quoin.Compiler.Text;

namespace Quoin.Tool.Listings;

/// <summary>The columns of each list.</summary>
/// <param name="articles">All articles, whose claims may have caveats and evidence of libraries.</param>
/// <param name="places">Where marks are.</param>
/// <param name="language">The BCP 47 tag of the language of texts; null for that of each source.</param>
internal sealed class MarkColumns(IReadOnlyCollection<Article> articles, MarkPlaces places, string? language)
{
    /// <summary>What separates the caveats of a cell. A line break would end the row for many readers.</summary>
    private const string Separator = " | ";

    /// <summary>The columns of claims. The caveats are always beside the statement, in full.</summary>
    public IReadOnlyList<ListColumn<Claim>> Claims =>
    [
        .. Id<Claim>(),
        ListColumn<Claim>.Of("kind", static claim => claim.KindName),
        ListColumn<Claim>.Of("certainty", CertaintyOf),
        .. Standing<Claim>(static claim => claim.Standing),
        ListColumn<Claim>.Of("language", claim => Words(claim).Language),
        ListColumn<Claim>.Of("statement", claim =>
        {
            // The next column has them.
            var (text, _) = Words(claim);
            return text;
        }),
        new ListColumn<Claim>("caveats", claim => string.Join(Separator, Limits(claim).Select(static limit => $"[{limit.Id}] {Inside(limit.Text)}")), (json, claim) =>
        {
            json.WriteStartArray();
            foreach (var (id, text) in Limits(claim))
            {
                json.WriteStartObject();
                json.WriteString("id", id);
                json.WriteString("statement", text);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }),
        EvidenceOf,
        new ListColumn<Claim>("invalid-evidence", static _ => "", WriteInvalidEvidence) { IsOnlyJson = true },
        ListColumn<Claim>.Of("section", static claim => claim.Section?.Id),
        ListColumn<Claim>.Of("terms", static claim => claim.Terms),
        .. Place<Claim>(),
    ];

    /// <summary>The columns of claims for people: the statement and its caveats in one cell.</summary>
    public IReadOnlyList<ListColumn<Claim>> ShortClaims =>
    [
        ListColumn<Claim>.Of("claim", static claim => $"{claim.Article.Id}/{claim.Id}"),
        ListColumn<Claim>.Of("kind", static claim => claim.KindName),
        ListColumn<Claim>.Of("certainty", CertaintyOf),
        ListColumn<Claim>.Of("status", static claim => Vocabulary.Status.NameOf((int)claim.Standing.Status)),
        ListColumn<Claim>.Of("statement (caveats)", claim => claim.ToOneLine(LanguageOf(claim))),
        EvidenceOf,
        ListColumn<Claim>.Of("source", ShortPlace),
    ];

    /// <summary>The columns of caveats.</summary>
    public IReadOnlyList<ListColumn<Caveat>> Caveats =>
    [
        .. Id<Caveat>(),
        ListColumn<Caveat>.Of("kind", static caveat => caveat.KindName),
        ListColumn<Caveat>.Of("statement", caveat => caveat.Statement.ToString(LanguageOf(caveat), null)),
        ClaimsOf("claims", (Caveat caveat) => caveat.ClaimsIncludingInvalid, static (claim, caveat) => claim.Caveats.Contains(caveat)),
        .. Place<Caveat>(),
    ];

    /// <summary>The columns of caveats for people.</summary>
    public IReadOnlyList<ListColumn<Caveat>> ShortCaveats =>
    [
        ListColumn<Caveat>.Of("caveat", static caveat => $"{caveat.Article.Id}/{caveat.Id}"),
        .. Caveats.Where(static column => column.Name is "kind" or "statement" or "claims"),
        ListColumn<Caveat>.Of("source", ShortPlace),
    ];

    /// <summary>The columns of evidence.</summary>
    public IReadOnlyList<ListColumn<Evidence>> Evidence =>
    [
        .. Id<Evidence>(),
        ListColumn<Evidence>.Of("kind", static evidence => evidence.KindName),
        .. Standing<Evidence>(static evidence => evidence.Standing),
        ListColumn<Evidence>.Of("by", evidence => evidence.Attribution?.ToString(LanguageOf(evidence), null)),
        ListColumn<Evidence>.Of("published", static evidence => evidence.Published?.ToString()),
        ListColumn<Evidence>.Of("doi", static evidence => evidence.Doi),
        ListColumn<Evidence>.Of("url", static evidence => evidence.Url),
        ClaimsOf("claims", (Evidence evidence) => evidence.Article.ClaimsIncludingInvalid.Where(claim => claim.EvidenceIncludingInvalid.Contains(evidence)), static (claim, evidence) => claim.EvidenceIncludingInvalid.Contains(evidence)),
        ListColumn<Evidence>.Of("quote", static evidence => string.Join(" […] ", evidence.Quotes.Select(static quote => quote.Text))),
        .. Place<Evidence>(),
    ];

    /// <summary>The columns of evidence for people.</summary>
    public IReadOnlyList<ListColumn<Evidence>> ShortEvidence =>
    [
        ListColumn<Evidence>.Of("evidence", static evidence => $"{evidence.Article.Id}/{evidence.Id}"),
        .. Evidence.Where(static column => column.Name is "kind" or "status" or "by" or "quote" or "claims"),
        ListColumn<Evidence>.Of("source", ShortPlace),
    ];

    /// <summary>The word of a claim's certainty; null if claims of its kind have none.</summary>
    public static string? CertaintyOf(Claim claim) => claim.CertaintyLevel?.Name ?? (claim.Certainty == 0 ? null : Vocabulary.Certainty.NameOf((int)claim.Certainty));

    /// <summary>The text of a caveat between separators: a bar of its own has a backslash before it, so that one caveat never reads as two.</summary>
    private static string Inside(string text) => text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("|", "\\|", StringComparison.Ordinal);

    /// <summary>The evidence of claims. Beside an id is what happened to it, because a claim can be valid and its evidence not.</summary>
    private static ListColumn<Claim> EvidenceOf => ListColumn<Claim>.Of("evidence", static claim => claim.EvidenceIncludingInvalid) with
    {
        Text = static claim => string.Join(", ", claim.EvidenceIncludingInvalid.Select(evidence =>
            evidence.Standing.Status == Status.Active ? evidence.ReferenceFrom(claim.Article) : $"{evidence.ReferenceFrom(claim.Article)} ({StatusOf(evidence)})")),
    };

    private static string? StatusOf(Evidence evidence) => Vocabulary.Status.NameOf((int)evidence.Standing.Status);

    private static void WriteInvalidEvidence(Utf8JsonWriter json, Claim claim)
    {
        json.WriteStartArray();
        foreach (var evidence in claim.EvidenceIncludingInvalid.Where(static evidence => evidence.Standing.Status != Status.Active))
        {
            json.WriteStartObject();
            json.WriteString("id", evidence.ReferenceFrom(claim.Article));
            json.WriteString("status", StatusOf(evidence));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static IEnumerable<ListColumn<T>> Id<T>()
        where T : Mark => [ListColumn<T>.Of("article", static mark => mark.Article.Id), ListColumn<T>.Of("id", static mark => mark.Id)];

    private static IEnumerable<ListColumn<T>> Standing<T>(Func<T, Standing> standing) =>
    [
        ListColumn<T>.Of("status", mark => Vocabulary.Status.NameOf((int)standing(mark).Status)),
        ListColumn<T>.Of("because", mark => standing(mark).Reason?.ToString((standing(mark).Reason?.Languages)![0], null)),
        ListColumn<T>.Of("on", mark => standing(mark).DecidedOn?.ToString()),
        ListColumn<T>.Of("superseded-by", mark => standing(mark).SupersededBy?.Id),
    ];

    private IEnumerable<ListColumn<T>> Place<T>()
        where T : Mark => [ListColumn<T>.Of("source", mark => places.Find(mark).Path), ListColumn<T>.Of("line", mark => places.Find(mark).Line)];

    private string ShortPlace(Mark mark) => places.Find(mark) is { Line: { } line } place ? string.Create(CultureInfo.InvariantCulture, $"{place.Path}:{line}") : places.Find(mark).Path;

    /// <summary>The claims of a mark: those of the same article by their ids, and for a mark of a library those of all articles, each with its article's.</summary>
    private ListColumn<T> ClaimsOf<T>(string name, Func<T, IEnumerable<Claim>> own, Func<Claim, T, bool> depends)
        where T : Mark =>
        ListColumn<T>.OfReferences(name, mark => mark.Article.IsLibrary
            ? articles.SelectMany(static article => article.ClaimsIncludingInvalid).Where(claim => depends(claim, mark)).Select(static claim => $"{claim.Article.Id}/{claim.Id}")
            : own(mark).Select(static claim => claim.Id));

    private string LanguageOf(Mark mark) => language ?? mark.Article.Language;

    private CaveatedText Words(Claim claim) => claim.ToCaveatedText(LanguageOf(claim));

    /// <summary>The caveats of a claim, in the language of its statement.</summary>
    private IEnumerable<(string Id, string Text)> Limits(Claim claim) =>
        claim.Caveats.Zip(Words(claim).Caveats, (caveat, text) => (caveat.ReferenceFrom(claim.Article), Whitespace.Collapse(text)));
}
