using Quoin.Definitions;

namespace Quoin;

/// <summary>What was done to or with those who were studied.</summary>
public sealed partial record Intervention
{
    internal Intervention(ArticleData content, int row)
    {
        Description = new LocalizedText(content, row + InterventionFields.DescriptionSlot);
        AdministrationCount = content.Count(row + InterventionFields.AdministrationsSlot);
    }

    /// <summary>The intervention, in the annotator's words.</summary>
    public LocalizedText Description { get; }

    /// <summary>How many times it was given: infusions, doses, sessions; null where the text does not say.</summary>
    public int? AdministrationCount { get; }

    /// <summary>The description, in the language of the current UI culture.</summary>
    public override string ToString() => Description.ToString();
}
