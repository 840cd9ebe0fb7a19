using Quoin.Compiler.Sentences;
using Quoin.Compiler.Text;

namespace Quoin.Compiler.Tests;

/// <summary>Where sentences end within a block. In the texts, ¦ separates sentences.</summary>
public sealed class SentenceDividerTests
{
    [Theory]
    [InlineData("[1]")]
    [InlineData("[2][3]")]
    [InlineData("[2],[3]")]
    [InlineData("[2, 3]")]
    [InlineData("[1–3]")]
    [InlineData("[a]")]
    [InlineData("[note 4]")]
    [InlineData("[citation needed]")]
    [InlineData("[Smith et al. 2019]")]
    [InlineData("[^1]")]
    [InlineData("[^note]")]
    [InlineData("[@smith2019]")]
    [InlineData("[@smith; @bondar, p. 5]")]
    [InlineData(" [1]")]
    [InlineData(" [1, 2]")]
    [InlineData(" [1] [2]")]
    [InlineData(" [12, p. 345]")]
    [InlineData(" [^1]")]
    [InlineData("1")]
    [InlineData("12")]
    [InlineData("2,3")]
    [InlineData("4-6")]
    [InlineData("4–6,8")]
    [InlineData("¹")]
    [InlineData("¹²")]
    [InlineData("¹,²")]
    [InlineData("¹⁻³")]
    [InlineData(" [@smith]")]
    [InlineData("^1^")]
    [InlineData("^[See the notes]")]
    [InlineData("†")]
    [InlineData("*")]
    [InlineData("\"1")]
    [InlineData("”[1]")]
    [InlineData(")[1]")]
    [InlineData("[1].")]
    [InlineData(" (Smith 2019)")]
    [InlineData(" (Smith 2019).")]
    [InlineData(" (Smith et al., 2019a)")]
    [InlineData(" (Smith & Bondar 2019)")]
    [InlineData(" (1)")]
    [InlineData(" (1, 2)")]
    [InlineData(" (see Fig. 2)")]
    [InlineData(" (Possible, line 1)")]
    public void A_citation_mark_belongs_to_the_sentence_before_it(string citation) => Assert.All(
        ".!?",
        mark => AssertSentences($"The drug lowers blood pressure{mark}{citation} ¦It damages the liver.{citation} ¦Doctors must check the blood.{citation}"));

    [Theory]
    [InlineData("The drug helps. ¦[Nobody knows why.] ¦It kills.")]
    [InlineData("The drug helps. ¦(Nobody knows why.) ¦It kills.")]
    [InlineData("The drug helps. ¦(It is said to.) ¦It kills.")]
    [InlineData("The drug helps. ¦(It can kill) ¦Doctors warn.")]
    [InlineData("The drug helps. ¦(but not mice) ¦Doctors warn.")]
    [InlineData("The drug helps. ¦(It can kill). ¦Doctors warn.")]
    [InlineData("The drug helps. ¦(Ann) and (Bob) said that.")]
    [InlineData("The drug helps. ¦12 people died.")]
    [InlineData("The drug helps. ¦2,300 people died.")]
    [InlineData("The drug helps. ¦[Smith] said that.")]
    public void What_is_no_citation_mark_begins_a_sentence(string marked) => AssertSentences(marked);

    [Theory]
    [InlineData("Windows 8.1 Pro and USB 3.2 Gen 2 have it.")]
    [InlineData("Figure 2.1 The effect on sleep.")]
    [InlineData("See Fig.2 The effect, No.5 The rest, and p.12 The end.")]
    [InlineData("The file a.1 is short.")]
    public void A_number_that_is_no_citation_ends_nothing(string marked) => AssertSentences(marked);

    [Theory]
    [InlineData("It rose in 2019.1 ¦The year after it fell.")]
    [InlineData("It rose to 5%.1 ¦The year after it fell.")]
    [InlineData("It rose (by 5).1 ¦Nobody knows why.")]
    public void A_citation_after_a_number_ends_the_sentence(string marked) => AssertSentences(marked);

    [Theory]
    [InlineData("Old people need vitamin D. ¦Doctors advise it.")]
    [InlineData("She has type A. ¦Patients with it die.")]
    [InlineData("He is in group B. ¦Group C. ¦It is smaller.")]
    [InlineData("They won World War I. ¦Germany lost.")]
    [InlineData("It binds to receptor D. ¦Mice died.")]
    [InlineData("Eat vitamins A and D. ¦Doctors advise it.")]
    [InlineData("Eat vitamins A, C, and E. ¦Doctors advise it.")]
    [InlineData("It is at 5 V. ¦Patients died.")]
    [InlineData("It fell to 37 °C. ¦Patients died.")]
    [InlineData("It is A/B. ¦Patients died.")]
    [InlineData("It is HLA-B. ¦Patients died.")]
    [InlineData("Nobody is as ill as I. ¦He lived.")]
    public void A_letter_that_names_a_thing_ends_a_sentence(string marked) => AssertSentences(marked);

    [Theory]
    [InlineData("It was led by J. Smith. ¦He left.")]
    [InlineData("It was led by J. R. R. Tolkien, A. Hill and B. Jones.")]
    [InlineData("It was led by J.-P. Sartre and J.R. Hill.")]
    [InlineData("John F. Kennedy and Harry S. Truman read it.")]
    [InlineData("Smith, J. Bondar and C. Hill wrote it.")]
    [InlineData("Smith & J. Bondar wrote it (A. Hill too).")]
    [InlineData("The physicist A. Einstein and the author B. Hill agreed.")]
    public void An_initial_ends_nothing(string marked) => AssertSentences(marked);

    [Theory]
    [InlineData("It causes cough, etc. ¦It can kill.")]
    [InlineData("It causes cough, etc. ¦Patients die.")]
    [InlineData("It causes cough, etc. ¦Public health suffers.")]
    [InlineData("It was seen by Koval et al. ¦Nobody doubts it.")]
    [InlineData("Take it at 5 p.m. ¦The rest is for the night.")]
    [InlineData("She works for Koval Inc. ¦The firm is old.")]
    [InlineData("It was banned in the U.S. ¦Patients died.")]
    [InlineData("It was in 44 B.C. ¦Rome changed.")]
    [InlineData("He lives in Oak St. ¦It is quiet.")]
    [InlineData("The answer is no. ¦Doctors agree.")]
    [InlineData("He ate a fig. ¦It was dry.")]
    [InlineData("It began in Dec. ¦Two died.")]
    public void An_abbreviation_before_a_clear_beginning_ends_a_sentence(string marked) => AssertSentences(marked);

    [Theory]
    [InlineData("Prof. Bondar, Dr. Hill and St. Ann met, e.g. Monday.")]
    [InlineData("See Fig. 2, Figs. 3 and 4, No. 5, p. 6 and Vol. IV of it.")]
    [InlineData("It was seen by Koval et al. 2019 and by Hill et al. (2020).")]
    [InlineData("The U.S. Army and the U.S. Food and Drug Administration agree.")]
    [InlineData("It is at 5 p.m. Eastern time.")]
    [InlineData("It began on Jan. 5 and on Sept. 6.")]
    [InlineData("Koval (Hill et al.) Bondar said.")]
    public void An_abbreviation_with_its_complement_goes_on(string marked) => AssertSentences(marked);

    [Theory]
    [InlineData("de", "Wir sahen das z.B. Montag, z. B. Montag und z.\u00A0B. Montag.")]
    [InlineData("de", "Z. B. Kinder, d. h. Kleine, i. d. R. Kranke.")]
    [InlineData("de", "Es waren 12. ¦Die Studie endete. ¦Das 3. Kind starb.")]
    [InlineData("de", "Das stimmt u. a. ¦Die Studie zeigt es. ¦Das sagt Dr. med. Meier.")]
    [InlineData("uk", "Дослід тривав у м. Києві. ¦Довжина голки сягала 5 м. ¦Вона ламалася.")]
    [InlineData("uk", "Це вул. Хрещатик у м. Київ, 2020 р. ¦Після того тиша.")]
    [InlineData("uk", "Див. розділ 2, тобто 5 тис. осіб. ¦Усі живі.")]
    [InlineData("uk", "Було 40 осіб, у т.ч. 5 дітей, т. зв. Волонтери. ¦Усі живі.")]
    [InlineData("ru", "Опыт шёл в г. Киеве. ¦Он начат в 2019 г. ¦Трое умерли.")]
    [InlineData("fr", "Selon M. Dupont, l’art. 3 et J.-C. Martin, c’est faux. ¦C’est en 44 av. J.-C. ¦Rome tomba.")]
    [InlineData("es", "Fue en EE. UU. ¦La ley es vieja. ¦En EE. UU. hay otra.")]
    [InlineData("pl", "Badanie zaczęto w 2019 r. ¦Troje zmarło. ¦Prowadził je prof. Kowal.")]
    [InlineData("it", "Il farmaco aiuta. ¦Fa male al fegato.[1] ¦È vietato.")]
    public void A_language_has_its_own_abbreviations(string language, string marked) => AssertSentences(marked, language);

    [Theory]
    [InlineData("hi", "यह दवा दर्द कम करती है। ¦इससे यकृत को हानि हो सकती है।[1] ¦बच्चों को यह न दें॥")]
    [InlineData("ur", "یہ دوا درد کم کرتی ہے۔ ¦کیا یہ محفوظ ہے؟ ¦نہیں!")]
    [InlineData("ar", "هل هو آمن؟ ¦لا. ¦إنه يضر الكبد.")]
    [InlineData("zh-Hans", "这种药能降低血压。¦老年人服用后肝脏受损。[1]¦“为什么？”¦医生必须每月检查血液！")]
    [InlineData("zh-Hant", "他說：「這種藥安全。」¦沒有人知道３．５克是否安全…… ¦Ａ")]
    [InlineData("ja", "「安全です。」と医者は言った。¦血圧が下がる｡¦肝臓に悪い！")]
    [InlineData("am", "መድኃኒቱ ይረዳል።¦ጉበትን ይጎዳል።")]
    [InlineData("km", "ថ្នាំជួយ។ ¦វាប៉ះពាល់ថ្លើម។")]
    [InlineData("hy", "Դեղը օգնում է։ ¦Այն վնասում է լյարդը։")]
    [InlineData("my", "ဆေးက ကူညီတယ်။ ¦အသည်းကို ထိခိုက်တယ်။")]
    public void Scripts_end_sentences_with_their_own_marks(string language, string marked) => AssertSentences(marked, language);

    [Theory]
    [InlineData("The drug is safe (?) and cheap (!) for now.")]
    [InlineData("The drug of Koval (?) Inc is cheap (!) ¦It kills.")]
    [InlineData("\"Is it safe?\" she asked. ¦\"No!\" he said.")]
    [InlineData("“Is it safe?” — he asked. ¦«Ні!» — сказав він.")]
    [InlineData("He asked why?, and left. ¦She stayed.")]
    [InlineData("It helps. […] ¦It kills. (...) ¦It ends.")]
    [InlineData("It helps . . . perhaps. ¦It kills. . . . ¦It ends.")]
    [InlineData("It helps.—¦It kills.")]
    [InlineData("“It helps.” ¦“It kills.”")]
    [InlineData("‘It helps.’ ¦‘It kills.’")]
    [InlineData("«Oui ! » ¦« Non ? » ¦Rien.")]
    [InlineData("It helps .¦It kills ! ¦Nobody knows.")]
    public void Brackets_quotation_marks_and_dashes_stay_with_their_sentence(string marked) =>
        AssertSentences(marked.Replace(".—¦", ".¦—", StringComparison.Ordinal).Replace(" .¦", " . ¦", StringComparison.Ordinal));

    [Theory]
    [InlineData("See https://example.org/a.b?c=D. ¦It is short.")]
    [InlineData("See example.org. ¦Write to ann.hill@example.org?Subject=Hi soon.")]
    [InlineData("Call Console.WriteLine, Quoin.All and foo.bar in readme.md. ¦It helps.")]
    [InlineData("Call `println!(\"Hello, world!\");` and `open(\"a.txt\")?`. ¦It helps. ¦Write `a.b.` ¦It is read.")]
    [InlineData("It runs on .NET 8, in Node.js and with v2.0.1. ¦It is new.")]
    [InlineData("It costs $5.50, 1.000.000 or .5. ¦It is dear.")]
    public void Addresses_names_and_numbers_have_full_stops_inside(string marked) => AssertSentences(marked);

    [Theory]
    [InlineData("It lowers blood pressure. ¦mRNA was found. ¦p53 too. ¦pH fell.")]
    [InlineData("It lowers blood pressure. ¦`foo` does too. ¦https://example.org says it.")]
    [InlineData("it lowers blood pressure. ¦it damages the liver. ¦the doctors knew.")]
    [InlineData("It lowers blood pressure.¦It damages the liver!¦Nobody knows?¦Yes.")]
    [InlineData("It costs 1,000.¦That is a lot. ¦It fell in 2019.¦It rose.")]
    [InlineData("It lowers blood pressure.(¦It kills.)")]
    public void In_doubt_a_sentence_ends(string marked) => AssertSentences(marked.Replace("(¦", "¦(", StringComparison.Ordinal));

    [Theory]
    [InlineData("1. Take it. ¦2. Drink. ¦12. Sleep.")]
    [InlineData("Do this: 1. Take it. ¦2. Drink.")]
    [InlineData("a. Take it. ¦b. Drink it.")]
    [InlineData("II. The effect. ¦iv. The rest.")]
    [InlineData("2.1. The effect of it.")]
    public void The_number_of_an_item_ends_nothing(string marked) => AssertSentences(marked);

    [Theory]
    [InlineData("It was seen by Koval et al.\nin 2011.")]
    [InlineData("It was seen by Prof.\n  Bondar (see Fig.\r\n2). ¦It ends.")]
    [InlineData("It is seen in asthma, e.g.\nSmokers.")]
    public void A_line_break_in_a_block_is_a_space(string marked) => AssertSentences(marked);

    [Fact]
    public void Only_the_block_is_read_and_white_space_is_no_sentence()
    {
        const string Text = "One. Two.  \n Three. *** Four";

        Assert.Equal(["Two.", "Three.", "*** Fo"], SentenceDivider.For("en").Divide(Text, new Span(4, 22)).Select(span => Text.Substring(span.Start, span.Length)));
        Assert.Empty(SentenceDivider.For("en").Divide(" … . \n", new Span(0, 6)));
    }

    [Theory]
    [InlineData(". ")]
    [InlineData(".[")]
    [InlineData("([.")]
    [InlineData(".\u00A0")]
    [InlineData("a. B. ")]
    [InlineData("A, ")]
    [InlineData(". . .")]
    [InlineData("и т. д. ")]
    [InlineData("1.1")]
    public void Hostile_text_is_divided_in_time_that_grows_with_it(string repeated)
    {
        var text = string.Concat(Enumerable.Repeat(repeated, 400_000 / repeated.Length)) + new string(' ', 100_000) + "A. B.";

        Assert.True(SentenceDivider.For("de").Divide(text, new Span(0, text.Length)).Count() < text.Length);
    }

    private static void AssertSentences(string marked, string language = "en")
    {
        var text = marked.Replace("¦", "", StringComparison.Ordinal);

        Assert.Equal(
            marked.Split('¦').Select(sentence => sentence.Trim()),
            SentenceDivider.For(language).Divide(text, new Span(0, text.Length)).Select(span => text.Substring(span.Start, span.Length)));
    }
}
