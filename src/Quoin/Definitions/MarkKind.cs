namespace Quoin.Definitions;

/// <summary>The kinds of mark, by their place in the table's list of marks. Append only.</summary>
internal enum MarkKind
{
    Section = 0,
    Term = 1,
    Evidence = 2,
    Caveat = 3,
    Claim = 4,
}
