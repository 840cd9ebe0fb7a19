using System.Globalization;
using Quoin.Benchmarks;
using Quoin.Benchmarks.Analyzers;
using Quoin.Benchmarks.Compiler;
using Quoin.Benchmarks.Generator;
using Quoin.Benchmarks.Native;
using Quoin.Benchmarks.Nearest;
using Quoin.Benchmarks.Runtime;

CultureInfo.CurrentCulture = CultureInfo.DefaultThreadCurrentCulture = CultureInfo.InvariantCulture;

ISubject[] subjects = [new GeneratorSubject(), new CompilerSubject(), new RuntimeSubject(), new NativeSubject(), new AnalyzersSubject(), new NearestSubject()];

string? json = null;
var effort = Effort.Full;
var picked = new List<ISubject>();
for (var i = 0; i < args.Length; i++)
{
    if (args[i] == "--quick")
    {
        effort = Effort.Quick;
    }
    else if (args[i] == "--smoke")
    {
        effort = Effort.Smoke;
    }
    else if (args[i] == "--json" && i + 1 < args.Length)
    {
        json = args[++i];
    }
    else if (Array.Find(subjects, subject => subject.Name == args[i]) is { } subject)
    {
        picked.Add(subject);
    }
    else
    {
        Console.Error.WriteLine($"'{args[i]}' is neither a subject nor an option. Usage: [{string.Join(" | ", subjects.Select(known => known.Name))}] [--quick] [--json FILE]");
        return 2;
    }
}

var measurer = new Measurer(effort);
var ratios = new List<Ratio>();
foreach (var subject in picked.Count > 0 ? picked : [.. subjects])
{
    var result = subject.Run(measurer);
    Report.Print(subject, result);
    ratios.AddRange(result.Ratios);
}

if (json is not null)
{
    Report.Write(json, ratios);
}

if (effort == Effort.Smoke)
{
    Console.WriteLine("Everything ran. Figures of so few repetitions mean nothing.");
    return 0;
}

var missed = ratios.Where(ratio => !ratio.Holds).ToList();
Console.WriteLine(missed.Count == 0 ? "Every goal holds." : $"{missed.Count} goals do not hold: {string.Join("; ", missed.Select(ratio => ratio.Name))}.");
return missed.Count == 0 ? 0 : 1;
