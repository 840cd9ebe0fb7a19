namespace Quoin.Demo;

/// <summary>Writes plain text with one fact per line, for a file or another program.</summary>
internal sealed class PlainWriter(TextWriter output) : IReportWriter
{
    public void Title(string text)
    {
        output.WriteLine(text);
        output.WriteLine(new string('=', text.Length));
    }

    public void Heading(string text)
    {
        output.WriteLine();
        output.WriteLine(text);
        output.WriteLine(new string('-', text.Length));
    }

    public void Fact(string name, string text) => output.WriteLine($"{name}: {text}");

    public void Claim(string id, string description, string text, IReadOnlyList<string> caveats, string details)
    {
        output.WriteLine();
        output.WriteLine($"{id} ({description})");
        output.WriteLine($"  {text}");
        foreach (var caveat in caveats)
        {
            output.WriteLine($"  - {caveat}");
        }

        if (details.Length > 0)
        {
            output.WriteLine($"  {details}");
        }
    }
}
