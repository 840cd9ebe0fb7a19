// The program of every contender: it is compiled with each contender's Reader, and measures itself from its first line on.
using System.Diagnostics;
using System.Globalization;
using System.Runtime.CompilerServices;

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

    default:
        // Touches one claim, and ends: what is measured is the process.
        Console.WriteLine(App.Reader.First());
        break;
}

static void Say(params object[] values) =>
    Console.WriteLine(string.Join(' ', values.Select(value => Convert.ToString(value, CultureInfo.InvariantCulture))));

namespace App
{
    /// <summary>Takes the texts that a reader reads.</summary>
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

    /// <summary>Reads one text over and over, in each of three ways to use it: gets it, keeps it, copies its characters.</summary>
    internal static class Loop
    {
        private const int Reads = 20_000_000;
        private static readonly char[] Buffer = new char[4_096];
        private static volatile string? _kept;
        private static long _length;

        public static void Run(int rounds)
        {
            Action<int>[] loops = [Get, Keep, Copy];
            string[] names = ["get", "keep", "copy"];
            for (var way = 0; way < loops.Length; way++)
            {
                // Until the runtime has optimised it.
                for (var i = 0; i < 100; i++)
                {
                    loops[way](10_000);
                    Thread.Sleep(5);
                }
            }

            for (var round = 0; round < rounds; round++)
            {
                for (var way = 0; way < loops.Length; way++)
                {
                    var bytes = GC.GetAllocatedBytesForCurrentThread();
                    var start = Stopwatch.GetTimestamp();
                    loops[way](Reads);
                    var time = Stopwatch.GetElapsedTime(start).TotalNanoseconds / Reads;
                    bytes = GC.GetAllocatedBytesForCurrentThread() - bytes;
                    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{names[way]} {time} {bytes}"));
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

        private static void Keep(int times)
        {
            for (var i = 0; i < times; i++)
            {
                _kept = Reader.First();
            }
        }

        private static void Copy(int times)
        {
            for (var i = 0; i < times; i++)
            {
                Reader.First().CopyTo(Buffer);
            }
        }

        // What a method costs that returns the text.
        [MethodImpl(MethodImplOptions.NoInlining)]
        private static string Text() => Reader.First();
    }
}
