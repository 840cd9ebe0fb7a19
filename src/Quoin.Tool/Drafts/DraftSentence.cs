using Quoin.Compiler.Lexicon;
using Quoin.Compiler.Sources;
using Quoin.Compiler.Text;
using Quoin.Definitions;
using AllowedCertainty = Quoin.Definitions.Certainty;

namespace Quoin.Tool.Drafts;

/// <summary>A sentence of a source, and what its words show about it.</summary>
internal sealed class DraftSentence
{
    /// <summary>The number of words of the title of a list's item, and of what is more than a name.</summary>
    private const int MostTitleWords = 5;
    private const int MostNameWords = 3;

    /// <summary>The number of characters that a part leaves of its sentence at least.</summary>
    private const int LeastRest = 10;

    private readonly DraftSource _source;
    private readonly DraftWords? _lists;
    private readonly bool _isFollowed;
    private WordText? _text;

    /// <param name="source">The source.</param>
    /// <param name="span">The sentence.</param>
    /// <param name="isFollowed">Whether another sentence follows in the same block.</param>
    public DraftSentence(DraftSource source, Span span, bool isFollowed)
    {
        (_source, Span, _isFollowed) = (source, span, isFollowed);
        LeafIndex = source.Document.LeafAt(span.Start);
        Leaf = LeafIndex < 0 ? null : source.Document.Leaves[LeafIndex];
        Raw = source.Document.TextOf(span);
        OtherLanguage = source.OtherLanguage(span);
        var language = OtherLanguage ?? source.Language;
        Words = source.Words(language);
        Hedge = source.Hedges(language)?.WeakestHedge(span, source.Register);
        _lists = DraftWords.For(language);
    }

    public Span Span { get; }

    /// <summary>Its text as it is in the source.</summary>
    public string Raw { get; }

    /// <summary>Its language if that is another one than that of the source; otherwise null.</summary>
    public string? OtherLanguage { get; }

    /// <summary>The source with the words of its language; null if there are none.</summary>
    public WordedText? Words { get; }

    public int LeafIndex { get; }

    public SourceLeaf? Leaf { get; }

    public bool IsLeadIn => SentenceForm.IsLeadIn(Raw);

    /// <summary>Whether it asserts nothing.</summary>
    public bool IsAside => SentenceForm.IsQuestion(Raw) || IsLeadIn || (_lists is { } lists && Text.Begins(lists.Transitions)) || IsName;

    /// <summary>Whether it is a cell or an item of a few words, which may assert or limit something although it is no sentence.</summary>
    public bool IsItem => IsName && !SentenceForm.IsQuestion(Raw) && !IsLeadIn;

    /// <summary>The hedge that allows the least certainty; null if there is none.</summary>
    public Hedge? Hedge { get; }

    /// <summary>Whether all of it limits what is asserted elsewhere. If only its last part does, the rest is a claim.</summary>
    public bool IsLimit => (Hedge is { Certainty: AllowedCertainty.Unknown } && !(_lists is { } known && Text.Has(known.NoLimits)))
        || (_lists is { } lists && (Text.Begins(lists.Contrasts) || (Limits(lists, Text) && !(LimitingPart is { } part && !Limits(lists, new WordText(Raw[..(part.Start - Span.Start)]))))));

    /// <summary>Whether it states something together with its ground.</summary>
    public bool StatesGround => _lists is { } lists && Text.Has(lists.Findings);

    /// <summary>Whether it names evidence.</summary>
    public bool NamesEvidence => _lists is { } lists && Text.Has(lists.Research) && (!Text.Has(lists.NoResearch) || Text.Has(lists.Findings));

    /// <summary>Whether it refers to evidence that was named before.</summary>
    public bool RefersBack => _lists is { } lists && Text.Has(lists.Back);

    /// <summary>Whether it goes on about the evidence of the sentence before.</summary>
    public bool Continues => _lists is { } lists && Text.Begins(lists.Continuations);

    /// <summary>The name of a law in it; null if there is none.</summary>
    public string? Law => _lists is { } lists ? LawNames.First(Raw, lists.Laws) : null;

    /// <summary>The part that limits the rest; null if there is none.</summary>
    public Span? LimitingPart => Words is { } words && _lists is { } lists ? FindPart(words, lists) : null;

    private static bool Limits(DraftWords lists, WordText text) => text.Has(lists.Limits) && !text.Has(lists.NoLimits);

    private WordText Text => _text ??= new WordText(Raw);

    /// <summary>Whether it is a name or a title, which asserts something only together with what is beside it.</summary>
    private bool IsName => WordCount is var count && (count <= 1
        || (!SentenceForm.IsClosed(Raw) && count <= (Leaf?.Kind == BlockKind.TableCell ? MostTitleWords : MostNameWords))
        || (Leaf is { IsInList: true } && _isFollowed && count <= MostTitleWords && Span.Start == Leaf.Span.Start));

    /// <summary>The number of words. In scripts without spaces, two letters are about a word.</summary>
    private int WordCount => Raw.Count(Scripts.IsWrittenWithoutSpaces) is var letters and > 0 ? Math.Max(Text.Count, letters / 2) : Text.Count;

    private Span? FindPart(WordedText words, DraftWords lists)
    {
        var end = SentenceForm.EndOfWords(words.Text, Span);
        foreach (var match in words.Find(WordList.Contrast, Span))
        {
            if (match.Span.Start - Span.Start >= LeastRest && IsAfterMark(match.Span.Start) && Part(SkipSpace(match.Span.End), end) is { } part
                && ((words.At(WordList.Continuation, part) ?? words.At(WordList.Limit, part) ?? words.At(WordList.Negation, part)) is not null
                    || Limits(lists, new WordText(words.Text.Substring(part.Start, part.Length)))))
            {
                return part;
            }
        }

        foreach (var match in words.Find(WordList.Limit, Span))
        {
            if (match.Span.Start - Span.Start >= LeastRest && Part(match.Span.Start, end) is { } part
                && (lists.Parts.Contains(match.Entry.Words) || new WordText(words.Text.Substring(part.Start, part.Length)).Begins(lists.Narrowings)))
            {
                return part;
            }
        }

        return null;
    }

    private bool IsAfterMark(int offset)
    {
        while (offset > Span.Start && char.IsWhiteSpace(Words!.Text[offset - 1]))
        {
            offset--;
        }

        return offset > Span.Start && (Words!.Text[offset - 1] is ',' or ';' or '–' or '—' or '-' or '(');
    }

    private int SkipSpace(int offset)
    {
        while (offset < Span.End && (char.IsWhiteSpace(Words!.Text[offset]) || Words.Text[offset] == ','))
        {
            offset++;
        }

        return offset;
    }

    /// <summary>A part of at least two words; null if it is shorter.</summary>
    private Span? Part(int start, int end) => end > start && new Span(start, end - start) is var part && Words!.Text.AsSpan(part.Start, part.Length).IndexOf(' ') > 0 ? part : null;
}
