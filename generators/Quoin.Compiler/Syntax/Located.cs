using Quoin.Compiler.Text;
using Quoin.Compiler.Yaml;

namespace Quoin.Compiler.Syntax;

/// <summary>A value of the annotation with its range.</summary>
/// <param name="Value">The value.</param>
/// <param name="Range">Its range in the file.</param>
/// <param name="Form">How to write a replacement.</param>
internal readonly record struct Located<T>(T Value, TextRange Range, ScalarForm Form = ScalarForm.Fixed)
    where T : IEquatable<T>;
