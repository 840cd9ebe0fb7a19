using Quoin.Compiler.Sentences;
using Quoin.Compiler.Text;

namespace Quoin.Compiler.Lexicon;

/// <summary>
/// Finds phrases at an offset in one pass, so that the cost does not grow with the number
/// of phrases. <c>*</c> at the end of a word matches any letters, <c>#</c> matches a number.
/// </summary>
internal sealed class PhraseTrie
{
    private const char AnyEnding = '*';
    private const char Number = '#';
    private const char SoftHyphen = '\u00AD';

    private readonly Node _root = new();

    // The first letters in small and in capitals, which are looked up for every word: ASCII and Cyrillic, where each letter has one capital.
    private readonly Node?[] _ascii = new Node?['\u0080'];
    private readonly Node?[] _cyrillic = new Node?['\u0530' - '\u0400'];

    /// <returns>Whether the phrase is new.</returns>
    public bool Add(string phrase, int value)
    {
        var node = _root;
        foreach (var character in phrase)
        {
            var next = node.To(character);
            if (next is null)
            {
                node.Add(character, next = new Node());
                if (node == _root)
                {
                    AddFirst(character, character, next);
                    AddFirst(char.ToUpperInvariant(character), character, next);
                }
            }

            node = next;
        }

        var isNew = node.Value < 0;
        (node.Value, node.Length) = (value, phrase.Length);
        return isNew;
    }

    /// <summary>The longest phrase of whole words that begins at an offset; if several are equally long, the one with more literal letters.</summary>
    /// <remarks>The phrase must end within the given span. The span begins with a whole word, so a capital there may be the quote's own.</remarks>
    /// <returns>The end of the phrase and its value; null if there is none.</returns>
    public (int End, int Value)? Longest(string text, int start, Span within)
    {
        var first = Fold(text[start], isShouted: false);
        if (First(first) is not { } node || Boundaries.Cuts(text, start))
        {
            return null;
        }

        var isShouted = IsShouted(text, start, within.End);
        if (char.IsUpper(first) && !isShouted && start != within.Start && !SentenceBoundary.IsStart(text, start))
        {
            return null;
        }

        var best = default((int End, Node? Node));
        Walk(node, text, start + 1, within.End, isShouted, ref best);
        return best.Node is null ? null : (best.End, best.Node.Value);
    }

    private void AddFirst(char letter, char small, Node node)
    {
        if (char.ToLowerInvariant(letter) == small)
        {
            if (letter < '\u0080')
            {
                _ascii[letter] = node;
            }
            else if (letter is >= '\u0400' and < '\u0530')
            {
                _cyrillic[letter - '\u0400'] = node;
            }
        }
    }

    /// <summary>Where phrases that begin with a letter begin.</summary>
    private Node? First(char character) => character switch
    {
        AnyEnding or Number => null,
        < '\u0080' => _ascii[character],
        >= '\u0400' and < '\u0530' => _cyrillic[character - '\u0400'],
        _ => _root.To(char.ToLowerInvariant(character)),
    };

    private static void Walk(Node node, string text, int at, int end, bool isShouted, ref (int End, Node? Node) best)
    {
        if (node.Value >= 0 && (at > best.End || (at == best.End && node.Length > best.Node!.Length)) && !Boundaries.Cuts(text, at))
        {
            best = (at, node);
        }

        while (at < end && text[at] == SoftHyphen)
        {
            at++;
        }

        if (node.AnyEnding is { } ending)
        {
            Walk(ending, text, Skip(text, at, end, char.IsLetter), end, isShouted, ref best);
        }

        if (at == end)
        {
            return;
        }

        if (node.Number is { } number && char.IsDigit(text[at]))
        {
            Walk(number, text, Skip(text, at, end, char.IsDigit), end, isShouted, ref best);
        }

        var character = Fold(text[at], isShouted);
        if (character is not (AnyEnding or Number) && node.To(character) is { } next)
        {
            Walk(next, text, character == ' ' ? Skip(text, at, end, IsSpace) : at + 1, end, isShouted, ref best);
        }
    }

    private static int Skip(string text, int at, int end, Func<char, bool> isSkipped)
    {
        while (at < end && (isSkipped(text[at]) || text[at] == SoftHyphen))
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
        '’' or '‘' or 'ʼ' or '′' or '`' => '\'',
        '\u2010' or '\u2011' => '-',
        _ when IsSpace(character) => ' ',
        _ => isShouted ? char.ToLowerInvariant(character) : character,
    };

    private static bool IsSpace(char character) => Whitespace.Is(character) || Whitespace.IsThin(character);

    private sealed class Node
    {
        // Most nodes have one successor.
        private char _only;
        private Node? _next;
        private Dictionary<char, Node>? _others;

        /// <summary>What is after any letters.</summary>
        public Node? AnyEnding { get; private set; }

        /// <summary>What is after a number.</summary>
        public Node? Number { get; private set; }

        /// <summary>The value of the phrase that ends here, or -1.</summary>
        public int Value { get; set; } = -1;

        /// <summary>The length of the phrase that ends here.</summary>
        public int Length { get; set; }

        /// <summary>The node after a character of a phrase; null if there is none.</summary>
        public Node? To(char character) => character switch
        {
            PhraseTrie.AnyEnding => AnyEnding,
            PhraseTrie.Number => Number,
            _ when character == _only => _next,
            _ => _others is not null && _others.TryGetValue(character, out var next) ? next : null,
        };

        public void Add(char character, Node next)
        {
            switch (character)
            {
                case PhraseTrie.AnyEnding:
                    AnyEnding = next;
                    break;
                case PhraseTrie.Number:
                    Number = next;
                    break;
                default:
                    if (_next is null)
                    {
                        (_only, _next) = (character, next);
                    }
                    else
                    {
                        (_others ??= []).Add(character, next);
                    }

                    break;
            }
        }
    }
}
