using Quoin.Compiler.Declarations;
using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Text;

namespace Quoin.Compiler.Checks;

/// <summary>Reports at what a file of the build declares.</summary>
/// <param name="bag">Returns what receives the diagnostics of a file.</param>
internal sealed class ModelReporter(Func<string, DiagnosticBag> bag)
{
    private readonly HashSet<Declared> _taken = [];

    /// <summary>Reports a name that is not available, once.</summary>
    public void Taken(Declared one, string what, string why)
    {
        if (_taken.Add(one))
        {
            Report(one, Rules.ModelNameTaken, one.Name, what, why);
        }
    }

    /// <summary>Reports two names that cannot be there together: the later one, or that of the two that a file of the build can change.</summary>
    /// <param name="earlier">One of them.</param>
    /// <param name="later">The other one.</param>
    /// <param name="what">What they are, with an article.</param>
    /// <param name="why">Why the one cannot be there with the other.</param>
    public void Conflict(Declared earlier, Declared later, string what, Func<Declared, string> why)
    {
        var (reported, other) = later.Origin.IsFile || !earlier.Origin.IsFile ? (later, earlier) : (earlier, later);
        if (reported.Origin.IsFile)
        {
            Taken(reported, what, why(other));
        }
        else if (reported.Origin.Path != other.Origin.Path && _taken.Add(reported))
        {
            bag("").Report(Rules.ModelsDisagree, default, $"'{reported.Name}'", $"{other.Origin}", $"{reported.Origin}");
        }
    }

    public void Unknown(Declared one, string what, string name, string of, IReadOnlyList<string> known) =>
        Report(one, Rules.ModelReferenceUnknown, what, name, of, Suggestion.Tell(Suggestion.Nearest(name, known), known));

    public void Option(Declared one, string option, string why, string remedy) => Report(one, Rules.ModelOptionInvalid, one.Name, option, why, remedy);

    private void Report(Declared one, Rule rule, params string[] arguments)
    {
        if (one.Origin.IsFile)
        {
            bag(one.Origin.Path).Report(rule, one.Origin.Range, arguments);
        }
    }
}
