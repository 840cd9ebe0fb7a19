using System.Text;
using Quoin.Compiler.Text;
using Quoin.Definitions;

namespace Quoin.Compiler.Sources;

/// <summary>Writes a reading text and, at the same time, its map and the runs of its blocks.</summary>
/// <param name="file">The text of the file.</param>
internal sealed class ReadingTextWriter(string file)
{
    // Null while all that was written is the beginning of the file, as in plain text without wrapped lines.
    private StringBuilder? _text;
    private readonly List<int> _starts = [];
    private readonly List<Span> _fileSpans = [];
    private readonly List<SourceRun> _runs = [];
    private (Span Place, SourceRun Run)? _softBreak;
    private int _blockStart;

    /// <summary>The length of the reading text so far.</summary>
    public int Length { get; private set; }

    private char Last => At(Length - 1);

    /// <summary>Begins a block: separates it from the text before.</summary>
    public void Begin(string separator)
    {
        _softBreak = null;
        if (Length > 0 && Last != '\n')
        {
            Append(separator, new Span(_fileSpans[_fileSpans.Count - 1].End, 0));
        }

        _blockStart = Length;
        _runs.Clear();
    }

    /// <summary>Adds text of the file as it is.</summary>
    /// <param name="span">Its span in the file.</param>
    /// <param name="run">The run that it belongs to; its span does not matter.</param>
    public void Copy(Span span, SourceRun run)
    {
        if (span.Length == 0 || Whitespace.Is(file[span.Start]))
        {
            Put(file.Substring(span.Start, span.Length), span, run);
            return;
        }

        WriteSoftBreak(file[span.Start]);
        var start = Length;
        Append(span);
        AddRun(run with { Span = new Span(start, span.Length) });
    }

    /// <summary>Adds text in place of text of the file.</summary>
    /// <param name="text">The text.</param>
    /// <param name="span">The span in the file that it replaces.</param>
    /// <param name="run">The run that it belongs to; its span does not matter.</param>
    public void Put(string text, Span span, SourceRun run)
    {
        // White space at the start of a block is not shown.
        var unseen = 0;
        while (Length == _blockStart && !IsCode(run) && unseen < text.Length && Whitespace.Is(text[unseen]))
        {
            unseen++;
        }

        (text, span) = (text.Substring(unseen), text.Length == span.Length ? new Span(span.Start + unseen, span.Length - unseen) : span);
        if (text.Length == 0)
        {
            return;
        }

        WriteSoftBreak(text[0]);
        var start = Length;
        Append(text, span);
        AddRun(run with { Span = new Span(start, text.Length) });
    }

    /// <summary>Adds text that differs from a span of the file in what the file has in addition: backslashes, line breaks, the marks of a block quote.</summary>
    public void Align(string text, Span span, SourceRun run)
    {
        var next = span.Start;
        for (var i = 0; i < text.Length;)
        {
            var place = IndexOf(text[i], next, span.End);
            if (place < 0)
            {
                Put(text.Substring(i), new Span(next, Math.Max(span.End - next, 0)), run);
                return;
            }

            var length = 1;
            while (i + length < text.Length && place + length < span.End && IsSame(text[i + length], file[place + length]))
            {
                length++;
            }

            Put(text.Substring(i, length), new Span(place, length), run);
            (i, next) = (i + length, place + length);
        }
    }

    /// <summary>Adds a run without text.</summary>
    public void PutEmpty(SourceRun run)
    {
        WriteSoftBreak('\0');
        _runs.Add(run with { Span = new Span(Length, 0) });
    }

    /// <summary>Adds a line break that is shown as a space, if text follows it in the block.</summary>
    /// <param name="span">The span in the file that the space replaces.</param>
    /// <param name="run">The run that the space belongs to: that of what it is in; its span does not matter.</param>
    public void BreakSoftly(Span span, SourceRun run) => _softBreak ??= (span, run);

    /// <summary>Ends a block that has runs, and returns it.</summary>
    public SourceBlock End(SourceBlock block)
    {
        _softBreak = null;
        var end = Length;
        while (block.Kind != BlockKind.Code && end > _blockStart && Whitespace.Is(At(end - 1)))
        {
            end--;
        }

        if (end < Length)
        {
            Truncate(end);
        }

        return block with { Span = new Span(_blockStart, Length - _blockStart), Runs = [.. _runs] };
    }

    /// <summary>The text of a span of the reading text.</summary>
    public string TextOf(Span span) => _text?.ToString(span.Start, span.Length) ?? file.Substring(span.Start, span.Length);

    /// <summary>Completes the text.</summary>
    public ReadingText Complete(EquatableArray<SourceBlock> blocks)
    {
        if (_text is null && Length == file.Length)
        {
            return new ReadingText(file, blocks, new OffsetMap([], [], file.Length));
        }

        var text = _text?.ToString() ?? file.Substring(0, Length);
        var isSame = text.Length == file.Length && Enumerable.Range(0, _starts.Count).All(i => _fileSpans[i].Start == _starts[i]);
        return new ReadingText(text, blocks, isSame ? new OffsetMap([], [], text.Length) : new OffsetMap([.. _starts], [.. _fileSpans], text.Length));
    }

    /// <summary>Adds white space of the file between blocks.</summary>
    public void Append(Span span)
    {
        if (span.Length == 0)
        {
            return;
        }

        AddSegment(span.Length, span);
        if (_text is not null || span.Start != Length)
        {
            Builder.Append(file, span.Start, span.Length);
        }

        Length += span.Length;
    }

    private void Append(string text, Span span)
    {
        if (text.Length > 0)
        {
            AddSegment(text.Length, span);
            Builder.Append(text);
            Length += text.Length;
        }
    }

    private char At(int offset) => _text is null ? file[offset] : _text[offset];

    private StringBuilder Builder => _text ??= new StringBuilder(file, 0, Length, file.Length);

    private void AddSegment(int length, Span span)
    {
        var last = _starts.Count - 1;
        var continues = last >= 0 && length == span.Length && _fileSpans[last].End == span.Start && Length - _starts[last] == _fileSpans[last].Length;
        if (continues)
        {
            _fileSpans[last] = new Span(_fileSpans[last].Start, _fileSpans[last].Length + span.Length);
        }
        else
        {
            _starts.Add(Length);
            _fileSpans.Add(span);
        }
    }

    private static bool IsCode(SourceRun run) => (run.Styles & TextStyles.Code) != 0;

    private static bool IsSame(char character, char inFile) => character == inFile || (character == ' ' && inFile == '\n');

    private int IndexOf(char character, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (IsSame(character, file[i]))
            {
                return i;
            }
        }

        return -1;
    }

    private void WriteSoftBreak(char next)
    {
        if (_softBreak is (var span, var run) && Length > _blockStart)
        {
            _softBreak = null;
            var before = Last;
            if (!Whitespace.Is(before) && !Whitespace.Is(next) && !(Scripts.IsWrittenWithoutSpaces(before) && Scripts.IsWrittenWithoutSpaces(next)))
            {
                Put(" ", span, run);
            }
        }
    }

    private void AddRun(SourceRun run)
    {
        var last = _runs.Count - 1;
        // Each line break is a run of its own.
        if (last >= 0 && run.Kind != RunKind.LineBreak && _runs[last] with { Span = run.Span } == run)
        {
            _runs[last] = run with { Span = new Span(_runs[last].Span.Start, _runs[last].Span.Length + run.Span.Length) };
        }
        else
        {
            _runs.Add(run);
        }
    }

    /// <summary>Removes the end of the block. Runs without text that are in it, such as images, remain.</summary>
    private void Truncate(int length)
    {
        var (segment, end) = (_starts.Count - 1, Length);
        while (segment >= 0 && _starts[segment] >= length)
        {
            end = _starts[segment];
            _starts.RemoveAt(segment);
            _fileSpans.RemoveAt(segment);
            segment--;
        }

        if (end > length && _fileSpans[segment] is var span && span.Length == end - _starts[segment])
        {
            _fileSpans[segment] = new Span(span.Start, length - _starts[segment]);
        }

        Length = length;
        if (_text is not null)
        {
            _text.Length = length;
        }

        var first = _runs.FindLastIndex(run => run.Span.End <= length) + 1;
        for (var i = first; i < _runs.Count; i++)
        {
            var start = Math.Min(_runs[i].Span.Start, length);
            _runs[i] = _runs[i] with { Span = new Span(start, Math.Min(_runs[i].Span.End, length) - start) };
        }

        _runs.RemoveAll(static run => run.Span.Length == 0 && run.Kind is RunKind.Text or RunKind.LineBreak);
    }
}
