namespace Quoin.Compiler;

/// <summary>Reads whether a claim or a piece of evidence still stands.</summary>
internal sealed class StandingParser(DiagnosticBag diagnostics, ValueReader values)
{
    private static readonly int Retracted = Vocabulary.Status.IndexOf("retracted");
    private static readonly int Superseded = Vocabulary.Status.IndexOf("superseded");

    public StandingSyntax Parse(MappingReader reader, string language)
    {
        var word = values.Word(reader, ArticleFormat.Common.Status);
        var status = Math.Max(word, 0);
        var supersededBy = values.Text(reader, ArticleFormat.Common.SupersededBy);
        var because = values.Localized(reader, ArticleFormat.Common.Because, language);
        var on = values.Text(reader, ArticleFormat.Common.On);

        // Which keys a status goes with can be told only of one that is known.
        if (word >= 0 || reader.Value(ArticleFormat.Common.Status) is null)
        {
            CheckKeys(reader, status, supersededBy is not null, because.Count > 0);
        }

        return new StandingSyntax(status, supersededBy, because, on is { } date ? Numbers.ParseDate(date.Value) : 0);
    }

    private void CheckKeys(MappingReader reader, int status, bool hasSupersededBy, bool hasBecause)
    {
        Require(reader, status == Superseded, hasSupersededBy, ArticleFormat.Common.SupersededBy, "superseded");
        Forbid(reader, status == Superseded, ArticleFormat.Common.SupersededBy, "'superseded'");
        Require(reader, status == Retracted, hasBecause, ArticleFormat.Common.Because, "retracted");
        Forbid(reader, status == Retracted || status == Superseded, ArticleFormat.Common.Because, "'retracted' or 'superseded'");
        Forbid(reader, status == Retracted || status == Superseded, ArticleFormat.Common.On, "'retracted' or 'superseded'");
    }

    private void Require(MappingReader reader, bool applies, bool isGiven, Field field, string status)
    {
        if (applies && !isGiven && reader.Value(field) is null)
        {
            diagnostics.Report(Rules.KeysConflict, reader.KeyRange(ArticleFormat.Common.Status),
                $"The status '{status}' needs the key '{field.Key}'", $"add it with {field.Value.Description}");
        }
    }

    private void Forbid(MappingReader reader, bool isAllowed, Field field, string statuses)
    {
        if (!isAllowed && reader.Value(field) is not null)
        {
            diagnostics.Report(Rules.KeysConflict, reader.KeyRange(field),
                $"The key '{field.Key}' needs the status {statuses}", "set it with 'status', or take the key away");
        }
    }
}
