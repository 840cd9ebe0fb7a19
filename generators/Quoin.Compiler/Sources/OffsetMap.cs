using Quoin.Compiler.Text;

namespace Quoin.Compiler.Sources;

/// <summary>Maps offsets in a reading text to offsets in the file, and back.</summary>
/// <param name="Starts">Where each segment begins in the reading text, in order; the first is 0. Empty if both texts have the same offsets.</param>
/// <param name="FileSpans">
/// The span of each segment in the file, in order. If it is as long as the segment, each character is one character of the file; otherwise,
/// the segment as a whole replaces the span, as <c>&amp;</c> replaces <c>&amp;amp;</c>.
/// </param>
/// <param name="Length">The length of the reading text.</param>
internal sealed record OffsetMap(EquatableArray<int> Starts, EquatableArray<Span> FileSpans, int Length)
{
    /// <summary>The span in the file of a span in the reading text, without the markup before and after it.</summary>
    public Span ToFile(Span span)
    {
        if (Starts.Count == 0)
        {
            return span;
        }

        var start = StartInFile(span.Start);
        return new Span(start, span.Length == 0 ? 0 : Math.Max(EndInFile(span.End) - start, 0));
    }

    /// <summary>The offset in the file of a character of the reading text; that of the end for the end.</summary>
    public int StartInFile(int offset)
    {
        if (Starts.Count == 0)
        {
            return offset;
        }

        if (offset >= Length)
        {
            return EndInFile(Length) + offset - Length;
        }

        var (segment, length) = SegmentAt(offset);
        var file = FileSpans[segment];
        return file.Length == length ? file.Start + offset - Starts[segment] : file.Start;
    }

    /// <summary>The part of the reading text that comes from a span of the file; empty if all of the span is markup.</summary>
    public Span FromFile(Span file)
    {
        if (Starts.Count == 0)
        {
            var first = Math.Min(file.Start, Length);
            return new Span(first, Math.Min(file.End, Length) - first);
        }

        var start = First(offset => StartInFile(offset) >= file.Start);
        var end = First(offset => StartInFile(offset) >= file.End);
        end -= end > start && EndInFile(end) > file.End ? 1 : 0;
        return new Span(start, Math.Max(end - start, 0));
    }

    /// <summary>Where the character before an offset of the reading text ends in the file.</summary>
    private int EndInFile(int end)
    {
        if (end == 0)
        {
            return FileSpans[0].Start;
        }

        var (segment, length) = SegmentAt(end - 1);
        var file = FileSpans[segment];
        return file.Length == length ? file.Start + end - Starts[segment] : file.End;
    }

    /// <summary>The first offset of the reading text for which something is true, if it is true for all offsets after it.</summary>
    private int First(Predicate<int> isTrue)
    {
        var (low, high) = (0, Length);
        while (low < high)
        {
            var middle = low + ((high - low) / 2);
            (low, high) = isTrue(middle) ? (low, middle) : (middle + 1, high);
        }

        return low;
    }

    private (int Segment, int Length) SegmentAt(int offset)
    {
        var index = Starts.AsSpan().BinarySearch(offset);
        var segment = index >= 0 ? index : ~index - 1;
        return (segment, (segment + 1 < Starts.Count ? Starts[segment + 1] : Length) - Starts[segment]);
    }
}
