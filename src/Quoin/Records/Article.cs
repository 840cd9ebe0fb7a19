using Quoin.CompilerServices;

namespace Quoin;

/// <summary>A source with everything that its annotation marks in it.</summary>
/// <remarks>An article of a build is one object, so articles are compared by reference.</remarks>
public sealed partial class Article
{
    private readonly ArticleData _content;

    internal Article(ArticleData content)
    {
        _content = content;
        Id = content.Text(HeadRow.Id);
        Title = new LocalizedText(content, HeadRow.Title);
    }

    /// <summary>The id, in kebab case; unique within a build.</summary>
    public string Id { get; }

    /// <summary>The title, in the annotator's words.</summary>
    public LocalizedText Title { get; }

    /// <summary>The BCP 47 tag of the language of the source; marks and sections may be in another.</summary>
    public string Language => field ??= _content.Text(HeadRow.Language);

    /// <summary>The source, verbatim.</summary>
    public Source Source => field ?? OneInstance.Keep(ref field, new Source(_content));

    /// <summary>The sections, in the order of the annotation; may be empty.</summary>
    public MarkList<Section> Sections => field ??= new MarkList<Section>(_content, MarkKind.Section, 0);

    /// <summary>The terms, in the order of the annotation; may be empty.</summary>
    public MarkList<Term> Terms => field ??= new MarkList<Term>(_content, MarkKind.Term, 0);

    /// <summary>The evidence, in the order of the annotation; may be empty.</summary>
    public MarkList<Evidence> Evidence => field ??= new MarkList<Evidence>(_content, MarkKind.Evidence, 0);

    /// <summary>The caveats, in the order of the annotation; may be empty.</summary>
    public MarkList<Caveat> Caveats => field ??= new MarkList<Caveat>(_content, MarkKind.Caveat, 0);

    /// <summary>The claims, in the order of the annotation; may be empty.</summary>
    public MarkList<Claim> Claims => field ??= new MarkList<Claim>(_content, MarkKind.Claim, 0);

    /// <summary>The sentences that assert nothing, in the order of the annotation; may be empty.</summary>
    public IReadOnlyList<Quote> Asides => field ?? OneInstance.Keep(ref field, _content.Quotes(HeadRow.Asides));

    /// <summary>How much of the source the annotation accounts for.</summary>
    public Coverage Coverage => new(
        _content.Table[HeadRow.Sentences], _content.Table[HeadRow.MarkedSentences], _content.Table[HeadRow.AsideSentences]);

    /// <summary>The title, in the language of the current UI culture.</summary>
    public override string ToString() => Title.ToString();
}
