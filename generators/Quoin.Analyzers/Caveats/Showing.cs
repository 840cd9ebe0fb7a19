namespace Quoin.Analyzers.Caveats;

/// <summary>How much a program shows of the caveats of a text that it takes.</summary>
internal enum Showing
{
    /// <summary>They are discarded, or never read.</summary>
    Unread,

    /// <summary>They are read, but only to count, check or keep them.</summary>
    Unshown,

    /// <summary>Some of them are shown, or only something about them, such as their kinds.</summary>
    Partly,

    /// <summary>They are shown, or passed on to code that may show them.</summary>
    Shown,
}
