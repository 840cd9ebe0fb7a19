using Quoin.AspNetCore;
using Quoin.Preview.Content;
using Quoin.Preview.Hosting;
using Quoin.Preview.Sessions;

namespace Quoin.Preview.Tests.Support;

/// <summary>A preview of files, with the content with which its app was compiled, but without the app.</summary>
internal sealed class RunningPreview : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private readonly CancellationTokenSource _stop = new();
    private readonly ContentFollower _follower;
    private readonly Task _work;

    public RunningPreview(ContentFiles files, params ContentPlace[] others)
    {
        Compiled = files.Interpret().Articles;
        Provider = new PreviewProvider(Session, new ContentProvider(Compiled));
        _follower = new ContentFollower([ContentPlace.Of(files.Root), .. others], []) { Publish = Session.Publish, Fail = Session.Fail };
        _follower.Load(CancellationToken.None);
        _work = Task.Run(() => _follower.RunAsync(_stop.Token));
    }

    public PreviewSession Session { get; } = new();

    public PreviewProvider Provider { get; }

    /// <summary>The articles with which the app was compiled.</summary>
    public IReadOnlyList<Article> Compiled { get; }

    /// <summary>A claim of the only article as it was compiled.</summary>
    public Claim CompiledClaim(string id) => Compiled[0].ClaimsIncludingInvalid[id];

    /// <summary>Waits until something is shown.</summary>
    public async Task<PreviewState> UntilAsync(Func<PreviewState, bool> isShown)
    {
        using var patience = new CancellationTokenSource(Patience);
        try
        {
            await foreach (var state in Session.StatesAsync(patience.Token))
            {
                if (isShown(state))
                {
                    return state;
                }
            }
        }
        catch (OperationCanceledException)
        {
        }

        throw new TimeoutException($"It was not shown; {Session.State.Fault}{string.Join('\n', Session.State.Errors)}");
    }

    public void Dispose()
    {
        _stop.Cancel();
        _ = _work.ContinueWith(static _ => { }, TaskScheduler.Default).Wait(Patience);
        _follower.Dispose();
        _stop.Dispose();
    }
}
