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
        var language = ChosenLanguage.Of(text, asked);
        return new PickedText(text.GetText(language), language);
    }
}
