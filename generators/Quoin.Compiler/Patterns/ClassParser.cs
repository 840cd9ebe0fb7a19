namespace Quoin.Compiler.Patterns;

/// <summary>Parses a class of characters: what is between brackets.</summary>
/// <param name="reader">The place, after the opening bracket.</param>
/// <param name="escapes">Parses escapes.</param>
internal sealed class ClassParser(PatternReader reader, EscapeParser escapes)
{
    /// <summary>Parses the rest of a class, with its closing bracket.</summary>
    public CodePointSet Parse()
    {
        var start = reader.Index - 1;
        var isNegated = reader.TryRead("^");
        var ranges = new List<CodePointRange>();
        var categories = 0;
        while (!reader.TryRead("]"))
        {
            if (reader.IsAtEnd)
            {
                reader.Return(start);
                throw reader.Fault(start, "is not closed", @"add ']', or write \[ for the character itself");
            }

            PatternHints.RefusePosix(reader, isInBrackets: true);
            var first = reader.Index;
            var set = ParseItem();
            var separator = reader.Index;
            if (reader.TryRead("-") && !reader.IsAtEnd && reader.Next != ']')
            {
                set = Range(first, set, ParseItem());
            }
            else
            {
                reader.Return(separator);
            }

            ranges.AddRange(set.Ranges);
            categories |= set.Categories;
        }

        return new CodePointSet(ranges, categories, isNegated);
    }

    private CodePointSet Range(int start, CodePointSet from, CodePointSet to) =>
        from is not { Categories: 0, Ranges: [var first] } || to is not { Categories: 0, Ranges: [var last] } || first.First != first.Last || last.First != last.Last
            ? throw reader.Fault(start, "is a range with a set at an end", @"write '\-' for the character itself")
            : first.First > last.Last
            ? throw reader.Fault(start, "is a range that runs backwards", "swap its ends")
            : new CodePointSet([new(first.First, last.Last)]);

    private CodePointSet ParseItem()
    {
        if (!reader.TryRead("\\"))
        {
            return CodePointSet.Of(reader.Read());
        }

        return reader.TryRead("b") ? CodePointSet.Of('\b')
            : reader.TryRead("-") ? CodePointSet.Of('-')
            : escapes.TryParseSet() ?? CodePointSet.Of(escapes.ParseCharacter());
    }
}
