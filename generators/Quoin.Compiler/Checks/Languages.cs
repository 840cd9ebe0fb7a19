using Quoin.Compiler.Model;
using Quoin.Compiler.Text;

namespace Quoin.Compiler.Checks;

/// <summary>Decides whether a text is suitable for readers of a language.</summary>
internal static class Languages
{
    /// <summary>
    /// Whether a text in one language is suitable where another is wanted: a more general tag, as in RFC 4647 "lookup"
    /// (<c>uk</c> for <c>uk-UA</c>), or a more specific one, which is the same language (<c>en-GB</c> for <c>en</c>).
    /// </summary>
    public static bool Serves(string there, string wanted) =>
        there.Length <= wanted.Length ? Begins(wanted, there) : Begins(there, wanted);

    /// <summary>The wanted languages for which no text is suitable.</summary>
    public static List<string> Missing(EquatableArray<TextModel> texts, IEnumerable<string> wanted)
    {
        var missing = new List<string>();
        foreach (var language in wanted)
        {
            if (!IsServed(texts, language))
            {
                missing.Add(language);
            }
        }

        return missing;
    }

    public static bool IsServed(EquatableArray<TextModel> texts, string wanted)
    {
        foreach (var text in texts)
        {
            if (Serves(text.Language, wanted))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Lists languages for a message: "en, de and uk".</summary>
    public static string Describe(IReadOnlyList<string> languages) => Enumeration.Join(languages, "and");

    private static bool Begins(string tag, string range) =>
        tag.StartsWith(range, StringComparison.OrdinalIgnoreCase) && (tag.Length == range.Length || tag[range.Length] == '-');
}
