namespace Quoin.Tool.Imports;

/// <summary>What to import.</summary>
/// <param name="Table">The full path of the table.</param>
internal sealed record ImportRequest(string Table)
{
    /// <summary>The source of rows that name none; null if there is no such.</summary>
    public string? Source { get; init; }

    /// <summary>Meanings of columns, as <c>quote=Zitat</c>.</summary>
    public IReadOnlyList<string> Map { get; init; } = [];

    /// <summary>The names of columns to leave out.</summary>
    public IReadOnlyList<string> Ignored { get; init; } = [];

    /// <summary>What separates cells; null to find it in the header.</summary>
    public char? Delimiter { get; init; }

    /// <summary>The full path of the report; null for none.</summary>
    public string? Report { get; init; }

    /// <summary>Whether nothing is written but the report.</summary>
    public bool IsTrial { get; init; }
}
