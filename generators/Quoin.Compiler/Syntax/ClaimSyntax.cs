using Quoin.Compiler.Format;
using Quoin.Compiler.Text;

namespace Quoin.Compiler.Syntax;

/// <summary>A claim as annotated.</summary>
/// <param name="Mark">The mark.</param>
/// <param name="Kind">The place of the word in <see cref="Vocabulary.ClaimKind"/>.</param>
/// <param name="Certainty">The place of the word in <see cref="Vocabulary.Certainty"/>.</param>
/// <param name="CertaintyBecause">Why the certainty stands despite a hedge or weak evidence; null where not given.</param>
/// <param name="Statement">The annotator's words.</param>
/// <param name="Evidence">Ids of evidence.</param>
/// <param name="Caveats">Ids of caveats.</param>
/// <param name="About">Ids of terms.</param>
/// <param name="Standing">Whether it still stands.</param>
/// <param name="Formerly">Earlier ids.</param>
internal sealed record ClaimSyntax(
    MarkSyntax Mark,
    int Kind,
    Located<int> Certainty,
    string? CertaintyBecause,
    EquatableArray<LocalizedValue> Statement,
    EquatableArray<Located<string>> Evidence,
    EquatableArray<Located<string>> Caveats,
    EquatableArray<Located<string>> About,
    StandingSyntax Standing,
    EquatableArray<Located<string>> Formerly);
