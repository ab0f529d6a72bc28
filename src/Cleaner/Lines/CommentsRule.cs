namespace Cleaner.Lines;

/// <summary>Readers' comments and the form to write one.</summary>
internal sealed class CommentsRule : ILineRule
{
    /// <summary>Longer lines that speak of comments are prose, in characters.</summary>
    private const int LongestLine = 60;

    private static readonly Phrases Lines = new(
        whole: "登录后参与评论|请先登录|讨论区|参与讨论|讨论|我要说|发表意见|留言讨论|网友热议|精选留言|精选评论|add your comment|post comment|have your say|commenting is now closed|comments closed|report this comment|join the debate|share your thoughts|your thoughts|most recent comments|laisser un commentaire|tous les commentaires|ajouter un commentaire|commenter|signaler|signaler un abus|répondre|vos commentaires|les commentaires|написать комментарий|ответить|добавить комментарий|ваш комментарий|обсуждение|пожаловаться|kommentar verfassen|kommentieren|antworten|diskutieren|jetzt kommentieren|mitdiskutieren|comentar|responder|comenta|escribe un comentario|yorumlar|komentar|komentarze|skomentuj|查看全部评论|查看更多评论|展开更多评论|评论列表|精彩评论|view all comments|show all comments|网友评论|网友回应|我要留言|评论区|发表评论|我要评论|我来说两句|跟贴|跟帖|网友跟贴|热门评论|最新评论|全部评论|写评论|暂无评论|留言|留言板|参与评论|回复|" +
            "comments|comment|recent comments|latest comments|leave a comment|leave a reply|post a comment|add a comment|view comments|show comments|reply|replies|join the conversation|join the discussion|conversation|your comment|report abuse|report comment|load more comments|sort by|newest first|oldest first|most liked|" +
            "kommentare|neueste kommentare|letzte kommentare|neue kommentare|kommentar schreiben|comentarios|deja tu comentario|commentaires|réagir|commenti|комментарии|оставить комментарий|комментировать|обсудить|コメント|コメントする|コメントを書く|댓글|댓글쓰기|의견|" +
            "commenta|commenta la notizia|lascia un commento|scrivi un commento|leggi i commenti|vedi i commenti|tutti i commenti|comentários|comente|deixe seu comentário|deixe um comentário|ver comentários|ver todos os comentários|ver comentarios|ver los comentarios|ver todos los comentarios|normas de participación|diskutieren sie mit|diskutieren sie mit!|kommentare lesen|alle kommentare|alle kommentare lesen|kommentare anzeigen|zu den kommentaren|commenter l'article|commenter cet article|lire les commentaires|voir les contributions|читать комментарии|все комментарии|コメントを投稿|コメントを投稿する|コメントを見る|すべてのコメント|コメント一覧|댓글 쓰기|댓글 보기|댓글 작성|전체 댓글|댓글 더보기|说说你的看法|我来评论",
        beginnings: "还没有人评论|请先登录再|请登录后发表|登录后可|登录后参与|快来评论|抢沙发|快来抢|what do you think|tell us what|tell us in the comments|commenting is|comments will|sign in or register to|voir les commentaires|voir tous les commentaires|connectez-vous pour commenter|войдите, чтобы|авторизуйтесь|чтобы комментировать|melden sie sich an, um|inicia sesión para|网友评论|网友留言|暂无评论|还没有评论|所有评论仅|评论仅代表|comments are|die kommentarfunktion|um zu kommentieren|para comentar|debes iniciar|vous devez être|réagir à|pour commenter|чтобы оставить|发表评论|登录后评论|请登录后|文明上网|已有评论|共有评论|leave a comment|log in to comment|sign in to comment|you must be logged in to|your email address will not|be the first to comment|comments are closed|this article has|" +
            "댓글을 작성하려면|댓글을 남기려면|os comentários são de responsabilidade|para comentar é",
        anywhere: "комментариев| commentaires| kommentare|条留言|则留言|条回复|条评论|人参与|条跟贴|条跟帖| comments") { LongestLine = LongestLine };

    public Reason Reason => Reason.Comments;

    public Phrases Phrases => Lines;

    public bool HasShape(Block block, string line) => line.Length is > 0 and <= LongestLine && (IsCounted(line) || block.Content.StartsWith("评论(") || block.Content.StartsWith("评论（"));

    /// <summary>Names that only a number makes a count of comments.</summary>
    private static readonly Phrases Counted = new("комментарий|комментария|赞|回复", "", "");

    /// <summary>评论 218, 218 Comments, コメント 412件: the name and how many there are. 218评论 is a count in a list, and 评论 alone the channel of opinion.</summary>
    private static bool IsCounted(ReadOnlySpan<char> line)
    {
        var name = line.TrimEnd("件개条").Trim("0123456789,. ");
        return line.ContainsAnyInRange('0', '9') && name.Length < line.Length && (Counted.IsWhole(name) || Lines.IsWhole(name) || line.StartsWith("评论 "));
    }
}
