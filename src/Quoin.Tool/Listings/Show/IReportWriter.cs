namespace Quoin.Tool.Listings;

/// <summary>Writes a report.</summary>
internal interface IReportWriter
{
    void Title(string text);

    void Heading(string text);

    /// <summary>A text with a name in front.</summary>
    void Fact(string name, string text);

    /// <summary>A claim: its id, its description, its text, and its caveats if it has any.</summary>
    void Claim(string id, string description, string text, IReadOnlyList<string> caveats, string details);
}
