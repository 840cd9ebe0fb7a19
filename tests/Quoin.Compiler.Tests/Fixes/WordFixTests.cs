using Quoin.Compiler.Diagnostics;

namespace Quoin.Compiler.Tests;

public sealed class WordFixTests
{
    private const string Source = "Salt is white. Salt is dry.";

    [Theory]
    [InlineData("aside: [ Salt is dry ]\n", "asides: [ Salt is dry ]\n")]
    [InlineData("'aside': [ Salt is dry ]\n", "'asides': [ Salt is dry ]\n")]
    [InlineData("? aside\n: [ Salt is dry ]\n", "? asides\n: [ Salt is dry ]\n")]
    [InlineData("claims:\n  dry: { kind: backgroud, certainty: possible, quote: Salt is dry }\n", "claims:\n  dry: { kind: background, certainty: possible, quote: Salt is dry }\n")]
    [InlineData("claims:\n  dry: { kind: \"backgroud\", certainty: possible, quote: Salt is dry }\n", "claims:\n  dry: { kind: \"background\", certainty: possible, quote: Salt is dry }\n")]
    [InlineData("caveats:\n  dry: { kind: scope, quote: Salt is dry, applies-to: all }\nclaims:\n  white: { kind: background, certainty: possible, quote: Salt is white, caveats: [dray] }\n",
        "caveats:\n  dry: { kind: scope, quote: Salt is dry, applies-to: all }\nclaims:\n  white: { kind: background, certainty: possible, quote: Salt is white, caveats: [dry] }\n")]
    public void A_word_becomes_the_one_that_the_message_suggests(string before, string after) =>
        Assert.Equal(after, Fixing.Fixed(before, Source, FixKinds.NearestWord));

    [Theory]
    [InlineData("asides: [ Salt is dry ]\naside: [ Salt is white ]\n")]
    [InlineData("claims:\n  dry: { kind: background, certainty: possible, quote: Salt is dry, quots: [ Salt is white ] }\n")]
    [InlineData("claims:\n  dry: { kind: background, certainty: possible, quote: Salt is dry, about: [saalt, salt] }\nterms:\n  salt: { label: salt, quote: Salt is white }\n")]
    [InlineData("caveats:\n  dry: { kind: scope, quote: Salt is dry, applies-to: { kind: [safty, safety, efficacy] } }\nclaims:\n  white: { kind: safety, certainty: possible, quote: Salt is white }\n")]
    [InlineData("claims:\n  dry: { kind: background, certainty: possible, quote: Salt is dry, status: superseded, superseded-by: drly }\n")]
    [InlineData("colour: white\n")]
    public void A_word_that_is_there_already_or_may_not_be_there_is_no_fix(string marks) =>
        Assert.DoesNotContain(Compilation.Of(marks, Source).Diagnostics, diagnostic => diagnostic.Fixes.Count > 0);

    [Fact]
    public void Of_two_words_that_mean_one_the_first_is_fixed()
    {
        var unknown = Compilation.Of("aside: [ Salt is dry ]\naasides: [ Salt is white ]\n", Source).Diagnostics;

        Assert.Equal([(Rules.UnknownKey, 1), (Rules.UnknownKey, 0)], unknown.Select(diagnostic => (diagnostic.Rule, diagnostic.Fixes.Count)));
    }

    [Theory]
    [InlineData("SaltIsDry", "salt-is-dry")]
    [InlineData("salt_is_dry", "salt-is-dry")]
    [InlineData("Salt is dry", "salt-is-dry")]
    [InlineData("NMDAReceptor2", "nmda-receptor2")]
    [InlineData("'Salt'", "'salt'")]
    public void An_id_takes_the_form_of_one(string before, string after) => Assert.Equal(
        $"terms:\n  {after}: {{ label: salt, quote: Salt is dry }}\n",
        Fixing.Fixed($"terms:\n  {before}: {{ label: salt, quote: Salt is dry }}\n", Source, FixKinds.KebabCase));

    [Theory]
    [InlineData("terms:\n  Salt: { label: salt, quote: Salt is dry }\n  salt: { label: salt, quote: Salt is white }\n")]
    [InlineData("terms:\n  Salt: { label: salt, quote: Salt is dry }\ncaveats:\n  salt: { kind: scope, quote: Salt is white, applies-to: all }\n")]
    [InlineData("terms:\n  сіль: { label: salt, quote: Salt is dry }\n")]
    [InlineData("terms:\n  All: { label: salt, quote: Salt is dry }\n")]
    [InlineData("terms:\n  \"2\": { label: salt, quote: Salt is dry }\n")]
    public void An_id_that_something_has_or_that_cannot_be_made_is_no_fix(string marks) =>
        Assert.DoesNotContain(Compilation.Of(marks, Source).Diagnostics, diagnostic => diagnostic.Fixes.Count > 0);

    [Fact]
    public void A_reference_takes_the_form_of_the_id_that_is_there() => Assert.Equal(
        "terms: { salt: { label: salt, quote: Salt is dry } }\nclaims:\n  white: { kind: background, certainty: possible, quote: Salt is white, about: [salt] }\n",
        Fixing.Fixed("terms: { salt: { label: salt, quote: Salt is dry } }\nclaims:\n  white: { kind: background, certainty: possible, quote: Salt is white, about: [Salt] }\n", Source, FixKinds.KebabCase));

    [Theory]
    [InlineData("[salt, sea, salt]", "[salt, sea]")]
    [InlineData("[ salt ,salt , sea ]", "[ salt , sea ]")]
    [InlineData("\n      - salt\n      - sea\n      - salt # again\n", "\n      - salt\n      - sea # again\n")]
    public void What_stands_twice_in_a_list_is_taken_away(string before, string after)
    {
        const string Marks = "terms: { salt: { label: salt, quote: Salt is dry }, sea: { label: sea, quote: is dry } }\nclaims:\n  white:\n    kind: background\n    certainty: possible\n    quote: Salt is white\n    about: ";

        Assert.Equal(Marks + after, Fixing.Fixed(Marks + before, Source, FixKinds.RemoveItem));
    }

    [Fact]
    public void A_comment_between_two_items_stays_and_so_do_they() => Assert.DoesNotContain(
        Compilation.Of("claims:\n  white:\n    kind: background\n    certainty: possible\n    quote: Salt is white\n    about:\n    - salt # why\n    - salt\n", Source).Diagnostics,
        diagnostic => diagnostic.Rule == Rules.DuplicateItem && diagnostic.Fixes.Count > 0);

    [Theory]
    [InlineData("../seeds/sault.txt", "../seeds/salt.txt")]
    [InlineData("'../seed/salt.txt'", "'../seeds/salt.txt'")]
    public void The_path_of_a_source_becomes_that_of_the_file_with_the_nearest_name(string before, string after)
    {
        var annotation = Compilation.Head.Replace("../seeds/salt.txt", before) + "asides: [ Salt is dry, Salt is white ]\n";
        var fix = Compilation.OfWhole(annotation, Source).Fix(FixKinds.NearestWord);

        Assert.Equal(annotation.Replace(before, after), ContentEdits.Apply(annotation, [fix]));
        Assert.Empty(Compilation.OfWhole(ContentEdits.Apply(annotation, [fix]), Source).Diagnostics);
    }
}
