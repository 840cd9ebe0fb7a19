using Quoin.Compiler.Baselines;
using Quoin.Compiler.Model;
using Quoin.Compiler.Workspace;
using Quoin.Definitions;

namespace Quoin.Compiler.Tests;

/// <summary>Libraries in a baseline, and what an edit of a library changes of the articles that cite it.</summary>
public sealed class LibraryBaselineTests
{
    private const string Library = """
        quoin: 1
        library: house
        title: House
        language: en
        evidence:
          jars: { kind: clinical-trial, citation: "The jar trial, 2020" }
          cooks: { kind: survey, citation: "The cooks, 2021" }
        caveats:
          ask: { kind: precondition, statement: { en: "Ask your doctor first.", de: "Fragen Sie zuerst Ihren Arzt." }, applies-to: all }
          dry: { kind: scope, statement: "If the food is dry." }

        """;

    private const string Marks = """
        claims:
          white: { kind: background, certainty: established, quote: "Salt is white" }
          fresh: { kind: efficacy, certainty: possible, quote: "Salt may keep food fresh", evidence: [{ of: house/jars, at: "p. 3" }], caveats: [house/dry] }

        """;

    private static readonly string[] Ids = ["white", "fresh"];

    private static readonly AcceptedContent Accepted = AcceptedContent.Of(Files(Library, Marks));

    [Fact]
    public void References_to_a_library_are_named_with_it() => Assert.Equal(
        ["white caveats=house/ask", "fresh evidence=house/jars citations=house/jars:p.%00203 caveats=house/ask,house/dry"],
        Ids.Select(id => $"{id} {string.Join(' ', AcceptedContent.PromisesOf(Files(Library, Marks)).Single(line => line.Key == $"salt/claims/{id}").Text.Split(' ').Where(value => value.Split('=')[0] is "evidence" or "citations" or "caveats"))}"));

    [Fact]
    public void Each_mark_of_a_library_has_a_line() => Assert.Equal(
        ["house", "house/caveats/ask", "house/caveats/dry", "house/evidence/cooks", "house/evidence/jars"],
        AcceptedContent.PromisesOf(Files(Library, Marks)).Where(line => line.Article == "house").Select(line => line.Key));

    [Theory]
    [InlineData("nothing", "", "")]
    [InlineData("a selector of a library is narrowed", "applies-to: all", "applies-to: { kind: efficacy }", "salt/claims/white last-caveat-lost", "house/caveats/ask caveat-narrowed")]
    [InlineData("a selector of a library is removed", ", applies-to: all", "", "salt/claims/white last-caveat-lost", "salt/claims/fresh claim-caveat-lost", "house/caveats/ask caveat-narrowed")]
    [InlineData("a caveat of a library gets a selector", "statement: \"If the food is dry.\"", "statement: \"If the food is dry.\", applies-to: all", "salt/claims/white claim-caveat-gained", "house/caveats/dry caveat-widened")]
    [InlineData("a caveat of a library says less", "Ask your doctor first.", "Ask first.", "house/caveats/ask caveat-shortened", "house/caveats/ask translation-stale")]
    [InlineData("a caveat of a library loses a language", ", de: \"Fragen Sie zuerst Ihren Arzt.\"", "", "house/caveats/ask language-lost")]
    [InlineData("evidence of a library is retracted", "kind: clinical-trial", "kind: clinical-trial, status: retracted, because: \"The jars were open.\"", "house/evidence/jars retracted", "house/evidence/jars value-changed")]
    [InlineData("evidence of a library gets a weaker kind", "kind: clinical-trial", "kind: case-series", "house/evidence/jars evidence-weakened")]
    [InlineData("evidence of a library has another source", "The jar trial, 2020", "The jar trial, 2019", "house/evidence/jars value-changed")]
    [InlineData("an article cites another place", "at: \"p. 3\"", "at: \"p. 4\"", "salt/claims/fresh value-changed")]
    [InlineData("an article cites the places of the other evidence", "evidence: [{ of: house/jars, at: \"p. 3\" }]", "evidence: [{ of: house/cooks, at: \"p. 3\" }, { of: house/jars, at: \"p. 9\" }]", "salt/claims/fresh claim-evidence-gained", "salt/claims/fresh value-changed")]
    [InlineData("an article cites no place", "{ of: house/jars, at: \"p. 3\" }", "house/jars", "salt/claims/fresh value-changed")]
    [InlineData("an article cites no caveat of the library", ", caveats: [house/dry]", "", "salt/claims/fresh claim-caveat-lost")]
    [InlineData("an article cites other evidence", "house/jars", "house/cooks", "salt/claims/fresh claim-evidence-lost", "salt/claims/fresh claim-evidence-gained")]
    public void An_edit_is_reported_of_the_library_and_of_what_cites_it(string name, string from, string to, params string[] changes)
    {
        Assert.NotEmpty(name);
        string Edited(string text) => from.Length == 0 ? text : text.Replace(from, to, StringComparison.Ordinal);
        var files = Files(Edited(Library), Edited(Marks));

        var found = BaselineComparison.Compare(AcceptedContent.PromisesOf(Files(Library, Marks)), AcceptedContent.PromisesOf(files));

        Assert.Equal(changes.Order(StringComparer.Ordinal), found.Select(change => $"{change.Key} {change.Kind}").Order(StringComparer.Ordinal));
        Assert.Equal(
            found.Select(change => $"{change.Kind.Rule.Id} {change.Message}").Order(StringComparer.Ordinal),
            Accepted.Report(files).Select(diagnostic => $"{diagnostic.Rule.Id} {diagnostic.Arguments[0]}").Order(StringComparer.Ordinal));
    }

    public static TheoryData<string> Renames => [.. RenameTable.Rows.Select(row => row.Name)];

    [Theory]
    [MemberData(nameof(Renames))]
    public void A_mark_of_a_library_with_another_id_is_one_change_and_articles_that_cite_it_have_lost_nothing(string name)
    {
        var row = RenameTable.Rows.Single(row => row.Name == name);
        var (library, annotation) = RenameTable.Apply(row);
        var (before, after) = (Renamed(RenameTable.Library, RenameTable.Annotation), Renamed(library, annotation));

        var changes = BaselineComparison.Compare(AcceptedContent.PromisesOf(before), AcceptedContent.PromisesOf(after));

        Assert.Equal(row.Changes.Order(StringComparer.Ordinal), changes.Select(change => $"{change.Kind} {change.Key}").Order(StringComparer.Ordinal));
        Assert.Equal(
            changes.Select(change => $"{change.Kind.Rule.Id} {change.Message}").Order(StringComparer.Ordinal),
            AcceptedContent.Of(before).Report(after).Select(diagnostic => $"{diagnostic.Rule.Id} {diagnostic.Arguments[0]}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void What_is_lost_of_a_renamed_mark_is_called_by_the_id_that_it_has_now()
    {
        var (library, annotation) = RenameTable.Apply(RenameTable.Rows.Single(row => row.Name == "A caveat that the claim no longer cites"));

        Assert.Contains(
            "The claim 'fresh' no longer has the caveat 'house/dry-food'",
            AcceptedContent.Of(Renamed(RenameTable.Library, RenameTable.Annotation)).Report(Renamed(library, annotation)).Select(diagnostic => diagnostic.Arguments[0]));
    }

    [Theory]
    [InlineData("caveats=house/ask", "house/ask", true)]
    [InlineData("kind=x caveats=house/a,house/ask evidence=b", "house/ask", true)]
    [InlineData("citations=house/ask:p.%00203", "house/ask", true)]
    [InlineData("caveats=house/ask-first,house/asks,my-house/ask,house/ask", "house/ask", true)]
    [InlineData("caveats=house/ask-first", "house/ask", false)]
    [InlineData("caveats=my-house/ask", "house/ask", false)]
    [InlineData("caveats=house/asks,my-house/ask", "house/ask", false)]
    [InlineData("", "house/ask", false)]
    public void An_article_refers_to_a_mark_by_an_item_of_a_value(string text, string reference, bool refers) => Assert.Equal(refers, PromiseLine.MayRefer(text.AsSpan(), reference));

    [Theory]
    [InlineData("{ of: house/jars, at: \"p. 3\" }, { of: house/cooks, at: \"p. 4\" }", "{ of: house/cooks, at: \"p. 4\" }, { of: house/jars, at: \"p. 3\" }", true)]
    [InlineData("{ of: house/jars, at: \"p. 3\" }, { of: house/cooks, at: \"p. 4\" }", "{ of: house/jars, at: \"p. 4\" }, { of: house/cooks, at: \"p. 3\" }", false)]
    [InlineData("{ of: house/jars, at: \"p. 3\" }, { of: house/cooks, at: \"p. 4\" }", "{ of: house/cooks, at: \"p. 3\" }, { of: house/jars, at: \"p. 4\" }", false)]
    public void Citations_may_be_in_another_order_and_their_places_may_not_be_exchanged(string before, string after, bool isSame)
    {
        IReadOnlyList<PromiseLine> Promises(string citations) => AcceptedContent.PromisesOf(Files(Library, Marks.Replace("{ of: house/jars, at: \"p. 3\" }", citations, StringComparison.Ordinal)));

        var changes = BaselineComparison.Compare(Promises(before), Promises(after));

        Assert.Equal(isSame ? [] : ["salt/claims/fresh value-changed"], changes.Select(change => $"{change.Key} {change.Kind}"));
    }

    [Theory]
    [InlineData("all", "{ kind: efficacy }", "caveat-narrowed")]
    [InlineData("{ kind: efficacy }", "all", "caveat-widened")]
    [InlineData("{ kind: efficacy }", "{ kind: [efficacy, mechanism] }", "caveat-widened")]
    [InlineData("{ kind: [efficacy, mechanism] }", "{ kind: efficacy }", "caveat-narrowed")]
    [InlineData("{ kind: efficacy }", "{ kind: mechanism }", "caveat-narrowed")]
    [InlineData("{ kind: efficacy }", "{ kind: efficacy, articles: salt }", "caveat-narrowed")]
    [InlineData("{ kind: efficacy, articles: salt }", "{ kind: efficacy }", "caveat-widened")]
    [InlineData("{ articles: salt }", "{ articles: \"sa*\" }", "caveat-widened")]
    [InlineData("{ articles: \"s*\" }", "{ articles: \"sa*\" }", "caveat-narrowed")]
    [InlineData("{ language: en-GB }", "{ language: en }", "caveat-widened")]
    [InlineData("{ language: en }", "{ language: en-GB }", "caveat-narrowed")]
    [InlineData("{ language: en }", "{ language: [en, de] }", "caveat-widened")]
    [InlineData("{ language: en }", "{ kind: efficacy }", "caveat-narrowed")]
    public void A_caveat_of_a_library_that_may_limit_less_is_less(string before, string after, string kind)
    {
        IReadOnlyList<PromiseLine> Promises(string selector) => AcceptedContent.PromisesOf(Files(Library.Replace("applies-to: all", "applies-to: " + selector, StringComparison.Ordinal), Marks));

        var change = Assert.Single(BaselineComparison.Compare(Promises(before), Promises(after)), change => change.Key == "house/caveats/ask");

        Assert.Equal(kind, change.Kind.Name);
    }

    [Theory]
    [InlineData("{ language: en-GB }", "{ language: EN-gb }")]
    [InlineData("{ language: EN }", "{ language: [en] }")]
    [InlineData("{ language: [en, en-GB] }", "{ language: en }")]
    [InlineData("{ articles: [\"s*\", salt] }", "{ articles: \"s*\" }")]
    public void A_caveat_of_a_library_that_limits_the_same_claims_is_the_same(string before, string after)
    {
        IReadOnlyList<PromiseLine> Promises(string selector) => AcceptedContent.PromisesOf(Files(Library.Replace("applies-to: all", "applies-to: " + selector, StringComparison.Ordinal), Marks));

        Assert.Empty(BaselineComparison.Compare(Promises(before), Promises(after)));
        Assert.Empty(BaselineComparison.Compare(Promises(after), Promises(before)));
    }

    [Fact]
    public void Keys_of_values_are_those_of_the_fields()
    {
        Assert.All([EvidenceFields.Kind, CaveatFields.Kind, ClaimFields.Kind], field => Assert.Equal(PromiseNames.Kind, field.Key));
        Assert.All([ClaimFields.Statement, CaveatFields.Statement], field => Assert.Equal(PromiseNames.Statement, field.Key));
        Assert.Equal(
            [PromiseNames.Certainty, PromiseNames.Caveats, PromiseNames.Evidence, PromiseNames.Citations, PromiseNames.AppliesTo, PromiseNames.About, PromiseNames.Formerly, PromiseNames.Quote, PromiseNames.Language],
            [ClaimFields.Certainty.Key, ClaimFields.Caveats.Key, ClaimFields.Evidence.Key, ClaimFields.Citations.Key, CaveatFields.AppliesTo.Key, ClaimFields.About.Key, ClaimFields.Formerly.Key, ClaimFields.Quote.Key, ClaimFields.Language.Key]);
    }

    [Fact]
    public void A_library_is_called_one()
    {
        var (with, without) = (AcceptedContent.PromisesOf(Files(Library, Marks)), AcceptedContent.PromisesOf([.. Files(Library, "claims:\n  white: { kind: background, certainty: established, quote: \"Salt is white\" }\n").Skip(1)]));
        var renamed = AcceptedContent.PromisesOf(Files(Library.Replace("title: House", "title: Home", StringComparison.Ordinal), Marks));

        Assert.Contains("The library 'house' is gone", BaselineComparison.Compare(with, without).Select(change => change.Message));
        Assert.Contains("The library 'house' is new", BaselineComparison.Compare(without, with).Select(change => change.Message));
        Assert.Contains("The library 'house' is gone", Accepted.Report([.. Files(Library, Marks).Skip(1)]).Where(diagnostic => diagnostic.Path == AcceptedContent.BaselinePath).Select(diagnostic => diagnostic.Arguments[0]));
        Assert.Equal(["'title' of the library 'house' has other words in 'en'"], BaselineComparison.Compare(with, renamed).Select(change => change.Message));
    }

    [Theory]
    [InlineData("limitation", "risk", "The caveat 'ask' is a risk now, and its kind was 'limitation'")]
    [InlineData("risk", "uncertainty", "The caveat 'ask' is no longer a risk: its kind is 'uncertainty'")]
    public void The_kind_of_a_caveat_is_named_whatever_its_first_letter(string before, string after, string message)
    {
        IReadOnlyList<PromiseLine> Promises(string kind) => AcceptedContent.PromisesOf(Files(Library.Replace("kind: precondition", "kind: " + kind, StringComparison.Ordinal), Marks));

        Assert.Equal(message, Assert.Single(BaselineComparison.Compare(Promises(before), Promises(after))).Message);
    }

    [Fact]
    public void An_article_whose_library_has_an_error_is_not_compared() =>
        Assert.Empty(Accepted.Report(Files(Library.Replace("applies-to: all", "applies-to: al", StringComparison.Ordinal), Marks)));

    [Theory]
    [InlineData("library: house", "library: [")]
    [InlineData("applies-to: all", "aplies-to: all")]
    public void An_article_is_not_compared_while_an_error_may_have_lost_a_caveat_that_applies_to_it(string from, string to)
    {
        const string Plain = "claims:\n  white: { kind: background, certainty: established, quote: \"Salt is white\" }\n";
        var accepted = AcceptedContent.Of(Files(Library, Plain));

        Assert.Empty(accepted.Report(Files(Library, Plain)));
        Assert.Empty(accepted.Report(Files(Library.Replace(from, to, StringComparison.Ordinal), Plain)));
    }

    [Fact]
    public void A_baseline_can_hold_each_kind_of_value()
    {
        var written = Repository.Read("generators/Quoin.Compiler/Baselines/PromiseValues.cs") + Repository.Read("generators/Quoin.Compiler/Baselines/PromiseValues.Own.cs");

        Assert.All(
            typeof(FieldModel).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(FieldModel)) && type != typeof(NotGivenModel)),
            type => Assert.Contains(type.Name, written, StringComparison.Ordinal));
    }

    private static ContentFile[] Renamed(string library, string annotation) =>
        [new(RenameTable.LibraryPath, library), new(RenameTable.AnnotationPath, annotation), new(RenameTable.SourcePath, RenameTable.Source)];

    private static ContentFile[] Files(string library, string marks) =>
    [
        new("content/house.quoin.yaml", library),
        new(Compilation.AnnotationPath, Compilation.Head + marks),
        new(Compilation.SourcePath, "Salt is white. Salt may keep food fresh."),
    ];
}
