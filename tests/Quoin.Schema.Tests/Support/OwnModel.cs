using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Format;
using Quoin.Compiler.Text;
using Quoin.Compiler.Workspace;

namespace Quoin.Schema.Tests;

/// <summary>A model with each form of field, with kinds that have fields, have none, and have no certainty, and with words that YAML reads as something else.</summary>
internal static class OwnModel
{
    private const string Path = "content/quoin.model.yaml";

    public const string Text = """
        quoin-model: 1
        model: none
        claim-kinds:
          obligation:
            description: What someone must do.
            fields:
              deadline: { type: date, required: true, description: The last day. }
              penalty: { type: money }
              fee: { type: money, currency: EUR }
              dose: { type: quantity }
              share: { type: quantity, unit: "%", min: 0, max: 100 }
              weight: { type: number, min: -0.5 }
              count: { type: integer, min: 1, max: 3 }
              number: { type: integer, default: 3 }
              factor: { type: number }
              binding: { type: boolean }
              period: { type: duration }
              before: { type: date, max: 2026-12-31 }
          right: { description: What someone may do., permits: true }
          power: { description: What someone can do. }
          holding: { description: What a court decides., certainty: false, fields: { court: { type: text, required: true } } }
          true: { description: A word that YAML reads as a boolean., certainty: false }
        caveat-kinds:
          exception: { is: scope, fields: { remark: { type: text, pattern: "^[^;]*$" }, places: { type: region, list: true } } }
          proviso: { description: A condition. }
        evidence-kinds:
          statute: { is: law, fields: { place: { type: country }, address: { type: url }, paper: { type: doi, list: true, required: true } } }
          case: { description: A decision. }
        term-kinds:
          party: { description: Someone with duties., fields: { names: { type: localized-text, list: true } } }
          thing: { description: Anything else. }
        fields:
          articles: { matter: { type: text, required: true }, answers: { type: word, words: status, list: true } }
          claims: { right: { type: claim }, sources: { type: evidence, list: true }, of: { type: section }, limit: { type: caveat }, who: { type: term, list: true }, wording: { type: localized-text } }
          caveats: { answer: { type: word, words: status } }
        words:
          status: { true: { description: It is so. }, false: {}, on: { description: It is on. } }
        levels:
          arguable: { is: possible, description: Somebody says so. }
          settled: { is: established, description: Nobody disputes it. }

        """;

    public static AnnotationFormat Format { get; } = Create();

    private static AnnotationFormat Create()
    {
        var file = ModelCompiler.Parse(Path, FileText.From(Text), Limits.Default, isFile: true, CancellationToken.None);
        var models = ModelLayers.Combine([file], []);
        Assert.Empty(models.Diagnostics.Select(static diagnostic => diagnostic.ToString()));
        return models.Format;
    }
}
