#if QUOIN_COMPILER
namespace Quoin.Definitions;
#else
namespace Quoin;
#endif

/// <summary>Specifies how text is set in its source.</summary>
[Flags]
public enum TextStyles
{
    /// <summary>Ordinary text.</summary>
    None = 0,

    /// <summary>Stress emphasis, usually shown in italics.</summary>
    Emphasis = 1,

    /// <summary>Strong importance, usually shown in bold.</summary>
    Strong = 2,

    /// <summary>Text that is no longer accurate, shown struck through.</summary>
    Strikethrough = 4,

    /// <summary>A fragment of code.</summary>
    Code = 8,
}
