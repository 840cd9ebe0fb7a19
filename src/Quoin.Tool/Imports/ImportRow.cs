using Quoin.Compiler.Syntax;
using Quoin.Definitions;
using Quoin.Tool.Drafts;

namespace Quoin.Tool.Imports;

/// <summary>A row of a table, and what becomes of it.</summary>
/// <param name="number">Its number as a spreadsheet shows it.</param>
internal sealed class ImportRow(int number)
{
    public int Number => number;

    /// <summary>The source as the row names it; empty if it does not.</summary>
    public string Source { get; set; } = "";

    /// <summary>The word for the mark.</summary>
    public string Mark { get; set; } = "";

    /// <summary>The kind of mark; null for an aside.</summary>
    public MarkKind? Kind { get; set; }

    /// <summary>The id; null if it is to be created, and for an aside.</summary>
    public string? Id { get; set; }

    /// <summary>Whether the table gives the id.</summary>
    public bool HasOwnId { get; set; }

    /// <summary>The quote as the row gives it; null if that has been reported.</summary>
    public QuoteSyntax? Quote { get; set; }

    /// <summary>The quote to write; null until it is anchored.</summary>
    public DraftQuote? Written { get; set; }

    /// <summary>The values of the mark, in the order of the format.</summary>
    public List<ImportValue> Values { get; } = [];

    public RowResult Result { get; private set; }

    /// <summary>The column that decided the result; null if none did.</summary>
    public string? Column { get; private set; }

    /// <summary>Why; null for a row that is taken as it is.</summary>
    public string? Reason { get; private set; }

    /// <summary>Whether the row's mark is written.</summary>
    public bool IsWritten => Result is RowResult.Taken or RowResult.Ambiguous or RowResult.NotFound;

    /// <summary>Whether somebody must look at the row.</summary>
    public bool NeedsAttention => Result is RowResult.Differs or RowResult.Ambiguous or RowResult.NotFound or RowResult.Invalid;

    /// <summary>Says what becomes of the row.</summary>
    public void Decide(RowResult result, string? column, string reason) => (Result, Column, Reason) = (result, column, reason);
}
