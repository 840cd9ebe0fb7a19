namespace Quoin.Compiler.Output;

/// <summary>How the texts of a build are written into C#.</summary>
internal enum DataForm
{
    /// <summary>
    /// As literals that end up among an assembly's user strings, which are at hand at once. The source stands apart, and
    /// is read when it is asked for.
    /// </summary>
    Strings,

    /// <summary>
    /// As one long literal an article, which the C# compiler moves to the assembly's data: the user strings of an assembly
    /// end at 16 MB, and a native program has every one of them in memory as soon as it starts.
    /// </summary>
    LongStrings,

    /// <summary>As UTF-8 literals, where the compiler cannot do that. They cost it more.</summary>
    Utf8,
}

/// <summary>Decides on the <see cref="DataForm"/>.</summary>
internal static class DataForms
{
    /// <summary>Literals that are longer go to the assembly's data; <c>Quoin.props</c> asks the C# compiler for that, and names the same number.</summary>
    public const int LongestString = 2000;

    /// <summary>User strings end at 2^24 bytes, two a character. A quarter is left to the project's own.</summary>
    private const int StringsLimit = (1 << 23) / 4 * 3;

    /// <param name="characters">How many characters of literals there would be as <see cref="DataForm.Strings"/>.</param>
    /// <param name="movesLongStrings">Whether the compiler moves long literals.</param>
    /// <param name="isNative">Whether the project is compiled to native code.</param>
    public static DataForm Choose(long characters, bool movesLongStrings, bool isNative) => characters <= StringsLimit && !isNative
        ? DataForm.Strings
        : movesLongStrings ? DataForm.LongStrings : DataForm.Utf8;
}
