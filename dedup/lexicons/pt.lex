# language: pt
# name: Portuguese
# licence: Apache-2.0
# sources: written for this project, by hand
# entries: 7510
# date: 2026-11-22
a	-
a cada ano	every year
a favor	in favor
a fim de	-
a maioria	majority; most
a não ser	unless
a partir	from
a partir de	from
a respeito	about
a seguir	following; next
abaixo	below
abandonar	abandon; leave
abandono	abandonment
abastecer	supply
abastecimento	supply
abelha	bee
aberta	open
abertamente	openly
aberto	open
abertura	opening
abordagem	approach
abordar	address; approach
aborrecido	boring
aborto	abortion
abrandamento	slowdown
abrandar	slow; ease
abraçar	embrace; hug
abre	open
abrigo	shelter
abril	april
abrir	open
absolutamente	absolutely
absoluto	absolute
absolver	acquit
absolvição	acquittal
absurdo	absurd
abusar	abuse
abuso	abuse
abuso sexual	sexual abuse
acabar	end; finish
academia	academy; gym
académico	academic
acadêmico	academic
acarretar	entail
accionista	shareholder
aceder	access
aceitar	accept
aceitação	acceptance
aceitável	acceptable
acelerar	accelerate
aceleração	acceleration
acentuadamente	sharply
acentuado	sharp
acerca	about
acessar	access
acesso	access
acessível	accessible; affordable
achar	think; find
acidente	accident; crash
acidente aéreo	plane crash
acidente de carro	car accident; car crash
acidente de viação	road accident
acidente vascular cerebral	stroke
acima	above
acima de	above
acionista	shareholder
acionista maioritário	majority shareholder
acionista majoritário	majority shareholder
acionistas minoritários	minority shareholders
acionário	equity; stock
acolher	welcome; host
acolhimento	reception
acomodação	accommodation
acompanhamento	monitoring; follow-up
acompanhar	accompany; follow
acontece	happen
acontecer	happen
acontecimento	event
acordado	agreed; awake
acordar	agree; wake
acordo	agreement; deal
acordo comercial	trade agreement; trade deal
acordo de paris	paris agreement
acordo de paz	peace agreement
acordo de princípio	agreement in principle
acordo nuclear	nuclear deal
acreditar	believe
acrescentar	add
activar	activate
actividade	activity
actividades	activities
activista	activist
activo	active; asset
activos	assets
acto	act
actor	actor
actores	actors
actriz	actress
actuais	current
actual	current
actualizar	update
actualmente	currently
actuar	act; perform
actuação	performance
acumulado	cumulative; accumulated
acumular	accumulate
acumulação	accumulation
acusar	accuse
acusação	accusation; charge
acusações	accusation; charge
acção	action; share
acções	shares; action; stocks
acções preferenciais	preferred shares
adaptar	adapt
adaptação	adaptation
adaptação cinematográfica	film adaptation
adepto	fan; supporter
adeptos	fans; supporters
adequado	adequate; appropriate
adiamento	postponement
adiar	postpone; delay
adicionais	additional
adicional	additional
adicionar	add
adis abeba	addis ababa
adição	addition
administrador	administrator; manager
administrar	manage; administer
administrativo	administrative
administração	administration; management
admitir	admit
adn	dna
adolescente	teenager; teenage
adoptar	adopt
adopção	adoption
adorar	love; adore
adotar	adopt
adoção	adoption
adquirir	acquire
aduaneiro	customs
adulto	adult
adversário	opponent; rival; adversary
advertir	warn
advertência	warning
advogada	lawyer
advogado	lawyer; attorney
advém	stem
aeronave	aircraft
aeroporto	airport
afectar	affect
afeganistão	afghanistan
afegã	afghan
afegão	afghan
afegãos	afghan
afetado	affected
afetar	affect
afiado	sharp
afiliada	affiliate
afinal	after all
afirmar	say; affirm
afirmação	statement; claim
afirmações	statement; claim
afogar	drown
africano	african
agarrar	grab
age	act
agenda	agenda; schedule
agendado	scheduled
agendar	schedule
agente	agent; officer
agente da polícia	police officer
agente de ia	ai agent
agentes	agents
agentes de ia	ai agents
agir	act
agitação	unrest
agora	now
agosto	august
agradecer	thank
agradecimento	thanks
agravamento	worsening
agravar	aggravate; worsen
agressivo	aggressive
agressão	aggression; assault
agressões	assault; aggression
agricultor	farmer
agricultura	agriculture; farming
agropecuária	agriculture
agrícola	agricultural; farm
agudo	acute; sharp
agência	agency
agência de classificação	rating agency
agência de notação	rating agency
agência de notícias	news agency
agência espacial europeia	european space agency
agência internacional de energia	international energy agency
agência reuters	reuters
aiea	iaea
ainda	still
ainda assim	still; even so
ainda que	even though
ajuda	help; aid
ajuda humanitária	humanitarian aid
ajuda militar	military aid
ajudar	help
ajustado sazonalmente	seasonally adjusted
ajustamento	adjustment
ajustar	adjust
ajuste	adjustment
al qaeda	al qaeda
alasca	alaska
albanês	albanian
albânia	albania
alcançar	reach; achieve
alcorão	koran; quran
alcoólico	alcoholic
aldeia	village
alegada	alleged
alegadamente	allegedly
alegado	alleged
alegar	allege; claim
alegação	allegation; claim
alegações	allegation; claim
alegremente	happily
alegria	joy
alemanha	germany
alemanha ocidental	west germany
alemanha oriental	east germany
alemã	german
alemães	german
alemão	german
alemãs	german
alepo	aleppo
aleppo	aleppo
alerta	alert; warning
alertar	warn; alert
alexandria	alexandria
alfândega	customs
algarismo	digit
algemas	handcuffs
algo	something
algodão	cotton
algoritmo	algorithm
algoritmos	algorithms
algum	some
alguma	some
algumas	some
alguns	some
alguém	someone
ali	there
aliado	ally
aliados	allies; ally
aliança	alliance
aliança atlântica	atlantic alliance
alimentar	food; feed
alimentação	food
alimento	food
alimentos	food
aliviar	ease; relieve
aliás	-
alma	soul
almirante	admiral
almoço	lunch
alojamento	accommodation
alpes	alps
alta	high; rise
alta qualidade	high quality
alta tecnologia	high technology
alta velocidade	high speed
altamente	highly
altas	high
alterar	change; alter
alteração	change; amendment
alterações	change; amendment
alterações climáticas	climate change
alternativa	alternative
alternativas	alternatives
alternativo	alternative
alto	high; tall; senior
alto funcionário	senior official
alto nível	high level
alto representante	high representative
altos	high
altos funcionários	senior officials
altura	height; time
alugar	rent
aluguel	rent
alumínio	aluminum
aluno	student; pupil
alunos	students; pupils
alvo	target
além	beyond
além de	in addition
além disso	in addition; moreover
alívio	relief
amanhã	tomorrow
amar	love
amarelo	yellow
amazonas	amazon
amazónia	amazon
amazônia	amazon
ambas	both
ambientais	environmental
ambiental	environmental
ambientalista	environmentalist
ambiente	environment
ambos	both
ambulância	ambulance
ameaça	threat
ameaçar	threaten
americano	american
amesterdão	amsterdam
amiga	friend
amigo	friend
amizade	friendship
amnistia internacional	amnesty international
amor	love
amortização	amortization; repayment
ampla	broad; wide
amplamente	widely
ampliar	expand; extend
amplo	broad; wide
amsterdã	amsterdam
amã	amman
américa	america
américa central	central america
américa do norte	north america
américa do sul	south america
américa latina	latin america
analisar	analyze
analista	analyst
analistas de mercado	market analysts
ancara	ankara
ancestral	ancestor; ancestral
andar	floor; walk
andes	andes
anel	ring
anfitrião	host
anglicano	anglican
angola	angola
angolano	angolan
animais	animals
animal	animal
animal de estimação	pet
animação	animation
anistia internacional	amnesty international
aniversário	anniversary; birthday
anjo	angel
anjos	angels
ano	year
ano financeiro	financial year
ano fiscal	fiscal year
ano novo	new year
ano passado	last year
anonimato	anonymity
anos	year
anos atrás	years ago
anos de idade	years old
ansiedade	anxiety
ante	-
antecedente	background; precedent
antecedentes	background
antecedência	advance
antecessor	predecessor
antecipar	anticipate; bring forward
anteontem	day before yesterday
antepassado	ancestor
anterior	previous
anteriores	previous
anteriormente	previously
antes	before
antiga	former; old
antigo	former; old; ancient
antiguidade	antiquity
antilhas	antilles
antitruste	antitrust
antuérpia	antwerp
antártica	antarctica
antártida	antarctica
anuais	annual
anual	annual
anualmente	annually
anular	annul; cancel
anunciante	advertiser
anunciar	announce
análise	analysis
análises	analysis
anónimo	anonymous
anônimo	anonymous
anúncio	announcement; ad
anúncios	ads; announcements
ao	-
ao contrário	unlike; contrary
ao invés	instead
ao lado	beside
ao longo	along; over
ao menos	at least
ao mesmo tempo	same time
ao redor	around
ao vivo	live
aonde	where
aos	-
apagar	delete; erase
apagão	blackout; power outage
apanhar	catch
aparece	appear
aparecer	appear
aparecimento	appearance; emergence
aparelho	device
aparente	apparent
aparentemente	apparently
apartamento	apartment
aparência	appearance
apelar	appeal; call
apelação	appeal
apelido	nickname; surname
apelo	appeal; call
apenas	only
apesar da	despite
apesar de	despite
apesar disso	nevertheless
apesar do	despite
aplaudir	applaud
aplauso	applause
aplicar	apply; enforce
aplicativo	app; application
aplicação	application; enforcement
aplicação móvel	mobile app
aplicações	application
aplicável	applicable
apoiador	supporter
apoiante	supporter
apoiar	support
apoio	support
apoio ao cliente	customer support
aposentado	retired; pensioner
aposentadoria	retirement; pension
aposentar	retire
aposta	bet
apostar	bet
apreender	seize
apreensão	seizure; apprehension
aprender	learn
aprendizado	learning
aprendizado de máquina	machine learning
aprendizagem	learning
aprendizagem automática	machine learning
apresentador	presenter; host
apresentadora	presenter; host
apresentar	present; submit
apresentação	presentation
apresentações	presentation
apropriado	appropriate
aprovar	approve
aprovação	approval
aproveitar	take advantage
aproximadamente	approximately
aproximar	approach
aptidão	aptitude
apto	fit; able
após	after
aquecimento	warming; heating
aquecimento do planeta	global warming
aquecimento global	global warming
aquela	-
aquelas	-
aquele	-
aqueles	-
aqui	here
aquilo	-
aquisição	acquisition
aquisição de ações	share purchase
aquisições	acquisition
arbitragem	arbitration; refereeing
arcebispo	archbishop
argel	algiers
argelino	algerian
argentina	argentina
argentino	argentine
arguido	defendant; suspect
argumentar	argue
argumento	argument
argélia	algeria
arma	weapon; gun
arma de fogo	gun; firearm
arma nuclear	nuclear weapon
armado	armed
armamento	armament; weapons
armar	arm
armas	weapons; arms; guns
armas de fogo	guns; firearms
armas nucleares	nuclear weapons
armas químicas	chemical weapons
armazenamento	storage
armazenar	store
arménia	armenia
arménio	armenian
armênia	armenia
armênio	armenian
arqueologia	archaeology
arqueológico	archaeological
arqueólogo	archaeologist
arquitecto	architect
arquiteto	architect
arquitetura	architecture
arquivo	file; archive
arquivos	files
arredores	outskirts
arrendamento	lease; rent
arrepender	regret
arriscado	risky
arriscar	risk
arroz	rice
arsenal	arsenal
arte	art
artes	arts
artificiais	artificial
artificial	artificial
artigo	article
artigos	articles
artilharia	artillery
artilheiro	top scorer; striker
artista	artist
artistas	artists
artístico	artistic
arábia saudita	saudi arabia
as	-
asilo	asylum
asiático	asian
aspecto	aspect
aspeto	aspect
assalto	robbery; assault
assassinar	murder; assassinate
assassinato	murder; assassination
assassino	killer; murderer
assassínio	murder
assegurar	ensure; assure
assembleia	assembly
assembleia de acionistas	shareholders meeting
assembleia geral	general assembly
assembleia geral anual	annual general meeting
assembleia nacional	national assembly
assento	seat
assentos	seats
assessor	adviser; aide
assessoria	advisory
assim	so; thus
assim como	as well as
assim que	as soon as
assinante	subscriber
assinar	sign; subscribe
assinatura	signature; subscription
assistente	assistant
assistir	watch; attend
assistência	assistance; attendance
associado	associate; associated; member
associar	associate
associação	association
associações	associations
assunto	subject; matter; issue
assunção	asuncion
assédio	harassment
assédio sexual	sexual harassment
astronauta	astronaut
astronomia	astronomy
atacado	wholesale
atacante	striker; attacker
atacar	attack
ataque	attack
ataque aéreo	airstrike; air strike
ataque cardíaco	heart attack
ataque cibernético	cyberattack
ataque com drones	drone attack
ataque com mísseis	missile attack
ataque terrorista	terrorist attack
ataques aéreos	airstrike; air strike
atempadamente	in time
atenas	athens
atendimento ao cliente	customer service
atentado	attack; bombing
atentado suicida	suicide bombing
atenção	attention
aterragem	landing
aterrar	land
aterrissagem	landing
atestar	attest
atingir	reach; hit
atirador	gunman; shooter
atirar	shoot
atitude	attitude
atitudes	attitudes
ativar	activate
atividade	activity
atividade económica	economic activity
atividade econômica	economic activity
atividades	activities
ativista	activist
ativo	active; asset
ativos	assets
atleta	athlete
atletas	athletes
atletismo	athletics
atlântico	atlantic
ato	act
ator	actor
atos	acts
atraente	attractive
atrair	attract
atraiu	attract
atrasar	delay
atraso	delay
atrasos	delays
atrativo	attractive
atravessar	cross
através	through
atraído	attract
atriz	actress
atrocidade	atrocity
atrocidades	atrocities
atrás	ago; behind
atuais	current
atual	current
atualizado	update
atualizar	update
atualização	update
atualizações	updates
atualmente	currently
atuar	act; perform
atuação	performance
até	until
até agora	so far
até ao momento	so far
até hoje	to date
até o momento	so far
auditor	auditor
auditoria	audit
audiência	hearing; audience
audiências	ratings; hearings
aula	class; lesson
aulas	classes
aumentar	increase; rise; raise
aumento	increase; rise
aumento de capital	capital increase
aumento de impostos	tax increase
aumento salarial	pay rise
ausente	absent
austeridade	austerity
australiano	australian
austrália	australia
austríaco	austrian
ausência	absence
autarca	mayor
autenticar	authenticate
autenticidade	authenticity
autobiografia	autobiography
autocarro	bus
autoestrada	highway
automaticamente	automatically
automatizar	automate
automação	automation
automobilismo	motor racing
automotivo	automotive
automático	automatic
automóveis	cars; automobiles
automóvel	car; automobile
automóvel elétrico	electric car
autonomia	autonomy
autor	author
autora	author
autores	authors
autoridade	authority; official
autoridades	authorities; officials
autorizar	authorize
autorização	authorization; permission
autêntico	authentic
autónomo	autonomous
autópsia	autopsy
autônomo	autonomous
avalanche	avalanche
avaliar	assess; evaluate
avaliação	assessment; evaluation
avaliações	assessments; evaluations
avançado	advanced; striker; forward
avançar	advance
avanço	advance; progress
avanços	advances
avc	stroke
ave	bird
aveia	oats
avenida	avenue
aviação	aviation
avisar	warn
aviso	notice; warning
avião	plane; aircraft
aviões	plane; aircraft
avó	grandmother
avós	grandparents
avô	grandfather
azeite	olive oil
azerbaijão	azerbaijan
azuis	blue
azul	blue
aço	steel
ação	action; share
ação judicial	lawsuit; legal action
ação militar	military action
ação ordinária	common stock
ações	shares; action; stocks
ações ordinárias	common shares; common stock
ações preferenciais	preferred shares; preferred stock
açúcar	sugar
aéreo	air
aí	there
bactéria	bacteria
bagagem	luggage
bagdade	baghdad
bagdá	baghdad
bahrein	bahrain
bairro	neighborhood
baixa	low; fall
baixar	lower; fall
baixas civis	civilian casualties
baixo	low
baixos	low
bala	bullet
balança	balance
balança comercial	trade balance
balança de pagamentos	balance of payments
balanço	balance sheet; balance
balcãs	balkans
baleia	whale
banana	banana
banco	bank
banco central	central bank
banco central europeu	european central bank
banco comercial	commercial bank
banco da inglaterra	bank of england
banco de dados	database
banco de desenvolvimento	development bank
banco de frança	bank of france
banco de investimento	investment bank
banco do brasil	banco do brasil
banco do japão	bank of japan
banco interamericano de desenvolvimento	inter-american development bank
banco mundial	world bank
banco nacional	national bank
bancos	banks
bancos centrais	central banks
bancos comerciais	commercial banks
bancos credores	creditor banks
bancária	banking; bank
bancário	banking; bank
banda	band
banda desenhada	comic
banda larga	broadband
banda sonora	soundtrack
bandas	bands
bandeira	flag
bangcoc	bangkok
bangladesh	bangladesh
banguecoque	bangkok
banqueiro	banker
bar	bar
barato	cheap
barbárie	barbarism
barcelona	barcelona
barco	boat
barcos	boats
barein	bahrain
barragem	dam
barreira	barrier
barreiras	barriers
barril	barrel
barris	barrel
barris por dia	barrels per day
barulho	noise
base	base; basis
base aérea	air base
base de dados	database
base militar	military base
base monetária	monetary base
baseado	based
basear	base
bases	bases
basileia	basel
basquete	basketball
basquetebol	basketball
bastante	quite; enough
batalha	battle
batalhão	battalion
bate	beat
bater	beat; hit
bateria	battery; drums
baterias	batteries
bbc	bbc
bce	ecb
beber	drink
bebida	drink
bebé	baby
bebê	baby
beijar	kiss
beijo	kiss
beirute	beirut
belarus	belarus
beleza	beauty
belga	belgian
belgrado	belgrade
belo	beautiful
bem	well
bem como	as well as
bem estar	welfare; well-being
bem sucedido	successful
bem vindo	welcome
beneficiar	benefit
benefício	benefit
benefícios	benefits
bens	goods; assets
bens de consumo	consumer goods
benéfico	beneficial
berlim	berlin
berna	bern
biblioteca	library
bicicleta	bicycle
bielorrússia	belarus
bilaterais	bilateral
bilateral	bilateral
bilhete	ticket
bilheteira	box office
bilheteria	box office
bilhetes	tickets
bilhão	billion
bilhões	billion
bilhões de dólares	billion dollars
bilhões de euros	billion euros
bilhões de ienes	billion yen
bilionário	billionaire
biodiversidade	biodiversity
biografia	biography
biográfico	biographical
biologia	biology
biológico	biological
biotecnologia	biotechnology
birmânia	myanmar; burma
bispo	bishop
bitcoin	bitcoin
blindado	armored
bloco	bloc; block
blog	blog
blogue	blog
bloquear	block
bloqueio	blockade; block
boa	good
boas	good
boato	rumor
boca	mouth
bogotá	bogota
boicote	boycott
boko haram	boko haram
bola	ball
boliviano	bolivian
bolsa	stock exchange; bag; scholarship
bolsa de londres	london stock exchange
bolsa de tóquio	tokyo stock exchange
bolsa de valores	stock exchange
bolsas	exchanges; bags
bolsista	stock market
bolívia	bolivia
bom	good
bomba	bomb; pump
bombaim	bombay
bombardeamento	bombing
bombardear	bomb
bombardeio	bombing
bombeiro	firefighter
bombeiros	firefighters
bonito	beautiful; pretty
bons	good
borracha	rubber
bosque	woods
botsuana	botswana
botão	button
boxe	boxing
branco	white
branqueamento de capitais	money laundering
brasil	brazil
brasileiro	brazilian
brasília	brasilia
braço	arm
brevemente	briefly; soon
brexit	brexit
brics	brics
brigada	brigade
brilhante	bright; brilliant
brincadeira	joke
brincar	play; joke
brinquedo	toy
brinquedos	toys
britânico	british
brutal	brutal
brutalidade	brutality
bruto	gross; crude
bruxa	witch
bruxelas	brussels
bucareste	bucharest
budapeste	budapest
budismo	buddhism
budista	buddhist
buenos aires	buenos aires
bulgária	bulgaria
burkina faso	burkina faso
burundi	burundi
busca	search
buscar	seek; search
buscas	searches; search
bálcãs	balkans
báltico	baltic
bárbaro	barbaric
básico	basic
bélgica	belgium
bíblia	bible
bónus	bonus
bósnia	bosnia
bósnia e herzegovina	bosnia and herzegovina
bósnio	bosnian
bônus	bonus
búlgaro	bulgarian
cabe	-
cabelo	hair
caber	fit
cabeça	head
cabo	cable; cape
cabo verde	cape verde
cabos	cables
cabul	kabul
cacau	cocoa
cachorro	dog
cada	each
cada vez mais	increasingly
cadeado	lock
cadeia	chain; jail
cadeia de abastecimento	supply chain
cadeia de suprimentos	supply chain
cadeira	chair
cadáver	body; corpse
café	coffee; cafe
café da manhã	breakfast
cai	fall
cair	fall; drop
cairo	cairo
cais	dock
caiu	fall; drop
caixa	cash; box
caixa negra	black box
caixa preta	black box
caixas	boxes
calcular	calculate
calcutá	calcutta
calendário	calendar
califa	caliph
califado	caliphate
califórnia	california
calma	calm
calmo	calm
calor	heat
calote	default
calçado	footwear; shoes
calças	pants; trousers
cama	bed
camada	layer
camadas	layers
camarões	cameroon
cambiais	exchange; foreign exchange
cambial	exchange; foreign exchange
camboja	cambodia
caminhada	walk; hike
caminhar	walk
caminho	path; way
caminho de ferro	railway
caminhão	truck
caminhões	trucks
camisa	shirt
camiseta	t-shirt
camião	truck
camiões	trucks
campanha	campaign
campanha eleitoral	election campaign
campeonato	championship
campeonato do mundo	world championship
campeonato mundial	world championship
campeã	champion
campeão	champion
campeões	champions
campo	field; camp; countryside
campo de jogo	pitch
campo de refugiados	refugee camp
canadense	canadian
canadiana	canadian
canadiano	canadian
canadianos	canadian
canadá	canada
canais	channels
canal	channel; canal
canal da mancha	english channel
canal de suez	suez canal
canal do panamá	panama canal
cancelamento	cancellation
cancelar	cancel
cancro	cancer
cancro da mama	breast cancer
candidata	candidate
candidato	candidate
candidatura	candidacy; bid
canhão	cannon
cantar	sing
canto	corner
cantor	singer
cantora	singer
canção	song
canções	songs
caos	chaos
capacetes azuis	peacekeepers
capacidade	capacity; ability
capaz	capable; able
capazes	capable; able
capitais	capital
capital	capital
capital de risco	venture capital
capital próprio	equity
capital social	share capital; capital stock
capitalismo	capitalism
capitalista	capitalist
capitães	captain
capitão	captain
capitão da seleção	team captain
capitólio	capitol
captura	capture
capturar	capture
capítulo	chapter
cara	face; guy
característica	feature; characteristic
características	features; characteristics
caraíbas	caribbean
carbono	carbon
cardeal	cardinal
carga	cargo; load
carga de trabalho	workload
cargo	post; office; position
caribe	caribbean
caricatura	caricature; cartoon
caridade	charity
carimbo	stamp
carne	meat
carne bovina	beef
carne de vaca	beef
carne suína	pork
caro	expensive; dear
carolina do norte	north carolina
carolina do sul	south carolina
carregar	load; carry; charge
carreira	career
carreira musical	music career
carro	car
carro bomba	car bomb
carro elétrico	electric car
carros	cars
carta	letter
cartas	letters
cartaz	poster
carteira	portfolio; wallet
cartel	cartel
cartão	card
cartão amarelo	yellow card
cartão de crédito	credit card
cartão vermelho	red card
cartões	cards
carvão	coal
casa	house; home
casa branca	white house
casaco	coat; jacket
casado	married
casais	couples
casal	couple
casamento	marriage; wedding
casar	marry
casas	houses; homes
casino	casino
caso	case
caso de uso	use case
casos confirmados	confirmed cases
casos de uso	use cases
cassino	casino
castanho	brown
castelo	castle
castigo	punishment
catalunha	catalonia
catalã	catalan
catalão	catalan
catar	qatar
catedral	cathedral
categoria	category
cativeiro	captivity
catorze	fourteen
catástrofe	catastrophe; disaster
católico	catholic
causa	cause
causar	cause
causas	causes
cautela	caution
cauteloso	cautious
cavalo	horse
caxemira	kashmir
cazaquistão	kazakhstan
caça	fighter jet; hunting
caído	fallen
caíram	fall; drop
caótico	chaotic
cee	eec
cego	blind
cela	cell
celebrar	celebrate
celebração	celebration
celebrações	celebrations
celebridade	celebrity
celebridades	celebrities
celular	mobile phone; cell phone
cem	hundred
cemitério	cemetery
cena	scene
cenas	scenes
centavo	cent
centavos	cent
centena	hundred
centenas	hundreds
centenas de pessoas	hundreds of people
cento	hundred
centrais	central
central	central; plant
central elétrica	power plant
central nuclear	nuclear plant
centro	center
centro comercial	shopping center
centro da cidade	city center; downtown
centro de dados	data center
centro direita	center right
centro esquerda	center left
centímetro	centimeter
cenário	scenario; scene
cerca	about
cerca de	about
cercar	surround
cerco	siege
cereais	cereals; grain
cereal	cereal; grain
cerimónia	ceremony
cerimônia	ceremony
certa	certain
certamente	certainly
certas	certain
certeza	certainty; sure
certidão	certificate
certificado	certificate
certificação	certification
certo	certain; right
certos	certain
cerveja	beer
cessar fogo	ceasefire
cevada	barley
chade	chad
chamada	call
chamado	so-called; called
chamar	call
chamar a atenção	draw attention
chance	chance
chanceler	chancellor; foreign minister
chapéu	hat
chatbot	chatbot
chave	key
chechénia	chechnya
chechênia	chechnya
checo	czech
chefe	chief; head; boss
chefe da diplomacia	foreign minister
chefe de estado	head of state
chefe de gabinete	chief of staff
chefe de governo	head of government
chefe de polícia	police chief
chefe do executivo	chief executive
chefiar	head; lead
chegada	arrival
chegar	arrive; reach
chegar a acordo	reach agreement
chegar a um acordo	reach an agreement
chegaram a um acordo	reach an agreement
chegou a acordo	reach agreement
cheia	flood; full
cheias	floods
cheio	full
chile	chile
chileno	chilean
china	china
chinesa	chinese
chineses	chinese
chinês	chinese
chip	chip
chipre	cyprus
chips	chips
chocante	shocking
chocar	shock; crash
choque	shock; crash
chorar	cry
chover	rain
chumbo	lead
chutar	kick; shoot
chuva	rain
chuvas	rains
chá	tea
chão	floor; ground
cia	cia
ciberataque	cyberattack
cibernético	cyber
cibersegurança	cybersecurity
ciclismo	cycling
ciclista	cyclist
ciclo	cycle
ciclone	cyclone
cidadania	citizenship
cidade	city; town
cidade do cabo	cape town
cidade do méxico	mexico city
cidade natal	hometown
cidades	city; town
cidadã	citizen
cidadão	citizen
cidadãos	citizen
cientista	scientist
científico	scientific
cigarro	cigarette
cimeira	summit
cimeira do clima	climate summit
cimento	cement
cinco	five
cineasta	filmmaker
cinema	cinema; movie
cingapura	singapore
cinquenta	fifty
cinza	gray; ash
cipriota	cypriot
circo	circus
circunstâncias	circumstances
cirurgia	surgery
cirurgião	surgeon
cirurgiões	surgeons
cisjordânia	west bank
citar	quote; cite
civil	civilian; civil
civis	civilian; civil
ciência	science
ciências	science
clara	clear
claramente	clearly
claro	clear; light
classe	class
classe média	middle class
classe trabalhadora	working class
classificar	classify; rank; describe
classificação	rating; classification; ranking
clicar	click
cliente	customer; client
clientes	customers; clients
clientes empresariais	enterprise customers
clima	climate; weather
climáticas	climate
climático	climate
clique	click
clube	club
clube noturno	nightclub
clubes	clubs
cláusula	clause
clã	clan
clérigo	cleric
clínica	clinic
clínico	clinical
co fundador	co-founder
coalizão	coalition
coberto	covered
cobertura	coverage
cobra	snake
cobre	copper
cobrir	cover
cocaína	cocaine
cofundador	co-founder
coisa	thing
coisas	things
colaborador	collaborator; contributor
colaborar	collaborate
colaboração	collaboration
colapso	collapse
colecionador	collector
colecionar	collect
colectivo	collective
colecção	collection
colega	colleague
coleta	collection
coletar	collect
colete	vest
coletiva de imprensa	press conference
coletivo	collective
coleção	collection
coleções	collections
colheita	harvest; crop
colher	harvest; spoon
colidir	collide
coligação	coalition
coligação internacional	international coalition
colina	hill
colisão	collision
colisões	collisions
colocar	put; place
colocar fim	end
colombiano	colombian
colonial	colonial
colonialismo	colonialism
coluna	column
colégio eleitoral	electoral college
colónia	colony; cologne
colômbia	colombia
colônia	colony; cologne
com	-
com base em	based on
com certeza	certainly
com efeito	indeed
com respeito a	regarding
com sucesso	successfully
comandante	commander
comandar	command
comando	command
combate	combat; fight
combatente	fighter; combatant
combatentes	fighters
combatentes estrangeiros	foreign fighters
combater	fight; combat
comboio	train; convoy
comboio de alta velocidade	high-speed train
combustíveis	fuel
combustíveis fósseis	fossil fuels
combustível	fuel
comediante	comedian
comemorar	celebrate; commemorate
comentar	comment
comentário	comment
comer	eat
comerciais	commercial; trade
comercial	commercial; trade
comercializar	market; sell
comercialização	marketing
comerciante	trader; merchant
começar	begin; start
começo	beginning; start
comida	food
comigo	-
comissário	commissioner
comissão	commission; committee
comissão de valores mobiliários	securities commission
comissão eleitoral	electoral commission
comissão europeia	european commission
comissão federal	federal commission
comissões	commission; committee
comité	committee
comitê	committee
como	-
como esperado	as expected
companhia	company
companhia aérea	airline
companhia aérea nacional	national airline
companhia de seguros	insurance company
companhia petrolífera	oil company
companhias aéreas	airlines
comparar	compare
comparação	comparison
compartilhamento	sharing
compartilhar	share
compensar	compensate; offset
compensação	compensation
competir	compete
competitividade	competitiveness
competitivo	competitive
competição	competition
competições	competition
competência	competence; jurisdiction
completa	complete; full
completamente	completely
completar	complete
completo	complete; full
complexidade	complexity
complexo	complex
complicado	complicated
complô	plot
componente	component
componentes	components
compor	compose; comprise
comportamento	behavior
comportamentos	behavior
comportar	behave
compositor	composer
composição	composition
composta	composed
composto	composed; compound
compra	purchase; buying
comprador	buyer
comprar	buy; purchase
compras	purchases; shopping
compreender	understand
compreensão	understanding
comprido	long
comprimento	length
comprometer	commit; compromise
compromisso	commitment
comprovar	prove
computador	computer
computador pessoal	personal computer
computadores	computers
computação	computing
computação em nuvem	cloud computing
compõe	compose
comum	common
comunicado	statement
comunicado à imprensa	press release
comunicação	communication
comunicação social	media
comunidade	community
comunidade económica europeia	european economic community
comunidade econômica europeia	european economic community
comunidade europeia	european community
comunidade internacional	international community
comunismo	communism
comunista	communist
comuns	common
comédia	comedy
comércio	trade; commerce
comércio eletrônico	e-commerce
comércio exterior	foreign trade
comércio internacional	international trade
comércio mundial	world trade
conceder	grant; award
concedeu	grant; award
conceito	concept
conceitos	concepts
concerto	concert
concertos	concerts
concessão	concession; grant
concessões	concessions
concluir	conclude
conclusão	conclusion; completion
conclusões	conclusion
concordar	agree
concorrente	competitor
concorrência	competition; tender
concreto	concrete
concurso	competition; tender
condado	county
condenado à morte	sentenced to death
condenar	condemn; convict; sentence
condenação	condemnation; conviction
condicional	conditional
condição	condition
condições	conditions; terms
condições de mercado	market conditions
condolências	condolences
conduta	conduct
condutor	driver
conduzir	drive; lead; conduct
conduziu	lead; conduct
conexão	connection
conexões	connections
confederação	confederation
conferência	conference
conferência de imprensa	press conference
confiabilidade	reliability
confiante	confident
confiança	confidence; trust
confiar	trust
confidenciais	confidential
confidencial	confidential
configurar	configure
configuração	configuration
configurações	settings; configuration
confinamento	lockdown
confirmar	confirm
confirmação	confirmation
confiscar	confiscate
confiável	reliable
conflito	conflict
conforme	according
conforme previsto	as planned
confronto	clash; confrontation
confrontos	clashes
congo	congo
congressista	congressman
congresso	congress
conhecer	know; meet
conhecido	known
conhecimento	knowledge
conjuntamente	jointly
conjunto	joint; set
conjunto de dados	dataset
conjuntos	sets; joint
connosco	-
conosco	-
consciencialização	awareness
consciente	aware; conscious
conscientemente	consciously
conscientização	awareness
consciência	awareness; conscience
consecutivo	consecutive
consegue	manage; get
conseguir	manage; get; achieve
conseguiu	manage; get
conselheiro	adviser; counselor
conselho	council; board; advice
conselho de administração	board of directors
conselho de ministros	cabinet
conselho de segurança	security council
conselho de segurança nacional	national security council
conselho diretor	board
conselho europeu	european council
consenso	consensus
consentimento	consent
consentir	consent
consequentemente	consequently
consequência	consequence
consequências	consequences
consertar	fix; repair
conservador	conservative
conservadores	conservatives
conservação	conservation
considerar	consider
consideravelmente	considerably
consideração	consideration
considerável	considerable
consigo	-
consistente	consistent
consistentemente	consistently
consistir	consist
conspiração	conspiracy
constante	constant
constantemente	constantly
constitucionais	constitutional
constitucional	constitutional
constituir	constitute
constituição	constitution
construir	build
construiu	build
construção	construction
construções	construction; building
construído	build
constrói	build
consulado	consulate
consumidor	consumer
consumidores	consumers
consumir	consume
consumo	consumption
consumo interno	domestic consumption
consórcio	consortium
conta	account; bill
conta corrente	current account
conta no twitter	twitter account
contabilidade	accounting
contabilista	accountant
contactar	contact
contacto	contact
contactos	contacts
contador	accountant
contagem	count
contaminar	contaminate
contaminação	contamination
contanto que	provided
contar	tell; count
contas	accounts
contas anuais	annual accounts
contas públicas	public accounts
contato	contact
contatos	contacts
contentor	container
conter	contain
contexto	context
conteúdo	content
conteúdos	content
continental	continental
continente	continent
continuamente	continuously
continuar	continue
continuação	continuation; sequel
continuidade	continuity
contiver	contain
contra	against
contrabando	smuggling
contratar	hire; contract
contratação	hiring
contrato	contract
contrato de trabalho	employment contract
contratos futuros	futures contracts
contribuinte	taxpayer
contribuir	contribute
contribuição	contribution
contribuições	contributions
controlar	control
controle	control
controlo	control
controverso	controversial
controvérsia	controversy
contrário	contrary; opposite
contudo	however
contágio	contagion
contém	contain
contêiner	container
contínuo	continuous
convencer	convince; persuade
convenção	convention
convenções	convention
conversa	talk; conversation
conversar	talk
conversas	talks; conversation
conversações	talks
conversações de paz	peace talks
conversão	conversion
conversíveis	convertible
conversível	convertible
converter	convert
convidado	guest; invite
convidar	invite
convite	invitation
cooperar	cooperate
cooperação	cooperation
cooperação económica	economic cooperation
cooperação econômica	economic cooperation
coordenador	coordinator
coordenar	coordinate
coordenação	coordination
copa	cup
copa do mundo	world cup
copenhaga	copenhagen
copenhague	copenhagen
copiar	copy
copo	glass; cup
cor	color
coragem	courage
corajoso	brave
coração	heart
corações	hearts
corda	rope; string
coreano	korean
coreia	korea
coreia do norte	north korea
coreia do sul	south korea
cores	colors
coroa	crown
coroação	coronation
coronavírus	coronavirus
coronel	colonel
corpo	body
corporativo	corporate
corporação	corporation
corporações	corporation
corpos	bodies
corre	run
correcto	correct
correcção	correction
corredor	runner; corridor
corredor humanitário	humanitarian corridor
correio	mail; post
correio eletrónico	email
correio eletrônico	email
correr	run
correr o risco	run risk
correspondente	correspondent; corresponding
corresponder	correspond
corretagem	brokerage
corretamente	correctly
correto	correct
corretor	broker
corretora	brokerage
correção	correction
corrida	race; running
corrigir	correct
corrupto	corrupt
corrupção	corruption
cortar	cut
corte	cut; court
corte de empregos	job cuts
corte de impostos	tax cut
cortes	cut
cortes de impostos	tax cuts
costa	coast
costa do marfim	ivory coast
costa rica	costa rica
costas	back
costeiro	coastal
costumar	used to
costume	custom
cota	quota; share
cotidiano	everyday; daily life
coube	-
covid	covid
covid 19	covid-19
cozinha	kitchen; cuisine
cozinhar	cook
cozinheiro	cook
credenciais	credentials
credibilidade	credibility
credor	creditor; lender
credores	creditors
credível	credible
crença	belief
crer	believe
crescente vermelho	red crescent
crescer	grow
crescimento	growth
crescimento económico	economic growth
crescimento econômico	economic growth
criador	creator
criança	child
crianças	children
criar	create
criação	creation
crime	crime
crime de guerra	war crime
crimeia	crimea
crimes	crime
crimes contra a humanidade	crimes against humanity
crimes de guerra	war crimes
criminais	criminal
criminal	criminal
criminalidade	crime
criminosa	criminal
criminoso	criminal
criptomoeda	cryptocurrency
crise	crisis
crise climática	climate crisis
crise da dívida	debt crisis
crise económica	economic crisis
crise econômica	economic crisis
crise financeira	financial crisis
crise humanitária	humanitarian crisis
crises	crisis
cristianismo	christianity
cristo	christ
cristã	christian
cristão	christian
cristãos	christian
criticar	criticize
critério	criterion; criteria
critérios	criteria
croata	croatian
cronograma	schedule; timetable
croácia	croatia
crucial	crucial
crude	crude oil
cruel	cruel
crueldade	cruelty
cruz	cross
cruz vermelha	red cross
cruzado	cruzado
cruzamento	crossing
cruzar	cross
crédito	credit; loan
créditos	credits
crê	believe
críquete	cricket
crítica	criticism; critic
críticas	criticism
crítico	critic; critical
cuba	cuba
cubano	cuban
cuidado	care; caution
cuidados	care
cuidados de saúde	health care
cuidados intensivos	intensive care
cuidadosamente	carefully
cuidadoso	careful
cuidar	care
cuidar de	take care
cuja	whose
cujas	whose
cujo	whose
cujos	whose
culpa	fault; guilt; blame
culpado	guilty
culpar	blame
cultivar	grow; cultivate
cultivo	cultivation; crop
cultura	culture
culturais	cultural
cultural	cultural
culturas	cultures; crops
cume	peak; summit
cumprimento	compliance; greeting
cumprir	comply; fulfill; meet
cupom	coupon
cupão	coupon
curdistão	kurdistan
curdo	kurdish; kurd
curiosamente	curiously
curiosidade	curiosity
curioso	curious
currículo	curriculum; resume
curso	course
curta	short
curto	short
curto prazo	short term
custar	cost
custear	pay for
custo	cost
custo de vida	cost of living
custos	costs
custos de produção	production costs
custódia	custody
cálculo	calculation
cáucaso	caucasus
câmara	chamber; house
câmara de vídeo	video camera
câmara dos comuns	house of commons
câmara dos deputados	chamber of deputies
câmara dos lordes	house of lords
câmara dos representantes	house of representatives
câmara municipal	city council
câmbio	exchange; currency exchange
câmera	camera
câncer	cancer
câncer de mama	breast cancer
cães	dogs
cão	dog
cédula	ballot
cérebro	brain
céu	sky; heaven
cêntimo	cent
cêntimos	cent
círculo	circle
código	code
código aberto	open source
código de conduta	code of conduct
código fonte	source code
código penal	penal code
cópia	copy
cônsul	consul
cúpula	summit
cúpula do clima	climate summit
da	-
da parte	from
dado	given; data
dado que	given; since
dados	data
dados de treinamento	training data
dados de treino	training data
dados estatísticos	statistical data
dados oficiais	official data
dados pessoais	personal data
damasco	damascus
danificar	damage
dano	damage
danos	damage
dança	dance
dançar	dance
dançarino	dancer
danúbio	danube
daquela	-
daquele	-
daquilo	-
dar	give
dar as boas vindas	welcome
dar origem	give rise
daria	give
dará	give
das	-
data	date
de	-
de acordo	according; agree
de acordo com	according
de alta qualidade	high quality
de alto nível	high level
de curto prazo	short term
de facto	in fact
de fato	in fact
de forma	-
de grande escala	large scale
de imediato	immediately
de longo prazo	long term
de maneira	-
de modo que	-
de novo	again
de repente	suddenly
de vez em quando	occasionally
debate	debate
debater	debate
debênture	debenture
debêntures	debentures
decapitar	behead
decapitação	beheading
decapitações	beheading
decidir	decide
decisivo	decisive
decisão	decision
decisões	decision
declarar	declare; say
declaração	statement; declaration
declarações	statement; remarks
declínio	decline
decolagem	takeoff
decolar	take off
decreto	decree
dedo	finger
deem	give
defender	defend; advocate
defensivo	defensive
defensor	defender; advocate
defesa	defense
deficiente	disabled
deficiência	disability; deficiency
definir	define; set
definitivamente	definitely
definitivo	definitive; final
definição	definition
definições	definitions
deflagrar	break out
deflação	deflation
deitar	lie down
deixar	leave; let
dela	-
delas	-
dele	-
delegado	delegate; police chief
delegação	delegation
delegações	delegation
deles	-
deliberadamente	deliberately
delicado	delicate
demais	too much
demanda	demand
demanda interna	domestic demand
demasiado	too; too much
demasiados	too many
demissão	resignation; dismissal
demissões	layoffs; resignation
demitir	dismiss; fire
demitiu	dismiss; fire
democracia	democracy
democrata	democrat; democratic
democratas	democrats
democrático	democratic
demonstrar	demonstrate; show
demonstração	demonstration
dente	tooth
dentes	teeth
dentro	inside
dentro de	within
departamento	department
departamento de agricultura	agriculture department
departamento de comércio	commerce department
departamento de defesa	defense department
departamento de estado	state department
departamento de justiça	justice department
departamento do tesouro	treasury department
depende	depend
dependente	dependent
depender	depend
dependência	dependence
depoimento	testimony
depois	after; later
depor	testify; depose
deportar	deport
deportação	deportation
deposto	deposed; ousted
depressão	depression
deputado	deputy; lawmaker
depôs	testify; depose
deram	give
derivados	derivatives
derivar	derive
derrota	defeat
derrotar	defeat; beat
desabamento	collapse
desabar	collapse
desacelerar	slow down
desaceleração	slowdown
desacordo	disagreement
desafiar	challenge; defy
desafio	challenge
desafios	challenges
desaparecer	disappear
desaparecido	missing
desaparecidos	missing
desaparecimento	disappearance
desarmamento	disarmament
desastre	disaster
desastre natural	natural disaster
desbloquear	unlock
descansar	rest
descanso	rest
descarregar	download; unload
descendente	descendant
descer	fall; drop
descida	decline; drop
descoberta	discovery
descobrir	discover; find
descobriu	discover; find
descolagem	takeoff
descolar	take off
desconfiança	distrust
desconto	discount
descontos	discounts
descontrolado	out of control
descrever	describe
descrito	describe
descrição	description
desculpa	excuse; apology
desculpas	apology
desde	since
desde então	since then
desde o início	since the beginning
desde que	since; provided
desdobramento de ações	stock split
desejar	wish; want
desejo	desire; wish
desempenhar	play; perform
desempenho	performance
desempregado	unemployed
desemprego	unemployment
desencadear	trigger
desenhar	draw; design
desenho	drawing; design
desenho animado	cartoon; animation
desenhos animados	cartoon
desenvolvedor	developer
desenvolver	develop
desenvolvimento	development
desenvolvimento económico	economic development
desenvolvimento econômico	economic development
desequilíbrio	imbalance
deserto	desert
desesperado	desperate
desespero	despair; desperation
desfavorável	unfavorable
desfile	parade
desfile de moda	fashion show
desflorestação	deforestation
design	design
designar	designate; appoint
designer	designer
desigual	unequal
desigualdade	inequality
desistir	give up
deslizamento	landslide
deslizamento de terra	landslide
deslocado	displaced
deslocar	travel; move
desmatamento	deforestation
desmentir	deny
desnecessário	unnecessary
desordem	disorder
despedimento	dismissal; layoff
despedimentos	layoffs
despedir	fire; dismiss
desperto	awake
despesa	expense; spending
despesa pública	public spending
despesas	expenses; spending
despesas públicas	public spending
desportista	athlete
desportivo	sports
desporto	sport
desportos	sports
desregulamentação	deregulation
dessa	-
dessa forma	thus
dessas	-
desse	-
desses	-
desta	-
desta forma	thus
destacar	highlight
destaque	highlight
destas	-
deste	-
destes	-
destino	destination; fate
destroços	wreckage; debris
destruir	destroy
destruiu	destroy
destruição	destruction
destruído	destroy
destrói	destroy
desvalorizar	devalue; depreciate
desvalorização	devaluation; depreciation
desvantagem	disadvantage
detalhado	detailed
detalhe	detail
detalhes	details
detenção	detention; arrest
detenções	detention; arrest
deter	detain; stop
determinar	determine
determinação	determination
detetive	detective
deteve	detain
detido	detain; detainee
detidos	detain; detainee
detém	hold; own
deu	give
deus	god
deva	should
deve	must; should
devedor	debtor
devem	must; should
dever	duty; must
deveria	should
deveriam	should
deverá	should
devia	should
devido	due
devido ao	due
devido à	due
dez	ten
dezanove	nineteen
dezasseis	sixteen
dezassete	seventeen
dezembro	december
dezena	dozen
dezenas	dozens
dezenas de pessoas	dozens of people
dezenove	nineteen
dezesseis	sixteen
dezessete	seventeen
dezoito	eighteen
dia	day
dia a dia	day-to-day
diabetes	diabetes
diabo	devil
diamante	diamond
diante	before
dianteiro	front
diariamente	daily
dias	day
diesel	diesel
dieta	diet
diferente	different
diferentemente	differently
diferentes	different
diferença	difference
diferença salarial	pay gap
diferenças	differences
dificilmente	hardly
dificuldade	difficulty
dificuldades	difficulties
difíceis	difficult; hard
difícil	difficult; hard
digitais	digital
digital	digital
digo	say
digressão	tour
dimensão	dimension; size
dimensões	dimensions
diminuir	decrease; reduce
diminuição	decrease; reduction
dinamarca	denmark
dinamarquesa	danish
dinamarquês	danish
dinheiro	money; cash
dinossauro	dinosaur
diploma	diploma; degree
diplomacia	diplomacy
diplomata	diplomat
diplomático	diplomatic
directamente	directly
directiva	directive
directo	direct; live
director	director
direcção	management; direction
direcções	directions
direita	right
direito	right; law
direito internacional	international law
direitos	rights
direitos aduaneiros	customs duties
direitos autorais	copyright
direitos civis	civil rights
direitos de autor	copyright
direitos humanos	human rights
diretamente	directly
diretiva	directive
direto	direct; live
diretor	director
diretor de operações	chief operating officer
diretor executivo	executive director; chief executive
diretor financeiro	chief financial officer
diretor geral	director general; general manager
diretor técnico	technical director
diretora	director
diretoria	board
diretriz	guideline
diretrizes	guidelines
direção	management; direction
diria	say
dirigente	leader; official
dirigir	direct; drive; head
dirá	say
disco	disc; record
discordar	disagree
discoteca	nightclub
discriminação	discrimination
discussão	discussion
discussões	discussion
discutir	discuss
discórdia	discord
disparar	fire; shoot; soar
disparidade	disparity; gap
disparo	shot; firing
disponibilidade	availability
disponibilizar	make available
disponíveis	available
disponível	available
dispor	have; arrange
dispositivo	device
dispositivos	devices
disposição	provision; disposal
disposições	provisions
disposto	willing
dispunha	have
disputa	dispute
disputar	dispute; compete
dispõe	have
disse	say
disse aos jornalistas	told reporters
disse aos repórteres	told reporters
disse em comunicado	said in statement
disse hoje	said today
disse ontem	said yesterday
disse que	said
disse à reuters	told reuters
disseram	say
disso	-
distanciamento social	social distancing
disto	-
distribuidor	distributor
distribuir	distribute
distribuição	distribution
distrito	district
distância	distance
distúrbio	disturbance; disorder
distúrbios	riots; unrest
ditador	dictator
ditadura	dictatorship
dito	say; said
divergência	disagreement; divergence
divergências	differences; disagreements
diversidade	diversity
diversos	several; various
diversão	fun; entertainment
divertido	fun
dividendo	dividend
dividendos	dividends
dividir	divide; split
divisa	currency
divisas	foreign exchange; currency
divisão	division
divisões	divisions
divorciar	divorce
divulgar	disclose; release
divulgação	disclosure; release
divórcio	divorce
diz	say
diz respeito	concern
dizem	say
dizendo	saying
dizer	say
diálogo	dialogue
diário	daily
dióxido de carbono	carbon dioxide
dna	dna
do	-
doador	donor
doar	donate
doação	donation
doações	donations
dobrar	double; fold
dobro	double
documentação	documentation
documento	document
documentário	documentary
doente	sick; patient; ill
doença	disease; illness
doença cardíaca	heart disease
doenças	diseases
doha	doha
dois	two
dois terços	two thirds
dom	gift
dominante	dominant
dominar	dominate
domingo	sunday
doméstico	domestic
domínio	domain; dominance
domínios	domains
dona	mrs; owner
dono	owner
doping	doping
dor	pain
dores	pains
dorme	sleep
dormir	sleep
dormitório	dormitory
dos	-
doutorado	doctorate
doutoramento	doctorate
downing street	downing street
doze	twelve
dr	dr
dra	dr
dragão	dragon
drama	drama
dramaticamente	dramatically
dramático	dramatic
drasticamente	drastically
droga	drug
drogas	drugs
drone	drone
drástico	drastic
duas	two
duas vezes	twice
dubai	dubai
dublin	dublin
dum	-
duma	-
dupla	pair; double
duplicar	double
duplo	double
durante	during
durar	last
duração	duration
duro	hard; tough
duvidar	doubt
duzentos	two hundred
dá	give
dão	give
década	decade
décimo	tenth
défice	deficit
défice comercial	trade deficit
défice orçamental	budget deficit
déficit	deficit
déficit comercial	trade deficit
déficit fiscal	fiscal deficit
déficit orçamentário	budget deficit
délhi	delhi
dê	give
dívida	debt
dívida externa	foreign debt
dívida pública	public debt
dívidas	debts
dólar	dollar
dólar americano	us dollar
dólar australiano	australian dollar
dólar canadense	canadian dollar
dólar canadiano	canadian dollar
dólares	dollar
dúvida	doubt
dúvidas	doubts
dúzia	dozen
e	-
e mail	email
ebola	ebola
economia	economy
economias	savings; economy
economicamente	economically
economista	economist
economizar	save
económico	economic
econômico	economic
ecrã	screen
edifício	building
edifícios	buildings
edimburgo	edinburgh
editor	editor; publisher
editora	publisher
editora discográfica	record label
editorial	editorial
edição	edition; issue
edições	editions
educacional	educational
educativo	educational
educação	education
efectivamente	effectively; indeed
efectivo	effective
efectuar	carry out; make
efeito	effect
efeito estufa	greenhouse effect
efeitos	effects
efeitos secundários	side effects
efetivamente	effectively
efetivo	effective
efetuar	carry out; make
eficaz	effective
eficazes	effective
eficiente	efficient
eficiência	efficiency
eficácia	effectiveness; efficacy
egipto	egypt
egito	egypt
egípcio	egyptian
el salvador	el salvador
ela	-
elas	-
ele	-
electricidade	electricity
electrónico	electronic
elefante	elephant
eleger	elect
elegeu	elect
elegível	eligible
eleita	elect
eleito	elect
eleitor	voter
eleitorado	electorate; voters
eleitorais	electoral; election
eleitoral	electoral; election
eleição	election
eleição presidencial	presidential election
eleições	election
eleições gerais	general election
eleições legislativas	legislative election; parliamentary election
eleições presidenciais	presidential election
eleições primárias	primary election
elemento	element
elementos	elements
elenco	cast
eles	-
eles próprios	themselves
eletricidade	electricity
eletrónico	electronic
eletrônico	electronic
elevado	high
elevados	high
elevar	raise
elevação	rise; elevation
eliminar	eliminate
eliminação	elimination
elite	elite
elogiar	praise
elogio	praise
eléctrico	electric; electrical
elétrico	electric; electrical
em	-
em andamento	ongoing; underway
em breve	soon
em casa	at home
em caso	in case
em causa	in question; at stake
em comparação com	compared with
em comunicado	in a statement
em conjunto	together
em contrapartida	in contrast
em curso	ongoing; underway
em dinheiro	in cash
em direto	live
em direção	towards
em direção a	towards
em dívida	owed
em frente	in front
em frente ao	in front
em função	depending
em geral	in general
em grande parte	largely
em jogo	at stake
em linha	online
em média	on average
em nome	on behalf
em parte	partly
em particular	in particular
em perigo	in danger
em público	in public
em questão	in question
em relação	-
em relação a	-
em resposta	in response
em resumo	in short
em risco	at risk
em seguida	then; next
em termos	in terms
em todo o mundo	around the world
em todo o país	nationwide
em torno	around
em vez de	instead
em vigor	in force
em vista	in view
em volta	around
email	email
embaixada	embassy
embaixador	ambassador
embaixadora	ambassador
embalagem	packaging; package
embalar	pack
embargo	embargo
embarque	shipment; boarding
emblemático	iconic; emblematic
embora	although
emboscada	ambush
emenda	amendment
emergente	emerging
emergir	emerge
emergência	emergency
emigrante	emigrant
emirado	emirate
emirados	emirates
emirados árabes	united arab emirates
emirados árabes unidos	united arab emirates
emissor	issuer
emissora	broadcaster
emissão	emission; issue
emissões	emissions; issues
emissões de carbono	carbon emissions
emitente	issuer
emitir	issue; emit
emocional	emotional
emoção	emotion
emoções	emotions
empatar	draw; tie
empate	draw; tie
empreendedor	entrepreneur
empreendimento	venture; enterprise
empreendimento conjunto	joint venture
empregado	employee
empregador	employer
empregar	employ
emprego	job; employment
empregos	jobs
empresa	company; firm
empresa estatal	state-owned company
empresa mãe	parent company
empresa privada	private company
empresariais	business; corporate
empresarial	business; corporate
empresas	company; firm
emprestar	lend
empresário	businessman; entrepreneur
empréstimo	loan
empréstimos	loans
empurrar	push
encaminhar	forward
encargo	burden; charge
encarregado	in charge
encerramento	closing; closure
encerrar	close; end
enchente	flood
enchentes	floods
encher	fill
encomenda	order
encontra	find; meet
encontrar	find; meet
encontro	meeting
encorajar	encourage
endividamento	debt; indebtedness
energia	energy; power
energia elétrica	electricity
energia eólica	wind power
energia limpa	clean energy
energia nuclear	nuclear energy; nuclear power
energia renovável	renewable energy
energia solar	solar energy; solar power
energias renováveis	renewable energy
energético	energy
enfarte	heart attack
enfatizar	emphasize
enfermeira	nurse
enfermeiro	nurse
enfim	finally
enfraquecer	weaken
enfrenta	face
enfrentar	face
enganar	deceive
engano	mistake; deception
enganoso	misleading
engenharia	engineering
engenharia de software	software engineering
engenheiro	engineer
engraçado	funny
enorme	huge; enormous
enquanto	while
enriquecimento de urânio	uranium enrichment
ensaio	trial; essay; rehearsal
ensaio clínico	clinical trial
ensinar	teach
ensino	education; teaching
ensino superior	higher education
entende	understand
entender	understand
entendimento	understanding
enterrar	bury
enterro	burial; funeral
entrada	entry; entrance
entrar	enter
entrar em vigor	take effect
entre	between; among
entrega	delivery
entregar	deliver; hand over
entregue	delivered; handed over
entregues	delivered
entretanto	however; meanwhile
entretenimento	entertainment
entrevista	interview
entrevista coletiva	news conference
entrevistado	interviewee; respondent
entrevistar	interview
entrou em vigor	take effect
então	then
enviado	envoy; send
enviado especial	special envoy
enviar	send
envio	shipment; sending
envolver	involve
envolvido	involved
envolvimento	involvement
epidemia	epidemic
episódio	episode
equador	ecuador
equatoriano	ecuadorian
equilibrado	balanced
equilibrar	balance
equilíbrio	balance
equipa	team
equipamento	equipment
equipamentos	equipment
equipas	teams
equipe	team; staff
equipe de engenharia	engineering team
equipe técnica	coaching staff
equivalente	equivalent
era	-
eram	-
erguer	raise
eritreia	eritrea
errado	wrong
erro	error; mistake
erros	errors; mistakes
erupção	eruption
erupções	eruptions
esboço	outline; draft
escada	stairs
escala	scale
escalável	scalable
escandinávia	scandinavia
escapar	escape
escassez	shortage
esclarecer	clarify
escocesa	scottish
escoceses	scottish
escocês	scottish
escola	school
escola primária	primary school
escola secundária	high school; secondary school
escolar	school
escolas	schools
escolha	choice
escolher	choose
escolhido	chosen
escombros	rubble
esconder	hide
escondido	hidden
escravatura	slavery
escravidão	slavery
escravo	slave
escreve	write
escrever	write
escreveu	write
escrita	writing
escrito	write
escritor	writer
escritora	writer
escritório	office
escritórios	offices
escultura	sculpture
escuridão	darkness
escuro	dark
escândalo	scandal
escócia	scotland
esforço	effort
esforços	efforts
eslovaco	slovak
eslováquia	slovakia
eslovénia	slovenia
eslovênia	slovenia
espaciais	space
espacial	space
espada	sword
espancar	beat
espanha	spain
espanhol	spanish
espanhola	spanish
espanhóis	spanish
espaço	space
espaço aéreo	airspace
especiais	special
especial	special
especialista	expert; specialist
especialistas	experts
especializado	specialized
especialmente	especially
especificamente	specifically
especificar	specify
especificação	specification
espectador	viewer; spectator
especulador	speculator
especular	speculate
especulação	speculation
especulações	speculation
específico	specific
espera	wait; expect
espera se	is expected
esperança	hope
esperança de vida	life expectancy
esperar	expect; hope; wait
espetacular	spectacular
espetáculo	show
espingarda	rifle; shotgun
espionagem	espionage; spying
espiritual	spiritual
espião	spy
espiões	spy
esporte	sport
esportes	sports
esportivo	sports
esposa	wife
espécie	species; kind
espécies	species
espírito	spirit
esquadrão	squadron; squad
esquecer	forget
esquerda	left
esqui	ski
essa	-
essas	-
esse	-
essenciais	essential
essencial	essential
esses	-
esta	-
esta semana	this week
estabelecer	establish; set
estabelecimento	establishment
estabilidade	stability
estabilizar	stabilize
estabilização	stabilization
estacionamento	parking
estado	state
estado de emergência	state of emergency
estado islâmico	islamic state
estado membro	member state
estados	states
estados membros	member states
estados unidos	united states
estados unidos da américa	united states
estaduais	state
estadual	state
estagiário	intern; trainee
estagnação	stagnation
estamos	-
estanho	tin
estar	-
estar de acordo	agree
estaria	-
estariam	-
estará	-
estarão	-
estas	-
estatais	state-owned; state
estatal	state-owned; state
estatística	statistics; statistic
estatísticas	statistics
estatístico	statistical
estava	-
estavam	-
estação	station; season
estação de televisão	television station
estação espacial	space station
estação espacial internacional	international space station
estações	station; season
este	-
este ano	this year
esteja	-
estejam	-
estender	extend
estes	-
esteve	-
estilista	fashion designer
estilo	style
estimar	estimate
estimativa	estimate
estimativas	estimates
estimular	stimulate; encourage
estipular	stipulate
estiver	-
estiveram	-
estocolmo	stockholm
estoque	stock; inventory
estoques	stocks; inventories
estou	-
estrada	road
estrangeira	foreign
estrangeiro	foreign; foreigner
estranho	strange
estrasburgo	strasbourg
estratégia	strategy
estratégias	strategies
estratégico	strategic
estrear	premiere; debut
estreia	premiere; debut
estreito	strait; narrow
estreito de ormuz	strait of hormuz
estrela	star
estrela de cinema	movie star
estrela pop	pop star
estrelas	stars
estresse	stress
estrutura	structure
estruturais	structural
estrutural	structural
estruturas	structures
estudante	student
estudantes	students
estudar	study
estudo	study
estugarda	stuttgart
estuprar	rape
estupro	rape
está	-
estádio	stadium
estágio	internship; stage
estátua	statue
estáveis	stable
estável	stable
estão	-
estímulo	stimulus
estónia	estonia
estômago	stomach
estônia	estonia
estúdio	studio
estúdios	studios
etapa	stage; step
etapas	stages
eterno	eternal
etiqueta	label
etiópia	ethiopia
etnia	ethnicity; ethnic group
etíope	ethiopian
eu	-
eua	united states
euro	euro
eurobônus	eurobond
europa	europe
europa ocidental	western europe
europa oriental	eastern europe
europeia	european
europeias	european
europeu	european
europeus	european
euros	euro
evacuar	evacuate
evacuação	evacuation
evasão fiscal	tax evasion
evento	event
eventos	events
eventuais	possible
eventual	possible
eventualmente	possibly; eventually
evidente	evident; obvious
evidência	evidence
evidências	evidence
evitar	avoid; prevent
evoluir	evolve
evolução	evolution; development
evoluções	developments
ex	former
ex jogador	former player
ex presidente	former president
exacto	exact
exagerar	exaggerate
exagero	exaggeration
exame	exam; examination
exames	exams; tests
examinar	examine
exatamente	exactly
exato	exact
excecional	exceptional
excedente	surplus
excedente comercial	trade surplus
exceder	exceed
excelente	excellent
excepcional	exceptional
excepto	except
excepção	exception
excessivo	excessive
excesso	excess
exceto	except
exceto se	unless
exceção	exception
exceções	exceptions
excluir	exclude
exclusivamente	exclusively
exclusivo	exclusive
exclusão	exclusion
executar	execute
executivo	executive
execução	execution
execuções	execution
exemplo	example
exemplos	examples
exercício	exercise
exercício fiscal	fiscal year
exercícios militares	military exercises
exibir	display; show
exibição	exhibition; screening
exigir	demand; require
exigência	demand; requirement
existente	existing
existir	exist
existência	existence
expandir	expand
expansão	expansion
expectativa	expectation
expectativa de vida	life expectancy
experiente	experienced
experiência	experience; experiment
experiência do usuário	user experience
experiência do utilizador	user experience
expirar	expire
explicar	explain
explicação	explanation
explodir	explode
explorar	explore; exploit
exploração	exploration; exploitation
explosivo	explosive
explosão	explosion; blast
explosões	explosion; blast
expor	expose; exhibit
exportador	exporter
exportadores de petróleo	oil exporters
exportar	export
exportação	export
exportações	exports
exposição	exhibition; exposure
exposições	exhibitions
exposto	expose; exhibit
expulsar	expel
expulso	expelled
expulsão	expulsion
expulsões	expulsions
expôs	expose
expõe	expose
extenso	extensive
extensão	extension; extent
exterior	foreign; abroad
externa	external; foreign
externamente	externally
externo	external; foreign
extinguir	extinguish
extinto	extinct; defunct
extinção	extinction
extraordinário	extraordinary
extrema direita	far right
extrema esquerda	far left
extremamente	extremely
extremismo	extremism
extremista	extremist
extremo	extreme
extremo oriente	far east
exército	army
exército sírio	syrian army
exílio	exile
eólico	wind
fabricante	manufacturer; maker
fabricar	manufacture
fabricação	manufacturing
fabrico	manufacture
faca	knife
face a	against
facebook	facebook
facilitar	facilitate; ease
facilmente	easily
facto	fact
factor	factor
factores	factors
factos	facts
faculdade	college; faculty
faixa	range; band; strip
faixa de gaza	gaza strip
fala	speech; speak
falar	speak; talk
falha	failure; flaw
falhar	fail
falhas	failures; flaws
falir	go bankrupt
falsa	false; fake
falsificar	falsify; forge
falso	false; fake
falsos	fake
falta	lack; shortage
falta de energia	power outage
faltar	lack; miss
falência	bankruptcy
fama	fame
familiar	family; familiar; relative
familiares	relatives; family
famoso	famous
família	family
família real	royal family
famílias	families
fantasma	ghost
fantástico	fantastic
fardo	burden
faria	do; make
farmacêutico	pharmaceutical; pharmacist
farmácia	pharmacy
fará	do; make
fascista	fascist
fase	phase; stage
fases	phases
fatia	share; slice; stake
fato	fact; suit
fato de banho	swimsuit
fator	factor
fatores	factors
fatos	facts
faturamento	revenue; turnover
favela	slum; favela
favorecer	favor
favorito	favorite
favoráveis	favorable
favorável	favorable
faz	do; make
faz parte	be part
fazem	do; make
fazenda	farm; treasury
fazendeiro	farmer
fazendo	do; make
fazer	do; make
fazer campanha	campaign
fazer face	face; cope
fazer parte	be part
fazia	do; make
faça	do; make
façam	do; make
fbi	fbi
febre	fever
fechamento	closure; closing
fechar	close; shut
fecho	close
fed	fed
federais	federal
federal	federal
federação	federation
federação russa	russian federation
feita	do; make
feito	do; make
feito histórico	historic feat
felicidade	happiness
felicitar	congratulate
feliz	happy
felizes	happy
felizmente	fortunately
ferem	injure
feriado	holiday
ferido	injured; wounded
feridos	injured; wounded
ferimento	injury; wound
ferir	injure; wound
ferramenta	tool
ferramentas	tools
ferramentas de ia	ai tools
ferro	iron
ferrovia	railway
ferroviário	rail; railway
fertilizante	fertilizer
festa	party
festas	parties; holidays
festivais	festivals
festival	festival
fevereiro	february
fez	do; make
fiabilidade	reliability
fiança	bail
ficar	stay; remain
ficar sem	run out
ficheiro	file
ficheiros	files
ficção	fiction
ficção científica	science fiction
fifa	fifa
fila	line; queue; row
filadélfia	philadelphia
fileira	row
filha	daughter
filhas	daughters
filho	son; child
filhos	children; sons
filiais	branch; subsidiary
filial	subsidiary; branch
filiação	membership; affiliation
filipinas	philippines
filipino	filipino; philippine
filmagem	filming
filmagens	footage; filming
filmar	film
filme	film; movie
filmes	films; movies
filtrar	filter
filtro	filter
fim	end
fim de semana	weekend
fim do ano	end of year
finais	final; end
final	final; end
final de semana	weekend
final do ano	end of year
finalidade	purpose
finalmente	finally
financeira	financial
financeiramente	financially
financeiro	financial
financiamento	financing; funding
financiar	finance; fund
finanças	finance
finanças públicas	public finances
finlandesa	finnish
finlandês	finnish
finlândia	finland
fino	thin; fine
fio	wire; thread
firma	firm
firme	firm
firmemente	firmly
fiscais	tax; fiscal
fiscal	tax; fiscal
fixar	fix; set
fixo	fixed
fizeram	do; make
fizesse	do; make
fiável	reliable
flexibilidade	flexibility
flexibilização	easing; relaxation
flexíveis	flexible
flexível	flexible
flor	flower
florença	florence
floresta	forest
florestal	forest
florim	guilder
flutuar	float; fluctuate
flutuação	fluctuation
flutuações	fluctuations
fluxo	flow; stream
fluxo de caixa	cash flow
fluxo de trabalho	workflow
fluxos	flows
flórida	florida
fmi	imf
foge	flee; escape
fogo	fire
foguete	rocket
foi	-
fome	hunger; famine
fonte	source
fontes	sources
fontes bancárias	banking sources
fontes do mercado	market sources
fontes do setor	industry sources
fora	outside
foram	-
forense	forensic
forma	form; way
formais	formal
formal	formal
formalmente	formally
formar	form; train
formas	forms; ways
formato	format
formação	training; formation
formações	formation; training
formular	formulate
formulário	form
fornece	supply; provide
fornecedor	supplier
fornecer	supply; provide
fornecimento	supply
fortalecer	strengthen
fortalecimento	strengthening
forte	strong
fortemente	strongly; heavily
fortes	strong
fortuna	fortune
força	force; strength
força aérea	air force
força de paz	peacekeeping force
força de trabalho	workforce
forçar	force
forças	forces
forças armadas	armed forces
forças de segurança	security forces
forças especiais	special forces
forças terrestres	ground forces
fosse	-
fossem	-
fosso	gap
foto	photo
fotografar	photograph
fotografia	photograph; photo
fotográfico	photographic
fotos	photos
fotógrafo	photographer
fraca	weak
fracassar	fail
fracasso	failure
fraco	weak
fragilidade	fragility; weakness
francesa	french
franceses	french
franco	franc
franco suíço	swiss franc
francos	franc
francês	french
frango	chicken
frankfurt	frankfurt
frança	france
fraqueza	weakness
frase	sentence; phrase
fraude	fraud
frente	front
frequentar	attend
frequente	frequent
frequentemente	frequently; often
frequência	frequency
frete	freight
frio	cold
frisar	stress
fronteira	border; frontier
fronteiras	border
fronteiriço	border
fruta	fruit
frutas	fruits
fruto	fruit
frágil	fragile
fuga	escape; leak
fugir	flee; escape
fumador	smoker
fumante	smoker
fumar	smoke
fumaça	smoke
fumo	smoke; tobacco
funcionamento	operation; functioning
funcionar	work; function; operate
funcionário	employee; official
funcionário público	civil servant
funcionários	employee; official; staff
fundador	founder
fundamentais	fundamental; key
fundamental	fundamental; key
fundamentalmente	fundamentally
fundar	found; establish
fundação	foundation
fundações	foundations
fundo	fund; bottom
fundo de investimento	investment fund
fundo de pensão	pension fund
fundo de pensões	pension fund
fundo de resgate	bailout fund
fundo do mar	seabed
fundo monetário internacional	international monetary fund
fundos	funds
fundos de cobertura	hedge funds
funeral	funeral
função	function; role
funções	functions; duties
furacão	hurricane
furacões	hurricanes
furioso	furious
furto	theft
fusão	merger; fusion
fusões	mergers
fusões e aquisições	mergers and acquisitions
futebol	football; soccer
futebolista	footballer
futuro	future
futuros	futures; future
fuzileiro naval	marine
fábrica	factory; plant
fáceis	easy
fácil	easy
fã	fan
fãs	fans
fé	faith
férias	holiday; vacation
fígado	liver
física	physics; physical
físico	physical; physicist
fórmula	formula
fórmula 1	formula one
fórum	forum
fóssil	fossil
g20	g20
g7	g7
gabinete	office; cabinet
gabão	gabon
gado	cattle; livestock
galeria	gallery
galês	welsh
gama	range
gana	ghana
gangue	gang
ganha	win
ganhar	win; earn; gain
ganho	gain; earnings
ganhos	gains; earnings
garante	guarantee; ensure
garantia	guarantee
garantir	guarantee; ensure
garota	girl
garoto	boy
garrafa	bottle
gases	gas
gases de efeito estufa	greenhouse gases
gasoduto	gas pipeline; pipeline
gasolina	gasoline; petrol
gastar	spend
gasto	spending; expense
gasto público	public spending
gastos	spending; expenses
gastos públicos	public spending
gastou	spend
gasóleo	diesel
gato	cat
gatt	gatt
gay	gay
gaza	gaza
gelo	ice
gene	gene
genebra	geneva
generais	general
general	general
genocídio	genocide
gente	people
genuíno	genuine
genética	genetics; genetic
genético	genetic
georgiano	georgian
gerais	general
geral	general
geralmente	generally; usually
gerar	generate
geração	generation
gerações	generations
gerente	manager
gerir	manage
gestor	manager
gestão	management
geórgia	georgia
gibraltar	gibraltar
gigante	giant
gigantesco	gigantic
ginástica	gymnastics
girar	rotate; turn
giro	turn; tour
globais	global
global	global
globalmente	globally
globo de ouro	golden globe
globos de ouro	golden globes
gol	goal
goleiro	goalkeeper
golfe	golf
golfo	gulf
golfo pérsico	persian gulf
golo	goal
golos	goals
golpe	coup; blow
golpe de estado	coup
golpear	strike
gols	goals
gosta	like
gostar	like
gosto	taste; like
governador	governor
governamentais	government
governamental	government; governmental
governante	ruler; leader
governar	govern; rule
governo	government
governo brasileiro	brazilian government
governo britânico	british government
governo dos eua	us government
governo federal	federal government
governo japonês	japanese government
governos	government
gradual	gradual
gradualmente	gradually
grama	gram; grass
grammy	grammy
granada	grenade
grande	large; big; great
grande escala	large scale
grande prémio	grand prix
grande prêmio	grand prix
grandes	large; big
grandes modelos de linguagem	large language models
gratuitamente	free of charge
gratuito	free
grau	degree
graus	degree
graus celsius	degrees celsius
gravador	recorder
gravadora	record label
gravar	record
gravação	recording
gravações	recordings
grave	serious; severe
gravemente	seriously
graves	serious; severe
gravidade	severity; gravity
gravidez	pregnancy
graças	thanks
grego	greek
gregos	greek
greve	strike
greve geral	general strike
greves	strikes
grevista	striker
gripe	flu
gripe aviária	bird flu
gritar	shout
grito	shout; cry
groenlândia	greenland
gronelândia	greenland
grossista	wholesaler
grosso	thick
grupo	group
grupo armado	armed group
grupo extremista	extremist group
grupo militante	militant group
grupo terrorista	terrorist group
grupos	group
gráfico	graph; chart
grávida	pregnant
grã bretanha	great britain; britain
grão	grain
grãos	grains
grécia	greece
guarda	guard
guarda costeira	coast guard
guarda redes	goalkeeper
guardar	keep; guard
guardião	guardian
guatemala	guatemala
guerra	war
guerra civil	civil war
guerra comercial	trade war
guerra fria	cold war
guerra mundial	world war
guerras	war
guerrilha	guerrilla
guerrilheiro	guerrilla
guiné	guinea
guiné bissau	guinea-bissau
guiné equatorial	equatorial guinea
guitarra	guitar
guião	script
gás	gas
gás lacrimogéneo	tear gas
gás lacrimogêneo	tear gas
gás natural	natural gas
gémeos	twins
género	gender; genre
génova	genoa
gêmeos	twins
gênero	gender; genre
gênova	genoa
habilidade	skill; ability
habilidades	skills
habitante	inhabitant
habitação	housing
habitações	housing; homes
habitual	usual
habitualmente	usually
hacker	hacker
haia	hague
haiti	haiti
haitiano	haitian
haja	-
hamas	hamas
hamburgo	hamburg
hanói	hanoi
hardware	hardware
havana	havana
havaí	hawaii
haver	-
haveria	-
haverá	-
havia	-
haviam	-
hectare	hectare
helicóptero	helicopter
helsinque	helsinki
helsínquia	helsinki
herança	legacy; heritage; inheritance
herdar	inherit
herdeiro	heir
heroína	heroin; heroine
herói	hero
heróis	heroes
hezbollah	hezbollah
hidroelétrica	hydroelectric plant
hidrogénio	hydrogen
hidrogênio	hydrogen
himalaia	himalayas
hindu	hindu
hino	anthem
hipoteca	mortgage
hipotecário	mortgage
hipótese	hypothesis; possibility
hispânico	hispanic
historiador	historian
historicamente	historically
história	history; story
história em quadrinhos	comic
histórias	stories
histórico	historic; historical
hit	hit
hiv	hiv
hobby	hobby
hoje	today
hoje em dia	nowadays
holanda	netherlands
holandesa	dutch
holandeses	dutch
holandês	dutch
hollywood	hollywood
homem	man
homem bomba	suicide bomber
homenagear	honor
homenagem	tribute; honor
homens	men
homicídio	homicide; murder
homossexuais	gay; homosexual
homossexual	gay; homosexual
honduras	honduras
hondurenho	honduran
honesto	honest
hong kong	hong kong
honra	honor
hora	hour
horas extraordinárias	overtime
horizontal	horizontal
horror	horror
horrível	horrible
horário	schedule; time
hospedar	host
hospitais	hospitals
hospital	hospital
hostil	hostile
hostilidade	hostility
hostilidades	hostilities
hotel	hotel
hotéis	hotels
houve	-
houver	-
houvesse	-
humanidade	humanity
humanitário	humanitarian
humano	human
humilhar	humiliate
humilhação	humiliation
humorista	comedian
hungria	hungary
há	-
há anos	years ago
há muito tempo	long time
hábito	habit
hábitos	habits
hóspede	guest
húngaro	hungarian
ia	artificial intelligence; ai
ia generativa	generative ai
iam	-
icónico	iconic
icônico	iconic
idade	age
idade da pedra	stone age
idade média	middle ages
ideais	ideal; ideals
ideal	ideal
ideia	idea
ideias	ideas
identidade	identity
identificar	identify
identificação	identification
idioma	language
idoso	elderly
idosos	elderly
iemenita	yemeni
iene	yen
ienes	yen
igreja	church
igreja católica	catholic church
igrejas	churches
iguais	equal
igual	equal; same
igualdade	equality
igualmente	equally; also
ilegais	illegal
ilegal	illegal
ilegalmente	illegally
ilha	island
ilhas canárias	canary islands
ilhas malvinas	falkland islands
ilustrar	illustrate
ilustração	illustration
imagem	image; picture
imagens	images; footage
imaginar	imagine
imaginação	imagination
imediatamente	immediately
imediato	immediate
imenso	immense
imerso	immersed
imigrante	immigrant
imigração	immigration
imobiliário	real estate; property
impacto	impact
imparcial	impartial
imparcialidade	impartiality
impasse	deadlock; impasse
impeachment	impeachment
impede	prevent
impedir	prevent
imperador	emperor
imperial	imperial
implantar	deploy; implement
implantação	deployment
implementar	implement
implementação	implementation
implementações	deployment; implementation
implicar	imply; involve
implicação	implication
implicações	implications
impor	impose
importador	importer
importante	important
importantes	important
importar	import
importação	import
importações	imports
importância	importance
imposição	imposition
impossíveis	impossible
impossível	impossible
imposto	tax
imposto de renda	income tax
imposto sobre o rendimento	income tax
impostos	taxes
imprensa	press
impressionante	impressive
impresso	printed
impressora	printer
impressão	impression; printing
impressão digital	fingerprint
imprimir	print
improvável	unlikely
impulsionar	boost; drive
impulso	boost; momentum
impuseram	impose
império	empire
império romano	roman empire
impôs	impose
impõe	impose
imã	imam
imóveis	real estate; property
imóvel	property; real estate
inaceitável	unacceptable
inadequado	inadequate; inappropriate
inadimplência	default
incapaz	unable
incentivar	encourage
incentivo	incentive
incerteza	uncertainty
incertezas	uncertainties
incerto	uncertain
incidente	incident
incidentes	incidents
incluem	include
inclui	include
incluindo	including
incluir	include
incluiu	include
inclusive	including
inclusão	inclusion
inconstitucional	unconstitutional
incríveis	incredible
incrível	incredible; amazing
incumprimento	default
incêndio	fire
incêndio florestal	forest fire; wildfire
incêndios	fires
incêndios florestais	wildfires; forest fires
indemnização	compensation; damages
indenização	compensation; damages
independente	independent
independentemente	regardless; independently
independência	independence
indiano	indian
indicado	nominated; indicated; nominee
indicador	indicator
indicadores	indicators
indicadores económicos	economic indicators
indicadores econômicos	economic indicators
indicar	indicate
indicação	indication; nomination
indirecto	indirect
indireto	indirect
indisponível	unavailable
individuais	individual
individual	individual
indivíduo	individual
indonésia	indonesia
indonésio	indonesian
industriais	industrial
industrial	industrial
industrializado	industrialized
indígena	indigenous
indígenas	indigenous people
indústria	industry
indústria automobilística	auto industry
indústria automóvel	auto industry
indústria petrolífera	oil industry
inesperado	unexpected
inevitavelmente	inevitably
inevitável	inevitable
infantaria	infantry
infarto	heart attack
infeccioso	infectious
infectar	infect
infecção	infection
infecções	infections
infelizmente	unfortunately
inferior	lower; inferior
inferiores	lower
inferno	hell
infeção	infection
inflacionário	inflationary
inflação	inflation
influenciar	influence
influente	influential
influência	influence
informar	inform; report
informação	information
informações	information
informática	computing
informático	computer
infraestrutura	infrastructure
infraestruturas	infrastructure
infração	offense; violation
infrações	violation; offense
inglaterra	england
inglesa	english
ingleses	english
inglês	english
ingresso	ticket
iniciais	initial
inicial	initial
inicialmente	initially
iniciar	start; begin
iniciativa	initiative
inimigo	enemy
inimigos	enemies
injustiça	injustice
injusto	unfair; unjust
inocente	innocent
inocência	innocence
inovador	innovative
inovar	innovate
inovação	innovation
inovação tecnológica	technological innovation
inovações	innovation
inquilino	tenant
inquérito	inquiry; investigation
inseguro	unsafe; insecure
inserir	insert
inseto	insect
insistir	insist
insistência	insistence
insolvência	insolvency
inspecção	inspection
inspetor	inspector
inspeção	inspection
inspeções	inspection
inspirar	inspire
inspiração	inspiration
instabilidade	instability
instalar	install
instalação	facility; installation
instalações	facilities
instante	moment
instar	urge
institucionais	institutional
institucional	institutional
instituição	institution
instituição de caridade	charity
instituições	institutions
instituições financeiras	financial institutions
instituto	institute
instável	unstable
insuficiente	insufficient
insultar	insult
insulto	insult
insurgente	insurgent
insurgência	insurgency
integrar	integrate; join
integração	integration
inteiramente	entirely
inteiro	entire; whole
inteligente	intelligent; smart
inteligência	intelligence
inteligência artificial	artificial intelligence
inteligência artificial generativa	generative artificial intelligence
intencional	intentional
intencionalmente	intentionally
intensidade	intensity
intensificar	intensify; step up
intenso	intense
intenção	intention
intenções	intentions
interagir	interact
interativo	interactive
interação	interaction
interessado	interested
interessante	interesting
interesse	interest
interesses	interests
interface	interface
interferência	interference
interior	interior; inside
interna	internal; domestic
internacionais	international
internacional	international
internacionalmente	internationally
internet	internet
interno	internal; domestic
interpretar	interpret
interpretação	interpretation
interrogar	question; interrogate
interrogatório	interrogation
interromper	interrupt; halt
interrupção	interruption; disruption
interrupções	disruptions
intersecção	intersection
intervalo	range; interval
interveio	intervene
intervenção	intervention
intervenção militar	military intervention
intervenções	intervention
intervir	intervene
intervém	intervene
introduzir	introduce
introduziu	introduce
introdução	introduction
inundação	flood
inundações	floods
invadir	invade
invalidar	invalidate
invasão	invasion
invasões	invasion
inventar	invent
invenção	invention
inverno	winter
investidor	investor
investidores	investors
investidores institucionais	institutional investors
investigador	researcher; investigator
investigar	investigate
investigação	investigation; research
investigação criminal	criminal investigation
investigações	investigation
investimento	investment
investimentos	investments
investir	invest
invisível	invisible
início	start; beginning
início do ano	early this year
inútil	useless
ir	go
iraniano	iranian
iraque	iraq
iraquiano	iraqi
irlanda	ireland
irlanda do norte	northern ireland
irlandesa	irish
irlandeses	irish
irlandês	irish
irmandade muçulmana	muslim brotherhood
irmã	sister
irmão	brother
irmãos	brothers; siblings
irmãs	sisters
ironicamente	ironically
irritado	angry; irritated
irã	iran
irão	iran
isento	exempt
isenção	exemption
islamabad	islamabad
islamismo	islam
islamista	islamist
islandesa	icelandic
islandês	icelandic
islâmico	islamic
islândia	iceland
islã	islam
islão	islam
isolamento	isolation
isolar	isolate
israel	israel
israelense	israeli
israelita	israeli
isso	-
istambul	istanbul
isto	-
isto é	-
italiano	italian
itália	italy
iuan	yuan
iugoslávia	yugoslavia
iva	vat
iémen	yemen
iêmen	yemen
jacarta	jakarta
jamaica	jamaica
jamaicano	jamaican
jamais	never
janeiro	january
janela	window
janela de transferências	transfer window
jantar	dinner
japonesa	japanese
japoneses	japanese
japonês	japanese
japão	japan
jardim	garden
jardins	gardens
jerusalém	jerusalem
jesus	jesus
jihad	jihad
jihadista	jihadist
joalharia	jewelry
joanesburgo	johannesburg
joelho	knee
jogador	player
jogadora	player
jogadores	players
jogar	play; throw
jogo	game; match
jogo amigável	friendly
jogos	games
jogos de vídeo	video games
jogos olímpicos	olympic games; olympics
joia	jewel
joias	jewelry; jewels
jordano	jordanian
jordânia	jordan
jornais	newspaper
jornal	newspaper
jornalismo	journalism
jornalista	journalist
jornalístico	journalistic
jovem	young; young person
jovens	young people; youth
jovens adultos	young adults
judaico	jewish
judaísmo	judaism
judeu	jewish; jew
judeus	jewish; jew
judiciais	judicial; legal
judicial	judicial; legal
judiciário	judiciary
jugoslávia	yugoslavia
juiz	judge
julgamento	trial; judgment
julgar	judge; try
julho	july
junho	june
juntar	join; gather
juntas	together
junto	together; next
juntos	together
jurado	juror
jurados	jurors; judges
juramento	oath
jurar	swear
jurisdição	jurisdiction
juro	interest
juros	interest
jurídico	legal
justiça	justice; court
justo	fair; just
juventude	youth
juíza	judge
juízes	judge
já	already
já que	since
júri	jury
kiev	kyiv; kiev
km	km
kosovo	kosovo
kremlin	kremlin
kuaitiano	kuwaiti
kuwait	kuwait
laboratório	laboratory; lab
lacuna	gap
lado	side
lados	sides
ladrão	thief; robber
ladrões	thief
lago	lake
lamentar	regret
lamento	regret
lance	bid; throw
lançamento	launch; release
lançar	launch; release
laos	laos
lar	home; household
laranja	orange
larga escala	large scale
largamente	largely; widely
largo	wide
laticínios	dairy
latino	latin; latino
latino americano	latin american
lavagem de dinheiro	money laundering
lavar	wash
lazer	leisure
laços	ties
legado	legacy
legais	legal
legal	legal
legalidade	legality
legalizar	legalize
legalmente	legally
legislador	lawmaker
legislativo	legislative
legislatura	legislature
legislação	legislation
legitimidade	legitimacy
legumes	vegetables
legítimo	legitimate
lei	law; act
lei da sharia	sharia law
lei marcial	martial law
leilão	auction
leilões	auction
leis	law
leite	milk
leitor	reader
leitores	readers
leitura	reading
lembrar	recall; remember; remind
lenda	legend
lendário	legendary
lentamente	slowly
lento	slow
ler	read
leste	east
leste europeu	eastern europe
lesão	injury
lesões	injury
letra	letter; lyrics
letras	letters; lyrics
letónia	latvia
letônia	latvia
leu	read
levantar	raise; lift
levar	take; carry; lead
levar a cabo	carry out
levar em conta	take into account
leve	light
levemente	slightly
leão	lion
leões	lions
lhe	-
lhes	-
libanesa	lebanese
libanês	lebanese
liberais	liberal
liberal	liberal
liberal democrata	liberal democrat
liberdade	freedom; liberty
liberdade condicional	parole
liberdade de expressão	freedom of expression
liberdade de imprensa	press freedom
liberdade religiosa	religious freedom
libertar	free; release
libertação	release; liberation
libra	pound
libra esterlina	pound sterling
libras	pound
libras esterlinas	pound sterling
libéria	liberia
licenciar	license
licenciatura	degree
licença	license; permit
licitação	tender; bidding
lidar	deal; cope
liderado	lead
liderança	leadership
liderar	lead
lido	read
liga	league
liga dos campeões	champions league
liga árabe	arab league
ligado	linked; connected
ligar	link; connect; call
ligação	link; connection; call
ligações	links; connections
ligeiramente	slightly
ligeiro	slight
limitado	limited
limitar	limit
limitação	limitation
limitações	limitations
limite	limit
limites	limits
limpar	clean
limpeza	cleaning; cleansing
limpo	clean
limão	lemon
lindo	beautiful
linguagem	language
linguagem natural	natural language
linha	line
linha aérea	airline
linha da frente	front line
linha de frente	front line
linhas	lines
linhas aéreas	airlines
liquidação	liquidation; settlement
liquidez	liquidity
lira	lira
lira turca	turkish lira
lisboa	lisbon
liso	smooth
lista	list
listas	lists
literalmente	literally
literatura	literature
literário	literary
litoral	coast
litro	liter
lituânia	lithuania
litígio	litigation; dispute
livrar	rid
livre	free
livre comércio	free trade
livre mercado	free market
livremente	freely
livres	free
livro	book
livros	books
lixo	garbage; waste
lobby	lobby
lobo	wolf
locais	local; place
local	local; place; site
local de trabalho	workplace
localidade	town; locality
localizar	locate
localização	location
logo	soon
logo após	shortly after
logo que	as soon as
logotipo	logo
logótipo	logo
loja	shop; store
lojas	shops; stores
londres	london
londrino	london
longa	long
longe	far
longo	long
longo prazo	long term
lotaria	lottery
lote	lot; batch
loteria	lottery
louco	crazy; mad
loucura	madness
louisiana	louisiana
lua	moon
luanda	luanda
lucrar	profit
lucrativo	profitable; lucrative
lucro	profit
lucro antes de impostos	pretax profit
lucro líquido	net profit; net income
lucro operacional	operating profit
lucro por ação	earnings per share
lucros	profits; earnings
lugar	place
lugares	places; seats
luta	fight; struggle
lutar	fight; struggle
luto	mourning
luxemburgo	luxembourg
luxo	luxury
luz	light
luzes	lights
lá	there
lágrimas	tears
lã	wool
lê	read
líbano	lebanon
líbia	libya
líbio	libyan
lícito	lawful
líder	leader
líderes	leader
língua	language; tongue
línguas	languages
líquido	net; liquid
lógica	logic
lógico	logical
macau	macau
macedónia	macedonia
macedônia	macedonia
maciço	massive
madagascar	madagascar
madeira	wood; timber
madri	madrid
madrid	madrid
madrugada	early morning
magistrado	magistrate
magnata	tycoon; magnate
magrebe	maghreb
maio	may
maior	bigger; largest; greater
maior parte	most
maiores	largest; bigger
maioria	majority; most
maioritário	majority
mais	more
mais cedo	earlier
mais de	more than
mais do que	more than
mais tarde	later
mais uma vez	once again
major	major
majoritário	majority
mal	badly
mal entendido	misunderstanding
mala	suitcase; bag
malaio	malaysian
mali	mali
malta	malta
maltratar	mistreat
malvinas	falklands
malária	malaria
malásia	malaysia
manchete	headline
mandado	warrant
mandado de captura	arrest warrant
mandado de prisão	arrest warrant
mandar	send; order
mandato	term; mandate
maneira	way; manner
manhã	morning
manifestante	protester; demonstrator
manifestar	express; demonstrate
manifestação	demonstration
manifestações	demonstration
manila	manila
manteiga	butter
manter	maintain; keep
manteve	maintain; keep
mantido	maintain; keep
mantiveram	maintain; keep
mantém	maintain; keep
mantêm	maintain; keep
manutenção	maintenance
manutenção da paz	peacekeeping
mapa	map
maputo	maputo
maquiagem	makeup
maquilhagem	makeup
mar	sea
mar da china meridional	south china sea
mar do norte	north sea
mar morto	dead sea
mar negro	black sea
mar vermelho	red sea
maratona	marathon
maravilhoso	wonderful
marca	brand; mark
marca registada	trademark
marcador	scorer
marcar	mark; score; schedule
marcha	march
marchar	march
marco alemão	german mark
marco histórico	milestone
marcos	mark
margem	margin
margens	margins
marido	husband
marinha	navy
marrocos	morocco
marroquino	moroccan
marselha	marseille
marte	mars
martelo	hammer
março	march
marítimo	maritime; sea
mas	-
massa	mass
massacre	massacre
massas	masses
massivo	massive
mata	kill; forest
matança	killing
matar	kill
matemática	mathematics; math
matemático	mathematician; mathematical
maturidade	maturity
matéria	matter; material
matéria prima	raw material
matérias primas	raw materials; commodities
mau	bad
mauritânia	mauritania
maus	bad
maus tratos	abuse; mistreatment
maçã	apple
me	-
meados	mid; middle
meca	mecca
mecanismo	mechanism
mecanismo de busca	search engine
medalha	medal
medalha de bronze	bronze medal
medalha de ouro	gold medal
medalha de prata	silver medal
mediador	mediator
mediante	through
mediação	mediation
medicamento	drug; medicine
medicamentos	drugs; medicines
medicina	medicine
medida	measure
medidas	measures
medina	medina
medir	measure
mediterrâneo	mediterranean
mediterrânico	mediterranean
medo	fear
meia	half
meia final	semifinal
meia noite	midnight
meio	half; middle; means
meio ambiente	environment
meio ano	half year
meio dia	noon
meios de comunicação	media
melhor	better; best
melhor ator	best actor
melhor atriz	best actress
melhor filme	best picture
melhora	improvement
melhorar	improve
melhores	better; best
melhores práticas	best practices
melhoria	improvement
melhorias	improvement
membro	member
membros	members
memorando	memorandum
memorial	memorial
memória	memory
memórias	memories
mencionar	mention
menina	girl
menino	boy
menor	smaller; minor
menor de idade	minor; underage
menores	smaller; minors
menores de idade	minors
menos	less
menos de	less than
mensagem	message
mensagens	messages
mensagens de texto	text messages
mensais	monthly
mensal	monthly
mentais	mental
mental	mental
mente	mind
mentir	lie
mentira	lie
meramente	merely
mercado	market
mercado aberto	open market
mercado acionista	stock market
mercado cambial	foreign exchange market
mercado comum	common market
mercado de ações	stock market
mercado de capitais	capital market
mercado de câmbio	foreign exchange market
mercado de trabalho	labor market
mercado de transferências	transfer market
mercado em alta	bull market
mercado financeiro	financial market
mercado imobiliário	real estate market
mercado interno	domestic market
mercado monetário	money market
mercado único	single market
mercadoria	commodity; goods
mercadorias	goods; commodities
mercados	markets
mercados emergentes	emerging markets
mercados financeiros	financial markets
mercosul	mercosur
merece	deserve
merecer	deserve
meridional	southern
mero	mere
mesa	table
meses	month
mesma	same
mesmo	same; even
mesmo assim	even so; still
mesmo período	same period
mesmo que	even if
mesquita	mosque
meta	target; goal
metade	half
metais	metals
metais preciosos	precious metals
metal	metal
metas	targets; goals
meteorologia	meteorology; weather
meteorológico	weather; meteorological
metralhadora	machine gun
metro	meter; metro
metros	meter
metros quadrados	square meters
metrô	metro; subway
meu	-
meus	-
mexicano	mexican
mianmar	myanmar
migrante	migrant
migração	migration
mil	thousand
mil milhões	billion
mil milhões de dólares	billion dollars
milagre	miracle
milha	mile
milhar	thousand
milhares	thousands
milhares de pessoas	thousands of people
milhas	mile
milho	corn; maize
milhão	million
milhões	million
milhões de barris	million barrels
milhões de dólares	million dollars
milhões de euros	million euros
milhões de libras	million pounds
milhões de pessoas	million people
milhões de toneladas	million tonnes
miliciano	militiaman
milionário	millionaire
militante	militant; activist
militantes do estado islâmico	islamic state militants
militar	military
militares	military
milão	milan
milénio	millennium
milênio	millennium
milícia	militia
mim	-
mina	mine
minas	mines
mineiro	miner; mining
minerais	minerals
mineral	mineral
mineração	mining
minha	-
minhas	-
ministerial	ministerial
ministra	minister
ministro	minister
ministro da agricultura	agriculture minister
ministro da defesa	defense minister
ministro da economia	economy minister
ministro da educação	education minister
ministro da energia	energy minister
ministro da fazenda	finance minister
ministro da justiça	justice minister
ministro da saúde	health minister
ministro das finanças	finance minister
ministro das relações exteriores	foreign minister
ministro do comércio	trade minister
ministro do exterior	foreign minister
ministro do interior	interior minister
ministro dos negócios estrangeiros	foreign minister
ministério	ministry
ministério da agricultura	agriculture ministry
ministério da defesa	defense ministry
ministério da economia	economy ministry
ministério da educação	education ministry
ministério da fazenda	finance ministry
ministério da justiça	justice ministry
ministério da saúde	health ministry
ministério das finanças	finance ministry
ministério das relações exteriores	foreign ministry
ministério do comércio	trade ministry
ministério do interior	interior ministry
ministério dos negócios estrangeiros	foreign ministry
ministério público	public prosecutor
minoria	minority
minorias	minority
minoritário	minority
minuto	minute
minério	ore
minério de ferro	iron ore
missão	mission
missões	missions
misterioso	mysterious
mistura	mix; mixture
misturar	mix
mistério	mystery
mito	myth
miúdo	kid
mobilizar	mobilize
moda	fashion
modelo	model
modelo de ia	ai model
modelo de linguagem	language model
modelos	models
modelos de ia	ai models
modelos de linguagem	language models
moderadamente	moderately
moderado	moderate
moderação	moderation
modernizar	modernize
modernização	modernization
moderno	modern
modesto	modest
modo	way; mode
moeda	currency; coin
moeda estrangeira	foreign currency
moldova	moldova
moldávia	moldova
momento	moment; time
monarca	monarch
monarquia	monarchy
monetário	monetary
monge	monk
mongólia	mongolia
monitoramento	monitoring
monitorar	monitor
monitorizar	monitor
monopólio	monopoly
montanha	mountain
montante	amount
monte	mount; pile
montenegro	montenegro
montevideu	montevideo
montevidéu	montevideo
monumento	monument
morador	resident
morais	moral
moral	moral
moratória	moratorium
morre	die
morrer	die
morreram	die
morreu	die
morta	dead; kill
mortais	deadly; fatal
mortal	deadly; fatal
morte	death
morteiro	mortar
mortes	deaths
morto	dead; kill
mortos	dead; kill
moscou	moscow
moscovo	moscow
mosquito	mosquito
mossul	mosul
mostra	show
mostrar	show
mosul	mosul
motim	riot; mutiny
motivar	motivate
motivação	motivation
motivo	reason; motive
motivos	reasons
moto	motorcycle
motocicleta	motorcycle
motor	engine; motor
motor de busca	search engine
motorista	driver
move	move
mover	move
movimento	movement
movimentos	movements
moça	girl; young woman
moçambicano	mozambican
moçambique	mozambique
mudança	change
mudanças	change
mudanças climáticas	climate change
mudar	change; move
muita	much
muitas	many
muitas vezes	often
muito	very; much
muito tempo	long time
muitos	many
mulher	woman; wife
mulheres	women
multa	fine
multar	fine
multidão	crowd
multidões	crowds
multilateral	multilateral
multimilionário	billionaire; millionaire
multinacionais	multinational
multinacional	multinational
multiplicar	multiply
mumbai	mumbai
mundiais	world; global
mundial	world; global
mundial de futebol	world cup
mundialmente	worldwide
mundo	world
mundo árabe	arab world
municipais	municipal
municipal	municipal
município	municipality
munique	munich
munição	ammunition
munições	ammunition
muro	wall
museu	museum
musicais	musical
musical	musical
mutuamente	mutually
muçulmano	muslim
má	bad
máfia	mafia
mágica	magic
mágico	magic; magical
máquina	machine
máquinas	machines; machinery
mártir	martyr
máscara	mask
máscaras	masks
máximo	maximum
mãe	mother
mães	mothers
mão	hand
mão de obra	labor; workforce
mãos	hands
média	average
média social	social media
médica	doctor; medical
médico	doctor; medical
médio	medium; average; midfielder
médio oriente	middle east
médio prazo	medium term
mérito	merit
método	method
métodos	methods
méxico	mexico
mês	month
mês passado	last month
mídia	media
mínimo	minimum
mísseis	missile
mísseis balísticos	ballistic missiles
míssil	missile
míssil balístico	ballistic missile
múltiplo	multiple
múltiplos	multiple
músculo	muscle
música	music; song
músicas	songs
músico	musician
mútuo	mutual
na	-
na prática	in practice
na realidade	in reality
na sequência	following
na verdade	in fact; actually
nacionais	national
nacional	national
nacionalidade	nationality
nacionalismo	nationalism
nacionalista	nationalist
nacionalizar	nationalize
nacionalização	nationalization
nada	nothing
nadador	swimmer
nadar	swim
nairóbi	nairobi
namorada	girlfriend
namorado	boyfriend
namíbia	namibia
naquela	-
naquele	-
nariz	nose
nas	-
nasa	nasa
nascente	rising; spring
nascer	be born
nascido	born
nascimento	birth
natal	christmas
natação	swimming
nativo	native
nato	nato
naturais	natural
natural	natural
naturalmente	naturally
natureza	nature
naufrágio	shipwreck
naval	naval
nave espacial	spacecraft
navio	ship; vessel
navio de guerra	warship
navios	ship; vessel
nazi	nazi
nazista	nazi
nação	nation
nações	nation
nações industrializadas	industrial nations
nações unidas	united nations
necessidade	need; necessity
necessitar	need
necessária	necessary
necessário	necessary
neerlandesa	dutch
neerlandês	dutch
negar	deny
negativo	negative
negociador	negotiator
negociar	negotiate; trade
negociação	negotiation; trading
negociação coletiva	collective bargaining
negociações	negotiation; talks
negou	deny
negro	black
negócio	business; deal
negócios	business
negócios estrangeiros	foreign affairs
nela	-
nelas	-
nele	-
neles	-
nem	nor
nem mesmo	not even
nem sequer	not even
nenhum	no
nenhuma	no
neozelandês	new zealander
nepal	nepal
nervoso	nervous
nessa	-
nessas	-
nesse	-
nesses	-
nesta	-
nesta semana	this week
nestas	-
neste	-
neste ano	this year
neste momento	at the moment
nestes	-
neta	granddaughter
neto	grandson; grandchild
neutralidade	neutrality
neutro	neutral
neve	snow
nicaraguense	nicaraguan
nicarágua	nicaragua
nigeriano	nigerian
nigéria	nigeria
nilo	nile
ninguém	nobody
nipónico	japanese
nisso	-
nisto	-
nitidamente	clearly
no	-
no ano que vem	next year
no entanto	however
no exterior	abroad; overseas
no mesmo dia	same day
no mesmo período	same period
no momento	at the moment
no mundo inteiro	worldwide
no máximo	at most
no mínimo	at least
no quadro	within framework
no que diz respeito	regarding
no tocante	regarding
no total	in total
no âmbito	within framework
nocivo	harmful
noite	night; evening
noite de estreia	opening night
noiva	bride; fiancee
noivo	fiance; groom
nome	name
nomeadamente	namely; including
nomeado	appointed; named; nominee
nomeados	nominees; nominated
nomear	appoint; name
nomeação	appointment; nomination
nomeações	appointment; nomination
nomes	names
nono	ninth
nordeste	northeast
norma	standard; norm; rule
normais	normal
normal	normal
normalmente	normally; usually
normas	rules; standards
noroeste	northwest
norte	north
norte americana	american
norte americano	american; us
norte coreana	north korean
norte coreano	north korean
noruega	norway
norueguesa	norwegian
norueguês	norwegian
nos	-
nos últimos anos	in recent years
nos últimos meses	in recent months
nossa	our
nossas	our
nosso	our
nossos	our
notar	note; notice
notavelmente	notably
notação de crédito	credit rating
noticiar	report
notáveis	notable
notável	notable; remarkable
notícia	news
notícias	news
notícias falsas	fake news
nova	new
nova deli	new delhi
nova délhi	new delhi
nova iorque	new york
nova jersey	new jersey
nova orleans	new orleans
nova york	new york
nova zelândia	new zealand
novamente	again
novas	new
nove	nine
novembro	november
noventa	ninety
novidade	novelty; news
novo	new
novos	new
novos casos	new cases
nuclear	nuclear
nucleares	nuclear
num	-
numa	-
numas	-
nunca	never
nuns	-
nuvem	cloud
nuvens	clouds
nápoles	naples
não	-
níger	niger
níquel	nickel
níveis	levels
nível	level
nós	-
número	number
número de mortos	death toll
número de pessoas	number of people
o	-
o que	-
obesidade	obesity
objectivo	objective; goal
objectivos	objectives; goals
objecto	object
objetivo	objective; goal; aim
objetivos	objectives; goals
objeto	object
obrigado	thank you; forced
obrigar	force; oblige
obrigatório	mandatory; compulsory
obrigação	obligation; bond
obrigações	bonds; obligations
observador	observer
observar	observe; note
observatório	observatory
observatório sírio	syrian observatory
observação	observation
obstáculo	obstacle
obter	obtain; get
obteve	obtain; get
obtido	obtain
obtiveram	obtain; get
obtém	obtain; get
ocasião	occasion
ocasiões	occasions
ocde	oecd
oceania	oceania
oceano	ocean
ocidentais	western
ocidental	western
ocidente	west
ocorrer	occur; happen
ocorrência	occurrence; incident
oculto	hidden
ocupar	occupy
ocupação	occupation
ocupações	occupation
odiar	hate
oea	oas
oeste	west
ofender	offend
ofensa	offense
ofensiva	offensive
ofensiva militar	military offensive
ofensivo	offensive
oferece	offer
oferecer	offer
oferta	offer; supply; bid
oferta de compra	tender offer
oferta e demanda	supply and demand
oferta e procura	supply and demand
oferta monetária	money supply
oferta pública	public offering
oferta pública de aquisição	takeover bid
oferta pública inicial	initial public offering
oficiais	official; officer
oficial	official; officer
oficialmente	officially
ogiva	warhead
oitavas de final	round of 16
oitavo	eighth
oitenta	eighty
oito	eight
oleaginosas	oilseeds
oleoduto	oil pipeline; pipeline
olhar	look
olho	eye
olhos	eyes
olimpíada	olympics
olimpíadas	olympics
olímpico	olympic
ombro	shoulder
omc	wto
oms	who
omã	oman
onda	wave
onda de calor	heat wave
ondas	waves
onde	where
ong	ngo
online	online
ontem	yesterday
ontem à noite	last night
onu	un; united nations
onze	eleven
onça	ounce
opep	opec
operacionais	operating; operational
operacional	operational; operating
operador	operator; trader
operadora	operator; carrier
operar	operate; trade
operação	operation
operação militar	military operation
operações	operations
operações militares	military operations
operário	worker
opinião	opinion
opinião pública	public opinion
opiniões	opinion
opor	oppose
oportunidade	opportunity
oportunidades	opportunities
oposicionista	opposition
opositor	opponent
oposição	opposition
oposto	opposite
optimista	optimistic
opuseram	oppose
opção	option; choice
opções	options; choices
opções de ações	stock options
opôs	oppose
opõe	oppose
orar	pray
oração	prayer
orações	prayers
ordem	order
ordem de prisão	arrest warrant
ordenar	order
ordens	orders
orelha	ear
organismo	body; organism
organizador	organizer
organizar	organize
organização	organization
organização das nações unidas	united nations
organização do tratado	treaty organization
organização dos estados americanos	organization american states
organização mundial da saúde	world health organization
organização mundial do comércio	world trade organization
organização não governamental	nongovernmental organization
organizações	organizations
organizações internacionais	international organizations
orgulho	pride
orgulhoso	proud
orientais	eastern
oriental	eastern
oriente	east
oriente médio	middle east
origem	origin
origens	origins
originais	original
original	original
originalmente	originally
orquestra	orchestra
ortodoxo	orthodox
orçamental	budget
orçamento	budget
orçamentário	budget
os	-
oscar	oscar
oslo	oslo
osso	bone
ossos	bones
otan	nato
otimismo	optimism
otimista	optimistic
otimizar	optimize
otimização	optimization
ou	-
ou seja	-
ouro	gold
outono	autumn
outra	other; another
outra vez	again
outras	other
outro	other; another
outros	other
outubro	october
ouvido	hear; ear
ouvir	hear; listen
ovelha	sheep
ovo	egg
ovos	eggs
paciente	patient
pacientes	patients
pacificamente	peacefully
paciência	patience
pacote	package
pacote de ajuda	aid package
pacote de estímulo	stimulus package
pacto	pact
pacífico	pacific; peaceful
padre	priest
padrão	standard; pattern
padrões	standards; patterns
pagamento	payment
pagamento de juros	interest payment
pagamentos	payments
pagar	pay
pago	paid
pagos	paid
pague	pay
pai	father
painel	panel; dashboard
painel solar	solar panel
painéis solares	solar panels
pais	parents
palavra	word
palavra passe	password
palavras	words
palco	stage
palestina	palestine; palestinian
palestiniano	palestinian
palestino	palestinian
palhaço	clown
palácio	palace
panamá	panama
pandemia	pandemic
panela	pot
panorama	landscape; outlook
papa	pope
papa francisco	pope francis
papel	paper; role
papel principal	lead role
papua nova guiné	papua new guinea
paquistanesa	pakistani
paquistanês	pakistani
paquistão	pakistan
par	pair; couple
para	-
para com	towards
para que	-
parabéns	congratulations
paraguai	paraguay
paraguaio	paraguayan
paralelo	parallel
paralímpicos	paralympics
parar	stop
paraíso	paradise
parceiro	partner
parceria	partnership
parciais	partial
parcial	partial
parcialmente	partially; partly
parece	seem; appear
parecer	seem; appear; opinion
parede	wall
parente	relative
paris	paris
parisiense	parisian
parlamentar	parliamentary; lawmaker
parlamento	parliament
parlamento europeu	european parliament
parque	park
parte	part
partes	part
participante	participant
participar	participate; take part
participação	stake; participation; share
participação de mercado	market share
participação maioritária	majority stake
participação majoritária	majority stake
participação minoritária	minority stake
participações	stakes; holdings
particular	particular; private
particulares	private; particular
particularmente	particularly
partida	departure; match
partido	party
partido comunista	communist party
partido conservador	conservative party
partido democrata	democratic party
partido liberal	liberal party
partido republicano	republican party
partido socialista	socialist party
partido trabalhista	labour party
partidos	party
partilha	sharing
partilhar	share
partir	leave; break
parágrafo	paragraph
parâmetro	parameter
parâmetros	parameters
passado	past; last
passageiro	passenger
passagem	passage; ticket
passaporte	passport
passar	pass; spend
passatempo	hobby
passivo	liability; passive
passivos	liabilities
passo	step
passos	steps
pasta	folder; portfolio
pastor	pastor
patamar	level
patente	patent
património	heritage; assets
patrimônio	heritage; assets
patrimônio líquido	net worth
patrocinador	sponsor
patrocinar	sponsor
patrocínio	sponsorship
patrulha	patrol
paz	peace
país	country
país de gales	wales
país em desenvolvimento	developing country
país membro	member country
países	country
países baixos	netherlands
países em desenvolvimento	developing countries
países exportadores	exporting countries
países industrializados	industrialized countries
países membros	member countries
países produtores	producing countries
pecuária	livestock
pede	ask; request
pedido	request; order
pedidos	request; order
pedir	ask; request
pedir desculpa	apologize
pedir desculpas	apologize
pediu	ask; request
pediu desculpa	apologize
pediu desculpas	apologize
pegar	catch; take
peixe	fish
pela	-
pela primeira vez	first time
pelas	-
pele	skin
pelo	-
pelo contrário	on the contrary
pelo menos	at least
pelos	-
pena	penalty; sentence
pena de morte	death penalty
penais	criminal
penal	penal; criminal
pendente	pending
pendentes	pending; outstanding
pensamento	thought
pensar	think
pensilvânia	pennsylvania
pensão	pension
pensões	pensions
pentágono	pentagon
penálti	penalty
península	peninsula
península coreana	korean peninsula
penúltimo	second last
pequenas e médias empresas	small business
pequeno	small
pequeno almoço	breakfast
pequenos	small
pequim	beijing
perante	before
percentagem	percentage
percentual	percentage
percurso	route; course
perda	loss
perda líquida	net loss
perdas	loss
perde	lose
perder	lose; miss
perdoar	forgive
perdão	forgiveness; pardon
perfeitamente	perfectly
perfeito	perfect
perfil	profile
perfume	perfume
perfurar	drill
perfuração	drilling
pergunta	question
perguntar	ask
periferia	outskirts
perigo	danger
perigoso	dangerous
perito	expert
peritos	experts
permanecer	remain
permanente	permanent
permanentemente	permanently
permissão	permission
permitir	allow; permit
perna	leg
pernas	legs
personagem	character
personagens	characters
personalizado	personalized; custom
personalizar	customize
perspectiva	perspective; outlook
perspectivas	prospects; outlook
perspetiva	perspective; outlook
perspetivas	prospects; outlook
persuadir	persuade
pertence	belong
pertencer	belong
perto	near
perto de	near
peru	peru
peruano	peruvian
período	period
períodos	periods
pesado	heavy
pesca	fishing
pescador	fisherman
pescar	fish
pescoço	neck
peso	weight; peso
peso da dívida	debt burden
peso pesado	heavyweight
pesquisa	research; survey
pesquisa de opinião	opinion poll
pesquisador	researcher
pesquisar	research; search
pesquisas	research; polls; surveys
pessimismo	pessimism
pessimista	pessimistic
pessoa	person
pessoais	personal
pessoal	personal; staff
pessoalmente	personally
pessoas	people
petroleiro	tanker; oil
petrolífera	oil company; oil
petrolífero	oil
petroquímico	petrochemical
petróleo	oil; petroleum
petróleo bruto	crude oil
petróleo cru	crude oil
peça	play; piece
peças	parts; pieces; plays
piada	joke
piano	piano
pib	gdp; gross domestic product
pico	peak
pilha	battery; pile
piloto	pilot; driver
pintar	paint
pintor	painter
pintura	painting
pioneiro	pioneer
pior	worse; worst
piorar	worsen
piores	worse; worst
pirata informático	hacker
piscina	pool
pistola	pistol; gun
plana	flat
planeamento	planning
planear	plan
planejamento	planning
planejar	plan
planeta	planet
plano	plan
plano de paz	peace plan
plano de resgate	rescue plan; bailout plan
plano de saúde	health insurance
planos	plans
planta	plant
plantar	plant
plantação	plantation
plataforma	platform
plataformas	platforms
plateia	audience
platina	platinum
plebiscito	plebiscite; referendum
plenamente	fully
pleno	full
plástico	plastic
plásticos	plastics
pneumonia	pneumonia
pobre	poor
pobres	poor
pobreza	poverty
podcast	podcast
pode	can; may
podem	can; may
poder	power; can
poderia	could
poderiam	could
poderoso	powerful
poderá	may
poderão	may
podia	could
poema	poem
poesia	poetry
poeta	poet
pois	-
polaco	polish
policiais	police; police officer
policial	police; police officer
politicamente	politically
polonesa	polish
poloneses	polish
polonês	polish
poluir	pollute
poluição	pollution
polémica	controversy
polémico	controversial
polêmica	controversy
polêmico	controversial
polícia	police
polícia federal	federal police
política	politics; policy
política agrícola comum	common agricultural policy
política económica	economic policy
política econômica	economic policy
política externa	foreign policy
política fiscal	fiscal policy
política monetária	monetary policy
políticas	policy
político	political; politician
políticos	political; politician
polónia	poland
polônia	poland
pontapé	kick
ponte	bridge
ponto	point
ponto de vista	point of view
ponto percentual	percentage point
pontos	points
pontos base	basis points
pontos percentuais	percentage points
pontuação	score
popular	popular
populares	popular
popularidade	popularity
população	population
populações	population
populismo	populism
populista	populist
por	-
por agora	for now
por ano	per year
por ação	per share
por barril	per barrel
por causa	because
por cento	percent
por dia	per day
por enquanto	for now
por exemplo	for example
por fim	finally
por hora	per hour
por isso	therefore
por meio	through
por mês	per month
por outro lado	other hand
por parte	by
por que	why
por semana	per week
por si só	by itself
por sua vez	in turn
por tonelada	per tonne
por um lado	one hand
por unanimidade	unanimously
por vezes	sometimes
por volta	around
porcentagem	percentage
porco	pig
pormenor	detail
pormenores	details
porque	because
porquê	why
porta	door
porta aberta	open door
porta aviões	aircraft carrier
porta voz	spokesman; spokesperson
porta vozes	spokesman
portanto	therefore
portas	doors
porto	port; porto
porto rico	puerto rico
portugal	portugal
portuguesa	portuguese
portugueses	portuguese
português	portuguese
portuário	port
porém	however
posicionar	position
positivamente	positively
positivo	positive
posição	position
posições	positions
possa	can
posse	inauguration; possession
possibilidade	possibility
possibilidades	possibilities
possivelmente	possibly
possui	own; have
possuir	own; possess
possíveis	possible
possível	possible
postagem	post
postar	post
posterior	subsequent
posteriormente	later
posto	post; put
posto de controle	checkpoint
posto de controlo	checkpoint
posto de trabalho	job
postos de trabalho	jobs
potenciais	potential
potencial	potential
potencialmente	potentially
potência	power
potências	powers
poucas	few
pouco	little
pouco depois	shortly after
poucos	few
poupança	savings
poupar	save
pousar	land
pouso	landing
povo	people
poço	well
pra	-
praga	prague
praia	beach
prata	silver
praticamente	practically; virtually
praticar	practice
prato	dish; plate
pratos	dishes
prazo	deadline; term
praça	square
praça vermelha	red square
precedente	precedent; previous
preceder	precede
precioso	precious
precisa	need
precisamente	precisely
precisar	need
preciso	need; precise
precisão	precision; accuracy
predecessor	predecessor
predominante	predominant
preencher	fill
prefeito	mayor
prefeitura	city hall
prefere	prefer
preferir	prefer
preferência	preference
prego	nail
prejudicar	harm
prejudicial	harmful
prejuízo	loss; damage
prejuízo líquido	net loss
prejuízos	losses; damage
preliminar	preliminary
preliminares	preliminary
premiar	award
premier league	premier league
premium	premium
premiê	prime minister; premier
prender	arrest
preocupado	worried; concerned
preocupante	worrying
preocupar	worry
preocupação	concern; worry
preocupações	concerns
preparar	prepare
preparativos	preparations
preparação	preparation
presente	present
presença	presence
presença militar	military presence
preservar	preserve
preservação	preservation
presidenciais	presidential
presidencial	presidential
presidente	president; chairman
presidente americano	us president
presidente da comissão	commission president
presidente da câmara	mayor; speaker
presidente do banco central	central bank governor
presidente do conselho	chairman
presidente dos estados unidos	us president
presidente eleito	president elect
presidente executivo	chief executive
presidente francês	french president
presidente norte americano	us president
presidente russo	russian president
presidência	presidency
preso	prisoner; arrested
presos	prisoners
pressionar	press; pressure
pressuposto	assumption
pressupõe	assume
pressão	pressure
pressão arterial	blood pressure
pressões	pressures
prestigiado	prestigious
prestígio	prestige
presumir	presume
pretende	intend; plan
pretender	intend; plan
preto	black
pretória	pretoria
prevalecer	prevail
preveem	predict; expect
prevenir	prevent
preveniu	prevent
preventivo	preventive
prevenção	prevention
prever	predict; expect; forecast
previamente	previously
previram	predict
prevista	scheduled; expected
previsto	scheduled; expected
previstos	expected
previsão	forecast
previsível	predictable
previsões	forecasts
previsões econômicas	economic forecasts
previu	predict; forecast
prevê	predict; expect; forecast
preço	price
preço das ações	share price; stock price
preço de venda	selling price
preço do petróleo	oil price
preço médio	average price
preço por ação	price per share
preços	prices
preços ao consumidor	consumer prices
preços do petróleo	oil prices
primavera	spring
primeira	first
primeira dama	first lady
primeira divisão	first division
primeira guerra mundial	world war i
primeira liga	premier league
primeira ministra	prime minister
primeira ministra britânica	british prime minister
primeira parte	first half; first part
primeira vez	first time
primeiramente	first
primeiro	first
primeiro ministro	prime minister
primeiro ministro britânico	british prime minister
primeiro semestre	first half
primeiro tempo	first half
primeiro trimestre	first quarter
primo	cousin
princesa	princess
principais	main; major
principal	main; principal
principalmente	mainly
princípio	principle; beginning
princípios	principles
prioridade	priority
prioridades	priorities
prisioneiro	prisoner
prisioneiro de guerra	prisoner of war
prisão	prison; arrest
prisão perpétua	life sentence
prisões	prison; arrest
privacidade	privacy
privado	private
privatizar	privatize
privatização	privatization
probabilidade	probability; likelihood
problema	problem
problemas	problems
procedimento	procedure
processador	processor
processar	sue; process; prosecute
processo	process; lawsuit; case
processo de paz	peace process
procura	demand; search
procura interna	domestic demand
procurador	prosecutor; attorney
procurador geral	attorney general
procuradoria	prosecutor office
procurar	seek; search; look
produtividade	productivity
produtivo	productive
produto	product
produto interno bruto	gross domestic product
produto nacional bruto	gross national product
produtor	producer
produtor executivo	executive producer
produtora	production company; producer
produtos	product; goods
produtos agrícolas	agricultural products
produzir	produce
produziu	produce
produção	production; output
produção agrícola	agricultural production
produção de petróleo	oil production
produção industrial	industrial production
produções	production
professor	teacher; professor
professora	teacher
professores	teachers
profissionais	professional
profissionais de saúde	health workers
profissional	professional
profissionalmente	professionally
profissão	profession
profissões	profession
profundamente	deeply
profundidade	depth
profundo	deep
programa	program
programa nuclear	nuclear program
programador	programmer
programar	program; schedule
programas	programs
programação	programming
progressista	progressive
progressivamente	progressively
progressivo	progressive
progresso	progress
proibido	ban; forbid
proibir	ban; prohibit
proibição	ban
projecto	project
projectos	projects
projetar	design; project
projeto	project; plan
projeto de lei	bill
projetos	projects
prolongado	prolonged
prolongar	extend; prolong
promessa	promise
prometer	promise
promotor	prosecutor; promoter
promover	promote
promoção	promotion
promoções	promotions
pronto	ready
propaganda	propaganda; advertising
propina	bribe
propor	propose
proporção	proportion; ratio
proporções	proportion
proposta	proposal
proposta de lei	bill
proposto	propose
propriamente	properly
propriedade	property; ownership
propriedades	properties
proprietário	owner
propuseram	propose
propósito	purpose
propôs	propose
propõe	propose
propõem	propose
prorrogar	extend
prorrogação	extension; extra time
protagonista	protagonist
protecionismo	protectionism
protecionista	protectionist
protecção	protection
protege	protect
proteger	protect
protestante	protestant
protestar	protest
protesto	protest
proteção	protection
proteção de dados	data protection
protocolo	protocol
protótipo	prototype
prova	evidence; proof
provar	prove
provas	evidence
provavelmente	probably; likely
provincial	provincial
provir	come
provisório	provisional; interim
provocador	provocative
provocar	provoke; cause
provocação	provocation
provocações	provocations
prováveis	likely
provável	likely; probable
provém	stem
província	province
prudente	prudent; cautious
prudência	caution
prática	practice
práticas	practices
prático	practical
pré histórico	prehistoric
prédio	building
prémio	prize; award
prémio nobel	nobel prize
prémios	awards; prizes
prévio	prior; previous
prêmio	prize; award
prêmio nobel	nobel prize
prêmio nobel da paz	nobel peace prize
prêmios	awards; prizes
príncipe	prince
próprio	own
próxima	next
próxima semana	next week
próximas	next
próximas semanas	coming weeks
próximo	next; near
próximo ano	next year
próximo mês	next month
próximos	next
próximos anos	next years
próximos meses	coming months
psicologia	psychology
psicológico	psychological
psicólogo	psychologist
pub	pub
publicamente	publicly
publicar	publish
publicação	publication
publicações	publication
publicidade	advertising
publicitário	advertising
puderam	could
pulmão	lung
pulmões	lungs
punir	punish
punição	punishment
punições	punishment
puro	pure
puseram	put
puxar	pull
pyongyang	pyongyang
página	page
página da web	web page
páscoa	easter
pássaro	bird
pátria	homeland
pânico	panic
pão	bread
pé	foot
pés	feet
pênalti	penalty
pôde	could
pôr	put
pôr em causa	question
pôr em prática	put into practice
pôr em risco	endanger
pôr fim	end
pôs	put
pôs fim	end
põe	put
pública	public
público	public; audience
público alvo	target audience
público em geral	general public
qatar	qatar
quadrado	square
quadrados	square
quadro	painting; picture; framework
quais	-
quaisquer	any
qual	-
qualidade	quality
qualificado	qualified; skilled
qualificar	qualify
qualificação	qualification
qualquer	any
quando	when
quantia	amount; sum
quantidade	quantity; amount
quanto	-
quanto a	as for
quanto mais	the more
quantos	how many
quarenta	forty
quarentena	quarantine
quarta	fourth; wednesday
quarta feira	wednesday
quartas de final	quarterfinals
quartel	barracks
quartel general	headquarters
quarteto	quartet
quarto	fourth; room
quarto trimestre	fourth quarter
quartos de final	quarterfinals
quase	almost
quatorze	fourteen
quatro	four
que	-
quebra	drop; break
quebrar	break
queda	fall; drop; decline
queijo	cheese
queimar	burn
queixa	complaint
queixar	complain
queixas	complaint
quem	-
queniano	kenyan
quente	hot; warm
quer	want
querem	want
querer	want
queria	want
questionar	question
questão	issue; question
questões	issues; questions
quilo	kilo
quilograma	kilogram
quilómetro	kilometer
quilômetro	kilometer
quilômetros quadrados	square kilometers
quinhentos	five hundred
quinta	fifth; thursday
quinta feira	thursday
quinto	fifth
quinze	fifteen
quirguistão	kyrgyzstan
quis	want
quiseram	want
quota	quota; share
quota de mercado	market share
quotidiano	everyday; daily life
quénia	kenya
quênia	kenya
química	chemistry; chemical
químico	chemical; chemist
raciais	racial
racial	racial
raciocínio	reasoning
racismo	racism
racista	racist
radicais	radical
radical	radical
radicalização	radicalization
rainha	queen
raiva	anger
ramadã	ramadan
ramadão	ramadan
ramo	branch; sector
rand	rand
rapariga	girl; young woman
rapaz	boy; young man
rapidamente	quickly; rapidly
rapidez	speed
raptar	kidnap; abduct
rapto	kidnapping; abduction
raqqa	raqqa
raramente	rarely
raro	rare
rascunho	draft
rating	rating
rato	rat; mouse
razoável	reasonable
razão	reason
razões	reasons
raça	race; breed
reacção	reaction
reacções	reactions
reagir	react
reais	real
real	real; royal
realeza	royalty
realidade	reality
realidade virtual	virtual reality
realista	realistic
reality show	reality show
realizador	director
realizar	hold; carry out
realização	achievement; holding
realmente	really
realçar	highlight
reator	reactor
reator nuclear	nuclear reactor
reação	reaction
reações	reactions
rebaixar	downgrade
rebelde	rebel
rebelião	rebellion
recear	fear
receber	receive
recebimento	receipt
receio	fear; concern
receita	revenue; income
receita líquida	net revenue
receitas	revenues
recente	recent
recentemente	recently
recepção	reception
recessão	recession
recessões	recession
receção	reception
reciclagem	recycling
reciclar	recycle
recipiente	container
reclamar	complain; claim
reclamação	complaint
reclamações	complaint
recolha	collection
recolher	collect; gather
recolher obrigatório	curfew
recomendar	recommend
recomendação	recommendation
recomendações	recommendation
recompensa	reward
recompensar	reward
recompra	buyback; repurchase
recompra de ações	share buyback
reconhecer	recognize; acknowledge
reconhecimento	recognition
reconstruir	rebuild
reconstrução	reconstruction
recordar	recall; remember
recorde	record
recorde histórico	all-time record
recorde mundial	world record
recorrer	appeal; resort
recruta	recruit
recrutamento	recruitment
recrutar	recruit
recuar	retreat; fall
recuo	retreat; decline
recuperar	recover
recuperação	recovery
recuperação económica	economic recovery
recuperação econômica	economic recovery
recurso	appeal; resource
recursos	resources
recursos naturais	natural resources
recusa	refusal
recusar	refuse; decline
recém nascido	newborn
recíproco	reciprocal
redação	newsroom; writing
rede	network
rede elétrica	power grid
rede neural	neural network
rede social	social network
redes	networks
redes sociais	social media; social network
redigir	draft; write
redondo	round
reduzir	reduce; cut
reduziu	reduce; cut
redução	reduction; cut
reduções	reduction; cut
reelegeu	reelect
reeleito	reelected
reeleição	reelection
reembolsar	repay; refund
reembolso	refund; repayment
reestruturar	restructure
reestruturação	restructuring
refeição	meal
refeições	meals
referencial	benchmark; reference
referendo	referendum
referir	refer; mention
referência	reference
refinar	refine
refinaria	refinery
reforma	reform; retirement
reformado	retired; pensioner
reformar	reform
reformas	reforms
reforçar	strengthen; reinforce
reforço	reinforcement; strengthening
refugiado	refugee
refém	hostage
reféns	hostage
refúgio	refuge; shelter
regime	regime
regionais	regional
regional	regional
registar	record; register
registo	record; registration
registrado	registered; record
registrar	record; register
registro	record; registration
região	region
regiões	region
regra	rule
regras	rules
regressar	return
regresso	return
regulador	regulator
regulamentar	regulate; regulatory
regulamentação	regulation
regulamento	regulation
regular	regular; regulate
regulares	regular
regularidade	regularity
regularmente	regularly
regulatório	regulatory
regulação	regulation
rei	king
reino	kingdom
reino unido	united kingdom; uk
rejeitar	reject
rejeição	rejection
relacionado	related
relacionamento	relationship
relacionar	relate
relatar	report
relativamente	relatively
relativo	relative
relato	account; report
relatório	report
relatório anual	annual report
relaxar	relax
relação	relation; relationship
relações	relations; relationship
relações comerciais	trade relations
relações diplomáticas	diplomatic relations
relações exteriores	foreign affairs
relações internacionais	international relations
religioso	religious
religião	religion
religiões	religions
relutante	reluctant
relutância	reluctance
relógio	watch; clock
remate	shot
remessa	shipment; remittance
remover	remove
remoção	removal
remuneração	pay; remuneration
remédio	medicine; remedy
renda	income; rent
rendimento	income; yield
rendimentos	income; earnings
reno	rhine
renovar	renew
renovação	renewal
renováveis	renewable
renovável	renewable
renunciar	resign
renúncia	resignation
reorganização	reorganization
reparar	repair
reparação	repair; reparation
repatriar	repatriate
repentinamente	suddenly
repetidamente	repeatedly
repetir	repeat
repetição	repetition
repor	replace; restore
reportagem	report; story
reportar	report
represa	dam
representante	representative
representar	represent
representação	representation
republicano	republican
reputação	reputation
repórter	reporter
república	republic
república checa	czech republic
república democrática do congo	democratic republic congo
república dominicana	dominican republic
república tcheca	czech republic
requisito	requirement
requisitos	requirements
reserva	reserve; reservation
reserva federal	federal reserve
reservar	reserve; book
reservas	reserves
reservas cambiais	foreign exchange reserves
resgatar	rescue; redeem
resgate	rescue; ransom; bailout
residente	resident
resiliência	resilience
resistente	resistant
resistir	resist
resistência	resistance
resolução	resolution
resoluções	resolution
resolver	solve; resolve
respectivamente	respectively
respectivo	respective
respeitar	respect
respeito	respect
respetivamente	respectively
respetivo	respective
responder	answer; respond; reply
responsabilidade	responsibility
responsabilizar	blame; hold accountable
responsáveis	responsible; officials
responsável	responsible; official
resposta	answer; response
ressaltar	stress
restabelecer	restore
restante	remaining
restantes	remaining
restaurante	restaurant
restaurar	restore
restauração	restoration
resto	rest
restos	remains
restringir	restrict
restrito	restricted
restrição	restriction
restrições	restrictions
resultado	result
resultados	results; earnings
resultados financeiros	financial results
resultante	resulting
resultar	result
resumir	summarize
resumo	summary
resíduos	waste
retalhista	retailer
retalhistas	retailers
retalho	retail
retaliação	retaliation
retenção	retention
reter	retain
retirada	withdrawal
retirar	withdraw; remove
retomada	resumption; recovery
retomar	resume
retornar	return
retorno	return
retratar	portray
retrato	portrait
retém	retain
reunido	gathered; met
reunir	meet; gather
reunião	meeting
reunião anual	annual meeting
reuniões	meeting
revelar	reveal; disclose
revelação	revelation
revender	resell
rever	review; revise
revista	magazine
revistas	magazines
revisto	revised
revisão	review; revision
revisões	revisions
revogar	revoke; repeal
revogação	repeal
revolta	revolt
revolucionário	revolutionary
revolução	revolution
revoluções	revolution
rezar	pray
reúne	meet; gather
riad	riyadh
riade	riyadh
rial	rial
rico	rich; wealthy
ricos	rich
ridicularizar	ridicule
ridículo	ridiculous
rigoroso	strict; rigorous
rim	kidney
rins	kidneys
rio	river
rio de janeiro	rio de janeiro
rios	rivers
riqueza	wealth
rir	laugh
risco	risk
risco de crédito	credit risk
riso	laughter
ritmo	pace; rhythm
ritmo acelerado	fast pace
riu	laugh
rivais	rival
rival	rival
rivalidade	rivalry
robusto	robust
robótica	robotics
robô	robot
robôs	robots
roda	wheel
rodada	round
rodagem	filming
rodar	spin; film
rodovia	highway
roma	rome
romance	novel; romance
romancista	novelist
romano	roman
romeno	romanian
romper	break
roménia	romania
romênia	romania
ronda	round
rondar	be around
rosa	pink; rose
rosto	face
rota	route
roteirista	screenwriter
roteiro	script; itinerary
roterdã	rotterdam
roterdão	rotterdam
rotina	routine
rotineiro	routine
rotular	label
roubar	steal; rob
roubo	robbery; theft
roupa	clothes; clothing
roupas	clothes; clothing
roxo	purple
rua	street
ruanda	rwanda
rublo	ruble
rugby	rugby
ruir	collapse
rumo a	towards
rumor	rumor
rumores	rumors
rupia	rupee
ruptura	rupture; break
rurais	rural
rural	rural
russo	russian
rutura	rupture; break
ruído	noise
ruína	ruin
ruínas	ruins
rádio	radio
rápido	fast; quick; rapid
râguebi	rugby
réu	defendant
rígido	rigid; strict
rótulo	label
rússia	russia
saara ocidental	western sahara
sabe	know
sabem	know
saber	know
sabia	know
sacerdote	priest
saco	bag
sacos	bags
saem	leave
safra	crop; harvest
sagrado	sacred; holy
sai	leave; come out
saia	skirt
saiba	know
sair	leave; exit
saiu	leave
sal	salt
salariais	wage
salarial	wage; salary
saldo	balance
salientar	stress; point out
salvamento	rescue
salvar	save
salvo	safe; saved
salvo se	unless
salário	salary; wage
salário mínimo	minimum wage
salários	wages; salaries
sangue	blood
santo	saint; holy
sanção	sanction
sanções	sanctions
sanções económicas	economic sanctions
sanções econômicas	economic sanctions
sapato	shoe
saque	looting; withdrawal
saquear	loot
sardenha	sardinia
sargento	sergeant
satélite	satellite
saudar	welcome; greet
saudita	saudi
saudáveis	healthy
saudável	healthy
sazonal	seasonal
saída	exit; departure
saído	leave
saíram	leave
saúde	health
saúde materna	maternal health
saúde mental	mental health
saúde pública	public health
se	-
se bem que	although
seca	drought; dry
secar	dry
seco	dry
secretamente	secretly
secretaria	secretariat
secreto	secret
secretária	secretary
secretário	secretary
secretário da agricultura	agriculture secretary
secretário de defesa	defense secretary
secretário de estado	secretary of state
secretário do comércio	commerce secretary
secretário do tesouro	treasury secretary
secretário geral	secretary general
sector	sector
sector privado	private sector
sector público	public sector
sectores	sectors
sede	headquarters; seat
sediar	host
segredo	secret
segue	follow
seguem	follow
seguido	followed
seguidor	follower
seguidores	followers
seguinte	following; next
seguir	follow
segunda	second; monday
segunda feira	monday
segunda guerra mundial	world war ii
segunda parte	second half
segundo	second; according
segundo a polícia	according to police
segundo as autoridades	according to authorities
segundo ele	-
segundo fontes	sources said
segundo o jornal	according to newspaper
segundo o relatório	according to report
segundo semestre	second half
segundo tempo	second half
segundo trimestre	second quarter
segundo um comunicado	according to statement
segundos	second
segurado	insured
seguradora	insurer; insurance company
segurança	security; safety
segurança cibernética	cybersecurity
segurança da ia	ai safety
segurança nacional	national security
segurança pública	public safety
segurança social	social security
segurar	hold; insure
seguro	safe; insurance; secure
seguro de saúde	health insurance
seguro de vida	life insurance
seguros	insurance
seis	six
seja	-
sejam	-
selecionador	coach
selecionar	select
selecção	selection; national team
seleção	national team; selection
seleção nacional	national team
seleções	national teams
selo	seal; stamp; label
sem	without
sem abrigo	homeless
sem dúvida	undoubtedly
sem fio	wireless
sem fios	wireless
sem precedentes	unprecedented
sem teto	homeless
semana	week
semana passada	last week
semanais	weekly
semanal	weekly
semelhante	similar
semelhança	similarity
semente	seed
sementes	seeds
semestral	half-yearly
semestre	half; semester
semicondutor	semiconductor
semicondutores	semiconductors
semifinal	semifinal
sempre	always
senado	senate
senador	senator
sendo	-
senegal	senegal
senegalês	senegalese
senha	password
senhor	mr; lord; gentleman
senhora	mrs; lady
sensação	sensation; feeling
sensibilidade	sensitivity
sensíveis	sensitive
sensível	sensitive
sentar	sit
sente	feel
sentenciar	sentence
sentença	sentence; ruling
sentido	sense; meaning
sentimento	feeling
sentimentos	feelings
sentir	feel
sentiu	feel
separadamente	separately
separado	separate
separar	separate
separatista	separatist
separação	separation
sequela	sequel
sequer	even
sequestrar	kidnap; hijack
sequestro	kidnapping
sequência	sequence
ser	-
ser humano	human being
seres humanos	human beings
seria	-
seriam	-
seriamente	seriously
serra leoa	sierra leone
serve	serve
servidor	server
servir	serve
serviu	serve
serviço	service
serviço da dívida	debt service
serviço de inteligência	intelligence service
serviço militar	military service
serviço nacional de saúde	national health service
serviço prisional	prison service
serviço público	public service
serviço secreto	secret service
serviços	services
serviços de emergência	emergency services
serviços de inteligência	intelligence services
serviços financeiros	financial services
serviços secretos	secret service; intelligence
será	-
serão	-
sessenta	sixty
sete	seven
setembro	september
setenta	seventy
setentrional	northern
setor	sector
setor privado	private sector
setor público	public sector
setorial	sectoral
seu	-
seul	seoul
seus	-
severamente	severely
severo	severe
sevilha	seville
sexismo	sexism
sexo	sex
sexta	sixth; friday
sexta feira	friday
sexto	sixth
sexuais	sexual
sexual	sexual
show	show; concert
si	-
si mesmo	himself
sicília	sicily
sida	aids
siderurgia	steel industry
siderúrgico	steel
sido	-
significado	meaning
significar	mean
significativamente	significantly
significativo	significant
silencioso	silent
silicon valley	silicon valley
silêncio	silence
sim	yes
simbólico	symbolic
similar	similar
similares	similar
simples	simple
simplesmente	simply
simplificar	simplify
simular	simulate
simulação	simulation
simultaneamente	simultaneously
sinagoga	synagogue
sinais	signs; signals
sinal	sign; signal
sinal de trânsito	traffic light
sincero	sincere
sindicais	union
sindical	union
sindicato	union; trade union
sindicatos	unions
singapura	singapore
single	single
sintoma	symptom
sintomas	symptoms
sirva	serve
sismo	earthquake
sistema	system
sistema bancário	banking system
sistema de saúde	health system
sistema judicial	judicial system
sistema operacional	operating system
sistema operativo	operating system
sistemas	systems
sistemas de ia	ai systems
site	website; site
sites	websites
situação	situation
situação económica	economic situation
situação econômica	economic situation
situações	situation
smartphone	smartphone
sob	under
sob anonimato	on condition anonymity
sob custódia	in custody
sobe	rise
soberania	sovereignty
soberano	sovereign
sobrar	be left
sobre	-
sobrenome	surname
sobrepor	overlap
sobretudo	especially
sobrevivente	survivor
sobreviver	survive
sobrevivência	survival
sobrinho	nephew
sociais	social
social	social
social democrata	social democrat
socialismo	socialism
socialista	socialist
sociedade	society; company
socorro	aid; rescue
sofre	suffer
sofrer	suffer
sofrimento	suffering
software	software
soja	soybean; soy
sol	sun
solar	solar
soldado	soldier
solicitar	request
solicitação	request
solo	soil; ground
soltar	release
solto	released; loose
solução	solution
soluções	solutions
som	sound
soma	sum
somali	somali
sombra	shadow
somente	only
somos	-
somália	somalia
sondagem	poll; survey
sonhar	dream
sonho	dream
sono	sleep
sorrir	smile
sorriso	smile
sorte	luck
sou	-
soube	know; learn
souberam	know; learn
soviético	soviet
sozinho	alone
spread	spread
sr	mr
sra	mrs
sri lanka	sri lanka
start up	startup
startup	startup
streaming	streaming
stress	stress
sua	-
suas	-
suave	soft; smooth
suavemente	smoothly
subida	rise; climb
subir	rise; climb
subitamente	suddenly
sublinhar	stress; underline
submarino	submarine
suborno	bribe; bribery
subscrever	subscribe; underwrite
subsecretário	undersecretary
subsidiar	subsidize
subsidiária	subsidiary
substanciais	substantial
substancial	substantial
substancialmente	substantially
substituir	replace
substituição	replacement; substitution
substituto	substitute; replacement
subsídio	subsidy; allowance
subterrâneo	underground
subvenção	subsidy; grant
subúrbio	suburb
suceder	succeed; happen
sucessivo	successive
sucesso	success
sucesso de bilheteira	box office hit
sucessor	successor
sucessão	succession
sucursal	branch
sudanês	sudanese
sudeste	southeast
sudeste asiático	southeast asia
sudoeste	southwest
sudão	sudan
sudão do sul	south sudan
sueco	swedish
suficiente	enough; sufficient
suficientemente	sufficiently
sugere	suggest
sugerir	suggest
sugestão	suggestion
sugestões	suggestion
suicida	suicide
suicídio	suicide
sujo	dirty
sul	south
sul africana	south african
sul africano	south african
sul americano	south american
sul coreana	south korean
sul coreano	south korean
sunita	sunni
superar	overcome; exceed; surpass
superavit	surplus
superfície	surface
superior	higher; superior
superiores	higher
supermercado	supermarket
superávit	surplus
superávit comercial	trade surplus
supor	suppose
suportar	support; bear
suporte	support
suposição	assumption
suposições	assumptions
supostamente	allegedly; supposedly
suposto	alleged; supposed
suprema corte	supreme court
supremo tribunal	supreme court
supremo tribunal federal	supreme court
supõe	suppose
surge	emerge
surgimento	emergence
surgir	emerge; arise
surpreendente	surprising
surpreendentemente	surprisingly
surpreender	surprise
surpresa	surprise
surpreso	surprised
surto	outbreak
suspeita	suspicion; suspect
suspeitar	suspect
suspeito	suspect
suspender	suspend
suspenso	suspend
suspensão	suspension
suspensões	suspensions
sustentabilidade	sustainability
sustentar	sustain; support
sustentáveis	sustainable
sustentável	sustainable
suécia	sweden
suíno	pig; pork
suíça	switzerland; swiss
suíço	swiss
suíços	swiss
swap	swap
sydney	sydney
sábado	saturday
sábados	saturday
são	-
são francisco	san francisco
são paulo	sao paulo
são petersburgo	saint petersburg
são tomé e príncipe	sao tome
século	century
série	series
série de televisão	television series
sério	serious
sérvia	serbia
sérvio	serbian
sétimo	seventh
símbolo	symbol
símbolos	symbols
síntese	synthesis; summary
síria	syria
sírio	syrian
sítio	site
só	only
sócio	partner; member
sófia	sofia
sólido	solid; strong
súbito	sudden
t shirt	t-shirt
tabaco	tobacco
tabela	table
tailandesa	thai
tailandês	thai
tailândia	thailand
tais	such
taiwan	taiwan
taiwanês	taiwanese
tal	such
talento	talent
talentoso	talented
taliban	taliban
talibã	taliban
talibãs	taliban
talvez	perhaps
tamanho	size
tambor	drum
também	also
também não	neither
tamisa	thames
tampouco	neither
tanque	tank
tanto	so much
tanto quanto	-
tantos	so many
tanzânia	tanzania
tapete vermelho	red carpet
tarde	afternoon; late
tarefa	task
tarefas	tasks
tarifa	tariff; fare
tarifas	tariffs
taxa	rate; fee; tax
taxa de crescimento	growth rate
taxa de câmbio	exchange rate
taxa de desconto	discount rate
taxa de desemprego	unemployment rate
taxa de inflação	inflation rate
taxa de juro	interest rate
taxa de juros	interest rate
taxas	rates; fees
taxas de câmbio	exchange rates
taxas de juro	interest rates
taxas de juros	interest rates
taça	cup
tcheco	czech
te	-
teatro	theater
tecnologia	technology
tecnologia da informação	information technology
tecnologias	technologies
tecnologias de informação	information technology
tecnológico	technological; technology
tecto	ceiling; roof
teerã	tehran
teerão	tehran
tel aviv	tel aviv
tela	screen
telavive	tel aviv
telecomunicação	telecommunication
telecomunicações	telecommunications
telefone	telephone; phone
telefone celular	mobile phone; cell phone
telefone inteligente	smartphone
telefonema	phone call
telefónico	telephone
telefônico	telephone
telemóvel	mobile phone; cell phone
telescópio	telescope
telespectador	viewer
teletrabalho	remote work
televisivo	television
televisão	television
televisões	television
telhado	roof
tem	-
tema	theme; topic
temer	fear
temor	fear
temos	-
temperatura	temperature
temperaturas	temperatures
tempestade	storm
templo	temple
tempo	time; weather
tempo livre	free time
tempo real	real time
temporada	season
temporal	storm
temporariamente	temporarily
temporário	temporary
tendo	-
tendo em conta	given
tendência	trend; tendency
tendências	trends
tenente	lieutenant
tenha	-
tenham	-
tenho	-
tenista	tennis player
tensão	tension
tensões	tension
tentar	try; attempt
tentativa	attempt
teoria	theory
teorias	theories
teoricamente	theoretically
ter	-
ter em conta	take into account
ter lugar	take place
terapia	therapy
terceira	third; tuesday
terceiro	third
terceiro mundo	third world
terceiro trimestre	third quarter
teria	-
teriam	-
terminar	end; finish
terra	land; earth
terramoto	earthquake
terras	land
terremoto	earthquake
terrestre	ground; land
territoriais	territorial
territorial	territorial
território	territory
terrorismo	terrorism
terrorista	terrorist
terríveis	terrible
terrível	terrible
terá	-
terão	-
terça	tuesday
terça feira	tuesday
terço	third
tesoureiro	treasurer
tesouro	treasury; treasure
testar	test
teste	test
teste nuclear	nuclear test
testemunha	witness
testemunhar	testify; witness
testemunho	testimony
testes	tests
teto	ceiling; roof
teu	-
teve	-
teve lugar	take place
texas	texas
texto	text
ti	-
tia	aunt
tibete	tibet
tido	-
tigre	tiger
timor leste	east timor
tinha	-
tinham	-
tio	uncle
tipicamente	typically
tipo	type; kind
tipos	types; kinds
tirar	take; remove
tiro	shot
tiros	shots; gunfire
tiroteio	shooting
tiver	-
tiveram	-
tivesse	-
tivessem	-
tocar	touch; play
toda	all; every
toda a gente	everyone
todas	all
todavia	however
todo	all; every
todo o mundo	everyone; whole world
todos	all; everyone
todos os anos	every year
todos os dias	every day
tolerar	tolerate
tolerância	tolerance
tomada de decisão	decision making
tomar	take
tomar medidas	take action
tomar posse	take office
tonelada	ton; tonne
toneladas	ton; tonne
topo	top
toque	touch
toque de recolher	curfew
torcedor	fan
torcedores	fans
torcida	fans
tornado	tornado
torneio	tournament
tornozelo	ankle
torre	tower
tortura	torture
torturar	torture
totais	total
total	total
totalmente	totally; fully
tpi	international criminal court
trabalhador	worker
trabalhador humanitário	aid worker
trabalhadores	workers
trabalhadores humanitários	aid workers
trabalhar	work
trabalhista	labour; labor
trabalho	work; job; labor
trabalhos	work
tradicionais	traditional
tradicional	traditional
tradicionalmente	traditionally
tradição	tradition
tradições	traditions
traduzir	translate
traduziu	translate
tradução	translation
traficante	trafficker
traga	bring
tragédia	tragedy
traidor	traitor
traição	betrayal; treason
trama	plot
trancar	lock
tranche	tranche
transfere	transfer
transferir	transfer
transferência	transfer
transformar	transform
transformação	transformation
transformações	transformation
transmissão	broadcast; transmission
transmissão ao vivo	live broadcast; livestream
transmissões	broadcasts
transmitir	broadcast; transmit
transparente	transparent
transparência	transparency
transplante	transplant
transportador	carrier
transportar	carry; transport
transporte	transport; transportation
transportes	transport
traseiro	rear
tratado	treaty
tratamento	treatment
tratar	treat; deal
travessia	crossing
traz	bring
trazer	bring
trazido	bring
treinador	coach; manager
treinamento	training
treinamento de modelos	model training
treinar	train
treino	training; practice
trem	train
trem de alta velocidade	high-speed train
tremendo	tremendous
treze	thirteen
trezentos	three hundred
tribal	tribal
tribo	tribe
tribunais	court
tribunal	court; tribunal
tribunal constitucional	constitutional court
tribunal de apelação	appeals court
tribunal de recurso	appeals court
tribunal internacional de justiça	international court justice
tribunal penal internacional	international criminal court
tributação	taxation
tributário	tax
trigo	wheat
trilha sonora	soundtrack
trilhão	trillion
trilhões	trillion
trimestrais	quarterly
trimestral	quarterly
trimestre	quarter
trincheira	trench
trinta	thirty
trio	trio
triplicar	triple
triplo	triple
tripulante	crew member
tripulação	crew
tripulações	crews
triste	sad
tristeza	sadness
troca	exchange; swap
trocar	exchange; swap
tropas	troops
tropas terrestres	ground troops
trouxe	bring
trouxeram	bring
tráfego	traffic
tráfico	trafficking
tráfico de drogas	drug trafficking
tráfico de pessoas	human trafficking
tráfico humano	human trafficking
trágico	tragic
trânsito	traffic; transit
trégua	truce
três	three
trípoli	tripoli
tsunami	tsunami
tu	-
tua	-
tubarão	shark
tubarões	sharks
tuberculose	tuberculosis
tubo	tube; pipe
tudo	everything
tufão	typhoon
tuitar	tweet
tumor	tumor
tumulto	riot; turmoil
tunisiano	tunisian
tunisino	tunisian
tunísia	tunisia
turbulência	turbulence; turmoil
turco	turkish
turcos	turkish
turim	turin
turismo	tourism
turista	tourist
turnê	tour
turquia	turkey
turístico	tourist
tuíte	tweet
tweet	tweet
tática	tactic
táticas	tactics
tâmisa	thames
tão	so
técnica	technique; technical
técnico	technical; coach; technician
ténis	tennis
término	end
têm	-
tênis	tennis
têxteis	textiles
têxtil	textile
típico	typical
título	title; bond; security
títulos	securities; bonds; titles
títulos do governo	government bonds
títulos do tesouro	treasury bonds
tópico	topic
tóquio	tokyo
túmulo	tomb; grave
túnel	tunnel
túnis	tunis
ucraniano	ukrainian
ucrânia	ukraine
ue	european union; eu
uefa	uefa
uganda	uganda
ultrapassar	exceed; surpass; overtake
um	-
um terço	third
uma	-
uma vez	once
uma vez que	since
umas	-
unanimemente	unanimously
unesco	unesco
unicamente	only; solely
unicef	unicef
unicórnio	unicorn
unidade	unit; unity
unidade de terapia intensiva	intensive care unit
unidade militar	military unit
unidades	units
unido	united
unidos	united
uniforme	uniform
unilateral	unilateral
unir	unite; join
universal	universal
universidade	university
universidades	universities
universitário	university; college
universo	universe
união	union
união aduaneira	customs union
união africana	african union
união europeia	european union
união monetária	monetary union
união soviética	soviet union
uns	-
unânime	unanimous
urbano	urban
urgente	urgent
urgentemente	urgently
urgência	urgency
urna	ballot box
urnas	polls
urso	bear
urss	ussr; soviet union
uruguai	uruguay
uruguaio	uruguayan
urânio	uranium
usado	used
usar	use
usina	plant; mill
usina elétrica	power plant
usina nuclear	nuclear plant
uso	use
usual	usual
usualmente	usually
usuário	user
usuários	users
utilizador	user
utilizador final	end user
utilizadores	users
utilizar	use
utilização	use
uva	grape
uzbequistão	uzbekistan
vaca	cow
vacina	vaccine
vacinar	vaccinate
vacinas	vaccines
vacinação	vaccination
vaga	vacancy; wave
vagas	vacancies; places
vai	-
vale	valley; voucher
vale a pena	worth
vale do silício	silicon valley
valer	be worth
valeu	be worth
validade	validity
validação	validation
valioso	valuable
valor	value; amount
valor de mercado	market value
valor nominal	nominal value; par value
valores	values
valores mobiliários	securities
valorizar	value; appreciate
valorização	appreciation
vamos	-
vandalismo	vandalism
vanguarda	forefront
vantagem	advantage
vantagens	advantages
varanda	balcony
varejista	retailer
varejo	retail
variar	vary
variação	change; variation
variações	variations
variedade	variety
variáveis	variables
variável	variable
varsóvia	warsaw
vaticano	vatican
vazamento	leak
vazar	leak
vazio	empty; vacuum
veem	see
vegetais	vegetables
vegetal	vegetable
veio	come
veja	see
velha	old
velho	old
velocidade	speed
vem	come
vencedor	winner
vencedores	winners
vencer	win; beat
venceu	win; beat
vencimento	maturity; salary
venda	sale
vendas	sales
vendas a retalho	retail sales
vendas líquidas	net sales
vendas no varejo	retail sales
vendedor	seller; salesman
vender	sell
vendo	see; watch
veneza	venice
venezuela	venezuela
venezuelano	venezuelan
venha	come
vento	wind
ventos	winds
ver	see
verdade	truth
verdadeiro	true; real
verde	green
verdes	green
vereador	councilor
veredicto	verdict
vergonha	shame
verificar	verify; check
verificação	verification
vermelho	red
versão	version
versões	versions
vertical	vertical
verão	summer
vestido	dress
vestir	wear; dress
vestuário	clothing
vetar	veto
veterano	veteran
veto	veto
vez	time
vezes	time
veículo	vehicle
veículo blindado	armored vehicle
veículos	vehicles
via rápida	expressway
viagem	trip; travel
viagens	trip; travel
viajar	travel
vice presidente	vice president
vice primeiro ministro	deputy prime minister
vida	life
vida cotidiana	everyday life
vida pessoal	personal life
vida privada	private life
vida quotidiana	everyday life
vidas	lives
videogame	video game
videojogo	video game
vidro	glass
viena	vienna
vieram	come
vietname	vietnam
vietnamita	vietnamese
vietnã	vietnam
vigente	in force
vigiar	monitor; watch
vigilância	surveillance
vigor	force
vila	town; village
vimos	see
vindo	come
vingança	revenge
vinha	come
vinho	wine
vinte	twenty
violar	violate; rape
violação	violation; rape
violações	violation
violentamente	violently
violento	violent
violão	guitar
violência	violence
violência doméstica	domestic violence
vir	come
virais	viral
viral	viral
viram	see
virar	turn
virgínia	virginia
virtuais	virtual
virtual	virtual
virtualmente	virtually
virá	come
visa	aim; visa
visar	aim; target
visibilidade	visibility
visita	visit
visitante	visitor
visitar	visit
vista	view; sight
visto	see; visa
visto de entrada	entry visa
visto que	since
visuais	visual
visual	visual
visualização	view; visualization
visualizações	views
visão	vision; view
visíveis	visible
visível	visible
visões	views; visions
vital	vital
vitória	victory; win
vitórias	victories; wins
viu	see
vive	live
viver	live
vivo	alive; live
vizinhança	neighborhood
vizinho	neighbor; neighboring
viúva	widow
voar	fly
você	-
vocês	-
volatilidade	volatility
voleibol	volleyball
volta	return; lap; turn
voltar	return
volume	volume
volume de negócios	turnover
voluntariamente	voluntarily
voluntário	volunteer; voluntary
volátil	volatile
vontade	will
voo	flight
voos	flights
votar	vote
votação	vote; voting
voto	vote
votos	vote
vou	-
voz	voice
vozes	voices
vulcão	volcano
vulcões	volcanoes
vulnerabilidade	vulnerability
vulneráveis	vulnerable
vulnerável	vulnerable
válido	valid
várias	several; various
vários	several; various
vão	-
véu	veil
vê	see
vêem	see
vêm	come
vídeo	video
vídeos	videos
vínculo	link; tie
vínculos	ties
vírus	virus
vítima	victim
vítima mortal	fatality
vítimas	victim
vítimas mortais	fatalities; deaths
vós	-
vôlei	volleyball
wall street	wall street
web	web
xangai	shanghai
xeique	sheikh
xeque	sheikh
xiita	shiite; shia
youtube	youtube
yuan	yuan
zangado	angry
zero	zero
zimbabwe	zimbabwe
zimbábue	zimbabwe
zinco	zinc
zona	zone; area
zona de exclusão aérea	no-fly zone
zona do euro	eurozone
zona euro	eurozone
zona tampão	buffer zone
zonas	zones; areas
zurique	zurich
zâmbia	zambia
à	-
à medida que	as
àquela	-
àquele	-
às	-
às vezes	sometimes
áfrica	africa
áfrica do sul	south africa
áfrica subsaariana	sub-saharan africa
água	water
álbum	album
álbuns	albums
álcool	alcohol
árabe	arab; arabic
árbitro	referee
área	area
áreas	areas
ártico	arctic
árvore	tree
ásia	asia
ásia central	central asia
áudio	audio
áustria	austria
âmbito	scope
é	-
é claro	of course
é possível que	possible
é provável que	likely
ébola	ebola
época	season; era
ética	ethics
ético	ethical
étnico	ethnic
êxito	success; hit
ícone	icon
índia	india
índice	index; rate
índice de preços	price index
índice dow jones	dow jones index
índices	index; indices
índico	indian ocean
óbvio	obvious
óculos	glasses
ódio	hatred; hate
óleo de palma	palm oil
óleo de soja	soybean oil
ónus	burden
ópera	opera
óptimo	great; excellent
óscar	oscar
óscares	oscars
ótimo	great; excellent
ônibus	bus
última	last
últimas semanas	recent weeks
último	last
últimos	last; latest
últimos anos	recent years
últimos meses	recent months
única	only; unique
único	only; unique; single
úteis	useful
útil	useful
