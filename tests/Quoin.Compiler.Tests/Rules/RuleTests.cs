using System.Reflection;
using Quoin.Compiler.Checks;
using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Format;
using Quoin.Compiler.Workspace;

namespace Quoin.Compiler.Tests;

public sealed class RuleTests
{
    /// <summary>Rules that an annotation and its source cannot violate, with the tests that violate them.</summary>
    private static readonly Dictionary<string, string> AssertedElsewhere = new()
    {
        [Rules.DuplicateArticle.Id] = nameof(ContentIndexTests.Two_articles_with_one_class_are_reported_where_the_second_names_itself),
        [Rules.UnreadableFile.Id] = nameof(ArticleCompilerTests.A_file_that_cannot_be_read_is_reported_at_its_start),
        [Rules.LanguageVersionTooLow.Id] = "by the tests of the generator, which alone knows the version",
        [NoStandingEvidenceRule.Rule.Id] = nameof(EvidenceTests.Where_all_evidence_fell_each_reference_is_told_and_the_claim),
        [Rules.InvalidProperty.Id] = nameof(CoverageSettingsTests.A_value_that_means_nothing_is_reported_and_the_default_holds),
        [Rules.MoreDiagnostics.Id] = nameof(ManyDiagnosticsTests.What_is_broken_too_often_is_counted_where_it_is_told_no_further),
        [Rules.CompilerTooOld.Id] = nameof(TargetsTests),
        [Rules.GuardsOff.Id] = nameof(TargetsTests),
        [Rules.GuardLowered.Id] = "by the tests of the analyzers, which see a project's severities",
        [Rules.LinkLeadsOutside.Id] = nameof(TargetsTests),
        [Rules.ContentElsewhere.Id] = nameof(TargetsTests),
        [Rules.ManifestUnread.Id] = nameof(ReferencedContentTests.Content_that_cannot_be_read_is_reported_once_an_assembly),
        [Rules.LibraryElsewhere.Id] = nameof(ReferencedContentTests.Libraries_of_two_assemblies_with_one_id_are_reported_with_both),
        [Rules.IndexHidden.Id] = nameof(ReferencedContentTests.Lists_of_articles_with_the_same_name_are_reported_and_the_others_are_listed),
        [Rules.FileUnread.Id] = nameof(StrayFileTests),
        [Rules.HouseCaveatIdle.Id] = nameof(HouseCaveatTests.A_selector_that_matches_no_claim_is_reported_where_it_is_written),
        [Rules.EvidenceDefinedTwice.Id] = nameof(EvidenceRepetitionTests.A_second_definition_is_reported_with_the_first),
        [Rules.InternalError.Id] = nameof(LastResortTests.A_fault_of_Quoin_is_reported_at_the_start_of_the_file_and_goes_no_further),
        [Rules.ContentLost.Id] = nameof(EditTableTests),
        [Rules.CaveatLost.Id] = nameof(EditTableTests),
        [Rules.LanguageLost.Id] = nameof(EditTableTests),
        [Rules.WordsLost.Id] = nameof(EditTableTests),
        [Rules.CertaintyRaised.Id] = nameof(EditTableTests),
        [Rules.StandingLifted.Id] = nameof(EditTableTests),
        [Rules.EvidenceLost.Id] = nameof(EditTableTests),
        [Rules.StatementStale.Id] = nameof(EditTableTests),
        [Rules.TranslationStale.Id] = nameof(EditTableTests),
        [Rules.ContentChanged.Id] = nameof(EditTableTests),
        [Rules.ContentAdded.Id] = nameof(EditTableTests),
        [Rules.BaselineMissing.Id] = nameof(BaselineFileTests),
        [Rules.BaselineInvalid.Id] = nameof(BaselineFileTests),
        [Rules.BaselineRepeated.Id] = nameof(BaselineFileTests),
        [Rules.BaselineUnsigned.Id] = nameof(BaselineFileTests),
        [Rules.AcceptanceInvalid.Id] = nameof(BaselineFileTests),
        [Rules.BaselinePackageMissing.Id] = nameof(TargetsTests),
        [Rules.PreviewInRelease.Id] = nameof(TargetsTests),
        [Rules.WordRenamed.Id] = nameof(EarlierNameTests),
        [Rules.ModelConflict.Id] = nameof(ModelTests),
        [Rules.ModelNameTaken.Id] = nameof(ModelTests),
        [Rules.ModelReferenceUnknown.Id] = nameof(ModelTests),
        [Rules.ModelOptionInvalid.Id] = nameof(ModelTests),
        [Rules.ModelsDisagree.Id] = nameof(ModelTests.Models_of_two_assemblies_that_disagree_are_reported_with_both),
        [Rules.ModelUnused.Id] = nameof(ModelTests),
        [Rules.FieldNotQuoted.Id] = nameof(QuotedFieldTests),
        [Rules.FieldReferenceWrong.Id] = nameof(DeclaredFieldTests),
    };

    private static readonly IReadOnlyList<RuleExample> Examples =
        [.. YamlExamples.All, .. StructureExamples.All, .. AnchoringExamples.All, .. LinkingExamples.All, .. EditorialExamples.All, .. LimitExamples.All, .. TextExamples.All, .. MarkupExamples.All, .. WeakeningExamples.All, .. DateExamples.All];

    public static TheoryData<string> Cases => [.. Examples.Select(example => example.Case)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_broken_rule_is_reported_once_at_its_token_with_its_message(string name)
    {
        var example = Examples.Single(example => example.Case == name);
        var annotation = MarkedText.Parse(example.Head + example.Marks);
        var source = MarkedText.Parse(example.Source);
        var isInSource = source.Marks.Count > 0;
        var range = isInSource ? source.Mark : annotation.Mark;
        var expected = new ContentDiagnostic(example.Rule, isInSource ? example.SourcePath : example.Path, range, []);

        var compilation = example.Compile() with
        {
            Coverage = Settings.Of(ProjectProperties.CoverageMinimum, example.CoverageMinimum).Coverage,
            AsOf = example.AsOf,
        };

        var reported = Assert.Single(compilation.FaultsWith(example.Rule));
        Assert.Equal($"{Place(expected)} {example.Message}", $"{Place(reported)} {reported.Message}");
        Assert.Equal(range, reported.Range);
    }

    [Fact]
    public void Every_rule_is_asserted()
    {
        var asserted = Examples.Select(example => example.Rule.Id).Concat(AssertedElsewhere.Keys);

        Assert.Equal(RuleCatalog.Content.Select(rule => rule.Id), asserted.Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Ids_are_unique_and_ascend()
    {
        var ids = RuleCatalog.Content.Select(rule => rule.Id).ToList();

        Assert.Equal(ids.Distinct().Order(StringComparer.Ordinal), ids);
        Assert.All(ids, id => Assert.Matches("^QUO[1234679][0-9]{3}$", id));
    }

    [Fact]
    public void Every_declared_rule_is_listed()
    {
        var declared = typeof(Rule).Assembly.GetTypes()
            .SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic))
            .Where(field => field.FieldType == typeof(Rule) && field.IsInitOnly && field.Name[0] != '<')
            .Select(field => (Rule)field.GetValue(null)!);

        Assert.Equal(declared.OrderBy(rule => rule.Id, StringComparer.Ordinal), RuleCatalog.All);
    }

    private static string Place(ContentDiagnostic diagnostic) =>
        $"{diagnostic.Path}({diagnostic.Range.StartLine + 1},{diagnostic.Range.StartColumn + 1}): {diagnostic.Rule.Severity} {diagnostic.Rule.Id}:";
}
