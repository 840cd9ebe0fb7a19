using System.Runtime.Serialization;
using System.Runtime.Serialization.Json;
using System.Text;
using System.Xml.Serialization;

namespace Quoin.Serialization.Tests;

/// <summary>The serializers of .NET for XML, and that for JSON of the same family.</summary>
public class XmlTests
{
    [Fact]
    public void The_data_contract_serializers_write_a_text_with_caveats_whole_and_read_it_again()
    {
        foreach (var page in new[] { new Page { Text = Values.Carried }, new Page { Text = Values.Fallen } })
        {
            foreach (var serializer in new XmlObjectSerializer[] { new DataContractSerializer(typeof(Page)), new DataContractJsonSerializer(typeof(Page)) })
            {
                using var stream = new MemoryStream();
                serializer.WriteObject(stream, page);
                stream.Position = 0;

                Assert.Equal(page.Text, ((Page)serializer.ReadObject(stream)!).Text);
            }
        }
    }

    [Fact]
    public void The_data_contract_serializers_write_the_caveats_before_the_text()
    {
        using var stream = new MemoryStream();
        new DataContractSerializer(typeof(CaveatedText)).WriteObject(stream, Values.Carried);
        var xml = Encoding.UTF8.GetString(stream.ToArray());

        Assert.InRange(xml.IndexOf(Values.Caveat, StringComparison.Ordinal), 0, xml.IndexOf(Values.Statement, StringComparison.Ordinal));
    }

    [Fact]
    public void The_XML_serializer_refuses_texts() => Assert.All(
        new object[] { Values.Carried, new Page { Text = Values.Carried }, new CaveatPage(), Values.Claim.Caveats[0], Values.Claim.Caveats[0].Statement, Values.Claim.Caveats[0].Quote! },
        value => Assert.Throws<InvalidOperationException>(() => new XmlSerializer(value.GetType()).Serialize(Stream.Null, value)));

    [Fact]
    public void The_data_contract_serializers_refuse_marks_and_other_texts() => Assert.All(
        new object[] { new CaveatPage { Limit = Values.Claim.Caveats[0].Statement }, Values.Claim.Caveats[0], Values.Claim.Caveats[0].Statement, Values.Claim.Caveats[0].Quote!, Values.Claim },
        value =>
        {
            Assert.Throws<InvalidDataContractException>(() => new DataContractSerializer(value.GetType()).WriteObject(Stream.Null, value));
            Assert.Throws<InvalidDataContractException>(() => new DataContractJsonSerializer(value.GetType()).WriteObject(Stream.Null, value));
        });
}
