using Quoin.Tool.Files;
using Quoin.Tool.Terminal;

namespace Quoin.Tool.KnownFindings;

/// <summary>The file of a baseline.</summary>
/// <param name="session">The session, which shows the path.</param>
/// <param name="path">The path, as it was given.</param>
internal sealed class BaselineFile(ToolSession session, string path)
{
    /// <summary>The number of bytes that no baseline needs: a million findings.</summary>
    private const int LongestFile = 256 * 1024 * 1024;

    private readonly string _path = session.FullPath(path);

    /// <summary>The path as it is shown.</summary>
    public string Name => session.Show(_path);

    /// <summary>Reads the baseline.</summary>
    /// <exception cref="ToolException">There is no such file, or it is no baseline.</exception>
    public Baseline Read()
    {
        try
        {
            return Parse();
        }
        catch (BaselineException exception)
        {
            throw new ToolException($"The baseline '{Name}' cannot be read, because in line {exception.Line} {exception.Message}; restore it, or write it again with --write-baseline");
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new ToolException($"There is no baseline '{Name}'; write it with --write-baseline");
        }
        catch (Exception exception) when (FileErrors.Is(exception))
        {
            throw FileException.From(Name, exception, isWritten: false);
        }
    }

    /// <summary>Reads the baseline that is to be written again; an empty one if there is none, or if it is not valid.</summary>
    /// <exception cref="FileException">The file cannot be read.</exception>
    public Baseline ReadIfValid()
    {
        try
        {
            return Parse();
        }
        catch (Exception exception) when (exception is BaselineException or FileNotFoundException or DirectoryNotFoundException)
        {
            return new Baseline([]);
        }
        catch (Exception exception) when (FileErrors.Is(exception))
        {
            throw FileException.From(Name, exception, isWritten: false);
        }
    }

    /// <summary>Writes the baseline, unless the file has the same bytes already. Replaces a baseline, even one that cannot be read, and an empty file, but no other one.</summary>
    /// <exception cref="FileException">The file cannot be written.</exception>
    /// <exception cref="ToolException">The file is another one.</exception>
    public void Write(Baseline baseline)
    {
        var text = baseline.Write();
        if (!File.Exists(_path))
        {
            FileReplacement.Create(_path, text);
        }
        else if (TextFile.Read(_path) is var file && file.Text != text)
        {
            if (!string.IsNullOrWhiteSpace(file.Text) && !IsBaseline(file.Text))
            {
                throw new ToolException($"'{Name}' is there already and is no baseline, so it is not overwritten; name another file with --baseline");
            }

            FileReplacement.Replace(file, text);
        }
    }

    private Baseline Parse()
    {
        FileErrors.RefuseDevice(_path);
        return new FileInfo(_path).Length > LongestFile
            ? throw new ToolException($"The baseline '{Name}' has more than {LongestFile / (1024 * 1024)} MB; restore it, or write it again with --write-baseline")
            : BaselineReader.Read(File.ReadAllBytes(_path));
    }

    /// <summary>Whether a text begins as a baseline does. Who merges one may leave the rest damaged, and then it must be possible to write it again.</summary>
    private static bool IsBaseline(string text) =>
        text.TrimStart().StartsWith('{') && text.Contains($"\"{BaselineReader.VersionKey}\"", StringComparison.Ordinal);
}
