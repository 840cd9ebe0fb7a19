using Quoin.Definitions;

namespace Quoin.Tables;

// The contract between the compiler, which writes an article's table, and the runtime, which reads it. This file is compiled into
// both. The table is a sequence of numbers. A "text" is two of them: start and length in the article's texts, of which the source
// is the first. A "list" is the table position of a count and its items; 0 is the empty list. The index of a mark counts from 0
// within its kind, the article's own first and then those that it cites; an optional index is stored plus one.

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

    public const char FirstAscii = ' ';
    public const int AsciiCount = '~' - FirstAscii + 1;
    public const char FirstIdeograph = '\u4E00';
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

/// <summary>
/// What a model declares of a mark or an article: the kind and the level of certainty, each by its place in the model, from 1, and 0 for none; then the
/// declared fields in the order of the model. Each value takes two numbers: a text, a date, or the position of a list or a row; a boolean is 2 or 1, and
/// 0 if it is not given; a word is its place in its list, from 1.
/// </summary>
internal static class OwnRow
{
    public const int Kind = 0;
    public const int Level = 1;
    public const int Fields = 2;
    public const int FieldLength = 2;
}

/// <summary>A decimal number: its scale times two, plus one if it is negative; the number of its digits; its unit or currency as a text; its digits to the base 2^14, the lowest first.</summary>
internal static class DecimalItem
{
    public const int ScaleAndSign = 0;
    public const int Count = 1;
    public const int Unit = 2;
    public const int Digits = 4;

    private const int Bits = 14;
    private const int Base = 1 << Bits;

    /// <summary>The digits of an integer of 96 bits.</summary>
    public static int[] ToDigits(int low, int middle, int high)
    {
        var digits = new List<int>();
        var (lower, upper) = (((ulong)(uint)middle << 32) | (uint)low, (ulong)(uint)high);
        while (lower != 0 || upper != 0)
        {
            digits.Add((int)(lower & (Base - 1)));
            lower = (lower >> Bits) | (upper << (64 - Bits));
            upper >>= Bits;
        }

        return [.. digits];
    }

    /// <summary>Adds a digit above those of an integer of 96 bits.</summary>
    /// <param name="lower">The lower 64 bits.</param>
    /// <param name="upper">The upper 32 bits.</param>
    /// <param name="digit">The digit.</param>
    /// <param name="place">Its place, from 0 for the lowest.</param>
    public static void Add(ref ulong lower, ref ulong upper, int digit, int place)
    {
        var shift = place * Bits;
        if (shift < 64)
        {
            lower |= (ulong)(uint)digit << shift;
            upper |= shift > 64 - Bits ? (ulong)(uint)digit >> (64 - shift) : 0;
        }
        else
        {
            upper |= (ulong)(uint)digit << (shift - 64);
        }
    }
}

/// <summary>Items of a list of localized texts: language tag, text.</summary>
internal static class LocalizedItem
{
    public const int Language = 0;
    public const int Text = 2;
    public const int Length = 4;
}

/// <summary>Items of a list of marks of one kind that an article cites: index of the library in the article's list of libraries, id.</summary>
internal static class CitedItem
{
    public const int Library = 0;
    public const int Id = 1;
    public const int Length = 3;
}

/// <summary>Items of the list of the places that a claim cites: index in the claim's list of evidence, the place in it as a text.</summary>
internal static class CitationItem
{
    public const int Evidence = 0;
    public const int Pinpoint = 1;
    public const int Length = 3;
}

/// <summary>
/// The body of an article: the number of its blocks, then the blocks in the order of the text. Everything has its place by its length,
/// so that a paragraph without markup is two numbers.
/// </summary>
/// <remarks>
/// A block is its head; the gap before it, unless the head has it; its number and its name, as a text, if its kind has them; then the
/// number of its blocks and these, or the number of its runs and these. A block with a single run of plain text has its length in place
/// of its runs. A run is its head, its length if it has a text, then the target and the title of its link, if it has them. An image goes
/// on with its address, its alternative and its title; a reference with the index of its footnote, plus one. Only texts are written as
/// everywhere; all other numbers can be <see cref="Escape"/>, so that none of them makes the table wide.
/// </remarks>
internal static class BodyItem
{
    /// <summary>In place of a number that is not less: it follows in three parts, the lowest first.</summary>
    public const int Escape = TableLayout.NarrowLimit - 1;

    /// <summary>The lowest bit of a block's head: whether it has a list of runs.</summary>
    public const int HasRuns = 1;

    /// <summary>The unit of the gap between the end of the text before a block and its start, in its head.</summary>
    public const int Gap = 2;

    /// <summary>The gap of a head that is followed by the gap.</summary>
    public const int LongGap = 3;

    /// <summary>The unit of the kind of a block in its head.</summary>
    public const int Kind = 8;

    /// <summary>The number of kinds of run, which are the lowest part of a run's head.</summary>
    public const int RunKinds = 4;

    /// <summary>In a run's head: whether it is a part of a link.</summary>
    public const int HasTarget = 4;

    /// <summary>In a run's head: whether its link has a title.</summary>
    public const int HasTitle = 8;

    /// <summary>The unit of a run's styles in its head.</summary>
    public const int Styles = 16;

    /// <summary>What the number of a cell in a header row has more than its alignment.</summary>
    public const int HeaderCell = 8;
}

/// <summary>The numbers of a date: two of them, because a single larger one would make the table wide.</summary>
internal static class DateItem
{
    /// <summary>The year; 0 if there is no date.</summary>
    public const int Year = 0;

    /// <summary>100 times the month, plus the day; parts that are not given are 0.</summary>
    public const int MonthAndDay = 1;
}
