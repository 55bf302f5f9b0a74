# language: pt
o	-
a	-
os	-
as	-
um	-
uma	-
uns	-
umas	-
de	-
do	-
da	-
dos	-
das	-
em	-
no	-
na	-
nos	-
nas	-
num	-
numa	-
nuns	-
numas	-
dum	-
duma	-
por	-
pelo	-
pela	-
pelos	-
pelas	-
para	-
pra	-
ao	-
à	-
aos	-
às	-
com	-
sem	without
sobre	-
sob	under
entre	between; among
até	until
desde	since
contra	against
após	after
ante	-
perante	before
durante	during
segundo	second; according
conforme	according
mediante	through
exceto	except
e	-
ou	-
mas	-
porém	however
contudo	however
todavia	however
entretanto	however; meanwhile
no entanto	however
que	-
se	-
como	-
quando	when
onde	where
aonde	where
enquanto	while
embora	although
porque	because
por que	why
porquê	why
pois	-
portanto	therefore
caso	case
nem	nor
eu	-
tu	-
você	-
vocês	-
ele	-
ela	-
eles	-
elas	-
nós	-
vós	-
me	-
te	-
lhe	-
lhes	-
mim	-
ti	-
si	-
comigo	-
consigo	-
conosco	-
connosco	-
meu	-
minha	-
meus	-
minhas	-
teu	-
tua	-
seu	-
sua	-
seus	-
suas	-
nosso	our
nossa	our
nossos	our
nossas	our
dele	-
dela	-
deles	-
delas	-
nele	-
nela	-
neles	-
nelas	-
este	-
esta	-
estes	-
estas	-
esse	-
essa	-
esses	-
essas	-
aquele	-
aquela	-
aqueles	-
aquelas	-
isto	-
isso	-
aquilo	-
deste	-
desta	-
destes	-
destas	-
desse	-
dessa	-
desses	-
dessas	-
daquele	-
daquela	-
disto	-
disso	-
daquilo	-
neste	-
nesta	-
nestes	-
nestas	-
nesse	-
nessa	-
nesses	-
nessas	-
naquele	-
naquela	-
nisto	-
nisso	-
àquele	-
àquela	-
quem	-
qual	-
quais	-
cujo	whose
cuja	whose
cujos	whose
cujas	whose
quanto	-
quantos	how many
o que	-
ser	-
é	-
são	-
era	-
eram	-
foi	-
foram	-
fora	outside
fosse	-
fossem	-
seja	-
sejam	-
será	-
serão	-
seria	-
seriam	-
sido	-
sendo	-
sou	-
somos	-
estar	-
está	-
estão	-
estava	-
estavam	-
esteve	-
estiveram	-
esteja	-
estejam	-
estará	-
estarão	-
estaria	-
estariam	-
estou	-
estamos	-
estiver	-
ter	-
tem	-
têm	-
tinha	-
tinham	-
teve	-
tiveram	-
tenha	-
tenham	-
terá	-
terão	-
teria	-
teriam	-
tendo	-
tido	-
temos	-
tenho	-
tivesse	-
tivessem	-
tiver	-
haver	-
há	-
havia	-
haviam	-
houve	-
haja	-
haverá	-
haveria	-
houver	-
houvesse	-
ir	go
vai	-
vão	-
vamos	-
vou	-
ia	artificial intelligence; ai
iam	-
já	already
ainda	still
também	also
só	only
apenas	only
somente	only
não	-
sim	yes
mais	more
menos	less
muito	very; much
muita	much
muitos	many
muitas	many
pouco	little
poucos	few
poucas	few
tão	so
tanto	so much
tantos	so many
todo	all; every
toda	all; every
todos	all; everyone
todas	all
tudo	everything
cada	each
algum	some
alguma	some
alguns	some
algumas	some
nenhum	no
nenhuma	no
ninguém	nobody
alguém	someone
nada	nothing
algo	something
outro	other; another
outra	other; another
outros	other
outras	other
mesmo	same; even
mesma	same
próprio	own
tal	such
tais	such
qualquer	any
quaisquer	any
vários	several; various
várias	several; various
diversos	several; various
ambos	both
ambas	both
demais	too much
agora	now
então	then
depois	after; later
antes	before
hoje	today
ontem	yesterday
amanhã	tomorrow
sempre	always
nunca	never
jamais	never
aqui	here
ali	there
lá	there
aí	there
assim	so; thus
bem	well
mal	badly
quase	almost
talvez	perhaps
além	beyond
além disso	in addition; moreover
além de	in addition
apesar de	despite
apesar da	despite
apesar do	despite
apesar disso	nevertheless
por causa	because
devido	due
devido ao	due
devido à	due
graças	thanks
acerca	about
cerca	about
cerca de	about
através	through
dentro	inside
dentro de	within
perto	near
perto de	near
longe	far
junto	together; next
acima	above
abaixo	below
atrás	ago; behind
diante	before
frente	front
em frente	in front
por exemplo	for example
ou seja	-
isto é	-
de acordo com	according
segundo ele	-
bem como	as well as
assim como	as well as
tanto quanto	-
a fim de	-
para que	-
de modo que	-
uma vez que	since
já que	since
visto que	since
ao longo	along; over
por volta	around
em torno	around
em relação	-
em relação a	-
a partir	from
a partir de	from
por meio	through
em vez de	instead
ao invés	instead
em caso	in case
ao mesmo tempo	same time
de novo	again
novamente	again
outra vez	again
mais uma vez	once again
uma vez	once
duas vezes	twice
às vezes	sometimes
por vezes	sometimes
muitas vezes	often
vezes	time
vez	time
cada vez mais	increasingly
pelo menos	at least
ao menos	at least
no mínimo	at least
no máximo	at most
no total	in total
em geral	in general
sobretudo	especially
principalmente	mainly
inclusive	including
incluindo	including
menos de	less than
mais de	more than
mais do que	more than
mais tarde	later
mais cedo	earlier
em breve	soon
logo	soon
de repente	suddenly
aliás	-
afinal	after all
enfim	finally
por fim	finally
finalmente	finally
por isso	therefore
dessa forma	thus
desta forma	thus
de forma	-
de maneira	-
de facto	in fact
de fato	in fact
na verdade	in fact; actually
zero	zero
dois	two
duas	two
três	three
quatro	four
cinco	five
seis	six
sete	seven
oito	eight
nove	nine
dez	ten
onze	eleven
doze	twelve
treze	thirteen
catorze	fourteen
quatorze	fourteen
quinze	fifteen
dezesseis	sixteen
dezasseis	sixteen
dezessete	seventeen
dezassete	seventeen
dezoito	eighteen
dezenove	nineteen
dezanove	nineteen
vinte	twenty
trinta	thirty
quarenta	forty
cinquenta	fifty
sessenta	sixty
setenta	seventy
oitenta	eighty
noventa	ninety
cem	hundred
cento	hundred
duzentos	two hundred
trezentos	three hundred
quinhentos	five hundred
mil	thousand
milhar	thousand
milhares	thousands
milhão	million
milhões	million
bilhão	billion
bilhões	billion
trilhão	trillion
trilhões	trillion
mil milhões	billion
centena	hundred
centenas	hundreds
dezena	dozen
dezenas	dozens
dúzia	dozen
primeiro	first
primeira	first
segunda	second; monday
terceiro	third
terceira	third; tuesday
quarto	fourth; room
quarta	fourth; wednesday
quinto	fifth
quinta	fifth; thursday
sexto	sixth
sexta	sixth; friday
sétimo	seventh
oitavo	eighth
nono	ninth
décimo	tenth
último	last
última	last
últimos	last; latest
penúltimo	second last
metade	half
meia	half
meio	half; middle; means
terço	third
dois terços	two thirds
um terço	third
dobro	double
triplo	triple
por cento	percent
ponto percentual	percentage point
pontos percentuais	percentage points
pontos base	basis points
janeiro	january
fevereiro	february
março	march
abril	april
maio	may
junho	june
julho	july
agosto	august
setembro	september
outubro	october
novembro	november
dezembro	december
segunda-feira	monday
segunda feira	monday
terça-feira	tuesday
terça feira	tuesday
terça	tuesday
quarta-feira	wednesday
quarta feira	wednesday
quinta-feira	thursday
quinta feira	thursday
sexta-feira	friday
sexta feira	friday
sábado	saturday
sábados	saturday
domingo	sunday
fim de semana	weekend
final de semana	weekend
dia	day
dias	day
noite	night; evening
tarde	afternoon; late
manhã	morning
madrugada	early morning
meia-noite	midnight
meio-dia	noon
semana	week
semana passada	last week
próxima semana	next week
mês	month
meses	month
mês passado	last month
próximo mês	next month
ano	year
anos	year
ano passado	last year
próximo ano	next year
no ano que vem	next year
este ano	this year
neste ano	this year
esta semana	this week
nesta semana	this week
ontem à noite	last night
há anos	years ago
anos atrás	years ago
trimestre	quarter
primeiro trimestre	first quarter
segundo trimestre	second quarter
terceiro trimestre	third quarter
quarto trimestre	fourth quarter
semestre	half; semester
primeiro semestre	first half
segundo semestre	second half
trimestral	quarterly
trimestrais	quarterly
semestral	half-yearly
anual	annual
anuais	annual
mensal	monthly
mensais	monthly
semanal	weekly
semanais	weekly
diário	daily
diariamente	daily
anualmente	annually
década	decade
século	century
milênio	millennium
milénio	millennium
hora	hour
minuto	minute
segundos	second
instante	moment
momento	moment; time
época	season; era
estação	station; season
estações	station; season
primavera	spring
verão	summer
outono	autumn
inverno	winter
natal	christmas
páscoa	easter
ano novo	new year
feriado	holiday
férias	holiday; vacation
calendário	calendar
data	date
prazo	deadline; term
longo prazo	long term
curto prazo	short term
médio prazo	medium term
aniversário	anniversary; birthday
futuro	future
passado	past; last
presente	present
atual	current
atuais	current
actual	current
actuais	current
atualmente	currently
actualmente	currently
recente	recent
recentemente	recently
anterior	previous
anteriores	previous
anteriormente	previously
posterior	subsequent
posteriormente	later
seguinte	following; next
próximo	next; near
próxima	next
próximos	next
próximas	next
antigo	former; old; ancient
antiga	former; old
ex-presidente	former president
ex presidente	former president
ex	former
temporário	temporary
temporariamente	temporarily
provisório	provisional; interim
definitivo	definitive; final
definitivamente	definitely
permanente	permanent
permanentemente	permanently
imediato	immediate
imediatamente	immediately
de imediato	immediately
simultaneamente	simultaneously
gradual	gradual
gradualmente	gradually
dólar	dollar
dólares	dollar
dólar americano	us dollar
euro	euro
iene	yen
ienes	yen
libra	pound
libras	pound
libra esterlina	pound sterling
libras esterlinas	pound sterling
franco suíço	swiss franc
franco	franc
francos	franc
marco alemão	german mark
marcos	mark
rublo	ruble
yuan	yuan
iuan	yuan
rupia	rupee
peso	weight; peso
reais	real
real	real; royal
cêntimo	cent
cêntimos	cent
centavo	cent
centavos	cent
rial	rial
rand	rand
lira	lira
lira turca	turkish lira
florim	guilder
coroa	crown
cruzado	cruzado
bitcoin	bitcoin
criptomoeda	cryptocurrency
moeda	currency; coin
moeda estrangeira	foreign currency
tonelada	ton; tonne
toneladas	ton; tonne
quilo	kilo
quilograma	kilogram
quilômetro	kilometer
quilómetro	kilometer
km	km
metro	meter; metro
metros	meter
centímetro	centimeter
milha	mile
milhas	mile
hectare	hectare
litro	liter
barril	barrel
barris	barrel
barris por dia	barrels per day
onça	ounce
grau	degree
graus	degree
graus celsius	degrees celsius
grama	gram; grass
quadrado	square
quilômetros quadrados	square kilometers
metros quadrados	square meters
número	number
algarismo	digit
quantia	amount; sum
montante	amount
quantidade	quantity; amount
soma	sum
total	total
totais	total
totalmente	totally; fully
média	average
em média	on average
percentagem	percentage
porcentagem	percentage
percentual	percentage
proporção	proportion; ratio
proporções	proportion
maioria	majority; most
a maioria	majority; most
maior parte	most
minoria	minority
minorias	minority
parte	part
partes	part
estados unidos	united states
eua	united states
norte-americano	american; us
norte americano	american; us
norte-americana	american; us
norte americana	american
americano	american
américa	america
américa latina	latin america
américa do norte	north america
américa do sul	south america
américa central	central america
latino-americano	latin american
latino americano	latin american
sul-americano	south american
sul americano	south american
canadá	canada
canadense	canadian
canadiano	canadian
canadiana	canadian
canadianos	canadian
méxico	mexico
mexicano	mexican
brasil	brazil
brasileiro	brazilian
argentina	argentina
argentino	argentine
chile	chile
chileno	chilean
peru	peru
peruano	peruvian
bolívia	bolivia
boliviano	bolivian
colômbia	colombia
colombiano	colombian
venezuela	venezuela
venezuelano	venezuelan
equador	ecuador
equatoriano	ecuadorian
paraguai	paraguay
paraguaio	paraguayan
uruguai	uruguay
uruguaio	uruguayan
cuba	cuba
cubano	cuban
haiti	haiti
haitiano	haitian
república dominicana	dominican republic
jamaica	jamaica
jamaicano	jamaican
porto rico	puerto rico
panamá	panama
costa rica	costa rica
nicarágua	nicaragua
nicaraguense	nicaraguan
honduras	honduras
hondurenho	honduran
el salvador	el salvador
guatemala	guatemala
caribe	caribbean
caraíbas	caribbean
antilhas	antilles
europa	europe
europeu	european
europeia	european
europeus	european
europeias	european
união europeia	european union
ue	european union; eu
europa oriental	eastern europe
leste europeu	eastern europe
europa ocidental	western europe
reino unido	united kingdom; uk
grã-bretanha	great britain; britain
grã bretanha	great britain; britain
britânico	british
inglaterra	england
inglês	english
inglesa	english
ingleses	english
escócia	scotland
escocês	scottish
escocesa	scottish
escoceses	scottish
país de gales	wales
galês	welsh
irlanda	ireland
irlanda do norte	northern ireland
irlandês	irish
irlandesa	irish
irlandeses	irish
frança	france
francês	french
francesa	french
franceses	french
alemanha	germany
alemanha ocidental	west germany
alemanha oriental	east germany
alemão	german
alemã	german
alemães	german
alemãs	german
itália	italy
italiano	italian
espanha	spain
espanhol	spanish
espanhola	spanish
espanhóis	spanish
catalunha	catalonia
catalão	catalan
catalã	catalan
portugal	portugal
português	portuguese
portuguesa	portuguese
portugueses	portuguese
bélgica	belgium
belga	belgian
holanda	netherlands
países baixos	netherlands
holandês	dutch
holandesa	dutch
holandeses	dutch
neerlandês	dutch
neerlandesa	dutch
luxemburgo	luxembourg
suíça	switzerland; swiss
suíço	swiss
suíços	swiss
áustria	austria
austríaco	austrian
dinamarca	denmark
dinamarquês	danish
dinamarquesa	danish
suécia	sweden
sueco	swedish
noruega	norway
norueguês	norwegian
norueguesa	norwegian
finlândia	finland
finlandês	finnish
finlandesa	finnish
islândia	iceland
islandês	icelandic
islandesa	icelandic
groenlândia	greenland
gronelândia	greenland
grécia	greece
grego	greek
gregos	greek
turquia	turkey
turco	turkish
turcos	turkish
chipre	cyprus
cipriota	cypriot
malta	malta
polônia	poland
polónia	poland
polonês	polish
polonesa	polish
poloneses	polish
polaco	polish
hungria	hungary
húngaro	hungarian
república tcheca	czech republic
república checa	czech republic
tcheco	czech
checo	czech
eslováquia	slovakia
eslovaco	slovak
eslovênia	slovenia
eslovénia	slovenia
romênia	romania
roménia	romania
romeno	romanian
bulgária	bulgaria
búlgaro	bulgarian
sérvia	serbia
sérvio	serbian
croácia	croatia
croata	croatian
bósnia	bosnia
bósnio	bosnian
bósnia e herzegovina	bosnia and herzegovina
kosovo	kosovo
albânia	albania
albanês	albanian
macedônia	macedonia
macedónia	macedonia
montenegro	montenegro
iugoslávia	yugoslavia
jugoslávia	yugoslavia
ucrânia	ukraine
ucraniano	ukrainian
rússia	russia
russo	russian
união soviética	soviet union
urss	ussr; soviet union
soviético	soviet
bielorrússia	belarus
belarus	belarus
moldávia	moldova
moldova	moldova
geórgia	georgia
georgiano	georgian
armênia	armenia
arménia	armenia
armênio	armenian
arménio	armenian
azerbaijão	azerbaijan
chechênia	chechnya
chechénia	chechnya
estônia	estonia
estónia	estonia
letônia	latvia
letónia	latvia
lituânia	lithuania
báltico	baltic
balcãs	balkans
bálcãs	balkans
cáucaso	caucasus
escandinávia	scandinavia
crimeia	crimea
vaticano	vatican
ásia	asia
asiático	asian
sudeste asiático	southeast asia
ásia central	central asia
oriente médio	middle east
médio oriente	middle east
extremo oriente	far east
oriente	east
ocidente	west
oriental	eastern
orientais	eastern
ocidental	western
ocidentais	western
norte	north
sul	south
leste	east
oeste	west
nordeste	northeast
noroeste	northwest
sudeste	southeast
sudoeste	southwest
china	china
chinês	chinese
chinesa	chinese
chineses	chinese
japão	japan
japonês	japanese
japonesa	japanese
japoneses	japanese
nipónico	japanese
coreia	korea
coreia do sul	south korea
coreia do norte	north korea
coreano	korean
sul-coreano	south korean
sul coreano	south korean
sul-coreana	south korean
norte-coreano	north korean
norte coreano	north korean
norte-coreana	north korean
taiwan	taiwan
taiwanês	taiwanese
hong kong	hong kong
macau	macau
mongólia	mongolia
tibete	tibet
índia	india
indiano	indian
paquistão	pakistan
paquistanês	pakistani
paquistanesa	pakistani
bangladesh	bangladesh
nepal	nepal
afeganistão	afghanistan
afegão	afghan
afegã	afghan
afegãos	afghan
birmânia	myanmar; burma
mianmar	myanmar
vietnã	vietnam
vietname	vietnam
vietnamita	vietnamese
camboja	cambodia
laos	laos
tailândia	thailand
tailandês	thai
tailandesa	thai
malásia	malaysia
malaio	malaysian
singapura	singapore
cingapura	singapore
indonésia	indonesia
indonésio	indonesian
filipinas	philippines
filipino	filipino; philippine
timor leste	east timor
timor-leste	east timor
sri lanka	sri lanka
cazaquistão	kazakhstan
uzbequistão	uzbekistan
quirguistão	kyrgyzstan
austrália	australia
australiano	australian
nova zelândia	new zealand
neozelandês	new zealander
papua nova guiné	papua new guinea
oceania	oceania
irã	iran
irão	iran
iraniano	iranian
iraque	iraq
iraquiano	iraqi
síria	syria
sírio	syrian
líbano	lebanon
libanês	lebanese
libanesa	lebanese
israel	israel
israelense	israeli
israelita	israeli
palestina	palestine; palestinian
palestino	palestinian
palestiniano	palestinian
jordânia	jordan
jordano	jordanian
arábia saudita	saudi arabia
saudita	saudi
kuwait	kuwait
kuaitiano	kuwaiti
catar	qatar
qatar	qatar
bahrein	bahrain
barein	bahrain
emirados árabes unidos	united arab emirates
emirados árabes	united arab emirates
emirados	emirates
omã	oman
iêmen	yemen
iémen	yemen
iemenita	yemeni
curdistão	kurdistan
curdo	kurdish; kurd
faixa de gaza	gaza strip
gaza	gaza
cisjordânia	west bank
golfo	gulf
golfo pérsico	persian gulf
estreito de ormuz	strait of hormuz
estreito	strait; narrow
canal de suez	suez canal
canal do panamá	panama canal
canal da mancha	english channel
egito	egypt
egipto	egypt
egípcio	egyptian
líbia	libya
líbio	libyan
tunísia	tunisia
tunisino	tunisian
tunisiano	tunisian
argélia	algeria
argelino	algerian
marrocos	morocco
marroquino	moroccan
saara ocidental	western sahara
sudão	sudan
sudão do sul	south sudan
sudanês	sudanese
etiópia	ethiopia
etíope	ethiopian
eritreia	eritrea
somália	somalia
somali	somali
quênia	kenya
quénia	kenya
queniano	kenyan
uganda	uganda
ruanda	rwanda
burundi	burundi
tanzânia	tanzania
congo	congo
república democrática do congo	democratic republic congo
áfrica	africa
áfrica do sul	south africa
africano	african
sul-africano	south african
sul africano	south african
sul-africana	south african
nigéria	nigeria
nigeriano	nigerian
níger	niger
chade	chad
mali	mali
gana	ghana
costa do marfim	ivory coast
senegal	senegal
senegalês	senegalese
guiné	guinea
guiné-bissau	guinea-bissau
guiné bissau	guinea-bissau
guiné equatorial	equatorial guinea
serra leoa	sierra leone
libéria	liberia
camarões	cameroon
gabão	gabon
angola	angola
angolano	angolan
moçambique	mozambique
moçambicano	mozambican
cabo verde	cape verde
são tomé e príncipe	sao tome
zâmbia	zambia
zimbábue	zimbabwe
zimbabwe	zimbabwe
namíbia	namibia
botsuana	botswana
madagascar	madagascar
áfrica subsaariana	sub-saharan africa
burkina faso	burkina faso
mauritânia	mauritania
magrebe	maghreb
nova york	new york
nova iorque	new york
nova jersey	new jersey
nova orleans	new orleans
califórnia	california
flórida	florida
texas	texas
virgínia	virginia
pensilvânia	pennsylvania
carolina do norte	north carolina
carolina do sul	south carolina
louisiana	louisiana
havaí	hawaii
alasca	alaska
filadélfia	philadelphia
são francisco	san francisco
são paulo	sao paulo
rio de janeiro	rio de janeiro
brasília	brasilia
cidade do méxico	mexico city
havana	havana
bogotá	bogota
assunção	asuncion
buenos aires	buenos aires
montevidéu	montevideo
montevideu	montevideo
londres	london
londrino	london
edimburgo	edinburgh
dublin	dublin
paris	paris
parisiense	parisian
marselha	marseille
estrasburgo	strasbourg
bruxelas	brussels
antuérpia	antwerp
haia	hague
amsterdã	amsterdam
amesterdão	amsterdam
roterdã	rotterdam
roterdão	rotterdam
berlim	berlin
munique	munich
hamburgo	hamburg
frankfurt	frankfurt
colônia	colony; cologne
colónia	colony; cologne
estugarda	stuttgart
zurique	zurich
genebra	geneva
berna	bern
basileia	basel
viena	vienna
roma	rome
romano	roman
milão	milan
turim	turin
veneza	venice
florença	florence
nápoles	naples
gênova	genoa
génova	genoa
sicília	sicily
sardenha	sardinia
madri	madrid
madrid	madrid
barcelona	barcelona
sevilha	seville
lisboa	lisbon
porto	port; porto
atenas	athens
istambul	istanbul
ancara	ankara
moscou	moscow
moscovo	moscow
são petersburgo	saint petersburg
kiev	kyiv; kiev
varsóvia	warsaw
praga	prague
budapeste	budapest
bucareste	bucharest
sófia	sofia
belgrado	belgrade
copenhague	copenhagen
copenhaga	copenhagen
estocolmo	stockholm
helsinque	helsinki
helsínquia	helsinki
oslo	oslo
pequim	beijing
xangai	shanghai
tóquio	tokyo
seul	seoul
pyongyang	pyongyang
nova délhi	new delhi
nova deli	new delhi
délhi	delhi
mumbai	mumbai
bombaim	bombay
calcutá	calcutta
caxemira	kashmir
cabul	kabul
islamabad	islamabad
banguecoque	bangkok
bangcoc	bangkok
jacarta	jakarta
manila	manila
hanói	hanoi
teerã	tehran
teerão	tehran
bagdá	baghdad
bagdade	baghdad
mossul	mosul
mosul	mosul
damasco	damascus
aleppo	aleppo
alepo	aleppo
raqqa	raqqa
beirute	beirut
jerusalém	jerusalem
telavive	tel aviv
tel aviv	tel aviv
amã	amman
riad	riyadh
riade	riyadh
meca	mecca
medina	medina
dubai	dubai
doha	doha
cairo	cairo
alexandria	alexandria
trípoli	tripoli
túnis	tunis
argel	algiers
adis abeba	addis ababa
nairóbi	nairobi
joanesburgo	johannesburg
cidade do cabo	cape town
pretória	pretoria
luanda	luanda
maputo	maputo
sydney	sydney
mediterrâneo	mediterranean
mediterrânico	mediterranean
atlântico	atlantic
pacífico	pacific; peaceful
índico	indian ocean
ártico	arctic
antártida	antarctica
antártica	antarctica
mar	sea
mar negro	black sea
mar do norte	north sea
mar vermelho	red sea
mar morto	dead sea
mar da china meridional	south china sea
oceano	ocean
danúbio	danube
reno	rhine
nilo	nile
tâmisa	thames
tamisa	thames
amazônia	amazon
amazónia	amazon
amazonas	amazon
alpes	alps
himalaia	himalayas
andes	andes
ilhas malvinas	falkland islands
malvinas	falklands
gibraltar	gibraltar
ilhas canárias	canary islands
ilha	island
península	peninsula
península coreana	korean peninsula
continente	continent
continental	continental
meridional	southern
setentrional	northern
nações unidas	united nations
organização das nações unidas	united nations
onu	un; united nations
conselho de segurança	security council
assembleia geral	general assembly
conselho de segurança nacional	national security council
organização do tratado	treaty organization
otan	nato
nato	nato
comissão europeia	european commission
parlamento europeu	european parliament
conselho europeu	european council
banco central europeu	european central bank
bce	ecb
comunidade europeia	european community
comunidade económica europeia	european economic community
comunidade econômica europeia	european economic community
cee	eec
zona euro	eurozone
zona do euro	eurozone
fundo monetário internacional	international monetary fund
fmi	imf
banco mundial	world bank
organização mundial da saúde	world health organization
oms	who
organização mundial do comércio	world trade organization
omc	wto
ocde	oecd
opep	opec
gatt	gatt
g7	g7
g20	g20
mercosul	mercosur
brics	brics
liga árabe	arab league
união africana	african union
oea	oas
organização dos estados americanos	organization american states
cruz vermelha	red cross
crescente vermelho	red crescent
anistia internacional	amnesty international
amnistia internacional	amnesty international
unesco	unesco
unicef	unicef
agência internacional de energia	international energy agency
aiea	iaea
tpi	international criminal court
tribunal penal internacional	international criminal court
tribunal internacional de justiça	international court justice
reserva federal	federal reserve
fed	fed
casa branca	white house
departamento de estado	state department
departamento de justiça	justice department
departamento de defesa	defense department
departamento do tesouro	treasury department
departamento de comércio	commerce department
departamento de agricultura	agriculture department
pentágono	pentagon
capitólio	capitol
congresso	congress
câmara dos representantes	house of representatives
câmara dos deputados	chamber of deputies
câmara dos comuns	house of commons
câmara dos lordes	house of lords
senado	senate
downing street	downing street
kremlin	kremlin
cia	cia
fbi	fbi
nasa	nasa
bbc	bbc
estado islâmico	islamic state
al qaeda	al qaeda
talibã	taliban
talibãs	taliban
taliban	taliban
boko haram	boko haram
hezbollah	hezbollah
hamas	hamas
irmandade muçulmana	muslim brotherhood
jihad	jihad
jihadista	jihadist
califado	caliphate
califa	caliph
wall street	wall street
vale do silício	silicon valley
silicon valley	silicon valley
hollywood	hollywood
união	union
reino	kingdom
emirado	emirate
império	empire
império romano	roman empire
república	republic
federação	federation
federação russa	russian federation
confederação	confederation
comunidade	community
comunidade internacional	international community
aliança	alliance
aliança atlântica	atlantic alliance
terceiro mundo	third world
países em desenvolvimento	developing countries
países industrializados	industrialized countries
país em desenvolvimento	developing country
mundo	world
mundo árabe	arab world
mundial	world; global
mundiais	world; global
mundialmente	worldwide
global	global
globais	global
globalmente	globally
internacional	international
internacionais	international
internacionalmente	internationally
nacional	national
nacionais	national
regional	regional
regionais	regional
local	local; place; site
locais	local; place
estrangeiro	foreign; foreigner
estrangeira	foreign
no exterior	abroad; overseas
exterior	foreign; abroad
árabe	arab; arabic
muçulmano	muslim
islâmico	islamic
islamista	islamist
islamismo	islam
islã	islam
islão	islam
sunita	sunni
xiita	shiite; shia
cristão	christian
cristã	christian
cristãos	christian
cristianismo	christianity
católico	catholic
igreja católica	catholic church
protestante	protestant
ortodoxo	orthodox
anglicano	anglican
judeu	jewish; jew
judeus	jewish; jew
judaico	jewish
judaísmo	judaism
hindu	hindu
budista	buddhist
budismo	buddhism
latino	latin; latino
hispânico	hispanic
dizer	say
diz	say
dizem	say
disse	say
disseram	say
dito	say; said
dizendo	saying
dirá	say
diria	say
digo	say
afirmar	say; affirm
afirmação	statement; claim
afirmações	statement; claim
declarar	declare; say
declaração	statement; declaration
declarações	statement; remarks
contar	tell; count
falar	speak; talk
fala	speech; speak
perguntar	ask
pergunta	question
responder	answer; respond; reply
resposta	answer; response
explicar	explain
explicação	explanation
acrescentar	add
adicionar	add
adicional	additional
adicionais	additional
adição	addition
comentar	comment
comentário	comment
anunciar	announce
anúncio	announcement; ad
informar	inform; report
informação	information
informações	information
relatar	report
relato	account; report
relatório	report
reportar	report
reportagem	report; story
repórter	reporter
notícia	news
notícias	news
noticiar	report
jornal	newspaper
jornais	newspaper
jornalista	journalist
jornalismo	journalism
jornalístico	journalistic
imprensa	press
conferência de imprensa	press conference
coletiva de imprensa	press conference
entrevista coletiva	news conference
comunicado	statement
comunicado à imprensa	press release
em comunicado	in a statement
agência de notícias	news agency
agência	agency
agência reuters	reuters
entrevista	interview
entrevistar	interview
entrevistado	interviewee; respondent
revelar	reveal; disclose
revelação	revelation
divulgar	disclose; release
divulgação	disclosure; release
publicar	publish
publicação	publication
publicações	publication
confirmar	confirm
confirmação	confirmation
negar	deny
negou	deny
desmentir	deny
recusar	refuse; decline
recusa	refusal
rejeitar	reject
rejeição	rejection
admitir	admit
reconhecer	recognize; acknowledge
reconhecimento	recognition
alegar	allege; claim
alegação	allegation; claim
alegações	allegation; claim
alegadamente	allegedly
supostamente	allegedly; supposedly
suposto	alleged; supposed
acusar	accuse
acusação	accusation; charge
acusações	accusation; charge
criticar	criticize
crítica	criticism; critic
críticas	criticism
crítico	critic; critical
condenar	condemn; convict; sentence
condenação	condemnation; conviction
elogiar	praise
elogio	praise
advertir	warn
advertência	warning
alertar	warn; alert
alerta	alert; warning
avisar	warn
aviso	notice; warning
ameaçar	threaten
ameaça	threat
prometer	promise
promessa	promise
comprometer-se	commit
comprometer	commit; compromise
compromisso	commitment
garantir	guarantee; ensure
garante	guarantee; ensure
garantia	guarantee
assegurar	ensure; assure
insistir	insist
insistência	insistence
sublinhar	stress; underline
salientar	stress; point out
destacar	highlight
destaque	highlight
ressaltar	stress
enfatizar	emphasize
frisar	stress
realçar	highlight
observar	observe; note
observação	observation
observador	observer
notar	note; notice
lembrar	recall; remember; remind
recordar	recall; remember
citar	quote; cite
referir	refer; mention
referência	reference
mencionar	mention
descrever	describe
descrição	description
descrito	describe
indicar	indicate
indicação	indication; nomination
sugerir	suggest
sugere	suggest
sugestão	suggestion
sugestões	suggestion
propor	propose
propôs	propose
propõe	propose
proposto	propose
proposta	proposal
propuseram	propose
recomendar	recommend
recomendação	recommendation
recomendações	recommendation
pedir	ask; request
pede	ask; request
pediu	ask; request
pedido	request; order
pedidos	request; order
solicitar	request
solicitação	request
exigir	demand; require
exigência	demand; requirement
apelar	appeal; call
apelo	appeal; call
instar	urge
argumentar	argue
argumento	argument
concluir	conclude
conclusão	conclusion; completion
conclusões	conclusion
decidir	decide
decisão	decision
decisões	decision
decisivo	decisive
tomada de decisão	decision making
concordar	agree
discordar	disagree
acordo	agreement; deal
acordar	agree; wake
aceitar	accept
aceitação	acceptance
aceitável	acceptable
inaceitável	unacceptable
aprovar	approve
aprovação	approval
autorizar	authorize
autorização	authorization; permission
permitir	allow; permit
permissão	permission
proibir	ban; prohibit
proibição	ban
proibido	ban; forbid
discutir	discuss
discussão	discussion
discussões	discussion
debater	debate
debate	debate
negociar	negotiate; trade
negociação	negotiation; trading
negociações	negotiation; talks
negociador	negotiator
conversar	talk
conversa	talk; conversation
conversações	talks
conversas	talks; conversation
diálogo	dialogue
reunir	meet; gather
reunir-se	meet
reúne	meet; gather
reunião	meeting
reuniões	meeting
reunião anual	annual meeting
encontro	meeting
encontrar	find; meet
encontrar-se	meet
encontra	find; meet
cúpula	summit
cimeira	summit
conferência	conference
fórum	forum
visita	visit
visitar	visit
visitante	visitor
viagem	trip; travel
viagens	trip; travel
viajar	travel
chegar	arrive; reach
chegada	arrival
partida	departure; match
sair	leave; exit
saída	exit; departure
saiu	leave
deixar	leave; let
entrar	enter
entrada	entry; entrance
voltar	return
regressar	return
regresso	return
retornar	return
retorno	return
vir	come
vem	come
veio	come
vieram	come
vêm	come
vinha	come
virá	come
vindo	come
trazer	bring
traz	bring
trouxe	bring
trouxeram	bring
levar	take; carry; lead
tomar	take
tirar	take; remove
pôr	put
põe	put
pôs	put
puseram	put
posto	post; put
colocar	put; place
dar	give
dá	give
deu	give
deram	give
dão	give
dado	given; data
dados	data
dará	give
daria	give
fazer	do; make
faz	do; make
fazem	do; make
fez	do; make
fizeram	do; make
feito	do; make
feita	do; make
fazia	do; make
fará	do; make
fazendo	do; make
faria	do; make
ver	see
vê	see
viu	see
viram	see
visto	see; visa
vista	view; sight
vendo	see; watch
veja	see
olhar	look
ouvir	hear; listen
ouvido	hear; ear
saber	know
sabe	know
sabem	know
soube	know; learn
sabia	know
conhecer	know; meet
conhecido	known
conhecimento	knowledge
pensar	think
pensamento	thought
achar	think; find
acreditar	believe
crer	believe
crê	believe
considerar	consider
consideração	consideration
considerável	considerable
esperar	expect; hope; wait
espera	wait; expect
espera-se	expected
esperança	hope
expectativa	expectation
inesperado	unexpected
querer	want
quer	want
querem	want
quis	want
queria	want
desejar	wish; want
desejo	desire; wish
poder	power; can
pode	can; may
podem	can; may
pôde	could
puderam	could
podia	could
poderia	could
poderiam	could
poderá	may
poderão	may
possa	can
dever	duty; must
deve	must; should
devem	must; should
deveria	should
deverá	should
devia	should
deveriam	should
precisar	need
precisa	need
preciso	need; precise
necessitar	need
necessidade	need; necessity
necessário	necessary
necessária	necessary
desnecessário	unnecessary
tentar	try; attempt
tentativa	attempt
procurar	seek; search; look
procura	demand; search
buscar	seek; search
busca	search
conseguir	manage; get; achieve
consegue	manage; get
conseguiu	manage; get
alcançar	reach; achieve
atingir	reach; hit
obter	obtain; get
obteve	obtain; get
obtido	obtain
receber	receive
recebimento	receipt
ganhar	win; earn; gain
ganho	gain; earnings
ganhos	gains; earnings
perder	lose; miss
perda	loss
perdas	loss
manter	maintain; keep
mantém	maintain; keep
manteve	maintain; keep
mantido	maintain; keep
manutenção	maintenance
continuar	continue
contínuo	continuous
continuidade	continuity
permanecer	remain
ficar	stay; remain
parar	stop
começar	begin; start
começo	beginning; start
início	start; beginning
iniciar	start; begin
iniciativa	initiative
inicial	initial
iniciais	initial
inicialmente	initially
terminar	end; finish
término	end
fim	end
final	final; end
finais	final; end
acabar	end; finish
encerrar	close; end
encerramento	closing; closure
fechar	close; shut
fechamento	closure; closing
fecho	close
abrir	open
abre	open
aberto	open
aberta	open
abertura	opening
lançar	launch; release
lançamento	launch; release
criar	create
criação	creation
criador	creator
desenvolver	develop
desenvolvimento	development
desenvolvedor	developer
construir	build
construção	construction
construções	construction; building
destruir	destroy
destruição	destruction
produzir	produce
produziu	produce
produção	production; output
produções	production
produto	product
produtos	product; goods
produtor	producer
produtividade	productivity
produtivo	productive
aumentar	increase; rise; raise
aumento	increase; rise
subir	rise; climb
sobe	rise
subida	rise; climb
elevar	raise
elevado	high
elevação	rise; elevation
crescer	grow
crescimento	growth
crescimento econômico	economic growth
crescimento económico	economic growth
cair	fall; drop
caiu	fall; drop
caíram	fall; drop
cai	fall
queda	fall; drop; decline
descer	fall; drop
descida	decline; drop
diminuir	decrease; reduce
diminuição	decrease; reduction
reduzir	reduce; cut
reduziu	reduce; cut
redução	reduction; cut
reduções	reduction; cut
cortar	cut
corte	cut; court
cortes	cut
baixar	lower; fall
baixa	low; fall
baixo	low
baixos	low
declínio	decline
recuo	retreat; decline
recuar	retreat; fall
recuperar	recover
recuperação	recovery
melhorar	improve
melhora	improvement
melhoria	improvement
melhorias	improvement
piorar	worsen
agravar	aggravate; worsen
agravamento	worsening
mudar	change; move
mudança	change
mudanças	change
mudanças climáticas	climate change
alterações climáticas	climate change
alterar	change; alter
alteração	change; amendment
alterações	change; amendment
transformar	transform
transformação	transformation
transformações	transformation
substituir	replace
substituto	substitute; replacement
substituição	replacement; substitution
trocar	exchange; swap
troca	exchange; swap
política	politics; policy
políticas	policy
político	political; politician
políticos	political; politician
politicamente	politically
política externa	foreign policy
política monetária	monetary policy
política econômica	economic policy
política económica	economic policy
política fiscal	fiscal policy
governo	government
governos	government
governo federal	federal government
governamental	government; governmental
governamentais	government
governar	govern; rule
governador	governor
governante	ruler; leader
presidente	president; chairman
presidente do conselho	chairman
presidente executivo	chief executive
presidência	presidency
presidencial	presidential
presidenciais	presidential
vice-presidente	vice president
vice presidente	vice president
vice-primeiro-ministro	deputy prime minister
primeiro-ministro	prime minister
primeiro ministro	prime minister
primeira-ministra	prime minister
primeira ministra	prime minister
premiê	prime minister; premier
ministro	minister
ministra	minister
ministério	ministry
ministerial	ministerial
ministro das finanças	finance minister
ministro da fazenda	finance minister
ministério das finanças	finance ministry
ministério da fazenda	finance ministry
ministro da economia	economy minister
ministro do comércio	trade minister
ministro do exterior	foreign minister
ministro dos negócios estrangeiros	foreign minister
ministério dos negócios estrangeiros	foreign ministry
ministro das relações exteriores	foreign minister
ministério das relações exteriores	foreign ministry
chanceler	chancellor; foreign minister
ministro da defesa	defense minister
ministério da defesa	defense ministry
ministro do interior	interior minister
ministério do interior	interior ministry
ministro da justiça	justice minister
ministério da justiça	justice ministry
ministro da saúde	health minister
ministério da saúde	health ministry
ministro da agricultura	agriculture minister
ministério da agricultura	agriculture ministry
ministro da energia	energy minister
negócios estrangeiros	foreign affairs
relações exteriores	foreign affairs
relações internacionais	international relations
secretário	secretary
secretária	secretary
secretaria	secretariat
secretário-geral	secretary general
secretário geral	secretary general
secretário de estado	secretary of state
secretário do tesouro	treasury secretary
secretário de defesa	defense secretary
subsecretário	undersecretary
tesouro	treasury; treasure
tesoureiro	treasurer
fazenda	farm; treasury
finanças	finance
gabinete	office; cabinet
conselho	council; board; advice
conselho de ministros	cabinet
conselheiro	adviser; counselor
assessor	adviser; aide
assessoria	advisory
conselho de administração	board of directors
administração	administration; management
administrador	administrator; manager
administrar	manage; administer
administrativo	administrative
parlamento	parliament
parlamentar	parliamentary; lawmaker
deputado	deputy; lawmaker
senador	senator
legislador	lawmaker
legislativo	legislative
legislação	legislation
legislatura	legislature
congressista	congressman
assembleia	assembly
assembleia nacional	national assembly
comissão	commission; committee
comissões	commission; committee
comissário	commissioner
comitê	committee
comité	committee
câmara	chamber; house
câmara municipal	city council
comunidade europeia ce	european community
vereador	councilor
prefeito	mayor
prefeitura	city hall
autarca	mayor
município	municipality
municipal	municipal
municipais	municipal
embaixada	embassy
embaixador	ambassador
embaixadora	ambassador
consulado	consulate
cônsul	consul
diplomata	diplomat
diplomático	diplomatic
diplomacia	diplomacy
enviado	envoy; send
enviado especial	special envoy
delegação	delegation
delegações	delegation
delegado	delegate; police chief
representante	representative
representação	representation
representar	represent
rei	king
rainha	queen
príncipe	prince
princesa	princess
monarquia	monarchy
monarca	monarch
realeza	royalty
família real	royal family
coroação	coronation
imperador	emperor
imperial	imperial
xeque	sheikh
xeique	sheikh
ditador	dictator
ditadura	dictatorship
regime	regime
democracia	democracy
democrático	democratic
democrata	democrat; democratic
democratas	democrats
partido	party
partidos	party
partido democrata	democratic party
partido republicano	republican party
partido conservador	conservative party
partido trabalhista	labour party
partido socialista	socialist party
partido comunista	communist party
partido liberal	liberal party
liberal-democrata	liberal democrat
liberal democrata	liberal democrat
republicano	republican
conservador	conservative
conservadores	conservatives
trabalhista	labour; labor
liberal	liberal
liberais	liberal
socialista	socialist
socialismo	socialism
social-democrata	social democrat
social democrata	social democrat
comunista	communist
comunismo	communism
capitalismo	capitalism
capitalista	capitalist
fascista	fascist
nazista	nazi
nazi	nazi
nacionalista	nationalist
nacionalismo	nationalism
populista	populist
populismo	populism
esquerda	left
direita	right
direitos	rights
direito	right; law
extrema-direita	far right
extrema direita	far right
extrema-esquerda	far left
extrema esquerda	far left
centro	center
centro-esquerda	center left
centro-direita	center right
oposição	opposition
oposicionista	opposition
opositor	opponent
adversário	opponent; rival; adversary
rival	rival
rivais	rival
rivalidade	rivalry
coligação	coalition
coalizão	coalition
coligação internacional	international coalition
aliado	ally
aliados	allies; ally
líder	leader
líderes	leader
liderança	leadership
liderar	lead
dirigente	leader; official
chefe	chief; head; boss
chefe de estado	head of state
chefe de governo	head of government
chefiar	head; lead
funcionário	employee; official
funcionários	employee; official; staff
funcionário público	civil servant
alto funcionário	senior official
autoridade	authority; official
autoridades	authorities; officials
porta-voz	spokesman; spokesperson
porta voz	spokesman; spokesperson
porta-vozes	spokesman
eleição	election
eleições	election
eleições gerais	general election
eleições legislativas	legislative election; parliamentary election
eleições presidenciais	presidential election
eleição presidencial	presidential election
eleições primárias	primary election
eleitoral	electoral; election
eleitorais	electoral; election
eleitor	voter
eleitorado	electorate; voters
eleger	elect
eleito	elect
eleita	elect
reeleição	reelection
voto	vote
votos	vote
votar	vote
votação	vote; voting
urna	ballot box
urnas	polls
cédula	ballot
referendo	referendum
plebiscito	plebiscite; referendum
candidato	candidate
candidata	candidate
candidatura	candidacy; bid
campanha	campaign
campanha eleitoral	election campaign
sondagem	poll; survey
pesquisa	research; survey
pesquisa de opinião	opinion poll
mandato	term; mandate
renúncia	resignation
renunciar	resign
demissão	resignation; dismissal
demissões	layoffs; resignation
demitir	dismiss; fire
demitiu	dismiss; fire
demitir-se	resign
nomear	appoint; name
nomeação	appointment; nomination
nomeações	appointment; nomination
designar	designate; appoint
sucessor	successor
sucessão	succession
suceder	succeed; happen
cargo	post; office; position
posse	inauguration; possession
tomar posse	take office
impeachment	impeachment
escândalo	scandal
corrupção	corruption
corrupto	corrupt
suborno	bribe; bribery
propina	bribe
fraude	fraud
lobby	lobby
reforma	reform; retirement
reformas	reforms
reformar	reform
constituição	constitution
constitucional	constitutional
constitucionais	constitutional
inconstitucional	unconstitutional
emenda	amendment
veto	veto
vetar	veto
projeto de lei	bill
proposta de lei	bill
lei	law; act
leis	law
decreto	decree
tratado	treaty
pacto	pact
convenção	convention
convenções	convention
protocolo	protocol
memorando	memorandum
resolução	resolution
resoluções	resolution
sanção	sanction
sanções	sanctions
embargo	embargo
boicote	boycott
bloqueio	blockade; block
bloquear	block
bloco	bloc; block
fronteira	border; frontier
fronteiras	border
fronteiriço	border
soberania	sovereignty
soberano	sovereign
independência	independence
independente	independent
autonomia	autonomy
autônomo	autonomous
autónomo	autonomous
separatista	separatist
território	territory
territorial	territorial
territoriais	territorial
região	region
regiões	region
província	province
provincial	provincial
estado	state
estados	states
estatal	state-owned; state
estatais	state-owned; state
federal	federal
federais	federal
estadual	state
estaduais	state
condado	county
distrito	district
cidade	city; town
cidades	city; town
cidade natal	hometown
vila	town; village
aldeia	village
bairro	neighborhood
capital	capital
capitais	capital
país	country
países	country
nação	nation
nações	nation
pátria	homeland
povo	people
população	population
populações	population
cidadão	citizen
cidadã	citizen
cidadãos	citizen
cidadania	citizenship
nacionalidade	nationality
habitante	inhabitant
residente	resident
morador	resident
público	public; audience
pública	public
publicamente	publicly
sociedade	society; company
social	social
sociais	social
redes sociais	social media; social network
rede social	social network
mídia	media
média social	social media
meios de comunicação	media
comunicação	communication
comunicação social	media
cúmplice	accomplice
opinião	opinion
opiniões	opinion
opinião pública	public opinion
direitos humanos	human rights
direitos civis	civil rights
liberdade	freedom; liberty
liberdade de expressão	freedom of expression
liberdade de imprensa	press freedom
igualdade	equality
desigualdade	inequality
discriminação	discrimination
racismo	racism
racista	racist
sexismo	sexism
protesto	protest
protestar	protest
manifestação	demonstration
manifestações	demonstration
manifestante	protester; demonstrator
manifestar	express; demonstrate
revolta	revolt
revolução	revolution
revoluções	revolution
revolucionário	revolutionary
golpe	coup; blow
golpe de estado	coup
crise	crisis
crises	crisis
tensão	tension
tensões	tension
conflito	conflict
disputa	dispute
disputar	dispute; compete
confronto	clash; confrontation
confrontos	clashes
estabilidade	stability
estável	stable
estáveis	stable
estabilizar	stabilize
estabilização	stabilization
instabilidade	instability
instável	unstable
paz	peace
pacificamente	peacefully
processo de paz	peace process
acordo de paz	peace agreement
conversações de paz	peace talks
cessar-fogo	ceasefire
cessar fogo	ceasefire
trégua	truce
guerra	war
guerras	war
guerra civil	civil war
guerra fria	cold war
guerra mundial	world war
primeira guerra mundial	world war i
segunda guerra mundial	world war ii
guerra comercial	trade war
batalha	battle
combate	combat; fight
combater	fight; combat
combatente	fighter; combatant
combatentes	fighters
luta	fight; struggle
lutar	fight; struggle
ataque	attack
atacar	attack
ataque aéreo	airstrike; air strike
ataques aéreos	airstrike; air strike
bombardeio	bombing
bombardeamento	bombing
bombardear	bomb
ofensiva	offensive
invasão	invasion
invasões	invasion
invadir	invade
ocupação	occupation
ocupações	occupation
ocupar	occupy
agressão	aggression; assault
agressões	assault; aggression
agressivo	aggressive
defesa	defense
defender	defend; advocate
defensivo	defensive
retaliação	retaliation
retirada	withdrawal
retirar	withdraw; remove
retirar-se	withdraw
cerco	siege
cercar	surround
captura	capture
capturar	capture
prisioneiro	prisoner
prisioneiro de guerra	prisoner of war
refém	hostage
reféns	hostage
resgate	rescue; ransom; bailout
resgatar	rescue; redeem
libertar	free; release
libertação	release; liberation
exército	army
exército sírio	syrian army
marinha	navy
fuzileiro naval	marine
força	force; strength
forças	forces
força aérea	air force
forças armadas	armed forces
forças de segurança	security forces
forças especiais	special forces
tropas	troops
militar	military
militares	military
soldado	soldier
oficial	official; officer
oficiais	official; officer
oficialmente	officially
general	general
generais	general
coronel	colonel
capitão	captain
capitães	captain
major	major
tenente	lieutenant
sargento	sergeant
almirante	admiral
comandante	commander
comando	command
comandar	command
veterano	veteran
milícia	militia
miliciano	militiaman
rebelde	rebel
rebelião	rebellion
insurgente	insurgent
insurgência	insurgency
guerrilha	guerrilla
guerrilheiro	guerrilla
militante	militant; activist
ativista	activist
activista	activist
extremista	extremist
extremismo	extremism
radical	radical
radicais	radical
radicalização	radicalization
terrorismo	terrorism
terrorista	terrorist
grupo terrorista	terrorist group
ataque terrorista	terrorist attack
atentado	attack; bombing
homem-bomba	suicide bomber
atentado suicida	suicide bombing
suicida	suicide
bomba	bomb; pump
carro-bomba	car bomb
carro bomba	car bomb
explosão	explosion; blast
explosões	explosion; blast
explosivo	explosive
explodir	explode
arma	weapon; gun
armas	weapons; arms; guns
armar	arm
armado	armed
armamento	armament; weapons
arma de fogo	gun; firearm
armas de fogo	guns; firearms
arma nuclear	nuclear weapon
armas nucleares	nuclear weapons
armas químicas	chemical weapons
desarmamento	disarmament
nuclear	nuclear
nucleares	nuclear
míssil	missile
mísseis	missile
foguete	rocket
drone	drone
tanque	tank
munição	ammunition
munições	ammunition
bala	bullet
tiro	shot
tiros	shots; gunfire
tiroteio	shooting
disparar	fire; shoot; soar
disparo	shot; firing
atirar	shoot
atirador	gunman; shooter
faca	knife
espada	sword
avião	plane; aircraft
aviões	plane; aircraft
caça	fighter jet; hunting
helicóptero	helicopter
navio	ship; vessel
navios	ship; vessel
navio de guerra	warship
submarino	submarine
porta-aviões	aircraft carrier
petroleiro	tanker; oil
base militar	military base
base aérea	air base
morte	death
mortes	deaths
morrer	die
morre	die
morreu	die
morreram	die
morto	dead; kill
morta	dead; kill
mortos	dead; kill
mortal	deadly; fatal
mortais	deadly; fatal
matar	kill
mata	kill; forest
matança	killing
massacre	massacre
genocídio	genocide
assassinar	murder; assassinate
assassinato	murder; assassination
assassínio	murder
assassino	killer; murderer
homicídio	homicide; murder
suicídio	suicide
decapitar	behead
decapitação	beheading
decapitações	beheading
executar	execute
execução	execution
execuções	execution
vítima	victim
vítimas	victim
ferir	injure; wound
ferido	injured; wounded
feridos	injured; wounded
ferimento	injury; wound
lesão	injury
lesões	injury
sobreviver	survive
sobrevivente	survivor
sobrevivência	survival
baixas civis	civilian casualties
civil	civilian; civil
civis	civilian; civil
refugiado	refugee
refúgio	refuge; shelter
asilo	asylum
exílio	exile
deslocado	displaced
migrante	migrant
migração	migration
imigrante	immigrant
imigração	immigration
emigrante	emigrant
deportar	deport
deportação	deportation
fugir	flee; escape
foge	flee; escape
fuga	escape; leak
escapar	escape
tortura	torture
torturar	torture
crime	crime
crimes	crime
crime de guerra	war crime
crimes de guerra	war crimes
crimes contra a humanidade	crimes against humanity
justiça	justice; court
injustiça	injustice
injusto	unfair; unjust
justo	fair; just
tribunal	court; tribunal
tribunais	court
supremo tribunal	supreme court
suprema corte	supreme court
supremo tribunal federal	supreme court
tribunal constitucional	constitutional court
tribunal de recurso	appeals court
tribunal de apelação	appeals court
judicial	judicial; legal
judiciais	judicial; legal
judiciário	judiciary
juiz	judge
juíza	judge
juízes	judge
magistrado	magistrate
júri	jury
jurado	juror
julgamento	trial; judgment
julgar	judge; try
sentença	sentence; ruling
sentenciar	sentence
veredicto	verdict
pena	penalty; sentence
pena de morte	death penalty
prisão perpétua	life sentence
multa	fine
multar	fine
punição	punishment
punições	punishment
punir	punish
castigo	punishment
recurso	appeal; resource
recursos	resources
apelação	appeal
recorrer	appeal; resort
queixa	complaint
queixas	complaint
queixar-se	complain
reclamar	complain; claim
reclamação	complaint
reclamações	complaint
processo	process; lawsuit; case
processar	sue; process; prosecute
ação judicial	lawsuit; legal action
ação	action; share
ações	shares; action; stocks
acção	action; share
acções	shares; action; stocks
litígio	litigation; dispute
indenização	compensation; damages
indemnização	compensation; damages
audiência	hearing; audience
depoimento	testimony
testemunho	testimony
testemunha	witness
testemunhar	testify; witness
prova	evidence; proof
provas	evidence
provar	prove
comprovar	prove
advogado	lawyer; attorney
advogada	lawyer
procurador	prosecutor; attorney
procurador-geral	attorney general
procurador geral	attorney general
promotor	prosecutor; promoter
ministério público	public prosecutor
procuradoria	prosecutor office
réu	defendant
arguido	defendant; suspect
suspeito	suspect
suspeita	suspicion; suspect
suspeitar	suspect
criminoso	criminal
criminosa	criminal
criminal	criminal
criminais	criminal
criminalidade	crime
penal	penal; criminal
penais	criminal
código penal	penal code
culpado	guilty
culpa	fault; guilt; blame
culpar	blame
inocente	innocent
inocência	innocence
absolver	acquit
absolvição	acquittal
legal	legal
legais	legal
legalmente	legally
legalidade	legality
legalizar	legalize
ilegal	illegal
ilegais	illegal
ilegalmente	illegally
legítimo	legitimate
legitimidade	legitimacy
lícito	lawful
jurídico	legal
jurisdição	jurisdiction
infração	offense; violation
infrações	violation; offense
violação	violation; rape
violações	violation
violar	violate; rape
estupro	rape
estuprar	rape
abuso	abuse
abusar	abuse
abuso sexual	sexual abuse
assédio	harassment
assédio sexual	sexual harassment
violência	violence
violência doméstica	domestic violence
violento	violent
violentamente	violently
roubo	robbery; theft
roubar	steal; rob
furto	theft
ladrão	thief; robber
ladrões	thief
assalto	robbery; assault
sequestro	kidnapping
sequestrar	kidnap; hijack
rapto	kidnapping; abduction
raptar	kidnap; abduct
tráfico	trafficking
tráfico de drogas	drug trafficking
traficante	trafficker
contrabando	smuggling
lavagem de dinheiro	money laundering
branqueamento de capitais	money laundering
evasão fiscal	tax evasion
droga	drug
drogas	drugs
cocaína	cocaine
heroína	heroin; heroine
gangue	gang
máfia	mafia
prisão	prison; arrest
prisões	prison; arrest
cadeia	chain; jail
preso	prisoner; arrested
presos	prisoners
prender	arrest
detenção	detention; arrest
detenções	detention; arrest
deter	detain; stop
deteve	detain
detido	detain; detainee
detidos	detain; detainee
cela	cell
liberdade condicional	parole
fiança	bail
custódia	custody
polícia	police
policial	police; police officer
policiais	police; police officer
agente	agent; officer
agentes	agents
agente da polícia	police officer
polícia federal	federal police
guarda	guard
guardar	keep; guard
patrulha	patrol
detetive	detective
investigar	investigate
investigação	investigation; research
investigações	investigation
investigador	researcher; investigator
inquérito	inquiry; investigation
inspeção	inspection
inspeções	inspection
inspetor	inspector
espião	spy
espiões	spy
espionagem	espionage; spying
serviços secretos	secret service; intelligence
serviços de inteligência	intelligence services
inteligência	intelligence
inteligente	intelligent; smart
segurança	security; safety
segurança nacional	national security
segurança social	social security
segurança pública	public safety
seguro	safe; insurance; secure
seguros	insurance
segurar	hold; insure
seguradora	insurer; insurance company
inseguro	unsafe; insecure
perigo	danger
perigoso	dangerous
risco	risk
arriscado	risky
arriscar	risk
proteger	protect
protege	protect
proteção	protection
protecção	protection
medida	measure
medidas	measures
medir	measure
regra	rule
regras	rules
norma	standard; norm; rule
normas	rules; standards
regulamento	regulation
regulamentação	regulation
regulamentar	regulate; regulatory
regulação	regulation
regulador	regulator
regulatório	regulatory
desregulamentação	deregulation
cumprir	comply; fulfill; meet
cumprimento	compliance; greeting
aplicar	apply; enforce
aplicação	application; enforcement
aplicações	application
aplicativo	app; application
aplicável	applicable
impor	impose
impôs	impose
imposto	tax
impostos	taxes
imposição	imposition
obrigar	force; oblige
obrigação	obligation; bond
obrigações	bonds; obligations
obrigatório	mandatory; compulsory
licença	license; permit
licenciar	license
patente	patent
direitos de autor	copyright
direitos autorais	copyright
marca	brand; mark
marca registada	trademark
registro	record; registration
registo	record; registration
registrar	record; register
registar	record; register
registrado	registered; record
documento	document
documentação	documentation
documentário	documentary
passaporte	passport
visto de entrada	entry visa
identidade	identity
identificar	identify
identificação	identification
assinar	sign; subscribe
assinatura	signature; subscription
assinante	subscriber
contrato	contract
contrato de trabalho	employment contract
contratar	hire; contract
contratação	hiring
economia	economy
economias	savings; economy
econômico	economic
económico	economic
economicamente	economically
economista	economist
economizar	save
poupança	savings
poupar	save
indústria	industry
industrial	industrial
industriais	industrial
industrializado	industrialized
empresa	company; firm
empresas	company; firm
empresa privada	private company
empresa-mãe	parent company
empresa estatal	state-owned company
pequenas e médias empresas	small business
empresarial	business; corporate
empresariais	business; corporate
empresário	businessman; entrepreneur
empreendedor	entrepreneur
empreendimento	venture; enterprise
empreendimento conjunto	joint venture
companhia	company
companhia aérea	airline
companhias aéreas	airlines
companhia de seguros	insurance company
firma	firm
corporação	corporation
corporações	corporation
corporativo	corporate
multinacional	multinational
multinacionais	multinational
subsidiária	subsidiary
filial	subsidiary; branch
filiais	branch; subsidiary
afiliada	affiliate
sede	headquarters; seat
sediar	host
sucursal	branch
fábrica	factory; plant
fabricante	manufacturer; maker
fabricar	manufacture
fabricação	manufacturing
fabrico	manufacture
usina	plant; mill
grupo	group
grupos	group
consórcio	consortium
parceria	partnership
parceiro	partner
sócio	partner; member
acionista	shareholder
accionista	shareholder
acionário	equity; stock
acionistas minoritários	minority shareholders
ação ordinária	common stock
ações ordinárias	common shares; common stock
ações preferenciais	preferred shares; preferred stock
por ação	per share
lucro por ação	earnings per share
participação	stake; participation; share
participações	stakes; holdings
participar	participate; take part
participante	participant
fatia	share; slice; stake
quota	quota; share
cota	quota; share
quota de mercado	market share
participação de mercado	market share
fusão	merger; fusion
fusões	mergers
aquisição	acquisition
aquisições	acquisition
adquirir	acquire
comprar	buy; purchase
compra	purchase; buying
compras	purchases; shopping
comprador	buyer
vender	sell
venda	sale
vendas	sales
vendas a retalho	retail sales
vendas no varejo	retail sales
vendedor	seller; salesman
revender	resell
oferta	offer; supply; bid
oferta pública	public offering
oferta pública inicial	initial public offering
oferta pública de aquisição	takeover bid
oferta de compra	tender offer
oferecer	offer
oferece	offer
leilão	auction
leilões	auction
lance	bid; throw
licitação	tender; bidding
concurso	competition; tender
concorrência	competition; tender
concorrente	competitor
competição	competition
competições	competition
competir	compete
competitivo	competitive
competitividade	competitiveness
competência	competence; jurisdiction
monopólio	monopoly
cartel	cartel
antitruste	antitrust
diretor	director
director	director
diretora	director
diretoria	board
direção	management; direction
direcção	management; direction
diretor executivo	executive director; chief executive
diretor-executivo	chief executive; executive director
diretor-geral	director general; general manager
diretor geral	director general; general manager
diretor financeiro	chief financial officer
diretor de operações	chief operating officer
diretor técnico	technical director
executivo	executive
gerente	manager
gerir	manage
gestão	management
gestor	manager
negócio	business; deal
negócios	business
comércio	trade; commerce
comércio exterior	foreign trade
comércio internacional	international trade
comércio eletrônico	e-commerce
comércio mundial	world trade
livre comércio	free trade
livre-comércio	free trade
comercial	commercial; trade
comerciais	commercial; trade
comercializar	market; sell
comercialização	marketing
comerciante	trader; merchant
operador	operator; trader
operadora	operator; carrier
operação	operation
operações	operations
operar	operate; trade
operacional	operational; operating
operacionais	operating; operational
mercado	market
mercados	markets
mercado de ações	stock market
mercado acionista	stock market
mercado de capitais	capital market
mercado financeiro	financial market
mercados financeiros	financial markets
mercado monetário	money market
mercado de câmbio	foreign exchange market
mercado cambial	foreign exchange market
mercado interno	domestic market
mercado de trabalho	labor market
mercado aberto	open market
mercado imobiliário	real estate market
mercados emergentes	emerging markets
mercadoria	commodity; goods
mercadorias	goods; commodities
matéria-prima	raw material
matéria prima	raw material
matérias-primas	raw materials; commodities
bolsa	stock exchange; bag; scholarship
bolsa de valores	stock exchange
bolsas	exchanges; bags
bolsista	stock market
bolsa de nova york	new york stock exchange
bolsa de nova iorque	new york stock exchange
bolsa de londres	london stock exchange
bolsa de tóquio	tokyo stock exchange
valor	value; amount
valores	values
valor nominal	nominal value; par value
valores mobiliários	securities
comissão de valores mobiliários	securities commission
valor de mercado	market value
títulos	securities; bonds; titles
título	title; bond; security
títulos do tesouro	treasury bonds
títulos do governo	government bonds
eurobônus	eurobond
debêntures	debentures
debênture	debenture
conversível	convertible
conversíveis	convertible
conversão	conversion
converter	convert
índice	index; rate
índices	index; indices
índice de preços	price index
índice dow jones	dow jones index
investir	invest
investimento	investment
investimentos	investments
investidor	investor
investidores	investors
investidores institucionais	institutional investors
fundo	fund; bottom
fundos	funds
fundo de investimento	investment fund
fundo de pensões	pension fund
fundo de pensão	pension fund
fundos de cobertura	hedge funds
carteira	portfolio; wallet
corretor	broker
corretora	brokerage
corretagem	brokerage
banco	bank
bancos	banks
banco central	central bank
bancos centrais	central banks
banco comercial	commercial bank
bancos comerciais	commercial banks
banco de investimento	investment bank
banco de desenvolvimento	development bank
banco da inglaterra	bank of england
banco do japão	bank of japan
banco de frança	bank of france
bancário	banking; bank
bancária	banking; bank
banqueiro	banker
sistema bancário	banking system
conta	account; bill
contas	accounts
conta corrente	current account
contabilidade	accounting
contador	accountant
contabilista	accountant
auditoria	audit
auditor	auditor
balanço	balance sheet; balance
balança	balance
balança comercial	trade balance
balança de pagamentos	balance of payments
saldo	balance
excedente	surplus
superávit	surplus
superavit	surplus
excedente comercial	trade surplus
superávit comercial	trade surplus
défice	deficit
déficit	deficit
défice comercial	trade deficit
déficit comercial	trade deficit
défice orçamental	budget deficit
déficit orçamentário	budget deficit
déficit fiscal	fiscal deficit
orçamento	budget
orçamental	budget
orçamentário	budget
despesa	expense; spending
despesas	expenses; spending
gasto	spending; expense
gastos	spending; expenses
gastar	spend
custo	cost
custos	costs
custo de vida	cost of living
custar	cost
receita	revenue; income
receitas	revenues
rendimento	income; yield
rendimentos	income; earnings
renda	income; rent
faturamento	revenue; turnover
volume de negócios	turnover
lucro	profit
lucros	profits; earnings
lucro líquido	net profit; net income
lucro operacional	operating profit
lucro antes de impostos	pretax profit
lucrativo	profitable; lucrative
prejuízo	loss; damage
prejuízos	losses; damage
prejuízo líquido	net loss
perda líquida	net loss
líquido	net; liquid
liquidez	liquidity
liquidação	liquidation; settlement
bruto	gross; crude
resultado	result
resultados	results; earnings
margem	margin
margens	margins
dividendo	dividend
dividendos	dividends
fluxo de caixa	cash flow
caixa	cash; box
dinheiro	money; cash
em dinheiro	in cash
pagar	pay
pagamento	payment
pagamentos	payments
pagamento de juros	interest payment
salário	salary; wage
salários	wages; salaries
salário mínimo	minimum wage
salarial	wage; salary
salariais	wage
remuneração	pay; remuneration
bônus	bonus
bónus	bonus
pensão	pension
pensões	pensions
reformado	retired; pensioner
aposentado	retired; pensioner
aposentadoria	retirement; pension
aposentar-se	retire
benefício	benefit
benefícios	benefits
beneficiar	benefit
subsídio	subsidy; allowance
subsidiar	subsidize
subvenção	subsidy; grant
preço	price
preços	prices
preço do petróleo	oil price
preços do petróleo	oil prices
preços ao consumidor	consumer prices
preço das ações	share price; stock price
preço de venda	selling price
preço por ação	price per share
barato	cheap
caro	expensive; dear
tarifa	tariff; fare
tarifas	tariffs
direitos aduaneiros	customs duties
alfândega	customs
aduaneiro	customs
taxa	rate; fee; tax
taxas	rates; fees
taxa de juro	interest rate
taxa de juros	interest rate
taxas de juro	interest rates
taxas de juros	interest rates
taxa de câmbio	exchange rate
taxas de câmbio	exchange rates
taxa de desconto	discount rate
taxa de crescimento	growth rate
taxa de desemprego	unemployment rate
taxa de inflação	inflation rate
juro	interest
juros	interest
câmbio	exchange; currency exchange
cambial	exchange; foreign exchange
cambiais	exchange; foreign exchange
divisas	foreign exchange; currency
divisa	currency
inflação	inflation
inflacionário	inflationary
deflação	deflation
recessão	recession
recessões	recession
estagnação	stagnation
desaceleração	slowdown
abrandamento	slowdown
abrandar	slow; ease
desacelerar	slow down
acelerar	accelerate
aceleração	acceleration
depressão	depression
expansão	expansion
expandir	expand
produto interno bruto	gross domestic product
pib	gdp; gross domestic product
produto nacional bruto	gross national product
desvalorização	devaluation; depreciation
desvalorizar	devalue; depreciate
valorização	appreciation
valorizar	value; appreciate
reserva	reserve; reservation
reservas	reserves
reservar	reserve; book
reservas cambiais	foreign exchange reserves
ouro	gold
prata	silver
crédito	credit; loan
créditos	credits
cartão de crédito	credit card
credor	creditor; lender
credores	creditors
bancos credores	creditor banks
devedor	debtor
dívida	debt
dívidas	debts
dívida externa	foreign debt
dívida pública	public debt
endividamento	debt; indebtedness
empréstimo	loan
empréstimos	loans
emprestar	lend
hipoteca	mortgage
hipotecário	mortgage
financiamento	financing; funding
financiar	finance; fund
financeiro	financial
financeira	financial
financeiramente	financially
reembolso	refund; repayment
reembolsar	repay; refund
amortização	amortization; repayment
vencimento	maturity; salary
moratória	moratorium
incumprimento	default
inadimplência	default
calote	default
falência	bankruptcy
falir	go bankrupt
insolvência	insolvency
reestruturação	restructuring
reestruturar	restructure
privatização	privatization
privatizar	privatize
nacionalização	nationalization
nacionalizar	nationalize
austeridade	austerity
estímulo	stimulus
estimular	stimulate; encourage
incentivo	incentive
incentivar	encourage
tributário	tax
tributação	taxation
fiscal	tax; fiscal
fiscais	tax; fiscal
contribuinte	taxpayer
contribuir	contribute
contribuição	contribution
contribuições	contributions
imposto de renda	income tax
imposto sobre o rendimento	income tax
corte de impostos	tax cut
cortes de impostos	tax cuts
iva	vat
aumento de impostos	tax increase
isenção	exemption
isento	exempt
importação	import
importações	imports
importar	import
importador	importer
exportação	export
exportações	exports
exportar	export
exportador	exporter
protecionismo	protectionism
protecionista	protectionist
carga	cargo; load
remessa	shipment; remittance
embarque	shipment; boarding
frete	freight
transporte	transport; transportation
transportes	transport
transportar	carry; transport
transportador	carrier
entrega	delivery
entregar	deliver; hand over
fornecer	supply; provide
fornece	supply; provide
fornecimento	supply
fornecedor	supplier
abastecimento	supply
abastecer	supply
cadeia de abastecimento	supply chain
cadeia de suprimentos	supply chain
estoque	stock; inventory
estoques	stocks; inventories
distribuir	distribute
distribuição	distribution
distribuidor	distributor
retalho	retail
varejo	retail
retalhista	retailer
varejista	retailer
atacado	wholesale
grossista	wholesaler
loja	shop; store
lojas	shops; stores
supermercado	supermarket
centro comercial	shopping center
consumidor	consumer
consumidores	consumers
consumo	consumption
consumir	consume
consumo interno	domestic consumption
cliente	customer; client
clientes	customers; clients
encomenda	order
serviço	service
serviços	services
serviços financeiros	financial services
serviço público	public service
serviço nacional de saúde	national health service
setor	sector
sector	sector
setor público	public sector
setor privado	private sector
sector público	public sector
sector privado	private sector
setorial	sectoral
ramo	branch; sector
privado	private
emprego	job; employment
empregos	jobs
empregar	employ
empregado	employee
empregador	employer
desemprego	unemployment
desempregado	unemployed
trabalho	work; job; labor
trabalhos	work
trabalhar	work
trabalhador	worker
trabalhadores	workers
mão de obra	labor; workforce
mão-de-obra	labor; workforce
força de trabalho	workforce
operário	worker
sindicato	union; trade union
sindicatos	unions
sindical	union
sindicais	union
greve	strike
greves	strikes
grevista	striker
greve geral	general strike
pessoal	personal; staff
pessoais	personal
pessoalmente	personally
equipe	team; staff
equipa	team
equipas	teams
colega	colleague
profissional	professional
profissionais	professional
profissão	profession
profissões	profession
carreira	career
estágio	internship; stage
estagiário	intern; trainee
treinamento	training
treinar	train
treino	training; practice
formação	training; formation
formações	formation; training
formar	form; train
habilidade	skill; ability
habilidades	skills
capacidade	capacity; ability
capaz	capable; able
capazes	capable; able
incapaz	unable
qualificado	qualified; skilled
qualificação	qualification
experiência	experience; experiment
experiente	experienced
agricultura	agriculture; farming
agrícola	agricultural; farm
agricultor	farmer
fazendeiro	farmer
agropecuária	agriculture
pecuária	livestock
gado	cattle; livestock
vaca	cow
porco	pig
suíno	pig; pork
frango	chicken
ovelha	sheep
cavalo	horse
carne	meat
carne bovina	beef
carne de vaca	beef
carne suína	pork
leite	milk
laticínios	dairy
queijo	cheese
manteiga	butter
ovo	egg
ovos	eggs
cereal	cereal; grain
cereais	cereals; grain
grão	grain
grãos	grains
trigo	wheat
milho	corn; maize
soja	soybean; soy
óleo de soja	soybean oil
arroz	rice
cevada	barley
aveia	oats
açúcar	sugar
café	coffee; cafe
cacau	cocoa
chá	tea
algodão	cotton
borracha	rubber
tabaco	tobacco
cigarro	cigarette
lã	wool
madeira	wood; timber
óleo de palma	palm oil
azeite	olive oil
oleaginosas	oilseeds
semente	seed
sementes	seeds
fertilizante	fertilizer
colheita	harvest; crop
colher	harvest; spoon
safra	crop; harvest
cultivo	cultivation; crop
cultivar	grow; cultivate
plantar	plant
planta	plant
plantação	plantation
fruta	fruit
fruto	fruit
frutas	fruits
legumes	vegetables
vegetal	vegetable
vegetais	vegetables
laranja	orange
limão	lemon
maçã	apple
banana	banana
uva	grape
vinho	wine
cerveja	beer
álcool	alcohol
alcoólico	alcoholic
bebida	drink
beber	drink
comida	food
comer	eat
alimento	food
alimentos	food
alimentar	food; feed
alimentação	food
refeição	meal
refeições	meals
restaurante	restaurant
cozinha	kitchen; cuisine
cozinhar	cook
cozinheiro	cook
pão	bread
sal	salt
peixe	fish
pesca	fishing
pescador	fisherman
pescar	fish
fome	hunger; famine
água	water
energia	energy; power
energético	energy
energia elétrica	electricity
energia nuclear	nuclear energy; nuclear power
energia solar	solar energy; solar power
energia eólica	wind power
energias renováveis	renewable energy
energia renovável	renewable energy
renovável	renewable
renováveis	renewable
elétrico	electric; electrical
eléctrico	electric; electrical
eletricidade	electricity
electricidade	electricity
central nuclear	nuclear plant
usina nuclear	nuclear plant
reator	reactor
reator nuclear	nuclear reactor
urânio	uranium
petróleo	oil; petroleum
petróleo bruto	crude oil
petróleo cru	crude oil
crude	crude oil
companhia petrolífera	oil company
petrolífera	oil company; oil
petrolífero	oil
gasolina	gasoline; petrol
gasóleo	diesel
diesel	diesel
combustível	fuel
combustíveis	fuel
combustíveis fósseis	fossil fuels
refinaria	refinery
refinar	refine
gás	gas
gases	gas
gás natural	natural gas
gasoduto	gas pipeline; pipeline
oleoduto	oil pipeline; pipeline
carvão	coal
mina	mine
minas	mines
mineração	mining
mineiro	miner; mining
mineral	mineral
minerais	minerals
minério	ore
minério de ferro	iron ore
ferro	iron
aço	steel
siderúrgico	steel
siderurgia	steel industry
alumínio	aluminum
cobre	copper
zinco	zinc
chumbo	lead
níquel	nickel
estanho	tin
platina	platinum
metal	metal
metais	metals
metais preciosos	precious metals
diamante	diamond
perfuração	drilling
perfurar	drill
poço	well
campo	field; camp; countryside
campo de refugiados	refugee camp
químico	chemical; chemist
química	chemistry; chemical
petroquímico	petrochemical
plástico	plastic
plásticos	plastics
vidro	glass
cimento	cement
papel	paper; role
têxtil	textile
têxteis	textiles
roupa	clothes; clothing
roupas	clothes; clothing
calçado	footwear; shoes
sapato	shoe
vestuário	clothing
vestido	dress
vestir	wear; dress
automóvel	car; automobile
automóveis	cars; automobiles
indústria automobilística	auto industry
indústria automóvel	auto industry
automotivo	automotive
carro	car
carros	cars
carro elétrico	electric car
veículo	vehicle
veículos	vehicles
caminhão	truck
caminhões	trucks
camião	truck
camiões	trucks
ônibus	bus
autocarro	bus
comboio	train; convoy
trem	train
ferrovia	railway
ferroviário	rail; railway
caminho de ferro	railway
metrô	metro; subway
motor	engine; motor
motorista	driver
condutor	driver
conduzir	drive; lead; conduct
conduziu	lead; conduct
dirigir	direct; drive; head
moto	motorcycle
motocicleta	motorcycle
bicicleta	bicycle
estrada	road
rodovia	highway
autoestrada	highway
rua	street
avenida	avenue
ponte	bridge
túnel	tunnel
tráfego	traffic
trânsito	traffic; transit
estacionamento	parking
aeroporto	airport
voo	flight
voos	flights
voar	fly
piloto	pilot; driver
passageiro	passenger
tripulação	crew
tripulações	crews
tripulante	crew member
aeronave	aircraft
aéreo	air
aviação	aviation
aterragem	landing
aterrissagem	landing
pouso	landing
aterrar	land
pousar	land
descolar	take off
decolar	take off
descolagem	takeoff
decolagem	takeoff
espaço	space
espacial	space
espaciais	space
espaço aéreo	airspace
nave espacial	spacecraft
satélite	satellite
astronauta	astronaut
lua	moon
marte	mars
planeta	planet
terra	land; earth
terras	land
sol	sun
estrela	star
estrelas	stars
barco	boat
barcos	boats
marítimo	maritime; sea
naval	naval
portuário	port
cais	dock
costa	coast
costeiro	coastal
litoral	coast
praia	beach
rio	river
rios	rivers
lago	lake
montanha	mountain
colina	hill
vale	valley; voucher
deserto	desert
floresta	forest
florestal	forest
bosque	woods
parque	park
jardim	garden
jardins	gardens
árvore	tree
flor	flower
natureza	nature
natural	natural
naturais	natural
naturalmente	naturally
recursos naturais	natural resources
meio ambiente	environment
meio-ambiente	environment
ambiente	environment
ambiental	environmental
ambientais	environmental
ambientalista	environmentalist
poluição	pollution
poluir	pollute
emissão	emission; issue
emissões	emissions; issues
emissões de carbono	carbon emissions
emitir	issue; emit
carbono	carbon
dióxido de carbono	carbon dioxide
gases de efeito estufa	greenhouse gases
efeito estufa	greenhouse effect
aquecimento global	global warming
aquecimento	warming; heating
clima	climate; weather
climático	climate
climáticas	climate
sustentável	sustainable
sustentáveis	sustainable
sustentabilidade	sustainability
sustentar	sustain; support
biodiversidade	biodiversity
espécie	species; kind
espécies	species
extinção	extinction
animal	animal
animais	animals
animal de estimação	pet
cão	dog
cães	dogs
cachorro	dog
gato	cat
ave	bird
pássaro	bird
cobra	snake
tubarão	shark
tubarões	sharks
baleia	whale
leão	lion
leões	lions
tigre	tiger
elefante	elephant
urso	bear
lobo	wolf
rato	rat; mouse
abelha	bee
mosquito	mosquito
inseto	insect
desmatamento	deforestation
desflorestação	deforestation
lixo	garbage; waste
resíduos	waste
reciclagem	recycling
reciclar	recycle
tempo	time; weather
tempo real	real time
previsão	forecast
previsões	forecasts
prever	predict; expect; forecast
prevê	predict; expect; forecast
previu	predict; forecast
previsto	scheduled; expected
previsível	predictable
meteorologia	meteorology; weather
meteorológico	weather; meteorological
temperatura	temperature
temperaturas	temperatures
calor	heat
onda de calor	heat wave
quente	hot; warm
frio	cold
gelo	ice
neve	snow
chuva	rain
chuvas	rains
chover	rain
vento	wind
ventos	winds
nuvem	cloud
nuvens	clouds
tempestade	storm
temporal	storm
furacão	hurricane
furacões	hurricanes
tufão	typhoon
ciclone	cyclone
tornado	tornado
seca	drought; dry
seco	dry
secar	dry
inundação	flood
inundações	floods
cheia	flood; full
cheias	floods
enchente	flood
enchentes	floods
terremoto	earthquake
terramoto	earthquake
sismo	earthquake
tsunami	tsunami
vulcão	volcano
vulcões	volcanoes
erupção	eruption
erupções	eruptions
deslizamento de terra	landslide
deslizamento	landslide
avalanche	avalanche
incêndio	fire
incêndios	fires
incêndio florestal	forest fire; wildfire
incêndios florestais	wildfires; forest fires
fogo	fire
queimar	burn
bombeiro	firefighter
bombeiros	firefighters
desastre	disaster
desastre natural	natural disaster
catástrofe	catastrophe; disaster
tragédia	tragedy
trágico	tragic
acidente	accident; crash
acidente de carro	car accident; car crash
acidente aéreo	plane crash
colisão	collision
colisões	collisions
colidir	collide
naufrágio	shipwreck
afogar	drown
desabamento	collapse
colapso	collapse
desabar	collapse
ruína	ruin
dano	damage
danos	damage
danificar	damage
emergência	emergency
estado de emergência	state of emergency
serviços de emergência	emergency services
situação	situation
situações	situation
evacuar	evacuate
evacuação	evacuation
abrigo	shelter
ajuda	help; aid
ajuda humanitária	humanitarian aid
humanitário	humanitarian
ajudar	help
assistência	assistance; attendance
assistir	watch; attend
assistente	assistant
apoio	support
apoiar	support
apoiante	supporter
apoiador	supporter
socorro	aid; rescue
doação	donation
doações	donations
doar	donate
doador	donor
caridade	charity
instituição de caridade	charity
voluntário	volunteer; voluntary
saúde	health
saúde pública	public health
saúde mental	mental health
saudável	healthy
saudáveis	healthy
cuidados de saúde	health care
cuidado	care; caution
cuidados	care
cuidar	care
cuidadosamente	carefully
médico	doctor; medical
médica	doctor; medical
enfermeiro	nurse
enfermeira	nurse
hospital	hospital
hospitais	hospitals
clínica	clinic
clínico	clinical
paciente	patient
pacientes	patients
doente	sick; patient; ill
doença	disease; illness
doenças	diseases
doença cardíaca	heart disease
tratamento	treatment
tratar	treat; deal
terapia	therapy
medicamento	drug; medicine
medicamentos	drugs; medicines
remédio	medicine; remedy
medicina	medicine
farmacêutico	pharmaceutical; pharmacist
farmácia	pharmacy
vacina	vaccine
vacinas	vaccines
vacinação	vaccination
vacinar	vaccinate
vírus	virus
coronavírus	coronavirus
covid-19	covid-19
covid	covid
bactéria	bacteria
infecção	infection
infecções	infections
infeção	infection
infectar	infect
infeccioso	infectious
contágio	contagion
contaminação	contamination
contaminar	contaminate
epidemia	epidemic
pandemia	pandemic
surto	outbreak
quarentena	quarantine
confinamento	lockdown
máscara	mask
máscaras	masks
sintoma	symptom
sintomas	symptoms
febre	fever
dor	pain
dores	pains
cancro	cancer
câncer	cancer
cancro da mama	breast cancer
câncer de mama	breast cancer
tumor	tumor
diabetes	diabetes
sida	aids
hiv	hiv
malária	malaria
tuberculose	tuberculosis
ébola	ebola
ebola	ebola
gripe	flu
gripe aviária	bird flu
pneumonia	pneumonia
ataque cardíaco	heart attack
enfarte	heart attack
infarto	heart attack
acidente vascular cerebral	stroke
avc	stroke
cirurgia	surgery
cirurgião	surgeon
cirurgiões	surgeons
transplante	transplant
sangue	blood
coração	heart
corações	hearts
cérebro	brain
pulmão	lung
pulmões	lungs
fígado	liver
rim	kidney
rins	kidneys
estômago	stomach
pele	skin
osso	bone
ossos	bones
músculo	muscle
cabeça	head
rosto	face
cara	face; guy
olho	eye
olhos	eyes
boca	mouth
nariz	nose
dente	tooth
dentes	teeth
orelha	ear
pescoço	neck
braço	arm
mão	hand
mãos	hands
dedo	finger
perna	leg
pernas	legs
pé	foot
pés	feet
joelho	knee
tornozelo	ankle
ombro	shoulder
costas	back
cabelo	hair
corpo	body
corpos	bodies
cadáver	body; corpse
funeral	funeral
enterro	burial; funeral
enterrar	bury
túmulo	tomb; grave
cemitério	cemetery
gravidez	pregnancy
grávida	pregnant
aborto	abortion
nascimento	birth
nascer	be born
nascido	born
bebê	baby
bebé	baby
obesidade	obesity
dieta	diet
fumar	smoke
fumador	smoker
fumante	smoker
fumo	smoke; tobacco
fumaça	smoke
exercício	exercise
deficiência	disability; deficiency
deficiente	disabled
cego	blind
psicológico	psychological
psicologia	psychology
psicólogo	psychologist
mental	mental
mentais	mental
stress	stress
estresse	stress
ansiedade	anxiety
