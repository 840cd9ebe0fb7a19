using System.Globalization;
using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Format;
using Quoin.Compiler.Model;
using Quoin.Compiler.Text;
using Quoin.Definitions;

namespace Quoin.Compiler.Output;

/// <summary>Creates the documentation of an article and its marks, which editors show on hover.</summary>
internal sealed class ArticleDocumentation
{
    /// <summary>The maximum number of items in a list. Without a limit, the size of the output would grow with claims times caveats.</summary>
    private const int ItemsLimit = 24;

    /// <summary>The maximum number of names in one line; a long paragraph of names is not readable.</summary>
    private const int NamesLimit = 8;

    private readonly ArticleModel _article;
    private readonly string _namespace;

    // Created once, because many claims share caveats.
    private readonly DocumentationLine[] _caveats;
    private readonly DocumentationLine[] _evidence;
    private readonly DocumentationLine _marked;
    private readonly DocumentationLine _files;

    /// <param name="article">The article.</param>
    /// <param name="ns">The namespace of the build's classes.</param>
    public ArticleDocumentation(ArticleModel article, string ns)
    {
        (_article, _namespace) = (article, ns);
        _caveats = [.. article.AllCaveats.Select((caveat, i) => new DocumentationLine([.. Link(MarkKind.Caveat, i, caveat.Mark, First(caveat.Statement), caveat.House is not null)]))];
        _evidence = [.. article.AllEvidence.Select((evidence, i) => new DocumentationLine([.. Link(MarkKind.Evidence, i, evidence.Mark, Kind(evidence)), Status(evidence)]))];

        // File names only, because paths differ between machines.
        _marked = $"Marked in {article.AnnotationName}.";
        _files = article.SourcePath.Length == 0 ? _marked : $"Marked in {article.AnnotationName}; quotes {FilePaths.Name(article.SourcePath)}.";
    }

    /// <summary>The documentation of the article.</summary>
    public EquatableArray<DocumentationBlock> Article() =>
    [
        Line(First(_article.Title)),
        .. Fields(ArticleFields.Mapping, _article.Fields, [ArticleFields.Id, ArticleFields.Title, ArticleFields.Language, ArticleFields.Source]),
        .. Declared(_article.Own),
        Paragraph(_files),
    ];

    /// <summary>The documentation of a claim.</summary>
    /// <param name="claim">The claim.</param>
    /// <param name="notice">The notice for code that uses it; null for none.</param>
    public EquatableArray<DocumentationBlock> Claim(ClaimModel claim, Notice? notice)
    {
        var kind = claim.CertaintyWord is { } certainty
            ? $"{Capitalized(claim.KindWord?.Name ?? "")}, {FieldSentences.Spaced(certainty.Name)}."
            : $"{Capitalized(claim.KindWord?.Name ?? "")}.";
        DocumentationRun[] about = claim.About.Count == 0
            ? []
            : [" About ", .. Names([.. claim.About.Select(term => new DocumentationRun(Label(term)))]), "."];
        return
        [
            .. Begin(notice, claim.Standing.IsDraft, First(claim.Statement)),
            Paragraph(new DocumentationLine([kind, .. about])),
            .. Fields(ClaimFields.Mapping, claim.Mark.Fields, [ClaimFields.Kind, ClaimFields.Certainty, ClaimFields.Section, ClaimFields.Statement]),
            .. Declared(claim.Mark.Own),
            .. List("Only with its caveats:", claim.Caveats.Count, claim.Caveats.Select(caveat => _caveats[caveat])),
            .. List("Evidence:", claim.Evidence.Count, Evidence(claim)),
            Quotes(claim.Mark),
        ];
    }

    /// <summary>The documentation of an earlier name of a claim.</summary>
    /// <param name="claim">The claim.</param>
    /// <param name="notice">The notice for code that uses the name.</param>
    public static EquatableArray<DocumentationBlock> FormerName(ClaimModel claim, Notice notice)
    {
        var name = claim.Mark.Name.Length == 0 ? claim.Mark.Id : new DocumentationRun(claim.Mark.Name, claim.Mark.Name);
        return Begin(notice.Rule == CodeRules.Renamed ? null : notice, claim.Standing.IsDraft, new DocumentationLine(["An earlier name of ", name, "."]));
    }

    /// <summary>The documentation of a caveat.</summary>
    public EquatableArray<DocumentationBlock> Caveat(CaveatModel caveat)
    {
        var names = caveat.Claims.Select(claim => _article.Claims[claim].Mark.Name).Where(name => name.Length > 0).ToList();
        DocumentationRun[] claims = _article.IsLibrary ? [caveat.House is null ? "the claims that cite it" : "claims of other articles by itself, and those that cite it"]
            : names.Count == 0 ? ["no claim"]
            : Names(names.ConvertAll(name => new DocumentationRun(name, $"Claims.{name}")));
        return
        [
            Line(First(caveat.Statement)),
            Paragraph(new DocumentationLine([$"{Capitalized(caveat.KindWord?.Name ?? "")}; limits ", .. claims, "."])),
            .. Fields(CaveatFields.Mapping, caveat.Mark.Fields, [CaveatFields.Kind, CaveatFields.Statement]),
            .. Declared(caveat.Mark.Own),
            Quotes(caveat.Mark),
        ];
    }

    /// <summary>The documentation of a piece of evidence.</summary>
    /// <param name="evidence">The evidence.</param>
    /// <param name="notice">The notice for code that uses it; null for none.</param>
    public EquatableArray<DocumentationBlock> Evidence(EvidenceModel evidence, Notice? notice) =>
    [
        .. Begin(notice, evidence.Standing.IsDraft, Kind(evidence) + "."),
        .. Fields(EvidenceFields.Mapping, evidence.Mark.Fields, [EvidenceFields.Kind, EvidenceFields.By]),
        .. Declared(evidence.Mark.Own),
        Quotes(evidence.Mark),
    ];

    /// <summary>The documentation of a term.</summary>
    public EquatableArray<DocumentationBlock> Term(TermModel term) =>
    [
        Line(First(term.Label)),
        .. term.Mark.Own?.Kind is { } kind ? new[] { Paragraph(Capitalized(kind.Name) + ".") } : [],
        .. Declared(term.Mark.Own),
        Quotes(term.Mark),
    ];

    /// <summary>The documentation of a section: its heading, or its first words if it has none, and its lines.</summary>
    public EquatableArray<DocumentationBlock> Section(SectionModel section)
    {
        var text = _article.TextOf(section.Mark.Quotes[0]);
        return [Line(section.HasHeading ? text : $"Begins: “{text}”"), .. Fields(SectionFields.Mapping, section.Mark.Fields, [SectionFields.Language, SectionFields.HasHeading, SectionFields.Start, SectionFields.Length]), Paragraph(Lines(section), _files)];
    }

    /// <summary>Begins with the notice or the draft status, if any, followed by the text in a paragraph of its own.</summary>
    private static EquatableArray<DocumentationBlock> Begin(Notice? notice, bool isDraft, DocumentationLine text)
    {
        var standing = (isDraft ? "Draft, not to be released. " : "") + (notice is null ? "" : notice.Message + ".");
        return standing.Length == 0 ? [Line(text)] : [Line(standing.TrimEnd()), Paragraph(text)];
    }

    /// <summary>A bulleted list with a lead-in; nothing if there are no items.</summary>
    private static EquatableArray<DocumentationBlock> List(string leadIn, int count, IEnumerable<DocumentationLine> items)
    {
        if (count == 0)
        {
            return [];
        }

        var lines = items.Take(ItemsLimit).ToList();
        if (count > ItemsLimit)
        {
            lines.Add(More(count - ItemsLimit));
        }

        return [Paragraph(leadIn), new DocumentationBlock(DocumentationBlockKind.List, [.. lines])];
    }

    /// <summary>The fields that no other line shows, in a paragraph; nothing if none is given.</summary>
    private static EquatableArray<DocumentationBlock> Fields(Mapping mapping, FieldsModel values, IReadOnlyCollection<Field> shown) =>
        string.Join(" ", FieldSentences.Of(mapping, values, field => !shown.Contains(field))) is { Length: > 0 } sentences ? [Paragraph(sentences)] : [];

    /// <summary>The fields that a model declares, in a paragraph; nothing if none is given.</summary>
    private EquatableArray<DocumentationBlock> Declared(OwnModel? own) => string.Join(" ", FieldSentences.Of(_article, own)) is { Length: > 0 } sentences ? [Paragraph(sentences)] : [];

    /// <summary>The quotes with their lines, followed by the files.</summary>
    private DocumentationBlock Quotes(MarkModel mark) => Paragraph(
        [.. mark.Quotes.Select(quote => (DocumentationLine)string.Format(
            CultureInfo.InvariantCulture, quote.Source is null ? "Line {0}: “{1}”" : "Line {0} of {2}: “{1}”", quote.Anchor.Line, _article.TextOf(quote), FilePaths.Name(quote.Source ?? ""))), mark.Quotes.Count == 0 ? _marked : _files]);

    private static string Lines(SectionModel section)
    {
        var first = section.Mark.Quotes[0].Anchor.Line;
        return first == section.LastLine ? $"Line {first}." : $"Lines {first} to {section.LastLine}.";
    }

    private static DocumentationRun[] Names(List<DocumentationRun> names)
    {
        var runs = new List<DocumentationRun>();
        foreach (var name in names.Take(NamesLimit))
        {
            if (runs.Count > 0)
            {
                runs.Add(", ");
            }

            runs.Add(name);
        }

        return names.Count > NamesLimit ? [.. runs, ", ", More(names.Count - NamesLimit)] : [.. runs];
    }

    private static string More(int count) => $"and {count} more";

    /// <summary>A text that links to its mark, because an editor would show the mark's name with all its classes; and the library that has it.</summary>
    private IEnumerable<DocumentationRun> Link(MarkKind kind, int index, MarkModel mark, string text, bool isHouse = false)
    {
        var library = index < _article.Marks(kind).Count ? null : _article.Cited(kind)[index - _article.Marks(kind).Count].Library;
        var outer = library is null ? "" : CitedLibraries.ClassOf(library, _namespace) + ".";

        // The words of a library of another assembly are not known here.
        var name = library?.To(mark.Id) ?? mark.Id;
        var shown = text.Length == 0 ? name : text;
        yield return mark.Name.Length == 0 ? shown : new DocumentationRun(shown, $"{outer}{MarkKindDefinition.Get(kind).Group}.{mark.Name}");
        var about = string.Join(", ", new[] { library is null || text.Length == 0 ? "" : name, isHouse && library is not null ? "applied by the library" : "" }.Where(static part => part.Length > 0));
        if (about.Length > 0)
        {
            yield return $" ({about})";
        }
    }

    /// <summary>The label of a term; its reference if it is not known here.</summary>
    private string Label(int term) => First(_article.AllTerms[term].Label) is { Length: > 0 } label ? label : _article.ReferenceOf(MarkKind.Term, term);

    /// <summary>The evidence of a claim, each with the places in it that the claim cites.</summary>
    private IEnumerable<DocumentationLine> Evidence(ClaimModel claim)
    {
        for (var i = 0; i < claim.Evidence.Count; i++)
        {
            var line = _evidence[claim.Evidence[i]];
            var places = string.Concat(claim.Citations.Where(citation => citation.Evidence == i).Select(static citation => $", {citation.Pinpoint}"));
            yield return places.Length == 0 ? line : new DocumentationLine([.. line.Runs, places]);
        }
    }

    /// <summary>The kind of evidence, and its authors.</summary>
    private static string Kind(EvidenceModel evidence) =>
        Capitalized(evidence.KindWord?.Name ?? "") + (evidence.Mark.Fields.Localized(EvidenceFields.By) is { Count: > 0 } by ? ", " + First(by) : "");

    private static string Status(EvidenceModel evidence) =>
        evidence.Standing.IsActive ? "" : $" ({FieldSentences.Spaced(evidence.Standing.Status.Name())})";

    /// <summary>Capitalizes a word for the start of a sentence: "Clinical trial"; empty for what only a later version knows, as in a library of another assembly.</summary>
    private static string Capitalized(string word) => word.Length == 0 ? "" : char.ToUpperInvariant(word[0]) + FieldSentences.Spaced(word.Substring(1));

    /// <summary>The text in the article's language.</summary>
    private static string First(EquatableArray<TextModel> texts) => texts.Count == 0 ? "" : texts[0].Text;

    private static DocumentationBlock Line(DocumentationLine line) => new(DocumentationBlockKind.Line, [line]);

    private static DocumentationBlock Paragraph(params DocumentationLine[] lines) => new(DocumentationBlockKind.Paragraph, [.. lines]);
}
