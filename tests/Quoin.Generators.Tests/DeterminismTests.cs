using System.Globalization;
using Microsoft.CodeAnalysis;

namespace Quoin.Generators.Tests;

/// <summary>Same content, same bytes, wherever it is compiled.</summary>
public class DeterminismTests
{
    // With diagnostics whose messages hold numbers and words.
    private static readonly Project Content = Tea.Project
        .With(EveryMark.AnnotationPath, EveryMark.Annotation)
        .With(EveryMark.SourcePath, EveryMark.Source)
        .Edit(Tea.AnnotationPath, "\"caffeine\"", "\"e\"")
        .Edit(Tea.AnnotationPath, "[small-study]", "[SMALL-STUDY]");

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("uk-UA")]
    [InlineData("ar-SA")]
    [InlineData("th-TH")]
    public void The_culture_of_the_machine_changes_nothing(string name)
    {
        var expected = GeneratorRun.Of(Content);
        Assert.NotEmpty(expected.Diagnostics);
        var (culture, uiCulture) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(name);
        try
        {
            var actual = GeneratorRun.Of(Content);
            Assert.Equal(expected.Files, actual.Files);
            Assert.Equal(Messages(expected), Messages(actual));
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (culture, uiCulture);
        }
    }

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void The_line_ends_of_an_annotation_change_nothing(string lineEnd)
    {
        var project = EveryMark.Project.With(EveryMark.AnnotationPath, EveryMark.Annotation.ReplaceLineEndings(lineEnd));

        Assert.Equal(GeneratorRun.Of(EveryMark.Project).Files, GeneratorRun.Of(project).Files);
    }

    [Theory]
    [InlineData("/elsewhere/checkout")]
    [InlineData("C:/checkout with spaces")]
    [InlineData("\\\\server\\share")]
    public void The_path_of_the_checkout_changes_nothing(string root)
    {
        var moved = Content.Files.Aggregate(new Project(), (project, file) => project.With(
            root + file.Path["/repository".Length..].Replace('/', root.Contains('\\', StringComparison.Ordinal) ? '\\' : '/'), file.Text));

        Assert.Equal(GeneratorRun.Of(Content).Files, GeneratorRun.Of(moved).Files);
    }

    [Fact]
    public void The_order_of_the_files_changes_nothing()
    {
        var turned = Content.Files.Reverse().Aggregate(new Project(), (project, file) => project.With(file.Path, file.Text));

        Assert.Equal(GeneratorRun.Of(Content).Files, GeneratorRun.Of(turned).Files);
    }

    private static IEnumerable<string> Messages(GeneratorRun run) => run.Diagnostics.Select(diagnostic => diagnostic.GetMessage(CultureInfo.InvariantCulture));
}
