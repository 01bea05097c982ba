using NewsPortal.Content.Vietnamese;

namespace NewsPortal.Content.Tests.Vietnamese;

public sealed class KeystrokesTests
{
    [Theory]
    [InlineData("ddaauf tuw", "đầu tư")]
    [InlineData("ddaau tuw", "đâu tư")]
    [InlineData("tieengs Vieetj", "tiếng việt")]
    [InlineData("nguowif", "người")]
    [InlineData("nguwowif", "người")]
    [InlineData("dduwowngf bieenr", "đường biển")]
    [InlineData("quoocs hooij", "quốc hội")]
    [InlineData("hoas", "hóa")]
    [InlineData("giaos vieen", "giáo viên")]
    [InlineData("khuyas", "khuýa")]
    [InlineData("dangd", "đang")]
    [InlineData("thuyr", "thủy")]
    public void Telex_keys_become_the_syllables_they_mean(string keys, string meant) => Assert.Equal(meant, Keystrokes.Repair(keys));

    [Theory]
    [InlineData("d9a62u tu7", "đầu tư")]
    [InlineData("tie61ng vie65t", "tiếng việt")]
    [InlineData("nguo72i", "người")]
    [InlineData("d9a81k la81k", "đắk lắk")]
    public void VNI_keys_become_the_syllables_they_mean(string keys, string meant) => Assert.Equal(meant, Keystrokes.Repair(keys));

    [Theory]
    [InlineData("đầu tư")]
    [InlineData("dau tu")]
    [InlineData("facebook")]
    [InlineData("covid 19")]
    [InlineData("2026")]
    [InlineData("g20")]
    [InlineData("5g")]
    [InlineData("")]
    [InlineData("ss ff 11")]
    public void What_is_no_keys_stays(string text) => Assert.Null(Keystrokes.Repair(text));
}
