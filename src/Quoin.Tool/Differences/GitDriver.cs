using Quoin.Compiler.Workspace;
using Quoin.Interpreter;
using Quoin.Tool.Projects;
using Quoin.Tool.Terminal;

namespace Quoin.Tool.Differences;

/// <summary>
/// What git runs in place of its own comparison of an annotation, as <c>diff.quoin.command</c>. Git gives the two states of the file;
/// sources and libraries are those of the work tree.
/// </summary>
internal static class GitDriver
{
    /// <summary>What git gives: the path, and the file, the object and the mode of each state; of a renamed file, the new path and a remark too.</summary>
    private const int Arguments = 7;

    private static readonly string[] Nothing = ["/dev/null", "nul"];

    /// <summary>Compares the two states. Returns the exit code, which is never that of a finding, because git would end with it.</summary>
    /// <param name="session">The session.</param>
    /// <param name="arguments">What git gives.</param>
    /// <param name="cancellation">Cancels with an <see cref="OperationCanceledException"/>.</param>
    /// <exception cref="ToolException">These are not the arguments of git.</exception>
    public static int Run(ToolSession session, IReadOnlyList<string> arguments, CancellationToken cancellation)
    {
        if (arguments is not [var name, var old, _, _, var now, ..] || arguments.Count < Arguments)
        {
            throw new ToolException("--git is for git, which gives seven arguments; configure it with 'git config diff.quoin.command \"quoin diff --git --\"'");
        }

        var newName = arguments.Count > Arguments ? arguments[Arguments] : name;
        var (path, newPath) = (session.FullPath(name), session.FullPath(newName));
        var (before, after) = (Side(session, "the earlier state", path, newPath, old, cancellation), Side(session, "the later state", newPath, path, now, cancellation));
        session.Output.WriteLine($"quoin diff {SafeText.Escape(name)}{(newPath == path ? "" : $" {SafeText.Escape(newName)}")}", Tone.Faint);
        DifferenceText.Write(session, ContentDifference.Of(before, after));
        return ExitCode.Clean;
    }

    /// <summary>A state of the file.</summary>
    /// <param name="session">The session.</param>
    /// <param name="name">The name of the state.</param>
    /// <param name="path">The full path of the annotation in this state.</param>
    /// <param name="other">That in the other state; another one if it was renamed, and then it is not in this state.</param>
    /// <param name="file">The file with its text.</param>
    /// <param name="cancellation">Cancels with an <see cref="OperationCanceledException"/>.</param>
    private static ContentSide Side(ToolSession session, string name, string path, string other, string file, CancellationToken cancellation)
    {
        var reader = new SideReader(session, new ContentRequest(null, []), cancellation);
        var isThere = !Nothing.Contains(file, StringComparer.OrdinalIgnoreCase);
        var content = reader.Beside(
            Path.GetDirectoryName(path)!.Replace(Path.DirectorySeparatorChar, '/'),
            isThere ? [new ContentFile(path, ContentFolder.Load(session.FullPath(file), ProjectSettings.Default).Content)] : []);
        content = content with
        {
            Project = ContentProject.Create(content.Project.Files.Where(one => one.Path == path ? isThere : one.Path != other), content.Project.Settings),
            Selected = new HashSet<string>([path], StringComparer.Ordinal),
        };
        return new ContentSide(name, content, ParallelBuild.Create(content.Project, cancellation));
    }
}
