using Quoin.Compiler.Text;

namespace Quoin.Compiler.Declarations;

/// <summary>What a model declares: a kind, a field, a word or a level of certainty.</summary>
/// <param name="Name">The word or the key, in kebab case.</param>
/// <param name="Description">What it means, in one sentence; null if not given.</param>
/// <param name="Labels">What readers call it, by language; empty if not given.</param>
/// <param name="Formerly">The names that it had earlier.</param>
/// <param name="Origin">Where it is declared.</param>
internal abstract record Declared(
    string Name, string? Description, EquatableArray<LabelDeclaration> Labels, EquatableArray<string> Formerly, DeclarationOrigin Origin);

/// <summary>Combines what two models say of one thing.</summary>
internal static class DeclaredExtensions
{
    /// <summary>A declaration with the description and the labels of a later one, if it has any, and the earlier names and the places of the options of both.</summary>
    public static T DescribedBy<T>(this T known, T later)
        where T : Declared => (T)((Declared)known with
        {
            Description = later.Description ?? known.Description,
            Labels = later.Labels.Count == 0 ? known.Labels : later.Labels,
            Formerly = [.. known.Formerly.Concat(later.Formerly).Distinct(StringComparer.Ordinal)],
            Origin = known.Origin with { Options = [.. known.Origin.Options, .. later.Origin.Options] },
        });
}

/// <summary>What readers call something, in one language.</summary>
/// <param name="Language">The BCP 47 tag; empty for a label of a model that gives no language.</param>
/// <param name="Text">The label.</param>
internal sealed record LabelDeclaration(string Language, string Text);
