namespace NewsPortal.Content.Reading.Zip;

/// <summary>A file of an archive, as the archive's list at its end describes it.</summary>
/// <param name="Path">With <c>/</c>, composed letters.</param>
/// <param name="RawName">The name's bytes, to be compared with those before the file itself.</param>
/// <param name="Packed">Whether its bytes are deflated; else they are stored as they are.</param>
/// <param name="Header">Where its own header begins in the archive.</param>
/// <param name="Start">Where its bytes begin, behind that header.</param>
internal sealed record ZipEntry(
    string Path, byte[] RawName, int Flags, bool Packed, uint Checksum, long PackedLength, long Length, long Header, long Start);
