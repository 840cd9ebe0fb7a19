using System.Text;
using Quoin.Compiler.Format;
using Quoin.Compiler.Text;

namespace Quoin.Compiler.Names;

/// <summary>Creates ids from names in another form and from words.</summary>
internal static class KebabCase
{
    private const int Words = 5;
    private const int Limit = 40;

    /// <summary>Converts a name in another form, such as <c>ReducesCraving</c> or <c>reduces_craving</c>, to an id; null if that is not possible.</summary>
    public static string? OfName(string name)
    {
        var id = new StringBuilder();
        for (var i = 0; i < name.Length && id.Length <= Texts.IdLimit; i++)
        {
            var character = name[i];
            if (character is '_' or ' ' or '-' or '.' or '/')
            {
                Separate(id);
            }
            else if (character is >= 'A' and <= 'Z')
            {
                // A capital begins a word; in a run of capitals the last one does, if lowercase letters follow: "NMDAReceptor".
                if (i > 0 && (IsSmall(name[i - 1]) || (i + 1 < name.Length && IsSmallLetter(name[i + 1]))))
                {
                    Separate(id);
                }

                id.Append((char)(character | 0x20));
            }
            else if (IsSmall(character))
            {
                id.Append(character);
            }
            else
            {
                return null;
            }
        }

        var trimmed = id.ToString().TrimEnd('-');
        return Texts.Id.IsValid(trimmed) ? trimmed : null;
    }

    /// <summary>Creates an id from the first words of a sentence; null if none of these is ASCII.</summary>
    public static string? OfSentence(string sentence)
    {
        var id = new StringBuilder();
        var words = 0;
        for (var i = 0; i < sentence.Length && words < Words;)
        {
            var start = i;
            while (i < sentence.Length && IsOfWord(sentence, i))
            {
                i++;
            }

            if (Plain(sentence.Substring(start, i - start)) is { Length: > 0 } word && (id.Length > 0 || IsSmallLetter(word[0])))
            {
                if (id.Length + word.Length < Limit)
                {
                    Separate(id);
                    id.Append(word);
                    words++;
                }
                else if (id.Length > 0)
                {
                    // A later word that is shorter would not go on with these.
                    break;
                }
            }

            i = Math.Max(i, start + 1);
        }

        return id.Length > 0 ? id.ToString() : null;
    }

    /// <summary>The word in lowercase without apostrophes; empty if a letter is not ASCII.</summary>
    private static string Plain(string word)
    {
        var plain = new StringBuilder(word.Length);
        foreach (var character in word)
        {
            if (character is (>= 'A' and <= 'Z') or (>= 'a' and <= 'z'))
            {
                plain.Append((char)(character | 0x20));
            }
            else if (character is >= '0' and <= '9')
            {
                plain.Append(character);
            }
            else if (!TypographicFold.IsQuotationMark(character))
            {
                return "";
            }
        }

        return plain.ToString();
    }

    private static bool IsOfWord(string text, int offset) =>
        char.IsLetterOrDigit(text, offset) || char.IsSurrogate(text[offset]) || Boundaries.Extends(text, offset) || text[offset] is '\'' or '’';

    private static bool IsSmall(char character) => IsSmallLetter(character) || character is >= '0' and <= '9';

    private static bool IsSmallLetter(char character) => character is >= 'a' and <= 'z';

    private static void Separate(StringBuilder id)
    {
        if (id.Length > 0 && id[id.Length - 1] != '-')
        {
            id.Append('-');
        }
    }
}
