using System.Globalization;
using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Format;
using Quoin.Compiler.Text;

namespace Quoin.Compiler.Workspace;

/// <summary>Reads the MSBuild properties of a project. An invalid value is reported and treated as not set.</summary>
/// <param name="property">Gets the value of a property; null or blank if it is not set.</param>
internal sealed class PropertyReader(Func<string, string?> property)
{
    private readonly DiagnosticBag _diagnostics = new("");

    /// <summary>The diagnostics of the properties, in the order in which they were read.</summary>
    public EquatableArray<ContentDiagnostic> Diagnostics => _diagnostics.ToArray();

    public string? Text(string name) => property(name)?.Trim() is { Length: > 0 } text ? text : null;

    public bool? Boolean(string name) => Text(name) switch
    {
        null => null,
        var text when bool.TryParse(text, out var value) => value,
        var text => Report<bool>(name, text, "true or false"),
    };

    public int? Number(string name, int least, int most) => Text(name) switch
    {
        null => null,
        var text when int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most => number,
        var text => Report<int>(name, text, FormattableString.Invariant($"a whole number from {least} to {most}")),
    };

    public decimal? Percentage(string name) => Text(name) switch
    {
        null => null,
        var text when decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) && number <= 100 => number,
        var text => Report<decimal>(name, text, "a percentage from 0 to 100, such as 90 or 99.5"),
    };

    /// <summary>A day, by ISO 8601.</summary>
    public string? Date(string name)
    {
        var text = Text(name);
        if (text is null || Texts.Date.IsValid(text))
        {
            return text;
        }

        Report<int>(name, text, "a date by ISO 8601, such as 2026-03-31");
        return null;
    }

    public SeverityChoice? Severity(string name)
    {
        var text = Text(name);
        switch (text?.ToLowerInvariant())
        {
            case null:
                return null;
            case "off":
                return new SeverityChoice(Severity: null);
            case var word when Vocabulary.Get(typeof(PolicySeverity)).NumberOf(word) is { } severity:
                return new SeverityChoice((RuleSeverity)severity);
            default:
                Report<int>(name, text!, "error, warning, info or off");
                return null;
        }
    }

    private T? Report<T>(string name, string text, string choices)
        where T : struct
    {
        _diagnostics.Report(Rules.InvalidProperty, default, name, text, choices);
        return null;
    }
}
