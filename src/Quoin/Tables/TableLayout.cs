using Quoin.Definitions;

namespace Quoin.Tables;

// The contract between the compiler, which writes an article's table, and the runtime, which reads it. This file is compiled into
// both. The table is a sequence of numbers. A "text" is two of them: start and length in the article's texts, of which the source
// is the first. A "list" is the table position of a count and its items; 0 is the empty list. The index of a mark counts from 0
// within its kind; an optional index is stored plus one.

/// <summary>The format of an article's table.</summary>
internal static class TableLayout
{
    /// <summary>
    /// Incremented only if existing tables would be read incorrectly; stored at position 0 of every table. Fields and kinds of mark
    /// are appended without a new version: a table contains the length of its rows, and what a row lacks reads as not given.
    /// </summary>
    public const int Version = 3;

    /// <summary>
    /// Numbers below this take one character, others two; a whole table is either narrow or wide. Numbers are written as ASCII
    /// characters and ideographs, which need no escapes in C#: an escape is six characters for the C# compiler to read instead of
    /// one.
    /// </summary>
    public const int NarrowLimit = AsciiCount + IdeographCount;

    /// <summary>The first character of a table in which each number takes one character.</summary>
    public const char Narrow = '1';

    /// <summary>The first character of a table in which each number takes two characters, the lower part first.</summary>
    public const char Wide = '2';

    private const char FirstAscii = ' ';
    private const int AsciiCount = '~' - FirstAscii + 1;
    private const char FirstIdeograph = '\u4E00';
    private const int IdeographCount = '\u9FA5' - FirstIdeograph + 1;

    /// <summary>Converts a number below <see cref="NarrowLimit"/> to a character.</summary>
    public static char ToCharacter(int number) => (char)(number < AsciiCount ? FirstAscii + number : FirstIdeograph - AsciiCount + number);

    /// <summary>Converts a character to its number.</summary>
    public static int ToNumber(char character) => character < FirstIdeograph ? character - FirstAscii : character - FirstIdeograph + AsciiCount;
}

/// <summary>Positions in the head of the table. The row of the article follows it.</summary>
internal static class HeadRow
{
    public const int Version = 0;

    /// <summary>The number of numbers in the table; the texts follow them.</summary>
    public const int TableLength = 1;
    public const int SourceLength = 2;

    /// <summary>A list of the lengths of rows, by <see cref="RowKind"/>, as far as the compiler that wrote the table knew them.</summary>
    public const int RowLengths = 3;

    /// <summary>A list, by <see cref="MarkKind"/>, of lists of the rows of marks.</summary>
    public const int Marks = 4;

    /// <summary>Two zeros, which are read in place of a field that a row of an older compiler lacks.</summary>
    public const int Nothing = 5;

    /// <summary>The start of the article's row.</summary>
    public const int Article = 7;
}

/// <summary>Items of a list of localized texts: language tag, text.</summary>
internal static class LocalizedItem
{
    public const int Language = 0;
    public const int Text = 2;
    public const int Length = 4;
}

/// <summary>The numbers of a date: two of them, because a single larger one would make the table wide.</summary>
internal static class DateItem
{
    /// <summary>The year; 0 if there is no date.</summary>
    public const int Year = 0;

    /// <summary>100 times the month, plus the day; parts that are not given are 0.</summary>
    public const int MonthAndDay = 1;
}
