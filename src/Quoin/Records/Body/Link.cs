namespace Quoin;

/// <summary>Represents a link in the source.</summary>
/// <remarks>
/// The neighbouring runs of one link have the same object. The build omits the target of a link that could do more than lead somewhere.
/// </remarks>
public sealed partial record Link
{
    internal Link(string url, string? title)
    {
        Url = url;
        Title = title;
    }

    /// <summary>
    /// Gets the target: an http, https or mailto address, a relative address or a fragment. It is not encoded for HTML, and whether it
    /// exists was not checked.
    /// </summary>
    public string Url { get; }

    /// <summary>Gets the title, which is usually shown as a tooltip; null if there is none.</summary>
    public string? Title { get; }
}
