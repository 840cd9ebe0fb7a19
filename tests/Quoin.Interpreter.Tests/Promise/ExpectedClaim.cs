using System.Globalization;
using Quoin.Fuzzing;

namespace Quoin.Interpreter.Tests;

/// <summary>What readers must see of a claim, computed from the intended meaning of the annotation and not with the product.</summary>
internal sealed class ExpectedClaim
{
    /// <summary>Requests, and the language of the content that serves each, if any: no two languages of the content serve the same request.</summary>
    public static readonly IReadOnlyDictionary<string, string?> Requests = new Dictionary<string, string?>
    {
        [""] = null, ["en"] = "en", ["en-US"] = "en", ["uk"] = "uk", ["uk-UA"] = "uk", ["zh-TW"] = "zh-Hant", ["zh"] = "zh-Hant", ["zh-CN"] = null,
        ["nb-NO"] = "no", ["nn"] = "no", ["de"] = "de-AT", ["de-DE"] = "de-AT", ["sr"] = "sr-Latn-RS", ["sr-Latn"] = "sr-Latn-RS", ["sr-Cyrl-RS"] = null,
        ["haw-US"] = "haw", ["fr"] = null, ["ka-GE"] = null,
    };

    private readonly ContentPlan _plan;
    private readonly TextsPlan _statement;
    private readonly IReadOnlyList<TextsPlan> _caveats;

    public ExpectedClaim(ContentPlan plan, ClaimPlan claim)
    {
        (_plan, Plan) = (plan, claim);
        _statement = Statement(claim.Statement, claim.Mark);
        CaveatIds = [.. claim.Caveats.Concat(plan.Caveats.Where(caveat => caveat.AppliesTo(claim)).Select(caveat => caveat.Mark.Id)).Distinct()];
        _caveats = [.. CaveatIds.Select(id => plan.Caveats.Find(caveat => caveat.Mark.Id == id)!).Select(caveat => Statement(caveat.Statement, caveat.Mark))];
        var common = _statement.Values.Where(text => _caveats.All(caveat => Has(caveat, text.Language))).ToList();
        HasCommon = common.Count > 0;
        Given = HasCommon ? common : [.. _statement.Values];
    }

    public ClaimPlan Plan { get; }

    public IReadOnlyList<string> CaveatIds { get; }

    /// <summary>Whether there is a language that the statement and all caveats have.</summary>
    public bool HasCommon { get; }

    /// <summary>The texts that readers get, the default first.</summary>
    public IReadOnlyList<(string Language, string Text)> Given { get; }

    public IReadOnlyList<IReadOnlyList<(string Language, string Text)>> Caveats => [.. _caveats.Select(caveat => caveat.Values)];

    /// <summary>The language, the standing in words, the text and the caveats that a reader gets.</summary>
    public (string Language, string Standing, string Text, IReadOnlyList<string> Caveats) For(string request)
    {
        var (language, text) = Find(Given, Requests[request]);
        return (language, Standing(language), text, [.. _caveats.Select(caveat => Find(caveat.Values, language).Text)]);
    }

    private string Standing(string language)
    {
        var (status, because, on) = (Plan.Standing.Status, Plan.Standing.Because, Plan.Standing.On?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        if (status == Status.Active)
        {
            return "";
        }

        var isUkrainian = string.Equals(language, "uk", StringComparison.OrdinalIgnoreCase);
        var word = (status, isUkrainian) switch
        {
            (Status.Draft, false) => "Draft",
            (Status.Draft, true) => "Чернетка",
            (Status.Retracted, false) => "Retracted",
            (Status.Retracted, true) => "Відкликано",
            (_, false) => "Superseded",
            (_, true) => "Замінено",
        };
        return $"[{word}{(on is null ? "" : isUkrainian ? $" {on}" : $" on {on}")}{(because is null ? "" : $": {Find(Ordered(because).Values, language).Text}")}]";
    }

    private static (string Language, string Text) Find(IReadOnlyList<(string Language, string Text)> texts, string? language) =>
        texts.FirstOrDefault(text => string.Equals(text.Language, language, StringComparison.OrdinalIgnoreCase), texts[0]);

    private static bool Has(TextsPlan texts, string language) =>
        texts.Values.Any(text => string.Equals(text.Language, language, StringComparison.OrdinalIgnoreCase));

    /// <summary>The annotator's words, or the quote in a language that the annotator did not write.</summary>
    private TextsPlan Statement(TextsPlan? statement, MarkPlan mark)
    {
        var section = mark.Quotes[0].Sentence.Section;
        var language = mark.Language ?? (section < 0 ? null : _plan.Sections.Single(plan => plan.Place == section).Mark.Language) ?? _plan.Language;
        var texts = statement ?? new TextsPlan([]);
        return Ordered(Has(texts, language) ? texts : new TextsPlan([.. texts.Values, (language, string.Join(" […] ", mark.Quotes.Select(quote => quote.Text)))]));
    }

    /// <summary>The article's own language first, then the others as written.</summary>
    private TextsPlan Ordered(TextsPlan texts) =>
        new([.. texts.Values.OrderBy(text => string.Equals(text.Language, _plan.Language, StringComparison.OrdinalIgnoreCase) ? 0 : 1)]);
}
