using Quoin.Compiler.Text;

namespace Quoin.Compiler.Sources;

/// <summary>Maps offsets in a reading text to offsets in the file, and back.</summary>
/// <param name="starts">Where each segment begins in the reading text, in order; the first is 0. Empty if both texts have the same offsets.</param>
/// <param name="fileSpans">
/// The span of each segment in the file, in order. If it is as long as the segment, each character is one character of the file; otherwise,
/// the segment as a whole replaces the span, as <c>&amp;</c> replaces <c>&amp;amp;</c>.
/// </param>
/// <param name="length">The length of the reading text.</param>
internal sealed class OffsetMap(EquatableArray<int> starts, EquatableArray<Span> fileSpans, int length)
{
    private int[]? _inFile;

    public EquatableArray<int> Starts => starts;

    private EquatableArray<Span> FileSpans => fileSpans;

    private int Length => length;

    /// <summary>The segments that replace something, in the order of the file.</summary>
    private int[] InFile => _inFile ??= OrderInFile();

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

    /// <summary>The part of the reading text that comes from a span of the file; empty if all of the span is markup, or if what is in the span is not together.</summary>
    public Span FromFile(Span file)
    {
        if (Starts.Count == 0)
        {
            var first = Math.Min(file.Start, Length);
            return new Span(first, Math.Min(file.End, Length) - first);
        }

        // A footnote is at the end of the reading text, wherever it is in the file.
        var (start, end, last) = (-1, -1, -1);
        for (var i = FirstInFile(file.Start); i < InFile.Length && FileSpans[InFile[i]].Start < file.End; i++)
        {
            if (Part(InFile[i], file) is { Length: > 0 } part)
            {
                if (last >= 0 && !Follows(InFile[i], last))
                {
                    return default;
                }

                (start, end, last) = (start < 0 ? part.Start : start, part.End, InFile[i]);
            }
        }

        return start < 0 ? default : new Span(start, end - start);
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

    /// <summary>Whether there are only separators between a segment and another one before it.</summary>
    private bool Follows(int segment, int before)
    {
        for (var i = before + 1; i < segment; i++)
        {
            if (FileSpans[i].Length > 0)
            {
                return false;
            }
        }

        return before < segment;
    }

    /// <summary>The part of a segment that comes from a span of the file; empty if that is only a part of what the segment replaces.</summary>
    private Span Part(int segment, Span file)
    {
        var (span, length) = (FileSpans[segment], LengthOf(segment));
        var (start, end) = (Math.Max(span.Start, file.Start), Math.Min(span.End, file.End));
        return span.Length == length ? new Span(Starts[segment] + start - span.Start, Math.Max(end - start, 0))
            : new Span(Starts[segment], start == span.Start && end == span.End ? length : 0);
    }

    /// <summary>The first segment, in the order of the file, that ends after an offset of the file.</summary>
    private int FirstInFile(int offset)
    {
        var (low, high) = (0, InFile.Length);
        while (low < high)
        {
            var middle = low + ((high - low) / 2);
            (low, high) = FileSpans[InFile[middle]].End > offset ? (low, middle) : (middle + 1, high);
        }

        return low;
    }

    private (int Segment, int Length) SegmentAt(int offset)
    {
        var index = Starts.AsSpan().BinarySearch(offset);
        var segment = index >= 0 ? index : ~index - 1;
        return (segment, LengthOf(segment));
    }

    private int LengthOf(int segment) => (segment + 1 < Starts.Count ? Starts[segment + 1] : Length) - Starts[segment];

    private int[] OrderInFile()
    {
        var order = new List<int>();
        for (var i = 0; i < FileSpans.Count; i++)
        {
            if (FileSpans[i].Length > 0)
            {
                order.Add(i);
            }
        }

        return [.. order.OrderBy(segment => FileSpans[segment].Start)];
    }
}
