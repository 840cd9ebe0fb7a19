using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Format;
using Quoin.Compiler.Syntax;
using Quoin.Compiler.Text;
using Quoin.Compiler.Yaml;
using Quoin.Definitions;

namespace Quoin.Compiler.Parsing;

/// <summary>Converts nodes to values in the format of their field. Values in another format are reported and left out.</summary>
internal sealed partial class ValueReader(DiagnosticBag diagnostics, StructureFixes fixes, AnnotationFormat format)
{
    private static readonly QuoteFormat QuoteForm = new();
    private static readonly char[] PartsOfReferences = ['/', Texts.Pinpoint, '*'];

    /// <summary>The format in force.</summary>
    public AnnotationFormat Format => format;

    /// <summary>Reads a text; null if there is none or it is invalid.</summary>
    public Located<string>? Text(MappingReader mapping, Field field) =>
        mapping.Value(field) is { } node ? Text(node, (TextFormat)field.Value, field.Key) : null;

    /// <summary>Reads a word; null if there is none or it is invalid, which is reported.</summary>
    public Word? Word(MappingReader mapping, Field field) =>
        mapping.Value(field) is { } node ? Word(node, (WordFormat)field.Value, field.Key) : null;

    /// <summary>Reads a text in one or more languages; empty if it is invalid, which is reported.</summary>
    /// <param name="node">The text.</param>
    /// <param name="field">The field.</param>
    /// <param name="language">The language of a text that does not give one.</param>
    public EquatableArray<LocalizedValue> Localized(YamlNode node, Field field, string language)
    {
        if (node is not YamlMapping languages)
        {
            return Text(node, Texts.Words, field.Key, field.Value) is { } text
                ? EquatableArray.Of(new LocalizedValue(language, text.Value, text.Range))
                : [];
        }

        var values = new List<LocalizedValue>(languages.Entries.Count);
        var lines = new FirstLines([], StringComparison.OrdinalIgnoreCase);
        foreach (var (tag, value) in languages.Entries)
        {
            if (lines.Add(tag) is { } line)
            {
                diagnostics.Report(Rules.DuplicateKey, tag.Range, tag.Value, $"{line + 1}");
                continue;
            }

            if (IsPartOfText(tag, value, field.Key))
            {
                continue;
            }

            if (Text(tag, Texts.Language, field.Key) is not null && Text(value, Texts.Words, tag.Value) is { } text)
            {
                values.Add(new LocalizedValue(tag.Value, text.Value, text.Range));
            }
        }

        if (languages.Entries.Count == 0)
        {
            ReportShape(languages, field.Key, field.Value);
        }

        return values.ToEquatableArray();
    }

    /// <summary>Whether what YAML reads as a language tag is part of a text in braces, which is reported.</summary>
    private bool IsPartOfText(YamlScalar tag, YamlNode value, string key)
    {
        if (tag.Form != ScalarForm.PlainInFlow || value is not YamlScalar { IsNull: true } || Texts.Language.IsValid(tag.Value))
        {
            return false;
        }

        var isJoined = LineMistakes.Of(fixes.Text, tag.Range.Start) is not null;
        diagnostics.Report(
            Rules.UnknownKey, tag.Range, DisplayText.Excerpt(tag.Value), $"the texts of '{key}'",
            isJoined ? "; write a space after its colon" : "; if it belongs to a text with a comma, enclose the text in quotation marks");
        return true;
    }

    public Located<string>? Text(YamlNode node, TextFormat format, string key, ValueFormat? expected = null)
    {
        if (node is not YamlScalar scalar || scalar.IsNull || string.IsNullOrWhiteSpace(scalar.Value))
        {
            ReportShape(node, key, expected ?? format);
            return null;
        }

        var isFree = format.IsFree && expected is not (WordFormat or KeyFormat);
        if (isFree && scalar.Rest.Length > 0)
        {
            diagnostics.Report(Rules.TextMayBeCut, scalar.Rest, fixes.Enclose(scalar), "The text ends before this '#', which begins a comment",
                "enclose the text in quotation marks, or write a space after '#' if it is a comment");
        }

        if (isFree && HiddenCharacters.IndexIn(scalar.Value) is var hidden and >= 0)
        {
            diagnostics.Report(Rules.HiddenCharacter, node.Range, $"The text of '{key}'", HiddenCharacters.Name(scalar.Value, hidden), "remove it");
            return null;
        }

        var isWords = ReferenceEquals(format, Texts.Words) || ReferenceEquals(format, Texts.Phrase) || format.Own is not null;
        if (isWords && !VisibleWords.IsIn(scalar.Value))
        {
            diagnostics.Report(Rules.WordsMissing, node.Range, $"The text of '{key}'", VisibleWords.Describe(scalar.Value), "write words");
            return null;
        }

        var isFormless = ReferenceEquals(format, Texts.Words) || ReferenceEquals(format, Texts.Any);
        if (!(isFormless || format.IsValid(scalar.Value)))
        {
            if (ReferenceEquals(format, Texts.Id) || (IsReference(format) && scalar.Value.IndexOfAny(PartsOfReferences) < 0))
            {
                diagnostics.Report(Rules.InvalidId, node.Range, fixes.ToId(scalar), DisplayText.Excerpt(scalar.Value), $"{Texts.IdLimit}");
            }
            else
            {
                diagnostics.Report(Rules.InvalidValue, node.Range, DisplayText.Excerpt(scalar.Value), format.Expected(scalar.Value), format.Remedy);
            }

            return null;
        }

        return new Located<string>(isWords && scalar.IsBlock ? Shapes.OneLine(scalar.Value) : scalar.Value, node.Range, scalar.Form);
    }

    private static bool IsReference(TextFormat format) => ReferenceEquals(format, Texts.Reference) || ReferenceEquals(format, Texts.Citation);

    /// <summary>Reads a word; null if it is invalid, which is reported.</summary>
    /// <param name="node">The word.</param>
    /// <param name="format">Its format.</param>
    /// <param name="key">The key that has the word.</param>
    /// <param name="free">Returns the word that was probably meant, if it is allowed here; null if any word is.</param>
    public Word? Word(YamlNode node, WordFormat format, string key, Func<string?, string?>? free = null)
    {
        if (Text(node, Texts.Any, key, format) is not { } text)
        {
            return null;
        }

        var vocabulary = format.Vocabulary;
        var word = vocabulary.Find(text.Value);
        using var withholding = diagnostics.Withhold(vocabulary.IsIncomplete);
        if (word is null && vocabulary.Renamed(text.Value) is { } renamed)
        {
            diagnostics.Report(
                Rules.WordRenamed, text.Range, Replacement.OfWord(diagnostics.Path, text.Range, text.Form, text.Value, free is null ? renamed.Name : free(renamed.Name)),
                DisplayText.Excerpt(text.Value), $"'{key}'", renamed.Name, renamed.Declaration!.Origin.From(diagnostics.Path));

            // What else is wrong is known by the new word.
            word = renamed;
        }
        else if (word is null)
        {
            var nearest = Suggestion.Nearest(text.Value, vocabulary.Words);
            var meant = free is null ? nearest : free(nearest);
            diagnostics.Report(
                Rules.UnknownWord, text.Range, Replacement.OfWord(diagnostics.Path, text.Range, text.Form, text.Value, meant),
                DisplayText.Excerpt(text.Value), key,
                vocabulary is { Words.Count: 0, ModelKey: { } declared } ? $"; the model has none, so declare it there under '{declared}'" : Suggestion.Tell(nearest, vocabulary.Words));
        }

        return word;
    }

    /// <summary>Reads a quote; null if it is invalid. Surrounding white space, such as a block scalar's last line break, is not part of it.</summary>
    public QuoteSyntax? Quote(YamlNode node, string key)
    {
        if (node is not YamlMapping mapping)
        {
            return Text(node, Texts.Any, key, QuoteForm) is { } text
                ? new QuoteSyntax(Whitespace.Trim(text.Value), null, null, 0, text.Range, text.Form)
                : null;
        }

        if (!mapping.IsFlow && mapping.Entries is [var (name, value)] && ArticleFormat.Quote.Find(name.Value) is null && value is YamlScalar)
        {
            diagnostics.Report(
                Rules.UnknownKey, name.Range, fixes.Enclose(name, value), DisplayText.Excerpt(name.Value), ArticleFormat.Quote.Name, "; if this is text with a colon, enclose it in quotation marks");
            return null;
        }

        var reader = new MappingReader(mapping, ArticleFormat.Quote, new Subject("A quote"), node.Range, diagnostics);
        var exact = Text(reader, QuoteFields.Exact);
        var prefix = Text(reader, QuoteFields.Prefix);
        var suffix = Text(reader, QuoteFields.Suffix);
        var occurrence = Text(reader, QuoteFields.Occurrence);
        if (Text(reader, QuoteFields.Footnote) is { } footnote)
        {
            return new QuoteSyntax("", null, null, 0, footnote.Range, ScalarForm.Fixed) { Footnote = footnote.Value };
        }

        return exact is { } words
            ? new QuoteSyntax(
                Whitespace.Trim(words.Value), prefix?.Value, suffix?.Value, occurrence is { } which ? Numbers.Parse(which.Value) : 0, words.Range, words.Form)
            {
                Keys = prefix is null && suffix is null && occurrence is null ? null : new QuoteKeys(
                    fixes.KeyOf(mapping, QuoteFields.Prefix), fixes.KeyOf(mapping, QuoteFields.Suffix), fixes.KeyOf(mapping, QuoteFields.Occurrence)),
            }
            : null;
    }

    /// <summary>Reports a mapping that has none of the keys of which at least one is required.</summary>
    public void RequireKey(YamlMapping mapping, MappingFormat format, Field field)
    {
        if (format.NeedsKey && mapping.Entries.All(entry => MappingFormat.IsOwn(entry.Key.Value)))
        {
            ReportShape(mapping, field.Key, field.Value, mapping.Entries.Count == 0 ? null : "a mapping without any of these");
        }
    }

    public void ReportShape(YamlNode node, string key, ValueFormat expected, string? actual = null)
    {
        if (node is not YamlAlias)
        {
            Shapes.Report(diagnostics, fixes.Text, node, key, expected, actual);
        }
    }
}
