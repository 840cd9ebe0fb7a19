namespace Quoin.Compiler.Patterns;

/// <summary>Recognizes expressions that mean something else than their author thinks, or come from another language.</summary>
internal static class PatternHints
{
    /// <summary>The flags that may follow an expression between slashes in JavaScript.</summary>
    private const string Flags = "dgimsuvy";

    /// <summary>The classes of POSIX, and how ECMA-262 writes them within brackets.</summary>
    private static readonly Dictionary<string, string> Posix = new(StringComparer.Ordinal)
    {
        ["alnum"] = @"\p{L}\p{N}", ["alpha"] = @"\p{L}", ["blank"] = @"\t ", ["cntrl"] = @"\p{Cc}", ["digit"] = "0-9", ["graph"] = "!-~", ["lower"] = @"\p{Ll}", ["print"] = " -~",
        ["punct"] = @"\p{P}", ["space"] = @"\s", ["upper"] = @"\p{Lu}", ["word"] = @"\w", ["xdigit"] = "0-9A-Fa-f",
    };

    /// <summary>What ECMA-262 writes within brackets for all other characters, where it has a word for them.</summary>
    private static readonly Dictionary<string, string> Complements = new(StringComparer.Ordinal)
    {
        ["0-9"] = @"\D", [@"\s"] = @"\S", [@"\w"] = @"\W", [@"\p{L}"] = @"\P{L}", [@"\p{Cc}"] = @"\P{Cc}", [@"\p{Ll}"] = @"\P{Ll}", [@"\p{P}"] = @"\P{P}", [@"\p{Lu}"] = @"\P{Lu}",
    };

    /// <summary>Why an expression that can be used probably means something else; null if it does not.</summary>
    public static PatternFault? FaultIn(string pattern, PatternNode root) => DelimitersIn(pattern) ?? LooseEndsIn(pattern, root) ?? EmptinessOf(root);

    /// <summary>The fault of an expression between slashes, as JavaScript writes it; null if it has none.</summary>
    private static PatternFault? DelimitersIn(string pattern)
    {
        var end = pattern.TrimEnd([.. Flags]).Length - 1;
        return end > 1 && pattern[0] == '/' && pattern[end] == '/' && pattern[end - 1] != '\\'
            ? PatternFault.At(pattern, end, pattern.Length, "ends an expression that begins with '/', as code does, but here both are characters of the text", @"remove both, or write \/ for the characters themselves")
            : null;
    }

    /// <summary>The fault of alternatives of which only the first begins at the beginning, and only the last ends at the end; null if it has none.</summary>
    private static PatternFault? LooseEndsIn(string pattern, PatternNode root) =>
        root is ChoiceNode { Items: var items } && Begins(items[0]) && !Ends(items[0]) && Ends(items[items.Count - 1]) && !Begins(items[items.Count - 1])
            ? new PatternFault("'^' is a part of its first alternative only, and '$' of its last", $"write ^(?:{pattern.Substring(1, pattern.Length - 2)})$, or each alternative in (?:…)")
            : null;

    /// <summary>Refuses a class of POSIX if one is next, as in <c>[[:alpha:]]</c>. Outside of other brackets, it would be a set of the characters of its name.</summary>
    /// <param name="reader">The place.</param>
    /// <param name="isInBrackets">Whether the place is within brackets.</param>
    /// <exception cref="PatternFaultException">One is next.</exception>
    public static void RefusePosix(PatternReader reader, bool isInBrackets)
    {
        var start = reader.Index;
        if (reader.TryRead("[:"))
        {
            var isNegated = reader.TryRead("^");
            if (Posix.TryGetValue(reader.ReadWhile(char.IsLetter), out var set) && reader.TryRead(":]"))
            {
                var remedy = !isInBrackets ? $"write [{(isNegated ? "^" : "")}{set}]"
                    : !isNegated ? $"write {set}"
                    : Complements.TryGetValue(set, out var complement) ? $"write {complement}"
                    : $"write [^{set}] in brackets of its own";
                throw reader.Fault(start, "is a class of POSIX, which ECMA-262 does not have", remedy);
            }
        }

        reader.Return(start);
    }

    /// <summary>The fault of an expression that only an empty text matches; null if it has none.</summary>
    private static PatternFault? EmptinessOf(PatternNode root) =>
        root is SequenceNode { Items: var items } && items.All(static item => item is PlaceNode) && Has(items, PatternPlace.Start) && Has(items, PatternPlace.End)
            ? new PatternFault("only an empty text matches it, which no value is", "describe the text between '^' and '$', or remove it")
            : null;

    private static bool Has(IReadOnlyList<PatternNode> items, PatternPlace place) => items.Any(item => item is PlaceNode one && one.Place == place);

    private static bool Begins(PatternNode node) => node is SequenceNode { Items: [PlaceNode { Place: PatternPlace.Start }, ..] };

    private static bool Ends(PatternNode node) => node is SequenceNode { Items: { Count: > 0 } items } && items[items.Count - 1] is PlaceNode { Place: PatternPlace.End };
}
