using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Sources;
using Quoin.Compiler.Text;
using Quoin.Compiler.Workspace;

namespace Quoin.Compiler.Tests;

public sealed class QuoteAttributionTests
{
    private const string Quote = "Sugar isn't a salt";

    [Fact]
    public void A_quote_of_other_sources_names_them_in_the_order_of_their_paths() =>
        Assert.Equal(
            "The quote is not in 'salt.txt' but in 'a.txt', line 2, column 1 and 'b.md', line 1, column 4; "
            + "mark it in the annotation of that source, or choose another quote",
            Message(Quote, new("seeds/b.md", $"No, {Quote}.".Replace("No, ", "No ")), new("seeds/a.txt", "True:\n" + Quote)));

    [Fact]
    public void Three_sources_are_named_and_more_are_counted() =>
        Assert.Contains(
            "but in 's0.txt', line 1, column 1 and 's1.txt', line 1, column 1 and 's2.txt', line 1, column 1 and 2 more;",
            Message(Quote, [.. Enumerable.Range(0, 5).Select(i => new ContentFile($"seeds/s{i}.txt", Quote + "."))]), StringComparison.Ordinal);

    [Theory]
    [InlineData("Sugar isn’t a\u00A0salt.")]
    [InlineData("Sugar\nisn't\na salt.")]
    [InlineData("Su\u00ADgar isnʼt a salt.")]
    public void White_space_and_typography_do_not_hide_where_it_stands(string other) =>
        Assert.Contains("but in 'sugar.txt', line 1, column 1;", Message(Quote, new ContentFile("seeds/sugar.txt", other)), StringComparison.Ordinal);

    [Theory]
    [InlineData("Еліксир з йоду", "Це Еліксир з и\u0306оду.")]
    [InlineData("здоров'я понад усе", "Так, здоровʼя понад усе.")]
    [InlineData("砂糖も白い", "塩は白い。砂糖も白い。")]
    [InlineData("한국 소금", "\u1112\u1161\u11AB국 소금.")]
    [InlineData("in 5 Å of it", "It is in 5 \u212B of it.")]
    public void Nor_do_the_forms_of_letters(string quote, string other) =>
        Assert.Contains("but in 'sugar.txt', line 1,", Message(quote, new ContentFile("seeds/sugar.txt", other)), StringComparison.Ordinal);

    [Fact]
    public void A_build_of_thousands_of_sources_is_gone_through_for_every_missing_quote()
    {
        const int Count = 2000;
        var filler = string.Concat(Enumerable.Range(0, 1000).Select(i => $"Salt {i} is white. "));
        var library = new SourceLibrary(Enumerable.Range(0, Count).Select(i => new SourceFile($"seeds/s{i}.txt", filler + i)).ToEquatableArray());
        var missing = Compile($"\"{Quote}\"").Compiled!;

        for (var i = 0; i < Count; i++)
        {
            Assert.Equal(Rules.QuoteNotFound, Assert.Single(QuoteAttribution.Resolve(missing, library)).Rule);
        }
    }

    [Theory]
    [InlineData("Sugar isn't a salty thing.")]
    [InlineData("SUGAR ISN'T A SALT.")]
    [InlineData("")]
    [InlineData(null)]
    public void What_is_only_like_it_is_not_where_it_stands(string? other) =>
        Assert.StartsWith("The quote is not in 'salt.txt'", Message(Quote, new ContentFile("seeds/sugar.txt", other)), StringComparison.Ordinal);

    [Fact]
    public void One_word_proves_nothing() =>
        Assert.DoesNotContain("but in", Message("Sugar", new ContentFile("seeds/sugar.txt", "Sugar is sweet.")), StringComparison.Ordinal);

    [Fact]
    public void The_part_of_a_quote_that_is_missing_is_looked_for() =>
        Assert.Contains("but in 'sugar.txt', line 1, column 1;", Message($"Salt is […] {Quote}", new ContentFile("seeds/sugar.txt", Quote)), StringComparison.Ordinal);

    [Fact]
    public void Other_diagnostics_stay_as_they_are_and_where_they_are()
    {
        var compilation = Compile($"\"Salt was red\", \"{Quote}\", \"Salt is\"", new ContentFile("seeds/sugar.txt", Quote));

        Assert.Equal([Rules.QuoteNotFound, Rules.QuoteElsewhere, Rules.QuoteAmbiguous], compilation.Faults.Select(fault => fault.Rule));
        Assert.Equal(compilation.Faults.Select(fault => fault.Range.Start).Order(), compilation.Faults.Select(fault => fault.Range.Start));
    }

    private static string Message(string quote, params ContentFile[] others) => Assert.Single(Compile($"\"{quote}\"", others).Faults).Message;

    private static Compilation Compile(string quotes, params ContentFile[] others) => Compilation.OfWhole(
        $"{Compilation.Head}asides: [ {quotes} ]\n", "Salt is white. Salt is dry.", Compilation.AnnotationPath, Compilation.SourcePath, others: others);
}
