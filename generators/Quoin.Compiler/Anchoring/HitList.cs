using Quoin.Compiler.Sources;

namespace Quoin.Compiler.Anchoring;

/// <summary>Lists hits for a message.</summary>
internal static class HitList
{
    /// <summary>The maximum number of hits to list. An author with more hits needs a longer quote, not a longer list.</summary>
    private const int Shown = 40;

    public static string Describe(SourceDocument source, IReadOnlyList<Hit> hits)
    {
        var places = string.Join("; ", hits.Take(Shown).Select(hit => source.Describe(hit.Span.Start)));
        return hits.Count > Shown ? $"{places}; and {hits.Count - Shown} more" : places;
    }
}
