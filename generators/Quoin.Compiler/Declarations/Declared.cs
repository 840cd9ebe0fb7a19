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
    /// <summary>A declaration with the description and the labels of a later one, if it has any, and the earlier names of both.</summary>
    public static T DescribedBy<T>(this T known, T later)
        where T : Declared => (T)((Declared)known with
        {
            Description = later.Description ?? known.Description,
            Labels = later.Labels.Count == 0 ? known.Labels : later.Labels,
            Formerly = [.. known.Formerly.Concat(later.Formerly).Distinct(StringComparer.Ordinal)],
        });
}

/// <summary>What readers call something, in one language.</summary>
/// <param name="Language">The BCP 47 tag; empty for a label of a model that gives no language.</param>
/// <param name="Text">The label.</param>
internal sealed record LabelDeclaration(string Language, string Text);

/// <summary>Where something is declared.</summary>
/// <param name="Path">The file; or the name of a pack or of an assembly.</param>
/// <param name="Range">Its range in the file.</param>
/// <param name="IsFile">Whether it is in a file of the build.</param>
internal sealed record DeclarationOrigin(string Path, TextRange Range, bool IsFile)
{
    /// <summary>The place in words: "quoin.model.yaml(3)", "the pack 'law'".</summary>
    public override string ToString() => IsFile ? $"{FilePaths.Name(Path)}({Range.StartLine + 1})" : Path;
}
