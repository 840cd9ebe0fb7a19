using System.Text.Json;
using Quoin.Compiler.Patterns;

namespace Quoin.Schema.Tests;

/// <summary>Compares the regular expressions of models with those of a JavaScript engine, which validators and editors use for the schema.</summary>
public sealed class PatternTests
{
    private const int Patterns = 1500;

    /// <summary>What is valid in ECMA-262 but not in a model.</summary>
    private static readonly string[] Irregular = ["looks ahead", "looks behind", "refers back", "sets options", "begins a name"];

    [NodeFact]
    public async Task A_pattern_matches_the_same_texts_as_in_a_validator_of_the_schema()
    {
        var examples = Examples(static patterns => patterns.Next());
        var faults = (await JudgeAsync(examples)).Zip(examples, static (verdict, example) => Disagreement(example, verdict) ?? (verdict is null || Compile(example).Fault is not null ? $"{example.Pattern} is refused" : null));

        Assert.Empty(faults.OfType<string>().Take(10));
    }

    [NodeFact]
    public async Task A_pattern_that_a_validator_of_the_schema_refuses_is_refused()
    {
        var examples = Examples(static patterns => patterns.Broken());
        var verdicts = await JudgeAsync(examples);

        Assert.Empty(verdicts.Zip(examples, static (verdict, example) => Disagreement(example, verdict)).OfType<string>().Take(10));
        Assert.InRange(verdicts.Count(static verdict => verdict is null), Patterns / 4, Patterns * 3 / 4);
    }

    private static List<Example> Examples(Func<RandomPattern, string> create) =>
        [.. Enumerable.Range(0, Patterns).Select(i => new RandomPattern(new Random(i))).Select(patterns => new Example(create(patterns), [.. Enumerable.Range(0, 20).Select(_ => patterns.Text())]))];

    /// <summary>How a pattern differs from what the engine makes of it; null if it does not.</summary>
    private static string? Disagreement(Example example, IReadOnlyList<bool>? verdict)
    {
        var (program, fault) = Compile(example);
        if (program is null)
        {
            return verdict is null || Array.Exists(Irregular, fault!.Reason.Contains) ? null : $"{example.Pattern} is valid, and refused: {fault.Reason}";
        }

        return verdict is null ? $"{example.Pattern} is not valid, and accepted"
            : example.Texts.Zip(verdict).FirstOrDefault(pair => new PatternMatcher(program).IsMatch(pair.First) != pair.Second) is { First: { } text } pair
            ? $"{example.Pattern} and {JsonSerializer.Serialize(text)}: the engine says {pair.Second}"
            : null;
    }

    private static (PatternProgram? Program, PatternFault? Fault) Compile(Example example) => (PatternProgram.Compile(example.Pattern, out var fault), fault);

    private static async Task<IReadOnlyList<bool[]?>> JudgeAsync(IReadOnlyList<Example> examples)
    {
        using var process = Node.Start("patterns.mjs");
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        await process.StandardInput.WriteAsync(JsonSerializer.Serialize(examples, JsonSerializerOptions.Web));
        process.StandardInput.Close();
        await process.WaitForExitAsync();
        Assert.True(process.ExitCode == 0, await error);
        return JsonSerializer.Deserialize<bool[]?[]>(await output)!;
    }

    private sealed record Example(string Pattern, IReadOnlyList<string> Texts);
}
