using Quoin.Definitions;

namespace Quoin;

/// <summary>Represents something that a study measured, and the result.</summary>
public sealed partial record Outcome
{
    internal Outcome(ArticleData content, int position)
    {
        Measure = new LocalizedText(content, position + OutcomeFields.MeasureSlot);
        Result = new LocalizedText(content, position + OutcomeFields.ResultSlot);
    }

    /// <summary>Gets what was measured.</summary>
    public LocalizedText Measure { get; }

    /// <summary>Gets what was found.</summary>
    public LocalizedText Result { get; }

    /// <summary>Returns the measure and the result in the language of the current UI culture.</summary>
    public override string ToString() => $"{Measure}: {Result}";
}
