using Quoin.Compiler.Declarations;
using Quoin.Compiler.Format;
using Quoin.Definitions;

namespace Quoin.Compiler.Checks;

/// <summary>Checks that an earlier name of what a model declares is no name of anything else, so that it has one meaning.</summary>
internal sealed class FormerNameRules
{
    private static readonly string Option = ModelFields.Formerly().Key;

    private readonly ModelReporter _reporter;
    private readonly HashSet<(Declared, string)> _reported = [];

    private FormerNameRules(ModelReporter reporter) => _reporter = reporter;

    /// <summary>Checks the earlier names of a model.</summary>
    public static void Check(ContentModel model, ModelReporter reporter)
    {
        var rules = new FormerNameRules(reporter);
        foreach (var mark in MarkKindDefinition.All)
        {
            var shared = model.FieldsOf(mark.Kind);
            KindDeclaration[] kinds = [.. model.KindsOf(mark.Kind)];
            rules.Check(kinds);
            rules.Check(shared, mark.Mapping);
            foreach (var kind in kinds)
            {
                if (kind.Fields.Count > 0)
                {
                    rules.Check(model.FieldsOf(kind), mark.Mapping);
                }
            }
        }

        rules.Check(model.ArticleFields, ArticleFields.Mapping);
        rules.Check(model.Levels);
        foreach (var list in model.Words)
        {
            rules.Check(list.Words);
        }
    }

    /// <summary>Checks what is in one list.</summary>
    /// <param name="all">The declarations.</param>
    /// <param name="format">The keys of the format that are beside them; null if none are.</param>
    private void Check(IReadOnlyCollection<Declared> all, Mapping? format = null)
    {
        if (all.All(static one => one.Formerly.Count == 0))
        {
            return;
        }

        var now = new HashSet<string>(all.Select(static one => one.Name), StringComparer.Ordinal);
        var earlier = new Dictionary<string, Declared>(StringComparer.Ordinal);
        foreach (var one in all)
        {
            foreach (var name in one.Formerly)
            {
                if (name == one.Name)
                {
                    Report(one, name, "it has that name now");
                }
                else if (now.Contains(name))
                {
                    Report(one, name, $"another one has the name '{name}' now");
                }
                else if (format?.Fields.Any(field => field.Key == name) is true)
                {
                    Report(one, name, $"the format has a key '{name}'");
                }
                else if (earlier.TryGetValue(name, out var other))
                {
                    // Of the two, the one that a file of the build can change.
                    var (reported, kept) = one.Origin.Find(Option, name) is null ? (other, one) : (one, other);
                    Report(reported, name, $"'{kept.Name}' had the name '{name}' too");
                }
                else
                {
                    earlier.Add(name, one);
                }
            }
        }
    }

    /// <summary>Reports an earlier name once; that of a pack or an assembly is not reported.</summary>
    private void Report(Declared one, string name, string why)
    {
        if (one.Origin.Find(Option, name) is not null && _reported.Add((one, name)))
        {
            _reporter.Option(one, Option, why, "remove it", name);
        }
    }
}
