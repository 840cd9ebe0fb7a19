using System.Collections.Frozen;
using System.Globalization;
using System.Runtime.CompilerServices;
using Quoin.Compiler.Workspace;
using Quoin.Preview.Content;

namespace Quoin.Preview.Sessions;

/// <summary>What is shown now, and who waits for what is shown next.</summary>
internal sealed class PreviewSession
{
    private readonly object _lock = new();
    private PreviewState _state = PreviewState.Empty;
    private TaskCompletionSource _next = NewSource();

    /// <summary>Differs for each run of the program, so that a page of an earlier run is recognized.</summary>
    public string Id { get; } = TimeProvider.System.GetTimestamp().ToString("x", CultureInfo.InvariantCulture);

    /// <summary>What is shown now.</summary>
    public PreviewState State => Volatile.Read(ref _state);

    /// <summary>What each article was created from at first, when it was as in the app, by its id.</summary>
    public IReadOnlyDictionary<string, ArticleBuild> First { get; private set; } = FrozenDictionary<string, ArticleBuild>.Empty;

    /// <summary>What must be said of a state beside its errors, such as that the app must be built again: one sentence each.</summary>
    public Func<PreviewState, IReadOnlyList<string>> Notes { get; set; } = static _ => [];

    /// <summary>The name of a state, which differs for each.</summary>
    public string VersionOf(PreviewState state) => $"{Id}-{state.Number}";

    /// <summary>Shows content that was built after an edit.</summary>
    public void Publish(IReadOnlyList<PlaceBuild> places)
    {
        var state = State.Next(places);
        First = State == PreviewState.Empty ? state.Entries.ToFrozenDictionary(static entry => entry.Key, static entry => entry.Value.Build, StringComparer.Ordinal) : First;
        Set(state);
    }

    /// <summary>Says that the content could not be read. What is shown stays.</summary>
    /// <param name="message">Why, in one sentence.</param>
    public void Fail(string message)
    {
        var state = State;
        if (state.Fault != message)
        {
            Set(state with { Number = state.Number + 1, Fault = message });
        }
    }

    /// <summary>Waits until the content was read for the first time, or could not be.</summary>
    /// <param name="cancellation">Cancels with an <see cref="OperationCanceledException"/>.</param>
    public async Task FirstAsync(CancellationToken cancellation)
    {
        await foreach (var state in StatesAsync(cancellation).ConfigureAwait(false))
        {
            if (state != PreviewState.Empty)
            {
                return;
            }
        }
    }

    /// <summary>Gives what is shown now, and then what is shown after each edit; if edits are faster than the reader, only the last one.</summary>
    /// <param name="cancellation">Cancels with an <see cref="OperationCanceledException"/>.</param>
    public async IAsyncEnumerable<PreviewState> StatesAsync([EnumeratorCancellation] CancellationToken cancellation)
    {
        while (true)
        {
            PreviewState state;
            Task next;
            lock (_lock)
            {
                (state, next) = (_state, _next.Task);
            }

            yield return state;
            await next.WaitAsync(cancellation).ConfigureAwait(false);
        }
    }

    private void Set(PreviewState state)
    {
        TaskCompletionSource source;
        lock (_lock)
        {
            Volatile.Write(ref _state, state);
            (source, _next) = (_next, NewSource());
        }

        source.SetResult();
    }

    private static TaskCompletionSource NewSource() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
