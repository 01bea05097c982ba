namespace NewsPortal.Content.Reading.Zip;

/// <summary>CRC-32 as archives use it: the framework unpacks without looking at it.</summary>
internal sealed class ZipChecksum
{
    private static readonly uint[] Table = Make();

    private uint state = uint.MaxValue;

    public uint Value => ~state;

    public void Reset() => state = uint.MaxValue;

    public void Add(ReadOnlySpan<byte> bytes)
    {
        var next = state;
        foreach (var part in bytes)
        {
            next = Table[(byte)(next ^ part)] ^ (next >> 8);
        }

        state = next;
    }

    private static uint[] Make()
    {
        var table = new uint[256];
        for (var i = 0u; i < table.Length; i++)
        {
            var value = i;
            for (var bit = 0; bit < 8; bit++)
            {
                value = (value & 1) == 0 ? value >> 1 : 0xEDB88320 ^ (value >> 1);
            }

            table[i] = value;
        }

        return table;
    }
}
