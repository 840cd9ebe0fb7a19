namespace Quoin.Compiler.Text;

/// <summary>A span of a source, in UTF-16 code units.</summary>
internal readonly record struct Span(int Start, int Length)
{
    /// <summary>Orders spans by their start.</summary>
    public static readonly Comparer<Span> ByStart = Comparer<Span>.Create(static (left, right) => left.Start.CompareTo(right.Start));

    /// <summary>The offset after the last character.</summary>
    public int End => Start + Length;
}
