using Quoin.Fuzzing;

namespace Quoin.Interpreter.Tests;

/// <summary>Compares two descriptions of an article.</summary>
internal static class Lines
{
    private const int Shown = 10;

    public static void AssertEqual(IReadOnlyList<string> expected, IReadOnlyList<string> actual, RandomContent content)
    {
        if (!expected.SequenceEqual(actual))
        {
            var differences = expected.Except(actual).Select(line => $"- {line}").Concat(actual.Except(expected).Select(line => $"+ {line}"));
            Assert.Fail($"{string.Join("\n", differences.Take(Shown))}\n\n{content.AnnotationPath}\n{content.Annotation}\n{content.Source}");
        }
    }
}
