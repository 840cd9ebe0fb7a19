using System.Globalization;
using Quoin.Benchmarks;
using Quoin.Benchmarks.Analyzers;
using Quoin.Benchmarks.Builds;
using Quoin.Benchmarks.Check;
using Quoin.Benchmarks.Compiler;
using Quoin.Benchmarks.Generator;
using Quoin.Benchmarks.Native;
using Quoin.Benchmarks.Nearest;
using Quoin.Benchmarks.Preview;
using Quoin.Benchmarks.Runtime;
using Quoin.Benchmarks.Scale;
using Quoin.Benchmarks.Solutions;
using Quoin.Benchmarks.Web;

CultureInfo.CurrentCulture = CultureInfo.DefaultThreadCurrentCulture = CultureInfo.InvariantCulture;

// The subject 'nearest' counts methods that run for the first time, so it runs before anything compiles annotations.
ISubject[] subjects =
[
    new NearestSubject(), new GeneratorSubject(), new CompilerSubject(), new RuntimeSubject(), new NativeSubject(), new BuildsSubject(), new CheckSubject(), new PreviewSubject(), new ScaleSubject(), new SolutionSubject(), new AnalyzersSubject(), new WebSubject(),
];

string? json = null;
string? markdown = null;
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
    else if (args[i] == "--markdown" && i + 1 < args.Length)
    {
        markdown = args[++i];
    }
    else if (Array.Find(subjects, subject => subject.Name == args[i]) is { } subject)
    {
        picked.Add(subject);
    }
    else
    {
        Console.Error.WriteLine($"'{args[i]}' is neither a subject nor an option. Usage: [{string.Join(" | ", subjects.Select(known => known.Name))}] [--quick | --smoke] [--json FILE] [--markdown FILE]");
        return 2;
    }
}

var measurer = new Measurer(effort);
var results = new List<(ISubject Subject, SubjectResult Result)>();
var failed = new List<string>();
foreach (var subject in subjects.Where(subject => picked.Count == 0 || picked.Contains(subject)))
{
    if (effort == Effort.Smoke && subject.IsLong)
    {
        Console.WriteLine($"{subject.Name}: skipped, because it takes long.\n");
        continue;
    }

    try
    {
        var result = subject.Run(measurer);
        Report.Print(subject, result);
        results.Add((subject, result));
        Keep();
    }
    catch (InvalidOperationException exception)
    {
        // The results of the other subjects, perhaps after half an hour, are still useful.
        Console.Error.WriteLine($"{subject.Name} cannot be measured: {exception}\n");
        failed.Add(subject.Name);
    }
}

if (failed.Count > 0)
{
    Console.WriteLine($"Not measured: {string.Join(", ", failed)}.");
    return 1;
}

if (effort == Effort.Smoke)
{
    Console.WriteLine("Everything ran. Figures from so few repetitions mean nothing.");
    return 0;
}

var missed = results.SelectMany(result => result.Result.Ratios).Where(ratio => !ratio.Holds).ToList();
Console.WriteLine(missed.Count == 0 ? "Every goal is met." : $"{missed.Count} goals are not met: {string.Join("; ", missed.Select(ratio => ratio.Name))}.");
return missed.Count == 0 ? 0 : 1;

// After each subject: its results, perhaps after half an hour, are kept even if the next subject fails.
void Keep()
{
    if (json is not null)
    {
        Report.Write(json, [.. results.SelectMany(result => result.Result.Ratios)]);
    }

    if (markdown is not null)
    {
        var effortOption = effort == Effort.Full ? [] : new[] { $"--{effort.ToString().ToLowerInvariant()}" };
        Markdown.Write(markdown, string.Join(' ', [.. picked.Select(subject => subject.Name), .. effortOption, "--markdown", Path.GetFileName(markdown)]), results);
    }
}
