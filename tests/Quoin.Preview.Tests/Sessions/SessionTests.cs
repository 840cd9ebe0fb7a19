using Microsoft.Extensions.DependencyInjection;
using Quoin.AspNetCore;
using Quoin.Preview.Content;
using Quoin.Preview.Hosting;
using Quoin.Preview.Sessions;

namespace Quoin.Preview.Tests.Sessions;

/// <summary>What a preview shows after edits of files.</summary>
public sealed class SessionTests : IDisposable
{
    private readonly ContentFiles _files = new();

    public void Dispose() => _files.Dispose();

    [Fact]
    public async Task An_edit_is_shown_in_place_of_what_was_compiled()
    {
        using var preview = new RunningPreview(_files);
        var compiled = preview.CompiledClaim("wakes-you-up");

        _files.Edit(ContentFiles.Annotation, "Tea may wake you up.", "Tea may keep you awake.");
        await preview.UntilAsync(static state => Text(state).Contains("keep you awake", StringComparison.Ordinal));

        Assert.Equal("Tea may keep you awake.\n  - The trial had twelve people.", Normal(preview.Provider.Current(compiled)));
        Assert.Contains("keep you awake", ContentSnapshot.Render(preview.Provider.Current(preview.Compiled[0])), StringComparison.Ordinal);
        Assert.Contains("may wake you up", $"{compiled}", StringComparison.Ordinal);
        Assert.Empty(preview.Session.Notes(preview.Session.State));
    }

    [Fact]
    public async Task While_a_quote_is_missing_the_last_version_stays_and_the_error_is_worded_as_by_the_command_line()
    {
        using var preview = new RunningPreview(_files);
        _files.AddCopy("coffee");
        await preview.UntilAsync(static state => state.Entries.ContainsKey("coffee"));

        _files.Edit(ContentFiles.Source, "Tea may help you wake up", "Tea may help you get up");
        var broken = await preview.UntilAsync(static state => state.Errors.Count > 0);

        Assert.All(broken.Entries.Values, static entry => Assert.True(entry.IsEarlier));
        Assert.Contains("Tea may wake you up.", Text(broken), StringComparison.Ordinal);
        var error = broken.Errors.Single(static error => error.Path == ContentFiles.Annotation);
        Assert.Equal(("QUO2001", 19, 12, "quote: \"Tea may help you wake up\""), (error.Id, error.Line, error.Column, error.Text));
        var expected = _files.Interpret().Diagnostics.First(diagnostic => diagnostic.Path.EndsWith(ContentFiles.Annotation, StringComparison.Ordinal));
        Assert.Equal(expected.Message, error.Message);

        // The other article is edited, and shown, in the meantime.
        _files.Edit("content/coffee.quoin.yaml", "Tea may help you wake up", "Tea may help you get up");
        var half = await preview.UntilAsync(static state => !state.Entries["coffee"].IsEarlier);
        Assert.True(half.Entries["tea"].IsEarlier);

        _files.Edit(ContentFiles.Annotation, "Tea may help you wake up", "Tea may help you get up");
        var whole = await preview.UntilAsync(static state => state.Errors.Count == 0);
        Assert.All(whole.Entries.Values, static entry => Assert.False(entry.IsEarlier));
    }

    [Fact]
    public async Task The_first_caveat_of_a_claim_is_shown_by_its_article_and_never_the_bare_text_by_its_name()
    {
        using var preview = new RunningPreview(_files);
        var compiled = preview.CompiledClaim("is-drunk-hot");
        Assert.IsType<PlainClaim>(compiled);

        _files.Edit(ContentFiles.Annotation, "kind: background", "kind: background\n    caveats: [small-trial]");
        var state = await preview.UntilAsync(static state => state.Entries["tea"].Article.Claims["is-drunk-hot"] is QualifiedClaim);

        Assert.Null(preview.Provider.Current(compiled));
        Assert.Null(preview.Provider.Current((PlainClaim)compiled));
        Assert.IsType<QualifiedClaim>(preview.Provider.Current(preview.Compiled[0]).Claims["is-drunk-hot"]);
        Assert.Equal(["'tea/is-drunk-hot' has caveats now, so what refers to it shows nothing until the app is built again."], preview.Session.Notes(state));

        // Back as it was.
        _files.Edit(ContentFiles.Annotation, "kind: background\n    caveats: [small-trial]", "kind: background");
        state = await preview.UntilAsync(static state => state.Entries["tea"].Article.Claims["is-drunk-hot"] is PlainClaim);
        Assert.NotNull(preview.Provider.Current(compiled));
        Assert.Empty(preview.Session.Notes(state));
    }

    [Fact]
    public async Task The_last_caveat_that_goes_and_an_id_that_goes_ask_for_a_build_as_well()
    {
        using var preview = new RunningPreview(_files);
        var compiled = preview.CompiledClaim("wakes-you-up");

        _files.Edit(ContentFiles.Annotation, "    caveats: [small-trial]\n", "");
        var state = await preview.UntilAsync(static state => state.Entries["tea"].Article.Claims["wakes-you-up"] is PlainClaim);
        Assert.Null(preview.Provider.Current(compiled));
        Assert.Contains("has no caveats any more", Assert.Single(preview.Session.Notes(state)), StringComparison.Ordinal);

        _files.Edit(ContentFiles.Annotation, "  wakes-you-up:", "  keeps-you-awake:");
        state = await preview.UntilAsync(static state => state.Entries["tea"].Article.Claims.Any(static claim => claim.Id == "keeps-you-awake"));
        Assert.Null(preview.Provider.Current(compiled));
        Assert.Equal(["'tea/wakes-you-up' is gone, so what refers to it shows nothing until the app is built again."], preview.Session.Notes(state));
    }

    [Fact]
    public async Task Articles_that_are_new_renamed_and_deleted_are_listed_as_the_files_have_them()
    {
        using var preview = new RunningPreview(_files);
        Assert.Equal(["tea"], Ids());

        _files.AddCopy("coffee", "content/new folder");
        _files.Edit("content/new folder/coffee.quoin.yaml", "../seeds", "../../seeds");
        await preview.UntilAsync(static state => state.Entries.ContainsKey("coffee"));
        Assert.Equal(["tea", "coffee"], Ids());

        Directory.Move(_files.PathOf("content/new folder"), _files.PathOf("content/нова"));
        await preview.UntilAsync(static state => state.Entries.TryGetValue("coffee", out var entry) && entry.Path.Contains("нова", StringComparison.Ordinal));
        Assert.Equal(["tea", "coffee"], Ids());

        _files.Edit("content/нова/coffee.quoin.yaml", "article: coffee", "article: cocoa");
        File.Move(_files.PathOf("content/нова/coffee.quoin.yaml"), _files.PathOf("content/нова/cocoa.quoin.yaml"));
        await preview.UntilAsync(static state => state.Entries.ContainsKey("cocoa"));
        Assert.Equal(["tea", "cocoa"], Ids());

        File.Delete(_files.PathOf(ContentFiles.Annotation));
        var state = await preview.UntilAsync(static state => !state.Entries.ContainsKey("tea"));
        Assert.Equal(["cocoa"], Ids());
        Assert.Equal(["'tea' is gone, so what refers to it shows nothing until the app is built again."], preview.Session.Notes(state));
        Assert.Null(preview.Provider.Current(preview.CompiledClaim("wakes-you-up")));
        Assert.Same(preview.Compiled[0], preview.Provider.Current(preview.Compiled[0]));

        IEnumerable<string> Ids() => preview.Provider.Articles.Select(static article => article.Id);
    }

    [Fact]
    public async Task An_edit_of_a_library_in_another_project_is_shown_by_the_articles_that_cite_it()
    {
        using var library = new ContentFiles("library");
        File.Delete(library.PathOf(ContentFiles.Annotation));
        library.Write("content/house.quoin.yaml", """
            quoin: 1
            library: house
            title: House
            language: en

            caveats:
              ask-first:
                kind: precondition
                statement: { en: Ask a doctor first. }

            """);
        _files.Edit(ContentFiles.Annotation, "caveats: [small-trial]", "caveats: [small-trial, house/ask-first]");
        using var preview = new RunningPreview(_files, ContentPlace.Of(library.Root));
        await preview.UntilAsync(static state => state.Errors.Count == 0 && Text(state).Contains("Ask a doctor first.", StringComparison.Ordinal));

        library.Edit("content/house.quoin.yaml", "Ask a doctor first.", "Ask your doctor first.");

        await preview.UntilAsync(static state => Text(state).Contains("Ask your doctor first.", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_an_edit_leaves_as_it_was_stays_the_same_object()
    {
        _files.AddCopy("coffee");
        using var preview = new RunningPreview(_files);
        var before = preview.Session.State.Entries["coffee"].Article;

        _files.Edit(ContentFiles.Annotation, "Tea may wake you up.", "Tea may keep you awake.");
        var state = await preview.UntilAsync(static state => Text(state).Contains("keep you awake", StringComparison.Ordinal));

        Assert.Same(before, state.Entries["coffee"].Article);
    }

    [Fact]
    public void The_content_of_the_app_can_be_added_before_the_preview_and_after_it()
    {
        using var other = new ContentFiles("other");
        other.AddCopy("coffee");
        other.Delete(ContentFiles.Annotation);
        using var services = new ServiceCollection().AddQuoin(_files.Interpret().Articles).AddQuoinPreview().AddQuoin(other.Interpret().Articles).BuildServiceProvider();
        using var later = new ServiceCollection().AddQuoinPreview().AddQuoin(other.Interpret().Articles).BuildServiceProvider();

        Assert.Equal(["tea", "coffee"], services.GetRequiredService<ContentProvider>().Articles.Select(static article => article.Id));
        Assert.Equal(["coffee"], later.GetRequiredService<ContentProvider>().Articles.Select(static article => article.Id));
        Assert.IsType<PreviewProvider>(later.GetRequiredService<ContentProvider>());
    }

    private static string Text(PreviewState state) => state.Entries.TryGetValue("tea", out var entry) ? string.Join('\n', entry.Article.Claims) : "";

    private static string? Normal(Claim? claim) => claim?.ToString().ReplaceLineEndings("\n");
}
