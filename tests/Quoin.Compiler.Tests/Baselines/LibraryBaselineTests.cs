using Quoin.Compiler.Baselines;
using Quoin.Compiler.Model;
using Quoin.Compiler.Workspace;

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
        ["white caveats=house/ask", "fresh evidence=house/jars citations=1:p.%00203 caveats=house/ask,house/dry"],
        Ids.Select(id => $"{id} {string.Join(' ', AcceptedContent.PromisesOf(Files(Library, Marks)).Single(line => line.Key == $"salt/claims/{id}").Text.Split(' ').Where(value => value.Split('=')[0] is "evidence" or "citations" or "caveats"))}"));

    [Fact]
    public void Each_mark_of_a_library_has_a_line() => Assert.Equal(
        ["house", "house/caveats/ask", "house/caveats/dry", "house/evidence/cooks", "house/evidence/jars"],
        AcceptedContent.PromisesOf(Files(Library, Marks)).Where(line => line.Article == "house").Select(line => line.Key));

    [Theory]
    [InlineData("nothing", "", "")]
    [InlineData("a selector of a library is narrowed", "applies-to: all", "applies-to: { kind: efficacy }", "salt/claims/white last-caveat-lost", "house/caveats/ask value-changed")]
    [InlineData("a caveat of a library says less", "Ask your doctor first.", "Ask first.", "house/caveats/ask caveat-shortened", "house/caveats/ask translation-stale")]
    [InlineData("a caveat of a library loses a language", ", de: \"Fragen Sie zuerst Ihren Arzt.\"", "", "house/caveats/ask language-lost")]
    [InlineData("evidence of a library is retracted", "kind: clinical-trial", "kind: clinical-trial, status: retracted, because: \"The jars were open.\"", "house/evidence/jars retracted", "house/evidence/jars value-changed")]
    [InlineData("evidence of a library gets a weaker kind", "kind: clinical-trial", "kind: case-series", "house/evidence/jars evidence-weakened")]
    [InlineData("evidence of a library has another source", "The jar trial, 2020", "The jar trial, 2019", "house/evidence/jars value-changed")]
    [InlineData("an article cites another place", "at: \"p. 3\"", "at: \"p. 4\"", "salt/claims/fresh value-changed")]
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
        var written = Repository.Read("generators/Quoin.Compiler/Baselines/PromiseValues.cs");

        Assert.All(
            typeof(FieldModel).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(FieldModel)) && type != typeof(NotGivenModel)),
            type => Assert.Contains(type.Name, written, StringComparison.Ordinal));
    }

    private static ContentFile[] Files(string library, string marks) =>
    [
        new("content/house.quoin.yaml", library),
        new(Compilation.AnnotationPath, Compilation.Head + marks),
        new(Compilation.SourcePath, "Salt is white. Salt may keep food fresh."),
    ];
}
