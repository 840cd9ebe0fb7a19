using Quoin.Compiler.Manifests;
using Quoin.Compiler.Model;
using Quoin.Compiler.Names;
using Quoin.Compiler.Text;
using Quoin.Definitions;

namespace Quoin.Compiler.Output;

/// <summary>Builds the model of an article's C# class. A mark whose name was reported as taken has no member.</summary>
internal sealed class ArticleClassBuilder
{
    private readonly ArticleModel _article;
    private readonly string _namespace;
    private readonly Notices _notices;
    private readonly ArticleDocumentation? _documentation;
    private readonly CancellationToken _cancellation;

    private ArticleClassBuilder(ArticleModel article, string ns, bool documents, CancellationToken cancellation)
    {
        (_article, _namespace, _cancellation) = (article, ns, cancellation);
        _notices = new Notices(article);
        _documentation = documents ? new ArticleDocumentation(article, ns) : null;
    }

    /// <param name="article">The article.</param>
    /// <param name="ns">The namespace of the build's classes.</param>
    /// <param name="documents">Whether to generate documentation comments.</param>
    /// <param name="cancellation">Checked between marks.</param>
    public static ArticleClass Build(ArticleModel article, string ns, bool documents, CancellationToken cancellation) =>
        new ArticleClassBuilder(article, ns, documents, cancellation).Build();

    private ArticleClass Build()
    {
        var (claims, shared) = (_article.Claims.Count, _article.Groups.Sum(static group => group.Marks.Count));
        MarkClass[] groups =
        [
            .. _article.IsLibrary ? [] : new[] { Claims() },
            Group("Caveats", "Caveat", MarkKind.Caveat, "What limits the claims.", _article.Caveats, caveat => caveat.Mark, caveat => _documentation?.Caveat(caveat))
                with { Texts = ClaimTextTable.WriteCaveats(_article) },
            Evidence(),
            Group("Terms", "Term", MarkKind.Term, _article.IsLibrary ? "What the library names." : "What the article names.", _article.Terms, term => term.Mark, term => _documentation?.Term(term)),
            Group("Sections", "Section", MarkKind.Section, "The parts of the source.", _article.Sections, section => section.Mark, section => _documentation?.Section(section)),
        ];
        return new ArticleClass(
            _article.ClassName,
            _documentation?.Article() ?? [],
            _article.IsLibrary
                ? $"The whole library: its title and {shared} {(shared == 1 ? "mark" : "marks")} for articles to cite."
                : $"The whole article: its text, title and coverage, and {claims} {(claims == 1 ? "claim" : "claims")}.",
            groups.Where(group => group.Ids.Length > 0 || group.Keys is not null).ToEquatableArray(),
            CitedLibraries.Of(_article).Select(library => CitedLibraries.ArticleOf(library, _namespace)).ToEquatableArray())
        {
            Model = _article.Format.IsDefault ? null : $"new global::System.Func<global::Quoin.CompilerServices.ModelContent>({ModelNames.ClassOf(_article.Format.Model, _namespace)}.{ModelNames.ContentMethod})",
            ArticleArguments = ModelNames.ArgumentsOf(_article.Format, null, null, _namespace),
            Manifest = _article.IsLibrary ? ManifestWriter.Write(ManifestModels.ToManifest(_article, _namespace))
                : ManifestModels.CitationsOf(_article) is { } citations ? ManifestWriter.Write(citations)
                : null,
        };
    }

    /// <summary>The claims, followed by members for their earlier names.</summary>
    private MarkClass Claims()
    {
        var (members, formerMembers, keys) = (new List<MarkMember>(), new List<MarkMember>(), new List<KeyMember>());
        for (var i = 0; i < _article.Claims.Count; i++)
        {
            _cancellation.ThrowIfCancellationRequested();
            var claim = _article.Claims[i];
            var notice = _notices.OfClaim(i);
            Add(members, claim, i, claim.Mark.Name, notice, _documentation?.Claim(claim, notice));
            foreach (var former in claim.Formerly)
            {
                var renamed = _notices.OfFormerName(i, former);
                Add(formerMembers, claim, i, former.Name, renamed, _documentation is null ? null : ArticleDocumentation.FormerName(claim, renamed));
            }
        }

        var ids = _article.Claims.Select(claim => string.Join("<", [claim.Mark.Id, .. claim.Formerly.Select(former => former.Id)]));
        return new MarkClass(
            "Claims", "Claim", "What the article asserts.", string.Join(" ", ids), ClaimTextTable.WriteClaims(_article), [.. members, .. formerMembers], [.. keys]);

        void Add(List<MarkMember> to, ClaimModel claim, int index, string name, Notice? notice, EquatableArray<DocumentationBlock>? documentation)
        {
            if (name.Length > 0)
            {
                // The type shows whether caveats limit it.
                var type = (claim.Caveats.Count == 0 ? "PlainClaim" : "QualifiedClaim") + ArgumentsOf(claim.Mark, MarkKind.Claim);
                to.Add(new MarkMember(name, type, index, notice, claim.Standing.IsDraft, documentation ?? []));
                keys.Add(new KeyMember(name, index, notice, claim.Standing.IsDraft));
            }
        }
    }

    private MarkClass Evidence()
    {
        var evidence = _article.Evidence;
        var group = Group("Evidence", "Evidence", MarkKind.Evidence, _article.IsLibrary ? "What articles cite in support." : "What the article offers in support.", evidence, item => item.Mark, _ => default);
        return group with
        {
            Members = group.Members.Select(member => member with
            {
                Notice = _notices.OfEvidence(member.Index),
                IsDraft = evidence[member.Index].Standing.IsDraft,
                Documentation = _documentation?.Evidence(evidence[member.Index], _notices.OfEvidence(member.Index)) ?? [],
            }).ToEquatableArray(),
        };
    }

    /// <summary>The type arguments of a mark whose kind has declared fields; empty for others.</summary>
    private string ArgumentsOf(MarkModel mark, MarkKind kind) =>
        _article.Format.IsDefault || kind == MarkKind.Section ? "" : ModelNames.ArgumentsOf(_article.Format, kind, KindOf(mark, kind), _namespace);

    private static string? KindOf(MarkModel mark, MarkKind kind) => kind == MarkKind.Term
        ? mark.Own?.Kind?.Name
        : mark.Fields.Word(kind == MarkKind.Claim ? ClaimFields.Kind : kind == MarkKind.Caveat ? CaveatFields.Kind : EvidenceFields.Kind)?.Name;

    private MarkClass Group<T>(
        string name, string type, MarkKind kind, string summary, IReadOnlyList<T> marks, Func<T, MarkModel> markOf, Func<T, EquatableArray<DocumentationBlock>?> document)
    {
        var members = new List<MarkMember>();
        for (var i = 0; i < marks.Count; i++)
        {
            _cancellation.ThrowIfCancellationRequested();
            if (markOf(marks[i]).Name is { Length: > 0 } member)
            {
                members.Add(new MarkMember(member, type + ArgumentsOf(markOf(marks[i]), kind), i, Notice: null, IsDraft: false, document(marks[i]) ?? []));
            }
        }

        return new MarkClass(name, type, summary, string.Join(" ", marks.Select(mark => markOf(mark).Id)), Texts: null, [.. members]);
    }
}
