using Quoin.Compiler.Manifests;
using Quoin.Compiler.Model;
using Quoin.Compiler.Output;
using Quoin.Compiler.Text;
using Quoin.Compiler.Workspace;
using Quoin.Definitions;
using Quoin.Interpreter;
using Quoin.Tool.Assemblies;
using Quoin.Tool.Projects;
using Quoin.Tool.Terminal;

namespace Quoin.Tool.Listings;

/// <summary>
/// Finds the libraries of other assemblies that articles cite, with their words: those of a referenced project in its annotations, and those of a
/// package in its compiled data. What cannot be read is there all the same, and says so in the place of its words: a claim is never shown with
/// fewer caveats than it has.
/// </summary>
/// <param name="session">The session.</param>
/// <param name="content">The content.</param>
/// <param name="build">The build of the content.</param>
internal sealed class LibrariesElsewhere(ToolSession session, ContentSet content, ContentBuild build)
{
    private readonly List<(LibraryLink Library, string Sentence)> _unread = [];

    /// <summary>Finds a library; null if no reference has it.</summary>
    public Article? Find(LibraryLink link)
    {
        if (build.References.Libraries.FirstOrDefault(library => library.Link == link) is not { } export
            || content.References.Where(reference => string.Equals(reference.Manifest.Assembly, export.Assembly, StringComparison.OrdinalIgnoreCase)).MaxBy(static reference => reference.Manifest.Version) is not { } assembly
            || assembly.Manifest.Libraries.FirstOrDefault(library => library.Id == link.Id) is not { } manifest)
        {
            return null;
        }

        if (assembly.Libraries?.FirstOrDefault(library => library.Id == link.Id) is { } model)
        {
            return ContentInterpreter.Create(model);
        }

        if (CompiledContent.Read(assembly.File.Path, manifest.Namespace, link.Id) is { } compiled && IsSame(manifest, compiled))
        {
            return compiled;
        }

        _unread.Add((link, $"The words of the library '{link.Id}' are in '{session.Show(assembly.File.Path)}' and cannot be read there, so a note is in their place; reference the project of the library, or a package that was built with this version of Quoin"));
        return ContentInterpreter.Create(UnreadLibrary.Create(manifest, assembly.Manifest.Assembly));
    }

    /// <summary>Says which libraries could not be read. Returns whether there are any: a list that is signed must not pass for complete.</summary>
    /// <param name="shown">The articles that are shown.</param>
    public bool Report(IEnumerable<ArticleModel> shown)
    {
        var cited = shown.SelectMany(static article => CitedLibraries.Of(article)).ToHashSet();
        var unread = _unread.FindAll(one => cited.Contains(one.Library));
        unread.ForEach(one => session.Error.WriteLine($"quoin: {one.Sentence}"));
        return unread.Count > 0;
    }

    /// <summary>Whether the words that were read are those that the list of the assembly's content was written for.</summary>
    private static bool IsSame(LibraryManifest manifest, Article library) => manifest.Marks.All(mark => mark.Kind switch
    {
        MarkKind.Term => library.Terms.TryGetValue(mark.Id, out var term) && HasWords(mark, term.Label),
        MarkKind.Evidence => library.EvidenceIncludingInvalid.TryGetValue(mark.Id, out var evidence) && (int)evidence.Standing.Status == (int)mark.Status,
        _ => library.Caveats.TryGetValue(mark.Id, out var caveat) && HasWords(mark, caveat.Statement),
    });

    private static bool HasWords(ManifestMark mark, LocalizedText text) =>
        mark.Statements.All(statement => text.Texts.TryGetValue(statement.Language, out var words) && Hashing.Hash(words) == statement.Hash);
}
