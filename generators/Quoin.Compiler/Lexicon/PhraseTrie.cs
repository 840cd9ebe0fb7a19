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

    /// <returns>Whether the phrase is new.</returns>
    public bool Add(string phrase, int value)
    {
        var node = _root;
        foreach (var character in phrase)
        {
            if (!node.Next.TryGetValue(character, out var next))
            {
                node.Next.Add(character, next = new Node());
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
        if (first is AnyEnding or Number || !_root.Next.TryGetValue(char.ToLowerInvariant(first), out var node) || Boundaries.Cuts(text, start))
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

        if (node.Next.TryGetValue(AnyEnding, out var ending))
        {
            Walk(ending, text, Skip(text, at, end, char.IsLetter), end, isShouted, ref best);
        }

        if (at == end)
        {
            return;
        }

        if (node.Next.TryGetValue(Number, out var number) && char.IsDigit(text[at]))
        {
            Walk(number, text, Skip(text, at, end, char.IsDigit), end, isShouted, ref best);
        }

        var character = Fold(text[at], isShouted);
        if (character is not (AnyEnding or Number) && node.Next.TryGetValue(character, out var next))
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
        public Dictionary<char, Node> Next { get; } = [];

        /// <summary>The value of the phrase that ends here, or -1.</summary>
        public int Value { get; set; } = -1;

        /// <summary>The length of the phrase that ends here.</summary>
        public int Length { get; set; }
    }
}
