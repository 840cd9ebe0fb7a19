using System.Globalization;
using System.Text;
using System.Text.Unicode;

namespace Quoin.Tests.Safety;

/// <summary>However a claim, its statement or its quote is formatted, its caveats come with it.</summary>
public class FormattingTests
{
    private const string Caveat = "\n  - Only 20 people took part.";

    private readonly QualifiedClaim _claim = Articles.Sample().Qualified();

    public static TheoryData<string> Parts => ["claim", "statement", "quote", "second quote"];

    [Theory]
    [MemberData(nameof(Parts))]
    public void Composite_formats_and_builders_give_the_caveats(string name)
    {
        using var language = new LanguageScope("en");
        var (part, expected) = Part(name);

        Assert.Equal(expected, string.Format(CultureInfo.InvariantCulture, "{0:en}", part));
        Assert.Equal(expected, string.Format(null, CompositeFormat.Parse("{0}"), part));
        Assert.Equal(expected, string.Concat(part, ""));
        Assert.Equal(expected, string.Join("", new[] { part }));
        Assert.Equal(expected, new StringBuilder().Append(part).ToString());
        Assert.Equal(expected, new StringBuilder().Append(CultureInfo.InvariantCulture, $"{part:en}").ToString());
        Assert.Equal(expected, new StringBuilder().AppendFormat(CultureInfo.InvariantCulture, "{0:en}", part).ToString());
        Assert.Equal(expected, Convert.ToString(part, CultureInfo.GetCultureInfo("en")));
        Assert.Equal(expected, ((FormattableString)$"{part:en}").ToString(CultureInfo.InvariantCulture));
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        writer.Write("{0:en}", part);
        Assert.Equal(expected, writer.ToString());
    }

    [Theory]
    [MemberData(nameof(Parts))]
    public void Alignment_pads_and_never_cuts(string name)
    {
        var (part, expected) = Part(name);

        Assert.Equal(expected.PadLeft(200), $"{part,200:en}");
        Assert.Equal(expected.PadRight(200), $"{part,-200:en}");
        Assert.Equal(expected, $"{part,1:en}");
    }

    [Theory]
    [MemberData(nameof(Parts))]
    public void Writing_into_any_room_gives_all_or_nothing(string name)
    {
        var (part, expected) = Part(name);
        var utf8 = Encoding.UTF8.GetBytes(expected);

        for (var room = 0; room <= utf8.Length; room++)
        {
            var fits = room == utf8.Length;
            var characters = new char[room];
            var bytes = new byte[room];

            Assert.Equal(fits, ((ISpanFormattable)part).TryFormat(characters, out var charsWritten, "en", null));
            Assert.Equal(fits, ((IUtf8SpanFormattable)part).TryFormat(bytes, out var bytesWritten, "en", null));
            Assert.Equal(fits ? expected : new string('\0', room), new string(characters));
            Assert.Equal(fits ? utf8 : new byte[room], bytes);
            Assert.Equal(fits ? (room, room) : (0, 0), (charsWritten, bytesWritten));
        }
    }

    [Theory]
    [MemberData(nameof(Parts))]
    public void Handlers_that_write_into_a_span_give_all_or_nothing(string name)
    {
        var (part, expected) = Part(name);
        var characters = new char[expected.Length];
        var bytes = new byte[expected.Length];

        Assert.True(characters.AsSpan().TryWrite($"{part:en}", out _));
        Assert.Equal(expected, new string(characters));
        Assert.True(Utf8.TryWrite(bytes, $"{part:en}", out _));
        Assert.Equal(expected, Encoding.UTF8.GetString(bytes));

        characters.AsSpan().Clear();
        bytes.AsSpan().Clear();
        Assert.False(characters.AsSpan()[1..].TryWrite($"{part:en}", out _));
        Assert.All(characters, character => Assert.Equal('\0', character));
        Assert.False(Utf8.TryWrite(bytes.AsSpan()[1..], $"{part:en}", out _));
        Assert.All(bytes, single => Assert.Equal(0, single));
    }

    [Theory]
    [MemberData(nameof(Parts))]
    public void A_custom_formatter_is_given_the_qualified_thing_and_not_its_text(string name)
    {
        var (part, expected) = Part(name);
        var provider = new Shouting();

        Assert.Equal(expected.ToUpperInvariant(), string.Format(provider, "{0:en}", part));
        Assert.Equal(expected.ToUpperInvariant(), string.Create(provider, $"{part:en}"));
        Assert.All(provider.Seen, seen => Assert.Same(part, seen));
        Assert.Equal(expected, ((IFormattable)part).ToString("en", provider));
    }

    [Theory]
    [InlineData("")]
    [InlineData("G")]
    [InlineData("text")]
    [InlineData("fr")]
    [InlineData("en-x-bare")]
    public void No_format_leaves_the_caveats_out(string format)
    {
        using var language = new LanguageScope("en");

        Assert.Equal("Tea may wake you up." + Caveat, _claim.ToString(format, null));
        Assert.Equal("Tea may wake you up." + Caveat, _claim.Statement.ToString(format, CultureInfo.InvariantCulture));
        Assert.Equal("Tea may help you wake up" + Caveat, _claim.Quote.ToString(format, null));
    }

    [Fact]
    public void A_culture_that_changes_its_name_while_it_is_asked_cannot_part_text_and_caveats()
    {
        for (var room = 0; room < 100; room++)
        {
            var characters = new char[room];
            var fits = _claim.TryFormat(characters, out var written, default, new Fickle());

            var text = new string(characters, 0, written);
            Assert.True(fits ? text.Contains("\n  - ", StringComparison.Ordinal) : written == 0 && characters.All(character => character == '\0'), text);
        }
    }

    private (object Part, string Expected) Part(string name) => name switch
    {
        "claim" => (_claim, "Tea may wake you up." + Caveat),
        "statement" => (_claim.Statement, "Tea may wake you up." + Caveat),
        "quote" => (_claim.Quote, "Tea may help you wake up" + Caveat),
        _ => (_claim.Quotes[1], "in Kyiv" + Caveat),
    };

    private sealed class Shouting : IFormatProvider, ICustomFormatter
    {
        public List<object?> Seen { get; } = [];

        public object? GetFormat(Type? formatType) => formatType == typeof(ICustomFormatter) ? this : null;

        public string Format(string? format, object? arg, IFormatProvider? formatProvider)
        {
            Seen.Add(arg);
            return ((IFormattable)arg!).ToString(format, null).ToUpperInvariant();
        }
    }

    private sealed class Fickle() : CultureInfo("en")
    {
        private int _asked;

        public override string Name => _asked++ % 2 == 0 ? "uk" : "en";
    }
}
