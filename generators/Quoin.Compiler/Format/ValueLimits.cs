using Quoin.Compiler.Declarations;
using Quoin.Compiler.Text;

namespace Quoin.Compiler.Format;

/// <summary>The least and the greatest value of a field, as an annotation would write them; null for no limit.</summary>
internal sealed record ValueLimits(FieldForm Form, string? Least, string? Most)
{
    /// <summary>Whether a value is within the limits. One that cannot be compared with them, as an amount in another currency, is not.</summary>
    public bool Includes(string text) =>
        (Least is null || DeclaredValues.Compare(Form, text, Least) is >= 0) && (Most is null || DeclaredValues.Compare(Form, text, Most) is <= 0);

    /// <summary>What a value that is not within the limits should be, in words that follow "is not".</summary>
    public string Expected(string text) => Unit is { Length: > 0 } unit && DeclaredValues.Measure(Form, text) is (_, var own) && !UnitText.AreSame(own, unit) ? InUnit(Form, unit) : $"{this}";

    /// <summary>A value of a unit or of a currency, in words that follow "is not".</summary>
    public static string InUnit(FieldForm form, string unit) => $"in the {(form == FieldForm.Money ? "currency" : "unit")} '{unit}'";

    /// <summary>The unit or the currency of the limits; null if they have none.</summary>
    private string? Unit => new[] { Least, Most }.OfType<string>().Where(limit => DeclaredValues.Number(limit) is null).Select(limit => DeclaredValues.Measure(Form, limit)?.Unit).FirstOrDefault();

    /// <inheritdoc/>
    public override string ToString() => Least is null ? $"at most {Most}" : Most is null ? $"at least {Least}" : $"from {Least} to {Most}";
}
