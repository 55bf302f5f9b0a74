# language: id
# name: Indonesian
# licence: Apache-2.0
# sources: written for this project, by hand
# entries: 661
# date: 2026-11-22
abad	century
ada	-
adalah	-
adanya	-
adapun	-
agak	-
agar	-
agustus	august
ahad	sunday
akan	-
akhir	end; late
akhir akhir ini	lately; recently
akhir pekan	weekend
akhir pekan lalu	last weekend
akhir tahun	end of year; year-end
akhirnya	finally; eventually
aku	-
amat	-
anda	-
antara	-
antara lain	-
apa	-
apabila	-
april	april
atas	-
atau	-
awal	early; beginning; initial
awal tahun	early year
awal tahun ini	earlier this year
awalnya	initially; originally
bagai	-
bagaikan	-
bagaimana	-
bagi	-
bahkan	-
bahwa	-
bakal	-
banyak	many
barangkali	perhaps
baru	new
baru baru ini	recently; recent
batas waktu	deadline
beberapa	several; some
beda	different
begini	-
begitu	-
begitulah	-
belakangan	recently
belakangan ini	recently; lately
belasan	dozen
beliau	-
belum	-
belum pernah	never
benar	true; correct; right
benar benar	really; truly
berakhir	end
berakhirnya	end
berapa	-
berbeda	different; differ
berbulan bulan	months
berhari hari	days
berikut	following
berikutnya	next; following
berjumlah	number; total
berkaitan	relate; linked
berkali kali	repeatedly
berkurang	decrease; decline
berminggu minggu	weeks
bersalah	guilty
bersama	together; joint
bersama sama	together
bertahun tahun	years
bertanggal	dated
berulang kali	repeatedly
berumur	aged
berusia	aged; year-old
besok	tomorrow
betul	right; correct
biarpun	-
bila	-
bilamana	-
bisa	-
boleh	-
buat	-
bukan	-
bukan hanya	not only
bulan	month; moon
bulan depan	next month
bulan ini	this month
bulan lalu	last month
bulanan	monthly
cepat	fast; quick; rapid
contohnya	-
cukup	-
cuma	-
dahulu	formerly
dalam	-
dan	-
dapat	-
dari	-
dari mana	-
deh	-
dekade	decade
delapan	eight
delapan belas	eighteen
delapan puluh	eighty
demi	-
demikian	-
dengan	-
desember	december
detik	second
di	-
di mana	-
di sana	-
di sini	-
dia	-
diakhiri	ended
dibenarkan	justified; confirmed
dikaitkan	linked
dikurangi	reduced; cut
dimana	-
dimungkinkan	possible
dini hari	early morning
dinyatakan bersalah	found guilty; convicted
dipastikan	ensure; confirmed
diperbarui	updated; renewed
dipercepat	accelerated
diri	self
dirinya	himself; herself
disalahkan	blamed
ditampilkan	displayed; shown
ditentukan	determined
dong	-
dua	two
dua belas	twelve
dua kali	twice
dua kali lipat	double
dua pertiga	two-thirds
dua puluh	twenty
dulu	formerly; past
empat	four
empat belas	fourteen
empat puluh	forty
enam	six
enam belas	sixteen
enam puluh	sixty
energi terbarukan	renewable energy
era	era
fajar	dawn
februari	february
ganda	double
guna	-
hal	-
hal ini	-
hal itu	-
hal tersebut	-
hampir	almost; nearly
hanya	-
hanya saja	only
hari	day
hari hari	days
hari ini	today
hari jumat	friday
hari kamis	thursday
hari minggu	sunday
hari rabu	wednesday
hari sabtu	saturday
hari selasa	tuesday
hari senin	monday
harian	daily
harus	-
hendak	-
hingga	-
ia	-
ia mengatakan	he said
ialah	-
ingin	-
ini	-
inilah	-
itu	-
itulah	-
jam	hour; clock
jangan	-
jangka	term
jangka menengah	medium term
jangka panjang	long term; long-term
jangka pendek	short term; short-term
jangka waktu	period; term
januari	january
jarang	rarely
jika	-
juga	-
juli	july
jumat	friday
jumlah	number; total; amount
jumlahnya	number
juni	june
justru	-
juta	million
jutaan	millions
kadang	sometimes
kadang kadang	sometimes
kah	-
kait	link
kaitan	link; relation
kalau	-
kali	time
kali ini	this time
kalian	-
kami	-
kamis	thursday
kamu	-
kapan	-
karena	-
karena itu	-
ke	-
ke mana	-
kebanyakan	most
kebenaran	truth
kebersamaan	togetherness
kecepatan	speed
kedelapan	eighth
kedua	second
kedua belah pihak	both sides
kedua negara	two countries
kedua pihak	both sides
keduanya	both
keempat	fourth
keenam	sixth
kekurangan	shortage; lack
kelima	fifth
kemarin	yesterday
kembali	return; back; again
kemudian	-
kemungkinan	possibility; likely; probably
kemungkinan besar	likely
kenapa	-
kendati	-
kendatipun	-
kepada	-
kepastian	certainty
kerap	often
kerap kali	often
kesalahan	error; mistake; fault
kesamaan	similarity
kesembilan	ninth
kesepuluh	tenth
ketentuan	provision; rule
keterlambatan	delay
ketidakpastian	uncertainty
ketiga	third
ketiganya	all three
ketika	-
ketika itu	-
ketujuh	seventh
khusus	special; specific
khususnya	especially; particularly
kini	now
kira kira	approximately; about
kita	-
kok	-
ku	-
kuartal	quarter
kuartal kedua	second quarter
kuartal keempat	fourth quarter
kuartal ketiga	third quarter
kuartal pertama	first quarter
kurang	less; lack
kurang dari	less than
kurang lebih	approximately
kurangnya	lack
lagi	-
lah	-
lain	other; another
lain lain	other
lainnya	other
lalu	-
lama	long; old
lamanya	duration
lambat	slow; late
langsung	directly; immediately
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
lewat	-
lima	five
lima belas	fifteen
lima puluh	fifty
lusa	day after tomorrow
lusin	dozen
maka	-
maka dari itu	-
maksimal	maximum
maksimum	maximum
malah	-
malahan	-
malam	night; evening
malam hari	night
malam ini	tonight
mana	-
maret	march
masa	time; period; future
masa depan	future
masa jabatan	term of office; term
masa kini	present
masa lalu	past
masih	-
masing masing	each; respectively
mau	-
mei	may
melalui	-
melambat	slow
memang	indeed
memastikan	ensure; confirm
membedakan	distinguish
membenarkan	confirm; justify
memperbarui	update; renew
mempercepat	accelerate; speed
memperlambat	slow
memungkinkan	allow; enable
menampilkan	display; feature; show
mendadak	suddenly
menentukan	determine; decide
mengaitkan	link
mengakhiri	end
mengaku bersalah	plead guilty
mengapa	-
mengawali	start; begin
mengenai	-
mengulangi	repeat
mengurangi	reduce; cut
menit	minute
menyalahgunakan	abuse; misuse
menyalahkan	blame
menyamakan	equate
mereka	-
merupakan	-
meski	-
meskipun	-
meskipun demikian	-
miliar	billion
miliaran	billions
milyar	billion
minggu	week; sunday
minggu depan	next week
minggu ini	this week
minggu lalu	last week
minggu malam	sunday night
minggu pagi	sunday morning
mingguan	weekly
minimal	minimum; at least
minimum	minimum
misalnya	-
mu	-
mulanya	initially
mungkin	may; might; possible; perhaps
musim	season
musim dingin	winter
musim gugur	autumn; fall
musim hujan	rainy season
musim kemarau	dry season
musim panas	summer
musim semi	spring
nah	-
nampaknya	apparently
namun	-
namun demikian	-
nanti	later
nol	zero
nopember	november
november	november
nya	-
nyaris	nearly; almost
ok	-
oktober	october
oleh	-
oleh karena itu	-
oleh sebab itu	-
orang	people; person
orang orang	people
pada	-
pada dasarnya	basically
pada saat	-
pada umumnya	generally
padahal	-
pagi	morning
pagi ini	this morning
paling	-
paling tidak	at least
para	-
pasti	certain; definitely
pasukan khusus	special forces
pekan	week
pekan depan	next week
pekan ini	this week
pekan lalu	last week
pelan pelan	slowly
pembaruan	update; renewal
penampilan	appearance; performance
penentuan	determination
pengakhiran	termination
pengulangan	repetition
pengurangan	reduction; cut
penyalahgunaan	abuse; misuse
perbedaan	difference
percepatan	acceleration
perempat	quarter
periode	period
perlahan	slowly
perlambatan	slowdown
perlu	-
pernah	-
persen	percent
persentase	percentage
pertama	first
pertama kali	first time
pertama kalinya	first time
petang	evening
poin	point
poin persentase	percentage point
pukul	hit; o'clock
puluhan	dozens
puluhan ribu	tens of thousands
pun	-
rabu	wednesday
ratus	hundred
ratusan	hundreds
ratusan ribu	hundreds of thousands
ribu	thousand
ribuan	thousands
rupanya	apparently
saat	-
saat ini	-
saat itu	-
sabtu	saturday
saja	-
salah	wrong
salah paham	misunderstanding
salah satu	one of
sama	same
sama sama	both; together
sambil	-
sampai	-
sana	-
sang	-
sangat	-
satu	one
saya	-
seakan	-
sebab	-
sebagai	-
sebagian	part; some; partly
sebagian besar	most; majority; mostly
sebagian kecil	small part
sebatang	-
sebelas	eleven
sebelum	-
sebelumnya	previously; earlier; before
sebenarnya	actually
sebuah	-
sebulan	month
sebutir	-
secara	-
secepatnya	as soon
sedang	-
sedangkan	-
sedikit	little; few
sedikitnya	at least
seekor	-
segala	all
segera	soon; immediately
sehari	day
sehari hari	daily; everyday
sehari setelah	day after
seharian	all day
sehingga	-
sejak	-
sejauh	as far as
sejauh ini	so far
sejumlah	number; several; some
sejumlah besar	large number
sejuta	million
sekali	-
sekarang	now
sekitar	about; around; approximately
sekurang kurangnya	at least
selagi	-
selain	-
selain itu	-
selalu	always
selama	during; for
selama bertahun tahun	for years
selama ini	so far
selanjutnya	next; further
selasa	tuesday
selembar	-
seluruh	all; entire; whole
seluruhnya	all; entirely
selusin	dozen
semacam	-
semalam	last night
semasa	during
sembilan	nine
sembilan belas	nineteen
sembilan puluh	ninety
sementara	-
semester	semester; half
seminggu	week
semua	all
sendiri	own; alone
sendirian	alone
senin	monday
seolah	-
seolah olah	-
seorang	-
separuh	half
sepasang	couple; pair
sepekan	week
seperempat	quarter
seperti	-
sepertiga	third
sepertinya	seem
september	september
sepuluh	ten
seratus	hundred
seraya	-
seribu	thousand
sering	often
seringkali	often
serta	-
seseorang	someone; person
sesuatu	something
sesudah	-
sesungguhnya	actually; truly
setahun	year
setelah	-
setengah	half
setiap	every; each
setidaknya	at least
seusai	-
sewaktu	when
sewaktu waktu	any time
si	-
siang	noon; daytime
siang hari	daytime
siapa	-
sih	-
sini	-
situ	-
sore	afternoon
suatu	-
subuh	dawn
sudah	-
supaya	-
surat kabar harian	daily newspaper
tadi	earlier
tadi malam	last night
tahun	year
tahun baru	new year
tahun depan	next year
tahun ini	this year
tahun lalu	last year
tahun tahun	years
tahunan	annual; yearly
tak	-
tampak	appear; seem
tampaknya	apparently; seemingly; seem
tampil	appear; perform
tampilan	display; appearance
tanggal	date
tanggal lahir	date of birth
tanpa	-
tapi	-
telah	-
tengah malam	midnight
tenggat	deadline
tenggat waktu	deadline
tentang	-
tentu	certainly
tentu saja	of course
tentunya	certainly
tepat waktu	on time
terakhir	last; final; latest
terbaru	latest; newest
terbarukan	renewable
terhadap	-
terkadang	sometimes
terkait	related; regarding; linked
terlalu	-
terlambat	late; delayed
terlebih dahulu	first; beforehand
terlihat	seen; visible; appear
tersebut	-
tersendiri	separate
tertentu	certain; particular
terulang	repeated
terutama	especially; mainly; particularly
tetapi	-
tiap	every; each
tiap tiap	each
tiba tiba	suddenly
tidak	-
tidak ada	no; nothing
tidak bersalah	not guilty; innocent
tidak bisa	cannot
tidak boleh	must not
tidak dapat	cannot
tidak hanya	not only
tidak lagi	no longer
tidak mungkin	impossible; unlikely
tidak pasti	uncertain
tidak pernah	never
tidak satu pun	none
tidak seorang pun	nobody
tiga	three
tiga belas	thirteen
tiga kali lipat	triple
tiga perempat	three quarters
tiga puluh	thirty
toh	-
triliun	trillion
trilyun	trillion
triwulan	quarter
tujuh	seven
tujuh belas	seventeen
tujuh puluh	seventy
tunggal	single; sole
ulang	repeat; again
umum	general; public; common
umumnya	generally
umur	age
untuk	-
untuk pertama kalinya	first time
usai	-
usia	age
utusan khusus	special envoy
waktu	time
waktu dekat	near future
waktu setempat	local time
walau	-
walaupun	-
ya	-
yaitu	-
yakni	-
yang	-
yang lain	other
