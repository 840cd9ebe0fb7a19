namespace Quoin.Compiler.Anchoring;

/// <summary>Numbers the characters that occur in words; all other characters share the number 0.</summary>
internal sealed class NearestTextAlphabet
{
    private const int PageSize = 256;

    private static readonly ushort[] NoneOfPage = new ushort[PageSize];

    // In pages, because words use one or two scripts and a table for all of UTF-16 would be large.
    private readonly ushort[][] _pages = new ushort[PageSize][];

    /// <param name="words">The words; fewer than 65,536 characters.</param>
    public NearestTextAlphabet(ReadOnlySpan<char> words)
    {
        Count = 1;
        _pages.AsSpan().Fill(NoneOfPage);
        foreach (var character in words)
        {
            ref var page = ref _pages[character / PageSize];
            page = page == NoneOfPage ? new ushort[PageSize] : page;
            ref var number = ref page[character % PageSize];
            number = number == 0 ? (ushort)Count++ : number;
        }
    }

    /// <summary>How many numbers there are, including the shared 0.</summary>
    public int Count { get; private set; }

    public int Number(char character) => _pages[character / PageSize][character % PageSize];
}
