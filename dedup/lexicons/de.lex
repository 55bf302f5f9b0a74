# language: de
# name: German
# licence: Apache-2.0
# sources: written for this project, by hand
# entries: 8043
# date: 2026-11-22
ab	-
abbau	reduction; mining
abberufen	recall
abchasien	abkhazia
abend	evening
abendessen	dinner
aber	-
abermals	again
abfall	waste
abfangen	intercept
abfeuern	fire; launch
abgas	exhaust
abgasskandal	emissions scandal
abgefangen	intercept
abgefeuert	fire; launch
abgeholt	pick up
abgelaufen	expire
abgelehnt	reject
abgenommen	decrease
abgeordnete	lawmaker; deputy
abgeordnetenhaus	house of representatives
abgeordneter	lawmaker; deputy
abgesagt	cancel
abgeschafft	abolish
abgeschlossen	complete; finish
abgeschoben	deport
abgeschossen	shoot down
abgesehen	except
abgesetzt	remove; depose
abgestimmt	vote; coordinate
abgestürzt	crash
abgewehrt	repel
abgezogen	withdraw
abholen	pick up
abholzung	deforestation
abhängen	depend
abhängig	dependent
abhängige	dependent; addict
abhängigkeit	dependence
abkommen	agreement; accord; deal
ablaufen	expire
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
abschließen	complete; finish
abschluss	degree; conclusion
abschnitt	section; stage
abschnitte	section; stage
abschreckung	deterrence
abschuss	shooting down
abschwung	downturn
abseits	away from
absetzen	remove; depose
absicht	intention
absichtlich	intentional
absolut	absolute
absolute mehrheit	absolute majority
abstand	distance
abstieg	relegation
abstimmen	vote
abstimmung	vote
abstrakt	abstract
absturz	crash
abstürzen	crash
abteilung	department
abtreibung	abortion
abwarten	wait; expect
abwasser	wastewater
abwehr	defense
abwehren	repel; fend off
abwerfen	drop
abwerten	devalue
abwertung	devaluation
abwesend	absent
abwesenheit	absence
abwärts	down
abziehen	withdraw
abzielen	aim
abzielt	aim
abzug	withdrawal
abzulehnen	reject
abzuwarten	wait; expect
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
agenda	agenda
agent	agent
agentur	agency
agenturen	agency
agieren	act
aids	aids
ajatollah	ayatollah
akademie	academy
akkurat	accurate
aktie	share; stock
aktien	shares; stocks
aktienkurs	share price
aktienmarkt	stock market
aktion	action; campaign
aktionär	shareholder
aktiv	active
aktivist	activist
aktivistin	activist
aktualisieren	update
aktualisiert	update
aktuell	current
aktuelle	current
aktuellen	current
akw	nuclear power plant
akzeptabel	acceptable
akzeptanz	acceptance
akzeptieren	accept
akzeptierte	accept
al qaida	al qaeda
alarm	alarm
alarmbereitschaft	alert
albaner	albanian
albanien	albania
albanisch	albanian
album	album
aleppo	aleppo
alexandria	alexandria
algerien	algeria
algerier	algerian
algerisch	algerian
algier	algiers
algorithmen	algorithms
algorithmus	algorithm
alkohol	alcohol
alkoholiker	alcoholic
alle	-
allein	alone
allen	-
aller	-
allerdings	-
alles	-
allgemein	general
allgemeine	general; generally
allgemeinen	general; generally
allianz	alliance
allmählich	gradually
alltag	everyday life
alltäglich	everyday
alpen	alps
als	-
also	-
alt	old
alte	old
alten	old
alter	age
alternativ	alternative
alternative	alternative
alternative für deutschland	alternative for germany
alternativen	alternative
altes	old
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
am wenigsten	least
amateur	amateur
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
analyse	analysis
analysen	analysis
analysieren	analyze
analysiert	analyze
analyst	analyst
anbieten	offer
anbieter	provider
andauernd	ongoing
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
anfrage	request
anführer	leader
angabe	information; detail
angaben	information; details
angaben zufolge	report
angeblich	allegedly
angebot	offer; supply
angebote	offer
angeboten	offer
angebracht	adequate; appropriate
angefangen	begin; start
angegriffen	attack
angehalten	stop; halt
angehoben	raise
angehörige	relative; member
angeklagt	charge; defendant
angeklagte	defendant; accused
angekommen	arrive
angekündigt	announce
angelegenheit	matter; affair
angelegenheiten	affairs; matters
angemeldet	register; log in
angemessen	reasonable
angenommen	adopt; assume; accept
angeordnet	order
angepasst	adapt; adjust
angeschlossen	join
angesehen	respected; regarded
angesichts	-
angestellte	employee
angestiegen	rise; increase
angestrebt	seek
angewandt	apply
angewendet	apply
angezeigt	display; show
angola	angola
angreifen	attack
angreifer	attacker
angriff	attack
angriffe	attack
angriffskrieg	war of aggression
angst	fear
anhalten	stop; persist
anhaltend	persistent; continuing
anhaltende	persistent; continuing
anhand	-
anheben	raise
anhebung	raise; increase
anhänger	supporter; follower
anhängern	follower
anker	anchor
anklage	charge; indictment
anklagen	charge; indict
ankommen	arrive
ankunft	arrival
ankündigen	announce
ankündigung	announcement
ankündigungen	notice
anlage	plant; facility; investment
anlagen	plants; facilities
anlauf	attempt
anleger	investor
anleihe	bond
anleihen	bonds
anläufe	attempt
anmelden	register; log in
anmeldung	registration
anmerkung	note; remark
annahme	assumption; adoption
annehmen	assume; accept
annektieren	annex
annektiert	annex
annexion	annexation
annähernd	approximate
annäherung	rapprochement
anonym	anonymous
anordnen	order
anpacken	tackle; start
anpassen	adapt; adjust
anpassung	adjustment; adaptation
anpassungen	adjustment; adaptation
anreicherung	enrichment
anruf	phone call
anrufen	call
ans	-
ansage	announcement
anschaffen	acquire
anschaffung	purchase
anscheinend	apparently
anschlag	attack
anschließen	join
anschluss	connection
anschläge	attack
ansehen	reputation; view
ansicht	view; opinion
ansichten	view
ansprache	address; speech
anspruch	claim; demand
ansprüche	claim; demand
anstatt	-
ansteckung	infection
ansteigen	rise; increase
anstelle	instead of
anstieg	rise; increase
anstreben	seek
anstrengung	effort
anstrengungen	efforts
antarktis	antarctica
anteil	share; stake
anteile	shares; stake
anteilen	part
antibiotika	antibiotics
antibiotikum	antibiotic
antik	ancient
antike	antiquity
antisemitisch	anti-semitic
antisemitismus	anti-semitism
antrag	motion; request; application
antreten	run; take office
antwerpen	antwerp
antwort	answer; response
antworten	answer; reply
antwortete	answer; reply
anwalt	lawyer; attorney
anweisung	instruction
anweisungen	instruction
anwenden	apply
anwendung	application; use
anwesend	present
anwesenden	present
anwesenheit	presence
anwältin	lawyer
anzahl	number
anzahlung	deposit
anzeichen	sign; indication
anzeige	advertisement; complaint
anzeigen	display; show
anzugreifen	attack
anzukündigen	announce
apartheid	apartheid
apfel	apple
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
architektur	architecture
archäologe	archaeologist
archäologie	archaeology
archäologisch	archaeological
argentinien	argentina
argentinier	argentine
argentinisch	argentine
argument	argument
argumente	argument
argumentieren	argue
argumentierte	argue
arktis	arctic
arm	poor; arm
armbanduhr	watch
arme	arm
armee	army
armenien	armenia
armenier	armenian
armeniern	armenian
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
aspekt	aspect
aspekte	aspect
assistent	assistant
assistentin	assistant
asteroid	asteroid
astronaut	astronaut
astronom	astronomer
astronomie	astronomy
asyl	asylum
asylantrag	asylum application
asylbewerber	asylum seeker
asylrecht	right to asylum
atem	breath
athen	athens
athlet	athlete
athletin	athlete
atlantik	atlantic
atlantisch	atlantic
atmen	breathe
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
aufenthalte	stay; visit
aufenthaltserlaubnis	residence permit
auffordern	urge; call
aufgabe	task
aufgebaut	build; build up
aufgeben	give up; abandon
aufgedeckt	uncover
aufgefordert	urge; call
aufgegeben	give up; abandon
aufgehoben	lift; repeal
aufgeklärt	solve
aufgelöst	dissolve
aufgenommen	take; record
aufgerufen	call; urge
aufgeteilt	divide; split
aufgetreten	occur; appear
aufgrund	-
aufheben	lift; repeal
aufhebung	lifting
aufhören	stop
aufklären	solve
aufklärung	clarification
auflage	edition
auflösen	dissolve
auflösung	dissolution; resolution
aufmerksam	attentive
aufmerksamkeit	attention
aufnahme	record; recording
aufnahmen	recording; photo
aufnehmen	record; take
aufprall	crash; hit
aufrechterhalten	maintain
aufregung	excitement
aufruf	call; appeal
aufrufen	call; urge
aufrücken	move up
aufs	-
aufschwung	recovery; upswing
aufsicht	supervision
aufsichtsrat	supervisory board
aufspüren	detect
aufstand	uprising
aufsteigen	rise; be promoted
aufstieg	promotion; rise
aufständische	insurgent; rebel
auftakt	start
aufteilen	divide; split
auftrag	order; contract; mission
auftraggeber	client; customer
auftragnehmer	contractor
auftreten	occur; appear
auftritt	appearance
auftritte	appearance
aufwand	expense; effort
aufwendungen	expenses; costs
aufwerten	improve; enhance
aufwertung	appreciation; revaluation
aufwärts	up
aufzeichnung	record; recording
auge	eye
augen	eye
augenblick	moment
augenmerk	attention
augenscheinlich	apparently
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
ausbreiten	spread
ausbreitung	spread
ausbruch	outbreak; eruption
ausdruck	expression
ausdrücken	express
auseinandersetzung	confrontation
auseinandersetzungen	arguments; clashes
ausfall	failure; outage
ausflug	trip
ausfuhr	export
ausführlich	detailed
ausführung	execution
ausgabe	spending; issue
ausgaben	spending; expenditure
ausgang	exit; outcome
ausgangssperre	curfew
ausgeben	spend; issue
ausgebildet	train
ausgebreitet	spread
ausgebrochen	break out; erupt
ausgedrückt	express
ausgefallen	cancel; fail
ausgegeben	spend; issue
ausgehen	assume
ausgeliefert	extradite; deliver
ausgelöst	trigger; cause
ausgenommen	exception
ausgeschlossen	exclude; rule out
ausgesetzt	suspend
ausgestattet	equipped
ausgestrahlt	broadcast
ausgetauscht	exchange
ausgetreten	leave; quit
ausgeweitet	expand; extend
ausgewertet	evaluate
ausgewiesen	expel; show
ausgewählt	selected; choose
ausgezeichnet	award; excellent
ausgezeichnete	excellent; award
ausgeübt	exercise; exert
ausgibt	spend
ausgrabung	excavation
auskunft	information
ausland	abroad
auslandsreise	foreign trip
auslaufen	expire
auslegung	interpretation
ausleihen	loan; borrow
ausliefern	extradite; deliver
auslieferung	extradition; delivery
ausländer	foreigner
ausländisch	foreign
auslösen	trigger; cause
ausmaß	scope; extent
ausnahme	exception
ausnahmen	exception
ausnahmezustand	state of emergency
ausnahmsweise	exceptional
ausreichend	sufficient
ausreise	departure
ausrüstung	equipment
aussage	statement; testimony
ausschließen	exclude; rule out
ausschluss	exclusion
ausschreibung	tender
ausschreitungen	riots
ausschuss	committee
aussehen	look
aussetzen	suspend
aussetzung	suspension
aussicht	prospect; view
aussichten	outlook; prospects
ausstatten	equip
ausstattung	equipment
ausstellung	exhibition
aussterben	extinction; die out
ausstieg	exit
ausstoß	emissions
ausstoßen	emit
ausstrahlen	broadcast
aussuchen	selected; choose
austausch	exchange; swap
austauschen	exchange
australien	australia
australier	australian
australiern	australian
australisch	australian
austreten	leave; quit
austritt	exit; withdrawal
ausverkauf	sell-off
auswahl	choice; selection
auswandern	emigrate
ausweis	id; pass
ausweisen	expel
ausweiten	expand; extend
auswerten	evaluate
auswertung	evaluation
auswirkung	impact; effect
auswirkungen	impact; effects
auswählen	selected; choose
auswärtige amt	foreign ministry; foreign office
auswärtigen amt	foreign ministry; foreign office
auswärtiges amt	foreign ministry; foreign office
auswärtsspiel	away game
auszahlung	payout
auszeichnung	award
ausüben	exercise; exert
auto	car
autobahn	highway; motorway
autobahnen	highway
autobauer	carmaker; automaker
autobombe	car bomb
autofahren	driving
autohersteller	automaker; carmaker
autoindustrie	auto industry
automatisch	automatic
automatisiert	automated; automate
automatisierung	automation
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
ball	ball
ballett	ballet
ballistisch	ballistic
baltikum	baltic states
band	band; volume
bandbreite	range; series
bande	gang
bangladesch	bangladesh
bank	bank
banken	bank
bankenkrise	banking crisis
banker	banker
bankier	banker
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
bauch	stomach
bauen	build
bauer	farmer
bauern	farmer
baum	tree
baumwolle	cotton
baustelle	construction site
baute	build
bayerisch	bavarian
bayern	bavaria
beabsichtigen	intend
beachten	note; observe
beachtung	attention
beamte	official; officer
beamter	official; officer
beamtin	official; officer
beantragen	apply; request
beantragt	apply; request
beantworten	answer
beantwortet	answer
bearbeiten	edit
bearbeitet	edit
beauftragen	commission
beauftragt	commission
beauftragte	commissioner; representative
beben	quake; earthquake
bedanken	thank
bedarf	need; demand
bedauerlicherweise	unfortunately
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
bedrohten	threatened
bedrohung	threat
bedürfen	ought; need
beeindruckend	impressive
beeinflussen	influence; affect
beeinflusst	influence; affect
beeinflusste	influence
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
befürchtung	fear
befürchtungen	fear
befürworter	advocate
begangen	commit
begann	begin; start
begehen	commit
begeistert	enthusiastic
begeisterung	enthusiasm
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
begünstigte	beneficiary
behalten	keep; retain
behandeln	treat
behandelte	treat
behandlung	treatment
behandlungen	treatment
beharren	insist
behaupten	claim
behauptete	claim
beheben	fix; repair
beherrschen	dominate
behindern	hinder; obstruct
behindert	disabled; hinder
behinderung	disability
behoben	fix; repair
behörde	authority; agency
behörden	authorities
bei	-
beibehalten	maintain; retain
beide	both
beide seiten	both sides
beiderseits	side
beidseitig	mutual
beigetragen	contribute
beigetreten	join
beileid	sympathy
beileid aussprechen	condolences
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
bekannte	known; well-known
bekannten	known; well-known
bekannter	known
bekanntgabe	announcement
bekanntgeben	announce
bekanntgegeben	announce
bekanntlich	known
bekanntmachung	notice
bekanntschaft	acquaintance
bekennen	claim responsibility; confess
bekommen	get; receive
bekämpfen	combat; fight
bekämpft	combat; fight
bekämpfung	fight; combat
belagerung	siege
belarus	belarus
belarussen	belarusian
belarussisch	belarusian
belasten	burden
belastet	burden
belastung	burden
belaufen	amount
belegschaft	staff
belgien	belgium
belgier	belgian
belgiern	belgian
belgisch	belgian
belgrad	belgrade
beliebt	popular
belief	amount
bemerken	notice
bemerkt	notice
bemerkung	note; remark
bemerkungen	note; remark
bemühen	try; strive
bemühung	effort
bemühungen	efforts
benachrichtigen	inform
benannt	name
benehmen	behavior
benennen	name
bengasi	benghazi
benin	benin
benutzen	use
benutzer	user
benutzt	use
benzin	gasoline; petrol
benzinpreise	gasoline prices
benötigen	need; require
benötigt	need; require
benötigten	need
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
berechnung	calculation
berechnungen	calculation
bereich	area; sector
bereit	ready
bereitgestellt	provide; ready
bereits	already
bereitschaft	readiness; willingness
bereitschaftspolizei	riot police
bereitstellen	provide; ready
berg	mountain
bergarbeiter	miner
bergbau	mining
bergkarabach	nagorno-karabakh
bergungsarbeiten	recovery work
bergwerk	mine
bericht	report
berichte	report
berichten	report
berichten zufolge	report
berichterstattung	coverage
berichtet	report
berichtete	report
berichteten	report
berlin	berlin
berliner mauer	berlin wall
bern	bern
beruf	profession; occupation
beruflich	professional
berufung	appeal
berufungsgericht	appeals court
beruhigen	reassure; calm
berücksichtigen	consider
berücksichtigt	consider
berücksichtigung	consideration
berühmt	famous
berühren	touch
berührt	touch
besatzung	occupation; crew
besaß	own
beschaffen	obtain; procure
beschaffung	procurement
bescheinigung	certificate
beschleunigen	accelerate
beschleunigt	accelerate
beschließen	decide; adopt
beschloss	decide; adopt
beschlossen	decide; adopt
beschluss	decision; resolution
beschreiben	describe
beschreibung	description
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
beschädigung	damage
beschäftigen	employ; occupy
beschäftigt	employ; busy
beschäftigte	employee
beschäftigung	employment
beseitigen	eliminate
beseitigt	eliminate
beseitigung	removal
besetzen	occupy
besetzt	occupy
besetzung	occupation; cast
besiegen	defeat; beat
besiegt	defeat; beat
besitzen	own; possess
besitzer	owner
besitzt	own; possess
besondere	special; particular
besonderen	special
besonderes	special
besonders	particularly; especially
besorgt	concerned; worried
besprechen	discuss
besser	better
bessere	better
besseren	better
bestand	consist; exist
bestanden	pass; exist
bestandteil	component
bestandteile	component
beste	best
bestechung	bribery
bestehen	exist; consist
besteht	exist; consist
bestellen	order
bestellt	order
bestellung	order
bestellungen	order
besten	best
bester	best
bestes	best
bestimmen	determine
bestimmt	certain; determine
bestimmte	certain; determine
bestrafen	punish
bestraft	punish
bestrebt	strive
bestreiten	deny
bestritt	deny
bestritten	deny
bestände	stock; inventory
bestätigen	confirm
bestätigte	confirm
besuch	visit
besuchen	visit; attend
besucher	visitor
besuchte	visit; attend
beteiligen	participate; involve
beteiligt	involve; participate
beteiligung	participation; stake
beteiligungen	stake
beton	concrete
betonen	stress; emphasize
betonte	stress; emphasize
betrachten	consider; regard
betrachtet	consider; regard
betrag	amount
betragen	amount
betreffen	affect; concern
betreiben	operate
betreiber	operator
betreuen	care; look after
betreut	care; look after
betreuung	care
betrieb	operation; company
betrieben	operate
betriebsgewinn	operating profit
betriebsrat	works council
betriebssystem	operating system
betroffen	affected
betrogen	cheat; defraud
betrug	fraud; amount
betrunken	drunk
beträchtlich	considerable; substantial
beträgt	amount
betrügen	cheat; defraud
bett	bed
beunruhigt	worry
beurteilen	judge; assess
bevor	-
bevorzugen	prefer
bevorzugt	prefer
bevölkerung	population
bewachen	guard
bewacht	guard
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
bewerber	candidate; applicant
bewerbung	application
bewerten	assess; rate
bewertet	assess; value
bewertung	assessment; valuation
bewies	prove
bewiesen	prove
bewilligen	approve; grant
bewohner	resident
beworben	apply
bewusst	aware; conscious
bewusste	deliberate
bewusstsein	awareness
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
bezogen	relate; concern
bezug	relation
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
billiger	cheaper
billigte	approve
billion	trillion
bin	-
binnenflüchtling	internally displaced person
binnenmarkt	single market; domestic market
biografie	biography
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
bitte	request; please
bitten	ask; request
bitter	bitter
bka	federal criminal police
blatt	leaf; sheet
blau	blue
blauhelm	peacekeeper
blei	lead
bleiben	remain; stay
bleibt	remain; stay
blick	look; glance
blicken	look
blieb	remain; stay
blind	blind
blitz	lightning
blockade	blockade
blockieren	block
blockierte	block
blogger	blogger
bloß	only; just
blume	flower
blumen	flower
blut	blood
bluten	bleed
blutig	bloody
blutung	bleeding
bnd	german intelligence service
boden	ground; soil
bodenoffensive	ground offensive
bodentruppen	ground troops
bolivianer	bolivian
bolivianisch	bolivian
bolivien	bolivia
bombardieren	bomb
bombardierte	bomb
bombardierung	bombing
bombe	bomb
bomben	bomb
bombenanschlag	bombing; bomb attack
bomber	bomber
boni	bonus
bonität	credit rating
bonus	bonus
boom	boom
boot	boat
bootsflüchtling	boat people
bosnien	bosnia
bosnien herzegowina	bosnia and herzegovina
bosnien und herzegowina	bosnia and herzegovina
bosnier	bosnian
bosnisch	bosnian
bosporus	bosphorus
bot	offer
botschaft	embassy; message
botschaften	message
botschafter	ambassador
botschafterin	ambassador
botswana	botswana
boxen	boxing
boxer	boxer
brach	break
brachte	bring
branche	industry; sector
brand	fire
brandstiftung	arson
brannte	burn
brasilianer	brazilian
brasilianisch	brazilian
brasilien	brazil
brauchen	need
brauchte	need
braun	brown
braut	bride
brechen	break
breit	wide; broad
breitband	broadband
breite	broad
breiten	broad
brennen	burn
breslau	wroclaw
brexit	brexit
bricht	break
brics	brics
brief	letter
briefe	letters
briefkasten	mailbox
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
brücken	bridge
brüder	brother
brüssel	brussels
buch	book
bucht	bay
budapest	budapest
buddhist	buddhist
buddhistisch	buddhist
budget	budget
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
burg	castle
burkina faso	burkina faso
burundi	burundi
bus	bus
butter	butter
bußgeld	fine
bäcker	baker
bäckerei	bakery
bär	bear
bäume	tree
börse	stock exchange; stock market
börsenaufsicht	securities commission
börsengang	initial public offering; ipo
börsenkrach	stock market crash
börsennotiert	list; quote
börsenwert	market value
böse	evil
bösewicht	villain
bücher	book
bühne	stage
bühnen	stage
bündnis	alliance
bündnis 90 die grünen	greens
bündnisses	alliance
bürger	citizen
bürgerin	citizen
bürgerkrieg	civil war
bürgermeister	mayor
bürgermeisterin	mayor
bürgerrecht	civil right
bürgerrechte	civil rights
bürgschaft	guarantee
büro	office
campus	campus
cdu	cdu
cent	cent
champions league	champions league
chance	chance; opportunity
charkiw	kharkiv
charts	chart
checken	check
chef	chief; head; boss
chefin	head; boss
chefredakteur	editor-in-chief
chemie	chemistry
chemiewaffe	chemical weapon
chemiker	chemist
chemisch	chemical
cherson	kherson
chile	chile
chilene	chilean
chilenen	chilean
chilenisch	chilean
china	china
chinese	chinese
chinesen	chinese
chinesisch	chinese
chip	chip
chirurg	surgeon
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
comic	comic
computer	computer
container	container
corona	coronavirus; covid
corona krise	coronavirus crisis
coronakrise	coronavirus crisis
coronapandemie	coronavirus pandemic
coronatest	test
coronavirus	coronavirus
costa rica	costa rica
cousin	cousin
crash	crash
crew	crew
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
dahinter	behind
dalai lama	dalai lama
damalige	then; former
damaligen	then; former
damaliger	then; former
damals	-
damaskus	damascus
dame	lady
damit	-
damm	dam
danach	-
daneben	-
dank	thanks
dankbar	grateful
danken	thank
dankte	thank
dann	-
danzig	gdansk
daran	-
darauf	-
daraus	-
darf	-
dargestellt	describe; present
darin	-
darlehen	loan
darstellen	portray; represent
darstellung	representation
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
dauer	duration
dauerhaft	permanent; lasting
dauern	last; take
dauerte	last; take
davon	-
davor	-
dax	dax
dazu	-
dazwischen	-
ddr	east germany
deal	deal
debatte	debate
decke	blanket; ceiling
deeskalation	de-escalation
definieren	define
definiert	define
definition	definition
defizit	deficit
deflation	deflation
dein	-
delegation	delegation
delegierte	delegate
dem	-
dementieren	deny
dementierte	deny
demnächst	soon
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
demonstrierenden	demonstrator
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
derzeitigen	current
des	-
deshalb	-
designer	designer
dessen	-
desto	-
deswegen	-
detail	detail
detailliert	detailed
details	detail
detonation	blast; detonation
detonierte	detonate
deuten	interpret; indicate
deutlich	clear; significantly
deutsch	german
deutsche	german
deutsche bahn	deutsche bahn
deutschem	german
deutschen	german
deutscher	german
deutscher meister	german champion
deutsches	german
deutschland	germany
devisen	foreign exchange
dezember	december
diabetes	diabetes
diagnose	diagnosis
dialog	dialogue
diamant	diamond
diamanten	diamond
dich	-
dichter	poet
dick	thick
die	-
dieb	thief
diebstahl	theft
diejenigen	-
dienen	serve
dienst	service
dienstag	tuesday
dient	serve
diente	serve
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
diplom	diploma
diplomat	diplomat
diplomatie	diplomacy
diplomatisch	diplomatic
dir	-
direkt	direct
direktor	director; head
direktorin	director; head
dirigent	conductor
diskriminierung	discrimination
diskussion	discussion; debate
diskutieren	discuss
diskutierte	discuss
distanz	distance
dividende	dividend
division	division
doch	-
doha	doha
doktor	doctor
dokument	document
dokumente	documents
dollar	dollar
dollarkurs	dollar exchange rate
dominieren	dominate
dominiert	dominate
dominikanische republik	dominican republic
domäne	domain
donau	danube
donbass	donbas
donnerstag	thursday
doping	doping
dopingtest	doping test
doppelpack	brace
doppelt	double
doppelte	double
doppelten	double
dorf	village
dort	-
dosis	dose
dow jones	dow jones
downing street	downing street
dozent	lecturer
dr	dr
drama	drama
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
dritten	third
dritten quartal	third quarter
dritter	third
drittes quartal	third quarter
droge	drug
drogen	drugs
drogenhandel	drug trafficking
drohen	threaten
drohende	imminent; threatened
drohenden	imminent; threatened
drohne	drone
drohnenangriff	drone attack
drohte	threaten
drohung	threat
druck	pressure
drucken	print
druckerei	print
drängen	urge; push
drängte	urge; push
drücken	push; press
dschibuti	djibouti
dschidda	jeddah
dschihadist	jihadist
dschihadistisch	jihadist
du	-
duma	duma
dumm	stupid
dunkel	dark
durch	-
durchbruch	breakthrough
durchführen	carry out; conduct
durchführung	implementation
durchgeführt	carry out; conduct
durchgesetzt	enforce; prevail
durchschnitt	average
durchschnittlich	average
durchschnittliche	average
durchsetzen	enforce; prevail
durchsuchen	search
durchsucht	search
durchsuchung	search
durfte	-
dutzend	dozen
dutzende	dozens
dynamik	dynamic
dynamisch	dynamic
däne	dane
dänemark	denmark
dänisch	danish
dörfer	village
dünger	fertilizer
dünn	thin
dürfe	-
dürfen	-
dürfte	-
dürften	-
dürre	drought
e mail	mail
ebene	level
ebenfalls	also
ebenso	-
ebola	ebola
echt	real; genuine
ecke	corner
ecken	corner
ecuador	ecuador
ecuadorianisch	ecuadorian
edinburgh	edinburgh
effektiv	effective
effizient	efficient
effizienz	efficiency
ehe	marriage
ehefrau	wife
ehemalig	former
ehemalige	former
ehemaligen	former
ehemaliger	former
ehemals	formerly
ehemann	husband
ehepaar	pair; couple
eher	rather
ehre	honor
ehren	honor
ehrenamtlich	volunteer; voluntary
ehrenamtliche	volunteer
ehrenbürger	honorary citizen
ehrengast	guest of honor
ehrgeizig	ambitious
ehrlich	honest
ei	egg
eier	egg
eigen	own
eigene	own
eigenem	own
eigenen	own
eigener	own
eigenes	own
eigenkapital	equity
eigenschaft	quality; property
eigenschaften	quality; property
eigentlich	actually
eigentum	property; ownership
eigentümer	owner
ein	-
ein paar	few; couple
einander	-
einbau	installation
einblick	insight
einbruch	burglary; slump
einbußen	loss
eindeutig	definite; clear
eindringen	penetrate; enter
eindruck	impression
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
eingegriffen	intervene
eingehalten	comply
eingeladen	invite
eingenommen	take; capture
eingereist	enter
eingeräumt	admit; concede
eingeschlossen	trapped
eingeschränkt	restrict; limit
eingesetzt	use; deploy
eingesperrt	locked up
eingestellt	suspend; hire; stop
eingestürzt	collapse
eingetroffen	arrive
eingreifen	intervention
eingriff	intervention
einhalten	comply; observe
einhaltung	compliance
einheit	unit; unity
einheiten	unit
einig	agree
einige	some
einigen	agree
einigte	agree
einigten	agree
einigung	agreement; deal
einkauf	purchase
einkaufen	shopping; purchase
einkaufszentrum	shopping center
einkommen	income
einkommensteuer	income tax
einkäufe	purchase
einladen	invite
einladung	invitation
einlage	deposit
einlagen	deposits
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
einschnitte	cut
einschreiben	enroll
einschränken	restrict; limit
einschränkung	restriction
einschränkungen	restrictions
einseitig	unilateral
einsetzen	use; deploy
einsparung	saving
einspruch	appeal; objection
einstellen	hire; suspend
einstellung	attitude; suspension
einstieg	entry
einstürzen	collapse
eintrag	entry
eintreffen	arrive
eintreten	join; enter
eintritt	entry; start
eintrittskarten	ticket
einwanderer	immigrant
einwanderung	immigration
einwanderungspolitik	immigration policy
einwohner	inhabitant; resident
einzelhandel	retail
einzelheit	detail
einzelheiten	detail
einzelhändler	retailer
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
element	element
elementar	basic
elemente	element
elf	eleven
elfenbeinküste	ivory coast
elfmeter	penalty
elfmeterschießen	penalty shootout
elite	elite
eltern	parents
elysee palast	elysee palace
em	european championship
email	email
embargo	embargo
emir	emir
emirate	emirates
emission	emission
emissionen	emissions
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
eng	narrow; close
engagement	commitment
engagiert	committed
england	england
englisch	english
engländer	englishman; english
engländern	englishman; english
enkel	grandson; grandchild
enorm	enormous
entdecken	discover
entdeckte	discover
entdeckten	discover
entdeckung	discovery
entfernen	remove
entfernt	remote; distant
entfernung	distance
entführen	kidnap; hijack
entführer	kidnapper
entführt	kidnap; abduct
entführung	kidnapping
entgleisen	derail
entgleist	derail
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
entscheidend	crucial; decisive
entscheidende	crucial; decisive
entscheidenden	crucial; decisive
entscheidung	decision
entschied	decide; rule
entschieden	decide
entschuldigen	apologize
entschuldigt	apologize
entschuldigung	apology
entschädigung	compensation
entsenden	send; deploy
entspannung	detente; easing
entsprach	correspond
entsprechen	correspond
entsprechend	corresponding; accordingly
entspricht	correspond
entstand	arise
entstanden	arise; create
entstehen	arise; emerge
entsteht	arise
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
epoche	epoch; era
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
erfahren	experienced
erfahrene	experienced
erfahrung	experience
erfahrungen	experience
erfand	invent
erfinden	invent
erfinder	inventor
erfindung	invention
erfolg	success
erfolge	success
erfolgreich	successful
erfolgreiche	successful
erforderlich	necessary; required
erforschen	explore
erforscht	explore
erfunden	invent
erfüllen	fulfill; meet
erfüllt	fulfill; meet
erfüllung	fulfillment
ergebnis	result
ergebnisse	result
ergänzen	add; complement
ergänzte	add
erhalten	receive; get
erheblich	considerable; significant
erhebung	survey
erhielt	receive
erholen	recover
erholte	recover
erholung	bounce; recovery
erhält	receive
erhältlich	available
erhöhen	increase; raise
erhöhte	increase; raise
erhöhung	increase
erinnern	remember; recall; remind
erinnerte	remember; recall
erinnerung	memory
erinnerungen	memory
eritrea	eritrea
eriwan	yerevan
erkannt	recognize
erkannte	recognize
erkennen	recognize
erkenntnis	insight; finding
erkenntnisse	finding; insight
erklären	explain; declare; say
erklärte	say; explain; declare
erklärung	statement; declaration; explanation
erkranken	fall ill
erkrankt	ill; sick
erkrankung	disease; illness
erkrankungen	disease
erkunden	explore
erkundung	exploration
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
ermuntern	encourage
ermutigen	encourage
ermutigt	encourage
ermöglichen	enable; allow
ermöglicht	enable; allow
ernannt	appoint
ernannte	appoint
ernennen	appoint
ernennung	appointment
erneuerbare energie	renewable energy
erneuerbare energien	renewable energy
erneuern	renew
erneuert	renew
erneuerung	renewal
erneut	again; renewed
ernst	serious
ernstfall	emergency
ernsthaft	serious
ernte	harvest
ernährung	nutrition
erobern	capture; conquer
erobert	capture; conquer
erpressen	blackmail
erpresst	blackmail
erpressung	blackmail; extortion
erreger	pathogen
erreichen	reach; achieve
erreichte	reach; achieve
errichten	build; erect
errichtet	build; erect
erringen	achieve
errungen	achieve
ersatz	replacement; substitute
erscheinen	appear
erschien	appear
erschienen	appear; publish
erschießen	shoot dead
erschossen	shot dead
erschweren	complicate; hamper
erschwert	complicate; hamper
erschüttern	shake
erschüttert	shake
ersetzen	replace
ersetzte	replace
erst	first
erstaunlich	astonishing
erste	first
erste mal	first time
ersten	first
ersten halbjahr	first half
ersten quartal	first quarter
erster	first
erster weltkrieg	world war i
erstes	first
erstickt	suffocate
erstmals	first time
erstochen	stab
ersuchen	request; ask
ertrank	drown
ertrinken	drown
ertrunken	drown
erwachsene	adult
erwarb	acquire
erwarten	expect
erwartete	expect
erwarteten	expect
erwartung	expectation
erwartungen	expectations
erwartungsgemäß	expected
erweitern	expand; extend
erweitert	expand
erweiterung	expansion; enlargement
erwerben	acquire; purchase
erworben	acquire
erwägen	consider
erwägt	consider
erwähnen	mention
erwähnte	mention
erzbischof	archbishop
erzeugen	generate; produce
erzeuger	producer
erzeugt	generate; produce
erzeugung	production; generation
erzieher	educator
erziehung	education; upbringing
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
este	estonian
esten	estonian
estland	estonia
estnisch	estonian
etappe	stage
etappen	stage
etat	budget
ethik	ethics
ethisch	ethical
ethnisch	ethnic
ethnische säuberung	ethnic cleansing
etikett	label
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
europäer	european
europäerin	european
europäern	european
europäisch	european
europäische	european
europäische arzneimittelbehörde	european medicines agency
europäische gemeinschaft	european community
europäische investitionsbank	european investment bank
europäische kommission	european commission
europäische parlament	european parliament
europäische union	european union; eu
europäische zentralbank	european central bank
europäischen	european
europäischen union	european union; eu
europäischer gerichtshof	european court
europäischer rat	european council
europäisches parlament	european parliament
eurozone	eurozone
evakuieren	evacuate
evakuiert	evacuate
evakuierung	evacuation
evangelisch	protestant
event	event
ewig	eternal
ex	former; ex
examen	exam
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
extra	extra
extrem	extreme; extremely
extremist	extremist
extremistisch	extremist
ezb	european central bank; ecb
fabrik	factory; plant
fachkräfte	skilled workers
fachkräftemangel	skills shortage
fachleute	expert
fachmann	expert
fachwissen	expertise
fachzeitschrift	journal
fahndung	search
fahne	flag
fahren	drive
fahrer	driver
fahrerin	driver
fahrkarte	ticket
fahrplan	schedule
fahrrad	bicycle
fahrt	ride; trip
fahrzeug	vehicle
fahrzeuge	vehicle
fair	fair
faktor	factor
faktoren	factor
fakultät	faculty
falklandinseln	falkland islands
fall	case; fall
falle	case
fallen	fall
fallend	falling
falls	-
falludscha	fallujah
fallzahlen	case number
falsch	wrong; false
falsche	wrong; false
falschen	wrong; false
familie	family
familien	family
fan	fan
fand	find
fand statt	take place
fans	fan
fantasie	fantasy; imagination
farbe	color
farbig	colored
faschismus	fascism
fass	barrel
fassung	version
fast	almost
favorit	favorite
favoriten	favorite
fbi	fbi
fdp	fdp
februar	february
fed	federal reserve; fed
federal reserve	federal reserve
fehlen	missing; lack
fehlende	missing
fehlenden	missing
fehler	mistake; error
fehlt	missing; lack
fehlte	missing; lack
feier	celebration; ceremony
feierlichkeiten	celebration
feiern	celebrate
feiertag	holiday
feierte	celebrate
feind	enemy
feindlich	hostile; enemy
feindschaft	hostility
feindseligkeiten	hostilities
feld	field
felder	field
fels	rock
felsen	cliff
feminismus	feminism
feministin	feminist
fenster	window
ferner	-
fernsehen	television
fernsehkanal	channel
fernsehsender	television station; broadcaster
fertig	finish
fertigstellung	completion
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
feuern	dismiss; fire
feuerpause	ceasefire
feuerwehr	fire department; firefighters
feuerwehrleute	firefighters
feuerwehrmann	firefighter
fidschi	fiji
fieber	fever
fiel	fall
fifa	fifa
fiktion	fiction
filiale	branch
film	movie; film
filmemacher	filmmaker
filmfestspiele	film festival
filter	filter
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
finanzvorstand	chief financial officer
finden	find
findet	find
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
fiskalisch	fiscal
flach	flat
flagge	flag
flaggen	flag
flandern	flanders
flasche	bottle
flaute	slump
fleisch	meat
flexibel	flexible
flexibilität	flexibility
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
fluten	flood
fläche	area
flächen	area
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
flügel	wing
flüsse	river
flüssiggas	liquefied natural gas; lng
fokus	focus
folge	consequence; result
folgen	follow; consequences
folgend	following
folgte	follow
folgten	follow
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
fortfahren	proceed
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
fracht	freight
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
freiheiten	liberty
freiheitsstrafe	prison sentence
freilassen	release
freilassung	release
freisprechen	acquit
freispruch	acquittal
freistoß	free kick
freitag	friday
freiwillig	voluntary
freiwillige	volunteer
freiwilliger	volunteer
freizulassen	release
fremd	foreign
fremde	strange
fremden	foreign; stranger
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
frisch	fresh
frist	deadline; period
front	front
fronten	front
frontlinie	front line
frucht	fruit
früchte	fruit
früh	early
früher	earlier; former
frühere	former
früheren	former
früherer	former
frühjahr	spring
frühling	spring
frühstück	breakfast
fuhr	drive; travel
fuhren	drive; travel
fund	find; discovery
funktion	function
funktional	functional
funktionen	function
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
fähre	ferry
fährt	drive
fälle	case
fällt	fall
fälschen	forge; falsify
föderal	federal
fördermenge	output
fördern	promote; support
förderung	promotion; production; support
fügte hinzu	add
fühlen	feel
fühlte	feel
führen	lead
führend	leading
führende	leading
führenden	leading
führender	leading
führer	leader
führerschein	driver's license
führerscheine	license
führt	lead
führte	lead
führte zu	lead; result
führung	leadership
führungskraft	executive
führungskräfte	executive
führungsspitze	leadership
fünf	five
fünfte	fifth
fünftel	fifth
fünften	fifth
fünfzehn	fifteen
fünfzig	fifty
für	-
fürchten	fear
fürchtete	fear
fürs	-
fürsorge	caring
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
gang	course; gear
gangster	gangster
ganz	-
ganze	entire; whole
ganzen	entire; whole
gar	-
garant	guarantor
garantie	guarantee
garantieren	guarantee
garantiert	guarantee
garten	garden
gas	gas
gasleitung	gas pipeline
gaslieferung	gas supply
gaslieferungen	gas supply
gaspreis	gas price
gaspreise	gas prices
gast	guest
gastgeber	host
gastgeberin	host
gasversorgung	gas supply
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
gebrochen	break
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
gedicht	poem
gedreht	turn; shoot
gedroht	threaten
gedruckt	print
gedrängt	urge; push
gedrückt	push; press
geduld	patience
gedächtnis	memory
geehrt	honor
geeignet	suitable
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
gefeierte	celebrate
gefeuert	dismiss; fire
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
gefährdung	endanger
gefährlich	dangerous
gefährliche	dangerous
gefährlichen	dangerous
gefälscht	fake; forged
gefängnis	prison; jail
gefängnisstrafe	prison sentence
gefördert	promote; support
gefühl	feeling
gefühle	feelings
gefühlt	feel
geführt	lead
gegangen	go
gegeben	give
gegen	-
gegend	area; region
gegeneinander	-
gegenoffensive	counteroffensive
gegenseitig	mutual
gegenstand	object; subject
gegenteil	opposite; contrary
gegenwart	present
gegenwehr	opposition; resistance
gegenwärtig	current; currently
gegenüber	-
gegessen	eat
geglaubt	believe
gegner	opponent
gegnern	opponent
gegolten	apply
gegründet	found; establish
gehabt	-
gehalt	salary; pay
gehalten	hold; keep
gehaltes	salary; pay
gehaltserhöhung	pay rise
gehandelt	trade; act
geheim	secret
geheimdienst	intelligence service
geheimnis	secret
gehen	go
gehirn	brain
gehoben	lift; raise
gehofft	hope
geholfen	help
geholt	get
geht	go
gehälter	salary; pay
gehören	belong
gehörlos	deaf
gehört	belong; hear
geimpft	vaccinate
geimpfte	vaccinated
geimpften	vaccinated
geisel	hostage
geiseln	hostage
geiselnahme	hostage-taking
geiselnehmer	hostage taker
geist	mind; spirit
gekauft	buy
gekentert	capsize
geklagt	sue; complain
geklärt	clarify
gekommen	come
gekostet	cost
gekämpft	fight
gekündigt	terminate; dismiss
gekürzt	cut
gelandet	land
gelang	succeed
gelangen	reach; get
gelangt	reach; get
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
geliebt	love
geliefert	deliver; supply
gelingen	succeed
gelistet	list; quote
gelitten	suffer
gelobt	praise
gelockert	ease; loosen
gelten	apply; considered
gelungen	succeed
gelächter	laughter
gelöscht	extinguish; delete
gelöst	solve; resolve
gemacht	make; do
gemeinde	municipality; community
gemeinden	community
gemeinsam	joint; common; together
gemeinsame	together
gemeinsamen	together
gemeinsamer	common
gemeinschaft	society; community
gemeinschaften	community
gemeinschaftlich	joint
gemeinschaftsunternehmen	joint venture
gemeldet	report
gemessen	measure
gemisch	mixture
gemischt	mixed
gemälde	painting
gemäß	-
gemüse	vegetable
gen	gene
genannt	call; name
genau	exactly
genaue	exact
genauer	exact
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
generation	generation
generationen	generation
generell	general; generally
genf	geneva
genie	genius
genießen	enjoy
genommen	take
genoss	enjoy
gentechnik	genetic engineering
genua	genoa
genug	enough
genutzt	use
genügend	enough
geografie	geography
geografisch	geographical
geologe	geologist
geologie	geology
geopolitisch	geopolitical
georgien	georgia
georgier	georgian
georgiern	georgian
georgisch	georgian
geplant	plan
geplante	planned
geplanten	planned
geprüft	examine; check
gepäck	luggage
gerade	-
geradeaus	straight
gerammt	hit
gerechnet	expect
gerecht	fair; just
gerechtigkeit	justice
geregelt	regulated
gereist	travel
gerettet	rescue; save
gericht	court
gerichtet	directed
gerichtshof	court
gering	low; slight
geringer	lower
geringere	lower; less
geringfügig	slightly
geruch	smell
gerufen	call
gerät	device
geräumt	clear; evacuate
gerücht	rumor
gerüchte	rumors
gesagt	say
gesammelt	collect
gesamt	total; entire; whole
gesamte	entire; whole
gesamten	entire; whole
gesandte	envoy
gesandten	envoy
geschaffen	create
geschafft	manage
geschah	happen
geschehen	happen
gescheitert	fail
geschenk	gift
geschenke	gift
geschichte	history; story
geschickt	send
geschieht	happen
geschlafen	sleep
geschlagen	beat; hit
geschlecht	gender; sex
geschlossen	close
geschmack	taste
geschoben	push
geschossen	shoot
geschrieben	write
geschwindigkeit	speed
geschwindigkeitsbegrenzung	speed limit
geschwister	siblings
geschworene	juror
geschwächt	weaken
geschäft	business; deal; shop
geschäfte	business; shops
geschäften	business; store
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
gesetzes	law
gesetzgeber	legislator; lawmaker
gesetzgebung	legislation
gesetzlich	legal; statutory
gesetzt	set; put
gesichert	secure
gesicht	face
gesorgt	cause; ensure
gespalten	divided; split
gespart	save
gespeichert	store
gespendet	donate
gesperrt	close; block
gespielt	play
gesprengt	blow up
gesprochen	speak; talk
gespräch	talk; conversation
gespräche	talks
gesprächspartner	interlocutor
gestalten	design
gestaltet	design
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
gestrandet	stranded
gestreikt	strike
gestrichen	cut; cancel
gestrig	yesterday's
gestrigen	yesterday's
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
getestet	test
getragen	carry; wear
getreide	grain
getrennt	separate
getreten	enter; step
getroffen	meet; hit
getrunken	drink
getränk	drink
getränke	drink
getötet	kill
gewachsen	grow
gewahrsam	detention
gewalt	violence; force
gewaltig	huge
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
gewerblich	business; commercial
gewerkschaft	trade union; union
gewerkschafter	trade unionist
gewesen	-
gewicht	weight
gewidmet	dedicated
gewinn	profit; win; winner
gewinne	profit
gewinnen	win; gain; profit
gewinner	winner
gewinnerin	winner
gewinns	profit
gewinnwarnung	profit warning
gewiss	certain
gewisse	certain
gewissen	certain
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
gewöhnliche	ordinary
gewünscht	desired; wish
gezahlt	pay
gezeichnet	draw
gezeigt	show
gezogen	pull; draw
gezwungen	force
geändert	change; amend
geäußert	express
geöffnet	open
ghana	ghana
ghanaisch	ghanaian
gibt	give
gift	poison
giftgas	poison gas
giftig	toxic
gilt	apply; considered
ging	go
gipfel	summit
gipfels	summit
gipfelteilnehmer	summit participant
gipfeltreffen	summit
girokonto	current account
gitarre	guitar
glamour	glamour
glas	glass
glasfaser	fiber optic
glaube	faith; belief
glauben	believe; think
glaubte	believe; think
gleich	same; equal
gleichberechtigung	equality
gleiche	same
gleiche rechte	equal rights
gleichen	same
gleicher	same
gleichgeschlechtlich	same-sex
gleichheit	equality
gleichstellung	equality
gleichwohl	though; however
gleichzeitig	at the same; simultaneously
gleis	track
gleise	track
gletscher	glacier
global	global
globale erwärmung	global warming
globalisierung	globalization
gläser	glass
gläubiger	creditor
glück	luck; happiness
glücklich	happy
glücklicherweise	fortunately
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
grade	degree
graf	count
granate	grenade; shell
granaten	shell
grand prix	grand prix
gras	grass
gratis	free; charge
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
große	big; large; great
großeinsatz	major operation
großen	big; large; great
großer	big; large
großes	big; large; great
großhändler	wholesaler
großmacht	great power
großmutter	grandmother
großstadt	big city; major city
großteil	large part
großvater	grandfather
grube	mine; pit
grund	reason
grundgesetz	basic law; constitution
grundlage	basis
grundlegend	fundamental
grundrecht	basic right
grundrechte	basic rights
grundschule	primary school; elementary school
grundstück	plot; property
grundsätzlich	fundamental
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
gründen	found
gründer	founder
gründete	found; establish
gründung	founding; foundation
gründungsmitglied	founding member
grünen	greens
guatemala	guatemala
guinea	guinea
gummi	rubber
gummigeschoss	rubber bullet
gut	good; well
gute	good
guten	good
guter	good
gutes	good
gutschein	voucher
gymnasium	high school
gänzlich	completely
gäste	guest
gästen	guest
günstig	cheap; favorable
günstiger	cheaper
güter	goods
haar	hair
haare	hair
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
halbe	half
halben	half
halbes	half
halbfinale	semifinal
halbieren	halve
halbiert	halve
halbinsel	peninsula
halbinsel krim	crimea
halbjahr	half year
halbleiter	semiconductor
halbzeit	half
half	help
hals	neck
halten	hold; keep
haltestelle	stop
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
handwerk	craft; trade
handwerker	craftsman
handy	mobile phone; cell phone
hannover	hanover
hanoi	hanoi
hart	hard; tough
hass	hatred
hassen	hate
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
heben	lift; raise
hedgefonds	hedge fund
heer	army
heftig	fierce; heavy
heilen	heal; cure
heilig	holy
heiliger stuhl	holy see
heilung	cure
heimlich	secret; secretly
heimspiel	home game
heiraten	marry
heizen	heat
heizung	heating
heiß	hot
heißen	call; mean
heißt	mean; call
heißt es	say
hektar	hectare
held	hero
helden	hero
heldin	heroine
helfen	help
helfer	helper; aid worker
hell	bright
hemd	shirt
her	-
herabgestuft	downgrade
herabstufen	downgrade
herauf	-
heraus	-
herausforderer	challenger
herausfordern	challenge
herausforderung	challenge
herausforderungen	challenges
herbst	autumn; fall
herein	-
hergestellt	produce; manufacture
herkunft	origin
heroin	heroin
herr	mr
herren	gentleman
herrn	mister
herstellen	produce; manufacture
hersteller	manufacturer; maker
herstellung	production; manufacture
herunterladen	download
hervorgehoben	highlight
hervorheben	highlight
hervorragend	excellent; outstanding
herz	heart
herzen	heart
herzinfarkt	heart attack
herzog	duke
herzogin	duchess
hessen	hesse
heute	today
heutig	today's; current
heutige	today's; current
heutigen	today's; current
hielt	hold; keep
hier	-
hierbei	-
hierfür	-
hiermit	-
hierzu	-
hieß	call; say
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
hindernis	obstacle
hindernisse	obstacle
hindeuten	indicate; suggest
hindu	hindu
hinduistisch	hindu
hinein	-
hing	hang
hingegen	-
hingerichtet	execute
hingewiesen	point out
hinrichten	execute
hinrichtung	execution
hinsichtlich	-
hinten	back; rear
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
historische	historically
hit	hit
hitze	heat
hitzewelle	heat wave
hoch	high
hochburg	stronghold
hochhaus	high-rise
hochkommissar	high commissioner
hochladen	upload
hochrangig	senior; high-ranking
hochschule	university; college
hochverrat	betrayal; treason
hochwasser	flood
hochzeit	wedding
hoffen	hope
hoffnung	hope
hoffnungsvoll	hopeful
hoffte	hope
hohe	high
hohe kommissar	high commissioner
hoheitsgebiet	territory
hoheitsgewässer	territorial waters
hohem	high
hohen	high
hoher	high
hohes	high
holding	holding
holen	get; fetch
holland	holland; netherlands
holländer	dutch; dutchman
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
humor	humor
hund	dog
hundert	hundred
hunderte	hundreds
hunderttausende	hundreds of thousands
hunger	hunger
hungersnot	famine
hungerstreik	hunger strike
hurrikan	hurricane
husten	cough
hut	hat
hymne	hymn; anthem
hymnen	anthem
hypothek	mortgage
häfen	port
häftling	prisoner; inmate
hälfte	half
hälften	half
hält	hold; keep
hände	hand
händler	trader; dealer
händlerin	trader
händlern	dealer
hängen	hang
hängt ab	depend
hässlich	ugly
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
höhle	cave
hören	hear; listen
hörer	listener
hörte	hear; listen
hügel	hill
iaea	iaea
ich	-
ideal	ideal
idee	idea
identifizieren	identify
identifiziert	identify
identifizierung	identification
identität	identity
idlib	idlib
idol	idol
ihm	-
ihn	-
ihnen	-
ihr	-
ihre	-
ikone	icon
illegal	illegal
illegalen	illegal
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
im verdacht	suspected
im vergleich zu	compared
im vergleich zum	compared
im voraus	in advance
im vorfeld	ahead
im zuge	-
imam	imam
immer	always
immer wieder	repeatedly
immerhin	at least
immobilie	property; real estate
immobilien	real estate
immobilienmarkt	real estate market
immun	immune
immunität	immunity
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
inakzeptabel	unacceptable
indem	-
inder	indian
indes	-
indessen	-
index	index
indianer	native american
indien	india
indikator	indicator
indirekt	indirect
indisch	indian
indischen ozean	indian ocean
indischer ozean	indian ocean
individuell	individual
individuum	individual
indizes	index
indonesien	indonesia
indonesier	indonesian
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
infizierten	infected
inflation	inflation
inflationsrate	inflation rate
influencer	influencer
infolge	-
information	information
informationen	information
informieren	inform
informiert	inform
infrastruktur	infrastructure
ingenieur	engineer
ingenieure	engineer
inhaber	owner
inhaftiert	imprison; jail
inhaftierte	detained
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
innovativ	innovative
inoffiziell	unofficial
ins	-
insasse	passenger
insassen	passenger
insbesondere	particularly
insel	island
inseln	island
insgesamt	total; overall
insider	insider
insolvenz	insolvency; bankruptcy
inspektion	inspection
inspektor	inspector
inspirieren	inspire
inspiriert	inspire
instabil	unstable
instabilität	instability
installieren	install
installiert	install
instanz	authority; instance
institut	institute
institution	institution
instrument	instrument
integration	integration
intelligent	intelligent; smart
intelligenz	intelligence
intensivstation	intensive care unit
interagieren	interact
interaktion	interaction
interessant	interesting
interesse	interest
interessen	interests
interessenten	interested party
interessieren	interest
interessiert	interest
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
interpretation	interpretation
interpretieren	interpret
intervenieren	intervene
intervention	intervention
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
iraker	iraqi
irakern	iraqi
irakisch	iraqi
iran	iran
iraner	iranian
iranern	iranian
iranisch	iranian
ire	irishman
iren	irish
irgendetwas	something
irgendjemand	anybody
irgendwann	-
irgendwie	-
irgendwo	-
irisch	irish
irland	ireland
irrtum	error; mistake
irrtümlich	mistaken
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
italiener	italian
italienerin	italian
italienern	italian
italieners	italian
italienisch	italian
iwf	imf; international monetary fund
ja	-
jacht	yacht
jagd	hunt; hunting
jagdflugzeug	fighter
jahr	year
jahre	year
jahre haft	years in prison
jahrelang	year; for years
jahrelange	year; long-standing
jahrelangen	year; long-standing
jahren	year
jahres	year
jahresbericht	annual report
jahrestag	anniversary
jahreszeit	season
jahrhundert	century
jahrtausend	millennium
jahrzehnt	decade
jamaika	jamaica
januar	january
japan	japan
japaner	japanese
japanerin	japanese
japanern	japanese
japanisch	japanese
jazz	jazz
je	-
jede	-
jedem	-
jeden	-
jeder	-
jedermann	everyone
jedes	-
jedoch	-
jemals	ever
jemand	-
jemen	yemen
jemeniten	yemeni
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
jeweiligen	each
jeweils	each
job	job
joint venture	joint venture
jordanien	jordan
jordanier	jordanian
jordanisch	jordanian
journalist	journalist
journalistin	journalist
jubiläum	jubilee; anniversary
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
jungen	boys
junger	young
jungs	boy
jungunternehmer	young entrepreneur
juni	june
jury	jury
justiz	justice; judiciary
justizminister	justice minister
justizministerin	justice minister
justizministerium	justice ministry
jäger	hunter
jährig	year-old
jährige	year-old
jährigen	year-old
jähriger	year-old
jährlich	annual
jänner	january
jüdisch	jewish
jüngst	recent; recently
jüngste	youngest
jüngsten	youngest
kabel	cable
kabinett	cabinet
kabul	kabul
kader	squad
kaffee	coffee
kairo	cairo
kaiser	emperor
kakao	cocoa
kalender	calendar
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
kampagnen	campaign; fight
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
kanäle	channel
kapazität	capacity
kapazitäten	capacity
kapital	capital
kapitalerhöhung	capital increase
kapitalismus	capitalism
kapitalistisch	capitalist
kapitalmarkt	capital market
kapitals	capital
kapitel	chapter
kapitän	captain
kapitäne	captain
kapstadt	cape town
kaputt	broken
karatschi	karachi
kardinal	cardinal
karibik	caribbean
karikatur	cartoon; caricature
karikaturist	cartoonist
karneval	carnival
karriere	career
karte	map; card
kartell	cartel
kartellamt	cartel office; antitrust authority
karten	card; map; ticket
kartoffel	potato
kartoffeln	potato
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
kaum noch	hardly
kaution	bail
kehren	return
kehrte	return
kehrte zurück	return
kein	-
keine	-
kenia	kenya
kenianer	kenyan
kenianisch	kenyan
kennen	know
kenntnis	knowledge
kenntnisse	knowledge
kennzeichen	mark
kentern	capsize
kern	core; nucleus
kernkraft	nuclear power
kernkraftwerk	nuclear power plant
kerntechnisch	nuclear
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
kinderkrippe	nursery
kindertagesstätte	daycare
kindheit	childhood
kino	cinema
kirche	church
kirchen	church
kirgisistan	kyrgyzstan
kirgistan	kyrgyzstan
kirkuk	kirkuk
kiste	box
kita	nursery
klage	lawsuit; complaint
klagen	sue; complain
klagte	sue; complain
klang	sound
klar	clear
klare	clear
klaren	clear
klarer	clear
klarstellen	clarify
klasse	class
klassenzimmer	classroom
klassisch	classical
klavier	piano
kleid	dress
kleider	clothes
kleidung	clothing; clothes
klein	small
kleine	small
kleinen	small
kleiner	smaller
kleines	small
kleinkind	toddler
kleinkinder	toddlers
kleinste	smallest
klettern	climb
kletterte	climb
klicken	click
klient	client; customer
klima	climate
klimaabkommen	climate agreement
klimakonferenz	climate conference
klimakrise	climate crisis
klimaneutral	climate neutral
klimaneutralität	climate neutrality
klimaschutz	climate protection
klimatisch	climatic
klimawandel	climate change
klimaziel	target; goal
klimaziele	target; goal
klinik	clinic; hospital
kloster	monastery
klub	club
klug	smart
kläger	plaintiff
klären	clarify
klärung	clarification
knapp	almost; narrow
knappheit	shortage
knesset	knesset
knie	knee
knochen	bone
koalition	coalition
koalitionspartner	coalition partner
koch	cook; chef
kochen	cook
kohle	coal
kohleausstieg	coal phase-out
kohlendioxid	carbon dioxide
kokain	cocaine
kollege	colleague
kollidieren	collide
kollidierte	collide
kollision	collision
kolonial	colonial
kolonie	colony
kolumbianer	colombian
kolumbianisch	colombian
kolumbien	colombia
kolumne	column
kombination	combination
kombinieren	combine
kombiniert	combine
komet	comet
komisch	funny
komitee	committee
kommandeur	commander
kommando	commando; command
kommen	come
kommend	coming; next
kommende	coming; next
kommende woche	next week
kommenden	coming; next
kommendes	coming; next
kommendes jahr	next year
kommentar	commentary; comment
kommentare	commentary; comment
kommentieren	comment
kommentiert	comment
kommentierte	comment
kommerziell	commercial
kommissar	commissioner
kommission	commission
kommissionspräsident	commission president
kommt	come
kommunal	municipal; local
kommunalpolitiker	local politician
kommunalwahl	local election
kommune	municipality
kommunen	community
kommunikation	communication
kommunismus	communism
kommunist	communist
kommunistisch	communist
kommunistische partei	communist party
kommunizieren	communicate
komplett	complete
komplex	complex
kompliziert	complicated
komponist	composer
kompromiss	compromise
komödie	comedy
konferenz	conference
konflikt	conflict
konfrontation	confrontation
konfrontiert	face; confront
kongo	congo
kongolesen	congolese
kongolesisch	congolese
kongress	congress
konjunktur	economy
konjunkturprogramm	stimulus package
konkret	concrete; specific
konkurrent	competitor; rival
konkurrenz	competition
konkurrieren	compete
konnte	-
konnten	-
konsens	consensus
konsequent	consistent
konsequenz	consequence
konsequenzen	consequence
konservativ	conservative
konservative	conservative
konservative partei	conservative party
konstruktion	construction
konsul	consul
konsulat	consulate
konsum	consumption
konsument	consumer
kontakt	contact
kontakte	contact
kontaktieren	contact
konten	account
konto	account
kontrolle	control
kontrollen	check; control
kontrollieren	control; check
kontrollierte	control; check
kontrollpunkt	checkpoint
konzentrationslager	concentration camp
konzentrieren	focus; concentrate
konzentriert	focus; concentrate
konzept	concept
konzepte	concept
konzern	company; group
konzernchef	chief executive; ceo
konzert	concert
kooperation	cooperation
kooperationen	cooperation
kooperieren	cooperate
koordinieren	coordinate
kopenhagen	copenhagen
kopf	head
kopftuch	headscarf
kopie	copy
koran	koran
korea	korea
koreaner	korean
koreanisch	korean
korrekt	correct
korrektur	correction
korrekturen	correction
korrespondent	correspondent
korrigieren	correct
korrigiert	correct
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
kranken	sick
krankenhaus	hospital
krankenhäuser	hospitals
krankenkasse	health insurer
krankenpfleger	nurse
krankenschwester	nurse
krankenversicherung	health insurance
krankheit	disease; illness
krankheiten	illness
krawalle	riot
kreativ	creative
krebs	cancer
krebspatient	cancer patient
kredit	loan; credit
krediten	credit
kreditgeber	lender
kreditkarte	credit card
kreditnehmer	borrower
kreis	circle; district
kreise	circle
kreisen	source; circle
kreml	kremlin
kreta	crete
kreuz	cross
kreuzung	cross; intersection
krieg	war
kriegsende	end of war
kriegsgefangene	prisoner of war
kriegsrecht	martial law
kriegsschiff	warship
kriegsverbrechen	war crime
kriegsverbrecher	war criminal
kriegsveteran	veteran
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
kritisierten	criticize
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
kugeln	bullet
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
kursgewinne	gains
kurssturz	price slump
kursverlust	loss
kurz	short; brief
kurzarbeit	short-time work
kurzfristig	short-term
kuss	kiss
kuwait	kuwait
kuwait stadt	kuwait city
kuwaitisch	kuwaiti
kälte	cold
kämpfe	fighting
kämpfen	fight
kämpfer	fighter
kämpfte	fight
käse	cheese
käufe	purchase
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
ladesäule	charging station
ladung	cargo; load
lage	situation; position
lager	camp; warehouse
lagerbestände	stock; inventory
land	country
landen	land
landeshauptstadt	state capital
landesregierung	state government
landesweit	nationwide
landete	land
landgericht	regional court
landmine	landmine
landstraße	road
landtag	state parliament
landtagswahl	state election
landung	landing
landwirt	farmer
landwirte	farmer
landwirtin	farmer
landwirtschaft	agriculture
landwirtschaftsminister	agriculture minister
lang	long
lange	long
langen	long
langer	long
langes	long
langfristig	long-term
langjährige	years-long; long-standing
langjährigen	years-long; long-standing
langjähriger	years-long; long-standing
langsam	slow
langsamer	slow
langweilig	boring
laos	laos
las	read
las vegas	las vegas
lassen	let
laster	truck
lastwagen	truck
lateinamerika	latin america
lateinamerikanisch	latin american
lauf	run; course
laufen	run
laufend	ongoing
laufenden	ongoing
laufzeit	maturity; term
laufzeiten	maturity; term
laut	-
lautstark	loud
lawine	avalanche
leben	life; live
lebende	living
lebendig	alive
lebens	life
lebensbedingungen	living conditions
lebenserwartung	life expectancy
lebensgefahr	threat to life
lebensgefährlich	life-threatening
lebensgefährte	partner
lebensgefährtin	partner
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
lebenswichtig	essential; vital
leber	liver
lebte	live
leck	leak
lediglich	only
leer	empty
legal	legal
legen	lay; put
legende	legend
legendär	legendary
legitim	legitimate
legte	lay; put
lehnte	reject; refuse
lehren	teach
lehrer	teacher
lehrerin	teacher
lehrern	teacher
leibwächter	bodyguard
leiche	body
leichen	bodies
leicht	slight; light; easy
leicht verletzt	slightly injured
leichtathletik	athletics
leichter	easier; slight
leiden	suffer
leider	unfortunately
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
lektion	lesson
lemberg	lviv
lernen	learn
lesbisch	lesbian
lesen	read
leser	reader
lette	latvian
letten	latvian
lettisch	latvian
lettland	latvia
letzte	last
letzte woche	last week
letzten	last
letzter	last
letztes	last
letztes jahr	last year
leugnen	deny
leute	people
libanese	lebanese
libanesisch	lebanese
libanon	lebanon
liberal	liberal
liberia	liberia
libyen	libya
libyer	libyan
libysch	libyan
licht	light
liebe	love
lieben	love
liebt	love
lied	song
lief	run
lieferant	supplier
lieferanten	supplier
lieferkette	supply chain
lieferketten	supply chains
liefern	deliver; supply
lieferte	deliver; supply
lieferung	delivery; supply
lieferwagen	van
liegen	lie
liest	read
ließ	let
liga	league
linie	line
linien	line
link	link
linke	left
linken	left
links	left
linksextrem	far-left
linkspartei	left party
liquidation	liquidation
liquidität	liquidity
lissabon	lisbon
liste	list
litauen	lithuania
litauer	lithuanian
litauisch	lithuanian
liter	liter
literatur	literature
lithium	lithium
litt	suffer
live	live
lizenz	license
lkw	truck
lob	praise
lobby	lobby
lobbyist	lobbyist
loben	praise
lobte	praise
loch	hole
lockdown	lockdown
lockern	ease; loosen
lockerung	easing
logisch	logical
logo	logo
lohn	wage
lokal	local
lokführer	train driver
london	london
londoner börse	london stock exchange
lord	lord
los	draw; lot
lotterie	lottery
loyal	loyal
loyalität	loyalty
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
luxus	luxury
lyrik	poetry
lächeln	smile
länder	country
ländlich	rural
länge	length
länger	longer
längste	longest
lärm	noise
lässt	let
läufer	runner
läuft	run
löhne	wages
löschen	extinguish; delete
löschung	delete
lösegeld	ransom
lösen	solve; resolve
löste	solve; trigger
lösung	solution
lücke	gap
lüge	lie
lügen	lie
lüttich	liege
macau	macau
machen	make; do
macht	power; make
machte	made; make
machten	made; make
machthaber	ruler
madagaskar	madagascar
madrid	madrid
mafia	mafia
mag	-
magazin	magazine
magen	stomach
magisch	magic
mahlzeit	meal
mahnen	warn; urge
mahnte	warn; urge
mai	may
mailand	milan
mails	mail
mais	corn
makler	broker
mal	-
malaria	malaria
malawi	malawi
malaysia	malaysia
malaysier	malaysian
malaysisch	malaysian
malediven	maldives
malen	paint
maler	painter
malerin	painter
mali	mali
malisch	malian
malta	malta
mama	mom
man	-
manager	manager
manche	some
manchmal	sometimes
mandat	mandate
mangel	lack; shortage
mangelt	lack
mann	man
mannschaft	team
mannschaften	team
mantel	coat
marathon	marathon
marge	margin
margen	margin
marine	navy
marineinfanterie	marines
mariupol	mariupol
marke	brand; mark
marken	brand
markt	market
marktanteil	market share
marktkapitalisierung	market capitalization
marktwirtschaft	market economy
marokkaner	moroccan
marokkanisch	moroccan
marokko	morocco
mars	mars
marsch	march
marschieren	marching
marschierten	march
maschine	machine
maschinelles lernen	machine learning
maschinen	machine
masern	measles
maskat	muscat
maske	mask
maskenpflicht	mask requirement
massaker	massacre
masse	mass; crowd
massen	mass; crowd
massengrab	mass grave
massenvernichtungswaffen	weapons of mass
massiv	massive
material	material
materialien	material
mathematik	mathematics
mathematiker	mathematician
matrose	sailor
mauer	wall
mauretanien	mauritania
mauritius	mauritius
maut	toll
maximal	maximum; maximal
maximum	maximum; maximal
mazedonien	macedonia
mazedonier	macedonian
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
medium	medium
medizin	medicine
mediziner	doctor; physician
medizinisch	medical
meer	sea
meeresspiegel	sea level
mehr	more
mehrere	several
mehrfach	multiple; several
mehrheit	majority
mehrheiten	majority
mehrheitlich	majority; mostly
mehrheitseigner	majority owner
mehrwertsteuer	value added tax; vat
mehrzahl	majority
meile	mile
meilen	mile
mein	-
meinte	say; think
meinung	opinion
meinungsfreiheit	freedom of expression
meist	mostly
meisten	most
meistens	mostly
meister	master; champion
meisterin	champion
meistern	master; champion
meisterschaft	championship
mekka	mecca
melden	report
meldete	report
meldung	report; message
meldungen	reports
memoiren	memoir
menge	amount; quantity; crowd
mensch	human; person
menschen	people
menschen getötet	people killed
menschen mit behinderung	people with disabilities
menschenhandel	human trafficking
menschenmenge	crowd
menschenrecht	human right
menschenrechte	human rights
menschenrechtler	human rights activist
menschenrechtsverletzung	human rights violation
menschenwürde	human dignity
menschheit	humanity; mankind
menschlich	human
menschlichkeit	mankind
merkmal	feature; characteristic
merkmale	feature; characteristic
merkwürdig	strange
messe	fair
messen	measure
messer	knife
messerangriff	stabbing; knife attack
messerattacke	stabbing; knife attack
messung	measure
messungen	measurement
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
minderheiten	minority
minderheitsregierung	minority government
mindestens	at least
mindestlohn	minimum wage
mine	mine
minen	mine
minimal	minimal; minimum
minimum	minimal; minimum
minister	minister
ministerien	ministry
ministerin	minister
ministerium	ministry
ministerpräsident	prime minister; state premier
ministerpräsidenten	prime minister; state premiers
ministerpräsidentin	prime minister
ministerrat	council of ministers
minus	minus
minute	minute
minuten	minute
mio	million
mir	-
mischung	mix
missbrauch	abuse
missbrauchen	abuse
missbraucht	abuse
misserfolg	failure
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
mitglieder	member
mitgliedschaft	membership
mitgliedsland	member state
mitgliedstaat	member state
mitgründer	co-founder
mithilfe	-
mitleid	pity
mitmachen	join in; participate
mitsamt	including
mittag	noon
mittagessen	lunch
mitte	middle; mid
mitteilen	announce; say
mitteilung	statement; announcement
mittel	means; funds
mittelalter	middle ages
mittelalterlich	medieval
mittelamerika	central america
mitteleuropa	central europe
mittelfeldspieler	midfielder
mittelfristig	medium-term
mittelmeer	mediterranean
mittelpunkt	center; focus
mittelschicht	middle class
mittelstand	small businesses; mittelstand
mittelstreckenrakete	intermediate-range missile
mittelwert	average
mitten	middle
mitternacht	midnight
mittlerweile	meanwhile
mittwoch	wednesday
mitwirken	collaborate
mobilfunk	mobile phone
mobilisieren	mobilize
mobilisiert	mobilize
mobilmachung	mobilization
mode	fashion
modell	model
moderator	presenter; host
modern	modern
modernisieren	modernize
modernisierung	modernize
modisch	fashionable
mogadischu	mogadishu
moldau	moldova
moldawien	moldova
moment	moment
momentan	currently
monarchie	monarchy
monat	month
monate	month
monatelang	month
monatelange	month; months-long
monaten	month
monatlich	monthly
monats	month
mond	moon
mondlandung	moon landing
monetär	monetary
mongolei	mongolia
mongolisch	mongolian
monopol	monopoly
montag	monday
montenegro	montenegro
moral	morality
moralisch	moral
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
motoren	motor
motorrad	motorcycle
motto	motto
mrd	billion
multilateral	multilateral
mumbai	mumbai
mund	mouth
munition	ammunition
museen	museum
museum	museum
musik	music
musiker	musician
musikerin	musician
muskel	muscle
muskeln	muscle
muslim	muslim
muslimisch	muslim
muss	-
musste	-
mussten	-
muster	pattern
mut	courage
mutig	courageous
mutmaßlich	suspected; alleged
mutmaßliche	presumably; suspected
mutmaßlichen	presumably; suspected
mutter	mother
muttergesellschaft	parent company
mutterkonzern	parent company
mutti	mom
myanmar	myanmar
mysteriös	mysterious
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
nach und nach	gradually
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
nah	close; near
nahe	near
nahe osten	middle east
nahen	close; near
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
namens	name
namhaft	famous; prominent
namibia	namibia
nannte	call; name
nasa	nasa
nase	nose
nass	wet
nation	nation
national	national
nationaler volkskongress	national people's congress
nationalhymne	hymn; anthem
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
neffe	nephew
negativ	negative
nehmen	take
nein	no
nennen	call; name
neonazi	neo-nazi
nepal	nepal
nepalesisch	nepalese
nerven	nerve
nettogewinn	net profit
netz	network
netze	network
netzwerk	network
neu	new
neu delhi	new delhi
neue	new
neuem	new
neuen	new
neuer	new
neuerung	innovation
neues	new
neueste	latest
neuesten	latest
neugier	curiosity
neuigkeit	news
neuigkeiten	news
neuinfektion	new infection
neuinfektionen	new infections
neujahr	new year
neulich	newly
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
nichte	niece
nichtregierungsorganisation	non-governmental organization; ngo
nichts	-
nichtsdestotrotz	nevertheless
nie	never
niederlage	defeat; loss
niederlande	netherlands
niederländer	dutch; dutchman
niederländern	dutch; dutchman
niederländisch	dutch
niedersachsen	lower saxony
niedrig	low
niedriger	lower
niedrigste	lowest
niemals	never
niemand	-
niere	kidney
niger	niger
nigeria	nigeria
nigerianer	nigerian
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
nochmals	again
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
norweger	norwegian
norwegern	norwegian
norwegisch	norwegian
notarzt	emergency doctor
notaufnahme	emergency room
notenbank	central bank
notenbankchef	central bank chief
notfall	emergency
nothilfe	emergency aid
notieren	note; trade
notlage	emergency; plight
notlandung	emergency landing
notruf	emergency call
notstand	emergency
notunterkunft	emergency shelter
notwendig	necessary
notwendigkeit	necessity
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
nächste	next
nächste woche	next week
nächsten	next
nächsten monat	next month
nächster	next
nächstes	next
nächstes jahr	next year
näher	near; closer
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
oberfläche	surface
oberhalb	above
oberhaus	upper house; house of lords
oberst	colonel
oberste gerichtshof	supreme court
obersten gerichtshof	supreme court
oberster führer	supreme leader
oberster gerichtshof	supreme court
oberstes gericht	supreme court
obgleich	-
obligatorisch	obligatory; mandatory
obst	fruit
obwohl	-
oder	-
odessa	odesa; odessa
oecd	oecd
offen	open
offenbar	apparently
offengelegt	disclose
offenkundig	obvious
offenlegen	disclose
offenlegung	disclosure
offensichtlich	obviously
offensive	offensive
offiziell	official
offizier	officer
oft	often
ohne	-
ohr	ear
ohren	ear
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
onkel	uncle
opec	opec
open source	open source
oper	opera
operation	operation; surgery
operationen	surgery
operieren	operate
operiert	operate
opfer	victim
opfern	victim
opposition	opposition
oppositionell	opposition
oppositionsführer	opposition leader
oppositionspartei	opposition party
oppositionspolitiker	opposition politician
optimistisch	optimistic
option	option
optionen	option
orange	orange
orchester	orchestra
ordnung	order
organisation	organization
organisator	organizer
organisieren	organize
organisiert	organize
organisierte kriminalität	organized crime
organspende	organ donation
original	original
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
paar	pair; couple
paare	couple
paket	package
pakete	package
pakistan	pakistan
pakistaner	pakistani
pakistanisch	pakistani
pakt	pact
palast	palace
palästina	palestine
palästinenser	palestinian
palästinensergebiete	palestinian territories
palästinensisch	palestinian
panama	panama
panamakanal	panama canal
pandemie	pandemic
panik	panic
panzer	tank
papa	dad
papier	paper
papst	pope
papua neuguinea	papua new guinea
parade	parade
paraguay	paraguay
paralympics	paralympics
paris	paris
park	park
parlament	parliament
parlamentarier	lawmaker
parlamentarisch	parliamentary
parlamentspräsident	parliament speaker
parlamentswahl	parliamentary election
parole	slogan
partei	party
parteichef	party leader
parteichefin	party leader
parteien	party
parteimitglied	party member
parteitag	party conference
parteivorsitzende	party leader
partie	match; game
partiell	partial
partner	partner
partnerschaft	partnership
partnerschaften	partnership
party	party
pass	passport; pass
passagier	passenger
passagiere	passenger
passagierflugzeug	passenger plane
passen	fit; match
passend	suitable
passieren	happen
passiert	happen
passierte	happen
passiv	passive
passt	fit; match
passwort	password
patent	patent
patient	patient
patienten	patient
patientin	patient
patrouille	patrol
pause	break; pause
pazifik	pacific
peking	beijing
pentagon	pentagon
perfekt	perfect
periode	period
persisch	persian
persischen golf	persian gulf
persischer golf	persian gulf
person	person
personal	staff; personnel
personalausweis	id card
personen	people
perspektive	perspective; prospect
persönlich	personal; personally
persönlichkeit	personality
peru	peru
peruaner	peruvian
peruanisch	peruvian
pessimistisch	pessimistic
pfad	path
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
philippiner	filipino
philippinisch	philippine
philosoph	philosopher
philosophie	philosophy
phnom penh	phnom penh
physik	physics
physiker	physicist
pilger	pilgrim
pille	pill
pilot	pilot
pipeline	pipeline
pirat	pirate
pistole	pistol; gun
pjöngjang	pyongyang
pkw	car
plakat	poster
plakate	poster
plan	plan
planen	plan
planet	planet
planmäßig	scheduled
plante	plan
planung	planning
plastik	plastic
plattform	platform
platz	place; square
pleite	bankruptcy
plus	plus
pläne	plan
plötzlich	suddenly
plötzlichen	sudden
pochen	insist
podcast	podcast
pokal	cup; trophy
pole	polish; pole
polen	poland
politbüro	politburo
politik	politics; policy; politician
politiker	politician
politikerin	politician
politikern	politician
politikexperte	politics expert
politikwissenschaftler	political scientist
politisch	political
politologe	political scientist
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
pop	pop
populist	populist
populär	popular
portfolio	portfolio
portugal	portugal
portugiese	portuguese
portugiesisch	portuguese
position	position
positiv	positive
post	post; mail
posten	post
potenzial	potential
potenziell	potential
prag	prague
praktisch	practical; practically
prallte	crash; hit
preis	price; prize
preise	price; prize
preiserhöhung	price increase
preisgeld	prize
preisnachlass	discount
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
priorität	priority
privat	private
private krankenversicherung	private health insurance
privateigentum	private property
privater sektor	private sector
privatisierung	privatization
privatwirtschaft	private sector
privileg	privilege
pro	per
problem	problem
produkt	product
produktion	production
produktivität	productivity
produzent	producer
produzieren	produce
produzierte	produce
prof	professor
professionell	professional
professor	professor
professorin	professor
profi	professional
profis	professional
profitieren	benefit; profit
profitiert	benefit; profit
prognose	forecast
prognostizieren	forecast; predict
prognostiziert	forecast; predict
programm	program
programme	program
projekt	project
promi	celebrity
prominent	prominent; celebrity
promis	celebrity
promotion	doctorate; promotion
prorussisch	pro-russian
protein	protein
protektionismus	protectionism
protest	protest
protestant	protestant
proteste	protest
protesten	protest
protestieren	protest
protestierte	protest
protokoll	protocol
provinz	province
provokation	provocation
prozent	percent
prozentpunkt	percentage point
prozess	trial; process
prozesse	trial; process
prämie	premium
prämien	premium
präsentieren	present
präsentierte	present
präsident	president
präsidenten	president
präsidentin	president
präsidentschaft	presidency
präsidentschaftskandidat	presidential candidate
präsidentschaftswahl	presidential election
präsidial	presidential
präzise	precise; exact
präzisieren	specify
prüfen	examine; check; review
prüfte	examine; check
prüfung	exam; examination
prüfungen	tests; exams
psychisch	mental; psychological
psychologe	psychologist
psychologie	psychology
publikum	audience; public
puerto rico	puerto rico
pulver	powder
punkt	point
punkte	point
punkten	point
putsch	coup
putschversuch	coup attempt
puzzle	puzzle
pässe	pass
pünktlich	punctual
quadratkilometer	square kilometer
qualifikation	qualification; qualifying
qualität	quality
quantencomputer	quantum computer
quarantäne	quarantine
quartal	quarter
quartalen	quarter
quartalsbericht	quarterly report
quartalszahlen	quarterly results
queen	queen
quellcode	source code
quelle	source
quote	rate
rabatt	discount
rabbiner	rabbi
rache	revenge
rad	wheel
radfahrer	cyclist
radikal	radical
radikalen	radical
radio	radio
radioaktiv	radioactive
radsport	cycling
raffinerie	refinery
rahmen	framework
rakete	missile; rocket
raketen	rocket
raketenabwehr	missile defense
raketenangriff	missile attack
raketentest	missile test
rakka	raqqa
rallye	rally
ramadan	ramadan
ramallah	ramallah
rammte	hit
rand	edge; outskirts
rang	rank
ranghoch	high-ranking
rangliste	ranking
rangun	yangon
rasch	rapid; quick
rasse	race
rassismus	racism
rassistisch	racist
rat	council
rate	rate; installment
raten	rate; installment
ratifizieren	ratify
ratifiziert	ratify
ratifizierung	ratification
ratingagentur	rating agency
ratspräsident	council president
ratspräsidentschaft	council presidency
rau	rough
raub	robbery
rauben	rob
raubüberfall	robbery
rauch	smoke
rauchen	smoke; smoking
raucher	smoker
raucht	smoke
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
realisieren	realize; implement
realisiert	realize; implement
realistisch	realistic
rebell	rebel
rebellen	rebels
rechenschaft	accountability
rechenzentrum	data center
recherche	research
recherchen	research
rechnen	expect
rechner	computer
rechnete	expect
rechnung	bill; invoice
recht	law; right
rechte	right
rechten	right
rechtfertigen	justify
rechtlich	legal
rechtmäßigkeit	legality
rechts	right
rechtsanwalt	lawyer; attorney
rechtsextrem	far-right
rechtsextremist	right-wing extremist
rechtspopulist	right-wing populist
rechtsradikal	far-right
rechtsstaat	rule of law
rechtsstreit	legal dispute
rechtswidrig	unlawful
recyceln	recycle
recycling	recycling
redakteur	editor
redaktion	editorial; newsroom
rede	speech
reden	talk; speak
redete	talk
reduzieren	reduce
reduzierte	reduce
referendum	referendum
referenz	reference
reform	reform
reformen	reform
reformieren	reform
regel	rule
regelmäßig	regular
regeln	rules
regelt	rule; regulate
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
registrierung	registration
regulieren	regulate
reguliert	regulated
regulierung	regulation
reibungslos	smooth
reich	rich; empire
reichtum	wealth
reif	mature
reifen	tire
reihe	series; row
reihen	series; row
reihenfolge	order; sequence
rein	pure
reingewinn	net profit
reis	rice
reise	trip; journey
reisebeschränkungen	travel restrictions
reisen	travel
reisende	traveler
reisenden	traveler
reisepass	passport
reisewarnung	travel warning
reiste	travel
reiten	riding
rekord	record
rekorde	record
rekordhoch	record high
rekruten	recruit
rekrutieren	recruit
relativ	relative
relevant	relevant
relevanz	relevance
religion	religion
religiös	religious
rendite	yield; return
rennen	run
rennfahrer	racer
rente	pension
rentenalter	retirement age
rentner	pensioner
reparationen	reparations
reparatur	repair
reparaturen	repair
reparieren	repair
reportage	reportage
reporter	reporter
repräsentant	representative
repräsentantenhaus	house of representatives
repräsentieren	represent
repräsentiert	represent
republik	republic
republikaner	republican
republikanisch	republican
republikanische partei	republican party
reserve	reserve
reserven	reserve
reservist	reservist
resolution	resolution
respekt	respect
rest	rest; remainder
restaurant	restaurant
reste	rest; remainder
restlich	remaining
resultat	result
retten	rescue; save
retter	rescuer
rettern	rescuer
rettete	rescue; save
rettung	rescue
rettungsaktion	rescue operation
rettungsdienst	rescue service; ambulance service
rettungskräfte	rescue workers
rettungspaket	bailout; rescue package
rettungsschirm	rescue fund
rettungswagen	ambulance
revision	revision
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
richtige	right; correct
richtigen	right; correct
richtlinie	directive; guideline
rief	call
riesig	huge
rind	cattle
rinder	cattle
rindfleisch	beef
ringen	wrestling; struggle
ringt	struggle
risiken	risk
risiko	risk
riss	crack
rivale	rival
rivalität	rivalry
robert koch institut	robert koch institute
roboter	robot
robust	robust
rockmusik	rock
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
route	route
ruanda	rwanda
ruandisch	rwandan
rubel	ruble
rudern	rowing
ruf	reputation; call
rufen	call
ruhe	calm; quiet; peace
ruhestand	retirement
ruhig	calm; quiet
ruhm	fame; glory
ruine	ruin
ruinen	ruin
rumäne	romanian
rumänien	romania
rumänisch	romanian
rund	-
rund um die uhr	around the clock
runde	round
runden	round
rundfunk	broadcasting
rundgang	tour
rundreise	tour
rupie	rupee
russe	russian
russen	russians
russin	russian
russinnen	russian
russisch	russian
russisch orthodox	russian orthodox
russische föderation	russian federation
russland	russia
räder	wheel
rätsel	mystery; riddle
räumte ein	admit; acknowledge
räumung	eviction; clearance
römisch	roman
rücken	move; advance
rückgang	decline; decrease
rückkauf	buyback
rückkehr	return
rückmeldung	feedback
rückmeldungen	feedback
rückschlag	setback
rücksicht	consideration
rücktritt	resignation
rücktritte	resignation
rückwärts	backward
rückzahlung	repayment
rückzug	withdrawal; retreat
rüstung	arms; armament
rüstungsindustrie	arms industry; defense industry
rüstungskontrolle	arms control
sache	thing; matter
sachschaden	property damage
sachsen	saxony
sachverständige	expert
sagen	say
sagte	say
sah	see
sahara	sahara
saison	season
salz	salt
sambia	zambia
samen	seed
sammeln	collect; gather
sammelte	collect
samstag	saturday
samt	including
sanaa	sanaa
sand	sand
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
satire	satire
satz	sentence
sauber	clean
saudi	saudi
saudi arabien	saudi arabia
saudi arabisch	saudi
saudisch	saudi
sauerstoff	oxygen
saß	sit
schach	chess
schachtel	box
schaden	damage
schadenersatz	damages; compensation
schaf	sheep
schaffen	create; manage
schah	shah
scham	shame
schande	shame
schanghai	shanghai
scharf	sharp
scharfschütze	sniper
scharia	sharia
schatz	treasure
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
schema	scheme; system
schicht	layer; shift
schichten	layer
schicken	send
schickte	send
schieben	push
schiedsrichter	referee
schien	seem; appear
schiene	rail
schießen	shoot; fire
schießerei	shooting
schießt	shoot
schiff	ship
schiffbruch	shipwreck
schiffe	ship
schifffahrt	shipping
schiit	shiite
schiitisch	shiite
schild	sign
schlacht	battle
schlafen	sleep
schlaganfall	stroke
schlagen	beat; strike; hit
schlagstock	baton
schlagzeile	headline
schlecht	bad; poor
schlechte	bad; poor
schlechten	bad; poor
schlechter	worse
schleuser	people smuggler
schlicht	simply; plain
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
schlussfolgerung	conclusion
schlägt	beat
schlüssel	key
schmerz	pain
schmuck	jewel
schmuggel	smuggling
schmuggler	smuggler
schmutzig	dirty
schnee	snow
schneiden	cut
schnell	fast; quick
schneller	faster
schnellstmöglich	as soon as
schnitt	cut
schnittstelle	interface
schock	shock
schockiert	shocked
schon	-
schoss	shoot; score
schotte	scot
schottisch	scottish
schottland	scotland
schrecklich	terrible
schreiben	write
schreibt	write
schreien	scream
schrie	scream
schrieb	write
schrift	writing; font
schriftsteller	writer
schriftstellerin	writer
schritt	step
schritt für schritt	step by step
schritte	steps
schrumpfen	shrink
schrumpfte	shrink
schuf	create
schuh	shoe
schuhe	shoe
schuld	guilt; debt; blame
schulden	debt; owe
schuldenbremse	debt brake
schuldenerlass	debt relief
schuldenkrise	debt crisis
schuldenlast	debt
schuldenschnitt	debt haircut
schuldig	guilty
schuldner	debtor
schuldzuweisungen	blame
schule	school; student
schulen	school
schulkinder	schoolchildren
schulklasse	school class
schulter	shoulder
schuss	shot
schusswaffe	firearm; gun
schutz	protection
schutzes	protection
schwach	weak
schwanger	pregnant
schwangerschaft	pregnancy
schwarz	black
schwarze	black
schwarze meer	black sea
schwarzen meer	black sea
schwarzes meer	black sea
schwede	swede; swedish
schweden	sweden
schwedisch	swedish
schweigen	silence
schwein	pig
schweinefleisch	pork
schweinegrippe	swine flu
schweiz	switzerland; swiss
schweizer	swiss
schweizerin	swiss
schweizerisch	swiss
schweizern	swiss
schweiß	sweat
schwellenland	emerging market; emerging economy
schwellenländer	emerging markets; emerging economies
schwer	heavy; serious; difficult
schwer verletzt	seriously injured
schwere	serious; severe
schwerkraft	gravity
schwerpunkt	focus
schwerpunkte	emphasis
schwester	sister
schwierig	difficult
schwierigkeit	difficulty
schwimmen	swim
schwäche	weakness
schwächen	weaken
schäden	damage
schädlich	harmful
schätzen	estimate; appreciate
schätzte	estimate
schätzung	estimate
schätzungen	estimates
schön	beautiful; nice
schöne	beautiful; nice
schönen	beautiful; nice
schöner	beautiful; nice
schönes	beautiful; nice
schönheit	beauty
schüler	student; pupil
schülerin	student; pupil
schülerinnen	schoolgirl
schülern	student; pupil
schüsse	shots
schüssen	gunshot; shot
schützen	protect
schützte	protect
sechs	six
sechste	sixth
sechzehn	sixteen
sechzig	sixty
see	lake; sea
seele	soul
seemann	sailor
sehen	see
sehr	-
sei	-
seid	-
seien	-
sein	-
seine	-
seinerzeit	at the time; then
seit	-
seit jahren	for years
seitdem	-
seite	side; page
seiten	side; page
sekretär	secretary
sektor	sector
sekunde	second
sekunden	second
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
sendern	channel; broadcaster
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
server	server
setzen	set; put
setzte	set; put
sex	sex
sexuell	sexual
sexueller missbrauch	sexual abuse
seychellen	seychelles
shanghai	shanghai
show	event; show
sibirien	siberia
sibirisch	siberian
sich	-
sicher	safe; sure
sichere	safe; sure
sicheren	safe; sure
sicherer	safe; sure
sicheres	safe; sure
sicherheit	security; safety
sicherheitskräfte	security forces
sicherheitslage	security situation
sicherheitslücke	security vulnerability
sicherheitsmaßnahmen	security measures
sicherheitspolitik	security policy
sicherheitsrat	security council
sicherlich	certainly
sichern	secure; protect
sicherstellen	ensure
sicherte	secure
sicht	view
sichtbar	visible
sichtbare	visible
sichtbarkeit	visibility
sie	-
sieben	seven
sieben tage inzidenz	seven-day incidence
siebenjährige	seven-year-old
siebte	seventh
siebzehn	seventeen
siebzig	seventy
siedler	settler
siedlung	settlement
sieg	victory; win
siege	victory
siegen	win
sieger	winner
siegerin	winner
siegern	victor
siegte	win
sieht	see
sieht aus	look; appear
sieht vor	provide
sierra leone	sierra leone
signal	signal
signale	signal
silber	silver
silbermedaille	silver medal
silvester	new year's eve
simbabwe	zimbabwe
simbabwisch	zimbabwean
sind	-
singapur	singapore
singen	sing
sinken	fall; decline
sinkend	falling
sinkende	falling
sinkt	fall; decline
sinn	sense; meaning
sinnvoll	sensible; useful
sir	sir
situation	situation
sitz	seat; headquarters
sitze	seat
sitzen	seat
sitzplatz	seat
sitzt	sit
sitzung	meeting; session
sizilien	sicily
skala	scale
skandal	scandal
skandinavien	scandinavia
skifahren	skiing
skispringen	ski jumping
sklave	slave
sklaven	slave
sklaverei	slavery
skript	script
skulptur	sculpture
slawisch	slavic
slogan	slogan
slowake	slovak
slowakei	slovakia
slowaken	slovak
slowakisch	slovak
slowene	slovenian
slowenen	slovenian
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
sogenannten	so-called
sogenannter	so-called
sohn	son
soja	soy
solange	-
solar	solar
solarenergie	solar energy
solch	-
solche	-
solcher	-
soldat	soldier
soldaten	soldier
soldatin	soldier
soldatinnen	soldier
solide	solid
soll	-
solle	-
sollen	-
sollte	-
sollten	-
somalia	somalia
somalier	somali
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
soziologe	sociologist
spalte	column
spalten	split; divide
spaltung	split; division
spanien	spain
spanier	spaniard; spanish
spanierin	spaniard; spanish
spaniern	spaniard; spanish
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
sparten	division; save
spd	spd
speicher	storage
speichern	store
speicherung	storage
spekulant	speculator
spekulation	speculation
spekulativ	speculative
spekulieren	speculate
spekuliert	speculate
spende	donation
spenden	donate; donation
spender	donor
sperren	block; close
spezial	special
spezialeinheit	special forces unit
spezialist	specialist
spezialisten	specialist
speziell	special; specific
sphäre	sphere
spiegel	mirror
spiegelt	reflect
spiel	game; match; player
spiele	game; match
spielen	play; game
spieler	player
spielerin	player
spielern	player
spieles	game; match
spiels	game; match
spieltag	matchday
spielte	play
spielzeit	season
spielzeug	toy
spion	spy
spionage	espionage
spital	hospital
spitze	top; head
spitzenpolitiker	top politician
sponsor	sponsor
sport	sport
sportarten	sports
sportler	athlete
sportlerin	athlete
sportlich	sporting; athletic
sprach	speak
sprache	language
sprachmodell	language model
sprang	jump
sprecher	spokesman; spokesperson
sprecherin	spokeswoman; spokesperson
sprechern	spokesman
sprengen	blow up
sprengsatz	explosive device
sprengstoff	explosive
spricht	speak
springen	jump
sprint	sprint
spritpreise	fuel prices
sprung	jump
spur	trace; track
spuren	traces
spät	late
späte	late
späten	late
später	later
spüren	feel; sense
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
stach	stab
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
starke	strong
starken	strong
starker	strong
starkes	strong
start	start; launch
start up	startup
starten	start; launch
startete	start; launch
startup	startup
statistik	statistics
statistiken	statistics
statistisches bundesamt	federal statistical office
statt	-
stattdessen	instead
stattfinden	take place
stattgefunden	take place
statue	statue
status	status
stau	traffic jam
staub	dust
staudamm	dam
stehen	stand
stehlen	steal
steht	stand
steigen	rise; climb
steigend	rising
steigende	rising
steigenden	rising
steigern	increase; boost
steigerte	increase; boost
steigerung	increase
steigt	rise
steil	steep
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
steuert	control; drive
steuerzahler	taxpayer
stichwahl	runoff
stieg	rise
stiftung	foundation
stil	style
still	quiet
stille	silence
stimme	vote; voice
stimmen	vote; agree
stimmte	vote; agree
stimmzettel	ballot
stipendium	scholarship
stirbt	die
stockholm	stockholm
stoff	fabric; material
stolz	proud
stolze	proud
stoppen	stop
stoppte	stop
strafe	punishment; penalty
strafgerichtshof	criminal court
strafrecht	criminal law
straftat	crime; offense
strafverfahren	criminal proceedings
strafverfolgung	prosecution
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
streben	strive
strecke	route; section
strecken	route; section
streichen	cut; cancel
streife	patrol
streik	strike
streiken	strike
streikte	strike
streit	dispute; row
streiten	argue; dispute
streitig	disputed
streitkräfte	armed forces
streng	strict
streumunition	cluster munitions
strich	cut; cancel
strom	electricity; power
stromausfall	power outage; blackout
stromnetz	power grid
stromnetze	grid
strompreis	electricity price
stromversorgung	power supply
struktur	structure
strömung	current; stream
student	student
studenten	student
studentin	student
studie	study
studien	study
studiengang	studies
studieren	study
studiert	study
studierte	study
studium	study
stufe	stage; level
stufenweise	gradual
stuhl	chair
stunde	hour
stunden	hour
sturm	storm
städte	city
städtisch	urban; municipal
ständerat	council of states
ständig	constantly; permanent
stärke	strength
stärken	strengthen
stärker	stronger
stärkste	strongest
stück	piece
stündlich	hourly
stürmen	storm
stürmer	striker
stürmte	storm
stürzen	fall; topple; crash
stürzte	fall; plunge; crash
stützpunkt	base
stützpunkte	base
substanz	substance
substanziell	considerable; substantial
subvention	subsidy
subventionen	subsidies
suchaktion	search operation
suche	search
suchen	search; seek; look
suchmaschine	search engine
sucht	addiction
suchte	search; seek
sudan	sudan
sudanesen	sudanese
sudanesisch	sudanese
suezkanal	suez canal
suizid	suicide
sultan	sultan
summe	sum; amount
sunnit	sunni
sunnitisch	sunni
supermacht	superpower
supermarkt	supermarket
suspendieren	suspend
suspendiert	suspend
symbol	symbol
symbole	symbol
symbolisch	symbolic
sympathie	sympathy
symptom	symptom
symptome	symptoms
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
süchtig	addicted
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
süß	sweet
tabak	tobacco
tabelle	table
tabellenführer	league leader
tadschikistan	tajikistan
tag	day
tage	day
tagebuch	diary
tagen	day
tages	day
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
tante	aunt
tanz	dance
tanzen	dance
tarif	tariff; wage agreement
tarifverhandlungen	wage negotiations
tarifvertrag	collective agreement
tasche	bag
tasse	cup
tat	crime; act
tatort	crime scene
tatsächlich	actually; indeed
tatverdächtige	suspect
tatwaffe	murder weapon
taub	deaf
tausch	exchange; swap
tausend	thousand
tausende	thousands
taxi	taxi
team	team
teams	team
technik	technology
techniken	technique; technology
techniker	technician
technisch	technical
technologie	technology
tee	tea
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
telefonat	phone call
telefonieren	call
teleskop	telescope
teller	plate
tempel	temple
temperatur	temperature
temperaturen	temperatures
tempo	speed
tennis	tennis
termin	date; appointment
termine	appointment
terminen	term
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
test	test
testament	will
testen	test
testete	test
tests	test
teuer	expensive
teuerung	inflation
text	text
texte	text
thailand	thailand
thailänder	thai
thailändisch	thai
theater	theater
thema	topic; issue; subject
themen	topics; issues
themse	thames
theoretisch	theoretical
theorie	theory
therapie	therapy
these	thesis
thüringen	thuringia
tibet	tibet
tibetisch	tibetan
ticket	ticket
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
titels	title
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
tomate	tomato
tomaten	tomato
tonne	tonne; ton
top	top
tor	goal; gate
tore	goals
torhüter	goalkeeper
tornado	tornado
torschütze	scorer
torwart	goalkeeper
toskana	tuscany
tot	dead
tote	dead
toten	dead
toter	dead
totschlag	manslaughter
tour	tour
tour de france	tour de france
tourismus	tourism
tourist	tourist
tournee	tour
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
transaktion	transaction
transaktionen	transaction
transatlantisch	transatlantic
transfer	transfer
transformation	conversion; transformation
transgender	transgender
transnistrien	transnistria
transparent	banner
transparenz	transparency
trat	step; enter
trat zurück	resign
trauer	mourning; grief
trauerfeier	funeral service
trauern	mourn
traum	dream
traurig	sad
traurigkeit	sadness
treffen	meet; hit
treffer	score; goal
treibhausgas	greenhouse gas
treibhausgase	greenhouse gases
treibstoff	fuel
trend	trend
trends	trend
trennen	separate
trennung	separation
treten	step; kick
treu	loyal
tribunal	tribunal
triebwerk	engine
trifft	meet; hit
trinken	drink
trinkwasser	drinking water
tripolis	tripoli
trocken	dry
trommel	drum
tropensturm	tropical storm
trotz	despite
trotzdem	-
trug	carry; wear
truppe	troop; force
truppen	troops
truppenabzug	troop withdrawal
trägt	carry; wear
tränen	tear
tränengas	tear gas
träume	dreams
träumen	dream
trümmer	rubble; debris
tschad	chad
tscheche	czech
tschechien	czech republic; czechia
tschechisch	czech
tschechische republik	czech republic
tschernobyl	chernobyl
tschetschene	chechen
tschetschenen	chechen
tschetschenien	chechnya
tschetschenisch	chechen
tsunami	tsunami
tuberkulose	tuberculosis
tun	do
tunesien	tunisia
tunesier	tunisian
tunesisch	tunisian
tunis	tunis
tunnel	tunnel
turbine	turbine
turin	turin
turkmenistan	turkmenistan
turm	tower
turnen	gymnastics
turnier	tournament
tweet	tweet
typisch	typical
täglich	daily
tägliche	daily
tänzer	dance
täter	perpetrator; attacker
töchter	daughter
tödlich	deadly; fatal
töten	kill
tötete	kill
tötung	killing
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
uhren	clock; watch
uhrzeit	time
uiguren	uyghurs; uighurs
uigurisch	uyghur; uighur
ukraine	ukraine
ukrainer	ukrainian
ukrainerin	ukrainian
ukrainern	ukrainian
ukrainisch	ukrainian
ultimatum	ultimatum
um	-
umarmung	hug
umbau	conversion; rebuilding
umbringen	kill; murder
umfang	scope; extent
umfangreich	extensive
umfassen	include; comprise
umfassend	comprehensive
umfasst	include; comprise
umfeld	environment; surroundings
umfrage	poll; survey
umgang	dealing
umgebracht	kill; murder
umgebung	environment; surroundings
umgehend	prompt; immediate
umgesetzt	implement
umgewandelt	transform; convert
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
umwandeln	transform; convert
umwandlung	conversion; transformation
umwelt	environment
umweltfreundlich	environmentally friendly
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
unbedingt	absolutely
unbekannt	unknown
unbewaffnet	unarmed
und	-
unehrlich	dishonest
uneinigkeit	disagreement
unentschieden	draw
unerwartet	unexpected
unesco	unesco
unfair	unfair
unfall	accident
ungar	hungarian
ungarin	hungarian
ungarisch	hungarian
ungarn	hungary
ungefähr	-
ungerechtigkeit	injustice
ungewiss	uncertain
ungewöhnlich	unusual
unglaublich	incredible
ungleichheit	inequality
unglück	accident; disaster
unglücklich	unhappy
unhcr	unhcr
uni	university
unicef	unicef
uniform	uniform
universität	university
universitäten	university
universum	universe
unklar	unclear
unkosten	cost; expense
unmittelbar	directly
unmittelbare	immediate
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
unterbrechen	interrupt
unterbrechung	interruption
unterbrochen	interrupt
unterdessen	meanwhile
unterdrückung	repression; oppression
unterhalb	below
unterhaltung	entertainment; talk
unterhaus	house of commons; lower house
unterhändler	negotiator
unterkunft	accommodation; shelter
unterkünfte	accommodation; shelter
unterlagen	documents
unterlegen	defeated
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
unterschiedliche	different; various
unterschiedlichen	different; various
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
unverantwortlich	irresponsible
unvermeidlich	inevitable
unverzichtbar	indispensable
unverzüglich	immediately
unverändert	unchanged
unvorhergesehen	unexpected
unwetter	storm
unzufrieden	unhappy
unzufriedenheit	dissatisfaction
update	update
uralt	ancient
uran	uranium
urananreicherung	uranium enrichment
urheberrecht	copyright
urlaub	vacation; holiday
ursache	cause
ursprung	origin
ursprünglich	original
ursprüngliche	original
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
vandalismus	vandalism
variante	variant
vater	father
vatikan	vatican
vatikanstadt	vatican city
venedig	venice
venezolaner	venezuelan
venezolanisch	venezuelan
venezuela	venezuela
verabschieden	adopt; pass
verabschiedet	adopt; pass
veranlassen	prompt; cause
veranlasst	prompt; cause
veranstalten	organize; host
veranstalter	organizer
veranstaltet	organize; host
veranstaltung	event
veranstaltungen	event
verantwortlich	responsible
verantwortliche	responsible
verantwortlichen	officials; responsible
verantwortung	responsibility
verarbeiten	process
verarbeitet	process
verarbeitung	processing
verband	association
verbergen	hide; conceal
verbessern	improve
verbesserte	improve
verbesserung	improvement
verbieten	ban; prohibit
verbinden	connect; link
verbindlichkeiten	debt; liabilities
verbindung	connection; link
verbleiben	remain
verbleibende	remain
verborgen	hidden
verbot	ban
verboten	ban; prohibit
verbrauch	consumption
verbrauchen	use up; consume
verbraucher	consumer
verbraucherpreis	consumer price
verbraucherpreise	consumer prices
verbraucherschutz	consumer protection
verbraucht	use up; consume
verbrechen	crime
verbrechen gegen menschlichkeit	crimes against humanity
verbrecher	criminal
verbrechern	crime
verbreiten	spread
verbreitet	spread
verbreitung	spread; distribution
verbrennungsmotor	combustion engine
verbunden	connect; link
verbundene	connected
verbände	association
verbündete	ally
verbündeten	ally
verbündeter	ally
verdacht	suspicion
verdienen	earn; deserve
verdienst	merit; service
verdienste	earnings; income
verdiente	earn
verdoppeln	double
verdoppelt	double
verdreifacht	triple
verdächtig	suspect; suspicious
verdächtige	suspect
verdächtigen	suspect
verdächtigt	suspect
vereidigt	sworn in
vereidigung	swearing-in
verein	club
vereinbaren	agree
vereinbart	agree
vereinbarung	agreement
vereinen	unite
vereinigen	unite
vereinigt	united
vereinigte arabische emirate	united arab emirates
vereinigte staaten	united states
vereinigte staaten von amerika	united states
vereinigten arabischen emirate	united arab emirates
vereinigten arabischen emiraten	united arab emirates
vereinigten königreich	united kingdom
vereinigten staaten	united states
vereinigtes königreich	united kingdom
vereinigung	association
vereint	unite
vereinte	united
vereinte nationen	united nations; un
vereinten nationen	united nations; un
verfahren	proceedings; procedure
verfasser	author; writer
verfassung	constitution
verfassungsgericht	constitutional court
verfassungsschutz	domestic intelligence
verfassungsänderung	constitutional amendment
verfeinert	refined; refine
verfolgen	pursue; persecute; follow
verfolgt	pursue; persecute; follow
verfolgung	pursuit; persecution
verfügbar	available
verfügen	have
verfügt	have
vergabe	awarding; award
vergangene	last; past
vergangene woche	last week
vergangenen	last; past
vergangenen monat	last month
vergangener	last; past
vergangenes	last; past
vergangenes jahr	last year
vergangenheit	past
vergaß	forget
vergeltung	retaliation
vergeltungsschlag	retaliatory strike
vergessen	forget
vergewaltigt	rape
vergewaltigung	rape
vergiften	poison
vergiftet	poison
vergiftung	poisoning
vergleich	comparison
vergleichen	compare
vergleichsweise	comparatively
verglich	compare
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
verheimlichen	conceal
verheiratet	married
verhindern	prevent
verhinderte	prevent
verhältnis	relationship; ratio
verhältnismäßig	relatively
verhängen	impose
verhängt	impose
verhängte	impose
verhängung	imposition
verhör	interrogation
verifizieren	verify
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
verleihen	award; lend
verleihung	award
verletzen	injure; violate
verletzt	injured; wounded
verletzte	injured
verletzten	injured
verletzter	injured
verletzung	injury; violation
verletzungen	injury
verliehen	award; lend
verlieren	lose
verlierer	loser
verliert	lose
verließ	leave
verlor	lose
verloren	lose
verlust	loss
verluste	losses
verlusten	loss
verlängern	extend
verlängert	extend
verlängerung	extra time; extension
verlässlich	reliable
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
vermutung	assumption; suspicion
vermögen	assets; fortune; wealth
vernehmung	questioning
vernichten	destroy
vernichtet	destroy
vernommen	question
vernunft	reason
vernünftig	reasonable
verpflichten	commit; oblige
verpflichtend	obligatory; mandatory
verpflichtet	obliged; commit
verpflichtung	obligation
verpflichtungen	obligation
verrat	betrayal; treason
verraten	betray; reveal
verringern	reduce
verringerte	reduce
verringerung	reduction
verräter	traitor
versagen	fail
versammeln	gather; assemble
versammelt	gather
verschieben	postpone; shift
verschieden	different; various
verschiedene	different; various
verschiedenen	different; various
verschlechtern	worsen; deteriorate
verschlechtert	worsen; deteriorate
verschmutzen	pollute
verschmutzung	pollution
verschoben	postpone; shift
verschuldung	debt
verschwenden	waste
verschwendung	waste
verschwinden	disappear
verschwunden	disappear; missing
verschärfen	tighten; intensify
verschärft	tighten; intensify
versenkt	sink
versicherer	insurer
versicherung	insurance
version	variant; version
versionen	variant; version
versorgen	supply; provide
versorgt	supply; provide
versorgung	supply
versprach	promise
versprechen	promise
versprochen	promise
verspätet	late; delayed
verspätung	delay
verstaatlichung	nationalization
verstand	understand
verstanden	understand
verstecken	hide; conceal
versteckt	hide; conceal
verstehen	understand
versteht	understand
versteigern	auction
versteigert	auction
versteigerung	auction
verstieß	violate
verstorben	deceased
verstorbene	deceased
verstorbenen	deceased
verstoß	violation; breach
verstoßen	violate
verständigt	notify
verständigung	agreement; understanding
verständlich	evident; understandable
verständnis	understanding
verstärken	strengthen; reinforce
verstärkt	strengthen; increase
verstößt	violate
versuch	attempt
versuche	trial; attempt
versuchen	try; attempt
versuchte	try; attempt
versöhnung	reconciliation
verteidigen	defend
verteidiger	defender; defense lawyer
verteidigern	defender
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
vertrauenswürdig	trustworthy
vertreiben	expel; displace
vertreibung	expulsion; displacement
vertreten	represent
vertreter	representative
vertrieben	displace; expel
vertriebene	displaced person
verträge	treaty; contract
verträgen	treaty
verunsichert	insecure
verursachen	cause
verursacht	cause
verursachte	cause
verurteilen	condemn; sentence; convict
verurteilte	condemn; sentence; convict
vervielfacht	multiply
verwalten	manage; administer
verwaltet	manage
verwaltung	administration
verwaltungsgericht	administrative court
verwandte	relative
verweigern	refuse; deny
verweigert	refuse; deny
verweigerung	refusal
verweisen	refer
verwenden	use
verwendet	use
verwendung	usage
verwies	refer; point
verwiesen	refer
verwirklichen	realize; implement
verwunden	wound
verwundet	wounded
verwüstung	devastation
verzeichnen	record
verzeichnete	record
verzeihen	forgive
verzichten	renounce; forgo
verzichtet	renounce; forgo
verzögern	delay
verzögert	delay
verändern	change
verändert	change
veränderung	change
veränderungen	change
veräußern	sell off
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
vierteljahr	quarter
vierten	fourth
vierten quartal	fourth quarter
vierter	fourth
vierzehn	fourteen
vierzig	forty
vietnam	vietnam
vietnamese	vietnamese
vietnamesisch	vietnamese
viren	virus
virus	virus
visuell	visual
visum	visa
vizekanzler	vice chancellor
vizepräsident	vice president
vizepräsidentin	vice president
vogel	bird
vogelgrippe	bird flu
volatil	volatile
volk	people
volksabstimmung	referendum
volkskongress	people's congress
volkspartei	people's party
volksrepublik	people's republic
volksrepublik china	china; people's republic
volkswirt	economist
volkswirtschaft	economy
voll	full
volle	full
vollen	full
vollständig	complete; full
vollversammlung	general assembly
volumen	volume
vom	-
von	-
vor	-
vor allem	-
vor gericht	in court
vor jahren	years ago
vor kurzem	recently
vorankommen	progress
voraus	ahead
vorausgehen	precede
vorausgesagt	predict
voraussage	prediction
voraussetzung	condition; prerequisite
vorbei	-
vorbeifahren	pass by
vorbereiten	prepare
vorbereitet	prepare
vorbereitete	prepared; ready
vorbereitung	preparation
vorbereitungen	preparations
vorbörslich	premarket
vordergrund	foreground
vordringen	advance
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
vorhaben	intend
vorherig	previous
vorherige	previous
vorhersage	prediction
vorhersagen	predict
vorig	last; previous
vorigen	previous
vorjahr	previous year
vorlegen	present; submit
vorlesung	lecture
vorläufig	provisional; preliminary
vormarsch	advance
vormittag	morning
vormonat	previous month
vorn	front
vorne	front
vorort	suburb
vorrang	priority
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
vorsprung	lead
vorstand	board; executive board
vorstandschef	chief executive; ceo
vorstandsmitglied	board member
vorstandsmitglieder	board member
vorstandsvorsitzende	chief executive; ceo
vorstellen	present; introduce
vorsätzlich	deliberate
vorteil	advantage; benefit
vortrag	lecture
vorwahl	primary
vorwegnehmen	anticipate
vorwerfen	accuse
vorwurf	accusation; allegation
vorwärts	forward
vorwürfe	allegations; accusations
vorzug	preference; advantage
vorzugsaktie	preferred share
vorüber	over
vorübergehend	temporary; temporarily
vulkan	volcano
vulkanausbruch	volcanic eruption
vögel	bird
völkerbund	league of nations
völkermord	genocide
völkerrecht	international law
völlig	completely
wache	guard
wachmann	security guard
wachsen	grow
wachsend	growing; increasing
wachsende	growing; increasing
wachsenden	growing; increasing
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
wahlen	election; vote
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
waise	orphan
waisen	orphan
wal	whale
wald	forest
waldbrand	forest fire; wildfire
waldbrände	wildfires; forest fires
wales	wales
walisisch	welsh
wall street	wall street
wand	wall
wandel	change
wandte	turn; contact
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
warnungen	warning
warschau	warsaw
warten	wait
warteschlange	queue
wartete	wait
warum	-
was	-
washington	washington
wasser	water
wasserkraft	hydropower
wasserstoff	hydrogen
wasserwerfer	water cannon
webseite	website
webseiten	page
website	website
wechselkurs	exchange rate
wechseln	change; switch
wechselte	switch; change
wechselwirkung	interaction
weder	-
weg	way; path
wege	way; path
wegen	-
wehrpflicht	conscription; compulsory military service
weiblich	female
weich	soft
weigern	refuse
weigerte	refuse
weigerung	refusal
weihnachten	christmas
weil	-
wein	wine
weinen	cry
weinte	cry
weisung	instruction
weit	wide; broad
weiter	further
weitere	further; other
weiteren	further
weiterentwickeln	develop
weiterentwicklung	further development
weiterer	further
weiteres	further
weitergeben	pass on
weitergehen	continue
weitergehend	further
weiterhin	still; continue
weitermachen	continue
weithin	far; widely
weizen	wheat
weiß	white; know
weiße	white
weiße haus	white house
weißen haus	white house
weißes haus	white house
weißrusse	belarusian
weißrussen	belarusian
weißrussisch	belarusian
weißrussland	belarus
welche	-
welchem	-
welchen	-
welcher	-
welches	-
welle	wave
wellen	wave
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
wenden	turn
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
werfer	launcher
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
wettbewerbe	competitions
wettbewerbsfähig	competitive
wettbewerbsfähigkeit	competitiveness
wetter	weather
wetterdienst	weather service
wettkampf	competition; contest
who	world health organization; who
wichtig	important
wichtige	important
wichtigen	important
wichtiger	important
wichtigste	most important
widersetzen	oppose; reject
widerspiegeln	reflect
widersprach	contradict
widersprechen	contradict
widerspruch	contradiction
widerstand	resistance
widmen	dedicated
wie	-
wieder	again
wiederaufbau	reconstruction
wiederaufbauen	rebuild
wiederaufgenommen	resume
wiederaufnahme	resumption
wiederaufnehmen	resume
wiedereröffnet	reopen
wiedergewählt	reelected
wiedergutmachung	reparation
wiederhergestellt	restore
wiederherstellen	restore
wiederherstellung	restoration
wiederholen	repeat
wiederholt	repeatedly; repeat
wiederum	again
wiedervereinigung	reunification
wiederwahl	reelection
wiederwählen	reelect
wien	vienna
wies zurück	reject
wiese	meadow
wieso	-
will	-
wind	wind
windenergie	wind energy
windkraft	wind power
winter	winter
winzig	tiny
wir	-
wirbelsturm	cyclone; hurricane
wird	-
wirft vor	accuse
wirken	work; appear; act
wirklich	really
wirksam	effective
wirkt	work; act
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
wissenschaftlern	scientist
wissenschaftlich	scientific
wissenschaftsmagazin	science magazine
wissenschaftsminister	science minister
witwe	widow
witz	joke
wm	world cup; world championship
wo	-
wobei	-
woche	week
wochen	week
wochenende	weekend
wochenlang	week
wochenmarkt	market
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
wunde	wound
wunder	wonder; miracle
wunderbar	wonderful
wunsch	wish; desire
wurde	-
wurden	-
wurzel	root
wurzeln	root
wusste	know
wut	anger
wächst	grow
wächter	guard
wählen	vote; elect; choose
wähler	voter
wählerin	voter
wählern	voter
wählte	elect; vote
während	-
währenddessen	meanwhile
währung	currency
währungsfonds	monetary fund
wälder	forest
wäldern	forest
wäre	-
wären	-
wöchentlich	weekly
wörter	words
wünschen	wish
wünscht	wish
wünschte	wish
würde	-
würden	-
würdigen	praise; honor
wüste	desert
wütend	angry; furious
yacht	yacht
yen	yen
yuan	yuan
z b	-
zahl	number; figure
zahlen	figures; numbers; pay
zahler	payer
zahlreich	numerous
zahlte	pay
zahlung	payment
zahlungen	payments
zahn	tooth
zahnarzt	dentist
zaun	fence
zehn	ten
zehntausende	tens of thousands
zehnte	tenth
zehntel	tenth
zeichen	sign
zeichens	sign
zeichnen	draw
zeigen	show
zeigte	show
zeit	time
zeitalter	age
zeiten	times
zeitplan	schedule
zeitpunkt	time; date
zeitraum	period
zeitschrift	magazine
zeitung	newspaper
zelle	cell
zellen	cell
zelt	tent
zement	cement
zensur	censorship
zentimeter	centimeter
zentral	central
zentralafrikanische republik	central african republic
zentralasien	central asia
zentralbank	central bank
zentrale	headquarters
zentralkomitee	central committee
zentralregierung	central government
zentren	center
zentrum	center
zerbrochen	broken
zeremonie	ceremony
zerstören	destroy
zerstörte	destroy
zerstörung	destruction
zertifikat	certificate
zeuge	witness
zeugen	witness
zeugin	witness
ziehen	pull; draw; move
ziel	goal; target; aim
ziele	finish; goal
zielen	aim; target
ziemlich	-
zigarette	cigarette
zimmer	room
zins	interest
zinsen	interest
zinserhöhung	rate hike
zinssatz	interest rate
zinssenkung	rate cut
zinssätze	interest rates
zirka	-
zitat	quote
zitate	quote
zitieren	quote; cite
zitierte	quote; cite
zivil	civilian; civil
zivilgesellschaft	civil society
zivilist	civilian
zivilisten	civilian
zog	pull; move
zog zurück	pull; withdraw
zoll	tariff; customs
zone	zone
zonen	zone
zorn	anger
zu	-
zu beginn	beginning
zu viel	too much
zucker	sugar
zudem	-
zuerst	first
zufall	accident; chance
zuflucht	refuge
zufolge	-
zufrieden	satisfied
zufällig	random
zug	train
zugang	access
zugeben	admit
zugegeben	admit
zugelassen	approve; allow
zugenommen	increase
zugesagt	pledge; promise
zugestimmt	agree; approve
zugeständnis	concession
zugeständnisse	concession
zugriff	access
zugunglück	train accident
zugänglich	accessible
zuhören	listen
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
zunehmend	increasingly
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
zusammenspiel	interaction
zusammenstoß	clash; collision
zusammenstöße	clashes
zusammenstößen	clash
zuschauen	watch
zuschauer	spectator; viewer
zusehen	watch
zustand	condition; state
zustimmen	agree; approve
zustimmung	approval; consent
zustände	conditions
zuständen	condition; state
zuständig	responsible
zuständige behörde	competent authority
zusätzlich	additional
zutritt	access
zuverlässig	reliable
zuvor	before; previously
zuwachs	gain; increase
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
zweiten	second
zweiten halbjahr	second half
zweiten quartal	second quarter
zweiter	second
zweiter weltkrieg	world war ii
zweites	second
zwilling	twin
zwillinge	twins
zwingen	force
zwischen	-
zwischenfall	incident
zwischenzeitlich	meanwhile
zwölf	twelve
zypern	cyprus
zyprisch	cypriot
zähne	tooth
zölle	tariffs
züge	train
zürich	zurich
ägypten	egypt
ägypter	egyptian
ägyptern	egyptian
ägyptisch	egyptian
ähnlich	similar
ähnliche	similar
ähnlichen	similar
ältere	older; elderly
älteste	oldest
ändern	change
änderte	change
änderung	change; amendment
änderungen	change
ängste	fear
ära	epoch; era
ärger	anger
ärgern	annoy
ärmelkanal	english channel
ärzte	doctor
ärzte ohne grenzen	doctors without borders
ärztin	doctor
ärztlich	medical; doctor
äthiopien	ethiopia
äthiopier	ethiopian
äthiopisch	ethiopian
äußerst	extreme; extremely
äußerte	express; say
äußerung	remark; comment
öffentlich	public
öffentliche hand	public sector
öffentliche meinung	public opinion
öffentliche verkehrsmittel	public transport
öffentliche verwaltung	public administration
öffentlichen	public
öffentlicher	public
öffentlicher dienst	public service; civil service
öffentlicher sektor	public sector
öffentlichkeit	public
öffnen	open
öffnete	open
ökologisch	ecological
ökonom	economist
ökonomie	economics
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
österreicher	austrian
österreicherin	austrian
österreichern	austrian
österreichisch	austrian
östlich	eastern; east
üben	drill; practice
über	-
über nacht	overnight
überall	everywhere
überarbeiten	revise
überarbeitet	revise
überarbeitung	revision
überblick	overview
überdosis	overdose
übereinkunft	agreement
übereinstimmen	agree; match
übereinstimmend	consistent
überfall	raid; attack
überflutet	flood
übergang	transition
übergangsregierung	transitional government; interim government
übergangsweise	transitional
überholen	overtake
überholt	overtake
überleben	survive
überlebende	survivor
überlebte	survive
überlegen	consider
überlegung	consideration
überlegungen	consideration
übermorgen	day after tomorrow
übernahm	take over; assume
übernahme	takeover; acquisition
übernehmen	take over; assume
übernimmt	take over; assume
übernommen	take over; assume
überprüfen	check; review
überprüft	check; review
überprüfung	review
überqueren	cross
überraschen	surprise
überraschend	surprising; unexpected
überrascht	surprise
überraschte	surprised
überraschung	surprise
übers	-
überschreiten	exceed; cross
überschrift	headline; title
überschritten	exceed; cross
überschuss	surplus
überschwemmt	flood
überschwemmung	flood
überschwemmungen	flooding; floods
übersee	overseas
übersehen	overlook
übersetzen	translate
übersetzt	translate
übersetzung	translation
überstunden	overtime
übertraf	exceed
übertragen	broadcast
übertragung	transmission; transfer
übertreffen	exceed; surpass
übertroffen	exceed; surpass
übertrug	transfer; transmit
überwachen	monitor
überwacht	monitor
überwachung	surveillance; monitoring
überweisung	transfer
überwiegend	mainly
überwinden	overcome
überzeugen	convince
überzeugt	convinced
überzeugung	conviction; belief
üblich	usual
übrig	remaining
übrigen	remaining
übrigens	incidentally
übung	exercise
übungen	exercise
