using Quoin.Compiler.Format;
using Quoin.Compiler.Model;
using Quoin.Compiler.Output;
using Quoin.Compiler.Text;
using Quoin.Definitions;

namespace Quoin.Generators.Emission;

/// <summary>Writes the nested classes that hold caveats, evidence, terms and sections; none where there is no such mark.</summary>
internal static class MarkGroupEmitter
{
    /// <summary>The attribute that tells analyzers what a class holds.</summary>
    public const string Index = "global::Quoin.CompilerServices.MarkIndex";

    public static void WriteCaveats(CodeWriter code, ArticleModel article)
    {
        Write(code, "Caveats", "Caveat", "What limits the claims.", article.Caveats, caveat => caveat.Mark, (caveat, _) =>
        [
            Xml.Of(caveat.Statement),
            $"<para>{Words.Capitalized(caveat.Kind.Name())}; limits {Claims(caveat, article)}.</para>",
            .. Documentation.Quotes(caveat.Mark, article),
        ]);
    }

    public static void WriteEvidence(CodeWriter code, ArticleModel article, Notices notices)
    {
        Write(
            code, "Evidence", "Evidence", "What the article offers in support.",
            article.Evidence, evidence => evidence.Mark, (evidence, index) =>
            [
                .. Documentation.Begin(notices.OfEvidence(index), evidence.Standing.IsDraft, Describe(evidence) + "."),
                .. Documentation.Fields(EvidenceFields.Mapping, evidence.Mark, [EvidenceFields.Kind, EvidenceFields.By, EvidenceFields.Standing]),
                .. Documentation.Quotes(evidence.Mark, article),
            ],
            index => StandingEmitter.Write(code, notices.OfEvidence(index), article.Evidence[index].Standing.IsDraft));
    }

    public static void WriteTerms(CodeWriter code, ArticleModel article)
    {
        Write(code, "Terms", "Term", "What the article names.", article.Terms, term => term.Mark, (term, _) =>
        [
            Xml.Of(term.Label),
            .. Documentation.Quotes(term.Mark, article),
        ]);
    }

    public static void WriteSections(CodeWriter code, ArticleModel article)
    {
        Write(code, "Sections", "Section", "The parts of the source.", article.Sections, section => section.Mark, (section, _) =>
        [
            Describe(section, article),
            .. Documentation.Paragraph(Lines(section, article) + "<br/>", Documentation.Files(article)),
        ]);
    }

    /// <summary>What kind of evidence it is, and by whom.</summary>
    public static string Describe(EvidenceModel evidence) =>
        Words.Capitalized(evidence.Kind.Name())
        + (evidence.Mark.Fields.Localized(EvidenceFields.By) is { Count: > 0 } by ? ", " + Xml.Of(by) : "");

    /// <summary>The heading, or how a section without one begins.</summary>
    private static string Describe(SectionModel section, ArticleModel article)
    {
        var text = Xml.Of(Documentation.Text(section.Mark.Quotes[0], article));
        return section.HasHeading ? text : $"Begins: “{text}”";
    }

    private static string Lines(SectionModel section, ArticleModel article)
    {
        var first = section.Mark.Quotes[0].Anchor.Line;
        var last = first + LineEnds(article.SourceText, section.Extent);
        return first == last ? $"Line {first}." : $"Lines {first} to {last}.";
    }

    /// <summary>How many lines end before the last character that is seen.</summary>
    private static int LineEnds(string text, Span extent)
    {
        var (count, unseen) = (0, 0);
        for (var i = extent.Start; i < extent.Start + extent.Length; i++)
        {
            unseen += text[i] == '\n' ? 1 : 0;
            if (!char.IsWhiteSpace(text[i]))
            {
                (count, unseen) = (count + unseen, 0);
            }
        }

        return count;
    }

    private static void Write<T>(
        CodeWriter code, string group, string type, string summary,
        IReadOnlyList<T> marks, Func<T, MarkModel> markOf, Func<T, int, string[]> document, Action<int>? writeStanding = null)
    {
        if (marks.Count == 0)
        {
            return;
        }

        code.Line();
        code.Document($"<summary>{summary}</summary>");
        WriteIndex(code, marks.Select(mark => markOf(mark).Id));
        code.Line($"public static class {group}");
        code.Open();
        for (var i = 0; i < marks.Count; i++)
        {
            var (mark, index) = (marks[i], i);
            WriteMark(code, type, i, markOf(mark).Name, () => document(mark, index), () => writeStanding?.Invoke(index));
        }

        WriteLookUp(code, group, type);
        code.Close();
    }

    /// <summary>Writes the ids of a group, for analyzers.</summary>
    public static void WriteIndex(CodeWriter code, IEnumerable<string> ids) => code.Line($"[{Index}({Literals.Of(string.Join(" ", ids))})]");

    /// <summary>Writes the field of one mark; none where its name was reported as taken.</summary>
    public static void WriteMark(CodeWriter code, string type, int index, string name, Func<string[]> documentation, Action writeStanding)
    {
        if (name.Length == 0)
        {
            return;
        }

        Documentation.WriteSummary(code, documentation);
        writeStanding();
        code.Line($"public static readonly global::Quoin.{type} {name} = _content.{type}({index});");
        code.Line();
    }

    public static void WriteLookUp(CodeWriter code, string group, string type)
    {
        code.Document("<summary>All of them, in the order of the annotation.</summary>");
        code.Line($"public static global::Quoin.MarkList<global::Quoin.{type}> All => _content.Article.{group};");
        code.Line();
        code.Document("<summary>Looks one up by its id, in kebab case.</summary>");
        code.Line("public static bool TryGetValue(");
        code.Indent();
        code.Line("string id,");
        code.Directive("#if NETCOREAPP3_0_OR_GREATER || NETSTANDARD2_1_OR_GREATER");
        code.Line("[global::System.Diagnostics.CodeAnalysis.NotNullWhen(true)]");
        code.Directive("#endif");
        code.Line($"out global::Quoin.{type}? value) => All.TryGetValue(id, out value);");
        code.Outdent();
    }

    private static string Claims(CaveatModel caveat, ArticleModel article)
    {
        var names = caveat.Claims.Select(claim => article.Claims[claim].Mark.Name).Where(name => name.Length > 0).ToList();
        return names.Count == 0
            ? "no claim"
            : Documentation.Names(names.Count, i => Xml.See($"Claims.{names[i]}", names[i]));
    }
}
