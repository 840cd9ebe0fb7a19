using System.Globalization;
using System.Text;

namespace Quoin.Tests.Shared;

/// <summary>A model with an article that uses it, the same for the same seed, and what each mark must say of its fields.</summary>
internal sealed class RandomModel
{
    // Among them keywords of C#, words that YAML reads as booleans, and names that generated code has itself.
    private static readonly string[] Names =
    [
        "class", "event", "object", "string", "base", "namespace", "value", "fields", "definition", "data", "item", "row", "true", "on", "a1", "kind-name", "claim", "none", "other", "article",
        "get-kind", "new", "in", "x1", "field-values", "plain-claim", "quoin", "system", "not-graded", "deadline",
    ];

    private static readonly (string Type, string[] Values, string[]? Texts)[] Forms =
    [
        ("boolean", ["true", "false"], null),
        ("integer", ["0", "12", "-7", "2147483647", "-2147483648"], null),
        ("number", ["0", "12.5", "-0.125", "1.50", "999999999999999"], null),
        ("quantity", ["40 mg", "12.5 %", "-3 degrees below"], null),
        ("quantity, unit: \"%\"", ["12.5%", "7 %"], ["12.5 %", "7 %"]),
        ("money", ["EUR 1250.50", "USD 7", "JPY -20000"], null),
        ("money, currency: EUR, min: 0, max: 10", ["EUR 0", "EUR 9.99"], null),
        ("date", ["2026-03-31", "0001-01-01", "9999-12-31"], null),
        ("duration", ["P6M", "P1Y2M3DT4H", "P14D"], null),
        ("url", ["https://example.org/act?a=b#c"], null),
        ("doi", ["10.1000/182"], null),
        ("country", ["GB", "\"NO\""], ["GB", "NO"]),
        ("region", ["US-CA", "EU"], null),
        ("text", ["s 12", "\"a: b # c\"", "塩"], ["s 12", "a: b # c", "塩"]),
        ("text, pattern: \"^s [0-9]+$\"", ["s 12", "s 7"], null),
        ("localized-text", ["Keep them.", "{ en: Keep them., uk: Зберігайте. }"], ["Keep them.", "Keep them."]),
        ("word, words: class", ["true", "event"], null),
        ("claim", ["c0"], null),
        ("caveat", ["v0"], null),
        ("evidence", ["e0"], null),
        ("term", ["t0"], null),
        ("section", ["s0"], null),
        ("integer, min: 1, max: 3", ["1", "3"], null),
        ("number, min: -0.5, max: 12.5", ["-0.5", "0", "12.5"], null),
        ("date, min: 2026-01-01", ["2026-03-31", "9999-12-31"], null),
        ("quantity, unit: mg, max: 40", ["40 mg", "-1.5 mg"], null),
    ];

    private readonly Random _random;
    private readonly StringBuilder _marks = new();
    private readonly StringBuilder _source = new("Facts\n\n");
    private int _sentences;

    public RandomModel(int seed)
    {
        _random = new Random(seed);
        var model = new StringBuilder("quoin-model: 1\nmodel: none\nwords:\n  class: { true: {}, event: { description: A word. }, \"null\": {} }\n");
        var all = new Dictionary<string, List<Declaration>>(StringComparer.Ordinal);
        string[] sorts = ["claims", "caveats", "evidence", "terms"];
        string[] keys = [.. Names];
        _random.Shuffle(keys);
        model.Append("fields:\n");
        var next = 0;
        foreach (var sort in sorts.Prepend("articles"))
        {
            // A key is used once, so that no field of a kind has that of all marks, nor that of the format.
            all[sort] = [.. Enumerable.Range(0, _random.Next(3)).Select(_ => Declare($"{keys[next++ % keys.Length]}-{next}"))];
            model.Append(CultureInfo.InvariantCulture, $"  {sort}: {{{string.Join(", ", all[sort].Select(field => $" {field.Yaml}"))} }}\n");
        }

        var certainty = "established";
        if (_random.Next(2) == 0)
        {
            model.Append("levels:\n  arguable: { is: possible, description: Somebody says so. }\n  settled: { is: established }\n");
            certainty = "settled";
        }

        Article = Values(all["articles"], out var head);
        foreach (var (sort, key, id) in new[] { ("terms", "term-kinds", "t"), ("evidence", "evidence-kinds", "e"), ("caveats", "caveat-kinds", "v"), ("claims", "claim-kinds", "c") })
        {
            model.Append(CultureInfo.InvariantCulture, $"{key}:\n");
            _marks.Append(CultureInfo.InvariantCulture, $"{sort}:\n");
            var kinds = Names.OrderBy(_ => _random.Next()).Take(1 + _random.Next(3)).ToList();
            for (var i = 0; i < kinds.Count; i++)
            {
                var isGraded = sort != "claims" || _random.Next(3) > 0;
                List<Declaration> own = [.. Enumerable.Range(0, _random.Next(5)).Select(n => Declare($"{keys[(i + n) % keys.Length]}-of-{i}"))];
                model.Append(CultureInfo.InvariantCulture, $"  {kinds[i]}: {{ description: Kind {i}.{(isGraded ? "" : ", certainty: false")}, fields: {{{string.Join(", ", own.Select(field => $" {field.Yaml}"))} }} }}\n");
                Mark($"{id}{i}", kinds[i], sort, isGraded ? certainty : null, [.. all[sort], .. own]);
            }
        }

        Model = model.ToString();
        Annotation = $"quoin: 1\narticle: records\ntitle: Records\nlanguage: en\nsource: ../seeds/records.txt\n{head}sections:\n  s0: {{ heading: Facts }}\n{_marks}";
        Source = _source.ToString();
    }

    public string Model { get; }

    public string Annotation { get; }

    public string Source { get; }

    /// <summary>The values of the article's fields: "key=value", in the order of the keys.</summary>
    public string Article { get; }

    /// <summary>The values of the fields of each mark by its id.</summary>
    public Dictionary<string, string> Marks { get; } = new(StringComparer.Ordinal);

    /// <summary>The sentences of claims, none of which a field may give.</summary>
    public List<string> Sentences { get; } = [];

    private Declaration Declare(string name)
    {
        var (type, values, texts) = Forms[_random.Next(Forms.Length)];
        var (isList, isRequired) = (_random.Next(4) == 0, _random.Next(2) == 0);
        var isReference = type is "claim" or "caveat" or "evidence" or "term" or "section";
        var fallback = !isList && !isRequired && !isReference && type != "localized-text" && _random.Next(3) == 0 ? _random.Next(values.Length) : -1;
        var options = $"type: {type}{(isList ? ", list: true" : "")}{(isRequired ? ", required: true" : "")}{(fallback >= 0 ? $", default: {values[fallback]}" : "")}";
        return new Declaration(name, $"{name}: {{ {options}{(_random.Next(2) == 0 ? ", description: A field." : "")} }}", values, texts ?? values, isList, isRequired, fallback, isReference);
    }

    private void Mark(string id, string kind, string sort, string? certainty, List<Declaration> fields)
    {
        var sentence = $"Fact number {_sentences++} is written here";
        _source.Append(CultureInfo.InvariantCulture, $"{sentence}.\n");
        var expected = Values(fields, out var lines);
        Marks[id] = expected;
        if (sort == "claims")
        {
            Sentences.Add(sentence);
        }

        _marks.Append(CultureInfo.InvariantCulture, $"  {id}:\n    kind: {kind}\n    quote: \"{sentence}\"\n");
        _marks.Append(sort switch
        {
            "claims" when certainty is not null => $"    certainty: {certainty}\n",
            "caveats" => "    applies-to: all\n",
            "terms" => "    label: something\n",
            _ => "",
        });
        foreach (var line in lines.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            _marks.Append(CultureInfo.InvariantCulture, $"    {line}\n");
        }
    }

    /// <summary>Values for fields; returns what the mark must say of them.</summary>
    private string Values(List<Declaration> fields, out string yaml)
    {
        var (lines, expected) = (new StringBuilder(), new List<string>());
        foreach (var field in fields)
        {
            if (!field.IsRequired && _random.Next(2) == 0)
            {
                if (field.Fallback >= 0)
                {
                    expected.Add($"{field.Name}={field.Texts[field.Fallback]}");
                }

                continue;
            }

            int[] chosen = field.IsList && !field.IsReference
                ? [.. Enumerable.Range(0, field.Values.Length).OrderBy(_ => _random.Next()).Take(1 + _random.Next(2))]
                : [_random.Next(field.Values.Length)];
            lines.Append(CultureInfo.InvariantCulture, $"{field.Name}: {(field.IsList ? $"[{string.Join(", ", chosen.Select(i => field.Values[i]))}]" : field.Values[chosen[0]])}\n");
            expected.Add($"{field.Name}={string.Join(", ", chosen.Select(i => field.Texts[i]))}");
        }

        yaml = lines.ToString();
        return Sorted(expected);
    }

    public static string Sorted(IEnumerable<string> values) => string.Join("; ", values.Order(StringComparer.Ordinal));

    private sealed record Declaration(string Name, string Yaml, string[] Values, string[] Texts, bool IsList, bool IsRequired, int Fallback, bool IsReference);
}
