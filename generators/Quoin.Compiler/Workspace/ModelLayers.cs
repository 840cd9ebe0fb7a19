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
        var models = new ModelsInForce(
            AnnotationFormat.Create(model),
            [.. files.SelectMany(static file => file.Diagnostics), .. layers._bags.OrderBy(static bag => bag.Key, FilePaths.Order).SelectMany(static bag => bag.Value.ToArray())])
        {
            Texts = files.Select(static file => file.Text).ToEquatableArray(),
        };
        return models.Errors.Any() ? models with { Format = AnnotationFormat.Create(model with { IsIncomplete = true }) } : models;
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
            Merge(_levels, level, static (known, added) => known.Name == added.Name, Merged, $"The level '{level.Name}'");
        }
    }

    private void AddFields(List<FieldDeclaration> known, EquatableArray<FieldDeclaration> added, string owner)
    {
        foreach (var field in added)
        {
            Merge(known, field, static (one, other) => one.Name == other.Name, Merged, $"The field '{field.Name}' of {owner}");
        }
    }

    /// <summary>Adds a declaration to those that are known, or to the one of the same name.</summary>
    private void Merge<T>(List<T> known, T added, Func<T, T, bool> isSameName, Func<T, T, T?> merge, string what)
        where T : Declared
    {
        if (!TryMerge(known, added, isSameName, merge))
        {
            Report(known.Find(one => isSameName(one, added))!, added, what);
        }
    }

    /// <summary>The same; false if it disagrees with the one of the same name.</summary>
    private static bool TryMerge<T>(List<T> known, T added, Func<T, T, bool> isSameName, Func<T, T, T?> merge)
        where T : Declared
    {
        var index = known.FindIndex(one => isSameName(one, added));
        if (index < 0)
        {
            known.Add(added);
        }
        else if (merge(known[index], added) is { } merged)
        {
            known[index] = merged;
        }
        else
        {
            return false;
        }

        return true;
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
        if ((added.Is.Length > 0 && known.Is != added.Is) || (added.Bears.Length > 0 && known.Bears.Length > 0 && known.Bears != added.Bears))
        {
            return null;
        }

        return Merged(known.Fields, added.Fields, Merged) is { } fields
            ? known.DescribedBy(added) with
            {
                Bears = known.Bears.Length == 0 ? added.Bears : known.Bears,
                IsGraded = known.IsGraded && added.IsGraded,
                Permits = known.Permits || added.Permits,
                Fields = fields,
            }
            : null;
    }

    /// <summary>A field in the words of another declaration; null if they disagree.</summary>
    private static FieldDeclaration? Merged(FieldDeclaration known, FieldDeclaration added) => known.IsSame(added) ? known.DescribedBy(added) : null;

    /// <summary>A level with the words that another declaration adds; null if they disagree.</summary>
    private static LevelDeclaration? Merged(LevelDeclaration known, LevelDeclaration added) =>
        known.Is != added.Is ? null : known.DescribedBy(added) with { Hedges = Merged(known.Hedges, added.Hedges) };

    private static EquatableArray<HedgeDeclaration> Merged(EquatableArray<HedgeDeclaration> known, EquatableArray<HedgeDeclaration> added)
    {
        var keys = new HashSet<(string, string)>(known.Select(static hedge => hedge.Key));
        return [.. known, .. added.Where(hedge => !keys.Contains(hedge.Key))];
    }

    /// <summary>A list with the words that another one adds.</summary>
    private static WordListDeclaration? Merged(WordListDeclaration known, WordListDeclaration added) =>
        Merged(known.Words, added.Words, static (one, other) => one.DescribedBy(other)) is { } words ? known with { Words = words } : null;

    /// <summary>Declarations with those that others add; null if two of one name disagree.</summary>
    private static EquatableArray<T>? Merged<T>(EquatableArray<T> known, EquatableArray<T> added, Func<T, T, T?> merge)
        where T : Declared, IEquatable<T>
    {
        var all = known.ToList();
        foreach (var item in added)
        {
            if (!TryMerge(all, item, static (one, other) => one.Name == other.Name, merge))
            {
                return null;
            }
        }

        return all.ToEquatableArray();
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
