# language: tr
# name: Turkish
# licence: Apache-2.0
# sources: written for this project, by hand
# entries: 7979
# date: 2026-11-22
15 temmuz darbe girişimi	july coup attempt
a	-
aa	anadolu agency
ab	european union; eu
ab komisyonu	european commission
abd	united states; us
abd başkanı	us president
abd doları	us dollar
abd dışişleri bakanlığı	state department
abd dışişleri bakanı	secretary of state
abd güçleri	us forces
abd kongresi	us congress
abd liderliğindeki	us led
abd merkez bankası	federal reserve; fed
abd ordusu	us army; us military
abd savunma bakanı	defense secretary
abi	brother
abla	sister
abluka	blockade
abu dabi	abu dhabi
acaba	-
acil	emergency; urgent
acil durum	emergency
acil servis	emergency room
acilen	immediately
acı	pain; bitter
acımasız	cruel; brutal; ruthless
ad	name
ada	island
adalar	islands
adalet	justice
adalet bakanlığı	justice ministry
adalet bakanı	justice minister
adalet divanı	court of justice
adalet sarayı	courthouse
adalet ve kalkınma partisi	akp; ak party
adam	man
aday	candidate; nominee
aday gösterdi	nominate
aday gösterildi	nominate
adaylık	candidacy
adaylığı	candidacy
addis ababa	addis ababa
adeta	-
adil	fair; just
adlandırılan	call; name
adlandırıldı	call; name
adli kontrol	judicial control
adli sicil	criminal record
adli tıp	forensic; forensic medicine
adli tıp kurumu	forensic; forensic medicine
adliye	courthouse
adlı	named; called; judicial; forensic
adı	name
adım atmak	step; take step
adım attı	step; take step
adım atılması	step; take step
adına	behalf
af	amnesty; pardon
af örgütü	amnesty international; amnesty
afad	afad; disaster management
afet	disaster
affı	amnesty; pardon
afgan	afghan
afganistan	afghanistan
afganistanlı	afghan
afrika	africa; african
afrikalı	african
agit	osce
ahlak	morality; ethics
ahlaki	moral
ahşap	wooden
aids	aids
aihm	european court
aile	family
aile bakanı	family minister
aile hekimi	family doctor; general practitioner
aile içi şiddet	domestic violence
ait	-
ajans	agency
ak parti	akp; ak party
akademik	academic
akademisyen	academic
akaryakıt	fuel
akciğer	lung
akciğer kanseri	lung cancer
akdeniz	mediterranean
akkuyu	akkuyu
aklı	mind; reason
akp	akp; ak party
akraba	relative
aksa	al-aqsa
aksi halde	-
aksi takdirde	-
aksine	-
aktaran	report; convey; transfer
aktardı	report; convey; transfer
aktarmak	report; convey; transfer
aktarılan	report; convey; transfer
aktarıldı	report; convey; transfer
aktarıyor	report; convey; transfer
aktif	active
aktivist	activist
aktris	actress
aktör	actor
akü	battery
akıl	mind; reason
akıl sağlığı	mental health
akıllı telefon	smartphone
akım	current; trend
akış	flow
akşam	evening
akşam yemeği	dinner
akşener	aksener
alabilir	take; receive; get
alacak	take; receive; get
alacaklı	creditor
alacağı	take; receive; get
alacağını	take; receive; get
alan	area; field
alarak	take; receive; get
albay	colonel
albüm	album
aldı	take; receive; get
aldık	take; receive; get
aldıkları	take; receive; get
aldılar	take; receive; get
aldığı	take; receive; get
aldığını	take; receive; get
alevi	alevi
algoritma	algorithm
alkol	alcohol
alkolü	alcohol
allah	god
almadı	take; receive; get
almak	take; receive; get
alman	german
almanca	german
almanya	germany
almanya başbakanı	german chancellor
alması	take; receive; get
almaya	take; receive; get
almıyor	take; receive; get
almış	take; receive; get
almıştı	take; receive; get
alt komisyon	subcommittee
alt komite	subcommittee
alt yapı	infrastructure
alternatif	alternative
altmış	sixty
altyapı	infrastructure
altı aylık	six month
altın	gold
altın fiyatları	gold
altın fiyatı	gold
altın madalya	gold medal
altın rezervi	gold
altına	-
altıncı	sixth
altında	-
altındaki	-
altından	-
altını çizdi	underline; emphasize; stress
altını çizen	underline; emphasize; stress
altını çizerek	underline; emphasize; stress
alüminyum	aluminum
alıcı	buyer
alım	purchase
alınacak	take; receive; get
alınacağını	take; receive; get
alınan	take; receive; get
alındı	take; receive; get
alındığı	take; receive; get
alındığını	take; receive; get
alınmadı	take; receive; get
alınması	take; receive; get
alıntı	quote
alınıyor	take; receive; get
alıp	take; receive; get
alıyor	take; receive; get
alıyoruz	take; receive; get
alışkanlık	habit
alışkanlığı	habit
alışveriş	shopping
alışveriş merkezi	shopping mall; shopping center
ama	-
amacı	aim; goal; purpose
amaç	aim; goal; purpose
amaçladı	aim
amaçlanan	aim
amaçlayan	aim
amaçlı	purpose
amaçlıyor	aim
ambargo	embargo
ambulans	ambulance
amca	uncle
ameliyat	surgery; operation
amerika	america
amerika birleşik devletleri	united states; us
amerikalı	american
amerikan	american
amiral	admiral
an	moment
ana	main; major
ana dil	mother tongue
ana muhalefet	main opposition
ana muhalefet partisi	main opposition party
anadil	mother tongue
anadolu	anatolia; anatolian
anadolu ajansı	anadolu agency
analist	analyst
analiz	analysis
anaokulu	kindergarten
anayasa	constitution
anayasa değişikliği	constitutional amendment
anayasa mahkemesi	constitutional court
anayasa mahkemesi başkanı	constitutional court president
anayasal	constitutional
anayasaya aykırı	unconstitutional
ancak	-
ancak ve ancak	-
ani	suddenly; sudden
aniden	suddenly; sudden
anket	poll; survey; opinion poll
ankete göre	according to poll
anladı	understand
anlam	meaning; sense
anlamak	understand
anlamlı	meaningful; significant
anlamına gelen	mean
anlamına geliyor	mean
anlatan	tell; describe; explain
anlatmak	tell; describe; explain
anlattı	tell; describe; explain
anlatılan	tell; describe; explain
anlatıyor	tell; describe; explain
anlayan	understand
anlayış	understanding
anlaşan	agree; reach agreement
anlaşma	agreement; deal; treaty
anlaşma sağlandı	agreement reached
anlaşmak	agree; reach agreement
anlaşmaya vardı	agree; reach agreement
anlaşmaya varıldı	agree; reach agreement
anlaşmazlık	dispute; disagreement
anlaşmazlığı	dispute; disagreement
anlaştı	agree; reach agreement
anlaşılan	understand
anlaşıldı	understand
anlık	instant
anlıyor	understand
anma	commemoration; memorial
anma töreni	commemoration; memorial
anne	mother
anonim şirketi	joint stock company
anormal	abnormal
antarktika	antarctica
antibiyotik	antibiotic
antibiyotiği	antibiotic
antik	ancient
antikor	antibody
antisemitizm	antisemitism
antlaşma	agreement; deal; treaty
antrenör	coach
anılan	commemorate; mention
anıldı	commemorate; mention
anıt	monument; memorial
anıtkabir	anitkabir
ar ge	research and development
ara seçim	by-election; midterm election
ara seçimler	by-election; midterm election
araba	car
arabistan	arabia
arabulucu	mediator
arabuluculuk	mediation
arabuluculuğu	mediation
aracı	vehicle; tool
aradı	search; seek; call
aralarında	-
aralık	december
arama	search
arama kurtarma	search and rescue
arama kurtarma ekipleri	rescue team; rescuer
arama motoru	search engine
aramak	search; seek; call
aranan	search; seek; call
arandı	search; seek; call
aranıyor	search; seek; call
arap	arab
arap birliği	arab league
arapça	arabic
arasına	-
arasında	-
arasındaki	-
arasından	-
arayan	search; seek; call
arayış	search; quest
arazi	land
araç	vehicle; tool
araştıran	research; investigate
araştırdı	research; investigate
araştırma	research; study
araştırma geliştirme	research and development
araştırmacı	researcher
araştırmak	research; investigate
araştırmalar	research; investigate; study
araştırmaya	research; investigate; study
araştırmaya göre	according to study
araştırıldı	research; investigate; study
araştırılıyor	research; investigate; study
araştırıyor	research; investigate
ardından	after; then
arjantin	argentina
arjantinli	argentine
arka	back; rear
arka plan	background
arkadaş	friend
arkeolog	archaeologist
arkeoloji	archaeology
arkeolojik	archaeological
arkeoloğu	archaeologist
arnavut	albanian
arnavutluk	albania
arnavutluğu	albania
arpa	barley
artabilir	increase; rise
artacak	increase; rise; grow
artacağı	increase; rise
artacağını	increase; rise
artan	increase; rise; grow
artmak	increase; rise; grow
artması	increase; rise; grow
artmasına	increase; rise; grow
artmış	increase; rise; grow
artmıştı	increase; rise; grow
arttı	increase; rise; grow
arttırdı	increase; raise; boost
arttırmak	increase; raise; boost
arttığı	increase; rise; grow
arttığını	increase; rise; grow
artçı	aftershock
artçı deprem	aftershock
artı	plus
artık	-
artıracak	increase; raise; boost
artıracağını	increase; rise
artıran	increase; raise; boost
artırarak	increase; rise
artırdı	increase; raise; boost
artırdığını	increase; rise
artırma	increase; raise; boost
artırmak	increase; raise; boost
artırmaya	increase; raise; boost
artırmayı	increase; raise; boost
artırılacak	increase; raise; boost
artırıldı	increase; raise; boost
artırılması	increase; raise; boost
artırılmasını	increase; rise
artırıyor	increase; raise; boost
artıyor	increase; rise; grow
artıyordu	increase; rise
artış	increase; rise
artışı	increase; rise
arz	supply
arz talep	supply and demand
arı	bee
arıyor	search; seek; call
asansör	elevator
aselsan	aselsan
asgari ücret	minimum wage
asi	rebel; insurgent
asker	soldier; troop
askeri	military
askeri darbe	military coup
askeri güç	military force; military power
askeri harekat	military operation
askeri mahkeme	military court
askeri müdahale	military intervention
askeri operasyon	military operation
askeri varlık	military presence
askeri yardım	military aid
askeri üs	military base
askerler	soldier; troop
askerleri	soldier; troop
askerlerin	soldier; troop
askerlik	military service
askerliği	military service
askıya aldı	suspend; suspension
askıya alma	suspend; suspension
askıya alınan	suspend; suspension
askıya alındı	suspend; suspension
askıya alınması	suspend; suspension
asla	never
aslan	lion
asliye ceza mahkemesi	criminal court
asrı	century
astronot	astronaut
astsubay	noncommissioned officer
asya	asia; asian
asya pasifik	asia pacific
asyalı	asian
asıl	main; real
asıllı	origin
asır	century
at	horse
atadı	appoint
atama	appointment
atan	throw; score
atanacak	appoint
atanan	appoint
atandı	appoint
atanması	appoint
atatürk	ataturk
atayan	appoint
ateş	fire
ateş açan	open fire; shoot
ateş açması	open fire; shoot
ateş açtı	open fire; shoot
ateş açıldı	open fire; shoot
ateş etti	open fire; shoot
ateş hattı	line of fire
ateş yüksekliği	fever
ateşkes	ceasefire; truce
ateşkes anlaşması	ceasefire agreement
atina	athens
atlantik	atlantic
atlantik okyanusu	atlantic ocean
atlas okyanusu	atlantic ocean
atletizm	athletics
atmak	throw; score
atmosfer	atmosphere
attı	throw; score
atıf	reference
atıfta bulundu	refer
atık	waste
atıldı	throw; score
atığı	waste
avam kamarası	house of commons
avantaj	advantage
avm	shopping mall; shopping center
avro	euro
avro bölgesi	eurozone; euro zone
avrupa	europe; european
avrupa birliği	european union; eu
avrupa insan hakları mahkemesi	european court
avrupa komisyonu	european commission
avrupa konseyi	council of europe; european council
avrupa ligi	europa league
avrupa merkez bankası	european central bank
avrupa parlamentosu	european parliament
avrupa şampiyonası	european championship
avrupalı	european
avukat	lawyer; attorney
avustralya	australia
avustralyalı	australian
avusturya	austria; austrian
avusturyalı	austrian
ay	month; moon
ayak	foot
ayakkabı	shoe
ayaklanma	uprising; revolt
ayasofya	hagia sophia
ayağı	foot
aygıt	device
aykırı	contrary; against
aylarca	for months
aylardır	for months
aylık	monthly
aylık bazda	month on month
aym	constitutional court
ayn el arap	kobani
aynı	same
aynı zamanda	also; same time
ayrı	separate
ayrıca	-
ayrılacak	leave; separate; allocate
ayrılan	leave; separate; allocate
ayrıldı	leave; separate; allocate
ayrıldığı	leave
ayrıldığını	leave
ayrılmak	leave; separate; allocate
ayrılması	leave; separate; allocate
ayrılmıştı	leave
ayrılık	separation; secession
ayrılıkçı	separatist
ayrılıyor	leave; separate; allocate
ayrılığı	separation; secession
ayrımcılık	discrimination
ayrımcılığı	discrimination
ayrıntı	detail
ayrıntılı	detailed
ayçiçek yağı	sunflower oil
ayıran	allocate; separate
ayırdı	allocate; separate
ayırmak	allocate; separate
az	-
azalacak	decrease; decline; fall
azalan	decrease; decline; fall
azaldı	decrease; decline; fall
azalma	decrease; decline; fall
azalması	decrease; decline; fall
azaltacak	reduce; cut
azaltan	reduce; cut
azaltma	reduce; cut
azaltmak	reduce; cut
azalttı	reduce; cut
azaltıldı	reduce; cut
azaltılması	reduce; cut
azalıyor	decrease; decline; fall
azerbaycan	azerbaijan
azerbaycanlı	azerbaijani
azeri	azerbaijani
azil	impeachment
azil soruşturması	impeachment inquiry
azınlık	minority
azınlık hükümeti	minority government
azınlığı	minority
açacak	open
açacağını	open
açan	open
açarak	open
açlık	hunger; famine
açlık grevi	hunger strike
açlığı	hunger; famine
açma	open
açmak	open
açması	open
açmaya	open
açtı	open
açtılar	open
açtığı	open
açtığını	open
açık	deficit; open; clear
açık denizler	open sea
açıkladı	announce; explain; disclose
açıkladık	announce; explain; disclose
açıkladılar	announce; explain; disclose
açıkladığı	announce; explain; disclose
açıkladığını	announce; explain; disclose
açıklama	statement; explanation; announcement
açıklama yapan	make statement; statement
açıklama yaptı	make statement; statement
açıklama yapıldı	make statement; statement
açıklamada bulundu	make statement; statement
açıklamak	announce; explain; disclose
açıklamalar	statement; remark
açıklamalarda bulundu	make statement; statement
açıklaması	announce; explain; disclose
açıklamaya göre	according to statement
açıklamış	announce; explain; disclose
açıklamıştı	announce; explain; disclose
açıklanacak	announce; explain; disclose
açıklanan	announce; explain; disclose
açıklandı	announce; explain; disclose
açıklanmadı	announce; explain; disclose
açıklanması	announce; explain; disclose
açıklanmıştı	announce; explain; disclose
açıklayacak	announce; explain; disclose
açıklayan	announce; explain; disclose
açıklayarak	announce; explain; disclose
açıklık	clarity; openness
açıklıyor	announce; explain; disclose
açıklığı	clarity; openness
açıkça	clearly; openly
açılacak	open
açılan	open
açıldı	open
açıldığı	open
açılması	open
açılmış	open
açılıyor	open
açılış	opening
açılış töreni	opening ceremony
açısından	-
açıyor	open
açığı	deficit; open; clear
ağ	network
ağabey	brother
ağacı	tree
ağaç	tree
ağladı	cry
ağlayan	cry
ağlıyor	cry
ağrı	pain
ağustos	august
ağzı	mouth
ağır	heavy; severe; serious
ağır ceza mahkemesi	high criminal court; heavy penal court
ağırlaştırılmış müebbet	life sentence; life imprisonment
ağırlık	weight
ağırlıklı olarak	mainly
ağırlığı	weight
ağız	mouth
aşama	stage; phase
aşağıladı	humiliate; insult
aşağılama	humiliate; insult
aşk	love
aşkabat	ashgabat
aşçı	cook; chef
aşı	vaccine; vaccination
aşılama	vaccination
aşılanan	vaccinate
aşılandı	vaccinate
aşırı	extreme; excessive
aşırı sağ	far right
aşırı sağcı	far right
aşırı sol	far left
aşırılık	extremist; extremism
aşırılık yanlısı	extremist; extremism
aşırılıkçı	extremist
baba	father
bacak	leg
bacağı	leg
bae	united arab emirates; uae
bahar	spring
bahis	bet; betting
bahreyn	bahrain
bahseden	mention; talk
bahsediyor	mention; talk
bahsetti	mention; talk
bahsi	bet; betting
bahçe	garden
bahçeli	bahceli
bakan	minister
bakan yardımcısı	deputy minister
bakanlar	minister
bakanlar kurulu	cabinet
bakanları	minister
bakanlık	ministry
bakanlığı	ministry
bakteri	bacteria
bakü	baku
bakımından	-
bakır	copper
bal	honey
balina	whale
balistik füze	ballistic missile
balkan	balkan
balkanlar	balkans
baltık	baltic
balık	fish
balıkçı	fisherman
balığı	fish
bana	-
bandı	tape; band
bangladeş	bangladesh
bangladeşli	bangladeshi
banka	bank
bankacı	banker
bankacılık	banking
bankacılığı	banking
bankalar	bank
bankaları	bank
bant	tape; band
baraj	dam
barbar	barbaric
bardak	glass
bardağı	glass
baro	bar association
barselona	barcelona
barınak	shelter
barınağı	shelter
barış	peace
barış anlaşması	peace agreement; peace deal
barış görüşmeleri	peace talk
barış gücü	peacekeeping force; peacekeeper
barış müzakereleri	peace talk
barış pınarı harekatı	operation peace spring
barış süreci	peace process
barışçıl	peaceful
basit	simple
basketbol	basketball
baskı	pressure; repression
baskı altında	under pressure
baskıcı	repressive; oppressive
baskın	raid
basra	basra
basra körfezi	persian gulf
bastı	print; press; raid
basılan	print; press; raid
basıldı	print; press; raid
basın	press
basın açıklaması	press statement; press release
basın toplantısı	press conference; news conference
basın özgürlüğü	press freedom
basıncı	pressure
basınç	pressure
batan	sink; capsize
batarya	battery
batması	sink; capsize
battı	sink; capsize
batı	west; western
batı avrupa	western europe
batı yanlısı	pro western
batı şeria	west bank
batılı	western
bavyera	bavaria
baykar	baykar
bayrak	flag
bayraktar	bayraktar
bayram	holiday; festival
bayrağı	flag
baz puan	basis point
bazen	sometimes
bazı	-
bazıları	-
bağ	tie; bond; link
bağdat	baghdad
bağladı	connect; link; tie
bağlamda	context
bağlamında	-
bağlandı	connect; link; tie
bağlantı	connection; link
bağlantılı	linked; related
bağlayan	connect; link; tie
bağlayıcı	binding
bağlı	linked; depend; affiliated
bağlı olarak	depend
bağımlı	dependent; addict
bağımlılık	addiction; dependence
bağımlılığı	addiction; dependence
bağımsız	independent
bağımsızlık	independence
bağımsızlığı	independence
bağış	donation
bağışladı	donate; forgive
bağışçı	donor
bağışıklık	immunity; immune
bağışıklık sistemi	immune system
bağışıklığı	immunity; immune
baş	head; chief
başaran	succeed; manage; achieve
başardı	succeed; manage; achieve
başarmak	succeed; manage; achieve
başarı	success; achievement
başarılı	successful
başarısız	unsuccessful; failed
başarısız oldu	fail
başarısızlık	failure
başarısızlığı	failure
başbakan	prime minister
başbakan yardımcısı	deputy prime minister
başbakanlık	prime ministry; prime minister
başbakanlığı	prime ministry; prime minister
başdanışman	chief adviser
başka	other; another
başka bir deyişle	-
başkan	president; chairman; head
başkan vekili	acting president; deputy chairman
başkan yardımcısı	vice president; vice chairman
başkanlar	president; chairman
başkanları	president; chairman
başkanlık	presidency; directorate
başkanlık seçimi	presidential election
başkanlık seçimleri	presidential election
başkanlık sistemi	presidential system
başkanlığı	presidency; directorate
başkanvekili	acting president; deputy chairman
başkanı	president; chairman; head
başkent	capital
başkenti	capital
başkonsolosluk	consulate general; consulate
başkonsolosluğu	consulate general; consulate
başladı	start; begin
başladılar	start; begin; launch
başladığı	start; begin
başladığını	start; begin
başlamadan	start; begin; launch
başlamadı	start; begin; launch
başlamak	start; begin
başlaması	start; begin
başlamış	start; begin
başlamıştı	start; begin
başlanacak	start; begin
başlanan	start; begin
başlandı	start; begin
başlangıcı	beginning; start
başlangıç	beginning; start
başlangıçta	initially
başlatacak	launch; start; initiate
başlatacağını	start; begin; launch
başlatan	launch; start; initiate
başlatmak	launch; start; initiate
başlatmıştı	launch; start; initiate
başlattı	launch; start; initiate
başlattığı	start; begin; launch
başlattığını	start; begin; launch
başlatılan	launch; start; initiate
başlatıldı	launch; start; initiate
başlatılması	launch; start; initiate
başlatılmıştı	start; begin; launch
başlayacak	start; begin
başlayacağı	start; begin; launch
başlayacağını	start; begin; launch
başlayan	start; begin
başlayarak	start; begin
başlıca	main; major
başlık	title; headline
başlıyor	start; begin
başlığı	title; headline
başsavcı	chief prosecutor; attorney general
başsağlığı	condolence
başsağlığı diledi	condolence
başörtüsü	headscarf
başı kesilen	behead
başını kesti	behead
bddk	banking regulation
bebek	baby
bebeği	baby
beceri	skill
bedelli askerlik	paid military service
beden	body
bekledi	wait; expect
beklediği	expect; expectation; unexpected
beklediğini	wait; expect
bekleme	wait; expect
beklemek	wait; expect
beklemesi	wait; expect
beklemeye	wait; expect
beklendi	expect
beklendiği	expect; expectation; unexpected
beklenen	expect
bekleniyor	expect
bekleniyordu	expect
beklenmedik	expect; expectation; unexpected
beklenmedik şekilde	unexpectedly
beklenmiyor	expect; expectation; unexpected
beklenti	expectation
beklentiler	expect; expectation; unexpected
beklentisi	expect; expectation; unexpected
bekleyen	wait; expect
bekliyor	wait; expect
bekliyordu	wait; expect
bekliyoruz	wait; expect
bekçi	watchman; guard
belarus	belarus
belaruslu	belarusian
belediye	municipality; municipal
belediye başkanı	mayor
belediye meclisi	city council
belge	document
belgrad	belgrade
belirledi	determine; set; identify
belirlemek	determine; set; identify
belirlendi	determine; set; identify
belirlenecek	determine; set; identify
belirlenen	determine; set; identify
belirlenmesi	determine; set; identify
belirleyecek	determine; set; identify
belirleyen	determine; set; identify
belirleyici	determine; set; identify
belirli	certain; specific; clear
belirsiz	uncertain; unclear
belirsizlik	uncertainty
belirsizliği	uncertainty
belirten	state; say; note; indicate
belirterek	state; say; note; indicate
belirti	symptom
belirtildi	state; say; note; indicate
belirtildiği	state; say; note
belirtilen	state; say; note; indicate
belirtiliyor	state; say; note; indicate
belirtirken	state; say; note
belirtiyor	state; say; note; indicate
belirtmek	state; say; note; indicate
belirtmesi	state; say; note
belirtmiş	state; say; note; indicate
belirtmişti	state; say; note; indicate
belirtti	state; say; note; indicate
belirttiler	state; say; note
belirttiği	state; say; note
belirttiğini	state; say; note
belki	-
bellek	memory
belli	certain; specific; clear
belçika	belgium; belgian
belçikalı	belgian
ben	-
bende	-
benden	-
beni	-
benim	-
benzer	similar
benzeri görülmemiş	unprecedented
benzersiz	unique
benzin	gasoline; petrol
beraat	acquit; acquittal
beraat etti	acquit; acquittal
beraber	together
beraberlik	draw; unity
beraberliği	draw; unity
berbat	terrible
berber	barber
beri	-
beslenme	nutrition
beton	concrete
beyaz	white
beyaz saray	white house
beyin	brain
beyni	brain
beyrut	beirut
beş	five
beş yıllık	five year
beşar esad	bashar assad
beşiktaş	besiktas
beşinci	fifth
beşşar esed	bashar assad
biber gazı	tear gas; pepper gas
bildi	know
bildirdi	report; announce; inform
bildirdiler	report; announce; inform
bildirdiği	report; inform
bildirdiğine	report; inform
bildirdiğini	report; inform
bildiren	report; announce; inform
bildiri	declaration; statement
bildirildi	report; announce; inform
bildirildiği	report; inform
bildirilen	report; announce; inform
bildiriliyor	report; announce; inform
bildirilmişti	report; inform
bildiriyor	report; announce; inform
bildirmek	report; announce; inform
bildirmesi	report; inform
bildirmiş	report; announce; inform
bildirmişti	report; announce; inform
bildiği	know
bildiğini	know
bile	-
bilen	know
bilgi	information; knowledge
bilgi verdi	inform; brief; information
bilgi veren	inform; brief; information
bilgilendirdi	inform; brief; information
bilgilendirildi	inform; brief; information
bilgilendirme	information; briefing
bilgisayar	computer
bilgisayar korsanı	hacker
bilim	science
bilim adamı	scientist
bilim insanı	scientist
bilim kurulu	scientific board; science board
bilimsel	scientific
bilindiği	know
bilinen	know
biliniyor	know
bilinmesi	know
bilinmeyen	know
bilinmiyor	know
biliyor	know
biliyoruz	know
bilişim	information technology; computing
bilmek	know
bilmesi	know
bilmiyor	know
bilmiyorum	know
bilmiyoruz	know
bin	thousand
bin ladin	bin laden
bina	building
binbaşı	major
bingazi	benghazi
binler	thousands
binlerce	thousands
bir	-
bir an önce	as soon as
bir araya geldi	meet; come together; gather
bir araya gelecek	meet; come together; gather
bir araya gelen	meet; come together; gather
bir başka deyişle	-
bir kenara	aside
bir süre	while
bir yandan	-
bir şekilde	-
bir şey	-
bira	beer
biraz	-
birdenbire	suddenly; sudden
birer	each
birey	individual
bireysel	individual
bireysel emeklilik	private pension
biri	-
birinci dünya savaşı	world war
birinci çeyrek	first quarter
birine	-
birini	-
birinin	-
birisi	-
birkaç	-
birleşen	unite; merge; combine
birleşik	united
birleşik arap emirlikleri	united arab emirates; uae
birleşik krallık	united kingdom; uk
birleşme	merger
birleşmesi	unite; merge; combine
birleşmiş milletler	united nations; un
birleşti	unite; merge; combine
birleştirdi	unite; merge; combine
birleştirmek	unite; merge; combine
birlik	union; unity
birlikler	troop; unit
birlikte	together
birliği	union; unity
birçok	-
birçok ülke	many country
bisiklet	bicycle; bike
bist	borsa istanbul; istanbul stock exchange
bitcoin	bitcoin
bitecek	end; finish
biten	end; finish
bitirdi	finish; end; complete
bitiren	finish; end; complete
bitirmek	finish; end; complete
bitiyor	end; finish
bitki	plant
bitmek	end; finish
bitmesi	end; finish
bitti	end; finish
biyoloji	biology
biyolojik	biological
biyoçeşitlilik	biodiversity
biz	-
bizde	-
bizden	-
bize	-
bizi	-
bizim	-
biçim	form; manner
bişkek	bishkek
bm	united nations; un
bm genel kurulu	general assembly
bm genel sekreteri	secretary general
bm güvenlik konseyi	security council
bodrum kat	basement
boko haram	boko haram
boks	boxing
bolivya	bolivia
bomba	bomb
bomba ihbarı	bomb threat
bomba tehdidi	bomb threat
bomba uzmanı	bomb expert
bombaladı	bomb
bombalanan	bomb
bombalandı	bomb
bombalanması	bomb
bombalı araç	car bomb
bombalı saldırı	bombing; bomb attack
bombalıyor	bomb
bombardıman	bombardment; bombing; shelling
borcu	debt
borsa	stock exchange; stock market
borsa istanbul	borsa istanbul; istanbul stock exchange
boru hattı	pipeline
borç	debt
borç krizi	debt crisis
borç tavanı	debt ceiling
borçlandı	borrow
borçlanma	borrowing
borçlu	debtor; indebted
bosna	bosnia
bosna hersek	bosnia
bosnalı	bosnian
bot	boat
botaş	botas
boykot	boycott
boynu	neck
boyun	neck
boyunca	-
boyut	dimension; size
boğaz	strait; bosphorus; throat
boğaziçi	bosphorus
boğazını	throat; strait
boğulan	drown
boğularak	drown
boğuldu	drown
boş	empty; vacant
boşalttı	evacuate; empty
boşaltıldı	evacuate; empty
boşaltılması	evacuate; empty
boşanan	divorce
boşandı	divorce
boşanma	divorce
boşluk	gap; vacuum; space
boşluğu	gap; vacuum; space
boşnak	bosnian
brent petrol	brent crude
brezilya	brazil
brezilyalı	brazilian
brics	brics
britanya	britain; british
britanyalı	british; briton; english
bronz madalya	bronze medal
brüksel	brussels
bu	-
bu akşam	tonight
bu arada	-
bu bağlamda	-
bu doğrultuda	-
bu durumda	-
bu gece	tonight
bu kapsamda	-
bu konuda	-
bu nedenle	-
bu sabah	this morning
bu sebeple	-
bu yüzden	-
bu çerçevede	-
bu şekilde	-
budapeşte	budapest
budist	buddhist
bugün	today
bulacak	find
bulamadı	find
bulan	find; locate
bulaşan	infect; transmit
bulaşma	infect; transmit
bulaştı	infect; transmit
bulaşıcı	infectious; contagious
buldu	find; locate
bulduğu	find
bulduğunu	find
bulgar	bulgarian
bulgaristan	bulgaria
bulmak	find; locate
bulunan	find; locate
bulundu	find; locate
bulundular	find
bulunduğu	find
bulunduğunu	find
bulunması	find; locate
bulunmuş	find; locate
bulunuldu	find
bulunuyor	find; locate
bulunuyordu	find; locate
bulut	cloud
bulut bilişim	cloud computing
buluyor	find; locate
buluş	invention; discovery
buluşan	meet; meeting
buluşma	meet; meeting
buluştu	meet; meeting
buna	-
buna karşın	-
buna rağmen	-
bunda	-
bundan	-
bundan dolayı	-
bunlar	-
bunlara	-
bunlarda	-
bunlardan	-
bunları	-
bunların	-
bunu	-
bunun	-
bunun için	-
bunun yerine	-
bunun üzerine	-
bununla beraber	-
bununla birlikte	-
bununla ilgili	-
burada	-
buradan	-
burası	-
buraya	-
burayı	-
burkina faso	burkina faso
burnu	nose
burs	scholarship
burun	nose
burundi	burundi
buz	ice
buzul	glacier
buğday	wheat
böbrek	kidney
böbreği	kidney
böcek	insect
böceği	insect
bölge	region; area; zone
bölgeler	region; area
bölgesel	regional
bölücü	separatist
bölüm	part; section; department
bölüm başkanı	department head
böyle	-
böylece	-
böylelikle	-
böylesi	-
bükreş	bucharest
büro	office; bureau
bütçe	budget
bütçe açığı	budget deficit
bütün	-
bütünlük	integrity
büyüdü	grow; expand
büyük	big; large; great
büyük britanya	great britain
büyük millet meclisi	grand national assembly
büyük okyanus	pacific ocean
büyükanne	grandmother
büyükbaba	grandfather
büyükbaş	cattle
büyükelçi	ambassador
büyükelçilik	embassy
büyükelçiliği	embassy
büyüklük	magnitude; size
büyüklüğü	magnitude; size
büyüklüğünde	magnitude; size
büyükşehir	metropolitan
büyükşehir belediye başkanı	metropolitan mayor; mayor
büyükşehir belediyesi	metropolitan municipality
büyüme	growth
büyüme hızı	growth rate
büyüme oranı	growth rate
büyümek	grow; expand
büyümesi	grow; expand
büyüyecek	grow; expand
büyüyen	grow; expand
büyüyor	grow; expand
büyüğü	big; large; great
bırakan	leave; release; quit
bırakmak	leave; release; quit
bırakması	leave; release; quit
bıraktı	leave; release; quit
bırakılan	leave; release; quit
bırakıldı	leave; release; quit
bırakılması	leave; release; quit
bırakıyor	leave; release; quit
bıçak	knife
bıçaklandı	stab; knife
bıçaklı	stab; knife
bıçağı	knife
cadde	street; avenue
cam	glass
cami	mosque
can güvenliği	safety
can kaybı	death toll; loss of life; death
can verdi	die; lose life
canlı	live; alive; lively
canlı bomba	suicide bomber
canlı yayın	live broadcast; live
cansız bedeni	body
cari açık	current account deficit
cari işlemler	current account
cari işlemler açığı	current account deficit
casus	spy
casusluk	espionage; spying
casusluğu	espionage; spying
cenaze	funeral
cenaze töreni	funeral; funeral ceremony
cenevre	geneva
ceo	chief executive; ceo
cep telefonu	mobile phone; cell phone
cephane	ammunition
cephe	front
cephe hattı	front line
cerrah	surgeon
cesaret	courage
ceset	body; corpse
cesur	brave
cevabı	answer; response; reply
cevap	answer; response; reply
cevap verdi	answer; reply; respond
cevapladı	answer; reply; respond
ceza	penalty; punishment; sentence
cezaevi	prison; jail
cezalandırdı	punish; penalize
cezalandırma	punish; penalize
cezalandırmak	punish; penalize
cezalandırıldı	punish; penalize
cezalandırılması	punish; penalize
cezasızlık	impunity
cezasızlığı	impunity
cezaya çarptırıldı	sentence
cezayir	algeria
cezayirli	algerian
chp	chp; republican people's party
ci	-
cia	cia
cibuti	djibouti
cidde	jeddah
ciddi	serious
cihadist	jihadist
cihat	jihad
cihatçı	jihadist
cihatçılar	jihadist
cihaz	device
cilt	skin
cinayet	murder; homicide
cinayet zanlısı	murder suspect
cinsel	sexual
cinsel istismar	sexual abuse
cinsel saldırı	sexual assault
cinsel taciz	sexual harassment
cinsellik	sexuality
cinsiyet	gender; sex
cinsiyet eşitliği	gender equality
civarında	around
covid 19	covid
cu	-
cuma	friday
cuma günü	friday
cumartesi	saturday
cumhur ittifakı	people's alliance
cumhurbaşkanlık	presidency; presidential
cumhurbaşkanlığı	presidency; presidential
cumhurbaşkanlığı sarayı	presidential palace
cumhurbaşkanlığı seçimi	presidential election
cumhurbaşkanlığı seçimleri	presidential election
cumhurbaşkanlığı sözcüsü	presidential spokesperson
cumhurbaşkanı	president
cumhurbaşkanı adayı	presidential candidate
cumhurbaşkanı yardımcısı	vice president
cumhurbaşkanına hakaret	insulting president
cumhuriyet	republic
cumhuriyet başsavcılığı	chief prosecutor's office
cumhuriyet halk partisi	chp; republican people's party
cumhuriyetçi	republican
cumhuriyetçi parti	republican party
cumhuriyetçiler	republican
cü	-
cümle	sentence
da	-
daeş	isis; islamic state; isil
daha	-
daha az	less; fewer
daha fazla	more; further
daha iyi	better
daha kötü	worse
daha sonra	later
daha önce	previously; earlier
dahası	-
dahi	-
dahil	including; include
dahil oldu	join; involve
daima	always
dair	-
daire	apartment; department
daki	-
dakika	minute
damga	stamp
dan	-
dan beri	-
danimarka	denmark; danish
danimarkalı	danish
danışman	adviser; consultant
danıştay	council of state
dar	narrow
daralan	contract; shrink; narrow
daraldı	contract; shrink; narrow
daralma	contract; shrink; narrow
darbe	coup; blow
darbe girişimi	coup attempt; attempted coup
darbe teşebbüsü	coup attempt; attempted coup
darbeci	coup plotter
dava	case; lawsuit; trial
dava açan	sue; file lawsuit
dava açtı	sue; file lawsuit
dava açıldı	sue; file lawsuit
davacı	plaintiff
davalı	defendant
davet	invitation; invite
davranan	behave; behavior; act
davrandı	behave; behavior; act
davranmak	behave; behavior; act
davranış	behave; behavior; act
davutoğlu	davutoglu
dayalı	based; rely; withstand
dayanan	based; rely; withstand
dayandı	based; rely; withstand
dayanıklı	durable; resilient
dayanıyor	based; rely; withstand
dayanışma	solidarity
dayı	uncle
dağ	mountain
dağlık karabağ	nagorno-karabakh
de	-
deaş	isis; islamic state; isil
dede	grandfather
dedi	say; call
dedikodu	gossip; rumor
dediler	say; call
dedim	say; call
dediği	say; call
dediğini	say; call
defa	time
deflasyon	deflation
dek	-
deki	-
deklarasyon	declaration
delil	evidence; proof
dem parti	dem party
demek	say; call
demir	iron
demir kubbe	iron dome
demir yolu	railway; rail
demirtaş	demirtas
demiryolu	railway; rail
demiş	say; call
demişti	say; call
demokrasi	democracy
demokrat	democrat; democratic
demokrat parti	democratic party
demokratik	democratic
demokratik kongo cumhuriyeti	congo
demokratlar	democrat
den	-
den beri	-
denedi	try; attempt; test
deneme	test; trial; attempt
denemek	try; attempt; test
denen	say; call
denetim	audit; inspection; oversight
denetledi	inspect; audit; oversee
denetlemek	inspect; audit; oversee
denetleyen	inspect; audit; oversee
denetçi	auditor; inspector
deney	experiment
deneyen	try; attempt; test
deneyim	experience
deneyimli	experienced; veteran
denge	balance
dengeli	balanced
denildi	say; call
denilen	say; call
denilmesi	say; call
deniyor	try; call
deniz	sea; maritime
deniz kuvvetleri	navy
deniz seviyesi	sea level
denizaltı	submarine
denizci	sailor
denizcilik	maritime; shipping
deplasman	away
depo	warehouse; depot
deprem	earthquake; quake
deprem bölgesi	earthquake zone; quake zone
depremzede	earthquake victim; quake victim
depresyon	depression
der	say; call
derece	degree
dergi	magazine
derhal	immediately
deri	skin
derin	deep
derinlik	depth
derinliği	depth
dernek	association
derneği	association
ders	lesson; course
destek	support
destek verdi	support; back
destek veren	support; back
destekledi	support; back
desteklediği	support
desteklediğini	support
desteklemek	support; back
desteklemeye	support
desteklemiyor	support
desteklenen	support; back
desteklenmesi	support; back
destekleyecek	support
destekleyen	support; back
destekleyenler	support
destekliyor	support; back
destekliyorlar	support
destekliyoruz	support; back
destekçi	supporter; backer
destekçisi	supporter; backer
desteği	support
detay	detail
detaylı	detailed
deva partisi	deva party
devalüasyon	devaluation
devam	continuation; continue
devam edecek	continue
devam edeceğini	continue
devam eden	continue
devam ediyor	continue
devam etmek	continue
devam etmesi	continue
devam etti	continue
devam ettiği	continue
devam ettiğini	continue
devamı	continuation; continue
devirdi	overthrow; topple
devirmek	overthrow; topple
devlet	state
devlet bakanı	state minister
devlet başkanlığı	presidency
devlet başkanı	president; head of state
devlet hastanesi	public hospital; state hospital
devlet tahvili	government bond
devlet yetkilisi	government official
devralma	takeover; acquisition
devrildi	overturn; topple
devrilen	overturn; topple
devrilmesi	overturn; topple
devrim	revolution
devrim muhafızları	revolutionary guard
devrimci	revolutionary
devriye	patrol
deyrizor	deir ez-zor
dezavantaj	disadvantage
dezenformasyon	disinformation
değer	value
değer kaybetti	lose value; fall
değer kaybı	depreciation; loss
değer kazandı	gain; appreciate
değerlendirdi	evaluate; assess; consider
değerlendiren	evaluate; assess; consider
değerlendirildi	evaluate; assess; consider
değerlendiriliyor	evaluate; assess; consider
değerlendirilmesi	evaluate; assess; consider
değerlendiriyor	evaluate; assess; consider
değerlendirme	assessment; evaluation
değerlendirmek	evaluate; assess; consider
değerli	valuable; precious
değil	-
değildi	-
değildir	-
değilim	-
değiliz	-
değiller	-
değilse	-
değin	-
değindi	mention; touch
değinen	mention; touch
değinerek	mention; touch
değişecek	change
değişen	change
değişiklik	change; amendment
değişikliği	change; amendment
değişim	change; exchange
değişiyor	change
değişmek	change
değişmesi	change
değişti	change
değiştirdi	change; alter; replace
değiştirecek	change; alter; replace
değiştireceğini	change
değiştiren	change; alter; replace
değiştirerek	change
değiştirildi	change; alter; replace
değiştirilmesi	change; alter; replace
değiştirme	change; alter; replace
değiştirmek	change; alter; replace
değiştirmeye	change
değiştiğini	change
dicle	tigris
dijital	digital
dikkat	attention; caution
dikkat çeken	draw attention; point out; note
dikkat çekiyor	draw attention; point out; note
dikkat çekti	draw attention; point out; note
dikkate alarak	consider; take into account
dikkate aldı	consider; take into account
dikkate almak	consider; take into account
dikkate alındı	consider; take into account
dikkati çekti	draw attention; point out; note
dikkatli	careful; cautious
diktatör	dictator
diktatörlük	dictatorship
diktatörlüğü	dictatorship
dil	language; tongue
dile getirdi	express; voice
dile getiren	express; voice
dile getirildi	express; voice
dile getirilen	express; voice
dile getiriyor	express; voice
din	religion
dindar	religious; pious
dini	religious
dinledi	listen; hear
dinlemek	listen; hear
dinleniyor	listen; hear
dinleyen	listen; hear
diploma	diploma; degree
diplomasi	diplomacy
diplomat	diplomat
diplomatik	diplomatic
direktör	director
direndi	resist
direnen	resist
direniyor	resist
direniş	resistance
direnişçi	resistance fighter
direnmek	resist
disiplin	discipline
disk	disk
diyabet	diabetes
diyalog	dialogue
diyaloğu	dialogue
diyanet	diyanet; religious affairs
diyanet işleri başkanlığı	diyanet; religious affairs
diye	-
diyen	say; call
diyerek	say; call
diyor	say; call
diyorlar	say; call
diyorum	say; call
diyoruz	say; call
dizi	series; tv series
dizisi	series
dizüstü bilgisayar	laptop
diğer	other
diğer taraftan	-
diğer yandan	-
diğeri	other
diğerleri	other
diş	tooth; foreign; external; outer
diş hekimi	dentist
dna testi	dna test
doha	doha
doksan	ninety
doktor	doctor; physician
doktora	doctorate
dokunulmazlık	immunity
dokunulmazlığı	immunity
dokuz	nine
dokuzuncu	ninth
dolandırıcı	fraudster; swindler
dolandırıcılık	fraud
dolandırıcılığı	fraud
dolar	dollar
dolar kuru	dollar exchange rate
dolaylı	indirect
dolayı	-
dolayısı ile	-
dolayısıyla	-
doldu	fill
dolduran	fill
doldurdu	fill
dolu	full; hail
domates	tomato
dominik cumhuriyeti	dominican republic
donan	freeze
donanma	navy
donanım	hardware; equipment
donarak	freeze
donbas	donbas
dondu	freeze
doping	doping
dost	friend
dostluk	friendship
dostluğu	friendship
dosya	file
downing street	downing street
doz	dose
doçent	associate professor
doğa	nature
doğal	natural
doğal afet	natural disaster
doğal gaz	natural gas
doğal gaz boru hattı	gas pipeline
doğal gaz fiyatları	gas price
doğal gaz fiyatı	gas price
doğal kaynaklar	natural resource
doğalgaz	natural gas
doğan	born
doğdu	born
doğru	-
doğru olarak	correctly; directly
doğruca	correctly; directly
doğrudan	direct; directly
doğrudan yabancı yatırım	foreign direct investment
doğruladı	confirm; verify
doğrulama	confirm; verify
doğrulamak	confirm; verify
doğrulanan	confirm; verify
doğrulandı	confirm; verify
doğrulayan	confirm; verify
doğruluyor	confirm; verify
doğu	east; eastern
doğu akdeniz	eastern mediterranean
doğu asya	east asia
doğu avrupa	eastern europe
doğu kudüs	east jerusalem
doğu timor	east timor
doğu türkistan	xinjiang
doğum	birth
doğum günü	birthday
doğum oranı	birth rate
doğumlu	born
dram	drama
dramatik	dramatic
dron	drone
dsö	world health organization
dtö	world trade organization
dua	prayer
dudak	lip
dudağı	lip
duracak	stop; halt
duran	stop; stand
durdu	stop; stand
durduracak	stop; halt
durduracağını	stop; halt
durduran	stop; halt; suspend
durdurdu	stop; halt; suspend
durdurma	stop; halt; suspend
durdurmak	stop; halt; suspend
durdurmaya	stop; halt
durduruldu	stop; halt; suspend
durdurulması	stop; halt; suspend
durdurun	stop; halt
durgunluk	recession
durgunluğu	recession
durmadan	stop; halt
durmak	stop; stand
durması	stop; stand
durum	situation; condition; state
duruyor	stop; stand
duruşma	hearing; trial
duvar	wall
duyan	hear; feel
duydu	hear; feel
duymak	hear; feel
duyuran	announce; announcement
duyurdu	announce; announcement
duyurdukları	announce
duyurdular	announce
duyurduğu	announce
duyurmak	announce; announcement
duyurmuş	announce
duyurmuştu	announce; announcement
duyuru	announce; announcement
duyurulan	announce; announcement
duyuruldu	announce; announcement
duyurusu	announce; announcement
duyuruyor	announce; announcement
duyuyor	hear; feel
duşanbe	dushanbe
dâhil	including; include
döndü	return; turn
dönecek	return; turn
dönem	period; term; era
dönen	return; turn
dönmek	return; turn
dönmesi	return; turn
dönüm	decare
dönüyor	return; turn
dönüş	return
dönüşen	turn; transform; transformation
dönüşmesi	turn; transform; transformation
dönüştü	turn; transform; transformation
dönüştürdü	transform; convert
dönüştürmek	transform; convert
dönüştürülen	transform; convert
dönüşüm	turn; transform; transformation
dördü	four
dördüncü	fourth
dördüncü çeyrek	fourth quarter
dört	four
dörtte biri	quarter
döviz	foreign exchange; foreign currency
döviz kuru	exchange rate
döviz piyasası	currency market; foreign exchange market
döviz rezervi	foreign exchange reserve
döviz rezervleri	foreign exchange reserve
dükkan	shop
dükkân	shop
dün	yesterday
dün akşam	last night
dün gece	last night
dünya	world
dünya bankası	world bank
dünya genelinde	worldwide
dünya kupası	world cup
dünya lideri	world leader
dünya liderleri	world leader
dünya savaşı	world war
dünya sağlık örgütü	world health organization
dünya ticaret örgütü	world trade organization
dünya çapında	worldwide
dünyanın en	world's most
dünyanın en büyük	world's largest
dürüst	honest
düzen	order
düzenledi	organize; hold; arrange
düzenledikleri	organize; hold
düzenlediği	organize; hold
düzenleme	regulation; arrangement
düzenlemek	organize; hold; arrange
düzenlendi	organize; hold; arrange
düzenlenecek	organize; hold; arrange
düzenlenen	organize; hold; arrange
düzenlenmesi	organize; hold; arrange
düzenlenmişti	organize; hold
düzenleyecek	organize; hold; arrange
düzenleyeceğini	organize; hold
düzenleyen	organize; hold; arrange
düzenleyici	regulator; organizer; regulatory
düzenli	regular; orderly
düzenliyor	organize; hold; arrange
düzensiz	irregular
düzensiz göçmen	irregular migrant; illegal migrant
düzey	level
düzine	dozen
düğme	button
düğün	wedding
düşecek	fall; drop; decline
düşen	fall; drop; decline
düşerek	fall; drop; decline
düşman	enemy
düşmanlık	hostility
düşmanlığı	hostility
düşmek	fall; drop; decline
düşmesi	fall; drop; decline
düşmüş	fall; drop; decline
düştü	fall; drop; decline
düşük	low
düşünce	thought; idea
düşünce kuruluşu	think tank
düşündü	think; consider
düşündük	think
düşündüm	think
düşündüğünü	think; consider
düşünen	think; consider
düşünmek	think; consider
düşünmüyor	think
düşünülen	think; consider
düşünülüyor	think; consider
düşünüyor	think; consider
düşünüyorlar	think
düşünüyorum	think; consider
düşünüyoruz	think; consider
düşürdü	reduce; lower; cut; shoot down
düşürecek	reduce; lower; cut; shoot down
düşüren	reduce; lower; cut; shoot down
düşürme	reduce; lower; cut; shoot down
düşürmek	reduce; lower; cut; shoot down
düşürüldü	reduce; lower; cut; shoot down
düşürülen	reduce; lower; cut; shoot down
düşürülmesi	reduce; lower; cut; shoot down
düşüyor	fall; drop; decline
düşüş	decline; fall; drop
dış borç	foreign debt; external debt
dış ilişkiler	foreign relations
dış politika	foreign policy
dış ticaret	foreign trade
dış ticaret açığı	trade deficit; foreign trade deficit
dış ticaret fazlası	trade surplus
dışarı	outside
dışarıda	outside
dışişleri	foreign; foreign affairs
dışişleri bakanları	foreign minister
dışişleri bakanlığı	foreign ministry
dışişleri bakanı	foreign minister
dışladı	exclude
dışlama	exclude
dışlandı	exclude
dışlanması	exclude
e	-
e posta	email
ebedi	eternal
ebeveyn	parent
ebola	ebola
ebubekir el bağdadi	abu bakr baghdadi
ecb	european central bank
eczacı	pharmacist
eczane	pharmacy
edebilecek	-
edebilir	-
edebiyat	literature
edecek	-
edecekler	-
edeceği	-
edeceğim	-
edeceğini	-
edeceğiz	-
edelim	-
edemedi	-
edemiyor	-
eden	-
edenler	-
eder	-
ederek	-
ederken	-
edildi	-
edildiği	-
edildiğini	-
edilebilir	-
edilecek	-
edileceğini	-
edilemez	-
edilen	-
edilerek	-
edilir	-
ediliyor	-
edilmedi	-
edilmek	-
edilmektedir	-
edilmeli	-
edilmesi	-
edilmesine	-
edilmesini	-
edilmeyen	-
edilmiş	-
edilmişti	-
edin	-
edince	-
edip	-
editör	editor
ediyor	-
ediyordu	-
ediyorlar	-
ediyorum	-
ediyoruz	-
ege	aegean
ege denizi	aegean
egemenlik	sovereignty
egemenliği	sovereignty
ehliyet	driver's license
ek bütçe	supplementary budget
ek süre	extra time
ek vergi	additional tax
ekibi	team; crew
ekim	october
ekim ayında	october
ekip	team; crew
ekipler	team; crew
ekipleri	team; crew
ekipman	equipment
ekledi	add
eklemek	add
eklendi	add
eklenen	add
ekleyen	add
ekliyor	add
ekmek	bread
ekmeği	bread
ekonomi	economy; economics
ekonomi bakanlığı	economy ministry
ekonomi bakanı	economy minister
ekonomi politikası	economic policy
ekonomik	economic
ekonomik büyüme	economic growth
ekonomik kriz	economic crisis
ekonomist	economist
ekosistem	ecosystem
ekran	screen
eksi	minus
eksik	lacking; missing; incomplete
eksiklik	lack; shortage; deficiency
eksikliği	lack; shortage; deficiency
eksiği	lacking; missing; incomplete
ekvador	ecuador
ekvator ginesi	equatorial guinea
el	hand
el bombası	grenade
el fetih	fatah
el kaide	al qaeda
el konulan	seize; confiscate
el konuldu	seize; confiscate
el koydu	seize; confiscate
el koyma	seize; confiscate
el nusra	al nusra
el yapımı patlayıcı	improvised explosive device
elbette	-
elbise	dress
elde eden	obtain; achieve; gain
elde edilen	obtain; achieve; gain
elde etmek	obtain; achieve; gain
elde etti	obtain; achieve; gain
ele aldı	discuss; address; handle
ele almak	discuss; address; handle
ele alınacak	discuss; address; handle
ele alınan	discuss; address; handle
ele alındı	discuss; address; handle
ele geçirdi	seize; capture
ele geçiren	seize; capture
ele geçirildi	seize; capture
ele geçirilen	seize; capture
ele geçirmek	seize; capture
elektrik	electricity
elektrik kesintisi	power outage; power cut
elektrik üretimi	electricity generation; power generation
elektrikli	electric
elektrikli araç	electric vehicle; electric car
elektrikli otomobil	electric vehicle; electric car
elektriği	electricity
elektronik	electronic
elektronik kelepçe	electronic tag
elektroniği	electronic
eleştirdi	criticize
eleştiren	criticize
eleştirerek	criticize; criticism
eleştiri	criticism
eleştirildi	criticize
eleştirilen	criticize
eleştiriler	criticize; criticism
eleştirileri	criticize; criticism
eleştiriliyor	criticize; criticism
eleştiriyor	criticize
eleştirmek	criticize
eleştirmen	critic
eleştirmişti	criticize; criticism
elinde	hand; hold
elindeki	hand; hold
elli	fifty
elma	apple
elmas	diamond
elçilik	embassy
elçiliği	embassy
emek	labor; effort
emekli	retired; pensioner
emekli aylığı	pension
emekli general	retired general
emekli maaşı	pension
emekli oldu	retire
emeklilik	retirement; pension
emekliliği	retirement; pension
emeği	labor; effort
emir	order; emir
emir verdi	order
emisyon	emission
emlak	real estate
emlağı	real estate
emniyet	police; security
emniyet genel müdürlüğü	general directorate; police
emniyet müdürlüğü	police department
emniyet müdürü	police chief
emperyalist	imperialist
emperyalizm	imperialism
emretti	order
emri verdi	order
emsal	precedent
emsalsiz	unprecedented
emtia	commodity
en	-
en az	at least; least
en büyük	largest; biggest
en düşük	lowest
en fazla	at most; most
en iyi	best
en kötü	worst
en yüksek	highest
en çok	most
en önemli	most important
endeks	index
endişe	concern; worry
endişe duyuyor	worry; concerned
endişe ediyor	worry; concerned
endişelendi	worry; concerned
endişeleniyor	worry; concerned
endişeli	worried; concerned
endonezya	indonesia
endonezyalı	indonesian
endüstri	industry
endüstriyel	industrial
enerji	energy
enerji bakanlığı	energy ministry
enerji bakanı	energy minister
enerji fiyatları	energy price
enerji krizi	energy crisis
enerji şirketi	energy company
enfeksiyon	infection
enflasyon	inflation
enflasyon oranı	inflation rate
engel	obstacle; barrier
engelledi	prevent; block; obstruct
engelleme	prevent; block; obstruct
engellemek	prevent; block; obstruct
engellemeye	prevent; block; obstruct
engellendi	prevent; block; obstruct
engellenmesi	prevent; block; obstruct
engelleyen	prevent; block; obstruct
engelli	disabled
engelliyor	prevent; block; obstruct
enkaz	rubble; debris; wreckage
erbil	erbil
erdoğan	erdogan
ergen	teenager
eritre	eritrea
erivan	yerevan
erişim	access
erişim engeli	access ban
erkek	man; male
erkek kardeş	brother
erkek çocuk	boy
erken	early; snap
erken seçim	early election; snap election
erkeği	man; male
ermeni	armenian
ermeni soykırımı	armenian genocide
ermenistan	armenia
eroin	heroin
erteledi	postpone; delay
erteleme	postpone; delay
ertelemek	postpone; delay
ertelendi	postpone; delay
ertelenen	postpone; delay
ertelenmesi	postpone; delay
ertesi gün	next day
esad	assad
esad rejimi	assad regime
esas	basis; main
esed	assad
esed rejimi	assad regime
esir	prisoner; captive
esir takası	prisoner exchange; prisoner swap
eski	former; old
eski bakan	former minister
eski başbakan	former prime minister
eski başkan	former president
eski milletvekili	former mp
esnasında	-
esrar	cannabis; marijuana
estonya	estonia
et	meat
etik	ethics; ethical
etiket	label; tag
etiyopya	ethiopia
etiyopyalı	ethiopian
etiği	ethics; ethical
etki	effect; impact; influence
etkiledi	affect; influence; impact
etkilediğini	affect; effect; impact
etkilemek	affect; influence; impact
etkilendi	affect; influence; impact
etkilenen	affect; influence; impact
etkilenmesi	affect; effect; impact
etkileri	affect; effect; impact
etkileyebileceğini	affect; effect; impact
etkileyebilir	affect; influence; impact
etkileyecek	affect; influence; impact
etkileyen	affect; influence; impact
etkili	effective
etkiliyor	affect; influence; impact
etkin	effective
etkinlik	event; activity
etkinliği	event; activity
etkisi	affect; effect; impact
etkisiz hale getirildi	neutralize
etkisiz hale getirilen	neutralize
etme	-
etmeden	-
etmedi	-
etmedik	-
etmek	-
etmektedir	-
etmekten	-
etmeli	-
etmemesi	-
etmesi	-
etmesine	-
etmesini	-
etmesinin	-
etmeye	-
etmeyecek	-
etmeyen	-
etmeyi	-
etmez	-
etmiyor	-
etmiş	-
etmişti	-
etnik	ethnic
etnik temizlik	ethnic cleansing
etnik temizliği	ethnic cleansing
etrafında	around
etrafındaki	around
etsin	-
etti	-
ettik	-
ettikleri	-
ettiklerine	-
ettiklerini	-
ettiler	-
ettim	-
ettirdi	-
ettiren	-
ettiği	-
ettiğine	-
ettiğini	-
euro	euro
euro bölgesi	eurozone; euro zone
ev	house; home
ev hapsi	house arrest
evden çalışma	remote work; work from home
evet	-
evinde ölü bulundu	found dead
evlendi	marry
evlenen	marry
evlenmek	marry
evler	house; home
evli	married
evlilik	marriage
evliliği	marriage
evre	phase; stage
evsiz	homeless
eyalet	state; province
eylem	action; protest
eylem planı	action plan
eylemci	activist; protester
eylül	september
eyp	improvised explosive device
ezidi	yazidi
eğer	-
eğilim	trend; tendency
eğiten	train; educate
eğitilen	train; educate
eğitim	education; training
eğitim bakanlığı	education ministry
eğitim bakanı	education minister
eğitimci	educator
eğitimli	trained; educated
eğitmek	train; educate
eğitti	train; educate
eş	wife; husband; spouse
eş başkan	co-chair; co-leader
eş başkanı	co-chair; co-leader
eş genel başkan	co-chair; co-leader
eş genel başkanı	co-chair; co-leader
eş zamanlı	simultaneous
eş şebab	al shabaab
eş şebap	al shabaab
eşcinsel	gay; homosexual
eşcinsel evlilik	gay marriage; same sex marriage
eşit	equal
eşitlik	equality
eşitliği	equality
eşitsizlik	inequality
eşitsizliği	inequality
eşsiz	unique
eşya	item; goods
eşzamanlı	simultaneous
f 16	f-16
f 35	f-35
faaliyet	activity; operation
faaliyet gösteren	operate
faaliyet gösteriyor	operate
fabrika	factory; plant
facebook	facebook
facia	disaster; tragedy
fail	perpetrator
faiz	interest; interest rate
faiz artırımı	rate hike; interest rate hike
faiz artışı	rate hike; interest rate hike
faiz indirimi	rate cut; interest rate cut
faiz oranları	interest rate
faiz oranı	interest rate
fakat	-
fakir	poor
fakirlik	poverty
fakülte	faculty
fark	difference; gap
farklı	different
farkında	aware
farkındalık	awareness
farkındalığı	awareness
fas	morocco
faslı	moroccan
fatura	bill; invoice
fayda	benefit
faydalandı	benefit; take advantage
faydalanmak	benefit; take advantage
faydalı	useful; beneficial
fazla	surplus; more
faşist	fascist
faşizm	fascism
fbi	fbi
fed	federal reserve; fed
fedakarlık	sacrifice
fedakârlık	sacrifice
federal	federal
federal hükümet	federal government
federal mahkeme	federal court
federasyon	federation
felaket	disaster; catastrophe
felci	stroke; paralysis
felç	stroke; paralysis
feminist	feminist
fenerbahçe	fenerbahce
feribot	ferry
feshedildi	terminate; dissolve; termination
feshetti	terminate; dissolve; termination
feshi	terminate; dissolve; termination
fesih	terminate; dissolve; termination
festival	festival
fethullahçı terör örgütü	gulen
fetö	feto; gulen
fidye	ransom
fiilen	de facto
fiili	actual; de facto
fikir	idea; opinion
fikri	idea; opinion
fil	elephant
filadelfiya	philadelphia
fildişi sahili	ivory coast
filipinler	philippines
filipinli	filipino
filistin	palestine; palestinian
filistinli	palestinian
film	film; movie
film festivali	film festival
filyasyon	contact tracing
fin	finnish
final	final
finans	finance; financial
finans krizi	financial crisis
finansal	financial
finansal kriz	financial crisis
finanse	finance
finansman	financing; funding
finlandiya	finland; finnish
finlandiyalı	finnish
firari	fugitive
firma	firm; company
fiyat	price
fiyat artışları	price increase; price rise
fiyat artışı	price increase; price rise
fiyat istikrarı	price stability
fiyatlar	price
fiyatları	price
fizik	physics
fiziği	physics
fiş	receipt
floransa	florence
fon	fund
forma	jersey; shirt
formula 1	formula one
forum	forum
forvet	striker; forward
fosil yakıt	fossil fuel
fosil yakıtlar	fossil fuel
fotoğraf	photo; photograph
fotoğrafçı	photographer
frangı	franc
frank	franc
frankfurt	frankfurt
fransa	france
fransız	french
fransızca	french
fuar	fair
fuhuş	prostitution
futbol	football; soccer
futbolcu	footballer; football player
füze	missile
füze denemesi	missile test
füze saldırısı	missile attack
füze savunma sistemi	missile defense system
fındık	hazelnut
fırat	euphrates
fırat kalkanı	euphrates shield
fırat kalkanı harekatı	euphrates shield
fırsat	opportunity; chance
fırtına	storm
g20	g20
g7	g7
galatasaray	galatasaray
galibiyet	win; victory
galip	winner
galler	wales
galli	welsh
gana	ghana
garanti	guarantee
gardiyan	prison guard
garip	strange
garson	waiter
gayri safi yurtiçi hasıla	gross domestic product; gdp
gayrimenkul	real estate
gaz	gas
gaz sızıntısı	gas leak
gazete	newspaper
gazeteci	journalist; reporter
gazeteciler	journalist; reporter
gazetecilere	journalist; reporter
gazetecileri	journalist; reporter
gazetecilik	journalism
gazeteciliği	journalism
gazze	gaza
gazze şeridi	gaza strip
gebelik	pregnancy
gece	night
gece boyunca	overnight
gece yarısı	midnight
geciken	delay
gecikme	delay
gecikmesi	delay
gecikti	delay
geldi	come; arrive
geldik	come; arrive
geldiler	come; arrive
geldiği	come; arrive
geldiğini	come; arrive
gelebilir	come; arrive
gelecek	future; next
gelecek ay	next month
gelecek hafta	next week
gelecek yıl	next year
gelecekler	come; arrive
gelecekti	come; arrive
geleceğini	come; arrive
gelen	come; arrive
gelenek	tradition
geleneksel	traditional
geleneği	tradition
gelerek	come; arrive
gelip	come; arrive
gelir	income; revenue
gelir vergisi	income tax
gelirken	come; arrive
gelirler	revenue; income
gelirleri	revenue; income
geliyor	come; arrive
geliyordu	come; arrive
gelişen	develop
gelişiyor	develop
gelişme	development; progress
gelişmekte olan	developing; emerging
gelişmekte olan ülkeler	developing country
gelişmeler	development
gelişmeleri	development
gelişmesi	develop
gelişmiş	developed; advanced
gelişti	develop
geliştirdi	develop; improve
geliştiren	develop; improve
geliştirici	developer
geliştirilen	develop; improve
geliştirilmesi	develop; improve
geliştiriyor	develop; improve
geliştirme	develop; improve
geliştirmek	develop; improve
gelmeden	come; arrive
gelmedi	come; arrive
gelmek	come; arrive
gelmesi	come; arrive
gelmeye	come; arrive
gelmeyen	come; arrive
gelmiş	come; arrive
gelmişti	come; arrive
gemi	ship; vessel
gen	gene
genci	young; youth
gene	-
gene de	-
genel	general
genel af	general amnesty
genel başkan	leader; chairman
genel başkan yardımcısı	deputy chairman; deputy leader
genel başkanı	leader; chairman
genel kurul	general assembly
genel merkez	headquarters
genel merkezi	headquarters
genel müdür	general manager; director general
genel müdürlük	directorate; general directorate
genel müdürlüğü	directorate; general directorate
genel müdürü	general manager; director general
genel olarak	generally
genel sekreter	secretary general
genel sekreteri	secretary general
genel seçim	general election
genel seçimler	general election
genel seçimleri	general election
genel yayın yönetmeni	editor; chief editor
genelge	circular
genelkurmay	general staff
genelkurmay başkanlığı	general staff
genelkurmay başkanı	chief of staff
genellikle	usually; generally
general	general
genetik	genetic
genetiği	genetic
geniş	wide; broad; large
genç	young; youth
gençler	young people; youth
gençleri	young people; youth
gençlerin	young people; youth
gençlik	youth
gençlik ve spor bakanı	sports minister
gençliği	youth
gerek	-
gerekecek	need; must; should
gereken	necessary; required
gerekir	need; must; should
gerekiyor	need; must; should
gerekli	necessary
gereklilik	requirement; necessity
gerekliliği	requirement; necessity
gerekmektedir	need; must; should
gerekse	-
gerektiren	require
gerektiriyor	require
gerektiği	need; must; should
gerektiğini	need; must; should
gerekçe	reason; justification; ground
gerekçeli karar	reasoned decision
gerginlik	tension
gerginliği	tension
geri	back
geri döndü	return; turn
geri dönen	return; turn
geri dönmek	return; turn
geri dönüşüm	recycling
geri gönderme merkezi	removal center
geri çekildi	withdraw; withdrawal; retreat
geri çekilen	withdraw; withdrawal; retreat
geri çekilme	withdraw; withdrawal; retreat
geri çekilmesi	withdraw; withdrawal; retreat
geri çekti	withdraw; withdrawal; retreat
geride bıraktı	leave behind
geride kaldı	leave behind
geriledi	fall; decline; drop
gerileme	fall; decline; drop
gerilemesi	fall; decline; drop
gerileyen	fall; decline; drop
gerileyerek	fall; decline; drop
gerilim	tension
geriliyor	fall; decline; drop
gerilla	guerrilla
gerçek	real; true; truth; fact
gerçekleşecek	take place; occur; happen
gerçekleşen	take place; occur; happen
gerçekleşiyor	take place; occur; happen
gerçekleşmesi	take place; occur; happen
gerçekleşti	take place; occur; happen
gerçekleştirdi	carry out; conduct; hold; perform
gerçekleştirdiği	carry out; conduct
gerçekleştirdiğini	carry out; conduct
gerçekleştirecek	carry out; conduct; hold; perform
gerçekleştiren	carry out; conduct; hold; perform
gerçekleştirerek	carry out; conduct
gerçekleştirildi	carry out; conduct; hold; perform
gerçekleştirilecek	carry out; conduct; hold; perform
gerçekleştirilen	carry out; conduct; hold; perform
gerçekleştirilmesi	carry out; conduct; hold; perform
gerçekleştirilmişti	carry out; conduct
gerçekleştiriyor	carry out; conduct; hold; perform
gerçekleştirme	carry out; conduct; hold; perform
gerçekleştirmek	carry out; conduct; hold; perform
gerçekten	really; indeed
gerçekçi	realistic
gerçeği	real; true; truth; fact
getirdi	bring
getirdiği	bring
getirecek	bring
getireceğini	bring
getiren	bring
getirerek	bring
getirildi	bring
getirilen	bring
getiriliyor	bring
getirilmesi	bring
getirilmiş	bring
getiriyor	bring
getirmek	bring
getirmeye	bring
gevşek	loose
gevşetilmesi	ease; loosen
gevşetme	ease; loosen
gevşetti	ease; loosen
gezegen	planet
gezi	trip; tour; gezi
gezi parkı	gezi park
geç	late
geçecek	pass; go through; spend
geçen	last
geçen ay	last month
geçen hafta	last week
geçen sene	last year
geçen yıl	last year
geçenlerde	recently
geçici	temporary; interim; provisional
geçici hükümet	interim government; transitional government
geçirdi	pass; go through; spend
geçireceğini	implement; realize
geçiren	pass; go through; spend
geçirildi	implement; realize
geçirmek	implement; realize
geçiyor	pass; go through; spend
geçiş	transition; passage; crossing
geçiş hükümeti	interim government; transitional government
geçmek	pass; go through; spend
geçmesi	pass; go through; spend
geçmiş	past
geçti	pass; go through; spend
geçtiğimiz	last
geçtiğimiz ay	last month
geçtiğimiz günlerde	recently
geçtiğimiz hafta	last week
geçtiğimiz yıl	last year
gibi	-
gidecek	go
gideceğini	go
giden	go
gider	expense; expenditure
giderek	increasingly
giderken	go
gidip	go
gidiyor	go
gidişat	course
gine	guinea
girdi	enter
girdiler	enter
girdiği	enter
girecek	enter
gireceğini	enter
giren	enter
girerek	enter
girit	crete
giriyor	enter
giriş	entry; entrance; introduction
girişim	initiative; attempt; venture
girişimci	entrepreneur
girmedi	enter
girmek	enter
girmesi	enter
girmesine	enter
girmeye	enter
girmiş	enter
gitgide	increasingly
gitmedi	go
gitmek	go
gitmesi	go
gitmeye	go
gitmiş	go
gitmişti	go
gitti	go
gittiler	go
gittiği	go
gittiğini	go
giyim	clothing
giysi	clothing
gizemli	mysterious
gizledi	hide; conceal
gizlemek	hide; conceal
gizlenen	hide; conceal
gizleyen	hide; conceal
gizli	secret; hidden; confidential
gizlilik	secrecy; confidentiality; privacy
gizliliği	secrecy; confidentiality; privacy
gol	goal
golan tepeleri	golan heights
golcü	scorer; striker
gram	gram
gram altın	gold
grev	strike
gri	gray
gribi	flu; influenza
grip	flu; influenza
grubu	group
grup	group
grup başkanvekili	group deputy chairman
grup toplantısı	group meeting; parliamentary group meeting
grönland	greenland
gsyh	gross domestic product; gdp
gsyih	gross domestic product; gdp
gurur	pride
gururlu	proud
göl	lake
gölge	shadow
gönderdi	send
gönderdiler	send
gönderdiği	send
gönderdiğini	send
gönderecek	send
gönderen	send
göndererek	send
gönderildi	send
gönderileceğini	send
gönderilen	send
gönderiliyor	send
gönderilmesi	send
gönderiyor	send
göndermek	send
göndermeye	send
göndermiş	send
gönüllü	volunteer; voluntary
gördü	see
gördük	see
gördüm	see
gördüğü	see
gördüğünü	see
göre	-
görebilir	see
görecek	see
göreceli olarak	relatively
göreceğiz	see
gören	see
görev	duty; task; mission
görev alan	serve; take part
görev aldı	serve; take part
görev süresi	term; tenure
görev yapan	serve; work
görev yaptı	serve; work
görev yapıyor	serve; work
görev yeri	post
görevden aldı	dismiss; remove; sack
görevden alma	dismiss; remove; sack
görevden alınan	dismiss; remove; sack
görevden alındı	dismiss; remove; sack
görevden alınması	dismiss; remove; sack
göreve başladı	take office
görevine son verildi	dismiss
görevlendirildi	assign; appoint
görevlendirilen	assign; appoint
görevli	official; officer
göreyse	-
görgü tanıkları	eyewitness; witness
görgü tanığı	eyewitness; witness
görmek	see
görmesi	see
görmeye	see
görmezden geldi	ignore
görmezden geliyor	ignore
görmüş	see
görüldü	see
görüldüğü	see
görülen	see
görülmesi	see
görülüyor	see
görünen	seem; appear
görüntü	image; footage
görüntüler	footage; image
görüntüleri	footage; image
görünüyor	seem; appear
görünüyordu	seem; appear
görüyor	see
görüyoruz	see
görüş	view; opinion
görüş alışverişi	exchange view
görüş alışverişinde bulundu	exchange view
görüş ayrılığı	disagreement
görüş birliği	consensus
görüşecek	meet; discuss; talk
görüşen	meet; discuss; talk
görüşme	meeting; talk
görüşmede	talk; meeting
görüşmek	meet; discuss; talk
görüşmeler	talk; negotiation
görüşmelerde	talk; meeting
görüşmesi	meet; discuss; talk
görüşmesinde	talk; meeting
görüşmeyi	talk; meeting
görüşmüştü	meet; discuss; talk
görüştü	meet; discuss; talk
görüşüldü	meet; discuss; talk
görüşülen	meet; discuss; talk
görüşüyor	meet; discuss; talk
gösterdi	show; demonstrate; indicate
gösterdiği	show
gösterdiğini	show
gösteren	show; demonstrate; indicate
göstererek	show
gösterge	indicator
gösteri	demonstration; protest; show
gösterici	protester; demonstrator
gösterildi	show; demonstrate; indicate
gösterilen	show; demonstrate; indicate
gösteriliyor	show
gösteriyor	show; demonstrate; indicate
göstermedi	show
göstermek	show; demonstrate; indicate
göstermesi	show; demonstrate; indicate
göstermeye	show
götürdü	take
götürmek	take
götürüldü	take
götürülen	take
göz	eye
göz ardı	ignore
göz attı	look
göz yaşartıcı gaz	tear gas; pepper gas
göz önünde bulundurarak	considering
göz önüne alındığında	considering
gözaltı	detention; custody
gözaltı kararı	detention warrant
gözaltına aldı	detain; arrest
gözaltına alınan	detain; arrest
gözaltına alındı	detain; arrest
gözaltına alındığı	detain; arrest
gözaltına alınması	detain; arrest
gözden geçirdi	review; revise
gözden geçirilmesi	review; revise
gözden geçirme	review; revise
gözden geçirmek	review; revise
gözden kaçtı	overlook
göze çarpan	striking
gözlem	observation
gözlemci	observer
gözlemevi	observatory
gözler önüne serdi	reveal; show
gözyaşı	tear
göç	migration; immigration
göçmen	migrant; immigrant
göçmen karşıtı	anti immigrant
göçmenler	migrant; immigrant
göçmenleri	migrant; immigrant
göçmenlerin	migrant; immigrant
göçmenlik	immigration
göçü	migration; immigration
göğsü	chest
göğüs	chest
gübre	fertilizer
gücü	power; force; strength
gül	rose; gul
güldü	laugh; smile
gülen	gulen
gülümseme	smile
gülüyor	laugh; smile
gümrük	customs
gümrük birliği	customs union
gümrük tarifesi	tariff; customs duty
gümrük vergisi	tariff; customs duty
gümrüğü	customs
gümüş	silver
gümüş madalya	silver medal
gün	day
gün yüzüne çıktı	come to light; reveal
güncel	current; up to date
güncelledi	update
güncelleme	update
güncellendi	update
güncellenen	update
gündem	agenda
gündeme geldi	raise; agenda
gündeme getirdi	raise; agenda
gündeme getirildi	raise; agenda
güney	south; southern
güney afrika	south africa
güney afrikalı	south african
güney amerika	south america
güney asya	south asia
güney kore	south korea
güney koreli	south korean
güney kıbrıs	southern cyprus
güney sudan	south sudan
güney çin denizi	south china sea
güneybatı	southwest; southwestern
güneydoğu	southeast; southeastern
güneydoğu anadolu	southeastern anatolia
güneydoğu asya	southeast asia
güneş	sun; solar
güneş enerjisi	solar energy; solar power
güneş paneli	solar panel
günlerce	for days
günlük	daily
gürcistan	georgia
gürcü	georgian
güreş	wrestling
gürültü	noise
güven	confidence; trust
güven endeksi	confidence index
güven oylaması	confidence vote
güvendi	trust; rely
güvenen	trust; rely
güvenilir	reliable; trustworthy
güveniyor	trust; rely
güvenli	safe; secure
güvenli bölge	safe zone
güvenlik	security; safety
güvenlik açığı	vulnerability; security gap
güvenlik endişeleri	security concern
güvenlik görevlisi	security guard
güvenlik güçleri	security forces
güvenlik kamerası	security camera; surveillance camera
güvenlik kaygıları	security concern
güvenlik konseyi	security council
güvenlik kuvvetleri	security forces
güvenlik tehdidi	security threat
güvenlik önlemleri	security measure
güvenliği	security; safety
güvenmek	trust; rely
güvenoyu	confidence vote
güz	autumn; fall
güzel	beautiful; nice
güç	power; force; strength
güç dengesi	balance of power
güçlendirdi	strengthen; reinforce
güçlendirecek	strengthen; reinforce
güçlendiren	strengthen; reinforce
güçlendirilmesi	strengthen; reinforce
güçlendirme	strengthen; reinforce
güçlendirmek	strengthen; reinforce
güçler	force; power
güçleri	force; power
güçlerine	force
güçlerinin	force
güçlü	strong; powerful
güçlük	difficulty; challenge
güçsüz	weak
gıda	food
gıda fiyatları	food price
gıda güvenliği	food security
gıda krizi	food crisis
gıda yardımı	food aid
haber	news; report
haber ajansı	news agency
haberde	report; news
habere göre	report; news
haberler	news; report
haberleri	news; report
hac	hajj; pilgrimage
haccı	hajj; pilgrimage
hacim	volume
hacker	hacker
hacmi	volume
hacı	pilgrim
hafif	light; slight
hafifçe	slightly
hafta	week
hafta sonu	weekend
haftalarca	for weeks
haftalık	weekly
hafıza	memory
hain	traitor
hak	right
hakaret	insult
hakem	referee
hakemlik	arbitration
hakim	judge
hakkında	-
haklar	right
hal	state; case; condition
hala	-
halbuki	-
halebi	aleppo
halep	aleppo
hali	state; case; condition
halife	caliph
halifelik	caliphate
halifeliği	caliphate
halihazırda	currently; now
halk	people; public
halk oylaması	referendum
halk sağlığı	public health
halka arz	public offering; ipo
halka açık	public
halkların demokratik partisi	hdp
ham madde	raw material
ham petrol	crude oil
hama	hama
hamaney	khamenei
hamas	hamas
hamile	pregnant
hamilelik	pregnancy
hammadde	raw material
han yunus	khan younis
hangi	-
hangisi	-
hapis	prison; imprisonment; jail
hapis cezası	prison sentence; prison
hapis cezasına çarptırıldı	sentence
hapishane	prison; jail
hapsi	prison; imprisonment; jail
harcama	spending; expenditure
harekat	operation
hareket	movement; action; move
hareket ediyor	move; act
hareket etti	move; act
harekete geçmek	take action; act
harekete geçmesi	take action; act
harekete geçti	take action; act
hareketli	active; mobile
harekât	operation
harika	wonderful; magnificent
harita	map
hariç	except; excluding
harkiv	kharkiv
harkov	kharkiv
harp	war
hartum	khartoum
hasar	damage
hasar gördü	damage
hasar gören	damage
hasat	harvest
hasta	patient; sick
hastalar	patient
hastalık	disease; illness
hastalığı	disease; illness
hastane	hospital
hastaneye kaldırılan	hospitalize; taken to hospital
hastaneye kaldırıldı	hospitalize; taken to hospital
hat	line
hata	mistake; error
hatta	-
hattı	line
hatırladı	remember; recall
hatırlamak	remember; recall
hatırlatan	remind; recall
hatırlatarak	remind; recall
hatırlattı	remind; recall
hatırlatıldı	remind; recall
hatırlıyor	remember; recall
hava	air; weather
hava durumu	weather; weather forecast
hava harekatı	air operation; air campaign
hava kirliliği	air pollution
hava koşulları	weather condition
hava kuvvetleri	air force
hava kuvvetleri komutanı	air force commander
hava operasyonu	air operation; air campaign
hava sahası	airspace
hava saldırıları	airstrike; air strike
hava saldırısı	airstrike; air strike
hava savunma	air defense; air defense system
hava savunma sistemi	air defense; air defense system
hava savunma sistemleri	air defense system
hava yolları	airlines
hava yolu	airline
havaalanı	airport
havacılık	aviation
havacılığı	aviation
havalimanı	airport
havan topu	mortar
havana	havana
havayolları	airlines
havayolu	airline
hayal	dream; imagination
hayal kırıklığı	disappointment
hayat	life
hayat pahalılığı	cost of living
hayata geçirdi	implement; realize
hayata geçirilen	implement; realize
hayata geçirilmesi	implement; realize
hayata geçirmek	implement; realize
hayata veda etti	die; pass away
hayati	vital
hayati tehlike	critical condition
hayatta kalan	survive; survivor
hayatta kaldı	survive; survivor
hayatını kaybeden	die; lose life
hayatını kaybedenlerin	die; lose life
hayatını kaybetmesi	die; lose life
hayatını kaybetti	die; lose life
hayatını kaybettiği	die; lose life
hayatını yitirdi	die; lose life
haydi	-
hayvan	animal
hayvancılık	livestock
hayır	-
hayır kurumu	charity
hazar denizi	caspian sea
hazine	treasury
hazine bonosu	treasury bill
hazine ve maliye bakanlığı	finance ministry; treasury
hazine ve maliye bakanı	finance minister; treasury
haziran	june
hazır	ready
hazırladı	prepare
hazırladığı	prepare; preparation
hazırlamak	prepare
hazırlanan	prepare
hazırlandı	prepare
hazırlanması	prepare
hazırlanıyor	prepare
hazırlanıyordu	prepare; preparation
hazırlayacak	prepare; preparation
hazırlayan	prepare
hazırlık	preparation
hazırlıklar	prepare; preparation
hazırlıkları	prepare; preparation
hazırlıyor	prepare
hazırlığı	preparation
hdp	hdp
hedef	target; goal
hedef alan	target
hedef aldı	target
hedef alındı	target
hedef alıyor	target
hedefledi	target; aim
hedeflediklerini	target
hedeflediği	target
hedeflenen	target; aim
hedefleyen	target; aim
hedefliyor	target; aim
hediye	gift
hekim	doctor; physician
hektar	hectare
helikopter	helicopter
hem	-
hem de	-
hemen	immediately
hemen hemen	almost; nearly
hemşire	nurse
henüz	-
hep	-
hepatit	hepatitis
hepsi	-
her	-
her biri	-
her ne kadar	-
her zaman	always
her şey	-
her şeyi	-
her şeyin	-
herhangi	-
hesabı	account; calculation
hesap	account; calculation
hesap sorma	accountability
hesap verebilirlik	accountability
hesap verme	accountability
hesap vermeli	accountable
hesapladı	calculate
hesaplama	calculate
hesaplanan	calculate
hesaplandı	calculate
hevesli	enthusiastic; eager
heyelan	landslide
heyet	delegation
heyet tahrir el şam	hayat tahrir al-sham
heykel	statue; sculpture
hidroelektrik	hydroelectric
hidrojen	hydrogen
hijyen	hygiene
hilafet	caliphate
hindistan	india
hindistanlı	indian
hindu	hindu
hint	indian
hint okyanusu	indian ocean
hintli	indian
hiperenflasyon	hyperinflation
hipersonik füze	hypersonic missile
hisse	share; stake
hisse senedi	stock; share
hisse senetleri	stock; share
hissedar	shareholder
hizbullah	hezbollah
hiç	-
hiçbir	-
hiçbir zaman	never
hiçbir şey	-
hiçbiri	-
holding	holding; conglomerate
hollanda	netherlands; dutch
hollandalı	dutch
holokost	holocaust
hong kong	hong kong
hortum	tornado
hoşgörü	tolerance
hristiyan	christian
hristiyanlık	christianity
hsk	judicial council
htş	hayat tahrir al-sham
hukuk	law
hukuk devleti	rule of law
hukuki	legal
hukuku	law
hukukun üstünlüğü	rule of law
humus	homs
husi	houthi
husiler	houthi
husus	matter; point
hâkim	judge
hâlihazırda	currently; now
hâlâ	-
hücre	cell
hücre hapsi	solitary confinement
hükmü	verdict; provision; sentence
hükumet	government
hüküm	verdict; provision; sentence
hükümet	government
hükümet karşıtı	anti government
hükümet sözcüsü	government spokesman
hükümet yanlısı	pro government
hükümeti	government
hükümetin	government
hükümlü	convict; inmate
hürmüz boğazı	strait of hormuz
hüseyin	hussein
hıristiyan	christian
hırs	ambition
hırsız	thief
hırsızlık	theft
hırsızlığı	theft
hırvat	croatian
hırvatistan	croatia
hız	speed
hız sınırı	speed limit
hızla	rapidly; quickly
hızlanan	accelerate; speed up
hızlandı	accelerate; speed up
hızlandırdı	accelerate; speed up
hızlandırmak	accelerate; speed up
hızlandırılması	accelerate; speed up
hızlı	fast; rapid; quick
hızlı tren	high speed train
i	-
iade	return; extradition
iade edildi	extradite; return
iade edilmesi	extradite; return
iade etti	extradite; return
ibb	istanbul municipality; istanbul metropolitan municipality
icat	invention
icra kurulu başkanı	chief executive; ceo
idam	execution; death penalty
idam cezası	death penalty; death sentence
idare mahkemesi	administrative court
iddia	claim; allegation
iddia eden	claim; allege; argue
iddia edildi	claim; allege; argue
iddia edilen	claim; allege; argue
iddia ediliyor	claim; allege; argue
iddia ediyor	claim; allege; argue
iddia etti	claim; allege; argue
iddia makamı	prosecution
iddialı	ambitious; assertive
iddianame	indictment
iddiaya göre	allegedly; reportedly
ideoloji	ideology
ideolojik	ideological
idi	-
idlib	idlib
ifade	statement; expression; testimony
ifade eden	say; express; state
ifade ederek	say; express; state
ifade edildi	say; express; state
ifade edilen	say; express; state
ifade ediyor	say; express; state
ifade etti	say; express; state
ifade verdi	testify
ifade veren	testify
ifade özgürlüğü	freedom of expression; free speech
ifadeler	remark; statement; expression
ifadeleri	remark; statement; expression
ifadelerini kullandı	say
ifadesini kullandı	say
iflas	bankruptcy
iflas etti	go bankrupt; bankruptcy
iftira	slander
iha	drone; unmanned aerial vehicle
ihale	tender; auction
ihanet	betrayal; treason
ihbar	tip; report
ihlal	violation; breach
ihlal eden	violate; breach
ihlal ediyor	violate; breach
ihlal etti	violate; breach
ihracat	export
ihracatçı	exporter
ihracı	export
ihraç	export
ihraç edildi	expel; export; dismiss
ihraç edilen	expel; export; dismiss
ihraç etti	expel; export; dismiss
ihtilaf	dispute; disagreement
ihtilal	revolution; coup
ihtimal	possibility; probability; likelihood
ihtiyacı	need
ihtiyati tedbir	injunction
ihtiyatlı	cautious
ihtiyaç	need
ihtiyaç duyulan	need
ihtiyaç duyuyor	need
iit	organization of islamic
iken	-
iki	two
iki devletli çözüm	two state solution
iki kat	double
iki katı	double
iki katına	double
ikili	bilateral
ikili görüşme	bilateral meeting
ikili ilişki	bilateral relation
ikili ilişkiler	bilateral relation
ikinci	second
ikinci dünya savaşı	world war
ikinci yarı	second half
ikinci çeyrek	second quarter
ikişer	each
iklim	climate
iklim değişikliği	climate change
iklim krizi	climate crisis
ikna	persuade; convince
iktidar	power; ruling party; government
iktidar partisi	ruling party; ruling
iktidardaki	ruling party; ruling
iktisadi	economic
iktisatçı	economist
il	province
ilacı	drug; medicine; medication
ilan	announcement; declaration; advertisement
ilan eden	declare; announce
ilan ederek	declare; announce
ilan edildi	declare; announce
ilan edilen	declare; announce
ilan etmesi	declare; announce
ilan etti	declare; announce
ilan ettiği	declare; announce
ilave	additional; extra
ilaç	drug; medicine; medication
ile	-
ile ilgili	-
ile ilgili olarak	-
ileri	forward; advanced
ileri sürdü	claim; allege; argue
ileri süren	claim; allege; argue
ileri sürülen	claim; allege; argue
ilerledi	advance; progress
ilerleme	progress; advance
ilerleyen	advance; progress
ilerliyor	advance; progress
iletişim	communication; contact
iletişim başkanlığı	communications directorate
iletişim başkanı	communications director
ilgi	interest; attention
ilgilendi	interest; deal
ilgilenen	interest; deal
ilgileniyor	interest; deal
ilgili	related; relevant
ilhak	annexation
ilişki	relation; relationship
ilişkin	-
ilk	first
ilk defa	first time
ilk kez	first time
ilk yarı	first half
ilk çeyrek	first quarter
ilk çeyrekte	first quarter
ilkbahar	spring
ilke	principle
ilkokul	primary school
ilçe	district; town
imalat	manufacturing
imam	imam
imam hatip	imam hatip
imam hatip okulu	imam hatip
imamoğlu	imamoglu
imf	imf; international monetary fund
imha	destroy; destruction
imiş	-
imkan	opportunity; possibility; means
imkansız	impossible
imkân	opportunity; possibility; means
imkânsız	impossible
imparator	emperor
imparatorluk	empire
imparatorluğu	empire
imza	signature
imza attı	sign
imzacı	signatory
imzaladı	sign
imzalamak	sign
imzalanan	sign
imzalandı	sign
imzalanması	sign
imzalayacak	sign
imzalayan	sign
in	-
inanan	believe
inancı	belief; faith
inandı	believe
inandığını	believe
inanmak	believe
inanç	belief; faith
inanılan	believe
inanılmaz	incredible; unbelievable
inanıyor	believe
inanıyorum	believe
inanıyoruz	believe
inceledi	examine; review; investigate
incelediği	examine; review; investigate
inceleme	investigation; review; examination
incelemek	examine; review; investigate
incelenen	examine; review; investigate
inceleniyor	examine; review; investigate
inceleyen	examine; review; investigate
inceliyor	examine; review; investigate
indirdi	lower; download; reduce
indirildi	lower; download; reduce
indirilen	lower; download; reduce
indirim	discount; reduction; cut
infaz	execution
ingiliz	british; briton; english
ingilizce	english
ingiltere	england; britain; uk
iniş	landing; descent
inkar	deny; denial
inkâr	deny; denial
inovasyon	innovation
insan	human; person; people
insan hakları	human rights
insan hakları ihlali	human rights violation
insan hakları ihlalleri	human rights violation
insan hakları izleme örgütü	human rights watch
insan hakları savunucuları	human rights defender
insan hakları savunucusu	human rights defender
insan kaçakçılığı	human trafficking; human smuggling
insan ticareti	human trafficking; human smuggling
insani	humanitarian; human
insani koridor	humanitarian corridor
insani kriz	humanitarian crisis
insani yardım	humanitarian aid
insanlar	people
insanlık	humanity
insanlık dışı	inhumane
insanlığa karşı suç	crime against humanity
insanlığa karşı suçlar	crime against humanity
insanlığı	humanity
insansız hava aracı	drone; unmanned aerial vehicle
insansız hava araçları	drone; unmanned aerial vehicle
internet	internet
internet sitesi	website
internet üzerinden	online
intihar	suicide
intihar bombacısı	suicide bomber
intihar saldırısı	suicide attack; suicide bombing
intikam	revenge
inşa	build; construction
inşa edildi	build; construct
inşa edilecek	build; construct
inşa edilen	build; construct
inşa ediyor	build; construct
inşa etti	build; construct
inşaat	construction
ipotek	mortgage
ipoteği	mortgage
iptal	cancellation; cancel
iptal edildi	cancel
iptal edilen	cancel
iptal edilmesi	cancel
iptal etti	cancel
iptali	cancellation; cancel
irade	will
iran	iran
iranlı	iranian
irlanda	ireland; irish
irlandalı	irish
ise	-
isem	-
ishal	diarrhea
isim	name
isimli	named; called
iskandinav	scandinavian
iskandinavya	scandinavia
iskenderiye	alexandria
iskoç	scottish
iskoçya	scotland
iskoçyalı	scottish
islam	islam; islamic
islam devleti	islamic state
islam düşmanlığı	islamophobia
islam işbirliği teşkilatı	organization of islamic
islamabad	islamabad
islamcı	islamist
islami	islamic
islami cihad	islamic jihad
islamofobi	islamophobia
ismi	name
ispanya	spain
ispanyol	spanish
ispanyolca	spanish
ispat	proof
israil	israel; israeli
israil başbakanı	israeli prime minister
israil güçleri	israeli forces
israil ordusu	israeli army; israeli military
israilli	israeli
istanbul boğazı	bosphorus; strait
istanbul büyükşehir belediyesi	istanbul municipality; istanbul metropolitan municipality
istanbul havalimanı	istanbul airport
istanbul sözleşmesi	istanbul convention
istasyon	station
istatistik	statistic
istatistiği	statistic
istedi	want; ask; demand
istediklerini	want
istediler	want
istediği	want; ask; demand
istediğimiz	want
istediğini	want; ask; demand
istek	request; desire; demand
istekli	willing; eager
isteksiz	reluctant
istemedi	not want
istemek	want; ask; demand
istemesi	want; ask; demand
istemeyen	not want
istemiyor	not want
istemiyoruz	not want
istemiş	want; ask; demand
istemişti	want; ask; demand
istendi	want; ask; demand
istendiğini	want
istenen	want; ask; demand
isteniyor	want; ask; demand
ister	-
isteyen	want; ask; demand
isteyenler	want
isteği	request; desire; demand
istifa	resignation; resign
istifa edecek	resign; step down
istifa eden	resign; step down
istifa etmesi	resign; step down
istifa etti	resign; step down
istifasını sundu	resign
istihbarat	intelligence
istihbarat servisi	intelligence agency; intelligence service
istihbarat teşkilatı	intelligence agency; intelligence service
istihbarat örgütü	intelligence agency; intelligence service
istihbarat şefi	intelligence chief; spy chief
istihdam	employment
istiklal marşı	national anthem
istikrar	stability
istikrarlı	stable
istikrarsız	unstable
istikrarsızlık	instability
istikrarsızlığı	instability
istila	invasion
istinaf	appeal
istinaf mahkemesi	appeals court; court of appeals
istismar	abuse; exploitation
istiyor	want; ask; demand
istiyorlar	want; ask; demand
istiyorum	want; ask; demand
istiyoruz	want; ask; demand
isveç	sweden; swedish
isveçli	swedish
isviçre	switzerland; swiss
isviçreli	swiss
isyan	rebellion; uprising; riot
isyancı	rebel; insurgent
isyancılar	rebel; insurgent
itaat	obedience; obey
italya	italy
italyan	italian
itfaiye	fire department; firefighter
itfaiye ekipleri	firefighter; fire crew
itfaiyeci	firefighter
ithal	import; imported
ithalat	import
ithalatçı	importer
itibaren	-
itibariyle	-
itibarı ile	-
itibarıyla	-
itilaf	dispute
itiraf	confession; admit
itiraz	objection; appeal
ittifak	alliance
iyi	good; well
iyi parti	good party
iyileşen	improve; recover; heal
iyileşme	improvement; recovery
iyileşti	improve; recover; heal
iyileştirilmesi	improve; recover; heal
iyileştirme	improvement; recovery
iyileştirmek	improve; recover; heal
iyimser	optimistic
iyimserlik	optimism
iyimserliği	optimism
iyip	good party
izin	permission; leave
izin verdi	allow; permit
izin veren	allow; permit
izin verildi	allow; permit
izin verilmedi	not allow
izin verilmesi	allow; permit
izin veriyor	allow; permit
izin vermedi	not allow
izin vermek	allow; permit
izin vermeyecek	not allow
izlanda	iceland
izlandalı	icelandic
izledi	watch; follow; monitor
izleme	watch; follow; monitor
izlemek	watch; follow; monitor
izlendi	watch; follow; monitor
izlenen	watch; follow; monitor
izleyecek	watch; follow; monitor
izleyen	watch; follow; monitor
izleyici	viewer; audience; spectator
izliyor	watch; follow; monitor
izni	permission; leave
izole	isolated
iç güvenlik	homeland security; internal security
iç işleri	internal affairs
iç karışıklık	unrest
iç politika	domestic politics
iç savaş	civil war
içecek	drink; beverage
içeceği	drink; beverage
içerdi	contain; include
içeren	contain; include
içeri	inside
içeride	inside
içerik	content
içeriyor	contain; include
içeriği	content
için	-
içinde	-
içindeki	-
içinden	-
içine	-
içişleri	interior
içişleri bakanlığı	interior ministry
içişleri bakanı	interior minister
içme suyu	drinking water
iş	business; work; job
iş adamı	businessman; businesspeople
iş birliği	cooperation
iş birliği yapmak	cooperate
iş birliği yaptı	cooperate
iş dünyası	business world; business community
iş gücü	workforce; labor
iş gücü piyasası	labor market
iş insanı	businessman; businesspeople
işadamı	businessman; businesspeople
işaret	sign; signal
işaret eden	point out; indicate; signal
işaret ediyor	point out; indicate; signal
işaret etti	point out; indicate; signal
işaretledi	mark
işbirliği	cooperation
işbirliği yapmak	cooperate
işbirliği yaptı	cooperate
işe aldı	hire; recruit
işe alım	recruitment; hiring
işe alım yaptı	hire; recruit
işe alındı	hire; recruit
işe başladı	start work
işgal	occupation; invasion
işgalci	occupier
işgücü	workforce; labor
işkence	torture
işledi	commit; process
işlenen	commit; process
işler	work; business; affair
işletme	business; enterprise
işleyen	commit; process
işsiz	unemployed; jobless
işsizlik	unemployment
işsizlik maaşı	unemployment benefit
işsizlik oranı	unemployment rate
işsizlik sigortası	unemployment insurance
işsizlik ödeneği	unemployment benefit
işsizliği	unemployment
işte	-
işten ayrıldı	quit; leave job
işten çıkardı	lay off; fire; dismiss
işten çıkarma	layoff; dismissal
işten çıkarılan	lay off; fire; dismiss
işten çıkarıldı	lay off; fire; dismiss
iştirak	subsidiary; affiliate
iştiraki	subsidiary; affiliate
işveren	employer
işçi	worker
işçi partisi	labour party
işçiler	worker
işçileri	worker
işçilerin	worker
jamaika	jamaica
jandarma	gendarmerie
japon	japanese
japon yeni	yen
japonya	japan
jüri	jury
kabil	kabul
kabine	cabinet
kablo	cable
kabul	acceptance; accept
kabul eden	accept; adopt; admit
kabul edildi	accept; adopt; admit
kabul edilemez	unacceptable
kabul edilen	accept; adopt; admit
kabul edilmesi	accept; adopt; admit
kabul ediyor	accept; adopt; admit
kabul etmek	accept; adopt; admit
kabul etmesi	accept; adopt; admit
kabul etti	accept; adopt; admit
kabul ettiğini	accept; adopt; admit
kadar	-
kaddafi	gaddafi
kademeli	gradually; gradual
kademeli olarak	gradually; gradual
kader	fate; destiny
kadro	cast; squad; staff
kadın	woman; female
kadın cinayeti	femicide
kadın cinayetleri	femicide
kadın erkek eşitliği	gender equality
kadın hakları	women's rights
kadına yönelik şiddet	violence against women
kadına şiddet	violence against women
kadınlar	woman
kadınları	woman
kadınların	woman
kafa	head
kafa kesme	behead
kafe	cafe
kafkasya	caucasus
kahire	cairo
kahraman	hero
kahvaltı	breakfast
kahve	coffee
kakao	cocoa
kalabalık	crowd; crowded
kalabalığı	crowd; crowded
kalacak	remain; stay
kalacağını	remain; stay
kalan	remain; stay
kalarak	remain; stay
kalbi	heart
kaldı	remain; stay
kaldı ki	-
kaldılar	remain; stay
kaldıracak	lift; remove; abolish
kaldıran	lift; remove; abolish
kaldırdı	lift; remove; abolish
kaldırma	lift; remove; abolish
kaldırmak	lift; remove; abolish
kaldırılan	lift; remove; abolish
kaldırıldı	lift; remove; abolish
kaldırılması	lift; remove; abolish
kaldığı	remain; stay
kaldığını	remain; stay
kale	castle; goal
kaleci	goalkeeper
kaleme aldı	write
kaliforniya	california
kalite	quality
kaliteli	quality
kalkınma	development
kalkış	takeoff; departure
kalmak	remain; stay
kalması	remain; stay
kalmaya	remain; stay
kalmış	remain; stay
kalp	heart
kalp krizi	heart attack
kalıcı	permanent; lasting
kalıyor	remain; stay
kalıyoruz	remain; stay
kamboçya	cambodia
kamera	camera
kamerun	cameroon
kampanya	campaign
kampüs	campus
kamu	public
kamu borcu	public debt; government debt
kamu görevlisi	public official; public servant
kamu harcamaları	public spending; public expenditure
kamu hastanesi	public hospital; state hospital
kamu sektörü	public sector
kamulaştırma	expropriation; nationalization
kamuoyu	public; public opinion
kamuoyu araştırması	poll; survey; opinion poll
kamuoyu yoklaması	poll; survey; opinion poll
kamuya açık	public
kamyon	truck
kamyonet	pickup truck; van
kan	blood
kanada	canada; canadian
kanadalı	canadian
kanal	channel; canal
kanal istanbul	canal istanbul
kanser	cancer
kanun	law
kanun dışı	illegal
kanun hükmünde kararname	decree; statutory decree
kanun tasarısı	bill
kanun teklifi	bill; legislative proposal
kanıt	evidence; proof
kanıtladı	prove
kanıtlamak	prove
kanıtlandı	prove
kanıtlayan	prove
kaos	chaos
kapalı	closed
kapanan	close; shut; closure
kapandı	close; shut; closure
kapanması	close; shut; closure
kapanış	closing; close
kapasite	capacity
kapatacak	close; shut
kapatan	close; shut; closure
kapatma	close; shut; closure
kapatmak	close; shut; closure
kapattı	close; shut; closure
kapatılacak	close; shut
kapatılan	close; shut; closure
kapatıldı	close; shut; closure
kapatıldığını	close; shut
kapatılması	close; shut; closure
kapatıyor	close; shut
kapitalizm	capitalism
kaplan	tiger
kapsadı	cover; include
kapsamlı	comprehensive
kapsamında	-
kapsayan	cover; include
kapsıyor	cover; include
kaptan	captain
kapı	door; gate
kar	profit; snow
kar fırtınası	snowstorm
kar marjı	profit margin
kar yağışı	snowfall
kara	land; black
kara harekatı	ground operation; ground offensive
kara harekâtı	ground operation; ground offensive
kara kuvvetleri	land forces; army
kara operasyonu	ground operation; ground offensive
kara para aklama	money laundering
kara suları	territorial water
kara yolu	highway; motorway
karabağ	karabakh
karaciğer	liver
karadağ	montenegro
karadeniz	black sea
karakol	police station
karamsar	pessimistic
karanlık	dark; darkness
karanlığı	dark; darkness
karantina	quarantine
karar	decision; ruling; verdict
karar aldı	decide
karar alındı	decide
karar verdi	decide
karar verecek	decide
karar veren	decide
karar verildi	decide
karar vermek	decide
kararlar	decision; ruling
kararları	decision; ruling
kararlaştırdı	decide; agree
kararlaştırılan	decide; agree
kararlaştırıldı	decide; agree
kararlı	determined
kararlılık	determination
kararlılığı	determination
kararname	decree
kararsız	undecided
kararsızlık	indecision
kararın	decision
kararına	decision
kararında	decision; ruling
kararını	decision; ruling
karasuları	territorial water
karayip	caribbean
karayipler	caribbean
karayolu	highway; motorway
karbon	carbon
karbondioksit	carbon dioxide
kardeş	brother; sibling
kare	square
kariyer	career
karmaşık	complex; complicated
karmaşığı	complex; complicated
karısı	wife
karışan	involve; interfere; mix
karışmak	involve; interfere; mix
karıştı	involve; interfere; mix
karıştığı	involve; interfere; mix
karışıklık	confusion; turmoil; unrest
karışıklığı	confusion; turmoil; unrest
karşı	-
karşı karşıya	face; confront
karşı saldırı	counterattack; counteroffensive
karşı taarruz	counterattack; counteroffensive
karşı çıkan	oppose
karşı çıkmak	oppose
karşı çıktı	oppose
karşı çıkıyor	oppose
karşıladı	meet; welcome; cover
karşılama	welcome; meeting
karşılamak	meet; welcome; cover
karşılandı	meet; welcome; cover
karşılanması	meet; welcome; cover
karşılayan	meet; welcome; cover
karşılaşan	face; encounter
karşılaşma	match; encounter
karşılaştı	face; encounter
karşılaştırdı	compare; compared
karşılaştırma	comparison
karşılaştırıldığında	compare; compared
karşılaşıyor	face; encounter
karşılık verdi	respond; retaliate
karşılıklı	mutual
karşın	-
karşısında	-
karşıt	opponent; anti
kasaba	town
kasım	november
kasırga	hurricane; cyclone; tornado
kat	floor; fold
katalonya	catalonia
katar	qatar
katarlı	qatari
katil	killer; murderer
katil zanlısı	murder suspect
katkı	contribution
katkı sağladı	contribute
katkı sağlayacak	contribute
katkı sağlayan	contribute
katkıda bulundu	contribute
katliam	massacre
katma değer vergisi	value added tax; vat
katolik	catholic
katı	strict; solid
katılacak	join; attend; participate
katılacağını	join; attend; participate
katılan	join; attend; participate
katılanlar	join; attend; participate
katılarak	join; attend; participate
katıldı	join; attend; participate
katıldılar	join; attend; participate
katıldığı	join; attend; participate
katıldığını	join; attend; participate
katılmadı	join; attend; participate
katılmak	join; attend; participate
katılması	join; attend; participate
katılmaya	join; attend; participate
katılım	participation; turnout; accession
katılım müzakereleri	accession negotiation; accession talk
katılımcı	participant
katılımı	join; attend; participate
katılıyor	join; attend; participate
kaybedecek	lose
kaybeden	lose
kaybedenler	lose
kaybederek	lose
kaybedildi	lose
kaybedilen	lose
kaybediyor	lose
kaybetmek	lose
kaybetmesi	lose
kaybetmiş	lose
kaybetti	lose
kaybettiler	lose
kaybettim	lose
kaybettiği	lose
kaybettiğini	lose
kaybolan	disappear; lose; missing
kayboldu	disappear; lose; missing
kaybolması	disappear; lose; missing
kaybı	loss; missing
kaydeden	record; note; say
kaydedildi	record; note; say
kaydedilen	record; note; say
kaydediyor	record; note; say
kaydetmek	record; note; say
kaydetti	record; note; say
kaydı	record; registration
kaygı	concern; worry
kaymakam	district governor
kaynak	source; resource
kaynaklar	source; resource
kaynaklara göre	according to source
kaynakları	source; resource
kaynağı	source; resource
kayyum	trustee
kayyım	trustee
kayıp	loss; missing
kayıp kişi	missing person
kayıp kişiler	missing person
kayıplar	loss; casualty
kayıt	record; registration
kayıtlı	registered
kaza	accident; crash
kazak	kazakh
kazakistan	kazakhstan
kazanacak	win; gain; earn
kazanacağını	win
kazanan	win; gain; earn
kazancı	gain; earning
kazandı	win; gain; earn
kazandılar	win
kazandırdı	bring; earn
kazandığı	win
kazandığını	win
kazanmak	win; gain; earn
kazanması	win; gain; earn
kazanmış	win; gain; earn
kazanç	gain; earning
kazanılan	win; gain; earn
kazanırsa	win
kazanıyor	win; gain; earn
kazı	excavation
kaç	-
kaçak	illegal; smuggled; fugitive
kaçak göçmen	irregular migrant; illegal migrant
kaçakçı	smuggler; trafficker
kaçakçılık	smuggling; trafficking
kaçakçılığı	smuggling; trafficking
kaçan	flee; escape
kaçağı	illegal; smuggled; fugitive
kaçmak	flee; escape
kaçması	flee; escape
kaçmaya	flee; escape
kaçmış	flee; escape; kidnap
kaçtı	flee; escape
kaçtılar	flee; escape; kidnap
kaçtığı	flee; escape; kidnap
kaçtığını	flee; escape; kidnap
kaçındı	avoid; refrain
kaçınmak	avoid; refrain
kaçınılması	avoid; refrain
kaçınılmaz	inevitable
kaçıran	kidnap; abduct; hijack
kaçırdı	kidnap; abduct; hijack
kaçırma	kidnap; abduct; hijack
kaçırmak	flee; escape; kidnap
kaçırılan	kidnap; abduct; hijack
kaçırıldı	kidnap; abduct; hijack
kaçırıldığı	flee; escape; kidnap
kaçırıldığını	flee; escape; kidnap
kaçırılması	kidnap; abduct; hijack
kaçıyor	flee; escape
kağıdı	paper
kağıt	paper
kdv	value added tax; vat
kedi	cat
kefalet	bail
kelepçe	handcuff
kelime	word
kemer sıkma	austerity
kemik	bone
kemiği	bone
kendi	-
kendileri	-
kendilerine	-
kendilerini	-
kendimi	-
kendimiz	-
kendine	-
kendini	-
kendisi	-
kendisine	-
kendisini	-
kendisinin	-
kent	city; town
kenti	city; town
kentsel	urban
kentsel dönüşüm	urban transformation; urban renewal
kenya	kenya
kenyalı	kenyan
kere	time
kerkük	kirkuk
kesin	definite; certain; final
kesinlikle	definitely; absolutely; certainly
keskin	sharp
keskin nişancı	sniper
kez	time
keşfeden	discover
keşfedildi	discover
keşfedilen	discover
keşfetti	discover
keşfi	discovery; reconnaissance
keşif	discovery; reconnaissance
keşmir	kashmir
khk	decree; statutory decree
ki	-
kiev	kyiv
kilise	church
kilit	key
kilo	kilogram; kilo
kilogram	kilogram; kilo
kilometre	kilometer
kilometrekare	square kilometer
kim	-
kim jong un	kim jong un
kimdir	-
kime	-
kimi	-
kimin	-
kimler	-
kimlik	identity; id
kimliği	identity; id
kimliği belirsiz	unidentified
kimse	-
kimya	chemistry
kimyasal	chemical
kimyasal saldırı	chemical attack
kimyasal silah	chemical weapon
kimyasal silahlar	chemical weapon
kira	rent
kiracı	tenant
kiraladı	rent; lease
kiralanan	rent; lease
kiralık	rental
kirli	dirty; polluted
kirlilik	pollution
kirliliği	pollution
kitabı	book
kitap	book
kitle imha silahları	weapon of mass
kitle imha silahı	weapon of mass
kiyev	kyiv
kişi	person; people
kişi başına	per capita
kişisel	personal
kişisel veri	personal data
kişisel veriler	personal data
kktc	northern cyprus
klinik	clinic; clinical
klinik denemeler	clinical trial
klinik deney	clinical trial
kliniği	clinic; clinical
koalisyon	coalition
koalisyon güçleri	coalition forces
koalisyon hükümeti	coalition government
kobani	kobani
kobi	small business; sme
koca	husband
kocası	husband
kokain	cocaine
kol	arm; branch
kolay	easy
kolayca	easily
kolaylaştırdı	facilitate; ease
kolaylaştırmak	facilitate; ease
kolera	cholera
kolluk	law enforcement
kolluk kuvvetleri	law enforcement
kolombiya	colombia
kolombiyalı	colombian
koltuk	seat
koltuğu	seat
komedyen	comedian
komiser	commissioner; inspector
komisyon	commission; committee
komite	committee
komplo	conspiracy; plot
komplo teorileri	conspiracy theory
komplo teorisi	conspiracy theory
komutan	commander
komutanlık	command
komutanlığı	command
komünist	communist
komünist parti	communist party
komünizm	communism
komşu	neighbor; neighboring
komşu ülke	neighboring country
komşu ülkeler	neighboring country
konan	put; place
konferans	conference
kongo	congo
kongre	congress; convention
konkordato	concordat; bankruptcy protection
konser	concert
konsey	council
konsolos	consul
konsolosluk	consulate
konsolosluğu	consulate
konteyner	container
konteyner kent	container city
kontrol	control; check
kontrol altına almak	control; contain
kontrol altına alındı	control; contain
kontrol noktası	checkpoint
kontrolü	control; check
konu	subject; issue; topic
konuk	guest
konulan	put; place
konuldu	put; place
konum	position; location
konut	housing; residence
konut fiyatları	house price
konut fiyatı	house price
konut kredisi	mortgage
konut satışları	house sale; home sale
konut satışı	house sale; home sale
konuyla ilgili	-
konuğu	guest
konuşacak	speak; talk
konuşan	speak; talk
konuşarak	speak; talk
konuşlandı	deploy; deployment
konuşlandırdı	deploy; deployment
konuşlandırma	deploy; deployment
konuşlandırıldı	deploy; deployment
konuşlandırılması	deploy; deployment
konuşma	speech; talk
konuşma yapan	speak; speech
konuşma yaptı	speak; speech
konuşmadı	speak; talk
konuşmak	speak; talk
konuşması	speak; talk
konuşmuş	speak; talk
konuştu	speak; talk
konuştuk	speak; talk
konuştuğu	speak; talk
konuştuğunu	speak; talk
konuşulan	speak; talk
konuşuldu	speak; talk
konuşulduğu	speak; talk
konuşuluyor	speak; talk
konuşurken	speak; talk
konuşuyor	speak; talk
kopenhag	copenhagen
kopya	copy
kore	korea; korean
korgeneral	lieutenant general
korkan	fear; afraid
korkmak	fear; afraid
korktu	fear; afraid
korku	fear
korkunç	terrible; horrible
korkuyor	fear; afraid
korona virüsü	coronavirus
koronavirüs	coronavirus
korsika	corsica
korudu	protect; preserve; maintain
koruma	protection; bodyguard; guard
korumak	protect; preserve; maintain
korunan	protect; preserve; maintain
korunması	protect; preserve; maintain
koruyacak	protect; preserve; maintain
koruyan	protect; preserve; maintain
koruyor	protect; preserve; maintain
kosova	kosovo
kosovalı	kosovar
kosta rika	costa rica
kota	quota
kovdu	fire; expel
kovid	covid
kovid 19	covid
kovuldu	fire; expel
koyan	put; place
koydu	put; place
koymak	put; place
koyun	sheep
koyuyor	put; place
koğuş	ward
koşul	condition
koşullu	conditional
koşullu salıverme	parole
kral	king
kraliyet	royal; kingdom
kraliyet ailesi	royal family
kraliçe	queen
krallık	kingdom
krallığı	kingdom
kredi	loan; credit
kredi derecelendirme kuruluşu	rating agency; credit rating agency
kredi kartı	credit card
kredi notu	credit rating
kremlin	kremlin
kreş	nursery; kindergarten
kripto para	cryptocurrency
kripto para birimi	cryptocurrency
kriter	criterion
kritik	critical
kritiği	critical
kriz	crisis
kriz masası	crisis desk; crisis center
kriz merkezi	crisis desk; crisis center
kudüs	jerusalem
kulak	ear
kulağı	ear
kule	tower
kullanabilir	use
kullanacak	use
kullanan	use
kullanarak	use
kullandı	use
kullandığı	use
kullandığını	use
kullanma	use; usage
kullanmak	use
kullanması	use
kullanmaya	use
kullanmıyor	use
kullanıcı	user
kullanılabilir	use
kullanılacak	use
kullanılan	use
kullanıldı	use
kullanıldığı	use
kullanıldığını	use
kullanılması	use
kullanılıyor	use
kullanım	use; usage
kullanıyor	use
kulübü	club
kulüp	club
kum	sand
kumar	gambling
kumaş	fabric
kundaklama	arson
kundakçı	arsonist
kupa	cup; trophy
kur korumalı mevduat	fx protected deposit
kuracak	establish; set up; found
kuraklık	drought
kuraklığı	drought
kural	rule
kuram	theory
kuran	establish; found; quran
kuran ı kerim	quran; koran
kurarak	establish; set up
kurban	victim; sacrifice
kurban bayramı	eid
kurdu	establish; set up; found
kurdular	establish; set up
kurmak	establish; set up; found
kurmay	staff officer
kurmaya	establish; set up
kurmuş	establish; set up
kurt	wolf
kurtaran	rescue; save
kurtardı	rescue; save
kurtarma	rescue
kurtarma ekibi	rescue team; rescuer
kurtarma ekipleri	rescue team; rescuer
kurtarma paketi	bailout; rescue package
kurtarmak	rescue; save
kurtarılan	rescue; save
kurtarıldı	rescue; save
kurtarılması	rescue; save
kurtulan	rescue; save
kurtuldu	rescue; save
kurtuluş	liberation; salvation
kuru gıda	dry food
kurucu	founder; founding
kurul	board; council; committee
kurulacak	establish; set up; found
kurulan	establish; set up; found
kuruldu	establish; set up; found
kurulduğu	establish; set up
kurulması	establish; set up; found
kurulmuş	establish; set up
kuruluyor	establish; set up
kuruluş	organization; institution
kurum	institution; agency
kurumlar vergisi	corporate tax
kuruyor	establish; set up; found
kuruş	kurus; penny
kurşun	bullet
kutbu	polar; pole
kutladı	celebrate; congratulate
kutlama	celebration
kutlandı	celebrate; congratulate
kutlayan	celebrate; congratulate
kutluyor	celebrate; congratulate
kutsal	holy; sacred
kutu	box
kutup	polar; pole
kuveyt	kuwait
kuveytli	kuwaiti
kuvvet	force
kuvvet komutanı	force commander
kuyruk	queue; tail
kuyruğu	queue; tail
kuzey	north; northern
kuzey afrika	north africa
kuzey akım	nord stream
kuzey amerika	north america
kuzey irlanda	northern ireland
kuzey kore	north korea
kuzey koreli	north korean
kuzey kutbu	arctic
kuzey kıbrıs	northern cyprus
kuzey makedonya	north macedonia
kuzey suriye	northern syria
kuzey ırak	northern iraq
kuzeybatı	northwest; northwestern
kuzeydoğu	northeast; northeastern
kuş	bird
kuş gribi	bird flu
kuşak	generation
kuşatma	siege
kuşağı	generation
kuşku	doubt; suspicion
kuşkusuz	undoubtedly; no doubt
kâr	profit
kâğıt	paper
kök	root
kök hücre	stem cell
köken	origin
kökenli	origin
kökü	root
köle	slave
kölelik	slavery
köleliği	slavery
köln	cologne
kömür	coal
köpek	dog
köpek balığı	shark
köpeği	dog
köprü	bridge
körfez	gulf
körfez ülkeleri	gulf state
kötü	bad
kötü muamele	ill treatment; mistreatment
kötüleşen	worsen; deteriorate
kötüleşti	worsen; deteriorate
kötümser	pessimistic
köy	village
köylü	villager; peasant
köşe yazarı	columnist
küba	cuba
kübalı	cuban
kültür	culture
kültür bakanı	culture minister; tourism minister
kültür ve turizm bakanı	culture minister; tourism minister
kültürel	cultural
kültürel miras	cultural heritage
kürdistan	kurdistan
kürdistan işçi partisi	pkk; kurdistan workers party
kürdü	kurdish; kurd
küresel	global
küresel ısınma	global warming
kürt	kurdish; kurd
kürtaj	abortion
kürtler	kurdish; kurd
kürtçe	kurdish
kütüphane	library
küçük	small; little
küçük işletmeler	small business; sme
küçükbaş	sheep and goat
küçüldü	shrink; contract
küçülen	shrink; contract
küçülme	shrink; contract
kıbrıs	cyprus
kıbrıs türkü	turkish cypriot
kıbrıslı	cypriot
kıbrıslı rum	greek cypriot
kıbrıslı türk	turkish cypriot
kıdemli	senior
kılavuz	guide; guideline
kılıçdaroğlu	kilicdaroglu
kınadı	condemn
kınama	condemn
kınama cezası	reprimand
kınamak	condemn
kınandı	condemn
kınayan	condemn
kınıyor	condemn
kınıyoruz	condemn
kırgızistan	kyrgyzstan
kırk	forty
kırmızı	red
kırmızı kart	red card
kırmızı çizgi	red line
kırsal	rural
kırım	crimea
kısa	short; brief
kısa menzilli	short range
kısa süre sonra	shortly after; soon after
kısa süre önce	shortly; recently
kısa sürede	shortly; recently
kısa vadeli	short term
kısaca	briefly; in short
kısmen	partly; partially
kısmı	part; partial
kısım	part
kısıtladı	restrict; limited
kısıtlama	restriction
kısıtlamalar	restriction
kısıtlandı	restrict; limited
kısıtlayan	restrict; limited
kısıtlı	restrict; limited
kıta	continent
kıta sahanlığı	continental shelf
kıtalararası balistik füze	intercontinental ballistic missile
kıtlık	famine; shortage; scarcity
kıtlık tehlikesi	famine
kıtlığı	famine; shortage; scarcity
kıyafet	clothing
kıyasla	compare; compared
kıyı	coast; shore
kız	girl; daughter
kız kardeş	sister
kızı	daughter
kızılay	red crescent
kızıldeniz	red sea
kızılhaç	red cross
kış	winter
kışkırtma	provoke; provocation; incite
kışkırttı	provoke; provocation; incite
kışkırtıcı	provoke; provocation; incite
la	-
laboratuvar	laboratory
lahey	hague
laik	secular
laiklik	secularism
laikliği	secularism
lakabı	nickname
lakap	nickname
lakin	-
lar	-
ların	-
lastik	tire; rubber
lastiği	tire; rubber
latin amerika	latin america
lavrov	lavrov
le	-
lefkoşa	nicosia
ler	-
lerin	-
letonya	latvia
lezzet	taste
lgbt	lgbt
li	-
liberal	liberal
libya	libya
libyalı	libyan
lider	leader
liderleri	leader
liderlik	leadership
liderliği	leadership
lig	league
lik	-
liman	port; harbor
lira	lira
lisans	license; undergraduate
lise	high school
liste	list
litre	liter
litvanya	lithuania
lityum	lithium
lizbon	lisbon
lng	liquefied natural gas; lng
lobi	lobby
lokanta	restaurant
londra	london
lordlar kamarası	house of lords
lu	-
luk	-
lü	-
lübnan	lebanon; lebanese
lübnanlı	lebanese
lük	-
lüksemburg	luxembourg
maaş	salary; wage
macar	hungarian
macaristan	hungary
madalya	medal
madde	article; item; substance
madem	-
maden	mine; mineral
madenci	miner
madencilik	mining
madenciliği	mining
mafya	mafia
mahalle	neighborhood
mahkeme	court
mahkum	convict; prisoner; inmate
mahkum edildi	convict; sentence
mahkum oldu	convict; sentence
mahkumiyet	conviction
mahkûm	convict; prisoner; inmate
mahkûm edildi	convict; sentence
mahkûmiyet	conviction
mahmud abbas	mahmoud abbas
mahsur kalan	trap; strand
mahsur kaldı	trap; strand
makale	article
makam	office; authority
makedon	macedonian
makedonya	macedonia
makine	machine; machinery
makul	reasonable
mal varlığı	asset; property
maldivler	maldives
malezya	malaysia
malezyalı	malaysian
mali	financial; fiscal
mali kriz	financial crisis
mali yıl	fiscal year; financial year
maliye bakanları	finance minister
maliye bakanlığı	finance ministry; treasury
maliye bakanı	finance minister; treasury
maliye politikası	fiscal policy
maliyet	cost
maliyetli	costly
malvarlığı	asset; property
mantık	logic
mantıklı	logical; reasonable
mantığı	logic
manşet	headline
mark	mark
marka	brand
market	supermarket; market
markı	mark
marmara	marmara
mars	mars
mart	march
masa	table; desk
masaya yatırdı	discuss
maske	mask
maskeli	masked
masum	innocent
matematik	mathematics
matematiği	mathematics
mavi	blue
mavi vatan	blue homeland
mayın	mine
mayıs	may
mazot	diesel
maç	match; game
mağaza	store; shop
mağdur	victim
mağdurlar	victim
mağdurları	victim
mağlubiyet	defeat; loss
mağlup	defeat; lose; beat
mağlup etti	defeat; lose; beat
mağlup oldu	defeat; lose; beat
meb	education ministry
mecburi	compulsory; mandatory
meclis	parliament; assembly
meclis başkanı	parliament speaker; speaker
meclisi	parliament; assembly
medine	medina
medya	media
megavat	megawatt
megawatt	megawatt
mekanizma	mechanism
mekke	mecca
meksika	mexico
meksikalı	mexican
mektubu	letter
mektup	letter
meme kanseri	breast cancer
memnun	satisfied; pleased; happy
memnuniyet	satisfaction; pleasure
memur	official; civil servant
menbiç	manbij
menfaat	interest; benefit
menzil	range
mera	pasture
merci	authority
merdiven	stairs
merhamet	mercy
merkez	center; headquarters
merkez bankası	central bank
merkez üssü	epicenter
merkezi	central
mermi	bullet
mesafe	distance
mesaj	message
mescid i aksa	al-aqsa mosque
mescidi aksa	al-aqsa mosque
mesela	for example
mesele	issue; matter
meslek	profession; occupation
mesleki	vocational; professional
mesleği	profession; occupation
meteoroloji	meteorology; weather service
metin	text
metni	text
metre	meter
metrekare	square meter
metreküp	cubic meter
metro	metro; subway
metrobüs	metrobus
mevduat	deposit
mevsim	season
mevzuat	legislation
mexico city	mexico city
meydan	square
meydana geldi	occur; happen
meydana gelen	occur; happen
meydana gelmesi	occur; happen
meyve	fruit
mezar	grave
mezarlık	cemetery
mezarlığı	cemetery
mezhebi	sect
mezhep	sect
mezhepsel	sectarian
mezun	graduate
meğer	-
mgk	national security council
mhp	mhp; nationalist movement party
mi	-
mide	stomach
miktar	amount; quantity
mil	mile
milano	milan
milis	militia
militan	militant
millet	nation
millet ittifakı	nation alliance
millet meclisi	national assembly
milletvekili	mp; lawmaker; deputy
milletvekili seçimi	parliamentary election
milletvekili seçimleri	parliamentary election
milletvekilleri	lawmaker; mp
milli	national
milli eğitim bakanlığı	education ministry
milli eğitim bakanı	education minister
milli gelir	national income; gdp
milli güvenlik	national security
milli güvenlik danışmanı	national security adviser
milli güvenlik kurulu	national security council
milli istihbarat teşkilatı	mit; national intelligence
milli marş	national anthem
milli park	national park
milli savunma bakanlığı	defense ministry
milli savunma bakanı	defense minister
milli takım	national team
milliyetçi	nationalist
milliyetçi hareket partisi	mhp; nationalist movement party
milliyetçilik	nationalism
milliyetçiliği	nationalism
milyar	billion
milyarlarca	billions
milyon	million
milyonlarca	millions
mimar	architect
mimari	architecture; architectural
minibüs	minibus
miras	heritage; inheritance; legacy
misafir	guest
misilleme	retaliation
misket bombası	cluster bomb
mit	mit; national intelligence
miting	rally
miting alanı	rally
moda	fashion
model	model
modern	modern; contemporary
mogadişu	mogadishu
moldova	moldova
mor	purple
moritanya	mauritania
moskova	moscow
motor	engine; motor
motorin	diesel
motosiklet	motorcycle
mozambik	mozambique
moğolistan	mongolia
msb	defense ministry
mu	-
muayene	examination
muhabir	reporter; correspondent
muhafazakar	conservative
muhafazakar parti	conservative party
muhafazakâr	conservative
muhalefet	opposition
muhalefet lideri	opposition leader
muhalefet partileri	opposition party
muhalefet partisi	opposition party
muhalif	opposition; dissident; rebel
muhalifler	opposition; rebel
muhammed	mohammed; muhammad
muhammed bin selman	mohammed bin salman
muhtar	headman; mukhtar
muhtemel	possible; likely; probable
muhtemelen	probably; likely
muhteşem	wonderful; magnificent
mursi	morsi
musul	mosul
mutabakat	memorandum; agreement
mutabakat muhtırası	memorandum of understanding
mutabakat zaptı	memorandum of understanding
mutasyon	mutation
mutfak	kitchen; cuisine
mutfağı	kitchen; cuisine
mutlu	happy
mutluluk	happiness
mutluluğu	happiness
mü	-
mücadele	fight; struggle; combat
mücadele eden	fight; combat; struggle
mücadele ediyor	fight; combat; struggle
mücadele etmek	fight; combat; struggle
mücadele etti	fight; combat; struggle
müdahale	intervention; interference
müdahale eden	intervene; interfere
müdahale etmek	intervene; interfere
müdahale etti	intervene; interfere
müdür	director; manager
müdür yardımcısı	deputy director
müdürlük	directorate
müdürlüğü	directorate
müebbet	life sentence; life imprisonment
müebbet hapis	life sentence; life imprisonment
müfettiş	inspector
müfredat	curriculum
mühendis	engineer
mühendislik	engineering
mühendisliği	engineering
mühimmat	ammunition; munition
müjde	good news
mükemmel	perfect; excellent
mülakat	interview
mülk	property; ownership
mülkiyet	property; ownership
mülteci	refugee
mülteci kampı	refugee camp
mülteciler	refugee
mültecileri	refugee
mültecilerin	refugee
mümkün	possible
münhasır ekonomik bölge	exclusive economic zone
münih	munich
mürettebat	crew
müslüman	muslim
müslüman kardeşler	muslim brotherhood
müsteşar	undersecretary
müttefik	ally; allied
müttefiki	ally; allied
müzakere	negotiation
müzakere masası	negotiating table
müzakereci	negotiator
müze	museum
müzik	music
müzisyen	musician
müziği	music
müşteri	customer; client
mısır	egypt; corn
mısırlı	egyptian
na	-
nadir	rare
nadir toprak elementleri	rare earth
nadiren	rarely
nakit	cash
nakit akışı	cash flow
nakliye	shipping; freight
namaz	prayer
napoli	naples
nasıl	-
nasıldır	-
nato	nato
nato genel sekreteri	nato secretary general
nato zirvesi	nato summit
nazi	nazi
nda	-
ndan	-
nde	-
nden	-
ne	-
ne de	-
ne kadar	-
ne var ki	-
ne zaman	-
neden	-
neden olan	cause
neden oldu	cause
neden olduğu	cause
neden oluyor	cause
nedeni ile	-
nedeniyle	-
nedir	-
nefes	breath
nefret	hatred; hate
nefret suçu	hate crime
nefret söylemi	hate speech
negatif	negative
nehir	river
nehri	river
neler	-
nelerdir	-
nere	-
nerede	-
nereden	-
neredeyse	almost; nearly
neresi	-
nereye	-
nesil	generation
nesli	generation
nesli tükenmekte	endangered
net	clear; net
net kar	net profit
net kâr	net profit
netanyahu	netanyahu
netlik	clarity
neye	-
neyi	-
ni de	-
nihayet	finally
nijer	niger
nijerya	nigeria
nijeryalı	nigerian
nikaragua	nicaragua
nil	nile
nin	-
nisan	april
nispeten	relatively
nitekim	-
nitelendirdi	describe; call
nitelendirildi	describe; call
nitelendirilen	describe; call
nitelendiriyor	describe; call
nitelik	quality; character
nitelikli	qualified; skilled
niteliği	quality; character
niye	-
niyet	intention
niçin	-
nobel barış ödülü	nobel peace prize
nobel ödülü	nobel prize
noel	christmas
nokta	point
norm	norm
normal	normal
normalleşme	normalization
norveç	norway; norwegian
norveçli	norwegian
nota	note
nu	-
nun	-
nü	-
nüfus	population
nüfusun yüzde	percent of population
nüfuz	influence
nükleer	nuclear
nükleer anlaşma	nuclear deal
nükleer deneme	nuclear test
nükleer enerji	nuclear energy; nuclear power
nükleer program	nuclear program
nükleer programı	nuclear program
nükleer santral	nuclear power plant; nuclear plant
nükleer santrali	nuclear power plant; nuclear plant
nükleer silah	nuclear weapon
nükleer silahlar	nuclear weapon
nün	-
nı	-
o	-
o günden beri	since then
o halde	-
o zaman	-
obezite	obesity
ocak	january
oda	chamber; room
ofis	office
ofisi	office
ohal	state of emergency
okul	school
okul öncesi	preschool
okyanus	ocean
okyanusya	oceania
olabilecek	-
olabileceği	-
olabileceğini	-
olabilir	-
olacak	-
olacaktı	-
olacağı	-
olacağını	-
olan	-
olanak	opportunity; facility
olanağı	opportunity; facility
olanlar	-
olanların	-
olarak	-
olası	possible; likely; probable
olasılık	possibility; probability; likelihood
olasılığı	possibility; probability; likelihood
olay	incident; event
olay yeri	scene
olaylar	event; incident
olayları	event; incident
olağan dışı	unusual; extraordinary
olağanüstü	extraordinary; emergency
olağanüstü hal	state of emergency
oldu	-
olduk	-
oldukları	-
olduklarını	-
oldukça	quite; rather; very
oldular	-
oldum	-
olduğu	-
olduğuna	-
olduğunu	-
olduğunun	-
olimpik	olympic
olimpiyat	olympic; olympics
olimpiyat oyunları	olympic; olympics
olimpiyatlar	olympic; olympics
olma	-
olmadan	-
olmadı	-
olmadığı	-
olmadığını	-
olmak	-
olmaktan	-
olmalı	-
olmaması	-
olmamış	-
olmasa	-
olması	-
olmasına	-
olmasını	-
olmasının	-
olmayacak	-
olmayacağını	-
olmayan	-
olmayı	-
olmaz	-
olmuyor	-
olmuş	-
olmuştu	-
olsa	-
olsun	-
olumlu	positive
olumsuz	negative; adverse
olunca	-
olup	-
olur	-
olurdu	-
olurken	-
olursa	-
oluyor	-
oluyordu	-
oluşacak	create; form
oluşan	form; consist; occur
oluşması	form; consist; occur
oluştu	form; consist; occur
oluşturacak	create; form
oluşturan	create; form
oluşturarak	create; form
oluşturdu	create; form
oluşturduğu	create; form
oluşturmak	create; form
oluşturması	create; form
oluşturulacak	create; form
oluşturulan	create; form
oluşturuldu	create; form
oluşturulması	create; form
oluşturuyor	create; form
oluştuğu	create; form
oluşum	formation
oluşuyor	form; consist; occur
omuz	shoulder
on altı	sixteen
on beş	fifteen
on binlerce	tens of thousands
on dokuz	nineteen
on dört	fourteen
on iki	twelve
on sekiz	eighteen
on yedi	seventeen
on üç	thirteen
ona	-
onay	approval
onayladı	approve; ratify
onaylamak	approve; ratify
onaylanan	approve; ratify
onaylandı	approve; ratify
onaylanması	approve; ratify
onaylayan	approve; ratify
onaylıyor	approve; ratify
onda	-
ondan	-
onlar	-
onlara	-
onlarca	dozens
onlarda	-
onlardan	-
onları	-
onların	-
ons altın	gold
onu	-
onun	-
onuncu	tenth
onur	honor
opec	opec
opera	opera
operasyon	operation
orada	-
oradan	-
oran	rate; ratio
orası	-
oraya	-
orayı	-
ordu	army; military
ordusu	army
organ	organ
organ nakli	organ transplant
organize suç	organized crime
orgeneral	general
orman	forest
orman kaybı	deforestation
orman yangınları	forest fire; wildfire
orman yangını	forest fire; wildfire
ormansızlaşma	deforestation
orta	middle; central; medium
orta afrika cumhuriyeti	central african republic
orta amerika	central america
orta asya	central asia
orta doğu	middle east
orta saha	midfield
orta vadeli	medium term
orta vadeli program	medium term program
ortadoğu	middle east
ortak	partner; joint; common
ortak açıklama	joint statement
ortak basın toplantısı	joint press conference
ortak bildiri	joint statement
ortak tatbikat	joint exercise
ortaklık	partnership
ortaklığı	partnership
ortalama	average
ortalama olarak	average
ortam	environment; atmosphere
ortaokul	middle school; secondary school
ortaya koyan	reveal; show; demonstrate
ortaya koydu	reveal; show; demonstrate
ortaya koyuyor	reveal; show; demonstrate
ortaya çıkan	emerge; reveal; appear
ortaya çıkardı	emerge; reveal; appear
ortaya çıkarıldı	emerge; reveal; appear
ortaya çıkması	emerge; reveal; appear
ortaya çıktı	emerge; reveal; appear
ortaya çıkıyor	emerge; reveal; appear
ortağı	partner; joint; common
ortodoks	orthodox
oscar	oscar
osmanlı	ottoman
osmanlı imparatorluğu	ottoman empire
otel	hotel
otobüs	bus
otomobil	car
otomobil satışları	car sale
otomobil üreticisi	carmaker; automaker
otomotiv	automotive
otopsi	autopsy
otoyol	highway; motorway
oturan	sit; live
oturdu	sit; live
oturmak	sit; live
oturum	session
oturuyor	sit; live
otuz	thirty
ova	plain
oy	vote
oy birliğiyle	unanimously
oy hakkı	right to vote
oy kullandı	vote
oy kullanma	vote
oy kullanmak	vote
oy oranı	vote share
oy pusulası	ballot
oy verdi	vote
oy vermek	vote
oy çokluğuyla	majority vote
oybirliğiyle	unanimously
oylama	vote
oynadı	play
oynamak	play
oynanan	play
oynandı	play
oynayacak	play
oynayan	play
oynuyor	play
oysa	-
oysaki	-
oyun	game; play
oyun konsolu	game console
oyuncak	toy
oyuncağı	toy
oyuncu	player; actor
oyuncu kadrosu	cast; squad; staff
oğlan	boy
oğlu	son
oğul	son
pahalı	expensive
paket	package
pakistan	pakistan
pakistanlı	pakistani
pamuk	cotton
pamuğu	cotton
panama kanalı	panama canal
pandemi	pandemic
panel	panel
papa	pope
papua yeni gine	papua new guinea
para	money; currency
para aklama	money laundering
para birimi	currency
para cezası	fine
para piyasası	money market
para politikası	monetary policy
para politikası kurulu	monetary policy committee
paralı asker	mercenary
paris anlaşması	paris agreement
paris iklim anlaşması	paris agreement
park	park
parlak	bright
parlamenter	parliamentary; lawmaker
parlamento	parliament
parlamento seçimi	parliamentary election
parlamento seçimleri	parliamentary election
parlağı	bright
parmak	finger
parmak izi	fingerprint
parmağı	finger
parti	party
parti kongresi	party congress
parti lideri	party leader
parti üyesi	party member
parça	piece; part
pasaport	passport
pasif	passive
pasifik	pacific
pasifik okyanusu	pacific ocean
paskalya	easter
patates	potato
patent	patent
patladı	explode; detonate; blast
patladığı	explode; detonate
patladığını	explode; detonate
patlama	explosion; blast
patlaması	explode; detonate; blast
patlatarak	explode; detonate
patlatması	explode; detonate
patlattı	explode; detonate; blast
patlatılan	explode; detonate; blast
patlatıldı	explode; detonate; blast
patlayan	explode; detonate; blast
patlayıcı	explosive
patlayıcı madde	explosive
patron	boss
pay	share
paylaşan	share; post
paylaşmak	share; post
paylaştı	share; post
paylaşılan	share; post
paylaşıldı	share; post
paylaşım	post; sharing
paylaşıyor	share; post
pazar	sunday; market
pazar günü	sunday
pazarlık	bargaining; negotiation
pazarlığı	bargaining; negotiation
pazartesi	monday
pek	-
peki	-
pekin	beijing
pembe	pink
penaltı	penalty
pencere	window
pensilvanya	pennsylvania
pentagon	pentagon
perakende	retail
perakende satış	retail sale
perakende satışlar	retail sale
performans	performance
personel	personnel; staff
perşembe	thursday
petrol	oil; petroleum
petrol bakanı	oil minister
petrol fiyatları	oil price
petrol fiyatı	oil price
petrol ihraç eden	oil exporting
petrol üreten	oil producing
petrol üreticisi	oil producer
petrol üretimi	oil production; oil output
petrol şirketi	oil company
petrol şirketleri	oil company
peygamber	prophet
peynir	cheese
pil	battery
pilot	pilot
pirinç	rice
piyasa	market
piyasa değeri	market value; market capitalization
piyasa ekonomisi	market economy
piyasalar	market
pişmiş	cooked
pkk	pkk; kurdistan workers party
plaj	beach
plaka	license plate
plan	plan
planladı	plan
planladığı	plan
planladığını	plan
planlama	plan
planlamak	plan
planlanan	plan
planlandı	plan
planlanmıştı	plan
planlanıyor	plan
planlar	plan
planları	plan
planlayan	plan
planlayarak	plan
planlı	planned
planlıyor	plan
plastik	plastic
plastiği	plastic
platform	platform
polis	police
polis memuru	police officer
polis merkezi	police station
polis şefi	police chief
polis şiddeti	police brutality
polisler	police; police officer
polisleri	police; police officer
politik	political
politika	policy; politics
politika faizi	policy rate
politikacı	politician
polonya	poland; polish
polonyalı	polish
popülist	populist
portakal	orange
portekiz	portugal; portuguese
portekizli	portuguese
porto riko	puerto rico
pozisyon	position
pozitif	positive
ppk	monetary policy committee
prag	prague
prens	prince
prenses	princess
prensip	principle
prestij	prestige; reputation
prim	premium; bonus
priştine	pristina
problem	problem; issue
profesör	professor
program	program
proje	project
propaganda	propaganda
protestan	protestant
protesto	protest
protestocu	protester
protokol	protocol
provokasyon	provocation
psikolog	psychologist
psikolojik	psychological
psikoloğu	psychologist
putin	putin
pyd	pyd
pyongyang	pyongyang
radar	radar
radikal	radical
radyasyon	radiation
radyo	radio
radyoaktif	radioactive
raf	shelf
rafineri	refinery
rahibi	priest; pastor
rahip	priest; pastor
rakam	figure; number
rakibi	rival; opponent; competitor
rakip	rival; opponent; competitor
rakka	raqqa
ramallah	ramallah
ramazan	ramadan
ramazan ayı	ramadan
ramazan bayramı	eid
rapor	report
rapora göre	according to report
rağmen	-
reaktör	reactor
reddedecek	reject; refuse; deny
reddeden	reject; refuse; deny
reddederek	reject; refuse; deny
reddedildi	reject; refuse; deny
reddedilen	reject; refuse; deny
reddediyor	reject; refuse; deny
reddediyoruz	reject; refuse; deny
reddetmek	reject; refuse; deny
reddetmesi	reject; refuse; deny
reddetti	reject; refuse; deny
reddettiği	reject; refuse; deny
reddettiğini	reject; refuse; deny
refah	rafah; welfare; prosperity
refah düzeyi	welfare
refah seviyesi	welfare
referandum	referendum
referans	reference
reform	reform
rehber	guide
rehberlik	guidance
rehberliği	guidance
rehin	hostage
rehin aldı	take hostage; hostage
rehin alınan	take hostage; hostage
rehin alındı	take hostage; hostage
rehine	hostage
rehine krizi	hostage crisis
rehine takası	hostage swap
rehineler	hostage
rehinelerin	hostage
rejim	regime
rejim güçleri	regime forces
rekabet	competition
rekabetçi	competitive
reklam	advertisement; advertising
rekor	record
rekor seviye	record level; record high
rekor seviyede	record level; record high
rektör	rector
rengi	color
renk	color
resesyon	recession
resim	picture; painting
resmen	officially; formally
resmi	official; formal
resmi gazete	official gazette
resmi olarak	officially; formally
resmi rakamlara göre	official figure
resmi ziyaret	official visit
resmini	picture; painting
resmî	official; formal
ressam	painter
restoran	restaurant
rezerv	reserve
rica	request
risk	risk
riskli	risky
riyad	riyadh
riyal	riyal
robot	robot
rodos	rhodes
roket	rocket
roket saldırısı	rocket attack
roketli saldırı	rocket attack
rol	role
rol aldı	star; play
rol oynadı	play role
rol oynayan	play role
rol oynuyor	play role
rolü	role
roma	rome; roman
roman	novel
romanya	romania
romanyalı	romanian
rtük	rtuk; broadcasting
ruanda	rwanda
ruble	ruble
ruh	spirit; soul
ruh sağlığı	mental health
ruhani	rouhani
ruhsat	license; permit
rum	greek; greek cypriot
rumen	romanian
rupi	rupee
rus	russian
rus askerleri	russian troop
rus güçleri	russian forces
rusya	russia
rusya federasyonu	russia
rusya yanlısı	pro russian
rusça	russian
röportaj	interview
rüya	dream
rüzgar	wind
rüzgar enerjisi	wind energy; wind power
rüzgar türbini	wind turbine
rüzgâr	wind
rüzgâr enerjisi	wind energy; wind power
rüşvet	bribe; bribery
s 400	s-400
saadet partisi	felicity party
saat	hour; clock
saatlik	hour
sabah	morning
sabrı	patience
sabır	patience
sabırlı	patient
sadakat	loyalty
saddam hüseyin	saddam hussein
sadece	-
sadık	loyal
saha	field; pitch
sahada	ground; field
sahibi	owner
sahil	coast; shore
sahil güvenlik	coast guard
sahil güvenliği	coast guard
sahip	owner
sahip olan	own; have
sahip oldu	own; have
sahip olmak	own; have
sahne	stage; scene
sahte	fake; counterfeit
sahtecilik	forgery; fraud
saldıran	attack
saldırdı	attack
saldırdılar	attacker; attack
saldırgan	attacker; assailant; aggressive
saldırganlar	attacker; attack
saldırganın	attacker; attack
saldırmak	attack
saldırması	attack
saldırı	attack; assault
saldırıda	attack
saldırılar	attack
saldırıları	attack
saldırının	attack
saldırısı	attack
saldırıya uğradı	attack
saldırıyor	attack
salgın	epidemic; outbreak; pandemic
salon	hall
salı	tuesday
salı günü	tuesday
samimi	sincere
sana	-
sanal	virtual
sanat	art
sanatsal	artistic
sanatçı	artist
sanayi	industry
sanayi bakanı	industry minister
sanayi ve teknoloji bakanı	industry minister
sanayi üretimi	industrial production
sanayici	industrialist
sandalye	chair
sandık	ballot box; poll
sandığı	ballot box; poll
saniye	second
sanki	-
sansür	censorship
santimetre	centimeter
santral	power plant; plant
santrali	power plant; plant
sanık	defendant; suspect
sanığı	defendant; suspect
saray	palace
saraybosna	sarajevo
sardinya	sardinia
sarsan	shake; tremor
sarstı	shake; tremor
sarsıntı	shake; tremor
sarı	yellow
sarı kart	yellow card
satacak	sell
satan	sell
satarak	sell
satmak	sell
satmaya	sell
satmıştı	sell
sattı	sell
satıcı	seller
satılacak	sell
satılan	sell
satıldı	sell
satıldığı	sell
satılması	sell
satın alacak	buy; purchase; acquire
satın alan	buy; purchase; acquire
satın aldı	buy; purchase; acquire
satın alma	acquisition; purchase
satın alma gücü	purchasing power
satın almak	buy; purchase; acquire
satın alındı	buy; purchase; acquire
satın alıyor	buy; purchase; acquire
satıyor	sell
satıyorlar	sell
satış	sale
satışları	sale
savaş	war
savaş bölgesi	war zone
savaş esiri	prisoner of war
savaş gemileri	warship
savaş gemisi	warship
savaş kabinesi	war cabinet
savaş karşıtı	anti war
savaş suçları	war crime
savaş suçu	war crime
savaş uçakları	warplane; fighter jet
savaş uçağı	warplane; fighter jet
savaşan	fight
savaşmak	fight
savaştı	fight
savaşçı	fighter; warrior
savaşıyor	fight
savcı	prosecutor
savcılık	prosecution; prosecutor's office
savcılığı	prosecution; prosecutor's office
savunan	defend; argue; claim
savunanlar	defend; argue
savunarak	defend; argue
savundu	defend; argue; claim
savunduğu	defend; argue
savunduğunu	defend; argue
savunma	defense
savunma bakanları	defense minister
savunma bakanlığı	defense ministry
savunma bakanı	defense minister
savunma bütçesi	defense budget
savunma harcamaları	defense spending
savunma oyuncusu	defender
savunma sanayi	defense industry
savunma sanayii	defense industry
savunmak	defend; argue; claim
savunması	defend; argue; claim
savunucu	defender; advocate
savunucusu	defender; advocate
savunulan	defend; argue; claim
savunuyor	defend; argue; claim
sayesinde	-
sayfa	page
saygı	respect
saygın	respected; prestigious
sayı	number
sayısız	countless; numerous
sayıştay	court of accounts
saç	hair
saçma	absurd; ridiculous
sağ	right; alive
sağ kurtulan	survive; survivor
sağ kurtuldu	survive; survivor
sağ olarak	alive
sağcı	right wing
sağladı	provide; ensure; supply
sağladığı	provide; ensure
sağlamak	provide; ensure; supply
sağlamaya	provide; ensure
sağlanacak	provide; ensure; supply
sağlanan	provide; ensure; supply
sağlandı	provide; ensure; supply
sağlandığı	provide; ensure
sağlanması	provide; ensure; supply
sağlayabilir	provide; ensure
sağlayacak	provide; ensure; supply
sağlayan	provide; ensure; supply
sağlayarak	provide; ensure
sağlık	health
sağlık bakanlığı	health ministry
sağlık bakanı	health minister
sağlık durumu	health; condition
sağlık ekipleri	medical team; paramedic
sağlık hizmeti	health care; health service
sağlık hizmetleri	health care; health service
sağlık çalışanları	health worker
sağlık çalışanı	health worker
sağlıklı	healthy
sağlıyor	provide; ensure; supply
sağlıyoruz	provide; ensure
sağlığı	health
sdg	sdf; syrian democratic forces
sebebi	reason; cause
sebebi ile	-
sebebiyle	-
sebep	reason; cause
sebep olan	cause
sebep oldu	cause
sebze	vegetable
sefer	time
seferberlik	mobilization
seferberliği	mobilization
sekiz	eight
sekizinci	eighth
sekreter	secretary
seksen	eighty
sektör	sector; industry
sel	flood
selanik	thessaloniki
sembol	symbol
sembolik	symbolic
sen	-
senato	senate
senatör	senator
sende	-
senden	-
sendika	union; trade union
sene	year
senegal	senegal
seni	-
senin	-
sensör	sensor
sent	cent
sera gazı	greenhouse gas
serbest	free
serbest bıraktı	release; free
serbest bırakılan	release; free
serbest bırakıldı	release; free
serbest bırakılması	release; free
serbest bırakılmasını	release; free
serbest kaldı	release; free
serbest piyasa	free market
serbest ticaret anlaşması	free trade agreement
serbestçe	freely
sergi	exhibition
seri	series; serial
seri üretim	mass production
serisi	series
sermaye	capital
sermaye piyasası kurulu	capital markets board
sert	tough; harsh; hard
servet	wealth; fortune
ses	voice; sound
ses kaydı	audio recording; recording
seslendi	call; address
sessiz	silent; quiet
sessizlik	silence
sessizliği	silence
set	set
seul	seoul
sevdi	love; like
seven	love; like
sevgi	love
sevilen	love; like
seviye	level
seviyor	love; like
sevk	shipment; delivery
sevkiyat	shipment; delivery
sevkiyatı	shipment; delivery
seyahat	travel
seyahat yasağı	travel ban
seyir füzesi	cruise missile
seyirci	spectator; audience
sezon	season
seçecek	elect; choose; select
seçen	elect; choose; select
seçenek	option; choice
seçeneği	option; choice
seçildi	elect; choose; select
seçilecek	elect; choose; select
seçilen	elect; choose; select
seçilmesi	elect; choose; select
seçilmiş	elect; choose; select
seçim	election
seçim barajı	election threshold
seçim ittifakı	electoral alliance
seçim kampanyası	election campaign; campaign
seçim kurulu	electoral board
seçim sonucu	election result
seçim sonuçları	election result
seçimde	election
seçimler	election
seçimlerde	election
seçimleri	election
seçiyor	elect; choose; select
seçme hakkı	right to vote
seçmek	elect; choose; select
seçmen	voter
seçmesi	elect; choose; select
seçti	elect; choose; select
sgk	social security institution
si	-
siber güvenlik	cybersecurity
siber saldırı	cyberattack; cyber attack
sibirya	siberia
sicilya	sicily
sigara	cigarette; smoking
sigorta	insurance
siha	armed drone; drone
silah	weapon; arm; gun
silah ambargosu	arms embargo
silah bırakma	lay down arms; disarm
silah bıraktı	lay down arms; disarm
silah kontrolü	gun control; arms control
silah satışları	arms sale
silah satışı	arms sale
silah sesi	gunshot; gunfire
silah sesleri	gunshot; gunfire
silah ticareti	arms trade
silahlanma	armament
silahlı	armed
silahlı grup	armed group
silahlı gruplar	armed group
silahlı kişi	gunman
silahlı kişiler	gunman
silahlı kuvvetler	armed forces
silahlı saldırı	armed attack; shooting
silahsızlanma	disarmament
sildi	delete
silindi	delete
silinen	delete
simge	symbol
sinagog	synagogue
sincan	xinjiang
sinema	cinema
singapur	singapore
sinyal	signal
sisi	sisi
sistem	system
site	website; site
sivil	civilian; civil
sivil halk	civilian; civilian population
sivil kayıp	civilian casualty
sivil toplum	civil society
sivil toplum kuruluşları	ngo; nongovernmental organization
sivil toplum kuruluşu	ngo; nongovernmental organization
siviller	civilian
siyah	black
siyahi	black
siyaset	politics
siyasetçi	politician
siyasi	political
siyasi irade	political will
siyasi kriz	political crisis
siyasi mahkum	political prisoner
siyasi parti	political party
siyasi partiler	political party
siyasi tutuklu	political prisoner
siyasi çözüm	political solution
siyonist	zionist
siz	-
sizde	-
sizden	-
size	-
sizi	-
sizin	-
skandal	scandal
skor	score
slovakya	slovakia
slovenya	slovenia
smo	syrian national army
sofya	sofia
sokak	street
sokak köpekleri	stray dog
sokak köpeği	stray dog
sokağa çıkma yasağı	curfew
sokağı	street
sol	left
solcu	left wing
solunum	respiratory
solunum cihazı	ventilator; respirator
somali	somalia
somalili	somali
son	last; latest; final; end
son buldu	end; expire
son dakika	breaking
son derece	extremely; very
son dönemde	recently
son verdi	end
son verilmesi	end
son vermek	end
son yıllarda	recent years
son zamanlarda	recently
son çeyrek	fourth quarter
sona erdi	end; expire
sona erdirdi	end
sona erdirilmesi	end
sona erdirmek	end
sona erecek	end; expire
sona eren	end; expire
sona eriyor	end; expire
sona ermesi	end; expire
sonbahar	autumn; fall
sondaj	drilling
sondaj gemisi	drilling ship; drillship
sonra	after; later
sonraki	next
sonucu	result; outcome; consequence
sonucunda	result
sonunda	finally
sonuç	result; outcome; consequence
sonuç olarak	as a result
sonuçlanan	result; conclude; end
sonuçlandı	result; conclude; end
sonuçlar	result; outcome; consequence
sonuçları	result; outcome; consequence
sonuçta	eventually
soran	ask
sordu	ask
sorgu	interrogation; questioning
sorguladı	question; interrogate
sorgulama	question; interrogate
sorgulandı	question; interrogate
sorgulayan	question; interrogate
sormak	ask
soru	question
soruldu	ask
sorumlu	responsible
sorumlu tuttu	blame; hold responsible
sorumlu tutulan	blame; hold responsible
sorumluluk	responsibility
sorumluluğu	responsibility
sorumsuz	irresponsible
sorun	problem; issue
sorunlar	problem; issue
sorunları	problem; issue
sorunlu	problematic; troubled
soruyor	ask
soruşturma	investigation; probe; inquiry
soruşturma açıldı	investigate; launch investigation
soruşturma başlattı	investigate; launch investigation
soruşturma başlatıldı	investigate; launch investigation
sosyal	social
sosyal demokrat	social democrat
sosyal devlet	welfare state
sosyal güvenlik	social security
sosyal güvenlik kurumu	social security institution
sosyal medya	social media
sosyal mesafe	social distancing
sosyal yardım	social assistance; welfare
sosyalist	socialist
sosyalizm	socialism
sovyet	soviet
sovyetler	soviet union
sovyetler birliği	soviet union
soya	soybean
soygun	robbery
soykırım	genocide
soğan	onion
soğuk	cold
soğuk savaş	cold war
soğuğu	cold
spk	capital markets board
spor	sport
sporcu	athlete
sscb	soviet union
stadyum	stadium
staj	internship
stajyer	intern; trainee
standart	standard
start up	startup
stat	stadium
sterlin	pound; sterling
stk	ngo; nongovernmental organization
stokholm	stockholm
strateji	strategy
stratejik	strategic
stratejik ortak	strategic partner
stratejik ortaklık	strategic partnership
stratejiği	strategic
stres	stress
stüdyo	studio
su	water
su an	-
su baskını	flood; flooding
subay	officer
sudan	sudan
suikast	assassination
suikast girişimi	assassination attempt
suikastı	assassination
sulama	irrigation
sultan	sultan
sunacak	present; offer; submit
sunan	present; offer; submit
sundu	present; offer; submit
sunmak	present; offer; submit
sunucu	server
sunulan	present; offer; submit
sunuldu	present; offer; submit
sunulması	present; offer; submit
sunuyor	present; offer; submit
suriye	syria
suriye demokratik güçleri	sdf; syrian democratic forces
suriye insan hakları gözlemevi	syrian observatory
suriye milli ordusu	syrian national army
suriye ordusu	syrian army
suriye rejimi	syrian regime
suriyeli	syrian
suudi	saudi
suudi arabistan	saudi arabia
suç	crime; offense
suç duyurusu	criminal complaint
suç işledi	commit crime
suç işlemek	commit crime
suç işleyen	commit crime
suç örgütü	criminal organization; crime syndicate
suça karışan	involved in crime
suça karıştı	involved in crime
suçladı	accuse; blame; charge
suçladığı	accuse; charge; accusation
suçlama	accusation; charge; allegation
suçlamak	accuse; blame; charge
suçlamalar	accuse; charge; accusation
suçlamaları	accuse; charge; accusation
suçlaması	accusation; charge; allegation
suçlamasıyla	accuse; charge; accusation
suçlanan	accuse; blame; charge
suçlandı	accuse; blame; charge
suçlanması	accuse; charge; accusation
suçlanıyor	accuse; blame; charge
suçlar	crime
suçları	crime
suçlayan	accuse; blame; charge
suçlayarak	accuse; charge; accusation
suçlu	guilty; criminal
suçluların iadesi	extradition
suçluyor	accuse; blame; charge
suçsuz	innocent
suçu	crime; offense
suçunu itiraf etti	confess
suçunu kabul etti	plead guilty
sömürge	colony; colonial
sömürgecilik	colonialism
sömürgeciliği	colonialism
sömürü	exploitation
söyledi	say; tell
söylediler	say; tell
söylediği	say; tell
söylediğini	say; tell
söylem	rhetoric; discourse
söylemedi	say; tell
söylemek	say; tell
söylemesi	say; tell
söylemiş	say; tell
söylemişti	say; tell
söylendi	say; tell
söylenen	say; tell
söyleniyor	say; tell
söylenmişti	say; tell
söylenti	rumor
söyler	say; tell
söylerken	say; tell
söyleyecek	say; tell
söyleyen	say; tell
söyleyerek	say; tell
söyleşi	interview
söylüyor	say; tell
söylüyorlar	say; tell
söz	word; promise
söz etti	mention; talk
söz hakkı	say
söz konusu	-
söz konusu olan	-
söz verdi	promise; pledge; vow
söz veren	promise; pledge; vow
sözcü	spokesman; spokesperson
sözcük	word
sözcüsü	spokesman; spokesperson
sözleşme	contract; convention
sözleşmeli	contract
sözlü	verbal; oral
sözü verdi	promise; pledge; vow
sübvansiyon	subsidy
süleymaniye	sulaymaniyah
sünni	sunni
süper güç	superpower
süper lig	super lig; super league
süpermarket	supermarket
sürdü	last; continue; drive
sürdürdü	continue; maintain; pursue
sürdürdüğü	continue; maintain
sürdürdüğünü	continue; maintain
sürdürecek	continue; maintain; pursue
sürdüreceğini	continue; maintain
sürdüren	continue; maintain; pursue
sürdürerek	continue; maintain
sürdürme	continue; maintain; pursue
sürdürmek	continue; maintain; pursue
sürdürüldüğünü	continue; maintain
sürdürülebilir	sustainable
sürdürülen	continue; maintain; pursue
sürdürülmesi	continue; maintain; pursue
sürdürülüyor	continue; maintain
sürdürüyor	continue; maintain; pursue
sürdürüyoruz	continue; maintain
süre	period; time
sürecek	last; continue; drive
süreci	process
sürekli	constantly; permanent; continuous
süren	last; continue; drive
süreç	process
sürgün	exile
sürmek	last; continue; drive
sürmesi	last; continue; drive
sürpriz	surprise
süryani	assyrian
sürü bağışıklığı	herd immunity
sürücü	driver
sürüm	version
sürüyor	last; continue; drive
süt	milk
süt üreticisi	dairy producer
süveyş kanalı	suez canal
sıcak	hot; warm
sıcak hava dalgaları	heat wave
sıcak hava dalgası	heat wave
sıcaklık	temperature; heat
sıcaklığı	temperature; heat
sıcağı	hot; warm
sıfır	zero
sık sık	often; frequently
sıklıkla	often; frequently
sıkı	tight; strict
sıkı para politikası	tightening; tight monetary policy
sıkılaştırma	tightening; tight monetary policy
sıkıyönetim	martial law
sınai	industrial
sınav	exam; test
sınıf	class; classroom
sınır	border; limit
sınır duvarı	border wall
sınır dışı	deport; deportation
sınır dışı edildi	deport; deportation
sınır güvenliği	border security
sınır kapısı	border gate; border crossing
sınır ötesi	cross border
sınırladı	limit; restrict
sınırlamak	limit; restrict
sınırlandırma	limit; restrict
sınırlandırılması	limit; restrict
sınırlı	limited
sınırsız	unlimited
sır	secret
sıra	row; turn
sıra dışı	unusual; extraordinary
sıradan	ordinary
sırasında	-
sırasıyla	respectively
sırbistan	serbia
sırf	-
sırp	serbian; serb
sırrı	secret
sırt	back
sıtma	malaria
sıvılaştırılmış doğal gaz	liquefied natural gas; lng
sızdı	leak
sızdırdı	leak
sızdırılan	leak
sızdırıldı	leak
sızma	infiltration
sızıntı	leak
sığınma	asylum
sığınma talebi	asylum application; asylum request
sığınmacı	asylum seeker; refugee
sığınmacılar	asylum seeker; refugee
sığınmacıları	asylum seeker; refugee
sığır	cattle
ta	-
taahhüt	commitment; pledge
taarruz	offensive; attack
tabanca	pistol; handgun
tabi	-
tabii	-
tablet	tablet
tablo	table; painting
tabur	battalion
taburcu	discharge
taburcu edildi	discharge
tacikistan	tajikistan
taciz	harassment
tadı	taste
tahkim	arbitration
tahliye	evacuation; release
tahliye edildi	evacuate; release
tahliye edilen	evacuate; release
tahliye etti	evacuate; release
tahmin	forecast; estimate; prediction
tahmin edilen	estimate; expect; predict
tahmin ediliyor	estimate; expect; predict
tahmin ediyor	estimate; expect; predict
tahran	tehran
tahribat	destruction; destroy
tahrip	destruction; destroy
tahvil	bond
tahıl	grain
tahıl koridoru	grain corridor
takas	swap; exchange
taki	-
takibi	follow; pursuit
takip	follow; pursuit
takip eden	follow; track
takip ediyor	follow; track
takip etti	follow; track
taksim meydanı	taksim square
taktik	tactic; tactical
taktiği	tactic; tactical
takvim	calendar
takım	team
talebi	demand; request
talep	demand; request
talep eden	demand; request
talep edilen	demand; request
talep ediyor	demand; request
talep etti	demand; request
taliban	taliban
talimat	instruction; order
tam	full; complete; exactly
tam aksine	-
tam zamanlı	full time
tam üyelik	full membership
tamam	-
tamamen	completely; entirely; fully
tamamladı	complete; finish
tamamlamak	complete; finish
tamamlanacak	complete; finish
tamamlanan	complete; finish
tamamlandı	complete; finish
tamamlanması	complete; finish
tamamlayan	complete; finish
tamamı	all; whole
tampon bölge	buffer zone
tan	-
tank	tank
tanker	tanker
tanrı	god
tansiyon	tension; blood pressure
tansiyon hastası	hypertension
tanzanya	tanzania
tanı	diagnosis
tanıdı	recognize; know
tanık	witness
tanıklık	testimony
tanıklığı	testimony
tanım	definition
tanıma	recognition
tanımak	recognize; know
tanımladı	define; describe; identify
tanımlanan	define; describe; identify
tanımlayan	define; describe; identify
tanımlıyor	define; describe; identify
tanınan	recognize; know
tanınması	recognize; know
tanınmış	well known; famous
tanıtan	introduce; promote; promotion
tanıttı	introduce; promote; promotion
tanıtılan	introduce; promote; promotion
tanıtıldı	introduce; promote; promotion
tanıtım	introduce; promote; promotion
tanıyan	recognize; know
tanıyor	recognize; know
tanığı	witness
tanışan	meet
tanıştı	meet
tapınak	temple
tapınağı	temple
taraflar arasında	party
tarafsız	neutral; impartial; independent
tarafsızlık	neutrality; impartiality
tarafsızlığı	neutrality; impartiality
taraftar	fan; supporter
tarafında	-
tarafından	-
tarama	screening; scan
tarayıcı	browser
tarife	tariff
tarih	date; history
tarihi	historic; historical
tarihçi	historian
tartışan	discuss; debate; argue
tartışma	debate; discussion; argument; controversy
tartışmak	discuss; debate; argue
tartışmalı	controversial; disputed
tartıştı	discuss; debate; argue
tartışılan	discuss; debate; argue
tartışıldı	discuss; debate; argue
tartışılıyor	discuss; debate; argue
tartışıyor	discuss; debate; argue
tarz	style
tarım	agriculture
tarım bakanlığı	agriculture ministry
tarım bakanı	agriculture minister
tarım ve orman bakanlığı	agriculture ministry
tarım ve orman bakanı	agriculture minister
tarımsal	agricultural
tasarladı	design; designer
tasarlanan	design; designer
tasarruf	saving
tasarı	bill
tasarım	design
tasarımcı	design; designer
tasfiye	liquidation; purge
tat	taste
tatbikat	drill; military exercise; exercise
tatil	holiday; vacation
tatlı	sweet; dessert
tavan fiyat	price ceiling; price cap
tavrı	stance; attitude; position
tavsiye	advice; recommendation
tavuk	chicken
tavukçuluk	poultry
tavuğu	chicken
tavır	stance; attitude; position
tavır aldı	take stance
tayfun	typhoon
tayland	thailand
taylandlı	thai
tayvan	taiwan
tayvanlı	taiwanese
taze	fresh
taziye	condolence
tazminat	compensation; damages
tazyikli su	water cannon
taş	stone
taşkent	tashkent
taşıdı	carry; transport; move
taşıdığı	carry; transport
taşıma	transport; transportation
taşımacılık	transport; transportation
taşımacılığı	transport; transportation
taşımak	carry; transport; move
taşımaya	carry; transport
taşınacak	carry; transport
taşınan	carry; transport; move
taşındı	carry; transport; move
taşınması	carry; transport; move
taşınıyor	carry; transport
taşıyacak	carry; transport
taşıyan	carry; transport; move
taşıyarak	carry; transport
taşıyor	carry; transport; move
tbmm	turkish parliament; parliament
tcmb	central bank
te	-
tebrik	congratulate
tebrik etti	congratulate
tecavüz	rape
tecrit	isolation
tecrübe	experience
tecrübeli	experienced; veteran
tedarik	supply
tedarik zinciri	supply chain
tedarikçi	supplier
tedariği	supply
tedavi	treatment
tedavi altına alındı	treatment
tedavi gördü	treat; treatment
tedavi gören	treat; treatment
tedavi görüyor	treat; treatment
tedbir	measure; precaution
tedbir aldı	take measure; take precaution
tedbirler	measure; precaution
tedbirleri	measure; precaution
tefeci	loan shark
tehdidi	threat
tehdit	threat; threaten
tehdit eden	threaten
tehdit ediyor	threaten
tehdit etti	threaten
tehdit mesajı	threat message
tehlike	danger; threat
tehlikeli	dangerous
tek	single; only
tek başına	alone
tek taraflı	unilateral
teki	-
teklif	offer; proposal; bid
teklif etti	offer; propose
tekne	boat
teknik	technical; technique
teknik direktör	coach; manager
teknisyen	technician
tekniği	technical; technique
teknoloji	technology
teknolojik	technological
tekrar	again; repeat
tekrarladı	repeat; reiterate
tekrarlanan	repeat; reiterate
tekrarlayan	repeat; reiterate
teksas	texas
tekstil	textile
tel aviv	tel aviv
telefon	phone; telephone
telefon görüşmesi	phone call; telephone conversation
telekom	telecom; telecommunication
telekomünikasyon	telecom; telecommunication
televizyon	television; tv
televizyon kanalı	television channel
telif hakkı	copyright
telif hakları	copyright
temas	contact
temaslı	contact
temel	basic; fundamental; foundation
temettü	dividend
temin	assurance; supply
temiz	clean
temizledi	clean; clear
temizlemek	clean; clear
temizlendi	clean; clear
temizlenmesi	clean; clear
temizlik	cleaning; cleanup
temizliği	cleaning; cleanup
temkinli	cautious
temmuz	july
temsilci	representative
temsilciler meclisi	house of representatives
temsilcisi	representative
temyiz	appeal
temyiz mahkemesi	appeals court; court of appeals
ten	-
tenis	tennis
teori	theory
tepe	hill
tepki	reaction
tepki gösterdi	react
tepki gösteren	react
tepki verdi	react
tercih	preference; choice
tercih eden	prefer; choose
tercih ediyor	prefer; choose
tercih etti	prefer; choose
tercihi	preference; choice
tercüman	interpreter; translator
tereddüt	hesitation; hesitate
terk	abandon; leave
terör	terror; terrorism
terör eylemi	terrorist act
terör saldırıları	terrorist attack; terror attack
terör saldırısı	terrorist attack; terror attack
terör örgütü	terrorist organization; terrorist group
terörist	terrorist
terörizm	terrorism
terörle mücadele	counterterrorism; fight against terrorism
terörle mücadele şubesi	counterterrorism branch
tesadüf	coincidence
tescil	registration
tesis	facility; plant
teslim	delivery; surrender
teslim edildi	deliver; hand over
teslim edilen	deliver; hand over
teslim edilmesi	deliver; hand over
teslim etti	deliver; hand over
teslim olan	surrender
teslim oldu	surrender
teslimat	delivery
tespit	detect; identify; determination
tespit edildi	detect; identify
tespit edilen	detect; identify
tespit etti	detect; identify
test	test
test sonucu pozitif	test positive
teyit	confirm; confirmation
teyze	aunt
teçhizat	equipment
teğmen	lieutenant
teşekkür	thank
teşhis	diagnosis
teşkilat	organization
teşvik	incentive
teşvik paketi	stimulus package
teşviği	incentive
tff	turkish football federation
thy	turkish airlines
tibet	tibet
ticaret	trade; commerce
ticaret anlaşması	trade agreement; trade deal
ticaret bakanlığı	trade ministry
ticaret bakanı	trade minister
ticaret hacmi	trade volume
ticaret odası	chamber of commerce
ticaret savaşları	trade war
ticaret savaşı	trade war
ticari	commercial; trade
tiflis	tbilisi
tipik	typical
tiran	tirana
titredi	tremble; shake
tiyatro	theater
tl	turkish lira; lira
tmsf	tmsf
tobb	tobb
tohum	seed
toki	toki
ton	ton; tonne
top	ball; cannon
top atışı	shelling; artillery fire
toparlanma	recovery
topladı	collect; gather
toplam	total
toplamak	collect; gather
toplamda	total
toplanacak	gather; meet; convene
toplanan	gather; meet; convene
toplandı	gather; meet; convene
toplanma	collect; gather
toplanması	gather; meet; convene
toplantı	meeting
toplanıyor	gather; meet; convene
toplayan	collect; gather
toplu	mass; collective
toplu halde	collectively
toplu iş sözleşmesi	collective agreement; collective bargaining
toplu katliam	mass killing; massacre
toplu mezar	mass grave
toplu sözleşme	collective agreement; collective bargaining
toplu taşıma	public transport
toplum	society; community
toplumsal	social
toplumsal cinsiyet	gender
toplumsal cinsiyet eşitliği	gender equality
topluyor	collect; gather
toprak	soil; land; territory
toprak bütünlüğü	territorial integrity
toprak kayması	landslide
topraklar	territory; land
toprakları	territory; land
toprağı	soil; land; territory
toptan	wholesale
topçu	artillery
topçu ateşi	artillery fire; shelling
torun	grandchild; grandson
tpao	tpao
trablus	tripoli
trabzonspor	trabzonspor
trafik	traffic
trafik kazası	traffic accident; road accident
trafiği	traffic
trajedi	tragedy
trajik	tragic
trajiği	tragic
trakya	thrace
transfer	transfer
travma	trauma
tren	train
trilyon	trillion
trt	trt
trump	trump
tsk	turkish armed forces
tsunami	tsunami
tugay	brigade
tuhaf	strange; odd
tunus	tunisia
tunuslu	tunisian
tur	round; tour
turist	tourist
turizm	tourism
turizm bakanı	culture minister; tourism minister
turnuva	tournament
turuncu	orange
tutan	hold; keep
tutmak	hold; keep
tuttu	hold; keep
tutukladı	arrest; jail; detain
tutuklama	arrest; detention
tutuklama emri	arrest warrant
tutuklama kararı	arrest warrant
tutuklamalar	arrest
tutuklanan	arrest; jail; detain
tutuklandı	arrest; jail; detain
tutuklandılar	arrest
tutuklandığı	arrest
tutuklandığını	arrest
tutuklanması	arrest; jail; detain
tutuklanmasını	arrest
tutuklanmış	arrest; jail; detain
tutuklanmıştı	arrest; jail; detain
tutuklu	detainee; prisoner; jailed
tutukluluk	arrest; detention
tutukluluğu	arrest; detention
tutulan	hold; keep
tutuldu	hold; keep
tutuluyor	hold; keep
tutum	stance; attitude; position
tutuyor	hold; keep
tuz	salt
tweet	tweet
twitter	twitter
tören	ceremony
tüberküloz	tuberculosis
tüccar	trader; merchant
tüfe	consumer price index
tüfek	rifle
tüfeği	rifle
tüik	turkish statistical institute
tüketen	consume
tüketici	consumer
tüketici fiyat endeksi	consumer price index
tüketici fiyatları	consumer price
tüketici güven endeksi	consumer confidence index
tüketim	consumption
tüketiyor	consume
tüketmek	consume
tüketti	consume
tüm	-
tüm dünyada	around the world
tümgeneral	major general
tümör	tumor
tünel	tunnel
tür	kind; type
türban	headscarf
türk	turkish; turk
türk akımı	turkstream
türk askeri	turkish soldier; turkish troop
türk askerleri	turkish soldier; turkish troop
türk cumhuriyetleri	turkic republic
türk devletleri teşkilatı	turkic states
türk hava yolları	turkish airlines
türk hükümeti	turkish government
türk iş	turk-is
türk kökenli	turkish origin
türk lirası	turkish lira; lira
türk ordusu	turkish army; turkish military
türk silahlı kuvvetleri	turkish armed forces
türk vatandaşı	turkish citizen
türkakım	turkstream
türkiye	turkey
türkiye büyük millet meclisi	turkish parliament; parliament
türkiye cumhuriyet merkez bankası	central bank
türkiye cumhuriyeti	republic of turkey
türkiye futbol federasyonu	turkish football federation
türkiye istatistik kurumu	turkish statistical institute
türkiye işçi partisi	workers party
türkiye kupası	turkish cup
türkiye varlık fonu	wealth fund
türkler	turkish; turk
türkmen	turkmen
türkmenistan	turkmenistan
türkçe	turkish
tüsiad	tusiad
tütün	tobacco
tıbbı	medicine; medical
tıp	medicine; medical
tır	truck
tırmanan	escalate; climb
tırmandı	escalate; climb
tırmandırdı	escalate; climb
tırmanma	escalate; climb
tırmanış	climb; escalation
u	-
uaea	international atomic energy
uaek	international atomic energy
ucm	international criminal court
ucuz	cheap
uganda	uganda
ukrayna	ukraine
ukrayna ordusu	ukrainian army
ukraynalı	ukrainian
ulaşacak	reach; arrive
ulaşan	reach; arrive
ulaşmak	reach; arrive
ulaşması	reach; arrive
ulaşmış	reach; arrive
ulaştı	reach; arrive
ulaştırma	reach; deliver; transport
ulaştırma bakanlığı	transport ministry
ulaştırma bakanı	transport minister
ulaştırmak	reach; deliver; transport
ulaştırıldı	reach; deliver; transport
ulaştırılması	reach; deliver; transport
ulaştığı	reach; deliver; transport
ulaştığını	reach; deliver; transport
ulaşım	transport; transportation
ulaşıyor	reach; arrive
ulus	nation
ulusal	national
ulusal güvenlik	national security
ulusal güvenlik danışmanı	national security adviser
ulusal güvenlik konseyi	national security council
ulusal çıkar	national interest
ulusal çıkarlar	national interest
uluslararası	international
uluslararası adalet divanı	court of justice
uluslararası af örgütü	amnesty international; amnesty
uluslararası atom enerjisi ajansı	international atomic energy
uluslararası atom enerjisi kurumu	international atomic energy
uluslararası ceza mahkemesi	international criminal court
uluslararası hukuk	international law
uluslararası koalisyon	international coalition
uluslararası para fonu	imf; international monetary fund
uluslararası toplum	international community
umduğunu	hope
umman	oman
umudu	hope
umut	hope
umut ediyor	hope
umutlu	hopeful
umutsuz	desperate; hopeless
umuyor	hope
umuyoruz	hope
un	-
unesco	unesco
unicef	unicef
uranyum	uranium
usame bin ladin	osama bin laden
usta	master
uyaran	warn
uyardı	warn
uyarmak	warn
uyarmıştı	warn
uyarı	warning
uyarıda bulundu	warn
uyarıldı	warn
uyarısı	warn
uyarısında bulundu	warn
uyarıyor	warn
uydu	satellite
uydu fotoğrafı	satellite image
uydu görüntüleri	satellite image
uydu görüntüsü	satellite image
uydurma	fabricated
uyguladı	apply; implement; impose
uyguladığı	implement; apply; practice
uygulama	application; practice; implementation
uygulama mağazası	app store
uygulamak	apply; implement; impose
uygulamalar	implement; apply; practice
uygulamaları	implement; apply; practice
uygulamaya	implement; apply; practice
uygulanacak	apply; implement; impose
uygulanan	apply; implement; impose
uygulandı	apply; implement; impose
uygulanması	apply; implement; impose
uygulanıyor	implement; apply; practice
uygulayacak	implement; apply; practice
uygulayan	apply; implement; impose
uyguluyor	apply; implement; impose
uygun	suitable; appropriate
uygun fiyatlı	affordable
uygunsuz	inappropriate
uygur	uyghur
uyku	sleep
uyum	harmony; compliance; adaptation
uyumlu	compatible; compliant
uyuşturucu	drug
uyuşturucu kaçakçılığı	drug trafficking
uyuşturucu ticareti	drug trafficking
uzak	far; remote; distant
uzak doğu	far east
uzaktan	remotely; remote
uzaktan eğitim	distance learning; online education
uzaktan çalışma	remote work; work from home
uzay	space
uzay aracı	spacecraft
uzlaşma	compromise; reconciliation; consensus
uzlaşı	consensus; compromise
uzman	expert; specialist
uzmanlara göre	according to expert
uzmanlık	expertise
uzmanlığı	expertise
uzun	long; tall
uzun menzilli	long range
uzun süre	long time
uzun süredir	long
uzun vadeli	long term
uzun yıllar	many years
uzunluk	length
uzunluğu	length
uçak	plane; aircraft
uçak gemisi	aircraft carrier
uçak kazası	plane crash
uçan	fly
uçağı	plane; aircraft
uçmak	fly
uçtu	fly
uçuyor	fly
uçuş	flight
uçuşa yasak bölge	no fly zone
vaadi	promise; pledge
vaat	promise; pledge
vaat etti	promise; pledge; vow
vade	maturity; term
vadetti	promise; pledge; vow
vadi	valley
vahşet	atrocity; brutality
vahşi	wild; brutal
vaka	case
vaka sayısı	case number
vakfı	foundation
vakıf	foundation
vali	governor
valilik	governor's office; governorate
valiliği	governor's office; governorate
vapur	ferry
var	-
varan	reach; arrive
vardı	-
vardık	reach; arrive
vardır	-
vardığı	reach; arrive
varil	barrel
varil bombası	barrel bomb
varlık	asset; existence; presence
varlık fonu	wealth fund
varlığı	asset; existence; presence
varmak	reach; arrive
varması	reach; arrive
varmış	-
varsa	-
varsayım	assumption; hypothesis
varyant	variant
varış	arrival
varşova	warsaw
vatan	homeland
vatan haini	traitor
vatana ihanet	treason
vatandaş	citizen
vatandaşlık	citizenship
vatandaşlığı	citizenship
vazgeçen	give up; abandon
vazgeçmek	give up; abandon
vazgeçmesi	give up; abandon
vazgeçti	give up; abandon
ve	-
vefat	death; pass away
vefat eden	die; lose life
vefat etti	die; lose life
vekil	mp; lawmaker; deputy
veliaht	heir; crown
veliaht prens	crown prince
venedik	venice
venediği	venice
venezuela	venezuela
venezuelalı	venezuelan
verdi	give
verdik	give
verdikleri	give
verdiler	give
verdiği	give
verdiğini	give
verebilir	give
verecek	give
verecekler	give
vereceğini	give
verem	tuberculosis
veren	give
vererek	give
vergi	tax
vergi indirimi	tax cut; tax reduction
vergi kaçakçılığı	tax evasion
veri	data
veri tabanı	database
verildi	give
verildiği	give
verildiğini	give
verilecek	give
verileceğini	give
verilen	give
veriler	data
verilere göre	according to data
verileri	data
veriliyor	give
verilmesi	give
verimli	efficient; productive
verimlilik	efficiency; productivity
verimliliği	efficiency; productivity
veriyor	give
veriyoruz	give
vermedi	give
vermek	give
vermesi	give
vermeye	give
vermeyi	give
vermiş	give
vermişti	give
versiyon	version
vesilesiyle	-
veteriner	veterinarian
veto	veto
veto hakkı	veto
veya	-
vicdan	conscience
video	video
vietnamlı	vietnamese
virjinya	virginia
virüs	virus
viyana	vienna
vize	visa
vize serbestisi	visa liberalization
voleybol	volleyball
volkan	volcano
vuran	shoot; hit; strike
vurarak	shoot; hit; strike
vurdu	shoot; hit; strike
vurgu	emphasis
vurguladı	emphasize; stress
vurgulamak	emphasize; stress
vurgulanan	emphasize; stress
vurgulandı	emphasize; stress
vurgulayan	emphasize; stress
vurgulayarak	emphasize; stress
vurguluyor	emphasize; stress
vurmak	shoot; hit; strike
vurması	shoot; hit; strike
vurulan	shoot; hit; strike
vurularak	shoot; hit; strike
vuruldu	shoot; hit; strike
vurulduğu	shoot; hit; strike
vurulduğunu	shoot; hit; strike
vurulması	shoot; hit; strike
vurulmuş	shoot; hit; strike
vücudu	body
vücut	body
web sitesi	website
ya	-
ya da	-
yabancı	foreign; foreigner
yabancı düşmanlığı	xenophobia
yabancı yatırım	foreign investment
yabancı yatırımcı	foreign investor
yahudi	jewish; jew
yahudi düşmanlığı	antisemitism
yahudilik	judaism
yakaladı	catch; capture; arrest
yakaladılar	catch; capture
yakalama kararı	arrest warrant
yakalamak	catch; capture; arrest
yakalanan	catch; capture; arrest
yakalandı	catch; capture; arrest
yakalandığı	catch; capture
yakalandığını	catch; capture
yakalanması	catch; capture; arrest
yakalanmıştı	catch; capture
yakalayan	catch; capture; arrest
yaklaşan	approach
yaklaştı	approach
yaklaşık	approximately; about
yaklaşık olarak	approximately
yaklaşım	approach
yaklaşıyor	approach
yaktı	burn
yakılan	burn
yakıldı	burn
yakın	close; near
yakında	soon
yakınlar	relative
yakınları	relative
yakınlarında	near
yakınında	near
yakınındaki	near
yakıt	fuel
yalan	lie; false
yalan haber	fake news
yalanladı	deny
yalanlama	deny
yalanlandı	deny
yalanlayan	deny
yalnız	-
yalnızca	-
yalnızlaştırma	isolation
yalnızlık	loneliness
yalnızlığı	loneliness
yan etki	side effect
yan etkiler	side effect
yan etkileri	side effect
yan kuruluş	subsidiary; affiliate
yanan	burn
yanardağ	volcano
yandı	burn
yangın	fire
yangın söndürme	firefighting
yani	-
yanlısı	pro; supporter
yanlış	wrong; false; mistake
yanması	burn
yanı sıra	-
yanına	-
yanında	-
yanından	-
yanıt	answer; response; reply
yanıt verdi	answer; reply; respond
yanıt vermedi	answer; reply; respond
yanıtladı	answer; reply; respond
yanıtlamak	answer; reply; respond
yanıtlayan	answer; reply; respond
yanıtlıyor	answer; reply; respond
yapabilir	do; make
yapacak	do; make
yapacağını	do; make
yapacağız	do; make
yapan	do; make
yaparak	do; make
yapay zeka	artificial intelligence
yapay zekâ	artificial intelligence
yapma	do; make
yapmadı	do; make
yapmak	do; make
yapması	do; make
yapmaya	do; make
yapmayı	do; make
yapmış	do; make
yapmıştı	do; make
yaptı	do; make
yaptık	do; make
yaptıkları	do; make
yaptırım	sanction
yaptırım uyguladı	sanction; impose sanctions
yaptırım uygulamak	sanction; impose sanctions
yaptırımlar	sanction
yaptırımları	sanction
yaptırımların	sanction
yaptığı	do; make
yaptığını	do; make
yapı	structure; building
yapılacak	do; make
yapılacağını	do; make
yapılan	do; make
yapılan açıklama	statement
yapıldı	do; make
yapıldığı	do; make
yapıldığını	do; make
yapılmadı	do; make
yapılması	do; make
yapılmasını	do; make
yapılmış	do; make
yapılıyor	do; make
yapım	production; construction
yapımcı	producer
yapısal	structural
yapıyor	do; make
yapıyoruz	do; make
yara	wound; injury
yaraladı	injure; wound
yaralanan	injure; wound
yaralananlar	injure; injured; wounded
yaralandı	injure; wound
yaralandığı	injure; injured; wounded
yaralandığını	injure; injured; wounded
yaralanma	injury
yaralanması	injure; wound
yaralanmış	injure; injured; wounded
yaralanmıştı	injure; wound
yaralı	injured; wounded
yaralılar	injure; injured; wounded
yaralıların	injure; injured; wounded
yarar	benefit
yararlanan	benefit; take advantage
yararlandı	benefit; take advantage
yararlanmak	benefit; take advantage
yararlı	useful; beneficial
yaratacak	create; form
yaratan	create; form
yaratmak	create; form
yarattı	create; form
yaratılan	create; form
yaratıyor	create; form
yardım	aid; help; assistance
yardım ediyor	help; assist
yardım etmek	help; assist
yardım etti	help; assist
yardım kuruluşu	aid agency; charity
yardım paketi	aid package
yardımcı	deputy; assistant
yardımcı olacak	help; assist
yardımcı oldu	help; assist
yardımcı olmak	help; assist
yardımcısı	deputy; assistant
yargı	judiciary; judicial
yargı bağımsızlığı	judicial independence
yargıcı	judge
yargılama	trial
yargılanacak	try; trial
yargılanan	try; trial
yargılandı	try; trial
yargılanması	try; trial
yargılanıyor	try; trial
yargıtay	court of cassation; supreme court
yargıç	judge
yarı	half
yarı final	semi-final
yarı iletken	chip; semiconductor
yarı zamanlı	part time
yarım	half
yarımada	peninsula
yarın	tomorrow
yarısı	half
yarış	race
yarışacak	compete; race
yarışan	compete; race
yarışma	competition; contest
yarıştı	compete; race
yarışıyor	compete; race
yasa	law
yasa dışı	illegal
yasa dışı bahis	illegal betting
yasa tasarısı	bill
yasa teklifi	bill; legislative proposal
yasadışı	illegal
yasak	ban; prohibition; banned
yasakladı	ban; prohibit
yasaklama	ban; prohibit
yasaklamak	ban; prohibit
yasaklanan	ban; prohibit
yasaklandı	ban; prohibit
yasaklanması	ban; prohibit
yasaklayan	ban; prohibit
yasaklıyor	ban; prohibit
yasal	legal
yasal düzenleme	legal regulation; legislation
yasalar	law
yasaları	law
yasama	legislative
yasaya göre	law
yasağı	ban; prohibition; banned
yatak	bed
yatağı	bed
yatırım	investment
yatırım bankası	investment bank
yatırım yapacak	invest
yatırım yapan	invest
yatırım yapmak	invest
yatırım yaptı	invest
yatırımcı	investor
yavaş	slow; yavas
yavaş yavaş	gradually; slowly
yavaşladı	slow; slow down
yavaşlama	slow; slow down
yavaşlayan	slow; slow down
yaygın	common; widespread
yaygınlaştı	spread; widespread
yaygınlaştırılması	spread; widespread
yayılan	spread
yayıldı	spread
yayılma	spread
yayılması	spread
yayılıyor	spread
yayımladı	publish; broadcast; release
yayımladığı	publish
yayımlanacak	publish
yayımlanan	publish; broadcast; release
yayımlandı	publish; broadcast; release
yayımlanması	publish; broadcast; release
yayımlayan	publish; broadcast; release
yayın	broadcast; publication
yayın yönetmeni	editor; chief editor
yayıncı	publisher; broadcaster
yayınladı	publish; broadcast; release
yayınladığı	publish
yayınlanan	publish; broadcast; release
yayınlandı	publish; broadcast; release
yayınlayan	publish; broadcast; release
yaz	summer
yazan	write
yazar	writer; author
yazarı	writer; author
yazdı	write
yazmak	write
yazılan	write
yazıldı	write
yazılı	write
yazılı açıklama	written statement; statement
yazılım	software
yazıyor	write
yağmur	rain
yağış	rain; precipitation
yaş	age
yaşadı	live; experience
yaşadıkları	live; experience
yaşadıklarını	live; experience
yaşadığı	live; experience
yaşadığını	live; experience
yaşam	life
yaşam kalitesi	quality of life
yaşam standardı	standard of living
yaşam tarzı	lifestyle
yaşamak	live; experience
yaşamaya	live; experience
yaşamını kaybetti	die; lose life
yaşamını yitirdi	die; lose life
yaşamını yitiren	die; lose life
yaşanacak	live; experience
yaşanan	experience; occur; happen
yaşandı	experience; occur; happen
yaşandığı	live; experience
yaşandığını	live; experience
yaşanması	experience; occur; happen
yaşanmış	experience; occur; happen
yaşanıyor	experience; occur; happen
yaşarken	live; experience
yaşayan	live; experience
yaşlı	elderly; old
yaşlılık	old age
yaşında	year old
yaşındaki	year old
yaşıyor	live; experience
yaşıyorlar	live; experience
yaşıyoruz	live; experience
ydi	-
ydu	-
ydü	-
ye	-
yedi	seven
yedinci	seventh
yemek	food; meal
yemen	yemen
yemenli	yemeni
yemeği	food; meal
yemin	oath; swear
yemin etti	oath; swear
yemin töreni	inauguration; swearing ceremony
yendi	beat; defeat
yenen	beat; defeat
yeni	new
yeni delhi	new delhi
yeni tip koronavirüs	coronavirus
yeni zelanda	new zealand
yeniden seçildi	reelect
yeniden seçilmesi	reelect
yenildi	defeat; lose; beat
yenilen	defeat; lose; beat
yenilenebilir enerji	renewable energy
yenilgi	defeat
yenilik	innovation
yenilikçi	innovative
yenmek	beat; defeat
yer	place; location; ground
yer alacak	take part; include; take place
yer alan	take part; include; take place
yer aldı	take part; include; take place
yer almak	take part; include; take place
yer alıyor	take part; include; take place
yerel	local
yerel mahkeme	local court
yerel seçim	local election
yerel seçimler	local election
yerel seçimleri	local election
yerel yönetim	local government
yerinden edilmiş	displaced
yerine getirdi	fulfill; carry out
yerine getirilmesi	fulfill; carry out
yerine getirmek	fulfill; carry out
yerleşen	settle; place
yerleşim	settlement
yerleşimci	settler
yerleşti	settle; place
yerleştirdi	settle; place
yerleştirildi	settle; place
yerleştirilen	settle; place
yerli	domestic; local; native
yetenek	talent; ability; skill
yetenekli	talented
yeteneği	talent; ability; skill
yeterince	enough; sufficiently
yeterli	sufficient; adequate; enough
yetersiz	insufficient; inadequate
yetersiz beslenme	malnutrition
yetersizlik	inadequacy; lack
yetişkin	adult
yetki	authority; power
yetkili	official; authority
yetkililer	official; authority
yetkilileri	official; authority
yetmiş	seventy
yezidi	yazidi
yeşil	green
yi	-
yine	-
yine de	-
yineledi	repeat; reiterate
yineleyen	repeat; reiterate
yirmi	twenty
yla	-
yle	-
ymış	-
yok	-
yok eden	destroy
yok edildi	destroy
yok etmek	destroy
yok etti	destroy
yokmuş	-
yoksa	-
yoksul	poor
yoksulluk	poverty
yoksulluğu	poverty
yoktu	-
yoktur	-
yol	road; way; path
yol aldı	make progress
yol açabilir	cause; lead
yol açan	cause; lead
yol açtı	cause; lead
yol açtığı	cause; lead
yol açıyor	cause; lead
yol haritası	road map
yolcu	passenger
yolculuk	journey; trip
yolculuğu	journey; trip
yolladı	send
yolsuzluk	corruption
yolsuzluğu	corruption
yorum	comment; interpretation
yorum yapmadı	decline comment
yorum yapmaktan kaçındı	decline comment
yorumcu	commentator
yorumladı	comment; interpret
yorumlandı	comment; interpret
yorumlanıyor	comment; interpret
yorumlayan	comment; interpret
yoğun bakım	intensive care
ypg	ypg
ysa	-
yse	-
ysk	supreme electoral council; electoral board
yu	-
yuan	yuan
yugoslavya	yugoslavia
yumurta	egg
yumuşak	soft
yumuşama	easing; detente
yumuşağı	soft
yunan	greek
yunanistan	greece
yunanlı	greek
yurt	dormitory; homeland
yurt dışı	abroad; overseas; foreign
yurt dışına çıkış yasağı	travel ban
yurt dışında	abroad; overseas; foreign
yurt genelinde	nationwide; across the country
yurt içi	domestic
yurtdışı	abroad; overseas; foreign
yurtdışında	abroad; overseas; foreign
yurtiçi	domestic
yurttaş	citizen
yurttaşlar	citizen
yurttaşları	citizen
yök	higher education board
yön	direction; aspect
yöneldi	turn; head
yönelen	turn; head
yönelik	-
yöneten	manage; govern; lead; run
yönetici	executive; manager; administrator
yönetilen	manage; govern; lead; run
yönetiliyor	manage; govern; run
yönetim	management; administration; government
yönetim kurulu	board; board of directors
yönetim kurulu başkanı	chairman
yönetim kurulu üyesi	board member
yönetiyor	manage; govern; lead; run
yönetmek	manage; govern; lead; run
yönetmelik	regulation
yönetmeliği	regulation
yönetmen	director
yönetmeye	manage; govern; run
yönetti	manage; govern; lead; run
yönettiği	manage; govern; run
yönlendirdi	direct; guide
yönlendiren	direct; guide
yönlendirme	direct; guide
yöntem	method
yü	-
yüce divan	supreme court
yük	burden; cargo; load
yük gemisi	cargo ship
yükledi	upload; load
yükleme	upload; loading
yüklenen	upload; load
yüksek	high
yüksek hızlı tren	high speed train
yüksek lisans	master's degree
yüksek mahkeme	supreme court; high court
yüksek seçim kurulu	supreme electoral council; electoral board
yükseklik	height
yüksekliği	height
yükseköğretim	higher education
yükseköğretim kurulu	higher education board
yükseldi	rise; climb; increase
yükselecek	rise; climb; increase
yükselen	rise; climb; increase
yükselerek	rise; climb; increase
yükseliyor	rise; climb; increase
yükseliş	rise; surge
yükselmek	rise; climb; increase
yükselmesi	rise; climb; increase
yükselmiş	rise; climb; increase
yükselten	raise; upgrade
yükseltildi	raise; upgrade
yükseltilmesi	raise; upgrade
yükseltmek	raise; upgrade
yükseltti	raise; upgrade
yükü	burden; cargo; load
yürüdü	walk; march
yürürlük	force; effect
yürürlükte	force; effect
yürürlüğe girdi	come into force; take effect
yürürlüğe girecek	come into force; take effect
yürürlüğe giren	come into force; take effect
yürürlüğe girmesi	come into force; take effect
yürütecek	conduct; carry out
yürüten	conduct; carry out
yürütme	executive
yürütmek	conduct; carry out
yürütmeyi durdurma	stay of execution
yürüttü	conduct; carry out
yürüttüğü	conduct; carry out
yürüttüğünü	conduct; carry out
yürütüldü	conduct; carry out
yürütüldüğünü	conduct; carry out
yürütülen	conduct; carry out
yürütülmesi	conduct; carry out
yürütülüyor	conduct; carry out
yürütüyor	conduct; carry out
yürüyen	walk; march
yürüyüş	march; walk
yüz binlerce	hundreds of thousands
yüz yüze	face to face
yüzbaşı	captain
yüzde	percent; per cent
yüzde puan	percentage point
yüzlerce	hundreds
yüzleşme	confront; confrontation
yüzleşti	confront; confrontation
yüzme	swimming
yüzyıl	century
yıkan	demolish; destroy; topple
yıkmak	demolish; destroy; topple
yıktı	collapse; demolish; destruction
yıkılan	collapse; demolish; destruction
yıkıldı	collapse; demolish; destruction
yıkılması	collapse; demolish; destruction
yıkılmış	demolish; destroy; topple
yıkım	collapse; demolish; destruction
yıkımı	collapse; demolish; destruction
yıl	year
yıl dönümü	anniversary
yıl sonu	year end
yılbaşı	new year
yıldönümü	anniversary
yıldırım	lightning; yildirim
yıldız	star
yıllarca	for years
yıllardır	for years
yıllık	annual; year
yıllık bazda	year on year
yıllık enflasyon	annual inflation
zabıta	municipal police
zafer	victory
zafer partisi	victory party
zam	hike; raise; price increase
zaman	time
zambiya	zambia
zammı	hike; raise; price increase
zanlı	suspect
zarar	loss; damage; harm
zaten	-
zatürre	pneumonia
zayıf	weak
zayıfladı	weaken; weakness
zayıflatan	weaken; weakness
zayıflatmak	weaken; weakness
zayıflattı	weaken; weakness
zayıflayan	weaken; weakness
zayıflık	weaken; weakness
zehir	poison
zehirlendi	poison; poisoning
zehirlenen	poison; poisoning
zehirlenme	poison; poisoning
zehirlenmesi	poison; poisoning
zehirli	toxic; poisonous
zehri	poison
zeka	intelligence
zekâ	intelligence
zelenski	zelensky
zelenskiy	zelensky
zemin	ground; floor
zengin	rich; wealthy
zenginleştirilmiş uranyum	enriched uranium
zenginlik	wealth
zenginliği	wealth
zeytin	olive
zeytin dalı	olive branch
zeytin dalı harekatı	olive branch
zeytinyağı	olive oil
zihin	mind
zihni	mind
zimbabve	zimbabwe
zincir	chain
zira	-
zirve	summit; peak
zirve yaptı	peak
ziyaret	visit
ziyaretçi	visitor
zor	difficult; hard
zorbalık	bullying
zorla	forcibly; forced
zorladı	force; push; strain
zorlamak	force; push; strain
zorlandı	force; push; strain
zorlayan	force; push; strain
zorlu	tough; difficult; challenging
zorluk	difficulty; challenge
zorluyor	force; push; strain
zorluğu	difficulty; challenge
zorunda	have to; forced
zorunda kalan	have to; forced
zorunda kaldı	have to; forced
zorundayız	have to; forced
zorunlu	compulsory; mandatory
zorunlu askerlik	conscription; military service
zulüm	oppression; persecution; cruelty
zürih	zurich
çaba	effort
çabaladı	strive; try
çabalıyor	strive; try
çad	chad
çadır	tent
çalan	steal; play
çaldı	steal; play
çalınan	steal; play
çalındı	steal; play
çalışacak	work; try
çalışacağız	work
çalışan	employee; worker
çalışanlar	employee; worker; staff
çalışanları	employee; worker; staff
çalışanların	work
çalışarak	work
çalışma	work; study
çalışma bakanlığı	labor ministry
çalışma bakanı	labor minister
çalışmak	work; try
çalışmalar	work; study; effort
çalışmaları	work; study; effort
çalışması	work; try
çalışmaya	work
çalıştı	work; try
çalıştığı	work; try
çalıştığını	work; try
çalışılan	work; try
çalışırken	work
çalışıyor	work; try
çalışıyorlar	work
çalışıyoruz	work; try
çanta	bag
çaresiz	desperate; helpless
çarpan	hit; crash; collide; collision
çarpması	hit; crash; collide; collision
çarptı	hit; crash; collide; collision
çarptırılan	sentence
çarptırıldı	sentence
çarpışan	hit; crash; collide; collision
çarpışma	hit; crash; collide; collision
çarpıştı	hit; crash; collide; collision
çarşamba	wednesday
çatı	roof
çatışma	conflict; clash
çatışmalar	clash; conflict; fighting
çavuş	sergeant
çavuşoğlu	cavusoglu
çay	tea
çağ	age; era
çağdaş	modern; contemporary
çağrı	call; appeal
çağrı yaptı	call; urge
çağrıda bulundu	call; urge
çağrıldı	call; summon
çağrısı yaptı	call; urge
çağrısında bulunan	call; urge
çağrısında bulundu	call; urge
çağıran	call; summon
çağırdı	call; summon
çağırıyor	call; summon
çek	check; czech
çek cumhuriyeti	czech republic
çeken	draw; pull; attract; withdraw
çekildi	withdraw; pull out
çekilecek	withdraw; pull out
çekilen	withdraw; pull out
çekilme	withdraw; pull out
çekilmek	withdraw; pull out
çekilmesi	withdraw; pull out
çekimser	abstain
çekince	reservation; concern
çekiyor	draw; pull; attract; withdraw
çekmek	draw; pull; attract; withdraw
çekmesi	draw; pull; attract; withdraw
çekti	draw; pull; attract; withdraw
çekya	czech republic
çelik	steel
çeliği	steel
çember	circle
çerçeve	framework; frame
çete	gang
çevik kuvvet	riot police
çeviri	translation
çevirmen	interpreter; translator
çevre	environment
çevre bakanlığı	environment ministry
çevre bakanı	environment minister
çevreci	environmentalist; environmental
çevresel	environmental
çevresinde	around
çevrim içi	online
çevrimiçi	online
çeyrek	quarter
çeyrek altın	gold
çeyrek final	quarter-final
çeyrekte	quarter
çeyreği	quarter
çeçen	chechen
çeçenistan	chechnya
çeşit	kind; variety
çeşitli	various; diverse
çeşitlilik	diversity
çeşitliliği	diversity
çift	couple; pair; double
çiftlik	farm
çiftliği	farm
çiftçi	farmer
çimento	cement
çin	china; chinese
çin halk cumhuriyeti	china; chinese
çince	chinese
çinli	chinese
çip	chip; semiconductor
çizdi	draw
çizen	draw
çizgi	line
çizilen	draw
çiçek	flower
çiçeği	flower
çiğ et	raw meat
çocuk	child; kid
çocuk evliliği	child marriage; child bride
çocuk gelin	child marriage; child bride
çocuk istismarı	child abuse
çocuk işçi	child labor
çocuk işçiliği	child labor
çocuklar	child; kid
çocukları	child
çocukların	child
çocukluk	childhood
çocukluğu	childhood
çocuğu	child; kid
çok	-
çok fazla	too much; many
çok sayıda	many; numerous
çok taraflı	multilateral
çok uluslu	multinational
çoğu	-
çoğunluk	majority
çoğunluğu	majority
çöken	collapse
çökmesi	collapse
çöktü	collapse
çöküntü	depression
çöküş	collapse
çöl	desert
çöp	garbage; trash
çöpü	garbage; trash
çözdü	solve; resolve
çözmek	solve; resolve
çözüldü	solve; resolve
çözülmesi	solve; resolve
çözüm	solution; settlement
çözüm süreci	peace process; solution process
çünkü	-
çıkabilir	emerge; exit; leave
çıkacak	emerge; exit; leave; come out
çıkacağını	emerge; exit; leave
çıkan	emerge; exit; leave; come out
çıkar	interest
çıkarak	emerge; exit; leave; come out
çıkaran	remove; extract; issue
çıkardı	remove; extract; issue
çıkarken	emerge; exit; leave
çıkarlar	interest
çıkarları	interest
çıkarma	remove; extract; issue
çıkarmak	remove; extract; issue
çıkarılan	remove; extract; issue
çıkarıldı	remove; extract; issue
çıkarılması	remove; extract; issue
çıkarıyor	remove; extract; issue
çıkmadı	emerge; exit; leave
çıkmak	emerge; exit; leave; come out
çıkması	emerge; exit; leave; come out
çıkmaya	emerge; exit; leave
çıkmaz	deadlock; impasse
çıkmış	emerge; exit; leave; come out
çıkmıştı	emerge; exit; leave; come out
çıktı	emerge; exit; leave; come out
çıktılar	emerge; exit; leave
çıktığı	emerge; exit; leave; come out
çıktığını	emerge; exit; leave; come out
çıkıp	emerge; exit; leave
çıkıyor	emerge; exit; leave; come out
çıkış	exit; departure
çılgın	crazy
çırak	apprentice
çığ	avalanche
öbür	other
öcalan	ocalan
ödedi	pay
ödeme	payment
ödemedi	pay
ödemek	pay
ödemeye	pay
ödendi	pay
ödendiği	pay
ödenecek	pay
ödenen	pay
ödenmesi	pay
ödeyecek	pay
ödeyemeyen	pay
ödeyen	pay
ödül	award; prize
ödüyor	pay
ödüyoruz	pay
öfke	anger
öfkeli	angry
öksürük	cough
öldü	die; dead
öldürdü	kill; murder
öldürdüğü	kill; murder
öldüren	kill; murder
öldürenler	kill
öldürme	kill; murder
öldürmek	kill; murder
öldürmekle	kill
öldürmeye	kill
öldürmüş	kill; murder
öldürüldü	kill; murder
öldürüldüğü	kill; murder
öldürüldüğünü	kill; murder
öldürülen	kill; murder
öldürülenler	kill
öldürülmesi	kill; murder
öldürülmüş	kill; murder
öldürüyor	kill; murder
öldüğü	die; dead
öldüğünü	die; dead
ölecek	die; dead
ölen	die; dead
ölenler	die; dead
ölenlerin	die; dead
ölmek	die; dead
ölmesi	die; dead
ölmüş	die; dead
ölçek	scale
ölçeği	scale
ölçtü	measure; measurement
ölçü	measure
ölçülen	measure; measurement
ölçüm	measure; measurement
ölçüt	criterion
ölü	dead
ölü bulundu	found dead
ölü olarak bulundu	found dead
ölü sayısı	death toll
ölüm	death
ölüm cezası	death penalty; death sentence
ölüm sayısı	death toll
ölüm tehdidi	death threat
ölümcül	deadly; fatal
ölümü	death
ölüyor	die; dead
ömür boyu hapis	life sentence; life imprisonment
ön	front; preliminary; pre
ön cephe	front line
ön koşul	precondition
ön plana çıktı	come to fore
ön şart	precondition
önce	before; ago
önceden	previously; earlier
önceki	previous
öncelik	priority
öncelikle	primarily; first
öncelikli	priority
önceliği	priority
öncü	pioneer; leading
öncülük	lead; pioneer
öncülüğünde	lead; pioneer
önde gelen	leading; prominent
öne geçti	take lead
öne sürdü	claim; allege; argue
öne süren	claim; allege; argue
öne sürüldü	claim; allege; argue
öne sürülen	claim; allege; argue
öne sürüyor	claim; allege; argue
öne çıkan	stand out; prominent
öne çıktı	stand out; prominent
öne çıkıyor	stand out; prominent
önem	importance
önemli	important; significant; major
önemli ölçüde	significantly
önerdi	propose; suggest; recommend
öneren	propose; suggest; recommend
önerge	motion
öneri	proposal; suggestion; recommendation
önerildi	propose; suggest; recommend
önerilen	propose; suggest; recommend
öneriyor	propose; suggest; recommend
önermek	propose; suggest; recommend
öngördü	foresee; envisage; predict
öngören	foresee; envisage; predict
öngörü	forecast; prediction
öngörülen	foresee; envisage; predict
öngörülüyor	foresee; envisage; predict
öngörüyor	foresee; envisage; predict
önledi	prevent; prevention
önlem	measure; precaution
önlem aldı	take measure; take precaution
önlem almak	take measure; take precaution
önleme	prevent; prevention
önlemek	prevent; prevention
önlemler	measure; precaution
önlemleri	measure; precaution
önlenmesi	prevent; prevention
önleyecek	prevent; prevention
önleyen	prevent; prevention
önleyici	preventive
önümüzdeki	next; coming
önümüzdeki ay	next month
önümüzdeki günlerde	coming days
önümüzdeki hafta	next week
önümüzdeki yıl	next year
örgüt	organization; group
örgüt üyesi	member
örgütlenme	organization
örgütü	organization; group
örnek	example; sample; model
örneği	example; sample; model
örneğin	for example
öso	free syrian army
öte yandan	-
öteki	other
ötesinde	-
ötv	special consumption tax
ötürü	-
öyle	-
öyle ki	-
öyleyse	-
özbek	uzbek
özbekistan	uzbekistan
özel	special; private
özel harekat	special operation
özel kuvvetler	special forces
özel kuvvetler komutanlığı	special forces command
özel olarak	specially
özel sektör	private sector
özel temsilci	special envoy; special representative
özel temsilcisi	special envoy; special representative
özel tüketim vergisi	special consumption tax
özelleştirme	privatization
özellikle	especially; particularly
özet	summary
özgeçmiş	resume; background
özgür	free
özgür suriye ordusu	free syrian army
özgürleştirdi	liberate; free
özgürlük	freedom
özgürlüğü	freedom
özür	apologize; apology
özür diledi	apologize; apology
özür dileyen	apologize; apology
öğle	noon
öğle yemeği	lunch
öğleden sonra	afternoon
öğleden önce	morning
öğrenci	student
öğrenciler	student
öğrencileri	student
öğrencilerin	student
öğrendi	learn
öğrenen	learn
öğrenildi	learn
öğrenilen	learn
öğreniyor	learn
öğrenme	learn
öğrenmek	learn
öğretim	education; teaching
öğretim görevlisi	lecturer
öğretim üyesi	faculty member; lecturer
öğretmen	teacher
öğretmenler	teacher
öğretmenleri	teacher
ü	-
ücret	wage; fee; pay
ücretsiz	free
üfe	producer price index
ülke	country
ülke genelinde	nationwide; across the country
ülke çapında	nationwide; across the country
ülkeler	country
ülkeleri	country
ülkelerin	country
ülkenin en büyük	country's largest
ültimatom	ultimatum
ümit	hope
ün	-
üniversite	university
üniversite sınavı	university exam
ünlü	famous; celebrity
ürdün	jordan
ürdünlü	jordanian
üretecek	produce; manufacture
üreten	produce; manufacture
üretici	producer; manufacturer
üretici fiyat endeksi	producer price index
üretildi	produce; manufacture
üretilen	produce; manufacture
üretilmesi	produce; manufacture
üretim	production; output
üretim tesisi	production facility
üretiyor	produce; manufacture
üretmek	produce; manufacture
üretti	produce; manufacture
ürün	product; crop
üsküp	skopje
üslubu	style; tone
üslup	style; tone
üst düzey	senior; high level
üst düzey yetkili	senior official
üst mahkeme	higher court
üstelik	-
üstesinden geldi	overcome; cope
üstesinden gelmek	overcome; cope
üstlendi	undertake; assume; claim responsibility
üstlenen	undertake; assume; claim responsibility
üstleniyor	undertake; assume; claim responsibility
üstlenmek	undertake; assume; claim responsibility
üstünde	-
üye	member
üye devlet	member state; member country
üye devletler	member state; member country
üye oldu	join
üye ülke	member state; member country
üye ülkeler	member state; member country
üyeleri	member
üyelerinin	member
üyelik	membership
üyeliği	membership
üyesi	member
üzere	-
üzerinde	-
üzerindeki	-
üzerinden	-
üzerine	-
üzgün	sad; sorry
üzüntü	sadness; sorrow
üç	three
üç aylık	quarterly; three month
üç kat	triple
üç katı	triple
üçgen	triangle
üçte biri	third
üçte ikisi	two thirds
üçüncü	third
üçüncü çeyrek	third quarter
ırak	iraq
ıraklı	iraqi
ırk	race
ırkçı	racist
ırkçılık	racism
ırkçılığı	racism
ırmak	river
ırmağı	river
ısrar	insist; insistence
ısı	heat
ışid	isis; islamic state; isil
ışık	light
ışığı	light
şahit	witness
şair	poet
şam	damascus
şampiyon	champion
şampiyona	championship
şampiyonlar ligi	champions league
şampiyonluk	championship; title
şampiyonluğu	championship; title
şanghay	shanghai
şanghay işbirliği örgütü	shanghai cooperation organization
şans	chance; luck
şansölye	chancellor
şantaj	blackmail
şarabı	wine
şarap	wine
şarkı	song
şarkıcı	singer
şart	condition; must
şartlı tahliye	parole
şartname	specification
şayet	-
şayet ki	-
şaşırtıcı	surprising
şebeke	network; grid
şef	chief; chef
şeffaf	transparent
şeffaflık	transparency
şeffaflığı	transparency
şefi	chief; chef
şehidi	martyr; killed
şehir	city; town
şehir hastanesi	city hospital
şehit	martyr; killed
şehit düştü	kill
şehit oldu	martyr; killed
şehri	city; town
şeker	sugar
şeker hastalığı	diabetes
şekil	form; shape; manner
şekli	form; shape; manner
şeref	honor
şeriat	sharia
şey	-
şeyh	sheikh
şeyi	-
şeyin	-
şeyler	-
şi cinping	xi jinping
şiddet	violence
şiddetli	severe; violent; heavy
şifre	password; code
şii	shiite; shia
şiir	poem; poetry
şili	chile
şimdi	now
şimdiye dek	-
şimşek	simsek; lightning
şirket	company; firm
şirketler	company
şirketleri	company
şirketlerin	company
şişe	bottle
şoför	driver
şok	shock
şu	-
şu an	currently; now
şu anda	currently; now
şubat	february
şube	branch
şuna	-
şunda	-
şundan	-
şunlar	-
şunu	-
şunun	-
şurada	-
şöyle	-
şüphe	doubt; suspicion
şüphelendi	suspect
şüphelenilen	suspect
şüpheleniyor	suspect
şüpheli	suspect; suspicious
şüphesiz	undoubtedly; no doubt
