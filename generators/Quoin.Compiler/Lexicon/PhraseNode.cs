namespace Quoin.Compiler.Lexicon;

/// <summary>What follows a beginning of phrases. Nodes refer to each other by index; 0, the root, follows nothing.</summary>
internal struct PhraseNode
{
    /// <summary>The last character of the beginning.</summary>
    public char Character;

    /// <summary>The first of the nodes that follow; in a <see cref="PhraseTrie"/>, they are side by side up to the first child of the next node.</summary>
    public int FirstChild;

    /// <summary>While phrases are collected, the next node that follows the same beginning.</summary>
    public int Sibling;

    /// <summary>What is after any letters.</summary>
    public int AnyEnding;

    /// <summary>What is after a number.</summary>
    public int Number;

    /// <summary>The first value of the phrase that ends here.</summary>
    public int Values;

    /// <summary>The length of the phrase that ends here.</summary>
    public int Length;

    /// <summary>Whether the phrase that ends here begins with a capital wherever it is, as nouns do in German.</summary>
    public bool IsCapital;

    /// <summary>The lists of the phrase that ends here.</summary>
    public WordLists Lists;

    /// <summary>The lists of all phrases that begin like this.</summary>
    public WordLists Below;
}

/// <summary>The value of a phrase in one of its lists, and where that in another list is.</summary>
internal struct PhraseValue
{
    public WordList List;
    public int Value;
    public int Next;
}
