using Quoin.Tool.Terminal;

namespace Quoin.Tool.Differences;

/// <summary>Writes a difference in one of its forms.</summary>
internal static class DifferenceReport
{
    /// <summary>The forms; the first is the usual one.</summary>
    public static IReadOnlyList<string> Formats { get; } = ["text", "markdown", "json", "sarif"];

    /// <summary>Writes a difference.</summary>
    public static void Write(ToolSession session, ContentDifference difference, string format)
    {
        switch (format)
        {
            case "markdown":
                DifferenceMarkdown.Write(session, difference);
                break;
            case "json":
                DifferenceJson.Write(session, difference);
                break;
            case "sarif":
                DifferenceSarif.Write(session, difference);
                break;
            default:
                DifferenceText.Write(session, difference);
                break;
        }

        session.Writer.Flush();
    }
}
