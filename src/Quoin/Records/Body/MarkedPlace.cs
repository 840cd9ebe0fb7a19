using Quoin.Definitions;

namespace Quoin;

/// <summary>The place of a quote in the text of the source, and the mark that it belongs to.</summary>
/// <param name="Start">The offset of its first character.</param>
/// <param name="End">The offset after its last character.</param>
/// <param name="Kind">The kind of the mark.</param>
/// <param name="Index">The index of the mark within its kind.</param>
internal readonly record struct MarkedPlace(int Start, int End, MarkKind Kind, int Index) : IComparable<MarkedPlace>
{
    /// <summary>By the start, then the longest first, then claims before caveats, evidence and terms.</summary>
    public int CompareTo(MarkedPlace other) =>
        Start != other.Start ? Start.CompareTo(other.Start)
        : End != other.End ? other.End.CompareTo(End)
        : Kind != other.Kind ? other.Kind.CompareTo(Kind)
        : Index.CompareTo(other.Index);
}
