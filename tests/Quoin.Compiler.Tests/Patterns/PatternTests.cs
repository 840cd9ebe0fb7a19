using Quoin.Compiler.Patterns;

namespace Quoin.Compiler.Tests;

/// <summary>Regular expressions of models mean what they mean in ECMA-262 with the flag u.</summary>
public sealed class PatternTests
{
    [Theory]
    [InlineData("", "", "any")]
    [InlineData("b", "abc", "b")]
    [InlineData("b", null, "", "ac", "B")]
    [InlineData("^ab$", "ab")]
    [InlineData("^ab$", null, "ab\n", "xab", "abx", "ab\r")]
    [InlineData("^ab|cd$", "abx", "xcd")]
    [InlineData("^(?:ab|cd)$", null, "abx", "xcd")]
    [InlineData("^(a|)$", "", "a")]
    [InlineData("a{2}", "xaax")]
    [InlineData("^a{2,3}$", "aa", "aaa")]
    [InlineData("^a{2,3}$", null, "a", "aaaa")]
    [InlineData("^a{2,}?$", "aa", "aaaaaa")]
    [InlineData("^a{2,}?$", null, "a", "")]
    [InlineData("^a{0}$", "")]
    [InlineData("^a{0}$", null, "a")]
    [InlineData("^(?:a{0,2}b){2}$", "bb", "aabab")]
    [InlineData("^(?:a{0,2}b){2}$", null, "b", "aaabb")]
    [InlineData("^(a*)*b+?c??$", "b", "aabbc")]
    [InlineData("^(a*)*b+?c??$", null, "aac", "bcc")]
    [InlineData("^(?:(){99999999999}|x{0}){2,}$", "")]
    [InlineData("^(?<year>[0-9]{4})(?<$_1>-)$", "2027-")]
    [InlineData("^.$", "a", "\u0085", "\uFEFF", "😀")]
    [InlineData("^.$", null, "\n", "\r", "\u2028", "\u2029", "", "ab")]
    [InlineData(@"^\d$", "0", "9")]
    [InlineData(@"^\d$", null, "٣", "a")]
    [InlineData(@"^\w$", "_", "Z")]
    [InlineData(@"^\w$", null, "é", "ſ", "\u212A", "-")]
    [InlineData(@"^\s$", " ", "\t", "\v", "\f", "\n", "\r", "\u00A0", "\u1680", "\u200A", "\u2028", "\u2029", "\u202F", "\u205F", "\u3000", "\uFEFF")]
    [InlineData(@"^\s$", null, "\u0085", "\u180E", "\u200B", "x")]
    [InlineData(@"^\S\D\W$", "ab-", "\u0085éé")]
    [InlineData(@"^\S\D\W$", null, "a1-", "ab_", "\uFEFFb-")]
    [InlineData(@"\bab\b", "ab", "x ab.", "éabé")]
    [InlineData(@"\bab\b", null, "xab", "ab_", "ab1")]
    [InlineData(@"^\Bb|a\Bb", "xab")]
    [InlineData(@"\B", "", "ab")]
    [InlineData(@"\B", null, "a")]
    [InlineData(@"^[a-c-]$", "b", "-")]
    [InlineData(@"^[-a]$", "a", "-")]
    [InlineData(@"^[^a-c\d]$", "d", "[", "é", "\n")]
    [InlineData(@"^[^a-c\d]$", null, "b", "7")]
    [InlineData(@"^[[.*+(]$", "[", ".", "*", "+", "(")]
    [InlineData(@"^[\]\-\^\\\b\/]$", "]", "-", "^", "\\", "\b", "/")]
    [InlineData("^[]$", null, "", "a")]
    [InlineData("^[^]$", "a", "\n", "😀")]
    [InlineData(@"^\t\n\r\v\f\0\cJ\cj\x41\u00e9\/\.\$$", "\t\n\r\v\f\0\n\nAé/.$")]
    [InlineData(@"^\u{1F600}\uD83D\uDE00😀[\u{1F600}-\u{1F64F}]\u{000041}$", "😀😀😀🙂A")]
    [InlineData(@"^\uD83D", null, "😀")]
    [InlineData("^[😀]$", "😀")]
    [InlineData("^[^a]$", "😀")]
    [InlineData("^😀{2}$", "😀😀")]
    [InlineData("^😀{2}$", null, "😀")]
    [InlineData(@"^\p{Lu}\p{Letter}*$", "Ї", "Їжак", "𝐀b")]
    [InlineData(@"^\p{Lu}\p{Letter}*$", null, "їжак", "A1")]
    [InlineData(@"^[\p{Nd}\p{gc=Sc}]\P{L}[^\P{General_Category=Lowercase_Letter}]$", "€-ї", "٣😀a")]
    [InlineData(@"^[\p{Nd}\p{gc=Sc}]\P{L}[^\P{General_Category=Lowercase_Letter}]$", null, "a-a", "€aa", "€-A")]
    [InlineData(@"^\p{Any}\p{LC}$", "\nA")]
    [InlineData(@"\P{Any}", null, "a", "\n")]
    [InlineData("k", null, "K", "\u212A")]
    public void A_text_matches_as_in_a_JSON_schema(string pattern, string? first, params string[] others)
    {
        // A null as the first text says that the others do not match.
        var program = PatternProgram.Compile(pattern, out var fault);

        Assert.Null(fault);
        Assert.All(first is null ? others : [first, .. others], text => Assert.Equal(first is not null, new PatternMatcher(program!).IsMatch(text)));
    }

    [Fact]
    public void Half_of_a_surrogate_pair_is_a_character_of_its_own()
    {
        Assert.True(IsMatch(@"^\uD83D\u0041$", "\uD83DA"));
        Assert.True(IsMatch(@"^.\p{Cs}$", "😀\uDE00"));
        Assert.False(IsMatch(@"\uDE00", "😀"));
        Assert.False(IsMatch("^😀{2}$", "😀\uDE00"));
        Assert.False(IsMatch("^\uD83D", "😀"));
    }

    [Theory]
    [InlineData("(", "'(' at character 1 is not closed; add ')', or write \\( for the character itself")]
    [InlineData("a(b(c)", "'(' at character 2 is not closed; add ')', or write \\( for the character itself")]
    [InlineData("ab)", "')' at character 3 closes no group; remove it, or write \\) for the character itself")]
    [InlineData("a[b", "'[' at character 2 is not closed; add ']', or write \\[ for the character itself")]
    [InlineData("a]", "']' at character 2 closes nothing; write \\] for the character itself")]
    [InlineData("a}", "'}' at character 2 closes nothing; write \\} for the character itself")]
    [InlineData("a{,3}", "'{' at character 2 begins no number of repetitions, such as {2,3}, after what it repeats; write \\{ for the character itself")]
    [InlineData("{2}", "'{' at character 1 begins no number of repetitions, such as {2,3}, after what it repeats; write \\{ for the character itself")]
    [InlineData("*a", "'*' at character 1 has nothing before it to repeat; write \\* for the character itself")]
    [InlineData("a|?", "'?' at character 3 has nothing before it to repeat; write \\? for the character itself")]
    [InlineData("^*", "'*' at character 2 repeats a place and not a character; remove it")]
    [InlineData(@"\b{2}", "'{2}' at character 3 repeats a place and not a character; remove it")]
    [InlineData("a*+", "'+' at character 3 repeats a repetition; remove it, or write the first one into (?:…)")]
    [InlineData("a{3,2}?", "'{3,2}?' at character 2 has its greater number first; swap the numbers")]
    [InlineData("a(?=b)", "'(?=' at character 2 looks ahead, which a pattern of a model cannot do; describe the text from its beginning to its end")]
    [InlineData("(?!b)", "'(?!' at character 1 looks ahead, which a pattern of a model cannot do; describe the text from its beginning to its end")]
    [InlineData("(?<=b)", "'(?<=' at character 1 looks behind, which a pattern of a model cannot do; describe the text from its beginning to its end")]
    [InlineData("(?<!b)", "'(?<!' at character 1 looks behind, which a pattern of a model cannot do; describe the text from its beginning to its end")]
    [InlineData("(?i)a", "'(?i' at character 1 sets options, which a pattern of a model cannot do; remove it; write [Aa] for both cases of a letter")]
    [InlineData("(?x-m:a)", "'(?x-m' at character 1 sets options, which a pattern of a model cannot do; remove it; write [Aa] for both cases of a letter")]
    [InlineData("(?#a)", "'(?#' at character 1 begins no group of ECMA-262; use (…), (?:…) or (?<name>…)")]
    [InlineData("(?>a)", "'(?>' at character 1 begins no group of ECMA-262; use (…), (?:…) or (?<name>…)")]
    [InlineData("(?'a'b)", "'(?'' at character 1 begins no group of ECMA-262; use (…), (?:…) or (?<name>…)")]
    [InlineData("(?", "'(?' at character 1 begins no group of ECMA-262; use (…), (?:…) or (?<name>…)")]
    [InlineData("(?<a-b>c)", "'(?<a' at character 1 begins a name that is not only letters from A to Z, digits after them, '_' and '$'; write for example (?<year>…)")]
    [InlineData("(?<1>c)", "'(?<1' at character 1 begins a name that is not only letters from A to Z, digits after them, '_' and '$'; write for example (?<year>…)")]
    [InlineData("(?<a>b)(?<a>c)", "'(?<a>' at character 8 has the name of another group; give it another name")]
    [InlineData(@"(a)\1", @"'\1' at character 4 refers back to a group, which a pattern of a model cannot do; write the part again")]
    [InlineData(@"(?<a>b)\k<a>", @"'\k' at character 8 refers back to a group, which a pattern of a model cannot do; write the part again")]
    [InlineData(@"\Aa", @"'\A' at character 1 is no escape of ECMA-262; write ^")]
    [InlineData(@"a\Z", @"'\Z' at character 2 is no escape of ECMA-262; write $")]
    [InlineData(@"a\z", @"'\z' at character 2 is no escape of ECMA-262; write $")]
    [InlineData(@"\Ga", @"'\G' at character 1 is no escape of ECMA-262; remove it")]
    [InlineData(@"\e\a", @"'\e' at character 1 is no escape of ECMA-262; write \x1B")]
    [InlineData(@"a\-b", @"'\-' at character 2 is no escape of ECMA-262; remove '\'")]
    [InlineData(@"[\B]", @"'\B' at character 2 is no escape of ECMA-262; remove it")]
    [InlineData("a\\", @"'\' at character 2 has nothing after it; write \\ for the character itself")]
    [InlineData(@"\01", @"'\0' at character 1 is followed by a digit; write \x00")]
    [InlineData(@"\c1", @"'\c' at character 1 is not followed by a letter; write for example \cJ")]
    [InlineData(@"\x4", @"'\x4' at character 1 has no two hexadecimal digits; write for example \x41")]
    [InlineData(@"\u00e", @"'\u00e' at character 1 has no four hexadecimal digits; write for example \u00E9")]
    [InlineData(@"\u{}", @"'\u{' at character 1 has no hexadecimal digits in braces; write for example \u{1F600}")]
    [InlineData(@"\u{110000}", @"'\u{110000}' at character 1 is beyond the last code point; write one up to \u{10FFFF}")]
    [InlineData(@"\pL", @"'\p' at character 1 names no category; write for example \p{L}")]
    [InlineData(@"\p{L", @"'\p{L' at character 1 is not closed; add '}'")]
    [InlineData(@"\p{IsGreek}", @"'\p{IsGreek}' at character 1 is no general category of Unicode; write for example \p{L} or \p{Letter}")]
    [InlineData(@"\p{lu}", @"'\p{lu}' at character 1 is no general category of Unicode; write for example \p{L} or \p{Letter}")]
    [InlineData(@"a\p{Script=Greek}", @"'\p{Script=Greek}' at character 2 is a script, and a pattern of a model knows only general categories; write ranges of characters, as in [\u0370-\u03FF]")]
    [InlineData("[z-a]", "'z-a' at character 2 is a range that runs backwards; swap its ends")]
    [InlineData(@"[\d-z]", @"'\d-z' at character 2 is a range with a set at an end; write '\-' for the character itself")]
    [InlineData("[a-z-[aeiou]]", "']' at character 13 closes nothing; write \\] for the character itself")]
    [InlineData("[a-[b]]", "'a-[' at character 2 is a range that runs backwards; swap its ends")]
    [InlineData("x{1000}{1000}", "'{1000}' at character 8 repeats a repetition; remove it, or write the first one into (?:…)")]
    [InlineData("(?:x{1000}){1000}", "'{1000}' at character 12 makes the pattern longer than 2048 steps, each repetition counted; repeat less often, or without a greatest number")]
    [InlineData("(x{99999999999999999999}){99999999999999999999}", "'{99999999999999999999}' at character 3 makes the pattern longer than 2048 steps, each repetition counted; repeat less often, or without a greatest number")]
    [InlineData("a{0,1000}b{1000}", "it is longer than 2048 steps, each repetition counted; repeat less often, or without a greatest number")]
    public void What_is_not_regular_or_not_ECMA_262_is_refused_with_its_place(string pattern, string message)
    {
        Assert.Null(PatternProgram.Compile(pattern, out var fault));
        Assert.Equal(message, $"{fault!.Reason}; {fault.Remedy}");
    }

    [Fact]
    public void A_pattern_is_not_too_long_and_not_too_deep()
    {
        Assert.NotNull(PatternProgram.Compile(new string('a', 500), out _));
        Assert.NotNull(PatternProgram.Compile(new string('(', 50) + new string(')', 50), out _));

        Assert.Null(PatternProgram.Compile(new string('a', 501), out var tooLong));
        Assert.Null(PatternProgram.Compile(new string('(', 51) + new string(')', 51), out var tooDeep));
        Assert.Null(PatternProgram.Compile(new string('(', 10_000) + new string(')', 10_000), out var both));
        Assert.Equal(["it has more than 500 characters", "'(' at character 51 is in 50 other groups", "it has more than 500 characters"], [tooLong!.Reason, tooDeep!.Reason, both!.Reason]);
    }

    [Theory]
    [InlineData("(a+)+$")]
    [InlineData("^(a|a)*$")]
    [InlineData("^(a*)*$")]
    [InlineData("(?:a?){500}a{500}b")]
    [InlineData("(.*)*(.*)*(.*)*b")]
    [InlineData(@"^(\w*\s?)*$")]
    public void A_hostile_pattern_takes_no_more_steps_than_states_times_characters(string pattern)
    {
        var program = PatternProgram.Compile(pattern, out _)!;
        var matcher = new PatternMatcher(program);
        var text = new string('a', 100_000 / (1 + (program.States.Count / 100))) + "!";

        Assert.False(matcher.IsMatch(text));
        Assert.InRange(matcher.Steps, text.Length, (long)program.States.Count * (text.Length + 1));
    }

    [Theory]
    [InlineData("^[a-z]{1,1000}$")]
    [InlineData("((((a|b){2}){2,3})*c?){4,}|(d{0}|e)+")]
    [InlineData("(?:(){500}){500}")]
    public void The_size_of_a_pattern_is_the_number_of_its_states(string pattern) =>
        Assert.Equal(PatternParser.Parse(pattern).Size + 1, PatternProgram.Compile(pattern, out _)!.States.Count);

    private static bool IsMatch(string pattern, string text) => new PatternMatcher(PatternProgram.Compile(pattern, out _)!).IsMatch(text);
}
