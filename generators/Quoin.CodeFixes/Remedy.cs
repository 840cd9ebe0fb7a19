using Microsoft.CodeAnalysis.Editing;

namespace Quoin.CodeFixes;

/// <summary>A possible fix for a diagnostic.</summary>
/// <param name="Title">The title in the editor, an imperative.</param>
/// <param name="Key">The equivalence key: remedies with the same key can be applied together.</param>
/// <param name="Edit">The edit. It may be combined with those for other diagnostics in the document.</param>
internal record Remedy(string Title, string Key, Action<SyntaxEditor> Edit);
