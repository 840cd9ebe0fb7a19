using System.Globalization;

namespace Quoin.Compiler.Patterns;

/// <summary>Parses how often a part is repeated.</summary>
/// <param name="reader">The place.</param>
internal sealed class QuantifierParser(PatternReader reader)
{
    /// <summary>Parses the repetition that follows a part, if one does.</summary>
    /// <param name="item">The part.</param>
    /// <returns>The repetition, or the part if none follows.</returns>
    public PatternNode Parse(PatternNode item)
    {
        var start = reader.Index;
        if (TryParse() is not var (least, most))
        {
            return item;
        }

        _ = reader.TryRead("?");
        if (item is PlaceNode)
        {
            throw reader.Fault(start, "repeats a place and not a character", "remove it");
        }

        if (least > most)
        {
            throw reader.Fault(start, "has its greater number first", "swap the numbers");
        }

        var repetition = new RepetitionNode(item, least, most);
        if (repetition.Size > PatternLimits.States)
        {
            throw reader.Fault(start, $"makes the pattern longer than {PatternLimits.States} steps, each repetition counted", "repeat less often, or without a greatest number");
        }

        var end = reader.Index;
        if (TryParse() is not null)
        {
            throw reader.Fault(end, "repeats a repetition", "remove it, or write the first one into (?:…)");
        }

        return repetition;
    }

    /// <summary>Reads a repetition, without the mark of a lazy one; null if none follows.</summary>
    private (long Least, long? Most)? TryParse()
    {
        if (reader.TryRead("*"))
        {
            return (0, null);
        }

        if (reader.TryRead("+"))
        {
            return (1, null);
        }

        if (reader.TryRead("?"))
        {
            return (0, 1);
        }

        var start = reader.Index;
        if (reader.TryRead("{") && Number() is { } least)
        {
            var most = reader.TryRead(",") ? Number() : least;
            if (reader.TryRead("}"))
            {
                return (least, most);
            }
        }

        reader.Return(start);
        return null;
    }

    /// <summary>Reads a number; null if there is none. A longer one is greater than any that is possible.</summary>
    private long? Number()
    {
        var digits = reader.ReadWhile(static character => character is >= '0' and <= '9');
        var significant = digits.TrimStart('0');
        return digits.Length == 0 ? null : significant.Length > 15 ? 1_000_000_000_000_000 : long.Parse($"0{significant}", CultureInfo.InvariantCulture);
    }
}
