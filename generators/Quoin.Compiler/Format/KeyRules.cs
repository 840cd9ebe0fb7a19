using Quoin.Definitions;

namespace Quoin.Compiler.Format;

/// <summary>The rules between the keys of each mapping.</summary>
internal static class KeyRules
{
    /// <summary>The rules of a mapping; may be empty.</summary>
    public static KeyRule[] Get(Mapping mapping) =>
        mapping == QuoteFields.Mapping ?
        [
            new ExactlyOneOf(QuoteFields.Exact, QuoteFields.Footnote),
            new NotTogether(QuoteFields.Footnote, QuoteFields.Prefix),
            new NotTogether(QuoteFields.Footnote, QuoteFields.Suffix),
            new NotTogether(QuoteFields.Footnote, QuoteFields.Occurrence),
        ]
        : mapping == SectionFields.Mapping ? [new ExactlyOneOf(SectionFields.Heading, SectionFields.From)]
        : mapping == TermFields.Mapping ? [new ExactlyOneOf(TermFields.Quote, TermFields.Quotes)]
        : mapping == CaveatFields.Mapping ? [new ExactlyOneOf(CaveatFields.Quote, CaveatFields.Quotes)]
        : mapping == EvidenceFields.Mapping ?
        [
            new ExactlyOneOf(EvidenceFields.Quote, EvidenceFields.Quotes),
            .. Standing(EvidenceFields.Status, EvidenceFields.SupersededBy, EvidenceFields.Because, EvidenceFields.On),
        ]
        : mapping == ClaimFields.Mapping ?
        [
            new ExactlyOneOf(ClaimFields.Quote, ClaimFields.Quotes),
            .. Standing(ClaimFields.Status, ClaimFields.SupersededBy, ClaimFields.Because, ClaimFields.On),
        ]
        : [];

    /// <summary>Which statuses require which keys, and which keys require which statuses.</summary>
    private static KeyRule[] Standing(Field status, Field supersededBy, Field because, Field on) =>
    [
        new WordNeedsKey(status, Status.Superseded.Name(), supersededBy),
        new KeyNeedsWord(supersededBy, status, [Status.Retracted.Name(), Status.Superseded.Name()]),
        new WordNeedsKey(status, Status.Retracted.Name(), because),
        new KeyNeedsWord(because, status, [Status.Retracted.Name(), Status.Superseded.Name()]),
        new KeyNeedsWord(on, status, [Status.Retracted.Name(), Status.Superseded.Name()]),
    ];
}
