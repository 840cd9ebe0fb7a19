using System.Text;
using System.Text.Json;
using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Format;
using Quoin.Compiler.Text;
using Quoin.Compiler.Workspace;

namespace Quoin.Interpreter.Tests;

/// <summary>A tool finds the same files in a folder as a build with the package.</summary>
public sealed class ContentFolderTests : IDisposable
{
    private static readonly string[] Names =
    [
        "a.quoin.yaml", "B.QUOIN.YAML", "c.quoin.yml", "d.Quoin.Yml", ".quoin.yaml", "a.quoin.yaml~", "a.quoin.yaml.bak", "quoin.yaml",
        "quoin.policy.yaml", "QUOIN.POLICY.YML", "x.quoin.policy.yaml", ".quoin.policy.yaml", "xquoin.policy.yaml",
        "a.qouin.yaml", "Z.YML", "a.quoin.yaml.txt", "a.quoin.yml.old", "a.quoin.json", "a.json", "quoin-policy.yaml.orig",
        "quoin.model.yaml", "quoin.model.yml", "quoin.model.json", "quoin.model.schema.json", "quoin.model.yaml.txt", "quoin.model.yaml.bak", "quoin.policy.json", "x.quoin.policy.yml.old",
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
        Assert.Empty(ContentFolder.Read(_root).OutsideLinks);
        Assert.Equal("", Refused());

        // For folders that link to each other, MSBuild stops when the system gives up, after forty links.
        Link("content/sub/one", "../sp ace");
        Link("content/sp ace/two", "../sub");
        var found = ContentFolder.Read(_root).Files.Select(file => file.Path).ToList();
        Assert.Contains($"{_root}/content/sub/one/note.txt", found);
        Assert.DoesNotContain($"{_root}/content/sub/one/two/note.txt", found);
    }

    [Theory]
    [InlineData("seeds/secret.txt", "../elsewhere/note.txt")]
    [InlineData("seeds/a/secret.txt", "/etc/hostname")]
    [InlineData("content/secret.quoin.yaml", "../elsewhere/a.quoin.yaml")]
    [InlineData("seeds/secrets", "../elsewhere")]
    [InlineData("content/sub/secrets", "../../elsewhere")]
    [InlineData("seeds/secrets", "../elsewhere", "seeds/a/again", "../secrets")]
    [InlineData("elsewhere/inside", "../seeds/a", "seeds/zz", "../elsewhere/inside/../../elsewhere")]
    [InlineData("seeds/zz", "../bin", "seeds/zz.txt", "zz/../elsewhere/note.txt")]
    public void A_link_that_leads_out_is_refused(string link, string target, string? second = null, string? secondTarget = null)
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        Link(link, target);
        if (second is not null)
        {
            Link(second, secondTarget!);
        }

        var links = new[] { link, second }.OfType<string>().Where(path => !path.StartsWith("elsewhere", StringComparison.Ordinal)).Order(StringComparer.Ordinal).ToList();
        var build = ContentBuild.Create(ContentFolder.Read(_root));
        var refused = Refused();

        Assert.Equal(
            links.Select(path => $"{_root}/{path}(1,1): error QUO9014: The link '{Path.GetFileName(path)}' leads out of the content's folders, so it is not followed; "
                + "copy what it leads to, or set QuoinContentRoot or QuoinSourceRoot to the folder that has it"),
            build.Diagnostics.Where(diagnostic => diagnostic.Rule == Rules.LinkLeadsOutside).Select(diagnostic => diagnostic.ToString()));
        Assert.True(build.HasErrors);
        Assert.DoesNotContain(build.Project.Files, file => links.Exists(path => file.Path.StartsWith($"{_root}/{path}", StringComparison.Ordinal)));

        // MSBuild stops at the first error.
        Assert.Contains(links, path => refused.Contains($"{_root}/{path} : error QUO9014: The link '{Path.GetFileName(path)}' leads out", StringComparison.Ordinal));
    }

    [Fact]
    public void A_folder_of_content_may_itself_be_a_link()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        Link("texts", "elsewhere");
        Link("elsewhere/again.txt", "note.txt");

        Assert.Empty(ContentFolder.Read(_root, Properties("content", "texts")).OutsideLinks);
        Assert.Equal("", Refused("texts"));
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

    /// <summary>The errors of the target that refuses links.</summary>
    private string Refused(string sources = "seeds")
    {
        WriteProject($"<QuoinSourceRoot>{sources}</QuoinSourceRoot>");
        return string.Join('\n', Command.Run(_root, "dotnet", ["msbuild", "List.proj", "-nologo", "-v:quiet", "-t:QuoinRefuseLinks"]).Output.Split('\n').Where(line => line.Contains("error", StringComparison.Ordinal)));
    }

    private void WriteProject(string properties)
    {
        var package = Path.Combine(AppContext.BaseDirectory, "buildTransitive", "Quoin");
        File.WriteAllText(Path.Combine(_root, "List.proj"), $"""
            <Project>
              <Import Project="{package}.props" />
              <PropertyGroup>
                {properties}
              </PropertyGroup>
              <Import Project="{package}.targets" />
            </Project>
            """);
    }

    private void Link(string path, string target) => File.CreateSymbolicLink(Path.Combine(_root, path), target);

    /// <summary>The files that the package's targets pass to the compiler.</summary>
    private IEnumerable<string> ListByMSBuild(Func<string, string?> property, bool isCommandLine)
    {
        var set = new[] { ProjectProperties.ContentRoot, ProjectProperties.SourceRoot }.Where(name => property(name) is not null).ToList();
        WriteProject(string.Concat(set.Where(_ => !isCommandLine).Select(name => $"<{name}>{property(name)}</{name}>")));
        var list = Command.Run(
            _root, "dotnet", ["msbuild", "List.proj", "-nologo", "-getItem:AdditionalFiles", .. set.Where(_ => isCommandLine).Select(name => $"-p:{name}={property(name)}")]);
        _ = list.Succeeded;
        return JsonDocument.Parse(list.Output).RootElement.GetProperty("Items").GetProperty("AdditionalFiles").EnumerateArray()
            .Select(item => item.GetProperty("FullPath").GetString()!.Replace('\\', '/')).Distinct();
    }
}
