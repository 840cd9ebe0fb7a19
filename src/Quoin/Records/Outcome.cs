using Quoin.Definitions;

namespace Quoin;

/// <summary>Something that was looked at in a study, and what was found.</summary>
public sealed partial record Outcome
{
    internal Outcome(ArticleData content, int position)
    {
        Measure = new LocalizedText(content, position + OutcomeFields.MeasureSlot);
        Result = new LocalizedText(content, position + OutcomeFields.ResultSlot);
    }

    /// <summary>What was looked at.</summary>
    public LocalizedText Measure { get; }

    /// <summary>What was found.</summary>
    public LocalizedText Result { get; }

    /// <summary>The measure and the result, in the language of the current UI culture.</summary>
    public override string ToString() => $"{Measure}: {Result}";
}
