namespace Quoin.Texts;

/// <summary>A text that may exist in several languages.</summary>
internal interface IPickText
{
    /// <summary>The text to show.</summary>
    /// <param name="languageTag">A BCP 47 language tag; empty for the default language.</param>
    TextSlice Pick(string languageTag);
}
