using Quoin.Compiler.Model;
using Quoin.Compiler.Text;
using Quoin.Definitions;

namespace Quoin.Compiler.Checks;

/// <summary>Says which languages an article lacks, by the same rule by which the runtime chooses a text.</summary>
internal static class Languages
{
    /// <summary>The wanted languages for which no text is suitable.</summary>
    public static List<string> Missing(EquatableArray<TextModel> texts, IReadOnlyList<string> wanted)
    {
        var missing = new List<string>();
        for (var i = 0; i < wanted.Count; i++)
        {
            if (!IsServed(texts, wanted[i]))
            {
                missing.Add(wanted[i]);
            }
        }

        return missing;
    }

    /// <summary>Whether a text is suitable for each of the wanted languages.</summary>
    public static bool AreServed(EquatableArray<TextModel> texts, IReadOnlyList<string> wanted)
    {
        for (var i = 0; i < wanted.Count; i++)
        {
            if (!IsServed(texts, wanted[i]))
            {
                return false;
            }
        }

        return true;
    }

    public static bool IsServed(EquatableArray<TextModel> texts, string wanted)
    {
        foreach (var text in texts)
        {
            if (LanguageFallback.Rank(text.Language.AsSpan(), wanted.AsSpan()) != LanguageFallback.None)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Lists languages for a message: "en, de and uk".</summary>
    public static string Describe(IReadOnlyList<string> languages) => Enumeration.Join(languages, "and");
}
