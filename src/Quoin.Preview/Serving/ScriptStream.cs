using System.Text;
using Microsoft.AspNetCore.Http;

namespace Quoin.Preview.Serving;

/// <summary>
/// Passes on a response, and adds an element before the end of the body of an HTML page, or at the end of one that leaves that tag out. What is
/// written is passed on at once, except the few bytes that may begin the tag.
/// </summary>
/// <param name="inner">The body of the response.</param>
/// <param name="response">The response.</param>
/// <param name="element">The element, encoded.</param>
internal sealed class ScriptStream(Stream inner, HttpResponse response, byte[] element) : Stream
{
    private static readonly byte[] End = Encoding.ASCII.GetBytes("</body");

    // What was not passed on: the longest end that may begin the tag.
    private byte[] _rest = [];
    private bool? _isPage;
    private bool _isAdded;

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <summary>Whether a response is an HTML page as it is, and not compressed.</summary>
    public static bool IsPlainPage(HttpResponse response) =>
        response.ContentType?.StartsWith("text/html", StringComparison.OrdinalIgnoreCase) is true && response.Headers.ContentEncoding.Count == 0;

    /// <summary>Whether it is one. Decided when its first byte is written.</summary>
    private bool IsPage => _isPage ??= IsPlainPage(response);

    /// <summary>Passes on what is left, after the response is complete.</summary>
    public async Task CompleteAsync(CancellationToken cancellation)
    {
        if (_isPage is true && !_isAdded)
        {
            (var rest, _rest, _isAdded) = (_rest, [], true);
            await inner.WriteAsync(rest, cancellation).ConfigureAwait(false);
            await inner.WriteAsync(element, cancellation).ConfigureAwait(false);
        }
    }

    public override async ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (!IsPage || _isAdded)
        {
            await inner.WriteAsync(buffer, cancellationToken).ConfigureAwait(false);
            return;
        }

        byte[] all = [.. _rest, .. buffer.Span];
        var (before, after) = Split(all);
        await inner.WriteAsync(before, cancellationToken).ConfigureAwait(false);
        if (_isAdded)
        {
            await inner.WriteAsync(element, cancellationToken).ConfigureAwait(false);
            await inner.WriteAsync(after, cancellationToken).ConfigureAwait(false);
        }
        else
        {
            _rest = after.ToArray();
        }
    }

    public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) => WriteAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override void Write(byte[] buffer, int offset, int count) => WriteAsync(buffer.AsMemory(offset, count)).AsTask().GetAwaiter().GetResult();

    public override void Flush() => inner.Flush();

    public override Task FlushAsync(CancellationToken cancellationToken) => inner.FlushAsync(cancellationToken);

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    /// <summary>Divides bytes at the tag, or before an end that may begin it.</summary>
    private (ReadOnlyMemory<byte> Before, ReadOnlyMemory<byte> After) Split(byte[] all)
    {
        for (var i = Array.IndexOf(all, (byte)'<'); i >= 0; i = Array.IndexOf(all, (byte)'<', i + 1))
        {
            var part = all.AsSpan(i, Math.Min(End.Length, all.Length - i));
            if (Ascii.EqualsIgnoreCase(part, End.AsSpan(0, part.Length)))
            {
                _isAdded = part.Length == End.Length;
                return (all.AsMemory(0, i), all.AsMemory(i));
            }
        }

        return (all, default);
    }
}
