namespace Quoin.Texts;

/// <summary>A text that can have several languages.</summary>
internal interface IPickText
{
    /// <summary>Returns the text in the best matching language.</summary>
    /// <param name="languageTag">A BCP 47 language tag; empty for the default language.</param>
    TextSlice Pick(string languageTag);
}
