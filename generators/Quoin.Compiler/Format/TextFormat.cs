using System.Text.RegularExpressions;

namespace Quoin.Compiler.Format;

/// <summary>
/// A single text in some standard form. The form is a pattern, which the schema takes over as it is, and, where a pattern
/// cannot say all, a function besides, of which the schema knows nothing.
/// </summary>
internal sealed record TextFormat : ValueFormat
{
    private readonly Regex _form;
    private readonly Func<string, bool>? _isValid;

    /// <param name="description">The value in words.</param>
    /// <param name="example">A value that is right.</param>
    /// <param name="pattern">A regular expression that means the same in .NET and in ECMA-262; it ends in <c>$</c> unless it may go on.</param>
    /// <param name="isValid">What a text that fits the pattern must meet besides.</param>
    public TextFormat(string description, string example, string pattern, Func<string, bool>? isValid = null)
        : base(description, example)
    {
        Pattern = pattern;
        _isValid = isValid;

        // In .NET alone a $ stands before a last line feed as well; a text must not end in one.
        _form = new Regex(pattern.EndsWith("$", StringComparison.Ordinal) ? pattern.TrimEnd('$') + @"\z" : pattern, RegexOptions.CultureInvariant);
    }

    /// <summary>The pattern that every such text fits.</summary>
    public string Pattern { get; }

    /// <summary>The most UTF-16 units that it may have; null for no limit.</summary>
    public int? MaxLength { get; init; }

    /// <summary>The numbers that are such texts as well: YAML takes <c>3</c> for a number. Null where none is.</summary>
    public NumberRange? Numbers { get; init; }

    /// <summary>Whether the text names something, as an id does.</summary>
    public bool IsName { get; init; }

    /// <inheritdoc/>
    public override bool IsNamedOnce => IsName;

    /// <summary>Whether a text has the form.</summary>
    public bool IsValid(string text) =>
        !(text.Length > MaxLength) && _form.IsMatch(text) && (_isValid is null || _isValid(text));
}

/// <summary>The numbers from one to another.</summary>
/// <param name="Least">The least, or null for no limit.</param>
/// <param name="Most">The greatest, or null for no limit.</param>
internal sealed record NumberRange(int? Least, int? Most)
{
    /// <summary>Every number, whole or not.</summary>
    public static readonly NumberRange All = new(null, null);

    /// <summary>Whether the numbers are whole.</summary>
    public bool IsWhole => Least is not null || Most is not null;
}
