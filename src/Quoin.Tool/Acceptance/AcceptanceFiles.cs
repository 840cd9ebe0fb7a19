using Quoin.Compiler.Baselines;
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

    /// <summary>How git merges both files: the lines of both sides are kept.</summary>
    private const string Attributes = $"{BaselineFile.Name} text eol=lf merge=union\n{AcceptedFile.Name} text eol=lf merge=union\n";

    private string Folder { get; } = Path.GetFullPath(content.Roots.Content.Replace('\\', '/'), content.Folder);

    /// <summary>The path of the baseline as it is shown.</summary>
    public string Shown(BaselineLibrary baselines) => session.Show(PathOf(baselines.Files.Where(static file => !file.IsReleased).Select(static file => file.Path), BaselineFile.Name));

    /// <summary>Writes the files, the acceptances first: a line without its entry would be an error.</summary>
    /// <param name="baselines">The files as they were read.</param>
    /// <param name="lines">The lines of the new baseline.</param>
    /// <param name="entry">The new entry.</param>
    /// <param name="cancellation">Cancels between two files.</param>
    /// <returns>What to say about git; null if there is nothing.</returns>
    /// <exception cref="ToolException">There are two baselines.</exception>
    public string? Write(BaselineLibrary baselines, IEnumerable<BaselineLine> lines, AcceptanceEntry entry, CancellationToken cancellation)
    {
        var baseline = PathOf(baselines.Files.Where(static file => !file.IsReleased).Select(static file => file.Path), BaselineFile.Name);
        var accepted = PathOf(baselines.Accepted.Select(static file => file.Path), AcceptedFile.Name);
        if (!Directory.Exists(Folder))
        {
            throw new ToolException($"The folder '{session.Show(Folder)}' does not exist; create it, or name the project with --project");
        }

        FileOutput.Write(accepted, AcceptedFile.Write([.. baselines.Accepted.SelectMany(static file => file.Entries), entry]), cancellation);
        FileOutput.Write(baseline, BaselineFile.Write(lines), cancellation);
        return WriteAttributes(baseline);
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
        return text.Contains(BaselineFile.Name, StringComparison.Ordinal) && text.Contains(AcceptedFile.Name, StringComparison.Ordinal) ? null
            : $"Add these lines to '{session.Show(path.Replace(Path.DirectorySeparatorChar, '/'))}', so that git merges what two branches accept: {Attributes.TrimEnd('\n').Replace("\n", " and ", StringComparison.Ordinal)}";
    }
}
