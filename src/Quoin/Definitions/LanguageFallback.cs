namespace Quoin.Definitions;

/// <summary>
/// Decides which languages serve one another. The build and the runtime both ask this class, so that the build misses no text that
/// the runtime would not find, and the other way round.
/// </summary>
/// <remarks>
/// A text serves a reader if it is in the same language: as in RFC 4647 "lookup", a more general tag serves a more special one
/// (<c>uk</c> for <c>uk-UA</c>); the other way round, <c>pt-BR</c> serves <c>pt</c>; and so do siblings, <c>en-GB</c> for
/// <c>en-US</c>. Texts in different scripts do not serve one another: <c>zh-Hans</c> is not for readers of <c>zh-TW</c>.
/// </remarks>
internal static class LanguageFallback
{
    /// <summary>The rank of a text in another language.</summary>
    public const int None = int.MaxValue;

    /// <summary>
    /// Parents that are not the tag without its last part. Those of Chinese are .NET's, which has them in code and not in the data
    /// of the platform, so that they are the same everywhere; Windows has those of Norwegian.
    /// </summary>
    private static readonly (string Tag, string Parent)[] Parents =
    [
        ("zh-TW", "zh-Hant"), ("zh-HK", "zh-Hant"), ("zh-MO", "zh-Hant"), ("zh-CHT", "zh-Hant"),
        ("zh-CN", "zh-Hans"), ("zh-SG", "zh-Hans"), ("zh-CHS", "zh-Hans"),
        ("nb", "no"), ("nn", "no"),
    ];

    /// <summary>
    /// How well a text serves a reader: 0 for the language itself, and more the more general the tag is that both have in common;
    /// <see cref="None"/> if it does not.
    /// </summary>
    /// <param name="there">The BCP 47 tag of the text, in any case.</param>
    /// <param name="wanted">The tag of the reader, in any case.</param>
    public static int Rank(ReadOnlySpan<char> there, ReadOnlySpan<char> wanted)
    {
        // Ancestors begin with the same letter, so that most other languages are recognized by it.
        if (there.IsEmpty || wanted.IsEmpty || (there[0] | 0x20) != (wanted[0] | 0x20))
        {
            return None;
        }

        var rank = 0;
        for (var range = wanted; !range.IsEmpty; range = Parent(range), rank += 2)
        {
            if (Same(there, range))
            {
                return rank;
            }

            // Both have this ancestor.
            for (var ancestor = Parent(there); !ancestor.IsEmpty; ancestor = Parent(ancestor))
            {
                if (Same(ancestor, range))
                {
                    return HaveOneScript(there, wanted) ? rank + 1 : None;
                }
            }
        }

        return None;
    }

    /// <summary>Returns the next more general tag: for <c>zh-Hant-TW</c> <c>zh-Hant</c>, then <c>zh</c>, then nothing.</summary>
    public static ReadOnlySpan<char> Parent(ReadOnlySpan<char> tag)
    {
        // Most tags begin with another letter than those in the list.
        if (!tag.IsEmpty && (tag[0] | 0x20) is 'z' or 'n')
        {
            foreach (var (child, parent) in Parents)
            {
                if (Same(tag, child.AsSpan()))
                {
                    return parent.AsSpan();
                }
            }
        }

        // .NET writes the sort order of a culture after an underscore.
        var end = tag.LastIndexOfAny('-', '_');
        if (end < 0)
        {
            return default;
        }

        // A single letter or digit introduces an extension and has no meaning of its own.
        return tag.Slice(0, end >= 2 && tag[end - 2] == '-' ? end - 2 : end);
    }

    private static bool HaveOneScript(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        var one = Script(left);
        var other = Script(right);
        return one.IsEmpty || other.IsEmpty || Same(one, other);
    }

    /// <summary>The script that a tag or one of its ancestors names; empty if none does.</summary>
    private static ReadOnlySpan<char> Script(ReadOnlySpan<char> tag)
    {
        for (; !tag.IsEmpty; tag = Parent(tag))
        {
            // Only the last part of a tag is compared, because the others are the last ones of its ancestors.
            var part = tag.Slice(tag.LastIndexOfAny('-', '_') + 1);
            if (part.Length == 4 && part.Length < tag.Length && char.IsLetter(part[0]) && !IsInExtension(tag))
            {
                return part;
            }
        }

        return default;
    }

    /// <summary>Whether the last part of a tag belongs to an extension or is private, such as <c>test</c> in <c>en-x-test</c>.</summary>
    private static bool IsInExtension(ReadOnlySpan<char> tag)
    {
        for (var i = 1; i < tag.Length - 1; i++)
        {
            if (tag[i - 1] == '-' && tag[i + 1] == '-')
            {
                return true;
            }
        }

        return false;
    }

    private static bool Same(ReadOnlySpan<char> left, ReadOnlySpan<char> right) => left.Equals(right, StringComparison.OrdinalIgnoreCase);
}
