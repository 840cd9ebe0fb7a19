using System.Globalization;
using Microsoft.CodeAnalysis.CSharp;
using Quoin.Compiler.Model;
using Quoin.Compiler.Output;
using Quoin.Compiler.Workspace;
using Quoin.Generators.Emission;
using Quoin.Generators.Tests.Analyzers;

namespace Quoin.Generators.Tests;

/// <summary>Texts that are too long for string literals are stored in another form, which makes no difference to readers.</summary>
public class DataFormTests
{
    private const int StringsLimit = 6_291_456;

    // Ten strings of the maximum length, with a surrogate pair across each boundary, and half of another string.
    private static readonly string LongSource = string.Concat(Enumerable.Repeat($"{new string('x', 1_998)}😀", 10)) + " \uD800\n" + EveryMark.Source;

    private static readonly ArticleModel Short = Compile(EveryMark.Annotation, EveryMark.Source);
    private static readonly ArticleModel Long = Compile(EveryMark.Annotation, LongSource);

    [Theory]
    [InlineData(nameof(DataForm.LongStrings))]
    [InlineData(nameof(DataForm.Utf8))]
    public void An_article_is_the_same_in_every_form(string form)
    {
        Assert.Equal(Render(Short, DataForm.Strings), Render(Short, Enum.Parse<DataForm>(form)));
        Assert.Equal(Render(Long, DataForm.Strings), Render(Long, Enum.Parse<DataForm>(form)));
    }

    [Fact]
    public void Strings_are_no_longer_than_the_compiler_leaves_among_the_strings()
    {
        // The source is returned by a separate method, and may be longer.
        var data = Write(Long, DataForm.Strings).Split("_content = new(\n        _source,\n")[1];

        Assert.All(Arguments(data), length => Assert.InRange(length, 1, DataForms.LongestString));
    }

    [Fact]
    public void A_long_string_is_longer_than_that_however_short_the_article()
    {
        var bare = Compile("{ quoin: 1, article: bare, title: Bare, language: en, source: bare.txt }", "");

        Assert.All(new[] { bare, Short, Long }, article =>
            Assert.InRange(Assert.Single(Arguments(Write(article, DataForm.LongStrings).Split("_content = new(\n        null,\n")[1])), DataForms.LongestString + 1, int.MaxValue));
    }

    [Theory]
    [InlineData(StringsLimit, true, false, nameof(DataForm.Strings))]
    [InlineData(StringsLimit + 1, true, false, nameof(DataForm.LongStrings))]
    [InlineData(StringsLimit + 1, false, false, nameof(DataForm.Utf8))]
    [InlineData(1, true, true, nameof(DataForm.LongStrings))]
    [InlineData(1, false, true, nameof(DataForm.Utf8))]
    public void The_form_hangs_on_how_much_there_is_and_on_the_compilers(int characters, bool movesLongStrings, bool isNative, string form) =>
        Assert.Equal(form, OutputPlan.Create([new ContentSize(0, characters), null], movesLongStrings, isNative).Form.ToString());

    [Theory]
    [InlineData("true", true)]
    [InlineData("false", false)]
    [InlineData("", false)]
    public void A_project_that_is_published_as_native_code_has_its_texts_as_data(string publishAot, bool isData)
    {
        var file = GeneratorRun.Of(EveryMark.Project.WithProperty("PublishAot", publishAot)).Files["every-mark.g.cs"];

        Assert.Equal(isData, !file.Contains("_source()", StringComparison.Ordinal));
    }

    [Fact]
    public void A_source_that_the_compiler_moves_does_not_count()
    {
        var size = new ContentSize(Source: StringsLimit, Data: 1);

        Assert.Equal(DataForm.Strings, OutputPlan.Create([size], movesLongStrings: true, isNative: false).Form);
        Assert.Equal(DataForm.Utf8, OutputPlan.Create([size], movesLongStrings: false, isNative: false).Form);
    }

    [Fact]
    public void A_compiler_moves_long_strings_where_it_can_and_is_asked_to()
    {
        var asked = CSharpParseOptions.Default.WithFeatures([new(LongStrings.Feature, "2000")]);

        // The tests run on the oldest supported compiler, which cannot do this.
        Assert.False(LongStrings.AreMoved(asked));
        Assert.True(SdkCompiler.Method<Func<bool, bool>>(typeof(DataFormTests), nameof(MovesLongStrings))(true));
        Assert.False(SdkCompiler.Method<Func<bool, bool>>(typeof(DataFormTests), nameof(MovesLongStrings))(false));
    }

    [Fact]
    public void The_project_asks_the_compiler_for_the_very_length() => Assert.Contains(
        string.Create(CultureInfo.InvariantCulture, $"{LongStrings.Feature}={DataForms.LongestString}<"),
        Repository.Read("src/Quoin/buildTransitive/Quoin.targets"), StringComparison.Ordinal);

    /// <summary>Called in the context of the SDK's compiler.</summary>
    public static bool MovesLongStrings(bool isAsked) => LongStrings.AreMoved(isAsked
        ? CSharpParseOptions.Default.WithFeatures([new(LongStrings.Feature, "2000")])
        : CSharpParseOptions.Default);

    private static string Render(ArticleModel model, DataForm form)
    {
        var build = GeneratorRun.Of(new Project().WithCode(Write(model, form))).Build;
        var article = build.Load().Article(nameof(EveryMark));
        return $"{ContentSnapshot.Render(article)}\n{article.Source.Text}\n{string.Join("\n", article.ClaimsIncludingInvalid.SelectMany(claim => claim.Anchors))}";
    }

    private static string Write(ArticleModel model, DataForm form)
    {
        var head = new CodeWriter(documents: false);
        GeneratedFile.Begin(head, "App");
        return head.Finish() + ArticleEmitter.Write(
            ArticleClassBuilder.Build(model, "Content", documents: true, CancellationToken.None), ContentLiterals.Create(ArticleLayout.Of(model), form), documents: true, CancellationToken.None);
    }

    /// <summary>The length of each argument.</summary>
    private static IEnumerable<int> Arguments(string code) => code[..code.IndexOf(");\n", StringComparison.Ordinal)].Split(",\n")
        .Select(argument => ((string)SyntaxFactory.ParseExpression(argument).DescendantTokens().Single().Value!).Length);

    private static ArticleModel Compile(string annotation, string source) => ContentBuild
        .Create(ContentProject.Create([new(EveryMark.AnnotationPath, annotation), new(EveryMark.SourcePath, source)]))
        .Articles.Single().Article!;
}
