using System.Text.Json;

namespace Quoin.Tool.Tests.Models;

/// <summary>Lists and articles of a project that declares kinds and fields of its own.</summary>
public sealed class ModelListingTests
{
    [Fact]
    public void Marks_are_listed_by_declared_kinds_and_with_declared_fields()
    {
        using var place = ModelCommandTests.Place;

        using var json = JsonDocument.Parse(place.Quoin("list", "--kind", "obligation", "--format", "json").Succeeded);
        var claim = Assert.Single(json.RootElement.GetProperty("claims").EnumerateArray());

        Assert.Equal(("must-keep", "obligation", "established"), (claim.GetProperty("id").GetString(), claim.GetProperty("kind").GetString(), claim.GetProperty("certainty").GetString()));
        Assert.Equal("""{"deadline":"2027-03-31","right":"may-see","rights":["may-see"]}""", JsonSerializer.Serialize(claim.GetProperty("fields")));
        Assert.StartsWith("article,id,kind,certainty,", place.Quoin("list", "--format", "csv").Succeeded, StringComparison.Ordinal);
        Assert.Contains(",fields.deadline,fields.right,fields.rights,fields.penalty\r\n", place.Quoin("list", "--format", "csv").Succeeded.ReplaceLineEndings("\r\n"), StringComparison.Ordinal);
        Assert.Contains("There is no kind 'obligations'; did you mean 'obligation'?", place.Quoin("list", "--kind", "obligations").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void An_article_is_shown_with_what_its_model_declares()
    {
        using var place = ModelCommandTests.Place;

        var shown = place.Quoin("show", "records").Succeeded;

        Assert.Contains("Duty, established, line 1", shown, StringComparison.Ordinal);
        Assert.Contains("Deadline: 2027-03-31", shown, StringComparison.Ordinal);
        Assert.Contains("R-17", shown, StringComparison.Ordinal);
    }
}
