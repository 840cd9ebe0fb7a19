using System.Reflection;
using Quoin.Compiler.Format;
using Quoin.Fuzzing;

namespace Quoin.Interpreter.Tests;

/// <summary>Random articles cover all keys and words of the format, and all members of the runtime.</summary>
public sealed class FormatTests
{
    private const int Articles = 300;

    /// <summary>Methods of the records that return nothing more than their properties, or that are visited by name.</summary>
    private static readonly string[] KnownMethods =
    [
        "Equals", "GetHashCode", "ToString", "TryFormat", "GetType", "<Clone>$", "Deconstruct", "GetEnumerator", "TryGetValue", "GetText", "GetUtf8Text", "WithoutCaveats", "ToDateOnly", "ToOneLine", "ToCaveatsFirst", "ToCaveatedText", "ReferenceFrom", "IsValidOn", "IsOverdueOn", "CompareTo", "Includes", "GetLabel",
    ];

    [Fact]
    public void Every_key_and_every_word_of_the_format_comes_up()
    {
        var seen = new HashSet<string>();
        for (var seed = 0; seed < Articles; seed++)
        {
            Collect(new RandomContent(seed).Root, new MappingValueFormat(ArticleFormat.Article), seen);
        }

        var parts = new HashSet<string>();
        Expect(new MappingValueFormat(ArticleFormat.Article), parts);

        // Plain text has no footnotes; random Markdown has.
        Assert.Equal(["a quote: footnote"], parts.Except(seen).Order(StringComparer.Ordinal));
        Assert.True(parts.Count > 90, $"There are {parts.Count} parts.");
    }

    [Fact]
    public void Every_public_method_of_the_records_is_known_to_the_walk()
    {
        // A visitor walks the records and is none.
        var records = typeof(Article).Assembly.GetExportedTypes().Where(type =>
            type.Namespace == nameof(Quoin) && !type.IsEnum && !(type.IsAbstract && type.IsSealed) && type != typeof(ArticleList) && type != typeof(ArticleVisitor));

        var methods = records.SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Instance))
            .Where(method => !method.IsSpecialName && method.DeclaringType!.Assembly == typeof(Article).Assembly)
            .Where(method => method.DeclaringType!.DeclaringType is null)
            .Select(method => method.Name).Distinct();

        Assert.Empty(methods.Except(KnownMethods));
    }

    private static void Collect(Piece piece, ValueFormat format, HashSet<string> seen)
    {
        switch (piece, format)
        {
            case (MappingPiece mapping, MarksFormat { Mark: var mark }):
                mapping.Entries.ForEach(entry => Collect(entry.Value, new MappingValueFormat(mark), seen));
                break;
            case (MappingPiece mapping, _) when MappingOf(format) is { } known:
                foreach (var (key, value) in mapping.Entries)
                {
                    seen.Add($"{known.Name}: {key}");
                    Collect(value, known.Fields.FirstOrDefault(field => field.Key == key)?.Value ?? new LocalizedFormat(), seen);
                }

                break;
            case (ListPiece list, _) when ItemOf(format) is { } item:
                list.Items.ForEach(value => Collect(value, item, seen));
                break;
            case (ScalarPiece scalar, _) when (format as OneOrManyFormat)?.Item is WordFormat word:
                seen.Add($"{word.Vocabulary.Name}: {scalar.Text}");
                break;
            case (ScalarPiece scalar, WordFormat word):
                seen.Add($"{word.Vocabulary.Name}: {scalar.Text}");
                break;
            default:
                break;
        }
    }

    private static void Expect(ValueFormat format, HashSet<string> parts)
    {
        if (format is WordFormat word)
        {
            parts.UnionWith(word.Vocabulary.Words.Select(value => $"{word.Vocabulary.Name}: {value}"));
        }

        foreach (var field in (MappingOf(format) ?? (format as MarksFormat)?.Mark)?.Fields ?? [])
        {
            parts.Add($"{(MappingOf(format) ?? ((MarksFormat)format).Mark).Name}: {field.Key}");
            Expect(field.Value, parts);
        }

        if (ItemOf(format) is { } item)
        {
            Expect(item, parts);
        }
    }

    private static MappingFormat? MappingOf(ValueFormat format) => format switch
    {
        MappingValueFormat { Mapping: var mapping } => mapping,
        QuoteFormat => ArticleFormat.Quote,
        SelectorFormat => ArticleFormat.Selector,
        _ => null,
    };

    private static ValueFormat? ItemOf(ValueFormat format) => format switch
    {
        ListFormat { Item: var item } => item,
        OneOrManyFormat { Item: var item } => item,
        _ => null,
    };
}
