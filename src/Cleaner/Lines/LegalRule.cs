namespace Cleaner.Lines;

/// <summary>Copyright, disclaimers, licences, imprint.</summary>
internal sealed class LegalRule : ILineRule
{
    private static readonly Phrases Lines = new(
        whole: "隐私权政策|隐私权声明|著作权声明|服务条款|网站声明|accept all cookies|accept cookies|reject all|manage consent|manage cookies|privacy settings|privacy notice|do not sell my information|your privacy choices|editorial code|complaints|how to complain|politique de confidentialité|conditions générales|conditions d'utilisation|conditions générales d'utilisation|cgv|gestion des cookies|gérer les cookies|paramétrer les cookies|reproduction interdite|données personnelles|пользовательское соглашение|соглашение|условия использования|правила перепечатки|персональные данные|datenschutzerklärung|cookie-einstellungen|privatsphäre|nutzungsbasierte werbung|política de cookies|privacidad|aviso de privacidad|gizlilik|regulamin|polityka prywatności|版权所有|版权声明|免责声明|法律声明|隐私政策|隐私条款|服务条款|用户协议|网站律师|特别声明|版权与免责声明|不良信息举报中心|举报中心|举报|纠错|" +
            "privacy|privacy policy|terms|terms of use|terms of service|terms & conditions|terms and conditions|cookies|cookie policy|cookie settings|imprint|legal|legal notice|copyright|disclaimer|accessibility|do not sell my personal information|corrections|" +
            "impressum|datenschutz|agb|nutzungsbedingungen|aviso legal|política de privacidad|términos y condiciones|mentions légales|cgu|confidentialité|правила использования|политика конфиденциальности|о проекте|利用規約|プライバシーポリシー|著作権について|개인정보처리방침|이용약관|청소년보호정책|" +
            "todos os direitos reservados|política de privacidade|termos de uso|termos e condições|tutti i diritti riservati|riproduzione riservata|informativa sulla privacy|informativa privacy|note legali|termini e condizioni|do not sell or share my personal information|do not sell or share my info|netiquette|verträge hier kündigen|vertrag hier kündigen|réutiliser ce contenu|políticas de privacidad|manage cookie preferences|cookie preferences",
        beginnings: "本网站内容|本站内容|本站所有|本报所有|accept all|registered in|registered office|we and our partners|this site uses|this website uses|published by |a member of the press|tous les droits|toute reproduction|reproduction interdite|свидетельство о регистрации|сетевое издание|при использовании|при цитировании|при перепечатке|редакция не несёт|редакция не несет|редакция не|учредитель|регистрационный номер|зарегистрировано|материалы сайта|использование материалов|перепечатка|копирование материалов|©|(c)|copyright|版权|免责|声明:|声明：|特别声明|corrections and clarifications|corrections & clarifications|本文仅代表|本文为|文章仅代表|以上内容|凡本网|凡本报|未经授权|未经许可|转载请|增值电信|互联网新闻信息|网络视听|广播电视节目|本网站所刊|违法和不良|all rights reserved|alle rechte|todos los derechos|tous droits|все права|無断転載|本サイトの|著作権|저작권자|무단|" +
            "网站声明:|本文由作者授权|本文经作者授权|todos os direitos reservados|tutti i diritti riservati|tutti i diritti sono riservati|riproduzione riservata|derechos reservados|proibida a reprodução|é proibida a reprodução|prohibida su reproducción|prohibida la reproducción|do not sell or share|do not sell my personal|wir verwenden cookies|utilizziamo i cookie|utilizamos cookies|nous utilisons des cookies",
        anywhere: "侵权请联系|如有侵权|press standards body|press complaints|all rights reserved|版权所有|icp备|icp证|公网安备|许可证|举报电话|举报邮箱|未经书面|不得转载|禁止转载|禁止复制|无断转载|無断転載|無断複製|무단전재|무단 전재|재배포 금지|may not be reproduced|may not be published|without permission|著作权|cookies to |uses cookies|we use cookies|alle rechte vorbehalten|todos los derechos reservados|tous droits réservés|все права защищены");

    /// <summary>The longest paragraph that its first words alone make a disclaimer, in characters.</summary>
    private const int LongestDisclaimer = 600;

    /// <summary>Defense Courier © 2024: whose it is before the mark, and the year behind it.</summary>
    private static bool IsDated(ReadOnlySpan<char> line)
    {
        var mark = line.IndexOf('©');
        return mark >= 0 && line[(mark + 1)..].TrimStart() is { Length: >= 4 } year && year[..4].IndexOfAnyExceptInRange('0', '9') < 0;
    }

    private static readonly string[] Openings = ["©", "Copyright", "免责声明", "特别声明", "版权声明", "声明", "凡本网"];

    private static readonly string[] Formulas = ["All rights reserved", "All Rights Reserved", "版权所有", "ICP备", "Все права защищены", "Alle Rechte vorbehalten", "Todos los derechos reservados", "Todos os direitos reservados", "Tutti i diritti riservati", "Tous droits réservés", "Independent Press Standards"];

    public Reason Reason => Reason.Legal;

    public Phrases Phrases => Lines;

    /// <summary>Disclaimers run to paragraphs; those begin with what they are, or hold a formula of the trade.</summary>
    public bool HasShape(Block block, string line)
    {
        if (block.Text.Length is <= Line.Longest or >= LongestDisclaimer)
        {
            return IsDated(line);
        }

        foreach (var opening in Openings)
        {
            if (block.Text.StartsWith(opening, StringComparison.Ordinal))
            {
                return true;
            }
        }

        foreach (var formula in Formulas)
        {
            if (block.Text.Contains(formula, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
