namespace Cleaner.Describing;

/// <summary>Whether the words before a date say that it is the day of a change and not of publication.</summary>
internal static class DateRole
{
    private static readonly string[] ModifiedWords =
    [
        "updated", "update:", "last modified", "modified", "edited", "revised", "aktualisiert", "geändert", "stand:", "stand ", "mis à jour", "modifié", "actualizado", "actualizada", "atualizado", "atualizada",
        "aggiornato", "aggiornamento", "modifica", "bijgewerkt", "gewijzigd", "aktualizacja", "aktualizováno", "uppdaterad", "oppdatert", "opdateret", "päivitetty", "güncelleme", "diperbarui", "обновлено", "оновлено",
        "更新", "修改", "수정", "업데이트", "تحديث", "עודכן",
    ];

    private static readonly string[] PublishedWords =
    [
        "published", "posted", "first", "created", "veröffentlicht", "publié", "publicado", "pubblicato", "gepubliceerd", "opublikowano", "publicerad", "publisert", "julkaistu", "yayınlanma", "опубликовано",
        "发布", "发表", "發布", "發佈", "公開", "入力", "입력", "등록",
    ];

    /// <summary>The word nearest to the date decides.</summary>
    public static bool IsModified(ReadOnlySpan<char> before) => Last(before, ModifiedWords) > Last(before, PublishedWords);

    /// <summary>2023年11月14日 11時32分更新: the word stands behind the date.</summary>
    public static bool IsModifiedBehind(ReadOnlySpan<char> after)
    {
        after = after.TrimStart(" 　に");
        return after.StartsWith("更新", StringComparison.Ordinal) && (after.Length == 2 || !char.IsLetter(after[2]));
    }

    private static int Last(ReadOnlySpan<char> text, string[] words)
    {
        var last = -1;
        foreach (var word in words)
        {
            last = Math.Max(last, text.LastIndexOf(word, StringComparison.OrdinalIgnoreCase));
        }

        return last;
    }
}
