using System.Text;
using Spectre.Console;

namespace Quoin.Tool.Terminal;

/// <summary>What a command runs with.</summary>
internal sealed class ToolSession
{
    private readonly Lazy<ToolOutput> _output;

    /// <summary>Creates a session.</summary>
    /// <param name="folder">The full path of the current folder.</param>
    /// <param name="writer">The standard output.</param>
    /// <param name="error">The standard error.</param>
    /// <param name="output">Creates the output for people.</param>
    public ToolSession(string folder, TextWriter writer, TextWriter error, Func<ToolOutput> output)
    {
        (Folder, Writer, Error) = (folder.Replace(Path.DirectorySeparatorChar, '/'), writer, error);
        _output = new Lazy<ToolOutput>(output);
    }

    /// <summary>The full path of the current folder, with forward slashes.</summary>
    public string Folder { get; }

    /// <summary>The standard output, for what programs read: UTF-8 without a byte order mark, and <c>\n</c> line ends.</summary>
    public TextWriter Writer { get; }

    /// <summary>The standard error, for one-line messages.</summary>
    public TextWriter Error { get; }

    /// <summary>The standard output, for people.</summary>
    public ToolOutput Output => _output.Value;

    /// <summary>Whether somebody watches the standard error, so that progress can be shown there.</summary>
    public bool IsWatched { get; init; }

    /// <summary>Creates the session of this process.</summary>
    public static ToolSession Create()
    {
        var encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        Console.OutputEncoding = encoding;
        var writer = new StreamWriter(Console.OpenStandardOutput(), encoding, bufferSize: 16 * 1024) { NewLine = "\n" };
        var error = new StreamWriter(Console.OpenStandardError(), encoding) { NewLine = "\n", AutoFlush = true };

        // The library for terminals takes time to load, so it is only where there is one.
        return new ToolSession(Directory.GetCurrentDirectory(), writer, error, () => Console.IsOutputRedirected ? new PlainOutput(writer) : new TerminalOutput(AnsiConsole.Console))
        {
            IsWatched = !Console.IsErrorRedirected,
        };
    }

    /// <summary>A path as it is shown: relative to the current folder if it is inside, with forward slashes.</summary>
    public string Show(string path)
    {
        var full = path.Replace(Path.DirectorySeparatorChar, '/');
        var shown = full.StartsWith(Folder.TrimEnd('/') + "/", StringComparison.Ordinal) ? full[(Folder.TrimEnd('/').Length + 1)..] : full;
        return SafeText.Escape(shown);
    }

    /// <summary>The full path, with forward slashes, of a path that was given on the command line.</summary>
    public string FullPath(string path) => Path.GetFullPath(path, Folder).Replace(Path.DirectorySeparatorChar, '/');
}
