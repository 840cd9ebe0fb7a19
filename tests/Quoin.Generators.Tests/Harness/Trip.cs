using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Quoin.Generators.Tests;

/// <summary>Cancels a run at the opportunity with a number; 0 for never. Opportunities are reads of texts and properties.</summary>
internal sealed class Trip(int at) : IDisposable
{
    private readonly CancellationTokenSource _source = new();

    /// <summary>The number of opportunities so far.</summary>
    public int Count { get; private set; }

    public CancellationToken Token => _source.Token;

    public void Pass()
    {
        if (++Count == at)
        {
            _source.Cancel();
        }
    }

    public void Dispose() => _source.Dispose();
}

/// <summary>A file whose text is an opportunity to cancel.</summary>
internal sealed class TrippingText(InMemoryText file, Trip trip) : AdditionalText
{
    public override string Path => file.Path;

    public override SourceText? GetText(CancellationToken cancellationToken = default)
    {
        trip.Pass();
        return file.GetText(cancellationToken);
    }
}
