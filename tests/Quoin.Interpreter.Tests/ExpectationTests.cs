using Quoin.Fuzzing;

namespace Quoin.Interpreter.Tests;

/// <summary>An article has the intended meaning of its annotation, computed without using the compiler.</summary>
public sealed class ExpectationTests
{
    private const int Articles = 400;

    [Fact]
    public void An_article_says_all_that_its_annotation_was_made_to_say_and_no_more()
    {
        for (var seed = 0; seed < Articles; seed++)
        {
            var content = new RandomContent(seed);
            var article = Assert.Single(ContentInterpreter.Interpret(content.Files).Articles);

            Lines.AssertEqual(Expectation.Lines(content.Plan), RecordWalk.Lines(article), content);
            BodyWalk.AssertWhole(article);
        }
    }
}
