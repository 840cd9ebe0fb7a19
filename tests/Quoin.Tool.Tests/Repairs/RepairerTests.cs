using Quoin.Compiler.Text;
using Quoin.Compiler.Workspace;
using Quoin.Tool.Projects;
using Quoin.Tool.Repairs;

namespace Quoin.Tool.Tests.Repairs;

public sealed class RepairerTests
{
    [Fact]
    public void A_file_that_has_changed_since_it_was_read_is_left_alone()
    {
        using var workplace = new Workplace();
        var path = workplace.PathOf("content/salt.quoin.yaml").Replace('\\', '/');
        var content = Content(path, "quoin: 1\narticle: salt\ntitle: Salt\nlanguage: en\nsource: ../seeds/salt.txt\nasides: [ Salt isn't sweet ]\n", "Salt isn’t sweet.");
        workplace.Write("content/salt.quoin.yaml", "an editor has saved the file meanwhile");

        var file = Assert.Single(new Repairer(content, appliesUnsafe: false, static () => { }, CancellationToken.None).Run(ContentBuild.Create(content.Project)).Files);

        Assert.Equal("it has changed since it was read; run the command again", file.Problem);
        Assert.False(file.IsChanged);
    }

    [Fact]
    public void A_source_that_has_changed_since_it_was_read_is_not_quoted()
    {
        const string Annotation = "quoin: 1\narticle: salt\ntitle: Salt\nlanguage: en\nsource: ../seeds/salt.txt\nasides: [ Salt isn't sweet ]\n";
        using var workplace = new Workplace().Write("content/salt.quoin.yaml", Annotation).Write("seeds/salt.txt", "Salt isn’t sweet.");
        var content = Content(workplace.PathOf("content/salt.quoin.yaml").Replace('\\', '/'), Annotation, "Salt isn’t sweet.");
        var repairer = new Repairer(content, appliesUnsafe: false, static () => { }, CancellationToken.None);
        var plan = repairer.Run(ContentBuild.Create(content.Project));
        Assert.True(Assert.Single(plan.Files).IsChanged);
        workplace.Write("seeds/salt.txt", "Salt is not sweet.");

        var file = Assert.Single(RepairedFiles.Write(repairer, content, plan, CancellationToken.None).Files);

        Assert.Equal("its source has changed since it was read; run the command again", file.Problem);
        Assert.Equal(Annotation, workplace.Read("content/salt.quoin.yaml"));

        workplace.Write("seeds/salt.txt", "Salt isn’t sweet.");
        Assert.Null(Assert.Single(RepairedFiles.Write(repairer, content, plan, CancellationToken.None).Files).Problem);
        Assert.Equal(Annotation.Replace('\'', '’'), workplace.Read("content/salt.quoin.yaml"));
    }

    [Theory]
    [InlineData("The dose was 6 mg", "The dose was 5 mg", "The dose was [6 → 5] mg", "a number changes: '6 mg' → '5 mg'")]
    [InlineData("It does work for all", "It does not work for all", "It does [→ not] work for all", "a negation changes: none → 'not'")]
    [InlineData("It does not work for all", "It does work for all", "It does [not →] work for all", "a negation changes: 'not' → none")]
    [InlineData("An old man from the north has held all of them for years and years", "An old man from the north has help all of them for years and years", "… from the north has [held → help] all of them for …", "")]
    public void Each_changed_word_is_shown(string before, string after, string shown, string alarm)
    {
        Assert.Equal(shown, string.Concat(WordChanges.Describe(before, after).Select(static piece => piece.Text)));
        Assert.Equal(alarm, string.Join("; ", WordChanges.Alarms(before, after, language: "en")));
    }

    [Theory]
    [InlineData("It changed by 5 points.", "It changed by −5 points.", "a number changes: '5' → '−5'")]
    [InlineData("It changed by -5 points.", "It changed by 5 points.", "a number changes: '−5' → '5'")]
    [InlineData("It changed by -5 points.", "It changed by −5 points.", "")]
    [InlineData("It was p < 0.05 then.", "It was p > 0.05 then.", "a number changes: '<0.05' → '>0.05'")]
    [InlineData("It was p<0.05 then.", "It was p < 0.05 then.", "")]
    [InlineData("Take 10-20 drops.", "Take 10–20 drops.", "")]
    [InlineData("Take 50mg.", "Take 50 mg.", "")]
    [InlineData("Take a 50-mg pill.", "Take a 50 mg pill.", "")]
    [InlineData("Take 50mg.", "Take 5 mg.", "a number changes: '50 mg' → '5 mg'")]
    [InlineData("It helps 50%.", "It helps 50 %.", "")]
    [InlineData("It is toxic.", "It is non-toxic.", "a word may be denied: 'toxic' → 'non-toxic'")]
    [InlineData("It is “likely” so.", "It is Unlikely so.", "a word may be denied: 'likely' → 'unlikely'")]
    [InlineData("It is immoral.", "It is moral.", "a word may be denied: 'immoral' → 'moral'")]
    [InlineData("Go to it.", "Go into it.", "")]
    [InlineData("It is able to help.", "It is unable to help.", "a negation changes: none → 'unable'")]
    public void What_turns_a_sentence_around_is_said_and_another_way_of_writing_is_not(string before, string after, string alarm) =>
        Assert.Equal(alarm, string.Join("; ", WordChanges.Alarms(before, after, language: "en")));

    [Theory]
    [InlineData("Це безпечний засіб.", "Це небезпечний засіб.", "a word may be denied: 'безпечний' → 'небезпечний'")]
    [InlineData("Беріть 50мг.", "Беріть 50 мг.", "")]
    public void What_turns_a_sentence_around_is_said_in_Ukrainian(string before, string after, string alarm) =>
        Assert.Equal(alarm, string.Join("; ", WordChanges.Alarms(before, after, language: "uk")));

    [Theory]
    [InlineData("a\nb\nc\n", "a\nB\nc\n", "--- n\n+++ n\n@@ -1,3 +1,3 @@\n a\n-b\n+B\n c\n")]
    [InlineData("a\r\nb", "a\r\nB", "--- n\n+++ n\n@@ -1,2 +1,2 @@\n a\r\n-b\n\\ No newline at end of file\n+B\n\\ No newline at end of file\n")]
    [InlineData("", "a\n", "--- n\n+++ n\n@@ -0,0 +1 @@\n+a\n")]
    [InlineData("a\n", "a\n", "")]
    public void A_difference_is_what_patch_reads(string before, string after, string diff) => Assert.Equal(diff, string.Concat(UnifiedDiff.Create("n", before, after)));

    private static ContentSet Content(string path, string annotation, string source) =>
        new("the test", ContentProject.Create([new ContentFile(path, annotation), new ContentFile(FilePaths.Normalize($"{path}/../../seeds/salt.txt"), source)]), SeveritySettings.Default, null)
        {
            Roots = ContentRoots.Create(static _ => null),
            Folder = Path.GetDirectoryName(path)!,
        };
}
