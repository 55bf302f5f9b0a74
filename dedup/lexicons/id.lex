# language: id
yang	-
dan	-
di	-
ke	-
dari	-
untuk	-
dengan	-
pada	-
dalam	-
ini	-
itu	-
tersebut	-
oleh	-
sebagai	-
adalah	-
ialah	-
merupakan	-
akan	-
telah	-
sudah	-
sedang	-
masih	-
belum	-
tidak	-
tak	-
bukan	-
jangan	-
juga	-
atau	-
serta	-
tetapi	-
tapi	-
namun	-
karena	-
sebab	-
maka	-
jika	-
kalau	-
apabila	-
bila	-
bilamana	-
ketika	-
saat	-
sementara	-
sejak	-
hingga	-
sampai	-
agar	-
supaya	-
bahwa	-
para	-
saya	-
aku	-
kami	-
kita	-
kamu	-
anda	-
dia	-
ia	-
beliau	-
mereka	-
kalian	-
nya	-
ku	-
mu	-
pun	-
lah	-
kah	-
si	-
sang	-
apa	-
siapa	-
mana	-
kapan	-
bagaimana	-
mengapa	-
kenapa	-
dimana	-
berapa	-
ada	-
adanya	-
dapat	-
bisa	-
harus	-
boleh	-
perlu	-
mau	-
ingin	-
hendak	-
bakal	-
pernah	-
lagi	-
saja	-
hanya	-
cuma	-
sangat	-
amat	-
sekali	-
lebih	-
paling	-
terlalu	-
cukup	-
agak	-
begitu	-
demikian	-
begini	-
seperti	-
bagai	-
bagaikan	-
secara	-
antara	-
terhadap	-
tentang	-
mengenai	-
bagi	-
atas	-
kepada	-
demi	-
guna	-
buat	-
tanpa	-
melalui	-
lewat	-
lalu	-
kemudian	-
setelah	-
sesudah	-
sebelum	-
usai	-
seusai	-
selagi	-
seraya	-
sambil	-
walau	-
walaupun	-
meski	-
meskipun	-
kendati	-
kendatipun	-
biarpun	-
meskipun demikian	-
namun demikian	-
oleh karena itu	-
oleh sebab itu	-
karena itu	-
maka dari itu	-
sehingga	-
yakni	-
yaitu	-
misalnya	-
contohnya	-
antara lain	-
selain	-
selain itu	-
sedangkan	-
padahal	-
bahkan	-
malah	-
malahan	-
justru	-
toh	-
kok	-
sih	-
dong	-
deh	-
nah	-
ya	-
ok	-
hal	-
hal ini	-
hal itu	-
hal tersebut	-
saat ini	-
saat itu	-
pada saat	-
ketika itu	-
sini	-
situ	-
sana	-
di sini	-
di sana	-
di mana	-
ke mana	-
dari mana	-
begitulah	-
itulah	-
inilah	-
adapun	-
seakan	-
seolah	-
seolah olah	-
semacam	-
sebuah	-
seorang	-
suatu	-
sesuatu	something
seseorang	someone; person
seekor	-
sebutir	-
selembar	-
sebatang	-
sepasang	couple; pair
beberapa	several; some
banyak	many
semua	all
seluruh	all; entire; whole
seluruhnya	all; entirely
segala	all
setiap	every; each
tiap	every; each
tiap tiap	each
masing masing	each; respectively
sebagian	part; some; partly
sebagian besar	most; majority; mostly
sebagian kecil	small part
kebanyakan	most
sedikit	little; few
sejumlah	number; several; some
jumlah	number; total; amount
berjumlah	number; total
jumlahnya	number
sejumlah besar	large number
puluhan	dozens
ratusan	hundreds
ribuan	thousands
jutaan	millions
miliaran	billions
belasan	dozen
puluhan ribu	tens of thousands
ratusan ribu	hundreds of thousands
orang	people; person
orang orang	people
ia mengatakan	he said
lain	other; another
lainnya	other
lain lain	other
yang lain	other
berbeda	different; differ
beda	different
perbedaan	difference
membedakan	distinguish
sama	same
sama sama	both; together
kesamaan	similarity
menyamakan	equate
bersama	together; joint
bersama sama	together
kebersamaan	togetherness
sendiri	own; alone
sendirian	alone
diri	self
dirinya	himself; herself
tersendiri	separate
sekarang	now
kini	now
nanti	later
tadi	earlier
kemarin	yesterday
besok	tomorrow
lusa	day after tomorrow
hari ini	today
malam ini	tonight
tadi malam	last night
semalam	last night
pagi ini	this morning
tahun ini	this year
tahun lalu	last year
tahun depan	next year
bulan ini	this month
bulan lalu	last month
bulan depan	next month
minggu ini	this week
minggu lalu	last week
pekan ini	this week
pekan lalu	last week
pekan depan	next week
minggu depan	next week
akhir pekan	weekend
akhir pekan lalu	last weekend
akhir tahun	end of year; year-end
awal tahun	early year
awal tahun ini	earlier this year
tahun baru	new year
sebelumnya	previously; earlier; before
selanjutnya	next; further
berikutnya	next; following
berikut	following
akhirnya	finally; eventually
mulanya	initially
awalnya	initially; originally
kadang	sometimes
kadang kadang	sometimes
terkadang	sometimes
sering	often
seringkali	often
kerap	often
kerap kali	often
jarang	rarely
selalu	always
tidak pernah	never
belum pernah	never
segera	soon; immediately
langsung	directly; immediately
tiba tiba	suddenly
mendadak	suddenly
perlahan	slowly
pelan pelan	slowly
baru	new
baru baru ini	recently; recent
terbaru	latest; newest
pembaruan	update; renewal
memperbarui	update; renew
diperbarui	updated; renewed
terbarukan	renewable
energi terbarukan	renewable energy
belakangan	recently
belakangan ini	recently; lately
akhir akhir ini	lately; recently
hampir	almost; nearly
nyaris	nearly; almost
sekitar	about; around; approximately
kira kira	approximately; about
kurang lebih	approximately
kurang	less; lack
kurangnya	lack
berkurang	decrease; decline
mengurangi	reduce; cut
dikurangi	reduced; cut
pengurangan	reduction; cut
kekurangan	shortage; lack
sekurang kurangnya	at least
setidaknya	at least
paling tidak	at least
sedikitnya	at least
minimal	minimum; at least
maksimal	maximum
minimum	minimum
maksimum	maximum
mungkin	may; might; possible; perhaps
kemungkinan	possibility; likely; probably
kemungkinan besar	likely
memungkinkan	allow; enable
dimungkinkan	possible
barangkali	perhaps
tentu	certainly
tentu saja	of course
tentunya	certainly
tertentu	certain; particular
menentukan	determine; decide
ditentukan	determined
ketentuan	provision; rule
penentuan	determination
pasti	certain; definitely
memastikan	ensure; confirm
dipastikan	ensure; confirmed
kepastian	certainty
ketidakpastian	uncertainty
tidak pasti	uncertain
memang	indeed
sebenarnya	actually
sesungguhnya	actually; truly
benar	true; correct; right
benar benar	really; truly
kebenaran	truth
membenarkan	confirm; justify
dibenarkan	justified; confirmed
betul	right; correct
salah	wrong
salah satu	one of
kesalahan	error; mistake; fault
menyalahkan	blame
disalahkan	blamed
bersalah	guilty
tidak bersalah	not guilty; innocent
mengaku bersalah	plead guilty
dinyatakan bersalah	found guilty; convicted
penyalahgunaan	abuse; misuse
menyalahgunakan	abuse; misuse
salah paham	misunderstanding
sejauh ini	so far
sejauh	as far as
lebih dari	more than
lebih dari itu	moreover
kurang dari	less than
lebih lanjut	further
lebih baik	better
lebih besar	larger; bigger; greater
lebih tinggi	higher
lebih rendah	lower
lebih kecil	smaller
lebih banyak	more
lebih cepat	faster
lebih lama	longer
lebih kuat	stronger
lebih buruk	worse
lebih mudah	easier
lebih muda	younger
lebih tua	older
lebih dulu	first
terlebih dahulu	first; beforehand
dulu	formerly; past
dahulu	formerly
hanya saja	only
tidak hanya	not only
bukan hanya	not only
tidak ada	no; nothing
tidak satu pun	none
tidak seorang pun	nobody
tidak lagi	no longer
tidak mungkin	impossible; unlikely
tidak bisa	cannot
tidak dapat	cannot
tidak boleh	must not
terkait	related; regarding; linked
berkaitan	relate; linked
kaitan	link; relation
mengaitkan	link
dikaitkan	linked
kait	link
terutama	especially; mainly; particularly
khususnya	especially; particularly
khusus	special; specific
pasukan khusus	special forces
utusan khusus	special envoy
umumnya	generally
pada umumnya	generally
umum	general; public; common
pada dasarnya	basically
tampaknya	apparently; seemingly; seem
rupanya	apparently
nampaknya	apparently
sepertinya	seem
terlihat	seen; visible; appear
tampak	appear; seem
tampil	appear; perform
menampilkan	display; feature; show
ditampilkan	displayed; shown
penampilan	appearance; performance
tampilan	display; appearance
dua	two
satu	one
tiga	three
empat	four
lima	five
enam	six
tujuh	seven
delapan	eight
sembilan	nine
sepuluh	ten
sebelas	eleven
dua belas	twelve
tiga belas	thirteen
empat belas	fourteen
lima belas	fifteen
enam belas	sixteen
tujuh belas	seventeen
delapan belas	eighteen
sembilan belas	nineteen
dua puluh	twenty
tiga puluh	thirty
empat puluh	forty
lima puluh	fifty
enam puluh	sixty
tujuh puluh	seventy
delapan puluh	eighty
sembilan puluh	ninety
seratus	hundred
ratus	hundred
seribu	thousand
ribu	thousand
juta	million
sejuta	million
miliar	billion
milyar	billion
triliun	trillion
trilyun	trillion
nol	zero
setengah	half
separuh	half
seperempat	quarter
sepertiga	third
dua pertiga	two-thirds
tiga perempat	three quarters
perempat	quarter
persen	percent
persentase	percentage
poin	point
poin persentase	percentage point
lusin	dozen
selusin	dozen
pertama	first
pertama kali	first time
pertama kalinya	first time
untuk pertama kalinya	first time
kedua	second
kedua belah pihak	both sides
kedua negara	two countries
kedua pihak	both sides
ketiga	third
keempat	fourth
kelima	fifth
keenam	sixth
ketujuh	seventh
kedelapan	eighth
kesembilan	ninth
kesepuluh	tenth
keduanya	both
ketiganya	all three
kali	time
dua kali	twice
dua kali lipat	double
tiga kali lipat	triple
kali ini	this time
berkali kali	repeatedly
berulang kali	repeatedly
kembali	return; back; again
ulang	repeat; again
mengulangi	repeat
terulang	repeated
pengulangan	repetition
ganda	double
tunggal	single; sole
detik	second
menit	minute
jam	hour; clock
pukul	hit; o'clock
hari	day
hari hari	days
sehari	day
sehari hari	daily; everyday
sehari setelah	day after
harian	daily
surat kabar harian	daily newspaper
seharian	all day
berhari hari	days
minggu	week; sunday
pekan	week
mingguan	weekly
sepekan	week
seminggu	week
berminggu minggu	weeks
bulan	month; moon
bulanan	monthly
sebulan	month
berbulan bulan	months
tahun	year
tahunan	annual; yearly
setahun	year
bertahun tahun	years
tahun tahun	years
berusia	aged; year-old
usia	age
umur	age
berumur	aged
dekade	decade
abad	century
kuartal	quarter
triwulan	quarter
kuartal pertama	first quarter
kuartal kedua	second quarter
kuartal ketiga	third quarter
kuartal keempat	fourth quarter
semester	semester; half
pagi	morning
siang	noon; daytime
siang hari	daytime
sore	afternoon
petang	evening
malam	night; evening
malam hari	night
tengah malam	midnight
dini hari	early morning
subuh	dawn
fajar	dawn
senin	monday
selasa	tuesday
rabu	wednesday
kamis	thursday
jumat	friday
sabtu	saturday
ahad	sunday
hari minggu	sunday
hari senin	monday
hari selasa	tuesday
hari rabu	wednesday
hari kamis	thursday
hari jumat	friday
hari sabtu	saturday
minggu malam	sunday night
minggu pagi	sunday morning
januari	january
februari	february
maret	march
april	april
mei	may
juni	june
juli	july
agustus	august
september	september
oktober	october
november	november
nopember	november
desember	december
tanggal	date
bertanggal	dated
tanggal lahir	date of birth
waktu	time
waktu setempat	local time
waktu dekat	near future
sewaktu	when
sewaktu waktu	any time
tepat waktu	on time
batas waktu	deadline
tenggat	deadline
tenggat waktu	deadline
jangka	term
jangka panjang	long term; long-term
jangka pendek	short term; short-term
jangka menengah	medium term
jangka waktu	period; term
masa	time; period; future
masa depan	future
masa lalu	past
masa jabatan	term of office; term
masa kini	present
semasa	during
periode	period
era	era
musim	season
musim panas	summer
musim dingin	winter
musim semi	spring
musim gugur	autumn; fall
musim hujan	rainy season
musim kemarau	dry season
lama	long; old
selama	during; for
selama ini	so far
selama bertahun tahun	for years
lamanya	duration
cepat	fast; quick; rapid
kecepatan	speed
mempercepat	accelerate; speed
dipercepat	accelerated
percepatan	acceleration
secepatnya	as soon
lambat	slow; late
terlambat	late; delayed
memperlambat	slow
melambat	slow
perlambatan	slowdown
keterlambatan	delay
awal	early; beginning; initial
mengawali	start; begin
akhir	end; late
berakhir	end
mengakhiri	end
diakhiri	ended
terakhir	last; final; latest
pengakhiran	termination
berakhirnya	end
