namespace Quoin.Compiler.Lexicon;

/// <summary>An entry of a word list.</summary>
/// <param name="Section">The section of the entry: a certainty, or one of those named in <see cref="WordingFile"/>.</param>
/// <param name="Words">The words.</param>
/// <param name="Value">What comes after an equals sign: the number that a word names, the group that it belongs to; empty if there is none.</param>
internal sealed record WordingEntry(string Section, string Words, string Value = "");

/// <summary>
/// Reads a word list: sections in square brackets, one entry per line; lines that begin with <c>#</c> are comments. A language
/// may leave out sections; what they are for is then not checked in it.
/// </summary>
internal static class WordingFile
{
    /// <summary>All hedges; in the file, they are in sections named after the certainty that they allow.</summary>
    public const string Hedge = "hedge";

    /// <summary>Words that look like a hedge but are not.</summary>
    public const string NoHedge = "no hedge";

    /// <summary>Words that may appear between a hedge and what it weakens.</summary>
    public const string Connective = "connective";

    /// <summary>Hedges that can also allow something: "may".</summary>
    public const string Permission = "permission";

    /// <summary>Who can be allowed to do something: "the tenant".</summary>
    public const string Actor = "actor";

    /// <summary>What happens to someone and needs no permission: "may develop".</summary>
    public const string Event = "event";

    /// <summary>What is done with permission: "may be terminated".</summary>
    public const string Act = "act";

    /// <summary>Words between "may" and its verb: "also".</summary>
    public const string Adverb = "adverb";

    /// <summary>What something is done with, whatever it is: "be".</summary>
    public const string Passive = "passive";

    /// <summary>Words that laws and contracts use.</summary>
    public const string Law = "law";

    /// <summary>Hedges that count only if a direction is claimed: "not significant".</summary>
    public const string OfDirection = "of direction";

    /// <summary>Words that claim a direction: "lower".</summary>
    public const string Direction = "direction";

    /// <summary>Hedges that weaken nothing inside a condition: "if it is likely that".</summary>
    public const string InCondition = "in condition";

    /// <summary>Words that begin a condition.</summary>
    public const string Condition = "condition";

    /// <summary>Words that deny something.</summary>
    public const string Negation = "negation";

    /// <summary>Words that look like a negation but are not.</summary>
    public const string NoNegation = "no negation";

    /// <summary>Words that deny the statement that they are in, whatever else it says.</summary>
    public const string Denial = "denial";

    /// <summary>Words that deny the rest of their clause: "under no circumstances".</summary>
    public const string DenialBefore = "denial before";

    /// <summary>Words that deny what comes directly after them, but not the rest of their clause: "avoid".</summary>
    public const string DenialBeside = "denial beside";

    /// <summary>Words that deny what comes before them: "was ruled out".</summary>
    public const string DenialAfter = "denial after";

    /// <summary>Words that limit the words after them: "according to". Those with the value <see cref="Denial"/> deny them, "it is a myth that", and those with <see cref="Direct"/> limit nothing after a comma: "whether".</summary>
    public const string LimitBefore = "limit before";

    public const string Direct = "direct";

    /// <summary>Words that limit the words before them: "unless".</summary>
    public const string Limit = "limit";

    /// <summary>Words that look like a limit but are not.</summary>
    public const string NoLimit = "no limit";

    /// <summary>Words that introduce a limit if what follows is about the same: "but".</summary>
    public const string Contrast = "contrast";

    /// <summary>Words that go on about the same after a contrast: "it", "the trial", "requires".</summary>
    public const string Continuation = "continuation";

    /// <summary>Words that begin a clause about something else.</summary>
    public const string Boundary = "boundary";

    /// <summary>Words that begin a clause that only describes what is before it: "who".</summary>
    public const string Relative = "relative";

    /// <summary>Words that join what a negation denies: "or". Those with the value <see cref="And"/> begin another clause after a comma.</summary>
    public const string Alternative = "alternative";

    public const string And = "and";

    /// <summary>Words that join the items of a list: "and".</summary>
    public const string ListWord = "list";

    /// <summary>Words that deny in another way: "avoid".</summary>
    public const string Opposite = "opposite";

    /// <summary>Words that give a highest or a lowest amount or time: "no more than", "by". Those with a negation deny nothing else.</summary>
    public const string Bound = "bound";

    /// <summary>Words that weaken in another way than a hedge does, or that are in hedges, with their group: "mice" of "in mice".</summary>
    public const string Reserve = "reserve";

    /// <summary>Words that claim more than most sources do, with their group: "cures", "everybody".</summary>
    public const string Strong = "strong";

    /// <summary>Words that a caveat must not lose, with their group.</summary>
    public const string Severe = "severe";

    /// <summary>Words that name a number, with the number. After <c>~</c> instead of <c>=</c>, the number is only implied: "both".</summary>
    public const string Number = "number";

    /// <summary>Units, with the unit that they are converted to and the factor.</summary>
    public const string Unit = "unit";

    /// <summary>Words between the two numbers of a share: "in" of "one in five".</summary>
    public const string Share = "share";

    public static IEnumerable<WordingEntry> Parse(string text)
    {
        var section = "";
        foreach (var line in text.Split('\n').Select(line => line.Trim()))
        {
            if (line.StartsWith("[", StringComparison.Ordinal))
            {
                section = line.Trim('[', ']');
            }
            else if (line.Length > 0 && line[0] != '#')
            {
                var sign = line.IndexOfAny(['=', '~']);
                yield return sign < 0
                    ? new WordingEntry(section, line)
                    : new WordingEntry(section, line.Substring(0, sign).Trim(), (line[sign] == '~' ? "~" : "") + line.Substring(sign + 1).Trim());
            }
        }
    }
}
