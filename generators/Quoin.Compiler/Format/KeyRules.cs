using Quoin.Compiler.Text;
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
        : mapping == LibraryFields.Term ? [NotBoth(mapping, TermFields.Quote, TermFields.Quotes)]
        : mapping == LibraryFields.Caveat ?
        [
            NotBoth(mapping, CaveatFields.Quote, CaveatFields.Quotes),
            new AtLeastOneOf("A caveat", In(mapping, CaveatFields.Quote, CaveatFields.Quotes, CaveatFields.Statement)),
        ]
        : mapping == LibraryFields.Evidence ?
        [
            NotBoth(mapping, EvidenceFields.Quote, EvidenceFields.Quotes),
            new AtLeastOneOf("Evidence", In(mapping, EvidenceFields.Quote, EvidenceFields.Quotes, EvidenceFields.Doi, EvidenceFields.Url, EvidenceFields.Citation)),
            .. Standing(
                mapping.Fields[EvidenceFields.Status.Index], mapping.Fields[EvidenceFields.SupersededBy.Index],
                mapping.Fields[EvidenceFields.Because.Index], mapping.Fields[EvidenceFields.On.Index]),
        ]
        : mapping == PolicyFields.Mapping ? [new AtLeastOneOf("A policy", [PolicyFields.Rules, PolicyFields.Phrases])]
        : [];

    private static NotTogether NotBoth(Mapping mapping, Field first, Field second) => new(mapping.Fields[first.Index], mapping.Fields[second.Index]);

    /// <summary>The fields of a library in the place of those of an article.</summary>
    private static ReadOnlyArray<Field> In(Mapping mapping, params Field[] fields) => [.. fields.Select(field => mapping.Fields[field.Index])];

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
