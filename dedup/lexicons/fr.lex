# language: fr
# name: French
# licence: Apache-2.0
# sources: written for this project, by hand
# entries: 7431
# date: 2026-11-22
5g	5g
a	-
a besoin	need
a commis	commit
a déclaré	say
a eu lieu	take place
a fait	make; do
a lieu	take place
a nié	deny
a noté	note
a t elle ajouté	add
a t elle dit	say
a t elle déclaré	say
a t il affirmé	say
a t il ajouté	add
a t il dit	say
a t il déclaré	say
a t il expliqué	explain
a t il indiqué	say
a t il précisé	say
a été	-
a été arrêté	arrest
a été blessé	injure; wound
a été tué	kill
abaisser	lower; downgrade
abandon	abandonment
abandonner	abandon; give up
abat	shoot down
abattage	slaughter
abattoir	slaughterhouse
abattre	shoot down; kill
abattu	shoot down; kill
abonnement	subscription
abonné	subscriber
aborigène	aboriginal
abou dhabi	abu dhabi
aboutir	result; lead
abri	shelter
abriter	shelter; house
abroger	repeal
absence	absence
absent	absent
absolu	absolute
absolument	absolutely
absorber	absorb
abstention	abstention
abus	abuse
abus sexuels	sexual abuse
abuser	abuse
accent	emphasis; accent
acceptable	acceptable
acceptation	acceptance
accepter	accept; agree
accessible	accessible
accident	accident; crash
accident d avion	plane crash
accident de la route	road accident; car accident
accident mortel	fatal accident
accident vasculaire cérébral	stroke
accidents de la route	road accident
accompagner	accompany
accomplir	accomplish
accord	agreement; deal
accord commercial	trade agreement; trade deal
accord de libre échange	free trade agreement
accord de paix	peace agreement; peace deal
accord de paris	paris agreement
accord de principe	agreement in principle
accord nucléaire	nuclear deal
accord sur le climat	climate agreement
accords	agreement; accord
accroissement	increase; growth
accroître	increase
accru	increase
accueil	reception; welcome
accueille	welcome; host
accueilli	welcome; host
accueillir	welcome; host
accumuler	accumulate
accusation	accusation; charge
accusent	accuse
accuser	accuse
accusé	accuse; defendant
accès	access
accès à internet	internet access
accéder	access
accélération	acceleration
accélérer	accelerate; speed up
achat	purchase; buying
achats	purchase; shopping
acheter	buy; purchase
acheteur	buyer
achever	complete; finish
achètent	buy
achèvement	completion
acier	steel
acquis	acquire
acquisition	acquisition
acquittement	acquittal
acquitter	acquit; pay
acquérir	acquire
acteur	actor
actif	active; asset
actifs	asset
action	action; share
action en justice	lawsuit; legal action
actionnaire	shareholder
actionnariat	shareholding
actions	share; stock; action
actions en justice	lawsuit; legal action
active	active
activer	activate
activité	activity; business
activités	activity
actrice	actress
actualité	news
actuel	current
actuelle	current
actuellement	currently
adaptation	adaptation
adapter	adapt
addis abeba	addis ababa
adhérer	join
adhésion	membership; accession
adjoint	deputy
admet	admit
admettre	admit
administrateur	director; administrator
administratif	administrative
administration	administration
administrative	administrative
admis	admit
admise	admit
adn	dna
adolescent	teenager
adolescente	teenager; teenage girl
adolescents	teenager
adoptent	adopt
adopter	adopt; pass
adoption	adoption
adulte	adult
adversaire	opponent; rival
adéquat	adequate
affaiblir	weaken
affaire	case; affair; business
affaires	business; affair
affaires étrangères	foreign affairs
affectent	affect
affecter	affect
affilié	affiliate
affirmation	claim; assertion
affirment	say; claim
affirmer	say; assert; claim
affrontement	clash; confrontation
affrontements	clash; fighting
affrontent	face
affronter	face; confront; clash
afghan	afghan
afin	-
afin d	-
afin de	-
afin que	-
afp	afp
africain	african
afrique	africa
afrique australe	southern africa
afrique centrale	central africa
afrique de l est	east africa
afrique de l ouest	west africa
afrique du nord	north africa
afrique du sud	south africa
afro américain	african american
agence	agency
agence de notation	rating agency
agence de presse	news agency
agence européenne	european agency
agence france presse	afp; agence france-presse
agence internationale	international agency
agence spatiale	space agency
agence spatiale européenne	european space agency
agences	agency
agences de notation	rating agency
agenda	agenda
agent	agent; officer
agents	agent; officer
aggravation	worsening
aggraver	worsen; aggravate
agir	act
agissent	act
agit	act
agresser	assault; attack
agresseur	attacker; aggressor
agression	assault; aggression
agression sexuelle	sexual assault
agressions sexuelles	sexual assault
agricole	agricultural; farm
agriculteur	farmer
agriculteurs	farmer
agriculture	agriculture; farming
ah	-
ai	-
aide	aid; help; assistance
aide au développement	development aid
aide humanitaire	humanitarian aid
aide militaire	military aid
aide sociale	social assistance; welfare
aident	help
aider	help; aid; assist
aiea	iaea
aient	-
aile	wing
aile militaire	military wing
ailleurs	-
aiment	love; like
aimer	love; like
ainsi	-
air france	air france
ait	-
ajoutent	add
ajouter	add
ajuster	adjust
al qaïda	al qaeda
albanais	albanian
albanaise	albanian
albanie	albania
album	album
alcool	alcohol
alcoolisme	alcoholism
alena	nafta
alep	aleppo
alerte	alert; warning
alerter	alert; warn
alexandrie	alexandria
algorithme	algorithm
algérie	algeria
algérien	algerian
alias	alias
aliment	food
alimentaire	food
alimentation	food
aliments	food
allaient	go
allait	go
allemagne	germany
allemagne de l est	east germany
allemagne de l ouest	west germany
allemand	german
aller	go
alliance	alliance
allié	ally; allied
allocation	allowance; benefit
allocution	address; speech
allons	go
allouer	allocate
allé	go
alléger	ease; reduce
alors	-
alors qu	-
alors que	-
alpes	alps
alphabétisation	literacy
alternative	alternative
aluminium	aluminum
aléatoire	random
ambassade	embassy
ambassadeur	ambassador
ambassadrice	ambassador
ambiance	atmosphere
ambitieux	ambitious
ambition	ambition
amende	fine
amendement	amendment
amendes	fine
amener	bring; lead
ami	friend
amie	friend
amiral	admiral
amis	friend
amitié	friendship
amnesty international	amnesty international
amnistie	amnesty
amour	love
ampleur	scale; extent
amélioration	improvement
améliorations	improvement
améliorer	improve
américain	american; u.s.
amérique	america
amérique centrale	central america
amérique du nord	north america
amérique du sud	south america
amérique latine	latin america
an	year
an dernier	last year
an passé	last year
an prochain	next year
analphabète	illiterate
analyse	analysis
analyser	analyze
analyste	analyst
analystes	analyst
anarchie	anarchy
anase	asean
ancien	former; old; ancient
ancien combattant	veteran
ancien ministre	former minister
ancien premier ministre	former prime minister
ancien président	former president
anciens combattants	veteran
andalousie	andalusia
ange	angel
anglais	english
anglaise	english
angle	angle
angleterre	england
anglophone	english-speaking
angolais	angolan
angolaise	angolan
animal	animal
animateur	host
animaux	animal
anneau	ring
annexer	annex
annexion	annexation
anniversaire	anniversary; birthday
annonce	announcement; announce
annoncent	announce
annoncer	announce
annuel	annual
annuellement	annually
annulation	cancellation
annuler	cancel
année	year
année dernière	last year
année en cours	current year
année prochaine	next year
année précédente	previous year
année scolaire	school year
anonymat	anonymity
anonyme	anonymous
ans	year
antarctique	antarctica
antibiotique	antibiotic
anticipation	anticipation
anticiper	anticipate
anticorps	antibody
antilles	west indies; caribbean
antique	ancient
antiquité	antiquity
antisémite	antisemitic
antisémitisme	antisemitism
antiterroriste	counterterrorism; anti-terrorism
antérieur	previous; earlier
anvers	antwerp
août	august
apaiser	calm; ease
apartheid	apartheid
apercevoir	see
aperçu	overview; see
apparaît	appear
apparaître	appear
appareil	device; plane; camera
appareil photo	camera
appareils	device
apparemment	apparently
appartement	apartment
appartenant	belong
appartenir	belong
appartient	belong
apparu	appear
apparus	appear
appel	call; appeal
appel d offres	tender
appel téléphonique	phone call
appeler	call
appellent	call
appelons	call
applaudir	applaud
application	application; app
applications	app; application
appliquer	apply; enforce
apporter	bring; provide
apprend	learn
apprendre	learn
apprentissage	learning; apprenticeship
apprentissage automatique	machine learning
appris	learn
approbation	approval
approche	approach
approcher	approach
approfondi	thorough; in-depth
approfondir	deepen
approprié	appropriate
approuver	approve
approvisionnement	supply
approvisionner	supply
approximativement	approximately
apprécier	appreciate
appui	support
appuie	support
appuyer	support; back; press
après	-
après avoir	-
après demain	day after tomorrow
après midi	afternoon
après que	-
arabe	arab; arabic
arabie saoudite	saudi arabia
arbitrage	arbitration
arbitraire	arbitrary
arbitre	referee
arbre	tree
arc de triomphe	arc de triomphe
archevêque	archbishop
architecte	architect
architecture	architecture
archives	archive
archéologique	archaeological
archéologue	archaeologist
arctique	arctic
argent	money; silver
argentin	argentine
argentine	argentina
arme	weapon; gun
arme blanche	knife
arme nucléaire	nuclear weapon
arme à feu	gun; firearm
armement	armament; weapon
armes	weapon; arms
armes chimiques	chemical weapon
armes nucléaires	nuclear weapon
armes à feu	gun; firearm
armistice	armistice
armé	armed; arm
armée	army; military; armed
armée américaine	us military; us army
armée de l air	air force
armée de terre	army
armée israélienne	israeli army; israeli military
armée russe	russian army
armée syrienne	syrian army
arménie	armenia
arménien	armenian
arrestation	arrest
arrivent	arrive; come
arriver	arrive; happen; come
arrivée	arrival
arrondissement	district
arrêt	stop; halt; ruling
arrêter	stop; arrest
arrêté	arrest
arsenal	arsenal
art	art
article	article
artillerie	artillery
artiste	artist
artistique	artistic
arts	art
as	-
ascenseur	elevator
asean	asean
asiatique	asian
asie	asia
asie centrale	central asia
asie de l est	east asia
asie du sud est	southeast asia
asile	asylum
aspect	aspect
assaillant	assailant; attacker
assassin	killer; murderer
assassinat	murder; assassination
assassiner	murder; assassinate
assaut	assault
assauts	assault
assemblée	assembly
assemblée générale	general assembly; general meeting
assemblée nationale	national assembly
assez	-
assis	sit
assistance	assistance
assiéger	besiege
association	association
associer	associate
associé	associate; partner
assouplir	ease; relax
assouplissement	easing
assurance	insurance; assurance
assurent	ensure; assure
assurer	ensure; assure; say
assureur	insurer
astronaute	astronaut
astuce	trick
atelier	workshop
athlète	athlete
athlétisme	athletics
athènes	athens
atlantique	atlantic
atmosphère	atmosphere
attaquant	attacker; striker; forward
attaque	attack
attaque terroriste	terrorist attack
attaquent	attack
attaquer	attack
atteignant	reach
atteignent	reach
atteindra	reach
atteindre	reach; hit; achieve
atteint	reach; hit
attend	wait; expect
attendent	wait; expect
attendons	wait; expect
attendre	wait; expect
attendu	expect
attendus	expect
attentat	attack; bombing
attentat suicide	suicide bombing
attentat terroriste	terrorist attack
attentat à la bombe	bombing; bomb attack
attentats	attack
attention	attention
atterrir	land
atterrissage	landing
attirer	attract; draw
attirer l attention	draw attention
attitude	attitude
attraction	attraction
attrait	appeal
attribuer	attribute; assign; award
attribution	attribution; allocation
au	-
au bord	brink; edge
au bout de	after
au contraire	contrary
au courant	aware
au cours de	-
au cours des	-
au cours du	-
au delà	-
au delà de	-
au dessous de	-
au dessus	-
au dessus de	-
au début	early; beginning
au début de	early; beginning
au début des années	early
au début du	early; beginning
au détriment	expense; detriment
au large	off coast
au large de	off
au large des côtes	off coast
au lieu d	-
au lieu de	-
au milieu	middle
au milieu de	middle
au moins	-
au niveau mondial	globally; worldwide
au nom de	name; behalf
au nom du	name; behalf
au plus	-
au pouvoir	power; ruling
au profit de	benefit
au quotidien	daily
au sein	-
au sein de	-
au sein du	-
au sujet	-
au sujet de	-
au total	total
aucun	-
aucune	-
audience	hearing; audience
audit	audit
augmentation	increase; rise
augmentation de capital	capital increase
augmente	increase; rise
augmentent	increase; rise
augmenter	increase; rise; raise
aujourd hui	today
auparavant	-
auprès	-
auprès de	-
auprès du	-
auquel	-
aura	-
aura lieu	take place
auraient	-
aurait	-
auront	-
aussi	-
aussitôt	-
australie	australia
australien	australian
austérité	austerity
autant	-
auteur	author; perpetrator
auteurs	author; perpetrator
authentique	authentic
autobus	bus
autocar	bus; coach
autochtone	indigenous; native
autochtones	indigenous people
automne	autumn; fall
automobile	car; automobile; automotive
autonome	autonomous
autonomie	autonomy
autorisation	authorization; permission
autoriser	authorize; allow
autoritaire	authoritarian
autorité	authority
autorité palestinienne	palestinian authority
autorités	authority
autorités locales	local authority
autorités sanitaires	health authority; health official
autoroute	highway; motorway
autour	-
autour de	-
autour du	-
autre	-
autrement	-
autres	-
autriche	austria
autrichien	austrian
aux	-
aux environs	around
auxquels	-
avaient	-
avais	-
avait	-
avalanche	avalanche
avance	advance; lead
avancer	advance; move forward
avancée	advance; breakthrough
avant	-
avant de	-
avant hier	day before yesterday
avant projet	draft
avant que	-
avantage	advantage; benefit
avançons	advance
avc	stroke
avec	-
avec sursis	suspended
avenir	future
avenue	avenue
avertir	warn
avertissement	warning
aveu	confession
aveugle	blind
aveugler	blind
aveux	confession
avez	-
aviation	aviation
avion	plane; aircraft
avion de chasse	fighter jet
avion de ligne	airliner
avions de combat	fighter jet
avis	opinion; notice
avocat	lawyer; attorney
avocate	lawyer
avoir	-
avoir besoin	need
avoir commis	commit
avoir lieu	take place
avoir peur	afraid; fear
avoir raison	be right
avoir tort	be wrong
avons	-
avortement	abortion
avorter	abort
avouer	confess; admit
avril	april
ayant	-
azerbaïdjan	azerbaijan
azerbaïdjanais	azerbaijani
azerbaïdjanaise	azerbaijani
aérien	air; aerial
aérienne	air; aerial
aéronautique	aerospace; aeronautical
aéroport	airport
aîné	elder; eldest
baccalauréat	baccalaureate
bagdad	baghdad
bahreïn	bahrain
bahreïni	bahraini
bail	lease
baiser	kiss
baisse	decline; fall; drop; decrease
baisse d impôts	tax cut
baissent	fall; drop
baisser	fall; drop; lower
baisses d impôts	tax cut
bakou	baku
balance commerciale	trade balance
balance des paiements	balance of payments
balistique	ballistic
balkans	balkans
balle	bullet; ball
ballon	ball; balloon
ballon d or	ballon d'or
banc	bench
bancaire	banking; bank
bande	band; strip; gang; tape
bande annonce	trailer
bande de gaza	gaza strip
bande dessinée	comic
bangladais	bangladeshi
bangladaise	bangladeshi
banlieue	suburb
banque	bank
banque centrale	central bank
banque centrale européenne	european central bank
banque commerciale	commercial bank
banque d angleterre	bank of england
banque d investissement	investment bank
banque de france	bank of france
banque du japon	bank of japan
banque mondiale	world bank
banques centrales	central bank
banquier	banker
baptiser	name; baptize
bar	bar
barcelone	barcelona
baril	barrel
baril de brent	brent crude
barrage	dam
barrière	barrier
bas	low; bottom
base	base; basis
base aérienne	air base
base de données	database
base militaire	military base
baser	base
basket	basketball
basque	basque
basse	low
bassorah	basra
bat	beat
bateau	boat; ship
bateau de migrants	migrant boat
bateaux	boat; ship
battent	beat; fight
batterie	battery
battre	beat; defeat
battu	beat; defeat
battus	beat; defeat
bavière	bavaria
bce	ecb
beau	beautiful
beau frère	brother-in-law
beau père	stepfather; father-in-law
beaucoup	many; much
beauté	beauty
belge	belgian
belgique	belgium
belgrade	belgrade
belle	beautiful
belle mère	stepmother; mother-in-law
benoît xvi	pope benedict
berne	bern
besoin	need
besoins	need
beurre	butter
beyrouth	beirut
bible	bible
bibliothèque	library
bidonville	slum; shantytown
bien	-
bien que	-
bien sûr	course
bien être	well-being; welfare
biens de consommation	consumer goods
bientôt	-
bienvenue	welcome
bijoux	jewel; jewelry
bilan	toll; record; balance sheet
bilan humain	death toll
bilatéral	bilateral
billet	ticket; banknote
billion	trillion
biodiversité	biodiversity
biologie	biology
biologique	biological; organic
birman	burmese
birmanie	myanmar; burma
bitcoin	bitcoin
bière	beer
biélorusse	belarusian
biélorussie	belarus
blague	joke
blanc	white
blanche	white
blanchiment d argent	money laundering
blesser	injure; wound
blessure	injury; wound
blessé	injure; wound
blessés	injured; wounded
bleu	blue
blindé	armored
bloc	bloc; block
blocage	blocking; blockade
blocus	blockade
bloquer	block
blé	wheat
boeuf	beef
boire	drink
bois	wood
boisson	drink
boit	drink
boivent	drink
bolivie	bolivia
bolivien	bolivian
bombardement	bombing; shelling
bombardements	bombing; shelling
bombarder	bomb
bombay	mumbai
bombe	bomb
bombe atomique	atomic bomb
bon	good
bon marché	cheap
bond	jump; leap
bondir	jump; surge
bonheur	happiness
bonne	good
bons	good
bord	edge; side
bordelais	bordeaux
borne de recharge	charging station
bosniaque	bosnian
bosnie	bosnia
bosnie herzégovine	bosnia
bouche	mouth
bouclier	shield
bouclier antimissile	missile shield
bouclier humain	human shield
bouddhisme	buddhism
bouddhiste	buddhist
bouger	move
bourgogne	burgundy
bourse	stock exchange; stock market
bourse d études	scholarship
boursier	stock market; stock
bouteille	bottle
boutique	shop; store
bouton	button
box office	box office
boxe	boxing
boxeur	boxer
boîte	box
boîte noire	black box
boîtes noires	black box
braquage	robbery
bras	arm
bras armé	armed wing
bras de fer	standoff
bras droit	right-hand man
bretagne	brittany
brevet	patent
brexit	brexit
brics	brics
briller	shine
briser	break
britannique	british
bruit	noise
brusque	sudden
brut	crude; gross
brutal	brutal
brutalité	brutality
bruxelles	brussels
brèche	breach
brésil	brazil
brésilien	brazilian
brême	bremen
brûler	burn
bu	drink
bucarest	bucharest
budget	budget
budgétaire	budget; fiscal
buenos aires	buenos aires
bulgare	bulgarian
bulgarie	bulgaria
bulletin	bulletin; ballot
bundestag	bundestag
bureau	office; bureau
bureau de poste	post office
bureau de vote	polling station
bureaux	office
bureaux de vote	polling station
burkinabé	burkina faso
burundais	burundian
burundaise	burundian
bus	bus
but	goal; aim
but contre son camp	own goal
buteur	scorer; striker
buts	goal
bâle	basel
bâtiment	building
bâtir	build
bâton	stick
bébé	baby
bélarus	belarus
bénin	benin
béninois	beninese
béninoise	beninese
bénéfice	profit; benefit
bénéfice d exploitation	operating profit
bénéfice net	net profit; net income
bénéfice par action	earnings per share
bénéfices	profit
bénéficiaire	beneficiary; profitable
bénéficient	benefit
bénéficier	benefit
bénéfique	beneficial
bénévole	volunteer
bétail	livestock; cattle
béton	concrete
bœuf	beef
c	-
c est à dire	-
cabinet	cabinet; office; firm
cac 40	cac 40
cacao	cocoa
cacher	hide
cadavre	body; corpse
cadeau	gift
cadeaux	gift
cadet	younger
cadre	framework; executive; manager
cadre supérieur	senior executive
café	coffee
caire	cairo
caisse d épargne	savings bank
calcul	calculation
calculer	calculate
calcutta	kolkata
calendrier	calendar; schedule; timetable
califat	caliphate
californie	california
californien	california
calme	calm
camarade	comrade
cambodge	cambodia
cambodgien	cambodian
cambriolage	burglary
cameroun	cameroon
camerounais	cameroonian
camerounaise	cameroonian
camion	truck
camp de concentration	concentration camp
camp de réfugiés	refugee camp
campagne	campaign; countryside
campagne électorale	election campaign
camps de concentration	concentration camp
caméra	camera
caméras	camera
canadien	canadian
canal de panama	panama canal
canal de suez	suez canal
cancer	cancer
candidat	candidate
candidate	candidate
candidature	candidacy; bid
canicule	heatwave
cannabis	cannabis
canon à eau	water cannon
canton	canton
canular	hoax
caoutchouc	rubber
cap vert	cape verde
capable	able; capable
capacité	capacity; ability
capitaine	captain
capitaine de l équipe	team captain
capital	capital
capitale	capital
capitalisation boursière	market capitalization
capitalisme	capitalism
capitaux	capital
captivité	captivity
capture	capture
capturer	capture
car	-
caractère	character
caractéristique	characteristic; feature
caraïbes	caribbean
carbone	carbon
carburant	fuel
cardiaque	heart; cardiac
cardinal	cardinal
cargaison	cargo
caricature	cartoon; caricature
caritatif	charitable
caroline du nord	north carolina
caroline du sud	south carolina
carrière	career
carré	square
carte	card; map
carte bancaire	bank card
carte d identité	identity card
carte de crédit	credit card
carte sim	sim card
carte verte	green card
carton jaune	yellow card
carton rouge	red card
cas	case
cas confirmés	confirmed case
casablanca	casablanca
casque	helmet; headphones
casques bleus	peacekeeper
casser	break
cassé	break
catalan	catalan
catalogne	catalonia
catastrophe	disaster; catastrophe
catastrophe naturelle	natural disaster
catastrophes naturelles	natural disaster
catholique	catholic
cathédrale	cathedral
catégorie	category
caucase	caucasus
cause	cause
causer	cause
caution	bail; deposit
ce	-
ce dernier	-
ce matin	this morning
ce que	-
ce qui	-
ce soir	tonight; this evening
ceci	-
cedeao	ecowas
ceinture	belt
ceinture d explosifs	suicide vest; explosive belt
cela	-
celle	-
celles	-
cellule	cell
cellule terroriste	terrorist cell
cellules souches	stem cell
celui	-
censure	censorship
censurer	censor
cent	hundred
centaine	hundred
centimètre	centimeter
centrafricain	central african
centrafrique	central african republic
central	central
centrale	power plant; central
centrale nucléaire	nuclear power plant; nuclear plant
centrales nucléaires	nuclear power plant
centre	center
centre commercial	shopping center; mall
centre d accueil	reception center
centre de détention	detention center
centre de recherche	research center
centre de rétention	detention center
centre droit	center-right
centre financier	financial center
centre gauche	center-left
centre ville	city center; downtown
centres	center
centriste	centrist
cependant	-
cercle	circle
certain	-
certaine	-
certaines	-
certains	-
certes	-
certificat	certificate
certitude	certainty
cerveau	brain
cerveau humain	human brain
ces	-
ces derniers	-
ces derniers jours	recent days
ces derniers mois	recent months
ces derniers temps	recently
ces dernières	-
ces dernières années	recent years
ces dernières semaines	recent weeks
cessation	cessation
cesse	cease; stop
cesser	cease; stop
cessez le feu	ceasefire
cession	sale; disposal
cet	-
cet environnement	environment
cet été	summer
cette	-
cette année	this year
cette dernière	-
cette nuit	overnight
cette semaine	this week
cette série	series
ceux	-
chacun	-
chacune	-
chaise	chair
chaleur	heat
chaleureusement	warmly
chaleureux	warm
chambre	chamber; room
chambre des communes	house of commons
chambre des députés	chamber of deputies
chambre des lords	house of lords
chambre des représentants	house of representatives
champ	field
champion	champion
champion d europe	european champion
champion du monde	world champion
champion olympique	olympic champion
championnat	championship; league
championnat d europe	european championship
championnat du monde	world championship
championnats du monde	world championship
championne	champion
champs élysées	champs-elysees
chance	chance; luck
chancelier	chancellor
chancelière	chancellor
changement	change
changement climatique	climate change
changements climatiques	climate change
changent	change
changer	change
chanson	song
chanter	sing
chanteur	singer
chanteuse	singer
chantier	site; construction site
chaos	chaos
chaotique	chaotic
chapitre	chapter
chaque	-
chaque année	every year; annually
chaque jour	every day
char	tank
charbon	coal
charge	charge; load; burden
charger	charge; load
charia	sharia
charité	charity
chars	tank
chasse	hunting; hunt
chat	cat
chaud	hot; warm
chauffeur	driver
chaussure	shoe
chaîne	chain; channel
chaîne d approvisionnement	supply chain
chaîne de télévision	television channel; tv channel
chef	chief; head; leader
chef d entreprise	business leader; entrepreneur
chef d équipe	team leader
chef d état	head of state
chef d état major	chief of staff
chef de cabinet	chief of staff
chef de file	leader
chef de gouvernement	head of government
chef de guerre	warlord
chef de l opposition	opposition leader
chef de l état	head of state; president
chef de la diplomatie	foreign minister; top diplomat
chef du gouvernement	prime minister; government head
chef rebelle	rebel leader
chefs d entreprise	business leader
chefs d état	head of state
cheikh	sheikh
chemin	path; way
chemin de fer	railway; railroad
chemins de fer	railway; railroad
cher	expensive; dear
cherche	seek; look for
cherchent	seek
chercher	seek; search; look for
chercheur	researcher
chercheuse	researcher
cheval	horse
chevaux	horse
cheveux	hair
cheville	ankle
chez	-
chien	dog
chiffre	figure; number
chiffre d affaires	revenue; turnover; sales
chiffres	figure
chiffres officiels	official figure
chiite	shiite
chili	chile
chilien	chilean
chimie	chemistry
chimique	chemical
chine	china
chinois	chinese
chirurgie	surgery
chirurgien	surgeon
choc	shock
choisi	choose
choisir	choose
choix	choice
choléra	cholera
choquer	shock
chose	thing
choses	thing
christ	christ
christianisme	christianity
chrétien	christian
chrétienne	christian
chute	fall; drop; collapse
chuter	fall; plunge; drop
chypre	cyprus
chypriote	cypriot
château	castle
chômage	unemployment
chômage partiel	furlough
chômeur	unemployed
ci	-
cible	target
cible civile	civilian target
cibler	target
ciel	sky
cigarette	cigarette
cij	icj
cimetière	cemetery
cinq	five
cinquantaine	fifty
cinquante	fifty
cinquième	fifth
cinéma	cinema; film
cinématographique	film
cio	ioc
circonscription	constituency
circonstance	circumstance
circonstances	circumstance
circuit	circuit
circulation	traffic; circulation
circuler	circulate; run
cisjordanie	west bank
cisjordanie occupée	occupied west bank
citation	quote; quotation
citer	cite; quote
citoyen	citizen
citoyenne	citizen
citoyenneté	citizenship
cité par	quote; cite
civil	civil; civilian
civils	civilian
civique	civic
clair	clear
claire	clear
clairement	clearly
clandestin	illegal; clandestine
clarifier	clarify
classe	class
classe moyenne	middle class
classement	ranking
classer	rank
classes moyennes	middle class
clergé	clergy
client	customer; client
clientèle	customer; clientele
climat	climate
climatique	climate
clinique	clinic; clinical
club	club
clé	key
clé de voûte	cornerstone
co2	co2
coalition	coalition
coalition internationale	international coalition
cocaïne	cocaine
code	code
code du travail	labor code
code pénal	criminal code; penal code
coentreprise	joint venture
coeur	heart
cofondateur	co-founder
cohérence	consistency; coherence
cohérent	consistent; coherent
cohésion	cohesion
collaborateur	collaborator; colleague
collaboration	collaboration
collaborer	collaborate
collecte	collection
collecte de fonds	fundraising
collecter	collect
collectif	collective
collection	collection
collective	collective
collectivité	community
collectivités locales	local authority
collision	collision
collège	middle school; college
collègue	colleague
cologne	cologne
colombie	colombia
colombie britannique	british columbia
colombien	colombian
colon	settler
colonel	colonel
colonial	colonial
colonialisme	colonialism
colonie	settlement; colony
colonies	settlement; colony
colonisation	colonization; settlement
colons	settler
colère	anger
combat	fight; combat; battle
combats	fighting; fight
combattant	fighter; combatant
combattent	fight
combattre	fight; combat
combattu	fight
combinaison	combination
combiner	combine
combustible	fuel
combustibles fossiles	fossil fuel
comité	committee
comité central	central committee
comité international olympique	international olympic committee
commandant	commander; major
commande	order; command
commandement	command
commander	order; command
comme	-
comme prévu	as planned
commencent	begin; start
commencer	begin; start
comment	-
commentaire	comment
commerce	trade; commerce
commerce en ligne	e-commerce
commerce extérieur	foreign trade
commerce international	international trade
commerce mondial	world trade
commerce électronique	e-commerce
commercial	commercial; trade
commerçant	shopkeeper; merchant; trader
commet	commit
commettent	commit
commettre	commit
commissaire	commissioner; superintendent
commissaire européen	european commissioner
commissariat	police station
commission	commission; committee
commission européenne	european commission
commodité	convenience
commun	common; joint
communauté	community
communauté européenne	european community
communauté internationale	international community
communiqué	statement
communiqué de presse	press release
communiste	communist
commutateur	switch
commémoration	commemoration
commémorer	commemorate
comores	comoros
compagnie	company
compagnie aérienne	airline
compagnie d assurance	insurance company
compagnie pétrolière	oil company
compagnies aériennes	airline
compagnies d assurance	insurance company
compagnies pétrolières	oil company
comparaison	comparison
comparer	compare
compatible	compatible
compatriote	compatriot
complet	complete; full
complexe	complex
complice	accomplice
complicité	complicity
compliqué	complicated
complot	plot; conspiracy
complotiste	conspiracy theorist
complète	complete; full
complètement	completely
complément	supplement; complement
complémentaire	additional; complementary
comportement	behavior
composer	compose
composé	compose; compound
comprend	include; understand
comprendre	understand; include
comprennent	include; understand
compression	compression
compris	include; understand
compromet	compromise
compromettre	compromise
compromis	compromise
compréhension	understanding
comptabilité	accounting
comptable	accountant; accounting
compte	account
compte bancaire	bank account
compte courant	current account
compte rendu	report; account
compte tenu	given
compte twitter	twitter account
comptent	count
compter	count
comptes	account
compétence	skill; competence
compétences	skill
compétitif	competitive
compétition	competition
compétitivité	competitiveness
comté	county
comédie	comedy
comédien	actor
comédienne	actress
concentration	concentration
concentrer	concentrate; focus
concept	concept
conception	design; conception
concernant	concerning
concernent	concern
concerner	concern
concert	concert
concession	concession
concevoir	design; conceive
conclu	conclude
conclure	conclude
conclus	conclude
conclusion	conclusion
concourir	compete
concours	contest; competition
concret	concrete
concrète	concrete
concrètement	concretely
concurrence	competition
concurrent	competitor; rival
concurrentiel	competitive
condamnation	conviction; condemnation
condamnent	condemn
condamner	condemn; sentence; convict
condamnons	condemn
condition	condition
conditions	condition
conditions de travail	working conditions
conditions de vie	living conditions
conditions météorologiques	weather conditions
conducteur	driver
conductrice	driver
conduire	drive; lead; conduct
conduisant	lead
conduisent	lead; drive
conduit	lead; drive
conduite	driving; conduct
confiance	confidence; trust
confiant	confident
confidentialité	confidentiality; privacy
confidentiel	confidential
confier	entrust; confide
confinement	lockdown
confiner	confine
confirmation	confirmation
confirment	confirm
confirmer	confirm
confisquer	confiscate
conflit	conflict
conflit armé	armed conflict
confondre	confuse
conformité	compliance
confort	comfort
confortable	comfortable
confrérie	brotherhood
confusion	confusion
confédération	confederation
conférence	conference
conférence de presse	press conference; news conference
congolais	congolese
congolaise	congolese
congrès	congress
congé	leave; holiday
congé maternité	maternity leave
conjoint	joint; spouse
conjointement	jointly
connaissance	knowledge
connaissent	know
connaît	know
connaître	know
connecter	connect
connexion	connection
connu	know
connue	know
connus	know
consacrer	devote; dedicate
conscience	conscience; awareness
conscient	aware
conseil	council; board; advice
conseil constitutionnel	constitutional council
conseil d administration	board; board of directors
conseil d état	council of state
conseil de guerre	war council
conseil de l europe	council of europe
conseil de sécurité	security council
conseil des ministres	cabinet
conseil départemental	departmental council
conseil européen	european council
conseil municipal	city council
conseil régional	regional council
conseiller	adviser; advise
conseiller municipal	city councilor
conseillère	adviser
conseils	advice; council
consensus	consensus
consentement	consent
conservateur	conservative
conservatrice	conservative
considérable	considerable; significant
considérablement	considerably; significantly
considération	consideration
considérer	consider
consister	consist
consolidation	consolidation
consolider	consolidate
consommateur	consumer
consommation	consumption
consommatrice	consumer
consommer	consume
consortium	consortium
constamment	constantly
constant	constant
constatent	note; observe
constater	note; observe; find
constituent	constitute
constituer	constitute; form
constitution	constitution
constitutionnel	constitutional
constructeur	manufacturer; builder; carmaker
constructeur automobile	carmaker; automaker
constructeurs automobiles	carmaker; automaker
construction	construction
construire	build; construct
construisent	build
construit	build
consul	consul
consulaire	consular
consulat	consulate
consultatif	advisory
consultation	consultation
consulter	consult
consécutif	consecutive
consécutive	consecutive
conséquence	consequence
conséquences	consequence
contact	contact
contacter	contact
contagieux	contagious
contagion	contagion
contamination	contamination; infection
contaminer	contaminate; infect
conteneur	container
contenir	contain
contenu	content
contenus	content
contestation	protest; dispute
contester	contest; dispute; challenge
contexte	context
contient	contain
continu	continuous
continuent	continue
continuer	continue
continuons	continue
continus	continuous
contourner	bypass; circumvent
contraception	contraception
contraignant	binding
contraindre	force
contraint	force
contrainte	constraint
contraire	contrary; opposite
contrairement	unlike; contrary
contraste	contrast
contrat	contract
contrat de travail	employment contract
contre	-
contre offensive	counteroffensive
contrebande	smuggling
contribuer	contribute
contributeur	contributor
contribution	contribution
controverse	controversy
controversé	controversial
contrôle	control; check
contrôle aux frontières	border control
contrôle aérien	air traffic control
contrôle des prix	price control
contrôlent	control
contrôler	control; check
contrôles aux frontières	border control
contrôleur	controller
convainc	convince
convaincre	convince; persuade
convaincu	convince
convaincus	convince
convenir	agree
convention	convention
convenu	agree
convoi	convoy
conçoit	design
conçu	design
coopératif	cooperative
coopération	cooperation
coopérer	cooperate
coordinateur	coordinator
coordination	coordination
coordonner	coordinate
cop21	cop21
cop26	cop26
copenhague	copenhagen
copie	copy
copier	copy
coran	koran; quran
cornouailles	cornwall
coronavirus	coronavirus
corps	body; corps
correct	correct
correction	correction
correspond	correspond
correspondant	correspondent
correspondent	correspond; correspondent
correspondre	correspond
corridor humanitaire	humanitarian corridor
corriger	correct
corrompre	corrupt
corrompu	corrupt
corruption	corruption; bribery
corse	corsica; corsican
corée	korea
corée du nord	north korea
corée du sud	south korea
coréen	korean
costaricien	costa rican
cotation	listing; quotation
coton	cotton
coté	list
couler	sink; flow
couleur	color
couloir	corridor
couloir de la mort	death row
couloir humanitaire	humanitarian corridor
coup	blow; shot; hit
coup d envoi	kick-off
coup d état	coup
coup de feu	gunshot; shot
coup de main	hand
coup de pouce	boost
coup de téléphone	phone call
coup dur	blow
coup franc	free kick
coupable	guilty; culprit
coupe	cup; cut
coupe d afrique	african cup
coupe d europe	european cup
coupe davis	davis cup
coupe du monde	world cup
couple	couple
coups	blow; shot
coups de feu	gunshot; shot
coupure	cut; outage
cour	court
cour constitutionnelle	constitutional court
cour d appel	court of appeal; appeals court
cour d assises	assize court
cour de cassation	court of cassation
cour de justice	court of justice
cour des comptes	court of auditors
cour européenne	european court
cour internationale	international court
cour pénale internationale	international criminal court
cour suprême	supreme court
courage	courage
courageux	brave; courageous
courent	run
coureur	runner; rider
couronne	crown
couronnes	crown
courriel	email
courrier	mail; letter
courrier électronique	email
cours	course; class; price
cours de l action	share price
cours des actions	share price
cours du pétrole	oil price
course	race
courses	race; shopping
court	short
court métrage	short film
court terme	short term
courte	short
courtier	broker
couru	run
cousin	cousin
couteau	knife
couteaux	knife
couvert	cover
couverture	coverage; cover
couvre feu	curfew
couvrir	cover
covid 19	covid-19
coïncidence	coincidence
coïncider	coincide
coût	cost
coût de la vie	cost of living
coûter	cost
coûteux	costly; expensive
coûts	cost
coûté la vie	kill; claim life
cpi	icc
cracovie	krakow
craignant	fear
craignent	fear
craindre	fear
craint	fear
crainte	fear
crash	crash
crime	crime
crime contre l humanité	crime against humanity
crime de guerre	war crime
crime organisé	organized crime
crimes contre l humanité	crime against humanity
crimes de guerre	war crime
criminalité	crime
criminel	criminal
criminelle	criminal
crimée	crimea
crise	crisis
crise cardiaque	heart attack
crise de la dette	debt crisis
crise financière	financial crisis
crise humanitaire	humanitarian crisis
crise migratoire	migrant crisis; migration crisis
crise sanitaire	health crisis
crise économique	economic crisis
crise énergétique	energy crisis
critique	criticism; critic; critical
critiquer	criticize
critiques	criticism; critic
critère	criterion
critères	criteria
croate	croatian
croatie	croatia
croient	believe
croire	believe
croissance	growth
croissance démographique	population growth
croissance économique	economic growth
croissant	growing
croissant rouge	red crescent
croit	believe
croix rouge	red cross
croyait	believe
croyance	belief
croyant	believer
croyons	believe
croître	grow
cru	believe; raw
crucial	crucial
cruel	cruel
cryptomonnaie	cryptocurrency
crèche	nursery
crète	crete
créance	claim; debt
créancier	creditor
créateur	creator
créatif	creative
création	creation
création d emplois	job creation
crédibilité	credibility
crédible	credible
crédit	credit; loan
crédit d impôt	tax credit
créent	create
créer	create; set up
crû	grow
cubain	cuban
cube	cube
cueillir	pick
cuir	leather
cuisine	kitchen; cooking
cuisinier	cook
cuivre	copper
culpabilité	guilt
culte	worship; cult
cultiver	grow; cultivate
culture	culture
culturel	cultural
cumulé	cumulative
cyberattaque	cyberattack
cybersécurité	cybersecurity
cyclisme	cycling
cycliste	cyclist
cyclone	cyclone
câble	cable
céder	give up; sell; yield
célibataire	single
célèbre	famous
célébration	celebration
célébrer	celebrate
célébrité	celebrity
céréale	cereal; grain
céréales	cereal; grain
cérémonie	ceremony
côte	coast
côte d ivoire	ivory coast
côtier	coastal
cœur	heart
d	-
d abord	first
d accord	agree
d ailleurs	-
d après	-
d ici	by
d ici la fin	by end
d ici à	by
d information	information
d origine	origin
d un	-
d une	-
d été	summer
daech	islamic state; isis
dakota du nord	north dakota
dakota du sud	south dakota
damas	damascus
danemark	denmark
danger	danger
dangereuse	dangerous
dangereux	dangerous
danois	danish
dans	-
dans l ensemble	overall
dans l est	east
dans l immédiat	immediate
dans le cadre d	-
dans le cadre de	-
dans le cadre du	-
dans le monde	worldwide
dans le monde entier	worldwide; around world
dans le passé	past
dans les prochains jours	coming days
dans tout le pays	nationwide; across country
dans un communiqué	statement
dans un premier temps	initially
danse	dance
danser	dance
danseur	dancer
danseuse	dancer
date	date
date limite	deadline
de	-
de façon	-
de haut niveau	high-level
de maintenir	maintain
de manière	-
de nombreuses	many
de nombreuses années	many years
de nombreux	many
de nouveau	again
de plus	-
de plus en plus	-
de publicité	advertising
debout	standing
dedans	-
degré	degree
dehors	-
demain	tomorrow
demande	demand; request; application
demande intérieure	domestic demand
demandent	ask; request
demander	ask; request; demand
demandeur d asile	asylum seeker
demandeur d emploi	job seeker
demandeurs d asile	asylum seeker
demandeurs d emploi	job seeker
demandons	ask
demeurent	remain
demeurer	remain
demi	half
demi finale	semifinal
demi finales	semifinal
denrées alimentaires	foodstuff; food
dent	tooth
depuis	-
depuis des années	for years
depuis longtemps	long
dernier	last; latest
dernier mois	last month
dernier trimestre	last quarter
dernière fois	last time
dernière minute	last minute
dernières nouvelles	latest news
derrière	-
des	-
descend	descend
descendre	descend; go down
descendu	descend
description	description
desquels	-
desservir	serve
dessin	drawing
dessin animé	cartoon; animation
dessiner	draw
dessous	-
dessus	-
destination	destination
destiner	intend
destiné	intend
destituer	impeach; oust
destitution	impeachment
destruction	destruction
dette	debt
dette extérieure	foreign debt
dette publique	public debt
deuil	mourning
deux	two
deux tiers	two-thirds
deuxième	second
deuxième plus grand	second largest
deuxième tour	second round
deuxième trimestre	second quarter
devaient	-
devait	-
devant	-
devant la justice	court
devant le tribunal	court
devenait	become
devenir	become
devenu	become
devenue	become
devenus	become
deviendra	become
deviendront	become
deviennent	become
devient	become
deviner	guess
devise	currency
devises	foreign currency; currency
devoir	must; duty
devoirs	homework; duty
devons	-
devra	-
devraient	-
devrait	-
devront	-
diable	devil
diabète	diabetes
diabétique	diabetic
diagnostic	diagnosis
diagnostiquer	diagnose
dialogue	dialogue
diamant	diamond
diapositive	slide
dictateur	dictator
dictature	dictatorship
dieu	god
difficile	difficult; hard
difficilement	with difficulty
difficulté	difficulty
difficultés	difficulty
diffuser	broadcast; spread
diffusion	broadcasting; spread
différence	difference
différend	dispute; disagreement
différent	different
différents	different; various
dimanche	sunday
dimension	dimension
diminuer	decrease; reduce
diminution	decrease; reduction
dinosaure	dinosaur
dioxyde de carbone	carbon dioxide
diplomate	diplomat
diplomatie	diplomacy
diplomatique	diplomatic
diplôme	diploma; degree
dira	say
diraient	say
dirait	say
dire	say; tell
direct	direct; live
directe	direct
directement	directly
directeur	director
directeur financier	chief financial officer
directeur général	chief executive; director general; managing director
direction	direction; management; leadership
direction générale	management
directive	directive; guideline
directives	guidelines; directive
directrice	director
directrice générale	chief executive
dirige	lead; head
dirigeant	leader; executive
dirigeants	leader
diriger	lead; head; run
diront	say
disait	say
disant	say
disciplinaire	disciplinary
discipline	discipline
discours	speech
discrimination	discrimination
discussion	discussion; talks
discuter	discuss
disent	say
disons	say
disparaître	disappear
disparition	disappearance; death
disparu	missing; disappear
disparus	missing; disappear
disponibilité	availability
disponible	available
dispositif	system; device
disposition	provision; arrangement
dispositions	provision; arrangement
dissidence	dissent
dissident	dissident
dissimuler	conceal; hide
dissolution	dissolution
dissoudre	dissolve
dissous	dissolve
dissuasion	deterrence
distanciation sociale	social distancing
distinct	distinct
distorsion	distortion
distribuer	distribute
distributeur	distributor
distribution	distribution
district	district
dit	say; tell
divers	-
diversification	diversification
diversifier	diversify
diversité	diversity
divertissement	entertainment
dividende	dividend
diviser	divide
division	division
divorce	divorce
divorcer	divorce
divulgation	disclosure
divulguer	disclose
dix	ten
dix huit	eighteen
dix neuf	nineteen
dix sept	seventeen
dixième	tenth
dizaine	dozen; ten
djakarta	jakarta
djeddah	jeddah
djihad	jihad
djihadiste	jihadist
docteur	doctor
document	document
documentaire	documentary
documents	document
doigt	finger
doit	-
doivent	-
dollar	dollar
domaine	field; area
domaines	field; area
domicile	home
dominant	dominant
domination	domination
dominer	dominate
dommage	damage
dommages	damage
don d organes	organ donation
donbass	donbas
donc	-
donnent	give
donner	give
donner lieu	give rise
donner naissance	give birth
donné	give
donné naissance	give birth
donnée	data
données	data
données personnelles	personal data
dont	-
dont la	-
dont le	-
dont les	-
dopage	doping
doper	boost
dormir	sleep
dort	sleep
dorénavant	-
dose	dose
dose de rappel	booster dose
doses	dose
dossier	file; case; issue
douane	customs
douanier	customs
double	double
doubler	double
douce	soft; mild
douleur	pain
douma	duma
doute	doubt
douter	doubt
douvres	dover
doux	soft; mild
douzaine	dozen
douze	twelve
downing street	downing street
dramatique	dramatic; tragic
drame	drama; tragedy
drapeau	flag
drapeaux	flag
drogue	drug
droit	right; law
droit d asile	right of asylum
droit d auteur	copyright
droit de la mer	law of sea
droit de veto	veto
droit de vote	right to vote
droit du sol	birthright citizenship
droit international	international law
droite	right
droits	right; duty
droits civiques	civil rights
droits d auteur	copyright
droits d entrée	entrance fee
droits de douane	tariff; customs duty
droits de l homme	human rights
droits des femmes	women's rights
droits douaniers	customs duty; tariff
droits fondamentaux	fundamental rights
droits humains	human rights
drone	drone
du	-
du moins	-
dubaï	dubai
duc	duke
duchesse	duchess
duquel	-
dur labeur	hard work
durable	sustainable; lasting
durant	-
durcir	tighten; harden
durcissement	tightening; hardening
dynamique	dynamic
dès	-
dès demain	tomorrow
dès lors	-
dès maintenant	now
dès que	-
débat	debate
débattent	debate
débattre	debate
débattu	debate
débiteur	debtor
débris	debris
début	beginning; start; debut
début de l année	early year
débuter	begin; start
décapitation	beheading
décapiter	behead
décembre	december
décennie	decade
déception	disappointment
décerner	award
décevant	disappointing
déchet	waste
déchets	waste
décident	decide
décider	decide
décision	decision
déclaration	statement; declaration
déclaration commune	joint statement
déclarent	declare; say
déclarer	declare; say
déclenchement	outbreak; trigger
déclencher	trigger; start
décollage	takeoff
décoller	take off
décombres	rubble
déconfinement	easing of lockdown
décourager	discourage
découvert	discover; overdraft
découverte	discovery
découvrent	discover
découvrir	discover
décret	decree
décrire	describe
décrit	describe
décrits	describe
décès	death
décéder	die
décédé	die; deceased
dédier	dedicate
défaite	defeat
défaut	default; defect; fault
défaut de paiement	default
défavorable	unfavorable
défend	defend
défendent	defend
défendre	defend
défendu	defend
défendus	defend
défense	defense
défenseur	defender
défenseur central	center back
défenseur des droits	rights defender
défi	challenge
déficit	deficit
déficit budgétaire	budget deficit
déficit commercial	trade deficit
déficit public	public deficit
défier	challenge; defy
définir	define
définitif	final; definitive
définition	definition
définitivement	permanently; definitively
déflation	deflation
déforestation	deforestation
dégât	damage
dégâts	damage
déjeuner	lunch
déjà	-
délai	deadline; delay
délais	deadline; delay
délibérément	deliberately
délinquance	crime; delinquency
délinquant	offender
délit	offense; crime
délégation	delegation
délégué	delegate; deputy
dément	deny
démenti	deny; denial
démentir	deny
démission	resignation
démissionnaire	outgoing
démissionner	resign
démocrate	democrat; democratic
démocratie	democracy
démocratique	democratic
démographie	demographics
démographique	demographic
démonstration	demonstration
démontrent	demonstrate; show
démontrer	demonstrate
dénoncent	denounce
dénoncer	denounce; condemn
dénonciation	denunciation
départ	departure; start
département	department
département d état	state department
département du trésor	treasury department
dépassent	exceed
dépasser	exceed; overtake
dépend	depend
dépendance	dependence; addiction
dépendant	dependent
dépendent	depend
dépendre	depend
dépense	expense; spending
dépenser	spend
dépenses	spending; expenditure; expense
dépenses publiques	public spending
dépeuplement	depopulation
dépistage	screening; testing
dépister	screen; detect
déplacement	trip; travel; displacement
déplacer	move
déplacé	displace
déplacés	displaced person
déploiement	deployment
déplorer	deplore
déployer	deploy
dépouille	remains
dépression	depression
dépréciation	depreciation
député	lawmaker; mp; deputy
dérouler	take place
dérèglement climatique	climate change
déréglementation	deregulation
désaccord	disagreement
désarmement	disarmament
désert	desert
désescalade	de-escalation
désespoir	despair
désespéré	desperate
désignation	designation
désigner	designate; appoint
désinformation	disinformation; misinformation
désinvestissement	disinvestment; divestment
désireux	eager
désolé	sorry
désormais	-
déséquilibre	imbalance
détaillant	retailer
détenir	hold; detain
détenteur	holder
détention	detention; custody
détention provisoire	pretrial detention; custody
détenu	detainee; inmate; detain
détenus	detainee; prisoner; inmate
détermination	determination
déterminer	determine
détiennent	hold
détient	hold; own
détournement	embezzlement; hijacking
détournement de fonds	embezzlement
détourner	divert; hijack
détroit d ormuz	strait of hormuz
détruire	destroy
détruisant	destroy
détruisent	destroy
détruit	destroy
détruits	destroy
détérioration	deterioration
détériorer	deteriorate
dévaluation	devaluation
dévaluer	devalue
dévastateur	devastating
dévaster	devastate
développement	development
développement durable	sustainable development
développer	develop
dévoiler	unveil; reveal
dévouement	dedication
déçoit	disappoint
déçu	disappointed
dîner	dinner
dû	-
e mail	email
eau	water
eau potable	drinking water
eaux	water
edf	edf
effectif	effective; workforce
effectifs	workforce; staff
effectuer	carry out; make
effet	effect
effet de serre	greenhouse effect
effet secondaire	side effect
effets	effect
effets secondaires	side effect
efficace	effective; efficient
efficacité	efficiency; effectiveness
effondrement	collapse
effondrer	collapse
effondré	collapse
efforcer	strive
effort	effort
effrayer	scare
ehpad	nursing home
elle	-
elles	-
embargo	embargo
embauche	hiring
embaucher	hire
embouteillage	traffic jam
embrasser	embrace; kiss
emmener	take
empereur	emperor
empire	empire
emploi	job; employment
emploient	use; employ
emplois	job
employer	use; employ
employeur	employer
employé	employee; worker
emporter	win
emprisonnement	imprisonment
emprisonner	imprison; jail
emprunt	loan; borrowing
emprunter	borrow
empêchent	prevent
empêcher	prevent
en	-
en attente	pending
en baisse	down; falling
en baisse de	down
en bonne santé	healthy
en bonne voie	on track
en ce moment	now
en colère	angry
en commun	common
en cours	ongoing; under way
en danger	danger
en dehors	-
en dehors de	-
en difficulté	trouble
en direct	live
en effet	-
en fait	-
en fuite	on the run
en glissement annuel	year on year
en grande partie	largely
en général	general; generally
en hausse	up; rising
en hausse de	up
en haut	top; above
en ligne	online
en matière de	-
en mer	sea
en mesure d	able
en mesure de	able
en moyenne	average; on average
en même temps	same time
en outre	-
en particulier	particular; particularly
en partie	partly
en plein air	outdoor
en plein essor	booming
en prison	prison; jail
en privé	private
en provenance de	from
en public	public
en question	question
en raison d	due; because
en raison de	due; because
en raison des	due; because
en raison du	due; because
en revanche	however; contrast
en secret	secretly
en tant qu	-
en tant que	-
en temps réel	real time
en termes de	-
en tête	lead; ahead
en vente	on sale
en vie	alive
en vigueur	in force
en vrac	bulk
en été	summer
enceinte	pregnant
enchanté	delighted
enchère	bid; auction
enchères	auction
encore	-
encourager	encourage
encourir	incur
endettement	debt; indebtedness
endetté	indebted
endommager	damage
endroit	place
endurance	endurance
enfant	child
enfants	child
enfer	hell
enfin	-
engagement	commitment
engager	commit; hire; engage
engin	device; craft
engin explosif	explosive device
engrais	fertilizer
enjeu	issue; stake
enjeux	issue; stake
enlever	kidnap; remove
enlèvement	kidnapping; abduction
ennemi	enemy
enquête	investigation; inquiry; survey
enquêter	investigate
enquêteur	investigator
enregistrement	recording; registration
enregistrer	record; register
enrichissement	enrichment
enseignant	teacher
enseignement	education; teaching
enseigner	teach
ensemble	together; whole
ensuite	-
entamer	start; begin
entend	hear; intend
entendent	hear; intend
entendre	hear
entendu	hear
enterrement	funeral; burial
enterrer	bury
enthousiasme	enthusiasm
enthousiaste	enthusiastic
entier	entire; whole
entièrement	entirely; fully
entourage	entourage
entourer	surround
entraînement	training
entraînent	cause; lead
entraîner	train; lead; cause
entraîneur	coach; manager
entre	-
entrepreneur	entrepreneur; contractor
entreprise	company; firm; business
entreprises	company; business
entrepôt	warehouse
entrer	enter; go into
entrer en vigueur	take effect
entretenir	maintain
entretien	interview; talks; maintenance
entré en vigueur	take effect
entrée	entry; entrance
entrée en vigueur	entry into force
envahir	invade
envers	-
environ	-
environnemental	environmental
envisagent	consider
envisager	consider; plan
envoi	sending; dispatch
envoient	send
envoyer	send
envoyé	send; envoy
envoyé spécial	special envoy
erevan	yerevan
erreur	error; mistake
escalade	escalation
escalier	stairs
esclavage	slavery
esclave	slave
escroc	fraudster; crook
escroquerie	fraud; scam
espace	space
espace aérien	airspace
espace schengen	schengen area
espaces	space
espagne	spain
espagnol	spanish
espion	spy
espionnage	espionage; spying
espionner	spy
espoir	hope
esprit	spirit; mind
espèce	species
espèce menacée	endangered species
espèces	cash; species
espèrent	hope
espérance de vie	life expectancy
espérer	hope
espérons	hope
essai	test; trial; essay
essai clinique	clinical trial
essai nucléaire	nuclear test
essais	test; trial
essais cliniques	clinical trial
essayer	try
essence	gasoline; petrol
essentiel	essential
essentiellement	mainly; essentially
essor	boom; growth
est	-
est mort	die
est morte	die
est né	be born
est née	be born
estimation	estimate
estiment	believe; estimate
estimer	estimate; believe; consider
estonie	estonia
estonien	estonian
et	-
et demi	-
ethnique	ethnic
eu	-
eue	-
eurent	-
euro	euro
eurodéputé	mep
europe	europe
europe centrale	central europe
europe de l est	eastern europe
europe de l ouest	western europe
europe occidentale	western europe
europe orientale	eastern europe
europol	europol
européen	european
euros	euro
eut	-
euthanasie	euthanasia
eux	-
ex	former
exact	exact
exactement	exactly
exactitude	accuracy
examen	exam; examination; review
examiner	examine; review
excellent	excellent
exceptionnel	exceptional
excepté	-
excessif	excessive
exclu	exclude; rule out
exclure	exclude; rule out
exclus	exclude
exclusif	exclusive
exclusion	exclusion
excuse	excuse; apology
excuses	apology
excès	excess
excédent	surplus
excédent commercial	trade surplus
excédentaire	surplus
exemple	example
exempter	exempt
exemption	exemption
exercer	exercise; exert
exercice	exercise; fiscal year
exercice fiscal	fiscal year
exercices militaires	military exercise
exhorter	urge
exigence	requirement; demand
exigent	demand; require
exiger	demand; require
exil	exile
exilé	exile
existence	existence
existent	exist
exister	exist
exonération	exemption
expansion	expansion
expert	expert
expertise	expertise
expirer	expire
explication	explanation
expliquent	explain
expliquer	explain
exploitant	operator
exploitation	exploitation; operation
exploiter	exploit; operate
exploser	explode
explosif	explosive
explosion	explosion; blast
explosive	explosive
exportateur	exporter
exportation	export
exporter	export
exposer	expose; exhibit
exposition	exhibition; exposure
expulser	expel; deport
expulsion	expulsion; deportation
expédier	ship; send
expérience	experience; experiment
expérimental	experimental
expérimenté	experienced
extension	extension; expansion
externe	external
extraction	extraction
extrader	extradite
extradition	extradition
extraire	extract
extrait	extract
extraordinaire	extraordinary
extrémisme	extremism
extrémiste	extremist
extrême	extreme
extrême droite	far right
extrême gauche	far left
extrême orient	far east
extrêmement	extremely
extérieur	external; outside; foreign
extérieure	foreign; external
exécuter	execute; carry out
exécution	execution
fabricant	manufacturer; maker
fabrication	manufacturing; production
fabriquer	manufacture; make
face au	-
face aux	-
face à	-
facile	easy
facilement	easily
faciliter	facilitate
facture	bill; invoice
faible	weak; low
faiblesse	weakness
faille	flaw; loophole
failles	flaw; loophole
faillite	bankruptcy
faim	hunger
faire	make; do
faire appel	appeal
faire appel à	call; use
faire campagne	campaign
faire face	face
faire l objet	be subject
faire part	express; inform
faire partie	be part
faire pression	put pressure; lobby
faire preuve	show
faire une déclaration	make statement
faire valoir	argue; assert
faire état	report
faisabilité	feasibility
faisaient	make; do
faisait	make; do
faisant	make; do
faisons	make; do
fait	make; do; fact
fait face	face
fait l objet	subject
fait part	express; inform
fait partie	be part
fait valoir	argue; assert
faits	fact
fallait	-
fallu	-
familial	family
familier	familiar
famille	family
famille royale	royal family
famine	famine
fantastique	fantastic
fardeau	burden
fascisme	fascism
fasciste	fascist
fasse	make; do
fatah	fatah
faudra	-
faudrait	-
faune	wildlife
fausse	false; fake
fausse nouvelle	fake news
fausses informations	fake news; false information
faut	-
faute de	lack
faux	false; fake
favorable	favorable
favori	favorite
favoriser	promote; favor
façon	way
fbi	fbi
fed	federal reserve; fed
femme	woman; wife
femme d affaires	businesswoman
femme politique	politician
femmes	woman
fenêtre	window
fera	make; do
ferait	make; do
ferme	farm; firm; close
fermement	firmly
fermer	close; shut
fermeture	closure; closing
fermé	close; shut
feront	make; do
ferroviaire	rail; railway
festival	festival
festival de cannes	cannes film festival
feu	fire
feu de forêt	forest fire; wildfire
feu vert	green light
feuille de route	roadmap
feux	fire; light
feux de forêt	forest fire; wildfire
fiabilité	reliability
fiable	reliable
fiancé	fiance
fiancée	fiancee
fibre	fiber
fibre optique	fiber optic
fichier	file
fiction	fiction
fier	proud
fierté	pride
fifa	fifa
figure	figure
figurer	appear
fil	thread; wire
filiale	subsidiary
fille	girl; daughter
filles	girl; daughter
film	movie; film
fils	son
filtre	filter
fin	end
fin de l année	year end
fin de semaine	weekend
final	final
finale	final
finalement	finally
finance	finance
financement	financing; funding
financer	finance; fund
financier	financial
fini	finish; end
finir	finish; end
finlandais	finnish
finlandaise	finnish
finlande	finland
firent	make; do
fiscal	tax; fiscal
fiscalité	taxation; tax
fit	make; do
flamand	flemish
flambée	surge
flamme	flame
flandre	flanders
fleur	flower
fleuve	river
flexibilité	flexibility
flexible	flexible
florence	florence
floride	florida
flotte	fleet
flotter	float
fluctuation	fluctuation
fluctuer	fluctuate
fmi	imf
foi	faith
fois	time
folie	madness
fonction	function; office; duty
fonction publique	civil service
fonctionnaire	civil servant; official
fonctions	duty; office
fondamental	fundamental
fondateur	founder
fondation	foundation
fondatrice	founder
fondent	melt; found
fonder	found
fondre	melt
fonds	fund
fonds d investissement	investment fund
fonds de pension	pension fund
fonds monétaire	monetary fund
fonds monétaire international	international monetary fund
fonds propres	equity
fonds publics	public fund
font	make; do
font face	face
font l objet	subject
font partie	be part
fonte des glaces	ice melting
foot	football
football	football; soccer
footballeur	footballer
forage	drilling
force	force; strength
forcer	force
forces	force
forces armées	armed forces
forces de l ordre	police; security forces
forces de sécurité	security forces
forces démocratiques syriennes	syrian democratic forces
forces gouvernementales	government forces
forces israéliennes	israeli forces
forces russes	russian forces
forces spéciales	special forces
forestier	forest
forfait	withdrawal; package
forger	forge
formation	training; formation
forme	form
formel	formal
formellement	formally
former	form; train
formule 1	formula one
formule un	formula one
formé	form; train
fort	strong; fort
forte	strong
fortement	strongly; sharply
fortune	fortune
forêt	forest
fosse commune	mass grave
fossile	fossil
fou	crazy; mad
foulard	headscarf
foule	crowd
fournir	provide; supply
fournisseur	supplier
fournit	provide; supply
fourniture	supply
fraction	fraction
frais	cost; fees; fresh
frais de scolarité	tuition fees
franc cfa	cfa franc
franc suisse	swiss franc
france	france
francfort	frankfurt
franchir	cross
francophone	french-speaking; francophone
francophonie	francophonie
français	french
française	french
frappe	strike
frappe aérienne	airstrike
frapper	strike; hit
frappes aériennes	airstrike
fraternité	brotherhood
fraude	fraud
fraude fiscale	tax fraud; tax evasion
frein	brake
freiner	slow; curb
fret	freight; cargo
friction	friction
froid	cold
fromage	cheese
front	front
front de libération	liberation front
front national	national front
frontalier	border
frontex	frontex
frontière	border
frontières	border
fruit	fruit
frustration	frustration
frustré	frustrated
frère	brother
frères musulmans	muslim brotherhood
fréquemment	frequently
fréquent	frequent
fugitif	fugitive
fui	flee
fuient	flee
fuir	flee
fuite	leak; flight; escape
fuites	leak
fumer	smoke
fumeur	smoker
fumée	smoke
funérailles	funeral
furent	-
furieux	furious; angry
fusil	rifle
fusillade	shooting
fusion	merger; fusion
fusionner	merge
fusions acquisitions	mergers and acquisitions
fusée	rocket
fut	-
futur	future
fuyant	flee
fédéral	federal
fédération	federation
félicitations	congratulations
féliciter	congratulate
féminin	female; women's
féminisme	feminism
féministe	feminist
féroce	fierce
février	february
fête	celebration; party; holiday
fête du travail	labor day
fête nationale	national day
fêter	celebrate
fêtes	holiday
fût	-
g20	g20
g7	g7
gabonais	gabonese
gabonaise	gabonese
gagnant	winner; winning
gagnent	win; earn
gagner	win; earn; gain
gain	gain
galaxie	galaxy
gallois	welsh
galloise	welsh
gambie	gambia
gand	ghent
gang	gang
garantie	guarantee
garantir	guarantee; ensure
garde	guard; custody
garde côtes	coast guard
garde des sceaux	justice minister
garde à vue	police custody
garder	keep; guard
gardien	guard; goalkeeper
gardien de but	goalkeeper
gardiens de la révolution	revolutionary guard
gare	station; train station
garçon	boy
gauche	left
gauchiste	leftist
gay	gay
gaz	gas
gaz lacrymogène	tear gas
gaz lacrymogènes	tear gas
gaz naturel	natural gas
gazier	gas
gazoduc	gas pipeline
gel	freeze; frost
gel hydroalcoolique	hand sanitizer
geler	freeze
gendarme	gendarme; police officer
gendarmerie	gendarmerie; police
genou	knee
genoux	knee
genre	gender; kind; genre
gens	people
genève	geneva
gestes barrières	protective measure
ghanéen	ghanaian
giec	ipcc
gigantesque	huge; gigantic
gilet pare balles	bulletproof vest
gilets jaunes	yellow vest
gisement	deposit; field
glace	ice
glacier	glacier
glissement de terrain	landslide
glissements de terrain	landslide
glisser	slip; slide
golf	golf
golfe	gulf
golfe persique	persian gulf
gouvernance	governance
gouvernement	government
gouvernemental	government
gouverner	govern
gouverneur	governor
goût	taste
gracier	pardon
graisse	fat
gramme	gram
grand	large; big; great
grand chelem	grand slam
grand mère	grandmother
grand prix	grand prix
grand père	grandfather
grande	large; big; great
grande bretagne	britain; great britain
grande puissance	major power
grandement	greatly
grandes	large; big; great
grandes puissances	major power; world power
grands	large; big; great
grands parents	grandparent
graphique	graphic; chart
gratuit	free
gratuitement	free of charge
grave	serious; severe
gravement	seriously
graves	serious; severe
gravité	gravity; seriousness
grec	greek
grecque	greek
greffe	transplant
grimper	climb; rise
grippe	flu; influenza
grippe aviaire	bird flu; avian flu
gris	gray
grièvement	seriously
grièvement blessé	seriously injured
gros	big; large
grosse	big; large
grossesse	pregnancy
grossiste	wholesaler
groupe	group
groupe armé	armed group
groupe terroriste	terrorist group
groupe état islamique	islamic state
groupement	group
groupes armés	armed group
grâce au	-
grâce aux	-
grâce présidentielle	presidential pardon
grâce à	-
grèce	greece
grève	strike
grève de la faim	hunger strike
grève générale	general strike
gréviste	striker
guatémaltèque	guatemalan
guerre	war
guerre civile	civil war
guerre commerciale	trade war
guerre de sécession	american civil war
guerre des six jours	six-day war
guerre du golfe	gulf war
guerre froide	cold war
guerre mondiale	world war
guide	guide
guide suprême	supreme leader
guider	guide
guinée	guinea
guinée bissau	guinea-bissau
guinée équatoriale	equatorial guinea
guinéen	guinean
guyane	french guiana
guérilla	guerrilla
guérir	cure; recover
guérison	recovery
gymnastique	gymnastics
géant	giant
géant américain	us giant
géants du web	tech giant
génocide	genocide
général	general
générale	general
généralement	generally
génération	generation
générations	generation
génétique	genetic; genetics
géographie	geography
géographique	geographic; geographical
géopolitique	geopolitical; geopolitics
géorgie	georgia
géorgien	georgian
gênes	genoa
habitant	resident; inhabitant
habitants	resident; people
habitude	habit
habituel	usual
habituellement	usually
haine	hate; hatred
hamas	hamas
hambourg	hamburg
handicap	disability
handicapé	disabled
hanoï	hanoi
harceler	harass
harcèlement	harassment
harcèlement sexuel	sexual harassment
hausse	rise; increase
hausse d impôts	tax increase
hausse des prix	price increase; price rise
hausse des températures	rising temperature
haut	high; top
haut commissaire	high commissioner
haut débit	broadband
haut fonctionnaire	senior official
haut karabakh	nagorno-karabakh
haut niveau	high level
haut rang	senior
haut représentant	high representative
haut responsable	senior official
haute	high
haute cour	high court
hauteur	height
hauts responsables	senior official
hawaï	hawaii
haïti	haiti
haïtien	haitian
hcr	unhcr
hebdomadaire	weekly
hectare	hectare
heure	hour
heures	hour
heures supplémentaires	overtime
heureux	happy
hezbollah	hezbollah
hier	yesterday
himalaya	himalayas
hindou	hindu
hispanique	hispanic
histoire	history; story
historien	historian
historique	historic; historical
hiver	winter
hollandais	dutch
hollandaise	dutch
hollande	holland
holocauste	holocaust
homicide	homicide
homicide involontaire	manslaughter
hommage	tribute
homme	man
homme armé	gunman; armed man
homme d affaires	businessman
homme fort	strongman
homme politique	politician
hommes	man
hommes armés	gunman; armed men
hommes d affaires	businessman
hommes politiques	politician
homologue	counterpart
homologues	counterpart
homosexualité	homosexuality
homosexuel	homosexual; gay
homs	homs
hondurien	honduran
hongkongais	hong kong
hongkongaise	hong kong
hongrie	hungary
hongrois	hungarian
honneur	honor
honnête	honest
honnêteté	honesty
honte	shame
hormis	-
horreur	horror
horrible	horrible
hors	-
hors jeu	offside
hospitalier	hospital
hospitalisation	hospitalization
hospitaliser	hospitalize
hostile	hostile
hostilité	hostility
hostilités	hostilities
houille	coal
houthis	houthi
huile	oil
huile de palme	palm oil
huile végétale	vegetable oil
huit	eight
huitième	eighth
huitièmes de finale	round of 16
humain	human
humanitaire	humanitarian; aid
humanité	humanity
humeur	mood
humoriste	comedian
hybride	hybrid
hydrogène	hydrogen
hymne	anthem
hypothèque	mortgage
hypothèse	hypothesis; assumption
hébreu	hebrew
hélicoptère	helicopter
héritage	legacy; inheritance
hériter	inherit
héritier	heir
héros	hero
héroïne	heroin; heroine
hô chi minh ville	ho chi minh
hôpital	hospital
hôpitaux	hospital
hôtel	hotel
ia	ai
ici	-
icône	icon
identification	identification
identifier	identify
identité	identity
idéal	ideal
idée	idea
idéologie	ideology
idéologique	ideological
ignorer	ignore
il	-
il faut	-
il s agit	-
il y a	-
il y a longtemps	long ago
il y a quelques	ago
illustration	illustration
illustrer	illustrate
illégal	illegal
illégalement	illegally
ils	-
image	image; picture
images	image; footage
imagination	imagination
imaginer	imagine
imam	imam
immense	huge; immense
immeuble	building
immigrant	immigrant
immigration	immigration
immigré	immigrant
immobilier	real estate; property
immunité	immunity
immédiat	immediate
immédiatement	immediately
impact	impact
impasse	deadlock; impasse
importance	importance
important	important; significant
importante	important; significant
importateur	importer
importation	import
importer	import
imposent	impose
imposer	impose
imposition	taxation; imposition
impossible	impossible
impression	impression
impressionnant	impressive
impressionner	impress
imprimer	print
imprimerie	printing
improbable	unlikely
imprévu	unexpected
impôt	tax
impôt sur le revenu	income tax
impôts	tax
inacceptable	unacceptable
inadéquat	inadequate
inapproprié	inappropriate
inattendu	unexpected
incapable	unable
incarcération	imprisonment
incarcérer	imprison; jail
incendie	fire
incendie criminel	arson
incendies	fire; wildfire
incertain	uncertain
incertitude	uncertainty
inchangé	unchanged
incident	incident
incitation	incentive
inciter	encourage; urge
incluent	include
inclure	include
inclus	include
inclusif	inclusive
inclusion	inclusion
inclut	include
incohérent	inconsistent
inconnu	unknown
inconnus	unknown
inconscient	unconscious
inconvénient	disadvantage
incorrect	incorrect
incroyable	incredible
inculpation	charge; indictment
inculper	charge; indict
inde	india
indemne	unharmed
indication	indication
indice	index; clue
indice boursier	stock index
indice des prix	price index
indien	indian
indignation	outrage; indignation
indigène	indigenous
indiquent	indicate; say
indiquer	indicate; say
indirect	indirect
indispensable	essential; indispensable
individu	individual; person
individuel	individual
individus	individual; person
indonésie	indonesia
indonésien	indonesian
industrie	industry
industrie automobile	auto industry
industriel	industrial; industrialist
indéfiniment	indefinitely
indépendance	independence
indépendant	independent
indépendantiste	separatist; pro-independence
infecter	infect
infection	infection
infirmier	nurse
infirmière	nurse
inflation	inflation
influence	influence
influencer	influence
influent	influential
information	information; news
informations	information; news
informatique	computer; computing
informer	inform
informé	inform
infraction	offense; violation
infrastructure	infrastructure
inférieur	lower; inferior
ingérence	interference; meddling
inhabituel	unusual
inhumain	inhumane
inhérent	inherent
initial	initial
initialement	initially
initiative	initiative
injecter	inject
injection	injection
injuste	unfair
injustice	injustice
innocence	innocence
innocent	innocent
innovation	innovation
innover	innovate
inondation	flood; flooding
inondations	flood; flooding
inonder	flood
inquiet	worried; concerned
inquiète	worry; worried
inquiètent	worry
inquiétant	worrying
inquiéter	worry; concern
inquiétude	concern; worry
inscription	registration
inscrire	register
inscrit	register
inscrits	register
insister	insist; stress
inspecter	inspect
inspecteur	inspector
inspection	inspection
inspiration	inspiration
inspirer	inspire
instabilité	instability
installation	facility; installation
installations	facility
installer	install; settle
instant	moment; instant
instaurer	introduce; establish
institut	institute
institution	institution
institutionnel	institutional
instruction	instruction; investigation
instrument	instrument
insuffisant	insufficient
insurgé	insurgent
insurrection	insurgency; insurrection
insécurité	insecurity
intelligence artificielle	artificial intelligence; ai
intelligent	intelligent; smart
intempéries	bad weather
intense	intense
intensif	intensive
intensifier	intensify; step up
intensité	intensity
intenter	file
intention de vote	voting intention
interdiction	ban; prohibition
interdire	ban; prohibit
interdisant	ban
interdit	ban; prohibit; forbidden
interdits	ban; prohibit
interjeter appel	appeal
international	international
internationaux de france	french open
internaute	internet user
interne	internal
internet	internet
interpellation	arrest
interpeller	arrest; question
interpol	interpol
interrogatoire	interrogation; questioning
interroger	question; ask
interrompre	interrupt
interrompt	interrupt
interrompu	interrupt
interruption	interruption
intervenir	intervene
intervention	intervention
intervenu	occur; intervene
intervient	intervene; come
interview	interview
interviewer	interview
intifada	intifada
introduction	introduction
introduire	introduce
introduit	introduce
intuition	intuition
intégration	integration
intégrer	integrate; join
intégrité territoriale	territorial integrity
intéressant	interesting
intéresser	interest
intérieur	interior; domestic; inside
intérieure	domestic
intérimaire	interim; acting
intérêt	interest
inuit	inuit
inutile	useless; unnecessary
invasion	invasion
inventer	invent
invention	invention
inverse	reverse
inverser	reverse
investir	invest
investissement	investment
investisseur	investor
investiture	inauguration; nomination
invitation	invitation
inviter	invite
invité	guest; invite
involontaire	involuntary
inégalité	inequality
inégalités	inequality
inévitable	inevitable
ira	go
irak	iraq
irakien	iraqi
iran	iran
iranien	iranian
irlandais	irish
irlandaise	irish
irlande	ireland
irlande du nord	northern ireland
iront	go
islam	islam
islamique	islamic
islamisme	islamism
islamiste	islamist
islandais	icelandic
islandaise	icelandic
islande	iceland
isolement	isolation
isoler	isolate
israélien	israeli
israël	israel
italie	italy
italien	italian
itinéraire	route
ivg	abortion
ivoirien	ivorian
j	-
jamais	-
jamais vu	unprecedented
jamaïcain	jamaican
jamaïque	jamaica
jambe	leg
janvier	january
japon	japan
japonais	japanese
japonaise	japanese
jardin	garden
jaune	yellow
je	-
jean paul ii	john paul ii
jeton	token
jeu	game
jeu vidéo	video game
jeudi	thursday
jeune	young; young person
jeune femme	young woman
jeune homme	young man
jeune pousse	startup
jeunes	young people; young; youth
jeunesse	youth
jeux	game
jeux olympiques	olympic games; olympics
jeux paralympiques	paralympic games
jeux vidéo	video game
jihadiste	jihadist
jo	olympics
joie	joy
joindre	join; reach
joint	joint; join
jordanie	jordan
jordanien	jordanian
jouent	play
jouer	play
jouer un rôle	play role
jouet	toy
joueur	player
joueuse	player
jour	day
jour férié	public holiday
journal	newspaper; journal
journalisme	journalism
journaliste	journalist; reporter
journaux	newspaper
journée	day
journée internationale	international day
jours	day
judaïsme	judaism
judiciaire	judicial; legal
juge	judge
juge d instruction	investigating judge; investigating magistrate
jugement	judgment; ruling
juger	judge; try; deem
juif	jewish; jew
juillet	july
juin	june
juive	jewish
jumeau	twin
jumeaux	twin
junte	junta
jurer	vow; swear
juridiction	jurisdiction
juridique	legal
jury	jury
juré	juror
jusqu	-
jusqu au	-
jusqu en	-
jusqu ici	so far
jusqu à	-
jusqu à présent	so far
jusque	-
jusque là	until then
juste	fair; just
justice	justice
justification	justification
justifier	justify
jérusalem	jerusalem
jérusalem est	east jerusalem
jésus	jesus
kaboul	kabul
kamikaze	suicide bomber
khartoum	khartoum
kiev	kyiv; kiev
kilo	kilogram
kilogramme	kilogram
kilomètre	kilometer
kilomètres carrés	square kilometer
kilomètres à l heure	kilometers per hour
kilos	kilogram
km	km
knesset	knesset
kosovar	kosovo
koweït	kuwait
koweïtien	kuwaiti
kremlin	kremlin
kurde	kurdish; kurd
kényan	kenyan
l	-
l autre	-
l emporter	win
l environnement	environment
l est de	east; eastern
l est du	east; eastern
l hexagone	france
l on	-
l once	ounce
l un	-
l une	-
l été	summer
la	-
la cia	cia
la commune de	municipality
la faute	fault; mistake
la fin des années	late
la fonte	melting
la france insoumise	la france insoumise
la havane	havana
la haye	the hague
la mecque	mecca
la note	rating; note
la plupart	most
la série	series
la télé	tv; television
la veille	day before
laboratoire	laboratory; lab
laboratoire pharmaceutique	pharmaceutical company
lac	lake
lait	milk
laitier	dairy
lancement	launch
lancement spatial	space launch
lancent	launch
lancer	launch; throw
lancer un appel	appeal
lanceur d alerte	whistleblower
lanceurs d alerte	whistleblower
lancé un appel	appeal
langage	language
langue	language; tongue
laotien	laotian
laquelle	-
large	wide; large; broad
largement	largely; widely
latino	latino
latino américain	latin american
lauréat	winner; laureate
laïcité	secularism
laïque	secular
le	-
le caire	cairo
le cap	cape town
le fer	iron
le lendemain	next day
le long de	along
le long des	along
le long du	along
le louvre	louvre
le mari	husband
le même jour	same day
leader	leader
leader de l opposition	opposition leader
lecteur	reader
lecture	reading
lendemain	next day
lent	slow
lente	slow
lentement	slowly
lequel	-
les	-
les autres	-
les républicains	republican
les uns	-
lesquelles	-
lesquels	-
letton	latvian
lettonie	latvia
lettre	letter
lettre ouverte	open letter
leur	-
leur mari	husband
leurs	-
lever	lift; raise
levée	lifting
levée des sanctions	lifting of sanctions
leçon	lesson
liban	lebanon
libanais	lebanese
libanaise	lebanese
liberté	freedom; liberty
liberté conditionnelle	parole
liberté d expression	freedom of speech
liberté de la presse	press freedom
liberté provisoire	bail
liberté sous caution	bail
librairie	bookstore
libre	free
libre circulation	free movement
libre échange	free trade
libye	libya
libyen	libyan
libéral	liberal
libérateur	liberating
libération	release; liberation
libérer	release; free; liberate
libéria	liberia
libérien	liberian
licenciement	layoff; dismissal
licencier	lay off; fire; dismiss
lien	link; tie
liens	tie; link
lier	link; tie
lieu	place
lieu de culte	place of worship
lieutenant	lieutenant
lieux	place; scene
lieux de culte	place of worship
ligne	line
ligne de front	front line
ligne droite	straight line
ligne rouge	red line
ligue	league
ligue 1	ligue 1
ligue arabe	arab league
ligue des champions	champions league
limitation	limit; limitation
limite	limit
limiter	limit
liquidation	liquidation
liquide	liquid; cash
liquidité	liquidity
liquidités	cash; liquidity
lire	read
lisbonne	lisbon
lisent	read
liste	list
liste d attente	waiting list
lit	bed; read
litige	dispute; litigation
litre	liter
littéraire	literary
littérature	literature
lituanie	lithuania
lituanien	lithuanian
livraison	delivery
livre	book; pound
livre sterling	pound sterling
livrer	deliver
livres	book; pound
livres sterling	pound
lié	link; relate
lobby	lobby
local	local
locale	local
locataire	tenant
location	rental
locaux	local; premises
logement	housing; home
logement social	social housing
logements	housing; home
logements sociaux	social housing
logiciel	software
logique	logic; logical
loi	law
loi martiale	martial law
loin	-
loisirs	leisure
londonien	london
londres	london
long	long
long métrage	feature film
long terme	long term
longtemps	long; long time
longue	long
longueur	length
lors	-
lors d	-
lors de	-
lors des	-
lors du	-
lorsqu	-
lorsque	-
lot	batch; lot
louer	rent; praise
louisiane	louisiana
loup solitaire	lone wolf
lourd	heavy
lourdement	heavily
loyers	rent
lu	read
lui	-
lumineux	bright
lumière	light
lundi	monday
lune	moon
lus	read
lutte	fight; struggle
lutte contre	fight against
lutte contre le terrorisme	fight against terrorism
luttent	fight
lutter	fight; struggle
luxe	luxury
luxembourgeois	luxembourg
lycée	high school
lycéen	high school student
lyon	lyon
lyonnais	lyon
là	-
là bas	-
légal	legal
légalement	legally
légalisation	legalization
légaliser	legalize
légende	legend
léger	slight; light
législateur	legislator
législatif	legislative
législation	legislation
législative	legislative
légitime	legitimate
légitime défense	self-defense
légitimité	legitimacy
légume	vegetable
légèrement	slightly
légèrement blessé	slightly injured
m	mr
ma	-
machine	machine
macédoine	macedonia
macédoine du nord	north macedonia
madame	mrs
mafia	mafia
magasin	store; shop
magazine	magazine
maghreb	maghreb
magie	magic
magique	magical
magistrat	magistrate; judge
magnifique	beautiful; magnificent
magnitude	magnitude
mahomet	muhammad
mai	may
maillot	jersey
maillot jaune	yellow jersey
main	hand
main d oeuvre	workforce; labor
main d œuvre	workforce; labor
mains	hand
maintenant	-
maintenu	maintain
maintenus	maintain
maintien	maintenance; maintaining
maintien de l ordre	law enforcement
maintien de la paix	peacekeeping
maintient	maintain
maire	mayor
mairie	city hall
mais	-
maison	house; home
maison blanche	white house
maison de retraite	nursing home
maisons	house; home
majeur	major
majoritaire	majority
majorité	majority
majorité absolue	absolute majority
mal	badly
malade	sick; patient; ill
maladie	disease; illness
maladie infectieuse	infectious disease
maladies	disease
malaisie	malaysia
malaisien	malaysian
malentendu	misunderstanding
malgache	malagasy
malgré	-
malheureusement	unfortunately
malien	malian
maltais	maltese
maltaise	maltese
malte	malta
maltraitance	abuse; mistreatment
malveillant	malicious
manche	channel; sleeve
mandat	term; mandate
mandat d arrêt	arrest warrant
mandat présidentiel	presidential term
manger	eat
manifestant	protester; demonstrator
manifestation	demonstration; protest
manifestations	protest; demonstration
manifestent	demonstrate; protest
manifester	demonstrate; protest
manipulation	manipulation
manipuler	manipulate
manière	way; manner
manoeuvre	maneuver
manque	lack; shortage
manquer	miss; lack
manœuvre	maneuver
marchandise	goods; merchandise
marchandises	goods
marché	market
marché de l emploi	job market
marché des changes	foreign exchange market
marché du travail	labor market; job market
marché intérieur	domestic market
marché noir	black market
marché unique	single market
marchés	market
marchés financiers	financial market
mardi	tuesday
marge	margin
mariage	marriage; wedding
mariage homosexuel	same-sex marriage
marier	marry
marine	navy; marine
maritime	maritime
mark	mark
maroc	morocco
marocain	moroccan
marque	brand; mark
marquent	mark
marquer	score; mark
marques	brand
mars	march
marseillais	marseille
marseille	marseille
marxiste	marxist
maréchal	marshal
marée noire	oil spill
masculin	male; men's
masque	mask
massacre	massacre
massacrer	massacre
masse monétaire	money supply
massif	massive
massive	massive
massivement	massively
match	match; game
match nul	draw
maternel	maternal
maternelle	kindergarten; maternal
maternité	maternity
mathématiques	mathematics
matignon	matignon
matin	morning
matinée	morning
matière première	raw material
matières premières	raw material; commodity
matériaux	material
matériel	equipment; hardware; material
mauricien	mauritian
mauritanie	mauritania
mauritanien	mauritanian
mauvais	bad
mauvais temps	bad weather
mauvaise	bad
maximum	maximum
maïs	corn; maize
me	-
meilleur	best; better
meilleur acteur	best actor
meilleur buteur	top scorer
meilleur film	best film
meilleur réalisateur	best director
meilleure	best; better
meilleure actrice	best actress
membre	member
membres	member
menace	threat; threaten
menacent	threaten
menacer	threaten
mener	lead; conduct
mensonge	lie
mensuel	monthly
menti	lie
mention	mention
mentionner	mention
mentir	lie
mer	sea
mer baltique	baltic sea
mer caspienne	caspian sea
mer de chine	china sea
mer de chine méridionale	south china sea
mer du nord	north sea
mer méditerranée	mediterranean sea
mer noire	black sea
mer rouge	red sea
mercenaire	mercenary
merci	thanks
mercosur	mercosur
mercredi	wednesday
merveilleux	wonderful
mes	-
message	message
messagerie	messaging
messe	mass
mesure	measure
mesurer	measure
mesures	measure
mesures de confinement	lockdown measure
mesures de sécurité	security measure
met	put
met fin	end
mettent	put
metteur en scène	director
mettra	put
mettre	put
mettre au point	develop
mettre en cause	question; implicate
mettre en danger	endanger
mettre en garde	warn
mettre en ligne	post online
mettre en lumière	highlight
mettre en oeuvre	implement
mettre en place	set up; establish
mettre en scène	stage
mettre en valeur	highlight
mettre en évidence	highlight
mettre en œuvre	implement
mettre fin	end; put an end
mettre fin à	end
mettre l accent	emphasize
mettre le feu	set fire
mettre à jour	update
mettront	put
meurent	die
meurt	die
meurtre	murder
meurtrier	murderer; deadly
mexicain	mexican
mexico	mexico city
mexique	mexico
mi temps	half-time; half
midi	noon; midday
mieux	-
migrant	migrant
migration	migration
migratoire	migration
milan	milan
milanais	milan
mile	mile
milice	militia
milicien	militiaman
milieu	middle; environment
milieu de terrain	midfielder
milieux	circle
militaire	military; soldier
militant	activist; militant
mille	thousand
milliard	billion
milliardaire	billionaire
milliards de francs	billion francs
millier	thousand
millimètre	millimeter
million	million
millionnaire	millionaire
millions de francs	million francs
mince	thin
mine	mine
minerai de fer	iron ore
mineur	minor; miner
minier	mining
minimal	minimal
minime	minimal
minimum	minimum
ministre	minister
ministre de l agriculture	agriculture minister
ministre de l environnement	environment minister
ministre de l intérieur	interior minister
ministre de l économie	economy minister
ministre de l éducation	education minister
ministre de la défense	defense minister
ministre de la justice	justice minister
ministre de la santé	health minister
ministre des affaires étrangères	foreign minister
ministre des finances	finance minister
ministre du commerce	trade minister
ministre français	french minister
ministère	ministry
ministère de l intérieur	interior ministry
ministère de la défense	defense ministry
ministère de la justice	justice ministry
ministère de la santé	health ministry
ministère des affaires étrangères	foreign ministry
ministériel	ministerial
minoritaire	minority
minorité	minority
minuit	midnight
minuscule	tiny
minute	minute
mirent	put
miroir	mirror
mis	put
mis au point	develop
mis en cause	implicate; accuse
mis en examen	charge; indict
mis en garde	warn
mis en ligne	post online
mis en oeuvre	implement
mis en place	set up; establish
mis en œuvre	implement
mis fin	end
mis le feu	set fire
mis sur écoute	wiretap
mise en demeure	formal notice
mise en examen	indictment; charge
mise en garde	warning
mise en liberté	release
mise en ligne	upload
mise en oeuvre	implementation
mise en place	establishment; setting up
mise en scène	staging
mise en service	commissioning
mise en œuvre	implementation
mise sur le marché	market launch
mise à jour	update
mise à mort	killing
missile	missile
missile balistique	ballistic missile
mission	mission
mixte	mixed
mme	mrs; ms
mobile	mobile; motive
mobilisation	mobilization
mobiliser	mobilize
mode	fashion; mode
moderne	modern
modeste	modest
modification	modification; change; amendment
modifier	modify; change; amend
module	module
modèle	model
modéré	moderate
mogadiscio	mogadishu
moi	-
moins	-
moins d	-
moins de	-
mois	month
mois dernier	last month
mois prochain	next month
moitié	half
moldave	moldovan
moldavie	moldova
moment	moment; time
mon	-
monarchie	monarchy
monarque	monarch
monastère	monastery
monde	world
monde arabe	arab world
monde entier	whole world
monde musulman	muslim world
mondial	world; global
mondialisation	globalization
mongolie	mongolia
monnaie	currency; money
monnaie unique	single currency
monopole	monopoly
monsieur	mr
mont blanc	mont blanc
mont everest	mount everest
montagne	mountain
montant	amount
montent	rise
monter	rise; climb; mount
montrent	show
montrer	show
montréal	montreal
montée	rise
montée des eaux	rising water
monténégro	montenegro
monument	monument
monétaire	monetary
moral	moral
morale	moral
mordre	bite
mort	death; dead; die
mortalité	mortality
mortel	deadly; fatal
morts	dead; death
morts et blessés	dead and wounded
moscou	moscow
mosquée	mosque
mossoul	mosul
mot	word
mot de passe	password
moteur	engine; motor
moteur de recherche	search engine
motion de censure	no-confidence motion
moto	motorcycle
mots	word
moulin	mill
mourir	die
mourut	die
mouton	sheep
mouvement	movement
mouvement social	strike; protest
mouvements	movement
moyen	means; average; middle
moyen orient	middle east
moyenne	average
moyens	means
mozambicain	mozambican
multilatéral	multilateral
multilatéralisme	multilateralism
multinational	multinational
multinationale	multinational
multiplier	multiply; increase
munich	munich
municipal	municipal
municipalité	municipality
munitions	ammunition
mur	wall
mur de berlin	berlin wall
musical	musical
musicien	musician
musique	music
musulman	muslim
musulmane	muslim
musée	museum
mutuel	mutual
mutuellement	mutually
mystère	mystery
mystérieux	mysterious
mythe	myth
mènent	lead
mère	mother
mère de famille	mother
mètre	meter
mètre cube	cubic meter
mètres carrés	square meter
mètres cubes	cubic meter
mécanicien	mechanic
mécanique	mechanical
mécanisme	mechanism
médaille	medal
médaille d argent	silver medal
médaille d or	gold medal
médaille de bronze	bronze medal
médaillé	medalist
médecin	doctor; physician
médecin traitant	doctor
médecine	medicine
médecins	doctor
médecins sans frontières	doctors without borders
média	media; medium
médias	media
médias d état	state media
médias sociaux	social media
médiateur	mediator
médiation	mediation
médiatique	media
médical	medical
médicament	drug; medicine; medication
médicaments	drug; medicine
méditerranée	mediterranean
méditerranéen	mediterranean
méfiance	distrust; mistrust
mélange	mix; mixture
mélanger	mix
mémoire	memory
ménage	household
ménages	household
méridional	southern
mérite	merit
mériter	deserve
métal	metal
métaux	metal
métaux précieux	precious metal
méthode	method
méthodes	method
métro	subway; metro
météo	weather
météorologie	meteorology
météorologique	weather; meteorological
même	-
mêmes	-
n	-
n a	-
n est	-
n importe où	anywhere
n importe quel	any
n importe qui	anyone
nageur	swimmer
naissance	birth
naissent	be born
namibie	namibia
naples	naples
naquit	be born
nasa	nasa
natalité	birth rate
natation	swimming
nation	nation
national	national
nationalisation	nationalization
nationaliser	nationalize
nationaliste	nationalist
nationalité	nationality
nations unies	united nations
nature	nature
naturel	natural
naufrage	shipwreck; sinking
naval	naval
navigateur	browser; navigator
navire	ship; vessel
navire de guerre	warship
nazi	nazi
nazisme	nazism
naît	be born
naître	be born
ne	-
ne pas	-
neige	snow
nerveux	nervous
net	net; clear
nette	net; clear
nettement	clearly; significantly
nettoyage ethnique	ethnic cleansing
neuf	nine; new
neuronal	neural
neutralité	neutrality
neutralité carbone	carbon neutrality
neutre	neutral
neuve	new
neuvième	ninth
new delhi	new delhi
new yorkais	new york
new yorkaise	new york
ni	-
nicaraguayen	nicaraguan
nient	deny
nigéria	nigeria
nigérian	nigerian
nigérien	nigerien
nil	nile
niveau	level
niveau de la mer	sea level
niveau de vie	standard of living
niveau record	record level
niveaux	level
nobel de la paix	nobel peace prize
nocif	harmful
noir	black
noire	black
nom	name
nombre	number
nombreuses	many; numerous
nombreux	many; numerous
nomination	appointment; nomination
nommer	appoint; name
nommé	appoint; name
noms	name
non	-
non plus	-
non prolifération	non-proliferation
nord	north; northern
nord américain	north american
nord coréen	north korean
nord est	northeast
nord ouest	northwest
normal	normal
normalement	normally
normandie	normandy
norme	standard; norm
normes	standard; norm
norvège	norway
norvégien	norwegian
nos	-
notamment	-
notation	rating
notification	notification
notifier	notify
notion	notion
notre	-
notre dame	notre-dame
notre dame de paris	notre-dame
nourrir	feed
nourriture	food
nous	-
nous sommes	-
nouveau	new
nouveau mexique	new mexico
nouveau né	newborn
nouveau record	new record
nouveauté	novelty
nouveaux	new
nouveaux cas	new case
nouvel	new
nouvel an	new year
nouvel an chinois	chinese new year
nouvel an lunaire	lunar new year
nouvelle	new; news
nouvelle calédonie	new caledonia
nouvelle orléans	new orleans
nouvelle zélande	new zealand
nouvelle écosse	nova scotia
nouvelles	news; new
novembre	november
noyade	drowning
noyer	drown
noël	christmas
nsa	nsa
nuance	nuance
nucléaire	nuclear
nuire	harm
nuisible	harmful
nuit	night
nul	-
numérique	digital
numéro	number
numéro deux	number two
numéros	number; issue
nuremberg	nuremberg
né	born
néanmoins	-
nécessaire	necessary
nécessitent	require
nécessiter	require; need
nécessité	necessity; need
née	born
néerlandais	dutch
néerlandaise	dutch
négatif	negative
négative	negative
négliger	neglect
négociant	trader
négociateur	negotiator
négociation	negotiation; talks
négocier	negotiate
néo zélandais	new zealand
néo zélandaise	new zealand
népal	nepal
népalais	nepalese
népalaise	nepalese
objectif	goal; objective; target
objectifs	goal; objective; target
obligation	obligation; bond
obligations	bond; obligation
obligatoire	mandatory; compulsory
obliger	force; oblige
obscurité	darkness
observateur	observer
observation	observation
observer	observe
obstacle	obstacle
obsèques	funeral
obtenir	obtain; get
obtention	obtaining
obtenu	obtain; win
obtenus	obtain; get
obtient	obtain; get
obus	shell
obésité	obesity
occasion	opportunity; occasion
occident	west
occidental	western
occupation	occupation
occuper	occupy
ocde	oecd
octobre	october
océan	ocean
océan atlantique	atlantic ocean
océan indien	indian ocean
océan pacifique	pacific ocean
océanie	oceania
oeil	eye
oeuf	egg
oeuvre	work
oeuvre d art	work of art
oeuvres	work
oeuvres d art	work of art
offensive	offensive
offert	offer
officiel	official
officielle	official
officiellement	officially
officier	officer
offre	offer; supply; bid
offre et demande	supply and demand
offre publique d achat	takeover bid; tender offer
offrent	offer
offrir	offer
offshore	offshore
oh	-
oim	iom
oiseau	bird
oiseaux	bird
oit	ilo
olympique	olympic
oléoduc	oil pipeline
omanais	omani
omanaise	omani
ombre	shadow
omc	wto
omettre	omit
omis	omit
oms	world health organization
on	-
once	ounce
oncle	uncle
ong	ngo
ont	-
ont besoin	need
ont commis	commit
ont eu lieu	take place
ont nié	deny
ont été	-
ont été arrêtés	arrest
ont été blessés	injure; wound
ont été tués	kill
onu	united nations; un
onze	eleven
opa	takeover bid
opaq	opcw
opep	opec
opinion	opinion
opinion publique	public opinion
opportunité	opportunity
opposant	opponent
opposer	oppose
opposition	opposition
opposé	opposed; opposite
oppression	oppression
opprimer	oppress
optimisme	optimism
optimiste	optimistic
opéra	opera
opéras	opera
opérateur	operator
opération	operation
opération militaire	military operation
opérationnel	operational
opérations	operation
opérations militaires	military operation
opérer	operate
or	gold
orage	thunderstorm; storm
orange	orange
orbite	orbit
orchestre	orchestra
ordinaire	ordinary
ordinateur	computer
ordinateur portable	laptop
ordonnance	order; ordinance
ordonner	order
ordre	order
ordre du jour	agenda
ordures	garbage
oreille	ear
oreilles	ear
organe	organ
organes	organ
organisateur	organizer
organisation	organization
organisation caritative	charity
organisation de défense	advocacy group
organisation de la santé	health organization
organisation des nations unies	united nations
organisation mondiale	world organization
organisation non gouvernementale	non-governmental organization
organisation état islamique	islamic state
organisations	organization
organiser	organize; hold
organisme	body; organization
orge	barley
orient	east
oriental	eastern
orientation sexuelle	sexual orientation
originaire	native
original	original
origine	origin
orphelin	orphan
orphelinat	orphanage
orthodoxe	orthodox
orthographe	spelling
os	bone
oscar	oscar
otage	hostage
otages	hostage
otan	nato
ou	-
oubli	oversight
oublier	forget
ouest	west; western
ouest africain	west african
ouganda	uganda
ougandais	ugandan
ougandaise	ugandan
oui	-
ouragan	hurricane
ours	bear
outil	tool
outre	-
outre atlantique	united states
outre manche	britain
ouvert	open
ouvert le feu	open fire
ouvert une enquête	open investigation
ouvertement	openly
ouverture	opening
ouvre	open
ouvrent	open
ouvrier	worker
ouvrir	open
ouvrir le feu	open fire
ouvrir une enquête	open investigation
ouïghour	uyghur
overdose	overdose
où	-
pacifique	pacific; peaceful
pacte	pact
pagaille	mess
page	page
paiement	payment
paient	pay
pain	bread
pair	peer
paix	peace
pakistanais	pakistani
pakistanaise	pakistani
palais	palace
palestine	palestine
palestinien	palestinian
paludisme	malaria
pam	wfp
panaméen	panamanian
pandémie	pandemic
panne	breakdown; outage
panne d électricité	power outage
panneaux solaires	solar panel
pape	pope
pape françois	pope francis
papier	paper
papouasie nouvelle guinée	papua new guinea
paquet	package; pack
par	-
par ailleurs	-
par an	per year; annually
par conséquent	therefore
par exemple	example
par habitant	per capita
par intérim	interim; acting
par jour	per day
par la suite	later
par le passé	past
par mois	per month
par rapport au	compared
par rapport aux	compared
par rapport à	compared
par semaine	per week
paradis	paradise
paradis fiscal	tax haven
paradis fiscaux	tax haven
paraguayen	paraguayan
parallèle	parallel
parallèlement	parallel
paramilitaire	paramilitary
paramètre	parameter
paraît	appear; seem
paraître	appear; seem
parc	park
parc national	national park
parce qu	-
parce que	-
parcourir	travel; cover
parcours	career; course
pardon	forgiveness; pardon
parent	parent
parents	parent
parfait	perfect
parfaitement	perfectly
parfois	-
parisien	paris; parisian
parité	parity
parking	parking lot; parking
parlement	parliament
parlement européen	european parliament
parlementaire	parliamentary; lawmaker
parlementaires	lawmaker
parlent	speak; talk
parler	speak; talk
parmi	-
parole	word; speech
paroles	word; lyrics
parquet	prosecutor
part	share; part
part de marché	market share
partage	sharing
partagent	share
partager	share
partenaire	partner
partenariat	partnership
partent	leave; go
parti	party
parti au pouvoir	ruling party
parti communiste	communist party
parti conservateur	conservative party
parti démocrate	democratic party
parti libéral	liberal party
parti politique	political party
parti républicain	republican party
parti socialiste	socialist party
parti travailliste	labour party
participant	participant
participation	participation; turnout; stake
participent	participate
participer	participate; take part
particulier	particular; individual; special
particulièrement	particularly
partie	part; party
partiel	partial
partiellement	partially
parties prenantes	stakeholder
partir	leave; go
partis politiques	political party
partout	everywhere
parts	share; stake
parts de marché	market share
paru	appear
parvenir	reach; manage; achieve
parvenu	manage; reach
parvenus	reach; manage
parvient	manage
pas	-
pas de	-
pas encore	-
pas seulement	not only
pas à pas	step by step
pass sanitaire	health pass
passage	passage; passing
passage piéton	pedestrian crossing
passager	passenger
passe sanitaire	health pass
passent	pass
passeport	passport
passer	pass; spend; go
passeur	smuggler
passeurs	smuggler
passif	liability; passive
passé	past; pass
pasteur	pastor
patience	patience
patient	patient
patiente	patient
patinage	skating
patrimoine	heritage
patrimoine mondial	world heritage
patron	boss; head
patronat	employer
patrons	boss
patrouille	patrol
pause	break; pause
pauvre	poor
pauvreté	poverty
payent	pay
payer	pay
pays	country
pays africains	african country
pays arabes	arab country
pays baltes	baltic states
pays bas	netherlands
pays basque	basque country
pays de galles	wales
pays du golfe	gulf country
pays développés	developed country
pays en développement	developing country
pays européens	european country
pays industrialisés	industrialized country
pays membres	member country
pays pauvres	poor country
pays riches	rich country
pays voisins	neighboring country
pays émergents	emerging country
paysage	landscape
paysan	farmer; peasant
pdg	ceo; chief executive
peau	skin
peindre	paint
peine	sentence; penalty
peine capitale	capital punishment
peine de mort	death penalty
peine de prison	prison sentence
peint	paint
peintre	painter
peinture	painting
peloton	peloton
pelouse	pitch; lawn
penalty	penalty
pendant	-
pendre	hang
pennsylvanie	pennsylvania
pensent	think
penser	think
pension	pension
pensons	think
pentagone	pentagon
perception	perception
percevoir	perceive
percuter	hit; crash
perd	lose
perdent	lose
perdre	lose
perdre la vie	die; lose life
perdre son emploi	lose job
perdu	lose
perdu la vie	die; lose life
perdus	lose
permanent	permanent
permet	allow; enable
permettait	allow; enable
permettant	allow; enable
permettent	allow; enable
permettra	allow; enable
permettrait	allow; enable
permettre	allow; enable
permettront	allow; enable
permis	allow; permit; license
permis de conduire	driver's license
permis de séjour	residence permit
permise	allow
permission	permission
perquisition	search; raid
perquisitionner	search; raid
persan	persian
perse	persian
persistant	persistent
persister	persist
personnage	character; figure
personnages	character
personnalité	personality; figure
personne	person; people
personne n	-
personne ne	nobody
personne âgée	elderly person
personnel	staff; personal; personnel
personnellement	personally
personnes	people; person
personnes âgées	elderly; old people
perspective	prospect; perspective
perspectives	outlook; prospect
persuader	persuade
persécuter	persecute
persécution	persecution
persécuté	persecute
perte	loss
perte nette	net loss
pertes	loss; casualty
pertes civiles	civilian casualties
pertinent	relevant
perturbation	disruption
perturber	disrupt
perçoit	perceive
perçu	perceive
peser	weigh
peso	peso
pesos	peso
pessimisme	pessimism
pessimiste	pessimistic
pesticide	pesticide
petit	small; little
petit ami	boyfriend
petit déjeuner	breakfast
petit fils	grandson
petite	small; little
petite amie	girlfriend
petite fille	little girl; granddaughter
petites et moyennes entreprises	small and medium-sized
petits enfants	grandchild
peu	-
peu à peu	gradually
peuple	people
peur	fear
peut	-
peut être	-
peuvent	-
pfizer	pfizer
pharmaceutique	pharmaceutical
pharmacie	pharmacy
phase	phase
phase de groupes	group stage
phase finale	final
philippin	philippine; filipino
philippines	philippines
philosophe	philosopher
philosophie	philosophy
photo	photo; picture
photographe	photographer
photographie	photograph; photography
photos	photo; picture
phrase	sentence
physique	physical; physics
phénomène	phenomenon
pib	gdp
pic	peak
pied	foot
pieds	foot
pierre	stone
pilote	pilot; driver
piloter	pilot; fly
pionnier	pioneer
piratage	hacking; piracy
pirate	pirate; hacker
pirate informatique	hacker
pirates informatiques	hacker
pire	worst; worse
pistolet	pistol
pizza	pizza
pièce	piece; room; play; coin
piège	trap
piéger	trap
piéton	pedestrian
place	place; square
place financière	financial center
placement	investment; placement
placer	place
plafond	ceiling; cap
plafonner	cap
plage	beach
plaider	plead
plaider coupable	plead guilty
plaidoyer	advocacy
plaignant	plaintiff
plaindre	complain
plaint	complain
plainte	complaint
plaire	please
plaisanter	joke
plaisanterie	joke
plan	plan
plan de paix	peace plan
plan de relance	stimulus plan; recovery plan
plan de sauvetage	rescue plan; bailout
plan social	layoff plan
plancher	floor
planification	planning
planifier	plan
plante	plant
planète	planet
plaque	plate
plaque tournante	hub
plastique	plastic
plat	flat; dish
plateau du golan	golan heights
plateforme	platform
plaît	please
plein	full
pleine	full
pleinement	fully
pleut	rain
pleuvoir	rain
plomb	lead
plonger	plunge; dive
plu	rain; please
pluie	rain
pluies	rain
pluies torrentielles	torrential rain
plupart	most
plus	-
plus bas	lower; lowest
plus bas niveau	lowest level
plus d	-
plus de	-
plus facile	easier
plus fort	stronger; strongest
plus forte	stronger
plus grand	largest; bigger
plus grande	largest; bigger
plus grands	largest
plus haut	higher; highest
plus haut niveau	highest level
plus important	most important; largest
plus importante	most important; largest
plus jeune	younger; youngest
plus long	longer; longest
plus longtemps	longer
plus pauvres	poorest
plus petit	smaller; smallest
plus populaire	most popular
plus puissant	most powerful
plus rapide	faster; fastest
plus riche	richest
plus tard	-
plus vite	faster
plus âgé	older; oldest
plus élevé	higher; highest
plus élevée	higher; highest
plusieurs	-
plutôt	-
plutôt que	-
pme	small business
pnb	gnp
pneu	tire
poche	pocket
poids	weight
poids lourd	truck; heavyweight
point	point
point de contrôle	checkpoint
point de pourcentage	percentage point
point de presse	press briefing
point de vue	point of view; view
points de pourcentage	percentage point
poisson	fish
police	police
policier	police officer; police
policiers	police officer; police
policière	police; police officer
politicien	politician
politique	policy; political; politics
politique agricole commune	common agricultural policy
politique budgétaire	fiscal policy
politique migratoire	migration policy
politique monétaire	monetary policy
politique économique	economic policy
politique étrangère	foreign policy
politologue	political scientist
polluant	pollutant; polluting
polluer	pollute
pollution	pollution
pollution de l air	air pollution
pologne	poland
polonais	polish
polonaise	polish
polynésie	polynesia
polynésie française	french polynesia
polémique	controversy; controversial
pomme	apple
pompe	pump
pompier	firefighter
pompiers	firefighter
pont	bridge
populaire	popular
population	population; people
population civile	civilian population
populisme	populism
populiste	populist
porc	pork; pig
pornographie	pornography
port	port; harbor
port du masque	mask wearing
portable	mobile; laptop
porte	door
porte avions	aircraft carrier
porte parole	spokesman; spokesperson; spokeswoman
porte à porte	door-to-door
portefeuille	portfolio; wallet
portent	carry; wear
porter	carry; wear
porter plainte	file complaint
porto rico	puerto rico
portugais	portuguese
portugaise	portuguese
porté disparu	missing
porté plainte	file complaint
portés disparus	missing
poser	ask; pose; lay
positif	positive
position	position; stance
positions	position
positive	positive
possibilité	possibility
possible	possible
possèdent	own
posséder	own; possess
poste	post; position; job
poste de contrôle	checkpoint
poste de police	police station
postes	post; job
pot de vin	bribe
potentiel	potential
potentiellement	potentially
pots de vin	bribe
poulet	chicken
poumon	lung
pour	-
pour cent	percent
pour l instant	now; moment
pour le moment	now; moment
pour maintenir	maintain
pour que	-
pourcentage	percentage
pourparlers	talks
pourparlers de paix	peace talks
pourpre	purple
pourquoi	-
pourra	-
pourraient	-
pourrait	-
pourront	-
poursuit	continue; pursue
poursuite	pursuit; continuation
poursuites	prosecution; legal action
poursuites judiciaires	legal action; prosecution
poursuivi	prosecute; pursue; continue
poursuivre	continue; pursue; prosecute
pourtant	-
pourvoir	fill; provide
pourvu que	-
poussent	push
pousser	push
poussée	surge; push
pouvaient	-
pouvait	-
pouvoir	power
pouvoir d achat	purchasing power
pouvoirs	power
pouvoirs publics	authority; government
pouvons	-
poème	poem
poète	poet
poésie	poetry
premier	first
premier but	first goal
premier mai	may day
premier ministre	prime minister
premier plan	prominent; leading
premier semestre	first half
premier tour	first round
premier trimestre	first quarter
première dame	first lady
première fois	first time
première guerre mondiale	world war i
première ligue	premier league
première ministre	prime minister
prenait	take
prenant	take
prend	take
prendra	take
prendra fin	end
prendre	take
prendre des décisions	make decision
prendre des mesures	take measure
prendre en charge	take charge
prendre en compte	take into account
prendre feu	catch fire
prendre fin	end
prendre la parole	speak
prendre le contrôle	take control
prendre le pouvoir	take power
prendre part	take part
prendre position	take position
prendre une décision	make decision
prendront	take
prenne	take
prennent	take
prenons	take
presque	-
presque jamais	hardly ever
presse	press
presser	press; urge
pression	pressure
preuve	evidence; proof
preuves	evidence
prier	pray
prime	bonus; premium
prince	prince
prince héritier	crown prince
princesse	princess
principal	main; principal
principalement	mainly
principe	principle
principes	principle
printemps	spring
printemps arabe	arab spring
prioritaire	priority
priorité	priority
pris	take
pris feu	catch fire
pris le contrôle	take control
pris le pouvoir	take power; seize power
pris part	take part
prise	take; taking
prise d otages	hostage taking
prise de conscience	awareness
prise de parole	speech
prise de position	position; stance
prise de pouvoir	takeover
prise de sang	blood test
prise en charge	care
prise en compte	consideration
prises de vue	footage
prison	prison; jail
prison ferme	prison
prison à vie	life in prison
prisonnier	prisoner
prisonnier de guerre	prisoner of war
prisonnier politique	political prisoner
prisonniers de guerre	prisoner of war
prisonniers politiques	political prisoner
prit	take
privatisation	privatization
privatiser	privatize
privé	private
prix	price; prize
prix du pétrole	oil price
prix nobel	nobel prize
prix à la consommation	consumer price
prière	prayer
probable	likely; probable
probablement	probably
problème	problem
problèmes	problem
problématique	problematic
processus	process
processus de paix	peace process
prochain	next
prochaines années	coming years
prochaines semaines	coming weeks
prochains jours	coming days
prochains mois	coming months
proche	close; near
proche orient	middle east; near east
proches	relative; close
procureur	prosecutor
procureur général	attorney general; prosecutor general
procureure	prosecutor
procès	trial
procès contre	lawsuit
procéder	proceed
procédure	procedure
producteur	producer
productif	productive
production	production; output
productivité	productivity
productrice	producer
produire	produce
produisait	produce
produisant	produce
produisent	produce
produit	product; produce
produit intérieur brut	gross domestic product
produit national brut	gross national product
produits	product
produits agricoles	agricultural product
produits alimentaires	food product
produits chimiques	chemical
produits de base	commodity
produits pharmaceutiques	pharmaceutical
produits pétroliers	petroleum product
professeur	professor; teacher
professionnel	professional
profil	profile
profit	profit; benefit
profiter	take advantage; benefit; enjoy
profond	deep
profondeur	depth
profondément	deeply
programme	program
programme alimentaire mondial	world food programme
programme nucléaire	nuclear program
programmer	schedule; program
progresser	progress; advance; rise
progression	progress; increase; growth
progressiste	progressive
progrès	progress
projet	project; plan
projet de loi	bill
projet de résolution	draft resolution
projets	project; plan
prolifération	proliferation
prolongation	extension
prolongations	extra time
prolonger	extend; prolong
promesse	promise; pledge
promet	promise
promettre	promise; pledge
promis	promise; pledge
promise	promise
propagande	propaganda
propagande d état	state propaganda
propagation	spread
propager	spread
prophète	prophet
proportion	proportion
proportionnel	proportional
proposent	propose; offer
proposer	propose; offer
proposition	proposal
proposition de loi	bill
propre	own; clean
propriétaire	owner; landlord
propriété	property; ownership
propriété intellectuelle	intellectual property
prostitution	prostitution
prostituée	prostitute
protection	protection
protectionnisme	protectionism
protectionniste	protectionist
protestant	protestant
protestants	protestant
protestation	protest
protestent	protest
protester	protest
protocole	protocol
prototype	prototype
protéger	protect
protégé	protect
protéine	protein
prouver	prove
provenance	origin
provenir	come from
provient	come from
province	province
provincial	provincial
provisoire	provisional; interim
provocation	provocation
provoquent	cause
provoquer	cause; provoke
proximité	proximity
prudence	caution
prudent	cautious
près d	-
près de	-
près du	-
précaire	precarious
précieuse	precious; valuable
précieux	precious; valuable
précis	precise; accurate
préciser	specify; say
précision	precision; detail
précisément	precisely
précédent	previous; precedent
prédiction	prediction
prédire	predict
prédécesseur	predecessor
préfecture	prefecture
préfet	prefect
prématuré	premature
prénom	first name
préoccupant	worrying
préoccupation	concern
préoccuper	concern; worry
préoccupé	concerned
préparatifs	preparation
préparation	preparation
préparent	prepare
préparer	prepare
présence	presence
présent	present
présentateur	presenter; host
présentation	presentation
présentatrice	presenter
présente	present
présentent	present
présenter	present
préservation	preservation
préserver	preserve
présidence	presidency
président	president; chairman
président américain	us president
président chinois	chinese president
président de la commission	commission president
président de la république	president
président directeur général	chief executive
président français	french president
président russe	russian president
président sortant	outgoing president
président syrien	syrian president
président élu	president-elect
présidente	president; chairwoman
présidente de la commission	commission president
présidentiel	presidential
présider	chair
présumé	alleged; suspected
prétend	claim
prétendent	claim
prétendre	claim; pretend
prétendu	alleged; so-called
prévaloir	prevail
prévaut	prevail
prévenir	prevent; warn
prévention	prevention
prévenu	defendant; warn
prévision	forecast
prévisions	forecast
prévisions de croissance	growth forecast
prévoient	plan; expect
prévoir	plan; forecast; expect
prévoit	plan; forecast; expect
prévoyait	plan; expect
prévoyant	plan
prévu	plan; schedule; expect
prévue	plan; schedule; expect
prévus	plan; schedule; expect
prêt	loan; ready
prêt immobilier	mortgage
prête	ready
prêter	lend
prêteur	lender
prêtre	priest
prêts	loan
psychiatre	psychiatrist
psychiatrique	psychiatric
psychologique	psychological
psychologue	psychologist
public	public
publicitaire	advertising
publics	public
publient	publish
publier	publish; release
publique	public
publiquement	publicly
publié	publish; release
puce	chip
puis	-
puisqu	-
puisque	-
puissance	power
puissance nucléaire	nuclear power
puissances	power
puissant	powerful
puissent	-
pur	pure
purement	purely
purge	purge
putsch	coup
putschiste	coup leader
pyramide	pyramid
pyrénées	pyrenees
pâques	easter
pèlerin	pilgrim
pèlerinage	pilgrimage
père	father
père de famille	father
pèse	weigh
pédophilie	pedophilia; child abuse
pékin	beijing
pénal	criminal; penal
pénurie	shortage
période	period
pérou	peru
péruvien	peruvian
pétition	petition
pétrole	oil
pétrole brut	crude oil
pétrolier	oil; tanker
pétrolière	oil
pêche	fishing
pêcheur	fisherman
pôle	pole
qatari	qatari
qu	-
quai d orsay	french foreign ministry
qualification	qualification
qualifier	describe; qualify
qualifié	qualified; describe
qualité	quality
qualité de l air	air quality
qualité de vie	quality of life
quand	-
quant au	-
quant aux	-
quant à	-
quantité	quantity
quarantaine	quarantine; forty
quarante	forty
quart	quarter
quart de finale	quarterfinal
quartier	neighborhood; district
quarts de finale	quarterfinal
quasi	-
quatorze	fourteen
quatre	four
quatre vingt	eighty
quatre vingt dix	ninety
quatre vingts	eighty
quatrième	fourth
quatrième trimestre	fourth quarter
que	-
quel	-
quelle	-
quelles	-
quelqu un	-
quelque	-
quelque chose	something
quelque part	somewhere
quelques	-
quels	-
question	question; issue
questions	question; issue
qui	-
quinzaine	fifteen; fortnight
quinze	fifteen
quinze jours	two weeks; fortnight
quittent	leave
quitter	leave; quit
quoi	-
quoique	-
quota	quota
quotidien	daily; newspaper
quotidien le monde	le monde
quotidienne	daily
québec	quebec
québécois	quebec
rabbin	rabbi
rachat	buyout; takeover; purchase
rachat d actions	share buyback
racheter	buy; buy back; take over
racial	racial
racine	root
racisme	racism
raciste	racist
raconter	tell; recount
radical	radical
radicalisation	radicalization
radicaliser	radicalize
radicaux	radical
radio	radio
raffinerie	refinery
raid	raid
raid aérien	air raid; airstrike
rail	rail
raison	reason
raisonnable	reasonable
raisons	reason
raisons de sécurité	security reason
ralentir	slow
ralentissement	slowdown
rallier	rally
ramadan	ramadan
ramener	bring back
rang	rank
rangoun	yangon
rançon	ransom
rapatriement	repatriation
rapatrier	repatriate
rapide	fast; rapid; quick
rapidement	quickly; rapidly
rappel	reminder; recall
rappeler	recall; remind
rapport	report; relation
rapporter	report; bring
rapports	report; relations
raqqa	raqqa
rare	rare
rarement	rarely
rassemblement	rally; gathering
rassemblement national	national rally
rassembler	gather
rassurant	reassuring
rassurer	reassure
ratification	ratification
ratifier	ratify
rationaliser	streamline
ravager	ravage; devastate
ravi	delighted
raz de marée	tidal wave
rdc	drc
rebelle	rebel
rebond	rebound
rebondir	rebound
recensement	census
recette	recipe; revenue
recettes	revenue; receipt
recevoir	receive; get
recharger	recharge
recherche	research; search
rechercher	seek; search
recherches	research; search
recommandation	recommendation
recommandations	recommendation
recommander	recommend
reconnaissance	recognition
reconnaissant	grateful; recognize
reconnaît	acknowledge; recognize
reconnaître	recognize; acknowledge; admit
reconnu	recognize; acknowledge
reconnus	recognize; acknowledge
reconstruction	reconstruction
reconstruire	rebuild
record	record
record du monde	world record
recourir	resort; use
recours	appeal; recourse; use
recouru	resort
recrutement	recruitment; hiring
recruter	recruit; hire
recueilli	collect; gather
recueillir	collect; gather
recul	decline; fall
reculer	fall; decline; retreat
recyclage	recycling
recycler	recycle
redoutent	fear
redouter	fear; dread
redressement judiciaire	receivership
refaire	redo
refus	refusal
refusent	refuse
refuser	refuse; reject
regagner	regain
regard	look; gaze
regardent	watch; look
regarder	look; watch
regret	regret
regretter	regret
regrettons	regret
regroupement familial	family reunification
reine	queen
rejet	rejection; discharge
rejeter	reject
rejettent	reject
rejoignent	join
rejoindre	join
rejoint	join
relance	recovery; stimulus; revival
relancer	revive; relaunch
relatif	relative; related
relation	relationship; relation
relations	relations; relationship
relations diplomatiques	diplomatic relations
relativement	relatively
religieuse	religious
religieux	religious
religion	religion
remaniement	reshuffle
remarque	remark; comment
remarquer	notice
remboursement	repayment; reimbursement
rembourser	repay; reimburse
remercier	thank
remettre	hand over; deliver; postpone
remettre en cause	question; challenge
remis	hand over
remise	discount; delivery
remise en cause	challenge
remise en liberté	release
remise en état	repair
remplacement	replacement
remplacer	replace
remplaçant	replacement; substitute
remportent	win
remporter	win
rencontre	meeting; match
rencontrer	meet
rencontrer des difficultés	face difficulties
rencontres	meeting
rend	make
rendement	yield; performance
rendent	make
rendez vous	appointment; meeting
rendre	return; make
rendre compte	report; account
rendre hommage	pay tribute
rendre public	make public; release
rendre publique	make public
rendre visite	visit
rendu	make; return
rendu hommage	pay tribute
rendu public	make public; release
rendu visite	visit
rendus	make; return
renforcement	strengthening
renforcer	strengthen; reinforce
renfort	reinforcement
renoncer	give up; renounce
renouvelable	renewable
renouveler	renew
renouvellement	renewal
renseignement	intelligence; information
renseignements	intelligence; information
rentabilité	profitability
rentable	profitable
rentrer	return; go home
rentrée	start of term; return
rentrée scolaire	new school year
renversement	overthrow
renverser	overthrow; topple
repas	meal
report	postponement; delay
reportage	report
reporter	postpone; reporter
reporters sans frontières	reporters without borders
reprend	resume
reprendre	resume; take over
repris	resume; take over
reprise	recovery; resumption; takeover
reprocher	accuse; blame
représailles	retaliation; reprisal
représentant	representative
représentante	representative
représentation	representation
représentent	represent
représenter	represent
requête	request; query
rescapé	survivor
respect	respect
respecter	respect; comply
respectif	respective
respectivement	respectively
respiration	breathing
respiratoire	respiratory
respirer	breathe
responsabilité	responsibility
responsabilités	responsibility
responsable	official; responsible
responsables	official
ressembler	resemble; look like
ressenti	feel
ressentir	feel
resserrement	tightening
resserrer	tighten
ressortissant	national; citizen
ressource	resource
ressources	resource
ressources naturelles	natural resource
restaurant	restaurant
restauration	catering; restoration
reste	rest; remain
restent	remain
rester	remain; stay
restons	remain
restreindre	restrict
restreint	restrict; limited
restreinte	restricted
restriction	restriction
restrictions	restriction
restructuration	restructuring
restructurer	restructure
retard	delay; late
retarder	delay
retenir	retain; hold
retenu	hold; select
retenus	hold; select
retient	retain; hold
retirer	withdraw; remove
retour	return
retournent	return
retourner	return; go back
retrait	withdrawal
retrait des troupes	troop withdrawal
retraite	retirement; pension; retreat
retraité	retiree; pensioner
retrouver	find
retrouvé mort	found dead
retrouvés morts	found dead
revendication	claim; demand
revendiquer	claim
revenir	return; come back
revenu	income; revenue; return
revenu net	net income
revenus	income; revenue
reviennent	return; come back
revient	return
revoir	review; revise
revoit	review
revu	review; magazine
revue	magazine; journal; review
revue scientifique	scientific journal
reçoit	receive
reçoivent	receive
reçu	receive
reçus	receive
rhin	rhine
riche	rich; wealthy
riches	rich
richesse	wealth
rideau de fer	iron curtain
ridicule	ridiculous
rien	-
rigoureux	rigorous
rigueur	rigor; austerity
riposte	response; retaliation
riposter	retaliate; respond
rire	laugh; laughter
risque	risk
risquer	risk
risques	risk
risqué	risky
rival	rival
rivalité	rivalry
rivière	river
riyad	riyadh
riz	rice
robe	dress
robot	robot
robuste	robust
roche	rock
rocher	rock
roi	king
roland garros	french open
romain	roman
roman	novel
rome	rome
rompre	break; break off
rompt	break
rompu	break
roquette	rocket
rose	pink; rose
rouble	ruble
roue	wheel
rouge	red
rougeole	measles
roumain	romanian
roumanie	romania
roupie	rupee
route	road; route
routier	road
routine	routine
rouvert	reopen
rouvrir	reopen
royal	royal
royaume	kingdom
royaume uni	united kingdom; uk; britain
rue	street
rugby	rugby
rumeur	rumor
rupture	break; rupture
rural	rural
russe	russian
russie	russia
rwandais	rwandan
rwandaise	rwandan
rythme	pace
règle	rule
règlement	regulation; settlement
règles	rule
réacteur	reactor
réacteur nucléaire	nuclear reactor
réaction	reaction
réaffirmer	reaffirm
réagir	react; respond
réagissent	react
réalisateur	director
réalisation	achievement
réalisatrice	director
réaliser	achieve; carry out; realize
réalisme	realism
réaliste	realistic
réalité	reality
réalité virtuelle	virtual reality
réanimation	intensive care
rébellion	rebellion
récemment	recently
récent	recent
réception	reception; receipt
récession	recession
réchauffement	warming
réchauffement climatique	global warming
réclamation	complaint; claim
réclame	demand
réclament	demand
réclamer	demand; claim
récolte	harvest; crop
récolter	harvest
récompense	award; reward
récompenser	reward; award
réconfort	comfort
rédacteur	editor
rédacteur en chef	editor-in-chief
rédaction	newsroom; writing
réduction	reduction; cut
réduire	reduce; cut
réduisant	reduce
réduisent	reduce
réduit	reduce; cut
réel	real
réellement	really
réformateur	reformist
réforme	reform
réforme des retraites	pension reform
réformer	reform
réfugié	refugee
référence	reference; benchmark
référendum	referendum
régime	regime; diet; plan
région	region
régional	regional
réglementaire	regulatory
réglementation	regulation
régler	settle; resolve
régulateur	regulator
régulation	regulation
régulier	regular
régulièrement	regularly
régénération	regeneration
réitérer	reiterate
rémunération	pay; remuneration; compensation
réouverture	reopening
répandent	spread
répandre	spread
répandu	widespread
répandus	widespread
réparation	repair
réparations	repair; reparation
réparer	repair
réplique	aftershock
répond	respond; answer
répondent	respond; answer
répondre	answer; respond; reply
répondre à	respond; answer
répondu	respond; answer; reply
réponse	response; answer; reply
répression	crackdown; repression
réprimer	repress; crack down
républicain	republican
république	republic
république centrafricaine	central african republic
république dominicaine	dominican republic
république démocratique du congo	democratic republic congo; congo
république tchèque	czech republic
réputation	reputation
répéter	repeat
réseau	network
réseau mobile	mobile network
réseau social	social network
réseau électrique	power grid
réseaux	network
réseaux sociaux	social media; social network
réserve fédérale	federal reserve
résident	resident
résilience	resilience
résilient	resilient
résistance	resistance
résister	resist
résolu	resolve
résolue	resolve
résolus	resolve
résolution	resolution
résoudre	solve; resolve
résultat	result
résultat final	outcome
résultat net	net profit; net income
résultats	result
rétablir	restore
rétablissement	restoration; recovery
réticence	reluctance
réticent	reluctant
rétrospectif	retrospective
réunion	meeting
réunion extraordinaire	extraordinary meeting
réunir	meet; gather
réunis	meet; gather
réunissent	meet; gather
réussir	succeed; manage
réussite	success
révolte	revolt
révolution	revolution
révolution française	french revolution
révolutionnaire	revolutionary
révèlent	reveal
révélation	revelation
révéler	reveal
rééchelonnement	rescheduling
réécrire	rewrite
réélection	reelection
réélire	reelect
réélu	reelect
rêve	dream
rêver	dream
rôle	role
s	-
s agit	concern
s attendre	expect
s effondrer	collapse
s engager	commit; pledge
s entretenir	talk; meet
s est	-
s est rendu	go; visit
s excuser	apologize
s écraser	crash
s était	-
sa	-
sable	sand
sac	bag
sacré	sacred
sahara occidental	western sahara
sain et sauf	safe
saint	saint; holy
saint pétersbourg	saint petersburg; st petersburg
saint siège	holy see
saint valentin	valentine's day
saisie	seizure
saisir	seize
saison	season
sait	know
salaire	wage; salary; pay
salaire minimum	minimum wage
salaires	wage
salarial	wage
salarié	employee
sale	dirty
salle	room; hall
salle de bain	bathroom
salle de classe	classroom
salonique	thessaloniki
saluer	welcome; greet
salvador	el salvador
salvadorien	salvadoran
samedi	saturday
sanction	sanction; penalty
sanctionner	punish; sanction
sanctions	sanction
sanctions économiques	economic sanctions
sang	blood
sanitaire	health
sans	-
sans abri	homeless
sans domicile fixe	homeless
sans doute	probably; no doubt
sans fil	wireless
sans papiers	undocumented migrant
sans précédent	unprecedented
sans que	-
santé	health
santé mentale	mental health
santé publique	public health
saoudien	saudi
saper	undermine
sardaigne	sardinia
satellite	satellite
satisfaction	satisfaction
satisfait	satisfied
sauf	-
saura	know
sauvage	wild
sauver	save; rescue
sauvetage	rescue
sauveteur	rescuer
savait	know
savent	know
savoie	savoy
savoir	know; knowledge
savons	know
saxe	saxony
scandale	scandal
scandinavie	scandinavia
scepticisme	skepticism
sceptique	skeptical
science	science
science fiction	science fiction
sciences	science
sciences humaines	humanities
sciences sociales	social sciences
scientifique	scientist; scientific
scientifiques	scientist; scientific
scolaire	school
scolarité	schooling
scotland yard	scotland yard
scrutin	ballot; vote; election
sculpture	sculpture
scène	scene; stage
scénario	scenario; script
scénarios	scenario
scénariste	screenwriter
sdf	homeless
se	-
se battre	fight
se déroule	take place
se déroulera	take place
se passer	happen
se plaindre	complain
se produire	happen; occur
se rendre	go; visit; surrender
se rendre compte	realize
se sont	-
se souvenir	remember
se tenir	hold; stand
sec	dry
second	second
second semestre	second half
second tour	second round; runoff
secondaire	secondary
seconde	second
seconde guerre mondiale	world war ii
seconde période	second half
secouriste	rescuer; rescue worker
secours	rescue; relief; aid
secret	secret
secrétaire	secretary
secrétaire d état	secretary of state
secrétaire général	secretary general
secrétaire générale	secretary general
secrétariat	secretariat
secte	sect; cult
secteur	sector
secteur bancaire	banking sector
secteur de l énergie	energy sector
secteur financier	financial sector
secteur privé	private sector
secteur public	public sector
section	section
seigneur de guerre	warlord
seize	sixteen
sel	salt
selon	-
selon des sources	source
selon la police	police
selon les autorités	authority
selon les chiffres	figure
selon les estimations	estimate
selon les médias	media
selon un communiqué	statement
selon un rapport	report
selon un sondage	poll
selon une étude	study
semaine	week
semaine dernière	last week
semaine prochaine	next week
semblable	similar
semble	seem
semblent	seem
sembler	seem; appear
semence	seed
semestre	half
semi conducteur	semiconductor
semi conducteurs	semiconductor
sens	sense; meaning
sensibilisation	awareness
sensibiliser	raise awareness
sensibilité	sensitivity
sensible	sensitive
sent	feel
senti	feel
sentiment	feeling; sentiment
sentir	feel
sept	seven
septembre	september
septentrional	northern
septième	seventh
sera	-
seraient	-
serait	-
serbe	serbian; serb
serbie	serbia
sergent	sergeant
seront	-
serrer	tighten
serré	tight; close
sert	serve
servent	serve
serveur	server; waiter
serveurs	server
serveuse	waitress
servi	serve
service	service; department
service de renseignement	intelligence service
service de santé	health service
service militaire	military service
service public	public service
service secret	secret service
services	service
services de renseignement	intelligence service; intelligence agency
services financiers	financial services
services publics	public service
services secrets	secret service; intelligence service
servir	serve
ses	-
session	session
seuil	threshold
seuil de pauvreté	poverty line
seul	only; alone; single
seule	only; alone
sexe	sex
sexuel	sexual
seychelles	seychelles
shanghaï	shanghai
shoah	holocaust
si	-
sicile	sicily
sida	aids
signal	signal
signalement	report
signaler	report
signataire	signatory
signature	signature; signing
signe	sign
signent	sign
signer	sign
significatif	significant
silence	silence
silencieux	silent
similaire	similar
simple	simple
simplement	simply
simulation	simulation
simultanément	simultaneously
singapour	singapore
singapourien	singapore
sinistre	disaster
sinon	-
site	site
site internet	website
site officiel	official website
site web	website
situation	situation
situer	locate
situé	locate
six	six
sixième	sixth
siècle	century
siège	seat; headquarters; siege
siège social	headquarters
ski	ski; skiing
slovaque	slovak
slovaquie	slovakia
slovène	slovenian
slovénie	slovenia
smartphone	smartphone
sncf	sncf
social	social
sociale	social
socialiste	socialist
sociaux	social
sociologue	sociologist
société	company; society
société civile	civil society
société mère	parent company
sociétés	company; society
soeur	sister
soi	-
soi disant	so-called
soient	-
soif	thirst
soignant	caregiver; health worker
soigner	treat; care
soin	care
soins	care
soins de santé	health care
soins intensifs	intensive care
soins médicaux	medical care; medical treatment
soir	evening
soirée	evening
soit	-
soixante	sixty
soixante dix	seventy
soja	soybean
sol	soil; ground
solaire	solar
soldat	soldier
soleil	sun
solidaire	supportive
solidarité	solidarity
solide	solid; strong
solution	solution
solution à deux états	two-state solution
somalie	somalia
somalien	somali
sombre	dark
somme	sum
sommeil	sleep
sommet	summit
sommets	summit; peak
son	-
son mari	husband
sondage	poll; survey
sondages	poll
sonde	probe
sont	-
sont morts	die; kill
sophistiqué	sophisticated
sortent	leave; exit
sortie	exit; release; outing
sortie de l ue	leave eu
sortir	go out; leave; exit
soudain	sudden; suddenly
soudainement	suddenly
soudan	sudan
soudan du sud	south sudan
soudanais	sudanese
soudanaise	sudanese
souffert	suffer
souffle	breath; blast
souffrance	suffering
souffre	suffer
souffrent	suffer
souffrir	suffer
souhait	wish
souhaitent	wish; want
souhaiter	wish; want; hope
souhaitons	wish; want
soulever	raise; lift
soulignent	stress; emphasize
souligner	stress; emphasize; underline
souligné	stress; emphasize
soulèvement	uprising
soumet	submit
soumettent	submit
soumettre	submit
soumis	submit
soumise	submit
soupçon	suspicion
soupçonner	suspect
soupçonné	suspect
source	source
source de sécurité	security source
source diplomatique	diplomatic source
source judiciaire	judicial source
source policière	police source
source proche	source close
sources diplomatiques	diplomatic source
sources officielles	official source
sous	-
sous couvert d anonymat	condition of anonymity
sous ensemble	subset
sous le nom de	known
sous marin	submarine
sous pression	under pressure
sous traitant	subcontractor
soutenir	support; back
soutenu	support; back
soutenus	support; back
souterrain	underground
soutien	support; backing
soutiennent	support; back
soutient	support; back
souvenir	memory; remember
souvent	-
souverain	sovereign
souverain pontife	pope; pontiff
souveraineté	sovereignty
soviétique	soviet
spatial	space
spectacle	show
spectateur	spectator
sport	sport
sportif	sports; athlete
sportive	sports
spécial	special
spécialiste	specialist; expert
spécialisé	specialized
spécialité	specialty
spécifique	specific
spéculateur	speculator
spéculation	speculation
sri lankais	sri lankan
sri lankaise	sri lankan
stabiliser	stabilize
stabilité	stability
stabilité politique	political stability
stable	stable
stade	stadium; stage
stage	internship
standard	standard
star	star
start up	startup
startup	startup
station	station; resort
station balnéaire	resort
station de ski	ski resort
station spatiale	space station
station spatiale internationale	international space station
stationnement	parking
stationner	station; park
statique	static
statistique	statistics; statistical
statistiques	statistics
statue	statue
stimuler	stimulate; boost
stock	stock; inventory
stockage	storage
stocker	store
stocks	stock; inventory
strasbourg	strasbourg
stratégie	strategy
stratégique	strategic
stress	stress
structure	structure
studio	studio
studios	studio
stupéfiants	drug; narcotics
style	style
su	know
subir	suffer; undergo
subissent	suffer
subit	suffer; undergo
substantiel	substantial
subvention	subsidy; grant
subventionner	subsidize
successeur	successor
succession	succession
succursale	branch
succès	success
succéder	succeed
sucre	sugar
sud	south; southern
sud africain	south african
sud africaine	south african
sud américain	south american
sud coréen	south korean
sud est	southeast
sud ouest	southwest
suffire	suffice
suffisamment	enough; sufficiently
suffisant	sufficient; enough
suffrage	vote
suggestion	suggestion
suggérer	suggest
suicide	suicide
suicider	suicide
suis	-
suisse	switzerland; swiss
suit	follow
suite	follow-up; result
suivant	next; following
suivent	follow
suivi	follow; monitoring
suivirent	follow
suivra	follow
suivre	follow
sujet	subject; topic
sujets	subject; topic
sultan	sultan
sunnite	sunni
superficie	area
supermarché	supermarket
superpuissance	superpower
superviser	supervise; oversee
supervision	supervision
suppléant	deputy; alternate
supplémentaire	additional; extra
supplémentaires	additional; extra
supporter	fan; supporter
supporters	fan; supporter
supposer	assume; suppose
suppression	removal; elimination
suppression d emplois	job cut
suppressions d emplois	job cut
suppressions de postes	job cut
supprimer	remove; cut; delete
suprémaciste	supremacist
suprémaciste blanc	white supremacist
suprémacistes blancs	white supremacist
supérieur	superior; higher
sur	-
sur facebook	facebook
sur twitter	twitter
sur un an	year on year
surcapacité	overcapacity
surface	surface; area
surmonter	overcome
surnom	nickname
surnommer	nickname
surpasser	surpass
surpopulation	overpopulation
surprenant	surprising
surprendre	surprise
surpris	surprise
surprise	surprise
surproduction	overproduction
surtout	-
surveillance	surveillance; monitoring
surveiller	monitor; watch
survenir	occur; happen
survenu	occur; happen
survenus	occur
survie	survival
survivant	survivor
survivre	survive
survécu	survive
susceptible	likely
susciter	arouse; spark
suspect	suspect
suspecter	suspect
suspend	suspend
suspendent	suspend
suspendre	suspend
suspendu	suspend
suspendus	suspend
suspension	suspension
suède	sweden
suédois	swedish
symbole	symbol
symbolique	symbolic
symptôme	symptom
synagogue	synagogue
syndical	union
syndicat	union; trade union
syndicats	union
syrie	syria
syrien	syrian
système	system
système de santé	health system
système immunitaire	immune system
systèmes	system
systèmes de paiement	payment system
systématique	systematic
systématiquement	systematically
sèche	dry
sécheresse	drought
sécuriser	secure
sécurité	security; safety
sécurité alimentaire	food security
sécurité nationale	national security
sécurité routière	road safety
sécurité sociale	social security
ségrégation	segregation
séisme	earthquake
séjour	stay
sélection	selection
sélectionner	select
sélectionneur	coach
sénat	senate
sénateur	senator
sénatrice	senator
sénégal	senegal
sénégalais	senegalese
sénégalaise	senegalese
séoul	seoul
séparation	separation
séparatiste	separatist
séparer	separate
série télévisée	tv series
sérieuse	serious
sérieux	serious
séville	seville
sévère	severe
sûr	sure; safe
sûreté	safety; security
sœur	sister
t	-
ta	-
tabac	tobacco
table	table
tableau	painting; table
tableau de bord	dashboard
tableaux	painting; table
tactique	tactic; tactical
taille	size
talent	talent
talibans	taliban
tamise	thames
tandis	-
tandis qu	-
tandis que	-
tant	-
tantôt	-
tanzanie	tanzania
tanzanien	tanzanian
tapis rouge	red carpet
tard	-
tarif	tariff; rate; price
tarifs	price; tariff; rate
taux	rate
taux d inflation	inflation rate
taux d intérêt	interest rate
taux de change	exchange rate
taux de chômage	unemployment rate
taux de croissance	growth rate
taux de mortalité	mortality rate
taux de natalité	birth rate
taux de participation	turnout
taux directeur	key rate
taxe	tax
taxer	tax
taxes	tax
taïwan	taiwan
taïwanais	taiwanese
taïwanaise	taiwanese
tbilissi	tbilisi
tchad	chad
tchadien	chadian
tchèque	czech
tchécoslovaquie	czechoslovakia
tchéquie	czech republic
tchétchène	chechen
tchétchénie	chechnya
te	-
technicien	technician
technique	technique; technical
technologie	technology
technologique	technological; technology
tel	-
tel aviv	tel aviv
tel que	-
telle	-
telle que	-
tellement	-
telles	-
telles que	-
tels	-
tels que	-
temple	temple
temporaire	temporary
temporairement	temporarily
temps	time; weather
temps de travail	working hours
temps partiel	part-time
temps plein	full-time
température	temperature
températures	temperature
tempête	storm
tempête de neige	snowstorm; blizzard
tempête de sable	sandstorm
tempête tropicale	tropical storm
tend	tend
tendance	trend; tendency
tendent	tend
tendre	tend; tender
tendu	tense
tenir	hold; keep
tenir compte	take into account
tenir tête	stand up
tennis	tennis
tension	tension
tension artérielle	blood pressure
tensions	tension
tentative	attempt
tentative d assassinat	assassination attempt
tentent	try; attempt
tenter	try; attempt
tenu	hold
tenue	holding; outfit
tenus	hold
terminer	finish; end; complete
terrain	ground; field; land
terre	land; earth; ground
terre neuve	newfoundland
terres	land
terres rares	rare earth
terrible	terrible
territoire	territory
territoires occupés	occupied territory
territoires palestiniens	palestinian territory
territorial	territorial
terrorisme	terrorism
terroriste	terrorist
tes	-
test	test
tester	test
testé positif	test positive
texte	text
textile	textile
tgv	high-speed train
thaïlandais	thai
thaïlandaise	thai
thaïlande	thailand
thème	theme
thé	tea
théorie	theory
théâtre	theater
tibet	tibet
tibétain	tibetan
tiendra	hold
tiendront	hold
tiennent	hold
tient	hold
tiers	third
tiers monde	third world
timor oriental	east timor
tir	shot; fire; shooting
tir au but	penalty shootout
tirage au sort	draw
tirer	fire; shoot; pull
tireur	shooter; gunman
tirs	fire; shooting; shot
tirs au but	penalty shootout
tirs de roquettes	rocket fire
titre	title; security; headline
titre de séjour	residence permit
titrer	headline
titres	security; title
togolais	togolese
togolaise	togolese
toi	-
toit	roof
tolérance	tolerance
tolérer	tolerate
tombe	grave; tomb
tombent	fall
tomber	fall
tonne	ton
tornade	tornado
tort	wrong
torture	torture
torturer	torture
total	total
totalement	totally
touchent	affect
toucher	touch; affect; hit
toucher le fond	hit bottom
toujours	-
tour	round; tour; tower; turn
tour de france	tour de france
tour eiffel	eiffel tower
tour opérateur	tour operator
tourisme	tourism
touriste	tourist
touristique	tourist
tournage	filming; shooting
tournant	turning point
tournent	turn
tourner	turn; shoot
tournoi	tournament
tournoi des six nations	six nations
tournoi du grand chelem	grand slam tournament
tournée	tour
tous	-
tous les ans	every year
tous les jours	every day
tout	-
tout d abord	first
tout le monde	everyone
toute	-
toutefois	-
toutes	-
toxicomane	drug addict
trace	trace
tradition	tradition
traditionnel	traditional
traduction	translation
traduire	translate
traduit	translate
traduit en justice	bring to justice
trafic	traffic; trafficking
trafic aérien	air traffic
trafic d armes	arms trafficking
trafic de drogue	drug trafficking
trafiquant	trafficker
trafiquants de drogue	drug trafficker
tragique	tragic
tragédie	tragedy
train	train
train à grande vitesse	high-speed train
traite des êtres humains	human trafficking
traitement	treatment; processing
traiter	treat; deal
traité	treaty
traité de l atlantique	north atlantic treaty
tramway	tram
tranche	tranche; bracket
tranquille	quiet
transfert	transfer
transformation	transformation
transformer	transform
transférer	transfer
transgenre	transgender
transition	transition
transition énergétique	energy transition
transmet	transmit
transmettent	transmit
transmettre	transmit; pass on
transmis	transmit
transmission	transmission
transparence	transparency
transparent	transparent
transport	transport; transportation
transport aérien	air transport
transporter	transport; carry
transports	transport
transports en commun	public transport
travail	work; job; labor
travaillent	work
travailler	work
travailleur	worker
travailleurs	worker
travailleuse	worker
travailliste	labour
travaillons	work
travaux	work
traverser	cross
traversée	crossing
traîner	drag
treize	thirteen
tremblement de terre	earthquake
trentaine	thirty
trente	thirty
tribal	tribal
tribu	tribe
tribunal	court; tribunal
tribunal administratif	administrative court
tribunal correctionnel	criminal court
tribunal de commerce	commercial court
tribunal pénal international	international criminal tribunal
tribunaux	court
tricher	cheat
tricherie	cheating
trimestre	quarter
trimestriel	quarterly
triple	triple
tripler	triple
tripoli	tripoli
triste	sad
tristesse	sadness
trois	three
trois quarts	three quarters
troisième	third
troisième trimestre	third quarter
tromper	deceive; mislead
tromperie	deception
trompeur	misleading
trop	-
trou	hole
trou noir	black hole
troupe	troop
troupes	troops
trous	hole
trouvent	find
trouver	find
trouver la mort	die
trouvé la mort	die
trouvé mort	found dead
très	-
trésor	treasury
trésorerie	cash
trésorier	treasurer
trêve	truce
trône	throne
tsunami	tsunami
tube	hit; tube
tuberculose	tuberculosis
tuent	kill
tuer	kill
tuerie	killing; massacre
tueur	killer
tumeur	tumor
tunis	tunis
tunisie	tunisia
tunisien	tunisian
tunnel	tunnel
turc	turkish; turk
turcs	turkish; turk
turin	turin
turque	turkish
turquie	turkey
tué	kill
tva	vat
tweet	tweet
tweeter	tweet
twitter	twitter
type	type
typhon	typhoon
tâche	task
téhéran	tehran
télescope	telescope
téléchargement	download
télécharger	download
télécommunications	telecommunications
téléphone	phone; telephone
téléphone portable	mobile phone; cell phone
téléphoner	phone; call
téléphones portables	mobile phone
téléphonie	telephony
téléphonique	telephone; phone
télétravail	remote work; telework
télévision	television; tv
télévisé	televised
témoignage	testimony
témoignent	testify; show
témoigner	testify
témoin	witness
tête	head
tête de série	seed
tôt	-
ue	european union; eu
ukrainien	ukrainian
ultimatum	ultimatum
ultime	final; ultimate
ultra	ultra
ultérieur	subsequent; later
ultérieurement	later
un	-
un environnement	environment
un grand nombre	large number
un mari	husband
une	-
une faute	fault; mistake
une note	note
une publicité	advertisement
une série	series
unesco	unesco
uni	united
unicef	unicef
union	union
union africaine	african union
union européenne	european union; eu
union soviétique	soviet union
unique	unique; only; single
uniquement	only
unir	unite
unis	united
unité	unit; unity
unités	unit
univers	universe
universel	universal
universitaire	university; academic
université	university
uranium	uranium
urbain	urban
urgence	emergency; urgency
urgence sanitaire	health emergency
urgences	emergency room
urgent	urgent
urne	ballot box
urss	soviet union
uruguayen	uruguayan
usa	united states
usage	use
usager	user
usine	factory; plant
utile	useful
utilisateur	user
utilisation	use
utilisent	use
utiliser	use
va	go
vacances	holiday; vacation
vaccin	vaccine
vaccination	vaccination
vacciner	vaccinate
vacciné	vaccinate
vache	cow
vague de chaleur	heatwave
vaincre	defeat
vaincu	defeat
vaincus	defeat
vainqueur	winner
valent	be worth
valeur	value
valeur ajoutée	added value
valeurs	value; stock
valide	valid
valider	validate
validité	validity
valise	suitcase
vallée	valley
valoir	be worth
variable	variable
variant	variant
varier	vary
variété	variety
varsovie	warsaw
vaste	vast
vatican	vatican
vaut	be worth
vedette	star
veille	eve; day before
venait	come
vend	sell
vendent	sell
vendeur	seller; salesman
vendre	sell
vendredi	friday
vendront	sell
vendu	sell
vendus	sell
venir	come
venir en aide	help
venise	venice
vent	wind
vente	sale
vente au détail	retail sale
vente aux enchères	auction
ventes	sale
ventes au détail	retail sales
ventes d armes	arms sale
vents	wind
venu	come
venus	come
verdict	verdict
verre	glass
verront	see
vers	-
vers l avant	forward
vert	green
vertical	vertical
vestiaire	locker room
veto	veto
veulent	want
veut	want
veuve	widow
viable	viable
viande	meat
vice ministre	deputy minister
vice premier ministre	deputy prime minister
vice président	vice president
vice présidente	vice president
victime	victim
victimes	victim; casualty
victimes civiles	civilian casualties
victoire	victory; win
vide	empty; vacuum
vide politique	political vacuum
vider	empty
vidéo	video
vidéos	video
vie	life
vie privée	privacy; private life
vie quotidienne	daily life; everyday life
vie sociale	social life
vieil	old
vieille	old
vieillissement de la population	aging population
viendra	come
viendront	come
vienne	vienna
viennent	come
viennent de	just
vient	come
vient de	just
vies	life
vietnamien	vietnamese
vieux	old
vieux de	old
vigilance	vigilance
vigilant	vigilant
vih	hiv
village	village
villageois	villager
ville	city; town
vin	wine
vingt	twenty
vingtaine	twenty
vint	come
viol	rape
violation	violation
violence	violence
violences	violence
violences conjugales	domestic violence
violences sexuelles	sexual violence
violent	violent
violer	rape; violate
violeur	rapist
virginie	virginia
virginie occidentale	west virginia
virtuel	virtual
virus	virus
vis à vis	-
visa	visa
visage	face
visant	aim
visas	visa
visent	aim
viser	aim; target
viser à	aim
visibilité	visibility
visible	visible
vision	vision
visite	visit
visite officielle	official visit
visiter	visit
visiteur	visitor
vit	live; see
vital	vital
vitesse	speed
vivaient	live
vivait	live
vivant	alive; living
vivent	live
vivons	live
vivra	live
vivre	live
viêt nam	vietnam
vocal	vocal
voeux	wish
voici	-
voie	way; track; lane
voient	see
voile	sail; veil; sailing
voile islamique	islamic veil
voilà	-
voir	see
voisin	neighbor; neighboring
voit	see
voiture	car
voiture autonome	self-driving car
voiture de sport	sports car
voiture piégée	car bomb
voiture électrique	electric car
voitures électriques	electric car
voix	voice; vote
voix off	voiceover
vol	flight; theft
vol intérieur	domestic flight
volaille	poultry
volatilité	volatility
volcan	volcano
voler	steal; fly
voleur	thief
volontaire	volunteer; voluntary
volontairement	voluntarily; deliberately
volonté	will; willingness
vols	flight; theft
vols internationaux	international flight
volume	volume
vont	go
vos	-
vote	vote
vote de confiance	confidence vote
voter	vote
votre	-
voudraient	would like
voudrait	would like
voulaient	want
voulait	want
vouloir	want
voulons	want
voulu	want
vous	-
voyage	trip; travel; journey
voyager	travel
voyageur	traveler; passenger
voyons	see
vrai	true; real
vraie	true; real
vraiment	really
vu	see
vue	view; sight
vulnérable	vulnerable
vus	see
vécu	live
véhicule	vehicle
véhicules électriques	electric vehicle
vélo	bike; bicycle
vénézuélien	venezuelan
vérification	verification
vérifier	check; verify
véritable	real; genuine
vérité	truth
vétéran	veteran
vêtement	clothing; garment
vêtements	clothes; clothing
wallon	walloon
wallonie	wallonia
washington post	washington post
week end	weekend
y	-
y compris	-
yen	yen
yeux	eye
yougoslave	yugoslav
yougoslavie	yugoslavia
yuan	yuan
yémen	yemen
yéménite	yemeni
zambie	zambia
zambien	zambian
zimbabwéen	zimbabwean
zone	zone; area
zone démilitarisée	demilitarized zone
zone euro	eurozone
zone tampon	buffer zone
zones	zone; area
zéro	zero
à	-
à alger	algiers
à bord	aboard; on board
à cause de	because
à cause des	because
à cause du	because
à ce jour	date
à court terme	short term
à deux reprises	twice
à grande échelle	large-scale
à huis clos	closed doors
à l aide	help
à l avance	advance
à l avenir	future
à l est	east
à l extérieur	outside
à l initiative de	initiative
à l intérieur	inside
à l issue de	after; end
à l issue du	after; end
à l occasion de	-
à l origine	origin; originally
à l échelle mondiale	globally; worldwide
à l échelle nationale	nationwide
à l égard de	-
à l époque	time
à l étranger	abroad
à la baisse	downward; down
à la fin	end
à la fois	both
à la hausse	upward; up
à la lumière	light
à la suite	following
à la suite d	following; after
à la suite de	following; after
à la tête	head; lead
à la tête de	head
à long terme	long term
à maintenir	maintain
à maintes reprises	repeatedly
à moyen terme	medium term
à nouveau	again
à partir d	-
à partir de	-
à partir du	-
à peine	-
à perpétuité	life sentence
à plusieurs reprises	repeatedly; several times
à propos	-
à proximité	near
à présent	now
à temps plein	full-time
à travers	-
à travers le pays	across country
âge	age
âge de la retraite	retirement age
âgé	aged; elderly; old
âme	soul
ça	-
ère	era
ébauche	draft
ébranler	shake; undermine
écart	gap
écart salarial	pay gap
écarter	rule out; dismiss
échange	exchange; trade
échange de prisonniers	prisoner exchange
échange de tirs	exchange of fire
échanger	exchange
échanges	trade; exchange
échanges commerciaux	trade
échantillon	sample
échantillonnage	sampling
échantillons	sample
échec	failure
échecs	failure; chess
échelle	scale; ladder
échelle de richter	richter scale
échelle mondiale	global scale
écho	echo
échouer	fail
échéance	deadline; maturity
école	school
école maternelle	kindergarten; nursery school
école primaire	primary school
écolier	schoolchild
écologique	ecological; environmental
écologiste	green; environmentalist
économie	economy
économies	saving; economy
économique	economic
économiser	save
économiste	economist
écossais	scottish
écossaise	scottish
écosse	scotland
écosystème	ecosystem
écoute	listening
écoutent	listen
écouter	listen
écran	screen
écraser	crush; crash
écrire	write
écrit	write
écrits	write
écriture	writing
écrivain	writer
écrivent	write
écurie	team
édimbourg	edinburgh
éditeur	publisher
édition	edition; publishing
éducatif	educational
éducation	education
éduquer	educate
égal	equal
égalité	equality; tie
égalité des sexes	gender equality
église	church
église catholique	catholic church
égypte	egypt
égyptien	egyptian
élaborer	draw up; develop
élan	momentum
élargir	expand; widen
élargissement	enlargement; expansion
électeur	voter
élection	election
élection présidentielle	presidential election
élections anticipées	early election; snap election
élections européennes	european election
élections générales	general election
élections législatives	legislative election; parliamentary election
élections municipales	municipal election; local election
électoral	electoral; election
électorat	electorate
électricité	electricity; power
électrique	electric; electrical
électronique	electronic; electronics
élevage	livestock; farming
élever	raise; rise
éleveur	farmer; breeder
élevé	high
éligible	eligible
élimination	elimination
éliminer	eliminate
élire	elect
élisent	elect
élit	elect
élu	elect
élue	elect
élus	official; elect
élysée	elysee
élève	student; pupil
élément	element
éléments	element
émetteur	issuer; transmitter
émettre	issue; emit
émeute	riot
émeutier	rioter
émirats	emirates
émirats arabes unis	united arab emirates
émirien	emirati
émis	issue; emit
émissaire	envoy
émission	emission; broadcast; program
émissions	emission
émissions de carbone	carbon emission
émissions de gaz	gas emission
émotion	emotion
émotionnel	emotional
énergie	energy
énergie nucléaire	nuclear energy; nuclear power
énergie renouvelable	renewable energy
énergie solaire	solar energy
énergie éolienne	wind power
énergies fossiles	fossil fuel
énergies renouvelables	renewable energy
énergétique	energy
énorme	huge; enormous
éolienne	wind turbine
épargnant	saver
épargne	saving
épaule	shoulder
épicentre	epicenter
épidémie	epidemic; outbreak
épisode	episode
époque	time; era
épouse	wife
épouser	marry
époux	husband
équateur	ecuador
équatorien	ecuadorean
équilibre	balance
équilibrer	balance
équipage	crew
équipe	team
équipe de france	france team
équipe de secours	rescue team
équipe nationale	national team
équipement	equipment
équipements	equipment
équiper	equip
équipes de secours	rescue team
équitable	fair
équivalent	equivalent
éruption	eruption
éruption volcanique	volcanic eruption
érythrée	eritrea
érythréen	eritrean
établi	establish
établir	establish
établissement	establishment; institution
établissements scolaires	school
étage	floor
étagère	shelf
étaient	-
étais	-
était	-
étant	-
étape	stage; step
état	state; condition
état d urgence	state of emergency
état de droit	rule of law
état des lieux	inventory
état hébreu	israel
état islamique	islamic state
état major	staff; headquarters
état membre	member state
état providence	welfare state
étatique	state
états	state
états membres	member state
états unis	united states; u.s.
états unis d amérique	united states
éteindre	extinguish; turn off
éteint	extinguish
étend	extend
étendre	extend; expand
étendu	extend; extensive
étendue	extent
étendus	extend
éthiopie	ethiopia
éthiopien	ethiopian
éthique	ethics; ethical
étions	-
étoile	star
étonnant	surprising; amazing
étonner	surprise
étranger	foreign; foreigner; abroad
étrangers	foreign; foreigner
étrangère	foreign
étroit	narrow; close
étroitement	closely
étude	study
études	study
étudiant	student
étudiante	student
étudier	study
été	-
été dernier	last summer
évacuation	evacuation
évacuer	evacuate
évader	escape
évaluation	assessment; evaluation
évaluer	assess; evaluate; estimate
évasion	escape
évasion fiscale	tax evasion
éventualité	possibility
éventuel	possible; potential
éventuellement	possibly
évident	obvious; clear
évitent	avoid
éviter	avoid; prevent
évoluer	evolve
évolution	evolution; development
évoquent	mention
évoquer	mention; discuss
évènement	event
événement	event
événements	event
évêque	bishop
êtes	-
être	-
être assis	sit
être en mesure	be able
être humain	human being
êtres humains	human being
île	island
île de france	paris region
île maurice	mauritius
îles	island
îles fidji	fiji
îles salomon	solomon islands
œil	eye
œuf	egg
œuvre	work
œuvre d art	work of art
œuvres	work
œuvres d art	work of art
