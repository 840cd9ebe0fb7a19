using System.Diagnostics;
using Quoin.Definitions;

namespace Quoin;

/// <summary>
/// A sentence of the source, or a part of one, that asserts something a reader may act on. It is either a
/// <see cref="PlainClaim"/> or a <see cref="QualifiedClaim"/>; there is no third kind.
/// </summary>
/// <remarks>Its text, however it is formatted or written as JSON, always comes with every caveat that limits it.</remarks>
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

    /// <summary>What the claim is about.</summary>
    public ClaimKind Kind => (ClaimKind)Content.Table[Row + ClaimFields.KindSlot];

    /// <summary>How sure the source's own words are.</summary>
    public Certainty Certainty => (Certainty)Content.Table[Row + ClaimFields.CertaintySlot];

    /// <summary>Whether the claim still stands.</summary>
    public Standing Standing => new(this, Content.Table[Row + ClaimFields.StandingSlot]);

    /// <summary>The section that its first quote stands in; null before the first section.</summary>
    public Section? Section =>
        Content.Table[Row + ClaimFields.SectionSlot] is var index and not 0 ? (Section)Content.Mark(MarkKind.Section, index - 1) : null;

    /// <summary>The evidence that stands behind it, in the order of the claim's list; may be empty.</summary>
    public MarkList<Evidence> Evidence => field ??= Content.List<Evidence>(MarkKind.Evidence, Row + ClaimFields.EvidenceSlot);

    /// <summary>The caveats that limit it: those that it lists, then those that apply by selector; empty for a plain claim.</summary>
    public MarkList<Caveat> Caveats => field ??= Content.List<Caveat>(MarkKind.Caveat, Row + ClaimFields.CaveatsSlot);

    /// <summary>The terms that it is about (<c>about:</c> in an annotation), in the order of the claim's list; may be empty.</summary>
    public MarkList<Term> Terms => field ??= Content.List<Term>(MarkKind.Term, Row + ClaimFields.AboutSlot);

    /// <summary>Ids that the claim had earlier; may be empty.</summary>
    public IReadOnlyList<string> FormerIds => field ??= ReadFormerIds();

    /// <summary>Its text in the annotator's words, out of reach of anything but formatting with the caveats.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private protected LocalizedText StatementText => _statementText ??= new LocalizedText(Content, Row + ClaimFields.StatementSlot);

    /// <summary>Hands over the text together with its caveats: <c>var (text, caveats) = claim;</c>.</summary>
    /// <param name="text">The statement, in the language of the current UI culture.</param>
    /// <param name="caveats">
    /// Every caveat that limits it; empty for a plain claim. Show them wherever you show the text; their
    /// <see cref="Caveat.ToString"/> is in the same language.
    /// </param>
    public void Deconstruct(out string text, out MarkList<Caveat> caveats)
    {
        text = StatementText.ToString();
        caveats = Caveats;
    }

    /// <summary>The statement, then each caveat on a line of its own, in the language of the current UI culture.</summary>
    public sealed override string ToString() => ToString(null, null);

    /// <summary>The statement, then each caveat on a line of its own.</summary>
    /// <param name="format">A BCP 47 language tag; null or empty to go by <paramref name="formatProvider"/>.</param>
    /// <param name="formatProvider">A <see cref="System.Globalization.CultureInfo"/>; null for the current UI culture.</param>
    public string ToString(string? format, IFormatProvider? formatProvider) =>
        CaveatedText.Format(StatementText, Caveats, format, formatProvider);

#if NET8_0_OR_GREATER
    /// <inheritdoc/>
    /// <remarks>Writes the statement with all its caveats, or nothing where the room does not suffice.</remarks>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        CaveatedText.TryFormat(StatementText, Caveats, destination, out charsWritten, format, provider);

    /// <inheritdoc/>
    /// <remarks>Writes the statement with all its caveats, or nothing where the room does not suffice.</remarks>
    public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        CaveatedText.TryFormat(StatementText, Caveats, utf8Destination, out bytesWritten, format, provider);
#endif

    private IReadOnlyList<string> ReadFormerIds() =>
        Content.Items(Row + ClaimFields.FormerlySlot, itemLength: 2, static (content, position) => content.Text(position));
}
