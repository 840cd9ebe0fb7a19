namespace Quoin.Compiler.Patterns;

/// <summary>The automaton of a regular expression: Thompson's construction, from the end to the beginning.</summary>
internal sealed class PatternProgram
{
    private readonly List<PatternState> _states = [];

    private PatternProgram(PatternNode root)
    {
        Root = root;
        _states.Add(PatternState.Match);
        Start = Add(root, 0);
    }

    /// <summary>The expression.</summary>
    public PatternNode Root { get; }

    /// <summary>The states.</summary>
    public IReadOnlyList<PatternState> States => _states;

    /// <summary>The first state.</summary>
    public int Start { get; }

    /// <summary>Compiles an expression.</summary>
    /// <param name="pattern">The expression.</param>
    /// <param name="fault">Why it cannot be used; null if it can.</param>
    /// <returns>The automaton; null if the expression cannot be used.</returns>
    public static PatternProgram? Compile(string pattern, out PatternFault? fault)
    {
        try
        {
            fault = null;
            return new PatternProgram(PatternParser.Parse(pattern));
        }
        catch (PatternFaultException exception)
        {
            fault = exception.Fault;
            return null;
        }
    }

    /// <summary>Adds the states of a part.</summary>
    /// <param name="node">The part.</param>
    /// <param name="next">The state that follows the part.</param>
    /// <returns>The first state of the part.</returns>
    private int Add(PatternNode node, int next)
    {
        switch (node)
        {
            case CharacterNode character:
                return Add(new PatternState(character.Set, null, next, PatternState.None));
            case PlaceNode place:
                return Add(new PatternState(null, place.Place, next, PatternState.None));
            case SequenceNode sequence:
                return sequence.Items.Reverse().Aggregate(next, (following, item) => Add(item, following));
            case ChoiceNode choice:
                return choice.Items.Select(item => Add(item, next)).ToList().Aggregate((other, item) => Split(item, other));
            case RepetitionNode { Size: > 0 } repetition:
                return Add(repetition, next);
            default:
                return next;
        }
    }

    private int Add(RepetitionNode repetition, int next)
    {
        var first = next;
        var copies = repetition.Least;
        if (repetition.Most is { } most)
        {
            for (var i = copies; i < most; i++)
            {
                first = Split(Add(repetition.Item, first), next);
            }
        }
        else
        {
            // The loop comes back to the state that leaves it.
            var leaving = Split(next, next);
            var entering = Add(repetition.Item, leaving);
            _states[leaving] = _states[leaving] with { Other = entering };
            first = copies == 0 ? leaving : entering;
            copies--;
        }

        for (var i = 0L; i < copies; i++)
        {
            first = Add(repetition.Item, first);
        }

        return first;
    }

    private int Split(int next, int other) => Add(new PatternState(null, null, next, other));

    private int Add(PatternState state)
    {
        _states.Add(state);
        return _states.Count - 1;
    }
}
