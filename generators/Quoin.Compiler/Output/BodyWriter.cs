using Quoin.Compiler.Sources;
using Quoin.Compiler.Text;
using Quoin.Definitions;
using Quoin.Tables;

namespace Quoin.Compiler.Output;

/// <summary>Writes the blocks of a source as numbers, in the form that <see cref="BodyItem"/> describes.</summary>
/// <param name="texts">Collects names and targets.</param>
internal sealed class BodyWriter(TextCollector texts)
{
    private readonly List<int> _numbers = [];
    private readonly Dictionary<string, int> _footnotes = new(StringComparer.Ordinal);
    private int _footnoteCount;
    private int _position;

    /// <summary>The numbers of a body; empty for a source without blocks.</summary>
    public int[] Write(EquatableArray<SourceBlock> body)
    {
        if (body.Count > 0)
        {
            CountFootnotes(body);
            WriteBlocks(body);
        }

        return [.. _numbers];
    }

    private void CountFootnotes(EquatableArray<SourceBlock> blocks)
    {
        foreach (var block in blocks)
        {
            if (block.Kind == BlockKind.Footnote)
            {
                _footnoteCount++;
                if (!_footnotes.ContainsKey(block.Name))
                {
                    _footnotes.Add(block.Name, _footnoteCount);
                }
            }

            CountFootnotes(block.Blocks);
        }
    }

    private void WriteBlocks(EquatableArray<SourceBlock> blocks)
    {
        Add(blocks.Count);
        foreach (var block in blocks)
        {
            Write(block);
        }
    }

    private void Write(SourceBlock block)
    {
        var gap = Math.Max(0, block.Span.Start - _position);
        _position += gap;
        var hasRuns = !BlockKinds.HasBlocks(block.Kind) && !IsPlain(block);
        Add(((int)block.Kind * BodyItem.Kind) + (Math.Min(gap, BodyItem.LongGap) * BodyItem.Gap) + (hasRuns ? BodyItem.HasRuns : 0));
        if (gap >= BodyItem.LongGap)
        {
            Add(gap);
        }

        if (BlockKinds.HasNumber(block.Kind))
        {
            Add(block.Number);
        }

        if (BlockKinds.HasName(block.Kind))
        {
            AddText(block.Name);
        }

        if (BlockKinds.HasBlocks(block.Kind))
        {
            WriteBlocks(block.Blocks);
        }
        else if (hasRuns)
        {
            Add(block.Runs.Count);
            foreach (var run in block.Runs)
            {
                Write(run);
            }
        }
        else
        {
            Add(block.Span.Length);
            _position += block.Span.Length;
        }
    }

    /// <summary>Whether a block is its text and nothing else. The text of a block of code needs no style that says so.</summary>
    private static bool IsPlain(SourceBlock block) =>
        block.Runs.Count == 0 || block.Kind == BlockKind.Code || (block.Runs.Count == 1 && block.Runs[0] is { Kind: RunKind.Text, Styles: TextStyles.None, Target: "" });

    private void Write(SourceRun run)
    {
        var hasTarget = run.Kind != RunKind.FootnoteReference && run.Target.Length > 0;
        var hasTitle = hasTarget && run.Title.Length > 0;
        Add((int)run.Kind
            + (hasTarget ? BodyItem.HasTarget : 0)
            + (hasTitle ? BodyItem.HasTitle : 0)
            + ((int)run.Styles * BodyItem.Styles));
        if (run.Kind == RunKind.Text)
        {
            Add(run.Span.Length);
        }

        if (run.Kind == RunKind.FootnoteReference)
        {
            Add(_footnotes.TryGetValue(run.Target, out var footnote) ? footnote : 0);
        }

        if (hasTarget)
        {
            AddText(run.Target);
        }

        if (hasTitle)
        {
            AddText(run.Title);
        }

        if (run.Image is { } image)
        {
            AddText(image.Address);
            AddText(image.Alternative);
            AddText(image.Title);
        }

        _position += run.Span.Length;
    }

    private void Add(int number)
    {
        if (number < BodyItem.Escape)
        {
            _numbers.Add(number);
            return;
        }

        _numbers.Add(BodyItem.Escape);
        for (var part = 0; part < 3; part++)
        {
            _numbers.Add(number % TableLayout.NarrowLimit);
            number /= TableLayout.NarrowLimit;
        }
    }

    private void AddText(string text)
    {
        var span = texts.Add(text);
        _numbers.Add(span.Start);
        _numbers.Add(span.Length);
    }
}
