# language: id
# name: Indonesian
# licence: Apache-2.0
# sources: written for this project, by hand
# entries: 7169
# date: 2026-11-22
abad	century
abk	crew member
aborsi	abortion
abu abu	gray
abu vulkanik	volcanic ash
acara	event; program
acara televisi	television program; tv show
acara tv	tv show
aceh	aceh
acuan	reference; benchmark
ada	-
adakan	hold
adalah	-
adanya	-
adapun	-
adat	custom; customary
adik	brother; sister
adik laki laki	younger brother
adil	fair; just
adu penalti	penalty shootout
advokat	lawyer; advocate
afganistan	afghanistan; afghan
afghan	afghan
afghanistan	afghanistan; afghan
afrika	africa; african
afrika barat	west africa
afrika selatan	south africa; south african
afrika tengah	central african republic; central africa
afrika timur	east africa
afrika utara	north africa
agak	-
agama	religion
agar	-
agenda	agenda
agresi	aggression
agresif	aggressive
agustus	august
ahad	sunday
ahli	expert
ahli bedah	surgeon
ahmadiyah	ahmadiyya; ahmadi
aids	aids
air	water
air bersih	clean water
air mata	tear
air minum	drinking water
ajak	invite
ajakan	invitation; call
ajaran	teaching
ajudan	aide
akademi	academy
akademis	academic
akademisi	academic
akan	-
akhir	end; late
akhir akhir ini	lately; recently
akhir pekan	weekend
akhir pekan lalu	last weekend
akhir tahun	end of year; year-end
akhirnya	finally; eventually
akibat	result; consequence; due
akibatnya	as a result; consequently
akses	access
aksi	action; protest
aksi mogok	strike
aksi protes	protest
aksi teror	act of terror; terrorist attack
aksi unjuk rasa	protest; demonstration
aktif	active
aktivis	activist
aktivis ham	human rights activist
aktivis lingkungan	environmental activist; environmentalist
aktivitas	activity
aktor	actor
aktris	actress
aku	-
akui	admit; recognize
akuisisi	acquisition
akun	account
akun twitter	twitter account
akuntabilitas	accountability
akurasi	accuracy
akurat	accurate
al qaeda	al qaeda
al qaida	al qaeda
al quran	quran; koran
alam	nature; natural
alamat	address
alami	natural
alasan	reason
alat	tool; equipment
alat berat	heavy equipment
alat bukti	evidence
albania	albania; albanian
album	album
aleppo	aleppo
alhasil	as a result
aliansi	alliance
aliran listrik	electricity; power supply
aljazair	algeria; algerian
aljir	algiers
alkitab	bible
alkohol	alcohol
allah	allah; god
alokasi	allocation
alquran	quran; koran
alternatif	alternative
aluminium	aluminum
alun alun	square
amal	charity
aman	safe; secure
amanat	mandate
amandemen	amendment
amat	-
amati	observe
ambil	take
ambisi	ambition
ambisius	ambitious
ambruk	collapse
ambulans	ambulance
amendemen	amendment
amerika	america; american; us
amerika latin	latin america; latin american
amerika selatan	south america
amerika serikat	united states; us
amerika tengah	central america
amerika utara	north america
amman	amman
amnesti	amnesty
amnesti internasional	amnesty international
amnesty internasional	amnesty international
amplop	envelope
amunisi	ammunition
anak	child; son
anak anak	children
anak buah kapal	crew member
anak di bawah umur	minor; underage
anak laki laki	boy; son
anak lelaki	boy; son
anak muda	young people; youth
anak perempuan	girl; daughter
anak perusahaan	subsidiary
anak sekolah	schoolchildren
analis	analyst
analisa	analysis
analisis	analysis
ancam	threaten
ancaman	threat
anda	-
aneh	strange
anggap	consider
anggapan	assumption
anggaran	budget
anggaran belanja	budget
anggota	member
anggota dewan	council member
anggota keluarga	family member
anggota parlemen	lawmaker; member of parliament
anggota tubuh	body part
angin	wind
angin kencang	strong wind
angin puting beliung	tornado
angka	figure; number; rate
angka kelahiran	birth rate
angka kematian	death rate; mortality rate
angkasa	space
angkat	lift
angkat besi	weightlifting
angkatan	force; generation
angkatan bersenjata	armed forces
angkatan darat	army
angkatan kerja	workforce; labor force
angkatan laut	navy
angkatan udara	air force
angkutan	transport
angkutan umum	public transport; public transportation
angola	angola
aniaya	abuse
anjing	dog
anjlok	plunge; plummet; slump
ankara	ankara
anonim	anonymous
anonimitas	anonymity
antar	deliver; inter
antara	-
antara lain	-
antaragama	interfaith
antarbangsa	international
antariksa	space
antariksawan	astronaut
antarnegara	international
antartika	antarctica; antarctic
anti korupsi	anti-corruption
antibiotik	antibiotic
antikorupsi	anti-corruption
antusias	enthusiastic
antusiasme	enthusiasm
apa	-
apa pun	whatever; anything
apabila	-
aparat	apparatus; officer
aparat keamanan	security force; security personnel
aparat penegak hukum	law enforcement
aparatur sipil negara	civil servant
apartemen	apartment
apbn	state budget
apec	apec
api	fire
aplikasi	application; app
apotek	pharmacy
april	april
arab	arab; arabic
arab saudi	saudi arabia; saudi
arah	direction
arahan	direction; guidance
argentina	argentina; argentine
arkeolog	archaeologist
arkeologi	archaeology
arktik	arctic
armada	fleet
armenia	armenia; armenian
arsip	archive
arti	meaning
artikel	article
artileri	artillery
artinya	mean
artis	artist; celebrity; actress
as	us; united states
asal	origin; from
asal usul	origin
asap	smoke
asean	asean
aset	asset
asia	asia; asian
asia pasifik	asia pacific; asia-pacific
asia selatan	south asia
asia tengah	central asia
asia tenggara	southeast asia; southeast asian
asia timur	east asia
asian games	asian games
asing	foreign
asisten	assistant
asli	original; native; indigenous
asn	civil servant
asosiasi	association
aspek	aspect
asteroid	asteroid
astronom	astronomer
astronomi	astronomy
astronot	astronaut
asuransi	insurance
asuransi kesehatan	health insurance
atap	roof
atas	-
atas dasar	basis
atas nama	behalf; name
atasan	superior; boss
atasi	overcome; tackle
atau	-
ateis	atheist
athena	athens
atlantik	atlantic
atlet	athlete
atletik	athletics
aturan	rule; regulation
audit	audit
auditor	auditor
australia	australia; australian
austria	austria; austrian
autopsi	autopsy
awak	crew
awak kapal	crew; crew member
awak pesawat	flight crew
awal	early; beginning; initial
awal tahun	early year
awal tahun ini	earlier this year
awalnya	initially; originally
awan	cloud
ayah	father
ayam	chicken
azerbaijan	azerbaijan; azerbaijani
babak	round; half
babak final	final
babak kedua	second half
babak kualifikasi	qualifying round
babak penyisihan	preliminary round
babak pertama	first half
babi	pig; pork
baca	read
bacaan	reading
badai	storm; hurricane
badai salju	snowstorm; blizzard
badai tropis	tropical storm
badak	rhinoceros; rhino
badan	agency; body; board
badan amal	charity
badan antariksa	space agency
badan energi atom internasional	international atomic energy
badan intelijen	intelligence agency
badan intelijen negara	state intelligence agency
badan nasional penanggulangan bencana	disaster mitigation agency
badan pengawas	watchdog; supervisory agency
badan pusat statistik	central statistics agency; statistics indonesia
badan usaha milik negara	state-owned enterprise
bagai	-
bagaikan	-
bagaimana	-
bagasi	baggage; luggage
bagdad	baghdad
baghdad	baghdad
bagi	-
bagi hasil	profit sharing
bagian	part; section
bagian dari	part
bagus	good; great
bahagia	happy
bahan	material; ingredient
bahan bakar	fuel
bahan bakar fosil	fossil fuel
bahan bakar minyak	fuel
bahan baku	raw material
bahan kimia	chemical
bahan peledak	explosive
bahan pokok	staple
bahas	discuss
bahasa	language
bahasa arab	arabic
bahasa indonesia	indonesian
bahasa inggris	english
bahasa mandarin	mandarin; chinese
bahaya	danger; hazard
bahkan	-
bahrain	bahrain
baht	baht
bahu	shoulder
bahwa	-
baik	good; well
baik baik saja	fine
baja	steel
bajak laut	pirate
baju	clothes; shirt
bakal	-
bakar	burn
bakat	talent
baku tembak	shootout; gunfight; gunbattle
balai kota	city hall
balap	racing
balap sepeda	cycling
balapan	race
balas	reply
balasan	reply; retaliation
bali	bali
balita	toddler
balkan	balkans
band	band
bandar udara	airport
bandara	airport
banding	appeal
bangga	proud
bangkai	wreck; carcass
bangkai pesawat	wreckage
bangkit	rise; recover
bangkok	bangkok
bangkrut	bankrupt
bangladesh	bangladesh; bangladeshi
bangsa	nation; people
bangsa bangsa	nations
bangsawan	nobleman
bangun	build; wake
bangunan	building
bangunan bersejarah	historic building
banjir	flood; flooding
banjir bandang	flash flood
bank	bank
bank dunia	world bank
bank indonesia	bank indonesia; central bank
bank investasi	investment bank
bank komersial	commercial bank
bank pembangunan asia	asian development bank
bank sentral	central bank
bank sentral eropa	european central bank
bank swasta	private bank
bankir	banker
bansos	social assistance
bantah	deny
bantahan	denial
bantu	help; assist
bantuan	aid; assistance; help
bantuan kemanusiaan	humanitarian aid
bantuan keuangan	financial aid
bantuan militer	military aid
bantuan sosial	social assistance
banyak	many
bapak	mr; father
barang	goods; item
barang barang	goods
barang bukti	evidence
barang dan jasa	goods and services
barang mewah	luxury goods
barangkali	perhaps
barat	west; western
barat daya	southwest
barat laut	northwest
barat tengah	midwest
barel	barrel
barikade	barricade
baris	row; line
barisan	line; ranks
baru	new
baru baru ini	recently; recent
basah	wet
basarnas	search and rescue
basis data	database
basket	basketball
batal	canceled
batalyon	battalion
batas	limit; boundary
batas waktu	deadline
batasan	limit; restriction
baterai	battery
batu	stone; rock
batu bara	coal
batubara	coal
bawa	bring; carry
bawah	under; bottom
bawah tanah	underground
bawahan	subordinate
bawang	onion
bawaslu	election supervisory body
bayar	pay
bayaran	pay; payment
bayi	baby; infant
bbm	fuel
bea	duty
bea cukai	customs
bea masuk	import duty; tariff
beasiswa	scholarship
bebas	free
bebas visa	visa-free
beberapa	several; some
becak	pedicab
beda	different
bedah	surgery; surgical
begini	-
begitu	-
begitulah	-
bei	indonesia stock exchange
beijing	beijing
beirut	beirut
bek	defender
bekerja	work
bekerja sama	cooperate; collaborate; work together
bekerjasama	cooperate; collaborate
bela	defend
bela sungkawa	condolence
belajar	learn; study
belakang	back; behind
belakangan	recently
belakangan ini	recently; lately
belanda	netherlands; dutch
belanja	spending; shopping
belarus	belarus
belarusia	belarus; belarusian
belasan	dozen
belasungkawa	condolence
belgia	belgium; belgian
beli	buy
beliau	-
belum	-
belum pernah	never
benar	true; correct; right
benar benar	really; truly
bencana	disaster
bencana alam	natural disaster
benci	hate
benda	object
bendera	flag
bendungan	dam
benih	seed
bensin	gasoline; petrol
bentrok	clash
bentrokan	clash
bentrokan bersenjata	armed clash
bentuk	form; shape
benturan	collision
benua	continent
beograd	belgrade
bepergian	travel
beracun	toxic; poisonous
berada	be; located
beragama	religious
berakhir	end
berakhirnya	end
berakibat	result
beraksi	act
beralasan	reasonable; argue
beralih	switch; shift
beranggotakan	member
berangkat	depart; leave
berani	brave; dare
berapa	-
berarti	mean; meaningful
beras	rice
berasal	come; originate
berasal dari	come from
berat	heavy; severe; weight
berat badan	weight
berbagai	various
berbagi	share
berbahasa	language; speak
berbahaya	dangerous; hazardous
berbatasan	border
berbeda	different; differ
berbelanja	shop; shopping
berbentuk	shaped
berbicara	speak; talk
berbincang	chat; talk
berbisnis	business
berbohong	lie
berbuat	do; act
berbulan bulan	months
bercerai	divorce
bercerita	tell
berdagang	trade
berdamai	make peace; reconcile
berdampak	impact; affect
berdarah	bloody; bleed
berdasarkan	based; according
berdaulat	sovereign
berdebat	debate; argue
berdemonstrasi	demonstrate; protest
berdialog	dialogue
berdiri	stand; founded
berdiskusi	discuss
berdoa	pray
berduka	mourn
beredar	circulate
berenang	swim
berencana	plan
berfokus	focus
berfoto	photo
berfungsi	function
bergabung	join
bergabung kembali	rejoin
berganti	change
bergelar	titled
bergerak	move
berguna	useful
berhadapan	face
berhak	entitled; right
berharap	hope; expect
berharga	valuable
berhari hari	days
berhasil	succeed; manage; successful
berhenti	stop; quit
berhubungan	relate; connected
beri	give
beribadah	worship
berikut	following
berikutnya	next; following
berimbang	balanced
berinvestasi	invest
berisi	contain
berisikan	contain
berisiko	risky; risk
berita	news
berita palsu	fake news
berita utama	headline
berjabat tangan	shake hands
berjaga	guard
berjalan	walk; run
berjanji	promise; pledge; vow
berjuang	struggle; fight
berjudi	gamble
berjudul	titled
berjumlah	number; total
berkabung	mourning
berkaitan	relate; linked
berkala	periodic
berkali kali	repeatedly
berkampanye	campaign
berkantor pusat	headquartered
berkarya	work
berkata	say
berkebangsaan	national
berkekuatan	magnitude
berkelanjutan	sustainable
berkelompok	group
berkeluarga	family
berkembang	develop; grow
berkendara	drive
berkepentingan	interested
berkesempatan	opportunity
berkicau	tweet
berkomentar	comment
berkomitmen	committed
berkomunikasi	communicate
berkonsentrasi	concentrate
berkonsultasi	consult
berkontribusi	contribute
berkualitas	quality
berkuasa	ruling; power
berkumpul	gather
berkunjung	visit
berkurang	decrease; decline
berlabuh	dock; anchor
berlaku	valid; apply; effective
berlangganan	subscribe
berlangsung	take place; last
berlanjut	continue
berlari	run
berlatih	train; practice
berlawanan	opposite; contrary
berlayar	sail
berlebihan	excessive
berlian	diamond
berlibur	vacation; holiday
berlin	berlin
berlindung	shelter
berlomba	race; compete
bermacam macam	various
bermain	play
bermaksud	intend
bermanfaat	useful; beneficial
bermarkas	based; headquartered
bermasalah	problematic; troubled
bermerek	branded
bermimpi	dream
berminggu minggu	weeks
bermitra	partner
bermuatan	loaded
bermukim	reside
bermula	begin
bermunculan	emerge
bermusuhan	hostile
bernama	named; called
bernegosiasi	negotiate
bernilai	worth; valuable
bernomor	numbered
bernyanyi	sing
berolahraga	exercise
beroperasi	operate
berorganisasi	organize
berpartisipasi	participate
berpegang	adhere
berpendapat	argue; believe
berpenduduk	population
berpengalaman	experienced
berpengaruh	influential
berperan	role
berperang	war; fight
berpidato	speak; speech
berpihak	side
berpikir	think
berpindah	move
berpisah	separate; part
berpotensi	potential; potentially
berprestasi	outstanding
berpuasa	fast
berpusat	centered; based
bersahabat	friendly
bersaing	compete
bersaksi	testify
bersalah	guilty
bersama	together; joint
bersama sama	together
bersambung	continue
bersatu	unite; united
bersaudara	brother
bersedia	willing
bersejarah	historic
bersekolah	attend school
bersekutu	allied
berselisih	dispute
bersemangat	enthusiastic
bersembunyi	hide
bersengketa	dispute
bersenjata	armed
bersepakat	agree
bersepeda	cycle; cycling
bersiaga	standby; alert
bersiap	prepare
bersidang	convene
bersih	clean
bersikap	behave; act
bersubsidi	subsidized
bersumber	source
bersumpah	vow; swear
bersyarat	conditional
bertabrakan	collide
bertahan	survive; last
bertahap	gradual; gradually
bertahun tahun	years
bertambah	increase; grow
bertanda	marked
bertanding	compete; play
bertanggal	dated
bertanggung jawab	responsible
bertanya	ask
bertaruh	bet
bertekad	determined; vow
bertema	themed
berteman	friend
bertempat	take place
bertempur	fight
bertemu	meet
bertenaga	powered
bertentangan	contrary; contradict
berteriak	shout; scream
berterima kasih	thank; grateful
bertikai	warring
bertindak	act
bertolak	depart
bertransaksi	transact
bertugas	duty; serve
bertujuan	aim
bertukar	exchange
berturut turut	consecutive; in a row
beruang	bear
berubah	change
berukuran	size; sized
berulang kali	repeatedly
berumur	aged
berunding	negotiate
berunjuk rasa	protest; demonstrate
beruntung	lucky
berupaya	try; strive
berusaha	try; attempt
berusia	aged; year-old
berutang	owe
berwarna	colored
berwenang	authority; authorized
besar	big; large; great
besar besaran	massive; large-scale
besarnya	size; amount
besi	iron
besok	tomorrow
beton	concrete
betul	right; correct
bhutan	bhutan
biar	let
biara	monastery
biarawati	nun
biarpun	-
biasa	ordinary; usual; common
biasanya	usually; normally
biaya	cost; fee; expense
biaya hidup	cost of living
biaya produksi	production cost
bibi	aunt
bibit	seed
bicara	talk; speak
bidan	midwife
bidang	field; area; sector
bijak	wise
bijaksana	wise
biksu	monk
bila	-
bilamana	-
bilateral	bilateral
bin laden	bin laden
binatang	animal
bintang	star
bintang film	movie star; film star
biologi	biology
bioskop	cinema; movie theater
biro	bureau
birokrasi	bureaucracy
biru	blue
bis	bus
bisa	-
bisnis	business
bitcoin	bitcoin
blokade	blockade
bmkg	meteorology agency
bnn	national narcotics agency
bnpb	disaster mitigation agency
bnpt	counterterrorism agency
bodoh	stupid
bohong	lie
boikot	boycott
boko haram	boko haram
bola	ball
bola basket	basketball
bola voli	volleyball
boleh	allow
bolivia	bolivia
bom	bomb
bom atom	atomic bomb
bom bali	bali bombing
bom bunuh diri	suicide bombing; suicide bomb
bom mobil	car bomb
bongkar muat	loading and unloading
bonus	bonus
borgol	handcuff
bosnia	bosnia; bosnian
bpbd	disaster mitigation agency
bpjs kesehatan	national health insurance
bpk	supreme audit agency
bpom	food and drug
bps	statistics indonesia; statistics agency
brasil	brazil; brazilian
brazil	brazil; brazilian
brics	brics
brigade	brigade
brigadir jenderal	brigadier general
britania raya	united kingdom; great britain
brunei	brunei
brunei darussalam	brunei
brussel	brussels
brutal	brutal
bu	mrs
buah	fruit
buah buahan	fruit
buang	throw
buat	make
buatan	made; artificial
buaya	crocodile
budak	slave
budapest	budapest
budaya	culture; cultural
buddha	buddhist; buddha
budha	buddhist
buka	open
bukan	-
bukan hanya	not only
bukanlah	-
bukares	bucharest
bukit	hill
bukti	evidence; proof
buku	book
buku harian	diary
buku putih	white paper
bulan	month; moon
bulan depan	next month
bulan ini	this month
bulan lalu	last month
bulan puasa	fasting month; ramadan
bulan purnama	full moon
bulan ramadan	ramadan
bulan sabit merah	red crescent
bulanan	monthly
bulgaria	bulgaria; bulgarian
bulu tangkis	badminton
bulutangkis	badminton
bumi	earth
bumn	state-owned enterprise
bunga	interest; flower
bunuh	kill
bunuh diri	suicide
bupati	regent
burkina faso	burkina faso
burma	burma
buron	fugitive
buronan	fugitive
bursa	exchange; stock exchange; bourse
bursa efek	stock exchange
bursa efek indonesia	indonesia stock exchange
bursa saham	stock exchange; stock market
buru	hunt
buruh	labor; worker
buruk	bad; poor
burung	bird
bus	bus
busana	clothing; fashion
buta	blind
buta huruf	illiterate; illiteracy
butuh	need
cabai	chili
cabang	branch
cabut	revoke
cacar monyet	monkeypox; mpox
cacat	disabled; defect
cadangan	reserve
cadangan devisa	foreign exchange reserve
cadangan minyak	oil reserve
cadar	veil; niqab
cagar alam	nature reserve
cahaya	light
cakrawala	horizon
cakupan	coverage; scope
california	california
calon	candidate
calon presiden	presidential candidate
campak	measles
campur tangan	interference; intervention
candi	temple
candi borobudur	borobudur temple
canggih	sophisticated; advanced
cantik	beautiful
capai	reach
capaian	achievement
capres	presidential candidate
cara	way; method; how
cara terbaik	best way
cari	search; look for
catat	record; note
catatan	note; record
cawapres	vice presidential candidate
cctv	cctv; surveillance camera
cedera	injury; injured
cegah	prevent
ceko	czech
celaka	accident
cemas	anxious; worried
cepat	fast; quick; rapid
cerai	divorce
cerdas	smart; intelligent
cerita	story
cermin	mirror
cetak	print; score
chad	chad
chechnya	chechnya
chili	chile; chilean
china	china; chinese
chip	chip
cia	cia
cile	chile; chilean
cina	china; chinese
cinta	love
cipta kerja	job creation
ciptaan	creation
citra	image
coba	try
cocok	suitable; match
cokelat	chocolate
coklat	brown; chocolate
contoh	example
contohnya	-
corona	coronavirus; corona
covid	covid
cuaca	weather
cuaca buruk	bad weather
cuaca ekstrem	extreme weather
cucu	grandchild
cuitan	tweet
cukai	excise
cukup	-
cukup besar	considerable
culik	kidnap
cuma	-
curah hujan	rainfall
curi	steal
dada	chest
daerah	region; area
daerah istimewa yogyakarta	yogyakarta
daftar	list
dagang	trade
dagangan	merchandise
daging	meat
daging sapi	beef
dahulu	formerly
dakwa	charge; indict
dakwaan	charge; indictment
dalam	-
dalam negeri	domestic; home
dalamnya	depth
damai	peace; peaceful
damaskus	damascus
dampak	impact; effect
dampak lingkungan	environmental impact
dan	-
dana	fund
dana moneter internasional	international monetary fund
dana pensiun	pension fund
danau	lake
dangkal	shallow
dapat	-
dapatkan	get
darah	blood
darat	land
daratan	mainland; land
dari	-
dari mana	-
daring	online
darurat	emergency
darurat militer	martial law
dasar	basic; base; basis
data	data
data pribadi	personal data
datang	come; arrive
dataran tinggi golan	golan heights
daur ulang	recycling; recycle
daya beli	purchasing power
daya saing	competitiveness
daya tarik	appeal; attraction
debat	debate
debitur	debtor
debu	dust
defisit	deficit
defisit anggaran	budget deficit
defisit perdagangan	trade deficit
deflasi	deflation
deforestasi	deforestation
deh	-
dekade	decade
dekat	near; close
deklarasi	declaration
dekrit	decree
delapan	eight
delapan belas	eighteen
delapan puluh	eighty
delegasi	delegation
demam	fever
demam berdarah	dengue fever; dengue
demi	-
demikian	-
demokrasi	democracy
demokrat	democrat
demokratis	democratic
demonstran	demonstrator; protester
demonstrasi	demonstration; protest
den haag	hague
denda	fine
dengan	-
dengan alasan	reason
dengan demikian	thus; therefore
dengar	hear
denmark	denmark; danish
densus 88	counterterrorism squad
depan	front; next
departemen	department
departemen kehakiman	justice department
departemen keuangan	treasury department; finance department
departemen luar negeri	state department; foreign ministry
departemen luar negeri as	state department
departemen pertahanan	defense department
deportasi	deportation
deposito	deposit
depresi	depression
derajat	degree
derajat celsius	degree celsius
desa	village
desak	urge; press
desakan	pressure; urging
desember	december
destinasi	destination
detik	second
devisa	foreign exchange
dewan	council; board
dewan keamanan	security council
dewan keamanan pbb	un security council
dewan perwakilan rakyat	house of representatives
dewasa	adult
di	-
di antaranya	including; among
di bawah	under; below
di bawah umur	underage; minor
di belakang	behind
di dalam	inside
di depan	front; ahead
di lain pihak	other hand
di luar	outside
di mana	-
di mana pun	anywhere
di samping itu	besides
di sana	-
di satu sisi	one hand
di seluruh	across; throughout
di seluruh dunia	worldwide; around the world
di sini	-
di sisi lain	other hand
di tengah	amid
dia	-
diabetes	diabetes
diadakan	hold; held
diadili	tried; trial
diagnosis	diagnosis
diajak	invited
diajukan	submitted; filed; proposed
diakhiri	ended
diakibatkan	caused
diakses	accessed
diakui	recognized; acknowledged
diakuisisi	acquired
dialami	experienced; suffered
dialihkan	diverted; transferred
dialog	dialogue
dialokasikan	allocated
diamankan	secured; arrested
diambil	take; taken
diambil alih	taken over
dianalisis	analyzed
diancam	threatened
dianggap	considered; regarded
dianggarkan	budgeted; allocated
diangkat	appointed; lifted
diangkut	transported
diarahkan	directed
diatasi	overcome; resolved
diatur	regulated; arranged
diawasi	monitored; supervised
dibaca	read
dibagi	divided
dibagikan	distributed; shared
dibahas	discussed
dibajak	hijacked
dibakar	burned
dibanding	compared
dibandingkan	compared
dibangun	build; built; constructed
dibantah	denied
dibantu	helped; assisted
dibatalkan	canceled
dibatasi	limited; restricted
dibawa	bring; brought; carried
dibayar	pay; paid
dibayarkan	pay; paid
dibebaskan	freed; released
dibeli	buy; bought; purchased
dibenarkan	justified; confirmed
dibentuk	formed; established
diberhentikan	dismissed; fired
diberi	give; given
diberikan	give; given; provided; granted
diberitahu	tell; told; informed
diberitakan	reported
diberlakukan	imposed; enforced
dibiarkan	leave; left; allowed
dibiayai	financed; funded
dibicarakan	discussed
diblokir	blocked
dibom	bomb; bombed
dibongkar	dismantled
dibuang	dumped; thrown away
dibuat	make; made; created
dibuka	opened
dibuka kembali	reopened
dibuktikan	prove; proven
dibunuh	killed; murdered
dibutuhkan	needed; required
dicabut	revoked; lifted
dicapai	reached; achieved
dicari	wanted; seek; sought
dicatat	recorded
dicegah	prevented
diciptakan	created
dicoba	tried; tested
diculik	kidnapped; abducted
dicuri	steal; stolen
didaftarkan	registered
didakwa	charged; indicted
didampingi	accompanied
didanai	funded; financed
didapat	obtained
didata	recorded
didatangkan	bring; brought
dideklarasikan	declared
didenda	fined
dideportasi	deported
diderita	suffered
didesak	urged; pressed
didiagnosis	diagnosed
dididik	educated
didirikan	established; founded
didistribusikan	distributed
didorong	drive; driven; encouraged
diduduki	occupied
diduga	allegedly; suspected
didukung	supported; backed
dieksekusi	executed
diekspor	exported
dievakuasi	evacuated
dievaluasi	evaluated
difabel	disabled
difokuskan	focused
digagalkan	foiled; thwarted
digaji	pay; paid
digambarkan	described; portrayed
diganggu	disturbed
diganti	replaced
digantikan	replaced
digelar	hold; held
digerebek	raided
digital	digital
digitalisasi	digitalization
digugat	sued
digulingkan	overthrow; overthrown; ousted
digunakan	used
diguncang	rocked; shake; shaken; hit
digusur	evicted
dihabiskan	spend; spent
dihadapi	faced
dihadiri	attended
dihalangi	blocked; prevented
dihancurkan	destroyed
dihantam	hit
dihapus	removed; deleted; abolished
diharapkan	expected; hoped
dihargai	appreciated; respected; priced
dihasilkan	produced; generated
dihentikan	stopped; halted
dihilangkan	removed
dihindari	avoided
dihitung	counted; calculated
dihormati	respected
dihubungi	contacted
dihubungkan	linked; connected
dihukum	punished; sentenced
dihukum mati	sentenced to death
dihuni	inhabited
diidentifikasi	identified
diikuti	followed
diimbau	urged; advised
diimpor	imported
diingatkan	reminded; warned
diinginkan	desired; wanted
diinterogasi	interrogated
diisi	filled
diizinkan	allowed; permitted
dijadikan	make; made
dijadwalkan	scheduled
dijaga	guarded; maintained
dijalankan	run; carried out
dijamin	guaranteed
dijanjikan	promised
dijatuhi hukuman	sentenced
dijatuhkan	dropped; imposed
dijawab	answered
dijelaskan	explained
dijual	sell; sold
dijuluki	nicknamed; dubbed
dikabarkan	reportedly; reported
dikaitkan	linked
dikaji	studied; reviewed
dikalahkan	defeated; beat; beaten
dikarantina	quarantined
dikatakan	say; said; tell; told
dikecam	condemned; criticized
dikejar	chased
dikelola	managed
dikeluarkan	issued; released
dikembangkan	developed
dikenakan	imposed; charged
dikenal	known
dikenal sebagai	known as
dikepalai	headed
dikepung	surrounded; besieged
dikerahkan	deployed
dikerjakan	do; done; worked
diketahui	know; known
diketuai	chaired; headed
dikhawatirkan	feared
dikirim	send; sent
dikirimkan	send; sent
diklaim	claimed
dikonfirmasi	confirmed
dikonsumsi	consumed
dikritik	criticized
diktator	dictator
dikuasai	controlled
dikubur	buried
dikumpulkan	collected
dikunjungi	visited
dikurangi	reduced; cut
dikutip	quoted; cited
dilacak	tracked; traced
dilahirkan	born
dilaksanakan	implemented; carried out
dilakukan	do; done; conducted; carried out
dilancarkan	launched
dilanda	hit; strike; struck
dilanggar	violated
dilanjutkan	continued; resumed
dilantik	inaugurated; sworn in
dilaporkan	reported; reportedly
dilarang	banned; prohibited
dilatih	trained
dilawan	fight; fought
dilayani	served
dilelang	auctioned
dilempar	throw; thrown
dilengkapi	equipped
dilepas	released
dilepaskan	released
dilibatkan	involved
dilihat	see; seen
dilindungi	protected
diliputi	covered
diluncurkan	launched
dimainkan	played
dimakamkan	buried
dimakan	eat; eaten
dimaksud	mean; meant
dimaksudkan	intended
dimakzulkan	impeached
dimana	-
dimanfaatkan	used; utilized
dimasukkan	included
dimenangkan	win; won
dimiliki	owned
diminta	asked; requested
dimuat	published; loaded
dimulai	started; begin; began
dimulainya	start
dimungkinkan	possible
dinaikkan	raised; increased
dinamai	named
dinamakan	named; called
dinanti	awaited
dinas	agency; office; service
dinas intelijen	intelligence service
dinas rahasia	secret service
dinding	wall
dingin	cold
dini hari	early morning
dinilai	considered; assessed
dinosaurus	dinosaur
dinyatakan	declared; stated
dinyatakan bersalah	found guilty; convicted
dinyatakan hilang	reported missing
diobati	treated
diolah	processed
dioperasikan	operated
dipahami	understand; understood
dipakai	used; wear; worn
dipaksa	forced
dipamerkan	exhibited
dipandang	regarded; see; seen
dipanen	harvested
dipangkas	cut
dipantau	monitored
dipasang	installed
dipasarkan	marketed
dipastikan	ensure; confirmed
dipecahkan	solved; break; broken
dipecat	fired; sacked; dismissed
dipegang	hold; held
dipekerjakan	employed; hired
dipelajari	studied; learned
dipengaruhi	affected; influenced
dipenggal	beheaded
dipenjara	jailed; imprisoned
dipenjarakan	jailed; imprisoned
dipenuhi	filled; meet; met
diperankan	played
diperbaiki	repaired; improved; fixed
diperbarui	updated; renewed
diperbolehkan	allowed
dipercaya	trusted; believed
dipercepat	accelerated
diperdagangkan	traded
diperhitungkan	taken into account; reckoned
diperiksa	examined; questioned
diperingatkan	warned
diperintahkan	ordered
diperkenalkan	introduced
diperkirakan	estimated; expected
diperkosa	raped
diperkuat	strengthened
diperlakukan	treated
diperlihatkan	show; shown
diperluas	expanded
diperlukan	needed; required
diperoleh	obtained
diperpanjang	extended
dipersiapkan	prepared
dipersingkat	shortened
dipertahankan	maintained; defended
dipertanyakan	questioned
dipertaruhkan	stake
dipertimbangkan	considered
dipesan	ordered; booked
dipicu	triggered; sparked
dipilih	choose; chosen; elected
dipimpin	lead; led; headed
dipindahkan	moved; transferred
dipinjam	borrowed
diplomasi	diplomacy
diplomat	diplomat
diplomatik	diplomatic
dipotong	cut
diprediksi	predicted; expected
diprioritaskan	prioritized
diproduksi	produced
dipromosikan	promoted
diproses	processed
diproyeksikan	projected
dipuji	praised
dipukul	hit; beat; beaten
dipukuli	beat; beaten
dipulangkan	repatriated; sent home
dipulihkan	restored
diputuskan	decided
diracun	poisoned
diragukan	doubtful
dirahasiakan	kept secret; confidential
diraih	achieved; win; won
dirampok	robbed
dirancang	designed
dirasakan	feel; felt
dirawat	treated; hospitalized
dirayakan	celebrated
direbut	seized; captured
direkam	recorded
direkomendasikan	recommended
direkrut	recruited
direksi	board of directors
direktur	director
direktur eksekutif	executive director
direktur jenderal	director general
direktur pelaksana	managing director
direktur utama	president director; chief executive
direncanakan	planned
diresmikan	inaugurated; opened
diretas	hacked
diri	self
dirilis	released
dirinya	himself; herself
dirjen	director general
dirugikan	harmed; disadvantaged
dirusak	damaged; vandalized
dirut	president director
disabilitas	disability
disahkan	passed; ratified; approved
disaksikan	witnessed; watched
disalahkan	blamed
disalurkan	distributed; channeled
disambut	welcomed; greeted
disampaikan	conveyed; delivered
disandera	held hostage
disarankan	suggested; advised; recommended
disebabkan	caused
disebarkan	spread; distributed
disebut	called; mentioned
disebut sebut	reportedly
disebutkan	mentioned
disediakan	provided
diselamatkan	rescued; saved
diselenggarakan	hold; held; organized
diselesaikan	resolved; completed
diselidiki	investigated
diselundupkan	smuggled
disepakati	agreed
diserahkan	handed over; submitted
diserang	attacked
disertai	accompanied
diserukan	called
disesuaikan	adjusted
disetujui	approved
disewa	rented; hired
disiapkan	prepared
disiarkan	broadcast; aired
disidangkan	tried
disiksa	tortured
disimpan	store; stored; keep; kept
disinformasi	disinformation
disingkirkan	removed; eliminated
disita	seized; confiscated
diskriminasi	discrimination
diskusi	discussion
distribusi	distribution
distrik	district
disukai	liked; popular
disumbangkan	donated
disumpah	swear; sworn
disuntik	injected
disutradarai	directed
ditabrak	hit
ditahan	detained; hold; held
ditambah	added; plus
ditambahkan	added
ditampilkan	displayed; show; shown
ditanam	planted
ditandai	marked
ditandatangani	signed
ditangani	handled
ditangguhkan	suspended
ditangkap	arrested; catch; caught
ditantang	challenged
ditanya	asked
ditargetkan	targeted
ditarik	withdraw; withdrawn; pulled
ditawarkan	offered
ditegaskan	stressed; affirmed
ditekankan	emphasized
diteliti	studied
ditembak	shoot; shot
ditembak jatuh	shot down
ditembak mati	shot dead
ditempatkan	placed; deployed; stationed
ditemukan	find; found; discovered
ditentang	opposed
ditentukan	determined
diterapkan	applied; implemented
diterbangkan	fly; flown
diterbitkan	published; issued
diterima	received; accepted
diterjemahkan	translated
diteruskan	continued; forwarded
dites	tested
ditetapkan	set; determined; named
ditetapkan sebagai tersangka	named a suspect
ditimbulkan	caused
ditimpa	hit
ditinggalkan	abandoned; leave; left
ditingkatkan	increased; improved
ditinjau	reviewed
ditolak	rejected; refused
ditonton	watched
ditransfer	transferred
dituding	accused
dituduh	accused
ditugaskan	assigned
ditujukan	aimed; directed
ditulis	write; written
ditunda	delayed; postponed
ditunggu	awaited
ditunjuk	appointed
ditunjukkan	show; shown
dituntut	prosecuted; charged; demanded
diturunkan	lowered; reduced
ditusuk	stabbed
ditutup	closed
diubah	changed
diucapkan	speak; spoken; say; said
diuji	tested
diukur	measured
diumumkan	announced
diundang	invited
diunduh	downloaded
diunggah	uploaded; posted
diungkapkan	revealed; expressed
diusulkan	proposed
divaksin	vaccinated
divaksinasi	vaccinated
diverifikasi	verified
dividen	dividend
divisi	division
divonis	sentenced; convicted
diwajibkan	required
diwakili	represented
diwawancarai	interviewed
diwujudkan	realized
diyakini	believed
dki jakarta	jakarta
dna	dna
doa	prayer
dokter	doctor
dokter gigi	dentist
dokter hewan	veterinarian
dokumen	document
dokumentasi	documentation
dokumenter	documentary
dolar	dollar
dolar as	us dollar; dollar
dollar	dollar
domba	sheep
donasi	donation
donatur	donor
dong	-
donor	donor
donor darah	blood donor
doping	doping
dorong	push; encourage
dorongan	boost; encouragement; push
dosa	sin
dosen	lecturer
dosis	dose
dpd	regional representative council
dpr	house of representatives
dpr as	us house
dprd	regional council; regional legislature
drama	drama
dramatis	dramatic
drastis	drastic; drastically
drone	drone
dua	two
dua belas	twelve
dua kali	twice
dua kali lipat	double
dua pertiga	two-thirds
dua puluh	twenty
dubai	dubai
dubes	ambassador
duduk	sit
duga	suspect; allege
dugaan	allegation; suspicion
duka cita	grief; condolence
dukung	support
dukungan	support; backing
dulu	formerly; past
dunia	world
dunia arab	arab world
dunia digital	digital world
dunia internasional	international community
dunia islam	muslim world
dunia maya	cyberspace
dunia usaha	business community; business
duta	ambassador; envoy
duta besar	ambassador
ebola	ebola
eceran	retail
editor	editor
efek	effect
efek rumah kaca	greenhouse effect
efek samping	side effect
efektif	effective
efektivitas	effectiveness
efisien	efficient
efisiensi	efficiency
ekonom	economist
ekonomi	economy; economic
ekonomi dunia	world economy
ekonomi global	global economy
ekonomi kreatif	creative economy
eksekusi	execution
eksekusi mati	execution
eksekutif	executive
ekspansi	expansion
ekspedisi	expedition
ekspektasi	expectation
eksperimen	experiment
eksploitasi	exploitation
eksplorasi	exploration
ekspor	export
eksportir	exporter
ekstra	extra
ekstradisi	extradition
ekstrem	extreme
ekstremis	extremist
ekstremisme	extremism
ekuador	ecuador
ekuitas	equity
el salvador	el salvador
elektronik	electronic; electronics
elemen	element
elpiji	liquefied petroleum gas
email	email
emas	gold
embargo	embargo
embargo senjata	arms embargo
emirat	emirate
emisi	emission
emisi gas rumah kaca	greenhouse gas emission
emisi karbon	carbon emission
empat	four
empat belas	fourteen
empat puluh	forty
enam	six
enam belas	sixteen
enam puluh	sixty
energi	energy
energi surya	solar energy
energi terbarukan	renewable energy
epidemi	epidemic
era	era
eritrea	eritrea
eropa	europe; european
eropa barat	western europe
eropa tengah	central europe
eropa timur	eastern europe
erupsi	eruption
es	ice
eskalasi	escalation
estonia	estonia
ethiopia	ethiopia; ethiopian
etika	ethics
etiopia	ethiopia; ethiopian
etnik	ethnic
etnis	ethnic
etnis tionghoa	ethnic chinese
euro	euro
evakuasi	evacuation
evaluasi	evaluation
fajar	dawn
faksi	faction
faktor	factor
fakultas	faculty
fans	fan
farmasi	pharmaceutical
fase	phase
fasilitas	facility
fatal	fatal
fatwa	fatwa; edict
favorit	favorite
fbi	fbi
februari	february
federasi	federation
feri	ferry
festival	festival
festival film	film festival
fifa	fifa
fiji	fiji
filipina	philippines; philippine; filipino
film	film; movie
film dokumenter	documentary
final	final
finlandia	finland; finnish
fisika	physics
fitnah	slander; defamation
flu	flu
flu babi	swine flu
flu burung	bird flu
fokus	focus
forensik	forensic
formula satu	formula one
formulir	form
forum	forum
fosil	fossil
foto	photo; picture; photograph
fotografer	photographer
fotografi	photography
fpi	islamic defenders front
fraksi	faction
franc	franc
fundamentalis	fundamentalist
fungsi	function
g20	g20
g7	g7
gabung	join
gabungan	joint; combined
gadis	girl
gagal	fail
gagal bayar	default
gagal panen	crop failure
gagasan	idea
gajah	elephant
gaji	salary; wage; pay
galaksi	galaxy
galeri	gallery
gam	free aceh movement
gambar	picture; image
gambaran	picture; description
gambut	peat
gampang	easy
ganda	double
gandum	wheat
ganggu	disturb
gangguan	disruption; disturbance; disorder
gangguan mental	mental disorder
ganja	marijuana; cannabis
ganti	change; replace
ganti rugi	compensation; damages
garam	salt
garda nasional	national guard
garda revolusi	revolutionary guard
garis	line
garis depan	front line
garis keras	hardline; hard-line
garuda indonesia	garuda indonesia
gas	gas
gas air mata	tear gas
gas alam	natural gas
gas alam cair	liquefied natural gas
gas rumah kaca	greenhouse gas
gawang	goal
gay	gay
gaza	gaza
gedung	building
gedung capitol	capitol building
gedung pencakar langit	skyscraper
gedung putih	white house
gedung putih mengatakan	white house said
gejala	symptom
gejolak	turmoil; unrest
gelandang	midfielder
gelap	dark
gelar	hold; title; degree
geledah	search
gelombang	wave
gelombang panas	heat wave; heatwave
gemar	fond
gembira	happy; delighted
gempa	earthquake; quake
gempa bumi	earthquake
gempa susulan	aftershock
gempuran	bombardment; assault
gen	gene
genangan	puddle
gencatan senjata	ceasefire; truce
gender	gender
generasi	generation
generasi muda	young generation; younger generation
genetik	genetic
geng	gang
genosida	genocide
georgia	georgia; georgian
gerak	movement; move
gerakan	movement
gerakan aceh merdeka	free aceh movement
gerakan papua merdeka	free papua movement
gerakan separatis	separatist movement
gereja	church
gereja katolik	catholic church
gerhana	eclipse
gerhana bulan	lunar eclipse
gerhana matahari	solar eclipse
gerilya	guerrilla
gerilyawan	guerrilla
gerindra	gerindra
ghana	ghana
giat	active
gigi	tooth
ginjal	kidney
gizi	nutrition
gizi buruk	malnutrition
gizi seimbang	balanced nutrition
global	global
globalisasi	globalization
gol	goal
golf	golf
golkar	golkar
golongan	group; class
granat	grenade
grasi	clemency
gratifikasi	gratification
greenland	greenland
grosir	wholesale
grup	group
gua	cave
guatemala	guatemala
gubernur	governor
gugat	sue
gugatan	lawsuit
gugus tugas	task force
guinea	guinea
gula	sugar
guna	use
gunakan	use
guncangan	shock; tremor
gunung	mountain; mount
gunung api	volcano
gunung berapi	volcano
gunung merapi	mount merapi
guru	teacher
guru besar	professor
gurun	desert
habis	run out; finished
hadapan	front
hadapi	face
hadiah	prize; gift
hadiah nobel	nobel prize
hadiah nobel perdamaian	nobel peace prize
hadir	attend; present
haiti	haiti; haitian
haji	hajj
hak	right
hak anak	child rights
hak asasi manusia	human rights
hak cipta	copyright
hak perempuan	women's rights
hak perempuan dan anak	women and children
hak sipil	civil rights
hak suara	voting right
hak veto	veto right
hakim	judge
hakim agung	justice
hakim federal	federal judge
hal	-
hal ini	-
hal itu	-
hal tersebut	-
halal	halal
halaman	page; yard
halangan	obstacle
halte	bus stop
ham	human rights
hamas	hamas
hambatan	obstacle; barrier
hamil	pregnant
hampir	almost; nearly
hancur	destroyed; collapse
hanoi	hanoi
hantam	hit
hanya	-
hanya saja	only
hapus	remove; abolish
haram	haram
harap	hope; expect
harapan	hope; expectation
harga	price
harga bbm	fuel price
harga emas	gold price
harga konsumen	consumer price
harga minyak	oil price
harga pangan	food price
harga saham	share price; stock price
hari	day
hari buruh	labor day; may day
hari hari	days
hari ini	today
hari jumat	friday
hari kamis	thursday
hari kemerdekaan	independence day
hari kemerdekaan indonesia	indonesian independence day
hari libur	holiday
hari minggu	sunday
hari natal	christmas day
hari perempuan internasional	international women's day
hari rabu	wednesday
hari sabtu	saturday
hari selasa	tuesday
hari senin	monday
hari ulang tahun	birthday; anniversary
harian	daily
harimau	tiger
harimau sumatera	sumatran tiger
harus	-
hasil	result; yield; outcome
hasil pemilu	election result
hasil penelitian	research result; study
hasilnya	result
hasutan	incitement
hati	heart; liver
hawaii	hawaii
hebat	great
hektar	hectare
hektare	hectare
helikopter	helicopter
hemat	save; efficient
hendak	-
henti	stop
heran	surprised
heroin	heroin
hewan	animal
hewan peliharaan	pet
hibah	grant
hiburan	entertainment
hidung	nose
hidup	live; life; alive
hijab	hijab
hijau	green
hilang	missing; lost; disappear
hindari	avoid
hindu	hindu
hingga	-
hipotek	mortgage
hitam	black
hitung	count
hiu	shark
hiv	hiv
hizbulah	hezbollah
hizbullah	hezbollah
hoaks	hoax
hoax	hoax
homoseksual	homosexual; gay
honduras	honduras
hong kong	hong kong
hongaria	hungary; hungarian
hongkong	hong kong
hormat	respect
hotel	hotel
houthi	houthi
hubung	connect
hubungan	relationship; relation; tie
hubungan bilateral	bilateral relations
hubungan diplomatik	diplomatic relations
hubungan internasional	international relations
hubungan luar negeri	foreign relations
hubungan masyarakat	public relations
hubungan seksual	sexual intercourse
hubungi	contact
hujan	rain
hujan deras	heavy rain
hujan lebat	heavy rain
hukum	law; legal
hukum internasional	international law
hukum islam	islamic law
hukum pidana	criminal law
hukum syariah	sharia law
hukuman	punishment; sentence; penalty
hukuman cambuk	caning; flogging
hukuman mati	death penalty; death sentence
hukuman penjara	prison sentence; imprisonment; jail term
hungaria	hungary; hungarian
huruf	letter
hutan	forest
hutan hujan	rainforest
hutan lindung	protected forest
hutang	debt
ia	-
iaea	iaea
ialah	-
ibadah	worship
ibadah haji	hajj pilgrimage; hajj
ibu	mother; mrs
ibu kota	capital
ibu kota negara	national capital; capital
ibu kota nusantara	nusantara; new capital
ibu negara	first lady
ibu rumah tangga	housewife
ibukota	capital
ide	idea
identifikasi	identification
identitas	identity
ideologi	ideology
idul adha	eid al-adha
idul fitri	eid al-fitr
ihsg	jakarta composite index
ijin	permission; permit
ikan	fish
ikan paus	whale
ikat	tie
ikatan	bond; tie
ikhwanul muslimin	muslim brotherhood
iklan	advertisement; ad
iklim	climate
ikn	new capital
ikrar	pledge
ikut	join; participate
ikut campur	interfere
ikut serta	participate; take part
ilmiah	scientific
ilmu	science
ilmu pengetahuan	science
ilmuwan	scientist
imam	imam
iman	faith
imbang	draw
imbau	urge
imbauan	appeal; call
imbuhnya	added
imf	imf; international monetary fund
imigran	immigrant
imigran gelap	illegal immigrant
imigrasi	immigration
imlek	lunar new year; chinese new year
imperialisme	imperialism
impor	import
importir	importer
imunisasi	immunization
indah	beautiful
indeks	index
indeks harga konsumen	consumer price index
indeks harga saham gabungan	jakarta composite index
india	india; indian
indikasi	indication
indikator	indicator
individu	individual
indo pasifik	indo-pacific
indonesia	indonesia; indonesian
industri	industry; industrial
industri kreatif	creative industry
industri manufaktur	manufacturing industry
infanteri	infantry
infeksi	infection
inflasi	inflation
influenza	influenza
informasi	information
informatika	informatics
infrastruktur	infrastructure
ingat	remember
ingatan	memory
inggris	britain; british; england; uk
inggris raya	great britain; united kingdom; uk
ingin	want
ini	-
inilah	-
inisiatif	initiative
inovasi	innovation
inovatif	innovative
insiden	incident
insinyur	engineer
inspeksi	inspection
inspektur	inspector
instalasi	installation
instansi	agency; institution
institusi	institution
institut	institute
integritas	integrity
integritas teritorial	territorial integrity
intelijen	intelligence
internasional	international
internet	internet
interogasi	interrogation
interpol	interpol
intervensi	intervention
inti	core; nuclear
intinya	essence
intoleransi	intolerance
invasi	invasion
investasi	investment
investasi asing	foreign investment
investigasi	investigation
investor	investor
investor asing	foreign investor
irak	iraq; iraqi
iran	iran; iranian
iring iringan	convoy
irlandia	ireland; irish
irlandia utara	northern ireland
isi	content; fill
isis	isis; islamic state
islam	islam; islamic
islandia	iceland; icelandic
isolasi	isolation
isolasi diri	self-isolation
israel	israel; israeli
istana	palace
istana buckingham	buckingham palace
istana elysee	elysee palace
istana kepresidenan	presidential palace
istana negara	state palace
istanbul	istanbul
isteri	wife
istimewa	special
istri	wife
isu	issue
isu global	global issue
isyarat	signal; sign
italia	italy; italian
itu	-
itulah	-
izin	permission; permit; license
jabat tangan	handshake
jabatan	position; post; office
jadi	become; so
jadwal	schedule
jaga	guard
jagung	corn
jahat	evil
jajak pendapat	poll; opinion poll
jakarta	jakarta
jaksa	prosecutor
jaksa agung	attorney general
jaksa penuntut	prosecutor
jaksa penuntut umum	prosecutor
jalan	road; street; way
jalan buntu	deadlock; impasse
jalan jalan	stroll
jalan keluar	way out; solution
jalan layang	overpass; flyover
jalan raya	highway; road
jalan tol	toll road
jalanan	street
jalur	route; lane; path
jalur gaza	gaza strip
jam	hour; clock
jam malam	curfew
jam tangan	watch
jamaah haji	hajj pilgrim
jamaika	jamaica
jaminan	guarantee; bail
jaminan sosial	social security
janda	widow
jangan	-
jangka	term
jangka menengah	medium term
jangka panjang	long term; long-term
jangka pendek	short term; short-term
jangka waktu	period; term
janji	promise; pledge
jantung	heart
januari	january
jarak	distance
jarak dekat	close range
jarak jauh	long-range; remote; long distance
jarang	rarely
jari	finger
jaringan	network
jaringan pipa	pipeline
jaringan teroris	terrorist network
jasa	service
jasa keuangan	financial services
jasad	body
jatuh	fall; crash
jatuh sakit	fall ill
jatuhnya korban	casualty
jatuhnya pesawat	plane crash
jauh	far
jawa	java
jawa barat	west java
jawa tengah	central java
jawa timur	east java
jawab	answer
jawaban	answer
jeddah	jeddah
jejak	track; trace; footprint
jejaring sosial	social network; social media
jelajah	explore
jelas	clear; say
jelek	bad
jemaah	congregation; pilgrim
jemaah haji	hajj pilgrim
jemaah islamiyah	jemaah islamiyah
jembatan	bridge
jenazah	body; remains
jendela	window
jenderal	general
jenewa	geneva
jenis	type; kind
jenis kelamin	gender; sex
jepang	japan; japanese
jerman	germany; german
jerman barat	west germany
jerman timur	east germany
jet tempur	fighter jet
jihad	jihad
jihadis	jihadist
jika	-
jilbab	hijab; headscarf
jiwa	soul; people
jokowi	jokowi; joko widodo
jual	sell
jual beli	trading; sale
juara	champion
juara bertahan	defending champion
juara dunia	world champion
judi	gambling
judul	title
juga	-
jujur	honest
juli	july
julukan	nickname
jumat	friday
jumlah	number; total; amount
jumlah korban tewas	death toll
jumlah penduduk	population
jumlahnya	number
jumpa pers	press conference; news conference
juni	june
junta	junta
junta militer	military junta
juri	jury; juror
jurnalis	journalist
jurnalisme	journalism
jurnalistik	journalism
juru bicara	spokesman; spokesperson; spokeswoman
juru bicara gedung putih	white house spokesman
juru kamera	cameraman
juru kampanye	campaigner
juru masak	chef; cook
juru runding	negotiator
justru	-
juta	million
jutaan	millions
jutawan	millionaire
kabar	news
kabarnya	reportedly
kabel	cable
kabinet	cabinet
kabul	kabul
kabupaten	regency; district
kabur	flee; escape
kabut	fog; mist
kabut asap	haze; smog
kaca	glass
kadang	sometimes
kadang kadang	sometimes
kafe	cafe
kafir	infidel
kaget	surprised; shocked
kah	-
kain	cloth
kairo	cairo
kaisar	emperor
kait	link
kaitan	link; relation
kajian	study
kakak	brother; sister
kakak laki laki	brother
kakao	cocoa
kakek	grandfather
kaki	foot; leg
kalah	lose
kalau	-
kali	time
kali ini	this time
kalian	-
kalifornia	california
kalimantan	kalimantan; borneo
kalimantan barat	west kalimantan
kalimantan selatan	south kalimantan
kalimantan tengah	central kalimantan
kalimantan timur	east kalimantan
kamar	room
kamar mandi	bathroom
kambing	goat
kamboja	cambodia; cambodian
kamera	camera
kamera pengawas	surveillance camera; security camera
kamerun	cameroon
kami	-
kamis	thursday
kamp pengungsi	refugee camp
kampanye	campaign
kampung	village
kampung halaman	hometown
kampus	campus
kamu	-
kanada	canada; canadian
kanak kanak	child
kanan	right
kandidat	candidate
kandungan	content
kanker	cancer
kanker payudara	breast cancer
kanselir	chancellor
kanselir jerman	german chancellor
kantor	office
kantor berita	news agency
kantor cabang	branch office
kantor polisi	police station
kantor pos	post office
kantor pusat	headquarters; head office
kapal	ship; boat; vessel
kapal feri	ferry
kapal ikan	fishing boat
kapal induk	aircraft carrier
kapal kargo	cargo ship
kapal kontainer	container ship
kapal nelayan	fishing boat
kapal penumpang	passenger ship
kapal perang	warship
kapal pesiar	cruise ship; yacht
kapal selam	submarine
kapal tanker	tanker
kapan	-
kapan saja	any time
kapas	cotton
kapasitas	capacity
kapolda	police chief; provincial police chief
kapolri	national police chief; police chief
kapten	captain
karakter	character
karam	shipwreck
karantina	quarantine
karbon	carbon
karbon dioksida	carbon dioxide
karcis	ticket
kardinal	cardinal
karena	-
karena itu	-
karet	rubber
kargo	cargo
karhutla	forest fire
karibia	caribbean
kartu	card
kartu identitas	identity card
kartu kredit	credit card
kartu kuning	yellow card
kartu merah	red card
karya	work
karya seni	artwork; work of art
karyawan	employee; worker
karyawati	employee
kasasi	cassation; appeal
kashmir	kashmir
kasino	casino
kasus	case
kata	say; word
kata dia	say
kata kata	words
kata sandi	password
katanya	say
katedral	cathedral
katolik	catholic
kaukasus	caucasus
kaum	people; group
kaum miskin	poor
kaum muda	youth; young people
kaum muslim	muslims
kaum perempuan	women
kaum republikan	republicans
kawal	escort
kawan	friend
kawasan	region; area
kawasan industri	industrial estate; industrial area
kawat	wire
kaya	rich; wealthy
kayu	wood; timber
kazakhstan	kazakhstan
kdrt	domestic violence
ke	-
ke depan	forward; ahead
ke mana	-
keabsahan	validity
keadaan	situation; condition; state
keadaan darurat	state of emergency; emergency
keadilan	justice
keagamaan	religious
keahlian	expertise; skill
keamanan	security
keamanan nasional	national security
keamanan siber	cybersecurity
keanekaragaman hayati	biodiversity
keanggotaan	membership
kebahagiaan	happiness
kebaikan	kindness; good
kebakaran	fire
kebakaran hutan	forest fire; wildfire
kebakaran hutan dan lahan	forest and land
kebal hukum	impunity
kebanggaan	pride
kebangkitan	revival; rise
kebangkrutan	bankruptcy
kebangsaan	nationality; national
kebanjiran	flooded
kebanyakan	most
kebebasan	freedom
kebebasan agama	freedom of religion
kebebasan beragama	religious freedom
kebebasan berbicara	freedom of speech
kebebasan berekspresi	freedom of expression
kebebasan pers	press freedom
kebenaran	truth
kebencian	hatred; hate
keberadaan	existence; presence; whereabouts
keberangkatan	departure
keberanian	courage; bravery
keberatan	objection
keberhasilan	success
kebersamaan	togetherness
kebersihan	cleanliness; hygiene
keberuntungan	luck
kebesaran	greatness
kebetulan	coincidence
kebiasaan	habit
kebijakan	policy
kebijakan ekonomi	economic policy
kebijakan fiskal	fiscal policy
kebijakan luar negeri	foreign policy
kebijakan moneter	monetary policy
kebijakan publik	public policy
kebohongan	lie
kebudayaan	culture
kebun	garden; plantation
kebun binatang	zoo
kebuntuan	deadlock; impasse; stalemate
kebutuhan	need; requirement; demand
kebutuhan pokok	basic need
kecaman	condemnation; criticism
kecamatan	district; subdistrict
kecanduan	addiction
kecantikan	beauty
kecelakaan	accident; crash
kecelakaan kereta	train accident; train crash
kecelakaan lalu lintas	traffic accident
kecelakaan mobil	car accident; car crash
kecelakaan pesawat	plane crash
kecemasan	anxiety
kecepatan	speed
kecerdasan	intelligence
kecerdasan buatan	artificial intelligence
kecewa	disappointed
kecil	small; little
kedaerahan	regional
kedalaman	depth
kedatangan	arrival
kedaulatan	sovereignty
kedekatan	closeness
kedelai	soybean
kedelapan	eighth
kediktatoran	dictatorship
kedokteran	medicine; medical
kedua	second
kedua belah pihak	both sides
kedua negara	two countries
kedua pihak	both sides
keduanya	both
kedubes	embassy
kedudukan	position; status
kedutaan	embassy
kedutaan besar	embassy
keempat	fourth
keenam	sixth
kegagalan	failure
kegelapan	darkness
kegembiraan	joy
kegemukan	obesity; overweight
kegiatan	activity
kegunaan	usefulness
kehabisan	run out
kehadiran	presence; attendance
kehamilan	pregnancy
kehancuran	destruction; collapse
kehendak	will
kehidupan	life
kehilangan	lose; loss
kehormatan	honor
kehutanan	forestry
keikutsertaan	participation
keimanan	faith
keindahan	beauty
keinginan	desire; wish
kejadian	incident; event
kejagung	attorney general's office
kejahatan	crime
kejahatan perang	war crime
kejahatan siber	cybercrime
kejahatan terhadap kemanusiaan	crime against humanity
kejahatan terorganisir	organized crime
kejaksaan	prosecutor's office
kejaksaan agung	attorney general's office
kejam	cruel; brutal
kejar	chase
kejatuhan	fall; downfall
kejelasan	clarity
kejuaraan	championship
kejuaraan dunia	world championship
kejujuran	honesty
kejutan	surprise
kekaisaran	empire
kekalahan	defeat; loss
kekasih	lover; boyfriend; girlfriend
kekayaan	wealth
kekebalan	immunity
kekecewaan	disappointment
kekejaman	cruelty; atrocity
kekeluargaan	kinship; family
kekerasan	violence
kekerasan dalam rumah tangga	domestic violence
kekerasan seksual	sexual violence
kekerasan terhadap perempuan	violence against women
kekeringan	drought
kekhalifahan	caliphate
kekhawatiran	concern; worry; fear
kekristenan	christianity
kekuasaan	power
kekuatan	strength; power; force
kekuatan besar	great power; major power
kekuatan militer	military power
kekuatan nuklir	nuclear power
kekurangan	shortage; lack
kekurangan gizi	malnutrition
kelahiran	birth
kelakuan	behavior
kelancaran	smoothness
kelangkaan	scarcity; shortage
kelangsungan hidup	survival
kelanjutan	continuation
kelapa	coconut
kelapa sawit	palm oil; oil palm
kelaparan	hunger; starvation; famine
kelas	class
kelas menengah	middle class
kelautan	marine; maritime
kelayakan	feasibility
kelebihan	excess; advantage
kelelawar	bat
kelemahan	weakness
kelembagaan	institutional
kelengkapan	completeness
kelima	fifth
kelistrikan	electricity
kelompok	group
kelompok bersenjata	armed group
kelompok isis	islamic state
kelompok militan	militant group
kelompok minoritas	minority group
kelompok pemberontak	rebel group
kelompok teroris	terrorist group
keluar	out; leave; exit
keluaran	output
keluarga	family
keluarga kerajaan	royal family
keluarga korban	victim's family
keluarnya	exit
keluh	complain
keluhan	complaint
kelulusan	graduation
kelurahan	ward; village
kemacetan	traffic jam; congestion
kemacetan lalu lintas	traffic jam; traffic congestion
kemajuan	progress; advance
kemakmuran	prosperity
kemampuan	ability; capability
kemampuan militer	military capability
kemanusiaan	humanity; humanitarian
kemarahan	anger; outrage
kemarau	drought; dry season
kemarin	yesterday
kemasyarakatan	social
kematian	death
kemauan	will; willingness
kembali	return; back; again
kembang	develop
kemenangan	victory; win
kemenangan telak	landslide victory
kemenkes	health ministry
kemenlu	foreign ministry
kementerian	ministry
kementerian agama	religious affairs ministry
kementerian dalam negeri	interior ministry; home ministry
kementerian kesehatan	health ministry
kementerian keuangan	finance ministry
kementerian luar negeri	foreign ministry
kementerian pendidikan	education ministry
kementerian perdagangan	trade ministry
kementerian perhubungan	transportation ministry
kementerian perindustrian	industry ministry
kementerian pertahanan	defense ministry
kementerian pertanian	agriculture ministry
kemerdekaan	independence
kemerosotan	decline; deterioration
kemiliteran	military
kemiskinan	poverty
kemitraan	partnership
kemudahan	ease; convenience
kemudian	-
kemunculan	appearance; emergence
kemunduran	setback; decline
kemungkinan	possibility; likely; probably
kemungkinan besar	likely
kena	hit
kenaikan	increase; rise; hike
kenaikan gaji	pay rise
kenaikan harga	price increase; price hike
kenal	know; recognize
kenapa	-
kendala	obstacle; constraint
kendaraan	vehicle
kendaraan bermotor	motor vehicle
kendaraan listrik	electric vehicle
kendati	-
kendatipun	-
kenegaraan	state
kenya	kenya; kenyan
kenyamanan	comfort; convenience
kenyataan	reality; fact
kepada	-
kepada wartawan	reporters
kepala	head; chief
kepala badan	agency head
kepala daerah	regional head
kepala desa	village head; village chief
kepala eksekutif	chief executive
kepala kepolisian	police chief
kepala negara	head of state
kepala pemerintahan	head of government
kepala polisi	police chief
kepala sekolah	principal; headmaster
kepala staf	chief of staff
kepanikan	panic
kepastian	certainty
kepemilikan	ownership
kepemimpinan	leadership
kepemudaan	youth
kependudukan	population
kepengurusan	management
kepentingan	interest
kepentingan nasional	national interest
kepercayaan	trust; confidence; belief
kepercayaan diri	confidence
kepergian	departure
keperluan	need; purpose
kepolisian	police
kepolisian daerah	regional police
kepolisian negara	national police
kepolisian resor	district police
keponakan	nephew; niece
kepresidenan	presidency
kepribadian	personality
keprihatinan	concern
kepuasan	satisfaction
kepulangan	return
kepulauan	islands; archipelago
kepulauan solomon	solomon islands
kepunahan	extinction
kepung	besiege
keputusan	decision
keputusan presiden	presidential decree
keputusasaan	despair
kerabat	relative
keracunan	poisoning
keragu raguan	doubt
keraguan	doubt
kerahasiaan	confidentiality; secrecy
kerajaan	kingdom; royal
kerajaan inggris	united kingdom; british royal
kerap	often
kerap kali	often
keras	hard; tough; strong; harsh
kerbau	buffalo
kereta	train
kereta api	train; railway
kereta bawah tanah	subway; metro
kereta cepat	high-speed train; high-speed rail
kering	dry
keringanan	relief
kerja	work
kerja keras	hard work
kerja paksa	forced labor
kerja sama	cooperation; collaboration
kerjasama	cooperation; collaboration
kertas	paper
kerudung	headscarf
kerugian	loss; damage
kerumunan	crowd
kerusakan	damage
kerusuhan	riot; unrest
kesabaran	patience
kesadaran	awareness; consciousness
kesaksian	testimony
kesalahan	error; mistake; fault
kesamaan	similarity
kesatuan	unity; unit
kesediaan	willingness
kesedihan	sadness; grief
kesehatan	health
kesehatan masyarakat	public health
kesehatan mental	mental health
keseimbangan	balance
kesejahteraan	welfare; prosperity
keselamatan	safety
kesembilan	ninth
kesembuhan	recovery
kesempatan	opportunity; chance; occasion
kesenangan	pleasure
kesenian	art
kesenjangan	gap; inequality
kesepahaman	understanding
kesepakatan	agreement; deal
kesepakatan dagang	trade deal
kesepakatan damai	peace deal
kesepakatan gencatan senjata	ceasefire agreement
kesepakatan nuklir	nuclear deal
kesepuluh	tenth
kesetaraan	equality
kesetaraan gender	gender equality
kesiapan	readiness
kesukaan	favorite
kesuksesan	success
kesukuan	tribal
kesulitan	difficulty
kesultanan	sultanate
ketahanan	resilience; security
ketahanan pangan	food security
ketahui	know
ketajaman	sharpness
ketakutan	fear
ketegangan	tension
ketegangan regional	regional tension
ketegasan	firmness
ketemu	meet
ketenagakerjaan	employment; manpower; labor
ketenangan	calm
ketentuan	provision; rule
ketepatan	accuracy
keterampilan	skill
keterangan	information; statement
keterbukaan	openness; transparency
keterlambatan	delay
keterlibatan	involvement
ketersediaan	availability
ketertarikan	interest
ketetapan	decree; decision
ketidakadilan	injustice
ketidakmampuan	inability
ketidakpastian	uncertainty
ketidakpuasan	dissatisfaction; discontent
ketidakseimbangan	imbalance
ketidakstabilan	instability
ketiga	third
ketiganya	all three
ketika	-
ketika itu	-
ketimpangan	inequality; imbalance
ketinggalan	left behind
ketinggian	altitude; height
ketua	chairman; head; chair
ketua dpr	house speaker
ketua mahkamah agung	chief justice
ketua parlemen	parliament speaker
ketua partai	party leader
ketua umum	chairman
ketujuh	seventh
keturunan	descent; descendant
keuangan	finance; financial
keunggulan	advantage; lead; superiority
keuntungan	profit; advantage; benefit
kewajiban	obligation; duty
kewarganegaraan	citizenship; nationality
kewaspadaan	vigilance; alertness
kewenangan	authority
kewirausahaan	entrepreneurship
keyakinan	belief; confidence; conviction
khadafi	gaddafi
khamenei	khamenei
khartoum	khartoum
khawatir	worried; concerned; worry
khilafah	caliphate
khomeini	khomeini
khusus	special; specific
khususnya	especially; particularly
kiat	tip
kicauan	tweet
kiev	kyiv; kiev
kilang	refinery
kilang minyak	oil refinery; refinery
kilogram	kilogram
kilometer	kilometer
kimia	chemistry; chemical
kinerja	performance
kini	now
kiper	goalkeeper
kira kira	approximately; about
kirgistan	kyrgyzstan
kiri	left
kirim	send
kiriman	shipment; delivery
kisah	story
kita	-
kitab suci	holy book
klaim	claim
klasemen	standings; table
klien	client
klinik	clinic
klub	club
km	km
koalisi	coalition
kok	-
kokain	cocaine
koki	chef
koleksi	collection
kolera	cholera
kolombia	colombia; colombian
kolonel	colonel
kolonial	colonial
kolonialisme	colonialism
koma	coma
komandan	commander
komando	command
komedi	comedy
komedian	comedian
komentar	comment
komersial	commercial
komet	comet
komisaris	commissioner
komisaris tinggi	high commissioner
komisi	commission
komisi eropa	european commission
komisi pemberantasan korupsi	corruption eradication commission
komisi pemilihan umum	election commission
komisioner	commissioner
komite	committee
komite olimpiade internasional	international olympic committee
komitmen	commitment
komnas ham	human rights commission
komoditas	commodity
kompetensi	competence
kompetisi	competition
kompetitif	competitive
kompromi	compromise
komputer	computer
komunikasi	communication
komunis	communist
komunisme	communism
komunitas	community
kondisi	condition
kondisi darurat	emergency
kondisi kritis	critical condition
konfederasi	confederation
konferensi	conference
konferensi pers	press conference; news conference
konferensi tingkat tinggi	summit
konfirmasi	confirmation
konflik	conflict
konflik bersenjata	armed conflict
konglomerat	conglomerate; tycoon
kongo	congo; congolese
kongres	congress
kongres as	us congress
konon	reportedly
konsensus	consensus
konsentrasi	concentration
konsep	concept
konser	concert
konservasi	conservation
konservatif	conservative
konsesi	concession
konsorsium	consortium
konspirasi	conspiracy
konstitusi	constitution
konstitusional	constitutional
konsul	consul
konsul jenderal	consul general
konsulat	consulate
konsulat jenderal	consulate general
konsultan	consultant
konsultasi	consultation
konsumen	consumer
konsumsi	consumption
kontainer	container
kontak	contact
kontak senjata	firefight
kontes	contest
kontes kecantikan	beauty pageant
kontra terorisme	counterterrorism
kontrak	contract
kontraktor	contractor
kontraterorisme	counterterrorism
kontribusi	contribution
kontroversi	controversy
kontroversial	controversial
konvensi	convention
konvensi jenewa	geneva convention
konvoi	convoy
kopenhagen	copenhagen
kopi	coffee
kopral	corporal
koran	newspaper
korban	victim; casualty
korban jiwa	casualty; fatality
korban luka	injured; wounded
korban selamat	survivor
korban sipil	civilian casualty
korban tewas	death toll; dead
korea	korea; korean
korea selatan	south korea; south korean
korea utara	north korea; north korean
koresponden	correspondent
korporasi	corporation
korporat	corporate
korsel	south korea; south korean
korup	corrupt
korupsi	corruption; graft
koruptor	corruptor
korut	north korea; north korean
kosong	empty; vacant
kosovo	kosovo
kosta rika	costa rica
kota	city; town
kota besar	big city
kota ho chi minh	ho chi minh
kota meksiko	mexico city
kota suci	holy city
kota vatikan	vatican city
kotak	box
kotak hitam	black box
kotor	dirty
kpk	corruption eradication commission
kpu	election commission
kreatif	creative
kreativitas	creativity
kredibel	credible
kredibilitas	credibility
kredit	credit; loan
kreditor	creditor
kreditur	creditor
kremlin	kremlin
kriket	cricket
krimea	crimea
kriminal	criminal; crime
kriminalitas	crime
kripto	crypto
krisis	crisis
krisis ekonomi	economic crisis
krisis energi	energy crisis
krisis iklim	climate crisis
krisis kemanusiaan	humanitarian crisis
krisis keuangan	financial crisis
krisis pangan	food crisis
krisis pengungsi	refugee crisis
krisis utang	debt crisis
kristen	christian
kritik	criticism
kritikus	critic
kritis	critical
kroasia	croatia; croatian
krusial	crucial
ktp	identity card
ktt	summit
ktt asean	asean summit
ku	-
kuala lumpur	kuala lumpur
kualitas	quality
kualitas udara	air quality
kuantitas	quantity
kuartal	quarter
kuartal kedua	second quarter
kuartal keempat	fourth quarter
kuartal ketiga	third quarter
kuartal pertama	first quarter
kuasa	power
kuasa hukum	lawyer; attorney
kuasa usaha	charge d'affaires
kuat	strong
kuba	cuba; cuban
kuburan	grave; cemetery
kuburan massal	mass grave
kucing	cat
kuda	horse
kudeta	coup
kuil	temple
kuli	laborer
kulit	skin
kulit hitam	black
kulit putih	white
kumpulan	collection; group
kumuh	slum
kunci	key
kuning	yellow
kunjung	visit
kunjungan	visit
kunjungan kenegaraan	state visit
kunjungan resmi	official visit
kuno	ancient
kura kura	turtle
kurang	less; lack
kurang dari	less than
kurang lebih	approximately
kurangnya	lack
kurdi	kurdish; kurd
kurikulum	curriculum
kurs	exchange rate
kursi	seat; chair
kutip	quote
kutipan	quote; quotation
kutuk	condemn
kutukan	curse; condemnation
kuwait	kuwait; kuwaiti
kyiv	kyiv
laba	profit
laba bersih	net profit; net income
laboratorium	laboratory; lab
ladang minyak	oil field
laga	match
lagi	-
lagu	song
lagu kebangsaan	national anthem
lah	-
lahan	land
lahan gambut	peatland
lahan pertanian	farmland; agricultural land
lahir	born; birth
lain	other; another
lain lain	other
lainnya	other
laki laki	man; male; boy
laksamana	admiral
laksana	carry out
laku	behavior; sell
lalu	-
lalu lintas	traffic
lama	long; old
laman	page; website
lamanya	duration
lambang	symbol
lambat	slow; late
lampu	light; lamp
lancar	smooth; fluent
landasan	runway; base
landasan pacu	runway
langganan	subscription
langgar	violate
langit	sky
langka	rare
langkah	step; move; measure
langkah langkah	measures; steps
langsung	directly; immediately
langsungkan	hold
lanjut	continue; further
lanjut usia	elderly
lanjutan	continued; advanced
lansia	elderly
lantai	floor
laos	laos
lapangan	field; pitch; court
lapangan kerja	job; employment
lapangan merah	red square
lapangan pekerjaan	job; employment
lapangan tahrir	tahrir square
lapangan tiananmen	tiananmen square
lapangan udara	airfield
lapar	hungry
lapas	prison
lapor	report
laporan	report
laporan keuangan	financial report
laporan polisi	police report
laporan tahunan	annual report
laptop	laptop
larang	ban
larangan	ban; prohibition
larangan bepergian	travel ban
larangan perjalanan	travel ban
larangan terbang	flight ban
lari	run; flee
latar belakang	background
latihan	training; exercise; practice
latihan militer	military exercise; military drill
latvia	latvia
laut	sea
laut baltik	baltic sea
laut china selatan	south china sea
laut cina selatan	south china sea
laut hitam	black sea
laut jawa	java sea
laut jepang	sea of japan
laut karibia	caribbean sea
laut mediterania	mediterranean sea
laut merah	red sea
laut tengah	mediterranean sea; mediterranean
lautan	ocean
lava	lava
lawan	opponent; against; versus
layak	decent; feasible; worthy
layanan	service
layanan darurat	emergency service
layanan kesehatan	health service; health care
layar	screen
lebah	bee
lebanon	lebanon; lebanese
lebar	wide
lebaran	eid al-fitr; idul fitri
lebih	-
lebih baik	better
lebih banyak	more
lebih besar	larger; bigger; greater
lebih buruk	worse
lebih cepat	faster
lebih dari	more than
lebih dari itu	moreover
lebih dulu	first
lebih kecil	smaller
lebih kuat	stronger
lebih lama	longer
lebih lanjut	further
lebih muda	younger
lebih mudah	easier
lebih rendah	lower
lebih tinggi	higher
lebih tua	older
ledakan	explosion; blast
ledakan bom	bomb blast; bomb explosion
legalisasi	legalization
legislatif	legislative
legislator	lawmaker; legislator
legitimasi	legitimacy
leher	neck
lelaki	man
lelang	auction
lemah	weak
lembaga	institution; agency
lembaga pemasyarakatan	prison; penitentiary
lembaga swadaya masyarakat	non-governmental organization; ngo
lembah	valley
lembar	sheet
lembut	soft; gentle
lempar	throw
lengan	arm
lengkap	complete
lepas	release; off
lepas landas	take off
lepas pantai	offshore
lesu	sluggish
letak	location; position
letakkan	put
letnan	lieutenant
letnan jenderal	lieutenant general
letusan	eruption
lewat	-
lgbt	lgbt
liar	wild; illegal
libanon	lebanon; lebanese
libat	involve
liberal	liberal
liberia	liberia
libur	holiday
libur nasional	national holiday
liburan	holiday; vacation
libya	libya; libyan
lidah	tongue
liga	league
liga arab	arab league
liga champions	champions league
liga inggris	premier league
liga italia	serie a
liga muslim dunia	muslim world league
liga premier	premier league
liga primer inggris	english premier league
liga spanyol	la liga
lihat	see; look
likuiditas	liquidity
lima	five
lima belas	fifteen
lima puluh	fifty
limbah	waste
lindung	protect
lingkungan	environment; environmental
lingkungan hidup	environment
lini	line
lintas	cross
liputan	coverage
liputan media	media coverage
lira	lira
lisbon	lisbon
lisensi	license
listrik	electricity; power; electric
liter	liter
lithuania	lithuania
lituania	lithuania
lockdown	lockdown
logam	metal
lokal	local
lokasi	location; site
lokasi kejadian	scene
lolos	escape; qualify
lomba	competition; race
london	london
longsor	landslide
lonjakan	surge; spike
los angeles	los angeles
lsm	ngo; non-governmental organization
luar	outside; outer
luar angkasa	outer space; space
luar biasa	extraordinary; remarkable; incredible
luar negeri	foreign; overseas; abroad
luas	wide; broad; area; extensive
luka	wound; injury; injured
luka bakar	burn
luka berat	serious injury
luka luka	injured; wounded
luka parah	seriously injured
luka ringan	minor injury
lukisan	painting
luksemburg	luxembourg
lulus	graduate; pass
lulusan	graduate
lumba lumba	dolphin
lumpur	mud
lunak	soft
luncur	launch
lupa	forget
luring	offline
lusa	day after tomorrow
lusin	dozen
lutut	knee
maaf	sorry
mabes polri	national police headquarters
macam	kind; type
macet	traffic jam; jammed
madagaskar	madagascar
madinah	medina
madrasah	islamic school
mafia	mafia
magnitudo	magnitude
mahal	expensive
mahasiswa	student; university student
mahasiswi	student
mahkamah	court
mahkamah agung	supreme court
mahkamah internasional	international court
mahkamah konstitusi	constitutional court
mahkamah pidana internasional	international criminal court
main	play
mainan	toy
majalah	magazine
majelis	assembly
majelis hakim	panel of judges
majelis nasional	national assembly
majelis ulama indonesia	indonesian ulema council
majelis umum	general assembly
majelis umum pbb	un general assembly
maju	advance; forward
maka	-
maka dari itu	-
makam	grave; tomb
makan	eat
makan malam	dinner
makan siang	lunch
makanan	food
makar	treason
makau	macau
makedonia	macedonia
makedonia utara	north macedonia
makkah	mecca
makmur	prosperous
maksimal	maximum
maksimum	maximum
maksud	intention; purpose
mal	mall
maladewa	maldives
malah	-
malahan	-
malam	night; evening
malam hari	night
malam ini	tonight
malam natal	christmas eve
malapetaka	disaster; catastrophe
malaria	malaria
malaysia	malaysia; malaysian
malaysia airlines	malaysia airlines
mali	mali
malta	malta
malu	ashamed; embarrassed
maluku	maluku; moluccas
mampu	able; capable; afford
mana	-
manajemen	management
manajer	manager
mancanegara	foreign
mandat	mandate
manfaat	benefit
manila	manila
mantan	former
mantan perdana menteri	former prime minister
mantan presiden	former president
manufaktur	manufacturing
manusia	human; people; man
marah	angry
maret	march
margasatwa	wildlife
margin	margin
marinir	marine
maritim	maritime
markas	headquarters; base
markas besar	headquarters
maroko	morocco; moroccan
marsekal	marshal
masa	time; period; future
masa depan	future
masa jabatan	term of office; term
masa kini	present
masa lalu	past
masakan	cuisine; dish
masalah	problem; issue
masih	-
masing masing	each; respectively
masjid	mosque
maskapai	airline
maskapai penerbangan	airline
masker	mask
massa	mass; crowd; mob
massal	mass
masuk	enter
masuk akal	reasonable; make sense
masukan	input
masyarakat	community; society; people; public
masyarakat adat	indigenous people
masyarakat internasional	international community
masyarakat sipil	civil society
mata	eye
mata mata	spy
mata uang	currency
mata uang asing	foreign currency
mata uang kripto	cryptocurrency
mata uang tunggal	single currency
matahari	sun
matematika	mathematics
materi	material
mati	die; dead
mau	-
mauritius	mauritius
mayat	body; corpse
mayor jenderal	major general
mayoritas	majority
medali	medal
medali emas	gold medal
medali perak	silver medal
medali perunggu	bronze medal
medan perang	battlefield
media	media
media lokal	local media
media massa	mass media
media pemerintah	state media
media pemerintah china	chinese state media
media setempat	local media
media sosial	social media
mediasi	mediation
mediator	mediator
medis	medical
mediterania	mediterranean
medsos	social media
mei	may
meja	table; desk
mekah	mecca
mekanisme	mechanism
mekkah	mecca
meksiko	mexico; mexican
melacak	track; trace
melahirkan	give birth
melaksanakan	implement; carry out
melakukan	do; conduct; carry out
melalui	-
melambangkan	symbolize
melambat	slow
melambung	soar
melampaui	exceed; surpass
melancarkan	launch
melanda	hit; strike
melanggar	violate; break
melanggar hukum	break the law
melangkah	step
melanjutkan	continue; resume
melantik	inaugurate
melapor	report
melaporkan	report
melarang	ban; prohibit; forbid
melarikan diri	flee; escape
melatih	train; coach
melawan	against; fight
melayani	serve
melebar	widen
melebihi	exceed
meledak	explode
meledakkan	detonate; blow up
melegalkan	legalize
melelang	auction
melemah	weaken
melemahkan	weaken; undermine
melemahnya	weakening
melempar	throw
melempari	pelt
melemparkan	throw
melengkapi	complete; complement; equip
melepas	release
melepaskan	release; let go
melestarikan	preserve
meletakkan	put; lay; place
meletus	erupt; break out
melewati	pass; exceed
melibatkan	involve
melihat	see; look
melindungi	protect
melintas	pass
melintasi	cross
meliput	cover
meliputi	cover; include
meloloskan diri	escape
melonjak	surge; soar; jump
meluas	spread; widespread
melukai	injure; wound
melukis	paint
meluncur	launch; slide
meluncurkan	launch
melupakan	forget
memaafkan	forgive
memadamkan	extinguish; put out
memahami	understand
memainkan	play
memajukan	advance; promote
memakai	use; wear
memakamkan	bury
memakan	eat; take
memaksa	force
memakzulkan	impeach
memalsukan	falsify; forge
memalukan	embarrassing; shameful
memamerkan	exhibit; show off
memanas	heat up
memandang	regard; view
memanen	harvest
memanfaatkan	use; exploit; utilize
memang	indeed
memangkas	cut
memantau	monitor
memasak	cook
memasang	install; put up
memasarkan	market
memasok	supply
memastikan	ensure; confirm
memasuki	enter
memasukkan	include; enter; put
mematikan	deadly; kill; turn off
membaca	read
membagi	divide; share
membagikan	share; distribute
membahas	discuss
membahayakan	endanger
membaik	improve
membajak	hijack
membakar	burn
membalas	retaliate; reply
membandingkan	compare
membanggakan	proud
membangkitkan	arouse; revive
membangun	build; construct; develop
membangun kembali	rebuild
membantah	deny; refute
membantu	help; assist
membatalkan	cancel
membatasi	limit; restrict
membawa	bring; carry
membayar	pay
membebaskan	free; release; liberate
membedakan	distinguish
membela	defend
membelanjakan	spend
membeli	buy; purchase
membelot	defect
membenarkan	confirm; justify
membenci	hate
membengkak	swell
membentuk	form; establish
memberangkatkan	dispatch
memberantas	eradicate; combat
memberatkan	burden
memberdayakan	empower
memberhentikan	dismiss; fire
memberi	give
memberikan	give; provide
memberitahu	tell; inform
memberitakan	report
memberlakukan	impose; enforce
memberontak	rebel
membersihkan	clean
membesar	grow
membesarkan	raise
membiarkan	let; allow
membiayai	finance; fund
membicarakan	discuss; talk
memblokade	blockade
memblokir	block
memboikot	boycott
membongkar	dismantle; uncover
membuang	dump; throw away
membuat	make; create
membudayakan	cultivate
membuka	open
membuka kembali	reopen
membuktikan	prove
membukukan	post; record
membunuh	kill; murder
memburu	hunt
memburuk	worsen; deteriorate
membutuhkan	need; require
memecah	split
memecahkan	solve; break
memecat	fire; dismiss; sack
memediasi	mediate
memegang	hold
memenangkan	win
memengaruhi	affect; influence
memenggal	behead
memenjarakan	imprison; jail
mementingkan	prioritize
memenuhi	meet; fulfill
memerangi	fight; combat
memerankan	play; portray
memerdekakan	liberate
memeriksa	examine; check; inspect
memerintah	rule; govern
memerintahkan	order
memerlukan	need; require
memesan	order; book
memfasilitasi	facilitate
memfokuskan	focus
memicu	trigger; spark
memicu kemarahan	spark outrage
memihak	side
memikirkan	think; consider
memilih	choose; elect; vote
memiliki	have; own
memimpin	lead; head
memimpin klasemen	top the table
memindahkan	move; transfer; relocate
meminjam	borrow
meminjamkan	lend
meminta	ask; request
meminta maaf	apologize
meminum	drink
memisahkan	separate
memorandum	memorandum
memotong	cut
memotret	photograph
mempekerjakan	employ; hire
mempelajari	study; learn
mempengaruhi	affect; influence
memperbaiki	repair; improve; fix
memperbarui	update; renew
memperbesar	enlarge
memperbolehkan	allow
memperburuk	worsen; exacerbate
mempercayai	believe; trust
mempercepat	accelerate; speed
memperdagangkan	trade
memperdalam	deepen
memperebutkan	compete
memperhatikan	pay attention; notice
memperhitungkan	take into account; calculate
memperingati	commemorate; mark
memperingatkan	warn
memperjuangkan	fight
memperkaya	enrich
memperkecil	reduce
memperkenalkan	introduce
memperkirakan	estimate; expect; predict
memperkosa	rape
memperkuat	strengthen; bolster
memperlakukan	treat
memperlambat	slow
memperlihatkan	show
memperluas	expand; extend
mempermasalahkan	dispute; question
mempermudah	facilitate; simplify
memperoleh	obtain; gain
memperpanjang	extend; prolong
memperpendek	shorten
mempersatukan	unite
mempersenjatai	arm
mempersiapkan	prepare
mempersoalkan	question
mempersulit	complicate
mempertahankan	defend; maintain
mempertajam	sharpen
mempertanyakan	question
mempertemukan	bring together
mempertimbangkan	consider
mempertunjukkan	show; perform
memprediksi	predict
memprihatinkan	alarming; concerning
memprioritaskan	prioritize
memproduksi	produce
mempromosikan	promote
memproses	process
memprotes	protest
memprovokasi	provoke
memproyeksikan	project
mempunyai	have
memuaskan	satisfactory; satisfy
memuat	contain; load
memudahkan	facilitate; ease
memuji	praise
memukul	hit; beat
memukuli	beat
memulai	start; begin; launch
memulangkan	repatriate
memulihkan	restore; recover
memunculkan	raise
memungkinkan	allow; enable
memutuskan	decide
memvaksinasi	vaccinate
memverifikasi	verify
memvonis	sentence; convict
menabrak	hit; crash
menabung	save
menahan	hold; detain; withhold
menaiki	board; ride
menaikkan	raise; increase
menakut nakuti	intimidate
menakutkan	scary; frightening
menamakan	name
menambah	add; increase
menambahkan	add
menambang	mine
menampik	reject; deny
menampilkan	display; feature; show
menanam	plant
menanamkan modal	invest
menandai	mark
menandatangani	sign
menang	win
menangani	handle; deal; address
menanggapi	respond
menangguhkan	suspend
menanggulangi	tackle; overcome
menangis	cry; weep
menangkap	arrest; catch; capture
menantang	challenge; challenging
menanti	await; wait
menantikan	await; look forward
menantu	son-in-law
menanyakan	ask
menara	tower
menara eiffel	eiffel tower
menara kembar	twin tower
menargetkan	target
menari	dance
menarik	attract; interesting; withdraw; pull
menarik diri	withdraw
menaruh	put
menasihati	advise
menawarkan	offer
mencabut	revoke; lift
mencair	melt
mencakup	include; cover
mencalonkan	nominate
mencalonkan diri	run
mencampuri	interfere
mencapai	reach; achieve
mencari	seek; search; look for
mencatat	record; note
mencegah	prevent
mencemari	pollute; contaminate
mencemaskan	worry
menceritakan	tell; recount
mencerminkan	reflect
mencetak	score; print
mencetak gol	score
mencintai	love
menciptakan	create
mencoba	try; attempt
mencontohkan	example
mencuit	tweet
menculik	kidnap; abduct
mencuri	steal
mendadak	suddenly
mendaftar	register; apply
mendaftarkan	register
mendagri	home minister; interior minister
mendaki	climb
mendakwa	charge; indict
mendalam	deep; deepen; in-depth
mendamaikan	reconcile
mendampingi	accompany
mendanai	fund; finance
mendapat	get; receive
mendapatkan	get; obtain
mendarat	land
mendasar	fundamental
mendasari	underlie
mendata	record
mendatang	coming; upcoming; next
mendatangi	visit; come
mendatangkan	bring
mendaur ulang	recycle
mendekat	approach
mendekati	approach; near
mendeklarasikan	declare
mendenda	fine
mendengar	hear
mendengarkan	listen
mendeportasi	deport
menderita	suffer
mendesak	urge; urgent; press
mendidik	educate
mendirikan	establish; found; set up
mendiskriminasi	discriminate
mendiskusikan	discuss
mendistribusikan	distribute
mendorong	encourage; push; boost
menduduki	occupy
menduga	suspect
mendukung	support; back
mendunia	global
menegangkan	tense
menegaskan	affirm; emphasize; stress
menegosiasikan	negotiate
menekan	press; suppress
menekankan	emphasize; stress
menelepon	call; phone
meneliti	study; research; examine
menemani	accompany
menembak	shoot
menembak jatuh	shoot down
menembak mati	shoot dead
menembaki	fire; shoot
menembakkan	fire
menempati	occupy; rank
menempatkan	place; deploy; put
menemui	meet
menemukan	find; discover
menenangkan	calm
menengah	medium; intermediate; middle
menengahi	mediate
menenggelamkan	sink
menentang	oppose
menentukan	determine; decide
menepis	dismiss
menerangkan	explain
menerapkan	apply; implement; impose
menerbangkan	fly
menerbitkan	publish; issue
meneriakkan	chant; shout
menerima	receive; accept
menerjemahkan	translate
meneror	terrorize
meneruskan	continue; forward
menetapkan	set; determine; establish
menewaskan	kill
mengabarkan	report
mengadakan	hold
mengadili	try
mengaitkan	link
mengajak	invite; urge
mengajar	teach
mengajarkan	teach
mengajukan	submit; file; propose
mengajukan banding	appeal
mengakhiri	end
mengakibatkan	cause; result
mengakses	access
mengaktifkan	activate
mengaku	claim; admit; confess
mengaku bersalah	plead guilty
mengaku bertanggung jawab	claim responsibility
mengakui	admit; acknowledge; recognize
mengakuisisi	acquire
mengalahkan	defeat; beat
mengalami	experience; suffer
mengalami cedera	injured
mengalihkan	divert; transfer
mengalokasikan	allocate
mengamankan	secure
mengamati	observe
mengambil	take; adopt
mengambil alih	take over
mengambil bagian	take part
mengampuni	pardon
menganalisis	analyze
mengancam	threaten
mengandung	contain
menganggap	consider; regard
menganggarkan	budget; allocate
menganggur	unemployed
mengangkat	lift; raise; appoint
mengangkut	carry; transport
menganiaya	assault; abuse
mengantar	deliver; take
mengantarkan	deliver
mengapa	-
mengarah	lead; point
mengarahkan	direct
mengartikan	interpret
mengasuh	care
mengatakan	say; tell
mengatasi	overcome; tackle; address
mengatur	regulate; arrange; manage
mengawal	escort
mengawali	start; begin
mengawasi	oversee; monitor; supervise
mengebom	bomb
mengebor	drill
mengecam	condemn; criticize
mengecewakan	disappoint; disappointing
mengecil	shrink
mengedarkan	distribute
mengedepankan	prioritize
mengejar	chase; pursue
mengejutkan	surprising; shocking; surprise
mengeksekusi	execute
mengeksploitasi	exploit
mengeksplorasi	explore
mengekspor	export
mengekstradisi	extradite
mengelola	manage
mengelompokkan	group
mengeluarkan	issue; release; spend
mengeluh	complain
mengeluhkan	complain
mengembangkan	develop
mengemudi	drive
mengemudikan	drive
mengenai	-
mengenakan	wear; impose
mengenal	know
mengenali	recognize; identify
mengepalai	head
mengepung	besiege; surround
mengerahkan	deploy; mobilize
mengerjakan	work; do
mengerti	understand
mengesahkan	pass; ratify; approve
mengetahui	know; find out
mengetuai	chair; head
mengevakuasi	evacuate
mengevaluasi	evaluate
menggabungkan	combine; merge
menggagalkan	thwart; foil
menggagas	initiate
menggambarkan	describe; portray; depict
mengganggu	disrupt; disturb
mengganti	replace; change
menggantikan	replace; succeed
menggarisbawahi	underline; underscore
menggelar	hold; stage
menggeledah	search
menggembirakan	encouraging
menggempur	pound; bombard
menggerakkan	move; drive
menggerebek	raid
menggugat	sue
menggulingkan	overthrow; topple
menggunakan	use
mengguncang	rock; shake; jolt
menggusur	evict
menghabiskan	spend
menghadap	face
menghadapi	face; confront
menghadiri	attend
menghadirkan	present; bring
menghalangi	prevent; block; hinder
menghambat	hamper; hinder
menghancurkan	destroy
menghantam	hit; strike
menghapus	remove; delete; abolish
menghapuskan	abolish
mengharapkan	expect; hope
menghargai	appreciate; respect
menghasilkan	produce; generate; result
menghasut	incite
menghemat	save
menghentikan	stop; halt
mengherankan	surprising
menghibur	entertain; comfort
menghidupkan	revive; turn on
menghilang	disappear
menghilangkan	eliminate; remove
menghimbau	urge; appeal
menghindar	avoid
menghindari	avoid
menghitung	count; calculate
menghormati	respect; honor
menghubungi	contact
menghubungkan	connect; link
menghukum	punish
menghuni	inhabit
mengibarkan	fly; raise
mengidentifikasi	identify
mengikat	binding; tie
mengiklankan	advertise
mengikuti	follow; join; participate
mengimbau	urge; appeal
mengimpor	import
mengindikasikan	indicate
menginfeksi	infect
menginformasikan	inform
mengingat	remember; given
mengingatkan	remind; warn
menginginkan	want
menginterogasi	interrogate
mengintervensi	intervene
menginvasi	invade
menginvestasikan	invest
menginvestigasi	investigate
mengirim	send
mengirimkan	send
mengisahkan	tell
mengisi	fill
mengisolasi	isolate
mengisyaratkan	signal; indicate; suggest
mengizinkan	allow; permit
mengkaji	study; review; assess
mengkhawatirkan	worrying; worry; alarming
mengklaim	claim
mengkonfirmasi	confirm
mengkonsumsi	consume
mengkritik	criticize
mengobati	treat
mengolah	process
mengomentari	comment
mengonfirmasi	confirm
mengonsumsi	consume
mengontrak	contract
mengoperasikan	operate
mengorbankan	sacrifice
mengosongkan	vacate
menguasai	control; dominate; master
menguat	strengthen
menguatkan	strengthen; uphold
menguatnya	strengthening
mengubah	change; alter
mengubur	bury
mengucapkan	say; express
menguji	test
mengukur	measure
mengulangi	repeat
mengumpulkan	collect; gather; raise
mengumumkan	announce
mengunci	lock
mengundang	invite
mengunduh	download
mengundurkan diri	resign
mengunggah	upload; post
mengungguli	outperform; surpass
mengungkap	reveal; uncover
mengungkapkan	reveal; express; disclose
mengungsi	flee; evacuate; displaced
mengunjungi	visit
menguntungkan	profitable; benefit; beneficial
mengupayakan	seek; strive
mengurangi	reduce; cut
mengurus	manage; take care
mengurusi	manage; handle
mengusulkan	propose; suggest
mengutamakan	prioritize
mengutip	quote; cite
mengutuk	condemn
mengutus	send
menhan	defense minister
meniadakan	eliminate; cancel
menikah	marry; married
menikahi	marry
menikam	stab
menilai	assess; consider; judge
menimbulkan	cause; raise
menimpa	hit; befall
menindak	take action; prosecute
menindaklanjuti	follow up
meninggal	die
meninggal dunia	die; pass away
meninggalkan	leave; abandon
meningkat	increase; rise
meningkatkan	increase; improve; boost; enhance
meningkatnya	increase; rise
meninjau	review; inspect
menipu	deceive; defraud
menit	minute
menitikberatkan	emphasize
menjabat	serve; hold office
menjadi	become
menjadikan	make
menjadwalkan	schedule
menjaga	maintain; guard; keep
menjajah	colonize
menjalani	undergo; serve
menjalankan	run; carry out
menjamin	guarantee; ensure
menjanjikan	promise; promising
menjatuhkan	drop; topple; impose
menjatuhkan hukuman	sentence
menjatuhkan sanksi	impose sanctions
menjauh	away
menjawab	answer; reply
menjelajahi	explore
menjelaskan	explain; describe
menjual	sell
menjuarai	win
menkeu	finance minister
menko	coordinating minister
menlu	foreign minister
menolak	reject; refuse; oppose
menolong	help
menonton	watch
menstabilkan	stabilize
mensubsidi	subsidize
mensyaratkan	require
menteri	minister
menteri agama	religious affairs minister
menteri dalam negeri	interior minister; home minister
menteri ekonomi	economy minister
menteri energi	energy minister
menteri kehakiman	justice minister
menteri kesehatan	health minister
menteri keuangan	finance minister
menteri koordinator	coordinating minister
menteri luar negeri	foreign minister
menteri luar negeri as	secretary of state
menteri luar negeri rusia	russian foreign minister
menteri negara	state minister
menteri pendidikan	education minister
menteri perdagangan	trade minister
menteri perhubungan	transportation minister
menteri perindustrian	industry minister
menteri pertahanan	defense minister; defense secretary
menteri pertanian	agriculture minister
menteri sosial	social affairs minister
mentransfer	transfer
menuding	accuse; blame
menuduh	accuse
menugaskan	assign
menuju	toward; head
menukar	exchange
menular	contagious; infectious
menularkan	transmit; infect
menulis	write
menuliskan	write
menumbuhkan	grow; foster
menumpang	ride
menunda	delay; postpone
menunggu	wait; await
menunjuk	appoint; point
menunjukkan	show; indicate; demonstrate
menuntaskan	complete
menuntut	demand; sue; prosecute
menurun	decline; decrease
menurunkan	lower; reduce; cut
menurunnya	decline
menurut	according
menurut laporan	according to reports
menurutnya	according
menusuk	stab
menutup	close; shut
menuturkan	say; tell
menyadari	realize; aware
menyaingi	rival
menyaksikan	witness; watch
menyalahgunakan	abuse; misuse
menyalahkan	blame
menyalurkan	distribute; channel
menyamakan	equate
menyambung	connect
menyambut	welcome
menyambut baik	welcome
menyampaikan	convey; deliver; express
menyandera	take hostage
menyangkal	deny
menyanyi	sing
menyanyikan	sing
menyarankan	suggest; advise; recommend
menyasar	target
menyatakan	say; state; declare
menyatukan	unite
menyebabkan	cause; lead
menyebar	spread
menyebarkan	spread
menyeberang	cross
menyeberangi	cross
menyebut	call; mention
menyebutkan	mention; state
menyederhanakan	simplify
menyediakan	provide
menyedihkan	sad
menyehatkan	healthy
menyeimbangkan	balance
menyelam	dive
menyelamatkan	save; rescue
menyelenggarakan	hold; organize; host
menyelesaikan	resolve; complete; finish; settle
menyelidiki	investigate
menyelundupkan	smuggle
menyembuhkan	cure; heal
menyembunyikan	hide; conceal
menyempit	narrow
menyenangkan	pleasant; fun
menyentuh	touch
menyepakati	agree
menyerah	surrender
menyerahkan	hand over; submit
menyerahkan diri	surrender
menyerang	attack
menyerbu	storm; raid
menyertai	accompany
menyerukan	call; urge
menyesal	regret
menyesalkan	regret; deplore
menyesuaikan	adjust; adapt
menyetujui	approve; agree
menyewa	rent; hire
menyewakan	rent
menyiapkan	prepare
menyiarkan	broadcast
menyikapi	respond
menyiksa	torture
menyimpan	store; keep; save
menyinggung	mention; offend
menyingkat	shorten
menyingkirkan	remove; eliminate
menyisakan	leave
menyisihkan	set aside
menyita	seize; confiscate
menyuap	bribe
menyuarakan	voice
menyukai	like
menyumbang	donate; contribute
menyumbangkan	donate; contribute
menyuntikkan	inject
menyusut	shrink
meracuni	poison
meragukan	doubt
merah	red
merah muda	pink
merahasiakan	keep secret
meraih	achieve; win
meramalkan	predict; forecast
merampok	rob
merancang	design; draft
merapat	dock
merasa	feel
merasakan	feel
meratifikasi	ratify
merawat	treat; care
merayakan	celebrate
merdeka	independent
merealisasikan	realize
merebut	seize; capture
merebut kembali	recapture; retake
merek	brand
mereka	-
merekam	record
merekomendasikan	recommend
merekrut	recruit
merencanakan	plan
merendahkan	demean
meresmikan	inaugurate; open
meretas	hack
merger	merger
meriam air	water cannon
merilis	release
meringankan	ease; relieve
meroket	soar; skyrocket
merokok	smoke; smoking
merosot	decline; fall; slump
merugi	lose
merugikan	harm; harmful
merundingkan	negotiate
meruntuhkan	topple; bring down
merupakan	-
merusak	damage; destroy
mesin	machine; engine
mesin pencari	search engine
mesir	egypt; egyptian
mesjid	mosque
meski	-
meskipun	-
meskipun demikian	-
meter	meter
metode	method
mewah	luxury; luxurious
mewajibkan	require
mewakili	represent
mewarisi	inherit
mewaspadai	watch out; beware
mewawancarai	interview
mewujudkan	realize; achieve
meyakini	believe
meyakinkan	convince; assure
mi5	mi5
migran	migrant
mil	mile
milan	milan
milano	milan
miliar	billion
miliaran	billions
miliarder	billionaire
milik	belong; property
milik negara	state-owned
miliknya	own
milisi	militia
militan	militant
militer	military
militer as	us military
militer israel	israeli military
militer suriah	syrian military
milyar	billion
mimpi	dream
mineral	mineral
minggu	week; sunday
minggu depan	next week
minggu ini	this week
minggu lalu	last week
minggu malam	sunday night
minggu pagi	sunday morning
mingguan	weekly
minimal	minimum; at least
minimum	minimum
minoritas	minority
minta	ask; request
minta maaf	apologize
minum	drink
minuman	drink; beverage
minuman beralkohol	alcoholic drink
minyak	oil
minyak bumi	petroleum; oil
minyak goreng	cooking oil
minyak kelapa sawit	palm oil
minyak mentah	crude oil
minyak sawit	palm oil
minyak sawit mentah	crude palm oil
misalnya	-
misi	mission
misinformasi	misinformation
miskin	poor
misteri	mystery
misterius	mysterious
mitra	partner
mitra dagang	trading partner
mk	constitutional court
moammar khadafi	muammar gaddafi
mobil	car
mobil listrik	electric car
modal	capital
modal asing	foreign capital
mode	fashion
model	model
moderat	moderate
modern	modern
modernisasi	modernization
mogok	strike
mogok kerja	strike
mogok makan	hunger strike
mohammed bin salman	mohammed bin salman
moldova	moldova
momentum	momentum
monako	monaco
monarki	monarchy
mongolia	mongolia; mongolian
monopoli	monopoly
montenegro	montenegro
monumen	monument
monyet	monkey
moral	moral
mosi tidak percaya	no-confidence motion; no-confidence vote
moskow	moscow
moskwa	moscow
mozambik	mozambique
mpr	people's consultative assembly
mu	-
muangthai	thailand
muat	contain
muatan	cargo; load
muda	young
mudah	easy
mudik	exodus; homecoming
muenchen	munich
mufakat	consensus
mui	indonesian ulema council
muka	face
mulai	start; begin
mulai berlaku	take effect
mulanya	initially
multilateral	multilateral
mulut	mouth
mumbai	mumbai
muncul	appear; emerge
mundur	resign; retreat; step down
mundurnya	withdrawal
mungkin	may; might; possible; perhaps
munich	munich
murah	cheap
murid	student; pupil
murtad	apostate
museum	museum
musik	music
musim	season
musim dingin	winter
musim gugur	autumn; fall
musim hujan	rainy season
musim kemarau	dry season
musim panas	summer
musim semi	spring
musisi	musician
muslim	muslim
musuh	enemy
mutlak	absolute
mutu	quality
myanmar	myanmar
nabi	prophet
nabi muhammad	prophet muhammad
nah	-
nahdlatul ulama	nahdlatul ulama
naik	rise; increase; climb
nakhoda	captain; skipper
nama	name
namibia	namibia
nampaknya	apparently
namun	-
namun demikian	-
nanti	later
napi	inmate; prisoner
napoli	naples
narapidana	inmate; prisoner; convict
narkoba	drug; narcotic
narkotika	narcotic; drug
nasabah	customer
nasi	rice
nasib	fate
nasihat	advice
nasional	national
nasionalis	nationalist
nasionalisme	nationalism
natal	christmas
nato	nato
nazi	nazi
negara	country; state; nation
negara anggota	member state; member country
negara arab	arab country; arab state
negara bagian	state
negara barat	western country
negara berkembang	developing country
negara eropa	european country
negara islam	islamic state
negara islam irak	islamic state
negara kaya	rich country
negara maju	developed country
negara miskin	poor country
negara negara	countries
negara palestina	palestinian state
negara teluk	gulf state
negara tetangga	neighboring country
negatif	negative
negeri	country; state; land
negosiasi	negotiation
negosiator	negotiator
nelayan	fisherman
nenek	grandmother
nepal	nepal; nepalese
neraca	balance; balance sheet
neraca perdagangan	trade balance
neraka	hell
new delhi	new delhi
new york	new york
niaga	commercial; trade
niger	niger
nigeria	nigeria; nigerian
nikah	marry
nikaragua	nicaragua
nikel	nickel
nilai	value; score
nilai nilai	value
nilai tambah	added value
nilai tukar	exchange rate
nkri	indonesia
nobel	nobel
nobel perdamaian	nobel peace prize
nol	zero
nomor	number
nona	miss
nopember	november
norma	norm
normal	normal
normalisasi	normalization
norwegia	norway; norwegian
nota diplomatik	diplomatic note
nota kesepahaman	memorandum of understanding
novel	novel
novelis	novelist
november	november
ntb	west nusa tenggara
ntt	east nusa tenggara
nu	nahdlatul ulama
nuklir	nuclear
nusa tenggara barat	west nusa tenggara
nusa tenggara timur	east nusa tenggara
nusantara	nusantara; archipelago
nya	-
nyaman	comfortable
nyamuk	mosquito
nyaris	nearly; almost
nyata	real
nyepi	nyepi
nyonya	mrs
obat	drug; medicine
obat obatan	drug; medicine
obat terlarang	illegal drug
obesitas	obesity
obligasi	bond
ofensif	offensive
ojek	motorcycle taxi
ojek online	online motorcycle taxi
ojk	financial services authority
ok	-
oki	islamic cooperation
oktober	october
olahan	processed
olahraga	sport
olahragawan	athlete; sportsman
oleh	-
oleh karena itu	-
oleh karenanya	therefore
oleh sebab itu	-
olimpiade	olympics; olympic games
olimpiade musim dingin	winter olympics
oman	oman
omnibus law	omnibus law
omzet	turnover; revenue
ongkos	cost; fare
online	online
opec	opec
operasi	operation; surgery
operasi militer	military operation
operasi plastik	plastic surgery
operasional	operational; operation
operator	operator
opini	opinion
opini publik	public opinion
opm	free papua movement
oposisi	opposition
opsi	option
optimis	optimistic
optimisme	optimism
optimistis	optimistic
orang	people; person
orang amerika	american
orang bersenjata	gunman
orang cina	chinese
orang dewasa	adult
orang hilang	missing person
orang indonesia	indonesian
orang jepang	japanese
orang kurdi	kurd
orang miskin	poor; poor people
orang muda	young people
orang orang	people
orang palestina	palestinian
orang rusia	russian
orang terkaya	richest person
orang tua	parent
orang utan	orangutan
orangtua	parent
orangutan	orangutan
oranye	orange
orbit	orbit
organisasi	organization
organisasi internasional	international organization
organisasi kemanusiaan	humanitarian organization
organisasi kerja sama islam	islamic cooperation
organisasi kesehatan dunia	world health organization
organisasi papua merdeka	free papua movement
organisasi perdagangan dunia	world trade organization
ortodoks	orthodox
osama bin laden	osama bin laden
otak	brain
otomotif	automotive
otonom	autonomous
otonomi	autonomy
otonomi khusus	special autonomy
otopsi	autopsy
otoritas	authority
otoritas jasa keuangan	financial services authority
otoritas palestina	palestinian authority
otoritas setempat	local authority
otoriter	authoritarian
otot	muscle
pabrik	factory; plant
pabrikan	manufacturer
pacar	boyfriend; girlfriend
pada	-
pada dasarnya	basically
pada prinsipnya	principle
pada saat	-
pada umumnya	generally
padahal	-
padam	go out
padi	rice
pagar	fence
pagelaran	performance
pagi	morning
pagi ini	this morning
paham	understand; understanding
pahlawan	hero
pailit	bankrupt
pajak	tax
pajak penghasilan	income tax
pajak pertambahan nilai	value-added tax; value added tax
pak	mr
pakai	use; wear
pakaian	clothes; clothing
pakar	expert
pakar hukum	legal expert
pakistan	pakistan; pakistani
paksa	force
paksaan	coercion
pakta	pact
pakta pertahanan atlantik utara	nato
palang merah	red cross
palang merah internasional	international red cross
palestina	palestine; palestinian
paling	-
paling tidak	at least
palsu	fake; false; counterfeit
paman	uncle
pameran	exhibition; exhibit
panama	panama
panas	hot; heat
pancasila	pancasila
pandang	view
pandangan	view
pandemi	pandemic
pandemi covid	covid pandemic
panduan	guide
panel surya	solar panel
panen	harvest
pangan	food
pangeran	prince
pangkalan	base
pangkalan militer	military base
pangkalan udara	air base
pangkas	cut
panglima	commander
panglima tni	military commander
pangsa pasar	market share
panik	panic
panitia	committee
panjang	long
panjat tebing	rock climbing
pantai	beach; coast
pantai gading	ivory coast
pantau	monitor
panti asuhan	orphanage
paparan	exposure
papua	papua
papua barat	west papua
papua nugini	papua new guinea
para	-
para ahli	experts
parade	parade
parade militer	military parade
paraguay	paraguay
parah	severe; serious
paralimpiade	paralympics
paramedis	paramedic
paris	paris
pariwisata	tourism
parkir	parking
parlemen	parliament
partai	party
partai berkuasa	ruling party
partai buruh	labor party; labour party
partai buruh inggris	british labour party
partai demokrat	democratic party
partai komunis	communist party
partai komunis china	chinese communist party
partai konservatif	conservative party
partai oposisi	opposition party
partai politik	political party
partai republik	republican party
partisipasi	participation
paru paru	lung
paruh	half
paruh kedua	second half
paruh pertama	first half
paruh waktu	part-time
pasang	install
pasangan	couple; partner
pasar	market
pasar gelap	black market
pasar global	global market
pasar keuangan	financial market
pasar minyak	oil market
pasar modal	capital market
pasar saham	stock market
pasar tenaga kerja	labor market
pasar tradisional	traditional market
pasar uang	money market
pasaran	market
pasien	patient
pasifik	pacific
pasir	sand
paskah	easter
pasok	supply
pasokan	supply
paspor	passport
pasti	certain; definitely
pastor	priest; pastor
pasukan	troop; force
pasukan as	us troop; us force
pasukan irak	iraqi force
pasukan israel	israeli force
pasukan keamanan	security force
pasukan khusus	special forces
pasukan pemerintah	government force
pasukan penjaga perdamaian	peacekeeping force
pasukan perdamaian	peacekeeping force; peacekeeper
pasukan rusia	russian force; russian troop
patah	broken
patah tulang	fracture
paten	patent
patung	statue; sculpture
paus	pope; whale
paus benediktus	pope benedict
paus fransiskus	pope francis
pawai	parade; march
pbb	un; united nations
pdb	gdp; gross domestic product
pdip	indonesian democratic party
pebisnis	businessman
pecah	break; break out
pecahan	fraction; fragment
pecandu	addict
pedagang	trader; vendor
pedesaan	rural
pedoman	guideline
pegang	hold
pegangan	handle
pegawai	employee; staff
pegawai negeri	civil servant
pegawai negeri sipil	civil servant
pegunungan	mountain
pejabat	official
pejabat amerika	us official; american official
pejabat as	us official
pejabat militer	military official
pejabat pemerintah	government official
pejabat senior	senior official
pejabat tinggi	senior official; high-ranking official
pejalan kaki	pedestrian
pejuang	fighter
pekan	week
pekan depan	next week
pekan ini	this week
pekan lalu	last week
pekerja	worker
pekerja anak	child labor
pekerja kemanusiaan	aid worker; humanitarian worker
pekerja migran	migrant worker
pekerjaan	job; work; occupation
pelabuhan	port; harbor
pelabuhan udara	airport
pelacakan	tracing; tracking
pelacur	prostitute
pelacuran	prostitution
pelajar	student
pelajaran	lesson
pelaksana	executor; implementer
pelaksana tugas	acting
pelaksanaan	implementation; execution
pelaku	perpetrator; attacker; offender
pelaku bisnis	businessman
pelaku bom	bomber
pelaku bom bunuh diri	suicide bomber
pelaku kejahatan	criminal
pelaku pasar	market participant
pelaku penembakan	shooter
pelaku usaha	businessman; business
pelan pelan	slowly
pelanggan	customer
pelanggar	violator; offender
pelanggaran	violation; offense
pelanggaran hak asasi manusia	human rights violation
pelanggaran ham	human rights violation
pelanggaran lalu lintas	traffic violation
pelantikan	inauguration
pelapor	complainant
pelaporan	reporting
pelarangan	ban
pelari	runner
pelarian	escape; fugitive
pelatih	coach; trainer
pelatihan	training
pelaut	sailor; seafarer
pelawak	comedian
pelayan	waiter; servant
pelayanan	service
pelayanan publik	public service
pelayaran	shipping; voyage
pelecehan	harassment; abuse
pelecehan anak	child abuse
pelecehan seksual	sexual harassment; sexual abuse
peledak	explosive
peledakan	explosion; bombing
pelemahan	weakening
pelepasan	release
pelestarian	preservation; conservation
pelindung	protector
peliputan	coverage
peluang	opportunity; chance
pelucutan senjata	disarmament
pelukis	painter
peluncuran	launch
peluru	bullet
peluru karet	rubber bullet
peluru kendali	missile
pemadam kebakaran	firefighter; fire department
pemadaman	blackout; extinguishing
pemadaman listrik	power outage; blackout
pemahaman	understanding
pemain	player
pemain sepak bola	football player; footballer
pemain tengah	midfielder
pemakai	user
pemakaian	use; usage
pemakaman	funeral; burial; cemetery
pemaksaan	coercion
pemakzulan	impeachment
pemalsuan	forgery; counterfeiting
pemanasan	warming
pemanasan global	global warming
pemandangan	view; scenery
pemandu	guide
pemandu wisata	tour guide
pemanfaatan	utilization; use
pemangkasan	cut
pemantau	monitor; observer
pemantauan	monitoring
pemasangan	installation
pemasaran	marketing
pemasok	supplier
pemasukan	income; revenue
pembaca	reader
pembagian	distribution; division
pembahasan	discussion; deliberation
pembajak	hijacker; pirate
pembajakan	hijacking; piracy
pembakaran	burning; arson; combustion
pembalap	racer; rider; driver
pembalasan	retaliation; revenge
pembangkit listrik	power plant
pembangkit listrik tenaga nuklir	nuclear power plant
pembangunan	development; construction
pembangunan berkelanjutan	sustainable development
pembangunan kembali	reconstruction
pembantaian	massacre
pembantu	helper; aide; maid
pembantu rumah tangga	domestic worker; maid
pembaruan	update; renewal
pembatalan	cancellation
pembatasan	restriction; limitation
pembatasan perjalanan	travel restriction
pembawa acara	presenter; host
pembayar pajak	taxpayer
pembayaran	payment
pembebasan	release; liberation
pembebasan bersyarat	parole
pembela	defender; defense
pembelaan	defense
pembelajaran	learning
pembeli	buyer
pembelian	purchase
pembelot	defector
pembentukan	formation; establishment
pemberantasan	eradication
pemberantasan korupsi	corruption eradication
pemberdayaan	empowerment
pemberdayaan perempuan	women's empowerment
pemberhentian	dismissal
pemberi pinjaman	lender
pemberian	provision; gift; granting
pemberitaan	report; coverage; news
pemberitahuan	notification; notice
pemberlakuan	enforcement; implementation
pemberontak	rebel; insurgent
pemberontak houthi	houthi rebel
pemberontak suriah	syrian rebel
pemberontakan	rebellion; uprising; insurgency
pembersihan	cleaning; cleansing
pembersihan etnis	ethnic cleansing
pembesaran	enlargement
pembiayaan	financing
pembicara	speaker
pembicaraan	talk; conversation; discussion
pembicaraan telepon	phone call
pemblokiran	blocking
pembom	bomber
pembongkaran	demolition; dismantling
pembuangan	disposal; dumping
pembuat	maker
pembuat film	filmmaker
pembuatan	making; production
pembukaan	opening
pembukaan kembali	reopening
pembuktian	proof
pembukuan	bookkeeping
pembunuh	killer; murderer
pembunuhan	murder; killing
pemburu	hunter
pemda	local government
pemecahan	solution
pemecatan	dismissal
pemegang	holder
pemegang saham	shareholder
pemenang	winner
pemenggalan	beheading
pemenjaraan	imprisonment
pemenuhan	fulfillment
pemeran utama	lead actor
pemeriksaan	examination; inspection; check
pemerintah	government
pemerintah amerika	us government
pemerintah as	us government
pemerintah china	chinese government
pemerintah daerah	local government; regional government
pemerintah federal	federal government
pemerintah indonesia	indonesian government
pemerintah inggris	british government
pemerintah kota	city government; municipal government
pemerintah persatuan nasional	national unity government
pemerintah provinsi	provincial government
pemerintah pusat	central government
pemerintah setempat	local government
pemerintah suriah	syrian government
pemerintahan	government; administration
pemerintahan baru	new government
pemerintahan koalisi	coalition government
pemerintahan sementara	interim government; transitional government
pemerintahan transisi	transitional government
pemerkosa	rapist
pemerkosaan	rape
pemesanan	order; booking; reservation
pemicu	trigger
pemikiran	thought; thinking
pemilih	voter
pemilihan	election; selection
pemilihan kepala daerah	regional election; local election
pemilihan parlemen	parliamentary election
pemilihan pendahuluan	primary election; primary
pemilihan presiden	presidential election
pemilihan umum	general election; election
pemilik	owner
pemilu	election
pemimpin	leader
pemimpin agung	supreme leader
pemimpin dunia	world leader
pemimpin oposisi	opposition leader
pemimpin redaksi	editor-in-chief; chief editor
pemimpin tertinggi	supreme leader
peminat	enthusiast
pemindahan	transfer; relocation
peminjam	borrower
pemisahan	separation
pemkab	regency administration
pemkot	city administration
pemogokan	strike
pemotongan	cut; cutting
pemprov	provincial government
pemuda	youth; young man
pemuka agama	religious leader; cleric
pemukim	settler
pemukiman	settlement
pemukulan	beating
pemulangan	repatriation
pemulihan	recovery; restoration
pemulihan ekonomi	economic recovery
pemungutan suara	voting; vote; ballot
pemusik	musician
pemutusan	termination; disconnection
pemutusan hubungan kerja	layoff
penahanan	detention
penalti	penalty
penambahan	addition; increase
penambang	miner
penambangan	mining
penampilan	appearance; performance
penanam modal	investor
penanaman	planting
penanaman modal	investment
penandatanganan	signing
penanganan	handling; treatment
penangguhan	suspension
penanggulangan	mitigation; prevention
penanggulangan bencana	disaster management; disaster mitigation
penangkapan	arrest
penantian	wait
penari	dancer
penarikan	withdrawal; recall
penasihat	adviser; advisor
penasihat hukum	legal adviser; lawyer
penasihat keamanan nasional	national security adviser
penawaran	offer; bid; supply
pencabutan	revocation; lifting
pencak silat	pencak silat
pencakar langit	skyscraper
pencalonan	candidacy; nomination
pencapaian	achievement
pencari kerja	job seeker
pencari suaka	asylum seeker
pencarian	search
pencarian dan penyelamatan	search and rescue
pencatatan	recording; registration
pencegahan	prevention
pencemaran	pollution
pencemaran nama baik	defamation
pencetak gol	goalscorer; scorer
pencinta lingkungan	environmentalist
pencipta	creator
penciptaan	creation
pencitraan	image
pencucian uang	money laundering
penculik	kidnapper
penculikan	kidnapping; abduction
pencuri	thief
pencurian	theft
pendaftaran	registration
pendaki	climber
pendakian	climb
pendamping	companion; running mate
pendanaan	funding; financing
pendapat	opinion; view
pendapatan	income; revenue; earnings
pendapatan nasional	national income
pendarahan	bleeding
pendaratan	landing
pendaratan darurat	emergency landing
pendataan	data collection
pendatang	newcomer; migrant
pendek	short
pendekatan	approach
pendengar	listener
penderita	patient; sufferer
penderitaan	suffering
pendeta	pastor; priest; reverend
pendidikan	education
pendidikan tinggi	higher education
pendiri	founder
pendirian	establishment; stance
pendorong	driver
penduduk	resident; population; inhabitant
penduduk asli	indigenous people; native
penduduk setempat	local resident
pendudukan	occupation
pendukung	supporter
penebangan	logging
penebangan hutan	deforestation; logging
penebangan liar	illegal logging
penegak hukum	law enforcement
penegakan hukum	law enforcement
penegasan	affirmation
penekanan	emphasis
peneliti	researcher
penelitian	research; study
penembak	shooter; gunman
penembak jitu	sniper
penembakan	shooting
penembakan massal	mass shooting
penempatan	placement; deployment
penemu	inventor; discoverer
penemuan	discovery; invention
penengah	mediator
penentang	opponent
penentangan	opposition
penentuan	determination
penerangan	lighting; information
penerapan	application; implementation
penerbang	pilot; aviator
penerbangan	flight; aviation
penerbangan internasional	international flight
penerbit	publisher; issuer
penerbitan	publication; issuance
penerima	recipient; beneficiary
penerima manfaat	beneficiary
penerimaan	revenue; acceptance; recruitment
penerimaan pajak	tax revenue
penerjemah	translator; interpreter
penerus	successor
penetapan	determination; designation
pengacara	lawyer; attorney
pengacau	troublemaker
pengadaan	procurement
pengadilan	court; trial
pengadilan banding	appeals court; appeal court
pengadilan distrik	district court
pengadilan federal	federal court
pengadilan kriminal internasional	international criminal court
pengadilan negeri	district court
pengadilan tinggi	high court
pengadilan tipikor	corruption court
pengairan	irrigation
pengajar	teacher; lecturer
pengajaran	teaching
pengajuan	submission; filing
pengakhiran	termination
pengakuan	recognition; confession
pengalaman	experience
pengalihan	transfer; diversion
pengamanan	security
pengamat	observer; analyst
pengamatan	observation
pengambilalihan	takeover
pengambilan	taking; collection
pengambilan keputusan	decision making
pengampunan	pardon; amnesty
pengampunan pajak	tax amnesty
pengangguran	unemployment
pengangkatan	appointment; lifting
pengangkutan	transportation
penganiayaan	assault; abuse
pengantar	introduction
pengarahan	briefing; direction
pengaruh	influence; effect
pengasuh	nanny; caregiver
pengaturan	arrangement; regulation; setting
pengawal	guard; bodyguard
pengawalan	escort
pengawas	supervisor; watchdog; regulator
pengawasan	supervision; oversight; surveillance
pengayaan	enrichment
pengayaan uranium	uranium enrichment
pengeboman	bombing
pengeboran	drilling
pengedar narkoba	drug dealer
pengejaran	chase; pursuit
pengekspor	exporter
pengelola	manager; operator
pengelolaan	management
pengeluaran	spending; expenditure
pengembang	developer
pengembangan	development
pengemudi	driver
pengenaan	imposition
pengenalan	introduction; recognition
pengenalan wajah	facial recognition
pengendalian senjata	gun control; arms control
pengendara	rider; driver; motorist
pengendara sepeda motor	motorcyclist
pengepungan	siege
pengerahan	deployment; mobilization
pengerjaan	work
pengertian	understanding
pengesahan	ratification; approval
pengetahuan	knowledge
penggabungan	merger
penggal	behead
pengganti	replacement; substitute; successor
penggantian	replacement
penggelapan	embezzlement
penggeledahan	search
penggemar	fan
penggerak	driving
penggerebekan	raid
penggugat	plaintiff
penggulingan	overthrow; ouster
pengguna	user
pengguna internet	internet user
penggunaan	use; usage
penggundulan hutan	deforestation
penggusuran	eviction
penghancuran	destruction
penghapusan	abolition; elimination; removal
penghargaan	award; appreciation
penghasil	producer
penghasilan	income; earnings
penghasutan	incitement
penghematan	savings; austerity
penghentian	halt; cessation; termination
penghibur	entertainer
penghindaran	avoidance
penghindaran pajak	tax avoidance; tax evasion
penghitungan	count; counting
penghitungan suara	vote count
penghormatan	tribute; respect; honor
penghubung	liaison
penghujatan	blasphemy
penghukuman	punishment
penghuni	occupant; resident
pengikut	follower
pengimpor	importer
pengirim	sender
pengiriman	delivery; shipment; dispatch
pengisian	filling; charging
penglihatan	vision; sight
pengobatan	treatment; medication
pengolahan	processing
pengoperasian	operation
pengorbanan	sacrifice
penguasa	ruler; authority
penguasaan	control; mastery
penguatan	strengthening
pengubahan	change
pengujian	test; testing
pengukuran	measurement
pengulangan	repetition
pengumpulan	collection
pengumuman	announcement
penguncian	lockdown
pengunduhan	download
pengunduran diri	resignation
pengungkapan	disclosure
pengungsi	refugee; displaced person
pengungsi rohingya	rohingya refugee
pengungsi suriah	syrian refugee
pengungsian	evacuation; displacement
pengunjuk rasa	protester; demonstrator
pengunjung	visitor
pengupahan	wage
pengurangan	reduction; cut
pengurus	board; official
pengusaha	businessman; entrepreneur
penikaman	stabbing
penilaian	assessment; evaluation
penindakan	enforcement; prosecution
peninggalan	relic; heritage
peningkatan	increase; improvement
peninjauan	review
peninjauan kembali	judicial review; review
penipu	fraudster
penipuan	fraud; scam
penistaan agama	blasphemy
penjabat	acting
penjabat presiden	acting president
penjadwalan	scheduling
penjaga	guard
penjaga gawang	goalkeeper
penjaga keamanan	security guard
penjaga pantai	coast guard
penjaga perdamaian	peacekeeper
penjagaan	guard
penjahat	criminal
penjahat perang	war criminal
penjahit	tailor
penjajah	colonizer; occupier
penjajahan	colonialism; colonization
penjara	prison; jail
penjara seumur hidup	life imprisonment
penjelasan	explanation
penjual	seller
penjualan	sale
penodaan agama	blasphemy
penolakan	rejection; refusal
penonton	audience; spectator
pensiun	retire; retirement; pension
pensiunan	retired; retiree; pensioner
pentagon	pentagon
penting	important; key
pentingnya	importance
penugasan	assignment
penuh	full
penuh waktu	full-time
penuhi	meet
penukaran	exchange
penularan	transmission
penulis	writer; author
penulisan	writing
penumpang	passenger
penundaan	delay; postponement
penunjukan	appointment
penuntut	prosecutor
penuntutan	prosecution
penurunan	decline; decrease; drop; fall
penusukan	stabbing
penutup	closing; cover
penutupan	closure; closing
penyadaran	awareness
penyair	poet
penyakit	disease; illness
penyakit jantung	heart disease
penyakit menular	infectious disease
penyalahgunaan	abuse; misuse
penyaluran	distribution
penyambutan	reception; welcome
penyampaian	delivery
penyandang disabilitas	people with disabilities; disabled
penyanderaan	hostage-taking
penyanyi	singer
penyebab	cause
penyebab kematian	cause of death
penyebaran	spread; distribution
penyeberangan	crossing
penyebutan	mention
penyedia	provider
penyediaan	provision
penyelam	diver
penyelamat	rescuer; savior
penyelamatan	rescue
penyelenggara	organizer
penyelenggaraan	organization; implementation
penyelesaian	settlement; resolution; completion
penyelidik	investigator
penyelidikan	investigation; inquiry; probe
penyelundup	smuggler
penyelundupan	smuggling
penyembuhan	healing; recovery
penyensoran	censorship
penyerahan	handover; surrender
penyerang	attacker; striker; assailant
penyerangan	attack; assault
penyertaan	participation
penyesalan	regret
penyesuaian	adjustment
penyewaan	rental
penyiaran	broadcasting
penyidik	investigator
penyidikan	investigation
penyiksaan	torture
penyimpanan	storage
penyitaan	seizure; confiscation
penyu	turtle
penyuapan	bribery
penyulingan	refining
penyumbang	donor; contributor
peperangan	war; warfare
peradilan	trial; justice; judiciary
perahu	boat
perahu karet	rubber boat; inflatable boat
peraih	winner; recipient
peraih medali	medalist
peraih nobel	nobel laureate
perairan	waters
perairan internasional	international waters
perairan teritorial	territorial waters
perak	silver
peralatan	equipment; tool
peralihan	transition
perampok	robber
perampokan	robbery
peran	role
perancang	designer
perancang busana	fashion designer
perancis	france; french
perang	war
perang dagang	trade war
perang dingin	cold war
perang dunia	world war
perang dunia ii	world war ii
perang dunia kedua	second world war; world war ii
perang dunia pertama	first world war
perang gaza	gaza war
perang rusia ukraina	russia-ukraine war
perang saudara	civil war
perangkat	device; set
perangkat desa	village official
perangkat keras	hardware
perangkat lunak	software
perangko	stamp
perantara	intermediary; broker
perasaan	feeling
peraturan	regulation; rule
peraturan pemerintah	government regulation
peraturan presiden	presidential regulation
perawat	nurse
perawatan	treatment; care; maintenance
perawatan intensif	intensive care
perawatan kesehatan	health care
perayaan	celebration
perbaikan	repair; improvement
perbaiki	repair; fix
perbandingan	comparison; ratio
perbankan	banking
perbatasan	border
perbedaan	difference
perbincangan	conversation; discussion
perbuatan	act; deed
perbudakan	slavery
perbukitan	hill
perburuan	hunt; hunting
perburuhan	labor
percaya	believe; trust
percaya diri	confident
percepatan	acceleration
perceraian	divorce
percetakan	printing
percobaan	experiment; trial; attempt
perdagangan	trade; trading
perdagangan bebas	free trade
perdagangan internasional	international trade
perdagangan manusia	human trafficking
perdagangan narkoba	drug trafficking
perdagangan orang	human trafficking
perdamaian	peace
perdana menteri	prime minister
perdana menteri india	indian prime minister
perdana menteri inggris	british prime minister
perdana menteri israel	israeli prime minister
perdana menteri jepang	japanese prime minister
perdarahan	bleeding
perdebatan	debate
perebutan	fight; scramble
peredaran	circulation; distribution
perekonomian	economy
perekonomian dunia	world economy
perekrutan	recruitment
perempat	quarter
perempat final	quarterfinal; quarter-final
perempatfinal	quarterfinal; quarter-final
perempuan	woman; female; girl
perenang	swimmer
perencanaan	planning
peresmian	inauguration
peretas	hacker
peretasan	hacking; hack
perfilman	film industry
pergantian	change
pergerakan	movement
pergi	go; leave
perguruan tinggi	college; university
perhatian	attention
perhatikan	note
perhiasan	jewelry
perhimpunan	association
perhitungan	calculation
perhitungan suara	vote count
perhubungan	transportation
perikanan	fishery; fisheries
periklanan	advertising
periksa	examine; check
perilaku	behavior
perindustrian	industry
peringatan	warning; anniversary; commemoration
peringatan dini	early warning
peringatan tsunami	tsunami warning
peringkat	rank; ranking; rating
perintah	order; command
periode	period
peristiwa	incident; event
perizinan	licensing; permit
perjalanan	trip; journey; travel
perjanjian	agreement; treaty; pact
perjanjian dagang	trade agreement
perjanjian damai	peace agreement; peace treaty
perjanjian iklim paris	paris climate agreement
perjanjian paris	paris agreement
perjuangan	struggle; fight
perjudian	gambling
perkapalan	shipping
perkara	case
perkataan	remark; word
perkawinan	marriage
perkebunan	plantation
perkembangan	development; progress
perkenalan	introduction
perkiraan	estimate; forecast
perkosa	rape
perkosaan	rape
perkotaan	urban
perkumpulan	association
perlahan	slowly
perlakuan	treatment
perlambatan	slowdown
perlawanan	resistance
perlengkapan	equipment
perlihatkan	show
perlindungan	protection
perlindungan anak	child protection
perlintasan	crossing
perlombaan	competition; race
perlombaan senjata	arms race
perlu	need
perluasan	expansion; extension
perlucutan senjata	disarmament
permainan	game
permanen	permanent
permasalahan	problem; issue
permintaan	request; demand
permintaan maaf	apology
perminyakan	petroleum
permodalan	capital
permukiman	settlement
permukiman yahudi	jewish settlement
permulaan	beginning
permusuhan	hostility
pernah	-
perniagaan	commerce
pernikahan	wedding; marriage
pernikahan anak	child marriage
pernikahan sesama jenis	same-sex marriage
pernyataan	statement
pernyataan bersama	joint statement
pernyataan tertulis	written statement
perokok	smoker
perolehan	acquisition; gain
perompak	pirate
perpajakan	taxation; tax
perpanjangan	extension
perpecahan	split; division
perpindahan	displacement; movement
perpisahan	farewell
perppu	regulation
perpustakaan	library
pers	press
persahabatan	friendship
persaingan	competition; rivalry
persatuan	union; unity; association
persatuan nasional	national unity
persaudaraan	brotherhood
persediaan	stock; supply; inventory
persekongkolan	conspiracy
persekutuan	alliance
perselisihan	dispute
persembunyian	hiding; hideout
persen	percent
persengketaan	dispute
persenjataan	weaponry; weapon
persentase	percentage
perserikatan	union; league
perserikatan bangsa bangsa	united nations
persetujuan	approval; consent; agreement
persiapan	preparation
persidangan	trial; court
persoalan	problem; issue
perspektif	perspective
persyaratan	requirement
pertahanan	defense
pertahanan udara	air defense
pertama	first
pertama kali	first time
pertama kalinya	first time
pertama tama	first
pertambangan	mining
pertamina	pertamina
pertanda	sign
pertandingan	match; game
pertanggungjawaban	accountability
pertanian	agriculture; farming
pertanyaan	question
pertemanan	friendship
pertempuran	battle; fighting; combat
pertemuan	meeting
pertemuan bilateral	bilateral meeting
pertemuan puncak	summit
pertemuan tahunan	annual meeting
pertentangan	conflict
pertikaian	dispute; conflict
pertimbangan	consideration
pertokoan	shop
pertolongan	help; aid
pertolongan pertama	first aid
pertukaran	exchange; swap
pertukaran tahanan	prisoner swap
pertumbuhan	growth
pertumbuhan ekonomi	economic growth
pertunjukan	show; performance
peru	peru; peruvian
perubahan	change
perubahan iklim	climate change
perumahan	housing
perumahan rakyat	public housing
perunding	negotiator
perundingan	negotiation; talks
perundingan damai	peace talks
perunggu	bronze
perusahaan	company; firm
perusahaan asuransi	insurance company
perusahaan farmasi	pharmaceutical company
perusahaan induk	parent company
perusahaan minyak	oil company
perusahaan negara	state company
perusahaan rintisan	startup
perusahaan swasta	private company
perusahaan teknologi	technology company; tech company
perusakan	vandalism; destruction
perusuh	rioter
perut	stomach
perwakilan	representative; representation
perwira	officer
perwujudan	manifestation
pesaing	competitor; rival
pesan	message; order
pesanan	order
pesantren	islamic boarding school
pesawat	plane; aircraft
pesawat antariksa	spacecraft
pesawat kargo	cargo plane
pesawat luar angkasa	spacecraft
pesawat militer	military aircraft; military plane
pesawat nirawak	drone
pesawat penumpang	passenger plane
pesawat tak berawak	drone
pesawat tanpa awak	drone
pesawat tempur	fighter jet; warplane
pesawat terbang	airplane; aircraft
pesepak bola	footballer; football player
pesepeda	cyclist
peserta	participant
pesimistis	pessimistic
pesisir	coast; coastal
peso	peso
pesohor	celebrity
pesta	party
pestisida	pesticide
petang	evening
petani	farmer
petempur	fighter
peternak	farmer; breeder
peternakan	livestock; farm
peti kemas	container
petinju	boxer
petir	lightning
petisi	petition
petualangan	adventure
petugas	officer; official; worker
petugas keamanan	security officer; security guard
petugas kesehatan	health worker
petugas pemadam kebakaran	firefighter
petugas penyelamat	rescuer; rescue worker
petugas polisi	police officer
petunjuk	clue; instruction; guide
peziarah	pilgrim
phk	layoff
phnom penh	phnom penh
piagam	charter
piala	cup; trophy
piala asia	asian cup
piala dunia	world cup
piala eropa	european championship
pialang	broker
picu	trigger
pidana	criminal; crime
pidato	speech; address
pidato kenegaraan	state address
pihak	party; side
pihak berwenang	authority
pihak keamanan	security force
pihak ketiga	third party
pihak lain	other party
pikir	think
pikiran	mind; thought
pilih	choose; elect
pilihan	choice; option
pilkada	regional election; local election
pilot	pilot
pilpres	presidential election
pimpinan	leader; leadership
pindah	move
pinggiran	outskirts; suburb
pinggiran kota	suburb
pinjam	borrow
pinjaman	loan
pintar	smart
pintu	door
pipa	pipe; pipeline
pipa gas	gas pipeline
pisah	separate
pisang	banana
pisau	knife
pistol	gun; pistol
planet	planet
plastik	plastic
pln	state electricity company
plt	acting
pm	prime minister
pmi	indonesian red cross
pns	civil servant
pohon	tree
poin	point
poin persentase	percentage point
pokok	main; basic; principal
pola	pattern
polandia	poland; polish
polda	provincial police; regional police
polio	polio
polisi	police; officer
polisi antihuru hara	riot police
polisi setempat	local police
politik	political; politics
politikus	politician
politisi	politician
polres	district police; police
polri	national police; indonesian police
polsek	police station; police precinct
polusi	pollution
polusi udara	air pollution
ponsel	cell phone; mobile phone
ponsel pintar	smartphone
popularitas	popularity
populasi	population
populer	popular
populis	populist
pornografi	pornography
poros	axis
poros maritim	maritime axis
portugal	portugal; portuguese
portugis	portuguese
pos	post
pos pemeriksaan	checkpoint
pos perbatasan	border post
posisi	position
positif	positive
potensi	potential
potensial	potential
potong	cut
potongan	cut; piece
pound sterling	pound
poundsterling	pound; pound sterling
ppatk	financial transaction report
ppn	value-added tax
praha	prague
prajurit	soldier
prakiraan	forecast
prakiraan cuaca	weather forecast
pramugari	flight attendant
prancis	france; french
prasarana	infrastructure
prediksi	prediction; forecast
preman	thug
premi	premium
presiden	president
presiden amerika	american president; us president
presiden as	us president
presiden china	chinese president
presiden indonesia	indonesian president
presiden prancis	french president
presiden rusia	russian president
presiden sementara	interim president
presiden suriah	syrian president
presiden terpilih	president-elect
presiden ukraina	ukrainian president
prestasi	achievement
pria	man
pria bersenjata	gunman; armed man
pribadi	personal; private
prihatin	concerned
prinsip	principle
prioritas	priority
privasi	privacy
privatisasi	privatization
produk	product
produk domestik bruto	gross domestic product
produksi	production; output
produktif	productive
produktivitas	productivity
produsen	producer; manufacturer
profesor	professor
program	program
program nuklir	nuclear program
promosi	promotion
propaganda	propaganda
properti	property
propinsi	province
proporsi	proportion
prosedur	procedure
proses	process
proses damai	peace process
proses perdamaian	peace process
prostitusi	prostitution
protes	protest
protestan	protestant
protokol	protocol
protokol kesehatan	health protocol
provinsi	province
provokasi	provocation
provokatif	provocative
proyek	project
proyek infrastruktur	infrastructure project
proyeksi	projection
pssi	indonesian football association
puas	satisfied
puasa	fasting
publik	public
puerto riko	puerto rico
puing	debris; rubble
puing puing	debris; rubble; wreckage
puisi	poem; poetry
puji	praise
pujian	praise
pukul	-
pukulan	blow; punch
pulang	return; go home
pulau	island
pulih	recover
puluhan	dozens
puluhan ribu	tens of thousands
pun	-
punah	extinct
punggung	back
punya	have; own
pupuk	fertilizer
pura	temple
pusat	center; central
pusat gempa	epicenter
pusat kota	city center; downtown
pusat perbelanjaan	shopping mall; shopping center
puskesmas	community health center
putih	white
putin	putin
puting beliung	tornado
putra	son
putra mahkota	crown prince
putri	princess; daughter
putrinya	daughter
putus	decide; break
putus asa	desperate; despair
putusan	verdict; ruling
pyongyang	pyongyang
qatar	qatar; qatari
quran	quran; koran
rabi	rabbi
rabu	wednesday
racun	poison
radiasi	radiation
radikal	radical
radikalisme	radicalism
radio	radio
radioaktif	radioactive
ragu	doubt; hesitant
rahasia	secret
raih	achieve; win
raja	king
rakyat	people
rakyat indonesia	indonesian people
ramadan	ramadan
ramadhan	ramadan
ramah lingkungan	environmentally friendly; eco-friendly
ramai	crowded; busy
ramalan	forecast; prediction
rambut	hair
rampung	complete
rancangan	draft; design
rancangan undang undang	bill
ranjau	mine
ranjau darat	landmine
rantai	chain
rantai pasokan	supply chain
rapat	meeting
rapat dengar pendapat	hearing
rapi	neat
ras	race
rasa	taste; sense; feeling
rasa hormat	respect
rasa takut	fear
rasanya	feel
rasial	racial
rasio	ratio
rasis	racist
rasisme	racism
rata rata	average
ratifikasi	ratification
ratu	queen
ratus	hundred
ratusan	hundreds
ratusan ribu	hundreds of thousands
razia	raid
reaktor	reactor
reaktor nuklir	nuclear reactor
real estat	real estate
realisasi	realization
realistis	realistic
rebound	rebound
rebut	seize
redaksi	editorial
redaktur	editor
referendum	referendum
reformasi	reform
reformis	reformist
regional	regional
regu	squad; team
regu penyelamat	rescue team
reguler	regular
rehabilitasi	rehabilitation
rekaman	recording; footage
rekaman video	video; footage
rekan	colleague; partner
rekan kerja	colleague; co-worker
rekening	account
rekening bank	bank account
rekomendasi	recommendation
rekonsiliasi	reconciliation
rekor	record
rekor dunia	world record
rekrut	recruit
rel	rail; track
relawan	volunteer
relokasi	relocation
remaja	teenager; teen
remisi	sentence reduction
rempah	spice
renang	swimming
rencana	plan
rencananya	plan
rendah	low
reporter	reporter
republik	republic
republik afrika tengah	central african republic
republik ceko	czech republic
republik demokratik kongo	democratic republic
republik dominika	dominican republic
republik rakyat china	china; people's republic
republik rakyat tiongkok	china
republikan	republican
reputasi	reputation
reruntuhan	rubble; ruins
resesi	recession
resiko	risk
resmi	official; officially
resolusi	resolution
resolusi pbb	un resolution
restoran	restaurant
restrukturisasi	restructuring
revolusi	revolution
revolusi industri	industrial revolution
rezim	regime
ri	indonesia
ribu	thousand
ribuan	thousands
rilis	release
ringan	light; mild; minor
ringgit	ringgit
rintangan	obstacle; hurdle
riset	research
risiko	risk
ritel	retail
riyadh	riyadh
riyal	riyal
roboh	collapse
robot	robot
roh	spirit
rohingya	rohingya
roket	rocket
rokok	cigarette; tobacco
roma	rome
roti	bread
rrt	china
rs	hospital
rsud	regional hospital; hospital
ruang	room; space
ruang angkasa	space
ruang kelas	classroom
ruang udara	airspace
ruangan	room
rubel	ruble
rudal	missile
rudal balistik	ballistic missile
rugbi	rugby
rugi	loss
rumah	house; home
rumah makan	restaurant
rumah rumah	houses
rumah sakit	hospital
rumah tangga	household
rumania	romania; romanian
rumit	complicated; complex
rumor	rumor
runner up	runner-up
runtuh	collapse
rupanya	apparently
rupee	rupee
rupiah	rupiah
rusak	damaged; broken
rusak parah	badly damaged
rusia	russia; russian
rusuh	riot
rute	route
rutin	routine; regular
ruu	bill
rwanda	rwanda; rwandan
saat	-
saat ini	-
saat itu	-
sabar	patient
sabtu	saturday
sabu	methamphetamine
sadar	aware; conscious
sah	legal; valid
sahabat	friend
saham	share; stock
sahara	sahara
saingan	rival; competitor
sains	science
saja	-
sakit	sick; ill; pain
sakit kepala	headache
saksi	witness
saksi mata	eyewitness; witness
salah	wrong
salah paham	misunderstanding
salah satu	one of
salah satu pendiri	co-founder
salat	prayer
salat jumat	friday prayers
saling	each other
salju	snow
saluran	channel
sama	same
sama sama	both; together
sambil	-
sambung	connect
sambungan	connection
sambut	welcome
sambutan	welcome; reception; speech
sampah	garbage; waste; trash
sampah plastik	plastic waste
sampai	-
sampaikan	convey; deliver
sampel	sample
samping	side
samudera	ocean
samudera hindia	indian ocean
samudra	ocean
samudra atlantik	atlantic ocean
samudra hindia	indian ocean
samudra pasifik	pacific ocean
sana	-
sanak saudara	relative
sandera	hostage
sang	-
sangat	-
sanksi	sanction
sanksi ekonomi	economic sanction
sapi	cow; cattle
saran	suggestion; advice
sarana	facility; means
sarapan	breakfast
sarjana	graduate; scholar; bachelor
sasaran	target
sastra	literature
sastrawan	writer; author
satelit	satellite
satgas	task force
satu	one
satu per satu	one by one
satu sama lain	each other
satu satunya	only; sole
satuan tugas	task force
satwa	wildlife; animal
satwa liar	wildlife
saudara	brother; relative
saudara laki laki	brother
saudara perempuan	sister
saudi	saudi
sawah	rice field
sawit	palm
saya	-
sayap kanan	right-wing
sayap kanan jauh	far-right
sayap kiri	left-wing
sayur	vegetable
sayuran	vegetable
sby	yudhoyono
sea games	sea games
seakan	-
searah	direction
sebab	cause
sebabkan	cause
sebagai	-
sebagaimana	-
sebagian	part; some; partly
sebagian besar	most; majority; mostly
sebagian kecil	small part
sebaiknya	should
sebaliknya	conversely; otherwise
sebanding	comparable
sebar	spread
sebatang	-
sebelah	side; next
sebelas	eleven
sebelum	-
sebelumnya	previously; earlier; before
sebenarnya	actually
seberang	across
sebesar	amount
sebuah	-
sebulan	month
sebut	call; mention
sebutan	title; name
sebutir	-
secara	-
secara bertahap	gradually
secara online	online
secara resmi	officially; formally
secepatnya	as soon
sedang	-
sedangkan	-
sederhana	simple
sedia	available
sedih	sad
sedikit	little; few
sedikitnya	at least
sedunia	world
seekor	-
segala	all
segar	fresh
segera	soon; immediately
segi	aspect
seharga	worth; priced
sehari	day
sehari hari	daily; everyday
sehari setelah	day after
seharian	all day
sehat	healthy
sehingga	-
sehubungan dengan	connection
seimbang	balanced
sejahtera	prosperous
sejak	-
sejalan	in line
sejarah	history
sejarawan	historian
sejauh	as far as
sejauh ini	so far
sejenis	kind
sejumlah	number; several; some
sejumlah besar	large number
sejuta	million
sekali	-
sekarang	now
sekitar	about; around; approximately
sekjen	secretary general; secretary-general
sekolah	school
sekolah dasar	elementary school; primary school
sekolah menengah	high school; secondary school
sekolah menengah atas	high school
sekolah menengah pertama	junior high school
sekretariat	secretariat
sekretaris	secretary
sekretaris jenderal	secretary general; secretary-general
sekretaris jenderal pbb	un secretary general
sekretaris negara	state secretary
seks	sex
seksual	sexual
sektor	sector
sektor keuangan	financial sector
sektor publik	public sector
sektor swasta	private sector
sekurang kurangnya	at least
sekutu	ally
sel	cell
selagi	-
selain	-
selain itu	-
selalu	always
selam	diving
selama	during; for
selama bertahun tahun	for years
selama ini	so far
selamat	survive; safe; congratulation
selandia baru	new zealand
selanjutnya	next; further
selasa	tuesday
selat	strait
selat hormuz	strait of hormuz
selat malaka	strait of malacca
selat taiwan	taiwan strait
selatan	south; southern
selebritas	celebrity
selebriti	celebrity
selembar	-
selenggara	hold
selesai	finish; complete
selidik	investigate
seluler	mobile; cellular
seluruh	all; entire; whole
seluruh dunia	worldwide; entire world
seluruh indonesia	across indonesia
seluruhnya	all; entirely
selusin	dozen
semacam	-
semalam	last night
semangat	spirit
semasa	during
sembako	staple food
sembilan	nine
sembilan belas	nineteen
sembilan puluh	ninety
sembuh	recover; recovered
sembunyi	hide
semen	cement
semenanjung	peninsula
semenanjung korea	korean peninsula
sementara	-
sementara itu	meanwhile
sementara waktu	temporarily
semester	semester; half
semi final	semifinal
semifinal	semifinal; semi-final
semikonduktor	semiconductor
seminggu	week
sempat	-
sempit	narrow
sempurna	perfect
semua	all
senam	gymnastics
senang	happy; glad
senapan	rifle; gun
senat	senate
senat as	us senate
senator	senator
sendiri	own; alone
sendirian	alone
senegal	senegal
sengketa	dispute
sengketa wilayah	territorial dispute
seni	art
senilai	worth
seniman	artist
senin	monday
senjata	weapon; arm
senjata api	firearm; gun
senjata biologis	biological weapon
senjata kimia	chemical weapon
senjata nuklir	nuclear weapon
senjata pemusnah massal	mass destruction; weapon
senjata tajam	sharp weapon
sensor	censorship; sensor
sensus	census
sentuh	touch
senyum	smile
seolah	-
seolah olah	-
seorang	-
seoul	seoul
sepak bola	football; soccer
sepakat	agree
sepakbola	football; soccer
sepanjang	along; throughout; during
sepanjang tahun	year-round; throughout the year
separatis	separatist
separatisme	separatism
separuh	half
sepasang	couple; pair
sepatu	shoe
sepeda	bicycle; bike
sepeda motor	motorcycle
sepekan	week
sepengetahuan	knowledge
sepenuhnya	fully; completely; entirely
seperempat	quarter
seperti	-
sepertiga	third
sepertinya	seem
sepihak	unilateral
september	september
sepuluh	ten
sepupu	cousin
seragam	uniform
serah terima	handover
serang	attack
serangan	attack; strike
serangan balasan	retaliatory attack; counterattack
serangan bom	bombing; bomb attack
serangan darat	ground offensive
serangan drone	drone attack; drone strike
serangan jantung	heart attack
serangan pesawat tak berawak	drone strike
serangan roket	rocket attack
serangan rudal	missile attack; missile strike
serangan siber	cyberattack
serangan teror	terror attack
serangan teroris	terrorist attack
serangan udara	airstrike; air strike
serangga	insect
seratus	hundred
seratus persen	hundred percent
seraya	-
serbia	serbia; serbian
serbu	storm
serbuan	raid
serdadu	soldier
seribu	thousand
serikat	union
serikat buruh	labor union; trade union
serikat pekerja	labor union; trade union
sering	often
seringkali	often
serius	serious
sersan	sergeant
serta	-
sertifikasi	certification
sertifikat	certificate
seru	call
seruan	call; appeal
sesal	regret
sesama	fellow
seseorang	someone; person
sesuai	accordance; according; suitable
sesuai dengan	accordance; line
sesuatu	something
sesudah	-
sesungguhnya	actually; truly
setahun	year
setan	devil
setara	equal; equivalent
setelah	-
setempat	local
setengah	half
setengah jam	half hour
setiap	every; each
setiba	arrival
setidaknya	at least
setinggi	high
setuju	agree
seumur hidup	life; lifetime
seusai	-
sewa	rent; lease
sewaktu	when
sewaktu waktu	any time
shalat	prayer
shanghai	shanghai
si	-
si jago merah	fire
siaga	alert
siang	noon; daytime
siang hari	daytime
siap	ready; prepared
siapa	-
siapa pun	anyone; whoever
siar	broadcast
siaran	broadcast
siaran langsung	live broadcast
siaran pers	press release
siber	cyber
siberia	siberia
sidang	trial; session; hearing
sidang umum	general assembly
sidang umum pbb	un general assembly
sidik jari	fingerprint
sierra leone	sierra leone
signifikan	significant; significantly
sih	-
sikap	attitude; stance
siklon	cyclone
siklon tropis	tropical cyclone
siksa	torture
simbol	symbol
simpan	save; store
simpan pinjam	savings and loan
simpanan	deposit; savings
sinagoge	synagogue
sinar	ray; light
sinar matahari	sunlight
sinar x	x-ray
singa	lion
singapura	singapore
singgung	mention
singkat	brief; short
singkirkan	remove
sini	-
sinyal	signal
siprus	cyprus; cypriot
sisa	remaining; rest; remainder
sisanya	rest; remainder
sisi	side
sistem	system
sistem hukum	legal system
sistem pendidikan	education system
sistem pertahanan	defense system
siswa	student
siswi	student
sita	seize; confiscate
situ	-
situasi	situation
situs	site; website
situs jejaring sosial	social networking site
situs web	website
skala	scale
skala besar	large scale; large-scale
skala richter	richter scale
skandal	scandal
skandinavia	scandinavia
skor	score
skotlandia	scotland; scottish
slovakia	slovakia; slovak
slovenia	slovenia
slowakia	slovakia
soal	about; problem; question
soeharto	suharto
soekarno	sukarno
solar	diesel
solidaritas	solidarity
solusi	solution
solusi dua negara	two-state solution
somalia	somalia; somali
sopir	driver
sore	afternoon
sosial	social
sosialis	socialist
spanyol	spain; spanish
spekulasi	speculation
spesialis	specialist
spesies	species
spionase	espionage
sponsor	sponsor
sri lanka	sri lanka
stabil	stable
stabilitas	stability
stadion	stadium
staf	staff
staf khusus	special staff
stagnan	stagnant
standar	standard
standar hidup	standard of living
startup	startup
stasiun	station
stasiun kereta	train station; railway station
stasiun luar angkasa	space station
stasiun luar angkasa internasional	international space station
stasiun radio	radio station
stasiun televisi	television station; tv station
statistik	statistics
status	status
status darurat	state of emergency
statuta	statute
stockholm	stockholm
strategi	strategy
strategis	strategic
stroke	stroke
struktur	structure
struktural	structural
studi	study
studi baru	new study
suaka	asylum
suaka politik	political asylum
suami	husband
suap	bribe; bribery
suara	vote; voice; sound
suasana	atmosphere
suatu	-
subsidi	subsidy
substansial	substantial
subuh	dawn
suci	holy; sacred
sudah	-
sudan	sudan; sudanese
sudan selatan	south sudan; south sudanese
suharto	suharto
suhu	temperature
suka	like
sukarela	voluntary; voluntarily
sukarelawan	volunteer
sukarno	sukarno
sukses	success; successful
suku	tribe; ethnic
suku asli	indigenous tribe
suku bunga	interest rate
suku bunga acuan	benchmark interest rate
sulawesi	sulawesi
sulawesi selatan	south sulawesi
sulawesi tengah	central sulawesi
sulawesi utara	north sulawesi
sulit	difficult; hard
sultan	sultan
sumatera	sumatra
sumatera barat	west sumatra
sumatera selatan	south sumatra
sumatera utara	north sumatra
sumatra	sumatra
sumbangan	donation; contribution
sumber	source
sumber daya	resource
sumber daya alam	natural resource
sumber daya manusia	human resource
sumpah	oath
sumpah jabatan	oath of office
sungai	river
sunni	sunni
suntik	injection
suntikan	injection
supaya	-
supermarket	supermarket
supir	driver
suporter	supporter; fan
surat	letter
surat berharga	securities
surat edaran	circular
surat elektronik	email
surat kabar	newspaper
surat kabar harian	daily newspaper
surat perintah penangkapan	arrest warrant
surat suara	ballot
surat terbuka	open letter
surat utang	bond; debt
surel	email
surga	heaven; paradise
suriah	syria; syrian
surplus	surplus
surplus perdagangan	trade surplus
survei	survey; poll
susah	difficult
susu	milk
sutradara	director
swasta	private
swedia	sweden; swedish
swiss	switzerland; swiss
syarat	condition; requirement
syariah	sharia
syariat islam	islamic law; sharia
syiah	shia; shiite
tabloid	tabloid
tabrakan	collision; crash
tabungan	savings
tadi	earlier
tadi malam	last night
tahan	resistant; hold
tahan banting	tough
tahanan	detainee; prisoner; detention
tahap	stage; phase
tahap awal	early stage
tahapan	stage
tahu	know
tahun	year
tahun baru	new year
tahun baru imlek	lunar new year; chinese new year
tahun depan	next year
tahun ini	this year
tahun lalu	last year
tahun penjara	years in prison
tahun tahun	years
tahunan	annual; yearly
taiwan	taiwan; taiwanese
tajam	sharp
tajikistan	tajikistan
tak	-
tak terduga	unexpected
takdir	destiny
taksi	taxi
taktik	tactic
takut	afraid; fear
taliban	taliban
taman	park; garden
taman nasional	national park
tambah	add; more
tambahan	additional; extra
tambahnya	added
tambang	mine
tampak	appear; seem
tampaknya	apparently; seemingly; seem
tampil	appear; perform
tampilan	display; appearance
tamu	guest
tanah	land; soil
tanah air	homeland
tanah longsor	landslide
tanah longsor dan banjir	landslide and flood
tanam	plant
tanaman	plant; crop
tanda	sign; mark
tanda tanda	signs
tanda tangan	signature
tangan	hand
tangga	stairs; ladder
tanggal	date
tanggal lahir	date of birth
tanggap darurat	emergency response
tanggapan	response
tanggapi	respond
tanggung jawab	responsibility
tangis	cry
tangkap	arrest; catch
tangkapan	catch
tank	tank
tanpa	-
tanpa syarat	unconditional
tantangan	challenge
tanya	ask
tanzania	tanzania
tapi	-
target	target
tari	dance
tarian	dance
tarif	tariff; rate; fare
tarif impor	import tariff
tarik	pull; withdraw; attract
tarik menarik	tug of war
taruh	put; bet
taruhan	bet; stake
tas	bag
tawa	laughter
tawanan perang	prisoner of war
tawar	offer; bargain
tawar menawar	bargaining
tawaran	offer
tax amnesty	tax amnesty
tbc	tuberculosis
teater	theater
tebusan	ransom
tegang	tense
tegas	firm; strict
teh	tea
teheran	tehran
teka teki	mystery; puzzle
tekad	determination
tekan	press; emphasize
tekanan	pressure
tekanan darah	blood pressure
tekanan darah tinggi	high blood pressure
teknik	technique; engineering
teknis	technical
teknisi	technician
teknologi	technology
teknologi informasi	information technology
tekstil	textile
tel aviv	tel aviv
telah	-
telekomunikasi	telecommunications
telepon	phone; telephone; call
telepon genggam	mobile phone
telepon pintar	smartphone
telepon seluler	mobile phone; cell phone
teleskop	telescope
televisi	television; tv
televisi pemerintah	state television
telinga	ear
teluk	gulf; bay
teluk aden	gulf of aden
teluk persia	persian gulf
telur	egg
tema	theme
teman	friend
temani	accompany
tembaga	copper
tembak	shoot
tembakan	shot; gunshot; fire
tembakau	tobacco
tembok	wall
tempat	place; site; venue
tempat berlindung	shelter
tempat ibadah	place of worship
tempat kejadian	scene
tempat kerja	workplace
tempat pemungutan suara	polling station
tempat persembunyian	hideout
tempat suci	holy site
tempat tidur	bed
tempat tinggal	residence; home
tempat wisata	tourist attraction
temporer	temporary
tempur	combat
temu	meet
temuan	finding; discovery
tenaga	power; energy; force
tenaga angin	wind power
tenaga kerja	labor; workforce; manpower
tenaga kerja indonesia	indonesian migrant worker
tenaga kesehatan	health worker
tenaga medis	medical worker; medical personnel
tenaga nuklir	nuclear power
tenaga surya	solar power
tenang	calm
tender	tender
tengah	central; middle; center
tengah malam	midnight
tenggara	southeast
tenggat	deadline
tenggat waktu	deadline
tenggelam	sink; drown
tenis	tennis
tenis meja	table tennis
tentang	-
tentara	soldier; army; troop
tentara as	us soldier
tentara bayaran	mercenary
tentara israel	israeli army
tentara nasional indonesia	indonesian military
tentara suriah	syrian army
tentu	certainly
tentu saja	of course
tentunya	certainly
teori	theory
teori konspirasi	conspiracy theory
tepat	right; exactly; precise; appropriate
tepat waktu	on time
tepatnya	precisely; exactly
tepi barat	west bank
terakhir	last; final; latest
terampil	skilled
terancam	threatened; endangered
terang	bright; clear
terangkat	lifted
terap	apply
terapi	therapy
terarah	directed
terasa	feel; felt
teratasi	resolved
teratur	regular; orderly
terbagi	divided
terbaik	best
terbakar	burn; burned; fire
terbalik	overturn; capsize
terbang	fly
terbangun	wake
terbaru	latest; newest
terbarukan	renewable
terbatas	limited
terbawa	carried
terbayar	pay; paid
terbentuk	formed
terberat	toughest
terbesar	largest; biggest
terbesar di dunia	world's largest
terbesar kedua	second largest
terbiasa	accustomed
terbit	publish
terbitan	edition
terbuka	open
terbukti	prove; proven
terbunuh	killed
terburu buru	rush; hurry
terburuk	worst
tercanggih	most advanced
tercapai	achieved; reached
tercatat	recorded; listed
tercemar	polluted; contaminated
tercermin	reflected
tercinta	beloved
terdaftar	registered; listed
terdakwa	defendant; accused
terdampak	affected
terdapat	exist; find; found
terdekat	nearest
terdengar	hear; heard
terdepan	leading; frontline
terdesak	cornered
terdiri atas	consist; comprise
terdiri dari	consist; comprise
terdorong	encouraged; driven
terduga	suspected
terduga teroris	terror suspect
terekam	recorded
terencana	planned
terendah	lowest
terendam	submerged; flooded
terendam banjir	flooded
tergabung	joined
terganggu	disrupted; disturbed
tergugat	defendant
terhadap	-
terhambat	hampered
terhenti	halted; stopped
terhindar	avoid
terhitung	count
terhormat	honorable; respected
teriak	shout
teridentifikasi	identified
terikat	bind; bound
terima	receive; accept
terima kasih	thank; thanks
terinfeksi	infected
terisolasi	isolated
teritorial	territorial
terjadi	happen; occur
terjaga	maintained
terjangkit	infected
terjatuh	fall
terjemahan	translation
terjual	sell; sold
terkadang	sometimes
terkait	related; regarding; linked
terkandung	contained
terkaya	richest
terkecil	smallest
terkejut	surprised; shocked
terkena	hit; affected
terkenal	famous; well-known
terkendala	hampered
terkepung	besieged
terkonfirmasi	confirmed
terkuat	strongest
terkumpul	collected
terkunci	locked
terlahir	born
terlaksana	implemented
terlalu	-
terlambat	late; delayed
terlarang	banned; prohibited
terlatih	trained
terlebih dahulu	first; beforehand
terlepas	regardless
terletak	located; lie
terlewat	missed
terlibat	involved
terlihat	see; seen; visible; appear
terlindung	protected
terlindungi	protected
terluas	largest
terluka	injured; wounded
terlupakan	forget; forgotten
termahal	most expensive
termasuk	include; including
terminal	terminal
termurah	cheapest
ternak	livestock
ternama	renowned; leading
ternyata	turn out; apparently
teror	terror
teroris	terrorist
terorisme	terrorism
terowongan	tunnel
terpaksa	forced
terpanjang	longest
terpapar	exposed
terparah	worst
terpasang	installed
terpengaruh	affected; influenced
terpenting	most important
terpenuhi	meet; met; fulfilled
terpidana	convict
terpidana mati	death row inmate
terpilih	elected
terpilih kembali	reelected
terpimpin	guided
terpisah	separate; separated
terpuji	commendable
terpukul	hard hit
terpuruk	slump
terputus	cut off; disconnected
tersangka	suspect
tersangka teroris	terror suspect
tersebar	spread
tersebut	-
tersedia	available
terselenggara	hold; held
terselesaikan	resolved
tersembunyi	hidden
tersendiri	separate
tersentuh	touched
tersenyum	smile
tersinggung	offended
tersingkir	eliminated
tersisa	remaining; leave; left
tertabrak	hit
tertahan	hold; held; stranded
tertangkap	catch; caught; captured
tertarik	interested
tertawa	laugh
tertekan	depressed
tertembak	shoot; shot
tertentu	certain; particular
tertidur	asleep
tertimbun	buried
tertinggal	left behind
tertinggi	highest
tertipu	deceived
tertular	infected
tertulis	write; written
tertunda	delayed
tertutup	closed
terukur	measured
terulang	repeated
terumbu karang	coral reef
terungkap	revealed
terus	continue; keep
terus menerus	continuously
terusan	canal
terusan suez	suez canal
terutama	especially; mainly; particularly
terwujud	realized
tes	test
tes darah	blood test
tes dna	dna test
tetangga	neighbor
tetap	remain; permanent; still
tetapi	-
tewas	killed; die
thailand	thailand; thai
tiada	nothing; no
tiap	every; each
tiap tiap	each
tiba	arrive
tiba tiba	suddenly
tibet	tibet; tibetan
tidak	-
tidak ada	no; nothing
tidak adil	unfair; unjust
tidak bersalah	not guilty; innocent
tidak bisa	cannot
tidak boleh	must not
tidak dapat	cannot
tidak diketahui	unknown
tidak hanya	not only
tidak jelas	unclear
tidak lagi	no longer
tidak mampu	unable
tidak mungkin	impossible; unlikely
tidak normal	abnormal
tidak pasti	uncertain
tidak pernah	never
tidak resmi	unofficial; informal
tidak sah	illegal; invalid
tidak satu pun	none
tidak seorang pun	nobody
tidak seperti	unlike
tidak setuju	disagree
tidur	sleep
tiga	three
tiga belas	thirteen
tiga kali lipat	triple
tiga perempat	three quarters
tiga puluh	thirty
tiket	ticket
tikus	rat; mouse
tilang	traffic ticket
tim	team
tim medis	medical team
tim nasional	national team
tim penyelamat	rescue team; rescuer
tim sar	search and rescue
timah	tin
timbang	weigh
timbul	arise
timnas	national team
timnas indonesia	indonesian national team
timor leste	east timor; timor-leste
timor timur	east timor
timur	east; eastern
timur laut	northeast
timur tengah	middle east
tindak	act
tindak lanjut	follow-up
tindak pidana	crime; criminal offense
tindakan	action; act; measure
tindakan keras	crackdown
tinggal	live; stay; remain
tinggi	high; tall
tinggi badan	height
tingkat	level; rate
tingkat kematian	death rate; mortality rate
tingkat kemiskinan	poverty rate
tingkat pengangguran	unemployment rate
tingkat suku bunga	interest rate
tingkat tinggi	high level; high-level
tinjau	review
tinjauan	review
tinju	boxing
tionghoa	chinese
tiongkok	china; chinese
tipe	type
tipu	deceive
titik	point
titik balik	turning point
tkp	crime scene
tni	indonesian military
toh	-
toko	shop; store
toko online	online store
tokoh	figure
tokoh agama	religious leader
tokoh masyarakat	community leader
tokoh politik	political figure
tokyo	tokyo
tol	toll
tol laut	sea toll
tolak	reject; refuse
toleransi	tolerance
tolok ukur	benchmark
tolong	help
ton	ton
tonton	watch
tontonan	spectacle
topan	typhoon; cyclone
topi	hat
topik	topic
tornado	tornado
total	total
tps	polling station
tradisi	tradition
tradisional	traditional
tragedi	tragedy
tragis	tragic
traktat	treaty
transaksi	transaction
transaksi berjalan	current account
transfer	transfer
transisi	transition
transparan	transparent
transparansi	transparency
transplantasi	transplant
transportasi	transportation; transport
transportasi umum	public transportation; public transport
trauma	trauma
tren	trend
trilateral	trilateral
triliun	trillion
trilyun	trillion
tripoli	tripoli
triwulan	quarter
truk	truck
tsunami	tsunami
tua	old
tuan	mr; lord
tuan rumah	host
tuberkulosis	tuberculosis
tubuh	body
tuding	accuse
tudingan	accusation
tuduh	accuse
tuduhan	accusation; allegation; charge
tugas	task; duty
tugu	monument
tuhan	god
tuju	head
tujuan	goal; purpose; destination; aim
tujuan wisata	tourist destination
tujuh	seven
tujuh belas	seventeen
tujuh puluh	seventy
tukang	craftsman; worker
tukang kayu	carpenter
tukar	exchange
tulang	bone
tuli	deaf
tulis	write
tulisan	writing
tumbuh	grow
tumbuhan	plant
tumor	tumor
tumpah	spill
tumpahan minyak	oil spill
tumpang tindih	overlap
tunai	cash
tunangan	fiance; engagement
tunawisma	homeless
tunda	postpone; delay
tunggal	single; sole
tunggu	wait
tunisia	tunisia; tunisian
tunjangan	allowance; benefit
tunjuk	appoint; point
tuntas	complete
tuntut	demand
tuntutan	demand; charge
tuntutan hukum	lawsuit
turis	tourist
turki	turkey; turkish
turkmenistan	turkmenistan
turnamen	tournament
turun	fall; drop; decline
turun drastis	plunge; plummet
turun ke jalan	take to streets
turun tangan	intervene
turunnya	fall; decline
turut	take part; join
turut serta	participate
tusuk	stab
tutup	close; closed
tutur	say
uang	money
uang tebusan	ransom
uang tunai	cash
ubah	change
ucap	say
ucapan	remark; greeting
ucapan selamat	congratulation
ucapan terima kasih	thanks
udara	air
ue	eu; european union
uea	united arab emirates; uae
uganda	uganda; ugandan
uighur	uighur; uyghur
ujar	say
ujaran kebencian	hate speech
ujarnya	say
uji	test
uji coba	test; trial
uji coba nuklir	nuclear test
uji coba rudal	missile test
uji kelayakan	feasibility test
uji klinis	clinical trial
ujian	exam; test
ujian nasional	national exam
ukm	small business
ukraina	ukraine; ukrainian
ukuran	size; measure
ulama	cleric; ulema
ulang	repeat; again
ulang tahun	birthday; anniversary
ular	snake
umat	people; community
umat islam	muslims
umat katolik	catholics
umat kristen	christians
umat manusia	humanity; mankind
umat muslim	muslims
umkm	small business
umrah	umrah
umum	general; public; common
umumkan	announce
umumnya	generally
umur	age
undang	invite
undang undang	law; act
undang undang cipta kerja	job creation law
undang undang dasar	constitution
undangan	invitation
unduh	download
unesco	unesco
unggah	upload
unggahan	post; upload
unggas	poultry
unggul	lead; superior
unggulan	seed; flagship
ungkap	reveal; say
ungkapan	expression
ungsi	evacuate
unhcr	unhcr
uni	union
uni afrika	african union
uni emirat arab	united arab emirates
uni eropa	european union; eu
uni soviet	soviet union
unicef	unicef
unik	unique
unilateral	unilateral
unit	unit
universitas	university
universitas indonesia	university of indonesia
unjuk rasa	demonstration; protest; rally
unsur	element
untuk	-
untuk pertama kalinya	first time
untung	profit; lucky
upacara	ceremony
upah	wage
upah minimum	minimum wage
upaya	effort
upaya kudeta	coup attempt
upaya pembunuhan	assassination attempt
upaya penyelamatan	rescue effort
uranium	uranium
uranium yang diperkaya	enriched uranium
uruguay	uruguay
urusan	affair; business; matter
urusan agama	religious affairs
urusan dalam negeri	internal affairs; domestic affairs
urusan luar negeri	foreign affairs
usaha	business; effort
usaha kecil	small business
usaha kecil dan menengah	small and medium
usaha patungan	joint venture
usai	-
usia	age
uskup	bishop
uskup agung	archbishop
ustaz	cleric
usul	propose; proposal
usulan	proposal; suggestion
utama	main; major; primary
utang	debt
utang luar negeri	foreign debt; external debt
utara	north; northern
utusan	envoy
utusan khusus	special envoy
uu	law
uud	constitution
uyghur	uyghur
uzbekistan	uzbekistan
vaksin	vaccine
vaksinasi	vaccination
vatikan	vatican
venesia	venice
venezuela	venezuela; venezuelan
verifikasi	verification
veteran	veteran
veto	veto
video	video
vietnam	vietnam; vietnamese
vihara	temple; monastery
virus	virus
virus corona	coronavirus
virus korona	coronavirus
visa	visa
visi	vision
vital	vital
volume	volume
vonis	verdict; sentence
wabah	outbreak; epidemic
waduk	reservoir
wafat	die; pass away
waisak	vesak
wajah	face
wajar	reasonable; natural; normal
wajib	mandatory; must; compulsory
wajib militer	conscription; military service
wajib pajak	taxpayer
wakil	deputy; vice; representative
wakil direktur	deputy director
wakil gubernur	deputy governor
wakil ketua	deputy chairman; vice chairman
wakil menteri	deputy minister
wakil perdana menteri	deputy prime minister
wakil presiden	vice president
wakil rakyat	lawmaker
wakil wali kota	deputy mayor
waktu	time
waktu dekat	near future
waktu setempat	local time
walau	-
walaupun	-
wales	wales; welsh
wali kota	mayor
walikota	mayor
wall street	wall street
wanita	woman; female
wapres	vice president
warga	resident; citizen
warga amerika	american
warga as	us citizen
warga asing	foreigner
warga inggris	british; briton
warga negara	citizen; national
warga negara asing	foreign national; foreigner
warga negara indonesia	indonesian citizen
warga palestina	palestinian
warga setempat	local resident
warga sipil	civilian
warisan	heritage; legacy; inheritance
warisan budaya	cultural heritage
warisan dunia	world heritage
warna	color
warsawa	warsaw
wartawan	journalist; reporter
washington	washington
wasit	referee
waspada	alert; vigilant
wawancara	interview
wewenang	authority
who	world health organization
wilayah	region; area; territory
wilayah udara	airspace
wina	vienna
wirausaha	entrepreneur
wisata	tourism; tour
wisatawan	tourist
wisatawan asing	foreign tourist
wisatawan mancanegara	foreign tourist
wisuda	graduation
wna	foreigner; foreign national
wni	indonesian citizen
won	won
wto	wto; world trade organization
wujud	form
xinjiang	xinjiang
ya	-
yahudi	jewish; jew
yaitu	-
yakin	confident; believe
yakni	-
yaman	yemen; yemeni
yang	-
yang lain	other
yatim piatu	orphan
yayasan	foundation
yen	yen
yerusalem	jerusalem
yerusalem timur	east jerusalem
yesus	jesus
yordania	jordan; jordanian
yuan	yuan
yudikatif	judiciary
yugoslavia	yugoslavia
yunani	greece; greek
zakat	zakat
zambia	zambia
zelenskyy	zelensky; zelenskyy
ziarah	pilgrimage
zimbabwe	zimbabwe
zona	zone
zona euro	eurozone; euro zone
zona larangan terbang	no-fly zone
zona perang	war zone
