namespace Quoin.CompilerServices;

// The contract between the compiler, which writes an article's table, and the runtime, which reads it. This file is
// compiled into both. The table is a sequence of numbers. A "text" is two of them: start and length in the article's
// texts, of which the source is the first. A "list" is the table position of a count and its items; 0 is the empty
// list. An index of a mark counts from 0 within its kind; where a mark is optional it is stored plus one.

/// <summary>The shape of an article's table.</summary>
internal static class TableLayout
{
    /// <summary>Raised whenever a position below changes its meaning; position 0 of every table holds it.</summary>
    public const int Version = 3;

    /// <summary>
    /// Numbers below this take one character, larger ones two; a table is wholly narrow or wholly wide. A number is written
    /// in characters that C# code shows as they are: those of ASCII, then ideographs. So a literal of it needs no escapes,
    /// which would be six characters for the C# compiler to read instead of one.
    /// </summary>
    public const int NarrowLimit = AsciiCount + IdeographCount;

    /// <summary>What a table begins with where each number takes one character.</summary>
    public const char Narrow = '1';

    /// <summary>What a table begins with where each number takes two characters, the lower part first.</summary>
    public const char Wide = '2';

    private const char FirstAscii = ' ';
    private const int AsciiCount = '~' - FirstAscii + 1;
    private const char FirstIdeograph = '\u4E00';
    private const int IdeographCount = '\u9FA5' - FirstIdeograph + 1;

    /// <summary>The character that stands for a number below <see cref="NarrowLimit"/>.</summary>
    public static char ToCharacter(int number) => (char)(number < AsciiCount ? FirstAscii + number : FirstIdeograph - AsciiCount + number);

    /// <summary>The number that a character stands for.</summary>
    public static int ToNumber(char character) => character < FirstIdeograph ? character - FirstAscii : character - FirstIdeograph + AsciiCount;
}

/// <summary>Positions in the head of the table.</summary>
internal static class HeadRow
{
    public const int Version = 0;
    public const int Id = 1;
    public const int Language = 3;
    public const int SourcePath = 5;
    public const int SourceLength = 7;
    public const int Title = 8;
    public const int Sentences = 9;
    public const int MarkedSentences = 10;
    public const int AsideSentences = 11;
    public const int Asides = 12;

    /// <summary>How many numbers the table has; what comes after them is texts.</summary>
    public const int TableLength = 13;

    /// <summary>The lists of rows, one for each <see cref="MarkKind"/>.</summary>
    public const int Marks = 14;
    public const int Length = Marks + 5;
}

/// <summary>The kinds of mark, in the order of their lists in the head.</summary>
internal enum MarkKind
{
    Section,
    Term,
    Evidence,
    Caveat,
    Claim,
}

/// <summary>What every mark's row begins with.</summary>
internal static class MarkRow
{
    public const int Id = 0;

    /// <summary>List of quotes.</summary>
    public const int Quotes = 2;
    public const int Length = 3;
}

/// <summary>Positions in a section's row.</summary>
internal static class SectionRow
{
    public const int HasHeading = MarkRow.Length;
    public const int ExtentStart = HasHeading + 1;
    public const int ExtentLength = ExtentStart + 1;
    public const int Language = ExtentLength + 1;
    public const int Length = Language + 2;
}

/// <summary>Positions in a term's row.</summary>
internal static class TermRow
{
    public const int Label = MarkRow.Length;
    public const int Length = Label + 1;
}

/// <summary>Positions in the row of a piece of evidence.</summary>
internal static class EvidenceRow
{
    public const int Kind = MarkRow.Length;
    public const int Standing = Kind + 1;
    public const int By = Standing + 1;
    public const int Country = By + 1;
    public const int Population = Country + 2;
    public const int Intervention = Population + 1;

    /// <summary>A number plus one; 0 where the text gives none.</summary>
    public const int Administrations = Intervention + 1;

    /// <summary>Position of seven numbers, years to seconds; 0 where there is none.</summary>
    public const int FollowUp = Administrations + 1;

    /// <summary>List of <see cref="OutcomeItem"/>.</summary>
    public const int Outcomes = FollowUp + 1;
    public const int Url = Outcomes + 1;
    public const int Doi = Url + 2;
    public const int Length = Doi + 2;
}

/// <summary>Positions in an item of a list of outcomes; both are localized texts.</summary>
internal static class OutcomeItem
{
    public const int Measure = 0;
    public const int Result = 1;
    public const int Length = 2;
}

/// <summary>Positions in a caveat's row.</summary>
internal static class CaveatRow
{
    public const int Kind = MarkRow.Length;
    public const int Statement = Kind + 1;

    /// <summary>List of the claims it limits.</summary>
    public const int Claims = Statement + 1;
    public const int Length = Claims + 1;
}

/// <summary>Positions in a claim's row.</summary>
internal static class ClaimRow
{
    public const int Kind = MarkRow.Length;
    public const int Certainty = Kind + 1;
    public const int Standing = Certainty + 1;

    /// <summary>Index of the section plus one.</summary>
    public const int Section = Standing + 1;
    public const int Statement = Section + 1;
    public const int Evidence = Statement + 1;

    /// <summary>List of caveats; a claim with none is a plain one.</summary>
    public const int Caveats = Evidence + 1;
    public const int About = Caveats + 1;

    /// <summary>List of texts.</summary>
    public const int Formerly = About + 1;
    public const int Length = Formerly + 1;
}

/// <summary>Items of a list of localized texts: language tag, text.</summary>
internal static class LocalizedItem
{
    public const int Language = 0;
    public const int Text = 2;
    public const int Length = 4;
}

/// <summary>Items of a list of quotes.</summary>
internal static class QuoteItem
{
    /// <summary>A text, and its place in the source at the same time.</summary>
    public const int Text = 0;
    public const int Line = 2;
    public const int Column = 3;
    public const int Tier = 4;
    public const int Language = 5;
    public const int Length = 7;
}

/// <summary>How a claim or a piece of evidence stands. Position 0 in a row stands for "active", without a row here.</summary>
internal static class StandingRow
{
    public const int Status = 0;

    /// <summary>Index, of the same kind of mark, plus one.</summary>
    public const int SupersededBy = 1;

    /// <summary>Localized text.</summary>
    public const int Because = 2;

    /// <summary>0 where there is no day.</summary>
    public const int Year = 3;

    /// <summary>A hundred times the month, plus the day: apart from the year, so that a date does not widen the table.</summary>
    public const int MonthAndDay = 4;
    public const int Length = 5;
}
