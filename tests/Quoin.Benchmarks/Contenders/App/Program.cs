using System.Diagnostics;
using System.Globalization;
using System.Runtime.CompilerServices;

// The program of all contenders: it is compiled with the Reader of each contender, and measures itself from its first line.

var start = Stopwatch.GetTimestamp();
switch (args[0])
{
    case "first":
        var first = App.Reader.First();
        Say(Stopwatch.GetElapsedTime(start).TotalNanoseconds, first.Length);
        break;

    case "all":
        App.Reader.All();
        Say(Stopwatch.GetElapsedTime(start).TotalNanoseconds, App.Sink.Count, App.Sink.Length);
        break;

    case "hash":
        App.Sink.Hashes = true;
        App.Reader.All();
        Say(App.Sink.Hash, App.Sink.Count, App.Sink.Length);
        break;

    case "loop":
        App.Loop.Run(int.Parse(args[1], CultureInfo.InvariantCulture));
        break;

    case "memory":
        var touched = App.Reader.First();
        Say(PeakBytes(), touched.Length);
        break;

    default:
        // Reads one claim and ends: the whole process is measured.
        Console.WriteLine(App.Reader.First());
        break;
}

static void Say(params object[] values) =>
    Console.WriteLine(string.Join(' ', values.Select(value => Convert.ToString(value, CultureInfo.InvariantCulture))));

static long PeakBytes()
{
    const string Status = "/proc/self/status";
    var line = File.Exists(Status) ? File.ReadLines(Status).First(line => line.StartsWith("VmHWM:", StringComparison.Ordinal)) : null;
    return line is null ? Environment.WorkingSet : 1_024 * long.Parse(line.AsSpan()["VmHWM:".Length..^"kB".Length], CultureInfo.InvariantCulture);
}

namespace App
{
    /// <summary>Receives the texts that a reader reads.</summary>
    internal static class Sink
    {
        public static bool Hashes;
        public static int Count;
        public static long Length;
        public static ulong Hash = 14695981039346656037;

        [MethodImpl(MethodImplOptions.NoInlining)]
        public static void Take(string text)
        {
            Count++;
            Length += text.Length;
            for (var i = 0; Hashes && i < text.Length; i++)
            {
                Hash = (Hash ^ text[i]) * 1099511628211;
            }
        }
    }

    /// <summary>
    /// Reads a text repeatedly, and a constant with the same characters for comparison. There are three ways to use it:
    /// return it from a method, keep it, and copy its characters.
    /// </summary>
    internal static class Loop
    {
        private const int Reads = 20_000_000;
        private static readonly char[] Buffer = new char[4_096];
        private static volatile string? _kept;
        private static long _length;

        public static void Run(int rounds)
        {
            (string Name, Action<int> Act)[] loops =
            [
                ("get", Get), ("get-constant", GetConstant), ("keep", Keep), ("keep-constant", KeepConstant), ("copy", Copy), ("copy-constant", CopyConstant),
            ];
            foreach (var (_, act) in loops)
            {
                // Until the runtime has optimized it.
                for (var i = 0; i < 100; i++)
                {
                    act(10_000);
                    Thread.Sleep(3);
                }
            }

            for (var round = 0; round < rounds; round++)
            {
                foreach (var (name, act) in loops)
                {
                    var bytes = GC.GetAllocatedBytesForCurrentThread();
                    var start = Environment.CpuUsage.TotalTime;
                    act(Reads);
                    var time = (Environment.CpuUsage.TotalTime - start).TotalNanoseconds / Reads;
                    bytes = GC.GetAllocatedBytesForCurrentThread() - bytes;
                    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name} {time} {bytes}"));
                }
            }
        }

        private static void Get(int times)
        {
            for (var i = 0; i < times; i++)
            {
                _length += Text().Length;
            }
        }

        private static void GetConstant(int times)
        {
            for (var i = 0; i < times; i++)
            {
                _length += ConstantText().Length;
            }
        }

        private static void Keep(int times)
        {
            for (var i = 0; i < times; i++)
            {
                _kept = Reader.First();
            }
        }

        private static void KeepConstant(int times)
        {
            for (var i = 0; i < times; i++)
            {
                _kept = Constant.Text;
            }
        }

        private static void Copy(int times)
        {
            for (var i = 0; i < times; i++)
            {
                Reader.First().CopyTo(Buffer);
            }
        }

        private static void CopyConstant(int times)
        {
            for (var i = 0; i < times; i++)
            {
                Constant.Text.CopyTo(Buffer);
            }
        }

        [MethodImpl(MethodImplOptions.NoInlining)]
        private static string Text() => Reader.First();

        [MethodImpl(MethodImplOptions.NoInlining)]
        private static string ConstantText() => Constant.Text;
    }
}
