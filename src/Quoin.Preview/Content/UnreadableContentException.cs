namespace Quoin.Preview.Content;

/// <summary>Content may be missing, because a folder cannot be read.</summary>
/// <param name="message">One sentence that says what is wrong and how to fix it.</param>
internal sealed class UnreadableContentException(string message) : Exception(message);
