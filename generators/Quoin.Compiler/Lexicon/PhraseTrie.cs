using Quoin.Compiler.Sentences;
using Quoin.Compiler.Text;

namespace Quoin.Compiler.Lexicon;

/// <summary>
/// Finds phrases of word lists at an offset in one pass, so that the cost does not grow with the number of phrases or lists. Phrases begin in
/// lower case. <c>*</c> at the end of a word matches any letters, <c>#</c> matches a number.
/// </summary>
internal sealed class PhraseTrie
{
    public const char AnyEnding = '*';
    public const char Number = '#';

    /// <summary>No node: the root follows nothing.</summary>
    private const int None = 0;

    // The first letters in small and in capitals, which are looked up for every word: ASCII and Cyrillic, where each letter has one capital.
    private readonly int[] _first = new int['\u0530'];

    private readonly PhraseNode[] _nodes;
    private readonly PhraseValue[] _values;

    // Beside the nodes, so that those of siblings are read together.
    private readonly char[] _characters;

    private readonly bool _hasCapitals;

    public PhraseTrie(PhraseNode[] nodes, PhraseValue[] values)
    {
        (_nodes, _values) = (nodes, values);
        _characters = new char[nodes.Length];
        for (var i = 0; i < nodes.Length; i++)
        {
            _characters[i] = nodes[i].Character;
            _hasCapitals |= nodes[i].IsCapital;
        }

        for (var i = nodes[0].FirstChild; i < nodes[1].FirstChild; i++)
        {
            AddFirst(_characters[i], _characters[i], i);
            AddFirst(char.ToUpperInvariant(_characters[i]), _characters[i], i);
        }
    }

    /// <summary>Whether a phrase may begin with a character.</summary>
    public bool MayBeginWith(char character) => First(Fold(character, isShouted: false)) != None;

    /// <summary>The longest phrase of whole words that begins at an offset; if several are equally long, the one with more literal letters.</summary>
    /// <remarks>The phrase must end within the given span. The span begins with a whole word, so a capital there may be the quote's own.</remarks>
    /// <returns>The end of the phrase and its value; null if there is none.</returns>
    public (int End, int Value)? Longest(WordList list, string text, int start, Span within)
    {
        var first = Fold(text[start], isShouted: false);
        var node = First(first);
        if (node == None || !_nodes[node].Below.Has(list) || Boundaries.Cuts(text, start))
        {
            return null;
        }

        // A name is no hedge, but it can name who acts: "the Tribunal", or "the Tenant" in a contract.
        var isShouted = IsShouted(text, start, within.End);
        var isName = list != WordList.Actor && char.IsUpper(first) && !isShouted && start != within.Start && !SentenceBoundary.IsStart(text, start);
        if (isName && !_hasCapitals)
        {
            return null;
        }

        var best = (End: 0, Node: None);
        Visit(node, list, text, start + 1, within.End, isShouted, isName, ref best);
        return best.Node == None ? null : (best.End, ValueOf(best.Node, list));
    }

    /// <summary>
    /// The lists of which <see cref="Longest"/> can find a phrase at an offset, whatever the span; and some more, because where sentences
    /// begin and which words are in capitals is not asked.
    /// </summary>
    public WordLists ListsAt(string text, int start)
    {
        WordLists lists = default;
        var node = First(Fold(text[start], isShouted: false));
        if (node != None)
        {
            Collect(node, text, start + 1, ref lists);
        }

        return lists;
    }

    /// <summary>A phrase as an author writes it, in the characters of phrases: one space between words, and typography as it is folded in texts.</summary>
    public static string Fold(string phrase) =>
        Whitespace.Collapse(string.Concat(TypographicFold.Compose(phrase).Select(static character => Fold(character, isShouted: false))));

    private void AddFirst(char letter, char small, int node)
    {
        if (letter is < '\u0080' or (>= '\u0400' and < '\u0530') && char.ToLowerInvariant(letter) == small)
        {
            _first[letter] = node;
        }
    }

    /// <summary>Where phrases that begin with a letter begin.</summary>
    private int First(char character) => character switch
    {
        AnyEnding or Number => None,
        < '\u0080' or (>= '\u0400' and < '\u0530') => _first[character],
        _ => To(0, char.ToLowerInvariant(character)),
    };

    /// <summary>The node after a character of a phrase.</summary>
    private int To(int node, char character)
    {
        var end = _nodes[node + 1].FirstChild;
        for (var i = _nodes[node].FirstChild; i < end; i++)
        {
            if (_characters[i] == character)
            {
                return i;
            }
        }

        return None;
    }

    private int ValueOf(int node, WordList list)
    {
        var value = _nodes[node].Values;
        while (_values[value].List != list)
        {
            value = _values[value].Next;
        }

        return _values[value].Value;
    }

    private void Visit(int index, WordList list, string text, int at, int end, bool isShouted, bool isName, ref (int End, int Node) best)
    {
        ref readonly var node = ref _nodes[index];
        if (!node.Below.Has(list))
        {
            return;
        }

        if (node.Lists.Has(list) && (!isName || node.IsCapital) && (at > best.End || (at == best.End && node.Length > _nodes[best.Node].Length)) && !Boundaries.Cuts(text, at))
        {
            best = (at, index);
        }

        while (at < end && text[at] == Boundaries.SoftHyphen)
        {
            at++;
        }

        if (node.AnyEnding != None)
        {
            Visit(node.AnyEnding, list, text, SkipLetters(text, at, end), end, isShouted, isName, ref best);
        }

        if (at == end)
        {
            return;
        }

        if (node.Number != None && char.IsDigit(text[at]))
        {
            Visit(node.Number, list, text, SkipDigits(text, at, end), end, isShouted, isName, ref best);
        }

        var character = Fold(text[at], isShouted);
        if (character is not (AnyEnding or Number) && To(index, character) is var next and not None)
        {
            Visit(next, list, text, character == ' ' ? SkipSpaces(text, at, end) : at + 1, end, isShouted, isName, ref best);
        }
    }

    /// <summary>The same for all lists: finds at least what <see cref="Visit"/> finds for any span.</summary>
    private void Collect(int index, string text, int at, ref WordLists lists)
    {
        ref readonly var node = ref _nodes[index];

        // A number may be cut by a span; what ends with a letter does not end inside a word.
        if (node.Character is Number || at == text.Length || !WordBreaks.IsWord(text[at]) || !WordBreaks.IsWord(text[at - 1]))
        {
            lists |= node.Lists;
        }

        while (at < text.Length && text[at] == Boundaries.SoftHyphen)
        {
            at++;
        }

        if (node.AnyEnding != None)
        {
            // Where the ending is, is not asked: a text of one long word, in which each syllable begins a phrase, would be read from each.
            lists |= _nodes[node.AnyEnding].Below;
        }

        if (at == text.Length)
        {
            return;
        }

        if (node.Number != None && char.IsDigit(text[at]))
        {
            Collect(node.Number, text, SkipDigits(text, at, text.Length), ref lists);
        }

        var character = Fold(text[at], isShouted: true);
        if (character is not (AnyEnding or Number) && To(index, character) is var next and not None)
        {
            Collect(next, text, character == ' ' ? SkipSpaces(text, at, text.Length) : at + 1, ref lists);
        }
    }

    private static int SkipLetters(string text, int at, int end)
    {
        while (at < end && (char.IsLetter(text[at]) || text[at] == Boundaries.SoftHyphen))
        {
            at++;
        }

        return at;
    }

    private static int SkipDigits(string text, int at, int end)
    {
        while (at < end && (char.IsDigit(text[at]) || text[at] == Boundaries.SoftHyphen))
        {
            at++;
        }

        return at;
    }

    private static int SkipSpaces(string text, int at, int end)
    {
        while (at < end && (IsSpace(text[at]) || text[at] == Boundaries.SoftHyphen))
        {
            at++;
        }

        return at;
    }

    /// <summary>
    /// Whether a word is emphasized by capitals, as in "NOT". Two Latin letters are an abbreviation: "NO" is
    /// nitric oxide.
    /// </summary>
    private static bool IsShouted(string text, int start, int end)
    {
        var at = start;
        while (at < end && (char.IsUpper(text[at]) || text[at] == Boundaries.SoftHyphen))
        {
            at++;
        }

        return at - start >= (text[start] < '\u0250' ? 3 : 2) && !(at < end && char.IsLetter(text[at]));
    }

    private static char Fold(char character, bool isShouted) => character switch
    {
        // Most characters are small letters.
        (>= 'a' and <= 'z') or (>= 'а' and <= 'џ') => character,
        '’' or '‘' or 'ʼ' or '′' or '`' => '\'',
        '\u2010' or '\u2011' => '-',

        // A number sign of a text, or of an author's phrase, is not the one that matches a number.
        Number => '\uFF03',
        _ when IsSpace(character) => ' ',
        _ => isShouted ? char.ToLowerInvariant(character) : character,
    };

    private static bool IsSpace(char character) => Whitespace.IsAny(character);
}
