using Quoin.Compiler.Workspace;

namespace Quoin.Tool.Repairs;

/// <summary>What is repaired.</summary>
/// <param name="Files">The files with fixes that were applied or refused, in the order of their paths.</param>
/// <param name="Build">The content with the repaired files.</param>
internal sealed record RepairPlan(IReadOnlyList<RepairedFile> Files, ContentBuild Build);
