using Quoin.Compiler.Text;
using Quoin.Compiler.Yaml;

namespace Quoin.Compiler.Syntax;

/// <summary>A value of the annotation and where it stands.</summary>
/// <param name="Value">The value.</param>
/// <param name="Range">Where it stands.</param>
/// <param name="Form">How another value is written in its place.</param>
internal readonly record struct Located<T>(T Value, TextRange Range, ScalarForm Form = ScalarForm.Fixed)
    where T : IEquatable<T>;
