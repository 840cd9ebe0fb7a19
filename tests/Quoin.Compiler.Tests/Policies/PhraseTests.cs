using Quoin.Compiler.Checks;
using Quoin.Compiler.Diagnostics;

namespace Quoin.Compiler.Tests;

public sealed class PhraseTests
{
    [Theory]
    [InlineData("[guaranteed]", "The result is ⟦guaranteed⟧.")]
    [InlineData("guaranteed", "⟦GUARANTEED⟧ results.")]
    [InlineData("guaranteed", "The result is \"⟦guaranteed⟧\".")]
    [InlineData("guarantee", "The result is guaranteed.")]
    [InlineData("guarantee*", "The result is ⟦guaranteed⟧.")]
    [InlineData("guarantee*", "The ⟦guarantee⟧ is here.")]
    [InlineData("free", "It is risk-free.")]
    [InlineData("risk", "It is risk-free.")]
    [InlineData("risk*", "It is risk-free.")]
    [InlineData("risk-free", "It is ⟦risk-free⟧.")]
    [InlineData("risk-free", "It is ⟦Risk\u2011Free⟧.")]
    [InlineData("risk-free", "It is ⟦ri\u00ADsk-free⟧.")]
    [InlineData("free of risk", "It is ⟦free\u00A0 of risk⟧.")]
    [InlineData("free of risk", "It is ⟦free\nof risk⟧.")]
    [InlineData("100 %", "It is ⟦100\u202F%⟧ here.")]
    [InlineData("100 %", "It is 1100 % here.")]
    [InlineData("doctor's choice", "It is the ⟦doctor’s choice⟧.")]
    [InlineData("[a, b, fresh, is fresh]", "Food ⟦is fresh⟧ here.")]
    [InlineData("{ en: fresh }", "Food is ⟦fresh⟧ here.")]
    [InlineData("{ en-GB: fresh, uk: food, de: [is, here] }", "Food is fresh here.")]
    public void Words_are_found_as_whole_words_whatever_their_typography(string words, string source)
    {
        var marked = source.Contains('⟦', StringComparison.Ordinal) ? MarkedText.Parse(source).Text : source;
        var quote = marked.TrimEnd('.').Replace("\"", "\\\"", StringComparison.Ordinal).Replace("\n", " ", StringComparison.Ordinal);

        var found = Compile($"words: {words}", $"quote: \"{quote}\"", marked);

        var expected = source == marked ? [] : new[] { Wording(source) };
        Assert.Equal(expected, found.Select(Said));
    }

    [Theory]
    [InlineData("The result is not guaranteed.")]
    [InlineData("Nobody says that the result is guaranteed.")]
    [InlineData("No result is guaranteed.")]
    [InlineData("Nothing is guaranteed.")]
    [InlineData("The result cannot be guaranteed.")]
    [InlineData("The result isn’t guaranteed.")]
    [InlineData("There is no guaranteed result.")]
    [InlineData("It is a myth that the result is guaranteed.")]
    [InlineData("That the result is guaranteed is a myth.")]
    [InlineData("The result is never better, faster or guaranteed.")]
    [InlineData("It works. The result is not guaranteed.")]
    [InlineData("It ends if the result cannot be guaranteed.")]
    [InlineData("Here we make no promises or guaranteed offers.")]
    public void Words_that_are_denied_are_not_reported(string source)
    {
        Assert.Empty(Compile("words: guaranteed", $"quote: \"{source}\"", source));
        Assert.Empty(Compile("words: guaranteed", $"statement: \"{source}\", quote: \"Salt is white\"", "Salt is white."));
    }

    [Theory]
    [InlineData("The result is not only fast but guaranteed.")]
    [InlineData("No fees, guaranteed results.")]
    [InlineData("It is not slow. The result is guaranteed.")]
    [InlineData("Guaranteed results, not promises.")]
    [InlineData("There is no doubt that the result is guaranteed.")]
    [InlineData("The result, which no one expected, is guaranteed.")]
    public void Words_beside_a_denial_of_something_else_are_reported(string source)
    {
        Assert.Single(Compile("words: guaranteed", $"quote: \"{source}\"", source));
        Assert.Single(Compile("words: guaranteed", $"statement: \"{source}\", quote: \"Salt is white\"", "Salt is white."));
    }

    [Fact]
    public void A_denial_that_is_not_quoted_denies_nothing() =>
        Assert.Single(Compile("words: guaranteed", "quote: { exact: \"guaranteed for all\", prefix: \"It is not \" }", "It is not guaranteed for all."));

    [Theory]
    [InlineData("safe", "fail-safe", "It is fail-safe.", 0)]
    [InlineData("safe", "safe and sound", "They came home safe and sound, and the drug is safe.", 1)]
    [InlineData("safe", "[\"safe deposit*\"]", "The drug is safe. A safe deposits box is here.", 1)]
    [InlineData("safe", "{ uk: \"drug is safe\" }", "The drug is safe.", 1)]
    [InlineData("garantiert", "nicht garantiert", "Es ist nicht garantiert.", 0)]
    public void Phrases_in_which_the_words_are_allowed_are_not_reported(string words, string except, string source, int count) =>
        Assert.Equal(count, Compile($"words: {words}, except: {except}", $"quote: \"{source}\"", source).Count);

    [Theory]
    [InlineData("", 1)]
    [InlineData(", status: draft", 1)]
    [InlineData(", status: retracted, because: It was false.", 0)]
    public void Claims_that_are_not_valid_any_more_are_searched_only_if_the_rule_selects_them(string keys, int count)
    {
        Assert.Equal(count, Compile("words: white", "quote: \"Salt is white\"" + keys, "Salt is white.").Count);
        Assert.Equal(1 - count, Compile("words: white, claims: { status: [retracted] }", "quote: \"Salt is white\"" + keys, "Salt is white.").Count);
    }

    [Theory]
    [InlineData("kind: background, language: en", 1)]
    [InlineData("kind: safety", 0)]
    [InlineData("article: guide-*", 0)]
    public void Words_are_searched_in_selected_claims(string selector, int count) =>
        Assert.Equal(count, Compile($"words: white, claims: {{ {selector} }}", "quote: \"Salt is white\"", "Salt is white.").Count);

    [Theory]
    [InlineData("statement: Salt is ⟦safe⟧ here., quote: \"Salt is white\"")]
    [InlineData("statement: \"Salt is ⟦safe⟧ here.\", quote: \"Salt is white\"")]
    [InlineData("statement: { en: 'Salt is ⟦safe⟧ here.' }, quote: \"Salt is white\"")]
    [InlineData("statement: ⟦\"Salt is\\x20safe here.\"⟧, quote: \"Salt is white\"")]
    [InlineData("statement: ⟦'It''s safe here.'⟧, quote: \"Salt is white\"")]
    [InlineData("quote: ⟦\"Salt is safe\"⟧")]
    [InlineData("quotes: [\"Salt is white\", ⟦\"Salt is safe\"⟧]")]
    [InlineData("quote: { exact: ⟦\"Salt is safe\"⟧, occurrence: 1 }")]
    public void They_are_reported_where_the_annotation_has_them(string keys)
    {
        var marked = MarkedText.Parse(Annotation(keys));

        var found = Assert.Single(Compile("words: safe", MarkedText.Parse(keys).Text, "Salt is white. Salt is safe. It kills. Only here."));

        Assert.Equal(marked.Mark, found.Range);
    }

    [Fact]
    public void Each_text_and_each_word_is_reported_once()
    {
        var found = Compile(
            "words: [safe, sure]",
            "statement: { en: \"Safe, sure and safe.\", en-GB: \"It is safe.\" }, quote: \"Salt is safe and again safe\"", "Salt is safe and again safe.");

        Assert.Equal(["Safe in its statement in en", "sure in its statement in en", "safe in its statement in en-GB", "safe at line 1, column 9"], found.Select(Said));
    }

    [Fact]
    public void Both_parts_of_a_quote_with_an_omission_are_searched() =>
        Assert.Equal(["safe at line 1, column 34"], Compile("words: safe", "quote: \"Salt is white […] and it is safe\"", "Salt is white, as snow and it is safe.").Select(Said));

    [Fact]
    public void The_words_of_a_Ukrainian_statement_are_found_unless_they_are_denied()
    {
        const string Words = "words: { uk: гарант* }";

        Assert.Single(Compile(Words, "statement: { uk: \"Сіль гарантовано біла.\" }, quote: \"Salt is white\"", "Salt is white."));
        Assert.Empty(Compile(Words, "statement: { uk: \"Сіль не гарантована.\" }, quote: \"Salt is white\"", "Salt is white."));
    }

    [Theory]
    [InlineData("", true)]
    [InlineData(", caveats: [other]", true)]
    [InlineData(", caveats: [deadly]", false)]
    [InlineData(", about: [salt]", false)]
    public void Words_can_make_a_claim_need_something_once(string keys, bool isReported)
    {
        var found = Compile("words: [white, salt], needs: [{ caveat: { kind: risk } }, term]", $"statement: So white., quote: \"Salt is white\"{keys}", "Salt is white. It kills. Only here.");

        Assert.Equal(isReported ? [PhraseNeedRule.Rule] : [], found.Select(fault => fault.Rule));
        Assert.All(found, fault => Assert.Equal(
            "The claim 'white' breaks the rule 'rule' of 'quoin.policy.yaml': it says \"white\" in its statement in en, so it needs a caveat of the kind 'risk' or a term under 'about'; "
            + "add what it needs, use other words, or change the rule",
            fault.Message));
    }

    [Fact]
    public void Caveats_evidence_terms_and_titles_are_not_searched() =>
        Assert.Empty(Compile("words: [kills, here, salt]", "quote: \"It is white\", caveats: [deadly, other], about: [salt]", "Salt. It is white. It kills. Only here."));

    [Fact]
    public void Many_phrases_in_a_long_text_are_found_in_a_time_that_grows_with_the_text()
    {
        var words = string.Join(", ", Enumerable.Range(0, 2000).Select(i => $"{string.Concat(Enumerable.Repeat("a ", 40))}{i}"));
        var keys = $"statement: {string.Concat(Enumerable.Repeat("a ", 20_000))}b, quote: \"Salt is white\"";

        Assert.Equal([Rules.TooManyCombinations], Compile($"words: [{words}]", keys, "Salt is white.").Select(fault => fault.Rule));
        Assert.Equal(["a in its statement in en"], Compile("words: [a]", keys, "Salt is white.").Select(Said));
    }

    [Theory]
    [InlineData("a", "a ")]
    [InlineData("a", "not a, ")]
    [InlineData("a", "not a. ")]
    [InlineData("塩*", "塩")]
    [InlineData("塩", "塩")]
    [InlineData("ab", "a\u00AD")]
    [InlineData("á*", "a\u0301")]
    [InlineData("\u0301a", "\u0301")]
    [InlineData("a b", "a \t")]
    [InlineData("a…b", "a… ")]
    public async Task A_statement_that_repeats_the_words_does_no_harm(string words, string part)
    {
        var statement = string.Concat(Enumerable.Repeat(part, 300_000 / part.Length)).Replace("\t", "\\t", StringComparison.Ordinal);

        var found = await Task.Run(() => Compile($"words: [\"{words}\"]", $"statement: \"{statement}x\", quote: \"Salt is white\"", "Salt is white.")).WaitAsync(TimeSpan.FromSeconds(60));

        Assert.InRange(found.Count, 0, 1);
    }

    private static string Wording(string marked)
    {
        var (start, end) = (marked.IndexOf('⟦', StringComparison.Ordinal), marked.IndexOf('⟧', StringComparison.Ordinal));
        return $"{marked[(start + 1)..end].Replace('\n', ' ').Replace("\u00A0 ", " ", StringComparison.Ordinal).Replace("\u00AD", "\\u00AD", StringComparison.Ordinal).Replace("\u202F", "\\u202F", StringComparison.Ordinal)} at line 1, column {start + 1}";
    }

    /// <summary>The words of a diagnostic and where it says they are.</summary>
    private static string Said(ContentDiagnostic fault) => fault.Arguments.Count > 5 ? $"{fault.Arguments[4]} {fault.Arguments[5]}" : fault.ToString();

    private static string Annotation(string keys) => $$"""
        {{Compilation.Head}}terms:
          salt: { label: salt, quote: { exact: "Salt", occurrence: 1 } }
        caveats:
          deadly: { kind: risk, quote: "It kills" }
          other: { kind: scope, quote: "Only here" }
        claims:
          white: { kind: background, certainty: established, {{keys}} }

        """;

    private static IReadOnlyList<ContentDiagnostic> Compile(string rule, string keys, string source)
    {
        // Marks that the source does not have are left out.
        var lines = Annotation(keys).Split('\n').Where(line =>
            (source.Contains("It kills", StringComparison.Ordinal) || !(line.Contains("kills", StringComparison.Ordinal) || line.Contains("Only here", StringComparison.Ordinal) || line == "caveats:"))
            && (source.Contains("Salt", StringComparison.Ordinal) || !(line.Contains("label: salt", StringComparison.Ordinal) || line == "terms:")));
        return
        [
            .. Compilation.OfWhole(string.Join('\n', lines), source, policy: $"quoin-policy: 1\nphrases:\n  rule: {{ {rule} }}\n")
                .Diagnostics.Where(fault => fault.Rule == ForbiddenPhraseRule.Rule || fault.Rule == PhraseNeedRule.Rule || fault.Severity == RuleSeverity.Error),
        ];
    }
}
