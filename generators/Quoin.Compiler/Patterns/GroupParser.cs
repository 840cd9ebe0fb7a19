namespace Quoin.Compiler.Patterns;

/// <summary>Parses the beginning of a group, and remembers the names of groups.</summary>
/// <param name="reader">The place.</param>
internal sealed class GroupParser(PatternReader reader)
{
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);

    /// <summary>Parses what follows the parenthesis that opens a group, up to its first part.</summary>
    public void ParseOpening()
    {
        var start = reader.Index - 1;
        if (!reader.TryRead("?") || reader.TryRead(":"))
        {
            return;
        }

        if (reader.TryRead("=") || reader.TryRead("!"))
        {
            throw reader.Fault(start, "looks ahead, which a pattern of a model cannot do", "describe the text from its beginning to its end");
        }

        if (reader.TryRead("<=") || reader.TryRead("<!"))
        {
            throw reader.Fault(start, "looks behind, which a pattern of a model cannot do", "describe the text from its beginning to its end");
        }

        if (reader.TryRead("<"))
        {
            ParseName(start);
            return;
        }

        var options = reader.ReadWhile(static character => character is '-' or (>= 'a' and <= 'z'));
        _ = options.Length > 0 || reader.IsAtEnd ? 0 : reader.Read();
        throw options.Length > 0
            ? reader.Fault(start, "sets options, which a pattern of a model cannot do", "remove it; write [Aa] for both cases of a letter")
            : reader.Fault(start, "begins no group of ECMA-262", "use (…), (?:…) or (?<name>…)");
    }

    private void ParseName(int start)
    {
        var name = reader.ReadWhile(static character => character is '_' or '$' or (>= '0' and <= '9') or (>= 'A' and <= 'Z') or (>= 'a' and <= 'z'));
        if (name.Length == 0 || char.IsDigit(name[0]) || !reader.TryRead(">"))
        {
            throw reader.Fault(start, "begins a name that is not only letters from A to Z, digits after them, '_' and '$'", "write for example (?<year>…)");
        }

        if (!_names.Add(name))
        {
            throw reader.Fault(start, "has the name of another group", "give it another name");
        }
    }
}
