using System.CommandLine;
using System.Diagnostics;
using Quoin.Fuzzing;

var minutes = new Option<double>("--minutes") { Description = "How long to go on.", DefaultValueFactory = _ => 1 };
var seed = new Option<int>("--seed") { Description = "The seed of the first case; by chance where absent.", DefaultValueFactory = _ => Random.Shared.Next(1 << 30) };
var cases = new Option<int>("--cases") { Description = "How many cases to look at, where time allows.", DefaultValueFactory = _ => int.MaxValue };
var root = new RootCommand("Breaks valid content by chance, and looks whether the compiler keeps what it promises of any input.") { minutes, seed, cases };
root.SetAction(arguments => Run(arguments.GetValue(seed), arguments.GetValue(cases), TimeSpan.FromMinutes(arguments.GetValue(minutes))));
return root.Parse(args).Invoke();

static int Run(int seed, int cases, TimeSpan time)
{
    var clock = Stopwatch.StartNew();
    var told = new Dictionary<string, int>();
    var done = 0;
    var nextReport = TimeSpan.Zero;
    Console.WriteLine($"From seed {seed} on.");
    while (done < cases && clock.Elapsed < time)
    {
        if (clock.Elapsed >= nextReport)
        {
            // With this, a fault that ends the process can be found.
            Console.WriteLine($"{clock.Elapsed:hh\\:mm\\:ss} {done} cases, {told.Values.Sum()} failures of {told.Count} kinds; on from seed {seed + done}");
            nextReport = clock.Elapsed + TimeSpan.FromMinutes(1);
        }

        var count = Math.Min(Fuzzer.BatchSize, cases - done);
        foreach (var failure in Fuzzer.Judge(seed + done, count))
        {
            var times = told[failure.Fault.Kind] = told.GetValueOrDefault(failure.Fault.Kind) + 1;
            Console.WriteLine(times == 1 ? $"\n{failure.Minimize().Describe()}\n" : $"Seed {failure.Seed}: {failure.Fault.Kind}, again");
        }

        done += count;
    }

    Console.WriteLine($"{done} cases in {clock.Elapsed:hh\\:mm\\:ss}; {told.Values.Sum()} failures of {told.Count} kinds.");
    foreach (var (kind, times) in told.OrderByDescending(kind => kind.Value))
    {
        Console.WriteLine($"{times,6} {kind}");
    }

    return told.Count == 0 ? 0 : 1;
}
