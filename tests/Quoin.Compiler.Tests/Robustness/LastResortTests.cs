using Quoin.Compiler.Diagnostics;

namespace Quoin.Compiler.Tests;

public sealed class LastResortTests
{
    [Fact]
    public void A_fault_of_Quoin_is_reported_at_the_start_of_the_file_and_goes_no_further()
    {
        var diagnostics = new DiagnosticBag("content/salt.quoin.yaml");

        Assert.Null(LastResort.Guard<string>(diagnostics, () => throw new InvalidOperationException("The salt is wet")));

        var fault = Assert.Single(diagnostics.ToArray());
        Assert.Equal((Rules.InternalError, "content/salt.quoin.yaml", default), (fault.Rule, fault.Path, fault.Range));
        Assert.Equal(
            "Quoin failed on this file because of a bug in Quoin: InvalidOperationException: The salt is wet; please report it with the file",
            fault.Message);
    }
}
