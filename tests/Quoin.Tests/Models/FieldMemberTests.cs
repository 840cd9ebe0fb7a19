using Quoin.CompilerServices;

namespace Quoin.Tests.Models;

/// <summary>Claims of kinds with fields, as the members of generated classes create them.</summary>
public sealed class FieldMemberTests
{
    private const int Qualified = 0;
    private const int Plain = 1;

    [Fact]
    public void A_claim_is_the_same_from_its_member_and_from_a_list()
    {
        var (memberFirst, listFirst) = (Duties.Members(), Duties.Members());

        Assert.Same(QualifiedClaim<DutyFields>.Get(memberFirst, Qualified), memberFirst.Article.Claims[Qualified]);
        Assert.Same(listFirst.Article.Claims[Qualified], QualifiedClaim<DutyFields>.Get(listFirst, Qualified));
    }

    [Fact]
    public void The_fields_of_a_claim_are_one_object_with_its_values()
    {
        var members = Duties.Members();
        var claim = QualifiedClaim<DutyFields>.Get(members, Qualified);

        Assert.Equal(new Iso8601Date(2027, 3, 31), claim.Fields.Deadline);
        Assert.Same(claim.Fields, claim.Fields);
        Assert.Same(claim, members.Article.Claims[Qualified]);
    }

    [Fact]
    public void A_claim_is_read_without_the_model_until_its_fields_are()
    {
        var created = 0;
        var claim = QualifiedClaim<DutyFields>.Get(Duties.Members(Create), Qualified);

        Assert.NotEmpty(claim.Statement.Caveats);
        Assert.Equal(0, created);
        Assert.NotNull(claim.Fields);
        Assert.Equal(1, created);

        ModelContent Create()
        {
            created++;
            return Duties.Content;
        }
    }

    [Fact]
    public void A_claim_with_caveats_cannot_be_read_as_one_without()
    {
        var members = Duties.Members();

        Assert.Throws<InvalidCastException>(() => PlainClaim<DutyFields>.Get(members, Qualified));
        Assert.Throws<InvalidCastException>(() => QualifiedClaim<DutyFields>.Get(members, Plain));
        Assert.IsType<QualifiedClaim<DutyFields>>(members.Article.Claims[Qualified]);
    }
}
