namespace Quoin.Compiler.Manifests;

/// <summary>The hash of a text in one language: a change of the text can be seen without it.</summary>
/// <param name="Language">The BCP 47 tag.</param>
/// <param name="Hash">The hash.</param>
internal sealed record LanguageHash(string Language, ulong Hash);
