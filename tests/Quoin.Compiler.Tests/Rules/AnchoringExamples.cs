using Quoin.Compiler.Diagnostics;

namespace Quoin.Compiler.Tests;

/// <summary>Quotes that have no single position in the source.</summary>
internal static class AnchoringExamples
{
    public static IReadOnlyList<RuleExample> All { get; } =
    [
        new(Rules.QuoteNotFound, "a quote that departs from the source",
            """
            asides: [ ⟦"Salt is white and dry"⟧ ]
            """,
            "The quote is not in 'salt.txt'; the nearest text is at line 1, column 1 and differs here [quote → source]: "
            + "\"Salt is white and [dry → wet]\"; quote the source character for character")
        {
            Source = "Salt is white and wet.",
        },

        new(Rules.QuoteNotFound, "a quote that is like nothing in the source",
            """
            asides: [ ⟦"Pepper is black."⟧ ]
            """,
            "The quote is not in 'salt.txt', and no similar text was found; quote the source character for character"),

        new(Rules.QuoteAmbiguous, "a quote that stands twice",
            """
            asides: [ ⟦"Salt"⟧ ]
            """,
            "The quote appears 2 times in 'salt.txt', at line 1, column 1; line 2, column 7; "
            + "make it longer, or pick one place with 'prefix', 'suffix' or 'occurrence'")
        {
            Source = "Salt is white.\nWhite Salt is dry.",
        },

        new(Rules.QuoteContextNotFound, "a prefix that is not before the quote",
            """
            asides: [ { exact: ⟦"white"⟧, prefix: "Pepper is" } ]
            """,
            "The quote appears in 'salt.txt' at line 1, column 9, but not with this prefix, suffix or occurrence; "
            + "fix these, or remove those that are not needed"),

        new(Rules.QuoteCutsWord, "a quote that ends inside a word",
            """
            asides: [ ⟦"Salt is whi"⟧ ]
            """,
            "The quote appears in 'salt.txt' only where it cuts \"white\" at line 1, column 9; begin and end it with whole words and numbers"),

        new(Rules.QuoteCutsWord, "a quote that cuts two numbers in two places",
            """
            asides: [ ⟦"2 tablets at 10"⟧ ]
            """,
            "The quote appears in 'salt.txt' only where it cuts \"1/2\" at line 1, column 4 and \"10⁻⁵\" at line 1, column 19; "
            + "\"12\" at line 2, column 1 and \"10 %\" at line 2, column 15; begin and end it with whole words and numbers")
        {
            Source = "He 1/2 tablets at 10⁻⁵ mol.\n12 tablets at 10 %.",
        },

        new(Rules.SourceNotFound, "a source by a name that is nearly right", "",
            "The source '../seeds/sault.txt' is not part of the build; "
            + "fix the path, which is relative to this file, or add the .txt or .md file as an AdditionalFiles item; did you mean '../seeds/salt.txt'?")
        {
            Head = """
                quoin: 1
                article: salt
                title: Salt
                language: en
                source: ⟦../seeds/sault.txt⟧
                """,
        },

        new(Rules.HeadingNotALine, "a heading that is a part of a line",
            """
            sections:
              start: { heading: ⟦"Salt"⟧ }
            """,
            "The heading appears in 'salt.txt' at line 1, column 1, but not as a line of its own; "
            + "quote the whole line, or use 'from' for a section without a heading"),

        new(Rules.SectionsCoincide, "two sections that begin with the same words",
            """
            sections:
              start: { from: "Salt is" }
              ⟦again⟧: { from: "Salt" }
            """,
            "The sections 'start' and 'again' begin at the same place, line 1; remove one of them"),

        new(Rules.QuoteElsewhere, "a quote of another source",
            """
            asides: [ ⟦"Sugar isn't salt"⟧ ]
            """,
            "The quote is not in 'salt.txt' but in 'sugar.txt', line 2, column 7; mark it in the annotation of that source, or choose another quote")
        {
            OtherSource = "It is sweet.\nTrue: Sugar isn’t salt.",
        },

        new(Rules.QuoteTooShort, "a claim of one word",
            """
            claims:
              white: { kind: definition, certainty: established, quote: ⟦white⟧ }
            """,
            "\"white\" is one word, which may soon appear in the source again; quote more of the sentence, or pin it with 'prefix', 'suffix' or 'occurrence'"),

        new(Rules.QuoteCrossesSection, "a quote that goes on into the next section",
            """
            sections:
              what: { heading: "What salt is" }
              use: { heading: "What salt does" }
            asides: [ ⟦"It dissolves. What salt does"⟧ ]
            """,
            "The quote begins at line 2, column 16 and continues into the section 'use', which begins at line 3, column 1; "
            + "end it before the section, or list its parts under 'quotes'")
        {
            Source = "What salt is\nSalt is white. It dissolves.\nWhat salt does\nIt is harmful.",
        },

        new(Rules.OmissionTooFar, "an omission with its parts the other way round",
            """
            asides: [ ⟦"white […] Salt"⟧ ]
            """,
            "The parts of the quote appear in 'salt.txt' at line 1, column 9; line 1, column 1, but not in this order with at most 300 characters "
            + "omitted between two; put them in the source's order, or list them separately under 'quotes'"),

        new(Rules.OmissionHidesNegation, "an omission that turns a meaning round",
            """
            asides: [ ⟦"Salt is […] white"⟧ ]
            """,
            "The quote omits \"not\", at line 1, column 9, which may reverse its meaning; quote that word too")
        {
            Source = "Salt is not white.",
        },

        new(Rules.QuoteBesideNegation, "a claim that begins right after a denial",
            """
            claims:
              safe: { kind: safety, certainty: established, quote: ⟦"safe for infants"⟧ }
            """,
            "Before the quote, its sentence says \"never\" at line 2, column 4, which may negate it; "
            + "quote the whole sentence, or give a few words before it and those up to the quote as 'prefix' if it negates something else")
        {
            Source = "Coffee does not help. It\nis never\n safe for infants.",
        },

        new(Rules.QuoteBesideNegation, "a claim that its sentence denies in the end",
            """
            claims:
              cures: { kind: efficacy, certainty: established, quote: ⟦"Salt cures colds"⟧ }
            """,
            "After the quote, its sentence says \"was refuted\" at line 1, column 23, which may negate it; "
            + "quote the whole sentence, or give the words up to it and a few after it as 'suffix' if it negates something else")
        {
            Source = "That Salt cures colds was refuted long ago.",
        },

        new(Rules.QuoteLeavesLimit, "a claim that stops before its exception",
            """
            claims:
              safe: { kind: safety, certainty: established, quote: ⟦"Salt is safe"⟧ }
            """,
            "After the quote, its sentence says \"except when\" at line 1, column 15, which may limit it; "
            + "quote the whole sentence, quote that word in a caveat, or give the words from the quote to there as 'suffix' if it does not")
        {
            Source = "Salt is safe, except when wet.",
        },

        new(Rules.QuoteJoinsSentences, "a sentence that is assembled from two",
            """
            claims:
              cures: { kind: efficacy, certainty: established, quotes: ["Salt is", ⟦"often cures colds"⟧] }
            """,
            "The quote joins a fragment of the sentence at line 1, column 1 with a fragment of the sentence at line 1, column 21, "
            + "so it may say what neither says; quote a whole clause of each")
        {
            Source = "Salt is white. Rest often cures colds.",
        },

        new(Rules.OmissionParts, "an omission of everything",
            """
            asides: [ ⟦"[…]"⟧ ]
            """,
            "The quote has 0 parts between its omissions '[…]', but needs 1 to 16; quote words of the source, or split it under 'quotes'"),

        new(Rules.TypographyDiffers, "a quote set with other marks",
            """
            asides: [ ⟦"Salt isn't black"⟧ ]
            """,
            "The quote appears in 'salt.txt' at line 1, column 1 with different typography: \"Salt isn’t\\u2009black\"; copy it from there to quote it exactly")
        {
            Source = "Salt isn’t\u2009black.",
        },

        new(Rules.SentenceUnaccounted, "a sentence that no mark quotes",
            """
            asides: ["Salt is white."]
            """,
            "No mark of 'salt' covers this sentence: \"Sugar is white too.\"; "
            + "quote it in a claim, a caveat, evidence or a term, or list it under 'asides'")
        {
            Source = "Salt is white. \r\n  ⟦Sugar is white too.⟧\r\n",
        },
    ];
}
