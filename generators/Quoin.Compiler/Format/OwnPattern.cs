using Quoin.Compiler.Patterns;

namespace Quoin.Compiler.Format;

/// <summary>A regular expression of a model: by ECMA-262, as in the schema, and without what could take forever.</summary>
internal sealed class OwnPattern : IEquatable<OwnPattern>
{
    private readonly PatternProgram _program;

    private OwnPattern(string pattern, PatternProgram program)
    {
        Pattern = pattern;
        _program = program;
    }

    /// <summary>The expression; a text matches if a part of it does.</summary>
    public string Pattern { get; }

    /// <summary>Compiles an expression; null if it cannot be used.</summary>
    public static OwnPattern? TryCreate(string pattern) => PatternProgram.Compile(pattern, out _) is { } program && PatternHints.FaultIn(pattern) is null ? new OwnPattern(pattern, program) : null;

    /// <summary>Why an expression cannot be used, or probably means something else; null if it can.</summary>
    public static PatternFault? FaultOf(string pattern) => PatternProgram.Compile(pattern, out var fault) is null ? fault : PatternHints.FaultIn(pattern);

    /// <summary>Short texts that match; empty if none is found.</summary>
    public IEnumerable<string> Examples => _program.Examples.Where(IsMatch);

    /// <summary>Whether a text matches.</summary>
    public bool IsMatch(string text) => new PatternMatcher(_program).IsMatch(text);

    /// <inheritdoc/>
    public bool Equals(OwnPattern? other) => Pattern == other?.Pattern;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as OwnPattern);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Pattern);
}
