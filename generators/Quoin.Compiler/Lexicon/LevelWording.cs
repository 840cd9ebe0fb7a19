using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Quoin.Compiler.Format;
using Quoin.Compiler.Text;

namespace Quoin.Compiler.Lexicon;

/// <summary>The words of a language together with those that a model has for its levels of certainty.</summary>
internal static class LevelWording
{
    // Lists are long to build, and all articles of a build have one format.
    private static readonly ConditionalWeakTable<AnnotationFormat, ConcurrentDictionary<(string Language, EquatableArray<WordingEntry> Hedges), Wording>> ByFormat = new();

    /// <summary>Gets the words of a language; null if it has no lists, and the model no words in it.</summary>
    /// <param name="format">The format in force.</param>
    /// <param name="languageTag">A BCP 47 tag. Of the lists, those of its primary subtag are used.</param>
    public static Wording? For(AnnotationFormat format, string languageTag)
    {
        var hedges = format.Model.HasHedges ? In(format, languageTag).ToEquatableArray() : [];
        return hedges.Count == 0 ? Wording.For(languageTag)
            : ByFormat.GetOrCreateValue(format).GetOrAdd((LanguageTag.Primary(languageTag).ToLowerInvariant(), hedges), static key => Wording.With(key.Language, key.Hedges));
    }

    private static List<WordingEntry> In(AnnotationFormat format, string languageTag)
    {
        var (levels, entries) = (format.Model.Levels, new List<WordingEntry>());

        // Nothing is surer than the last level, so it has no words that could weaken anything.
        for (var i = 0; i < levels.Count - 1; i++)
        {
            foreach (var hedge in levels[i].Hedges)
            {
                if (LanguageTag.Includes(hedge.Language, languageTag))
                {
                    entries.Add(new WordingEntry(levels[i].Is, hedge.Words) { Level = format.Certainty.Find(levels[i].Name) });
                }
            }
        }

        return entries;
    }
}
