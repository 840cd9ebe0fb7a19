using Quoin.Compiler.Checks;
using Quoin.Compiler.Declarations;
using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Format;
using Quoin.Compiler.Syntax;
using Quoin.Compiler.Text;
using Quoin.Definitions;

namespace Quoin.Compiler.Workspace;

/// <summary>Combines the models of a build: packs first, then those of referenced assemblies, then its own files in the order of their paths.</summary>
internal sealed class ModelLayers
{
    private readonly DiagnosticBags _bags = new();
    private readonly ModelReporter _reporter;
    private readonly DeclarationMerger _merger;
    private readonly List<KindDeclaration> _kinds = [];
    private readonly Dictionary<MarkKind, List<FieldDeclaration>> _markFields = [];
    private readonly List<FieldDeclaration> _articleFields = [];
    private readonly List<WordListDeclaration> _words = [];
    private readonly List<LevelDeclaration> _levels = [];

    private ModelLayers()
    {
        _reporter = new ModelReporter(_bags);
        _merger = new DeclarationMerger(_reporter, _levels);
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
        var packs = named.Exists(static packs => packs is not null)
            ? named.SelectMany(static packs => packs ?? []).Select(static pack => pack.Value).Distinct(StringComparer.Ordinal).ToList()
            : [PackLibrary.Medicine];
        var all = packs.Select(PackLibrary.Get).Concat(referenced.SelectMany(static one => one.Files)).Concat(files).ToList();

        // What evidence bears is said in levels.
        all.ForEach(file => layers._merger.Add(file.Levels));
        all.ForEach(layers.Add);

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
        ModelRules.Check(model, layers._reporter);
        layers.CheckPacks(files);
        var models = new ModelsInForce(AnnotationFormat.Create(model), [.. files.SelectMany(static file => file.Diagnostics), .. layers._bags.ToArray()])
        {
            Texts = files.Select(static file => file.Text).ToEquatableArray(),
        };
        return models.Errors.Any() ? models with { Format = AnnotationFormat.Create(model with { IsIncomplete = true }) } : models;
    }

    private void Add(ModelFile file)
    {
        foreach (var kind in file.Kinds)
        {
            _merger.Add(_kinds, kind);
        }

        foreach (var fields in file.MarkFields)
        {
            if (!_markFields.TryGetValue(fields.Mark, out var known))
            {
                _markFields.Add(fields.Mark, known = []);
            }

            _merger.Add(known, fields.Fields, MarkKindDefinition.Get(fields.Mark).Group.ToLowerInvariant());
        }

        _merger.Add(_articleFields, file.ArticleFields, "articles");
        foreach (var list in file.Words)
        {
            DeclarationMerger.Add(_words, list);
        }
    }

    /// <summary>Reports the pack without words where no model declares a kind: no annotation could have a claim, a caveat or evidence.</summary>
    private void CheckPacks(List<ModelFile> files)
    {
        if (_kinds.Count > 0 || files.Exists(static file => file.Diagnostics.Any(static diagnostic => diagnostic.Severity == RuleSeverity.Error)))
        {
            return;
        }

        foreach (var file in files)
        {
            foreach (var pack in file.Packs ?? [])
            {
                if (pack.Value == ModelFields.NoPack)
                {
                    _bags[file.Path].Report(
                        Rules.ModelOptionInvalid, pack.Range, "model", pack.Value, "no model declares a kind, so nothing could be claimed", "declare kinds, or begin with another pack");
                }
            }
        }
    }
}
