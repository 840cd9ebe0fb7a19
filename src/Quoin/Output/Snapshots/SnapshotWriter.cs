using System.Globalization;
using System.Text;
using Quoin.Texts;

namespace Quoin.Output.Snapshots;

internal sealed class SnapshotWriter
{
    private const string Step = "  ";

    private readonly StringBuilder _text = new();
    private string _indent = Step;

    public void Block(string kind, string? id = null, Status status = Status.Active)
    {
        if (_text.Length > 0)
        {
            _text.Append('\n');
        }

        _text.Append(status == Status.Active ? "" : $"{KebabCase.Of(status)} ").Append(id is null ? kind : $"{kind} {id}").Append('\n');
    }

    /// <summary>Begins a fact that has facts of its own.</summary>
    public void Begin(string name)
    {
        _text.Append(_indent).Append(name).Append('\n');
        _indent += Step;
    }

    public void End() => _indent = _indent.Substring(Step.Length);

    /// <summary>Writes a fact; nothing if the value is null.</summary>
    public void Line(string name, string? value)
    {
        if (value is not null)
        {
            _text.Append(_indent).Append(name).Append(": ");
            AppendOnOneLine(value);
            _text.Append('\n');
        }
    }

    /// <summary>Writes a text, one line per language.</summary>
    public void Line(string name, LocalizedText? text)
    {
        foreach (var language in text?.Languages ?? [])
        {
            Line($"{name} [{language}]", text!.GetText(language));
        }
    }

    public void Word<T>(string name, T value)
        where T : struct, Enum => Line(name, KebabCase.Of(value));

    public void Quotes(IReadOnlyList<Quote> quotes)
    {
        foreach (var quote in quotes)
        {
            Quote(quote);
        }
    }

    /// <summary>Writes a quote, how it matched unless it is exact, and its source unless it is the article's.</summary>
    public void Quote(Quote quote)
    {
        var tier = quote.Anchor.Tier == MatchTier.Exact ? "" : $", {KebabCase.Of(quote.Anchor.Tier)}";
        var source = quote.OwnSource is { } path ? $", {path}" : "";
        Line($"quote [{quote.Language}{tier}{source}]", quote.Text);
    }

    public void Standing(Standing standing, ArticleData? content)
    {
        if (standing.Status != Status.Active)
        {
            Line("superseded-by", standing.SupersededBy?.ReferenceFrom(content));
            Line("because", standing.Reason);
            Line("on", standing.DecidedOn?.ToString());
        }
    }

    /// <summary>Writes references, one per line, so that a diff shows which one was added or removed.</summary>
    /// <param name="name">The field's key.</param>
    /// <param name="marks">The marks.</param>
    /// <param name="content">The article that refers to them.</param>
    public void References(string name, IEnumerable<Mark> marks, ArticleData? content)
    {
        foreach (var mark in marks)
        {
            Line(name, mark.ReferenceFrom(content));
        }
    }

    public override string ToString() => _text.ToString();

    // Escapes what would break the line or be invisible to a reader.
    private void AppendOnOneLine(string value)
    {
        foreach (var character in value)
        {
            if (character is not '\\' && CharUnicodeInfo.GetUnicodeCategory(character) is not (UnicodeCategory.Control or UnicodeCategory.Format
                or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator))
            {
                _text.Append(character);
            }
            else
            {
                _text.Append(character switch
                {
                    '\\' => @"\\",
                    '\n' => "\\n",
                    '\r' => "\\r",
                    '\t' => "\\t",
                    _ => "\\u" + ((int)character).ToString("X4", CultureInfo.InvariantCulture),
                });
            }
        }
    }
}
