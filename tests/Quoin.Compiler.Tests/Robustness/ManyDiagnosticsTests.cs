using Quoin.Compiler.Checks;
using Quoin.Compiler.Diagnostics;

namespace Quoin.Compiler.Tests;

/// <summary>A rule that is violated thousands of times is reported a hundred times, and no other diagnostics are lost.</summary>
public sealed class ManyDiagnosticsTests
{
    private const string UnknownKeys = "salt: a\npepper: b\nsugar: c\nhoney: d\n";

    [Fact]
    public void What_is_broken_too_often_is_counted_where_it_is_told_no_further()
    {
        var faults = Compile(UnknownKeys, limit: 2).Faults;

        Assert.Equal([Rules.UnknownKey, Rules.UnknownKey, Rules.MoreDiagnostics], faults.Select(fault => fault.Rule));
        Assert.Equal(
            "content/salt.quoin.yaml(8,1): warning QUO9007: 2 more QUO1002 diagnostics in this file are not shown; "
            + "fix the ones above, or raise QuoinMaxDiagnostics in the project file",
            faults[2].ToString());
    }

    [Fact]
    public void As_often_as_the_limit_says_all_is_told() =>
        Assert.Equal(Enumerable.Repeat(Rules.UnknownKey, 4), Compile(UnknownKeys, limit: 4).Faults.Select(fault => fault.Rule));

    [Fact]
    public void Each_rule_is_counted_by_itself_so_that_none_hides_another()
    {
        var faults = Compile(UnknownKeys + "asides: [\"Pepper\", \"Pepper is\", \"Pepper is black\"]\nterms: []\n", limit: 1).Faults;

        Assert.Equal(
            ["QUO1002", "QUO1004", "QUO2001", "QUO9007 of QUO1002", "QUO9007 of QUO2001"],
            faults.Select(fault => fault.Rule.Id + (fault.Rule == Rules.MoreDiagnostics ? $" of {fault.Arguments[0]}" : "")).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Sentences_that_are_not_told_are_not_counted_either()
    {
        var many = Compilation.OfWhole(Compilation.Head, "Salt is white. It is dry. It keeps.", limits: new Limits { Diagnostics = 1 });

        Assert.Equal([Rules.SentenceUnaccounted, Rules.MoreDiagnostics], many.Diagnostics.Select(diagnostic => diagnostic.Rule));
        Assert.Empty((many with { Coverage = new CoverageSettings(null, null) }).Diagnostics);
    }

    [Fact]
    public void What_a_project_has_made_graver_is_counted_apart_from_the_rest()
    {
        var bag = new DiagnosticBag("a.yaml", new Limits { Diagnostics = 1 });
        bag.Report(PolicyRules.Rule, RuleSeverity.Information, default, "a", "b", "c", "d", "e");
        bag.Report(PolicyRules.Rule, RuleSeverity.Error, default, "a", "b", "c", "d", "e");

        Assert.Equal([RuleSeverity.Information, RuleSeverity.Error], bag.ToArray().Select(diagnostic => diagnostic.Severity));
    }

    [Fact]
    public void An_error_that_is_not_told_keeps_the_article_from_passing_all_the_same()
    {
        var bag = new DiagnosticBag("a.yaml", new Limits { Diagnostics = 1 }, Compile(UnknownKeys, limit: 1).Parsed.Diagnostics);

        Assert.True(bag.HasErrors);
        Assert.Equal(Compile(UnknownKeys, limit: 1).Parsed.Diagnostics, bag.ToArray());
    }

    private static Compilation Compile(string marks, int limit) =>
        Compilation.OfWhole(Compilation.Head + marks, "Salt is white.", limits: new Limits { Diagnostics = limit });
}
