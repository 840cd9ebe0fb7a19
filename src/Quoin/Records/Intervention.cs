using Quoin.Definitions;

namespace Quoin;

/// <summary>Represents what was done to, or with, the people who were studied.</summary>
public sealed partial record Intervention
{
    internal Intervention(ArticleData content, int row)
    {
        Description = new LocalizedText(content, row + InterventionFields.DescriptionSlot);
        AdministrationCount = content.Count(row + InterventionFields.AdministrationsSlot);
    }

    /// <summary>Gets the intervention in the annotator's words.</summary>
    public LocalizedText Description { get; }

    /// <summary>
    /// Gets how many times it was administered, for example infusions, doses or sessions; null if the source does not say.
    /// </summary>
    public int? AdministrationCount { get; }

    /// <summary>Returns the description in the language of the current UI culture.</summary>
    public override string ToString() => Description.ToString();
}
