using Quoin.Compiler.Checks;
using Quoin.Compiler.Format;
using Quoin.Compiler.Workspace;

namespace Quoin.Compiler.Tests;

/// <summary>Reviews and times of validity are compared with the day that the project gives, and with no other.</summary>
public sealed class DateRulesTests
{
    private const string Marks = """
        reviewed: { due: 2026-06-01 }
        claims:
          white: { kind: background, certainty: established, quote: Salt is white, valid: { from: 2026-01-01, until: 2026-06-01 } }
          salt: { kind: definition, certainty: established, quote: Salt, reviewed: { due: 2026-06-01 } }

        """;

    [Fact]
    public void Without_a_day_nothing_is_reported() => Assert.Empty(Compilation.Of(Marks, "Salt is white.").Faults);

    [Theory]
    [InlineData("2025-12-31", "white")]
    [InlineData("2026-01-01", "")]
    [InlineData("2026-06-01", "")]
    [InlineData("2026-06-02", "salt salt white")]
    public void Both_ends_of_a_time_belong_to_it_and_a_review_is_overdue_after_its_day(string day, string subjects)
    {
        var compilation = Compilation.Of(Marks, "Salt is white.") with { AsOf = day };

        Assert.Equal(subjects, string.Join(" ", compilation.Faults.Select(fault => fault.Message.Split('\'')[1]).Order(StringComparer.Ordinal)));
    }

    [Fact]
    public void A_review_is_reported_once_however_many_marks_it_counts_for()
    {
        var claims = string.Concat(Enumerable.Range(0, 20).Select(i => $"  c{i}: {{ kind: background, certainty: established, quote: {{ exact: salt, occurrence: {i + 1} }} }}\n"));
        var compilation = Compilation.Of($"reviewed: {{ due: 2026-01-01 }}\nclaims:\n{claims}", string.Join(" ", Enumerable.Repeat("salt", 20)) + ".") with { AsOf = "2026-01-02" };

        Assert.Equal(ReviewOverdueRule.Rule, Assert.Single(compilation.Build.Diagnostics, diagnostic => DateRules.Descriptors.Contains(diagnostic.Rule)).Rule);
    }

    [Theory]
    [InlineData("retracted, because: \"It is not.\"", 0)]
    [InlineData("draft", 1)]
    [InlineData("active", 2)]
    public void What_was_withdrawn_is_not_reported_and_a_draft_has_no_time_yet(string status, int count)
    {
        var claim = $"claims:\n  white: {{ kind: background, certainty: established, quote: Salt is white, valid: {{ until: 2026-01-01 }}, reviewed: {{ due: 2026-01-01 }}, status: {status} }}\n";

        Assert.Equal(count, (Compilation.Of(claim, "Salt is white.") with { AsOf = "2027-01-01" }).Faults.Count);
    }

    [Fact]
    public void A_library_is_reported_in_its_own_file_and_not_where_it_is_cited()
    {
        var library = Compilation.Trials.Replace("title: Trials", "title: Trials\nreviewed: { due: 2026-01-01 }", StringComparison.Ordinal);
        var build = ContentBuild.Create(ContentProject.Create(
            [new(Compilation.LibraryPath, library), new(Compilation.AnnotationPath, Compilation.Head + "claims:\n  white: { kind: background, certainty: established, quote: Salt is white, evidence: [trials/exeter] }\n"), new(Compilation.SourcePath, "Salt is white.")],
            Settings.Of(ProjectProperties.AsOf, "2026-02-01")));

        var reported = Assert.Single(build.Diagnostics, diagnostic => diagnostic.Rule == ReviewOverdueRule.Rule);
        Assert.Equal((Compilation.LibraryPath, 3), (reported.Path, reported.Range.StartLine));
    }

    [Theory]
    [InlineData("today")]
    [InlineData("2026-02-30")]
    [InlineData("2026-2-3")]
    [InlineData("26.11.2026")]
    public void Another_value_of_the_property_is_reported_and_not_used(string value)
    {
        var settings = Settings.Of(ProjectProperties.AsOf, value);

        Assert.Null(settings.AsOf);
        Assert.Equal($"The property QuoinAsOf has the invalid value '{value}'; set it to a date by ISO 8601, such as 2026-03-31, or remove it", Assert.Single(settings.Diagnostics).Message);
    }

    [Fact]
    public void Another_day_builds_no_article_again()
    {
        var project = ContentProject.Create([new(Compilation.AnnotationPath, Compilation.Head + Marks), new(Compilation.SourcePath, "Salt is white.")]);
        var earlier = ContentBuild.Create(project);
        var later = ContentBuild.Update(earlier, project with { Settings = Settings.Of(ProjectProperties.AsOf, "2026-06-02") }, static (count, build, _) =>
        {
            for (var i = 0; i < count; i++)
            {
                build(i);
            }
        });

        Assert.Same(earlier.Annotations[0], later.Annotations[0]);
        Assert.Equal(3, later.Diagnostics.Count(diagnostic => DateRules.Descriptors.Contains(diagnostic.Rule)));
    }
}
