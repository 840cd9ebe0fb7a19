using System.Runtime.Serialization;
using System.Runtime.Serialization.Json;
using System.Text;
using System.Xml.Serialization;

namespace Quoin.Tests.Serialization;

/// <summary>Serializers that do not know Quoin throw. If one of them does write, it must not write text without caveats.</summary>
public class OtherSerializerTests
{
    public static TheoryData<string> Parts => ["claim", "statement", "quote", "quotes", "claims", "caveats", "article", "body", "block", "run"];

    [Theory]
    [MemberData(nameof(Parts))]
    public void The_XML_serializer_refuses(string name)
    {
        var part = Part(name);

        Assert.ThrowsAny<Exception>(() => new XmlSerializer(part.GetType()).Serialize(Stream.Null, part));
    }

    [Theory]
    [MemberData(nameof(Parts))]
    public void The_data_contract_serializers_refuse(string name)
    {
        var part = Part(name);
        using var xml = new MemoryStream();
        using var json = new MemoryStream();

        Assert.ThrowsAny<Exception>(() => new DataContractSerializer(part.GetType()).WriteObject(xml, part));
        Assert.ThrowsAny<Exception>(() => new DataContractJsonSerializer(part.GetType()).WriteObject(json, part));
        Assert.DoesNotContain("Tea may", Encoding.UTF8.GetString(xml.ToArray()), StringComparison.Ordinal);
        Assert.DoesNotContain("Tea may", Encoding.UTF8.GetString(json.ToArray()), StringComparison.Ordinal);
    }

    private static object Part(string name)
    {
        var claim = Articles.Sample().Qualified();
        return name switch
        {
            "claim" => claim,
            "statement" => claim.Statement,
            "quote" => claim.Quote,
            "quotes" => claim.Quotes,
            "claims" => claim.Article.Claims,
            "caveats" => claim.Caveats,
            "body" => claim.Article.Body,
            "block" => claim.Article.Body[0],
            "run" => claim.Article.Body[0].Runs[0],
            _ => claim.Article,
        };
    }
}
