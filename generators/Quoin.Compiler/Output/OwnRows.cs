using Quoin.Compiler.Format;
using Quoin.Compiler.Model;

namespace Quoin.Compiler.Output;

/// <summary>What the rows of a table hold of what a model declares.</summary>
internal static class OwnRows
{
    /// <summary>Whether an article has anything that a model declares, so that its rows have a place for it.</summary>
    public static bool AreIn(ArticleModel article)
    {
        if (article.Format.IsDefault)
        {
            return false;
        }

        if (article.Own is not null)
        {
            return true;
        }

        foreach (var group in article.Groups)
        {
            foreach (var mark in group.Marks)
            {
                if (mark.Own is not null)
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>The place of a word in its vocabulary, from 1; 0 for none.</summary>
    public static int IndexOf(Vocabulary? vocabulary, Word? word)
    {
        for (var i = 0; word is not null && vocabulary is not null && i < vocabulary.Entries.Count; i++)
        {
            if (vocabulary.Entries[i].Name == word.Name)
            {
                return i + 1;
            }
        }

        return 0;
    }
}
