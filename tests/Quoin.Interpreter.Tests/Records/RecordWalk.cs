using System.Collections;
using System.Reflection;

namespace Quoin.Interpreter.Tests;

/// <summary>
/// Visits everything that an article's public members return, as lines: every property of every record, every item, and every text
/// in every language. It throws for a member of an unknown kind, so that none is missed. The body, which has every mark many times, is
/// left to <see cref="BodyWalk"/>.
/// </summary>
internal sealed class RecordWalk
{
    private readonly List<string> _lines = [];

    private RecordWalk()
    {
    }

    /// <summary>The lines of an article, in ordinal order.</summary>
    public static IReadOnlyList<string> Lines(Article article)
    {
        var walk = new RecordWalk();
        walk.Members("Article", article, isRoot: true);
        return [.. walk._lines.Order(StringComparer.Ordinal)];
    }

    private void Members(string path, object record, bool isRoot = false)
    {
        Add(path, record.GetType().Name);
        foreach (var property in record.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.Name != nameof(Article.Body)))
        {
            Value($"{path}.{property.Name}", property.GetValue(record), isHome: isRoot);
        }

        Utf8($"{path}.GetUtf8Text", record);
    }

    /// <param name="path">The path of the value.</param>
    /// <param name="value">The value.</param>
    /// <param name="isHome">Whether marks are visited here; elsewhere they are written as their ids.</param>
    private void Value(string path, object? value, bool isHome)
    {
        switch (value)
        {
            case null or string or bool or int or double or Enum or DateOnly:
                Add(path, value);
                break;
            case Article article:
                _lines.Add(Line.Of(path, nameof(Article), article.Id));
                break;
            case Mark mark when !isHome:
                _lines.Add(Line.Of(path, mark.GetType().Name, mark.Id));
                break;
            case LocalizedText text:
                Texts(path, text);
                break;
            case Qualified<LocalizedText>(var text, var caveats):
                Qualified(path, text, caveats);
                break;
            case Qualified<Quote>(var quote, var caveats):
                Qualified(path, quote, caveats);
                break;
            case IEnumerable items:
                Items(path, items, isHome);
                break;
            case { } record when record.GetType() is { Namespace: nameof(Quoin), IsGenericType: false }:
                Members(path, record);
                break;
            default:
                throw new NotSupportedException($"How is {path}, a {value.GetType()}, to be compared?");
        }
    }

    private void Items(string path, IEnumerable items, bool isHome)
    {
        var count = 0;
        foreach (var item in items)
        {
            Value($"{path}[{count++}]", item, isHome);
        }

        Add($"{path}.Count", count);
    }

    private void Qualified(string path, object value, MarkList<Caveat> caveats)
    {
        Value($"{path}.Value", value, isHome: false);
        Value($"{path}.Caveats", caveats, isHome: false);
    }

    private void Texts(string path, LocalizedText text)
    {
        Value($"{path}.Languages", text.Languages, isHome: false);
        foreach (var language in text.Languages)
        {
            Add($"{path}.GetText({language})", text.GetText(language));
            Add($"{path}.GetUtf8Text({language})", text.GetUtf8Text(language).ToArray());
        }
    }

    /// <summary>Reflection cannot read spans, so the members that return them are listed here.</summary>
    private void Utf8(string path, object record)
    {
        if (record is Quote quote)
        {
            Add(path, quote.GetUtf8Text().ToArray());
        }
        else if (record is Source source)
        {
            Add(path, source.GetUtf8Text().ToArray());
        }
    }

    private void Add(string path, object? value) => _lines.Add(Line.Of(path, value));
}
