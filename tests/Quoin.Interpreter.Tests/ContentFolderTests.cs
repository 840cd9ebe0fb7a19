using System.Text;
using System.Text.Json;
using Quoin.Compiler.Format;
using Quoin.Compiler.Text;

namespace Quoin.Interpreter.Tests;

/// <summary>A tool finds the same files in a folder as a build with the package.</summary>
public sealed class ContentFolderTests : IDisposable
{
    private static readonly string[] Names =
    [
        "a.quoin.yaml", "B.QUOIN.YAML", "c.quoin.yml", "d.Quoin.Yml", ".quoin.yaml", "a.quoin.yaml~", "a.quoin.yaml.bak", "quoin.yaml",
        "quoin.policy.yaml", "QUOIN.POLICY.YML", "x.quoin.policy.yaml", ".quoin.policy.yaml", "xquoin.policy.yaml",
        "note.txt", "README.MD", ".txt", "note.txtx", "note.mdx", "bin.txt", "obj.md", "per%20cent (x);y.txt",
    ];

    private static readonly string[] Folders =
    [
        "content", "content/.hidden", "content/bin", "content/Obj", "content/sub", "content/sub/BIN/deep", "content/sub/obj", "content/binary", "content/bin.d",
        "content/sub/deep/er", "content/sp ace", "content/100%41", "content/note.md", "seeds", "seeds/bin", "seeds/.git", "seeds/a", "elsewhere", "bin/content",
    ];

    private readonly string _root = Directory.CreateTempSubdirectory("quoin-content-").FullName;

    public ContentFolderTests()
    {
        foreach (var folder in Folders)
        {
            Directory.CreateDirectory(Path.Combine(_root, folder));
            foreach (var name in Names)
            {
                File.WriteAllText(Path.Combine(_root, folder, name), "");
            }
        }
    }

    public void Dispose() => Directory.Delete(_root, recursive: true);

    [Theory]
    [InlineData(null, null)]
    [InlineData("content", "./seeds")]
    [InlineData("./", "seeds/")]
    [InlineData("content/", "./")]
    [InlineData("content/sub/../", "content\\.hidden\\")]
    [InlineData("bin/content/", "content/bin")]
    [InlineData("nothing/", "seeds/.git/")]
    public void The_files_are_those_of_the_globs(string? contentRoot, string? sourceRoot) =>
        AssertLikeMSBuild(Properties(contentRoot, sourceRoot));

    [Theory]
    [InlineData("content", "seeds")]
    [InlineData("seeds/", "./content")]
    public void And_so_they_are_where_the_command_line_sets_the_folders(string contentRoot, string sourceRoot) =>
        AssertLikeMSBuild(Properties(contentRoot, sourceRoot), isCommandLine: true);

    [Fact]
    public void Links_are_followed_but_not_in_circles()
    {
        if (OperatingSystem.IsWindows())
        {
            // On Windows, creating a link requires a privilege that few users have.
            return;
        }

        Link("content/linked", "../seeds/a");
        Link("content/sub/objects", "../../elsewhere");
        Link("content/sub/.linked.txt", "../../seeds/note.txt");
        Link("content/dangling.txt", "nowhere.txt");
        Link("content/dangling", "nowhere");
        Link("content/itself", ".");
        Link("content/sub/up", "../..");
        Link("content/sub/up-again", "up");
        Link("content/sub/all", _root);
        Link("content/sub/obj2", "obj");

        var paths = AssertLikeMSBuild(_ => null);

        Assert.Contains($"{_root}/content/linked/note.txt", paths);
        Assert.Contains($"{_root}/content/sub/objects/a.quoin.yaml", paths);

        // For folders that link to each other, MSBuild stops when the system gives up, after forty links.
        Link("content/sub/one", "../sp ace");
        Link("content/sp ace/two", "../sub");
        var found = ContentFolder.Read(_root).Files.Select(file => file.Path).ToList();
        Assert.Contains($"{_root}/content/sub/one/note.txt", found);
        Assert.DoesNotContain($"{_root}/content/sub/one/two/note.txt", found);
    }

    [Fact]
    public void Texts_are_read_as_a_compiler_reads_them_up_to_the_limits()
    {
        File.WriteAllText(Path.Combine(_root, "seeds", "u16.txt"), "Сіль", Encoding.Unicode);
        File.WriteAllText(Path.Combine(_root, "seeds", "mark.txt"), "Сіль", new UTF8Encoding(encoderShouldEmitUTF8Identifier: true));
        File.WriteAllText(Path.Combine(_root, "seeds", "long.txt"), new string('a', 10_001));
        File.WriteAllText(Path.Combine(_root, "content", "long.quoin.yaml"), new string('a', 10_001));

        var files = ContentFolder.Read(_root, name => name == ProjectProperties.MaxSourceLength ? "10000" : null)
            .Files.ToLookup(file => Path.GetFileName(file.Path), file => file.Content);

        Assert.Equal([FileText.From("Сіль"), FileText.From("Сіль"), new FileText(null, 10_001)], [.. files["u16.txt"], .. files["mark.txt"], .. files["long.txt"]]);
        Assert.Equal(10_001, Assert.Single(files["long.quoin.yaml"]).Text?.Length);
    }

    private List<string> AssertLikeMSBuild(Func<string, string?> property, bool isCommandLine = false)
    {
        var expected = ListByMSBuild(property, isCommandLine);
        var found = ContentFolder.Read(_root, property).Files.Select(file => file.Path).ToList();

        Assert.Equal(expected.Order(StringComparer.Ordinal), found.Order(StringComparer.Ordinal));
        Assert.NotEmpty(found);
        return found;
    }

    private static Func<string, string?> Properties(string? contentRoot, string? sourceRoot) => name => name switch
    {
        ProjectProperties.ContentRoot => contentRoot,
        ProjectProperties.SourceRoot => sourceRoot,
        _ => null,
    };

    private void Link(string path, string target) => File.CreateSymbolicLink(Path.Combine(_root, path), target);

    /// <summary>The files that the package's targets pass to the compiler.</summary>
    private IEnumerable<string> ListByMSBuild(Func<string, string?> property, bool isCommandLine)
    {
        var package = Path.Combine(AppContext.BaseDirectory, "buildTransitive", "Quoin");
        var set = new[] { ProjectProperties.ContentRoot, ProjectProperties.SourceRoot }.Where(name => property(name) is not null).ToList();
        File.WriteAllText(Path.Combine(_root, "List.proj"), $"""
            <Project>
              <Import Project="{package}.props" />
              <PropertyGroup>
                {string.Concat(set.Where(_ => !isCommandLine).Select(name => $"<{name}>{property(name)}</{name}>"))}
              </PropertyGroup>
              <Import Project="{package}.targets" />
            </Project>
            """);
        var list = Command.Run(
            _root, "dotnet", ["msbuild", "List.proj", "-nologo", "-getItem:AdditionalFiles", .. set.Where(_ => isCommandLine).Select(name => $"-p:{name}={property(name)}")]);
        _ = list.Succeeded;
        return JsonDocument.Parse(list.Output).RootElement.GetProperty("Items").GetProperty("AdditionalFiles").EnumerateArray()
            .Select(item => item.GetProperty("FullPath").GetString()!.Replace('\\', '/')).Distinct();
    }
}
