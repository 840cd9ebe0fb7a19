namespace Quoin.Generators.Tests;

/// <summary>Names of a model that generated code has itself, or nearly so: either there is a diagnostic, or the code compiles.</summary>
public sealed class ModelNameTests
{
    private static readonly string[] Ids =
    [
        "claim-kind", "certainty", "definition", "content", "get-kind", "get-certainty", "quoin-model", "model", "mark", "equals", "get-hash-code", "to-string", "get-type", "reference-equals",
        "memberwise-clone", "finalize", "print-members", "equality-contract", "deconstruct", "duty-claim-fields", "article-fields", "term-fields", "term-kind", "data", "fields", "row", "quoin", "system",
    ];

    private static readonly string[] Models =
    [
        "words: { $: { $: {} } }\nclaim-kinds: { duty: { fields: { by: { type: word, words: $ } } } }",
        "words: { people: { $: {} } }\nclaim-kinds: { duty: { fields: { $: { type: word, words: people, list: true } } } }",
        "claim-kinds: { duty: {}, $: { fields: { by: { type: date } } } }",
        "claim-kinds: { duty: {} }\nfields: { claims: { $: { type: text } }, articles: { $: { type: date } }, terms: { $: { type: text } } }",
        "words: { $: { a: {} } }\nclaim-kinds: { duty: {} }\nfields: { articles: { matter: { type: text } }, terms: { gloss: { type: text } } }",
        "model: none\nclaim-kinds: { duty: {} }\nlevels: { possible: { is: possible }, $: { is: established } }\nterm-kinds: { $: { fields: { $: { type: claim } } } }",
    ];

    public static TheoryData<string> Names => [.. Ids];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_model_may_have_the_name_or_the_author_is_told(string id)
    {
        foreach (var model in Models)
        {
            var run = GeneratorRun.Of(new Project().With(Modeled.ModelPath, $"quoin-model: 1\n{model.Replace("$", id, StringComparison.Ordinal)}\n").With(
                Modeled.AnnotationPath,
                "quoin: 1\narticle: records\ntitle: Records\nlanguage: en\nsource: ../seeds/records.txt\nclaims:\n  a: { kind: duty, certainty: possible, quote: \"An employee may see the records\" }\n")
                .With("/repository/seeds/records.txt", Modeled.Source));

            if (!run.DiagnosticIds.Contains("QUO7003"))
            {
                run.Build.AssertClean();
            }
        }
    }
}
