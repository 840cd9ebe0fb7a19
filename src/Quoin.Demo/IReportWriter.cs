namespace Quoin.Demo;

/// <summary>Shows a report to a reader.</summary>
internal interface IReportWriter
{
    void Title(string text);

    void Heading(string text);

    /// <summary>A text with a lead-in that tells what it is.</summary>
    void Fact(string name, string text);

    /// <summary>A claim: its id, what it is, its text, and its caveats where it has any.</summary>
    void Claim(string id, string description, string text, IReadOnlyList<string> caveats, string details);
}
