using System.Diagnostics;
using Quoin.Benchmarks.Corpus;
using Quoin.Benchmarks.Processes;

namespace Quoin.Benchmarks.Preview;

/// <summary>A server that shows an article whose title is edited, until it is disposed of. Then the annotation is as it was.</summary>
internal sealed class EditedSite : IDisposable
{
    /// <summary>How long anything may take.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromMinutes(9);

    private const int OutputLimit = 40;

    private readonly Process _process;
    private readonly string _folder;
    private readonly CorpusArticle _article;
    private readonly string _annotation;
    private readonly TaskCompletionSource<Uri> _ready = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly List<string> _output = [];

    private EditedSite(string name, Process process, string folder, CorpusArticle article, Func<string, Uri?> ready)
    {
        (Name, _process, _folder, _article) = (name, process, folder, article);
        _annotation = File.ReadAllText(Path.Combine(folder, article.AnnotationPath));
        process.EnableRaisingEvents = true;
        process.Exited += (_, _) => _ready.TrySetException(new InvalidOperationException($"{name} ended: {LastOutput}"));
        process.OutputDataReceived += (_, line) => Hear(line.Data, ready);
        process.ErrorDataReceived += (_, line) => Hear(line.Data, ready);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    public string Name { get; }

    /// <summary>The last lines that it wrote.</summary>
    public string LastOutput
    {
        get
        {
            lock (_output)
            {
                return string.Join('\n', _output);
            }
        }
    }

    /// <summary>Starts one, and waits until it answers.</summary>
    /// <param name="name">The name.</param>
    /// <param name="start">The command. Its output is read.</param>
    /// <param name="folder">The folder above that of the annotations.</param>
    /// <param name="article">The article.</param>
    /// <param name="ready">The address, from the line of output that says that it answers and sees edits; null for other lines.</param>
    public static async Task<(EditedSite Site, Uri Address)> StartAsync(string name, ProcessStartInfo start, string folder, CorpusArticle article, Func<string, Uri?> ready)
    {
        (start.RedirectStandardOutput, start.RedirectStandardError) = (true, true);
        var site = new EditedSite(name, Process.Start(start)!, folder, article, ready);
        try
        {
            return (site, await site._ready.Task.WaitAsync(Patience));
        }
        catch
        {
            site.Dispose();
            throw;
        }
    }

    /// <summary>Saves the annotation with another title, and returns the time until that is shown.</summary>
    /// <param name="title">The title.</param>
    /// <param name="isShown">Waits until a title is shown.</param>
    public async Task<TimeSpan> EditAsync(string title, Func<string, Task> isShown)
    {
        var text = _annotation.Replace($"title: {_article.Title}\n", $"title: {title}\n", StringComparison.Ordinal);
        var start = Stopwatch.GetTimestamp();
        TextFile.Write(_folder, _article.AnnotationPath, text);
        try
        {
            await isShown(title);
        }
        catch (TimeoutException exception)
        {
            throw new InvalidOperationException($"{Name} does not show '{title}': {LastOutput}", exception);
        }

        return Stopwatch.GetElapsedTime(start);
    }

    public void Dispose()
    {
        _process.Kill(entireProcessTree: true);
        _process.WaitForExit();
        _process.Dispose();
        TextFile.Write(_folder, _article.AnnotationPath, _annotation);
    }

    private void Hear(string? line, Func<string, Uri?> ready)
    {
        if (line is null)
        {
            return;
        }

        lock (_output)
        {
            _output.Add(line);
            _output.RemoveRange(0, Math.Max(0, _output.Count - OutputLimit));
        }

        if (ready(line) is { } address)
        {
            _ready.TrySetResult(address);
        }
    }
}
