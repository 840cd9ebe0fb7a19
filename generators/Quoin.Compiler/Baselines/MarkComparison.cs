using System.Globalization;
using Quoin.Compiler.Format;
using Quoin.Compiler.Text;
using Quoin.Definitions;

namespace Quoin.Compiler.Baselines;

/// <summary>Compares the line of a mark or an article with the line that it has now.</summary>
internal sealed partial class MarkComparison
{
    private const int MostLanguages = 20;

    private readonly Promise _old;
    private readonly Promise _now;
    private readonly MarkKind? _kind;
    private readonly RenamedMarks _renamed;
    private readonly AnnotationFormat _format;
    private readonly List<BaselineChange> _changes = [];

    private MarkComparison(PromiseLine old, PromiseLine now, RenamedMarks renamed, AnnotationFormat format)
    {
        _old = Promise.Of(old);
        _now = Promise.Of(now);
        _kind = PromiseNames.KindOf(now);
        _renamed = renamed;
        _format = format;
        RenameFields();
    }

    /// <summary>Compares two lines of a mark.</summary>
    /// <param name="old">What it promised.</param>
    /// <param name="now">What it promises.</param>
    /// <param name="renamed">The marks of the article that have another id now.</param>
    /// <param name="format">The format of what it promises now.</param>
    public static IReadOnlyList<BaselineChange> Compare(PromiseLine old, PromiseLine now, RenamedMarks renamed, AnnotationFormat format)
    {
        var comparison = new MarkComparison(old, now, renamed, format);
        foreach (var key in comparison._old.Keys.Union(comparison._now.Keys, StringComparer.Ordinal))
        {
            var (before, after) = (comparison._old.Value(key), comparison._now.Value(key));
            if (before != after && !IsSameText(before, after))
            {
                comparison.Compare(key, before, after);
            }
        }

        return comparison._changes;
    }

    private void Compare(string key, string before, string after)
    {
        switch (key)
        {
            case PromiseNames.Kind when _kind is not null:
                CompareKinds(before, after);
                break;
            case PromiseNames.KindIs or PromiseNames.KindBears:
                CompareSenses(key);
                break;
            case PromiseNames.Certainty when _kind == MarkKind.Claim:
                CompareCertainties(before, after);
                break;
            case PromiseNames.CertaintyIs when IsSame(PromiseNames.Certainty):
                CompareCertainties(_old.Value(PromiseNames.Certainty), _now.Value(PromiseNames.Certainty));
                break;
            case PromiseNames.CertaintyIs:
                // Compared with the levels.
                break;
            case StandingFields.StatusKey:
                CompareStatus(before, after);
                break;
            case PromiseNames.Caveats when _kind == MarkKind.Claim:
                CompareReferences(key, MarkKind.Caveat, ChangeKind.ClaimCaveatLost, ChangeKind.ClaimCaveatGained, ChangeKind.LastCaveatLost, ChangeKind.FirstCaveatGained);
                break;
            case PromiseNames.Evidence when _kind == MarkKind.Claim:
                CompareReferences(key, MarkKind.Evidence, ChangeKind.ClaimEvidenceLost, ChangeKind.ClaimEvidenceGained, ChangeKind.ClaimEvidenceLost, ChangeKind.ClaimEvidenceGained);
                break;
            case PromiseNames.AppliesTo when _kind == MarkKind.Caveat:
                CompareSelectors(before, after);
                break;
            case PromiseNames.Citations when _kind == MarkKind.Claim:
                CompareCitations(key, before, after);
                break;
            case PromiseNames.About when IsRenamed(key, MarkKind.Term):
            case StandingFields.SupersededByKey when _kind is { } kind && IsRenamed(key, kind):
                // Names the same mark by its new id.
                break;
            case PromiseNames.Quote:
                CompareQuotes();
                break;
            case PromiseNames.Formerly when _old.Line.Key != _now.Line.Key:
                // Part of the renaming.
                break;
            default:
                if (key.StartsWith(PromiseNames.Fields, StringComparison.Ordinal))
                {
                    CompareField(key, before, after);
                }
                else
                {
                    CompareOther(key, before, after);
                }

                break;
        }
    }

    /// <summary>Whether both are kept of the same text.</summary>
    private static bool IsSameText(string before, string after) => PromisedText.Parse(before) is { } old && PromisedText.Parse(after) is { } now && old == now;

    /// <summary>Whether references are the same, apart from new ids.</summary>
    private bool IsRenamed(string key, MarkKind kind) =>
        new HashSet<string>(_old.Items(key).Select(id => _renamed.NewReference(_old.Line.Article, kind, id)), StringComparer.Ordinal).SetEquals(_now.Items(key));

    private void CompareSelectors(string before, string after)
    {
        var includesAll = SelectorComparison.IncludesAll(before, after, _format);
        if (!includesAll || !SelectorComparison.IncludesAll(after, before, _format))
        {
            Add(includesAll ? ChangeKind.CaveatWidened : ChangeKind.CaveatNarrowed, after.Length == 0 ? "none" : after, before.Length == 0 ? "none" : before);
        }
    }

    private void CompareStatus(string before, string after)
    {
        var (retracted, superseded) = (Vocabulary.Status.NameOf((int)Status.Retracted), Vocabulary.Status.NameOf((int)Status.Superseded));
        if (before == retracted || (before == superseded && after != retracted))
        {
            Add(ChangeKind.StandingLifted, before);
        }
        else if (after == retracted || after == superseded)
        {
            Add(after == retracted ? ChangeKind.Retracted : ChangeKind.Superseded);
        }
        else
        {
            var active = Vocabulary.Status.NameOf((int)Status.Active);
            AddValue(StandingFields.StatusKey, before.Length == 0 ? active : before, after.Length == 0 ? active : after);
        }
    }

    private void CompareReferences(string key, MarkKind kind, ChangeKind lost, ChangeKind gained, ChangeKind last, ChangeKind first)
    {
        var before = _old.Items(key).Select(id => _renamed.NewReference(_old.Line.Article, kind, id)).ToList();
        var after = _now.Items(key);
        var gone = before.Except(after, StringComparer.Ordinal).ToList();
        for (var i = 0; i < gone.Count; i++)
        {
            Add(after.Count == 0 && i == gone.Count - 1 ? last : lost, gone[i]);
        }

        var added = after.Except(before, StringComparer.Ordinal).ToList();
        for (var i = 0; i < added.Count; i++)
        {
            Add(before.Count == 0 && i == 0 ? first : gained, added[i]);
        }
    }

    /// <summary>Compares the places of evidence that is cited as before; what it no longer cites, or cites only now, is reported by itself.</summary>
    private void CompareCitations(string key, string before, string after)
    {
        var evidence = new HashSet<string>(_old.Items(PromiseNames.Evidence).Select(NewId), StringComparer.Ordinal);
        evidence.IntersectWith(_now.Items(PromiseNames.Evidence));
        var earlier = new HashSet<string>(_old.Items(key).Select(citation => NewId(EvidenceOf(citation)) + citation.Substring(EvidenceOf(citation).Length)).Where(IsCited), StringComparer.Ordinal);
        if (!earlier.SetEquals(_now.Items(key).Where(IsCited)))
        {
            AddValue(key, before, after);
        }

        string NewId(string id) => _renamed.NewReference(_old.Line.Article, MarkKind.Evidence, id);

        bool IsCited(string citation) => evidence.Contains(EvidenceOf(citation));

        static string EvidenceOf(string citation) => citation.IndexOf(':') is >= 0 and var end ? citation.Substring(0, end) : citation;
    }

    private void CompareQuotes()
    {
        var (before, after) = (PromisedText.Parse(_old.Value(PromiseNames.Quote)), PromisedText.Parse(_now.Value(PromiseNames.Quote)));
        var (old, now) = (before?.Words ?? 0, after?.Words ?? 0);
        if (before?.Language != after?.Language && before?.Hash == after?.Hash)
        {
            AddValue(PromiseNames.Language, before?.Language ?? "", after?.Language ?? "");
            return;
        }

        if (old == now || _kind is MarkKind.Section or MarkKind.Term)
        {
            Add(ChangeKind.QuoteReworded);
        }
        else
        {
            Add(now < old ? ChangeKind.QuoteShortened : ChangeKind.QuoteLengthened, Number(now), Number(old));
        }

        var statements = new HashSet<PromisedText>(_now.Texts(PromiseNames.Statement));
        foreach (var text in _old.Texts(PromiseNames.Statement).Where(text => statements.Contains(text)))
        {
            Add(ChangeKind.StatementStale, text.Language);
        }
    }

    /// <summary>Compares texts by language, and other values as they are written.</summary>
    private void CompareOther(string key, string before, string after)
    {
        var (old, now) = (_old.Texts(key), _now.Texts(key));
        if (old.Count != _old.Items(key).Count || now.Count != _now.Items(key).Count || (key == ArticleFields.Asides.Key && _kind is null))
        {
            AddValue(key, before, after);
            return;
        }

        var (earlierTexts, laterTexts) = (ByLanguage(old), ByLanguage(now));
        var (changed, same) = (new List<string>(), new List<string>());
        foreach (var language in old.Concat(now).Select(static text => text.Language).Distinct(StringComparer.Ordinal))
        {
            var (earlier, later) = (Find(earlierTexts, language), Find(laterTexts, language));
            if (earlier == later)
            {
                same.Add(language);
            }
            else if (earlier is { } one && later is { } two)
            {
                changed.Add(language);
                CompareTexts(key, one, two);
            }
            else if (key == PromiseNames.Statement)
            {
                Add(later is null ? ChangeKind.LanguageLost : ChangeKind.LanguageGained, language);
            }
            else
            {
                Add(ChangeKind.ValueChanged, key, later is null ? $"is no longer given in '{language}'" : $"is given in '{language}' too");
            }
        }

        // Where the quote has changed, that is reported of each statement that has not.
        if (changed.Count > 0 && (key != PromiseNames.Statement || _old.Value(PromiseNames.Quote) is var quote && _now.Value(PromiseNames.Quote) is var other && (quote == other || IsSameText(quote, other))))
        {
            // A few are enough, and however many a file has that nobody wrote, the message is short.
            var others = Enumeration.Join([.. changed.Take(MostLanguages)], "and");
            foreach (var language in same)
            {
                Add(ChangeKind.TranslationStale, key, others, language);
            }
        }
    }

    private void CompareTexts(string key, PromisedText before, PromisedText after)
    {
        if (key == PromiseNames.Statement && _kind == MarkKind.Caveat && before.Words != after.Words)
        {
            Add(after.Words < before.Words ? ChangeKind.CaveatShortened : ChangeKind.CaveatLengthened, after.Language, Number(after.Words), Number(before.Words));
        }
        else
        {
            Add(ChangeKind.TextReworded, key, after.Language);
        }
    }

    private static PromisedText? Find(Dictionary<string, PromisedText> texts, string language) => texts.TryGetValue(language, out var text) ? text : null;

    /// <summary>Texts by language. Of two in one language, which nothing writes, the first counts.</summary>
    private static Dictionary<string, PromisedText> ByLanguage(IReadOnlyList<PromisedText> texts)
    {
        var byLanguage = new Dictionary<string, PromisedText>(StringComparer.Ordinal);
        foreach (var text in texts)
        {
            if (!byLanguage.ContainsKey(text.Language))
            {
                byLanguage.Add(text.Language, text);
            }
        }

        return byLanguage;
    }

    private void AddValue(string key, string before, string after) => Add(
        ChangeKind.ValueChanged, key,
        IsHash(before) || IsHash(after) ? before.Length == 0 ? "is given now" : after.Length == 0 ? "is no longer given" : "has changed"
            : before.Length == 0 ? $"is '{after}', and was not given"
            : after.Length == 0 ? $"is no longer given, and was '{before}'"
            : $"is '{after}', and was '{before}'");

    /// <summary>Whether a value says nothing to a reader: a hash, alone or after other parts.</summary>
    private static bool IsHash(string value) =>
        value.Length >= 16 && ulong.TryParse(value.Substring(value.Length - 16), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out _);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private void Add(ChangeKind kind, params string[] arguments) => _changes.Add(new BaselineChange(kind, _now.Line.Key, arguments.ToEquatableArray())
    {
        IsLibrary = _now.Line.IsLibrary,
        Former = _old.Line.Key == _now.Line.Key ? "" : _old.Line.Id,
    });
}
