using System.Collections;
using System.ComponentModel;
using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using Microsoft.CSharp.RuntimeBinder;

namespace Quoin.Tests.Safety;

/// <summary>Ways around <see cref="Qualified{T}"/> that the language offers, besides formatting.</summary>
public class SideDoorTests
{
    private const string Text = "Tea may wake you up.";
    private const string Quote = "Tea may help you wake up";
    private const string Caveat = "Only 20 people took part.";

    private readonly QualifiedClaim _claim = Articles.Sample().Qualified();

    [Fact]
    public void A_default_value_of_what_is_qualified_is_nothing_at_all()
    {
        Assert.Null(default(Qualified<LocalizedText>));
        Assert.Null(default(Qualified<Quote>));
        Assert.False(typeof(Qualified<>).IsValueType);
    }

    [Fact]
    public void An_instance_made_without_its_constructor_has_no_text()
    {
        var qualified = (Qualified<LocalizedText>)RuntimeHelpers.GetUninitializedObject(typeof(Qualified<LocalizedText>));

        Assert.ThrowsAny<Exception>(() => qualified.ToString());
        Assert.Null(qualified.WithoutCaveats("there is nothing to leave out"));
    }

    [Fact]
    public void A_claim_and_its_parts_cannot_be_copied_and_print_no_members()
    {
        Type[] types = [typeof(Mark), typeof(Claim), typeof(QualifiedClaim), typeof(Qualified<>), typeof(LocalizedText), typeof(Quote), typeof(Source), typeof(Article)];

        // What a record would have.
        Assert.All(types, type => Assert.DoesNotContain(
            type.GetMembers(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic),
            member => member.Name is "<Clone>$" or "EqualityContract" or "PrintMembers"));
    }

    [Fact]
    public void Nothing_of_a_claim_can_be_set()
    {
        var settable = typeof(QualifiedClaim).GetProperties(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic)
            .Where(property => property.SetMethod is not null);

        Assert.Empty(settable);
    }

    [Fact]
    public void Equality_and_hash_codes_tell_nothing_of_the_text()
    {
        var other = Articles.Sample().Qualified();

        Assert.NotEqual(_claim.GetHashCode(), other.GetHashCode());
        Assert.False(_claim.Statement.Equals(Text));
        Assert.False(_claim.Statement.Equals(other.Statement));
        Assert.NotEqual(_claim.Statement.GetHashCode(), other.Statement.GetHashCode());
    }

    [Fact]
    public void What_is_qualified_has_no_public_member_of_its_own_value()
    {
        var members = typeof(Qualified<LocalizedText>).GetMembers(BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.DeclaredOnly);

        Assert.Equal(
            ["Caveats", "Deconstruct", "ToCaveatedText", "ToCaveatsFirst", "ToOneLine", "ToString", "ToString", "TryFormat", "TryFormat", "WithoutCaveats", "get_Caveats"],
            members.Select(member => member.Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_interface_that_picks_the_bare_text_stays_inside_the_runtime()
    {
        var picks = typeof(LocalizedText).GetInterfaces().Single(type => type.Name == "IPickText");

        Assert.False(picks.IsVisible);
        Assert.False(picks.IsAssignableFrom(typeof(Qualified<LocalizedText>)));
        Assert.False(picks.IsAssignableFrom(typeof(Qualified<Quote>)));
        Assert.False(picks.IsAssignableFrom(typeof(QualifiedClaim)));
    }

    [Fact]
    public void The_runtime_opens_its_insides_to_no_other_assembly()
    {
        Assert.Empty(typeof(Claim).Assembly.GetCustomAttributes<InternalsVisibleToAttribute>());
    }

    [Fact]
    public void Dynamic_code_reaches_no_more_than_compiled_code()
    {
        dynamic claim = _claim;
        dynamic statement = _claim.Statement;

        Assert.Throws<RuntimeBinderException>(() => claim.StatementText);
        Assert.Throws<RuntimeBinderException>(() => claim.Content);
        Assert.Throws<RuntimeBinderException>(() => claim.ReadQuotes());
        Assert.Throws<RuntimeBinderException>(() => statement.Text);
        Assert.Throws<RuntimeBinderException>(() => statement._value);
        Assert.Throws<RuntimeBinderException>(() => (LocalizedText)statement);
        Assert.Throws<RuntimeBinderException>(() => (string)statement);
    }

    [Fact]
    public void There_is_no_conversion_out_of_what_is_qualified()
    {
        var operators = new[] { typeof(Qualified<LocalizedText>), typeof(Qualified<Quote>), typeof(QualifiedClaim) }
            .SelectMany(type => type.GetMethods(BindingFlags.Static | BindingFlags.Public | BindingFlags.FlattenHierarchy))
            .Where(method => method.Name is "op_Implicit" or "op_Explicit");

        Assert.Empty(operators);
        Assert.IsNotAssignableFrom<IConvertible>(_claim.Statement);
    }

    [Fact]
    public void A_type_converter_gives_the_caveats()
    {
        using var language = new LanguageScope("en");

        Assert.Equal($"{Text}\n  - {Caveat}", TypeDescriptor.GetConverter(_claim).ConvertToInvariantString(_claim));
        Assert.Equal($"{Quote}\n  - {Caveat}", TypeDescriptor.GetConverter(_claim.Quote).ConvertToString(null, CultureInfo.InvariantCulture, _claim.Quote));
    }

    [Fact]
    public void Every_enumerator_of_quotes_gives_them_qualified()
    {
        Assert.All(_claim.Quotes, quote => Assert.Same(_claim.Caveats, quote.Caveats));
        Assert.All(((IEnumerable)_claim.Quotes).Cast<object>(), quote => Assert.IsType<Qualified<Quote>>(quote));
        Assert.Same(_claim.Quotes[0], _claim.Quote);
        var copied = new object[2];
        ((ICollection)_claim.Quotes).CopyTo(copied, 0);
        Assert.All(copied, quote => Assert.IsType<Qualified<Quote>>(quote));
    }

    [Fact]
    public void Every_enumerator_of_claims_gives_the_same_qualified_claim()
    {
        var claims = _claim.Article.Claims;

        Assert.Same(_claim, ((IEnumerable<Claim>)claims).First());
        Assert.Same(_claim, ((IEnumerable)claims).Cast<object>().First());
        using var enumerator = claims.GetEnumerator();
        Assert.True(enumerator.MoveNext());
        Assert.Same(_claim, enumerator.Current);
    }

    [Fact]
    public void What_hands_over_the_text_hands_over_at_least_one_caveat()
    {
        var (_, caveats) = _claim.Statement;
        Assert.Equal([Caveat], caveats.Select(caveat => caveat.Statement.GetText("en")));

        Assert.All(_claim.Quotes, quote =>
        {
            var (_, ofQuote) = quote;
            Assert.NotEmpty(ofQuote);
        });
    }

    [Fact]
    public void A_refusal_does_not_quote_what_it_refuses()
    {
        var exception = Assert.Throws<ArgumentException>(() => _claim.Statement.WithoutCaveats(" "));

        Assert.DoesNotContain("Tea", exception.ToString(), StringComparison.Ordinal);
    }
}
