namespace Quoin.Analyzers.Caveats;

/// <summary>What the members of lists do, by their names in .NET.</summary>
internal static class ListMember
{
    private static readonly Dictionary<string, ListEffect> Effects = Table(
        (ListEffect.Counts, "Count Length LongCount Any All Exists TrueForAll Contains IndexOf LastIndexOf FindIndex SequenceEqual Sum Average Min Max "
            + "TryGetNonEnumeratedCount IsEmpty IsDefault IsDefaultOrEmpty Capacity Equals GetHashCode GetType"),
        (ListEffect.TakesFirst, "First FirstOrDefault Last LastOrDefault ElementAt ElementAtOrDefault Take TakeLast TakeWhile MinBy MaxBy Find FindLast "
            + "GetRange TryGetValue"),
        (ListEffect.TakesRest, "Skip SkipLast SkipWhile"),
        (ListEffect.Chooses, "Where FindAll DistinctBy Intersect IntersectBy"),
        (ListEffect.Converts, "Select SelectMany ConvertAll"),
        (ListEffect.Keeps, "ToList ToArray ToHashSet ToImmutableArray ToImmutableList ToFrozenSet ToDictionary ToLookup AsEnumerable AsReadOnly AsSpan AsParallel "
            + "AsQueryable OrderBy OrderByDescending ThenBy ThenByDescending Order OrderDescending Reverse Shuffle GroupBy Chunk Zip Index Cast OfType "
            + "Concat Union UnionBy Append Prepend Distinct Except ExceptBy DefaultIfEmpty Single SingleOrDefault"));

    public static ListEffect Effect(string name) => Effects.TryGetValue(name, out var effect) ? effect : ListEffect.Unknown;

    private static Dictionary<string, ListEffect> Table(params (ListEffect Effect, string Names)[] effects) => effects
        .SelectMany(entry => entry.Names.Split(' '), (entry, name) => (name, entry.Effect))
        .ToDictionary(entry => entry.name, entry => entry.Effect, StringComparer.Ordinal);
}

/// <summary>What a member of a list does.</summary>
internal enum ListEffect
{
    /// <summary>It is not known.</summary>
    Unknown,

    /// <summary>It counts, checks or compares elements.</summary>
    Counts,

    /// <summary>It returns one element, or a number of them.</summary>
    TakesFirst,

    /// <summary>It leaves out a number of elements.</summary>
    TakesRest,

    /// <summary>It returns those elements that fulfil a condition.</summary>
    Chooses,

    /// <summary>It returns what a function makes of each element.</summary>
    Converts,

    /// <summary>It returns all elements in another form or order.</summary>
    Keeps,
}
