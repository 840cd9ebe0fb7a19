using Quoin.Compiler.Declarations;
using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Format;
using Quoin.Compiler.Names;
using Quoin.Compiler.Text;
using Quoin.Definitions;

namespace Quoin.Compiler.Checks;

/// <summary>Checks the combined models of a build: their names in annotations and in C#, what they refer to, and the options of fields.</summary>
internal static class ModelRules
{
    /// <summary>Members that every type in C# has.</summary>
    private static readonly HashSet<string> Members = new(["Equals", "ReferenceEquals", "GetHashCode", "GetType", "ToString", "MemberwiseClone", "Finalize"], StringComparer.Ordinal);

    /// <summary>The enums that a model always has, and its other members.</summary>
    private static readonly HashSet<string> Enums = new(["ClaimKind", "CaveatKind", "EvidenceKind", "TermKind", "Certainty", "Definition", "GetKind", "GetCertainty", "QuoinModel"], StringComparer.Ordinal);

    /// <summary>Checks a model.</summary>
    /// <param name="model">The model.</param>
    /// <param name="bag">Returns what receives the diagnostics of a file.</param>
    public static void Check(ContentModel model, Func<string, DiagnosticBag> bag)
    {
        var reporter = new Reporter(bag);
        foreach (var mark in new[] { MarkKind.Claim, MarkKind.Caveat, MarkKind.Evidence, MarkKind.Term })
        {
            CheckNames(model.KindsOf(mark), $"a kind of {MarkKindDefinition.Get(mark).Group.ToLowerInvariant()}", reporter);
            CheckFields(model, model.FieldsOf(mark), mark, reporter);
        }

        foreach (var kind in model.Kinds)
        {
            if (BuiltIn(kind.Mark)?.Find(kind.Name) is not null && kind.Is.Length > 0 && kind.Is != kind.Name)
            {
                reporter.Option(kind, "is", $"'{kind.Name}' is a word of the format itself", "remove it, or choose another name");
            }

            if (kind.Bears.Length > 0 && !Certainties(model).Contains(kind.Bears))
            {
                reporter.Unknown(kind, "certainty", kind.Bears, kind.Name, Certainties(model));
            }

            CheckFields(model, model.FieldsOf(kind), kind.Mark, reporter, kind.Fields);
        }

        CheckFields(model, model.ArticleFields, null, reporter);
        foreach (var list in model.Words)
        {
            if (Enums.Contains(CSharpNames.FromId(list.Name)))
            {
                reporter.Taken(list, "a list of words", "C# has a type or a member of that name for every model");
            }

            CheckNames(list.Words, $"a word of '{list.Name}'", reporter);
        }

        CheckNames(model.Words, "a list of words", reporter);
        CheckNames(model.Levels, "a level of certainty", reporter);
        CheckScale(model, reporter);
    }

    private static Vocabulary? BuiltIn(MarkKind mark) => mark switch
    {
        MarkKind.Claim => Vocabulary.ClaimKind,
        MarkKind.Caveat => Vocabulary.CaveatKind,
        MarkKind.Evidence => Vocabulary.EvidenceKind,
        _ => null,
    };

    private static IReadOnlyList<string> Certainties(ContentModel model) =>
        model.Levels.Count == 0 ? Vocabulary.Certainty.Words : [.. model.Levels.Select(static level => level.Name)];

    /// <summary>Checks that no two names become one in C#, and that none is an earlier name of another.</summary>
    private static void CheckNames(IEnumerable<Declared> all, string what, Reporter reporter)
    {
        var (taken, numbers) = (new Dictionary<string, Declared>(StringComparer.Ordinal), new Dictionary<int, Declared>());
        foreach (var one in all)
        {
            var name = CSharpNames.FromId(one.Name);
            if (taken.TryGetValue(name, out var other))
            {
                reporter.Taken(one, what, $"its name in C#, {name}, is that of '{other.Name}'");
            }
            else if (numbers.TryGetValue(Word.NumberOf(one.Name), out var same))
            {
                reporter.Taken(one, what, $"its number in C# is that of '{same.Name}'");
            }
            else
            {
                taken.Add(name, one);
                numbers.Add(Word.NumberOf(one.Name), one);
            }
        }
    }

    private static void CheckFields(ContentModel model, EquatableArray<FieldDeclaration> fields, MarkKind? mark, Reporter reporter, EquatableArray<FieldDeclaration>? own = null)
    {
        var mapping = mark is { } kind ? MarkKindDefinition.Get(kind).Mapping : ArticleFields.Mapping;
        var taken = new Dictionary<string, FieldDeclaration>(StringComparer.Ordinal);
        foreach (var field in fields)
        {
            var name = CSharpNames.FromId(field.Name);
            var isOwn = own is not { } some || some.Contains(field);
            if (taken.TryGetValue(name, out var other))
            {
                if (isOwn)
                {
                    reporter.Taken(field, "a field", other.Name == field.Name ? $"all {MarkKindDefinition.Get(mark!.Value).Group.ToLowerInvariant()} have a field of that name" : $"its name in C#, {name}, is that of '{other.Name}'");
                }

                continue;
            }

            taken.Add(name, field);
            if (!isOwn)
            {
                continue;
            }

            if (MappingFormat.IsOwn(field.Name) || field.Name is "id" or "kind" or "source" || mapping.Fields.Any(known => known.Key == field.Name))
            {
                reporter.Taken(field, "a field", MappingFormat.IsOwn(field.Name) ? $"keys that begin with '{MappingFormat.OwnPrefix}' may have any value" : "the format has a key of that name");
            }
            else if (field.Name is "coverage" or "library" || field.Name.StartsWith("invalid-", StringComparison.Ordinal))
            {
                reporter.Taken(field, "a field", "JSON of the content has a key of that name");
            }
            else if (Members.Contains(name))
            {
                reporter.Taken(field, "a field", $"every type in C# has a member '{name}'");
            }

            FieldOptionRules.Check(model, field, reporter);
        }
    }

    /// <summary>Checks that levels are in the order of what they are.</summary>
    private static void CheckScale(ContentModel model, Reporter reporter)
    {
        const int most = 10;
        var (last, count) = (0, 0);
        foreach (var level in model.Levels)
        {
            var sense = Vocabulary.Certainty.NumberOf(level.Is) ?? 0;
            count = sense == last ? count + 1 : 1;
            if (sense < last)
            {
                reporter.Option(level, "is", $"'{level.Is}' is less sure than the level before it", "write the levels from the least to the most sure");
            }
            else if (count > most)
            {
                reporter.Option(level, "is", $"{most} levels are '{level.Is}' already", "use fewer levels");
            }

            last = Math.Max(last, sense);
        }
    }

    /// <summary>Reports at what a file of the build declares.</summary>
    public sealed class Reporter(Func<string, DiagnosticBag> bag)
    {
        public void Taken(Declared one, string what, string why) => Report(one, Rules.ModelNameTaken, one.Name, what, why);

        public void Unknown(Declared one, string what, string name, string of, IReadOnlyList<string> known) =>
            Report(one, Rules.ModelReferenceUnknown, what, name, of, Suggestion.Tell(Suggestion.Nearest(name, known), known));

        public void Option(Declared one, string option, string why, string remedy) => Report(one, Rules.ModelOptionInvalid, one.Name, option, why, remedy);

        private void Report(Declared one, Rule rule, params string[] arguments)
        {
            if (one.Origin.IsFile)
            {
                bag(one.Origin.Path).Report(rule, one.Origin.Range, arguments);
            }
        }
    }
}
