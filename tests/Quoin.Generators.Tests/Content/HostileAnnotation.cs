using System.Text;
using Quoin.Compiler.Format;
using Quoin.Definitions;

namespace Quoin.Generators.Tests;

/// <summary>
/// An annotation that is generated from the definition of the format and its examples, with a text as the value of one field, or as
/// a key next to it. Fields that are added to the format are included.
/// </summary>
internal sealed class HostileAnnotation
{
    public const string Path = "/content/salt.quoin.yaml";

    private readonly StringBuilder _yaml = new();
    private readonly FormatField _target;
    private readonly string _text;
    private readonly bool _isKey;

    /// <param name="target">The field.</param>
    /// <param name="text">The text.</param>
    /// <param name="isKey">Whether the text is a key next to the field instead of its value.</param>
    public HostileAnnotation(FormatField target, string text, bool isKey = false)
    {
        (_target, _text, _isKey) = (target, text, isKey);
        Write(ArticleFormat.Article, "");
        Yaml = _yaml.ToString();
    }

    public string Yaml { get; }

    /// <summary>The line of the text; 0-based.</summary>
    public int Line { get; private set; } = -1;

    private void Write(MappingFormat mapping, string indent)
    {
        foreach (var field in mapping.Fields)
        {
            // A mapping can be in several places, and the text is in the first of them.
            var isTarget = Line < 0 && mapping == _target.Mapping && field == _target.Field;
            if (isTarget)
            {
                Line = _yaml.ToString().Count(character => character == '\n');
                var key = _isKey ? Generators.Tests.Yaml.Quoted(_text) : field.Key;
                _yaml.Append(indent).Append(key).Append(": ").Append(Hostile(field.Value)).Append('\n');
            }

            if ((!isTarget || _isKey) && IsNeeded(mapping, field))
            {
                _yaml.Append(indent).Append(field.Key).Append(':');
                Write(field, indent + "  ");
            }
        }
    }

    private void Write(Field field, string indent)
    {
        switch (field.Value)
        {
            case MarksFormat marks:
                _yaml.Append('\n').Append(indent).Append(field.Key).Append("-one:\n");
                Write(marks.Mark, indent + "  ");
                break;
            case MappingValueFormat mapping:
                _yaml.Append('\n');
                Write(mapping.Mapping, indent);
                break;
            case ListFormat { Item: MappingValueFormat item }:
                _yaml.Append('\n').Append(indent).Append("-\n");
                Write(item.Mapping, indent + "  ");
                break;
            case ListFormat { Item: QuoteFormat } when _target.Mapping == ArticleFormat.Quote:
                _yaml.Append('\n').Append(indent).Append("-\n");
                Write(ArticleFormat.Quote, indent + "  ");
                break;
            case ListFormat { Item: CitationFormat } when _target.Mapping == ArticleFormat.Citation:
                _yaml.Append('\n').Append(indent).Append("-\n");
                Write(ArticleFormat.Citation, indent + "  ");
                break;
            case SelectorFormat when _target.Mapping == ArticleFormat.Selector:
                _yaml.Append('\n');
                Write(ArticleFormat.Selector, indent);
                break;
            default:
                _yaml.Append(' ').Append(field == ArticleFields.Id ? "salt" : field.Value.Example).Append('\n');
                break;
        }
    }

    /// <summary>Whether the mapping is invalid without a field, or the path to the target continues in it.</summary>
    private bool IsNeeded(MappingFormat mapping, Field field) => field.IsRequired
        || Leads(field.Value)
        || mapping.Rules.OfType<ExactlyOneOf>().Any(rule => rule.First == field && (_isKey || mapping != _target.Mapping || rule.Second != _target.Field))
        || (mapping.NeedsKey && field == mapping.Fields[0]);

    /// <summary>Whether the path to the target may continue in a field.</summary>
    private bool Leads(ValueFormat format) => format switch
    {
        MarksFormat or MappingValueFormat or ListFormat { Item: MappingValueFormat } => true,
        ListFormat { Item: QuoteFormat, NeedsItem: false } => true,
        ListFormat { Item: CitationFormat } => _target.Mapping == ArticleFormat.Citation,
        SelectorFormat => _target.Mapping == ArticleFormat.Selector,
        _ => false,
    };

    private string Hostile(ValueFormat format)
    {
        var quoted = Generators.Tests.Yaml.Quoted(_text);
        return _isKey ? "a"
            : format is ListFormat or OneOrManyFormat ? $"[{quoted}]"
            : quoted;
    }
}
