using Quoin.Compiler.Declarations;
using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Lexicon;
using Quoin.Compiler.Model;
using Quoin.Compiler.Sources;
using Quoin.Compiler.Syntax;
using Quoin.Compiler.Text;
using Quoin.Definitions;

namespace Quoin.Compiler.Checks;

/// <summary>An article without errors, for the editorial rules: the annotation together with the model.</summary>
internal sealed class EditorialArticle(
    Annotation annotation, ArticleModel model, SourceDocument source, SentenceList sentences, EquatableArray<Policy> policies, DiagnosticBag diagnostics)
{
    private readonly HashSet<(string Mark, string What)> _told = [];
    private readonly Dictionary<string, WordedText?> _words = new(StringComparer.OrdinalIgnoreCase);
    private readonly QuotedWords?[]?[] _quoted = new QuotedWords?[]?[model.Groups.Count];
    private readonly StatementText[]?[]?[] _statements = new StatementText[]?[]?[model.Groups.Count];
    private (string Language, WordedText? Words) _last = ("", null);
    private bool? _isLaw;
    private List<EditorialText>? _texts;
    private PolicyWords? _policyWords;
    private readonly CombinationCounter _counter = new(diagnostics.Limits.Combinations);

    /// <summary>The annotation. Its marks, and the references of a mark, have the same order as in the model.</summary>
    public Annotation Annotation => annotation;

    public ArticleModel Model => model;

    public SourceDocument Source => source;

    /// <summary>The sentences of the source.</summary>
    public SentenceList Sentences => sentences;

    public EquatableArray<Policy> Policies => policies;

    /// <summary>The words of its policies in its claims.</summary>
    public PolicyWords PolicyWords => _policyWords ??= new PolicyWords(this);

    /// <summary>All texts in the annotator's words.</summary>
    public IReadOnlyList<EditorialText> Texts => _texts ??= EditorialText.In(annotation);

    /// <summary>The languages in which the article must be readable: its own and those of its title.</summary>
    public IReadOnlyList<string> Languages { get; } =
        [.. annotation.Fields.Localized(ArticleFields.Title).Select(title => title.Language).Prepend(annotation.Language.Value).Distinct(StringComparer.OrdinalIgnoreCase)];

    /// <summary>The source as a text in a language; null if there are no word lists for it.</summary>
    public WordedText? Words(string language) => Hedges(language) is { Wording.IsComplete: true } words ? words : null;

    /// <summary>The source as a text in a language, to search only hedges, of which the model may have some; null if none are known.</summary>
    public WordedText? Hedges(string language)
    {
        // Nearly always, all quotes are in one language.
        if (language != _last.Language)
        {
            if (!_words.TryGetValue(language, out var words))
            {
                // Languages that share word lists share what is found with them.
                words = LevelWording.For(model.Format, language) is not { } wording ? null
                    : _words.Values.FirstOrDefault(known => known?.Wording == wording) ?? new WordedText(wording, source.Text, isAskedOften: true);
                _words.Add(language, words);
            }

            _last = (language, words);
        }

        return _last.Words;
    }

    /// <summary>What the quotes of a mark say.</summary>
    public QuotedWords Quoted(MarkKind kind, int mark)
    {
        var marks = model.Marks(kind);
        return (_quoted[(int)kind] ??= new QuotedWords?[marks.Count])[mark] ??= new QuotedWords(this, marks[mark]);
    }

    /// <summary>The statements of a claim or a caveat in the languages that have word lists.</summary>
    public StatementText[] Statements(MarkKind kind, int mark) =>
        (_statements[(int)kind] ??= new StatementText[]?[annotation.Marks(kind).Count])[mark] ??= StatementsIn(kind, mark, isComplete: true);

    /// <summary>The statements of a claim in languages of which only hedges of the model are known.</summary>
    public StatementText[] HedgedStatements(int claim) => model.Format.Model.HasHedges ? StatementsIn(MarkKind.Claim, claim, isComplete: false) : [];

    private StatementText[] StatementsIn(MarkKind kind, int index, bool isComplete)
    {
        var mark = annotation.Marks(kind)[index];
        var known = new List<StatementText>();
        foreach (var statement in mark.Fields.Localized(kind == MarkKind.Claim ? ClaimFields.Statement : CaveatFields.Statement))
        {
            if (Hedges(statement.Language)?.Wording is { } wording && wording.IsComplete == isComplete)
            {
                known.Add(new StatementText(Quoted(kind, index), mark.Id, statement.Language, new WordedText(wording, statement.Text, isAskedOften: true)));
            }
        }

        return [.. known];
    }

    public void Report(Rule rule, TextRange range, params string[] arguments) => diagnostics.Report(rule, range, arguments);

    public void Report(Rule rule, TextRange range, EquatableArray<ContentFix> fixes, params string[] arguments) =>
        diagnostics.Report(rule, range, fixes, arguments);

    public void Report(Rule rule, RuleSeverity severity, TextRange range, params string[] arguments) =>
        diagnostics.Report(rule, severity, range, arguments);

    /// <summary>Counts comparisons: marks times languages, and marks times policy rules.</summary>
    /// <param name="more">The number of further comparisons.</param>
    /// <param name="id">The mark that needs them.</param>
    /// <returns>Whether the limit allows them; otherwise that is reported, once.</returns>
    public bool MayCompare(long more, Located<string> id)
    {
        var mayCompare = _counter.Count(more);
        if (_counter.IsFirstExcess())
        {
            diagnostics.Report(Rules.TooManyCombinations, id.Range,
                "There are too many combinations of claims and caveats with languages and rules of policies", $"{_counter.Limit}",
                "use fewer languages or fewer rules, split the article");
        }

        return mayCompare;
    }

    /// <summary>Records that something was reported for a mark, so that no other rule reports it again.</summary>
    public void Tell(string mark, string what) => _told.Add((mark, what));

    /// <summary>Whether something was reported for a mark.</summary>
    public bool IsTold(string mark, string what) => _told.Contains((mark, what));

    /// <summary>What the quotes of a claim are for.</summary>
    public Register RegisterOf(ClaimModel claim) => (_isLaw ??= Words(model.Language)?.IsLaw(sentences.All.Count) is true) ? Register.Law
        : claim.KindWord?.Declaration is KindDeclaration { Permits: true } ? Register.Permission
        : claim.Kind is ClaimKind.Recommendation or ClaimKind.Definition ? Register.Norm
        : Register.Plain;

    /// <summary>Whether a claim is still valid and has a certainty without a stated reason.</summary>
    public bool IsCertaintyOpen(int claim) => annotation.Claims[claim].Certainty is not null && model.Claims[claim].Standing.Stands && annotation.Claims[claim].CertaintyBecause is null;
}
