using System.Text;
using NewsPortal.Content.Reading;
using NewsPortal.Content.Reading.Markdown;
using NewsPortal.Content.Recordings;

namespace NewsPortal.Content.Tests.Reading.Markdown;

public sealed class RecordingFieldsTests
{
    private const string Episode = """
        ---
        headline: Ví đò đưa
        kind: episode
        audio: tieng-que-3.mp3
        poster: anh/bia.png
        captions: tieng-que-3.vtt
        duration: 12:05
        episode: 3
        explicit: true
        chapters:
          - 0:00 Sóng
          - time: 4:12
            title: "Tiếng chèo: nhịp hai"
        series:
          name: Tiếng quê
          lede: Mỗi tập một chuyện.
          artwork: anh/loat.png
          category: Education
        transcript: Lời tập này
        ---
        Sóng đập mạn thuyền.

        ## Lời tập này

        0:00 Sóng đập.

        Rồi im.
        """;

    [Fact]
    public void Front_matter_tells_the_recording_and_its_series_and_the_transcript_leaves_the_body()
    {
        var article = Read(Episode);

        Assert.Equal(["lede-missing"], article.Findings.Select(finding => finding.Code));
        Assert.Equal(
            new Recording
            {
                File = "tieng-que-3.mp3",
                Poster = "anh/bia.png",
                Captions = "tieng-que-3.vtt",
                Seconds = 725,
                Episode = 3,
                Explicit = true,
                Chapters = [new(0, "Sóng"), new(252, "Tiếng chèo: nhịp hai")],
            },
            article.Recording);
        Assert.Equal(new SeriesFacts("Tiếng quê", "Mỗi tập một chuyện.", "anh/loat.png", "Education"), article.Series);
        Assert.Equal([new TimedLine(0, "Sóng đập."), new TimedLine(null, "Rồi im.")], article.Transcript);
        Assert.Equal("Sóng đập mạn thuyền.", article.Markdown);
        Assert.Equal(["anh/bia.png", "anh/loat.png"], article.Pictures.Select(picture => picture.Name));
    }

    [Fact]
    public void What_is_written_is_read_back_the_same()
    {
        var article = Read(Episode);
        var written = MarkdownWriter.Write(article);
        var back = Read(written);

        Assert.Equal(written, MarkdownWriter.Write(back));
        Assert.Equal((article.Recording, article.Series), (back.Recording, back.Series));
        Assert.Equal(article.Transcript, back.Transcript);
    }

    [Theory]
    [InlineData("video: a.mp4\naudio: b.mp3", 4)]
    [InlineData("video: a.mp4\nduration: bốn phút", 4)]
    [InlineData("audio: a.mp3\nepisode: ba", 4)]
    [InlineData("video: a.mp4\nchapters:\n  - 0:10 Một\n  - 0:05 Hai", 6)]
    [InlineData("video: a.mp4\nchapters: [Một]", 4)]
    [InlineData("series:\n  name: Tiếng quê\n  category: Tin tức", 5)]
    [InlineData("series:\n  lede: Không tên", 4)]
    public void A_wrong_value_refuses_the_file_with_its_line(string fields, int line)
    {
        var refusal = Assert.Throws<ArticleFormatException>(() => Read($"---\nheadline: a\n{fields}\n---\nMột đoạn."));

        Assert.Equal(("front-matter-wrong", line), (refusal.Code, refusal.Line));
    }

    [Fact]
    public void A_video_without_a_file_is_told_and_stays_a_video()
    {
        var article = Read("---\nheadline: a\nlede: b\nkind: video\n---\nMột đoạn.");

        Assert.Equal(ArticleKind.Video, article.Kind);
        Assert.Equal((4, "recording-unnamed"), article.Findings.Select(finding => (finding.Line!.Value, finding.Code)).Single());
    }

    private static ParsedArticle Read(string text) => ArticleReader.Read("bai.md", Encoding.UTF8.GetBytes(text));
}
