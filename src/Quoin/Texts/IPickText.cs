namespace Quoin.Texts;

/// <summary>A text that can have several languages.</summary>
internal interface IPickText
{
    /// <summary>Returns the index of the best matching language.</summary>
    /// <param name="languageTag">A BCP 47 language tag; empty for the default language.</param>
    int Choose(ReadOnlySpan<char> languageTag);

    /// <summary>Returns the text in the language at an index.</summary>
    TextSlice Slice(int index);

    /// <summary>Returns the BCP 47 tag of the language at an index.</summary>
    ReadOnlySpan<char> Language(int index);
}
