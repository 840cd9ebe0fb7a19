using System.Globalization;
using System.Text;

namespace Quoin.Benchmarks.Corpus;

/// <summary>A model with ten kinds of claims, each with eight fields, and a corpus in its words.</summary>
internal sealed class CorpusModel
{
    public const string Path = "content/quoin.model.yaml";

    private const int Required = 2;

    /// <summary>How many of the fields that are not required a claim gives.</summary>
    private const int Optional = 3;

    private static readonly (string Kind, string Is)[] Kinds =
    [
        ("relief", "efficacy"), ("remission", "efficacy"), ("prevention", "efficacy"), ("harm", "safety"), ("interaction", "safety"),
        ("pathway", "mechanism"), ("history", "background"), ("advice", "recommendation"), ("prospect", "outlook"), ("meaning", "definition"),
    ];

    private static readonly ILookup<string, string> KindsOf = Kinds.ToLookup(static kind => kind.Is, static kind => kind.Kind);

    // The key, how it is declared, and the value in the claim of a number.
    private static readonly (string Key, string Declaration, Func<int, string> Value)[] Fields =
    [
        ("assessed", "type: date", static number => Write($"2026-03-{1 + (number % 28):D2}")),
        ("assessor", "type: text", static number => Write($"Panel {number}")),
        ("audience", "type: word, words: audience, list: true", static number => number % 2 == 0 ? "[patients, carers]" : "[physicians]"),
        ("place", "type: country", static number => number % 2 == 0 ? "GB" : "UA"),
        ("dose", "type: quantity, unit: mg", static number => Write($"{5 * (number + 1)} mg")),
        ("interval", "type: duration", static number => Write($"P{number + 1}D")),
        ("score", "type: integer, min: 0, max: 100", static number => Write($"{number}")),
        ("cost", "type: money, currency: EUR", static number => Write($"EUR {number}.50")),
    ];

    private readonly bool _isGiven;

    private CorpusModel(string name, bool isGiven) => (Name, _isGiven, Text) = (name, isGiven, Declare(isGiven));

    /// <summary>No claim gives a field, so the content is the same as without a model but for the names of kinds.</summary>
    public static CorpusModel WithKinds { get; } = new("a model", isGiven: false);

    /// <summary>Each claim gives the two fields that are required and three others, so there is more content.</summary>
    public static CorpusModel WithFields { get; } = new("a model with fields", isGiven: true);

    public string Name { get; }

    /// <summary>The file.</summary>
    public string Text { get; }

    /// <summary>An article in the words of the model.</summary>
    public CorpusArticle Of(CorpusArticle article) => article with
    {
        Caveats = [.. article.Caveats.Select(static caveat => caveat with { AppliesTo = [.. caveat.AppliesTo.SelectMany(static kind => KindsOf[kind])] })],
        Claims = [.. article.Claims.Select((claim, number) => claim with
        {
            Kind = KindsOf[claim.Kind].ElementAt(article.Claims.Take(number).Count(earlier => earlier.Kind == claim.Kind) % KindsOf[claim.Kind].Count()),
            Fields = _isGiven ? [.. Given(number).Select(field => (field.Key, field.Value(number)))] : [],
        })],
    };

    private static IEnumerable<(string Key, string Declaration, Func<int, string> Value)> Given(int number) =>
        [.. Fields[..Required], .. Enumerable.Range(number, Optional).Select(static place => Fields[Required + (place % (Fields.Length - Required))])];

    private static string Declare(bool isRequired)
    {
        var yaml = new StringBuilder("quoin-model: 1\n\nclaim-kinds:\n");
        foreach (var (kind, known) in Kinds)
        {
            yaml.Append($"  {kind}:\n    description: A claim about {kind}.\n    is: {known}\n    fields:\n");
            foreach (var (field, place) in Fields.Select(static (field, place) => (field, place)))
            {
                yaml.Append($"      {field.Key}: {{ {field.Declaration}, {(isRequired && place < Required ? "required: true, " : "")}description: The {field.Key} of the {kind}. }}\n");
            }
        }

        return yaml.Append("\nwords:\n  audience: { patients: {}, carers: {}, physicians: {} }\n").ToString();
    }

    private static string Write(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
