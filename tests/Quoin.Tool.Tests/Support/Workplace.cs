namespace Quoin.Tool.Tests.Support;

/// <summary>
/// A folder in which the tool runs as a process. Its path has a space and Cyrillic letters. Deleted with the test.
/// </summary>
internal sealed class Workplace : IDisposable
{
    /// <summary>The annotation of <see cref="Tea"/>, without mistakes.</summary>
    public const string TeaAnnotation = """
        quoin: 1
        article: tea
        title: Tea
        language: en
        source: ../seeds/tea.txt

        caveats:
          small-trial:
            kind: limitation
            quote: "the trial was small"
            applies-to: { kind: efficacy }

        claims:
          wakes-you-up:
            kind: efficacy
            certainty: possible
            statement: { en: Tea may wake you up. }
            quote: "Tea may help you wake up"

        """;

    private readonly string _folder;
    private readonly bool _isOwner;

    /// <summary>The folder of the user's caches, for this workplace alone.</summary>
    private string Caches => Path.Combine(_folder, "caches");

    /// <summary>The current folder of the tool.</summary>
    public string Root { get; }

    /// <summary>A workplace with one article without mistakes.</summary>
    public static Workplace Tea => new Workplace()
        .Write("seeds/tea.txt", "Tea may help you wake up, but the trial was small.\n")
        .Write("content/tea.quoin.yaml", TeaAnnotation);

    /// <summary>Creates an empty workplace.</summary>
    public Workplace()
        : this(Directory.CreateTempSubdirectory("quoin чай ").FullName, "стаття one", isOwner: true) => Directory.CreateDirectory(Root);

    private Workplace(string folder, string name, bool isOwner) => (_folder, Root, _isOwner) = (folder, Path.Combine(folder, name), isOwner);

    /// <summary>A folder in another workplace, which deletes it.</summary>
    public static Workplace At(string root) => new(Path.GetDirectoryName(root)!, Path.GetFileName(root), isOwner: false);

    /// <summary>Writes a file as UTF-8 without a byte order mark, with the line ends of the text.</summary>
    public Workplace Write(string path, string text)
    {
        var full = PathOf(path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
        return this;
    }

    /// <summary>Writes a file byte for byte.</summary>
    public Workplace WriteBytes(string path, byte[] bytes)
    {
        var full = PathOf(path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllBytes(full, bytes);
        return this;
    }

    /// <summary>Replaces a text that occurs once in a file.</summary>
    public Workplace Edit(string path, string old, string replacement)
    {
        var text = Read(path);
        Assert.Equal(2, text.Split(old).Length);
        return Write(path, text.Replace(old, replacement, StringComparison.Ordinal));
    }

    public string Read(string path) => File.ReadAllText(PathOf(path));

    public byte[] ReadBytes(string path) => File.ReadAllBytes(PathOf(path));

    public string PathOf(string path) => Path.Combine(Root, path);

    /// <summary>Runs <c>quoin</c> in the workplace until it exits.</summary>
    public Command Quoin(params string[] arguments) => QuoinWith([], arguments);

    /// <summary>Runs <c>quoin</c> with environment variables.</summary>
    public Command QuoinWith(IEnumerable<KeyValuePair<string, string>> environment, params string[] arguments) =>
        Command.RunIn(Root, [KeyValuePair.Create("LOCALAPPDATA", Caches), KeyValuePair.Create("XDG_DATA_HOME", Caches), .. environment], "dotnet", [Program, .. arguments]);

    /// <summary>Starts <c>quoin</c>, which runs until it is interrupted.</summary>
    /// <param name="isPolling">Whether it looks for changes by itself, because the number of file watches is limited for all programs of a user together.</param>
    /// <param name="arguments">The arguments.</param>
    public RunningCommand Start(bool isPolling, params string[] arguments) => RunningCommand.Start(
        Root,
        [KeyValuePair.Create("LOCALAPPDATA", Caches), KeyValuePair.Create("XDG_DATA_HOME", Caches), KeyValuePair.Create("DOTNET_USE_POLLING_FILE_WATCHER", isPolling ? "1" : "0")],
        "dotnet", [Program, .. arguments]);

    /// <summary>Runs <c>quoin</c> where there is a runtime but no SDK.</summary>
    public Command QuoinWithoutSdk(params string[] arguments) => Command.RunIn(
        Root,
        [KeyValuePair.Create("LOCALAPPDATA", Caches), KeyValuePair.Create("XDG_DATA_HOME", Caches), KeyValuePair.Create("PATH", Root), KeyValuePair.Create("DOTNET_HOST_PATH", ""), KeyValuePair.Create("DOTNET_ROOT", DotNetFolder)],
        Path.ChangeExtension(Program, OperatingSystem.IsWindows() ? ".exe" : null),
        arguments);

    /// <summary>The output of a command, with the paths of this run replaced, for snapshots.</summary>
    public string Scrub(string text) => text.Replace(Root.Replace('\\', '/'), "{root}", StringComparison.Ordinal).Replace(_folder.Replace('\\', '/'), "{temp}", StringComparison.Ordinal);

    public void Dispose()
    {
        if (_isOwner)
        {
            Directory.Delete(_folder, recursive: true);
        }
    }

    /// <summary>The tool, which the build copies beside the tests.</summary>
    public static string Program { get; } = Path.Combine(AppContext.BaseDirectory, "Quoin.Tool.dll");

    private static string DotNetFolder { get; } = Path.GetFullPath(Path.Combine(System.Runtime.InteropServices.RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", ".."));
}
