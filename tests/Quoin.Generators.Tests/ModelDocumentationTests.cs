namespace Quoin.Generators.Tests;

/// <summary>What an editor shows on hover of what a model declares.</summary>
public class ModelDocumentationTests
{
    private static string Records { get; } = GeneratorRun.Of(Modeled.Project).Files.Single(file => file.Value.Contains("class Records", StringComparison.Ordinal)).Value.Replace("<br/>", "", StringComparison.Ordinal);

    [Theory]
    [InlineData("Obligation, established.")]
    [InlineData("Deadline: 2027-03-31. Penalty: EUR 1250.50. Share: 12.5 %. Weight: -0.125. Count: 3. Binding: yes.")]
    [InlineData("Wording: Keep them. For: employers. Others: employees, employers. Days: 2026-01-01, 2026-02-01. Right: may-see. Sources: act.")]
    [InlineData("Term of law.")]
    [InlineData("Section of act: s 4.")]
    [InlineData("Court: High Court.")]
    [InlineData("Matter: R-17.")]
    [InlineData("Party.")]
    public void Declared_fields_are_shown_in_words(string words) => Assert.Contains(words, Records, StringComparison.Ordinal);

    [Fact]
    public void A_label_in_the_language_of_the_article_takes_the_place_of_the_key() => Assert.Contains(
        "Last day: 2027-03-31.",
        string.Concat(GeneratorRun.Of(Modeled.Project.Edit(Modeled.ModelPath, "description: The last day.", "description: The last day., label: { uk: Строк, en: Last day }")).Files.Values),
        StringComparison.Ordinal);
}
