using System.Text;
using Quoin.Tool.Terminal;

namespace Quoin.Tool.Baselines;

/// <summary>The file of a baseline.</summary>
/// <param name="session">The session, which shows the path.</param>
/// <param name="path">The path, as it was given.</param>
internal sealed class BaselineFile(ToolSession session, string path)
{
    private readonly string _path = session.FullPath(path);

    /// <summary>The path as it is shown.</summary>
    public string Name => session.Show(_path);

    /// <summary>Reads the baseline.</summary>
    /// <exception cref="ToolException">There is no such file, or it is no baseline.</exception>
    public Baseline Read()
    {
        try
        {
            return BaselineReader.Read(File.ReadAllBytes(_path));
        }
        catch (BaselineException exception)
        {
            throw new ToolException($"The baseline '{Name}' cannot be read, because in line {exception.Line} {exception.Message}; restore it, or write it again with --write-baseline");
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new ToolException($"There is no baseline '{Name}'; write it with --write-baseline");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new ToolException($"The baseline '{Name}' cannot be read: {exception.Message.TrimEnd('.')}; change its permissions");
        }
    }

    /// <summary>Writes the baseline, unless the file has the same bytes already.</summary>
    public void Write(Baseline baseline)
    {
        var bytes = Encoding.UTF8.GetBytes(baseline.Write());
        if (File.Exists(_path) && File.ReadAllBytes(_path).AsSpan().SequenceEqual(bytes))
        {
            return;
        }

        Directory.CreateDirectory(Path.GetDirectoryName(_path)!);
        var beside = $"{_path}.{Environment.ProcessId}.tmp";
        try
        {
            File.WriteAllBytes(beside, bytes);
            File.Move(beside, _path, overwrite: true);
        }
        finally
        {
            File.Delete(beside);
        }
    }
}
