using Quoin.Compiler.Format;

namespace Quoin.Compiler.Tests;

public sealed class UsualTextsTests
{
    private const string Characters = "aaabzAZ0011239--..//_:PPYMWDHTS \t\n\\é٣\u001B";

    public static TheoryData<string> Forms =>
        [.. typeof(Texts).GetFields().Where(form => form.GetValue(null) is TextFormat { IsUsual: not null }).Select(form => form.Name)];

    [Theory]
    [MemberData(nameof(Forms))]
    public void A_usual_text_matches_the_pattern(string name)
    {
        var format = (TextFormat)typeof(Texts).GetField(name)!.GetValue(null)!;
        var pattern = new TextFormat("", "", format.Pattern);
        var random = new Random(name.Length);
        var usual = 0;
        foreach (var text in Enumerable.Range(0, 100_000).Select(i => i % 2 == 0 ? Any(random) : Edited(random, format.Example)).Append("").Append(format.Example))
        {
            if (format.IsUsual!(text))
            {
                usual++;
                Assert.True(pattern.IsValid(text), text);
            }
        }

        Assert.True(format.IsUsual!(format.Example));
        Assert.True(usual > 1);
    }

    [Theory]
    [InlineData("P2Y", 2, 0, 0, 0)]
    [InlineData("P18M", 0, 18, 0, 0)]
    [InlineData("P999999W", 0, 0, 999999, 0)]
    [InlineData("P0D", 0, 0, 0, 0)]
    [InlineData("P0002D", 0, 0, 0, 2)]
    public void A_usual_duration_has_one_part(string text, int years, int months, int weeks, int days)
    {
        Assert.True(UsualTexts.IsDuration(text));
        Assert.True(Durations.TryParse(text, out var parts));
        Assert.Equal([years, months, weeks, days, 0, 0, 0], parts);
    }

    private static string Any(Random random) => string.Concat(Enumerable.Range(0, random.Next(1, 12)).Select(_ => Characters[random.Next(Characters.Length)]));

    private static string Edited(Random random, string text)
    {
        for (var i = random.Next(3); i >= 0; i--)
        {
            var at = random.Next(text.Length + 1);
            var character = Characters[random.Next(Characters.Length)].ToString();
            text = random.Next(3) switch
            {
                0 => text.Insert(at, character),
                1 when at < text.Length => text.Remove(at, 1),
                _ when at < text.Length => text.Remove(at, 1).Insert(at, character),
                _ => text,
            };
        }

        return text;
    }
}
