using System.Globalization;
using CsvHelper;

namespace Quoin.Serialization.Tests;

/// <summary>CsvHelper writes scalar properties, also those of properties, and drops every list.</summary>
public class CsvHelperTests
{
    [Fact]
    public void A_text_with_caveats_is_written_whole()
    {
        var fallen = new Page { Text = Values.Fallen };

        Assert.Equal(
            "Title,Language,Status,CaveatsFirst\nTea,en,Active,(Only 20 people took part.) Tea may wake you up.\nTea,uk,Superseded,[Замінено] Чай п'ють зранку\n",
            Write(new Page { Text = Values.Carried }, fallen));
    }

    [Fact]
    public void A_localized_text_and_a_quote_have_their_words()
    {
        using var language = new LanguageScope("uk");
        var csv = Write(new CaveatPage { Limit = Values.Claim.Caveats[0].Statement, Words = Values.Claim.Caveats[0].Quote });

        Assert.Equal("Title,Text,Text,Language,SourcePath,Start,Length,Line,Column,Tier,Start,Length,End\nTea,Участь узяли лише 20 людей.,The trial was small,en,tea.txt,66,19,3,62,Exact,66,19,85\n", csv);
    }

    [Fact]
    public void What_is_qualified_is_refused()
    {
        Assert.Throws<WriterException>(() => Write(Values.Claim.Statement));
        Assert.Throws<WriterException>(() => Write(Values.Claim.Quote));
        Assert.DoesNotContain(Values.Statement, Write(Values.Claim), StringComparison.Ordinal);
    }

    private static string Write<T>(params T[] rows)
    {
        var text = new StringWriter { NewLine = "\n" };
        using (var csv = new CsvWriter(text, new CsvHelper.Configuration.CsvConfiguration(CultureInfo.InvariantCulture) { NewLine = "\n" }))
        {
            csv.WriteRecords(rows);
        }

        return text.ToString();
    }
}
