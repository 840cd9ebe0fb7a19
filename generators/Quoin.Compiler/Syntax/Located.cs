namespace Quoin.Compiler;

/// <summary>A value of the annotation and where it stands.</summary>
public readonly record struct Located<T>(T Value, TextRange Range)
    where T : IEquatable<T>;
