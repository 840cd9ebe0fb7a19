using System.Globalization;
using System.Text;
using System.Text.Json;
using Quoin.Fuzzing;

namespace Quoin.Interpreter.Tests;

/// <summary>
/// For random articles, random cultures and every output: a text and its caveats are in one language if there is one that all have,
/// no caveat is missing, and the standing of what is not valid comes first.
/// </summary>
public sealed class PromiseTests
{
    private const int Articles = 150;

    private static readonly string[] Requests = [.. ExpectedClaim.Requests.Keys];

    [Fact]
    public void Every_output_has_the_text_its_caveats_and_its_standing_in_one_language()
    {
        var (claims, invalid, narrowed) = (0, 0, 0);
        var (culture, uiCulture) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        for (var seed = 5000; seed < 5000 + Articles; seed++)
        {
            var (content, random) = (new RandomContent(seed), new Random(seed));
            try
            {
                // A build refuses some of it, such as characters that cannot be seen.
                if (ContentInterpreter.Interpret(content.Files).Articles is not [var article])
                {
                    continue;
                }

                foreach (var plan in content.Plan.Claims)
                {
                    var (expected, claim) = (new ExpectedClaim(content.Plan, plan), article.ClaimsIncludingInvalid[plan.Mark.Id]);
                    CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(random.GetItems(Requests, 1)[0]);
                    CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(random.GetItems(Requests, 1)[0]);
                    var provider = CultureInfo.GetCultureInfo(random.GetItems(Requests, 1)[0]);
                    AssertFormatted(expected, claim, CultureInfo.CurrentUICulture.Name, null, provider);
                    AssertFormatted(expected, claim, "uk-UA", "uk-UA", provider);
                    AssertFormatted(expected, claim, "zh-CN", "zh-CN", provider);
                    AssertJson(expected, JsonSerializer.SerializeToElement(claim));
                    AssertSnapshot(expected, ContentSnapshot.Render(article));
                    claims++;
                    invalid += plan.Standing.Status == Status.Active ? 0 : 1;
                    narrowed += expected.Given.Count < (plan.Statement?.Values.Count ?? 0) ? 1 : 0;
                }

                AssertLists(content.Plan, article);
            }
            catch (Exception exception)
            {
                throw new InvalidOperationException($"Seed {seed}, UI culture '{CultureInfo.CurrentUICulture.Name}': {exception.Message}\n\n{content.Annotation}\n\n{content.Source}", exception);
            }
            finally
            {
                (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (culture, uiCulture);
            }
        }

        // Otherwise, the test would show nothing.
        Assert.True(claims > 2 * Articles && invalid > Articles / 4 && narrowed > Articles / 10, $"{claims} claims, {invalid} invalid, {narrowed} narrowed.");
    }

    private static void AssertFormatted(ExpectedClaim expected, Claim claim, string request, string? tag, IFormatProvider provider)
    {
        var (language, standing, text, caveats) = expected.For(request);
        var begun = standing.Length == 0 ? text : $"{standing} {text}";
        var lines = string.Concat([begun, .. caveats.Select(caveat => $"\n  - {caveat}")]);
        var oneLine = string.Concat([begun, .. caveats.Select(caveat => $" ({caveat})")]);
        var caveatsFirst = string.Concat([standing, .. caveats.Select(caveat => $"({caveat})"), text]);

        AssertForm(lines, claim, tag, provider, isOneLine: false);
        AssertForm(oneLine, claim, tag is null ? "L" : $"L:{tag}", provider, isOneLine: true);
        AssertForm(caveatsFirst, claim, tag is null ? "C" : $"C:{tag}", provider, isOneLine: true);
        if (claim is QualifiedClaim qualified)
        {
            AssertForm(lines, qualified.Statement, tag, provider, isOneLine: false);
            AssertForm(oneLine, qualified.Statement, tag is null ? "L" : $"L:{tag}", provider, isOneLine: true);
        }

        var carried = claim.ToCaveatedText(tag);
        var (words, limits) = carried;
        Assert.Equal(begun, words);
        Assert.Equal(caveats, limits);
        Assert.Equal((language, expected.Plan.Standing.Status), (carried.Language, carried.Status));
        Assert.Equal(lines, carried.ToString());
        Assert.Equal(claim.ToCaveatsFirst(tag), carried.CaveatsFirst);

        // Half a character cannot be written as UTF-8.
        var isWritable = Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(lines)) == lines;
        Assert.Equal(isWritable, carried == JsonSerializer.Deserialize<CaveatedText>(JsonSerializer.Serialize(carried)));
        if (tag is null)
        {
            var (own, marks) = claim;
            Assert.Equal(begun, own);
            Assert.Equal(expected.CaveatIds, marks.Select(caveat => caveat.Id));
            Assert.Equal(lines, claim.ToString());
        }
    }

    private static void AssertForm(string expected, ISpanFormattable part, string? format, IFormatProvider provider, bool isOneLine)
    {
        var text = part.ToString(format, provider);
        var bytes = new byte[Encoding.UTF8.GetByteCount(text)];
        var characters = new char[text.Length];

        Assert.Equal(isOneLine ? Squash(expected) : expected, isOneLine ? Squash(text) : text);
        Assert.DoesNotContain(text, character => isOneLine && (char.IsControl(character) || character is '\u2028' or '\u2029'));
        Assert.Equal(text, string.Format(provider, format is null ? "{0}" : $"{{0:{format}}}", part));
        Assert.True(part.TryFormat(characters, out var charsWritten, format, provider));
        Assert.Equal(text, new string(characters, 0, charsWritten));
        Assert.True(((IUtf8SpanFormattable)part).TryFormat(bytes, out var bytesWritten, format, provider));
        Assert.Equal(Encoding.UTF8.GetBytes(text), bytes[..bytesWritten]);
    }

    private static void AssertJson(ExpectedClaim expected, JsonElement json)
    {
        var properties = json.EnumerateObject().ToList();
        var caveats = json.GetProperty("caveats").EnumerateArray().ToList();

        Assert.Equal(["id", "standing"], properties.Take(2).Select(property => property.Name));
        Assert.Equal(expected.Plan.Standing.Status.ToString(), json.GetProperty("standing").GetProperty("status").GetString(), ignoreCase: true);
        Assert.True(properties.FindIndex(property => property.Name == "caveats") < properties.FindIndex(property => property.Name == "statement"));
        Assert.Equal(expected.Given.Select(Written), json.GetProperty("statement").EnumerateObject().Select(text => (text.Name, text.Value.GetString()!)));
        Assert.Equal(expected.CaveatIds, caveats.Select(caveat => caveat.GetProperty("id").GetString()));
        Assert.All(caveats.Zip(expected.Caveats), pair => Assert.Equal(pair.Second.Select(Written), pair.First.GetProperty("statement").EnumerateObject().Select(text => (text.Name, text.Value.GetString()!))));
        Assert.All(expected.HasCommon ? expected.Given : [], text => Assert.All(
            caveats, caveat => Assert.Contains(caveat.GetProperty("statement").EnumerateObject(), other => string.Equals(other.Name, text.Language, StringComparison.OrdinalIgnoreCase))));
    }

    private static void AssertSnapshot(ExpectedClaim expected, string snapshot)
    {
        var status = expected.Plan.Standing.Status == Status.Active ? "" : $"{expected.Plan.Standing.Status} ".ToLowerInvariant();
        var block = snapshot.Split("\n\n").Select(text => text.Trim('\n').Split('\n')).Single(lines => lines[0] == $"{status}claim {expected.Plan.Mark.Id}");

        Assert.Equal(
            expected.Given.Select(text => $"  statement [{text.Language}]"),
            block.Where(line => line.StartsWith("  statement [", StringComparison.Ordinal)).Select(line => line[..(line.IndexOf(']') + 1)]));
        Assert.Equal(expected.CaveatIds.Select(id => $"  caveat: {id}"), block.Where(line => line.StartsWith("  caveat: ", StringComparison.Ordinal)));
    }

    private static void AssertLists(ContentPlan plan, Article article)
    {
        bool IsValid(ClaimPlan claim) => claim.Standing.Status == Status.Active;
        var json = JsonSerializer.SerializeToElement(article);

        Assert.Equal(plan.Claims.Where(IsValid).Select(claim => claim.Mark.Id), article.Claims.Select(claim => claim.Id));
        Assert.Equal(plan.Claims.Where(IsValid).Select(claim => claim.Mark.Id), Ids("claims"));
        Assert.Equal(plan.Claims.Where(claim => !IsValid(claim)).Select(claim => claim.Mark.Id), Ids("invalid-claims"));

        IEnumerable<string?> Ids(string name) => json.TryGetProperty(name, out var marks) ? marks.EnumerateArray().Select(mark => mark.GetProperty("id").GetString()) : [];
    }

    /// <summary>A text as UTF-8 has it.</summary>
    private static (string Language, string Text) Written((string Language, string Text) text) => (text.Language, Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text.Text)));

    /// <summary>A text without white space and what is replaced by it.</summary>
    private static string Squash(string text) => string.Concat(text.Where(character => !char.IsControl(character) && character is not (' ' or '\u2028' or '\u2029')));
}
