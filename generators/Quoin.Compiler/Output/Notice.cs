using Quoin.Compiler.Diagnostics;

namespace Quoin.Compiler.Output;

/// <summary>A compiler message for C# code that uses a mark that is no longer valid.</summary>
/// <param name="Rule">One of <see cref="CodeRules"/>, QUO51xx.</param>
/// <param name="Message">The formatted message, safe to display.</param>
/// <param name="Replacement">The C# name of what to use instead; empty if there is nothing.</param>
internal sealed record Notice(Rule Rule, string Message, string Replacement = "");
