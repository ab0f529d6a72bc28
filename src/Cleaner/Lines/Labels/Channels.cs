using System.Buffers;

namespace Cleaner.Lines.Labels;

/// <summary>The names of channels, folded: one line each, in the languages of the press. A new channel name is one word here.</summary>
internal static class Channels
{
    private static readonly WordTable<Category> Names = Build();

    /// <summary>What portals put behind a channel's name.</summary>
    private static readonly string[] Suffixes = ["频道", "新闻", "资讯", "要闻", "栏目", "专区", "专栏", "ニュース", "뉴스", " news", " nachrichten"];

    private static readonly SearchValues<char> SuffixEnds = SearchValues.Create([.. Suffixes.Select(suffix => suffix[^1])]);

    /// <summary>The names that a table of more than channels begins with.</summary>
    public static IEnumerable<KeyValuePair<string, Category>> All => Names.Words;

    /// <summary>Whether a folded word is a channel's name.</summary>
    public static bool IsName(ReadOnlySpan<char> word) => FindName(word) is not null;

    /// <summary>The channel of which a folded word is a name, or null.</summary>
    public static Category? FindName(ReadOnlySpan<char> word) => Names.TryGetValue(word, out var category) ? category : null;

    /// <summary>The channel that a folded line names and nothing else, or null.</summary>
    public static Category? Find(string line)
    {
        if (Names.TryGetValue(line, out var category))
        {
            return category;
        }

        foreach (var suffix in line.Length > 0 && SuffixEnds.Contains(line[^1]) ? Suffixes : [])
        {
            if (line.EndsWith(suffix, StringComparison.Ordinal) && Names.TryGetValue(line.AsSpan(0, line.Length - suffix.Length), out category))
            {
                return category;
            }
        }

        return null;
    }

    private static WordTable<Category> Build()
    {
        var names = new Dictionary<string, Category>(StringComparer.Ordinal);
        Add(Category.Travel,
            "旅游|旅行|文旅|出行|travel|reise|reisen|viajes|voyage|voyages|viaggi|turismo|путешествия|туризм|旅|トラベル|여행|游山玩水|乐游|畅游|自驾|自驾游|周边游|旅途|旅人|" +
            "旅游景点|景点|风景|民宿|酒店|远方|行走|假期|观光|遊記|游记|traveller|traveler|travelling|getaways|holidays|holiday|vacation|vacations|destinations|trips|" +
            "wish you were here|escape|escapes|tourism|fernweh|urlaub|reiseziele|ausflüge|escapadas|destinos|évasion|évasions|tourisme|" +
            "escapades|vacances|отдых|путешествие|путешествий|туризма|旅行記|観光|おでかけ|旅・観光|" +
            "度假|出游|户外|玩转|行摄|行游|玩乐|好玩|游遍天下|去哪儿|去哪玩|去哪|轻旅行|旅人志|getaway|where to go|city breaks|weekend breaks|short breaks|adventure|voyager|bons plans voyage|куда поехать|viajar|viaggiare|trips & places|wanderlust|podróże|turystyka|gezi|seyahat|wisata|" +
            "on the move|passport|postcards|postcard|journeys|journey|roam|旅记|行者|看世界|走四方|旅行家|在路上|reisezeit|reiselust|carnet de voyage|cuaderno de viaje|viajero|маршруты|旅行ガイド|" +
            "viagem|viagens|passeios|férias|viagem e turismo|viaggio|vacanze|itinerari|viaggi e turismo|viaje|vacaciones|reisetipps|reiseberichte|отпуск|国内旅行|海外旅行|温泉|旅行・おでかけ|레저|관광|여행·레저");
        Add(Category.Cars,
            "汽车|车市|车讯|autos|cars|motoring|auto|motor|automotive|automobile|авто|クルマ|自動車|자동차|车|车界|车坛|车圈|车评|新车|购车|试驾|驾驶|车生活|爱车|玩车|车型|motors|" +
            "wheels|driving|on the road|behind the wheel|auto & verkehr|auto und verkehr|mobilität|verkehr|coches|autos y motos|automobiles|" +
            "auto-moto|au volant|автомобили|автоновости|автомобиль|за рулем|за рулём|車|カーライフ|自動車・バイク|車壇|交通|" +
            "车行|车友|drive|road test|road tests|car reviews|car|bikes|autoplus|автомир|motoryzacja|otomotif|otomobil|名车|好车|轮上|车道|" +
            "carros|veículos|automóveis|autoesporte|motos|carros e motos|motori|automobili|auto e moto|autos-motos|véhicules|fahrzeuge|автопром|乗り物|バイク|車・バイク|モビリティ|모빌리티|자동차·모빌리티|汽机车");
        Add(Category.Tech,
            "科技|科学|数码|it|互联网|tech|technology|science|digital|technik|tecnologia|tecnología|ciencia|sciences|high-tech|технологии|наука|テクノロジー|" +
            "科学・技術|it・科学|it/과학|기술|과학|数字|数位|智能|智慧|手机|电脑|创新|航天|太空|天文|ai|人工智能|机器人|芯片|通信|极客|tech & science|gadgets|gadget|gear|" +
            "gadgets & gear|innovation|computing|internet|cyber|space|startups|start-ups|netzwelt|wissen|wissenschaft|technologie|technologies|" +
            "digitales|computer|numérique|informatique|innovación|tecno|inventions|наука и техника|техника|гаджеты|интернет|технологий|науки|" +
            "космос|it・デジタル|デジタル|サイエンス|ネット|テック|인터넷|과학기술|" +
            "创投|3c|silicon valley|apps|machines|future|netz|新科技|硬科技|极客|数智|科普|电子|teknologi|teknoloji|technologie & science|nauka|engineering|environment & science|cyberspace|software|hardware|" +
            "bits|bits & bytes|bytes|circuits|the lab|lab notes|labs|discovery|discoveries|robotics|electronics|chips|connected|web & tech|实验室|探索|发现|新知|黑科技|数字生活|网事|数码港|连线|科学家|科学院|未来|云端|netzkultur|forschung|recherche|découvertes|ciencia y tecnología|laboratorio|роботы|科学技術|研究|" +
            "ciência|ciências|ciência e tecnologia|inovação|inteligência artificial|scienze|scienza|scienza e tecnologia|tecnologie|innovazione|hi-tech|intelligenza artificiale|inteligencia artificial|intelligence artificielle|künstliche intelligenz|raumfahrt|искусственный интеллект|ガジェット|モバイル|スマホ|宇宙|테크|모바일|ai·테크");
        Add(Category.Culture,
            "文化|人文|艺术|读书|艺文|culture|arts|books|kultur|cultura|feuilleton|культура|カルチャー|문화|文艺|文学|书评|书香|读书会|书架|阅读空间|历史|国学|收藏|博物|博物馆|文史|文博|戏曲|书画|" +
            "戏剧|展览|文脉|副刊|文创|非遗|art|the arts|art & culture|arts & culture|books & art|books and arts|literature|theatre|theater|stage|" +
            "exhibitions|history|heritage|museums|bookshelf|bücher|literatur|kunst|bühne|kultur & leben|livres|littérature|expositions|théâtre|" +
            "patrimoine|histoire|libros|arte|teatro|cultura y ocio|культуры|книги|искусство|театр|литература|история|афиша|芸術|アート|本|読書|文芸|歴史|" +
            "学芸|文化・芸術|" +
            "悦读|阅读频道|book club|lettres|expos|scènes|arts & ideas|art world|文艺圈|诗|诗歌|民俗|名著|典藏|艺苑|艺术家|人文历史|cultura & arte|sztuka|kültür|budaya|museum|galleries|opera|poetry|" +
            "page turners|on stage|curtain up|shelf life|reading room|the reading room|bookworm|between the covers|stage door|the bookshelf|critics|letters & arts|theatre & dance|dance|文苑|书房|书屋|书摘|开卷|笔墨|墨香|丹青|梨园|文心|书虫|艺文志|scène|lectures|lecturas|letras|escena|leseecke|lesestoff|kulturleben|читальный зал|сцена|полка|书斋|舞台|書評|展覧会|" +
            "livros|artes|exposições|museus|libri|mostre|musei|letteratura|archeologia|museos|exposiciones|musées|ausstellungen|museen|музеи|выставки|美術|美術館|책|도서|출판|공연|전시|미술|문학|지성|학술|史海");
        Add(Category.Food,
            "美食|食品|饮食|餐饮|食安|food|recipes|food & drink|essen|genuss|gastronomia|gastronomía|cuisine|cucina|еда|グルメ|음식|맛집|食|食尚|食客|食客行|食话|食堂|吃货|" +
            "吃喝|吃喝玩乐|寻味|味道|味蕾|舌尖|舌尖上|厨房|菜谱|食谱|餐厅|小吃|酒饮|茶饮|饕客|佳肴|风味|食乐|食讯|乡味|好味|食通|food and drink|restaurants|restaurant|eating|eating out|" +
            "dining|dining out|kitchen|the kitchen|cooking|recipe|drinks|wine|eats|eat & drink|eat and drink|taste|essen & trinken|" +
            "essen und trinken|rezepte|küche|gastro|gastronomie|recettes|à table|saveurs|vins|restos|cocina|recetas|comer|sabores|рецепты|" +
            "кухня|кулинария|еды|вкусно|рестораны|食べ物|料理|レシピ|食・グルメ|食と暮らし|요리|" +
            "开饭|吃在|eat|pubs|bars|cafes|chefs|flavours|flavors|gourmet|美馔|食单|餐桌|kuliner|yemek|kuchnia|przepisy|à boire et à manger|tapas|" +
            "receitas|comida|culinária|restaurantes|vinhos|ricette|vino|vini|ristoranti|sapori|enogastronomia|recette|kochen|рецепт|スイーツ|グルメ・レシピ|푸드|레시피|먹거리|외식");
        Add(Category.Sports,
            "体育|运动|足球|篮球|sport|sports|football|deportes|esportes|спорт|スポーツ|스포츠|体坛|体坛风云|赛事|赛场|球场|球坛|球迷|运动场|足坛|篮坛|健身|跑步|马拉松|奥运|奥运会|中超|nba|cba|" +
            "英超|冠军|竞技|棋牌|围棋|sporting|sporting life|rugby|cricket|tennis|golf|racing|athletics|baseball|basketball|hockey|cycling|soccer|boxing|" +
            "f1|olympics|fußball|sportnachrichten|bundesliga|handball|tischtennis|foot|tous sports|le sport|cyclisme|fútbol|futbol|baloncesto|" +
            "tenis|спорта|футбол|хоккей|спортивные|野球|サッカー|相撲|プロ野球|高校野球|スポーツニュース|축구|야구|" +
            "绿茵|绿茵场|波经|match reports|the back page|back page|scoreboard|ligue 1|sportschau|full time|touchline|竞技场|体坛周报|球事|球经|olahraga|spor|racing & athletics|fixtures|premier league|champions league|nfl|nhl|mlb|futebol|piłka nożna|体网|" +
            "esporte|desporto|mercado de fichajes|mercado da bola|brasileirão|calcio|calciomercato|cancha|polideportivo|lokalsport|regionalsport|wintersport|motorsport|résultats|résultats sportifs|メジャーリーグ|jリーグ|ゴルフ|テニス|バスケ|競馬|格闘技|ラグビー|골프|농구|배구|프로야구|해외축구|scores|scores & fixtures|rugby union|rugby league|棒球|职棒|排球|网球");
        Add(Category.Entertainment,
            "娱乐|影视|电影|音乐|明星|影剧|演艺|entertainment|celebrity|showbiz|movies|music|unterhaltung|leute|espectaculos|espectáculos|people|развлечения|" +
            "шоу-бизнес|芸能|エンタメ|연예|星闻|星光|影坛|歌坛|乐坛|娱乐圈|娱圈|追星|综艺|剧集|追剧|电视剧|银幕|荧屏|八卦|偶像|演出|影音娱乐|演唱会|showbiz & tv|tv & showbiz|celebs|celebrities|" +
            "film|films|movie|tv & radio|television|tv & film|stars|famous|gossip|hollywood|kino|musik|fernsehen|promis|stars & promis|medien|" +
            "cinéma|musique|télé|séries|spectacles|célébrités|cine|música|famosos|televisión|gente|звезды|звёзды|кино|музыка|шоубизнес|сериалы|" +
            "светская хроника|映画|音楽|テレビ|芸能界|ドラマ|アニメ|方송|방송|영화|드라마|" +
            "screen time|screen|stage & screen|stage and screen|culture pop|ciné|pop culture|文娱|娱乐播报|娱圈|艺能|hiburan|magazin|rozrywka|streaming|red carpet|what to watch|music & film|film & tv|film and tv|film & music|comedy|艺人|演员|" +
            "backstage|spotlight|showtime|on screen|big screen|the big screen|small screen|the small screen|box office|soundtrack|playlist|concerts|on air|大银幕|影院|票房|唱片|剧透|星动态|星娱乐|演艺圈|光影世界|leinwand|écran|écrans|pantalla|экран|сцена и экран|シネマ|ライブ|" +
            "celebridades|novelas|novela|cinema|televisão|séries e tv|tv e famosos|filmes|entretenimento|spettacoli|spettacolo|televisione|serie tv|musica|tv e spettacoli|celebrità|intrattenimento|personaggi|farándula|telenovelas|entretenimiento|cine y tv|espectáculo|télévision|programmes tv|divertissement|tv & medien|tv und medien|boulevard|royals|casa real|pop & arte|stars & sternchen|tv & soaps|soaps|what's on|знаменитости|кинематограф|アイドル|声優|アニメ・声優|연예가|가요|아이돌|연예계|예능|음악|k팝");
        Add(Category.Finance,
            "财经|金融|经济|股票|股市|证券|财富|理财|产经|商业|business|finance|economy|money|markets|wirtschaft|finanzen|economia|economía|économie|экономика|" +
            "бизнес|経済|ビジネス|경제|금융|产业|产业经济|公司|企业|市场|基金|期货|银行|保险|外汇|黄金|投资|商界|商海|宏观|创业|金市|债市|钱|财讯|商情|股海|消费|贸易|stocks|investing|companies|" +
            "business & finance|markets & money|trade|industry|work & money|personal finance|your money|banking|shares|wall street|börse|geld|" +
            "unternehmen|märkte|wirtschaft & finanzen|bourse|entreprises|argent|finances|conso|emploi|mercados|empresas|negocios|dinero|bolsa|" +
            "finanzas|финансы|рынки|деньги|экономики|бизнеса|компании|マネー|株式|経済・ビジネス|企業|市場|산업|증권|재테크|" +
            "股汇|éco|钱袋子|钱袋|商圈|商贾|经济圈|city & markets|city and markets|the city & markets|careers & money|ekonomi|bisnis|gospodarka|biznes|crypto|banks|财金|工商|金融街|" +
            "balance sheet|bottom line|the bottom line|ledger|wallet|economics|pensions|savings|tax|budget|the economy|money matters|账本|钱眼|财经眼|财智|经济观察|生意|生意经|portemonnaie|pouvoir d'achat|bolsillo|кошелёк|кошелек|家計|景気|" +
            "mercado|mercados financeiros|dinheiro|finanças|negócios|investimentos|agronegócio|borsa|risparmio|finanza|mercati|soldi|imprese|lavoro|pensioni|fisco|finanzas personales|bolsillo y economía|pymes|marchés|épargne|impôts|placements|aktien|konjunktur|verbraucher|биржа|инвестиции|личные финансы|налоги|株|為替|投資|株・為替|마켓|재계|주식|기업|취업");
        Add(Category.Property,
            "房产|楼市|地产|家居|property|real estate|homes|immobilien|inmobiliaria|immobilier|недвижимость|不動産|부동산|房地产|房市|房价|置业|安居|买房|楼盘|住宅|好宅|宅|新房|" +
            "二手房|租房|房|家装|装修|地产圈|房讯|地产界|housing|houses|homes & gardens|homes and gardens|house & home|house and home|home & garden|at home|" +
            "real-estate|mortgages|bauen & wohnen|bauen und wohnen|wohnen|bauen|haus & garten|häuser|logement|maison|habitat|immo|déco|" +
            "vivienda|casas|hogar|жилье|жильё|недвижимости|дом|стройка|квартиры|住まい|マンション|不動産・住まい|주택|" +
            "安家|筑家|宜居|新居|居家|买楼|house & garden|house and garden|on the market|home buying|home selling|rentals|interiors|interior|homeowners|house hunters|house hunting|lettings|architecture & homes|emlak|nieruchomości|mieszkania|properti|квартирный вопрос|новостройки|看房|住房|装潢|乐居|家宅|" +
            "on the doorstep|doorsteps|moving house|keys|house keys|front door|房屋|楼宇|栖居|居住|房子|新楼|zuhause|eigenheim|chez soi|mi casa|квадратные метры|家づくり|住宅情報|" +
            "imóveis|decoração|casa e decoração|casa|immobiliare|casa e arredamento|arredamento|arredo|inmobiliario|bienes raíces|décoration|maison & déco|haus und garten|immobilienmarkt|ипотека|дом и сад|リフォーム|インテリア|집값|아파트|분양");
        Add(Category.Health,
            "健康|医疗|卫生|养生|health|wellness|gesundheit|salud|santé|salute|saude|saúde|здоровье|医療|건강|医药|医学|医院|名医|疾病|康养|养老|中医|保健|心理|身心|健康生活|康健|" +
            "wellbeing|well-being|mind & body|mind and body|medicine|medical|your health|fitness|live well|body & mind|health & fitness|" +
            "nutrition|medizin|gesund|gesund leben|psychologie|wohlbefinden|bien-être|forme|médecine|psycho|ma santé|bienestar|medicina|" +
            "vida sana|здоровья|медицина|медицины|красота и здоровье|ヘルス|ヘルスケア|健康・医療|医療・健康|からだ|의료|" +
            "doctor|doctors|gp|your gp|health news|养身|药品|就医|医者|sağlık|zdrowie|kesehatan|soins|medics|" +
            "check-up|checkup|the surgery|clinic|the clinic|prescription|feel good|feeling well|sleep|诊室|门诊|问诊|营养|健康之路|百科健康|sprechstunde|consultation|en forme|consulta|cuerpo y mente|поликлиника|самочувствие|クリニック|栄養|" +
            "bem estar|bem-estar|saúde e bem-estar|vida saudável|nutrição|saúde mental|benessere|salute e benessere|salute & benessere|sanità|nutrizione|vida saludable|nutrición|sanidad|santé & bien-être|ernährung|gesundheit & fitness|be well|mental health|зож|美容・健康|メンタルヘルス|헬스|헬스케어|의학|웰빙|건강·의학");
        Add(Category.Education,
            "教育|高考|校园|留学|考试|education|schools|bildung|karriere|educacion|educación|éducation|образование|교육|学校|大学|中小学|教学|教师|招生|升学|校园生活|学子|学堂|" +
            "学生|学习|科教|育儿|亲子|教坛|文教|学术|college|colleges|classroom|the classroom|university|universities|campus|students|learning|school|" +
            "schools & colleges|schools and colleges|higher education|teaching|schule|schulen|hochschule|studium|uni|beruf|école|écoles|" +
            "université|universités|lycée|étudiants|scolaire|escuela|escuelas|universidad|universidades|школа|школы|вузы|университет|учеба|" +
            "учёба|студенты|образования|教育・受験|受験|子育て|학교|대학|" +
            "考研|higher ed|in the schools|家长|家长会|学业|eğitim|edukacja|pendidikan|parenting|teachers|班级|书包|公开课|" +
            "school gate|the school gate|lesson|lessons|homework|graduates|课堂|课外|书山|学府|毕业季|schulhof|cartable|pizarra|aula|parvis|урок|уроки|学び|" +
            "educação|vestibular|vestibular e enem|escolas|escola|universidade|ensino|concursos|scuola|università|scuola e università|istruzione|studenti|enseñanza|oposiciones|enseignement|enseignement supérieur|bildung & karriere|егэ|наука и образование|入試|大学入試|教育・子育て|입시|수능|대입|육아|교육·입시|家有儿女|母婴|育婴|幼教|早教");
        Add(Category.Games,
            "游戏|电竞|games|gaming|spiele|juegos|jeux|игры|ゲーム|게임|手游|网游|电玩|游戏圈|玩家|主机|单机|esports|e-sports|gamer|gamers|video games|press start|" +
            "gameplay|consoles|e-sport|games & tech|spielewelt|videospiele|jeu vidéo|jeux vidéo|jeux-vidéo|videojuegos|esport|киберспорт|" +
            "видеоигры|игр|игровые|геймеры|eスポーツ|テレビゲーム|ゲーム・アニメ|e스포츠|" +
            "игровой мир|玩主|开黑|游民|电子竞技|gry|oyun|level up|gaming & esports|arcade|" +
            "jogos|jogos eletrônicos|videogiochi|videogioco|computerspiele|компьютерные игры|гейминг|게이밍");
        Add(Category.Fashion,
            "时尚|女性|美容|潮流|fashion|style|beauty|mode|moda|мода|ファッション|패션|时装|穿搭|美妆|服饰|丽人|她|风尚|尚品|风格|秀场|衣着|时髦|奢品|奢侈品|珠宝|护肤|衣橱|型男|名品|尚|" +
            "style & beauty|fashion & beauty|trends|looks|wardrobe|catwalk|shopping|luxury|mode & beauty|mode & stil|stil|schönheit|beauté|" +
            "tendances|mode & beauté|look|estilo|belleza|tendencias|стиль|красота|модa|моды|おしゃれ|ビューティー|スタイル|コスメ|ファッション・美容|뷰티|" +
            "女人|女人我最大|runway|getthelook|get the look|衣橱里|丽质|moda & beauty|kozmetik|uroda|dress|时装圈|型格|" +
            "beleza|moda e beleza|moda & beleza|bellezza|moda e bellezza|moda y belleza|beauty & style|ценности|мода и красота|패션·뷰티");
        Add(Category.Military,
            "军事|国防|军情|military|defence|defense|militär|armee|defensa|армия|военные|군사|국방|军队|部队|武器|兵器|军营|军旅|强军|国防军事|军武|战区|海军|空军|防务|军迷|军史|军坛|" +
            "armed forces|forces|the forces|army|navy|war|defense & security|defence & security|forces & defence|veterans|weapons|bundeswehr|" +
            "verteidigung|streitkräfte|armée|défense|armées|fuerzas armadas|ejército|ejercito|оборона|армии|вооружение|оружие|флот|自衛隊|安全保障|防衛|" +
            "军情观察|군대|" +
            "铁血|战争史|兵工厂|defence and security|военное обозрение|впк|兵器谱|战史|兵器库|武备|铁军|military & defence|regiment|wojsko|askeri|militer|militaria|戎装|" +
            "defesa|forças armadas|exército|difesa|forze armate|esercito|difesa e sicurezza|fuerzas militares|defensa y seguridad|sicherheitspolitik|rüstung|силовые структуры|силовики|армия и флот|оборонка|ミリタリー|軍事|안보|방산|밀리터리|大国重器|国之重器|装备巡礼|武器装备");
        Add(Category.World,
            "国际|全球|环球|world|international|ausland|mundo|internacional|monde|esteri|мир|в мире|国際|海外|국제|세계|世界|外媒|寰球|寰宇|天下|国外|外事|外交|亚太|欧美|国际观察|" +
            "around the globe|around the world|global|foreign|globe|asia|europe|middle east|africa|americas|world news|international news|" +
            "overseas|welt|weltweit|europa|aus aller welt|à l'étranger|planète|à l'international|afrique|extranjero|за рубежом|мира|зарубежье|" +
            "планета|ワールド|アジア|外信|아시아|" +
            "域外|dispatches|weltgeschehen|foreign desk|foreign affairs|abroad news|world affairs|międzynarodowe|świat|dünya|dunia|internasional|海天下|国际时事|beyond our borders|across the world|outre-mer|五洲|四海|" +
            "américa latina|dal mondo|dall'estero|latinoamérica|casa blanca|casa bianca|casa branca|états-unis|proche-orient|moyen-orient|weltpolitik|naher osten|бывший ссср|ближнее зарубежье|страны снг|международная панорама|해외|지구촌|글로벌|欧米|中東");
        Add(Category.China,
            "中国|国内|时政|内地|大陆|china|神州|全国|两岸|内地新闻|华夏|九州|中华|政务|国情|中国新闻|beijing|mainland|mainland china|china news|greater china|chine|китай|китая|" +
            "中国・台湾|" +
            "港澳台|台港澳|港澳|两岸三地|两岸四地|大湾区");
        Add(Category.Local,
            "本地|地方|城事|都市|同城|local|metro|region|regional|lokales|locales|местные|地域|지역|各地|地市|区县|县区|县市|市县|乡镇|街坊|社区|身边|身边事|周边|家乡|城乡|城市|市区|省内|市内|" +
            "地区|区域|我们身边|你身边|community|communities|in your area|near you|neighborhood|neighborhoods|neighbourhood|neighbourhoods|" +
            "your neighborhood|in your neighborhood|around the region|the region|villages|round the villages|around town|our towns|county|" +
            "counties|city|the city|around the county|state|district|aus der region|in der region|vor ort|aus den gemeinden|gemeinden|stadt|" +
            "stadt & land|stadtteile|landkreis|nachbarschaft|region & land|près de chez vous|communes|votre commune|en région|régions|région|" +
            "quartiers|métropole|ville|la ville|départements|ciudad|provincia|barrios|municipios|comarcas|город|города|городские|район|районы|" +
            "районов|регион|регионы|регионов|область|области|в городе|рядом|наш город|по соседству|ローカル|まち|街|地元|県内|市町村|우리동네|지역사회|" +
            "市井|港闻|your area|街巷|城闻|里弄|坊间|nasional daerah|yerel|lokalne|town|towns|parish|my town|ma ville|your town|borough|boroughs|suburbs|neighbours|comarca|provincias|comunidad|家门口|邻里|" +
            "high street|the high street|doorstep news|our patch|街道|弄堂|邻居|小城|本城|kiez|im kiez|le quartier|el barrio|двор|ご近所|" +
            "cidades|bairros|minha cidade|municípios|dal territorio|comuni|regioni|dalla regione|cronaca locale|cronache locali|metrópoli|zona metropolitana|la ciudad|localidades|vie locale|infos locales|regionales|lokalnachrichten|aus den stadtteilen|местные новости|столица|ご当地|首都圏|전국|지방|수도권|동네|突发|本埠");
        Add(Category.Society,
            "社会|民生|法治|法制|society|crime|panorama|gesellschaft|sociedad|société|cronaca|общество|社会・話題|사회|民情|百姓|警方|警事|案件|法院|公安|法律|法庭|热心|生活圈|世相|" +
            "人间|奇闻|万象|街头|police|police log|crime & courts|courts|court|crime and justice|law & order|cops|justice|social affairs|" +
            "human interest|polizei|blaulicht|justiz|gericht|vermischtes|aus dem gericht|polizeibericht|faits divers|faits-divers|" +
            "police-justice|sucesos|tribunales|происшествия|общества|криминал|суд|суды|социум|事件|事件・事故|事件簿|くらし|暮らし|사건|" +
            "街谈巷议|街头巷尾|人生|cops & courts|cops and courts|社情|警界|法眼|społeczeństwo|toplum|gündem|true crime|courtroom|" +
            "life & law|courtrooms|the docket|docket|on the beat|crime watch|法槌|警事汇|公堂|vor gericht|au tribunal|en el juzgado|закон|" +
            "polícia|casos de polícia|segurança pública|justiça|cronaca nera|giustizia|giudiziaria|policiaca|policíaca|policiales|nota roja|police & justice|polizeimeldungen|polizeinachrichten|kriminalität|polizei & feuerwehr|in the dock|из жизни|криминальная хроника|裁判|災害|사건사고|사고|법조|노동");
        Add(Category.Opinion,
            "评论|观点|时评|社论|言论|专栏|opinion|comment|editorial|columns|commentary|meinung|kommentare|opinion y|opinión|tribunes|мнения|オピニオン|社説|오피니언|" +
            "사설|观察家|杂谈|评说|快评|锐评|漫评|短评|来论|评论员|论坛|声音|百家|笔会|专家|时论|看法|议论|众议|论点|viewpoint|viewpoints|views|leader|leaders|leader column|letters|" +
            "letters to the editor|letter to the editor|your letters|columnists|columnist|comment & analysis|analysis|have your say|our view|" +
            "perspective|perspectives|essays|op-ed|debate|editorials|standpunkt|kolumne|kolumnen|kommentar|leserbriefe|debatte|gastbeitrag|" +
            "essay|débats|débat|idées|tribune|chronique|chroniques|point de vue|points de vue|éditos|édito|courrier des lecteurs|courrier|" +
            "columnas|firmas|tribuna|cartas|cartas al director|editoriales|мнение|колонка|колонки|авторы|точка зрения|письма|письма читателей|" +
            "комментарий|社説・コラム|コラム|論説|主張|投書|声|칼럼|기고|" +
            "社评|名家|postbag|inbox|soapbox|voices|mailbag|your say|reader letters|guest column|commentisfree|opinie|görüş|yazarlar|opini|chroniqueurs|社论集|百家谈|说理|谈资|tribuna abierta|" +
            "opinião|colunistas|colunas|editoriais|ponto de vista|opinioni|editoriali|l'editoriale|commenti e analisi|lettere al direttore|columnistas|artículos de opinión|opiniones|éditorial|éditoriaux|tribunes & débats|meinungen|leitartikel|gastbeiträge|колумнисты|авторские колонки|寄稿|社説・論説|사설·칼럼|시론|논평|만평");
        return new(names);

        void Add(Category category, string list)
        {
            foreach (var name in Line.Phrases(list))
            {
                names[name] = category;
            }
        }
    }
}
