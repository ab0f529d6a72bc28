namespace Cleaner.Lines;

/// <summary>Readers' comments and the form to write one.</summary>
internal sealed class CommentsRule : ILineRule
{
    /// <summary>Longer lines that speak of comments are prose, in characters.</summary>
    private const int LongestLine = 60;

    private static readonly Phrases Lines = new(
        whole: "查看全部评论|查看更多评论|展开更多评论|评论列表|精彩评论|view all comments|show all comments|网友评论|网友回应|我要留言|评论区|发表评论|我要评论|我来说两句|跟贴|跟帖|网友跟贴|热门评论|最新评论|全部评论|写评论|暂无评论|留言|留言板|参与评论|回复|" +
            "comments|comment|recent comments|latest comments|leave a comment|leave a reply|post a comment|add a comment|view comments|show comments|reply|replies|join the conversation|join the discussion|conversation|your comment|report abuse|report comment|load more comments|sort by|newest first|oldest first|most liked|" +
            "kommentare|neueste kommentare|letzte kommentare|neue kommentare|kommentar schreiben|comentarios|deja tu comentario|commentaires|réagir|commenti|комментарии|оставить комментарий|комментировать|обсудить|コメント|コメントする|コメントを書く|댓글|댓글쓰기|의견",
        beginnings: "网友评论|网友留言|暂无评论|还没有评论|所有评论仅|评论仅代表|comments are|die kommentarfunktion|um zu kommentieren|para comentar|debes iniciar|vous devez être|réagir à|pour commenter|чтобы оставить|发表评论|登录后评论|请登录后|文明上网|已有评论|共有评论|leave a comment|log in to comment|sign in to comment|you must be logged in to|your email address will not|be the first to comment|comments are closed|this article has",
        anywhere: "条评论|人参与|条跟贴|条跟帖| comments") { LongestLine = LongestLine };

    public Reason Reason => Reason.Comments;

    public Phrases Phrases => Lines;

    public bool HasShape(Block block, string line) => line.Length is > 0 and <= LongestLine && IsCounted(line);

    /// <summary>评论 218, 218 Comments: the name and how many there are. 218评论 is a count in a list, and 评论 alone the channel of opinion.</summary>
    private static bool IsCounted(ReadOnlySpan<char> line)
    {
        var name = line.Trim("0123456789,. ");
        return name.Length < line.Length && (Lines.IsWhole(name) || line.StartsWith("评论 "));
    }
}
