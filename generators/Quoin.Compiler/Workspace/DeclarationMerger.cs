using Quoin.Compiler.Checks;
using Quoin.Compiler.Declarations;
using Quoin.Compiler.Format;
using Quoin.Compiler.Text;

namespace Quoin.Compiler.Workspace;

/// <summary>Combines declarations: a later one may add to an earlier one; where it says something else, that is reported and the earlier one counts.</summary>
/// <param name="reporter">Reports what disagrees.</param>
/// <param name="levels">Receives the levels of certainty, which must be added before the kinds.</param>
internal sealed class DeclarationMerger(ModelReporter reporter, List<LevelDeclaration> levels)
{
    private const string Remedy = "rename one of them, or say the same in both";

    /// <summary>Adds a kind to those that are known, or what it says to the one of the same name.</summary>
    public void Add(List<KindDeclaration> known, KindDeclaration added) =>
        Add(known, added, static (one, other) => one.Mark == other.Mark && one.Name == other.Name, Merged);

    /// <summary>Adds fields to those that are known.</summary>
    /// <param name="known">The known fields.</param>
    /// <param name="added">The fields to add.</param>
    /// <param name="owner">What has the fields, in words.</param>
    public void Add(List<FieldDeclaration> known, EquatableArray<FieldDeclaration> added, string owner)
    {
        foreach (var field in added)
        {
            Add(known, field, (one, other) =>
            {
                if (!one.IsSame(other))
                {
                    reporter.Disagree(one.Origin, other.Origin, $"The {ModelReporter.NameOf(other)} of {owner}", Remedy);
                }

                return one.DescribedBy(other);
            });
        }
    }

    /// <summary>Adds a list of words to those that are known, or its words to the one of the same name.</summary>
    public static void Add(List<WordListDeclaration> known, WordListDeclaration added) => Add(known, added, static (one, other) =>
    {
        var words = one.Words.ToList();
        foreach (var word in other.Words)
        {
            Add(words, word, static (known, added) => known.DescribedBy(added));
        }

        return one with { Words = words.ToEquatableArray() };
    });

    /// <summary>Adds the levels of a model, of which those that are known must be in the same order.</summary>
    public void Add(EquatableArray<LevelDeclaration> added)
    {
        foreach (var level in added)
        {
            Add(levels, level, (one, other) =>
            {
                Agree(one, other, ModelFields.Level.Is.Key, one.Is != other.Is);
                return one.DescribedBy(other) with { Hedges = Merged(one.Hedges, other.Hedges) };
            });
        }

        var last = -1;
        foreach (var level in added)
        {
            var index = levels.FindIndex(one => one.Name == level.Name);
            if (index < last)
            {
                reporter.Disagree(
                    levels[index].Origin, level.Origin, $"The place of the {ModelReporter.NameOf(level)} in the order of levels", "write the levels in that order, and further ones after them");
            }

            last = Math.Max(last, index);
        }
    }

    private static void Add<T>(List<T> known, T added, Func<T, T, T> merge)
        where T : Declared => Add(known, added, static (one, other) => one.Name == other.Name, merge);

    private static void Add<T>(List<T> known, T added, Func<T, T, bool> isSame, Func<T, T, T> merge)
        where T : Declared
    {
        var index = known.FindIndex(one => isSame(one, added));
        if (index < 0)
        {
            known.Add(added);
        }
        else
        {
            known[index] = merge(known[index], added);
        }
    }

    private KindDeclaration Merged(KindDeclaration known, KindDeclaration added)
    {
        // A kind that is none of the format is not made one later, because it has its meaning without it.
        Agree(known, added, ModelFields.ClaimKind.Is.Key, added.Is.Length > 0 && known.Is != added.Is, isSaid: known.Is.Length > 0);
        var bears = known.Bears.Length == 0 || IsInLevels(known.Bears, added.Bears) || IsNoLevel(added.Bears) ? added.Bears : known.Bears;
        Agree(known, added, ModelFields.EvidenceKind.Bears.Key, added.Bears.Length > 0 && added.Bears != bears);
        Agree(known, added, ModelFields.ClaimKind.Certainty.Key, added.Certainty is not null && known.Certainty is not null && known.Certainty != added.Certainty);
        Agree(known, added, ModelFields.ClaimKind.Permits.Key, added.Permission is not null && known.Permission is not null && known.Permission != added.Permission);
        var fields = known.Fields.ToList();
        Add(fields, added.Fields, $"the {ModelReporter.NameOf(added)}");
        return known.DescribedBy(added) with
        {
            Bears = bears,
            Certainty = known.Certainty ?? added.Certainty,
            Permission = known.Permission ?? added.Permission,
            Fields = fields.ToEquatableArray(),
        };
    }

    /// <summary>Whether evidence bears no more by a level of the scale than by a word of the format that the scale lacks, so that the level can take its place.</summary>
    private bool IsInLevels(string word, string level) =>
        !levels.Exists(one => one.Name == word) && Vocabulary.Certainty.NumberOf(word) is { } most
        && levels.Find(one => one.Name == level) is { } found && Vocabulary.Certainty.NumberOf(found.Is) <= most;

    /// <summary>Whether a word is a slip of the pen, which the rules for models report, and not a contradiction.</summary>
    private bool IsNoLevel(string word) => word.Length > 0 && Vocabulary.Certainty.NumberOf(word) is null && !levels.Exists(level => level.Name == word);

    private static EquatableArray<HedgeDeclaration> Merged(EquatableArray<HedgeDeclaration> known, EquatableArray<HedgeDeclaration> added)
    {
        var keys = new HashSet<(string, string)>(known.Select(static hedge => hedge.Key));
        return [.. known, .. added.Where(hedge => !keys.Contains(hedge.Key))];
    }

    /// <summary>Reports an option of which two declarations do not say the same.</summary>
    private void Agree(Declared known, Declared added, string option, bool isOther, bool isSaid = true)
    {
        if (isOther)
        {
            var what = ModelReporter.NameOf(added);
            reporter.Disagree(
                known.Origin.Find(option) ?? known.Origin, added.Origin.Find(option) ?? added.Origin,
                isSaid ? $"'{option}' of the {what}" : $"The {what}", isSaid ? "remove it, or say the same in both" : Remedy);
        }
    }
}
