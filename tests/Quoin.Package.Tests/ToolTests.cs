using System.Text;
using System.Text.RegularExpressions;

namespace Quoin.Package.Tests;

/// <summary>The package of the command line.</summary>
public sealed partial class ToolTests : IDisposable
{
    private const string Annotation = "Handbook/content/tea.quoin.yaml";

    private readonly Consumer _user = new("людина one");

    public void Dispose() => _user.Dispose();

    [Fact]
    public Task Its_files() => Verify(string.Join('\n', Packed.Files(Packed.Tool)));

    [Fact]
    public Task What_it_says_of_itself() => Verify(Nuspec.Of(Packed.Tool));

    [Fact]
    public void Its_pages_lead_to_each_other_and_to_files_that_are_there()
    {
        var root = $"{Repository.Address}/blob/v{Packed.Version}/";
        var pages = Packed.Files(Packed.Tool).Where(static file => file.StartsWith("docs/", StringComparison.Ordinal)).ToList();

        Assert.Equal(Directory.EnumerateFiles(Repository.PathOf("src/Quoin.Tool/docs")).Select(static file => $"docs/{Path.GetFileName(file)}").Order(StringComparer.Ordinal), pages);
        var links = pages.SelectMany(static page => MarkdownLink().Matches(Encoding.UTF8.GetString(Packed.Read(Packed.Tool, page)))).Select(static match => match.Groups[1].Value.Split('#')[0])
            .Where(link => link.StartsWith(root, StringComparison.Ordinal) || !link.StartsWith("https://", StringComparison.Ordinal)).Where(static link => link.Length > 0).ToList();
        Assert.NotEmpty(links);
        Assert.All(links, link => Assert.True(pages.Contains($"docs/{link}") || (link.StartsWith(root, StringComparison.Ordinal) && File.Exists(Repository.PathOf(link[root.Length..]))), link));
    }

    [Fact]
    public void It_has_the_license_of_each_library_that_is_part_of_it()
    {
        var notices = Encoding.UTF8.GetString(Packed.Read(Packed.Tool, "THIRD-PARTY-NOTICES.txt"));
        var libraries = Packed.Files(Packed.Tool).Where(file => file.EndsWith(".dll", StringComparison.Ordinal))
            .Select(file => Path.GetFileNameWithoutExtension(file)).Where(name => !name.StartsWith("Quoin", StringComparison.Ordinal)).ToList();

        Assert.NotEmpty(libraries);
        Assert.All(libraries, name => Assert.Contains($"{name.Replace(".Ansi", "", StringComparison.Ordinal)}, https://", notices, StringComparison.Ordinal));
    }

    [Fact]
    public void Installed_from_the_packed_file_it_checks_what_the_quick_start_builds()
    {
        _user.AddProject("Handbook", "<OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework><ImplicitUsings>enable</ImplicitUsings><Nullable>enable</Nullable>");
        foreach (var block in Readme.Blocks(Repository.Read("README.md"), "Quick start").Where(block => block.File.Length > 0))
        {
            _user.Write($"Handbook/{block.File}", block.Text);
        }

        _ = _user.DotNet("Handbook", "build").Succeeded;
        var tool = InstalledTool.From(_user, Packed.Feed);

        Assert.Equal($"{Packed.Version}\n", tool.Run("Handbook", "--version").Succeeded);
        Assert.Equal(
            "No findings\nChecked 1 article, 1 source, 2 quotes, 1 sentence, 1 claim with caveats and 0 without in 0.1 s\n",
            tool.Run("Handbook", "check").Succeeded);

        // What the README shows of the build, the tool shows too.
        _user.Replace(Annotation, "Tea may help you", "Tea may held you");
        var error = Assert.Single(_user.DotNet("Handbook", "build").BuildErrors);
        var message = error[(error.IndexOf("QUO2001: ", StringComparison.Ordinal) + "QUO2001: ".Length)..error.LastIndexOf(" [", StringComparison.Ordinal)];
        var shown = Readme.Blocks(Repository.Read("README.md"), "Check it in a terminal");
        var found = tool.Run("Handbook", "check");
        Assert.Equal("dotnet tool install --global Quoin.Tool\nquoin check\n", Assert.Single(shown, block => block.Language == "sh").Text);
        Assert.Equal(1, found.ExitCode);
        Assert.Equal(Assert.Single(shown, block => block.Language == "text").Text, Link().Replace(found.Output, "https://…/"));
        Assert.Contains(Words("error QUO2001: " + message.Split(" (https://")[0]), Words(found.Output), StringComparison.Ordinal);
    }

    /// <summary>An address up to its last part; the README shows only that.</summary>
    [GeneratedRegex(@"https://\S+/")]
    private static partial Regex Link();

    [GeneratedRegex(@"\]\(([^)\s]*)\)")]
    private static partial Regex MarkdownLink();

    /// <summary>A text without the breaks of its lines.</summary>
    private static string Words(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
