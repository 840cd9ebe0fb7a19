using System.Globalization;
using Quoin.Compiler.Workspace;
using Quoin.Tool.KnownFindings;

namespace Quoin.Tool.Tests.KnownFindings;

/// <summary>What a finding is recognized by: neither lines nor numbers, nor what is elsewhere.</summary>
public sealed class FindingIdentifierTests
{
    private const string Annotation = "/w/content/tea.quoin.yaml";
    private const string Source = "/w/seeds/tea.txt";

    private const string Text = "Tea may help you wake up, but the trial was small.\nTea is brown. Tea is hot — often.\nTea is brown.\n";

    private static readonly string Yaml = Workplace.TeaAnnotation.Replace("wake you up.", "wake you up in 5 minutes.", StringComparison.Ordinal);

    private static readonly string[] Before = Prints(Yaml, Text);

    [Fact]
    public void A_finding_is_known_by_its_rule_its_article_and_its_mark_or_its_words() =>
        Assert.Equal(
            [
                "QUO4014 tea claims/wakes-you-up 0", "QUO4001 tea  0", "QUO4001 tea  0", "QUO4001 tea  1",
            ],
            Identities(Yaml, Text).Select(identity => $"{identity.Rule} {identity.Article} {identity.Mark} {identity.Ordinal}"));

    /// <summary>Files that were written by one version are read by the next, on every system.</summary>
    [Fact]
    public void Fingerprints_never_change() =>
        Assert.Equal(["0e33920f017d8284c660a998f042fc0e", "07197ddb3a5733458a48bbc8975669db", "59078f461f07f8ab13e6504a9f884663", "824aec845699e55a323fd216a332cad2"], Before);

    [Fact]
    public void Moved_lines_line_ends_and_typography_make_no_difference()
    {
        Assert.Equal(Before, Prints("# A comment.\n\n" + Yaml.Replace("\nclaims:", "\n\n# More.\nclaims:", StringComparison.Ordinal), "\n" + Text.Replace("hot — often", "hot -- often", StringComparison.Ordinal)));
        Assert.Equal(Before, Prints(Yaml.ReplaceLineEndings("\r\n"), Text.ReplaceLineEndings("\r\n")));
        Assert.Equal(Before, Prints(Yaml, Text.Replace("Tea is hot", "Tea  is\nhot", StringComparison.Ordinal)));
    }

    [Fact]
    public void Edits_elsewhere_make_no_difference()
    {
        var edited = Yaml.Replace("title: Tea", "title: Black tea", StringComparison.Ordinal)
            .Replace("claims:\n", "claims:\n  is-red:\n    kind: efficacy\n    certainty: possible\n    statement: { en: Red may be a color. }\n    quote: \"Red may be a color\"\n\n", StringComparison.Ordinal);

        Assert.Equal(Before, Prints(edited, "Red may be a color.\n" + Text));
    }

    [Fact]
    public void A_file_that_is_moved_keeps_its_findings_because_the_article_is_the_same() =>
        Assert.Equal(Before, Prints(Yaml.Replace("../seeds/tea.txt", "../../seeds/a/tea.txt", StringComparison.Ordinal), Text, "/w/content/a/tea.quoin.yaml", "/w/seeds/a/tea.txt"));

    [Fact]
    public void The_folder_makes_no_difference()
    {
        var files = new ContentFile[] { new(Annotation.Replace("/w/", "/other place/", StringComparison.Ordinal), Yaml), new(Source.Replace("/w/", "/other place/", StringComparison.Ordinal), Text) };

        Assert.Equal(Before, Identify("/other place", files).Select(identity => identity.Fingerprint));
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    public void The_culture_makes_no_difference(string culture)
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            Assert.Equal(Before, Prints(Yaml, Text));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Another_number_is_another_finding_at_the_same_place()
    {
        var other = Prints(Yaml.Replace("5 minutes", "9 hours", StringComparison.Ordinal), Text);

        Assert.NotEqual(Before[0], other[0]);
        Assert.Equal(Before[1..], other[1..]);
    }

    [Fact]
    public void An_edited_mark_has_another_state_and_the_same_finding()
    {
        var (before, after) = (Identities(Yaml, Text)[0], Identities(Yaml.Replace("possible", "unknown", StringComparison.Ordinal), Text)[0]);

        Assert.Equal(before.Fingerprint, after.Fingerprint);
        Assert.NotEqual(before.MarkState, after.MarkState);
        Assert.Equal(before.MarkState, Identities("# Moved.\n" + Yaml, Text)[0].MarkState);
    }

    [Fact]
    public void Equal_findings_are_counted_so_that_one_more_is_new()
    {
        Assert.Equal(4, Before.Distinct(StringComparer.Ordinal).Count());
        Assert.Equal([.. Before, Prints(Yaml, Text + "Tea is brown.\n")[^1]], Prints(Yaml, Text + "Tea is brown.\n"));
    }

    [Fact]
    public void What_is_about_no_article_is_known_by_its_file()
    {
        var files = new ContentFile[] { new("/w/content/quoin.policy.yaml", "quoin-policy: 2\nrules: {}\n"), new("/w/content/broken.quoin.yaml", "claims: ["), new("/w/content/a.quoin", "article: a") };

        Assert.Equal(
            ["content/a.quoin QUO9013 ", "content/broken.quoin.yaml QUO1001 ", "content/quoin.policy.yaml QUO1007 quoin-policy"],
            Identify("/w", files).Select(identity => $"{identity.File} {identity.Rule} {identity.Mark}").Order(StringComparer.Ordinal));
    }

    private static string[] Prints(string annotation, string source, string annotationPath = Annotation, string sourcePath = Source) =>
        [.. Identities(annotation, source, annotationPath, sourcePath).Select(identity => identity.Fingerprint)];

    private static IReadOnlyList<FindingIdentity> Identities(string annotation, string source, string annotationPath = Annotation, string sourcePath = Source) =>
        Identify("/w", [new(annotationPath, annotation), new(sourcePath, source)]);

    private static IReadOnlyList<FindingIdentity> Identify(string folder, IReadOnlyList<ContentFile> files)
    {
        var build = ContentBuild.Create(ContentProject.Create(files));
        return FindingIdentifier.Identify(folder, build, [.. build.Diagnostics]);
    }
}
