#if QUOIN_COMPILER
namespace Quoin.Definitions;
#else
namespace Quoin;
#endif

/// <summary>Specifies how the text of a table's cell is aligned.</summary>
public enum TableAlignment
{
    /// <summary>The source does not say.</summary>
    None = 0,

    /// <summary>To the left.</summary>
    Left = 1,

    /// <summary>In the middle.</summary>
    Center = 2,

    /// <summary>To the right.</summary>
    Right = 3,
}
