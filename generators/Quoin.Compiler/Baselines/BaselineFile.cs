using System.Text;
using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Text;

namespace Quoin.Compiler.Baselines;

/// <summary>
/// The file of a baseline: the version of its format, and a line for each article and mark. Whatever it contains, each line that can be read is.
/// </summary>
/// <param name="Path">The path.</param>
/// <param name="File">Its text, or why there is none.</param>
/// <param name="Limits">The limits on what is read and reported.</param>
internal sealed record BaselineFile(string Path, FileText File, Limits Limits)
{
    /// <summary>The name of the file in a folder of content.</summary>
    public const string Name = "quoin.baseline";

    /// <summary>The name of the file in a package: the baseline of a released version.</summary>
    public const string ReleasedName = "quoin.released.baseline";

    /// <summary>The first line, with the version of the format.</summary>
    public const string FirstLine = "quoin-baseline: 1";

    /// <summary>How long most lines are at least.</summary>
    private const int UsualLength = 150;

    private const string Remark = "# What this content promised when it was last accepted: a line for each article and mark. 'quoin accept' writes it.";

    private static readonly string[] Markers = ["<<<<<<<", "|||||||", "=======", ">>>>>>>"];

    // Read by the first who asks, which is nobody in a project that is not compared. It follows from the text, so it is not compared.
    private readonly Lazy<(EquatableArray<StoredLine> Lines, EquatableArray<ContentDiagnostic> Diagnostics)> _read = new(() => Read(Path, File, Limits));

    /// <summary>The lines that could be read, in the order of the file.</summary>
    public EquatableArray<StoredLine> Stored => _read.Value.Lines;

    /// <summary>Copies of these lines.</summary>
    public EquatableArray<BaselineLine> Lines => Stored.Select(static line => line.ToLine()).ToEquatableArray();

    /// <summary>What is wrong with the other lines.</summary>
    public EquatableArray<ContentDiagnostic> Diagnostics => _read.Value.Diagnostics;

    /// <summary>Whether it is that of a released version, whose acceptances are in the repository of that version.</summary>
    public bool IsReleased => string.Equals(FilePaths.Name(Path), ReleasedName, StringComparison.OrdinalIgnoreCase);

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

    /// <inheritdoc/>
    public bool Equals(BaselineFile? other) => ReferenceEquals(this, other) || (other is not null && Path == other.Path && File == other.File && Limits == other.Limits);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Path);

    private static (EquatableArray<StoredLine> Lines, EquatableArray<ContentDiagnostic> Diagnostics) Read(string path, FileText file, Limits limits)
    {
        var diagnostics = new DiagnosticBag(path, limits);
        var lines = new List<StoredLine>();
        if (file.Length > limits.BaselineLength)
        {
            diagnostics.Report(Rules.FileTooLong, default, FilePaths.Name(path), $"{file.Length}", $"{limits.BaselineLength}", Format.ProjectProperties.MaxBaselineLength);
        }
        else if (file.Text is not { } text)
        {
            diagnostics.Report(Rules.UnreadableFile, default, FilePaths.Name(path));
        }
        else
        {
            lines.Capacity = text.Length / UsualLength;
            Read(text, lines, diagnostics);
        }

        return (lines.ToEquatableArray(), diagnostics.ToArray());
    }

    private static void Read(string text, List<StoredLine> lines, DiagnosticBag diagnostics)
    {
        var (start, number, hasVersion) = (text.Length > 0 && text[0] == '\uFEFF' ? 1 : 0, 0, false);
        for (; start < text.Length; number++)
        {
            var end = text.IndexOf('\n', start) is >= 0 and var found ? found : text.Length;
            var (first, last) = (start, end);
            while (last > first && text[last - 1] == '\r')
            {
                last--;
            }

            var line = text.AsSpan(first, last - first);
            start = end + 1;
            if (line.IsWhiteSpace() || line[0] == '#')
            {
                continue;
            }

            if (!hasVersion)
            {
                hasVersion = true;
                if (IsFirst(line))
                {
                    continue;
                }

                diagnostics.Report(Rules.BaselineInvalid, KeyRange(line, first, number), "the first line", $"is not '{FirstLine}'", "update Quoin if a later version wrote the file, or restore it from version control");
                return;
            }

            if (StoredLine.Find(text, first, last, number) is { } read)
            {
                lines.Add(read);
            }
            else if (IsFirst(line))
            {
                // Merging with 'union' repeats the line.
            }
            else if (IsMarker(line))
            {
                diagnostics.Report(Rules.BaselineInvalid, KeyRange(line, first, number), $"the line {number + 1}", "is a mark of a merge that is not finished", "keep the lines of both sides, and remove the marks");
            }
            else
            {
                diagnostics.Report(Rules.BaselineInvalid, KeyRange(line, first, number), $"the line {number + 1}", "is not an id with its values, 'accepted' and 'check'", "restore it from version control, or remove it and run 'quoin accept'");
            }
        }

        if (!hasVersion)
        {
            diagnostics.Report(Rules.BaselineInvalid, default, "the first line", $"is not '{FirstLine}'", "restore the file from version control, or delete it and run 'quoin accept --all'");
        }
    }

    /// <summary>Whether a line is the first one, which nobody signs, so that white space after it changes nothing.</summary>
    private static bool IsFirst(ReadOnlySpan<char> line) => line.TrimEnd().SequenceEqual(FirstLine.AsSpan());

    private static bool IsMarker(ReadOnlySpan<char> line)
    {
        foreach (var marker in Markers)
        {
            if (line.StartsWith(marker.AsSpan(), StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The range of a line up to its first space.</summary>
    private static TextRange KeyRange(ReadOnlySpan<char> line, int start, int number) => new(start, KeyLength(line), number, 0, number, KeyLength(line));

    private static int KeyLength(ReadOnlySpan<char> line) => line.IndexOf(' ') is > 0 and var key ? key : line.Length;
}
