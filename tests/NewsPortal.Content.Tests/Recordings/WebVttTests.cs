using NewsPortal.Content.Recordings;

namespace NewsPortal.Content.Tests.Recordings;

public sealed class WebVttTests
{
    [Fact]
    public void Captions_give_their_words_speakers_and_times()
    {
        var read = WebVtt.Read("WEBVTT - lời\r\n\r\nNOTE ghi chú\r\n\r\n1\r\n00:01.000 --> 00:03.500 line:90%\r\n<v Bà Mẫu>Sóng <i>đập</i>\r\nmạn thuyền.\r\n\r\n01:00:04.000 --> 01:00:05.000\r\nTi&amp;ếng\r\n");

        Assert.Null(read.Problem);
        Assert.Equal([new Cue(1000, 3500, "Bà Mẫu", "Sóng đập mạn thuyền."), new Cue(3_604_000, 3_605_000, null, "Ti&ếng")], read.Cues);
    }

    [Theory]
    [InlineData("1\n00:00:01.000 --> 00:00:02.000\nMột", 1, "WEBVTT")]
    [InlineData("WEBVTT\n\n00:00:01,000 --> 00:00:02,000\nMột", 3, "viết sai")]
    [InlineData("WEBVTT\n\n00:00:01.000 --> 00:00:61.000\nMột", 3, "viết sai")]
    [InlineData("WEBVTT\n\n00:02.000 --> 00:01.000\nMột", 3, "kết thúc trước")]
    [InlineData("WEBVTT\n\n00:02.000 --> 00:03.000\nMột\n\nhai\n00:01.000 --> 00:04.000\nHai", 7, "câu ở trên")]
    [InlineData("WEBVTT\n", 1, "không có câu")]
    public void Captions_with_wrong_times_are_refused_with_their_line(string text, int line, string why)
    {
        var problem = WebVtt.Read(text).Problem!.Value;

        Assert.Equal(line, problem.Line);
        Assert.Contains(why, problem.Why, StringComparison.Ordinal);
    }

    [Fact]
    public void A_transcript_is_made_of_captions_and_begins_anew_with_each_speaker_and_after_a_silence()
    {
        var lines = Transcript.Of([new(0, 1000, "Bà", "Một"), new(1000, 2000, "Bà", "hai."), new(2000, 3000, "Ông", "Ba."), new(9000, 9500, "Ông", "Bốn.")]);

        Assert.Equal(["0:00 Bà: Một hai.", "0:02 Ông: Ba.", "0:09 Bốn."], lines.Select(line => line.ToString()));
    }

    [Theory]
    [InlineData("1:05 Tiếng chèo", 65, "Tiếng chèo")]
    [InlineData("1:04:12 Tiếng chèo", 3852, "Tiếng chèo")]
    [InlineData("12 người chèo", null, "12 người chèo")]
    [InlineData("1:75 Tiếng chèo", null, "1:75 Tiếng chèo")]
    public void A_line_says_when_its_words_are_said(string line, int? at, string text)
    {
        Assert.Equal(new TimedLine(at, text), TimedLine.Parse(line));
        Assert.Equal(line, TimedLine.Parse(line).ToString());
    }
}
