# language: tr
# name: Turkish
# licence: Apache-2.0
# sources: written for this project, by hand
# entries: 11744
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
abone	subscriber
abonelik	subscription
abu dabi	abu dhabi
acaba	-
acente	agent
acil	emergency; urgent
acil durum	emergency
acil servis	emergency room
acilen	immediately
acı	pain; bitter
acı çekiyor	suffer
acı çekti	suffer
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
adanmış	dedicated
adası	island
adasında	island
aday	candidate; nominee
aday gösterdi	nominate
aday gösterecek	nominate
aday gösterildi	nominate
aday gösterilen	nominate
aday göstermek	nominate
aday olacak	run; candidacy
aday olan	nominate
aday oldu	nominate
aday olmak	run; candidacy
adaylar	nominate
adayları	nominate
adayların	candidate
adaylık	candidacy
adaylığı	candidacy
adaylığını açıkladı	run; candidacy
adayı	nominate
adayın	candidate
addis ababa	addis ababa
adet	piece; unit
adeta	-
adil	fair; just
adlandırdı	name; call
adlandırılan	call; name
adlandırıldı	call; name
adlandırıyor	name; call
adli kontrol	judicial control
adli sicil	criminal record
adli tıp	forensic; forensic medicine
adli tıp kurumu	forensic; forensic medicine
adliye	courthouse
adlı	named; called; judicial; forensic
adı	name
adım	step
adım atmak	step; take step
adım attı	step; take step
adım atılması	step; take step
adımlar	step
adımları	step
adımı	step
adımını	step
adına	behalf
af	amnesty; pardon
af örgütü	amnesty international; amnesty
afad	afad; disaster management
afet	disaster
afeti	disaster
afetler	disaster
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
aileler	family
ailelerin	family
ailenin	family
ailesi	family
ait	-
ait olan	belong
ait olduğu	belong
ait olduğunu	belong
ajan	agent
ajans	agency
ajansı	news agency
ak	white
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
aktaracak	convey; report
aktaran	report; convey; transfer
aktararak	convey; report
aktardı	report; convey; transfer
aktardığı	convey; report
aktardığını	convey; report
aktarmak	report; convey; transfer
aktarması	convey; report
aktarılacak	convey; report
aktarılan	report; convey; transfer
aktarıldı	report; convey; transfer
aktarıldığı	convey; report
aktarılması	convey; report
aktarım	convey; report
aktarıyor	report; convey; transfer
aktarıyorlar	convey; report
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
akşama	evening
akşamı	evening
akşener	aksener
alabilecek	take; receive
alabilir	take; receive; get
alacak	take; receive; get
alacaklarını	take; receive
alacaklı	creditor
alacağı	take; receive; get
alacağını	take; receive; get
alamadı	take; receive
alan	area; field
alan adı	domain
alanda	field
alanlar	area
alanları	area
alanı	field
alanında	field
alarak	take; receive; get
albay	colonel
albüm	album
aldı	take; receive; get
aldık	take; receive; get
aldıkları	take; receive; get
aldıklarını	take; receive
aldılar	take; receive; get
aldığı	take; receive; get
aldığını	take; receive; get
alevi	alevi
aleyhinde	against
aleyhine	against
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
almasına	take; receive
almasını	take; receive
almaya	take; receive; get
almayan	take; receive
almayı	take; receive
almıyor	take; receive; get
almış	take; receive; get
almıştı	take; receive; get
alt	lower; bottom; sub
alt komisyon	subcommittee
alt komite	subcommittee
alt yapı	infrastructure
alternatif	alternative
altmış	sixty
altmış altı	sixty six
altta	bottom; below
altyapı	infrastructure
altı	six
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
altını	gold
altını çizdi	underline; emphasize; stress
altını çizen	underline; emphasize; stress
altını çizerek	underline; emphasize; stress
alüminyum	aluminum
alıcı	buyer
alıkonulan	detain
alıkonuldu	detain
alıkonulması	kidnap
alıkoyan	detain
alıkoydu	detain
alım	purchase
alım satım	trading
alınabilir	take; receive
alınacak	take; receive; get
alınacağını	take; receive; get
alınan	take; receive; get
alınarak	take; receive
alınca	take; receive
alındı	take; receive; get
alındıktan	take; receive
alındığı	take; receive; get
alındığını	take; receive; get
alınmadı	take; receive; get
alınmaktadır	take; receive
alınmaması	take; receive
alınması	take; receive; get
alınmasına	take; receive
alınmasını	take; receive
alınmayan	take; receive
alınmış	take; receive
alınmıştı	take; receive
alıntı	quote
alınır	take; receive
alınıyor	take; receive; get
alıp	take; receive; get
alırken	take; receive
alıyor	take; receive; get
alıyorlar	take; receive
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
anahtar	key
analist	analyst
analistler	analyst
analiz	analysis
analiz eden	analyze
analiz edildi	analyze
analiz etti	analyze
anaokulu	kindergarten
anayasa	constitution
anayasa değişikliği	constitutional amendment
anayasa mahkemesi	constitutional court
anayasa mahkemesi başkanı	constitutional court president
anayasal	constitutional
anayasaya aykırı	unconstitutional
ancak	-
ancak ve ancak	-
anda	moment
ani	suddenly; sudden; memory; moment
aniden	suddenly; sudden
anket	poll; survey; opinion poll
ankete göre	according to poll
anketi	poll
anketler	poll
anladı	understand
anladık	understand
anladığı	understand
anlam	meaning; sense
anlamak	understand
anlamlı	meaningful; significant
anlamına gelen	mean
anlamına geliyor	mean
anlamıyor	understand
anlatacak	tell; describe
anlatan	tell; describe; explain
anlatarak	tell; describe
anlatmak	tell; describe; explain
anlatması	tell; describe
anlatmaya	tell; describe
anlattı	tell; describe; explain
anlattılar	tell; describe
anlattığı	tell; describe
anlattığına	tell; describe
anlatılan	tell; describe; explain
anlatıldı	tell; describe
anlatılıyor	tell; describe
anlatırken	tell; describe
anlatıyor	tell; describe; explain
anlayacak	understand
anlayan	understand
anlayış	understanding
anlaşacak	agree
anlaşan	agree; reach agreement
anlaşma	agreement; deal; treaty
anlaşma sağlandı	agreement reached
anlaşmak	agree; reach agreement
anlaşmanın	agreement
anlaşması	agreement
anlaşmaya	agree
anlaşmaya vardı	agree; reach agreement
anlaşmaya varıldı	agree; reach agreement
anlaşmazlık	dispute; disagreement
anlaşmazlığı	dispute; disagreement
anlaşmış	agree
anlaştı	agree; reach agreement
anlaştık	agree
anlaştıklarını	agree
anlaştılar	agree
anlaştığı	agree
anlaştığını	agree
anlaşılabilir	understand
anlaşılan	understand
anlaşıldı	understand
anlaşılması	understand
anlaşılmaz	understand
anlaşılır	understand
anlaşılıyor	understand
anlık	instant
anlıyor	understand
anma	commemoration; memorial
anma töreni	commemoration; memorial
anmak	mark; celebrate
anne	mother
annesi	mother
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
anılacak	mark; celebrate
anılan	commemorate; mention
anıldı	commemorate; mention
anılıyor	name; call
anımsatan	remind
anımsattı	remind
anıt	monument; memorial
anıtkabir	anitkabir
anıyor	mark; celebrate
ar ge	research and development
ara seçim	by-election; midterm election
ara seçimler	by-election; midterm election
araba	car
arabistan	arabia
arabulucu	mediator
arabuluculuk	mediation
arabuluculuğu	mediation
aracı	vehicle; tool
aracı kurum	intermediary
aracılık	mediation; brokerage
aracın	vehicle
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
araçlar	vehicle
araçları	vehicle
araştıracak	investigate
araştıran	research; investigate
araştırdı	research; investigate
araştırma	research; study
araştırma geliştirme	research and development
araştırmacı	researcher
araştırmak	research; investigate
araştırmalar	research; investigate; study
araştırması	research
araştırması yaptı	investigate
araştırmaya	research; investigate; study
araştırmaya göre	according to study
araştırıldı	research; investigate; study
araştırılıyor	research; investigate; study
araştırıyor	research; investigate
araştırıyorlar	investigate
araştırıyoruz	investigate
ardında	behind
ardından	after; then
arjantin	argentina
arjantinli	argentine
arka	back; rear
arka plan	background
arka çıktı	back; support
arkadaş	friend
arkadaşları	friend
arkadaşı	friend
arkası	back
arkasında	back
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
artacaktır	increase; rise
artacağı	increase; rise
artacağını	increase; rise
artan	increase; rise; grow
artarak	increase; rise
artarken	increase; rise
artmak	increase; rise; grow
artması	increase; rise; grow
artmasına	increase; rise; grow
artmasını	increase; rise
artmasının	increase; rise
artmaya	increase; rise
artmış	increase; rise; grow
artmıştı	increase; rise; grow
arttı	increase; rise; grow
arttıracak	increase; rise
arttıran	increase; rise
arttırdı	increase; raise; boost
arttırma	increase; rise
arttırmak	increase; raise; boost
arttırılması	increase; rise
arttırıyor	increase; rise
arttığı	increase; rise; grow
arttığını	increase; rise; grow
artçı	aftershock
artçı deprem	aftershock
artı	plus
artık	-
artırabilir	increase; rise
artıracak	increase; raise; boost
artıracağı	increase; rise
artıracağını	increase; rise
artıran	increase; raise; boost
artırarak	increase; rise
artırdı	increase; raise; boost
artırdığı	increase; rise
artırdığını	increase; rise
artırma	increase; raise; boost
artırmak	increase; raise; boost
artırması	increase; rise
artırmaya	increase; raise; boost
artırmayı	increase; raise; boost
artırılacak	increase; raise; boost
artırılan	increase; rise
artırıldı	increase; raise; boost
artırıldığı	increase; rise
artırılması	increase; raise; boost
artırılmasına	increase; rise
artırılmasını	increase; rise
artırırken	increase; rise
artırıyor	increase; raise; boost
artıyor	increase; rise; grow
artıyordu	increase; rise
artıyorlar	increase; rise
artış	increase; rise
artışlar	increase
artışı	increase; rise
arz	supply
arz talep	supply and demand
arı	bee
arıyor	search; seek; call
asansör	elevator
aselsan	aselsan
asgari	minimal
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
askerin	soldier
askerler	soldier; troop
askerlere	soldier
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
atacak	drop; throw
atadı	appoint
atama	appointment
atamak	appoint
atamalar	appoint
atamaları	appoint
ataması	appoint
atan	throw; score
atanacak	appoint
atanan	appoint
atandı	appoint
atandığı	appoint
atandığını	appoint
atanması	appoint
atanmasına	appoint
atanmasını	appoint
atanmış	appoint
atanmıştı	appoint
atarak	drop; throw
atatürk	ataturk
atayacak	appoint
atayan	appoint
ateş	fire
ateş açan	open fire; shoot
ateş açması	open fire; shoot
ateş açtı	open fire; shoot
ateş açıldı	open fire; shoot
ateş açıldığı	shoot
ateş eden	shoot
ateş edildi	shoot
ateş etmesi	shoot
ateş etti	open fire; shoot
ateş hattı	line of fire
ateş yüksekliği	fever
ateşkes	ceasefire; truce
ateşkes anlaşması	ceasefire agreement
ateşledi	launch; fire
ateşleme	launch; fire
ateşlendi	launch; fire
ateşlenen	launch; fire
atina	athens
atladı	jump; leap
atlama	jump; leap
atlantik	atlantic
atlantik okyanusu	atlantic ocean
atlas okyanusu	atlantic ocean
atlayan	jump; leap
atletizm	athletics
atmak	throw; score
atması	drop; throw
atmosfer	atmosphere
attı	throw; score
attığı	drop; throw
attığını	drop; throw
atıf	reference
atıfta bulundu	refer
atık	waste
atıldı	throw; score
atıldığı	drop; throw
atılması	drop; throw
atılmış	drop; throw
atıyor	drop; throw
atığı	waste
avam kamarası	house of commons
avantaj	advantage
avm	shopping mall; shopping center
avro	euro
avro bölgesi	eurozone; euro zone
avroluk	euro
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
avukatlar	lawyer
avukatı	lawyer
avustralya	australia
avustralyalı	australian
avusturya	austria; austrian
avusturyalı	austrian
ay	month; moon
ayak	foot
ayakkabı	shoe
ayaklanma	uprising; revolt
ayakta	stand
ayasofya	hagia sophia
ayağa kalktı	stand
ayağı	foot
ayağına	foot
ayda	month
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
ayrıcalık	concession; privilege
ayrılacak	leave; separate; allocate
ayrılacağını	leave
ayrılan	leave; separate; allocate
ayrılarak	leave
ayrıldı	leave; separate; allocate
ayrıldıktan	leave
ayrıldılar	leave
ayrıldığı	leave
ayrıldığını	leave
ayrılmak	leave; separate; allocate
ayrılması	leave; separate; allocate
ayrılması için	leave; separate
ayrılmasına	leave
ayrılmasını	leave
ayrılmaya	leave
ayrılmaz	separate; divide
ayrılmış	leave
ayrılmıştı	leave
ayrılık	separation; secession
ayrılıkçı	separatist
ayrılıyor	leave; separate; allocate
ayrılığı	separation; secession
ayrımcılık	discrimination
ayrımcılığı	discrimination
ayrıntı	detail
ayrıntılı	detailed
ayrıştırma	separate; divide
ayçiçek yağı	sunflower oil
ayı	month; bear
ayılar	bear
ayın	month
ayında	month
ayıran	allocate; separate
ayırarak	separate; divide
ayırdı	allocate; separate
ayırmak	allocate; separate
ayırt	distinguish; separate
ayırıyor	separate; divide
az	-
azalacak	decrease; decline; fall
azalacağını	decrease; reduce
azalan	decrease; decline; fall
azalarak	decrease; reduce
azaldı	decrease; decline; fall
azaldığı	decrease; reduce
azaldığını	decrease; reduce
azalma	decrease; decline; fall
azalması	decrease; decline; fall
azalmasına	decrease; reduce
azalmaya	decrease; reduce
azaltabilir	decrease; reduce
azaltacak	reduce; cut
azaltacağını	decrease; reduce
azaltan	reduce; cut
azaltarak	decrease; reduce
azaltma	reduce; cut
azaltmak	reduce; cut
azaltmaya	decrease; reduce
azaltmayı	decrease; reduce
azalttı	reduce; cut
azalttığı	decrease; reduce
azaltılacak	decrease; reduce
azaltıldı	reduce; cut
azaltılması	reduce; cut
azaltılmasını	decrease; reduce
azaltıyor	decrease; reduce
azalıyor	decrease; decline; fall
azalış	decline
azami	maximum
azerbaycan	azerbaijan
azerbaycanlı	azerbaijani
azeri	azerbaijani
azil	impeachment
azil soruşturması	impeachment inquiry
azınlık	minority
azınlık hükümeti	minority government
azınlığı	minority
açacak	open
açacağı	open
açacağını	open
açan	open
açarak	open
açlık	hunger; famine
açlık grevi	hunger strike
açlığı	hunger; famine
açma	open
açmak	open
açması	open
açmasını	open
açmaya	open
açmış	open
açtı	open
açtılar	open
açtığı	open
açtığını	open
açık	deficit; open; clear
açık denizler	open sea
açıkken	open
açıkladı	announce; explain; disclose
açıkladık	announce; explain; disclose
açıkladılar	announce; explain; disclose
açıkladığı	announce; explain; disclose
açıkladığını	announce; explain; disclose
açıklama	statement; explanation; announcement
açıklama yapan	make statement; statement
açıklama yaptı	make statement; statement
açıklama yapıldı	make statement; statement
açıklamada	statement
açıklamada bulundu	make statement; statement
açıklamadı	announce; disclose
açıklamak	announce; explain; disclose
açıklamalar	statement; remark
açıklamalara	statement
açıklamalarda bulundu	make statement; statement
açıklamanın	statement
açıklaması	announce; explain; disclose
açıklamasında	statement
açıklamaya	announce; disclose
açıklamaya göre	according to statement
açıklamayan	announce; disclose
açıklamış	announce; explain; disclose
açıklamıştı	announce; explain; disclose
açıklanacak	announce; explain; disclose
açıklanacağını	announce; disclose
açıklanan	announce; explain; disclose
açıklandı	announce; explain; disclose
açıklandığı	announce; disclose
açıklandığını	announce; disclose
açıklanmadı	announce; explain; disclose
açıklanması	announce; explain; disclose
açıklanmasını	announce; disclose
açıklanmayan	announce; disclose
açıklanmış	announce; disclose
açıklanmıştı	announce; explain; disclose
açıklanıyor	announce; disclose
açıklayabilir	announce; disclose
açıklayacak	announce; explain; disclose
açıklayan	announce; explain; disclose
açıklayarak	announce; explain; disclose
açıklık	clarity; openness
açıklıyor	announce; explain; disclose
açıklığa	clear
açıklığı	clarity; openness
açıkça	clearly; openly
açılabilir	open
açılacak	open
açılacağını	open
açılan	open
açılarak	open
açıldı	open
açıldıktan	open
açıldığı	open
açıldığını	open
açılması	open
açılmasına	open
açılmasını	open
açılmış	open
açılmıştı	open
açılımı	opening
açılır	open
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
ağaçlar	tree
ağladı	cry
ağlar	network
ağlayan	cry
ağlıyor	cry
ağrı	pain
ağustos	august
ağzı	mouth
ağı	network
ağır	heavy; severe; serious
ağır ağır	slowly
ağır ceza mahkemesi	high criminal court; heavy penal court
ağırlaştırılmış müebbet	life sentence; life imprisonment
ağırlık	weight
ağırlıklı olarak	mainly
ağırlığı	weight
ağırlığında	weigh
ağız	mouth
aşacak	exceed
aşama	stage; phase
aşan	exceed
aşağı	down
aşağıda	below
aşağıladı	humiliate; insult
aşağılama	humiliate; insult
aşikar	obvious
aşiret	tribe
aşk	love
aşkabat	ashgabat
aşkı	love
aşkın	above; over
aşkın kişi	more than
aşmak	exceed
aşmak için	overcome
aşması	exceed
aştı	exceed
aşçı	cook; chef
aşı	vaccine; vaccination
aşılama	vaccination
aşılanan	vaccinate
aşılandı	vaccinate
aşıldı	exceed
aşırı	extreme; excessive
aşırı sağ	far right
aşırı sağcı	far right
aşırı sol	far left
aşırılık	extremist; extremism
aşırılık yanlısı	extremist; extremism
aşırılıkçı	extremist
aşısı	vaccine
aşıyor	exceed
baba	father
babası	father
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
bakanlara	minister
bakanları	minister
bakanların	minister
bakanlık	ministry
bakanlığı	ministry
bakanlığın	ministry
bakanı	minister
bakanın	minister
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
balıklar	fish
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
bankanın	bank
bankası	bank
banknot	banknote
bant	tape; band
baraj	dam
barbar	barbaric
bardak	glass
bardağı	glass
bariz	clear
baro	bar association
barselona	barcelona
barınak	shelter
barınağı	shelter
barındıran	include; contain
barındırdığı	include; contain
barındırıyor	include; contain
barış	peace
barış anlaşması	peace agreement; peace deal
barış görüşmeleri	peace talk
barış gücü	peacekeeping force; peacekeeper
barış müzakereleri	peace talk
barış pınarı harekatı	operation peace spring
barış süreci	peace process
barışçıl	peaceful
barışı	peace
basit	simple
basketbol	basketball
baskı	pressure; repression
baskı altında	under pressure
baskıcı	repressive; oppressive
baskın	raid
basra	basra
basra körfezi	persian gulf
bastı	print; press; raid
bastıran	press; push
bastırdı	press; push
bastırmak	press; push
bastırılması	press; push
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
batmıştı	sink
battı	sink; capsize
battığı	sink
batı	west; western
batı avrupa	western europe
batı yanlısı	pro western
batı şeria	west bank
batılı	western
batırdı	sink
batırılan	sink
batırıldı	sink
batısı	west
batısında	west
batıyor	sink
bavyera	bavaria
bayan	lady
baykar	baykar
bayrak	flag
bayraktar	bayraktar
bayram	holiday; festival
bayrağı	flag
bayır	slope
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
bağışlar	donation
bağışçı	donor
bağışıklık	immunity; immune
bağışıklık sistemi	immune system
bağışıklığı	immunity; immune
baş	head; chief
başarabilir	succeed; manage
başaracak	succeed; manage
başaramadı	succeed; manage
başaran	succeed; manage; achieve
başardı	succeed; manage; achieve
başardılar	succeed; manage
başardığı	succeed; manage
başardığını	succeed; manage
başarmak	succeed; manage; achieve
başarması	succeed; manage
başarı	success; achievement
başarılı	successful
başarısı	success
başarısız	unsuccessful; failed
başarısız olan	fail
başarısız oldu	fail
başarısız olduğu	fail
başarısız olması	fail
başarısızlık	failure
başarısızlığı	failure
başarıyor	succeed; manage
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
başkanlık eden	lead
başkanlık etti	lead
başkanlık seçimi	presidential election
başkanlık seçimleri	presidential election
başkanlık sistemi	presidential system
başkanlığı	presidency; directorate
başkanvekili	acting president; deputy chairman
başkanı	president; chairman; head
başkanının	president
başkent	capital
başkenti	capital
başkentin	capital
başkonsolosluk	consulate general; consulate
başkonsolosluğu	consulate general; consulate
başladı	start; begin
başladık	start; begin
başladıkları	start; begin
başladıktan	start; begin
başladılar	start; begin; launch
başladığı	start; begin
başladığını	start; begin
başlamadan	start; begin; launch
başlamadı	start; begin; launch
başlamak	start; begin
başlaması	start; begin
başlamasına	start; begin
başlamasını	start; begin
başlamaya	start; begin
başlamış	start; begin
başlamıştı	start; begin
başlanacak	start; begin
başlanan	start; begin
başlandı	start; begin
başlandığı	start; begin
başlangıcı	beginning; start
başlangıç	beginning; start
başlangıçta	initially
başlanması	start; begin
başlanıyor	start; begin
başlar	start; begin
başlarken	start; begin
başlatacak	launch; start; initiate
başlatacağını	start; begin; launch
başlatan	launch; start; initiate
başlatmak	launch; start; initiate
başlatmıştı	launch; start; initiate
başlattı	launch; start; initiate
başlattıkları	start; begin
başlattığı	start; begin; launch
başlattığını	start; begin; launch
başlatılacak	start; begin
başlatılan	launch; start; initiate
başlatıldı	launch; start; initiate
başlatıldığı	start; begin
başlatıldığını	start; begin
başlatılması	launch; start; initiate
başlatılmasını	start; begin
başlatılmıştı	start; begin; launch
başlatıyor	start; begin
başlayabilir	start; begin
başlayacak	start; begin
başlayacağı	start; begin; launch
başlayacağını	start; begin; launch
başlayan	start; begin
başlayarak	start; begin
başlayınca	start; begin
başlayıp	start; begin
başlıca	main; major
başlık	title; headline
başlıyor	start; begin
başlıyoruz	start; begin
başlığı	title; headline
başsavcı	chief prosecutor; attorney general
başsağlığı	condolence
başsağlığı diledi	condolence
başvuracak	apply; application
başvuran	apply; application
başvurdu	apply; application
başvurmak	apply; application
başvurmuştu	apply; application
başvuru	apply; application
başvuruda bulundu	apply; application
başvurular	apply; application
başvurusu	apply; application
başvuruyor	apply; application
başörtüsü	headscarf
başı	beginning
başı kesilen	behead
başında	beginning; early
başını kesti	behead
başını çeken	lead
bddk	banking regulation
bebek	baby
bebeği	baby
beceri	skill
bedel	cost
bedeli	price; cost
bedelli askerlik	paid military service
beden	body
bekar	single
bekledi	wait; expect
bekledikleri	expect; wait
beklediklerini	expect; wait
beklediği	expect; expectation; unexpected
beklediğimiz	expect; wait
beklediğini	wait; expect
bekleme	wait; expect
beklemek	wait; expect
beklemesi	wait; expect
beklemeye	wait; expect
beklendi	expect
beklendiği	expect; expectation; unexpected
beklenen	expect
beklenildiği	expect; foresee
bekleniyor	expect
bekleniyordu	expect
bekleniyorlar	expect; wait
beklenmedi	expect; wait
beklenmedik	expect; expectation; unexpected
beklenmedik şekilde	unexpectedly
beklenmesi	expect; wait
beklenmeyen	expect; wait
beklenmiyor	expect; expectation; unexpected
beklenti	expectation
beklentiler	expect; expectation; unexpected
beklentileri	outlook; prospects
beklentisi	expect; expectation; unexpected
beklerken	expect; wait
bekletilen	expect; wait
bekleyen	wait; expect
bekleyiş	wait
bekliyor	wait; expect
bekliyordu	wait; expect
bekliyorlar	expect; wait
bekliyorum	expect; wait
bekliyoruz	wait; expect
bekçi	watchman; guard
belarus	belarus
belaruslu	belarusian
belediye	municipality; municipal
belediye başkanı	mayor
belediye meclisi	city council
belge	document
belgeler	document
belgeleri	document
belgrad	belgrade
belirledi	determine; set; identify
belirlediği	determine; set
belirlemek	determine; set; identify
belirlemesi	determine; set
belirlemeye	determine; set
belirlendi	determine; set; identify
belirlendiği	determine; set
belirlenecek	determine; set; identify
belirlenemedi	determine; set
belirlenen	determine; set; identify
belirlenir	determine; set
belirleniyor	determine; set
belirlenmesi	determine; set; identify
belirlenmesine	determine; set
belirlenmiş	determine; set
belirleyecek	determine; set; identify
belirleyen	determine; set; identify
belirleyici	determine; set; identify
belirli	certain; specific; clear
belirliyor	determine; set
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
belirtilmesi	state; note
belirtilmiş	state; note
belirtilmişti	state; note
belirtirken	state; say; note
belirtiyor	state; say; note; indicate
belirtmek	state; say; note; indicate
belirtmektedir	state; note
belirtmesi	state; say; note
belirtmiş	state; say; note; indicate
belirtmişti	state; say; note; indicate
belirtti	state; say; note; indicate
belirttik	state; note
belirttiler	state; say; note
belirttiği	state; say; note
belirttiğini	state; say; note
belki	-
belki de	perhaps
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
besin	food
beslenme	nutrition
beton	concrete
bey	mr
beyaz	white
beyaz saray	white house
beyazlar	white
beyefendi	gentleman
beyin	brain
beyni	brain
beyrut	beirut
beş	five
beş yüz	five hundred
beş yıllık	five year
beşar esad	bashar assad
beşiktaş	besiktas
beşinci	fifth
beşşar esed	bashar assad
biber	pepper
biber gazı	tear gas; pepper gas
bildi	know
bildikleri	know
bildirdi	report; announce; inform
bildirdik	report; inform
bildirdiler	report; announce; inform
bildirdiği	report; inform
bildirdiğine	report; inform
bildirdiğini	report; inform
bildirecek	report; inform
bildiren	report; announce; inform
bildirerek	report; inform
bildiri	declaration; statement
bildirildi	report; announce; inform
bildirildiği	report; inform
bildirildiğine göre	according
bildirilen	report; announce; inform
bildiriliyor	report; announce; inform
bildirilmesi	report; inform
bildirilmiş	report; inform
bildirilmişti	report; inform
bildirim	report; inform
bildirimi	report; inform
bildiriyor	report; announce; inform
bildirmek	report; announce; inform
bildirmesi	report; inform
bildirmiş	report; announce; inform
bildirmişti	report; announce; inform
bildiği	know
bildiğimiz	know
bildiğini	know
bile	-
bilebilir	know
bilen	know
bilerek	know
bilet	ticket
bileti	ticket
bileşen	component
bilgi	information; knowledge
bilgi verdi	inform; brief; information
bilgi veren	inform; brief; information
bilgilendirdi	inform; brief; information
bilgilendirildi	inform; brief; information
bilgilendirme	information; briefing
bilgiler	information
bilgileri	information
bilgisayar	computer
bilgisayar korsanı	hacker
bilgisayarlar	computer
bilgisi	information
bilim	science
bilim adamı	scientist
bilim insanları	scientist
bilim insanı	scientist
bilim kurulu	scientific board; science board
bilimsel	scientific
bilindiği	know
bilinen	know
biliniyor	know
bilinmektedir	know
bilinmesi	know
bilinmeyen	know
bilinmiyor	know
bilir	know
bilirse	know
biliyor	know
biliyorlar	know
biliyoruz	know
bilişim	information technology; computing
bilmek	know
bilmekte	know
bilmesi	know
bilmeyen	know
bilmiyor	know
bilmiyorum	know
bilmiyoruz	know
bin	thousand
bin ladin	bin laden
bina	building
binalar	building
binası	building
binbaşı	major
binden	thousand
bingazi	benghazi
bini	thousand
binler	thousands
binlerce	thousands
binlerce kişi	thousands of people
bir	-
bir an önce	as soon as
bir araya geldi	meet; come together; gather
bir araya gelecek	meet; come together; gather
bir araya gelen	meet; come together; gather
bir başka deyişle	-
bir dizi	several
bir kenara	aside
bir seri	series
bir süre	while
bir yandan	-
bir yerde	somewhere
bir şekilde	-
bir şey	-
bira	beer
biraz	-
birden fazla	multiple
birden çok	more than one
birdenbire	suddenly; sudden
birer	each
birey	individual
bireysel	individual
bireysel emeklilik	private pension
biri	-
birileri	someone
birim	unit
birinci	first
birinci dünya savaşı	world war
birinci tur	first round
birinci çeyrek	first quarter
birincisi	first
birine	-
birini	-
birinin	-
birisi	-
birkaç	-
birkaçı	few
birleşecek	unite
birleşen	unite; merge; combine
birleşik	united
birleşik arap emirlikleri	united arab emirates; uae
birleşik krallık	united kingdom; uk
birleşme	merger
birleşmek	unite
birleşmesi	unite; merge; combine
birleşmiş milletler	united nations; un
birleşti	unite; merge; combine
birleştirdi	unite; merge; combine
birleştiren	unite
birleştirilmesi	unite
birleştirme	unite
birleştirmek	unite; merge; combine
birlik	union; unity
birlikler	troop; unit
birlikte	together
birliği	union; unity
birçok	-
birçok ülke	many country
birçoğu	many
bisiklet	bicycle; bike
bist	borsa istanbul; istanbul stock exchange
bitcoin	bitcoin
bitecek	end; finish
biten	end; finish
bitince	end; finish
bitirdi	finish; end; complete
bitirecek	end; finish
bitiren	finish; end; complete
bitirerek	end; finish
bitirildi	end; finish
bitirilmesi	end; finish
bitirme	end; finish
bitirmek	finish; end; complete
bitirmeye	end; finish
bitiyor	end; finish
bitiyordu	end; finish
bitki	plant
bitmeden	end; finish
bitmedi	end; finish
bitmek	end; finish
bitmesi	end; finish
bitmiş	end; finish
bitti	end; finish
bittikten	end; finish
bittiği	end; finish
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
bombaladılar	bomb
bombaladığı	bomb
bombaladığını	bomb
bombalama	bomb
bombalamak	bomb
bombalamaya	bomb
bombalanan	bomb
bombalandı	bomb
bombalanması	bomb
bombalı araç	car bomb
bombalı saldırı	bombing; bomb attack
bombalıyor	bomb
bombardıman	bombardment; bombing; shelling
bombardımanı	bomb
bombası	bomb
borcu	debt
borsa	stock exchange; stock market
borsa istanbul	borsa istanbul; istanbul stock exchange
boru hattı	pipeline
borç	debt
borç krizi	debt crisis
borç tavanı	debt ceiling
borçlandı	borrow
borçlanma	borrowing
borçlar	debt
borçları	debt
borçlu	debtor; indebted
bosna	bosnia
bosna hersek	bosnia
bosnalı	bosnian
bot	boat
botaş	botas
boy	size; height
boykot	boycott
boynu	neck
boyu	body; height
boyun	neck
boyunca	-
boyut	dimension; size
bozan	break; violate
bozdu	break; violate
bozmak	break; violate
bozulan	break; violate
bozuldu	break; violate
bozulması	break; violate
bozuyor	break; violate
boğa	bull
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
boşluğunda	space
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
bugünkü	today's
bulabilir	find
bulacak	find
bulamadı	find
bulamayan	find
bulan	find; locate
bulaşan	infect; transmit
bulaşma	infect; transmit
bulaşması	infect
bulaştı	infect; transmit
bulaştırdı	infect
bulaştığı	infect
bulaşıcı	infectious; contagious
bulaşıyor	infect
buldu	find; locate
bulduklarını	find
bulduğu	find
bulduğunu	find
bulgar	bulgarian
bulgaristan	bulgaria
bulma	find
bulmak	find; locate
bulması	find
bulunabilir	find
bulunacak	exist; found
bulunamadı	find
bulunan	find; locate
bulundu	find; locate
bulundular	find
bulundurma	exist; found
bulunduğu	find
bulunduğunu	find
bulunmak	exist; found
bulunmaktadır	exist; found
bulunmaması	exist; found
bulunması	find; locate
bulunmayan	exist; found
bulunmuş	find; locate
bulunmuştu	find
bulunuldu	find
bulunuyor	find; locate
bulunuyordu	find; locate
bulunuyorlar	exist; found
bulup	find
bulut	cloud
bulut bilişim	cloud computing
buluyor	find; locate
buluyorlar	find
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
buzlanma	ice
buzul	glacier
buğday	wheat
böbrek	kidney
böbreği	kidney
böcek	insect
böceği	insect
böldü	divide; split
bölen	divide; split
bölge	region; area; zone
bölgede	region
bölgedeki	region
bölgeler	region; area
bölgesel	regional
bölgesi	region
bölgeye	region
bölmek	divide; split
bölücü	separatist
bölüm	part; section; department
bölüm başkanı	department head
bölündü	divide; split
bölünen	divide; split
bölünme	division
bölünmüş	divide; split
bölünmüşlük	division
böyle	-
böylece	-
böylelikle	-
böylesi	-
bükreş	bucharest
büro	office; bureau
bütçe	budget
bütçe açığı	budget deficit
bütçesi	budget
bütün	-
bütünleşme	integration
bütünlük	integrity
bütünü	whole
büyüdü	grow; expand
büyüdüğü	grow
büyüdüğünü	grow
büyük	big; large; great
büyük britanya	great britain
büyük millet meclisi	grand national assembly
büyük okyanus	pacific ocean
büyük oranda	largely
büyük çaplı	massive
büyük ölçüde	largely
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
büyümede	grow
büyümek	grow; expand
büyümenin	grow
büyümesi	grow; expand
büyümesini	grow
büyümeyi	grow
büyümüş	grow
büyüyecek	grow; expand
büyüyeceğini	grow
büyüyen	grow; expand
büyüyerek	grow
büyüyor	grow; expand
büyüğü	big; large; great
bırakacak	leave
bırakan	leave; release; quit
bırakarak	leave
bırakmadı	leave
bırakmak	leave; release; quit
bırakması	leave; release; quit
bırakmasını	leave
bırakmaya	leave
bırakmayan	leave
bırakmış	leave
bıraktı	leave; release; quit
bıraktılar	leave
bıraktığı	leave
bıraktığını	leave
bırakılacak	leave
bırakılan	leave; release; quit
bırakıldı	leave; release; quit
bırakıldığı	leave
bırakıldığını	leave
bırakılması	leave; release; quit
bırakılmış	leave
bırakıyor	leave; release; quit
bırakıyorlar	leave
bıçak	knife
bıçakla	knife
bıçaklandı	stab; knife
bıçaklı	stab; knife
bıçağı	knife
cadde	street; avenue
caddesi	street
cam	glass
cami	mosque
camia	community
can	soul; life
can güvenliği	safety
can kaybı	death toll; loss of life; death
can verdi	die; lose life
canlı	live; alive; lively
canlı bomba	suicide bomber
canlı yayın	live broadcast; live
cansız bedeni	body
canı	soul; life
cari	current
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
cep	pocket
cep telefonu	mobile phone; cell phone
cephane	ammunition
cephe	front
cephe hattı	front line
cephede	front line
cephesi	front
cerrah	surgeon
cesaret	courage
cesaretlendirdi	encourage
cesedi	body
ceset	body; corpse
cesetler	body
cesur	brave
cevabı	answer; response; reply
cevap	answer; response; reply
cevap verdi	answer; reply; respond
cevap verecek	answer; reply
cevap veren	answer; reply
cevap vermedi	answer; reply
cevap vermek	answer; reply
cevapladı	answer; reply; respond
cevaplayan	answer; reply
ceza	penalty; punishment; sentence
cezaevi	prison; jail
cezaevinde	prison
cezaevine	prison
cezalandırdı	punish; penalize
cezalandırma	punish; penalize
cezalandırmak	punish; penalize
cezalandırıldı	punish; penalize
cezalandırılması	punish; penalize
cezası	sentence; penalty
cezasızlık	impunity
cezasızlığı	impunity
cezaya	sentence; penalty
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
cihazı	device
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
cumhuriyeti	republic
cumhuriyetçi	republican
cumhuriyetçi parti	republican party
cumhuriyetçiler	republican
cü	-
cümle	sentence
cüzdan	wallet
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
dahili	internal
daima	always
dair	-
daire	apartment; department
daki	-
dakika	minute
dakikada	minute
dal	branch
dalga	wave
dalgalar	wave
dalgası	wave
dalı	branch
damat	groom
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
davada	trial; case
davalı	defendant
davanın	case
davası	case
davet	invitation; invite
davranan	behave; behavior; act
davrandı	behave; behavior; act
davranmak	behave; behavior; act
davranış	behave; behavior; act
davranışı	behavior
davutoğlu	davutoglu
dayalı	based; rely; withstand
dayanan	based; rely; withstand
dayanarak	depend; based
dayandı	based; rely; withstand
dayandırdı	depend; based
dayandırılan	depend; based
dayandığı	depend; based
dayanması	depend; based
dayanıklı	durable; resilient
dayanıyor	based; rely; withstand
dayanıyordu	depend; based
dayanışma	solidarity
dayı	uncle
dağ	mountain
dağlar	mountain
dağlık karabağ	nagorno-karabakh
dağı	mountain
dağılan	scatter; disperse
dağıldı	scatter; disperse
dağılım	distribution
dağıtacak	distribute
dağıtan	distribute
dağıtmak	distribute
dağıttı	distribute
dağıtılan	distribute
dağıtıldı	distribute
dağıtılması	distribute
dağıtım	distribution
dağıtıyor	distribute
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
defnedildi	bury
defnedilecek	bury
defnedilen	bury
dek	-
deki	-
deklarasyon	declaration
delik	hole
delil	evidence; proof
deliller	evidence
dem parti	dem party
deme	say; call
demedi	say; call
demek	say; call
demektir	say; call
demesi	say; call
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
dendi	say; call
denedi	try; attempt; test
denediği	try
deneme	test; trial; attempt
denemek	try; attempt; test
denemeler	try
denemeleri	try
denemeye	try
denen	say; call
denenen	try
denenmesi	try
denetim	audit; inspection; oversight
denetimi	examine; check
denetimler	examine; check
denetledi	inspect; audit; oversee
denetlemek	inspect; audit; oversee
denetlendi	examine; check
denetlenen	examine; check
denetlenmesi	examine; check
denetleyen	inspect; audit; oversee
denetliyor	examine; check
denetçi	auditor; inspector
deney	experiment
deneyecek	try
deneyen	try; attempt; test
deneyim	experience
deneyimli	experienced; veteran
denge	balance
dengeli	balanced
denildi	say; call
denildiği	say; call
denilen	say; call
deniliyor	say; call
denilmesi	say; call
deniyor	try; call
deniz	sea; maritime
deniz kuvvetleri	navy
deniz seviyesi	sea level
denizaltı	submarine
denizci	sailor
denizcilik	maritime; shipping
denizde	sea
denizi	sea
denmesi	say; call
deplasman	away
depo	warehouse; depot
depoladı	store
depolama	storage
depolanan	store
deprem	earthquake; quake
deprem bölgesi	earthquake zone; quake zone
depremde	earthquake
depremi	earthquake
depremin	earthquake
depremler	earthquake
depremzede	earthquake victim; quake victim
depresyon	depression
der	say; call
dere	stream
derece	degree
derecede	degree
derecesi	degree
dergi	magazine
derhal	immediately
deri	skin
derin	deep
derinlik	depth
derinliği	depth
derken	say; call
dernek	association
derneği	association
ders	lesson; course
dersi	lesson
dersler	lesson
desen	pattern
destek	support
destek olan	support
destek olmak	support
destek verdi	support; back
destek verecek	support
destek veren	support; back
destek vermek	support
destekledi	support; back
desteklediklerini	support
desteklediği	support
desteklediğini	support
desteklemek	support; back
desteklemesi	support
desteklemeye	support
desteklemeyi	support
desteklemiyor	support
desteklendi	support
desteklenen	support; back
desteklenmesi	support; back
desteklenmesini	support
destekleri	support
destekleyecek	support
destekleyeceğini	support
destekleyen	support; back
destekleyenler	support
destekleyerek	support
destekliyor	support; back
destekliyorlar	support
destekliyoruz	support; back
destekçi	supporter; backer
destekçisi	supporter; backer
desteği	support
desteğin	support
desteğini	support
detay	detail
detaylı	detailed
dev	giant
deva partisi	deva party
devalüasyon	devaluation
devam	continuation; continue
devam edebilir	continue
devam edecek	continue
devam edeceklerini	continue
devam edeceği	continue
devam edeceğini	continue
devam edeceğiz	continue
devam eden	continue
devam ederken	continue
devam edilecek	continue
devam ediliyor	continue
devam edilmesi	continue
devam ediyor	continue
devam ediyordu	continue
devam ediyoruz	continue
devam etme	continue
devam etmek	continue
devam etmekte	continue
devam etmekte olan	ongoing
devam etmektedir	continue
devam etmesi	continue
devam etmesini	continue
devam etti	continue
devam ettirmek	continue
devam ettiği	continue
devam ettiğini	continue
devamı	continuation; continue
devasa	huge
devasa boyutta	huge; giant
deve	camel
devirdi	overthrow; topple
devirmek	overthrow; topple
devlet	state
devlet bakanı	state minister
devlet başkanlığı	presidency
devlet başkanı	president; head of state
devlet hastanesi	public hospital; state hospital
devlet tahvili	government bond
devlet yetkilisi	government official
devleti	state
devletin	state
devletler	state
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
değeri	worth; value
değerinde	worth; value
değerlendirdi	evaluate; assess; consider
değerlendirdiği	evaluate; assess
değerlendirdiğini	evaluate; assess
değerlendirecek	evaluate; assess
değerlendiren	evaluate; assess; consider
değerlendirerek	evaluate; assess
değerlendirildi	evaluate; assess; consider
değerlendirilecek	evaluate; assess
değerlendirilen	evaluate; assess
değerlendiriliyor	evaluate; assess; consider
değerlendirilmesi	evaluate; assess; consider
değerlendiriyor	evaluate; assess; consider
değerlendirme	assessment; evaluation
değerlendirmek	evaluate; assess; consider
değerlendirmeler	evaluate; assess
değerlendirmeleri	evaluate; assess
değerlendirmeye	evaluate; assess
değerler	value
değerleri	value
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
değiş tokuş	exchange
değişebilir	change
değişecek	change
değişecektir	change
değişen	change
değişiklik	change; amendment
değişiklik teklifi	amendment
değişiklikler	change
değişikliği	change; amendment
değişim	change; exchange
değişiyor	change
değişmedi	change
değişmek	change
değişmesi	change
değişmeyen	change
değişmez	change
değişmiş	change
değişti	change
değiştirdi	change; alter; replace
değiştirdiği	change
değiştirebilir	change
değiştirecek	change; alter; replace
değiştireceğini	change
değiştiren	change; alter; replace
değiştirerek	change
değiştirildi	change; alter; replace
değiştirilecek	change
değiştirilen	change
değiştirilmesi	change; alter; replace
değiştiriyor	change
değiştirme	change; alter; replace
değiştirmek	change; alter; replace
değiştirmesi	change
değiştirmeye	change
değiştiği	change
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
dinamik	dynamic
dindar	religious; pious
dini	religious
dinledi	listen; hear
dinledik	listen
dinlediği	listen
dinlemek	listen; hear
dinlemeye	listen
dinlendi	listen
dinlenen	listen
dinleniyor	listen; hear
dinlenme	rest
dinlenmesi	listen
dinleyecek	listen
dinleyen	listen; hear
diploma	diploma; degree
diplomasi	diplomacy
diplomat	diplomat
diplomatik	diplomatic
direktör	director
direndi	resist
direndiği	resist
direnecek	resist
direnen	resist
direniyor	resist
direniş	resistance
direnişçi	resistance fighter
direnmek	resist
direnmeye	resist
diri	alive
disiplin	discipline
disk	disk
diyabet	diabetes
diyalog	dialogue
diyaloğu	dialogue
diyanet	diyanet; religious affairs
diyanet işleri başkanlığı	diyanet; religious affairs
diye	-
diyecek	say; call
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
doktorlar	doctor
doktoru	doctor
dokunulmazlık	immunity
dokunulmazlığı	immunity
dokuz	nine
dokuzuncu	ninth
dolandırıcı	fraudster; swindler
dolandırıcılık	fraud
dolandırıcılığı	fraud
dolar	dollar
dolar kuru	dollar exchange rate
dolarlık	dollar
doları	dollar
doların	dollar
dolaylı	indirect
dolayı	-
dolayısı ile	-
dolayısıyla	-
doldu	fill
dolduran	fill
doldurdu	fill
dolgun	full
dolu	full; hail
domates	tomato
dominik cumhuriyeti	dominican republic
domuz	pig
donan	freeze
donanma	navy
donanım	hardware; equipment
donarak	freeze
donatım	equipment
donbas	donbas
dondu	freeze
dondurma	ice cream
doping	doping
dost	friend
dostluk	friendship
dostluğu	friendship
dostu	friend
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
doğması	born
doğmuş	born
doğru	right; correct; toward
doğru olarak	correctly; directly
doğruca	correctly; directly
doğrudan	direct; directly
doğrudan yabancı yatırım	foreign direct investment
doğruladı	confirm; verify
doğruladığı	confirm; verify
doğrulama	confirm; verify
doğrulamadı	confirm; verify
doğrulamak	confirm; verify
doğrulaması	validation
doğrulanan	confirm; verify
doğrulandı	confirm; verify
doğrulandığı	confirm; verify
doğrulanmadı	confirm; verify
doğrulanması	confirm; verify
doğrularken	confirm; verify
doğrulayamadı	confirm; verify
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
doğusu	east
doğusunda	east
doğuyor	born
dram	drama
dramatik	dramatic
dron	drone
dsö	world health organization
dtö	world trade organization
dua	prayer
dudak	lip
dudağı	lip
dul	widow
duman	smoke
duracak	stop; halt
duracağını	stop; halt
duran	stop; stand
durdu	stop; stand
durduracak	stop; halt
durduracağını	stop; halt
durduran	stop; halt; suspend
durdurdu	stop; halt; suspend
durdurdukları	stop; halt
durdurma	stop; halt; suspend
durdurmak	stop; halt; suspend
durdurmaya	stop; halt
durdurulacak	stop; halt
durdurulan	stop; halt
durduruldu	stop; halt; suspend
durdurulduğu	stop; halt
durdurulması	stop; halt; suspend
durdurulmasını	stop; halt
durdurulmuş	stop; halt
durdurun	stop; halt
durduruyor	stop; halt
durduğu	stop; halt
durgunluk	recession
durgunluğu	recession
durmadan	stop; halt
durmak	stop; stand
durması	stop; stand
durmuş	stop; halt
durum	situation; condition; state
durumda	situation
durumu	situation
durumunda	case; situation
duruyor	stop; stand
duruş	stand
duruşma	hearing; trial
duruşu	stand
duvar	wall
duvarı	wall
duyan	hear; feel
duydu	hear; feel
duyduğu	hear
duyduğunu	hear
duymak	hear; feel
duyması	hear
duyulan	hear
duyuldu	hear
duyulması	hear
duyuracak	announce
duyuran	announce; announcement
duyurarak	announce
duyurdu	announce; announcement
duyurdukları	announce
duyurdular	announce
duyurduğu	announce
duyurduğunu	announce
duyurmak	announce; announcement
duyurması	announce
duyurmuş	announce
duyurmuştu	announce; announcement
duyuru	announce; announcement
duyurulacak	announce
duyurulan	announce; announcement
duyurularak	announce
duyuruldu	announce; announcement
duyurulması	announce
duyurusu	announce; announcement
duyuruyor	announce; announcement
duyuyor	hear; feel
duşanbe	dushanbe
dâhil	including; include
döndü	return; turn
döndüler	return
döndüğü	return
döndüğünü	return
dönecek	return; turn
döneceğini	return
dönem	period; term; era
dönemde	period
döneminde	period
dönen	return; turn
dönenler	return
dönerek	return
dönmedi	return
dönmek	return; turn
dönmesi	return; turn
dönmesine	return
dönmeye	return
dönmüş	return
dönüm	decare
dönüyor	return; turn
dönüyorlar	return
dönüş	return
dönüşecek	turn; transform
dönüşen	turn; transform; transformation
dönüşmesi	turn; transform; transformation
dönüşmüş	turn; transform
dönüştü	turn; transform; transformation
dönüştürdü	transform; convert
dönüştüren	turn; transform
dönüştürme	turn; transform
dönüştürmek	transform; convert
dönüştürüldü	turn; transform
dönüştürülen	transform; convert
dönüştürülmesi	turn; transform
dönüştüğü	turn; transform
dönüştüğünü	turn; transform
dönüşü	return
dönüşüm	turn; transform; transformation
dönüşümü	turn; transform
dönüşüyor	turn; transform
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
dükkanı	shop
dükkân	shop
dün	yesterday
dün akşam	last night
dün gece	last night
dünkü	yesterday's
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
dünyaya geldi	born
dünyaya gelen	born
dürüst	honest
düzeldi	improve
düzelecek	improve
düzelme	improve
düzen	order
düzenledi	organize; hold; arrange
düzenledikleri	organize; hold
düzenlediler	organize; hold
düzenlediği	organize; hold
düzenlediğini	organize; hold
düzenleme	regulation; arrangement
düzenlemek	organize; hold; arrange
düzenlemesi	organize; hold
düzenlemeye	organize; hold
düzenlendi	organize; hold; arrange
düzenlendiği	organize; hold
düzenlendiğini	organize; hold
düzenlenecek	organize; hold; arrange
düzenleneceğini	organize; hold
düzenlenen	organize; hold; arrange
düzenleniyor	organize; hold
düzenlenmesi	organize; hold; arrange
düzenlenmesine	organize; hold
düzenlenmiş	organize; hold
düzenlenmişti	organize; hold
düzenleyecek	organize; hold; arrange
düzenleyeceğini	organize; hold
düzenleyen	organize; hold; arrange
düzenleyerek	organize; hold
düzenleyici	regulator; organizer; regulatory
düzenli	regular; orderly
düzenliyor	organize; hold; arrange
düzenliyorlar	organize; hold
düzensiz	irregular
düzensiz göçmen	irregular migrant; illegal migrant
düzey	level
düzeyde	level
düzeyi	level
düzine	dozen
düğme	button
düğün	wedding
düşebilir	fall
düşecek	fall; drop; decline
düşeceğini	fall
düşen	fall; drop; decline
düşerek	fall; drop; decline
düşerken	fall
düşman	enemy
düşmanlık	hostility
düşmanlığı	hostility
düşmek	fall; drop; decline
düşmesi	fall; drop; decline
düşmesine	fall
düşmesinin	fall
düşmeye	fall
düşmüş	fall; drop; decline
düşmüştü	fall
düştü	fall; drop; decline
düştüler	fall
düştüğü	fall
düştüğünü	fall
düşük	low
düşünce	thought; idea
düşünce kuruluşu	think tank
düşüncesi	thought
düşündü	think; consider
düşündük	think
düşündükleri	think
düşündüm	think
düşündürüyor	think
düşündüğü	think
düşündüğünü	think; consider
düşünen	think; consider
düşünerek	think
düşünmek	think; consider
düşünmesi	think
düşünmeye	think
düşünmüyor	think
düşünüldüğü	think
düşünüldüğünde	think
düşünülen	think; consider
düşünülmesi	think
düşünülüyor	think; consider
düşünüyor	think; consider
düşünüyorlar	think
düşünüyorum	think; consider
düşünüyoruz	think; consider
düşürdü	reduce; lower; cut; shoot down
düşürdüğü	reduce; lower
düşürdüğünü	reduce; lower
düşürecek	reduce; lower; cut; shoot down
düşüren	reduce; lower; cut; shoot down
düşürerek	reduce; lower
düşürme	reduce; lower; cut; shoot down
düşürmek	reduce; lower; cut; shoot down
düşürmesi	reduce; lower
düşürmeye	reduce; lower
düşürmeyi	reduce; lower
düşürüldü	reduce; lower; cut; shoot down
düşürüldüğü	reduce; lower
düşürüldüğünü	reduce; lower
düşürülecek	reduce; lower
düşürülen	reduce; lower; cut; shoot down
düşürülmesi	reduce; lower; cut; shoot down
düşürülmesini	reduce; lower
düşürüyor	reduce; lower
düşüyor	fall; drop; decline
düşüş	decline; fall; drop
düşüşe	fall
düşüşle	fall
düşüşü	decline
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
egemen	sovereign; dominant
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
ekmeğin	bread
ekonomi	economy; economics
ekonomi bakanlığı	economy ministry
ekonomi bakanı	economy minister
ekonomi politikası	economic policy
ekonomik	economic
ekonomik büyüme	economic growth
ekonomik kriz	economic crisis
ekonominin	economy
ekonomisi	economy
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
el kitabı	manual
el konulan	seize; confiscate
el konuldu	seize; confiscate
el koydu	seize; confiscate
el koyma	seize; confiscate
el nusra	al nusra
el yapımı patlayıcı	improvised explosive device
elbette	-
elbise	dress
elde edecek	obtain; gain
elde eden	obtain; achieve; gain
elde edildi	obtain; gain
elde edilen	obtain; achieve; gain
elde edilmesi	obtain; gain
elde ediyor	obtain; gain
elde etmek	obtain; achieve; gain
elde etmesi	obtain; gain
elde etmeye	obtain; gain
elde etti	obtain; achieve; gain
elde ettiler	obtain; gain
elde ettiği	obtain; gain
elde tuttu	retain
ele aldı	discuss; address; handle
ele almak	discuss; address; handle
ele alınacak	discuss; address; handle
ele alınan	discuss; address; handle
ele alındı	discuss; address; handle
ele geçirdi	seize; capture
ele geçirdiler	seize; capture
ele geçirdiği	seize; capture
ele geçirdiğini	seize; capture
ele geçiren	seize; capture
ele geçirildi	seize; capture
ele geçirildiği	seize; capture
ele geçirildiğini	seize; capture
ele geçirilen	seize; capture
ele geçirilmesi	seize; capture
ele geçiriyor	seize; capture
ele geçirme	seize; capture
ele geçirmek	seize; capture
ele geçirmesi	seize; capture
eledi	eliminate
elektrik	electricity
elektrik kesintisi	power outage; power cut
elektrik üretimi	electricity generation; power generation
elektrikli	electric
elektrikli araç	electric vehicle; electric car
elektrikli otomobil	electric vehicle; electric car
elektriği	electricity
elektriğin	electricity
elektronik	electronic
elektronik kelepçe	electronic tag
elektroniği	electronics; electronic
elendi	eliminate
eleştirdi	criticize
eleştirdiler	criticize
eleştirdiği	criticize
eleştirdiğini	criticize
eleştiren	criticize
eleştirenler	criticize
eleştirerek	criticize; criticism
eleştiri	criticism
eleştirildi	criticize
eleştirilen	criticize
eleştiriler	criticize; criticism
eleştirileri	criticize; criticism
eleştiriliyor	criticize; criticism
eleştiriliyordu	criticize
eleştirilmesi	criticize
eleştiriyor	criticize
eleştirmek	criticize
eleştirmen	critic
eleştirmesi	criticize
eleştirmişti	criticize; criticism
eli	hand
elinde	hand; hold
elindeki	hand; hold
eline	hand
elli	fifty
elma	apple
elmas	diamond
elzem	essential
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
emeğin	labor
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
emtialar	commodity
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
endişeler	concern
endişeleri	concern
endişeli	worried; concerned
endişesi	concern
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
enerjisi	energy
enfeksiyon	infection
enfekte	infect
enflasyon	inflation
enflasyon oranı	inflation rate
enflasyonda	inflation
enflasyonu	inflation
enflasyonun	inflation
engel	obstacle; barrier
engelledi	prevent; block; obstruct
engelledikleri	prevent; block
engellediği	prevent; block
engelleme	prevent; block; obstruct
engellemek	prevent; block; obstruct
engellemesi	prevent; block
engellemeye	prevent; block; obstruct
engellemeyi	prevent; block
engellendi	prevent; block; obstruct
engellendiği	prevent; block
engellenecek	prevent; block
engellenen	prevent; block
engelleniyor	prevent; block
engellenmesi	prevent; block; obstruct
engellenmiş	prevent; block
engelleyecek	prevent; block
engelleyen	prevent; block; obstruct
engelleyerek	prevent; block
engelleyici	prevent; block
engelli	disabled
engelliyor	prevent; block; obstruct
eninde sonunda	ultimate
enkaz	rubble; debris; wreckage
entegrasyon	integration
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
erkekler	man
erkeklerin	man
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
ertelendiği	postpone
ertelendiğini	postpone
ertelenecek	postpone
ertelenen	postpone; delay
ertelenmesi	postpone; delay
ertelenmesine	postpone
ertelenmesini	postpone
ertelenmişti	postpone
ertesi	next
ertesi gün	next day
esad	assad
esad rejimi	assad regime
esas	basis; main
esed	assad
esed rejimi	assad regime
esinlendi	inspire
esir	prisoner; captive
esir takası	prisoner exchange; prisoner swap
eski	former; old
eski bakan	former minister
eski başbakan	former prime minister
eski başkan	former president
eski milletvekili	former mp
eskiden	formerly
esnasında	-
esnek	flexible
esneklik	flexibility
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
etkilediler	affect
etkilediği	affect
etkilediğini	affect; effect; impact
etkilemedi	affect
etkilemek	affect; influence; impact
etkilemesi	affect
etkilemeye	affect
etkilemiş	affect
etkilendi	affect; influence; impact
etkilendiği	affect
etkilenecek	affect
etkileneceğini	affect
etkilenen	affect; influence; impact
etkilenenler	affect
etkileniyor	affect
etkilenmesi	affect; effect; impact
etkiler	effect
etkileri	affect; effect; impact
etkileyebileceğini	affect; effect; impact
etkileyebilir	affect; influence; impact
etkileyecek	affect; influence; impact
etkileyeceğini	affect
etkileyen	affect; influence; impact
etkileyerek	affect
etkileyici	impressive
etkileşim	interaction
etkileşimi	interaction
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
etüt	study
euro	euro
euro bölgesi	eurozone; euro zone
euroluk	euro
ev	house; home
ev hapsi	house arrest
ev sahibi	host
ev sahibi ülke	host country
ev sahipliği	host
ev sahipliği yapacak	host
ev sahipliği yapan	host
ev sahipliği yaptı	host
evde	house
evden çalışma	remote work; work from home
eve	home
evet	-
evi	house
evin	house
evinde ölü bulundu	found dead
evine	home
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
eğlence	entertainment; fun
eş	wife; husband; spouse
eş başkan	co-chair; co-leader
eş başkanı	co-chair; co-leader
eş genel başkan	co-chair; co-leader
eş genel başkanı	co-chair; co-leader
eş güdüm	coordination
eş zamanlı	simultaneous
eş şebab	al shabaab
eş şebap	al shabaab
eşcinsel	gay; homosexual
eşcinsel evlilik	gay marriage; same sex marriage
eşdeğer	equal
eşek	donkey
eşi	wife
eşinin	husband; wife
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
fabrikası	factory
facebook	facebook
facia	disaster; tragedy
fail	perpetrator
faiz	interest; interest rate
faiz artırımı	rate hike; interest rate hike
faiz artışı	rate hike; interest rate hike
faiz indirimi	rate cut; interest rate cut
faiz oranları	interest rate
faiz oranı	interest rate
faizi	interest
faizler	interest
fakat	-
fakir	poor
fakirlik	poverty
fakülte	faculty
fare	mouse
fark	difference; gap
fark eden	notice
fark edildi	notice
fark etti	notice
farklı	different
farkına vardı	realize; notice
farkında	aware
farkındalık	awareness
farkındalığı	awareness
fas	morocco
faslı	moroccan
fasulye	bean
fatura	bill; invoice
fayda	benefit
faydalanacak	benefit
faydalanan	benefit
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
fikirler	idea
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
filmi	film
filmin	film
filtre	filter
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
firmalar	firm
firması	firm
fiyasko	failure
fiyat	price
fiyat artışları	price increase; price rise
fiyat artışı	price increase; price rise
fiyat istikrarı	price stability
fiyatlar	price
fiyatlarda	price
fiyatları	price
fiyatların	price
fiyatı	price
fiyatının	price
fizik	physics
fiziği	physics
fiş	receipt
floransa	florence
fon	fund
fonksiyon	function
fonlar	fund
fonları	fund
fonu	fund
forma	jersey; shirt
formula 1	formula one
forum	forum
forvet	striker; forward
fosil yakıt	fossil fuel
fosil yakıtlar	fossil fuel
fotoğraf	photo; photograph
fotoğraflar	photo
fotoğrafçı	photographer
fotoğrafı	photo
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
füze fırlattı	launch; fire
füze saldırısı	missile attack
füze savunma sistemi	missile defense system
füzeler	missile
füzeleri	missile
füzesi	missile
fındık	hazelnut
fırat	euphrates
fırat kalkanı	euphrates shield
fırat kalkanı harekatı	euphrates shield
fırlatma	drop; throw
fırlattı	drop; throw
fırlatılan	drop; throw
fırlatıldı	drop; throw
fırlatılması	drop; throw
fırsat	opportunity; chance
fırtına	storm
fırtınası	storm
g20	g20
g7	g7
galatasaray	galatasaray
galibiyet	win; victory
galibiyeti	win; victory
galip	winner
galler	wales
galli	welsh
gana	ghana
gar	train station
garanti	guarantee
garanti altına	guarantee
garanti ediyor	guarantee
garanti etti	guarantee
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
gazetecinin	journalist
gazeteler	newspaper
gazetesi	newspaper
gazze	gaza
gazze şeridi	gaza strip
gazı	gas
gebelik	pregnancy
gece	night
gece boyunca	overnight
gece yarısı	midnight
gecesi	night
geciken	delay
gecikme	delay
gecikmesi	delay
gecikti	delay
geldi	come; arrive
geldik	come; arrive
geldikleri	come; arrive
geldikten	come; arrive
geldikçe	come; arrive
geldiler	come; arrive
geldiği	come; arrive
geldiğini	come; arrive
gelebileceğini	come; arrive
gelebilir	come; arrive
gelecek	future; next
gelecek ay	next month
gelecek hafta	next week
gelecek yıl	next year
gelecekler	come; arrive
gelecekte	future
gelecekteki	future
gelecekti	come; arrive
geleceği	future
geleceğin	future
geleceğini	come; arrive
gelen	come; arrive
gelenek	tradition
geleneksel	traditional
geleneği	tradition
gelenler	come; arrive
gelerek	come; arrive
gelin	bride
gelince	come; arrive
gelip	come; arrive
gelir	income; revenue
gelir vergisi	income tax
geliri	income
gelirken	come; arrive
gelirler	revenue; income
gelirleri	revenue; income
gelirse	come; arrive
geliyor	come; arrive
geliyordu	come; arrive
geliyorlar	come; arrive
gelişen	develop
gelişi	come; arrive
gelişim	development
gelişimi	development
gelişiyor	develop
gelişme	development; progress
gelişmekte olan	developing; emerging
gelişmekte olan ülkeler	developing country
gelişmeler	development
gelişmeleri	development
gelişmesi	develop
gelişmesine	develop
gelişmesini	develop
gelişmiş	developed; advanced
gelişti	develop
geliştirdi	develop; improve
geliştirdiği	develop
geliştirecek	develop
geliştiren	develop; improve
geliştirerek	develop
geliştirici	developer
geliştirildi	develop
geliştirilecek	develop
geliştirilen	develop; improve
geliştirilmesi	develop; improve
geliştirilmesine	develop
geliştiriyor	develop; improve
geliştirme	develop; improve
geliştirmek	develop; improve
geliştirmeye	develop
geliştirmeyi	develop
gelmeden	come; arrive
gelmedi	come; arrive
gelmek	come; arrive
gelmektedir	come; arrive
gelmemesi	come; arrive
gelmesi	come; arrive
gelmeye	come; arrive
gelmeyen	come; arrive
gelmez	come; arrive
gelmiş	come; arrive
gelmişti	come; arrive
gemi	ship; vessel
gemiler	ship
gemisi	ship
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
genelde	generally
genelge	circular
geneli	general
genelinde	overall
genelkurmay	general staff
genelkurmay başkanlığı	general staff
genelkurmay başkanı	chief of staff
genellikle	usually; generally
general	general
genetik	genetic
genetiği	genetic
geniş	wide; broad; large
geniş kapsamlı	wide; large
geniş çaplı	wide; large
genişledi	expand
genişleme	expansion; enlargement
genişletilmesi	expand
genişletme	expand
genişletmek	expand
genişletti	expand
genişleyecek	expand
genişleyen	expand
genişliyor	expand
genç	young; youth
gençler	young people; youth
gençleri	young people; youth
gençlerin	young people; youth
gençlik	youth
gençlik ve spor bakanı	sports minister
gençliği	youth
gerek	-
gerekebilir	need; must
gerekecek	need; must; should
gerekecektir	need; must
gereken	necessary; required
gerekir	need; must; should
gerekirse	need; must
gerekiyor	need; must; should
gerekli	necessary
gerekli olan	need; must
gerekli olduğunu	need; must
gereklidir	need; must
gereklilik	requirement; necessity
gerekliliği	requirement; necessity
gerekmektedir	need; must; should
gerekmiyor	need; must
gerekse	-
gerektirdiğini	need; must
gerektiren	require
gerektiriyor	require
gerektiği	need; must; should
gerektiğine	need; must
gerektiğini	need; must; should
gerekçe	reason; justification; ground
gerekçeli karar	reasoned decision
gereği	need; must
gerginlik	tension
gerginliği	tension
gerginliğin	tension
geri	back
geri bildirim	feedback
geri döndü	return; turn
geri döndüler	return
geri dönecek	return
geri dönen	return; turn
geri dönmek	return; turn
geri dönmesi	return
geri dönüş	return
geri dönüşüm	recycling
geri gönderme merkezi	removal center
geri kalan	rest
geri çekildi	withdraw; withdrawal; retreat
geri çekilecek	withdraw; pull
geri çekilen	withdraw; withdrawal; retreat
geri çekilme	withdraw; withdrawal; retreat
geri çekilmesi	withdraw; withdrawal; retreat
geri çekilmesini	withdraw; pull
geri çekti	withdraw; withdrawal; retreat
geri ödeme	repayment
geride bıraktı	leave behind
geride kaldı	leave behind
geriledi	fall; decline; drop
gerilediği	decline; fall
gerilediğini	decline; fall
gerileme	fall; decline; drop
gerilemesi	fall; decline; drop
gerilemesine	decline; fall
gerilerken	decline; fall
gerileyecek	decline; fall
gerileyen	fall; decline; drop
gerileyerek	fall; decline; drop
gerilim	tension
geriliyor	fall; decline; drop
gerilla	guerrilla
gerçek	real; true; truth; fact
gerçekleşecek	take place; occur; happen
gerçekleşeceğini	take place; occur
gerçekleşen	take place; occur; happen
gerçekleşir	take place; occur
gerçekleşiyor	take place; occur; happen
gerçekleşmedi	take place; occur
gerçekleşmek	take place; occur
gerçekleşmesi	take place; occur; happen
gerçekleşmesine	take place; occur
gerçekleşmiş	take place; occur
gerçekleşmişti	take place; occur
gerçekleşti	take place; occur; happen
gerçekleştirdi	carry out; conduct; hold; perform
gerçekleştirdik	carry out; conduct
gerçekleştirdikleri	carry out; conduct
gerçekleştirdiler	carry out; conduct
gerçekleştirdiği	carry out; conduct
gerçekleştirdiğini	carry out; conduct
gerçekleştirecek	carry out; conduct; hold; perform
gerçekleştiren	carry out; conduct; hold; perform
gerçekleştirerek	carry out; conduct
gerçekleştirildi	carry out; conduct; hold; perform
gerçekleştirildiği	carry out; conduct
gerçekleştirilecek	carry out; conduct; hold; perform
gerçekleştirileceğini	carry out; conduct
gerçekleştirilen	carry out; conduct; hold; perform
gerçekleştirilerek	carry out; conduct
gerçekleştiriliyor	carry out; conduct
gerçekleştirilmesi	carry out; conduct; hold; perform
gerçekleştirilmesine	carry out; conduct
gerçekleştirilmesini	carry out; conduct
gerçekleştirilmiş	carry out; conduct
gerçekleştirilmişti	carry out; conduct
gerçekleştiriyor	carry out; conduct; hold; perform
gerçekleştirme	carry out; conduct; hold; perform
gerçekleştirmek	carry out; conduct; hold; perform
gerçekleştirmeye	carry out; conduct
gerçekleştirmiş	carry out; conduct
gerçekleştiği	take place; occur
gerçekleştiğini	take place; occur
gerçekten	really; indeed
gerçekçi	realistic
gerçeği	real; true; truth; fact
getirdi	bring
getirdik	bring
getirdiler	bring
getirdiği	bring
getirdiğini	bring
getirebilir	bring
getirecek	bring
getireceğini	bring
getiren	bring
getirerek	bring
getiri	yield; return
getirildi	bring
getirildiği	bring
getirildiğini	bring
getirilecek	bring
getirilen	bring
getirilerek	bring
getiriliyor	bring
getirilmesi	bring
getirilmesini	bring
getirilmiş	bring
getirisi	yield; return
getiriyor	bring
getiriyorlar	bring
getirmek	bring
getirmesi	bring
getirmesini	bring
getirmeye	bring
getirmiş	bring
gevşek	loose
gevşetilmesi	ease; loosen
gevşetme	ease; loosen
gevşetti	ease; loosen
gezegen	planet
gezi	trip; tour; gezi
gezi parkı	gezi park
geç	late
geçebilir	pass
geçecek	pass; go through; spend
geçecekler	pass
geçen	last
geçen ay	last month
geçen hafta	last week
geçen sene	last year
geçen yıl	last year
geçenlerde	recently
geçerek	pass
geçici	temporary; interim; provisional
geçici hükümet	interim government; transitional government
geçildi	pass
geçilecek	pass
geçilmesi	pass
geçirdi	pass; go through; spend
geçirdiği	spend; undergo
geçirdiğini	spend; undergo
geçirecek	spend; undergo
geçireceğini	spend; pass; undergo
geçiren	pass; go through; spend
geçirerek	spend; undergo
geçirildi	pass; spend
geçirilen	spend; undergo
geçirilmesi	pass
geçiriyor	spend; undergo
geçirme	spend; undergo
geçirmek	spend; pass; undergo
geçirmesi	spend; undergo
geçirmiş	spend; undergo
geçiyor	pass; go through; spend
geçiş	transition; passage; crossing
geçiş hükümeti	interim government; transitional government
geçiş ücreti	toll
geçişi	pass
geçmeden	pass
geçmedi	pass
geçmek	pass; go through; spend
geçmesi	pass; go through; spend
geçmesini	pass
geçmeye	pass
geçmiş	past
geçmişi	past
geçmişte	past
geçti	pass; go through; spend
geçtiler	pass
geçtiği	pass
geçtiğimiz	last
geçtiğimiz ay	last month
geçtiğimiz günlerde	recently
geçtiğimiz hafta	last week
geçtiğimiz yıl	last year
geçtiğini	pass
gibi	-
gidebilir	go
gidecek	go
gidecekler	go
gideceğini	go
giden	go
gidenler	go
gider	expense; expenditure
giderek	increasingly
giderken	go
gidilecek	go
gidilmesi	go
gidince	go
gidip	go
gidiyor	go
gidiyorlar	go
gidiş	go
gidişat	course
gidişi	go
gine	guinea
girdi	enter
girdikleri	enter
girdiler	enter
girdiği	enter
girdiğini	enter
girebilir	enter
girecek	enter
girecekler	enter
gireceğini	enter
giren	enter
girerek	enter
girerken	enter
girildi	enter
girileceğini	enter
girilmesi	enter
girit	crete
giriyor	enter
giriyorlar	enter
giriş	entry; entrance; introduction
girişim	initiative; attempt; venture
girişimci	entrepreneur
girmeden	enter
girmedi	enter
girmek	enter
girmek isteyen	enter
girmesi	enter
girmesine	enter
girmesini	enter
girmesinin	enter
girmeye	enter
girmeyen	enter
girmiş	enter
girmişti	enter
gitgide	increasingly
gitmedi	go
gitmek	go
gitmesi	go
gitmeye	go
gitmeyen	go
gitmiyor	go
gitmiş	go
gitmişti	go
gitti	go
gittik	go
gittikleri	go
gittiler	go
gittiği	go
gittiğini	go
giyim	clothing
giysi	clothing
gizemli	mysterious
gizledi	hide; conceal
gizlemek	hide; conceal
gizlenen	hide; conceal
gizlenmiş	hidden
gizleyen	hide; conceal
gizli	secret; hidden; confidential
gizlilik	secrecy; confidentiality; privacy
gizliliği	secrecy; confidentiality; privacy
gişe	box office
gol	goal
golan tepeleri	golan heights
golcü	scorer; striker
goller	goal
golü	goal
gram	gram
gram altın	gold
grev	strike
greve	strike
grevi	strike
gri	gray
gribi	flu; influenza
grip	flu; influenza
grubu	group
grup	group
grup başkanvekili	group deputy chairman
grup toplantısı	group meeting; parliamentary group meeting
gruplar	group
grupları	group
grönland	greenland
gsyh	gross domestic product; gdp
gsyih	gross domestic product; gdp
gurur	pride
gururlu	proud
gök	sky
gökyüzü	sky
göl	lake
gölge	shadow
gömlek	shirt
gömüldü	bury
gömülen	bury
gönderdi	send
gönderdik	send
gönderdikleri	send
gönderdiler	send
gönderdiği	send
gönderdiğini	send
gönderebilir	send
gönderecek	send
göndereceğini	send
gönderen	send
göndererek	send
gönderildi	send
gönderildiği	send
gönderildiğini	send
gönderilecek	send
gönderileceğini	send
gönderilen	send
gönderilerek	send
gönderiliyor	send
gönderilmek	send
gönderilmesi	send
gönderilmesini	send
gönderilmiş	send
gönderiyor	send
göndermek	send
göndermesi	send
göndermesini	send
göndermeye	send
göndermiş	send
göndermişti	send
gönüllü	volunteer; voluntary
gördü	see
gördük	see
gördüm	see
gördüğü	see
gördüğünü	see
göre	-
göre ise	according
görebilir	see
görebiliriz	see
görecek	see
görecekler	see
göreceli olarak	relatively
göreceğiz	see
göremedi	see
gören	see
görenler	see
görerek	see
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
göreve	duty; office
göreve başladı	take office
görevi	duty
görevine	duty; office
görevine son verildi	dismiss
görevini	duty
görevlendirildi	assign; appoint
görevlendirilen	assign; appoint
görevli	official; officer
göreyse	-
görgü tanıkları	eyewitness; witness
görgü tanığı	eyewitness; witness
görmedi	see
görmek	see
görmesi	see
görmeye	see
görmeyen	see
görmezden geldi	ignore
görmezden geliyor	ignore
görmüyor	see
görmüş	see
görmüştü	see
görsel	visual
görüldü	see
görüldüğü	see
görülebilir	see
görülecek	see
görülen	see
görülmemiş	see
görülmesi	see
görülmeyen	see
görülür	see
görülüyor	see
görünce	see
göründü	appear; seem
görünen	seem; appear
görünmek	appear; seem
görünmesi	appear; seem
görüntü	image; footage
görüntüler	footage; image
görüntülerde	image
görüntüleri	footage; image
görünüm	appear; seem
görünümü	appear; seem
görünür	visible
görünüyor	seem; appear
görünüyordu	seem; appear
görünüşe göre	apparently; seemingly
görüyor	see
görüyorlar	see
görüyoruz	see
görüş	view; opinion
görüş alışverişi	exchange view
görüş alışverişinde bulundu	exchange view
görüş ayrılığı	disagreement
görüş birliği	consensus
görüşecek	meet; discuss; talk
görüşen	meet; discuss; talk
görüşerek	meet; discuss
görüşler	view
görüşleri	view
görüşme	meeting; talk
görüşme gerçekleştirdi	meet; discuss
görüşme yaptı	meet; discuss
görüşmede	talk; meeting
görüşmek	meet; discuss; talk
görüşmeler	talk; negotiation
görüşmeler yaptı	meet; discuss
görüşmelerde	talk; meeting
görüşmeleri	talk
görüşmesi	meet; discuss; talk
görüşmesinde	talk; meeting
görüşmeye	meet; discuss
görüşmeyi	talk; meeting
görüşmüştü	meet; discuss; talk
görüştü	meet; discuss; talk
görüştüler	meet; discuss
görüştüğü	meet; discuss
görüştüğünü	meet; discuss
görüşü	view
görüşüldü	meet; discuss; talk
görüşülecek	meet; discuss
görüşülen	meet; discuss; talk
görüşülmesi	meet; discuss
görüşülüyor	meet; discuss
görüşüyor	meet; discuss; talk
gösterdi	show; demonstrate; indicate
gösterdik	show
gösterdikleri	show
gösterdiği	show
gösterdiğini	show
gösterebilir	show
gösterecek	show
gösteren	show; demonstrate; indicate
göstererek	show
gösterge	indicator
gösterge paneli	dashboard; panel
gösteri	demonstration; protest; show
gösterici	protester; demonstrator
göstericiler	protester
göstericilerin	protester
gösterildi	show; demonstrate; indicate
gösterilecek	show
gösterilen	show; demonstrate; indicate
gösteriler	demonstration
gösterileri	demonstration
gösteriliyor	show
gösterilmesi	show
gösterilmiş	show
gösterir	show
gösteriyor	show; demonstrate; indicate
gösteriyordu	show
gösteriyorlar	show
gösterme	show
göstermedi	show
göstermek	show; demonstrate; indicate
göstermesi	show; demonstrate; indicate
göstermeye	show
göstermiyor	show
göstermiş	show
götürdü	take
götürdüğü	take
götürecek	take
götürmek	take
götürmesi	take
götürüldü	take
götürüldüğü	take
götürülen	take
götürülmesi	take
götürülmüştü	take
götürüyor	take
göz	eye
göz ardı	ignore
göz attı	look
göz yaşartıcı gaz	tear gas; pepper gas
göz önünde bulundurarak	considering
göz önüne alındığında	considering
gözaltı	detention; custody
gözaltı kararı	detention warrant
gözaltına aldı	detain; arrest
gözaltına alma	detain
gözaltına almak	detain
gözaltına alınan	detain; arrest
gözaltına alınanlar	detain
gözaltına alınarak	detain
gözaltına alındı	detain; arrest
gözaltına alındılar	detain
gözaltına alındığı	detain; arrest
gözaltına alındığını	detain
gözaltına alınması	detain; arrest
gözaltına alınmıştı	detain
gözaltında	detain
gözaltında tutulan	detain
gözden geçirdi	review; revise
gözden geçirilmesi	review; revise
gözden geçirme	review; revise
gözden geçirmek	review; revise
gözden kaçtı	overlook
göze çarpan	striking
gözlem	observation
gözlemci	observer
gözlemevi	observatory
gözler	eye
gözler önüne serdi	reveal; show
gözlük	glasses
gözyaşı	tear
gözü	eye
göç	migration; immigration
göçmen	migrant; immigrant
göçmen karşıtı	anti immigrant
göçmenler	migrant; immigrant
göçmenlere	migrant
göçmenleri	migrant; immigrant
göçmenlerin	migrant; immigrant
göçmenlik	immigration
göçü	migration; immigration
göğsü	chest
göğüs	chest
gübre	fertilizer
gücü	power; force; strength
gücüne	force
gücünü	power
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
günde	day
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
güneyi	south
güneyinde	south
güneş	sun; solar
güneş enerjisi	solar energy; solar power
güneş paneli	solar panel
günler	days
günlerce	for days
günlerde	days
günlük	daily
günü	day
günün	day
gürcistan	georgia
gürcü	georgian
güreş	wrestling
gürültü	noise
güven	confidence; trust
güven endeksi	confidence index
güven oylaması	confidence vote
güvendi	trust; rely
güvendiği	trust
güvendiğini	trust
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
güvenmesi	trust
güvenmiyor	trust
güvenoyu	confidence vote
güz	autumn; fall
güzel	beautiful; nice
güzergah	route
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
gıdalar	food
haber	news; report
haber ajansı	news agency
haberde	report; news
habere göre	report; news
haberi	news
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
hakim oldu	dominate
hakimler	judge
hakkı	right
hakkında	-
haklar	right
hakları	right
hakların	right
haklarını	claim; right
haklı	right
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
halka	public
halka arz	public offering; ipo
halka açık	public
halklar	people
halkların demokratik partisi	hdp
halkı	people
halkın	people
ham madde	raw material
ham petrol	crude oil
hama	hama
hamaney	khamenei
hamas	hamas
hamile	pregnant
hamilelik	pregnancy
hammadde	raw material
han yunus	khan younis
hane	household
hangi	-
hangisi	-
hanım	wife; lady
hanımefendi	lady
hapis	prison; imprisonment; jail
hapis cezası	prison sentence; prison
hapis cezasına	sentence
hapis cezasına çarptırıldı	sentence
hapishane	prison; jail
hapiste	prison
hapse	prison
hapsi	prison; imprisonment; jail
harcadı	spend
harcama	spending; expenditure
harcamak	spend
harcamalar	spending
harcamaları	spending
harcaması	spending
harcanan	spend
harcandı	spend
harcayacak	spend
harcayan	spend
harcıyor	spend
harekat	operation
harekatı	operation
hareket	movement; action; move
hareket ediyor	move; act
hareket etti	move; act
harekete geçmek	take action; act
harekete geçmesi	take action; act
harekete geçti	take action; act
hareketli	active; mobile
harekât	operation
harici	external
harika	wonderful; magnificent
harita	map
haritası	map
hariç	except; excluding
harkiv	kharkiv
harkov	kharkiv
harp	war
hartum	khartoum
harç	fee; mortar
hasar	damage
hasar gördü	damage
hasar gören	damage
hasara	damage
hasara uğradı	damage
hasara yol açtı	damage
hasarlı	damage
hasat	harvest
hasta	patient; sick
hastalar	patient
hastalık	disease; illness
hastalıklar	disease
hastalığı	disease; illness
hastane	hospital
hastanede	hospital
hastanesi	hospital
hastaneye	hospital
hastaneye kaldırılan	hospitalize; taken to hospital
hastaneye kaldırıldı	hospitalize; taken to hospital
hastanın	patient
hat	line
hata	mistake; error
hatta	-
hattı	line
hatırladı	remember; recall
hatırlamak	remember; recall
hatırlatan	remind; recall
hatırlatarak	remind; recall
hatırlatmak	remind
hatırlatması	remind
hatırlattı	remind; recall
hatırlattılar	remind
hatırlatıldı	remind; recall
hatırlatıyor	remind
hatırlıyor	remember; recall
hatırı sayılır	substantial; considerable
hava	air; weather
hava durumu	weather; weather forecast
hava harekatı	air operation; air campaign
hava kalitesi	air quality
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
havaalanında	airport
havacılık	aviation
havacılığı	aviation
havalar	weather
havalimanı	airport
havalimanında	airport
havan topu	mortar
havana	havana
havayolları	airlines
havayolu	airline
havuç	carrot
hayal	dream; imagination
hayal kırıklığı	disappointment
hayat	life
hayat pahalılığı	cost of living
hayata geçirdi	implement; realize
hayata geçirilen	implement; realize
hayata geçirilmesi	implement; realize
hayata geçirmek	implement; realize
hayata veda etti	die; pass away
hayati	vital; life
hayati tehlike	critical condition
hayati önem	crucial; decisive
hayatta kalan	survive; survivor
hayatta kaldı	survive; survivor
hayatın	life
hayatını kaybeden	die; lose life
hayatını kaybedenler	die; lose life
hayatını kaybedenlerin	die; lose life
hayatını kaybedenlerin sayısı	death toll
hayatını kaybetmesi	die; lose life
hayatını kaybetmişti	die; lose life
hayatını kaybetti	die; lose life
hayatını kaybettiler	die; lose life
hayatını kaybettiği	die; lose life
hayatını kaybettiğini	die; lose life
hayatını yitirdi	die; lose life
hayatını yitirdiği	die; lose life
hayatını yitiren	die; lose life
haydi	-
hayvan	animal
hayvancılık	livestock
hayvanlar	animal
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
hazırladıkları	prepare
hazırladığı	prepare; preparation
hazırladığını	prepare
hazırlamak	prepare
hazırlamış	prepare
hazırlanacak	prepare
hazırlanan	prepare
hazırlanarak	prepare
hazırlandı	prepare
hazırlandıklarını	prepare
hazırlandığı	prepare
hazırlandığını	prepare
hazırlanmak	prepare
hazırlanması	prepare
hazırlanmasını	prepare
hazırlanmış	prepare
hazırlanmıştı	prepare
hazırlanıyor	prepare
hazırlanıyordu	prepare; preparation
hazırlanıyorlar	prepare
hazırlayacak	prepare; preparation
hazırlayan	prepare
hazırlayarak	prepare
hazırlık	preparation
hazırlıklar	prepare; preparation
hazırlıkları	prepare; preparation
hazırlıyor	prepare
hazırlığı	preparation
hdp	hdp
hedef	target; goal
hedef alan	target
hedef alarak	target
hedef aldı	target
hedef alması	target
hedef alındı	target
hedef alındığı	target
hedef alıyor	target
hedefe	target
hedefi	goal; target
hedefledi	target; aim
hedeflediklerini	target
hedeflediği	target
hedeflediğini	target
hedeflemek	target
hedeflendi	target
hedeflendiği	target
hedeflenen	target; aim
hedefleniyor	target
hedefler	goal; target
hedefleri	goal; target
hedefleyen	target; aim
hedefliyor	target; aim
hedefliyoruz	target
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
her defasında	every time
her gün	every day
her ne kadar	-
her yerde	everywhere
her yıl	every year
her zaman	always
her şey	-
her şeyi	-
her şeyin	-
herhangi	-
herkes	everyone
herkese	everyone
herkesi	everyone
herkesin	everyone
hesabı	account; calculation
hesabın	account; bill
hesap	account; calculation
hesap sorma	accountability
hesap verebilirlik	accountability
hesap verme	accountability
hesap vermeli	accountable
hesapladı	calculate
hesaplama	calculate
hesaplanan	calculate
hesaplandı	calculate
hesaplar	account; bill
hevesli	enthusiastic; eager
heyecan	excitement
heyecanlı	excited
heyelan	landslide
heyet	delegation
heyet tahrir el şam	hayat tahrir al-sham
heyeti	committee; delegation
heykel	statue; sculpture
hibe	grant
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
hissedarlar	shareholder
hisseler	share
hisseleri	share
hisselerini	stake
hissesi	share
hizbullah	hezbollah
hizmet	service
hizmet eden	serve
hizmet etti	serve
hizmet veren	serve
hizmet veriyor	serve
hizmet vermek	serve
hizmeti	service
hizmetler	service
hizmetleri	service
hizmetlerin	service
hiç	-
hiç kimse	nobody
hiçbir	-
hiçbir zaman	never
hiçbir şey	-
hiçbiri	-
hoca	coach
hocası	coach
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
hudut	border
hukuk	law
hukuk devleti	rule of law
hukuki	legal
hukuku	law
hukukun üstünlüğü	rule of law
humus	homs
husi	houthi
husiler	houthi
husus	matter; point
hususunda	regarding
hâkim	judge
hâlihazırda	currently; now
hâlâ	-
hücre	cell
hücre hapsi	solitary confinement
hükmü	verdict; provision; sentence
hükumet	government
hüküm	verdict; provision; sentence
hüküm giydi	sentence
hüküm giyen	sentence
hükümet	government
hükümet karşıtı	anti government
hükümet sözcüsü	government spokesman
hükümet yanlısı	pro government
hükümete	government
hükümeti	government
hükümetin	government
hükümetler	government
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
hızı	rate; speed
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
iddialar	claim; allegation
iddialara	claim; allegation
iddiaları	claim; allegation
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
ifade edildiği	express
ifade edilen	say; express; state
ifade edilmesi	express
ifade edilmişti	express
ifade ediyor	say; express; state
ifade etmek	express
ifade etmesi	express
ifade etti	say; express; state
ifade ettiği	express
ifade ettiğini	express
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
ihlal edildi	violate
ihlal edilen	violate
ihlal ediyor	violate; breach
ihlal etti	violate; breach
ihlal ettiği	violate
ihlal ettiğini	violate
ihlaller	violate
ihlalleri	violate
ihracat	export
ihracatçı	exporter
ihracatçılar	export
ihracatı	export
ihracı	export
ihraç	export
ihraç eden	export
ihraç edildi	expel; export; dismiss
ihraç edilen	expel; export; dismiss
ihraç ediyor	export
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
iki yüz	two hundred
ikili	bilateral
ikili görüşme	bilateral meeting
ikili ilişki	bilateral relation
ikili ilişkiler	bilateral relation
ikinci	second
ikinci dünya savaşı	world war
ikinci tur	second round; runoff
ikinci turu	runoff
ikinci yarı	second half
ikinci çeyrek	second quarter
ikincisi	second
ikiz	twin
ikişer	two each
iklim	climate
iklim değişikliği	climate change
iklim krizi	climate crisis
iklimi	climate
ikna	persuade; convince
ikna edici	persuade; convince
ikna etmek	persuade; convince
ikna etmeye	persuade; convince
ikna etti	persuade; convince
ikna oldu	persuade; convince
ikramiye	bonus
iktidar	power; ruling party; government
iktidar partisi	ruling party; ruling
iktidardaki	ruling party; ruling
iktidarı	power; ruling
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
ilaçlar	drug
ilde	province
ile	-
ile ilgili	-
ile ilgili olarak	-
ileri	forward; advanced
ileri sürdü	claim; allege; argue
ileri süren	claim; allege; argue
ileri sürülen	claim; allege; argue
ilerledi	advance; progress
ilerleme	progress; advance
ilerletmek	move
ilerleyen	advance; progress
ilerliyor	advance; progress
iletişim	communication; contact
iletişim başkanlığı	communications directorate
iletişim başkanı	communications director
ilgi	interest; attention
ilgi çeken	attract
ilgi çekti	attract
ilgilendi	interest; deal
ilgilendiren	interest
ilgilendiriyor	interest
ilgilenen	interest; deal
ilgileniyor	interest; deal
ilgilenmek	interest
ilgili	related; relevant
ilgili olarak	relevant; related
ilhak	annexation
ilham	inspiration
ilham aldı	inspire
ilham verdi	inspire
ili	province
ilişki	relation; relationship
ilişkin	-
ilişkin olarak	regarding
ilk	first
ilk defa	first time
ilk kez	first time
ilk tur	first round
ilk yarı	first half
ilk çeyrek	first quarter
ilk çeyrekte	first quarter
ilkbahar	spring
ilke	principle
ilki	first
ilkokul	primary school
iller	province
ilçe	district; town
ilçede	town
ilçesi	town
imalat	manufacturing
imam	imam
imam hatip	imam hatip
imam hatip okulu	imam hatip
imamoğlu	imamoglu
imf	imf; international monetary fund
imha	destroy; destruction
imha edildi	destroy; demolish
imha edilen	destroy; demolish
imha edilmesi	destroy; demolish
imha etti	destroy; demolish
imiş	-
imkan	opportunity; possibility; means
imkansız	impossible
imkân	opportunity; possibility; means
imkânsız	impossible
imparator	emperor
imparatorluk	empire
imparatorluğu	empire
imtiyaz	concession; privilege
imza	signature
imza atan	sign
imza attı	sign
imza atıldı	sign
imzacı	signatory
imzaladı	sign
imzaladılar	sign
imzaladığı	sign
imzalamak	sign
imzalamaya	sign
imzalanacak	sign
imzalanan	sign
imzalandı	sign
imzalandığı	sign
imzalanması	sign
imzalanmasına	sign
imzalanmasını	sign
imzalanmıştı	sign
imzalar	sign
imzalayacak	sign
imzalayan	sign
imzalayarak	sign
imzalıyor	sign
imzası	sign
in	-
inanan	believe
inancı	belief; faith
inancını	belief
inandı	believe
inandıklarını	believe
inandığı	believe
inandığını	believe
inanmak	believe
inanması	believe
inanmaya	believe
inanmıyor	believe
inanç	belief; faith
inanılan	believe
inanılmaz	incredible; unbelievable
inanılıyor	believe
inanıyor	believe
inanıyorlar	believe
inanıyorum	believe
inanıyoruz	believe
ince	thin; fine
inceledi	examine; review; investigate
inceledikten	investigate
incelediği	examine; review; investigate
inceleme	investigation; review; examination
incelemek	examine; review; investigate
incelemeler	investigate
incelemesi	investigate
incelendi	investigate
incelenecek	investigate
incelenen	examine; review; investigate
inceleniyor	examine; review; investigate
incelenmesi	investigate
inceleyecek	investigate
inceleyen	examine; review; investigate
inceliyor	examine; review; investigate
incir	fig
indirdi	lower; download; reduce
indirildi	lower; download; reduce
indirilen	lower; download; reduce
indirim	discount; reduction; cut
inek	cow
infaz	execution
ingiliz	british; briton; english
ingilizce	english
ingiltere	england; britain; uk
iniş	landing; descent
inkar	deny; denial
inkar eden	deny
inkar ediyor	deny
inkar etti	deny
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
insanlara	human; people
insanları	human; people
insanların	human; people
insanlık	humanity
insanlık dışı	inhumane
insanlığa karşı suç	crime against humanity
insanlığa karşı suçlar	crime against humanity
insanlığı	humanity
insansız hava aracı	drone; unmanned aerial vehicle
insansız hava araçları	drone; unmanned aerial vehicle
insanın	human; people
internet	internet
internet sitesi	website
internet üzerinden	online
internete	internet
internette	internet
intihar	suicide
intihar bombacısı	suicide bomber
intihar saldırısı	suicide attack; suicide bombing
intikam	revenge
inşa	build; construction
inşa eden	build
inşa edildi	build; construct
inşa edilecek	build; construct
inşa edilen	build; construct
inşa ediliyor	build
inşa edilmesi	build
inşa ediyor	build; construct
inşa etmek	build
inşa etti	build; construct
inşa ettiği	build
inşaat	construction
inşaatı	build
inşası	build
ipotek	mortgage
ipoteği	mortgage
iptal	cancellation; cancel
iptal edildi	cancel
iptal edildiği	cancel
iptal edildiğini	cancel
iptal edilecek	cancel
iptal edilen	cancel
iptal edilmesi	cancel
iptal edilmesini	cancel
iptal etmek	cancel
iptal etmesi	cancel
iptal etti	cancel
iptali	cancellation; cancel
irade	will
iran	iran
iranlı	iranian
iri	big
irlanda	ireland; irish
irlandalı	irish
isabet eden	hit; strike
isabet etti	hit; strike
isabetli	accurate
ise	-
isem	-
ishal	diarrhea
isim	name
isimlendirilen	name; call
isimler	name
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
istedikleri	want
istediklerini	want
istediler	want
istediği	want; ask; demand
istediğimiz	want
istediğimizi	want
istediğini	want; ask; demand
istek	request; desire; demand
istekli	willing; eager
isteksiz	reluctant
istemedi	not want
istemediği	want
istemediğini	want
istemek	want; ask; demand
istemekte	want
istemektedir	want
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
isteniyordu	want
istenmesi	want
istenmeyen	want
ister	-
isterken	want
isteyecek	want
isteyen	want; ask; demand
isteyenler	want
isteyerek	want
isteyince	want
isteği	request; desire; demand
istifa	resignation; resign
istifa edecek	resign; step down
istifa eden	resign; step down
istifa etmek	resign; step down
istifa etmesi	resign; step down
istifa etmesini	resign; step down
istifa etmişti	resign; step down
istifa etti	resign; step down
istifa ettiği	resign; step down
istifa ettiğini	resign; step down
istifası	resign; step down
istifasını	resign; step down
istifasını istedi	resign; step down
istifasını sundu	resign
istifasının	resign; step down
istifaya çağırdı	resign; step down
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
istiyordu	want
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
iten	lean; push
itfaiye	fire department; firefighter
itfaiye ekipleri	firefighter; fire crew
itfaiyeci	firefighter
ithal	import; imported
ithal eden	import
ithal edilen	import
ithal ediyor	import
ithal etti	import
ithalat	import
ithalatçı	importer
ithalatı	import
itham	accuse
itham etti	accuse
itibaren	-
itibariyle	-
itibarı ile	-
itibarıyla	-
itilaf	dispute
itiraf	confession; admit
itiraf eden	admit; confess
itiraf etti	admit; confess
itiraf ettiği	admit; confess
itiraz	objection; appeal
itiraz eden	object; appeal
itiraz edildi	object; appeal
itiraz etti	object; appeal
itirazlar	object; appeal
itirazı	object; appeal
itiyor	lean; push
itti	lean; push
ittifak	alliance
ittifakı	pact
ittiği	lean; push
iyi	good; well
iyi parti	good party
iyileşen	improve; recover; heal
iyileşen hasta	recover; patient
iyileşenler	recover
iyileşiyor	improve
iyileşme	improvement; recovery
iyileşmesi	improve
iyileşti	improve; recover; heal
iyileştirilmesi	improve; recover; heal
iyileştirilmesini	improve
iyileştirme	improvement; recovery
iyileştirmek	improve; recover; heal
iyileştirmeler	improve
iyileştirmeye	improve
iyimser	optimistic
iyimserlik	optimism
iyimserliği	optimism
iyip	good party
izah	explanation
izah etti	explain
izin	permission; leave
izin verdi	allow; permit
izin verdiği	allow; permit
izin verecek	allow; permit
izin veren	allow; permit
izin verildi	allow; permit
izin verilen	allow; permit
izin verilmedi	not allow
izin verilmesi	allow; permit
izin verilmeyecek	allow; permit
izin verilmeyen	allow; permit
izin veriyor	allow; permit
izin vermedi	not allow
izin vermek	allow; permit
izin vermesi	allow; permit
izin vermeyecek	not allow
izin vermeyeceğini	allow; permit
izin vermeyeceğiz	allow; permit
izin vermiyor	allow; permit
izlanda	iceland
izlandalı	icelandic
izledi	watch; follow; monitor
izlediği	watch; follow
izlediğini	watch; follow
izleme	watch; follow; monitor
izlemek	watch; follow; monitor
izlendi	watch; follow; monitor
izlenecek	watch; follow
izlenen	watch; follow; monitor
izlenimi	watch; follow
izleniyor	watch; follow
izlenmesi	watch; follow
izlerken	watch; follow
izleyecek	watch; follow; monitor
izleyen	watch; follow; monitor
izleyici	viewer; audience; spectator
izliyor	watch; follow; monitor
izliyoruz	watch; follow
izni	permission; leave
izole	isolated
iç	internal
iç güvenlik	homeland security; internal security
iç hat	internal
iç işleri	internal affairs
iç karışıklık	unrest
iç pazar	domestic market
iç politika	domestic politics
iç savaş	civil war
içecek	drink; beverage
içeceği	drink; beverage
içerdi	contain; include
içerdiği	include; contain
içerdiğini	include; contain
içerecek	include; contain
içeren	contain; include
içeri	inside
içeride	inside
içerik	content
içeriyor	contain; include
içeriyordu	include; contain
içeriği	content
içermektedir	include; contain
içermesi	include; contain
içi	inside; internal
için	-
içinde	-
içindeki	-
içinden	-
içine	-
içiyor	drink
içişleri	interior
içişleri bakanlığı	interior ministry
içişleri bakanı	interior minister
içki	drink
içme suyu	drinking water
içti	drink
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
işi	work
işine	job
işini	work
işkence	torture
işledi	commit; process
işlem	transaction; operation
işlem hacmi	transaction volume
işlemi	transaction; operation
işlemler	transaction; operation
işlemleri	transaction; operation
işlenen	commit; process
işler	work; business; affair
işlerin	jobs; work
işletme	business; enterprise
işletmesi	business
işlev	function
işlevi	function
işleyen	commit; process
işsiz	unemployed; jobless
işsizler	unemployed
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
işçilere	worker
işçileri	worker
işçilerin	worker
işçinin	worker
jamaika	jamaica
jandarma	gendarmerie
japon	japanese
japon yeni	yen
japonya	japan
jeton	token
jüri	jury
kabaca	roughly
kabil	kabul
kabile	tribe
kabiliyet	capability; talent
kabiliyeti	capability; talent
kabine	cabinet
kabinesi	cabinet
kablo	cable
kabul	acceptance; accept
kabul edecek	accept; adopt
kabul eden	accept; adopt; admit
kabul edildi	accept; adopt; admit
kabul edildiği	accept; adopt
kabul edilecek	accept; adopt
kabul edilemeyeceğini	accept; adopt
kabul edilemez	unacceptable
kabul edilen	accept; adopt; admit
kabul edilir	accept; adopt
kabul edilmesi	accept; adopt; admit
kabul ediyor	accept; adopt; admit
kabul ediyoruz	accept; adopt
kabul etmedi	accept; adopt
kabul etmek	accept; adopt; admit
kabul etmesi	accept; adopt; admit
kabul etmeyen	accept; adopt
kabul etmiyor	accept; adopt
kabul etti	accept; adopt; admit
kabul ettiler	accept; adopt
kabul ettiği	accept; adopt
kabul ettiğini	accept; adopt; admit
kabul görüyor	consider
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
kadınlara	woman
kadınları	woman
kadınların	woman
kadının	woman
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
kalabilir	remain; stay
kalacak	remain; stay
kalacağını	remain; stay
kalan	remain; stay
kalanlar	remain; stay
kalanı	rest
kalarak	remain; stay
kalbi	heart
kaldı	remain; stay
kaldı ki	-
kaldıkları	remain; stay
kaldıklarını	remain; stay
kaldılar	remain; stay
kaldıracak	lift; remove; abolish
kaldıran	lift; remove; abolish
kaldıraç	leverage
kaldırdı	lift; remove; abolish
kaldırdığı	lift; remove
kaldırdığını	lift; remove
kaldırma	lift; remove; abolish
kaldırmak	lift; remove; abolish
kaldırmaya	lift; remove
kaldırılacak	lift; remove
kaldırılan	lift; remove; abolish
kaldırılarak	lift; remove
kaldırıldı	lift; remove; abolish
kaldırıldığı	lift; remove
kaldırıldığını	lift; remove
kaldırılması	lift; remove; abolish
kaldırılmasına	lift; remove
kaldırılmasını	lift; remove
kaldırılıyor	lift; remove
kaldırıyor	lift; remove
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
kalmadı	remain; stay
kalmak	remain; stay
kalmakta	remain; stay
kalması	remain; stay
kalmasına	remain; stay
kalmasını	remain; stay
kalmaya	remain; stay
kalmayan	remain; stay
kalmış	remain; stay
kalmıştı	remain; stay
kalp	heart
kalp krizi	heart attack
kalıcı	permanent; lasting
kalın	thick
kalınan	remain; stay
kalıp	pattern
kalırken	remain; stay
kalıyor	remain; stay
kalıyorlar	remain; stay
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
kamuya	public; open
kamuya açık	public
kamyon	truck
kamyonet	pickup truck; van
kan	blood
kanaat	opinion
kanada	canada; canadian
kanadalı	canadian
kanadı	wing
kanal	channel; canal
kanal istanbul	canal istanbul
kanalı	channel
kanat	wing
kanatlar	wing; arm
kanlı	blood
kanser	cancer
kanun	law
kanun dışı	illegal
kanun hükmünde kararname	decree; statutory decree
kanun tasarısı	bill
kanun teklifi	bill; legislative proposal
kanunu	law
kanın	blood
kanıt	evidence; proof
kanıtladı	prove
kanıtlamak	prove
kanıtlandı	prove
kanıtlar	evidence
kanıtlayan	prove
kaos	chaos
kapalı	closed
kapanacak	close; shut
kapanan	close; shut; closure
kapandı	close; shut; closure
kapandığı	close; shut
kapanmak	close; shut
kapanması	close; shut; closure
kapanmasına	close; shut
kapanmış	close; shut
kapanıyor	close; shut
kapanış	closing; close
kapasite	capacity
kapatacak	close; shut
kapatan	close; shut; closure
kapatarak	close; shut
kapatma	close; shut; closure
kapatmak	close; shut; closure
kapattı	close; shut; closure
kapattılar	close; shut
kapattığı	close; shut
kapattığını	close; shut
kapatılacak	close; shut
kapatılan	close; shut; closure
kapatılarak	close; shut
kapatıldı	close; shut; closure
kapatıldığı	close; shut
kapatıldığını	close; shut
kapatılması	close; shut; closure
kapatılmasını	close; shut
kapatılmış	close; shut
kapatıyor	close; shut
kapitalizm	capitalism
kaplan	tiger
kapsadı	cover; include
kapsadığı	include; contain
kapsamlı	comprehensive
kapsamında	-
kapsayacak	include; contain
kapsayan	cover; include
kapsıyor	cover; include
kapsıyordu	include; contain
kaptan	captain
kapı	door; gate
kapısı	gate
kar	profit; snow
kar fırtınası	snowstorm
kar marjı	profit margin
kar yağdı	snow
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
karar almak	decide
karar alındı	decide
karar alındığı	decide
karar alınması	decide
karar verdi	decide
karar verdiler	decide
karar verdiği	decide
karar verdiğini	decide
karar verecek	decide
karar veren	decide
karar verildi	decide
karar verilecek	decide
karar verilmesi	decide
karar vermedi	decide
karar vermek	decide
karara	decision
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
kardeşi	brother; sibling
kardeşler	brother; sibling
kare	square; frame
kariyer	career
karla	snow
karmaşık	complex; complicated
karmaşığı	complex; complicated
karpuz	watermelon
karı	profit; wife
karısı	wife
karışan	involve; interfere; mix
karışmak	involve; interfere; mix
karıştı	involve; interfere; mix
karıştığı	involve; interfere; mix
karışıklık	confusion; turmoil; unrest
karışıklığı	confusion; turmoil; unrest
karşı	-
karşı duran	oppose
karşı karşıya	face; confront
karşı saldırı	counterattack; counteroffensive
karşı taarruz	counterattack; counteroffensive
karşı çıkan	oppose
karşı çıkanlar	oppose
karşı çıkmak	oppose
karşı çıkması	oppose
karşı çıktı	oppose
karşı çıktılar	oppose
karşı çıktığı	oppose
karşı çıktığını	oppose
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
kasa	safe; vault
kasaba	town
kaset	tape
kasım	november
kasırga	hurricane; cyclone; tornado
kat	floor; fold
katalonya	catalonia
katar	qatar
katarlı	qatari
kategori	category
katil	killer; murderer
katil zanlısı	murder suspect
katkı	contribution
katkı sağladı	contribute
katkı sağlamak	contribute
katkı sağlayacak	contribute
katkı sağlayan	contribute
katkı sağlıyor	contribute
katkı sunacak	contribute
katkı sunan	contribute
katkıda bulunacak	contribute
katkıda bulunan	contribute
katkıda bulundu	contribute
katkıda bulunmak	contribute
katliam	massacre
katma değer vergisi	value added tax; vat
katolik	catholic
katı	strict; solid
katılabilir	join; attend; participate
katılacak	join; attend; participate
katılacaklar	join; attend; participate
katılacaklarını	join; attend; participate
katılacağı	join; attend; participate
katılacağını	join; attend; participate
katılamadı	join; attend; participate
katılan	join; attend; participate
katılanlar	join; attend; participate
katılarak	join; attend; participate
katıldı	join; attend; participate
katıldılar	join; attend; participate
katıldığı	join; attend; participate
katıldığına	join; attend; participate
katıldığını	join; attend; participate
katılmadı	join; attend; participate
katılmak	join; attend; participate
katılması	join; attend; participate
katılmasına	join; attend; participate
katılmasını	join; attend; participate
katılmaya	join; attend; participate
katılmayacak	join; attend; participate
katılmayacağını	join; attend; participate
katılmayan	join; attend; participate
katılmayı	join; attend; participate
katılmıştı	join; attend; participate
katılım	participation; turnout; accession
katılım müzakereleri	accession negotiation; accession talk
katılım oranı	voter turnout
katılım sağladı	join; attend; participate
katılımcı	participant
katılımı	join; attend; participate
katılıyor	join; attend; participate
katılıyorlar	join; attend; participate
kavram	concept
kavramı	concept
kaya	rock
kayan	shift; slip
kaybedebilir	lose
kaybedecek	lose
kaybeden	lose
kaybedenler	lose
kaybederek	lose
kaybederken	lose
kaybedildi	lose
kaybedilen	lose
kaybediyor	lose
kaybediyorlar	lose
kaybetme	lose
kaybetmek	lose
kaybetmesi	lose
kaybetmesine	lose
kaybetmiş	lose
kaybetmişti	lose
kaybetti	lose
kaybettikleri	lose
kaybettiklerini	lose
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
kaygılar	concern
kaygısı	concern
kayma	shift
kaymakam	district governor
kaynak	source; resource
kaynaklar	source; resource
kaynaklara göre	according to source
kaynakları	source; resource
kaynakların	source
kaynağı	source; resource
kaynağın	source
kayyum	trustee
kayyım	trustee
kayıp	loss; missing
kayıp kişi	missing person
kayıp kişiler	missing person
kayıplar	loss; casualty
kayıpların	loss
kayısı	apricot
kayıt	record; registration
kayıtlı	registered
kaza	accident; crash
kazada	accident
kazak	kazakh
kazakistan	kazakhstan
kazalar	accident
kazanabilir	win; gain
kazanacak	win; gain; earn
kazanacağını	win
kazanamadı	win; gain
kazanan	win; gain; earn
kazananlar	win; gain
kazanarak	win; gain
kazancı	gain; earning
kazandı	win; gain; earn
kazandıkları	win; gain
kazandılar	win
kazandıran	win; gain
kazandırdı	bring; earn
kazandığı	win
kazandığını	win
kazanmak	win; gain; earn
kazanması	win; gain; earn
kazanmasını	win; gain
kazanmaya	win; gain
kazanmayı	win; gain
kazanmış	win; gain; earn
kazanmıştı	win; gain
kazanç	gain; earning
kazanılan	win; gain; earn
kazanırsa	win
kazanıyor	win; gain; earn
kazanıyorlar	win; gain
kazası	accident
kazasında	crash; accident
kazı	excavation
kaç	-
kaçacak	flee; escape
kaçak	illegal; smuggled; fugitive
kaçak göçmen	irregular migrant; illegal migrant
kaçakçı	smuggler; trafficker
kaçakçılık	smuggling; trafficking
kaçakçılığı	smuggling; trafficking
kaçan	flee; escape
kaçanlar	flee; escape
kaçarak	flee; escape
kaçarken	flee; escape
kaçağı	illegal; smuggled; fugitive
kaçmak	flee; escape
kaçması	flee; escape
kaçmasına	flee; escape
kaçmasını	flee; escape
kaçmaya	flee; escape
kaçmaya çalışan	flee; escape
kaçmaya çalışırken	flee; escape
kaçmayı	flee; escape
kaçmış	flee; escape; kidnap
kaçtı	flee; escape
kaçtılar	flee; escape; kidnap
kaçtığı	flee; escape; kidnap
kaçtığını	flee; escape; kidnap
kaçınan	avoid
kaçındı	avoid; refrain
kaçındığı	avoid
kaçınmak	avoid; refrain
kaçınması	avoid
kaçınmaya	avoid
kaçınılması	avoid; refrain
kaçınılmaz	inevitable
kaçınıyor	avoid
kaçıran	kidnap; abduct; hijack
kaçırdı	kidnap; abduct; hijack
kaçırdıkları	kidnap
kaçırdığı	kidnap
kaçırma	kidnap; abduct; hijack
kaçırmak	flee; escape; kidnap
kaçırılan	kidnap; abduct; hijack
kaçırıldı	kidnap; abduct; hijack
kaçırıldıktan	kidnap
kaçırıldığı	flee; escape; kidnap
kaçırıldığını	flee; escape; kidnap
kaçırılması	kidnap; abduct; hijack
kaçırılmasına	kidnap
kaçırılmış	kidnap
kaçırılmıştı	kidnap
kaçıyor	flee; escape
kaçıyorlar	flee; escape
kağıdı	paper
kağıt	paper
kaşık	spoon
kdv	value added tax; vat
kedi	cat
kefalet	bail
kelepçe	handcuff
kelime	word
kemer sıkma	austerity
kemik	bone
kemiği	bone
kenar	edge
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
kentin	city
kentsel	urban
kentsel dönüşüm	urban transformation; urban renewal
kentte	city
kenya	kenya
kenyalı	kenyan
kere	time
kerkük	kirkuk
kesen	cut
kesildi	cut
kesilen	cut
kesilmesi	cut
kesin	definite; certain; final
kesinlikle	definitely; absolutely; certainly
kesinti	cut
kesintiler	cut
kesintisi	cut
kesiyor	cut
keskin	sharp
keskin nişancı	sniper
kesme	cut
kesmek	cut
kesti	cut
keyif	enjoy
kez	time
keçi	goat
keşfeden	discover
keşfedildi	discover
keşfedilen	discover
keşfetmek	explore
keşfetti	discover
keşfi	discovery; reconnaissance
keşif	discovery; reconnaissance
keşmir	kashmir
khk	decree; statutory decree
ki	-
kiev	kyiv
kilise	church
kilit	key
kilitlendi	lock
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
kira fiyatları	rental price
kiracı	tenant
kiraladı	rent; lease
kiralanan	rent; lease
kiralar	rent
kiralık	rental
kiraz	cherry
kirli	dirty; polluted
kirlilik	pollution
kirliliği	pollution
kitabı	book
kitabın	book
kitabının	book
kitap	book
kitaplar	book
kitle	mass
kitle imha silahları	weapon of mass
kitle imha silahı	weapon of mass
kitlesel	massive
kiyev	kyiv
kişi	person; people
kişi başına	per capita
kişiden	people; person
kişiler	people; person
kişilerin	people; person
kişinin	people; person
kişisel	personal
kişisel veri	personal data
kişisel veriler	personal data
kişiyi	people; person
kktc	northern cyprus
klan	clan
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
kocaman	big
kocası	husband
kokain	cocaine
kol	arm; branch
kol saati	watch; clock
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
kolu	branch; sector
komedyen	comedian
komiser	commissioner; inspector
komisyon	commission; committee
komisyonu	commission
komite	committee
komitesi	committee
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
komşular	neighbor
komşusu	neighbor
konan	put; place
konferans	conference
kongo	congo
kongre	congress; convention
konkordato	concordat; bankruptcy protection
konmuş	put
konsept	concept
konser	concert
konsey	council
konseyi	council
konsolos	consul
konsolosluk	consulate
konsolosluğu	consulate
konteyner	container
konteyner kent	container city
kontrol	control; check
kontrol altına almak	control; contain
kontrol altına alındı	control; contain
kontrol eden	examine; check
kontrol edildi	examine; check
kontrol edilen	examine; check
kontrol ediyor	examine; check
kontrol etmek	examine; check
kontrol etti	examine; check
kontrol noktası	checkpoint
kontrolü	control; check
konu	subject; issue; topic
konuda	subject; matter
konuk	guest
konulan	put; place
konular	subject; matter
konuları	subject; matter
konuldu	put; place
konulduğu	put
konulması	put
konuluyor	put
konum	position; location
konusunda	subject; matter
konut	housing; residence
konut fiyatları	house price
konut fiyatı	house price
konut kredisi	mortgage
konut satışları	house sale; home sale
konut satışı	house sale; home sale
konuyla ilgili	-
konuyu	subject; matter
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
koordinasyon	coordination
koordine eden	coordinate
koordine etti	coordinate
kopenhag	copenhagen
kopya	copy
kore	korea; korean
korgeneral	lieutenant general
korkan	fear; afraid
korkmak	fear; afraid
korkması	fear; afraid
korkmuyor	fear; afraid
korktu	fear; afraid
korktuğu	fear; afraid
korktuğunu	fear; afraid
korku	fear
korkulan	fear; afraid
korkular	fear
korkuluyor	fear; afraid
korkunç	terrible; horrible
korkusu	fear
korkutan	fear; afraid
korkuttu	fear; afraid
korkuyor	fear; afraid
korona virüsü	coronavirus
koronavirüs	coronavirus
korsika	corsica
korudu	protect; preserve; maintain
koruduğu	protect
koruma	protection; bodyguard; guard
korumak	protect; preserve; maintain
koruması	protect
korumaya	protect
korumayı	protect
korunan	protect; preserve; maintain
korunma	protect
korunması	protect; preserve; maintain
korunmasına	protect
korunmasını	protect
koruyacak	protect; preserve; maintain
koruyacağını	protect
koruyacağız	protect
koruyan	protect; preserve; maintain
koruyarak	protect
koruyor	protect; preserve; maintain
koruyucu	protect
kosova	kosovo
kosovalı	kosovar
kosta rika	costa rica
kota	quota
kovdu	fire; expel
kovid	covid
kovid 19	covid
kovuldu	fire; expel
koy	bay
koyacak	put
koyan	put; place
koydu	put; place
koyduğu	put
koyma	put
koymak	put; place
koyması	put
koyun	sheep
koyuyor	put; place
koyuyorlar	put
koğuş	ward
koşan	run
koşmak	run
koştu	run
koşul	condition
koşullar	condition
koşulları	condition
koşullu	conditional
koşullu salıverme	parole
koşulu	condition
koşuyor	run
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
krema	cream
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
krizde	crisis
krizi	crisis
krizin	crisis
krizler	crisis
kudüs	jerusalem
kulak	ear
kulağı	ear
kule	tower
kullanabilir	use
kullanacak	use
kullanacağını	use
kullanan	use
kullananlar	use
kullanarak	use
kullandı	use
kullandıkları	use
kullandıklarını	use
kullandırılan	use
kullandığı	use
kullandığını	use
kullanma	use; usage
kullanmadı	use
kullanmak	use
kullanması	use
kullanmaya	use
kullanmayan	use
kullanmıyor	use
kullanmış	use
kullanıcı	user
kullanıcılar	user
kullanıcıları	user
kullanılabilir	use
kullanılacak	use
kullanılan	use
kullanılarak	use
kullanıldı	use
kullanıldığı	use
kullanıldığını	use
kullanılmak	use
kullanılması	use
kullanılmasına	use
kullanılmasını	use
kullanılmaya	use
kullanılmayan	use
kullanılmış	use
kullanılıyor	use
kullanılıyordu	use
kullanım	use; usage
kullanıma	use
kullanırken	use
kullanıyor	use
kullanıyorlar	use
kulübü	club
kulüp	club
kum	sand
kumar	gambling
kumaş	fabric
kundaklama	arson
kundakçı	arsonist
kupa	cup; trophy
kupası	cup
kupon	coupon
kur korumalı mevduat	fx protected deposit
kuracak	establish; set up; found
kuracağını	establish; set up
kuraklık	drought
kuraklığı	drought
kural	rule
kurallar	rule
kuralları	rule
kuralı	rule
kuram	theory
kuran	establish; found; quran
kuran ı kerim	quran; koran
kurarak	establish; set up
kurban	victim; sacrifice
kurban bayramı	eid
kurbanlar	victim
kurbanı	victim
kurdu	establish; set up; found
kurdukları	establish; set up
kurdular	establish; set up
kurduğu	establish; set up
kurduğunu	establish; set up
kurmak	establish; set up; found
kurması	establish; set up
kurmay	staff officer
kurmaya	establish; set up
kurmuş	establish; set up
kurt	wolf
kurtaracak	rescue; save
kurtaran	rescue; save
kurtardı	rescue; save
kurtardılar	rescue; save
kurtardığı	rescue; save
kurtarma	rescue
kurtarma ekibi	rescue team; rescuer
kurtarma ekipleri	rescue team; rescuer
kurtarma paketi	bailout; rescue package
kurtarmak	rescue; save
kurtarmaya	rescue; save
kurtarılan	rescue; save
kurtarıldı	rescue; save
kurtarıldılar	rescue; save
kurtarıldığı	rescue; save
kurtarıldığını	rescue; save
kurtarılması	rescue; save
kurtarılmasını	rescue; save
kurtarılmıştı	rescue; save
kurtarıyor	rescue; save
kurtulan	rescue; save
kurtuldu	rescue; save
kurtulmak	rescue; save
kurtulması	rescue; save
kurtulmayı	rescue; save
kurtuluş	liberation; salvation
kuru	dry
kuru gıda	dry food
kurucu	founder; founding
kurul	board; council; committee
kurulacak	establish; set up; found
kurulacağını	establish; set up
kurulan	establish; set up; found
kuruldu	establish; set up; found
kurulduğu	establish; set up
kurulduğunu	establish; set up
kurulmak	establish; set up
kurulması	establish; set up; found
kurulması için	establish; set up
kurulmasına	establish; set up
kurulmasını	establish; set up
kurulmuş	establish; set up
kurulmuştu	establish; set up
kurulu	committee
kurulum	establish; set up
kurulumu	install
kuruluyor	establish; set up
kuruluyordu	establish; set up
kuruluş	organization; institution
kuruluşlar	institution
kuruluşu	organization
kurum	institution; agency
kurumlar	institution
kurumlar vergisi	corporate tax
kurumları	institution
kurumu	institution
kuruyor	establish; set up; found
kuruş	kurus; penny
kurşun	bullet
kutbu	polar; pole
kutladı	celebrate; congratulate
kutlama	celebration
kutlamak	celebrate
kutlamalar	celebrate
kutlamaları	celebrate
kutlamaya	celebrate
kutlanacak	celebrate
kutlanan	celebrate
kutlandı	celebrate; congratulate
kutlanıyor	celebrate
kutlayan	celebrate; congratulate
kutluyor	celebrate; congratulate
kutsal	holy; sacred
kutu	box
kutup	polar; pole
kuveyt	kuwait
kuveytli	kuwaiti
kuvvet	force
kuvvet komutanı	force commander
kuvvetli	strong
kuyruk	queue; tail
kuyruğa	queue
kuyruğu	queue; tail
kuyu	well
kuzen	cousin
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
kuzeyi	north
kuzeyinde	north
kuş	bird
kuş gribi	bird flu
kuşak	generation
kuşatma	siege
kuşağı	generation
kuşku	doubt; suspicion
kuşkusuz	undoubtedly; no doubt
kuşlar	bird
kâr	profit
kâğıt	paper
kök	root
kök hücre	stem cell
köken	origin
kökenli	origin
kökten	root
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
köprüsü	bridge
körfez	gulf
körfez ülkeleri	gulf state
körfezi	gulf
kötü	bad
kötü muamele	mistreatment; ill treatment
kötüleşen	worsen; deteriorate
kötüleşti	worsen; deteriorate
kötümser	pessimistic
köy	village
köyde	village
köylü	villager; peasant
köyü	village
köşe yazarı	columnist
küba	cuba
kübalı	cuban
kül	ash
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
kınadıklarını	condemn
kınadılar	condemn
kınadığı	condemn
kınadığını	condemn
kınama	condemn
kınama cezası	reprimand
kınamak	condemn
kınanan	condemn
kınandı	condemn
kınandığı	condemn
kınanması	condemn
kınayan	condemn
kınıyor	condemn
kınıyoruz	condemn
kıran	break
kırarak	break
kırdı	break
kırgızistan	kyrgyzstan
kırk	forty
kırmak	break
kırması	break
kırmızı	red
kırmızı kart	red card
kırmızı çizgi	red line
kırsal	rural
kırık	break
kırılan	break
kırıldı	break
kırım	crimea
kırıyor	break
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
kızlar	girl
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
lehinde	in favor
lehine	in favor
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
lideri	leader
liderler	leader
liderleri	leader
liderlerin	leader
liderlik	leadership
liderlik eden	lead
liderliği	leadership
liderliğinde	lead
liderliğini	lead
lig	league
ligde	league
ligi	league
lik	-
likidite	liquidity
liman	port; harbor
limanı	port
limon	lemon
lira	lira
liralık	lira
lirası	lira
lisans	license; undergraduate
lise	high school
liste	list
listesi	list
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
maaşlar	salary
maaşı	salary
macar	hungarian
macaristan	hungary
madalya	medal
madalyası	medal
madde	article; item; substance
madem	-
maden	mine; mineral
madenci	miner
madencilik	mining
madenciliği	mining
madeni	mine
madeni para	coin
mafya	mafia
mahalle	neighborhood
mahkeme	court
mahkemenin	court
mahkemesi	court
mahkemesinin	court
mahkemeye	court
mahkum	convict; prisoner; inmate
mahkum edildi	convict; sentence
mahkum edilen	sentence
mahkum olan	sentence
mahkum oldu	convict; sentence
mahkumiyet	conviction
mahkumlar	inmate
mahkûm	convict; prisoner; inmate
mahkûm edildi	convict; sentence
mahkûmiyet	conviction
mahmud abbas	mahmoud abbas
mahsul	crop
mahsur kalan	trap; strand
mahsur kaldı	trap; strand
makale	article
makam	office; authority
makamlar	authorities
makamları	authorities
makamı	office
makedon	macedonian
makedonya	macedonia
makine	machine; machinery
maksimum	maximum
makul	reasonable
mal	good; property
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
maliyeti	cost
maliyetler	cost
maliyetli	costly
mallar	good; property
malları	good; property
malum	known
malvarlığı	asset; property
mantık	logic
mantıklı	logical; reasonable
mantığı	logic
manşet	headline
marj	margin
mark	mark
marka	brand
markası	brand
market	supermarket; market
markı	mark
marmara	marmara
mars	mars
mart	march
masa	table; desk
masaya yatırdı	discuss
maske	mask
maskeli	masked
masraf	expense
masum	innocent
matematik	mathematics
matematiği	mathematics
mavi	blue
mavi vatan	blue homeland
maymun	monkey
mayın	mine
mayıs	may
mazot	diesel
maç	match; game
maçlar	game; match
maçta	game; match
maçı	game; match
maçın	match
mağara	cave
mağaza	store; shop
mağdur	victim
mağdurlar	victim
mağdurları	victim
mağlubiyet	defeat; loss
mağlup	defeat; lose; beat
mağlup eden	beat; defeat
mağlup ederek	beat; defeat
mağlup edildi	beat; defeat
mağlup etti	defeat; lose; beat
mağlup olan	beat; defeat
mağlup oldu	defeat; lose; beat
meb	education ministry
meblağ	sum
mecburi	compulsory; mandatory
meclis	parliament; assembly
meclis başkanı	parliament speaker; speaker
meclisi	parliament; assembly
meclisin	assembly
mecliste	parliament
medine	medina
medya	media
megavat	megawatt
megawatt	megawatt
mekan	space; room
mekanizma	mechanism
mekanı	venue; place
mekke	mecca
meksika	mexico
meksikalı	mexican
mektubu	letter
mektubun	letter
mektup	letter
mekân	space; room
meme kanseri	breast cancer
memnun	satisfied; pleased; happy
memnuniyet	satisfaction; pleasure
memur	official; civil servant
memuru	officer
menbiç	manbij
menfaat	interest; benefit
menzil	range
mera	pasture
merci	authority
mercimek	lentil
merdiven	stairs
merhamet	mercy
merkez	center; headquarters
merkez bankası	central bank
merkez üssü	epicenter
merkezi	central
merkezinde	center
mermi	bullet
mesafe	distance
mesafe kat etti	progress
mesaj	message
mesajlar	message
mesajı	message
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
metot	method
metre	meter
metrekare	square meter
metreküp	cubic meter
metro	metro; subway
metrobüs	metrobus
mevcudu	existing
mevcut	current
mevcut olan	available
mevcuttu	present; current
mevduat	deposit
mevsim	season
mevzuat	legislation
mexico city	mexico city
meydan	square
meydana geldi	occur; happen
meydana geldiği	occur; happen
meydana geldiğini	occur; happen
meydana gelebilecek	occur; happen
meydana gelen	occur; happen
meydana gelmesi	occur; happen
meydana gelmişti	occur; happen
meydana getirdi	occur; happen
meydanı	square
meyve	fruit
mezar	grave
mezarlık	cemetery
mezarlığı	cemetery
mezhebi	sect
mezhep	sect
mezhepsel	sectarian
mezun	graduate
meğer	-
meşgul	busy
meşgul oldu	engage
mgk	national security council
mhp	mhp; nationalist movement party
mi	-
mide	stomach
miktar	amount; quantity
miktarı	amount
mil	mile
milano	milan
milis	militia
militan	militant
millet	nation
millet ittifakı	nation alliance
millet meclisi	national assembly
milleti	nation
milletin	nation
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
milyarlık	billion
milyon	million
milyon kişi	million people
milyonlarca	millions
milyonluk	million
milyonu	million
mimar	architect
mimari	architecture; architectural
minibüs	minibus
minik	tiny
minimum	minimal
miras	heritage; inheritance; legacy
misafir	guest
misilleme	retaliation
misket bombası	cluster bomb
mit	mit; national intelligence
miting	rally
miting alanı	rally
moda	fashion
model	model
modeli	model
modern	modern; contemporary
modernleşme	modernization
mogadişu	mogadishu
moldova	moldova
monte	install; mount
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
muharebe	battle
muhtar	headman; mukhtar
muhtemel	possible; likely; probable
muhtemelen	probably; likely
muhteşem	wonderful; magnificent
muktedir	able
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
muz	banana
mü	-
mücadele	fight; struggle; combat
mücadele edecek	fight; struggle
mücadele edeceğiz	fight; struggle
mücadele eden	fight; combat; struggle
mücadele ediyor	fight; combat; struggle
mücadele etmek	fight; combat; struggle
mücadele etmeye	fight; struggle
mücadele etti	fight; combat; struggle
mücadele ettiği	fight; struggle
mücadele verdi	fight; struggle
mücadele veren	fight; struggle
mücadelede	fight; struggle
mücadelenin	fight; struggle
mücadelesi	fight; struggle
mücadeleyi	fight; struggle
mücevher	jewelry
müdahale	intervention; interference
müdahale eden	intervene; interfere
müdahale edildi	intervene
müdahale edilmesi	intervene
müdahale ediyor	intervene
müdahale etmek	intervene; interfere
müdahale etti	intervene; interfere
müdahalede	intervene
müdahalesi	intervene
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
mültecilere	refugee
mültecileri	refugee
mültecilerin	refugee
mülteciye	refugee
mümkün	possible
mümkün kıldı	enable
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
müzakereler	negotiation
müzakereleri	negotiation
müze	museum
müzik	music
müzisyen	musician
müziği	music
müziğin	music
müşteri	customer; client
müşteriler	customer
müşterileri	customer
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
neden olabileceğini	cause; lead
neden olabilir	cause; lead
neden olacak	cause; lead
neden olacağını	cause; lead
neden olan	cause
neden oldu	cause
neden olduğu	cause
neden olduğunu	cause; lead
neden olması	cause; lead
neden olmuştu	cause; lead
neden oluyor	cause
nedeni	reason
nedeni ile	-
nedenini	reason
nedeniyle	-
nedenle	reason
nedenleri	reason
nedir	-
nefes	breath
nefret	hatred; hate
nefret suçu	hate crime
nefret söylemi	hate speech
negatif	negative
nehir	river
nehri	river
nehrin	river
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
nesne	thing
net	clear; net
net kar	net profit
net kâr	net profit
netanyahu	netanyahu
netlik	clarity
neye	-
neyi	-
ni de	-
nihai	final
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
niteledi	define; describe
nitelediği	define; describe
nitelendirdi	describe; call
nitelendirdiği	define; describe
nitelendirildi	describe; call
nitelendirilen	describe; call
nitelendiriyor	describe; call
niteleyen	define; describe
nitelik	quality; character
nitelikli	qualified; skilled
niteliği	quality; character
niye	-
niyet	intention
niyeti	intention
niyetinde	intend; plan
niyetli	intend; plan
niçin	-
nobel barış ödülü	nobel peace prize
nobel ödülü	nobel prize
noel	christmas
nohut	chickpea
nokta	point
noktada	point
noktası	point
norm	norm
normal	normal
normalleşme	normalization
norveç	norway; norwegian
norveçli	norwegian
not	grade; note
nota	note
notlar	note
notu	grade; note
nu	-
nun	-
nöbet	watch; guard
nöbetçi	watch; guard
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
obje	object
ocak	january
oda	chamber; room
odak	focus
odaklanan	focus
odaklandı	focus
odaklanmak	focus
odaklanıyor	focus
odası	room
ofis	office
ofisi	office
ohal	state of emergency
okudu	read
okul	school
okul öncesi	preschool
okulda	school
okullar	school
okulu	school
okuma	read
okumak	read
okuması	read
okunan	read
okundu	read
okuyan	read
okuyor	read
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
olanak sağlayan	enable
olanak tanıyan	enable
olanağı	opportunity; facility
olanlar	-
olanların	-
olarak	-
olası	possible; likely; probable
olası değil	unlikely
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
oluşabilir	form; consist; occur
oluşacak	create; form
oluşan	form; consist; occur
oluşmak	form; consist; occur
oluşması	form; consist; occur
oluşmasına	form; consist; occur
oluşmaya	form; consist; occur
oluşmuş	form; consist; occur
oluşmuştu	form; consist; occur
oluştu	form; consist; occur
oluşturabilir	create; form
oluşturacak	create; form
oluşturacağını	create; form
oluşturan	create; form
oluşturarak	create; form
oluşturdu	create; form
oluşturduğu	create; form
oluşturduğunu	create; form
oluşturma	create; form
oluşturmak	create; form
oluşturması	create; form
oluşturmaya	create; form
oluşturulacak	create; form
oluşturulan	create; form
oluşturuldu	create; form
oluşturulduğu	create; form
oluşturulması	create; form
oluşturulmasını	create; form
oluşturulmuş	create; form
oluşturulur	form; consist; occur
oluşturuluyor	create; form
oluşturur	create; form
oluşturuyor	create; form
oluştuğu	create; form
oluştuğunu	form; consist; occur
oluşum	formation
oluşur	form; consist; occur
oluşuyor	form; consist; occur
omuz	shoulder
on	ten
on altı	sixteen
on beş	fifteen
on binlerce	tens of thousands
on bir	eleven
on dokuz	nineteen
on dört	fourteen
on gün	ten days
on iki	twelve
on sekiz	eighteen
on yedi	seventeen
on yıl	ten years
on yıllık	decade
on üç	thirteen
ona	-
onardı	fix; repair
onarım	fix; repair
onay	approval
onay verdi	approve
onayladı	approve; ratify
onayladığı	approve
onaylamadı	approve
onaylamak	approve; ratify
onaylaması	approve
onaylanacak	approve
onaylanan	approve; ratify
onaylandı	approve; ratify
onaylandığı	approve
onaylanmadı	approve
onaylanması	approve; ratify
onaylanmış	approve
onaylanmıştı	approve
onaylayacak	approve
onaylayan	approve; ratify
onaylıyor	approve; ratify
onda	-
ondan	-
onlar	-
onlara	-
onlarca	dozens
onlarca kişi	dozens of people
onlarcası	dozens
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
operasyonda	operation
operasyonlar	operation
operasyonları	operation
operasyonu	operation
optimizasyon	optimization
orada	-
oradan	-
oran	rate; ratio
oranlar	rate
oranı	rate
oranında	rate
orası	-
oraya	-
orayı	-
ordu	army; military
ordunun	army
ordusu	army
organ	organ
organ nakli	organ transplant
organize suç	organized crime
orgeneral	general
orman	forest
orman kaybı	deforestation
orman yangınları	forest fire; wildfire
orman yangını	forest fire; wildfire
ormanlık	forest
ormansızlaşma	deforestation
orta	middle; central; medium
orta afrika cumhuriyeti	central african republic
orta amerika	central america
orta asya	central asia
orta doğu	middle east
orta saha	midfield
orta vadeli	medium term
orta vadeli program	medium term program
ortadan kaldıran	eliminate
ortadan kaldırdı	eliminate
ortadan kaldırmak	eliminate
ortadan kaldırılması	eliminate
ortadoğu	middle east
ortak	partner; joint; common
ortak açıklama	joint statement
ortak basın toplantısı	joint press conference
ortak bildiri	joint statement
ortak tatbikat	joint exercise
ortaklar	partner; shareholder
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
ot	grass
otel	hotel
otobüs	bus
otobüsü	bus
otomasyon	automation
otomatik	automatic
otomatik olarak	automatically
otomobil	car
otomobil satışları	car sale
otomobil üreticisi	carmaker; automaker
otomotiv	automotive
otopsi	autopsy
otorite	authority
otoriteler	authority
otoyol	highway; motorway
otoyolu	highway
oturan	sit; live
oturdu	sit; live
oturduğu	sit
oturmak	sit; live
oturması	sit
oturum	session
oturum açtı	log in
oturuyor	sit; live
otuz	thirty
ova	plain
oy	vote
oy birliğiyle	unanimously
oy hakkı	right to vote
oy kullanacak	vote
oy kullanan	vote
oy kullandı	vote
oy kullandılar	vote
oy kullanma	vote
oy kullanmak	vote
oy oranı	vote share
oy pusulası	ballot
oy verdi	vote
oy verdiler	vote
oy verecek	vote
oy veren	vote
oy vermek	vote
oy çokluğuyla	majority vote
oybirliğiyle	unanimously
oylama	vote
oylamada	vote
oylaması	vote
oylamaya	vote
oylanacak	vote
oylandı	vote
oylar	vote
oyları	vote
oyların	vote
oyların yüzde	percent of vote
oynadı	play
oynadığı	play
oynamak	play
oynaması	play
oynamaya	play
oynamış	play
oynanacak	play
oynanan	play
oynandı	play
oynanması	play
oynanıyor	play
oynayacak	play
oynayan	play
oynayarak	play
oynuyor	play
oynuyorlar	play
oysa	-
oysaki	-
oyu	vote
oyun	game; play
oyun konsolu	game console
oyuncak	toy
oyuncağı	toy
oyuncu	player; actor
oyuncu kadrosu	cast; squad; staff
oyuncular	player
oyuncunun	player
oyuncusu	player
oyunlar	game
oyunu	game
oyunu kullandı	vote
oğlan	boy
oğlan çocuğu	boy
oğlu	son
oğul	son
pahalı	expensive
paket	package
pakistan	pakistan
pakistanlı	pakistani
pakt	pact
palto	coat
pamuk	cotton
pamuğu	cotton
panama kanalı	panama canal
pandemi	pandemic
panel	panel
pantolon	trousers
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
paranın	money
parayı	money
paris anlaşması	paris agreement
paris iklim anlaşması	paris agreement
park	park
parlak	bright
parlamenter	parliamentary; lawmaker
parlamento	parliament
parlamento seçimi	parliamentary election
parlamento seçimleri	parliamentary election
parlamentoda	parliament
parlamentosu	parliament
parlağı	bright
parmak	finger
parmak izi	fingerprint
parmağı	finger
parti	party
parti kongresi	party congress
parti lideri	party leader
parti üyesi	party member
partiler	party
partinin	party
partisi	party
parça	piece; part
parçası	part
pasaport	passport
pasif	passive
pasifik	pacific
pasifik okyanusu	pacific ocean
paskalya	easter
pasta	cake
patates	potato
patent	patent
patika	path
patladı	explode; detonate; blast
patladığı	explode; detonate
patladığını	explode; detonate
patlama	explosion; blast
patlamada	explode
patlamalar	explode
patlamanın	explode
patlaması	explode; detonate; blast
patlatarak	explode; detonate
patlatmak	explode
patlatması	explode; detonate
patlatması sonucu	explode
patlattı	explode; detonate; blast
patlatılan	explode; detonate; blast
patlatıldı	explode; detonate; blast
patlatılması	explode
patlayan	explode; detonate; blast
patlayarak	explode
patlayıcı	explosive
patlayıcı madde	explosive
patlıcan	eggplant
patlıyor	explode
patron	boss
patronu	boss
pay	share
paylaşacak	share
paylaşan	share; post
paylaşarak	share
paylaşmak	share; post
paylaştı	share; post
paylaştığı	share
paylaştığını	share
paylaşılacak	share
paylaşılan	share; post
paylaşıldı	share; post
paylaşılması	share
paylaşım	post; sharing
paylaşımda bulundu	share
paylaşımı	share
paylaşımında	share
paylaşıyor	share; post
paylaşıyorlar	share
payı	share
pazar	sunday; market
pazar günü	sunday
pazarlık	bargaining; negotiation
pazarlığı	bargaining; negotiation
pazartesi	monday
pazarı	market
pek	-
pek çok	many
pek çok kişi	many people
peki	-
pekin	beijing
pekiştirdi	consolidate
pembe	pink
penaltı	penalty
pencere	window
penceresi	window
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
petrolü	oil
petrolün	oil
peygamber	prophet
peynir	cheese
peşinde	behind
pil	battery
pilot	pilot
pirinç	rice
piyasa	market
piyasa değeri	market value; market capitalization
piyasa ekonomisi	market economy
piyasalar	market
piyasalarda	market
piyasası	market
pişmiş	cooked
pkk	pkk; kurdistan workers party
plaj	beach
plaka	license plate
plan	plan
planladı	plan
planladıkları	plan
planladıklarını	plan
planladığı	plan
planladığını	plan
planlama	plan
planlamak	plan
planlaması	plan
planlanan	plan
planlandı	plan
planlandığı	plan
planlandığını	plan
planlanmıştı	plan
planlanıyor	plan
planlanıyordu	plan
planlar	plan
planları	plan
planlayan	plan
planlayarak	plan
planlı	planned
planlıyor	plan
planlıyorlar	plan
planı	plan
planın	plan
plastik	plastic
plastiği	plastic
platform	platform
polis	police
polis memuru	police officer
polis merkezi	police station
polis şefi	police chief
polis şiddeti	police brutality
polisi	police
polisin	police
polisler	police; police officer
polislere	police
polisleri	police; police officer
politik	political
politika	policy; politics
politika faizi	policy rate
politikacı	politician
politikaları	policy
politikası	policy
polonya	poland; polish
polonyalı	polish
popüler	popular
popülist	populist
portakal	orange
portekiz	portugal; portuguese
portekizli	portuguese
portföy	portfolio
porto riko	puerto rico
posta	mail; post
postası	mail; post
potansiyel	potential
potansiyeli	potential
pozisyon	position
pozitif	positive
poşet	bag
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
programlar	programme
programı	program
programın	program
proje	project
projeler	project
projeleri	project
projesi	project
propaganda	propaganda
protestan	protestant
protesto	protest
protesto eden	protest; demonstrate
protesto edildi	protest; demonstrate
protesto ediyor	protest; demonstrate
protesto etti	protest; demonstrate
protestocu	protester
protestocular	protester
protestolar	protest
protestoları	protest
protestosu	protest
protokol	protocol
provokasyon	provocation
psikolog	psychologist
psikolojik	psychological
psikoloğu	psychologist
puan	mark; score
puana	point
puanlık	point; score
puanı	mark; score
pul	stamp; mark
putin	putin
pyd	pyd
pyongyang	pyongyang
pınar	spring; source
radar	radar
radikal	radical
radyasyon	radiation
radyo	radio
radyoaktif	radioactive
raf	shelf
rafine	refined; refine
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
raporda	report
raporlar	report
raporu	report
raporun	report
rağmen	-
reaktör	reactor
reddedecek	reject; refuse; deny
reddeden	reject; refuse; deny
reddederek	reject; refuse; deny
reddedildi	reject; refuse; deny
reddedildiği	reject; refuse
reddedildiğini	reject; refuse
reddedilen	reject; refuse; deny
reddedilir	reject; refuse
reddedilmesi	reject; refuse
reddedilmişti	reject; refuse
reddediyor	reject; refuse; deny
reddediyoruz	reject; refuse; deny
reddetmek	reject; refuse; deny
reddetmesi	reject; refuse; deny
reddetti	reject; refuse; deny
reddettiler	reject; refuse
reddettiği	reject; refuse; deny
reddettiğini	reject; refuse; deny
refah	rafah; welfare; prosperity
refah düzeyi	welfare
refah seviyesi	welfare
referandum	referendum
referans	reference
reform	reform
reformlar	reform
reformu	reform
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
rekabet eden	compete
rekabet ediyor	compete
rekabet etmek	compete
rekabetçi	competitive
reklam	advertisement; advertising
rekolte	crop
rekor	record
rekor seviye	record level; record high
rekor seviyede	record level; record high
rekoru	record
rekorunu	record
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
ret	reject; refuse
rezerv	reserve
rezervi	reserve
rezervleri	reserve
rica	request
risk	risk
riski	risk
riskler	risk
riskleri	risk
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
rolün	role
rolünü	role
roma	rome; roman
roman	novel
romanya	romania
romanyalı	romanian
rota	route
rtük	rtuk; broadcasting
ruanda	rwanda
ruble	ruble
ruh	spirit; soul
ruh sağlığı	mental health
ruhani	rouhani
ruhsat	license; permit
ruhu	soul; spirit
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
rütbe	rank
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
saati	hour
saatler	hour
saatlik	hour
saatte	hour
sabah	morning
sabit	scheduled; fixed
sabit bıraktı	unchanged
sabit tuttu	unchanged
sabit tutuldu	unchanged
sabrı	patience
sabır	patience
sabırlı	patient
sadakat	loyalty
saddam hüseyin	saddam hussein
sade	simple
sadece	-
sadık	loyal
saha	field; pitch
sahada	ground; field
sahası	area
sahibi	owner
sahibinin	owner
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
sakladı	hide
saklamak	hide
saklanan	hide
saklandı	hide
saklayan	hide
saklı	hidden
salata	salad
salatalık	cucumber
saldıran	attack
saldırarak	attack
saldırdı	attack
saldırdılar	attacker; attack
saldırdığı	attack
saldırdığını	attack
saldırgan	attacker; assailant; aggressive
saldırganlar	attacker; attack
saldırganın	attacker; attack
saldırmak	attack
saldırması	attack
saldırmaya	attack
saldırı	attack; assault
saldırı düzenledi	attack
saldırı düzenlendi	attack
saldırı düzenleyen	attack
saldırıda	attack
saldırıdan	attack
saldırılar	attack
saldırılarda	attack
saldırıları	attack
saldırıların	attack
saldırının	attack
saldırısı	attack
saldırısında	attack
saldırısının	attack
saldırıya	attack
saldırıya uğradı	attack
saldırıya uğradığı	attack
saldırıya uğrayan	attack
saldırıyor	attack
salgın	epidemic; outbreak; pandemic
salon	hall
salonu	hall
salı	tuesday
salı günü	tuesday
saman	hay
samimi	sincere
sana	-
sanal	virtual
sanat	art
sanatsal	artistic
sanatçı	artist
sanatçılar	artist
sanatı	art
sanayi	industry
sanayi bakanı	industry minister
sanayi ve teknoloji bakanı	industry minister
sanayi üretimi	industrial production
sanayici	industrialist
sanayii	industry
sanayisi	industry
sandalye	chair
sandık	ballot box; poll
sandıklar	ballot box
sandıktan	ballot box
sandığı	ballot box; poll
saniye	second
sanki	-
sansür	censorship
santimetre	centimeter
santral	power plant; plant
santrali	power plant; plant
sanık	defendant; suspect
sanıklar	defendant
sanığı	defendant; suspect
saray	palace
saraybosna	sarajevo
sardinya	sardinia
sarsan	shake; tremor
sarstı	shake; tremor
sarsıntı	shake; tremor
sarı	yellow
sarı kart	yellow card
sarımsak	garlic
satacak	sell
satan	sell
satarak	sell
satmak	sell
satması	sell
satmaya	sell
satmayı	sell
satmıştı	sell
sattı	sell
satıcı	seller
satılacak	sell
satılan	sell
satıldı	sell
satıldığı	sell
satılması	sell
satılmış	sell
satılıyor	sell
satın alacak	buy; purchase; acquire
satın alan	buy; purchase; acquire
satın aldı	buy; purchase; acquire
satın aldığı	buy; purchase
satın aldığını	buy; purchase
satın alma	acquisition; purchase
satın alma gücü	purchasing power
satın almak	buy; purchase; acquire
satın alması	buy; purchase
satın almayı	buy; purchase
satın alınacak	buy; purchase
satın alınan	buy; purchase
satın alındı	buy; purchase; acquire
satın alınması	buy; purchase
satın alıyor	buy; purchase; acquire
satır	line
satıyor	sell
satıyorlar	sell
satış	sale
satışa	sell
satışa sunuldu	sell
satışa çıkarıldı	sell
satışlar	sell
satışları	sale
satışı	sell
satışının	sell
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
savaşları	war
savaşmak	fight
savaşta	war
savaştı	fight
savaşçı	fighter; warrior
savaşı	war
savaşın	war
savaşıyor	fight
savcı	prosecutor
savcılar	prosecutor
savcılık	prosecution; prosecutor's office
savcılığı	prosecution; prosecutor's office
savcısı	prosecutor
savunacak	defend
savunacağını	defend
savunacağız	defend
savunan	defend; argue; claim
savunanlar	defend; argue
savunarak	defend; argue
savundu	defend; argue; claim
savundular	defend
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
savunmasını	defend
savunmaya	defend
savunucu	defender; advocate
savunucusu	defender; advocate
savunulan	defend; argue; claim
savunuluyor	defend
savunuyor	defend; argue; claim
savunuyorlar	defend
sayan	count
saydı	count
sayesinde	-
sayfa	page
sayfası	page
saygı	respect
saygın	respected; prestigious
sayı	number
sayılan	consider
sayıldı	consider
sayılıyor	consider
sayım	count
sayımı	count
sayın	mr
sayısız	countless; numerous
sayıştay	court of accounts
saç	hair
saçma	absurd; ridiculous
sağ	right; alive
sağ kanat	right wing
sağ kurtulan	survive; survivor
sağ kurtuldu	survive; survivor
sağ olarak	alive
sağcı	right wing
sağladı	provide; ensure; supply
sağladığı	provide; ensure
sağladığını	provide; ensure
sağlamak	provide; ensure; supply
sağlaması	provide; ensure
sağlamaya	provide; ensure
sağlamayı	provide; ensure
sağlamlaştırdı	consolidate
sağlamış	provide; ensure
sağlamıştı	provide; ensure
sağlanabilir	provide; ensure
sağlanacak	provide; ensure; supply
sağlanamadı	provide; ensure
sağlanan	provide; ensure; supply
sağlandı	provide; ensure; supply
sağlandığı	provide; ensure
sağlandığını	provide; ensure
sağlanması	provide; ensure; supply
sağlanmasına	provide; ensure
sağlanmasını	provide; ensure
sağlanmış	provide; ensure
sağlanır	provide; ensure
sağlanıyor	provide; ensure
sağlayabilir	provide; ensure
sağlayacak	provide; ensure; supply
sağlayacağı	provide; ensure
sağlayacağını	provide; ensure
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
sağlıkta	health
sağlıyor	provide; ensure; supply
sağlıyoruz	provide; ensure
sağlığı	health
sağlığın	health
sdg	sdf; syrian democratic forces
sebebi	reason; cause
sebebi ile	-
sebebiyet	cause
sebebiyle	-
sebep	reason; cause
sebep olacak	cause; lead
sebep olan	cause
sebep oldu	cause
sebep olduğu	cause; lead
sebep oluyor	cause; lead
sebze	vegetable
sefer	time
seferberlik	mobilization
seferberliği	mobilization
sekiz	eight
sekizinci	eighth
sekreter	secretary
seksen	eighty
sektör	sector; industry
sektörde	sector
sektörü	sector
sel	flood
sel felaketi	flood
selanik	thessaloniki
selde	flood
seller	flood
sembol	symbol
sembolik	symbolic
sen	-
senato	senate
senatör	senator
sende	-
senden	-
sendika	union; trade union
sendikalar	union
sendikası	union
sene	year
senegal	senegal
seni	-
senin	-
sensör	sensor
sent	cent
sera gazı	greenhouse gas
serbest	free
serbest bırakacak	release; free
serbest bırakma	release; free
serbest bırakmak	release; free
serbest bıraktı	release; free
serbest bırakılacak	release; free
serbest bırakılan	release; free
serbest bırakıldı	release; free
serbest bırakıldılar	release; free
serbest bırakıldığı	release; free
serbest bırakıldığını	release; free
serbest bırakılması	release; free
serbest bırakılmasını	release; free
serbest kaldı	release; free
serbest piyasa	free market
serbest ticaret anlaşması	free trade agreement
serbestçe	freely
sergi	exhibition
sergisi	exhibition
seri	series; serial
seri üretim	mass production
serisi	series
sermaye	capital
sermaye piyasası kurulu	capital markets board
sermayesi	capital
sert	tough; harsh; hard
sertifika	certificate
servet	wealth; fortune
servis	service
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
seviyede	level
seviyesi	level
seviyor	love; like
sevk	shipment; delivery
sevkiyat	shipment; delivery
sevkiyatı	shipment; delivery
seyahat	travel
seyahat edecek	travel
seyahat eden	travel
seyahat etmek	travel
seyahat etti	travel
seyahat yasağı	travel ban
seyahati	travel
seyahatler	travel
seyir füzesi	cruise missile
seyirci	spectator; audience
sezon	season
sezonda	season
sezonu	season
sezonun	season
seçecek	elect; choose; select
seçemedi	elect; choose
seçen	elect; choose; select
seçenek	option; choice
seçeneği	option; choice
seçenler	elect; choose
seçerek	elect; choose
seçildi	elect; choose; select
seçildiği	elect; choose
seçildiğini	elect; choose
seçilecek	elect; choose; select
seçilen	elect; choose; select
seçilmek	elect; choose
seçilmesi	elect; choose; select
seçilmesini	elect; choose
seçilmeyen	elect; choose
seçilmiş	elect; choose; select
seçim	election
seçim barajı	election threshold
seçim ittifakı	electoral alliance
seçim kampanyası	election campaign; campaign
seçim kurulu	electoral board
seçim sonucu	election result
seçim sonuçları	election result
seçimde	election
seçimden	election
seçime	election
seçimin	election
seçimler	election
seçimlerde	election
seçimleri	election
seçimlerin	election
seçiyor	elect; choose; select
seçiyorlar	elect; choose
seçme	elect; choose
seçme hakkı	right to vote
seçmek	elect; choose; select
seçmen	voter
seçmenler	voter
seçmenlerin	voter
seçmesi	elect; choose; select
seçti	elect; choose; select
seçtiği	elect; choose
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
silahlar	weapon
silahları	weapon
silahlı	armed
silahlı grup	armed group
silahlı gruplar	armed group
silahlı kişi	gunman
silahlı kişiler	gunman
silahlı kuvvetler	armed forces
silahlı saldırı	armed attack; shooting
silahsızlanma	disarmament
silahı	weapon
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
sistemi	system
sistemler	system
site	website; site
sitesi	website
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
skoru	score
slovakya	slovakia
slovenya	slovenia
smo	syrian national army
sofya	sofia
sokak	street
sokak köpekleri	stray dog
sokak köpeği	stray dog
sokaklar	street
sokakta	street
sokağa	street
sokağa çıkma yasağı	curfew
sokağı	street
sol	left
sol kanat	left wing
solcu	left wing
solunum	respiratory
solunum cihazı	ventilator; respirator
somali	somalia
somalili	somali
somut	concrete
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
sonrası	after
sonrasında	after
sonu	end
sonuca	result
sonuca vardı	conclusion
sonucu	result; outcome; consequence
sonucunda	result
sonuna	end
sonuncu	last
sonunda	finally
sonunun	end
sonuç	result; outcome; consequence
sonuç olarak	as a result
sonuçlanan	result; conclude; end
sonuçlandı	result; conclude; end
sonuçlandırdı	conclude
sonuçlandırıldı	conclude
sonuçlar	result; outcome; consequence
sonuçlara	result
sonuçları	result; outcome; consequence
sonuçta	eventually
soracak	ask
soran	ask
sorarak	ask
sordu	ask
sorduğu	ask
sorgu	interrogation; questioning
sorguladı	question; interrogate
sorguladığı	question; interrogate
sorgulama	question; interrogate
sorgulanan	question; interrogate
sorgulandı	question; interrogate
sorgulanması	question; interrogate
sorgulanıyor	question; interrogate
sorgulayacak	question; interrogate
sorgulayan	question; interrogate
sorguya çekildi	question; interrogate
sormadı	ask
sormak	ask
sorması	ask
soru	question
sorulan	ask
sorular	question
sorulara	question
sorularak	ask
soruları	question
soruldu	ask
sorulduğunda	ask
sorulması	ask
sorumlu	responsible
sorumlu tuttu	blame; hold responsible
sorumlu tutulan	blame; hold responsible
sorumluluk	responsibility
sorumluluğu	responsibility
sorumsuz	irresponsible
sorun	problem; issue
sorunlar	problem; issue
sorunları	problem; issue
sorunların	problem; issue
sorunlu	problematic; troubled
sorunu	problem; issue
sorunun	problem; issue
soruyor	ask
soruyu	question
soruşturma	investigation; probe; inquiry
soruşturma açıldı	investigate; launch investigation
soruşturma başlattı	investigate; launch investigation
soruşturma başlatıldı	investigate; launch investigation
soruşturmada	investigation
soruşturmak	investigate
soruşturmanın	investigate
soruşturması	investigation
soruşturulan	investigate
soruşturuldu	investigate
soruşturulması	investigate
soruşturuyor	investigate
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
soyut	abstract
soğan	onion
soğuk	cold
soğuk savaş	cold war
soğuklar	cold
soğuğu	cold
spekülasyon	speculation
spk	capital markets board
spor	sport
sporcu	athlete
sporu	sports
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
stratejisi	strategy
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
sular altında	flood
sultan	sultan
sunacak	present; offer; submit
sunacağı	present; offer
sunacağını	present; offer
sunan	present; offer; submit
sunarak	present; offer
sundu	present; offer; submit
sundular	present; offer
sunduğu	present; offer
sunduğunu	present; offer
sunmak	present; offer; submit
sunması	present; offer
sunmaya	present; offer
sunucu	server
sunulacak	present; offer
sunulan	present; offer; submit
sunuldu	present; offer; submit
sunulduğu	present; offer
sunulması	present; offer; submit
sunulmuş	present; offer
sunulmuştu	present; offer
sunuluyor	present; offer
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
suyu	water
suyun	water
suç	crime; offense
suç duyurusu	criminal complaint
suç işledi	commit crime
suç işlemek	commit crime
suç işleyen	commit crime
suç örgütü	criminal organization; crime syndicate
suça karışan	involved in crime
suça karıştı	involved in crime
suçladı	accuse; blame; charge
suçladılar	accuse
suçladığı	accuse; charge; accusation
suçladığını	accuse
suçlama	accusation; charge; allegation
suçlamak	accuse; blame; charge
suçlamalar	accuse; charge; accusation
suçlamalarla	accuse
suçlamaları	accuse; charge; accusation
suçlamaların	accuse
suçlamalarını	accuse
suçlaması	accusation; charge; allegation
suçlamasını	accuse
suçlamasıyla	accuse; charge; accusation
suçlamayı	accuse
suçlamıştı	accuse
suçlanan	accuse; blame; charge
suçlananlar	accuse
suçlandı	accuse; blame; charge
suçlandığı	accuse
suçlanması	accuse; charge; accusation
suçlanıyor	accuse; blame; charge
suçlar	crime
suçları	crime
suçlayan	accuse; blame; charge
suçlayarak	accuse; charge; accusation
suçlu	guilty; criminal
suçluların iadesi	extradition
suçluyor	accuse; blame; charge
suçluyorlar	accuse
suçsuz	innocent
suçu	crime; offense
suçun	crime
suçunu itiraf etti	confess
suçunu kabul etti	plead guilty
sömürge	colony; colonial
sömürgecilik	colonialism
sömürgeciliği	colonialism
sömürü	exploitation
söyledi	say; tell
söyledik	say; tell
söylediler	say; tell
söyledim	say; tell
söylediği	say; tell
söylediğini	say; tell
söylem	rhetoric; discourse
söylemedi	say; tell
söylemek	say; tell
söylemektedir	say; tell
söylemesi	say; tell
söylemiyor	say; tell
söylemiş	say; tell
söylemişti	say; tell
söylendi	say; tell
söylenebilir	say; tell
söylenen	say; tell
söylenir	say; tell
söyleniyor	say; tell
söylenmesi	say; tell
söylenmişti	say; tell
söylenti	rumor
söyler	say; tell
söylerken	say; tell
söyleyecek	say; tell
söyleyemedi	say; tell
söyleyen	say; tell
söyleyerek	say; tell
söyleyip	say; tell
söyleşi	interview
söylüyor	say; tell
söylüyorlar	say; tell
söylüyorum	say; tell
söylüyoruz	say; tell
söz	word; promise
söz etti	mention; talk
söz hakkı	right to speak
söz konusu	-
söz konusu olan	-
söz verdi	promise; pledge; vow
söz verdiği	promise; pledge
söz veren	promise; pledge; vow
söz vermişti	promise; pledge
sözcü	spokesman; spokesperson
sözcük	word
sözcüler	spokesman
sözcüsü	spokesman; spokesperson
sözler	word
sözleri	word
sözlerine	remark; word
sözlerini	word
sözleşme	contract; convention
sözleşmeli	contract
sözleşmesi	contract
sözlü	verbal; oral
sözü	word
sözü verdi	promise; pledge; vow
sübvansiyon	subsidy
süleymaniye	sulaymaniyah
sünni	sunni
süper güç	superpower
süper lig	super lig; super league
süpermarket	supermarket
sürdü	last; continue; drive
sürdürdü	continue; maintain; pursue
sürdürdükleri	continue; last
sürdürdüklerini	continue; last
sürdürdüğü	continue; maintain
sürdürdüğünü	continue; maintain
sürdürebilir	continue; last
sürdürecek	continue; maintain; pursue
sürdüreceğini	continue; maintain
sürdüren	continue; maintain; pursue
sürdürerek	continue; maintain
sürdürme	continue; maintain; pursue
sürdürmek	continue; maintain; pursue
sürdürmesi	continue; last
sürdürmeye	continue; last
sürdürüldüğünü	continue; maintain
sürdürülebilir	sustainable
sürdürülebilirlik	sustainability
sürdürülecek	continue; last
sürdürülen	continue; maintain; pursue
sürdürülmesi	continue; maintain; pursue
sürdürülüyor	continue; maintain
sürdürüyor	continue; maintain; pursue
sürdürüyoruz	continue; maintain
sürdüğü	continue; last
sürdüğünü	continue; last
süre	period; time
sürebilir	continue; last
sürecek	last; continue; drive
süreceği	continue; last
süreceğini	continue; last
süreci	process
süregelen	ongoing
sürekli	constantly; permanent; continuous
süreli	time; period
süren	last; continue; drive
sürerken	continue; last
süresi	time; period
süreyi	time
süreç	process
sürgün	exile
sürmek	last; continue; drive
sürmekte	continue; last
sürmesi	last; continue; drive
sürmesine	continue; last
sürpriz	surprise
süryani	assyrian
sürü bağışıklığı	herd immunity
sürücü	driver
sürücüler	driver
sürücüsü	driver
sürüm	version
sürüyor	last; continue; drive
sürüyordu	continue; last
süt	milk
süt üreticisi	dairy producer
süveyş kanalı	suez canal
sıcak	hot; warm
sıcak hava dalgaları	heat wave
sıcak hava dalgası	heat wave
sıcaklık	temperature; heat
sıcaklıklar	temperature
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
sınıfı	class
sınır	border; limit
sınır duvarı	border wall
sınır dışı	deport; deportation
sınır dışı edildi	deport; deportation
sınır güvenliği	border security
sınır kapısı	border gate; border crossing
sınır ötesi	cross border
sınırda	border
sınırladı	limit; restrict
sınırlamak	limit; restrict
sınırlandırma	limit; restrict
sınırlandırılması	limit; restrict
sınırları	border
sınırlı	limited
sınırsız	unlimited
sınırı	border
sınırına	border
sır	secret
sıra	row; turn
sıra dışı	unusual; extraordinary
sırada	queue; row
sıradan	ordinary
sıraladı	list
sıralama	order; rank
sıralamak	sort; order
sıralaması	ranking
sıralandı	rank
sırasında	-
sırasıyla	respectively
sıraya	line; queue
sırbistan	serbia
sırf	-
sırp	serbian; serb
sırrı	secret
sırt	back
sıtma	malaria
sıvı yağ	oil
sıvılaştırılmış doğal gaz	liquefied natural gas; lng
sızdı	leak
sızdırdı	leak
sızdırılan	leak
sızdırıldı	leak
sızma	infiltration
sızıntı	leak
sıçradı	jump; leap
sıçrama	jump; leap
sığınma	asylum
sığınma talebi	asylum application; asylum request
sığınmacı	asylum seeker; refugee
sığınmacılar	asylum seeker; refugee
sığınmacıları	asylum seeker; refugee
sığır	cattle
ta	-
taahhüt	commitment; pledge
taahhüt eden	promise; pledge
taahhüt etti	promise; pledge
taarruz	offensive; attack
tabak	plate
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
tadını çıkardı	enjoy
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
tahrip edildi	destroy; demolish
tahrip edilen	destroy; demolish
tahrip etti	destroy; demolish
tahvil	bond
tahıl	grain
tahıl koridoru	grain corridor
takas	swap; exchange
taki	jewelry
takibi	follow; pursuit
takip	follow; pursuit
takip edecek	follow
takip eden	follow; track
takip edildi	follow
takip edilen	follow
takip ediyor	follow; track
takip etmek	follow
takip etti	follow; track
takip ettiği	follow
taksim meydanı	taksim square
taktik	tactic; tactical
taktiği	tactic; tactical
takvim	calendar
takvime	schedule
takvimi	schedule
takım	team
takımlar	team
takımı	team
takımın	team
talebi	demand; request
talebinde bulundu	demand
talebini	demand
talep	demand; request
talep edecek	demand
talep eden	demand; request
talep edildi	demand
talep edilen	demand; request
talep ediyor	demand; request
talep etmek	demand
talep etti	demand; request
talep ettiler	demand
talep ettiği	demand
talep ettiğini	demand
talepler	demand
talepleri	demand
talepte bulundu	demand
taliban	taliban
talimat	instruction; order
tam	full; complete; exactly
tam aksine	-
tam zamanlı	full time
tam üyelik	full membership
tamam	-
tamamen	completely; entirely; fully
tamamladı	complete; finish
tamamladığı	complete
tamamlamak	complete; finish
tamamlaması	complete
tamamlanacak	complete; finish
tamamlanacağını	complete
tamamlanan	complete; finish
tamamlandı	complete; finish
tamamlandıktan	complete
tamamlandığı	complete
tamamlanmadı	complete
tamamlanması	complete; finish
tamamlanmış	complete
tamamlanıyor	complete
tamamlayacak	complete
tamamlayan	complete; finish
tamamlayarak	complete
tamamlıyor	complete
tamamı	all; whole
tamir	fix; repair
tamir edildi	fix; repair
tampon bölge	buffer zone
tan	-
tane	piece; unit
tank	tank
tanker	tanker
tanklar	tank
tankı	tank
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
tanımlamak	define; describe
tanımlaması	define; describe
tanımlanan	define; describe; identify
tanımlandı	define; describe
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
taraflar	side; party
taraflar arasında	party
tarafların	side; party
tarafsız	neutral; impartial; independent
tarafsızlık	neutrality; impartiality
tarafsızlığı	neutrality; impartiality
tarafta	side; party
taraftar	fan; supporter
taraftarlar	fan
tarafı	side; party
tarafında	-
tarafından	-
tarama	screening; scan
tarayıcı	browser
tarife	tariff
tarih	date; history
tarihi	historic; historical
tarihinde	date
tarihli	date
tarihçi	historian
tarttı	weigh
tartışacak	discuss; debate
tartışan	discuss; debate; argue
tartışma	debate; discussion; argument; controversy
tartışmak	discuss; debate; argue
tartışmalar	discuss; debate
tartışmalara	discuss; debate
tartışmaları	discuss; debate
tartışmalı	controversial; disputed
tartışmanın	discuss; debate
tartışmaya	discuss; debate
tartışmayı	discuss; debate
tartıştı	discuss; debate; argue
tartıştığı	discuss; debate
tartışılacak	discuss; debate
tartışılan	discuss; debate; argue
tartışıldı	discuss; debate; argue
tartışılması	discuss; debate
tartışılmaya	discuss; debate
tartışılıyor	discuss; debate; argue
tartışılıyordu	discuss; debate
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
tasarısı	bill
tasarıyı	bill; draft
tasfiye	liquidation; purge
taslak	bill; draft
taslağı	draft
tat	taste
tatbikat	drill; military exercise; exercise
tatil	holiday; vacation
tatlı	sweet; dessert
tavan fiyat	price ceiling; price cap
taviz	concession
taviz verdi	compromise; concession
tavrı	stance; attitude; position
tavsiye	advice; recommendation
tavuk	chicken
tavuklar	chicken; hen
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
taşkın	flood
taşıdı	carry; transport; move
taşıdığı	carry; transport
taşıdığını	carry; transport
taşıma	transport; transportation
taşımacılık	transport; transportation
taşımacılığı	transport; transportation
taşımacılığın	carry; transport
taşımak	carry; transport; move
taşıması	carry; transport
taşımaya	carry; transport
taşımış	carry; transport
taşınacak	carry; transport
taşınacağını	carry; transport
taşınan	carry; transport; move
taşındı	carry; transport; move
taşındılar	move
taşındığı	carry; transport
taşınma	move
taşınmak	carry; transport
taşınması	carry; transport; move
taşınmış	carry; transport
taşınıyor	carry; transport
taşınıyordu	carry; transport
taşıyabilen	carry; transport
taşıyacak	carry; transport
taşıyan	carry; transport; move
taşıyarak	carry; transport
taşıyor	carry; transport; move
taşıyordu	carry; transport
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
tedavi edildi	treat
tedavi edilen	treat
tedavi gördü	treat; treatment
tedavi gördüğü	treat
tedavi gören	treat; treatment
tedavi görüyor	treat; treatment
tedavisi	treat
tedavisinin	treat
tedbir	measure; precaution
tedbir aldı	take measure; take precaution
tedbirler	measure; precaution
tedbirleri	measure; precaution
tefeci	loan shark
tehdidi	threat
tehdidini	threat
tehdit	threat; threaten
tehdit eden	threaten
tehdit edildi	threaten
tehdit edilen	threaten
tehdit ediyor	threaten
tehdit etmek	threaten
tehdit etmesi	threaten
tehdit etti	threaten
tehdit ettiği	threaten
tehdit mesajı	threat message
tehditler	threat
tehlike	danger; threat
tehlikeli	dangerous
tehlikesi	danger
tek	single; only
tek başına	alone
tek taraflı	unilateral
teker	alone; single
teki	-
tekli	single
teklif	offer; proposal; bid
teklif eden	offer
teklif edildi	offer
teklif edilen	offer
teklif ediyor	offer
teklif etti	offer; propose
teklifi	offer
tekne	boat
teknik	technical; technique
teknik direktör	coach; manager
teknisyen	technician
tekniği	technical; technique
teknoloji	technology
teknolojik	technological
teknolojiler	technology
teknolojisi	technology
teknolojisinin	technology
tekrar	again; repeat
tekrarladı	repeat; reiterate
tekrarlanan	repeat; reiterate
tekrarlayan	repeat; reiterate
teksas	texas
tekstil	textile
tel aviv	tel aviv
telefon	phone; telephone
telefon görüşmesi	phone call; telephone conversation
telefona	phone
telefonlar	phone
telefonu	phone
telekom	telecom; telecommunication
telekomünikasyon	telecom; telecommunication
televizyon	television; tv
televizyon kanalı	television channel
telif hakkı	copyright
telif hakları	copyright
temas	contact
temaslı	contact
temel	basic; fundamental; foundation
temerrüt	default
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
tepki gösterildi	react
tepki gösteriyor	react
tepki göstermesi	react
tepki verdi	react
tepki çeken	react
tepki çekti	react
tercih	preference; choice
tercih eden	prefer; choose
tercih ediyor	prefer; choose
tercih etti	prefer; choose
tercihi	preference; choice
tercüman	interpreter; translator
tereddüt	hesitation; hesitate
tereyağı	butter
terim	term
terk	abandon; leave
terk eden	abandon; leave
terk edildi	abandon; leave
terk edilen	abandon; leave
terk ediyor	abandon; leave
terk etmek	abandon; leave
terk etmesi	abandon; leave
terk etti	abandon; leave
terk ettiği	abandon; leave
terör	terror; terrorism
terör eylemi	terrorist act; terror attack
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
tesisi	facility; utility
tesisler	facility; utility
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
testi	test
testler	test
tetikledi	trigger
tetiklenen	trigger
tetikleyebilir	trigger
tetikleyen	trigger
tetikliyor	trigger
teyit	confirm; confirmation
teyit eden	confirm; verify
teyit edildi	confirm; verify
teyit edilen	confirm; verify
teyit etti	confirm; verify
teyze	aunt
teçhizat	equipment
teğmen	lieutenant
teşekkür	thank
teşekkür eden	thank
teşekkür ediyor	thank
teşekkür ediyorum	thank
teşekkür ediyoruz	thank
teşekkür etti	thank
teşhis	diagnosis
teşkilat	organization
teşkilatı	organization
teşvik	incentive
teşvik eden	encourage
teşvik ediyor	encourage
teşvik etmek	encourage
teşvik etti	encourage
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
ticareti	trade
ticaretin	trade
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
toparlanan	recover
toparlandı	recover
toparlanma	recovery
topladı	collect; gather
topladıkları	collect
topladığı	collect
toplam	total
toplamak	collect; gather
toplaması	collect
toplamda	total
toplamı	total
toplanacak	gather; meet; convene
toplanan	gather; meet; convene
toplanarak	gather; meet
toplandı	gather; meet; convene
toplandılar	gather; meet
toplanma	collect; gather
toplanmak	gather; meet
toplanması	gather; meet; convene
toplanması için	gather; collect
toplanmaya	gather; meet
toplanmış	gather; meet
toplanmıştı	gather; meet
toplantı	meeting
toplantıda	meeting
toplantısı	meeting
toplantıya	meeting
toplanılan	collect
toplanıldı	gather; meet
toplanıp	gather; meet
toplanıyor	gather; meet; convene
toplayacak	collect
toplayan	collect; gather
toplayarak	collect
toplu	mass; collective
toplu halde	collectively
toplu iş sözleşmesi	collective agreement; collective bargaining
toplu katliam	mass killing; massacre
toplu mezar	mass grave
toplu sözleşme	collective agreement; collective bargaining
toplu taşıma	public transport
topluluk	community
topluluğu	community
toplum	society; community
toplumsal	social
toplumsal cinsiyet	gender
toplumsal cinsiyet eşitliği	gender equality
toplumu	society
topluyor	collect; gather
toprak	soil; land; territory
toprak bütünlüğü	territorial integrity
toprak kayması	landslide
topraklar	territory; land
toprakları	territory; land
toprağa verildi	bury
toprağı	soil; land; territory
toptan	wholesale
topçu	artillery
topçu ateşi	artillery fire; shelling
torba	bag
torun	grandchild; grandson
toz	dust
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
tren istasyonu	train station
treni	train
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
turda	tour
turist	tourist
turistler	tourist
turizm	tourism
turizm bakanı	culture minister; tourism minister
turlu	round
turnuva	tournament
turu	tour
turuncu	orange
turunda	round
tutacak	hold; keep
tutan	hold; keep
tutar	amount
tutarak	hold; keep
tutarı	amount
tutma	hold; keep
tutmak	hold; keep
tutması	hold; keep
tutmaya	hold; keep
tutmuş	hold; keep
tuttu	hold; keep
tuttuğu	hold; keep
tuttuğunu	hold; keep
tutukladı	arrest; jail; detain
tutukladılar	arrest
tutukladığı	arrest
tutuklama	arrest; detention
tutuklama emri	arrest warrant
tutuklama kararı	arrest warrant
tutuklama talebiyle	arrest
tutuklamalar	arrest
tutuklanacak	arrest
tutuklanan	arrest; jail; detain
tutuklananlar	arrest
tutuklanarak	arrest
tutuklandı	arrest; jail; detain
tutuklandıktan	arrest
tutuklandılar	arrest
tutuklandığı	arrest
tutuklandığını	arrest
tutuklanma	arrest
tutuklanmak	arrest
tutuklanması	arrest; jail; detain
tutuklanmasına	arrest
tutuklanmasını	arrest
tutuklanmış	arrest; jail; detain
tutuklanmıştı	arrest; jail; detain
tutuklayarak	arrest
tutuklu	detainee; prisoner; jailed
tutuklu yargılanan	arrest
tutuklular	prisoner
tutukluluk	arrest; detention
tutukluluğu	arrest; detention
tutukluyor	arrest
tutulacak	hold; keep
tutulan	hold; keep
tutuldu	hold; keep
tutulduğu	hold; keep
tutulduğunu	hold; keep
tutulması	hold; keep
tutulmuş	hold; keep
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
tüketiciler	consumer
tüketim	consumption
tüketiyor	consume
tüketmek	consume
tüketti	consume
tüm	-
tüm dünyada	around the world
tümen	division
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
türlü	various; kind
türü	kind
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
ufak	little
uganda	uganda
ukrayna	ukraine
ukrayna ordusu	ukrainian army
ukraynalı	ukrainian
ulaşabilir	reach
ulaşacak	reach; arrive
ulaşacağını	reach
ulaşan	reach; arrive
ulaşarak	reach
ulaşmak	reach; arrive
ulaşması	reach; arrive
ulaşmasını	reach
ulaşmaya	reach
ulaşmış	reach; arrive
ulaşmıştı	reach
ulaştı	reach; arrive
ulaştılar	reach
ulaştırma	reach; deliver; transport
ulaştırma bakanlığı	transport ministry
ulaştırma bakanı	transport minister
ulaştırmak	reach; deliver; transport
ulaştırıldı	reach; deliver; transport
ulaştırılması	reach; deliver; transport
ulaştığı	reach; deliver; transport
ulaştığını	reach; deliver; transport
ulaşılamadı	reach
ulaşılan	reach
ulaşıldı	reach
ulaşılması	reach
ulaşım	transport; transportation
ulaşıyor	reach; arrive
ulus	nation
ulusal	national
ulusal güvenlik	national security
ulusal güvenlik danışmanı	national security adviser
ulusal güvenlik konseyi	national security council
ulusal çıkar	national interest
ulusal çıkarlar	national interest
uluslar	nation
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
umdu	hope
umduğunu	hope
umman	oman
umudu	hope
umulan	hope
umuluyor	hope
umut	hope
umut eden	hope
umut ediyor	hope
umut ettiğini	hope
umutlar	hope
umutlu	hopeful
umutsuz	desperate; hopeless
umuyor	hope
umuyorlar	hope
umuyorum	hope
umuyoruz	hope
un	-
unesco	unesco
unicef	unicef
uranyum	uranium
usame bin ladin	osama bin laden
usta	master
uyaran	warn
uyararak	warn
uyardı	warn
uyardılar	warn
uyardığı	warn
uyardığını	warn
uyarlama	adapt
uyarlandı	adapt
uyarmak	warn
uyarması	warn
uyarmıştı	warn
uyarı	warning
uyarıda bulundu	warn
uyarılar	warn
uyarılarda	warning
uyarıları	warn
uyarıldı	warn
uyarısı	warning
uyarısında bulundu	warn
uyarıyor	warn
uyarıyorlar	warn
uydu	satellite
uydu fotoğrafı	satellite image
uydu görüntüleri	satellite image
uydu görüntüsü	satellite image
uydurma	fabricated
uyguladı	apply; implement; impose
uyguladıkları	apply; implement
uyguladığı	implement; apply; practice
uyguladığını	apply; implement
uygulama	application; practice; implementation
uygulama mağazası	app store
uygulamak	apply; implement; impose
uygulamalar	implement; apply; practice
uygulamaları	implement; apply; practice
uygulamanın	apply; implement
uygulaması	app
uygulamaya	implement; apply; practice
uygulanabilir	apply; implement
uygulanacak	apply; implement; impose
uygulanacağını	apply; implement
uygulanan	apply; implement; impose
uygulandı	apply; implement; impose
uygulandığı	apply; implement
uygulanma	implementation
uygulanması	apply; implement; impose
uygulanmasına	apply; implement
uygulanmasını	apply; implement
uygulanmaya	apply; implement
uygulanmayan	apply; implement
uygulanmış	apply; implement
uygulanıyor	implement; apply; practice
uygulayacak	implement; apply; practice
uygulayacağını	apply; implement
uygulayan	apply; implement; impose
uygulayarak	apply; implement
uyguluyor	apply; implement; impose
uygun	suitable; appropriate
uygun fiyatlı	affordable
uygunsuz	inappropriate
uygur	uyghur
uyku	sleep
uymak	fit; comply
uyması	fit; comply
uymayan	fit; comply
uyudu	sleep
uyulması	fit; comply
uyum	harmony; compliance; adaptation
uyum sağladı	adapt
uyum sağlamak	adapt
uyumak	sleep
uyumlu	compatible; compliant
uyuyan	sleep
uyuşturucu	drug
uyuşturucu kaçakçılığı	drug trafficking
uyuşturucu ticareti	drug trafficking
uzadı	extend
uzak	far; remote; distant
uzak doğu	far east
uzaktan	remotely; remote
uzaktan eğitim	distance learning; online education
uzaktan çalışma	remote work; work from home
uzanan	last; extend
uzantı	extension
uzanıyor	last; extend
uzatacak	extend
uzatan	extend
uzatma	extend
uzatmak	extend
uzattı	extend
uzatılan	extend
uzatıldı	extend
uzatılması	extend
uzay	space
uzay aracı	spacecraft
uzlaşma	compromise; reconciliation; consensus
uzlaşı	consensus; compromise
uzman	expert; specialist
uzmanlar	expert
uzmanlara göre	according to expert
uzmanları	expert
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
uçacak	fly
uçak	plane; aircraft
uçak bileti	plane ticket
uçak gemisi	aircraft carrier
uçak kazası	plane crash
uçaklar	plane
uçakları	plane
uçan	fly
uçarken	fly
uçağı	plane; aircraft
uçağın	plane
uçmak	fly
uçması	fly
uçtu	fly
uçtuğu	fly
uçurdu	fly
uçurum	cliff
uçuyor	fly
uçuş	flight
uçuşa yasak bölge	no fly zone
uçuşlar	fly
uçuşları	fly
uçuşu	flight
vaadi	promise; pledge
vaat	promise; pledge
vaat etti	promise; pledge; vow
vaatler	promise; pledge
vaatleri	promise; pledge
vade	maturity; term
vadeden	promise; pledge
vadediyor	promise; pledge
vadetti	promise; pledge; vow
vadi	valley
vahşet	atrocity; brutality
vahşi	wild; brutal
vaka	case
vaka sayısı	case number
vakfı	foundation
vakfın	foundation
vakıf	foundation
vali	governor
valilik	governor's office; governorate
valiliği	governor's office; governorate
vapur	ferry
var	-
varacak	reach
varan	reach; arrive
vardiya	shift
vardı	-
vardık	reach; arrive
vardır	-
vardığı	reach; arrive
vardığını	reach
varil	barrel
varil bombası	barrel bomb
varlık	asset; existence; presence
varlık fonu	wealth fund
varlığı	asset; existence; presence
varmak	reach; arrive
varması	reach; arrive
varmış	-
varsa	-
varsayılan	default
varsayım	assumption; hypothesis
varyant	variant
varılacak	reach
varılan	reach
varıldı	reach
varıldığı	reach
varılması	reach
varış	arrival
varşova	warsaw
vatan	homeland
vatan haini	traitor
vatana ihanet	treason
vatandaş	citizen
vatandaşlar	citizen
vatandaşların	citizen
vatandaşlık	citizenship
vatandaşlığı	citizenship
vatandaşı	citizen
vazgeçen	give up; abandon
vazgeçilmez	essential
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
verdiklerini	give
verdiler	give
verdirdi	give
verdiği	give
verdiğini	give
verebilir	give
verecek	give
verecekler	give
vereceğini	give
verem	tuberculosis
veremedi	give
veren	give
verenler	give
vererek	give
vergi	tax
vergi indirimi	tax cut; tax reduction
vergi kaçakçılığı	tax evasion
vergiler	tax
vergisi	tax
veri	data
veri tabanı	database
verildi	give
verildiği	give
verildiğini	give
verilebilir	give
verilecek	give
verileceğini	give
verilen	give
veriler	data
verilere göre	according to data
verilerek	give
verileri	data
verilerin	data
verilir	give
veriliyor	give
verilmedi	give
verilmektedir	give
verilmesi	give
verilmesine	give
verilmesini	give
verilmeyen	give
verilmiş	give
verilmişti	give
verim	yield; return
verimli	efficient; productive
verimlilik	efficiency; productivity
verimliliği	efficiency; productivity
verince	give
verip	give
verir	give
verirken	give
verisi	data
veriyor	give
veriyoruz	give
vermedi	give
vermek	give
vermektedir	give
vermesi	give
vermesine	give
vermesini	give
vermeye	give
vermeyecek	give
vermeyen	give
vermeyi	give
vermiyor	give
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
videoda	video
videosu	video
vietnamlı	vietnamese
virjinya	virginia
virüs	virus
virüsü	virus
viyana	vienna
vize	visa
vize serbestisi	visa liberalization
voleybol	volleyball
volkan	volcano
vuracak	shoot
vuran	shoot; hit; strike
vurarak	shoot; hit; strike
vurdu	shoot; hit; strike
vurduğu	shoot
vurduğunu	shoot
vurgu	emphasis
vurguladı	emphasize; stress
vurguladılar	emphasize; stress
vurguladığı	emphasize; stress
vurgulamak	emphasize; stress
vurgulaması	emphasize; stress
vurgulanan	emphasize; stress
vurgulandı	emphasize; stress
vurgulanması	emphasize; stress
vurgulanıyor	emphasize; stress
vurgulayan	emphasize; stress
vurgulayarak	emphasize; stress
vurguluyor	emphasize; stress
vurguluyorlar	emphasize; stress
vurmak	shoot; hit; strike
vurması	shoot; hit; strike
vurmaya	shoot
vurulan	shoot; hit; strike
vurularak	shoot; hit; strike
vuruldu	shoot; hit; strike
vurulduktan	shoot
vuruldular	hit; strike
vurulduğu	shoot; hit; strike
vurulduğunu	shoot; hit; strike
vurulması	shoot; hit; strike
vurulmuş	shoot; hit; strike
vurulmuştu	shoot
vuruyor	shoot
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
yakaladığı	catch; capture
yakalama kararı	arrest warrant
yakalamak	catch; capture; arrest
yakalamaya	catch; capture
yakalanacak	catch; capture
yakalanan	catch; capture; arrest
yakalanarak	catch; capture
yakalandı	catch; capture; arrest
yakalandığı	catch; capture
yakalandığını	catch; capture
yakalanma	arrest
yakalanmak	catch; capture
yakalanması	catch; capture; arrest
yakalanmasına	catch; capture
yakalanmasını	catch; capture
yakalanmış	catch; capture
yakalanmıştı	catch; capture
yakalanıyor	catch; capture
yakalayan	catch; capture; arrest
yakan	burn
yakarak	burn
yaklaşan	approach
yaklaştı	approach
yaklaşık	approximately; about
yaklaşık olarak	approximately
yaklaşım	approach
yaklaşıyor	approach
yakma	burn
yaktı	burn
yakılan	burn
yakıldı	burn
yakıldığı	burn
yakılması	burn
yakın	close; near
yakında	soon
yakınlar	relative
yakınları	relative
yakınlarında	near
yakınlarının	relative
yakını	relative
yakınında	near
yakınındaki	near
yakıp	burn
yakıt	fuel
yakıtı	fuel
yalan	lie; false
yalan haber	fake news
yalanladı	deny
yalanladılar	deny
yalanladığı	deny
yalanlama	deny
yalanlandı	deny
yalanlandığı	deny
yalanlayan	deny
yalanlıyor	deny
yalnız	-
yalnızca	-
yalnızlaştırma	isolation
yalnızlık	loneliness
yalnızlığı	loneliness
yamaç	slope
yan etki	side effect
yan etkiler	side effect
yan etkileri	side effect
yan kuruluş	subsidiary; affiliate
yanan	burn
yanarak	burn
yanardağ	volcano
yandı	burn
yangın	fire
yangın söndürme	firefighting
yangında	fire
yangınlar	fire
yangını	fire
yangının	fire
yani	side
yanlar	side
yanlısı	pro; supporter
yanlış	wrong; false; mistake
yanması	burn
yanmış	burn
yansıdı	reflect
yansıması	reflect
yansıtan	reflect
yansıttı	reflect
yansıtıyor	reflect
yansıyan	reflect
yanı başında	next to
yanı sıra	-
yanık	burn
yanına	-
yanında	-
yanından	-
yanıt	answer; response; reply
yanıt verdi	answer; reply; respond
yanıt verecek	answer; reply
yanıt veren	answer; reply
yanıt vermedi	answer; reply; respond
yanıt vermek	answer; reply
yanıtladı	answer; reply; respond
yanıtladığı	answer; reply
yanıtlamak	answer; reply; respond
yanıtlaması	answer; reply
yanıtlanan	answer; reply
yanıtlarken	answer; reply
yanıtlayacak	answer; reply
yanıtlayan	answer; reply; respond
yanıtlıyor	answer; reply; respond
yanıyor	burn
yapabilir	do; make
yapacak	do; make
yapacaklarını	do; make
yapacağını	do; make
yapacağız	do; make
yapamadı	do; make
yapamaz	do; make
yapan	do; make
yapanlar	do; make
yapar	do; make
yaparak	do; make
yaparken	do; make
yapay zeka	artificial intelligence
yapay zekâ	artificial intelligence
yapma	do; make
yapmadı	do; make
yapmak	do; make
yapmaktan	do; make
yapması	do; make
yapmaya	do; make
yapmayacağını	do; make
yapmayan	do; make
yapmayı	do; make
yapmazsa	do; make
yapmıyor	do; make
yapmış	do; make
yapmıştı	do; make
yapmıştır	do; make
yaprak	leaf
yaptı	do; make
yaptık	do; make
yaptıkları	do; make
yaptıktan	do; make
yaptıran	do; make
yaptırdı	do; make
yaptırmak	do; make
yaptırım	sanction
yaptırım uyguladı	sanction; impose sanctions
yaptırım uygulamak	sanction; impose sanctions
yaptırımlar	sanction
yaptırımları	sanction
yaptırımların	sanction
yaptığı	do; make
yaptığını	do; make
yapı	structure; building
yapılabilir	do; make
yapılacak	do; make
yapılacağını	do; make
yapılan	do; make
yapılan açıklama	statement
yapılandırma	structuring
yapılandırması	configuration
yapılarak	do; make
yapıldı	do; make
yapıldıktan	do; make
yapıldığı	do; make
yapıldığını	do; make
yapılmadı	do; make
yapılması	do; make
yapılmasını	do; make
yapılmaya	do; make
yapılmayan	do; make
yapılmıyor	do; make
yapılmış	do; make
yapılmıştır	do; make
yapılır	do; make
yapılıyor	do; make
yapılıyordu	do; make
yapım	production; construction
yapımcı	producer
yapımı	build
yapıp	do; make
yapısal	structural
yapısı	structure
yapıyor	do; make
yapıyordu	do; make
yapıyorlar	do; make
yapıyoruz	do; make
yara	wound; injury
yaraladı	injure; wound
yaralamak	injure; wound
yaralanan	injure; wound
yaralananlar	injure; injured; wounded
yaralananların	injure; wound
yaralanarak	injure; wound
yaralandı	injure; wound
yaralandılar	injure; wound
yaralandığı	injure; injured; wounded
yaralandığını	injure; injured; wounded
yaralanma	injury
yaralanması	injure; wound
yaralanmasına	injure; wound
yaralanmış	injure; injured; wounded
yaralanmıştı	injure; wound
yaralayan	injure; wound
yaralı	injured; wounded
yaralılar	injure; injured; wounded
yaralıların	injure; injured; wounded
yaralının	injured
yarar	benefit
yararlanabilir	benefit
yararlanacak	benefit
yararlanan	benefit; take advantage
yararlandı	benefit; take advantage
yararlanmak	benefit; take advantage
yararlanması	benefit
yararlanıyor	benefit
yararlı	useful; beneficial
yaratabilir	create; form
yaratacak	create; form
yaratacağını	create; form
yaratan	create; form
yaratma	create; form
yaratmak	create; form
yaratmaya	create; form
yarattı	create; form
yarattığı	create; form
yarattığını	create; form
yaratılan	create; form
yaratılması	create; form
yaratıyor	create; form
yardım	aid; help; assistance
yardım ediyor	help; assist
yardım etmek	help; assist
yardım etti	help; assist
yardım kuruluşu	aid agency; charity
yardım paketi	aid package
yardıma	help
yardımcı	deputy; assistant
yardımcı olacak	help; assist
yardımcı oldu	help; assist
yardımcı olmak	help; assist
yardımcıları	assistant; aide
yardımcısı	deputy; assistant
yardımlar	aid
yardımları	aid
yardımı	aid
yargı	judiciary; judicial
yargı bağımsızlığı	judicial independence
yargıcı	judge
yargılama	trial
yargılamanın	try; stand trial
yargılaması	try; stand trial
yargılanacak	try; trial
yargılanan	try; trial
yargılananlar	try; stand trial
yargılandı	try; trial
yargılandığı	try; stand trial
yargılanmak	try; stand trial
yargılanması	try; trial
yargılanmasına	try; stand trial
yargılanmasını	try; stand trial
yargılanmaya	try; stand trial
yargılanmayan	try; stand trial
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
yarınki	tomorrow's
yarısı	half
yarısından	half
yarısını	half
yarış	race
yarışacak	compete; race
yarışan	compete; race
yarışları	race; compete
yarışma	competition; contest
yarışmak	compete
yarıştı	compete; race
yarıştığı	compete
yarışıyor	compete; race
yarışıyorlar	compete
yasa	law
yasa dışı	illegal
yasa dışı bahis	illegal betting
yasa tasarısı	bill
yasa teklifi	bill; legislative proposal
yasadışı	illegal
yasak	ban; prohibition; banned
yasakladı	ban; prohibit
yasakladığı	ban; prohibit
yasaklama	ban; prohibit
yasaklamak	ban; prohibit
yasaklanacak	ban; prohibit
yasaklanan	ban; prohibit
yasaklandı	ban; prohibit
yasaklandığı	ban; prohibit
yasaklanması	ban; prohibit
yasaklanmasını	ban; prohibit
yasaklanmış	ban; prohibit
yasaklanmıştı	ban; prohibit
yasaklar	ban; prohibit
yasaklayacak	ban; prohibit
yasaklayan	ban; prohibit
yasaklıyor	ban; prohibit
yasal	legal
yasal düzenleme	legal regulation; legislation
yasalar	law
yasaları	law
yasama	legislative
yasanın	law
yasası	law
yasaya göre	law
yasayı	law
yasağı	ban; prohibition; banned
yatak	bed
yatağı	bed
yatırım	investment
yatırım bankası	investment bank
yatırım yapacak	invest
yatırım yapan	invest
yatırım yapmak	invest
yatırım yapması	invest
yatırım yaptı	invest
yatırım yaptığı	invest
yatırım yapılacak	invest
yatırım yapılması	invest
yatırımcı	investor
yatırımcılar	investor
yatırımcıların	investor
yatırımlar	investment
yatırımları	investment
yatırımı	investment
yavaş	slow; yavas
yavaş yavaş	gradually; slowly
yavaşladı	slow; slow down
yavaşlama	slow; slow down
yavaşlayan	slow; slow down
yayan	spread
yaydı	spread
yaygın	common; widespread
yaygınlaşan	spread
yaygınlaştı	spread; widespread
yaygınlaştırılması	spread; widespread
yaymak	spread
yayılan	spread
yayıldı	spread
yayıldığı	spread
yayılma	spread
yayılması	spread
yayılmasına	spread
yayılmasını	spread
yayılmaya	spread
yayılmış	spread
yayılıyor	spread
yayılıyordu	spread
yayımladı	publish; broadcast; release
yayımladığı	publish
yayımladığını	publish; release
yayımlamak	publish; release
yayımlanacak	publish
yayımlanan	publish; broadcast; release
yayımlandı	publish; broadcast; release
yayımlandığı	publish; release
yayımlanması	publish; broadcast; release
yayımlanmıştı	publish; release
yayımlayacak	publish; release
yayımlayan	publish; broadcast; release
yayımlayarak	publish; release
yayımlıyor	publish; release
yayın	broadcast; publication
yayın yönetmeni	editor; chief editor
yayıncı	publisher; broadcaster
yayınladı	publish; broadcast; release
yayınladığı	publish
yayınladığını	publish; release
yayınlanacak	publish; release
yayınlanan	publish; broadcast; release
yayınlandı	publish; broadcast; release
yayınlanması	publish; release
yayınlanıyor	publish; release
yayınlar	publish; release
yayınları	publish; release
yayınlayan	publish; broadcast; release
yayınlıyor	publish; release
yaz	summer
yazacak	write
yazan	write
yazar	writer; author
yazarak	write
yazarlar	author
yazarı	writer; author
yazarın	writer
yazdı	write
yazdılar	write
yazdığı	write
yazdığını	write
yazmak	write
yazması	write
yazmış	write
yazı	article; writing
yazılan	write
yazılar	article; writing
yazıldı	write
yazıldığı	write
yazılması	write
yazılmış	write
yazılı	write
yazılı açıklama	written statement; statement
yazılım	software
yazısı	article; writing
yazıyor	write
yazıyorlar	write
yağ	oil
yağmur	rain
yağmurlu	rain
yağış	rain; precipitation
yağışlar	rain
yaş	age
yaşadı	live; experience
yaşadık	experience; happen
yaşadıkları	live; experience
yaşadıklarını	live; experience
yaşadığı	live; experience
yaşadığını	live; experience
yaşam	life
yaşam kalitesi	quality of life
yaşam standardı	standard of living
yaşam tarzı	lifestyle
yaşamak	live; experience
yaşamaktadır	live
yaşamaya	live; experience
yaşamı	life
yaşamın	life
yaşamını kaybetti	die; lose life
yaşamını sürdürüyor	live
yaşamını yitirdi	die; lose life
yaşamını yitirdiği	die; lose life
yaşamını yitirdiğini	die; lose life
yaşamını yitiren	die; lose life
yaşamını yitirenlerin	die; lose life
yaşamıyor	live
yaşamış	experience; happen
yaşanabilir	experience; happen
yaşanacak	live; experience
yaşanacağını	experience; happen
yaşanan	experience; occur; happen
yaşandı	experience; occur; happen
yaşandığı	live; experience
yaşandığını	live; experience
yaşanmaması	experience; happen
yaşanması	experience; occur; happen
yaşanmasına	experience; happen
yaşanmaz	live
yaşanmış	experience; occur; happen
yaşanmıştı	experience; happen
yaşanırken	experience; happen
yaşanıyor	experience; occur; happen
yaşarken	live; experience
yaşatıyor	experience; happen
yaşayacak	live
yaşayan	live; experience
yaşayanlar	live
yaşayanların	live
yaşlı	elderly; old
yaşlılık	old age
yaşta	age
yaşı	age
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
yemek yedi	eat
yemen	yemen
yemenli	yemeni
yemeği	food; meal
yemin	oath; swear
yemin etti	oath; swear
yemin töreni	inauguration; swearing ceremony
yendi	beat; defeat
yendiler	beat; defeat
yendiği	beat; defeat
yenen	beat; defeat
yenerek	beat; defeat
yeni	new
yeni delhi	new delhi
yeni tip koronavirüs	coronavirus
yeni zelanda	new zealand
yeniden	newly
yeniden seçildi	reelect
yeniden seçilmesi	reelect
yeniden yapılandırma	restructuring
yenildi	defeat; lose; beat
yenildiği	beat; defeat
yenilen	defeat; lose; beat
yenilenebilir enerji	renewable energy
yenilgi	defeat
yenilik	innovation
yenilikçi	innovative
yenilmesi	beat; defeat
yenisi	new
yenmek	beat; defeat
yenmesi	beat; defeat
yer	place; location; ground
yer alacak	take part; include; take place
yer alan	take part; include; take place
yer aldı	take part; include; take place
yer aldığı	take part; include
yer aldığını	take part; include
yer almadı	take part; include
yer almak	take part; include; take place
yer alması	take part; include
yer almıyor	take part; include
yer almış	take part; include
yer alıyor	take part; include; take place
yer veren	take part; include
yer verildi	take part; include
yerde	place
yerel	local
yerel mahkeme	local court
yerel seçim	local election
yerel seçimler	local election
yerel seçimleri	local election
yerel yönetim	local government
yeri	place
yerinde	place
yerinden edilmiş	displaced
yerine	instead; place
yerine getirdi	fulfill; carry out
yerine getirecek	fulfill
yerine getiren	fulfill
yerine getirildi	fulfill
yerine getirilen	fulfill
yerine getirilmesi	fulfill; carry out
yerine getirilmesini	fulfill
yerine getirmek	fulfill; carry out
yerine getirmesi	fulfill
yerine getirmeye	fulfill
yerküre	earth
yerler	places
yerleşen	settle; place
yerleşik	established; settled
yerleşim	settlement
yerleşimci	settler
yerleşiyor	place; settle
yerleşmesi	place; settle
yerleşti	settle; place
yerleştirdi	settle; place
yerleştirildi	settle; place
yerleştirilen	settle; place
yerleştirilmesi	place; settle
yerleştirme	place; settle
yerleştirmek	place; settle
yerleştiği	place; settle
yerli	domestic; local; native
yeryüzü	earth; world
yetenek	talent; ability; skill
yetenekli	talented
yeteneği	talent; ability; skill
yeterince	enough; sufficiently
yeterli	sufficient; adequate; enough
yetersiz	insufficient; inadequate
yetersiz beslenme	malnutrition
yetersizlik	inadequacy; lack
yetim	orphan
yetişkin	adult
yetki	authority; power
yetkileri	authority
yetkili	official; authority
yetkililer	official; authority
yetkililere	official
yetkilileri	official; authority
yetkililerin	officials
yetkilisi	official
yetkisi	authority
yetmiş	seventy
yezidi	yazidi
yeğen	nephew
yeşil	green
yi	-
yine	-
yine de	-
yineledi	repeat; reiterate
yineleyen	repeat; reiterate
yirmi	twenty
yitirdi	lose
yitirdiği	lose
yitirdiğini	lose
yitiren	lose
yitirenlerin	lose
yitirmesi	lose
yitirmişti	lose
yiyecek	food
yiyen	eat
yiyor	eat
yla	-
yle	-
ymış	-
yok	-
yok edecek	destroy; demolish
yok eden	destroy
yok edildi	destroy
yok edildiğini	destroy; demolish
yok edilmesi	destroy; demolish
yok etmek	destroy
yok etti	destroy
yok ettiği	destroy; demolish
yokmuş	-
yoksa	-
yoksul	poor
yoksulluk	poverty
yoksulluğu	poverty
yoktu	-
yoktur	-
yol	road; way; path
yol aldı	make progress
yol açabileceğini	cause; lead
yol açabilir	cause; lead
yol açacak	cause; lead
yol açacağını	cause; lead
yol açan	cause; lead
yol açması	cause; lead
yol açmıştı	cause; lead
yol açtı	cause; lead
yol açtığı	cause; lead
yol açtığını	cause; lead
yol açıyor	cause; lead
yol haritası	road map
yola çıkan	leave; depart
yola çıktı	leave; depart
yolcu	passenger
yolcular	passenger
yolcuların	passenger
yolculuk	journey; trip
yolculuğu	journey; trip
yolda	road
yolladı	send
yollamak	send
yollar	road
yollayan	send
yolsuzluk	corruption
yolsuzluğu	corruption
yolu	way; method
yolun	road
yorum	comment; interpretation
yorum yapmadı	decline comment
yorum yapmaktan kaçındı	decline comment
yorumcu	commentator
yorumladı	comment; interpret
yorumlandı	comment; interpret
yorumlanıyor	comment; interpret
yorumlayan	comment; interpret
yoğun	intense; heavy
yoğun bakım	intensive care
yoğunlaştı	intensify; focus
yoğunluk	intensity; density
ypg	ypg
ysa	-
yse	-
ysk	supreme electoral council; electoral board
yu	-
yuan	yuan
yugoslavya	yugoslavia
yukarı	up; above
yukarıda	above; over
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
yönetecek	manage; govern
yöneten	manage; govern; lead; run
yönetici	executive; manager; administrator
yöneticiler	manage; govern
yöneticileri	manage; govern
yöneticisi	manage; govern
yönetilen	manage; govern; lead; run
yönetiliyor	manage; govern; run
yönetilmesi	manage; govern
yönetim	management; administration; government
yönetim kurulu	board; board of directors
yönetim kurulu başkanı	chairman
yönetim kurulu üyesi	board member
yönetime	manage; govern
yönetimi	manage; govern
yönetimin	manage; govern
yönetimler	manage; govern
yönetiyor	manage; govern; lead; run
yönetmek	manage; govern; lead; run
yönetmelik	regulation
yönetmeliği	regulation
yönetmen	director
yönetmesi	manage; govern
yönetmeye	manage; govern; run
yönetti	manage; govern; lead; run
yönettiği	manage; govern; run
yönettiğini	manage; govern
yönlendirdi	direct; guide
yönlendiren	direct; guide
yönlendirme	guidance; direction
yöntem	method
yöntemi	way; method
yü	-
yüce	high
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
yükseldiği	rise; increase
yükseldiğini	rise; increase
yükselebilir	rise; increase
yükselecek	rise; climb; increase
yükseleceğini	rise; increase
yükselen	rise; climb; increase
yükselerek	rise; climb; increase
yükselirken	rise; increase
yükseliyor	rise; climb; increase
yükseliş	rise; surge
yükselişe	rise; increase
yükselişi	rise; increase
yükselişle	rise; increase
yükselmek	rise; climb; increase
yükselmesi	rise; climb; increase
yükselmesine	rise; increase
yükselmesini	rise; increase
yükselmeye	rise; increase
yükselmiş	rise; climb; increase
yükselmişti	rise; increase
yükseltecek	raise
yükselten	raise; upgrade
yükselterek	raise
yükseltildi	raise; upgrade
yükseltilecek	raise
yükseltilen	raise
yükseltilmesi	raise; upgrade
yükseltiyor	raise
yükseltme	raise
yükseltmek	raise; upgrade
yükseltmesi	raise
yükseltmeye	raise
yükseltti	raise; upgrade
yükselttiği	raise
yükselttiğini	raise
yükü	burden; cargo; load
yürek	heart
yüreği	heart
yürüdü	walk; march
yürüdüler	walk; march
yürümek	walk; march
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
yürüyerek	walk; march
yürüyor	walk; march
yürüyüş	march; walk
yürüyüşe	walk; march
yüz	hundred; face
yüz bin	one hundred thousand
yüz binlerce	hundreds of thousands
yüz yüze	face to face
yüzbaşı	captain
yüzde	percent; per cent
yüzde puan	percentage point
yüzdelik	percent
yüzdesi	percentage
yüzey	surface
yüzeyi	surface
yüzler	face
yüzlerce	hundreds
yüzlerce kişi	hundreds of people
yüzlercesi	hundreds
yüzleşme	confront; confrontation
yüzleşti	confront; confrontation
yüzme	swimming
yüzyıl	century
yüzyılın	century
yüzü	face
yüzünde	face
yüzünden	because
yüzünü	face
yıkan	demolish; destroy; topple
yıkmak	demolish; destroy; topple
yıkmaya	destroy; demolish
yıktı	collapse; demolish; destruction
yıkılacak	destroy; demolish
yıkılan	collapse; demolish; destruction
yıkıldı	collapse; demolish; destruction
yıkıldığı	destroy; demolish
yıkıldığını	destroy; demolish
yıkılması	collapse; demolish; destruction
yıkılmasına	destroy; demolish
yıkılmış	demolish; destroy; topple
yıkılmıştı	destroy; demolish
yıkım	destruction; demolition
yıkımı	destruction; demolition
yıkıyor	destroy; demolish
yıl	year
yıl dönümü	anniversary
yıl hapis	imprisonment
yıl hapis cezası	year prison sentence
yıl sonu	year end
yılan	snake
yılbaşı	new year
yılda	year
yıldönümü	anniversary
yıldır	year
yıldırım	lightning; yildirim
yıldız	star
yıldızı	star
yıllarca	for years
yıllardır	for years
yıllık	annual; year
yıllık bazda	year on year
yıllık enflasyon	annual inflation
yılı	year
yılın	year
yılında	year
zabıta	municipal police
zafer	victory
zafer partisi	victory party
zam	hike; raise; price increase
zam yaptı	raise
zam yapıldı	raise
zaman	time
zamanda	time
zamanı	time
zambiya	zambia
zammı	hike; raise; price increase
zanlı	suspect
zanlılar	suspect
zarar	loss; damage; harm
zarar gördü	damage
zarar gören	damage
zarar görmesi	damage
zarar verdi	damage
zarar verecek	damage
zarar veren	damage
zarar vermek	damage
zararı	loss
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
zemini	ground
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
zirvede	summit
zirvesi	summit
ziyaret	visit
ziyaret edecek	visit
ziyaret eden	visit
ziyaret ediyor	visit
ziyaret etmek	visit
ziyaret etti	visit
ziyareti	visit
ziyaretin	visit
ziyaretinde	visit
ziyaretler	visit
ziyaretleri	visit
ziyarette	visit
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
çabuk	quick
çad	chad
çadır	tent
çalan	steal; play
çaldı	steal; play
çaldığı	play; steal
çalınan	steal; play
çalındı	steal; play
çalınması	theft; steal
çalışabilir	work
çalışacak	work; try
çalışacağız	work
çalışan	employee; worker
çalışanlar	employee; worker; staff
çalışanları	employee; worker; staff
çalışanların	work
çalışanı	worker
çalışarak	work
çalışma	work; study
çalışma bakanlığı	labor ministry
çalışma bakanı	labor minister
çalışmak	work; try
çalışmakta	work
çalışmaktadır	work
çalışmalar	work; study; effort
çalışmaları	work; study; effort
çalışması	work; try
çalışmasını	work
çalışmaya	work
çalışmayan	work
çalışmıyor	work
çalışmış	work
çalıştı	work; try
çalıştıkları	work
çalıştıklarını	work
çalıştılar	work
çalıştırma	work
çalıştırılan	work
çalıştığı	work; try
çalıştığını	work; try
çalışılan	work; try
çalışıldığı	try; work
çalışılıyor	work
çalışırken	work
çalışıyor	work; try
çalışıyordu	work
çalışıyorlar	work
çalışıyoruz	work; try
çanta	bag
çaresiz	desperate; helpless
çarpan	hit; crash; collide; collision
çarparak	hit; crash
çarparken	hit; crash
çarpması	hit; crash; collide; collision
çarptı	hit; crash; collide; collision
çarptırılan	sentence
çarptırıldı	sentence
çarptırıldığı	sentence
çarptırılması	sentence
çarptırılmıştı	sentence
çarptığı	hit; crash
çarptığını	hit; crash
çarpıyor	hit; crash
çarpışan	hit; crash; collide; collision
çarpışma	hit; crash; collide; collision
çarpışmada	hit; crash
çarpışması	hit; crash
çarpıştı	hit; crash; collide; collision
çarpıştığı	hit; crash
çarşamba	wednesday
çarşı	market; bazaar
çatal	fork
çatlak	crack
çatı	roof
çatışma	conflict; clash
çatışmada	conflict
çatışmalar	clash; conflict; fighting
çatışmalarda	conflict
çatışması	conflict
çavuş	sergeant
çavuşoğlu	cavusoglu
çay	tea
çağ	age; era
çağdaş	modern; contemporary
çağrı	call; appeal
çağrı yaptı	call; urge
çağrıda bulundu	call; urge
çağrıları	call
çağrıldı	call; summon
çağrısı	call
çağrısı yaptı	call; urge
çağrısında bulunan	call; urge
çağrısında bulundu	call; urge
çağıran	call; summon
çağırdı	call; summon
çağırıyor	call; summon
çehre	face
çek	check; czech
çek cumhuriyeti	czech republic
çekecek	withdraw; pull
çeken	draw; pull; attract; withdraw
çekerek	withdraw; pull
çeki	cheque; check
çekici	attract
çekildi	withdraw; pull out
çekildiler	withdraw; pull
çekildiği	withdraw; pull
çekildiğini	withdraw; pull
çekilecek	withdraw; pull out
çekileceği	withdraw; pull
çekileceğini	withdraw; pull
çekilen	withdraw; pull out
çekiliyor	withdraw; pull
çekilme	withdraw; pull out
çekilmek	withdraw; pull out
çekilmesi	withdraw; pull out
çekilmesine	withdraw; pull
çekilmesini	withdraw; pull
çekilmeye	withdraw; pull
çekilmiş	withdraw; pull
çekim	shot; photo
çekimser	abstain
çekince	reservation; concern
çekirdek	core; nucleus
çekiyor	draw; pull; attract; withdraw
çekmek	draw; pull; attract; withdraw
çekmesi	draw; pull; attract; withdraw
çekti	draw; pull; attract; withdraw
çektiği	withdraw; pull
çektiğini	withdraw; pull
çekya	czech republic
çelik	steel
çeliği	steel
çember	circle
çerçeve	framework; frame
çete	gang
çetin	hard
çevik kuvvet	riot police
çeviri	translation
çevirmen	interpreter; translator
çevre	environment
çevre bakanlığı	environment ministry
çevre bakanı	environment minister
çevreci	environmentalist; environmental
çevreler	circle; environment
çevresel	environmental
çevresi	environment
çevresinde	around
çevrim içi	online
çevrimiçi	online
çeyrek	quarter
çeyrek altın	gold
çeyrek final	quarter-final
çeyrekte	quarter
çeyreği	quarter
çeyreğinde	quarter
çeçen	chechen
çeçenistan	chechnya
çeşit	kind; variety
çeşitli	various; diverse
çeşitlilik	diversity
çeşitliliği	diversity
çift	couple; pair; double
çifte	double
çifti	pair
çiftin	couple
çiftlik	farm
çiftliği	farm
çiftçi	farmer
çiftçiler	farmer
çikolata	chocolate
çilek	strawberry
çim	grass
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
çocuklara	child
çocukları	child
çocukların	child
çocukluk	childhood
çocukluğu	childhood
çocuğa	child
çocuğu	child; kid
çocuğun	child
çok	-
çok fazla	too much; many
çok sayıda	many; numerous
çok taraflı	multilateral
çok uluslu	multinational
çoklu	multi
çorba	soup
çoğu	-
çoğu zaman	mostly
çoğunluk	majority
çoğunlukla	most
çoğunluğu	majority
çoğunu	many
çökecek	collapse
çöken	collapse
çökme	collapse
çökmesi	collapse
çökmesi sonucu	collapse
çökmesine	collapse
çökmüş	collapse
çöktü	collapse
çöktüğü	collapse
çöküntü	depression
çöküyor	collapse
çöküş	collapse
çöküşü	collapse
çöl	desert
çöp	garbage; trash
çöpü	garbage; trash
çözdü	solve; resolve
çözecek	solve
çözmek	solve; resolve
çözmeye	solve
çözüldü	solve; resolve
çözülecek	solve
çözülemedi	solve
çözülen	solve
çözülmesi	solve; resolve
çözülmesine	solve
çözülmesini	solve
çözüm	solution; settlement
çözüm süreci	peace process; solution process
çözüme	solve
çözümler	solve
çözümü	solve
çözümünü	solve
çözüyor	solve
çünkü	-
çıkabilecek	emerge; come out
çıkabilir	emerge; exit; leave
çıkacak	emerge; exit; leave; come out
çıkacağını	emerge; exit; leave
çıkan	emerge; exit; leave; come out
çıkanlar	emerge; come out
çıkar	interest
çıkaracak	remove; extract
çıkarak	emerge; exit; leave; come out
çıkaran	remove; extract; issue
çıkararak	remove; extract
çıkardı	remove; extract; issue
çıkardılar	remove; extract
çıkardığı	remove; extract
çıkarken	emerge; exit; leave
çıkarlar	interest
çıkarları	interest
çıkarma	remove; extract; issue
çıkarmak	remove; extract; issue
çıkarması	remove; extract
çıkarmaya	remove; extract
çıkartmak	remove; extract
çıkartılan	remove; extract
çıkartıldı	remove; extract
çıkarılacak	remove; extract
çıkarılan	remove; extract; issue
çıkarıldı	remove; extract; issue
çıkarıldığı	remove; extract
çıkarılması	remove; extract; issue
çıkarılmış	remove; extract
çıkarılıyor	remove; extract
çıkarıyor	remove; extract; issue
çıkmadan	emerge; come out
çıkmadı	emerge; exit; leave
çıkmak	emerge; exit; leave; come out
çıkması	emerge; exit; leave; come out
çıkmasına	emerge; come out
çıkmasını	emerge; come out
çıkmaya	emerge; exit; leave
çıkmayan	emerge; come out
çıkmaz	deadlock; impasse
çıkmış	emerge; exit; leave; come out
çıkmışlar	emerge; come out
çıkmıştı	emerge; exit; leave; come out
çıktı	emerge; exit; leave; come out
çıktık	emerge; come out
çıktıktan	emerge; come out
çıktılar	emerge; exit; leave
çıktığı	emerge; exit; leave; come out
çıktığını	emerge; exit; leave; come out
çıkıldı	emerge; come out
çıkılması	emerge; come out
çıkıp	emerge; exit; leave
çıkıyor	emerge; exit; leave; come out
çıkıyordu	emerge; come out
çıkıyorlar	emerge; come out
çıkış	exit; departure
çılgın	crazy
çırak	apprentice
çığ	avalanche
öbür	other
öcalan	ocalan
ödedi	pay
ödediği	pay
ödeme	payment
ödemedi	pay
ödemek	pay
ödemeler	pay
ödemeleri	pay
ödemesi	pay
ödemeye	pay
ödemeyen	pay
ödendi	pay
ödendiği	pay
ödenecek	pay
ödenen	pay
ödeniyor	pay
ödenmesi	pay
ödenmesini	pay
ödenmeyen	pay
ödenmiş	pay
ödeyecek	pay
ödeyeceğini	pay
ödeyemeyen	pay
ödeyen	pay
ödeyerek	pay
ödül	award; prize
ödülü	award
ödün	concession
ödün verdi	compromise; concession
ödüyor	pay
ödüyoruz	pay
öfke	anger
öfkeli	angry
öksürük	cough
öldü	die; dead
öldükten	die
öldüler	die
öldürdü	kill; murder
öldürdükleri	kill
öldürdüklerini	kill
öldürdükten	kill
öldürdüğü	kill; murder
öldürdüğünü	kill
öldürecek	kill
öldüren	kill; murder
öldürenler	kill
öldürerek	kill
öldürme	kill; murder
öldürmek	kill; murder
öldürmekle	kill
öldürmesi	kill
öldürmeye	kill
öldürmüş	kill; murder
öldürüldü	kill; murder
öldürüldükleri	kill
öldürüldükten	kill
öldürüldüğü	kill; murder
öldürüldüğünü	kill; murder
öldürülecek	kill
öldürülen	kill; murder
öldürülenler	kill
öldürülmesi	kill; murder
öldürülmesine	kill
öldürülmesini	kill
öldürülmesinin	kill
öldürülmüş	kill; murder
öldürülmüştü	kill
öldürülüyor	kill
öldürüyor	kill; murder
öldüğü	die; dead
öldüğüne	die
öldüğünü	die; dead
ölebilir	die
ölecek	die; dead
öleceğini	die
ölen	die; dead
ölenler	die; dead
ölenlerin	die; dead
ölenlerin sayısı	death toll
ölmeden	die
ölmek	die; dead
ölmesi	die; dead
ölmesine	die
ölmüş	die; dead
ölmüştü	die
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
ölüler	dead
ölüm	death
ölüm cezası	death penalty; death sentence
ölüm sayısı	death toll
ölüm tehdidi	death threat
ölümcül	deadly; fatal
ölümle	death
ölümler	death
ölümü	death
ölümün	death
ölümünden	death
ölümüne	death
ölüyor	die; dead
ölüyorlar	die
ömrü	life; lifetime
ömür	life; lifetime
ömür boyu hapis	life sentence; life imprisonment
ön	front; preliminary; pre
ön cephe	front line
ön koşul	precondition
ön plana çıkardı	highlight; stress
ön plana çıktı	come to fore
ön şart	precondition
önce	before; ago
önceden	previously; earlier
önceki	previous
öncelik	priority
öncelikle	primarily; first
öncelikli	priority
önceliği	priority
öncesi	before
öncesinde	before
öncü	pioneer; leading
öncülük	lead; pioneer
öncülük eden	lead
öncülük etti	lead
öncülüğünde	lead; pioneer
önde gelen	leading; prominent
önder	leader
önderlik	leadership
önderliğinde	lead
önderliğindeki	lead
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
önemli miktarda	substantial; considerable
önemli ölçüde	significantly
önerdi	propose; suggest; recommend
önerdiği	propose; suggest
önerdiğini	propose; suggest
önerecek	propose; suggest
öneren	propose; suggest; recommend
önerge	motion
öneri	proposal; suggestion; recommendation
önerildi	propose; suggest; recommend
önerildiği	propose; suggest
önerilen	propose; suggest; recommend
öneriler	proposal
öneriliyor	propose; suggest
önerilmesi	propose; suggest
önerisi	proposal
öneriyor	propose; suggest; recommend
önermek	propose; suggest; recommend
önermesi	propose; suggest
öngördü	foresee; envisage; predict
öngördüğü	foresee; predict
öngördüğünü	foresee; predict
öngören	foresee; envisage; predict
öngörü	forecast; prediction
öngörüldüğü	foresee; predict
öngörülebilir	foresee; predict
öngörülen	foresee; envisage; predict
öngörüler	foresee; predict
öngörülmesi	foresee; predict
öngörülmüştü	foresee; predict
öngörülüyor	foresee; envisage; predict
öngörüyor	foresee; envisage; predict
önledi	prevent; prevention
önledikleri	prevent
önlem	measure; precaution
önlem aldı	take measure; take precaution
önlem almak	take measure; take precaution
önleme	prevent; prevention
önlemek	prevent; prevention
önlemeye	prevent
önlemeyi	prevent
önlemler	measure; precaution
önlemleri	measure; precaution
önlendi	prevent
önlenebilir	prevent
önlenemedi	prevent
önlenen	prevent
önlenmesi	prevent; prevention
önleyebilir	prevent
önleyecek	prevent; prevention
önleyen	prevent; prevention
önleyici	preventive
önlüyor	prevent
önü	front
önümüzdeki	next; coming
önümüzdeki ay	next month
önümüzdeki günlerde	coming days
önümüzdeki hafta	next week
önümüzdeki yıl	next year
önünde	front
önüne	front
örgüt	organization; group
örgüt üyesi	member
örgütlenme	organization
örgütü	organization; group
örgütün	organization
örnek	example; sample; model
örnekleri	example
örneği	example; sample; model
örneğin	for example
örneğinde	instance; sample
öso	free syrian army
öte	beyond
öte yandan	-
öteki	other
ötesinde	-
ötv	special consumption tax
ötürü	-
öyle	-
öyle ki	-
öyleyse	-
öz kaynak	equity
öz sermaye	equity; capital
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
özellik	feature
özellikle	especially; particularly
özellikler	feature
özellikleri	feature
özelliği	feature
özet	summary
özgeçmiş	resume; background
özgür	free
özgür suriye ordusu	free syrian army
özgürleştirdi	liberate; free
özgürlük	freedom
özgürlüğü	freedom
özkaynak	equity
özür	apologize; apology
özür diledi	apologize; apology
özür dilemek	apologize
özür dilemesi	apologize
özür dileyen	apologize; apology
özür diliyor	apologize
öğle	noon
öğle yemeği	lunch
öğleden sonra	afternoon
öğleden önce	morning
öğrenci	student
öğrenciler	student
öğrencileri	student
öğrencilerin	student
öğrencinin	student
öğrencisi	student
öğrendi	learn
öğrendik	learn
öğrendiği	learn
öğrendiğini	learn
öğrenecek	learn
öğrenen	learn
öğrenildi	learn
öğrenildiği	learn
öğrenildiğine	learn
öğrenilen	learn
öğrenince	learn
öğreniyor	learn
öğreniyoruz	learn
öğrenme	learn
öğrenmek	learn
öğrenmesi	learn
öğrenmeye	learn
öğreten	teach
öğretim	education; teaching
öğretim görevlisi	lecturer
öğretim üyesi	faculty member; lecturer
öğretiyor	teach
öğretmek	teach
öğretmen	teacher
öğretmeni	teacher
öğretmenler	teacher
öğretmenleri	teacher
öğretti	teach
ü	-
ücret	wage; fee; pay
ücretsiz	free
üfe	producer price index
ülke	country
ülke genelinde	nationwide; across the country
ülke çapında	nationwide; across the country
ülkede	country
ülkeler	country
ülkeleri	country
ülkelerin	country
ülkenin	country
ülkenin en büyük	country's largest
ülkesi	country
ültimatom	ultimatum
ümit	hope
ün	-
ünite	unit
üniversite	university
üniversite sınavı	university exam
üniversitesi	university
ünlü	famous; celebrity
ürdün	jordan
ürdünlü	jordanian
üretebilir	produce
üretecek	produce; manufacture
üreten	produce; manufacture
üretici	producer; manufacturer
üretici fiyat endeksi	producer price index
üreticiler	producer
üretildi	produce; manufacture
üretilecek	produce
üretilen	produce; manufacture
üretiliyor	produce
üretilmesi	produce; manufacture
üretilmesini	produce
üretim	production; output
üretim tesisi	production facility
üretimi	production
üretimin	produce
üretiyor	produce; manufacture
üretme	produce
üretmek	produce; manufacture
üretmesi	produce
üretmeye	produce
üretti	produce; manufacture
ürettiği	produce
ürettiğini	produce
ürün	product; crop
ürünler	product
ürünleri	product
ürünü	product
üsküp	skopje
üslubu	style; tone
üslup	style; tone
üst	upper; senior; top
üst düzey	senior; high level
üst düzey yetkili	senior official
üst düzeyde	high level
üst mahkeme	higher court
üstelik	-
üstesinden geldi	overcome; cope
üstesinden gelmek	overcome; cope
üstlendi	undertake; assume; claim responsibility
üstlenen	undertake; assume; claim responsibility
üstleniyor	undertake; assume; claim responsibility
üstlenmek	undertake; assume; claim responsibility
üstte	above
üstü	upper; senior; top
üstün	outstanding
üstünde	-
üstünlük	advantage
üstünlüğü	advantage
üye	member
üye devlet	member state; member country
üye devletler	member state; member country
üye oldu	join
üye ülke	member state; member country
üye ülkeler	member state; member country
üyeleri	member
üyelerinin	member
üyeleriyle	member
üyelik	membership
üyeliği	membership
üyesi	member
üzere	-
üzerinde	-
üzerindeki	-
üzerinden	-
üzerine	-
üzgün	sad; sorry
üzüm	grape
üzüntü	sadness; sorrow
üç	three
üç aylık	quarterly; three month
üç kat	triple
üç katı	triple
üç yüz	three hundred
üçgen	triangle
üçlü	triple
üçte biri	third
üçte ikisi	two thirds
üçüncü	third
üçüncü çeyrek	third quarter
ılık	warm
ırak	iraq
ıraklı	iraqi
ırk	race
ırkçı	racist
ırkçılık	racism
ırkçılığı	racism
ırmak	river
ırmağı	river
ıslak	wet
ısrar	insist; insistence
ısı	heat
ışid	isis; islamic state; isil
ışık	light
ışığı	light
şablon	template
şahit	witness
şair	poet
şam	damascus
şampiyon	champion
şampiyona	championship
şampiyonlar ligi	champions league
şampiyonluk	championship; title
şampiyonluğu	championship; title
şampiyonu	champion
şanghay	shanghai
şanghay işbirliği örgütü	shanghai cooperation organization
şans	chance; luck
şansölye	chancellor
şantaj	blackmail
şapka	hat
şarabı	wine
şarap	wine
şarkı	song
şarkıcı	singer
şarkılar	song
şarkısı	song
şart	condition; must
şartlar	condition
şartları	condition
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
şeftali	peach
şehidi	martyr; killed
şehir	city; town
şehir hastanesi	city hospital
şehirde	city
şehit	martyr; killed
şehit düştü	kill
şehit oldu	martyr; killed
şehri	city; town
şehrin	city
şeker	sugar
şeker hastalığı	diabetes
şekil	form; shape; manner
şekli	form; shape; manner
şelale	waterfall
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
şimdiki	current
şimdiye dek	-
şimşek	simsek; lightning
şirket	company; firm
şirkete	company
şirketi	company
şirketin	company
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
şüpheliler	suspect
şüphelinin	suspect
şüphesiz	undoubtedly; no doubt
