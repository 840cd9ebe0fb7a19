namespace Quoin.CodeFixes.Tests;

/// <summary>A file that the generator reads.</summary>
internal sealed record ContentFile(string Path, string Text);
