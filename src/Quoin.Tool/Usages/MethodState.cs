namespace Quoin.Tool.Usages;

/// <summary>What is known at one place of a method: of the values on the stack, and of local variables and parameters.</summary>
internal sealed class MethodState
{
    /// <summary>Deeper than any stack that a compiler needs; of what is below, nothing is known.</summary>
    private const int Deepest = 512;

    private readonly List<KnownValue> _stack = [];

    /// <summary>The local variables of which something is known.</summary>
    private readonly Dictionary<int, KnownValue> _locals = [];

    /// <summary>What it costs to copy it.</summary>
    public int Size => 1 + _stack.Count + _locals.Count;

    /// <summary>How many times a local variable was set.</summary>
    public int Changes { get; private set; }

    /// <summary>A copy.</summary>
    public MethodState Copy()
    {
        var copy = OfLocals();
        copy._stack.AddRange(_stack);
        return copy;
    }

    /// <summary>A copy with other values on the stack.</summary>
    public MethodState OfLocals(params ReadOnlySpan<KnownValue> stack)
    {
        var copy = new MethodState();
        copy._stack.AddRange(stack);
        foreach (var (local, value) in _locals)
        {
            copy._locals.Add(local, value);
        }

        return copy;
    }

    /// <summary>Adds what is known where control comes from another place as well. Returns whether that changed anything.</summary>
    /// <param name="other">What is known there.</param>
    /// <param name="lose">Called with each value that is known no longer.</param>
    public bool Join(MethodState other, Action<KnownValue> lose)
    {
        var isChanged = false;

        // In a valid method both are as deep. What both have is on top.
        var depth = Math.Min(_stack.Count, other._stack.Count);
        if (_stack.Count > depth)
        {
            _stack[..^depth].ForEach(lose);
            _stack.RemoveRange(0, _stack.Count - depth);
            isChanged = true;
        }

        other._stack[..^depth].ForEach(lose);
        for (var i = 1; i <= depth; i++)
        {
            var joined = Join(_stack[^i], other._stack[^i], lose);
            isChanged |= !joined.Equals(_stack[^i]);
            _stack[^i] = joined;
        }

        foreach (var local in _locals.Keys.Union(other._locals.Keys).ToList())
        {
            var known = Load(local);
            var joined = Join(known, other.Load(local), lose);
            isChanged |= !joined.Equals(known);
            Store(local, joined);
        }

        return isChanged;
    }

    /// <summary>What is known of a local variable or a parameter.</summary>
    public KnownValue Load(int local) => _locals.GetValueOrDefault(local) ?? KnownValue.Other;

    /// <summary>Sets a local variable or a parameter.</summary>
    public void Store(int local, KnownValue value)
    {
        Changes++;
        if (value.Equals(KnownValue.Other))
        {
            _ = _locals.Remove(local);
        }
        else
        {
            _locals[local] = value;
        }
    }

    /// <summary>Takes values from the stack, the first first.</summary>
    public KnownValue[] Pop(int count)
    {
        var known = Math.Min(count, _stack.Count);
        KnownValue[] taken = [.. Enumerable.Repeat(KnownValue.Other, count - known), .. _stack.GetRange(_stack.Count - known, known)];
        _stack.RemoveRange(_stack.Count - known, known);
        return taken;
    }

    /// <summary>Puts a value on the stack.</summary>
    /// <param name="value">The value.</param>
    /// <param name="count">How many times.</param>
    /// <param name="lose">Called with each value that is known no longer.</param>
    public void Push(KnownValue value, int count, Action<KnownValue> lose)
    {
        for (var i = 0; i < count; i++)
        {
            _stack.Add(value);
        }

        if (_stack.Count > Deepest)
        {
            _stack[..(Deepest / 2)].ForEach(lose);
            _stack.RemoveRange(0, Deepest / 2);
        }
    }

    /// <summary>Takes all values from the stack.</summary>
    public List<KnownValue> Clear()
    {
        List<KnownValue> all = [.. _stack];
        _stack.Clear();
        return all;
    }

    /// <summary>What a value can be that comes from either of two places. Something that is then known no longer is lost.</summary>
    private static KnownValue Join(KnownValue one, KnownValue other, Action<KnownValue> lose)
    {
        var joined = one.Join(other);
        if (one.Address != joined.Address || other.Address != joined.Address || joined.Openings.Count < Math.Max(one.Openings.Count, other.Openings.Count))
        {
            lose(one);
            lose(other);
        }

        return joined;
    }
}
