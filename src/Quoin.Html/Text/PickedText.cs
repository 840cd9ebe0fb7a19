namespace Quoin.Html.Text;

/// <summary>A text in one of its languages: the one that serves a reader best.</summary>
/// <param name="Text">The text.</param>
/// <param name="Language">The BCP 47 tag of its language.</param>
internal readonly record struct PickedText(string Text, string Language)
{
    /// <summary>Picks a text as the runtime does.</summary>
    /// <param name="text">The text.</param>
    /// <param name="asked">The BCP 47 tag of the reader's language; empty for the first language of the text.</param>
    public static PickedText Of(LocalizedText text, string asked)
    {
        if (text.Languages.Count == 1 || asked.Length == 0)
        {
            return new PickedText(text.GetText(text.Languages[0]), text.Languages[0]);
        }

        var picked = text.GetText(asked);
        foreach (var language in text.Languages)
        {
            if (string.Equals(language, asked, StringComparison.OrdinalIgnoreCase))
            {
                return new PickedText(picked, language);
            }
        }

        // The runtime does not say which one it picked, but each language has a string of its own, except while two threads read it first.
        var own = text.Languages.FirstOrDefault(language => ReferenceEquals(text.GetText(language), picked));
        return new PickedText(picked, own ?? text.Languages.First(language => text.GetText(language) == picked));
    }
}
