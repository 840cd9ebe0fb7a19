namespace Quoin.Compiler.Patterns;

/// <summary>
/// Parses a regular expression by ECMA-262 with the flag u, which JSON Schema asks for. What is not regular is refused, because it takes more
/// than a pass over the text: references back, and what looks ahead or behind. So is the syntax of other languages.
/// </summary>
internal sealed class PatternParser
{
    private readonly PatternReader _reader;
    private readonly EscapeParser _escapes;
    private readonly ClassParser _classes;
    private readonly GroupParser _groups;
    private readonly QuantifierParser _quantifiers;
    private int _depth;

    private PatternParser(string pattern)
    {
        _reader = new PatternReader(pattern);
        _escapes = new EscapeParser(_reader);
        _classes = new ClassParser(_reader, _escapes);
        _groups = new GroupParser(_reader);
        _quantifiers = new QuantifierParser(_reader);
    }

    /// <summary>Parses an expression.</summary>
    /// <exception cref="PatternFaultException">The expression cannot be used.</exception>
    public static PatternNode Parse(string pattern)
    {
        if (pattern.Length > PatternLimits.Length)
        {
            throw new PatternFaultException(new($"it has more than {PatternLimits.Length} characters", "shorten it"));
        }

        var parser = new PatternParser(pattern);
        var root = parser.ParseChoice();
        if (!parser._reader.IsAtEnd)
        {
            throw parser._reader.Fault(parser._reader.Index, "closes no group", @"remove it, or write \) for the character itself");
        }

        return root.Size <= PatternLimits.States
            ? root
            : throw new PatternFaultException(new($"it is longer than {PatternLimits.States} steps, each repetition counted", "repeat less often, or without a greatest number"));
    }

    private PatternNode ParseChoice()
    {
        var items = new List<PatternNode> { ParseSequence() };
        while (_reader.TryRead("|"))
        {
            items.Add(ParseSequence());
        }

        return items.Count == 1 ? items[0] : new ChoiceNode(items);
    }

    private SequenceNode ParseSequence()
    {
        var items = new List<PatternNode>();
        while (!_reader.IsAtEnd && _reader.Next is not ('|' or ')'))
        {
            items.Add(_quantifiers.Parse(ParseItem()));
        }

        return new SequenceNode(items);
    }

    private PatternNode ParseItem()
    {
        PatternHints.RefusePosix(_reader, isInBrackets: false);
        var start = _reader.Index;
        switch (_reader.Read())
        {
            case '(':
                return ParseGroup(start);
            case '[':
                return new CharacterNode(_classes.Parse());
            case '.':
                return new CharacterNode(CodePointSet.NoLineEnds);
            case '^':
                return new PlaceNode(PatternPlace.Start);
            case '$':
                return new PlaceNode(PatternPlace.End);
            case '\\':
                return _reader.TryRead("b") ? new PlaceNode(PatternPlace.WordBoundary)
                    : _reader.TryRead("B") ? new PlaceNode(PatternPlace.NoWordBoundary)
                    : new CharacterNode(_escapes.TryParseSet() ?? CodePointSet.Of(_escapes.ParseCharacter()));
            case '*' or '+' or '?':
                throw Stray(start, "has nothing before it to repeat");
            case '{':
                throw Stray(start, "begins no number of repetitions, such as {2,3}, after what it repeats");
            case ']' or '}':
                throw Stray(start, "closes nothing");
            case var value:
                return new CharacterNode(CodePointSet.Of(value));
        }
    }

    private PatternFaultException Stray(int start, string what) => _reader.Fault(start, what, $@"write \{_reader.Since(start)} for the character itself");

    private PatternNode ParseGroup(int start)
    {
        if (++_depth > PatternLimits.Depth)
        {
            throw _reader.Fault(start, $"is in {PatternLimits.Depth} other groups", "nest fewer groups");
        }

        _groups.ParseOpening();
        var group = ParseChoice();
        if (!_reader.TryRead(")"))
        {
            _reader.Return(start);
            throw _reader.Fault(start, "is not closed", @"add ')', or write \( for the character itself");
        }

        _depth--;
        return group;
    }
}
