using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Quoin.Tests;

/// <summary>
/// A text and its caveats are in one language: that of a tag, or else of the current UI culture, whatever the other culture and the
/// format provider are.
/// </summary>
public sealed class OneLanguageTests : IDisposable
{
    private const string English = "Tea may wake you up.\n  - Only 20 people took part.";
    private const string Ukrainian = "Чай може бадьорити.\n  - Участь узяли лише 20 людей.";

    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly CultureInfo _culture = CultureInfo.CurrentCulture;
    private readonly CultureInfo _uiCulture = CultureInfo.CurrentUICulture;
    private readonly QualifiedClaim _claim = Articles.Sample().Qualified();

    public static TheoryData<string, string, string?> Cultures
    {
        get
        {
            string[] names = ["", "en", "en-US", "uk", "uk-UA", "de-DE"];
            var data = new TheoryData<string, string, string?>();
            foreach (var culture in names)
            {
                foreach (var uiCulture in names)
                {
                    foreach (var provider in names.Append(null))
                    {
                        data.Add(culture, uiCulture, provider);
                    }
                }
            }

            return data;
        }
    }

    public void Dispose()
    {
        CultureInfo.CurrentCulture = _culture;
        CultureInfo.CurrentUICulture = _uiCulture;
    }

    [Theory]
    [MemberData(nameof(Cultures))]
    public void Only_the_current_UI_culture_decides(string culture, string uiCulture, string? providerName)
    {
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(uiCulture);
        var provider = providerName is null ? null : CultureInfo.GetCultureInfo(providerName);
        var expected = uiCulture.StartsWith("uk", StringComparison.Ordinal) ? Ukrainian : English;

        foreach (var part in new IFormattable[] { _claim, _claim.Statement })
        {
            Assert.Equal(expected, part.ToString());
            Assert.Equal(expected, ((object)part).ToString());
            Assert.Equal(expected, Convert.ToString((object)part, provider));
            Assert.Equal(expected, part.ToString(null, provider));
            Assert.Equal(expected, $"{part}");
            Assert.Equal(expected, string.Create(provider, $"{part}"));
            Assert.Equal(expected, string.Format(provider, "{0}", part));
            Assert.Equal(expected, FormattableString.CurrentCulture($"{part}"));
            Assert.Equal(expected, FormattableString.Invariant($"{part}"));
            Assert.Equal(expected, string.Concat(part, ""));
            Assert.Equal(expected, new StringBuilder().Append(part).ToString());
            Assert.Equal(expected, new StringBuilder().AppendFormat(provider, "{0}", part).ToString());
            Assert.Equal(expected, new StringBuilder().Append(provider, $"{part}").ToString());
            Assert.Equal(expected, Written(new StringWriter(provider), writer => writer.Write(part)));
            Assert.Equal(expected, Written(new StringWriter(provider), writer => writer.Write("{0}", part)));
            Assert.Equal(expected, Printed(part));
            Assert.Equal(expected, Spans((ISpanFormattable)part, null, provider));
            Assert.Equal(expected, Utf8((IUtf8SpanFormattable)part, null, provider));
        }

        // What a correct program does, with the statement and with the claim.
        var (text, caveats) = _claim.Statement;
        Assert.Equal(expected, $"{text}\n  - {caveats[0]}");
        Assert.Equal(expected, string.Create(provider, $"{text}\n  - {caveats[0].Statement}"));
        Assert.Equal(expected, Written(new StringWriter(provider), writer => writer.Write(text)) + Written(new StringWriter(provider), writer => writer.Write("\n  - {0}", caveats[0].Statement)));
        Assert.Equal(expected, Printed(text) + "\n  - " + Printed(caveats[0]));
        var (words, limits) = _claim;
        Assert.Equal(expected, string.Create(provider, $"{words}\n  - {limits[0]}"));
        Assert.Equal(expected, _claim.ToCaveatedText().ToString());
        Assert.Equal(expected, string.Create(provider, $"{_claim.ToCaveatedText()}"));
        Assert.Equal(expected, $"{text.GetText(CultureInfo.CurrentUICulture)}\n  - {caveats[0].Statement.GetText("")}");
        Assert.Equal(expected, $"{Encoding.UTF8.GetString(text.GetUtf8Text())}\n  - {Encoding.UTF8.GetString(caveats[0].Statement.GetUtf8Text())}");
    }

    [Theory]
    [MemberData(nameof(Cultures))]
    public void A_tag_decides_before_every_culture(string culture, string uiCulture, string? providerName)
    {
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(uiCulture);
        var provider = providerName is null ? null : CultureInfo.GetCultureInfo(providerName);

        Assert.Equal(Ukrainian, string.Create(provider, $"{_claim:uk}"));
        Assert.Equal(English, string.Format(provider, "{0:en-GB}", _claim));
        Assert.Equal(Ukrainian, _claim.Statement.ToString("uk-UA", provider));
        Assert.Equal(English, Spans(_claim, "en", provider));
        Assert.Equal(Ukrainian, Utf8(_claim, "uk", provider));
        Assert.Equal(Ukrainian, _claim.ToCaveatedText("uk").ToString());
    }

    [Fact]
    public void JSON_has_all_languages_whatever_the_cultures_are()
    {
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("uk-UA");
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("de-DE");

        Assert.Contains(
            """"statement":{"en":"Only 20 people took part.","uk":"Участь узяли лише 20 людей."}"""", JsonSerializer.Serialize(_claim, Readable), StringComparison.Ordinal);
    }

    private static string Written(StringWriter writer, Action<StringWriter> write)
    {
        write(writer);
        return writer.ToString();
    }

    /// <summary>What a redirected console gets: its writer formats with the current culture.</summary>
    private static string Printed(object value)
    {
        using var stream = new MemoryStream();
        using var writer = new StreamWriter(stream, new UTF8Encoding(false)) { AutoFlush = true };
        TextWriter.Synchronized(writer).Write(value);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static string Spans(ISpanFormattable part, string? format, IFormatProvider? provider)
    {
        var characters = new char[200];
        Assert.True(part.TryFormat(characters, out var written, format, provider));
        return new string(characters, 0, written);
    }

    private static string Utf8(IUtf8SpanFormattable part, string? format, IFormatProvider? provider)
    {
        var bytes = new byte[400];
        Assert.True(part.TryFormat(bytes, out var written, format, provider));
        return Encoding.UTF8.GetString(bytes, 0, written);
    }
}
