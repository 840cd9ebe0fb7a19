using Spectre.Console;

namespace Quoin.Tool.Terminal;

/// <summary>Runs long work. If it takes longer than a second and somebody watches, shows a bar, which disappears at the end.</summary>
internal static class Progress
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Refresh = TimeSpan.FromMilliseconds(100);

    /// <summary>Runs work on another thread.</summary>
    /// <param name="session">The session, which knows whether there is a terminal.</param>
    /// <param name="title">What the work is.</param>
    /// <param name="steps">The number of its steps.</param>
    /// <param name="work">The work; it calls the action after each step, from any thread.</param>
    /// <param name="cancellation">Cancels the work.</param>
    public static async Task<T> RunAsync<T>(ToolSession session, string title, int steps, Func<Action, T> work, CancellationToken cancellation)
    {
        var done = 0;
        var running = Task.Run(() => work(() => Interlocked.Increment(ref done)), cancellation);
        if (session.IsWatched && await Task.WhenAny(running, Task.Delay(Patience, CancellationToken.None)) != running)
        {
            // The standard error, so that the output can be redirected while somebody watches.
            var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
            await console.Progress().AutoClear(true).Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn()).StartAsync(async context =>
            {
                var bar = context.AddTask(title, maxValue: Math.Max(1, steps));
                while (!running.IsCompleted)
                {
                    bar.Value = Volatile.Read(ref done);
                    await Task.WhenAny(running, Task.Delay(Refresh, CancellationToken.None));
                }
            });
        }

        return await running;
    }
}
