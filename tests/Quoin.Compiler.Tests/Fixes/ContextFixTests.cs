using Quoin.Compiler.Diagnostics;

namespace Quoin.Compiler.Tests;

public sealed class ContextFixTests
{
    private const string Source = "Tea is old. Many people like it. Tea helps. We drink it in the morning.\n\nWe found that tea keeps you awake in most of the trials.";

    [Theory]
    [InlineData("{ exact: Tea helps., prefix: people hate it., suffix: We drink it in }", "{ exact: Tea helps., suffix: We drink it in }")]
    [InlineData("{ exact: Tea helps., prefix: Few people like it. }", "{ exact: Tea helps., prefix: people like it. }")]
    [InlineData("{ exact: Tea helps., prefix: Many people like it., suffix: No }", "{ exact: Tea helps., prefix: Many people like it. }")]
    [InlineData("{ suffix: We brew it in the, exact: Tea helps., prefix: people like it. }", "{ exact: Tea helps., prefix: people like it. }")]
    [InlineData("\n    exact: Tea helps.\n    prefix: 'people hate it.'\n    suffix: We drink it # yes", "\n    exact: Tea helps.\n    suffix: We drink it # yes")]
    [InlineData("\n    exact: Tea helps. # yes\n    suffix: 'We drink it at noon'", "\n    exact: Tea helps. # yes\n    suffix: 'We drink it'")]
    public void Context_is_corrected_where_enough_of_it_is_left(string before, string after)
    {
        Assert.Equal($"asides:\n  - {after}\n", Fixing.Fixed($"asides:\n  - {before}\n", Source, FixKinds.Context));
        Assert.Equal(FixSafety.Safe, Compilation.Of($"asides:\n  - {before}\n", Source).Fix(FixKinds.Context).Safety);
    }

    [Theory]
    [InlineData("{ exact: Tea helps., prefix: Few dislike it. }", "{ exact: Tea helps. }")]
    [InlineData("{ exact: Tea helps., occurrence: 2 }", "{ exact: Tea helps. }")]
    [InlineData("{ exact: Tea helps., occurrence: 3, suffix: We drink it }", "{ exact: Tea helps., suffix: We drink it }")]
    [InlineData("{ exact: Tea helps., prefix: It is not true that, suffix: We drink it in }", "{ exact: Tea helps., suffix: We drink it in }")]
    [InlineData("{ exact: Tea helps, prefix: 'people like it.', suffix: only some }", "{ exact: Tea helps, prefix: 'people like it.' }")]
    [InlineData("{ exact: tea keeps you awake, prefix: We never found that, suffix: in most of the }", "{ exact: tea keeps you awake, suffix: in most of the }")]
    [InlineData("{ exact: tea keeps you awake, prefix: We doubt, suffix: in most of the }", "{ exact: tea keeps you awake, suffix: in most of the }")]
    [InlineData("{ exact: tea keeps you awake, suffix: in some of the trials }", "{ exact: tea keeps you awake }")]
    public void Words_that_are_found_once_are_not_surely_those_that_were_meant(string before, string after)
    {
        Assert.Equal($"asides:\n  - {after}\n", Fixing.Fixed($"asides:\n  - {before}\n", Source, FixKinds.Context));
        Assert.Equal(FixSafety.Unsafe, Compilation.Of($"asides:\n  - {before}\n", Source).Fix(FixKinds.Context).Safety);
    }

    [Theory]
    [InlineData("asides: [ { exact: Tea helps., prefix: Few, suffix: None } ]")]
    [InlineData("asides: [ { exact: Tea, prefix: Green } ]")]
    [InlineData("asides: [ { exact: Tea, occurrence: 4 } ]")]
    [InlineData("asides:\n  - exact: Tea helps.\n    # why\n    prefix: people hate it.\n    suffix: We drink it in")]
    [InlineData("asides:\n  - exact: Tea helps.\n    suffix: We drink it in\n    prefix: people hate it. # why")]
    [InlineData("asides:\n  - exact: |\n      Tea helps.\n    prefix: people hate it.\n    suffix: We drink it in")]
    [InlineData("sections: { a: { from: { exact: Tea helps., prefix: people hate it., suffix: We drink it in } } }")]
    public void What_only_the_author_knows_has_no_fix(string marks)
    {
        var diagnostic = Assert.Single(Compilation.Of(marks + "\n", Source).Diagnostics, diagnostic => diagnostic.Rule == Rules.QuoteContextNotFound);

        Assert.Empty(diagnostic.Fixes);
    }

    [Fact]
    public void Words_that_are_in_another_source_stay_where_they_are() => Assert.DoesNotContain(
        Compilation.OfWhole(Compilation.Head + "asides: [ { exact: Sugar is sweet, prefix: Pink } ]\n", Source, others: new Workspace.ContentFile("seeds/sugar.txt", "Sugar is sweet.")).Diagnostics,
        diagnostic => diagnostic.Rule == Rules.QuoteElsewhere && diagnostic.Fixes.Count > 0);
}
