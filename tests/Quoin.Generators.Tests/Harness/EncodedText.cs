using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Quoin.Generators.Tests;

/// <summary>A file as stored on disk: its bytes begin with the byte order mark of its encoding, if there is one.</summary>
internal sealed class EncodedText(string path, string text, Encoding encoding) : AdditionalText
{
    public override string Path => path;

    public override SourceText GetText(CancellationToken cancellationToken = default)
    {
        using var bytes = new MemoryStream([.. encoding.GetPreamble(), .. encoding.GetBytes(text)]);
        return SourceText.From(bytes);
    }
}
