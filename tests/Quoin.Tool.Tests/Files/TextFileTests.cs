using System.Text;
using Quoin.Tool.Files;

namespace Quoin.Tool.Tests.Files;

public sealed class TextFileTests
{
    public static TheoryData<Encoding> Encodings =>
    [
        new UTF8Encoding(false), new UTF8Encoding(true), new UnicodeEncoding(false, true), new UnicodeEncoding(true, true), new UTF32Encoding(false, true), new UTF32Encoding(true, true),
    ];

    [Theory]
    [MemberData(nameof(Encodings))]
    public void What_is_not_edited_keeps_its_bytes(Encoding encoding)
    {
        const string Text = "# Чай\r\nquote: \"e\u0301 é 😀\"\n\tend \uFEFF";
        byte[] bytes = [.. encoding.GetPreamble(), .. encoding.GetBytes(Text)];
        var file = TextFile.Of("tea.yaml", bytes);

        Assert.Equal(Text, file.Text);
        Assert.Equal(bytes, file.Encode(file.Text));
        Assert.Equal([.. encoding.GetPreamble(), .. encoding.GetBytes(Text.Replace("😀", "ї"))], file.Encode(Text.Replace("😀", "ї")));
    }

    [Theory]
    [MemberData(nameof(Encodings))]
    public void It_reads_what_the_compiler_reads(Encoding encoding)
    {
        byte[] bytes = [.. encoding.GetPreamble(), .. encoding.GetBytes("Чай 😀\r\n")];
        using var reader = new StreamReader(new MemoryStream(bytes), Encoding.UTF8, detectEncodingFromByteOrderMarks: true);

        Assert.Equal(reader.ReadToEnd(), TextFile.Of("tea.yaml", bytes).Text);
    }

    [Theory]
    [InlineData("a\nb\n\u00FFc", "'tea.yaml': it is not valid UTF-8 at line 3; save the file as UTF-8")]
    [InlineData("\u00EF\u00BB\u00BFa\n\u00C3", "'tea.yaml': it is not valid UTF-8 at line 2; save the file as UTF-8")]
    [InlineData("\u00FF\u00FEa", "'tea.yaml': it is not valid UTF-16; save the file as UTF-8")]
    [InlineData("\u00FF\u00FE\0\u00D8", "'tea.yaml': it is not valid UTF-16; save the file as UTF-8")]
    [InlineData("\u00C0\u0080", "'tea.yaml': it is not valid UTF-8 at line 1; save the file as UTF-8")]
    public void Bytes_that_are_not_valid_are_refused(string latin, string message) =>
        Assert.Equal(message, Assert.Throws<FileException>(() => TextFile.Of("tea.yaml", Encoding.Latin1.GetBytes(latin))).Message);

    [Fact]
    public void Half_a_character_is_not_written() => Assert.Equal(
        "a text cannot be written as UTF-8, because it has half of a character",
        Assert.Throws<FileException>(() => TextFile.Of("tea.yaml", []).Encode("\uD83D")).Reason);

    [Fact]
    public void A_file_that_is_missing_is_one_sentence() =>
        Assert.Equal("it does not exist; check the path", Assert.Throws<FileException>(() => TextFile.Read("/nowhere/tea.yaml")).Reason);
}
