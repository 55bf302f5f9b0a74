# language: de
der	-
die	-
das	-
des	-
dem	-
den	-
ein	-
eine	-
einer	-
eines	-
einem	-
einen	-
und	-
oder	-
aber	-
denn	-
doch	-
jedoch	-
sondern	-
sowie	-
weder	-
noch	-
entweder	-
ich	-
du	-
er	-
sie	-
es	-
wir	-
ihr	-
mich	-
mir	-
dich	-
dir	-
ihm	-
ihn	-
ihnen	-
uns	-
euch	-
sich	-
man	-
mein	-
dein	-
sein	-
seine	-
ihre	-
unser	-
euer	-
dieser	-
diese	-
dieses	-
diesem	-
diesen	-
jener	-
jene	-
jenes	-
derjenige	-
diejenigen	-
derselbe	-
dieselbe	-
selbst	-
selber	-
jeder	-
jede	-
jedes	-
jedem	-
jeden	-
jemand	-
niemand	-
etwas	-
nichts	-
alles	-
alle	-
allen	-
aller	-
beide	both
einige	some
mehrere	several
manche	some
viel	much; many
viele	many
wenig	little; few
wenige	few
mehr	more
meisten	most
weniger	less
kein	-
keine	-
nicht	-
nie	never
niemals	never
nur	-
auch	-
schon	-
bereits	already
immer	always
oft	often
noch nie	never
nun	-
jetzt	now
dann	-
da	-
dort	-
hier	-
dahin	-
daher	-
darum	-
deshalb	-
deswegen	-
dadurch	-
damit	-
dafür	-
dagegen	-
davon	-
davor	-
daran	-
darauf	-
darin	-
daraus	-
darüber	-
darunter	-
dazu	-
dabei	-
danach	-
daneben	-
dazwischen	-
hierbei	-
hierfür	-
hierzu	-
hiermit	-
womit	-
wofür	-
wodurch	-
wobei	-
woran	-
worauf	-
worüber	-
wovon	-
wozu	-
wo	-
wohin	-
woher	-
wann	-
warum	-
weshalb	-
wieso	-
wer	-
wen	-
wem	-
wessen	-
was	-
wie	-
welcher	-
welche	-
welches	-
welchem	-
welchen	-
dessen	-
deren	-
dass	-
daß	-
ob	-
weil	-
wenn	-
als	-
obwohl	-
obgleich	-
während	-
bevor	-
nachdem	-
sobald	-
solange	-
sofern	-
indem	-
damals	-
bis	-
seit	-
seitdem	-
ab	-
an	-
am	-
ans	-
auf	-
aufs	-
aus	-
außer	-
bei	-
beim	-
durch	-
für	-
fürs	-
gegen	-
gegenüber	-
hinter	-
in	-
im	-
ins	-
innerhalb	-
außerhalb	-
mit	-
mithilfe	-
nach	-
neben	-
ohne	-
trotz	despite
um	-
ums	-
unter	-
über	-
übers	-
von	-
vom	-
vor	-
vors	-
wegen	-
zu	-
zum	-
zur	-
zwischen	-
laut	-
gemäß	-
zufolge	-
aufgrund	-
anhand	-
anstatt	-
statt	-
angesichts	-
bezüglich	-
hinsichtlich	-
infolge	-
inklusive	including
einschließlich	including
entlang	along
bin	-
bist	-
ist	-
sind	-
seid	-
war	-
waren	-
wäre	-
wären	-
gewesen	-
sei	-
seien	-
haben	-
habe	-
hat	-
hatte	-
hatten	-
hätte	-
hätten	-
gehabt	-
werden	-
werde	-
wird	-
wurde	-
wurden	-
würde	-
würden	-
worden	-
geworden	-
kann	-
können	-
könne	-
konnte	-
konnten	-
könnte	-
könnten	-
muss	-
müssen	-
müsse	-
musste	-
mussten	-
müsste	-
soll	-
sollen	-
solle	-
sollte	-
sollten	-
darf	-
dürfen	-
dürfe	-
durfte	-
dürfte	-
dürften	-
mag	-
mögen	-
möchte	-
möchten	-
will	-
wollen	-
wolle	-
wollte	-
wollten	-
so	-
sogar	-
sehr	-
ganz	-
gar	-
etwa	-
rund	-
circa	-
zirka	-
ungefähr	-
fast	almost
kaum	hardly
eher	rather
ziemlich	-
zwar	-
also	-
allerdings	-
außerdem	-
zudem	-
ferner	-
hingegen	-
indes	-
indessen	-
dennoch	-
trotzdem	-
nämlich	-
vielmehr	-
vielleicht	maybe; perhaps
möglicherweise	possibly
wahrscheinlich	probably; likely
vermutlich	presumably
offenbar	apparently
offensichtlich	obviously
angeblich	allegedly
sogenannt	so-called
so genannte	so-called
ja	-
nein	no
mal	-
einmal	once
zweimal	twice
dreimal	three times
wieder	again
immer wieder	repeatedly
weitere	further; other
weiterhin	still; continue
bislang	so far
bisher	so far
bisherige	previous; former
zuvor	before; previously
zunächst	initially; first
zuletzt	recently; last
schließlich	finally; eventually
endlich	finally
später	later
früher	earlier; former
früh	early
bald	soon
gleich	same; equal
gleichzeitig	at the same; simultaneously
insgesamt	total; overall
besonders	particularly; especially
insbesondere	particularly
vor allem	-
unter anderem	-
zum beispiel	-
beispielsweise	-
etwa so	-
sowohl	-
je	-
jeweils	each
jeweilig	respective
pro	per
desto	-
umso	-
solch	-
solche	-
solcher	-
anders	different; otherwise
andere	other
anderer	other
anderen	other
anderes	other
einander	-
miteinander	together
gegeneinander	-
zusammen	together
gemeinsam	joint; common; together
allein	alone
nahe	near
hinaus	-
heraus	-
herein	-
hinein	-
herauf	-
hinauf	-
her	-
hin	-
zurück	back
vorbei	-
oben	-
unten	-
draußen	outside
drinnen	inside
überall	everywhere
irgendwo	-
nirgendwo	nowhere
irgendwann	-
irgendwie	-
jemals	ever
genau	exactly
wirklich	really
tatsächlich	actually; indeed
eigentlich	actually
natürlich	of course; natural
sicherlich	certainly
gerade	-
erst	first
ebenfalls	also
ebenso	-
genauso	-
lediglich	only
mindestens	at least
zumindest	at least
wenigstens	at least
höchstens	at most
nahezu	almost
beinahe	almost
teilweise	partly; partial
größtenteils	mostly
zumeist	mostly
meist	mostly
meistens	mostly
manchmal	sometimes
häufig	frequent; often
selten	rare; rarely
gelegentlich	occasionally
ständig	constantly; permanent
plötzlich	suddenly
sofort	immediately
sofortig	immediate
unverzüglich	immediately
inzwischen	meanwhile
mittlerweile	meanwhile
unterdessen	meanwhile
derzeit	currently
derzeitig	current
zurzeit	currently
gegenwärtig	current; currently
momentan	currently
kürzlich	recently
jüngst	recent; recently
vor kurzem	recently
künftig	future
zukünftig	future
ehemalig	former
ehemals	formerly
vorerst	for now
nach wie vor	still
nach angaben	according
nach eigenen angaben	-
so weit	-
im rahmen	-
im zuge	-
im jahr	-
im hinblick auf	-
in bezug auf	-
in der regel	usually
in der nähe	near
im gegensatz zu	unlike
auf grund	-
zu beginn	beginning
am ende	end
zum ersten mal	first time
erstmals	first time
erneut	again; renewed
letzte	last
vergangene	last; past
vorherig	previous
vorig	last; previous
folgend	following
nachfolgend	following
oberhalb	above
unterhalb	below
jenseits	beyond
abseits	away from
samt	including
mitsamt	including
null	zero
zwei	two
drei	three
vier	four
fünf	five
sechs	six
sieben	seven
acht	eight
neun	nine
zehn	ten
elf	eleven
zwölf	twelve
dreizehn	thirteen
vierzehn	fourteen
fünfzehn	fifteen
sechzehn	sixteen
siebzehn	seventeen
achtzehn	eighteen
neunzehn	nineteen
zwanzig	twenty
dreißig	thirty
vierzig	forty
fünfzig	fifty
sechzig	sixty
siebzig	seventy
achtzig	eighty
neunzig	ninety
hundert	hundred
hunderte	hundreds
tausend	thousand
tausende	thousands
zehntausende	tens of thousands
hunderttausende	hundreds of thousands
million	million
milliarde	billion
billion	trillion
dutzend	dozen
dutzende	dozens
prozent	percent
prozentpunkt	percentage point
hälfte	half
halb	half
drittel	third
viertel	quarter
zwei drittel	two-thirds
fünftel	fifth
zehntel	tenth
zweite	second
dritte	third
vierte	fourth
fünfte	fifth
sechste	sixth
siebte	seventh
achte	eighth
neunte	ninth
zehnte	tenth
doppelt	double
dreifach	triple
mehrfach	multiple; repeatedly
einzig	only; sole
einzeln	individual; single
einzelne	individual
januar	january
jänner	january
februar	february
märz	march
april	april
mai	may
juni	june
juli	july
august	august
september	september
oktober	october
november	november
dezember	december
montag	monday
dienstag	tuesday
mittwoch	wednesday
donnerstag	thursday
freitag	friday
samstag	saturday
sonnabend	saturday
sonntag	sunday
wochenende	weekend
heute	today
heutig	today's; current
gestern	yesterday
gestrig	yesterday's
morgen	tomorrow; morning
übermorgen	day after tomorrow
vorgestern	two days ago
vormittag	morning
mittag	noon
nachmittag	afternoon
abend	evening
nacht	night
mitternacht	midnight
tag	day
täglich	daily
woche	week
wöchentlich	weekly
monat	month
monatlich	monthly
quartal	quarter
halbjahr	half year
jahr	year
jährlich	annual
jahrzehnt	decade
jahrhundert	century
jahrtausend	millennium
jahrestag	anniversary
stunde	hour
minute	minute
sekunde	second
frühjahr	spring
frühling	spring
sommer	summer
herbst	autumn; fall
winter	winter
jahreszeit	season
nächste woche	next week
nächsten monat	next month
nächstes jahr	next year
kommende woche	next week
kommendes jahr	next year
kommend	coming; next
letzte woche	last week
vergangene woche	last week
vergangenen monat	last month
vergangenes jahr	last year
letztes jahr	last year
vorjahr	previous year
vormonat	previous month
anfang	beginning; early
ende	end
mitte	middle; mid
uhr	clock
uhrzeit	time
zeitpunkt	time; date
zeitraum	period
datum	date
weihnachten	christmas
silvester	new year's eve
neujahr	new year
pfingsten	pentecost
feiertag	holiday
alltag	everyday life
sagen	say
sagte	say
gesagt	say
mitteilen	announce; say
mitgeteilt	announce; say
teilte mit	say; announce
teilte	say; share
erklären	explain; declare; say
erklärte	say; explain; declare
spricht	speak
sprach	speak
gesprochen	speak; talk
reden	talk; speak
redete	talk
erzählen	tell
erzählte	tell
berichten	report
berichtete	report
melden	report
meldete	report
gemeldet	report
ankündigen	announce
angekündigt	announce
anzukündigen	announce
kündigte	announce
kündigen	dismiss; terminate
gekündigt	terminate; dismiss
bekanntgeben	announce
bekanntgegeben	announce
bekannt gegeben	announce
bekannt geben	announce
gab bekannt	announce
verkünden	announce
verkündete	announce
betonen	stress; emphasize
betonte	stress; emphasize
unterstreichen	underline
hervorheben	highlight
hervorgehoben	highlight
behaupten	claim
behauptete	claim
meinte	say; think
äußerte	express; say
geäußert	express
erwähnen	mention
erwähnte	mention
nennen	call; name
nannte	call; name
genannt	call; name
antworten	answer; reply
antwortete	answer; reply
geantwortet	answer; reply
fragen	ask; question
fragte	ask
gefragt	ask
fordern	demand; call
forderte	demand; call
gefordert	demand
auffordern	urge; call
aufgefordert	urge; call
appellieren	appeal
appellierte	appeal
aufrufen	call; urge
aufgerufen	call; urge
rufen	call
rief	call
gerufen	call
bitten	ask; request
gebeten	ask; request
bat	ask; request
verlangen	demand
verlangte	demand
drängen	urge; push
drängte	urge; push
gedrängt	urge; push
warnen	warn
warnte	warn
gewarnt	warn
mahnen	warn; urge
mahnte	warn; urge
drohen	threaten
drohte	threaten
gedroht	threaten
bedrohen	threaten
bedroht	threaten
kritisieren	criticize
kritisierte	criticize
loben	praise
lobte	praise
gelobt	praise
würdigen	praise; honor
begrüßen	welcome; greet
begrüßte	welcome; greet
ablehnen	reject; refuse
abgelehnt	reject
abzulehnen	reject
lehnte	reject; refuse
zurückweisen	reject
zurückgewiesen	reject
wies zurück	reject
bestreiten	deny
bestritt	deny
bestritten	deny
dementieren	deny
dementierte	deny
leugnen	deny
bestätigen	confirm
bestätigte	confirm
versprechen	promise
versprach	promise
versprochen	promise
zusagen	pledge; promise
zugesagt	pledge; promise
zustimmen	agree; approve
zugestimmt	agree; approve
stimmen	vote; agree
stimmte	vote; agree
gestimmt	vote
abstimmen	vote
abgestimmt	vote; coordinate
wählte	elect; vote
gewählt	elect; choose
entscheiden	decide
entschied	decide; rule
entschieden	decide
beschließen	decide; adopt
beschloss	decide; adopt
beschlossen	decide; adopt
verabschieden	adopt; pass
verabschiedet	adopt; pass
genehmigen	approve
genehmigte	approve
billigen	approve
billigte	approve
gebilligt	approve
erlauben	allow; permit
erlaubte	allow; permit
zulassen	allow; approve
zugelassen	approve; allow
verbieten	ban; prohibit
verboten	ban; prohibit
untersagen	ban; prohibit
untersagt	ban; prohibit
verhindern	prevent
verhinderte	prevent
vermeiden	avoid
vermied	avoid
vermieden	avoid
stoppen	stop
stoppte	stop
gestoppt	stop
aufhören	stop
enden	end
endete	end
geendet	end
beenden	end
beendete	end
beendet	end
beginnen	begin; start
beginnt	begin; start
begann	begin; start
begonnen	begin; start
anfangen	begin; start
angefangen	begin; start
starten	start; launch
startete	start; launch
gestartet	start; launch
eröffnen	open
eröffnete	open
öffnen	open
öffnete	open
geöffnet	open
schließen	close; shut
geschlossen	close
fortsetzen	continue; resume
fortgesetzt	continue
fortzusetzen	continue
wiederaufnehmen	resume
bleiben	remain; stay
bleibt	remain; stay
blieb	remain; stay
geblieben	remain; stay
gehen	go
geht	go
ging	go
gegangen	go
kommen	come
kommt	come
kam	come
gekommen	come
ankommen	arrive
angekommen	arrive
eintreffen	arrive
eingetroffen	arrive
traf ein	arrive
abreisen	leave; depart
verlassen	leave
verließ	leave
reisen	travel
reiste	travel
gereist	travel
fahren	drive
fährt	drive
gefahren	drive
fliegen	fly
flog	fly
geflogen	fly
laufen	run
läuft	run
lief	run
gelaufen	run
rennen	run
steigen	rise; climb
steigt	rise
stieg	rise
gestiegen	rise; increase
ansteigen	rise; increase
angestiegen	rise; increase
zunehmen	increase
zugenommen	increase
erhöhen	increase; raise
erhöhte	increase; raise
wachsen	grow
wächst	grow
wuchs	grow
gewachsen	grow
sinken	fall; decline
sinkt	fall; decline
sank	fall; sink
gesunken	fall; decline
fallen	fall
fiel	fall
gefallen	fall; drop
zurückgehen	decline; fall
zurückgegangen	decline; fall
zurückgehend	declining
abnehmen	decrease
abgenommen	decrease
senken	lower; cut; reduce
senkte	lower; cut
gesenkt	lower; cut
reduzieren	reduce
reduzierte	reduce
verringern	reduce
verringerte	reduce
kürzen	cut; reduce
gekürzt	cut
streichen	cut; cancel
strich	cut; cancel
gestrichen	cut; cancel
verdoppeln	double
verdoppelt	double
erreichen	reach; achieve
erreichte	reach; achieve
überschreiten	exceed; cross
überschritten	exceed; cross
übertreffen	exceed; surpass
übertraf	exceed
übertroffen	exceed; surpass
geben	give
gibt	give
gab	give
gegeben	give
nehmen	take
nimmt	take
nahm	take
genommen	take
bringen	bring
brachte	bring
gebracht	bring
holen	get; fetch
geholt	get
tragen	carry; wear
trägt	carry; wear
trug	carry; wear
getragen	carry; wear
machen	make; do
gemacht	make; do
tun	do
getan	do
stellte	put; provide
gestellt	put; provide
setzen	set; put
setzte	set; put
gesetzt	set; put
legen	lay; put
legte	lay; put
gelegt	lay; put
vorlegen	present; submit
vorgelegt	present; submit
liegen	lie
gelegen	located
stehen	stand
steht	stand
stand	stand
gestanden	stand
saß	sit
gesessen	sit
finden	find
fand	find
gefunden	find
stattfinden	take place
stattgefunden	take place
fand statt	take place
findet statt	take place
suchen	search; seek; look
suchte	search; seek
gesucht	search; wanted; seek
untersuchen	investigate; examine
untersuchte	investigate; examine
ermitteln	investigate; determine
ermittelte	investigate
prüfen	examine; check; review
prüfte	examine; check
geprüft	examine; check
überprüfen	check; review
überprüft	check; review
kontrollieren	control; check
kontrollierte	control; check
überwachen	monitor
überwacht	monitor
beobachten	observe; watch
beobachtet	observe; watch
sehen	see
sieht	see
sah	see
gesehen	see
schauen	look; watch
zeigen	show
zeigte	show
gezeigt	show
hören	hear; listen
hörte	hear; listen
gehört	belong; hear
wissen	know
wusste	know
gewusst	know
kennen	know
kannte	know
denken	think
dachte	think
gedacht	think
glauben	believe; think
glaubte	believe; think
geglaubt	believe
hoffen	hope
hoffte	hope
gehofft	hope
erwarten	expect
erwartete	expect
rechnen	expect
rechnete	expect
gerechnet	expect
befürchten	fear
befürchtet	fear
fürchten	fear
fürchtete	fear
vermuten	suspect; assume
vermutet	suspect; assume
annehmen	assume; accept
angenommen	adopt; assume; accept
akzeptieren	accept
akzeptierte	accept
planen	plan
plante	plan
geplant	plan
vorbereiten	prepare
vorbereitet	prepare
beabsichtigen	intend
versuchen	try; attempt
versuchte	try; attempt
bemühen	try; strive
brauchen	need
brauchte	need
benötigen	need; require
benötigt	need; require
verwenden	use
verwendet	use
benutzen	use
benutzt	use
nutzen	use; benefit
nutzte	use
genutzt	use
einsetzen	use; deploy
eingesetzt	use; deploy
einzusetzen	use; deploy
arbeiten	work
arbeitete	work
gearbeitet	work
zusammenarbeiten	cooperate; work together
zusammengearbeitet	cooperate
helfen	help
hilft	help
half	help
geholfen	help
unterstützen	support
unterstützte	support
fördern	promote; support
gefördert	promote; support
stärken	strengthen
gestärkt	strengthen
verstärken	strengthen; reinforce
verstärkt	strengthen; increase
verbessern	improve
verbesserte	improve
verschlechtern	worsen; deteriorate
verschlechtert	worsen; deteriorate
verschärfen	tighten; intensify
verschärft	tighten; intensify
ändern	change
änderte	change
geändert	change; amend
verändern	change
verändert	change
entwickeln	develop
entwickelte	develop
herstellen	produce; manufacture
hergestellt	produce; manufacture
produzieren	produce
produzierte	produce
bauen	build
baute	build
gebaut	build
errichten	build; erect
errichtet	build; erect
zerstören	destroy
zerstörte	destroy
beschädigen	damage
beschädigt	damage
kaufen	buy; purchase
kaufte	buy
gekauft	buy
verkaufen	sell
verkaufte	sell
erwerben	acquire; purchase
erwarb	acquire
erworben	acquire
übernehmen	take over; assume
übernimmt	take over; assume
übernahm	take over; assume
übernommen	take over; assume
liefern	deliver; supply
lieferte	deliver; supply
geliefert	deliver; supply
bieten	offer
bot	offer
geboten	offer
anbieten	offer
angeboten	offer
verdienen	earn; deserve
verdiente	earn
bezahlen	pay
bezahlte	pay
zahlte	pay
gezahlt	pay
kosten	cost
kostete	cost
gekostet	cost
investieren	invest
investierte	invest
finanzieren	finance; fund
finanzierte	finance; fund
spenden	donate; donation
gespendet	donate
sparen	save
gespart	save
leihen	lend; borrow
verlieren	lose
verlor	lose
verloren	lose
gewann	win
gewonnen	win
siegen	win
siegte	win
schlagen	beat; strike; hit
schlug	beat; strike; hit
geschlagen	beat; hit
besiegen	defeat; beat
besiegt	defeat; beat
kämpfen	fight
kämpfte	fight
gekämpft	fight
angreifen	attack
angegriffen	attack
anzugreifen	attack
griff an	attack
greifen	grab; resort
griff	attack; resort
verteidigen	defend
verteidigte	defend
schützen	protect
schützte	protect
geschützt	protect
tötete	kill
getötet	kill
ermorden	murder
ermordet	murder
sterben	die
stirbt	die
starb	die
gestorben	die
ums leben gekommen	die; killed
kam ums leben	die; killed
kamen ums leben	die; killed
ums leben kommen	die; killed
verletzen	injure; violate
verletzt	injured; wounded
schwer verletzt	seriously injured
leicht verletzt	slightly injured
verwundet	wounded
verwunden	wound
schießen	shoot; fire
schoss	shoot; score
geschossen	shoot
erschießen	shoot dead
erschossen	shot dead
abschießen	shoot down
abgeschossen	shoot down
abfeuern	fire; launch
abgefeuert	fire; launch
bombardieren	bomb
bombardierte	bomb
explodieren	explode
explodierte	explode
sprengen	blow up
gesprengt	blow up
entführen	kidnap; hijack
entführt	kidnap; abduct
foltern	torture
gefoltert	torture
fliehen	flee
floh	flee
geflohen	flee
flüchten	flee
flüchtete	flee
geflüchtet	flee
vertreiben	expel; displace
vertrieben	displace; expel
retten	rescue; save
rettete	rescue; save
gerettet	rescue; save
evakuieren	evacuate
evakuiert	evacuate
geborgen	recover
befreien	free; liberate
befreite	free; liberate
freilassen	release
freigelassen	release
freizulassen	release
festnehmen	arrest
festgenommen	arrest; detain
festzunehmen	arrest
nahm fest	arrest
verhaften	arrest
verhaftet	arrest
inhaftiert	imprison; jail
beschuldigen	accuse
beschuldigt	accuse
vorwerfen	accuse
vorgeworfen	accuse
wirft vor	accuse
warf vor	accuse
anklagen	charge; indict
angeklagt	charge; defendant
verurteilen	condemn; sentence; convict
verurteilte	condemn; sentence; convict
freisprechen	acquit
freigesprochen	acquit
klagen	sue; complain
klagte	sue; complain
geklagt	sue; complain
verklagen	sue
verklagt	sue
bestrafen	punish
bestraft	punish
stehlen	steal
gestohlen	steal
rauben	rob
betrügen	cheat; defraud
betrogen	cheat; defraud
fälschen	forge; falsify
gefälscht	fake; forged
führen	lead
führte	lead
geführt	lead
leiten	lead; head
leitete	lead; head
geleitet	lead; head
regieren	govern; rule
regiert	govern; rule
vertreten	represent
vertrat	represent
verhandeln	negotiate
verhandelte	negotiate
einigte	agree
geeinigt	agree
vereinbaren	agree
vereinbart	agree
unterzeichnen	sign
unterzeichnete	sign
unterschreiben	sign
unterschrieben	sign
treffen	meet; hit
trifft	meet; hit
traf	meet; hit
getroffen	meet; hit
besuchen	visit; attend
besuchte	visit; attend
empfangen	receive
empfing	receive
einladen	invite
eingeladen	invite
teilnehmen	participate; attend
teilgenommen	participate; attend
nahm teil	attend; take part
beteiligen	participate; involve
beteiligt	involve; participate
diskutieren	discuss
diskutierte	discuss
besprechen	discuss
erörtern	discuss
vorschlagen	propose; suggest
vorgeschlagen	propose; suggest
schlug vor	propose; suggest
empfehlen	recommend
empfahl	recommend
empfohlen	recommend
ernennen	appoint
ernannte	appoint
ernannt	appoint
nominieren	nominate
nominiert	nominate
zurücktreten	resign; step down
zurückgetreten	resign; step down
zurückzutreten	resign
trat zurück	resign
treten	step; kick
trat	step; enter
getreten	enter; step
antreten	run; take office
eintreten	join; enter
beitreten	join
beigetreten	join
austreten	leave; quit
ausgetreten	leave; quit
entlassen	dismiss; release
entließ	dismiss
einstellen	hire; suspend
eingestellt	suspend; hire; stop
absetzen	remove; depose
abgesetzt	remove; depose
ersetzen	replace
ersetzte	replace
folgte	follow
gefolgt	follow
entstehen	arise; emerge
entstand	arise
entstanden	arise; create
schaffen	create; manage
schuf	create
geschafft	manage
geschaffen	create
gründete	found; establish
gegründet	found; establish
aufbauen	build; build up
aufgebaut	build; build up
verursachen	cause
verursacht	cause
auslösen	trigger; cause
ausgelöst	trigger; cause
beeinflussen	influence; affect
beeinflusst	influence; affect
betreffen	affect; concern
betroffen	affected
leiden	suffer
litt	suffer
gelitten	suffer
erleiden	suffer
erlitt	suffer
erlitten	suffer
erleben	experience
erlebte	experience
überleben	survive
überlebte	survive
leben	life; live
lebte	live
gelebt	live
wohnen	live
wohnte	live
gewohnt	used to
geboren	born
heiraten	marry
verheiratet	married
lernen	learn
gelernt	learn
lehren	teach
unterrichten	teach; inform
studieren	study
studierte	study
lesen	read
gelesen	read
schreiben	write
schrieb	write
geschrieben	write
veröffentlichen	publish; release
veröffentlichte	publish; release
senden	send; broadcast
gesendet	broadcast; send
schicken	send
schickte	send
geschickt	send
entsenden	send; deploy
entsandt	send; deploy
erhalten	receive; get
erhält	receive
erhielt	receive
bekommen	get; receive
bekam	get; receive
halten	hold; keep
hält	hold; keep
hielt	hold; keep
gehalten	hold; keep
behalten	keep; retain
enthalten	contain; include
enthält	contain
umfassen	include; comprise
umfasst	include; comprise
gehören	belong
bestehen	exist; consist
besteht	exist; consist
bestand	consist; exist
bestanden	pass; exist
existieren	exist
existiert	exist
scheinen	seem; appear
schien	seem; appear
erscheinen	appear
erschien	appear
erschienen	appear; publish
verschwinden	disappear
verschwunden	disappear; missing
vermisst	missing
auftreten	occur; appear
aufgetreten	occur; appear
passieren	happen
passierte	happen
geschehen	happen
geschah	happen
ereignen	occur; happen
ereignete	occur; happen
gelingen	succeed
gelang	succeed
gelungen	succeed
scheitern	fail
scheiterte	fail
gescheitert	fail
versagen	fail
lösen	solve; resolve
löste	solve; trigger
gelöst	solve; resolve
bewältigen	cope; overcome
überwinden	overcome
bekämpfen	combat; fight
bekämpft	combat; fight
vorgehen	approach; proceed
handeln	act; trade
handelte	act; trade
gehandelt	trade; act
reagieren	react; respond
reagierte	react; respond
verzichten	renounce; forgo
verzichtet	renounce; forgo
weigern	refuse
weigerte	refuse
geweigert	refuse
verweigern	refuse; deny
verweigert	refuse; deny
verschieben	postpone; shift
verschoben	postpone; shift
absagen	cancel
abgesagt	cancel
verzögern	delay
verzögert	delay
warten	wait
wartete	wait
gewartet	wait
dauern	last; take
dauerte	last; take
gedauert	last
wechseln	change; switch
wechselte	switch; change
gewechselt	switch; change
ziehen	pull; draw; move
zog	pull; move
gezogen	pull; draw
abziehen	withdraw
abgezogen	withdraw
zurückziehen	withdraw
zurückgezogen	withdraw
einmarschieren	invade
einmarschiert	invade
besetzen	occupy
besetzt	occupy
erobern	capture; conquer
erobert	capture; conquer
eindringen	penetrate; enter
eingedrungen	enter; penetrate
stürmen	storm
stürmte	storm
gestürmt	storm
blockieren	block
blockierte	block
sperren	block; close
gesperrt	close; block
protestieren	protest
protestierte	protest
demonstrieren	demonstrate; protest
demonstrierte	demonstrate; protest
streiken	strike
streikte	strike
gestreikt	strike
werfen	throw
warf	throw
geworfen	throw
abwerfen	drop
stürzen	fall; topple; crash
stürzte	fall; plunge; crash
gestürzt	fall; topple
abstürzen	crash
abgestürzt	crash
einstürzen	collapse
eingestürzt	collapse
kollidieren	collide
kollidierte	collide
brennen	burn
brannte	burn
gebrannt	burn
löschen	extinguish; delete
gelöscht	extinguish; delete
überschwemmt	flood
überflutet	flood
begraben	bury
beerdigt	bury
feiern	celebrate
feierte	celebrate
gefeiert	celebrate
gedenken	commemorate
trauern	mourn
lachen	laugh
spielte	play
gespielt	play
singen	sing
sang	sing
gesungen	sing
tanzen	dance
schwimmen	swim
trainieren	train
trainiert	train
essen	eat; food
gegessen	eat
trinken	drink
getrunken	drink
schlafen	sleep
geschlafen	sleep
kochen	cook
behandeln	treat
behandelte	treat
heilen	heal; cure
impfen	vaccinate
geimpft	vaccinate
infizieren	infect
infiziert	infect
operieren	operate
operiert	operate
gemessen	measure
schätzen	estimate; appreciate
schätzte	estimate
geschätzt	estimate
berechnen	calculate
berechnet	calculate
vergleichen	compare
verglichen	compare
unterscheiden	differ; distinguish
verbinden	connect; link
verbunden	connect; link
trennen	separate
getrennt	separate
teilen	share; divide
geteilt	share; divide
aufteilen	divide; split
aufgeteilt	divide; split
verteilen	distribute
verteilt	distribute
sammeln	collect; gather
sammelte	collect
gesammelt	collect
versammeln	gather; assemble
versammelt	gather
beitragen	contribute
beigetragen	contribute
bildete	form
gebildet	form; educated
ausbilden	train
ausgebildet	train
umsetzen	implement
umgesetzt	implement
umzusetzen	implement
durchführen	carry out; conduct
durchgeführt	carry out; conduct
durchsetzen	enforce; prevail
durchgesetzt	enforce; prevail
einführen	introduce
eingeführt	introduce
einzuführen	introduce
abschaffen	abolish
abgeschafft	abolish
aufheben	lift; repeal
aufgehoben	lift; repeal
verhängen	impose
verhängt	impose
verhängte	impose
erlassen	issue; waive
einhalten	comply; observe
eingehalten	comply
verstoßen	violate
verstößt	violate
verstieß	violate
missbrauchen	abuse
missbraucht	abuse
vergewaltigt	rape
verfolgen	pursue; persecute; follow
verfolgt	pursue; persecute; follow
beantragen	apply; request
beantragt	apply; request
bewerben	apply
beworben	apply
registrieren	register
registriert	register
beauftragen	commission
beauftragt	commission
verpflichten	commit; oblige
verpflichtet	obliged; commit
zwingen	force
zwang	force; compulsion
gezwungen	force
befehlen	order
befohlen	order
anordnen	order
angeordnet	order
begründen	justify
begründet	justify
rechtfertigen	justify
beweisen	prove
bewies	prove
bewiesen	prove
nachweisen	prove; detect
nachgewiesen	prove; detect
entdecken	discover
entdeckte	discover
enthüllen	reveal; unveil
enthüllte	reveal; unveil
aufdecken	uncover
aufgedeckt	uncover
erkennen	recognize
erkannte	recognize
erkannt	recognize
anerkennen	recognize
anerkannt	recognize
anerkannte	recognize
erinnern	remember; recall; remind
erinnerte	remember; recall
vergessen	forget
vergaß	forget
verstehen	understand
versteht	understand
verstand	understand
verstanden	understand
bedeuten	mean
bedeutet	mean
gelten	apply; considered
gilt	apply; considered
galt	apply; considered
gegolten	apply
betrachten	consider; regard
betrachtet	consider; regard
bezeichnen	describe; call
bezeichnete	describe; call
beschreiben	describe
beschrieb	describe
beschrieben	describe
bewerten	assess; rate
bewertet	assess; value
analysieren	analyze
analysiert	analyze
prognostizieren	forecast; predict
prognostiziert	forecast; predict
vorhersagen	predict
betragen	amount
beträgt	amount
betrug	fraud; amount
belaufen	amount
belief	amount
wirken	work; appear; act
wirkte	appear; act
funktionieren	work; function
funktioniert	work; function
betreiben	operate
betrieben	operate
bewegen	move
bewegt	move
ausgeben	spend; issue
ausgegeben	spend; issue
einnehmen	take; capture
eingenommen	take; capture
ausschließen	exclude; rule out
ausgeschlossen	exclude; rule out
schloss aus	rule out
verhandelt	negotiate
garantieren	guarantee
garantiert	guarantee
sicherte	secure
gesichert	secure
sicherstellen	ensure
gewährleisten	ensure; guarantee
gewährleistet	ensure
gewähren	grant
gewährt	grant
bewilligen	approve; grant
vorsehen	provide; envisage
vorgesehen	plan; provide
sieht vor	provide
festlegen	set; define
festgelegt	set; define
feststellen	find; determine
festgestellt	find; determine
festhalten	hold; detain
festgehalten	detain; hold
bestimmen	determine
bestimmte	certain; determine
bestimmt	certain; determine
aufnehmen	record; take
aufgenommen	take; record
hinzufügen	add
hinzugefügt	add
fügte hinzu	add
ergänzen	add; complement
ergänzte	add
zugeben	admit
zugegeben	admit
einräumen	admit; concede
eingeräumt	admit; concede
räumte ein	admit; acknowledge
geräumt	clear; evacuate
gestehen	confess
entschuldigen	apologize
entschuldigt	apologize
bedauern	regret
bedauerte	regret
danken	thank
dankte	thank
gedankt	thank
bedanken	thank
wünschen	wish
wünschte	wish
gewünscht	desired; wish
freuen	please
gefreut	pleased
ärgern	annoy
überraschen	surprise
überrascht	surprise
überzeugen	convince
überzeugt	convinced
lassen	let
lässt	let
ließ	let
gelassen	let
ermöglichen	enable; allow
ermöglicht	enable; allow
erleichtern	ease; facilitate
erleichtert	relieved; ease
erschweren	complicate; hamper
erschwert	complicate; hamper
behindern	hinder; obstruct
behindert	disabled; hinder
gefährden	endanger
gefährdet	endangered; at risk
belasten	burden
belastet	burden
entlasten	relieve
profitieren	benefit; profit
profitiert	benefit; profit
erzielen	achieve; score
erzielte	achieve; score
verzeichnen	record
verzeichnete	record
notieren	note; trade
kletterte	climb
klettern	climb
nachgeben	yield; decline
nachgelassen	ease; decline
erholen	recover
erholte	recover
stabilisieren	stabilize
stabilisiert	stabilize
schwächen	weaken
geschwächt	weaken
schrumpfen	shrink
schrumpfte	shrink
steigern	increase; boost
steigerte	increase; boost
gesteigert	increase; boost
beschleunigen	accelerate
beschleunigt	accelerate
ausweiten	expand; extend
ausgeweitet	expand; extend
erweitern	expand; extend
erweitert	expand
verlängern	extend
verlängert	extend
begrenzen	limit
begrenzt	limited
einschränken	restrict; limit
eingeschränkt	restrict; limit
beschränken	limit; restrict
beschränkt	limit; restrict
exportieren	export
exportiert	export
importieren	import
importiert	import
mieten	rent
vermieten	rent; lease
landen	land
landete	land
gelandet	land
beantworten	answer
beantwortet	answer
interviewt	interview
zitieren	quote; cite
zitierte	quote; cite
hinweisen	point out
hingewiesen	point out
verweisen	refer
verwies	refer; point
verwiesen	refer
beziehen	refer; obtain
bezog	refer
richtete	direct
gerichtet	directed
zielen	aim; target
abzielen	aim
konzentrieren	focus; concentrate
konzentriert	focus; concentrate
beschäftigen	employ; occupy
beschäftigt	employ; busy
kümmern	care
kümmerte	care
sorgte	cause; ensure
gesorgt	cause; ensure
rücken	move; advance
vorrücken	advance
vorgerückt	advance
drehen	turn; shoot
gedreht	turn; shoot
kehren	return
kehrte	return
zurückkehren	return
zurückgekehrt	return
kehrte zurück	return
zurückkommen	return; come back
aufgeben	give up; abandon
aufgegeben	give up; abandon
verfügen	have
verfügt	have
besitzen	own; possess
besitzt	own; possess
besaß	own
stammt	come
wiederholen	repeat
wiederholt	repeatedly; repeat
beibehalten	maintain; retain
aufrechterhalten	maintain
bewahren	preserve; keep
bewahrt	preserve
vorstellen	present; introduce
vorgestellt	present; unveil
präsentieren	present
präsentierte	present
organisieren	organize
organisiert	organize
veranstalten	organize; host
veranstaltet	organize; host
koordinieren	coordinate
verwalten	manage; administer
verwaltet	manage
austauschen	exchange
ausgetauscht	exchange
spalten	split; divide
gespalten	divided; split
eskalieren	escalate
eskaliert	escalate
isolieren	isolate
isoliert	isolate
mobilisieren	mobilize
mobilisiert	mobilize
vernichten	destroy
vernichtet	destroy
abfangen	intercept
abgefangen	intercept
abwehren	repel; fend off
abgewehrt	repel
verüben	commit
verübt	commit; carry out
begehen	commit
beging	commit
begangen	commit
bekennen	claim responsibility; confess
bekannte	confess
hinrichten	execute
hingerichtet	execute
abschieben	deport
abgeschoben	deport
ausweisen	expel
ausgewiesen	expel; show
ausliefern	extradite; deliver
ausgeliefert	extradite; deliver
einreisen	enter
eingereist	enter
auswandern	emigrate
regierung	government
regierungen	government
bundesregierung	federal government; german government
landesregierung	state government
zentralregierung	central government
übergangsregierung	transitional government; interim government
regierungschef	prime minister; head of government
regierungschefin	prime minister; head of government
regierungssprecher	government spokesman
regierungspartei	ruling party
regierungstruppen	government forces
regierungsbildung	government formation
kabinett	cabinet
kanzler	chancellor
kanzlerin	chancellor
bundeskanzler	chancellor
bundeskanzlerin	chancellor
kanzleramt	chancellery
kanzlerkandidat	candidate for chancellor
altkanzler	former chancellor
vizekanzler	vice chancellor
präsident	president
präsidentin	president
präsidenten	president
bundespräsident	federal president; president
vizepräsident	vice president
vizepräsidentin	vice president
us präsident	us president
expräsident	former president
staatspräsident	president
staatschef	head of state; president
staatsoberhaupt	head of state
machthaber	ruler
diktator	dictator
diktatur	dictatorship
premierminister	prime minister
premierministerin	prime minister
premier	prime minister
ministerpräsident	prime minister; state premier
ministerpräsidentin	prime minister
minister	minister
ministerin	minister
ministerium	ministry
ministerien	ministry
außenminister	foreign minister
außenministerin	foreign minister
außenministerium	foreign ministry
innenminister	interior minister
innenministerin	interior minister
innenministerium	interior ministry
verteidigungsminister	defense minister
verteidigungsministerin	defense minister
verteidigungsministerium	defense ministry
finanzminister	finance minister
finanzministerin	finance minister
finanzministerium	finance ministry
wirtschaftsminister	economy minister
wirtschaftsministerium	economy ministry
justizminister	justice minister
justizministerin	justice minister
justizministerium	justice ministry
gesundheitsminister	health minister
gesundheitsministerium	health ministry
umweltminister	environment minister
umweltministerin	environment minister
verkehrsminister	transport minister
arbeitsminister	labor minister
bildungsminister	education minister
kulturminister	culture minister
handelsminister	trade minister
landwirtschaftsminister	agriculture minister
energieminister	energy minister
us außenminister	secretary of state
us finanzminister	treasury secretary
staatssekretär	state secretary
generalsekretär	secretary general
generalsekretärin	secretary general
sekretär	secretary
senator	senator
senat	senate
senatoren	senator
parlament	parliament
parlamentarisch	parliamentary
parlamentarier	lawmaker
parlamentswahl	parliamentary election
parlamentspräsident	parliament speaker
bundestag	bundestag; german parliament
bundesrat	bundesrat
bundestagswahl	federal election
landtag	state parliament
landtagswahl	state election
abgeordnete	lawmaker; deputy
abgeordneter	lawmaker; deputy
abgeordnetenhaus	house of representatives
repräsentantenhaus	house of representatives
kongress	congress
unterhaus	house of commons; lower house
oberhaus	upper house; house of lords
kammer	chamber
fraktion	parliamentary group
fraktionschef	parliamentary group leader
opposition	opposition
oppositionell	opposition
oppositionspartei	opposition party
oppositionsführer	opposition leader
parteien	party
parteichef	party leader
parteichefin	party leader
parteivorsitzende	party leader
parteitag	party conference
parteimitglied	party member
mitglied	member
mitgliedstaat	member state
mitgliedsland	member state
mitgliedschaft	membership
koalition	coalition
koalitionspartner	coalition partner
neuwahl	new election
stichwahl	runoff
wahlkampf	election campaign
wahlkreis	constituency
wahlergebnis	election result
wahlsieg	election victory
wahlbeteiligung	turnout
wahllokal	polling station
wahlkommission	election commission
wahlrecht	suffrage; electoral law
wahlbetrug	election fraud
wählerin	voter
präsidentschaftswahl	presidential election
präsidentschaftskandidat	presidential candidate
präsidentschaft	presidency
kommunalwahl	local election
europawahl	european election
vorwahl	primary
kandidat	candidate
kandidatin	candidate
kandidatur	candidacy
stimme	vote; voice
stimmzettel	ballot
abstimmung	vote
volksabstimmung	referendum
referendum	referendum
umfrage	poll; survey
mehrheit	majority
minderheit	minority
mandat	mandate
amt	office
amtszeit	term
amtsantritt	inauguration
amtseinführung	inauguration
amtsinhaber	incumbent
amtsenthebung	impeachment
amtsenthebungsverfahren	impeachment
amtlich	official
behörde	authority; agency
behörden	authorities
beamte	official; officer
beamter	official; officer
beamtin	official; officer
verwaltung	administration
bürgermeister	mayor
bürgermeisterin	mayor
oberbürgermeister	mayor
gouverneur	governor
gouverneurin	governor
botschaft	embassy; message
botschafter	ambassador
botschafterin	ambassador
konsulat	consulate
konsul	consul
diplomat	diplomat
diplomatisch	diplomatic
diplomatie	diplomacy
gesandte	envoy
sondergesandte	special envoy
sonderbeauftragte	special envoy
beauftragte	commissioner; representative
beziehung	relation; relationship
beziehungen	relations
gespräch	talk; conversation
gespräche	talks
verhandlung	negotiation; talks
verhandlungen	negotiations; talks
friedensverhandlungen	peace talks
friedensgespräche	peace talks
friedensabkommen	peace agreement
friedensvertrag	peace treaty
friedensprozess	peace process
friedensplan	peace plan
friedensnobelpreis	nobel peace prize
frieden	peace
friedlich	peaceful
abkommen	agreement; accord; deal
vereinbarung	agreement
vertrag	treaty; contract
verträge	treaty; contract
einigung	agreement; deal
übereinkunft	agreement
kompromiss	compromise
konsens	consensus
gipfel	summit
gipfeltreffen	summit
konferenz	conference
pressekonferenz	news conference
sitzung	meeting; session
krisensitzung	emergency meeting
dringlichkeitssitzung	emergency meeting
besuch	visit
staatsbesuch	state visit
delegation	delegation
sanktion	sanction
sanktionen	sanctions
embargo	embargo
waffenembargo	arms embargo
resolution	resolution
vorschlag	proposal
vorschläge	proposal
antrag	motion; request; application
forderung	demand; call
erklärung	statement; declaration; explanation
stellungnahme	statement; comment
mitteilung	statement; announcement
bericht	report
aussage	statement; testimony
äußerung	remark; comment
rede	speech
ansprache	address; speech
debatte	debate
diskussion	discussion; debate
streit	dispute; row
konflikt	conflict
krise	crisis
spannung	tension
spannungen	tensions
drohung	threat
bedrohung	threat
gefahr	danger; threat
gefährlich	dangerous
risiko	risk
risiken	risk
warnung	warning
kritik	criticism
kritiker	critic
kritisch	critical
vorwurf	accusation; allegation
vorwürfe	allegations; accusations
skandal	scandal
affäre	affair
korruption	corruption
korrupt	corrupt
bestechung	bribery
politikerin	politician
politisch	political
außenpolitik	foreign policy
innenpolitik	domestic policy
sicherheitspolitik	security policy
wirtschaftspolitik	economic policy
geldpolitik	monetary policy
flüchtlingspolitik	refugee policy
einwanderungspolitik	immigration policy
reform	reform
gesetz	law; act
gesetze	law
gesetzentwurf	bill
gesetzgebung	legislation
gesetzlich	legal; statutory
verfassung	constitution
verfassungsgericht	constitutional court
bundesverfassungsgericht	federal constitutional court
verfassungsschutz	domestic intelligence
verfassungsänderung	constitutional amendment
demokratie	democracy
demokratisch	democratic
demokrat	democrat
demokraten	democrats
republik	republic
republikaner	republican
republikanisch	republican
sozialdemokrat	social democrat
sozialdemokraten	social democrats
sozialdemokratisch	social democratic
christdemokrat	christian democrat
christdemokraten	christian democrats
grünen	greens
liberal	liberal
konservativ	conservative
konservative	conservative
sozialist	socialist
sozialistisch	socialist
kommunist	communist
kommunistisch	communist
kommunismus	communism
kommunistische partei	communist party
faschismus	fascism
nationalsozialismus	nazism
nazi	nazi
neonazi	neo-nazi
rechtsextrem	far-right
rechtsextremist	right-wing extremist
rechtspopulist	right-wing populist
rechtsradikal	far-right
linksextrem	far-left
linke	left
rechte	right
extremist	extremist
extremistisch	extremist
radikal	radical
nationalist	nationalist
nationalistisch	nationalist
populist	populist
aktivist	activist
aktivistin	activist
anhänger	supporter; follower
unterstützer	supporter
gegner	opponent
rivale	rival
verbündete	ally
verbündeter	ally
bündnis	alliance
allianz	alliance
partner	partner
partnerschaft	partnership
anführer	leader
führer	leader
führung	leadership
führungsspitze	leadership
chef	chief; head; boss
chefin	head; boss
leiter	head; director
leiterin	head; director
vorsitzende	chairman
vorsitzender	chairman
vorsitz	chairmanship; presidency
nachfolger	successor
nachfolgerin	successor
vorgänger	predecessor
stellvertreter	deputy
stellvertretend	deputy; vice
sprecher	spokesman; spokesperson
sprecherin	spokeswoman; spokesperson
vertreter	representative
berater	adviser
beraterin	adviser
experte	expert
expertin	expert
ausschuss	committee
komitee	committee
kommission	commission
kommissar	commissioner
untersuchungsausschuss	inquiry committee
gremium	committee; panel
rat	council
stadtrat	city council
ministerrat	council of ministers
sicherheitsrat	security council
uno sicherheitsrat	un security council
staat	state
staaten	state
staatlich	state; state-owned
land	country
länder	country
bundesland	state
bundesländer	states
bund	federal government
bundesweit	nationwide
landesweit	nationwide
ausland	abroad
ausländisch	foreign
ausländer	foreigner
inland	domestic
inländisch	domestic
nation	nation
national	national
international	international
weltweit	worldwide; global
global	global
regional	regional
lokal	local
örtlich	local
region	region
provinz	province
bezirk	district
gebiet	area; territory; region
territorium	territory
grenze	border
grenzen	border; limit
grenzübergang	border crossing
grenzgebiet	border area
grenzkontrolle	border control
souveränität	sovereignty
unabhängigkeit	independence
unabhängig	independent
autonomie	autonomy
autonom	autonomous
freiheit	freedom
meinungsfreiheit	freedom of expression
pressefreiheit	press freedom
menschenrecht	human right
menschenrechte	human rights
menschenrechtler	human rights activist
menschenrechtsverletzung	human rights violation
bürgerrecht	civil right
bürgerrechte	civil rights
bürger	citizen
bürgerin	citizen
staatsbürger	citizen
staatsbürgerschaft	citizenship
staatsangehörigkeit	nationality
bevölkerung	population
volk	people
einwohner	inhabitant; resident
bewohner	resident
gesellschaft	society; company
gesellschaftlich	social
zivilgesellschaft	civil society
öffentlichkeit	public
öffentlich	public
flüchtling	refugee
flüchtlinge	refugee
flüchtlingslager	refugee camp
flüchtlingskrise	refugee crisis
asyl	asylum
asylbewerber	asylum seeker
asylantrag	asylum application
migrant	migrant
migration	migration
einwanderer	immigrant
einwanderung	immigration
zuwanderung	immigration
abschiebung	deportation
auslieferung	extradition; delivery
vertriebene	displaced person
binnenflüchtling	internally displaced person
visum	visa
reisepass	passport
pass	passport; pass
staatsstreich	coup
putsch	coup
putschversuch	coup attempt
revolution	revolution
aufstand	uprising
aufständische	insurgent; rebel
rebell	rebel
rebellen	rebels
unruhen	unrest; riots
ausschreitungen	riots
protest	protest
demonstration	demonstration
demonstrant	demonstrator; protester
demonstranten	demonstrator; protester
kundgebung	rally
ausnahmezustand	state of emergency
kriegsrecht	martial law
notstand	emergency
ausgangssperre	curfew
krieg	war
bürgerkrieg	civil war
weltkrieg	world war
zweiter weltkrieg	world war ii
erster weltkrieg	world war i
kalter krieg	cold war
kalten krieg	cold war
angriffskrieg	war of aggression
kriegsverbrechen	war crime
kriegsverbrecher	war criminal
kriegsende	end of war
kriegsschiff	warship
kriegsgefangene	prisoner of war
völkermord	genocide
verbrechen gegen menschlichkeit	crimes against humanity
armee	army
heer	army
militär	military
militärisch	military
militäreinsatz	military operation
militäroperation	military operation
militärputsch	military coup
militärjunta	military junta
militärübung	military exercise
militärbasis	military base
streitkräfte	armed forces
bundeswehr	bundeswehr; german army
luftwaffe	air force
marine	navy
marineinfanterie	marines
truppe	troop; force
truppen	troops
soldat	soldier
soldaten	soldier
soldatin	soldier
offizier	officer
general	general
oberst	colonel
admiral	admiral
kommandeur	commander
oberbefehlshaber	commander-in-chief
befehl	order
befehlshaber	commander
generalstab	general staff
einheit	unit; unity
spezialeinheit	special forces unit
brigade	brigade
division	division
bataillon	battalion
miliz	militia
kämpfer	fighter
kampf	fight; battle
kämpfe	fighting
schlacht	battle
gefecht	clash; fighting
zusammenstoß	clash; collision
zusammenstöße	clashes
angriff	attack
angriffe	attack
luftangriff	airstrike
luftangriffe	airstrikes
raketenangriff	missile attack
drohnenangriff	drone attack
cyberangriff	cyberattack
offensive	offensive
gegenoffensive	counteroffensive
bodenoffensive	ground offensive
bodentruppen	ground troops
invasion	invasion
einmarsch	invasion
besatzung	occupation; crew
besetzung	occupation; cast
belagerung	siege
blockade	blockade
rückzug	withdrawal; retreat
abzug	withdrawal
truppenabzug	troop withdrawal
waffenruhe	ceasefire; truce
waffenstillstand	ceasefire; armistice
feuerpause	ceasefire
feuer	fire
beschuss	shelling
explosion	explosion; blast
bombe	bomb
autobombe	car bomb
bombenanschlag	bombing; bomb attack
bombardierung	bombing
sprengsatz	explosive device
sprengstoff	explosive
granate	grenade; shell
rakete	missile; rocket
raketenabwehr	missile defense
raketentest	missile test
mittelstreckenrakete	intermediate-range missile
interkontinentalrakete	intercontinental ballistic missile
ballistisch	ballistic
panzer	tank
kampfpanzer	battle tank
drohne	drone
kampfflugzeug	fighter jet
kampfjet	fighter jet
hubschrauber	helicopter
u boot	submarine
flugzeugträger	aircraft carrier
waffe	weapon
waffen	weapon; arms
atomwaffe	nuclear weapon
atombombe	atomic bomb; nuclear bomb
chemiewaffe	chemical weapon
massenvernichtungswaffen	weapons of mass
giftgas	poison gas
munition	ammunition
gewehr	rifle
pistole	pistol; gun
schusswaffe	firearm; gun
rüstung	arms; armament
rüstungskontrolle	arms control
abrüstung	disarmament
atomwaffensperrvertrag	non-proliferation treaty
atomprogramm	nuclear program
atomtest	nuclear test
atomabkommen	nuclear deal
atomstreit	nuclear dispute
urananreicherung	uranium enrichment
anreicherung	enrichment
uran	uranium
verteidigung	defense
abwehr	defense
luftabwehr	air defense
sicherheit	security; safety
sicherheitskräfte	security forces
sicherheitslage	security situation
sicherheitsmaßnahmen	security measures
geheimdienst	intelligence service
nachrichtendienst	intelligence service
geheim	secret
spion	spy
spionage	espionage
agent	agent
stützpunkt	base
basis	base; basis
lager	camp; warehouse
friedenstruppe	peacekeeping force
blauhelm	peacekeeper
beobachter	observer
feind	enemy
feindlich	hostile; enemy
opfer	victim
todesopfer	death; fatality
verletzte	injured
verletzter	injured
tote	dead
toter	dead
tot	dead
leiche	body
leichen	bodies
zivilist	civilian
zivilisten	civilian
zivil	civilian; civil
geisel	hostage
geiselnahme	hostage-taking
geiselnehmer	hostage taker
gefangene	prisoner
gefangener	prisoner
gefangenenaustausch	prisoner exchange; prisoner swap
terror	terror
terrorismus	terrorism
terrorist	terrorist
terroristisch	terrorist
terroranschlag	terrorist attack
terrorgruppe	terrorist group
terrormiliz	terrorist militia
terrorverdacht	suspicion of terrorism
anschlag	attack
anschläge	attack
selbstmordanschlag	suicide attack; suicide bombing
selbstmordattentäter	suicide bomber
attentat	assassination; attack
attentäter	attacker; assassin
angreifer	attacker
islamist	islamist
islamistisch	islamist
dschihadist	jihadist
dschihadistisch	jihadist
islamischer staat	islamic state
islamische staat	islamic state
al qaida	al qaeda
terrornetzwerk	terror network
taliban	taliban
hisbollah	hezbollah
hamas	hamas
wiederaufbau	reconstruction
humanitär	humanitarian
humanitäre hilfe	humanitarian aid
hilfe	help; aid
hilfsorganisation	aid organization
hilfsgüter	aid; relief supplies
entwicklungshilfe	development aid
nothilfe	emergency aid
spende	donation
gewalt	violence; force
gewalttätig	violent
gewaltsam	violent
unterdrückung	repression; oppression
folter	torture
hinrichtung	execution
todesstrafe	death penalty
polizei	police
polizist	police officer
polizisten	police officer
polizistin	police officer
polizeichef	police chief
polizeibeamte	police officer
polizeisprecher	police spokesman
bundespolizei	federal police
kriminalpolizei	criminal police
bereitschaftspolizei	riot police
polizeiwache	police station
polizeigewalt	police brutality
razzia	raid
durchsuchung	search
ermittlung	investigation
ermittlungen	investigation
ermittler	investigator
untersuchung	investigation; study
staatsanwalt	prosecutor
staatsanwältin	prosecutor
staatsanwaltschaft	prosecutors; prosecutor's office
bundesanwaltschaft	federal prosecutors
generalbundesanwalt	federal prosecutor
generalstaatsanwalt	attorney general; chief prosecutor
anwalt	lawyer; attorney
anwältin	lawyer
rechtsanwalt	lawyer; attorney
verteidiger	defender; defense lawyer
richter	judge
richterin	judge
gericht	court
gerichtshof	court
oberster gerichtshof	supreme court
obersten gerichtshof	supreme court
oberste gerichtshof	supreme court
oberstes gericht	supreme court
internationaler strafgerichtshof	international criminal court
europäischer gerichtshof	european court
strafgerichtshof	criminal court
verwaltungsgericht	administrative court
landgericht	regional court
amtsgericht	district court
bundesgerichtshof	federal court
berufungsgericht	appeals court
tribunal	tribunal
justiz	justice; judiciary
prozess	trial; process
verfahren	proceedings; procedure
strafverfahren	criminal proceedings
anklage	charge; indictment
klage	lawsuit; complaint
kläger	plaintiff
angeklagte	defendant; accused
beschuldigte	accused; suspect
verdächtige	suspect
verdächtig	suspect; suspicious
tatverdächtige	suspect
verdacht	suspicion
mutmaßlich	suspected; alleged
urteil	verdict; ruling; judgment
strafe	punishment; penalty
geldstrafe	fine
bußgeld	fine
haft	custody; detention
haftstrafe	prison sentence
freiheitsstrafe	prison sentence
gefängnisstrafe	prison sentence
bewährung	probation
bewährungsstrafe	suspended sentence
lebenslang	lifelong
lebenslange haft	life imprisonment; life sentence
untersuchungshaft	pretrial detention
haftbefehl	arrest warrant
festnahme	arrest
verhaftung	arrest
freilassung	release
freispruch	acquittal
berufung	appeal
einspruch	appeal; objection
kaution	bail
gefängnis	prison; jail
häftling	prisoner; inmate
beweis	evidence; proof
beweise	evidence
zeuge	witness
zeugen	witness
zeugin	witness
augenzeuge	eyewitness
geständnis	confession
geschworene	juror
jury	jury
schuldig	guilty
unschuldig	innocent
unschuld	innocence
verbrechen	crime
straftat	crime; offense
kriminalität	crime
kriminell	criminal
kriminelle	criminal
organisierte kriminalität	organized crime
tat	crime; act
täter	perpetrator; attacker
mord	murder
mörder	murderer; killer
mordversuch	attempted murder
totschlag	manslaughter
raub	robbery
raubüberfall	robbery
überfall	raid; attack
diebstahl	theft
dieb	thief
einbruch	burglary; slump
entführung	kidnapping
entführer	kidnapper
erpressung	blackmail; extortion
vergewaltigung	rape
missbrauch	abuse
sexueller missbrauch	sexual abuse
sexuell	sexual
schmuggel	smuggling
schmuggler	smuggler
schleuser	people smuggler
menschenhandel	human trafficking
geldwäsche	money laundering
steuerhinterziehung	tax evasion
drogenhandel	drug trafficking
droge	drug
drogen	drugs
kokain	cocaine
heroin	heroin
mafia	mafia
schießerei	shooting
amoklauf	shooting rampage
schuss	shot
schüsse	shots
messer	knife
recht	law; right
rechtsstaat	rule of law
rechtlich	legal
rechtsstreit	legal dispute
völkerrecht	international law
strafrecht	criminal law
illegal	illegal
legal	legal
rechtswidrig	unlawful
verstoß	violation; breach
verletzung	injury; violation
verbot	ban
erlaubnis	permission
genehmigung	approval; permit
lizenz	license
regel	rule
regeln	rules
regelung	regulation; rule
vorschrift	regulation; rule
richtlinie	directive; guideline
bedingung	condition
maßnahme	measure
maßnahmen	measures
entscheidung	decision
beschluss	decision; resolution
umsetzung	implementation
plan	plan
pläne	plan
programm	program
projekt	project
strategie	strategy
ziel	goal; target; aim
zweck	purpose
absicht	intention
versuch	attempt
bemühung	effort
bemühungen	efforts
initiative	initiative
aktion	action; campaign
kampagne	campaign
einsatz	operation; use; deployment
auftrag	order; contract; mission
mission	mission
aufgabe	task
rolle	role
verantwortung	responsibility
verantwortlich	responsible
zuständig	responsible
pflicht	duty
macht	power; make
einfluss	influence
einflussreich	influential
autorität	authority
zusammenarbeit	cooperation
unterstützung	support
widerstand	resistance
rücktritt	resignation
entlassung	dismissal; release
ernennung	appointment
wirtschaft	economy
wirtschaftlich	economic
wirtschaftswachstum	economic growth
wirtschaftskrise	economic crisis
wirtschaftsleistung	economic output
wirtschaftsforschungsinstitut	economic research institute
weltwirtschaft	world economy; global economy
volkswirtschaft	economy
marktwirtschaft	market economy
ökonom	economist
ökonomin	economist
ökonomisch	economic
volkswirt	economist
konjunktur	economy
konjunkturprogramm	stimulus package
aufschwung	recovery; upswing
abschwung	downturn
rezession	recession
inflation	inflation
inflationsrate	inflation rate
teuerung	inflation
deflation	deflation
bruttoinlandsprodukt	gross domestic product
bip	gdp
wachstum	growth
wachstumsrate	growth rate
haushalt	budget; household
haushaltsdefizit	budget deficit
defizit	deficit
überschuss	surplus
staatsverschuldung	public debt
staatsschulden	public debt
schuldenkrise	debt crisis
schuldenbremse	debt brake
verschuldung	debt
gläubiger	creditor
schuldner	debtor
kredit	loan; credit
darlehen	loan
hypothek	mortgage
anleihe	bond
anleihen	bonds
staatsanleihe	government bond
rendite	yield; return
zins	interest
zinsen	interest
zinssatz	interest rate
leitzins	key interest rate
leitzinsen	key interest rates
zinserhöhung	rate hike
zinssenkung	rate cut
bank	bank
banken	bank
zentralbank	central bank
europäische zentralbank	european central bank
notenbank	central bank
bundesbank	bundesbank
us notenbank	federal reserve
weltbank	world bank
großbank	major bank
sparkasse	savings bank
bankenkrise	banking crisis
investmentbank	investment bank
sparer	saver
konto	account
einlage	deposit
geld	money
gelder	funds
bargeld	cash
münze	coin
banknote	banknote
währung	currency
währungsfonds	monetary fund
internationaler währungsfonds	international monetary fund
internationale währungsfonds	international monetary fund
wechselkurs	exchange rate
devisen	foreign exchange
euro	euro
eurozone	eurozone
dollar	dollar
us dollar	us dollar
pfund	pound
franken	franc
yen	yen
rubel	ruble
yuan	yuan
rupie	rupee
krone	krona; crown
cent	cent
bitcoin	bitcoin
kryptowährung	cryptocurrency
börse	stock exchange; stock market
börsengang	initial public offering; ipo
aktie	share; stock
aktien	shares; stocks
aktienkurs	share price
aktienmarkt	stock market
aktionär	shareholder
hauptversammlung	annual meeting
index	index
leitindex	benchmark index
kurs	price; course; rate
kursverlust	loss
dividende	dividend
anleger	investor
investor	investor
investition	investment
investitionen	investments
fonds	fund
hedgefonds	hedge fund
analyst	analyst
händler	trader; dealer
markt	market
märkte	market
finanzmarkt	financial market
arbeitsmarkt	labor market
binnenmarkt	single market; domestic market
weltmarkt	world market
weltmarktführer	world market leader
marktanteil	market share
nachfrage	demand
angebot	offer; supply
preis	price; prize
preise	price; prize
ölpreis	oil price
strompreis	electricity price
verbraucherpreis	consumer price
verbraucherpreise	consumer prices
preiserhöhung	price increase
verbraucher	consumer
verbraucherschutz	consumer protection
konsument	consumer
konsum	consumption
verbrauch	consumption
kunde	customer
kunden	customer
kundin	customer
handel	trade
händlerin	trader
welthandel	world trade
welthandelsorganisation	world trade organization
freihandel	free trade
freihandelsabkommen	free trade agreement
handelsabkommen	trade agreement
handelskrieg	trade war
handelsstreit	trade dispute
handelsbilanz	trade balance
einzelhandel	retail
außenhandel	foreign trade
zoll	tariff; customs
zölle	tariffs
strafzölle	punitive tariffs; tariffs
export	export
exporte	exports
ausfuhr	export
import	import
importe	imports
einfuhr	import
güter	goods
produkt	product
produktion	production
herstellung	production; manufacture
hersteller	manufacturer; maker
autohersteller	automaker; carmaker
autobauer	carmaker; automaker
autoindustrie	auto industry
produzent	producer
lieferung	delivery; supply
lieferant	supplier
lieferkette	supply chain
lieferketten	supply chains
zulieferer	supplier
industrie	industry
industriell	industrial
industrieland	industrialized country
industrieländer	industrialized countries
industrieproduktion	industrial production
schwellenland	emerging market; emerging economy
schwellenländer	emerging markets; emerging economies
entwicklungsland	developing country
entwicklungsländer	developing countries
branche	industry; sector
sektor	sector
unternehmen	company
konzern	company; group
firma	company; firm
firmen	company; firm
betrieb	operation; company
betreiber	operator
fabrik	factory; plant
werk	plant; work
unternehmerin	entrepreneur; businesswoman
geschäftsmann	businessman
geschäftsleute	business people
geschäftsführer	managing director
geschäft	business; deal; shop
geschäftsjahr	fiscal year
gründung	founding; foundation
vorstand	board; executive board
vorstandschef	chief executive; ceo
vorstandsvorsitzende	chief executive; ceo
konzernchef	chief executive; ceo
finanzchef	chief financial officer
aufsichtsrat	supervisory board
manager	manager
eigentümer	owner
besitzer	owner
tochtergesellschaft	subsidiary
tochterfirma	subsidiary
filiale	branch
muttergesellschaft	parent company
mutterkonzern	parent company
fusion	merger
übernahme	takeover; acquisition
verkauf	sale
kauf	purchase
käufer	buyer
verkäufer	seller
umsatz	sales; revenue
umsätze	sales; revenue
verlust	loss
verluste	losses
einnahme	revenue; income
einnahmen	revenue; income
ausgabe	spending; issue
ausgaben	spending; expenditure
bilanz	balance sheet; balance
pleite	bankruptcy
insolvenz	insolvency; bankruptcy
bankrott	bankruptcy; bankrupt
sanierung	restructuring; renovation
steuer	tax
steuern	tax
steuersenkung	tax cut
steuererhöhung	tax increase
steuerreform	tax reform
steuerzahler	taxpayer
mehrwertsteuer	value added tax; vat
einkommensteuer	income tax
einkommen	income
vermögen	assets; fortune; wealth
reichtum	wealth
reich	rich; empire
armut	poverty
arm	poor; arm
ungleichheit	inequality
subvention	subsidy
subventionen	subsidies
privatisierung	privatization
privat	private
verstaatlichung	nationalization
wettbewerb	competition
konkurrenz	competition
konkurrent	competitor; rival
kartell	cartel
kartellamt	cartel office; antitrust authority
monopol	monopoly
versicherung	insurance
versicherer	insurer
krankenversicherung	health insurance
krankenkasse	health insurer
rente	pension
rentner	pensioner
rentenalter	retirement age
ruhestand	retirement
arbeit	work; labor
arbeiter	worker
arbeitnehmer	employee; worker
arbeitgeber	employer
arbeitslos	unemployed
arbeitslose	unemployed
arbeitslosigkeit	unemployment
arbeitslosenquote	unemployment rate
arbeitslosengeld	unemployment benefit
arbeitsplatz	job; workplace
arbeitsplätze	jobs
arbeitskraft	labor; worker
arbeitskräfte	workers; labor
arbeitszeit	working hours
job	job
stelle	position; job; place
stellenabbau	job cuts
beruf	profession; occupation
karriere	career
mitarbeiter	employee; staff
mitarbeiterin	employee
beschäftigte	employee
beschäftigung	employment
angestellte	employee
personal	staff; personnel
fachkräfte	skilled workers
fachkräftemangel	skills shortage
gewerkschaft	trade union; union
gewerkschafter	trade unionist
betriebsrat	works council
tarifvertrag	collective agreement
tarifverhandlungen	wage negotiations
streik	strike
warnstreik	warning strike
generalstreik	general strike
lohn	wage
löhne	wages
mindestlohn	minimum wage
miete	rent
mieter	tenant
vermieter	landlord
immobilie	property; real estate
immobilien	real estate
immobilienmarkt	real estate market
wohnung	apartment; flat
wohnungsbau	housing construction
gebäude	building
haus	house
häuser	house
hochhaus	high-rise
bau	construction
baustelle	construction site
architekt	architect
landwirtschaft	agriculture
landwirt	farmer
landwirte	farmer
ernte	harvest
getreide	grain
weizen	wheat
mais	corn
soja	soy
zucker	sugar
kaffee	coffee
kakao	cocoa
baumwolle	cotton
milch	milk
fleisch	meat
rindfleisch	beef
schweinefleisch	pork
geflügel	poultry
fisch	fish
fischerei	fishing; fishery
fischer	fisherman
obst	fruit
gemüse	vegetable
brot	bread
wein	wine
bier	beer
alkohol	alcohol
lebensmittel	food
nahrungsmittel	food
nahrung	food
ernährung	nutrition
dünger	fertilizer
rohstoff	raw material; commodity
rohstoffe	raw materials; commodities
gold	gold
silber	silver
kupfer	copper
eisen	iron
stahl	steel
aluminium	aluminum
öl	oil
erdöl	oil; petroleum
rohöl	crude oil
erdgas	natural gas
gas	gas
gasleitung	gas pipeline
pipeline	pipeline
raffinerie	refinery
kohle	coal
barrel	barrel
fass	barrel
tonne	tonne; ton
kilogramm	kilogram
kilo	kilo
kilometer	kilometer
quadratkilometer	square kilometer
meter	meter
zentimeter	centimeter
liter	liter
hektar	hectare
grad	degree
energie	energy
erneuerbare energien	renewable energy
erneuerbare energie	renewable energy
energieversorgung	energy supply
energiewende	energy transition
energiekrise	energy crisis
strom	electricity; power
stromausfall	power outage; blackout
stromversorgung	power supply
stromnetz	power grid
kraftwerk	power plant
kernkraftwerk	nuclear power plant
atomkraftwerk	nuclear power plant
akw	nuclear power plant
atomkraft	nuclear power
kernkraft	nuclear power
atomenergie	nuclear energy
atomenergiebehörde	atomic energy agency
atomausstieg	nuclear phase-out
reaktor	reactor
atom	nuclear; atom
radioaktiv	radioactive
strahlung	radiation
windkraft	wind power
windenergie	wind energy
solarenergie	solar energy
wasserkraft	hydropower
batterie	battery
umwelt	environment
umweltschutz	environmental protection
umweltschützer	environmentalist
umweltverschmutzung	pollution
verschmutzung	pollution
klima	climate
klimawandel	climate change
klimaschutz	climate protection
klimakrise	climate crisis
klimakonferenz	climate conference
klimaabkommen	climate agreement
erderwärmung	global warming
globale erwärmung	global warming
treibhausgas	greenhouse gas
treibhausgase	greenhouse gases
emission	emission
kohlendioxid	carbon dioxide
co2	co2
abfall	waste
müll	garbage; waste
plastik	plastic
abgas	exhaust
abgasskandal	emissions scandal
wald	forest
wälder	forest
waldbrand	forest fire; wildfire
waldbrände	wildfires; forest fires
regenwald	rainforest
abholzung	deforestation
baum	tree
bäume	tree
pflanze	plant
tier	animal
tierart	species
naturschutz	conservation
natur	nature
wasser	water
trinkwasser	drinking water
fluss	river
flüsse	river
see	lake; sea
meer	sea
meeresspiegel	sea level
ozean	ocean
küste	coast
küstenwache	coast guard
strand	beach
insel	island
halbinsel	peninsula
berg	mountain
gebirge	mountains
tal	valley
wüste	desert
vulkan	volcano
vulkanausbruch	volcanic eruption
ausbruch	outbreak; eruption
erdbeben	earthquake
beben	quake; earthquake
nachbeben	aftershock
epizentrum	epicenter
tsunami	tsunami
erdrutsch	landslide
lawine	avalanche
überschwemmung	flood
überschwemmungen	flooding; floods
hochwasser	flood
flut	flood; tide
dürre	drought
hitzewelle	heat wave
hitze	heat
kälte	cold
sturm	storm
unwetter	storm
wirbelsturm	cyclone; hurricane
tropensturm	tropical storm
taifun	typhoon
hurrikan	hurricane
tornado	tornado
gewitter	thunderstorm
blitz	lightning
wind	wind
regen	rain
schnee	snow
eis	ice
nebel	fog
wolke	cloud
wetter	weather
wetterdienst	weather service
temperatur	temperature
temperaturen	temperatures
katastrophe	disaster; catastrophe
naturkatastrophe	natural disaster
naturkatastrophen	natural disasters
katastrophenschutz	civil protection; disaster relief
unglück	accident; disaster
unfall	accident
verkehrsunfall	traffic accident
flugzeugabsturz	plane crash
absturz	crash
zugunglück	train accident
brand	fire
brände	fires
großbrand	large fire
feuerwehr	fire department; firefighters
feuerwehrmann	firefighter
feuerwehrleute	firefighters
rettung	rescue
rettungskräfte	rescue workers
rettungsdienst	rescue service; ambulance service
rettungswagen	ambulance
retter	rescuer
helfer	helper; aid worker
evakuierung	evacuation
trümmer	rubble; debris
schaden	damage
schäden	damage
sachschaden	property damage
zerstörung	destruction
verwüstung	devastation
überlebende	survivor
vermisste	missing
hunger	hunger
hungersnot	famine
hungerstreik	hunger strike
gesundheit	health
gesundheitlich	health
gesundheitswesen	health system
gesundheitssystem	health system
gesundheitsbehörde	health authority
weltgesundheitsorganisation	world health organization
krankenhaus	hospital
krankenhäuser	hospitals
klinik	clinic; hospital
spital	hospital
arzt	doctor
ärzte	doctor
ärztin	doctor
ärzte ohne grenzen	doctors without borders
mediziner	doctor; physician
medizin	medicine
medizinisch	medical
krankenschwester	nurse
pfleger	nurse; carer
pflege	care; nursing
patient	patient
patienten	patient
patientin	patient
krank	sick; ill
kranke	sick
krankheit	disease; illness
erkrankung	disease; illness
erkranken	fall ill
erkrankt	ill; sick
infektion	infection
ansteckung	infection
epidemie	epidemic
pandemie	pandemic
coronavirus	coronavirus
corona	coronavirus; covid
coronapandemie	coronavirus pandemic
virus	virus
viren	virus
variante	variant
quarantäne	quarantine
lockdown	lockdown
impfung	vaccination
impfstoff	vaccine
impfpflicht	compulsory vaccination
maske	mask
maskenpflicht	mask requirement
krebs	cancer
aids	aids
grippe	flu
vogelgrippe	bird flu
schweinegrippe	swine flu
ebola	ebola
malaria	malaria
cholera	cholera
tuberkulose	tuberculosis
masern	measles
diabetes	diabetes
herzinfarkt	heart attack
schlaganfall	stroke
herz	heart
gehirn	brain
lunge	lung
blut	blood
haut	skin
knochen	bone
kopf	head
gesicht	face
auge	eye
augen	eye
hand	hand
hände	hand
fuß	foot
bein	leg
knie	knee
finger	finger
körper	body
körperlich	physical
psychisch	mental; psychological
psychologe	psychologist
schmerz	pain
therapie	therapy
behandlung	treatment
operation	operation; surgery
medikament	drug; medication
medikamente	drugs; medication
arznei	medicine
arzneimittel	drug; medicine
apotheke	pharmacy
pharmakonzern	pharmaceutical company
intensivstation	intensive care unit
schwangerschaft	pregnancy
schwanger	pregnant
abtreibung	abortion
geburt	birth
geburtstag	birthday
tod	death
todesfall	death
todesfälle	deaths
todesursache	cause of death
selbstmord	suicide
suizid	suicide
sterbehilfe	euthanasia
beerdigung	funeral
begräbnis	funeral
trauer	mourning; grief
trauerfeier	funeral service
grab	grave
friedhof	cemetery
wissenschaft	science
wissenschaftler	scientist
wissenschaftlerin	scientist
wissenschaftlich	scientific
forscher	researcher; scientist
forscherin	researcher
forschung	research
studie	study
experiment	experiment
labor	laboratory; lab
physik	physics
physiker	physicist
chemie	chemistry
chemiker	chemist
chemisch	chemical
biologie	biology
biologe	biologist
mathematik	mathematics
mathematiker	mathematician
historiker	historian
geschichte	history; story
theorie	theory
entdeckung	discovery
erfindung	invention
erfinder	inventor
universität	university
hochschule	university; college
fakultät	faculty
institut	institute
akademie	academy
professor	professor
professorin	professor
doktor	doctor
dozent	lecturer
student	student
studenten	student
studentin	student
studium	study
grundschule	primary school; elementary school
gymnasium	high school
schülerin	student; pupil
lehrer	teacher
lehrerin	teacher
unterricht	teaching; lesson
bildung	education
ausbildung	training; education
kindergarten	kindergarten
prüfung	exam; examination
abschluss	degree; conclusion
bibliothek	library
technik	technology
technisch	technical
technologie	technology
ingenieur	engineer
computer	computer
rechner	computer
software	software
internet	internet
internetseite	website
webseite	website
website	website
netz	network
netzwerk	network
soziale netzwerke	social networks; social media
soziale medien	social media
sozialen medien	social media
sozialen netzwerken	social networks; social media
daten	data
datenschutz	data protection; privacy
datei	file
künstliche intelligenz	artificial intelligence
ki	artificial intelligence; ai
roboter	robot
digital	digital
digitalisierung	digitalization
elektronisch	electronic
handy	mobile phone; cell phone
smartphone	smartphone
telefon	telephone; phone
mobilfunk	mobile phone
nutzer	user
benutzer	user
passwort	password
hacker	hacker
suchmaschine	search engine
anwendung	application; use
gerät	device
bildschirm	screen
kamera	camera
maschine	machine
halbleiter	semiconductor
chip	chip
satellit	satellite
satelliten	satellite
raumfahrt	space travel
raumfahrtbehörde	space agency
raumstation	space station
raumschiff	spacecraft; spaceship
weltraum	space
weltall	space
astronaut	astronaut
kosmonaut	cosmonaut
mond	moon
mars	mars
erde	earth
sonne	sun
planet	planet
stern	star
sterne	star
universum	universe
sport	sport
sportler	athlete
sportlerin	athlete
sportlich	sporting; athletic
athlet	athlete
athletin	athlete
fußball	football; soccer
fußballer	footballer; soccer player
fußballverband	football association
fußballspiel	football match; soccer match
spielerin	player
partie	match; game
mannschaft	team
team	team
nationalmannschaft	national team
nationaltrainer	national coach; coach
bundestrainer	national coach; germany coach
trainer	coach
trainerin	coach
kapitän	captain
torwart	goalkeeper
torhüter	goalkeeper
mittelfeldspieler	midfielder
schiedsrichter	referee
tor	goal; gate
tore	goals
elfmeter	penalty
elfmeterschießen	penalty shootout
halbzeit	half
verlängerung	extra time; extension
unentschieden	draw
niederlage	defeat; loss
sieg	victory; win
sieger	winner
siegerin	winner
gewinnerin	winner
verlierer	loser
meisterin	champion
meisterschaft	championship
weltmeister	world champion
weltmeisterin	world champion
weltmeisterschaft	world championship; world cup
wm	world cup; world championship
europameister	european champion
europameisterschaft	european championship
em	european championship
olympia	olympics
olympische spiele	olympic games; olympics
olympischen spiele	olympic games; olympics
olympischen spielen	olympic games; olympics
olympisch	olympic
olympiasieger	olympic champion
olympiasiegerin	olympic champion
paralympics	paralympics
medaille	medal
goldmedaille	gold medal
silbermedaille	silver medal
bronzemedaille	bronze medal
bronze	bronze
rekord	record
weltrekord	world record
pokal	cup; trophy
titel	title
titelverteidiger	defending champion; titleholder
finale	final
endspiel	final
halbfinale	semifinal
viertelfinale	quarterfinal
achtelfinale	round of 16
gruppenphase	group stage
vorrunde	preliminary round
qualifikation	qualification; qualifying
turnier	tournament
liga	league
bundesliga	bundesliga
champions league	champions league
tabelle	table
tabellenführer	league leader
saison	season
verein	club
klub	club
stadion	stadium
stadien	stadium
fan	fan
zuschauer	spectator; viewer
training	training
doping	doping
dopingtest	doping test
formel 1	formula one
formel eins	formula one
radsport	cycling
radfahrer	cyclist
tennis	tennis
basketball	basketball
handball	handball
eishockey	ice hockey
golf	golf; gulf
boxen	boxing
boxer	boxer
leichtathletik	athletics
skifahren	skiing
schach	chess
kultur	culture
kulturell	cultural
kunst	art
künstler	artist
künstlerin	artist
künstlerisch	artistic
künstlich	artificial
kunstwerk	artwork
malerin	painter
gemälde	painting
bild	picture; image
bilder	pictures; images
museum	museum
museen	museum
ausstellung	exhibition
galerie	gallery
theater	theater
oper	opera
musik	music
musiker	musician
musikerin	musician
sänger	singer
sängerin	singer
komponist	composer
dirigent	conductor
orchester	orchestra
konzert	concert
lied	song
album	album
band	band; volume
tanz	dance
film	movie; film
filmemacher	filmmaker
regisseur	director
regisseurin	director
schauspieler	actor
schauspielerin	actress
kino	cinema
drehbuch	screenplay; script
serie	series
szene	scene
festival	festival
filmfestspiele	film festival
preisträger	winner; laureate
nobelpreis	nobel prize
nobelpreisträger	nobel laureate
auszeichnung	award
ausgezeichnet	award; excellent
ehre	honor
preisverleihung	award ceremony
buch	book
bücher	book
roman	novel
autor	author
autorin	author
schriftsteller	writer
schriftstellerin	writer
dichter	poet
literatur	literature
verlag	publisher
verleger	publisher
medien	media
medienbericht	media report
medienberichte	media reports
presse	press
presseagentur	news agency
nachrichtenagentur	news agency
staatliche nachrichtenagentur	state news agency
nachricht	news; message
nachrichten	news
nachrichtenmagazin	news magazine
zeitung	newspaper
tageszeitung	daily newspaper
zeitschrift	magazine
magazin	magazine
artikel	article
schlagzeile	headline
journalist	journalist
journalistin	journalist
reporter	reporter
korrespondent	correspondent
redakteur	editor
chefredakteur	editor-in-chief
interview	interview
fernsehen	television
fernsehsender	television station; broadcaster
sender	broadcaster; station
sendung	program; broadcast
rundfunk	broadcasting
radio	radio
moderator	presenter; host
video	video
foto	photo
fotograf	photographer
werbung	advertising
anzeige	advertisement; complaint
zensur	censorship
quelle	source
angabe	information; detail
angaben	information; details
information	information
informationen	information
religion	religion
religiös	religious
glaube	faith; belief
kirche	church
katholisch	catholic
katholische kirche	catholic church
katholik	catholic
evangelisch	protestant
protestant	protestant
orthodox	orthodox
papst	pope
vatikan	vatican
heiliger stuhl	holy see
kardinal	cardinal
bischof	bishop
erzbischof	archbishop
priester	priest
pfarrer	priest; pastor
mönch	monk
nonne	nun
kloster	monastery
christ	christian
christen	christian
christlich	christian
christentum	christianity
jesus	jesus
gott	god
bibel	bible
jude	jew
juden	jews
jüdisch	jewish
judentum	judaism
antisemitismus	anti-semitism
antisemitisch	anti-semitic
holocaust	holocaust
synagoge	synagogue
rabbiner	rabbi
islam	islam
islamisch	islamic
muslim	muslim
muslimisch	muslim
moslem	muslim
moschee	mosque
koran	koran
imam	imam
scharia	sharia
kopftuch	headscarf
ramadan	ramadan
pilger	pilgrim
mekka	mecca
sunnit	sunni
sunnitisch	sunni
schiit	shiite
schiitisch	shiite
ajatollah	ayatollah
scheich	sheikh
buddhist	buddhist
buddhistisch	buddhist
hindu	hindu
hinduistisch	hindu
dalai lama	dalai lama
tempel	temple
gebet	prayer
heilig	holy
verkehr	traffic; transport
verkehrsmittel	means of transport
öffentliche verkehrsmittel	public transport
straße	street; road
straßen	street
autobahn	highway; motorway
brücke	bridge
tunnel	tunnel
platz	place; square
auto	car
elektroauto	electric car
elektroautos	electric cars
pkw	car
lkw	truck
lastwagen	truck
wagen	car
fahrzeug	vehicle
fahrer	driver
fahrerin	driver
fahrrad	bicycle
motorrad	motorcycle
motor	engine; motor
reifen	tire
benzin	gasoline; petrol
diesel	diesel
treibstoff	fuel
kraftstoff	fuel
bus	bus
bahn	railway; rail
bahnhof	station; train station
hauptbahnhof	central station
deutsche bahn	deutsche bahn
eisenbahn	railway
zug	train
züge	train
lokführer	train driver
straßenbahn	tram
u bahn	subway; metro
flughafen	airport
flughäfen	airport
flug	flight
flüge	flight
flugzeug	plane; aircraft
flugzeuge	planes
passagierflugzeug	passenger plane
passagier	passenger
fluggast	passenger
fluggesellschaft	airline
luftfahrt	aviation
luftraum	airspace
flugverbotszone	no-fly zone
pilot	pilot
schiff	ship
frachter	freighter
boot	boat
hafen	port; harbor
häfen	port
tanker	tanker
schifffahrt	shipping
kanal	canal; channel
seemann	sailor
matrose	sailor
pirat	pirate
reise	trip; journey
reisende	traveler
tourismus	tourism
tourist	tourist
urlaub	vacation; holiday
hotel	hotel
restaurant	restaurant
gast	guest
gäste	guest
familie	family
eltern	parents
vater	father
mutter	mother
sohn	son
söhne	son
tochter	daughter
töchter	daughter
bruder	brother
brüder	brother
schwester	sister
ehemann	husband
ehefrau	wife
witwe	widow
großvater	grandfather
großmutter	grandmother
kind	child
kinder	children
enkel	grandson; grandchild
baby	baby
junge	boy; young
mädchen	girl
mann	man
männer	man
männlich	male
frau	woman
frauen	women
weiblich	female
herr	mr
mensch	human; person
menschen	people
menschlich	human
menschheit	humanity; mankind
person	person
personen	people
leute	people
jugend	youth
jugendliche	teenager; youth
jugendlicher	teenager; youth
erwachsene	adult
kindheit	childhood
alter	age
alte	old
ältere	older; elderly
jährig	year-old
freund	friend
freundin	girlfriend; friend
freundschaft	friendship
nachbar	neighbor
nachbarn	neighbors
nachbarland	neighboring country
nachbarländer	neighboring countries
kollege	colleague
liebe	love
ehe	marriage
hochzeit	wedding
homosexuell	gay; homosexual
gleichgeschlechtlich	same-sex
scheidung	divorce
könig	king
königin	queen
königlich	royal
königshaus	royal family
königreich	kingdom
kronprinz	crown prince
prinz	prince
prinzessin	princess
kaiser	emperor
monarchie	monarchy
fürst	prince
palast	palace
stadt	city; town
städte	city
hauptstadt	capital
landeshauptstadt	state capital
großstadt	big city; major city
hafenstadt	port city
stadtteil	district
stadtzentrum	city center
innenstadt	city center; downtown
vorort	suburb
dorf	village
dörfer	village
ort	place; town
orte	place
ortschaft	village; town
gemeinde	municipality; community
kommune	municipality
siedlung	settlement
siedler	settler
zentrum	center
büro	office
sitz	seat; headquarters
hauptsitz	headquarters
zentrale	headquarters
hauptquartier	headquarters
laden	shop; store
geschäfte	business; shops
supermarkt	supermarket
kleidung	clothing; clothes
mode	fashion
zimmer	room
raum	room; space
tür	door
fenster	window
küche	kitchen
bett	bed
tisch	table
garten	garden
park	park
licht	light
farbe	color
hund	dog
katze	cat
pferd	horse
vogel	bird
vögel	bird
kuh	cow
rind	cattle
rinder	cattle
schwein	pig
schaf	sheep
wolf	wolf
bär	bear
elefant	elephant
wal	whale
biene	bee
ding	thing
sache	thing; matter
gegenstand	object; subject
art	kind; type; way
form	form; shape
teil	part
teile	parts
stück	piece
beide seiten	both sides
gruppe	group
organisation	organization
verband	association
verbände	association
vereinigung	association
stiftung	foundation
institution	institution
nichtregierungsorganisation	non-governmental organization; ngo
agentur	agency
dienst	service
abteilung	department
bereich	area; sector
feld	field
thema	topic; issue; subject
themen	topics; issues
frage	question; issue
antwort	answer; response
problem	problem
lösung	solution
grund	reason
gründe	reason
ursache	cause
folge	consequence; result
auswirkung	impact; effect
auswirkungen	impact; effects
wirkung	effect
ergebnis	result
ergebnisse	result
erfolg	success
erfolge	success
erfolgreich	successful
fehler	mistake; error
schwierigkeit	difficulty
schwierig	difficult
möglichkeit	possibility; opportunity
chance	chance; opportunity
gelegenheit	opportunity; occasion
fall	case; fall
fälle	case
vorfall	incident
zwischenfall	incident
ereignis	event
ereignisse	event
veranstaltung	event
feier	celebration; ceremony
zeremonie	ceremony
fest	festival; firm
lage	situation; position
situation	situation
zustand	condition; state
zustände	conditions
umstand	circumstance
umstände	circumstances
entwicklung	development
fortschritt	progress
fortschritte	progress
veränderung	change
änderung	change; amendment
wandel	change
wende	turnaround; turning point
schritt	step
schritte	steps
beginn	beginning; start
start	start; launch
auftakt	start
anstieg	rise; increase
zunahme	increase
rückgang	decline; decrease
erhöhung	increase
steigerung	increase
senkung	reduction; cut
kürzung	cut
kürzungen	cuts
verbesserung	improvement
verringerung	reduction
einsparung	saving
zahl	number; figure
zahlen	figures; numbers; pay
anzahl	number
menge	amount; quantity; crowd
betrag	amount
summe	sum; amount
anteil	share; stake
anteile	shares; stake
beteiligung	participation; stake
durchschnitt	average
durchschnittlich	average
niveau	level
ebene	level
höhe	height; amount
größe	size
länge	length
tiefe	depth
gewicht	weight
geschwindigkeit	speed
statistik	statistics
statistisches bundesamt	federal statistical office
prognose	forecast
schätzung	estimate
schätzungen	estimates
vergleich	comparison
unterschied	difference
zusammenhang	connection; context
verbindung	connection; link
verhältnis	relationship; ratio
beispiel	example
zeit	time
zeiten	times
zukunft	future
vergangenheit	past
gegenwart	present
moment	moment
phase	phase
frist	deadline; period
ultimatum	ultimatum
termin	date; appointment
alltäglich	everyday
wort	word
worte	words
wörter	words
satz	sentence
sprache	language
text	text
brief	letter
dokument	document
dokumente	documents
unterlagen	documents
papier	paper
karte	map; card
liste	list
name	name
namen	names
idee	idea
gedanke	thought
meinung	opinion
ansicht	view; opinion
haltung	stance; attitude
sicht	view
überzeugung	conviction; belief
hoffnung	hope
erwartung	expectation
erwartungen	expectations
angst	fear
sorge	concern; worry
bedenken	concern
furcht	fear
zweifel	doubt
vertrauen	trust; confidence
misstrauen	mistrust; distrust
misstrauensvotum	no-confidence vote
vertrauensfrage	confidence vote
wut	anger
empörung	outrage
freude	joy
glück	luck; happiness
hass	hatred
mut	courage
geduld	patience
respekt	respect
wahrheit	truth
lüge	lie
lügen	lie
gerücht	rumor
gerüchte	rumors
geheimnis	secret
interesse	interest
interessen	interests
bedarf	need; demand
wunsch	wish; desire
vorteil	advantage; benefit
nachteil	disadvantage
wert	value; worth
werte	values
bedeutung	importance; significance; meaning
qualität	quality
leistung	performance; power
fähigkeit	ability; capability
erfahrung	experience
kenntnis	knowledge
kraft	force; power
stärke	strength
schwäche	weakness
druck	pressure
belastung	burden
mangel	lack; shortage
knappheit	shortage
vorrat	stock; supply
reserve	reserve
versorgung	supply
verteilung	distribution
nutzung	use
schutz	protection
kontrolle	control
überwachung	surveillance; monitoring
aufsicht	supervision
prüfungen	tests; exams
transparenz	transparency
ordnung	order
system	system
struktur	structure
modell	model
methode	method
instrument	instrument
werkzeug	tool
mittel	means; funds
rahmen	framework
grundlage	basis
prinzip	principle
hintergrund	background
vordergrund	foreground
mittelpunkt	center; focus
schwerpunkt	focus
spitze	top; head
front	front
position	position
standort	location; site
kreis	circle; district
linie	line
punkt	point
reihe	series; row
kette	chain
stufe	stage; level
schicht	layer; shift
gleichberechtigung	equality
gleichheit	equality
gerechtigkeit	justice
ungerechtigkeit	injustice
diskriminierung	discrimination
rassismus	racism
rassistisch	racist
sklaverei	slavery
kolonie	colony
kolonial	colonial
imperialismus	imperialism
kapitalismus	capitalism
kapitalistisch	capitalist
sozialismus	socialism
kapital	capital
globalisierung	globalization
integration	integration
identität	identity
tradition	tradition
traditionell	traditional
moral	morality
ethnisch	ethnic
stamm	tribe
rasse	race
schwarze	black
weiße	white
zeichen	sign
symbol	symbol
flagge	flag
fahne	flag
denkmal	monument; memorial
gedenkfeier	memorial service; commemoration
erinnerung	memory
erbe	heritage; legacy; heir
weltkulturerbe	world heritage site
welterbe	world heritage
mauer	wall
berliner mauer	berlin wall
wand	wall
zaun	fence
groß	big; large; great
großer	big; large
größer	bigger; larger
größte	largest; biggest
klein	small
kleiner	smaller
hoch	high
hohe	high
höher	higher
höchste	highest
niedrig	low
tief	deep; low
lang	long
lange	long
länger	longer
langfristig	long-term
kurz	short; brief
kurzfristig	short-term
mittelfristig	medium-term
neu	new
neue	new
neuer	new
alt	old
jung	young
gut	good; well
besser	better
beste	best
schlecht	bad; poor
schlechter	worse
schlimm	bad
schlimmste	worst
böse	evil
stark	strong
schwach	weak
schwer	heavy; serious; difficult
schwere	serious; severe
leicht	slight; light; easy
einfach	simple; easy
kompliziert	complicated
komplex	complex
schnell	fast; quick
langsam	slow
rasch	rapid; quick
dringend	urgent
wichtig	important
wesentlich	essential; significant
bedeutend	significant; important
erheblich	considerable; significant
deutlich	clear; significantly
klar	clear
unklar	unclear
unsicher	uncertain; unsafe
unsicherheit	uncertainty
ungewiss	uncertain
stabil	stable
stabilität	stability
instabil	unstable
instabilität	instability
möglich	possible
unmöglich	impossible
notwendig	necessary
nötig	necessary
erforderlich	necessary; required
richtig	right; correct
falsch	wrong; false
wahr	true
echt	real; genuine
real	real
realistisch	realistic
ernst	serious
ernsthaft	serious
offen	open
voll	full
völlig	completely
vollständig	complete; full
komplett	complete
leer	empty
frei	free
kostenlos	free
kostenfrei	free
teuer	expensive
billig	cheap
günstig	cheap; favorable
wertvoll	valuable
finanziell	financial
sozial	social
militant	militant
aktuell	current
modern	modern
historisch	historic; historical
berühmt	famous
bekannt	known; well-known
unbekannt	unknown
beliebt	popular
populär	popular
umstritten	controversial
streitig	disputed
einzigartig	unique
besondere	special; particular
spezial	special
speziell	special; specific
normal	normal
gewöhnlich	usual; ordinary
üblich	usual
ungewöhnlich	unusual
außergewöhnlich	extraordinary; exceptional
außerordentlich	extraordinary
allgemein	general
öffentlicher dienst	public service; civil service
innere	internal; inner
intern	internal
extern	external
zentral	central
wichtigste	most important
hauptsächlich	mainly
verschieden	different; various
unterschiedlich	different
ähnlich	similar
zahlreich	numerous
zusätzlich	additional
gesamt	total; entire; whole
eigen	own
eigene	own
fremd	foreign
aktiv	active
passiv	passive
positiv	positive
negativ	negative
fähig	capable
müde	tired
tödlich	deadly; fatal
lebendig	alive
lebensgefährlich	life-threatening
gesund	healthy
stolz	proud
glücklich	happy
traurig	sad
wütend	angry; furious
zufrieden	satisfied
enttäuscht	disappointed
enttäuschung	disappointment
besorgt	concerned; worried
optimistisch	optimistic
pessimistisch	pessimistic
vorsichtig	cautious; careful
vorsicht	caution
scharf	sharp
hart	hard; tough
streng	strict
heftig	fierce; heavy
massiv	massive
dramatisch	dramatic
tragisch	tragic
tragödie	tragedy
schrecklich	terrible
furchtbar	terrible
brutal	brutal
grausam	cruel
blutig	bloody
heiß	hot
kalt	cold
warm	warm
trocken	dry
nass	wet
rot	red
blau	blue
grün	green
gelb	yellow
schwarz	black
weiß	white; know
grau	grey
braun	brown
dunkel	dark
hell	bright
ruhig	calm; quiet
ruhe	calm; quiet; peace
still	quiet
schnellstmöglich	as soon as
vorläufig	provisional; preliminary
vorübergehend	temporary; temporarily
endgültig	final
dauerhaft	permanent; lasting
ewig	eternal
regelmäßig	regular
nachhaltig	sustainable
nachhaltigkeit	sustainability
effektiv	effective
wirksam	effective
effizient	efficient
gerecht	fair; just
fair	fair
unfair	unfair
unabhängigkeitserklärung	declaration of independence
abhängig	dependent
abhängigkeit	dependence
gegenseitig	mutual
bilateral	bilateral
multilateral	multilateral
einseitig	unilateral
grenzüberschreitend	cross-border
ausreichend	sufficient
genug	enough
genügend	enough
rund um die uhr	around the clock
östlich	eastern; east
westlich	western; west
nördlich	northern; north
südlich	southern; south
nord	north
süd	south
ost	east
west	west
norden	north
süden	south
osten	east
westen	west
nordosten	northeast
nordwesten	northwest
südosten	southeast
südwesten	southwest
links	left
rechts	right
ländlich	rural
städtisch	urban; municipal
kommunal	municipal; local
föderal	federal
weltlich	secular
säkular	secular
offiziell	official
inoffiziell	unofficial
anonym	anonymous
verantwortlichen	officials; responsible
prominent	prominent; celebrity
führend	leading
hochrangig	senior; high-ranking
ranghoch	high-ranking
zuständige behörde	competent authority
umfangreich	extensive
umfassend	comprehensive
groß angelegt	large-scale
großbritannien	britain; great britain
vereinigtes königreich	united kingdom
vereinigten königreich	united kingdom
england	england
schottland	scotland
wales	wales
nordirland	northern ireland
irland	ireland
deutschland	germany
ostdeutschland	east germany; eastern germany
westdeutschland	west germany
bundesrepublik	federal republic; germany
ddr	east germany
frankreich	france
italien	italy
spanien	spain
portugal	portugal
belgien	belgium
niederlande	netherlands
holland	holland; netherlands
luxemburg	luxembourg
dänemark	denmark
schweden	sweden
norwegen	norway
finnland	finland
island	iceland
grönland	greenland
polen	poland
tschechien	czech republic; czechia
tschechische republik	czech republic
slowakei	slovakia
slowenien	slovenia
ungarn	hungary
rumänien	romania
bulgarien	bulgaria
griechenland	greece
zypern	cyprus
malta	malta
kroatien	croatia
serbien	serbia
bosnien	bosnia
bosnien herzegowina	bosnia and herzegovina
bosnien und herzegowina	bosnia and herzegovina
montenegro	montenegro
kosovo	kosovo
mazedonien	macedonia
nordmazedonien	north macedonia
albanien	albania
jugoslawien	yugoslavia
sowjetunion	soviet union
russland	russia
russische föderation	russian federation
ukraine	ukraine
weißrussland	belarus
belarus	belarus
moldau	moldova
moldawien	moldova
transnistrien	transnistria
georgien	georgia
armenien	armenia
aserbaidschan	azerbaijan
bergkarabach	nagorno-karabakh
tschetschenien	chechnya
abchasien	abkhazia
südossetien	south ossetia
estland	estonia
lettland	latvia
litauen	lithuania
baltikum	baltic states
kasachstan	kazakhstan
usbekistan	uzbekistan
turkmenistan	turkmenistan
kirgistan	kyrgyzstan
kirgisistan	kyrgyzstan
tadschikistan	tajikistan
türkei	turkey
syrien	syria
irak	iraq
iran	iran
israel	israel
palästina	palestine
palästinensergebiete	palestinian territories
westjordanland	west bank
gazastreifen	gaza strip
gaza	gaza
golanhöhen	golan heights
libanon	lebanon
jordanien	jordan
saudi arabien	saudi arabia
jemen	yemen
oman	oman
katar	qatar
kuwait	kuwait
bahrain	bahrain
vereinigte arabische emirate	united arab emirates
vereinigten arabischen emirate	united arab emirates
vereinigten arabischen emiraten	united arab emirates
emirate	emirates
kurdistan	kurdistan
afghanistan	afghanistan
pakistan	pakistan
indien	india
bangladesch	bangladesh
sri lanka	sri lanka
nepal	nepal
bhutan	bhutan
malediven	maldives
kaschmir	kashmir
china	china
volksrepublik china	china; people's republic
tibet	tibet
taiwan	taiwan
hongkong	hong kong
macau	macau
mongolei	mongolia
japan	japan
südkorea	south korea
nordkorea	north korea
korea	korea
vietnam	vietnam
laos	laos
kambodscha	cambodia
thailand	thailand
myanmar	myanmar
birma	burma
malaysia	malaysia
singapur	singapore
indonesien	indonesia
osttimor	east timor
philippinen	philippines
australien	australia
neuseeland	new zealand
papua neuguinea	papua new guinea
fidschi	fiji
ägypten	egypt
libyen	libya
tunesien	tunisia
algerien	algeria
marokko	morocco
westsahara	western sahara
mauretanien	mauritania
sudan	sudan
südsudan	south sudan
äthiopien	ethiopia
eritrea	eritrea
dschibuti	djibouti
somalia	somalia
kenia	kenya
uganda	uganda
ruanda	rwanda
burundi	burundi
tansania	tanzania
kongo	congo
demokratische republik kongo	democratic republic congo; congo
gabun	gabon
kamerun	cameroon
tschad	chad
zentralafrikanische republik	central african republic
niger	niger
nigeria	nigeria
mali	mali
burkina faso	burkina faso
elfenbeinküste	ivory coast
ghana	ghana
senegal	senegal
guinea	guinea
sierra leone	sierra leone
liberia	liberia
togo	togo
benin	benin
gambia	gambia
angola	angola
sambia	zambia
simbabwe	zimbabwe
mosambik	mozambique
malawi	malawi
namibia	namibia
botswana	botswana
südafrika	south africa
madagaskar	madagascar
mauritius	mauritius
seychellen	seychelles
vereinigte staaten	united states
vereinigten staaten	united states
vereinigte staaten von amerika	united states
amerika	america
usa	united states; us
us	us
kanada	canada
mexiko	mexico
guatemala	guatemala
honduras	honduras
el salvador	el salvador
nicaragua	nicaragua
costa rica	costa rica
panama	panama
kuba	cuba
haiti	haiti
dominikanische republik	dominican republic
jamaika	jamaica
bahamas	bahamas
puerto rico	puerto rico
kolumbien	colombia
venezuela	venezuela
ecuador	ecuador
peru	peru
bolivien	bolivia
brasilien	brazil
paraguay	paraguay
uruguay	uruguay
argentinien	argentina
chile	chile
falklandinseln	falkland islands
kalifornien	california
europa	europe
osteuropa	eastern europe
westeuropa	western europe
mitteleuropa	central europe
südeuropa	southern europe
nordeuropa	northern europe
asien	asia
zentralasien	central asia
südostasien	southeast asia
ostasien	east asia
südasien	south asia
afrika	africa
nordafrika	north africa
westafrika	west africa
ostafrika	east africa
nordamerika	north america
südamerika	south america
lateinamerika	latin america
mittelamerika	central america
karibik	caribbean
nahost	middle east
naher osten	middle east
nahen osten	middle east
nahe osten	middle east
nahostkonflikt	middle east conflict
arktis	arctic
antarktis	antarctica
balkan	balkans
kaukasus	caucasus
skandinavien	scandinavia
bayern	bavaria
sachsen	saxony
niedersachsen	lower saxony
hessen	hesse
thüringen	thuringia
nordrhein westfalen	north rhine-westphalia
rheinland pfalz	rhineland-palatinate
krim	crimea
halbinsel krim	crimea
donbass	donbas
sibirien	siberia
tschernobyl	chernobyl
katalonien	catalonia
baskenland	basque country
sizilien	sicily
sardinien	sardinia
toskana	tuscany
korsika	corsica
kreta	crete
flandern	flanders
nordsee	north sea
ostsee	baltic sea
mittelmeer	mediterranean
schwarzes meer	black sea
schwarzen meer	black sea
schwarze meer	black sea
rotes meer	red sea
roten meer	red sea
südchinesisches meer	south china sea
südchinesischen meer	south china sea
kaspisches meer	caspian sea
persischer golf	persian gulf
persischen golf	persian gulf
golfstaaten	gulf states
golf von mexiko	gulf of mexico
straße von hormus	strait of hormuz
suezkanal	suez canal
panamakanal	panama canal
ärmelkanal	english channel
bosporus	bosphorus
atlantik	atlantic
pazifik	pacific
indischer ozean	indian ocean
indischen ozean	indian ocean
rhein	rhine
donau	danube
themse	thames
nil	nile
alpen	alps
himalaya	himalayas
sahara	sahara
berlin	berlin
münchen	munich
köln	cologne
nürnberg	nuremberg
hannover	hanover
frankfurt am main	frankfurt
wien	vienna
zürich	zurich
genf	geneva
basel	basel
bern	bern
rom	rome
mailand	milan
venedig	venice
florenz	florence
neapel	naples
turin	turin
genua	genoa
vatikanstadt	vatican city
paris	paris
straßburg	strasbourg
nizza	nice
brüssel	brussels
antwerpen	antwerp
lüttich	liege
den haag	the hague
kopenhagen	copenhagen
stockholm	stockholm
lissabon	lisbon
madrid	madrid
london	london
edinburgh	edinburgh
warschau	warsaw
krakau	krakow
danzig	gdansk
breslau	wroclaw
prag	prague
preßburg	bratislava
budapest	budapest
bukarest	bucharest
belgrad	belgrade
athen	athens
istanbul	istanbul
moskau	moscow
sankt petersburg	st petersburg
st petersburg	st petersburg
kreml	kremlin
kiew	kyiv; kiev
charkiw	kharkiv
odessa	odesa; odessa
mariupol	mariupol
cherson	kherson
saporischschja	zaporizhzhia
lemberg	lviv
tiflis	tbilisi
eriwan	yerevan
jerewan	yerevan
baku	baku
peking	beijing
shanghai	shanghai
schanghai	shanghai
tokio	tokyo
hiroshima	hiroshima
pjöngjang	pyongyang
seoul	seoul
neu delhi	new delhi
kalkutta	kolkata; calcutta
mumbai	mumbai
islamabad	islamabad
karatschi	karachi
kabul	kabul
teheran	tehran
bagdad	baghdad
mossul	mosul
falludscha	fallujah
kirkuk	kirkuk
damaskus	damascus
aleppo	aleppo
rakka	raqqa
homs	homs
idlib	idlib
beirut	beirut
jerusalem	jerusalem
ostjerusalem	east jerusalem
tel aviv	tel aviv
ramallah	ramallah
amman	amman
riad	riyadh
dschidda	jeddah
sanaa	sanaa
doha	doha
maskat	muscat
kuwait stadt	kuwait city
kairo	cairo
alexandria	alexandria
tripolis	tripoli
bengasi	benghazi
tunis	tunis
algier	algiers
khartum	khartoum
addis abeba	addis ababa
mogadischu	mogadishu
kapstadt	cape town
hanoi	hanoi
phnom penh	phnom penh
rangun	yangon
colombo	colombo
kathmandu	kathmandu
havanna	havana
mexiko stadt	mexico city
new york	new york
washington	washington
weißes haus	white house
weißen haus	white house
weiße haus	white house
pentagon	pentagon
wall street	wall street
downing street	downing street
elysee palast	elysee palace
kanzleramtschef	chancellery chief
deutsch	german
deutsche	german
deutscher	german
ostdeutsch	east german
westdeutsch	west german
österreichisch	austrian
schweizerisch	swiss
franzose	french; frenchman
franzosen	french
französisch	french
englisch	english
brite	briton; british
briten	britons; british
britisch	british
schotte	scot
schottisch	scottish
walisisch	welsh
ire	irishman
iren	irish
irisch	irish
nordirisch	northern irish
italienisch	italian
spanisch	spanish
katalanisch	catalan
baskisch	basque
portugiese	portuguese
portugiesisch	portuguese
belgisch	belgian
niederländisch	dutch
holländisch	dutch
flämisch	flemish
dänisch	danish
däne	dane
schwedisch	swedish
norwegisch	norwegian
finne	finn
finnisch	finnish
isländisch	icelandic
polnisch	polish
tscheche	czech
tschechisch	czech
slowakisch	slovak
slowenisch	slovenian
ungarisch	hungarian
ungar	hungarian
rumäne	romanian
rumänisch	romanian
bulgare	bulgarian
bulgarisch	bulgarian
grieche	greek
griechisch	greek
zyprisch	cypriot
kroate	croat
kroatisch	croatian
serbe	serb
serben	serbs
serbisch	serbian; serb
bosnisch	bosnian
kosovarisch	kosovo
mazedonisch	macedonian
albaner	albanian
albanisch	albanian
jugoslawisch	yugoslav
sowjetisch	soviet
russe	russian
russen	russians
russisch	russian
prorussisch	pro-russian
ukrainisch	ukrainian
weißrussisch	belarusian
belarussisch	belarusian
georgisch	georgian
armenisch	armenian
aserbaidschanisch	azerbaijani
tschetschenisch	chechen
estnisch	estonian
lettisch	latvian
litauisch	lithuanian
kasachisch	kazakh
usbekisch	uzbek
türke	turk
türken	turks
türkisch	turkish
kurde	kurd
kurden	kurds
kurdisch	kurdish
araber	arab
arabisch	arab; arabic
syrer	syrian
syrisch	syrian
irakisch	iraqi
iranisch	iranian
israeli	israeli
israelisch	israeli
palästinenser	palestinian
palästinensisch	palestinian
libanesisch	lebanese
libanese	lebanese
jordanisch	jordanian
saudi	saudi
saudisch	saudi
saudi arabisch	saudi
jemenitisch	yemeni
katarisch	qatari
kuwaitisch	kuwaiti
afghane	afghan
afghanen	afghans
afghanisch	afghan
pakistanisch	pakistani
inder	indian
indisch	indian
indianer	native american
srilankisch	sri lankan
tamilisch	tamil
nepalesisch	nepalese
chinese	chinese
chinesen	chinese
chinesisch	chinese
tibetisch	tibetan
uiguren	uyghurs; uighurs
uigurisch	uyghur; uighur
taiwanisch	taiwanese
mongolisch	mongolian
japanisch	japanese
koreanisch	korean
koreaner	korean
südkoreanisch	south korean
südkoreaner	south korean
nordkoreanisch	north korean
vietnamesisch	vietnamese
vietnamese	vietnamese
kambodschanisch	cambodian
thailändisch	thai
birmanisch	burmese
rohingya	rohingya
malaysisch	malaysian
indonesisch	indonesian
philippinisch	philippine
australisch	australian
neuseeländisch	new zealand
ägyptisch	egyptian
libysch	libyan
tunesisch	tunisian
algerisch	algerian
marokkanisch	moroccan
marokkaner	moroccan
sudanesisch	sudanese
südsudanesisch	south sudanese
äthiopisch	ethiopian
somalisch	somali
kenianisch	kenyan
ugandisch	ugandan
ruandisch	rwandan
kongolesisch	congolese
nigerianisch	nigerian
ghanaisch	ghanaian
malisch	malian
simbabwisch	zimbabwean
südafrikaner	south african
südafrikanisch	south african
amerikaner	american
amerikanerin	american
amerikanisch	american
us amerikaner	american
us amerikanisch	american
kanadier	canadian
kanadisch	canadian
mexikaner	mexican
mexikanisch	mexican
kubanisch	cuban
kubaner	cuban
haitianisch	haitian
kolumbianisch	colombian
venezolanisch	venezuelan
ecuadorianisch	ecuadorian
peruanisch	peruvian
bolivianisch	bolivian
brasilianisch	brazilian
brasilianer	brazilian
argentinisch	argentine
chilenisch	chilean
europäisch	european
osteuropäisch	eastern european
westeuropäisch	western european
asiatisch	asian
asiate	asian
afrikaner	african
afrikanisch	african
nordafrikanisch	north african
westafrikanisch	west african
lateinamerikanisch	latin american
nordamerikanisch	north american
südamerikanisch	south american
bayerisch	bavarian
sächsisch	saxon
kalifornisch	californian
sibirisch	siberian
slawisch	slavic
persisch	persian
römisch	roman
atlantisch	atlantic
transatlantisch	transatlantic
nordatlantisch	north atlantic
afroamerikaner	african american
afroamerikanisch	african american
uno	un; united nations
un	un; united nations
vereinte nationen	united nations; un
vereinten nationen	united nations; un
uno generalsekretär	un secretary general
un generalsekretär	un secretary general
un sicherheitsrat	un security council
weltsicherheitsrat	un security council
vollversammlung	general assembly
generalversammlung	general assembly
völkerbund	league of nations
unhcr	unhcr
unicef	unicef
unesco	unesco
who	world health organization; who
wto	world trade organization; wto
iwf	imf; international monetary fund
iaea	iaea
oecd	oecd
opec	opec
eu	eu; european union
europäische union	european union; eu
europäischen union	european union; eu
europäische gemeinschaft	european community
eu kommission	european commission
europäische kommission	european commission
eu kommissar	eu commissioner
eu kommissionspräsidentin	european commission president
kommissionspräsident	commission president
eu parlament	european parliament
europaparlament	european parliament
europäisches parlament	european parliament
europäische parlament	european parliament
europarat	council of europe
eu rat	european council
europäischer rat	european council
eu gipfel	eu summit
eu staaten	eu states; eu countries
eu länder	eu countries
eu außenbeauftragte	eu foreign policy
ezb	european central bank; ecb
eugh	european court
fed	federal reserve; fed
nato	nato
nato generalsekretär	nato secretary general
nato staaten	nato countries
osze	osce
g7	g7
g8	g8
g20	g20
brics	brics
asean	asean
afrikanische union	african union
afrikanischen union	african union
arabische liga	arab league
arabischen liga	arab league
rotes kreuz	red cross
rote kreuz	red cross
roten kreuz	red cross
internationale rote kreuz	international red cross
roter halbmond	red crescent
amnesty international	amnesty international
human rights watch	human rights watch
internationales olympisches komitee	international olympic committee
internationale olympische komitee	international olympic committee
ioc	international olympic committee; ioc
iok	international olympic committee; ioc
fifa	fifa
uefa	uefa
cia	cia
fbi	fbi
nsa	nsa
nasa	nasa
esa	esa
bka	federal criminal police
bundeskriminalamt	federal criminal police
bnd	german intelligence service
bundesnachrichtendienst	federal intelligence service
cdu	cdu
csu	csu
spd	spd
fdp	fdp
afd	afd
alternative für deutschland	alternative for germany
linkspartei	left party
bündnis 90 die grünen	greens
labour partei	labour party
labour party	labour party
konservative partei	conservative party
demokratische partei	democratic party
republikanische partei	republican party
arbeiterpartei	workers party; labor party
volkspartei	people's party
volksrepublik	people's republic
nationalversammlung	national assembly
nationalrat	national council
ständerat	council of states
staatsduma	state duma
duma	duma
volkskongress	people's congress
nationaler volkskongress	national people's congress
zentralkomitee	central committee
politbüro	politburo
knesset	knesset
revolutionsgarden	revolutionary guards
oberster führer	supreme leader
hohe kommissar	high commissioner
hochkommissar	high commissioner
us regierung	us government; administration
us kongress	us congress
us senat	us senate
us armee	us army
us militär	us military
us truppen	us troops
us streitkräfte	us forces
us bundesstaat	us state
bundesstaat	state
us bürger	us citizen
us dollars	us dollars
russisch orthodox	russian orthodox
dow jones	dow jones
dax	dax
bip wachstum	gdp growth
dr	dr
prof	professor
d h	-
z b	-
u a	-
mio	million
mrd	billion
in kraft treten	take effect
in kraft getreten	take effect
in kraft	effect
zur verfügung	available
zur verfügung stellen	provide
zur verfügung gestellt	provide
verfügbar	available
unter druck	under pressure
in den vergangenen jahren	recent years
in den letzten jahren	recent years
seit jahren	for years
vor jahren	years ago
im vergleich zum	compared
im vergleich zu	compared
verglichen mit	compared
im ausland	abroad
im durchschnitt	on average
im gange	underway
im voraus	in advance
im alter von	aged
im falle	in case
im auftrag	on behalf
im namen	on behalf
im krankenhaus	in hospital
in frage	in question
in der lage	able
in gang	underway
in der nacht	overnight
über nacht	overnight
am montag	monday
am dienstag	tuesday
am mittwoch	wednesday
am donnerstag	thursday
am freitag	friday
am samstag	saturday
am sonntag	sunday
am morgen	morning
am abend	evening
auf dem weg	on the way
aus protest	in protest
auf der flucht	on the run
flucht	escape; flight
unter beschuss	under fire
mit blick auf	regarding
eine rolle spielen	play a role
eine rolle spielt	play a role
eine rolle gespielt	play a role
schritt für schritt	step by step
drittes quartal	third quarter
dritten quartal	third quarter
ersten quartal	first quarter
zweiten quartal	second quarter
vierten quartal	fourth quarter
ersten halbjahr	first half
zweiten halbjahr	second half
erste mal	first time
dritte welt	third world
menschen getötet	people killed
öffentliche meinung	public opinion
öffentlicher sektor	public sector
privater sektor	private sector
öffentliche verwaltung	public administration
öffentliche hand	public sector
private krankenversicherung	private health insurance
gemischt	mixed
nachbarschaft	neighborhood
haushalte	households
leistungsbilanz	current account
handelsüberschuss	trade surplus
handelsdefizit	trade deficit
handelsbeauftragte	trade representative
freihandelszone	free trade zone
protektionismus	protectionism
dollarkurs	dollar exchange rate
kapitalmarkt	capital market
kapitalerhöhung	capital increase
vorzugsaktie	preferred share
nettogewinn	net profit
reingewinn	net profit
betriebsgewinn	operating profit
quartalszahlen	quarterly results
quartalsbericht	quarterly report
jahresbericht	annual report
umsatzrückgang	drop in sales
gewinnwarnung	profit warning
kaufkraft	purchasing power
lebenshaltungskosten	cost of living
lebensstandard	standard of living
lebenserwartung	life expectancy
lebensbedingungen	living conditions
lebensjahr	year of life
lebenslauf	resume
lebensmittelpreise	food prices
lebensmittelsicherheit	food safety
energiepreise	energy prices
spritpreise	fuel prices
benzinpreise	gasoline prices
erzeuger	producer
erzeugen	generate; produce
erzeugt	generate; produce
erzeugung	production; generation
förderung	promotion; production; support
fördermenge	output
kürzlich veröffentlicht	recently published
veröffentlichung	publication; release
bekanntgabe	announcement
ankündigung	announcement
ablehnung	rejection
zustimmung	approval; consent
beitrag	contribution
beiträge	contributions
gebühr	fee
gebühren	fees
zahlung	payment
zahlungen	payments
rückzahlung	repayment
tilgung	repayment
entschädigung	compensation
schadenersatz	damages; compensation
wiedergutmachung	reparation
reparationen	reparations
haftung	liability
garantie	guarantee
bürgschaft	guarantee
vertragspartei	party to contract
unterschrift	signature
unterzeichnung	signing
ratifizieren	ratify
ratifiziert	ratify
ratifizierung	ratification
verlegung	relocation
umzug	move
aufbau	construction; structure
ausbau	expansion
abbau	reduction; mining
bergbau	mining
bergwerk	mine
grube	mine; pit
bergarbeiter	miner
seltene erden	rare earths
lithium	lithium
wasserstoff	hydrogen
sauerstoff	oxygen
ozon	ozone
artenvielfalt	biodiversity
artenschutz	species protection
aussterben	extinction; die out
bedrohte	threatened; endangered
gletscher	glacier
dach	roof
wohnhaus	residential building
wohnhäuser	residential buildings
wohnviertel	residential area
einkaufszentrum	shopping center
geschwister	siblings
zwilling	twin
zwillinge	twins
angehörige	relative; member
hinterbliebene	bereaved
verwandte	relative
sozialhilfe	welfare
sozialstaat	welfare state
sozialversicherung	social security
kindergeld	child benefit
obdachlos	homeless
obdachlose	homeless
senioren	senior citizens
gehörlos	deaf
blind	blind
taub	deaf
menschen mit behinderung	people with disabilities
behinderung	disability
verhalten	behavior
benehmen	behavior
handlung	action; act
umgang	dealing
einstellung	attitude; suspension
vorbereitung	preparation
vorbereitungen	preparations
planung	planning
gestaltung	design
entwurf	draft; design
fassung	version
ausführung	execution
durchführung	implementation
einführung	introduction
abschaffung	abolition
aufhebung	lifting
verhängung	imposition
einhaltung	compliance
anerkennung	recognition
ausschluss	exclusion
beitritt	accession
beitrittsverhandlungen	accession negotiations
beitrittskandidat	candidate country
austritt	exit; withdrawal
brexit	brexit
erweiterung	expansion; enlargement
osterweiterung	eastward expansion
annexion	annexation
annektieren	annex
annektiert	annex
wiedervereinigung	reunification
teilung	division
trennung	separation
spaltung	split; division
separatist	separatist
separatisten	separatists
separatistisch	separatist
bewegung	movement
vormarsch	advance
frontlinie	front line
stellung	position
hochburg	stronghold
gewaltwelle	wave of violence
eskalation	escalation
deeskalation	de-escalation
provokation	provocation
vergeltung	retaliation
vergeltungsschlag	retaliatory strike
rache	revenge
massaker	massacre
massengrab	mass grave
gräueltaten	atrocities
vertreibung	expulsion; displacement
ethnische säuberung	ethnic cleansing
apartheid	apartheid
konzentrationslager	concentration camp
diktatorisch	dictatorial
autoritär	authoritarian
regime	regime
schah	shah
sultan	sultan
emir	emir
präsidial	presidential
außerparlamentarisch	extra-parliamentary
gesetzgeber	legislator; lawmaker
entwürfe	drafts
wahlprogramm	election manifesto
wahlversprechen	election promise
wahlniederlage	election defeat
wahlbeobachter	election observer
wiederwahl	reelection
wiedergewählt	reelected
wiederwählen	reelect
vereidigt	sworn in
vereidigung	swearing-in
amtskollege	counterpart
amtskollegen	counterpart
regierungskrise	government crisis
minderheitsregierung	minority government
staatschefs	heads of state
staats und regierungschefs	heads of state
gipfelteilnehmer	summit participant
teilnehmer	participant
teilnehmerin	participant
teilnahme	participation
gastgeber	host
gastgeberin	host
abwesenheit	absence
anwesenheit	presence
anwesend	present
ankunft	arrival
abreise	departure
rückkehr	return
einreise	entry
ausreise	departure
einreiseverbot	entry ban; travel ban
staatsgebiet	national territory
hoheitsgebiet	territory
hoheitsgewässer	territorial waters
gewässer	waters
zugang	access
zutritt	access
zugänglich	accessible
eingang	entrance
ausgang	exit; outcome
weltcup	world cup
weltrangliste	world rankings
spieltag	matchday
spielzeit	season
torschütze	scorer
doppelpack	brace
gelbe karte	yellow card
rote karte	red card
freistoß	free kick
ecke	corner
abstieg	relegation
aufstieg	promotion; rise
aufsteigen	rise; be promoted
heimspiel	home game
auswärtsspiel	away game
transfer	transfer
weltbestzeit	world best time
sprint	sprint
marathon	marathon
ringen	wrestling; struggle
turnen	gymnastics
rudern	rowing
reiten	riding
eiskunstlauf	figure skating
biathlon	biathlon
skispringen	ski jumping
tour de france	tour de france
grand prix	grand prix
kleinkind	toddler
kleinkinder	toddlers
grundgesetz	basic law; constitution
grundrecht	basic right
grundrechte	basic rights
menschenwürde	human dignity
asylrecht	right to asylum
aufenthalt	stay; residence
aufenthaltserlaubnis	residence permit
flüchtlingsboot	refugee boat
bootsflüchtling	boat people
schiffbruch	shipwreck
küstenregion	coastal region
todesschütze	gunman
bewaffnet	armed
bewaffnete	armed; gunman
unbewaffnet	unarmed
vermummt	masked
scharfschütze	sniper
leibwächter	bodyguard
wächter	guard
wache	guard
streife	patrol
patrouille	patrol
kontrollpunkt	checkpoint
straßensperre	roadblock
wasserwerfer	water cannon
tränengas	tear gas
gummigeschoss	rubber bullet
kugel	bullet; ball
schlagstock	baton
mine	mine
landmine	landmine
streumunition	cluster munitions
atommacht	nuclear power
supermacht	superpower
großmacht	great power
weltmacht	world power
us soldat	us soldier
verteidigungsbündnis	defense alliance
rüstungsindustrie	arms industry; defense industry
waffenlieferung	arms delivery
waffenlieferungen	arms deliveries; weapons deliveries
waffenhandel	arms trade
wehrpflicht	conscription; compulsory military service
mobilmachung	mobilization
teilmobilmachung	partial mobilization
abschreckung	deterrence
abschuss	shooting down
flugschreiber	flight recorder
notlandung	emergency landing
verspätung	delay
stau	traffic jam
fußgänger	pedestrian
führerschein	driver's license
betrunken	drunk
geschwindigkeitsbegrenzung	speed limit
raucher	smoker
rauchen	smoke; smoking
rauch	smoke
zigarette	cigarette
tabak	tobacco
wissenschaftsmagazin	science magazine
fachzeitschrift	journal
gen	gene
gentechnik	genetic engineering
stammzelle	stem cell
zelle	cell
protein	protein
bakterie	bacterium
antibiotikum	antibiotic
antibiotika	antibiotics
erreger	pathogen
symptom	symptom
fieber	fever
husten	cough
diagnose	diagnosis
notaufnahme	emergency room
notarzt	emergency doctor
krebspatient	cancer patient
blutung	bleeding
gewebe	tissue
organspende	organ donation
gesundheitszustand	state of health
zahnarzt	dentist
kinderarzt	pediatrician
tierarzt	veterinarian
archäologe	archaeologist
archäologisch	archaeological
archäologie	archaeology
ausgrabung	excavation
fund	find; discovery
fossil	fossil
dinosaurier	dinosaur
teleskop	telescope
raumsonde	space probe
komet	comet
asteroid	asteroid
galaxie	galaxy
mondlandung	moon landing
umlaufbahn	orbit
sonnensystem	solar system
schwerkraft	gravity
quantencomputer	quantum computer
betriebssystem	operating system
quellcode	source code
sicherheitslücke	security vulnerability
open source	open source
sprachmodell	language model
maschinelles lernen	machine learning
algorithmus	algorithm
algorithmen	algorithms
datenbank	database
rechenzentrum	data center
plattform	platform
inhalt	content
inhalte	content
eintrag	entry
herunterladen	download
hochladen	upload
breitband	broadband
kabel	cable
glasfaser	fiber optic
urheberrecht	copyright
patent	patent
marke	brand; mark
erfinden	invent
erfunden	invent
innovation	innovation
neuerung	innovation
fortschrittlich	progressive; advanced
fortgeschritten	advanced
weiterentwicklung	further development
entwickler	developer
designer	designer
forschungsinstitut	research institute
wissenschaftsminister	science minister
staatsfernsehen	state television
staatsmedien	state media
staatliche medien	state media
staatlichen medien	state media
augenzeugenbericht	eyewitness account
pressesprecher	press spokesman; spokesman
pressesprecherin	spokeswoman
presseerklärung	press release
pressemitteilung	press release
tagesordnung	agenda
protokoll	protocol
vermittler	mediator
vermittlung	mediation
vermitteln	mediate; convey
vermittelt	mediate; convey
schlichtung	arbitration
garant	guarantor
annäherung	rapprochement
entspannung	detente; easing
versöhnung	reconciliation
freundschaftlich	friendly
feindschaft	hostility
feindseligkeiten	hostilities
bruch	break; breach
ehrgeizig	ambitious
mutig	courageous
schuldenerlass	debt relief
schuldenschnitt	debt haircut
rettungspaket	bailout; rescue package
rettungsschirm	rescue fund
sparmaßnahmen	austerity measures
sparprogramm	austerity program
sparpolitik	austerity
hilfspaket	aid package
finanzkrise	financial crisis
eurokrise	euro crisis
börsenkrach	stock market crash
spekulant	speculator
spekulation	speculation
spekulieren	speculate
spekuliert	speculate
ratingagentur	rating agency
bonität	credit rating
herabstufen	downgrade
herabgestuft	downgrade
aufwertung	appreciation; revaluation
abwertung	devaluation
abwerten	devalue
anstrengung	effort
anstrengungen	efforts
herausforderung	challenge
herausforderungen	challenges
voraussetzung	condition; prerequisite
anforderung	requirement
maßstab	standard; scale
norm	standard
standard	standard
kriterium	criterion
kriterien	criteria
kategorie	category
klasse	class
mittelschicht	middle class
elite	elite
oligarch	oligarch
milliardär	billionaire
millionär	millionaire
star	star
legende	legend
held	hero
heldin	heroine
ikone	icon
talent	talent
genie	genius
veteran	veteran
gründungsmitglied	founding member
ehrenbürger	honorary citizen
ehrenamtlich	volunteer; voluntary
freiwillig	voluntary
freiwillige	volunteer
überraschung	surprise
überraschend	surprising; unexpected
erstaunlich	astonishing
beeindruckend	impressive
hervorragend	excellent; outstanding
ausgezeichnete	excellent; award
schönheit	beauty
attraktiv	attractive
interessant	interesting
spannend	exciting
langweilig	boring
lustig	funny
komisch	funny
seltsam	strange
merkwürdig	strange
partei	party
politik	politics; policy; politician
schule	school; student
wahl	election; vote; voter
spiel	game; match; player
spielen	play; game
gewinn	profit; win; winner
gewinnen	win; gain; profit
schulden	debt; owe
schuld	guilt; debt; blame
schloss	castle; close; conclude
schweiz	switzerland; swiss
österreich	austria; austrian
internationale atomenergiebehörde	atomic energy agency
folgen	follow; consequences
sorgen	concern; worry; ensure
osterfest	easter
ostersonntag	easter sunday
gehaltserhöhung	pay rise
mitgründer	co-founder
firmengründer	founder
unternehmensgründer	founder
jungunternehmer	young entrepreneur
las vegas	las vegas
welt	world
deutscher meister	german champion
spitzenpolitiker	top politician
kommunalpolitiker	local politician
oppositionspolitiker	opposition politician
nationalspieler	international player
schulkinder	schoolchildren
ag	-
gmbh	-
kräfte	forces
zuerst	first
wohl	-
beraten	advise; discuss
beratung	consultation; advice
beratungen	consultations
zusammenbruch	collapse
zusammenbrechen	collapse
zusammengebrochen	collapse
schließung	closure
eröffnung	opening
räumung	eviction; clearance
gefühl	feeling
gefühle	feelings
bezahlung	payment; pay
vergabe	awarding; award
boden	ground; soil
luft	air
luftverschmutzung	air pollution
luftwaffenstützpunkt	air base
himmel	sky; heaven
stein	stone
glas	glass
holz	wood; timber
metall	metal
gummi	rubber
gewohnheit	habit
anlage	plant; facility; investment
anlagen	plants; facilities
werkstatt	workshop
marsch	march
jagd	hunt; hunting
jäger	hunter
suche	search
traum	dream
träume	dreams
bewertung	assessment; valuation
beurteilen	judge; assess
ausrüstung	equipment
ausstattung	equipment
ausgestattet	equipped
landung	landing
angelegenheit	matter; affair
angelegenheiten	affairs; matters
innere angelegenheiten	internal affairs
bieter	bidder
gebot	bid
ausschreibung	tender
auktion	auction
versteigerung	auction
versteigert	auction
versteigern	auction
aufmerksamkeit	attention
aufmerksam	attentive
verständnis	understanding
missverständnis	misunderstanding
einblick	insight
überblick	overview
ausblick	outlook
aussicht	prospect; view
aussichten	outlook; prospects
perspektive	perspective; prospect
rückschlag	setback
durchbruch	breakthrough
höhepunkt	climax; peak
tiefpunkt	low point
rekordhoch	record high
höchststand	peak; high
tiefstand	low
mehrheitlich	majority; mostly
absolute mehrheit	absolute majority
absolut	absolute
relativ	relative
direkt	direct
indirekt	indirect
konkret	concrete; specific
praktisch	practical; practically
theoretisch	theoretical
potenziell	potential
potenzial	potential
strategisch	strategic
taktik	tactics
taktisch	tactical
symbolisch	symbolic
demografisch	demographic
geografisch	geographical
geopolitisch	geopolitical
atomar	nuclear
nuklear	nuclear
biologisch	biological
ökologisch	ecological
klimatisch	climatic
klimaneutral	climate neutral
klimaneutralität	climate neutrality
elektrisch	electric
automatisch	automatic
mechanisch	mechanical
privatwirtschaft	private sector
mittelstand	small businesses; mittelstand
selbstständig	self-employed; independent
selbstbestimmung	self-determination
selbstverteidigung	self-defense
mitbestimmung	co-determination
zwangsarbeit	forced labor
kinderarbeit	child labor
gleichstellung	equality
vielfalt	diversity
mehrheitseigner	majority owner
eigentum	property; ownership
privateigentum	private property
grundstück	plot; property
erbschaft	inheritance
testament	will
nachlass	estate; discount
rabatt	discount
verhandlungstisch	negotiating table
verhandlungspartner	negotiating partner
verhandlungsführer	negotiator
unterhändler	negotiator
gesprächspartner	interlocutor
dialog	dialogue
ratspräsidentschaft	council presidency
ratspräsident	council president
ehrengast	guest of honor
auslandsreise	foreign trip
reisebeschränkungen	travel restrictions
reisewarnung	travel warning
beschränkung	restriction
beschränkungen	restrictions
einschränkung	restriction
einschränkungen	restrictions
lockerung	easing
lockern	ease; loosen
gelockert	ease; loosen
neuinfektion	new infection
neuinfektionen	new infections
infizierte	infected
corona krise	coronavirus crisis
coronakrise	coronavirus crisis
sieben tage inzidenz	seven-day incidence
inzidenz	incidence
dosis	dose
nebenwirkung	side effect
nebenwirkungen	side effects
zulassung	approval; admission
arzneimittelbehörde	drug regulator; medicines agency
europäische arzneimittelbehörde	european medicines agency
robert koch institut	robert koch institute
gesundheitsamt	health office
bundesamt	federal office
auswärtiges amt	foreign ministry; foreign office
auswärtige amt	foreign ministry; foreign office
auswärtigen amt	foreign ministry; foreign office
polizeipräsident	police chief
polizeieinsatz	police operation
polizeiangaben	police
großeinsatz	major operation
ort des geschehens	scene
tatort	crime scene
tatwaffe	murder weapon
motiv	motive
hinweis	indication; tip
hinweise	clues; indications
spur	trace; track
spuren	traces
fingerabdruck	fingerprint
verhör	interrogation
vernehmung	questioning
vernommen	question
befragt	question; survey
befragte	respondent; question
befragung	survey; questioning
vor gericht	in court
lebenslange haftstrafe	life sentence
jahre haft	years in prison
todesurteil	death sentence
zum tode verurteilt	sentenced to death
amnestie	amnesty
begnadigen	pardon
begnadigt	pardon
begnadigung	pardon
flüchtig	fugitive
ausbrechen	break out; escape
ausgebrochen	break out; erupt
entkommen	escape
rettungsaktion	rescue operation
suchaktion	search operation
bergungsarbeiten	recovery work
notlage	emergency; plight
zelt	tent
decke	blanket; ceiling
zuflucht	refuge
unterkunft	accommodation; shelter
unterkünfte	accommodation; shelter
versorgen	supply; provide
versorgt	supply; provide
welternährungsprogramm	world food programme
entwicklungsbank	development bank
europäische investitionsbank	european investment bank
federal reserve	federal reserve
us börsen	us stock markets
new yorker börse	wall street
londoner börse	london stock exchange
frankfurter börse	frankfurt stock exchange
börsenaufsicht	securities commission
wertpapier	security
wertpapiere	securities
termingeschäft	futures contract
rohölpreis	crude oil price
ölkonzern	oil company
ölfirma	oil company
ölfeld	oil field
ölförderung	oil production
ölminister	oil minister
ölteppich	oil slick
erdölexport	oil export
gaspreis	gas price
gaspreise	gas prices
flüssiggas	liquefied natural gas; lng
nord stream	nord stream
energiekonzern	energy company
automobilindustrie	automotive industry
automobil	automobile
stellen streichen	cut jobs
kurzarbeit	short-time work
teilzeit	part-time
überstunden	overtime
entlassungen	layoffs
tarif	tariff; wage agreement
auszahlung	payout
gutschein	voucher
kreditkarte	credit card
überweisung	transfer
bargeldlos	cashless
warenkorb	basket of goods
verkaufszahlen	sales figures
absatz	sales
neuwagen	new car
gebraucht	used
flaute	slump
talfahrt	downturn; slide
kurssturz	price slump
kursgewinn	gain
handelstag	trading day
handelsschluss	close of trading
marktkapitalisierung	market capitalization
börsenwert	market value
vorbörslich	premarket
notenbankchef	central bank chief
us notenbankchef	federal reserve chairman
schatzamt	treasury
schatzkanzler	chancellor of exchequer
britischer premierminister	british prime minister
queen	queen
lord	lord
sir	sir
graf	count
herzog	duke
herzogin	duchess
ministerpräsidenten	prime minister; state premiers
