using System.Globalization;
using System.Text.Json;
using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Format;

namespace Quoin.Schema.Tests;

/// <summary>A fault that the compiler reports and a schema cannot.</summary>
/// <param name="Name">The fault.</param>
/// <param name="Reason">Why a schema cannot report it.</param>
/// <param name="Covers">Whether a diagnostic is about such a fault.</param>
internal sealed record Untellable(string Name, string Reason, Func<ReportedFault, bool> Covers)
{
    /// <summary>The rules that the parser checks and a schema can express.</summary>
    public static IReadOnlyList<Rule> Structure { get; } =
        [Rules.UnknownKey, Rules.MissingKey, Rules.WrongShape, Rules.UnknownWord, Rules.InvalidId, Rules.InvalidValue, Rules.KeysConflict, Rules.DuplicateItem,
            Rules.WordsMissing, Rules.HiddenCharacter, Rules.NotInLibrary, Rules.ModelOptionInvalid];

    private static readonly TextFormat[] Counted = [Texts.Version, Texts.Count, Texts.Occurrence, Texts.PartialDate];
    private static readonly TextFormat[] Dates = [Texts.Date, Texts.PartialDate];

    /// <summary>Faults of structure that a schema ignores.</summary>
    public static IReadOnlyList<Untellable> All { get; } =
    [
        new("a day that the calendar has not", "A pattern that knew leap years would be beyond reading.",
            fault => Dates.Any(format => IsOf(fault, format) && FitsPattern(format, fault.Written))),
        new("an address that only looks like one", "What makes a URL is more than a pattern tells.",
            fault => IsOf(fault, Texts.Url) && FitsPattern(Texts.Url, fault.Written)),
        new("a text without letters or digits", "Patterns have no categories of characters that mean the same everywhere.",
            fault => fault.Rule == Rules.WordsMissing && FitsPattern(Texts.Words, fault.Written)),
        new("a tag", "A pattern that means the same everywhere has no characters beyond the first plane.",
            fault => fault.Rule == Rules.HiddenCharacter && FitsPattern(Texts.Any, fault.Written)),
        new("a number in another notation", "A schema is shown the number 1 and not how it was written: 1.0, 0x1, +1, 0000001.",
            fault => Counted.Any(format => IsOf(fault, format) && IsNumberOf(format.Numbers!, fault.Written))),
        new("a number of a model in another notation", "A schema is shown the number, and neither how it was written nor how many digits it has.",
            fault => fault.Limited.Any(format => IsOf(fault, format) && !FitsPattern(format, fault.Written) && IsNumberOf(format, fault.Written))),
        new("a value beyond a limit", "A schema compares numbers, and neither dates nor numbers in quotes or with units.",
            fault => fault.Limited.Any(format => format.Range is not null && IsOf(fault, format) && FitsPattern(format, fault.Written)) && Number(fault.Written) is null),
        new("a boolean in capitals", "A schema is shown the boolean and not how it was written: 'true' is an id, and 'True' is not.",
            fault => (fault.Rule == Rules.InvalidId || IsOf(fault, Texts.ArticlePattern) || IsOf(fault, DeclaredFormats.Boolean) || IsWordInCapitals(fault)) && fault.Written is "True" or "TRUE" or "False" or "FALSE"),
        new("a name twice, once in quotes", "A schema is shown a text and a boolean, which differ: \"true\" and true.",
            fault => fault.Rule == Rules.DuplicateItem && fault.IsOtherwiseQuotedBoolean),
        new("evidence twice beside a mapping", "A schema compares all items of a list or none, and as numbers the places 1.1 and 1.10 are one.",
            fault => fault.Rule == Rules.DuplicateItem && fault.IsBesideMapping),
    ];

    /// <summary>Other faults that the parser reports, and why a schema does not check them.</summary>
    public static IReadOnlyDictionary<Rule, string> Elsewhere { get; } = new Dictionary<Rule, string>
    {
        [Rules.InvalidYaml] = "The text is no YAML, so there is nothing to compare with the schema; the editor's own reader of YAML complains.",
        [Rules.DuplicateKey] = "JSON has no duplicate keys; the editor's own reader of YAML complains, unless two languages differ in case alone.",
        [Rules.UnsupportedYaml] = "Anchors, aliases, tags and further documents are gone when the schema is asked.",
        [Rules.DatesOutOfOrder] = "A schema cannot compare two dates.",
        [Rules.FileNameMismatch] = "A schema does not know the file's name.",
        [Rules.QuoteWithoutSource] = "A mark needs a source only if the whole file names none.",
        [Rules.OwnKeyKnown] = "A schema has no warnings.",
        [Rules.TextMayBeCut] = "A schema has no warnings.",
        [Rules.MarkupTooComplex] = "A schema does not know the source.",
        [Rules.NestedTooDeep] = "A schema cannot count levels under keys of the author's own.",
    };

    /// <summary>Whether a word is one of a model but for its capitals.</summary>
    private static bool IsWordInCapitals(ReportedFault fault) =>
        fault.Rule == Rules.UnknownWord && fault.Diagnostic.Message.EndsWith($"did you mean '{fault.Written.ToLowerInvariant()}'?", StringComparison.Ordinal);

    /// <summary>Whether a schema is shown a number that a field of a model allows.</summary>
    private static bool IsNumberOf(TextFormat format, string written) =>
        format.Numbers is { } numbers && (written.ToLowerInvariant() is ".nan" || (Number(written) is { } number && (!numbers.IsWhole || double.IsInteger(number))
            && !(number < Limit(format.Range?.Least, numbers.Least)) && !(number > Limit(format.Range?.Most, numbers.Most))));

    private static double? Limit(string? limit, int? usual) => limit is null ? usual : double.Parse(limit, CultureInfo.InvariantCulture);

    private static bool IsOf(ReportedFault fault, TextFormat format) =>
        fault.Rule == Rules.InvalidValue && fault.Diagnostic.Message.Contains($"is not {format.Expected(ValueOf(fault.Written))};", StringComparison.Ordinal);

    /// <summary>Whether the pattern alone accepts a text.</summary>
    private static bool FitsPattern(TextFormat format, string written) =>
        new TextFormat(format.Description, format.Example, format.Pattern).IsValid(ValueOf(written));

    private static string ValueOf(string written) => written.StartsWith('"') ? JsonSerializer.Deserialize<string>(written)! : written;

    /// <summary>Whether YAML reads a text as a whole number in a range.</summary>
    private static bool IsNumberOf(NumberRange range, string written) =>
        Number(written) is { } number && double.IsInteger(number) && number >= range.Least && number <= range.Most;

    private static double? Number(string written) =>
        written.StartsWith("0x", StringComparison.Ordinal) ? Convert.ToInt64(written[2..], 16)
        : written.StartsWith("0o", StringComparison.Ordinal) ? Convert.ToInt64(written[2..], 8)
        : written.EndsWith(".inf", StringComparison.OrdinalIgnoreCase) ? (written[0] == '-' ? double.NegativeInfinity : double.PositiveInfinity)
        : double.TryParse(written, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number
        : null;
}
