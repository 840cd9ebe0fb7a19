using Quoin.Definitions;

namespace Quoin.Tables;

// The contract between the compiler, which writes an article's table, and the runtime, which reads it. This file is
// compiled into both. The table is a sequence of numbers. A "text" is two of them: start and length in the article's
// texts, of which the source is the first. A "list" is the table position of a count and its items; 0 is the empty
// list. An index of a mark counts from 0 within its kind; where a mark is optional it is stored plus one.

/// <summary>The shape of an article's table.</summary>
internal static class TableLayout
{
    /// <summary>
    /// Raised only when what is written already would be read wrongly; position 0 of every table holds it. Fields and kinds of
    /// mark are appended without that: a table says how long its rows are, and what a row lacks reads as not given.
    /// </summary>
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

/// <summary>Positions in the head of the table. The row of the article follows it.</summary>
internal static class HeadRow
{
    public const int Version = 0;

    /// <summary>How many numbers the table has; what comes after them is texts.</summary>
    public const int TableLength = 1;
    public const int SourceLength = 2;

    /// <summary>List of the lengths of rows, by <see cref="RowKind"/>: those that the compiler which wrote the table knew.</summary>
    public const int RowLengths = 3;

    /// <summary>List, by <see cref="MarkKind"/>, of lists of the rows of marks.</summary>
    public const int Marks = 4;

    /// <summary>Two zeros: what a row that an older compiler wrote lacks is read here.</summary>
    public const int Nothing = 5;

    /// <summary>Where the row of the article begins.</summary>
    public const int Article = 7;
}

/// <summary>Items of a list of localized texts: language tag, text.</summary>
internal static class LocalizedItem
{
    public const int Language = 0;
    public const int Text = 2;
    public const int Length = 4;
}

/// <summary>The numbers of a date: apart, so that a year does not widen the table.</summary>
internal static class DateItem
{
    /// <summary>0 where there is no date.</summary>
    public const int Year = 0;

    /// <summary>A hundred times the month, plus the day; 0 for what is not given.</summary>
    public const int MonthAndDay = 1;
}
