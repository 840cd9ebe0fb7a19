using MessagePack;
using MessagePack.Resolvers;
using MongoDB.Bson;

namespace Quoin.Serialization.Tests;

/// <summary>Serializers with a format that is not text.</summary>
public class BinaryTests
{
    public static TheoryData<string> Names => ["carried", "page", "localized", "caveat", .. Values.GuardedNames];

    [Theory]
    [MemberData(nameof(Names))]
    public void MessagePack_refuses(string name)
    {
        var value = Value(name);

        Assert.Throws<MessagePackSerializationException>(() => MessagePackSerializer.Serialize(value.GetType(), value));
        Assert.Throws<MessagePackSerializationException>(() => MessagePackSerializer.Serialize(value.GetType(), value, ContractlessStandardResolver.Options));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Protobuf_refuses(string name)
    {
        var value = Value(name);

        Assert.ThrowsAny<InvalidOperationException>(() => ProtoBuf.Serializer.NonGeneric.Serialize(Stream.Null, value));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Bson_writes_neither_text_nor_caveats(string name)
    {
        var json = Value(name).ToJson(Value(name).GetType());

        Assert.DoesNotContain(Values.Statement, json, StringComparison.Ordinal);
        Assert.DoesNotContain(Values.Quote, json, StringComparison.Ordinal);
        Assert.DoesNotContain(Values.Caveat, json, StringComparison.Ordinal);
    }

    private static object Value(string name) => name switch
    {
        "carried" => Values.Carried,
        "page" => new Page { Text = Values.Carried },
        "localized" => Values.Claim.Caveats[0].Statement,
        "caveat" => Values.Claim.Caveats[0],
        _ => Values.Get(name),
    };
}
