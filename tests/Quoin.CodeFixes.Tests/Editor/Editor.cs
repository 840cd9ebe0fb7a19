using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Completion;
using Microsoft.CodeAnalysis.QuickInfo;

namespace Quoin.CodeFixes.Tests;

/// <summary>What an editor shows at the position <c>⟦⟧</c> in C# that uses content.</summary>
internal sealed class Editor(IEnumerable<ContentFile> content)
{
    /// <summary>The completion items, in the order in which they are shown.</summary>
    public async Task<IReadOnlyList<CompletionItem>> CompletionsAsync(string marked)
    {
        var (document, position) = Open(marked);
        var list = await CompletionService.GetService(document)!.GetCompletionsAsync(document, position);
        return list.ItemsList;
    }

    /// <summary>What is shown next to an item of the list.</summary>
    public async Task<string> DescriptionAsync(string marked, string item)
    {
        var (document, position) = Open(marked);
        var service = CompletionService.GetService(document)!;
        var items = (await service.GetCompletionsAsync(document, position)).ItemsList;
        var description = await service.GetDescriptionAsync(document, items.Single(found => found.DisplayText == item));
        return Lines(description!.Text);
    }

    /// <summary>What is shown on hover: a symbol and its documentation.</summary>
    public async Task<string> HoverAsync(string marked)
    {
        var (document, position) = Open(marked);
        var info = await QuickInfoService.GetService(document)!.GetQuickInfoAsync(document, position);
        return Lines(string.Join("\n\n", info!.Sections
            .Where(section => section.Kind is QuickInfoSectionKinds.Description or QuickInfoSectionKinds.DocumentationComments)
            .Select(section => section.Text.Trim())));
    }

    // Roslyn ends lines with CR LF on every platform.
    private static string Lines(string text) => text.ReplaceLineEndings("\n");

    private (Document Document, int Position) Open(string marked)
    {
        var code = new MarkedCode(marked);
        var solution = CodeSolution.Empty.With("App", content, code.Text);
        return (solution.Projects.Single().Documents.Single(), code.Spans.Single().Start);
    }
}
