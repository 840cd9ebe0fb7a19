using System.Text;
using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Text;

namespace Quoin.Compiler.Baselines;

/// <summary>The file of a baseline: the version of its format, and a line for each article and mark.</summary>
/// <param name="Path">The path.</param>
/// <param name="Lines">The lines that could be read, in the order of the file.</param>
/// <param name="Diagnostics">What is wrong with the other ones.</param>
internal sealed record BaselineFile(string Path, EquatableArray<BaselineLine> Lines, EquatableArray<ContentDiagnostic> Diagnostics)
{
    /// <summary>The name of the file in a folder of content.</summary>
    public const string Name = "quoin.baseline";

    /// <summary>The name of the file in a package: the baseline of a released version.</summary>
    public const string ReleasedName = "quoin.released.baseline";

    /// <summary>The first line, with the version of the format.</summary>
    public const string FirstLine = "quoin-baseline: 1";

    private const string Remark = "# What this content promised when it was last accepted: a line for each article and mark. 'quoin accept' writes it.";

    private static readonly string[] Markers = ["<<<<<<<", "|||||||", "=======", ">>>>>>>"];

    /// <summary>Whether it is that of a released version, whose acceptances are in the repository of that version.</summary>
    public bool IsReleased => string.Equals(FilePaths.Name(Path), ReleasedName, StringComparison.OrdinalIgnoreCase);

    /// <summary>Reads a file. Whatever it contains, each line that can be read is.</summary>
    /// <param name="path">The path.</param>
    /// <param name="file">Its text, or why there is none.</param>
    /// <param name="limits">The limits on what is read and reported.</param>
    /// <param name="cancellation">Cancels with an <see cref="OperationCanceledException"/>.</param>
    public static BaselineFile Parse(string path, FileText file, Limits limits, CancellationToken cancellation)
    {
        var diagnostics = new DiagnosticBag(path, limits);
        var lines = new List<BaselineLine>();
        if (file.Length > limits.SourceLength)
        {
            diagnostics.Report(Rules.FileTooLong, default, FilePaths.Name(path), $"{file.Length}", $"{limits.SourceLength}", Format.ProjectProperties.MaxSourceLength);
        }
        else if (file.Text is not { } text)
        {
            diagnostics.Report(Rules.UnreadableFile, default, FilePaths.Name(path));
        }
        else
        {
            Read(text, lines, diagnostics, cancellation);
        }

        return new BaselineFile(path, lines.ToEquatableArray(), diagnostics.ToArray());
    }

    /// <summary>Writes a file.</summary>
    /// <param name="lines">The lines, in any order.</param>
    public static string Write(IEnumerable<BaselineLine> lines)
    {
        var text = new StringBuilder().Append(FirstLine).Append('\n').Append(Remark).Append('\n');
        foreach (var line in lines.OrderBy(static line => line.Promise, PromiseLine.Order))
        {
            text.Append(line).Append('\n');
        }

        return text.ToString();
    }

    private static void Read(string text, List<BaselineLine> lines, DiagnosticBag diagnostics, CancellationToken cancellation)
    {
        var (start, number, hasVersion) = (text.Length > 0 && text[0] == '\uFEFF' ? 1 : 0, 0, false);
        for (; start < text.Length; number++)
        {
            cancellation.ThrowIfCancellationRequested();
            var end = text.IndexOf('\n', start) is >= 0 and var found ? found : text.Length;
            var line = text.Substring(start, end - start).TrimEnd('\r', ' ');
            var range = new TextRange(start, line.IndexOf(' ') is > 0 and var key ? key : line.Length, number, 0, number, line.IndexOf(' ') is > 0 and var column ? column : line.Length);
            start = end + 1;
            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }

            if (!hasVersion)
            {
                hasVersion = true;
                if (line == FirstLine)
                {
                    continue;
                }

                diagnostics.Report(Rules.BaselineInvalid, range, "the first line", $"is not '{FirstLine}'", "update Quoin if a later version wrote the file, or restore it from version control");
                return;
            }

            // Merging with 'union' repeats the line.
            if (line == FirstLine)
            {
                continue;
            }

            if (BaselineLine.Parse(line, range) is { } read)
            {
                lines.Add(read);
            }
            else if (Array.Exists(Markers, marker => line.StartsWith(marker, StringComparison.Ordinal)))
            {
                diagnostics.Report(Rules.BaselineInvalid, range, $"the line {number + 1}", "is a mark of a merge that is not finished", "keep the lines of both sides, and remove the marks");
            }
            else
            {
                diagnostics.Report(Rules.BaselineInvalid, range, $"the line {number + 1}", "is not an id with its values, 'accepted' and 'check'", "restore it from version control, or remove it and run 'quoin accept'");
            }
        }

        if (!hasVersion)
        {
            diagnostics.Report(Rules.BaselineInvalid, default, "the first line", $"is not '{FirstLine}'", "restore the file from version control, or delete it and run 'quoin accept --all'");
        }
    }
}
