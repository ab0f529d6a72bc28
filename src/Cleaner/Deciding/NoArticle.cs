using Cleaner.Scoring;
using Cleaner.Segmenting;

namespace Cleaner.Deciding;

/// <summary>Pages without an article: a section's front, whose teasers each stand under the link of their own headline, and a log-in form.</summary>
internal static class NoArticle
{
    /// <summary>A paragraph, and one that no teaser is as long as, in effective characters.</summary>
    private const double Paragraph = 60;

    private const double LongParagraph = 350;

    /// <summary>Teasers of a front, at least, and their share of its paragraphs.</summary>
    private const int FewestTeasers = 6;

    private const double TeaserShare = .8;

    private static readonly string[] LogInWords =
        ["Log in", "Login", "Sign in", "Sign up", "Register", "Create an account", "登录", "登陆", "登入", "注册", "Anmelden", "Einloggen", "Iniciar sesión", "Connexion", "Se connecter", "Accedi", "Entrar", "Войти", "Вход", "ログイン", "로그인"];

    public static void DropAll(Page page)
    {
        if (IsLogIn(page) || IsFront(page))
        {
            foreach (var block in page.Blocks)
            {
                if (block.Verdict.Keep)
                {
                    block.Verdict = block.Verdict with { Reason = Reason.LowScore };
                }
            }
        }
    }

    /// <summary>A form that asks for a password, under a headline that says so: articles have such forms beside them, under other headlines.</summary>
    private static bool IsLogIn(Page page)
    {
        if (!page.Declared.AsksForPassword)
        {
            return false;
        }

        foreach (var word in LogInWords)
        {
            if (page.TitleBlock?.Text.StartsWith(word, StringComparison.OrdinalIgnoreCase) == true || page.Declared.Title?.StartsWith(word, StringComparison.OrdinalIgnoreCase) == true)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsFront(Page page)
    {
        int paragraphs = 0, teasers = 0;
        foreach (var block in page.Blocks)
        {
            if (block.Verdict.Keep && block.Text.Length >= LongParagraph)
            {
                return false;
            }

            if (block.Verdict.Keep && TextShape.Of(block.Text) is { EffectiveLength: >= Paragraph } shape)
            {
                if (shape.EffectiveLength >= LongParagraph)
                {
                    return false;
                }

                paragraphs++;
                teasers += IsTeaser(page, block) ? 1 : 0;
            }
        }

        return teasers >= FewestTeasers && teasers >= TeaserShare * paragraphs;
    }

    /// <summary>Whether a link stands right before it in the same card.</summary>
    private static bool IsTeaser(Page page, Block block)
    {
        var before = block.Order > 0 ? page.Blocks[block.Order - 1] : null;
        return before is { LinkDensity: > .8 } && block.Container.Parent is { } card && card.Holds(before.Order) && card.BlockCount <= LargestCard;
    }

    /// <summary>A card holds a headline, a teaser, a kicker, a time.</summary>
    private const int LargestCard = 6;
}
