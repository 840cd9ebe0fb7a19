using Quoin.Compiler.Declarations;
using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Text;
using Quoin.Definitions;

namespace Quoin.Compiler.Checks;

/// <summary>Reports at what a file of the build declares.</summary>
/// <param name="bags">Receive the diagnostics.</param>
internal sealed class ModelReporter(DiagnosticBags bags)
{
    private readonly HashSet<Declared> _taken = [];

    /// <summary>A declaration in words, without an article: "claim kind 'duty'".</summary>
    public static string NameOf(Declared one) => one switch
    {
        KindDeclaration kind => $"{MarkKindDefinition.Get(kind.Mark).Name} kind '{kind.Name}'",
        FieldDeclaration => $"field '{one.Name}'",
        LevelDeclaration => $"level '{one.Name}'",
        WordListDeclaration => $"list of words '{one.Name}'",
        _ => $"word '{one.Name}'",
    };

    /// <summary>Of two declarations that cannot be there together, the one to report and the other: the later one, or that of the two that a file of the build can change.</summary>
    public static (T Reported, T Other) Changeable<T>(T earlier, T later, Func<T, DeclarationOrigin> origin) => origin(later).IsFile || !origin(earlier).IsFile ? (later, earlier) : (earlier, later);

    /// <summary>Reports a name that is not available, once.</summary>
    public void Taken(Declared one, string what, string why)
    {
        if (_taken.Add(one))
        {
            Report(one.Origin, Rules.ModelNameTaken, one.Name, what, why);
        }
    }

    /// <summary>Reports two names that cannot be there together: the later one, or that of the two that a file of the build can change.</summary>
    /// <param name="earlier">One of them.</param>
    /// <param name="later">The other one.</param>
    /// <param name="what">What they are, with an article.</param>
    /// <param name="why">Why the one cannot be there with the other.</param>
    public void Conflict(Declared earlier, Declared later, string what, Func<Declared, string> why)
    {
        var (reported, other) = Changeable(earlier, later, static one => one.Origin);
        if (reported.Origin.IsFile)
        {
            Taken(reported, what, why(other));
        }
        else if (reported.Origin.Path != other.Origin.Path && _taken.Add(reported))
        {
            bags[""].Report(Rules.ModelsDisagree, default, $"'{reported.Name}'", $"{other.Origin}", $"{reported.Origin}");
        }
    }

    /// <summary>Reports two declarations that do not say the same of one thing, at the later one.</summary>
    /// <param name="known">Where the one is.</param>
    /// <param name="added">Where the other one is.</param>
    /// <param name="what">Of what, with an article.</param>
    /// <param name="remedy">How to fix it in a file of the build.</param>
    public void Disagree(DeclarationOrigin known, DeclarationOrigin added, string what, string remedy)
    {
        if (added.IsFile)
        {
            bags[added.Path].Report(Rules.ModelConflict, added.Range, what, known.SeenFrom(added.Path), remedy);
        }
        else
        {
            bags[""].Report(Rules.ModelsDisagree, default, what, $"{known}", $"{added}");
        }
    }

    /// <summary>Reports words that a file of the build gives twice.</summary>
    public void Repeated(DeclarationOrigin earlier, DeclarationOrigin later, string words)
    {
        if (later.IsFile)
        {
            bags[later.Path].Report(Rules.DuplicateItem, later.Range, words, $"{earlier.Range.StartLine + 1}");
        }
    }

    /// <summary>Reports an option that names what does not exist.</summary>
    /// <param name="one">What has the option.</param>
    /// <param name="option">The key of the option.</param>
    /// <param name="what">What it names, in words.</param>
    /// <param name="name">The name.</param>
    /// <param name="known">The names that exist.</param>
    public void Unknown(Declared one, string option, string what, string name, IReadOnlyCollection<string> known) =>
        Report(one.Origin.Find(option, name) ?? one.Origin, Rules.ModelReferenceUnknown, what, name, NameOf(one), Suggestion.Tell(Suggestion.Nearest(name, known), known));

    /// <summary>Reports an option that does not fit.</summary>
    /// <param name="one">What has the option.</param>
    /// <param name="option">The key of the option.</param>
    /// <param name="why">Why it does not fit.</param>
    /// <param name="remedy">How to fix it.</param>
    /// <param name="value">The value, if the option has several.</param>
    public void Option(Declared one, string option, string why, string remedy, string? value = null) =>
        Option(one, option, why, remedy, one.Origin.Find(option, value) ?? one.Origin);

    /// <summary>Reports an option that does not fit, at a part of its value.</summary>
    public void Option(Declared one, string option, string why, string remedy, DeclarationOrigin part) =>
        Report(part, Rules.ModelOptionInvalid, NameOf(one), option, why, remedy);

    private void Report(DeclarationOrigin origin, Rule rule, params string[] arguments)
    {
        if (origin.IsFile)
        {
            bags[origin.Path].Report(rule, origin.Range, arguments);
        }
    }
}
