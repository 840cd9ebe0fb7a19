using Quoin.Compiler.Output;
using Quoin.Compiler.Sources;
using Quoin.Definitions;
using Quoin.Tables;

namespace Quoin.Compiler.Tests;

public sealed class ArticleLayoutTests
{
    private const string Marks = """
        sections:
          salt: { heading: Salt }
        terms:
          white: { label: { en: white, uk: білий }, quote: white }
        evidence:
          study:
            kind: cohort
            by: Institute
            country: UA
            intervention: { description: tasting, administrations: 3 }
            follow-up: P1Y6M
            outcomes: [ { measure: taste, result: salty } ]
            quote: "It was seen"
            status: retracted
            because: "It was not."
            on: 2026-03-31
        caveats:
          sometimes: { kind: scope, quote: "Not always", applies-to: all }
          perhaps: { kind: uncertainty, quote: "Perhaps", applies-to: all }
        claims:
          salt-white: { kind: background, certainty: established, quote: "Salt is white", about: [white], formerly: [white-salt] }
          dry: { kind: safety, certainty: possible, statement: "Salt is dry.", quote: "It is dry", evidence: [study] }

        """;

    private const string Text = "Salt\nSalt is white. It is dry. It was seen. Not always. Perhaps.\n";

    public static TheoryData<string, bool> Sources => new()
    {
        { Text, false },
        { Text + new string('x', 20_996 - Text.Length - 300), false },
        { Text + new string('x', 20_997), true },
        { Text + new string('x', 1 << 20), true },
    };

    [Theory]
    [MemberData(nameof(Sources))]
    public void What_was_laid_out_is_read_back_whatever_the_width(string source, bool isWide)
    {
        var table = Lay(Marks, source);

        Assert.Equal(isWide, table.IsWide);
        Assert.StartsWith(new SourceDocument("salt.txt", "salt.txt", source).Text, table.Texts, StringComparison.Ordinal);
        Assert.Equal((TableLayout.Version, source.Length), (table[HeadRow.Version], table[HeadRow.SourceLength]));
        Assert.Equal(["salt", "en", "../seeds/salt.txt"], new[] { ArticleFields.IdSlot, ArticleFields.LanguageSlot, ArticleFields.SourceSlot }.Select(slot => table.Text(HeadRow.Article + slot)));
        Assert.Equal(
            ["salt", "white", "study", "sometimes", "perhaps", "salt-white", "dry"],
            Enum.GetValues<MarkKind>().SelectMany(table.Rows).Select(row => table.Text(row + MarkFields.IdSlot)));
    }

    [Fact]
    public void A_claim_is_laid_out_with_all_that_it_refers_to()
    {
        var table = Lay(Marks, Text);
        var (white, dry) = (table.Rows(MarkKind.Claim)[0], table.Rows(MarkKind.Claim)[1]);

        Assert.Equal((int)ClaimKind.Safety, table[dry + ClaimFields.KindSlot]);
        Assert.Equal((int)Certainty.Possible, table[dry + ClaimFields.CertaintySlot]);
        Assert.Equal(1, table[dry + ClaimFields.SectionSlot]);
        Assert.Equal([0], table.List(dry + ClaimFields.EvidenceSlot));
        Assert.Equal([0, 1], table.List(dry + ClaimFields.CaveatsSlot));
        Assert.Equal([0], table.List(white + ClaimFields.AboutSlot));
        Assert.Equal("white-salt", table.Text(table[white + ClaimFields.FormerlySlot] + 1));
        Assert.Equal("Salt is dry.", table.Text(table[dry + ClaimFields.StatementSlot] + 1 + LocalizedItem.Text));
        Assert.Equal(0, table[white + ClaimFields.StandingSlot]);
    }

    [Fact]
    public void A_quote_is_a_place_in_the_source_and_a_statement_that_is_one_is_stored_again()
    {
        var table = Lay(Marks, Text);
        var white = table.Rows(MarkKind.Claim)[0];
        var quote = table[white + MarkFields.QuotesSlot] + 1;

        Assert.Equal("Salt is white", table.Text(quote + QuoteFields.TextSlot));
        Assert.Equal((2, 1, (int)MatchTier.Exact), (table[quote + QuoteFields.LineSlot], table[quote + QuoteFields.ColumnSlot], table[quote + QuoteFields.TierSlot]));
        Assert.Equal("Salt is white", table.Text(table[white + ClaimFields.StatementSlot] + 1 + LocalizedItem.Text));
        Assert.NotEqual(table[quote], table[table[white + ClaimFields.StatementSlot] + 1 + LocalizedItem.Text]);
    }

    [Fact]
    public void Evidence_is_laid_out_with_its_parts()
    {
        var table = Lay(Marks, Text);
        var row = Assert.Single(table.Rows(MarkKind.Evidence));
        var standing = table[row + EvidenceFields.StandingSlot];

        Assert.Equal("UA", table.Text(row + EvidenceFields.CountrySlot));
        Assert.Equal(4, table[table[row + EvidenceFields.InterventionSlot] + InterventionFields.AdministrationsSlot]);
        Assert.Equal([1, 6, 0, 0, 0, 0, 0], Enumerable.Range(table[row + EvidenceFields.FollowUpSlot], 7).Select(position => table[position]));
        Assert.Equal("salty", table.Text(table[table[row + EvidenceFields.OutcomesSlot] + 2] + 1 + LocalizedItem.Text));
        Assert.Equal((int)Status.Retracted, table[standing + StandingFields.StatusSlot]);
        Assert.Equal((2026, 331), (table[standing + StandingFields.OnSlot + DateItem.Year], table[standing + StandingFields.OnSlot + DateItem.MonthAndDay]));
    }

    [Fact]
    public void Equal_lists_and_equal_texts_stand_once()
    {
        var table = Lay(Marks, Text);
        var claims = table.Rows(MarkKind.Claim);

        Assert.Equal(table[claims[0] + ClaimFields.CaveatsSlot], table[claims[1] + ClaimFields.CaveatsSlot]);
        Assert.Equal(table.Texts.IndexOf("Institute", StringComparison.Ordinal), table.Texts.LastIndexOf("Institute", StringComparison.Ordinal));
        Assert.Equal(table[HeadRow.Article + ArticleFields.IdSlot], table[table.Rows(MarkKind.Section)[0] + MarkFields.IdSlot]);
    }

    [Fact]
    public void A_table_is_written_in_characters_that_need_no_escape() =>
        Assert.All(ArticleLayout.Of(Compilation.Of(Marks, Text).Article).Table, character => Assert.True(character is (>= ' ' and <= '~') or (>= '\u4E00' and <= '\u9FA5')));

    private static DecodedTable Lay(string marks, string source) => new(ArticleLayout.Of(Compilation.Of(marks, source).Article));
}
