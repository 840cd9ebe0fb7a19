using System.Globalization;
using System.Text.RegularExpressions;

namespace Quoin.Generators.Tests;

/// <summary>The examples on the page about the runtime compile without diagnostics of analyzers, and their output is as shown.</summary>
public sealed partial class ApiPageTests
{
    private static readonly string Page = Repository.Read("src/Quoin/docs/api.md").ReplaceLineEndings("\n");

    private static readonly (string Language, string Text)[] Blocks =
        [.. Fence().Matches(Page).Select(block => (block.Groups["language"].Value, block.Groups["text"].Value))];

    public static TheoryData<int> Examples => [.. Enumerable.Range(0, Blocks.Length).Where(i => Blocks[i].Language == "csharp")];

    [Theory]
    [MemberData(nameof(Examples))]
    public void An_example_prints_what_the_page_says(int index)
    {
        var project = new Project()
            .With("/repository/content/tea.quoin.yaml", Blocks.First(block => block.Language == "yaml").Text)
            .With("/repository/content/standards.quoin.yaml", Blocks.Where(block => block.Language == "yaml").ElementAt(1).Text)
            .With("/repository/seeds/tea.txt", Blocks.First(block => block.Language == "text").Text)
            .WithCode(Program.Of(Blocks[index].Text) + Output);

        Assert.Empty(Analyzers.Judge.Diagnose(project));
        Assert.Equal("text", Blocks[index + 1].Language);
        Assert.Equal(Blocks[index + 1].Text, Run(project));
    }

    [Fact]
    public void Every_text_but_the_source_is_what_an_example_prints() =>
        Assert.Equal(Blocks.Count(block => block.Language == "csharp") + 1, Blocks.Count(block => block.Language == "text"));

    [Fact]
    public void Its_links_lead_somewhere()
    {
        var folder = Path.GetDirectoryName(Repository.PathOf("src/Quoin/docs/api.md"))!;

        Assert.All(Link().Matches(Page), link => Assert.True(File.Exists(Path.Combine(folder, link.Groups["file"].Value)), link.Value));
    }

    /// <summary>Replaces the console for the examples, because other tests may write to it at the same time.</summary>
    private const string Output = """


        internal static class Console
        {
            internal static System.IO.StringWriter Out { get; } = new() { NewLine = "\n" };

            internal static void WriteLine(object? value) => Out.WriteLine(value);
        }
        """;

    private static string Run(Project project)
    {
        var assembly = GeneratorRun.Of(project).Build.Load();
        var language = CultureInfo.CurrentUICulture;
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("en");
        try
        {
            assembly.GetType("Program")!.GetMethod("Run", System.Reflection.BindingFlags.Static | System.Reflection.BindingFlags.NonPublic)!.Invoke(null, null);
        }
        finally
        {
            CultureInfo.CurrentUICulture = language;
        }

        var output = assembly.GetType("Console")!.GetProperty("Out", System.Reflection.BindingFlags.Static | System.Reflection.BindingFlags.NonPublic)!;
        return output.GetValue(null)!.ToString()!;
    }

    [GeneratedRegex("^```(?<language>\\w+)\n(?<text>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fence();

    [GeneratedRegex(@"\]\((?<file>[^)#]+)")]
    private static partial Regex Link();
}
