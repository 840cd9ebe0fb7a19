using Quoin.Compiler.Declarations;
using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Format;
using Quoin.Compiler.Syntax;
using Quoin.Compiler.Text;
using Quoin.Compiler.Yaml;
using Quoin.Definitions;

namespace Quoin.Compiler.Parsing;

/// <summary>Reads a model by itself: what it names of other models is resolved when they are combined.</summary>
/// <param name="diagnostics">Receives the diagnostics.</param>
/// <param name="isFile">Whether it is a file of the build, and not a pack or the model of an assembly.</param>
/// <param name="cancellation">Checked while the YAML is read.</param>
internal sealed class ModelParser(DiagnosticBag diagnostics, bool isFile, CancellationToken cancellation)
{
    // A label without a language is in no language that could be chosen.
    private const string NoLanguage = "";

    private static readonly (Field Field, MarkKind Mark)[] Owners =
    [
        (ModelFields.Owners.Claims, MarkKind.Claim), (ModelFields.Owners.Caveats, MarkKind.Caveat), (ModelFields.Owners.Evidence, MarkKind.Evidence), (ModelFields.Owners.Terms, MarkKind.Term),
    ];

    /// <summary>Reads a model; null if the file has no mapping, which is reported.</summary>
    public ModelFile? Parse(string text)
    {
        if (RootReader.Read(text, ModelFormat.Model, diagnostics, cancellation) is not { } mapping)
        {
            return null;
        }

        var values = new ValueReader(diagnostics, new StructureFixes(diagnostics.Path, text, mapping, ModelFormat.Model), AnnotationFormat.Default);
        var reader = new MappingReader(mapping, ModelFormat.Model, new Subject("The model"), RootReader.Start(mapping), diagnostics);
        var maps = new IdMapReader(diagnostics, values);
        values.Text(reader, ModelFields.Version);
        var owners = Owned(reader, values);
        return new ModelFile(diagnostics.Path)
        {
            Text = text,
            Packs = Packs(reader, values),
            Kinds = ModelFields.Kinds.SelectMany(kinds => maps.Read(reader, kinds.Field, "kind", (kind, id) => Kind(kind, id, kinds.Mark, values, maps))).ToEquatableArray(),
            MarkFields = owners is null ? [] : Owners
                .Select(owner => new MarkFieldsDeclaration(owner.Mark, FieldsOf(owners, owner.Field, values, maps))).Where(static fields => fields.Fields.Count > 0).ToEquatableArray(),
            ArticleFields = owners is null ? [] : FieldsOf(owners, ModelFields.Owners.Articles, values, maps),
            Words = WordLists(reader, values),
            Levels = maps.Read(reader, ModelFields.Levels, "level", (level, id) => Level(level, id, values)),
        };
    }

    private EquatableArray<Located<string>>? Packs(MappingReader reader, ValueReader values)
    {
        if (reader.Value(ModelFields.Packs) is null)
        {
            return null;
        }

        var packs = values.LocatedWords(reader, ModelFields.Packs).Select(static pack => new Located<string>(pack.Word.Name, pack.Range)).ToEquatableArray();
        foreach (var pack in packs)
        {
            if (pack.Value == ModelFields.NoPack && packs.Count > 1)
            {
                diagnostics.Report(Rules.ModelOptionInvalid, pack.Range, "model", pack.Value, "it begins with other packs too", $"remove '{pack.Value}', or the other packs");
            }
        }

        return packs;
    }

    private MappingReader? Owned(MappingReader reader, ValueReader values)
    {
        switch (reader.Value(ModelFields.Fields))
        {
            case null:
                return null;
            case YamlMapping fields:
                return new MappingReader(fields, MappingFormat.Get(ModelFields.Owners.Mapping), new Subject("The fields"), reader.KeyRange(ModelFields.Fields), diagnostics);
            case { } node:
                values.ReportShape(node, ModelFields.Fields.Key, ModelFields.Fields.Value);
                return null;
        }
    }

    private KindDeclaration Kind(MappingReader reader, Located<string> id, MarkKind mark, ValueReader values, IdMapReader maps)
    {
        var isClaim = mark == MarkKind.Claim;
        return new KindDeclaration(mark, id.Value, Text(reader, values, "description"), Labels(reader, values), Formerly(reader, values), Origin(id, reader))
        {
            Is = mark == MarkKind.Term ? "" : values.Word(reader, Find(reader, "is"))?.Name ?? "",
            Bears = mark == MarkKind.Evidence ? values.Text(reader, ModelFields.EvidenceKind.Bears)?.Value ?? "" : "",
            Certainty = isClaim ? Flag(reader, values, ModelFields.ClaimKind.Certainty) : null,
            Permission = isClaim ? Flag(reader, values, ModelFields.ClaimKind.Permits) : null,
            Fields = FieldsOf(reader, Find(reader, "fields"), values, maps),
        };
    }

    private EquatableArray<FieldDeclaration> FieldsOf(MappingReader reader, Field field, ValueReader values, IdMapReader maps) =>
        maps.Read(reader, field, "field", (declaration, id) => Declaration(declaration, id, values));

    private FieldDeclaration? Declaration(MappingReader reader, Located<string> id, ValueReader values)
    {
        if (values.Word(reader, ModelFields.Declaration.Form) is not { } form)
        {
            return null;
        }

        return new FieldDeclaration(id.Value, (FieldForm)form.Number, Text(reader, values, "description"), Labels(reader, values), Formerly(reader, values), Origin(id, reader))
        {
            IsRequired = Flag(reader, values, ModelFields.Declaration.IsRequired) is true,
            IsList = Flag(reader, values, ModelFields.Declaration.IsList) is true,
            IsQuoted = Flag(reader, values, ModelFields.Declaration.IsQuoted) is true,
            Default = values.Text(reader, ModelFields.Declaration.Default)?.Value,
            Pattern = values.Text(reader, ModelFields.Declaration.Pattern)?.Value,
            Min = values.Text(reader, ModelFields.Declaration.Min)?.Value,
            Max = values.Text(reader, ModelFields.Declaration.Max)?.Value,
            Unit = values.Text(reader, ModelFields.Declaration.Unit)?.Value,
            Currency = values.Text(reader, ModelFields.Declaration.Currency)?.Value,
            Words = values.Text(reader, ModelFields.Declaration.Words)?.Value ?? "",
            Kinds = values.Ids(values.OneOrMany(reader, ModelFields.Declaration.Kind), ModelFields.Declaration.Kind).Select(static kind => kind.Value).ToEquatableArray(),
            Library = values.Text(reader, ModelFields.Declaration.Library)?.Value ?? "",
        };
    }

    private LevelDeclaration? Level(MappingReader reader, Located<string> id, ValueReader values) => values.Word(reader, ModelFields.Level.Is) is { } sense
        ? new LevelDeclaration(id.Value, Text(reader, values, "description"), Labels(reader, values), Formerly(reader, values), Origin(id, reader), sense.Name)
        {
            Hedges = new PhraseParser(diagnostics, values).ParseHedges(reader, Origin),
        }
        : null;

    private EquatableArray<WordListDeclaration> WordLists(MappingReader reader, ValueReader values)
    {
        var field = ModelFields.Words;
        if (reader.Value(field) is not { } node)
        {
            return [];
        }

        if (node is not YamlMapping lists)
        {
            values.ReportShape(node, field.Key, field.Value);
            return [];
        }

        var read = new List<WordListDeclaration>();
        foreach (var (key, value) in lists.Entries)
        {
            if (value is not YamlMapping words)
            {
                values.ReportShape(value, key.Value, field.Value);
            }
            else if (values.Text(key, Texts.Id, field.Key) is { } name)
            {
                read.Add(new WordListDeclaration(name.Value, words.Entries.Select(entry => Word(entry.Key, entry.Value, values)).OfType<WordDeclaration>().ToEquatableArray(), Origin(name)));
            }
        }

        return read.ToEquatableArray();
    }

    private WordDeclaration? Word(YamlScalar key, YamlNode value, ValueReader values)
    {
        var format = MappingFormat.Get(ModelFields.Word.Mapping);
        var id = values.Text(key, Texts.Id, ModelFields.Words.Key);
        if (value is not YamlMapping mapping)
        {
            values.ReportShape(value, key.Value, new MappingValueFormat(format));
            return null;
        }

        var reader = new MappingReader(mapping, format, new Subject("The word", key.Value), key.Range, diagnostics);
        return id is not { } name ? null : new WordDeclaration(name.Value, Text(reader, values, "description"), Labels(reader, values), Formerly(reader, values), Origin(name, reader));
    }

    private DeclarationOrigin Origin(Located<string> id) => new(diagnostics.Path, isFile ? id.Range : default, isFile);

    /// <summary>Where something is declared, with the places of its options, which nobody can be shown of a pack or an assembly.</summary>
    private DeclarationOrigin Origin(Located<string> id, MappingReader reader) => !isFile ? Origin(id) : Origin(id) with
    {
        Options = reader.Format.Fields.SelectMany(field => ValuesOf(reader.Value(field)).Select(value => new OptionOrigin(field.Key, value.Value, Origin(new(value.Value, value.Range))))).ToEquatableArray(),
    };

    private static IEnumerable<YamlScalar> ValuesOf(YamlNode? node) => node switch
    {
        YamlScalar value => [value],
        YamlSequence list => list.Items.OfType<YamlScalar>(),
        _ => [],
    };

    private static Field Find(MappingReader reader, string key) => reader.Format.Find(key)!;

    private static string? Text(MappingReader reader, ValueReader values, string key) => values.Text(reader, Find(reader, key))?.Value;

    private static bool? Flag(MappingReader reader, ValueReader values, Field field) => values.Text(reader, field) is { Value: var text } ? text == "true" : null;

    private static EquatableArray<string> Formerly(MappingReader reader, ValueReader values) => values.Ids(reader, Find(reader, "formerly")).Select(static id => id.Value).ToEquatableArray();

    private static EquatableArray<LabelDeclaration> Labels(MappingReader reader, ValueReader values)
    {
        var field = Find(reader, "label");
        return reader.Value(field) is { } node
            ? values.Localized(node, field, NoLanguage).Select(static text => new LabelDeclaration(text.Language, text.Text)).ToEquatableArray()
            : [];
    }
}
