namespace Quoin.Analyzers.Caveats;

/// <summary>Which part of some caveats a value contains.</summary>
/// <param name="Kind">The kind of the part.</param>
/// <param name="Condition">The condition of a <see cref="PartKind.Chosen"/> part, as it is written.</param>
internal readonly record struct Part(PartKind Kind, string Condition = "")
{
    public static readonly Part All = new(PartKind.All);

    public static readonly Part First = new(PartKind.First);

    public static readonly Part Rest = new(PartKind.Rest);

    public static readonly Part Facts = new(PartKind.Facts);

    /// <summary>The caveats that a condition chooses; null for no condition.</summary>
    public static Part Chosen(string? condition) => condition is null ? All : new(PartKind.Chosen, condition);

    /// <summary>A part of this part.</summary>
    public Part Narrowed(Part part) => Kind == PartKind.All || part.Kind == PartKind.Facts ? part : this;
}

/// <summary>The kinds of parts.</summary>
internal enum PartKind
{
    /// <summary>All caveats.</summary>
    All,

    /// <summary>A number of them, or one: <c>First</c>, <c>Take</c>, <c>[0]</c>.</summary>
    First,

    /// <summary>Those after a number of them: <c>Skip</c>, <c>[1..]</c>.</summary>
    Rest,

    /// <summary>Those for which a condition is true.</summary>
    Chosen,

    /// <summary>Not their words, only something about them: kinds, ids, places.</summary>
    Facts,
}
