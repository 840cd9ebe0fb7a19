namespace Quoin.Analyzers.Caveats;

/// <summary>Adds up the parts of caveats that are shown in several places.</summary>
internal sealed class ShownParts
{
    private readonly HashSet<Part> _parts = [];
    private bool _isRead;

    /// <summary>
    /// The sum. What is chosen by two conditions is taken as all: the second is nearly always for what the first leaves out.
    /// </summary>
    public Showing Showing =>
        Has(PartKind.All) || (Has(PartKind.First) && Has(PartKind.Rest)) || _parts.Count(static part => part.Kind == PartKind.Chosen) > 1 ? Showing.Shown
        : _parts.Count > 0 ? Showing.Partly
        : _isRead ? Showing.Unshown
        : Showing.Unread;

    /// <summary>One of the parts, if not all are shown.</summary>
    public Part Any => _parts.FirstOrDefault();

    public void Add(Part part) => _parts.Add(part);

    /// <summary>Notes a read that shows nothing.</summary>
    public void Read() => _isRead = true;

    private bool Has(PartKind kind) => _parts.Any(part => part.Kind == kind);
}
