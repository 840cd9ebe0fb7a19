namespace Quoin.Compiler.Patterns;

/// <summary>
/// Looks for a match of an automaton in a text. It follows all ways at once, character by character, and enters each state at most once at a
/// character, so that no text and no expression takes more steps than states times characters.
/// </summary>
/// <param name="program">The automaton.</param>
internal sealed class PatternMatcher(PatternProgram program)
{
    /// <summary>One more than the offset at which a state was last entered.</summary>
    private readonly int[] _entered = new int[program.States.Count];

    private readonly Stack<int> _open = new();
    private readonly List<int> _waiting = [];

    /// <summary>How many states were followed in the last text.</summary>
    public long Steps { get; private set; }

    /// <summary>Whether a part of a text is a match.</summary>
    public bool IsMatch(string text)
    {
        Steps = 0;
        _open.Clear();
        _waiting.Clear();
        Array.Clear(_entered, 0, _entered.Length);
        for (var index = 0; ;)
        {
            Enter(program.Start, index);
            if (Follow(text, index))
            {
                return true;
            }

            if (index == text.Length)
            {
                return false;
            }

            var point = CodePoint.At(text, index);
            index += point.Length;
            foreach (var state in _waiting)
            {
                if (program.States[state].Set!.Contains(point))
                {
                    Enter(program.States[state].Next, index);
                }
            }

            _waiting.Clear();
        }
    }

    private void Enter(int state, int index)
    {
        if (_entered[state] != index + 1)
        {
            _entered[state] = index + 1;
            _open.Push(state);
        }
    }

    /// <summary>Follows the open states to those that wait for a character.</summary>
    /// <returns>Whether a match ends here.</returns>
    private bool Follow(string text, int index)
    {
        while (_open.Count > 0)
        {
            Steps++;
            var number = _open.Pop();
            var state = program.States[number];
            if (state.Set is not null)
            {
                _waiting.Add(number);
            }
            else if (state.Next == PatternState.None)
            {
                return true;
            }
            else if (state.Place is not { } place)
            {
                Enter(state.Next, index);
                Enter(state.Other, index);
            }
            else if (IsAt(place, text, index))
            {
                Enter(state.Next, index);
            }
        }

        return false;
    }

    private static bool IsAt(PatternPlace place, string text, int index) => place switch
    {
        PatternPlace.Start => index == 0,
        PatternPlace.End => index == text.Length,
        PatternPlace.WordBoundary => IsWord(text, index - 1) != IsWord(text, index),
        _ => IsWord(text, index - 1) == IsWord(text, index),
    };

    private static bool IsWord(string text, int index) =>
        index >= 0 && index < text.Length && text[index] is (>= '0' and <= '9') or (>= 'A' and <= 'Z') or '_' or (>= 'a' and <= 'z');
}
