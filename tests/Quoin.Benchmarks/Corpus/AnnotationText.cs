using System.Text;

namespace Quoin.Benchmarks.Corpus;

/// <summary>Writes the annotation of an article, as an annotator would.</summary>
internal static class AnnotationText
{
    public static string Of(CorpusArticle article)
    {
        var yaml = new StringBuilder();
        yaml.Append($"quoin: 1\narticle: {article.Id}\ntitle: {article.Title}\nlanguage: en\nsource: ../{article.SourcePath}\n");

        Begin("sections");
        foreach (var section in article.Sections)
        {
            yaml.Append($"  {section.Id}: {{ heading: \"{section.Heading}\"{(section.IsUkrainian ? ", language: uk" : "")} }}\n");
        }

        Begin("terms");
        foreach (var term in article.Terms)
        {
            yaml.Append($"  {term.Id}:\n    label: {term.Label}\n");
            Quote(term.Quote);
        }

        Begin("evidence");
        foreach (var evidence in article.Evidence)
        {
            yaml.Append($"  {evidence.Id}:\n    kind: {evidence.Kind}\n    by: {evidence.By}\n    follow-up: {evidence.FollowUp}\n");
            Quote(evidence.Quote);
        }

        Begin("caveats");
        foreach (var caveat in article.Caveats)
        {
            yaml.Append($"  {caveat.Id}:\n    kind: {caveat.Kind}\n");
            Statement(caveat.Statement);
            Quote(caveat.Quote);
            yaml.Append($"    applies-to: {{ kind: [{string.Join(", ", caveat.AppliesTo)}] }}\n");
        }

        Begin("claims");
        foreach (var claim in article.Claims)
        {
            yaml.Append($"  {claim.Id}:\n    kind: {claim.Kind}\n    certainty: {claim.Certainty}\n");
            if (claim.Statement is { } statement)
            {
                Statement(statement);
            }

            Quote(claim.Quote);
            List("evidence", claim.Evidence.Select(evidence => article.Evidence[evidence].Id));
            List("about", claim.About.Select(term => article.Terms[term].Id));
            yaml.AppendJoin("", claim.Fields.Select(static field => $"    {field.Key}: {field.Value}\n"));
        }

        Begin("asides");
        foreach (var aside in article.Asides)
        {
            yaml.Append($"  - \"{aside.Text}\"\n");
        }

        return yaml.ToString();

        void Begin(string key) => yaml.Append($"\n{key}:\n");

        void Quote(CorpusQuote quote) => yaml.Append($"    quote: \"{quote.Text}\"\n");

        void Statement(CorpusText text) => yaml.Append(text.Ukrainian is null
            ? $"    statement: {text.English}\n"
            : $"    statement: {{ en: \"{text.English}\", uk: \"{text.Ukrainian}\" }}\n");

        void List(string key, IEnumerable<string> ids)
        {
            if (string.Join(", ", ids) is { Length: > 0 } list)
            {
                yaml.Append($"    {key}: [{list}]\n");
            }
        }
    }
}
