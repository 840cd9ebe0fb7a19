namespace Quoin.Benchmarks.Corpus;

/// <summary>One article of a corpus, from which every contender is created.</summary>
internal sealed record CorpusArticle
{
    public required string Id { get; init; }

    public required string Title { get; init; }

    /// <summary>The source, verbatim.</summary>
    public required string Source { get; init; }

    /// <summary>Whether the source is Markdown.</summary>
    public bool IsMarkdown { get; init; }

    public required IReadOnlyList<CorpusSection> Sections { get; init; }

    public required IReadOnlyList<CorpusTerm> Terms { get; init; }

    public required IReadOnlyList<CorpusEvidence> Evidence { get; init; }

    public required IReadOnlyList<CorpusCaveat> Caveats { get; init; }

    public required IReadOnlyList<CorpusClaim> Claims { get; init; }

    public required IReadOnlyList<CorpusQuote> Asides { get; init; }

    /// <summary>The C# name of the article's class.</summary>
    public string ClassName => Name(Id);

    public string SourcePath => $"seeds/{Id}.{(IsMarkdown ? "md" : "txt")}";

    public string AnnotationPath => $"content/{Id}.quoin.yaml";

    /// <summary>The C# name of an id.</summary>
    public static string Name(string id) => string.Concat(id.Split('-').Select(Lexicon.Capitalized));
}

/// <summary>Words of the source, and their start position in it.</summary>
internal sealed record CorpusQuote(string Text, int Start);

/// <summary>A text in English, and in Ukrainian if the article is partly Ukrainian.</summary>
internal sealed record CorpusText(string English, string? Ukrainian = null);

internal sealed record CorpusSection(string Id, string Heading, bool IsUkrainian);

internal sealed record CorpusTerm(string Id, string Label, CorpusQuote Quote);

internal sealed record CorpusEvidence(string Id, string Kind, string By, string FollowUp, CorpusQuote Quote);

/// <param name="Id">The id.</param>
/// <param name="Kind">The kind, in the format's word.</param>
/// <param name="Statement">The annotator's words.</param>
/// <param name="Quote">The words of the source.</param>
/// <param name="AppliesTo">The kinds of the claims that it limits.</param>
internal sealed record CorpusCaveat(string Id, string Kind, CorpusText Statement, CorpusQuote Quote, IReadOnlyList<string> AppliesTo);

/// <param name="Id">The id.</param>
/// <param name="Kind">The kind, in the format's word.</param>
/// <param name="Certainty">The certainty, in the format's word.</param>
/// <param name="Statement">The annotator's words; null if the quote is used.</param>
/// <param name="Quote">The words of the source.</param>
/// <param name="Section">The index of its section.</param>
/// <param name="Evidence">The indexes of its evidence.</param>
/// <param name="Caveats">The indexes of its caveats.</param>
/// <param name="About">The indexes of its terms.</param>
internal sealed record CorpusClaim(
    string Id, string Kind, string Certainty, CorpusText? Statement, CorpusQuote Quote, int Section,
    IReadOnlyList<int> Evidence, IReadOnlyList<int> Caveats, IReadOnlyList<int> About)
{
    /// <summary>The fields of its kind, each as an annotation writes it.</summary>
    public IReadOnlyList<(string Key, string Value)> Fields { get; init; } = [];

    /// <summary>The text that is read when a claim is read.</summary>
    public string Text => Statement?.English ?? Quote.Text;
}
