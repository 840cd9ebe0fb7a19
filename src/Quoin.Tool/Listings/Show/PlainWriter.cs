using Quoin.Tool.Terminal;

namespace Quoin.Tool.Listings;

/// <summary>Writes plain text with one fact per line, for a file or another program.</summary>
internal sealed class PlainWriter(TextWriter output) : IReportWriter
{
    public void Title(string text)
    {
        Line(text);
        Line(new string('=', SafeText.Escape(text).Length));
    }

    public void Heading(string text)
    {
        Line("");
        Line(text);
        Line(new string('-', SafeText.Escape(text).Length));
    }

    public void Fact(string name, string text) => Line($"{name}: {text}");

    public void Claim(string id, string description, string text, IReadOnlyList<string> caveats, string details)
    {
        Line("");
        Line($"{id} ({description})");
        Line($"  {text}");
        foreach (var caveat in caveats)
        {
            Line($"  - {caveat}");
        }

        if (details.Length > 0)
        {
            Line($"  {details}");
        }
    }

    private void Line(string text) => output.WriteLine(SafeText.Escape(text));
}
