using System.Text.Json;

namespace Quoin.Content.Tests;

/// <summary>A copy of the product in a folder of its own, to edit and build as an author would.</summary>
public sealed class Checkout : IDisposable
{
    private static readonly string[] Folders = ["src", "generators", "content", "seeds"];
    private static readonly string[] Built = ["bin", "obj"];

    public Checkout()
    {
        Root = Directory.CreateTempSubdirectory("quoin-").FullName;
        foreach (var file in Directory.GetFiles(Repository.Root))
        {
            File.Copy(file, Path.Combine(Root, Path.GetFileName(file)));
        }

        foreach (var folder in Folders)
        {
            Copy(Path.Combine(Repository.Root, folder), Path.Combine(Root, folder));
        }
    }

    public string Root { get; }

    public string ContentAssembly => Path.Combine(Root, "content", "bin", "Release", "net10.0", "Quoin.Content.dll");

    private string AnnotationPath => Path.Combine(Root, "content", Path.GetFileName(Repository.Annotation));

    public string Annotation
    {
        get => File.ReadAllText(AnnotationPath);
        set => File.WriteAllText(AnnotationPath, value);
    }

    public string Policy
    {
        get => File.ReadAllText(PolicyPath);
        set => File.WriteAllText(PolicyPath, value);
    }

    private string GlobalConfigPath => Path.Combine(Root, "content", ".globalconfig");

    private string OuterGlobalConfigPath => Path.Combine(Root, ".globalconfig");

    private string DemoFolder => Path.Combine(Root, "src", "Quoin.Demo");

    private string DemoCodePath => Path.Combine(DemoFolder, "Usage.cs");

    private string DemoProgramPath => Path.Combine(DemoFolder, "Program.cs");

    private string DemoConfigPath => Path.Combine(DemoFolder, ".editorconfig");

    private string PolicyPath => Path.Combine(Root, "content", Path.GetFileName(Repository.Policy));

    internal CommandResult Build(string project = "content", params string[] properties) => BuildIn(language: null, project, properties);

    internal CommandResult BuildIn(string? language, string project, params string[] properties) => DotNet.RunIn(
        language, Root, ["build", project, "-c", "Release", "-nologo", "-v", "q", "-p:UseSharedCompilation=false", .. properties]);

    /// <summary>The C# that was generated for the content, by the names of the files; in a build that keeps it.</summary>
    public SortedDictionary<string, string> GeneratedFiles => new(
        Directory.GetFiles(Path.Combine(Root, "content", "obj", "Release", "net10.0", "generated", "Quoin.Generators"), "*.cs", SearchOption.AllDirectories)
            .ToDictionary(path => Path.GetFileName(path), File.ReadAllText),
        StringComparer.Ordinal);

    /// <summary>What git makes of annotations, policies and sources under <c>core.autocrlf</c>.</summary>
    public void EndLinesAsWindowsDoes()
    {
        foreach (var file in Directory.GetFiles(Path.Combine(Root, "content"), "*.yaml").Concat(Directory.GetFiles(Path.Combine(Root, "seeds"))))
        {
            File.WriteAllText(file, File.ReadAllText(file).ReplaceLineEndings("\r\n"));
        }
    }

    /// <summary>Adds C# beside the annotations, which reads them as an app would.</summary>
    public void AddCode(string code) => File.WriteAllText(Path.Combine(Root, "content", "Usage.cs"), code);

    /// <summary>Adds C# to the demo.</summary>
    public void AddDemoCode(string code) => File.WriteAllText(DemoCodePath, code);

    /// <summary>The C# that was added to the demo.</summary>
    public string DemoCode => File.ReadAllText(DemoCodePath);

    /// <summary>The demo's own entry point.</summary>
    public string DemoProgram
    {
        get => File.ReadAllText(DemoProgramPath);
        set => File.WriteAllText(DemoProgramPath, value);
    }

    /// <summary>The files that the demo is compiled from, those that the build makes included.</summary>
    public IEnumerable<string> DemoSources =>
    [
        .. Directory.GetFiles(DemoFolder, "*.cs"),
        .. Directory.GetFiles(Path.Combine(DemoFolder, "obj", "Release"), "*.GlobalUsings.g.cs", SearchOption.AllDirectories),
        Path.Combine(Root, "generators", "Quoin.Compiler", "Diagnostics", "Suggestion.cs"),
    ];

    /// <summary>Adds a line of settings for the demo's C#, over what the project's own files say.</summary>
    public void AddDemoConfig(string line) => File.WriteAllText(DemoConfigPath, $"[*.cs]\n{line}\n");

    /// <summary>Adds a line of settings for the compiler, over what the project's own files say.</summary>
    public void AddGlobalConfig(string line) => File.WriteAllText(GlobalConfigPath, $"is_global = true\n{line}\n");

    /// <summary>Adds the same to the folder above the project.</summary>
    public void AddOuterGlobalConfig(string line) => File.WriteAllText(OuterGlobalConfigPath, $"is_global = true\n{line}\n");

    /// <summary>The files of settings that the compiler is given, relative to the checkout.</summary>
    public IEnumerable<string> GlobalConfigs()
    {
        var run = DotNet.Run(Root, ["msbuild", "content", "-restore", "-t:GenerateMSBuildEditorConfigFile", "-getItem:EditorConfigFiles", "-nologo"]);
        using var items = JsonDocument.Parse(run.Output[run.Output.IndexOf('{', StringComparison.Ordinal)..]);
        return [.. items.RootElement.GetProperty("Items").GetProperty("EditorConfigFiles").EnumerateArray()
            .Select(item => Path.GetRelativePath(Root, item.GetProperty("FullPath").GetString()!).Replace('\\', '/'))
            .Where(path => path.EndsWith(".globalconfig", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)];
    }

    /// <summary>Puts back what a test has changed.</summary>
    public void Restore()
    {
        Annotation = File.ReadAllText(Repository.Annotation);
        Policy = File.ReadAllText(Repository.Policy);
        File.Delete(Path.Combine(Root, "content", "Usage.cs"));
        File.Delete(GlobalConfigPath);
        File.Delete(OuterGlobalConfigPath);
        DemoProgram = File.ReadAllText(Path.Combine(Repository.Root, "src", "Quoin.Demo", "Program.cs"));
        File.Delete(DemoCodePath);
        File.Delete(DemoConfigPath);
    }

    public void Dispose() => Directory.Delete(Root, recursive: true);

    private static void Copy(string from, string to)
    {
        Directory.CreateDirectory(to);
        foreach (var file in Directory.GetFiles(from))
        {
            File.Copy(file, Path.Combine(to, Path.GetFileName(file)));
        }

        foreach (var folder in Directory.GetDirectories(from).Where(folder => !Built.Contains(Path.GetFileName(folder))))
        {
            Copy(folder, Path.Combine(to, Path.GetFileName(folder)));
        }
    }
}
