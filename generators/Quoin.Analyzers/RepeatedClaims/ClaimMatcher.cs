using Microsoft.CodeAnalysis;
using Quoin.Compiler.Output;
using Quoin.Compiler.Sentences;

namespace Quoin.Analyzers.RepeatedClaims;

/// <summary>Finds the claims and caveats of an assembly that a text repeats, by the hashes of runs of words.</summary>
internal sealed class ClaimMatcher
{
    /// <summary>By the length and hash of a run: the texts that contain it, with the run's index in each.</summary>
    private readonly SortedDictionary<int, Dictionary<long, List<(int Text, int Run)>>> _runs = [];
    private readonly List<(ClaimText Text, string Id, IFieldSymbol Field)> _texts = [];

    public ClaimMatcher(IAssemblySymbol assembly, ContentSymbols symbols)
    {
        foreach (var (marks, table) in GeneratedClaims.In(assembly, symbols))
        {
            var fields = GeneratedClaims.Fields(marks, symbols).ToList();
            foreach (var text in ClaimTextTable.Read(table))
            {
                if (text.Mark < fields.Count && fields[text.Mark] is (var id, { } field))
                {
                    Add(text, id, field);
                }
            }
        }
    }

    /// <summary>Returns the claim or the caveat of which a text repeats the most words; null if it repeats none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="words">Its words.</param>
    public ClaimMatch? Find(string text, WordRuns words)
    {
        var best = default(ClaimMatch);
        foreach (var runs in _runs)
        {
            // Sorted by length: longer runs do not fit either.
            if (runs.Key > words.Count)
            {
                break;
            }

            foreach (var found in Find(text, words, runs.Key, runs.Value))
            {
                best = best is null || found.Words > best.Words ? found : best;
            }
        }

        return best;
    }

    private void Add(ClaimText text, string id, IFieldSymbol field)
    {
        var length = text.Fingerprint.RunLength;
        if (!_runs.TryGetValue(length, out var byHash))
        {
            _runs.Add(length, byHash = []);
        }

        for (var run = 0; run < text.Fingerprint.Runs.Count; run++)
        {
            var hash = text.Fingerprint.Runs[run];
            if (!byHash.TryGetValue(hash, out var texts))
            {
                byHash.Add(hash, texts = []);
            }

            texts.Add((_texts.Count, run));
        }

        _texts.Add((text, id, field));
    }

    /// <summary>Finds runs of one length. Adjacent runs of the same text are one match.</summary>
    private IEnumerable<ClaimMatch> Find(string written, WordRuns words, int length, Dictionary<long, List<(int Text, int Run)>> byHash)
    {
        // By text and by where the complete text would begin: all runs of one repetition agree on that.
        var found = new Dictionary<(int Text, int Begin), (int First, int Last)>();
        var hashes = words.Hashes(length);
        for (var at = 0; at < hashes.Length; at++)
        {
            if (!byHash.TryGetValue(hashes[at], out var texts))
            {
                continue;
            }

            foreach (var (text, run) in texts)
            {
                if (_texts[text].Text.Fingerprint.IsShort && !Clause.Is(written, words.Stretch(at, at + length - 1), areEdgesKnown: true))
                {
                    continue;
                }

                var key = (text, at - _texts[text].Text.Fingerprint.Start(run));
                var first = found.TryGetValue(key, out var stretch) ? stretch.First : at;
                found[key] = (first, at + length - 1);
            }
        }

        foreach (var pair in found)
        {
            var (text, id, field) = _texts[pair.Key.Text];
            var (first, last) = pair.Value;
            var stretch = words.Stretch(first, last);
            var hasEnd = text.IsSentence && last == pair.Key.Begin + text.Fingerprint.Words - 1 && stretch.End < written.Length && SentenceBoundary.IsEnd(written[stretch.End], SentenceEnds.Mark);
            yield return new ClaimMatch(id, field, text, hasEnd ? stretch with { Length = stretch.Length + 1 } : stretch, last - first + 1);
        }
    }
}
