using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Quoin.Generators.Tests;

/// <summary>A file of the build that exists only in memory. A null text represents a file that cannot be read.</summary>
internal sealed class InMemoryText(string path, string? text) : AdditionalText
{
    public override string Path => path;

    public string? Text => text;

    public override SourceText? GetText(CancellationToken cancellationToken = default) =>
        text is null ? null : SourceText.From(text, Encoding.UTF8);
}
