using System.Text.RegularExpressions;

namespace Quoin.Compiler.Format;

/// <summary>
/// A single text in a standard form. The form is a pattern, which the schema copies, and, where a pattern
/// is not enough, a function, which the schema cannot express.
/// </summary>
internal sealed record TextFormat : ValueFormat
{
    /// <summary>In place of an example where none is known.</summary>
    public const string NoExample = "…";

    private readonly Lazy<Regex> _form;
    private readonly Func<string, bool>? _isValid;

    /// <param name="description">The value in words.</param>
    /// <param name="example">A valid value.</param>
    /// <param name="pattern">A regular expression that means the same in .NET and in ECMA-262; ends with <c>$</c> unless any text may follow.</param>
    /// <param name="isValid">An additional condition for texts that match the pattern.</param>
    public TextFormat(string description, string example, string pattern, Func<string, bool>? isValid = null)
        : base(description, example)
    {
        Pattern = pattern;
        _isValid = isValid;

        // In .NET, unlike ECMA-262, $ also matches before a final line feed, which a text must not end with.
        _form = new Lazy<Regex>(() =>
            new Regex(pattern.EndsWith("$", StringComparison.Ordinal) ? pattern.TrimEnd('$') + @"\z" : pattern, RegexOptions.CultureInvariant));
    }

    /// <summary>The pattern that every valid text matches.</summary>
    public string Pattern { get; }

    /// <summary>The maximum length in UTF-16 code units; null for no limit.</summary>
    public int? MaxLength { get; init; }

    /// <summary>The numbers that are also valid texts, because YAML reads <c>3</c> as a number; null if there are none.</summary>
    public NumberRange? Numbers { get; init; }

    /// <summary>Whether almost any text is valid.</summary>
    public bool IsFree => Numbers == NumberRange.All;

    /// <summary>Whether the text is a name, such as an id.</summary>
    public bool IsName { get; init; }

    /// <inheritdoc/>
    public override bool IsNamedOnce => IsName;

    /// <summary>Recognizes the usual texts that match the pattern, because a pattern is slow to build and to match; null if there is no such function.</summary>
    public Func<string, bool>? IsUsual { get; init; }

    /// <summary>The pattern of a model that a text must match too; null if there is none.</summary>
    public OwnPattern? Own { get; init; }

    /// <summary>The limits of a model; null if there are none.</summary>
    public ValueLimits? Range { get; init; }

    /// <summary>Whether it is the form of one field of a model, with what the model says of that field, and not one that fields share.</summary>
    public bool IsOfOneField { get; init; }

    /// <summary>The same format in any unit, with what a value of another unit is not; null if there is none.</summary>
    public (TextFormat Format, string Unit)? InAnyUnit { get; init; }

    /// <summary>The form in words, where the description says less of it; null where it does not.</summary>
    public string? Form { get; init; }

    /// <summary>How to correct a text that is not valid.</summary>
    public string Remedy => Example == NoExample ? "change it, or the pattern in the model" : $"write for example '{Example}'";

    /// <summary>What a text that is not valid should be, in words that follow "is not".</summary>
    public string Expected(string text) =>
        text.Length > MaxLength ? $"{Description} of at most {MaxLength} characters"
        : Range is not null && (this with { Range = null }).IsValid(text) ? Range.Expected(text)
        : InAnyUnit?.Format.IsValid(text) is true ? InAnyUnit.Value.Unit
        : Form ?? Description;

    /// <summary>Whether a text is valid.</summary>
    public bool IsValid(string text) =>
        !(text.Length > MaxLength) && (IsUsual?.Invoke(text) is true || _form.Value.IsMatch(text)) && (_isValid is null || _isValid(text))
        && Own?.IsMatch(text) is not false && Range?.Includes(text) is not false;
}

/// <summary>A range of numbers, including both ends.</summary>
/// <param name="Least">The least number; null for no limit.</param>
/// <param name="Most">The greatest number; null for no limit.</param>
internal sealed record NumberRange(int? Least, int? Most)
{
    /// <summary>All numbers, including fractions.</summary>
    public static readonly NumberRange All = new(null, null);

    /// <summary>Numbers with fractions, where only numbers are valid.</summary>
    public static readonly NumberRange Decimals = new(null, null) { IsDecimal = true };

    /// <summary>Whether only numbers are valid, including fractions.</summary>
    public bool IsDecimal { get; private init; }

    /// <summary>Whether the numbers are whole.</summary>
    public bool IsWhole => Least is not null || Most is not null;
}
