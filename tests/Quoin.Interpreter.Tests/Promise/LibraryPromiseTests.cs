using System.Text.Json;
using Quoin.Fuzzing;

namespace Quoin.Interpreter.Tests;

/// <summary>For random articles that cite random libraries: no claim lacks a caveat that its article, or a library, gives it.</summary>
public sealed class LibraryPromiseTests
{
    private const int FirstSeed = 7000;
    private const int Articles = 300;

    [Fact]
    public void No_claim_has_other_caveats_than_planned()
    {
        var (claims, cited, house, spared) = (0, 0, 0, 0);
        for (var seed = FirstSeed; seed < FirstSeed + Articles; seed++)
        {
            var library = new RandomLibrary(seed);
            var content = new RandomContent(seed, library: library);

            // A build refuses some of it, such as characters that cannot be seen.
            if (ContentInterpreter.Interpret([.. library.Files, .. content.Files]).Articles is not [var article])
            {
                continue;
            }

            foreach (var plan in content.Plan.Claims)
            {
                var shared = library.Caveats.Where((_, i) => library.AppliesTo[i](content.Plan, plan)).ToList();
                string[] own = [.. plan.Caveats, .. content.Plan.Caveats.Where(caveat => caveat.AppliesTo(plan)).Select(caveat => caveat.Mark.Id)];
                try
                {
                    AssertCaveats(article.ClaimsIncludingInvalid[plan.Mark.Id], own.Union(shared), library);
                }
                catch (Exception exception)
                {
                    throw new InvalidOperationException($"Seed {seed}, claim {plan.Mark.Id}: {exception.Message}\n\n{library.Text}\n\n{content.Annotation}\n\n{content.Source}", exception);
                }

                claims++;
                cited += plan.Caveats.Any(library.Caveats.Contains) ? 1 : 0;
                house += shared.Count > 0 ? 1 : 0;
                spared += shared.Count < library.Caveats.Count ? 1 : 0;
            }
        }

        // Otherwise, the test would show nothing.
        Assert.True(claims > Articles && cited > Articles / 6 && house > Articles / 4 && spared > Articles / 4, $"{claims} claims, {cited} cite, {house} get by themselves, {spared} are spared.");
    }

    [Fact]
    public void Articles_with_libraries_are_the_same_interpreted_and_generated()
    {
        List<Compiler.Workspace.ContentFile> files = [];
        for (var seed = FirstSeed; seed < FirstSeed + 40; seed++)
        {
            var library = new RandomLibrary(seed);
            files.AddRange([.. library.Files, .. new RandomContent(seed, library: library).Files]);
        }

        Assert.Null(CodeJudge.JudgeToday(files));
        Assert.Null(CodeJudge.JudgeOldest(files));
    }

    private static void AssertCaveats(Claim claim, IEnumerable<string> expected, RandomLibrary library)
    {
        var references = expected.Order(StringComparer.Ordinal).ToList();
        var json = JsonSerializer.SerializeToElement(claim).GetProperty("caveats").EnumerateArray().Select(caveat => caveat.GetProperty("id").GetString());
        var text = claim.ToString();

        Assert.Equal(references, claim.Caveats.Select(caveat => caveat.ReferenceFrom(claim.Article)).Order(StringComparer.Ordinal));
        Assert.Equal(references, json.Order(StringComparer.Ordinal));
        Assert.All(
            library.Caveats.Zip(library.Words).Where(caveat => references.Contains(caveat.First)),
            caveat => Assert.Contains(caveat.Second, words => text.Contains(words, StringComparison.Ordinal)));
    }
}
