using Quoin.Compiler.Output;
using Quoin.Compiler.Text;

namespace Quoin.Generators.Emission;

/// <summary>Writes the enum that names the claims, and the conversions between claims and its values.</summary>
internal static class KeyEmitter
{
    public static void Write(CodeWriter code, EquatableArray<KeyMember> keys)
    {
        code.Line();
        code.Document("<summary>Returns the claim with a key.</summary>");
        code.Line("public static global::Quoin.Claim Get(Key key) => IncludingInvalid[(int)key];");
        code.Line();
        code.Document("<summary>Returns the key of a claim of this article.</summary>");
        code.Document("<exception cref=\"global::System.ArgumentException\">The claim belongs to another article.</exception>");
        code.Line("public static Key GetKey(global::Quoin.Claim claim) => (Key)_content.KeyOf(claim);");
        code.Line();
        code.Document("<summary>Names the claims. An analyzer reports a <see langword=\"switch\"/> that misses one.</summary>");
        code.Line("public enum Key");
        code.Open();
        var next = 0;
        foreach (var key in keys)
        {
            code.Document($"<inheritdoc cref=\"Claims.{key.Name}\"/>");
            NoticeEmitter.Write(code, key.Notice, key.IsDraft);

            // A number that C# would give by itself is one more constant for the compiler to evaluate.
            code.Line(key.Name, key.Index == next ? "," : $" = {key.Index},");
            next = key.Index + 1;
        }

        code.Close();
    }
}
