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

    /// <summary>Why an expression that can be used probably means something else; null if it does not.</summary>
    public static PatternFault? FaultIn(string pattern, PatternNode root) => DelimitersIn(pattern) ?? LooseEndsIn(pattern, root);

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

    /// <summary>What to write for the class of POSIX that is next, which is read then; null if none is.</summary>
    public static string? PosixIn(PatternReader reader)
    {
        var start = reader.Index;
        if (reader.TryRead("[:"))
        {
            var isNegated = reader.TryRead("^");
            if (Posix.TryGetValue(reader.ReadWhile(char.IsLetter), out var instead) && reader.TryRead(":]"))
            {
                return isNegated ? $"[^{instead}]" : instead;
            }
        }

        reader.Return(start);
        return null;
    }

    private static bool Begins(PatternNode node) => node is SequenceNode { Items: [PlaceNode { Place: PatternPlace.Start }, ..] };

    private static bool Ends(PatternNode node) => node is SequenceNode { Items: { Count: > 0 } items } && items[items.Count - 1] is PlaceNode { Place: PatternPlace.End };
}
