using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Workspace;

namespace Quoin.Compiler.Tests;

/// <summary>Leaves out each line, and each mark, of the repository's first annotation.</summary>
public sealed class SeedBaselineTests
{
    private static readonly ContentFile[] Others = [new(Seed.SourcePath, Seed.Source), new("content/quoin.policy.yaml", Seed.Policy), Seed.Trials];
    private static readonly AcceptedContent Accepted = AcceptedContent.Of(With(Seed.Annotation));
    private static readonly ContentBuild Whole = Accepted.Build(With(Seed.Annotation));

    [Fact]
    public void Compared_with_itself_nothing_has_changed() => Assert.Empty(Accepted.Report(With(Seed.Annotation)));

    [Fact]
    public void No_line_can_be_left_out_in_silence()
    {
        var lines = Seed.Annotation.Split('\n');
        var silent = new List<string>();
        var formatting = 0;
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].Trim() is "" or ['#', ..])
            {
                continue;
            }

            var build = Build(string.Join('\n', lines.Where((_, index) => index != i)));
            if (IsSame(build))
            {
                formatting++;
            }
            else if (!Reports(build))
            {
                silent.Add($"{i + 1}: {lines[i]}");
            }
        }

        Assert.Empty(silent);

        // Lines that say again what holds anyway, such as the status 'active'. The seed has hardly any.
        Assert.InRange(formatting, 0, 3);
    }

    [Fact]
    public void No_mark_can_be_left_out_in_silence()
    {
        var annotation = Article(Whole).Parsed.Result.Annotation!;
        var silent = new List<string>();
        foreach (var mark in annotation.Groups.SelectMany(group => group.Marks))
        {
            var lines = Seed.Annotation.Split('\n');
            var (first, indent) = (mark.Id.Range.StartLine, mark.Id.Range.StartColumn);
            var last = first + 1;
            while (last < lines.Length && (lines[last].Length == 0 || lines[last].Length - lines[last].TrimStart().Length > indent))
            {
                last++;
            }

            if (!Reports(Build(string.Join('\n', lines.Where((_, index) => index < first || index >= last)))))
            {
                silent.Add(mark.Id.Value);
            }
        }

        Assert.Empty(silent);
    }

    private static ContentFile[] With(string annotation) => [new(Seed.AnnotationPath, annotation), .. Others];

    private static ContentBuild Build(string annotation) => Accepted.Build(With(annotation));

    /// <summary>Whether the article is the same, and promises the same, so that the line was only another way to write it.</summary>
    private static bool IsSame(ContentBuild build)
    {
        var (before, after) = (Article(Whole).Compiled!, Article(build).Compiled);
        return after is not null && before.Promises!.Lines == (after.Promises?.Lines ?? default) && before.Article == after.Article && before.Diagnostics.Count == after.Diagnostics.Count;
    }

    private static ArticleBuild Article(ContentBuild build) => build.Annotations.Single(static article => article.Path == Seed.AnnotationPath);

    /// <summary>Whether a build says more than before the edit.</summary>
    private static bool Reports(ContentBuild build) =>
        build.Diagnostics.Select(Text).Except(Whole.Diagnostics.Select(Text)).Any();

    private static string Text(ContentDiagnostic diagnostic) => $"{diagnostic.Rule.Id} {diagnostic.Message}";
}
