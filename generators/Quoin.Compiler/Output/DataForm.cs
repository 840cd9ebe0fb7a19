namespace Quoin.Compiler.Output;

/// <summary>How the texts of a build are written in C#.</summary>
internal enum DataForm
{
    /// <summary>
    /// As literals that become user strings of the assembly, which are available immediately. The source is separate, and
    /// is read on demand.
    /// </summary>
    Strings,

    /// <summary>
    /// As one long literal per article, which the C# compiler moves to the assembly's data: the user strings of an assembly
    /// are limited to 16 MB, and a native program loads all of them into memory at startup.
    /// </summary>
    LongStrings,

    /// <summary>As UTF-8 literals, for compilers that cannot do that. They take longer to compile.</summary>
    Utf8,
}

/// <summary>Chooses the <see cref="DataForm"/>.</summary>
internal static class DataForms
{
    /// <summary>The maximum length of a user string; the C# compiler moves longer literals to the assembly's data. <c>Quoin.props</c> has the same number.</summary>
    public const int LongestString = 2000;

    /// <summary>User strings are limited to 2^24 bytes, two per character. A quarter is reserved for the project's own strings.</summary>
    private const int StringsLimit = (1 << 23) / 4 * 3;

    /// <param name="characters">The number of characters in literals with <see cref="DataForm.Strings"/>.</param>
    /// <param name="movesLongStrings">Whether the compiler moves long literals.</param>
    /// <param name="isNative">Whether the project is compiled to native code.</param>
    public static DataForm Choose(long characters, bool movesLongStrings, bool isNative) => characters <= StringsLimit && !isNative
        ? DataForm.Strings
        : movesLongStrings ? DataForm.LongStrings : DataForm.Utf8;
}
