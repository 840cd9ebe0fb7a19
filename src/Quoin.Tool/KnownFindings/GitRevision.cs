using System.Globalization;
using Quoin.Tool.Terminal;

namespace Quoin.Tool.KnownFindings;

/// <summary>The files of a commit. Nothing is checked out.</summary>
internal sealed class GitRevision
{
    /// <summary>The mode of a symbolic link, whose text is the path that it leads to.</summary>
    private const string LinkMode = "120000";

    private readonly GitProgram _git;
    private readonly Dictionary<string, string> _objects;

    private GitRevision(GitProgram git, Dictionary<string, string> objects) => (_git, _objects) = (git, objects);

    /// <summary>The full paths of the files, which are those that they would have in the work tree; without links.</summary>
    public IReadOnlyCollection<string> Paths => _objects.Keys;

    /// <summary>Whether there is a file with a full path.</summary>
    public bool Contains(string path) => _objects.ContainsKey(path);

    /// <summary>Opens a commit of the repository that contains a folder.</summary>
    /// <param name="session">The session, which shows paths.</param>
    /// <param name="folder">The full path of the folder.</param>
    /// <param name="revision">What git resolves to a commit: a branch, a tag, a hash, <c>HEAD~2</c>.</param>
    /// <param name="cancellation">Cancels with an <see cref="OperationCanceledException"/>.</param>
    /// <exception cref="ToolException">There is no git, no repository or no such commit.</exception>
    public static Task<GitRevision> OpenAsync(ToolSession session, string folder, string revision, CancellationToken cancellation) =>
        OpenAsync(session, folder, revision, new GitUse("--since compares with a commit of git", "compare with a baseline, as with --baseline quoin.findings.json", "--since HEAD"), cancellation);

    /// <summary>Opens a commit of the repository that contains a folder.</summary>
    /// <param name="session">The session, which shows paths.</param>
    /// <param name="folder">The full path of the folder.</param>
    /// <param name="revision">What git resolves to a commit: a branch, a tag, a hash, <c>HEAD~2</c>.</param>
    /// <param name="use">What it is for, for messages.</param>
    /// <param name="cancellation">Cancels with an <see cref="OperationCanceledException"/>.</param>
    /// <exception cref="ToolException">There is no git, no repository or no such commit.</exception>
    public static async Task<GitRevision> OpenAsync(ToolSession session, string folder, string revision, GitUse use, CancellationToken cancellation)
    {
        var git = new GitProgram(folder);
        var place = await git.RunAsync(["rev-parse", "--show-prefix", "--show-toplevel", "--is-shallow-repository"], cancellation);
        if (!place.Succeeded || place.Output.Split('\n') is not [var prefix, var top, var isShallow, ..])
        {
            throw new ToolException(place.Error.Contains("not a git repository", StringComparison.Ordinal)
                ? $"{use.Purpose}, and '{Shown(session, folder)}' is in no repository; run the command in one, or {use.Instead}"
                : $"git cannot read the repository of '{Shown(session, folder)}': {place.Error}");
        }

        // With the option in between, a revision that begins with a hyphen is no option.
        var commit = await git.RunAsync(["rev-parse", "--verify", "--quiet", "--end-of-options", revision + "^{commit}"], cancellation);
        if (!commit.Succeeded)
        {
            throw new ToolException(isShallow == "true"
                ? $"The revision '{SafeText.Escape(revision)}' is not in this repository, which has only a part of the history; fetch it first, as with 'git fetch --unshallow' or 'fetch-depth: 0' in GitHub Actions"
                : $"There is no revision '{SafeText.Escape(revision)}' in the repository; name a branch, a tag or a commit, as in {use.Example}");
        }

        var list = await git.RunAsync(["ls-tree", "-r", "-z", "--full-tree", "--end-of-options", commit.Output.Trim()], cancellation);
        return list.Succeeded
            ? new GitRevision(git, Objects(Root(folder, prefix, top), list.Output))
            : throw new ToolException($"git cannot list the files of '{SafeText.Escape(revision)}': {list.Error}");
    }

    /// <summary>The commit at which two revisions parted.</summary>
    /// <param name="folder">The full path of a folder of the repository.</param>
    /// <param name="first">A revision.</param>
    /// <param name="second">Another one.</param>
    /// <param name="cancellation">Cancels with an <see cref="OperationCanceledException"/>.</param>
    /// <exception cref="ToolException">There is no git, or no such commit.</exception>
    public static async Task<string> ForkAsync(string folder, string first, string second, CancellationToken cancellation)
    {
        var found = await new GitProgram(folder).RunAsync(["merge-base", "--end-of-options", first, second], cancellation);
        return found.Succeeded && found.Output.Split('\n')[0].Trim() is { Length: > 0 } commit ? commit : throw new ToolException(
            $"Git finds no commit at which '{SafeText.Escape(first)}' and '{SafeText.Escape(second)}' parted{(found.Error.Length == 0 ? "" : $": {SafeText.Escape(found.Error)}")}; fetch the history, as with 'fetch-depth: 0' in GitHub Actions, or compare the two with '..'");
    }

    /// <summary>Reads the bytes of files.</summary>
    /// <param name="paths">The full paths of files of the commit.</param>
    /// <param name="read">Creates the result of a file from its index in the paths and its bytes.</param>
    /// <param name="cancellation">Cancels with an <see cref="OperationCanceledException"/>.</param>
    /// <returns>The results, in the order of the paths.</returns>
    /// <exception cref="ToolException">An object is not in the repository.</exception>
    public Task<List<T>> ReadAsync<T>(IReadOnlyList<string> paths, Func<int, byte[], T> read, CancellationToken cancellation) => _git.ConverseAsync(
        ["cat-file", "--batch"],
        paths.Select(path => _objects[path]),
        stream =>
        {
            using var buffered = new BufferedStream(stream, 64 * 1024);
            return Enumerable.Range(0, paths.Count).Select(index => read(index, ReadObject(buffered))).ToList();
        },
        cancellation);

    /// <summary>Reads an answer: a line that ends with the length, then as many bytes, then a line feed.</summary>
    private static byte[] ReadObject(Stream stream)
    {
        var line = new List<byte>();
        while (stream.ReadByte() is var value && value != '\n')
        {
            line.Add(value >= 0 ? (byte)value : throw new EndOfStreamException());
        }

        var words = System.Text.Encoding.UTF8.GetString([.. line]).Split(' ');
        if (words is not [_, "blob", var length])
        {
            throw new ToolException("A file of the revision is missing in the repository; fetch it first, as with 'git fetch --refetch'");
        }

        var bytes = new byte[int.Parse(length, NumberStyles.None, CultureInfo.InvariantCulture)];
        stream.ReadExactly(bytes);
        stream.ReadByte();
        return bytes;
    }

    private static Dictionary<string, string> Objects(string root, string list)
    {
        var objects = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var entry in list.Split('\0', StringSplitOptions.RemoveEmptyEntries))
        {
            // <mode> <type> <object>, a tab and the path. What is no blob is another repository.
            if (entry.Split('\t', 2) is [var head, var path] && head.Split(' ') is [not LinkMode, "blob", var name])
            {
                objects[$"{root}/{path}"] = name;
            }
        }

        return objects;
    }

    /// <summary>The folder of the work tree, written as the folder in it was, which git follows links of.</summary>
    private static string Root(string folder, string prefix, string top)
    {
        var (place, inside) = (folder.TrimEnd('/'), prefix.TrimEnd('/'));
        return inside.Length == 0 ? place
            : place.EndsWith("/" + inside, StringComparison.Ordinal) ? place[..^(inside.Length + 1)]
            : top;
    }

    private static string Shown(ToolSession session, string folder) => session.Show(folder) is { Length: > 0 } shown ? shown : folder;
}

/// <summary>What a commit is read for, for messages.</summary>
/// <param name="Purpose">The beginning of a sentence: "--since compares with a commit of git".</param>
/// <param name="Instead">What to do without git.</param>
/// <param name="Example">How a revision is named on the command line.</param>
internal sealed record GitUse(string Purpose, string Instead, string Example);
