using System.Text;
using Quoin.Compiler.Model;
using Quoin.Compiler.Output;
using Quoin.Compiler.Sources;
using Quoin.Compiler.Text;
using Quoin.Compiler.Workspace;
using Quoin.CompilerServices;
using Quoin.Definitions;

namespace Quoin.Tests.Bodies;

/// <summary>A text that is written block by block, as readers of sources give it, and the article that marks it.</summary>
internal sealed class Page
{
    private readonly StringBuilder _text = new();

    /// <summary>The white space before the next block.</summary>
    public string Gap { get; set; } = "\n\n";

    public string Text => _text.ToString();

    public SourceBlock Leaf(BlockKind kind, params Piece[] pieces) => Leaf(kind, 0, "", pieces);

    public SourceBlock Leaf(BlockKind kind, int number, string name, params Piece[] pieces)
    {
        var start = Begin();
        var runs = new List<SourceRun>();
        foreach (var piece in pieces)
        {
            var span = new Span(_text.Length, piece.Text.Length);
            runs.Add(new SourceRun(piece.Kind, span, (Definitions.TextStyles)piece.Styles) { Target = piece.Target, Title = piece.Title, Image = piece.Image });
            _text.Append(piece.Text);
        }

        return new SourceBlock(kind, new Span(start, _text.Length - start)) { Number = number, Name = name, Runs = [.. runs] };
    }

    public SourceBlock Paragraph(params Piece[] pieces) => Leaf(BlockKind.Paragraph, pieces);

    /// <summary>A block of blocks. Arguments are evaluated in order, so the blocks are written before it is called.</summary>
    public SourceBlock Box(BlockKind kind, int number = 0, string name = "", params SourceBlock[] blocks) =>
        new(kind, blocks.Length == 0 ? new Span(_text.Length, 0) : new Span(blocks[0].Span.Start, blocks[^1].Span.End - blocks[0].Span.Start))
        {
            Number = number,
            Name = name,
            Blocks = [.. blocks],
        };

    /// <summary>The article with these blocks, whose marks quote the words of the page.</summary>
    public Article Article(string annotation, params SourceBlock[] body) => Make(Model(annotation, body));

    /// <summary>The article with other quotes.</summary>
    public Article Article(string annotation, SourceBlock[] body, Func<QuoteModel, QuoteModel> quote)
    {
        var model = Model(annotation, body);
        return Make(model with
        {
            Groups = model.Groups
                .Select(group => group with { Marks = group.Marks.Select(mark => mark with { Quotes = mark.Quotes.Select(quote).ToEquatableArray() }).ToEquatableArray() })
                .ToEquatableArray(),
        });
    }

    public static (string Source, string Data) Data(ArticleModel model)
    {
        var layout = ArticleLayout.Of(model);
        return (layout.Source, layout.Table + layout.Texts);
    }

    public ArticleModel Model(string annotation, params SourceBlock[] body)
    {
        // The compiler reads the page as plain text with a line for each paragraph; the marks then move to the page.
        var text = string.Join("\n\n", Text.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        var build = ContentBuild.Create(ContentProject.Create([new("content/tea.quoin.yaml", annotation), new("content/tea.txt", text)]));
        var compiled = Assert.Single(build.Annotations);
        Assert.False(compiled.HasErrors, string.Join("\n", compiled.Diagnostics));
        var model = compiled.Article!;
        return model with
        {
            SourceText = Text,
            Body = [.. body],
            Groups = model.Groups
                .Select(group => group with { Marks = group.Marks.Select(mark => Moved(mark, model.SourceText)).ToEquatableArray() })
                .ToEquatableArray(),
        };
    }

    private static Article Make(ArticleModel model)
    {
        var (source, data) = Data(model);
        return new ArticleContent(() => source, data).Article;
    }

    private MarkModel Moved(MarkModel mark, string from) => mark with
    {
        Quotes = mark.Quotes.Select(quote =>
        {
            var words = from.Substring(quote.Anchor.Span.Start, quote.Anchor.Span.Length);
            var place = Text.IndexOf(words, StringComparison.Ordinal);
            Assert.True(place >= 0, $"The page does not have “{words}”.");
            return quote with { Anchor = quote.Anchor with { Span = new Span(place, words.Length) } };
        }).ToEquatableArray(),
    };

    private int Begin()
    {
        _text.Append(_text.Length == 0 ? "" : Gap);
        return _text.Length;
    }
}
