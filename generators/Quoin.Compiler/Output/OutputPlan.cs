namespace Quoin.Compiler.Output;

/// <summary>What the output of every article hangs on: how many there are, and how much text they have together.</summary>
/// <param name="Form">How texts are written.</param>
/// <param name="SharedFiles">How many files the articles share; 0 where each has its own.</param>
internal sealed record OutputPlan(DataForm Form, int SharedFiles)
{
    /// <summary>As long as there are no more articles, each has a file of its own.</summary>
    private const int OwnFileLimit = 128;

    /// <param name="sizes">The size of each article; null where there is none.</param>
    /// <param name="movesLongStrings">Whether the C# compiler moves long literals to the assembly's data.</param>
    /// <param name="isNative">Whether the project is compiled to native code.</param>
    public static OutputPlan Create(IReadOnlyCollection<ContentSize?> sizes, bool movesLongStrings, bool isNative)
    {
        var articles = 0;
        var strings = 0L;
        foreach (var size in sizes.OfType<ContentSize>())
        {
            articles++;
            strings += size.Data + (movesLongStrings && size.Source > DataForms.LongestString ? 0 : size.Source);
        }

        return new OutputPlan(DataForms.Choose(strings, movesLongStrings, isNative), CountOfFiles(articles));
    }

    /// <summary>
    /// Roslyn goes through all files of a generator for each, on every run, so that a file an article costs the square of their
    /// number; and it parses a whole file for an edit of one article in it. The power of two from four times the square root on
    /// keeps both low, and seldom changes.
    /// </summary>
    private static int CountOfFiles(int articles)
    {
        if (articles <= OwnFileLimit)
        {
            return 0;
        }

        var files = OwnFileLimit / 2;
        while (files * (long)files < 16L * articles)
        {
            files *= 2;
        }

        return files;
    }
}
