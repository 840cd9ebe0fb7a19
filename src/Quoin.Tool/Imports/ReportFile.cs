using System.Globalization;
using System.Text;
using Quoin.Tool.Files;
using Quoin.Tool.Terminal;

namespace Quoin.Tool.Imports;

/// <summary>The report of an import as a table that a spreadsheet reads.</summary>
internal sealed class ReportFile
{
    /// <summary>Replaces the report of an earlier import, but no other file.</summary>
    private const string Header = "row,source,mark,id,result,column,reason";

    private readonly ToolSession _session;
    private readonly string _path;
    private readonly TextFile? _earlier;

    private ReportFile(ToolSession session, string path, TextFile? earlier) => (_session, _path, _earlier) = (session, path, earlier);

    /// <summary>Prepares the report, so that an import does not fail at its end.</summary>
    /// <exception cref="ToolException">The file cannot be written, or is another one than an earlier report.</exception>
    public static ReportFile Open(ToolSession session, string path)
    {
        try
        {
            var earlier = File.Exists(path) ? TextFile.Read(path) : null;
            return earlier is not null && !earlier.Text.StartsWith(Header + "\n", StringComparison.Ordinal)
                ? throw new ToolException($"'{session.Show(path)}' is there already and is no report of an import, so it is not overwritten; name another file with --report")
                : Directory.Exists(Path.GetDirectoryName(path)) && !Directory.Exists(path) ? new ReportFile(session, path, earlier)
                : throw new ToolException($"'{session.Show(path)}' cannot be written, because its folder does not exist or it is a folder itself; name another file with --report");
        }
        catch (FileException exception)
        {
            throw new ToolException($"'{session.Show(path)}': {exception.Reason}");
        }
    }

    /// <summary>Writes all rows.</summary>
    /// <exception cref="ToolException">The file cannot be written.</exception>
    public void Write(IReadOnlyList<ImportRow> rows, CancellationToken cancellation)
    {
        var text = new StringBuilder(Header).Append('\n');
        foreach (var row in rows)
        {
            string[] cells = [row.Number.ToString(CultureInfo.InvariantCulture), row.Source, row.Mark, row.Id ?? "", ImportSummary.Name(row.Result), row.Column ?? "", row.Reason ?? ""];
            text.Append(CsvCell.WriteLine(cells));
        }

        try
        {
            if (_earlier is not null)
            {
                FileReplacement.Replace(_earlier, text.ToString(), cancellation);
            }
            else
            {
                FileReplacement.Create(_path, text.ToString(), cancellation);
            }
        }
        catch (FileException exception)
        {
            throw new ToolException($"'{_session.Show(_path)}': {exception.Reason}");
        }
    }
}
