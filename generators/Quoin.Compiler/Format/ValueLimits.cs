using Quoin.Compiler.Declarations;

namespace Quoin.Compiler.Format;

/// <summary>The least and the greatest value of a field, as an annotation would write them; null for no limit.</summary>
internal sealed record ValueLimits(FieldForm Form, string? Least, string? Most)
{
    /// <summary>Whether a value is within the limits. One that cannot be compared with them, as an amount in another currency, is not.</summary>
    public bool Includes(string text) =>
        (Least is null || DeclaredValues.Compare(Form, text, Least) is >= 0) && (Most is null || DeclaredValues.Compare(Form, text, Most) is <= 0);

    /// <inheritdoc/>
    public override string ToString() => Least is null ? $"at most {Most}" : Most is null ? $"at least {Least}" : $"from {Least} to {Most}";
}
