using System.Text;

namespace Quoin.Compiler.Text;

/// <summary>
/// Folds what typesetters and word processors change without changing the meaning: curly and straight quotation marks,
/// primes, hyphens and dashes, ellipses, thin spaces, soft hyphens and other invisible characters, the micro sign, and the
/// composition of letters (Unicode's normalization form C). Letters, case, digits and other punctuation are unchanged; so are
/// other compatibility characters, which form KC would change: "½" is not "1/2".
/// </summary>
internal sealed class TypographicFold
{
    /// <summary>
    /// Longer characters are unchanged: real text has at most 30 marks on a letter (UAX #15, stream-safe text), and ordering
    /// marks takes time that is quadratic in their number.
    /// </summary>
    private const int LongestCharacter = 64;

    /// <summary>The number of hyphens that can be one dash; more of them are a rule.</summary>
    private const int LongestDash = 3;

    /// <summary>Whether this host can compose letters. One without globalization data cannot.</summary>
    public static bool CanCompose { get; } = "e\u0301".Normalize(NormalizationForm.FormC).Length == 1;

    private readonly string _text;
    private readonly StringBuilder _folded;
    private readonly List<int> _starts;
    private readonly List<int> _ends;

    private TypographicFold(string text)
    {
        _text = text;
        _folded = new StringBuilder(text.Length);
        _starts = new List<int>(text.Length);
        _ends = new List<int>(text.Length);
    }

    public static FoldedText Fold(string text)
    {
        var fold = new TypographicFold(text);
        fold.Run();
        return new FoldedText(fold._folded.ToString(), [.. fold._starts], [.. fold._ends]);
    }

    /// <summary>Folds the words of a quote in the same way as the source, and trims white space.</summary>
    public static string FoldWords(string words) => Fold(words).Text.Trim(' ');

    /// <summary>Folds letters to lower case as well, so that texts can be searched whatever their capitals are.</summary>
    public static string FoldCase(string text)
    {
        var letters = FoldWords(text).ToCharArray();
        for (var i = 0; i < letters.Length; i++)
        {
            letters[i] = LetterCase.ToLower(letters[i]);
        }

        return new string(letters);
    }

    /// <summary>The same for a character that no mark follows, and that is no ellipsis.</summary>
    public static char FoldCase(char character) => LetterCase.ToLower(Plain(character));

    /// <summary>Composes the letters of a text and removes what is invisible, and changes nothing else.</summary>
    public static string Compose(string text)
    {
        var (fold, composed) = (new TypographicFold(text), new StringBuilder(text.Length));
        for (var start = 0; start < text.Length;)
        {
            var end = fold.CharacterEnd(start);
            if (!IsInvisible(text[start]))
            {
                composed.Append(ComposeCharacter(text.Substring(start, end - start)));
            }

            start = end;
        }

        return composed.ToString();
    }

    private void Run()
    {
        for (var start = 0; start < _text.Length;)
        {
            // Nearly every character is a letter that stays as it is, and that no mark follows.
            if (IsLetter(_text[start]) && (start + 1 == _text.Length || _text[start + 1] < Boundaries.FirstMark))
            {
                Add(_text[start], start, start + 1);
                start++;
                continue;
            }

            var end = CharacterEnd(start);
            if (end - start > 1 || !IsComposed(_text[start]))
            {
                Append(ComposeCharacter(_text.Substring(start, end - start)), start, end);
            }
            else if (_text[start] == '…')
            {
                AppendEllipsis(start);
            }
            else if (!IsInvisible(_text[start]))
            {
                Append(Plain(_text[start]), start, end);
            }

            start = end;
        }
    }

    private void Append(string characters, int start, int end)
    {
        foreach (var character in characters)
        {
            Add(Plain(character), start, end);
        }
    }

    private void Append(char character, int start, int end)
    {
        var last = _folded.Length - 1;
        var previous = last >= 0 ? _folded[last] : '\0';
        if (character == ' ' && previous == ' ')
        {
            return;
        }

        // Two single quotation marks, or two double ones, are one double quotation mark; two hyphens are a dash.
        if (character is '\'' or '"' or '-' && previous == character && _ends[last] == start && (character != '-' || IsDash(start)))
        {
            _folded[last] = character == '-' ? '-' : '"';
            _ends[last] = end;
            return;
        }

        Add(character, start, end);
    }

    private void Add(char character, int start, int end)
    {
        _folded.Append(character);
        _starts.Add(start);
        _ends.Add(end);
    }

    /// <summary>Three full stops, so that what is equal without folding stays equal. A match of one or two is none, as of a part of a letter.</summary>
    private void AppendEllipsis(int start)
    {
        for (var i = 0; i < 3; i++)
        {
            Add('.', start, start + 1);
        }
    }

    /// <summary>
    /// Whether hyphens are a typed dash: between words, or between spaces. Those before a word alone belong to it: "--force". At the
    /// ends of a text, nothing says more.
    /// </summary>
    /// <param name="last">The index of the last hyphen.</param>
    private bool IsDash(int last)
    {
        if (_text[last] != '-' || _text[last - 1] != '-')
        {
            return false;
        }

        var first = last;
        while (first > 0 && last - first < LongestDash && _text[first - 1] == '-')
        {
            first--;
        }

        var end = last + 1;
        while (end < _text.Length && end - last < LongestDash && _text[end] == '-')
        {
            end++;
        }

        return end - first <= LongestDash
            && (first == 0 || end == _text.Length || char.IsWhiteSpace(_text[first - 1]) == char.IsWhiteSpace(_text[end]));
    }

    /// <summary>The end of the character that begins at an offset, including its combining marks.</summary>
    private int CharacterEnd(int start)
    {
        var end = start + (char.IsSurrogatePair(_text, start) ? 2 : 1);
        while (end < _text.Length && Boundaries.Extends(_text, end))
        {
            end += char.IsSurrogatePair(_text, end) ? 2 : 1;
        }

        return end;
    }

    /// <summary>Normalizes to form C. Lone surrogates and noncharacters are returned as they are, because normalizing them throws.</summary>
    private static string ComposeCharacter(string character)
    {
        if (character.Length > LongestCharacter)
        {
            return character;
        }

        for (var i = 0; i < character.Length; i++)
        {
            var code = char.IsSurrogatePair(character, i) ? char.ConvertToUtf32(character, i++) : character[i];
            if (code is (>= 0xD800 and <= 0xDFFF) or (>= 0xFDD0 and <= 0xFDEF) || (code & 0xFFFE) == 0xFFFE)
            {
                return character;
            }
        }

        return character.Normalize(NormalizationForm.FormC);
    }

    /// <summary>Whether a character without a combining mark is certainly in form C: Latin, Cyrillic, punctuation, Japanese, Chinese and the byte order mark.</summary>
    private static bool IsComposed(char character) =>
        character is < '\u0340' or (>= '\u0400' and <= '\u052F') or (>= '\u2002' and <= '\u20CF') or (>= '\u3040' and <= '\u9FFF') or '\uFEFF';

    private static bool IsLetter(char character) => character is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');

    private static char Plain(char character) => character switch
    {
        '‘' or '’' or '‚' or '‛' or 'ʼ' or '`' or '´' or '‹' or '›' or '′' => '\'',
        '“' or '”' or '„' or '‟' or '«' or '»' or '″' => '"',
        (>= '\u2010' and <= '\u2015') or '\u2212' => '-',
        'µ' => 'μ',
        '\u3000' => ' ',
        _ => Whitespace.IsAny(character) ? ' ' : character,
    };

    /// <summary>Whether a character is a quotation mark or an apostrophe.</summary>
    public static bool IsQuotationMark(char character) => character is not ('′' or '″') && Plain(character) is '\'' or '"';

    /// <summary>Soft hyphen, zero-width space, word joiner, byte order mark or directional mark, none of which has a meaning of its own.</summary>
    public static bool IsInvisible(char character) =>
        character is '\u00AD' or '\u200B' or '\u200E' or '\u200F' or '\u061C' or '\u2060' or '\uFEFF';
}
