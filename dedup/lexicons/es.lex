# language: es
# name: Spanish
# licence: Apache-2.0
# sources: written for this project, by hand
# entries: 7269
# date: 2026-11-22
a	-
a bordo	on board; aboard
a cambio de	in exchange for
a causa de	-
a comienzos de	early
a corto plazo	short term
a favor de	-
a fin de	-
a finales de	late; end
a fines de	late; end
a la baja	down; lower
a la vez	at once
a largo plazo	long term
a lo largo de	-
a mano	by hand
a mediados de	mid
a mediano plazo	medium term
a medida que	as
a medio plazo	medium term
a menudo	-
a nivel mundial	worldwide
a nivel nacional	nationwide
a partir de	-
a parís	paris
a pesar de	-
a pesar de ello	despite this
a pie	on foot
a principios de	early
a puerta cerrada	behind closed doors
a raíz de	-
a salvo	safe
a su vez	-
a tiempo	on time
a través de	-
a veces	sometimes
abajo	down; below
abandonar	leave; abandon
abandono	abandonment
abandonó	leave; abandon
abarcar	cover
abierto	open
abierto al público	open to public
abogada	lawyer
abogado	lawyer; attorney
abogados	lawyer
aborda	address; tackle
abordar	address; tackle; board
abordó	address; tackle
aborto	abortion
abrazar	hug; embrace
abre	open
abril	april
abrir	open
abrió	open
abrumador	overwhelming
absolutamente	absolutely
absolver	acquit
absorber	absorb
absorción	takeover; absorption
absuelto	acquitted
abu dabi	abu dhabi
abuela	grandmother
abuelo	grandfather
abundante	abundant
abuso	abuse
abuso sexual	sexual abuse
abusos	abuse
abusos sexuales	sexual abuse
acaba	end
acaba de	just
acaban de	just
acabar	end; finish
acabó	end; finish
academia	academy
académico	academic
acaso	-
acceder	access; agree
accedió	agree
acceso	access
accidente	accident; crash
accidente aéreo	plane crash
accidente de avión	plane crash
accidente de coche	car accident; car crash
accidente de tráfico	traffic accident; car accident
accidentes	accident
acciones	share; stock; action
acciones en circulación	outstanding share
acciones legales	legal action
acciones ordinarias	common stock; ordinary share
acciones preferentes	preferred stock
accionista	shareholder
accionistas	shareholder
acción	action; share; stock
acción legal	legal action
acción militar	military action
aceite	oil
aceite de oliva	olive oil
aceleración	acceleration
acelerar	accelerate; speed up
aceleró	accelerate
aceptación	acceptance
aceptar	accept
aceptó	accept; agree
acerca de	-
acercar	approach
acercó	approach
acero	steel
aclarar	clarify
aclaró	clarify
acnur	unhcr
acoge	host
acoger	host; welcome
acogida	reception; welcome
acogió	host; welcome
aconsejar	advise
acontecimiento	event
acordar	agree
acordaron	agree
acordonar	cordon off
acordó	agree
acoso	harassment; bullying
acoso sexual	sexual harassment
acre	acre
acreedor	creditor
acreedores	creditor
actitud	attitude
actividad	activity
actividades	activity
activismo	activism
activista	activist
activo	active; asset
activos	asset
acto	act; event; ceremony
actor	actor
actores	actor
actrices	actress
actriz	actress
actuación	performance; action
actual	current
actualización	update
actualizar	update
actualmente	currently
actuar	act; perform
actuó	act
acuchillar	stab
acuerda	agree
acuerdo	agreement; deal
acuerdo climático	climate agreement
acuerdo comercial	trade agreement; trade deal
acuerdo de libre comercio	free trade agreement
acuerdo de parís	paris agreement
acuerdo de paz	peace agreement; peace deal
acuerdo nuclear	nuclear deal
acuerdos	agreement; deal
acumulado	accumulated; cumulative
acumular	accumulate
acumuló	accumulate
acusa	accuse
acusación	accusation; charge
acusado	accused; defendant
acusar	accuse; charge
acusó	accuse
adaptación	adaptation
adaptar	adapt
adecuado	appropriate; adequate
adelantar	advance; anticipate
adelante	forward; ahead
además	-
además de	-
adicción	addiction
adicional	additional
adjunto	deputy; attached
administración	administration; management
administrador	administrator
administrar	manage; administer
administrativo	administrative
admitir	admit
admitió	admit
adn	dna
adolescente	teenager
adolescentes	teenager
adopción	adoption
adoptar	adopt
adoptó	adopt
adquiere	acquire
adquirir	acquire; purchase
adquirió	acquire; buy
adquisición	acquisition; purchase
aduana	customs
adulto	adult
adultos	adult
adversario	adversary; opponent
adverso	adverse
advertencia	warning
advertir	warn
advierte	warn
advierten	warn
advirtieron	warn
advirtió	warn
adén	aden
aeroespacial	aerospace
aerolínea	airline
aerolíneas	airline
aeronave	aircraft
aeronaves	aircraft
aeropuerto	airport
aeropuerto internacional	international airport
aeropuertos	airport
afecta	affect
afectar	affect
afectó	affect
afganistán	afghanistan
afgano	afghan
aficionado	fan; amateur
aficionados	fan
afiliación	affiliation; membership
afiliado	affiliate
afirma	say; claim
afirmación	claim; statement
afirmar	say; claim; affirm
afirmó	say; claim
afortunadamente	fortunately
africano	african
afuera	outside
agencia	agency
agencia de inteligencia	intelligence agency
agencia de noticias	news agency
agencia estatal	state agency
agenda	agenda
agente	agent; officer
agente de policía	police officer
agentes	agent; officer
agentes de policía	police officer
agosto	august
agradecer	thank
agradecido	grateful
agradeció	thank
agravar	aggravate; worsen
agravó	worsen
agregar	add
agregó	add
agresión	assault; aggression
agresión sexual	sexual assault
agresor	attacker
agricultor	farmer
agricultores	farmer
agricultura	agriculture
agrícola	agricultural
agua	water
agua potable	drinking water
aguas	water
aguas internacionales	international waters
aguas residuales	sewage; wastewater
aguas territoriales	territorial waters
agujero	hole
agujero negro	black hole
ahogado	drowned
ahora	now
ahorcar	hang
ahorrar	save
ahorro	saving
ahorros	savings
ahí	-
aire	air
aire acondicionado	air conditioning
aire libre	outdoor
aislamiento	isolation
aislar	isolate
ajedrez	chess
ajustar	adjust
ajuste	adjustment
ajustes	adjustment; setting
al	-
al alza	up; rise
al año	per year; a year
al borde de	on the brink
al día	per day; a day
al final	in the end
al igual que	-
al menos	-
al mismo tiempo	simultaneously
al parecer	apparently
al principio	at first
al qaeda	al qaeda
ala	wing
alabar	praise
alambre	wire
albania	albania
albanés	albanian
alberga	host; house
albergar	host; house
albergue	shelter
alcalde	mayor
alcaldesa	mayor
alcaldesa de parís	mayor of paris
alcaldía	mayor's office
alcance	scope; reach
alcanza	reach
alcanzar	reach; achieve
alcanzó	reach; hit
alcohol	alcohol
aldea	village
aleatorio	random
alegar	allege; claim
alegría	joy
alegó	allege; claim
alejandría	alexandria
alemana	german
alemanes	german
alemania	germany
alemania occidental	west germany
alemania oriental	east germany
alemán	german
alentar	encourage
alentó	encourage
alepo	aleppo
alerta	alert; warning
alertar	warn; alert
alertó	warn
alfombra roja	red carpet
algo	-
algodón	cotton
algoritmo	algorithm
algoritmos	algorithm
alguien	-
alguna	-
algunas	-
algunas veces	sometimes
alguno	-
algunos	-
algún	-
aliado	ally
aliados	ally
alianza	alliance
alienta	encourage
alimentación	food; nutrition
alimentario	food
alimento	food
alimentos	food
alineación	lineup; alignment
aliviar	alleviate; ease
alivio	relief
alivió	ease
allanamiento	raid; search
allanar	raid
allá	-
allí	-
alma	soul
almacenamiento	storage
almacén	warehouse
almirante	admiral
almuerzo	lunch
alpes	alps
alquilar	rent
alquiler	rent; rental
alrededor	around
alrededor de	-
alta	high
alta calidad	high quality
alta velocidad	high speed
alteración	alteration
alterar	alter
alternativa	alternative
alternativas	alternative
alto	high; tall
alto al fuego	ceasefire
alto el fuego	ceasefire
alto funcionario	senior official
alto nivel	high level; senior
alto perfil	high-profile
alto rango	high-ranking
alto representante	high representative
altos	high
altura	height
aluminio	aluminum
alumno	student; pupil
alumnos	student; pupil
alza	rise; increase
amado	beloved
amar	love
amarillo	yellow
amazonas	amazon
amazonia	amazon
ambas	-
amberes	antwerp
ambicioso	ambitious
ambición	ambition
ambiental	environmental
ambiente	environment; atmosphere
ambos	-
amenaza	threat; threaten
amenazante	threatening
amenazar	threaten
amenazó	threaten
americano	american
amigo	friend
amigos	friend
amistad	friendship
ammán	amman
amnistía	amnesty
amnistía internacional	amnesty international
amor	love
ampliación	expansion; extension
ampliar	expand; extend
amplio	wide; broad
amplió	expand; extend
américa	america; americas
américa central	central america
américa del norte	north america
américa del sur	south america
américa latina	latin america
analista	analyst
analistas	analyst
analizar	analyze
analizó	analyze
anciano	elderly
ancianos	elderly
andalucía	andalusia
andar	walk
andes	andes
anduvo	walk
anfitrión	host
angola	angola
angoleño	angolan
anillo	ring
animal	animal
animales	animal
animar	encourage
aniversario	anniversary
anoche	last night
anonimato	anonymity
anotar	score
anotó	score
ante	-
antecedentes	background; record
anteproyecto	draft bill
anterior	previous
anteriormente	previously
antes	before; earlier
antes de	-
antiaéreo	anti-aircraft; air defense
anticipado	early; advance
anticipar	anticipate
anticipó	anticipate
antiguo	former; ancient; old
antisemitismo	anti-semitism
antártida	antarctica
anual	annual
anualmente	annually
anunciar	announce
anuncio	announcement; advertisement; ad
anunció	announce
análisis	analysis
anónimo	anonymous
apagón	blackout; power outage
aparece	appear
aparecer	appear
apareció	appear
aparentemente	apparently
aparición	appearance
apartamento	apartment
apelación	appeal
apelar	appeal
apenas	-
apertura	opening
aplazar	postpone
aplazó	postpone
aplicaciones	application; app
aplicación	application; app
aplicación de la ley	law enforcement
aplicar	apply
aplicó	apply
apostar	bet
apoyar	support; back
apoyo	support; backing
apoyó	support; back
apreciación	appreciation
apreciar	appreciate
aprender	learn
aprendizaje	learning
aprendizaje automático	machine learning
aprendió	learn
aprobación	approval
aprobar	approve; pass
aprobó	approve; pass
apropiado	appropriate
aproximadamente	approximately
aprueba	approve; pass
apuesta	bet
apuestan	bet
apuntar	point; aim
apuntó	point; aim
apuñalar	stab
aquel	-
aquella	-
aquellas	-
aquello	-
aquellos	-
aquí	-
arabia saudita	saudi arabia
arabia saudí	saudi arabia
arancel	tariff
arancelario	tariff
aranceles	tariff
arbitrario	arbitrary
archivo	file; archive
archivos	file; archive
argel	algiers
argelia	algeria
argelino	algerian
argentina	argentina; argentine
argentino	argentine; argentinian
argumentar	argue
argumento	argument
argumentó	argue
arma	weapon; gun
arma de fuego	gun; firearm
arma nuclear	nuclear weapon
armada	navy; armed
armado	armed
armamento	weapon; arms
armas	weapon; arms
armas biológicas	biological weapon
armas de fuego	gun; firearm
armas nucleares	nuclear weapon
armas químicas	chemical weapon
armenia	armenia
armenio	armenian
arqueólogo	archaeologist
arquitecto	architect
arquitectura	architecture
arrancar	start
arrancó	start
arrastrar	drag
arrastrarse	crawl
arrastró	drag
arreglo	arrangement
arrendamiento	lease; leasing
arrestar	arrest
arresto	arrest
arresto domiciliario	house arrest
arrestó	arrest
arriba	up; above
arriesgado	risky
arriesgar	risk
arrojar	throw
arrojó	throw
arroz	rice
arte	art
artes	art
artillería	artillery
artista	artist
artistas	artist
artículo	article
artículos	article; item
artístico	artistic
arzobispo	archbishop
asamblea	assembly
asamblea constituyente	constituent assembly
asamblea general	general assembly
asamblea nacional	national assembly
asedio	siege
asegura	say; assure; ensure
asegurar	say; assure; ensure
aseguró	say; assure
asentamiento	settlement
asentamientos	settlement
asesinar	murder; assassinate; kill
asesinato	murder; killing; assassination
asesino	killer; murderer
asesinó	murder; kill
asesor	adviser
asesoramiento	advice
asesores	adviser
asia central	central asia
asia oriental	east asia
asia y	asia
asignación	allocation
asignar	assign; allocate
asignó	assign; allocate
asilo	asylum
asilo político	political asylum
asimismo	also; likewise
asistencia	assistance; attendance
asistente	assistant; attendee
asistir	attend
asistió	attend
asiático	asian
asociaciones	association
asociación	association; partnership
asociado	associate; associated
asociar	associate
asombroso	amazing
aspecto	aspect
aspectos	aspect
aspiración	aspiration
aspirante	candidate; contender
aspirar	aspire
astronauta	astronaut
asume	assume
asumir	assume; take over
asumió	assume; take office
asunción	asuncion
asunto	matter; issue; affair
asuntos	affair; matter; issue
asuntos exteriores	foreign affairs
asuntos internos	internal affairs
asustado	scared
asustar	scare
así	-
así como	-
así que	-
ataca	attack
atacar	attack
atacó	attack
ataque	attack
ataque aéreo	air strike; airstrike
ataque cardíaco	heart attack
ataque con drones	drone attack
ataque suicida	suicide attack
ataque terrorista	terrorist attack
ataques	attack
ataques aéreos	air strike; airstrike
atenas	athens
atención	attention; care
atención médica	medical care; health care
atentado	attack; bombing
atentado suicida	suicide bombing; suicide attack
atentado terrorista	terrorist attack
aterrizaje	landing
aterrizar	land
aterrizó	land
atleta	athlete
atletas	athlete
atletismo	athletics
atlántico	atlantic
atracción	attraction
atraco	robbery
atractivo	attractive
atrae	attract
atraer	attract
atrajo	attract
atrapado	trapped
atrapar	catch; trap
atribuir	attribute
atribuyó	attribute; blame
atrocidad	atrocity
atrás	back; behind
audio	audio
auditor	auditor
auditoría	audit
auge	boom
aumenta	increase; rise
aumentar	increase; raise; rise
aumento	increase; rise
aumentó	increase; rise
aunque	-
ausencia	absence
ausente	absent
auspiciar	sponsor
austeridad	austerity
australia	australia
australiano	australian
austria	austria
austriaco	austrian
austríaco	austrian
autenticidad	authenticity
auto	car
autobuses	bus
autobús	bus
automatización	automation
automotriz	automotive; auto
automáticamente	automatically
automático	automatic
automóvil	car; automobile
automóviles	car
autonomía	autonomy
autopista	highway; motorway
autoridad	authority
autoridad palestina	palestinian authority
autoridades	authority; official
autoridades locales	local authority; local official
autorización	authorization; permission
autorizar	authorize
autorizó	authorize
autos	car
auténtico	authentic; genuine
autónomo	autonomous; self-employed
avalancha	avalanche
avance	advance; progress
avance científico	scientific breakthrough
avanzar	advance
avanzó	advance; rise
ave	bird
aves	bird
aviación	aviation
aviones	plane; aircraft
aviones de combate	fighter jet; warplane
aviones no tripulados	drone
aviso	notice; warning
avión	plane; aircraft
avión de combate	fighter jet; warplane
avión no tripulado	drone
ayer	yesterday
ayuda	aid; help; assistance
ayuda financiera	financial aid
ayuda humanitaria	humanitarian aid
ayuda militar	military aid
ayudar	help; assist
ayudó	help
ayuntamiento	city council; town hall
azerbaiyano	azerbaijani
azerbaiyán	azerbaijan
azul	blue
azúcar	sugar
aéreo	air; aerial
añade	add
añadir	add
añadió	add
año	year
año fiscal	fiscal year
año nuevo	new year
año pasado	last year
años	year
años de antigüedad	years old
años de cárcel	years in prison
años de edad	years old
años de prisión	years in prison
años después	years later
aún	-
bagdad	baghdad
bahréin	bahrain
bailar	dance
bailarín	dancer
baile	dance
bajo	-
bajo anonimato	anonymity
bajo custodia	in custody
bala	bullet
balance	balance; balance sheet
balance de víctimas	death toll
balanza comercial	trade balance
balanza de pagos	balance of payments
balcanes	balkans
baleares	balearic islands
ballena	whale
baloncesto	basketball
balón	ball
banca	banking
bancario	banking; bank
bancarrota	bankruptcy
banco	bank
banco central	central bank
banco central europeo	european central bank
banco de desarrollo	development bank
banco de inglaterra	bank of england
banco de inversión	investment bank
banco mundial	world bank
bancos	bank
bancos acreedores	creditor bank
bancos centrales	central bank
bancos comerciales	commercial bank
banda	band; gang
banda ancha	broadband
bandera	flag
banderas	flag
bangladesh	bangladesh
bangladés	bangladesh
banquero	banker
banqueros	banker
barato	cheap
barca	boat
barco	ship; boat
barcos	ship; boat
barrera	barrier
barreras	barrier
barril	barrel
barriles	barrel
barriles diarios	barrels per day
barriles por día	barrels per day
barrio	neighborhood
baréin	bahrain
basado	based
base	base; basis
base aérea	air base
base de datos	database
base militar	military base
base naval	naval base
bases	base
bastante	quite; enough
basura	garbage; trash
batalla	battle
batería	battery
baterías	battery
baviera	bavaria
bce	ecb
bebidas alcohólicas	alcohol; alcoholic drink
bebé	baby
beca	scholarship
belga	belgian
belgrado	belgrade
belleza	beauty
bello	beautiful
belén	bethlehem
beneficiar	benefit
beneficiario	beneficiary
beneficio	profit; benefit
beneficio neto	net profit
beneficio operativo	operating profit
beneficio por acción	earnings per share
beneficios	profit; benefit
beneficioso	beneficial
benefició	benefit
bengasi	benghazi
benéfico	charity
berlín	berlin
berna	bern
biblioteca	library
bicicleta	bicycle
bid	idb
bielorrusia	belarus
bielorruso	belarusian
bien	well
bienes de consumo	consumer goods
bienes públicos	public goods
bienes raíces	real estate
bienes y servicios	goods and services
bienvenida	welcome
bienvenido	welcome
bilateral	bilateral
billones	trillion
billón	trillion
biodiversidad	biodiversity
biología	biology
biológico	biological
birmania	myanmar; burma
birmano	burmese
bitcóin	bitcoin
blanco	white; target
blando	soft
blanqueo de capitales	money laundering
blanqueo de dinero	money laundering
blog	blog
bloquear	block
bloqueo	blockade
bloqueó	block
boca	mouth
boda	wedding
boicot	boycott
boicotear	boycott
bolivia	bolivia
boliviano	bolivian
bolsa	stock exchange; stock market; bag
bolsa de valores	stock exchange; stock market
bolsillo	pocket
bolso	bag
bomba	bomb
bombardear	bomb; shell
bombardeo	bombing; shelling
bombardeó	bomb
bombay	mumbai; bombay
bombero	firefighter
bomberos	firefighter
bonito	nice; pretty
bono	bond; bonus
bonos	bond
bonos convertibles	convertible bond
bonos del tesoro	treasury bond
borrador	draft
borrar	delete; erase
bosnia	bosnia
bosnio	bosnian
bosque	forest
bosques	forest
botella	bottle
botón	button
boxeador	boxer
boxeo	boxing
brasil	brazil
brasileña	brazilian
brasileño	brazilian
brasilia	brasilia
brazo	arm
brecha	gap
breve	brief
brevemente	briefly
brillante	brilliant; bright
brillar	shine
británico	british
británicos	british; briton
broma	joke
brote	outbreak
bruselas	brussels
brutal	brutal
bruto	gross
bucarest	bucharest
budismo	buddhism
budista	buddhist
buen	good
buena	good
bueno	good
buenos	good
buenos aires	buenos aires
bulgaria	bulgaria
buque	ship; vessel
buque de guerra	warship
buques	ship; vessel
burdeos	bordeaux
bursátil	stock market
burundi	burundi
busca	seek; search
buscador	search engine
buscar	seek; search; look for
buscó	seek
báltico	baltic
básico	basic
béisbol	baseball
bélgica	belgium
búlgaro	bulgarian
búsqueda	search
caballo	horse
caballos	horse
cabeza	head
cabildeo	lobbying
cable	cable
cacao	cocoa
cachemira	kashmir
cada	-
cada año	every year
cada día	every day
cada vez más	increasingly
cadena	chain; network
cadena de suministro	supply chain
cadena de televisión	television channel; tv network
cadena perpetua	life imprisonment; life sentence
cadáver	body; corpse
cadáveres	body
cae	fall; drop
caen	fall; drop
caer	fall; drop
café	coffee
caiga	fall
caja	box
caja negra	black box
cajas negras	black box
calcular	calculate; estimate
calculó	calculate; estimate
calcuta	calcutta; kolkata
calendario	calendar; schedule
calentamiento global	global warming
calidad	quality
calidad de vida	quality of life
calidad del aire	air quality
caliente	hot
califato	caliphate
calificación	rating; qualification
calificar	describe; call; qualify
calificó	describe; call
calle	street
calles	street
calma	calm
calor	heat
cambiar	change
cambio	change; exchange
cambio climático	climate change
cambio de gobierno	change of government
cambio de régimen	regime change
cambios	change
cambió	change
camboya	cambodia
camboyano	cambodian
camerunés	cameroonian
camerún	cameroon
caminar	walk
camino	road; path; way
caminó	walk
camiones	truck
camión	truck
campamento	camp
campaña	campaign
campaña electoral	election campaign
campeona	champion
campeonato	championship
campeonato del mundo	world championship
campeonato mundial	world championship
campeones	champion
campesino	farmer; peasant
campeón	champion
campeón del mundo	world champion
campeón mundial	world champion
campo	field; countryside
campo de refugiados	refugee camp
campos	field
canadiense	canadian
canadá	canada
canal	channel; canal
canal de panamá	panama canal
canal de suez	suez canal
canal de televisión	television channel
canales	channel
canarias	canary islands
cancelación	cancellation
cancelar	cancel
canceló	cancel
canciller	foreign minister; chancellor
canciller alemana	german chancellor
canciller alemán	german chancellor
cancillería	foreign ministry
canciones	song
canción	song
candidata	candidate
candidato	candidate
candidato a la presidencia	presidential candidate
candidato presidencial	presidential candidate
candidatura	candidacy; bid
cantante	singer
cantantes	singer
cantar	sing
cantidad	amount; quantity
cantó	sing
cantón	guangzhou
caos	chaos
capa	layer
capa de ozono	ozone layer
capaces	capable; able
capacidad	capacity; ability
capacidades	capability
capaz	capable; able
capital	capital
capital social	share capital
capitalización	capitalization
capitanes	captain
capitán	captain
captura	capture; seizure
captura de pantalla	screenshot
capturar	capture
capturó	capture
cara a cara	face to face
característica	feature; characteristic
características	feature; characteristic
carbono	carbon
carbón	coal
cardenal	cardinal
cardíaco	heart; cardiac
carga	cargo; load; charge
cargamento	shipment; cargo
cargar	load; carry
cargo	post; charge; office
cargos	charge; post
caribe	caribbean
caribeño	caribbean
caridad	charity
carne	meat
carne de vacuno	beef
caro	expensive
carolina del norte	north carolina
carolina del sur	south carolina
carrera	race; career
carrera armamentista	arms race
carretera	road; highway
carreteras	road
carta	letter; charter
cartas	letter
cartera	portfolio
cartera de pedidos	order book
carácter	character
casa blanca	white house
casado con	married to
casarse	marry
cascos azules	peacekeeper
casi	almost; nearly
caso	case
casos	case
castigar	punish
castigo	punishment
castilla	castile
catalana	catalan
cataluña	catalonia
catalán	catalan
catar	qatar
catarí	qatari
catedral	cathedral
categoría	category
catorce	fourteen
catástrofe	catastrophe; disaster
católico	catholic
católicos	catholic
caucho	rubber
causa	cause
causar	cause
causas	cause
causó	cause
cautela	caution
cautiverio	captivity
cautivo	captive
cayendo	fall
cayeron	fall; drop
cayó	fall; drop
caza	fighter jet; hunting
cazas	fighter jet
caída	fall; drop
caído	fall
cebada	barley
celebración	celebration
celebrar	celebrate; hold
celebridad	celebrity
celebró	hold; celebrate
celular	cell phone; mobile phone
cena	dinner
centavo	cent
centavos	cent
centenar	hundred
centenares	hundred
centra	focus
central	central
central nuclear	nuclear power plant
centrar	focus
centro	center
centro comercial	shopping center; shopping mall
centro de detención	detention center
centro derecha	center right
centro izquierda	center left
centroamericano	central american
centroamérica	central america
centrocampista	midfielder
centros	center
centró	focus
centímetro	centimeter
cerca	near
cerca de	-
cercano	close; nearby
cercano oriente	near east
cerdo	pig; pork
cereal	cereal; grain
cereales	cereal; grain
cerebral	brain; cerebral
cerebro	brain
ceremonia	ceremony
cero	zero
cerrado	close
cerrar	close; shut
cerró	close
certificado	certificate
cerveza	beer
cese al fuego	ceasefire
cese de hostilidades	cessation of hostilities
cese del fuego	ceasefire
chad	chad
chantaje	blackmail
chatarra	scrap
chechenia	chechnya
checheno	chechen
checo	czech
chequia	czech republic
chica	girl
chico	boy
chiita	shiite; shia
chile	chile
chileno	chilean
china	china
chino	chinese
chip	chip
chipre	cyprus
chipriota	cypriot
chips	chip
chií	shiite; shia
chiíes	shiite; shia
chocar	crash; collide
chocó	crash; collide
choque	clash; collision; shock
cia	cia
ciberataque	cyberattack
ciberespacio	cyberspace
cibernético	cyber
ciberseguridad	cybersecurity
ciclismo	cycling
ciclista	cyclist
ciclón	cyclone
ciego	blind
cielo	sky
cien	hundred
ciencia	science
ciencia ficción	science fiction
ciencias	science
ciento	hundred
cientos	hundred
cientos de miles	hundreds of thousands
científico	scientist; scientific
científicos	scientist
cierra	close
cierran	close
cierre	closure; closing; close
cierto	certain; true
cifra	figure; number
cifra récord	record
cifras	figure
cinco	five
cincuenta	fifty
cine	cinema; film
cineasta	filmmaker; director
cinta	tape
cinturón	belt
circunscripción	constituency
circunstancias	circumstances
cirugía	surgery
cirujano	surgeon
cisjordania	west bank
cita	quote; appointment; date
citar	quote; cite
citó	cite; quote
ciudad	city
ciudad capital	capital city
ciudad de méxico	mexico city
ciudad del cabo	cape town
ciudadano	citizen
ciudadanos	citizen
ciudadanía	citizenship
ciudades	city
civil	civil; civilian
civiles	civilian
claramente	clearly
claridad	clarity
claro	clear
claro que	-
clase	class
clases	class
clasificación	qualification; ranking; classification
clasificar	qualify; classify
clasificó	qualify
clave	key
cliente	client; customer
clientes	customer; client
clima	climate; weather
climático	climate
club	club
clubes	club
clásico	classic; classical
clínica	clinic; clinical
coalición	coalition
coalición de gobierno	government coalition
cobertura	coverage
cobre	copper
cocaína	cocaine
coche	car
coche bomba	car bomb
coche eléctrico	electric car
coches	car
coches eléctricos	electric car
cocina	kitchen; cuisine
cocinar	cook
cocinero	cook; chef
cofundador	co-founder
coherente	consistent
cohete	rocket
coi	ioc
coincidencia	coincidence
coincidir	coincide; agree
coincidió	coincide; agree
colaboración	collaboration; cooperation
colaborador	collaborator; contributor
colaborar	collaborate; cooperate
colapso	collapse
colectivo	collective; group
colega	colleague
colegas	colleague
colegio	school; college
colegios	school
colgar	hang
colisión	collision
colocación	placement
colocar	place
colocó	place
colombia	colombia
colombiano	colombian
colonia	cologne; colony
colono	settler
colonos	settler
color	color
colores	color
columna	column
comandante	commander
combate	combat; fight
combatiente	fighter; combatant
combatientes extranjeros	foreign fighter
combatientes kurdos	kurdish fighter
combatir	fight; combat
combatió	fight
combinación	combination
combinar	combine
combustible	fuel
combustibles	fuel
combustibles fósiles	fossil fuel
comedia	comedy
comentar	comment
comentario	comment
comentó	say; comment
comenzar	begin; start
comenzaron	begin; start
comenzó	begin; start
comercial	commercial; trade
comerciante	trader; merchant
comercio	trade; commerce
comercio electrónico	e-commerce
comercio exterior	foreign trade
comercio internacional	international trade
comercio minorista	retail; retail trade
comercio mundial	world trade
comete	commit
cometer	commit
cometió	commit
comicios	election
comience	begin; start
comienza	begin; start
comienzan	begin; start
comienzo	beginning; start
comisario	commissioner
comisaría	police station
comisión	commission; committee
comisión de valores	securities commission
comisión europea	european commission
comité	committee
comité central	central committee
comité de empresa	works council
comité olímpico internacional	international olympic committee
como	-
como consecuencia	as a result
como resultado	as a result
comparación	comparison
comparar	compare
comparte	share
compartir	share
compartió	share
compatible	compatible
compañero	colleague; teammate; partner
compañero de equipo	teammate
compañeros	colleague; teammate
compañía	company
compañía aérea	airline
compañía petrolera	oil company
compañías	company
compañías petroleras	oil company
compensación	compensation
compensar	offset; compensate
competencia	competition
competidor	competitor
competir	compete
competitividad	competitiveness
competitivo	competitive
compilar	compile
compite	compete
compitió	compete
complejo	complex
completamente	completely
completar	complete
completo	complete; full
completó	complete
complicado	complicated
complicar	complicate
complot	plot
compone	compose; comprise
componente	component
componentes	component
componer	compose
comportamiento	behavior
comportarse	behave
compra	purchase; buy
comprador	buyer
comprar	buy; purchase
compras	purchase; shopping
compresión	compression
comprobar	check; verify
comprobó	check
comprometer	commit; compromise
comprometido	committed
comprometió	commit; pledge
compromiso	commitment; compromise
compromisos	commitment
compró	buy
compuesto	compound; composed
compuso	compose
computación	computing
computadora	computer
computadoras	computer
comunes	common
comunicaciones	communication
comunicación	communication
comunicado	statement; press release
comunicado de prensa	press release
comunicar	communicate
comunidad	community
comunidad europea	european community
comunidad internacional	international community
comunidades	community
común	common
con	-
con el fin de	-
con frecuencia	often; frequently
con respecto a	-
con vida	alive
conceder	grant; award
concedió	grant; award
concejal	councillor
concentración	concentration
concentrar	concentrate
concepto	concept
concesión	concession
conciencia	awareness; conscience
concierto	concert
conciertos	concert
concluir	conclude
conclusión	conclusion
concluyó	conclude; end
concreto	concrete; specific
concurso	contest
condado	county
condena	sentence; conviction; condemnation
condenar	condemn; convict; sentence
condenó	condemn; sentence
condiciones	condition; terms
condiciones de trabajo	working conditions
condición	condition
condolencias	condolences
conduce	drive; lead
conducir	drive; lead
conducta	conduct; behavior
conductor	driver
condujo	lead; drive
conectar	connect
conexión	connection
confederación	confederation
conferencia	conference
conferencia de prensa	press conference; news conference
confiable	reliable
confiado	confident
confianza	confidence; trust
confianza del consumidor	consumer confidence
confiar	trust; rely
confidencial	confidential
configuración	configuration; setting
confinamiento	lockdown
confirmación	confirmation
confirmar	confirm
confirmó	confirm
confiscar	seize; confiscate
confiscó	seize; confiscate
confió	trust
conflicto	conflict
conflicto armado	armed conflict
conforme	-
confundir	confuse
confusión	confusion
confuso	confusing
confía	trust; be confident
congelación	freeze
congelado	frozen
congelar	freeze
congeló	freeze
congo	congo
congoleño	congolese
congresista	congressman; lawmaker
congreso	congress
conjunto	joint; set; whole
conmemorar	commemorate
conmigo	-
conoce	know
conocer	know; meet
conocido	known
conocido como	known as
conocimiento	knowledge
conocimientos	knowledge
conoció	meet; know
consciente	aware
consecuencia	consequence
consecuencias	consequence
consecutivo	consecutive
conseguir	achieve; get
consejero	adviser; councillor
consejero delegado	chief executive
consejo	council; advice
consejo de administración	board; board of directors
consejo de ministros	cabinet
consejo de seguridad	security council
consejo europeo	european council
consenso	consensus
consentimiento	consent
conservación del medio ambiente	environmental conservation
conservador	conservative
conservar	preserve; keep
considera	consider
considerablemente	considerably
consideración	consideration
considerar	consider
consideró	consider; say
consigue	achieve; get; manage
consiguen	achieve; manage
consiguieron	achieve; manage
consiguió	achieve; get; manage
consola	console
consorcio	consortium
conspiración	conspiracy
constante	constant
constantemente	constantly
constitucional	constitutional
constitución	constitution
construcción	construction; building
construir	build; construct
construye	build
construyó	build
consulado	consulate
consulta	consultation; query
consultar	consult
consultor	consultant
consultoría	consulting
consumidor	consumer
consumidores	consumer
consumo	consumption
contabilidad	accounting
contable	accountant; accounting
contador	counter; accountant
contagio	infection; contagion
contagios	infection
contaminación	pollution; contamination
contaminante	pollutant
contaminar	pollute
contar	tell; count
contar con	have
contemporáneo	contemporary
contenedor	container
contener	contain
contenido	content
contestar	answer; reply
contestó	answer; reply
contexto	context
contiene	contain
contienen	contain
contigo	-
continental	continental
continente	continent
contingencia	contingency
continuación	continuation
continuamente	continuously
continuar	continue
continuó	continue
continúa	continue
continúan	continue
contra	-
contrabandista	smuggler
contrabando	smuggling
contraofensiva	counteroffensive
contraseña	password
contrastar	contrast
contratación	hiring; recruitment
contratar	hire; contract
contratista	contractor
contrato	contract
contratos	contract
contrató	hire
contribución	contribution
contribuir	contribute
contribuyente	taxpayer
contribuyentes	taxpayer
contribuyó	contribute
contrincante	opponent
control	control; check
control de armas	gun control; arms control
control de tráfico aéreo	air traffic control
controlar	control
controles	control
controló	control
controversia	controversy
controvertido	controversial
contuvo	contain
contó	tell; count
convencer	convince
convenció	convince
convención	convention
conveniente	convenient
convenio	agreement; convention
conversaciones	talk
conversación	conversation; talk
convertir	turn; convert; become
conviene	be advisable
convierte	become; turn; convert
convierten	become; turn
convincente	compelling
convirtieron	become
convirtió	become; turn
convoca	call; summon
convocar	call; summon; convene
convocatoria	call; squad
convocó	call; summon; convene
cooperación	cooperation
cooperar	cooperate
coordinación	coordination
coordinador	coordinator
coordinar	coordinate
copa	cup
copa del mundo	world cup
copa mundial	world cup
copenhague	copenhagen
copia	copy
copiar	copy
corazón	heart
corea	korea
corea del norte	north korea
corea del sur	south korea
coreano	korean
corona	crown
corona sueca	swedish krona
coronavirus	coronavirus
coronel	colonel
corporación	corporation
corporativo	corporate
correcto	correct; right
corredor	runner; corridor
corredor humanitario	humanitarian corridor
corregir	correct
correo	mail; post
correo electrónico	email
correos electrónicos	email
correr	run
corresponsal	correspondent
corrige	correct
corrigió	correct
corrió	run
corrupción	corruption
corrupto	corrupt
corte	court; cut
corte internacional de justicia	international court
corte penal internacional	international criminal court
corte suprema	supreme court
cortes	court; cut
corto plazo	short term
corán	quran
cosa	thing
cosas	thing
cosecha	harvest; crop
costa de marfil	ivory coast
costa este	east coast
costa oeste	west coast
costa rica	costa rica
costar	cost
costarricense	costa rican
coste	cost
costero	coastal
costes	cost
costo	cost
costo de vida	cost of living
costos	cost
costoso	costly; expensive
costó	cost
covid	covid
cpi	icc
cracovia	krakow
crea	create
creación	creation
creador	creator
crear	create
creatividad	creativity
creativo	creative
crece	grow
crecer	grow
creciente	growing; increasing
crecimiento	growth
crecimiento económico	economic growth
creció	grow
credencial	credential
credibilidad	credibility
cree	believe; think
creen	believe; think
creencia	belief
creencias	belief
creer	believe; think
creo	believe; think
creta	crete
creyó	believe
creía	believe
creíble	credible
creó	create
crimea	crimea
crimen	crime
crimen de guerra	war crime
crimen organizado	organized crime
criminal	criminal
criptomoneda	cryptocurrency
criptomonedas	cryptocurrency
crisis	crisis
crisis climática	climate crisis
crisis de la deuda	debt crisis
crisis económica	economic crisis
crisis financiera	financial crisis
crisis humanitaria	humanitarian crisis
crisis migratoria	migrant crisis
crisis política	political crisis
cristianismo	christianity
cristiano	christian
cristianos	christian
criterio	criterion; criteria
criterios	criteria
criticar	criticize
criticó	criticize
croacia	croatia
croata	croatian
crucial	crucial
crudo	crude; crude oil
cruel	cruel
crueldad	cruelty
cruz	cross
cruz roja	red cross
cruzar	cross
cruzó	cross
crédito	credit; loan
créditos	credit; loan
crímenes	crime
crímenes de guerra	war crime
crítica	criticism; critical
críticas	criticism
crítico	critical; critic
cuadro	painting; picture
cual	-
cuales	-
cualesquiera	-
cualquier	-
cualquiera	-
cuando	-
cuanto	-
cuarenta	forty
cuarentena	quarantine
cuarta parte	quarter
cuarto	fourth; quarter; room
cuarto trimestre	fourth quarter
cuartos de final	quarterfinal; quarter-final
cuatro	four
cuba	cuba
cubano	cuban
cubierto	cover
cubre	cover
cubrir	cover
cuchillo	knife
cuello	neck
cuello de botella	bottleneck
cuenta	account; tell
cuenta con	have
cuenta corriente	current account
cuenta de twitter	twitter account
cuentan	have; tell
cuerpo	body
cuerpos	body
cuesta	cost
cuestan	cost
cuestionar	question
cuestiones	issue
cuestionó	question
cuestión	issue; question; matter
cuidado	care; careful
cuidar	care
culpa	blame; fault
culpable	guilty; culprit
culpar	blame
culpó	blame
cultivar	grow; cultivate
cultivo	crop; cultivation
cultivos	crop
cultura	culture
cultural	cultural
cumbre	summit
cumpleaños	birthday
cumplimiento	compliance; fulfillment
cumplir	fulfill; comply; meet
cumplió	fulfill; comply
cuota	quota; fee; share
cuota de mercado	market share
cuotas	quota
cura	priest; cure
curso	course
custodia	custody
cuya	-
cuyas	-
cuyo	-
cuyos	-
cuál	-
cuáles	-
cuándo	-
cuánta	-
cuántas	-
cuánto	-
cuántos	-
cálculo	calculation
cámara	camera; chamber; house
cámara alta	upper house
cámara baja	lower house
cámara de comercio	chamber of commerce
cámara de diputados	chamber of deputies
cámara de los comunes	house of commons
cámara de los lores	house of lords
cámara de representantes	house of representatives
cáncer	cancer
cáncer de mama	breast cancer
cáncer de pulmón	lung cancer
cárcel	prison; jail
cártel	cartel
cáucaso	caucasus
célula terrorista	terrorist cell
células cancerosas	cancer cell
células madre	stem cell
céntimo	cent
círculo	circle
código	code
código abierto	open source
código penal	penal code; criminal code
cólera	cholera
cómico	comedian; comic
cómo	-
cómodo	comfortable
cónsul	consul
cúbico	cubic
da	give
dado	give
dado que	-
dakota del norte	north dakota
dakota del sur	south dakota
dalái lama	dalai lama
damasco	damascus
dando	give
danesa	danish
danubio	danube
danza	dance
danés	danish
dar	give
dar a conocer	release; announce; reveal
dar a luz	give birth
dar la bienvenida	welcome
dar lugar	lead to
dar paso	make way
dará	give
darán	give
dato	data
datos	data
dañar	damage
daño	damage; harm
daños	damage
de	-
de acuerdo con	-
de ahí	-
de alto nivel	high-level
de alto rango	senior; high-ranking
de asia	asia
de casa	home
de corto alcance	short-range
de ganado	cattle
de gran escala	large-scale
de hecho	-
de inmediato	immediately
de larga data	long-standing
de largo alcance	long-range
de modo que	-
de momento	for now
de nuevo	-
de parís	paris
de primera línea	frontline
de pronto	suddenly
de repente	suddenly
de sida	aids
de viena	vienna
de vista	view
de última generación	state-of-the-art
debajo de	-
debate	debate
debatir	debate; discuss
debatió	debate
debe	-
deben	-
deberes	duty
deberá	-
deberán	-
debería	-
deberían	-
debido a	-
debilidad	weakness
debilitamiento	weakening
debilitar	weaken
debut	debut
debutar	debut
debutó	debut
debía	-
debían	-
decapitación	beheading
decapitar	behead
decenas	dozen
decenas de miles	tens of thousands
decepcionado	disappointed
decepción	disappointment
decide	decide
decidir	decide
decidió	decide
decir	say; tell
decisivo	decisive
decisión	decision
declaración	statement; declaration
declarado culpable	found guilty; convict
declarar	declare; state; testify
declararse culpable	plead guilty
declaró	say; declare; state
declaró culpable	plead guilty; find guilty
declaró inocente	plead not guilty
decreto	decree
decía	say
dedicado	dedicated
dedicar	dedicate; devote
defecto	defect; flaw
defender	defend
defendió	defend
defensa	defense
defensa antiaérea	air defense
defensa aérea	air defense
defensor	defender; advocate
defiende	defend
definición	definition
definir	define
definitivamente	definitely; permanently
definitivo	definitive; final
deflación	deflation
deforestación	deforestation
deja	leave
dejar	leave; let; stop
dejar de	stop
dejó	leave
dejó de	stop
del	-
del sida	aids
del sol	sun
del suelo	ground; soil
del sábado	saturday
del universo	universe
del índice	index
delante de	-
delantero	striker; forward
delegación	delegation
delegado	delegate
delgado	thin
deliberadamente	deliberately
deliberado	deliberate
delincuencia	crime
delincuente	criminal
delito	crime; offense
delito de odio	hate crime
delitos	crime; offense
demanda	lawsuit; demand
demandante	plaintiff
demandar	sue; demand
demandó	sue
demasiado	too; too much
democracia	democracy
democrático	democratic
demora	delay
demostrar	demonstrate; show; prove
demostró	show; demonstrate; prove
demuestra	show; demonstrate; prove
demuestran	show; demonstrate
demás	-
demócrata	democrat; democratic
denominado	so-called; called
denominar	call; name
dentro	inside
dentro de	-
denuncia	complaint; report
denunciar	denounce; report
denunció	denounce; report
departamental	departmental
departamento	department; apartment
departamento de agricultura	agriculture department
departamento de defensa	defense department
departamento de estado	state department
departamento de justicia	justice department
departamento del tesoro	treasury department
depende	depend
dependencia	dependence; agency
depender	depend
dependiente	dependent
deportaciones masivas	mass deportation
deporte	sport
deportes	sport
deportista	athlete
deportivo	sports; sporting
depreciación	depreciation
depresión	depression
depósito	deposit
depósitos	deposit
derecha	right
derecho	right; law
derecho de veto	veto
derecho internacional	international law
derechos	right
derechos civiles	civil rights
derechos de autor	copyright
derechos humanos	human rights
derivado	derivative
derivados	derivative
derrame cerebral	stroke
derribar	shoot down; bring down
derribó	shoot down
derrocamiento	overthrow
derrocar	overthrow; oust
derrocó	overthrow; oust
derrota	defeat
derrotar	defeat
derrotó	defeat
derrumbe	collapse; landslide
desaceleración	slowdown
desafiar	challenge; defy
desafortunadamente	unfortunately
desafío	challenge
desafíos	challenge
desaparecer	disappear
desaparecido	missing; disappeared
desaparecidos	missing
desapareció	disappear
desaparición	disappearance
desarrollador	developer
desarrollar	develop
desarrollo	development
desarrollo económico	economic development
desarrollo sostenible	sustainable development
desarrolló	develop
desastre	disaster
desastre natural	natural disaster
desastres	disaster
desatar	unleash; spark
desató	spark; unleash
desayuno	breakfast
desbloquear	unlock
descarga	download
descargar	download
descarrilamiento	derailment
descartar	rule out; discard
descartó	rule out
descender	fall; decline; descend
descendió	fall; decline
descenso	fall; decline; drop
desciende	fall; descend
desconocido	unknown
describe	describe
describir	describe
describió	describe
descripción	description
descubierto	discover; overdraft
descubre	discover
descubrimiento	discovery
descubrir	discover
descubrió	discover
descuento	discount
desde	-
desde luego	-
desde que	-
desear	wish; want
desempleado	unemployed
desempleados	unemployed
desempleo	unemployment
desencadenar	trigger; unleash
desencadenó	trigger
deseo	desire; wish
desequilibrio	imbalance
desequilibrios	imbalance
desesperación	desperation
desesperado	desperate
deseó	wish
desfile de moda	fashion show
desgraciadamente	unfortunately
desierto	desert
designar	appoint; designate
designó	appoint
desigualdad	inequality
deslizamiento de tierra	landslide
deslizamientos de tierra	landslide
desmentir	deny
desmiente	deny
desmintió	deny
desnutrición	malnutrition
despacho	office
despedir	dismiss; fire
despegar	take off
despegue	takeoff
despertar	wake
despide	dismiss; say goodbye
despidió	dismiss; fire
despido	dismissal; layoff
despidos	layoff; job cut
desplazado	displaced
desplazados	displaced
desplegar	deploy
desplegó	deploy
despliega	deploy
despliegue	deployment
desplome	collapse; plunge
desplomó	plunge; collapse
después	after; later
después de	-
desregulación	deregulation
destacado	prominent; outstanding
destacar	highlight; stress
destacó	highlight; stress; note
destinado	intended; aimed
destinar	allocate
destino	destination; fate; destiny
destitución	dismissal; removal; impeachment
destituir	dismiss; remove
destituyó	dismiss; remove
destrucción	destruction
destrucción masiva	mass destruction
destruir	destroy
destruye	destroy
destruyó	destroy
desventaja	disadvantage
detallar	detail
detalle	detail
detalles	detail
detalló	detail; explain
detección	detection
detectar	detect
detective	detective
detectó	detect
detención	arrest; detention
detener	stop; arrest; detain
detenido	arrest; detainee; detain
deteriorar	deteriorate
deterioro	deterioration
determinado	certain; determined
determinar	determine
determinó	determine
detiene	stop; arrest
detienen	arrest; stop
detonar	detonate
detonó	detonate
detrás	behind
detrás de	-
detuvieron	arrest; detain
detuvo	arrest; stop; detain
deuda	debt
deuda externa	foreign debt
deuda nacional	national debt
deuda pública	public debt
deudas	debt
deudor	debtor
devaluación	devaluation
devaluar	devalue
devolver	return
devolvió	return
devuelto	return
devuelve	return
diabetes	diabetes
diagnosticar	diagnose
diagnóstico	diagnosis
diamante	diamond
diamantes	diamond
diapositiva	slide
diariamente	daily
diario	daily; newspaper
dice	say
dicen	say
dicho	say
diciembre	december
dictador	dictator
dictadura	dictatorship
diecinueve	nineteen
dieciocho	eighteen
diecisiete	seventeen
dieciséis	sixteen
dieron	give
dieron a conocer	release; announce
dieta	diet
diez	ten
diferencia	difference
diferencial	differential; spread
diferencias	difference
diferente	different
diferentes	different
dificultad	difficulty
dificultades	difficulty
difundir	broadcast; spread; release
difundió	broadcast; release
difusión	dissemination; spread
difícil	difficult; hard
difícilmente	hardly
diga	say
digan	say
digital	digital
digo	say
dijera	say
dijeron	say
dijo	say; tell
dimensiones	dimension
dimensión	dimension
diminuto	tiny
dimisión	resignation
dimitir	resign
dimitió	resign
dinamarca	denmark
dinar	dinar
dinero	money
dinero en efectivo	cash
dinosaurio	dinosaur
dinámica	dynamics
dinámico	dynamic
dio	give
dio a conocer	release; announce; reveal
dio a luz	give birth
dio la bienvenida	welcome
dios	god
diplomacia	diplomacy
diplomático	diplomatic; diplomat
diputada	lawmaker; deputy
diputado	lawmaker; deputy
dirección	address; direction; management
directamente	directly
directo	direct
director	director; manager
director de cine	film director
director de operaciones	chief operating officer
director ejecutivo	chief executive; executive director
director financiero	chief financial officer
director general	director general; managing director
directora	director
directorio	board; directory
directrices	guideline
dirige	lead; run
dirigente	leader
dirigir	lead; run; direct
dirigió	lead; address; direct
discapacidad	disability
discapacitado	disabled
disciplina	discipline
disciplinario	disciplinary
disco	album; disc; record
discreto	discreet
discriminación	discrimination
disculpa	apology
disculparse	apologize
disculpas	apology
disculpó	apologize
discurso	speech; address
discusión	discussion
discutir	discuss; argue
discutió	discuss
diseñador	designer
diseñar	design
diseño	design
diseñó	design
disfruta	enjoy
disfrutar	enjoy
disfrutó	enjoy
disidente	dissident
disminución	decrease; decline
disminuir	decrease; decline; reduce
disminuyó	decrease; fall; decline
disparar	shoot; fire
disparo	shot
disparó	shoot; fire
dispone	have
disponer	have
disponible	available
disposición	provision; disposal
dispositivo	device
dispositivos	device
dispuesto	willing; ready
dispuso	order
disputa	dispute
disputar	dispute; play
disputó	play
distancia	distance
distinto	different
distorsión	distortion
distribución	distribution
distribuidor	distributor
distribuir	distribute
distribuyó	distribute
distrito	district
distrito de columbia	district of columbia
disturbio	riot
disturbios	riot; unrest
diversas	various; several
diversidad	diversity
diversificación	diversification
diversificar	diversify
diversión	fun
diverso	diverse; various
diversos	various; several
divertido	fun
dividendo	dividend
dividendos	dividend
dividir	divide; split
dividió	divide; split
divisa	currency; foreign exchange
divisas	foreign exchange; currency
división	division
divorcio	divorce
divulgación	disclosure
divulgar	disclose
divulgó	disclose
diálogo	dialogue; talk
diésel	diesel
dióxido de carbono	carbon dioxide
doble	double
doble nacionalidad	dual nationality
doce	twelve
docena	dozen
docenas	dozen
docente	teacher
doctor	doctor
documentación	documentation
documental	documentary
documento	document
documento de identidad	identity card
documentos	document
dolor	pain
domicilio	home; residence
dominar	dominate
domingo	sunday
dominicano	dominican
dominio	domain; dominance
donación	donation
donante	donor
donar	donate
donde	-
donó	donate
dopaje	doping
dormir	sleep
dos	two
dos décadas	two decades
dos tercios	two-thirds
dos veces	twice
doscientos	two hundred
dosis	dose
doy	give
drama	drama
dramático	dramatic
droga	drug
drogas	drug
dron	drone
drones	drone
drásticamente	drastically
drástico	drastic
dubái	dubai
duda	doubt
dudar	doubt
dudas	doubt
duerme	sleep
dueño	owner
dulce	sweet
duque	duke
duquesa	duchess
duración	duration; length
duradero	lasting; durable
durante	-
durante décadas	for decades
durmió	sleep
duro	hard; tough
débil	weak
décimo	tenth
déficit	deficit
déficit comercial	trade deficit
déficit fiscal	fiscal deficit; budget deficit
déficit presupuestario	budget deficit
día	day
días	day
días después	days later
dólar	dollar
dólar estadounidense	us dollar
dólares	dollar
dónde	-
e	-
eco	echo
ecologista	environmentalist
ecológico	ecological; green
economista	economist
economistas	economist
economía	economy
economía de mercado	market economy
economía mundial	world economy; global economy
económico	economic
ecosistema	ecosystem
ecuador	ecuador
ecuatoriano	ecuadorian
edad	age
edad media	average age; middle ages
edades	age
edición	edition; editing
edificio	building
edificios	building
edimburgo	edinburgh
editor	editor; publisher
editorial	editorial; publisher
educación	education
educativo	educational
ee uu	united states
eeuu	united states
efectivo	cash; effective
efecto	effect
efecto dominó	domino effect
efecto invernadero	greenhouse effect
efectos	effect
efectos secundarios	side effect
eficacia	effectiveness; efficacy
eficaz	effective
eficiencia	efficiency
eficiente	efficient
egipcio	egyptian
egipto	egypt
ejecución	execution
ejecutar	execute; carry out
ejecutiva	executive
ejecutivo	executive
ejemplo	example
ejemplos	example
ejercicio	exercise; fiscal year
ejercicios militares	military exercise
ejército	army; military
ejército estadounidense	us military; us army
el	-
el autor	author; perpetrator
el año pasado	last year
el cairo	cairo
el cual	-
el ganado	cattle
el libro	book
el marido	husband
el mes pasado	last month
el muro	wall
el nacionalismo	nationalism
el populismo	populism
el próximo año	next year
el que	-
el récord	record
el salvador	el salvador
el sida	aids
el sol	sun
el sonido	sound
el suelo	ground; soil
el sábado	saturday
el universo	universe
el índice	index; rate
elecciones	election
elecciones anticipadas	early election; snap election
elecciones generales	general election
elecciones legislativas	legislative election; parliamentary election
elecciones locales	local election
elecciones municipales	local election; municipal election
elecciones parlamentarias	parliamentary election
elecciones presidenciales	presidential election
elecciones primarias	primary election
elección	election; choice
electo	elected; elect
elector	voter
electorado	electorate
electoral	electoral; election
electricidad	electricity
electrónica	electronics
electrónico	electronic
elefante	elephant
elegido	elect; choose
elegir	choose; elect
elemento	element
elementos	element
eleva	raise
elevado	high
elevar	raise; increase
elevó	raise; rise
elige	choose; elect
eligen	choose; elect
eligieron	choose; elect
eligió	choose; elect
eliminación	elimination
eliminar	eliminate; remove
eliminó	eliminate
ella	-
ellas	-
ello	-
ellos	-
elogiar	praise
elogio	praise
elogió	praise
eléctrico	electric; electrical
embajada	embassy
embajador	ambassador
embajadora	ambassador
embarazada	pregnant
embarazo	pregnancy
embargo	embargo
embargo comercial	trade embargo
emboscada	ambush
emergencia	emergency
emigrante	emigrant
emir	emir
emiratos	emirates
emiratos árabes	united arab emirates
emiratos árabes unidos	united arab emirates
emisiones	emission
emisión	emission; issue
emisora	radio station; station
emisora de radio	radio station
emocional	emotional
emocionante	exciting
emoción	emotion; excitement
empatar	draw; tie
empate	draw; tie
empató	draw
empeorar	worsen
empeoró	worsen
emperador	emperor
empezar	begin; start
empezaron	begin; start
empezó	begin; start
empieza	begin; start
empiezan	begin; start
empleado	employee
empleador	employer
empleados	employee
emplear	employ; use
empleo	employment; job
empleos	job
emprendedor	entrepreneur
empresa	company; business
empresa conjunta	joint venture
empresa estatal	state-owned company
empresa matriz	parent company
empresa privada	private company
empresaria	businesswoman
empresarial	business; corporate
empresario	businessman; entrepreneur
empresas	company; business
en	-
en asia	asia
en cambio	-
en casa	home
en caso de	in case of
en comparación con	compared with
en contra de	-
en contraste	in contrast
en cuanto a	-
en curso	ongoing; underway
en desarrollo	developing
en directo	live
en el cargo	in office
en el extranjero	abroad
en el futuro	in future
en el lugar	at the scene
en el pasado	in the past
en el poder	in power
en especial	especially
en estado crítico	critical condition
en estado grave	serious condition
en general	in general
en guerra	at war
en huelga	on strike
en libertad	free
en llamas	on fire
en lugar de	-
en línea	online
en malí	mali
en marcha	underway
en medio de	-
en mente	in mind
en nombre de	on behalf of
en particular	in particular
en parís	paris
en paz	at peace
en peligro	in danger; endangered
en peligro de extinción	endangered
en primer lugar	first
en principio	in principle
en privado	in private
en público	in public
en realidad	-
en relación con	-
en secreto	in secret
en segundo lugar	second
en serio	seriously
en tiempo real	in real time
en todo el mundo	worldwide; around the world
en todo el país	nationwide; across the country
en torno a	-
en venta	for sale
en vez de	-
en viena	vienna
en vigencia	in force
en vigor	in force; in effect
en vista de	in view of
en vivo	live
en vías de desarrollo	developing
encabeza	lead; head
encabezar	lead; head
encabezó	lead; head
encantado	delighted
encarcelado	jailed; imprisoned
encarcelar	imprison; jail
encima de	-
encontrar	find
encontraron	find
encontró	find
encuentra	find; be
encuentran	find; be
encuentro	meeting; match
encuesta	poll; survey
endeudamiento	debt; borrowing
endurecer	tighten; toughen
endurecimiento	tightening; hardening
endureció	tighten
enemigo	enemy
energético	energy
energía	energy; power
energía eólica	wind power; wind energy
energía nuclear	nuclear energy; nuclear power
energía renovable	renewable energy
energía solar	solar energy; solar power
energías renovables	renewable energy
enero	january
enfadado	angry
enfatizar	emphasize
enfatizó	emphasize
enfermedad	disease; illness
enfermedades	disease
enfermera	nurse
enfermero	nurse
enfermo	sick; ill
enfocar	focus
enfocarse	focus
enfoque	approach; focus
enfoques	approach
enfrenta	face
enfrentamiento	clash; confrontation
enfrentamientos	clash
enfrentar	face; confront
enfrentó	face
engañar	deceive
engaño	deception; hoax
engañoso	misleading
engranaje	gear
enmienda	amendment
enojado	angry
enojo	anger
enorme	huge; enormous
enriquecimiento de uranio	uranium enrichment
ensayo clínico	clinical trial
ensayos clínicos	clinical trial
enseñanza	teaching; education
enseñar	teach
entender	understand
entendimiento	understanding
entendió	understand
entero	entire; whole
enterrar	bury
entidad	entity
entidades	entity
entiende	understand
entierro	burial
entonces	-
entrada	entry; entrance; ticket
entrada en vigor	entry into force
entradas	ticket
entrar	enter
entrar en vigor	come into force
entre	-
entrega	delivery
entregar	deliver; hand over
entregarse	surrender
entregó	deliver; hand over
entrenador	coach; manager; trainer
entrenamiento	training
entrenar	train; coach
entretenimiento	entertainment
entrevista	interview
entrevistar	interview
entrevistó	interview
entró	enter
entró en vigor	come into force
entusiasmo	enthusiasm
entusiasta	enthusiastic
enviado	envoy
enviado especial	special envoy
enviar	send
envió	send
envío	shipment
epicentro	epicenter
epidemia	epidemic
episodio	episode
equilibrio	balance
equipo	team; equipment
equipo nacional	national team
equipos	team; equipment
equipos de rescate	rescue team
equivalente	equivalent
equivocado	wrong
era	-
eran	-
eras	-
eres	-
eritrea	eritrea
error	error; mistake
errores	error; mistake
erupción	eruption
es	-
es decir	-
es igual	equal
es verdad	true
esa	-
esas	-
esbozar	outline
escala	scale
escalada	escalation
escalar	climb; escalate
escapar	escape
escapó	escape
escasez	shortage
escaso	scarce
escena	scene
escenario	scenario; stage
escocesa	scottish
escocia	scotland
escocés	scottish
escombros	rubble; debris
escribe	write
escribir	write
escribió	write
escrito	write
escritor	writer
escritora	writer
escritorio	desk
escrutinio	scrutiny; count
escuchar	listen; hear
escuchó	hear; listen
escuela	school
escuela primaria	primary school
escuela secundaria	secondary school; high school
escuelas	school
escultura	sculpture
escándalo	scandal
escéptico	skeptical
ese	-
esencial	essential
esfuerzo	effort
esfuerzos	effort
eslovaco	slovak
eslovaquia	slovakia
eslovenia	slovenia
esloveno	slovenian
eso	-
esos	-
espacial	space
espacio	space
espacio aéreo	airspace
espalda	back
españa	spain
español	spanish
española	spanish
españoles	spanish; spaniard
especial	special
especialista	specialist
especialmente	especially; particularly
especie	species
especies	species
espectacular	spectacular
espectador	spectator; viewer
espectadores	spectator; viewer
especulaciones	speculation
especulación	speculation
especular	speculate
específico	specific
espejo	mirror
espera	expect; hope; wait
esperanza	hope
esperanza de vida	life expectancy
esperar	expect; hope; wait
esperó	wait
espiar	spy
espionaje	espionage; spying
esposa	wife
esposo	husband
espía	spy
espíritu	spirit
esquema	scheme
esquina	corner
esquí	skiing; ski
esta	-
esta noche	tonight
estaba	-
estaban	-
estabilidad	stability
estabilizar	stabilize
estable	stable
establece	establish
establecer	establish; set
establecimiento	establishment
estableció	establish; set
estaciones	station; season
estación	station; season
estación espacial	space station
estadio	stadium
estadios	stadium
estado	state
estado civil	marital status
estado de derecho	rule of law
estado de emergencia	state of emergency
estado de salud	health
estado de ánimo	mood
estado islámico	islamic state
estado miembro	member state
estados	state
estados del golfo	gulf states
estados miembros	member state
estados unidos	united states
estadounidense	american; us
estadounidenses	american
estadística	statistics
estadísticas	statistics
estafa	scam; fraud
estallar	explode; break out
estallido	outbreak; explosion
estalló	explode; break out
estambul	istanbul
estamos	-
estancamiento	stagnation; stalemate
estando	-
estar	-
estará	-
estarán	-
estaría	-
estarían	-
estas	-
estatal	state
estatua	statue
estatus	status
estaño	tin
este	-
este de europa	eastern europe
este sábado	saturday
estilo	style
estimación	estimate
estimar	estimate
estimular	stimulate
estimó	estimate
esto	-
estocolmo	stockholm
estonia	estonia
estonio	estonian
estos	-
estoy	-
estrasburgo	strasbourg
estrategia	strategy
estratégico	strategic
estrecho	strait; narrow; close
estrecho de ormuz	strait of hormuz
estrecho de taiwán	taiwan strait
estrella	star
estrellarse	crash
estrellas	star
estrenar	premiere; release
estreno	premiere; release
estricto	strict
estructura	structure
estructural	structural
estructuras	structure
estrés	stress
estudiante	student
estudiantes	student
estudiantil	student
estudiar	study
estudio	study; studio
estudios	study
estudió	study
estuve	-
estuvieron	-
estuvo	-
está	-
está casado	be married
están	-
esté	-
estén	-
estímulo	stimulus
estímulos	stimulus
eta	eta
etcétera	-
etiopía	ethiopia
etiqueta	label; tag
etíope	ethiopian
eua	united states
euro	euro
eurocámara	european parliament
eurodiputado	mep
europa	europe
europa del este	eastern europe
europa occidental	western europe
europeo	european
eurozona	eurozone
evacuación	evacuation
evacuado	evacuated
evacuar	evacuate
evaluación	evaluation; assessment
evaluar	evaluate; assess
evaluó	assess; evaluate
evangélico	evangelical
evasión fiscal	tax evasion
evento	event
evidente	evident; obvious
evidentemente	evidently; obviously
evitar	avoid; prevent
evitó	avoid; prevent
evolucionar	evolve
evolución	evolution
ex presidente	former president
exactamente	exactly
exactitud	accuracy
exacto	exact
examen	exam; examination
examinar	examine
examinó	examine
excedente	surplus
excelente	excellent
excepto	-
excesivo	excessive
exceso	excess
excluir	exclude; rule out
exclusivo	exclusive
exclusión	exclusion
excluyó	exclude
exenciones	exemption
exención	exemption
exento	exempt
exige	demand; require
exigencia	demand; requirement
exigir	demand; require
exigió	demand
exiliado	exile
exilio	exile
existe	exist
existencia	existence
existente	existing
existir	exist
existió	exist
exitoso	successful
exministro	former minister
expectativa	expectation
expectativas	expectation
experiencia	experience
experimental	experimental
experimentar	experience
experimento	experiment
experto	expert
expertos	expert
explicación	explanation
explicar	explain
explicó	explain; say
explosivo	explosive
explosión	explosion; blast
explotación	exploitation
explotar	explode; exploit
explotó	explode
expone	expose; exhibit
exponer	expose; explain
exportaciones	export
exportación	export
exportador	exporter
exportadores de petróleo	oil exporter
exportar	export
exposición	exhibition; exposure
expresar	express
expresidente	former president
expresión	expression
expresó	express; say
expuesto	exposed
expuso	explain; expose
exterior	foreign; abroad
externo	external; foreign
extinción	extinction
extorsión	extortion
extra	extra
extracción	extraction
extradición	extradition
extraditar	extradite
extranjero	foreign; foreigner; abroad
extranjeros	foreign; foreigner
extraoficial	unofficial
extraordinario	extraordinary
extraño	strange
extrema derecha	far right
extrema izquierda	far left
extremadamente	extremely
extremismo	extremism
extremista	extremist
extremistas	extremist
extremo	extreme
extremo oriente	far east
exámenes	exam
fabricación	manufacturing; manufacture
fabricante	manufacturer; maker
fabricantes	manufacturer; maker
fabricar	manufacture; make
facilidad	ease; facility
facilitar	facilitate; provide
facilitó	provide; facilitate
factor	factor
factores	factor
facturación	turnover; billing
fallar	fail; rule
fallecer	die
fallecido	dead; deceased
fallecidos	dead; death
fallecimiento	death
falleció	die
fallo	ruling; failure
fallo de seguridad	security flaw
falsedad	falsehood
falso	false; fake
falta	lack
falta de	lack of
faltar	lack
fama	fame
familia	family
familia real	royal family
familiar	family; relative
familiares	relative; family
familias	family
famoso	famous; celebrity
fantástico	fantastic
fanático	fan; fanatic
farc	farc
farmacia	pharmacy
farmacéutico	pharmaceutical
fase	phase; stage
fase de grupos	group stage
favor	favor
favorable	favorable
favorito	favorite
fbi	fbi
fe	faith
febrero	february
fecha	date
fecha límite	deadline
federación	federation
federación rusa	russian federation
federal	federal
felicidad	happiness
felicitar	congratulate
felicitó	congratulate
feliz	happy
femenino	female; women's
feminista	feminist
fenómeno	phenomenon
fenómenos	phenomenon
feriado	holiday
feroz	fierce
ferrocarril	railway; railroad
ferroviario	rail; railway
ferry	ferry
festival	festival
festival de cine	film festival
fiable	reliable
fianza	bail
ficción	fiction
fichaje	signing; transfer
fichar	sign
fiesta	party; festival
fiestas	party; holiday
fifa	fifa
fijar	set; fix
fijo	fixed
fijó	set; fix
fila	row
filadelfia	philadelphia
filas	rank; row
filial	subsidiary
filipinas	philippines
filipino	filipino; philippine
filtración	leak
filtrar	leak
filtró	leak
fin	end
fin de semana	weekend
final	final; end
finalizar	finish; end; complete
finalizó	end; finish
finalmente	finally
financiación	financing; funding
financiado	financed; funded
financiamiento	financing; funding
financiar	finance; fund
financiero	financial
financió	finance
finanzas	finance
fines de semana	weekend
finlandesa	finnish
finlandia	finland
finlandés	finnish
firma	firm; signature; sign
firmar	sign
firmó	sign
fiscal	prosecutor; fiscal; tax
fiscal general	attorney general
fiscales	prosecutor; fiscal
fiscalía	prosecutor's office; prosecutor
fiscalía general	attorney general's office
flexibilidad	flexibility
flexible	flexible
florencia	florence
florida	florida
flotar	float
fluctuaciones	fluctuation
fluctuación	fluctuation
flujo	flow
flujo de caja	cash flow
flujo de trabajo	workflow
fmi	imf
fomentar	promote; encourage
fomento	promotion
fondo	fund
fondo de inversión	investment fund
fondo del mar	seabed
fondo monetario internacional	international monetary fund; imf
fondos	fund
fondos de pensiones	pension fund
forma	form; way; shape
forma parte	be part
formación	training; formation
formal	formal
formar	form; train
formar parte	be part of
formas	form; way
formulación	formulation
formular	formulate; make
formó	form
formó parte	be part
fortalecer	strengthen
fortalecimiento	strengthening
fortaleció	strengthen
forzado	forced
forzar	force
fosa común	mass grave
foto	photo; picture
fotografía	photograph; photography
fotos	photo; picture
fotógrafo	photographer
fracasar	fail
fracaso	failure
fracasó	fail
fracción	fraction
francesa	french
franceses	french
francia	france
franco	franc; frank
franco suizo	swiss franc
francés	french
franja de gaza	gaza strip
fraude	fraud
fraude electoral	electoral fraud
frecuentemente	frequently; often
frenar	curb; slow; stop
frente	front
frente a	-
frenó	slow; curb
fresco	fresh; cool
fricción	friction
frontera	border
fronteras	border
fronterizo	border
frustración	frustration
frustrar	frustrate; thwart
frustró	thwart; frustrate
fruta	fruit
frutas	fruit
fráncfort	frankfurt
frío	cold
fue	-
fue deportado	be deported
fuego	fire
fuente	source
fuentes	source
fuentes cercanas	sources close
fuentes diplomáticas	diplomatic source
fuentes oficiales	official source
fuentes policiales	police source
fuera	-
fuera de	outside
fuera de control	out of control
fueran	-
fueron	-
fuerte	strong
fuertemente	strongly; heavily
fuertes lluvias	heavy rain
fuerza	force; strength
fuerza aérea	air force
fuerza de paz	peacekeeping force
fuerza laboral	workforce; labor force
fuerzas	force
fuerzas armadas	armed forces; military
fuerzas de seguridad	security forces
fuerzas del orden	law enforcement; security forces
fuerzas especiales	special forces
fuerzas estadounidenses	us forces
fuerzas gubernamentales	government forces
fuerzas kurdas	kurdish forces
fuese	-
fuesen	-
fuga	leak; escape
fui	-
fuimos	-
fumar	smoke
funcionamiento	operation
funcionar	work; function
funcionario	official; officer
funcionarios	official
funcionarios estadounidenses	us official
funciones	function; duty
funcionó	work
función	function; role
fundación	foundation
fundador	founder
fundamental	fundamental
fundamento	basis
fundar	found
fundó	found
funeral	funeral
fusil	rifle
fusionar	merge
fusiones	merger
fusión	merger; fusion
futbolista	footballer; football player
futuro	future
fábrica	factory; plant
fácil	easy
fácilmente	easily
fármaco	drug
fármacos	drug
física	physics; physical
físico	physical; physicist
fórmula uno	formula one
fósil	fossil
fútbol	football; soccer
fútbol americano	american football
g20	g20
g7	g7
gabinete	cabinet
gabón	gabon
gales	wales
galicia	galicia
galés	welsh
gana	win; earn
ganador	winner; winning
ganancia	profit; gain
ganancia neta	net profit
ganancias	profit; earnings
ganancias netas	net profit; net income
ganancias por acción	earnings per share
ganar	win; earn
gancho	hook
ganó	win
garantizar	guarantee; ensure
garantizó	guarantee
garantía	guarantee; collateral
garantías	guarantee
gas	gas
gas lacrimógeno	tear gas
gas natural	natural gas
gases	gas
gases de efecto invernadero	greenhouse gas
gases lacrimógenos	tear gas
gasoducto	gas pipeline; pipeline
gasolina	gasoline; petrol
gastar	spend
gasto	spending; expense; expenditure
gasto de los consumidores	consumer spending
gasto público	public spending
gastos	expense; spending; expenditure
gastó	spend
gato	cat
gay	gay
gaza	gaza
gen	gene
generación	generation
general	general
general de brigada	brigadier general
generalizado	widespread
generalmente	generally; usually
generar	generate
generó	generate
genes	gene
genio	genius
genocidio	genocide
gente	people
genuino	genuine
genético	genetic
geográfico	geographical
georgia	georgia
georgiano	georgian
gerencia	management
gerente	manager
gestionar	manage
gestión	management
gestor	manager
ghana	ghana
gigante	giant
gigantesco	huge; giant
gimnasia	gymnastics
ginebra	geneva
gira	tour
giro	turn
global	global
gobernador	governor
gobernante	ruling; ruler
gobernar	govern; rule
gobernó	govern; rule
gobierna	govern; rule
gobierno	government
gobierno británico	british government
gobierno central	central government
gobierno comunista	communist government
gobierno de malí	malian government
gobierno de transición	transitional government
gobierno de unidad	unity government
gobierno español	spanish government
gobierno estadounidense	us government
gobierno federal	federal government
gobierno laborista	labour government
gobierno local	local government
gobierno socialista	socialist government
gol	goal
goleador	scorer; top scorer
goles	goal
golf	golf
golfo	gulf; golf
golfo de méxico	gulf of mexico
golfo pérsico	persian gulf
golpe	blow; coup
golpe de estado	coup
golpe militar	military coup
golpear	hit; strike
golpeó	hit; strike
golpista	coup
gordo	fat
grabación	recording
grabar	record
grabó	record
gracias	thanks; thank you
gracias a	-
grado	degree; grade
grados	degree
grados celsius	degrees celsius
graduado	graduate
gradual	gradual
gradualmente	gradually
gran bretaña	great britain; britain
gran cantidad de	large amount
gran escala	large scale
gran número de	large number
gran parte	much
gran parte de	much of
gran premio	grand prix
grande	large; big; great
grandes	large; big; great
granja	farm
granjero	farmer
grasa	fat
grave	serious
gravemente	seriously
grecia	greece
griego	greek
grieta	crack
gripe	flu; influenza
gripe aviar	bird flu; avian flu
gris	gray
groenlandia	greenland
grupo	group
grupo armado	armed group
grupo de militantes	militant group
grupo de presión	lobby
grupo militante	militant group
grupo terrorista	terrorist group
grupos	group
grupos armados	armed group
grupos de derechos humanos	human rights group
gráfico	graph; chart; graphic
guardia	guard
guardia civil	civil guard
guardia costera	coast guard
guardia nacional	national guard
guardia revolucionaria	revolutionary guard
guatemala	guatemala
guatemalteco	guatemalan
gubernamental	government; governmental
guerra	war
guerra civil	civil war
guerra comercial	trade war
guerra de irak	iraq war
guerra de vietnam	vietnam war
guerra del golfo	gulf war
guerra en siria	war in syria
guerra en ucrania	war in ukraine
guerra fría	cold war
guerra mundial	world war
guerrilla	guerrilla
guerrillero	guerrilla
guinea	guinea
guinea ecuatorial	equatorial guinea
guion	script
guión	script
gusto	taste
guía	guide
génova	genoa
ha	-
ha estado	-
ha sido	-
ha tenido	-
haber	-
habido	-
habiendo	-
habilidad	skill; ability
habilidades	skill
habitación de hotel	hotel room
habitante	inhabitant; resident
habitantes	inhabitant; resident
habitual	usual
habitualmente	usually
habla	speak; talk
hablar	speak; talk
habló	speak; talk
habrá	-
habrán	-
habría	-
habrían	-
había	-
había sido	-
habíamos	-
habían	-
habían sido	-
hace	make; do; ago
hace poco	recently
hacen	make; do
hacer	make; do
hacer daño	hurt
hacer frente	face; tackle
hacer frente a	face; tackle
hacer hincapié	emphasize
hacia	-
hacienda	finance; treasury
haga	make; do
hagan	make; do
hago	do; make
haitiano	haitian
haití	haiti
hambre	hunger; famine
hambruna	famine
hamburgo	hamburg
hamás	hamas
han	-
han sido	-
hanói	hanoi
hardware	hardware
hará	make; do
harán	make; do
haría	make; do
has	-
hasta	-
hasta ahora	so far; until now
hasta el momento	so far
hasta que	-
hawái	hawaii
hay	-
hay que	-
haya	-
hayan	-
he	-
hecho	fact; make
hechos	fact; event
hectárea	hectare
hectáreas	hectare
helicóptero	helicopter
hemos	-
herida	injury; wound
herido	injured; wounded
heridos	injured; wounded
herir	injure; wound
hermano	brother
hermanos	brother; sibling
hermoso	beautiful
heroína	heroin
herramienta	tool
herramientas	tool
hezbolá	hezbollah
hicieron	make; do
hielo	ice
hiere	injure; wound
hierro	iron
hijo	son; child
hijos	child; son; children
hilo	thread
himalaya	himalayas
hincha	fan
hinchas	fan
hindú	hindu
hipoteca	mortgage
hipotecario	mortgage
hipótesis	hypothesis
hirió	injure; wound
historia	history; story
historiador	historian
historias	story
histórico	historic; historical
hizbulá	hezbollah
hizo	make; do
hizo hincapié	emphasize
hogar	home; household
hogares	household; home
holanda	netherlands; holland
holandesa	dutch
holandés	dutch
holocausto	holocaust
hombre	man
hombre armado	gunman; armed man
hombre de negocios	businessman
hombres	man; men
hombres armados	gunman; armed men
homenaje	tribute
homicidio	homicide; murder
homosexual	gay; homosexual
homólogo	counterpart
honduras	honduras
hondureño	honduran
honesto	honest
hong kong	hong kong
honor	honor
hora	hour; time
hora local	local time
horas	hour
horas después	hours later
horrible	horrible
horror	horror
hospital	hospital
hospitales	hospital
hospitalizado	hospitalized
hospitalizar	hospitalize
hostil	hostile
hostilidades	hostility
hotel	hotel
hoteles	hotel
hoy	today
hoy en día	today; nowadays
hubiera	-
hubieran	-
hubieron	-
hubiese	-
hubiesen	-
hubo	-
huelga	strike
huelga de hambre	hunger strike
huelga general	general strike
huelguista	striker
huella	footprint; trace
huellas	footprint; trace
hueso	bone
huevo	egg
huida	flight; escape
huir	flee
human rights watch	human rights watch
humanidad	humanity
humanitario	humanitarian
humano	human
humanos	human
humo	smoke
humorista	comedian
hundimiento	sinking
hundir	sink
hundió	sink
hungría	hungary
huracanes	hurricane
huracán	hurricane
hutí	houthi
hutíes	houthi
huye	flee
huyeron	flee
huyó	flee
héroe	hero
híbrido	hybrid
húngaro	hungarian
iba	go
iban	go
icono	icon
idea	idea
ideal	ideal
ideas	idea
identidad	identity
identidad de género	gender identity
identificación	identification
identificar	identify
identificó	identify
idioma	language
idiomas	language
iglesia	church
iglesia católica	catholic church
iglesia protestante	protestant church
iglesias	church
ignorar	ignore
ignoró	ignore
igual que	-
igualdad	equality
igualdad de género	gender equality
ilegal	illegal
ilegalmente	illegally
ilustrar	illustrate
ilícito	illicit
imagen	image; picture
imaginación	imagination
imaginar	imagine
impactar	impact; hit
impacto	impact
impedir	prevent
imperio	empire
impide	prevent
impiden	prevent
impidió	prevent
implementación	implementation
implementar	implement
implementó	implement
implicación	implication
implicado	involved
implicar	involve; imply
impone	impose
imponer	impose
importaciones	import
importación	import
importador	importer
importancia	importance
importante	important; major
importar	import; matter
imposible	impossible
impresionante	impressive
impresión	impression
imprimir	print
impuesto	tax
impuesto sobre la renta	income tax
impuestos	tax
impulsar	boost; drive; promote
impulso	boost; momentum
impulsó	boost; drive
impunidad	impunity
impusieron	impose
impuso	impose
imputado	defendant; charged
imputar	charge
imágenes	image; footage
imán	imam
inaceptable	unacceptable
inadecuado	inadequate
inalámbrico	wireless
inauguración	opening; inauguration
inaugurar	open; inaugurate
inauguró	open; inaugurate
incapaz	unable
incautaciones	seizure
incautación	seizure
incautar	seize
incautó	seize
incendio	fire; blaze
incendio forestal	forest fire; wildfire
incendios	fire
incendios forestales	forest fire; wildfire
incentivo	incentive
incentivos	incentive
incertidumbre	uncertainty
incidente	incident
incidentes	incident
incierto	uncertain
incluido	including; included
incluir	include
inclusive	-
inclusión	inclusion
incluso	-
incluye	include
incluyen	include
incluyendo	including
incluyó	include
incorporación	addition; incorporation
incorporar	incorporate; join
incorrecto	incorrect
incrementar	increase
incremento	increase; rise
incrementó	increase
increíble	incredible
incumplimiento	breach; default
incumplir	breach
indefinido	indefinite
indemnización	compensation
independencia	independence
independiente	independent
india	india
indicación	indication
indicador	indicator
indicar	indicate; say
indicó	say; indicate
indignación	outrage
indignado	outraged
indio	indian
indirecto	indirect
individual	individual
individuo	individual
indonesia	indonesia
indonesio	indonesian
indultar	pardon
indulto	pardon
industria	industry
industrial	industrial
industrialización	industrialization
indígena	indigenous
indígenas	indigenous
inesperado	unexpected
inestabilidad	instability
inestable	unstable
inevitable	inevitable
infancia	childhood
infantil	child
infarto	heart attack
infección	infection
infectado	infected
infectar	infect
inferior	lower; inferior
infiltrar	infiltrate
inflación	inflation
influencia	influence
influir	influence
influyente	influential
influyó	influence
información	information
informar	report; inform
informativo	news
informe	report
informes	report
informó	report; inform; say
infracción	infringement; offense
infraestructura	infrastructure
infraestructuras	infrastructure
ingeniero	engineer
ingenieros	engineer
ingeniería	engineering
inglaterra	england
inglesa	english
ingleses	english
inglés	english
ingresado	hospitalized
ingresar	enter; admit
ingreso	income; revenue
ingresos	revenue; income
ingresos fiscales	tax revenue
ingresos netos	net income
ingresos por acción	earnings per share
ingresó	enter
inicia	start
inicial	initial
inicialmente	initially
iniciar	start; begin; launch
iniciativa	initiative
inicio	start; beginning
inició	start; begin; launch
injerencia	interference
injusticia	injustice
injusto	unfair
inmediatamente	immediately
inmediato	immediate
inmigración	immigration
inmigración ilegal	illegal immigration
inmigrante	immigrant; migrant
inmobiliario	real estate; property
inmunidad	immunity
innecesario	unnecessary
innovación	innovation
innovador	innovative
innovar	innovate
inocencia	innocence
inocente	innocent
inquietud	concern
inscribir	register; enroll
inscripción	registration
insecto	insect
insertar	insert
insinuar	hint
insiste	insist
insistir	insist
insistió	insist
insolvencia	insolvency
inspección	inspection
inspector	inspector
inspectores	inspector
inspiración	inspiration
inspirar	inspire
inspiró	inspire
insta	urge
instalaciones	facility
instalación	facility; installation
instalar	install
instaló	install
instar	urge
institucional	institutional
instituciones	institution
institución	institution
instituto	institute; high school
instrucciones	instruction
instrumento	instrument
instrumentos	instrument
instó	urge
insurgencia	insurgency
insurgente	insurgent
insólito	unusual
integración	integration
integral	comprehensive
integrante	member
integrantes	member
integrar	integrate
inteligencia	intelligence
inteligencia artificial	artificial intelligence; ai
inteligente	intelligent; smart
intenciones	intention
intención	intention
intensificar	intensify; step up
intensificó	intensify
intenso	intense
intentar	try; attempt
intento	attempt
intento de golpe	coup attempt
intentó	try; attempt
interacción	interaction
interanual	year-on-year; annual
interbancario	interbank
interceptar	intercept
interceptó	intercept
interesado	interested
interesante	interesting
intereses	interest
interferencia	interference
interior	interior; internal
intermediario	intermediary; broker
intermedio	intermediate
internacional	international
internet	internet
interno	internal; domestic
interrumpir	interrupt
interrumpió	interrupt
interrupción	interruption; disruption
intervención	intervention; speech
intervención militar	military intervention
intervenir	intervene
interviene	intervene
intervino	intervene
interés	interest
introducción	introduction
introducir	introduce
introdujo	introduce
intuitivo	intuitive
inundaciones	flood; flooding
inundación	flood; flooding
inusual	unusual
invadir	invade
invadió	invade
invasión	invasion
inventar	invent
inventario	inventory
invento	invention
inversiones	investment
inversionista	investor
inversión	investment
inversión extranjera	foreign investment
inverso	reverse
inversor	investor
inversores extranjeros	foreign investor
invertir	invest
investigaciones	investigation; research
investigación	investigation; research; inquiry
investigador	researcher; investigator
investigadores	researcher; investigator
investigar	investigate
investigó	investigate
invierno	winter
invierte	invest
invierten	invest
invirtió	invest
invitación	invitation
invitado	guest; invited
invitar	invite
invitó	invite
involucrado	involved
involucrar	involve
inyección	injection
inyectar	inject
ir	go
irak	iraq
iraní	iranian
iraníes	iranian
iraq	iraq
iraquí	iraqi
iraquíes	iraqi
irlanda	ireland
irlanda del norte	northern ireland
irlandesa	irish
irlandeses	irish
irlandés	irish
irá	go
irán	iran
isla	island
islam	islam
islamabad	islamabad
islamista	islamist
islamistas	islamist
islandia	iceland
islandés	icelandic
islas	island
islas canarias	canary islands
islas malvinas	falkland islands
islámico	islamic
israel	israel
israelí	israeli
israelíes	israeli
italia	italy
italiano	italian
izquierda	left
izquierdista	leftist
jamaica	jamaica
jamás	never
japonesa	japanese
japoneses	japanese
japonés	japanese
japón	japan
jartum	khartoum
jefa	chief; head
jefe	chief; head; boss
jefe de estado	head of state
jefe de gabinete	chief of staff
jefe de gobierno	head of government
jefe de policía	police chief
jefe del ejecutivo	prime minister; chief executive
jefe del ejército	army chief
jefes de estado	head of state
jeque	sheikh
jerusalén	jerusalem
johannesburgo	johannesburg
jordania	jordan
jordano	jordanian
joven	young; youth
jubilación	retirement
jubilado	retired; pensioner
jubilarse	retire
judicial	judicial; legal
judía	jewish
judío	jewish; jew
judíos	jew; jewish
jueces	judge
juega	play
juegan	play
juego	game
juegos	game
juegos asiáticos	asian games
juegos olímpicos	olympic games; olympics
juegos paralímpicos	paralympics
jueves	thursday
juez	judge
jueza	judge
jugador	player
jugadores	player
jugar	play
juguete	toy
jugó	play
juicio	trial
juicio político	impeachment
julio	july
junio	june
junta	board; junta
junta de accionistas	shareholders meeting
junta directiva	board
junta militar	military junta
junto a	-
junto con	-
juntos	together
jurado	jury
juramento	oath
justicia	justice
justificación	justification
justificar	justify
justificó	justify
justo	fair; just
juvenil	youth; juvenile
juventud	youth
juzgado	court
juzgar	try; judge
járkov	kharkiv
jóvenes	young people; youth
kazajistán	kazakhstan
kazajo	kazakh
kenia	kenya
keniano	kenyan
kiev	kyiv; kiev
kilo	kilogram; kilo
kilogramo	kilogram
kilómetro	kilometer
kilómetros	kilometer
kilómetros cuadrados	square kilometer
kilómetros por hora	kilometers per hour
kirguistán	kyrgyzstan
kosovo	kosovo
kremlin	kremlin
kurdistán	kurdistan
kurdo	kurdish; kurd
kurdos	kurd; kurdish
kuwait	kuwait
kuwaití	kuwaiti
la	-
la baja	fall; decline
la bebida	drink
la cama	bed
la casa	house; home
la conservación	conservation
la costa	coast
la cual	-
la deportación	deportation
la década	decade
la habana	havana
la habitación	room
la haya	hague
la hermana	sister
la hija	daughter
la luna	moon
la mayoría de	most
la meca	mecca
la mesa	table
la misa	mass
la moda	fashion
la niña	girl
la puerta	door
la que	-
la sala	room; hall
la semana pasada	last week
la verdad	truth
la ópera	opera
labor	work; labor
laboral	labor; work
laboratorio	laboratory
labores	work
lado	side
lados	side
ladrones	thief
ladrón	thief; robber
lago	lake
lamentable	regrettable; unfortunate
lamentablemente	unfortunately
lamentar	regret
lamentó	regret
lanzamiento	launch
lanzar	launch
lanzar un ataque	launch an attack
lanzó	launch
laos	laos
largo	long
largo alcance	long-range
largo plazo	long term
las	-
las casas	house; home
las costas	coast
las cuales	-
las flores	flower
las niñas	girl
las puertas	door
las que	-
las redadas	raid
latinoamericano	latin american
latinoamérica	latin america
lavado de dinero	money laundering
lazos	ties
le	-
lecciones	lesson
lección	lesson
leche	milk
lector	reader
lee	read
leer	read
legado	legacy
legal	legal
legislación	legislation
legislador	lawmaker; legislator
legislativo	legislative
legislatura	legislature; term
legítimo	legitimate
lejos	far
lengua	language; tongue
lenguaje	language
lentamente	slowly
lento	slow
les	-
lesa humanidad	crime against humanity
lesionado	injured
lesionar	injure
lesión	injury
letal	lethal; deadly
letonia	latvia
letras del tesoro	treasury bill
letón	latvian
levantamiento	uprising; lifting
levantar	lift; raise
levantó	lift; raise
ley	law
ley marcial	martial law
ley y orden	law and order
leyenda	legend
leyes	law
leído	read
león	lion; leon
libanesa	lebanese
libanés	lebanese
liberación	release; liberation
liberal	liberal
liberalización	liberalization
liberar	release; free; liberate
liberia	liberia
libertad	freedom; liberty
libertad bajo fianza	bail
libertad condicional	parole
libertad de expresión	freedom of expression; free speech
libertad de prensa	press freedom
liberó	release; free
libia	libya
libio	libyan
libra esterlina	pound sterling
libras esterlinas	pound; pound sterling
libre	free
libre comercio	free trade
libre mercado	free market
libro blanco	white paper
libros de texto	textbook
licencia	license
licencias	license
licitación	tender; bidding
lidera	lead
liderar	lead
liderazgo	leadership
lideró	lead
liga	league
liga de campeones	champions league
liga árabe	arab league
ligar	link
ligas	league
ligeramente	slightly
ligero	slight; light
limitado	limited
limitar	limit
limitó	limit
limpieza	cleaning
limpieza étnica	ethnic cleansing
limpio	clean
liquidación	liquidation; settlement
liquidar	liquidate; settle
liquidez	liquidity
lira	lira
lisboa	lisbon
lista	list
lista de espera	waiting list
lista negra	blacklist
listas	list
listo	ready
literario	literary
literatura	literature
litigio	litigation
litio	lithium
litro	liter
lituania	lithuania
lituano	lithuanian
llama	call
llamada	call
llamadas	call
llamado	call; so-called
llamamiento	call; appeal
llamar	call
llamó	call
llega	arrive; come; reach
llegada	arrival
llegar	arrive; reach; come
llegar a un acuerdo	reach an agreement
llegar al poder	come to power
llegó	arrive; come; reach
llenar	fill
lleno	full
lleva	take; carry
llevado a cabo	carry out
llevan a cabo	carry out
llevar	take; carry; wear
llevar a cabo	carry out
llevó	take; lead
llevó a cabo	carry out
lluvia	rain
lluvias	rain
lluvias torrenciales	torrential rain
lo	-
lo cual	-
lo que	-
local	local
loco	crazy
logra	achieve; manage
lograr	achieve; manage
logro	achievement
logró	achieve; manage
londinense	london
londres	london
longitud	length
los	-
los alrededores	surroundings
los autores	author; perpetrator
los comunistas	communist
los cuales	-
los granos	grain
los laboristas	labour
los libros	book
los nacionalistas	nationalist
los ordenadores	computer
los que	-
los socialistas	socialist
los sábados	saturday
los índices	index
lote	batch
lucha	fight; struggle
luchar	fight; struggle
luchó	fight
luego	-
lugar	place
lugar de los hechos	scene
lugar del accidente	crash site; accident scene
lugares	place
luisiana	louisiana
lujo	luxury
luna llena	full moon
lunes	monday
luto	mourning
luxemburgo	luxembourg
lácteo	dairy
lácteos	dairy
lágrima	tear
lágrimas	tear
líbano	lebanon
líder	leader
líder de la oposición	opposition leader
líder laborista	labour leader
líder opositor	opposition leader
líder socialista	socialist leader
líder supremo	supreme leader
líderes	leader
límite	limit
línea	line
línea aérea	airline
línea del frente	front line
línea roja	red line
líneas	line
lógica	logic
lógico	logical
macao	macau
macedonia	macedonia
macedonia del norte	north macedonia
madagascar	madagascar
madera	wood
madre	mother
madres	mother
madrugada	early morning
maestro	teacher; master
mafia	mafia
magia	magic
magnitud	magnitude
mal	bad; badly
mal uso	misuse
mala	bad
malaria	malaria
malasia	malaysia
malasio	malaysian
mali	mali
malicioso	malicious
malo	bad
malta	malta
malversación	embezzlement
malvinas	falkland islands; falklands
mandatario	president; leader
mandato	term; mandate
mandato presidencial	presidential term
mando	command
manera	way; manner
maneras	way
manifestación	demonstration; protest
manifestante	protester; demonstrator
manifestar	express; say; demonstrate
manifestó	say; express
manila	manila
maniobras militares	military exercise
manipulación	manipulation
manipular	manipulate
mano	hand
mano de obra	labor; workforce
manos	hand
mantener	maintain; keep
mantenga	maintain; keep
mantenimiento	maintenance
mantiene	maintain; keep; hold
mantienen	maintain; keep; hold
mantuvieron	maintain; hold
mantuvo	maintain; keep; hold
manual	manual
manufacturero	manufacturing
mapa	map
maquinaria	machinery
mar	sea
mar báltico	baltic sea
mar caspio	caspian sea
mar de china meridional	south china sea
mar del norte	north sea
mar mediterráneo	mediterranean sea
mar negro	black sea
mar rojo	red sea
maratón	marathon
maravilloso	wonderful
marca	brand; mark
marcador	score
marcar	mark; score
marcas	brand
marcha	march
marco	mark; framework
marcó	score; mark
margen	margin
marihuana	marijuana
marina	navy; marine
marinero	sailor
mariscal	marshal
marroquí	moroccan
marroquíes	moroccan
marruecos	morocco
marrón	brown
marsella	marseille
martes	tuesday
marzo	march
marítimo	maritime
mas	-
masacre	massacre
mascarilla	mask; face mask
masculino	male; men's
masivo	massive; mass
mata	kill
matanza	killing; massacre; slaughter
matar	kill
mataron	kill
matemáticas	mathematics
materia	matter; subject
materia prima	raw material; commodity
material	material
materiales	material
materias primas	commodity; raw material
matrimonio	marriage
matrimonio homosexual	same-sex marriage; gay marriage
matrimonio igualitario	same-sex marriage
mató	kill
mauritania	mauritania
maximizar	maximize
mayo	may
mayor	major; greater; older
mayores	older; elderly
mayoría	majority; most
mayoría absoluta	absolute majority
maíz	corn; maize
mañana	tomorrow; morning
me	-
mecanismo	mechanism
medalla	medal
medalla de bronce	bronze medal
medalla de oro	gold medal
medalla de plata	silver medal
medallas	medal
medellín	medellin
media luna roja	red crescent
mediación	mediation
mediador	mediator
medianoche	midnight
mediante	-
medicamento	drug; medicine
medicamentos	drug; medicine
medicina	medicine
medida	measure
medidas	measure
medidas enérgicas	crackdown
medio	medium; half; middle
medio ambiente	environment
medio de comunicación	media outlet
medio millón	half a million
medio oriente	middle east
medioambiental	environmental
medioambiente	environment
mediocampista	midfielder
mediodía	noon
medios	media; means
medios de comunicación	media
medios estatales	state media
medios locales	local media
medios sociales	social media
medir	measure
mediterráneo	mediterranean
mejor	better; best
mejora	improvement; improve
mejorar	improve
mejores	better; best
mejoró	improve
mencionar	mention
mencionó	mention
menor	minor; smaller; younger
menor de edad	minor; underage
menores	minor
menores de edad	minor; underage
menos	-
menos de	less than
mensaje	message
mensajería	messaging
mensajes	message
mensual	monthly
mentir	lie
mentira	lie
meramente	merely
mercado	market
mercado bursátil	stock market
mercado de divisas	foreign exchange market
mercado de valores	stock market
mercado inmobiliario	housing market; property market
mercado interno	domestic market
mercado laboral	labor market
mercado negro	black market
mercado único	single market
mercados	market
mercados emergentes	emerging market
mercados financieros	financial market
mercancía	goods; merchandise
mercenario	mercenary
merece	deserve
merecer	deserve
meridional	southern
mes	month
mes pasado	last month
mesa de negociaciones	negotiating table
mesa redonda	round table
meses	month
meses después	months later
meta	goal; target
metal	metal
metales	metal
metas	goal
meteorológico	weather; meteorological
metro	meter; subway
metros	meter
metros cuadrados	square meter
metros cúbicos	cubic meter
mexicano	mexican
mezcla	mix; mixture
mezquita	mosque
mezquitas	mosque
mi	-
mide	measure
miedo	fear
miembro	member
miembros	member
mientras	-
mientras que	-
migración	migration
migrante	migrant
migratorio	migration; immigration
mil	thousand
mil libras	thousand pounds
mil millones	billion
milagro	miracle
milenio	millennium
miles	thousand
miles de millones	billion
milicia	militia
miliciano	militiaman
militar	military
militares	military
millones	million
millones de dólares	million dollar
millones de euros	million euro
millones de libras	million pound
millón	million
milán	milan
mina	mine
minas	mine
mineral	mineral; ore
minero	miner; mining
minería	mining
ministerio	ministry
ministerio de asuntos exteriores	foreign ministry
ministerio de defensa	defense ministry
ministerio de exteriores	foreign ministry
ministerio de finanzas	finance ministry
ministerio de hacienda	finance ministry
ministerio de relaciones exteriores	foreign ministry
ministerio de salud	health ministry
ministerio de sanidad	health ministry
ministerio del interior	interior ministry
ministerio público	public prosecutor
ministra	minister
ministro	minister
ministro británico	british prime minister
ministro de agricultura	agriculture minister
ministro de asuntos exteriores	foreign minister
ministro de comercio	trade minister
ministro de defensa	defense minister
ministro de economía	economy minister
ministro de energía	energy minister
ministro de exteriores	foreign minister
ministro de finanzas	finance minister
ministro de hacienda	finance minister
ministro de justicia	justice minister
ministro de relaciones exteriores	foreign minister
ministro de salud	health minister
ministro de sanidad	health minister
ministro del interior	interior minister
minoría	minority
mintió	lie
minuto	minute
minutos	minute
mirada	look
mirar	look; watch
miró	look
mis	-
misil	missile
misil balístico	ballistic missile
misiles	missile
misiles balísticos	ballistic missile
misiones	mission
misisipi	mississippi
misión	mission
misión de paz	peacekeeping mission
misma	-
mismas	-
mismo	-
mismo periodo	same period
mismo período	same period
mismos	-
misterio	mystery
misterioso	mysterious
misuri	missouri
mitad	half
mitigar	mitigate
miércoles	wednesday
moción	motion
moción de censura	no-confidence vote
modelo	model
modelo de lenguaje	language model
modelo de negocio	business model
modelos	model
modelos de lenguaje	language model
moderado	moderate
modernización	modernization
moderno	modern
modesto	modest
modificación	modification
modificar	modify; change
mogadiscio	mogadishu
moldavia	moldova
moldavo	moldovan
momento	moment; time
momentos	moment
monarca	monarch
monarquía	monarchy
moneda	currency; coin
moneda única	single currency
monetario	monetary
mongolia	mongolia
monja	nun
monje	monk
montaña	mountain
montañas	mountain
montenegro	montenegro
monumento	monument
moral	moral
morder	bite
morir	die
mortal	deadly; fatal
mortales	deadly; fatal
mortalidad	mortality
moscú	moscow
mostrar	show
mostraron	show
mostró	show
mosul	mosul
motivación	motivation
motivar	motivate
motivo	reason; motive
motivos	reason; motive
motocicleta	motorcycle
motor de búsqueda	search engine
mover	move
movimiento	movement; move
movimientos	movement
movió	move
mozambique	mozambique
muchacho	boy
muchas veces	often; many times
muchedumbre	crowd
mucho	much; many
mucho tiempo	long time
muchos	many
muere	die
mueren	die
muerte	death
muertes	death
muerto	dead; kill; die
muertos	dead; kill; death
muestra	show; sample
muestran	show
mueve	move
mueven	move
mujer	woman
mujeres	woman; women
multa	fine
multar	fine
multilateral	multilateral
multinacional	multinational
multitud	crowd
mundial	world; global
mundial de fútbol	world cup
mundo	world
mundo árabe	arab world
municipal	municipal
municipio	municipality
munición	ammunition
muriendo	die
murieron	die
murió	die
muro de berlín	berlin wall
museo	museum
museos	museum
musical	musical; music
musulmana	muslim
musulmanes	muslim
musulmán	muslim
mutuo	mutual
muy	-
myanmar	myanmar
mágico	magic
máquina	machine
máquinas	machine
márgenes	margin
más	-
más adelante	later
más allá	beyond
más allá de	beyond
más bien	-
más de	more than
más o menos	-
más tarde	later
máximo	maximum; high
máximo histórico	all-time high; record high
médico	doctor; medical
médicos	doctor
médicos sin fronteras	doctors without borders
mérito	merit
método	method
métodos	method
méxico	mexico
mí	-
mínimo	minimum; low
mínimo histórico	record low
mío	-
módulo	module
móvil	mobile
móviles	mobile
múltiple	multiple
múltiples	multiple
múnich	munich
música	music
músico	musician
nacer	be born
nacido	born
nacional	national
nacionalización	nationalization
nacionalizar	nationalize
naciones	nation
naciones unidas	united nations
nació	be born
nación	nation
nada	-
nadador	swimmer
nadie	-
naranja	orange
narcotraficante	drug trafficker
narcotráfico	drug trafficking
nasa	nasa
natación	swimming
nativo	native
natural	natural
naturaleza	nature
naufragio	shipwreck
naval	naval
nave espacial	spacecraft; spaceship
navegación	navigation
navegador	browser
navegar	sail; browse
navidad	christmas
nazi	nazi
necesario	necessary
necesidad	need
necesidades	need
necesita	need
necesitar	need
necesitó	need
neerlandés	dutch
negar	deny
negaron	deny
negativa	refusal; negative
negativo	negative
negociaciones	negotiation; talk
negociaciones de paz	peace talk; peace negotiation
negociación	negotiation; talk
negociador	negotiator
negociar	negotiate
negocio	business; deal
negocios	business
negoció	negotiate
negro	black
negó	deny; refuse
neoyorquino	new york
neozelandés	new zealand
nepal	nepal
nerviosismo	nervousness
nervioso	nervous
neto	net
netos	net
neumático	tire
neuronal	neural
neutral	neutral
neutralidad	neutrality
nevada	snowfall
ni	-
nicaragua	nicaragua
nicaragüense	nicaraguan
niebla	fog
niega	deny
niegan	deny
nieto	grandson; grandchild
nieve	snow
nigeria	nigeria
nigeriano	nigerian
nilo	nile
ninguna	-
ninguno	-
ningún	-
nivel	level
nivel de vida	standard of living
nivel del mar	sea level
nivel récord	record level
niveles	level
niza	nice
niño	child; boy
niños	child; children
no	-
no identificado	unidentified
no obstante	-
noche	night
nochebuena	christmas eve
noches	night
noción	notion
nombramiento	appointment
nombrar	appoint; name
nombre	name
nombró	appoint; name
nominación	nomination
norcoreano	north korean
noreste	northeast
norma	rule; norm; standard
normal	normal
normalmente	normally; usually
normas	rule; standard
normativa	regulation
noroeste	northwest
norte	north
norte de malí	northern mali
norteamericano	american; north american
norteamérica	north america
norteño	northern
noruega	norway
noruego	norwegian
nos	-
nosotras	-
nosotros	-
nota de prensa	press release
noticia	news
noticias	news
noticias falsas	fake news
notificación	notification
notificar	notify
notificó	notify
novela	novel
noveno	ninth
noventa	ninety
novia	girlfriend; bride
noviembre	november
novio	boyfriend
nube	cloud
nuclear	nuclear
nuestra	-
nuestras	-
nuestro	-
nuestros	-
nueva	new
nueva delhi	new delhi
nueva generación	new generation
nueva jersey	new jersey
nueva orleans	new orleans
nueva york	new york
nueva zelanda	new zealand
nueva zelandia	new zealand
nueve meses	nine months
nueve millones	nine million
nueve por ciento	nine percent
nuevo	new
nuevo libro	new book
nuevo méxico	new mexico
nuevo récord	new record
nuevos	new
numeroso	numerous
nunca	never
nutrición	nutrition
nápoles	naples
níger	niger
níquel	nickel
núcleo	core; nucleus
número	number
número de muertos	death toll
números	number
o	-
o sea	-
obesidad	obesity
obispo	bishop
objetivo	objective; target; goal
objeto	object
objetos	object
obligaciones	obligation; bond
obligación	obligation; bond
obligar	force; oblige
obligatorio	mandatory; compulsory
obligó	force
observación	observation
observador	observer
observadores	observer
observar	observe
observó	observe
obstáculo	obstacle
obtención	obtain
obtener	obtain; get
obtiene	obtain; get; win
obtienen	obtain; get
obtuvieron	obtain; win
obtuvo	obtain; get; win
obviamente	obviously
ocasiones	occasion
ocasión	occasion; opportunity
occidental	western
occidente	west
ocde	oecd
ochenta	eighty
ocho	eight
octavo	eighth
octavos de final	round of 16
octubre	october
ocultar	hide; conceal
oculto	hidden
ocultó	hide
ocupación	occupation
ocupar	occupy
ocupó	occupy
ocurre	happen; occur
ocurrir	happen; occur
ocurrió	happen; occur
océano	ocean
océano atlántico	atlantic ocean
océano pacífico	pacific ocean
océano índico	indian ocean
odesa	odesa; odessa
odio	hatred; hate
oea	oas
oeste	west
ofensiva	offensive
oferta	offer; supply; bid
oferta de compra	takeover bid; tender offer
oferta monetaria	money supply
oferta pública	public offering
oferta pública inicial	initial public offering
ofertas	offer; bid
oficial	official; officer
oficial de policía	police officer
oficialmente	officially
oficina	office
oficinas	office
ofrece	offer
ofrecer	offer
ofreció	offer
oiea	iaea
oit	ilo
ojo	eye
ojos	eye
ola	wave
ola de calor	heat wave; heatwave
ola de frío	cold snap
olas	wave
oleada	wave
oleoducto	pipeline; oil pipeline
olvidar	forget
olvidó	forget
olímpico	olympic
omc	wto
oms	who; world health organization
omán	oman
once	eleven
ong	ngo
onu	un; united nations
onza	ounce
opciones	option
opción	option
opep	opec
operaciones	operation
operación	operation
operación militar	military operation
operador	operator
operar	operate
operativo	operation; operational
opinar	think; say
opinión	opinion
opinión pública	public opinion
opinó	say
opone	oppose
oponen	oppose
oponer	oppose
oportunidad	opportunity; chance
oportunidades	opportunity
oposición	opposition
opositor	opponent; opposition
optimismo	optimism
optimista	optimistic
optimización	optimization
opuesto	opposite; opposed
opuso	oppose
oración	prayer
orador	speaker
orden	order
orden de arresto	arrest warrant
orden de detención	arrest warrant
orden ejecutiva	executive order
orden judicial	court order
orden público	public order
ordenador personal	personal computer
ordenador portátil	laptop
ordenadores portátiles	laptop
ordenar	order
ordenó	order
ordinario	ordinary
oreja	ear
organismo	body; agency; organism
organismo internacional	international organization; international body
organizaciones	organization
organizaciones internacionales	international organization
organización	organization
organización benéfica	charity
organización de naciones unidas	united nations
organización internacional	international organization
organización mundial de comercio	world trade organization
organización mundial de salud	world health organization
organización mundial del comercio	world trade organization
organización no gubernamental	non-governmental organization; ngo
organización terrorista	terrorist organization
organizador	organizer
organizar	organize
organizó	organize
orgullo	pride
orgulloso	proud
orientación	guidance; orientation
oriental	eastern
orientar	guide
oriente	east
oriente medio	middle east
oriente próximo	middle east
original	original
originalmente	originally
orilla	bank; shore
oro	gold
orquesta	orchestra
ortodoxo	orthodox
os	-
oscuridad	darkness
oscuro	dark
oso	bear
otan	nato
otorgar	grant; award
otorgó	grant; award
otoño	autumn; fall
otra	-
otra vez	-
otras	-
otro	-
otros	-
oye	hear
oyó	hear
oído	ear; hear
oír	hear
paciente	patient
pacientes	patient
pactar	agree
pacto	pact
pacífico	peaceful; pacific
padece	suffer
padecer	suffer
padre	father; parent
padres	parent
paga	pay
pagar	pay
pago	payment
pagos	payment
pagó	pay
paisaje	landscape
pakistaní	pakistani
pakistán	pakistan
palabra	word
palabras	word
palacio	palace
palestina	palestine
palestino	palestinian
palestinos	palestinian
palma	palm
palo	stick
pan	bread
panameño	panamanian
panamá	panama
pandemia	pandemic
pandilla	gang
pandillas	gang
panel	panel
pantalla	screen
pantallas	screen
papa	pope
papa francisco	pope francis
papel	role; paper
papel clave	key role
papeles	role; paper
papeleta	ballot
papúa nueva guinea	papua new guinea
paquete	package
paquete de estímulo	stimulus package
paquete de rescate	bailout package
paquistaní	pakistani
paquistán	pakistan
para	-
para que	-
paraguay	paraguay
paraguayo	paraguayan
paralelo	parallel
paralizar	paralyze; halt
paralizó	halt; paralyze
paramilitar	paramilitary
paraíso fiscal	tax haven
parche	patch
parcial	partial
parcialmente	partially; partly
parece	seem; appear
parecer	seem; appear
parecido	similar
pareció	seem
pareja	couple; partner
parisino	paris; parisian
parlamentario	parliamentary; lawmaker
parlamento	parliament
parlamento europeo	european parliament
parte	part
participación	participation; stake; share
participante	participant
participar	participate; take part
participó	participate; take part
particular	particular; private
particularmente	particularly
partidario	supporter
partido	party; match; game
partido comunista	communist party
partido conservador	conservative party
partido de la oposición	opposition party
partido de oposición	opposition party
partido demócrata	democratic party
partido gobernante	ruling party
partido laborista	labour party
partido liberal	liberal party
partido nacionalista	nationalist party
partido político	political party
partido popular	popular party; people's party
partido republicano	republican party
partido socialista	socialist party
partidos	party; match
parámetro	parameter
parís y	paris
pasado	past; last
pasado sábado	saturday
pasajero	passenger
pasajeros	passenger
pasaporte	passport
pasar	pass; spend; happen
pascua	easter
pasivo	liability
paso	step; passage
pasos	step
pasó	happen; pass; spend
patente	patent
patentes	patent
patrimonio	heritage; assets
patrimonio de la humanidad	world heritage
patrimonio neto	equity
patrocinador	sponsor
patrocinar	sponsor
patrones	pattern
patrulla	patrol
patrón	pattern
paulatinamente	gradually
pausa	pause; break
paz	peace
país	country
país vasco	basque country
país vecino	neighboring country
países	country
países acreedores	creditor nation
países bajos	netherlands
países desarrollados	developed countries
países en desarrollo	developing countries
países en vías de	developing country
países europeos	european country
países industrializados	industrialized countries
países miembros	member country
países occidentales	western country
países pobres	poor country
países productores	producer country
países ricos	rich country
países vecinos	neighboring country
peces	fish
pedido	order; request
pedir	ask; request; call
pedir disculpas	apologize
pekín	beijing
pelea	fight
pelear	fight
peligro	danger
peligroso	dangerous
pelota	ball
película	film; movie
películas	film; movie
pena	penalty; sentence
pena de muerte	death penalty
penal	criminal
penalti	penalty
pendiente	pending
penetrar	penetrate
pensamiento	thought
pensar	think
pensilvania	pennsylvania
pensiones	pension
pensión	pension
pensó	think
pentágono	pentagon
península	peninsula
peor	worse; worst
peores	worse; worst
pequeña	small
pequeñas empresas	small business
pequeño	small
per cápita	per capita
percepción	perception
perder	lose
perdido	lose
perdieron	lose
perdió	lose
perdonar	forgive
perdón	pardon; forgiveness
perecer	perish; die
pereció	die
perfecto	perfect
perfil	profile
perforación	drilling
periodismo	journalism
periodista	journalist; reporter
periodo	period
periódico	newspaper
permanece	remain
permanecer	remain; stay
permaneció	remain; stay
permanente	permanent
permiso	permission; permit
permite	allow
permitir	allow; permit
permitirse	afford
permitió	allow
pero	-
perpetrar	perpetrate; commit
perpetró	perpetrate
perro	dog
persecución	persecution
perseguir	pursue; chase
persistente	persistent
persistir	persist
persona	person
personaje	character; figure
personal	personal; staff; personnel
personalidad	personality
personalmente	personally
personas	people
personas desaparecidas	missing person
personas mayores	elderly; older people
personas sin hogar	homeless people
perspectiva	perspective; prospect
perspectivas	outlook; prospect
persuadir	persuade
pertenece	belong
pertenecer	belong
pertenencia	membership; belonging
pertinente	relevant
peruano	peruvian
período	period
perú	peru
pesca	fishing
pescado	fish
pescador	fisherman
pese a	-
pesimista	pessimistic
peso	peso; weight
pesos	peso
pesquero	fishing
peticiones	request; petition
petición	petition; request
petrolero	oil; tanker
petróleo	oil; petroleum
petróleo crudo	crude oil
petróleo y gas	oil and gas
pez	fish
pib	gdp; gross domestic product
pico	peak
pida	ask
pide	ask; request; call
piden	ask; request; call
pidiendo	ask
pidieron	ask; request; call
pidió	ask; request; call
pidió disculpas	apologize
pie	foot
piedra	stone
piel	skin
piensa	think
piensan	think
pierde	lose
pierden	lose
pierna	leg
piernas	leg
pies	foot
pieza	piece; part
piezas	part; piece
piloto	pilot; driver
pintor	painter
pintura	painting; paint
pionero	pioneer; pioneering
pionyang	pyongyang
pirata informático	hacker
piratas informáticos	hacker
piscina	pool
piso	apartment; floor
pista	track; runway; clue
pistola	pistol; gun
pistolero	gunman
pizza	pizza
plan	plan
plan de paz	peace plan
plan de rescate	rescue plan; bailout plan
planear	plan
planes	plan
planeta	planet
planificación	planning
plano	plan; flat
planta	plant; floor
planta de energía nuclear	nuclear power plant
planta nuclear	nuclear plant
plantas	plant
plantea	pose; raise
planteamiento	approach
plantel	squad
planteó	raise
plata	silver
plataforma	platform
plataformas	platform
playa	beach
plaza	square
plazo	term; deadline
pleno	full; plenary
plomo	lead
plástico	plastic
plásticos	plastic
población	population
población civil	civilian population
pobre	poor
pobres	poor
pobreza	poverty
poco	little; few
poco después	shortly after
pocos	few
poder	power
poder adquisitivo	purchasing power
poder ejecutivo	executive branch
poder judicial	judiciary
poder legislativo	legislature
poderes	power
poderoso	powerful
podrá	-
podrán	-
podría	-
podrían	-
poema	poem
poesía	poetry
poeta	poet
polaco	polish
policial	police
policía	police; policeman
pollo	chicken
polonia	poland
polémica	controversy
polémico	controversial
política	policy; politics; political
política económica	economic policy
política exterior	foreign policy
política fiscal	fiscal policy
política monetaria	monetary policy
político	political; politician
políticos	politician; political
pondrá	put
pone	put
ponen	put
poner	put
poner en marcha	launch; start
poner fin	end
ponerse en contacto	contact
ponga	put
pontífice	pontiff
popular	popular
popularidad	popularity
por	-
por acción	per share
por ahora	for now
por año	per year
por ciento	percent; pct
por debajo de	below
por día	per day
por ejemplo	-
por el momento	for now
por encima de	above
por fin	finally
por internet	online
por lo menos	-
por lo que	-
por lo tanto	-
por medio de	-
por otra parte	-
por otro lado	-
por parte de	-
por persona	per person
por primera vez	first time
por su parte	-
por supuesto	-
por tanto	-
por último	finally; lastly
porcentaje	percentage
porque	-
portaaviones	aircraft carrier
portada	cover; front page
portal	portal; website
portavoces	spokesman
portavoz	spokesman; spokeswoman
portavoz de la policía	police spokesman
portavoz del gobierno	government spokesman
portavoz del ministerio	ministry spokesman
portavoz militar	military spokesman
portero	goalkeeper
portuario	port
portugal	portugal
portuguesa	portuguese
portugués	portuguese
portátil	laptop; portable
posee	own; possess
poseer	possess; own
posesión	possession
posibilidad	possibility; chance
posibilidades	chance; possibility
posible	possible
posiblemente	possibly
posiciones	position
posición	position
posponer	postpone
pospuso	postpone
posterior	later; subsequent
posteriormente	later; subsequently
postura	stance; position
potencia	power
potencial	potential
potencias	power
pp	popular party
praga	prague
precedente	precedent
precio	price
precio de las acciones	share price
precio del petróleo	oil price
precios	price
precios al consumidor	consumer price
precios del petróleo	oil price
precisamente	precisely
precisar	specify; need
precisión	accuracy; precision
preciso	precise; necessary
precisó	specify; say
predecir	predict
predicción	prediction
predijo	predict
preferir	prefer
prefiere	prefer
prefieren	prefer
prefirió	prefer
pregunta	question
preguntar	ask
preguntas	question
preguntó	ask
prejuicio	prejudice
prejuicios	prejudice
premio	prize; award
premio nobel	nobel prize
premios	award; prize
prensa	press
preocupaciones	concern
preocupación	concern; worry
preocupado	worried; concerned
preocupante	worrying
preocupar	worry; concern
preparación	preparation
preparado	prepared; ready
preparar	prepare
preparativos	preparation
preparó	prepare
presencia	presence
presentación	presentation
presentar	present; submit
presente	present
presentó	present; submit; file
preservación	preservation
preservar	preserve
preside	chair
presidencia	presidency
presidencial	presidential
presidenta	president
presidenta de la cámara	house speaker
presidente	president; chairman
presidente chino	chinese president
presidente de la cámara	house speaker
presidente ejecutivo	chief executive
presidente estadounidense	us president
presidente francés	french president
presidente ruso	russian president
presidir	chair; preside
presidió	chair; preside
presionar	pressure; press
presiones	pressure
presión	pressure
preso	prisoner; inmate
preso político	political prisoner
presos políticos	political prisoner
prestamista	lender
prestar	lend; provide
prestigio	prestige
prestigioso	prestigious
presumiblemente	presumably
presuntamente	allegedly
presunto	alleged; suspected
presuntos militantes	suspected militant
presupuestario	budget
presupuesto	budget
presupuesto nacional	national budget
prevención	prevention
prevenir	prevent
prever	expect; forecast
previamente	previously
previene	prevent
previo	previous; prior
previsión	forecast
previsto	expected; planned; scheduled
prevé	expect; forecast; plan
primario	primary
primavera	spring
primavera árabe	arab spring
primer	first
primer mandato	first term
primer ministro	prime minister
primer ministro británico	british prime minister
primer paso	first step
primer plano	close-up; foreground
primer semestre	first half
primer trimestre	first quarter
primera	first
primera dama	first lady
primera guerra mundial	first world war
primera ministra	prime minister
primera vez	first time
primera vuelta	first round
primero	first
princesa	princess
principal	main; principal
principalmente	mainly
principio	principle; beginning
principios	principle; beginning
prioridad	priority
prioridades	priority
prisionero	prisoner
prisionero de guerra	prisoner of war
prisión	prison; jail
privacidad	privacy
privada	private
privado	private
privatización	privatization
privatizar	privatize
probabilidad	probability; likelihood
probable	likely; probable
probablemente	probably
probar	test; try; prove
problema	problem; issue
problemas	problem
probó	test; try
procedente	from
procedentes	from
procedimiento	procedure
procedimientos	procedure
procesado	prosecuted; processed
procesar	prosecute; process
proceso	process; trial
proceso de paz	peace process
producción	production; output
producción de petróleo	oil production; oil output
producción industrial	industrial production; industrial output
producción petrolera	oil production; oil output
produce	produce; occur
producir	produce; occur
productividad	productivity
productivo	productive
producto	product
producto interior bruto	gross domestic product; gdp
producto interno bruto	gross domestic product; gdp
productor	producer
productos	product; goods
produjeron	occur; produce
produjo	produce; occur
produzca	occur; produce
profesional	professional
profesionales	professional
profesión	profession
profesor	teacher; professor
profesores	teacher
profundidad	depth
profundizar	deepen
profundo	deep
programa	program
programa de televisión	television program; tv show
programa nuclear	nuclear program
programación	programming
programador	programmer
programas	program
progresar	progress
progresivamente	progressively
progreso	progress
prohibición	ban; prohibition
prohibido	banned; forbidden
prohibir	ban; prohibit
prohibió	ban
prohíbe	ban; prohibit
promedio	average
promesa	promise; pledge
prometer	promise; pledge
prometió	promise; pledge; vow
promoción	promotion
promover	promote
promovió	promote
promueve	promote
pronosticar	forecast; predict
pronosticó	forecast; predict
pronto	soon
pronunciar	deliver; pronounce
pronunció	deliver; pronounce
pronóstico	forecast
propia	-
propias	-
propiedad	property; ownership
propiedad intelectual	intellectual property
propietario	owner
propio	-
propios	-
propone	propose
proponen	propose
proponer	propose
proporcionar	provide
proporcionó	provide
proporción	proportion; ratio
propuesta	proposal
propuesto	propose
propusieron	propose
propuso	propose
propósito	purpose
protección	protection
protege	protect
proteger	protect
protegió	protect
protesta	protest
protestar	protest
protestó	protest
proteína	protein
protocolo	protocol
prototipo	prototype
proveedor	supplier; provider
proveedores	supplier
proveniente	from
proviene	come from
provincia	province
provincial	provincial
provincias	province
provisional	provisional; interim
provisionalmente	provisionally
provocación	provocation
provocar	cause; provoke; trigger
provocó	cause; trigger; provoke
proyecto	project; draft
proyecto de ley	bill
proyectos	project
prudencia	caution
prudente	prudent; cautious
prueba	test; proof; evidence
prueba nuclear	nuclear test
pruebas	evidence; test
práctica	practice
prácticamente	practically; virtually
prácticas	practice
práctico	practical
préstamo	loan
préstamos	loan
príncipe	prince
próxima semana	next week
próximas semanas	coming weeks
próximo	next; coming
próximo año	next year
próximo mes	next month
próximo sábado	saturday
próximos días	coming days
próximos meses	coming months; next few months
psicología	psychology
psicológico	psychological
psicólogo	psychologist
psoe	socialist party
publicación	publication; post
publicar	publish; release
publicó	publish; post
pudiera	-
pudieran	-
pudieron	-
pudo	-
pueblo	people; town; village
pueblos	people; village
pueda	-
puedan	-
puede	-
pueden	-
puedo	-
puente	bridge
puentes	bridge
puerto	port
puerto príncipe	port-au-prince
puerto rico	puerto rico
puertorriqueño	puerto rican
puertos	port
pues	-
puesta en libertad	release
puesta en marcha	launch; start
puesto	post; position; place
puesto de trabajo	job
puesto en libertad	release
puesto que	-
puestos	post; position
puestos de trabajo	job
pulgada	inch
pulgadas	inch
pulmón	lung
punto	point
punto de inflexión	turning point
punto de partida	starting point
punto de vista	point of view; view
punto muerto	deadlock; stalemate
punto porcentual	percentage point
puntos	point
puntos básicos	basis point
puntos porcentuales	percentage point
puro	pure
pusieron	put
puso	put
puso en marcha	launch; start
puso fin	end
página	page
página oficial	official website
página web	website; web page
páginas	page
pájaro	bird
pánico	panic
pérdida	loss
pérdida neta	net loss
pérdidas	loss
pública	public
público	public; audience
público en general	general public
púrpura	purple
qatar	qatar
que	-
queda	remain
quedar	remain; stay
quedarse	stay
quedó	remain
queja	complaint
quejarse	complain
quejas	complaint
quejó	complain
quemado	burned
quemar	burn
queremos	want
querer	want
quería	want
querían	want
queso	cheese
quiebra	bankruptcy
quien	-
quienes	-
quiera	want
quieran	want
quiere	want
quieren	want
quiero	want
quince	fifteen
quinientos	five hundred
quinto	fifth
quisieron	want
quiso	want
quizá	perhaps; maybe
quizás	perhaps; maybe
quién	-
quiénes	-
qué	-
química	chemistry; chemical
químico	chemical; chemist
rabino	rabbi
racial	racial
racismo	racism
racista	racist
radiación	radiation
radiactivo	radioactive
radical	radical
radio	radio
ramadán	ramadan
rango	rank; range
raro	rare
rascar	scratch
rastro	trace; trail
ratificar	ratify
ratificó	ratify
raza	race
razonable	reasonable
razones	reason
razón	reason
raíces	root
raíz	root
reabrir	reopen
reabrió	reopen
reaccionar	react
reacciones	reaction
reaccionó	react
reacción	reaction
reacio	reluctant
reactivación	recovery; revival
reactivar	revive; reactivate
reactor	reactor
reactor nuclear	nuclear reactor
real	royal; real
realidad	reality
realista	realistic
realización	realization
realizar	carry out; perform; conduct
realizó	carry out; conduct
realmente	really; actually
reanudación	resumption
reanudar	resume
reanudó	resume
reapertura	reopening
reavivar	revive
rebaja	cut; discount
rebajar	lower; downgrade
rebanada	slice
rebelde	rebel
rebeldes	rebel
rebelión	rebellion
rebote	rebound
recaudación	revenue; collection
recaudar	raise; collect
recaudó	raise; collect
recepción	reception
recesión	recession
rechaza	reject
rechazar	reject
rechazo	rejection
rechazó	reject
recibe	receive
recibir	receive; get
recibió	receive
recibo	receipt
reciclaje	recycling
reciente	recent
recientemente	recently
reclamar	claim; demand
reclamo	claim; demand
reclamó	demand; claim
recluso	inmate; prisoner
recoger	collect; pick up
recogió	collect
recomendaciones	recommendation
recomendación	recommendation
recomendar	recommend
recomendó	recommend
recomienda	recommend
recompensa	reward
recompra	buyback; repurchase
reconciliación	reconciliation
reconoce	acknowledge; recognize
reconocer	recognize; acknowledge; admit
reconocido	recognized; renowned
reconocimiento	recognition
reconoció	acknowledge; admit; recognize
reconstrucción	reconstruction
reconstruir	rebuild
recordar	remember; recall; remind
recordó	recall; remind; remember
recorrer	travel; tour
recorrido	tour; route
recorrió	tour; travel
recortar	cut
recorte	cut
recorte de impuestos	tax cut
recortes	cut
recortes de impuestos	tax cut
recortó	cut
recto	straight
recuento	count; recount
recuerda	remember; recall; remind
recuerdan	remember; recall
recuerdo	memory
recuperación	recovery
recuperar	recover; regain
recuperarse	recover
recuperó	recover
recurso	appeal; resource
recursos	resource
recursos humanos	human resources
recursos naturales	natural resource
recíproco	reciprocal
red	network; net
red eléctrica	power grid
red neuronal	neural network
red social	social network
redactor	editor
redes	network
redes sociales	social media; social network
redirigir	redirect
reducción	reduction; cut
reducir	reduce; cut
redujeron	reduce; cut
redujo	reduce; cut
reduzca	reduce
reelección	reelection
reelegido	reelected
reembolso	refund; repayment
reemplazar	replace
reemplazó	replace
reestructuración	restructuring
referencia	reference
referir	refer
referéndum	referendum
refiere	refer
refinería	refinery
refinerías	refinery
refirió	refer
refleja	reflect
reflejar	reflect
reflejó	reflect
reforma	reform
reforma constitucional	constitutional reform
reforma fiscal	tax reform
reforma laboral	labor reform
reformar	reform
reformista	reformist
reforzar	reinforce; strengthen
reforzó	reinforce
refuerza	strengthen; reinforce
refugiado	refugee
refugiados	refugee
refugio	shelter; refuge
regalo	gift
regeneración	regeneration
regional	regional
registrar	register; record
registrarse	register
registro	record; registration; register
registros	record
registró	record; register; report
región	region
regla	rule
reglamento	regulation
reglas	rule
regresar	return
regreso	return
regresó	return
regulación	regulation
regulador	regulator; regulatory
regular	regulate; regular
regímenes	regime
rehenes	hostage
rehén	hostage
reina	queen
reino unido	united kingdom; uk
reiterar	reiterate
reiteró	reiterate
reivindicar	claim responsibility; claim
reivindicó	claim responsibility; claim
relacionado	related
relaciones	relation; ties
relaciones diplomáticas	diplomatic relations; diplomatic ties
relación	relation; relationship
relajado	relaxed
relajar	relax; ease
relajó	ease
relativamente	relatively
relativo	relative
relevante	relevant
religioso	religious
religión	religion
reloj	watch; clock
remoto	remote
rendición	surrender
rendimiento	performance; yield
rendirse	surrender
renovable	renewable
renovar	renew
renovó	renew
rentabilidad	profitability; return
rentable	profitable
renueva	renew
renuncia	resignation
renunciar	resign; give up
renunció	resign
reorganización	reorganization
reparaciones	repair; reparation
reparación	repair
reparar	repair
repartir	distribute
repetir	repeat
repite	repeat
repitió	repeat
reportar	report
reporte	report
reportero	reporter
reportó	report
represalia	retaliation; reprisal
represalias	retaliation; reprisal
representación	representation
representante	representative
representantes	representative
representar	represent
representó	represent
represión	crackdown; repression
reprimir	repress; suppress
reprogramación	rescheduling
republicano	republican
repuntar	rebound
repunte	rebound; rally
reputación	reputation
república	republic
república centroafricana	central african republic
república checa	czech republic
república democrática del congo	democratic republic
república dominicana	dominican republic
república socialista	socialist republic
requerir	require
requiere	require
requieren	require
requirió	require
requisito	requirement
resaltar	highlight
resaltó	highlight
rescatar	rescue
rescate	rescue; bailout; ransom
rescate financiero	bailout
rescatista	rescuer; rescue worker
rescató	rescue
reserva	reserve; reservation
reserva federal	federal reserve; fed
reservar	reserve; book
reservas	reserve
residencia	residence
residente	resident
residuos	waste
resiliencia	resilience
resistencia	resistance
resistir	resist
resistió	resist
resolución	resolution
resolver	resolve; solve
resolvió	resolve
respaldar	back; support
respaldo	support; backing
respaldó	back; support
respectivamente	respectively
respectivo	respective
respecto a	-
respiración	breathing
respirar	breathe
responder	respond; answer; reply
respondió	respond; reply; answer
responsabilidad	responsibility
responsable	responsible; head
responsables	responsible; official
respuesta	response; answer
restablecer	restore
restableció	restore
restante	remaining
restaurante	restaurant
restaurantes	restaurant
resto	rest; remains
restos	remains
restricciones	restriction
restricción	restriction
restringir	restrict
resuelto	resolve; solve
resuelve	resolve; solve
resultado	result; outcome
resultados	result
resultar	result; prove; be
resultó	result; be; prove
resultó herido	be injured
resumen	summary
retener	retain; hold
reticente	reluctant
retiene	retain; hold
retirada	withdrawal; retreat
retirar	withdraw; remove
retiro	withdrawal; retirement
retiró	withdraw
reto	challenge
retornar	return
retorno	return
retos	challenge
retrasar	delay
retraso	delay
retrasó	delay
retrocedió	fall; retreat
retroceso	decline; setback
retuvo	retain
reunido	meet
reunieron	meet
reunificación	reunification
reuniones	meeting
reunir	meet; gather
reunir fondos	raise funds
reunió	meet
reunión	meeting
reutilizar	reuse
revela	reveal
revelación	revelation
revelar	reveal; disclose
reveló	reveal
revertir	reverse
revirtió	reverse
revisar	review; revise
revisión	review; revision
revista	magazine
revisó	review; revise
revolucionario	revolutionary
revolución	revolution
revuelta	revolt; uprising
revés	setback
rey	king
reyes	king
rezar	pray
reír	laugh
reúne	meet; gather
reúnen	meet
riad	riyadh
rico	rich
ricos	rich
ridículo	ridiculous
riesgo	risk
riesgos	risk
riesgoso	risky
rigor	rigor
riguroso	rigorous
rin	rhine
riqueza	wealth
risa	laughter
ritmo	pace; rate; rhythm
rival	rival; opponent
rivales	rival; opponent
riyal	riyal
robado	stolen
robar	steal; rob
robo	robbery; theft
robot	robot
robusto	robust
robó	steal
robótica	robotics
roca	rock
rodeado	surrounded
rodear	surround
rodilla	knee
rojo	red
roma	rome
rompe	break
romper	break
rompió	break
ropa	clothes; clothing
rosa	pink; rose
rostro	face
roto	break
ruanda	rwanda
ruandés	rwandan
rublo	ruble
rueda de prensa	press conference; news conference
rugby	rugby
ruido	noise
rumania	romania
rumano	romanian
rumanía	romania
rumor	rumor
rumores	rumor
rupia	rupee
rural	rural
rusia	russia
ruso	russian
ruta	route
rutas	route
rutina	routine
ráfaga	burst; gust
rápidamente	quickly; rapidly
rápido	fast; quick; rapid
récord de	record
récord mundial	world record
récords	record
régimen	regime
régimen comunista	communist regime
réplica	aftershock; replica
réplicas	aftershock
río	river
río de janeiro	rio de janeiro
ríos	river
róterdam	rotterdam
sabe	know
saben	know
saber	know
sabido	know
sabor	taste; flavor
sabía	know
sacerdote	priest
sacerdotes	priest
sagrado	sacred; holy
sajonia	saxony
sala de justicia	courtroom
sala de prensa	press room
salarial	wage
salario	wage; salary
salario mínimo	minimum wage
salarios	wage; salary
saldo de muertos	death toll
saldrá	leave; come out
sale	leave; come out
salen	leave
salga	leave
salida	exit; departure
salir	leave; exit
salió	leave; come out
saltar	jump
salto	jump; leap
saltó	jump
salud	health
salud mental	mental health
salud pública	public health
salvadoreño	salvadoran
salvaguardia	safeguard
salvaje	wild; savage
salvo	-
salónica	thessaloniki
san petersburgo	st petersburg
sancionar	sanction; punish
sanciones	sanction
sanciones económicas	economic sanction
sanción	sanction; penalty
sangre	blood
sanidad	health
sanitario	health; medical
sano	healthy
santa sede	holy see
santiago de chile	santiago
santo	saint; holy
sao paulo	sao paulo
sargento	sergeant
satisfacción	satisfaction
satisfecho	satisfied
satélite	satellite
saudita	saudi
saudí	saudi
se	-
se estrelló	crash
sea	-
sean	-
seas	-
secciones	section
sección	section
seco	dry
secretaria	secretary
secretario	secretary
secretario de defensa	defense secretary
secretario de estado	secretary of state
secretario del tesoro	treasury secretary
secretario general	secretary general; general secretary
secreto	secret
sector	sector
sector minorista	retail sector
sector privado	private sector
sector público	public sector
sectores	sector
secuencia	sequence
secuestrador	kidnapper
secuestrar	kidnap; hijack; abduct
secuestro	kidnapping; abduction; hijacking
secuestró	kidnap
secundario	secondary
sede	headquarters; seat; venue
segmento	segment
seguido	follow
seguir	continue; follow
seguir adelante	go ahead
segunda guerra mundial	second world war
segunda vuelta	second round; runoff
segundo	second
segundo mandato	second term
segundo semestre	second half
segundo trimestre	second quarter
segundos	second
seguramente	surely
seguridad	security; safety
seguridad nacional	national security
seguridad social	social security
seguro	insurance; safe; sure
seguros	insurance
según	-
según fuentes	according to sources
seis	six
seleccionador	coach
seleccionar	select
selección	selection; national team
selección nacional	national team
selva	jungle; rainforest
semana	week
semana de la moda	fashion week
semana pasada	last week
semana santa	holy week; easter
semanal	weekly
semanas	week
semejante	similar
semestre	half; semester
semiconductor	semiconductor
semiconductores	semiconductor
semifinal	semifinal
semifinales	semifinal
semilla	seed
semillas	seed
senado	senate
senador	senator
senadora	senator
senadores	senator
sencillo	simple
sendos	-
senegal	senegal
senegalés	senegalese
sensible	sensitive
sentencia	sentence; ruling
sentenciar	sentence
sentenció	sentence
sentido	sense
sentimiento	feeling
sentir	feel
sepa	know
sepan	know
separación	separation
separado	separate; separated
separar	separate
separatista	separatist
septentrional	northern
septiembre	september
sequía	drought
ser	-
ser consciente de	be aware
ser humano	human being
serbia	serbia
serbio	serbian; serb
serie	series
serie de televisión	television series
serie mundial	world series
series	series
servicio	service
servicio de inteligencia	intelligence service
servicio secreto	secret service
servicios de inteligencia	intelligence service
servicios financieros	financial services
servidor	server
servidores	server
servir	serve
será	-
serán	-
sería	-
serían	-
sesenta	sixty
sesgo	bias
sesión	session
setenta	seventy
setiembre	september
sevilla	seville
sexo	sex
sexto	sixth
sexual	sexual
seísmo	earthquake
señal	signal; sign
señala	point out; note
señalar	point out; note; say
señales	signal; sign
señaló	point out; say; note
seúl	seoul
shanghái	shanghai
si	-
si bien	-
siberia	siberia
sicilia	sicily
sido	-
siempre	always
siendo	-
siente	feel
sienten	feel
sierra leona	sierra leone
siete	seven
siga	continue
sigan	continue
siglo	century
siglos	century
significativamente	significantly
significativo	significant
sigue	continue; remain; follow
siguen	continue; remain; follow
siguiendo	follow
siguiente	next; following
siguieron	continue; follow
siguió	continue; follow
silencio	silence
silla	chair
silla de ruedas	wheelchair
simbólico	symbolic
similar	similar
similares	similar
simple	simple
simplemente	simply
simplificar	simplify
simulación	simulation
simulacro	drill
sin	-
sin duda	undoubtedly
sin embargo	-
sin fines de lucro	non-profit
sin hogar	homeless
sin incidentes	without incident
sin precedentes	unprecedented
sin que	-
sin techo	homeless
sin ánimo de lucro	non-profit
sin éxito	unsuccessfully
sinagoga	synagogue
sindical	union; trade union
sindicato	union; trade union
sindicatos	union; trade union
singapur	singapore
siniestro	accident
sino	-
sintió	feel
siria	syria
sirio	syrian
sirve	serve
sirven	serve
sirvió	serve
sismo	earthquake
sistema	system
sistema bancario	banking system
sistemas	system
sistemáticamente	systematically
sistemático	systematic
sitio	site; place
sitio web	website
situaciones	situation
situación	situation
situado	located
soberano	sovereign
soberanía	sovereignty
soborno	bribe; bribery
sobre	-
sobre la mesa	on the table
sobre todo	-
sobreviviente	survivor
sobrevivir	survive
sobrevivió	survive
socavar	undermine
socavó	undermine
social	social
socialdemócrata	social democrat
sociedad	society; company
sociedad anónima	corporation
sociedad civil	civil society
socio	partner; member
sofisticado	sophisticated
software	software
sofía	sofia
soja	soybean
solamente	only
soldado	soldier
soldados	soldier
solicitante de asilo	asylum seeker
solicitantes de asilo	asylum seeker
solicitar	request; apply
solicitud	request; application
solicitó	request; ask
solo	only; alone
solucionar	solve
soluciones	solution
solución	solution
somalia	somalia
somalí	somali
sombra	shadow
someter	submit; subject
sometió	undergo; submit
somos	-
son	-
sondeo	poll
sorprendente	surprising
sorprendentemente	surprisingly
sorprender	surprise
sorprendido	surprised
sorprendió	surprise
sorpresa	surprise
sospecha	suspicion
sospechar	suspect
sospechoso	suspect; suspicious
sospechosos	suspect
sostener	sustain; hold
sostenibilidad	sustainability
sostenible	sustainable
sostenido	sustained
sostiene	hold; claim; argue
sostienen	claim; argue
sostuvieron	hold
sostuvo	hold; say; argue
soviético	soviet
soy	-
sri lanka	sri lanka
su	-
su casa	home; house
su libro	book
su marido	husband
suave	smooth; soft
subasta	auction
subcomité	subcommittee
sube	rise
subida	rise; increase; hike
subir	rise; raise
subió	rise
submarino	submarine
subrayar	stress; emphasize
subrayó	stress; emphasize
subsecretario	undersecretary
subsidio	subsidy
subsidios	subsidy
subterráneo	underground
subvenciones	subsidy
subvención	subsidy; grant
suceder	happen; succeed
sucedió	happen
suceso	event; incident
sucesor	successor
sucio	dirty
sucursal	branch
sudafricano	south african
sudamericano	south american
sudamérica	south america
sudanés	sudanese
sudeste	southeast
sudeste asiático	southeast asia
sudeste de asia	southeast asia
sudoeste	southwest
sudáfrica	south africa
sudán	sudan
sudán del sur	south sudan
suecia	sweden
sueco	swedish
sueldo	salary
suele	-
suelen	-
suerte	luck
sueño	dream
sueños	dream
suficiente	enough; sufficient
sufre	suffer
sufrimiento	suffering
sufrir	suffer; sustain
sufrió	suffer; sustain
sugerencia	suggestion
sugerir	suggest
sugiere	suggest
sugieren	suggest
sugirió	suggest
suicida	suicide
suicidarse	commit suicide
suicidio	suicide
suiza	switzerland
suizo	swiss
sultán	sultan
suma	sum; amount
sumar	add; total
suministrar	supply
suministro	supply
suministros	supply
sunita	sunni
suní	sunni
suníes	sunni
superar	exceed; overcome; surpass
superficie	surface
superior	higher; superior; top
supermercado	supermarket
superpotencia	superpower
supervisar	supervise; oversee
supervisión	supervision; oversight
superviviente	survivor
supervivientes	survivor
superávit	surplus
superávit comercial	trade surplus
superó	exceed; surpass
supieron	know
supo	know; learn
supone	represent; mean; suppose
suponer	suppose; assume
supuestamente	allegedly
supuesto	alleged; supposed
sur	south
sur de asia	south asia
suramérica	south america
surcoreano	south korean
sureste	southeast
sureste asiático	southeast asia
sureño	southern
surge	emerge; arise
surgir	emerge; arise
surgió	emerge; arise
suroeste	southwest
sus	-
sus casas	home; house
suscitar	raise; provoke
suscitó	raise; provoke
suscripción	subscription; underwriting
suscriptor	subscriber
suscriptores	subscriber
suspender	suspend
suspendió	suspend
suspensión	suspension
sustancia	substance
sustancial	substantial
sustitución	replacement; substitution
sustituir	replace; substitute
sustituyó	replace
susto	scare
suya	-
suyo	-
sábado por	saturday
sábado y	saturday
sáhara	sahara
sáhara occidental	western sahara
são paulo	sao paulo
séptimo	seventh
sí	-
sídney	sydney
símbolo	symbol
símbolos	symbol
síntoma	symptom
síntomas	symptom
sísmico	seismic
sólo	only
tabaco	tobacco
tablero	board
tailandia	thailand
tailandés	thai
taipéi	taipei
taiwanés	taiwanese
taiwán	taiwan
tal	-
tal como	-
tal vez	perhaps; maybe
tal y como	-
talento	talent
tales	-
talibanes	taliban
talibán	taliban
tamaño	size
también	-
tampoco	-
tan	-
tan pronto como	as soon as
tanque	tank
tanta	-
tantas	-
tanto	-
tanto como	-
tantos	-
tanzania	tanzania
tarde	afternoon; late; evening
tarde noche	evening
tarea	task
tareas	task
tarjeta de crédito	credit card
tasa	rate
tasa de cambio	exchange rate
tasa de descuento	discount rate
tasa de desempleo	unemployment rate
tasa de inflación	inflation rate
tasa de interés	interest rate
tasa preferencial	prime rate
tasas	rate
tasas de interés	interest rate
taxi	taxi
tayikistán	tajikistan
te	-
teatro	theater
techo	roof; ceiling
tecnología	technology
tecnologías	technology
tecnológico	technological; technology; tech
teherán	tehran
tejas	texas
telecomunicaciones	telecommunications
telefonía	telephone
telefónico	telephone
televisivo	television
televisión	television; tv
televisión estatal	state television
teléfono	telephone; phone
teléfono celular	cell phone; mobile phone
teléfono inteligente	smartphone
teléfono móvil	mobile phone; cell phone
teléfonos	phone
teléfonos inteligentes	smartphone
teléfonos móviles	mobile phone
tema	issue; topic; theme; subject
temas	issue; topic
teme	fear
temer	fear
temió	fear
temor	fear
temores	fear
temperatura	temperature
temperaturas	temperature
templo	temple
temporada	season
temporal	temporary
temporalmente	temporarily
temprano	early
tendencia	trend
tendencias	trend
tendrá	-
tendrá lugar	take place
tendrán	-
tendría	-
tendrían	-
tenemos	-
tener	-
tener derecho	be entitled
tener en cuenta	take into account
tener lugar	take place
tenga	-
tengan	-
tengo	-
teniendo	-
teniente	lieutenant
tenis	tennis
tenista	tennis player
tensiones	tension
tensión	tension
tenía	-
tenían	-
teoría	theory
tercer	third
tercer mundo	third world
tercer trimestre	third quarter
tercera	third
tercera edad	elderly
tercero	third
tercio	third
termina	end; finish
terminal	terminal
terminar	end; finish
terminó	end; finish
terremoto	earthquake
terremotos	earthquake
terrible	terrible
territorial	territorial
territorio	territory
territorios	territory
terror	terror
terrorismo	terrorism
terrorista	terrorist
terrorista suicida	suicide bomber
tesoro	treasury; treasure
testificar	testify
testigo	witness
testigos	witness
testimonio	testimony
textil	textile
texto	text
textos	text
teórico	theoretical
ti	-
tibetano	tibetan
tiburón	shark
tiempo	time; weather
tiempo real	real time
tiempos	time
tienda	store; shop
tiendas	store; shop
tiene	-
tiene que	-
tienen	-
tienen que	-
tierra	land; earth
tierras	land
tifón	typhoon
tigre	tiger
timor oriental	east timor
tipo	type; kind; rate
tipo de cambio	exchange rate
tipo de interés	interest rate
tipos	type; rate
tipos de interés	interest rate
tirador	gunman; shooter
tirar	throw
tiroteo	shooting
titular	headline; owner; head
tobillo	ankle
tocar	touch; play
tocó	touch; play
toda	-
todas	-
todavía	-
todo	-
todo el mundo	everyone; whole world
todo el país	whole country
todos	-
todos los años	every year
todos los días	every day
tokio	tokyo
toma	take; taking
toma de poder	takeover
toma de posesión	inauguration; swearing in
toma de rehenes	hostage taking
tomar	take
tomar en cuenta	take into account
tomar medidas	take action
tomar parte	take part
tomar posesión	take office
tomó	take
tomó medidas	take action
tomó posesión	take office
tonelada	ton; tonne
toneladas	ton; tonne
tono	tone
tope	cap; ceiling
toque	touch
toque de queda	curfew
tormenta	storm
tormenta tropical	tropical storm
tormentas	storm
tornado	tornado
torneo	tournament
tortura	torture
torturar	torture
total	total
totalmente	totally; completely
trabajador	worker
trabajadora	worker
trabajadores	worker
trabajar	work
trabajo	work; job; labor
trabajos	work; job
trabajó	work
tradicional	traditional
tradición	tradition
traducción	translation
traducir	translate
traductor	translator
tradujo	translate
trae	bring
traer	bring
traficante	trafficker; dealer
tragedia	tragedy
trajo	bring
trama	plot
trampa	trap
tranquilizar	reassure; calm
tranquilo	calm; quiet
transacciones	transaction
transacción	transaction
transbordador	ferry
transferencia	transfer
transferir	transfer
transfirió	transfer
transformación	transformation
transformar	transform
transición	transition
transparencia	transparency
transportar	transport; carry
transporte	transport; transportation
transporte público	public transport
transportista	carrier
tranvía	tram
tras	-
trasladado al hospital	taken to hospital
trasladar	move; transfer
traslado	transfer; move
trasladó	move; transfer
traspaso	transfer
trasplante	transplant
trata	be about; try; treat
trata de personas	human trafficking
tratado	treaty
tratado de libre comercio	free trade agreement
tratado de paz	peace treaty
tratamiento	treatment
tratar	try; treat; deal
trató	try; treat
traído	bring
trece	thirteen
tregua	truce
treinta	thirty
tren	train
tren de alta velocidad	high-speed train
trenes	train
trepar	climb
tres	three
tres décadas	three decades
tres veces	three times
tribunal	court; tribunal
tribunal constitucional	constitutional court
tribunal de apelaciones	appeals court
tribunal penal internacional	international criminal court
tribunal supremo	supreme court
tribunales	court
tributario	tax
trigo	wheat
trimestral	quarterly
trimestre	quarter
trinidad y tobago	trinidad and tobago
triple	triple
tripulación	crew
tripulante	crew member
triste	sad
tristeza	sadness
triunfar	triumph; succeed
triunfo	victory; win; triumph
trono	throne
tropa	troops
tropas	troops
tropas estadounidenses	us troops
tropas extranjeras	foreign troops
truco	trick
tráfico	traffic; trafficking
tráfico aéreo	air traffic
tráfico de drogas	drug trafficking
tráfico de personas	human trafficking
trágico	tragic
trípoli	tripoli
tsunami	tsunami
tu	-
tuberculosis	tuberculosis
tuit	tweet
tuiteó	tweet
tumba	grave; tomb
tunecino	tunisian
turco	turkish
turismo	tourism
turista	tourist
turistas	tourist
turkmenistán	turkmenistan
turquía	turkey
turín	turin
turístico	tourist
tus	-
tuve	-
tuviera	-
tuvieran	-
tuvieron	-
tuvo	-
tuvo lugar	take place
tuyo	-
táctica	tactic
tácticas	tactic
táctico	tactical
támesis	thames
técnica	technique
técnicas	technique
técnico	technical; technician; coach
término	term; end
términos	term
tíbet	tibet
tío	uncle
título	title
títulos	title; security
tú	-
túnel	tunnel
túnez	tunisia; tunis
u	-
ubicación	location
ubicado	located
ucrania	ukraine
ucraniano	ukrainian
ue	eu; european union
uefa	uefa
uganda	uganda
ultraderecha	far right
umbral	threshold
un	-
un autor	author
un libro	book
un muro	wall
un ordenador	computer
un par de	couple of
un poco	a little
un récord	record
una	-
una casa	house
una década	decade
una habitación	room
una hija	daughter
una misa	mass
una niña	girl
una pared	wall
una redada	raid
una vez	-
una vez que	-
unas	-
unesco	unesco
unicef	unicef
unidad	unit; unity
unidades	unit
unido	united
unificación	unification
unificar	unify
unir	unite; join
unirse	join
universal	universal
universidad	university
universidades	university
universitario	university
unió	join
unión	union
unión africana	african union
unión europea	european union
unión soviética	soviet union
unos	-
uranio	uranium
urbano	urban
urgencia	urgency; emergency
urgente	urgent
urna	ballot box; urn
uruguay	uruguay
uruguayo	uruguayan
usar	use
uso	use
usted	-
ustedes	-
usuario	user
usuarios	user
usó	use
utilidad	utility; profit
utilidad neta	net profit
utilidades	profit
utilización	use
utilizar	use
utilizó	use
uzbekistán	uzbekistan
uzbeko	uzbek
va	go
vaca	cow
vacaciones	holiday; vacation
vacuna	vaccine
vacunación	vaccination
vacunar	vaccinate
vacunas	vaccine
vacío	empty; vacuum
validación	validation
valioso	valuable
valle	valley
valor	value; courage
valorar	value; assess
valores	security; value
vamos	go
van	go
variable	variable
variante	variant
variantes	variant
variar	vary
varias	several; various
variedad	variety
varios	several; various
varsovia	warsaw
varón	male
vasco	basque
vasto	vast
vaticano	vatican
vaya	go
vayan	go
vea	see
vean	see
veces	time
vecino	neighbor; neighboring
vecinos	neighbor; resident
vehículo	vehicle
vehículo eléctrico	electric vehicle
vehículos	vehicle
vehículos eléctricos	electric vehicle
veinte	twenty
velocidad	speed
vencedor	winner
vencer	beat; defeat; expire
vencimiento	maturity; expiration
venció	beat; defeat
vende	sell
vendedor	seller; salesman
vender	sell
vendió	sell
vendrá	come
vendrán	come
venecia	venice
venezolano	venezuelan
venezuela	venezuela
venga	come
venidero	coming; next
venir	come
venta	sale
venta de armas	arms sale
ventaja	advantage
ventajas	advantage
ventana	window
ventas	sale
ventas minoristas	retail sales
veo	see
ver	see; watch
ver también	see also
verano	summer
verdadero	true; real
verde	green
verdura	vegetable
veredicto	verdict
verificación	verification
verificar	verify
versiones	version
versión	version
vertical	vertical
verá	see
vestido	dress
vestir	wear; dress
vetar	veto
veterano	veteran
veteranos	veteran
veto	veto
vez	time
veía	see
viabilidad	viability; feasibility
viable	viable; feasible
viajar	travel
viaje	trip; travel; journey
viajero	traveler; passenger
viajes	trip; travel
viajó	travel
viceministro	deputy minister
vicepresidenta	vice president
vicepresidente	vice president
vicepresidente ejecutivo	executive vice president
viceprimer ministro	deputy prime minister
victoria	victory
vida	life
vida cotidiana	daily life; everyday life
vida privada	private life
vida silvestre	wildlife
vidas	life; lives
video	video
vidrio	glass
viejo	old
viendo	see
viene	come
vienen	come
viento	wind
vientos	wind
viernes	friday
vieron	see
vietnam	vietnam
vietnamita	vietnamese
vigente	current; in force
vigilancia	surveillance
vigilar	monitor; watch
vih	hiv
vinculado	linked
vincular	link
viniendo	come
vinieron	come
vino	come; wine
vio	see
violación	rape; violation
violación de derechos humanos	human rights violation
violar	rape; violate
violencia	violence
violencia de género	gender violence; domestic violence
violencia doméstica	domestic violence
violento	violent
violó	rape; violate
viral	viral
virginia occidental	west virginia
virtual	virtual
virus	virus
visa	visa
visado	visa
visible	visible
visita	visit
visita de estado	state visit
visita oficial	official visit
visitante	visitor
visitar	visit
visitó	visit
visión	vision; view
visto	see
vital	vital
viuda	widow
vivienda	housing; home
viviendas	home; housing
vivir	live
vivió	live
vivo	alive; live
vocera	spokeswoman
vocero	spokesman; spokesperson
voces	voice
volar	fly
volatilidad	volatility
volcán	volcano
volumen	volume
voluntad	will
voluntario	volunteer; voluntary
voluntarios	volunteer
volver	return
volvieron	return
volvió	return; again
volátil	volatile
voló	fly
vosotros	-
votación	vote; ballot
votante	voter
votar	vote
voto	vote
voto de confianza	confidence vote
votos	vote
votó	vote
voy	go
voz	voice
vuela	fly
vuelan	fly
vuelo	flight
vuelos	flight
vuelta	return; round; lap
vuelto	return
vuelva	return
vuelve	return
vuelven	return
vulnerable	vulnerable
vía	-
víctima	victim
víctima mortal	fatality
víctimas	victim; casualty
víctimas mortales	death; fatality
vídeo	video
vínculo	link; tie
vínculos	ties; link
web	web; website
xinjiang	xinjiang
y	-
ya	-
ya que	-
yacimiento	field; deposit
yakarta	jakarta
yemen	yemen
yemení	yemeni
yen	yen
yendo	go
yenes	yen
yihad	jihad
yihadista	jihadist
yihadistas	jihadist
yo	-
yuan	yuan
yugoslavia	yugoslavia
yugoslavo	yugoslav
zambia	zambia
zapato	shoe
zimbabue	zimbabwe
zinc	zinc
zona	zone; area
zona de exclusión aérea	no-fly zone
zona de guerra	war zone
zona del euro	eurozone; euro zone
zona desmilitarizada	demilitarized zone
zona euro	eurozone; euro zone
zonas	area
zúrich	zurich
áfrica	africa
álbum	album
ámsterdam	amsterdam
árabe	arab; arabic
árabes	arab
árbitro	referee
árbol	tree
árboles	tree
área	area
ártico	arctic
ébola	ebola
él	-
énfasis	emphasis
época	era; time
éramos	-
ética	ethics
ético	ethical
étnico	ethnic
éufrates	euphrates
éxito	success
índice de	index; rate
índice de precios	price index
órdenes	order
óscar	oscar
última década	last decade
última hora	breaking news; last minute
últimas semanas	recent weeks
último	last; latest
últimos años	recent years
últimos meses	recent months
únicamente	only
único	only; unique; single
útil	useful
