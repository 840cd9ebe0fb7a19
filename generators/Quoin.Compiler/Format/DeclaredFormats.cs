using System.Globalization;
using System.Text.RegularExpressions;
using Quoin.Compiler.Declarations;
using Quoin.Compiler.Text;
using Quoin.Definitions;

namespace Quoin.Compiler.Format;

/// <summary>The formats of the values of declared fields.</summary>
internal static class DeclaredFormats
{
    private const string Digits = "(0|[1-9][0-9]{0,14})";

    private const string Unit = $"[^ 0-9{HiddenCharacters.InvisibleClass}]([^{HiddenCharacters.InvisibleClass}]*[^ {HiddenCharacters.InvisibleClass}])?";

    private static readonly TextFormat Integer = new("a whole number", "12", $"^-?{Digits}$", static text => int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _))
    {
        Numbers = new NumberRange(int.MinValue, int.MaxValue),
    };

    private static readonly TextFormat Number = new("a number", "12.5", $@"^-?{Digits}(\.[0-9]{{1,9}})?$") { Numbers = NumberRange.Decimals };

    /// <summary>A boolean.</summary>
    public static readonly TextFormat Boolean = new("true or false", "true", "^(true|false)$");

    private static readonly TextFormat AnyQuantity = Quantity(null);
    private static readonly TextFormat AnyMoney = Money(null);
    private static readonly LocalizedFormat Localized = new();

    /// <summary>Whether a text can be a unit.</summary>
    public static bool IsUnit(string text) => AnyQuantity.IsValid($"1 {text}");

    /// <summary>The format of the value of a field.</summary>
    /// <param name="field">The field.</param>
    /// <param name="words">The vocabularies of the lists of words, by name.</param>
    public static ValueFormat Of(FieldDeclaration field, IReadOnlyDictionary<string, Vocabulary> words)
    {
        var item = Item(field, words);
        return field.IsList ? new ListFormat(item, NameOf(field, item), NeedsItem: field.IsRequired) : item;
    }

    /// <summary>The format of one value.</summary>
    public static ValueFormat Item(FieldDeclaration field, IReadOnlyDictionary<string, Vocabulary> words) => field.Form switch
    {
        FieldForm.LocalizedText => Localized,
        FieldForm.Word => words.TryGetValue(field.Words, out var list) ? new WordFormat(list) : Texts.Id,
        _ => Limited(field, Single(field)),
    };

    /// <summary>The kind of mark that a form refers to; null for other forms.</summary>
    public static MarkKind? TargetOf(FieldForm form) => form switch
    {
        FieldForm.Caveat => MarkKind.Caveat,
        FieldForm.Claim => MarkKind.Claim,
        FieldForm.Evidence => MarkKind.Evidence,
        FieldForm.Section => MarkKind.Section,
        FieldForm.Term => MarkKind.Term,
        _ => null,
    };

    private static TextFormat Single(FieldDeclaration field) => field.Form switch
    {
        FieldForm.Boolean => Boolean,
        FieldForm.Integer => Integer,
        FieldForm.Number => Number,
        FieldForm.Quantity => field.Unit is { } unit ? Quantity(unit) with { IsOfOneField = true, InAnyUnit = (AnyQuantity, ValueLimits.InUnit(field.Form, unit)) } : AnyQuantity,
        FieldForm.Money => field.Currency is { } currency ? Money(currency) with { IsOfOneField = true, InAnyUnit = (AnyMoney, ValueLimits.InUnit(field.Form, currency)) } : AnyMoney,
        FieldForm.Date => Texts.Date,
        FieldForm.Duration => Texts.Duration,
        FieldForm.Url => Texts.Url,
        FieldForm.Doi => Texts.Doi,
        FieldForm.Country => Texts.Country,
        FieldForm.Region => Texts.Region,
        FieldForm.Claim or FieldForm.Section => Texts.Id,
        FieldForm.Caveat or FieldForm.Evidence or FieldForm.Term => Texts.Reference,
        _ => Texts.Words,
    };

    private static TextFormat Quantity(string? unit) => new(
        unit is null ? "a number and its unit" : $"a number and the unit '{unit}'", $"40 {unit ?? "mg"}",
        $@"^-?{Digits}(\.[0-9]{{1,9}})?{(unit is null ? " " : " ?")}{(unit is null ? Unit : UnitText.Pattern(Regex.Escape(unit).Replace("\\ ", " ").Replace("\\#", "#")))}$",
        static text => HiddenCharacters.IndexIn(text) < 0);

    private static TextFormat Money(string? currency) => new(
        currency is null ? "an ISO 4217 code and an amount" : $"'{currency}' and an amount", $"{currency ?? "EUR"} 1250.50",
        $@"^{(currency is null ? Currencies.Pattern : Regex.Escape(currency))} -?{Digits}(\.[0-9]{{1,4}})?$");

    /// <summary>The format with the pattern and the limits that the model gives. A pattern that cannot be used, which is reported in the model, limits nothing.</summary>
    private static TextFormat Limited(FieldDeclaration field, TextFormat format)
    {
        if (field.Pattern is { } pattern && OwnPattern.TryCreate(pattern, out _) is { } own)
        {
            var matching = format with { Description = $"a text that matches '{pattern}'", Own = own, IsOfOneField = true };
            return matching with { Example = field.Default ?? own.Examples.FirstOrDefault(matching.IsValid) ?? TextFormat.NoExample };
        }

        if (field.Min is null && field.Max is null)
        {
            return format;
        }

        var limits = new ValueLimits(field.Form, field.Min, field.Max);
        var limited = format with { Description = $"{format.Description}, {limits}", Range = limits, IsOfOneField = true };
        return limited with { Example = field.Default ?? Examples(field, format).FirstOrDefault(limited.IsValid) ?? format.Example };
    }

    /// <summary>Values that may be within the limits of a field, which may be given without a unit.</summary>
    private static IEnumerable<string> Examples(FieldDeclaration field, TextFormat format)
    {
        string[] limits = [.. new[] { field.Min, field.Max }.OfType<string>()];
        return [.. limits, format.Example, .. limits.Select(limit => $"{limit} {field.Unit ?? "mg"}"), .. limits.Select(limit => $"{field.Currency ?? "EUR"} {limit}")];
    }

    private static string NameOf(FieldDeclaration field, ValueFormat item) => item switch
    {
        WordFormat => "words",
        LocalizedFormat => "texts",
        TextFormat { IsName: true } when TargetOf(field.Form) is not null => "ids",
        _ => field.Name,
    };
}
