using System.Text;
using Quoin.Compiler.Text;

namespace Quoin.Tool.Drafts;

/// <summary>A text as words in lower case, each between spaces, to search for phrases.</summary>
internal sealed class WordText
{
    private readonly string _words;

    public WordText(string text)
    {
        var words = new StringBuilder(text.Length + 2).Append(' ');
        foreach (var word in WordsOf(text))
        {
            words.Append(word).Append(' ');
        }

        _words = words.ToString();
    }

    /// <summary>The words of a text. Apostrophes and hyphens are inside words.</summary>
    public static IEnumerable<string> WordsOf(string text)
    {
        var word = new StringBuilder();
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && (char.IsLetterOrDigit(text[i]) || char.IsSurrogate(text[i]) || Boundaries.Extends(text, i)))
            {
                word.Append(LetterCase.ToLower(text[i]));
            }
            else if (i + 1 < text.Length && word.Length > 0 && text[i] is '\'' or '’' or 'ʼ' or '-' or '‑' && i + 1 < text.Length && char.IsLetterOrDigit(text[i + 1]))
            {
                word.Append(text[i] is '-' or '‑' ? '-' : '\'');
            }
            else if (word.Length > 0)
            {
                yield return word.ToString();
                word.Clear();
            }
        }
    }

    /// <summary>Whether the text has one of some phrases. One that ends with an asterisk has any ending.</summary>
    public bool Has(IEnumerable<string> phrases) => phrases.Any(phrase => IndexOf(phrase) >= 0);

    /// <summary>Whether the text begins with one of some phrases.</summary>
    public bool Begins(IEnumerable<string> phrases) => phrases.Any(phrase => IndexOf(phrase) == 0);

    /// <summary>The number of words.</summary>
    public int Count => _words.Count(static character => character == ' ') - 1;

    private int IndexOf(string phrase)
    {
        var wanted = phrase.EndsWith('*') ? $" {phrase[..^1]}" : $" {phrase} ";
        return _words.IndexOf(wanted, StringComparison.Ordinal);
    }
}
