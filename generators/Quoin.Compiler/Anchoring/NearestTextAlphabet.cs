namespace Quoin.Compiler.Anchoring;

/// <summary>Numbers the characters that stand in words; all others share the number 0.</summary>
internal sealed class NearestTextAlphabet
{
    private const int PageSize = 256;

    private static readonly ushort[] NoneOfPage = new ushort[PageSize];

    // In pages, because words keep to one or two scripts and a table of all of UTF-16 is large.
    private readonly ushort[][] _pages = new ushort[PageSize][];

    /// <param name="words">The words; fewer characters than numbers of 16 bits.</param>
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

    /// <summary>How many numbers there are, that of all others included.</summary>
    public int Count { get; private set; }

    public int Number(char character) => _pages[character / PageSize][character % PageSize];
}
