using System.Text;
using Quoin.Compiler.Text;
using Quoin.Definitions;

namespace Quoin.Compiler.Sources;

/// <summary>Writes a reading text and, at the same time, its map and the runs of its blocks.</summary>
/// <param name="file">The text of the file.</param>
internal sealed class ReadingTextWriter(string file)
{
    private readonly StringBuilder _text = new(file.Length);
    private readonly List<int> _starts = [];
    private readonly List<Span> _fileSpans = [];
    private readonly List<SourceRun> _runs = [];
    private Span? _softBreak;
    private int _blockStart;

    /// <summary>The length of the reading text so far.</summary>
    public int Length => _text.Length;

    /// <summary>Begins a block: separates it from the text before.</summary>
    public void Begin(string separator)
    {
        _softBreak = null;
        if (Length > 0 && _text[Length - 1] != '\n')
        {
            Append(separator, new Span(_fileSpans[_fileSpans.Count - 1].End, 0));
        }

        _blockStart = Length;
        _runs.Clear();
    }

    /// <summary>Adds text of the file as it is.</summary>
    /// <param name="span">Its span in the file.</param>
    /// <param name="run">The run that it belongs to; its span does not matter.</param>
    public void Copy(Span span, SourceRun run) => Put(file.Substring(span.Start, span.Length), span, run);

    /// <summary>Adds text in place of text of the file.</summary>
    /// <param name="text">The text.</param>
    /// <param name="span">The span in the file that it replaces.</param>
    /// <param name="run">The run that it belongs to; its span does not matter.</param>
    public void Put(string text, Span span, SourceRun run)
    {
        // White space at the start of a block is not shown.
        while (Length == _blockStart && !IsCode(run) && text.Length > 0 && Whitespace.Is(text[0]))
        {
            (text, span) = (text.Substring(1), text.Length == span.Length ? new Span(span.Start + 1, span.Length - 1) : span);
        }

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
    public void BreakSoftly(Span span) => _softBreak ??= span;

    /// <summary>Ends a block that has runs, and returns it.</summary>
    public SourceBlock End(SourceBlock block)
    {
        _softBreak = null;
        while (block.Kind != BlockKind.Code && Length > _blockStart && Whitespace.Is(_text[Length - 1]))
        {
            DropLast();
        }

        return block with { Span = new Span(_blockStart, Length - _blockStart), Runs = [.. _runs] };
    }

    /// <summary>The text of a span of the reading text.</summary>
    public string TextOf(Span span) => _text.ToString(span.Start, span.Length);

    /// <summary>Completes the text.</summary>
    public ReadingText Complete(EquatableArray<SourceBlock> blocks)
    {
        var text = _text.ToString();
        var isSame = text.Length == file.Length && Enumerable.Range(0, _starts.Count).All(i => _fileSpans[i].Start == _starts[i]);
        return new ReadingText(text, blocks, isSame ? new OffsetMap([], [], text.Length) : new OffsetMap([.. _starts], [.. _fileSpans], text.Length));
    }

    /// <summary>Adds white space between blocks.</summary>
    public void Append(string text, Span span)
    {
        if (text.Length == 0)
        {
            return;
        }

        var last = _starts.Count - 1;
        var continues = last >= 0 && text.Length == span.Length && _fileSpans[last].End == span.Start && Length - _starts[last] == _fileSpans[last].Length;
        if (continues)
        {
            _fileSpans[last] = new Span(_fileSpans[last].Start, _fileSpans[last].Length + span.Length);
        }
        else
        {
            _starts.Add(Length);
            _fileSpans.Add(span);
        }

        _text.Append(text);
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
        if (_softBreak is { } span && Length > _blockStart)
        {
            _softBreak = null;
            var before = _text[Length - 1];
            if (!Whitespace.Is(before) && !Whitespace.Is(next) && !(Scripts.IsWrittenWithoutSpaces(before) && Scripts.IsWrittenWithoutSpaces(next)))
            {
                Put(" ", span, _runs[_runs.Count - 1] is { Kind: RunKind.Text } last ? last : new SourceRun(RunKind.Text, default));
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

    private void DropLast()
    {
        _text.Length--;
        var segment = _starts.Count - 1;
        if (_starts[segment] == Length)
        {
            _starts.RemoveAt(segment);
            _fileSpans.RemoveAt(segment);
        }
        else if (_fileSpans[segment] is var span && span.Length == Length + 1 - _starts[segment])
        {
            _fileSpans[segment] = new Span(span.Start, span.Length - 1);
        }

        for (var run = _runs.Count - 1; run >= 0; run--)
        {
            var place = _runs[run].Span;
            if (place.Start > Length)
            {
                _runs[run] = _runs[run] with { Span = new Span(Length, 0) };
            }
            else if (place.End > Length)
            {
                _runs[run] = _runs[run] with { Span = new Span(place.Start, Length - place.Start) };
                if (place.Start == Length && _runs[run].Kind is RunKind.Text or RunKind.LineBreak)
                {
                    _runs.RemoveAt(run);
                }

                break;
            }
            else
            {
                break;
            }
        }
    }
}
