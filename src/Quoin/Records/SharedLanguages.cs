using Quoin.Definitions;

namespace Quoin;

/// <summary>
/// Finds the languages of a claim's statement that all of its caveats have as well. The statement is only given in these, so that a
/// text and its caveats are in one language.
/// </summary>
internal static class SharedLanguages
{
    /// <summary>The indices of the languages; null for all of them, which is also so if there is none that all have in common.</summary>
    /// <param name="content">The article.</param>
    /// <param name="statement">The position that holds the position of the statement's texts.</param>
    /// <param name="caveats">The position that holds the position of the caveats.</param>
    public static int[]? Find(ArticleData content, int statement, int caveats)
    {
        var (count, limits) = (content.Table.Count(statement), content.Table.Count(caveats));
        if (limits == 0)
        {
            return null;
        }

        var (shared, found) = (new int[count], 0);
        for (var i = 0; i < count; i++)
        {
            var language = content.Language(statement, i);
            var isShared = true;
            for (var j = 0; j < limits && isShared; j++)
            {
                var home = content.Find(MarkKind.Caveat, content.Table[content.Table.ItemAt(caveats, j)], out var row);
                var texts = row + CaveatFields.StatementSlot;
                isShared = false;

                // Usually there is a text in the language itself, and code that is not needed is not compiled when an app starts.
                for (var k = 0; k < home.Table.Count(texts) && !isShared; k++)
                {
                    isShared = home.Language(texts, k).Equals(language, StringComparison.OrdinalIgnoreCase);
                }

                isShared = isShared || Serves(home, texts, language);
            }

            if (isShared)
            {
                shared[found++] = i;
            }
        }

        if (found == 0 || found == count)
        {
            return null;
        }

        Array.Resize(ref shared, found);
        return shared;
    }

    private static bool Serves(ArticleData content, int texts, ReadOnlySpan<char> language)
    {
        for (var i = 0; i < content.Table.Count(texts); i++)
        {
            if (LanguageFallback.Rank(content.Language(texts, i), language) != LanguageFallback.None)
            {
                return true;
            }
        }

        return false;
    }
}
