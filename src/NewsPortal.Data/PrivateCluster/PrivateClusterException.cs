namespace NewsPortal.Data.PrivateClusters;

/// <summary>The private PostgreSQL cannot be had. The message is a Vietnamese sentence that says what to do.</summary>
public sealed class PrivateClusterException(string message, Exception? inner = null) : Exception(message, inner);
