using Quoin.Compiler.Diagnostics;

namespace Quoin.Compiler.Output;

/// <summary>What C# that uses a mark is told of how it stands.</summary>
/// <param name="Rule">One of <see cref="CodeRules"/>, QUO51xx.</param>
/// <param name="Message">The message, filled in and safe to show.</param>
/// <param name="Replacement">The C# name of what to use in its place; empty where there is no such.</param>
internal sealed record Notice(Rule Rule, string Message, string Replacement = "");
