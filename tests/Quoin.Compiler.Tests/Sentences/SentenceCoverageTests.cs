using Quoin.Compiler.Checks;
using Quoin.Compiler.Diagnostics;

namespace Quoin.Compiler.Tests;

/// <summary>A sentence without a mark is reported, whatever is between it and the one before. In the sources, ⟦⟧ are around what is reported.</summary>
public sealed class SentenceCoverageTests
{
    private const string English = "The drug lowers blood pressure";

    [Theory]
    [InlineData("en", English, "The drug lowers blood pressure.[1] ⟦It damages the liver in old people.[2][3]⟧ ⟦Doctors must check the blood each month.[4]⟧")]
    [InlineData("en", English, "The drug lowers blood pressure.1 ⟦It damages the liver in old people.2,3⟧ ⟦Doctors must check the blood each month.⟧")]
    [InlineData("en", English, "The drug lowers blood pressure.¹ ⟦It damages the liver in old people.²⟧")]
    [InlineData("en", English, "The drug lowers blood pressure.[^1] ⟦It damages the liver.[^2]⟧ ⟦Doctors must check the blood.⟧")]
    [InlineData("en", English, "The drug lowers blood pressure.[@hill2019] ⟦It damages the liver.⟧")]
    [InlineData("en", English, "The drug lowers blood pressure. (Hill 2019) ⟦It damages the liver.⟧")]
    [InlineData("en", "Old people need vitamin D",
        "Old people need vitamin D. ⟦It caused kidney stones in some of them.⟧ ⟦The same was seen with vitamin C.⟧ ⟦Doctors must ask for hepatitis B.⟧ ⟦No harm was seen in children.⟧")]
    [InlineData("en", "It helps against cough", "It helps against cough, flu etc. ⟦It killed two people.⟧")]
    [InlineData("en", "Nothing else is known", """
        ⟦The effect on sleep in healthy adults was first described by Koval et al.
        in 2011 and was seen again in a larger group of people with asthma, e.g.
        in smokers.⟧ ⟦It was not seen in a trial that was led by a team under Prof.
        Bondar, and the maker never published the numbers of the trial (see Fig.
        2).⟧ Nothing else is known.
        """)]
    [InlineData("de", "Am 3. Juni begann die Studie",
        "Am 3. Juni begann die Studie. ⟦Tee hilft z. B. Menschen mit Asthma.⟧ ⟦Der 2. Versuch war kleiner, d. h. Kinder fehlten.⟧ "
        + "⟦Nach Nr. 5 der Regel gilt das bzw. Ähnliches auch für Dr. Meier u. a. Forscher.⟧")]
    [InlineData("uk", "Дослід тривав у м. Києві",
        "Дослід тривав у м. Києві за адресою: вул. Садова, буд. 5, кв. 12. ⟦Див. с. 45 і гл. 3.⟧ ⟦Довжина голки сягала 5 м.⟧ ⟦Вона ламалася в руках.⟧ "
        + "⟦Дослід почали у 2019 р.⟧ ⟦Троє людей померли.⟧ ⟦Його вів канд. мед. наук Коваль.⟧ ⟦Участь узяли 40 осіб, у т. ч. 5 дітей.⟧")]
    [InlineData("hi", "यह दवा दर्द कम करती है", "यह दवा दर्द कम करती है। ⟦इससे यकृत को हानि हो सकती है।⟧ ⟦बच्चों को यह न दें।⟧")]
    [InlineData("ur", "یہ دوا درد کم کرتی ہے", "یہ دوا درد کم کرتی ہے۔ ⟦کیا یہ محفوظ ہے؟⟧")]
    public void Each_sentence_without_a_mark_is_reported(string language, string quote, string marked)
    {
        var source = MarkedText.Parse(marked.ReplaceLineEndings("\n"));
        var compilation = Compilation.OfWhole(Annotation(language, $"asides: [\"{quote}\"]"), source.Text);

        var reported = compilation.FaultsWith(Rules.SentenceUnaccounted).Where(fault => fault.Rule == Rules.SentenceUnaccounted).ToList();

        Assert.Equal(source.Marks, reported.Select(fault => fault.Range));
    }

    [Fact]
    public void A_section_is_divided_by_the_rules_of_its_language()
    {
        const string Source = "English\nIt began on m. Kyiv. It ended.\nУкраїнська\nДослід тривав у м. Києві. Він скінчився.";
        var compilation = Compilation.OfWhole(
            Annotation("en", "sections:\n  english: { heading: \"English\" }\n  ukrainian: { heading: \"Українська\", language: uk }"), Source);

        Assert.Equal(
            ["It began on m.", "Kyiv.", "It ended.", "Дослід тривав у м. Києві.", "Він скінчився."],
            compilation.FaultsWith(Rules.SentenceUnaccounted).Where(fault => fault.Rule == Rules.SentenceUnaccounted).Select(fault => Source.Substring(fault.Range.Start, fault.Range.Length)));
    }

    [Theory]
    [InlineData("hi", "यह दवा दर्द कम करती है।", "QUO4026")]
    [InlineData("it", "Il sale è bianco.", "QUO4026")]
    [InlineData("th", "ยานี้ลดความดันโลหิต มันทำลายตับ", "QUO4027")]
    [InlineData("lo", "ຢານີ້ຫຼຸດຄວາມດັນເລືອດ ມັນທຳລາຍຕັບ", "QUO4027")]
    [InlineData("en", "Salt is white. It is ยานี้ลดความดันโลหิต in the language of the makers of this salt.", "")]
    [InlineData("zh-Hans", "盐是白的。", "")]
    [InlineData("ja", "塩は白い。", "")]
    [InlineData("pl", "Sól jest biała.", "")]
    public void A_language_is_reported_once_if_its_sentences_are_divided_by_general_rules_alone(string language, string source, string expected)
    {
        var compilation = Compilation.OfWhole(Annotation(language, "asides: []"), source);

        Assert.Equal(
            expected.Length == 0 ? [] : [expected],
            compilation.FaultsWith(SentenceLanguageRule.Rule).Concat(compilation.FaultsWith(SentenceScriptRule.Rule)).Select(fault => fault.Rule.Id).Distinct());
    }

    private static string Annotation(string language, string marks) =>
        $"quoin: 1\narticle: salt\ntitle: Salt\nlanguage: {language}\nsource: ../seeds/salt.txt\n{marks}\n";
}
