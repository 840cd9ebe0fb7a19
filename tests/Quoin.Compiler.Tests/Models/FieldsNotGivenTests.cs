using Quoin.Compiler.Workspace;

namespace Quoin.Compiler.Tests;

/// <summary>Generated code asks a mark for its declared fields, whether it gives one or not.</summary>
public sealed class FieldsNotGivenTests
{
    private const string Fields = "fields: { articles: { matter: { type: text } }, terms: { code: { type: text } }, claims: { owner: { type: text } } }\n";

    [Theory]
    [InlineData("", false)]
    [InlineData(Fields, true)]
    public void What_has_declared_fields_has_a_row_for_them_although_it_gives_none(string fields, bool hasRow)
    {
        var article = new Compilation(ContentProject.Create(
        [
            new ContentFile("content/quoin.model.yaml", "quoin-model: 1\n" + fields),
            new ContentFile(Compilation.SourcePath, "Salt is white."),
            new ContentFile(Compilation.AnnotationPath, Compilation.Head + """
                terms:
                  salt: { label: salt, quote: "Salt" }
                claims:
                  white: { kind: background, certainty: established, quote: "Salt is white" }

                """),
        ])).Article;

        Assert.Equal([hasRow, hasRow, hasRow], new[] { article.Own, article.Terms[0].Mark.Own, article.Claims[0].Mark.Own }.Select(own => own is not null));
    }
}
