using Quoin.Compiler.Diagnostics;

namespace Quoin.Tool.Projects;

/// <summary>
/// The severities that a project sets for warnings and information, as the C# compiler applies them. Errors in content cannot be configured.
/// </summary>
internal sealed class SeveritySettings
{
    private const string TreatWarningsAsErrors = nameof(TreatWarningsAsErrors);
    private const string TreatTargetsWarningsAsErrors = "MSBuildTreatWarningsAsErrors";
    private const string WarningsAsErrors = nameof(WarningsAsErrors);
    private const string WarningsNotAsErrors = nameof(WarningsNotAsErrors);
    private const string NoWarn = nameof(NoWarn);
    private const string WarningLevel = nameof(WarningLevel);

    private readonly bool _areWarningsErrors;
    private readonly bool _areWarningsOfTargetsErrors;
    private readonly bool _areWarningsOff;
    private readonly HashSet<string> _errors;
    private readonly HashSet<string> _notErrors;
    private readonly HashSet<string> _off;
    private readonly IReadOnlyDictionary<string, string> _configured;

    private SeveritySettings(Func<string, string?> property, IReadOnlyDictionary<string, string> configured)
    {
        (_areWarningsErrors, _areWarningsOfTargetsErrors) = (IsTrue(property(TreatWarningsAsErrors)), IsTrue(property(TreatTargetsWarningsAsErrors)));
        _areWarningsOff = property(WarningLevel)?.Trim() == "0";
        (_errors, _notErrors, _off) = (Ids(property(WarningsAsErrors)), Ids(property(WarningsNotAsErrors)), Ids(property(NoWarn)));
        _configured = configured;
    }

    /// <summary>The settings of a project that has none.</summary>
    public static SeveritySettings Default { get; } = new(static _ => null, new Dictionary<string, string>());

    /// <summary>The properties that are read.</summary>
    public static IReadOnlyList<string> Properties { get; } = [TreatWarningsAsErrors, TreatTargetsWarningsAsErrors, WarningsAsErrors, WarningsNotAsErrors, NoWarn, WarningLevel];

    /// <summary>Reads the settings of a project.</summary>
    /// <param name="property">Gets the value of a property; null if it is not set.</param>
    /// <param name="configurations">The texts of the configuration files.</param>
    public static SeveritySettings Create(Func<string, string?> property, IEnumerable<string> configurations) => new(property, GlobalConfiguration.Severities(configurations));

    /// <summary>The diagnostic with the severity that a build would give it; null if a build would not report it.</summary>
    public ContentDiagnostic? Apply(ContentDiagnostic diagnostic)
    {
        // The rules of content that are errors by themselves are Quoin's promises.
        if (diagnostic.Rule.Severity == RuleSeverity.Error)
        {
            return diagnostic;
        }

        var id = diagnostic.Rule.Id;

        // A warning of the package's targets, which know neither the settings of the compiler nor its configuration files.
        var isOfTargets = diagnostic.Rule == Rules.ContentElsewhere;
        if (_off.Contains(id) || (_areWarningsOff && !isOfTargets && diagnostic.Severity == RuleSeverity.Warning))
        {
            return null;
        }

        RuleSeverity? severity = !isOfTargets && _configured.TryGetValue(id, out var word) ? word switch
        {
            "error" => RuleSeverity.Error,
            "warning" => RuleSeverity.Warning,
            "suggestion" => RuleSeverity.Information,
            "silent" or "refactoring" or "none" => null,
            _ => diagnostic.Severity,
        } : diagnostic.Severity;

        return severity switch
        {
            null => null,
            RuleSeverity.Information when !_errors.Contains(id) => diagnostic with { Severity = RuleSeverity.Information },
            RuleSeverity.Warning when !IsError(id, isOfTargets ? _areWarningsOfTargetsErrors : _areWarningsErrors) => diagnostic with { Severity = RuleSeverity.Warning },
            _ => diagnostic with { Severity = RuleSeverity.Error },
        };
    }

    private bool IsError(string id, bool areAllErrors) => _errors.Contains(id) || (areAllErrors && !_notErrors.Contains(id));

    private static bool IsTrue(string? text) => bool.TryParse(text, out var value) && value;

    private static HashSet<string> Ids(string? list) =>
        new((list ?? "").Split([';', ',', ' ', '\n', '\r', '\t'], StringSplitOptions.RemoveEmptyEntries), StringComparer.OrdinalIgnoreCase);
}
