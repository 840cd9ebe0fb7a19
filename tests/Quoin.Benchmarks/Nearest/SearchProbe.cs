using System.Diagnostics.Tracing;
using System.Runtime.CompilerServices;
using Quoin.Compiler.Anchoring;

namespace Quoin.Benchmarks.Nearest;

/// <summary>
/// Counts the methods of the search that a compilation reaches. The runtime reports each method when it is compiled, before
/// its first call: a method that was not compiled did not run and allocated nothing.
/// </summary>
internal sealed class SearchProbe : EventListener
{
    private const EventKeywords JustInTime = (EventKeywords)0x10;
    private const string End = "MarkEnd";

    private static readonly string[] SearchTypes = [typeof(NearestText).FullName!, typeof(WordDiff).FullName!];
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private readonly ManualResetEventSlim _ended = new();
    private volatile bool _isMissing;
    private int _withoutMiss;
    private int _withMiss;

    /// <summary>Must run before anything else in its process compiles an annotation.</summary>
    public static (int WithoutMiss, int WithMiss) Count()
    {
        var subject = new CompileBenchmarks();
        using var probe = new SearchProbe();
        subject.WithoutMiss();
        MarkMissing();
        subject.WithOneMiss();
        MarkEnd();
        return probe._ended.Wait(Patience) && probe._isMissing
            ? (probe._withoutMiss, probe._withMiss)
            : throw new InvalidOperationException("The runtime does not report which methods it compiles.");
    }

    protected override void OnEventSourceCreated(EventSource eventSource)
    {
        if (eventSource.Name == "Microsoft-Windows-DotNETRuntime")
        {
            EnableEvents(eventSource, EventLevel.Verbose, JustInTime);
        }
    }

    // Events arrive in order, on a thread of the runtime.
    protected override void OnEventWritten(EventWrittenEventArgs eventData)
    {
        if (eventData.EventName?.StartsWith("MethodLoadVerbose", StringComparison.Ordinal) != true || eventData.Payload is not { } payload)
        {
            return;
        }

        var type = (string)payload[eventData.PayloadNames!.IndexOf("MethodNamespace")]!;
        var method = (string)payload[eventData.PayloadNames!.IndexOf("MethodName")]!;
        if (type == typeof(SearchProbe).FullName)
        {
            _isMissing |= method == nameof(MarkMissing);
            if (method == End)
            {
                _ended.Set();
            }
        }
        else if (SearchTypes.Any(search => type.StartsWith(search, StringComparison.Ordinal)))
        {
            (_withoutMiss, _withMiss) = _isMissing ? (_withoutMiss, _withMiss + 1) : (_withoutMiss + 1, _withMiss);
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void MarkMissing()
    {
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void MarkEnd()
    {
    }
}
