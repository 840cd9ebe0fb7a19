namespace Quoin.Compiler.Format;

/// <summary>How a quote matched, from the strictest; the runtime's enum of the same name has the same values.</summary>
internal enum MatchTier
{
    /// <summary>Character for character.</summary>
    Exact,

    /// <summary>With white space folded.</summary>
    Whitespace,

    /// <summary>With typography folded too: quotation marks, hyphens and dashes, spaces, invisible characters, composed letters.</summary>
    Typographic,
}
