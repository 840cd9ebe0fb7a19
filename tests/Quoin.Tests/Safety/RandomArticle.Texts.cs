namespace Quoin.Tests.Safety;

/// <content>How texts and quotes are written in the annotation.</content>
internal sealed partial class RandomArticle
{
    /// <summary>The words of a claim, sometimes: its first quote, as the source has it.</summary>
    private string? Repeats() => Sometimes(20) ? Any(_claims).Texts[0] : null;

    /// <summary>One quote, several, or one with an omission; and their texts.</summary>
    private (string Lines, List<string> Texts) Quotes(RandomSentence sentence, string? instead)
    {
        if (instead is not null)
        {
            return ($"quote: {Quote(instead)}", [instead]);
        }

        return _random.Next(4) switch
        {
            0 => ($"quote: {Quote(sentence.Quote)}", [sentence.Quote]),
            1 => ($"quotes: [{Quote(sentence.FirstQuote)}, {Quote(sentence.SecondQuote)}]", [sentence.FirstQuote, sentence.SecondQuote]),
            2 => ($"quote: {Quote($"{sentence.FirstQuote} […] {sentence.SecondQuote}")}", [sentence.FirstQuote, sentence.SecondQuote]),
            _ => ($"quote: {Quote(sentence.FirstQuote)}", [sentence.FirstQuote]),
        };
    }

    /// <summary>A statement in some languages, or none; its words are added to the texts.</summary>
    private string Statement(List<string> texts)
    {
        if (Sometimes(30))
        {
            return "";
        }

        var statements = Languages.Where(_ => Sometimes(70)).Select(language => (Language: language, _prose.Sentence(language, null).Text)).ToArray();
        texts.AddRange(statements.Select(statement => statement.Text));
        return statements.Length == 0 ? "" : $"statement: {Map(statements)}";
    }

    /// <summary>Texts in all languages of the article; the first one in given words, if any.</summary>
    private string Texts(string? first) =>
        Map([.. Languages.Select((language, i) => (language, i == 0 && first is not null ? first : _prose.Sentence(language, null).Text))]);

    private static string Map((string Language, string Text)[] texts) =>
        $"{{ {string.Join(", ", texts.Select(text => $"{text.Language}: {Quote(text.Text)}"))} }}";

    private static string Quote(string text) => $"\"{text.Replace("\n", "\\n", StringComparison.Ordinal)}\"";

    private void Line(int depth, string text)
    {
        if (text.Length > 0)
        {
            _annotation.Append(' ', 2 * depth).Append(text).Append('\n');
        }
    }
}
