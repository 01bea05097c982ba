namespace NewsPortal.Content.Reading.Exports;

/// <summary>One child of an export's root or channel, cut out so that it stands alone.</summary>
/// <param name="Name">Without its prefix.</param>
/// <param name="Line">The line of the file it begins at.</param>
/// <param name="Bytes">Its own XML in UTF-8 with the namespaces it needs.</param>
/// <param name="Marks">Short texts right below it by name: what kind of item it is.</param>
/// <param name="Fault">Why it cannot be read; null when nothing stands against it.</param>
internal sealed record XmlItem(string Name, int Line, byte[] Bytes, IReadOnlyDictionary<string, string> Marks, Finding? Fault);
