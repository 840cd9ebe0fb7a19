using Microsoft.CodeAnalysis.Editing;

namespace Quoin.CodeFixes;

/// <summary>One way to mend what one diagnostic tells.</summary>
/// <param name="Title">What the author reads: a command.</param>
/// <param name="Key">What remedies of a sort have in common, so that they can be applied together.</param>
/// <param name="Edit">The edit. It may be made together with those of other diagnostics of the document.</param>
internal record Remedy(string Title, string Key, Action<SyntaxEditor> Edit);
