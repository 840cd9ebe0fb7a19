using System.Collections.Immutable;
using System.Reflection.Metadata;
using Quoin.Tool.Assemblies;

namespace Quoin.Tool.Usages;

/// <summary>
/// Follows the control of a method until nothing new is known at any place. What is known where branches meet is what either knows; in a
/// handler of exceptions, what any place that it protects knows of local variables.
/// </summary>
/// <param name="instructions">The instructions.</param>
/// <param name="regions">The blocks that handlers protect.</param>
/// <param name="limit">The limit of the work.</param>
/// <param name="visit">What an instruction does.</param>
/// <param name="lose">Called with each value that is known no longer.</param>
internal sealed class MethodFlow(Instructions instructions, ImmutableArray<ExceptionRegion> regions, WorkLimit limit, Action<Instruction, MethodState> visit, Action<KnownValue> lose)
{
    private readonly Dictionary<int, MethodState> _entries = [];
    private readonly SortedSet<int> _waiting = [];
    private readonly HashSet<int> _starts =
        [.. instructions.All.SelectMany(instructions.TargetsOf).Concat(regions.SelectMany(Handlers)).Concat(regions.Select(static region => region.TryOffset)).Select(instructions.At)];
    private Dictionary<int, List<int>>? _leaves;
    private bool _isOver;

    /// <summary>Follows it. Returns whether that was possible within the limit.</summary>
    public bool Run()
    {
        Enter(0, new MethodState());
        while (_waiting.Count > 0 && !_isOver)
        {
            var index = _waiting.Min;
            _ = _waiting.Remove(index);
            Follow(index);
        }

        return !_isOver;
    }

    /// <summary>Lets all that was visited be visited again, because something that has no place of its own is known now.</summary>
    public void Restart() => _waiting.UnionWith(_entries.Keys);

    private static IEnumerable<int> Handlers(ExceptionRegion region) => region.Kind == ExceptionRegionKind.Filter ? [region.HandlerOffset, region.FilterOffset] : [region.HandlerOffset];

    /// <summary>Follows the instructions from one to which control may come from elsewhere, or at which protection begins, to the next of these.</summary>
    private void Follow(int index)
    {
        if (index >= instructions.All.Count)
        {
            return;
        }

        var state = _entries[index].Copy();
        Protect(instructions.All[index].Offset, state);
        do
        {
            var instruction = instructions.All[index];
            var changes = state.Changes;
            visit(instruction, state);
            Take(1);
            if (state.Changes != changes)
            {
                Protect(instruction.Offset, state);
            }

            foreach (var target in instructions.TargetsOf(instruction).Concat(instruction.Code == ILOpCode.Endfinally ? AfterFinally(instruction.Offset) : []))
            {
                Enter(instructions.At(target), state);
            }

            index++;
            if (!instruction.GoesOn || index == instructions.All.Count)
            {
                return;
            }
        }
        while (!_starts.Contains(index) && !_isOver);

        Enter(index, state);
    }

    private void Enter(int index, MethodState state)
    {
        Take(state.Size);
        if (index < 0 || _isOver)
        {
            return;
        }

        if (!_entries.TryGetValue(index, out var entry))
        {
            _entries.Add(index, state.Copy());
            _ = _waiting.Add(index);
        }
        else if (entry.Join(state, lose))
        {
            _ = _waiting.Add(index);
        }
    }

    /// <summary>Control may come from any place that is protected to the handlers.</summary>
    private void Protect(int offset, MethodState state)
    {
        Take(regions.Length);
        foreach (var region in regions)
        {
            if (_isOver)
            {
                return;
            }

            if (IsIn(offset, region.TryOffset, region.TryLength))
            {
                var atHandler = region.Kind is ExceptionRegionKind.Catch or ExceptionRegionKind.Filter ? state.OfLocals(KnownValue.Other) : state.OfLocals();
                foreach (var handler in Handlers(region))
                {
                    Enter(instructions.At(handler), atHandler);
                }
            }
        }
    }

    /// <summary>Where control goes after a handler that runs whenever a block is left.</summary>
    private List<int> AfterFinally(int offset)
    {
        if (_leaves is null)
        {
            _leaves = [];
            foreach (var leave in instructions.All.Where(static one => one.IsLeave))
            {
                Take(regions.Length);
                foreach (var region in regions.Where(region => !_isOver && IsIn(leave.Offset, region.TryOffset, region.TryLength) && !IsIn(leave.Target!.Value, region.TryOffset, region.TryLength)))
                {
                    if (!_leaves.TryGetValue(region.HandlerOffset, out var targets))
                    {
                        _leaves.Add(region.HandlerOffset, targets = []);
                    }

                    targets.Add(leave.Target!.Value);
                }
            }
        }

        Take(regions.Length);
        return
        [
            .. regions.Where(region => region.Kind == ExceptionRegionKind.Finally && IsIn(offset, region.HandlerOffset, region.HandlerLength) && SetsVariables(region))
                .SelectMany(region => _leaves.GetValueOrDefault(region.HandlerOffset) ?? []).Distinct(),
        ];
    }

    /// <summary>Whether a handler sets a variable. If it sets none, what is known after it is what is known where the block is left.</summary>
    private bool SetsVariables(ExceptionRegion region)
    {
        for (var index = instructions.At(region.HandlerOffset); index >= 0 && index < instructions.All.Count && instructions.All[index] is var one && IsIn(one.Offset, region.HandlerOffset, region.HandlerLength); index++)
        {
            Take(1);
            if (_isOver || one.StoredLocal is not null || one.AddressedLocal is not null)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsIn(int offset, int start, int length) => offset >= start && offset - start < length;

    private void Take(long work) => _isOver |= !limit.Take(work);
}
