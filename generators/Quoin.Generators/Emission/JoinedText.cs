using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace Quoin.Generators.Emission;

/// <summary>The text of a file that consists of texts that are kept in memory anyway. Joining them would store each twice.</summary>
internal sealed class JoinedText : SourceText
{
    private readonly string[] _texts;
    private readonly int[] _ends;

    /// <param name="texts">The texts, in order; none of them empty.</param>
    public JoinedText(string[] texts)
        : base(checksumAlgorithm: SourceHashAlgorithm.Sha256)
    {
        _texts = texts;
        _ends = new int[texts.Length];
        var end = 0;
        for (var i = 0; i < texts.Length; i++)
        {
            _ends[i] = end += texts[i].Length;
        }
    }

    /// <inheritdoc/>
    public override Encoding Encoding => Encoding.UTF8;

    /// <inheritdoc/>
    public override int Length => _ends[_ends.Length - 1];

    /// <inheritdoc/>
    public override char this[int position] => IndexAt(position) is var index ? _texts[index][position - Start(index)] : default;

    /// <inheritdoc/>
    public override void CopyTo(int sourceIndex, char[] destination, int destinationIndex, int count)
    {
        for (var index = count > 0 ? IndexAt(sourceIndex) : 0; count > 0; index++)
        {
            var start = sourceIndex - Start(index);
            var copied = Math.Min(count, _texts[index].Length - start);
            _texts[index].CopyTo(start, destination, destinationIndex, copied);
            sourceIndex += copied;
            destinationIndex += copied;
            count -= copied;
        }
    }

    private int Start(int index) => index == 0 ? 0 : _ends[index - 1];

    /// <summary>The index of the text that contains a position.</summary>
    private int IndexAt(int position)
    {
        // The first text that ends after the position.
        var index = Array.BinarySearch(_ends, position + 1);
        return index >= 0 ? index : ~index;
    }
}
