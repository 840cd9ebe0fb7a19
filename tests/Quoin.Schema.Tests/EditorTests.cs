using Quoin.Compiler.Format;
using Quoin.Compiler.Workspace;
using Quoin.Definitions;

namespace Quoin.Schema.Tests;

/// <summary>What an author sees in an editor on the first article's annotation, which names the schema in its first line.</summary>
public sealed class EditorTests(LanguageServer server) : IClassFixture<LanguageServer>
{
    private const string Annotation = "content/ketamine-in-addiction-therapy.quoin.yaml";
    private const string Claim = "  reduces-craving:\n    kind: efficacy\n    certainty: possible\n";

    private static readonly string Text = Repository.Read(Annotation).ReplaceLineEndings("\n");

    [NodeFact]
    public async Task The_annotation_as_it_is_has_no_squiggle() => Assert.Empty(await server.OpenAsync(Annotation, Text));

    [NodeFact]
    public async Task A_wrong_key_has_a_squiggle_under_the_key()
    {
        var text = Edited("    evidence: [unnamed-addiction-research]\n    about: [ketamine, addiction]\n\n  promotes-openness:", "    evidnce", "    evidence".Length);

        var squiggle = Assert.Single(await server.OpenAsync(Copy("wrong-key"), text));

        var key = Place.Of(text, "evidnce");
        Assert.Equal(new Squiggle(key, key with { Character = key.Character + 7 }, "Property evidnce is not allowed."), squiggle);
    }

    [NodeFact]
    public async Task A_policy_has_a_squiggle_under_a_wrong_word_and_none_as_it_is()
    {
        const string Policy = "content/quoin.policy.yaml";
        var text = Repository.Read(Policy).ReplaceLineEndings("\n");

        Assert.Empty(await server.OpenAsync(Policy, text));
        var squiggle = Assert.Single(await server.OpenAsync("content/wrong.quoin.policy.yaml", text.Replace("needs: caveat\n", "needs: caveats\n", StringComparison.Ordinal)));

        Assert.Equal(Place.Of(text, "needs: caveat\n", "needs: ".Length), squiggle.Start);
    }

    [NodeFact]
    public async Task A_missing_key_has_a_squiggle_under_the_mark()
    {
        var text = Edited(Claim, "  reduces-craving:\n    kind: efficacy\n");

        var squiggle = Assert.Single(await server.OpenAsync(Copy("missing-key"), text));

        var mark = Place.Of(text, "  reduces-craving:", 2);
        Assert.Equal(new Squiggle(mark, mark with { Character = 17 }, "Missing property \"certainty\"."), squiggle);
    }

    [NodeFact]
    public async Task A_key_that_does_not_go_with_another_has_the_words_of_the_build()
    {
        var text = Edited(Claim, Claim + "    because: \"It was wrong.\"\n");

        var squiggle = Assert.Single(await server.OpenAsync(Copy("conflict"), text));

        var rule = ArticleFormat.Claim.Rules.OfType<KeyNeedsWord>().Single(rule => rule.Dependent.Key == "because");
        Assert.Equal((Place.Of(text, "because: \"It"), $"{rule.Fault}; {rule.Remedy}"), (squiggle.Start, squiggle.Message));
        Assert.Contains(ArticleCompiler.Parse(Annotation, text).Diagnostics, diagnostic => diagnostic.Message == squiggle.Message);
    }

    [NodeFact]
    public async Task An_id_that_is_none_has_a_squiggle()
    {
        var text = Edited(Claim, Claim.Replace("reduces-craving", "Reduces-Craving", StringComparison.Ordinal));

        var squiggle = Assert.Single(await server.OpenAsync(Copy("wrong-id"), text));

        Assert.Equal((Place.Of(text, "Reduces-Craving"), "This is not an id; write for example 'reduces-craving'"), (squiggle.Start, squiggle.Message));
    }

    [NodeFact]
    public async Task In_a_new_claim_every_key_is_proposed_with_its_meaning()
    {
        var text = Edited("\nclaims:\n", "\nclaims:\n  new-claim:\n    \n");

        await server.OpenAsync(Copy("new-claim"), text);
        var proposals = await server.CompleteAsync(Copy("new-claim"), Place.Of(text, "  new-claim:\n    \n", "  new-claim:\n    ".Length));

        var keys = ArticleFormat.Claim.Fields.Select(field => (field.Key, field.Description));
        Assert.Equal(keys, proposals.Where(proposal => ArticleFormat.Claim.Keys.Contains(proposal.Label)));
        Assert.All(proposals.Where(proposal => !ArticleFormat.Claim.Keys.Contains(proposal.Label)), IsSkeleton);
    }

    [NodeFact]
    public async Task In_a_claim_the_keys_that_it_lacks_are_proposed()
    {
        var text = Edited(Claim, Claim + "    \n");

        await server.OpenAsync(Copy("more-keys"), text);
        var proposals = await server.CompleteAsync(Copy("more-keys"), Place.Of(text, Claim + "    \n", Claim.Length + 4));

        Assert.Equal(
            ["certainty-because", "quotes", "language", "caveats", "status", "superseded-by", "because", "on", "valid", "reviewed", "formerly"],
            proposals.Select(proposal => proposal.Label));
    }

    [NodeFact]
    public Task The_words_of_a_certainty_are_proposed_with_their_meanings() => WordsAreProposed("certainty: possible", Vocabulary.Certainty);

    [NodeFact]
    public Task The_words_of_a_kind_are_proposed_with_their_meanings() => WordsAreProposed("kind: efficacy", Vocabulary.ClaimKind);

    [NodeFact]
    public async Task A_key_tells_its_meaning()
    {
        await server.OpenAsync(Copy("key"), Text);

        var hover = await server.HoverAsync(Copy("key"), Place.Of(Text, Claim, Claim.IndexOf("certainty", StringComparison.Ordinal) + 2));

        Assert.StartsWith($"#### A claim\n\n{ClaimFields.Certainty.Description}\n", hover, StringComparison.Ordinal);
    }

    [NodeFact]
    public async Task A_word_tells_its_meaning_before_those_of_the_others()
    {
        await server.OpenAsync(Copy("word"), Text);

        var hover = await server.HoverAsync(Copy("word"), Place.Of(Text, Claim, Claim.IndexOf("possible", StringComparison.Ordinal) + 2));

        var others = Vocabulary.Certainty.Entries.Where(word => word.Name != "possible");
        Assert.Equal(
            Vocabulary.Certainty.Entries.Where(word => word.Name == "possible").Concat(others).Select(word => $"* `{word.Name}`: {word.Meaning}"),
            hover.Split('\n').Where(line => line.StartsWith('*')));
    }

    private async Task WordsAreProposed(string pair, Vocabulary vocabulary)
    {
        var key = pair[..(pair.IndexOf(' ', StringComparison.Ordinal) + 1)];
        var claim = Claim.Replace(pair, key, StringComparison.Ordinal);
        var text = Edited(Claim, claim);
        var copy = Copy(vocabulary.Name);

        await server.OpenAsync(copy, text);
        var proposals = await server.CompleteAsync(copy, Place.Of(text, claim, claim.IndexOf(key, StringComparison.Ordinal) + key.Length));

        Assert.Equal(vocabulary.Entries.Select(word => (word.Name, word.Meaning)), proposals);
    }

    /// <summary>What an editor offers in addition to the keys: a snippet of all required ones.</summary>
    private static void IsSkeleton((string Label, string Documentation) proposal) =>
        Assert.Contains("kind: \n", proposal.Documentation, StringComparison.Ordinal);

    /// <summary>Returns the annotation with words replaced that it contains once.</summary>
    private static string Edited(string words, string replacement, int? length = null)
    {
        var start = Text.IndexOf(words, StringComparison.Ordinal);
        Assert.True(start >= 0 && Text.IndexOf(words, start + 1, StringComparison.Ordinal) < 0, $"'{words}' stands in the annotation not once.");
        return Text[..start] + replacement + Text[(start + (length ?? words.Length))..];
    }

    /// <summary>A file next to the annotation, which exists only for the server.</summary>
    private static string Copy(string name) => $"content/{name}.quoin.yaml";
}
