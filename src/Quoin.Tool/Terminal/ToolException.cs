namespace Quoin.Tool.Terminal;

/// <summary>The command cannot go on. The message is one sentence that says what is wrong and how to fix it; the exit code is <see cref="ExitCode.Failed"/>.</summary>
/// <param name="message">The message, safe to display.</param>
internal sealed class ToolException(string message) : Exception(message);
