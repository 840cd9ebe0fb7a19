using Quoin.Compiler.Format;
using Quoin.Compiler.Syntax;

namespace Quoin.Compiler.Parsing;

/// <summary>Reads whether a claim or a piece of evidence still stands.</summary>
internal sealed class StandingParser(ValueReader values)
{
    public StandingSyntax Parse(MappingReader reader, string language)
    {
        var status = Math.Max(values.Word(reader, ArticleFormat.Common.Status), 0);
        var supersededBy = values.Text(reader, ArticleFormat.Common.SupersededBy);
        var because = values.Localized(reader, ArticleFormat.Common.Because, language);
        var on = values.Text(reader, ArticleFormat.Common.On);
        return new StandingSyntax(status, supersededBy, because, on is { } date ? Numbers.ParseDate(date.Value) : 0);
    }
}
