namespace Quoin.Compiler.Output;

/// <summary>The decisions that affect the output of every article, based on the number of articles and the total size of their texts.</summary>
/// <param name="Form">How texts are written.</param>
/// <param name="SharedFiles">The number of files that the articles share; 0 if each article has its own file.</param>
internal sealed record OutputPlan(DataForm Form, int SharedFiles)
{
    /// <summary>The maximum number of articles for which each has a file of its own.</summary>
    private const int OwnFileLimit = 128;

    /// <param name="sizes">The size of each article; null if there is no article.</param>
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
    /// On every run, Roslyn compares each file of a generator with all others, so that the cost of one file per article is quadratic in their
    /// number; and it parses a whole file for an edit of one article in it. The next power of two from four times the square root
    /// keeps both low, and rarely changes.
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
