using Quoin.Compiler.Checks;
using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Model;

namespace Quoin.Compiler.Tests;

public sealed class SentenceFixTests
{
    private const string Claim = "kind: background, certainty: unknown, status: draft, quote: ";

    [Theory]
    [InlineData("asides:\n  - Salt is white\n", "asides:\n  - Salt is white\n  - Salt is dry.\n")]
    [InlineData("asides:\n-   'Salt is white' # yes\n\n# end\n", "asides:\n-   'Salt is white' # yes\n-   'Salt is dry.'\n\n# end\n")]
    [InlineData("asides:\n  - |\n    Salt is white\n", "asides:\n  - |\n    Salt is white\n  - \"Salt is dry.\"\n")]
    [InlineData("asides:\n  - exact: Salt is white\n    suffix: .\nx-a: b", "asides:\n  - exact: Salt is white\n    suffix: .\n  - \"Salt is dry.\"\nx-a: b")]
    [InlineData("asides: [ Salt is white ]\n", "asides: [ Salt is white, Salt is dry. ]\n")]
    [InlineData("asides: [\"Salt is white\",]\n", "asides: [\"Salt is white\", \"Salt is dry.\",]\n")]
    [InlineData("asides: [\n  \"Salt is white\" # yes\n]\n", "asides: [\n  \"Salt is white\",\n  \"Salt is dry.\" # yes\n]\n")]
    [InlineData("terms: { salt: { label: salt, quote: Salt is white } }\nasides: []\n", "terms: { salt: { label: salt, quote: Salt is white } }\nasides:\n  - \"Salt is dry.\"\n")]
    [InlineData("terms: { salt: { label: salt, quote: Salt is white } }\n# end\n", "terms: { salt: { label: salt, quote: Salt is white } }\n\nasides:\n  - \"Salt is dry.\"\n# end\n")]
    [InlineData("terms:\r\n  salt: { label: salt, quote: Salt is white }\r\n", "terms:\r\n  salt: { label: salt, quote: Salt is white }\r\n\r\nasides:\r\n  - \"Salt is dry.\"\r\n")]
    [InlineData("terms: { salt: { label: salt, quote: Salt is white } }", "terms: { salt: { label: salt, quote: Salt is white } }\n\nasides:\n  - \"Salt is dry.\"")]
    public void A_sentence_is_listed_after_the_other_asides_as_they_are(string before, string after) =>
        Assert.Equal(after, Fixing.Fixed(before, "Salt is white. Salt is dry.", FixKinds.AddAside));

    [Theory]
    [InlineData("claims:\n  white: { kind: background, certainty: possible, quote: \"Salt is white\" }\n", "  salt-is-dry: { " + Claim + "\"Salt is dry.\" }\n")]
    [InlineData("claims:\n    white:\n      kind: background\n      certainty: possible\n      quote: Salt is white # yes\n", "    salt-is-dry:\n      kind: background\n      certainty: unknown\n      status: draft\n      quote: Salt is dry.\n")]
    [InlineData("claims:\n  grey:\n    kind: background\n    certainty: possible\n    quote: white\n\n  # White.\n  white:\n    kind: background\n    certainty: possible\n    quote: 'Salt is white'\n", "\n  salt-is-dry:\n    kind: background\n    certainty: unknown\n    status: draft\n    quote: 'Salt is dry.'\n")]
    [InlineData("asides: [ Salt is white ]\n", "\nclaims:\n  salt-is-dry:\n    kind: background\n    certainty: unknown\n    status: draft\n    quote: \"Salt is dry.\"\n")]
    public void A_sentence_becomes_a_draft_after_the_other_claims_as_they_are(string before, string added) =>
        Assert.Equal(before + added, Fixing.Fixed(before, "Salt is white. Salt is dry.", FixKinds.AddClaim));

    [Fact]
    public void A_sentence_becomes_a_claim_between_braces() => Assert.Equal(
        "claims: { white: { kind: background, certainty: possible, quote: Salt is white }, salt-is-dry: { " + Claim + "Salt is dry. } }\n",
        Fixing.Fixed("claims: { white: { kind: background, certainty: possible, quote: Salt is white } }\n", "Salt is white. Salt is dry.", FixKinds.AddClaim));

    [Fact]
    public void A_sentence_becomes_the_first_claim() => Assert.Equal(
        "claims: \n  salt-is-dry:\n    kind: background\n    certainty: unknown\n    status: draft\n    quote: \"Salt is dry.\" # none\nasides: [ white ]\n".Replace("claims: ", "claims:"),
        Fixing.Fixed("claims: {} # none\nasides: [ white ]\n", "Salt is white. Salt is dry.", FixKinds.AddClaim));

    [Theory]
    [InlineData("Salt’s white, 2 times “dry” and more.", "salts-white-2-times-dry")]
    [InlineData("2 of 3 salts are white.", "of-3-salts-are-white")]
    [InlineData("Кетамін є NMDA антагоніст.", "nmda")]
    [InlineData("Сіль біла.", "claim-2")]
    [InlineData("All.", "all-2")]
    [InlineData("Grey.", "grey-2")]
    [InlineData("Pneumonoultramicroscopicsilicovolcanoconiosis is an illness.", "is-an-illness")]
    public void An_id_is_made_of_the_first_words(string sentence, string id)
    {
        const string Marks = "claims:\n  grey: { kind: background, certainty: possible, quote: \"Salt is grey\" }\n";

        Assert.Contains($"\n  {id}: {{ {Claim}\"{sentence}\" }}\n", Fixing.Fixed(Marks, $"Salt is grey.\n{sentence}", FixKinds.AddClaim), StringComparison.Ordinal);
    }

    [Fact]
    public void Claims_of_sentences_that_begin_alike_get_different_ids()
    {
        const string Source = "Salt is white. Сіль. It is so. It is so? Солі. It is so! Its, it is so.";
        var annotation = Compilation.Head + "asides: [ Salt is white ]\n";

        var fixes = Compilation.OfWhole(annotation, Source).Diagnostics.SelectMany(diagnostic => diagnostic.Fixes).Where(fix => fix.Kind == FixKinds.AddClaim).ToList();
        var edited = Compilation.OfWhole(ContentEdits.Apply(annotation, fixes), Source);

        Assert.Equal(["claim-1", "it-is-so", "it-is-so-2", "claim-2", "it-is-so-3", "its-it-is-so"], edited.Article.Claims.Select(claim => claim.Mark.Id));
        Assert.Equal(new CoverageModel(7, 6, 1), edited.Article.Coverage);
    }

    [Fact]
    public void Several_sentences_are_listed_in_their_order_under_one_key()
    {
        const string Source = "Salt is white. Salt is dry. Pepper is hot.";
        var fixes = Compilation.OfWhole(Compilation.Head, Source).Diagnostics.SelectMany(diagnostic => diagnostic.Fixes).Where(fix => fix.Kind == FixKinds.AddAside);

        Assert.Equal(
            Compilation.Head.TrimEnd('\n') + "\n\nasides:\n  - \"Salt is white.\"\n  - \"Salt is dry.\"\n  - \"Pepper is hot.\"\n",
            ContentEdits.Apply(Compilation.Head, fixes));
    }

    [Theory]
    [InlineData("Yes. Salt is white. Yes.", "{ exact: \"Yes.\", occurrence: 1 }", "{ exact: \"Yes.\", occurrence: 2 }")]
    [InlineData("Salt is white. It’s so. Or it's so! It's so.", "\"Or it's so!\"", "{ exact: \"It's so.\", occurrence: 2 }", "{ exact: \"It’s so.\", occurrence: 1 }")]
    public void A_sentence_that_stands_twice_says_which_it_is(string source, params string[] quotes)
    {
        var annotation = Compilation.Head + "asides: [ \"Salt is white\" ]\n";
        var fixes = Compilation.OfWhole(annotation, source).Diagnostics.SelectMany(diagnostic => diagnostic.Fixes).Where(fix => fix.Kind == FixKinds.AddAside).ToList();

        Assert.Equal(quotes.Select(quote => ", " + quote).Order(StringComparer.Ordinal), fixes.Select(fix => fix.NewText).Order(StringComparer.Ordinal));
        Fixing.AssertEachFixes(annotation, source);
        Assert.Empty(Compilation.OfWhole(ContentEdits.Apply(annotation, fixes), source).Faults);
    }

    [Fact]
    public void A_sentence_in_two_sections_gets_no_fix() => Assert.DoesNotContain(
        Compilation.Of("sections: { more: { from: it is dry } }\n", "Salt is white: it is dry.").Diagnostics, diagnostic => diagnostic.Fixes.Count > 0);

    [Fact]
    public void Where_coverage_is_off_nothing_is_fixed() => Assert.Empty(
        (Compilation.Of("", "Salt is white.") with { Coverage = new CoverageSettings(null, null) }).Diagnostics);

    [Fact]
    public void Thousands_of_sentences_are_mended_in_one_go()
    {
        var source = string.Concat(Enumerable.Range(0, 5000).Select(i => $"Salt number {i} is as white as any other one is. Yes.\n"));

        var diagnostics = Compilation.OfWhole(Compilation.Head, source, limits: new Limits { Diagnostics = 10_000 }).Diagnostics;
        var edited = ContentEdits.Apply(Compilation.Head, diagnostics.SelectMany(diagnostic => diagnostic.Fixes).Where(fix => fix.Kind == FixKinds.AddClaim));

        Assert.Equal(10_000, diagnostics.Count(diagnostic => diagnostic.Fixes.Count > 0));
        Assert.Contains("{ exact: \"Yes.\", occurrence: 5000 }", edited, StringComparison.Ordinal);
    }
}
