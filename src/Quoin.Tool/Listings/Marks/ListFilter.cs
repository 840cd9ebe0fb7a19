using Quoin.Compiler.Format;
using Quoin.Compiler.Text;
using Quoin.Tool.Terminal;

namespace Quoin.Tool.Listings;

/// <summary>Which marks are listed; null for what does not matter. Several conditions must all be met.</summary>
internal sealed record ListFilter
{
    /// <summary>The word for the kind of mark: <c>claims</c>, <c>caveats</c> or <c>evidence</c>.</summary>
    public required string Marks { get; init; }

    /// <summary>The language of texts; null for that of each source.</summary>
    public string? Language { get; init; }

    public string? Article { get; init; }

    public string? Kind { get; init; }

    public string? Certainty { get; init; }

    public string? Status { get; init; }

    public string? Section { get; init; }

    public string? Term { get; init; }

    public string? Evidence { get; init; }

    public string? MissingLanguage { get; init; }

    /// <summary>The options that are given, with their values, in the order of help.</summary>
    public IEnumerable<(string Option, string Value)> Given =>
        new (string Option, string? Value)[]
        {
            ("--article", Article), ("--kind", Kind), ("--certainty", Certainty), ("--status", Status), ("--section", Section),
            ("--term", Term), ("--evidence", Evidence), ("--missing-language", MissingLanguage),
        }.Where(static pair => pair.Value is not null).Select(static pair => (pair.Option, pair.Value!));

    /// <summary>The words of a kind of mark: those of the format in force, and those of articles that were compiled with another model.</summary>
    private IReadOnlyList<string> Kinds(AnnotationFormat format, IReadOnlyList<Article> articles)
    {
        var (words, used) = Marks switch
        {
            "caveats" => (format.CaveatKind, articles.SelectMany(static article => article.Caveats).Select(static caveat => caveat.KindName)),
            "evidence" => (format.EvidenceKind, articles.SelectMany(static article => article.EvidenceIncludingInvalid).Select(static evidence => evidence.KindName)),
            _ => (format.ClaimKind, articles.SelectMany(static article => article.ClaimsIncludingInvalid).Select(static claim => claim.KindName)),
        };
        return [.. words.Words.Concat(used).Distinct(StringComparer.Ordinal)];
    }

    /// <summary>Checks the conditions against the articles.</summary>
    /// <param name="articles">The articles and libraries that can be listed.</param>
    /// <param name="ids">The ids of all articles.</param>
    /// <param name="format">The format in force, which has the words.</param>
    /// <exception cref="ToolException">An option is for other marks, or its value does not exist.</exception>
    public void Check(IReadOnlyList<Article> articles, IReadOnlyList<string> ids, AnnotationFormat format)
    {
        string[] forThese = Marks switch
        {
            "caveats" => ["--article", "--kind", "--missing-language"],
            "evidence" => ["--article", "--kind", "--status"],
            _ => [.. Given.Select(static pair => pair.Option)],
        };
        if (Given.Select(static pair => pair.Option).Except(forThese).FirstOrDefault() is { } other)
        {
            throw new ToolException($"{other} is not for {Marks}; 'quoin list {Marks}' takes {string.Join(", ", forThese)}");
        }

        CheckWord("--article", Article, ids);
        CheckWord("--kind", Kind, Kinds(format, articles));
        CheckWord("--certainty", Certainty, [.. format.Certainty.Words.Concat(articles.SelectMany(static article => article.ClaimsIncludingInvalid).Select(MarkColumns.CertaintyOf).OfType<string>()).Distinct(StringComparer.Ordinal)]);
        CheckWord("--status", Status, Vocabulary.Status.Words);
        var inside = articles.Where(IsIn).ToList();
        CheckWord("--section", Section, Ids(inside.SelectMany(static article => article.Sections)));
        CheckWord("--term", Term, Ids(inside.SelectMany(static article => article.Terms), inside, static claim => claim.Terms));
        CheckWord("--evidence", Evidence, Ids(inside.SelectMany(static article => article.EvidenceIncludingInvalid), inside, static claim => claim.EvidenceIncludingInvalid));
        if (MissingLanguage is { } missing && !Compiler.Format.Texts.Language.IsValid(missing))
        {
            throw new ToolException($"'{SafeText.Escape(missing)}' is no language tag; write --missing-language uk");
        }

        var languages = inside.SelectMany(ArticleLanguages.Of).Distinct(StringComparer.OrdinalIgnoreCase).Order(StringComparer.Ordinal).ToList();
        if (Language is { } language && !languages.Exists(known => ArticleLanguages.IsIn(language, known)))
        {
            throw new ToolException($"There is no text in the language '{SafeText.Escape(language)}'{Suggestion.For(language, languages)}");
        }
    }

    /// <summary>Whether an article is asked for.</summary>
    public bool IsIn(Article article) => Article is null || article.Id == Article;

    /// <summary>Whether a claim is asked for.</summary>
    public bool Includes(Claim claim) =>
        IsWord(Kind, claim.KindName)
        && IsWord(Certainty, MarkColumns.CertaintyOf(claim))
        && IsWord(Status, Vocabulary.Status.NameOf((int)claim.Standing.Status))
        && (Section is null || claim.Section?.Id == Section)
        && (Term is null || claim.Terms.Any(term => term.ReferenceFrom(claim.Article) == Term))
        && (Evidence is null || claim.EvidenceIncludingInvalid.Any(evidence => evidence.ReferenceFrom(claim.Article) == Evidence))
        && IsMissing(ArticleLanguages.Of(claim), claim.Caveats);

    /// <summary>Whether a caveat is asked for.</summary>
    public bool Includes(Caveat caveat) => IsWord(Kind, caveat.KindName) && IsMissing(caveat.Statement.Languages, []);

    /// <summary>Whether a piece of evidence is asked for.</summary>
    public bool Includes(Evidence evidence) =>
        IsWord(Kind, evidence.KindName) && IsWord(Status, Vocabulary.Status.NameOf((int)evidence.Standing.Status));

    private bool IsMissing(IReadOnlyList<string> languages, IEnumerable<Caveat> caveats) => MissingLanguage is not { } missing
        || !IsWritten(languages, missing) || caveats.Any(caveat => !IsWritten(caveat.Statement.Languages, missing));

    private static bool IsWritten(IReadOnlyList<string> languages, string asked) =>
        languages.Any(language => ArticleLanguages.IsIn(asked, language) || ArticleLanguages.IsIn(language, asked));

    private static bool IsWord(string? asked, string? word) => asked is null || word == asked;

    /// <summary>The ids of marks of articles, and the references of claims to those of libraries.</summary>
    private static List<string> Ids(IEnumerable<Mark> own, IEnumerable<Article> articles, Func<Claim, IEnumerable<Mark>> cited) =>
    [
        .. Ids(own)
            .Concat(articles.SelectMany(static article => article.ClaimsIncludingInvalid).SelectMany(claim => cited(claim).Select(mark => mark.ReferenceFrom(claim.Article))))
            .Distinct(StringComparer.Ordinal),
    ];

    private static List<string> Ids(IEnumerable<Mark> marks) => [.. marks.Select(static mark => mark.Id).Distinct(StringComparer.Ordinal)];

    private static void CheckWord(string option, string? word, IReadOnlyList<string> known)
    {
        if (word is not null && !known.Contains(word, StringComparer.Ordinal))
        {
            throw new ToolException($"There is no {option[2..]} '{SafeText.Escape(word)}'{Suggestion.For(word, [.. known])}");
        }
    }
}
