# language: de
# name: German
# licence: Apache-2.0
# sources: written for this project, by hand
# entries: 6021
# date: 2026-11-22
ab	-
abbau	reduction; mining
abchasien	abkhazia
abend	evening
aber	-
abfall	waste
abfangen	intercept
abfeuern	fire; launch
abgas	exhaust
abgasskandal	emissions scandal
abgefangen	intercept
abgefeuert	fire; launch
abgelehnt	reject
abgenommen	decrease
abgeordnete	lawmaker; deputy
abgeordnetenhaus	house of representatives
abgeordneter	lawmaker; deputy
abgesagt	cancel
abgeschafft	abolish
abgeschoben	deport
abgeschossen	shoot down
abgesetzt	remove; depose
abgestimmt	vote; coordinate
abgestürzt	crash
abgewehrt	repel
abgezogen	withdraw
abholzung	deforestation
abhängig	dependent
abhängigkeit	dependence
abkommen	agreement; accord; deal
ablehnen	reject; refuse
ablehnung	rejection
abnehmen	decrease
abreise	departure
abreisen	leave; depart
abrüstung	disarmament
absagen	cancel
absatz	sales
abschaffen	abolish
abschaffung	abolition
abschieben	deport
abschiebung	deportation
abschießen	shoot down
abschluss	degree; conclusion
abschreckung	deterrence
abschuss	shooting down
abschwung	downturn
abseits	away from
absetzen	remove; depose
absicht	intention
absolut	absolute
absolute mehrheit	absolute majority
abstieg	relegation
abstimmen	vote
abstimmung	vote
absturz	crash
abstürzen	crash
abteilung	department
abtreibung	abortion
abwehr	defense
abwehren	repel; fend off
abwerfen	drop
abwerten	devalue
abwertung	devaluation
abwesenheit	absence
abziehen	withdraw
abzielen	aim
abzug	withdrawal
abzulehnen	reject
acht	eight
achte	eighth
achtelfinale	round of 16
achtzehn	eighteen
achtzig	eighty
addis abeba	addis ababa
admiral	admiral
afd	afd
affäre	affair
afghane	afghan
afghanen	afghans
afghanisch	afghan
afghanistan	afghanistan
afrika	africa
afrikaner	african
afrikanisch	african
afrikanische union	african union
afrikanischen union	african union
afroamerikaner	african american
afroamerikanisch	african american
ag	-
agent	agent
agentur	agency
aids	aids
ajatollah	ayatollah
akademie	academy
aktie	share; stock
aktien	shares; stocks
aktienkurs	share price
aktienmarkt	stock market
aktion	action; campaign
aktionär	shareholder
aktiv	active
aktivist	activist
aktivistin	activist
aktuell	current
akw	nuclear power plant
akzeptieren	accept
akzeptierte	accept
al qaida	al qaeda
albaner	albanian
albanien	albania
albanisch	albanian
album	album
aleppo	aleppo
alexandria	alexandria
algerien	algeria
algerisch	algerian
algier	algiers
algorithmen	algorithms
algorithmus	algorithm
alkohol	alcohol
alle	-
allein	alone
allen	-
aller	-
allerdings	-
alles	-
allgemein	general
allianz	alliance
alltag	everyday life
alltäglich	everyday
alpen	alps
als	-
also	-
alt	old
alte	old
alter	age
alternative für deutschland	alternative for germany
altkanzler	former chancellor
aluminium	aluminum
am	-
am abend	evening
am dienstag	tuesday
am donnerstag	thursday
am ende	end
am freitag	friday
am mittwoch	wednesday
am montag	monday
am morgen	morning
am samstag	saturday
am sonntag	sunday
amerika	america
amerikaner	american
amerikanerin	american
amerikanisch	american
amman	amman
amnestie	amnesty
amnesty international	amnesty international
amoklauf	shooting rampage
amt	office
amtlich	official
amtsantritt	inauguration
amtseinführung	inauguration
amtsenthebung	impeachment
amtsenthebungsverfahren	impeachment
amtsgericht	district court
amtsinhaber	incumbent
amtskollege	counterpart
amtskollegen	counterpart
amtszeit	term
an	-
analysieren	analyze
analysiert	analyze
analyst	analyst
anbieten	offer
andere	other
anderen	other
anderer	other
anderes	other
anders	different; otherwise
anerkannt	recognize
anerkannte	recognize
anerkennen	recognize
anerkennung	recognition
anfang	beginning; early
anfangen	begin; start
anforderung	requirement
anführer	leader
angabe	information; detail
angaben	information; details
angeblich	allegedly
angebot	offer; supply
angeboten	offer
angefangen	begin; start
angegriffen	attack
angehörige	relative; member
angeklagt	charge; defendant
angeklagte	defendant; accused
angekommen	arrive
angekündigt	announce
angelegenheit	matter; affair
angelegenheiten	affairs; matters
angenommen	adopt; assume; accept
angeordnet	order
angesichts	-
angestellte	employee
angestiegen	rise; increase
angola	angola
angreifen	attack
angreifer	attacker
angriff	attack
angriffe	attack
angriffskrieg	war of aggression
angst	fear
anhand	-
anhänger	supporter; follower
anklage	charge; indictment
anklagen	charge; indict
ankommen	arrive
ankunft	arrival
ankündigen	announce
ankündigung	announcement
anlage	plant; facility; investment
anlagen	plants; facilities
anleger	investor
anleihe	bond
anleihen	bonds
annehmen	assume; accept
annektieren	annex
annektiert	annex
annexion	annexation
annäherung	rapprochement
anonym	anonymous
anordnen	order
anreicherung	enrichment
ans	-
anschlag	attack
anschläge	attack
ansicht	view; opinion
ansprache	address; speech
anstatt	-
ansteckung	infection
ansteigen	rise; increase
anstieg	rise; increase
anstrengung	effort
anstrengungen	efforts
antarktis	antarctica
anteil	share; stake
anteile	shares; stake
antibiotika	antibiotics
antibiotikum	antibiotic
antisemitisch	anti-semitic
antisemitismus	anti-semitism
antrag	motion; request; application
antreten	run; take office
antwerpen	antwerp
antwort	answer; response
antworten	answer; reply
antwortete	answer; reply
anwalt	lawyer; attorney
anwendung	application; use
anwesend	present
anwesenheit	presence
anwältin	lawyer
anzahl	number
anzeige	advertisement; complaint
anzugreifen	attack
anzukündigen	announce
apartheid	apartheid
apotheke	pharmacy
appellieren	appeal
appellierte	appeal
april	april
araber	arab
arabisch	arab; arabic
arabische liga	arab league
arabischen liga	arab league
arbeit	work; labor
arbeiten	work
arbeiter	worker
arbeiterpartei	workers party; labor party
arbeitete	work
arbeitgeber	employer
arbeitnehmer	employee; worker
arbeitskraft	labor; worker
arbeitskräfte	workers; labor
arbeitslos	unemployed
arbeitslose	unemployed
arbeitslosengeld	unemployment benefit
arbeitslosenquote	unemployment rate
arbeitslosigkeit	unemployment
arbeitsmarkt	labor market
arbeitsminister	labor minister
arbeitsplatz	job; workplace
arbeitsplätze	jobs
arbeitszeit	working hours
architekt	architect
archäologe	archaeologist
archäologie	archaeology
archäologisch	archaeological
argentinien	argentina
argentinisch	argentine
arktis	arctic
arm	poor; arm
armee	army
armenien	armenia
armenisch	armenian
armut	poverty
art	kind; type; way
artenschutz	species protection
artenvielfalt	biodiversity
artikel	article
arznei	medicine
arzneimittel	drug; medicine
arzneimittelbehörde	drug regulator; medicines agency
arzt	doctor
asean	asean
aserbaidschan	azerbaijan
aserbaidschanisch	azerbaijani
asiate	asian
asiatisch	asian
asien	asia
asteroid	asteroid
astronaut	astronaut
asyl	asylum
asylantrag	asylum application
asylbewerber	asylum seeker
asylrecht	right to asylum
athen	athens
athlet	athlete
athletin	athlete
atlantik	atlantic
atlantisch	atlantic
atom	nuclear; atom
atomabkommen	nuclear deal
atomar	nuclear
atomausstieg	nuclear phase-out
atombombe	atomic bomb; nuclear bomb
atomenergie	nuclear energy
atomenergiebehörde	atomic energy agency
atomkraft	nuclear power
atomkraftwerk	nuclear power plant
atommacht	nuclear power
atomprogramm	nuclear program
atomstreit	nuclear dispute
atomtest	nuclear test
atomwaffe	nuclear weapon
atomwaffensperrvertrag	non-proliferation treaty
attentat	assassination; attack
attentäter	attacker; assassin
attraktiv	attractive
auch	-
auf	-
auf dem weg	on the way
auf der flucht	on the run
auf grund	-
aufbau	construction; structure
aufbauen	build; build up
aufdecken	uncover
aufenthalt	stay; residence
aufenthaltserlaubnis	residence permit
auffordern	urge; call
aufgabe	task
aufgebaut	build; build up
aufgeben	give up; abandon
aufgedeckt	uncover
aufgefordert	urge; call
aufgegeben	give up; abandon
aufgehoben	lift; repeal
aufgenommen	take; record
aufgerufen	call; urge
aufgeteilt	divide; split
aufgetreten	occur; appear
aufgrund	-
aufheben	lift; repeal
aufhebung	lifting
aufhören	stop
aufmerksam	attentive
aufmerksamkeit	attention
aufnehmen	record; take
aufrechterhalten	maintain
aufrufen	call; urge
aufs	-
aufschwung	recovery; upswing
aufsicht	supervision
aufsichtsrat	supervisory board
aufstand	uprising
aufsteigen	rise; be promoted
aufstieg	promotion; rise
aufständische	insurgent; rebel
auftakt	start
aufteilen	divide; split
auftrag	order; contract; mission
auftreten	occur; appear
aufwertung	appreciation; revaluation
auge	eye
augen	eye
augenzeuge	eyewitness
augenzeugenbericht	eyewitness account
august	august
auktion	auction
aus	-
aus protest	in protest
ausbau	expansion
ausbilden	train
ausbildung	training; education
ausblick	outlook
ausbrechen	break out; escape
ausbruch	outbreak; eruption
ausfuhr	export
ausführung	execution
ausgabe	spending; issue
ausgaben	spending; expenditure
ausgang	exit; outcome
ausgangssperre	curfew
ausgeben	spend; issue
ausgebildet	train
ausgebrochen	break out; erupt
ausgegeben	spend; issue
ausgeliefert	extradite; deliver
ausgelöst	trigger; cause
ausgeschlossen	exclude; rule out
ausgestattet	equipped
ausgetauscht	exchange
ausgetreten	leave; quit
ausgeweitet	expand; extend
ausgewiesen	expel; show
ausgezeichnet	award; excellent
ausgezeichnete	excellent; award
ausgrabung	excavation
ausland	abroad
auslandsreise	foreign trip
ausliefern	extradite; deliver
auslieferung	extradition; delivery
ausländer	foreigner
ausländisch	foreign
auslösen	trigger; cause
ausnahmezustand	state of emergency
ausreichend	sufficient
ausreise	departure
ausrüstung	equipment
aussage	statement; testimony
ausschließen	exclude; rule out
ausschluss	exclusion
ausschreibung	tender
ausschreitungen	riots
ausschuss	committee
aussicht	prospect; view
aussichten	outlook; prospects
ausstattung	equipment
ausstellung	exhibition
aussterben	extinction; die out
austauschen	exchange
australien	australia
australisch	australian
austreten	leave; quit
austritt	exit; withdrawal
auswandern	emigrate
ausweisen	expel
ausweiten	expand; extend
auswirkung	impact; effect
auswirkungen	impact; effects
auswärtige amt	foreign ministry; foreign office
auswärtigen amt	foreign ministry; foreign office
auswärtiges amt	foreign ministry; foreign office
auswärtsspiel	away game
auszahlung	payout
auszeichnung	award
auto	car
autobahn	highway; motorway
autobauer	carmaker; automaker
autobombe	car bomb
autohersteller	automaker; carmaker
autoindustrie	auto industry
automatisch	automatic
automobil	automobile
automobilindustrie	automotive industry
autonom	autonomous
autonomie	autonomy
autor	author
autorin	author
autoritär	authoritarian
autorität	authority
außenhandel	foreign trade
außenminister	foreign minister
außenministerin	foreign minister
außenministerium	foreign ministry
außenpolitik	foreign policy
außer	-
außerdem	-
außergewöhnlich	extraordinary; exceptional
außerhalb	-
außerordentlich	extraordinary
außerparlamentarisch	extra-parliamentary
baby	baby
bagdad	baghdad
bahamas	bahamas
bahn	railway; rail
bahnhof	station; train station
bahrain	bahrain
bakterie	bacterium
baku	baku
bald	soon
balkan	balkans
ballistisch	ballistic
baltikum	baltic states
band	band; volume
bangladesch	bangladesh
bank	bank
banken	bank
bankenkrise	banking crisis
banknote	banknote
bankrott	bankruptcy; bankrupt
bargeld	cash
bargeldlos	cashless
barrel	barrel
basel	basel
basis	base; basis
baskenland	basque country
basketball	basketball
baskisch	basque
bat	ask; request
bataillon	battalion
batterie	battery
bau	construction
bauen	build
baum	tree
baumwolle	cotton
baustelle	construction site
baute	build
bayerisch	bavarian
bayern	bavaria
beabsichtigen	intend
beamte	official; officer
beamter	official; officer
beamtin	official; officer
beantragen	apply; request
beantragt	apply; request
beantworten	answer
beantwortet	answer
beauftragen	commission
beauftragt	commission
beauftragte	commissioner; representative
beben	quake; earthquake
bedanken	thank
bedarf	need; demand
bedauern	regret
bedauerte	regret
bedenken	concern
bedeuten	mean
bedeutend	significant; important
bedeutet	mean
bedeutung	importance; significance; meaning
bedingung	condition
bedrohen	threaten
bedroht	threaten
bedrohte	threatened; endangered
bedrohung	threat
beeindruckend	impressive
beeinflussen	influence; affect
beeinflusst	influence; affect
beenden	end
beendet	end
beendete	end
beerdigt	bury
beerdigung	funeral
befehl	order
befehlen	order
befehlshaber	commander
befohlen	order
befragt	question; survey
befragte	respondent; question
befragung	survey; questioning
befreien	free; liberate
befreite	free; liberate
befürchten	fear
befürchtet	fear
begangen	commit
begann	begin; start
begehen	commit
beging	commit
beginn	beginning; start
beginnen	begin; start
beginnt	begin; start
begnadigen	pardon
begnadigt	pardon
begnadigung	pardon
begonnen	begin; start
begraben	bury
begrenzen	limit
begrenzt	limited
begräbnis	funeral
begründen	justify
begründet	justify
begrüßen	welcome; greet
begrüßte	welcome; greet
behalten	keep; retain
behandeln	treat
behandelte	treat
behandlung	treatment
behaupten	claim
behauptete	claim
behindern	hinder; obstruct
behindert	disabled; hinder
behinderung	disability
behörde	authority; agency
behörden	authorities
bei	-
beibehalten	maintain; retain
beide	both
beide seiten	both sides
beigetragen	contribute
beigetreten	join
beim	-
bein	leg
beinahe	almost
beirut	beirut
beispiel	example
beispielsweise	-
beitrag	contribution
beitragen	contribute
beitreten	join
beitritt	accession
beitrittskandidat	candidate country
beitrittsverhandlungen	accession negotiations
beiträge	contributions
bekam	get; receive
bekannt	known; well-known
bekannt geben	announce
bekannt gegeben	announce
bekannte	confess
bekanntgabe	announcement
bekanntgeben	announce
bekanntgegeben	announce
bekennen	claim responsibility; confess
bekommen	get; receive
bekämpfen	combat; fight
bekämpft	combat; fight
belagerung	siege
belarus	belarus
belarussisch	belarusian
belasten	burden
belastet	burden
belastung	burden
belaufen	amount
belgien	belgium
belgisch	belgian
belgrad	belgrade
beliebt	popular
belief	amount
bemühen	try; strive
bemühung	effort
bemühungen	efforts
benehmen	behavior
bengasi	benghazi
benin	benin
benutzen	use
benutzer	user
benutzt	use
benzin	gasoline; petrol
benzinpreise	gasoline prices
benötigen	need; require
benötigt	need; require
beobachten	observe; watch
beobachter	observer
beobachtet	observe; watch
beraten	advise; discuss
berater	adviser
beraterin	adviser
beratung	consultation; advice
beratungen	consultations
berechnen	calculate
berechnet	calculate
bereich	area; sector
bereits	already
bereitschaftspolizei	riot police
berg	mountain
bergarbeiter	miner
bergbau	mining
bergkarabach	nagorno-karabakh
bergungsarbeiten	recovery work
bergwerk	mine
bericht	report
berichten	report
berichtete	report
berlin	berlin
berliner mauer	berlin wall
bern	bern
beruf	profession; occupation
berufung	appeal
berufungsgericht	appeals court
berühmt	famous
besatzung	occupation; crew
besaß	own
beschleunigen	accelerate
beschleunigt	accelerate
beschließen	decide; adopt
beschloss	decide; adopt
beschlossen	decide; adopt
beschluss	decision; resolution
beschreiben	describe
beschrieb	describe
beschrieben	describe
beschränken	limit; restrict
beschränkt	limit; restrict
beschränkung	restriction
beschränkungen	restrictions
beschuldigen	accuse
beschuldigt	accuse
beschuldigte	accused; suspect
beschuss	shelling
beschädigen	damage
beschädigt	damage
beschäftigen	employ; occupy
beschäftigt	employ; busy
beschäftigte	employee
beschäftigung	employment
besetzen	occupy
besetzt	occupy
besetzung	occupation; cast
besiegen	defeat; beat
besiegt	defeat; beat
besitzen	own; possess
besitzer	owner
besitzt	own; possess
besondere	special; particular
besonders	particularly; especially
besorgt	concerned; worried
besprechen	discuss
besser	better
bestand	consist; exist
bestanden	pass; exist
beste	best
bestechung	bribery
bestehen	exist; consist
besteht	exist; consist
bestimmen	determine
bestimmt	certain; determine
bestimmte	certain; determine
bestrafen	punish
bestraft	punish
bestreiten	deny
bestritt	deny
bestritten	deny
bestätigen	confirm
bestätigte	confirm
besuch	visit
besuchen	visit; attend
besuchte	visit; attend
beteiligen	participate; involve
beteiligt	involve; participate
beteiligung	participation; stake
betonen	stress; emphasize
betonte	stress; emphasize
betrachten	consider; regard
betrachtet	consider; regard
betrag	amount
betragen	amount
betreffen	affect; concern
betreiben	operate
betreiber	operator
betrieb	operation; company
betrieben	operate
betriebsgewinn	operating profit
betriebsrat	works council
betriebssystem	operating system
betroffen	affected
betrogen	cheat; defraud
betrug	fraud; amount
betrunken	drunk
beträgt	amount
betrügen	cheat; defraud
bett	bed
beurteilen	judge; assess
bevor	-
bevölkerung	population
bewaffnet	armed
bewaffnete	armed; gunman
bewahren	preserve; keep
bewahrt	preserve
bewegen	move
bewegt	move
bewegung	movement
beweis	evidence; proof
beweise	evidence
beweisen	prove
bewerben	apply
bewerten	assess; rate
bewertet	assess; value
bewertung	assessment; valuation
bewies	prove
bewiesen	prove
bewilligen	approve; grant
bewohner	resident
beworben	apply
bewährung	probation
bewährungsstrafe	suspended sentence
bewältigen	cope; overcome
bezahlen	pay
bezahlte	pay
bezahlung	payment; pay
bezeichnen	describe; call
bezeichnete	describe; call
beziehen	refer; obtain
beziehung	relation; relationship
beziehungen	relations
bezirk	district
bezog	refer
bezüglich	-
bhutan	bhutan
biathlon	biathlon
bibel	bible
bibliothek	library
biene	bee
bier	beer
bieten	offer
bieter	bidder
bilanz	balance sheet; balance
bilateral	bilateral
bild	picture; image
bilder	pictures; images
bildete	form
bildschirm	screen
bildung	education
bildungsminister	education minister
billig	cheap
billigen	approve
billigte	approve
billion	trillion
bin	-
binnenflüchtling	internally displaced person
binnenmarkt	single market; domestic market
biologe	biologist
biologie	biology
biologisch	biological
bip	gdp
bip wachstum	gdp growth
birma	burma
birmanisch	burmese
bis	-
bischof	bishop
bisher	so far
bisherige	previous; former
bislang	so far
bist	-
bitcoin	bitcoin
bitten	ask; request
bka	federal criminal police
blau	blue
blauhelm	peacekeeper
bleiben	remain; stay
bleibt	remain; stay
blieb	remain; stay
blind	blind
blitz	lightning
blockade	blockade
blockieren	block
blockierte	block
blut	blood
blutig	bloody
blutung	bleeding
bnd	german intelligence service
boden	ground; soil
bodenoffensive	ground offensive
bodentruppen	ground troops
bolivianisch	bolivian
bolivien	bolivia
bombardieren	bomb
bombardierte	bomb
bombardierung	bombing
bombe	bomb
bombenanschlag	bombing; bomb attack
bonität	credit rating
boot	boat
bootsflüchtling	boat people
bosnien	bosnia
bosnien herzegowina	bosnia and herzegovina
bosnien und herzegowina	bosnia and herzegovina
bosnisch	bosnian
bosporus	bosphorus
bot	offer
botschaft	embassy; message
botschafter	ambassador
botschafterin	ambassador
botswana	botswana
boxen	boxing
boxer	boxer
brachte	bring
branche	industry; sector
brand	fire
brannte	burn
brasilianer	brazilian
brasilianisch	brazilian
brasilien	brazil
brauchen	need
brauchte	need
braun	brown
breitband	broadband
brennen	burn
breslau	wroclaw
brexit	brexit
brics	brics
brief	letter
brigade	brigade
bringen	bring
brite	briton; british
briten	britons; british
britisch	british
britischer premierminister	british prime minister
bronze	bronze
bronzemedaille	bronze medal
brot	bread
bruch	break; breach
bruder	brother
brutal	brutal
bruttoinlandsprodukt	gross domestic product
brände	fires
brücke	bridge
brüder	brother
brüssel	brussels
buch	book
budapest	budapest
buddhist	buddhist
buddhistisch	buddhist
bukarest	bucharest
bulgare	bulgarian
bulgarien	bulgaria
bulgarisch	bulgarian
bund	federal government
bundesamt	federal office
bundesanwaltschaft	federal prosecutors
bundesbank	bundesbank
bundesgerichtshof	federal court
bundeskanzler	chancellor
bundeskanzlerin	chancellor
bundeskriminalamt	federal criminal police
bundesland	state
bundesliga	bundesliga
bundesländer	states
bundesnachrichtendienst	federal intelligence service
bundespolizei	federal police
bundespräsident	federal president; president
bundesrat	bundesrat
bundesregierung	federal government; german government
bundesrepublik	federal republic; germany
bundesstaat	state
bundestag	bundestag; german parliament
bundestagswahl	federal election
bundestrainer	national coach; germany coach
bundesverfassungsgericht	federal constitutional court
bundeswehr	bundeswehr; german army
bundesweit	nationwide
burkina faso	burkina faso
burundi	burundi
bus	bus
bußgeld	fine
bär	bear
bäume	tree
börse	stock exchange; stock market
börsenaufsicht	securities commission
börsengang	initial public offering; ipo
börsenkrach	stock market crash
börsenwert	market value
böse	evil
bücher	book
bündnis	alliance
bündnis 90 die grünen	greens
bürger	citizen
bürgerin	citizen
bürgerkrieg	civil war
bürgermeister	mayor
bürgermeisterin	mayor
bürgerrecht	civil right
bürgerrechte	civil rights
bürgschaft	guarantee
büro	office
cdu	cdu
cent	cent
champions league	champions league
chance	chance; opportunity
charkiw	kharkiv
chef	chief; head; boss
chefin	head; boss
chefredakteur	editor-in-chief
chemie	chemistry
chemiewaffe	chemical weapon
chemiker	chemist
chemisch	chemical
cherson	kherson
chile	chile
chilenisch	chilean
china	china
chinese	chinese
chinesen	chinese
chinesisch	chinese
chip	chip
cholera	cholera
christ	christian
christdemokrat	christian democrat
christdemokraten	christian democrats
christen	christian
christentum	christianity
christlich	christian
cia	cia
circa	-
co2	co2
colombo	colombo
computer	computer
corona	coronavirus; covid
corona krise	coronavirus crisis
coronakrise	coronavirus crisis
coronapandemie	coronavirus pandemic
coronavirus	coronavirus
costa rica	costa rica
csu	csu
cyberangriff	cyberattack
d h	-
da	-
dabei	-
dach	roof
dachte	think
dadurch	-
dafür	-
dagegen	-
daher	-
dahin	-
dalai lama	dalai lama
damals	-
damaskus	damascus
damit	-
danach	-
daneben	-
danken	thank
dankte	thank
dann	-
danzig	gdansk
daran	-
darauf	-
daraus	-
darf	-
darin	-
darlehen	loan
darum	-
darunter	-
darüber	-
das	-
dass	-
datei	file
daten	data
datenbank	database
datenschutz	data protection; privacy
datum	date
dauerhaft	permanent; lasting
dauern	last; take
dauerte	last; take
davon	-
davor	-
dax	dax
dazu	-
dazwischen	-
ddr	east germany
debatte	debate
decke	blanket; ceiling
deeskalation	de-escalation
defizit	deficit
deflation	deflation
dein	-
delegation	delegation
dem	-
dementieren	deny
dementierte	deny
demografisch	demographic
demokrat	democrat
demokraten	democrats
demokratie	democracy
demokratisch	democratic
demokratische partei	democratic party
demokratische republik kongo	democratic republic congo; congo
demonstrant	demonstrator; protester
demonstranten	demonstrator; protester
demonstration	demonstration
demonstrieren	demonstrate; protest
demonstrierte	demonstrate; protest
den	-
den haag	the hague
denken	think
denkmal	monument; memorial
denn	-
dennoch	-
der	-
deren	-
derjenige	-
derselbe	-
derzeit	currently
derzeitig	current
des	-
deshalb	-
designer	designer
dessen	-
desto	-
deswegen	-
deutlich	clear; significantly
deutsch	german
deutsche	german
deutsche bahn	deutsche bahn
deutscher	german
deutscher meister	german champion
deutschland	germany
devisen	foreign exchange
dezember	december
diabetes	diabetes
diagnose	diagnosis
dialog	dialogue
dich	-
dichter	poet
die	-
dieb	thief
diebstahl	theft
diejenigen	-
dienst	service
dienstag	tuesday
diese	-
diesel	diesel
dieselbe	-
diesem	-
diesen	-
dieser	-
dieses	-
digital	digital
digitalisierung	digitalization
diktator	dictator
diktatorisch	dictatorial
diktatur	dictatorship
ding	thing
dinosaurier	dinosaur
diplomat	diplomat
diplomatie	diplomacy
diplomatisch	diplomatic
dir	-
direkt	direct
dirigent	conductor
diskriminierung	discrimination
diskussion	discussion; debate
diskutieren	discuss
diskutierte	discuss
dividende	dividend
division	division
doch	-
doha	doha
doktor	doctor
dokument	document
dokumente	documents
dollar	dollar
dollarkurs	dollar exchange rate
dominikanische republik	dominican republic
donau	danube
donbass	donbas
donnerstag	thursday
doping	doping
dopingtest	doping test
doppelpack	brace
doppelt	double
dorf	village
dort	-
dosis	dose
dow jones	dow jones
downing street	downing street
dozent	lecturer
dr	dr
dramatisch	dramatic
draußen	outside
drehbuch	screenplay; script
drehen	turn; shoot
drei	three
dreifach	triple
dreimal	three times
dreizehn	thirteen
dreißig	thirty
dringend	urgent
dringlichkeitssitzung	emergency meeting
drinnen	inside
dritte	third
dritte welt	third world
drittel	third
dritten quartal	third quarter
drittes quartal	third quarter
droge	drug
drogen	drugs
drogenhandel	drug trafficking
drohen	threaten
drohne	drone
drohnenangriff	drone attack
drohte	threaten
drohung	threat
druck	pressure
drängen	urge; push
drängte	urge; push
dschibuti	djibouti
dschidda	jeddah
dschihadist	jihadist
dschihadistisch	jihadist
du	-
duma	duma
dunkel	dark
durch	-
durchbruch	breakthrough
durchführen	carry out; conduct
durchführung	implementation
durchgeführt	carry out; conduct
durchgesetzt	enforce; prevail
durchschnitt	average
durchschnittlich	average
durchsetzen	enforce; prevail
durchsuchung	search
durfte	-
dutzend	dozen
dutzende	dozens
däne	dane
dänemark	denmark
dänisch	danish
dörfer	village
dünger	fertilizer
dürfe	-
dürfen	-
dürfte	-
dürften	-
dürre	drought
ebene	level
ebenfalls	also
ebenso	-
ebola	ebola
echt	real; genuine
ecke	corner
ecuador	ecuador
ecuadorianisch	ecuadorian
edinburgh	edinburgh
effektiv	effective
effizient	efficient
ehe	marriage
ehefrau	wife
ehemalig	former
ehemals	formerly
ehemann	husband
eher	rather
ehre	honor
ehrenamtlich	volunteer; voluntary
ehrenbürger	honorary citizen
ehrengast	guest of honor
ehrgeizig	ambitious
eigen	own
eigene	own
eigentlich	actually
eigentum	property; ownership
eigentümer	owner
ein	-
einander	-
einblick	insight
einbruch	burglary; slump
eindringen	penetrate; enter
eine	-
eine rolle gespielt	play a role
eine rolle spielen	play a role
eine rolle spielt	play a role
einem	-
einen	-
einer	-
eines	-
einfach	simple; easy
einfluss	influence
einflussreich	influential
einfuhr	import
einführen	introduce
einführung	introduction
eingang	entrance
eingedrungen	enter; penetrate
eingeführt	introduce
eingehalten	comply
eingeladen	invite
eingenommen	take; capture
eingereist	enter
eingeräumt	admit; concede
eingeschränkt	restrict; limit
eingesetzt	use; deploy
eingestellt	suspend; hire; stop
eingestürzt	collapse
eingetroffen	arrive
einhalten	comply; observe
einhaltung	compliance
einheit	unit; unity
einige	some
einigte	agree
einigung	agreement; deal
einkaufszentrum	shopping center
einkommen	income
einkommensteuer	income tax
einladen	invite
einlage	deposit
einmal	once
einmarsch	invasion
einmarschieren	invade
einmarschiert	invade
einnahme	revenue; income
einnahmen	revenue; income
einnehmen	take; capture
einreise	entry
einreisen	enter
einreiseverbot	entry ban; travel ban
einräumen	admit; concede
einsatz	operation; use; deployment
einschließlich	including
einschränken	restrict; limit
einschränkung	restriction
einschränkungen	restrictions
einseitig	unilateral
einsetzen	use; deploy
einsparung	saving
einspruch	appeal; objection
einstellen	hire; suspend
einstellung	attitude; suspension
einstürzen	collapse
eintrag	entry
eintreffen	arrive
eintreten	join; enter
einwanderer	immigrant
einwanderung	immigration
einwanderungspolitik	immigration policy
einwohner	inhabitant; resident
einzelhandel	retail
einzeln	individual; single
einzelne	individual
einzig	only; sole
einzigartig	unique
einzuführen	introduce
einzusetzen	use; deploy
eis	ice
eisen	iron
eisenbahn	railway
eishockey	ice hockey
eiskunstlauf	figure skating
el salvador	el salvador
elefant	elephant
elektrisch	electric
elektroauto	electric car
elektroautos	electric cars
elektronisch	electronic
elf	eleven
elfenbeinküste	ivory coast
elfmeter	penalty
elfmeterschießen	penalty shootout
elite	elite
eltern	parents
elysee palast	elysee palace
em	european championship
embargo	embargo
emir	emir
emirate	emirates
emission	emission
empfahl	recommend
empfangen	receive
empfehlen	recommend
empfing	receive
empfohlen	recommend
empörung	outrage
ende	end
enden	end
endete	end
endgültig	final
endlich	finally
endspiel	final
energie	energy
energiekonzern	energy company
energiekrise	energy crisis
energieminister	energy minister
energiepreise	energy prices
energieversorgung	energy supply
energiewende	energy transition
england	england
englisch	english
enkel	grandson; grandchild
entdecken	discover
entdeckte	discover
entdeckung	discovery
entführen	kidnap; hijack
entführer	kidnapper
entführt	kidnap; abduct
entführung	kidnapping
enthalten	contain; include
enthält	contain
enthüllen	reveal; unveil
enthüllte	reveal; unveil
entkommen	escape
entlang	along
entlassen	dismiss; release
entlassung	dismissal; release
entlassungen	layoffs
entlasten	relieve
entließ	dismiss
entsandt	send; deploy
entscheiden	decide
entscheidung	decision
entschied	decide; rule
entschieden	decide
entschuldigen	apologize
entschuldigt	apologize
entschädigung	compensation
entsenden	send; deploy
entspannung	detente; easing
entstand	arise
entstanden	arise; create
entstehen	arise; emerge
enttäuscht	disappointed
enttäuschung	disappointment
entweder	-
entwickeln	develop
entwickelte	develop
entwickler	developer
entwicklung	development
entwicklungsbank	development bank
entwicklungshilfe	development aid
entwicklungsland	developing country
entwicklungsländer	developing countries
entwurf	draft; design
entwürfe	drafts
epidemie	epidemic
epizentrum	epicenter
er	-
erbe	heritage; legacy; heir
erbschaft	inheritance
erdbeben	earthquake
erde	earth
erderwärmung	global warming
erdgas	natural gas
erdrutsch	landslide
erdöl	oil; petroleum
erdölexport	oil export
ereignen	occur; happen
ereignete	occur; happen
ereignis	event
ereignisse	event
erfahrung	experience
erfinden	invent
erfinder	inventor
erfindung	invention
erfolg	success
erfolge	success
erfolgreich	successful
erforderlich	necessary; required
erfunden	invent
ergebnis	result
ergebnisse	result
ergänzen	add; complement
ergänzte	add
erhalten	receive; get
erheblich	considerable; significant
erhielt	receive
erholen	recover
erholte	recover
erhält	receive
erhöhen	increase; raise
erhöhte	increase; raise
erhöhung	increase
erinnern	remember; recall; remind
erinnerte	remember; recall
erinnerung	memory
eritrea	eritrea
eriwan	yerevan
erkannt	recognize
erkannte	recognize
erkennen	recognize
erklären	explain; declare; say
erklärte	say; explain; declare
erklärung	statement; declaration; explanation
erkranken	fall ill
erkrankt	ill; sick
erkrankung	disease; illness
erlassen	issue; waive
erlauben	allow; permit
erlaubnis	permission
erlaubte	allow; permit
erleben	experience
erlebte	experience
erleichtern	ease; facilitate
erleichtert	relieved; ease
erleiden	suffer
erlitt	suffer
erlitten	suffer
ermitteln	investigate; determine
ermittelte	investigate
ermittler	investigator
ermittlung	investigation
ermittlungen	investigation
ermorden	murder
ermordet	murder
ermöglichen	enable; allow
ermöglicht	enable; allow
ernannt	appoint
ernannte	appoint
ernennen	appoint
ernennung	appointment
erneuerbare energie	renewable energy
erneuerbare energien	renewable energy
erneut	again; renewed
ernst	serious
ernsthaft	serious
ernte	harvest
ernährung	nutrition
erobern	capture; conquer
erobert	capture; conquer
erpressung	blackmail; extortion
erreger	pathogen
erreichen	reach; achieve
erreichte	reach; achieve
errichten	build; erect
errichtet	build; erect
erscheinen	appear
erschien	appear
erschienen	appear; publish
erschießen	shoot dead
erschossen	shot dead
erschweren	complicate; hamper
erschwert	complicate; hamper
ersetzen	replace
ersetzte	replace
erst	first
erstaunlich	astonishing
erste mal	first time
ersten halbjahr	first half
ersten quartal	first quarter
erster weltkrieg	world war i
erstmals	first time
erwachsene	adult
erwarb	acquire
erwarten	expect
erwartete	expect
erwartung	expectation
erwartungen	expectations
erweitern	expand; extend
erweitert	expand
erweiterung	expansion; enlargement
erwerben	acquire; purchase
erworben	acquire
erwähnen	mention
erwähnte	mention
erzbischof	archbishop
erzeugen	generate; produce
erzeuger	producer
erzeugt	generate; produce
erzeugung	production; generation
erzielen	achieve; score
erzielte	achieve; score
erzählen	tell
erzählte	tell
eröffnen	open
eröffnete	open
eröffnung	opening
erörtern	discuss
es	-
esa	esa
eskalation	escalation
eskalieren	escalate
eskaliert	escalate
essen	eat; food
estland	estonia
estnisch	estonian
ethnisch	ethnic
ethnische säuberung	ethnic cleansing
etwa	-
etwa so	-
etwas	-
eu	eu; european union
eu außenbeauftragte	eu foreign policy
eu gipfel	eu summit
eu kommissar	eu commissioner
eu kommission	european commission
eu kommissionspräsidentin	european commission president
eu länder	eu countries
eu parlament	european parliament
eu rat	european council
eu staaten	eu states; eu countries
euch	-
euer	-
eugh	european court
euro	euro
eurokrise	euro crisis
europa	europe
europameister	european champion
europameisterschaft	european championship
europaparlament	european parliament
europarat	council of europe
europawahl	european election
europäisch	european
europäische arzneimittelbehörde	european medicines agency
europäische gemeinschaft	european community
europäische investitionsbank	european investment bank
europäische kommission	european commission
europäische parlament	european parliament
europäische union	european union; eu
europäische zentralbank	european central bank
europäischen union	european union; eu
europäischer gerichtshof	european court
europäischer rat	european council
europäisches parlament	european parliament
eurozone	eurozone
evakuieren	evacuate
evakuiert	evacuate
evakuierung	evacuation
evangelisch	protestant
ewig	eternal
existieren	exist
existiert	exist
experiment	experiment
experte	expert
expertin	expert
explodieren	explode
explodierte	explode
explosion	explosion; blast
export	export
exporte	exports
exportieren	export
exportiert	export
expräsident	former president
extern	external
extremist	extremist
extremistisch	extremist
ezb	european central bank; ecb
fabrik	factory; plant
fachkräfte	skilled workers
fachkräftemangel	skills shortage
fachzeitschrift	journal
fahne	flag
fahren	drive
fahrer	driver
fahrerin	driver
fahrrad	bicycle
fahrzeug	vehicle
fair	fair
fakultät	faculty
falklandinseln	falkland islands
fall	case; fall
fallen	fall
falludscha	fallujah
falsch	wrong; false
familie	family
fan	fan
fand	find
fand statt	take place
farbe	color
faschismus	fascism
fass	barrel
fassung	version
fast	almost
fbi	fbi
fdp	fdp
februar	february
fed	federal reserve; fed
federal reserve	federal reserve
fehler	mistake; error
feier	celebration; ceremony
feiern	celebrate
feiertag	holiday
feierte	celebrate
feind	enemy
feindlich	hostile; enemy
feindschaft	hostility
feindseligkeiten	hostilities
feld	field
fenster	window
ferner	-
fernsehen	television
fernsehsender	television station; broadcaster
fest	festival; firm
festgehalten	detain; hold
festgelegt	set; define
festgenommen	arrest; detain
festgestellt	find; determine
festhalten	hold; detain
festival	festival
festlegen	set; define
festnahme	arrest
festnehmen	arrest
feststellen	find; determine
festzunehmen	arrest
feuer	fire
feuerpause	ceasefire
feuerwehr	fire department; firefighters
feuerwehrleute	firefighters
feuerwehrmann	firefighter
fidschi	fiji
fieber	fever
fiel	fall
fifa	fifa
filiale	branch
film	movie; film
filmemacher	filmmaker
filmfestspiele	film festival
finale	final
finanzchef	chief financial officer
finanziell	financial
finanzieren	finance; fund
finanzierte	finance; fund
finanzkrise	financial crisis
finanzmarkt	financial market
finanzminister	finance minister
finanzministerin	finance minister
finanzministerium	finance ministry
finden	find
findet statt	take place
finger	finger
fingerabdruck	fingerprint
finne	finn
finnisch	finnish
finnland	finland
firma	company; firm
firmen	company; firm
firmengründer	founder
fisch	fish
fischer	fisherman
fischerei	fishing; fishery
flagge	flag
flandern	flanders
flaute	slump
fleisch	meat
fliegen	fly
fliehen	flee
flog	fly
floh	flee
florenz	florence
flucht	escape; flight
flug	flight
fluggast	passenger
fluggesellschaft	airline
flughafen	airport
flughäfen	airport
flugschreiber	flight recorder
flugverbotszone	no-fly zone
flugzeug	plane; aircraft
flugzeugabsturz	plane crash
flugzeuge	planes
flugzeugträger	aircraft carrier
fluss	river
flut	flood; tide
flämisch	flemish
flüchten	flee
flüchtete	flee
flüchtig	fugitive
flüchtling	refugee
flüchtlinge	refugee
flüchtlingsboot	refugee boat
flüchtlingskrise	refugee crisis
flüchtlingslager	refugee camp
flüchtlingspolitik	refugee policy
flüge	flight
flüsse	river
flüssiggas	liquefied natural gas; lng
folge	consequence; result
folgen	follow; consequences
folgend	following
folgte	follow
folter	torture
foltern	torture
fonds	fund
fordern	demand; call
forderte	demand; call
forderung	demand; call
form	form; shape
formel 1	formula one
formel eins	formula one
forscher	researcher; scientist
forscherin	researcher
forschung	research
forschungsinstitut	research institute
fortgeschritten	advanced
fortgesetzt	continue
fortschritt	progress
fortschritte	progress
fortschrittlich	progressive; advanced
fortsetzen	continue; resume
fortzusetzen	continue
fossil	fossil
foto	photo
fotograf	photographer
frachter	freighter
frage	question; issue
fragen	ask; question
fragte	ask
fraktion	parliamentary group
fraktionschef	parliamentary group leader
franken	franc
frankfurt am main	frankfurt
frankfurter börse	frankfurt stock exchange
frankreich	france
franzose	french; frenchman
franzosen	french
französisch	french
frau	woman
frauen	women
frei	free
freigelassen	release
freigesprochen	acquit
freihandel	free trade
freihandelsabkommen	free trade agreement
freihandelszone	free trade zone
freiheit	freedom
freiheitsstrafe	prison sentence
freilassen	release
freilassung	release
freisprechen	acquit
freispruch	acquittal
freistoß	free kick
freitag	friday
freiwillig	voluntary
freiwillige	volunteer
freizulassen	release
fremd	foreign
freude	joy
freuen	please
freund	friend
freundin	girlfriend; friend
freundschaft	friendship
freundschaftlich	friendly
frieden	peace
friedensabkommen	peace agreement
friedensgespräche	peace talks
friedensnobelpreis	nobel peace prize
friedensplan	peace plan
friedensprozess	peace process
friedenstruppe	peacekeeping force
friedensverhandlungen	peace talks
friedensvertrag	peace treaty
friedhof	cemetery
friedlich	peaceful
frist	deadline; period
front	front
frontlinie	front line
früh	early
früher	earlier; former
frühjahr	spring
frühling	spring
fund	find; discovery
funktionieren	work; function
funktioniert	work; function
furcht	fear
furchtbar	terrible
fusion	merger
fuß	foot
fußball	football; soccer
fußballer	footballer; soccer player
fußballspiel	football match; soccer match
fußballverband	football association
fußgänger	pedestrian
fähig	capable
fähigkeit	ability; capability
fährt	drive
fälle	case
fälschen	forge; falsify
föderal	federal
fördermenge	output
fördern	promote; support
förderung	promotion; production; support
fügte hinzu	add
führen	lead
führend	leading
führer	leader
führerschein	driver's license
führte	lead
führung	leadership
führungsspitze	leadership
fünf	five
fünfte	fifth
fünftel	fifth
fünfzehn	fifteen
fünfzig	fifty
für	-
fürchten	fear
fürchtete	fear
fürs	-
fürst	prince
g20	g20
g7	g7
g8	g8
gab	give
gab bekannt	announce
gabun	gabon
galaxie	galaxy
galerie	gallery
galt	apply; considered
gambia	gambia
ganz	-
gar	-
garant	guarantor
garantie	guarantee
garantieren	guarantee
garantiert	guarantee
garten	garden
gas	gas
gasleitung	gas pipeline
gaspreis	gas price
gaspreise	gas prices
gast	guest
gastgeber	host
gastgeberin	host
gaza	gaza
gazastreifen	gaza strip
geantwortet	answer; reply
gearbeitet	work
gebaut	build
geben	give
gebet	prayer
gebeten	ask; request
gebiet	area; territory; region
gebildet	form; educated
gebilligt	approve
gebirge	mountains
geblieben	remain; stay
geboren	born
geborgen	recover
gebot	bid
geboten	offer
gebracht	bring
gebrannt	burn
gebraucht	used
geburt	birth
geburtstag	birthday
gebäude	building
gebühr	fee
gebühren	fees
gedacht	think
gedanke	thought
gedankt	thank
gedauert	last
gedenken	commemorate
gedenkfeier	memorial service; commemoration
gedreht	turn; shoot
gedroht	threaten
gedrängt	urge; push
geduld	patience
geeinigt	agree
geendet	end
gefahr	danger; threat
gefahren	drive
gefallen	fall; drop
gefangene	prisoner
gefangenenaustausch	prisoner exchange; prisoner swap
gefangener	prisoner
gefecht	clash; fighting
gefeiert	celebrate
geflogen	fly
geflohen	flee
geflüchtet	flee
geflügel	poultry
gefolgt	follow
gefoltert	torture
gefordert	demand
gefragt	ask
gefreut	pleased
gefunden	find
gefährden	endanger
gefährdet	endangered; at risk
gefährlich	dangerous
gefälscht	fake; forged
gefängnis	prison; jail
gefängnisstrafe	prison sentence
gefördert	promote; support
gefühl	feeling
gefühle	feelings
geführt	lead
gegangen	go
gegeben	give
gegen	-
gegeneinander	-
gegenoffensive	counteroffensive
gegenseitig	mutual
gegenstand	object; subject
gegenwart	present
gegenwärtig	current; currently
gegenüber	-
gegessen	eat
geglaubt	believe
gegner	opponent
gegolten	apply
gegründet	found; establish
gehabt	-
gehalten	hold; keep
gehaltserhöhung	pay rise
gehandelt	trade; act
geheim	secret
geheimdienst	intelligence service
geheimnis	secret
gehen	go
gehirn	brain
gehofft	hope
geholfen	help
geholt	get
geht	go
gehören	belong
gehörlos	deaf
gehört	belong; hear
geimpft	vaccinate
geisel	hostage
geiselnahme	hostage-taking
geiselnehmer	hostage taker
gekauft	buy
geklagt	sue; complain
gekommen	come
gekostet	cost
gekämpft	fight
gekündigt	terminate; dismiss
gekürzt	cut
gelandet	land
gelang	succeed
gelassen	let
gelaufen	run
gelb	yellow
gelbe karte	yellow card
geld	money
gelder	funds
geldpolitik	monetary policy
geldstrafe	fine
geldwäsche	money laundering
gelebt	live
gelegen	located
gelegenheit	opportunity; occasion
gelegentlich	occasionally
gelegt	lay; put
geleitet	lead; head
gelernt	learn
gelesen	read
geliefert	deliver; supply
gelingen	succeed
gelitten	suffer
gelobt	praise
gelockert	ease; loosen
gelten	apply; considered
gelungen	succeed
gelöscht	extinguish; delete
gelöst	solve; resolve
gemacht	make; do
gemeinde	municipality; community
gemeinsam	joint; common; together
gemeldet	report
gemessen	measure
gemischt	mixed
gemälde	painting
gemäß	-
gemüse	vegetable
gen	gene
genannt	call; name
genau	exactly
genauso	-
genehmigen	approve
genehmigte	approve
genehmigung	approval; permit
general	general
generalbundesanwalt	federal prosecutor
generalsekretär	secretary general
generalsekretärin	secretary general
generalstaatsanwalt	attorney general; chief prosecutor
generalstab	general staff
generalstreik	general strike
generalversammlung	general assembly
genf	geneva
genie	genius
genommen	take
gentechnik	genetic engineering
genua	genoa
genug	enough
genutzt	use
genügend	enough
geografisch	geographical
geopolitisch	geopolitical
georgien	georgia
georgisch	georgian
geplant	plan
geprüft	examine; check
gerade	-
gerechnet	expect
gerecht	fair; just
gerechtigkeit	justice
gereist	travel
gerettet	rescue; save
gericht	court
gerichtet	directed
gerichtshof	court
gerufen	call
gerät	device
geräumt	clear; evacuate
gerücht	rumor
gerüchte	rumors
gesagt	say
gesammelt	collect
gesamt	total; entire; whole
gesandte	envoy
geschaffen	create
geschafft	manage
geschah	happen
geschehen	happen
gescheitert	fail
geschichte	history; story
geschickt	send
geschlafen	sleep
geschlagen	beat; hit
geschlossen	close
geschossen	shoot
geschrieben	write
geschwindigkeit	speed
geschwindigkeitsbegrenzung	speed limit
geschwister	siblings
geschworene	juror
geschwächt	weaken
geschäft	business; deal; shop
geschäfte	business; shops
geschäftsführer	managing director
geschäftsjahr	fiscal year
geschäftsleute	business people
geschäftsmann	businessman
geschätzt	estimate
geschützt	protect
gesehen	see
gesellschaft	society; company
gesellschaftlich	social
gesendet	broadcast; send
gesenkt	lower; cut
gesessen	sit
gesetz	law; act
gesetze	law
gesetzentwurf	bill
gesetzgeber	legislator; lawmaker
gesetzgebung	legislation
gesetzlich	legal; statutory
gesetzt	set; put
gesichert	secure
gesicht	face
gesorgt	cause; ensure
gespalten	divided; split
gespart	save
gespendet	donate
gesperrt	close; block
gespielt	play
gesprengt	blow up
gesprochen	speak; talk
gespräch	talk; conversation
gespräche	talks
gesprächspartner	interlocutor
gestaltung	design
gestanden	stand
gestartet	start; launch
gestehen	confess
gesteigert	increase; boost
gestellt	put; provide
gestern	yesterday
gestiegen	rise; increase
gestimmt	vote
gestohlen	steal
gestoppt	stop
gestorben	die
gestreikt	strike
gestrichen	cut; cancel
gestrig	yesterday's
geständnis	confession
gestärkt	strengthen
gestürmt	storm
gestürzt	fall; topple
gesucht	search; wanted; seek
gesund	healthy
gesundheit	health
gesundheitlich	health
gesundheitsamt	health office
gesundheitsbehörde	health authority
gesundheitsminister	health minister
gesundheitsministerium	health ministry
gesundheitssystem	health system
gesundheitswesen	health system
gesundheitszustand	state of health
gesungen	sing
gesunken	fall; decline
getan	do
geteilt	share; divide
getragen	carry; wear
getreide	grain
getrennt	separate
getreten	enter; step
getroffen	meet; hit
getrunken	drink
getötet	kill
gewachsen	grow
gewalt	violence; force
gewaltsam	violent
gewalttätig	violent
gewaltwelle	wave of violence
gewann	win
gewarnt	warn
gewartet	wait
gewebe	tissue
gewechselt	switch; change
gewehr	rifle
geweigert	refuse
gewerkschaft	trade union; union
gewerkschafter	trade unionist
gewesen	-
gewicht	weight
gewinn	profit; win; winner
gewinnen	win; gain; profit
gewinnerin	winner
gewinnwarnung	profit warning
gewitter	thunderstorm
gewohnheit	habit
gewohnt	used to
gewonnen	win
geworden	-
geworfen	throw
gewusst	know
gewählt	elect; choose
gewähren	grant
gewährleisten	ensure; guarantee
gewährleistet	ensure
gewährt	grant
gewässer	waters
gewöhnlich	usual; ordinary
gewünscht	desired; wish
gezahlt	pay
gezeigt	show
gezogen	pull; draw
gezwungen	force
geändert	change; amend
geäußert	express
geöffnet	open
ghana	ghana
ghanaisch	ghanaian
gibt	give
giftgas	poison gas
gilt	apply; considered
ging	go
gipfel	summit
gipfelteilnehmer	summit participant
gipfeltreffen	summit
glas	glass
glasfaser	fiber optic
glaube	faith; belief
glauben	believe; think
glaubte	believe; think
gleich	same; equal
gleichberechtigung	equality
gleichgeschlechtlich	same-sex
gleichheit	equality
gleichstellung	equality
gleichzeitig	at the same; simultaneously
gletscher	glacier
global	global
globale erwärmung	global warming
globalisierung	globalization
gläubiger	creditor
glück	luck; happiness
glücklich	happy
gmbh	-
golanhöhen	golan heights
gold	gold
goldmedaille	gold medal
golf	golf; gulf
golf von mexiko	gulf of mexico
golfstaaten	gulf states
gott	god
gouverneur	governor
gouverneurin	governor
grab	grave
grad	degree
graf	count
granate	grenade; shell
grand prix	grand prix
grau	grey
grausam	cruel
greifen	grab; resort
gremium	committee; panel
grenze	border
grenzen	border; limit
grenzgebiet	border area
grenzkontrolle	border control
grenzübergang	border crossing
grenzüberschreitend	cross-border
grieche	greek
griechenland	greece
griechisch	greek
griff	attack; resort
griff an	attack
grippe	flu
groß	big; large; great
groß angelegt	large-scale
großbank	major bank
großbrand	large fire
großbritannien	britain; great britain
großeinsatz	major operation
großer	big; large
großmacht	great power
großmutter	grandmother
großstadt	big city; major city
großvater	grandfather
grube	mine; pit
grund	reason
grundgesetz	basic law; constitution
grundlage	basis
grundrecht	basic right
grundrechte	basic rights
grundschule	primary school; elementary school
grundstück	plot; property
gruppe	group
gruppenphase	group stage
gräueltaten	atrocities
grönland	greenland
größe	size
größer	bigger; larger
größte	largest; biggest
größtenteils	mostly
grün	green
gründe	reason
gründete	found; establish
gründung	founding; foundation
gründungsmitglied	founding member
grünen	greens
guatemala	guatemala
guinea	guinea
gummi	rubber
gummigeschoss	rubber bullet
gut	good; well
gutschein	voucher
gymnasium	high school
gäste	guest
günstig	cheap; favorable
güter	goods
habe	-
haben	-
hacker	hacker
hafen	port; harbor
hafenstadt	port city
haft	custody; detention
haftbefehl	arrest warrant
haftstrafe	prison sentence
haftung	liability
haiti	haiti
haitianisch	haitian
halb	half
halbfinale	semifinal
halbinsel	peninsula
halbinsel krim	crimea
halbjahr	half year
halbleiter	semiconductor
halbzeit	half
half	help
halten	hold; keep
haltung	stance; attitude
hamas	hamas
hand	hand
handball	handball
handel	trade
handeln	act; trade
handelsabkommen	trade agreement
handelsbeauftragte	trade representative
handelsbilanz	trade balance
handelsdefizit	trade deficit
handelskrieg	trade war
handelsminister	trade minister
handelsschluss	close of trading
handelsstreit	trade dispute
handelstag	trading day
handelsüberschuss	trade surplus
handelte	act; trade
handlung	action; act
handy	mobile phone; cell phone
hannover	hanover
hanoi	hanoi
hart	hard; tough
hass	hatred
hat	-
hatte	-
hatten	-
hauptbahnhof	central station
hauptquartier	headquarters
hauptsitz	headquarters
hauptstadt	capital
hauptsächlich	mainly
hauptversammlung	annual meeting
haus	house
haushalt	budget; household
haushalte	households
haushaltsdefizit	budget deficit
haut	skin
havanna	havana
hedgefonds	hedge fund
heer	army
heftig	fierce; heavy
heilen	heal; cure
heilig	holy
heiliger stuhl	holy see
heimspiel	home game
heiraten	marry
heiß	hot
hektar	hectare
held	hero
heldin	heroine
helfen	help
helfer	helper; aid worker
hell	bright
her	-
herabgestuft	downgrade
herabstufen	downgrade
herauf	-
heraus	-
herausforderung	challenge
herausforderungen	challenges
herbst	autumn; fall
herein	-
hergestellt	produce; manufacture
heroin	heroin
herr	mr
herstellen	produce; manufacture
hersteller	manufacturer; maker
herstellung	production; manufacture
herunterladen	download
hervorgehoben	highlight
hervorheben	highlight
hervorragend	excellent; outstanding
herz	heart
herzinfarkt	heart attack
herzog	duke
herzogin	duchess
hessen	hesse
heute	today
heutig	today's; current
hielt	hold; keep
hier	-
hierbei	-
hierfür	-
hiermit	-
hierzu	-
hilfe	help; aid
hilfsgüter	aid; relief supplies
hilfsorganisation	aid organization
hilfspaket	aid package
hilft	help
himalaya	himalayas
himmel	sky; heaven
hin	-
hinauf	-
hinaus	-
hindu	hindu
hinduistisch	hindu
hinein	-
hingegen	-
hingerichtet	execute
hingewiesen	point out
hinrichten	execute
hinrichtung	execution
hinsichtlich	-
hinter	-
hinterbliebene	bereaved
hintergrund	background
hinweis	indication; tip
hinweise	clues; indications
hinweisen	point out
hinzufügen	add
hinzugefügt	add
hiroshima	hiroshima
hisbollah	hezbollah
historiker	historian
historisch	historic; historical
hitze	heat
hitzewelle	heat wave
hoch	high
hochburg	stronghold
hochhaus	high-rise
hochkommissar	high commissioner
hochladen	upload
hochrangig	senior; high-ranking
hochschule	university; college
hochwasser	flood
hochzeit	wedding
hoffen	hope
hoffnung	hope
hoffte	hope
hohe	high
hohe kommissar	high commissioner
hoheitsgebiet	territory
hoheitsgewässer	territorial waters
holen	get; fetch
holland	holland; netherlands
holländisch	dutch
holocaust	holocaust
holz	wood; timber
homosexuell	gay; homosexual
homs	homs
honduras	honduras
hongkong	hong kong
hotel	hotel
hubschrauber	helicopter
human rights watch	human rights watch
humanitär	humanitarian
humanitäre hilfe	humanitarian aid
hund	dog
hundert	hundred
hunderte	hundreds
hunderttausende	hundreds of thousands
hunger	hunger
hungersnot	famine
hungerstreik	hunger strike
hurrikan	hurricane
husten	cough
hypothek	mortgage
häfen	port
häftling	prisoner; inmate
hälfte	half
hält	hold; keep
hände	hand
händler	trader; dealer
händlerin	trader
hätte	-
hätten	-
häufig	frequent; often
häuser	house
höchste	highest
höchstens	at most
höchststand	peak; high
höhe	height; amount
höhepunkt	climax; peak
höher	higher
hören	hear; listen
hörte	hear; listen
iaea	iaea
ich	-
idee	idea
identität	identity
idlib	idlib
ihm	-
ihn	-
ihnen	-
ihr	-
ihre	-
ikone	icon
illegal	illegal
im	-
im alter von	aged
im auftrag	on behalf
im ausland	abroad
im durchschnitt	on average
im falle	in case
im gange	underway
im gegensatz zu	unlike
im hinblick auf	-
im jahr	-
im krankenhaus	in hospital
im namen	on behalf
im rahmen	-
im vergleich zu	compared
im vergleich zum	compared
im voraus	in advance
im zuge	-
imam	imam
immer	always
immer wieder	repeatedly
immobilie	property; real estate
immobilien	real estate
immobilienmarkt	real estate market
imperialismus	imperialism
impfen	vaccinate
impfpflicht	compulsory vaccination
impfstoff	vaccine
impfung	vaccination
import	import
importe	imports
importieren	import
importiert	import
in	-
in bezug auf	-
in den letzten jahren	recent years
in den vergangenen jahren	recent years
in der lage	able
in der nacht	overnight
in der nähe	near
in der regel	usually
in frage	in question
in gang	underway
in kraft	effect
in kraft getreten	take effect
in kraft treten	take effect
indem	-
inder	indian
indes	-
indessen	-
index	index
indianer	native american
indien	india
indirekt	indirect
indisch	indian
indischen ozean	indian ocean
indischer ozean	indian ocean
indonesien	indonesia
indonesisch	indonesian
industrie	industry
industrieland	industrialized country
industriell	industrial
industrieländer	industrialized countries
industrieproduktion	industrial production
infektion	infection
infizieren	infect
infiziert	infect
infizierte	infected
inflation	inflation
inflationsrate	inflation rate
infolge	-
information	information
informationen	information
ingenieur	engineer
inhaftiert	imprison; jail
inhalt	content
inhalte	content
initiative	initiative
inklusive	including
inland	domestic
inländisch	domestic
innenminister	interior minister
innenministerin	interior minister
innenministerium	interior ministry
innenpolitik	domestic policy
innenstadt	city center; downtown
innere	internal; inner
innere angelegenheiten	internal affairs
innerhalb	-
innovation	innovation
inoffiziell	unofficial
ins	-
insbesondere	particularly
insel	island
insgesamt	total; overall
insolvenz	insolvency; bankruptcy
instabil	unstable
instabilität	instability
institut	institute
institution	institution
instrument	instrument
integration	integration
intensivstation	intensive care unit
interessant	interesting
interesse	interest
interessen	interests
interkontinentalrakete	intercontinental ballistic missile
intern	internal
international	international
internationale atomenergiebehörde	atomic energy agency
internationale olympische komitee	international olympic committee
internationale rote kreuz	international red cross
internationale währungsfonds	international monetary fund
internationaler strafgerichtshof	international criminal court
internationaler währungsfonds	international monetary fund
internationales olympisches komitee	international olympic committee
internet	internet
internetseite	website
interview	interview
interviewt	interview
invasion	invasion
investieren	invest
investierte	invest
investition	investment
investitionen	investments
investmentbank	investment bank
investor	investor
inzidenz	incidence
inzwischen	meanwhile
ioc	international olympic committee; ioc
iok	international olympic committee; ioc
irak	iraq
irakisch	iraqi
iran	iran
iranisch	iranian
ire	irishman
iren	irish
irgendwann	-
irgendwie	-
irgendwo	-
irisch	irish
irland	ireland
islam	islam
islamabad	islamabad
islamisch	islamic
islamische staat	islamic state
islamischer staat	islamic state
islamist	islamist
islamistisch	islamist
island	iceland
isländisch	icelandic
isolieren	isolate
isoliert	isolate
israel	israel
israeli	israeli
israelisch	israeli
ist	-
istanbul	istanbul
italien	italy
italienisch	italian
iwf	imf; international monetary fund
ja	-
jagd	hunt; hunting
jahr	year
jahre haft	years in prison
jahresbericht	annual report
jahrestag	anniversary
jahreszeit	season
jahrhundert	century
jahrtausend	millennium
jahrzehnt	decade
jamaika	jamaica
januar	january
japan	japan
japanisch	japanese
je	-
jede	-
jedem	-
jeden	-
jeder	-
jedes	-
jedoch	-
jemals	ever
jemand	-
jemen	yemen
jemenitisch	yemeni
jene	-
jener	-
jenes	-
jenseits	beyond
jerewan	yerevan
jerusalem	jerusalem
jesus	jesus
jetzt	now
jeweilig	respective
jeweils	each
job	job
jordanien	jordan
jordanisch	jordanian
journalist	journalist
journalistin	journalist
jude	jew
juden	jews
judentum	judaism
jugend	youth
jugendliche	teenager; youth
jugendlicher	teenager; youth
jugoslawien	yugoslavia
jugoslawisch	yugoslav
juli	july
jung	young
junge	boy; young
jungunternehmer	young entrepreneur
juni	june
jury	jury
justiz	justice; judiciary
justizminister	justice minister
justizministerin	justice minister
justizministerium	justice ministry
jäger	hunter
jährig	year-old
jährlich	annual
jänner	january
jüdisch	jewish
jüngst	recent; recently
kabel	cable
kabinett	cabinet
kabul	kabul
kaffee	coffee
kairo	cairo
kaiser	emperor
kakao	cocoa
kalifornien	california
kalifornisch	californian
kalkutta	kolkata; calcutta
kalt	cold
kalten krieg	cold war
kalter krieg	cold war
kam	come
kam ums leben	die; killed
kambodscha	cambodia
kambodschanisch	cambodian
kamen ums leben	die; killed
kamera	camera
kamerun	cameroon
kammer	chamber
kampagne	campaign
kampf	fight; battle
kampfflugzeug	fighter jet
kampfjet	fighter jet
kampfpanzer	battle tank
kanada	canada
kanadier	canadian
kanadisch	canadian
kanal	canal; channel
kandidat	candidate
kandidatin	candidate
kandidatur	candidacy
kann	-
kannte	know
kanzler	chancellor
kanzleramt	chancellery
kanzleramtschef	chancellery chief
kanzlerin	chancellor
kanzlerkandidat	candidate for chancellor
kapital	capital
kapitalerhöhung	capital increase
kapitalismus	capitalism
kapitalistisch	capitalist
kapitalmarkt	capital market
kapitän	captain
kapstadt	cape town
karatschi	karachi
kardinal	cardinal
karibik	caribbean
karriere	career
karte	map; card
kartell	cartel
kartellamt	cartel office; antitrust authority
kasachisch	kazakh
kasachstan	kazakhstan
kaschmir	kashmir
kaspisches meer	caspian sea
katalanisch	catalan
katalonien	catalonia
katar	qatar
katarisch	qatari
katastrophe	disaster; catastrophe
katastrophenschutz	civil protection; disaster relief
kategorie	category
kathmandu	kathmandu
katholik	catholic
katholisch	catholic
katholische kirche	catholic church
katze	cat
kauf	purchase
kaufen	buy; purchase
kaufkraft	purchasing power
kaufte	buy
kaukasus	caucasus
kaum	hardly
kaution	bail
kehren	return
kehrte	return
kehrte zurück	return
kein	-
keine	-
kenia	kenya
kenianisch	kenyan
kennen	know
kenntnis	knowledge
kernkraft	nuclear power
kernkraftwerk	nuclear power plant
kette	chain
khartum	khartoum
ki	artificial intelligence; ai
kiew	kyiv; kiev
kilo	kilo
kilogramm	kilogram
kilometer	kilometer
kind	child
kinder	children
kinderarbeit	child labor
kinderarzt	pediatrician
kindergarten	kindergarten
kindergeld	child benefit
kindheit	childhood
kino	cinema
kirche	church
kirgisistan	kyrgyzstan
kirgistan	kyrgyzstan
kirkuk	kirkuk
klage	lawsuit; complaint
klagen	sue; complain
klagte	sue; complain
klar	clear
klasse	class
kleidung	clothing; clothes
klein	small
kleiner	smaller
kleinkind	toddler
kleinkinder	toddlers
klettern	climb
kletterte	climb
klima	climate
klimaabkommen	climate agreement
klimakonferenz	climate conference
klimakrise	climate crisis
klimaneutral	climate neutral
klimaneutralität	climate neutrality
klimaschutz	climate protection
klimatisch	climatic
klimawandel	climate change
klinik	clinic; hospital
kloster	monastery
klub	club
kläger	plaintiff
knappheit	shortage
knesset	knesset
knie	knee
knochen	bone
koalition	coalition
koalitionspartner	coalition partner
kochen	cook
kohle	coal
kohlendioxid	carbon dioxide
kokain	cocaine
kollege	colleague
kollidieren	collide
kollidierte	collide
kolonial	colonial
kolonie	colony
kolumbianisch	colombian
kolumbien	colombia
komet	comet
komisch	funny
komitee	committee
kommandeur	commander
kommen	come
kommend	coming; next
kommende woche	next week
kommendes jahr	next year
kommissar	commissioner
kommission	commission
kommissionspräsident	commission president
kommt	come
kommunal	municipal; local
kommunalpolitiker	local politician
kommunalwahl	local election
kommune	municipality
kommunismus	communism
kommunist	communist
kommunistisch	communist
kommunistische partei	communist party
komplett	complete
komplex	complex
kompliziert	complicated
komponist	composer
kompromiss	compromise
konferenz	conference
konflikt	conflict
kongo	congo
kongolesisch	congolese
kongress	congress
konjunktur	economy
konjunkturprogramm	stimulus package
konkret	concrete; specific
konkurrent	competitor; rival
konkurrenz	competition
konnte	-
konnten	-
konsens	consensus
konservativ	conservative
konservative	conservative
konservative partei	conservative party
konsul	consul
konsulat	consulate
konsum	consumption
konsument	consumer
konto	account
kontrolle	control
kontrollieren	control; check
kontrollierte	control; check
kontrollpunkt	checkpoint
konzentrationslager	concentration camp
konzentrieren	focus; concentrate
konzentriert	focus; concentrate
konzern	company; group
konzernchef	chief executive; ceo
konzert	concert
koordinieren	coordinate
kopenhagen	copenhagen
kopf	head
kopftuch	headscarf
koran	koran
korea	korea
koreaner	korean
koreanisch	korean
korrespondent	correspondent
korrupt	corrupt
korruption	corruption
korsika	corsica
kosmonaut	cosmonaut
kosovarisch	kosovo
kosovo	kosovo
kosten	cost
kostenfrei	free
kostenlos	free
kostete	cost
kraft	force; power
kraftstoff	fuel
kraftwerk	power plant
krakau	krakow
krank	sick; ill
kranke	sick
krankenhaus	hospital
krankenhäuser	hospitals
krankenkasse	health insurer
krankenschwester	nurse
krankenversicherung	health insurance
krankheit	disease; illness
krebs	cancer
krebspatient	cancer patient
kredit	loan; credit
kreditkarte	credit card
kreis	circle; district
kreml	kremlin
kreta	crete
krieg	war
kriegsende	end of war
kriegsgefangene	prisoner of war
kriegsrecht	martial law
kriegsschiff	warship
kriegsverbrechen	war crime
kriegsverbrecher	war criminal
krim	crimea
kriminalität	crime
kriminalpolizei	criminal police
kriminell	criminal
kriminelle	criminal
krise	crisis
krisensitzung	emergency meeting
kriterien	criteria
kriterium	criterion
kritik	criticism
kritiker	critic
kritisch	critical
kritisieren	criticize
kritisierte	criticize
kroate	croat
kroatien	croatia
kroatisch	croatian
krone	krona; crown
kronprinz	crown prince
kryptowährung	cryptocurrency
kräfte	forces
kuba	cuba
kubaner	cuban
kubanisch	cuban
kugel	bullet; ball
kuh	cow
kultur	culture
kulturell	cultural
kulturminister	culture minister
kunde	customer
kunden	customer
kundgebung	rally
kundin	customer
kunst	art
kunstwerk	artwork
kupfer	copper
kurde	kurd
kurden	kurds
kurdisch	kurdish
kurdistan	kurdistan
kurs	price; course; rate
kursgewinn	gain
kurssturz	price slump
kursverlust	loss
kurz	short; brief
kurzarbeit	short-time work
kurzfristig	short-term
kuwait	kuwait
kuwait stadt	kuwait city
kuwaitisch	kuwaiti
kälte	cold
kämpfe	fighting
kämpfen	fight
kämpfer	fighter
kämpfte	fight
käufer	buyer
köln	cologne
könig	king
königin	queen
königlich	royal
königreich	kingdom
königshaus	royal family
könne	-
können	-
könnte	-
könnten	-
körper	body
körperlich	physical
küche	kitchen
kümmern	care
kümmerte	care
kündigen	dismiss; terminate
kündigte	announce
künftig	future
künstler	artist
künstlerin	artist
künstlerisch	artistic
künstlich	artificial
künstliche intelligenz	artificial intelligence
kürzen	cut; reduce
kürzlich	recently
kürzlich veröffentlicht	recently published
kürzung	cut
kürzungen	cuts
küste	coast
küstenregion	coastal region
küstenwache	coast guard
labor	laboratory; lab
labour partei	labour party
labour party	labour party
lachen	laugh
laden	shop; store
lage	situation; position
lager	camp; warehouse
land	country
landen	land
landeshauptstadt	state capital
landesregierung	state government
landesweit	nationwide
landete	land
landgericht	regional court
landmine	landmine
landtag	state parliament
landtagswahl	state election
landung	landing
landwirt	farmer
landwirte	farmer
landwirtschaft	agriculture
landwirtschaftsminister	agriculture minister
lang	long
lange	long
langfristig	long-term
langsam	slow
langweilig	boring
laos	laos
las vegas	las vegas
lassen	let
lastwagen	truck
lateinamerika	latin america
lateinamerikanisch	latin american
laufen	run
laut	-
lawine	avalanche
leben	life; live
lebendig	alive
lebensbedingungen	living conditions
lebenserwartung	life expectancy
lebensgefährlich	life-threatening
lebenshaltungskosten	cost of living
lebensjahr	year of life
lebenslang	lifelong
lebenslange haft	life imprisonment; life sentence
lebenslange haftstrafe	life sentence
lebenslauf	resume
lebensmittel	food
lebensmittelpreise	food prices
lebensmittelsicherheit	food safety
lebensstandard	standard of living
lebte	live
lediglich	only
leer	empty
legal	legal
legen	lay; put
legende	legend
legte	lay; put
lehnte	reject; refuse
lehren	teach
lehrer	teacher
lehrerin	teacher
leibwächter	bodyguard
leiche	body
leichen	bodies
leicht	slight; light; easy
leicht verletzt	slightly injured
leichtathletik	athletics
leiden	suffer
leihen	lend; borrow
leistung	performance; power
leistungsbilanz	current account
leiten	lead; head
leiter	head; director
leiterin	head; director
leitete	lead; head
leitindex	benchmark index
leitzins	key interest rate
leitzinsen	key interest rates
lemberg	lviv
lernen	learn
lesen	read
lettisch	latvian
lettland	latvia
letzte	last
letzte woche	last week
letztes jahr	last year
leugnen	deny
leute	people
libanese	lebanese
libanesisch	lebanese
libanon	lebanon
liberal	liberal
liberia	liberia
libyen	libya
libysch	libyan
licht	light
liebe	love
lied	song
lief	run
lieferant	supplier
lieferkette	supply chain
lieferketten	supply chains
liefern	deliver; supply
lieferte	deliver; supply
lieferung	delivery; supply
liegen	lie
ließ	let
liga	league
linie	line
linke	left
links	left
linksextrem	far-left
linkspartei	left party
lissabon	lisbon
liste	list
litauen	lithuania
litauisch	lithuanian
liter	liter
literatur	literature
lithium	lithium
litt	suffer
lizenz	license
lkw	truck
loben	praise
lobte	praise
lockdown	lockdown
lockern	ease; loosen
lockerung	easing
lohn	wage
lokal	local
lokführer	train driver
london	london
londoner börse	london stock exchange
lord	lord
luft	air
luftabwehr	air defense
luftangriff	airstrike
luftangriffe	airstrikes
luftfahrt	aviation
luftraum	airspace
luftverschmutzung	air pollution
luftwaffe	air force
luftwaffenstützpunkt	air base
lunge	lung
lustig	funny
luxemburg	luxembourg
länder	country
ländlich	rural
länge	length
länger	longer
lässt	let
läuft	run
löhne	wages
löschen	extinguish; delete
lösen	solve; resolve
löste	solve; trigger
lösung	solution
lüge	lie
lügen	lie
lüttich	liege
macau	macau
machen	make; do
macht	power; make
machthaber	ruler
madagaskar	madagascar
madrid	madrid
mafia	mafia
mag	-
magazin	magazine
mahnen	warn; urge
mahnte	warn; urge
mai	may
mailand	milan
mais	corn
mal	-
malaria	malaria
malawi	malawi
malaysia	malaysia
malaysisch	malaysian
malediven	maldives
malerin	painter
mali	mali
malisch	malian
malta	malta
man	-
manager	manager
manche	some
manchmal	sometimes
mandat	mandate
mangel	lack; shortage
mann	man
mannschaft	team
marathon	marathon
marine	navy
marineinfanterie	marines
mariupol	mariupol
marke	brand; mark
markt	market
marktanteil	market share
marktkapitalisierung	market capitalization
marktwirtschaft	market economy
marokkaner	moroccan
marokkanisch	moroccan
marokko	morocco
mars	mars
marsch	march
maschine	machine
maschinelles lernen	machine learning
masern	measles
maskat	muscat
maske	mask
maskenpflicht	mask requirement
massaker	massacre
massengrab	mass grave
massenvernichtungswaffen	weapons of mass
massiv	massive
mathematik	mathematics
mathematiker	mathematician
matrose	sailor
mauer	wall
mauretanien	mauritania
mauritius	mauritius
mazedonien	macedonia
mazedonisch	macedonian
maßnahme	measure
maßnahmen	measures
maßstab	standard; scale
mechanisch	mechanical
medaille	medal
medien	media
medienbericht	media report
medienberichte	media reports
medikament	drug; medication
medikamente	drugs; medication
medizin	medicine
mediziner	doctor; physician
medizinisch	medical
meer	sea
meeresspiegel	sea level
mehr	more
mehrere	several
mehrfach	multiple; repeatedly
mehrheit	majority
mehrheitlich	majority; mostly
mehrheitseigner	majority owner
mehrwertsteuer	value added tax; vat
mein	-
meinte	say; think
meinung	opinion
meinungsfreiheit	freedom of expression
meist	mostly
meisten	most
meistens	mostly
meisterin	champion
meisterschaft	championship
mekka	mecca
melden	report
meldete	report
menge	amount; quantity; crowd
mensch	human; person
menschen	people
menschen getötet	people killed
menschen mit behinderung	people with disabilities
menschenhandel	human trafficking
menschenrecht	human right
menschenrechte	human rights
menschenrechtler	human rights activist
menschenrechtsverletzung	human rights violation
menschenwürde	human dignity
menschheit	humanity; mankind
menschlich	human
merkwürdig	strange
messer	knife
metall	metal
meter	meter
methode	method
mexikaner	mexican
mexikanisch	mexican
mexiko	mexico
mexiko stadt	mexico city
mich	-
miete	rent
mieten	rent
mieter	tenant
migrant	migrant
migration	migration
milch	milk
militant	militant
militär	military
militärbasis	military base
militäreinsatz	military operation
militärisch	military
militärjunta	military junta
militäroperation	military operation
militärputsch	military coup
militärübung	military exercise
miliz	militia
milliarde	billion
milliardär	billionaire
million	million
millionär	millionaire
minderheit	minority
minderheitsregierung	minority government
mindestens	at least
mindestlohn	minimum wage
mine	mine
minister	minister
ministerien	ministry
ministerin	minister
ministerium	ministry
ministerpräsident	prime minister; state premier
ministerpräsidenten	prime minister; state premiers
ministerpräsidentin	prime minister
ministerrat	council of ministers
minute	minute
mio	million
mir	-
missbrauch	abuse
missbrauchen	abuse
missbraucht	abuse
mission	mission
misstrauen	mistrust; distrust
misstrauensvotum	no-confidence vote
missverständnis	misunderstanding
mit	-
mit blick auf	regarding
mitarbeiter	employee; staff
mitarbeiterin	employee
mitbestimmung	co-determination
miteinander	together
mitgeteilt	announce; say
mitglied	member
mitgliedschaft	membership
mitgliedsland	member state
mitgliedstaat	member state
mitgründer	co-founder
mithilfe	-
mitsamt	including
mittag	noon
mitte	middle; mid
mitteilen	announce; say
mitteilung	statement; announcement
mittel	means; funds
mittelamerika	central america
mitteleuropa	central europe
mittelfeldspieler	midfielder
mittelfristig	medium-term
mittelmeer	mediterranean
mittelpunkt	center; focus
mittelschicht	middle class
mittelstand	small businesses; mittelstand
mittelstreckenrakete	intermediate-range missile
mitternacht	midnight
mittlerweile	meanwhile
mittwoch	wednesday
mobilfunk	mobile phone
mobilisieren	mobilize
mobilisiert	mobilize
mobilmachung	mobilization
mode	fashion
modell	model
moderator	presenter; host
modern	modern
mogadischu	mogadishu
moldau	moldova
moldawien	moldova
moment	moment
momentan	currently
monarchie	monarchy
monat	month
monatlich	monthly
mond	moon
mondlandung	moon landing
mongolei	mongolia
mongolisch	mongolian
monopol	monopoly
montag	monday
montenegro	montenegro
moral	morality
mord	murder
mordversuch	attempted murder
morgen	tomorrow; morning
mosambik	mozambique
moschee	mosque
moskau	moscow
moslem	muslim
mossul	mosul
motiv	motive
motor	engine; motor
motorrad	motorcycle
mrd	billion
multilateral	multilateral
mumbai	mumbai
munition	ammunition
museen	museum
museum	museum
musik	music
musiker	musician
musikerin	musician
muslim	muslim
muslimisch	muslim
muss	-
musste	-
mussten	-
mut	courage
mutig	courageous
mutmaßlich	suspected; alleged
mutter	mother
muttergesellschaft	parent company
mutterkonzern	parent company
myanmar	myanmar
mädchen	girl
männer	man
männlich	male
märkte	market
märz	march
möchte	-
möchten	-
mögen	-
möglich	possible
möglicherweise	possibly
möglichkeit	possibility; opportunity
mönch	monk
mörder	murderer; killer
müde	tired
müll	garbage; waste
münchen	munich
münze	coin
müsse	-
müssen	-
müsste	-
nach	-
nach angaben	according
nach eigenen angaben	-
nach wie vor	still
nachbar	neighbor
nachbarland	neighboring country
nachbarländer	neighboring countries
nachbarn	neighbors
nachbarschaft	neighborhood
nachbeben	aftershock
nachdem	-
nachfolgend	following
nachfolger	successor
nachfolgerin	successor
nachfrage	demand
nachgeben	yield; decline
nachgelassen	ease; decline
nachgewiesen	prove; detect
nachhaltig	sustainable
nachhaltigkeit	sustainability
nachlass	estate; discount
nachmittag	afternoon
nachricht	news; message
nachrichten	news
nachrichtenagentur	news agency
nachrichtendienst	intelligence service
nachrichtenmagazin	news magazine
nacht	night
nachteil	disadvantage
nachweisen	prove; detect
nahe	near
nahe osten	middle east
nahen osten	middle east
naher osten	middle east
nahezu	almost
nahm	take
nahm fest	arrest
nahm teil	attend; take part
nahost	middle east
nahostkonflikt	middle east conflict
nahrung	food
nahrungsmittel	food
name	name
namen	names
namibia	namibia
nannte	call; name
nasa	nasa
nass	wet
nation	nation
national	national
nationaler volkskongress	national people's congress
nationalist	nationalist
nationalistisch	nationalist
nationalmannschaft	national team
nationalrat	national council
nationalsozialismus	nazism
nationalspieler	international player
nationaltrainer	national coach; coach
nationalversammlung	national assembly
nato	nato
nato generalsekretär	nato secretary general
nato staaten	nato countries
natur	nature
naturkatastrophe	natural disaster
naturkatastrophen	natural disasters
naturschutz	conservation
natürlich	of course; natural
nazi	nazi
neapel	naples
nebel	fog
neben	-
nebenwirkung	side effect
nebenwirkungen	side effects
negativ	negative
nehmen	take
nein	no
nennen	call; name
neonazi	neo-nazi
nepal	nepal
nepalesisch	nepalese
nettogewinn	net profit
netz	network
netzwerk	network
neu	new
neu delhi	new delhi
neue	new
neuer	new
neuerung	innovation
neuinfektion	new infection
neuinfektionen	new infections
neujahr	new year
neun	nine
neunte	ninth
neunzehn	nineteen
neunzig	ninety
neuseeland	new zealand
neuseeländisch	new zealand
neuwagen	new car
neuwahl	new election
new york	new york
new yorker börse	wall street
nicaragua	nicaragua
nicht	-
nichtregierungsorganisation	non-governmental organization; ngo
nichts	-
nie	never
niederlage	defeat; loss
niederlande	netherlands
niederländisch	dutch
niedersachsen	lower saxony
niedrig	low
niemals	never
niemand	-
niger	niger
nigeria	nigeria
nigerianisch	nigerian
nil	nile
nimmt	take
nirgendwo	nowhere
niveau	level
nizza	nice
nobelpreis	nobel prize
nobelpreisträger	nobel laureate
noch	-
noch nie	never
nominieren	nominate
nominiert	nominate
nonne	nun
nord	north
nord stream	nord stream
nordafrika	north africa
nordafrikanisch	north african
nordamerika	north america
nordamerikanisch	north american
nordatlantisch	north atlantic
norden	north
nordeuropa	northern europe
nordirisch	northern irish
nordirland	northern ireland
nordkorea	north korea
nordkoreanisch	north korean
nordmazedonien	north macedonia
nordosten	northeast
nordrhein westfalen	north rhine-westphalia
nordsee	north sea
nordwesten	northwest
norm	standard
normal	normal
norwegen	norway
norwegisch	norwegian
notarzt	emergency doctor
notaufnahme	emergency room
notenbank	central bank
notenbankchef	central bank chief
nothilfe	emergency aid
notieren	note; trade
notlage	emergency; plight
notlandung	emergency landing
notstand	emergency
notwendig	necessary
november	november
nsa	nsa
nuklear	nuclear
null	zero
nun	-
nur	-
nutzen	use; benefit
nutzer	user
nutzte	use
nutzung	use
nächste woche	next week
nächsten monat	next month
nächstes jahr	next year
nämlich	-
nördlich	northern; north
nötig	necessary
nürnberg	nuremberg
ob	-
obdachlos	homeless
obdachlose	homeless
oben	-
oberbefehlshaber	commander-in-chief
oberbürgermeister	mayor
oberhalb	above
oberhaus	upper house; house of lords
oberst	colonel
oberste gerichtshof	supreme court
obersten gerichtshof	supreme court
oberster führer	supreme leader
oberster gerichtshof	supreme court
oberstes gericht	supreme court
obgleich	-
obst	fruit
obwohl	-
oder	-
odessa	odesa; odessa
oecd	oecd
offen	open
offenbar	apparently
offensichtlich	obviously
offensive	offensive
offiziell	official
offizier	officer
oft	often
ohne	-
oktober	october
oligarch	oligarch
olympia	olympics
olympiasieger	olympic champion
olympiasiegerin	olympic champion
olympisch	olympic
olympische spiele	olympic games; olympics
olympischen spiele	olympic games; olympics
olympischen spielen	olympic games; olympics
oman	oman
opec	opec
open source	open source
oper	opera
operation	operation; surgery
operieren	operate
operiert	operate
opfer	victim
opposition	opposition
oppositionell	opposition
oppositionsführer	opposition leader
oppositionspartei	opposition party
oppositionspolitiker	opposition politician
optimistisch	optimistic
orchester	orchestra
ordnung	order
organisation	organization
organisieren	organize
organisiert	organize
organisierte kriminalität	organized crime
organspende	organ donation
ort	place; town
ort des geschehens	scene
orte	place
orthodox	orthodox
ortschaft	village; town
ost	east
ostafrika	east africa
ostasien	east asia
ostdeutsch	east german
ostdeutschland	east germany; eastern germany
osten	east
osterfest	easter
ostersonntag	easter sunday
osterweiterung	eastward expansion
osteuropa	eastern europe
osteuropäisch	eastern european
ostjerusalem	east jerusalem
ostsee	baltic sea
osttimor	east timor
osze	osce
ozean	ocean
ozon	ozone
pakistan	pakistan
pakistanisch	pakistani
palast	palace
palästina	palestine
palästinenser	palestinian
palästinensergebiete	palestinian territories
palästinensisch	palestinian
panama	panama
panamakanal	panama canal
pandemie	pandemic
panzer	tank
papier	paper
papst	pope
papua neuguinea	papua new guinea
paraguay	paraguay
paralympics	paralympics
paris	paris
park	park
parlament	parliament
parlamentarier	lawmaker
parlamentarisch	parliamentary
parlamentspräsident	parliament speaker
parlamentswahl	parliamentary election
partei	party
parteichef	party leader
parteichefin	party leader
parteien	party
parteimitglied	party member
parteitag	party conference
parteivorsitzende	party leader
partie	match; game
partner	partner
partnerschaft	partnership
pass	passport; pass
passagier	passenger
passagierflugzeug	passenger plane
passieren	happen
passierte	happen
passiv	passive
passwort	password
patent	patent
patient	patient
patienten	patient
patientin	patient
patrouille	patrol
pazifik	pacific
peking	beijing
pentagon	pentagon
persisch	persian
persischen golf	persian gulf
persischer golf	persian gulf
person	person
personal	staff; personnel
personen	people
perspektive	perspective; prospect
peru	peru
peruanisch	peruvian
pessimistisch	pessimistic
pfarrer	priest; pastor
pferd	horse
pfingsten	pentecost
pflanze	plant
pflege	care; nursing
pfleger	nurse; carer
pflicht	duty
pfund	pound
pharmakonzern	pharmaceutical company
phase	phase
philippinen	philippines
philippinisch	philippine
phnom penh	phnom penh
physik	physics
physiker	physicist
pilger	pilgrim
pilot	pilot
pipeline	pipeline
pirat	pirate
pistole	pistol; gun
pjöngjang	pyongyang
pkw	car
plan	plan
planen	plan
planet	planet
plante	plan
planung	planning
plastik	plastic
plattform	platform
platz	place; square
pleite	bankruptcy
pläne	plan
plötzlich	suddenly
pokal	cup; trophy
polen	poland
politbüro	politburo
politik	politics; policy; politician
politikerin	politician
politisch	political
polizei	police
polizeiangaben	police
polizeibeamte	police officer
polizeichef	police chief
polizeieinsatz	police operation
polizeigewalt	police brutality
polizeipräsident	police chief
polizeisprecher	police spokesman
polizeiwache	police station
polizist	police officer
polizisten	police officer
polizistin	police officer
polnisch	polish
populist	populist
populär	popular
portugal	portugal
portugiese	portuguese
portugiesisch	portuguese
position	position
positiv	positive
potenzial	potential
potenziell	potential
prag	prague
praktisch	practical; practically
preis	price; prize
preise	price; prize
preiserhöhung	price increase
preisträger	winner; laureate
preisverleihung	award ceremony
premier	prime minister
premierminister	prime minister
premierministerin	prime minister
presse	press
presseagentur	news agency
presseerklärung	press release
pressefreiheit	press freedom
pressekonferenz	news conference
pressemitteilung	press release
pressesprecher	press spokesman; spokesman
pressesprecherin	spokeswoman
preßburg	bratislava
priester	priest
prinz	prince
prinzessin	princess
prinzip	principle
privat	private
private krankenversicherung	private health insurance
privateigentum	private property
privater sektor	private sector
privatisierung	privatization
privatwirtschaft	private sector
pro	per
problem	problem
produkt	product
produktion	production
produzent	producer
produzieren	produce
produzierte	produce
prof	professor
professor	professor
professorin	professor
profitieren	benefit; profit
profitiert	benefit; profit
prognose	forecast
prognostizieren	forecast; predict
prognostiziert	forecast; predict
programm	program
projekt	project
prominent	prominent; celebrity
prorussisch	pro-russian
protein	protein
protektionismus	protectionism
protest	protest
protestant	protestant
protestieren	protest
protestierte	protest
protokoll	protocol
provinz	province
provokation	provocation
prozent	percent
prozentpunkt	percentage point
prozess	trial; process
präsentieren	present
präsentierte	present
präsident	president
präsidenten	president
präsidentin	president
präsidentschaft	presidency
präsidentschaftskandidat	presidential candidate
präsidentschaftswahl	presidential election
präsidial	presidential
prüfen	examine; check; review
prüfte	examine; check
prüfung	exam; examination
prüfungen	tests; exams
psychisch	mental; psychological
psychologe	psychologist
puerto rico	puerto rico
punkt	point
putsch	coup
putschversuch	coup attempt
quadratkilometer	square kilometer
qualifikation	qualification; qualifying
qualität	quality
quantencomputer	quantum computer
quarantäne	quarantine
quartal	quarter
quartalsbericht	quarterly report
quartalszahlen	quarterly results
queen	queen
quellcode	source code
quelle	source
rabatt	discount
rabbiner	rabbi
rache	revenge
radfahrer	cyclist
radikal	radical
radio	radio
radioaktiv	radioactive
radsport	cycling
raffinerie	refinery
rahmen	framework
rakete	missile; rocket
raketenabwehr	missile defense
raketenangriff	missile attack
raketentest	missile test
rakka	raqqa
ramadan	ramadan
ramallah	ramallah
ranghoch	high-ranking
rangun	yangon
rasch	rapid; quick
rasse	race
rassismus	racism
rassistisch	racist
rat	council
ratifizieren	ratify
ratifiziert	ratify
ratifizierung	ratification
ratingagentur	rating agency
ratspräsident	council president
ratspräsidentschaft	council presidency
raub	robbery
rauben	rob
raubüberfall	robbery
rauch	smoke
rauchen	smoke; smoking
raucher	smoker
raum	room; space
raumfahrt	space travel
raumfahrtbehörde	space agency
raumschiff	spacecraft; spaceship
raumsonde	space probe
raumstation	space station
razzia	raid
reagieren	react; respond
reagierte	react; respond
reaktor	reactor
real	real
realistisch	realistic
rebell	rebel
rebellen	rebels
rechenzentrum	data center
rechnen	expect
rechner	computer
rechnete	expect
recht	law; right
rechte	right
rechtfertigen	justify
rechtlich	legal
rechts	right
rechtsanwalt	lawyer; attorney
rechtsextrem	far-right
rechtsextremist	right-wing extremist
rechtspopulist	right-wing populist
rechtsradikal	far-right
rechtsstaat	rule of law
rechtsstreit	legal dispute
rechtswidrig	unlawful
redakteur	editor
rede	speech
reden	talk; speak
redete	talk
reduzieren	reduce
reduzierte	reduce
referendum	referendum
reform	reform
regel	rule
regelmäßig	regular
regeln	rules
regelung	regulation; rule
regen	rain
regenwald	rainforest
regieren	govern; rule
regiert	govern; rule
regierung	government
regierungen	government
regierungsbildung	government formation
regierungschef	prime minister; head of government
regierungschefin	prime minister; head of government
regierungskrise	government crisis
regierungspartei	ruling party
regierungssprecher	government spokesman
regierungstruppen	government forces
regime	regime
region	region
regional	regional
regisseur	director
regisseurin	director
registrieren	register
registriert	register
reich	rich; empire
reichtum	wealth
reifen	tire
reihe	series; row
reingewinn	net profit
reise	trip; journey
reisebeschränkungen	travel restrictions
reisen	travel
reisende	traveler
reisepass	passport
reisewarnung	travel warning
reiste	travel
reiten	riding
rekord	record
rekordhoch	record high
relativ	relative
religion	religion
religiös	religious
rendite	yield; return
rennen	run
rente	pension
rentenalter	retirement age
rentner	pensioner
reparationen	reparations
reporter	reporter
repräsentantenhaus	house of representatives
republik	republic
republikaner	republican
republikanisch	republican
republikanische partei	republican party
reserve	reserve
resolution	resolution
respekt	respect
restaurant	restaurant
retten	rescue; save
retter	rescuer
rettete	rescue; save
rettung	rescue
rettungsaktion	rescue operation
rettungsdienst	rescue service; ambulance service
rettungskräfte	rescue workers
rettungspaket	bailout; rescue package
rettungsschirm	rescue fund
rettungswagen	ambulance
revolution	revolution
revolutionsgarden	revolutionary guards
rezession	recession
rhein	rhine
rheinland pfalz	rhineland-palatinate
riad	riyadh
richter	judge
richterin	judge
richtete	direct
richtig	right; correct
richtlinie	directive; guideline
rief	call
rind	cattle
rinder	cattle
rindfleisch	beef
ringen	wrestling; struggle
risiken	risk
risiko	risk
rivale	rival
robert koch institut	robert koch institute
roboter	robot
rohingya	rohingya
rohstoff	raw material; commodity
rohstoffe	raw materials; commodities
rohöl	crude oil
rohölpreis	crude oil price
rolle	role
rom	rome
roman	novel
rot	red
rote karte	red card
rote kreuz	red cross
roten kreuz	red cross
roten meer	red sea
roter halbmond	red crescent
rotes kreuz	red cross
rotes meer	red sea
ruanda	rwanda
ruandisch	rwandan
rubel	ruble
rudern	rowing
rufen	call
ruhe	calm; quiet; peace
ruhestand	retirement
ruhig	calm; quiet
rumäne	romanian
rumänien	romania
rumänisch	romanian
rund	-
rund um die uhr	around the clock
rundfunk	broadcasting
rupie	rupee
russe	russian
russen	russians
russisch	russian
russisch orthodox	russian orthodox
russische föderation	russian federation
russland	russia
räumte ein	admit; acknowledge
räumung	eviction; clearance
römisch	roman
rücken	move; advance
rückgang	decline; decrease
rückkehr	return
rückschlag	setback
rücktritt	resignation
rückzahlung	repayment
rückzug	withdrawal; retreat
rüstung	arms; armament
rüstungsindustrie	arms industry; defense industry
rüstungskontrolle	arms control
sache	thing; matter
sachschaden	property damage
sachsen	saxony
sagen	say
sagte	say
sah	see
sahara	sahara
saison	season
sambia	zambia
sammeln	collect; gather
sammelte	collect
samstag	saturday
samt	including
sanaa	sanaa
sang	sing
sanierung	restructuring; renovation
sank	fall; sink
sankt petersburg	st petersburg
sanktion	sanction
sanktionen	sanctions
saporischschja	zaporizhzhia
sardinien	sardinia
satellit	satellite
satelliten	satellite
satz	sentence
saudi	saudi
saudi arabien	saudi arabia
saudi arabisch	saudi
saudisch	saudi
sauerstoff	oxygen
saß	sit
schach	chess
schaden	damage
schadenersatz	damages; compensation
schaf	sheep
schaffen	create; manage
schah	shah
schanghai	shanghai
scharf	sharp
scharfschütze	sniper
scharia	sharia
schatzamt	treasury
schatzkanzler	chancellor of exchequer
schauen	look; watch
schauspieler	actor
schauspielerin	actress
scheich	sheikh
scheidung	divorce
scheinen	seem; appear
scheitern	fail
scheiterte	fail
schicht	layer; shift
schicken	send
schickte	send
schiedsrichter	referee
schien	seem; appear
schießen	shoot; fire
schießerei	shooting
schiff	ship
schiffbruch	shipwreck
schifffahrt	shipping
schiit	shiite
schiitisch	shiite
schlacht	battle
schlafen	sleep
schlaganfall	stroke
schlagen	beat; strike; hit
schlagstock	baton
schlagzeile	headline
schlecht	bad; poor
schlechter	worse
schleuser	people smuggler
schlichtung	arbitration
schließen	close; shut
schließlich	finally; eventually
schließung	closure
schlimm	bad
schlimmste	worst
schloss	castle; close; conclude
schloss aus	rule out
schlug	beat; strike; hit
schlug vor	propose; suggest
schmerz	pain
schmuggel	smuggling
schmuggler	smuggler
schnee	snow
schnell	fast; quick
schnellstmöglich	as soon as
schon	-
schoss	shoot; score
schotte	scot
schottisch	scottish
schottland	scotland
schrecklich	terrible
schreiben	write
schrieb	write
schriftsteller	writer
schriftstellerin	writer
schritt	step
schritt für schritt	step by step
schritte	steps
schrumpfen	shrink
schrumpfte	shrink
schuf	create
schuld	guilt; debt; blame
schulden	debt; owe
schuldenbremse	debt brake
schuldenerlass	debt relief
schuldenkrise	debt crisis
schuldenschnitt	debt haircut
schuldig	guilty
schuldner	debtor
schule	school; student
schulkinder	schoolchildren
schuss	shot
schusswaffe	firearm; gun
schutz	protection
schwach	weak
schwanger	pregnant
schwangerschaft	pregnancy
schwarz	black
schwarze	black
schwarze meer	black sea
schwarzen meer	black sea
schwarzes meer	black sea
schweden	sweden
schwedisch	swedish
schwein	pig
schweinefleisch	pork
schweinegrippe	swine flu
schweiz	switzerland; swiss
schweizerisch	swiss
schwellenland	emerging market; emerging economy
schwellenländer	emerging markets; emerging economies
schwer	heavy; serious; difficult
schwer verletzt	seriously injured
schwere	serious; severe
schwerkraft	gravity
schwerpunkt	focus
schwester	sister
schwierig	difficult
schwierigkeit	difficulty
schwimmen	swim
schwäche	weakness
schwächen	weaken
schäden	damage
schätzen	estimate; appreciate
schätzte	estimate
schätzung	estimate
schätzungen	estimates
schönheit	beauty
schülerin	student; pupil
schüsse	shots
schützen	protect
schützte	protect
sechs	six
sechste	sixth
sechzehn	sixteen
sechzig	sixty
see	lake; sea
seemann	sailor
sehen	see
sehr	-
sei	-
seid	-
seien	-
sein	-
seine	-
seit	-
seit jahren	for years
seitdem	-
sekretär	secretary
sektor	sector
sekunde	second
selber	-
selbst	-
selbstbestimmung	self-determination
selbstmord	suicide
selbstmordanschlag	suicide attack; suicide bombing
selbstmordattentäter	suicide bomber
selbstständig	self-employed; independent
selbstverteidigung	self-defense
selten	rare; rarely
seltene erden	rare earths
seltsam	strange
senat	senate
senator	senator
senatoren	senator
senden	send; broadcast
sender	broadcaster; station
sendung	program; broadcast
senegal	senegal
senioren	senior citizens
senken	lower; cut; reduce
senkte	lower; cut
senkung	reduction; cut
seoul	seoul
separatist	separatist
separatisten	separatists
separatistisch	separatist
september	september
serbe	serb
serben	serbs
serbien	serbia
serbisch	serbian; serb
serie	series
setzen	set; put
setzte	set; put
sexuell	sexual
sexueller missbrauch	sexual abuse
seychellen	seychelles
shanghai	shanghai
sibirien	siberia
sibirisch	siberian
sich	-
sicherheit	security; safety
sicherheitskräfte	security forces
sicherheitslage	security situation
sicherheitslücke	security vulnerability
sicherheitsmaßnahmen	security measures
sicherheitspolitik	security policy
sicherheitsrat	security council
sicherlich	certainly
sicherstellen	ensure
sicherte	secure
sicht	view
sie	-
sieben	seven
sieben tage inzidenz	seven-day incidence
siebte	seventh
siebzehn	seventeen
siebzig	seventy
siedler	settler
siedlung	settlement
sieg	victory; win
siegen	win
sieger	winner
siegerin	winner
siegte	win
sieht	see
sieht vor	provide
sierra leone	sierra leone
silber	silver
silbermedaille	silver medal
silvester	new year's eve
simbabwe	zimbabwe
simbabwisch	zimbabwean
sind	-
singapur	singapore
singen	sing
sinken	fall; decline
sinkt	fall; decline
sir	sir
situation	situation
sitz	seat; headquarters
sitzung	meeting; session
sizilien	sicily
skandal	scandal
skandinavien	scandinavia
skifahren	skiing
skispringen	ski jumping
sklaverei	slavery
slawisch	slavic
slowakei	slovakia
slowakisch	slovak
slowenien	slovenia
slowenisch	slovenian
smartphone	smartphone
so	-
so genannte	so-called
so weit	-
sobald	-
sofern	-
sofort	immediately
sofortig	immediate
software	software
sogar	-
sogenannt	so-called
sohn	son
soja	soy
solange	-
solarenergie	solar energy
solch	-
solche	-
solcher	-
soldat	soldier
soldaten	soldier
soldatin	soldier
soll	-
solle	-
sollen	-
sollte	-
sollten	-
somalia	somalia
somalisch	somali
sommer	summer
sonderbeauftragte	special envoy
sondergesandte	special envoy
sondern	-
sonnabend	saturday
sonne	sun
sonnensystem	solar system
sonntag	sunday
sorge	concern; worry
sorgen	concern; worry; ensure
sorgte	cause; ensure
souveränität	sovereignty
sowie	-
sowjetisch	soviet
sowjetunion	soviet union
sowohl	-
sozial	social
sozialdemokrat	social democrat
sozialdemokraten	social democrats
sozialdemokratisch	social democratic
soziale medien	social media
soziale netzwerke	social networks; social media
sozialen medien	social media
sozialen netzwerken	social networks; social media
sozialhilfe	welfare
sozialismus	socialism
sozialist	socialist
sozialistisch	socialist
sozialstaat	welfare state
sozialversicherung	social security
spalten	split; divide
spaltung	split; division
spanien	spain
spanisch	spanish
spannend	exciting
spannung	tension
spannungen	tensions
sparen	save
sparer	saver
sparkasse	savings bank
sparmaßnahmen	austerity measures
sparpolitik	austerity
sparprogramm	austerity program
spd	spd
spekulant	speculator
spekulation	speculation
spekulieren	speculate
spekuliert	speculate
spende	donation
spenden	donate; donation
sperren	block; close
spezial	special
spezialeinheit	special forces unit
speziell	special; specific
spiel	game; match; player
spielen	play; game
spielerin	player
spieltag	matchday
spielte	play
spielzeit	season
spion	spy
spionage	espionage
spital	hospital
spitze	top; head
spitzenpolitiker	top politician
sport	sport
sportler	athlete
sportlerin	athlete
sportlich	sporting; athletic
sprach	speak
sprache	language
sprachmodell	language model
sprecher	spokesman; spokesperson
sprecherin	spokeswoman; spokesperson
sprengen	blow up
sprengsatz	explosive device
sprengstoff	explosive
spricht	speak
sprint	sprint
spritpreise	fuel prices
spur	trace; track
spuren	traces
später	later
sri lanka	sri lanka
srilankisch	sri lankan
st petersburg	st petersburg
staat	state
staaten	state
staatlich	state; state-owned
staatliche medien	state media
staatliche nachrichtenagentur	state news agency
staatlichen medien	state media
staats und regierungschefs	heads of state
staatsangehörigkeit	nationality
staatsanleihe	government bond
staatsanwalt	prosecutor
staatsanwaltschaft	prosecutors; prosecutor's office
staatsanwältin	prosecutor
staatsbesuch	state visit
staatsbürger	citizen
staatsbürgerschaft	citizenship
staatschef	head of state; president
staatschefs	heads of state
staatsduma	state duma
staatsfernsehen	state television
staatsgebiet	national territory
staatsmedien	state media
staatsoberhaupt	head of state
staatspräsident	president
staatsschulden	public debt
staatssekretär	state secretary
staatsstreich	coup
staatsverschuldung	public debt
stabil	stable
stabilisieren	stabilize
stabilisiert	stabilize
stabilität	stability
stadien	stadium
stadion	stadium
stadt	city; town
stadtrat	city council
stadtteil	district
stadtzentrum	city center
stahl	steel
stamm	tribe
stammt	come
stammzelle	stem cell
stand	stand
standard	standard
standort	location; site
star	star
starb	die
stark	strong
start	start; launch
starten	start; launch
startete	start; launch
statistik	statistics
statistisches bundesamt	federal statistical office
statt	-
stattfinden	take place
stattgefunden	take place
stau	traffic jam
stehen	stand
stehlen	steal
steht	stand
steigen	rise; climb
steigern	increase; boost
steigerte	increase; boost
steigerung	increase
steigt	rise
stein	stone
stelle	position; job; place
stellen streichen	cut jobs
stellenabbau	job cuts
stellte	put; provide
stellung	position
stellungnahme	statement; comment
stellvertretend	deputy; vice
stellvertreter	deputy
sterbehilfe	euthanasia
sterben	die
stern	star
sterne	star
steuer	tax
steuererhöhung	tax increase
steuerhinterziehung	tax evasion
steuern	tax
steuerreform	tax reform
steuersenkung	tax cut
steuerzahler	taxpayer
stichwahl	runoff
stieg	rise
stiftung	foundation
still	quiet
stimme	vote; voice
stimmen	vote; agree
stimmte	vote; agree
stimmzettel	ballot
stirbt	die
stockholm	stockholm
stolz	proud
stoppen	stop
stoppte	stop
strafe	punishment; penalty
strafgerichtshof	criminal court
strafrecht	criminal law
straftat	crime; offense
strafverfahren	criminal proceedings
strafzölle	punitive tariffs; tariffs
strahlung	radiation
strand	beach
strategie	strategy
strategisch	strategic
straßburg	strasbourg
straße	street; road
straße von hormus	strait of hormuz
straßen	street
straßenbahn	tram
straßensperre	roadblock
streichen	cut; cancel
streife	patrol
streik	strike
streiken	strike
streikte	strike
streit	dispute; row
streitig	disputed
streitkräfte	armed forces
streng	strict
streumunition	cluster munitions
strich	cut; cancel
strom	electricity; power
stromausfall	power outage; blackout
stromnetz	power grid
strompreis	electricity price
stromversorgung	power supply
struktur	structure
student	student
studenten	student
studentin	student
studie	study
studieren	study
studierte	study
studium	study
stufe	stage; level
stunde	hour
sturm	storm
städte	city
städtisch	urban; municipal
ständerat	council of states
ständig	constantly; permanent
stärke	strength
stärken	strengthen
stück	piece
stürmen	storm
stürmte	storm
stürzen	fall; topple; crash
stürzte	fall; plunge; crash
stützpunkt	base
subvention	subsidy
subventionen	subsidies
suchaktion	search operation
suche	search
suchen	search; seek; look
suchmaschine	search engine
suchte	search; seek
sudan	sudan
sudanesisch	sudanese
suezkanal	suez canal
suizid	suicide
sultan	sultan
summe	sum; amount
sunnit	sunni
sunnitisch	sunni
supermacht	superpower
supermarkt	supermarket
symbol	symbol
symbolisch	symbolic
symptom	symptom
synagoge	synagogue
syrer	syrian
syrien	syria
syrisch	syrian
system	system
szene	scene
sächsisch	saxon
säkular	secular
sänger	singer
sängerin	singer
söhne	son
süd	south
südafrika	south africa
südafrikaner	south african
südafrikanisch	south african
südamerika	south america
südamerikanisch	south american
südasien	south asia
südchinesischen meer	south china sea
südchinesisches meer	south china sea
süden	south
südeuropa	southern europe
südkorea	south korea
südkoreaner	south korean
südkoreanisch	south korean
südlich	southern; south
südossetien	south ossetia
südostasien	southeast asia
südosten	southeast
südsudan	south sudan
südsudanesisch	south sudanese
südwesten	southwest
tabak	tobacco
tabelle	table
tabellenführer	league leader
tadschikistan	tajikistan
tag	day
tagesordnung	agenda
tageszeitung	daily newspaper
taifun	typhoon
taiwan	taiwan
taiwanisch	taiwanese
taktik	tactics
taktisch	tactical
tal	valley
talent	talent
talfahrt	downturn; slide
taliban	taliban
tamilisch	tamil
tanker	tanker
tansania	tanzania
tanz	dance
tanzen	dance
tarif	tariff; wage agreement
tarifverhandlungen	wage negotiations
tarifvertrag	collective agreement
tat	crime; act
tatort	crime scene
tatsächlich	actually; indeed
tatverdächtige	suspect
tatwaffe	murder weapon
taub	deaf
tausend	thousand
tausende	thousands
team	team
technik	technology
technisch	technical
technologie	technology
teheran	tehran
teil	part
teile	parts
teilen	share; divide
teilgenommen	participate; attend
teilmobilmachung	partial mobilization
teilnahme	participation
teilnehmen	participate; attend
teilnehmer	participant
teilnehmerin	participant
teilte	say; share
teilte mit	say; announce
teilung	division
teilweise	partly; partial
teilzeit	part-time
tel aviv	tel aviv
telefon	telephone; phone
teleskop	telescope
tempel	temple
temperatur	temperature
temperaturen	temperatures
tennis	tennis
termin	date; appointment
termingeschäft	futures contract
territorium	territory
terror	terror
terroranschlag	terrorist attack
terrorgruppe	terrorist group
terrorismus	terrorism
terrorist	terrorist
terroristisch	terrorist
terrormiliz	terrorist militia
terrornetzwerk	terror network
terrorverdacht	suspicion of terrorism
testament	will
teuer	expensive
teuerung	inflation
text	text
thailand	thailand
thailändisch	thai
theater	theater
thema	topic; issue; subject
themen	topics; issues
themse	thames
theoretisch	theoretical
theorie	theory
therapie	therapy
thüringen	thuringia
tibet	tibet
tibetisch	tibetan
tief	deep; low
tiefe	depth
tiefpunkt	low point
tiefstand	low
tier	animal
tierart	species
tierarzt	veterinarian
tiflis	tbilisi
tilgung	repayment
tisch	table
titel	title
titelverteidiger	defending champion; titleholder
tochter	daughter
tochterfirma	subsidiary
tochtergesellschaft	subsidiary
tod	death
todesfall	death
todesfälle	deaths
todesopfer	death; fatality
todesschütze	gunman
todesstrafe	death penalty
todesursache	cause of death
todesurteil	death sentence
togo	togo
tokio	tokyo
tonne	tonne; ton
tor	goal; gate
tore	goals
torhüter	goalkeeper
tornado	tornado
torschütze	scorer
torwart	goalkeeper
toskana	tuscany
tot	dead
tote	dead
toter	dead
totschlag	manslaughter
tour de france	tour de france
tourismus	tourism
tourist	tourist
tradition	tradition
traditionell	traditional
traf	meet; hit
traf ein	arrive
tragen	carry; wear
tragisch	tragic
tragödie	tragedy
trainer	coach
trainerin	coach
trainieren	train
trainiert	train
training	training
transatlantisch	transatlantic
transfer	transfer
transnistrien	transnistria
transparenz	transparency
trat	step; enter
trat zurück	resign
trauer	mourning; grief
trauerfeier	funeral service
trauern	mourn
traum	dream
traurig	sad
treffen	meet; hit
treibhausgas	greenhouse gas
treibhausgase	greenhouse gases
treibstoff	fuel
trennen	separate
trennung	separation
treten	step; kick
tribunal	tribunal
trifft	meet; hit
trinken	drink
trinkwasser	drinking water
tripolis	tripoli
trocken	dry
tropensturm	tropical storm
trotz	despite
trotzdem	-
trug	carry; wear
truppe	troop; force
truppen	troops
truppenabzug	troop withdrawal
trägt	carry; wear
tränengas	tear gas
träume	dreams
trümmer	rubble; debris
tschad	chad
tscheche	czech
tschechien	czech republic; czechia
tschechisch	czech
tschechische republik	czech republic
tschernobyl	chernobyl
tschetschenien	chechnya
tschetschenisch	chechen
tsunami	tsunami
tuberkulose	tuberculosis
tun	do
tunesien	tunisia
tunesisch	tunisian
tunis	tunis
tunnel	tunnel
turin	turin
turkmenistan	turkmenistan
turnen	gymnastics
turnier	tournament
täglich	daily
täter	perpetrator; attacker
töchter	daughter
tödlich	deadly; fatal
tötete	kill
tür	door
türke	turk
türkei	turkey
türken	turks
türkisch	turkish
u a	-
u bahn	subway; metro
u boot	submarine
uefa	uefa
uganda	uganda
ugandisch	ugandan
uhr	clock
uhrzeit	time
uiguren	uyghurs; uighurs
uigurisch	uyghur; uighur
ukraine	ukraine
ukrainisch	ukrainian
ultimatum	ultimatum
um	-
umfangreich	extensive
umfassen	include; comprise
umfassend	comprehensive
umfasst	include; comprise
umfrage	poll; survey
umgang	dealing
umgesetzt	implement
umlaufbahn	orbit
ums	-
ums leben gekommen	die; killed
ums leben kommen	die; killed
umsatz	sales; revenue
umsatzrückgang	drop in sales
umsetzen	implement
umsetzung	implementation
umso	-
umstand	circumstance
umstritten	controversial
umstände	circumstances
umsätze	sales; revenue
umwelt	environment
umweltminister	environment minister
umweltministerin	environment minister
umweltschutz	environmental protection
umweltschützer	environmentalist
umweltverschmutzung	pollution
umzug	move
umzusetzen	implement
un	un; united nations
un generalsekretär	un secretary general
un sicherheitsrat	un security council
unabhängig	independent
unabhängigkeit	independence
unabhängigkeitserklärung	declaration of independence
unbekannt	unknown
unbewaffnet	unarmed
und	-
unentschieden	draw
unesco	unesco
unfair	unfair
unfall	accident
ungar	hungarian
ungarisch	hungarian
ungarn	hungary
ungefähr	-
ungerechtigkeit	injustice
ungewiss	uncertain
ungewöhnlich	unusual
ungleichheit	inequality
unglück	accident; disaster
unhcr	unhcr
unicef	unicef
universität	university
universum	universe
unklar	unclear
unmöglich	impossible
uno	un; united nations
uno generalsekretär	un secretary general
uno sicherheitsrat	un security council
unruhen	unrest; riots
uns	-
unschuld	innocence
unschuldig	innocent
unser	-
unsicher	uncertain; unsafe
unsicherheit	uncertainty
unten	-
unter	-
unter anderem	-
unter beschuss	under fire
unter druck	under pressure
unterdessen	meanwhile
unterdrückung	repression; oppression
unterhalb	below
unterhaus	house of commons; lower house
unterhändler	negotiator
unterkunft	accommodation; shelter
unterkünfte	accommodation; shelter
unterlagen	documents
unternehmen	company
unternehmensgründer	founder
unternehmerin	entrepreneur; businesswoman
unterricht	teaching; lesson
unterrichten	teach; inform
untersagen	ban; prohibit
untersagt	ban; prohibit
unterscheiden	differ; distinguish
unterschied	difference
unterschiedlich	different
unterschreiben	sign
unterschrieben	sign
unterschrift	signature
unterstreichen	underline
unterstützen	support
unterstützer	supporter
unterstützte	support
unterstützung	support
untersuchen	investigate; examine
untersuchte	investigate; examine
untersuchung	investigation; study
untersuchungsausschuss	inquiry committee
untersuchungshaft	pretrial detention
unterzeichnen	sign
unterzeichnete	sign
unterzeichnung	signing
unverzüglich	immediately
unwetter	storm
uran	uranium
urananreicherung	uranium enrichment
urheberrecht	copyright
urlaub	vacation; holiday
ursache	cause
urteil	verdict; ruling; judgment
uruguay	uruguay
us	us
us amerikaner	american
us amerikanisch	american
us armee	us army
us außenminister	secretary of state
us bundesstaat	us state
us börsen	us stock markets
us bürger	us citizen
us dollar	us dollar
us dollars	us dollars
us finanzminister	treasury secretary
us kongress	us congress
us militär	us military
us notenbank	federal reserve
us notenbankchef	federal reserve chairman
us präsident	us president
us regierung	us government; administration
us senat	us senate
us soldat	us soldier
us streitkräfte	us forces
us truppen	us troops
usa	united states; us
usbekisch	uzbek
usbekistan	uzbekistan
variante	variant
vater	father
vatikan	vatican
vatikanstadt	vatican city
venedig	venice
venezolanisch	venezuelan
venezuela	venezuela
verabschieden	adopt; pass
verabschiedet	adopt; pass
veranstalten	organize; host
veranstaltet	organize; host
veranstaltung	event
verantwortlich	responsible
verantwortlichen	officials; responsible
verantwortung	responsibility
verband	association
verbessern	improve
verbesserte	improve
verbesserung	improvement
verbieten	ban; prohibit
verbinden	connect; link
verbindung	connection; link
verbot	ban
verboten	ban; prohibit
verbrauch	consumption
verbraucher	consumer
verbraucherpreis	consumer price
verbraucherpreise	consumer prices
verbraucherschutz	consumer protection
verbrechen	crime
verbrechen gegen menschlichkeit	crimes against humanity
verbunden	connect; link
verbände	association
verbündete	ally
verbündeter	ally
verdacht	suspicion
verdienen	earn; deserve
verdiente	earn
verdoppeln	double
verdoppelt	double
verdächtig	suspect; suspicious
verdächtige	suspect
vereidigt	sworn in
vereidigung	swearing-in
verein	club
vereinbaren	agree
vereinbart	agree
vereinbarung	agreement
vereinigte arabische emirate	united arab emirates
vereinigte staaten	united states
vereinigte staaten von amerika	united states
vereinigten arabischen emirate	united arab emirates
vereinigten arabischen emiraten	united arab emirates
vereinigten königreich	united kingdom
vereinigten staaten	united states
vereinigtes königreich	united kingdom
vereinigung	association
vereinte nationen	united nations; un
vereinten nationen	united nations; un
verfahren	proceedings; procedure
verfassung	constitution
verfassungsgericht	constitutional court
verfassungsschutz	domestic intelligence
verfassungsänderung	constitutional amendment
verfolgen	pursue; persecute; follow
verfolgt	pursue; persecute; follow
verfügbar	available
verfügen	have
verfügt	have
vergabe	awarding; award
vergangene	last; past
vergangene woche	last week
vergangenen monat	last month
vergangenes jahr	last year
vergangenheit	past
vergaß	forget
vergeltung	retaliation
vergeltungsschlag	retaliatory strike
vergessen	forget
vergewaltigt	rape
vergewaltigung	rape
vergleich	comparison
vergleichen	compare
verglichen	compare
verglichen mit	compared
verhaften	arrest
verhaftet	arrest
verhaftung	arrest
verhalten	behavior
verhandeln	negotiate
verhandelt	negotiate
verhandelte	negotiate
verhandlung	negotiation; talks
verhandlungen	negotiations; talks
verhandlungsführer	negotiator
verhandlungspartner	negotiating partner
verhandlungstisch	negotiating table
verheiratet	married
verhindern	prevent
verhinderte	prevent
verhältnis	relationship; ratio
verhängen	impose
verhängt	impose
verhängte	impose
verhängung	imposition
verhör	interrogation
verkauf	sale
verkaufen	sell
verkaufszahlen	sales figures
verkaufte	sell
verkehr	traffic; transport
verkehrsminister	transport minister
verkehrsmittel	means of transport
verkehrsunfall	traffic accident
verklagen	sue
verklagt	sue
verkäufer	seller
verkünden	announce
verkündete	announce
verlag	publisher
verlangen	demand
verlangte	demand
verlassen	leave
verleger	publisher
verlegung	relocation
verletzen	injure; violate
verletzt	injured; wounded
verletzte	injured
verletzter	injured
verletzung	injury; violation
verlieren	lose
verlierer	loser
verließ	leave
verlor	lose
verloren	lose
verlust	loss
verluste	losses
verlängern	extend
verlängert	extend
verlängerung	extra time; extension
vermeiden	avoid
vermied	avoid
vermieden	avoid
vermieten	rent; lease
vermieter	landlord
vermisst	missing
vermisste	missing
vermitteln	mediate; convey
vermittelt	mediate; convey
vermittler	mediator
vermittlung	mediation
vermummt	masked
vermuten	suspect; assume
vermutet	suspect; assume
vermutlich	presumably
vermögen	assets; fortune; wealth
vernehmung	questioning
vernichten	destroy
vernichtet	destroy
vernommen	question
verpflichten	commit; oblige
verpflichtet	obliged; commit
verringern	reduce
verringerte	reduce
verringerung	reduction
versagen	fail
versammeln	gather; assemble
versammelt	gather
verschieben	postpone; shift
verschieden	different; various
verschlechtern	worsen; deteriorate
verschlechtert	worsen; deteriorate
verschmutzung	pollution
verschoben	postpone; shift
verschuldung	debt
verschwinden	disappear
verschwunden	disappear; missing
verschärfen	tighten; intensify
verschärft	tighten; intensify
versicherer	insurer
versicherung	insurance
versorgen	supply; provide
versorgt	supply; provide
versorgung	supply
versprach	promise
versprechen	promise
versprochen	promise
verspätung	delay
verstaatlichung	nationalization
verstand	understand
verstanden	understand
verstehen	understand
versteht	understand
versteigern	auction
versteigert	auction
versteigerung	auction
verstieß	violate
verstoß	violation; breach
verstoßen	violate
verständnis	understanding
verstärken	strengthen; reinforce
verstärkt	strengthen; increase
verstößt	violate
versuch	attempt
versuchen	try; attempt
versuchte	try; attempt
versöhnung	reconciliation
verteidigen	defend
verteidiger	defender; defense lawyer
verteidigte	defend
verteidigung	defense
verteidigungsbündnis	defense alliance
verteidigungsminister	defense minister
verteidigungsministerin	defense minister
verteidigungsministerium	defense ministry
verteilen	distribute
verteilt	distribute
verteilung	distribution
vertrag	treaty; contract
vertragspartei	party to contract
vertrat	represent
vertrauen	trust; confidence
vertrauensfrage	confidence vote
vertreiben	expel; displace
vertreibung	expulsion; displacement
vertreten	represent
vertreter	representative
vertrieben	displace; expel
vertriebene	displaced person
verträge	treaty; contract
verursachen	cause
verursacht	cause
verurteilen	condemn; sentence; convict
verurteilte	condemn; sentence; convict
verwalten	manage; administer
verwaltet	manage
verwaltung	administration
verwaltungsgericht	administrative court
verwandte	relative
verweigern	refuse; deny
verweigert	refuse; deny
verweisen	refer
verwenden	use
verwendet	use
verwies	refer; point
verwiesen	refer
verwunden	wound
verwundet	wounded
verwüstung	devastation
verzeichnen	record
verzeichnete	record
verzichten	renounce; forgo
verzichtet	renounce; forgo
verzögern	delay
verzögert	delay
verändern	change
verändert	change
veränderung	change
veröffentlichen	publish; release
veröffentlichte	publish; release
veröffentlichung	publication; release
verüben	commit
verübt	commit; carry out
veteran	veteran
video	video
viel	much; many
viele	many
vielfalt	diversity
vielleicht	maybe; perhaps
vielmehr	-
vier	four
vierte	fourth
viertel	quarter
viertelfinale	quarterfinal
vierten quartal	fourth quarter
vierzehn	fourteen
vierzig	forty
vietnam	vietnam
vietnamese	vietnamese
vietnamesisch	vietnamese
viren	virus
virus	virus
visum	visa
vizekanzler	vice chancellor
vizepräsident	vice president
vizepräsidentin	vice president
vogel	bird
vogelgrippe	bird flu
volk	people
volksabstimmung	referendum
volkskongress	people's congress
volkspartei	people's party
volksrepublik	people's republic
volksrepublik china	china; people's republic
volkswirt	economist
volkswirtschaft	economy
voll	full
vollständig	complete; full
vollversammlung	general assembly
vom	-
von	-
vor	-
vor allem	-
vor gericht	in court
vor jahren	years ago
vor kurzem	recently
voraussetzung	condition; prerequisite
vorbei	-
vorbereiten	prepare
vorbereitet	prepare
vorbereitung	preparation
vorbereitungen	preparations
vorbörslich	premarket
vordergrund	foreground
vorerst	for now
vorfall	incident
vorgehen	approach; proceed
vorgelegt	present; submit
vorgerückt	advance
vorgeschlagen	propose; suggest
vorgesehen	plan; provide
vorgestellt	present; unveil
vorgestern	two days ago
vorgeworfen	accuse
vorgänger	predecessor
vorherig	previous
vorhersagen	predict
vorig	last; previous
vorjahr	previous year
vorlegen	present; submit
vorläufig	provisional; preliminary
vormarsch	advance
vormittag	morning
vormonat	previous month
vorort	suburb
vorrat	stock; supply
vorrunde	preliminary round
vorrücken	advance
vors	-
vorschlag	proposal
vorschlagen	propose; suggest
vorschläge	proposal
vorschrift	regulation; rule
vorsehen	provide; envisage
vorsicht	caution
vorsichtig	cautious; careful
vorsitz	chairmanship; presidency
vorsitzende	chairman
vorsitzender	chairman
vorstand	board; executive board
vorstandschef	chief executive; ceo
vorstandsvorsitzende	chief executive; ceo
vorstellen	present; introduce
vorteil	advantage; benefit
vorwahl	primary
vorwerfen	accuse
vorwurf	accusation; allegation
vorwürfe	allegations; accusations
vorzugsaktie	preferred share
vorübergehend	temporary; temporarily
vulkan	volcano
vulkanausbruch	volcanic eruption
vögel	bird
völkerbund	league of nations
völkermord	genocide
völkerrecht	international law
völlig	completely
wache	guard
wachsen	grow
wachstum	growth
wachstumsrate	growth rate
waffe	weapon
waffen	weapon; arms
waffenembargo	arms embargo
waffenhandel	arms trade
waffenlieferung	arms delivery
waffenlieferungen	arms deliveries; weapons deliveries
waffenruhe	ceasefire; truce
waffenstillstand	ceasefire; armistice
wagen	car
wahl	election; vote; voter
wahlbeobachter	election observer
wahlbeteiligung	turnout
wahlbetrug	election fraud
wahlergebnis	election result
wahlkampf	election campaign
wahlkommission	election commission
wahlkreis	constituency
wahllokal	polling station
wahlniederlage	election defeat
wahlprogramm	election manifesto
wahlrecht	suffrage; electoral law
wahlsieg	election victory
wahlversprechen	election promise
wahr	true
wahrheit	truth
wahrscheinlich	probably; likely
wal	whale
wald	forest
waldbrand	forest fire; wildfire
waldbrände	wildfires; forest fires
wales	wales
walisisch	welsh
wall street	wall street
wand	wall
wandel	change
wann	-
war	-
waren	-
warenkorb	basket of goods
warf	throw
warf vor	accuse
warm	warm
warnen	warn
warnstreik	warning strike
warnte	warn
warnung	warning
warschau	warsaw
warten	wait
wartete	wait
warum	-
was	-
washington	washington
wasser	water
wasserkraft	hydropower
wasserstoff	hydrogen
wasserwerfer	water cannon
webseite	website
website	website
wechselkurs	exchange rate
wechseln	change; switch
wechselte	switch; change
weder	-
wegen	-
wehrpflicht	conscription; compulsory military service
weiblich	female
weigern	refuse
weigerte	refuse
weihnachten	christmas
weil	-
wein	wine
weitere	further; other
weiterentwicklung	further development
weiterhin	still; continue
weizen	wheat
weiß	white; know
weiße	white
weiße haus	white house
weißen haus	white house
weißes haus	white house
weißrussisch	belarusian
weißrussland	belarus
welche	-
welchem	-
welchen	-
welcher	-
welches	-
welt	world
weltall	space
weltbank	world bank
weltbestzeit	world best time
weltcup	world cup
welterbe	world heritage
welternährungsprogramm	world food programme
weltgesundheitsorganisation	world health organization
welthandel	world trade
welthandelsorganisation	world trade organization
weltkrieg	world war
weltkulturerbe	world heritage site
weltlich	secular
weltmacht	world power
weltmarkt	world market
weltmarktführer	world market leader
weltmeister	world champion
weltmeisterin	world champion
weltmeisterschaft	world championship; world cup
weltrangliste	world rankings
weltraum	space
weltrekord	world record
weltsicherheitsrat	un security council
weltweit	worldwide; global
weltwirtschaft	world economy; global economy
wem	-
wen	-
wende	turnaround; turning point
wenig	little; few
wenige	few
weniger	less
wenigstens	at least
wenn	-
wer	-
werbung	advertising
werde	-
werden	-
werfen	throw
werk	plant; work
werkstatt	workshop
werkzeug	tool
wert	value; worth
werte	values
wertpapier	security
wertpapiere	securities
wertvoll	valuable
wesentlich	essential; significant
weshalb	-
wessen	-
west	west
westafrika	west africa
westafrikanisch	west african
westdeutsch	west german
westdeutschland	west germany
westen	west
westeuropa	western europe
westeuropäisch	western european
westjordanland	west bank
westlich	western; west
westsahara	western sahara
wettbewerb	competition
wetter	weather
wetterdienst	weather service
who	world health organization; who
wichtig	important
wichtigste	most important
widerstand	resistance
wie	-
wieder	again
wiederaufbau	reconstruction
wiederaufnehmen	resume
wiedergewählt	reelected
wiedergutmachung	reparation
wiederholen	repeat
wiederholt	repeatedly; repeat
wiedervereinigung	reunification
wiederwahl	reelection
wiederwählen	reelect
wien	vienna
wies zurück	reject
wieso	-
will	-
wind	wind
windenergie	wind energy
windkraft	wind power
winter	winter
wir	-
wirbelsturm	cyclone; hurricane
wird	-
wirft vor	accuse
wirken	work; appear; act
wirklich	really
wirksam	effective
wirkte	appear; act
wirkung	effect
wirtschaft	economy
wirtschaftlich	economic
wirtschaftsforschungsinstitut	economic research institute
wirtschaftskrise	economic crisis
wirtschaftsleistung	economic output
wirtschaftsminister	economy minister
wirtschaftsministerium	economy ministry
wirtschaftspolitik	economic policy
wirtschaftswachstum	economic growth
wissen	know
wissenschaft	science
wissenschaftler	scientist
wissenschaftlerin	scientist
wissenschaftlich	scientific
wissenschaftsmagazin	science magazine
wissenschaftsminister	science minister
witwe	widow
wm	world cup; world championship
wo	-
wobei	-
woche	week
wochenende	weekend
wodurch	-
wofür	-
woher	-
wohin	-
wohl	-
wohnen	live
wohnhaus	residential building
wohnhäuser	residential buildings
wohnte	live
wohnung	apartment; flat
wohnungsbau	housing construction
wohnviertel	residential area
wolf	wolf
wolke	cloud
wolle	-
wollen	-
wollte	-
wollten	-
womit	-
woran	-
worauf	-
worden	-
wort	word
worte	words
worüber	-
wovon	-
wozu	-
wto	world trade organization; wto
wuchs	grow
wunsch	wish; desire
wurde	-
wurden	-
wusste	know
wut	anger
wächst	grow
wächter	guard
wählerin	voter
wählte	elect; vote
während	-
währung	currency
währungsfonds	monetary fund
wälder	forest
wäre	-
wären	-
wöchentlich	weekly
wörter	words
wünschen	wish
wünschte	wish
würde	-
würden	-
würdigen	praise; honor
wüste	desert
wütend	angry; furious
yen	yen
yuan	yuan
z b	-
zahl	number; figure
zahlen	figures; numbers; pay
zahlreich	numerous
zahlte	pay
zahlung	payment
zahlungen	payments
zahnarzt	dentist
zaun	fence
zehn	ten
zehntausende	tens of thousands
zehnte	tenth
zehntel	tenth
zeichen	sign
zeigen	show
zeigte	show
zeit	time
zeiten	times
zeitpunkt	time; date
zeitraum	period
zeitschrift	magazine
zeitung	newspaper
zelle	cell
zelt	tent
zensur	censorship
zentimeter	centimeter
zentral	central
zentralafrikanische republik	central african republic
zentralasien	central asia
zentralbank	central bank
zentrale	headquarters
zentralkomitee	central committee
zentralregierung	central government
zentrum	center
zeremonie	ceremony
zerstören	destroy
zerstörte	destroy
zerstörung	destruction
zeuge	witness
zeugen	witness
zeugin	witness
ziehen	pull; draw; move
ziel	goal; target; aim
zielen	aim; target
ziemlich	-
zigarette	cigarette
zimmer	room
zins	interest
zinsen	interest
zinserhöhung	rate hike
zinssatz	interest rate
zinssenkung	rate cut
zirka	-
zitieren	quote; cite
zitierte	quote; cite
zivil	civilian; civil
zivilgesellschaft	civil society
zivilist	civilian
zivilisten	civilian
zog	pull; move
zoll	tariff; customs
zu	-
zu beginn	beginning
zucker	sugar
zudem	-
zuerst	first
zuflucht	refuge
zufolge	-
zufrieden	satisfied
zug	train
zugang	access
zugeben	admit
zugegeben	admit
zugelassen	approve; allow
zugenommen	increase
zugesagt	pledge; promise
zugestimmt	agree; approve
zugunglück	train accident
zugänglich	accessible
zukunft	future
zukünftig	future
zulassen	allow; approve
zulassung	approval; admission
zuletzt	recently; last
zulieferer	supplier
zum	-
zum beispiel	-
zum ersten mal	first time
zum tode verurteilt	sentenced to death
zumeist	mostly
zumindest	at least
zunahme	increase
zunehmen	increase
zunächst	initially; first
zur	-
zur verfügung	available
zur verfügung gestellt	provide
zur verfügung stellen	provide
zurzeit	currently
zurück	back
zurückgegangen	decline; fall
zurückgehen	decline; fall
zurückgehend	declining
zurückgekehrt	return
zurückgetreten	resign; step down
zurückgewiesen	reject
zurückgezogen	withdraw
zurückkehren	return
zurückkommen	return; come back
zurücktreten	resign; step down
zurückweisen	reject
zurückziehen	withdraw
zurückzutreten	resign
zusagen	pledge; promise
zusammen	together
zusammenarbeit	cooperation
zusammenarbeiten	cooperate; work together
zusammenbrechen	collapse
zusammenbruch	collapse
zusammengearbeitet	cooperate
zusammengebrochen	collapse
zusammenhang	connection; context
zusammenstoß	clash; collision
zusammenstöße	clashes
zuschauer	spectator; viewer
zustand	condition; state
zustimmen	agree; approve
zustimmung	approval; consent
zustände	conditions
zuständig	responsible
zuständige behörde	competent authority
zusätzlich	additional
zutritt	access
zuvor	before; previously
zuwanderung	immigration
zwang	force; compulsion
zwangsarbeit	forced labor
zwanzig	twenty
zwar	-
zweck	purpose
zwei	two
zwei drittel	two-thirds
zweifel	doubt
zweimal	twice
zweite	second
zweiten halbjahr	second half
zweiten quartal	second quarter
zweiter weltkrieg	world war ii
zwilling	twin
zwillinge	twins
zwingen	force
zwischen	-
zwischenfall	incident
zwölf	twelve
zypern	cyprus
zyprisch	cypriot
zölle	tariffs
züge	train
zürich	zurich
ägypten	egypt
ägyptisch	egyptian
ähnlich	similar
ältere	older; elderly
ändern	change
änderte	change
änderung	change; amendment
ärgern	annoy
ärmelkanal	english channel
ärzte	doctor
ärzte ohne grenzen	doctors without borders
ärztin	doctor
äthiopien	ethiopia
äthiopisch	ethiopian
äußerte	express; say
äußerung	remark; comment
öffentlich	public
öffentliche hand	public sector
öffentliche meinung	public opinion
öffentliche verkehrsmittel	public transport
öffentliche verwaltung	public administration
öffentlicher dienst	public service; civil service
öffentlicher sektor	public sector
öffentlichkeit	public
öffnen	open
öffnete	open
ökologisch	ecological
ökonom	economist
ökonomin	economist
ökonomisch	economic
öl	oil
ölfeld	oil field
ölfirma	oil company
ölförderung	oil production
ölkonzern	oil company
ölminister	oil minister
ölpreis	oil price
ölteppich	oil slick
örtlich	local
österreich	austria; austrian
österreichisch	austrian
östlich	eastern; east
über	-
über nacht	overnight
überall	everywhere
überblick	overview
übereinkunft	agreement
überfall	raid; attack
überflutet	flood
übergangsregierung	transitional government; interim government
überleben	survive
überlebende	survivor
überlebte	survive
übermorgen	day after tomorrow
übernahm	take over; assume
übernahme	takeover; acquisition
übernehmen	take over; assume
übernimmt	take over; assume
übernommen	take over; assume
überprüfen	check; review
überprüft	check; review
überraschen	surprise
überraschend	surprising; unexpected
überrascht	surprise
überraschung	surprise
übers	-
überschreiten	exceed; cross
überschritten	exceed; cross
überschuss	surplus
überschwemmt	flood
überschwemmung	flood
überschwemmungen	flooding; floods
überstunden	overtime
übertraf	exceed
übertreffen	exceed; surpass
übertroffen	exceed; surpass
überwachen	monitor
überwacht	monitor
überwachung	surveillance; monitoring
überweisung	transfer
überwinden	overcome
überzeugen	convince
überzeugt	convinced
überzeugung	conviction; belief
üblich	usual
