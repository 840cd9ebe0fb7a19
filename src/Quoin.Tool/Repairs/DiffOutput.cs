using Quoin.Tool.Terminal;

namespace Quoin.Tool.Repairs;

/// <summary>Writes the changes of files that a dry run does not write.</summary>
internal static class DiffOutput
{
    /// <summary>Writes the changes as a unified diff.</summary>
    /// <param name="session">The session.</param>
    /// <param name="files">The changed files.</param>
    /// <param name="instead">What to do where <c>patch</c> cannot apply the diff, as the end of a sentence.</param>
    public static void Write(ToolSession session, IEnumerable<(string Path, string Before, string After)> files, string instead)
    {
        foreach (var (path, before, after) in files)
        {
            var isEscaped = false;
            foreach (var line in UnifiedDiff.Create(session.Show(path), before, after))
            {
                if (session.Output.Width is null)
                {
                    var visible = Visible(line);
                    isEscaped |= visible != line;
                    session.Writer.Write(visible);
                }
                else
                {
                    var tone = line[0] switch { '+' => Tone.Added, '-' => Tone.Removed, '@' => Tone.Faint, _ => Tone.Normal };
                    session.Output.WriteLine(line.TrimEnd('\r', '\n').Replace("\t", "    ", StringComparison.Ordinal), tone);
                }
            }

            if (isEscaped)
            {
                session.Error.Write($"quoin: 'patch' cannot apply the changes of '{session.Show(path)}', because invisible characters are shown as '\\uXXXX'; {instead}\n");
            }
        }
    }

    /// <summary>
    /// A line for a file or a program: only its tabs and line ends control anything. The program may show it in a terminal or be a runner of
    /// continuous integration, so it is escaped although "patch" then refuses it.
    /// </summary>
    private static string Visible(string line)
    {
        var text = line.TrimEnd('\r', '\n');
        return string.Join('\t', text.Split('\t').Select(SafeText.Escape)) + line[text.Length..];
    }
}
