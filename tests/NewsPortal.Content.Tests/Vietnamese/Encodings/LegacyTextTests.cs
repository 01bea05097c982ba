using NewsPortal.Content.Tests.Support;
using NewsPortal.Content.Vietnamese.Encodings;

namespace NewsPortal.Content.Tests.Vietnamese.Encodings;

/// <summary>The old encodings, letter by letter.</summary>
public sealed class LegacyTextTests
{
    private const string Charts = "vi-encodings";

    [Fact]
    public void Text_of_old_fonts_is_read()
    {
        Assert.Equal("Việt Nam: Đường phố Tôn Đức Thắng", LegacyText.FromTcvn3("ViÖt Nam: §­êng phè T«n §øc Th¾ng"));
        Assert.Equal("Việt Nam: Đường phố Tôn Đức Thắng", LegacyText.FromVni("Vieät Nam: Ñöôøng phoá Toân Ñöùc Thaéng"));
        Assert.Equal("HÀ NỘI, ĐẦU XUÂN", LegacyText.FromVni("HAØ NOÄI, ÑAÀU XUAÂN"));
    }

    [Fact]
    public void Signs_of_Windows_and_letters_beyond_stay()
    {
        Assert.Equal("“Hà Tĩnh” – năm 2019… 🙂", LegacyText.FromTcvn3("“Hµ TÜnh” – n¨m 2019… 🙂"));
        Assert.Equal("“Hà Tĩnh” – năm 2019… 🙂", LegacyText.FromVni("“Haø Tónh” – naêm 2019… 🙂"));
    }

    [Fact]
    public void A_capital_written_with_its_small_toned_letter_is_one_letter() =>
        Assert.Equal("Ấn Độ, Áo, Ủy ban", LegacyText.FromTcvn3("¢Ên §é, A¸o, Uñy ban"));

    [Fact]
    public void Words_in_capitals_get_their_toned_capitals_back() =>
        Assert.Equal("NHÀ MÁY NƯỚC ở Hà Tĩnh, ở đó", LegacyText.FromTcvn3("NHµ M¸Y N¦íC ë Hµ TÜnh, ë ®ã"));

    [SharedDataFact(Charts)]
    public void Every_letter_is_that_of_the_published_charts()
    {
        foreach (var row in Rows("unicode-vni-tcvn3-viqr.tsv"))
        {
            Assert.Equal(row["unicode"], LegacyText.FromVni(row["vni"]));
            Assert.Equal(row["unicode"], LegacyText.FromTcvn3(row["tcvn3"]));
        }

        foreach (var row in Rows("viscii-tcvn5712-cp1258.tsv"))
        {
            Check(row["unicode"], row["viscii_hex"], LegacyText.FromViscii);
            Check(row["unicode"], row["tcvn5712_1_hex"], LegacyText.FromTcvn5712);
            Check(row["unicode"], row["cp1258_hex"], LegacyText.FromWindows1258);
        }
    }

    private static void Check(string letter, string hex, Func<string, string> read)
    {
        if (hex.Length > 0)
        {
            Assert.Equal(letter, read(LegacyText.LettersOf(Convert.FromHexString(hex))));
        }
    }

    private static List<Dictionary<string, string>> Rows(string file)
    {
        var lines = File.ReadAllLines(Path.Combine(SharedData.Find(Charts)!, file));
        var names = lines[0].Split('\t');
        var rows = lines.Skip(1).Select(line => line.Split('\t').Zip(names).ToDictionary(cell => cell.Second, cell => cell.First)).ToList();
        Assert.True(rows.Count >= 134, file);
        return rows;
    }
}
