using System.Globalization;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;

namespace Quoin.Generators.Tests;

/// <summary>What an editor shows on hover.</summary>
public class DocumentationTests
{
    public static TheoryData<string> HostileNames => [.. HostileTexts.ByName.Keys];

    [Fact]
    public void A_qualified_claim_shows_its_caveats_and_its_evidence_by_name()
    {
        var shown = Summary(EveryMark.Project, "App.EveryMark+Claims", "KeepsAwake");

        Assert.StartsWith("Tea helps people <stay> awake;", shown.Value.Trim(), StringComparison.Ordinal);
        Assert.Contains("Efficacy, suggested.", shown.Value, StringComparison.Ordinal);
        Assert.Contains("Ask a doctor 🍵", shown.Value, StringComparison.Ordinal);
        Assert.Contains("Line 3: “Tea helps people <stay> awake; see C:\\tea”", shown.Value, StringComparison.Ordinal);
        Assert.Equal(
            [
                "F:App.EveryMark.Caveats.SmallStudy", "F:App.EveryMark.Caveats.AskADoctor",
                "F:App.EveryMark.Evidence.Study", "F:App.EveryMark.Evidence.EarlierStudy",
            ],
            References(shown));
    }

    [Theory]
    [InlineData(DocumentationMode.None, null, false)]
    [InlineData(DocumentationMode.Parse, null, true)]
    [InlineData(DocumentationMode.Diagnose, null, true)]
    [InlineData(DocumentationMode.None, "true", true)]
    [InlineData(DocumentationMode.Diagnose, "False", false)]
    public void Documentation_is_written_where_it_is_read_or_wanted(DocumentationMode mode, string? property, bool isWritten)
    {
        var project = EveryMark.Project with { Documentation = mode };
        project = property is null ? project : project.WithProperty("QuoinDocumentation", property);

        Assert.All(GeneratorRun.Of(project).Files.Values, file => Assert.Equal(isWritten, file.Contains("///", StringComparison.Ordinal)));
    }

    [Fact]
    public void Without_documentation_the_code_is_the_same_but_for_it()
    {
        var documented = GeneratorRun.Of(EveryMark.Project).Files;
        var plain = GeneratorRun.Of(EveryMark.Project with { Documentation = DocumentationMode.None }).Files;

        Assert.Equal(documented.Keys, plain.Keys);
        Assert.All(documented, file => Assert.Equal(WithoutDocumentation(file.Value), plain[file.Key]));
    }

    [Fact]
    public void A_property_that_is_neither_true_nor_false_is_told_and_the_default_holds()
    {
        var build = GeneratorRun.Of(Tea.Project.WithProperty("QuoinDocumentation", "loud"));

        Assert.Equal(
            "QUO9005: The property QuoinDocumentation has the invalid value 'loud'; set it to true or false, or remove it",
            Assert.Single(build.Diagnostics.Select(diagnostic => $"{diagnostic.Id}: {diagnostic.GetMessage(CultureInfo.InvariantCulture)}")));
        Assert.Contains("///", build.Files["tea.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_caveat_shows_the_claims_that_it_limits() =>
        Assert.Equal(["F:App.Tea.Claims.KeepsAwake"], References(Summary(Tea.Project, "App.Tea+Caveats", "SmallStudy")));

    [Fact]
    public void A_caveat_of_many_claims_names_the_first_of_them()
    {
        var claims = string.Concat(Enumerable.Range(1, 10).Select(i => $"  claim-{i}: {{ kind: efficacy, certainty: possible, quote: \"Tea keeps people awake\", caveats: [small-study] }}\n"));
        var project = Tea.Project.Edit(Tea.AnnotationPath, "claims:\n", "claims:\n" + claims);
        var shown = Summary(project, "App.Tea+Caveats", "SmallStudy");

        Assert.Equal(8, References(shown).Count());
        Assert.Contains("Claim8, and 3 more.", shown.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void The_annotation_is_named_as_its_file_is()
    {
        var project = Tea.Project.Without(Tea.AnnotationPath).With("/repository/content/tea.quoin.yml", Tea.Annotation);

        Assert.Contains("Marked in tea.quoin.yml; quotes tea.txt.", Summary(project, "App.Tea+Claims", "KeepsAwake").Value, StringComparison.Ordinal);
    }

    [Fact]
    public void A_key_shows_what_its_claim_shows() =>
        Assert.Contains("F:App.Tea.Claims.KeepsAwake", Documentation(Tea.Project, "App.Tea+Claims+Key", "KeepsAwake").ToString(), StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(HostileNames))]
    public void Whatever_a_text_holds_a_hover_shows_nothing_that_misleads(string name)
    {
        var project = new HostileArticle("hostile", HostileTexts.ByName[name]).AddTo(new Project());
        var shown = Summary(project, "App.Hostile+Claims", "Several");

        // One paragraph for the kind and one for the quote: the text did not add an element.
        Assert.Equal(["para", "para"], shown.Elements().Select(element => element.Name.LocalName));
        Assert.DoesNotContain(shown.Value, character => char.IsControl(character) && character != '\n');
        Assert.DoesNotContain(shown.Value, character => character
            is '\u200E' or '\u200F' or '\u061C' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069'));
    }

    private static string WithoutDocumentation(string code) =>
        string.Join('\n', code.Split('\n').Where(line => !line.TrimStart().StartsWith("///", StringComparison.Ordinal)));

    private static XElement Summary(Project project, string type, string member) => Documentation(project, type, member).Element("summary")!;

    private static XElement Documentation(Project project, string type, string member)
    {
        var symbol = GeneratorRun.Of(project).Build.Member(type, member);
        return XElement.Parse(symbol.GetDocumentationCommentXml()!, LoadOptions.PreserveWhitespace);
    }

    private static IEnumerable<string> References(XElement documentation) => documentation.Descendants("see").Select(see => see.Attribute("cref")!.Value);
}
