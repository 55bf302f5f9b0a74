# language: tr
# name: Turkish
# licence: Apache-2.0
# sources: written for this project, by hand
# entries: 6546
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
abd kongresi	us congress
abd merkez bankası	federal reserve; fed
abd savunma bakanı	defense secretary
abd'li yetkili	us official
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
ad	name
ada	island
adalar	islands
adalet	justice
adalet bakanlığı	justice ministry
adalet bakanı	justice minister
adalet ve kalkınma partisi	akp; ak party
adam	man
aday	candidate; nominee
aday gösterdi	nominate
aday gösterildi	nominate
adaylık	candidacy
adaylığı	candidacy
addis ababa	addis ababa
adeta	-
adeta bir	-
adil	fair; just
adlandırılan	call; name
adlandırıldı	call; name
adlı	named; called
adı	name
adım	step
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
aids	aids
aihm	european court
aile	family
aile bakanı	family minister
aile içi şiddet	domestic violence
ait	-
ajans	agency
ak parti	akp; ak party
akademik	academic
akademisyen	academic
akaryakıt	fuel
akdeniz	mediterranean
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
akıl sağlığı	mental health
akıllı telefon	smartphone
akım	current; trend
akış	flow
akşam	evening
akşener	aksener
alacak	take; receive; get
alacaklı	creditor
alan	take; receive; get; area
alarak	take; receive; get
albay	colonel
albüm	album
aldı	take; receive; get
aldığı	take; receive; get
aldığını	take; receive; get
alevi	alevi
alkol	alcohol
alkolü	alcohol
allah	god
almak	take; receive; get
alman	german
almanca	german
almanya	germany
almanya başbakanı	german chancellor
alması	take; receive; get
almış	take; receive; get
almıştı	take; receive; get
alt	lower; bottom; sub
alt komisyon	subcommittee
alt komite	subcommittee
alt yapı	infrastructure
alternatif	alternative
altmış	sixty
altyapı	infrastructure
altı	six
altı aylık	six month
altın	gold
altın madalya	gold medal
altına	-
altıncı	sixth
altında	-
altındaki	-
altından	-
alüminyum	aluminum
alıcı	buyer
alım	purchase
alınacak	take; receive; get
alınan	take; receive; get
alındı	take; receive; get
alındığı	take; receive; get
alındığını	take; receive; get
alınması	take; receive; get
alınıyor	take; receive; get
alıp	take; receive; get
alıyor	take; receive; get
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
anayasa	constitution
anayasa değişikliği	constitutional amendment
anayasa mahkemesi	constitutional court
anayasal	constitutional
anayasaya aykırı	unconstitutional
ancak	-
ancak ve ancak	-
andı	commemorate; mention
anket	poll; survey; opinion poll
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
antarktika	antarctica
antik	ancient
antisemitizm	antisemitism
antlaşma	agreement; deal; treaty
antrenör	coach
anılan	commemorate; mention
anıldı	commemorate; mention
anıt	monument; memorial
anıtkabir	anitkabir
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
aralığı	december
arama	search
arama kurtarma	search and rescue
arama kurtarma ekipleri	rescue team; rescuer
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
araştırmacı	researcher
araştırmak	research; investigate
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
artacak	increase; rise; grow
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
artık yıl	leap year
artıracak	increase; raise; boost
artıran	increase; raise; boost
artırdı	increase; raise; boost
artırma	increase; raise; boost
artırmak	increase; raise; boost
artırmaya	increase; raise; boost
artırmayı	increase; raise; boost
artırılacak	increase; raise; boost
artırıldı	increase; raise; boost
artırılması	increase; raise; boost
artırıyor	increase; raise; boost
artıyor	increase; rise; grow
artış	increase; rise
artışı	increase; rise
arz	supply
arz talep	supply and demand
arıyor	search; seek; call
asgari ücret	minimum wage
asi	rebel; insurgent
asker	soldier; troop
askeri	military
askeri darbe	military coup
askeri harekat	military operation
askeri müdahale	military intervention
askeri operasyon	military operation
askeri üs	military base
askerler	soldier; troop
askerlik	military service
askerliği	military service
asla	never
asrı	century
astronot	astronaut
astsubay	noncommissioned officer
asya	asia; asian
asya pasifik	asia pacific
asyalı	asian
asıl	main; real
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
ayaklanma	uprising; revolt
ayasofya	hagia sophia
ayağı	foot
aykırı	contrary; against
aylık	monthly
aym	constitutional court
ayn el arap	kobani
aynı	same
aynı zamanda	also; same time
ayrı	separate
ayrıca	-
ayrılacak	leave; separate; allocate
ayrılan	leave; separate; allocate
ayrıldı	leave; separate; allocate
ayrılmak	leave; separate; allocate
ayrılması	leave; separate; allocate
ayrılık	separation; secession
ayrılıkçı	separatist
ayrılıyor	leave; separate; allocate
ayrılığı	separation; secession
ayrımcılık	discrimination
ayrımcılığı	discrimination
ayrıntı	detail
ayrıntılı	detailed
ayçiçek yağı	sunflower oil
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
açan	open
açlık	hunger; famine
açlık grevi	hunger strike
açlığı	hunger; famine
açma	open
açmak	open
açması	open
açtı	open
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
açılması	open
açılmış	open
açılış	opening
açılış töreni	opening ceremony
açısından	-
açıyor	open
açığı	deficit; open; clear
ağ	network
ağabey	brother
ağacı	tree
ağaç	tree
ağustos	august
ağzı	mouth
ağır	heavy; severe; serious
ağırlaştırılmış müebbet	life sentence; life imprisonment
ağırlık	weight
ağırlığı	weight
ağız	mouth
aşama	stage; phase
aşağıladı	humiliate; insult
aşağılama	humiliate; insult
aşk	love
aşkabat	ashgabat
aşı	vaccine; vaccination
aşılama	vaccination
aşılanan	vaccinate
aşılandı	vaccinate
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
bahreyn	bahrain
bahçe	garden
bahçeli	bahceli
bakan	minister
bakan yardımcısı	deputy minister
bakanlar kurulu	cabinet
bakanlık	ministry
bakanlığı	ministry
bakü	baku
bakımından	-
bakır	copper
balistik füze	ballistic missile
balkan	balkan
balkanlar	balkans
baltık	baltic
balık	fish
balıkçı	fisherman
balığı	fish
bana	-
bangladeş	bangladesh
bangladeşli	bangladeshi
banka	bank
bankacı	banker
bankacılık	banking
bankacılığı	banking
baraj	dam
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
basın	press
basın açıklaması	press statement; press release
basın toplantısı	press conference; news conference
basın özgürlüğü	press freedom
basıncı	pressure
basınç	pressure
batan	sink; capsize
batması	sink; capsize
battı	sink; capsize
batı	west; western
batı avrupa	western europe
batı yanlısı	pro western
batı şeria	west bank
batılı	western
bavyera	bavaria
bayrak	flag
bayram	holiday; festival
bayrağı	flag
baz puan	basis point
bazen	sometimes
bazı	-
bazıları	-
bağ	tie; bond; link
bağdat	baghdad
bağladı	connect; link; tie
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
başladığı	start; begin
başladığını	start; begin
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
başlatan	launch; start; initiate
başlatmak	launch; start; initiate
başlatmıştı	launch; start; initiate
başlattı	launch; start; initiate
başlatılan	launch; start; initiate
başlatıldı	launch; start; initiate
başlatılması	launch; start; initiate
başlayacak	start; begin
başlayan	start; begin
başlayarak	start; begin
başlıca	main; major
başlıyor	start; begin
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
bekledi	wait; expect
beklediğini	wait; expect
bekleme	wait; expect
beklemek	wait; expect
beklemesi	wait; expect
beklemeye	wait; expect
beklendi	expect
beklenen	expect
bekleniyor	expect
bekleniyordu	expect
beklenti	expectation
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
belirtilen	state; say; note; indicate
belirtiliyor	state; say; note; indicate
belirtiyor	state; say; note; indicate
belirtmek	state; say; note; indicate
belirtmiş	state; say; note; indicate
belirtmişti	state; say; note; indicate
belirtti	state; say; note; indicate
belki	-
belli	certain; specific; clear
belçika	belgium; belgian
belçikalı	belgian
ben	-
bende	-
benden	-
beni	-
benim	-
benzer	similar
benzin	gasoline; petrol
beraat	acquit; acquittal
beraat etti	acquit; acquittal
beraber	together
beraberlik	draw; unity
beraberliği	draw; unity
beri	-
beslenme	nutrition
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
bildiren	report; announce; inform
bildiri	declaration; statement
bildirildi	report; announce; inform
bildirilen	report; announce; inform
bildiriliyor	report; announce; inform
bildiriyor	report; announce; inform
bildirmek	report; announce; inform
bildirmiş	report; announce; inform
bildirmişti	report; announce; inform
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
bilinen	know
biliniyor	know
bilinmeyen	know
bilinmiyor	know
biliyor	know
biliyoruz	know
bilişim	it; computing
bilmek	know
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
bir süre	while
bir yandan	-
bir şekilde	-
bir şey	-
biraz	-
birer	each
birey	individual
bireysel	individual
biri	-
birinci dünya savaşı	world war
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
boko haram	boko haram
boks	boxing
bolivya	bolivia
bomba	bomb
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
borçlandı	borrow
borçlanma	borrowing
borçlu	debtor; indebted
bosna	bosnia
bosna hersek	bosnia
bosnalı	bosnian
bot	boat
botaş	botas
boykot	boycott
boyunca	-
boyut	dimension; size
boğaz	bosphorus; strait
boğaziçi	bosphorus
boşanan	divorce
boşandı	divorce
boşanma	divorce
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
bulan	find; locate
bulaşan	infect; transmit
bulaşma	infect; transmit
bulaştı	infect; transmit
bulaşıcı	infectious; contagious
buldu	find; locate
bulgar	bulgarian
bulgaristan	bulgaria
bulmak	find; locate
bulunan	find; locate
bulundu	find; locate
bulunması	find; locate
bulunmuş	find; locate
bulunuyor	find; locate
bulunuyordu	find; locate
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
buğday	wheat
bölge	region; area; zone
bölgeler	region; area
bölgesel	regional
bölücü	separatist
bölüm	part; section; department
böyle	-
böylece	-
böylelikle	-
böylesi	-
bükreş	bucharest
bütçe	budget
bütçe açığı	budget deficit
bütün	-
bütünlük	integrity
büyüdü	grow; expand
büyüdüğü	grow up
büyük	big; large; great
büyük britanya	great britain
büyük millet meclisi	grand national assembly
büyük okyanus	pacific ocean
büyükanne	grandmother
büyükbaba	grandfather
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
büyüttü	grow up
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
cami	mosque
can kaybı	death toll; loss of life; death
can verdi	die; lose life
canlı bomba	suicide bomber
canlı yayın	live broadcast; live
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
cerrah	surgeon
cesaret	courage
ceset	body; corpse
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
cihat yanlısı	jihad
cihatçı	jihadist
cihatçılar	jihadist
cilt	skin
cinayet	murder; homicide
cinsel	sexual
cinsel istismar	sexual abuse
cinsel saldırı	sexual assault
cinsel taciz	sexual harassment
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
cumhurbaşkanı recep tayyip erdoğan	president recep tayyip
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
denetimi altında	control
denetledi	inspect; audit; oversee
denetlemek	inspect; audit; oversee
denetleyen	inspect; audit; oversee
deney	experiment
deneyen	try; attempt; test
deneyim	experience
deneyimli	experienced; veteran
denge	balance
dengeli	balanced
denildi	say; call
denilen	say; call
denilmesi	say; call
deniyor	say; call; try; attempt
deniz	sea; maritime
deniz kuvvetleri	navy
denizaltı	submarine
denizci	sailor
denizcilik	maritime; shipping
deplasman	away
deprem	earthquake; quake
deprem bölgesi	earthquake zone; quake zone
depremzede	earthquake victim; quake victim
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
desteklemek	support; back
desteklenen	support; back
desteklenmesi	support; back
destekleyen	support; back
destekliyor	support; back
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
devlet	state
devlet bakanı	state minister
devlet başkanlığı	presidency
devlet başkanı	president; head of state
devlet tahvili	government bond
devlet yetkilisi	government official
devralma	takeover; acquisition
devrildi	overturn; topple
devrilen	overturn; topple
devrilmesi	overturn; topple
devrim	revolution
devrim muhafızları	revolutionary guard
devrimci	revolutionary
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
değiştiren	change; alter; replace
değiştirildi	change; alter; replace
değiştirilmesi	change; alter; replace
değiştirme	change; alter; replace
değiştirmek	change; alter; replace
dicle	tigris
dijital	digital
dikkat	attention; caution
dikkat çeken	draw attention; point out; note
dikkat çekiyor	draw attention; point out; note
dikkat çekti	draw attention; point out; note
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
dir	-
direktör	director
direndi	resist
direnen	resist
direniyor	resist
direniş	resistance
direnişçi	resistance fighter
direnmek	resist
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
diz	knee
dizi	series; tv series
diğer	other
diğer taraftan	-
diğer yandan	-
diğeri	other
diğerleri	other
diş	tooth; foreign; external; outer
doha	doha
doksan	ninety
doktor	doctor; physician
dokunulmazlık	immunity
dokunulmazlığı	immunity
dokuz	nine
dokuzuncu	ninth
dolandırıcı	fraudster; swindler
dolandırıcılık	fraud
dolandırıcılığı	fraud
dolar	dollar
dolaylı	indirect
dolayı	-
dolayısı ile	-
dolayısıyla	-
dominik cumhuriyeti	dominican republic
donanma	navy
donanım	hardware; equipment
donbas	donbas
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
dur	-
duran	stop; stand
durdu	stop; stand
durduran	stop; halt; suspend
durdurdu	stop; halt; suspend
durdurma	stop; halt; suspend
durdurmak	stop; halt; suspend
durduruldu	stop; halt; suspend
durdurulması	stop; halt; suspend
durgunluk	recession
durgunluğu	recession
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
duyurmak	announce; announcement
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
dür	-
düzen	order
düzenledi	organize; hold; arrange
düzenleme	regulation; arrangement
düzenlemek	organize; hold; arrange
düzenlendi	organize; hold; arrange
düzenlenecek	organize; hold; arrange
düzenlenen	organize; hold; arrange
düzenlenmesi	organize; hold; arrange
düzenleyecek	organize; hold; arrange
düzenleyen	organize; hold; arrange
düzenleyici	regulator; organizer; regulatory
düzenli	regular; orderly
düzenliyor	organize; hold; arrange
düzensiz	irregular
düzensiz göçmen	irregular migrant; illegal migrant
düzey	level
düzine	dozen
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
düşündüğünü	think; consider
düşünen	think; consider
düşünmek	think; consider
düşünülen	think; consider
düşünülüyor	think; consider
düşünüyor	think; consider
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
dışişleri	foreign; foreign affairs
dışişleri bakanlığı	foreign ministry
dışişleri bakanı	foreign minister
dışında	-
dışında kalan	-
e	-
e posta	email
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
ek	additional; annex
ekim	october
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
elektrikli	electric
elektrikli araç	electric vehicle; electric car
elektrikli otomobil	electric vehicle; electric car
elektriği	electricity
elektronik	electronic
elektroniği	electronic
eleştirdi	criticize
eleştiren	criticize
eleştiri	criticism
eleştirildi	criticize
eleştirilen	criticize
eleştiriyor	criticize
eleştirmek	criticize
eleştirmen	critic
elinde	hand; hold
elindeki	hand; hold
elli	fifty
elmas	diamond
elçilik	embassy
elçiliği	embassy
emek	labor; effort
emekli	retired; pensioner
emekli aylığı	pension
emekli maaşı	pension
emeklilik	retirement; pension
emekliliği	retirement; pension
emeği	labor; effort
emir	order; emir
emisyon	emission
emlak	real estate
emlağı	real estate
emniyet	police; security
emniyet genel müdürlüğü	general directorate; police
emniyet müdürlüğü	police department
emniyet müdürü	police chief
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
enerji ve tabii kaynaklar bakanı	energy minister
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
er	private
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
etiyopya	ethiopia
etiyopyalı	ethiopian
etki	effect; impact; influence
etkiledi	affect; influence; impact
etkilemek	affect; influence; impact
etkilendi	affect; influence; impact
etkilenen	affect; influence; impact
etkileyebilir	affect; influence; impact
etkileyecek	affect; influence; impact
etkileyen	affect; influence; impact
etkili	effective
etkiliyor	affect; influence; impact
etkin	effective
etkinlik	event; activity
etkinliği	event; activity
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
evet	-
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
eşzamanlı	simultaneous
faaliyet	activity; operation
faaliyet gösteren	operate
faaliyet gösteriyor	operate
fabrika	factory; plant
facebook	facebook
facia	disaster; tragedy
faiz	interest; interest rate
faiz artırımı	rate hike; interest rate hike
faiz artışı	rate hike; interest rate hike
faiz indirimi	rate cut; interest rate cut
faiz oranları	interest rate
faiz oranı	interest rate
fakat	-
fakir	poor
fakirlik	poverty
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
fbi	fbi
fed	federal reserve; fed
federasyon	federation
felaket	disaster; catastrophe
fenerbahçe	fenerbahce
feribot	ferry
festival	festival
fethullahçı terör örgütü	gulen
fetö	feto; gulen
fidye	ransom
fiilen	de facto
fiili	actual; de facto
fikir	idea; opinion
fikri	idea; opinion
filadelfiya	philadelphia
fildişi sahili	ivory coast
filipinler	philippines
filipinli	filipino
filistin	palestine; palestinian
filistinli	palestinian
film	film; movie
film festivali	film festival
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
fotoğraf	photo; photograph
fotoğrafçı	photographer
frangı	franc
frank	franc
frankfurt	frankfurt
fransa	france
fransız	french
fransızca	french
fuar	fair
futbol	football; soccer
futbolcu	footballer; football player
füze	missile
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
gayri safi yurt içi hasıla	gross domestic product; gdp
gayri safi yurtiçi hasıla	gross domestic product; gdp
gayrimenkul	real estate
gazete	newspaper
gazeteci	journalist; reporter
gazetecilik	journalism
gazeteciliği	journalism
gazze	gaza
gazze şeridi	gaza strip
gebelik	pregnancy
gece	night
gece boyunca	overnight
gece yarısı	midnight
geldi	come; arrive
geldiği	come; arrive
geldiğini	come; arrive
gelecek	future; next
gelecek ay	next month
gelecek hafta	next week
gelecek yıl	next year
gelecekler	come; arrive
gelecekti	come; arrive
gelen	come; arrive
gelenek	tradition
geleneksel	traditional
geleneği	tradition
gelerek	come; arrive
gelip	come; arrive
gelir	income; revenue
gelir misin	come; arrive
gelir vergisi	income tax
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
geliştirilen	develop; improve
geliştirilmesi	develop; improve
geliştiriyor	develop; improve
geliştirme	develop; improve
geliştirmek	develop; improve
gelmedi	come; arrive
gelmek	come; arrive
gelmesi	come; arrive
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
gençlik	youth
gençlik ve spor bakanı	sports minister
gençliği	youth
gerek	-
gerekecek	need; must; should
gereken	necessary; required
gerekir	need; must; should
gerekiyor	need; must; should
gerekli	necessary
gerekmektedir	need; must; should
gerekse	-
gerektiren	require
gerektiriyor	require
gerektiği	need; must; should
gerektiğini	need; must; should
gerekçe	reason; justification; ground
gerginlik	tension
gerginliği	tension
geri	back
geri döndü	return; turn
geri dönen	return; turn
geri dönmek	return; turn
geri dönüşüm	recycling
geri çekildi	withdraw; withdrawal; retreat
geri çekilen	withdraw; withdrawal; retreat
geri çekilme	withdraw; withdrawal; retreat
geri çekilmesi	withdraw; withdrawal; retreat
geri çekti	withdraw; withdrawal; retreat
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
gerçekleştirecek	carry out; conduct; hold; perform
gerçekleştiren	carry out; conduct; hold; perform
gerçekleştirildi	carry out; conduct; hold; perform
gerçekleştirilecek	carry out; conduct; hold; perform
gerçekleştirilen	carry out; conduct; hold; perform
gerçekleştirilmesi	carry out; conduct; hold; perform
gerçekleştiriyor	carry out; conduct; hold; perform
gerçekleştirme	carry out; conduct; hold; perform
gerçekleştirmek	carry out; conduct; hold; perform
gerçekten	really; indeed
gerçekçi	realistic
gerçeği	real; true; truth; fact
getirdi	bring
getirecek	bring
getiren	bring
getirildi	bring
getirilen	bring
getirilmesi	bring
getiriyor	bring
getirmek	bring
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
geçim	living; livelihood
geçirdi	pass; go through; spend
geçiren	pass; go through; spend
geçiyor	pass; go through; spend
geçiş	transition; passage; crossing
geçiş hükümeti	interim government; transitional government
geçmek	pass; go through; spend
geçmesi	pass; go through; spend
geçmiş	pass; go through; spend; past
geçti	pass; go through; spend
geçtiğimiz	last
geçtiğimiz ay	last month
geçtiğimiz günlerde	recently
geçtiğimiz hafta	last week
geçtiğimiz yıl	last year
gibi	-
gidecek	go
giden	go
gider	expense; expenditure
gider mi	go
gidip	go
gidiyor	go
gidişat	course
gine	guinea
girdi	enter
girdiği	enter
girecek	enter
giren	enter
girit	crete
giriyor	enter
giriş	entry; entrance; introduction
girişim	initiative; attempt; venture
girişimci	entrepreneur
girmek	enter
girmesi	enter
girmiş	enter
gitmek	go
gitmesi	go
gitmiş	go
gitmişti	go
gitti	go
gittiği	go
gittiğini	go
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
grev	strike
gri	gray
gribi	flu; influenza
grip	flu; influenza
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
gönderecek	send
gönderen	send
gönderildi	send
gönderilen	send
gönderilmesi	send
gönderiyor	send
göndermek	send
gönüllü	volunteer; voluntary
gördü	see
göre	-
gören	see
görev	duty; task; mission
görev alan	serve; take part
görev aldı	serve; take part
görev süresi	term; tenure
görev yapan	serve; work
görev yaptı	serve; work
görev yapıyor	serve; work
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
görmezden geldi	ignore
görmezden geliyor	ignore
görüldü	see
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
görüşmek	meet; discuss; talk
görüşmeler	talk; negotiation
görüşmesi	meet; discuss; talk
görüşmüştü	meet; discuss; talk
görüştü	meet; discuss; talk
görüşüldü	meet; discuss; talk
görüşülen	meet; discuss; talk
görüşüyor	meet; discuss; talk
gösterdi	show; demonstrate; indicate
gösteren	show; demonstrate; indicate
gösterge	indicator
gösteri	demonstration; protest; show
gösterici	protester; demonstrator
gösterildi	show; demonstrate; indicate
gösterilen	show; demonstrate; indicate
gösteriyor	show; demonstrate; indicate
göstermek	show; demonstrate; indicate
göstermesi	show; demonstrate; indicate
götürdü	take
götürmek	take
götürüldü	take
götürülen	take
göz	eye
göz ardı	ignore
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
göze çarpan	striking
gözlem	observation
gözlemci	observer
gözlemevi	observatory
göç	migration; immigration
göçmen	migrant; immigrant
göçmen karşıtı	anti immigrant
göçmenlik	immigration
göçü	migration; immigration
gübre	fertilizer
gücü	power; force; strength
gül	rose; gul
gülen	gulen
gümrük	customs
gümrük birliği	customs union
gümrük tarifesi	tariff; customs duty
gümrük vergisi	tariff; customs duty
gümrüğü	customs
gümüş	silver
gümüş madalya	silver medal
gün	day
gündem	agenda
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
günlük	daily
gürcistan	georgia
gürcistanlı	georgian
gürcü	georgian
güreş	wrestling
güven	confidence; trust
güven oylaması	confidence vote
güvendi	trust; rely
güvenen	trust; rely
güvenilir	reliable; trustworthy
güveniyor	trust; rely
güvenli	safe; secure
güvenli bölge	safe zone
güvenlik	security; safety
güvenlik görevlisi	security guard
güvenlik güçleri	security forces
güvenlik kamerası	security camera; surveillance camera
güvenlik konseyi	security council
güvenlik kuvvetleri	security forces
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
güçlü	strong; powerful
güçlük	difficulty; challenge
gıda	food
gıda güvenliği	food security
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
hafta	week
hafta sonu	weekend
haftalık	weekly
hak	right
hakaret	insult
hakem	referee
hakim	judge
hakkı	right
hakkında	-
haklar	right
hal	state; case; condition
hala	-
hala oğlu	aunt
halbuki	-
halde	state; case; condition
halebi	aleppo
halep	aleppo
hali	state; case; condition
halife	caliph
halifelik	caliphate
halifeliği	caliphate
halihazırda	currently; now
halk	people; public
halk oylaması	referendum
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
hani	-
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
hareketli	active; mobile
harekât	operation
haricinde	-
harita	map
hariç	except; excluding
harkiv	kharkiv
harkov	kharkiv
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
hata	mistake; error
hatta	-
hatırladı	remember; recall
hatırlamak	remember; recall
hatırlatan	remind; recall
hatırlatarak	remind; recall
hatırlattı	remind; recall
hatırlatıldı	remind; recall
hatırlıyor	remember; recall
hava	air; weather
hava durumu	weather; weather forecast
hava kirliliği	air pollution
hava koşulları	weather condition
hava kuvvetleri	air force
hava kuvvetleri komutanı	air force commander
hava sahası	airspace
hava saldırıları	airstrike; air strike
hava saldırısı	airstrike; air strike
hava savunma	air defense; air defense system
hava savunma sistemi	air defense; air defense system
hava yolları	airlines
hava yolu	airline
havaalanı	airport
havacılık	aviation
havacılığı	aviation
havalimanı	airport
havan	mortar
havan topu	mortar
havana	havana
havayolları	airlines
havayolu	airline
hayal kırıklığı	disappointment
hayat	life
hayat pahalılığı	cost of living
hayati	vital
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
hazırlamak	prepare
hazırlanan	prepare
hazırlandı	prepare
hazırlanması	prepare
hazırlanıyor	prepare
hazırlayan	prepare
hazırlık	preparation
hazırlıyor	prepare
hazırlığı	preparation
hdp	hdp
hedef	target; goal
hedefledi	target; aim
hedeflenen	target; aim
hedefleyen	target; aim
hedefliyor	target; aim
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
hesap verebilirlik	accountability
hesapladı	calculate
hesaplama	calculate
hesaplanan	calculate
hesaplandı	calculate
heyelan	landslide
heyet	delegation
heyet tahrir el şam	hayat tahrir al-sham
heykel	statue; sculpture
hidroelektrik	hydroelectric
hilafet	caliphate
hindistan	india
hindistanlı	indian
hindu	hindu
hint	indian
hint okyanusu	indian ocean
hintli	indian
hiperenflasyon	hyperinflation
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
hong kong	hong kong
hortum	tornado
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
hükmü	verdict; provision; sentence
hükumet	government
hüküm	verdict; provision; sentence
hükümet	government
hükümet karşıtı	anti government
hükümet sözcüsü	government spokesman
hükümet yanlısı	pro government
hükümlü	convict; inmate
hürmüz boğazı	strait of hormuz
hüseyin	hussein
hıristiyan	christian
hırsız	thief
hırsızlık	theft
hırsızlığı	theft
hırvat	croatian
hırvatistan	croatia
hız	speed
hızla	rapidly; quickly
hızlanan	accelerate; speed up
hızlandı	accelerate; speed up
hızlandırdı	accelerate; speed up
hızlandırmak	accelerate; speed up
hızlandırılması	accelerate; speed up
hızlı	fast; rapid; quick
hızlı tren	high speed train
i	-
ibb	istanbul municipality; istanbul metropolitan municipality
icat	invention
icra kurulu başkanı	chief executive; ceo
idam	execution; death penalty
idam cezası	death penalty; death sentence
iddia	claim; allegation
iddia eden	claim; allege; argue
iddia edildi	claim; allege; argue
iddia edilen	claim; allege; argue
iddia ediliyor	claim; allege; argue
iddia ediyor	claim; allege; argue
iddia etti	claim; allege; argue
iddia makamı	prosecution
iddianame	indictment
iddiaya göre	allegedly; reportedly
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
ihbar	tip; report
ihlal	violation; breach
ihlal eden	violate; breach
ihlal ediyor	violate; breach
ihlal etti	violate; breach
ihracat	export
ihracatçı	exporter
ihracı	export
ihraç	export
ihtilaf	dispute; disagreement
ihtilal	revolution; coup
ihtimal	possibility; probability; likelihood
ihtiyacı	need
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
ilan edildi	declare; announce
ilan edilen	declare; announce
ilan etmesi	declare; announce
ilan etti	declare; announce
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
inanıyor	believe
inanıyorum	believe
inanıyoruz	believe
inceleme	investigation; review; examination
indirim	discount; reduction; cut
infaz	execution
ingiliz	british; briton; english
ingilizce	english
ingiltere	england; britain; uk
iniş	landing; descent
inkar	deny; denial
inkâr	deny; denial
insan	human; person; people
insan hakları	human rights
insan hakları ihlali	human rights violation
insan hakları ihlalleri	human rights violation
insan hakları izleme örgütü	human rights watch
insan kaçakçılığı	human trafficking; human smuggling
insan ticareti	human trafficking; human smuggling
insani	humanitarian; human
insani koridor	humanitarian corridor
insani kriz	humanitarian crisis
insani yardım	humanitarian aid
insanlar	people
insanlık	humanity
insanlığa karşı suç	crime against humanity
insanlığa karşı suçlar	crime against humanity
insanlığı	humanity
insansız hava aracı	drone; unmanned aerial vehicle
insansız hava araçları	drone; unmanned aerial vehicle
internet	internet
internet sitesi	website
intihar	suicide
intihar bombacısı	suicide bomber
intihar saldırısı	suicide attack; suicide bombing
inşa	build; construction
inşa edildi	build; construct
inşa edilecek	build; construct
inşa edilen	build; construct
inşa ediyor	build; construct
inşa etti	build; construct
inşaat	construction
ipotek	mortgage
ipoteği	mortgage
irade	will
iran	iran
iranlı	iranian
irlanda	ireland; irish
irlandalı	irish
ise	-
isem	-
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
israil	israel; israeli
israilli	israeli
istanbul boğazı	bosphorus; strait
istanbul büyükşehir belediyesi	istanbul municipality; istanbul metropolitan municipality
istanbul havalimanı	istanbul airport
istanbul sözleşmesi	istanbul convention
istasyon	station
istatistik	statistic
istatistiği	statistic
istedi	want; ask; demand
istediği	want; ask; demand
istediğini	want; ask; demand
istek	request; desire; demand
istemedi	not want
istemek	want; ask; demand
istemesi	want; ask; demand
istemeyen	not want
istemiyor	not want
istemiyoruz	not want
istemiş	want; ask; demand
istemişti	want; ask; demand
istendi	want; ask; demand
istenen	want; ask; demand
isteniyor	want; ask; demand
ister	-
isteyen	want; ask; demand
isteği	request; desire; demand
istifa	resignation; resign
istifa edecek	resign; step down
istifa eden	resign; step down
istifa etmesi	resign; step down
istifa etti	resign; step down
istifasını sundu	resign; step down
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
italya	italy
italyan	italian
itfaiye	fire department; firefighter
itfaiyeci	firefighter
ithal	import; imported
ithalat	import
ithalatçı	importer
itibar	prestige; reputation
itibaren	-
itibariyle	-
itibarı ile	-
itibarıyla	-
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
iç	internal; domestic; interior
iç işleri	internal affairs
iç politika	domestic politics
iç savaş	civil war
içerdi	contain; include
içeren	contain; include
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
işbirliği	cooperation
işbirliği yapmak	cooperate
işbirliği yaptı	cooperate
işe alım	recruitment; hiring
işgal	occupation; invasion
işgalci	occupier
işgücü	workforce; labor
işkence	torture
işler	work; business; affair
işletme	business; enterprise
işsiz	unemployed; jobless
işsizlik	unemployment
işsizlik oranı	unemployment rate
işsizliği	unemployment
işte	-
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
jamaika	jamaica
jandarma	gendarmerie
japon	japanese
japonya	japan
jüri	jury
kabil	kabul
kabine	cabinet
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
kader	fate; destiny
kadro	cast; squad; staff
kadın	woman; female
kadın cinayeti	femicide
kadın cinayetleri	femicide
kadın hakları	women's rights
kadına yönelik şiddet	violence against women
kadına şiddet	violence against women
kadınlar	woman
kafa	head
kafa kesme	behead
kafe	cafe
kafkasya	caucasus
kahire	cairo
kahraman	hero
kahve	coffee
kakao	cocoa
kalacak	remain; stay
kalan	remain; stay
kalbi	heart
kaldı	remain; stay
kaldı ki	-
kaldıracak	lift; remove; abolish
kaldıran	lift; remove; abolish
kaldırdı	lift; remove; abolish
kaldırma	lift; remove; abolish
kaldırmak	lift; remove; abolish
kaldırılan	lift; remove; abolish
kaldırıldı	lift; remove; abolish
kaldırılması	lift; remove; abolish
kaldığı	remain; stay
kale	castle; goal
kaleci	goalkeeper
kaliforniya	california
kalite	quality
kaliteli	quality
kalkınma	development
kalkış	takeoff; departure
kalmak	remain; stay
kalması	remain; stay
kalmış	remain; stay
kalp	heart
kalp krizi	heart attack
kalıcı	permanent; lasting
kalıyor	remain; stay
kamboçya	cambodia
kamera	camera
kamera önü	public
kamerun	cameroon
kampanya	campaign
kamu	public
kamu borcu	public debt; government debt
kamu görevlisi	public official; public servant
kamu harcamaları	public spending; public expenditure
kamu sektörü	public sector
kamulaştırma	expropriation; nationalization
kamuoyu	public; public opinion
kamuoyu araştırması	poll; survey; opinion poll
kamuoyu yoklaması	poll; survey; opinion poll
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
kaos	chaos
kapalı	closed
kapanan	close; shut; closure
kapandı	close; shut; closure
kapanması	close; shut; closure
kapanış	closing; close
kapasite	capacity
kapatan	close; shut; closure
kapatma	close; shut; closure
kapatmak	close; shut; closure
kapattı	close; shut; closure
kapatılan	close; shut; closure
kapatıldı	close; shut; closure
kapatılması	close; shut; closure
kapsadı	cover; include
kapsam	scope
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
karadağ	montenegro
karadeniz	black sea
karakol	police station
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
kararlaştırdı	decide; agree
kararlaştırılan	decide; agree
kararlaştırıldı	decide; agree
kararlı	determined
kararlılık	determination
kararlılığı	determination
kararname	decree
karasuları	territorial water
karayip	caribbean
karayipler	caribbean
karayolu	highway; motorway
karbon	carbon
karbondioksit	carbon dioxide
kardeş	brother; sibling
kariyer	career
karmaşık	complex; complicated
karmaşığı	complex; complicated
karısı	wife
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
katalonya	catalonia
katar	qatar
katarlı	qatari
katil	killer; murderer
katkı	contribution
katkı sağladı	contribute
katkı sağlayacak	contribute
katkı sağlayan	contribute
katkıda bulundu	contribute
katliam	massacre
katma değer vergisi	value added tax; vat
katolik	catholic
katılacak	join; attend; participate
katılan	join; attend; participate
katıldı	join; attend; participate
katılmak	join; attend; participate
katılması	join; attend; participate
katılım	participation; turnout; accession
katılım müzakereleri	accession negotiation; accession talk
katılımcı	participant
katılımı	join; attend; participate
katılıyor	join; attend; participate
kaybeden	lose
kaybedilen	lose
kaybediyor	lose
kaybetmek	lose
kaybetmesi	lose
kaybetmiş	lose
kaybetti	lose
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
kayıplar	loss; casualty
kayıt	record; registration
kayıtlı	registered
kaza	accident; crash
kazak	kazakh
kazakistan	kazakhstan
kazanacak	win; gain; earn
kazanan	win; gain; earn
kazancı	gain; earning
kazandı	win; gain; earn
kazandırdı	bring; earn
kazanmak	win; gain; earn
kazanması	win; gain; earn
kazanmış	win; gain; earn
kazanç	gain; earning
kazanılan	win; gain; earn
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
kaçtı	flee; escape
kaçıran	kidnap; abduct; hijack
kaçırdı	kidnap; abduct; hijack
kaçırma	kidnap; abduct; hijack
kaçırılan	kidnap; abduct; hijack
kaçırıldı	kidnap; abduct; hijack
kaçırılması	kidnap; abduct; hijack
kaçıyor	flee; escape
kdv	value added tax; vat
kedi	cat
kefalet	bail
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
kliniği	clinic; clinical
koalisyon	coalition
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
kolombiya	colombia
kolombiyalı	colombian
komedyen	comedian
komiser	commissioner; inspector
komisyon	commission; committee
komite	committee
komutan	commander
komutanlık	command
komutanlığı	command
komünist	communist
komünist parti	communist party
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
konusunda	-
konut	housing; residence
konut kredisi	mortgage
konuyla ilgili	-
konuğu	guest
konuşacak	speak; talk
konuşan	speak; talk
konuşarak	speak; talk
konuşma	speech; talk
konuşma yapan	speak; speech
konuşma yaptı	speak; speech
konuşmadı	speak; talk
konuşmak	speak; talk
konuşması	speak; talk
konuşmuş	speak; talk
konuştu	speak; talk
konuştuk	speak; talk
konuşulan	speak; talk
konuşuldu	speak; talk
konuşuyor	speak; talk
kopenhag	copenhagen
kore	korea; korean
korkan	fear; afraid
korkmak	fear; afraid
korktu	fear; afraid
korku	fear
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
koşul	condition
koşullu	conditional
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
kripto para	cryptocurrency
kripto para birimi	cryptocurrency
kritik	critical
kritiği	critical
kriz	crisis
kudüs	jerusalem
kulak	ear
kulağı	ear
kule	tower
kullanacak	use
kullanan	use
kullanarak	use
kullandı	use
kullanma	use; usage
kullanmak	use
kullanması	use
kullanıcı	user
kullanılacak	use
kullanılan	use
kullanıldı	use
kullanılması	use
kullanılıyor	use
kullanım	use; usage
kullanıyor	use
kulübü	club
kulüp	club
kundaklama	arson
kupa	cup; trophy
kur	exchange rate
kur korumalı mevduat	fx protected deposit
kur'an	quran
kur'an-ı kerim	quran
kuracak	establish; set up; found
kuraklık	drought
kuraklığı	drought
kural	rule
kuran	establish; set up; found
kuran kursu	quran
kuran-ı kerim	quran
kurban	victim; sacrifice
kurban bayramı	eid
kurdu	establish; set up; found
kurmak	establish; set up; found
kurtaran	rescue; save
kurtardı	rescue; save
kurtarma	rescue
kurtarma ekibi	rescue team; rescuer
kurtarma ekipleri	rescue team; rescuer
kurtarmak	rescue; save
kurtarılan	rescue; save
kurtarıldı	rescue; save
kurtarılması	rescue; save
kurtulan	rescue; save
kurtuldu	rescue; save
kurtuluş	liberation; salvation
kurucu	founder; founding
kurul	board; council; committee
kurulacak	establish; set up; found
kurulan	establish; set up; found
kuruldu	establish; set up; found
kurulması	establish; set up; found
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
kutup	polar; pole
kuveyt	kuwait
kuveytli	kuwaiti
kuvvet	force
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
köln	cologne
kömür	coal
köpek	dog
köpeği	dog
köprü	bridge
körfez	gulf
körfez ülkeleri	gulf state
kötü	bad
kötü muamele	ill treatment; mistreatment
kötüleşen	worsen; deteriorate
kötüleşti	worsen; deteriorate
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
küçüldü	shrink; contract
küçülen	shrink; contract
küçülme	shrink; contract
kıbrıs	cyprus
kıbrıs türkü	turkish cypriot
kıbrıslı	cypriot
kıbrıslı rum	greek cypriot
kıbrıslı türk	turkish cypriot
kılavuz	guide; guideline
kılıçdaroğlu	kilicdaroglu
kınadı	condemn
kınama	condemn
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
kısa vadeli	short term
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
kıtlık	famine; shortage; scarcity
kıtlığı	famine; shortage; scarcity
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
lgbt	lgbt
li	-
liberal	liberal
libya	libya
libyalı	libyan
lider	leader
liderlik	leadership
liderliği	leadership
lig	league
lik	-
liman	port; harbor
lira	lira
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
makron	macron
mal	good; property; asset
mal varlığı	asset; property
maldivler	maldives
malezya	malaysia
malezyalı	malaysian
mali	financial; fiscal
mali kriz	financial crisis
mali yıl	fiscal year; financial year
maliye bakanlığı	finance ministry; treasury
maliye bakanı	finance minister; treasury
maliye politikası	fiscal policy
maliyet	cost
maliyetli	costly
malvarlığı	asset; property
manşet	headline
mark	mark
marka	brand
market	supermarket; market
markı	mark
marmara	marmara
mars	mars
mart	march
maske	mask
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
memnun	satisfied; pleased; happy
memnuniyet	satisfaction; pleasure
memur	official; civil servant
menbiç	manbij
menfaat	interest; benefit
merci	authority
merkez	center; headquarters
merkez bankası	central bank
merkez üssü	epicenter
merkezi	central
mermi	bullet
mesafe	distance
mesaj	message
mescid-i aksa	al-aqsa mosque
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
milli güvenlik kurulu	national security council
milli istihbarat teşkilatı	mit; national intelligence
milli marş	national anthem
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
mursi	morsi
musul	mosul
mutabakat	memorandum; agreement
mutabakat muhtırası	memorandum of understanding
mutabakat zaptı	memorandum of understanding
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
mühimmat	ammunition; munition
mülakat	interview
mülk	property; ownership
mülkiyet	property; ownership
mülteci	refugee
mülteci kampı	refugee camp
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
nadir toprak elementleri	rare earth
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
nedeni	reason; cause
nedeni ile	-
nedeniyle	-
nedenle	reason; cause
nedir	-
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
normalleşme	normalization
norveç	norway; norwegian
norveçli	norwegian
nota	note
nu	-
nun	-
nü	-
nüfus	population
nüfuz	influence
nükleer	nuclear
nükleer anlaşma	nuclear deal
nükleer program	nuclear program
nükleer programı	nuclear program
nükleer santral	nuclear power plant; nuclear plant
nükleer santrali	nuclear power plant; nuclear plant
nükleer silah	nuclear weapon
nükleer silahlar	nuclear weapon
nün	-
nı	-
o	-
o halde	-
o zaman	-
obezite	obesity
ocak	january
ocağı	january
oda	chamber; room
ohal	state of emergency
okul	school
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
oluşan	form; consist; occur
oluşması	form; consist; occur
oluştu	form; consist; occur
oluşturan	create; form
oluşturdu	create; form
oluşturmak	create; form
oluşturulacak	create; form
oluşturulan	create; form
oluşturuldu	create; form
oluşturulması	create; form
oluşturuyor	create; form
oluşum	formation
oluşuyor	form; consist; occur
on	ten
on altı	sixteen
on beş	fifteen
on binlerce	tens of thousands
on bir	eleven
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
organize suç	organized crime
orman	forest
orman yangınları	forest fire; wildfire
orman yangını	forest fire; wildfire
orta	middle; central; medium
orta afrika cumhuriyeti	central african republic
orta amerika	central america
orta asya	central asia
orta doğu	middle east
orta saha	midfield
orta vadeli	medium term
ortadoğu	middle east
ortak	partner; joint; common
ortak açıklama	joint statement
ortak basın toplantısı	joint press conference
ortak bildiri	joint statement
ortaklık	partnership
ortaklığı	partnership
ortalama	average
ortalama olarak	average
ortam	environment; atmosphere
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
otomotiv	automotive
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
oyuncu	player; actor
oyuncu kadrosu	cast; squad; staff
oğlan	boy
oğlu	son
oğul	son
pahalı	expensive
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
paralı asker	mercenary
paris anlaşması	paris agreement
paris iklim anlaşması	paris agreement
park	park
parlamenter	parliamentary; lawmaker
parlamento	parliament
parlamento seçimi	parliamentary election
parlamento seçimleri	parliamentary election
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
patent	patent
patladı	explode; detonate; blast
patlama	explosion; blast
patlaması	explode; detonate; blast
patlattı	explode; detonate; blast
patlatılan	explode; detonate; blast
patlatıldı	explode; detonate; blast
patlayan	explode; detonate; blast
patlayıcı	explosive
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
performans	performance
personel	personnel; staff
perşembe	thursday
petrol	oil; petroleum
petrol bakanı	oil minister
petrol fiyatları	oil price
petrol fiyatı	oil price
peygamber	prophet
pilot	pilot
pirinç	rice
piyasa	market
piyasa değeri	market value; market capitalization
piyasalar	market
pkk	pkk; kurdistan workers party
plaj	beach
plan	plan
planladı	plan
planladığını	plan
planlama	plan
planlamak	plan
planlanan	plan
planlandı	plan
planlanıyor	plan
planlayan	plan
planlı	planned
planlıyor	plan
plastik	plastic
plastiği	plastic
polis	police
polis memuru	police officer
politik	political
politika	policy; politics
politika faizi	policy rate
politikacı	politician
polonya	poland; polish
polonyalı	polish
popülist	populist
portekiz	portugal; portuguese
portekizli	portuguese
porto riko	puerto rico
pozitif	positive
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
radyo	radio
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
rağmen	-
reddeden	reject; refuse; deny
reddedildi	reject; refuse; deny
reddedilen	reject; refuse; deny
reddediyor	reject; refuse; deny
reddetmek	reject; refuse; deny
reddetmesi	reject; refuse; deny
reddetti	reject; refuse; deny
refah	rafah; welfare; prosperity
referandum	referendum
reform	reform
rehber	guide
rehberlik	guidance
rehberliği	guidance
rehin	hostage
rehin aldı	take hostage; hostage
rehin alınan	take hostage; hostage
rehin alındı	take hostage; hostage
rehine	hostage
rejim	regime
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
rolü	role
roma	rome; roman
roman	novel
romanya	romania
romanyalı	romanian
rtük	rtuk; broadcasting
ruanda	rwanda
ruble	ruble
ruh sağlığı	mental health
ruhani	rouhani
rum	greek; greek cypriot
rumen	romanian
rupi	rupee
rus	russian
rusya	russia
rusya federasyonu	russia
rusya yanlısı	pro russian
rusça	russian
röportaj	interview
rüzgar	wind
rüzgar enerjisi	wind energy; wind power
rüzgâr	wind
rüzgâr enerjisi	wind energy; wind power
rüşvet	bribe; bribery
saadet partisi	felicity party
saat	hour; clock
saatlik	hour
sabah	morning
saddam hüseyin	saddam hussein
sadece	-
saha	field; pitch
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
saldırgan	attacker; assailant; aggressive
saldırmak	attack
saldırması	attack
saldırı	attack; assault
saldırıya uğradı	attack
saldırıyor	attack
salgın	epidemic; outbreak; pandemic
salı	tuesday
salı günü	tuesday
sana	-
sanat	art
sanatsal	artistic
sanatçı	artist
sanayi	industry
sanayi bakanı	industry minister
sanayi ve teknoloji bakanı	industry minister
sanayi üretimi	industrial production
sanayici	industrialist
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
sarı	yellow
sarı kart	yellow card
satacak	sell
satan	sell
satmak	sell
sattı	sell
satıcı	seller
satılacak	sell
satılan	sell
satıldı	sell
satılması	sell
satın alacak	buy; purchase; acquire
satın alan	buy; purchase; acquire
satın aldı	buy; purchase; acquire
satın alma	acquisition; purchase
satın almak	buy; purchase; acquire
satın alındı	buy; purchase; acquire
satın alıyor	buy; purchase; acquire
satıyor	sell
satış	sale
satışları	sale
savaş	war
savaş esiri	prisoner of war
savaş gemileri	warship
savaş gemisi	warship
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
savundu	defend; argue; claim
savunma	defense
savunma bakanlığı	defense ministry
savunma bakanı	defense minister
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
saygı	respect
saygın	respected; prestigious
sayı	number
sayıştay	court of accounts
saç	hair
sağ	right; alive
sağcı	right wing
sağladı	provide; ensure; supply
sağlamak	provide; ensure; supply
sağlanacak	provide; ensure; supply
sağlanan	provide; ensure; supply
sağlandı	provide; ensure; supply
sağlanması	provide; ensure; supply
sağlayacak	provide; ensure; supply
sağlayan	provide; ensure; supply
sağlık	health
sağlık bakanlığı	health ministry
sağlık bakanı	health minister
sağlık hizmeti	health care; health service
sağlık hizmetleri	health care; health service
sağlık çalışanları	health worker
sağlık çalışanı	health worker
sağlıklı	healthy
sağlıyor	provide; ensure; supply
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
sefer oldu	mobilization
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
sermaye	capital
sermaye piyasası kurulu	capital markets board
servet	wealth; fortune
ses	voice; sound
ses kaydı	audio recording; recording
seslendi	call; address
sessiz	silent; quiet
sessizlik	silence
sessizliği	silence
seul	seoul
sevdi	love; like
seven	love; like
sevgi	love
sevilen	love; like
seviye	level
seviyor	love; like
seyahat	travel
seyahat yasağı	travel ban
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
seçiyor	elect; choose; select
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
silahlanma	armament
silahlı	armed
silahlı kuvvetler	armed forces
silahlı saldırı	armed attack; shooting
silahsızlanma	disarmament
simge	symbol
sinagog	synagogue
sincan	xinjiang
sinema	cinema
singapur	singapore
singapur şehri	singapore
sinyal	signal
sisi	sisi
sistem	system
site	website; site
sivil	civilian; civil
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
somali	somalia
somalili	somali
son	last; latest; final; end
son buldu	end; expire
son dakika	breaking
son dönemde	recently
son verdi	end
son verilmesi	end
son vermek	end
son yıllarda	recent years
son zamanlarda	recently
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
sorulan soru	question
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
sosyal güvenlik	social security
sosyal güvenlik kurumu	social security institution
sosyal medya	social media
sosyal yardım	social assistance; welfare
sosyalist	socialist
sovyet	soviet
sovyetler	soviet union
sovyetler birliği	soviet union
soya	soybean
soygun	robbery
soykırım	genocide
soğuk	cold
soğuk savaş	cold war
soğuğu	cold
spk	capital markets board
spor	sport
sporcu	athlete
sscb	soviet union
stadyum	stadium
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
su	water
su an	-
su baskını	flood; flooding
subay	officer
sudan	sudan
suikast	assassination
suikast girişimi	assassination attempt
suikastı	assassination
sultan	sultan
sunacak	present; offer; submit
sunan	present; offer; submit
sundu	present; offer; submit
sunmak	present; offer; submit
sunulan	present; offer; submit
sunuldu	present; offer; submit
sunulması	present; offer; submit
sunuyor	present; offer; submit
suriye	syria
suriye demokratik güçleri	sdf; syrian democratic forces
suriye insan hakları gözlemevi	syrian observatory
suriye milli ordusu	syrian national army
suriyeli	syrian
suudi	saudi
suudi arabistan	saudi arabia
suç	crime; offense
suç duyurusu	criminal complaint
suç örgütü	criminal organization; crime syndicate
suçladı	accuse; blame; charge
suçlama	accusation; charge; allegation
suçlamak	accuse; blame; charge
suçlaması	accusation; charge; allegation
suçlanan	accuse; blame; charge
suçlandı	accuse; blame; charge
suçlanıyor	accuse; blame; charge
suçlayan	accuse; blame; charge
suçlu	guilty; criminal
suçluyor	accuse; blame; charge
suçsuz	innocent
suçu	crime; offense
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
söz konusu	-
söz konusu olan	-
söz verdi	promise; pledge; vow
söz veren	promise; pledge; vow
sözcü	spokesman; spokesperson
sözcük	word
sözcüsü	spokesman; spokesperson
sözde	so called; alleged
sözleşme	contract; convention
sözü verdi	promise; pledge; vow
sözümona	-
sübvansiyon	subsidy
süleymaniye	sulaymaniyah
sünni	sunni
süper güç	superpower
süper lig	super lig; super league
süpermarket	supermarket
sürdü	last; continue; drive
sürdürdü	continue; maintain; pursue
sürdürecek	continue; maintain; pursue
sürdüren	continue; maintain; pursue
sürdürme	continue; maintain; pursue
sürdürmek	continue; maintain; pursue
sürdürülebilir	sustainable
sürdürülen	continue; maintain; pursue
sürdürülmesi	continue; maintain; pursue
sürdürüyor	continue; maintain; pursue
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
sürücü	driver
sürüyor	last; continue; drive
süt	milk
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
sıkıyönetim	martial law
sınai	industrial
sınav	exam; test
sınıf	class; classroom
sınır	border; limit
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
sırada	time
sırasında	-
sırbistan	serbia
sırf	-
sırp	serbian; serb
sırrı	secret
sıtma	malaria
sıvılaştırılmış doğal gaz	liquefied natural gas; lng
sığınma	asylum
sığınma talebi	asylum application; asylum request
sığınmacı	asylum seeker; refugee
sığır	cattle
ta	-
taahhüt	commitment; pledge
taarruz	offensive; attack
tabanca	pistol; handgun
tabi	-
tabii	-
tablo	table; painting
tabur	battalion
tacikistan	tajikistan
taciz	harassment
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
tam	full; complete; exactly
tam aksine	-
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
taraf	side; party
taraflar	party; side
tarafların	party; side
taraflısı	pro; supporter
tarafsız	neutral; impartial; independent
tarafsızlık	neutrality; impartiality
tarafsızlığı	neutrality; impartiality
taraftar	fan; supporter
tarafında	-
tarafından	-
tarife	tariff
tarih	date; history
tarihi	historic; historical
tarihinde	date
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
tarım	agriculture
tarım bakanlığı	agriculture ministry
tarım bakanı	agriculture minister
tarım ve orman bakanlığı	agriculture ministry
tarım ve orman bakanı	agriculture minister
tarımsal	agricultural
tasarruf	saving
tasarı	bill
tasfiye	liquidation; purge
tatil	holiday; vacation
tavan fiyat	price ceiling; price cap
tavrı	stance; attitude; position
tavsiye	advice; recommendation
tavır	stance; attitude; position
tavır aldı	take stance
tayfun	typhoon
tayland	thailand
taylandlı	thai
tayvan	taiwan
tayvanlı	taiwanese
taziye	condolence
tazminat	compensation; damages
tazyikli su	water cannon
taşkent	tashkent
taşıdı	carry; transport; move
taşıma	transport; transportation
taşımacılık	transport; transportation
taşımacılığı	transport; transportation
taşımak	carry; transport; move
taşınan	carry; transport; move
taşındı	carry; transport; move
taşınması	carry; transport; move
taşıyan	carry; transport; move
taşıyor	carry; transport; move
tbmm	turkish parliament; parliament
tcmb	central bank
te	-
tebrik	congratulate
tebrik etti	congratulate
tecavüz	rape
tecrübe	experience
tecrübeli	experienced; veteran
tedarik	supply
tedarik zinciri	supply chain
tedarikçi	supplier
tedariği	supply
tedavi	treatment
tedbir	measure; precaution
tedbir aldı	take measure; take precaution
tehdit	threat; threaten
tehdit eden	threaten
tehdit ediyor	threaten
tehdit etti	threaten
tehlike	danger; threat
tehlikeli	dangerous
tek	single; only
teki	-
teklif	offer; proposal; bid
teklif etti	offer; propose
tekne	boat
teknik	technical; technique
teknik direktör	coach; manager
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
temel	basic; fundamental; foundation
temettü	dividend
temin	assurance; supply
temmuz	july
temsilci	representative
temsilciler meclisi	house of representatives
temsilcisi	representative
temyiz	appeal
ten	-
tenis	tennis
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
terk	abandon; leave
terör	terror; terrorism
terör eylemi	terrorist act
terör saldırıları	terrorist attack; terror attack
terör saldırısı	terrorist attack; terror attack
terör örgütü	terrorist organization; terrorist group
terörist	terrorist
terörizm	terrorism
terörle mücadele	counterterrorism; fight against terrorism
tesadüf	coincidence
tescil	registration
tesis	facility; plant
tespit	detect; identify; determination
tespit edildi	detect; identify
tespit edilen	detect; identify
tespit etti	detect; identify
test	test
teyit	confirm; confirmation
teyze	aunt
teğmen	lieutenant
teşekkür	thank
teşhis	diagnosis
teşkilat	organization
teşvik	incentive
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
tir	truck
tiran	tirana
tiyatro	theater
tl	turkish lira; lira
tmsf	tmsf
tobb	tobb
tohum	seed
toki	toki
ton	ton; tonne
top	ball; cannon
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
toplum	society; community
toplumsal	social
topluyor	collect; gather
toprak	soil; land; territory
toprak bütünlüğü	territorial integrity
toprak kayması	landslide
topraklar	territory; land
toprakları	territory; land
toprağı	soil; land; territory
toptan	wholesale
topçu	artillery
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
tren	train
trilyon	trillion
trt	trt
trump	trump
tsk	turkish armed forces
tsunami	tsunami
tugay	brigade
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
tutuklanan	arrest; jail; detain
tutuklandı	arrest; jail; detain
tutuklanması	arrest; jail; detain
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
tweet	tweet
twitter	twitter
tören	ceremony
tüccar	trader; merchant
tüfe	consumer price index
tüfek	rifle
tüfeği	rifle
tüik	turkish statistical institute
tüketen	consume
tüketici	consumer
tüketici fiyat endeksi	consumer price index
tüketici fiyatları	consumer price
tüketim	consumption
tüketiyor	consume
tüketmek	consume
tüketti	consume
tüm	-
tünel	tunnel
tür	kind; type
türban	headscarf
türk	turkish; turk
türk akımı	turkstream
türk devletleri teşkilatı	turkic states
türk hava yolları	turkish airlines
türk iş	turk-is
türk lirası	turkish lira; lira
türk silahlı kuvvetleri	turkish armed forces
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
ukraynalı	ukrainian
ulaşacak	reach; arrive
ulaşan	reach; arrive
ulaşmak	reach; arrive
ulaşması	reach; arrive
ulaşmış	reach; arrive
ulaştı	reach; arrive
ulaştırma bakanlığı	transport ministry
ulaştırma bakanı	transport minister
ulaşım	transport; transportation
ulaşıyor	reach; arrive
ulus	nation
ulusal	national
ulusal güvenlik	national security
ulusal çıkar	national interest
ulusal çıkarlar	national interest
uluslararası	international
uluslararası adalet divanı	court of justice
uluslararası af örgütü	amnesty international; amnesty
uluslararası atom enerjisi ajansı	international atomic energy
uluslararası atom enerjisi kurumu	international atomic energy
uluslararası ceza mahkemesi	international criminal court
uluslararası hukuk	international law
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
un fiyatı	flour price
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
uygulama	application; practice; implementation
uygulamak	apply; implement; impose
uygulanacak	apply; implement; impose
uygulanan	apply; implement; impose
uygulandı	apply; implement; impose
uygulanması	apply; implement; impose
uygulayan	apply; implement; impose
uyguluyor	apply; implement; impose
uygun	suitable; appropriate
uygunsuz	inappropriate
uygur	uyghur
uyum	harmony; compliance; adaptation
uyumlu	compatible; compliant
uyuşturucu	drug
uyuşturucu kaçakçılığı	drug trafficking
uyuşturucu ticareti	drug trafficking
uzak	far; remote; distant
uzak doğu	far east
uzaktan	remotely; remote
uzay	space
uzay aracı	spacecraft
uzlaşma	compromise; reconciliation; consensus
uzlaşı	consensus; compromise
uzman	expert; specialist
uzmanlık	expertise
uzmanlığı	expertise
uzun	long; tall
uzun süredir	long
uzun vadeli	long term
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
vardı ki	reach; arrive
vardık	reach; arrive
vardır	-
vardığı	reach; arrive
varil	barrel
varlık	asset; existence; presence
varlık fonu	wealth fund
varlığı	asset; existence; presence
varmak	reach; arrive
varması	reach; arrive
varmış	-
varsa	-
varış	arrival
varşova	warsaw
vatan	homeland
vatandaş	citizen
vatandaşlık	citizenship
vatandaşlığı	citizenship
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
verdiği	give
verdiğini	give
verecek	give
veren	give
vererek	give
vergi	tax
vergi indirimi	tax cut; tax reduction
vergi kaçakçılığı	tax evasion
veri	data
veri tabanı	database
verildi	give
verilecek	give
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
vermedi	give
vermek	give
vermesi	give
vermiş	give
vermişti	give
vesilesiyle	-
veto	veto
veya	-
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
vuruldu	shoot; hit; strike
vurulması	shoot; hit; strike
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
yakalama kararı	arrest warrant
yakalamak	catch; capture; arrest
yakalanan	catch; capture; arrest
yakalandı	catch; capture; arrest
yakalanması	catch; capture; arrest
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
yan	side
yan kuruluş	subsidiary; affiliate
yanan	burn
yanardağ	volcano
yandı	burn
yangın	fire
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
yaralandı	injure; wound
yaralanma	injury
yaralanması	injure; wound
yaralanmıştı	injure; wound
yaralı	injured; wounded
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
yatırım	investment
yatırım bankası	investment bank
yatırım yapacak	invest
yatırım yapan	invest
yatırım yapmak	invest
yatırım yaptı	invest
yatırımcı	investor
yavaş	slow; yavas
yavaşladı	slow; slow down
yavaşlama	slow; slow down
yavaşlayan	slow; slow down
yayılan	spread
yayıldı	spread
yayılma	spread
yayılması	spread
yayılıyor	spread
yayımladı	publish; broadcast; release
yayımlanan	publish; broadcast; release
yayımlandı	publish; broadcast; release
yayımlanması	publish; broadcast; release
yayımlayan	publish; broadcast; release
yayın	broadcast; publication
yayın yönetmeni	editor; chief editor
yayıncı	publisher; broadcaster
yayınladı	publish; broadcast; release
yayınlanan	publish; broadcast; release
yayınlandı	publish; broadcast; release
yayınlayan	publish; broadcast; release
yaz	summer
yazan	write
yazar	writer; author
yazdı	write
yazmak	write
yazı	article; writing
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
yaşadığı	live; experience
yaşadığını	live; experience
yaşam	life
yaşamak	live; experience
yaşamını kaybetti	die; lose life
yaşamını yitirdi	die; lose life
yaşamını yitiren	die; lose life
yaşanan	experience; occur; happen
yaşandı	experience; occur; happen
yaşanması	experience; occur; happen
yaşanmış	experience; occur; happen
yaşanıyor	experience; occur; happen
yaşayan	live; experience
yaşlı	elderly; old
yaşında	year old
yaşındaki	year old
yaşıyor	live; experience
yaşıyoruz	live; experience
ydi	-
ydu	-
ydü	-
ye	-
yedi	seven
yedinci	seventh
yemen	yemen
yemenli	yemeni
yemin	oath; swear
yemin etti	oath; swear
yemin töreni	inauguration; swearing ceremony
yen	yen
yendi	beat; defeat
yenen	beat; defeat
yeni	new
yeni delhi	new delhi
yeni tip koronavirüs	coronavirus
yeni zelanda	new zealand
yeniden	again; re
yeniden seçildi	reelect
yeniden seçilmesi	reelect
yenildi	defeat; lose; beat
yenilen	defeat; lose; beat
yenilenebilir enerji	renewable energy
yenilgi	defeat
yenmek	beat; defeat
yer	place; location; ground
yer alacak	take part; include; take place
yer alan	take part; include; take place
yer aldı	take part; include; take place
yer almak	take part; include; take place
yer alıyor	take part; include; take place
yerel	local
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
yunan	greek
yunanistan	greece
yunanlı	greek
yurt dışı	abroad; overseas; foreign
yurt dışında	abroad; overseas; foreign
yurt genelinde	nationwide; across the country
yurt içi	domestic
yurtdışı	abroad; overseas; foreign
yurtdışında	abroad; overseas; foreign
yurtiçi	domestic
yurttaş	citizen
yön	direction; aspect
yöneldi	turn; head
yönelen	turn; head
yönelik	-
yöneten	manage; govern; lead; run
yönetici	executive; manager; administrator
yönetilen	manage; govern; lead; run
yönetim	management; administration; government
yönetim kurulu	board; board of directors
yönetim kurulu başkanı	chairman
yönetim kurulu üyesi	board member
yönetiyor	manage; govern; lead; run
yönetmek	manage; govern; lead; run
yönetmelik	regulation
yönetmeliği	regulation
yönetmen	director
yönetti	manage; govern; lead; run
yönlendirdi	direct; guide
yönlendiren	direct; guide
yönlendirme	direct; guide
yöntem	method
yü	-
yüce divan	supreme court
yük	burden; cargo; load
yük gemisi	cargo ship
yüksek	high
yüksek hızlı tren	high speed train
yüksek mahkeme	supreme court; high court
yüksek seçim kurulu	supreme electoral council; electoral board
yükseklik	height
yüksekliği	height
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
yürüten	conduct; carry out
yürütme	executive
yürütmek	conduct; carry out
yürüttü	conduct; carry out
yürütüldü	conduct; carry out
yürütülen	conduct; carry out
yürütülmesi	conduct; carry out
yürütülüyor	conduct; carry out
yürütüyor	conduct; carry out
yürüyen	walk; march
yürüyüş	march; walk
yüz	hundred; face
yüz binlerce	hundreds of thousands
yüzbaşı	captain
yüzde	percent; per cent
yüzde puan	percentage point
yüzlerce	hundreds
yüzme	swimming
yüzyıl	century
yüzünden	-
yıktı	collapse; demolish; destruction
yıkılan	collapse; demolish; destruction
yıkıldı	collapse; demolish; destruction
yıkılması	collapse; demolish; destruction
yıkım	collapse; demolish; destruction
yıkımı	collapse; demolish; destruction
yıl	year
yıl dönümü	anniversary
yıl sonu	year end
yılbaşı	new year
yıldönümü	anniversary
yıldırım	lightning; yildirim
yıldız	star
yıllık	annual; year
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
zelenski	zelensky
zelenskiy	zelensky
zengin	rich; wealthy
zenginleştirilmiş uranyum	enriched uranium
zenginlik	wealth
zenginliği	wealth
zeytin dalı	olive branch
zeytin dalı harekatı	olive branch
zeytinyağı	olive oil
zimbabve	zimbabwe
zira	-
zirve	summit; peak
zirve yaptı	peak
ziyaret	visit
ziyaretçi	visitor
zor	difficult; hard
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
çalışan	employee; worker
çalışanlar	employee; worker; staff
çalışanları	employee; worker; staff
çalışma	work; study
çalışma bakanlığı	labor ministry
çalışma bakanı	labor minister
çalışmak	work; try
çalışmalar	work; study; effort
çalışmaları	work; study; effort
çalışması	work; try
çalıştı	work; try
çalıştığı	work; try
çalıştığını	work; try
çalışılan	work; try
çalışıyor	work; try
çalışıyoruz	work; try
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
çekiyor	draw; pull; attract; withdraw
çekmek	draw; pull; attract; withdraw
çekmesi	draw; pull; attract; withdraw
çekti	draw; pull; attract; withdraw
çekya	czech republic
çelik	steel
çeliği	steel
çete	gang
çeviri	translation
çevirmen	interpreter; translator
çevre	environment
çevre bakanlığı	environment ministry
çevre bakanı	environment minister
çevreci	environmentalist; environmental
çevresel	environmental
çeyrek	quarter
çeyrek final	quarter-final
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
çin	china; chinese
çin halk cumhuriyeti	china; chinese
çince	chinese
çinli	chinese
çip	chip; semiconductor
çiçek	flower
çiçeği	flower
çocuk	child; kid
çocuk işçi	child labor
çocuk işçiliği	child labor
çocuklar	child; kid
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
çıkacak	emerge; exit; leave; come out
çıkan	emerge; exit; leave; come out
çıkar	interest
çıkarak	emerge; exit; leave; come out
çıkaran	remove; extract; issue
çıkardı	remove; extract; issue
çıkarlar	interest
çıkarları	interest
çıkarma	remove; extract; issue
çıkarmak	remove; extract; issue
çıkarılan	remove; extract; issue
çıkarıldı	remove; extract; issue
çıkarılması	remove; extract; issue
çıkarıyor	remove; extract; issue
çıkmak	emerge; exit; leave; come out
çıkması	emerge; exit; leave; come out
çıkmaz	deadlock; impasse
çıkmış	emerge; exit; leave; come out
çıkmıştı	emerge; exit; leave; come out
çıktı	emerge; exit; leave; come out
çıktığı	emerge; exit; leave; come out
çıktığını	emerge; exit; leave; come out
çıkıyor	emerge; exit; leave; come out
çıkış	exit; departure
çığ	avalanche
öbür	other
öcalan	ocalan
ödedi	pay
ödeme	payment
ödemek	pay
ödendi	pay
ödenecek	pay
ödenen	pay
ödenmesi	pay
ödeyecek	pay
ödeyen	pay
ödül	award; prize
ödüyor	pay
öfke	anger
öfkeli	angry
öldü	die; dead
öldürdü	kill; murder
öldürdüğü	kill; murder
öldüren	kill; murder
öldürme	kill; murder
öldürmek	kill; murder
öldürmüş	kill; murder
öldürüldü	kill; murder
öldürüldüğü	kill; murder
öldürüldüğünü	kill; murder
öldürülen	kill; murder
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
ölçüde	extent
ölçülen	measure; measurement
ölçüm	measure; measurement
ölü	dead
ölü sayısı	death toll
ölüm	death
ölüm cezası	death penalty; death sentence
ölüm sayısı	death toll
ölümcül	deadly; fatal
ölümü	death
ölüyor	die; dead
ömür boyu hapis	life sentence; life imprisonment
ön	front; preliminary; pre
ön koşul	precondition
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
öne sürdü	claim; allege; argue
öne süren	claim; allege; argue
öne sürüldü	claim; allege; argue
öne sürülen	claim; allege; argue
öne sürüyor	claim; allege; argue
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
önlenmesi	prevent; prevention
önlenmesi için	prevent; prevention
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
öğleden sonra	afternoon
öğleden önce	morning
öğrenci	student
öğrendi	learn
öğrenen	learn
öğrenildi	learn
öğrenilen	learn
öğreniyor	learn
öğrenme	learn
öğrenmek	learn
öğretim	education; teaching
öğretmen	teacher
ü	-
ücret	wage; fee; pay
ücretsiz	free
üfe	producer price index
ülke	country
ülke genelinde	nationwide; across the country
ülke çapında	nationwide; across the country
ültimatom	ultimatum
ümit	hope
ün	-
üniversite	university
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
üretiyor	produce; manufacture
üretmek	produce; manufacture
üretti	produce; manufacture
ürün	product; crop
üsküp	skopje
üst	upper; top; senior
üst düzey	senior; high level
üst düzey yetkili	senior official
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
üye oldu mu	member
üye ülke	member state; member country
üye ülkeler	member state; member country
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
üçte biri	third
üçte ikisi	two thirds
üçüncü	third
ırak	iraq
ıraklı	iraqi
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
şarkı	song
şarkıcı	singer
şart	condition; must
şayet	-
şayet ki	-
şaşırtıcı	surprising
şebeke	network; grid
şeffaf	transparent
şeffaflık	transparency
şeffaflığı	transparency
şehidi	martyr; killed
şehir	city; town
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
şoför	driver
şok	shock
şu	-
şu an	currently; now
şu anda	currently; now
şubat	february
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
