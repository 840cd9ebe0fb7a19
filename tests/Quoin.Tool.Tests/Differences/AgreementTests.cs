using Quoin.Compiler.Baselines;
using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Workspace;
using Quoin.Tool.Differences;
using Quoin.Tool.Projects;

namespace Quoin.Tool.Tests.Differences;

/// <summary>The command and the build say the same of each kind of edit.</summary>
public sealed class AgreementTests
{
    private static readonly ContentFile[] Original = Files(EditTable.Annotation, EditTable.Source);

    public static TheoryData<string> Names => [.. EditTable.Rows.Select(static row => row.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_difference_is_what_a_build_with_a_baseline_reports(string name)
    {
        var row = EditTable.Rows.Single(row => row.Name == name);
        var (annotation, source) = EditTable.Apply(row);
        var edited = Files(annotation, source);

        var difference = ContentDifference.Of(Side(Original), Side(edited));

        Assert.Empty(difference.Left);
        Assert.Equal(
            row.Changes.Order(StringComparer.Ordinal),
            difference.All.Select(static one => $"{one.Change.Kind.Name} {(one.Change.Key == "salt" ? "" : one.Change.Key["salt/".Length..])}").Order(StringComparer.Ordinal));
        Assert.Equal(
            Report(Original, edited).Select(static diagnostic => (diagnostic.Rule.Id, diagnostic.Severity == RuleSeverity.Error, diagnostic.Arguments[0])).Order(),
            difference.All.Select(static one => (one.Change.Kind.Rule.Id, one.Verdict == ChangeVerdict.Unsafe, one.Change.Message)).Order());
    }

    public static TheoryData<string> Renames => [.. RenameTable.Rows.Select(static row => row.Name)];

    [Theory]
    [MemberData(nameof(Renames))]
    public void It_is_so_too_if_marks_of_a_library_have_other_ids(string name)
    {
        var row = RenameTable.Rows.Single(row => row.Name == name);
        var (library, annotation) = RenameTable.Apply(row);
        var (before, after) = (Cited(RenameTable.Library, RenameTable.Annotation), Cited(library, annotation));

        var difference = ContentDifference.Of(Side(before), Side(after));

        Assert.Empty(difference.Left);
        Assert.Equal(row.Changes.Order(StringComparer.Ordinal), difference.All.Select(static one => $"{one.Change.Kind.Name} {one.Change.Key}").Order(StringComparer.Ordinal));
        Assert.Equal(
            Report(before, after).Select(static diagnostic => (diagnostic.Rule.Id, diagnostic.Severity == RuleSeverity.Error, diagnostic.Arguments[0])).Order(),
            difference.All.Select(static one => (one.Change.Kind.Rule.Id, one.Verdict == ChangeVerdict.Unsafe, one.Change.Message)).Order());

        static ContentFile[] Cited(string library, string annotation) =>
            [new(RenameTable.LibraryPath, library), new(RenameTable.AnnotationPath, annotation), new(RenameTable.SourcePath, RenameTable.Source)];
    }

    [Fact]
    public void What_changed_in_words_is_shown_with_both_texts() => Assert.All(EditTable.Rows, static row =>
    {
        var (annotation, source) = EditTable.Apply(row);
        var difference = ContentDifference.Of(Side(Original), Side(Files(annotation, source)));

        Assert.All(difference.All.Where(static one => one.Change.Kind == ChangeKind.CaveatShortened || one.Change.Kind == ChangeKind.QuoteShortened), one => Assert.True(one.Before != one.After && one.Before is not null && one.After is not null, $"{row.Name}: {one}"));
        Assert.All(difference.All.Where(static one => one.Change.Kind == ChangeKind.ClaimCaveatLost || one.Change.Kind == ChangeKind.LastCaveatLost || one.Change.Kind == ChangeKind.ClaimGone), one => Assert.True(one.Before is not null, $"{row.Name}: {one}"));
    });

    private static ContentSide Side(ContentFile[] files)
    {
        var project = ContentProject.Create(files);
        return new ContentSide("a state", new ContentSet("the test", project, SeveritySettings.Default, null) { Folder = "/", Roots = new ContentRoots("content", "seeds") }, ContentBuild.Create(project));
    }

    /// <summary>What a build reports of the comparison with an earlier state as a baseline.</summary>
    private static IEnumerable<ContentDiagnostic> Report(ContentFile[] before, ContentFile[] files)
    {
        var settings = ProjectSettings.Default with { HasBaseline = true };
        var promises = ContentBuild.Create(ContentProject.Create(before, settings)).Annotations.SelectMany(static article => article.Compiled!.Promises!.Lines).ToList();
        var entry = AcceptanceEntry.Create("Ann <ann@example.org>", "2026-11-26", "It was reviewed", promises.Select(static line => line.Article).Distinct(), [], []);
        ContentFile[] all =
        [
            .. files,
            new("content/quoin.baseline", BaselineFile.Write(promises.Select(line => BaselineLine.Sign(line, entry.Key)))),
            new("content/quoin.accepted.yaml", AcceptedFile.Write([entry])),
        ];
        return ContentBuild.Create(ContentProject.Create(all, settings)).Diagnostics.Where(static diagnostic => diagnostic.Rule.Id.StartsWith("QUO6", StringComparison.Ordinal));
    }

    private static ContentFile[] Files(string annotation, string source) => [new(EditTable.AnnotationPath, annotation), new(EditTable.SourcePath, source)];
}
