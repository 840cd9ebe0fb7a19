using System.Globalization;
using System.Text;
using Quoin.Compiler.Checks;
using Quoin.Compiler.Declarations;
using Quoin.Compiler.Format;
using Quoin.Compiler.Text;
using Quoin.Definitions;

namespace Quoin.Compiler.Baselines;

// Compares kinds and levels by what they mean, and the values of declared fields. What a word of a model means is in the lines: the model may have changed too.
internal sealed partial class MarkComparison
{
    private static string Risk { get; } = Vocabulary.CaveatKind.NameOf((int)CaveatKind.Risk);

    private bool IsSame(string key) => _old.Value(key) == _now.Value(key);

    private void CompareKinds(string before, string after)
    {
        var hasOtherFields = HasOtherFields(before, after);
        if (!CompareWeights(before, after) && !hasOtherFields && _format.KindsOf(_kind!.Value)?.Renamed(before)?.Name != after)
        {
            AddValue(PromiseNames.Kind, before, after);
        }

        if (hasOtherFields)
        {
            Add(ChangeKind.FieldsChanged, after, before.Length == 0 ? "none" : before);
        }
    }

    /// <summary>Compares what a kind is, where its word is the same; where it is not, that is reported.</summary>
    private void CompareSenses(string key)
    {
        // What evidence bears is a value of its own only where it is another, for a model may begin to say what was so before.
        if (IsSame(PromiseNames.Kind) && (key == PromiseNames.KindIs || IsSame(PromiseNames.KindIs)) && !CompareWeights(Weight(_old), Weight(_now)) && key == PromiseNames.KindIs)
        {
            AddValue(key, _old.Value(key), _now.Value(key));
        }

        string Weight(Promise promise) => promise.Value(_kind == MarkKind.Evidence ? PromiseNames.KindBears : PromiseNames.KindIs) is { Length: > 0 } weight ? weight : promise.Value(PromiseNames.Kind);
    }

    /// <summary>Reports a caveat that is a risk no longer, or only now, and evidence that bears less or more.</summary>
    private bool CompareWeights(string before, string after)
    {
        if (_kind == MarkKind.Caveat && IsRisk(_old) != IsRisk(_now))
        {
            Add(IsRisk(_old) ? ChangeKind.CaveatWeakened : ChangeKind.CaveatStrengthened, IsRisk(_old) ? after : before);
            return true;
        }

        if (_kind == MarkKind.Evidence && Strength(_old) is { } old && Strength(_now) is { } now && old != now)
        {
            Add(now < old ? ChangeKind.EvidenceWeakened : ChangeKind.EvidenceStrengthened, after, before);
            return true;
        }

        return false;
    }

    private static bool IsRisk(Promise promise) => (promise.Value(PromiseNames.KindIs) is { Length: > 0 } sense ? sense : promise.Value(PromiseNames.Kind)) == Risk;

    private static int? Strength(Promise promise) =>
        Vocabulary.Certainty.NumberOf(promise.Value(PromiseNames.KindBears)) is { } bears ? bears
        : Vocabulary.EvidenceKind.NumberOf(promise.Value(PromiseNames.Kind)) is { } kind ? (int)EvidenceStrength.Of((EvidenceKind)kind)
        : null;

    /// <summary>Whether the generated member of a mark has another type because its kind has other fields.</summary>
    private bool HasOtherFields(string before, string after) =>
        _kind is { } kind && _format.KindsOf(kind)?.Renamed(before)?.Name != after
        && !FieldDeclaration.AreSame(_format.FieldsOf(kind, before), _format.FieldsOf(kind, after));

    private void CompareCertainties(string before, string after)
    {
        if (after.Length == 0)
        {
            Add(ChangeKind.CertaintyGone, before);
        }
        else if (Rank(_old, before) is { } old && Rank(_now, after) is { } now && old != now)
        {
            Add(now < old ? ChangeKind.CertaintyLowered : ChangeKind.CertaintyRaised, after, before);
        }
        else if (before != after && _format.Certainty.Renamed(before)?.Name != after)
        {
            AddValue(PromiseNames.Certainty, before, after);
        }
    }

    /// <summary>
    /// How sure a level is: first by the word of the format that it is, then by its place among the levels of today, if it is still one of them; null if it is not known.
    /// </summary>
    private int? Rank(Promise promise, string level)
    {
        var sense = promise.Value(PromiseNames.CertaintyIs) is { Length: > 0 } given ? given : level;
        if (Vocabulary.Certainty.NumberOf(sense) is not { } number)
        {
            return null;
        }

        var known = _format.Certainty.Find(level) ?? _format.Certainty.Renamed(level);
        return (number * 1000) + (known is { } word && word.Sense == number ? word.Number - word.Sense : 0);
    }

    /// <summary>The fields that the mark or the article can have now.</summary>
    private EquatableArray<FieldDeclaration> Fields => _format.FieldsOf(_kind, _now.Value(PromiseNames.Kind));

    /// <summary>Calls the earlier values as the model calls their fields now.</summary>
    private void RenameFields()
    {
        foreach (var field in Fields)
        {
            foreach (var former in field.Formerly)
            {
                _old.Rename(PromiseNames.Fields + former, PromiseNames.Fields + field.Name);
            }
        }
    }

    /// <summary>Whether words of a list are the same, apart from new names.</summary>
    private bool AreRenamed(FieldDeclaration field, string key) =>
        field.Form == FieldForm.Word && _format.Words.TryGetValue(field.Words, out var words)
        && _old.Items(key).Select(word => words.Renamed(word)?.Name ?? word).SequenceEqual(_now.Items(key), StringComparer.Ordinal);

    /// <summary>Compares values of a declared field, as its author writes them.</summary>
    private void CompareField(string key, string before, string after)
    {
        var name = key.Substring(PromiseNames.Fields.Length);
        var field = Fields.FirstOrDefault(field => field.Name == name);
        if (field is not null && (DeclaredFormats.TargetOf(field.Form) is { } mark ? IsRenamed(key, mark) : AreRenamed(field, key)))
        {
            return;
        }

        var (old, now) = (_old.Texts(key), _now.Texts(key));
        if (old.Count + now.Count > 0 && old.Count == _old.Items(key).Count && now.Count == _now.Items(key).Count)
        {
            CompareTexts(name, ByLanguage(old), ByLanguage(now));
            return;
        }

        AddValue(name, Unescaped(before), Unescaped(after));
    }

    /// <summary>Reports each language in which the text of a declared field is another.</summary>
    private void CompareTexts(string name, Dictionary<string, PromisedText> before, Dictionary<string, PromisedText> after)
    {
        foreach (var language in before.Keys.Union(after.Keys, StringComparer.Ordinal))
        {
            var (old, now) = (Find(before, language), Find(after, language));
            if (old is null || now is null)
            {
                Add(ChangeKind.ValueChanged, name, now is null ? $"is no longer given in '{language}'" : $"is given in '{language}' too");
            }
            else if (old != now)
            {
                Add(ChangeKind.TextReworded, name, language);
            }
        }
    }

    /// <summary>A value as it was before it was written into a line.</summary>
    private static string Unescaped(string value)
    {
        var text = new StringBuilder(value.Length);
        for (var i = 0; i < value.Length; i++)
        {
            if (value[i] == '%' && i + 4 < value.Length && int.TryParse(value.Substring(i + 1, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code))
            {
                _ = text.Append((char)code);
                i += 4;
            }
            else
            {
                _ = text.Append(value[i] == ',' ? ", " : value[i].ToString());
            }
        }

        return text.ToString();
    }
}
