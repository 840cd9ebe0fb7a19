using Quoin.Compiler.Declarations;
using Quoin.Compiler.Format;
using Quoin.Compiler.Names;
using Quoin.Compiler.Text;
using Quoin.Definitions;

namespace Quoin.Compiler.Checks;

/// <summary>Checks that the names of a model can be keys and words of annotations, keys of JSON, and names in C#.</summary>
internal static class ModelNameRules
{
    private static readonly MarkKind[] Marks = [MarkKind.Claim, MarkKind.Caveat, MarkKind.Evidence, MarkKind.Term];

    /// <summary>Checks the names of a model.</summary>
    public static void Check(ContentModel model, ModelReporter reporter)
    {
        var classes = new Dictionary<string, Declared>(StringComparer.Ordinal);
        foreach (var mark in Marks)
        {
            var (definition, shared) = (MarkKindDefinition.Get(mark), model.FieldsOf(mark));
            var group = definition.Group.ToLowerInvariant();
            KindDeclaration[] kinds = [.. model.KindsOf(mark)];
            CheckNames(kinds, $"a kind of {group}", reporter);
            CheckFields(shared, 0, definition.Mapping, group, null, reporter);
            if (kinds.Length == 0)
            {
                CheckClass(ModelNames.FieldsOf(mark, null), null, shared, classes, reporter);
            }

            foreach (var kind in kinds)
            {
                var fields = model.FieldsOf(kind);
                CheckFields(fields, shared.Count, definition.Mapping, group, kind, reporter);
                CheckClass(ModelNames.FieldsOf(mark, kind.Name), kind, fields, classes, reporter);
            }
        }

        CheckFields(model.ArticleFields, 0, ArticleFields.Mapping, "articles", null, reporter);
        CheckClass(ModelNames.FieldsOf(null, null), null, model.ArticleFields, classes, reporter);
        CheckLists(model, classes, reporter);
        CheckNames(model.Levels, "a level of certainty", reporter);
    }

    private static void CheckLists(ContentModel model, Dictionary<string, Declared> classes, ModelReporter reporter)
    {
        const string what = "a list of words";
        foreach (var list in model.Words)
        {
            var name = CSharpNames.FromId(list.Name);
            if (ModelNames.IsReserved(name))
            {
                reporter.Taken(list, what, "C# has a type or a member of that name for every model");
            }
            else if (classes.TryGetValue(name, out var owner))
            {
                reporter.Conflict(
                    owner, list, list.Origin.IsFile ? what : owner is KindDeclaration ? "a kind with fields" : "a field",
                    other => ReferenceEquals(other, owner) ? $"its name in C#, {name}, is that of a class of fields" : $"the class of its fields has the name in C# of the list of words '{other.Name}'");
            }

            CheckNames(list.Words, $"a word of '{list.Name}'", reporter);
        }

        CheckNames(model.Words, what, reporter);
    }

    /// <summary>Checks that no two names become one in C#.</summary>
    private static void CheckNames(IEnumerable<Declared> all, string what, ModelReporter reporter)
    {
        var (taken, numbers) = (new Dictionary<string, Declared>(StringComparer.Ordinal), new Dictionary<int, Declared>());
        foreach (var one in all)
        {
            var name = CSharpNames.FromId(one.Name);
            if (taken.TryGetValue(name, out var other))
            {
                reporter.Conflict(other, one, what, other => $"its name in C#, {name}, is that of '{other.Name}'");
            }
            else if (numbers.TryGetValue(Word.NumberOf(one.Name), out var same))
            {
                reporter.Conflict(same, one, what, other => $"its number in C# is that of '{other.Name}'");
            }
            else
            {
                taken.Add(name, one);
                numbers.Add(Word.NumberOf(one.Name), one);
            }
        }
    }

    /// <summary>Checks the fields that marks of a sort, of a kind or articles have; of those of all kinds, which come first, only whether others have their names.</summary>
    private static void CheckFields(EquatableArray<FieldDeclaration> fields, int shared, Mapping mapping, string group, KindDeclaration? kind, ModelReporter reporter)
    {
        var taken = new Dictionary<string, FieldDeclaration>(StringComparer.Ordinal);
        for (var i = 0; i < fields.Count; i++)
        {
            var field = fields[i];
            var name = CSharpNames.FromId(field.Name);
            if (taken.TryGetValue(name, out var earlier))
            {
                reporter.Conflict(earlier, field, "a field", other =>
                    other.Name != field.Name ? $"its name in C#, {name}, is that of '{other.Name}'"
                    : ReferenceEquals(other, field) ? $"{group} of the kind '{kind!.Name}' have a field of that name"
                    : $"all {group} have a field of that name");
            }
            else
            {
                taken.Add(name, field);
                if (i >= shared)
                {
                    CheckKey(field, name, mapping, reporter);
                }
            }
        }
    }

    private static void CheckKey(FieldDeclaration field, string name, Mapping mapping, ModelReporter reporter)
    {
        if (MappingFormat.IsOwn(field.Name))
        {
            reporter.Taken(field, "a field", $"keys that begin with '{MappingFormat.OwnPrefix}' may have any value");
        }
        else if (field.Name is "id" or "kind" or "source" || mapping.Fields.Any(known => known.Key == field.Name))
        {
            reporter.Taken(field, "a field", "the format has a key of that name");
        }
        else if (field.Name is "coverage" or "library" || field.Name.StartsWith("invalid-", StringComparison.Ordinal))
        {
            reporter.Taken(field, "a field", "JSON of the content has a key of that name");
        }
        else if (CSharpNames.IsInherited(name))
        {
            reporter.Taken(field, "a field", $"every type in C# has a member '{name}'");
        }
    }

    /// <summary>Checks that no property has the name of its class.</summary>
    private static void CheckClass(
        string className, KindDeclaration? kind, EquatableArray<FieldDeclaration> fields, Dictionary<string, Declared> classes, ModelReporter reporter)
    {
        if (fields.Count > 0)
        {
            // A kind of a package may have fields only because a file of the build adds some.
            classes[className] = kind is { Origin.IsFile: true } ? kind : fields.FirstOrDefault(static field => field.Origin.IsFile) ?? (Declared?)kind ?? fields[0];
        }

        if (fields.FirstOrDefault(field => CSharpNames.FromId(field.Name) == className) is { } field)
        {
            reporter.Conflict(
                kind ?? (Declared)field, field, field.Origin.IsFile || kind is null ? "a field" : "a kind with fields",
                other => other is FieldDeclaration && kind is not null ? $"the class of its fields has the name in C# of the field '{other.Name}'" : $"its name in C#, {className}, is that of the class of the fields");
        }
    }
}
