using NewsPortal.Web.Site;
using Npgsql;

namespace NewsPortal.Web.Tests.Site;

public sealed class StartFailureTests
{
    [Fact]
    public void A_connection_that_breaks_while_the_store_is_opened_is_a_sentence_and_no_stack_trace() =>
        Assert.Contains(
            "mất kết nối với PostgreSQL khi mở kho: Broken pipe",
            StartFailure.Explain(new InvalidOperationException("transient", new NpgsqlException("Broken pipe")), CancellationToken.None),
            StringComparison.Ordinal);

    [Fact]
    public void A_fault_of_the_program_keeps_its_stack_trace() =>
        Assert.Null(StartFailure.Explain(new InvalidOperationException("a bug"), CancellationToken.None));
}
