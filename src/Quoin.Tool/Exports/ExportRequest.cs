namespace Quoin.Tool.Exports;

/// <summary>What an export is asked for.</summary>
/// <param name="Folder">The full path of the folder to write to.</param>
internal sealed record ExportRequest(string Folder)
{
    /// <summary>The address of the site, which ends with a slash; null if it is not known.</summary>
    public string? BaseUrl { get; init; }

    /// <summary>The name of the site; null for none.</summary>
    public string? Title { get; init; }

    /// <summary>The language of the first page; null for that of most sources.</summary>
    public string? Language { get; init; }
}
