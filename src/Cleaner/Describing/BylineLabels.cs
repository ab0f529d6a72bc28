using System.Buffers;
using Cleaner.Lines;

namespace Cleaner.Describing;

/// <summary>What a labelled part of a byline line is.</summary>
internal enum BylineLabel
{
    /// <summary>No label.</summary>
    None,

    /// <summary>Who wrote it: 作者, 记者, By, Autor.</summary>
    Author,

    /// <summary>Where it is from: 来源, 稿源, Source, Quelle.</summary>
    Source,

    /// <summary>Who answers for it: 责任编辑, Edited by, Redaktion.</summary>
    Editor,

    /// <summary>When it came out: 发布时间, Published, Stand.</summary>
    Published,

    /// <summary>When it was last changed: 更新时间, Updated, Aktualisiert.</summary>
    Modified,

    /// <summary>Known, and of no interest: 阅读, 字号, Photo, Views.</summary>
    Other,
}

/// <summary>The labels of byline lines, as the press prints them.</summary>
internal static class BylineLabels
{
    /// <summary>Labels that stand before a colon, a slash or a full-width bar; the longest that fits is taken.</summary>
    private static readonly (string Text, BylineLabel Label)[] BeforeMark =
    [
        ("来源", BylineLabel.Source), ("來源", BylineLabel.Source), ("稿源", BylineLabel.Source), ("稿件来源", BylineLabel.Source), ("文章来源", BylineLabel.Source),
        ("新闻来源", BylineLabel.Source), ("新聞來源", BylineLabel.Source), ("信息来源", BylineLabel.Source), ("内容来源", BylineLabel.Source), ("本文来源", BylineLabel.Source),
        ("资料来源", BylineLabel.Source), ("資料來源", BylineLabel.Source), ("消息来源", BylineLabel.Source), ("文章來源", BylineLabel.Source), ("出处", BylineLabel.Source), ("转自", BylineLabel.Source), ("来自", BylineLabel.Source), ("摘自", BylineLabel.Source), ("选自", BylineLabel.Source), ("转载自", BylineLabel.Source), ("原载", BylineLabel.Source), ("來自", BylineLabel.Source), ("原文来源", BylineLabel.Source),
        ("媒体", BylineLabel.Source), ("供稿", BylineLabel.Source), ("Source", BylineLabel.Source), ("Quelle", BylineLabel.Source), ("Fuente", BylineLabel.Source),
        ("Fonte", BylineLabel.Source), ("Bron", BylineLabel.Source), ("Źródło", BylineLabel.Source), ("Zdroj", BylineLabel.Source), ("Källa", BylineLabel.Source), ("Kilde", BylineLabel.Source),
        ("Источник", BylineLabel.Source), ("Джерело", BylineLabel.Source), ("Kaynak", BylineLabel.Source), ("Sumber", BylineLabel.Source), ("Nguồn", BylineLabel.Source),
        ("المصدر", BylineLabel.Source), ("出典", BylineLabel.Source), ("提供", BylineLabel.Source), ("출처", BylineLabel.Source),

        ("作者", BylineLabel.Author), ("文章作者", BylineLabel.Author), ("本文作者", BylineLabel.Author), ("记者", BylineLabel.Author), ("記者", BylineLabel.Author), ("本报记者", BylineLabel.Author),
        ("本報記者", BylineLabel.Author), ("见习记者", BylineLabel.Author), ("实习记者", BylineLabel.Author), ("通讯员", BylineLabel.Author), ("撰文", BylineLabel.Author), ("撰稿", BylineLabel.Author),
        ("撰稿人", BylineLabel.Author), ("撰写", BylineLabel.Author), ("文", BylineLabel.Author), ("文字", BylineLabel.Author), ("采写", BylineLabel.Author), ("采访", BylineLabel.Author), ("编译", BylineLabel.Author),
        ("取材", BylineLabel.Author), ("執筆", BylineLabel.Author), ("著者", BylineLabel.Author), ("筆者", BylineLabel.Author), ("文字记者", BylineLabel.Author), ("文图", BylineLabel.Author), ("图文", BylineLabel.Author), ("採訪", BylineLabel.Author), ("整理", BylineLabel.Author),
        ("Author", BylineLabel.Author), ("Authors", BylineLabel.Author), ("Author(s)", BylineLabel.Author), ("By", BylineLabel.Author), ("Written by", BylineLabel.Author), ("Posted by", BylineLabel.Author),
        ("Words", BylineLabel.Author), ("Text", BylineLabel.Author), ("Autor", BylineLabel.Author), ("Autorin", BylineLabel.Author), ("Autoren", BylineLabel.Author), ("Von", BylineLabel.Author), ("Autora", BylineLabel.Author), ("Por", BylineLabel.Author), ("Auteur", BylineLabel.Author),
        ("Par", BylineLabel.Author), ("Autore", BylineLabel.Author), ("Di", BylineLabel.Author), ("Door", BylineLabel.Author), ("Tekst", BylineLabel.Author), ("Forfatter", BylineLabel.Author), ("Författare", BylineLabel.Author),
        ("Автор", BylineLabel.Author), ("Авторы", BylineLabel.Author), ("Текст", BylineLabel.Author), ("Корреспондент", BylineLabel.Author), ("Yazar", BylineLabel.Author), ("Yazan", BylineLabel.Author), ("Penulis", BylineLabel.Author),
        ("Reporter", BylineLabel.Author), ("Tác giả", BylineLabel.Author), ("الكاتب", BylineLabel.Author), ("بقلم", BylineLabel.Author), ("כותב", BylineLabel.Author), ("מאת", BylineLabel.Author), ("기자", BylineLabel.Author), ("글", BylineLabel.Author),

        ("责任编辑", BylineLabel.Editor), ("責任編輯", BylineLabel.Editor), ("责编", BylineLabel.Editor), ("責編", BylineLabel.Editor), ("编辑", BylineLabel.Editor), ("編輯", BylineLabel.Editor), ("本文责任编辑", BylineLabel.Editor), ("本文编辑", BylineLabel.Editor),
        ("本期编辑", BylineLabel.Editor), ("值班编辑", BylineLabel.Editor), ("网络编辑", BylineLabel.Editor), ("执行编辑", BylineLabel.Editor), ("新媒体编辑", BylineLabel.Editor), ("文章编辑", BylineLabel.Editor), ("编审", BylineLabel.Editor), ("主编", BylineLabel.Editor),
        ("責任編輯", BylineLabel.Editor), ("核稿編輯", BylineLabel.Editor), ("責任編集", BylineLabel.Editor), ("編集", BylineLabel.Editor), ("Editor", BylineLabel.Editor), ("Edited by", BylineLabel.Editor), ("Editing by", BylineLabel.Editor),
        ("Redaktion", BylineLabel.Editor), ("Redakteur", BylineLabel.Editor), ("Редактор", BylineLabel.Editor), ("편집", BylineLabel.Editor), ("Editör", BylineLabel.Editor),

        ("发表时间", BylineLabel.Published), ("发布时间", BylineLabel.Published), ("发布日期", BylineLabel.Published), ("发表日期", BylineLabel.Published), ("发稿时间", BylineLabel.Published), ("时间", BylineLabel.Published), ("日期", BylineLabel.Published),
        ("發布時間", BylineLabel.Published), ("發佈時間", BylineLabel.Published), ("發表時間", BylineLabel.Published), ("發布日期", BylineLabel.Published), ("時間", BylineLabel.Published), ("发布", BylineLabel.Published), ("发布于", BylineLabel.Published), ("发表于", BylineLabel.Published), ("公開日", BylineLabel.Published),
        ("Published", BylineLabel.Published), ("Published on", BylineLabel.Published), ("Posted", BylineLabel.Published), ("Posted on", BylineLabel.Published), ("Date", BylineLabel.Published), ("Publié", BylineLabel.Published), ("Publicado", BylineLabel.Published), ("Veröffentlicht", BylineLabel.Published),
        ("Veröffentlicht am", BylineLabel.Published), ("Datum", BylineLabel.Published), ("Pubblicato", BylineLabel.Published), ("Gepubliceerd", BylineLabel.Published), ("Опубликовано", BylineLabel.Published), ("Дата", BylineLabel.Published), ("Data", BylineLabel.Published), ("입력", BylineLabel.Published), ("등록", BylineLabel.Published), ("기사입력", BylineLabel.Published), ("승인", BylineLabel.Published),

        ("更新时间", BylineLabel.Modified), ("更新日期", BylineLabel.Modified), ("更新時間", BylineLabel.Modified), ("最后更新", BylineLabel.Modified), ("最近更新", BylineLabel.Modified), ("更新日", BylineLabel.Modified), ("更新", BylineLabel.Modified), ("最終更新", BylineLabel.Modified), ("更新于", BylineLabel.Modified), ("更新日時", BylineLabel.Modified),
        ("Updated", BylineLabel.Modified), ("Updated on", BylineLabel.Modified), ("Last updated", BylineLabel.Modified), ("Last modified", BylineLabel.Modified), ("Modified", BylineLabel.Modified), ("Aktualisiert", BylineLabel.Modified), ("Aktualisiert am", BylineLabel.Modified), ("Zuletzt aktualisiert", BylineLabel.Modified), ("Stand", BylineLabel.Modified),
        ("Mis à jour", BylineLabel.Modified), ("Mis à jour le", BylineLabel.Modified), ("Actualizado", BylineLabel.Modified), ("Atualizado", BylineLabel.Modified), ("Aggiornato", BylineLabel.Modified), ("Bijgewerkt", BylineLabel.Modified), ("Aktualizacja", BylineLabel.Modified), ("Обновлено", BylineLabel.Modified), ("수정", BylineLabel.Modified), ("최종수정", BylineLabel.Modified),

        ("阅读", BylineLabel.Other), ("发布者", BylineLabel.Other), ("发布人", BylineLabel.Other), ("录入", BylineLabel.Other), ("上传", BylineLabel.Other), ("阅读数", BylineLabel.Other), ("点击数", BylineLabel.Other), ("访问量", BylineLabel.Other), ("浏览量", BylineLabel.Other), ("喜欢", BylineLabel.Other), ("閱讀", BylineLabel.Other), ("瀏覽", BylineLabel.Other), ("點閱", BylineLabel.Other), ("人氣", BylineLabel.Other), ("阅读量", BylineLabel.Other), ("浏览", BylineLabel.Other), ("浏览次数", BylineLabel.Other), ("点击", BylineLabel.Other), ("点击量", BylineLabel.Other), ("人气", BylineLabel.Other), ("评论", BylineLabel.Other), ("字号", BylineLabel.Other), ("字体", BylineLabel.Other), ("字体大小", BylineLabel.Other),
        ("摄影", BylineLabel.Other), ("攝影", BylineLabel.Other), ("图", BylineLabel.Other), ("圖", BylineLabel.Other), ("图片", BylineLabel.Other), ("校对", BylineLabel.Other), ("审核", BylineLabel.Other), ("监制", BylineLabel.Other), ("视频", BylineLabel.Other), ("设计", BylineLabel.Other), ("制图", BylineLabel.Other), ("撮影", BylineLabel.Other), ("版面", BylineLabel.Other), ("栏目", BylineLabel.Other), ("关键词", BylineLabel.Other), ("标签", BylineLabel.Other),
        ("Photo", BylineLabel.Other), ("Photos", BylineLabel.Other), ("Views", BylineLabel.Other), ("Comments", BylineLabel.Other), ("Foto", BylineLabel.Other), ("Fotos", BylineLabel.Other), ("Фото", BylineLabel.Other), ("조회수", BylineLabel.Other), ("조회", BylineLabel.Other),
    ];

    /// <summary>Labels that need no mark behind them, but begin the line and are followed by a name or a date.</summary>
    private static readonly (string Text, BylineLabel Label)[] Leading =
    [
        ("By", BylineLabel.Author), ("Von", BylineLabel.Author), ("Por", BylineLabel.Author), ("Par", BylineLabel.Author), ("Door", BylineLabel.Author), ("Di", BylineLabel.Author), ("Av", BylineLabel.Author), ("Af", BylineLabel.Author),
        ("Written by", BylineLabel.Author), ("Posted by", BylineLabel.Author), ("Published by", BylineLabel.Author), ("Reported by", BylineLabel.Author), ("Story by", BylineLabel.Author), ("Words by", BylineLabel.Author), ("Text by", BylineLabel.Author), ("Article by", BylineLabel.Author), ("Reporting by", BylineLabel.Author), ("Ein Artikel von", BylineLabel.Author), ("Propos recueillis par", BylineLabel.Author), ("Écrit par", BylineLabel.Author), ("Publié par", BylineLabel.Author), ("Escrito por", BylineLabel.Author), ("Oleh", BylineLabel.Author), ("Autor", BylineLabel.Author),
        ("Edited by", BylineLabel.Editor), ("Editing by", BylineLabel.Editor), ("Reviewed by", BylineLabel.Other), ("Fact checked by", BylineLabel.Other), ("Photographs by", BylineLabel.Other), ("Photography by", BylineLabel.Other), ("Photos by", BylineLabel.Other), ("Photo by", BylineLabel.Other), ("Illustration by", BylineLabel.Other),
        ("作者", BylineLabel.Author), ("记者", BylineLabel.Author), ("本报记者", BylineLabel.Author), ("記者", BylineLabel.Author), ("本報記者", BylineLabel.Author), ("通讯员", BylineLabel.Author), ("撰文", BylineLabel.Author),
        ("责任编辑", BylineLabel.Editor), ("責任編輯", BylineLabel.Editor), ("责编", BylineLabel.Editor), ("编辑", BylineLabel.Editor), ("編輯", BylineLabel.Editor), ("来源", BylineLabel.Source), ("來源", BylineLabel.Source),
    ];

    /// <summary>Longest label, in characters.</summary>
    private const int LongestLabel = 24;

    private static readonly WordTable<BylineLabel> Marked = TableOf(BeforeMark);

    private static readonly WordTable<BylineLabel> Unmarked = TableOf(Leading);

    private static readonly SearchValues<char> Marks = SearchValues.Create(":：∶/／｜|＝=丨");

    /// <summary>Whether a line holds a label at all: a quick look before <see cref="BylineLine.Read"/>.</summary>
    public static bool MayStandIn(ReadOnlySpan<char> text)
    {
        return (text.ContainsAny(Marks) && Find(text, 0, out _, out _) != BylineLabel.None) || ReadLeading(text, out _) != BylineLabel.None;
    }

    /// <summary>
    /// The first label with its mark at or after <paramref name="from"/>: a colon after any label; a slash, bar or equals sign only after those
    /// of unspaced scripts (文／, 記者＝). <paramref name="start"/> is where the label begins and <paramref name="end"/> where its value does.
    /// </summary>
    public static BylineLabel Find(ReadOnlySpan<char> text, int from, out int start, out int end)
    {
        for (var mark = from; mark < text.Length; mark++)
        {
            var colon = text[mark] is ':' or '：' or '∶';
            if (!colon && text[mark] is not ('/' or '／' or '｜' or '|' or '＝' or '=' or '丨'))
            {
                continue;
            }

            var last = mark;
            while (last > from && char.IsWhiteSpace(text[last - 1]))
            {
                last--;
            }

            for (var length = Math.Min(LongestLabel, last - from); length > 0; length--)
            {
                var first = last - length;
                if (StartsWord(text, first) && Marked.TryGetValue(text.Slice(first, length), out var label) && (colon || DateScan.IsCjk(text[first])))
                {
                    (start, end) = (first, mark + 1);
                    return label;
                }
            }
        }

        (start, end) = (text.Length, text.Length);
        return BylineLabel.None;
    }

    /// <summary>Reads a label at the start of a line that needs no mark; <paramref name="end"/> is where its value begins.</summary>
    public static BylineLabel ReadLeading(ReadOnlySpan<char> text, out int end)
    {
        for (end = Math.Min(LongestLabel, text.Length - 1); end > 0; end--)
        {
            if (char.IsWhiteSpace(text[end]) && Unmarked.TryGetValue(text[..end], out var label))
            {
                end++;
                return label;
            }
        }

        // ByTrevor Jones: the link behind the word stood without a space.
        end = text.StartsWith("By", StringComparison.Ordinal) && text.Length > 2 && char.IsUpper(text[2]) ? 2 : 0;
        return end > 0 ? BylineLabel.Author : BylineLabel.None;
    }

    private static WordTable<BylineLabel> TableOf((string Text, BylineLabel Label)[] labels)
    {
        return new(labels.DistinctBy(entry => entry.Text, StringComparer.OrdinalIgnoreCase).Select(entry => KeyValuePair.Create(entry.Text, entry.Label)), ignoresCase: true);
    }

    /// <summary>Not inside a word; a label of an unspaced script may follow a date (8月22日来源：).</summary>
    private static bool StartsWord(ReadOnlySpan<char> text, int i) => i == 0 || !char.IsLetter(text[i - 1]) || text[i - 1] is '日' or '分' || (DateScan.IsCjk(text[i]) != DateScan.IsCjk(text[i - 1]));
}
