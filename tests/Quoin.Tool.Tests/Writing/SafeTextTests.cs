using Quoin.Tool.Terminal;

namespace Quoin.Tool.Tests.Writing;

public sealed class SafeTextTests
{
    [Theory]
    [InlineData("::error::Tea", "\\u003A:error::Tea")]
    [InlineData("  ::add-mask::e", "  \\u003A:add-mask::e")]
    [InlineData("\u00A0::warning file=a::Tea", "\u00A0\\u003A:warning file=a::Tea")]
    [InlineData("##[error]Tea", "\\u0023#[error]Tea")]
    public void A_command_of_a_runner_is_escaped(string text, string escaped) => Assert.Equal(escaped, SafeText.Escape(text));

    [Theory]
    [InlineData("Tea ::error::Tea")]
    [InlineData(":: Tea ::")]
    [InlineData("::before")]
    [InlineData("std::vector::size")]
    [InlineData("Time: 12:30")]
    [InlineData(":")]
    [InlineData("::")]
    [InlineData("## Tea")]
    public void Ordinary_text_stays(string text) => Assert.Equal(text, SafeText.Escape(text));
}
