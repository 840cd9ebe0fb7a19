using System.Text;
using Quoin.Compiler.Text;

namespace Quoin.Interpreter.Tests;

/// <summary>A file that is read at once has the text that a reader of parts finds.</summary>
public sealed class ContentTextTests : IDisposable
{
    private readonly string _file = Path.GetTempFileName();

    public void Dispose() => File.Delete(_file);

    [Fact]
    public void Any_bytes_are_read_as_a_stream_reader_reads_them()
    {
        // The marks of encodings, whole and in part, characters of one to four bytes, and what is none.
        string[] pieces = ["EFBBBF", "EFBB", "FFFE", "FEFF", "0000FEFF", "FFFE0000", "00", "41", "0D0A", "D0A1", "D0", "E28094", "E280", "F09F8CB5", "F09F8C", "ED A0 80", "C080", "80", "FF"];
        var random = new Random(7);
        for (var i = 0; i < 3_000; i++)
        {
            var bytes = Enumerable.Range(0, random.Next(7)).SelectMany(_ => Convert.FromHexString(pieces[random.Next(pieces.Length)].Replace(" ", "", StringComparison.Ordinal))).ToArray();
            File.WriteAllBytes(_file, bytes);

            AssertRead(Convert.ToHexString(bytes));
        }
    }

    [Theory]
    [InlineData(9_000)]
    [InlineData(1_500_000)]
    public void A_character_is_whole_wherever_it_is(int length)
    {
        for (var i = 0; i < 4; i++)
        {
            File.WriteAllText(_file, new string('a', i) + string.Concat(Enumerable.Repeat("С🌵", length / 6)), Encoding.UTF8);

            AssertRead($"{i}");
        }
    }

    [Fact]
    public void A_text_is_read_up_to_the_limit_in_code_units_and_not_in_bytes()
    {
        File.WriteAllText(_file, "Сіль");

        Assert.Equal(FileText.From("Сіль"), ContentText.Read(_file, 4));
        Assert.Equal(new FileText(null, 4), ContentText.Read(_file, 3));
    }

    [Fact]
    public void What_is_no_readable_file_has_no_text()
    {
        Assert.Equal(FileText.From(null), ContentText.Read(_file + ".none", 10));
        Assert.Equal(FileText.From(null), ContentText.Read(Path.GetTempPath(), 10));
    }

    private void AssertRead(string what)
    {
        using var reader = new StreamReader(_file, Encoding.UTF8, detectEncodingFromByteOrderMarks: true);
        var expected = reader.ReadToEnd();
        var found = ContentText.Read(_file, int.MaxValue);
        Assert.True(expected == found.Text && expected.Length == found.Length, what);
    }
}
