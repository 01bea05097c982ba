namespace NewsPortal.Content.Tests.Support;

/// <summary>Tests that measure run one after the other, after all others.</summary>
[CollectionDefinition(nameof(Alone), DisableParallelization = true)]
public sealed class Alone;
