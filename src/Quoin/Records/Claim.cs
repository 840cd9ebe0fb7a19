using System.Collections.ObjectModel;
using System.Diagnostics;
using Quoin.Definitions;
using Quoin.Tables;
using Quoin.Texts;

namespace Quoin;

/// <summary>
/// Represents a sentence of the source, or a part of one, that asserts something that a reader may act on. A claim is either a <see
/// cref="PlainClaim"/> or a <see cref="QualifiedClaim"/>.
/// </summary>
/// <remarks>
/// A claim that is formatted or written as JSON always includes all of its caveats, and begins with its <see cref="Standing"/> if it
/// is not valid.
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
public abstract partial class Claim : Mark,
#if NET8_0_OR_GREATER
    ISpanFormattable, IUtf8SpanFormattable
#else
    IFormattable
#endif
{
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private LocalizedText? _statementText;

    private protected Claim(ArticleData content, int row)
        : base(content, row)
    {
    }

    /// <summary>Gets the position of the claim's first quote in the source.</summary>
    public Anchor Anchor => FirstAnchor;

    /// <summary>Gets what the claim is about.</summary>
    public ClaimKind Kind => (ClaimKind)KindNumber;

    /// <summary>Gets the word of its kind, as annotations have it: that of the model, or that of <see cref="Kind"/>.</summary>
    public string KindName => KindDefinition?.Name ?? KebabCase.Of(Kind);

    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    internal int KindNumber => Content.Table[Row + ClaimFields.KindSlot];

    /// <summary>Gets how certain the source's own words are of the claim.</summary>
    public Certainty Certainty => (Certainty)Content.Table[Row + ClaimFields.CertaintySlot];

    /// <summary>Gets the level of certainty in the model that its article was compiled with; null without a model, and for a claim of a kind that has no certainty.</summary>
    public WordDefinition? CertaintyLevel => Article.Model is { } model ? FindLevel(model) : null;

    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    internal int CertaintyNumber => CertaintyLevel?.Number ?? (int)Certainty;

    /// <summary>Gets whether the claim is still valid.</summary>
    public Standing Standing => new(this, Content.Table[Row + ClaimFields.StandingSlot]);

    /// <summary>Gets the section of the claim's first quote; null if it is before the first section.</summary>
    public Section? Section =>
        Content.Table[Row + ClaimFields.SectionSlot] is var index and not 0 ? (Section)Content.Mark(MarkKind.Section, index - 1) : null;

    /// <summary>Gets the evidence that supports the claim and is still valid, in the order of the claim's list; can be empty.</summary>
    public MarkList<Evidence> Evidence => field ??= EvidenceIncludingInvalid.Valid();

    /// <summary>
    /// Gets all evidence that the claim lists, also what was retracted, superseded or is a draft, in the order of the claim's list;
    /// can be empty.
    /// </summary>
    public MarkList<Evidence> EvidenceIncludingInvalid => field ??= Content.List<Evidence>(MarkKind.Evidence, Row + ClaimFields.EvidenceSlot);

    /// <summary>
    /// Gets the references to <see cref="Evidence"/>, each with the place in it that supports the claim, in the same order; can be empty.
    /// For evidence that the claim cites at several places there is one reference to each of them.
    /// </summary>
    public IReadOnlyList<Citation> Citations => field ??= Array.AsReadOnly(
        CitationsIncludingInvalid.Where(static citation => citation.Evidence.Status == Status.Active).ToArray());

    /// <summary>Gets the references to <see cref="EvidenceIncludingInvalid"/>, likewise; can be empty.</summary>
    public IReadOnlyList<Citation> CitationsIncludingInvalid => field ??= ReadCitations();

    /// <summary>
    /// Gets the caveats that limit the claim: first those that it lists, then those that apply by selector, and then those of libraries
    /// that apply by selector. Empty for a plain claim.
    /// </summary>
    // Without Content.List: each generic method that runs before the first claim is read must be compiled first.
    public MarkList<Caveat> Caveats => field ??= Content.Table[Row + ClaimFields.CaveatsSlot] == 0
        ? MarkList<Caveat>.Empty
        : new MarkList<Caveat>(Content, MarkKind.Caveat, Row + ClaimFields.CaveatsSlot);

    /// <summary>
    /// Gets the terms that the claim is about (<c>about</c> in the annotation), in the order of the claim's list; can be empty.
    /// </summary>
    public MarkList<Term> Terms => field ??= Content.List<Term>(MarkKind.Term, Row + ClaimFields.AboutSlot);

    /// <summary>Gets the first day on which the claim is valid; null if none is given.</summary>
    public Iso8601Date? ValidFrom => Content.Limit(Content.At(RowKind.Claim, Row, ClaimFields.ValidSlot), ValidityFields.FromSlot);

    /// <summary>Gets the last day on which the claim is valid; null if none is given.</summary>
    public Iso8601Date? ValidUntil => Content.Limit(Content.At(RowKind.Claim, Row, ClaimFields.ValidSlot), ValidityFields.UntilSlot);

    /// <summary>Gets the review of the claim, or else that of its article; null if there is neither.</summary>
    public Review? Review => field ??= Content.Review(Content.At(RowKind.Claim, Row, ClaimFields.ReviewedSlot)) ?? Article.Review;

    /// <summary>Gets the ids that the claim had earlier; can be empty.</summary>
    public IReadOnlyList<string> FormerIds => field ??= ReadFormerIds();

    /// <summary>Whether the claim is valid. Usually it has no standing in the table.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    internal bool IsValid => Content.Table[Row + ClaimFields.StandingSlot] == 0 || Status == Status.Active;

    /// <summary>The claim in the annotator's words. Not public, so that callers get it only together with the caveats.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private protected LocalizedText StatementText => _statementText ??= new LocalizedText(Content, Row + ClaimFields.StatementSlot, Row + ClaimFields.CaveatsSlot);

    /// <summary>Returns whether the claim is valid on a day: active, and within the days that the annotation gives.</summary>
    /// <param name="day">The day; a <c>DateOnly</c> can be given too.</param>
    public bool IsValidOn(Iso8601Date day) => IsValid && !(day < ValidFrom) && !(day > ValidUntil);

    /// <summary>Deconstructs the claim into its text and its caveats: <c>var (text, caveats) = claim;</c>.</summary>
    /// <param name="text">
    /// The statement in the language of the current UI culture. If the claim is not valid, the text begins with that:
    /// <c>[Retracted on 2026-10-01: The numbers were made up.] Tea …</c>.
    /// </param>
    /// <param name="caveats">
    /// The caveats that limit the claim; empty for a plain claim. Show them wherever you show the text. <see
    /// cref="Caveat.ToString"/> returns them in the same language.
    /// </param>
    public void Deconstruct(out string text, out MarkList<Caveat> caveats)
    {
        text = IsValid ? StatementText.ToString() : CaveatedFormat.WithStanding(StatementText, this);
        caveats = Caveats;
    }

    /// <summary>Returns the statement, then each caveat on its own line, in the language of the current UI culture.</summary>
    public sealed override string ToString() => ToString(null, null);

    /// <summary>Returns the statement, then each caveat on its own line.</summary>
    /// <param name="format">
    /// A BCP 47 language tag, a form, or both, such as <c>L:uk</c>: <c>L</c> for one line, <c>C</c> for one line with the caveats first.
    /// Null or empty for each caveat on its own line, in the language of the current UI culture.
    /// </param>
    /// <param name="formatProvider">Not used: it is for numbers and dates, and never decides the language.</param>
    /// <exception cref="FormatException"><paramref name="format"/> is neither a language tag nor a form.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider) =>
        CaveatedFormat.Format(StatementText, this, format);

    /// <summary>
    /// Returns the statement, then each caveat in parentheses, on one line and without control characters: the format <c>L</c>.
    /// </summary>
    /// <param name="languageTag">A BCP 47 language tag; null for the language of the current UI culture.</param>
    public string ToOneLine(string? languageTag = null) => CaveatedFormat.Format(StatementText, this, TextForm.OneLine, languageTag);

    /// <summary>
    /// Returns each caveat in parentheses, then the statement, on one line and without control characters: the format <c>C</c>. If it is
    /// cut off, the caveats are not what is missing.
    /// </summary>
    /// <param name="languageTag">A BCP 47 language tag; null for the language of the current UI culture.</param>
    public string ToCaveatsFirst(string? languageTag = null) => CaveatedFormat.Format(StatementText, this, TextForm.CaveatsFirst, languageTag);

    /// <summary>Returns the statement and its caveats in one language as a value, to carry them through view models, JSON and caches.</summary>
    /// <param name="languageTag">A BCP 47 language tag; null for the language of the current UI culture.</param>
    public CaveatedText ToCaveatedText(string? languageTag = null) => CaveatedFormat.Carry(StatementText, this, languageTag);

#if NET8_0_OR_GREATER
    /// <inheritdoc/>
    /// <remarks>Writes the statement and all its caveats, or nothing if the destination is too short.</remarks>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        CaveatedFormat.TryFormat(StatementText, this, destination, out charsWritten, format);

    /// <inheritdoc/>
    /// <remarks>Writes the statement and all its caveats, or nothing if the destination is too short.</remarks>
    public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        CaveatedFormat.TryFormat(StatementText, this, utf8Destination, out bytesWritten, format);
#endif

    private ReadOnlyCollection<Citation> ReadCitations()
    {
        var all = EvidenceIncludingInvalid;
        var pinpoints = new List<string?>?[all.Count];
        var list = Content.At(RowKind.Claim, Row, ClaimFields.CitationsSlot);
        for (var i = 0; i < Content.Table.Count(list); i++)
        {
            var item = Content.Table.ItemAt(list, i, CitationItem.Length);
            (pinpoints[Content.Table[item + CitationItem.Evidence]] ??= []).Add(Content.Text(item + CitationItem.Pinpoint));
        }

        return Array.AsReadOnly(all.SelectMany((evidence, i) => (pinpoints[i] ?? [null]).Select(pinpoint => new Citation(evidence, pinpoint))).ToArray());
    }

    private IReadOnlyList<string> ReadFormerIds() =>
        Content.Items(Row + ClaimFields.FormerlySlot, itemLength: 2, static (content, position) => content.Text(position));

    private WordDefinition? FindLevel(ContentModel model) =>
        OwnRowReader.Find(Content, MarkKind.Claim, Row) is var own and not 0 && Content.Table[own + OwnRow.Level] is var level and not 0
            ? model.CertaintyLevels[level - 1]
            : model.CertaintyLevels.FirstOrDefault(word => word.Number == (int)Certainty);
}
