using Quoin.CompilerServices;

namespace Quoin;

/// <summary>What was done to or with those who were studied.</summary>
public sealed partial record Intervention
{
    internal Intervention(ArticleData content, int evidenceRow)
    {
        Description = new LocalizedText(content, evidenceRow + EvidenceRow.Intervention);
        AdministrationCount = content.Table[evidenceRow + EvidenceRow.Administrations] is var count and not 0 ? count - 1 : null;
    }

    /// <summary>The intervention, in the annotator's words.</summary>
    public LocalizedText Description { get; }

    /// <summary>How many times it was given: infusions, doses, sessions; null where the text does not say.</summary>
    public int? AdministrationCount { get; }

    /// <summary>The description, in the language of the current UI culture.</summary>
    public override string ToString() => Description.ToString();
}
