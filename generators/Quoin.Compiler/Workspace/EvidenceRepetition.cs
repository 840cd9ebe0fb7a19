using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Model;
using Quoin.Compiler.Text;

namespace Quoin.Compiler.Workspace;

/// <summary>Finds evidence of a build that is defined more than once, so that a change of one definition would not reach the other.</summary>
internal static class EvidenceRepetition
{
    /// <summary>The diagnostics, in the order of the paths: each further definition, with the first one. One in a library is the first.</summary>
    public static EquatableArray<ContentDiagnostic> Find(EquatableArray<EvidenceDefinitions> all)
    {
        var repeated = new RepeatedHashes([.. all.Select(static definitions => definitions.Keys)]);
        if (repeated.IsEmpty)
        {
            return [];
        }

        // Some versions of Roslyn pass a file twice when several change at once.
        var places = all.Where(definitions => repeated.ContainsAny(definitions.Keys)).OrderBy(static definitions => definitions.Path, FilePaths.Order).Distinct()
            .SelectMany(static definitions => definitions.Evidence, static (definitions, piece) => (Of: definitions, Piece: piece)).ToList();
        var first = new Dictionary<ulong, (EvidenceDefinitions Of, EvidenceRecord Piece)>();
        foreach (var place in places.Where(static place => place.Of.IsLibrary).Concat(places.Where(static place => !place.Of.IsLibrary)))
        {
            foreach (var key in place.Piece.Keys)
            {
                if (!first.ContainsKey(key))
                {
                    first.Add(key, place);
                }
            }
        }

        var diagnostics = new List<ContentDiagnostic>();
        foreach (var (definitions, piece) in places)
        {
            // Two pieces of one annotation may be two parts of one publication, and of two with one id, which is reported, only one is used.
            var other = piece.Keys.Select(key => (Key: key, First: first[key])).FirstOrDefault(found => found.First.Of.Path != definitions.Path && found.First.Of.Id != definitions.Id);
            if (other.First.Piece is { } defined)
            {
                diagnostics.Add(new DiagnosticBag(definitions.Path).Report(
                    Rules.EvidenceDefinedTwice, piece.Range, piece.Id, defined.Id, FilePaths.Relative(definitions.Path, other.First.Of.Path),
                    other.Key == piece.Doi ? "with the same DOI" : "with the same words",
                    other.First.Of.IsLibrary
                        ? $"cite '{new LibraryLink(other.First.Of.Id, "").To(defined.Id)}' instead"
                        : "move it to a library, and cite it from both"));
            }
        }

        return [.. diagnostics];
    }
}
