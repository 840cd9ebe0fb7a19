using Quoin.Generators.Tests.Analyzers;

namespace Quoin.Generators.Tests;

public class EditSeriesTests
{
    public static TheoryData<int> Numbers => [.. Enumerable.Range(1, 20)];

    [Theory]
    [MemberData(nameof(Numbers))]
    public void One_edit_after_another_gives_what_a_fresh_run_gives(int number) => AssertNone(EditSeries.PlayOneByOne(number));

    [Theory]
    [MemberData(nameof(Numbers))]
    public void And_so_it_is_under_the_compiler_of_the_SDK(int number) =>
        AssertNone(SdkCompiler.Method<Func<int, string>>(typeof(EditSeries), nameof(EditSeries.PlayOneByOne))(number));

    // Roslyn up to 5.0 passes a file on twice if others are changed at the same time.
    [Theory]
    [MemberData(nameof(Numbers))]
    public void And_so_do_several_edits_at_once_under_the_compiler_of_the_SDK(int number) =>
        AssertNone(SdkCompiler.Method<Func<int, string>>(typeof(EditSeries), nameof(EditSeries.PlaySeveralAtOnce))(number));

    private static void AssertNone(string difference) => Assert.True(difference.Length == 0, difference);
}
