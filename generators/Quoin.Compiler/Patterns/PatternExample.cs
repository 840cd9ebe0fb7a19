using System.Text;

namespace Quoin.Compiler.Patterns;

/// <summary>Writes a short text for a regular expression. Where it asks for places, the text may be no match.</summary>
internal static class PatternExample
{
    /// <summary>A longer text would be no help.</summary>
    private const int LongestText = 100;

    /// <summary>What is usual in a text, in the order in which it is chosen.</summary>
    private const string Usual = "aA1 -";

    /// <summary>Short texts, the shortest first.</summary>
    public static IEnumerable<string> In(PatternNode root)
    {
        string?[] found = [Of(root, isFull: false), Of(root, isFull: true)];
        return found.OfType<string>();
    }

    /// <summary>A short text; null if there is none.</summary>
    /// <param name="root">The expression.</param>
    /// <param name="isFull">Whether what may be left out is there once.</param>
    private static string? Of(PatternNode root, bool isFull)
    {
        var text = new StringBuilder();
        return Add(root, isFull, text) ? text.ToString() : null;
    }

    private static bool Add(PatternNode node, bool isFull, StringBuilder text)
    {
        switch (node)
        {
            case CharacterNode { Set: var set }:
                if (text.Length >= LongestText || Member(set) is not { } member)
                {
                    return false;
                }

                text.Append(member);
                return true;
            case SequenceNode { Items: var items }:
                return items.All(item => Add(item, isFull, text));
            case ChoiceNode { Items: var items }:
                return Add(items[0], isFull, text);
            case RepetitionNode { Size: > 0 } repetition:
                var count = isFull && repetition.Most is not 0 ? Math.Max(repetition.Least, 1) : repetition.Least;
                for (var i = 0L; i < count; i++)
                {
                    if (!Add(repetition.Item, isFull, text))
                    {
                        return false;
                    }
                }

                return true;
            default:
                return true;
        }
    }

    /// <summary>A character of a set that can be seen, or a space; null if it has none of the basic plane.</summary>
    private static char? Member(CodePointSet set)
    {
        foreach (var usual in Usual)
        {
            if (Has(set, usual))
            {
                return usual;
            }
        }

        for (var character = '!'; character < '\uD800'; character++)
        {
            if ((char.IsLetterOrDigit(character) || char.IsPunctuation(character) || char.IsSymbol(character)) && Has(set, character))
            {
                return character;
            }
        }

        return null;
    }

    private static bool Has(CodePointSet set, char character) => set.Contains(CodePoint.At($"{character}", 0));
}
