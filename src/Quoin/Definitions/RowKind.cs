namespace Quoin.Definitions;

/// <summary>
/// The kinds of row in a table, by their place in the table's list of row lengths. A row of a table that an older compiler
/// wrote may be shorter than a newer runtime knows; what it lacks reads as not given. Append only.
/// </summary>
internal enum RowKind
{
    Article = 0,
    Section = 1,
    Term = 2,
    Evidence = 3,
    Caveat = 4,
    Claim = 5,
    Standing = 6,
    Intervention = 7,
    Outcome = 8,
    Quote = 9,
    LocalizedText = 10,
    Review = 11,
    Validity = 12,
}
