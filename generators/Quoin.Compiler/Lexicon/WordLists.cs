namespace Quoin.Compiler.Lexicon;

/// <summary>A set of word lists.</summary>
internal readonly record struct WordLists(ulong Bits)
{
    public bool Has(WordList list) => ((Bits >> (int)list) & 1) != 0;

    public static implicit operator WordLists(WordList list) => new(1UL << (int)list);

    public static WordLists operator |(WordLists left, WordLists right) => new(left.Bits | right.Bits);
}
