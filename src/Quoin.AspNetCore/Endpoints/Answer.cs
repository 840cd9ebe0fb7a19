using System.Security.Cryptography;

namespace Quoin.AspNetCore.Endpoints;

/// <summary>A response as it is sent.</summary>
/// <param name="Body">The JSON, as UTF-8.</param>
/// <param name="Languages">The languages of the texts for readers, as Content-Language lists them; empty for none.</param>
internal sealed record Answer(ReadOnlyMemory<byte> Body, string Languages)
{
    /// <summary>The strong entity tag: a hash of the body.</summary>
    public string ETag { get; } = $"\"{Convert.ToBase64String(SHA256.HashData(Body.Span)[..18]).Replace('+', '-').Replace('/', '_')}\"";
}
