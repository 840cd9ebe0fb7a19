using System.Globalization;
using System.Text;
using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Format;
using Quoin.Compiler.Model;
using Quoin.Compiler.Names;
using Quoin.Compiler.Syntax;
using Quoin.Compiler.Text;
using Quoin.Compiler.Yaml;
using Quoin.Definitions;

namespace Quoin.Compiler.Checks;

/// <summary>
/// Creates fixes that add a mark for a sentence, after the existing marks of the annotation. A claim is added as a draft of the
/// least certainty and of the kind that asks for the fewest fields, because its kind and certainty are the author's decision.
/// </summary>
internal sealed class SentenceFixes
{
    /// <summary>The value of a field that only the author knows. It is reported until it is replaced: as a value of most types, and as a text that holds the place of another.</summary>
    private const string ToDo = "TODO";

    private readonly string _path;
    private readonly MarkPlaces _places;
    private readonly string _source;
    private readonly ClaimIds _ids;
    private readonly List<int> _sectionStarts;
    private readonly AnnotationFormat _format;
    private readonly string? _kind;

    private SentenceFixes(Annotation annotation, ArticleModel article)
    {
        (_path, _places, _source) = (annotation.Path, annotation.Places, article.SourceText);
        _ids = new ClaimIds(annotation);
        _format = annotation.Format;
        _kind = _format.KindsByNeeds(MarkKind.Claim) is [var easiest, ..] ? easiest : null;
        _sectionStarts = [.. article.Sections.Select(section => section.Extent.Start).OrderBy(start => start)];
    }

    /// <summary>Creates the fixes for each of the given sentences.</summary>
    public static IReadOnlyList<EquatableArray<ContentFix>> Create(Annotation annotation, ArticleModel article, IReadOnlyList<Span> sentences)
    {
        var folded = TypographicFold.Fold(article.SourceText);
        var texts = sentences.Select(sentence => Whitespace.Collapse(article.SourceText.Substring(sentence.Start, sentence.Length))).ToList();
        var words = texts.ConvertAll(TypographicFold.FoldWords);
        var places = MultiTextSearch.Find(folded.Text, [.. words.Where(text => text.Length > 0).Distinct(StringComparer.Ordinal)]);
        if (places is null)
        {
            return [.. sentences.Select(_ => default(EquatableArray<ContentFix>))];
        }

        var fixes = new SentenceFixes(annotation, article);
        var hits = places.ToDictionary(
            place => place.Key, place => fixes.Whole(folded, place.Key.Length, place.Value), StringComparer.Ordinal);
        return [.. sentences.Select((sentence, i) =>
            hits.TryGetValue(words[i], out var found) ? fixes.Of(sentence, texts[i], found) : default)];
    }

    /// <summary>The hits of a quote, as anchoring counts them.</summary>
    private List<Span> Whole(FoldedText folded, int length, List<int> starts) => starts
        .FindAll(start => folded.IsWhole(start, length))
        .ConvertAll(start => folded.Unfold(start, length))
        .FindAll(span => Boundaries.IsWhole(_source, span));

    private EquatableArray<ContentFix> Of(Span sentence, string text, List<Span> hits)
    {
        var index = hits.BinarySearch(sentence, Span.ByStart);
        index = index < 0 ? ~index : index;
        if (index == hits.Count || index >= Texts.MostOccurrences || hits[index].Start >= sentence.End || CrossesSection(hits[index]) || HiddenCharacters.IndexIn(text) >= 0)
        {
            return [];
        }

        var occurrence = hits.Count == 1 ? 0 : index + 1;
        var fixes = new List<ContentFix>();
        if (_places.Asides is { } asides && Quote(text, occurrence, asides.Form) is { } aside)
        {
            fixes.Add(Addition(FixKinds.AddAside, "Add as an aside", asides, aside));
        }

        if (_kind is not null && _places.Claims is { } claims && Quote(text, occurrence, claims.Form) is { } quote)
        {
            fixes.Add(Addition(FixKinds.AddClaim, "Add as a claim", claims, Claim(_ids.For(text), _kind, quote, claims.Field)));
        }

        return [.. fixes];
    }

    /// <summary>Whether a span crosses a section boundary; its quote would have to be given in parts.</summary>
    private bool CrossesSection(Span hit)
    {
        var next = _sectionStarts.BinarySearch(hit.Start + 1);
        next = next < 0 ? ~next : next;
        return next < _sectionStarts.Count && _sectionStarts[next] < hit.End;
    }

    private ContentFix Addition(string kind, string title, MarkPlace place, string mark) =>
        new(kind, title, _path, place.Start, place.Length, place.Lead + place.Before + mark) { SharedLength = place.Lead.Length, Safety = FixSafety.Choice };

    private static string? Quote(string text, int occurrence, ScalarForm form)
    {
        if (occurrence == 0)
        {
            return ScalarWriter.Write(text, form);
        }

        // Inside braces, fewer texts can be written unquoted.
        var exact = ScalarWriter.Write(text, form == ScalarForm.Plain ? ScalarForm.PlainInFlow : form);
        return exact is null ? null : $"{{ {QuoteFields.Exact.Key}: {exact}, {QuoteFields.Occurrence.Key}: {Text(occurrence)} }}";
    }

    private string Claim(string id, string kind, string quote, string? separator)
    {
        (string Key, string Value)[] fields =
        [
            (ClaimFields.Kind.Key, kind),
            .. _format.RequiredFieldsOf(MarkKind.Claim, kind).Select(static field => (field.Name, field.IsList ? $"[{ToDo}]" : ToDo)),
            .. _format.IsGraded(kind) ? [(ClaimFields.Certainty.Key, _format.Certainty.Words[0])] : Array.Empty<(string, string)>(),
            (ClaimFields.Status.Key, Status.Draft.Name()),
            (ClaimFields.Quote.Key, quote),
        ];
        var written = fields.Select(field => $"{field.Key}: {field.Value}");
        if (separator is null)
        {
            return $"{id}: {{ {string.Join(", ", written)} }}";
        }

        var claim = new StringBuilder(id).Append(':');
        foreach (var field in written)
        {
            claim.Append(separator).Append(field);
        }

        return claim.ToString();
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
