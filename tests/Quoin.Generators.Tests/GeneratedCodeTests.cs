using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Quoin.Compiler.Diagnostics;

namespace Quoin.Generators.Tests;

public partial class GeneratedCodeTests
{
    // The numbers of the table are not readable; other tests check them at run time.
    [Fact]
    public Task An_article_is_a_class_with_a_name_for_each_mark() =>
        Verify(Numbers().Replace(GeneratorRun.Of(EveryMark.Project).Files["every-mark.g.cs"], "\"…\"").Replace(ReferencePage.Address, "{page}", StringComparison.Ordinal));

    [Fact]
    public Task The_index_lists_the_articles() => Verify(GeneratorRun.Of(Numbered.Project(3)).Files["QuoinContent.Index.g.cs"]);

    [Fact]
    public void An_article_without_marks_is_a_class_too()
    {
        var run = GeneratorRun.Of(new Project()
            .With("/content/bare.quoin.yaml", "{ quoin: 1, article: bare, title: Bare, language: en, source: bare.txt }")
            .With("/content/bare.txt", ""));

        var article = run.Build.Load().Article("Bare");
        Assert.Empty(article.Claims);
        Assert.Equal("", article.Source.Text);
        Assert.Equal(1, article.Coverage.Ratio);
    }

    [Theory]
    [InlineData("NETCOREAPP3_0_OR_GREATER", 1)]
    [InlineData("NETSTANDARD2_1_OR_GREATER", 1)]
    [InlineData("NETSTANDARD2_0", 0)]
    public void A_found_mark_is_not_null_where_the_framework_can_say_so(string framework, int attributes)
    {
        var build = GeneratorRun.Of(EveryMark.Project with { FrameworkSymbols = [framework] }).Build;

        build.AssertClean();
        var method = Assert.IsAssignableFrom<IMethodSymbol>(build.Member("App.EveryMark+Claims", "TryGetValue"));
        Assert.Equal(attributes, method.Parameters[1].GetAttributes().Length);
    }

    [Fact]
    public void A_project_without_content_gets_no_file() => Assert.Empty(GeneratorRun.Of(new Project().WithCode("class A;")).Files);

    [Fact]
    public void Names_stand_in_the_order_of_the_annotation_and_earlier_ones_after_them()
    {
        var fields = GeneratorRun.Of(EveryMark.Project).Build.Load().Class("EveryMark+Claims").GetFields().Select(field => field.Name);

        Assert.Equal(["KeepsAwake", "LeavesContainCaffeine", "LessInGreenTea", "NoneInWhiteTea", "WakesUp"], fields);
    }

    [GeneratedRegex(@"(?<=_source,\n *)""([^""\\]|\\.)*""")]
    private static partial Regex Numbers();
}
