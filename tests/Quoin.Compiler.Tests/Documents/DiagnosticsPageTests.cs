using System.Text.RegularExpressions;
using System.Xml.Linq;
using Quoin.Compiler.Checks;
using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Format;
using Quoin.Compiler.Workspace;

namespace Quoin.Compiler.Tests;

public sealed partial class DiagnosticsPageTests
{
    /// <summary>Rules that an annotation and its source cannot show, with the language of their examples.</summary>
    private static readonly Dictionary<Rule, string> ShownOtherwise = new()
    {
        [Rules.DuplicateArticle] = "text",
        [Rules.LanguageVersionTooLow] = "xml",
        [Rules.UnreadableFile] = "xml",
        [Rules.InvalidProperty] = "xml",
        [Rules.MoreDiagnostics] = "xml",
        [Rules.CompilerTooOld] = "json",
        [Rules.GuardsOff] = "xml",
        [Rules.GuardLowered] = "text",
        [Rules.FileUnread] = "text",
        [Rules.LinkLeadsOutside] = "text",
        [Rules.MarkupTooComplex] = "markdown",
        [Rules.ContentElsewhere] = "text",
        [Rules.ManifestUnread] = "xml",
        [Rules.LibraryElsewhere] = "text",
        [Rules.IndexHidden] = "xml",
        [Rules.BaselineMissing] = "xml",
        [Rules.BaselineInvalid] = "text",
        [Rules.BaselineRepeated] = "text",
        [Rules.BaselineUnsigned] = "text",
        [Rules.AcceptanceInvalid] = "text",
        [Rules.BaselinePackageMissing] = "xml",
        [Rules.PreviewInRelease] = "xml",
        [Rules.HouseCaveatIdle] = "text",
        [Rules.EvidenceDefinedTwice] = "text",
        [SentenceScriptRule.Rule] = "text",
        [Rules.ModelsDisagree] = "text",
        [Rules.ModelUnused] = "text",
        [Rules.WordRenamed] = "text",
        [Rules.FieldNotQuoted] = "text",
        [Rules.FieldReferenceWrong] = "text",
    };

    /// <summary>Rules about models, whose examples are models.</summary>
    private static readonly IReadOnlyList<Rule> OfModels = [Rules.ModelConflict, Rules.ModelNameTaken, Rules.ModelReferenceUnknown, Rules.ModelOptionInvalid];

    /// <summary>Rules that cannot be violated without violating another.</summary>
    private static readonly Dictionary<Rule, Rule> Companions = new() { [NoStandingEvidenceRule.Rule] = FallenEvidenceRule.Rule };

    /// <summary>Rules for what has changed: the fixed example is what was accepted, and the other one what it is now.</summary>
    private static readonly IReadOnlyList<Rule> Compared =
    [
        Rules.ContentLost, Rules.CaveatLost, Rules.LanguageLost, Rules.WordsLost, Rules.CertaintyRaised, Rules.StandingLifted, Rules.EvidenceLost,
        Rules.StatementStale, Rules.TranslationStale, Rules.ContentChanged, Rules.ContentAdded,
    ];

    private static readonly MarkdownPage Page = MarkdownPage.Read("diagnostics.md");

    public static TheoryData<string> ComparedIds => [.. Compared.Select(rule => rule.Id)];

    public static TheoryData<string> Ids => [.. RuleCatalog.Content.Except([.. ShownOtherwise.Keys, .. Compared, .. OfModels, Rules.InternalError]).Select(rule => rule.Id)];

    // Examples in C# are compiled with the tests of the analyzers.
    [Fact]
    public void It_has_a_section_for_each_rule_in_the_order_of_the_ids() =>
        Assert.Equal(RuleCatalog.All.Select(rule => rule.Heading), Page.Sections.Select(section => section.Title));

    [Fact]
    public void A_section_begins_with_the_severity() =>
        Assert.All(RuleCatalog.All, rule => Assert.StartsWith($"\n\n**{rule.Severity}.** ", Body(rule.Id).Text, StringComparison.Ordinal));

    [Fact]
    public void The_help_link_of_a_rule_leads_to_its_section() =>
        Assert.All(RuleCatalog.All, rule =>
        {
            var link = new Uri(rule.HelpLink, UriKind.Absolute);

            Assert.EndsWith("/generators/Quoin.Compiler/docs/diagnostics.md", link.AbsolutePath, StringComparison.Ordinal);
            Assert.Equal(rule.Id, Page.Sections.Select(section => section.Title).Single(title => $"#{Fragment(title)}" == link.Fragment)[..7]);
        });

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_example_breaks_the_rule_and_no_other_and_is_mended_after_that(string id)
    {
        var examples = Body(id).Blocks("yaml").Where(block => !IsPolicy(block)).ToList();
        var companion = Companions.Where(pair => pair.Key.Id == id).Select(pair => pair.Value.Id);

        Assert.Equal(2, examples.Count);
        Assert.Equal([id, .. companion], BrokenRules(examples[0], id));
        Assert.Empty(BrokenRules(examples[1], id));
    }

    [Fact]
    public void The_example_of_a_model_breaks_the_rule_and_no_other_and_the_fixed_one_none() => Assert.All(OfModels, rule => Assert.Equal(
        [rule.Id, ""],
        Body(rule.Id).Blocks("yaml").Select(block => string.Join(' ', ContentBuild.Create(ContentProject.Create([new ContentFile("content/quoin.model.yaml", $"quoin-model: 1\n{block}")], ProjectSettings.Default))
            .Models.Diagnostics.Select(diagnostic => diagnostic.Rule.Id).Distinct()))));

    [Theory]
    [MemberData(nameof(ComparedIds))]
    public void The_example_of_a_change_is_reported_if_the_fixed_one_was_accepted(string id)
    {
        var (head, source) = (Page.Blocks("yaml")[0], new ContentFile("seeds/salt.txt", Page.Blocks("text")[0]));
        var examples = Body(id).Blocks("yaml").Select(block => new ContentFile("content/salt.quoin.yaml", head + block)).ToList();

        Assert.Equal(2, examples.Count);
        var accepted = AcceptedContent.Of(examples[1], source);
        Assert.Contains(id, accepted.Report(examples[0], source).Select(diagnostic => diagnostic.Rule.Id));
        Assert.Empty(accepted.Report(examples[1], source));
    }

    [Fact]
    public void What_no_annotation_shows_has_its_two_examples_too() =>
        Assert.All(ShownOtherwise, shown => Assert.Equal((2, 0), (Body(shown.Key.Id).Blocks(shown.Value).Count, Body(shown.Key.Id).Blocks("yaml").Count)));

    [Fact]
    public void The_property_that_means_nothing_and_the_mended_one_are_what_they_are_said_to_be() =>
        Assert.Equal(
            [[Rules.InvalidProperty.Id], []],
            Body(Rules.InvalidProperty.Id).Blocks("xml").Select(block => Settings.Of(ProjectProperties.Coverage, XElement.Parse(block).Value).Diagnostics.Select(fault => fault.Rule.Id).ToArray()));

    /// <summary>The fragment of a heading on GitHub: lower case, hyphens for spaces, no punctuation.</summary>
    private static string Fragment(string title) => PunctuationOfHeading().Replace(title.ToLowerInvariant(), "").Replace(' ', '-');

    [GeneratedRegex("[^a-z0-9 -]")]
    private static partial Regex PunctuationOfHeading();

    private static MarkdownPage Body(string id) => Page.Sections.Single(section => section.Title.StartsWith(id, StringComparison.Ordinal)).Body;

    /// <summary>
    /// The ids of the rules that an example violates. Most examples mark only a part of the source, so coverage is excluded.
    /// </summary>
    private static IEnumerable<string> BrokenRules(string example, string id)
    {
        var isWhole = example.StartsWith("quoin:", StringComparison.Ordinal);
        var settings = ProjectSettings.Create(name => Property(id, name));
        var markdown = Body(id).Blocks("markdown").SingleOrDefault();
        var head = Page.Blocks("yaml")[0];
        var compilation = Compilation.OfWhole(
            isWhole ? example : (markdown is null ? head : head.Replace("salt.txt", "salt.md")) + example,
            markdown ?? Page.Blocks("text")[0],
            sourcePath: markdown is null ? Compilation.SourcePath : "seeds/salt.md",
            policy: Body(id).Blocks("yaml").SingleOrDefault(IsPolicy),
            limits: settings.Limits,
            others: [new ContentFile("seeds/sugar.txt", "Sugar is sweet. Sugar is white too."), new ContentFile(Compilation.LibraryPath, Compilation.Trials)]) with
        {
            Coverage = settings.Coverage,
            AsOf = settings.AsOf,
        };
        return compilation.FaultsWith(RuleCatalog.Content.Single(rule => rule.Id == id)).Select(diagnostic => diagnostic.Rule.Id).Distinct();
    }

    private static bool IsPolicy(string block) => block.StartsWith("quoin-policy:", StringComparison.Ordinal);

    /// <summary>The value of a project property in the section of a rule; null if it has none.</summary>
    private static string? Property(string id, string name) => Body(id).Blocks("xml").Select(block => XElement.Parse(block))
        .SingleOrDefault(element => element.Name == name)?.Value;
}
