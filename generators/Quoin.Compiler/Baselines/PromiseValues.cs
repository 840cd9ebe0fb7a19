using System.Collections.Concurrent;
using System.Globalization;
using Quoin.Compiler.Format;
using Quoin.Compiler.Model;
using Quoin.Compiler.Text;
using Quoin.Definitions;

namespace Quoin.Compiler.Baselines;

/// <summary>Writes the values of a mark or an article into a line, in an order that depends on nothing but the format's definitions.</summary>
/// <param name="article">The article, for what references lead to.</param>
/// <param name="line">The line.</param>
internal sealed partial class PromiseValues(ArticleModel article, PromiseBuffer line)
{
    // The fields of a mapping that are in lines.
    private static readonly ConcurrentDictionary<Mapping, Field[]> Promised = new();

    private readonly ArticleModel _article = article;
    private readonly PromiseBuffer _line = line;

    // Where the values begin, and that which is written.
    private int _first;
    private int _before;
    private int _value;

    /// <summary>Begins the values of a line here.</summary>
    public void Begin() => _first = _line.Length;

    /// <summary>Adds a value.</summary>
    public void Add(string key, string value)
    {
        Begin(key);
        _line.Append(value);
        End();
    }

    /// <summary>
    /// Adds the values of a mapping, except its id, the paths of files, and what the compiler works out from other values or from places in
    /// the source.
    /// </summary>
    /// <param name="mapping">The mapping.</param>
    /// <param name="fields">Its values.</param>
    /// <param name="kind">The kind of mark, if it is one.</param>
    public void Add(Mapping mapping, FieldsModel fields, MarkKind? kind = null)
    {
        foreach (var field in Promised.GetOrAdd(mapping, static mapping => [.. mapping.Fields.Where(IsPromised)]))
        {
            switch (fields[field])
            {
                case null:
                    break;
                case StandingModel standing:
                    Add(standing, kind);
                    break;
                case CitationsModel { Citations: var citations } when fields[ClaimFields.Evidence] is IndicesModel { Indices: var evidence }:
                    Begin(field.Key);
                    foreach (var citation in citations)
                    {
                        _line.BeginItem(',');
                        _line.Append(_article.ReferenceOf(MarkKind.Evidence, evidence[citation.Evidence]));
                        _line.Append(':');
                        _line.AppendEscaped(citation.Pinpoint);
                    }

                    _line.EndList(',');
                    End();
                    break;
                case var value:
                    Begin(field.Key);
                    Write(field, value);
                    End();
                    break;
            }
        }
    }

    /// <summary>Adds quotes; all of them are one value.</summary>
    public void AddQuotes(string key, EquatableArray<QuoteModel> quotes)
    {
        if (quotes.Count == 0)
        {
            return;
        }

        Begin(key);
        if (quotes.Count == 1)
        {
            _line.Append(quotes[0].Language);
            Write(TextMeasure.Of(TextOf(quotes[0])));
        }
        else
        {
            WriteLanguages(quotes);
            var start = _line.Length;
            foreach (var quote in quotes)
            {
                _line.Append(quote.FollowsOmission ? " […] " : " ");
                _line.Append(TextOf(quote));
            }

            var measure = TextMeasure.Of(_line.Since(start));
            _line.Truncate(start);
            Write(measure);
        }

        End();
    }

    /// <summary>Writes the languages of quotes, which nearly always is one.</summary>
    private void WriteLanguages(EquatableArray<QuoteModel> quotes)
    {
        for (var i = 0; i < quotes.Count; i++)
        {
            if (i == 0 || quotes[i].Language != quotes[i - 1].Language)
            {
                _line.BeginItem('+');
                _line.Append(quotes[i].Language);
            }
        }

        _line.EndList('+');
    }

    private static bool IsPromised(Field field) => field.Mapping == StandingFields.Mapping
        || (field.Type != FieldType.Own && (!field.IsComputed || field == SectionFields.HasHeading || field == ClaimFields.Citations) && field.Type is not (FieldType.Id or FieldType.Path));

    private void Begin(string key)
    {
        _before = _line.Length;
        if (_before > _first)
        {
            _line.Append(' ');
        }

        _line.Append(key);
        _line.Append('=');
        _value = _line.Length;
    }

    /// <summary>Ends a value; one that is empty is not in the _line.</summary>
    private void End()
    {
        if (_line.Length == _value)
        {
            _line.Truncate(_before);
        }
    }

    private void Add(StandingModel standing, MarkKind? kind)
    {
        if (!standing.IsActive)
        {
            Add(StandingFields.StatusKey, Vocabulary.Status.NameOf((int)standing.Status));
        }

        if (standing.SupersededBy >= 0)
        {
            Add(StandingFields.SupersededByKey, kind is { } known ? _article.ReferenceOf(known, standing.SupersededBy) : standing.SupersededBy.ToString(CultureInfo.InvariantCulture));
        }

        Begin(StandingFields.BecauseKey);
        Write(standing.Because);
        End();
        if (standing.On is { } day)
        {
            Add(StandingFields.OnKey, day.ToString());
        }
    }

    private void Write(Field field, FieldModel value)
    {
        switch (value)
        {
            case NumberModel { Number: var number }:
                _line.Append(field.Type == FieldType.Count ? number - 1 : number);

                break;
            case WordModel { Word.Name: var word }:
                _line.Append(word);
                break;
            case SingleTextModel { Text: var text }:
                _line.AppendEscaped(text);
                break;
            case LocalizedModel { Texts: var texts }:
                Write(texts);
                break;
            case LocalizedListModel { Items: var items }:
                WriteHashed(items, field, static (values, item, _) => values.Write(item.Texts));
                break;
            case RowsModel { Rows: var rows }:
                WriteHashed(rows, field, static (values, row, field) => values.Write(field, row));
                break;
            case RowModel { Fields: var fields }:
                var start = _line.Length;
                Write(field, fields);
                _line.ReplaceByHash(start);
                break;
            case TextsModel { Texts: var texts }:
                WriteList(texts, ',', field, static (values, text, _) => values._line.AppendEscaped(text));
                break;
            case HouseSelectorModel house:
                _line.AppendEscaped(SelectorComparison.Write(house, _article.Format));
                break;
            case IndicesModel { Indices: var indices }:
                WriteList(indices, ',', field, static (values, index, field) => values._line.Append(values._article.ReferenceOf(field!.Target!.Value, index)));
                break;
            case FormerIdsModel { Ids: var ids }:
                WriteList(ids, ',', field, static (values, id, _) => values._line.Append(id.Id));
                break;
            case DurationModel { Parts: var parts }:
                _line.Append(string.Join(".", parts.Select(static part => part.ToString(CultureInfo.InvariantCulture))));
                break;
            case DateModel date:
                _line.Append(date.ToString());
                break;
            default:
                throw new NotSupportedException($"A baseline cannot hold the value of '{field.Key}'");
        }
    }

    /// <summary>The values of a row are those of a line by themselves.</summary>
    private void Write(Field field, FieldsModel row)
    {
        var outer = (_first, _before, _value);
        Begin();
        Add(field.Mapping!, row);
        (_first, _before, _value) = outer;
    }

    private void Write(EquatableArray<TextModel> texts)
    {
        foreach (var text in texts)
        {
            _line.BeginItem(',');
            _line.Append(text.Language);
            Write(TextMeasure.Of(text.Text.AsSpan()));
        }

        _line.EndList(',');
    }

    /// <summary>What is kept of a text, after its language; <see cref="PromisedText"/> reads it.</summary>
    private void Write((int Words, ulong Hash) text)
    {
        _line.Append(PromisedText.Separator);
        _line.Append(text.Words);
        _line.Append(PromisedText.Separator);
        _line.Append(text.Hash);
    }

    private ReadOnlySpan<char> TextOf(QuoteModel quote) => _article.SourceText.AsSpan(quote.Anchor.Span.Start, quote.Anchor.Span.Length);

    private void WriteList<T>(EquatableArray<T> items, char separator, Field? field, Action<PromiseValues, T, Field?> write)
        where T : IEquatable<T>
    {
        foreach (var item in items)
        {
            _line.BeginItem(separator);
            write(this, item, field);
        }

        _line.EndList(separator);
    }

    private void WriteHashed<T>(EquatableArray<T> items, Field field, Action<PromiseValues, T, Field> write)
        where T : IEquatable<T>
    {
        if (items.Count == 0)
        {
            return;
        }

        _line.Append(items.Count);
        _line.Append(':');
        var start = _line.Length;
        foreach (var item in items)
        {
            // White space at either end is not in the hash.
            _line.Append('\n');
            write(this, item, field);
        }

        _line.ReplaceByHash(start);
    }
}
