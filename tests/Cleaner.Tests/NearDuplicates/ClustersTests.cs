using Cleaner.NearDuplicates;
using Xunit;

namespace Cleaner.Tests.NearDuplicates;

public class ClustersTests
{
    [Fact]
    public void A_chain_of_likenesses_does_not_join_unlike_texts()
    {
        // Each next text keeps the second half of the one before: neighbours match, others do not.
        using var index = NearDuplicateIndexTests.Verified();
        for (var i = 0; i < 6; i++)
        {
            index.Add($"{i}", Stories.Text(i, 100) + " " + Stories.Text(i + 1, 100));
        }

        foreach (var cluster in index.Clusters(KeepPolicy.FirstSeen))
        {
            Assert.InRange(cluster.Members.Count, 2, 3);
            var representative = int.Parse(cluster.Representative);
            Assert.All(cluster.Members, member => Assert.InRange(int.Parse(member.Id) - representative, -1, 1));
        }
    }

    [Fact]
    public void The_policy_says_which_member_is_kept()
    {
        using var index = NearDuplicateIndexTests.Verified();
        var words = Stories.Words(1, 200);
        index.Add(new Article("first", string.Join(' ', words[..150])) { Published = new DateTime(2024, 5, 3), SourceRank = 3 });
        index.Add(new Article("long", string.Join(' ', words)) { Published = new DateTime(2024, 5, 2), SourceRank = 2 });
        index.Add(new Article("early", string.Join(' ', words[..140])) { Published = new DateTime(2024, 5, 1), SourceRank = 2 });
        index.Add(new Article("ranked", string.Join(' ', words[..130])) { SourceRank = 1 });
        Assert.Equal("first", Assert.Single(index.Clusters(KeepPolicy.FirstSeen)).Keep);
        Assert.Equal("long", Assert.Single(index.Clusters(KeepPolicy.Longest)).Keep);
        Assert.Equal("early", Assert.Single(index.Clusters(KeepPolicy.Earliest)).Keep);
        var cluster = Assert.Single(index.Clusters(KeepPolicy.SourceRank));
        Assert.Equal("ranked", cluster.Keep);
        Assert.Equal(["first", "long", "early", "ranked"], cluster.Members.Select(member => member.Id));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Pages_in_one_frame_of_template_text_make_no_cluster(bool verified)
    {
        var options = new NearDuplicateOptions { DocumentsPerHash = 20 };
        using var index = verified ? NearDuplicateIndexTests.Verified(options) : new NearDuplicateIndex(options, new MemoryPostingStore(), texts: null);
        var frame = Stories.Text(1, 240);
        for (var batch = 0; batch < 3; batch++)
        {
            index.AddRange([.. Enumerable.Range(batch * 100, 100).Select(i => new Article($"{i}", frame + " " + Stories.Text(i + 10, 60)))]);
        }

        Assert.Empty(index.Clusters(KeepPolicy.FirstSeen));
        Assert.Empty(index.Query(frame + " " + Stories.Text(5000, 60)));
    }

    [Fact]
    public void A_story_printed_everywhere_is_still_one_story()
    {
        using var index = NearDuplicateIndexTests.Verified(new NearDuplicateOptions { DocumentsPerHash = 20 });
        var story = Stories.Text(1, 400);
        index.AddRange([.. Enumerable.Range(0, 100).Select(i => new Article($"{i}", Stories.Text(i + 10, 4) + " " + story))]);
        Assert.Equal(100, index.Clusters(KeepPolicy.FirstSeen).Sum(cluster => cluster.Members.Count));
    }
}
