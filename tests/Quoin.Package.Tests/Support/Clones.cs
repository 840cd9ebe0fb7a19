namespace Quoin.Package.Tests;

/// <summary>Two fresh clones of one commit on differently configured machines. Both pack, with the native tool of the first, and one runs the main job before.</summary>
#pragma warning disable CA1515 // xunit hands it to a public class.
public sealed class Clones : IAsyncLifetime
#pragma warning restore CA1515
{
    private const string FirstLanguage = "tr_TR.UTF-8";
    private const string SecondLanguage = "en_US.UTF-8";

    private readonly RepositoryCopy _first = RepositoryCopy.Make("quoin");
    private readonly RepositoryCopy _second;

    public Clones() => _second = _first.Clone("größere Ordner");

    /// <summary>The commits of the clones.</summary>
    internal IReadOnlyList<string> Commits => [_first.Commit, _second.Commit];

    /// <summary>The folders with their packages.</summary>
    internal IReadOnlyList<string> Packages { get; private set; } = [];

    /// <summary>The README's command for the main job.</summary>
    internal Command? MainJob { get; private set; }

    public async Task InitializeAsync()
    {
        var packing = Task.Run(() =>
        {
            var commands = Readme.Blocks(Repository.Read("README.md"), "Where things are").First(block => block.Language == "sh").Text;
            MainJob = _second.Run(SecondLanguage, commands.Split('\n')[0]);
            return _second.Pack(SecondLanguage);
        });
        var first = await Task.Run(() => _first.Pack(FirstLanguage));
        var nativeTools = await Task.Run(() => _first.PublishTool(FirstLanguage));
        Packages = [first, await packing];
        await Task.WhenAll(Task.Run(() => _first.PackTool(FirstLanguage, nativeTools)), Task.Run(() => _second.PackTool(SecondLanguage, nativeTools)));
    }

    public Task DisposeAsync()
    {
        _first.Dispose();
        _second.Dispose();
        return Task.CompletedTask;
    }
}
