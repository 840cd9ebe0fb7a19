using System.Globalization;
using System.Text;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using Quoin.Compiler.Format;

namespace Quoin.Generators.Tests;

/// <summary>Files as a build passes them, with any bytes, lengths and paths.</summary>
public class HostileFileTests
{
    private const string Path = "/repository/content/tea.quoin.yaml";

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: true);

    public static TheoryData<Encoding> MarkedEncodings => [Utf8, Encoding.Unicode, Encoding.BigEndianUnicode];

    [Theory]
    [MemberData(nameof(MarkedEncodings))]
    public void Files_with_a_mark_of_byte_order_are_read_in_its_encoding(Encoding encoding)
    {
        var (diagnostics, files) = Run(
            Bytes(Tea.AnnotationPath, [.. encoding.GetPreamble(), .. encoding.GetBytes(Tea.Annotation)]),
            Bytes(Tea.SourcePath, [.. encoding.GetPreamble(), .. encoding.GetBytes(Tea.Source)]));

        Assert.Empty(diagnostics);
        Assert.Equal(GeneratorRun.Of(Tea.Project).Files.Values, files);
    }

    [Fact]
    public void An_annotation_in_UTF_16_without_a_mark_of_byte_order_is_told_at_its_first_character()
    {
        var (diagnostics, files) = Run(Bytes(Tea.AnnotationPath, Encoding.Unicode.GetBytes(Tea.Annotation)), Text(Tea.SourcePath, Tea.Source));

        Assert.Equal(
            $"{Tea.AnnotationPath}(1,2): error QUO1001: This is not valid YAML: It contains the control character \\u0000; remove it, "
            + "and save the file as UTF-8 if it is in another encoding",
            Assert.Single(diagnostics));
        Assert.Empty(files);
    }

    [Fact]
    public void A_source_in_UTF_16_without_a_mark_of_byte_order_is_told_where_the_annotation_names_it()
    {
        var (diagnostics, _) = Run(Text(Tea.AnnotationPath, Tea.Annotation), Bytes(Tea.SourcePath, Encoding.BigEndianUnicode.GetBytes(Tea.Source)));

        Assert.Contains(
            $"{Tea.AnnotationPath}(5,9): warning QUO9009: 'tea.txt' contains the control character U+0000 at line 1, column 1: "
            + "it was probably decoded with the wrong encoding; save the original as UTF-8",
            diagnostics);
    }

    [Theory]
    [InlineData(0x80)]
    [InlineData(0xC3)]
    [InlineData(0xFF)]
    [InlineData(0xED, 0xA0, 0x80)]
    [InlineData(0xC0, 0xAF)]
    [InlineData(0xF4, 0x90, 0x80, 0x80)]
    public void Bytes_that_are_no_UTF_8_are_told_once(params int[] bytes)
    {
        var title = Encoding.UTF8.GetBytes(Tea.Annotation.Replace("title: Tea", "title: Te~a", StringComparison.Ordinal));
        var at = Array.IndexOf(title, (byte)'~');
        var (diagnostics, files) = Run(
            Bytes(Tea.AnnotationPath, [.. title[..at], .. bytes.Select(value => (byte)value), .. title[(at + 1)..]]), Text(Tea.SourcePath, Tea.Source));

        var diagnostic = Assert.Single(diagnostics);
        Assert.StartsWith($"{Tea.AnnotationPath}(3,10): warning QUO9009: 'tea.quoin.yaml' contains the replacement character U+FFFD at line 3, column 10:", diagnostic, StringComparison.Ordinal);
        Assert.Equal(2, files.Length);
    }

    [Fact]
    public void Of_a_file_that_is_too_long_the_length_alone_is_looked_at()
    {
        var (diagnostics, files) = Run(new EndlessFile(Tea.AnnotationPath), new EndlessFile(Policies.Path), new EndlessFile("/repository/seeds/other.txt"));

        Assert.Equal(
            [
                $"{Policies.Path}(1,1): error QUO9006: 'quoin.policy.yaml' has 2147483647 characters, but the maximum is 4000000; "
                + "split it into several, or raise QuoinMaxAnnotationLength in the project file",
                $"{Tea.AnnotationPath}(1,1): error QUO9006: 'tea.quoin.yaml' has 2147483647 characters, but the maximum is 4000000; "
                + "split it into several, or raise QuoinMaxAnnotationLength in the project file",
            ],
            diagnostics.Order(StringComparer.Ordinal));
        Assert.Empty(files);
    }

    [Fact]
    public void A_source_that_is_too_long_is_told_where_the_annotation_names_it()
    {
        var (diagnostics, _) = Run(Text(Tea.AnnotationPath, Tea.Annotation), new EndlessFile(Tea.SourcePath));

        Assert.Equal(
            $"{Tea.AnnotationPath}(5,9): error QUO9006: 'tea.txt' has 2147483647 characters, but the maximum is 10000000; "
            + "split it into several, or raise QuoinMaxSourceLength in the project file",
            Assert.Single(diagnostics));
    }

    [Theory]
    [InlineData("QuoinMaxAnnotationLength", "100", "QUO9006")]
    [InlineData("QuoinMaxSourceLength", "100", "QUO9006")]
    [InlineData("QuoinMaxCombinations", "1", "QUO9008")]
    public void A_project_sets_its_own_limits(string property, string value, string id) =>
        Assert.Equal([id], GeneratorRun.Of(Tea.Project.WithProperty(property, value)).DiagnosticIds);

    [Fact]
    public void A_limit_that_means_nothing_is_an_error_without_a_place_and_the_default_holds()
    {
        var run = GeneratorRun.Of(Tea.Project.WithProperty("QuoinMaxDepth", "deep"));

        Assert.Equal(
            "error QUO9005: The property QuoinMaxDepth has the invalid value 'deep'; set it to a whole number from 6 to 200, or remove it",
            Assert.Single(run.Diagnostics).ToString());
        Assert.Equal(2, run.Files.Count);
    }

    [Fact]
    public void The_package_shows_the_compiler_every_property()
    {
        var props = XDocument.Parse(Repository.Read("src/Quoin/buildTransitive/Quoin.props"));
        var visible = props.Descendants("CompilerVisibleProperty").Select(element => element.Attribute("Include")!.Value);

        Assert.Equal(ProjectProperties.Visible.Order(StringComparer.Ordinal), visible.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_file_that_a_project_lists_twice_is_there_once()
    {
        var (diagnostics, files) = Run(
            Text(Tea.AnnotationPath, Tea.Annotation), Text(Tea.SourcePath, Tea.Source), Text(Policies.Path, Policies.ClaimsNeedCaveats),
            Text(Tea.AnnotationPath, Tea.Annotation), Text(Tea.SourcePath, Tea.Source), Text(Policies.Path, Policies.ClaimsNeedCaveats));

        Assert.Equal(GeneratorRun.Of(Tea.Project.With(Policies.Path, Policies.ClaimsNeedCaveats)).Diagnostics.Select(diagnostic => diagnostic.ToString()), diagnostics.Distinct());
        Assert.Equal(GeneratorRun.Of(Tea.Project).Files.Values, files);
    }

    [Theory]
    [InlineData("/repository/content/a\"; #error \"b.quoin.yaml")]
    [InlineData("/repository/content/a\nb\r\n#error c.quoin.yaml")]
    [InlineData("/repository/content/\u202Ecilam\u2069.quoin.yaml")]
    [InlineData("/repository/content/</summary>]]>&x;.quoin.yaml")]
    [InlineData("/repository/content/*/ // \"\"\".quoin.yaml")]
    [InlineData("/repository/content/\u2028\u0085\0.quoin.yaml")]
    [InlineData("/repository/content/\uD800😀é{0}{{.quoin.yaml")]
    [InlineData("/repository/content/.quoin.yaml")]
    [InlineData(".quoin.yaml")]
    [InlineData("\\\\?\\C:\\..\\con.quoin.yaml")]
    public void An_annotation_may_have_any_name_and_is_told_that_it_is_not_its_articles(string path)
    {
        var sourcePath = path[..(path.LastIndexOfAny(['/', '\\']) + 1)] + "tea.txt";
        var run = GeneratorRun.Of(new Project()
            .With(path, Tea.Annotation.Replace("../seeds/tea.txt", "tea.txt", StringComparison.Ordinal)).With(sourcePath, Tea.Source));

        Assert.Equal(["QUO1010"], run.DiagnosticIds);
        Assert.Equal(["QuoinContent.Index.g.cs", "tea.g.cs"], run.Files.Keys);
        Assert.All(run.Diagnostics, diagnostic => VisibleText.AssertIsMessage(diagnostic.GetMessage(CultureInfo.InvariantCulture)));
        run.Build.AssertClean();
    }

    [Theory]
    [InlineData("a\"; #error \"b.txt")]
    [InlineData("\u200Fcilam\u200E.txt")]
    [InlineData("</summary>]]>&x; *.txt")]
    [InlineData("a\nb\u2028\u00AD.txt")]
    [InlineData("😀é{0}{{.txt")]
    public void A_source_may_have_any_name(string name)
    {
        var run = GeneratorRun.Of(new Project()
            .With(Path, Tea.Annotation.Replace("../seeds/tea.txt", Yaml.Quoted(name), StringComparison.Ordinal)).With("/repository/content/" + name, Tea.Source));

        Assert.Empty(run.Diagnostics);
        Assert.Equal(name, run.Build.Load().Article("Tea").Source.Path);
    }

    /// <summary>Runs the generator with files, which may have the same path. The steps are not checked.</summary>
    private static (string[] Diagnostics, string[] Files) Run(params AdditionalText[] files)
    {
        var driver = CSharpGeneratorDriver.Create(
            [new ContentGenerator().AsSourceGenerator()], files, Tea.Project.ParseOptions, new BuildProperties(Tea.Project.Properties));
        var result = driver.RunGenerators(Tea.Project.Compilation()).GetRunResult().Results.Single();

        Assert.Null(result.Exception);
        return (
            [.. result.Diagnostics.Select(diagnostic => diagnostic.ToString())],
            [.. result.GeneratedSources.OrderBy(source => source.HintName, StringComparer.Ordinal).Select(source => source.SourceText.ToString())]);
    }

    private static InMemoryText Text(string path, string text) => new(path, text);

    private static DecodedFile Bytes(string path, byte[] bytes) => new(path, bytes);

    /// <summary>A file that Roslyn decodes.</summary>
    private sealed class DecodedFile(string path, byte[] bytes) : AdditionalText
    {
        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(new MemoryStream(bytes));
    }

    /// <summary>A file of the maximum length that must not be read.</summary>
    private sealed class EndlessFile(string path) : AdditionalText
    {
        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => new EndlessText();
    }

    private sealed class EndlessText : SourceText
    {
        public override Encoding Encoding => Encoding.UTF8;

        public override int Length => int.MaxValue;

        public override char this[int position] => throw new InvalidOperationException("A character was read.");

        public override void CopyTo(int sourceIndex, char[] destination, int destinationIndex, int count) =>
            throw new InvalidOperationException("Characters were copied.");
    }
}
