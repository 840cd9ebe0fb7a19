using System.Text.Json;
using System.Text.RegularExpressions;

namespace Quoin.Content.Tests;

/// <summary>
/// A copy of the content and of the demo in a user's folder, to edit and build like an author. Both reference the Quoin package.
/// </summary>
public sealed partial class ContentCopy : IDisposable
{
    private const string Content = "content/Quoin.Content.csproj";
    private const string Demo = "src/Quoin.Demo/Quoin.Demo.csproj";
    private const string Usage = "content/Usage.cs";
    private const string DemoUsage = "src/Quoin.Demo/Usage.cs";
    private const string DemoEntry = "src/Quoin.Demo/Program.cs";
    private const string DemoConfig = "src/Quoin.Demo/.editorconfig";
    private const string Config = "content/.globalconfig";
    private const string OuterConfig = ".globalconfig";

    private readonly Consumer _user = new();

    /// <summary>Files elsewhere in the repository that the demo uses.</summary>
    private readonly List<string> _linked;

    public ContentCopy()
    {
        string[] settings = ["Directory.Build.props", "Directory.Build.targets", "Directory.Packages.props", ".editorconfig", "global.json"];
        _linked = [.. Linked().Matches(Repository.Read(Demo)).Select(match => match.Groups[1].Value)];
        foreach (var file in settings.Concat(_linked).Concat(FilesOf("content")).Concat(FilesOf("seeds")).Concat(FilesOf("src/Quoin.Demo")))
        {
            Directory.CreateDirectory(Path.GetDirectoryName(_user.PathOf(file))!);
            File.Copy(Repository.PathOf(file), _user.PathOf(file));
        }

        _user.Replace("Directory.Packages.props", "</Project>", $"""<ItemGroup><PackageVersion Include="Quoin" Version="{Packed.Version}" /></ItemGroup></Project>""");
        TakePackage(Content);
        TakePackage(Demo);
    }

    public string Root => _user.Root;

    public string ContentAssembly => _user.PathOf("content/bin/Release/net10.0/Quoin.Content.dll");

    public string QuoinAssembly => _user.PathOf($".packages/quoin/{Packed.Version}/lib/net10.0/Quoin.dll");

    public string DemoAssembly => _user.PathOf("src/Quoin.Demo/bin/Release/net10.0/Quoin.Demo.dll");

    public string Annotation
    {
        get => Read(SeedFiles.Annotation);
        set => _user.Write(SeedFiles.Annotation, value);
    }

    public string Policy
    {
        get => Read(SeedFiles.Policy);
        set => _user.Write(SeedFiles.Policy, value);
    }

    /// <summary>The demo's own entry point.</summary>
    public string DemoProgram
    {
        get => Read(DemoEntry);
        set => _user.Write(DemoEntry, value);
    }

    /// <summary>The C# that was added to the demo.</summary>
    public string DemoCode => Read(DemoUsage);

    /// <summary>The files that the demo is compiled from, including those that the build creates.</summary>
    public IEnumerable<string> DemoSources =>
    [
        .. Directory.GetFiles(_user.PathOf("src/Quoin.Demo"), "*.cs"),
        .. Directory.GetFiles(_user.PathOf("src/Quoin.Demo/obj/Release"), "*.GlobalUsings.g.cs", SearchOption.AllDirectories),
        .. _linked.Select(_user.PathOf),
    ];

    /// <summary>The generated C#, by file name; only in a build that keeps it.</summary>
    public SortedDictionary<string, string> GeneratedFiles => new(
        Directory.GetFiles(_user.PathOf("content/obj/Release/net10.0/generated/Quoin.Generators"), "*.cs", SearchOption.AllDirectories)
            .ToDictionary(path => Path.GetFileName(path), File.ReadAllText),
        StringComparer.Ordinal);

    internal Command Build(params string[] properties) => BuildIn([], "content", properties);

    /// <summary>Builds the demo like an ordinary app, in which warnings are not errors.</summary>
    internal Command BuildDemo() => BuildIn([], "src/Quoin.Demo", "-p:TreatWarningsAsErrors=false");

    internal Command BuildIn(IEnumerable<KeyValuePair<string, string>> environment, string project, params string[] properties) =>
        Command.RunIn(Root, environment, "dotnet", ["build", project, "-c", "Release", "-v", "q", .. properties]);

    /// <summary>Deletes the build output of the content.</summary>
    public void CleanContent()
    {
        Directory.Delete(_user.PathOf("content/bin"), recursive: true);
        Directory.Delete(_user.PathOf("content/obj"), recursive: true);
    }

    /// <summary>Changes the line ends of annotations, policies and sources like git with <c>core.autocrlf</c>.</summary>
    public void EndLinesAsWindowsDoes()
    {
        foreach (var file in FilesOf("content").Where(file => file.EndsWith(".yaml", StringComparison.Ordinal)).Concat(FilesOf("seeds")))
        {
            _user.Write(file, Read(file).ReplaceLineEndings("\r\n"));
        }
    }

    /// <summary>Adds C# next to the annotations, which reads them like an app.</summary>
    public void AddCode(string code) => _user.Write(Usage, code);

    /// <summary>Adds C# to the demo.</summary>
    public void AddDemoCode(string code) => _user.Write(DemoUsage, code);

    /// <summary>Adds a setting for the demo's C#, which takes precedence over the project's own files.</summary>
    public void AddDemoConfig(string line) => _user.Write(DemoConfig, $"[*.cs]\n{line}\n");

    /// <summary>Adds a setting for the compiler, which takes precedence over the project's own files.</summary>
    public void AddGlobalConfig(string line) => _user.Write(Config, $"is_global = true\n{line}\n");

    /// <summary>Adds such a setting to the folder above the project.</summary>
    public void AddOuterGlobalConfig(string line) => _user.Write(OuterConfig, $"is_global = true\n{line}\n");

    /// <summary>The settings files that the compiler gets, relative to the folder.</summary>
    public IEnumerable<string> GlobalConfigs()
    {
        var output = Command.Run(Root, "dotnet", "msbuild", "content", "-restore", "-t:GenerateMSBuildEditorConfigFile", "-getItem:EditorConfigFiles", "-nologo").Output;
        using var items = JsonDocument.Parse(output[output.IndexOf('{', StringComparison.Ordinal)..]);
        return [.. items.RootElement.GetProperty("Items").GetProperty("EditorConfigFiles").EnumerateArray()
            .Select(item => Path.GetRelativePath(Root, item.GetProperty("FullPath").GetString()!).Replace('\\', '/'))
            .Where(path => path.EndsWith(".globalconfig", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)];
    }

    /// <summary>Undoes the changes of a test.</summary>
    public void Restore()
    {
        Annotation = Repository.Read(SeedFiles.Annotation);
        Policy = Repository.Read(SeedFiles.Policy);
        DemoProgram = Repository.Read(DemoEntry);
        foreach (var added in new[] { Usage, DemoUsage, DemoConfig, Config, OuterConfig })
        {
            File.Delete(_user.PathOf(added));
        }
    }

    public void Dispose() => _user.Dispose();

    private string Read(string file) => File.ReadAllText(_user.PathOf(file));

    /// <summary>Replaces references to projects of the product with a reference to the package, and leaves out the baseline, which tests do not accept.</summary>
    private void TakePackage(string project) => _user.Write(project, string.Join('\n', Read(project).Replace("<QuoinBaseline>true</QuoinBaseline>", "", StringComparison.Ordinal).ReplaceLineEndings("\n").Split('\n')
        .Select(line => Product().Replace(line, match => match.Groups["project"].Value == "Quoin" ? """<PackageReference Include="Quoin" />""" : ""))));

    private static IEnumerable<string> FilesOf(string folder) => Directory.GetFiles(Repository.PathOf(folder))
        .Select(file => $"{folder}/{Path.GetFileName(file)}");

    [GeneratedRegex("""<Compile Include="\.\./\.\./([^"]+\.cs)" """)]
    private static partial Regex Linked();

    /// <summary>An import of the package's build files, or a reference to a project that is in the package.</summary>
    [GeneratedRegex("""<Import Project="[^"]*buildTransitive[^"]*" />|<ProjectReference Include="[^"]*/(?<project>Quoin(\.(Compiler|Generators|Analyzers|CodeFixes))?)\.csproj"[^>]*/>""")]
    private static partial Regex Product();
}
