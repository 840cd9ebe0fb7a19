using Perfolizer.Horology;

namespace Quoin.Benchmarks;

/// <summary>The processor time of this process; other processes on the machine do not count.</summary>
internal sealed class ProcessorClock : IClock
{
    public string Title => "Processor time";

    public bool IsAvailable => true;

    public Frequency Frequency { get; } = new(TimeSpan.TicksPerSecond);

    public long GetTimestamp() => Environment.CpuUsage.TotalTime.Ticks;
}
