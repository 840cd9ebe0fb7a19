namespace Quoin.Tool.Acceptance;

/// <summary>What to accept, and why.</summary>
/// <param name="Names">The keys of lines, such as <c>tea/claims/wakes-you-up</c>, an article and the id of a mark, or articles.</param>
/// <param name="All">Whether everything is accepted.</param>
/// <param name="Because">The reason.</param>
/// <param name="By">Who accepts; null for git's user.</param>
/// <param name="On">The day, by ISO 8601; null for today.</param>
internal sealed record AcceptRequest(IReadOnlyList<string> Names, bool All, string Because, string? By, string? On);
