using Quoin.Compiler.Anchoring;
using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Text;
using Quoin.Compiler.Yaml;
using Quoin.Tool.Drafts;

namespace Quoin.Tool.Quotations;

/// <summary>A place of a source with the quote that anchors exactly there.</summary>
/// <param name="Source">The source.</param>
/// <param name="Hit">The place.</param>
/// <param name="Quote">The quote; null if an annotation cannot contain it.</param>
internal sealed record Passage(QuotedSource Source, Hit Hit, DraftQuote? Quote)
{
    /// <summary>What a build reports about the quote in a claim.</summary>
    public IReadOnlyList<ContentDiagnostic> Findings { get; init; } = [];

    /// <summary>The words of the source, with omissions.</summary>
    public string Words => PassageFinder.WordsAt(Source.Document, Hit);

    /// <summary>How the words that were searched differ from it.</summary>
    public Definitions.MatchTier Tier => Hit.Tier;

    /// <summary>The 1-based line and column in the file where it begins.</summary>
    public (int Line, int Column) Start => Position(Hit.Span.Start);

    /// <summary>The 1-based line and column in the file after its last character.</summary>
    public (int Line, int Column) End
    {
        get
        {
            var span = Source.Document.FileSpan(Hit.Span);
            var (line, column) = Source.Document.File.Position(span.End);
            return (line + 1, column + 1);
        }
    }

    /// <summary>The quote as YAML for the value of 'quote'; null if there is none.</summary>
    public string? Yaml => Quote?.Write(ScalarForm.DoubleQuoted);

    /// <summary>Why an annotation cannot quote it; null if it can.</summary>
    public string? Reason => Quote is not null ? null
        : HiddenCharacters.IndexIn(Source.Document.Text, Hit.Span) is var hidden and >= 0
            ? $"it contains the character {HiddenCharacters.Name(Source.Document.Text, hidden)}, which is not shown and which an annotation cannot contain; quote the words before and after it"
            : "the same words are in other places, and nothing beside them differs; quote more words";

    private (int Line, int Column) Position(int offset)
    {
        var (line, column) = Source.Document.Position(offset);
        return (line + 1, column + 1);
    }
}
