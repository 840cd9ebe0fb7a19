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
    /// <param name="pattern">The expression.</param>
    /// <param name="fault">Why it cannot be used, or probably means something else; null if it can.</param>
    public static OwnPattern? TryCreate(string pattern, out PatternFault? fault)
    {
        if (PatternProgram.Compile(pattern, out fault) is not { } program)
        {
            return null;
        }

        fault = PatternHints.FaultIn(pattern, program.Root);
        return fault is null ? new OwnPattern(pattern, program) : null;
    }

    /// <summary>Short texts, the shortest first, most of which match.</summary>
    public IEnumerable<string> Examples => PatternExample.In(_program.Root);

    /// <summary>Whether a text matches.</summary>
    public bool IsMatch(string text) => new PatternMatcher(_program).IsMatch(text);

    /// <inheritdoc/>
    public bool Equals(OwnPattern? other) => Pattern == other?.Pattern;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as OwnPattern);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Pattern);
}
