using Quoin.Compiler.Sentences;
using Quoin.Compiler.Text;

namespace Quoin.Compiler.Lexicon;

/// <summary>
/// Finds phrases of word lists at an offset in one pass, so that the cost does not grow with the number of phrases or lists. Phrases are in
/// lower case. <c>*</c> at the end of a word matches any letters, <c>#</c> matches a number.
/// </summary>
internal sealed class PhraseTrie
{
    private const char AnyEnding = '*';
    private const char Number = '#';
    private const char SoftHyphen = '\u00AD';

    /// <summary>No node: the root follows nothing.</summary>
    private const int None = 0;

    // The first letters in small and in capitals, which are looked up for every word: ASCII and Cyrillic, where each letter has one capital.
    private readonly int[] _first = new int['\u0530'];

    private Value[] _values = new Value[1024];
    private int _valueCount = 1;
    private Node[] _nodes = new Node[4096];
    private int _count = 1;

    /// <returns>Whether the phrase is new in the list.</returns>
    public bool Add(string phrase, WordList list, int value)
    {
        var node = 0;
        _nodes[node].Below |= list;
        foreach (var character in phrase)
        {
            var next = To(node, character);
            if (next == None)
            {
                next = Add(node, character);
                if (node == 0)
                {
                    AddFirst(character, character, next);
                    AddFirst(char.ToUpperInvariant(character), character, next);
                }
            }

            node = next;
            _nodes[node].Below |= list;
        }

        var isNew = !_nodes[node].Lists.Has(list);
        if (_valueCount == _values.Length)
        {
            Array.Resize(ref _values, _valueCount * 2);
        }

        _values[_valueCount] = new Value { List = list, Index = value, Next = _nodes[node].Values };
        _nodes[node].Values = _valueCount++;
        _nodes[node].Lists |= list;
        _nodes[node].Length = phrase.Length;
        return isNew;
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

        var isShouted = IsShouted(text, start, within.End);
        if (char.IsUpper(first) && !isShouted && start != within.Start && !SentenceBoundary.IsStart(text, start))
        {
            return null;
        }

        var best = (End: 0, Node: None);
        Visit(node, list, text, start + 1, within.End, isShouted, ref best);
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

    private int Add(int node, char character)
    {
        if (_count == _nodes.Length)
        {
            Array.Resize(ref _nodes, _count * 2);
        }

        var next = _count++;
        _nodes[next].Character = character;
        switch (character)
        {
            case AnyEnding:
                _nodes[node].AnyEnding = next;
                break;
            case Number:
                _nodes[node].Number = next;
                break;
            default:
                _nodes[next].Sibling = _nodes[node].Child;
                _nodes[node].Child = next;
                _nodes[node].Next |= Bit(character);
                break;
        }

        return next;
    }

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
        switch (character)
        {
            case AnyEnding:
                return _nodes[node].AnyEnding;
            case Number:
                return _nodes[node].Number;
            default:
                // Most words that begin like a phrase differ from it in the next letter.
                if ((_nodes[node].Next & Bit(character)) == 0)
                {
                    return None;
                }

                var next = _nodes[node].Child;
                while (next != None && _nodes[next].Character != character)
                {
                    next = _nodes[next].Sibling;
                }

                return next;
        }
    }

    private static ulong Bit(char character) => 1UL << (character % 64);

    private int ValueOf(int node, WordList list)
    {
        var value = _nodes[node].Values;
        while (_values[value].List != list)
        {
            value = _values[value].Next;
        }

        return _values[value].Index;
    }

    private void Visit(int index, WordList list, string text, int at, int end, bool isShouted, ref (int End, int Node) best)
    {
        ref readonly var node = ref _nodes[index];
        if (!node.Below.Has(list))
        {
            return;
        }

        if (node.Lists.Has(list) && (at > best.End || (at == best.End && node.Length > _nodes[best.Node].Length)) && !Boundaries.Cuts(text, at))
        {
            best = (at, index);
        }

        while (at < end && text[at] == SoftHyphen)
        {
            at++;
        }

        if (node.AnyEnding != None)
        {
            Visit(node.AnyEnding, list, text, SkipLetters(text, at, end), end, isShouted, ref best);
        }

        if (at == end)
        {
            return;
        }

        if (node.Number != None && char.IsDigit(text[at]))
        {
            Visit(node.Number, list, text, SkipDigits(text, at, end), end, isShouted, ref best);
        }

        var character = Fold(text[at], isShouted);
        if (character is not (AnyEnding or Number) && To(index, character) is var next and not None)
        {
            Visit(next, list, text, character == ' ' ? SkipSpaces(text, at, end) : at + 1, end, isShouted, ref best);
        }
    }

    /// <summary>The same for all lists: finds at least what <see cref="Visit"/> finds for any span.</summary>
    private void Collect(int index, string text, int at, ref WordLists lists)
    {
        ref readonly var node = ref _nodes[index];

        // An ending or a number may be cut by a span; what ends with a letter does not end inside a word.
        if (node.Character is AnyEnding or Number || at == text.Length || !WordBreaks.IsWord(text[at]) || !WordBreaks.IsWord(text[at - 1]))
        {
            lists |= node.Lists;
        }

        while (at < text.Length && text[at] == SoftHyphen)
        {
            at++;
        }

        if (node.AnyEnding != None)
        {
            Collect(node.AnyEnding, text, SkipLetters(text, at, text.Length), ref lists);
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
        while (at < end && (char.IsLetter(text[at]) || text[at] == SoftHyphen))
        {
            at++;
        }

        return at;
    }

    private static int SkipDigits(string text, int at, int end)
    {
        while (at < end && (char.IsDigit(text[at]) || text[at] == SoftHyphen))
        {
            at++;
        }

        return at;
    }

    private static int SkipSpaces(string text, int at, int end)
    {
        while (at < end && (IsSpace(text[at]) || text[at] == SoftHyphen))
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
        while (at < end && (char.IsUpper(text[at]) || text[at] == SoftHyphen))
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
        _ when IsSpace(character) => ' ',
        _ => isShouted ? char.ToLowerInvariant(character) : character,
    };

    private static bool IsSpace(char character) => Whitespace.Is(character) || Whitespace.IsThin(character);

    /// <summary>The value of a phrase in one of its lists, and where that in the next list is.</summary>
    private struct Value
    {
        public WordList List;
        public int Index;
        public int Next;
    }

    /// <summary>What follows a beginning of phrases. Nodes refer to each other by index; most have one successor.</summary>
    private struct Node
    {
        public char Character;
        public int Sibling;
        public int Child;

        /// <summary>A bit for each character that follows; several characters share one.</summary>
        public ulong Next;

        /// <summary>What is after any letters.</summary>
        public int AnyEnding;

        /// <summary>What is after a number.</summary>
        public int Number;

        /// <summary>The values of the phrase that ends here, one for each of its lists.</summary>
        public int Values;

        /// <summary>The length of the phrase that ends here.</summary>
        public int Length;

        /// <summary>The lists of the phrase that ends here.</summary>
        public WordLists Lists;

        /// <summary>The lists of all phrases that begin like this.</summary>
        public WordLists Below;
    }
}
