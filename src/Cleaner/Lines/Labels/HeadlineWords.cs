using Cleaner.Scoring;
using Cleaner.Shingling;

namespace Cleaner.Lines.Labels;

/// <summary>
/// Words of headlines, and of labels that are a play on words, that speak for a channel: one line each. A new one is one word here. One
/// headline says little; most of those in a list together say what it lists.
/// </summary>
internal static class HeadlineWords
{
    /// <summary>The longest headline that is read, in characters; of a longer one the beginning.</summary>
    private const int Longest = 160;

    /// <summary>The longest ideographic word, in characters.</summary>
    private const int LongestCjk = 4;

    private const int LongestEnding = 3;

    private const int ShortestStem = 3;

    private static readonly WordTable<uint> Words = Build();

    /// <summary>The channels that words of the text speak for, one bit each.</summary>
    public static uint In(ReadOnlySpan<char> text)
    {
        Span<char> folded = stackalloc char[Longest];
        text = text[..Math.Min(text.Length, Longest)];
        ReadOnlySpan<char> line = folded[..TextFolding.Fold(text, folded, ChineseScript.Simplified)];
        uint found = 0;
        for (var i = 0; i < line.Length;)
        {
            if (TextShape.IsEastAsian(line[i]))
            {
                i += Ideographs(line[i..], ref found);
                continue;
            }

            var end = i;
            while (end < line.Length && char.IsLetterOrDigit(line[end]) && !TextShape.IsCjk(line[end]))
            {
                end++;
            }

            found |= end > i ? Word(line[i..end]) : 0;
            i = Math.Max(end, i + 1);
        }

        return found;
    }

    /// <summary>The longest word that the text begins with; how far to go on.</summary>
    private static int Ideographs(ReadOnlySpan<char> text, ref uint found)
    {
        for (var length = Math.Min(LongestCjk, text.Length); length > 1; length--)
        {
            if (Words.TryGetValue(text[..length], out var channels))
            {
                found |= channels;
                return length;
            }
        }

        return 1;
    }

    /// <summary>A word, or the one that it is the plural of.</summary>
    private static uint Word(ReadOnlySpan<char> word)
    {
        return Words.TryGetValue(word, out var channels) ? channels
            : word.EndsWith("es") && Words.TryGetValue(word[..^2], out channels) ? channels
            : word.EndsWith("s") && Words.TryGetValue(word[..^1], out channels) ? channels
            : word[0] is >= '\u0400' and <= '\u04ff' ? Inflected(word)
            : 0;
    }

    /// <summary>A Cyrillic word without its ending.</summary>
    private static uint Inflected(ReadOnlySpan<char> word)
    {
        for (var ending = 1; ending <= LongestEnding && word.Length - ending >= ShortestStem; ending++)
        {
            if (Words.TryGetValue(word[..^ending], out var channels))
            {
                return channels;
            }
        }

        return 0;
    }

    private static WordTable<uint> Build()
    {
        var words = new Dictionary<string, uint>(StringComparer.Ordinal);
        Add(Category.Travel,
            "景区|景点|游客|旅客|旅行|旅游|旅途|民宿|酒店|度假|自驾|出游|游玩|机票|航班|签证|徒步|露营|古镇|登山|步道|海岛|邮轮|打卡|攻略|温泉|滑雪场|房车|背包客|赏花|红叶|环游|行程|在路上|行游|玩乐|" +
            "hotel|tourist|tourism|traveller|traveler|trip|holiday|vacation|beach|resort|flight|airline|island|getaway|itinerary|cruise|backpacker|hiking|hike|trek|visa|passport|suitcase|luggage|destination|sightseeing|hostel|lighthouse|campsite|camping|safari|journey|sleeper|abroad|escape|playa|hotel|turista|voyage|plage|strand|ferien|wanderung|отдых|турист|курорт|отель|пляж|рейс|温泉|観光|旅行|" +
            "plage|voyageur|randonnée|camping|gîte|séjour|croisière|hôtel|vacances|escapade|train|путешеств|турист|курорт|отел|пляж|рейс|виз|поездк|маршрут|экскурси|отпуск|reise|urlaub|hotel|wandern|insel|bahn|playa|crucero|hotel|escapada|周围行|秘境|单车径|订位|露营区");
        Add(Category.Cars,
            "汽车|车型|新车|轿车|电动车|电车|混动|油耗|续航|试驾|充电桩|车主|车企|二手车|司机|驾驶|驾照|车市|车展|底盘|轮胎|suv|mpv|皮卡|越野车|跑车|发动机|变速箱|增程|降价潮|限行|加油|油价|停车位|车险|好车|" +
            "car|driver|driving|suv|hatchback|saloon|sedan|electric|ev|hybrid|petrol|diesel|motorist|motoring|pickup|convertible|mileage|tyre|tire|parking|speeding|engine|roadster|coupe|dealership|mpg|fuel|lane|garage|bumper|coche|voiture|automóvil|elektroauto|автомобиль|машина|водитель|двигатель|クルマ|新型車|電気自動車|" +
            "voiture|automobile|conducteur|permis|garage|moteur|diesel|carburant|essence|автомобил|машин|водител|двигател|внедорожник|бензин|шин|авари|дорог|auto|fahrer|motor|coche|conductor|bonnet|pothole|estate|卡车|货车|电单车");
        Add(Category.Tech,
            "科技|芯片|人工智能|机器人|手机|量子|卫星|火箭|算法|互联网|操作系统|软件|电池|光刻|航天|太空|探测器|望远镜|实验室|科学家|研究人员|数据|大模型|智能|无人驾驶|5g|6g|耳机|平板|电脑|开源|黑客|半导体|月球|火星|科普|基因|耳机|打印|摄像头|处理器|网速|" +
            "app|ai|robot|chip|smartphone|phone|software|algorithm|satellite|rocket|quantum|startup|chatbot|laptop|browser|hacker|cyber|data|internet|broadband|semiconductor|scientist|researcher|telescope|battery|battery|gadget|android|iphone|google|apple|microsoft|headphone|smartwatch|code|coding|circuit|printer|password|wifi|wi|server|space|mars|moon|probe|asteroid|lab|robô|móvil|inteligencia|algoritmo|logiciel|roboter|handy|смартфон|нейросеть|робот|учёные|ученые|спутник|スマホ|ロボット|半導体|人工知能|" +
            "application|robot|smartphone|puce|pixel|logiciel|numérique|données|satellite|intelligence|chercheur|приложен|смартфон|нейросет|робот|учен|учён|спутник|телефон|интернет|процессор|компьютер|космос|ракет|roboter|handy|forscher|software|hackers|charger|plugged|折叠|降噪|玩机|写真机|无线|程序|编程|网络安全");
        Add(Category.Culture,
            "文化|古籍|诗人|诗集|诗社|作家|小说|书店|书法|画家|画展|展览|博物馆|美术馆|考古|文物|戏曲|戏台|昆曲|京剧|皮影|非遗|手稿|书房|读书|图书馆|话剧|艺术家|雕塑|碑|县志|方言|古建|修复|传承|遗址|出土|壁画|评书|民谣|典籍|曲艺|剧场|剧院|书架|文史|散文|书香|人文|" +
            "novel|poet|poetry|poem|author|book|library|museum|gallery|exhibition|painting|painter|sculpture|sculptor|theatre|theater|opera|orchestra|ballet|playwright|literary|archaeologist|archaeology|manuscript|heritage|artist|biography|laureate|symphony|novelist|curator|fresco|portrait|archive|choir|publisher|shakespeare|novela|poeta|museo|exposición|pintura|libro|roman|musée|écrivain|exposition|théâtre|ausstellung|dichter|schriftsteller|музей|выставка|писатель|поэт|театр|книга|роман|спектакль|小説|展覧会|美術館|博物館|作家|" +
            "roman|livre|bibliothèque|poète|écrivain|auteur|exposition|musée|théâtre|peintre|opéra|festival|patrimoine|музе|выставк|писател|поэт|театр|книг|роман|спектакл|художник|библиотек|buch|bücher|museum|theater|maler|poeta|libro|museo|ink|canvas|plaque|招牌|手写|老字|戏院|戏棚|书法|藏品|文学");
        Add(Category.Food,
            "美食|餐厅|菜|厨师|面馆|小吃|火锅|馄饨|饺子|粽子|月饼|早餐|夜宵|食谱|食材|食客|饭店|老字号|卤味|烧烤|海鲜|茶馆|奶茶|咖啡|烘焙|汤底|包子|豆腐|腊肉|面条|炒饭|冰室|蛋糕|火候|酱园|米粉|风味|味道|舌尖|羊肉|螃蟹|点心|糕点|深夜食堂|食单|好吃|萝卜糕|下饭|识食|识饮|便当|甜品|" +
            "chef|restaurant|recipe|cook|cooking|kitchen|menu|pie|bread|baker|bakery|cheese|wine|beer|pub|inn|brewery|curry|soup|noodle|dumpling|cake|pizza|burger|coffee|tea|breakfast|lunch|dinner|supper|plate|dish|flavour|flavor|michelin|rosette|cafe|bistro|sausage|butter|chocolate|roast|pickle|oyster|salad|sauce|stew|tapas|taberna|empanada|receta|cocinero|vino|sardina|tortilla|cuisine|recette|fromage|vin|koch|rezept|wein|käse|suppe|рецепт|повар|ресторан|суп|пирог|сыр|ラーメン|寿司|料理|食堂|弁当|" +
            "recette|cuisine|boulangerie|boulanger|restaurant|fromage|vin|chef|gâteau|menu|table|рецепт|повар|ресторан|суп|пирог|сыр|кухн|блюд|вкус|rezept|koch|brot|wein|receta|cocina|rhubarb|helping|茶餐厅|酒楼|饭堂|甜点|主厨");
        Add(Category.Sports,
            "体育|足球|篮球|球队|球员|球迷|主帅|主教练|教练|联赛|冠军|亚军|金牌|银牌|夺冠|夺金|夺银|晋级|淘汰赛|决赛|半决赛|比赛|选手|国手|国足|女排|男篮|女足|进球|门将|后卫|前锋|马拉松|奥运|世锦赛|世界杯|欧冠|英超|中超|nba|cba|转会|德比|主场|客场|连胜|全运会|击剑|游泳队|乒乓|羽毛球|网球|赛季|补时|逆转|破门|绝杀|职棒|波经|球王|" +
            "football|footballer|striker|goalkeeper|midfielder|defender|goal|goalless|league|cup|champion|championship|final|semi|match|derby|coach|player|team|club|season|medal|gold|olympic|marathon|tennis|cricket|rugby|golf|wicket|innings|batsman|quarterback|touchdown|playoff|tournament|sprinter|relay|swimmer|boxer|boxing|hockey|volleyball|basketball|wildcat|varsity|referee|penalty|striker|transfer|midfield|conference|win|defeat|draw|rovers|united|fc|athlete|athletics|cyclist|regatta|bowls|gol|fútbol|equipo|partido|liga|atleta|oro|piragüismo|filial|match|équipe|joueur|entraîneur|but|trainer|spieler|tor|bundesliga|матч|гол|футбол|хоккей|сборная|тренер|чемпион|турнир|клуб|優勝|選手|試合|監督|決勝|" +
            "équipe|joueur|match|entraîneur|but|finale|championnat|victoire|défaite|buteur|ligue|coupe|tournoi|course|médaille|вратар|пенальти|тренер|сборн|матч|гол|футбол|хокке|чемпион|турнир|клуб|лыж|команд|побед|трибун|spieler|mannschaft|spiel|tor|sieg|partido|equipo|gol|entrenador|keeper|sprinter|extra|contract|town|球员|球会|联赛|港队|射手|教头|季后赛");
        Add(Category.Entertainment,
            "娱乐|明星|影帝|影后|演员|导演|新片|票房|电影|电视剧|剧集|综艺|歌手|天后|天王|巡演|演唱会|专辑|杀青|开机|定档|热播|收视|主演|粉丝|男团|女团|偶像|绯闻|离婚|官宣|红毯|颁奖礼|金像奖|配角|片方|翻唱|追剧|贺岁|影片|首映|文娱|娱圈|艺人|经纪|歌坛|乐坛|剧透|喜剧|" +
            "actor|actress|film|movie|director|star|singer|band|boyband|album|concert|tour|celebrity|celeb|sitcom|drama|thriller|sequel|premiere|hollywood|oscar|bafta|grammy|emmy|netflix|reality|soap|tv|show|showbiz|rapper|pop|festival|headliner|screen|cinema|comedian|comedy|panto|cast|trailer|box|duet|fans|red|carpet|streaming|película|actriz|cantante|serie|concierto|acteur|chanteur|série|schauspieler|sänger|актёр|актриса|певица|певец|сериал|концерт|фильм|кино|俳優|女優|映画|ドラマ|歌手|アイドル|" +
            "film|acteur|actrice|série|chanteur|chanteuse|concert|album|cinéma|écran|tournage|comédie|scène|palmarès|актер|актёр|актрис|певиц|певец|певц|сериал|концерт|фильм|кино|звезд|режиссер|режиссёр|premiere|film|serie|konzert|sänger|película|serie|concierto|curtain|quits|女团|男星|女星|视后|大结局|银幕|息影|剧组|综艺节目|开售|加场");
        Add(Category.Finance,
            "股市|股票|股份|a股|港股|沪指|恒指|涨停|跌停|收涨|收跌|两市|期货|基金|央行|利率|加息|降息|存款|贷款|按息|银行|券商|上市|财报|营收|净利|利润|亏损|并购|融资|投资者|债券|可转债|黄金价格|金价|汇率|人民币|美元|gdp|通胀|cpi|经济|税|补贴|外贸|出口|保险公司|理财|新股|招股|钱袋|财经|股东|用电量|" +
            "bank|share|stock|market|profit|investor|investment|economy|economic|inflation|interest|rate|earnings|revenue|merger|takeover|ipo|bond|gilt|trader|trading|pension|fund|tax|tariff|gdp|dollar|euro|sterling|yen|budget|recession|retailer|bankruptcy|dividend|hedge|fed|treasury|ceo|currency|banco|bolsa|empresa|impuesto|banque|bourse|entreprise|aktie|börse|bank|unternehmen|zinsen|банк|рубль|акции|биржа|инфляция|налог|株価|円安|銀行|決算|" +
            "banque|impôt|livret|bourse|action|entreprise|budget|prix|taux|salaire|inflation|rachat|actionnaire|économie|банк|рубл|акци|бирж|инфляц|налог|ставк|кредит|бюджет|цен|экономик|вклад|доллар|bank|aktie|steuer|zinsen|banco|impuesto|precio|takeover|brewer|lending|bull|bear|恒指|存息|储蓄|定存|科网股|港元|楼按|市值|派息|搵钱|加息");
        Add(Category.Property,
            "房价|楼市|楼盘|新盘|开盘|开发商|首付|房贷|二手房|新房|租房|房租|租屋|租金|业主|物业|物业费|精装房|公积金|挂牌|户型|学区房|公租房|购房|买房|看房|房东|小区|旧改|棚改|加装电梯|装修|家居|预售|土拍|地块|均价|月供|首套|租售|老公寓|交房|" +
            "house|home|homeowner|mortgage|landlord|tenant|rent|rental|renter|property|estate|cottage|bungalow|apartment|flat|bedroom|buyer|developer|housing|conversion|decorating|renovation|garden|kitchen|loft|mansion|villa|realtor|listing|seller|mill|conveyancing|rightmove|vivienda|alquiler|piso|casa|hipoteca|loyer|appartement|maison|locataire|miete|wohnung|mieter|haus|immobilie|квартира|ипотека|жильё|жилье|аренда|новостройка|マンション|住宅|家賃|" +
            "loyer|maison|appartement|immobilier|logement|propriétaire|locataire|acheter|pierre|verger|prêt|notaire|жиль|квартир|ипотек|аренд|новостройк|застройщик|дом|метр|парковк|недвижимост|miete|wohnung|haus|mieter|alquiler|piso|vivienda|hipoteca|二手楼|劏房|租金|收票|楼价|按揭|买楼|租客|业主|砖头|单位|居屋");
        Add(Category.Health,
            "健康|医生|医院|患者|疫苗|血压|血糖|糖尿病|高血压|癌|体检|失眠|睡眠|养生|中医|感冒|流感|手术|药|症状|减肥|肩颈|肩颈痛|过敏|心脏|胃|免疫|门诊|急诊|护士|营养|维生素|立冬|节气|运动损伤|膝盖|名医|医保|疾病|病毒|感染|" +
            "doctor|hospital|patient|vaccine|jab|flu|virus|disease|cancer|diet|sleep|symptom|surgery|nurse|nhs|gp|clinic|heart|blood|diabetes|pain|headache|allergy|fever|hay|therapy|mental|anxiety|dementia|drug|medicine|vitamin|sugar|weight|obesity|exercise|knee|stretch|yoga|health|healthy|tired|swimming|surgeon|pharmacist|infection|wellness|steps|médico|vacuna|paciente|salud|médecin|vaccin|arzt|impfung|krankenhaus|врач|вакцина|больница|болезнь|пациент|病院|ワクチン|医師|患者|健康|" +
            "vaccin|médecin|hôpital|urgences|maladie|patient|sommeil|dormir|santé|soin|médicament|grippe|cancer|больниц|врач|вакцин|болезн|пациент|здоров|простуд|спин|доктор|грипп|лекарств|диет|arzt|krankenhaus|impfung|schlaf|médico|hospital|vacuna|salud|食疗|痛症|物理治疗|医管局|打针|睡眠");
        Add(Category.Education,
            "教育|学校|学生|老师|教师|校长|小学|中学|高中|大学|高校|高考|中考|考研|小升初|摇号|招生|录取|校园|课堂|作业|家长|学费|毕业|毕业生|留学|学位|幼儿园|职校|选科|选课|考试|作文|课后|双减|开学|学区|研究生|保研|学子|新制|教学点|" +
            "school|student|teacher|pupil|university|college|exam|classroom|headteacher|principal|grade|grader|curriculum|degree|campus|graduate|tuition|scholarship|homework|kindergarten|superintendent|spelling|lesson|gcse|sat|professor|nursery|apprentice|literacy|escuela|alumno|profesor|universidad|école|élève|professeur|lycée|schule|schüler|lehrer|studenten|школа|школьник|ученик|егэ|студент|учитель|вуз|学校|大学|教師|入試|授業|" +
            "école|élève|professeur|lycée|collège|université|étudiant|bac|rentrée|classe|школ|учен|учител|егэ|студент|вуз|урок|экзамен|универсет|университет|schule|schüler|lehrer|escuela|alumno|universidad|dse|学位|名校|升学|书簿");
        Add(Category.Games,
            "游戏|电竞|玩家|手游|网游|主机|单机|赛季|段位|战队|公测|内测|开放世界|新作|dlc|steam|switch|ps5|xbox|像素|街机|皮肤|关卡|通关|版号|开黑|玩主|电玩|副本|英雄联盟|王者荣耀|任天堂|" +
            "game|gamer|gaming|console|esports|arcade|playstation|xbox|nintendo|switch|steam|speedrunner|speedrun|multiplayer|gameplay|dlc|rpg|shooter|remake|remaster|patch|minecraft|fortnite|pixel|joystick|controller|videojuego|consola|manette|spielkonsole|игра|игрок|геймер|приставка|киберспорт|ゲーム|新作|任天堂|" +
            "jeu|jeux|joueur|manette|console|игр|геймер|приставк|киберспорт|spiel|spieler|konsole|juego|consola|打机|电玩|手掣");
        Add(Category.Fashion,
            "时尚|穿搭|口红|彩妆|美妆|护肤|衬衫|布鞋|裙|西装|时装|时装周|潮牌|包包|香水|发型|秀场|面膜|旗袍|高跟鞋|造型|珠宝|腕表|衣橱|亚麻|时髦|防晒|配饰|模特|奢侈品|设计师|毛衣|色号|外套|" +
            "fashion|dress|designer|style|stylist|wear|wearing|coat|skirt|shoe|shoes|trainers|handbag|perfume|scent|makeup|lipstick|beauty|hair|fringe|catwalk|runway|model|jeans|jewellery|jewelry|tailor|silk|linen|wardrobe|outfit|look|sleeve|denim|skincare|couture|hat|scarf|vestido|moda|bolso|robe|parfum|kleid|mode|schuhe|платье|мода|макияж|причёска|コーデ|メイク|ファッション|" +
            "robe|mode|coiffure|maquillage|ciré|couture|frange|tendance|manteau|parfum|beauté|плать|мод|макияж|прическ|причёск|стил|красот|обув|kleid|mode|frisur|vestido|moda|belleza|妆容|手袋|牛仔裤|名牌|返潮|扮靓|潮流|修身|护发");
        Add(Category.Military,
            "军事|国防|解放军|海军|空军|陆军|火箭军|航母|舰|护卫舰|驱逐舰|潜艇|战机|战斗机|导弹|坦克|士兵|官兵|军营|新兵|部队|民兵|武警|演习|演练|军演|实弹|射击|迷彩|退役军人|双拥|阅兵|雷达|轰炸机|机动到|兵器|铁血|某旅|某部|军人|军舰|参军|征兵|战备|" +
            "army|navy|soldier|troop|troops|military|missile|warship|frigate|submarine|destroyer|fighter|jet|tank|veteran|regiment|battalion|cadet|conscript|radar|airfield|drone|nato|marines|sailor|general|barracks|artillery|weapon|reservist|airbase|squadron|deployment|drill|ejército|soldado|misil|buque|soldat|armée|missile|panzer|soldaten|армия|солдат|ракета|танк|флот|учения|военный|военные|自衛隊|ミサイル|戦闘機|" +
            "armée|soldat|marine|missile|char|frégate|militaire|défense|caserne|арми|солдат|ракет|танк|флот|учени|военн|оборон|десант|истребител|armee|soldat|panzer|marine|ejército|soldado|舰队|战机|护卫舰|编队|潜舰|军方|参谋|国军|共军");
        Add(Category.World,
            "总统|首相|总理|外长|外交|联合国|北约|欧盟|欧洲|美国|俄罗斯|乌克兰|日本|韩国|朝鲜|英国|法国|德国|印度|中东|伊朗|以色列|巴西|东盟|峰会|岛国|一国|多国|邻国|议会|大选|停火|制裁|难民|使馆|白宫|王室|极地|环球|域外|" +
            "president|minister|parliament|coalition|republic|embassy|ambassador|ceasefire|summit|sanction|sanctions|refugee|un|eu|nato|envoy|kremlin|border|coup|rebel|dictator|volcano|earthquake|treaty|assembly|referendum|russia|ukraine|india|japan|france|germany|iran|israel|brazil|africa|europe|foreign|capital|canal|monsoon|guerrilla|presidente|cumbre|elecciones|frontera|vecino|gouvernement|président|außenminister|regierung|президент|премьер|санкции|посол|саммит|大統領|首相|外相|" +
            "président|ministre|gouvernement|élection|parlement|sommet|frontière|guerre|otan|onu|президент|премьер|парламент|саммит|санкци|посол|посольств|вулкан|соседн|стран|минист|präsident|regierung|wahl|presidente|gobierno|elecciones|ceasefire|islander|postmark|apologises|白宫|普京|特朗普|拜登|选举人|大使");
        Add(Category.China,
            "国务院|中央|发改委|全国人大|政协|部委|习近平|李克强|纪委|大陆|内地|对岸|两岸|台商|陆股|全国两会|中国|beijing|shanghai|chinese|china|guangdong|shenzhen|mainland|provinces|xi");
        Add(Category.Local,
            "我市|我县|本市|市民|街道|社区|公交|地铁|路口|停水|停电|菜场|夜市|早市|城南|城北|城东|城西|城关镇|镇|县城|老街|公园|小区|河道|步道|供暖|通暖气|改线|摊位|老年食堂|农贸市场|路灯|斑马线|家门口|市井|街坊|" +
            "council|councillor|village|villager|town|parish|county|mayor|resident|neighbour|neighbor|street|library|bus|bypass|roundabout|park|road|bridge|hall|community|allotment|farmers|elm|sewer|pavement|sidewalk|zoning|bin|shelter|petition|scouts|ayuntamiento|alcalde|vecinos|barrio|mercado|maire|commune|quartier|stadtrat|bürgermeister|gemeinde|мэр|район|жители|市長|市役所|町|" +
            "mairie|maire|rocade|commune|passerelle|préfecture|canton|village|pont|quartier|мэр|район|посел|посёл|улиц|автобус|водоснабжен|мост|жител|bürgermeister|gemeinde|stadtrat|alcalde|barrio|ayuntamiento|街坊|村民|区议会|屋邨|街市|天桥");
        Add(Category.Society,
            "警方|民警|嫌疑人|被抓|刑拘|判了|判决|法院|官司|诈骗|盗窃|车祸|火灾|溺水|失踪|救人|报警|起诉|走失|获刑|案|拘留|外卖员|保安|老人|邻居|彩礼|环卫工|好心人|救了|" +
            "police|court|jury|judge|arrest|arrested|charged|jailed|sentenced|theft|thief|robbery|burglar|murder|stabbing|trial|suspect|fraud|crash|deputy|deputies|sheriff|stolen|prison|inmate|lawsuit|victim|policía|detenido|juicio|tribunal|police|procès|polizei|täter|gericht|unfall|полиция|суд|задержан|авария|пожар|逮捕|容疑者|事故|火災|" +
            "police|procès|tribunal|accident|gendarme|incendie|prison|vol|полици|суд|задержан|авари|пожар|преступ|следств|уголовн|polizei|gericht|unfall|policía|juicio|警员|被捕|劏|死因庭|车手|骗案|凶案");
        Add(Category.Opinion,
            "时评|社论|锐评|何必|岂能|莫让|别让|不能只|不妨|该不该|谈谈|给下一任|反思|警惕|呼唤|当以|应有|何以|不是|勿让|切莫|观点|名家|" +
            "should|praise|mistake|dear|wrong|elogio|quién|pourquoi|warum|" +
            "мнени|笔阵|不该|谁来|何时");
        return new(words);

        void Add(Category category, string list)
        {
            foreach (var word in Line.Phrases(list))
            {
                words[word] = words.GetValueOrDefault(word) | (1u << (int)category);
            }
        }
    }
}
