using Quoin.Compiler.Baselines;
using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Workspace;

namespace Quoin.Compiler.Tests;

public sealed class EditTableTests
{
    private static readonly AcceptedContent Accepted = AcceptedContent.Of(Files(EditTable.Annotation, EditTable.Source));

    /// <summary>What only libraries have; their tests are elsewhere.</summary>
    private static readonly string[] OfLibraries = [ChangeKind.CaveatNarrowed.Name, ChangeKind.CaveatWidened.Name];

    /// <summary>What only content with a model has; their tests are elsewhere too.</summary>
    private static readonly string[] OfModels = [ChangeKind.CertaintyGone.Name, ChangeKind.FieldsChanged.Name];

    public static TheoryData<string> Names => [.. EditTable.Rows.Select(row => row.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_build_reports_what_an_edit_changes(string name)
    {
        var row = EditTable.Rows.Single(row => row.Name == name);
        var (annotation, source) = EditTable.Apply(row);
        var files = Files(annotation, source);

        var changes = BaselineComparison.Compare(AcceptedContent.PromisesOf(Files(EditTable.Annotation, EditTable.Source)), AcceptedContent.PromisesOf(files));

        Assert.Equal(row.Changes.Order(StringComparer.Ordinal), changes.Select(change => $"{change.Kind} {(change.Key == "salt" ? "" : change.Key["salt/".Length..])}").Order(StringComparer.Ordinal));
        Assert.Equal(
            changes.Select(change => $"{change.Kind.Rule.Severity} {change.Kind.Rule.Id}: {change.Message}").Order(StringComparer.Ordinal),
            Accepted.Report(files).Select(diagnostic => $"{diagnostic.Severity} {diagnostic.Rule.Id}: {diagnostic.Arguments[0]}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Each_edit_and_the_one_that_undoes_it_are_reported_by_kinds_that_undo_each_other() => Assert.All(EditTable.Rows.Where(row => !row.Changes.Any(change => change.StartsWith("renamed ", StringComparison.Ordinal))), row =>
    {
        var (annotation, source) = EditTable.Apply(row);
        var (before, after) = (AcceptedContent.PromisesOf(Files(EditTable.Annotation, EditTable.Source)), AcceptedContent.PromisesOf(Files(annotation, source)));
        var back = BaselineComparison.Compare(after, before);

        foreach (var change in BaselineComparison.Compare(before, after).Where(change => change.Kind.WhyNoInverse is null && change.Kind.Family != ChangeFamily.Stale))
        {
            Assert.True(back.Any(one => change.Kind.Inverses.Contains(one.Kind)), $"{row.Name}: nothing undoes {change}; back: {string.Join("; ", back)}");
        }
    });

    [Fact]
    public void Each_kind_of_change_has_one_that_undoes_it_or_a_reason_why_not() =>
        Assert.All(ChangeKind.All, kind => Assert.True(kind.Inverses.Count > 0 != kind.WhyNoInverse is not null, kind.Name));

    [Fact]
    public void A_kind_that_loses_something_is_undone_by_one_that_loses_nothing() =>
        Assert.All(ChangeKind.All.Where(kind => kind.Family == ChangeFamily.Lost), kind => Assert.All(kind.Inverses, inverse => Assert.Equal(ChangeFamily.Changed, inverse.Family)));

    [Fact]
    public void The_table_has_each_kind_of_change_in_an_article() =>
        Assert.Empty(ChangeKind.All.Select(kind => kind.Name).Except(EditTable.Rows.SelectMany(row => row.Changes).Select(change => change.Split(' ')[0])).Except([ChangeKind.ArticleGone.Name, ChangeKind.ArticleAdded.Name, .. OfLibraries, .. OfModels]));

    [Fact]
    public void It_has_as_many_edits_as_were_promised() => Assert.True(EditTable.Rows.Count >= 60, $"{EditTable.Rows.Count}");

    [Fact]
    public void What_loses_something_is_an_error_what_is_stale_a_warning_and_the_rest_information() => Assert.All(ChangeKind.All, kind => Assert.Equal(
        kind.Family switch { ChangeFamily.Lost => RuleSeverity.Error, ChangeFamily.Stale => RuleSeverity.Warning, _ => RuleSeverity.Information },
        kind.Rule.Severity));

    private static ContentFile[] Files(string annotation, string source) => [new(EditTable.AnnotationPath, annotation), new(EditTable.SourcePath, source)];
}
