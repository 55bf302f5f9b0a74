# language: ru
и	-
в	-
во	-
не	-
на	-
я	-
он	-
она	-
оно	-
они	-
мы	-
ты	-
вы	-
меня	-
мне	-
мной	-
тебя	-
тебе	-
него	-
нее	-
ней	-
ним	-
ними	-
нему	-
них	-
нем	-
его	-
ее	-
ей	-
ему	-
им	-
их	-
ими	-
нас	-
нам	-
нами	-
вас	-
вам	-
вами	-
себя	-
себе	-
собой	-
что	-
чтобы	-
чего	-
чему	-
чем	-
кто	-
кого	-
кому	-
кем	-
как	-
так	-
такой	-
такая	-
такие	-
таких	-
таким	-
такого	-
такую	-
также	-
тоже	-
то	-
того	-
тому	-
тем	-
те	-
тех	-
теми	-
та	-
ту	-
той	-
тот	-
том	-
это	-
этот	-
эту	-
эти	-
этого	-
этой	-
этому	-
этим	-
этом	-
этих	-
этими	-
с	-
со	-
а	-
но	-
или	-
либо	-
ни	-
же	-
ли	-
бы	-
б	-
по	-
за	-
из	-
от	-
ото	-
до	-
для	-
о	-
об	-
к	-
ко	-
у	-
при	-
про	-
под	-
над	-
перед	-
через	-
без	-
между	-
около	-
возле	-
вокруг	-
кроме	-
помимо	-
ввиду	-
насчет	-
вопреки	-
вроде	-
посредством	-
сквозь	-
внутри	inside
вдоль	-
мимо	-
вследствие	-
относительно	-
касательно	-
был	-
была	-
было	-
были	-
быть	-
буду	-
будет	-
будут	-
будем	-
будете	-
будучи	-
есть	-
нет	-
да	-
если	-
хотя	-
пусть	-
чтоб	-
дабы	-
поскольку	-
ибо	-
потому	-
поэтому	-
зато	-
однако	-
впрочем	-
притом	-
причем	-
когда	-
где	-
куда	-
откуда	-
почему	-
зачем	-
сколько	-
столько	-
который	-
которая	-
которые	-
которого	-
которых	-
которым	-
которой	-
которому	-
котором	-
которыми	-
которую	-
чей	-
чья	-
чье	-
чьи	-
мой	-
моя	-
мое	-
мои	-
моего	-
моей	-
моих	-
твой	-
твоя	-
твои	-
наш	-
наша	-
наше	-
наши	-
нашего	-
нашей	-
наших	-
нашим	-
ваш	-
ваша	-
ваше	-
ваши	-
вашего	-
вашей	-
ваших	-
свой	-
своя	-
свое	-
свои	-
своего	-
своей	-
своему	-
своим	-
своих	-
своими	-
свою	-
сам	-
сама	-
само	-
сами	-
самого	-
самой	-
самих	-
самому	-
самим	-
самый	-
самая	-
самые	-
самое	-
самых	-
там	-
тут	-
здесь	-
туда	-
сюда	-
оттуда	-
отсюда	-
тогда	-
потом	-
затем	-
уже	-
еще	-
ведь	-
вот	-
вон	-
даже	-
лишь	-
только	-
именно	-
неужели	-
уж	-
очень	-
весьма	-
слишком	-
вполне	-
весь	-
вся	-
все	-
всего	-
всей	-
всем	-
всех	-
всему	-
всеми	-
всю	-
любой	-
любая	-
любые	-
любого	-
любых	-
всякий	-
иной	-
иная	-
иные	-
иных	-
ничего	-
ничто	-
никто	-
никого	-
никому	-
ничем	-
никак	-
нигде	-
некий	-
некая	-
некое	-
некоторые	-
некоторых	-
некоторый	-
некоторое	-
нечто	-
некто	-
кое	-
какой	-
какая	-
какое	-
какие	-
какого	-
каких	-
каким	-
какую	-
каков	-
чуть	-
едва	-
нибудь	-
таки	-
мол	-
дескать	-
якобы	-
ну	-
ах	-
эй	-
можно	-
нельзя	-
может	-
могут	-
мог	-
могла	-
могли	-
мочь	-
можем	-
могу	-
является	-
являются	-
являлся	-
являлась	-
являлось	-
являлись	-
являться	-
хоть	-
бывает	-
имеет	-
имеют	-
имел	-
имела	-
имело	-
имели	-
иметь	-
итак	-
значит	-
например	-
кстати	-
конечно	-
пожалуй	-
видимо	-
вообще	-
опять	-
вновь	-
пока	-
ныне	-
нынче	-
отнюдь	-
отчасти	-
абы	-
ежели	-
соответственно	-
оттого	-
отчего	-
поначалу	-
вовсе	-
никакой	-
никакая	-
никакие	-
никаких	-
никакого	-
прочий	-
прочее	-
прочие	-
прочих	-
сколь	-
настолько	-
насколько	-
намного	-
гораздо	-
мною	-
тобой	-
тобою	-
собою	-
ею	-
нею	-
сей	-
сего	-
ой	-
бишь	-
этою	-
тою	-
этак	-
моим	-
моими	-
моему	-
твоего	-
твоей	-
вашим	-
вашими	-
нашими	-
нашу	-
мою	-
твою	-
вашу	-
нашем	-
моем	-
вашем	-
своем	-
чьего	-
чьей	-
в том числе	-
тем не менее	-
так как	-
так что	-
так и	-
то есть	-
то же	-
как и	-
как только	-
как будто	-
как бы	-
потому что	-
в связи с	-
в связи с этим	-
при этом	-
кроме того	-
более того	-
вместе с тем	-
в то же время	-
несмотря на	-
несмотря на то	-
в соответствии с	-
в отношении	-
в рамках	-
в ходе	-
в течение	-
в качестве	-
в случае	-
в результате	-
в целях	-
во время	-
за счет	-
на фоне	-
по поводу	-
по словам	-
по его словам	-
по ее словам	-
по их словам	-
по мнению	-
с целью	-
со стороны	-
в частности	-
в целом	-
в основном	-
на самом деле	-
до сих пор	-
по прежнему	-
по видимому	-
из за	-
из под	-
кто то	-
кто либо	-
кто нибудь	-
что то	-
что либо	-
что нибудь	-
какой то	-
какой либо	-
какой нибудь	-
где то	-
где либо	-
когда то	-
когда либо	-
куда то	-
как то	-
почему то	-
все таки	-
все же	-
все еще	-
все равно	-
во первых	-
во вторых	-
в третьих	-
друг друга	-
друг другу	-
друг с другом	-
друг от друга	-
один из	-
одна из	-
одно из	-
одной из	-
одним из	-
потому как	-
прежде всего	-
прежде чем	-
перед тем как	-
после того как	-
до того как	-
с тех пор	-
с тех пор как	-
для того чтобы	-
тот же	-
та же	-
те же	-
тот самый	-
такой же	-
не только	-
но и	-
не менее	-
не более	-
как минимум	-
как правило	-
как известно	-
на этот раз	-
в этот раз	-
в этой связи	-
в этом случае	-
в любом случае	-
таким образом	-
иначе говоря	-
другими словами	-
вместо того чтобы	-
то ли	-
если бы	-
может быть	-
должно быть	-
должен быть	-
должна быть	-
должны быть	-
имеет место	-
и так далее	-
и тому подобное	-
и другие	-
между тем	-
тем временем	-
тем более	-
тем самым	-
тем самым образом	-
исходя из	-
наряду с	-
вплоть до	-
что касается	-
по сравнению с	-
по отношению к	-
по крайней мере	-
при условии	-
на основе	-
на основании	-
о том что	-
того что	-
том что	-
то что	-
россия	russia
рф	russia
российская федерация	russian federation; russia
российский	russian
русский	russian
россиянин	russian
россияне	russian
россиян	russian
россиянам	russian
россиянка	russian
русские	russian
москва	moscow
московский	moscow
москвич	muscovite; moscow resident
подмосковье	moscow region
санкт петербург	st petersburg
петербург	st petersburg
петербургский	st petersburg
ленинград	leningrad
екатеринбург	yekaterinburg
нижний новгород	nizhny novgorod
новосибирск	novosibirsk
казань	kazan
ростов на дону	rostov-on-don
волгоград	volgograd
челябинск	chelyabinsk
владивосток	vladivostok
калининград	kaliningrad
мурманск	murmansk
архангельск	arkhangelsk
сочи	sochi
грозный	grozny
беслан	beslan
махачкала	makhachkala
чечня	chechnya
чеченский	chechen
чеченец	chechen
чеченцы	chechen
дагестан	dagestan
дагестанский	dagestani
ингушетия	ingushetia
северная осетия	north ossetia
южная осетия	south ossetia
осетия	ossetia
абхазия	abkhazia
абхазский	abkhazian
татарстан	tatarstan
башкирия	bashkiria
якутия	yakutia
сибирь	siberia
сибирский	siberian
кавказ	caucasus
кавказский	caucasus; caucasian
северный кавказ	north caucasus
дальний восток	far east
сахалин	sakhalin
камчатка	kamchatka
курильские острова	kuril islands
байкал	baikal
волга	volga
крым	crimea
крымский	crimean
кремль	kremlin
кремлевский	kremlin
красная площадь	red square
ссср	soviet union; ussr
советский союз	soviet union
советский	soviet
снг	cis
содружество независимых государств	cis; commonwealth independent states
постсоветский	post-soviet
сша	united states; us
соединенные штаты	united states
соединенные штаты америки	united states
америка	america
американский	american; us
американец	american
американцы	american
американка	american
вашингтон	washington
вашингтонский	washington
нью йорк	new york
нью йоркский	new york
лос анджелес	los angeles
сан франциско	san francisco
чикаго	chicago
бостон	boston
филадельфия	philadelphia
хьюстон	houston
даллас	dallas
майами	miami
атланта	atlanta
детройт	detroit
сиэтл	seattle
лас вегас	las vegas
денвер	denver
новый орлеан	new orleans
калифорния	california
калифорнийский	california
техас	texas
флорида	florida
вирджиния	virginia
огайо	ohio
айова	iowa
иллинойс	illinois
мичиган	michigan
пенсильвания	pennsylvania
массачусетс	massachusetts
аризона	arizona
аляска	alaska
гавайи	hawaii
луизиана	louisiana
колорадо	colorado
миннесота	minnesota
северная каролина	north carolina
южная каролина	south carolina
нью джерси	new jersey
уолл стрит	wall street
манхэттен	manhattan
бруклин	brooklyn
голливуд	hollywood
голливудский	hollywood
белый дом	white house
белого дома	white house
пентагон	pentagon
госдепартамент	state department
госдеп	state department
капитолий	capitol
гуантанамо	guantanamo
великобритания	britain; united kingdom; uk
британия	britain
британский	british
британец	briton; british
британцы	briton; british
соединенное королевство	united kingdom
англия	england
английский	english
англичанин	englishman
англичане	english
лондон	london
лондонский	london
шотландия	scotland
шотландский	scottish
шотландец	scottish; scot
уэльс	wales
уэльский	welsh; wales
северная ирландия	northern ireland
ирландия	ireland
ирландский	irish
ирландец	irish
дублин	dublin
белфаст	belfast
эдинбург	edinburgh
глазго	glasgow
манчестер	manchester
ливерпуль	liverpool
бирмингем	birmingham
кембридж	cambridge
оксфорд	oxford
оксфордский	oxford
кембриджский	cambridge
даунинг стрит	downing street
вестминстер	westminster
скотланд ярд	scotland yard
букингемский дворец	buckingham palace
германия	germany
германский	german
фрг	germany; west germany
гдр	east germany
немецкий	german
немец	german
немцы	german
берлин	berlin
берлинский	berlin
мюнхен	munich
мюнхенский	munich
гамбург	hamburg
франкфурт	frankfurt
кельн	cologne
бавария	bavaria
баварский	bavarian
саксония	saxony
бундестаг	bundestag
франция	france
французский	french
француз	french; frenchman
французы	french
париж	paris
парижский	paris
парижанин	parisian
марсель	marseille
лион	lyon
ницца	nice
страсбург	strasbourg
канны	cannes
каннский	cannes
лувр	louvre
эйфелева башня	eiffel tower
елисейский дворец	elysee palace
италия	italy
итальянский	italian
итальянец	italian
итальянцы	italian
рим	rome
римский	roman; rome
милан	milan
неаполь	naples
турин	turin
венеция	venice
венецианский	venice
флоренция	florence
сицилия	sicily
ватикан	vatican
испания	spain
испанский	spanish
испанец	spaniard; spanish
испанцы	spaniard; spanish
мадрид	madrid
барселона	barcelona
каталония	catalonia
каталонский	catalan
страна басков	basque country
португалия	portugal
португальский	portuguese
португалец	portuguese
лиссабон	lisbon
нидерланды	netherlands
голландия	netherlands; holland
голландский	dutch
нидерландский	dutch
голландец	dutch
голландцы	dutch
амстердам	amsterdam
гаага	hague
гаагский	hague
роттердам	rotterdam
бельгия	belgium
бельгийский	belgian
бельгиец	belgian
бельгийцы	belgian
брюссель	brussels
брюссельский	brussels
люксембург	luxembourg
швейцария	switzerland
швейцарский	swiss
швейцарец	swiss
швейцарцы	swiss
женева	geneva
женевский	geneva
цюрих	zurich
берн	bern
давос	davos
австрия	austria
австрийский	austrian
австриец	austrian
австрийцы	austrian
вена	vienna
венский	vienna
зальцбург	salzburg
польша	poland
польский	polish
поляк	pole; polish
варшава	warsaw
варшавский	warsaw
краков	krakow
чехия	czech republic
чешский	czech
чех	czech
чехословакия	czechoslovakia
прага	prague
пражский	prague
словакия	slovakia
словацкий	slovak
братислава	bratislava
венгрия	hungary
венгерский	hungarian
венгр	hungarian
будапешт	budapest
румыния	romania
румынский	romanian
бухарест	bucharest
болгария	bulgaria
болгарский	bulgarian
болгарин	bulgarian
софия	sofia
греция	greece
греческий	greek
грек	greek
греки	greek
афины	athens
кипр	cyprus
кипрский	cypriot; cyprus
никосия	nicosia
мальта	malta
сербия	serbia
сербский	serbian; serb
серб	serb; serbian
белград	belgrade
хорватия	croatia
хорватский	croatian
хорват	croat; croatian
загреб	zagreb
словения	slovenia
словенский	slovenian
любляна	ljubljana
босния	bosnia
босния и герцеговина	bosnia
боснийский	bosnian
сараево	sarajevo
косово	kosovo
косовский	kosovo
приштина	pristina
черногория	montenegro
македония	macedonia
северная македония	north macedonia
албания	albania
албанский	albanian
албанец	albanian
албанцы	albanian
югославия	yugoslavia
балканы	balkans
балканский	balkan
швеция	sweden
шведский	swedish
швед	swede; swedish
стокгольм	stockholm
норвегия	norway
норвежский	norwegian
норвежец	norwegian
норвежцы	norwegian
осло	oslo
датский	danish
датчанин	dane; danish
копенгаген	copenhagen
финляндия	finland
финский	finnish
финн	finn; finnish
хельсинки	helsinki
исландия	iceland
исландский	icelandic
рейкьявик	reykjavik
гренландия	greenland
скандинавия	scandinavia
скандинавский	scandinavian; nordic
прибалтика	baltic states; baltics
прибалтийский	baltic
страны балтии	baltic states
балтийский	baltic
эстония	estonia
эстонский	estonian
эстонец	estonian
эстонцы	estonian
таллин	tallinn
латвия	latvia
латвийский	latvian
латыш	latvian
рига	riga
литва	lithuania
литовский	lithuanian
литовец	lithuanian
вильнюс	vilnius
украина	ukraine
украинский	ukrainian
украинец	ukrainian
украинцы	ukrainian
киев	kyiv; kiev
киевский	kyiv; kiev
харьков	kharkiv
одесса	odesa; odessa
львов	lviv
днепропетровск	dnipropetrovsk
донецк	donetsk
донецкий	donetsk
луганск	luhansk
луганский	luhansk
донбасс	donbass; donbas
мариуполь	mariupol
херсон	kherson
херсонский	kherson
запорожье	zaporizhzhia
запорожский	zaporizhzhia
севастополь	sevastopol
симферополь	simferopol
чернобыль	chernobyl
чернобыльский	chernobyl
верховная рада	verkhovna rada; parliament
белоруссия	belarus
беларусь	belarus
белорусский	belarusian
белорус	belarusian
минск	minsk
минский	minsk
молдавия	moldova
молдова	moldova
молдавский	moldovan
кишинев	chisinau
приднестровье	transnistria
грузия	georgia
грузинский	georgian
грузин	georgian
тбилиси	tbilisi
армения	armenia
армянский	armenian
армянин	armenian
армяне	armenian
ереван	yerevan
азербайджан	azerbaijan
азербайджанский	azerbaijani
азербайджанец	azerbaijani
баку	baku
нагорный карабах	nagorno-karabakh
карабах	karabakh
казахстан	kazakhstan
казахстанский	kazakhstan; kazakh
казахский	kazakh
казахстанец	kazakh
казахстанцы	kazakh
астана	astana
нур султан	nur-sultan; astana
алма ата	almaty
алматы	almaty
байконур	baikonur
узбекистан	uzbekistan
узбекский	uzbek
узбек	uzbek
ташкент	tashkent
киргизия	kyrgyzstan
кыргызстан	kyrgyzstan
киргизский	kyrgyz
бишкек	bishkek
таджикистан	tajikistan
таджикский	tajik
таджик	tajik
душанбе	dushanbe
туркмения	turkmenistan
туркменистан	turkmenistan
ашхабад	ashgabat
центральная азия	central asia
средняя азия	central asia
турция	turkey
турецкий	turkish
турок	turk; turkish
турки	turk; turkish
анкара	ankara
стамбул	istanbul
стамбульский	istanbul
курд	kurd
курды	kurd; kurdish
курдский	kurdish
курдистан	kurdistan
израиль	israel
израильский	israeli
израильтянин	israeli
израильтяне	israeli
израильтян	israeli
иерусалим	jerusalem
тель авив	tel aviv
кнессет	knesset
палестина	palestine
палестинский	palestinian
палестинец	palestinian
палестинцы	palestinian
палестинская автономия	palestinian authority
сектор газа	gaza strip; gaza
сектора газа	gaza strip; gaza
западный берег	west bank
западный берег иордана	west bank
западном берегу	west bank
голанские высоты	golan heights
хамас	hamas
хезболла	hezbollah
фатх	fatah
ливан	lebanon
ливанский	lebanese
бейрут	beirut
сирия	syria
сирийский	syrian
сириец	syrian
сирийцы	syrian
дамаск	damascus
алеппо	aleppo
ирак	iraq
иракский	iraqi
иракец	iraqi
иракцы	iraqi
багдад	baghdad
багдадский	baghdad
басра	basra
мосул	mosul
фаллуджа	fallujah
киркук	kirkuk
иран	iran
иранский	iranian
иранец	iranian
иранцы	iranian
тегеран	tehran
кувейт	kuwait
кувейтский	kuwaiti
саудовская аравия	saudi arabia
саудовский	saudi
эр рияд	riyadh
мекка	mecca
медина	medina
катар	qatar
катарский	qatari
доха	doha
бахрейн	bahrain
оаэ	uae; united arab emirates
объединенные арабские эмираты	united arab emirates
эмираты	emirates
дубай	dubai
абу даби	abu dhabi
оман	oman
йемен	yemen
йеменский	yemeni
хуситы	houthi
иордания	jordan
иорданский	jordanian
амман	amman
египет	egypt
египта	egypt
египетский	egyptian
египтянин	egyptian
египтяне	egyptian
египтян	egyptian
каир	cairo
каирский	cairo
синай	sinai
синайский	sinai
суэцкий канал	suez canal
ливия	libya
ливийский	libyan
ливиец	libyan
ливийцы	libyan
триполи	tripoli
бенгази	benghazi
тунис	tunisia; tunis
тунисский	tunisian
алжир	algeria; algiers
алжирский	algerian
марокко	morocco
марокканский	moroccan
судан	sudan
суданский	sudanese
хартум	khartoum
дарфур	darfur
южный судан	south sudan
эфиопия	ethiopia
эфиопский	ethiopian
аддис абеба	addis ababa
эритрея	eritrea
сомали	somalia
сомалийский	somali
сомалиец	somali
могадишо	mogadishu
джибути	djibouti
кения	kenya
кенийский	kenyan
найроби	nairobi
уганда	uganda
угандийский	ugandan
руанда	rwanda
бурунди	burundi
танзания	tanzania
конго	congo
демократическая республика конго	dr congo; congo
заир	zaire
ангола	angola
замбия	zambia
зимбабве	zimbabwe
хараре	harare
мозамбик	mozambique
намибия	namibia
ботсвана	botswana
юар	south africa
южная африка	south africa
южноафриканский	south african
йоханнесбург	johannesburg
кейптаун	cape town
нигерия	nigeria
нигерийский	nigerian
нигериец	nigerian
лагос	lagos
абуджа	abuja
боко харам	boko haram
гана	ghana
кот дивуар	ivory coast
либерия	liberia
сьерра леоне	sierra leone
гвинея	guinea
сенегал	senegal
малийский	malian
буркина фасо	burkina faso
чад	chad
камерун	cameroon
мавритания	mauritania
мадагаскар	madagascar
африка	africa
африканский	african
африканец	african
африканцы	african
северная африка	north africa
западная африка	west africa
ближний восток	middle east
ближнего востока	middle east
ближнем востоке	middle east
ближневосточный	middle east; middle eastern
аравия	arabia
аравийский полуостров	arabian peninsula
персидский залив	persian gulf; gulf
персидского залива	persian gulf; gulf
ормузский пролив	strait of hormuz
араб	arab
арабский	arab; arabic
арабская весна	arab spring
лига арабских государств	arab league
лаг	arab league
афганистан	afghanistan
афганский	afghan
афганец	afghan
афганцы	afghan
кабул	kabul
кандагар	kandahar
талибан	taliban
талиб	taliban
талибы	taliban
пакистан	pakistan
пакистанский	pakistani
пакистанец	pakistani
пакистанцы	pakistani
исламабад	islamabad
карачи	karachi
лахор	lahore
пешавар	peshawar
индия	india
индийский	indian
индиец	indian
индийцы	indian
индус	hindu
нью дели	new delhi
мумбаи	mumbai
калькутта	kolkata; calcutta
кашмир	kashmir
непал	nepal
непальский	nepalese; nepali
катманду	kathmandu
эверест	everest
гималаи	himalayas
тибет	tibet
тибетский	tibetan
бангладеш	bangladesh
дакка	dhaka
шри ланка	sri lanka
цейлон	ceylon
мальдивы	maldives
китай	china
кнр	china
китайский	chinese
китаец	chinese
китайцы	chinese
пекин	beijing
пекинский	beijing
шанхай	shanghai
шанхайский	shanghai
гонконг	hong kong
гонконгский	hong kong
тайвань	taiwan
тайваньский	taiwanese; taiwan
тайбэй	taipei
ухань	wuhan
гуанчжоу	guangzhou
шэньчжэнь	shenzhen
сычуань	sichuan
синьцзян	xinjiang
уйгур	uyghur
уйгурский	uyghur
япония	japan
японский	japanese
японец	japanese
японцы	japanese
токио	tokyo
токийский	tokyo
осака	osaka
киото	kyoto
хиросима	hiroshima
нагасаки	nagasaki
фукусима	fukushima
корея	korea
корейский	korean
кореец	korean
корейцы	korean
корейский полуостров	korean peninsula
корейского полуострова	korean peninsula
южная корея	south korea
южнокорейский	south korean
республика корея	south korea
северная корея	north korea
северокорейский	north korean
кндр	north korea
сеул	seoul
пхеньян	pyongyang
монголия	mongolia
монгольский	mongolian
вьетнам	vietnam
вьетнамский	vietnamese
ханой	hanoi
таиланд	thailand
таиландский	thai
тайский	thai
бангкок	bangkok
камбоджа	cambodia
лаос	laos
мьянма	myanmar
бирма	burma; myanmar
малайзия	malaysia
малайзийский	malaysian
куала лумпур	kuala lumpur
сингапур	singapore
сингапурский	singapore
индонезия	indonesia
индонезийский	indonesian
джакарта	jakarta
бали	bali
суматра	sumatra
восточный тимор	east timor
филиппины	philippines
филиппинский	philippine; filipino
манила	manila
азия	asia
азиатский	asian
юго восточная азия	southeast asia
австралия	australia
австралийский	australian
австралиец	australian
австралийцы	australian
канберра	canberra
сидней	sydney
мельбурн	melbourne
новая зеландия	new zealand
новозеландский	new zealand
канада	canada
канадский	canadian
канадец	canadian
канадцы	canadian
оттава	ottawa
торонто	toronto
монреаль	montreal
ванкувер	vancouver
квебек	quebec
мексика	mexico
мексиканский	mexican
мексиканец	mexican
мехико	mexico city
мексиканский залив	gulf of mexico
куба	cuba
кубинский	cuban
кубинец	cuban
гавана	havana
гаити	haiti
ямайка	jamaica
ямайский	jamaican
доминиканская республика	dominican republic
пуэрто рико	puerto rico
багамы	bahamas
гватемала	guatemala
гондурас	honduras
сальвадор	el salvador
никарагуа	nicaragua
коста рика	costa rica
панама	panama
панамский	panama
панамский канал	panama canal
колумбия	colombia
колумбийский	colombian
богота	bogota
венесуэла	venezuela
венесуэльский	venezuelan
каракас	caracas
эквадор	ecuador
перу	peru
перуанский	peruvian
боливия	bolivia
боливийский	bolivian
бразилия	brazil; brasilia
бразильский	brazilian
бразилец	brazilian
бразильцы	brazilian
рио де жанейро	rio de janeiro
рио	rio
сан паулу	sao paulo
аргентина	argentina
аргентинский	argentine
аргентинец	argentine
буэнос айрес	buenos aires
чили	chile
чилийский	chilean
сантьяго	santiago
уругвай	uruguay
уругвайский	uruguayan
парагвай	paraguay
фолклендские острова	falkland islands; falklands
латинская америка	latin america
латиноамериканский	latin american
южная америка	south america
южноамериканский	south american
северная америка	north america
североамериканский	north american
центральная америка	central america
карибский	caribbean
карибское море	caribbean sea; caribbean
европа	europe
европейский	european
европеец	european
европейцы	european
восточная европа	eastern europe
западная европа	western europe
евразия	eurasia
евразийский	eurasian
антарктида	antarctica
антарктика	antarctica
арктика	arctic
арктический	arctic
атлантика	atlantic
атлантический	atlantic
атлантический океан	atlantic ocean; atlantic
тихий океан	pacific ocean; pacific
тихого океана	pacific ocean; pacific
тихоокеанский	pacific
азиатско тихоокеанский	asia-pacific
индийский океан	indian ocean
северный ледовитый океан	arctic ocean
средиземное море	mediterranean sea; mediterranean
средиземноморский	mediterranean
черное море	black sea
черного моря	black sea
черноморский	black sea
черноморский флот	black sea fleet
азовское море	sea of azov
балтийское море	baltic sea
каспийское море	caspian sea
каспийский	caspian
каспий	caspian sea
красное море	red sea
северное море	north sea
южно китайское море	south china sea
японское море	sea of japan
аденский залив	gulf of aden
босфор	bosphorus
альпы	alps
дунай	danube
рейн	rhine
нил	nile
ла манш	english channel; channel
северный полюс	north pole
трансатлантический	transatlantic
западный	western; west
восточный	eastern; east
северный	northern; north
южный	southern; south
запад	west
востока	east
восток	east
север	north
юг	south
северо запад	northwest
северо западный	northwestern
северо восток	northeast
северо восточный	northeastern
юго запад	southwest
юго западный	southwestern
юго восток	southeast
юго восточный	southeastern
центральный	central
афганистане	afghanistan
пакистане	pakistan
казахстане	kazakhstan
узбекистане	uzbekistan
таджикистане	tajikistan
туркменистане	turkmenistan
кыргызстане	kyrgyzstan
иране	iran
ливане	lebanon
судане	sudan
южном судане	south sudan
дагестане	dagestan
татарстане	tatarstan
курдистане	kurdistan
азербайджане	azerbaijan
ереване	yerevan
тегеране	tehran
ватикане	vatican
мичигане	michigan
йемена	yemen
иерусалима	jerusalem
вьетнама	vietnam
милане	milan
урале	urals
непале	nepal
сенегале	senegal
киева	kyiv; kiev
харькова	kharkiv
мюнхене	munich
копенгагене	copenhagen
амстердаме	amsterdam
роттердаме	rotterdam
бирмингеме	birmingham
пхеньяне	pyongyang
балканах	balkans
талибаном	taliban
манхэттене	manhattan
армян	armenian
датчане	dane; danish
китая	china
шанхая	shanghai
уругвая	uruguay
парагвая	paraguay
байкале	baikal
кореи	korea
южной кореи	south korea
северной кореи	north korea
республики корея	south korea
тихом океане	pacific ocean; pacific
атлантическом океане	atlantic ocean; atlantic
индийском океане	indian ocean
суэцком канале	suez canal
ормузском проливе	strait of hormuz
курилы	kuril islands
европейский союз	european union; eu
евросоюз	european union; eu
ес	eu; european union
европейская комиссия	european commission
еврокомиссия	european commission
европейский парламент	european parliament
европарламент	european parliament
европейский совет	european council
евросовет	european council
совет европы	council of europe
европейский центральный банк	european central bank; ecb
ецб	european central bank; ecb
еврозона	eurozone; euro zone
брексит	brexit
brexit	brexit
шенген	schengen
шенгенский	schengen
европейский суд	european court
еспч	european court; human rights court
страсбургский суд	strasbourg court; european court
оон	un; united nations
организация объединенных наций	united nations; un
совет безопасности	security council
совет безопасности оон	security council; un security council
совбез	security council
совбез оон	security council; un security council
генеральная ассамблея	general assembly
генассамблея	general assembly
генеральный секретарь	secretary general
генсек	secretary general
генеральный секретарь оон	secretary general
верховный комиссар	high commissioner
нато	nato
североатлантический альянс	nato; alliance
североатлантический	north atlantic
обсе	osce
пасе	pace; council of europe
мвф	imf; monetary fund
международный валютный фонд	international monetary fund; imf
всемирный банк	world bank
воз	world health organization
всемирная организация здравоохранения	world health organization
вто	wto; world trade organization
всемирная торговая организация	world trade organization
оэср	oecd
опек	opec
магатэ	iaea; atomic energy agency
юнеско	unesco
юнисеф	unicef
большая восьмерка	g8
большой восьмерки	g8
большая двадцатка	g20
большой двадцатки	g20
большая семерка	g7
брикс	brics
шос	sco; shanghai cooperation
одкб	csto
евразийский экономический союз	eurasian economic union
еаэс	eurasian economic union
асеан	asean
африканский союз	african union
красный крест	red cross
красного креста	red cross
врачи без границ	doctors without borders
международная амнистия	amnesty international
гринпис	greenpeace
международный уголовный суд	international criminal court; icc
международный суд	international court
гаагский трибунал	hague tribunal
ооп	plo
миротворец	peacekeeper
миротворцы	peacekeeper
миротворческий	peacekeeping
мид	foreign ministry
министерство иностранных дел	foreign ministry
министр иностранных дел	foreign minister
глава мид	foreign minister
мвд	interior ministry
министерство внутренних дел	interior ministry
министр внутренних дел	interior minister
минобороны	defense ministry
министерство обороны	defense ministry; defense department
министр обороны	defense minister; defense secretary
минфин	finance ministry
министерство финансов	finance ministry
министр финансов	finance minister; treasury secretary
минэкономразвития	economic development ministry
минздрав	health ministry
министерство здравоохранения	health ministry
министр здравоохранения	health minister
минюст	justice ministry
министерство юстиции	justice ministry; justice department
министр юстиции	justice minister
минобрнауки	education ministry
минтранс	transport ministry
минэнерго	energy ministry
минсельхоз	agriculture ministry
минпромторг	industry ministry
минкультуры	culture ministry
министр энергетики	energy minister
министр культуры	culture minister
министр образования	education minister
министр экономики	economy minister
министр сельского хозяйства	agriculture minister
мчс	emergencies ministry
генпрокуратура	prosecutor general's office
генеральная прокуратура	prosecutor general's office
генпрокурор	prosecutor general; attorney general
генеральный прокурор	prosecutor general; attorney general
прокуратура	prosecutor's office; prosecutor
прокурор	prosecutor
следственный комитет	investigative committee
скр	investigative committee
ск рф	investigative committee
фсб	fsb
кгб	kgb
свр	foreign intelligence service
гру	gru
фсин	prison service
фас	antimonopoly service
роспотребнадзор	rospotrebnadzor; consumer watchdog
роскомнадзор	roskomnadzor; communications watchdog
ростехнадзор	rostekhnadzor
росавиация	rosaviatsia; aviation agency
роскосмос	roscosmos
росатом	rosatom
росстат	rosstat; statistics service
росгвардия	national guard; rosgvardia
центробанк	central bank
центральный банк	central bank
цб	central bank
банк россии	bank of russia; central bank
сбербанк	sberbank
втб	vtb
газпром	gazprom
роснефть	rosneft
лукойл	lukoil
юкос	yukos
аэрофлот	aeroflot
ржд	russian railways
рао еэс	ues
ростелеком	rostelecom
норильский никель	norilsk nickel
единая россия	united russia
кпрф	communist party
лдпр	ldpr; liberal democratic party
справедливая россия	just russia
яблоко	yabloko; apple
госдума	state duma; duma
государственная дума	state duma
дума	duma
совет федерации	federation council
совфед	federation council
федеральное собрание	federal assembly
общественная палата	public chamber
счетная палата	accounts chamber; audit chamber
верховный суд	supreme court
конституционный суд	constitutional court
арбитражный суд	arbitration court
цик	election commission
центризбирком	election commission
избирком	election commission
избирательная комиссия	election commission
цру	cia
фбр	fbi
анб	nsa
фрс	federal reserve; fed
федеральная резервная система	federal reserve
сенат	senate
сенатор	senator
сенаторы	senator
конгресс	congress
конгрессмен	congressman
палата представителей	house of representatives
палата общин	house of commons
палата лордов	house of lords
парламент	parliament
парламентский	parliamentary
парламентарий	lawmaker; parliamentarian
нижняя палата	lower house
верхняя палата	upper house
палата	chamber; house
республиканец	republican
республиканцы	republican
республиканский	republican
республиканская партия	republican party
демократ	democrat
демократы	democrat
демократический	democratic
демократия	democracy
демократическая партия	democratic party
лейборист	labour
лейбористы	labour
лейбористский	labour
лейбористская партия	labour party
консерватор	conservative
консерваторы	conservative
консервативный	conservative
консервативная партия	conservative party
тори	tory
социалист	socialist
социалистический	socialist
социал демократы	social democrat
социал демократический	social democratic
христианско демократический	christian democratic
коммунист	communist
коммунистический	communist
компартия	communist party
либерал	liberal
либеральный	liberal
националист	nationalist
националисты	nationalist
национализм	nationalism
националистический	nationalist
левый	left; left-wing
правый	right; right-wing
крайне правый	far-right
ультраправый	far-right
зеленый	green
исламское государство	islamic state; isis
исламского государства	islamic state; isis
иг	islamic state; isis
игил	isis; islamic state
аль каида	al qaeda; al-qaeda
аль каиды	al qaeda; al-qaeda
аль джазира	al jazeera
аль ассад	al-assad; assad
братья мусульмане	muslim brotherhood
братья мусульман	muslim brotherhood
январь	january
января	january
февраль	february
февраля	february
март	march
апрель	april
апреля	april
май	may
мая	may
июнь	june
июня	june
июль	july
июля	july
август	august
сентябрь	september
сентября	september
октябрь	october
октября	october
ноябрь	november
ноября	november
декабрь	december
декабря	december
понедельник	monday
вторник	tuesday
в среду	wednesday
четверг	thursday
пятница	friday
пятницу	friday
суббота	saturday
субботу	saturday
воскресенье	sunday
воскресный	sunday
субботний	saturday
ноль	zero
один	one
одна	one
одно	one
одни	one
одного	one
одной	one
одном	one
одному	one
одним	one
одну	one
два	two
две	two
двух	two
двум	two
двумя	two
двое	two
обоих	both
обеих	both
три	three
трех	three
трем	three
тремя	three
трое	three
четыре	four
четырех	four
четырем	four
четверо	four
пять	five
пяти	five
пятеро	five
шесть	six
шести	six
семи	seven
восемь	eight
восьми	eight
девять	nine
девяти	nine
десять	ten
десяти	ten
одиннадцать	eleven
двенадцать	twelve
тринадцать	thirteen
четырнадцать	fourteen
пятнадцать	fifteen
шестнадцать	sixteen
семнадцать	seventeen
восемнадцать	eighteen
девятнадцать	nineteen
двадцать	twenty
двадцати	twenty
тридцать	thirty
тридцати	thirty
сорок	forty
пятьдесят	fifty
шестьдесят	sixty
семьдесят	seventy
восемьдесят	eighty
девяносто	ninety
двести	two hundred
триста	three hundred
пятьсот	five hundred
сотня	hundred
сотни	hundred
сотен	hundred
тысяча	thousand
тысячи	thousand
тыс	thousand
миллион	million
млн	million
миллиард	billion
млрд	billion
триллион	trillion
трлн	trillion
полтора	one and half
полтора года	year and half
половина	half
полгода	six months; half year
четверть	quarter
квартал	quarter
квартале	quarter
первый квартал	first quarter
второй квартал	second quarter
третий квартал	third quarter
четвертый квартал	fourth quarter
первое полугодие	first half
полугодие	half year
первый	first
второй	second
третий	third
третьего	third
четвертый	fourth
шестой	sixth
седьмой	seventh
восьмой	eighth
девятый	ninth
десятый	tenth
двадцатый	twentieth
дважды	twice
трижды	three times
вдвое	double; twice
двойной	double
десяток	dozen; ten
десятки	dozen
десятков	dozen
десятка	dozen; ten
десятилетие	decade
процент	percent; percentage
процентов	percent
процентный	interest; percentage
процентная ставка	interest rate
процентных ставок	interest rate
процентный пункт	percentage point
год	year
год назад	year ago
лет	year
лет назад	years ago
летний	summer; year-old
годовой	annual
ежегодный	annual
ежегодно	annually
годовщина	anniversary
месяц	month
месячный	month
ежемесячный	monthly
неделя	week
недель	week
еженедельный	weekly
еженедельник	weekly
день	day
дня	day
дню	day
днем	day; afternoon
дне	day
дни	day
дней	day
дням	day
днями	day
днях	day
на днях	recently; days
на этой неделе	this week
на прошлой неделе	last week
на следующей неделе	next week
в прошлом году	last year
прошлого года	last year
в этом году	this year
этого года	this year
в будущем году	next year
в следующем году	next year
в прошлом месяце	last month
в этом месяце	this month
прошлой осенью	last fall
ежедневный	daily
ежедневно	daily
час	hour
час назад	hour ago
часовой	hour
минута	minute
секунда	second
секунд	second
утро	morning
утром	morning
утренний	morning
вечер	evening
вечером	evening; night
вечерний	evening
ночь	night
ночью	night; overnight
ночной	night
полночь	midnight
полдень	noon
сегодня	today
сегодняшний	today
вчера	yesterday
вчерашний	yesterday
завтра	tomorrow
завтрашний	tomorrow
накануне	day before; eve; yesterday
позавчера	two days ago
сейчас	now
теперь	now
нынешний	current; present
сегодняшний день	today
в настоящее время	currently; now
настоящее время	present; currently
в данный момент	currently; moment
в последнее время	recently
последние годы	recent years
в последние годы	recent years
последних лет	recent years
в ближайшее время	soon; near future
ближайшее время	near future; soon
ближайшее будущее	near future
недавно	recently
недавний	recent
недавнего	recent
давно	long ago; long
давний	old; long-standing
скоро	soon
вскоре	soon; shortly
сразу	immediately
немедленно	immediately
немедленный	immediate
постоянно	constantly
постоянный	permanent; constant
всегда	always
никогда	never
иногда	sometimes
часто	often
частый	frequent
редко	rarely
редкий	rare
снова	again
впервые	first time
раньше	earlier; before
ранее	earlier; previously
ранний	early
рано	early
поздно	late
поздний	late
позже	later
позднее	later
после	after
до этого	before
заранее	advance
одновременно	simultaneously; same time
временный	temporary; interim
временно	temporarily
долгое время	long time
долгосрочный	long-term
краткосрочный	short-term
среднесрочный	medium-term
срок	term; deadline; period
срочный	urgent
срочно	urgently
период	period
эпоха	era
эра	era
век	century
столетие	century
тысячелетие	millennium
время	time
времени	time
времена	time; era
момент	moment; time
весна	spring
весной	spring
весенний	spring
осень	autumn; fall
осенний	autumn; fall
зима	winter
зимний	winter
выходные	weekend
в выходные	weekend
праздник	holiday
праздничный	holiday; festive
новый год	new year
новогодний	new year
рождество	christmas
рождественский	christmas
пасха	easter
день рождения	birthday
день победы	victory day
день независимости	independence day
календарь	calendar
сутки	day; 24 hours
суток	day; 24 hours
круглосуточный	24-hour
будущее	future
будущий	future; next
прошлый	last; past
прошлое	past
прошедший	past; last
предыдущий	previous
следующий	next; following
последний	last; latest; recent
последующий	subsequent; following
ближайший	nearest; next; coming
современный	modern; contemporary
новый	new
новое	new
старый	old
молодой	young
древний	ancient
президент	president
президентский	presidential
президентские выборы	presidential election
президентских выборах	presidential election
президентских выборов	presidential election
президентство	presidency
вице президент	vice president
экс президент	former president
бывший президент	former president
премьер	prime minister; premier
премьер министр	prime minister
вице премьер	deputy prime minister
экс премьер	former prime minister
министр	minister
министерство	ministry
замминистра	deputy minister
заместитель	deputy
заместитель министра	deputy minister
заместитель председателя	deputy chairman; vice chairman
зампред	deputy chairman
председатель	chairman
глава	head; chief; chapter
главы	head; leader
главный	chief; main
глава государства	head of state; president
глав государств	heads of state
главы правительства	head of government; prime minister
глава правительства	head of government; prime minister
глава министерства	minister
глава ведомства	head of agency; minister
возглавить	head; lead
возглавлять	head; lead
возглавляемый	led; headed
во главе с	led
канцлер	chancellor
король	king
короля	king
королева	queen
королевский	royal
королевство	kingdom
принц	prince
принцесса	princess
император	emperor
императорский	imperial
империя	empire
монарх	monarch
монархия	monarchy
герцог	duke
престол	throne
шейх	sheikh
эмир	emir
султан	sultan
аятолла	ayatollah
халиф	caliph
халифат	caliphate
губернатор	governor
губернаторский	gubernatorial
мэр	mayor
мэрия	city hall; mayor's office
градоначальник	mayor
сити холл	city hall
спикер	speaker
депутат	deputy; lawmaker; mp
депутаты	deputy; lawmaker
депутатский	parliamentary
законодатель	lawmaker; legislator
законодательство	legislation; law
законодательный	legislative
законопроект	bill; draft law
закон	law; act; bill
законный	legal; legitimate
незаконный	illegal
незаконно	illegally
конституция	constitution
конституционный	constitutional
поправка	amendment
поправки	amendment
поправок	amendment
указ	decree
постановление	resolution; ruling; decree
резолюция	resolution
декрет	decree
подписать указ	sign decree
власть	authority; power; government
власти	authority; government
прийти к власти	come to power
захват власти	seizure of power
государственный переворот	coup; coup d'etat
госпереворот	coup
переворот	coup
путч	coup; putsch
хунта	junta
диктатор	dictator
диктатура	dictatorship
авторитарный	authoritarian
режим	regime; mode
режима	regime; mode
политика	policy; politics
политик	politician
политики	politician; policy
политический	political
политическая партия	political party
политзаключенный	political prisoner
политолог	political analyst; political scientist
партия	party
партийный	party
правящая партия	ruling party
правящий	ruling
фракция	faction
коалиция	coalition
коалиционный	coalition
оппозиция	opposition
оппозиционный	opposition
оппозиционер	opposition activist; opposition
оппозиционеры	opposition
лидер	leader
лидер оппозиции	opposition leader
лидировать	lead
лидирует	lead
лидерство	leadership
руководство	leadership; management
руководитель	head; leader; chief
руководить	lead; head; run
правительство	government
правительственный	government
кабинет	cabinet; office
кабинет министров	cabinet
кабмин	cabinet
администрация	administration
администрация президента	presidential administration
администрация сша	us administration
чиновник	official
официальный	official
официально	officially
официальный представитель	spokesman; spokesperson; spokeswoman
официального представителя	spokesman; spokesperson
представитель	representative; spokesman
представительство	representation; office
представительница	spokeswoman; representative
пресс секретарь	press secretary; spokesman; spokesperson
пресс служба	press service; press office
пресс релиз	press release
пресс конференция	press conference; news conference
пресс конференции	press conference; news conference
пресс центр	press center
секретарь	secretary
госсекретарь	secretary of state
государственный секретарь	secretary of state
ведомство	agency; department
департамент	department
управление	department; management; control
комитет	committee
комиссия	commission
комиссар	commissioner
совет	council; board; advice
совет директоров	board of directors; board
советник	adviser
ассамблея	assembly
собрание	assembly; meeting
заседание	meeting; session; hearing
сессия	session
съезд	congress; convention
форум	forum
саммит	summit
саммита	summit
встреча	meeting; match
встречи	meeting
встретиться	meet
встречаться	meet
на полях саммита	sidelines of summit
переговоры	talks; negotiation
переговорный	negotiating
переговорщик	negotiator
консультация	consultation
консультации	consultation; talks
диалог	dialogue
дискуссия	discussion; debate
дебаты	debate
обсуждение	discussion
обсудить	discuss
обсуждать	discuss
обсуждаться	discuss
договор	treaty; agreement; contract
договориться	agree
договоренность	agreement
соглашение	agreement; deal
конвенция	convention
пакт	pact
протокол	protocol
меморандум	memorandum
ратификация	ratification
ратифицировать	ratify
подписание	signing
подписать	sign
подписывать	sign
подпись	signature
подписан	sign
дипломат	diplomat
дипломатия	diplomacy
дипломатический	diplomatic
посол	ambassador
посольство	embassy
консул	consul
консульство	consulate
атташе	attache
посланник	envoy
спецпредставитель	special envoy; special representative
специальный представитель	special representative; special envoy
постоянный представитель	permanent representative; ambassador
постпред	permanent representative; ambassador
посредник	mediator; intermediary
посредничество	mediation
делегация	delegation
делегат	delegate
визит	visit
визита	visit
официальный визит	official visit
рабочий визит	working visit
государственный визит	state visit
поездка	trip; visit
поездок	trip
виза	visa
визовый	visa
безвизовый	visa-free
внешний	foreign; external
внешняя политика	foreign policy
внешнеполитический	foreign policy
внутренний	internal; domestic
внутренняя политика	domestic policy
двусторонний	bilateral
двусторонние отношения	bilateral relations
многосторонний	multilateral
трехсторонний	trilateral
международный	international
международное сообщество	international community
международного сообщества	international community
международное право	international law
межправительственный	intergovernmental
отношение	relation; attitude
отношения	relation; relationship
дипломатические отношения	diplomatic relations
сотрудничество	cooperation
сотрудничать	cooperate
сотрудничает	cooperate
партнер	partner
партнерство	partnership
союз	union; alliance
союзник	ally
союзный	allied; union
альянс	alliance
страна	country
страны	country
странах	country
страна участница	member state
страны участницы	member state
держава	power
сверхдержава	superpower
государство	state
государство член	member state
государственный	state; public; government
государственность	statehood
госслужащий	civil servant
госслужба	civil service
суверенитет	sovereignty
суверенный	sovereign
независимость	independence
независимый	independent
зависимость	dependence; addiction
территориальный	territorial
территориальная целостность	territorial integrity
территория	territory
самопровозглашенный	self-proclaimed
сепаратист	separatist
сепаратисты	separatist
сепаратизм	separatism
признание	recognition; confession
признать	recognize; admit
признавать	recognize; admit
признан	recognize; find
признаться	admit; confess
непризнанный	unrecognized
автономия	autonomy
автономный	autonomous
федерация	federation
федеральный	federal
республика	republic
регион	region
региональный	regional
область	region; area; field
области	region; area
областной	regional
край	region; territory; edge
краевой	regional
округ	district
окружной	district
район	district; area
районный	district
провинция	province
графство	county
штат	state
муниципалитет	municipality
муниципальный	municipal
местный	local
местные жители	local residents
местные власти	local authority
местное время	local time
по местному времени	local time
по московскому времени	moscow time
мск	moscow time
столица	capital
столичный	capital; metropolitan
город	city; town
городской	city; urban
горожанин	resident; citizen
мегаполис	metropolis; big city
городок	town
пригород	suburb
поселок	village; settlement
поселка	village; settlement
деревня	village
село	village
сельский	rural
сельское хозяйство	agriculture
сельского хозяйства	agriculture
сельскохозяйственный	agricultural
населенный пункт	settlement; town
населенных пунктов	settlement; town
населенных пунктах	settlement; town
остров	island
острова	island
полуостров	peninsula
полуострова	peninsula
континент	continent
граница	border
границы	border
за границей	abroad
за рубежом	abroad
рубеж	border; abroad
зарубежный	foreign
пограничный	border
пограничник	border guard
приграничный	border
трансграничный	cross-border
иностранный	foreign
иностранец	foreigner
иностранцы	foreigner
выборы	election
выбор	choice
избирательный	electoral; election
избирательный участок	polling station
избирательных участков	polling station
избирательных участках	polling station
избирательная кампания	election campaign
предвыборный	election; pre-election
предвыборная кампания	election campaign
парламентские выборы	parliamentary election
парламентских выборах	parliamentary election
всеобщие выборы	general election
досрочные выборы	early election; snap election
досрочный	early
второй тур	second round; runoff
второго тура	second round; runoff
тур	round; tour
первый тур	first round
избиратель	voter
избирать	elect
избрать	elect
избран	elect
избранный	elected; chosen
переизбрать	re-elect
переизбран	re-elect
переизбрание	re-election
выбирать	choose; elect
выбрать	choose; select
голосование	vote; voting
голосовать	vote
голосует	vote
проголосовать	vote
голос	vote; voice
бюллетень	ballot; bulletin
явка	turnout
экзитпол	exit poll
экзит полл	exit poll
опрос	poll; survey
опросить	survey; poll
опрошенный	polled; respondent
респондент	respondent
референдум	referendum
кандидат	candidate
кандидатура	candidacy
кандидат в президенты	presidential candidate
выдвинуть	nominate; put forward
выдвигать	nominate; put forward
выдвинут	nominate
выдвижение	nomination
праймериз	primary
инаугурация	inauguration
отставка	resignation
отставке	resignation; retired
в отставке	retired
уйти в отставку	resign
подать в отставку	resign
подал в отставку	resign
ушел в отставку	resign
отставку	resignation
импичмент	impeachment
назначить	appoint; schedule
назначен	appoint; schedule
назначать	appoint
назначение	appointment
должность	post; position
пост	post; position
должностное лицо	official
должностных лиц	official
высокопоставленный	senior; high-ranking
бывший	former
экс	former
действующий	current; acting; active
исполняющий обязанности	acting
и о	acting
преемник	successor
сторонник	supporter
сторонники	supporter
противник	opponent; enemy
критик	critic
критика	criticism
критиковать	criticize
критикует	criticize; critic
раскритиковать	criticize
критический	critical
выступить	speak; perform
выступать	speak; perform
выступление	speech; performance
выступить против	oppose
выступать против	oppose
выступает против	oppose
выступить с заявлением	make statement
речь	speech
обращение	address; appeal; treatment
обратиться	appeal; address; turn
обращаться	appeal; turn; treat
послание	message; address
призыв	call; appeal
призвать	call; urge
призывать	call; urge
реформа	reform
реформировать	reform
реформатор	reformer
проводить политику	pursue policy
программа	program
стратегия	strategy
стратегический	strategic
стратегическое партнерство	strategic partnership
план	plan
планировать	plan
планирует	plan
планируют	plan
планируется	plan
планирование	planning
запланировать	plan; schedule
инициатива	initiative
инициировать	initiate
инициирует	initiate
мера	measure
меры	measure
меры безопасности	security measures
принять меры	take measures
шаг	step
решение	decision; solution
решить	decide; solve
решать	decide; solve
принять решение	decide; make decision
принятие	adoption
принять	adopt; accept; take
принимать	take; accept; receive
принят	adopt; accept
принята	adopt; accept
приняты	adopt; accept
примет	take; accept; adopt
примут	take; accept
принять участие	participate; take part
принимать участие	participate; take part
приняли участие	participate; take part
примут участие	participate; take part
участие	participation
участвовать	participate; take part
участвует	participate; take part
участвуют	participate; take part
участник	participant; member
участница	participant
отмена	cancellation; abolition
отменить	cancel; abolish
отменен	cancel
отмены	cancellation; lifting
отложить	postpone; delay
отложен	postpone; delay
отклонить	reject
отклонен	reject
отвергнуть	reject
отверг	reject
отвергать	reject
отказ	refusal; failure
отказаться	refuse; decline; abandon
отказываться	refuse; decline
одобрить	approve
одобрен	approve
одобрять	approve
одобрение	approval
утвердить	approve
утвержден	approve
утверждать	claim; allege
утверждение	claim; approval
поддержка	support
поддержки	support
поддержать	support; back
поддерживать	support; maintain
поддержан	support
поддержит	support
санкции	sanction
санкция	sanction
антироссийский	anti-russian
антиамериканский	anti-american
проамериканский	pro-american
пророссийский	pro-russian
прозападный	pro-western
эмбарго	embargo
блокада	blockade
изоляция	isolation
самоизоляция	self-isolation
нейтралитет	neutrality
нейтральный	neutral
суверен	sovereign
шпион	spy
шпионаж	espionage; spying
шпионский	spy
разведка	intelligence; reconnaissance
разведывательный	intelligence; reconnaissance
разведчик	intelligence officer; spy
спецслужба	intelligence service; special service
спецслужбы	intelligence services; special services
агент	agent
агентство	agency
гражданство	citizenship
гражданин	citizen
гражданина	citizen
граждане	citizen
граждан	citizen
гражданка	citizen
гражданский	civil; civilian
гражданское общество	civil society
гражданская война	civil war
гражданской войны	civil war
гражданское население	civilian population; civilians
общество	society; company
общественный	public; social
общественность	public; community
общественное мнение	public opinion
общественная организация	public organization
неправительственный	non-governmental
неправительственная организация	non-governmental organization; ngo
нпо	ngo
некоммерческий	non-profit
некоммерческая организация	non-profit organization
правозащитник	human rights activist; human rights defender
правозащитный	human rights
правозащитная организация	human rights group
права человека	human rights
прав человека	human rights
правам человека	human rights
омбудсмен	ombudsman
уполномоченный	commissioner; authorized
активист	activist
активисты	activist
движение	movement; traffic
организация	organization
организовать	organize
организует	organize
организован	organize
организатор	organizer
митинг	rally
митинговать	rally
демонстрация	demonstration; protest
демонстрант	demonstrator; protester
демонстранты	demonstrator; protester
протест	protest
протестовать	protest
протестует	protest
протестующий	protester; demonstrator
протестующие	protester; demonstrator
акция протеста	protest
акции протеста	protest
акций протеста	protest
массовые протесты	mass protests
беспорядки	riot; unrest
беспорядков	riot; unrest
революция	revolution
революционный	revolutionary
оранжевая революция	orange revolution
восстание	uprising; rebellion
повстанец	rebel; insurgent
повстанцы	rebel; insurgent
повстанческий	rebel; insurgent
мятеж	mutiny; rebellion
мятежник	rebel
мятежники	rebel
бойкот	boycott
бойкотировать	boycott
бойкотирует	boycott
война	war
войны	war
военный	military
военные	military; soldier
военнослужащий	soldier; serviceman; military personnel
военнослужащие	soldier; serviceman; troops
военнослужащих	soldier; serviceman; troops
военные действия	hostilities; military action
военная операция	military operation
военной операции	military operation
специальная военная операция	special military operation
спецоперация	special operation
военная база	military base
военный суд	military court
военное положение	martial law
военная техника	military equipment; military vehicles
военные преступления	war crimes
военных преступлениях	war crimes
военно воздушные силы	air force
военно морской флот	navy
военно морские силы	navy
военно морской	naval; navy
ввс	air force
вмф	navy
вмс	navy
всу	ukrainian armed forces; ukrainian army
вооруженный	armed
вооруженные силы	armed forces
вооруженных сил	armed forces
вооруженный конфликт	armed conflict
вооружение	weapon; arms; armament
гонка вооружений	arms race
оружие	weapon; arms
ядерное оружие	nuclear weapon
ядерного оружия	nuclear weapon
оружие массового поражения	weapons mass destruction
оружия массового поражения	weapons mass destruction
химическое оружие	chemical weapon
химического оружия	chemical weapon
огнестрельное оружие	firearm; gun
холодная война	cold war
мировая война	world war
вторая мировая война	second world war; world war ii
второй мировой войны	second world war; world war ii
первая мировая война	first world war; world war i
великая отечественная война	great patriotic war
отечественный	domestic
армия	army
армейский	army
войска	troops; forces
войск	troops; forces
войсками	troops; forces
вывод войск	troop withdrawal
ввод войск	deployment of troops
сухопутный	ground; land
наземный	ground
десант	landing; airborne troops
десантник	paratrooper
морской пехотинец	marine
морские пехотинцы	marine
морская пехота	marines
солдат	soldier
солдата	soldier
офицер	officer
генерал	general
генералы	general
полковник	colonel
майор	major
капитан	captain
лейтенант	lieutenant
сержант	sergeant
адмирал	admiral
маршал	marshal
рядовой	private; ordinary
командир	commander
командующий	commander
главнокомандующий	commander-in-chief
верховный	supreme
командование	command
генеральный штаб	general staff
генштаб	general staff
штаб	headquarters; staff
штаб квартира	headquarters
батальон	battalion
полк	regiment
бригада	brigade; team
дивизия	division
гарнизон	garrison
подразделение	unit; division
отряд	squad; detachment; unit
спецназ	special forces
призывник	conscript
мобилизация	mobilization
мобилизовать	mobilize
доброволец	volunteer
добровольца	volunteer
добровольцы	volunteer
наемник	mercenary
наемники	mercenary
боевик	militant; fighter
боевики	militant; fighter
боевой	combat; military
боеприпас	ammunition; munition
боеприпасы	ammunition
боеголовка	warhead
бой	battle; fighting; fight
бои	fighting; battle
боев	fighting; battle
боях	fighting; battle
боевые действия	fighting; hostilities; combat
боевых действий	fighting; hostilities; combat
боец	fighter; soldier
бойца	fighter; soldier
бойцы	fighter; soldier
битва	battle
сражение	battle
сражаться	fight
воевать	fight
воюет	fight
фронт	front
линия фронта	front line
наступление	offensive
контрнаступление	counteroffensive
наступать	advance
отступить	retreat
отступление	retreat
оборона	defense
обороны	defense
обороне	defense
оборонный	defense
оборонительный	defensive
защита	protection; defense
защитить	protect; defend
защищать	protect; defend
защищен	protect
защитник	defender
атака	attack
атаковать	attack
атакует	attack
атакован	attack
нападение	attack
напасть	attack
напал	attack
нападать	attack
нападавший	attacker; assailant
нападающий	striker; forward
удар	strike; blow
нанести удар	strike
авиаудар	airstrike; air strike
воздушный удар	airstrike; air strike
ракетный удар	missile strike
обстрел	shelling
обстрелять	shell; fire
обстреливать	shell
бомбардировка	bombing
бомбардировки	bombing
бомбардировщик	bomber
бомба	bomb
бомбы	bomb
бомбить	bomb
взрыв	explosion; blast
взрывчатка	explosive
взрывной	explosive
взрывное устройство	explosive device; bomb
взрывчатое вещество	explosive
взорвать	blow up; detonate
взорваться	explode
взрываться	explode
взорван	blow up
подорвать	blow up; undermine
подорваться	blow up
заминированный	booby-trapped; mined
заминированный автомобиль	car bomb
мина	mine
миномет	mortar
минометный	mortar
ракета	missile; rocket
ракетный	missile; rocket
крылатая ракета	cruise missile
баллистическая ракета	ballistic missile
баллистических ракет	ballistic missile
баллистический	ballistic
зенитный	anti-aircraft
противоракетный	missile defense
противоракетная оборона	missile defense
противоракетной обороны	missile defense
пво	air defense
противовоздушный	air defense
артиллерия	artillery
артиллерийский	artillery
танк	tank
бронетехника	armored vehicles
бронетранспортер	armored personnel carrier
бронированный	armored
автомат	assault rifle; machine gun
пулемет	machine gun
пистолет	pistol; gun
винтовка	rifle
граната	grenade
гранатомет	grenade launcher
пуля	bullet
пули	bullet
патрон	cartridge; ammunition
снаряд	shell; projectile
снайпер	sniper
выстрел	shot
выстрелить	shoot; fire
стрельба	shooting; gunfire
стрелять	shoot; fire
перестрелка	shootout; gunfight
перестрелки	shootout; gunfight
расстрел	shooting; execution
расстрелять	shoot; execute
застрелить	shoot dead; shoot
застрелен	shoot dead; shoot
открыть огонь	open fire
открыл огонь	open fire
открыли огонь	open fire
прекращение огня	ceasefire
прекращении огня	ceasefire
огонь	fire
огня	fire
перемирие	truce; ceasefire; armistice
мир	world; peace
мирный	peaceful; peace
мирный процесс	peace process
мирные переговоры	peace talks
мирных переговоров	peace talks
мирное соглашение	peace agreement; peace deal
мирный договор	peace treaty
мирный житель	civilian
мирные жители	civilian
мирных жителей	civilian
мирное население	civilian population; civilians
мировой	world; global
мировое сообщество	international community
мировой рынок	world market
мировой рекорд	world record
во всем мире	worldwide; around world
конфликт	conflict
конфликтный	conflict
кризис	crisis
кризисный	crisis
напряженность	tension
напряженный	tense
эскалация	escalation
деэскалация	de-escalation
противостояние	confrontation; standoff
конфронтация	confrontation
столкновение	clash; collision
столкнуться	face; collide; encounter
столкнулся	face; collide
столкнулись	face; clash; collide
вторжение	invasion
вторгнуться	invade
агрессия	aggression
агрессивный	aggressive
агрессор	aggressor
оккупация	occupation
оккупировать	occupy
оккупированный	occupied
оккупационный	occupation
аннексия	annexation
аннексировать	annex
освободить	release; free; liberate
освобожден	release; free; liberate
освобождение	release; liberation
освобождать	release; free
захватить	seize; capture
захватывать	seize; capture
захвачен	seize; capture
захваченный	captured; seized
захват	seizure; capture
захват заложников	hostage-taking
заложник	hostage
заложники	hostage
плен	captivity
пленный	prisoner
военнопленный	prisoner of war
обмен	exchange; swap
обмена	exchange
обмен пленными	prisoner exchange; prisoner swap
обменяться	exchange
похитить	kidnap; abduct; steal
похищен	kidnap; abduct; steal
похищение	kidnapping; abduction
похититель	kidnapper
выкуп	ransom; buyout
террор	terror
террорист	terrorist
террористы	terrorist
террористический	terrorist
терроризм	terrorism
международный терроризм	international terrorism
борьба с терроризмом	fight against terrorism
террористический акт	terrorist attack
теракт	terrorist attack
террористка	terrorist
смертник	suicide bomber
террорист смертник	suicide bomber
смертница	suicide bomber
самоубийца	suicide
самоубийство	suicide
контртеррористический	counter-terrorism; anti-terrorist
антитеррористический	anti-terrorist; counter-terrorism
экстремист	extremist
экстремистский	extremist
экстремизм	extremism
исламист	islamist
исламисты	islamist
исламистский	islamist
джихад	jihad
джихадист	jihadist
радикал	radical
радикальный	radical
группировка	group; gang
группировки	group
бандформирование	illegal armed group; militants
бандит	bandit; gangster
ядерный	nuclear
ядерная программа	nuclear program
ядерной программы	nuclear program
ядерное испытание	nuclear test
атомный	nuclear; atomic
атом	atom
аэс	nuclear power plant
атомная электростанция	nuclear power plant
обогащение урана	uranium enrichment
уран	uranium
плутоний	plutonium
разоружение	disarmament
нераспространение	non-proliferation
инспектор	inspector
инспекция	inspection
флот	fleet; navy
корабль	ship; vessel
военный корабль	warship
подводная лодка	submarine
подводной лодки	submarine
подлодка	submarine
подлодки	submarine
авианосец	aircraft carrier
авианосца	aircraft carrier
эсминец	destroyer
фрегат	frigate
истребитель	fighter jet; fighter
самолет	plane; aircraft; airplane
вертолет	helicopter
беспилотник	drone
беспилотный	unmanned; drone
беспилотный летательный аппарат	drone; unmanned aerial vehicle
бпла	drone; uav
дрон	drone
сбить	shoot down
сбит	shoot down
сбитый	downed
база	base
базы	base
базы данных	database
база данных	database
лагерь	camp
лагеря	camp
учения	exercise; drill
учение	exercise; teaching
маневры	maneuver; exercise
испытание	test
испытать	test; experience
испытывать	test; experience
патруль	patrol
патрулировать	patrol
патрулирование	patrol
ветеран	veteran
ветераны	veteran
жертва	victim; casualty
жертвы	victim; casualty
потеря	loss
потери	loss; casualty
потерять	lose
потерян	lose
терять	lose
погибнуть	die; kill
погиб	kill; die
погибли	kill; die
погибло	kill; die
погибший	dead; killed; victim
погибшие	dead; victim
гибель	death
убить	kill; murder
убит	kill
убиты	kill
убитый	killed; dead
убивать	kill
убийство	murder; killing
убийца	killer; murderer
ранение	wound; injury
ранения	wound; injury
ранен	injure; wound
раненый	wounded; injured
раненых	wounded; injured
пострадать	suffer; injure; damage
пострадавший	injured; victim
пострадавшие	injured; victim
травма	injury; trauma
травмы	injury
травмировать	injure
получить ранения	wounded; injured
получили ранения	wounded; injured
смерть	death
смертность	mortality
смертельный	deadly; fatal; lethal
смертная казнь	death penalty
смертной казни	death penalty
казнь	execution
казнить	execute
казнен	execute
умереть	die
умер	die
умерла	die
умерли	die
умрет	die
умирать	die
скончаться	die
мертвый	dead
покойный	late; deceased
похороны	funeral
похорон	funeral
похоронить	bury
кладбище	cemetery
труп	body; corpse
тело	body
тела	body
насилие	violence
насильственный	violent
жестокий	brutal; cruel; violent
жестокость	cruelty; brutality
пытка	torture
пытки	torture
пыток	torture
геноцид	genocide
этнический	ethnic
этнические чистки	ethnic cleansing
холокост	holocaust
нацист	nazi
нацистский	nazi
нацизм	nazism
фашист	fascist
фашистский	fascist; nazi
фашизм	fascism
беженец	refugee
беженца	refugee
беженцы	refugee
лагерь беженцев	refugee camp
мигрант	migrant
мигранты	migrant
трудовой мигрант	migrant worker
миграция	migration
миграционный	migration; immigration
иммигрант	immigrant
иммиграция	immigration
эмигрант	emigrant
эмигрировать	emigrate
эвакуация	evacuation
эвакуировать	evacuate
эвакуирован	evacuate
гуманитарный	humanitarian
гуманитарная помощь	humanitarian aid
гуманитарной помощи	humanitarian aid
помощь	aid; help; assistance
помощи	aid; help
помочь	help
помог	help
помогла	help
помогли	help
поможет	help
помогут	help
помогать	help
угроза	threat
угрозы	threat
угрожать	threaten
пригрозить	threaten
грозить	threaten; face
опасность	danger
опасный	dangerous
опасаться	fear
опасение	fear; concern
безопасность	security; safety
безопасный	safe
национальная безопасность	national security
национальной безопасности	national security
силы безопасности	security forces
сил безопасности	security forces
служба безопасности	security service
сотрудник службы безопасности	security officer
силовик	security official
силовики	security forces
силовой	power; security
сила	force; strength; power
силы	force; strength
сил	force
вступить в силу	take effect
вступит в силу	take effect
вступил в силу	take effect
применение силы	use of force
контроль	control
контролировать	control
контролирует	control
контролируют	control
под контролем	under control
охрана	guard; security; protection
охране	protection; security; guard
охранник	guard; security guard
охранять	guard; protect
телохранитель	bodyguard
суд	court; trial
судья	judge
судебный	judicial; court; legal
судебное разбирательство	trial; proceedings
судебный процесс	trial
судебный пристав	bailiff
судебные приставы	bailiff
судить	judge; try
осудить	condemn; convict
осужден	convict; sentence
осуждены	convict; sentence
осужденный	convicted; convict
осуждать	condemn
осуждение	condemnation
приговор	sentence; verdict
приговорить	sentence
приговорен	sentence
приговорены	sentence
приговоренный	sentenced
вердикт	verdict
присяжный	juror; jury
присяжные	juror; jury
суд присяжных	jury; jury trial
обвинить	accuse; charge
обвинен	accuse; charge
обвинять	accuse
обвиняемый	accused; defendant
обвинение	charge; accusation
предъявить обвинение	charge
предъявлено обвинение	charge
предъявлены обвинения	charge
обвинительный	indictment; guilty
обвинительное заключение	indictment
подсудимый	defendant
ответчик	defendant
истец	plaintiff
истца	plaintiff
иск	lawsuit; suit; claim
иска	lawsuit; suit; claim
исков	lawsuit; claim
адвокат	lawyer; attorney
юрист	lawyer
юридический	legal
нотариус	notary
свидетель	witness
свидетельство	evidence; certificate; testimony
показания	testimony; evidence
дать показания	testify
давать показания	testify
доказательство	evidence; proof
доказать	prove
доказан	prove
улика	evidence
алиби	alibi
апелляция	appeal
апелляционный	appeal; appellate
апелляционный суд	appeals court; court of appeal
обжаловать	appeal
обжалует	appeal
кассационный	cassation
трибунал	tribunal
правосудие	justice
справедливость	justice; fairness
справедливый	fair; just
юстиция	justice
право	right; law
право голоса	right to vote
правовой	legal
правоохранительный	law enforcement
правоохранительные органы	law enforcement
правоохранительных органов	law enforcement
правоохранительных органах	law enforcement
правонарушение	offense; violation
преступление	crime
преступник	criminal
преступный	criminal
преступность	crime
организованная преступность	organized crime
уголовный	criminal
уголовное дело	criminal case
уголовного дела	criminal case
уголовный кодекс	criminal code
кодекс	code
статья	article
пункт	point; paragraph; item
пункта	point; item
виновный	guilty
признан виновным	found guilty; convicted
признать виновным	find guilty; convict
признали виновным	find guilty; convict
вина	guilt; fault
невиновный	innocent; not guilty
невиновность	innocence
оправдать	acquit; justify
оправдан	acquit; justify
помиловать	pardon
помилование	pardon
амнистия	amnesty
тюрьма	prison; jail
тюрьмы	prison; jail
тюремный	prison
тюремное заключение	imprisonment; prison
лишение свободы	imprisonment
лишения свободы	imprisonment; prison
колония	colony; prison; penal colony
сизо	detention center
следственный изолятор	detention center
заключенный	prisoner; inmate
заключение	conclusion; imprisonment
пожизненный	life
пожизненное заключение	life imprisonment; life sentence
под стражей	in custody; custody
стража	custody; guard
стражу	custody
взять под стражу	take into custody
арест	arrest
арестовать	arrest
арестует	arrest
арестован	arrest
арестованный	arrested
домашний арест	house arrest
домашним арестом	house arrest
задержать	detain; arrest; delay
задержан	detain; arrest
задержание	detention; arrest
задержка	delay
задержки	delay
задерживать	detain; delay
подозревать	suspect
подозревает	suspect
подозреваемый	suspect
подозрение	suspicion
подозрительный	suspicious
расследование	investigation; probe; inquiry
расследовать	investigate
расследует	investigate
следствие	investigation
следственный	investigative
следователь	investigator
обыск	search
обыски	search
допрос	interrogation; questioning
допросить	question; interrogate
допрошен	question; interrogate
розыск	wanted; search
в розыск	wanted
разыскивать	seek; search
экстрадиция	extradition
экстрадировать	extradite
экстрадирует	extradite
депортация	deportation
депортировать	deport
депортирует	deport
штраф	fine; penalty
штрафной	penalty
оштрафовать	fine
наказание	punishment; penalty; sentence
наказать	punish
наказан	punish
компенсация	compensation
компенсировать	compensate
компенсирует	compensate
ущерб	damage
нарушить	violate; break
нарушать	violate
нарушен	violate
нарушение	violation
нарушение прав человека	human rights violation
нарушений прав человека	human rights violation
нарушитель	violator; offender
полиция	police
полицейский	police officer; policeman; police
полицейские	police; police officer
сотрудник полиции	police officer
сотрудники полиции	police officer; police
милиция	police; militia
милиционер	police officer; policeman
омон	riot police
офицер полиции	police officer
детектив	detective
шериф	sheriff
жандармерия	gendarmerie
ограбление	robbery
ограбить	rob
ограблен	rob
грабитель	robber
грабеж	robbery; looting
разбойный	armed robbery
кража	theft
кражи	theft
краже	theft
украсть	steal
украден	steal
украденный	stolen
вор	thief
мошенник	fraudster
мошенничество	fraud
мошеннический	fraudulent
хищение	embezzlement; theft
растрата	embezzlement
взятка	bribe
взятки	bribe
взяток	bribe
взяточничество	bribery
коррупция	corruption
коррупционный	corruption
коррумпированный	corrupt
отмывание денег	money laundering
отмывании денег	money laundering
уклонение от уплаты налогов	tax evasion
вымогательство	extortion
шантаж	blackmail
контрабанда	smuggling
контрабандист	smuggler
наркотик	drug
наркотики	drug
наркотический	drug; narcotic
наркоторговец	drug dealer; drug trafficker
наркоман	drug addict
наркомания	drug addiction
наркокартель	drug cartel
картель	cartel
героин	heroin
кокаин	cocaine
марихуана	marijuana
мафия	mafia
мафиозный	mafia
банда	gang
банды	gang
изнасилование	rape
изнасиловать	rape
насильник	rapist
домогательство	harassment
домогательства	harassment
сексуальный	sexual
сексуальное насилие	sexual violence; sexual abuse
сексуальные домогательства	sexual harassment
проститутка	prostitute
проституция	prostitution
педофил	pedophile
торговля людьми	human trafficking
избиение	beating
избить	beat
избит	beat
нож	knife
ножевой	stab; knife
отравить	poison
отравлен	poison
отравление	poisoning
яд	poison
злоумышленник	attacker; criminal
хулиганство	hooliganism
вандализм	vandalism
преследование	persecution; prosecution
преследовать	pursue; persecute
преследует	pursue; persecute
дискриминация	discrimination
расизм	racism
расист	racist
расистский	racist
расовый	racial
антисемитизм	anti-semitism
антисемитский	anti-semitic
ксенофобия	xenophobia
клевета	libel; slander
тайна	secret; mystery
тайный	secret
секрет	secret
секретный	secret; classified
доклад	report
докладывать	report
доложить	report
документ	document
документы	document
документальный	documentary
досье	dossier; file
паспорт	passport
удостоверение	id; certificate
лицензия	license
лицензировать	license
разрешение	permission; permit; resolution
разрешить	allow; permit
разрешать	allow; permit
разрешен	allow; permit
запрет	ban
запретить	ban; prohibit
запрещать	ban; prohibit
запрещен	ban; prohibit
запрещенный	banned; prohibited
ограничение	restriction; limit
ограничить	limit; restrict
ограничивать	limit; restrict
ограничен	limit; restrict
свобода	freedom; liberty
свободный	free
свобода слова	freedom of speech
свободы слова	freedom of speech
свобода прессы	press freedom
обязательство	obligation; commitment
обязательный	mandatory; compulsory
обязан	must; oblige
обязанность	duty; responsibility
обязать	oblige; order
ответственность	responsibility; liability
взять на себя ответственность	claim responsibility
взяла на себя ответственность	claim responsibility
ответственный	responsible
экономика	economy
экономический	economic
экономический рост	economic growth
экономического роста	economic growth
экономический кризис	economic crisis
экономического кризиса	economic crisis
финансовый кризис	financial crisis
финансового кризиса	financial crisis
экономист	economist
экономить	save
экономия	savings
социально экономический	socioeconomic
макроэкономический	macroeconomic
рост	growth; rise; increase
роста	growth; rise
расти	grow; rise
растет	grow; rise
растут	grow; rise
растущий	growing; rising
рос	grow; rise
росла	grow; rise
росли	grow; rise
вырасти	rise; grow; increase
вырос	rise; grow; increase
выросла	rise; grow; increase
выросли	rise; grow; increase
выросло	rise; grow; increase
вырастет	rise; grow; increase
вырастут	rise; grow; increase
возрос	increase; rise
возросла	increase; rise
возросло	increase; rise
возрастет	increase; rise
увеличить	increase; raise
увеличиться	increase; grow
увеличивать	increase
увеличен	increase
увеличение	increase
повысить	raise; increase
повыситься	rise; increase
повышать	raise; increase
повышен	raise; increase
повышение	increase; rise; hike
повышение цен	price increase; price hike
подняться	rise; climb
поднять	raise; lift
поднимать	raise; lift
поднимется	rise
снизить	reduce; lower; cut
снизиться	fall; decline; drop; decrease
снижаться	decline; fall
снижать	reduce; lower
снижен	reduce; lower
снижение	decline; reduction; decrease; fall
падение	fall; drop; decline
упасть	fall; drop
упал	fall; drop
упали	fall; drop
упадет	fall; drop
падать	fall; drop
сократить	cut; reduce
сократиться	decline; shrink; decrease
сокращать	cut; reduce
сокращен	cut; reduce
сокращение	cut; reduction; decline
уменьшить	reduce; decrease
уменьшиться	decrease; decline
уменьшение	decrease; reduction
спад	decline; recession; downturn
рецессия	recession
депрессия	depression
замедление	slowdown
замедлить	slow
замедлиться	slow
ускорить	accelerate; speed
ускорение	acceleration
восстановление	recovery; restoration; reconstruction
восстановить	restore; recover
восстанавливать	restore
восстановлен	restore
рынок	market
рынка	market
фондовый рынок	stock market
фондового рынка	stock market
финансовый рынок	financial market
рыночный	market
биржа	exchange; stock exchange
биржевой	exchange; stock
фондовая биржа	stock exchange
фондовый	stock
индекс	index
индекс доу джонса	dow jones
фьючерс	futures
торги	trading; bidding
торгов	trading
торгах	trading
трейдер	trader
акция	share; stock; action
акции	share; stock
акций	share; stock
обыкновенных акций	common stock; ordinary shares
котировка	quotation; price
котировки	quote; price
дивиденд	dividend
дивиденды	dividend
акционер	shareholder
акционеры	shareholder
акционерный	joint-stock
собрание акционеров	shareholders meeting
инвестор	investor
инвесторы	investor
инвестиция	investment
инвестиции	investment
иностранные инвестиции	foreign investment
иностранных инвестиций	foreign investment
инвестиционный	investment
инвестировать	invest
инвестирует	invest
вложить	invest
вложение	investment
капитал	capital
капиталы	capital
капиталовложение	investment; capital investment
капитализация	capitalization
капитализм	capitalism
капиталист	capitalist
банк	bank
банковский	banking; bank
банковская карта	bank card
банковский счет	bank account
банкир	banker
банкротство	bankruptcy
банкрот	bankrupt
обанкротиться	go bankrupt
обанкротившийся	bankrupt
банкнота	banknote
банкомат	atm
вклад	deposit; contribution
вкладчик	depositor
депозит	deposit
депозита	deposit
кредит	loan; credit
кредита	loan; credit
кредитор	creditor; lender
кредиторы	creditor; lender
кредитный	credit; loan
кредитная карта	credit card
кредитование	lending
займа	loan
заемщик	borrower
занять	take; occupy
занят	occupy; busy
займет	take
занимать	occupy; hold
ипотека	mortgage
ипотечный	mortgage
ставка	rate; stake
ставки	rate
ставок	rate
учетная ставка	discount rate
ключевая ставка	key rate
ключевой ставки	key rate
базисный пункт	basis point
базисных пунктов	basis point
долг	debt; duty
долга	debt
внешний долг	foreign debt; external debt
внешнего долга	foreign debt
госдолг	national debt; government debt
государственный долг	national debt; public debt
долговой	debt
долговой кризис	debt crisis
должник	debtor
задолженность	debt; arrears
дефолт	default
реструктуризация	restructuring
облигация	bond
облигации	bond
гособлигация	government bond
ценная бумага	security
ценные бумаги	security
ценных бумаг	security
бумага	paper; security
бумаг	paper; security
инфляция	inflation
инфляционный	inflationary
потребительские цены	consumer prices
потребительских цен	consumer prices
цена	price
цены	price
цены на нефть	oil price
цен на нефть	oil price
ценам	price
ценник	price tag
ценный	valuable
ценность	value
стоимость	cost; value; price
стоить	cost; worth
стоит	cost; worth
себестоимость	cost
тариф	tariff; rate
тарифный	tariff
пошлина	duty; tariff
таможенная пошлина	customs duty; tariff
таможня	customs
таможенный	customs
таможенный союз	customs union
налог	tax
налоги	tax
налоговый	tax
налоговая служба	tax service; tax authority
налогоплательщик	taxpayer
налогообложение	taxation
ндс	vat
подоходный налог	income tax
акциз	excise; excise tax
бюджет	budget
бюджетный	budget
дефицит	deficit; shortage
дефицита	deficit; shortage
дефицит бюджета	budget deficit
бюджетный дефицит	budget deficit
профицит	surplus
профицита	surplus
резерв	reserve
резервный	reserve; backup
золотовалютный	foreign exchange
золотовалютные резервы	foreign exchange reserves
стабилизационный	stabilization
фонд	fund; foundation
фонды	fund
пенсионный фонд	pension fund
валюта	currency
валютный	currency; foreign exchange
иностранная валюта	foreign currency
обменный курс	exchange rate
курс	rate; course; exchange rate
курс доллара	dollar; dollar rate
курс рубля	ruble; ruble rate
доллар	dollar
доллары	dollar
долларовый	dollar
евро	euro
рубль	ruble
рублевый	ruble
рублей	ruble
копейка	kopeck
копеек	kopeck
копейки	kopeck
гривна	hryvnia
гривен	hryvnia
тенге	tenge
фунт	pound
фунт стерлингов	pound; sterling
фунтов стерлингов	pound; sterling
юань	yuan
юани	yuan
рупия	rupee
франк	franc
крона	krona; crown
крон	krona; crown
лира	lira
песо	peso
цент	cent
центов	cent
монета	coin
криптовалюта	cryptocurrency
биткоин	bitcoin
биткойн	bitcoin
блокчейн	blockchain
девальвация	devaluation
укрепление	strengthening
укрепить	strengthen
укреплять	strengthen
ослабить	weaken; ease
ослабление	weakening; easing
ослабнуть	weaken
стабильность	stability
стабильный	stable
стабилизация	stabilization
стабилизировать	stabilize
нестабильность	instability
нестабильный	unstable
волатильность	volatility
деньги	money
деньгами	money
денег	money
деньгам	money
денежный	money; monetary; cash
денежно кредитный	monetary
денежно кредитная политика	monetary policy
денежно кредитной политики	monetary policy
наличные	cash
наличный	cash
средства	funds; means; money
средств	funds; money
средство	means; tool
средства массовой информации	media; mass media
средств массовой информации	media; mass media
финансы	finance
финансов	finance
финансовый	financial
финансирование	financing; funding
финансировать	finance; fund
финансирует	finance; fund
расход	expense; spending
расходы	spending; expense; cost
расходовать	spend
затраты	cost; expense
затрат	cost
тратить	spend
потратить	spend
трата	spending; waste
траты	spending
доход	income; revenue
доходы	income; revenue
доходность	yield; profitability
прибыль	profit; earnings
чистая прибыль	net profit; net income
чистой прибыли	net profit
чистый убыток	net loss
прибыльный	profitable
убыток	loss
убытка	loss
убытки	loss
выручка	revenue; proceeds
выручки	revenue
оборот	turnover; circulation
товарооборот	trade turnover; trade
маржа	margin
плата	fee; payment; pay
платить	pay
заплатить	pay
выплата	payment
выплатить	pay
выплачивать	pay
платеж	payment
платежный	payment
оплата	payment
оплатить	pay
оплачивать	pay
погасить	repay; extinguish
погашение	repayment; maturity
взнос	contribution; fee; installment
сумма	amount; sum
сумм	amount; sum
счет	account; score; bill
счета	account; bill
аккаунт	account
страхование	insurance
страховой	insurance
страховая компания	insurance company
страховка	insurance
гарантия	guarantee
гарантировать	guarantee
гарантирует	guarantee
гарант	guarantor
субсидия	subsidy
субсидировать	subsidize
дотация	subsidy
льгота	benefit; tax break
льготный	preferential
торговля	trade
торговый	trade; trading; commercial
внешняя торговля	foreign trade
торговая война	trade war
торговый центр	shopping center; mall
торговом центре	shopping center; mall
торговый баланс	trade balance
торговать	trade; sell
торгует	trade; sell
торговец	trader; dealer
торговцы	trader; dealer
розничный	retail
оптовый	wholesale
экспорт	export
экспортер	exporter
экспортировать	export
экспортирует	export
экспортный	export
импорт	import
импортер	importer
импортировать	import
импортный	imported; import
импортозамещение	import substitution
квота	quota
товар	goods; product; commodity
товары	goods; product
сырье	raw material; commodity
сырьевой	commodity; raw material
продажа	sale
продажи	sale
продаж	sale
продать	sell
продан	sell
продавать	sell
продает	sell
продают	sell
продавец	seller; vendor
продавца	seller
продавцы	seller
покупка	purchase
покупки	purchase; shopping
покупок	purchase; shopping
покупать	buy
купить	buy; purchase
куплен	buy; purchase
купля	purchase
закупка	purchase; procurement
закупки	procurement; purchase
закупок	procurement; purchase
закупать	purchase; buy
приобрести	acquire; purchase; buy
приобрел	acquire; buy
приобрела	acquire; buy
приобретение	acquisition; purchase
покупатель	buyer; customer
клиент	client; customer
клиентский	client; customer
потребитель	consumer
потребительский	consumer
потребление	consumption
потреблять	consume
спрос	demand
предложение	proposal; offer; supply
предложить	offer; propose
предложен	propose; offer
предлагать	offer; propose
заказ	order
заказать	order
заказчик	customer; client
поставка	supply; delivery
поставки	supply; delivery
поставок	supply; delivery
поставщик	supplier
поставить	put; deliver; set
поставлять	supply; deliver
поставлен	put; deliver
контракт	contract
сделка	deal; transaction
сделки	deal; transaction
сделок	deal; transaction
тендер	tender
аукцион	auction
слияние	merger
поглощение	takeover; acquisition
слияния и поглощения	mergers and acquisitions
пакет акций	stake
контрольный пакет	controlling stake
контрольный пакет акций	controlling stake
доля	share; stake
доли	share; stake
доля рынка	market share
собственность	property; ownership
собственник	owner
собственный	own
владелец	owner
владельца	owner
владельцы	owner
владеть	own
владеет	own
владел	own
имущество	property; assets
имущественный	property
актив	asset
активы	asset
недвижимость	real estate; property
рынок недвижимости	real estate market
аренда	rent; lease
арендовать	rent; lease
арендатор	tenant
приватизация	privatization
приватизировать	privatize
национализация	nationalization
национализировать	nationalize
частный	private
частный сектор	private sector
частная компания	private company
государственная компания	state-owned company; state company
госкомпания	state-owned company; state company
госкорпорация	state corporation
сектор	sector
секторе	sector
отрасль	industry; sector
отрасли	industry; sector
отраслевой	industry
промышленность	industry
промышленный	industrial
производство	production; manufacturing
производитель	producer; manufacturer
производить	produce; manufacture
произвести	produce; make
произвел	produce; make
произвели	produce; make
произведен	produce
производственный	production; manufacturing
производительность	productivity; performance
продукт	product
продукты	product; food
продукты питания	food
продуктов питания	food
продукция	product; output; production
выпуск	release; issue; output
выпустить	release; issue
выпущен	release; issue
выпускать	produce; release; issue
выпускник	graduate
предприятие	enterprise; company; plant
совместное предприятие	joint venture
совместного предприятия	joint venture
совместный	joint
предприниматель	entrepreneur; businessman
предпринимательство	entrepreneurship
бизнес	business
бизнесмен	businessman
бизнесмена	businessman
малый бизнес	small business
коммерческий	commercial
коммерческий банк	commercial bank
компания	company
компании	company
нефтяная компания	oil company
авиакомпания	airline
дочерняя компания	subsidiary
дочернее предприятие	subsidiary
материнская компания	parent company
фирма	firm; company
корпорация	corporation
корпоративный	corporate
холдинг	holding; holding company
концерн	concern
консорциум	consortium
стартап	startup
филиал	branch
филиалы	branch
отделение	branch; department
офис	office
генеральный директор	chief executive; ceo; director general
генерального директора	chief executive; ceo
гендиректор	chief executive; ceo; director general
исполнительный директор	executive director; chief executive
исполнительный	executive
финансовый директор	chief financial officer
директор	director
директора	director
управляющий	manager; managing
управляющий директор	managing director
управлять	manage; govern; control
менеджер	manager
менеджмент	management
топ менеджер	top manager; executive
правление	board; management
учредитель	founder
основатель	founder
основать	found
основан	found; base
магнат	tycoon; magnate
олигарх	oligarch
миллионер	millionaire
миллиардер	billionaire
богатый	rich; wealthy
богатство	wealth
бедный	poor
бедность	poverty
нищета	poverty
завод	plant; factory
фабрика	factory
цех	workshop
конкурент	competitor
конкуренция	competition
конкурировать	compete
конкурентоспособность	competitiveness
конкурентный	competitive
монополия	monopoly
монопольный	monopoly
антимонопольный	antitrust; antimonopoly
аналитик	analyst
аналитики	analyst
аналитический	analytical
эксперт	expert
экспертный	expert
эксперты	expert
прогноз	forecast; outlook
прогнозировать	forecast; predict
прогнозирует	forecast; predict
рейтинг	rating; ranking
рейтинговое агентство	rating agency
показатель	indicator; figure
показатели	indicator; figure
статистика	statistics
статистический	statistical
ввп	gdp
валовой внутренний продукт	gross domestic product; gdp
валовой	gross
объем	volume; amount
объема	volume
объемы	volume
уровень	level
уровня	level
уровень жизни	living standard; standard of living
темп	pace; rate
темпы	pace; rate
темпы роста	growth rate
темпов роста	growth rate
среднее	average
средний	average; middle; medium
в среднем	on average
ожидание	expectation
ожидать	expect; await
ожидаться	expect
ожидает	expect
эффективность	efficiency; effectiveness
эффективный	effective; efficient
эффект	effect
аудит	audit
аудитор	auditor
бухгалтер	accountant
отчет	report
отчетность	reporting; financial statements
отчитаться	report
безработица	unemployment
уровень безработицы	unemployment rate
безработный	unemployed
занятость	employment
рабочее место	job; workplace
рабочие места	job
рабочих мест	job
рабочий	worker; working
рабочая группа	working group
рабочая сила	labor force; workforce
рабочей силы	labor force; workforce
работа	work; job
работать	work
работает	work
работник	worker; employee
работодатель	employer
сотрудник	employee; officer; staff
сотрудники	employee; staff; officer
персонал	staff; personnel
штатный	staff
кадры	personnel; staff
кадровый	personnel
труд	labor; work
трудовой	labor
труда	labor
рынок труда	labor market
зарплата	salary; wage
заработная плата	wage; salary
заработной платы	wage; salary
минимальный размер оплаты труда	minimum wage
заработать	earn; make money
зарабатывать	earn
зарплатный	salary
премия	prize; award; bonus
бонус	bonus
пенсия	pension
пенсионер	pensioner
пенсионный	pension
пенсионный возраст	retirement age
пенсионная реформа	pension reform
пособие	benefit; allowance
пособие по безработице	unemployment benefit
профсоюз	union; trade union; labor union
профсоюзный	union
забастовка	strike
забастовки	strike
забастовок	strike
бастовать	strike
бастующий	striking
увольнение	dismissal; layoff
уволить	fire; dismiss
уволен	fire; dismiss
уволиться	resign; quit
нанять	hire
нанимать	hire
специалист	specialist; expert
специалисты	specialist; expert
профессия	profession
профессиональный	professional
профессионал	professional
профессионалы	professional
карьера	career
квалификация	qualification
квалифицированный	skilled; qualified
отпуск	vacation; leave
нефть	oil; crude oil; crude
нефтяной	oil
сырая нефть	crude oil
баррель	barrel
барреля	barrel
нефтедобыча	oil production
нефтепровод	oil pipeline; pipeline
нефтепереработка	oil refining
нефтеперерабатывающий завод	oil refinery; refinery
нефтегазовый	oil and gas
нефтехимический	petrochemical
нефтепродукты	oil products; petroleum products
месторождение	field; deposit
добыча	production; mining; extraction
добывать	extract; mine; produce
газ	gas
газовый	gas
природный газ	natural gas
природного газа	natural gas
спг	lng
сжиженный природный газ	liquefied natural gas
сжиженный	liquefied
газопровод	gas pipeline; pipeline
трубопровод	pipeline
труба	pipe
транзит	transit
транзита	transit
транзитный	transit
северный поток	nord stream
бензин	gasoline; petrol
топливо	fuel
топливный	fuel
дизельный	diesel
энергия	energy
энергетика	energy
энергетический	energy
энергоноситель	energy
энергоресурсы	energy resources
электроэнергия	electricity; power
электричество	electricity
электрический	electric
электростанция	power plant
электромобиль	electric car; electric vehicle
электромобили	electric car; electric vehicle
гэс	hydroelectric power plant
гидроэлектростанция	hydroelectric power plant
возобновляемый	renewable
возобновляемые источники энергии	renewable energy
солнечный	solar
солнце	sun
ветер	wind
ветра	wind
ветряной	wind
уголь	coal
угля	coal
угольный	coal
шахта	mine
шахты	mine
шахтер	miner
шахтеры	miner
рудник	mine
горнодобывающий	mining
металл	metal
металла	metal
металлургия	metallurgy
металлургический	metallurgical; steel
сталелитейный	steel
стальной	steel
алюминий	aluminum
алюминиевый	aluminum
медь	copper
никель	nickel
золото	gold
золотой	gold; golden
серебро	silver
серебряный	silver
бронзовый	bronze
бронза	bronze
железо	iron
железный	iron
алмаз	diamond
бриллиант	diamond
литий	lithium
удобрение	fertilizer
зерно	grain
зерновой	grain
пшеница	wheat
кукуруза	corn; maize
рис	rice
урожай	harvest; crop
урожая	harvest; crop
сахар	sugar
сахарный	sugar
кофе	coffee
чай	tea
какао	cocoa
хлопок	cotton
молоко	milk
молочный	dairy; milk
мясо	meat
мясной	meat
говядина	beef
свинина	pork
курица	chicken
птица	bird; poultry
рыба	fish
рыбный	fish
рыбак	fisherman
рыбаки	fisherman
рыболовный	fishing
рыболовство	fishing
овощи	vegetable
овощной	vegetable
овощей	vegetable
фрукты	fruit
фруктов	fruit
картофель	potato
хлеб	bread
масло	oil; butter
яйцо	egg
соль	salt
шоколад	chocolate
пиво	beer
водка	vodka
алкоголь	alcohol
алкогольный	alcoholic
спиртной	alcoholic
напиток	drink; beverage
напитки	drink; beverage
вода	water
воды	water
водный	water
питьевая вода	drinking water
питьевой воды	drinking water
еда	food
пища	food
пищевой	food
питание	food; nutrition
питаться	eat; feed
продовольствие	food
продовольственный	food
голод	hunger; famine
голодать	starve
голодный	hungry
голодовка	hunger strike
голодовку	hunger strike
ферма	farm
фермер	farmer
фермеры	farmer
фермерский	farm
земледелие	agriculture; farming
скот	livestock; cattle
животноводство	livestock
корова	cow
свинья	pig
лошадь	horse
лошади	horse
собака	dog
собак	dog
кошка	cat
кошки	cat
животное	animal
животный	animal
зверь	animal; beast
зоопарк	zoo
слон	elephant
тигр	tiger
волк	wolf
змея	snake
акула	shark
дельфин	dolphin
обезьяна	monkey
крыса	rat
мышь	mouse
насекомое	insect
пчела	bee
дерево	tree; wood
деревянный	wooden
деревья	tree
лес	forest
леса	forest
лесной	forest
растение	plant
цветок	flower
цветы	flower
земля	earth; land
земли	land; earth
земельный	land
земельный участок	land plot; plot of land
участок	site; area; section
участка	site; area; section
почва	soil
поле	field
поля	field
река	river
реки	river
озеро	lake
озера	lake
море	sea
моря	sea
морской	sea; marine; maritime
океан	ocean
океане	ocean
залив	gulf; bay
пролив	strait
побережье	coast
берег	shore; coast; bank
береговая охрана	coast guard
береговой охраны	coast guard
береговой	coastal
прибрежный	coastal
пляж	beach
пляжа	beach
гора	mountain
горный	mountain; mining
горы	mountain
долина	valley
пустыня	desert
канал	channel; canal
каналы	channel; canal
мост	bridge
дамба	dam
плотина	dam
водохранилище	reservoir
лед	ice
льда	ice
льды	ice
ледник	glacier
ледяной	ice; icy
снег	snow
снежный	snow
снегопад	snowfall
дождь	rain
дожди	rain
дождя	rain
ливень	heavy rain; downpour
ливни	heavy rain; downpour
туман	fog
тумана	fog
облако	cloud
облачный	cloud; cloudy
молния	lightning
погода	weather
погодный	weather
метеоролог	meteorologist; forecaster
синоптик	forecaster
синоптики	forecaster
гидрометцентр	weather service; hydrometeorological center
температура	temperature
градус	degree
градусов	degree
жара	heat; heat wave
жаркий	hot
мороз	frost
заморозка	freeze
холод	cold
холодный	cold
теплый	warm
тепло	heat; warm
тепловой	thermal; heat
потепление	warming
глобальное потепление	global warming
глобального потепления	global warming
климат	climate
климатический	climate
изменение климата	climate change
изменения климата	climate change
изменением климата	climate change
парижское соглашение	paris agreement; paris accord
выброс	emission
выбросы	emission
углекислый газ	carbon dioxide
парниковый газ	greenhouse gas
парниковых газов	greenhouse gas
загрязнение	pollution
загрязнять	pollute
загрязнен	pollute
окружающая среда	environment
окружающей среды	environment
окружающую среду	environment
экология	ecology; environment
экологический	environmental; ecological
экологически чистый	environmentally friendly
эколог	environmentalist; ecologist
природа	nature
природный	natural
природные ресурсы	natural resources
природных ресурсов	natural resources
стихийное бедствие	natural disaster
стихийных бедствий	natural disaster
бедствие	disaster
катастрофа	disaster; crash; catastrophe
катастрофический	catastrophic
техногенный	man-made
чрезвычайный	emergency
чрезвычайное положение	state of emergency
чрезвычайного положения	state of emergency
чрезвычайная ситуация	emergency
чрезвычайных ситуаций	emergency
чрезвычайным ситуациям	emergency
режим чс	state of emergency
чс	emergency
чп	emergency; incident
происшествие	incident; accident
место происшествия	scene
месте происшествия	scene
инцидент	incident
авария	accident; crash
аварийный	emergency
несчастный случай	accident
несчастных случаев	accident
дтп	traffic accident; car accident; crash
дорожно транспортное происшествие	traffic accident; road accident
крушение	crash; wreck
катастрофа самолета	plane crash
авиакатастрофа	plane crash; air crash
разбиться	crash
разбился	crash
потерпеть крушение	crash
потерпел крушение	crash
пожар	fire
пожара	fire
пожары	fire; wildfire
лесной пожар	forest fire; wildfire
лесные пожары	forest fire; wildfire
лесных пожаров	forest fire; wildfire
пожарный	firefighter; fire
пожарные	firefighter
поджог	arson
поджечь	set fire
возгорание	fire; ignition
загореться	catch fire
загорелся	catch fire
сгореть	burn
сгорел	burn down; burn
гореть	burn
дым	smoke
землетрясение	earthquake; quake
магнитуда	magnitude
эпицентр	epicenter
толчок	tremor; push
подземных толчков	tremor; earthquake
сейсмический	seismic
сейсмолог	seismologist
цунами	tsunami
вулкан	volcano
вулкана	volcano
вулканический	volcanic
извержение	eruption
наводнение	flood; flooding
паводок	flood
затопить	flood
затоплен	flood
оползень	landslide
оползни	landslide
лавина	avalanche
лавины	avalanche
ураган	hurricane
урагана	hurricane
урагане	hurricane
тайфун	typhoon
циклон	cyclone
торнадо	tornado
шторм	storm
буря	storm
засуха	drought
засухи	drought
разрушить	destroy
разрушать	destroy
разрушен	destroy
разрушение	destruction
разрушительный	devastating; destructive
уничтожить	destroy
уничтожать	destroy
уничтожен	destroy
уничтожение	destruction
обрушиться	collapse
обрушение	collapse
рухнуть	collapse
рухнул	collapse
повреждение	damage; injury
повредить	damage
поврежден	damage
поврежденный	damaged
обломки	wreckage; debris; rubble
обломков	wreckage; debris; rubble
завал	rubble
спасатель	rescuer
спасатели	rescuer; rescue workers
спасательный	rescue
спасательная операция	rescue operation
спасение	rescue; salvation
спасти	save; rescue
спас	save; rescue
спасли	save; rescue
спасен	rescue; save
спасать	save; rescue
поиск	search
поиски	search
поисково спасательный	search and rescue
поисковый	search
поисковая система	search engine
пропасть без вести	missing
пропавший без вести	missing
пропавших без вести	missing
пропавшими без вести	missing
пропавший	missing
пропал	disappear; missing
пропасть	disappear
исчезнуть	disappear
исчез	disappear
исчезла	disappear
исчезновение	disappearance
выжить	survive
выжил	survive
выживший	survivor
выжившие	survivor
выживание	survival
кораблекрушение	shipwreck
затонуть	sink
затонул	sink
затонувший	sunken
тонуть	sink; drown
утонуть	drown
утонул	drown
здравоохранение	health care; health
здоровье	health
здоровый	healthy
медицина	medicine
медицинский	medical
медицинская помощь	medical care; medical aid
медицинской помощи	medical care; medical aid
медик	medic; doctor
медики	medic; doctor
медсестра	nurse
медработник	health worker; medical worker
врач	doctor; physician
врачи	doctor
врачебный	medical
доктор	doctor
хирург	surgeon
хирургический	surgical
психолог	psychologist
психологический	psychological
психология	psychology
психиатр	psychiatrist
психический	mental
больница	hospital
больницы	hospital
больной	patient; sick
больные	patient
больничный	hospital; sick leave
госпиталь	hospital
госпитализация	hospitalization
госпитализировать	hospitalize
госпитализирован	hospitalize
клиника	clinic
клинический	clinical
поликлиника	clinic
скорая помощь	ambulance
скорой помощи	ambulance
реанимация	intensive care
пациент	patient
пациентка	patient
болезнь	disease; illness
болеть	sick; ill
болел	sick; ill
заболевание	disease; illness
заболеваемость	incidence
заболеть	fall ill; contract
заболел	fall ill; contract
заболели	fall ill; contract
инфекция	infection
инфекционный	infectious
заражение	infection; contamination
заразиться	infect; contract
заразить	infect
заражен	infect
зараженный	infected
вирус	virus
вирусный	viral
коронавирус	coronavirus
коронавирусный	coronavirus
пандемия	pandemic
эпидемия	epidemic
эпидемиологический	epidemiological
вспышка	outbreak
вспышки	outbreak
карантин	quarantine
локдаун	lockdown
маска	mask
вакцина	vaccine
вакцинация	vaccination
вакцинировать	vaccinate
прививка	vaccination; vaccine
прививки	vaccination
прививок	vaccination
антитело	antibody
антитела	antibody
симптом	symptom
симптомы	symptom
диагноз	diagnosis
диагностика	diagnostics; diagnosis
лечение	treatment
лечить	treat
вылечить	cure
выздоровление	recovery
выздороветь	recover
выздоровел	recover
терапия	therapy
операция	operation; surgery
операции	operation; surgery
лекарство	drug; medicine
лекарственный	drug; medicinal
препарат	drug; medication
таблетка	pill
таблетки	pill
антибиотик	antibiotic
доза	dose
рак	cancer
раковый	cancer
опухоль	tumor
онкологический	cancer
диабет	diabetes
инсульт	stroke
инфаркт	heart attack
сердце	heart
сердца	heart
сердечный	heart
сердечный приступ	heart attack
сердечно сосудистый	cardiovascular
приступ	attack
давление	pressure
кровь	blood
кровяной	blood
мозг	brain
головной мозг	brain
головного мозга	brain
пневмония	pneumonia
воспаление	inflammation
грипп	flu; influenza
птичий грипп	bird flu; avian flu
птичьего гриппа	bird flu; avian flu
свиной грипп	swine flu
спид	aids
вич	hiv
туберкулез	tuberculosis
малярия	malaria
холера	cholera
эбола	ebola
лихорадка	fever
сибирская язва	anthrax
аллергия	allergy
ожирение	obesity
беременность	pregnancy
беременный	pregnant
аборт	abortion
рождение	birth
рождаемость	birth rate
родить	give birth
родиться	born
родился	born
родилась	born
новорожденный	newborn
инвалид	disabled; disabled person
инвалидность	disability
курение	smoking
курить	smoke
сигарета	cigarette
сигарет	cigarette
табак	tobacco
табачный	tobacco
диета	diet
вес	weight
витамин	vitamin
голова	head
головной	head; main
лицо	face; person
глаз	eye
глаза	eye
глазами	eye
ухо	ear
рот	mouth
зуб	tooth
зубы	tooth
волосы	hair
шея	neck
плечо	shoulder
рука	hand; arm
руки	hand; arm
рук	hand
палец	finger
пальца	finger
пальцы	finger
нога	leg; foot
ноги	leg; foot
колено	knee
спина	back
грудь	chest; breast
живот	stomach
кожа	skin
кость	bone
нерв	nerve
клетка	cell
клетки	cell
клеток	cell
ген	gene
гены	gene
генетика	genetics
генетический	genetic
днк	dna
наука	science
научный	scientific; research
научно исследовательский	research
ученый	scientist
ученые	scientist
исследование	study; research
исследователь	researcher
исследовать	study; explore; investigate
исследует	study; explore
эксперимент	experiment
эксперимента	experiment
экспериментальный	experimental
лаборатория	laboratory; lab
лабораторный	laboratory
открытие	discovery; opening
обнаружить	find; discover
обнаружен	find; discover
обнаруживать	discover; detect
обнаружение	detection; discovery
изобретение	invention
изобрести	invent
изобрел	invent
теория	theory
гипотеза	hypothesis
биолог	biologist
биологический	biological
биология	biology
физика	physics
физик	physicist
физический	physical
химия	chemistry
химик	chemist
химический	chemical
математика	mathematics
математик	mathematician
математический	mathematical
историк	historian
история	history; story
исторический	historic; historical
археолог	archaeologist
археологи	archaeologist
астроном	astronomer
астрономы	astronomer
космос	space
космический	space
космический корабль	spacecraft; spaceship
космический аппарат	spacecraft
космическая станция	space station
международная космическая станция	international space station
мкс	international space station; iss
космонавт	cosmonaut; astronaut
космонавты	cosmonaut; astronaut
астронавт	astronaut
спутник	satellite
спутниковый	satellite
орбита	orbit
планета	planet
луна	moon
лунный	lunar; moon
марс	mars
звезда	star
звездный	star; stellar
галактика	galaxy
вселенная	universe
астероид	asteroid
метеорит	meteorite
комета	comet
телескоп	telescope
ракета носитель	rocket; launch vehicle
запуск	launch
запустить	launch
запущен	launch
запускать	launch
старт	start; launch
стартовать	start; launch
стартует	start
космодром	cosmodrome
академия	academy
академия наук	academy of sciences
академик	academician
технология	technology
технологический	technological; technology
технический	technical
техника	equipment; machinery; technology
инженер	engineer
инженерный	engineering
инновация	innovation
инновационный	innovative
разработка	development
разработки	development
разработать	develop
разработан	develop
разрабатывать	develop
разработчик	developer
искусственный	artificial
искусственный интеллект	artificial intelligence; ai
искусственного интеллекта	artificial intelligence; ai
интеллект	intelligence
интеллектуальный	intellectual
нейросеть	neural network
нейросети	neural network
чат бот	chatbot
чатбот	chatbot
алгоритм	algorithm
алгоритмы	algorithm
робот	robot
роботы	robot
автоматический	automatic
автоматизация	automation
компьютер	computer
компьютерный	computer
ноутбук	laptop
планшет	tablet
смартфон	smartphone
телефон	phone; telephone
телефоны	phone
телефонный	telephone; phone
телефонный разговор	phone call; telephone conversation
мобильный	mobile
мобильный телефон	mobile phone; cell phone
мобильная связь	mobile communications
мобильное приложение	mobile app
приложение	application; app
программное обеспечение	software
программного обеспечения	software
программист	programmer
по умолчанию	default
код	code
данные	data
данных	data
персональные данные	personal data
персональных данных	personal data
по данным	according
по предварительным данным	preliminary data
информация	information
по информации	according
информационный	information
информационное агентство	news agency
информационного агентства	news agency
информационных технологий	information technology
информагентство	news agency
информировать	inform
информирует	inform
проинформировать	inform
интернет	internet; online
интернет магазин	online store
онлайн	online
сайт	website; site
веб сайт	website
страница	page
страниц	page
блог	blog
блогер	blogger
социальная сеть	social network; social media
социальные сети	social media; social network
социальных сетях	social media; social network
соцсеть	social network; social media
соцсети	social media; social network
соцсетях	social media; social network
сеть	network; chain
сети	network; chain
сетевой	network; online
пользователь	user
пользователи	user
фейсбук	facebook
твиттер	twitter
инстаграм	instagram
телеграм	telegram
вконтакте	vkontakte
ютуб	youtube
гугл	google
яндекс	yandex
майкрософт	microsoft
микрософт	microsoft
википедия	wikipedia
твит	tweet
хакер	hacker
хакеры	hacker
хакерский	hacker
хакерская атака	hacker attack; cyberattack
взлом	hacking; hack
взломать	hack
кибератака	cyberattack
кибербезопасность	cybersecurity
киберпреступник	cybercriminal
кибер	cyber
сервер	server
система	system
систем	system
системный	system; systemic
устройство	device
прибор	device; instrument
оборудование	equipment
инструмент	instrument; tool
инструмента	instrument; tool
машина	car; machine
машины	car; machine
механизм	mechanism
двигатель	engine
двигателя	engine
батарея	battery
аккумулятор	battery
процессор	processor
чип	chip
полупроводник	semiconductor
микросхема	chip; microchip
микросхем	chip
камера	camera; cell
камеры	camera
видео	video
видеозапись	video; video recording
видеоролик	video
видеоигра	video game
цифровой	digital
виртуальный	virtual
электронный	electronic
электронная почта	email; e-mail
электронной почты	email; e-mail
электронной почте	email; e-mail
электроника	electronics
связь	communication; connection; link; tie
связи	communication; connection; tie
связан	connect; link; relate
связанный	connected; related; linked
связать	link; connect; contact
связывать	link; connect
оператор	operator; cameraman
телекоммуникационный	telecommunications
телекоммуникация	telecommunications
сигнал	signal
сигналы	signal
сообщить	report; say; tell
сообщать	report; say
сообщается	report; say
сообщение	report; message; statement
сообщил журналистам	told reporters; told journalists
сказать	say; tell
сказал журналистам	told reporters; told journalists
скажет	say
говорить	speak; say; talk
говорится	say
говорится в сообщении	said in statement
говорится в заявлении	said in statement
поговорить	talk
разговор	conversation; talk
разговаривать	talk; speak
беседа	conversation; talk; interview
рассказать	tell; say
рассказывать	tell
рассказ	story
заявить	say; state; declare
заявлять	say; claim; declare
заявление	statement; application
заявка	application; bid
заявки	application; bid
заявок	application; bid
сделать заявление	make statement
объявить	announce; declare
объявлен	announce; declare
объявлять	announce; declare
объявление	announcement
отметить	note; mark
отмечать	note; celebrate
отмечает	note; celebrate
добавить	add
добавлять	add
пояснить	explain
объяснить	explain
объяснять	explain
объяснение	explanation
подчеркнуть	emphasize; stress
подчеркнул	emphasize; stress
подчеркнула	emphasize; stress
подчеркивать	emphasize; stress
указать	point out; indicate
указывать	indicate; point
укажет	indicate
отрицать	deny
опровергнуть	deny; refute
опроверг	deny
опровергать	deny
опровержение	denial
подтвердить	confirm
подтверждать	confirm
подтвержден	confirm
подтверждение	confirmation
уточнить	clarify; specify
упомянуть	mention
упомянул	mention
упоминание	mention
назвать	name; call
назван	name; call
называть	call; name
называться	call
называемый	called
так называемый	so-called
назовет	call; name
название	name; title
по имени	named
фамилия	surname; name
спросить	ask
спрашивать	ask
вопрос	question; issue
ответ	response; answer; reply
ответить	answer; reply; respond
отвечать	answer; respond
в ответ	response
прокомментировать	comment
комментировать	comment
комментирует	comment
комментарий	comment
комментариев	comment
отказался от комментариев	declined to comment
цитировать	quote; cite
цитирует	quote; cite
цитата	quote; quotation
передать	convey; hand over; transfer
передает	report
передавать	transfer; transmit; report
передан	hand over; transfer
передача	transfer; program; broadcast
сослаться	cite; refer
ссылаться	cite; refer
ссылка	link; reference
со ссылкой на	citing
напомнить	recall; remind
напоминать	remind; resemble
считать	consider; believe; think
считаться	consider
полагать	believe; think
думать	think
думает	think
подумать	think
мысль	thought; idea
мнение	opinion; view
предположить	suggest; assume
предполагать	assume; suggest; suppose
предположение	assumption; suggestion
вывод	conclusion; withdrawal
выразить	express
выражать	express
выразить соболезнования	express condolences
соболезнование	condolence
выражение	expression
обещать	promise
пообещать	promise
обещание	promise
предупредить	warn
предупреждать	warn
предупреждение	warning
просить	ask; request
попросить	ask; request
просьба	request
запрос	request; query
запросить	request
требовать	demand; require
требует	demand; require
требуют	demand; require
требуется	require; need
потребовать	demand
потребует	require; demand
требование	demand; requirement
настаивать	insist
согласиться	agree
соглашаться	agree
согласен	agree
согласно	according
согласие	consent; agreement
согласовать	agree; coordinate
согласован	agree
поблагодарить	thank
благодарить	thank
благодаря	thanks; due
благодарность	gratitude
поздравить	congratulate
поздравление	congratulations
извиниться	apologize
извинение	apology
принести извинения	apologize
принес извинения	apologize
жалоба	complaint
жалобы	complaint
жаловаться	complain
пожаловаться	complain
жалуется	complain
слово	word
слова	word
рекомендовать	recommend
рекомендует	recommend
рекомендация	recommendation
советовать	advise
посоветовать	advise
писать	write
пишет	write
пишут	write
написать	write
написан	write
письмо	letter
письма	letter
текст	text
читать	read
прочитать	read
читатель	reader
подробность	detail
подробности	detail
подробный	detailed
подробно	detail
знать	know
знает	know
знания	knowledge
знание	knowledge
узнать	learn; find out
известный	famous; known; well-known
неизвестный	unknown
известно	known
стало известно	became known
известие	news
новость	news
новости	news
источник	source
источника	source
анонимный	anonymous
на условиях анонимности	on condition anonymity
понимать	understand
понимание	understanding
понять	understand
понял	understand
поймет	understand
видеть	see
видел	see
видели	see
видит	see
увидеть	see
увидел	see
увидели	see
увидит	see
смотреть	watch; look
смотрел	watch; look
смотрит	look; watch
посмотреть	watch; look
рассмотреть	consider; examine
рассмотрел	consider
рассмотрит	consider
рассматривать	consider; view
рассмотрение	consideration; review
слышать	hear
услышать	hear
слушать	listen
слушание	hearing
слушания	hearing
слух	rumor; hearing
слухи	rumor
чувствовать	feel
чувствует	feel
почувствовать	feel
чувство	feeling; sense
надеяться	hope
надеется	hope
надежда	hope
надежды	hope
верить	believe
вера	faith; belief
поверить	believe
доверие	confidence; trust
доверять	trust
уверен	confident; sure
уверенность	confidence
уверить	assure
заверить	assure
сомнение	doubt
сомневаться	doubt
хотеть	want
хочет	want
хотел	want
хотела	want
хотели	want
хотелось бы	would like
захотеть	want
желать	wish; want
желание	desire; wish
намерен	intend; plan
намерение	intention
намереваться	intend
собираться	plan; intend; gather
собрать	collect; gather
соберется	gather; meet
собирать	collect; gather
собран	collect; gather
стремиться	seek; strive
стремление	desire; aspiration
пытаться	try; attempt
попытаться	try; attempt
попытка	attempt
попытки	attempt
попыток	attempt
стараться	try
постараться	try
усилие	effort
усилия	effort
нужно	need; necessary
нужный	necessary; needed
нуждаться	need
необходимо	necessary; need
необходимость	need; necessity
необходимый	necessary
потребность	need
должен	must; should
должны	must; should
должна	must; should
должно	must; should
возможно	possibly; possible; perhaps
возможный	possible
возможность	opportunity; possibility
невозможный	impossible
невозможно	impossible
вероятно	probably; likely
вероятный	likely; probable
вероятность	probability; likelihood
способный	capable; able
способность	ability; capability
способ	way; method
способствовать	contribute; promote
способствует	contribute; promote
смочь	able
смог	able; manage
смогла	able; manage
смогли	able; manage
сможет	able
смогут	able
удаться	manage; succeed
удалось	manage; succeed
удастся	manage; succeed
удается	manage; succeed
удача	luck; success
успех	success
успешный	successful
успешно	successfully
успеть	manage
успел	manage
добиться	achieve
добиваться	seek; achieve
добьется	achieve
достичь	reach; achieve
достиг	reach; achieve
достигла	reach; achieve
достигли	reach; achieve
достигнет	reach
достигнут	reach; achieve
достигнута	reach; achieve
достигать	reach
достижение	achievement
провал	failure
провалиться	fail
неудача	failure
неудачный	unsuccessful; failed
цель	goal; target; purpose; aim
задача	task; objective
задание	task; assignment
идти	go
идет	go
идут	go
шел	go; walk
шла	go
шли	go
пойти	go
пошел	go
пошла	go
пошли	go
пойдет	go
пойдут	go
прийти	come
пришел	come
пришла	come
придет	come
придут	come
приходить	come
уйти	leave
ушел	leave
ушла	leave
ушли	leave
уйдет	leave
уходить	leave
уход	departure; care
войти	enter
вошел	enter; join
вошла	enter
вошли	enter
войдет	enter
войдут	enter
входить	enter
вход	entrance; entry
выйти	leave; go out; exit
вышел	leave; come out
вышла	leave; come out
вышли	leave; come out
выйдет	come out; leave
выходить	go out; leave
выход	exit; withdrawal
пройти	pass; hold
прошел	pass; take place
пройдет	take place; pass
пройдут	take place
проходить	take place; pass
произойти	happen; occur
произошел	occur; happen
произошла	occur; happen
произошло	happen; occur
произошли	occur; happen
произойдет	happen; occur
произошедший	happened; incident
происходить	happen; occur
найти	find
нашел	find
нашла	find
нашли	find
найдет	find
найден	find
найденный	found
находиться	located; situated
находка	find; discovery
дойти	reach
перейти	switch; move; cross
перешел	move; cross
перешли	move; cross
перейдет	move; switch
переход	transition; crossing
переходный	transitional
превзойти	exceed; surpass
поехать	go; travel
приехать	arrive; come
приехал	arrive; come
приехали	arrive; come
приедет	come; arrive
уехать	leave
уехал	leave
ехать	go; drive
выехать	leave
въезд	entry
выезд	departure; exit
прибыть	arrive
прибывать	arrive
прибытие	arrival
отправиться	go; head
отправить	send
отправлять	send
отправлен	send
отправка	sending; dispatch
вернуться	return
вернулся	return
вернулась	return
вернулись	return
вернется	return
вернуть	return
возвращаться	return
возвращать	return
возвращение	return
возврат	return; refund
покинуть	leave
покинул	leave
покинули	leave
покидать	leave
бежать	flee; run
бежал	flee; run
бежали	flee
бегство	flight; escape
побег	escape
сбежать	escape; flee
скрыться	flee; hide
скрыть	hide; conceal
скрывать	hide; conceal
скрываться	hide
прятать	hide
посетить	visit
посещать	visit; attend
посещение	visit
посетитель	visitor
остаться	remain; stay
остается	remain
останется	remain; stay
оставаться	remain; stay
оставить	leave
оставлять	leave
остановить	stop
остановиться	stop
остановка	stop
остановки	stop
останавливать	stop
приостановить	suspend
приостановлен	suspend
прекратить	stop; cease; end
прекращать	stop; cease
прекращен	stop; end
прекращение	end; termination; cessation
закончить	finish; end
закончиться	end
заканчиваться	end
завершить	complete; finish
завершиться	end; complete
завершен	complete
завершать	complete
завершение	completion; end
окончание	end
окончательный	final
окончательно	finally
конец	end
конца	end
конце	end
в конце концов	eventually; finally
наконец	finally
начать	begin; start
начаться	begin; start
начат	begin; start
начнет	begin; start
начнется	begin; start
начнут	begin; start
начинать	begin; start
начинается	begin; start
начало	beginning; start
начале	beginning; early
начальник	head; chief
начальный	initial; primary
продолжить	continue
продолжать	continue
продолжаться	continue; last
продолжает	continue
продолжение	continuation
длиться	last
длительный	long; prolonged
дать	give
дал	give
дала	give
дали	give
даст	give
дадут	give
давать	give
дает	give
дают	give
взять	take
взял	take
взяла	take
взяли	take
возьмет	take
берет	take
получить	receive; get; obtain
получать	receive; get
получен	receive; obtain
получение	receipt; obtaining
предоставить	provide; grant
предоставлять	provide
предоставлен	provide; grant
предоставление	provision
обеспечить	provide; ensure
обеспечивать	provide; ensure
обеспечение	provision; support
оказать	provide
оказаться	turn out; find
окажется	turn out
оказывать	provide
оказывать давление	put pressure; pressure
вести	lead; conduct
ведет	lead; conduct
ведут	lead; conduct
вел	lead; conduct
вели	lead; conduct
ведется	conduct; underway
ведутся	conduct; underway
ведущий	leading; host; presenter
вести переговоры	negotiate; hold talks
провести	hold; conduct; spend
провел	hold; conduct; spend
провела	hold; conduct; spend
провели	hold; conduct; spend
проведет	hold; conduct; spend
проведут	hold; conduct
проведен	hold; conduct
проведение	holding; conduct
проводить	hold; conduct
проводиться	hold; conduct
привести	lead; cause; bring
привел	lead; cause
привела	lead; cause
привело	lead; cause
привели	lead; cause
приведет	lead
приводить	lead; cause; cite
принести	bring
принес	bring
принесла	bring
принесет	bring
нести	carry; bear
несет	carry; bear
носить	wear; carry
нанести	inflict; cause
нанес	inflict; deal
нанесла	inflict
нанесли	inflict; strike
нанесен	inflict; cause
наносить	inflict; cause
перевести	transfer; translate
перевел	transfer; translate
перевод	transfer; translation
переводчик	translator; interpreter
вывести	withdraw; bring
вывести войска	withdraw troops
вывел	withdraw
ввести	introduce; impose
ввел	introduce; impose
ввела	introduce; impose
ввели	introduce; impose
введет	introduce; impose
введен	introduce; impose
введение	introduction; imposition
вводить	introduce; impose
внести	introduce; make; contribute
внес	introduce; make
внесен	introduce; submit
вносить	introduce; make; contribute
делать	do; make
делает	do; make
сделать	do; make
сделан	make; do
дело	case; matter; affair
дела	affair; case; matter
действие	action; effect
действия	action
действовать	act; operate
действует	operate; act
действуют	operate; act
действительно	really; indeed
действительный	valid; real
деятельность	activity; work
деятель	figure; politician
создать	create; establish
создан	create; establish
создавать	create
создает	create
создание	creation; establishment
создатель	creator
построить	build
построен	build
строить	build
строительство	construction
строительный	construction; building
строитель	builder; construction worker
стройка	construction site
строение	building; structure
здание	building
установить	establish; install; set
установлен	establish; install
устанавливать	establish; install
установка	installation; plant
открыть	open
открыт	open
открыта	open
открытый	open
открывать	open
открывается	open
откроется	open
откроет	open
закрыть	close
закрыт	close
закрыта	close
закрытый	closed
закрывать	close
закроет	close
закрытие	closure; closing
включить	include; turn on
включать	include
включая	including
включен	include
включение	inclusion
исключить	exclude; rule out; expel
исключать	exclude; rule out
исключен	exclude; expel
исключение	exception; exclusion
изменить	change
измениться	change
изменять	change
изменен	change
изменение	change
перемена	change
перемены	change
менять	change
меняться	change
поменять	change
заменить	replace
заменен	replace
замена	replacement
замены	replacement
превратить	turn; transform
превратиться	turn; become
стать	become
стал	become
стала	become
стали	become
станет	become
станут	become
становиться	become
становится	become
появиться	appear; emerge
появляться	appear
появление	appearance; emergence
возникнуть	arise; emerge
возник	arise; emerge
возникла	arise; emerge
возникли	arise; emerge
возникает	arise
возникновение	emergence; occurrence
существовать	exist
существует	exist
существуют	exist
существующий	existing
существование	existence
состояться	take place; hold
состоится	take place; hold
состоит	consist
состояние	condition; state; fortune
состав	composition; squad; lineup
в составе	as part of
составить	amount; make up
составлять	amount; make up
составляет	amount; make up
оставшийся	remaining
остальной	rest; other
остальные	rest; others
остаток	rest; remainder
вызвать	cause; summon; call
вызван	cause
вызывать	cause
вызывает	cause
вызов	challenge; call
причина	reason; cause
причинить	cause
последствие	consequence; aftermath
последствия	consequence; aftermath
результат	result
результате	result
итог	result; outcome
итоги	result; outcome
по итогам	following; results
итоговый	final
влияние	influence; impact
влиять	influence; affect
повлиять	affect; influence
влиятельный	influential
воздействие	impact; influence; effect
зависеть	depend
зависит	depend
касаться	concern; touch
затронуть	affect; touch
затронул	affect
коснуться	touch; affect
использовать	use
использует	use
используют	use
используется	use
использование	use
пользоваться	use; enjoy
воспользоваться	take advantage; use
применить	use; apply
применять	use; apply
применение	use; application
выполнить	fulfill; perform; carry out
выполнять	fulfill; perform
выполнен	fulfill; complete
выполнение	implementation; fulfillment
реализация	implementation; sale
реализовать	implement; realize
реализует	implement
осуществить	carry out; implement
осуществлять	carry out; implement
осуществление	implementation
исполнить	perform; fulfill
исполнение	execution; performance
исполнитель	performer; artist
соблюдать	observe; comply
соблюдение	compliance; observance
следовать	follow
следует	should; follow
последовать	follow
следить	monitor; follow; watch
проверить	check; verify
проверять	check
проверка	check; inspection
проверки	check; inspection
проверок	check; inspection
наблюдать	observe; watch
наблюдатель	observer
наблюдение	observation; surveillance
мониторинг	monitoring
оценить	estimate; assess; evaluate
оценивать	estimate; assess
оценка	assessment; estimate; evaluation
оценки	assessment; estimate
по оценкам	estimate
изучить	study; examine
изучать	study
изучение	study
анализ	analysis
анализировать	analyze
анализирует	analyze
определить	determine; define
определять	determine; define
определен	determine; define
определенный	certain; specific
определение	definition; determination
представить	present; introduce; imagine
представлять	represent; present
представлен	present; represent
представление	presentation; performance; idea
показать	show
показан	show
показывать	show
покажет	show
показ	show; screening
демонстрировать	demonstrate; show
демонстрирует	demonstrate; show
продемонстрировать	demonstrate; show
свидетельствовать	testify; indicate
свидетельствует	indicate; testify
означать	mean
значение	meaning; importance; significance
значительный	significant; considerable
значительно	significantly
важный	important
важно	important
важность	importance
важнейший	most important
существенный	significant; substantial
серьезный	serious
серьезно	seriously
ключевой	key
основной	main; basic
основа	basis; foundation
основание	ground; basis; foundation
крупный	large; major; big
крупнейший	largest; biggest
большой	big; large; great
большинство	majority; most
большинства	majority; most
больший	greater; larger
больше	more
более	more
более чем	more than
наиболее	most
много	many; much; lot
многие	many
многих	many
многим	many
многочисленный	numerous
множество	many; multitude
множественный	multiple
несколько	several
несколько лет	several years
ряд	number; series
ряда	number; several
немного	little; slightly
немногие	few
мало	few; little
меньше	less; fewer
меньшинство	minority
меньший	smaller; lesser
максимальный	maximum
максимально	maximum
минимальный	minimum; minimal
минимум	minimum; low
максимум	maximum; high
количество	number; amount; quantity
количества	number; amount
число	number
числа	number
численность	number; population
цифра	figure; number
цифры	figure
номер	number; issue; room
размер	size; amount
масштаб	scale
масштабный	large-scale
крупномасштабный	large-scale
огромный	huge; enormous
колоссальный	enormous; colossal
гигант	giant
гиганта	giant
гигантский	giant
маленький	small; little
малый	small
небольшой	small
незначительный	minor; slight; insignificant
высокий	high; tall
высоко	high; highly
высшее образование	higher education
высший	higher; supreme; highest
выше	higher; above
высота	height; altitude
низкий	low
ниже	below; lower
нижний	lower
верхний	upper
глубокий	deep; profound
глубина	depth
широкий	wide; broad
широко	widely
ширина	width
узкий	narrow
длинный	long
длина	length
короткий	short
краткий	brief; short
кратко	briefly
далекий	distant; far
далеко	far
близкий	close; near
близко	close
ближе	closer
вблизи	near
недалеко	near
рядом	near; next; nearby
вокруг света	around world
расстояние	distance
километр	kilometer
км	km; kilometer
метр	meter
метров	meter
сантиметр	centimeter
миля	mile
миль	mile
тонна	ton; tonne
тонн	ton; tonne
килограмм	kilogram
кг	kg
грамм	gram
литр	liter
гектар	hectare
квадратный	square
квадратный метр	square meter
квадратных метров	square meter
кубический	cubic
мегаватт	megawatt
киловатт	kilowatt
площадь	square; area
пространство	space
воздушное пространство	airspace
воздушного пространства	airspace
место	place; site; seat
места	place; site
мест	place; seat
местность	area; terrain
сторона	side; party
стороны	side; party
стороне	side
обе стороны	both sides
сторон	side; party
центр	center
середина	middle
часть	part
частичный	partial
частично	partially; partly
большая часть	most; majority
отдельный	separate; individual
целиком	entirely
полный	full; complete
полностью	fully; completely
общий	total; common; general
всеобщий	universal; general
всего лишь	only
единый	single; unified
единственный	only; sole
единство	unity
один раз	once
однажды	once
особый	special
особенно	especially; particularly
особенность	feature
специальный	special
специально	specially; deliberately
обычный	usual; ordinary; conventional
обычно	usually
обыкновенный	ordinary; common
необычный	unusual
уникальный	unique
редкость	rarity
типичный	typical
нормальный	normal
норма	norm; rule
нормы	norm; standard
стандарт	standard
стандартный	standard
традиция	tradition
традиционный	traditional
различный	various; different
различие	difference
разный	different; various
разница	difference
разнообразие	diversity; variety
отличие	difference; contrast
в отличие от	unlike
отличный	excellent; different
отличаться	differ
аналогичный	similar
похожий	similar
подобный	similar; such
равный	equal
равенство	equality
неравенство	inequality
равноправие	equality
одинаковый	same; equal; identical
другой	other; another; different
другая	other; another; different
сравнение	comparison
сравнить	compare
сравнивать	compare
по сравнению	compared
по сравнению с прошлым	compared with last
хороший	good
хорошо	well; good
лучший	best; better
лучше	better
плохой	bad
плохо	bad; badly
худший	worst; worse
хуже	worse
прекрасный	beautiful; excellent; fine
красивый	beautiful
красота	beauty
великий	great
знаменитый	famous
знаменитость	celebrity
популярный	popular
популярность	popularity
сильный	strong; powerful
сильно	strongly; heavily
сильнее	stronger
слабый	weak
слабость	weakness
мощный	powerful
мощность	capacity; power
мощь	power; might
тяжелый	heavy; serious; severe; difficult
тяжело	seriously; hard
трудный	difficult; hard
трудно	difficult; hard
трудность	difficulty
сложный	complex; difficult; complicated
сложность	difficulty; complexity
сложно	difficult
легкий	easy; light
легко	easily; easy
простой	simple
просто	simply; just
быстрый	fast; quick; rapid
быстро	quickly; fast
быстрее	faster
медленный	slow
медленно	slowly
скорость	speed
резкий	sharp
резко	sharply
жесткий	tough; hard; strict
строгий	strict
мягкий	soft; mild
твердый	firm; solid; hard
ясный	clear
ясно	clear; clearly
четкий	clear
чистый	clean; net; pure
грязный	dirty
яркий	bright; vivid
темный	dark
темнота	darkness
свет	light; world
черный	black
белый	white
красный	red
синий	blue
голубой	blue
желтый	yellow
коричневый	brown
серый	gray
розовый	pink
цвет	color
цветной	color
настоящий	real; present; true
реальный	real
реальность	reality
правда	truth
правдивый	truthful
истина	truth
истинный	true
ложь	lie
ложный	false
лгать	lie
фальшивый	fake; counterfeit
поддельный	fake; counterfeit
подделка	fake; forgery
фейк	fake
точный	accurate; exact; precise
точно	exactly
точность	accuracy
верный	correct; faithful; right
неправильный	wrong; incorrect
правильный	right; correct
правильно	correctly; right
ошибка	mistake; error
ошибки	mistake; error
ошибок	mistake; error
ошибаться	wrong; mistaken
ошибочный	wrong; mistaken
естественный	natural
искусственно	artificially
прямой	direct; live
прямо	directly; straight
прямой эфир	live; live broadcast
в прямом эфире	live
косвенный	indirect
личный	personal; private
лично	personally
личность	identity; personality
индивидуальный	individual
публичный	public
публично	publicly
публикация	publication
публиковать	publish
публикует	publish
опубликовать	publish
опубликует	publish
опубликован	publish
тихий	quiet
спокойный	calm
спокойствие	calm
громкий	loud; high-profile
активный	active
активно	actively
активность	activity
пассивный	passive
положительный	positive
позитивный	positive
отрицательный	negative
негативный	negative
вредный	harmful
вред	harm; damage
польза	benefit
пользу	favor; benefit
в пользу	favor
полезный	useful
выгода	benefit; advantage
выгодный	profitable; favorable
преимущество	advantage
недостаток	lack; shortage; shortcoming
недостатка	lack
недостаточный	insufficient
недостаточно	not enough; insufficient
достаточно	enough
достаточный	sufficient
дополнительный	additional
дополнительно	additionally
дополнить	add; supplement
лишний	extra; unnecessary
бесплатный	free
бесплатно	free
дорогостоящий	expensive; costly
дешевый	cheap
дешевле	cheaper
дороже	more expensive
популизм	populism
популист	populist
проблема	problem; issue
проблем	problem; issue
ситуация	situation
обстановка	situation
обстановке	situation
условие	condition
условия	condition; terms
обстоятельство	circumstance
обстоятельства	circumstance
положение	situation; position
позиция	position; stance
факт	fact
факта	fact
фактор	factor
случай	case; incident
случая	case; incident
случаи	case
случаев	case; incident
случиться	happen
случайный	accidental; random
случайно	accidentally
событие	event
явление	phenomenon
идея	idea
идеи	idea
идеология	ideology
концепция	concept
принцип	principle
принципиальный	fundamental
правило	rule
правила	rule
подход	approach
метод	method
процесс	process
процедура	procedure
этап	stage
фаза	phase
проект	project; draft
структура	structure
форма	form
формат	format
сформировать	form
формировать	form
формирует	form
формирование	formation
вид	type; view; form
тип	type
класс	class
категория	category
элемент	element
элемента	element
сфера	sphere; field; area
направление	direction
направить	send; direct
направлен	aim; send; direct
направлять	send; direct
путь	way; path
пути	way; path
тематика	topic
предмет	subject; object
объект	facility; object
вещь	thing
вещи	thing
вещество	substance
материал	material
материалы	material
материальный	material; financial
ресурс	resource
ресурсы	resource
запас	reserve; stock
запасы	reserve; stock
наличие	presence; availability
доступ	access
доступный	available; affordable; accessible
доступность	availability; accessibility
качество	quality
качественный	quality; high-quality
роль	role
сыграть роль	play role
играть роль	play role
интерес	interest
интересы	interest
интересный	interesting
интересовать	interest
заинтересован	interested
внимание	attention
внимательный	careful; attentive
обратить внимание	draw attention; pay attention
привлечь	attract; draw
привлек	attract
привлекает	attract
привлекать	attract
привлечение	attraction; raising
привлекательный	attractive
развитие	development
развивать	develop
развиваться	develop
развивающийся	developing
развивающиеся страны	developing countries
развивающихся стран	developing countries
развитый	developed
развитые страны	developed countries
развить	develop
прогресс	progress
улучшить	improve
улучшать	improve
улучшение	improvement
ухудшение	deterioration
ухудшиться	worsen; deteriorate
ухудшить	worsen
совершенствовать	improve
совершенствование	improvement
совершить	commit; make
совершать	commit; make
совершен	commit
усилить	strengthen; intensify
усиление	strengthening
усиливать	strengthen
расширить	expand
расширять	expand
расширение	expansion; enlargement
распространить	spread; distribute
распространять	spread; distribute
распространяться	spread
распространение	spread; distribution; proliferation
распределение	distribution
распределить	distribute
разделить	divide; share
разделение	division; separation
раздел	section; division
раскол	split
объединить	unite; unify; merge
объединять	unite
объединение	association; unification
объединенный	united
присоединиться	join
присоединение	accession; joining
вступить	join; enter
вступать	join; enter
вступление	entry; accession; joining
член	member
члены	member
членство	membership
группа	group; band
команда	team; command; crew
команды	team; crew
экипаж	crew
экипажа	crew
избежать	avoid; escape
избежал	avoid; escape
избегать	avoid
предотвратить	prevent
предотвращение	prevention
предотвращать	prevent
помешать	prevent
мешать	prevent; hinder
препятствие	obstacle
препятствовать	hinder; prevent
препятствует	hinder; prevent
блокировать	block
блокирует	block
заблокировать	block
блокировка	blocking
борьба	fight; struggle
борьбы	fight; struggle
бороться	fight; struggle
борется	fight; struggle
справиться	cope
преодолеть	overcome
преодоление	overcoming
урегулирование	settlement; resolution
урегулировать	settle; resolve
регулировать	regulate
регулирует	regulate
регулирование	regulation
регулятор	regulator
регулярный	regular
регулярно	regularly
терпеть	tolerate
переживать	experience; worry
пережить	survive
беспокойство	concern; anxiety
беспокоиться	worry
обеспокоен	concerned
обеспокоенность	concern
озабоченность	concern
тревога	alarm; anxiety
тревожный	alarming
страх	fear
бояться	fear; afraid
паника	panic
шок	shock
шокировать	shock
шокирован	shock
удивить	surprise
удивление	surprise
удивительный	surprising; amazing
неожиданный	unexpected
неожиданно	unexpectedly
внезапный	sudden
внезапно	suddenly
гнев	anger
злой	evil; angry
ненависть	hatred; hate
любовь	love
любви	love
любимый	favorite; beloved
любитель	amateur; lover
нравиться	like
понравиться	like
радость	joy
счастье	happiness
счастливый	happy
счастлив	happy
грусть	sadness
смех	laughter
смеяться	laugh
шутка	joke
шутить	joke
пошутить	joke
плакать	cry
слеза	tear
слезы	tear
гордость	pride
гордиться	proud
стыд	shame
позор	disgrace; shame
уважение	respect
уважать	respect
честь	honor
в честь	honor
честный	honest; fair
достоинство	dignity
смелый	brave; bold
мужество	courage
терпение	patience
усталость	fatigue
мечта	dream
мечтать	dream
риск	risk
риски	risk
рисковать	risk
рискует	risk
рискованный	risky
шанс	chance
попасть	get; hit
попал	get; hit
попали	get; hit
попадет	get
попадать	get; hit
потеряться	get lost
следующий шаг	next step
люди	people
людей	people
людям	people
людьми	people
человек	person; people; man
человека	person; man; human
человеку	person; man
человечество	humanity; mankind
человеческий	human
гуманность	humanity
народ	people
народы	people; nation
народный	people's; popular; folk
нация	nation
национальный	national
национальность	nationality; ethnicity
население	population
жители	resident; inhabitant
житель	resident; inhabitant
жительница	resident
жизнь	life
жизненный	life; vital
жить	live
живет	live
живут	live
жил	live
жили	live
проживать	live; reside
проживание	residence; accommodation
живой	alive; live; living
жилье	housing
жилья	housing
жилой	residential
жилой дом	apartment building; residential building
жилого дома	apartment building; residential building
жилых домов	residential building; house
жилищный	housing
дом	house; home
дома	house; home
домашний	home; domestic
квартира	apartment
квартиры	apartment
комната	room
комнаты	room
этаж	floor
этажа	floor
крыша	roof
стена	wall
стены	wall
дверь	door
окно	window
ворота	gate; goal
двор	yard; court
сад	garden
улица	street
улицы	street
проспект	avenue; prospectus
бульвар	boulevard
дворец	palace; palace
дворца	palace
замок	castle
башня	tower
небоскреб	skyscraper
памятник	monument
памятника	monument
мемориал	memorial
мемориальный	memorial
парк	park
семья	family
семьи	family
семейный	family
ребенок	child; baby
ребенка	child
ребенку	child
дети	child
детей	child
детям	child
детьми	child
детский	child; children
детский сад	kindergarten
детский дом	orphanage
сирота	orphan
усыновление	adoption
усыновить	adopt
отец	father
отца	father
отцом	father
мать	mother
матери	mother
матерью	mother
родитель	parent
родители	parent
сын	son
сына	son
сыном	son
сыновья	son
дочь	daughter
дочери	daughter
брат	brother
брата	brother
братья	brother
сестра	sister
сестры	sister
муж	husband
мужа	husband
жена	wife
жены	wife
женой	wife
супруг	husband; spouse
супруга	wife; spouse
вдова	widow
внук	grandson
дед	grandfather
дедушка	grandfather
бабушка	grandmother
дядя	uncle
родственник	relative
родственники	relative
брак	marriage
свадьба	wedding
развод	divorce
развестись	divorce
невеста	bride
мужчина	man
мужчины	man
мужской	male; men
женщина	woman
женщины	woman
женский	female; women
девушка	girl; woman; girlfriend
девушки	girl; woman
девушек	girl; woman
девочка	girl
девочки	girl
девочек	girl
мальчик	boy
мальчика	boy
юноша	young man
парень	guy; boyfriend
парня	guy; boyfriend
подросток	teenager
подростка	teenager
подростки	teenager
несовершеннолетний	minor; underage
молодежь	youth; young people
молодежный	youth
молодые люди	young people
молодой человек	young man
взрослый	adult
пожилой	elderly
старик	old man
старший	senior; elder
старше	older
младший	younger; junior
возраст	age
в возрасте	aged
друзья	friend
друзей	friend
подруга	girlfriend; friend
дружба	friendship
дружественный	friendly
товарищеский матч	friendly
сосед	neighbor
соседи	neighbor
соседний	neighboring
коллега	colleague
коллеги	colleague
гость	guest
гости	guest
хозяин	owner; host
хозяйство	economy; farm
враг	enemy
врага	enemy
враждебный	hostile
соперник	rival; opponent
соперничество	rivalry
герой	hero
героя	hero
женатый	married
гей	gay
геи	gay
лгбт	lgbt
гомосексуалист	homosexual; gay
однополый	same-sex
однополый брак	same-sex marriage
однополых браков	same-sex marriage
меньшинств	minority
образование	education; formation
образовательный	educational; education
образованный	educated
школа	school
школы	school
школьный	school
школьник	schoolchild; student
школьники	schoolchild; student
школьница	schoolgirl
учитель	teacher
преподаватель	teacher; lecturer
педагог	teacher
университет	university
университета	university
университетский	university
институт	institute
вуз	university
вузы	university
колледж	college
студент	student
студенты	student
студенческий	student
ученик	student; pupil
учеба	study
учебный	educational; academic; training
учебный год	school year; academic year
учебное заведение	educational institution; school
учебник	textbook
учиться	study; learn
учить	teach; learn
научить	teach
обучение	training; education
обучать	train; teach
урок	lesson
экзамен	exam
экзамена	exam
егэ	unified state exam
профессор	professor
факультет	faculty; department
диплом	diploma
степень	degree
стипендия	scholarship
конференция	conference
семинар	seminar
библиотека	library
книга	book
книги	book
книжный	book
писатель	writer; author
автор	author
поэзия	poetry
роман	novel
романа	novel
романы	novel
литература	literature
литературный	literary
издание	publication; edition; newspaper
издатель	publisher
издательство	publishing house; publisher
издать	publish; issue
редактор	editor
главный редактор	editor-in-chief; chief editor
редакция	editorial office; editor
газета	newspaper
газеты	newspaper
журнал	magazine; journal
журналы	magazine
журналист	journalist; reporter
журналисты	journalist; reporter
журналистка	journalist
журналистика	journalism
корреспондент	correspondent; reporter
репортер	reporter
репортаж	report
обозреватель	columnist; commentator
пресса	press
печать	press; print; seal
сми	media
телевидение	television; tv
телевизионный	television; tv
телевизор	television; tv
телеканал	tv channel; television channel
телеканалы	tv channel
телекомпания	broadcaster; television company
телеведущий	tv presenter; host
телесериал	tv series
сериал	tv series; series
сериалы	tv series
телепередача	tv show
радиостанция	radio station; radio
эфир	air; broadcast
трансляция	broadcast
транслировать	broadcast
вещание	broadcasting
интервью	interview
цензура	censorship
пропаганда	propaganda
реклама	advertising; advertisement
рекламный	advertising
рассылка	mailing
интерфакс	interfax
риа новости	ria novosti
тасс	tass
итар тасс	itar-tass
рейтер	reuters
рейтерс	reuters
франс пресс	afp; agence france-presse
би би си	bbc
ассошиэйтед пресс	associated press
синьхуа	xinhua
коммерсант	kommersant
ведомости	vedomosti
нью йорк таймс	new york times
вашингтон пост	washington post
файнэншл таймс	financial times
гардиан	guardian
культура	culture
культурный	cultural
искусство	art
искусства	art
художник	artist
художественный	art; artistic; feature
картина	painting; picture
картины	painting; picture
живопись	painting
скульптура	sculpture
скульптор	sculptor
музей	museum
музея	museum
галерея	gallery
выставка	exhibition
выставки	exhibition
экспонат	exhibit
коллекция	collection
театр	theater
театральный	theater; theatrical
спектакль	performance; play
пьеса	play
режиссер	director
режиссура	directing
актер	actor
актеры	actor
актриса	actress
кино	film; cinema; movie
фильм	film; movie
фильма	film; movie
кинотеатр	cinema; movie theater
кинофестиваль	film festival
фестиваль	festival
фестиваля	festival
сценарий	script; scenario
сцена	scene; stage
сцены	scene; stage
оскар	oscar
номинация	nomination
номинировать	nominate
номинирован	nominate
лауреат	laureate; winner
нобелевский	nobel
нобелевская премия	nobel prize
нобелевской премии	nobel prize
нобелевскую премию	nobel prize
нобелевская премия мира	nobel peace prize
нобелевской премии мира	nobel peace prize
награда	award
награды	award
наградить	award
награжден	award
орден	order
ордена	order
конкурс	contest; competition
музыка	music
музыкальный	musical; music
музыкант	musician
музыканта	musician
песня	song
песни	song
петь	sing
поет	sing
певец	singer
певца	singer
певица	singer
альбом	album
альбома	album
концерт	concert
оркестр	orchestra
композитор	composer
дирижер	conductor
опера	opera
оперный	opera
балет	ballet
танец	dance
танца	dance
танцевать	dance
гимн	anthem
евровидение	eurovision
рок	rock
рэпер	rapper
звезды	star
мода	fashion
модель	model
модельер	fashion designer
дизайн	design
дизайнер	designer
архитектор	architect
архитектура	architecture
фотография	photo; photograph
фото	photo
фотограф	photographer
снимок	picture; photo; image
снимка	picture; photo
снимки	picture; photo; image
съемка	shooting; filming
съемки	filming; shooting
снять	remove; lift; film
снимать	film; remove; shoot
изображение	image
наследие	heritage; legacy
наследник	heir
наследство	inheritance
туризм	tourism
турист	tourist
туристы	tourist
туристический	tourist; travel
путешествие	travel; trip; journey
путешественник	traveler
путешествовать	travel
гостиница	hotel
отель	hotel
курорт	resort
ресторан	restaurant
ресторане	restaurant
кафе	cafe
бар	bar
магазин	store; shop
супермаркет	supermarket
спорт	sport
спортивный	sport
спортсмен	athlete
спортсмены	athlete
спортсмена	athlete
спортсменка	athlete
олимпиада	olympics
олимпийский	olympic
олимпийские игры	olympic games; olympics
олимпийских игр	olympic games; olympics
олимпийских играх	olympic games; olympics
зимние олимпийские игры	winter olympics
олимпийский чемпион	olympic champion
олимпийский комитет	olympic committee
паралимпийский	paralympic
мок	ioc; olympic committee
фифа	fifa
уефа	uefa
допинг	doping
допинговый	doping
вада	wada
русада	rusada
чемпион	champion
чемпион мира	world champion
чемпионка	champion
чемпионат	championship
чемпионат мира	world cup; world championship
чемпионата мира	world cup; world championship
чемпионате мира	world cup; world championship
чемпионат европы	european championship; euro
чемпионата европы	european championship; euro
кубок	cup
кубка	cup
кубок мира	world cup
кубка мира	world cup
лига	league
лига чемпионов	champions league
лиги чемпионов	champions league
лига европы	europa league
премьер лига	premier league
премьер лиги	premier league
турнир	tournament
соревнование	competition
матч	match; game
игра	game
игры	game
игр	game
играх	game
игрок	player
игроки	player
играть	play
играет	play
сыграть	play
футбол	football; soccer
футбольный	football; soccer
футбольный клуб	football club
футболист	footballer; football player
хоккей	hockey
хоккея	hockey
хоккеист	hockey player
хоккейный	hockey
теннис	tennis
теннисист	tennis player
теннисистка	tennis player
теннисный	tennis
баскетбол	basketball
баскетбольный	basketball
волейбол	volleyball
бокс	boxing
боксер	boxer
борец	wrestler; fighter
гимнастика	gymnastics
фигурное катание	figure skating
фигурист	figure skater
биатлон	biathlon
биатлонист	biathlete
лыжный	ski
лыжник	skier
горнолыжный	ski
плавание	swimming
пловец	swimmer
атлетика	athletics
легкая атлетика	athletics
легкоатлет	athlete
бег	running
бегун	runner
марафон	marathon
шахматы	chess
шахматный	chess
шахматист	chess player
гонка	race
гонки	race
гонщик	driver; racer
формула 1	formula one
велосипед	bicycle; bike
велосипедист	cyclist
тренер	coach
главный тренер	head coach; coach
тренировка	training
тренировки	training
тренировать	train; coach
клуб	club
сборная	national team; team
сборной	national team; team
сборная россии	russian national team; russia team
вратарь	goalkeeper
полузащитник	midfielder
форвард	forward
капитан команды	team captain
арбитр	referee
стадион	stadium
стадиона	stadium
болельщик	fan; supporter
болельщики	fan
фанат	fan
зритель	spectator; viewer
гол	goal
голы	goal
забить	score
забил гол	scored goal
очко	point
очки	point; glasses
балл	point; score
финал	final
финалы	final
финале	final
полуфинал	semi-final; semifinal
полуфинале	semi-final; semifinal
четвертьфинал	quarter-final
четвертьфинале	quarter-final
победа	victory; win
победы	victory; win
победитель	winner
победить	win; defeat
победил	win; defeat
побеждать	win
поражение	defeat; loss
проиграть	lose
проигрывать	lose
проигрыш	loss
выиграть	win
выигрывать	win
обыграть	beat; defeat
рекорд	record
рекордный	record
медаль	medal
золотая медаль	gold medal
золотую медаль	gold medal
серебряная медаль	silver medal
бронзовая медаль	bronze medal
сезон	season
трансфер	transfer
реал мадрид	real madrid
манчестер юнайтед	manchester united
бавария мюнхен	bayern munich
ювентус	juventus
челси	chelsea
арсенал	arsenal
цска	cska
зенит	zenit
религия	religion
религиозный	religious
церковь	church
церкви	church
церковный	church
православный	orthodox
православная церковь	orthodox church
русская православная церковь	russian orthodox church
рпц	russian orthodox church
патриарх	patriarch
патриархат	patriarchate
митрополит	metropolitan
католик	catholic
католики	catholic
католический	catholic
папа римский	pope
папы римского	pope
папе римскому	pope
понтифик	pontiff; pope
кардинал	cardinal
кардиналы	cardinal
епископ	bishop
архиепископ	archbishop
священник	priest
монастырь	monastery
монах	monk
храм	temple; church
собор	cathedral
христианин	christian
христиане	christian
христиан	christian
христианский	christian
христианство	christianity
протестант	protestant
протестантский	protestant
ислам	islam
ислама	islam
исламский	islamic
исламская республика	islamic republic
мусульманин	muslim
мусульмане	muslim
мусульман	muslim
мусульманский	muslim
мечеть	mosque
шиит	shiite
шииты	shiite
шиитский	shiite
суннит	sunni
сунниты	sunni
суннитский	sunni
шариат	sharia
рамадан	ramadan
хадж	hajj
коран	koran
коране	koran
хиджаб	hijab
иудаизм	judaism
евреев	jew
еврейский	jewish
синагога	synagogue
раввин	rabbi
буддизм	buddhism
буддист	buddhist
буддийский	buddhist
индуистский	hindu
далай лама	dalai lama
бог	god
молитва	prayer
святой	holy; saint
священный	sacred; holy
библия	bible
секта	sect
душа	soul
душе	soul
душу населения	capita
на душу населения	per capita
транспорт	transport
транспортный	transport; transportation
транспортное средство	vehicle
транспортных средств	vehicle
перевозка	transportation; transport
перевозки	transportation; traffic
перевозчик	carrier
перевозить	transport; carry
автомобиль	car; vehicle
автомобили	car; vehicle
автомобильный	car; automobile; automotive
автопроизводитель	automaker; carmaker
автопром	auto industry
легковой автомобиль	passenger car
грузовик	truck
грузовой	cargo; freight
автобус	bus
автобуса	bus
микроавтобус	minibus
такси	taxi
таксист	taxi driver
мотоцикл	motorcycle
водитель	driver
водитель автомобиля	driver
пешеход	pedestrian
дорога	road
дороги	road
дорожный	road; traffic
дорожное движение	traffic
дорожного движения	traffic
шоссе	highway
автомагистраль	highway; motorway
трасса	highway; track; route
трассы	highway; route
тоннель	tunnel
пробка	traffic jam
поезд	train
поезда	train
железная дорога	railway; railroad
железной дороги	railway; railroad
железные дороги	railways
железнодорожный	railway; rail
вокзал	railway station; train station; station
вокзале	station; railway station
станция	station; plant
метрополитен	metro; subway
трамвай	tram
вагон	car; carriage
вагоны	car; carriage
порт	port; harbor
портовый	port
аэропорт	airport
аэропорта	airport
международный аэропорт	international airport
авиация	aviation; aircraft
авиационный	aviation; air
авиабилет	air ticket
авиалиния	airline
авиалинии	airline
авиарейс	flight
рейс	flight
полет	flight
полета	flight
лететь	fly
летел	fly
летать	fly
вылет	departure; flight
вылететь	fly
взлететь	take off
взлет	takeoff
посадка	landing; boarding
посадку	landing
приземлиться	land
воздух	air
воздушный	air
воздушная тревога	air raid alert
пилот	pilot
летчик	pilot
стюардесса	flight attendant
пассажир	passenger
пассажиры	passenger
пассажирский	passenger
пассажирский самолет	passenger plane
боинг	boeing
аэробус	airbus
черный ящик	black box
черные ящики	black box
борт	board
на борту	on board; aboard
бортовой	on-board
багаж	luggage; baggage
билет	ticket
судно	ship; vessel
судостроение	shipbuilding
судоходство	shipping
моряк	sailor
яхта	yacht
паром	ferry
лодка	boat
лодки	boat
лодок	boat
катер	boat
танкер	tanker
контейнер	container
пират	pirate
пираты	pirate
пиратство	piracy
логистика	logistics
почтовый	postal; mail
посылка	parcel; package
склад	warehouse
маршрут	route
инфраструктура	infrastructure
движение транспорта	traffic
утечка	leak
утечки	leak
утечке	leak
отход	waste; departure
отходы	waste
мусор	garbage; trash
свалка	landfill; dump
пластик	plastic
пластиковый	plastic
резина	rubber
стекло	glass
бетон	concrete
цемент	cement
ткань	fabric; tissue
текстильный	textile
одежда	clothing; clothes
одежды	clothes; clothing
обувь	shoe; footwear
куртка	jacket
рубашка	shirt
костюм	suit; costume
часы	watch; hour; clock
подарок	gift
подарка	gift
игрушка	toy
игрушки	toy
мебель	furniture
круглый стол	round table
стул	chair
кресло	chair; seat
кровать	bed
кухня	kitchen; cuisine
ванна	bath
зеркало	mirror
ключ	key
мешок	bag; sack
сумка	bag
сумки	bag
ящик	box
коробка	box
бутылка	bottle
бутылки	bottle
стакан	glass
тарелка	plate
завтрак	breakfast
обед	lunch; dinner
ужин	dinner
кушать	eat
пить	drink
питьевой	drinking
рецепт	recipe; prescription
вкус	taste
сон	sleep; dream
спать	sleep
проснуться	wake up
стоять	stand
сидеть	sit
сидит	sit
лежать	lie
сесть	sit; board
встать	stand; get up
держать	hold; keep
держаться	hold; stick
сохранить	preserve; maintain; keep
сохранять	maintain; preserve
сохраняется	remain; persist
сохранение	preservation; conservation
хранить	store; keep
хранение	storage
удержать	hold; retain
удерживать	hold
бросить	throw; quit
бросать	throw
тянуть	pull
толкать	push
ударить	hit; strike
врезаться	crash; hit
врезался	crash; hit
врезалась	crash; hit
сломать	break
сломан	break
разорвать	break; tear
разрыв	gap; break; rupture
сбой	failure; disruption; glitch
сбоя	failure; disruption
ремонт	repair; renovation
ремонтировать	repair
ремонтный	repair
обслуживание	service; maintenance
обслуживать	serve
услуга	service
услуги	service
служба	service
службы	service
служить	serve
служебный	official; service
реагировать	respond; react
реагирует	respond; react
отреагировать	react; respond
реакция	reaction; response
поведение	behavior
вести себя	behave
ведет себя	behave
вмешательство	interference; intervention
вмешиваться	interfere
вмешаться	intervene
вмешательство в выборы	election interference
давить	press
заставить	force; make
вынудить	force
вынужден	forced
вынуждены	forced
принуждать	force; coerce
добровольный	voluntary
добровольно	voluntarily
готов	ready; willing
готовы	ready; willing
готовность	readiness; willingness
готовить	prepare; cook
готовиться	prepare
подготовить	prepare
подготовка	preparation; training
подготовки	preparation; training
подготовке	preparation
подготовлен	prepare
подать	file; submit; serve
подан	file; submit
подавать	file; submit
подача	filing; submission
поступить	receive; enter
поступать	receive; enter
поступление	admission; receipt
поступок	act; deed
вручить	present; award; hand
вручение	presentation; award ceremony
церемония	ceremony
торжественный	solemn; ceremonial
праздновать	celebrate
празднует	celebrate
празднование	celebration
отпраздновать	celebrate
парад	parade
митинги	rally
юбилей	anniversary
юбилея	anniversary
память	memory
помнить	remember
вспомнить	remember; recall
вспоминать	recall; remember
забывать	forget
поклонник	fan; admirer
флаг	flag
флаги	flag
герб	coat of arms
символ	symbol
знак	sign
дух	spirit
душевный	mental
внешность	appearance
образ	image; way
образец	sample; model
образца	sample
пример	example
примерно	approximately; about
приблизительно	approximately
равно	equal
предел	limit
пределы	limit; beyond
за пределами	outside; beyond
превысить	exceed
превышать	exceed
превышение	excess
порядок	order; procedure
порядка	order; about
список	list
списка	list
списке	list
черный список	blacklist
черный рынок	black market
очередь	queue; line; turn
в свою очередь	turn
первая очередь	first phase
в первую очередь	primarily; first
прежде	before; previously
прежний	former; previous
роскошный	luxury
роскошь	luxury
мировая экономика	global economy; world economy
мировой экономики	global economy; world economy
глобальный	global
глобализация	globalization
мирового банка	world bank
сообщество	community
община	community
общины	community
коренной	indigenous; native
раса	race
племя	tribe
рабство	slavery
раб	slave
колониальный	colonial
колонизация	colonization
кампания	campaign
агитация	campaigning
лозунг	slogan
плакат	poster; placard
баррикада	barricade
слезоточивый газ	tear gas
слезоточивого газа	tear gas
водомет	water cannon
резиновые пули	rubber bullets
разогнать	disperse
разгон	dispersal; crackdown
комендантский час	curfew
комендантского часа	curfew
стрелок	gunman; shooter
вооруженный человек	gunman
вооруженные люди	gunmen; armed men
неизвестные	unknown; unidentified
неопознанный	unidentified
личности	identity
охота	hunting
охотник	hunter
рыбалка	fishing
абсолютный	absolute
абсолютно	absolutely
адаптация	adaptation
адаптировать	adapt
адрес	address
альтернатива	alternative
альтернативный	alternative
амбиции	ambition
амбициозный	ambitious
аргумент	argument
аргумента	argument
аспект	aspect
ассоциация	association
атмосфера	atmosphere
баланс	balance
балансировать	balance
барьер	barrier
безусловный	unconditional
безусловно	certainly
беспрецедентный	unprecedented
бренд	brand
бюрократия	bureaucracy
бюрократический	bureaucratic
вариант	option; version
варианта	option
версия	version
взаимный	mutual
взаимодействие	interaction; cooperation
взаимодействовать	interact; cooperate
взаимопонимание	mutual understanding
взгляд	view
взгляды	view
вместе	together
внедрение	introduction; implementation
внедрить	introduce; implement
возглавил	head; lead
возглавит	head; lead
возместить	compensate; reimburse
возмещение	compensation
возмущение	outrage; indignation
возобновить	resume
возобновление	resumption; renewal
возражать	object
возражение	objection
волна	wave
волны	wave
волонтер	volunteer
волонтеры	volunteer
восстановительный	recovery
восторг	delight
враждебность	hostility
временное правительство	interim government
встречный	counter
выгодно	profitable
выделить	allocate; highlight
выделять	allocate; highlight
выделен	allocate
выживать	survive
вынести	render; issue
вынесен	issue; pronounce
вынес	issue
выпасть	fall
высказать	express
высказаться	speak; express
высказывание	statement; remark
высказывать	express
выплатит	pay
вырезать	cut
выявить	identify; reveal; detect
выявлен	identify; detect
выявление	detection; identification
выяснить	find out; establish
выясниться	turn out
выяснять	find out; investigate
гарантийный	guarantee; warranty
гибкий	flexible
гибкость	flexibility
глупый	stupid
год спустя	year later
спустя	later; after
готовый	ready
гуманный	humane
дальнейший	further
дальше	further
двигаться	move
двинуться	move
дебют	debut
дебютировать	debut
декларация	declaration
демография	demography
демографический	demographic
деталь	detail
детали	detail
дилемма	dilemma
динамика	dynamics
динамичный	dynamic
дисциплина	discipline
дисциплинарный	disciplinary
добраться	reach; get
добрый	good; kind
доброта	kindness
доверенный	trusted
догнать	catch up
доминировать	dominate
доминирует	dominate
доставка	delivery
доставки	delivery
доставить	deliver
доставлен	take; deliver
доставлять	deliver
достойный	worthy; decent
достопримечательность	attraction; sight
драма	drama
драматический	dramatic; drama
ждать	wait; expect
ждет	wait; await
подождать	wait
жест	gesture
забота	care; concern
заботиться	care
заговор	conspiracy; plot
заголовок	headline; title
загрузить	download; load
заинтересованность	interest
закрепить	secure; consolidate
закупить	purchase; buy
заметить	notice
заметный	noticeable; visible
замечание	remark; comment
замораживание	freeze
заморозить	freeze
заморожен	freeze
запись	recording; record
записать	record; write
записаны	record
записка	note
заполнить	fill
заполнен	fill
заработок	earnings
заслуга	merit
заслужить	deserve; earn
заслуживать	deserve
застать	catch
защищенный	protected
звонить	call
звонок	call
звонка	call
позвонить	call; phone
звук	sound
звучать	sound
знакомый	familiar; acquaintance
знакомство	acquaintance
значимый	significant; important
игнорировать	ignore
игнорирует	ignore
идеал	ideal
идеальный	ideal; perfect
идентифицировать	identify
идентификация	identification
идентичность	identity
иллюзия	illusion
имидж	image
имитировать	imitate; simulate
импульс	impulse; momentum
индустрия	industry
интеграция	integration
интегрировать	integrate
интенсивный	intensive; intense
исключительный	exclusive; exceptional
исключительно	exclusively; solely
искать	seek; search; look for
ищет	seek; search; look for
ищут	seek; look for
искренний	sincere
исправить	correct; fix
исправление	correction
источники	source
источник финансирования	source of funding
исходный	original; initial
исторически	historically
камень	stone
камня	stone
катастрофы	disaster
колебание	fluctuation
колебаться	fluctuate; hesitate
комбинация	combination
комментатор	commentator
компетентный	competent
компетенция	competence
комплекс	complex
комплексный	comprehensive; complex
компонент	component
компонента	component
компромат	compromising material
компромисс	compromise
компромиссный	compromise
конкретный	specific; concrete
конкретно	specifically
консенсус	consensus
консервация	conservation
консультант	consultant
контакт	contact
контакта	contact
контекст	context
контраст	contrast
контрольный	control
концентрация	concentration
координация	coordination
координатор	coordinator
координировать	coordinate
корень	root
корни	root
креативный	creative
критерий	criterion
критически	critically
кровопролитие	bloodshed
круг	circle; range
круглый	round
культовый	iconic; cult
купол	dome
легальный	legal
легенда	legend
легендарный	legendary
легитимный	legitimate
легитимность	legitimacy
ликвидация	liquidation; elimination
ликвидировать	eliminate; liquidate
ликвидирован	eliminate; liquidate
ликвидность	liquidity
лимит	limit
линия	line
логика	logic
логический	logical
логичный	logical
ложиться	lie
лояльность	loyalty
лояльный	loyal
масса	mass
массовый	mass; massive
мастер	master
материнский	maternal
материнство	maternity
менталитет	mentality
миссия	mission
миф	myth
многолетний	long-term; long-standing
модернизация	modernization
модернизировать	modernize
модный	fashionable; fashion
мораль	morality
моральный	moral
мотив	motive
мотивация	motivation
мотивировать	motivate
набор	set; recruitment
навык	skill
навыки	skill
навсегда	forever
надежный	reliable
надежность	reliability
надзор	supervision; oversight
наладить	establish
намек	hint
намеренно	deliberately
написание	writing
напряжение	tension; voltage
насчитывать	number; total
насчитывает	number; total
настроение	mood; sentiment
научно	scientifically
начинающий	beginner; aspiring
небезопасный	unsafe
небо	sky
неверный	wrong; incorrect
невероятный	incredible
недавние	recent
недовольный	dissatisfied; unhappy
недовольство	discontent; dissatisfaction
недоверие	distrust
вотум недоверия	vote no confidence
недопустимый	unacceptable
недоразумение	misunderstanding
незамедлительно	immediately
неизбежный	inevitable
неизбежно	inevitably
нелегальный	illegal
нелегал	illegal immigrant
необоснованный	unreasonable; unfounded
необходимости	need; necessity
неопределенность	uncertainty
неофициальный	unofficial; informal
неприемлемый	unacceptable
нехватка	shortage; lack
нехватки	shortage
новичок	newcomer; novichok
обвал	collapse; crash
облегчить	ease; facilitate
облегчение	relief
обман	deception
обмануть	deceive; cheat
обозначить	outline; designate
обоснование	justification; rationale
обоснованный	justified; reasonable
обратный	reverse; return
обратно	back
обратная связь	feedback
обстрелян	shell
общаться	communicate
общение	communication
общенациональный	nationwide; national
объективный	objective
обычай	custom
огласить	announce
ограниченный	limited
одиночество	loneliness
одинокий	lonely; single
оживить	revive
оживление	revival
озвучить	announce; voice
опираться	rely
описание	description
описать	describe
описывать	describe
оправдание	excuse; justification
оптимизм	optimism
оптимист	optimist
оптимистичный	optimistic
оптимальный	optimal
опыт	experience
опыта	experience
опытный	experienced
ориентировать	orient; focus
ориентация	orientation
оригинал	original
оригинальный	original
осторожный	cautious; careful
осторожность	caution
осторожно	carefully
осознание	awareness
осознать	realize
остановлен	stop
отвлечь	distract
отдать	give
отдавать	give
отдел	department
отдых	rest; holiday; vacation
отдыхать	rest; relax
отдыхающий	holidaymaker; vacationer
откладывать	postpone; delay
открытость	openness
откровенный	frank
отражать	reflect
отразить	reflect; repel
отреагировал	react; respond
отрезать	cut off
отставание	lag
отставать	lag
отступать	retreat
отсутствие	absence; lack
отсутствовать	absent
отсутствует	absent; lack
отчаяние	despair
отчаянный	desperate
официальные лица	official
официальные данные	official data; official figures
оформить	register; issue
охватить	cover; engulf
охватывать	cover
очевидный	obvious; evident
очевидно	obviously; apparently
очевидец	eyewitness
очевидцы	eyewitness
очередной	next; another; regular
ощущение	feeling; sensation
ощутимый	tangible
палаточный лагерь	tent camp
палатка	tent
панель	panel
парадокс	paradox
параллельный	parallel
параметр	parameter
патриот	patriot
патриотизм	patriotism
патриотический	patriotic
патент	patent
пауза	pause
перевес	advantage
перевернуть	overturn
переговоров	talks; negotiation
передовой	advanced; front line
перемещение	movement; displacement
переместить	move
переоценить	overestimate
перерыв	break
перспектива	prospect; perspective
перспективный	promising
печальный	sad
пик	peak
платформа	platform
повестка	agenda; summons
повестка дня	agenda
повестке дня	agenda
повторение	repetition
повторить	repeat
повторный	repeated; second
повторять	repeat
пограничный контроль	border control
подавить	suppress
подавление	suppression; crackdown
подавляющий	overwhelming
подавляющее большинство	overwhelming majority
поделиться	share
подлинный	genuine; authentic
подписка	subscription
подписчик	subscriber; follower
подписчики	subscriber; follower
подпольный	underground
подчинение	subordination
позволить	allow
позволять	allow; enable
поколение	generation
покрытие	coating; coverage
покрыть	cover
покрывать	cover
положить	put; lay
положить конец	end
получатель	recipient
понизить	lower; downgrade
понижение	reduction; downgrade
поощрять	encourage
популяция	population
портрет	portrait
поручить	instruct; order
поручение	instruction; order
посвятить	dedicate; devote
посвящен	dedicate; devote
посвященный	dedicated; devoted
постепенно	gradually
постепенный	gradual
постройка	construction; building
поток	flow; stream
потенциал	potential
потенциальный	potential
похвалить	praise
почти	almost; nearly
появился	appear; emerge
правдоподобный	plausible
практика	practice
практический	practical
практически	practically; virtually
предательство	betrayal; treason
государственная измена	treason; high treason
госизмена	treason; high treason
предварительный	preliminary
предоплата	prepayment
предписание	order; prescription
предпочитать	prefer
предпочтение	preference
предпринять	take; undertake
предпринимать	take; undertake
представитель власти	official
предсказать	predict
предсказуемый	predictable
предусматривать	provide; stipulate
предусмотреть	provide; stipulate
предусмотрен	provide; stipulate
прекрасно	perfectly; well
прерывать	interrupt
прервать	interrupt; break off
престиж	prestige
престижный	prestigious
прецедент	precedent
прибегнуть	resort
прибавить	add; gain
приближаться	approach
приверженец	supporter; adherent
приверженность	commitment
приветствие	greeting
приветствовать	welcome
приветствует	welcome
привычка	habit
привычный	usual; familiar
пригласить	invite
приглашать	invite
приглашен	invite
приглашение	invitation
придать	give; attach
придерживаться	adhere; stick
приемлемый	acceptable
приема	reception
признак	sign
признаки	sign
приказ	order
приказать	order
приключение	adventure
примирение	reconciliation
приоритет	priority
приоритетный	priority
причастность	involvement
причастный	involved
пробиться	break through
провокация	provocation
провокационный	provocative
спровоцировать	provoke; trigger
провоцировать	provoke
прогрессивный	progressive
проектный	project
прозрачный	transparent
прозрачность	transparency
промежуточный	interim; intermediate
промышленник	industrialist
проникнуть	penetrate
проникновение	penetration
пропаганды	propaganda
пропустить	miss; skip
пропускать	miss
противоположный	opposite
противоречие	contradiction
противоречивый	contradictory; controversial
противоречит	contradict
против	against
противостоять	resist; confront
прочный	lasting; strong; solid
прощание	farewell
прыжок	jump
прыгать	jump
разбирательство	proceedings
разведать	explore
развернуть	deploy; launch
развернут	deploy
развертывание	deployment
развлекательный	entertainment
развлечение	entertainment
разгром	defeat; rout
раздавать	distribute
раздражение	irritation
размещение	placement; deployment
разместить	place; post; deploy
размещен	post; place
размышление	reflection
разногласие	disagreement
разногласия	disagreement; difference
разоблачить	expose
разоблачение	revelation; exposure
разочарование	disappointment
разочарован	disappointed
разум	mind
разумный	reasonable
раскрыть	reveal; disclose; uncover
раскрывать	disclose; reveal
раскрытие	disclosure
раскрыт	disclose; uncover
расписание	schedule; timetable
располагать	have; possess
расположить	locate
расположен	locate
расположенный	located
распоряжение	order; disposal
распасться	collapse; disintegrate
распад	collapse; disintegration
распад ссср	collapse soviet union
распада ссср	collapse soviet union
распада советского союза	collapse soviet union
рассвет	dawn
рассчитать	calculate
рассчитывать	count; expect
расчет	calculation; payment
расчетный	estimated; settlement
расценить	regard; interpret
расценивать	regard
рациональный	rational
ребята	guy; kid
революционер	revolutionary
регистрация	registration
зарегистрировать	register; record
зарегистрирован	register; record
зарегистрированный	registered
регистрировать	register
резерва	reserve
репрессии	repression
репрессивный	repressive
репутация	reputation
решающий	decisive
решительный	decisive; resolute
решительно	strongly; resolutely
ритм	rhythm
рисунок	drawing; picture
родина	homeland; motherland
родной	native; home
родные	relative; family
родственный	related
рухнула	collapse
самостоятельный	independent
самостоятельно	independently
самоуправление	self-government
сведения	information
сведений	information
сверх	over; above
сводный	consolidated; combined
свыше	more than; over
сделанный	made
сегмент	segment
сегмента	segment
секретность	secrecy
символический	symbolic
симпатия	sympathy
скандал	scandal
скандалы	scandal
скандальный	scandalous
скептический	skeptical
скидка	discount
скидки	discount
скрытый	hidden
следующее	following; next
сложившийся	current; existing
смена	change; shift
смены	change; shift
сменить	change; replace
смена режима	regime change
смелость	courage
смешанный	mixed
смешной	funny
смысл	sense; meaning
смягчить	soften; ease
смягчение	easing
снабжение	supply
снабжать	supply
собеседник	interlocutor; source
собирается	plan; intend; gather
соблюдается	observe
совершенно	completely; absolutely
совокупный	total; aggregate
совпадать	coincide
совпасть	coincide
содействие	assistance; promotion
содействовать	promote; assist
содержание	content; maintenance
содержать	contain; hold
содержится	contain; hold
сознание	consciousness; mind
сознательный	conscious
сокрытие	concealment
солидарность	solidarity
сомнительный	questionable; dubious
сообщник	accomplice
соответствие	compliance; accordance
соответствовать	correspond; comply; meet
соответствует	correspond; comply; meet
соответствующий	relevant; appropriate; corresponding
соотечественник	compatriot
соотношение	ratio
сопровождать	accompany
сопровождение	escort; support
сопротивление	resistance
сопротивляться	resist
сорвать	disrupt; thwart
сосредоточить	focus; concentrate
сосредоточен	focus; concentrate
сохранен	preserve
социальный	social
социология	sociology
социолог	sociologist
социологический	sociological
спекуляция	speculation
спекулянт	speculator
спецоперации	special operation
спокойно	calmly
спонсор	sponsor
спонсировать	sponsor
спор	dispute; argument
споры	dispute
спорный	disputed; controversial
спорить	argue
стадия	stage
столб	pole; pillar
страдать	suffer
страдание	suffering
страдания	suffering
страничка	page
стресс	stress
стрессовый	stressful
структурный	structural
стимул	incentive; stimulus
стимулы	incentive; stimulus
стимулировать	stimulate
стимулирует	stimulate
стимулирование	stimulus; stimulation
судьба	fate
сумасшедший	crazy
сюжет	plot; story
сюрприз	surprise
таинственный	mysterious
талант	talent
талантливый	talented
творческий	creative
творчество	creativity; work
текущий	current
текущий год	current year
текущего года	this year; current year
толпа	crowd
толпы	crowd
толерантность	tolerance
тонкий	thin
торжество	celebration
трагедия	tragedy
трагический	tragic
трагически	tragically
тренд	trend
тенденция	trend; tendency
трансформация	transformation
треть	third
трудиться	work
тупик	deadlock; impasse
тщательный	thorough; careful
тщательно	carefully; thoroughly
тяжесть	severity; weight
убеждать	persuade; convince
убедить	convince; persuade
убежден	convinced
убеждение	belief; conviction
убедиться	make sure
убежище	asylum; shelter
политическое убежище	political asylum
политического убежища	political asylum
убрать	remove
ударный	strike; shock
удвоить	double
удерживает	hold
удовлетворение	satisfaction
удовлетворить	satisfy
удовлетворен	satisfied
удовольствие	pleasure
удобный	convenient; comfortable
удобство	convenience
указание	instruction
украшение	decoration; jewelry
улучшен	improve
ум	mind
умный	smart; clever
умение	skill; ability
умеренный	moderate
универсальный	universal
унижение	humiliation
упор	emphasis
упрек	reproach
упростить	simplify
упрощение	simplification
усложнить	complicate
услышал	hear
уступить	concede; yield
уступка	concession
уступки	concession
уступок	concession
устойчивый	sustainable; stable; steady
устойчивость	stability; sustainability
устойчивое развитие	sustainable development
устойчивого развития	sustainable development
утратить	lose
утрата	loss
уязвимый	vulnerable
уязвимость	vulnerability
фанатик	fanatic
фигура	figure
фигурант	defendant; suspect
философ	philosopher
философия	philosophy
фокус	focus
формальный	formal
формально	formally
фундамент	foundation
фундаментальный	fundamental
функция	function
функционировать	function
функционирует	function
характер	character; nature
характеристика	characteristic
хвалить	praise
хватать	enough; grab
хватает	enough
хронический	chronic
царь	tsar
цивилизация	civilization
цикл	cycle
человеческие жизни	human life
чрезмерный	excessive
чувствительный	sensitive
чудо	miracle
штурм	storming; assault
штурмовать	storm
элита	elite
элитный	elite
эмоция	emotion
эмоции	emotion
эмоциональный	emotional
этика	ethics
этический	ethical
юмор	humor
явно	clearly
явный	clear; obvious
язык	language; tongue
русский язык	russian language
английский язык	english language
русскоязычный	russian-speaking
ясность	clarity
джон	john
джона	john
джордж	george
джорджа	george
шарль	charles
чарльз	charles
чарльза	charles
карл	karl; charles
джеймс	james
джим	jim
джимми	jimmy
джек	jack
джо	joe
джозеф	joseph
джейн	jane
джейсон	jason
джеффри	jeffrey; geoffrey
джефф	jeff
джерри	jerry
джеральд	gerald
джонатан	jonathan
джошуа	joshua
джош	josh
джулия	julia
джулиан	julian
джулиан ассанж	julian assange
джулиани	giuliani
джанет	janet
дженнифер	jennifer
джессика	jessica
джин	jean; gene
джордан	jordan
джереми	jeremy
джастин	justin
джорджо	giorgio
джованни	giovanni
джузеппе	giuseppe
жан	jean
жака	jacques
жак	jacques
жак ширак	jacques chirac
жозе	jose
жоао	joao
жан клод	jean-claude
жан клод юнкер	jean-claude juncker
жан мари	jean-marie
жером	jerome
жерар	gerard
майкл	michael
майкла	michael
мишель	michel; michelle
майк	mike
мэтью	matthew
марк	mark; marc
мартин	martin
маргарет	margaret
тэтчер	thatcher
стивен	steven; stephen
стив	steve
стивен хокинг	stephen hawking
стюарт	stuart; stewart
стэнли	stanley
уильям	william
уильямс	williams
уилл	will
вильгельм	wilhelm; william
уолтер	walter
уоррен	warren
уоррен баффет	warren buffett
уэйн	wayne
генри	henry
гарри	harry
гордон	gordon
грэм	graham
грег	greg
гельмут	helmut
герхард	gerhard
герхард шредер	gerhard schroeder
ганс	hans
гюнтер	gunther
хьюз	hughes
хью	hugh
хелен	helen
хиллари	hillary
хиллари клинтон	hillary clinton
хосе	jose
хуан	juan
хорхе	jorge
хавьер	javier
хесус	jesus
хулио	julio
хулиан	julian
уго	hugo
уго чавес	hugo chavez
энтони	anthony
эндрю	andrew
эдвард	edward
эдвард сноуден	edward snowden
эд	ed
эрик	eric; erik
эммануэль	emmanuel
эммануэль макрон	emmanuel macron
элизабет	elizabeth
элис	alice
эмма	emma
эмили	emily
эллен	ellen
энн	anne; ann
энди	andy
эван	evan
юджин	eugene
юрген	juergen; jurgen
йорг	joerg
йенс	jens
йенс столтенберг	jens stoltenberg
столтенберг	stoltenberg
йошка фишер	joschka fischer
ричард	richard
рик	rick
рикардо	ricardo
рене	rene
роджер	roger
рональд	ronald
рейчел	rachel
рэй	ray
рэйчел	rachel
рауль	raul
рауль кастро	raul castro
кристиан	christian
кристина	christina; cristina
кристофер	christopher
кристин	christine
кристин лагард	christine lagarde
крис	chris
криштиану роналду	cristiano ronaldo
роналду	ronaldo
кейт	kate; keith
кэтрин	catherine; katherine
катрин	catherine
кевин	kevin
кэрол	carol
кэролайн	caroline
клод	claude
колин	colin
колин пауэлл	colin powell
кондолиза райс	condoleezza rice
райс	rice
кофи аннан	kofi annan
аннан	annan
пан ги мун	ban ki-moon
антониу гутерриш	antonio guterres
гутерриш	guterres
филипп	philip; philippe
фил	phil
франсуа	francois
франсуа олланд	francois hollande
олланд	hollande
франческо	francesco
франсиско	francisco
франциск	francis
фрэнк	frank
фрэнсис	francis
фредерик	frederic; frederick
дэвид	david
дэвид кэмерон	david cameron
кэмерон	cameron
дэн	dan
дэниел	daniel
даниэль	daniel
дональд	donald
дональд трамп	donald trump
трамп	trump
трампа	trump
дуглас	douglas
дуайт	dwight
дайан	diane
диана	diana
дик чейни	dick cheney
чейни	cheney
питер	peter
пьер	pierre
патрик	patrick
педро	pedro
брайан	brian; bryan
браун	brown
брюс	bruce
бенджамин	benjamin
биньямин нетаньяху	benjamin netanyahu
нетаньяху	netanyahu
билл	bill
билл клинтон	bill clinton
билл гейтс	bill gates
боб	bob
борис джонсон	boris johnson
джонсон	johnson
барак обама	barack obama
обама	obama
буш	bush
джордж буш	george bush
байден	biden
джо байден	joe biden
рейган	reagan
рональд рейган	ronald reagan
никсон	nixon
кеннеди	kennedy
камала харрис	kamala harris
харрис	harris
маккейн	mccain
рамсфельд	rumsfeld
ромни	romney
тони блэр	tony blair
блэр	blair
гордон браун	gordon brown
тереза мэй	theresa may
риши сунак	rishi sunak
сунак	sunak
лиз трасс	liz truss
кир стармер	keir starmer
стармер	starmer
ангела меркель	angela merkel
меркель	merkel
олаф шольц	olaf scholz
шольц	scholz
шредер	schroeder
штайнмайер	steinmeier
ляйен	leyen
ширак	chirac
саркози	sarkozy
николя саркози	nicolas sarkozy
николя	nicolas
николас	nicholas; nicolas
макрон	macron
марин ле пен	marine le pen
ле пен	le pen
берлускони	berlusconi
сильвио берлускони	silvio berlusconi
мелони	meloni
мэттью	matthew
тимоти	timothy
тим кук	tim cook
томас	thomas
тедрос	tedros
теодор	theodore
тереза	theresa; teresa
лоуренс	lawrence
лоран	laurent
лоран фабиус	laurent fabius
луис	luis; louis
луи	louis
людвиг	ludwig
люк	luke; luc
лех качиньский	lech kaczynski
качиньский	kaczynski
дуда	duda
туск	tusk
дональд туск	donald tusk
квасьневский	kwasniewski
си цзиньпин	xi jinping
цзиньпин	jinping
ху цзиньтао	hu jintao
ли кэцян	li keqiang
ван и	wang yi
цзян цзэминь	jiang zemin
дэн сяопин	deng xiaoping
мао цзэдун	mao zedong
ким чен ир	kim jong il
ким чен ын	kim jong un
ким чен ына	kim jong un
мун чжэ ин	moon jae-in
пак кын хе	park geun-hye
синдзо абэ	shinzo abe
абэ	abe
дзюнъитиро коидзуми	junichiro koizumi
коидзуми	koizumi
фумио кисида	fumio kishida
кисида	kishida
нарендра моди	narendra modi
махмуд ахмадинежад	mahmoud ahmadinejad
ахмадинежад	ahmadinejad
хаменеи	khamenei
аятолла хаменеи	ayatollah khamenei
рухани	rouhani
роухани	rouhani
раиси	raisi
хатами	khatami
саддам хусейн	saddam hussein
хусейн	hussein
башар асад	bashar assad
асад	assad
муаммар каддафи	muammar gaddafi
каддафи	gaddafi
хосни мубарак	hosni mubarak
мубарак	mubarak
мухаммед	mohammed; muhammad
махмуд аббас	mahmoud abbas
аббас	abbas
ясир арафат	yasser arafat
арафат	arafat
ариэль шарон	ariel sharon
эхуд ольмерт	ehud olmert
ольмерт	olmert
усама бен ладен	osama bin laden
бен ладен	bin laden
реджеп тайип эрдоган	recep tayyip erdogan
эрдоган	erdogan
эрдогана	erdogan
хамид карзай	hamid karzai
карзай	karzai
первез мушарраф	pervez musharraf
мушарраф	musharraf
беназир бхутто	benazir bhutto
бхутто	bhutto
фидель кастро	fidel castro
кастро	castro
чавес	chavez
мадуро	maduro
лула да силва	lula da silva
болсонару	bolsonaro
нельсон мандела	nelson mandela
мандела	mandela
мугабе	mugabe
илон маск	elon musk
стив джобс	steve jobs
марк цукерберг	mark zuckerberg
цукерберг	zuckerberg
бенедикт	benedict
бенедикт xvi	benedict xvi
иоанн павел	john paul
иоанн павел ii	john paul ii
слободан милошевич	slobodan milosevic
милошевич	milosevic
коштуница	kostunica
вучич	vucic
владимир путин	vladimir putin
путин	putin
медведев	medvedev
медведева	medvedev
дмитрий медведев	dmitry medvedev
ельцин	yeltsin
горбачев	gorbachev
михаил горбачев	mikhail gorbachev
лавров	lavrov
сергей лавров	sergei lavrov
песков	peskov
дмитрий песков	dmitry peskov
шойгу	shoigu
навальный	navalny
алексей навальный	alexei navalny
ходорковский	khodorkovsky
михаил ходорковский	mikhail khodorkovsky
березовский	berezovsky
абрамович	abramovich
политковская	politkovskaya
литвиненко	litvinenko
скрипаль	skripal
ющенко	yushchenko
виктор ющенко	viktor yushchenko
янукович	yanukovych
виктор янукович	viktor yanukovych
тимошенко	tymoshenko
юлия тимошенко	yulia tymoshenko
порошенко	poroshenko
петр порошенко	petro poroshenko
зеленский	zelensky; zelenskiy
владимир зеленский	volodymyr zelensky; zelenskiy
лукашенко	lukashenko
александр лукашенко	alexander lukashenko
тихановская	tsikhanouskaya
саакашвили	saakashvili
михаил саакашвили	mikheil saakashvili
шеварднадзе	shevardnadze
назарбаев	nazarbayev
нурсултан назарбаев	nursultan nazarbayev
токаев	tokayev
алиев	aliyev
пашинян	pashinyan
акаев	akayev
каримов	karimov
кадыров	kadyrov
масхадов	maskhadov
басаев	basayev
пригожин	prigozhin
собянин	sobyanin
чубайс	chubais
сталин	stalin
ленин	lenin
хрущев	khrushchev
брежнев	brezhnev
гитлер	hitler
адольф гитлер	adolf hitler
черчилль	churchill
маркс	marx
эйнштейн	einstein
шекспир	shakespeare
микеланджело	michelangelo
моцарт	mozart
пикассо	picasso
дисней	disney
уолт дисней	walt disney
федерер	federer
шарапова	sharapova
шумахер	schumacher
михаэль шумахер	michael schumacher
бекхэм	beckham
дэвид бекхэм	david beckham
месси	messi
майкл джексон	michael jackson
джексон	jackson
смит	smith
тейлор	taylor
андерсон	anderson
уилсон	wilson
мюллер	mueller; muller
шварценеггер	schwarzenegger
арнольд шварценеггер	arnold schwarzenegger
евгений	yevgeny; evgeny
евгения	evgenia
юрий	yuri
алексей	alexei
андрей	andrei
сергей	sergei
дмитрий	dmitry
николай	nikolai
василий	vasily
георгий	georgy
григорий	grigory
геннадий	gennady
анатолий	anatoly
валерий	valery
виталий	vitaly
аркадий	arkady
юлия	yulia
мария	maria
наталья	natalia; natalya
татьяна	tatyana; tatiana
ксения	ksenia
екатерина	ekaterina; catherine
александр	alexander
алехандро	alejandro
александра	alexandra
петр	peter; pyotr
павел	pavel
игорь	igor
хабаровск	khabarovsk
воронеж	voronezh
иркутск	irkutsk
хельсинкский	helsinki
в метро	subway; metro
станция метро	metro station; subway station
станции метро	metro station; subway station
московского метро	moscow metro
московском метро	moscow metro
радио свобода	radio liberty; radio free europe
эхо москвы	ekho moskvy
штат джорджия	georgia
премьера фильма	premiere
урсула фон дер	ursula von der
аун сан су	aung san suu
в связи	due; connection
призыва	call; appeal
разрыва	gap; rupture
залива	gulf; bay
пролива	strait
мексиканского залива	gulf of mexico
в мексиканском заливе	gulf of mexico
еврея	jew
аудита	audit
пол маккартни	paul mccartney
беслане	beslan
махачкале	makhachkala
луизиане	louisiana
кракове	krakow
кишиневе	chisinau
карабахе	karabakh
нагорном карабахе	nagorno-karabakh
израили	israel
омане	oman
йемене	yemen
аммане	amman
кабуле	kabul
пхеньяну	pyongyang
гвинеи	guinea
эритреи	eritrea
ханоя	hanoi
сиднея	sydney
дуная	danube
любляне	ljubljana
астане	astana
маниле	manila
гаване	havana
гватемале	guatemala
ботсване	botswana
брексита	brexit
генассамблеи	general assembly
ассамблеи	assembly
генеральной ассамблеи	general assembly
минздрава	health ministry
росатома	rosatom
газпрома	gazprom
ростелекома	rostelecom
автопрома	auto industry
избиркома	election commission
центризбиркома	election commission
конгрессменов	congressman
конгрессмены	congressman
омбудсмене	ombudsman
либералы	liberal
султане	sultan
выдвинул	nominate; put forward
выдвинула	nominate; put forward
отвергнул	reject
отвергла	reject
отвергли	reject
проголосует	vote
проголосуют	vote
раскритикует	criticize
запланирует	plan
инициатив	initiative
перспектив	prospect
альтернатив	alternative
сверхдержав	superpower
подписи	signature
подписей	signature
капитане	captain
адмиралы	admiral
маршалы	marshal
столкнулась	face; collide
погибла	die; kill
погибнет	die
погибнут	die
бандита	bandit; gangster
бандиты	bandit; gangster
радикалы	radical
атома	atom
ветеранов	veteran
эвакуирует	evacuate
обмене	exchange
трибунале	tribunal
детектива	detective
педофилы	pedophile
марихуаны	marijuana
экспортируют	export
импортирует	import
стабилизирует	stabilize
персонале	staff; personnel
бизнесменов	businessman
бизнесмены	businessman
орбите	orbit
орбит	orbit
метеорита	meteorite
космодрома	cosmodrome
проинформирует	inform
батареи	battery
видеозаписи	video; video recording
записи	recording; record
записей	recording; record
опровергнул	deny
опровергла	deny
опровергли	deny
подчеркнули	emphasize; stress
прокомментирует	comment
упомянули	mention
горит	burn
горел	burn
сгорела	burn down; burn
вулкане	volcano
тумане	fog
завалы	rubble
исчезли	disappear
исчезнет	disappear
утонули	drown
тонул	sink
тонет	sink
госпитали	hospital
вызова	challenge
вызовы	challenge
перерыва	break
отдыха	rest; holiday; vacation
зависел	depend
преодолел	overcome
терпел	tolerate
пережил	survive
урегулирует	settle
заблокирует	block
формируют	form
опубликуют	publish
тренирует	train; coach
транслирует	broadcast
ремонтирует	repair
реагируют	respond; react
отреагирует	react; respond
отпразднует	celebrate
спровоцирует	provoke; trigger
провоцирует	provoke
ликвидирует	eliminate; liquidate
координирует	coordinate
модернизирует	modernize
регистрирует	register
зарегистрирует	register
мобилизует	mobilize
ратифицирует	ratify
мемориале	memorial
телесериалы	tv series
экзамене	exam
экзаменов	exam
диплома	diploma
романе	novel
романов	novel
реклам	advertisement
галереи	gallery
фестивали	festival
орденом	order
спортсменов	athlete
снял	remove; lift; film
снял с	withdraw
медали	medal
арсенале	arsenal
зенита	zenit
монаха	monk
монахи	monk
митрополита	metropolitan
рамадане	ramadan
трамвая	tram
вылетел	fly
взлетел	take off
паромы	ferry
парома	ferry
стакане	glass
спал	sleep
сидел	sit
сидели	sit
встал	stand; get up
возникнет	arise
тянет	pull
ждал	wait
ждали	wait
идеалы	ideal
лимита	limit
мотива	motive
мотивы	motive
нелегалы	illegal immigrant
обвала	collapse
обманул	deceive; cheat
обычая	custom
оригинале	original
потенциале	potential
госизмене	treason; high treason
предусмотрел	provide; stipulate
приветствуют	welcome
разгрома	defeat; rout
развернул	deploy; launch
развернули	deploy; launch
ребят	guy; kid
скандалов	scandal
сигналов	signal
сериалов	tv series
журналов	magazine
чемпионов	champion
элите	elite
защите	protection; defense
основ	basis; foundation
медведеву	medvedev
горбачева	gorbachev
лаврова	lavrov
пескова	peskov
назарбаева	nazarbayev
токаева	tokayev
алиева	aliyev
кадырова	kadyrov
масхадова	maskhadov
басаева	basayev
хрущева	khrushchev
брежнева	brezhnev
акаева	akayev
каримова	karimov
пашиняне	pashinyan
стивене	steven; stephen
уильяма	william
алексея	alexei
андрея	andrei
сергея	sergei
байдене	biden
рейгане	reagan
рейганом	reagan
байденом	biden
эрдоганом	erdogan
шараповой	sharapova
хелену	helen
диане	diana
горбачеву	gorbachev
благотворительный	charity; charitable
благотворительность	charity
благотворительный фонд	charity; charitable foundation
пожертвование	donation
пожертвовать	donate; sacrifice
пожертвует	donate
помещение	room; premises
петиция	petition
лоббировать	lobby
лоббист	lobbyist
закономерность	pattern; regularity
оскорбление	insult
оскорбить	insult; offend
сатира	satire
комик	comedian
комедия	comedy
карикатура	cartoon
карикатурист	cartoonist
мультфильм	cartoon; animated film
хаос	chaos
прорыв	breakthrough
прорыва	breakthrough
эволюция	evolution
вид спорта	sport
экран	screen
экране	screen
кнопка	button
кнопки	button
браузер	browser
шпионская программа	spyware
вредоносный	malicious
конфиденциальный	confidential
конфиденциальность	privacy; confidentiality
частная жизнь	privacy; private life
авторское право	copyright
авторских прав	copyright
интеллектуальная собственность	intellectual property
интеллектуальной собственности	intellectual property
трещина	crack
утилизация	recycling; disposal
переработка	processing; recycling
переработки	processing; recycling
укус	bite
укусить	bite
дикий	wild
дикая природа	wildlife
исчезающий вид	endangered species
заповедник	nature reserve; reserve
скала	rock; cliff
скалы	rock; cliff
пещера	cave
воздушный шар	balloon
рыночная экономика	market economy
рыночной экономики	market economy
портфель	portfolio
брокер	broker
брокерский	brokerage
хеджевый	hedge
хедж фонд	hedge fund
ценовой	price
пузырь	bubble
потолок	ceiling
потолок цен	price cap
транш	tranche
унция	ounce
бушель	bushel
дюйм	inch
фут	foot
футов	foot
акр	acre
кубометр	cubic meter
кубометров	cubic meter
кубических метров	cubic meter
банковский сектор	banking sector
банковская система	banking system
банковской системы	banking system
банковское дело	banking
федеральный бюджет	federal budget
федерального бюджета	federal budget
федеральный закон	federal law
федеральный суд	federal court
окружной суд	district court
районный суд	district court
городской суд	city court
городской совет	city council
горсовет	city council
государственная безопасность	state security
государственное телевидение	state television
государственный банк	state bank
государственное агентство	state agency
официальная статистика	official statistics
рабочий класс	working class
средний класс	middle class
среднего класса	middle class
средняя школа	high school; secondary school
средней школы	high school; secondary school
начальная школа	elementary school; primary school
начальной школы	elementary school; primary school
высшая школа	graduate school; higher education
высших учебных заведений	universities
частная школа	private school
научно технический	scientific and technical
исследовательский	research
исследовательский центр	research center
аналитический центр	think tank
заключенного	prisoner; inmate
заключить	conclude; sign
заключить соглашение	reach agreement; sign agreement
заключить контракт	sign contract
заключительный	final; closing
достичь соглашения	reach agreement
достигнуто соглашение	agreement reached
достижение соглашения	reach agreement
расторгнуть	terminate
расторжение	termination
бюджетные средства	budget funds
государственные расходы	government spending
государственных расходов	government spending
военные расходы	military spending; defense spending
военных расходов	military spending; defense spending
жесткая экономия	austerity
меры жесткой экономии	austerity measures
финансовая помощь	financial aid; financial assistance
финансовой помощи	financial aid; bailout
план спасения	rescue plan; bailout plan
стабфонд	stabilization fund
экономическое развитие	economic development
экономического развития	economic development
экономическое сотрудничество	economic cooperation
экономического сотрудничества	economic cooperation
экономические санкции	economic sanctions
экономических санкций	economic sanctions
экономическая политика	economic policy
экономической политики	economic policy
свободная торговля	free trade
свободной торговли	free trade
зона свободной торговли	free trade area
свободная экономическая зона	free economic zone
зона	zone; area
буферная зона	buffer zone
бесполетная зона	no-fly zone
бесполетной зоны	no-fly zone
зона конфликта	conflict zone
зона бедствия	disaster zone
демилитаризованный	demilitarized
мирное урегулирование	peaceful settlement
мирного урегулирования	peaceful settlement
ближневосточное урегулирование	middle east peace
дорожная карта	road map
дорожной карты	road map
два государства	two states
создание палестинского государства	palestinian state
палестинское государство	palestinian state
палестинского государства	palestinian state
поселение	settlement
поселенец	settler
поселенцы	settler
еврейских поселений	jewish settlement
израильские военные	israeli military; israeli army
цахал	israel defense forces; idf
интифада	intifada
организация освобождения палестины	palestine liberation organization
революционная гвардия	revolutionary guard
стражей исламской революции	revolutionary guards
корпус	corps; building
национальная гвардия	national guard
национальной гвардии	national guard
нацгвардия	national guard
президентская гвардия	presidential guard
гвардия	guard
почетный караул	honor guard
сухопутные войска	ground troops; land forces
внутренние войска	interior troops
внутренних войск	interior troops
федеральные войска	federal troops
федеральных сил	federal forces
сотрудник милиции	police officer
сотрудники правоохранительных органов	law enforcement officers
источник в правоохранительных органах	law enforcement source
правоохранитель	law enforcement officer; police
следственные органы	investigators
следственных органов	investigators
возбуждено уголовное дело	criminal case opened
возбудить уголовное дело	open criminal case
возбуждено	open; initiate
по подозрению	suspicion
по подозрению в	suspected
по обвинению	charge
по обвинению в	charged
признал себя виновным	pleaded guilty
не признал вину	pleaded not guilty
мера пресечения	preventive measure; bail
под залог	on bail; bail
залог	bail; collateral; deposit
залога	bail; collateral
подписка о невыезде	travel restrictions
условно	suspended; conditionally
условный срок	suspended sentence
условно досрочное освобождение	parole
удо	parole
смягчающий	mitigating
срок давности	statute of limitations
лет тюрьмы	years in prison
лет лишения свободы	years in prison
годам лишения свободы	years in prison
годам тюрьмы	years in prison
годам заключения	years in prison
надругательство	desecration; abuse
злоупотребление	abuse
злоупотребление властью	abuse of power
превышение полномочий	abuse of power
халатность	negligence
полномочия	power; authority
полномочий	power; authority
мандат	mandate
срок полномочий	term of office
президентский срок	presidential term
третий срок	third term
второй срок	second term
присяга	oath
принести присягу	take oath; sworn in
вступить в должность	take office
вступил в должность	took office
роспуск	dissolution
распустить	dissolve; disband
распущен	dissolve; disband
разогнать демонстрацию	disperse demonstration
флешмоб	flash mob
пикет	picket
пикета	picket
шествие	march; procession
марш	march
колонна	column; convoy
конвой	convoy
кортеж	motorcade
покушение	assassination attempt; attempt
покушение на убийство	attempted murder
заказное убийство	contract killing
заказного убийства	contract killing
киллер	hitman; killer
маньяк	maniac; serial killer
серийный убийца	serial killer
серийный	serial
линчевание	lynching
обезглавить	behead
обезглавлен	behead
детонатор	detonator
пояс	belt
пояс смертника	suicide belt
тротил	tnt
тротиловый эквивалент	tnt equivalent
фугас	landmine; bomb
сапер	sapper; bomb disposal expert
разминирование	demining
эвакуированы	evacuate
минирование	mining; bomb threat
звонок о минировании	bomb threat
бдительность	vigilance
досмотр	inspection; screening
видеонаблюдение	video surveillance
слежка	surveillance
прослушка	wiretapping
перехват	interception
перехватить	intercept
перехвачен	intercept
утечка информации	leak
разведданные	intelligence
засекретить	classify
рассекретить	declassify
персона нон грата	persona non grata
выслать	expel; deport
выслан	expel; deport
высылка	expulsion
высылка дипломатов	expulsion of diplomats
отозвать	recall; withdraw
отозвать посла	recall ambassador
нота	note
вручить ноту	hand note
верительные грамоты	credentials
визит вежливости	courtesy visit
теплый прием	warm welcome
рукопожатие	handshake
пожать руку	shake hands
новая волна	new wave
вторая волна	second wave
случаев заражения	cases of infection
новых случаев	new case
число погибших	death toll
число жертв	death toll
по меньшей мере	at least
как сообщается	reportedly
сообщает риа новости	ria novosti
сообщает интерфакс	interfax
передает рейтер	reuters reported
передает интерфакс	interfax
в интервью	interview
дать интервью	give interview
прямые инвестиции	direct investment
прямых инвестиций	direct investment
прямые иностранные инвестиции	foreign direct investment
прямых иностранных инвестиций	foreign direct investment
отток капитала	capital outflow
оттока капитала	capital outflow
отток	outflow
приток	inflow
оффшор	offshore
оффшорный	offshore
офшор	offshore
офшорный	offshore
панамское досье	panama papers
черная металлургия	steel industry; ferrous metallurgy
тяжелая промышленность	heavy industry
легкая промышленность	light industry
оборонная промышленность	defense industry
пищевая промышленность	food industry
автомобильная промышленность	auto industry
нефтяная промышленность	oil industry
химическая промышленность	chemical industry
машиностроение	engineering; machine building
станок	machine tool
агропромышленный	agro-industrial
фармацевтический	pharmaceutical
фармацевт	pharmacist
аптека	pharmacy
аптеки	pharmacy
авиастроение	aircraft manufacturing
автоваз	avtovaz
камаз	kamaz
форд	ford
тойота	toyota
фольксваген	volkswagen
мерседес	mercedes
рено	renault
фиат	fiat
ниссан	nissan
хонда	honda
крайслер	chrysler
дженерал моторс	general motors
дженерал электрик	general electric
сименс	siemens
самсунг	samsung
сони	sony
эппл	apple
интел	intel
шелл	shell
эксон мобил	exxon mobil
шеврон	chevron
бритиш петролеум	british petroleum
кока кола	coca-cola
макдоналдс	mcdonald's
голдман сакс	goldman sachs
морган стэнли	morgan stanley
леман бразерс	lehman brothers
мерседес бенц	mercedes-benz
уимблдон	wimbledon
формула один	formula one
ролан гаррос	french open
большой шлем	grand slam
большого шлема	grand slam
открытый чемпионат австралии	australian open
открытый чемпионат сша	us open
гран при	grand prix
нхл	nhl
нба	nba
кхл	khl
рфс	russian football union
тур де франс	tour de france
олимпиаде	olympics
олимпиады	olympics
дисквалификация	disqualification; ban
дисквалифицировать	disqualify; ban
дисквалифицирован	disqualify; ban
пенальти	penalty
желтая карточка	yellow card
красная карточка	red card
отборочный	qualifying
отборочный матч	qualifier; qualifying match
плей офф	playoff
дерби	derby
чемпион европы	european champion
хозяева	host; home team
болельщиков	fan
травма колена	knee injury
пресс служба кремля	kremlin press service
вдохновить	inspire
вдохновлять	inspire
впечатление	impression
впечатляющий	impressive
препараты	drug; medication
обновить	update
обновление	update
версии	version
влечь	entail
рыцарь	knight
дракон	dragon
замысел	plan; intention
замешательство	confusion
винить	blame
возлагать	place; blame
нищий	beggar
бездомный	homeless
безработных	unemployed
крестьянин	peasant; farmer
крестьяне	peasant; farmer
окружение	entourage; environment
окружить	surround
окружать	surround
окружен	surround
оцепить	cordon off
оцеплен	cordon off
осада	siege
блокпост	checkpoint
контрольно пропускной пункт	checkpoint
кпп	checkpoint
забор	fence
ловить	catch
поймать	catch
пойман	catch
поймали	catch
ловушка	trap
ловушки	trap
стрессы	stress
скорее	rather; soon
скорее всего	most likely; probably
наверное	probably
наверняка	certainly
разумеется	course; certainly
безуспешно	unsuccessfully
впоследствии	subsequently; later
тем же образом	same way
отдельно	separately
наоборот	contrary
напротив	contrary; opposite
зачастую	often
подряд	row; contract
два года подряд	two years running
подрядчик	contractor
субподрядчик	subcontractor
вперед	forward; ahead
впереди	ahead
назад	back; ago
позади	behind
вверх	up
вниз	down
сверху	above
снизу	below
справа	right
слева	left
везде	everywhere
повсюду	everywhere
повсеместно	everywhere
по всему миру	worldwide
по всей стране	nationwide; across country
по всей видимости	apparently
пополам	half
вместе взятые	combined
ноль градусов	zero degrees
ниже нуля	below zero
тысяч человек	thousand people
миллионов человек	million people
миллионов долларов	million dollar
млн долларов	million dollar
миллиардов долларов	billion dollar
млрд долларов	billion dollar
миллионов евро	million euro
млн евро	million euro
миллиардов евро	billion euro
млрд евро	billion euro
миллионов рублей	million ruble
млн рублей	million ruble
миллиардов рублей	billion ruble
млрд рублей	billion ruble
долларов за баррель	dollar barrel
баррелей в сутки	barrels per day
баррелей в день	barrels per day
в сутки	per day
в год	year; per year
в месяц	per month
за неделю	week
за последние годы	recent years
на протяжении	throughout
на протяжении многих лет	many years
многие годы	many years
с начала года	beginning of year
в начале года	beginning of year
к концу года	end of year
в конце года	end of year
в конце недели	weekend
на выходных	weekend
в ночь на	overnight
прошлой ночью	last night
сегодня утром	this morning
сегодня вечером	tonight
вчера вечером	last night
завтра утром	tomorrow morning
до конца года	end of year
через год	year later
через неделю	week later
некоторое время	some time
в свое время	once
в первый раз	first time
в последний раз	last time
в очередной раз	once again; again
в три раза	three times
в два раза	twice; double
в несколько раз	several times
в ближайшие дни	coming days
в ближайшие месяцы	coming months
в ближайшие недели	coming weeks
в ближайшие годы	coming years
в ближайшем будущем	near future
в скором времени	soon
до недавнего времени	until recently
к настоящему времени	now; so far
к тому времени	by then
на данный момент	currently
на сегодняшний день	today; currently
по состоянию на	as of
начиная с	since; starting
двадцать первый век	21st century
прошлого века	last century
начале века	early century
девяностых	nineties; 1990s
девяностые годы	1990s
на высшем уровне	highest level; summit
на высоком уровне	high level
на самом высоком уровне	highest level
сыграть важную роль	play important role
важную роль	important role
ключевую роль	key role
точка	point
точки	point
точка зрения	point of view
точки зрения	point of view
точку зрения	point of view
отправная точка	starting point
горячая точка	hot spot
горячая линия	hotline
черта	line; feature
черты	feature
за чертой бедности	below poverty line
черта бедности	poverty line
шаг вперед	step forward
круглосуточно	around clock
повестку дня	agenda
на повестке дня	agenda
общий рынок	common market
общий язык	common language; common ground
родной город	hometown
родном городе	hometown
сторона конфликта	party to conflict
стороны конфликта	parties to conflict
другая сторона	other side
с другой стороны	other hand
с одной стороны	one hand
по ту сторону	other side
за пределами страны	outside country; abroad
внутри страны	inside country; domestically
вне	outside
снаружи	outside
напрямую	directly
вплотную	closely
вслед за	following; after
вслед	following
вслух	aloud
среди	among
накануне выборов	ahead of election
накануне вечером	last night
перед выборами	ahead of election
после выборов	after election
после войны	after war
во время войны	during war
до войны	before war
послевоенный	post-war
довоенный	pre-war
посмертно	posthumously
приуроченный	timed; dedicated
сопредседатель	co-chairman
соучредитель	co-founder
сооснователь	co-founder
сосуществование	coexistence
содружество	commonwealth
соавтор	co-author
совет федерации рф	federation council
посольство сша	us embassy
посольство россии	russian embassy
посольства сша	us embassy
посол сша	us ambassador
посол россии	russian ambassador
мид россии	russian foreign ministry
мид рф	russian foreign ministry
мид украины	ukrainian foreign ministry
президент сша	us president
президента сша	us president
президент россии	russian president
президент рф	russian president
президента россии	russian president
президент украины	ukrainian president
президент франции	french president
президент ирана	iranian president
президент турции	turkish president
правительство россии	russian government
правительство рф	russian government
правительство сша	us government
правительство украины	ukrainian government
правительство германии	german government
правительство великобритании	british government
правительство ирака	iraqi government
премьер министр великобритании	british prime minister
премьер министр израиля	israeli prime minister
премьер министр японии	japanese prime minister
канцлер германии	german chancellor
канцлер фрг	german chancellor
госсекретарь сша	us secretary; secretary of state
министр обороны сша	us defense secretary
министр обороны россии	russian defense minister
минобороны рф	russian defense ministry
минобороны россии	russian defense ministry
министерство обороны россии	russian defense ministry
вооруженные силы украины	ukrainian armed forces
армия сша	us army; us military
армии сша	us army; us military
военные сша	us military
власти сша	us authorities
власти китая	chinese authorities
власти украины	ukrainian authorities
власти россии	russian authorities
российские власти	russian authorities
американские власти	us authorities
американские военные	us military
американский президент	us president
американский солдат	us soldier; american soldier
американские солдаты	us soldier; american soldier
американских военных	us military; us troops
американских солдат	us soldier; us troops
американские войска	us troops; us forces
американских войск	us troops; us forces
иностранных войск	foreign troops
российские войска	russian troops; russian forces
российских войск	russian troops; russian forces
российская армия	russian army
российские военные	russian military; russian troops
российские чиновники	russian officials
сша и великобритании	us and britain
гражданин россии	russian citizen
граждане россии	russian citizen
граждан россии	russian citizen
гражданин сша	us citizen; american citizen
граждан сша	us citizen; american citizen
единой россии	united russia
партия единая россия	united russia party
президент грузии	georgian president
конгресс сша	us congress
сенат сша	us senate; senate
верховный суд сша	us supreme court
минфин сша	us treasury
министерство финансов сша	us treasury; treasury department
министр финансов сша	us treasury secretary
казначейство	treasury
казначейский	treasury
казна	treasury
еврокомиссар	european commissioner; eu commissioner
евродепутат	mep
страны ес	eu countries
стран ес	eu countries
страны нато	nato countries
генсек оон	un secretary general
генсек нато	nato secretary general
генеральный секретарь нато	nato secretary general
силы нато	nato forces
расширение нато	nato expansion; nato enlargement
миротворцы оон	un peacekeepers
инспекторы оон	un inspectors
резолюция оон	un resolution
устав оон	un charter
устав	charter; statute
хартия	charter
всеобщая декларация	universal declaration
верховный лидер	supreme leader
духовный лидер	spiritual leader
духовный	spiritual
король иордании	king of jordan
наследный принц	crown prince
наследного принца	crown prince
принц чарльз	prince charles
принц уильям	prince william
принцесса диана	princess diana
королевская семья	royal family
королевской семьи	royal family
королева елизавета	queen elizabeth
королева великобритании	queen
елизавета	elizabeth
елизавета ii	elizabeth ii
каждый	every; each
каждый год	every year
каждый день	every day
раз	time
несколько раз	several times
