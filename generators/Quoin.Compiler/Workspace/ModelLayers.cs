using Quoin.Compiler.Checks;
using Quoin.Compiler.Declarations;
using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Format;
using Quoin.Compiler.Syntax;
using Quoin.Compiler.Text;
using Quoin.Definitions;

namespace Quoin.Compiler.Workspace;

/// <summary>
/// Combines the models of a build: packs first, then those of referenced assemblies, then its own files in the order of their paths. A later one may add to
/// what an earlier one declares; where it says something else, that is reported and the earlier one counts.
/// </summary>
internal sealed class ModelLayers
{
    private readonly Dictionary<string, DiagnosticBag> _bags = new(StringComparer.Ordinal);
    private readonly List<KindDeclaration> _kinds = [];
    private readonly Dictionary<MarkKind, List<FieldDeclaration>> _markFields = [];
    private readonly List<FieldDeclaration> _articleFields = [];
    private readonly List<WordListDeclaration> _words = [];
    private readonly List<LevelDeclaration> _levels = [];

    private ModelLayers()
    {
    }

    /// <summary>Combines models.</summary>
    /// <param name="own">The files of the build.</param>
    /// <param name="referenced">The models of referenced assemblies, in the order of their names.</param>
    public static ModelsInForce Combine(EquatableArray<ModelFile> own, EquatableArray<ReferencedModel> referenced)
    {
        if (own.Count == 0 && referenced.Count == 0)
        {
            return ModelsInForce.None;
        }

        var files = own.Distinct().OrderBy(static file => file.Path, FilePaths.Order).ToList();
        var layers = new ModelLayers();
        var named = files.Select(static file => file.Packs).Concat(referenced.SelectMany(static one => one.Files).Select(static file => file.Packs)).ToList();
        var packs = named.Exists(static packs => packs is not null) ? named.SelectMany(static packs => packs ?? []).Distinct(StringComparer.Ordinal).ToList() : [PackLibrary.Medicine];
        foreach (var file in packs.Select(PackLibrary.Get).Concat(referenced.SelectMany(static one => one.Files)).Concat(files))
        {
            layers.Add(file);
        }

        var model = new ContentModel
        {
            Kinds = layers._kinds.ToEquatableArray(),
            MarkFields = layers._markFields.OrderBy(static fields => (int)fields.Key).Select(static fields => new MarkFieldsDeclaration(fields.Key, fields.Value.ToEquatableArray())).ToEquatableArray(),
            ArticleFields = layers._articleFields.ToEquatableArray(),
            Words = layers._words.ToEquatableArray(),
            Levels = layers._levels.ToEquatableArray(),

            // Without declarations of its own, a build uses the types that an assembly already has.
            Namespace = files.Count == 0 && referenced.Count == 1 ? referenced[0].Namespace : null,
        };
        ModelRules.Check(model, layers.Bag);
        EquatableArray<ContentDiagnostic> diagnostics =
            [.. files.SelectMany(static file => file.Diagnostics), .. layers._bags.OrderBy(static bag => bag.Key, FilePaths.Order).SelectMany(static bag => bag.Value.ToArray())];
        var isIncomplete = diagnostics.Any(static diagnostic => diagnostic.Severity == RuleSeverity.Error);
        return new ModelsInForce(AnnotationFormat.Create(model with { IsIncomplete = isIncomplete }), diagnostics)
        {
            Texts = files.Select(static file => file.Text).ToEquatableArray(),
        };
    }

    private void Add(ModelFile file)
    {
        foreach (var kind in file.Kinds)
        {
            Merge(_kinds, kind, static (known, added) => known.Mark == added.Mark && known.Name == added.Name, Merged, $"The {Name(kind.Mark)} kind '{kind.Name}'");
        }

        foreach (var fields in file.MarkFields)
        {
            if (!_markFields.TryGetValue(fields.Mark, out var known))
            {
                _markFields.Add(fields.Mark, known = []);
            }

            AddFields(known, fields.Fields, MarkKindDefinition.Get(fields.Mark).Group.ToLowerInvariant());
        }

        AddFields(_articleFields, file.ArticleFields, "articles");
        foreach (var list in file.Words)
        {
            Merge(_words, list, static (known, added) => known.Name == added.Name, Merged, $"The list of words '{list.Name}'");
        }

        // A scale is ordered, so levels of two models cannot be mixed.
        foreach (var level in file.Levels)
        {
            Merge(_levels, level, static (known, added) => known.Name == added.Name, static (_, _) => null, $"The level '{level.Name}'");
        }
    }

    private void AddFields(List<FieldDeclaration> known, EquatableArray<FieldDeclaration> added, string owner)
    {
        foreach (var field in added)
        {
            Merge(known, field, static (one, other) => one.Name == other.Name, static (_, _) => null, $"The field '{field.Name}' of {owner}");
        }
    }

    /// <summary>Adds a declaration to those that are known, or to the one of the same name.</summary>
    private void Merge<T>(List<T> known, T added, Func<T, T, bool> isSameName, Func<T, T, T?> merge, string what)
        where T : Declared
    {
        var index = known.FindIndex(one => isSameName(one, added));
        if (index < 0)
        {
            known.Add(added);
        }
        else if (!known[index].IsSame(added))
        {
            if (merge(known[index], added) is { } merged)
            {
                known[index] = merged;
            }
            else
            {
                Report(known[index], added, what);
            }
        }
    }

    private void Report(Declared known, Declared added, string what)
    {
        if (added.Origin.IsFile)
        {
            Bag(added.Origin.Path).Report(Rules.ModelConflict, added.Origin.Range, what, $"{known.Origin}", "rename one of them, or say the same in both");
        }
        else
        {
            Bag("").Report(Rules.ModelsDisagree, default, what, $"{known.Origin}", $"{added.Origin}");
        }
    }

    /// <summary>A kind with what another declaration adds: fields, and what the first one does not say; null if they disagree.</summary>
    private static KindDeclaration? Merged(KindDeclaration known, KindDeclaration added)
    {
        var fields = known.Fields.ToList();
        foreach (var field in added.Fields)
        {
            if (fields.Find(one => one.Name == field.Name) is not { } same)
            {
                fields.Add(field);
            }
            else if (!same.IsSame(field))
            {
                return null;
            }
        }

        // A later model may say in other words what a kind is, and not what it is.
        return (added.Is.Length == 0 || known.Is == added.Is) && (added.Bears.Length == 0 || known.Bears.Length == 0 || known.Bears == added.Bears)
            ? known with
            {
                Description = added.Description ?? known.Description,
                Labels = added.Labels.Count == 0 ? known.Labels : added.Labels,
                Bears = known.Bears.Length == 0 ? added.Bears : known.Bears,
                IsGraded = known.IsGraded && added.IsGraded,
                Permits = known.Permits || added.Permits,
                Formerly = [.. known.Formerly.Concat(added.Formerly).Distinct(StringComparer.Ordinal)],
                Fields = fields.ToEquatableArray(),
            }
            : null;
    }

    /// <summary>A list with the words that another one adds; null if they disagree.</summary>
    private static WordListDeclaration? Merged(WordListDeclaration known, WordListDeclaration added)
    {
        var words = known.Words.ToList();
        foreach (var word in added.Words)
        {
            if (words.Find(one => one.Name == word.Name) is not { } same)
            {
                words.Add(word);
            }
            else if (!same.IsSame(word))
            {
                return null;
            }
        }

        return known with { Words = words.ToEquatableArray() };
    }

    private static string Name(MarkKind mark) => MarkKindDefinition.Get(mark).Name;

    private DiagnosticBag Bag(string path)
    {
        if (!_bags.TryGetValue(path, out var bag))
        {
            _bags.Add(path, bag = new DiagnosticBag(path));
        }

        return bag;
    }
}
