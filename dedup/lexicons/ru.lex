# language: ru
# name: Russian
# licence: Apache-2.0
# sources: written for this project, by hand
# entries: 11302
# date: 2026-11-22
brexit	brexit
а	-
аббас	abbas
аборт	abortion
абрамович	abramovich
абсолютно	absolutely
абсолютный	absolute
абстрактный	abstract
абу даби	abu dhabi
абуджа	abuja
абхазия	abkhazia
абхазский	abkhazian
абы	-
абэ	abe
аварии	accident
аварийный	emergency
аварию	accident
авария	accident; crash
август	august
авиабилет	air ticket
авиакатастрофа	plane crash; air crash
авиакомпания	airline
авиалинии	airline
авиалиния	airline
авианосец	aircraft carrier
авианосца	aircraft carrier
авиарейс	flight
авиастроение	aircraft manufacturing
авиаудар	airstrike; air strike
авиационный	aviation; air
авиация	aviation; aircraft
австралиец	australian
австралийский	australian
австралийцы	australian
австралия	australia
австриец	austrian
австрийский	austrian
австрийцы	austrian
австрия	austria
автобус	bus
автобуса	bus
автоваз	avtovaz
автомагистраль	highway; motorway
автомат	assault rifle; machine gun
автоматизация	automation
автоматический	automatic
автомобилей	car
автомобили	car; vehicle
автомобиль	car; vehicle
автомобильная промышленность	auto industry
автомобильный	car; automobile; automotive
автомобиля	car
автономия	autonomy
автономный	autonomous
автопроизводитель	automaker; carmaker
автопром	auto industry
автопрома	auto industry
автор	author
авторитарный	authoritarian
авторских прав	copyright
авторское право	copyright
агент	agent
агентство	agency
агитация	campaigning
агрессивный	aggressive
агрессия	aggression
агрессор	aggressor
агропромышленный	agro-industrial
адаптация	adaptation
адаптировать	adapt
адвокат	lawyer; attorney
аддис абеба	addis ababa
аденский залив	gulf of aden
администрация	administration
администрация президента	presidential administration
администрация сша	us administration
адмирал	admiral
адмиралы	admiral
адольф гитлер	adolf hitler
адрес	address
азербайджан	azerbaijan
азербайджане	azerbaijan
азербайджанец	azerbaijani
азербайджанский	azerbaijani
азербайджанцы	azerbaijani
азиатский	asian
азиатско тихоокеанский	asia-pacific
азия	asia
азовское море	sea of azov
айова	iowa
академик	academician
академия	academy
академия наук	academy of sciences
акаев	akayev
акаева	akayev
аккаунт	account
аккумулятор	battery
акр	acre
актер	actor
актеры	actor
актив	asset
активист	activist
активисты	activist
активно	actively
активность	activity
активный	active
активы	asset
актриса	actress
акула	shark
акциз	excise; excise tax
акции	share; stock
акции протеста	protest
акций	share; stock
акций протеста	protest
акционер	shareholder
акционерный	joint-stock
акционеры	shareholder
акцию	share; stock; action
акция	share; stock; action
акция протеста	protest
акциям	share; stock; action
албанец	albanian
албания	albania
албанский	albanian
албанцы	albanian
алгоритм	algorithm
алгоритмы	algorithm
александр	alexander
александр лукашенко	alexander lukashenko
александра	alexandra
алексей	alexei
алексей навальный	alexei navalny
алексея	alexei
алеппо	aleppo
алехандро	alejandro
алжир	algeria; algiers
алжирский	algerian
алиби	alibi
алиев	aliyev
алиева	aliyev
алкоголь	alcohol
алкогольный	alcoholic
аллергия	allergy
алма ата	almaty
алмаз	diamond
алматы	almaty
аль ассад	al-assad; assad
аль джазира	al jazeera
аль каида	al qaeda; al-qaeda
аль каиды	al qaeda; al-qaeda
альбом	album
альбома	album
альпы	alps
альтернатив	alternative
альтернатива	alternative
альтернативный	alternative
альянс	alliance
алюминиевый	aluminum
алюминий	aluminum
аляска	alaska
амбиции	ambition
амбициозный	ambitious
америка	america
американец	american
американка	american
американские власти	us authorities
американские военные	us military
американские войска	us troops; us forces
американские солдаты	us soldier; american soldier
американский	american; us
американский президент	us president
американский солдат	us soldier; american soldier
американских военных	us military; us troops
американских войск	us troops; us forces
американских солдат	us soldier; us troops
американцы	american
амман	amman
аммане	amman
амнистия	amnesty
амстердам	amsterdam
амстердаме	amsterdam
анализ	analysis
анализировать	analyze
анализирует	analyze
аналитик	analyst
аналитики	analyst
аналитический	analytical
аналитический центр	think tank
аналогичный	similar
анатолий	anatoly
анб	nsa
ангела меркель	angela merkel
английский	english
английский язык	english language
англичане	english
англичанин	englishman
англия	england
ангола	angola
андерсон	anderson
андрей	andrei
андрея	andrei
анкара	ankara
аннан	annan
аннексировать	annex
аннексия	annexation
анонимный	anonymous
антарктида	antarctica
антарктика	antarctica
антиамериканский	anti-american
антибиотик	antibiotic
антимонопольный	antitrust; antimonopoly
антироссийский	anti-russian
антисемитизм	anti-semitism
антисемитский	anti-semitic
антитела	antibody
антитело	antibody
антитеррористический	anti-terrorist; counter-terrorism
антониу гутерриш	antonio guterres
апелляционный	appeal; appellate
апелляционный суд	appeals court; court of appeal
апелляция	appeal
апрель	april
апреля	april
аптека	pharmacy
аптеки	pharmacy
араб	arab
арабская весна	arab spring
арабские	arab
арабский	arab; arabic
арабских	arab
арабы	arab
аравийский полуостров	arabian peninsula
аравия	arabia
арафат	arafat
арбитр	referee
арбитражный суд	arbitration court
аргентина	argentina
аргентинец	argentine
аргентинский	argentine
аргумент	argument
аргумента	argument
аренда	rent; lease
арендатор	tenant
арендовать	rent; lease
арест	arrest
ареста	arrest
арестовали	arrest
арестован	arrest
арестованный	arrested
арестованы	arrest
арестовать	arrest
арестует	arrest
аризона	arizona
ариэль шарон	ariel sharon
аркадий	arkady
арктика	arctic
арктический	arctic
армейский	army
армения	armenia
армией	army
армии	army
армии сша	us army; us military
армию	army
армия	army
армия сша	us army; us military
армян	armenian
армяне	armenian
армянин	armenian
армянский	armenian
арнольд шварценеггер	arnold schwarzenegger
арсенал	arsenal
арсенале	arsenal
артиллерийский	artillery
артиллерия	artillery
архангельск	arkhangelsk
археолог	archaeologist
археологи	archaeologist
архиепископ	archbishop
архитектор	architect
архитектура	architecture
асад	assad
асеан	asean
аспект	aspect
ассамблеи	assembly
ассамблея	assembly
ассоциация	association
ассошиэйтед пресс	associated press
астана	astana
астане	astana
астероид	asteroid
астронавт	astronaut
астроном	astronomer
астрономы	astronomer
атак	attack
атака	attack
атаки	attack
атакован	attack
атаковать	attack
атаку	attack
атакует	attack
атланта	atlanta
атлантика	atlantic
атлантический	atlantic
атлантический океан	atlantic ocean; atlantic
атлантическом океане	atlantic ocean; atlantic
атлетика	athletics
атмосфера	atmosphere
атом	atom
атома	atom
атомная электростанция	nuclear power plant
атомный	nuclear; atomic
атташе	attache
аудит	audit
аудита	audit
аудитор	auditor
аудитории	audience
аудитория	audience
аукцион	auction
аун сан су	aung san suu
афганец	afghan
афганистан	afghanistan
афганистане	afghanistan
афганский	afghan
афганцы	afghan
афины	athens
африка	africa
африканец	african
африканский	african
африканский союз	african union
африканцы	african
ах	-
ахмадинежад	ahmadinejad
ашхабад	ashgabat
аэробус	airbus
аэропорт	airport
аэропорта	airport
аэропорту	airport
аэрофлот	aeroflot
аэс	nuclear power plant
аятолла	ayatollah
аятолла хаменеи	ayatollah khamenei
б	-
бабушка	grandmother
бавария	bavaria
бавария мюнхен	bayern munich
баварский	bavarian
багаж	luggage; baggage
багамы	bahamas
багдад	baghdad
багдадский	baghdad
база	base
база данных	database
базисный пункт	basis point
базисных пунктов	basis point
базы	base
базы данных	database
байден	biden
байдене	biden
байденом	biden
байкал	baikal
байкале	baikal
байконур	baikonur
баку	baku
баланс	balance
балансировать	balance
балет	ballet
бали	bali
балканах	balkans
балканский	balkan
балканы	balkans
балл	point; score
баллистическая ракета	ballistic missile
баллистический	ballistic
баллистических ракет	ballistic missile
балтийский	baltic
балтийское море	baltic sea
бангкок	bangkok
бангладеш	bangladesh
банда	gang
бандит	bandit; gangster
бандита	bandit; gangster
бандиты	bandit; gangster
бандформирование	illegal armed group; militants
банды	gang
банк	bank
банк россии	bank of russia; central bank
банкам	bank
банке	bank
банки	bank
банкир	banker
банкнота	banknote
банков	bank
банковская карта	bank card
банковская система	banking system
банковский	banking; bank
банковский сектор	banking sector
банковский счет	bank account
банковское дело	banking
банковской системы	banking system
банком	bank
банкомат	atm
банкрот	bankrupt
банкротство	bankruptcy
бар	bar
барак обама	barack obama
баррелей в день	barrels per day
баррелей в сутки	barrels per day
баррель	barrel
барреля	barrel
баррикада	barricade
барселона	barcelona
барьер	barrier
басаев	basayev
басаева	basayev
баскетбол	basketball
баскетбольный	basketball
басра	basra
бастовать	strike
бастующий	striking
батальон	battalion
батареи	battery
батарея	battery
бахрейн	bahrain
башар асад	bashar assad
башкирия	bashkiria
башня	tower
бдительность	vigilance
бег	running
бегство	flight; escape
бегун	runner
бедности	poverty
бедность	poverty
бедные	poor
бедный	poor
бедных	poor
бедствие	disaster
бежал	flee; run
бежали	flee
бежать	flee; run
беженец	refugee
беженца	refugee
беженцев	refugee
беженцы	refugee
без	-
без изменений	unchanged
безвизовый	visa-free
бездомный	homeless
безопасность	security; safety
безопасный	safe
безработица	unemployment
безработицы	unemployment
безработные	unemployed
безработный	unemployed
безработных	unemployed
безусловно	certainly
безусловный	unconditional
безуспешно	unsuccessfully
бейрут	beirut
бекхэм	beckham
беларусь	belarus
белая	white
белград	belgrade
белого дома	white house
белорус	belarusian
белоруссия	belarus
белорусский	belarusian
белорусы	belarusian
белфаст	belfast
белые	white
белый	white
белый дом	white house
бельгиец	belgian
бельгийский	belgian
бельгийцы	belgian
бельгия	belgium
бен ладен	bin laden
беназир бхутто	benazir bhutto
бенгази	benghazi
бенджамин	benjamin
бенедикт	benedict
бенедикт xvi	benedict xvi
бензин	gasoline; petrol
берег	shore; coast; bank
береговая охрана	coast guard
береговой	coastal
береговой охраны	coast guard
березовский	berezovsky
беременность	pregnancy
беременный	pregnant
берет	take
берлин	berlin
берлина	berlin
берлине	berlin
берлинский	berlin
берлускони	berlusconi
берн	bern
беседа	conversation; talk; interview
беслан	beslan
беслане	beslan
беспилотник	drone
беспилотный	unmanned; drone
беспилотный летательный аппарат	drone; unmanned aerial vehicle
бесплатно	free
бесплатный	free
беспокоиться	worry
беспокойство	concern; anxiety
бесполетная зона	no-fly zone
бесполетной зоны	no-fly zone
беспорядки	riot; unrest
беспорядков	riot; unrest
беспрецедентный	unprecedented
бетон	concrete
би би си	bbc
биатлон	biathlon
биатлонист	biathlete
библиотека	library
библия	bible
бизнес	business
бизнеса	business
бизнесмен	businessman
бизнесмена	businessman
бизнесменов	businessman
бизнесмены	businessman
бизнесу	business
билет	ticket
билл	bill
билл гейтс	bill gates
билл клинтон	bill clinton
биньямин нетаньяху	benjamin netanyahu
биолог	biologist
биологический	biological
биология	biology
биржа	exchange; stock exchange
бирже	exchange; stock exchange
биржевой	exchange; stock
биржи	exchange; stock exchange
бирма	burma; myanmar
бирмингем	birmingham
бирмингеме	birmingham
битва	battle
биткоин	bitcoin
биткойн	bitcoin
бишкек	bishkek
бишь	-
благодарить	thank
благодарность	gratitude
благодаря	thanks; due
благотворительность	charity
благотворительный	charity; charitable
благотворительный фонд	charity; charitable foundation
ближайшее	nearest; near
ближайшее будущее	near future
ближайшее время	near future; soon
ближайшие	nearest; near
ближайший	nearest; next; coming
ближайших	nearest; near
ближе	closer
ближневосточное урегулирование	middle east peace
ближневосточный	middle east; middle eastern
ближнего востока	middle east
ближнем востоке	middle east
ближний восток	middle east
близкие	close; near
близкий	close; near
близко	close
близкой	close; near
блог	blog
блогер	blogger
блокада	blockade
блокировать	block
блокировка	blocking
блокирует	block
блокпост	checkpoint
блокчейн	blockchain
блэр	blair
боб	bob
бог	god
бога	god
богатство	wealth
богатые	rich
богатый	rich; wealthy
богатых	rich
богота	bogota
богу	god
бое	battle; fight
боев	fighting; battle
боевик	militant; fighter
боевики	militant; fighter
боевой	combat; military
боевые действия	fighting; hostilities; combat
боевых действий	fighting; hostilities; combat
боеголовка	warhead
боеприпас	ammunition; munition
боеприпасы	ammunition
боец	fighter; soldier
бои	fighting; battle
боинг	boeing
боится	fear
бой	battle; fighting; fight
бойкот	boycott
бойкотировать	boycott
бойкотирует	boycott
бойца	fighter; soldier
бойцы	fighter; soldier
боко харам	boko haram
бокс	boxing
боксер	boxer
болгарин	bulgarian
болгария	bulgaria
болгарский	bulgarian
болгары	bulgarian
более	more
более того	-
более чем	more than
болезни	disease; illness
болезнь	disease; illness
болел	sick; ill
болельщик	fan; supporter
болельщики	fan
болельщиков	fan
болеть	sick; ill
боливийский	bolivian
боливия	bolivia
болсонару	bolsonaro
больница	hospital
больнице	hospital
больницу	hospital
больницы	hospital
больничный	hospital; sick leave
больной	patient; sick
больные	patient
больных	sick; patient
большая	big; large; great
большая восьмерка	g8
большая двадцатка	g20
большая семерка	g7
большая часть	most; majority
больше	more
большие	big; large; great
больший	greater; larger
большинства	majority; most
большинстве	majority; most
большинство	majority; most
большинством	majority; most
больших	big; large; great
большого	big; large; great
большого шлема	grand slam
большое	big; large; great
большой	big; large; great
большой восьмерки	g8
большой двадцатки	g20
большой шлем	grand slam
большую	big; large; great
бомба	bomb
бомбардировка	bombing
бомбардировки	bombing
бомбардировщик	bomber
бомбить	bomb
бомбы	bomb
бонус	bonus
борется	fight; struggle
борец	wrestler; fighter
борис джонсон	boris johnson
бороться	fight; struggle
борт	board
бортовой	on-board
борьба	fight; struggle
борьба с терроризмом	fight against terrorism
борьбы	fight; struggle
боснийский	bosnian
босния	bosnia
босния и герцеговина	bosnia
бостон	boston
босфор	bosphorus
ботсвана	botswana
ботсване	botswana
боя	battle; fight
боям	battle; fight
боятся	fear
бояться	fear; afraid
боях	fighting; battle
бпла	drone; uav
бразилец	brazilian
бразилия	brazil; brasilia
бразильский	brazilian
бразильцы	brazilian
брайан	brian; bryan
брак	marriage
брака	marriage
браке	marriage
браки	marriage
браков	marriage
брат	brother
брата	brother
братислава	bratislava
братья	brother
братья мусульман	muslim brotherhood
братья мусульмане	muslim brotherhood
браузер	browser
браун	brown
брежнев	brezhnev
брежнева	brezhnev
брексит	brexit
брексита	brexit
бренд	brand
бригада	brigade; team
брикс	brics
бриллиант	diamond
британец	briton; british
британия	britain
британский	british
британцы	briton; british
бритиш петролеум	british petroleum
брокер	broker
брокерский	brokerage
бронетехника	armored vehicles
бронетранспортер	armored personnel carrier
бронза	bronze
бронзовая медаль	bronze medal
бронзовый	bronze
бронированный	armored
бросать	throw
бросить	throw; quit
бруклин	brooklyn
брюс	bruce
брюссель	brussels
брюссельский	brussels
будапешт	budapest
буддизм	buddhism
буддийский	buddhist
буддист	buddhist
будем	-
будет	-
будете	-
буду	-
будут	-
будучи	-
будущего	future
будущее	future
будущем	future
будущий	future; next
букингемский дворец	buckingham palace
бульвар	boulevard
бумаг	paper; security
бумага	paper; security
бумаги	paper; security
бумагу	paper; security
бундестаг	bundestag
буркина фасо	burkina faso
бурунди	burundi
буря	storm
бутылка	bottle
бутылки	bottle
буферная зона	buffer zone
бухарест	bucharest
бухгалтер	accountant
буш	bush
бушель	bushel
буэнос айрес	buenos aires
бхутто	bhutto
бы	-
бывает	-
бывшая	former
бывшего	former
бывшей	former
бывшие	former
бывший	former
бывший президент	former president
был	-
была	-
были	-
было	-
быстрее	faster
быстро	quickly; fast
быстрый	fast; quick; rapid
быть	-
бюджет	budget
бюджетные средства	budget funds
бюджетный	budget
бюджетный дефицит	budget deficit
бюллетень	ballot; bulletin
бюрократический	bureaucratic
бюрократия	bureaucracy
в	-
в ближайшее время	soon; near future
в ближайшем будущем	near future
в ближайшие годы	coming years
в ближайшие дни	coming days
в ближайшие месяцы	coming months
в ближайшие недели	coming weeks
в будущем году	next year
в возрасте	aged
в выходные	weekend
в год	year; per year
в данный момент	currently; moment
в два раза	twice; double
в интервью	interview
в качестве	-
в конечном итоге	finally
в конце года	end of year
в конце концов	eventually; finally
в конце недели	weekend
в любом случае	-
в мексиканском заливе	gulf of mexico
в месяц	per month
в метро	subway; metro
в настоящее время	currently; now
в начале года	beginning of year
в несколько раз	several times
в ночь на	overnight
в общей сложности	overall
в одиночку	alone
в основном	-
в ответ	response
в отличие от	unlike
в отношении	-
в отставке	retired
в очередной раз	once again; again
в первую очередь	primarily; first
в первый раз	first time
в пользу	favor
в последнее время	recently
в последние годы	recent years
в последний раз	last time
в прошлом году	last year
в прошлом месяце	last month
в прямом эфире	live
в рамках	-
в результате	-
в розыск	wanted
в свое время	once
в свою очередь	turn
в связи	due; connection
в связи с	-
в связи с этим	-
в скором времени	soon
в следующем году	next year
в случае	-
в соответствии с	-
в составе	as part of
в среднем	on average
в среду	wednesday
в сутки	per day
в течение	-
в то же время	-
в том числе	-
в третьих	-
в три раза	three times
в ходе	-
в целом	-
в целях	-
в частности	-
в честь	honor
в этой связи	-
в этом году	this year
в этом месяце	this month
в этом случае	-
в этот раз	-
вагон	car; carriage
вагоны	car; carriage
вада	wada
важная	important
важнейший	most important
важно	important
важное	important
важность	importance
важную роль	important role
важные	important
важный	important
вакцина	vaccine
вакцинация	vaccination
вакцинировать	vaccinate
валерий	valery
валовой	gross
валовой внутренний продукт	gross domestic product; gdp
валюта	currency
валютный	currency; foreign exchange
вам	-
вами	-
ван и	wang yi
вандализм	vandalism
ванкувер	vancouver
ванна	bath
вариант	option; version
варианта	option
варшава	warsaw
варшавский	warsaw
вас	-
василий	vasily
ватикан	vatican
ватикане	vatican
ваш	-
ваша	-
ваше	-
вашего	-
вашей	-
вашем	-
ваши	-
вашим	-
вашими	-
вашингтон	washington
вашингтон пост	washington post
вашингтонский	washington
ваших	-
вашу	-
вблизи	near
введен	introduce; impose
введение	introduction; imposition
введет	introduce; impose
ввел	introduce; impose
ввела	introduce; impose
ввели	introduce; impose
вверх	up
ввести	introduce; impose
ввиду	-
ввод	input
ввод войск	deployment of troops
вводить	introduce; impose
ввп	gdp
ввс	air force
вдвое	double; twice
вдова	widow
вдоль	-
вдохновить	inspire
вдохновлять	inspire
веб сайт	website
ведет	lead; conduct
ведет себя	behave
ведется	conduct; underway
ведомости	vedomosti
ведомство	agency; department
ведут	lead; conduct
ведутся	conduct; underway
ведущий	leading; host; presenter
ведь	-
везде	everywhere
век	century
вел	lead; conduct
вели	lead; conduct
великая	great
великая отечественная война	great patriotic war
великие	great
великий	great
великобритания	britain; united kingdom; uk
великой	great
велосипед	bicycle; bike
велосипедист	cyclist
вена	vienna
венгерский	hungarian
венгр	hungarian
венгрия	hungary
венгров	hungarian
венгры	hungarian
венесуэла	venezuela
венесуэльский	venezuelan
венецианский	venice
венеция	venice
венский	vienna
вера	faith; belief
вердикт	verdict
вере	faith; belief
верительные грамоты	credentials
верить	believe
вернется	return
вернулась	return
вернулись	return
вернулся	return
вернуть	return
вернуться	return
верный	correct; faithful; right
вероятно	probably; likely
вероятность	probability; likelihood
вероятный	likely; probable
версии	version
версия	version
вертолет	helicopter
веру	faith; belief
верхний	upper
верхняя палата	upper house
верховная рада	verkhovna rada; parliament
верховный	supreme
верховный комиссар	high commissioner
верховный лидер	supreme leader
верховный суд	supreme court
верховный суд сша	us supreme court
веры	faith; belief
вес	weight
веса	weight
весенний	spring
весна	spring
весной	spring
весны	spring
весом	weight
вести	lead; conduct
вести переговоры	negotiate; hold talks
вести себя	behave
вестминстер	westminster
весь	-
весьма	-
ветер	wind
ветеран	veteran
ветеранов	veteran
ветераны	veteran
ветра	wind
ветряной	wind
вечер	evening
вечерний	evening
вечером	evening; night
вещание	broadcasting
вещество	substance
вещи	thing
вещь	thing
взаимный	mutual
взаимодействие	interaction; cooperation
взаимодействовать	interact; cooperate
взаимопонимание	mutual understanding
взволнован	excited
взгляд	view
взгляды	view
взлет	takeoff
взлетел	take off
взлететь	take off
взлом	hacking; hack
взломать	hack
взнос	contribution; fee; installment
взорван	blow up
взорвать	blow up; detonate
взорваться	explode
взрослый	adult
взрыв	explosion; blast
взрыва	explosion
взрываться	explode
взрыве	explosion
взрывное устройство	explosive device; bomb
взрывной	explosive
взрывов	explosion
взрывчатка	explosive
взрывчатое вещество	explosive
взрывы	explosion
взял	take
взяла	take
взяла на себя ответственность	claim responsibility
взяли	take
взятка	bribe
взятки	bribe
взяток	bribe
взяточничество	bribery
взять	take
взять на себя ответственность	claim responsibility
взять под стражу	take into custody
вид	type; view; form
вид спорта	sport
вида	view; type; form
виде	view; type; form
видел	see
видели	see
видео	video
видеозаписи	video; video recording
видеозапись	video; video recording
видеоигра	video game
видеонаблюдение	video surveillance
видеоролик	video
видеть	see
видимо	-
видит	see
видно	see
видов	view; type; form
виды	view; type; form
видят	see
виза	visa
визит	visit
визит вежливости	courtesy visit
визита	visit
визовый	visa
визуальный	visual
википедия	wikipedia
виктор ющенко	viktor yushchenko
виктор янукович	viktor yanukovych
вильгельм	wilhelm; william
вильнюс	vilnius
вина	guilt; fault
винить	blame
вино	wine
виновный	guilty
винтовка	rifle
вину	guilt; fault
вирджиния	virginia
виртуальный	virtual
вирус	virus
вирусный	viral
виталий	vitaly
витамин	vitamin
вице президент	vice president
вице премьер	deputy prime minister
вич	hiv
вклад	deposit; contribution
вкладчик	depositor
включать	include
включая	including
включен	include
включение	inclusion
включить	include; turn on
вконтакте	vkontakte
вкус	taste
владеет	own
владел	own
владелец	owner
владельца	owner
владельцы	owner
владеть	own
владивосток	vladivostok
владимир зеленский	volodymyr zelensky; zelenskiy
владимир путин	vladimir putin
властей	power; authorities
власти	authority; government
власти китая	chinese authorities
власти россии	russian authorities
власти сша	us authorities
власти украины	ukrainian authorities
власть	authority; power; government
властью	power; authorities
властям	power; authorities
властями	power; authorities
влечь	entail
влияет	influence
влияние	influence; impact
влияния	influence
влиятельный	influential
влиять	influence; affect
вложение	investment
вложить	invest
вместе	together
вместе взятые	combined
вместе с тем	-
вместо того чтобы	-
вмешательство	interference; intervention
вмешательство в выборы	election interference
вмешаться	intervene
вмешиваться	interfere
вмс	navy
вмф	navy
вне	outside
внедрение	introduction; implementation
внедрить	introduce; implement
внезапно	suddenly
внезапный	sudden
внес	introduce; make
внесен	introduce; submit
внести	introduce; make; contribute
внешнего долга	foreign debt
внешнеполитический	foreign policy
внешний	foreign; external
внешний долг	foreign debt; external debt
внешность	appearance
внешняя политика	foreign policy
внешняя торговля	foreign trade
вниз	down
внизу	below; bottom
внимание	attention
внимательный	careful; attentive
вновь	-
вносить	introduce; make; contribute
внук	grandson
внутренние войска	interior troops
внутренний	internal; domestic
внутренних войск	interior troops
внутренняя политика	domestic policy
внутри	inside
внутри страны	inside country; domestically
во	-
во время	-
во время войны	during war
во всем мире	worldwide; around world
во вторых	-
во главе с	led
во первых	-
вовлечен	involve
вовлечь	involve
вовсе	-
вода	water
воде	water
водителей	driver
водители	driver
водитель	driver
водитель автомобиля	driver
водителя	driver
водка	vodka
водки	vodka
водный	water
водой	water
водомет	water cannon
водохранилище	reservoir
воду	water
воды	water
воевать	fight
военная	military
военная база	military base
военная операция	military operation
военная техника	military equipment; military vehicles
военно воздушные силы	air force
военно морские силы	navy
военно морской	naval; navy
военно морской флот	navy
военного	military
военное положение	martial law
военной	military
военной операции	military operation
военнопленный	prisoner of war
военнослужащие	soldier; serviceman; troops
военнослужащий	soldier; serviceman; military personnel
военнослужащих	soldier; serviceman; troops
военные	military; soldier
военные действия	hostilities; military action
военные преступления	war crimes
военные расходы	military spending; defense spending
военные сша	us military
военный	military
военный корабль	warship
военный суд	military court
военным	military
военных	military
военных преступлениях	war crimes
военных расходов	military spending; defense spending
воз	world health organization
возбудить уголовное дело	open criminal case
возбуждено	open; initiate
возбуждено уголовное дело	criminal case opened
возврат	return; refund
возвращается	return
возвращать	return
возвращаться	return
возвращение	return
возглавил	head; lead
возглавит	head; lead
возглавить	head; lead
возглавляемый	led; headed
возглавлять	head; lead
возгорание	fire; ignition
воздействие	impact; influence; effect
воздух	air
воздуха	air
воздухе	air
воздушная тревога	air raid alert
воздушного пространства	airspace
воздушное	air
воздушное пространство	airspace
воздушные	air
воздушный	air
воздушный удар	airstrike; air strike
воздушный шар	balloon
возлагать	place; blame
возле	-
возместить	compensate; reimburse
возмещение	compensation
возможен	possible
возможно	possibly; possible; perhaps
возможное	possible
возможностей	opportunity; possibility
возможности	opportunity; possibility
возможность	opportunity; possibility
возможностью	opportunity; possibility
возможные	possible
возможный	possible
возмущение	outrage; indignation
возник	arise; emerge
возникает	arise
возникла	arise; emerge
возникли	arise; emerge
возникнет	arise
возникновение	emergence; occurrence
возникнуть	arise; emerge
возобновить	resume
возобновление	resumption; renewal
возобновляемые источники энергии	renewable energy
возобновляемый	renewable
возражать	object
возражение	objection
возраст	age
возрастет	increase; rise
возрос	increase; rise
возросла	increase; rise
возросло	increase; rise
возьмет	take
войдет	enter
войдут	enter
война	war
войне	war
войной	war
войну	war
войны	war
войск	troops; forces
войска	troops; forces
войсками	troops; forces
войти	enter
вокзал	railway station; train station; station
вокзале	station; railway station
вокруг	-
вокруг света	around world
волатильность	volatility
волга	volga
волгоград	volgograd
волейбол	volleyball
волк	wolf
волки	wolf
волна	wave
волны	wave
волонтер	volunteer
волонтеры	volunteer
волос	hair
волосы	hair
вон	-
вообще	-
вооружение	weapon; arms; armament
вооруженные люди	gunmen; armed men
вооруженные силы	armed forces
вооруженные силы украины	ukrainian armed forces
вооруженный	armed
вооруженный конфликт	armed conflict
вооруженный человек	gunman
вооруженных сил	armed forces
вопреки	-
вопрос	question; issue
вопроса	question; issue
вопросам	question; issue
вопросе	question; issue
вопросов	question; issue
вопросу	question; issue
вопросы	question; issue
вор	thief
воронеж	voronezh
ворота	gate; goal
восемнадцать	eighteen
восемь	eight
восемьдесят	eighty
воскресенье	sunday
воскресенья	sunday
воскресный	sunday
воспаление	inflammation
воспользоваться	take advantage; use
восстанавливать	restore
восстание	uprising; rebellion
восстановительный	recovery
восстановить	restore; recover
восстановлен	restore
восстановление	recovery; restoration; reconstruction
восток	east
востока	east
восторг	delight
восточная европа	eastern europe
восточный	eastern; east
восточный тимор	east timor
восьми	eight
восьмой	eighth
вот	-
вотум недоверия	no-confidence vote; vote no confidence
вошел	enter; join
вошла	enter
вошли	enter
воюет	fight
впервые	first time
вперед	forward; ahead
впереди	ahead
впечатление	impression
впечатляющий	impressive
вплотную	closely
вплоть до	-
вполне	-
впоследствии	subsequently; later
впрочем	-
враг	enemy
врага	enemy
враждебность	hostility
враждебный	hostile
вратарь	goalkeeper
врач	doctor; physician
врача	doctor
врачебный	medical
врачей	doctor
врачи	doctor
врачи без границ	doctors without borders
вред	harm; damage
вредный	harmful
вредоносный	malicious
врезалась	crash; hit
врезался	crash; hit
врезаться	crash; hit
времена	time; era
временем	time
времени	time
временная	temporary; interim
временно	temporarily
временного	temporary; interim
временное правительство	interim government
временной	temporary; interim
временный	temporary; interim
время	time
вроде	-
вручение	presentation; award ceremony
вручить	present; award; hand
вручить ноту	hand note
все	-
все еще	-
все же	-
все равно	-
все таки	-
всегда	always
всего	-
всего лишь	only
всей	-
вселенная	universe
всем	-
всеми	-
всемирная организация здравоохранения	world health organization
всемирная торговая организация	world trade organization
всемирный банк	world bank
всему	-
всеобщая декларация	universal declaration
всеобщие выборы	general election
всеобщий	universal; general
всех	-
вскоре	soon; shortly
вслед	following
вслед за	following; after
вследствие	-
вслух	aloud
вспоминать	recall; remember
вспомнил	recall; remember
вспомнить	remember; recall
вспышка	outbreak
вспышки	outbreak
встал	stand; get up
встать	stand; get up
встретил	meet
встретились	meet
встретился	meet
встретить	meet
встретиться	meet
встреча	meeting; match
встречаться	meet
встрече	meeting
встречи	meeting
встречный	counter
встречу	meeting
вступать	join; enter
вступил в должность	took office
вступил в силу	take effect
вступит в силу	take effect
вступить	join; enter
вступить в должность	take office
вступить в силу	take effect
вступление	entry; accession; joining
всу	ukrainian armed forces; ukrainian army
всю	-
вся	-
всякий	-
втб	vtb
вто	wto; world trade organization
вторая	second
вторая волна	second wave
вторая мировая война	second world war; world war ii
вторгнуться	invade
вторжение	invasion
вторник	tuesday
второго	second
второго тура	second round; runoff
второе	second
второй	second
второй квартал	second quarter
второй мировой войны	second world war; world war ii
второй срок	second term
второй тур	second round; runoff
вуз	university
вузов	university
вузы	university
вулкан	volcano
вулкана	volcano
вулкане	volcano
вулканический	volcanic
вучич	vucic
вход	entrance; entry
входа	entrance
входит	enter
входить	enter
входят	enter
вчера	yesterday
вчера вечером	last night
вчерашний	yesterday
въезд	entry
вы	-
выбирает	choose; elect
выбирать	choose; elect
выбор	choice
выбора	choice; election
выборам	election
выборах	election
выборов	election
выборы	election
выбрать	choose; select
выброс	emission
выбросы	emission
вывел	withdraw
вывести	withdraw; bring
вывести войска	withdraw troops
вывод	conclusion; withdrawal
вывод войск	troop withdrawal
выгода	benefit; advantage
выгодно	profitable
выгодный	profitable; favorable
выдающиеся	outstanding
выдающийся	outstanding
выдвигать	nominate; put forward
выдвижение	nomination
выдвинул	nominate; put forward
выдвинула	nominate; put forward
выдвинут	nominate
выдвинуть	nominate; put forward
выделен	allocate
выделить	allocate; highlight
выделять	allocate; highlight
выезд	departure; exit
выехать	leave
выживание	survival
выживать	survive
выжившие	survivor
выживший	survivor
выжил	survive
выжить	survive
вызвал	cause
вызвала	cause
вызвало	cause
вызван	cause
вызвать	cause; summon; call
выздоровел	recover
выздороветь	recover
выздоровление	recovery
вызов	challenge; call
вызова	challenge
вызовы	challenge
вызывает	cause
вызывать	cause
выиграл	win
выиграла	win
выиграть	win
выигрывать	win
выйдет	come out; leave
выйти	leave; go out; exit
выкуп	ransom; buyout
вылет	departure; flight
вылетел	fly
вылететь	fly
вылечить	cure
вымогательство	extortion
вынес	issue
вынесен	issue; pronounce
вынести	render; issue
вынудить	force
вынужден	forced
вынуждены	forced
выпасть	fall
выплата	payment
выплатит	pay
выплатить	pay
выплачивать	pay
выполнен	fulfill; complete
выполнение	implementation; fulfillment
выполнить	fulfill; perform; carry out
выполнять	fulfill; perform
выпуск	release; issue; output
выпускать	produce; release; issue
выпускник	graduate
выпустить	release; issue
выпущен	release; issue
выражать	express
выражение	expression
выразить	express
выразить соболезнования	express condolences
вырастет	rise; grow; increase
вырасти	rise; grow; increase
вырастут	rise; grow; increase
вырезать	cut
вырос	rise; grow; increase
выросла	rise; grow; increase
выросли	rise; grow; increase
выросло	rise; grow; increase
выручка	revenue; proceeds
выручки	revenue
высказать	express
высказаться	speak; express
высказывание	statement; remark
высказывать	express
выслан	expel; deport
выслать	expel; deport
высокая	high
высокие	high
высокий	high; tall
высоких	high
высоко	high; highly
высокого	high
высокое	high
высокой	high
высокопоставленный	senior; high-ranking
высота	height; altitude
выставка	exhibition
выставки	exhibition
выстрел	shot
выстрелил	shoot
выстрелить	shoot; fire
выстрелы	shoot
выступает	speak
выступает против	oppose
выступать	speak; perform
выступать против	oppose
выступил	speak
выступить	speak; perform
выступить против	oppose
выступить с заявлением	make statement
выступление	speech; performance
выступления	performance; speech
высшая	supreme; higher
высшая школа	graduate school; higher education
высшего	supreme; higher
высшее образование	higher education
высшей	supreme; higher
высшие	supreme; higher
высший	higher; supreme; highest
высших учебных заведений	universities
высылка	expulsion
высылка дипломатов	expulsion of diplomats
выход	exit; withdrawal
выхода	output; exit
выходит	go out; leave
выходить	go out; leave
выходные	weekend
выше	higher; above
вышел	leave; come out
вышла	leave; come out
вышли	leave; come out
выявить	identify; reveal; detect
выявлен	identify; detect
выявление	detection; identification
выяснить	find out; establish
выясниться	turn out
выяснять	find out; investigate
вьетнам	vietnam
вьетнама	vietnam
вьетнамский	vietnamese
гаага	hague
гаагский	hague
гаагский трибунал	hague tribunal
гавайи	hawaii
гавана	havana
гаване	havana
газ	gas
газа	gas
газета	newspaper
газете	newspaper
газету	newspaper
газеты	newspaper
газовая	gas
газовой	gas
газовые	gas
газовый	gas
газом	gas
газопровод	gas pipeline; pipeline
газпром	gazprom
газпрома	gazprom
газу	gas
гаити	haiti
галактика	galaxy
галереи	gallery
галерея	gallery
гамбург	hamburg
гана	ghana
ганс	hans
гарант	guarantor
гарантийный	guarantee; warranty
гарантировать	guarantee
гарантирует	guarantee
гарантия	guarantee
гардиан	guardian
гарнизон	garrison
гарри	harry
гвардия	guard
гватемала	guatemala
гватемале	guatemala
гвинеи	guinea
гвинея	guinea
где	-
где либо	-
где то	-
гдр	east germany
геи	gay
гей	gay
гектар	hectare
гельмут	helmut
ген	gene
генассамблеи	general assembly
генассамблея	general assembly
гендиректор	chief executive; ceo; director general
генерал	general
генералы	general
генеральная ассамблея	general assembly
генеральная прокуратура	prosecutor general's office
генерального директора	chief executive; ceo
генеральной ассамблеи	general assembly
генеральный директор	chief executive; ceo; director general
генеральный прокурор	prosecutor general; attorney general
генеральный секретарь	secretary general
генеральный секретарь нато	nato secretary general
генеральный секретарь оон	secretary general
генеральный штаб	general staff
генетика	genetics
генетический	genetic
геннадий	gennady
геноцид	genocide
генпрокуратура	prosecutor general's office
генпрокурор	prosecutor general; attorney general
генри	henry
генсек	secretary general
генсек нато	nato secretary general
генсек оон	un secretary general
генштаб	general staff
гены	gene
георгий	georgy
герб	coat of arms
германия	germany
германская	german
германский	german
героин	heroin
герой	hero
героя	hero
герхард	gerhard
герхард шредер	gerhard schroeder
герцог	duke
гибель	death
гибкий	flexible
гибкость	flexibility
гигант	giant
гиганта	giant
гигантский	giant
гидрометцентр	weather service; hydrometeorological center
гидроэлектростанция	hydroelectric power plant
гималаи	himalayas
гимн	anthem
гимнастика	gymnastics
гипотеза	hypothesis
гитлер	hitler
глав государств	heads of state
глава	head; chief; chapter
глава ведомства	head of agency; minister
глава государства	head of state; president
глава мид	foreign minister
глава министерства	minister
глава правительства	head of government; prime minister
главам	head; chief
главе	head; chief
главная	main; chief
главного	main; chief
главное	main; chief
главной	main; chief
главнокомандующий	commander-in-chief
главные	main; chief
главный	chief; main
главный редактор	editor-in-chief; chief editor
главный тренер	head coach; coach
главным	main; chief
главных	main; chief
главой	head; chief
главу	head; chief
главы	head; leader
главы правительства	head of government; prime minister
глаз	eye
глаза	eye
глазами	eye
глазго	glasgow
глобализация	globalization
глобального потепления	global warming
глобальное потепление	global warming
глобальный	global
глубина	depth
глубокая	deep
глубокие	deep
глубокий	deep; profound
глупый	stupid
гнев	anger
говорил	say; tell
говорили	say; tell
говорит	say; tell
говорится	say
говорится в заявлении	said in statement
говорится в сообщении	said in statement
говорить	speak; say; talk
говоря	say; tell
говорят	say; tell
говядина	beef
год	year
год назад	year ago
год спустя	year later
года	year
годам заключения	years in prison
годам лишения свободы	years in prison
годам тюрьмы	years in prison
годами	year
годах	year
годов	year
годовой	annual
годовщина	anniversary
годом	year
году	year
годы	year
гол	goal
гола	goal; head
голанские высоты	golan heights
голдман сакс	goldman sachs
голландец	dutch
голландия	netherlands; holland
голландский	dutch
голландцы	dutch
голливуд	hollywood
голливудский	hollywood
голов	goal; head
голова	head
голове	head
головного мозга	brain
головной	head; main
головной мозг	brain
головой	head
голову	head
головы	head
голод	hunger; famine
голодать	starve
голодный	hungry
голодовка	hunger strike
голодовку	hunger strike
голос	vote; voice
голоса	voice; vote
голосов	voice; vote
голосование	vote; voting
голосовании	voting; vote
голосования	voting; vote
голосовать	vote
голосом	voice; vote
голосует	vote
голубой	blue
голы	goal
гомосексуалист	homosexual; gay
гондурас	honduras
гонка	race
гонка вооружений	arms race
гонки	race
гонконг	hong kong
гонконгский	hong kong
гонщик	driver; racer
гор	mountain
гора	mountain
гораздо	-
горах	mountain
горбачев	gorbachev
горбачева	gorbachev
горбачеву	gorbachev
гордиться	proud
гордон	gordon
гордон браун	gordon brown
гордость	pride
горел	burn
гореть	burn
горит	burn
горнодобывающий	mining
горнолыжный	ski
горный	mountain; mining
город	city; town
города	city
городах	city
городе	city
городов	city
городок	town
городом	city
городская	city
городские	city
городской	city; urban
городской совет	city council
городской суд	city court
городу	city
горожанин	resident; citizen
горсовет	city council
гору	mountain
горы	mountain
горячая линия	hotline
горячая точка	hot spot
госдеп	state department
госдепартамент	state department
госдолг	national debt; government debt
госдума	state duma; duma
госизмена	treason; high treason
госизмене	treason; high treason
госкомпания	state-owned company; state company
госкорпорация	state corporation
гособлигация	government bond
госпереворот	coup
госпитали	hospital
госпитализация	hospitalization
госпитализирован	hospitalize
госпитализировать	hospitalize
госпиталь	hospital
госсекретарь	secretary of state
госсекретарь сша	us secretary; secretary of state
госслужащий	civil servant
госслужба	civil service
гости	guest
гостиница	hotel
гость	guest
государств	state
государства	state
государственная	government; state
государственная безопасность	state security
государственная дума	state duma
государственная измена	treason; high treason
государственная компания	state-owned company; state company
государственного	government; state
государственное агентство	state agency
государственное телевидение	state television
государственной	government; state
государственность	statehood
государственные	government; state
государственные расходы	government spending
государственный	state; public; government
государственный банк	state bank
государственный визит	state visit
государственный долг	national debt; public debt
государственный переворот	coup; coup d'etat
государственный секретарь	secretary of state
государственных расходов	government spending
государство	state
государство член	member state
государством	state
готов	ready; willing
готова	ready
готовит	prepare
готовится	prepare
готовить	prepare; cook
готовиться	prepare
готовности	readiness
готовность	readiness; willingness
готово	ready
готовы	ready; willing
готовый	ready
готовят	prepare
готовятся	prepare
грабеж	robbery; looting
грабитель	robber
градоначальник	mayor
градус	degree
градусов	degree
граждан	citizen
граждан россии	russian citizen
граждан сша	us citizen; american citizen
гражданам	citizen
граждане	citizen
граждане россии	russian citizen
гражданин	citizen
гражданин россии	russian citizen
гражданин сша	us citizen; american citizen
гражданина	citizen
гражданка	citizen
гражданская	civil
гражданская война	civil war
гражданские	civil
гражданский	civil; civilian
гражданских	civil
гражданское население	civilian population; civilians
гражданское общество	civil society
гражданской	civil
гражданской войны	civil war
гражданства	citizenship
гражданство	citizenship
грамм	gram
гран при	grand prix
граната	grenade
гранатомет	grenade launcher
границ	border
граница	border
границе	border
границу	border
границы	border
графство	county
грег	greg
грек	greek
греки	greek
гренландия	greenland
греция	greece
греческий	greek
гривен	hryvnia
гривна	hryvnia
григорий	grigory
гринпис	greenpeace
грипп	flu; influenza
грозить	threaten; face
грозный	grozny
громкий	loud; high-profile
гру	gru
грудь	chest; breast
грузин	georgian
грузинский	georgian
грузины	georgian
грузия	georgia
грузовик	truck
грузовой	cargo; freight
групп	group
группа	group; band
группе	group
группировка	group; gang
группировки	group
группой	group
группу	group
группы	group
грусть	sadness
грэм	graham
грязный	dirty
гуантанамо	guantanamo
гуанчжоу	guangzhou
губернатор	governor
губернатора	governor
губернаторский	gubernatorial
гугл	google
гуманитарная помощь	humanitarian aid
гуманитарной помощи	humanitarian aid
гуманитарный	humanitarian
гуманность	humanity
гуманный	humane
гутерриш	guterres
гэс	hydroelectric power plant
гюнтер	gunther
да	-
дабы	-
давать	give
давать показания	testify
давить	press
давление	pressure
давний	old; long-standing
давно	long ago; long
давос	davos
дагестан	dagestan
дагестане	dagestan
дагестанский	dagestani
дадут	give
дает	give
даже	-
дайан	diane
дакка	dhaka
дал	give
дала	give
далай лама	dalai lama
далекий	distant; far
далеко	far
дали	give
даллас	dallas
дальнейшего	further; future
дальнейшее	further; future
дальнейшие	further; future
дальнейший	further
дальний	far
дальний восток	far east
дальше	further
дамаск	damascus
дамба	dam
данией	denmark
дании	denmark
даниэль	daniel
данию	denmark
дания	denmark
данные	data
данных	data
дарфур	darfur
даст	give
датская	danish
датские	danish
датский	danish
датчан	dane
датчане	dane; danish
датчанин	dane; danish
дать	give
дать интервью	give interview
дать показания	testify
даунинг стрит	downing street
дают	give
два	two
два года подряд	two years running
два государства	two states
двадцати	twenty
двадцатый	twentieth
двадцать	twenty
двадцать первый век	21st century
дважды	twice
две	two
двенадцать	twelve
двери	door
дверь	door
двести	two hundred
двигатель	engine
двигателя	engine
двигаться	move
движение	movement; traffic
движение транспорта	traffic
двинуться	move
двое	two
двойной	double
двор	yard; court
дворец	palace
дворца	palace
двум	two
двумя	two
двусторонние отношения	bilateral relations
двусторонний	bilateral
двух	two
дебаты	debate
дебют	debut
дебютировать	debut
девальвация	devaluation
девочек	girl
девочка	girl
девочки	girl
девушек	girl; woman
девушка	girl; woman; girlfriend
девушки	girl; woman
девяносто	ninety
девяностые годы	1990s
девяностых	nineties; 1990s
девяти	nine
девятнадцать	nineteen
девятый	ninth
девять	nine
дед	grandfather
дедушка	grandfather
действие	action; effect
действий	action
действительно	really; indeed
действительный	valid; real
действия	action
действиям	action
действовать	act; operate
действует	operate; act
действуют	operate; act
действующий	current; acting; active
декабрь	december
декабря	december
декларация	declaration
декрет	decree
дела	affair; case; matter
делает	do; make
делал	do; make
делали	do; make
делам	case; matter
делать	do; make
делах	case; matter
делают	do; make
деле	case; matter
делегат	delegate
делегация	delegation
дело	case; matter; affair
делом	case; matter
делу	case; matter
дельфин	dolphin
демилитаризованный	demilitarized
демографический	demographic
демография	demography
демократ	democrat
демократическая партия	democratic party
демократическая республика конго	dr congo; congo
демократический	democratic
демократия	democracy
демократы	democrat
демонстрант	demonstrator; protester
демонстранты	demonstrator; protester
демонстрация	demonstration; protest
демонстрировать	demonstrate; show
демонстрирует	demonstrate; show
денвер	denver
денег	money
денежно кредитная политика	monetary policy
денежно кредитной политики	monetary policy
денежно кредитный	monetary
денежный	money; monetary; cash
день	day
день независимости	independence day
день победы	victory day
день рождения	birthday
деньгам	money
деньгами	money
деньги	money
департамент	department
депозит	deposit
депозита	deposit
депортация	deportation
депортировать	deport
депортирует	deport
депрессия	depression
депутат	deputy; lawmaker; mp
депутата	deputy; lawmaker
депутатов	deputy; lawmaker
депутатский	parliamentary
депутаты	deputy; lawmaker
дерби	derby
деревне	village
деревни	village
деревня	village
дерево	tree; wood
деревьев	wood; tree
деревья	tree
деревянный	wooden
держава	power
держать	hold; keep
держаться	hold; stick
десант	landing; airborne troops
десантник	paratrooper
дескать	-
десяти	ten
десятилетие	decade
десятка	dozen; ten
десятки	dozen
десятков	dozen
десяток	dozen; ten
десятый	tenth
десять	ten
детали	detail
деталь	detail
детей	child
детектив	detective
детектива	detective
дети	child
детонатор	detonator
детройт	detroit
детский	child; children
детский дом	orphanage
детский сад	kindergarten
детьми	child
детям	child
детях	child
дефицит	deficit; shortage
дефицит бюджета	budget deficit
дефицита	deficit; shortage
дефолт	default
дешевле	cheaper
дешевый	cheap
деэскалация	de-escalation
деятель	figure; politician
деятельность	activity; work
джакарта	jakarta
джанет	janet
джастин	justin
джеймс	james
джейн	jane
джейсон	jason
джек	jack
джексон	jackson
дженерал моторс	general motors
дженерал электрик	general electric
дженнифер	jennifer
джеральд	gerald
джереми	jeremy
джерри	jerry
джессика	jessica
джефф	jeff
джеффри	jeffrey; geoffrey
джибути	djibouti
джим	jim
джимми	jimmy
джин	jean; gene
джихад	jihad
джихадист	jihadist
джо	joe
джо байден	joe biden
джованни	giovanni
джозеф	joseph
джон	john
джона	john
джонатан	jonathan
джонсон	johnson
джордан	jordan
джордж	george
джордж буш	george bush
джорджа	george
джорджо	giorgio
джош	josh
джошуа	joshua
джузеппе	giuseppe
джулиан	julian
джулиан ассанж	julian assange
джулиани	giuliani
джулия	julia
дзюнъитиро коидзуми	junichiro koizumi
диабет	diabetes
диагноз	diagnosis
диагностика	diagnostics; diagnosis
диалог	dialogue
диана	diana
диане	diana
дивиденд	dividend
дивиденды	dividend
дивизия	division
диета	diet
дизайн	design
дизайнер	designer
дизельный	diesel
дик чейни	dick cheney
дикая природа	wildlife
дикий	wild
диктатор	dictator
диктатура	dictatorship
дилемма	dilemma
динамика	dynamics
динамичный	dynamic
диплом	diploma
диплома	diploma
дипломат	diplomat
дипломатические отношения	diplomatic relations
дипломатический	diplomatic
дипломатия	diplomacy
директор	director
директора	director
дирижер	conductor
дисквалификация	disqualification; ban
дисквалифицирован	disqualify; ban
дисквалифицировать	disqualify; ban
дискриминация	discrimination
дискуссия	discussion; debate
дисней	disney
дисциплина	discipline
дисциплинарный	disciplinary
длина	length
длинный	long
длиной	long
длины	long
длительное	long
длительный	long; prolonged
длиться	last
для	-
для того чтобы	-
дмитрий	dmitry
дмитрий медведев	dmitry medvedev
дмитрий песков	dmitry peskov
дне	day
дней	day
днем	day; afternoon
днепропетровск	dnipropetrovsk
дни	day
днк	dna
дню	day
дня	day
дням	day
днями	day
днях	day
до	-
до войны	before war
до конца года	end of year
до недавнего времени	until recently
до сих пор	-
до того как	-
до этого	before
добавил	add
добавила	add
добавили	add
добавить	add
добавлять	add
добиваться	seek; achieve
добиться	achieve
добраться	reach; get
доброволец	volunteer
добровольно	voluntarily
добровольный	voluntary
добровольца	volunteer
добровольцы	volunteer
доброта	kindness
добрый	good; kind
добывать	extract; mine; produce
добыча	production; mining; extraction
добьется	achieve
доверенный	trusted
доверие	confidence; trust
доверия	believe; trust
доверять	trust
довоенный	pre-war
догнать	catch up
договор	treaty; agreement; contract
договора	agreement; treaty
договоре	agreement; treaty
договоренностей	arrangement; agreement
договоренности	arrangement; agreement
договоренность	agreement
договориться	agree
договоры	agreement; treaty
дожди	rain
дождь	rain
дождя	rain
доза	dose
дойти	reach
доказан	prove
доказательство	evidence; proof
доказать	prove
доклад	report
докладывать	report
доктор	doctor
документ	document
документальный	documentary
документы	document
долг	debt; duty
долга	debt
долги	debt
долгий	long
долго	long
долгов	debt
долговой	debt
долговой кризис	debt crisis
долгое	long
долгое время	long time
долгосрочный	long-term
должен	must; should
должен быть	-
должна	must; should
должна быть	-
должник	debtor
должно	must; should
должно быть	-
должностное лицо	official
должностных лиц	official
должность	post; position
должны	must; should
должны быть	-
доли	share; stake
долина	valley
доллар	dollar
доллара	dollar
долларах	dollar
долларов	dollar
долларов за баррель	dollar barrel
долларовый	dollar
доллары	dollar
доложить	report
доля	share; stake
доля рынка	market share
дом	house; home
дома	house; home
домах	house; home
домашний	home; domestic
домашний арест	house arrest
домашним арестом	house arrest
доме	house; home
домен	domain
доминиканская республика	dominican republic
доминировать	dominate
доминирует	dominate
домов	house; home
домогательства	harassment
домогательство	harassment
домой	house; home
домом	house; home
дому	house; home
дональд	donald
дональд трамп	donald trump
дональд туск	donald tusk
донбасс	donbass; donbas
донецк	donetsk
донецкий	donetsk
допинг	doping
допинговый	doping
дополнительно	additionally
дополнительный	additional
дополнить	add; supplement
допрос	interrogation; questioning
допросить	question; interrogate
допрошен	question; interrogate
дорог	road
дорога	road
дорогах	road
дороге	road
дороги	road
дорогие	expensive; dear
дорого	expensive
дорогой	expensive; dear
дорогостоящий	expensive; costly
дорогу	road
дороже	more expensive
дорожка	road; way
дорожная карта	road map
дорожно транспортное происшествие	traffic accident; road accident
дорожного движения	traffic
дорожное движение	traffic
дорожной карты	road map
дорожный	road; traffic
досмотр	inspection; screening
досрочные выборы	early election; snap election
досрочный	early
доставить	deliver
доставка	delivery
доставки	delivery
доставлен	take; deliver
доставлять	deliver
достаточно	enough
достаточный	sufficient
достиг	reach; achieve
достигать	reach
достигла	reach; achieve
достигли	reach; achieve
достигнет	reach
достигнут	reach; achieve
достигнута	reach; achieve
достигнуто соглашение	agreement reached
достижение	achievement
достижение соглашения	reach agreement
достичь	reach; achieve
достичь соглашения	reach agreement
достоинство	dignity
достойный	worthy; decent
достопримечательность	attraction; sight
доступ	access
доступа	access
доступен	available
доступно	available
доступность	availability; accessibility
доступный	available; affordable; accessible
досье	dossier; file
дотация	subsidy
доха	doha
доход	income; revenue
дохода	income; revenue
доходность	yield; profitability
доходов	income; revenue
доходы	income; revenue
дочерей	daughter
дочери	daughter
дочернее предприятие	subsidiary
дочерней	subsidiary
дочерние	subsidiary
дочерняя	subsidiary
дочерняя компания	subsidiary
дочерью	daughter
дочь	daughter
дракон	dragon
драма	drama
драматический	dramatic; drama
древний	ancient
дрон	drone
друг	friend
друг друга	-
друг другу	-
друг от друга	-
друг с другом	-
друга	friend
другая	other; another; different
другая сторона	other side
другие	other; another
другим	other; another
другими	other; another
другими словами	-
других	other; another
другого	other; another
другое	other; another
другой	other; another; different
другом	other; friend
дружба	friendship
дружественный	friendly
друзей	friend
друзья	friend
друзьями	friend
дтп	traffic accident; car accident; crash
дуайт	dwight
дубай	dubai
дублин	dublin
дуглас	douglas
дуда	duda
дума	duma
думает	think
думать	think
думаю	think
думают	think
дунай	danube
дуная	danube
дух	spirit
духовный	spiritual
духовный лидер	spiritual leader
душа	soul
душанбе	dushanbe
душе	soul
душевный	mental
души	soul
душу	soul
душу населения	capita
дым	smoke
дэвид	david
дэвид бекхэм	david beckham
дэвид кэмерон	david cameron
дэн	dan
дэн сяопин	deng xiaoping
дэниел	daniel
дюйм	inch
дядя	uncle
еаэс	eurasian economic union
евгений	yevgeny; evgeny
евгения	evgenia
евразийский	eurasian
евразийский экономический союз	eurasian economic union
евразия	eurasia
евреев	jew
евреи	jew
еврей	jew
еврейская	jewish
еврейский	jewish
еврейских поселений	jewish settlement
еврея	jew
евро	euro
евровидение	eurovision
евродепутат	mep
еврозона	eurozone; euro zone
еврокомиссар	european commissioner; eu commissioner
еврокомиссия	european commission
европа	europe
европарламент	european parliament
европеец	european
европейская комиссия	european commission
европейский	european
европейский парламент	european parliament
европейский совет	european council
европейский союз	european union; eu
европейский суд	european court
европейский центральный банк	european central bank; ecb
европейцы	european
евросовет	european council
евросоюз	european union; eu
египет	egypt
египетский	egyptian
египта	egypt
египтян	egyptian
египтяне	egyptian
египтянин	egyptian
его	-
егэ	unified state exam
еда	food
едва	-
единая	only; single; united
единая россия	united russia
единой россии	united russia
единственный	only; sole
единство	unity
единый	single; unified
ее	-
ежегодно	annually
ежегодный	annual
ежедневно	daily
ежедневный	daily
ежели	-
ежемесячный	monthly
еженедельник	weekly
еженедельный	weekly
ей	-
екатерина	ekaterina; catherine
екатеринбург	yekaterinburg
елизавета	elizabeth
елизавета ii	elizabeth ii
елисейский дворец	elysee palace
ельцин	yeltsin
ему	-
епископ	bishop
ереван	yerevan
ереване	yerevan
ес	eu; european union
если	-
если бы	-
еспч	european court; human rights court
естественный	natural
есть	-
ехать	go; drive
ецб	european central bank; ecb
еще	-
ею	-
жак	jacques
жак ширак	jacques chirac
жака	jacques
жалоба	complaint
жалобы	complaint
жаловаться	complain
жалуется	complain
жан	jean
жан клод	jean-claude
жан клод юнкер	jean-claude juncker
жан мари	jean-marie
жандармерия	gendarmerie
жара	heat; heat wave
жаркий	hot
жары	heat
ждал	wait
ждали	wait
ждать	wait; expect
ждет	wait; await
же	-
желание	desire; wish
желать	wish; want
железная дорога	railway; railroad
железнодорожный	railway; rail
железной дороги	railway; railroad
железные дороги	railways
железный	iron
железо	iron
желтая карточка	yellow card
желтый	yellow
жена	wife
женатый	married
жене	wife
женева	geneva
женевский	geneva
женой	wife
женская	female; women
женские	female; women
женский	female; women
женского	female; women
жену	wife
женщин	woman
женщина	woman
женщинам	woman
женщинами	woman
женщиной	woman
женщину	woman
женщины	woman
жены	wife
жерар	gerard
жером	jerome
жертв	victim
жертва	victim; casualty
жертвами	victim
жертвы	victim; casualty
жест	gesture
жесткая экономия	austerity
жесткий	tough; hard; strict
жестокий	brutal; cruel; violent
жестокость	cruelty; brutality
живет	live
живой	alive; live; living
живопись	painting
живот	stomach
животноводство	livestock
животное	animal
животные	animal
животный	animal
животных	animal
живут	live
жизненный	life; vital
жизни	life
жизнь	life
жизнью	life
жил	live
жили	live
жилищный	housing
жилого дома	apartment building; residential building
жилой	residential
жилой дом	apartment building; residential building
жилых домов	residential building; house
жилье	housing
жилья	housing
жителей	resident
жители	resident; inhabitant
житель	resident; inhabitant
жительница	resident
жителя	resident
жителям	resident
жить	live
жоао	joao
жозе	jose
журнал	magazine; journal
журнала	magazine
журнале	magazine
журналист	journalist; reporter
журналиста	journalist
журналистам	journalist
журналистика	journalism
журналистка	journalist
журналистов	journalist
журналисты	journalist; reporter
журналов	magazine
журналы	magazine
за	-
за границей	abroad
за неделю	week
за последние годы	recent years
за пределами	outside; beyond
за пределами страны	outside country; abroad
за рубежом	abroad
за счет	-
за чертой бедности	below poverty line
забастовка	strike
забастовки	strike
забастовку	strike
забастовок	strike
забил гол	scored goal
забить	score
заблокировать	block
заблокирует	block
заболеваемость	incidence
заболевание	disease; illness
заболеваний	disease; illness
заболевания	disease; illness
заболел	fall ill; contract
заболели	fall ill; contract
заболеть	fall ill; contract
забор	fence
забота	care; concern
заботиться	care
забывать	forget
завал	rubble
завалы	rubble
заверить	assure
завершать	complete
завершен	complete
завершение	completion; end
завершить	complete; finish
завершиться	end; complete
зависел	depend
зависеть	depend
зависимость	dependence; addiction
зависит	depend
завод	plant; factory
завода	plant; factory
заводе	plant; factory
заводов	plant; factory
заводы	plant; factory
завтра	tomorrow
завтра утром	tomorrow morning
завтрак	breakfast
завтрашний	tomorrow
заговор	conspiracy; plot
заголовок	headline; title
загорелся	catch fire
загореться	catch fire
загреб	zagreb
загрузить	download; load
загрязнен	pollute
загрязнение	pollution
загрязнять	pollute
задание	task; assignment
задач	task
задача	task; objective
задачи	task
задачу	task
задержали	arrest
задержан	detain; arrest
задержание	detention; arrest
задержаны	arrest
задержать	detain; arrest; delay
задерживать	detain; delay
задержка	delay
задержки	delay
задолженность	debt; arrears
заемщик	borrower
заинтересован	interested
заинтересованность	interest
заир	zaire
займа	loan
займет	take
заказ	order
заказать	order
заказного убийства	contract killing
заказное убийство	contract killing
заказчик	customer; client
заканчиваться	end
заключение	conclusion; imprisonment
заключенного	prisoner; inmate
заключенные	prisoner
заключенный	prisoner; inmate
заключенных	prisoner
заключительный	final; closing
заключить	conclude; sign
заключить контракт	sign contract
заключить соглашение	reach agreement; sign agreement
закон	law; act; bill
закона	law
законно	legal
законные	legal
законный	legal; legitimate
законов	law
законодатель	lawmaker; legislator
законодательный	legislative
законодательство	legislation; law
законом	law
закономерность	pattern; regularity
законопроект	bill; draft law
законопроекта	bill
законопроекты	bill
закону	law
закончил	finish; end
закончилась	finish; end
закончился	finish; end
закончить	finish; end
закончиться	end
законы	law
закрепить	secure; consolidate
закроет	close
закрывать	close
закрыл	close
закрыт	close
закрыта	close
закрытие	closure; closing
закрыты	close
закрытый	closed
закрыть	close
закупать	purchase; buy
закупить	purchase; buy
закупка	purchase; procurement
закупки	procurement; purchase
закупок	procurement; purchase
залив	gulf; bay
залива	gulf; bay
залог	bail; collateral; deposit
залога	bail; collateral
заложник	hostage
заложники	hostage
зальцбург	salzburg
зам	deputy
замбия	zambia
замедление	slowdown
замедлить	slow
замедлиться	slow
замена	replacement
заменен	replace
заменить	replace
замены	replacement
заместитель	deputy
заместитель министра	deputy minister
заместитель председателя	deputy chairman; vice chairman
заместителя	deputy
заметить	notice
заметный	noticeable; visible
замечание	remark; comment
замешательство	confusion
заминированный	booby-trapped; mined
заминированный автомобиль	car bomb
замминистра	deputy minister
замок	castle
замораживание	freeze
заморожен	freeze
заморозить	freeze
заморозка	freeze
зампред	deputy chairman
замысел	plan; intention
занимается	engage
занимался	engage
занимать	occupy; hold
заниматься	engage
занимаются	engage
занят	occupy; busy
занятость	employment
занять	take; occupy
запад	west
западная африка	west africa
западная европа	western europe
западном берегу	west bank
западный	western; west
западный берег	west bank
западный берег иордана	west bank
запас	reserve; stock
запасы	reserve; stock
записаны	record
записать	record; write
записей	recording; record
записи	recording; record
записка	note
запись	recording; record
запланировать	plan; schedule
запланирует	plan
заплатил	pay; paid
заплатить	pay
заповедник	nature reserve; reserve
заполнен	fill
заполнить	fill
запорожский	zaporizhzhia
запорожье	zaporizhzhia
запрет	ban
запретить	ban; prohibit
запрещать	ban; prohibit
запрещен	ban; prohibit
запрещенный	banned; prohibited
запрос	request; query
запросить	request
запуск	launch
запускать	launch
запустить	launch
запущен	launch
зарабатывать	earn
заработать	earn; make money
заработная плата	wage; salary
заработной платы	wage; salary
заработок	earnings
заражен	infect
заражение	infection; contamination
зараженный	infected
заразить	infect
заразиться	infect; contract
заранее	advance
зарегистрирован	register; record
зарегистрированный	registered
зарегистрировать	register; record
зарегистрирует	register
зарплата	salary; wage
зарплатный	salary
зарубежные	foreign
зарубежный	foreign
зарубежных	foreign
заседание	meeting; session; hearing
засекретить	classify
заслуга	merit
заслуживать	deserve
заслужить	deserve; earn
заставить	force; make
застать	catch
застрелен	shoot dead; shoot
застрелить	shoot dead; shoot
засуха	drought
засухи	drought
затем	-
зато	-
затонувший	sunken
затонул	sink
затонуть	sink
затопить	flood
затоплен	flood
затрат	cost
затраты	cost; expense
затронул	affect
затронуть	affect; touch
захват	seizure; capture
захват власти	seizure of power
захват заложников	hostage-taking
захватить	seize; capture
захватывать	seize; capture
захвачен	seize; capture
захваченный	captured; seized
захотеть	want
зачастую	often
зачем	-
защита	protection; defense
защите	protection; defense
защитить	protect; defend
защитник	defender
защищать	protect; defend
защищен	protect
защищенный	protected
заявил	say; state
заявила	say; state
заявили	say; state
заявить	say; state; declare
заявка	application; bid
заявки	application; bid
заявление	statement; application
заявлении	statement
заявлений	statement
заявления	statement
заявляет	say; state
заявлять	say; claim; declare
заявляют	say; state
заявок	application; bid
звезд	star
звезда	star
звездный	star; stellar
звезду	star
звезды	star
зверь	animal; beast
звонить	call
звонка	call
звонок	call
звонок о минировании	bomb threat
звук	sound
звучать	sound
здание	building
здании	building
зданий	building
здания	building
здесь	-
здоровый	healthy
здоровье	health
здоровья	health
здравоохранение	health care; health
зеленский	zelensky; zelenskiy
зеленый	green
земель	land; earth
земельный	land
земельный участок	land plot; plot of land
земле	land; earth
земледелие	agriculture; farming
землетрясение	earthquake; quake
землетрясения	earthquake
земли	land; earth
землю	land; earth
земля	earth; land
зенит	zenit
зенита	zenit
зенитный	anti-aircraft
зеркало	mirror
зерно	grain
зерновой	grain
зима	winter
зимбабве	zimbabwe
зимние олимпийские игры	winter olympics
зимний	winter
злой	evil; angry
злоумышленник	attacker; criminal
злоупотребление	abuse
злоупотребление властью	abuse of power
змея	snake
знает	know
знак	sign
знакомство	acquaintance
знакомый	familiar; acquaintance
знал	know
знали	know
знаменитость	celebrity
знаменитый	famous
знание	knowledge
знания	knowledge
знать	know
значение	meaning; importance; significance
значимый	significant; important
значит	-
значительно	significantly
значительный	significant; considerable
знают	know
золота	gold
золотая медаль	gold medal
золото	gold
золотовалютные резервы	foreign exchange reserves
золотовалютный	foreign exchange
золотой	gold; golden
золотую медаль	gold medal
золотые	gold
зона	zone; area
зона бедствия	disaster zone
зона конфликта	conflict zone
зона свободной торговли	free trade area
зоопарк	zoo
зритель	spectator; viewer
зуб	tooth
зубы	tooth
и	-
и другие	-
и о	acting
и так далее	-
и тому подобное	-
ибо	-
иг	islamic state; isis
игил	isis; islamic state
игнорировать	ignore
игнорирует	ignore
игорь	igor
игр	game
игра	game
играет	play
играл	play
играть	play
играть роль	play role
играх	game
игре	game; match
игрок	player
игрока	player
игроки	player
игроков	player
игру	game; match
игрушка	toy
игрушки	toy
игры	game
идеал	ideal
идеалы	ideal
идеальный	ideal; perfect
идеей	idea
идеи	idea
идей	idea
идентификация	identification
идентифицировать	identify
идентичность	identity
идеология	ideology
идет	go
идею	idea
идея	idea
идти	go
идут	go
иен	yen
иена	yen
иены	yen
иерусалим	jerusalem
иерусалима	jerusalem
из	-
из за	-
из под	-
избегать	avoid
избежал	avoid; escape
избежать	avoid; escape
избиение	beating
избирателей	voter
избиратели	voter
избиратель	voter
избирательная	electoral; election
избирательная кампания	election campaign
избирательная комиссия	election commission
избирательной	electoral; election
избирательный	electoral; election
избирательный участок	polling station
избирательных участках	polling station
избирательных участков	polling station
избирать	elect
избирком	election commission
избиркома	election commission
избит	beat
избить	beat
избран	elect
избранный	elected; chosen
избрать	elect
извержение	eruption
известие	news
известно	known
известный	famous; known; well-known
извинение	apology
извиниться	apologize
издание	publication; edition; newspaper
издатель	publisher
издательство	publishing house; publisher
издать	publish; issue
изменен	change
изменение	change
изменение климата	climate change
изменением климата	climate change
изменений	change
изменения	change
изменения климата	climate change
изменил	change
изменился	change
изменить	change
измениться	change
изменять	change
изнасилование	rape
изнасиловать	rape
изображение	image
изобрел	invent
изобрести	invent
изобретение	invention
изоляция	isolation
израили	israel
израиль	israel
израильские военные	israeli military; israeli army
израильский	israeli
израильтян	israeli
израильтяне	israeli
израильтянин	israeli
израсходовать	spend
изучать	study
изучение	study
изучить	study; examine
или	-
иллинойс	illinois
иллюзия	illusion
илон маск	elon musk
им	-
имеет	-
имеет место	-
имел	-
имела	-
имели	-
имело	-
имен	name
имена	name
именем	first name
имени	name
именно	-
иметь	-
имеют	-
ими	-
имидж	image
имитировать	imitate; simulate
иммигрант	immigrant
иммиграция	immigration
император	emperor
императорский	imperial
империя	empire
импичмент	impeachment
импорт	import
импортер	importer
импортировать	import
импортирует	import
импортный	imported; import
импортозамещение	import substitution
импульс	impulse; momentum
имущественный	property
имущество	property; assets
имя	name
инаугурация	inauguration
иначе говоря	-
иная	-
инвалид	disabled; disabled person
инвалидность	disability
инвестировать	invest
инвестирует	invest
инвестиции	investment
инвестиционный	investment
инвестиция	investment
инвестор	investor
инвесторы	investor
ингушетия	ingushetia
индекс	index
индекс доу джонса	dow jones
индивидуальный	individual
индиец	indian
индии	india
индийский	indian
индийский океан	indian ocean
индийском океане	indian ocean
индийцы	indian
индию	india
индия	india
индонезийский	indonesian
индонезия	indonesia
индуистский	hindu
индус	hindu
индустрия	industry
инженер	engineer
инженерный	engineering
инициатив	initiative
инициатива	initiative
инициировать	initiate
инициирует	initiate
инновационный	innovative
инновация	innovation
иногда	sometimes
иной	-
иностранец	foreigner
иностранная валюта	foreign currency
иностранные	foreign
иностранные инвестиции	foreign investment
иностранный	foreign
иностранных	foreign
иностранных войск	foreign troops
иностранных инвестиций	foreign investment
иностранцы	foreigner
инспектор	inspector
инспекторы оон	un inspectors
инспекция	inspection
инстаграм	instagram
инстанции	instance
инстанция	instance
институт	institute
инструмент	instrument; tool
инструмента	instrument; tool
инсульт	stroke
интеграция	integration
интегрировать	integrate
интел	intel
интеллект	intelligence
интеллектуальная собственность	intellectual property
интеллектуальной собственности	intellectual property
интеллектуальный	intellectual
интенсивный	intensive; intense
интервью	interview
интерес	interest
интересный	interesting
интересовать	interest
интересы	interest
интернет	internet; online
интернет магазин	online store
интернета	internet
интернете	internet
интерфакс	interfax
интифада	intifada
инфаркт	heart attack
инфекционный	infectious
инфекция	infection
инфляционный	inflationary
инфляция	inflation
информагентство	news agency
информационного агентства	news agency
информационное агентство	news agency
информационный	information
информационных технологий	information technology
информация	information
информировать	inform
информирует	inform
инфраструктура	infrastructure
инцидент	incident
иные	-
иных	-
иоанн павел	john paul
иоанн павел ii	john paul ii
иордания	jordan
иорданский	jordanian
ипотека	mortgage
ипотечный	mortgage
ирак	iraq
ирака	iraq
ираке	iraq
иракец	iraqi
иракский	iraqi
ираку	iraq
иракцы	iraqi
иран	iran
ирана	iran
иране	iran
иранец	iranian
иранский	iranian
ирану	iran
иранцы	iranian
иркутск	irkutsk
ирландец	irish
ирландия	ireland
ирландский	irish
ирландцы	irish
иск	lawsuit; suit; claim
иска	lawsuit; suit; claim
искать	seek; search; look for
исключать	exclude; rule out
исключен	exclude; expel
исключение	exception; exclusion
исключительно	exclusively; solely
исключительный	exclusive; exceptional
исключить	exclude; rule out; expel
исков	lawsuit; claim
искренний	sincere
искусства	art
искусственно	artificially
искусственного интеллекта	artificial intelligence; ai
искусственный	artificial
искусственный интеллект	artificial intelligence; ai
искусство	art
ислам	islam
ислама	islam
исламабад	islamabad
исламист	islamist
исламистский	islamist
исламисты	islamist
исламская республика	islamic republic
исламский	islamic
исламского государства	islamic state; isis
исламское государство	islamic state; isis
исландия	iceland
исландский	icelandic
испанец	spaniard; spanish
испания	spain
испанский	spanish
испанцы	spaniard; spanish
исполнение	execution; performance
исполнитель	performer; artist
исполнительный	executive
исполнительный директор	executive director; chief executive
исполнить	perform; fulfill
исполняющий обязанности	acting
использовал	use
использование	use
использования	use
использовать	use
использует	use
используется	use
используют	use
исправить	correct; fix
исправление	correction
испытание	test
испытать	test; experience
испытывать	test; experience
исследование	study; research
исследователь	researcher
исследовательский	research
исследовательский центр	research center
исследовать	study; explore; investigate
исследует	study; explore
истек	expire
истекает	expire
истец	plaintiff
истечь	expire
истина	truth
истинный	true
историк	historian
исторически	historically
исторический	historic; historical
история	history; story
источник	source
источник в правоохранительных органах	law enforcement source
источник финансирования	source of funding
источника	source
источники	source
истребитель	fighter jet; fighter
истца	plaintiff
исходный	original; initial
исходя из	-
исчез	disappear
исчезающий вид	endangered species
исчезла	disappear
исчезли	disappear
исчезнет	disappear
исчезновение	disappearance
исчезнуть	disappear
итак	-
италия	italy
итальянец	italian
итальянский	italian
итальянцы	italian
итар тасс	itar-tass
итог	result; outcome
итогам	result
итоге	result
итоги	result; outcome
итоговый	final
иудаизм	judaism
их	-
ищет	seek; search; look for
ищут	seek; look for
июль	july
июля	july
июнь	june
июня	june
йемен	yemen
йемена	yemen
йемене	yemen
йеменский	yemeni
йена	yen
йенс	jens
йенс столтенберг	jens stoltenberg
йены	yen
йорг	joerg
йоханнесбург	johannesburg
йошка фишер	joschka fischer
к	-
к концу года	end of year
к настоящему времени	now; so far
к тому времени	by then
кабинет	cabinet; office
кабинет министров	cabinet
кабмин	cabinet
кабул	kabul
кабуле	kabul
кавказ	caucasus
кавказский	caucasus; caucasian
каддафи	gaddafi
кадровый	personnel
кадры	personnel; staff
кадыров	kadyrov
кадырова	kadyrov
каждая	everyone; all
каждого	everyone; all
каждое	everyone; all
каждый	every; each
каждый год	every year
каждый день	every day
казань	kazan
казахский	kazakh
казахстан	kazakhstan
казахстане	kazakhstan
казахстанец	kazakh
казахстанский	kazakhstan; kazakh
казахстанцы	kazakh
казна	treasury
казначейский	treasury
казначейство	treasury
казнен	execute
казнить	execute
казнь	execution
каир	cairo
каирский	cairo
как	-
как будто	-
как бы	-
как и	-
как известно	-
как минимум	-
как правило	-
как сообщается	reportedly
как то	-
как только	-
какао	cocoa
какая	-
какие	-
каким	-
каких	-
каков	-
какого	-
какое	-
какой	-
какой либо	-
какой нибудь	-
какой то	-
какую	-
календарь	calendar
калининград	kaliningrad
калифорнийский	california
калифорния	california
калькутта	kolkata; calcutta
камаз	kamaz
камала харрис	kamala harris
камбоджа	cambodia
камень	stone
камера	camera; cell
камерун	cameroon
камеры	camera
камней	stone
камни	stone
камня	stone
кампания	campaign
камчатка	kamchatka
канада	canada
канадец	canadian
канадский	canadian
канадцы	canadian
канал	channel; canal
канала	channel
каналы	channel; canal
канберра	canberra
кандагар	kandahar
кандидат	candidate
кандидат в президенты	presidential candidate
кандидатура	candidacy
каннский	cannes
канны	cannes
канцлер	chancellor
канцлер германии	german chancellor
канцлер фрг	german chancellor
капитал	capital
капитализация	capitalization
капитализм	capitalism
капиталист	capitalist
капиталовложение	investment; capital investment
капиталы	capital
капитан	captain
капитан команды	team captain
капитане	captain
капитолий	capitol
карабах	karabakh
карабахе	karabakh
каракас	caracas
карантин	quarantine
карачи	karachi
кардинал	cardinal
кардиналы	cardinal
карзай	karzai
карибский	caribbean
карибское море	caribbean sea; caribbean
карикатура	cartoon
карикатурист	cartoonist
каримов	karimov
каримова	karimov
карл	karl; charles
карта	card; map
картель	cartel
картина	painting; picture
картины	painting; picture
картофель	potato
карту	card; map
карты	card; map
карьера	career
касательно	-
касаться	concern; touch
каспий	caspian sea
каспийский	caspian
каспийское море	caspian sea
кассационный	cassation
кастро	castro
каталония	catalonia
каталонский	catalan
катар	qatar
катарский	qatari
катастрофа	disaster; crash; catastrophe
катастрофа самолета	plane crash
катастрофический	catastrophic
катастрофы	disaster
категория	category
катер	boat
катманду	kathmandu
католик	catholic
католики	catholic
католический	catholic
катрин	catherine
кафе	cafe
качественный	quality; high-quality
качество	quality
качиньский	kaczynski
кашмир	kashmir
квадратный	square
квадратный метр	square meter
квадратных метров	square meter
квалификация	qualification
квалифицированный	skilled; qualified
квартал	quarter
квартале	quarter
квартира	apartment
квартире	apartment; flat
квартиру	apartment; flat
квартиры	apartment
квасьневский	kwasniewski
квебек	quebec
квота	quota
кг	kg
кгб	kgb
кевин	kevin
кейптаун	cape town
кейт	kate; keith
кельн	cologne
кем	-
кембридж	cambridge
кембриджский	cambridge
кенийский	kenyan
кения	kenya
кеннеди	kennedy
кибер	cyber
кибератака	cyberattack
кибербезопасность	cybersecurity
киберпреступник	cybercriminal
киев	kyiv; kiev
киева	kyiv; kiev
киевский	kyiv; kiev
киллер	hitman; killer
киловатт	kilowatt
килограмм	kilogram
километр	kilometer
ким чен ир	kim jong il
ким чен ын	kim jong un
ким чен ына	kim jong un
кино	film; cinema; movie
кинотеатр	cinema; movie theater
кинофестиваль	film festival
киото	kyoto
кипр	cyprus
кипрский	cypriot; cyprus
кир стармер	keir starmer
киргизия	kyrgyzstan
киргизский	kyrgyz
киркук	kirkuk
кисида	kishida
китае	china
китаем	china
китаец	chinese
китай	china
китайский	chinese
китайцы	chinese
китаю	china
китая	china
кишинев	chisinau
кишиневе	chisinau
кладбище	cemetery
класс	class
клевета	libel; slander
клетка	cell
клетки	cell
клеток	cell
клиент	client; customer
клиентский	client; customer
климат	climate
климатический	climate
клиника	clinic
клинический	clinical
клод	claude
клуб	club
клуба	club
клубов	club
клубы	club
ключ	key
ключевая ставка	key rate
ключевой	key
ключевой ставки	key rate
ключевую роль	key role
км	km; kilometer
кндр	north korea
кнессет	knesset
книг	book
книга	book
книге	book
книги	book
книгу	book
книжный	book
кнопка	button
кнопки	button
кнр	china
ко	-
коалиционный	coalition
коалиция	coalition
когда	-
когда либо	-
когда то	-
кого	-
код	code
кодекс	code
кое	-
кожа	skin
кожи	skin
коидзуми	koizumi
кока кола	coca-cola
кокаин	cocaine
колебание	fluctuation
колебаться	fluctuate; hesitate
колено	knee
колин	colin
колин пауэлл	colin powell
количества	number; amount
количество	number; amount; quantity
коллаборация	collaboration
коллега	colleague
коллеги	colleague
колледж	college
коллекция	collection
колониальный	colonial
колонизация	colonization
колония	colony; prison; penal colony
колонна	column; convoy
колорадо	colorado
колоссальный	enormous; colossal
колумбийский	colombian
колумбия	colombia
команда	team; command; crew
командир	commander
командование	command
командой	team
команду	team
командующий	commander
команды	team; crew
комбинация	combination
комедия	comedy
комендантский час	curfew
комендантского часа	curfew
комета	comet
комик	comedian
комиссар	commissioner
комиссии	commission
комиссию	commission
комиссия	commission
комитет	committee
комитета	committee
комитете	committee
комментариев	comment
комментарий	comment
комментатор	commentator
комментировать	comment
комментирует	comment
коммерсант	kommersant
коммерческий	commercial
коммерческий банк	commercial bank
коммунальные	utility
коммунальный	utility
коммунист	communist
коммунистический	communist
комната	room
комнате	room
комнаты	room
компанией	company
компании	company
компаний	company
компанию	company
компания	company
компартия	communist party
компенсация	compensation
компенсировать	compensate
компенсирует	compensate
компетентный	competent
компетенция	competence
комплекс	complex
комплексный	comprehensive; complex
композитор	composer
компонент	component
компонента	component
компромат	compromising material
компромисс	compromise
компромиссный	compromise
компьютер	computer
компьютерный	computer
кому	-
конвенция	convention
конвой	convoy
конго	congo
конгресс	congress
конгресс сша	us congress
конгрессмен	congressman
конгрессменов	congressman
конгрессмены	congressman
кондолиза райс	condoleezza rice
конец	end
конечно	-
конкретно	specifically
конкретный	specific; concrete
конкурент	competitor
конкурентный	competitive
конкурентоспособность	competitiveness
конкуренция	competition
конкурировать	compete
конкурс	contest; competition
консенсус	consensus
консервативная партия	conservative party
консервативный	conservative
консерватор	conservative
консерваторы	conservative
консервация	conservation
консорциум	consortium
конституционный	constitutional
конституционный суд	constitutional court
конституция	constitution
консул	consul
консульство	consulate
консультант	consultant
консультации	consultation; talks
консультация	consultation
контакт	contact
контакта	contact
контейнер	container
контекст	context
континент	continent
контрабанда	smuggling
контрабандист	smuggler
контракт	contract
контраст	contrast
контрнаступление	counteroffensive
контролировать	control
контролирует	control
контролируют	control
контроль	control
контрольно пропускной пункт	checkpoint
контрольный	control
контрольный пакет	controlling stake
контрольный пакет акций	controlling stake
контртеррористический	counter-terrorism; anti-terrorist
конференции	conference
конференция	conference
конфигурация	configuration
конфиденциальность	privacy; confidentiality
конфиденциальный	confidential
конфликт	conflict
конфликтный	conflict
конфронтация	confrontation
конца	end
конце	end
концентрация	concentration
концепция	concept
концерн	concern
концерт	concert
концу	end
координатор	coordinator
координация	coordination
координировать	coordinate
координирует	coordinate
копеек	kopeck
копейка	kopeck
копейки	kopeck
копенгаген	copenhagen
копенгагене	copenhagen
кораблей	ship
кораблекрушение	shipwreck
корабли	ship
корабль	ship; vessel
корабля	ship
коран	koran
коране	koran
кореец	korean
кореи	korea
корейский	korean
корейский полуостров	korean peninsula
корейского полуострова	korean peninsula
корейцы	korean
коренной	indigenous; native
корень	root
корея	korea
коричневый	brown
корни	root
коробка	box
корова	cow
королева	queen
королева великобритании	queen
королева елизавета	queen elizabeth
королевская семья	royal family
королевский	royal
королевской семьи	royal family
королевство	kingdom
королевы	queen
король	king
король иордании	king of jordan
короля	king
коронавирус	coronavirus
коронавирусный	coronavirus
короткий	short
короткое	short; brief
корпоративный	corporate
корпорация	corporation
корпус	corps; building
корреспондент	correspondent; reporter
коррумпированный	corrupt
коррупционный	corruption
коррупция	corruption
кортеж	motorcade
косвенный	indirect
космическая станция	space station
космический	space
космический аппарат	spacecraft
космический корабль	spacecraft; spaceship
космодром	cosmodrome
космодрома	cosmodrome
космонавт	cosmonaut; astronaut
космонавты	cosmonaut; astronaut
космос	space
космоса	space
космосе	space
коснуться	touch; affect
косово	kosovo
косовский	kosovo
коста рика	costa rica
кости	bone
кость	bone
костюм	suit; costume
кот	cat
кот дивуар	ivory coast
котировка	quotation; price
котировки	quote; price
которая	-
которого	-
которой	-
котором	-
которому	-
которую	-
которые	-
который	-
которым	-
которыми	-
которых	-
кофе	coffee
кофи аннан	kofi annan
кошка	cat
кошки	cat
коштуница	kostunica
кпп	checkpoint
кпрф	communist party
краевой	regional
кража	theft
краже	theft
кражи	theft
край	region; territory; edge
крайне	extremely
крайне правый	far-right
крайслер	chrysler
краков	krakow
кракове	krakow
красивый	beautiful
красная	red
красная карточка	red card
красная площадь	red square
красного креста	red cross
красное море	red sea
красный	red
красный крест	red cross
красота	beauty
краткий	brief; short
кратко	briefly
краткосрочный	short-term
креативный	creative
кредит	loan; credit
кредита	loan; credit
кредитная карта	credit card
кредитный	credit; loan
кредитов	credit; loan
кредитование	lending
кредитор	creditor; lender
кредиторы	creditor; lender
кредиты	credit; loan
кремлевский	kremlin
кремль	kremlin
кресло	chair; seat
крестьяне	peasant; farmer
крестьянин	peasant; farmer
кризис	crisis
кризисный	crisis
криптовалюта	cryptocurrency
крис	chris
кристиан	christian
кристин	christine
кристин лагард	christine lagarde
кристина	christina; cristina
кристофер	christopher
критерий	criterion
критик	critic
критика	criticism
критиковать	criticize
критикует	criticize; critic
критически	critically
критический	critical
криштиану роналду	cristiano ronaldo
кровать	bed
крови	blood
кровопролитие	bloodshed
кровь	blood
кровью	blood
кровяной	blood
кроме	-
кроме того	-
крон	krona; crown
крона	krona; crown
круг	circle; range
круглосуточно	around clock
круглосуточный	24-hour
круглый	round
круглый стол	round table
крупнейший	largest; biggest
крупномасштабный	large-scale
крупный	large; major; big
крушение	crash; wreck
крылатая ракета	cruise missile
крым	crimea
крымский	crimean
крыса	rat
крыша	roof
ксения	ksenia
ксенофобия	xenophobia
кстати	-
кто	-
кто либо	-
кто нибудь	-
кто то	-
куала лумпур	kuala lumpur
куба	cuba
кубе	cuba
кубинец	cuban
кубинский	cuban
кубический	cubic
кубических метров	cubic meter
кубка	cup
кубка мира	world cup
кубок	cup
кубок мира	world cup
кубометр	cubic meter
кубометров	cubic meter
кувейт	kuwait
кувейтский	kuwaiti
куда	-
куда то	-
кукуруза	corn; maize
культовый	iconic; cult
культура	culture
культурный	cultural
культуры	culture
купил	buy
купили	buy
купить	buy; purchase
куплен	buy; purchase
купля	purchase
купол	dome
купон	coupon
курд	kurd
курдистан	kurdistan
курдистане	kurdistan
курдский	kurdish
курды	kurd; kurdish
курение	smoking
курилы	kuril islands
курильские острова	kuril islands
курить	smoke
курица	chicken
курорт	resort
курс	rate; course; exchange rate
курс доллара	dollar; dollar rate
курс рубля	ruble; ruble rate
куртка	jacket
куски	piece
кусок	piece
кухня	kitchen; cuisine
кушать	eat
кхл	khl
кыргызстан	kyrgyzstan
кыргызстане	kyrgyzstan
кэмерон	cameron
кэрол	carol
кэролайн	caroline
кэтрин	catherine; katherine
ла манш	english channel; channel
лаборатория	laboratory; lab
лабораторный	laboratory
лавина	avalanche
лавины	avalanche
лавров	lavrov
лаврова	lavrov
лаг	arab league
лагерь	camp
лагерь беженцев	refugee camp
лагеря	camp
лагос	lagos
лаос	laos
лас вегас	las vegas
латвийский	latvian
латвия	latvia
латиноамериканский	latin american
латинская америка	latin america
латыш	latvian
лауреат	laureate; winner
лахор	lahore
лгать	lie
лгбт	lgbt
лдпр	ldpr; liberal democratic party
ле пен	le pen
левый	left; left-wing
легальный	legal
легенда	legend
легендарный	legendary
легитимность	legitimacy
легитимный	legitimate
легкая атлетика	athletics
легкая промышленность	light industry
легкие	easy; light
легкий	easy; light
легких	light; lung
легко	easily; easy
легкоатлет	athlete
легковой автомобиль	passenger car
лед	ice
ледник	glacier
ледяной	ice; icy
лежат	lie
лежать	lie
лежит	lie
лейборист	labour
лейбористская партия	labour party
лейбористский	labour
лейбористы	labour
лейтенант	lieutenant
лекарства	medicine; drug
лекарственный	drug; medicinal
лекарство	drug; medicine
леман бразерс	lehman brothers
ленин	lenin
ленинград	leningrad
лес	forest
леса	forest
лесной	forest
лесной пожар	forest fire; wildfire
лесные	forest
лесные пожары	forest fire; wildfire
лесных	forest
лесных пожаров	forest fire; wildfire
лесов	forest
лесу	forest
лет	year
лет лишения свободы	years in prison
лет назад	years ago
лет тюрьмы	years in prison
лета	summer
летать	fly
летел	fly
лететь	fly
летнего	year; summer
летней	year; summer
летние	year; summer
летний	summer; year-old
летняя	year; summer
лето	summer
летом	summer
летчик	pilot
лех качиньский	lech kaczynski
лечение	treatment
лечить	treat
ли	-
ли кэцян	li keqiang
либерал	liberal
либералы	liberal
либеральный	liberal
либерия	liberia
либо	-
ливан	lebanon
ливане	lebanon
ливанский	lebanese
ливень	heavy rain; downpour
ливерпуль	liverpool
ливиец	libyan
ливийский	libyan
ливийцы	libyan
ливия	libya
ливни	heavy rain; downpour
лига	league
лига арабских государств	arab league
лига европы	europa league
лига чемпионов	champions league
лиги чемпионов	champions league
лидер	leader
лидер оппозиции	opposition leader
лидера	lead
лидеров	lead
лидером	lead
лидерство	leadership
лидеры	lead
лидировать	lead
лидирует	lead
лиз трасс	liz truss
ликвидация	liquidation; elimination
ликвидирован	eliminate; liquidate
ликвидировать	eliminate; liquidate
ликвидирует	eliminate; liquidate
ликвидность	liquidity
лимит	limit
лимита	limit
линии	line
линию	line
линия	line
линия фронта	front line
линчевание	lynching
лион	lyon
лира	lira
лиссабон	lisbon
лист	leaf; sheet
листа	leaf; sheet
листья	leaf; sheet
литва	lithuania
литвиненко	litvinenko
литература	literature
литературный	literary
литий	lithium
литовец	lithuanian
литовский	lithuanian
литр	liter
лихорадка	fever
лиц	person; face
лица	person; face
лицам	person; face
лицензировать	license
лицензия	license
лицо	face; person
лицом	person; face
лицу	person; face
личная	personal
лично	personally
личности	identity
личность	identity; personality
личные	personal
личный	personal; private
личных	personal
лишение свободы	imprisonment
лишения свободы	imprisonment; prison
лишний	extra; unnecessary
лишь	-
лоббировать	lobby
лоббист	lobbyist
ловить	catch
ловушка	trap
ловушки	trap
логика	logic
логистика	logistics
логический	logical
логичный	logical
лодка	boat
лодки	boat
лодок	boat
ложиться	lie
ложные	false
ложный	false
ложь	lie
лозунг	slogan
локдаун	lockdown
лондон	london
лондона	london
лондоне	london
лондонский	london
лоран	laurent
лоран фабиус	laurent fabius
лос анджелес	los angeles
лоуренс	lawrence
лошади	horse
лошадь	horse
лояльность	loyalty
лояльный	loyal
лувр	louvre
луганск	luhansk
луганский	luhansk
луи	louis
луизиана	louisiana
луизиане	louisiana
луис	luis; louis
лукашенко	lukashenko
лукойл	lukoil
лула да силва	lula da silva
луна	moon
лунный	lunar; moon
луну	moon
луны	moon
лучшая	best
лучше	better
лучшего	best
лучшие	best
лучший	best; better
лучших	best
лыжник	skier
лыжный	ski
львов	lviv
льгота	benefit; tax break
льготный	preferential
льда	ice
льды	ice
любая	-
любви	love
любимый	favorite; beloved
любит	love
любитель	amateur; lover
любить	love
любляна	ljubljana
любляне	ljubljana
любовь	love
любого	-
любой	-
любые	-
любых	-
людвиг	ludwig
людей	people
люди	people
людьми	people
людям	people
людях	people
люк	luke; luc
люксембург	luxembourg
ляйен	leyen
мавритания	mauritania
магазин	store; shop
магатэ	iaea; atomic energy agency
магнат	tycoon; magnate
магнитуда	magnitude
мадагаскар	madagascar
мадрид	madrid
мадуро	maduro
май	may
майами	miami
майк	mike
майкл	michael
майкл джексон	michael jackson
майкла	michael
майкрософт	microsoft
майор	major
макдоналдс	mcdonald's
македония	macedonia
маккейн	mccain
макрон	macron
макроэкономический	macroeconomic
максимально	maximum
максимальный	maximum
максимум	maximum; high
малайзийский	malaysian
малайзия	malaysia
малая	small
маленький	small; little
мали	mali
малийский	malian
мало	few; little
малого	small
малые	small
малый	small
малый бизнес	small business
мальдивы	maldives
мальта	malta
мальчик	boy
мальчика	boy
малярия	malaria
мандат	mandate
мандела	mandela
маневры	maneuver; exercise
манила	manila
маниле	manila
манхэттен	manhattan
манхэттене	manhattan
манчестер	manchester
манчестер юнайтед	manchester united
маньяк	maniac; serial killer
мао цзэдун	mao zedong
марафон	marathon
маргарет	margaret
маржа	margin
марин ле пен	marine le pen
мариуполь	mariupol
марихуана	marijuana
марихуаны	marijuana
мария	maria
марк	mark; marc
марк цукерберг	mark zuckerberg
маркс	marx
марокканский	moroccan
марокко	morocco
марс	mars
марсель	marseille
март	march
мартин	martin
марш	march
маршал	marshal
маршалы	marshal
маршрут	route
маска	mask
масло	oil; butter
масса	mass
массачусетс	massachusetts
массовые протесты	mass protests
массовый	mass; massive
мастер	master
масхадов	maskhadov
масхадова	maskhadov
масштаб	scale
масштабный	large-scale
математик	mathematician
математика	mathematics
математический	mathematical
матери	mother
материал	material
материалы	material
материальный	material; financial
материнская компания	parent company
материнский	maternal
материнство	maternity
матерью	mother
матч	match; game
матча	match
матче	match
матчей	match
матчи	match
мать	mother
мафиозный	mafia
мафия	mafia
махачкала	makhachkala
махачкале	makhachkala
махмуд аббас	mahmoud abbas
махмуд ахмадинежад	mahmoud ahmadinejad
машина	car; machine
машиностроение	engineering; machine building
машину	car; machine
машины	car; machine
мая	may
мвд	interior ministry
мвф	imf; monetary fund
мебель	furniture
мегаватт	megawatt
мегаполис	metropolis; big city
медали	medal
медаль	medal
медведев	medvedev
медведева	medvedev
медведеву	medvedev
медведь	bear
медведя	bear
медик	medic; doctor
медики	medic; doctor
медина	medina
медицина	medicine
медицинская помощь	medical care; medical aid
медицинский	medical
медицинской помощи	medical care; medical aid
медленно	slowly
медленный	slow
медработник	health worker; medical worker
медсестра	nurse
медь	copper
между	-
между тем	-
международная амнистия	amnesty international
международная космическая станция	international space station
международного сообщества	international community
международное право	international law
международное сообщество	international community
международный	international
международный аэропорт	international airport
международный валютный фонд	international monetary fund; imf
международный суд	international court
международный терроризм	international terrorism
международный уголовный суд	international criminal court; icc
межправительственный	intergovernmental
мекка	mecca
мексика	mexico
мексиканец	mexican
мексиканский	mexican
мексиканский залив	gulf of mexico
мексиканского залива	gulf of mexico
мелони	meloni
мельбурн	melbourne
меморандум	memorandum
мемориал	memorial
мемориале	memorial
мемориальный	memorial
менеджер	manager
менеджмент	management
менее	less
менталитет	mentality
меньше	less; fewer
меньший	smaller; lesser
меньшинств	minority
меньшинство	minority
меня	-
меняет	change
меняется	change
менять	change
меняться	change
мер	measure
мера	measure
мера пресечения	preventive measure; bail
мерам	measure
мерами	measure
мере	measure
меркель	merkel
мерседес	mercedes
мерседес бенц	mercedes-benz
мертвый	dead
мертвых	dead
меры	measure
меры безопасности	security measures
меры жесткой экономии	austerity measures
месси	messi
мест	place; seat
места	place; site
местам	place; site
местах	place; site
месте	place; site
месте происшествия	scene
местная	local
местного	local
местное	local
местное время	local time
местной	local
местность	area; terrain
местные	local
местные власти	local authority
местные жители	local residents
местный	local
местным	local
местных	local
место	place; site; seat
место происшествия	scene
местом	place; site
месторождение	field; deposit
месту	place; site
месяц	month
месячный	month
металл	metal
металла	metal
металлов	metal
металлургический	metallurgical; steel
металлургия	metallurgy
метеорит	meteorite
метеорита	meteorite
метеоролог	meteorologist; forecaster
метод	method
метр	meter
метров	meter
метрополитен	metro; subway
механизм	mechanism
мехико	mexico city
мечеть	mosque
мечта	dream
мечтать	dream
мешать	prevent; hinder
мешок	bag; sack
мигрант	migrant
мигранты	migrant
миграционный	migration; immigration
миграция	migration
мид	foreign ministry
мид россии	russian foreign ministry
мид рф	russian foreign ministry
мид украины	ukrainian foreign ministry
микеланджело	michelangelo
микроавтобус	minibus
микрософт	microsoft
микросхем	chip
микросхема	chip; microchip
милан	milan
милане	milan
милиционер	police officer; policeman
милиция	police; militia
миллиард	billion
миллиардер	billionaire
миллиардов долларов	billion dollar
миллиардов евро	billion euro
миллиардов рублей	billion ruble
миллион	million
миллионер	millionaire
миллионов долларов	million dollar
миллионов евро	million euro
миллионов рублей	million ruble
миллионов человек	million people
милошевич	milosevic
миль	mile
миля	mile
мимо	-
мина	mine
минздрав	health ministry
минздрава	health ministry
минимальный	minimum; minimal
минимальный размер оплаты труда	minimum wage
минимум	minimum; low
минирование	mining; bomb threat
министерства	ministry
министерство	ministry
министерство внутренних дел	interior ministry
министерство здравоохранения	health ministry
министерство иностранных дел	foreign ministry
министерство обороны	defense ministry; defense department
министерство обороны россии	russian defense ministry
министерство финансов	finance ministry
министерство финансов сша	us treasury; treasury department
министерство юстиции	justice ministry; justice department
министр	minister
министр внутренних дел	interior minister
министр здравоохранения	health minister
министр иностранных дел	foreign minister
министр культуры	culture minister
министр обороны	defense minister; defense secretary
министр обороны россии	russian defense minister
министр обороны сша	us defense secretary
министр образования	education minister
министр сельского хозяйства	agriculture minister
министр финансов	finance minister; treasury secretary
министр финансов сша	us treasury secretary
министр экономики	economy minister
министр энергетики	energy minister
министр юстиции	justice minister
министра	minister
министров	minister
министры	minister
минкультуры	culture ministry
миннесота	minnesota
минобороны	defense ministry
минобороны россии	russian defense ministry
минобороны рф	russian defense ministry
минобрнауки	education ministry
миномет	mortar
минометный	mortar
минпромторг	industry ministry
минсельхоз	agriculture ministry
минск	minsk
минский	minsk
минтранс	transport ministry
минус	minus
минута	minute
минфин	finance ministry
минфин сша	us treasury
минэкономразвития	economic development ministry
минэнерго	energy ministry
минюст	justice ministry
мир	world; peace
мира	world; peace
мире	world; peace
мирная	peaceful; peace
мирного	peaceful; peace
мирного урегулирования	peaceful settlement
мирное население	civilian population; civilians
мирное соглашение	peace agreement; peace deal
мирное урегулирование	peaceful settlement
мирные	peaceful; peace
мирные жители	civilian
мирные переговоры	peace talks
мирный	peaceful; peace
мирный договор	peace treaty
мирный житель	civilian
мирный процесс	peace process
мирных	peaceful; peace
мирных жителей	civilian
мирных переговоров	peace talks
мировая	world
мировая война	world war
мировая экономика	global economy; world economy
мирового	world
мирового банка	world bank
мировое сообщество	international community
мировой	world; global
мировой рекорд	world record
мировой рынок	world market
мировой экономики	global economy; world economy
мировые	world; global
мировых	world
миром	world; peace
миротворец	peacekeeper
миротворцы	peacekeeper
миротворцы оон	un peacekeepers
миротворческий	peacekeeping
миру	world; peace
миссия	mission
митинг	rally
митинги	rally
митинговать	rally
митрополит	metropolitan
митрополита	metropolitan
миф	myth
михаил горбачев	mikhail gorbachev
михаил саакашвили	mikheil saakashvili
михаил ходорковский	mikhail khodorkovsky
михаэль шумахер	michael schumacher
мичиган	michigan
мичигане	michigan
мишель	michel; michelle
мкс	international space station; iss
младший	younger; junior
млн	million
млн долларов	million dollar
млн евро	million euro
млн рублей	million ruble
млрд	billion
млрд долларов	billion dollar
млрд евро	billion euro
млрд рублей	billion ruble
мне	-
мнение	opinion; view
мнений	opinion
мнения	opinion
многие	many
многие годы	many years
многим	many
многих	many
много	many; much; lot
многое	many; much
многолетний	long-term; long-standing
многосторонний	multilateral
многочисленный	numerous
множественный	multiple
множество	many; multitude
мной	-
мною	-
мобилизация	mobilization
мобилизовать	mobilize
мобилизует	mobilize
мобильная связь	mobile communications
мобильное приложение	mobile app
мобильный	mobile
мобильный телефон	mobile phone; cell phone
мог	-
могадишо	mogadishu
могла	-
могли	-
могу	-
могут	-
могущественный	powerful
мода	fashion
модель	model
модельер	fashion designer
модернизация	modernization
модернизировать	modernize
модернизирует	modernize
модный	fashionable; fashion
мое	-
моего	-
моей	-
моем	-
моему	-
можем	-
может	-
может быть	-
можно	-
мозамбик	mozambique
мозг	brain
мозга	brain
мои	-
моим	-
моими	-
моих	-
мой	-
мок	ioc; olympic committee
мол	-
молдаване	moldovan
молдавия	moldova
молдавский	moldovan
молдова	moldova
молитва	prayer
молния	lightning
молодая	young
молодежи	youth
молодежный	youth
молодежь	youth; young people
молодого	young
молодой	young
молодой человек	young man
молодые	young
молодые люди	young people
молодых	young
молока	milk
молоко	milk
молочный	dairy; milk
момент	moment; time
монарх	monarch
монархия	monarchy
монастырь	monastery
монах	monk
монаха	monk
монахи	monk
монголия	mongolia
монгольский	mongolian
монета	coin
мониторинг	monitoring
монополия	monopoly
монопольный	monopoly
монреаль	montreal
мораль	morality
моральный	moral
морган стэнли	morgan stanley
море	sea
мороз	frost
морская пехота	marines
морские пехотинцы	marine
морской	sea; marine; maritime
морской пехотинец	marine
морю	sea
моря	sea
моряк	sailor
москва	moscow
москве	moscow
москвич	muscovite; moscow resident
москву	moscow
москвы	moscow
московский	moscow
московского метро	moscow metro
московском метро	moscow metro
мост	bridge
моста	bridge
мостов	bridge
мосту	bridge
мосты	bridge
мосул	mosul
мотив	motive
мотива	motive
мотивация	motivation
мотивировать	motivate
мотивы	motive
мотоцикл	motorcycle
моцарт	mozart
мочь	-
мошенник	fraudster
мошеннический	fraudulent
мошенничество	fraud
мощная	powerful
мощности	power; capacity
мощность	capacity; power
мощные	powerful
мощный	powerful
мощь	power; might
мою	-
моя	-
мск	moscow time
муаммар каддафи	muammar gaddafi
мубарак	mubarak
мугабе	mugabe
муж	husband
мужа	husband
мужем	husband
мужество	courage
мужская	male
мужские	male
мужской	male; men
мужу	husband
мужчин	man
мужчина	man
мужчиной	man
мужчину	man
мужчины	man
музей	museum
музея	museum
музыка	music
музыкальный	musical; music
музыкант	musician
музыканта	musician
музыки	music
музыку	music
мультфильм	cartoon; animated film
мумбаи	mumbai
мун чжэ ин	moon jae-in
муниципалитет	municipality
муниципальный	municipal
мурманск	murmansk
мусор	garbage; trash
мусульман	muslim
мусульмане	muslim
мусульманин	muslim
мусульманский	muslim
мухаммед	mohammed; muhammad
мушарраф	musharraf
мчс	emergencies ministry
мы	-
мысли	thought
мысль	thought; idea
мышь	mouse
мьянма	myanmar
мэр	mayor
мэра	mayor
мэрии	city hall; mayor's office
мэрию	city hall; mayor's office
мэрия	city hall; mayor's office
мэром	mayor
мэру	mayor
мэттью	matthew
мэтью	matthew
мюллер	mueller; muller
мюнхен	munich
мюнхене	munich
мюнхенский	munich
мягкий	soft; mild
мяса	meat
мясной	meat
мясо	meat
мятеж	mutiny; rebellion
мятежник	rebel
мятежники	rebel
на	-
на борту	on board; aboard
на высоком уровне	high level
на высшем уровне	highest level; summit
на выходных	weekend
на данный момент	currently
на днях	recently; days
на душу населения	per capita
на основании	-
на основе	-
на повестке дня	agenda
на полях саммита	sidelines of summit
на протяжении	throughout
на протяжении многих лет	many years
на прошлой неделе	last week
на самом высоком уровне	highest level
на самом деле	-
на сегодняшний день	today; currently
на следующей неделе	next week
на условиях анонимности	on condition anonymity
на фоне	-
на этой неделе	this week
на этот раз	-
наблюдатель	observer
наблюдать	observe; watch
наблюдение	observation; surveillance
набор	set; recruitment
навальный	navalny
наверное	probably
наверняка	certainly
наверху	above
наводнение	flood; flooding
наводнения	flood
навсегда	forever
навык	skill
навыки	skill
нагасаки	nagasaki
нагорном карабахе	nagorno-karabakh
нагорный карабах	nagorno-karabakh
награда	award
наградить	award
награды	award
награжден	award
над	-
надеется	hope
надежда	hope
надежды	hope
надежность	reliability
надежный	reliable
надеюсь	hope
надеются	hope
надеяться	hope
надзор	supervision; oversight
надо	need; must
надругательство	desecration; abuse
наемник	mercenary
наемники	mercenary
назад	back; ago
назарбаев	nazarbayev
назарбаева	nazarbayev
назван	name; call
название	name; title
названия	title; name
назвать	name; call
наземный	ground
назначать	appoint
назначен	appoint; schedule
назначение	appointment
назначить	appoint; schedule
назовет	call; name
называемый	called
называть	call; name
называться	call
наиболее	most
наилучший	best
наихудший	worst
найден	find
найдена	find
найденный	found
найдено	find
найдены	find
найдет	find
найроби	nairobi
найти	find
наказан	punish
наказание	punishment; penalty; sentence
наказать	punish
накануне	day before; eve; yesterday
накануне вечером	last night
накануне выборов	ahead of election
наконец	finally
наладить	establish
налево	left
наличие	presence; availability
наличные	cash
наличный	cash
налог	tax
налога	tax
налоги	tax
налогов	tax
налоговая	tax
налоговая служба	tax service; tax authority
налоговые	tax
налоговый	tax
налогообложение	taxation
налогоплательщик	taxpayer
нам	-
намек	hint
намереваться	intend
намерен	intend; plan
намерение	intention
намеренно	deliberately
нами	-
намибия	namibia
намного	-
нанес	inflict; deal
нанесен	inflict; cause
нанесла	inflict
нанесли	inflict; strike
нанести	inflict; cause
нанести удар	strike
нанимать	hire
наносить	inflict; cause
нанять	hire
наоборот	contrary
нападавший	attacker; assailant
нападать	attack
нападающий	striker; forward
нападение	attack
нападения	attack
напал	attack
напасть	attack
написал	write
написала	write
написан	write
написание	writing
написать	write
напитки	drink; beverage
напиток	drink; beverage
напоминает	remind; recall
напоминать	remind; resemble
напомнил	remind; recall
напомнила	remind; recall
напомнить	recall; remind
направить	send; direct
направлен	aim; send; direct
направление	direction
направлять	send; direct
направо	right
например	-
напротив	contrary; opposite
напряжение	tension; voltage
напряженность	tension
напряженный	tense
напрямую	directly
нарендра моди	narendra modi
наркокартель	drug cartel
наркоман	drug addict
наркомания	drug addiction
наркотик	drug
наркотики	drug
наркотический	drug; narcotic
наркоторговец	drug dealer; drug trafficker
народ	people
народа	people; nation
народная	people's
народного	people's
народной	people's
народные	people's
народный	people's; popular; folk
народов	people; nation
народом	people; nation
народу	people; nation
народы	people; nation
нарушать	violate
нарушен	violate
нарушение	violation
нарушение прав человека	human rights violation
нарушений прав человека	human rights violation
нарушитель	violator; offender
нарушить	violate; break
наряду с	-
нас	-
насекомое	insect
население	population
населенный пункт	settlement; town
населенных пунктах	settlement; town
населенных пунктов	settlement; town
насилие	violence
насильник	rapist
насильственный	violent
насколько	-
наследие	heritage; legacy
наследник	heir
наследного принца	crown prince
наследный принц	crown prince
наследство	inheritance
настаивать	insist
настолько	-
настоящая	real; present
настоящее	present; real
настоящее время	present; currently
настоящий	real; present; true
настроение	mood; sentiment
наступать	advance
наступление	offensive
насчет	-
насчитывает	number; total
насчитывать	number; total
наталья	natalia; natalya
нато	nato
наука	science
науки	science
науку	science
научить	teach
научно	scientifically
научно исследовательский	research
научно технический	scientific and technical
научный	scientific; research
находились	located; be
находился	located; be
находит	find
находится	located; be
находить	find
находиться	located; situated
находка	find; discovery
находятся	located; be
нацгвардия	national guard
нацизм	nazism
национализация	nationalization
национализировать	nationalize
национализм	nationalism
националист	nationalist
националистический	nationalist
националисты	nationalist
национальная безопасность	national security
национальная гвардия	national guard
национальной безопасности	national security
национальной гвардии	national guard
национальность	nationality; ethnicity
национальный	national
нацист	nazi
нацистский	nazi
нация	nation
начал	begin; start
начала	beginning; begin
началась	begin; start
начале	beginning; early
начале века	early century
начали	begin; start
начались	begin; start
начало	beginning; start
началом	beginning; start
началось	begin; start
начался	begin; start
начальная школа	elementary school; primary school
начальник	head; chief
начальной школы	elementary school; primary school
начальный	initial; primary
начат	begin; start
начать	begin; start
начаться	begin; start
начинает	begin; start
начинается	begin; start
начинать	begin; start
начинающий	beginner; aspiring
начиная с	since; starting
начнет	begin; start
начнется	begin; start
начнут	begin; start
наш	-
наша	-
наше	-
нашего	-
нашей	-
нашел	find
нашем	-
наши	-
нашим	-
нашими	-
наших	-
нашла	find
нашли	find
нашу	-
нба	nba
ндс	vat
не	-
не более	-
не менее	-
не признал вину	pleaded not guilty
не только	-
неаполь	naples
неба	sky
небе	sky
небезопасный	unsafe
небо	sky
небольшая	small
небольшие	small
небольшой	small
небоскреб	skyscraper
неверный	wrong; incorrect
невероятный	incredible
невеста	bride
невиновность	innocence
невиновный	innocent; not guilty
невозможно	impossible
невозможный	impossible
негативный	negative
него	-
недавнего	recent
недавние	recent
недавний	recent
недавно	recently
недалеко	near
недвижимость	real estate; property
недель	week
неделя	week
недоверие	distrust
недовольный	dissatisfied; unhappy
недовольство	discontent; dissatisfaction
недопустимый	unacceptable
недоразумение	misunderstanding
недостатка	lack
недостаток	lack; shortage; shortcoming
недостаточно	not enough; insufficient
недостаточный	insufficient
нее	-
независимость	independence
независимый	independent
незаконно	illegally
незаконные	illegal
незаконный	illegal
незамедлительно	immediately
незначительный	minor; slight; insignificant
неизбежно	inevitably
неизбежный	inevitable
неизвестные	unknown; unidentified
неизвестный	unknown
неизменный	unchanged
ней	-
нейросети	neural network
нейросеть	neural network
нейтралитет	neutrality
нейтральный	neutral
некая	-
некий	-
некое	-
некоммерческая организация	non-profit organization
некоммерческий	non-profit
некоторое	-
некоторое время	some time
некоторые	-
некоторый	-
некоторых	-
некто	-
нелегал	illegal immigrant
нелегалы	illegal immigrant
нелегальные	illegal
нелегальный	illegal
нельзя	-
нельсон мандела	nelson mandela
нем	-
немедленно	immediately
немедленный	immediate
немец	german
немецкая	german
немецкие	german
немецкий	german
немка	german
немногие	few
немного	little; slightly
нему	-
немцам	german
немцев	german
немцы	german
ненависть	hatred; hate
необоснованный	unreasonable; unfounded
необходима	necessary
необходимо	necessary; need
необходимости	need; necessity
необходимость	need; necessity
необходимы	necessary
необходимый	necessary
необычный	unusual
неожиданно	unexpectedly
неожиданный	unexpected
неопознанный	unidentified
неопределенность	uncertainty
неофициальный	unofficial; informal
непал	nepal
непале	nepal
непальский	nepalese; nepali
неправильно	wrong
неправильный	wrong; incorrect
неправительственная организация	non-governmental organization; ngo
неправительственный	non-governmental
неприемлемый	unacceptable
непризнанный	unrecognized
неравенство	inequality
нераспространение	non-proliferation
нерв	nerve
нередко	often
несет	carry; bear
нескольких	several; some
несколько	several
несколько лет	several years
несколько раз	several times
несмотря на	-
несмотря на то	-
несовершеннолетний	minor; underage
нестабильность	instability
нестабильный	unstable
нести	carry; bear
несчастный случай	accident
несчастных случаев	accident
нет	-
нетаньяху	netanyahu
неудача	failure
неудачный	unsuccessful; failed
неужели	-
нефтегазовый	oil and gas
нефтедобыча	oil production
нефтеперерабатывающий завод	oil refinery; refinery
нефтепереработка	oil refining
нефтепровод	oil pipeline; pipeline
нефтепродукты	oil products; petroleum products
нефтехимический	petrochemical
нефти	oil
нефть	oil; crude oil; crude
нефтью	oil
нефтяная	oil
нефтяная компания	oil company
нефтяная промышленность	oil industry
нефтяной	oil
нефтяные	oil
нехватка	shortage; lack
нехватки	shortage
нечто	-
нею	-
ни	-
нибудь	-
нигде	-
нигер	niger
нигериец	nigerian
нигерийский	nigerian
нигерия	nigeria
нидерландский	dutch
нидерланды	netherlands
ниже	below; lower
ниже нуля	below zero
нижний	lower
нижний новгород	nizhny novgorod
нижняя палата	lower house
низкая	low
низкие	low
низкий	low
низких	low
низкое	low
никак	-
никакая	-
никакие	-
никаких	-
никакого	-
никакой	-
никарагуа	nicaragua
никель	nickel
никогда	never
никого	-
николай	nikolai
николас	nicholas; nicolas
николя	nicolas
николя саркози	nicolas sarkozy
никому	-
никосия	nicosia
никсон	nixon
никто	-
нил	nile
ним	-
ними	-
ниссан	nissan
них	-
ницца	nice
ничего	-
ничем	-
ничто	-
нищета	poverty
нищий	beggar
но	-
но и	-
нобелевская премия	nobel prize
нобелевская премия мира	nobel peace prize
нобелевский	nobel
нобелевской премии	nobel prize
нобелевской премии мира	nobel peace prize
нобелевскую премию	nobel prize
новая	new
новая волна	new wave
новая зеландия	new zealand
новичок	newcomer; novichok
нового	new
новогодний	new year
новое	new
новозеландский	new zealand
новой	new
новому	new
новорожденный	newborn
новосибирск	novosibirsk
новостей	news
новости	news
новостной	news
новость	news
новостью	news
новостях	news
новую	new
новые	new
новый	new
новый год	new year
новый орлеан	new orleans
новым	new
новыми	new
новых	new
новых случаев	new case
ног	leg; foot
нога	leg; foot
ноги	leg; foot
ногу	leg; foot
нож	knife
ножевой	stab; knife
ноль	zero
ноль градусов	zero degrees
номер	number; issue; room
номера	number
номинация	nomination
номинирован	nominate
номинировать	nominate
норвегия	norway
норвежец	norwegian
норвежский	norwegian
норвежцы	norwegian
норильский никель	norilsk nickel
норма	norm; rule
нормальный	normal
нормы	norm; standard
носить	wear; carry
нота	note
нотариус	notary
ноутбук	laptop
ночи	night
ночной	night
ночь	night
ночью	night; overnight
ноябрь	november
ноября	november
нпо	ngo
нравиться	like
ну	-
нужда	need
нуждается	need
нуждаться	need
нуждаются	need
нужен	necessary
нужна	necessary
нужно	need; necessary
нужны	necessary
нужный	necessary; needed
нур султан	nur-sultan; astana
нурсултан назарбаев	nursultan nazarbayev
нхл	nhl
ныне	-
нынешний	current; present
нынче	-
нью дели	new delhi
нью джерси	new jersey
нью йорк	new york
нью йорк таймс	new york times
нью йоркский	new york
о	-
о том что	-
оаэ	uae; united arab emirates
об	-
обама	obama
обанкротившийся	bankrupt
обанкротиться	go bankrupt
обвал	collapse; crash
обвала	collapse
обвинен	accuse; charge
обвинение	charge; accusation
обвинений	charge; accusation
обвинения	charge; accusation
обвинил	accuse
обвинили	accuse
обвинительное заключение	indictment
обвинительный	indictment; guilty
обвинить	accuse; charge
обвиняемого	accused
обвиняемые	accused
обвиняемый	accused; defendant
обвиняет	accuse
обвинять	accuse
обвиняют	accuse
обе стороны	both sides
обед	lunch; dinner
обезглавить	behead
обезглавлен	behead
обезьяна	monkey
обеих	both
обеспечение	provision; support
обеспечивать	provide; ensure
обеспечить	provide; ensure
обеспокоен	concerned
обеспокоенность	concern
обещание	promise
обещать	promise
обжаловать	appeal
обжалует	appeal
облако	cloud
областей	region; area; field
области	region; area
областной	regional
область	region; area; field
областью	region; area; field
областях	region; area; field
облачный	cloud; cloudy
облегчение	relief
облегчить	ease; facilitate
облигации	bond
облигаций	debenture; bond
облигация	bond
обломки	wreckage; debris; rubble
обломков	wreckage; debris; rubble
обман	deception
обманул	deceive; cheat
обмануть	deceive; cheat
обмен	exchange; swap
обмен пленными	prisoner exchange; prisoner swap
обмена	exchange
обмене	exchange
обменный курс	exchange rate
обменяться	exchange
обнаружен	find; discover
обнаружение	detection; discovery
обнаруживать	discover; detect
обнаружить	find; discover
обновить	update
обновление	update
обогащение урана	uranium enrichment
обозначить	outline; designate
обозреватель	columnist; commentator
обоих	both
оборона	defense
обороне	defense
оборонительный	defensive
оборонная промышленность	defense industry
оборонный	defense
обороны	defense
оборот	turnover; circulation
оборудование	equipment
обоснование	justification; rationale
обоснованный	justified; reasonable
обработать	handle; process
обработка	handle; process
образ	image; way
образа	image; way
образец	sample; model
образование	education; formation
образованный	educated
образовательный	educational; education
образца	sample
образы	image; way
обратить внимание	draw attention; pay attention
обратиться	appeal; address; turn
обратная связь	feedback
обратно	back
обратный	reverse; return
обращаться	appeal; turn; treat
обращение	address; appeal; treatment
обрушение	collapse
обрушиться	collapse
обсе	osce
обслуживание	service; maintenance
обслуживать	serve
обстановка	situation
обстановке	situation
обстоятельства	circumstance
обстоятельство	circumstance
обстрел	shelling
обстреливать	shell
обстрелян	shell
обстрелять	shell; fire
обсудить	discuss
обсуждать	discuss
обсуждаться	discuss
обсуждение	discussion
обувь	shoe; footwear
обучать	train; teach
обучение	training; education
общаться	communicate
общая	common; general; total
общего	common; general; total
общее	common; general; total
общей	common; general; total
общенациональный	nationwide; national
общение	communication
общества	society
обществе	society
общественная	society
общественная организация	public organization
общественная палата	civic chamber; public chamber
общественного	public; social
общественное мнение	public opinion
общественность	public; community
общественные	public; social
общественный	public; social
общество	society; company
общие	common; general; total
общий	total; common; general
общий рынок	common market
общий язык	common language; common ground
община	community
общины	community
объединение	association; unification
объединенные арабские эмираты	united arab emirates
объединенный	united
объединить	unite; unify; merge
объединять	unite
объект	facility; object
объективный	objective
объем	volume; amount
объема	volume
объемы	volume
объявил	announce
объявила	announce
объявили	announce
объявить	announce; declare
объявлен	announce; declare
объявление	announcement
объявлено	announce
объявлять	announce; declare
объяснение	explanation
объяснил	explain
объяснила	explain
объяснить	explain
объясняется	attribute; explain
объяснять	explain
обыграть	beat; defeat
обыкновенный	ordinary; common
обыкновенных акций	common stock; ordinary shares
обыск	search
обыски	search
обычай	custom
обычая	custom
обычно	usually
обычный	usual; ordinary; conventional
обязан	must; oblige
обязанность	duty; responsibility
обязательный	mandatory; compulsory
обязательство	obligation; commitment
обязать	oblige; order
овощей	vegetable
овощи	vegetable
овощной	vegetable
огайо	ohio
огласить	announce
огнестрельное оружие	firearm; gun
огня	fire
огонь	fire
ограбить	rob
ограблен	rob
ограбление	robbery
ограничен	limit; restrict
ограничение	restriction; limit
ограниченный	limited
ограничивать	limit; restrict
ограничить	limit; restrict
огромная	huge
огромное	huge
огромные	huge
огромный	huge; enormous
одежда	clothing; clothes
одежды	clothes; clothing
одесса	odesa; odessa
один	one
один из	-
один раз	once
одинаковый	same; equal; identical
одиннадцать	eleven
одинокий	lonely; single
одиноко	alone
одиночество	loneliness
одкб	csto
одна	one
одна из	-
однажды	once
однако	-
одни	one
одним	one
одним из	-
одно	one
одно из	-
одновременно	simultaneously; same time
одного	one
одной	one
одной из	-
одном	one
одному	one
однополый	same-sex
однополый брак	same-sex marriage
однополых браков	same-sex marriage
одну	one
одобрен	approve
одобрение	approval
одобрить	approve
одобрять	approve
оживить	revive
оживление	revival
ожидаемый	expected
ожидает	expect
ожидается	anticipate; expect
ожидал	anticipate; expect
ожидание	expectation
ожидания	anticipate; expect
ожидать	expect; await
ожидаться	expect
ожидают	anticipate; expect
ожирение	obesity
озабоченность	concern
озвучить	announce; voice
озера	lake
озеро	lake
означает	mean
означать	mean
означают	mean
ой	-
окажется	turn out
оказать	provide
оказаться	turn out; find
оказывать	provide
оказывать давление	put pressure; pressure
океан	ocean
океане	ocean
оккупационный	occupation
оккупация	occupation
оккупированный	occupied
оккупировать	occupy
окна	window
окно	window
около	-
окончание	end
окончательно	final; finally
окончательный	final
окончить	finish; end
округ	district
окружать	surround
окружающая среда	environment
окружающей среды	environment
окружающую среду	environment
окружен	surround
окружение	entourage; environment
окружить	surround
окружной	district
окружной суд	district court
оксфорд	oxford
оксфордский	oxford
октябрь	october
октября	october
олаф шольц	olaf scholz
олигарх	oligarch
олимпиада	olympics
олимпиаде	olympics
олимпиады	olympics
олимпийские игры	olympic games; olympics
олимпийский	olympic
олимпийский комитет	olympic committee
олимпийский чемпион	olympic champion
олимпийских игр	olympic games; olympics
олимпийских играх	olympic games; olympics
олланд	hollande
ольмерт	olmert
оман	oman
омане	oman
омбудсмен	ombudsman
омбудсмене	ombudsman
омон	riot police
он	-
она	-
они	-
онкологический	cancer
онлайн	online
оно	-
оон	un; united nations
ооп	plo
опасаться	fear
опасение	fear; concern
опасно	danger
опасности	danger
опасность	danger
опасный	dangerous
опек	opec
опера	opera
оперативно	operational; prompt
оперативный	prompt
оператор	operator; cameraman
операции	operation; surgery
операция	operation; surgery
оперный	opera
опираться	rely
описание	description
описать	describe
описывать	describe
оплата	payment
оплатить	pay
оплачивать	pay
оползень	landslide
оползни	landslide
оппозиционер	opposition activist; opposition
оппозиционеры	opposition
оппозиционный	opposition
оппозиция	opposition
оппонент	opponent
оправдан	acquit; justify
оправдание	excuse; justification
оправдать	acquit; justify
определен	determine; define
определение	definition; determination
определенный	certain; specific
определить	determine; define
определять	determine; define
опроверг	deny
опровергать	deny
опровергла	deny
опровергли	deny
опровергнул	deny
опровергнуть	deny; refute
опровержение	denial
опрос	poll; survey
опросить	survey; poll
опрошенный	polled; respondent
оптимальный	optimal
оптимизация	optimize
оптимизм	optimism
оптимист	optimist
оптимистичный	optimistic
оптовый	wholesale
опубликован	publish
опубликовать	publish
опубликует	publish
опубликуют	publish
опухоль	tumor
опыт	experience
опыта	experience
опытный	experienced
опять	-
оранжевая революция	orange revolution
орбит	orbit
орбита	orbit
орбите	orbit
организатор	organizer
организации	organization
организаций	organization
организацию	organization
организация	organization
организация объединенных наций	united nations; un
организация освобождения палестины	palestine liberation organization
организован	organize
организованная преступность	organized crime
организовать	organize
организует	organize
орден	order
ордена	order
орденом	order
оригинал	original
оригинале	original
оригинальный	original
ориентация	orientation
ориентировать	orient; focus
оркестр	orchestra
ормузский пролив	strait of hormuz
ормузском проливе	strait of hormuz
оружие	weapon; arms
оружие массового поражения	weapons mass destruction
оружием	weapon
оружия	weapon
оружия массового поражения	weapons mass destruction
осада	siege
осака	osaka
освободить	release; free; liberate
освобождать	release; free
освобожден	release; free; liberate
освобождение	release; liberation
осенний	autumn; fall
осень	autumn; fall
осетия	ossetia
оскар	oscar
оскорбить	insult; offend
оскорбление	insult
ослабить	weaken; ease
ослабление	weakening; easing
ослабнуть	weaken
осло	oslo
основ	basis; foundation
основа	basis; foundation
основан	found; base
основана	found; base
основание	ground; basis; foundation
основатель	founder
основать	found
основная	main
основное	main
основной	main; basic
основные	main
основы	basis
особенно	especially; particularly
особенность	feature
особый	special
осознание	awareness
осознать	realize
оставаться	remain; stay
оставил	leave
оставить	leave
оставлять	leave
оставшийся	remaining
остается	remain
остальной	rest; other
остальные	rest; others
останавливать	stop
останется	remain; stay
остановил	stop
остановить	stop
остановиться	stop
остановка	stop
остановки	stop
остановлен	stop
остаток	rest; remainder
остаться	remain; stay
осторожно	carefully
осторожность	caution
осторожный	cautious; careful
остров	island
острова	island
острове	island
островов	island
осудить	condemn; convict
осуждать	condemn
осужден	convict; sentence
осуждение	condemnation
осужденный	convicted; convict
осуждены	convict; sentence
осуществить	carry out; implement
осуществление	implementation
осуществлять	carry out; implement
от	-
отборочный	qualifying
отборочный матч	qualifier; qualifying match
отверг	reject
отвергать	reject
отвергла	reject
отвергли	reject
отвергнул	reject
отвергнуть	reject
ответ	response; answer; reply
ответа	answer; response
ответить	answer; reply; respond
ответственность	responsibility; liability
ответственный	responsible
ответчик	defendant
ответы	answer; response
отвечать	answer; respond
отвлечь	distract
отдавать	give
отдать	give
отдел	department
отделение	branch; department
отдельно	separately
отдельный	separate; individual
отдых	rest; holiday; vacation
отдыха	rest; holiday; vacation
отдыхать	rest; relax
отдыхающий	holidaymaker; vacationer
отель	hotel
отец	father
отечественный	domestic
отказ	refusal; failure
отказался от комментариев	declined to comment
отказаться	refuse; decline; abandon
отказываться	refuse; decline
откладывать	postpone; delay
отклонен	reject
отклонить	reject
откровенный	frank
откроет	open
откроется	open
открывается	open
открывать	open
открыл	open
открыл огонь	open fire
открыли	open
открыли огонь	open fire
открыт	open
открыта	open
открытие	discovery; opening
открытость	openness
открытый	open
открытый чемпионат австралии	australian open
открытый чемпионат сша	us open
открыть	open
открыть огонь	open fire
откуда	-
отличаться	differ
отличие	difference; contrast
отличный	excellent; different
отложен	postpone; delay
отложить	postpone; delay
отмена	cancellation; abolition
отменен	cancel
отменить	cancel; abolish
отмены	cancellation; lifting
отметил	note
отметила	note
отметить	note; mark
отмечает	note; celebrate
отмечается	note
отмечать	note; celebrate
отмывание денег	money laundering
отмывании денег	money laundering
относительно	-
отношение	relation; attitude
отношений	relations
отношения	relation; relationship
отношениям	relations
отношениях	relations
отнюдь	-
ото	-
отобразить	display; show
отобран	choose; select
отобрать	choose; select
отозвать	recall; withdraw
отозвать посла	recall ambassador
отправил	send
отправили	send
отправить	send
отправиться	go; head
отправка	sending; dispatch
отправлен	send
отправлять	send
отправная точка	starting point
отпраздновать	celebrate
отпразднует	celebrate
отпуск	vacation; leave
отравить	poison
отравлен	poison
отравление	poisoning
отражать	reflect
отразить	reflect; repel
отраслевой	industry
отрасли	industry; sector
отрасль	industry; sector
отреагировал	react; respond
отреагировать	react; respond
отреагирует	react; respond
отрезать	cut off
отрицательный	negative
отрицать	deny
отряд	squad; detachment; unit
отставание	lag
отставать	lag
отставка	resignation
отставке	resignation; retired
отставку	resignation
отступать	retreat
отступить	retreat
отступление	retreat
отсутствие	absence; lack
отсутствовать	absent
отсутствует	absent; lack
отсюда	-
оттава	ottawa
оттого	-
отток	outflow
отток капитала	capital outflow
оттока капитала	capital outflow
оттуда	-
отход	waste; departure
отходы	waste
отца	father
отцом	father
отчасти	-
отчаяние	despair
отчаянный	desperate
отчего	-
отчет	report
отчетность	reporting; financial statements
отчитаться	report
офис	office
офицер	officer
офицер полиции	police officer
официальная статистика	official statistics
официально	officially
официального представителя	spokesman; spokesperson
официальные	official
официальные данные	official data; official figures
официальные лица	official
официальный	official
официальный визит	official visit
официальный представитель	spokesman; spokesperson; spokeswoman
оформить	register; issue
оффшор	offshore
оффшорный	offshore
офшор	offshore
офшорный	offshore
охватить	cover; engulf
охватывать	cover
охота	hunting
охотник	hunter
охрана	guard; security; protection
охране	protection; security; guard
охранник	guard; security guard
охранять	guard; protect
оценивать	estimate; assess
оценить	estimate; assess; evaluate
оценка	assessment; estimate; evaluation
оценки	assessment; estimate
оцепить	cordon off
оцеплен	cordon off
очевидец	eyewitness
очевидно	obviously; apparently
очевидный	obvious; evident
очевидцы	eyewitness
очень	-
очередной	next; another; regular
очередь	queue; line; turn
очки	point; glasses
очко	point
очков	point; glasses
ошибаться	wrong; mistaken
ошибка	mistake; error
ошибки	mistake; error
ошибку	mistake; error
ошибок	mistake; error
ошибочный	wrong; mistaken
оштрафовать	fine
ощутимый	tangible
ощущает	feel
ощущение	feeling; sensation
оэср	oecd
павел	pavel
паводок	flood
падает	fall
падать	fall; drop
падение	fall; drop; decline
пак кын хе	park geun-hye
пакет акций	stake
пакистан	pakistan
пакистане	pakistan
пакистанец	pakistani
пакистанский	pakistani
пакистанцы	pakistani
пакт	pact
палата	chamber; house
палата лордов	house of lords
палата общин	house of commons
палата представителей	house of representatives
палатка	tent
палаточный лагерь	tent camp
палестина	palestine
палестинец	palestinian
палестинская автономия	palestinian authority
палестинский	palestinian
палестинского государства	palestinian state
палестинское государство	palestinian state
палестинцы	palestinian
палец	finger
пальца	finger
пальцы	finger
памятник	monument
памятника	monument
память	memory
пан ги мун	ban ki-moon
панама	panama
панамский	panama
панамский канал	panama canal
панамское досье	panama papers
пандемия	pandemic
панель	panel
паника	panic
папа римский	pope
папе римскому	pope
папы римского	pope
пара	pair; couple
парагвай	paraguay
парагвая	paraguay
парад	parade
парадокс	paradox
паралимпийский	paralympic
параллельный	parallel
параметр	parameter
парень	guy; boyfriend
париж	paris
парижа	paris
парижанин	parisian
париже	paris
парижский	paris
парижское соглашение	paris agreement; paris accord
парк	park
парламент	parliament
парламентарий	lawmaker; parliamentarian
парламентские выборы	parliamentary election
парламентский	parliamentary
парламентских выборах	parliamentary election
парниковый газ	greenhouse gas
парниковых газов	greenhouse gas
парня	guy; boyfriend
паром	ferry
парома	ferry
паромы	ferry
партией	party
партии	party
партий	party
партийный	party
партию	party
партия	party
партия единая россия	united russia party
партнер	partner
партнерство	partnership
пару	pair; couple
пары	pair; couple
пасе	pace; council of europe
паспорт	passport
пассажир	passenger
пассажирский	passenger
пассажирский самолет	passenger plane
пассажиры	passenger
пассивный	passive
пасха	easter
патент	patent
патриарх	patriarch
патриархат	patriarchate
патрик	patrick
патриот	patriot
патриотизм	patriotism
патриотический	patriotic
патрон	cartridge; ammunition
патрулирование	patrol
патрулировать	patrol
патруль	patrol
пауза	pause
пациент	patient
пациентка	patient
пациентов	patient
пациенты	patient
пашинян	pashinyan
пашиняне	pashinyan
пво	air defense
певец	singer
певица	singer
певца	singer
педагог	teacher
педофил	pedophile
педофилы	pedophile
педро	pedro
пекин	beijing
пекинский	beijing
пенальти	penalty
пенсильвания	pennsylvania
пенсионер	pensioner
пенсионная реформа	pension reform
пенсионный	pension
пенсионный возраст	retirement age
пенсионный фонд	pension fund
пенсия	pension
пентагон	pentagon
первая	first
первая мировая война	first world war; world war i
первая очередь	first phase
первез мушарраф	pervez musharraf
первого	first
первое	first
первое полугодие	first half
первой	first
первые	first
первый	first
первый квартал	first quarter
первый тур	first round
первых	first
перевел	transfer; translate
перевернуть	overturn
перевес	advantage
перевести	transfer; translate
перевод	transfer; translation
переводчик	translator; interpreter
перевозить	transport; carry
перевозка	transportation; transport
перевозки	transportation; traffic
перевозчик	carrier
переворот	coup
переговорах	talks; negotiations
переговорный	negotiating
переговоров	talks; negotiation
переговорщик	negotiator
переговоры	talks; negotiation
перед	-
перед выборами	ahead of election
перед тем как	-
передавать	transfer; transmit; report
передает	report
передает интерфакс	interfax
передает рейтер	reuters reported
передан	hand over; transfer
передать	convey; hand over; transfer
передача	transfer; program; broadcast
передовой	advanced; front line
переехал	move
переехать	move
переживать	experience; worry
пережил	survive
пережить	survive
переизбран	re-elect
переизбрание	re-election
переизбрать	re-elect
перейдет	move; switch
перейти	switch; move; cross
перемена	change
перемены	change
переместить	move
перемещение	movement; displacement
перемирие	truce; ceasefire; armistice
перемирия	ceasefire; truce
переоценить	overestimate
переработка	processing; recycling
переработки	processing; recycling
перерыв	break
перерыва	break
пересмотр	revise; review
пересмотреть	revise; review
перестрелка	shootout; gunfight
перестрелки	shootout; gunfight
перехват	interception
перехватить	intercept
перехвачен	intercept
переход	transition; crossing
переходный	transitional
перешел	move; cross
перешли	move; cross
период	period
персидский залив	persian gulf; gulf
персидского залива	persian gulf; gulf
персона нон грата	persona non grata
персонал	staff; personnel
персонале	staff; personnel
персональные	personal
персональные данные	personal data
персональный	personal
персональных данных	personal data
перспектив	prospect
перспектива	prospect; perspective
перспективный	promising
перу	peru
перуанский	peruvian
песен	song
песков	peskov
пескова	peskov
песни	song
песню	song
песня	song
песо	peso
петербург	st petersburg
петербургский	st petersburg
петиция	petition
петр	peter; pyotr
петр порошенко	petro poroshenko
петь	sing
печальный	sad
печати	press
печать	press; print; seal
пешавар	peshawar
пешеход	pedestrian
пещера	cave
пива	beer
пиво	beer
пик	peak
пикассо	picasso
пикет	picket
пикета	picket
пилот	pilot
пират	pirate
пиратство	piracy
пираты	pirate
писатель	writer; author
писателя	writer
писать	write
писем	letter
пистолет	pistol; gun
письма	letter
письме	letter
письменно	written
письменный	written
письмо	letter
письмом	letter
питание	food; nutrition
питаться	eat; feed
питер	peter
пить	drink
питьевая вода	drinking water
питьевой	drinking
питьевой воды	drinking water
пишет	write
пишут	write
пища	food
пищевая промышленность	food industry
пищевой	food
плавание	swimming
плакат	poster; placard
плакать	cry
план	plan
план спасения	rescue plan; bailout plan
плана	plan
планета	planet
планирование	planning
планировать	plan
планирует	plan
планируется	plan
планируют	plan
планов	plan
планшет	tablet
планы	plan
пластик	plastic
пластиковый	plastic
плата	fee; payment; pay
платеж	payment
платежный	payment
платить	pay
платный	pay; paid
платформа	platform
плей офф	playoff
племя	tribe
плен	captivity
пленные	prisoner
пленный	prisoner
пленных	prisoner
плечо	shoulder
пловец	swimmer
плотина	dam
плохая	bad; poor
плохие	bad; poor
плохо	bad; badly
плохой	bad
площади	square; area
площадь	square; area
площадью	square; area
плутоний	plutonium
плюс	plus
пляж	beach
пляжа	beach
пневмония	pneumonia
по	-
по видимому	-
по всей видимости	apparently
по всей стране	nationwide; across country
по всему миру	worldwide
по данным	according
по его словам	-
по ее словам	-
по имени	named
по информации	according
по итогам	following; results
по их словам	-
по крайней мере	-
по меньшей мере	at least
по местному времени	local time
по мнению	-
по московскому времени	moscow time
по обвинению	charge
по обвинению в	charged
по отношению к	-
по оценкам	estimate
по поводу	-
по подозрению	suspicion
по подозрению в	suspected
по предварительным данным	preliminary data
по прежнему	-
по словам	-
по состоянию на	as of
по сравнению	compared
по сравнению с	-
по сравнению с прошлым	compared with last
по ту сторону	other side
по умолчанию	default
побег	escape
победа	victory; win
победе	victory; win
победил	win; defeat
победила	win
победителем	winner
победители	winner
победитель	winner
победителя	winner
победить	win; defeat
победой	victory; win
победу	victory; win
победы	victory; win
побеждать	win
побережье	coast
поблагодарить	thank
поведение	behavior
поверить	believe
поверхности	surface
поверхность	surface
повестка	agenda; summons
повестка дня	agenda
повестке дня	agenda
повестку дня	agenda
повлияет	affect
повлиял	affect
повлиять	affect; influence
повредить	damage
поврежден	damage
повреждение	damage; injury
поврежденный	damaged
повсеместно	everywhere
повстанец	rebel; insurgent
повстанцы	rebel; insurgent
повстанческий	rebel; insurgent
повсюду	everywhere
повторение	repetition
повторить	repeat
повторный	repeated; second
повторять	repeat
повысил	increase
повысился	increase
повысить	raise; increase
повыситься	rise; increase
повышает	boost; increase
повышать	raise; increase
повышен	raise; increase
повышение	increase; rise; hike
повышение цен	price increase; price hike
погасить	repay; extinguish
погашение	repayment; maturity
погиб	kill; die
погибла	die; kill
погибли	kill; die
погибло	kill; die
погибнет	die
погибнут	die
погибнуть	die; kill
погибшие	dead; victim
погибший	dead; killed; victim
погибших	killed; dead
поглощение	takeover; acquisition
поговорить	talk
погода	weather
погодный	weather
погоду	weather
погоды	weather
пограничник	border guard
пограничный	border
пограничный контроль	border control
под	-
под залог	on bail; bail
под контролем	under control
под стражей	in custody; custody
подавать	file; submit
подавить	suppress
подавление	suppression; crackdown
подавляющее большинство	overwhelming majority
подавляющий	overwhelming
подал в отставку	resign
подан	file; submit
подарка	gift
подарок	gift
подать	file; submit; serve
подать в отставку	resign
подача	filing; submission
подводная лодка	submarine
подводной лодки	submarine
подготовил	prepare
подготовить	prepare
подготовка	preparation; training
подготовке	preparation
подготовки	preparation; training
подготовку	preparation
подготовлен	prepare
подделка	fake; forgery
поддельный	fake; counterfeit
поддержан	support
поддержать	support; back
поддерживать	support; maintain
поддержит	support
поддержка	support
поддержки	support
поделиться	share
поджечь	set fire
поджог	arson
подземных толчков	tremor; earthquake
подлинный	genuine; authentic
подлодка	submarine
подлодки	submarine
подмосковье	moscow region
поднимать	raise; lift
поднимется	rise
поднять	raise; lift
подняться	rise; climb
подобный	similar; such
подождать	wait
подозреваемый	suspect
подозревает	suspect
подозревать	suspect
подозрение	suspicion
подозрительный	suspicious
подорвать	blow up; undermine
подорваться	blow up
подоходный налог	income tax
подписан	sign
подписание	signing
подписать	sign
подписать указ	sign decree
подписей	signature
подписи	signature
подписка	subscription
подписка о невыезде	travel restrictions
подписчик	subscriber; follower
подписчики	subscriber; follower
подписывать	sign
подпись	signature
подпольный	underground
подразделение	unit; division
подробно	detail
подробности	detail
подробность	detail
подробный	detailed
подростка	teenager
подростки	teenager
подросток	teenager
подруга	girlfriend; friend
подряд	row; contract
подрядчик	contractor
подсудимый	defendant
подтвердить	confirm
подтверждать	confirm
подтвержден	confirm
подтверждение	confirmation
подумать	think
подход	approach
подчеркивает	stress; emphasize
подчеркивать	emphasize; stress
подчеркнул	emphasize; stress
подчеркнула	emphasize; stress
подчеркнули	emphasize; stress
подчеркнуть	emphasize; stress
подчинение	subordination
поезд	train
поезда	train
поездка	trip; visit
поездке	trip
поездки	trip
поездку	trip
поездов	train
поездок	trip
поет	sing
поехать	go; travel
пожаловаться	complain
пожалуй	-
пожалуйста	please
пожар	fire
пожара	fire
пожарные	firefighter
пожарный	firefighter; fire
пожаров	fire
пожары	fire; wildfire
пожать руку	shake hands
пожертвование	donation
пожертвовать	donate; sacrifice
пожертвует	donate
пожизненное заключение	life imprisonment; life sentence
пожизненный	life
пожилой	elderly
позавчера	two days ago
позади	behind
позволить	allow
позволять	allow; enable
позвонить	call; phone
позднее	later
поздний	late
поздно	late
поздравить	congratulate
поздравление	congratulations
позже	later
позитивный	positive
позиция	position; stance
позор	disgrace; shame
поиск	search
поиски	search
поисковая система	search engine
поисково спасательный	search and rescue
поисковый	search
пойдет	go
пойдут	go
поймали	catch
пойман	catch
поймать	catch
поймет	understand
пойти	go
пока	-
покажет	show
показ	show; screening
показал	show
показала	show
показали	show
показан	show
показания	testimony; evidence
показатели	indicator; figure
показатель	indicator; figure
показать	show
показывает	show
показывать	show
покидает	leave
покидать	leave
покинул	leave
покинули	leave
покинуть	leave
поклонник	fan; admirer
покойный	late; deceased
поколение	generation
покрывать	cover
покрытие	coating; coverage
покрыть	cover
покупает	buy
покупателей	buyer
покупатели	buyer
покупатель	buyer; customer
покупать	buy
покупка	purchase
покупки	purchase; shopping
покупок	purchase; shopping
покушение	assassination attempt; attempt
покушение на убийство	attempted murder
пол	floor; sex
пол маккартни	paul mccartney
пола	sex; floor
полагать	believe; think
полгода	six months; half year
полдень	noon
поле	field
полезный	useful
полей	field
полем	field
полет	flight
полета	flight
полеты	flight
поликлиника	clinic
политзаключенный	political prisoner
политик	politician
политика	policy; politics
политики	politician; policy
политическая партия	political party
политический	political
политического убежища	political asylum
политическое убежище	political asylum
политковская	politkovskaya
политолог	political analyst; political scientist
полицейские	police; police officer
полицейский	police officer; policeman; police
полицейских	police
полиции	police
полицию	police
полиция	police
полк	regiment
полковник	colonel
полная	full; complete
полного	full; complete
полное	full; complete
полной	full; complete
полномочие	authority
полномочий	power; authority
полномочия	power; authority
полностью	fully; completely
полночь	midnight
полные	full; complete
полный	full; complete
половина	half
половине	half
половину	half
половины	half
положение	situation; position
положительный	positive
положить	put; lay
положить конец	end
полтора	one and half
полтора года	year and half
полугодие	half year
полузащитник	midfielder
полуостров	peninsula
полуострова	peninsula
полупроводник	semiconductor
полуфинал	semi-final; semifinal
полуфинале	semi-final; semifinal
получает	receive; get
получат	receive; get
получатель	recipient
получать	receive; get
получен	receive; obtain
получение	receipt; obtaining
получил	receive; get
получила	receive; get
получили	receive; get
получили ранения	wounded; injured
получить	receive; get; obtain
получить ранения	wounded; injured
полчаса	half
польза	benefit
пользователей	user
пользователи	user
пользователь	user
пользоваться	use; enjoy
пользу	favor; benefit
польский	polish
польша	poland
поля	field
поляк	pole; polish
поляки	pole
поляков	pole
полях	field
поменять	change
помешать	prevent
помещение	room; premises
помилование	pardon
помиловать	pardon
помимо	-
помнить	remember
помог	help
помогает	help
помогать	help
помогла	help
помогли	help
помогут	help
поможет	help
помочь	help
помощи	aid; help
помощь	aid; help; assistance
понадобится	need
поначалу	-
понедельник	monday
понижение	reduction; downgrade
понизить	lower; downgrade
понимает	understand
понимание	understanding
понимать	understand
понимают	understand
понравиться	like
понтифик	pontiff; pope
понял	understand
понятно	clear
понять	understand
пообещать	promise
поощрять	encourage
попадать	get; hit
попадет	get
попал	get; hit
попали	get; hit
попасть	get; hit
пополам	half
поправка	amendment
поправки	amendment
поправок	amendment
попросил	ask
попросить	ask; request
популизм	populism
популист	populist
популярная	popular
популярность	popularity
популярный	popular
популяция	population
попытаться	try; attempt
попытка	attempt
попытки	attempt
попыток	attempt
пора	time
поражение	defeat; loss
поражения	defeat; loss
порошенко	poroshenko
порт	port; harbor
порта	port
портов	port
портовый	port
портрет	portrait
порту	port
португалец	portuguese
португалия	portugal
португальский	portuguese
португальцы	portuguese
портфель	portfolio
порты	port
поручение	instruction; order
поручить	instruct; order
порядка	order; about
порядок	order; procedure
посадка	landing; boarding
посадку	landing
посвятить	dedicate; devote
посвящен	dedicate; devote
посвященный	dedicated; devoted
поселенец	settler
поселение	settlement
поселенцы	settler
поселка	village; settlement
поселок	village; settlement
посетил	visit
посетитель	visitor
посетить	visit
посещает	visit
посещать	visit; attend
посещение	visit
поскольку	-
поскорее	soon
посла	ambassador
послал	send
послание	message; address
посланник	envoy
послать	send
после	after
после войны	after war
после выборов	after election
после того как	-
послевоенный	post-war
последнего	last; latest
последнее	last; latest
последние	last; latest
последние годы	recent years
последний	last; latest; recent
последних	last; latest
последних лет	recent years
последняя	last; latest
последовать	follow
последствие	consequence; aftermath
последствий	effect; consequence
последствия	consequence; aftermath
последующий	subsequent; following
послы	ambassador
посмертно	posthumously
посмотреть	watch; look
пособие	benefit; allowance
пособие по безработице	unemployment benefit
посоветовать	advise
посол	ambassador
посол россии	russian ambassador
посол сша	us ambassador
посольства сша	us embassy
посольство	embassy
посольство россии	russian embassy
посольство сша	us embassy
посредник	mediator; intermediary
посредничество	mediation
посредством	-
пост	post; position
поставить	put; deliver; set
поставка	supply; delivery
поставки	supply; delivery
поставлен	put; deliver
поставлять	supply; deliver
поставок	supply; delivery
поставщик	supplier
постановление	resolution; ruling; decree
постараться	try
постепенно	gradually
постепенный	gradual
постоянно	constantly
постоянный	permanent; constant
постоянный представитель	permanent representative; ambassador
постпред	permanent representative; ambassador
пострадавшие	injured; victim
пострадавший	injured; victim
пострадать	suffer; injure; damage
построен	build
построил	build
построить	build
постройка	construction; building
постсоветский	post-soviet
поступать	receive; enter
поступить	receive; enter
поступление	admission; receipt
поступок	act; deed
посылка	parcel; package
потенциал	potential
потенциале	potential
потенциальный	potential
потепление	warming
потери	loss; casualty
потерпел крушение	crash
потерпеть крушение	crash
потерь	loss
потеря	loss
потерял	lose
потеряли	lose
потерян	lose
потерять	lose
потеряться	get lost
поток	flow; stream
потолок	ceiling
потолок цен	price cap
потом	-
потому	-
потому как	-
потому что	-
потратил	spend
потратить	spend
потребитель	consumer
потребительские цены	consumer prices
потребительский	consumer
потребительских цен	consumer prices
потребление	consumption
потреблять	consume
потребность	need
потребовал	need; demand
потребовать	demand
потребует	require; demand
похвалить	praise
похититель	kidnapper
похитить	kidnap; abduct; steal
похищен	kidnap; abduct; steal
похищение	kidnapping; abduction
похож	similar
похожие	similar
похожий	similar
похорон	funeral
похоронить	bury
похороны	funeral
почва	soil
почему	-
почему то	-
почетный караул	honor guard
почти	almost; nearly
почтовый	postal; mail
почувствовать	feel
пошел	go
пошла	go
пошли	go
пошлина	duty; tariff
пошутить	joke
поэзия	poetry
поэтому	-
появился	appear; emerge
появиться	appear; emerge
появление	appearance; emergence
появляться	appear
пояс	belt
пояс смертника	suicide belt
пояснил	explain
пояснила	explain
пояснить	explain
прав	right
прав человека	human rights
права	right
права человека	human rights
правам	right; law
правам человека	human rights
правами	right; law
правая	right
правда	truth
правдивый	truthful
правдоподобный	plausible
правду	truth
правды	truth
правил	rule
правила	rule
правило	rule
правильно	correctly; right
правильный	right; correct
правительства	government
правительстве	government
правительственный	government
правительство	government
правительство великобритании	british government
правительство германии	german government
правительство ирака	iraqi government
правительство россии	russian government
правительство рф	russian government
правительство сша	us government
правительство украины	ukrainian government
правительством	government
правительству	government
правление	board; management
право	right; law
право голоса	right to vote
правовой	legal
правозащитная организация	human rights group
правозащитник	human rights activist; human rights defender
правозащитный	human rights
правом	right; law
правонарушение	offense; violation
правоохранитель	law enforcement officer; police
правоохранительные органы	law enforcement
правоохранительный	law enforcement
правоохранительных органах	law enforcement
правоохранительных органов	law enforcement
православная церковь	orthodox church
православный	orthodox
правосудие	justice
правые	right
правый	right; right-wing
правых	right
правящая партия	ruling party
правящий	ruling
прага	prague
пражский	prague
праздник	holiday
праздничный	holiday; festive
празднование	celebration
праздновать	celebrate
празднует	celebrate
праймериз	primary
практика	practice
практически	practically; virtually
практический	practical
превзойти	exceed; surpass
превратить	turn; transform
превратиться	turn; become
превысить	exceed
превышать	exceed
превышение	excess
превышение полномочий	abuse of power
предательство	betrayal; treason
предварительный	preliminary
предвыборная кампания	election campaign
предвыборный	election; pre-election
предел	limit
пределы	limit; beyond
предлагает	offer; propose
предлагать	offer; propose
предложен	propose; offer
предложение	proposal; offer; supply
предложений	proposal; offer; supply
предложения	proposal; offer; supply
предложил	offer; propose
предложила	offer; propose
предложили	offer; propose
предложить	offer; propose
предмет	subject; object
предоплата	prepayment
предоставить	provide; grant
предоставлен	provide; grant
предоставление	provision
предоставлять	provide
предотвратить	prevent
предотвращать	prevent
предотвращение	prevention
предписание	order; prescription
предполагать	assume; suggest; suppose
предположение	assumption; suggestion
предположить	suggest; assume
предпочитать	prefer
предпочтение	preference
предприниматель	entrepreneur; businessman
предпринимательство	entrepreneurship
предпринимать	take; undertake
предпринять	take; undertake
предприятие	enterprise; company; plant
председатель	chairman
предсказать	predict
предсказуемый	predictable
представителей	representative
представители	representative
представитель	representative; spokesman
представитель власти	official
представительница	spokeswoman; representative
представительство	representation; office
представителя	representative
представить	present; introduce; imagine
представлен	present; represent
представление	presentation; performance; idea
представлять	represent; present
предупредить	warn
предупреждать	warn
предупреждение	warning
предусматривать	provide; stipulate
предусмотрел	provide; stipulate
предусмотрен	provide; stipulate
предусмотреть	provide; stipulate
предъявить обвинение	charge
предъявлено обвинение	charge
предъявлены обвинения	charge
предыдущий	previous
предыстория	background
преемник	successor
прежде	before; previously
прежде всего	-
прежде чем	-
прежний	former; previous
президент	president
президент грузии	georgian president
президент ирана	iranian president
президент россии	russian president
президент рф	russian president
президент сша	us president
президент турции	turkish president
президент украины	ukrainian president
президент франции	french president
президента	president
президента россии	russian president
президента сша	us president
президентом	president
президентская гвардия	presidential guard
президентские выборы	presidential election
президентский	presidential
президентский срок	presidential term
президентских выборах	presidential election
президентских выборов	presidential election
президентство	presidency
президенту	president
преимущество	advantage
прекрасно	perfectly; well
прекрасный	beautiful; excellent; fine
прекратил	stop
прекратить	stop; cease; end
прекращать	stop; cease
прекращен	stop; end
прекращение	end; termination; cessation
прекращение огня	ceasefire
прекращении огня	ceasefire
премия	prize; award; bonus
премьер	prime minister; premier
премьер лига	premier league
премьер лиги	premier league
премьер министр	prime minister
премьер министр великобритании	british prime minister
премьер министр израиля	israeli prime minister
премьер министр японии	japanese prime minister
премьера	premier; prime minister
премьера фильма	premiere
премьерный	premiere
премьером	premier; prime minister
премьеру	premier; prime minister
премьеры	premier; premiere
преодолел	overcome
преодоление	overcoming
преодолеть	overcome
препарат	drug; medication
препараты	drug; medication
преподаватель	teacher; lecturer
препятствие	obstacle
препятствовать	hinder; prevent
препятствует	hinder; prevent
прервать	interrupt; break off
прерывать	interrupt
преследование	persecution; prosecution
преследовать	pursue; persecute
преследует	pursue; persecute
пресс конференции	press conference; news conference
пресс конференция	press conference; news conference
пресс релиз	press release
пресс секретарь	press secretary; spokesman; spokesperson
пресс служба	press service; press office
пресс служба кремля	kremlin press service
пресс центр	press center
пресса	press
прессе	press
прессу	press
прессы	press
престиж	prestige
престижный	prestigious
престол	throne
преступление	crime
преступник	criminal
преступность	crime
преступный	criminal
прецедент	precedent
при	-
при условии	-
при этом	-
прибавить	add; gain
прибалтийский	baltic
прибалтика	baltic states; baltics
прибегнуть	resort
приближаться	approach
приблизительно	approximately
прибор	device; instrument
прибрежный	coastal
прибывать	arrive
прибыл	arrive; come
прибыла	arrive; come
прибыли	profit
прибыль	profit; earnings
прибыльный	profitable
прибытие	arrival
прибыть	arrive
приватизация	privatization
приватизировать	privatize
приведет	lead
привез	bring
привезти	bring
привел	lead; cause
привела	lead; cause
привели	lead; cause
привело	lead; cause
приверженец	supporter; adherent
приверженность	commitment
привести	lead; cause; bring
приветствие	greeting
приветствовать	welcome
приветствует	welcome
приветствуют	welcome
прививка	vaccination; vaccine
прививки	vaccination
прививок	vaccination
привлек	attract
привлекает	attract
привлекательный	attractive
привлекать	attract
привлекли	attract
привлечение	attraction; raising
привлечь	attract; draw
приводить	lead; cause; cite
привычка	habit
привычный	usual; familiar
пригласить	invite
приглашать	invite
приглашен	invite
приглашение	invitation
приговор	sentence; verdict
приговора	sentence
приговорен	sentence
приговоренный	sentenced
приговорены	sentence
приговорил	sentence
приговорить	sentence
пригожин	prigozhin
пригород	suburb
приграничный	border
пригрозить	threaten
придать	give; attach
придерживаться	adhere; stick
придет	come
приднестровье	transnistria
придут	come
приедет	come; arrive
приема	reception
приемлемый	acceptable
приехал	arrive; come
приехали	arrive; come
приехать	arrive; come
призвать	call; urge
приземлиться	land
признавать	recognize; admit
признает	acknowledge; admit
признак	sign
признаки	sign
признал	acknowledge; admit
признал себя виновным	pleaded guilty
признала	acknowledge; admit
признали	acknowledge; admit
признали виновным	find guilty; convict
признан	recognize; find
признан виновным	found guilty; convicted
признание	recognition; confession
признания	recognition; confession
признать	recognize; admit
признать виновным	find guilty; convict
признаться	admit; confess
призыв	call; appeal
призыва	call; appeal
призывать	call; urge
призывник	conscript
прийти	come
прийти к власти	come to power
приказ	order
приказа	order
приказать	order
приключение	adventure
приложение	application; app
применение	use; application
применение силы	use of force
применения	usage
применить	use; apply
применять	use; apply
пример	example
примера	example
примерно	approximately; about
примером	example
примеры	example
примет	take; accept; adopt
примирение	reconciliation
примут	take; accept
примут участие	participate; take part
принес	bring
принес извинения	apologize
принесет	bring
принесла	bring
принести	bring
принести извинения	apologize
принести присягу	take oath; sworn in
принимает	take; accept; adopt
принимать	take; accept; receive
принимать участие	participate; take part
принимают	take; accept; adopt
принуждать	force; coerce
принц	prince
принц уильям	prince william
принц чарльз	prince charles
принца	prince
принцесса	princess
принцесса диана	princess diana
принцип	principle
принципа	principle
принципиально	fundamental
принципиальный	fundamental
принципы	principle
принял	take; accept; adopt
приняла	take; accept; adopt
приняли	take; accept; adopt
приняли участие	participate; take part
принят	adopt; accept
принята	adopt; accept
принятие	adoption
принято	take; accept; adopt
приняты	adopt; accept
принять	adopt; accept; take
принять меры	take measures
принять решение	decide; make decision
принять участие	participate; take part
приобрел	acquire; buy
приобрела	acquire; buy
приобрести	acquire; purchase; buy
приобретение	acquisition; purchase
приоритет	priority
приоритетный	priority
приостановить	suspend
приостановлен	suspend
природа	nature
природе	nature
природного	natural
природного газа	natural gas
природные	natural
природные ресурсы	natural resources
природный	natural
природный газ	natural gas
природных ресурсов	natural resources
природы	nature
присоединение	accession; joining
присоединиться	join
приступ	attack
приступил	begin; start
приступили	begin; start
приступить	begin; start
присяга	oath
присяжные	juror; jury
присяжный	juror; jury
приток	inflow
притом	-
приуроченный	timed; dedicated
приходит	come
приходить	come
причастность	involvement
причастный	involved
причем	-
причин	cause
причина	reason; cause
причинить	cause
причиной	cause
причины	cause
пришел	come
пришла	come
пришли	come
приштина	pristina
про	-
проамериканский	pro-american
пробиться	break through
пробка	traffic jam
проблем	problem; issue
проблема	problem; issue
проблемой	problem
проблему	problem
проблемы	problem
провал	failure
провалиться	fail
проведен	hold; conduct
проведение	holding; conduct
проведет	hold; conduct; spend
проведут	hold; conduct
провел	hold; conduct; spend
провела	hold; conduct; spend
провели	hold; conduct; spend
проверить	check; verify
проверка	check; inspection
проверки	check; inspection
проверок	check; inspection
проверять	check
провести	hold; conduct; spend
провинция	province
проводит	hold; conduct
проводить	hold; conduct
проводить политику	pursue policy
проводиться	hold; conduct
проводят	hold; conduct
провокационный	provocative
провокация	provocation
провоцировать	provoke
провоцирует	provoke
прогноз	forecast; outlook
прогнозировать	forecast; predict
прогнозирует	forecast; predict
проголосовать	vote
проголосует	vote
проголосуют	vote
программ	program
программа	program
программист	programmer
программного обеспечения	software
программное обеспечение	software
программу	program
программы	program
прогресс	progress
прогрессивный	progressive
продавать	sell
продавец	seller; vendor
продавца	seller
продавцы	seller
продает	sell
продаж	sale
продажа	sale
продажи	sale
продал	sell
продали	sell
продан	sell
продать	sell
продают	sell
продемонстрировать	demonstrate; show
продлен	extend
продление	extend
продления	extension
продлил	extend
продлили	extend
продлить	extend
продовольственный	food
продовольствие	food
продолжает	continue
продолжается	continue
продолжат	continue
продолжать	continue
продолжаться	continue; last
продолжают	continue
продолжение	continuation
продолжил	continue
продолжить	continue
продукт	product
продуктов	product; food
продуктов питания	food
продукты	product; food
продукты питания	food
продукции	product; food
продукция	product; output; production
проект	project; draft
проекта	project; draft
проекте	project; draft
проектный	project
проектов	project; draft
проекту	project; draft
проекты	project; draft
проживает	live
проживание	residence; accommodation
проживать	live; reside
проживают	live
прозападный	pro-western
прозрачность	transparency
прозрачный	transparent
проиграл	lose
проиграла	lose
проиграть	lose
проигрывать	lose
проигрыш	loss
произведен	produce
произвел	produce; make
произвели	produce; make
произвести	produce; make
производит	produce
производителей	producer; manufacturer
производители	producer; manufacturer
производитель	producer; manufacturer
производительность	productivity; performance
производить	produce; manufacture
производства	production
производстве	production
производственный	production; manufacturing
производство	production; manufacturing
произойдет	happen; occur
произойти	happen; occur
произошедший	happened; incident
произошел	occur; happen
произошла	occur; happen
произошли	occur; happen
произошло	happen; occur
проинформировать	inform
проинформирует	inform
происходить	happen; occur
происшествие	incident; accident
пройдет	take place; pass
пройдут	take place
пройти	pass; hold
прокомментировать	comment
прокомментирует	comment
прокуратура	prosecutor's office; prosecutor
прокурор	prosecutor
пролив	strait
пролива	strait
промежуточный	interim; intermediate
промышленник	industrialist
промышленность	industry
промышленный	industrial
проникновение	penetration
проникнуть	penetrate
пропавший	missing
пропавший без вести	missing
пропавшими без вести	missing
пропавших без вести	missing
пропаганда	propaganda
пропаганды	propaganda
пропал	disappear; missing
пропасть	disappear
пропасть без вести	missing
пропускать	miss
пропустить	miss; skip
пророссийский	pro-russian
прорыв	breakthrough
прорыва	breakthrough
просил	ask
просит	ask
просить	ask; request
прослушка	wiretapping
проснуться	wake up
проспект	avenue; prospectus
проститутка	prostitute
проституция	prostitution
просто	simply; just
простой	simple
пространства	space
пространство	space
просьба	request
протест	protest
протестант	protestant
протестантский	protestant
протестовать	protest
протестует	protest
протестующие	protester; demonstrator
протестующий	protester; demonstrator
против	against
противник	opponent; enemy
противники	opponent
противников	opponent
противовоздушный	air defense
противоположный	opposite
противоракетная оборона	missile defense
противоракетной обороны	missile defense
противоракетный	missile defense
противоречивый	contradictory; controversial
противоречие	contradiction
противоречит	contradict
противостояние	confrontation; standoff
противостоять	resist; confront
протокол	protocol
профессионал	professional
профессионалы	professional
профессиональный	professional
профессия	profession
профессор	professor
профицит	surplus
профицита	surplus
профсоюз	union; trade union; labor union
профсоюзный	union
профсоюзы	union
проходит	hold; conduct
проходить	take place; pass
процедура	procedure
процент	percent; percentage
процентная ставка	interest rate
процентный	interest; percentage
процентный пункт	percentage point
процентных ставок	interest rate
процентов	percent
процесс	process
процессор	processor
прочее	-
прочие	-
прочий	-
прочитал	read
прочитать	read
прочих	-
прочный	lasting; strong; solid
прочь	away; gone
прошедший	past; last
прошел	pass; take place
прошла	hold; conduct
прошлая	past; last
прошли	hold; conduct
прошлого	past; last
прошлого века	last century
прошлого года	last year
прошлое	past
прошлой	past; last
прошлой ночью	last night
прошлой осенью	last fall
прошлом	past; last
прошлый	last; past
прощание	farewell
прыгать	jump
прыжок	jump
прямо	directly; straight
прямой	direct; live
прямой эфир	live; live broadcast
прямые инвестиции	direct investment
прямые иностранные инвестиции	foreign direct investment
прямых инвестиций	direct investment
прямых иностранных инвестиций	foreign direct investment
прятать	hide
психиатр	psychiatrist
психический	mental
психолог	psychologist
психологический	psychological
психология	psychology
птиц	bird
птица	bird; poultry
птицы	bird
птичий грипп	bird flu; avian flu
птичьего гриппа	bird flu; avian flu
публикация	publication
публиковать	publish
публикует	publish
публично	publicly
публичный	public
пузырь	bubble
пулемет	machine gun
пули	bullet
пуля	bullet
пункт	point; paragraph; item
пункта	point; item
пункты	point; item
пустыня	desert
пусть	-
путеводитель	guide
путей	way; path
путем	way; path
путешественник	traveler
путешествие	travel; trip; journey
путешествовать	travel
пути	way; path
путин	putin
путч	coup; putsch
путь	way; path
пуэрто рико	puerto rico
пхеньян	pyongyang
пхеньяне	pyongyang
пхеньяну	pyongyang
пчела	bee
пшеница	wheat
пытаться	try; attempt
пытка	torture
пытки	torture
пыток	torture
пьер	pierre
пьеса	play
пятая	fifth
пятеро	five
пяти	five
пятнадцать	fifteen
пятница	friday
пятнице	friday
пятницу	friday
пятницы	friday
пятничный	friday
пятого	fifth
пятое	fifth
пятой	fifth
пятый	fifth
пять	five
пятьдесят	fifty
пятьсот	five hundred
раб	slave
работ	work
работа	work; job
работает	work
работал	work
работали	work
работам	work
работать	work
работают	work
работе	work
работник	worker; employee
работника	employee; worker
работникам	employee; worker
работники	employee; worker
работников	employee; worker
работодателей	employer
работодатели	employer
работодатель	employer
работой	work
работу	work
работы	work
рабочая группа	working group
рабочая сила	labor force; workforce
рабочего	worker; working
рабочее место	job; workplace
рабочей силы	labor force; workforce
рабочие	worker; working
рабочие места	job
рабочий	worker; working
рабочий визит	working visit
рабочий класс	working class
рабочим	worker; working
рабочих	worker; working
рабочих мест	job
рабство	slavery
раввин	rabbi
равенство	equality
равно	equal
равноправие	equality
равный	equal
радикал	radical
радикалы	radical
радикальный	radical
радио	radio
радио свобода	radio liberty; radio free europe
радиостанция	radio station; radio
радость	joy
раз	time
раза	time
разбился	crash
разбирательство	proceedings
разбиться	crash
разбойный	armed robbery
разведать	explore
разведданные	intelligence
разведка	intelligence; reconnaissance
разведчик	intelligence officer; spy
разведывательный	intelligence; reconnaissance
развернул	deploy; launch
развернули	deploy; launch
развернут	deploy
развернуть	deploy; launch
развертывание	deployment
развестись	divorce
развивается	evolve; develop
развивать	develop
развиваться	develop
развивающиеся страны	developing countries
развивающийся	developing
развивающихся стран	developing countries
развитие	development
развитые страны	developed countries
развитый	developed
развить	develop
развлекательный	entertainment
развлечение	entertainment
развод	divorce
разговаривать	talk; speak
разговор	conversation; talk
разгон	dispersal; crackdown
разгром	defeat; rout
разгрома	defeat; rout
раздавать	distribute
раздел	section; division
разделение	division; separation
разделить	divide; share
раздражение	irritation
различие	difference
различные	different; various
различный	various; different
различных	different; various
размер	size; amount
разместить	place; post; deploy
размещен	post; place
размещение	placement; deployment
разминирование	demining
размышление	reflection
разница	difference
разногласие	disagreement
разногласия	disagreement; difference
разнообразие	diversity; variety
разные	different; various
разный	different; various
разных	different; various
разоблачение	revelation; exposure
разоблачить	expose
разогнать	disperse
разогнать демонстрацию	disperse demonstration
разорвать	break; tear
разоружение	disarmament
разочарован	disappointed
разочарование	disappointment
разрабатывать	develop
разработан	develop
разработать	develop
разработка	development
разработки	development
разработчик	developer
разрешать	allow; permit
разрешен	allow; permit
разрешение	permission; permit; resolution
разрешить	allow; permit
разрушать	destroy
разрушен	destroy
разрушение	destruction
разрушительный	devastating; destructive
разрушить	destroy
разрыв	gap; break; rupture
разрыва	gap; rupture
разум	mind
разумеется	course; certainly
разумный	reasonable
разыскивать	seek; search
раиси	raisi
район	district; area
района	region; area
районах	region; area
районе	region; area
районный	district
районный суд	district court
районов	region; area
районы	region; area
райс	rice
рак	cancer
ракета	missile; rocket
ракета носитель	rocket; launch vehicle
ракетный	missile; rocket
ракетный удар	missile strike
раковый	cancer
рамадан	ramadan
рамадане	ramadan
рамочное соглашение	framework agreement
рамсфельд	rumsfeld
ранее	earlier; previously
ранен	injure; wound
ранение	wound; injury
ранения	wound; injury
раненый	wounded; injured
раненых	wounded; injured
ранний	early
рано	early
раньше	earlier; before
рао еэс	ues
раса	race
расизм	racism
расист	racist
расистский	racist
раскол	split
раскритиковать	criticize
раскритикует	criticize
раскрывать	disclose; reveal
раскрыт	disclose; uncover
раскрытие	disclosure
раскрыть	reveal; disclose; uncover
расовый	racial
распад	collapse; disintegration
распад ссср	collapse soviet union
распада советского союза	collapse soviet union
распада ссср	collapse soviet union
распасться	collapse; disintegrate
расписание	schedule; timetable
располагать	have; possess
расположен	locate
расположенный	located
расположить	locate
распоряжение	order; disposal
распределение	distribution
распределить	distribute
распространение	spread; distribution; proliferation
распространить	spread; distribute
распространять	spread; distribute
распространяться	spread
распустить	dissolve; disband
распущен	dissolve; disband
рассвет	dawn
рассекретить	declassify
рассказ	story
рассказал	tell
рассказала	tell
рассказали	tell
рассказать	tell; say
рассказывает	tell
рассказывать	tell
расследование	investigation; probe; inquiry
расследовании	investigation
расследования	investigation
расследовать	investigate
расследует	investigate
рассматривать	consider; view
рассмотрел	consider
рассмотрение	consideration; review
рассмотреть	consider; examine
рассмотрит	consider
расстояние	distance
расстрел	shooting; execution
расстрелять	shoot; execute
рассчитать	calculate
рассчитывать	count; expect
рассылка	mailing
растение	plant
растет	grow; rise
расти	grow; rise
расторгнуть	terminate
расторжение	termination
растрата	embezzlement
растут	grow; rise
растущий	growing; rising
расход	expense; spending
расходов	expense; spending
расходовать	spend
расходы	spending; expense; cost
расценивать	regard
расценить	regard; interpret
расчет	calculation; payment
расчетный	estimated; settlement
расширение	expansion; enlargement
расширение нато	nato expansion; nato enlargement
расширить	expand
расширять	expand
ратификация	ratification
ратифицировать	ratify
ратифицирует	ratify
рауль	raul
рауль кастро	raul castro
рациональный	rational
реагировать	respond; react
реагирует	respond; react
реагируют	respond; react
реакция	reaction; response
реал мадрид	real madrid
реализация	implementation; sale
реализовать	implement; realize
реализует	implement
реальная	real
реально	real
реальность	reality
реальные	real
реальный	real
реанимация	intensive care
ребенка	child
ребенку	child
ребенок	child; baby
ребят	guy; kid
ребята	guy; kid
революционер	revolutionary
революционная гвардия	revolutionary guard
революционный	revolutionary
революция	revolution
регион	region
региона	region
региональный	regional
регионах	region
регионе	region
регионов	region
регионы	region
регистрация	registration
регистрировать	register
регистрирует	register
регулирование	regulation
регулировать	regulate
регулирует	regulate
регулярно	regularly
регулярный	regular
регулятор	regulator
редактор	editor
редакция	editorial office; editor
реджеп тайип эрдоган	recep tayyip erdogan
редкий	rare
редко	rarely
редкость	rarity
режим	regime; mode
режим чс	state of emergency
режима	regime; mode
режиссер	director
режиссура	directing
резерв	reserve
резерва	reserve
резервный	reserve; backup
резина	rubber
резиновые пули	rubber bullets
резкий	sharp
резко	sharply
резолюция	resolution
резолюция оон	un resolution
результат	result
результата	result
результате	result
результатов	result
результаты	result
рейган	reagan
рейгане	reagan
рейганом	reagan
рейкьявик	reykjavik
рейн	rhine
рейс	flight
рейса	flight
рейсов	flight
рейсы	flight
рейтер	reuters
рейтерс	reuters
рейтинг	rating; ranking
рейтинговое агентство	rating agency
рейчел	rachel
рек	river
река	river
реке	river
реки	river
реклам	advertisement
реклама	advertising; advertisement
рекламный	advertising
рекой	river
рекомендация	recommendation
рекомендовать	recommend
рекомендует	recommend
рекорд	record
рекордный	record
реку	river
религиозные	religious
религиозный	religious
религия	religion
ремонт	repair; renovation
ремонтировать	repair
ремонтирует	repair
ремонтный	repair
рене	rene
рено	renault
репортаж	report
репортер	reporter
репрессивный	repressive
репрессии	repression
репутация	reputation
респондент	respondent
республика	republic
республика корея	south korea
республиканец	republican
республиканская партия	republican party
республиканский	republican
республиканцы	republican
республики корея	south korea
ресторан	restaurant
ресторане	restaurant
реструктуризация	restructuring
ресурс	resource
ресурсы	resource
референдум	referendum
реформа	reform
реформатор	reformer
реформировать	reform
рецепт	recipe; prescription
рецессия	recession
речи	speech
речь	speech
речью	speech
решает	decide; solve
решать	decide; solve
решающее	crucial; decisive
решающий	decisive
решающую	crucial; decisive
решение	decision; solution
решением	solution; decision
решении	solution; decision
решений	solution; decision
решения	solution; decision
решил	decide; solve
решила	decide; solve
решили	decide; solve
решительно	strongly; resolutely
решительный	decisive; resolute
решить	decide; solve
ржд	russian railways
риа новости	ria novosti
рига	riga
рик	rick
рикардо	ricardo
рим	rome
рима	rome
риме	rome
римский	roman; rome
рио	rio
рио де жанейро	rio de janeiro
рис	rice
риск	risk
риски	risk
рискованный	risky
рисковать	risk
рискует	risk
рисунок	drawing; picture
ритм	rhythm
ричард	richard
риши сунак	rishi sunak
робот	robot
роботы	robot
род	kind; family
рода	kind; family
роджер	roger
родилась	born
родились	born
родился	born
родина	homeland; motherland
родине	homeland
родину	homeland
родины	homeland
родителей	parent
родители	parent
родитель	parent
родителям	parent
родить	give birth
родиться	born
родная	native
родного	native
родной	native; home
родной город	hometown
родном городе	hometown
родные	relative; family
родов	birth; childbirth
родственник	relative
родственникам	relative
родственники	relative
родственников	relative
родственный	related
роды	birth; childbirth
рождаемость	birth rate
рожден	born
рождение	birth
рождественский	christmas
рождество	christmas
розничный	retail
розовый	pink
розыск	wanted; search
рок	rock
ролан гаррос	french open
ролик	clip; video
роль	role
роман	novel
романа	novel
романе	novel
романов	novel
романы	novel
ромни	romney
роналду	ronaldo
рональд	ronald
рональд рейган	ronald reagan
рос	grow; rise
росавиация	rosaviatsia; aviation agency
росатом	rosatom
росатома	rosatom
росгвардия	national guard; rosgvardia
роскомнадзор	roskomnadzor; communications watchdog
роскосмос	roscosmos
роскошный	luxury
роскошь	luxury
росла	grow; rise
росли	grow; rise
роснефть	rosneft
роспотребнадзор	rospotrebnadzor; consumer watchdog
роспуск	dissolution
российская армия	russian army
российская федерация	russian federation; russia
российские власти	russian authorities
российские военные	russian military; russian troops
российские войска	russian troops; russian forces
российские чиновники	russian officials
российский	russian
российских войск	russian troops; russian forces
россия	russia
россиян	russian
россиянам	russian
россияне	russian
россиянин	russian
россиянка	russian
росстат	rosstat; statistics service
рост	growth; rise; increase
роста	growth; rise
росте	growth; increase
ростелеком	rostelecom
ростелекома	rostelecom
ростехнадзор	rostekhnadzor
ростов на дону	rostov-on-don
ростом	growth; increase
росту	growth; increase
рот	mouth
роттердам	rotterdam
роттердаме	rotterdam
роухани	rouhani
рпц	russian orthodox church
руанда	rwanda
рубашка	shirt
рубеж	border; abroad
рублевый	ruble
рублей	ruble
рубли	ruble
рубль	ruble
рубля	ruble
рублях	ruble
рудник	mine
рук	hand
рука	hand; arm
руками	hand; arm
руках	hand; arm
руке	hand; arm
руки	hand; arm
руководил	lead; manage
руководит	lead; manage
руководителей	leader; head
руководителем	leader; head
руководители	leader; head
руководитель	head; leader; chief
руководителя	leader; head
руководить	lead; head; run
руководства	leadership; management
руководство	leadership; management
руководством	leadership; management
руководству	leadership; management
рукой	hand; arm
рукопожатие	handshake
руку	hand; arm
румын	romanian
румыния	romania
румынский	romanian
румыны	romanian
рупия	rupee
русада	rusada
русская православная церковь	russian orthodox church
русские	russian
русский	russian
русский язык	russian language
русскоязычный	russian-speaking
рухани	rouhani
рухнул	collapse
рухнула	collapse
рухнуть	collapse
ручной	manual
рф	russia
рфс	russian football union
рыба	fish
рыбак	fisherman
рыбаки	fisherman
рыбалка	fishing
рыбный	fish
рыболовный	fishing
рыболовство	fishing
рыбы	fish
рынка	market
рынке	market
рынки	market
рынков	market
рынку	market
рынок	market
рынок недвижимости	real estate market
рынок труда	labor market
рыночная экономика	market economy
рыночной экономики	market economy
рыночный	market
рыцарь	knight
рычаг	leverage; lever
рычаги	leverage; lever
рэй	ray
рэйчел	rachel
рэпер	rapper
ряд	number; series
ряда	number; several
ряде	number; series
рядов	number; series
рядовой	private; ordinary
рядом	near; next; nearby
рядом с	near
ряды	number; series
с	-
с другой стороны	other hand
с начала года	beginning of year
с одной стороны	one hand
с тех пор	-
с тех пор как	-
с целью	-
саакашвили	saakashvili
сад	garden
саддам хусейн	saddam hussein
сайт	website; site
сайта	site
сайте	site
сайты	site
саксония	saxony
сальвадор	el salvador
сам	-
сама	-
самая	-
сами	-
самим	-
самих	-
саммит	summit
саммита	summit
само	-
самого	-
самое	-
самоизоляция	self-isolation
самой	-
самолет	plane; aircraft; airplane
самолета	plane
самолете	plane
самолетов	plane
самолеты	plane
самому	-
самопровозглашенный	self-proclaimed
самостоятельно	independently
самостоятельный	independent
самоубийство	suicide
самоубийца	suicide
самоуправление	self-government
самсунг	samsung
самые	-
самый	-
самых	-
сан паулу	sao paulo
сан франциско	san francisco
санкт петербург	st petersburg
санкции	sanction
санкция	sanction
сантиметр	centimeter
сантьяго	santiago
сапер	sapper; bomb disposal expert
сараево	sarajevo
саркози	sarkozy
сатира	satire
саудовская аравия	saudi arabia
саудовский	saudi
сахалин	sakhalin
сахар	sugar
сахара	sugar
сахарный	sugar
сбежать	escape; flee
сбербанк	sberbank
сбит	shoot down
сбитый	downed
сбить	shoot down
сбой	failure; disruption; glitch
сборная	national team; team
сборная россии	russian national team; russia team
сборной	national team; team
сборную	national team
сбоя	failure; disruption
свадьба	wedding
свалка	landfill; dump
сведений	information
сведения	information
свежие	fresh
свежий	fresh
сверх	over; above
сверхдержав	superpower
сверхдержава	superpower
сверху	above
свет	light; world
света	light; world
свете	light; world
свидетель	witness
свидетельство	evidence; certificate; testimony
свидетельствовать	testify; indicate
свидетельствует	indicate; testify
свинина	pork
свиной грипп	swine flu
свинья	pig
свобод	freedom
свобода	freedom; liberty
свобода прессы	press freedom
свобода слова	freedom of speech
свободная	free; vacant
свободная торговля	free trade
свободная экономическая зона	free economic zone
свободно	free; vacant
свободной торговли	free trade
свободные	free; vacant
свободный	free
свободу	freedom
свободы	freedom
свободы слова	freedom of speech
сводный	consolidated; combined
свое	-
своего	-
своей	-
своем	-
своему	-
свои	-
своим	-
своими	-
своих	-
свой	-
свою	-
своя	-
свр	foreign intelligence service
свыше	more than; over
связан	connect; link; relate
связанный	connected; related; linked
связать	link; connect; contact
связи	communication; connection; tie
связывать	link; connect
связь	communication; connection; link; tie
святой	holy; saint
священник	priest
священный	sacred; holy
сгорел	burn down; burn
сгорела	burn down; burn
сгореть	burn
сделает	do; make
сделал	do; make
сделала	do; make
сделали	do; make
сделан	make; do
сделанный	made
сделать	do; make
сделать заявление	make statement
сделка	deal; transaction
сделки	deal; transaction
сделок	deal; transaction
себе	-
себестоимость	cost
себя	-
севастополь	sevastopol
север	north
северная америка	north america
северная африка	north africa
северная ирландия	northern ireland
северная каролина	north carolina
северная корея	north korea
северная македония	north macedonia
северная осетия	north ossetia
северное море	north sea
северной кореи	north korea
северный	northern; north
северный кавказ	north caucasus
северный ледовитый океан	arctic ocean
северный полюс	north pole
северный поток	nord stream
северо восток	northeast
северо восточный	northeastern
северо запад	northwest
северо западный	northwestern
североамериканский	north american
североатлантический	north atlantic
североатлантический альянс	nato; alliance
северокорейский	north korean
сегмент	segment
сегмента	segment
сего	-
сегодня	today
сегодня вечером	tonight
сегодня утром	this morning
сегодняшний	today
сегодняшний день	today
седьмая	seventh
седьмой	seventh
сезон	season
сей	-
сейсмический	seismic
сейсмолог	seismologist
сейчас	now
секрет	secret
секретарь	secretary
секретность	secrecy
секретный	secret; classified
сексуальное насилие	sexual violence; sexual abuse
сексуальные домогательства	sexual harassment
сексуальный	sexual
секта	sect
сектор	sector
сектор газа	gaza strip; gaza
сектора газа	gaza strip; gaza
секторе	sector
секунд	second
секунда	second
села	village
селе	village
село	village
сельский	rural
сельского хозяйства	agriculture
сельское хозяйство	agriculture
сельскохозяйственный	agricultural
семей	family
семейный	family
семеро	seven
семи	seven
семинар	seminar
семнадцать	seventeen
семь	seven
семьдесят	seventy
семье	family
семьей	family
семьи	family
семью	family
семья	family
семьям	family
сенат	senate
сенат сша	us senate; senate
сенатор	senator
сенаторы	senator
сенегал	senegal
сенегале	senegal
сентябрь	september
сентября	september
сепаратизм	separatism
сепаратист	separatist
сепаратисты	separatist
серб	serb; serbian
сербия	serbia
сербов	serb
сербский	serbian; serb
сербы	serb
сервер	server
сергей	sergei
сергей лавров	sergei lavrov
сергея	sergei
сердечно сосудистый	cardiovascular
сердечный	heart
сердечный приступ	heart attack
сердца	heart
сердце	heart
сердцем	heart
серебра	silver
серебро	silver
серебряная медаль	silver medal
серебряный	silver
середина	middle
сержант	sergeant
сериал	tv series; series
сериалов	tv series
сериалы	tv series
серийный	serial
серийный убийца	serial killer
серый	gray
серьезно	seriously
серьезный	serious
сессия	session
сестра	sister
сестры	sister
сесть	sit; board
сетевой	network; online
сетей	network
сети	network; chain
сеть	network; chain
сетью	network
сетям	network
сеул	seoul
сжиженный	liquefied
сжиженный природный газ	liquefied natural gas
си цзиньпин	xi jinping
сибирская язва	anthrax
сибирский	siberian
сибирь	siberia
сигарет	cigarette
сигарета	cigarette
сигнал	signal
сигналов	signal
сигналы	signal
сидел	sit
сидели	sit
сидеть	sit
сидит	sit
сидней	sydney
сиднея	sydney
сизо	detention center
сил	force
сил безопасности	security forces
сила	force; strength; power
силам	force
силами	force
силах	force
силовик	security official
силовики	security forces
силовой	power; security
силой	force
силу	force
силы	force; strength
силы безопасности	security forces
силы нато	nato forces
сильвио берлускони	silvio berlusconi
сильная	strong
сильнее	stronger
сильно	strongly; heavily
сильное	strong
сильные	strong
сильный	strong; powerful
сильных	strong
символ	symbol
символический	symbolic
сименс	siemens
симпатия	sympathy
симптом	symptom
симптомы	symptom
симферополь	simferopol
синагога	synagogue
синай	sinai
синайский	sinai
сингапур	singapore
сингапурский	singapore
синдзо абэ	shinzo abe
синий	blue
синоптик	forecaster
синоптики	forecaster
синьхуа	xinhua
синьцзян	xinjiang
сириец	syrian
сирийский	syrian
сирийцы	syrian
сирия	syria
сирота	orphan
систем	system
система	system
системе	system
системный	system; systemic
систему	system
системы	system
сити холл	city hall
ситуация	situation
сицилия	sicily
сиэтл	seattle
ск рф	investigative committee
скажет	say
сказал	say; tell
сказал журналистам	told reporters; told journalists
сказала	say; tell
сказали	say; tell
сказать	say; tell
скала	rock; cliff
скалы	rock; cliff
скандал	scandal
скандалов	scandal
скандалы	scandal
скандальный	scandalous
скандинавия	scandinavia
скандинавский	scandinavian; nordic
сквозь	-
скептический	skeptical
скидка	discount
скидки	discount
склад	warehouse
сколь	-
сколько	-
скончалась	die
скончался	die
скончаться	die
скорая	ambulance
скорая помощь	ambulance
скорее	rather; soon
скорее всего	most likely; probably
скоро	soon
скорой помощи	ambulance
скорости	speed
скорость	speed
скоростью	speed
скорректировал	adjust; correct
скорректировать	adjust; correct
скот	livestock; cattle
скотланд ярд	scotland yard
скр	investigative committee
скрипаль	skripal
скрывать	hide; conceal
скрываться	hide
скрытый	hidden
скрыть	hide; conceal
скрыться	flee; hide
скульптор	sculptor
скульптура	sculpture
слабая	weak
слабо	weak
слабости	weakness
слабость	weakness
слабые	weak
слабый	weak
слава	glory; fame
славы	glory; fame
слева	left
следить	monitor; follow; watch
следователи	investigator
следователь	investigator
следовать	follow
следственные органы	investigators
следственный	investigative
следственный изолятор	detention center
следственный комитет	investigative committee
следственных органов	investigators
следствие	investigation
следствия	investigation
следует	should; follow
следующая	next
следующего	next
следующее	following; next
следующей	next
следующие	next
следующий	next; following
следующий шаг	next step
слежка	surveillance
слеза	tear
слезоточивого газа	tear gas
слезоточивый газ	tear gas
слезы	tear
слишком	-
слияние	merger
слияния и поглощения	mergers and acquisitions
слободан милошевич	slobodan milosevic
слов	word
слова	word
словакия	slovakia
словами	word
словах	word
словацкий	slovak
словения	slovenia
словенский	slovenian
слово	word
словом	word
сложившийся	current; existing
сложная	difficult; complex
сложно	difficult
сложность	difficulty; complexity
сложный	complex; difficult; complicated
сломан	break
сломать	break
слон	elephant
служба	service
служба безопасности	security service
службы	service
служебный	official; service
служить	serve
слух	rumor; hearing
слухам	rumor
слухи	rumor
слухов	rumor
случаев	case; incident
случаев заражения	cases of infection
случаи	case
случай	case; incident
случайно	accidentally
случайный	accidental; random
случая	case; incident
случиться	happen
слушание	hearing
слушания	hearing
слушать	listen
слышал	hear
слышать	hear
смартфон	smartphone
смелость	courage
смелый	brave; bold
смена	change; shift
смена режима	regime change
сменить	change; replace
смены	change; shift
смертельный	deadly; fatal; lethal
смертная казнь	death penalty
смертник	suicide bomber
смертница	suicide bomber
смертной казни	death penalty
смертность	mortality
смерть	death
смех	laughter
смешанный	mixed
смешной	funny
смеяться	laugh
сми	media
смит	smith
смог	able; manage
смогла	able; manage
смогли	able; manage
смогут	able
сможет	able
смотрел	watch; look
смотреть	watch; look
смотрит	look; watch
смочь	able
смысл	sense; meaning
смысла	sense; meaning
смысле	sense; meaning
смягчающий	mitigating
смягчение	easing
смягчить	soften; ease
снабжать	supply
снабжение	supply
снайпер	sniper
снаружи	outside
снаряд	shell; projectile
снг	cis
снег	snow
снега	snow
снегопад	snowfall
снежный	snow
снижается	fall; decline
снижать	reduce; lower
снижаться	decline; fall
снижен	reduce; lower
снижение	decline; reduction; decrease; fall
снижения	fall; decline
снизил	reduce; cut
снизилась	fall; decline
снизились	fall; decline
снизился	fall; decline
снизить	reduce; lower; cut
снизиться	fall; decline; drop; decrease
снизу	below
снимать	film; remove; shoot
снимка	picture; photo
снимки	picture; photo; image
снимок	picture; photo; image
снова	again
снял	remove; lift; film
снял с	withdraw
снять	remove; lift; film
со	-
со ссылкой на	citing
со стороны	-
соавтор	co-author
собак	dog
собака	dog
собаки	dog
соберется	gather; meet
собеседник	interlocutor; source
собирается	plan; intend; gather
собирать	collect; gather
собираться	plan; intend; gather
соблюдается	observe
соблюдать	observe; comply
соблюдение	compliance; observance
собой	-
соболезнование	condolence
собор	cathedral
собою	-
собран	collect; gather
собрание	assembly; meeting
собрание акционеров	shareholders meeting
собрания	assembly; meeting
собрать	collect; gather
собственник	owner
собственного	own
собственность	property; ownership
собственные	own
собственный	own
событие	event
собянин	sobyanin
совбез	security council
совбез оон	security council; un security council
совершать	commit; make
совершен	commit
совершенно	completely; absolutely
совершенствование	improvement
совершенствовать	improve
совершить	commit; make
совет	council; board; advice
совет безопасности	security council
совет безопасности оон	security council; un security council
совет директоров	board of directors; board
совет европы	council of europe
совет федерации	federation council
совет федерации рф	federation council
совета	council; advice
совете	council; advice
советник	adviser
советовать	advise
советская	soviet
советские	soviet
советский	soviet
советский союз	soviet union
советского	soviet
советской	soviet
советы	council; advice
совместного предприятия	joint venture
совместное предприятие	joint venture
совместный	joint
совокупный	total; aggregate
совпадать	coincide
совпасть	coincide
современной	modern
современные	modern
современный	modern; contemporary
совфед	federation council
согласен	agree
согласие	consent; agreement
согласиться	agree
согласно	according
согласован	agree
согласовать	agree; coordinate
соглашаться	agree
соглашение	agreement; deal
соглашению	agreement; treaty
соглашения	agreement; treaty
содействие	assistance; promotion
содействовать	promote; assist
содержание	content; maintenance
содержать	contain; hold
содержится	contain; hold
содружество	commonwealth
содружество независимых государств	cis; commonwealth independent states
соединенное королевство	united kingdom
соединенные штаты	united states
соединенные штаты америки	united states
создавать	create
создает	create
создал	create
создали	create
создан	create; establish
создана	create
создание	creation; establishment
создание палестинского государства	palestinian state; palestinian statehood
создания	creation
созданный	create
созданы	create
создатель	creator
создать	create; establish
сознание	consciousness; mind
сознательный	conscious
сократил	reduce; cut
сократили	reduce; cut
сократить	cut; reduce
сократиться	decline; shrink; decrease
сокращать	cut; reduce
сокращен	cut; reduce
сокращение	cut; reduction; decline
сокрытие	concealment
солдат	soldier
солдата	soldier
солдатам	soldier
солдаты	soldier
соли	salt
солидарность	solidarity
солнечный	solar
солнца	sun
солнце	sun
соль	salt
сомали	somalia
сомалиец	somali
сомалийский	somali
сомневаться	doubt
сомнение	doubt
сомнительный	questionable; dubious
сон	sleep; dream
сони	sony
сообщает	report; say
сообщает интерфакс	interfax
сообщает риа новости	ria novosti
сообщается	report; say
сообщать	report; say
сообщают	report; say
сообщение	report; message; statement
сообщений	message; report
сообщения	message; report
сообщество	community
сообщил	report; say
сообщил журналистам	told reporters; told journalists
сообщила	report; say
сообщили	report; say
сообщить	report; say; tell
сообщник	accomplice
сооснователь	co-founder
соответственно	-
соответствие	compliance; accordance
соответствовать	correspond; comply; meet
соответствует	correspond; comply; meet
соответствующий	relevant; appropriate; corresponding
соотечественник	compatriot
соотношение	ratio
соперник	rival; opponent
соперничество	rivalry
сопредседатель	co-chairman
сопровождать	accompany
сопровождение	escort; support
сопротивление	resistance
сопротивляться	resist
сорвать	disrupt; thwart
соревнование	competition
сорок	forty
сортировать	sort
сосед	neighbor
соседи	neighbor
соседний	neighboring
сослаться	cite; refer
сосредоточен	focus; concentrate
сосредоточить	focus; concentrate
состав	composition; squad; lineup
составить	amount; make up
составляет	amount; make up
составлять	amount; make up
состоит	consist
состоится	take place; hold
состоялась	held
состоялись	held
состоялось	held
состоялся	held
состояние	condition; state; fortune
состоят	consist
состоятся	held
состояться	take place; hold
сосуществование	coexistence
сотен	hundred
сотни	hundred
сотня	hundred
сотнями	hundreds
сотрудник	employee; officer; staff
сотрудник милиции	police officer
сотрудник полиции	police officer
сотрудник службы безопасности	security officer
сотрудника	employee; officer
сотрудники	employee; staff; officer
сотрудники полиции	police officer; police
сотрудники правоохранительных органов	law enforcement officers
сотрудников	employee; officer
сотрудничает	cooperate
сотрудничать	cooperate
сотрудничества	cooperation
сотрудничество	cooperation
соучредитель	co-founder
софия	sofia
сохранен	preserve
сохранение	preservation; conservation
сохранить	preserve; maintain; keep
сохраняется	remain; persist
сохранять	maintain; preserve
социал демократический	social democratic
социал демократы	social democrat
социалист	socialist
социалистический	socialist
социальная	social
социальная сеть	social network; social media
социально экономический	socioeconomic
социальной	social
социальные	social
социальные сети	social media; social network
социальный	social
социальных	social
социальных сетях	social media; social network
социолог	sociologist
социологический	sociological
социология	sociology
соцсети	social media; social network
соцсеть	social network; social media
соцсетях	social media; social network
сочи	sochi
союз	union; alliance
союза	union
союзник	ally
союзники	ally
союзников	ally
союзный	allied; union
союзом	union
союзы	union
спад	decline; recession; downturn
спал	sleep
спас	save; rescue
спасатели	rescuer; rescue workers
спасатель	rescuer
спасательная операция	rescue operation
спасательный	rescue
спасать	save; rescue
спасен	rescue; save
спасение	rescue; salvation
спасли	save; rescue
спасти	save; rescue
спать	sleep
спг	lng
спектакль	performance; play
спекулянт	speculator
спекуляция	speculation
специалист	specialist; expert
специалисты	specialist; expert
специальная военная операция	special military operation
специально	specially; deliberately
специальные	special
специальный	special
специальный представитель	special representative; special envoy
спецназ	special forces
спецоперации	special operation
спецоперация	special operation
спецпредставитель	special envoy; special representative
спецслужба	intelligence service; special service
спецслужбы	intelligence services; special services
спид	aids
спикер	speaker
спина	back
спину	back
спины	back
спиртной	alcoholic
списка	list
списке	list
список	list
спокойно	calmly
спокойный	calm
спокойствие	calm
спонсировать	sponsor
спонсор	sponsor
спор	dispute; argument
спорить	argue
спорный	disputed; controversial
спорт	sport
спорта	sport
спортивные	sport
спортивный	sport
спортсмен	athlete
спортсмена	athlete
спортсменка	athlete
спортсменов	athlete
спортсмены	athlete
споры	dispute
способ	way; method
способен	can; able
способна	can; able
способности	ability
способность	ability; capability
способны	can; able
способный	capable; able
способствовать	contribute; promote
способствует	contribute; promote
справа	right
справедливая россия	just russia
справедливость	justice; fairness
справедливый	fair; just
справиться	cope
спрашивать	ask
спровоцировать	provoke; trigger
спровоцирует	provoke; trigger
спрос	demand
спросил	ask
спросить	ask
спустя	later; after
спутник	satellite
спутниковый	satellite
сравнение	comparison
сравнивать	compare
сравнить	compare
сражаться	fight
сражение	battle
сразу	immediately
среда	wednesday
среде	environment
среди	among
средиземное море	mediterranean sea; mediterranean
средиземноморский	mediterranean
среднего	middle; average
среднего класса	middle class
среднее	average
средней школы	high school; secondary school
среднесрочный	medium-term
средние	middle; average
средний	average; middle; medium
средний класс	middle class
средняя	middle; average
средняя азия	central asia
средняя школа	high school; secondary school
средств	funds; money
средств массовой информации	media; mass media
средства	funds; means; money
средства массовой информации	media; mass media
средствами	means; funds
средство	means; tool
среду	wednesday
среды	wednesday; environment
среды обитания	environment
срок	term; deadline; period
срок давности	statute of limitations
срок полномочий	term of office
срока	term; period; deadline
сроки	term; period; deadline
сроков	term; period; deadline
сроком	term; period; deadline
сроку	term; period; deadline
срочно	urgently
срочный	urgent
ссср	soviet union; ussr
ссылаться	cite; refer
ссылка	link; reference
ста	hundred
стабилизационный	stabilization
стабилизация	stabilization
стабилизировать	stabilize
стабилизирует	stabilize
стабильность	stability
стабильный	stable
стабфонд	stabilization fund
ставка	rate; stake
ставки	rate
ставок	rate
стадион	stadium
стадиона	stadium
стадия	stage
стакан	glass
стакане	glass
стал	become
стала	become
сталелитейный	steel
стали	become
сталин	stalin
стало	become
стало известно	became known
сталь	steel
стальной	steel
стамбул	istanbul
стамбульский	istanbul
стандарт	standard
стандартный	standard
станет	become
становится	become
становиться	become
становятся	become
станок	machine tool
станут	become
станции	station
станции метро	metro station; subway station
станцию	station
станция	station; plant
станция метро	metro station; subway station
стараться	try
старая	old
старик	old man
стармер	starmer
старого	old
старое	old
старой	old
старт	start; launch
стартап	startup
стартовать	start; launch
стартует	start
старшая	senior; elder
старше	older
старшего	senior; elder
старшие	senior; elder
старший	senior; elder
старые	old
старый	old
старых	old
статистика	statistics
статистический	statistical
статус	status
статуса	status
стать	become
статья	article
стекла	glass
стекло	glass
стен	wall
стена	wall
стене	wall
стену	wall
стены	wall
степени	degree
степень	degree
стив	steve
стив джобс	steve jobs
стивен	steven; stephen
стивен хокинг	stephen hawking
стивене	steven; stephen
стимул	incentive; stimulus
стимулирование	stimulus; stimulation
стимулировать	stimulate
стимулирует	stimulate
стимулы	incentive; stimulus
стипендия	scholarship
стихийное бедствие	natural disaster
стихийных бедствий	natural disaster
сто	hundred
стоимости	cost; worth
стоимость	cost; value; price
стоимостью	cost; worth
стоит	cost; worth
стоить	cost; worth
стокгольм	stockholm
стол	table; desk
стола	table; desk
столб	pole; pillar
столетие	century
столица	capital
столичный	capital; metropolitan
столкновение	clash; collision
столкнулась	face; collide
столкнулись	face; clash; collide
столкнулся	face; collide
столкнуться	face; collide; encounter
столом	table; desk
столтенберг	stoltenberg
столько	-
сторон	side; party
сторона	side; party
сторона конфликта	party to conflict
сторонам	side; party
сторонами	side; party
стороне	side
сторонник	supporter
сторонника	supporter
сторонники	supporter
сторонников	supporter
стороной	side; party
сторону	side; party
стороны	side; party
стороны конфликта	parties to conflict
стоял	stand
стоят	stand
стоять	stand
страдание	suffering
страдания	suffering
страдать	suffer
стража	custody; guard
стражей исламской революции	revolutionary guards
стражу	custody
стран	country
стран ес	eu countries
страна	country
страна басков	basque country
страна участница	member state
странам	country
странами	country
странах	country
стране	country
страниц	page
страница	page
страницы	page
страничка	page
страной	country
страну	country
страны	country
страны балтии	baltic states
страны ес	eu countries
страны нато	nato countries
страны участницы	member state
страсбург	strasbourg
страсбургский суд	strasbourg court; european court
стратегический	strategic
стратегическое партнерство	strategic partnership
стратегия	strategy
страх	fear
страха	fear
страхование	insurance
страховая компания	insurance company
страховка	insurance
страховой	insurance
стрелок	gunman; shooter
стрельба	shooting; gunfire
стрельбу	shooting
стрельбы	shooting
стрелял	shoot
стрелять	shoot; fire
стремиться	seek; strive
стремление	desire; aspiration
стресс	stress
стрессовый	stressful
стрессы	stress
строгий	strict
строение	building; structure
строит	build
строитель	builder; construction worker
строительный	construction; building
строительства	construction
строительство	construction
строить	build
стройка	construction site
структура	structure
структурный	structural
студент	student
студента	student
студентов	student
студенты	student
студенческий	student
стул	chair
стыд	shame
стэнли	stanley
стюардесса	flight attendant
стюарт	stuart; stewart
суббота	saturday
субботний	saturday
субботу	saturday
субподрядчик	subcontractor
субсидировать	subsidize
субсидия	subsidy
суверен	sovereign
суверенитет	sovereignty
суверенный	sovereign
суд	court; trial
суд присяжных	jury; jury trial
суда	court; vessel
судам	vessel; ship
судан	sudan
судане	sudan
суданский	sudanese
суде	court; trial
судебное разбирательство	trial; proceedings
судебные приставы	bailiff
судебный	judicial; court; legal
судебный пристав	bailiff
судебный процесс	trial
суден	vessel; ship
судить	judge; try
судно	ship; vessel
судов	court; vessel
судом	court; trial
судостроение	shipbuilding
судоходство	shipping
суду	court; trial
суды	court; trial
судьба	fate
судья	judge
султан	sultan
султане	sultan
сумасшедший	crazy
суматра	sumatra
сумка	bag
сумки	bag
сумм	amount; sum
сумма	amount; sum
сунак	sunak
суннит	sunni
суннитский	sunni
сунниты	sunni
супермаркет	supermarket
супруг	husband; spouse
супруга	wife; spouse
супруги	spouse; couple; wife
сутки	day; 24 hours
суток	day; 24 hours
сухопутные войска	ground troops; land forces
сухопутный	ground; land
существенно	essential
существенный	significant; substantial
существование	existence
существовать	exist
существует	exist
существуют	exist
существующий	existing
суэцкий канал	suez canal
суэцком канале	suez canal
сфера	sphere; field; area
сформировал	shape; form
сформирован	shape; form
сформировать	form
схема	scheme
схемы	scheme
сцена	scene; stage
сценарий	script; scenario
сцены	scene; stage
счастлив	happy
счастливый	happy
счастье	happiness
счет	account; score; bill
счета	account; bill
счетная палата	accounts chamber; audit chamber
счетов	account; bill
счету	account; bill
считает	consider; believe
считал	consider; believe
считать	consider; believe; think
считаться	consider
считают	consider; believe
сша	united states; us
сша и великобритании	us and britain
съезд	congress; convention
съемка	shooting; filming
съемки	filming; shooting
сыграл	play
сыграть	play
сыграть важную роль	play important role
сыграть роль	play role
сын	son
сына	son
сыновей	son
сыновья	son
сыном	son
сыну	son
сырая нефть	crude oil
сырье	raw material; commodity
сырьевой	commodity; raw material
сычуань	sichuan
сьерра леоне	sierra leone
сюда	-
сюжет	plot; story
сюрприз	surprise
та	-
та же	-
табак	tobacco
табачный	tobacco
таблетка	pill
таблетки	pill
таджик	tajik
таджики	tajik
таджикистан	tajikistan
таджикистане	tajikistan
таджикский	tajik
таиланд	thailand
таиландский	thai
таинственный	mysterious
тайбэй	taipei
тайвань	taiwan
тайваньский	taiwanese; taiwan
тайна	secret; mystery
тайный	secret
тайский	thai
тайфун	typhoon
так	-
так и	-
так как	-
так называемый	so-called
так что	-
такая	-
также	-
таки	-
такие	-
таким	-
таким образом	-
таких	-
такого	-
такой	-
такой же	-
такси	taxi
таксист	taxi driver
такую	-
талант	talent
талантливый	talented
талиб	taliban
талибан	taliban
талибаном	taliban
талибы	taliban
таллин	tallinn
там	-
таможенная пошлина	customs duty; tariff
таможенный	customs
таможенный союз	customs union
таможня	customs
танец	dance
танзания	tanzania
танк	tank
танкер	tanker
танца	dance
танцевать	dance
тарелка	plate
тариф	tariff; rate
тарифный	tariff
тасс	tass
татарстан	tatarstan
татарстане	tatarstan
татьяна	tatyana; tatiana
ташкент	tashkent
тбилиси	tbilisi
твердый	firm; solid; hard
твит	tweet
твиттер	twitter
твоего	-
твоей	-
твои	-
твой	-
творческий	creative
творчество	creativity; work
твою	-
твоя	-
те	-
те же	-
театр	theater
театра	theater
театральный	theater; theatrical
театре	theater
тебе	-
тебя	-
тегеран	tehran
тегеране	tehran
тедрос	tedros
тейлор	taylor
текст	text
текстильный	textile
текущая	current; ongoing
текущего	current; ongoing
текущего года	this year; current year
текущем	current; ongoing
текущий	current
текущий год	current year
тел	body
тела	body
телеведущий	tv presenter; host
телевидение	television; tv
телевидения	television
телевизионный	television; tv
телевизор	television; tv
телеграм	telegram
телеканал	tv channel; television channel
телеканала	channel
телеканалы	tv channel
телекоммуникационный	telecommunications
телекоммуникация	telecommunications
телекомпания	broadcaster; television company
телепередача	tv show
телесериал	tv series
телесериалы	tv series
телескоп	telescope
телефон	phone; telephone
телефонный	telephone; phone
телефонный разговор	phone call; telephone conversation
телефоны	phone
тело	body
телом	body
телохранитель	bodyguard
тель авив	tel aviv
тем	-
тем более	-
тем временем	-
тем же образом	same way
тем не менее	-
тем самым	-
тем самым образом	-
тематика	topic
теми	-
темнота	darkness
темный	dark
темп	pace; rate
температура	temperature
темпов роста	growth rate
темпы	pace; rate
темпы роста	growth rate
тенге	tenge
тенденция	trend; tendency
тендер	tender
теннис	tennis
теннисист	tennis player
теннисистка	tennis player
теннисный	tennis
теодор	theodore
теория	theory
теперь	now
тепла	heat
тепло	heat; warm
тепловой	thermal; heat
теплый	warm
теплый прием	warm welcome
теракт	terrorist attack
терапия	therapy
тереза	theresa; teresa
тереза мэй	theresa may
терпел	tolerate
терпение	patience
терпеть	tolerate
территориальная целостность	territorial integrity
территориальный	territorial
территории	territory
территорий	territory
территорию	territory
территория	territory
террор	terror
терроризм	terrorism
террорист	terrorist
террорист смертник	suicide bomber
террористический	terrorist
террористический акт	terrorist attack
террористка	terrorist
террористы	terrorist
теряет	lose
терять	lose
тех	-
техас	texas
техника	equipment; machinery; technology
техники	technique; equipment
технику	technique; equipment
технические	technical
технический	technical
техногенный	man-made
технологии	technology; tech
технологий	technology; tech
технологический	technological; technology
технология	technology
тибет	tibet
тибетский	tibetan
тигр	tiger
тим кук	tim cook
тимоти	timothy
тимошенко	tymoshenko
тип	type
типичный	typical
тихановская	tsikhanouskaya
тихий	quiet
тихий океан	pacific ocean; pacific
тихого океана	pacific ocean; pacific
тихом океане	pacific ocean; pacific
тихоокеанский	pacific
ткань	fabric; tissue
то	-
то есть	-
то же	-
то ли	-
то что	-
тобой	-
тобою	-
товар	goods; product; commodity
товара	goods
товарищеский матч	friendly
товаров	goods
товарооборот	trade turnover; trade
товары	goods; product
тогда	-
того	-
того что	-
тоже	-
той	-
тойота	toyota
токаев	tokayev
токаева	tokayev
токен	token
токийский	tokyo
токио	tokyo
толерантность	tolerance
толкать	push
толпа	crowd
толпы	crowd
толчок	tremor; push
только	-
том	-
том что	-
томас	thomas
тому	-
тонет	sink
тони блэр	tony blair
тонкий	thin
тонн	ton; tonne
тонна	ton; tonne
тоннель	tunnel
тонул	sink
тонуть	sink; drown
топ менеджер	top manager; executive
топливный	fuel
топливо	fuel
торгах	trading
торги	trading; bidding
торгов	trading
торговать	trade; sell
торговая	trade
торговая война	trade war
торговец	trader; dealer
торговли	trade
торговля	trade
торговля людьми	human trafficking
торговом центре	shopping center; mall
торговцы	trader; dealer
торговые	trade
торговый	trade; trading; commercial
торговый баланс	trade balance
торговый центр	shopping center; mall
торговых	trade
торгует	trade; sell
торжественный	solemn; ceremonial
торжество	celebration
тори	tory
торнадо	tornado
торонто	toronto
тот	-
тот же	-
тот самый	-
точка	point
точка зрения	point of view
точки	point
точки зрения	point of view
точку	point; item
точку зрения	point of view
точно	exactly
точность	accuracy
точный	accurate; exact; precise
тою	-
травма	injury; trauma
травма колена	knee injury
травмировать	injure
травмы	injury
трагедия	tragedy
трагически	tragically
трагический	tragic
традиционный	traditional
традиция	tradition
трамвай	tram
трамвая	tram
трамп	trump
трампа	trump
транзит	transit
транзита	transit
транзитный	transit
трансатлантический	transatlantic
трансграничный	cross-border
транслировать	broadcast
транслирует	broadcast
трансляция	broadcast
транспорт	transport
транспорта	transport
транспортное средство	vehicle
транспортный	transport; transportation
транспортных средств	vehicle
трансфер	transfer
трансформация	transformation
транш	tranche
трасса	highway; track; route
трассы	highway; route
трата	spending; waste
тратит	spend
тратить	spend
траты	spending
требование	demand; requirement
требований	need; demand
требования	need; demand
требовать	demand; require
требует	demand; require
требуется	require; need
требуют	demand; require
тревога	alarm; anxiety
тревожный	alarming
трейдер	trader
трем	three
тремя	three
тренд	trend
тренер	coach
тренера	coach
тренеров	coach
тренировать	train; coach
тренировка	training
тренировки	training
тренирует	train; coach
третий	third
третий квартал	third quarter
третий срок	third term
треть	third
третье	third
третьего	third
третьей	third
третья	third
трех	three
трехсторонний	trilateral
трещина	crack
три	three
трибунал	tribunal
трибунале	tribunal
тридцати	thirty
тридцать	thirty
трижды	three times
триллион	trillion
тринадцать	thirteen
триполи	tripoli
триста	three hundred
трлн	trillion
трое	three
тротил	tnt
тротиловый эквивалент	tnt equivalent
труба	pipe
трубопровод	pipeline
труд	labor; work
труда	labor
трудиться	work
трудно	difficult; hard
трудность	difficulty
трудный	difficult; hard
трудовая	labor
трудового	labor
трудовой	labor
трудовой мигрант	migrant worker
трудовых	labor
трудом	labor; work
труду	labor; work
труп	body; corpse
трупа	corpse; body
трупов	corpse; body
трупы	corpse; body
ту	-
туберкулез	tuberculosis
туда	-
туман	fog
тумана	fog
тумане	fog
тунис	tunisia; tunis
тунисе	tunisia; tunis
тунисский	tunisian
тупик	deadlock; impasse
тур	round; tour
тур де франс	tour de france
турецкий	turkish
туризм	tourism
турин	turin
турист	tourist
туристический	tourist; travel
туристы	tourist
турки	turk; turkish
туркменистан	turkmenistan
туркменистане	turkmenistan
туркмения	turkmenistan
турнир	tournament
турок	turk; turkish
турция	turkey
туск	tusk
тут	-
тщательно	carefully; thoroughly
тщательный	thorough; careful
ты	-
тыс	thousand
тысяч человек	thousand people
тысяча	thousand
тысячам	thousand
тысячелетие	millennium
тысячи	thousand
тысячу	thousand
тэтчер	thatcher
тюремное заключение	imprisonment; prison
тюремный	prison
тюрьма	prison; jail
тюрьме	prison
тюрьму	prison
тюрьмы	prison; jail
тяжелая	hard; heavy; serious
тяжелая промышленность	heavy industry
тяжело	seriously; hard
тяжелые	hard; heavy; serious
тяжелый	heavy; serious; severe; difficult
тяжелых	hard; heavy; serious
тяжесть	severity; weight
тянет	pull
тянуть	pull
у	-
убедить	convince; persuade
убедиться	make sure
убеждать	persuade; convince
убежден	convinced
убеждение	belief; conviction
убежище	asylum; shelter
убивать	kill
убийств	murder
убийства	murder
убийстве	murder
убийство	murder; killing
убийца	killer; murderer
убил	kill
убили	kill
убит	kill
убита	kill
убиты	kill
убитый	killed; dead
убить	kill; murder
убрать	remove
убытка	loss
убытки	loss
убытков	loss
убыток	loss
уважать	respect
уважение	respect
увеличен	increase
увеличение	increase
увеличивается	increase
увеличивать	increase
увеличил	increase
увеличилась	increase
увеличился	increase
увеличить	increase; raise
увеличиться	increase; grow
уверен	confident; sure
уверенность	confidence
уверить	assure
увидел	see
увидели	see
увидеть	see
увидит	see
увлекательный	exciting
уволен	fire; dismiss
уволить	fire; dismiss
уволиться	resign; quit
увольнение	dismissal; layoff
уганда	uganda
угандийский	ugandan
углекислый газ	carbon dioxide
угля	coal
уго	hugo
уго чавес	hugo chavez
уголовного дела	criminal case
уголовное дело	criminal case
уголовный	criminal
уголовный кодекс	criminal code
уголь	coal
угольный	coal
угрожать	threaten
угроз	threat
угроза	threat
угрозу	threat
угрозы	threat
удается	manage; succeed
удалось	manage; succeed
удар	strike; blow
удара	strike; blow
ударить	hit; strike
ударный	strike; shock
ударов	strike; blow
удары	strike; blow
удастся	manage; succeed
удаться	manage; succeed
удача	luck; success
удвоить	double
удержать	hold; retain
удерживает	hold
удерживать	hold
удивительный	surprising; amazing
удивить	surprise
удивление	surprise
удо	parole
удобный	convenient; comfortable
удобрение	fertilizer
удобство	convenience
удовлетворен	satisfied
удовлетворение	satisfaction
удовлетворить	satisfy
удовольствие	pleasure
удостоверение	id; certificate
уефа	uefa
уехал	leave
уехать	leave
уж	-
уже	-
ужин	dinner
узбек	uzbek
узбеки	uzbek
узбекистан	uzbekistan
узбекистане	uzbekistan
узбекский	uzbek
узкий	narrow
узнать	learn; find out
уилл	will
уилсон	wilson
уильям	william
уильяма	william
уильямс	williams
уимблдон	wimbledon
уйгур	uyghur
уйгурский	uyghur
уйдет	leave
уйти	leave
уйти в отставку	resign
укажет	indicate
указ	decree
указа	order
указание	instruction
указать	point out; indicate
указывать	indicate; point
уклонение от уплаты налогов	tax evasion
украден	steal
украденный	stolen
украина	ukraine
украинец	ukrainian
украинский	ukrainian
украинцы	ukrainian
украсть	steal
украшение	decoration; jewelry
укрепить	strengthen
укрепление	strengthening
укреплять	strengthen
укус	bite
укусить	bite
улика	evidence
улиц	street
улица	street
улицах	street
улице	street
улицу	street
улицы	street
улучшать	improve
улучшен	improve
улучшение	improvement
улучшения	improve
улучшил	improve
улучшить	improve
ультраправый	far-right
ум	mind
умение	skill; ability
уменьшение	decrease; reduction
уменьшить	reduce; decrease
уменьшиться	decrease; decline
умер	die
умеренный	moderate
умереть	die
умерла	die
умерли	die
умирать	die
умный	smart; clever
умрет	die
универсальный	universal
университет	university
университета	university
университете	university
университетский	university
унижение	humiliation
уникальная	unique
уникальный	unique
уничтожать	destroy
уничтожен	destroy
уничтожение	destruction
уничтожить	destroy
унция	ounce
уолл стрит	wall street
уолт дисней	walt disney
уолтер	walter
уоррен	warren
уоррен баффет	warren buffett
упадет	fall; drop
упал	fall; drop
упала	fall
упали	fall; drop
упасть	fall; drop
уполномоченный	commissioner; authorized
упоминание	mention
упомянул	mention
упомянули	mention
упомянуть	mention
упор	emphasis
управление	department; management; control
управлять	manage; govern; control
управляющий	manager; managing
управляющий директор	managing director
упрек	reproach
упростить	simplify
упрощение	simplification
ураган	hurricane
урагана	hurricane
урагане	hurricane
урал	urals
урала	urals
урале	urals; ural
уралу	urals
уран	uranium
урегулирование	settlement; resolution
урегулировать	settle; resolve
урегулирует	settle
уровень	level
уровень безработицы	unemployment rate
уровень жизни	living standard; standard of living
уровне	level
уровня	level
урожай	harvest; crop
урожая	harvest; crop
урок	lesson
урока	lesson
уроки	lesson
уроков	lesson
урсула фон дер	ursula von der
уругвай	uruguay
уругвайский	uruguayan
уругвая	uruguay
усама бен ладен	osama bin laden
усиление	strengthening
усиливать	strengthen
усилие	effort
усилить	strengthen; intensify
усилия	effort
ускорение	acceleration
ускорить	accelerate; speed
условие	condition
условия	condition; terms
условно	suspended; conditionally
условно досрочное освобождение	parole
условный срок	suspended sentence
усложнить	complicate
услуга	service
услуги	service
услышал	hear
услышать	hear
успел	manage
успеть	manage
успех	success
успеха	success
успехи	success
успешно	successfully
успешный	successful
устав	charter; statute
устав оон	un charter
усталость	fatigue
устанавливать	establish; install
установить	establish; install; set
установка	installation; plant
установлен	establish; install
устойчивого развития	sustainable development
устойчивое развитие	sustainable development
устойчивость	stability; sustainability
устойчивый	sustainable; stable; steady
устройство	device
уступить	concede; yield
уступка	concession
уступки	concession
уступок	concession
усыновить	adopt
усыновление	adoption
утвердить	approve
утверждать	claim; allege
утвержден	approve
утверждение	claim; approval
утечка	leak
утечка информации	leak
утечке	leak
утечки	leak
утилизация	recycling; disposal
утонул	drown
утонули	drown
утонуть	drown
уточнить	clarify; specify
утрата	loss
утратить	lose
утренний	morning
утро	morning
утром	morning
ухань	wuhan
ухо	ear
уход	departure; care
ухода	leave; care
уходить	leave
ухудшение	deterioration
ухудшить	worsen
ухудшиться	worsen; deteriorate
участвовать	participate; take part
участвует	participate; take part
участвуют	participate; take part
участие	participation
участия	participation
участка	site; area; section
участник	participant; member
участника	member; participant
участники	member; participant
участников	member; participant
участница	participant
участок	site; area; section
учеба	study
учебник	textbook
учебное заведение	educational institution; school
учебный	educational; academic; training
учебный год	school year; academic year
учение	exercise; teaching
ученик	student; pupil
учения	exercise; drill
ученые	scientist
ученый	scientist
учетная ставка	discount rate
учителей	teacher
учитель	teacher
учителя	teacher
учится	study; learn
учить	teach; learn
учиться	study; learn
учредитель	founder
ушел	leave
ушел в отставку	resign
ушла	leave
ушли	leave
ущерб	damage
уэйн	wayne
уэльс	wales
уэльский	welsh; wales
уязвимость	vulnerability
уязвимый	vulnerable
фабрика	factory
фабрики	factory
фаза	phase
файнэншл таймс	financial times
факт	fact
факта	fact
фактически	actually
фактор	factor
факультет	faculty; department
фаллуджа	fallujah
фальшивый	fake; counterfeit
фамилия	surname; name
фанат	fan
фанатик	fanatic
фармацевт	pharmacist
фармацевтический	pharmaceutical
фас	antimonopoly service
фатх	fatah
фашизм	fascism
фашист	fascist
фашистский	fascist; nazi
фбр	fbi
февраль	february
февраля	february
федеральная резервная система	federal reserve
федерального бюджета	federal budget
федеральное собрание	federal assembly
федеральные войска	federal troops
федеральный	federal
федеральный бюджет	federal budget
федеральный закон	federal law
федеральный суд	federal court
федеральных сил	federal forces
федерация	federation
федерер	federer
фейк	fake
фейсбук	facebook
ферма	farm
фермер	farmer
фермерский	farm
фермеры	farmer
фестивали	festival
фестиваль	festival
фестиваля	festival
фиат	fiat
фигура	figure
фигурант	defendant; suspect
фигурист	figure skater
фигурное катание	figure skating
фидель кастро	fidel castro
физик	physicist
физика	physics
физический	physical
фил	phil
филадельфия	philadelphia
филиал	branch
филиалы	branch
филипп	philip; philippe
филиппинский	philippine; filipino
филиппины	philippines
философ	philosopher
философия	philosophy
фильм	film; movie
фильма	film; movie
фильме	film
фильмы	film
фильтр	filter
финал	final
финале	final
финалы	final
финансирование	financing; funding
финансировать	finance; fund
финансирует	finance; fund
финансов	finance
финансовая помощь	financial aid; financial assistance
финансового кризиса	financial crisis
финансовой помощи	financial aid; bailout
финансовый	financial
финансовый директор	chief financial officer
финансовый кризис	financial crisis
финансовый рынок	financial market
финансы	finance
финляндия	finland
финн	finn; finnish
финнов	finn
финны	finn
финский	finnish
фирм	firm
фирма	firm; company
фирмы	firm
фискальный	fiscal
фифа	fifa
флаг	flag
флаги	flag
флешмоб	flash mob
флоренция	florence
флорида	florida
флот	fleet; navy
фокус	focus
фолклендские острова	falkland islands; falklands
фольксваген	volkswagen
фонд	fund; foundation
фондовая биржа	stock exchange
фондового рынка	stock market
фондовый	stock
фондовый рынок	stock market
фонды	fund
форвард	forward
форд	ford
форма	form
формально	formally
формальный	formal
формат	format
форме	form; shape
формирование	formation
формировать	form
формирует	form
формируют	form
форму	form; shape
формула 1	formula one
формула один	formula one
формы	form; shape
форум	forum
фото	photo
фотограф	photographer
фотографии	photo
фотография	photo; photograph
фракция	faction
франк	franc
франкфурт	frankfurt
франс пресс	afp; agence france-presse
франсиско	francisco
франсуа	francois
франсуа олланд	francois hollande
франциск	francis
франция	france
француз	french; frenchman
французский	french
французы	french
франческо	francesco
фрг	germany; west germany
фрегат	frigate
фредерик	frederic; frederick
фронт	front
фрс	federal reserve; fed
фруктов	fruit
фрукты	fruit
фрэнк	frank
фрэнсис	francis
фсб	fsb
фсин	prison service
фугас	landmine; bomb
фукусима	fukushima
фумио кисида	fumio kishida
фундамент	foundation
фундаментальный	fundamental
функционировать	function
функционирует	function
функция	function
фунт	pound
фунт стерлингов	pound; sterling
фунта	pound
фунтов	pound
фунтов стерлингов	pound; sterling
фут	foot
футбол	football; soccer
футболист	footballer; football player
футбольный	football; soccer
футбольный клуб	football club
футов	foot
фьючерс	futures
хабаровск	khabarovsk
хавьер	javier
хадж	hajj
хакер	hacker
хакерская атака	hacker attack; cyberattack
хакерский	hacker
хакеры	hacker
халатность	negligence
халиф	caliph
халифат	caliphate
хамас	hamas
хаменеи	khamenei
хамид карзай	hamid karzai
ханой	hanoi
ханоя	hanoi
хаос	chaos
характер	character; nature
характеристика	characteristic
хараре	harare
харрис	harris
хартия	charter
хартум	khartoum
харьков	kharkiv
харькова	kharkiv
хатами	khatami
хвалить	praise
хватает	enough
хватать	enough; grab
хедж фонд	hedge fund
хеджевый	hedge
хезболла	hezbollah
хелен	helen
хелену	helen
хельсинки	helsinki
хельсинкский	helsinki
херсон	kherson
херсонский	kherson
хесус	jesus
хиджаб	hijab
хиллари	hillary
хиллари клинтон	hillary clinton
химик	chemist
химическая промышленность	chemical industry
химический	chemical
химического оружия	chemical weapon
химическое оружие	chemical weapon
химия	chemistry
хиросима	hiroshima
хирург	surgeon
хирургический	surgical
хищение	embezzlement; theft
хлеб	bread
хлеба	bread
хлопок	cotton
ход	course; move
хода	course; move
ходе	course; move
ходорковский	khodorkovsky
ходу	course; move
хозяева	host; home team
хозяин	owner; host
хозяйство	economy; farm
хоккеист	hockey player
хоккей	hockey
хоккейный	hockey
хоккея	hockey
холдинг	holding; holding company
холера	cholera
холод	cold
холода	cold
холодная война	cold war
холодный	cold
холокост	holocaust
хонда	honda
хорват	croat; croatian
хорватия	croatia
хорватский	croatian
хорваты	croat
хорошая	good
хорошие	good
хороший	good
хорошо	well; good
хорхе	jorge
хосе	jose
хосни мубарак	hosni mubarak
хотел	want
хотела	want
хотели	want
хотелось бы	would like
хотеть	want
хоть	-
хотя	-
хотят	want
хочет	want
хочу	want
храм	temple; church
хранение	storage
хранить	store; keep
христиан	christian
христиане	christian
христианин	christian
христианский	christian
христианско демократический	christian democratic
христианство	christianity
хронический	chronic
хрущев	khrushchev
хрущева	khrushchev
ху цзиньтао	hu jintao
хуан	juan
художественный	art; artistic; feature
художник	artist
худшие	worst
худший	worst; worse
хуже	worse
хулиан	julian
хулиганство	hooliganism
хулио	julio
хунта	junta
хусейн	hussein
хуситы	houthi
хью	hugh
хьюз	hughes
хьюстон	houston
царь	tsar
цахал	israel defense forces; idf
цб	central bank
цвет	color
цветной	color
цветок	flower
цветы	flower
цейлон	ceylon
целая	whole; entire
целей	goal; target
цели	goal; target
целиком	entirely
целые	whole; entire
целый	whole; entire
цель	goal; target; purpose; aim
целью	goal; target
цемент	cement
цен	price
цен на нефть	oil price
цена	price
ценам	price
ценах	price
цензура	censorship
ценить	value
ценная бумага	security
ценник	price tag
ценностей	value
ценности	value
ценность	value
ценные	valuable; security
ценные бумаги	security
ценный	valuable
ценных	valuable; security
ценных бумаг	security
ценовой	price
ценой	price
цент	cent
центов	cent
центр	center
центра	center
центральная азия	central asia
центральная америка	central america
центральный	central
центральный банк	central bank
центре	center
центризбирком	election commission
центризбиркома	election commission
центробанк	central bank
центров	center
центры	center
цену	price
цены	price
цены на нефть	oil price
церемония	ceremony
церкви	church
церковный	church
церковь	church
цех	workshop
цзиньпин	jinping
цзян цзэминь	jiang zemin
цивилизация	civilization
цик	election commission
цикл	cycle
циклон	cyclone
цитата	quote; quotation
цитировать	quote; cite
цитирует	quote; cite
цифра	figure; number
цифровой	digital
цифры	figure
цру	cia
цска	cska
цукерберг	zuckerberg
цунами	tsunami
цюрих	zurich
чавес	chavez
чад	chad
чай	tea
чарльз	charles
чарльза	charles
час	hour
час назад	hour ago
часа	hour
часам	hour
часами	clock; watch
часах	hour
часов	hour
часовой	hour
частей	part
части	part
частично	partially; partly
частичный	partial
частная	private
частная жизнь	privacy; private life
частная компания	private company
частная школа	private school
частного	private
частной	private
частные	private
частный	private
частный сектор	private sector
частных	private
часто	often
частый	frequent
часть	part
частью	part
частях	part
часы	watch; hour; clock
чат бот	chatbot
чатбот	chatbot
чая	tea
чего	-
чей	-
чейни	cheney
человек	person; people; man
человека	person; man; human
человеком	person; man
человеку	person; man
человеческие	human
человеческие жизни	human life
человеческий	human
человеческих	human
человеческой	human
человечества	humanity
человечество	humanity; mankind
человечность	humanity
челси	chelsea
челябинск	chelyabinsk
чем	-
чемпион	champion
чемпион европы	european champion
чемпион мира	world champion
чемпиона	champion
чемпионат	championship
чемпионат европы	european championship; euro
чемпионат мира	world cup; world championship
чемпионата	championship
чемпионата европы	european championship; euro
чемпионата мира	world cup; world championship
чемпионате	championship
чемпионате мира	world cup; world championship
чемпионка	champion
чемпионов	champion
чемпионы	champion
чему	-
через	-
через год	year later
через неделю	week later
черная	black
черная металлургия	steel industry; ferrous metallurgy
чернобыль	chernobyl
чернобыльский	chernobyl
черного моря	black sea
черногория	montenegro
черное море	black sea
черноморский	black sea
черноморский флот	black sea fleet
черные	black
черные ящики	black box
черный	black
черный рынок	black market
черный список	blacklist
черный ящик	black box
черта	line; feature
черта бедности	poverty line
черты	feature
черчилль	churchill
честный	honest; fair
честь	honor
четверг	thursday
четверо	four
четвертая	fourth
четвертого	fourth
четвертый	fourth
четвертый квартал	fourth quarter
четверть	quarter
четвертьфинал	quarter-final
четвертьфинале	quarter-final
четкий	clear
четыре	four
четырем	four
четырех	four
четырнадцать	fourteen
чех	czech
чехи	czech
чехия	czech republic
чехов	czech
чехословакия	czechoslovakia
чеченец	chechen
чеченский	chechen
чеченцы	chechen
чечня	chechnya
чешский	czech
чикаго	chicago
чили	chile
чилийский	chilean
чиновник	official
чип	chip
числа	number
численность	number; population
число	number
число жертв	death toll
число погибших	death toll
чистая прибыль	net profit; net income
чистой прибыли	net profit
чистый	clean; net; pure
чистый убыток	net loss
читает	read
читатель	reader
читать	read
член	member
члена	member; participant
членов	member; participant
членом	member; participant
членство	membership
члены	member
чп	emergency; incident
чрезвычайная	extraordinary
чрезвычайная ситуация	emergency
чрезвычайно	extremely
чрезвычайного положения	state of emergency
чрезвычайное положение	state of emergency
чрезвычайный	emergency
чрезвычайным ситуациям	emergency
чрезвычайных ситуаций	emergency
чрезмерный	excessive
чс	emergency
что	-
что касается	-
что либо	-
что нибудь	-
что то	-
чтоб	-
чтобы	-
чубайс	chubais
чувствительный	sensitive
чувство	feeling; sense
чувствовать	feel
чувствует	feel
чувствуют	feel
чудо	miracle
чуть	-
чье	-
чьего	-
чьей	-
чьи	-
чья	-
шаблон	template; pattern
шаг	step
шаг вперед	step forward
шага	step
шаги	step
шагов	step
шанс	chance
шантаж	blackmail
шанхай	shanghai
шанхайский	shanghai
шанхая	shanghai
шарапова	sharapova
шараповой	sharapova
шариат	sharia
шарль	charles
шахматист	chess player
шахматный	chess
шахматы	chess
шахта	mine
шахтер	miner
шахтеры	miner
шахты	mine
шварценеггер	schwarzenegger
швед	swede; swedish
шведов	swede
шведский	swedish
шведы	swede
швейцарец	swiss
швейцария	switzerland
швейцарский	swiss
швейцарцев	swiss
швейцарцы	swiss
швеция	sweden
шеварднадзе	shevardnadze
шеврон	chevron
шейх	sheikh
шекспир	shakespeare
шел	go; walk
шелл	shell
шенген	schengen
шенгенский	schengen
шериф	sheriff
шествие	march; procession
шести	six
шестнадцать	sixteen
шестой	sixth
шесть	six
шестьдесят	sixty
шея	neck
шиит	shiite
шиитский	shiite
шииты	shiite
ширак	chirac
ширина	width
широкая	wide; broad
широкие	wide; broad
широкий	wide; broad
широко	widely
широкое	wide; broad
школ	school
школа	school
школе	school
школу	school
школы	school
школьник	schoolchild; student
школьники	schoolchild; student
школьников	schoolchild; student
школьница	schoolgirl
школьный	school
шла	go
шли	go
шойгу	shoigu
шок	shock
шокирован	shock
шокировать	shock
шоколад	chocolate
шольц	scholz
шос	sco; shanghai cooperation
шоссе	highway
шотландец	scottish; scot
шотландия	scotland
шотландский	scottish
шотландцы	scot
шпион	spy
шпионаж	espionage; spying
шпионская программа	spyware
шпионский	spy
шредер	schroeder
шри ланка	sri lanka
штаб	headquarters; staff
штаб квартира	headquarters
штайнмайер	steinmeier
штат	state
штат джорджия	georgia
штатный	staff
шторм	storm
штраф	fine; penalty
штрафной	penalty
штурм	storming; assault
штурмовать	storm
шумахер	schumacher
шутить	joke
шутка	joke
шэньчжэнь	shenzhen
эбола	ebola
эвакуация	evacuation
эвакуирован	evacuate
эвакуированы	evacuate
эвакуировать	evacuate
эвакуирует	evacuate
эван	evan
эверест	everest
эволюция	evolution
эд	ed
эдвард	edward
эдвард сноуден	edward snowden
эдинбург	edinburgh
эй	-
эйнштейн	einstein
эйфелева башня	eiffel tower
эквадор	ecuador
экзамен	exam
экзамена	exam
экзамене	exam
экзаменов	exam
экзит полл	exit poll
экзитпол	exit poll
экипаж	crew
экипажа	crew
эколог	environmentalist; ecologist
экологически чистый	environmentally friendly
экологический	environmental; ecological
экология	ecology; environment
экономика	economy
экономист	economist
экономить	save
экономическая политика	economic policy
экономические санкции	economic sanctions
экономический	economic
экономический кризис	economic crisis
экономический рост	economic growth
экономических санкций	economic sanctions
экономического кризиса	economic crisis
экономического развития	economic development
экономического роста	economic growth
экономического сотрудничества	economic cooperation
экономическое развитие	economic development
экономическое сотрудничество	economic cooperation
экономической политики	economic policy
экономия	savings
экран	screen
экране	screen
экс	former
экс президент	former president
экс премьер	former prime minister
эксон мобил	exxon mobil
эксперимент	experiment
эксперимента	experiment
экспериментальный	experimental
эксперт	expert
экспертный	expert
эксперты	expert
экспонат	exhibit
экспорт	export
экспортер	exporter
экспортировать	export
экспортирует	export
экспортируют	export
экспортный	export
экстрадировать	extradite
экстрадирует	extradite
экстрадиция	extradition
экстраординарный	extraordinary
экстремизм	extremism
экстремист	extremist
экстремистский	extremist
электрический	electric
электричество	electricity
электромобили	electric car; electric vehicle
электромобиль	electric car; electric vehicle
электроника	electronics
электронная почта	email; e-mail
электронной почте	email; e-mail
электронной почты	email; e-mail
электронный	electronic
электростанция	power plant
электроэнергия	electricity; power
элемент	element
элемента	element
элизабет	elizabeth
элис	alice
элита	elite
элите	elite
элитный	elite
эллен	ellen
эмбарго	embargo
эмигрант	emigrant
эмигрировать	emigrate
эмили	emily
эмир	emir
эмираты	emirates
эмма	emma
эммануэль	emmanuel
эммануэль макрон	emmanuel macron
эмоции	emotion
эмоциональный	emotional
эмоция	emotion
энди	andy
эндрю	andrew
энергетика	energy
энергетический	energy
энергии	energy
энергию	energy
энергия	energy
энергоноситель	energy
энергоресурсы	energy resources
энн	anne; ann
энтони	anthony
эпидемиологический	epidemiological
эпидемия	epidemic
эпицентр	epicenter
эпоха	era
эппл	apple
эр рияд	riyadh
эра	era
эрдоган	erdogan
эрдогана	erdogan
эрдоганом	erdogan
эрик	eric; erik
эритреи	eritrea
эритрея	eritrea
эскалация	escalation
эсминец	destroyer
эстонец	estonian
эстония	estonia
эстонский	estonian
эстонцы	estonian
этаж	floor
этажа	floor
этак	-
этап	stage
эти	-
этика	ethics
этим	-
этими	-
этих	-
этический	ethical
этнические чистки	ethnic cleansing
этнический	ethnic
это	-
этого	-
этого года	this year
этой	-
этом	-
этому	-
этот	-
этою	-
эту	-
эфиопия	ethiopia
эфиопский	ethiopian
эфир	air; broadcast
эффект	effect
эффективность	efficiency; effectiveness
эффективный	effective; efficient
эхо москвы	ekho moskvy
эхуд ольмерт	ehud olmert
юани	yuan
юань	yuan
юар	south africa
юбилей	anniversary
юбилея	anniversary
ювентус	juventus
юг	south
юго восток	southeast
юго восточная азия	southeast asia
юго восточный	southeastern
юго запад	southwest
юго западный	southwestern
югославия	yugoslavia
юджин	eugene
южная америка	south america
южная африка	south africa
южная каролина	south carolina
южная корея	south korea
южная осетия	south ossetia
южно китайское море	south china sea
южноамериканский	south american
южноафриканский	south african
южной кореи	south korea
южнокорейский	south korean
южном судане	south sudan
южный	southern; south
южный судан	south sudan
юкос	yukos
юлия	yulia
юлия тимошенко	yulia tymoshenko
юмор	humor
юнеско	unesco
юнисеф	unicef
юноша	young man
юрген	juergen; jurgen
юридический	legal
юрий	yuri
юрист	lawyer
юстиция	justice
ютуб	youtube
ющенко	yushchenko
я	-
яблоко	yabloko; apple
явка	turnout
явление	phenomenon
является	-
являлась	-
являлись	-
являлось	-
являлся	-
являться	-
являются	-
явно	clearly
явный	clear; obvious
яд	poison
ядерная программа	nuclear program
ядерного оружия	nuclear weapon
ядерное испытание	nuclear test
ядерное оружие	nuclear weapon
ядерной программы	nuclear program
ядерный	nuclear
ядра	core; nucleus
ядро	core; nucleus
язык	language; tongue
яйцо	egg
якобы	-
якутия	yakutia
ямайка	jamaica
ямайский	jamaican
январь	january
января	january
яндекс	yandex
янукович	yanukovych
японец	japanese
япония	japan
японский	japanese
японское море	sea of japan
японцы	japanese
яркий	bright; vivid
ясир арафат	yasser arafat
ясно	clear; clearly
ясность	clarity
ясный	clear
яхта	yacht
ящик	box
