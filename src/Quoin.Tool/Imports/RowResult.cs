namespace Quoin.Tool.Imports;

/// <summary>What becomes of a row.</summary>
internal enum RowResult
{
    /// <summary>Its mark is written.</summary>
    Taken,

    /// <summary>The annotation has its mark already, so that a table can be imported again.</summary>
    Present,

    /// <summary>The annotation has its mark with other values, and keeps them. A person must decide which are right.</summary>
    Differs,

    /// <summary>Its quote is in several places. The mark is written as a draft, which does not compile until somebody chooses one.</summary>
    Ambiguous,

    /// <summary>Its quote is not in the source. The mark is written as a draft with the nearest text, which does not compile until somebody decides.</summary>
    NotFound,

    /// <summary>It is left out.</summary>
    Invalid,
}
