using Microsoft.CodeAnalysis.CSharp;

namespace Quoin.Generators.Tests.Analyzers;

/// <summary>A fifth of the programs of the <see cref="Table"/> while somebody types them: with a token missing, analyzers still run.</summary>
public class BrokenProgramTests
{
    [Fact]
    public void Analyzers_do_not_fail_on_programs_without_one_of_their_tokens()
    {
        var failures = Table.Names.Cast<object[]>().Select(static row => (string)row[0])
            .Where(static (_, index) => index % 5 == 0).AsParallel().Select(Failure).Where(static failure => failure is not null);

        Assert.Empty(failures);
    }

    private static string? Failure(string name)
    {
        var row = Table.Find(name);
        var code = MarkedCode.Strip(row.Code);
        var tokens = SyntaxFactory.ParseTokens(code).ToList();
        var removed = tokens[(name.Length * 31) % tokens.Count].Span;
        var broken = code.Remove(removed.Start, removed.Length);
        var project = row.Project(Honey.ProjectWithTea).WithCode(row.IsFile ? Program.Declaring(broken) : Program.Of(broken));
        var failure = Judge.Diagnose(project).FirstOrDefault(static diagnostic => diagnostic.Id == "AD0001");
        return failure is null ? null : $"{broken}\n{failure}";
    }
}
