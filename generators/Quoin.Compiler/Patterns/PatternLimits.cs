namespace Quoin.Compiler.Patterns;

/// <summary>The limits of regular expressions. They bound the work, because a match takes a time of at most states times characters.</summary>
internal static class PatternLimits
{
    /// <summary>The maximum length, in UTF-16 code units.</summary>
    public const int Length = 500;

    /// <summary>The maximum depth of groups within groups.</summary>
    public const int Depth = 50;

    /// <summary>The maximum number of states. A part that is repeated up to n times takes up to n times its states and n more.</summary>
    public const int States = 2048;
}
