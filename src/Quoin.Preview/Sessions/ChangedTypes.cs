namespace Quoin.Preview.Sessions;

/// <summary>How the marks of an article differ from those with which the app was compiled, so that C# would not compile or would have other types.</summary>
internal static class ChangedTypes
{
    /// <summary>Why a mark cannot be shown in place of one that was compiled; null if it can.</summary>
    /// <param name="compiled">The mark.</param>
    /// <param name="current">The article or the library as it is now; null if it is gone.</param>
    /// <param name="mark">The mark as it is now; null if it cannot be shown.</param>
    public static string? Of(Mark compiled, Article? current, out Mark? mark)
    {
        mark = null;
        var name = $"{compiled.Article.Id}/{compiled.Id}";
        if (current is null)
        {
            return $"'{name}' is gone with its article";
        }

        var found = Find(compiled, current);
        switch (compiled, found)
        {
            case (_, null):
                return $"'{name}' is gone";
            case (PlainClaim, QualifiedClaim):
                return $"'{name}' has caveats now";
            case (QualifiedClaim, PlainClaim):
                return $"'{name}' has no caveats any more";
            default:
                mark = found;
                return null;
        }
    }

    /// <summary>All that differs in an article, one phrase for each mark.</summary>
    public static IEnumerable<string> Of(Article compiled, Article? current) => current is null
        ? [$"'{compiled.Id}' is gone"]
        : compiled.ClaimsIncludingInvalid.Concat<Mark>(compiled.EvidenceIncludingInvalid).Concat(compiled.Caveats).Concat(compiled.Terms).Concat(compiled.Sections)
            .Select(mark => Of(mark, current, out _)).OfType<string>();

    private static Mark? Find(Mark compiled, Article current) => compiled switch
    {
        Claim => current.ClaimsIncludingInvalid.TryGetValue(compiled.Id, out var claim) ? claim : null,
        Caveat => current.Caveats.TryGetValue(compiled.Id, out var caveat) ? caveat : null,
        Evidence => current.EvidenceIncludingInvalid.TryGetValue(compiled.Id, out var evidence) ? evidence : null,
        Term => current.Terms.TryGetValue(compiled.Id, out var term) ? term : null,
        Section => current.Sections.TryGetValue(compiled.Id, out var section) ? section : null,
        _ => null,
    };
}
