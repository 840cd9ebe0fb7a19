using Quoin.Compiler.Baselines;
using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Text;
using Quoin.Tool.Files;
using Quoin.Tool.Projects;
using Quoin.Tool.Terminal;

namespace Quoin.Tool.Acceptance;

/// <summary>The files that an acceptance writes.</summary>
/// <param name="session">The session, which shows paths.</param>
/// <param name="content">The content.</param>
internal sealed class AcceptanceFiles(ToolSession session, ContentSet content)
{
    private const string AttributesName = ".gitattributes";
    private const string Changed = "it has changed since it was read; run the command again";

    /// <summary>Longer than it takes to write two files on a slow disk.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    /// <summary>How git merges both files: the lines of both sides are kept.</summary>
    private const string Attributes = $"{BaselineFile.Name} text eol=lf merge=union\n{AcceptedFile.Name} text eol=lf merge=union\n";

    private string Folder { get; } = Path.GetFullPath(content.Roots.Content.Replace('\\', '/'), content.Folder);

    /// <summary>The path of the baseline as it is shown.</summary>
    public string Shown(BaselineLibrary baselines) => session.Show(PathOf(baselines.Files.Where(static file => !file.IsReleased).Select(static file => file.Path), BaselineFile.Name));

    /// <summary>Writes the files, the acceptances first: a line without its entry would be an error.</summary>
    /// <param name="baselines">The files as they were read.</param>
    /// <param name="lines">The lines of the new baseline.</param>
    /// <param name="entry">The new entry; null if nothing is signed.</param>
    /// <param name="cancellation">Cancels between two files.</param>
    /// <returns>What to say about git; null if there is nothing.</returns>
    /// <exception cref="ToolException">There are two baselines, or no build could read them again.</exception>
    /// <exception cref="FileException">A file cannot be written, or somebody else has changed it, or is changing it; the reason says whether both are as they were.</exception>
    public string? Write(BaselineLibrary baselines, IEnumerable<BaselineLine> lines, AcceptanceEntry? entry, CancellationToken cancellation)
    {
        var baseline = PathOf(baselines.Files.Where(static file => !file.IsReleased).Select(static file => file.Path), BaselineFile.Name);
        var accepted = PathOf(baselines.Accepted.Select(static file => file.Path), AcceptedFile.Name);
        if (!Directory.Exists(Folder))
        {
            throw new ToolException($"The folder '{session.Show(Folder)}' does not exist; create it, or name the project with --project");
        }

        var (text, signed) = (BaselineFile.Write(lines), entry is null ? null : AcceptedFile.Write([.. baselines.Accepted.SelectMany(static file => file.Entries), entry]));
        Refuse(baseline, new BaselineFile(baseline, FileText.From(text), content.Project.Settings.Limits).Diagnostics);
        Refuse(accepted, signed is null ? [] : new AcceptedFile(accepted, FileText.From(signed), content.Project.Settings.Limits).Diagnostics);

        // Of two commands at the same time, one finds what the other has written.
        using var only = FolderLock.Take(Folder, Patience, cancellation);
        var (oldAccepted, oldBaseline) = (Reread(accepted), Reread(baseline));
        FileChange[] entries = signed is null ? [] : [new FileChange(accepted, oldAccepted, signed)];
        FileChanges.Write([.. entries, new FileChange(baseline, oldBaseline, text)], session.Show, cancellation);
        return WriteAttributes(baseline);
    }

    /// <summary>Refuses to write what no build could read again, as with a reason that is longer than a file may be.</summary>
    private void Refuse(string path, EquatableArray<ContentDiagnostic> faults)
    {
        if (faults is [var first, ..])
        {
            throw new ToolException($"Nothing is written, because '{session.Show(path)}' could not be read again: {first.Message}");
        }
    }

    /// <summary>A file that the content has, as it is now; null if it has none. What it was read with is what is accepted, so it must not have changed.</summary>
    private TextFile? Reread(string path)
    {
        if (content.Project.Files.FirstOrDefault(file => file.Path == path) is not { } known)
        {
            return Path.Exists(path) ? throw new FileException(path, Changed) : null;
        }

        var file = TextFile.Read(path);
        return file.Text == known.Text ? file : throw new FileException(path, Changed);
    }

    /// <summary>The path of the only file; that in the folder of content if there is none yet.</summary>
    private string PathOf(IEnumerable<string> paths, string name) => paths.ToList() switch
    {
        [] => Path.Combine(Folder, name).Replace(Path.DirectorySeparatorChar, '/'),
        [var only] => only,
        [var first, var second, ..] => throw new ToolException($"There are two files, '{session.Show(first)}' and '{session.Show(second)}', and a project has one; move the lines of one to the other"),
    };

    private string? WriteAttributes(string baseline)
    {
        var path = Path.Combine(Path.GetDirectoryName(baseline)!, AttributesName);
        if (!File.Exists(path))
        {
            FileReplacement.Create(path, Attributes);
            return null;
        }

        var text = TextFile.Read(path).Text;
        return HasUnion(text, BaselineFile.Name) && HasUnion(text, AcceptedFile.Name) ? null
            : $"Add these lines to '{session.Show(path.Replace(Path.DirectorySeparatorChar, '/'))}', so that git merges what two branches accept: {Attributes.TrimEnd('\n').Replace("\n", " and ", StringComparison.Ordinal)}";
    }

    /// <summary>Whether a line says how git merges a file; a comment does not.</summary>
    private static bool HasUnion(string text, string name) => text.Split('\n').Select(static line => line.Trim()).Any(line =>
        !line.StartsWith('#') && line.Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries) is [var pattern, .. var attributes]
        && (pattern == name || pattern.EndsWith("/" + name, StringComparison.Ordinal)) && attributes.Any(static attribute => attribute.StartsWith("merge", StringComparison.Ordinal)));
}
