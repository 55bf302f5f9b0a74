# language: fr
le	-
la	-
les	-
l	-
d	-
qu	-
n	-
s	-
c	-
j	-
t	-
de	-
du	-
des	-
un	-
une	-
à	-
au	-
aux	-
et	-
ou	-
où	-
en	-
y	-
dans	-
par	-
pour	-
sur	-
sous	-
avec	-
sans	-
chez	-
entre	-
vers	-
dès	-
depuis	-
pendant	-
durant	-
avant	-
après	-
contre	-
malgré	-
parmi	-
hors	-
lors	-
lorsque	-
lorsqu	-
quand	-
comme	-
comment	-
pourquoi	-
si	-
que	-
qui	-
quoi	-
dont	-
quel	-
quelle	-
quels	-
quelles	-
lequel	-
laquelle	-
lesquels	-
lesquelles	-
duquel	-
auquel	-
auxquels	-
desquels	-
ce	-
cet	-
cette	-
ces	-
ceci	-
cela	-
ça	-
celui	-
celle	-
ceux	-
celles	-
ci	-
là	-
je	-
il	-
elle	-
on	-
nous	-
vous	-
ils	-
elles	-
me	-
te	-
se	-
moi	-
toi	-
soi	-
lui	-
leur	-
leurs	-
eux	-
mon	-
ma	-
mes	-
ta	-
tes	-
son	-
sa	-
ses	-
notre	-
nos	-
votre	-
vos	-
ne	-
pas	-
non	-
ni	-
mais	-
donc	-
car	-
puis	-
puisque	-
puisqu	-
parce que	-
parce qu	-
tandis que	-
tandis qu	-
alors que	-
alors qu	-
alors	-
ainsi	-
aussi	-
aussitôt	-
très	-
trop	-
peu	-
plus	-
moins	-
assez	-
tant	-
autant	-
tellement	-
bien	-
bien que	-
mieux	-
encore	-
déjà	-
toujours	-
jamais	-
souvent	-
parfois	-
ici	-
voici	-
voilà	-
même	-
mêmes	-
autre	-
autres	-
tout	-
toute	-
tous	-
toutes	-
chaque	-
chacun	-
chacune	-
aucun	-
aucune	-
nul	-
rien	-
personne n	-
quelque	-
quelques	-
quelqu un	-
certains	-
certaines	-
plusieurs	-
divers	-
tel	-
telle	-
tels	-
telles	-
être	-
est	-
sont	-
suis	-
êtes	-
était	-
étaient	-
étais	-
étions	-
sera	-
seront	-
serait	-
seraient	-
soit	-
soient	-
fut	-
furent	-
fût	-
été	-
étant	-
avoir	-
a	-
as	-
ai	-
ont	-
avons	-
avez	-
avait	-
avaient	-
avais	-
aura	-
auront	-
aurait	-
auraient	-
ait	-
aient	-
ayant	-
eu	-
eue	-
eut	-
eurent	-
a été	-
ont été	-
peut	-
peuvent	-
pouvait	-
pouvaient	-
pourra	-
pourront	-
pourrait	-
pourraient	-
puissent	-
peut être	-
dû	-
il faut	-
faut	-
faudra	-
faudrait	-
fallait	-
fallu	-
il y a	-
y compris	-
afin de	-
afin que	-
afin d	-
afin	-
grâce à	-
grâce au	-
grâce aux	-
au sein	-
au sein de	-
au sein du	-
au cours de	-
au cours du	-
au cours des	-
lors de	-
lors du	-
lors des	-
lors d	-
à travers	-
à propos	-
au sujet	-
au sujet de	-
quant à	-
quant au	-
quant aux	-
envers	-
jusqu	-
jusqu à	-
jusqu au	-
jusqu en	-
outre	-
en outre	-
par ailleurs	-
d ailleurs	-
ailleurs	-
de plus	-
en effet	-
en fait	-
cependant	-
toutefois	-
néanmoins	-
pourtant	-
certes	-
or	gold
notamment	-
surtout	-
environ	-
presque	-
quasi	-
plutôt	-
ensuite	-
enfin	-
bientôt	-
tôt	-
tard	-
plus tard	-
désormais	-
dorénavant	-
maintenant	-
autour	-
autour de	-
autour du	-
auprès	-
auprès de	-
auprès du	-
près de	-
près d	-
près du	-
loin	-
selon	-
d après	-
hormis	-
sauf	-
excepté	-
telle que	-
tel que	-
tels que	-
telles que	-
plus de	-
plus d	-
moins de	-
moins d	-
au moins	-
du moins	-
au plus	-
de plus en plus	-
à peine	-
quoique	-
tandis	-
pourvu que	-
sinon	-
sans que	-
pour que	-
avant de	-
avant que	-
après avoir	-
après que	-
dès que	-
dès lors	-
en tant que	-
en tant qu	-
à partir de	-
à partir du	-
à partir d	-
en dehors	-
en dehors de	-
au delà	-
au delà de	-
au lieu de	-
au lieu d	-
plutôt que	-
face à	-
face au	-
face aux	-
vis à vis	-
à l égard de	-
en matière de	-
en termes de	-
dans le cadre de	-
dans le cadre du	-
dans le cadre d	-
ce qui	-
ce que	-
ce dernier	-
cette dernière	-
ces derniers	-
ces dernières	-
c est à dire	-
oui	-
ah	-
oh	-
et demi	-
devant	-
derrière	-
dedans	-
dehors	-
dessus	-
dessous	-
au dessus	-
au dessus de	-
au dessous de	-
là bas	-
dont la	-
dont le	-
dont les	-
n est	-
n a	-
d un	-
d une	-
l un	-
l une	-
l autre	-
les uns	-
les autres	-
l on	-
s est	-
se sont	-
s était	-
tantôt	-
auparavant	-
autrement	-
pas de	-
ne pas	-
pas encore	-
non plus	-
certain	-
certaine	-
fois	time
aujourd hui	today
hier	yesterday
demain	tomorrow
après demain	day after tomorrow
avant hier	day before yesterday
ce matin	this morning
ce soir	tonight; this evening
cette nuit	overnight
cette semaine	this week
cette année	this year
matin	morning
matinée	morning
midi	noon; midday
minuit	midnight
après midi	afternoon
soir	evening
soirée	evening
nuit	night
jour	day
jours	day
journée	day
semaine	week
mois	month
an	year
ans	year
année	year
siècle	century
décennie	decade
trimestre	quarter
semestre	half
heure	hour
heures	hour
minute	minute
seconde	second
lundi	monday
mardi	tuesday
mercredi	wednesday
jeudi	thursday
vendredi	friday
samedi	saturday
dimanche	sunday
week end	weekend
fin de semaine	weekend
janvier	january
février	february
mars	march
avril	april
mai	may
juin	june
juillet	july
août	august
septembre	september
octobre	october
novembre	november
décembre	december
printemps	spring
automne	autumn; fall
hiver	winter
l été	summer
cet été	summer
en été	summer
d été	summer
été dernier	last summer
saison	season
semaine dernière	last week
semaine prochaine	next week
mois dernier	last month
mois prochain	next month
année dernière	last year
an dernier	last year
an passé	last year
année prochaine	next year
an prochain	next year
année précédente	previous year
année en cours	current year
début de l année	early year
fin de l année	year end
ces dernières années	recent years
ces derniers mois	recent months
ces derniers jours	recent days
ces dernières semaines	recent weeks
prochaines années	coming years
prochains mois	coming months
prochaines semaines	coming weeks
prochains jours	coming days
première fois	first time
dernière fois	last time
en même temps	same time
à long terme	long term
à court terme	short term
à moyen terme	medium term
long terme	long term
court terme	short term
deux	two
trois	three
quatre	four
cinq	five
six	six
sept	seven
huit	eight
neuf	nine; new
neuve	new
dix	ten
onze	eleven
douze	twelve
treize	thirteen
quatorze	fourteen
quinze	fifteen
quinze jours	two weeks; fortnight
quinzaine	fifteen; fortnight
seize	sixteen
dix sept	seventeen
dix huit	eighteen
dix neuf	nineteen
vingt	twenty
trente	thirty
quarante	forty
cinquante	fifty
soixante	sixty
soixante dix	seventy
quatre vingts	eighty
quatre vingt	eighty
quatre vingt dix	ninety
cent	hundred
centaine	hundred
mille	thousand
millier	thousand
million	million
milliard	billion
billion	trillion
dizaine	dozen; ten
douzaine	dozen
vingtaine	twenty
trentaine	thirty
quarantaine	quarantine; forty
cinquantaine	fifty
demi	half
moitié	half
tiers	third
quart	quarter
double	double
doubler	double
tripler	triple
triple	triple
zéro	zero
premier	first
deuxième	second
second	second
troisième	third
quatrième	fourth
cinquième	fifth
sixième	sixth
septième	seventh
huitième	eighth
neuvième	ninth
dixième	tenth
dernier	last; latest
prochain	next
pour cent	percent
pourcentage	percentage
points de pourcentage	percentage point
point de pourcentage	percentage point
deux tiers	two-thirds
trois quarts	three quarters
kilomètre	kilometer
km	km
mètre	meter
centimètre	centimeter
millimètre	millimeter
hectare	hectare
litre	liter
tonne	ton
kilo	kilogram
kilogramme	kilogram
gramme	gram
degré	degree
baril	barrel
mètres carrés	square meter
kilomètres carrés	square kilometer
kilomètres à l heure	kilometers per hour
france	france
français	french
française	french
allemagne	germany
allemand	german
allemagne de l ouest	west germany
allemagne de l est	east germany
royaume uni	united kingdom; uk; britain
grande bretagne	britain; great britain
angleterre	england
anglais	english
britannique	british
écosse	scotland
écossais	scottish
pays de galles	wales
gallois	welsh
irlande	ireland
irlande du nord	northern ireland
irlandais	irish
espagne	spain
espagnol	spanish
portugais	portuguese
italie	italy
italien	italian
suisse	switzerland; swiss
autriche	austria
autrichien	austrian
belgique	belgium
belge	belgian
pays bas	netherlands
néerlandais	dutch
hollande	holland
hollandais	dutch
luxembourgeois	luxembourg
danemark	denmark
danois	danish
suède	sweden
suédois	swedish
norvège	norway
norvégien	norwegian
finlande	finland
finlandais	finnish
islande	iceland
islandais	icelandic
pologne	poland
polonais	polish
tchéquie	czech republic
république tchèque	czech republic
tchèque	czech
slovaquie	slovakia
slovaque	slovak
tchécoslovaquie	czechoslovakia
hongrie	hungary
hongrois	hungarian
roumanie	romania
roumain	romanian
bulgarie	bulgaria
bulgare	bulgarian
grèce	greece
grec	greek
grecque	greek
chypre	cyprus
chypriote	cypriot
malte	malta
maltais	maltese
croatie	croatia
croate	croatian
serbie	serbia
serbe	serbian; serb
slovénie	slovenia
slovène	slovenian
bosnie	bosnia
bosnie herzégovine	bosnia
bosniaque	bosnian
monténégro	montenegro
macédoine	macedonia
macédoine du nord	north macedonia
albanie	albania
albanais	albanian
kosovar	kosovo
yougoslavie	yugoslavia
yougoslave	yugoslav
russie	russia
russe	russian
soviétique	soviet
union soviétique	soviet union
urss	soviet union
biélorussie	belarus
bélarus	belarus
biélorusse	belarusian
ukrainien	ukrainian
moldavie	moldova
moldave	moldovan
géorgie	georgia
géorgien	georgian
arménie	armenia
arménien	armenian
azerbaïdjan	azerbaijan
azerbaïdjanais	azerbaijani
haut karabakh	nagorno-karabakh
estonie	estonia
estonien	estonian
lettonie	latvia
letton	latvian
lituanie	lithuania
lituanien	lithuanian
pays baltes	baltic states
turquie	turkey
turc	turkish; turk
turque	turkish
kurde	kurdish; kurd
tchétchénie	chechnya
tchétchène	chechen
crimée	crimea
donbass	donbas
états unis	united states; u.s.
états unis d amérique	united states
usa	united states
américain	american; u.s.
amérique	america
amérique du nord	north america
amérique du sud	south america
amérique latine	latin america
amérique centrale	central america
nord américain	north american
sud américain	south american
latino américain	latin american
afro américain	african american
canadien	canadian
québec	quebec
québécois	quebec
mexique	mexico
mexicain	mexican
brésil	brazil
brésilien	brazilian
argentine	argentina
argentin	argentine
chili	chile
chilien	chilean
pérou	peru
péruvien	peruvian
colombie	colombia
colombien	colombian
vénézuélien	venezuelan
équateur	ecuador
équatorien	ecuadorean
bolivie	bolivia
bolivien	bolivian
uruguayen	uruguayan
paraguayen	paraguayan
cubain	cuban
haïti	haiti
haïtien	haitian
république dominicaine	dominican republic
jamaïque	jamaica
jamaïcain	jamaican
porto rico	puerto rico
salvador	el salvador
salvadorien	salvadoran
nicaraguayen	nicaraguan
guatémaltèque	guatemalan
hondurien	honduran
panaméen	panamanian
costaricien	costa rican
caraïbes	caribbean
antilles	west indies; caribbean
guyane	french guiana
chine	china
chinois	chinese
japon	japan
japonais	japanese
corée	korea
corée du sud	south korea
corée du nord	north korea
coréen	korean
sud coréen	south korean
nord coréen	north korean
inde	india
indien	indian
pakistanais	pakistani
bangladais	bangladeshi
sri lankais	sri lankan
népal	nepal
népalais	nepalese
afghan	afghan
mongolie	mongolia
taïwan	taiwan
taïwanais	taiwanese
tibet	tibet
tibétain	tibetan
ouïghour	uyghur
hongkongais	hong kong
thaïlande	thailand
thaïlandais	thai
vietnamien	vietnamese
viêt nam	vietnam
cambodge	cambodia
cambodgien	cambodian
laotien	laotian
birmanie	myanmar; burma
birman	burmese
malaisie	malaysia
malaisien	malaysian
singapour	singapore
singapourien	singapore
indonésie	indonesia
indonésien	indonesian
philippines	philippines
philippin	philippine; filipino
timor oriental	east timor
papouasie nouvelle guinée	papua new guinea
australie	australia
australien	australian
nouvelle zélande	new zealand
néo zélandais	new zealand
nouvelle calédonie	new caledonia
polynésie	polynesia
polynésie française	french polynesia
îles fidji	fiji
îles salomon	solomon islands
irakien	iraqi
irak	iraq
iranien	iranian
iran	iran
syrie	syria
syrien	syrian
liban	lebanon
libanais	lebanese
israël	israel
israélien	israeli
palestine	palestine
palestinien	palestinian
autorité palestinienne	palestinian authority
territoires palestiniens	palestinian territory
territoires occupés	occupied territory
cisjordanie	west bank
bande de gaza	gaza strip
plateau du golan	golan heights
jordanie	jordan
jordanien	jordanian
arabie saoudite	saudi arabia
saoudien	saudi
koweït	kuwait
koweïtien	kuwaiti
émirats arabes unis	united arab emirates
émirats	emirates
émirien	emirati
qatari	qatari
bahreïn	bahrain
bahreïni	bahraini
yémen	yemen
yéménite	yemeni
omanais	omani
arabe	arab; arabic
égypte	egypt
égyptien	egyptian
libye	libya
libyen	libyan
tunisie	tunisia
tunisien	tunisian
algérie	algeria
algérien	algerian
maroc	morocco
marocain	moroccan
sahara occidental	western sahara
maghreb	maghreb
mauritanie	mauritania
mauritanien	mauritanian
malien	malian
nigérien	nigerien
nigérian	nigerian
nigéria	nigeria
tchad	chad
tchadien	chadian
soudan	sudan
soudan du sud	south sudan
soudanais	sudanese
éthiopie	ethiopia
éthiopien	ethiopian
érythrée	eritrea
érythréen	eritrean
somalie	somalia
somalien	somali
kényan	kenyan
ouganda	uganda
ougandais	ugandan
tanzanie	tanzania
tanzanien	tanzanian
rwandais	rwandan
burundais	burundian
congolais	congolese
république démocratique du congo	democratic republic congo; congo
rdc	drc
centrafrique	central african republic
république centrafricaine	central african republic
centrafricain	central african
cameroun	cameroon
camerounais	cameroonian
gabonais	gabonese
guinée	guinea
guinée équatoriale	equatorial guinea
guinée bissau	guinea-bissau
guinéen	guinean
sénégal	senegal
sénégalais	senegalese
gambie	gambia
libéria	liberia
libérien	liberian
côte d ivoire	ivory coast
ivoirien	ivorian
ghanéen	ghanaian
togolais	togolese
bénin	benin
béninois	beninese
burkinabé	burkina faso
cap vert	cape verde
zambie	zambia
zambien	zambian
zimbabwéen	zimbabwean
mozambicain	mozambican
namibie	namibia
angolais	angolan
afrique du sud	south africa
sud africain	south african
malgache	malagasy
île maurice	mauritius
mauricien	mauritian
comores	comoros
seychelles	seychelles
afrique	africa
africain	african
afrique de l ouest	west africa
afrique de l est	east africa
afrique centrale	central africa
afrique du nord	north africa
afrique australe	southern africa
ouest africain	west african
europe	europe
européen	european
europe de l est	eastern europe
europe de l ouest	western europe
europe centrale	central europe
europe occidentale	western europe
europe orientale	eastern europe
asie	asia
asiatique	asian
asie du sud est	southeast asia
asie centrale	central asia
asie de l est	east asia
océanie	oceania
proche orient	middle east; near east
moyen orient	middle east
extrême orient	far east
golfe	gulf
golfe persique	persian gulf
mer rouge	red sea
mer noire	black sea
mer du nord	north sea
mer de chine	china sea
mer de chine méridionale	south china sea
mer méditerranée	mediterranean sea
mer baltique	baltic sea
mer caspienne	caspian sea
méditerranée	mediterranean
méditerranéen	mediterranean
manche	channel; sleeve
pacifique	pacific; peaceful
atlantique	atlantic
océan pacifique	pacific ocean
océan atlantique	atlantic ocean
océan indien	indian ocean
arctique	arctic
antarctique	antarctica
alpes	alps
pyrénées	pyrenees
himalaya	himalayas
caucase	caucasus
balkans	balkans
scandinavie	scandinavia
nil	nile
rhin	rhine
tamise	thames
canal de suez	suez canal
canal de panama	panama canal
détroit d ormuz	strait of hormuz
occident	west
occidental	western
orient	east
oriental	eastern
nord	north; northern
sud	south; southern
ouest	west; western
à l est	east
dans l est	east
l est de	east; eastern
l est du	east; eastern
nord est	northeast
nord ouest	northwest
sud est	southeast
sud ouest	southwest
septentrional	northern
méridional	southern
londres	london
bruxelles	brussels
anvers	antwerp
gand	ghent
la haye	the hague
genève	geneva
berne	bern
bâle	basel
vienne	vienna
munich	munich
francfort	frankfurt
cologne	cologne
hambourg	hamburg
brême	bremen
nuremberg	nuremberg
copenhague	copenhagen
varsovie	warsaw
cracovie	krakow
bucarest	bucharest
belgrade	belgrade
athènes	athens
salonique	thessaloniki
moscou	moscow
saint pétersbourg	saint petersburg; st petersburg
kiev	kyiv; kiev
lisbonne	lisbon
séville	seville
barcelone	barcelona
catalogne	catalonia
catalan	catalan
pays basque	basque country
basque	basque
andalousie	andalusia
milan	milan
turin	turin
gênes	genoa
venise	venice
florence	florence
naples	naples
rome	rome
romain	roman
sicile	sicily
sardaigne	sardinia
corse	corsica; corsican
crète	crete
bavière	bavaria
saxe	saxony
bretagne	brittany
normandie	normandy
bourgogne	burgundy
savoie	savoy
flandre	flanders
flamand	flemish
wallonie	wallonia
wallon	walloon
édimbourg	edinburgh
douvres	dover
cornouailles	cornwall
strasbourg	strasbourg
marseille	marseille
lyon	lyon
parisien	paris; parisian
île de france	paris region
londonien	london
new yorkais	new york
nouvelle orléans	new orleans
californie	california
californien	california
floride	florida
pennsylvanie	pennsylvania
virginie	virginia
virginie occidentale	west virginia
caroline du nord	north carolina
caroline du sud	south carolina
dakota du nord	north dakota
dakota du sud	south dakota
louisiane	louisiana
nouveau mexique	new mexico
hawaï	hawaii
montréal	montreal
colombie britannique	british columbia
terre neuve	newfoundland
mexico	mexico city
la havane	havana
buenos aires	buenos aires
le caire	cairo
caire	cairo
alexandrie	alexandria
tunis	tunis
tripoli	tripoli
casablanca	casablanca
khartoum	khartoum
addis abeba	addis ababa
mogadiscio	mogadishu
le cap	cape town
damas	damascus
alep	aleppo
homs	homs
raqqa	raqqa
mossoul	mosul
bagdad	baghdad
bassorah	basra
téhéran	tehran
beyrouth	beirut
jérusalem	jerusalem
jérusalem est	east jerusalem
tel aviv	tel aviv
cisjordanie occupée	occupied west bank
riyad	riyadh
djeddah	jeddah
la mecque	mecca
dubaï	dubai
abou dhabi	abu dhabi
bakou	baku
erevan	yerevan
tbilissi	tbilisi
kaboul	kabul
new delhi	new delhi
bombay	mumbai
calcutta	kolkata
pékin	beijing
shanghaï	shanghai
canton	canton
séoul	seoul
hanoï	hanoi
hô chi minh ville	ho chi minh
djakarta	jakarta
rangoun	yangon
onu	united nations; un
nations unies	united nations
organisation des nations unies	united nations
conseil de sécurité	security council
assemblée générale	general assembly; general meeting
casques bleus	peacekeeper
otan	nato
ue	european union; eu
union européenne	european union; eu
communauté européenne	european community
commission européenne	european commission
parlement européen	european parliament
conseil européen	european council
eurodéputé	mep
zone euro	eurozone
marché unique	single market
bce	ecb
banque centrale européenne	european central bank
banque centrale	central bank
banque mondiale	world bank
fmi	imf
fonds monétaire international	international monetary fund
fonds monétaire	monetary fund
oms	world health organization
organisation mondiale	world organization
omc	wto
ocde	oecd
opep	opec
aiea	iaea
opaq	opcw
cpi	icc
cour pénale internationale	international criminal court
cour internationale	international court
cij	icj
oit	ilo
oim	iom
hcr	unhcr
unicef	unicef
unesco	unesco
union africaine	african union
ligue arabe	arab league
croix rouge	red cross
croissant rouge	red crescent
médecins sans frontières	doctors without borders
reporters sans frontières	reporters without borders
ong	ngo
organisation non gouvernementale	non-governmental organization
réserve fédérale	federal reserve
fed	federal reserve; fed
maison blanche	white house
département d état	state department
trésor	treasury
département du trésor	treasury department
congrès	congress
sénat	senate
sénateur	senator
sénatrice	senator
chambre des représentants	house of representatives
chambre des communes	house of commons
chambre des députés	chamber of deputies
chambre des lords	house of lords
chambre	chamber; room
cour suprême	supreme court
secrétaire d état	secretary of state
secrétaire général	secretary general
secrétaire générale	secretary general
secrétaire	secretary
secrétariat	secretariat
assemblée nationale	national assembly
assemblée	assembly
député	lawmaker; mp; deputy
parlementaire	parliamentary; lawmaker
parlement	parliament
élysée	elysee
matignon	matignon
quai d orsay	french foreign ministry
downing street	downing street
kremlin	kremlin
pentagone	pentagon
bundestag	bundestag
douma	duma
knesset	knesset
gouvernement	government
gouvernemental	government
ministre	minister
premier ministre	prime minister
première ministre	prime minister
vice premier ministre	deputy prime minister
ministre des affaires étrangères	foreign minister
ministère des affaires étrangères	foreign ministry
affaires étrangères	foreign affairs
chef de la diplomatie	foreign minister; top diplomat
ministre des finances	finance minister
ministre de la défense	defense minister
ministère de la défense	defense ministry
ministre de l intérieur	interior minister
ministère de l intérieur	interior ministry
ministre de la justice	justice minister
ministère de la justice	justice ministry
ministre de l économie	economy minister
ministre de la santé	health minister
ministère de la santé	health ministry
ministre du commerce	trade minister
ministre de l agriculture	agriculture minister
ministre de l éducation	education minister
ministère	ministry
ministériel	ministerial
garde des sceaux	justice minister
conseil des ministres	cabinet
remaniement	reshuffle
président	president; chairman
présidente	president; chairwoman
présider	chair
présidence	presidency
présidentiel	presidential
élection présidentielle	presidential election
élections législatives	legislative election; parliamentary election
élections municipales	municipal election; local election
élections générales	general election
élections anticipées	early election; snap election
élections européennes	european election
élection	election
électoral	electoral; election
campagne électorale	election campaign
électeur	voter
électorat	electorate
vice président	vice president
vice présidente	vice president
chef de l état	head of state; president
chef d état	head of state
chef du gouvernement	prime minister; government head
chef de gouvernement	head of government
chefs d état	head of state
chef	chief; head; leader
dirigeant	leader; executive
leader	leader
chef de file	leader
homme politique	politician
femme politique	politician
hommes politiques	politician
politicien	politician
politique	policy; political; politics
politique étrangère	foreign policy
politique économique	economic policy
politique monétaire	monetary policy
politique budgétaire	fiscal policy
parti	party
partie	part; party
partis politiques	political party
parti politique	political party
parti au pouvoir	ruling party
au pouvoir	power; ruling
pouvoir	power
pouvoirs	power
pouvoirs publics	authority; government
parti communiste	communist party
parti socialiste	socialist party
parti conservateur	conservative party
parti travailliste	labour party
parti démocrate	democratic party
parti républicain	republican party
parti libéral	liberal party
socialiste	socialist
communiste	communist
conservateur	conservative
conservatrice	conservative
travailliste	labour
démocrate	democrat; democratic
républicain	republican
libéral	liberal
écologiste	green; environmentalist
écologique	ecological; environmental
centriste	centrist
nationaliste	nationalist
populiste	populist
populisme	populism
séparatiste	separatist
indépendantiste	separatist; pro-independence
extrême droite	far right
extrême gauche	far left
gauche	left
droite	right
centre droit	center-right
centre gauche	center-left
opposition	opposition
opposant	opponent
opposer	oppose
opposé	opposed; opposite
coalition	coalition
majorité	majority
majorité absolue	absolute majority
majoritaire	majority
minorité	minority
minoritaire	minority
motion de censure	no-confidence motion
vote de confiance	confidence vote
démission	resignation
démissionner	resign
démissionnaire	outgoing
destitution	impeachment
destituer	impeach; oust
dissolution	dissolution
dissoudre	dissolve
dissous	dissolve
investiture	inauguration; nomination
référendum	referendum
scrutin	ballot; vote; election
urne	ballot box
bureau de vote	polling station
bureaux de vote	polling station
bulletin	bulletin; ballot
vote	vote
voter	vote
voix	voice; vote
suffrage	vote
premier tour	first round
second tour	second round; runoff
deuxième tour	second round
tour	round; turn; tower; tour
candidat	candidate
candidate	candidate
candidature	candidacy; bid
élire	elect
élu	elect
élus	official; elect
élue	elect
élit	elect
réélu	reelect
réélection	reelection
réélire	reelect
mandat	term; mandate
mandat présidentiel	presidential term
sondage	poll; survey
sondages	poll
abstention	abstention
taux de participation	turnout
participation	participation; turnout; stake
intention de vote	voting intention
parlementaires	lawmaker
législateur	legislator
législatif	legislative
législative	legislative
législation	legislation
projet de loi	bill
proposition de loi	bill
loi	law
amendement	amendment
décret	decree
arrêté	arrest; decree
ordonnance	order; ordinance
réforme	reform
réformer	reform
réformateur	reformist
réforme des retraites	pension reform
constitution	constitution
constitutionnel	constitutional
conseil constitutionnel	constitutional council
cour constitutionnelle	constitutional court
conseil d état	council of state
conseil	council; board; advice
conseiller	adviser; advise
conseillère	adviser
conseiller municipal	city councilor
conseil municipal	city council
maire	mayor
mairie	city hall
municipalité	municipality
municipal	municipal
préfet	prefect
préfecture	prefecture
gouverneur	governor
gouverner	govern
gouvernance	governance
collectivité	community
collectivités locales	local authority
autorités locales	local authority
autorité	authority
autorités	authority
responsable	official; responsible
responsables	official
haut responsable	senior official
hauts responsables	senior official
responsabilité	responsibility
responsabilités	responsibility
fonctionnaire	civil servant; official
fonction publique	civil service
fonction	function; office; duty
fonctions	duty; office
haut fonctionnaire	senior official
porte parole	spokesman; spokesperson; spokeswoman
directeur	director
directrice	director
directeur général	chief executive; director general; managing director
directrice générale	chief executive
directeur financier	chief financial officer
pdg	ceo; chief executive
président directeur général	chief executive
patron	boss; head
patronat	employer
patrons	boss
dirigeants	leader
diriger	lead; head; run
dirige	lead; head
direction	direction; management; leadership
direction générale	management
conseil d administration	board; board of directors
administrateur	director; administrator
administration	administration
administratif	administrative
administrative	administrative
adjoint	deputy
suppléant	deputy; alternate
numéro deux	number two
vice ministre	deputy minister
ambassadeur	ambassador
ambassadrice	ambassador
ambassade	embassy
consulat	consulate
consul	consul
consulaire	consular
diplomate	diplomat
diplomatie	diplomacy
diplomatique	diplomatic
relations diplomatiques	diplomatic relations
relations	relations; relationship
relation	relationship; relation
émissaire	envoy
envoyé spécial	special envoy
envoyé	send; envoy
représentant	representative
représentante	representative
haut représentant	high representative
haut commissaire	high commissioner
commissaire	commissioner; superintendent
commissaire européen	european commissioner
commissariat	police station
commission	commission; committee
comité	committee
comité central	central committee
délégation	delegation
délégué	delegate; deputy
roi	king
reine	queen
prince	prince
prince héritier	crown prince
princesse	princess
royal	royal
royaume	kingdom
famille royale	royal family
monarchie	monarchy
monarque	monarch
couronne	crown
trône	throne
empereur	emperor
empire	empire
duc	duke
duchesse	duchess
sultan	sultan
cheikh	sheikh
chancelier	chancellor
chancelière	chancellor
pape	pope
cardinal	cardinal
évêque	bishop
archevêque	archbishop
prêtre	priest
imam	imam
rabbin	rabbi
pasteur	pastor
ancien président	former president
ancien premier ministre	former prime minister
ancien ministre	former minister
ancien	former; old; ancient
ex	former
actuel	current
actuellement	currently
futur	future
intérimaire	interim; acting
par intérim	interim; acting
provisoire	provisional; interim
successeur	successor
succéder	succeed
succession	succession
prédécesseur	predecessor
général	general
générale	general
généralement	generally
colonel	colonel
lieutenant	lieutenant
capitaine	captain
commandant	commander; major
commandement	command
amiral	admiral
maréchal	marshal
sergent	sergeant
chef d état major	chief of staff
état major	staff; headquarters
docteur	doctor
professeur	professor; teacher
monsieur	mr
madame	mrs
mme	mrs; ms
m	mr
première dame	first lady
pays	country
nation	nation
national	national
nationalité	nationality
état	state; condition
états	state
étatique	state
état de droit	rule of law
états membres	member state
état membre	member state
pays membres	member country
république	republic
fédéral	federal
fédération	federation
confédération	confederation
international	international
communauté internationale	international community
communauté	community
mondial	world; global
monde	world
dans le monde	worldwide
mondialisation	globalization
régional	regional
région	region
province	province
provincial	provincial
département	department
district	district
comté	county
capitale	capital
ville	city; town
village	village
villageois	villager
quartier	neighborhood; district
arrondissement	district
banlieue	suburb
campagne	campaign; countryside
territoire	territory
territorial	territorial
intégrité territoriale	territorial integrity
frontière	border
frontalier	border
souveraineté	sovereignty
souverain	sovereign
indépendance	independence
indépendant	independent
autonomie	autonomy
autonome	autonomous
démocratie	democracy
démocratique	democratic
dictature	dictatorship
dictateur	dictator
régime	regime; diet; plan
autoritaire	authoritarian
droits de l homme	human rights
droits humains	human rights
droit	right; law
droits	right; duty
droits de douane	tariff; customs duty
droit de vote	right to vote
droit de veto	veto
droit international	international law
droits civiques	civil rights
droits des femmes	women's rights
liberté	freedom; liberty
liberté d expression	freedom of speech
liberté de la presse	press freedom
citoyen	citizen
citoyenne	citizen
citoyenneté	citizenship
ressortissant	national; citizen
peuple	people
populaire	popular
population	population; people
habitant	resident; inhabitant
habitants	resident; people
résident	resident
étranger	foreign; foreigner; abroad
étrangère	foreign
étrangers	foreign; foreigner
à l étranger	abroad
immigration	immigration
immigré	immigrant
immigrant	immigrant
migrant	migrant
migration	migration
migratoire	migration
réfugié	refugee
camp de réfugiés	refugee camp
demandeur d asile	asylum seeker
demandeurs d asile	asylum seeker
asile	asylum
sans papiers	undocumented migrant
clandestin	illegal; clandestine
exil	exile
exilé	exile
déplacé	displace
déplacés	displaced person
rapatriement	repatriation
rapatrier	repatriate
expulsion	expulsion; deportation
expulser	expel; deport
passeport	passport
visa	visa
douane	customs
douanier	customs
sommet	summit
réunion	meeting
réunir	meet; gather
réunis	meet; gather
réunion extraordinaire	extraordinary meeting
rencontre	meeting; match
rencontrer	meet
conférence	conference
conférence de presse	press conference; news conference
point de presse	press briefing
négociation	negotiation; talks
négocier	negotiate
négociateur	negotiator
pourparlers	talks
pourparlers de paix	peace talks
dialogue	dialogue
entretien	interview; talks; maintenance
s entretenir	talk; meet
discussion	discussion; talks
discuter	discuss
débat	debate
débattre	debate
accord	agreement; deal
accords	agreement; accord
accord de paix	peace agreement; peace deal
accord commercial	trade agreement; trade deal
accord de principe	agreement in principle
accord sur le climat	climate agreement
d accord	agree
désaccord	disagreement
traité	treaty
convention	convention
pacte	pact
protocole	protocol
signature	signature; signing
signer	sign
signataire	signatory
ratifier	ratify
ratification	ratification
adhésion	membership; accession
adhérer	join
alliance	alliance
allié	ally; allied
partenaire	partner
partenariat	partnership
coopération	cooperation
coopérer	cooperate
coopératif	cooperative
bilatéral	bilateral
multilatéral	multilateral
multilatéralisme	multilateralism
résolution	resolution
veto	veto
sanction	sanction; penalty
sanctions	sanction
sanctions économiques	economic sanctions
sanctionner	punish; sanction
embargo	embargo
ultimatum	ultimatum
médiation	mediation
médiateur	mediator
compromis	compromise
concession	concession
consensus	consensus
déclaration	statement; declaration
déclaration commune	joint statement
communiqué	statement
communiqué de presse	press release
discours	speech
allocution	address; speech
annonce	announcement; announce
annoncer	announce
annoncent	announce
déclarer	declare; say
déclarent	declare; say
a déclaré	say
a t il déclaré	say
a t il dit	say
a t elle déclaré	say
a t elle dit	say
a t il ajouté	add
a t elle ajouté	add
a t il indiqué	say
a t il expliqué	explain
a t il affirmé	say
a t il précisé	say
dire	say; tell
dit	say; tell
disent	say
disait	say
disant	say
dira	say
diraient	say
dirait	say
disons	say
affirmer	say; assert; claim
affirmation	claim; assertion
affirment	say; claim
indiquer	indicate; say
indiquent	indicate; say
indication	indication
expliquer	explain
explication	explanation
expliquent	explain
préciser	specify; say
précis	precise; accurate
précision	precision; detail
souligner	stress; emphasize; underline
soulignent	stress; emphasize
insister	insist; stress
ajouter	add
ajoutent	add
rappeler	recall; remind
rappel	reminder; recall
raconter	tell; recount
confier	entrust; confide
confirmer	confirm
confirmation	confirmation
confirment	confirm
démentir	deny
dément	deny
démenti	deny; denial
nient	deny
assurer	ensure; assure; say
assurent	ensure; assure
assurance	insurance; assurance
assureur	insurer
estimer	estimate; believe; consider
estimation	estimate
estiment	believe; estimate
juger	judge; try; deem
jugement	judgment; ruling
croire	believe
croit	believe
croient	believe
croyait	believe
cru	believe; raw
penser	think
pensent	think
considérer	consider
considération	consideration
considérable	considerable; significant
considérablement	considerably; significantly
proposer	propose; offer
proposition	proposal
proposent	propose; offer
demander	ask; request; demand
demande	demand; request; application
demandent	ask; request
réclamer	demand; claim
réclament	demand
réclamation	complaint; claim
exiger	demand; require
exigent	demand; require
exigence	requirement; demand
appeler	call
appel	call; appeal
appellent	call
interpeller	arrest; question
interpellation	arrest
inviter	invite
invitation	invitation
exhorter	urge
inciter	encourage; urge
incitation	incentive
presser	press; urge
encourager	encourage
promettre	promise; pledge
promis	promise; pledge
promet	promise
promesse	promise; pledge
s engager	commit; pledge
engager	commit; hire; engage
engagement	commitment
jurer	vow; swear
avertir	warn
avertissement	warning
prévenir	prevent; warn
prévenu	defendant; warn
prévention	prevention
mettre en garde	warn
mise en garde	warning
mis en garde	warn
menacer	threaten
menace	threat; threaten
menacent	threaten
dénoncer	denounce; condemn
dénonciation	denunciation
dénoncent	denounce
condamner	condemn; sentence; convict
condamnation	conviction; condemnation
condamnent	condemn
critiquer	criticize
critique	criticism; critic; critical
critiques	criticism; critic
accuser	accuse
accusation	accusation; charge
accusent	accuse
accusé	accuse; defendant
reprocher	accuse; blame
rejeter	reject
rejet	rejection; discharge
rejettent	reject
refuser	refuse; reject
refus	refusal
refusent	refuse
accepter	accept; agree
acceptation	acceptance
acceptable	acceptable
inacceptable	unacceptable
approuver	approve
approbation	approval
autoriser	authorize; allow
autorisation	authorization; permission
permettre	allow; enable
permet	allow; enable
permettent	allow; enable
permettra	allow; enable
permettant	allow; enable
permis	allow; permit; license
permis de conduire	driver's license
permission	permission
interdire	ban; prohibit
interdit	ban; prohibit; forbidden
interdiction	ban; prohibition
interdisant	ban
empêcher	prevent
empêchent	prevent
obliger	force; oblige
obligation	obligation; bond
obligatoire	mandatory; compulsory
contraindre	force
contraint	force
contrainte	constraint
forcer	force
force	force; strength
forces	force
ordonner	order
ordre	order
ordre du jour	agenda
décider	decide
décision	decision
décident	decide
prendre une décision	make decision
choisir	choose
choix	choice
choisi	choose
convaincre	convince; persuade
convaincu	convince
persuader	persuade
reconnaître	recognize; acknowledge; admit
reconnu	recognize; acknowledge
reconnaît	acknowledge; recognize
reconnaissance	recognition
reconnaissant	grateful; recognize
admettre	admit
admis	admit
admet	admit
avouer	confess; admit
aveu	confession
aveux	confession
révéler	reveal
révélation	revelation
révèlent	reveal
publier	publish; release
publient	publish
publié	publish; release
rendre public	make public; release
rendu public	make public; release
rendre publique	make public
divulguer	disclose
divulgation	disclosure
évoquer	mention; discuss
évoquent	mention
mentionner	mention
mention	mention
citer	cite; quote
citation	quote; quotation
cité par	quote; cite
répéter	repeat
réitérer	reiterate
répondre	answer; respond; reply
répond	respond; answer
répondu	respond; answer; reply
réponse	response; answer; reply
réagir	react; respond
réaction	reaction
interroger	question; ask
interrogatoire	interrogation; questioning
question	question; issue
questions	question; issue
poser	ask; pose; lay
commentaire	comment
remarque	remark; comment
remarquer	notice
constater	note; observe; find
constatent	note; observe
observer	observe
observation	observation
observateur	observer
témoigner	testify
témoin	witness
témoignage	testimony
témoignent	testify; show
informer	inform
information	information; news
informations	information; news
informé	inform
d information	information
signaler	report
signalement	report
signe	sign
signal	signal
rapporter	report; bring
rapport	report; relation
rapports	report; relations
faire état	report
selon des sources	source
source proche	source close
source	source
selon les médias	media
préoccupation	concern
préoccuper	concern; worry
préoccupant	worrying
préoccupé	concerned
inquiétude	concern; worry
inquiéter	worry; concern
inquiet	worried; concerned
inquiète	worry; worried
inquiètent	worry
inquiétant	worrying
craindre	fear
craint	fear
craignent	fear
craignant	fear
crainte	fear
peur	fear
redouter	fear; dread
redoutent	fear
espérer	hope
espèrent	hope
espoir	hope
souhaiter	wish; want; hope
souhaitent	wish; want
souhait	wish
vouloir	want
veut	want
veulent	want
voulait	want
voulaient	want
voulu	want
voudrait	would like
volonté	will; willingness
devoir	must; duty
savoir	know; knowledge
sait	know
savait	know
savent	know
su	know
saura	know
connaître	know
connaît	know
connaissent	know
connu	know
connue	know
connaissance	knowledge
inconnu	unknown
célèbre	famous
comprendre	understand; include
comprend	include; understand
comprennent	include; understand
compris	include; understand
compréhension	understanding
malentendu	misunderstanding
apprendre	learn
apprend	learn
appris	learn
apprentissage	learning; apprenticeship
enseigner	teach
enseignement	education; teaching
enseignant	teacher
oublier	forget
oubli	oversight
se souvenir	remember
souvenir	memory; remember
mémoire	memory
rêve	dream
rêver	dream
idée	idea
avis	opinion; notice
opinion	opinion
opinion publique	public opinion
point de vue	point of view; view
point	point
vue	view; sight
position	position; stance
positions	position
attitude	attitude
soutenir	support; back
soutient	support; back
soutiennent	support; back
soutenu	support; back
soutien	support; backing
appuyer	support; back; press
appui	support
appuie	support
aider	help; aid; assist
aide	aid; help; assistance
aide humanitaire	humanitarian aid
aide militaire	military aid
aident	help
humanitaire	humanitarian; aid
assistance	assistance
défendre	defend
défend	defend
défendu	defend
défense	defense
défenseur	defender
protéger	protect
protection	protection
protégé	protect
favoriser	promote; favor
favorable	favorable
favori	favorite
défavorable	unfavorable
contribuer	contribute
contribution	contribution
participer	participate; take part
participent	participate
participant	participant
prendre part	take part
pris part	take part
rejoindre	join
rejoint	join
quitter	leave; quit
quittent	leave
partir	leave; go
part	share; part
départ	departure; start
parts	share; stake
arriver	arrive; happen; come
arrivent	arrive; come
arrivée	arrival
venir	come
vient	come
viennent	come
venait	come
venu	come
viendra	come
vint	come
vient de	just
viennent de	just
venir en aide	help
revenir	return; come back
revient	return
revenu	income; revenue; return
retour	return
retourner	return; go back
retournent	return
rentrer	return; go home
rentrée	start of term; return
rentrée scolaire	new school year
aller	go
va	go
vont	go
allait	go
allaient	go
ira	go
allé	go
aille	go
entrer	enter; go into
entrée	entry; entrance
entrée en vigueur	entry into force
entrer en vigueur	take effect
entré en vigueur	take effect
en vigueur	in force
sortir	go out; leave; exit
sortie	exit; release; outing
monter	rise; climb; mount
montent	rise
montée	rise
descendre	descend; go down
descendu	descend
tomber	fall
tombent	fall
rester	remain; stay
restent	remain
reste	rest; remain
demeurer	remain
demeurent	remain
passer	pass; spend; go
passent	pass
passé	past; pass
passage	passage; passing
passager	passenger
suivre	follow
suit	follow
suivi	follow; monitoring
suivent	follow
suivant	next; following
suite	follow-up; result
à la suite de	following; after
à la suite d	following; after
par la suite	later
poursuivre	continue; pursue; prosecute
poursuit	continue; pursue
poursuivi	prosecute; pursue; continue
poursuite	pursuit; continuation
poursuites	prosecution; legal action
poursuites judiciaires	legal action; prosecution
continuer	continue
continuent	continue
continu	continuous
reprendre	resume; take over
reprend	resume
repris	resume; take over
reprise	recovery; resumption; takeover
commencer	begin; start
commencent	begin; start
début	beginning; start; debut
débuter	begin; start
au début	early; beginning
entamer	start; begin
lancer	launch; throw
lancement	launch
lancent	launch
relancer	revive; relaunch
relance	recovery; stimulus; revival
ouvrir	open
ouvert	open
ouvre	open
ouvrent	open
ouverture	opening
ouvertement	openly
fermer	close; shut
ferme	farm; firm; close
fermeture	closure; closing
fermé	close; shut
finir	finish; end
fin	end
fini	finish; end
mettre fin	end; put an end
mis fin	end
met fin	end
prendre fin	end
prendra fin	end
terminer	finish; end; complete
achever	complete; finish
achèvement	completion
arrêter	stop; arrest
arrêt	stop; halt; ruling
arrestation	arrest
cesser	cease; stop
cesse	cease; stop
cessez le feu	ceasefire
cessation	cessation
suspendre	suspend
suspend	suspend
suspendu	suspend
suspension	suspension
interrompre	interrupt
interrompu	interrupt
interruption	interruption
reporter	postpone; reporter
report	postponement; delay
retarder	delay
retard	delay; late
annuler	cancel
annulation	cancellation
éviter	avoid; prevent
évitent	avoid
supprimer	remove; cut; delete
suppression	removal; elimination
abandonner	abandon; give up
abandon	abandonment
renoncer	give up; renounce
retirer	withdraw; remove
retrait	withdrawal
éliminer	eliminate
élimination	elimination
remplacer	replace
remplacement	replacement
remplaçant	replacement; substitute
changer	change
changement	change
changent	change
modifier	modify; change; amend
modification	modification; change; amendment
transformer	transform
transformation	transformation
évoluer	evolve
évolution	evolution; development
devenir	become
devient	become
deviennent	become
devenu	become
devenue	become
deviendra	become
devenait	become
faire	make; do
fait	make; do; fact
font	make; do
faisait	make; do
faisaient	make; do
faisant	make; do
fera	make; do
feront	make; do
ferait	make; do
fasse	make; do
fit	make; do
firent	make; do
faits	fact
faire face	face
fait face	face
font face	face
faire partie	be part
fait partie	be part
font partie	be part
faire preuve	show
refaire	redo
mettre	put
met	put
mettent	put
mettra	put
mis	put
mirent	put
mettre en place	set up; establish
mise en place	establishment; setting up
mis en place	set up; establish
mettre en œuvre	implement
mise en œuvre	implementation
mis en œuvre	implement
mis en examen	charge; indict
mise en examen	indictment; charge
mis en cause	implicate; accuse
remettre en cause	question; challenge
remise en cause	challenge
mettre à jour	update
mise à jour	update
mettre en lumière	highlight
mettre l accent	emphasize
mettre au point	develop
mis au point	develop
remettre	hand over; deliver; postpone
remis	hand over
remise	discount; delivery
prendre	take
prend	take
prennent	take
prenait	take
prenant	take
prendra	take
pris	take
prise	take; taking
prit	take
prenne	take
prise de pouvoir	takeover
prise de conscience	awareness
prise en charge	care
prendre en charge	take charge
prendre en compte	take into account
prise en compte	consideration
prendre la parole	speak
prise d otages	hostage taking
prendre des mesures	take measure
tenir	hold; keep
tient	hold
tiennent	hold
tenu	hold
tenue	holding; outfit
tiendra	hold
tiendront	hold
se tenir	hold; stand
tenir compte	take into account
compte tenu	given
maintient	maintain
maintenu	maintain
maintien	maintenance; maintaining
maintien de la paix	peacekeeping
maintien de l ordre	law enforcement
obtenir	obtain; get
obtient	obtain; get
obtenu	obtain; win
obtention	obtaining
contenir	contain
contient	contain
contenu	content
détenir	hold; detain
détient	hold; own
détiennent	hold
détenu	detainee; inmate; detain
détention	detention; custody
détention provisoire	pretrial detention; custody
détenteur	holder
retenir	retain; hold
retenu	hold; select
retient	retain; hold
appartenir	belong
appartient	belong
appartenant	belong
intervenir	intervene
intervient	intervene; come
intervenu	occur; intervene
intervention	intervention
convenir	agree
convenu	agree
parvenir	reach; manage; achieve
parvenu	manage; reach
parvient	manage
provenir	come from
provient	come from
provenance	origin
en provenance de	from
survenir	occur; happen
survenu	occur; happen
donner	give
donnent	give
donné	give
donnée	data
données	data
données personnelles	personal data
base de données	database
recevoir	receive; get
reçu	receive
reçoit	receive
reçoivent	receive
réception	reception; receipt
voir	see
voit	see
voient	see
vu	see
verront	see
vit	live; see
revoir	review; revise
revu	review; magazine
regarder	look; watch
regard	look; gaze
apercevoir	see
paraître	appear; seem
paraît	appear; seem
paru	appear
apparaître	appear
apparaît	appear
apparu	appear
disparaître	disappear
disparu	missing; disappear
disparition	disappearance; death
portés disparus	missing
porté disparu	missing
sembler	seem; appear
semblent	seem
semble	seem
montrer	show
montrent	show
prouver	prove
preuve	evidence; proof
preuves	evidence
démontrer	demonstrate
démontrent	demonstrate; show
démonstration	demonstration
chercher	seek; search; look for
cherchent	seek
recherche	research; search
rechercher	seek; search
recherches	research; search
trouver	find
trouvent	find
retrouver	find
perdre	lose
perd	lose
perdent	lose
perdu	lose
perte	loss
pertes	loss; casualty
gagner	win; earn; gain
gain	gain
gagnant	winner; winning
vainqueur	winner
emporter	win
l emporter	win
remporter	win
vaincre	defeat
vaincu	defeat
victoire	victory; win
défaite	defeat
battre	beat; defeat
battu	beat; defeat
bat	beat
se battre	fight
combattre	fight; combat
combattu	fight
combattant	fighter; combatant
combat	fight; combat; battle
combats	fighting; fight
lutter	fight; struggle
lutte	fight; struggle
lutte contre	fight against
lutte contre le terrorisme	fight against terrorism
affronter	face; confront; clash
affrontement	clash; confrontation
affrontements	clash; fighting
affrontent	face
conflit	conflict
conflit armé	armed conflict
guerre	war
guerre civile	civil war
guerre mondiale	world war
première guerre mondiale	world war i
seconde guerre mondiale	world war ii
guerre froide	cold war
guerre commerciale	trade war
crime de guerre	war crime
crimes de guerre	war crime
crimes contre l humanité	crime against humanity
crime contre l humanité	crime against humanity
génocide	genocide
nettoyage ethnique	ethnic cleansing
paix	peace
processus de paix	peace process
plan de paix	peace plan
prix nobel	nobel prize
trêve	truce
armistice	armistice
armée	army; military; armed
armé	armed; arm
forces armées	armed forces
armée de terre	army
armée de l air	air force
forces de sécurité	security forces
forces de l ordre	police; security forces
forces spéciales	special forces
militaire	military; soldier
soldat	soldier
troupe	troop
troupes	troops
marine	navy; marine
naval	naval
navire	ship; vessel
navire de guerre	warship
bateau	boat; ship
bateaux	boat; ship
sous marin	submarine
porte avions	aircraft carrier
avion	plane; aircraft
avion de chasse	fighter jet
avions de combat	fighter jet
avion de ligne	airliner
hélicoptère	helicopter
drone	drone
char	tank
chars	tank
blindé	armored
missile	missile
missile balistique	ballistic missile
balistique	ballistic
roquette	rocket
fusée	rocket
obus	shell
artillerie	artillery
bombe	bomb
bombe atomique	atomic bomb
bombarder	bomb
bombardement	bombing; shelling
bombardements	bombing; shelling
frappe	strike
frappe aérienne	airstrike
frappes aériennes	airstrike
raid aérien	air raid; airstrike
raid	raid
frapper	strike; hit
attaque	attack
attaquer	attack
attaquent	attack
attaquant	attacker; striker; forward
assaillant	assailant; attacker
attentat	attack; bombing
attentat suicide	suicide bombing
attentat à la bombe	bombing; bomb attack
attentats	attack
kamikaze	suicide bomber
voiture piégée	car bomb
explosion	explosion; blast
exploser	explode
explosif	explosive
explosive	explosive
mine	mine
arme	weapon; gun
armes	weapon; arms
arme à feu	gun; firearm
armes à feu	gun; firearm
armes chimiques	chemical weapon
arme nucléaire	nuclear weapon
armes nucléaires	nuclear weapon
arme blanche	knife
ventes d armes	arms sale
trafic d armes	arms trafficking
armement	armament; weapon
désarmement	disarmament
munitions	ammunition
fusil	rifle
pistolet	pistol
balle	bullet; ball
couteau	knife
couteaux	knife
tirer	fire; shoot; pull
tir	shot; fire; shooting
tirs	fire; shooting; shot
tireur	shooter; gunman
fusillade	shooting
coup	blow; shot; hit
coups	blow; shot
coup de feu	gunshot; shot
coups de feu	gunshot; shot
coup d état	coup
coup de main	hand
putsch	coup
putschiste	coup leader
junte	junta
invasion	invasion
envahir	invade
occupation	occupation
occuper	occupy
annexion	annexation
annexer	annex
offensive	offensive
contre offensive	counteroffensive
riposte	response; retaliation
riposter	retaliate; respond
représailles	retaliation; reprisal
siège	seat; headquarters; siege
assiéger	besiege
libération	release; liberation
libérer	release; free; liberate
libre	free
libérateur	liberating
capturer	capture
capture	capture
otage	hostage
otages	hostage
enlèvement	kidnapping; abduction
enlever	kidnap; remove
rançon	ransom
prisonnier	prisoner
prisonnier de guerre	prisoner of war
prisonniers de guerre	prisoner of war
prison	prison; jail
emprisonner	imprison; jail
emprisonnement	imprisonment
incarcérer	imprison; jail
incarcération	imprisonment
torture	torture
torturer	torture
exécution	execution
exécuter	execute; carry out
décapiter	behead
décapitation	beheading
massacre	massacre
massacrer	massacre
tuer	kill
tuent	kill
tué	kill
tuerie	killing; massacre
tueur	killer
mort	death; dead; die
morts	dead; death
mortel	deadly; fatal
mortalité	mortality
mourir	die
meurt	die
meurent	die
mourut	die
décès	death
décéder	die
décédé	die; deceased
blesser	injure; wound
blessé	injure; wound
blessés	injured; wounded
blessure	injury; wound
victime	victim
victimes	victim; casualty
bilan	toll; record; balance sheet
bilan humain	death toll
survivant	survivor
survivre	survive
survécu	survive
survie	survival
rescapé	survivor
cadavre	body; corpse
corps	body; corps
dépouille	remains
obsèques	funeral
funérailles	funeral
enterrer	bury
enterrement	funeral; burial
cimetière	cemetery
tombe	grave; tomb
deuil	mourning
hommage	tribute
commémoration	commemoration
commémorer	commemorate
anniversaire	anniversary; birthday
terrorisme	terrorism
terroriste	terrorist
groupe terroriste	terrorist group
attaque terroriste	terrorist attack
attentat terroriste	terrorist attack
antiterroriste	counterterrorism; anti-terrorism
djihadiste	jihadist
jihadiste	jihadist
djihad	jihad
islamiste	islamist
islamisme	islamism
état islamique	islamic state
organisation état islamique	islamic state
groupe état islamique	islamic state
daech	islamic state; isis
al qaïda	al qaeda
talibans	taliban
hezbollah	hezbollah
houthis	houthi
rebelle	rebel
rébellion	rebellion
insurgé	insurgent
insurrection	insurgency; insurrection
milice	militia
milicien	militiaman
mercenaire	mercenary
militant	activist; militant
paramilitaire	paramilitary
guérilla	guerrilla
extrémiste	extremist
extrémisme	extremism
radical	radical
radicalisation	radicalization
radicaliser	radicalize
ennemi	enemy
espion	spy
espionnage	espionage; spying
espionner	spy
renseignement	intelligence; information
renseignements	intelligence; information
services de renseignement	intelligence service; intelligence agency
service de renseignement	intelligence service
service secret	secret service
services secrets	secret service; intelligence service
secret	secret
sécurité	security; safety
sécurité nationale	national security
sécurité sociale	social security
sécurité routière	road safety
insécurité	insecurity
sûreté	safety; security
sécuriser	secure
sûr	sure; safe
état d urgence	state of emergency
urgence	emergency; urgency
urgences	emergency room
urgent	urgent
couvre feu	curfew
loi martiale	martial law
patrouille	patrol
surveillance	surveillance; monitoring
surveiller	monitor; watch
garde	guard; custody
garder	keep; guard
garde à vue	police custody
garde côtes	coast guard
gardien	guard; goalkeeper
gardien de but	goalkeeper
gardiens de la révolution	revolutionary guard
police	police
policier	police officer; police
policière	police; police officer
policiers	police officer; police
agent	agent; officer
agents	agent; officer
gendarme	gendarme; police officer
gendarmerie	gendarmerie; police
enquête	investigation; inquiry; survey
enquêter	investigate
enquêteur	investigator
ouvrir une enquête	open investigation
ouvert une enquête	open investigation
suspect	suspect
suspecter	suspect
soupçon	suspicion
soupçonner	suspect
soupçonné	suspect
présumé	alleged; suspected
crime	crime
criminel	criminal
criminelle	criminal
criminalité	crime
crime organisé	organized crime
délit	offense; crime
délinquance	crime; delinquency
délinquant	offender
meurtre	murder
meurtrier	murderer; deadly
assassiner	murder; assassinate
assassinat	murder; assassination
assassin	killer; murderer
homicide	homicide
homicide involontaire	manslaughter
violer	rape; violate
viol	rape
violeur	rapist
violation	violation
violences	violence
violence	violence
violent	violent
violences conjugales	domestic violence
violences sexuelles	sexual violence
agression	assault; aggression
agression sexuelle	sexual assault
agressions sexuelles	sexual assault
agresser	assault; attack
agresseur	attacker; aggressor
harcèlement	harassment
harcèlement sexuel	sexual harassment
harceler	harass
abus	abuse
abus sexuels	sexual abuse
abuser	abuse
maltraitance	abuse; mistreatment
vol	flight; theft
voler	steal; fly
vols	flight; theft
voleur	thief
cambriolage	burglary
braquage	robbery
fraude	fraud
fraude fiscale	tax fraud; tax evasion
évasion fiscale	tax evasion
escroquerie	fraud; scam
escroc	fraudster; crook
corruption	corruption; bribery
corrompu	corrupt
pot de vin	bribe
pots de vin	bribe
blanchiment d argent	money laundering
détournement	embezzlement; hijacking
détournement de fonds	embezzlement
détourner	divert; hijack
trafic	traffic; trafficking
trafic de drogue	drug trafficking
trafiquant	trafficker
trafiquants de drogue	drug trafficker
drogue	drug
cocaïne	cocaine
héroïne	heroin; heroine
stupéfiants	drug; narcotics
cannabis	cannabis
contrebande	smuggling
passeur	smuggler
passeurs	smuggler
gang	gang
mafia	mafia
complice	accomplice
complicité	complicity
complot	plot; conspiracy
complotiste	conspiracy theorist
justice	justice
judiciaire	judicial; legal
juridique	legal
tribunal	court; tribunal
tribunaux	court
cour	court
cour d appel	court of appeal; appeals court
cour d assises	assize court
cour de cassation	court of cassation
juge	judge
juge d instruction	investigating judge; investigating magistrate
magistrat	magistrate; judge
procureur	prosecutor
procureur général	attorney general; prosecutor general
procureure	prosecutor
parquet	prosecutor
avocat	lawyer; attorney
avocate	lawyer
procès	trial
audience	hearing; audience
verdict	verdict
peine	sentence; penalty
peine de mort	death penalty
peine de prison	prison sentence
à perpétuité	life sentence
prison à vie	life in prison
avec sursis	suspended
prison ferme	prison
amende	fine
amendes	fine
coupable	guilty; culprit
culpabilité	guilt
innocent	innocent
innocence	innocence
acquitter	acquit; pay
acquittement	acquittal
plainte	complaint
porter plainte	file complaint
porté plainte	file complaint
plaider	plead
plaider coupable	plead guilty
recours	appeal; recourse; use
faire appel	appeal
interjeter appel	appeal
liberté provisoire	bail
liberté sous caution	bail
liberté conditionnelle	parole
caution	bail; deposit
inculper	charge; indict
inculpation	charge; indictment
mandat d arrêt	arrest warrant
extradition	extradition
extrader	extradite
perquisition	search; raid
perquisitionner	search; raid
instruction	instruction; investigation
légal	legal
légalement	legally
illégal	illegal
illégalement	illegally
légitime	legitimate
légitime défense	self-defense
légitimité	legitimacy
légaliser	legalize
légalisation	legalization
infraction	offense; violation
jury	jury
juré	juror
saisir	seize
saisie	seizure
confisquer	confiscate
fuite	leak; flight; escape
fuites	leak
fuir	flee
fui	flee
fuient	flee
fuyant	flee
fugitif	fugitive
en fuite	on the run
évader	escape
évasion	escape
économie	economy
économies	saving; economy
économique	economic
économiste	economist
économiser	save
croissance	growth
croissance économique	economic growth
taux de croissance	growth rate
croître	grow
croissant	growing
crû	grow
récession	recession
crise	crisis
crise économique	economic crisis
crise financière	financial crisis
crise sanitaire	health crisis
crise de la dette	debt crisis
crise énergétique	energy crisis
crise humanitaire	humanitarian crisis
inflation	inflation
taux d inflation	inflation rate
déflation	deflation
pib	gdp
produit intérieur brut	gross domestic product
pnb	gnp
produit national brut	gross national product
coût de la vie	cost of living
niveau de vie	standard of living
pouvoir d achat	purchasing power
marché	market
marchés financiers	financial market
marché du travail	labor market; job market
marché noir	black market
marché des changes	foreign exchange market
part de marché	market share
parts de marché	market share
marchés	market
bourse	stock exchange; stock market
place financière	financial center
boursier	stock market; stock
action	action; share
actions	share; stock; action
actionnaire	shareholder
actionnariat	shareholding
obligations	bond; obligation
titre	title; security; headline
titres	security; title
dividende	dividend
investir	invest
investissement	investment
investisseur	investor
désinvestissement	disinvestment; divestment
capital	capital
capitaux	capital
capitalisme	capitalism
capitalisation boursière	market capitalization
augmentation de capital	capital increase
fonds	fund
fonds propres	equity
fonds de pension	pension fund
fonds d investissement	investment fund
fonds publics	public fund
collecte de fonds	fundraising
finance	finance
financer	finance; fund
financement	financing; funding
financier	financial
banque	bank
bancaire	banking; bank
compte bancaire	bank account
banquier	banker
prêt	loan; ready
prêts	loan
prêter	lend
prêteur	lender
emprunt	loan; borrowing
emprunter	borrow
crédit	credit; loan
crédit d impôt	tax credit
carte de crédit	credit card
carte bancaire	bank card
carte	card; map
créancier	creditor
créance	claim; debt
débiteur	debtor
dette	debt
dette publique	public debt
dette extérieure	foreign debt
endettement	debt; indebtedness
endetté	indebted
rembourser	repay; reimburse
remboursement	repayment; reimbursement
défaut de paiement	default
défaut	default; defect; fault
faillite	bankruptcy
liquidation	liquidation
liquidité	liquidity
liquidités	cash; liquidity
redressement judiciaire	receivership
taux	rate
taux d intérêt	interest rate
taux directeur	key rate
taux de change	exchange rate
taux de chômage	unemployment rate
intérêt	interest
intéresser	interest
intéressant	interesting
monnaie	currency; money
monnaie unique	single currency
monétaire	monetary
devise	currency
devises	foreign currency; currency
dollar	dollar
euro	euro
livre	book; pound
livre sterling	pound sterling
livres sterling	pound
yen	yen
yuan	yuan
rouble	ruble
roupie	rupee
franc suisse	swiss franc
mark	mark
couronnes	crown
cryptomonnaie	cryptocurrency
bitcoin	bitcoin
argent	money; silver
espèces	cash; species
liquide	liquid; cash
dévaluation	devaluation
dévaluer	devalue
dépréciation	depreciation
budget	budget
budgétaire	budget; fiscal
déficit	deficit
déficit budgétaire	budget deficit
déficit public	public deficit
déficit commercial	trade deficit
excédent	surplus
excédent commercial	trade surplus
excédentaire	surplus
balance commerciale	trade balance
dépense	expense; spending
dépenses	spending; expenditure; expense
dépenses publiques	public spending
dépenser	spend
recettes	revenue; receipt
recette	recipe; revenue
impôt	tax
impôts	tax
impôt sur le revenu	income tax
baisse d impôts	tax cut
baisses d impôts	tax cut
hausse d impôts	tax increase
fiscal	tax; fiscal
fiscalité	taxation; tax
paradis fiscal	tax haven
paradis fiscaux	tax haven
taxe	tax
taxes	tax
taxer	tax
tva	vat
austérité	austerity
rigueur	rigor; austerity
plan de sauvetage	rescue plan; bailout
plan de relance	stimulus plan; recovery plan
sauvetage	rescue
subvention	subsidy; grant
subventionner	subsidize
privatisation	privatization
privatiser	privatize
nationalisation	nationalization
nationaliser	nationalize
déréglementation	deregulation
réglementation	regulation
réglementaire	regulatory
règlement	regulation; settlement
régler	settle; resolve
régulation	regulation
régulateur	regulator
règle	rule
règles	rule
commerce	trade; commerce
commerce extérieur	foreign trade
commerce international	international trade
commerce mondial	world trade
libre échange	free trade
accord de libre échange	free trade agreement
commercial	commercial; trade
commerçant	shopkeeper; merchant; trader
échange	exchange; trade
échanges	trade; exchange
échanges commerciaux	trade
échanger	exchange
exportation	export
exporter	export
exportateur	exporter
importation	import
importer	import
importateur	importer
tarif	tariff; rate; price
tarifs	price; tariff; rate
droits douaniers	customs duty; tariff
quota	quota
protectionnisme	protectionism
protectionniste	protectionist
concurrence	competition
concurrent	competitor; rival
concurrentiel	competitive
compétitif	competitive
compétitivité	competitiveness
monopole	monopoly
vente	sale
ventes	sale
vendre	sell
vend	sell
vendent	sell
vendu	sell
vendeur	seller; salesman
en vente	on sale
vente aux enchères	auction
enchères	auction
enchère	bid; auction
vente au détail	retail sale
ventes au détail	retail sales
détaillant	retailer
grossiste	wholesaler
achat	purchase; buying
achats	purchase; shopping
acheter	buy; purchase
achètent	buy
acheteur	buyer
racheter	buy; buy back; take over
rachat	buyout; takeover; purchase
acquérir	acquire
acquis	acquire
acquisition	acquisition
offre	offer; supply; bid
offrir	offer
offert	offer
offrent	offer
offre publique d achat	takeover bid; tender offer
opa	takeover bid
appel d offres	tender
fusion	merger; fusion
fusionner	merge
fusions acquisitions	mergers and acquisitions
coentreprise	joint venture
cession	sale; disposal
céder	give up; sell; yield
prix	price; prize
hausse des prix	price increase; price rise
prix du pétrole	oil price
prix à la consommation	consumer price
indice des prix	price index
indice	index; clue
cher	expensive; dear
coût	cost
coûts	cost
coûter	cost
coûteux	costly; expensive
bon marché	cheap
gratuit	free
gratuitement	free of charge
hausse	rise; increase
en hausse	up; rising
en hausse de	up
augmenter	increase; rise; raise
augmentation	increase; rise
augmentent	increase; rise
accroître	increase
accru	increase
accroissement	increase; growth
baisse	decline; fall; drop; decrease
en baisse	down; falling
en baisse de	down
baisser	fall; drop; lower
baissent	fall; drop
diminuer	decrease; reduce
diminution	decrease; reduction
réduire	reduce; cut
réduit	reduce; cut
réduction	reduction; cut
réduisant	reduce
reculer	fall; decline; retreat
recul	decline; fall
chuter	fall; plunge; drop
chute	fall; drop; collapse
plonger	plunge; dive
bondir	jump; surge
bond	jump; leap
grimper	climb; rise
flambée	surge
s effondrer	collapse
effondrement	collapse
effondrer	collapse
rebond	rebound
rebondir	rebound
stabiliser	stabilize
stable	stable
stabilité	stability
instabilité	instability
volatilité	volatility
élever	raise; rise
élevé	high
niveau	level
niveaux	level
haut	high; top
haute	high
hauteur	height
bas	low; bottom
basse	low
faible	weak; low
faiblesse	weakness
affaiblir	weaken
fort	strong; fort
forte	strong
fortement	strongly; sharply
renforcer	strengthen; reinforce
renforcement	strengthening
renfort	reinforcement
stimuler	stimulate; boost
doper	boost
freiner	slow; curb
frein	brake
accélérer	accelerate; speed up
accélération	acceleration
ralentir	slow
ralentissement	slowdown
rapide	fast; rapid; quick
rapidement	quickly; rapidly
vitesse	speed
lent	slow
lente	slow
lentement	slowly
entreprise	company; firm; business
entreprises	company; business
entrepreneur	entrepreneur; contractor
petites et moyennes entreprises	small and medium-sized
pme	small business
société	company; society
sociétés	company; society
société civile	civil society
société mère	parent company
compagnie	company
compagnie aérienne	airline
compagnies aériennes	airline
compagnie d assurance	insurance company
groupe	group
groupement	group
filiale	subsidiary
succursale	branch
multinationale	multinational
multinational	multinational
géant	giant
siège social	headquarters
usine	factory; plant
chantier	site; construction site
atelier	workshop
entrepôt	warehouse
magasin	store; shop
boutique	shop; store
supermarché	supermarket
centre commercial	shopping center; mall
client	customer; client
clientèle	customer; clientele
consommateur	consumer
consommatrice	consumer
consommation	consumption
consommer	consume
fournisseur	supplier
fournir	provide; supply
fournit	provide; supply
fourniture	supply
approvisionnement	supply
approvisionner	supply
chaîne d approvisionnement	supply chain
livrer	deliver
livraison	delivery
stock	stock; inventory
stocks	stock; inventory
pénurie	shortage
production	production; output
produire	produce
produit	product; produce
produits	product
produisent	produce
produisant	produce
productivité	productivity
productif	productive
producteur	producer
productrice	producer
fabriquer	manufacture; make
fabrication	manufacturing; production
fabricant	manufacturer; maker
constructeur	manufacturer; builder; carmaker
constructeur automobile	carmaker; automaker
constructeurs automobiles	carmaker; automaker
construire	build; construct
construit	build
construction	construction
reconstruction	reconstruction
reconstruire	rebuild
bâtir	build
bâtiment	building
industrie	industry
industriel	industrial; industrialist
industrie automobile	auto industry
automobile	car; automobile; automotive
secteur	sector
secteur privé	private sector
secteur public	public sector
secteur bancaire	banking sector
privé	private
public	public
publique	public
publics	public
publiquement	publicly
service public	public service
services publics	public service
service	service; department
services	service
activité	activity; business
activités	activity
actif	active; asset
actifs	asset
active	active
activer	activate
passif	liability; passive
chiffre d affaires	revenue; turnover; sales
chiffre	figure; number
chiffres	figure
affaire	case; affair; business
affaires	business; affair
homme d affaires	businessman
hommes d affaires	businessman
femme d affaires	businesswoman
bénéfice	profit; benefit
bénéfices	profit
bénéfice net	net profit; net income
résultat net	net profit; net income
perte nette	net loss
bénéfice d exploitation	operating profit
bénéfice par action	earnings per share
résultat	result
résultats	result
chiffres officiels	official figure
bénéficier	benefit
bénéficiaire	beneficiary; profitable
profit	profit; benefit
profiter	take advantage; benefit; enjoy
rentable	profitable
rentabilité	profitability
rendement	yield; performance
marge	margin
valeur	value
valeurs	value; stock
évaluer	assess; evaluate; estimate
évaluation	assessment; evaluation
revenu net	net income
richesse	wealth
riche	rich; wealthy
milliardaire	billionaire
millionnaire	millionaire
fortune	fortune
pauvre	poor
pauvreté	poverty
inégalité	inequality
inégalités	inequality
égalité	equality; tie
égal	equal
salaire	wage; salary; pay
salaires	wage
salaire minimum	minimum wage
salarié	employee
salarial	wage
rémunération	pay; remuneration; compensation
payer	pay
paiement	payment
prime	bonus; premium
facture	bill; invoice
locataire	tenant
louer	rent; praise
location	rental
propriétaire	owner; landlord
propriété	property; ownership
propriété intellectuelle	intellectual property
posséder	own; possess
possèdent	own
immobilier	real estate; property
logement	housing; home
logements	housing; home
hypothèque	mortgage
prêt immobilier	mortgage
travail	work; job; labor
travaux	work
travailler	work
travaillent	work
travailleur	worker
travailleuse	worker
travailleurs	worker
ouvrier	worker
emploi	job; employment
emplois	job
suppression d emplois	job cut
suppressions d emplois	job cut
suppressions de postes	job cut
création d emplois	job creation
employé	employee; worker
employer	use; employ
employeur	employer
poste	post; position; job
postes	post; job
embauche	hiring
embaucher	hire
recruter	recruit; hire
recrutement	recruitment; hiring
licenciement	layoff; dismissal
licencier	lay off; fire; dismiss
chômage	unemployment
chômeur	unemployed
chômage partiel	furlough
retraite	retirement; pension; retreat
retraité	retiree; pensioner
âge de la retraite	retirement age
pension	pension
syndicat	union; trade union
syndical	union
syndicats	union
grève	strike
gréviste	striker
grève générale	general strike
grève de la faim	hunger strike
manifestation	demonstration; protest
manifestations	protest; demonstration
manifester	demonstrate; protest
manifestant	protester; demonstrator
protester	protest
protestation	protest
protestant	protestant
émeute	riot
émeutier	rioter
gilets jaunes	yellow vest
rassemblement	rally; gathering
rassembler	gather
mouvement	movement
mouvement social	strike; protest
mobilisation	mobilization
mobiliser	mobilize
foule	crowd
gaz lacrymogène	tear gas
contester	contest; dispute; challenge
contestation	protest; dispute
revendiquer	claim
revendication	claim; demand
contrat	contract
sous traitant	subcontractor
commande	order; command
commander	order; command
projet	project; plan
projets	project; plan
plan	plan
planifier	plan
planification	planning
prévoir	plan; forecast; expect
prévu	plan; schedule; expect
prévoit	plan; forecast; expect
prévoient	plan; expect
prévision	forecast
prévisions	forecast
comme prévu	as planned
imprévu	unexpected
programme	program
programmer	schedule; program
calendrier	calendar; schedule; timetable
date limite	deadline
date	date
délai	deadline; delay
délais	deadline; delay
échéance	deadline; maturity
stratégie	strategy
stratégique	strategic
objectif	goal; objective; target
objectifs	goal; objective; target
but	goal; aim
buts	goal
cible	target
cibler	target
viser	aim; target
visent	aim
visant	aim
mesure	measure
mesures	measure
mesurer	measure
efficace	effective; efficient
efficacité	efficiency; effectiveness
effort	effort
efforcer	strive
tenter	try; attempt
tentent	try; attempt
tentative	attempt
tentative d assassinat	assassination attempt
essayer	try
essai	test; trial; essay
essais	test; trial
essais cliniques	clinical trial
essai clinique	clinical trial
réussir	succeed; manage
réussite	success
succès	success
échouer	fail
échec	failure
échecs	failure; chess
progrès	progress
progresser	progress; advance; rise
progression	progress; increase; growth
améliorer	improve
amélioration	improvement
aggraver	worsen; aggravate
aggravation	worsening
détérioration	deterioration
détériorer	deteriorate
pire	worst; worse
meilleur	best; better
meilleure	best; better
développer	develop
développement	development
développement durable	sustainable development
durable	sustainable; lasting
pays en développement	developing country
pays développés	developed country
pays émergents	emerging country
pays industrialisés	industrialized country
tiers monde	third world
matière première	raw material
matières premières	raw material; commodity
énergie	energy
énergétique	energy
énergies renouvelables	renewable energy
énergie renouvelable	renewable energy
renouvelable	renewable
renouveler	renew
renouvellement	renewal
énergie nucléaire	nuclear energy; nuclear power
énergie solaire	solar energy
énergie éolienne	wind power
éolienne	wind turbine
solaire	solar
panneaux solaires	solar panel
nucléaire	nuclear
centrale nucléaire	nuclear power plant; nuclear plant
centrales nucléaires	nuclear power plant
centrale	power plant; central
central	central
réacteur	reactor
réacteur nucléaire	nuclear reactor
uranium	uranium
enrichissement	enrichment
programme nucléaire	nuclear program
essai nucléaire	nuclear test
électricité	electricity; power
électrique	electric; electrical
panne d électricité	power outage
panne	breakdown; outage
pétrole	oil
pétrole brut	crude oil
brut	crude; gross
pétrolier	oil; tanker
pétrolière	oil
compagnie pétrolière	oil company
compagnies pétrolières	oil company
gisement	deposit; field
forage	drilling
raffinerie	refinery
gaz	gas
gaz naturel	natural gas
gazoduc	gas pipeline
oléoduc	oil pipeline
gazier	gas
effet de serre	greenhouse effect
essence	gasoline; petrol
carburant	fuel
combustible	fuel
combustibles fossiles	fossil fuel
énergies fossiles	fossil fuel
fossile	fossil
charbon	coal
houille	coal
hydrogène	hydrogen
batterie	battery
ressource	resource
ressources	resource
ressources naturelles	natural resource
métal	metal
métaux	metal
acier	steel
cuivre	copper
aluminium	aluminum
plomb	lead
terres rares	rare earth
minier	mining
mineur	minor; miner
diamant	diamond
bijoux	jewel; jewelry
environnemental	environmental
climat	climate
climatique	climate
changement climatique	climate change
changements climatiques	climate change
réchauffement climatique	global warming
réchauffement	warming
dérèglement climatique	climate change
émission	emission; broadcast; program
émissions	emission
émettre	issue; emit
émis	issue; emit
émetteur	issuer; transmitter
dioxyde de carbone	carbon dioxide
co2	co2
carbone	carbon
neutralité carbone	carbon neutrality
pollution	pollution
pollution de l air	air pollution
polluer	pollute
polluant	pollutant; polluting
déchet	waste
déchets	waste
ordures	garbage
plastique	plastic
recyclage	recycling
recycler	recycle
biodiversité	biodiversity
écosystème	ecosystem
espèce	species
espèce menacée	endangered species
animal	animal
animaux	animal
faune	wildlife
sauvage	wild
nature	nature
naturel	natural
forêt	forest
déforestation	deforestation
forestier	forest
arbre	tree
plante	plant
fleur	flower
bois	wood
jardin	garden
parc	park
parc national	national park
terre	land; earth; ground
terres	land
terrain	ground; field; land
sol	soil; ground
planète	planet
mer	sea
maritime	maritime
océan	ocean
eau	water
eaux	water
eau potable	drinking water
lac	lake
rivière	river
fleuve	river
barrage	dam
île	island
îles	island
côte	coast
côtier	coastal
plage	beach
port	port; harbor
montagne	mountain
vallée	valley
désert	desert
sable	sand
glacier	glacier
glace	ice
pôle	pole
ciel	sky
soleil	sun
lune	moon
étoile	star
vent	wind
vents	wind
pluie	rain
pluies	rain
pluies torrentielles	torrential rain
neige	snow
tempête	storm
tempête tropicale	tropical storm
orage	thunderstorm; storm
ouragan	hurricane
cyclone	cyclone
typhon	typhoon
tornade	tornado
inondation	flood; flooding
inondations	flood; flooding
inonder	flood
sécheresse	drought
canicule	heatwave
vague de chaleur	heatwave
chaleur	heat
chaud	hot; warm
froid	cold
température	temperature
températures	temperature
météo	weather
météorologique	weather; meteorological
météorologie	meteorology
intempéries	bad weather
mauvais temps	bad weather
temps	time; weather
catastrophe	disaster; catastrophe
catastrophe naturelle	natural disaster
catastrophes naturelles	natural disaster
séisme	earthquake
tremblement de terre	earthquake
magnitude	magnitude
tsunami	tsunami
raz de marée	tidal wave
éruption	eruption
éruption volcanique	volcanic eruption
volcan	volcano
avalanche	avalanche
glissement de terrain	landslide
glissements de terrain	landslide
incendie	fire
incendies	fire; wildfire
incendie criminel	arson
feu	fire
feux	fire; light
feux de forêt	forest fire; wildfire
feu de forêt	forest fire; wildfire
flamme	flame
pompier	firefighter
pompiers	firefighter
fumée	smoke
brûler	burn
sinistre	disaster
dégât	damage
dégâts	damage
dommage	damage
dommages	damage
endommager	damage
détruire	destroy
détruit	destroy
destruction	destruction
ravager	ravage; devastate
dévaster	devastate
dévastateur	devastating
décombres	rubble
débris	debris
effondré	collapse
secours	rescue; relief; aid
secouriste	rescuer; rescue worker
sauveteur	rescuer
sauver	save; rescue
évacuer	evacuate
évacuation	evacuation
abri	shelter
abriter	shelter; house
sans abri	homeless
famine	famine
faim	hunger
soif	thirst
naufrage	shipwreck; sinking
couler	sink; flow
noyer	drown
noyade	drowning
accident	accident; crash
accident de la route	road accident; car accident
accident d avion	plane crash
crash	crash
s écraser	crash
écraser	crush; crash
collision	collision
percuter	hit; crash
marée noire	oil spill
épidémie	epidemic; outbreak
pandémie	pandemic
coronavirus	coronavirus
covid 19	covid-19
virus	virus
variant	variant
vaccin	vaccine
vaccination	vaccination
vacciner	vaccinate
vacciné	vaccinate
confinement	lockdown
confiner	confine
déconfinement	easing of lockdown
distanciation sociale	social distancing
masque	mask
pass sanitaire	health pass
passe sanitaire	health pass
contaminer	contaminate; infect
contamination	contamination; infection
contagieux	contagious
contagion	contagion
infecter	infect
infection	infection
symptôme	symptom
santé	health
santé publique	public health
santé mentale	mental health
sanitaire	health
système de santé	health system
soins	care
soin	care
soins de santé	health care
soins intensifs	intensive care
soigner	treat; care
réanimation	intensive care
hôpital	hospital
hôpitaux	hospital
hospitalier	hospital
hospitaliser	hospitalize
hospitalisation	hospitalization
clinique	clinic; clinical
médecin	doctor; physician
médecins	doctor
médecine	medicine
médical	medical
médicament	drug; medicine; medication
médicaments	drug; medicine
infirmier	nurse
infirmière	nurse
soignant	caregiver; health worker
pharmacie	pharmacy
pharmaceutique	pharmaceutical
laboratoire	laboratory; lab
patient	patient
patiente	patient
malade	sick; patient; ill
maladie	disease; illness
maladies	disease
maladie infectieuse	infectious disease
cancer	cancer
tumeur	tumor
sida	aids
vih	hiv
grippe	flu; influenza
grippe aviaire	bird flu; avian flu
paludisme	malaria
choléra	cholera
rougeole	measles
tuberculose	tuberculosis
diabète	diabetes
diabétique	diabetic
obésité	obesity
crise cardiaque	heart attack
cardiaque	heart; cardiac
cœur	heart
sang	blood
cerveau	brain
poumon	lung
peau	skin
os	bone
tête	head
visage	face
œil	eye
yeux	eye
oreille	ear
bouche	mouth
dent	tooth
bras	arm
main	hand
mains	hand
main d œuvre	workforce; labor
doigt	finger
jambe	leg
genou	knee
genoux	knee
cheville	ankle
pied	foot
pieds	foot
épaule	shoulder
cheveux	hair
voix off	voiceover
traitement	treatment; processing
traiter	treat; deal
guérir	cure; recover
guérison	recovery
opération	operation
opérations	operation
opérationnel	operational
opérateur	operator
opérer	operate
chirurgie	surgery
chirurgien	surgeon
greffe	transplant
dépistage	screening; testing
dépister	screen; detect
diagnostic	diagnosis
diagnostiquer	diagnose
test	test
tester	test
testé positif	test positive
positif	positive
positive	positive
négatif	negative
négative	negative
grossesse	pregnancy
enceinte	pregnant
avortement	abortion
ivg	abortion
avorter	abort
contraception	contraception
naissance	birth
natalité	birth rate
naître	be born
né	born
née	born
nouveau né	newborn
euthanasie	euthanasia
suicide	suicide
suicider	suicide
dépression	depression
stress	stress
handicap	disability
handicapé	disabled
personnes âgées	elderly; old people
maison de retraite	nursing home
ehpad	nursing home
tabac	tobacco
fumer	smoke
fumeur	smoker
cigarette	cigarette
alcool	alcohol
alcoolisme	alcoholism
toxicomane	drug addict
overdose	overdose
science	science
sciences	science
scientifique	scientist; scientific
chercheur	researcher
chercheuse	researcher
étude	study
études	study
étudier	study
étudiant	student
étudiante	student
expérience	experience; experiment
expérimental	experimental
expérimenté	experienced
expert	expert
spécialiste	specialist; expert
spécialisé	specialized
spécial	special
découverte	discovery
découvrir	discover
découvert	discover; overdraft
découvrent	discover
inventer	invent
invention	invention
innovation	innovation
innover	innovate
espace	space
spatial	space
agence spatiale	space agency
station spatiale	space station
station spatiale internationale	international space station
astronaute	astronaut
satellite	satellite
lancement spatial	space launch
univers	universe
physique	physical; physics
chimie	chemistry
chimique	chemical
biologie	biology
biologique	biological; organic
génétique	genetic; genetics
adn	dna
cellule	cell
cellules souches	stem cell
mathématiques	mathematics
théorie	theory
technologie	technology
technologique	technological; technology
technique	technique; technical
technicien	technician
numérique	digital
informatique	computer; computing
ordinateur	computer
ordinateur portable	laptop
logiciel	software
intelligence artificielle	artificial intelligence; ai
ia	ai
apprentissage automatique	machine learning
robot	robot
algorithme	algorithm
internet	internet
internaute	internet user
site internet	website
site web	website
site	site
en ligne	online
ligne	line
réseau	network
réseaux	network
réseau social	social network
réseaux sociaux	social media; social network
plateforme	platform
moteur de recherche	search engine
moteur	engine; motor
téléphone	phone; telephone
téléphone portable	mobile phone; cell phone
téléphones portables	mobile phone
téléphonique	telephone; phone
appel téléphonique	phone call
téléphonie	telephony
téléphoner	phone; call
smartphone	smartphone
mobile	mobile; motive
portable	mobile; laptop
application	application; app
applications	app; application
appliquer	apply; enforce
utilisateur	user
utilisation	use
utiliser	use
utilisent	use
usage	use
usager	user
utile	useful
inutile	useless; unnecessary
message	message
messagerie	messaging
courriel	email
e mail	email
mot de passe	password
piratage	hacking; piracy
pirate	pirate; hacker
pirate informatique	hacker
pirates informatiques	hacker
cyberattaque	cyberattack
cybersécurité	cybersecurity
vie privée	privacy; private life
écran	screen
caméra	camera
appareil	device; plane; camera
appareils	device
appareil photo	camera
photo	photo; picture
photographie	photograph; photography
photographe	photographer
image	image; picture
images	image; footage
vidéo	video
jeu vidéo	video game
jeux vidéo	video game
puce	chip
semi conducteur	semiconductor
semi conducteurs	semiconductor
télécommunications	telecommunications
matériel	equipment; hardware; material
matériaux	material
outil	tool
machine	machine
équipement	equipment
équipements	equipment
équiper	equip
installation	facility; installation
installations	facility
installer	install; settle
infrastructure	infrastructure
brevet	patent
droit d auteur	copyright
droits d auteur	copyright
transport	transport; transportation
transports	transport
transports en commun	public transport
transporter	transport; carry
circulation	traffic; circulation
circuler	circulate; run
voiture	car
voiture électrique	electric car
voitures électriques	electric car
véhicule	vehicle
véhicules électriques	electric vehicle
camion	truck
bus	bus
autobus	bus
autocar	bus; coach
train	train
train à grande vitesse	high-speed train
tgv	high-speed train
ferroviaire	rail; railway
chemin de fer	railway; railroad
chemins de fer	railway; railroad
rail	rail
gare	station; train station
métro	subway; metro
tramway	tram
vélo	bike; bicycle
moto	motorcycle
route	road; route
routier	road
autoroute	highway; motorway
rue	street
avenue	avenue
pont	bridge
tunnel	tunnel
chemin	path; way
voie	way; track; lane
aéroport	airport
aérien	air; aerial
aérienne	air; aerial
aviation	aviation
aéronautique	aerospace; aeronautical
pilote	pilot; driver
piloter	pilot; fly
conducteur	driver
conductrice	driver
conduire	drive; lead; conduct
conduit	lead; drive
conduite	driving; conduct
chauffeur	driver
équipage	crew
décoller	take off
décollage	takeoff
atterrir	land
atterrissage	landing
à bord	aboard; on board
bord	edge; side
cargaison	cargo
fret	freight; cargo
conteneur	container
voyage	trip; travel; journey
voyager	travel
voyageur	traveler; passenger
visite	visit
visite officielle	official visit
visiter	visit
visiteur	visitor
déplacement	trip; travel; displacement
déplacer	move
tourisme	tourism
touriste	tourist
touristique	tourist
vacances	holiday; vacation
hôtel	hotel
billet	ticket; banknote
valise	suitcase
sport	sport
sportif	sports; athlete
sportive	sports
athlète	athlete
athlétisme	athletics
football	football; soccer
footballeur	footballer
foot	football
rugby	rugby
tennis	tennis
basket	basketball
cyclisme	cycling
cycliste	cyclist
natation	swimming
nageur	swimmer
boxe	boxing
boxeur	boxer
ski	ski; skiing
patinage	skating
gymnastique	gymnastics
voile	sail; veil; sailing
course	race
courses	race; shopping
coureur	runner; rider
match	match; game
match nul	draw
équipe	team
équipe nationale	national team
équipe de france	france team
sélection	selection
sélectionner	select
sélectionneur	coach
entraîneur	coach; manager
entraînement	training
entraîner	train; lead; cause
joueur	player
joueuse	player
jouer	play
jouent	play
jeu	game
jeux	game
jeux olympiques	olympic games; olympics
jeux paralympiques	paralympic games
jo	olympics
olympique	olympic
comité international olympique	international olympic committee
cio	ioc
fifa	fifa
coupe du monde	world cup
coupe	cup; cut
coupe d europe	european cup
ligue des champions	champions league
ligue	league
ligue 1	ligue 1
première ligue	premier league
championnat	championship; league
championnat du monde	world championship
championnats du monde	world championship
champion	champion
champion du monde	world champion
championne	champion
champion olympique	olympic champion
médaille	medal
médaille d or	gold medal
médaille d argent	silver medal
médaille de bronze	bronze medal
record	record
record du monde	world record
tournoi	tournament
tournoi des six nations	six nations
finale	final
demi finale	semifinal
demi finales	semifinal
quart de finale	quarterfinal
quarts de finale	quarterfinal
huitièmes de finale	round of 16
marquer	score; mark
buteur	scorer; striker
penalty	penalty
arbitre	referee
carton rouge	red card
carton jaune	yellow card
stade	stadium; stage
supporter	fan; supporter
supporters	fan; supporter
spectateur	spectator
club	club
transfert	transfer
transférer	transfer
classement	ranking
classer	rank
étape	stage; step
tour de france	tour de france
grand prix	grand prix
dopage	doping
adversaire	opponent; rival
rival	rival
rivalité	rivalry
défi	challenge
défier	challenge; defy
compétition	competition
concours	contest; competition
culture	culture
culturel	cultural
patrimoine	heritage
patrimoine mondial	world heritage
art	art
arts	art
artiste	artist
artistique	artistic
musée	museum
exposition	exhibition; exposure
exposer	expose; exhibit
œuvre	work
œuvres	work
œuvre d art	work of art
œuvres d art	work of art
tableau	painting; table
tableaux	painting; table
peinture	painting
peintre	painter
sculpture	sculpture
musique	music
musical	musical
musicien	musician
chanson	song
chanter	sing
chanteur	singer
chanteuse	singer
concert	concert
album	album
orchestre	orchestra
opéra	opera
danse	dance
danser	dance
danseur	dancer
danseuse	dancer
théâtre	theater
pièce	piece; room; play; coin
spectacle	show
scène	scene; stage
film	movie; film
cinéma	cinema; film
réalisateur	director
réalisatrice	director
acteur	actor
actrice	actress
comédien	actor
comédienne	actress
comédie	comedy
rôle	role
série télévisée	tv series
télévision	television; tv
télévisé	televised
chaîne	chain; channel
chaîne de télévision	television channel; tv channel
radio	radio
diffuser	broadcast; spread
diffusion	broadcasting; spread
présentateur	presenter; host
présentatrice	presenter
animateur	host
vedette	star
star	star
célébrité	celebrity
festival	festival
festival de cannes	cannes film festival
oscar	oscar
cérémonie	ceremony
récompense	award; reward
récompenser	reward; award
décerner	award
lauréat	winner; laureate
littérature	literature
littéraire	literary
écrivain	writer
auteur	author; perpetrator
auteurs	author; perpetrator
roman	novel
poète	poet
poésie	poetry
poème	poem
livres	book; pound
lire	read
lit	bed; read
lu	read
lecteur	reader
lecture	reading
écrire	write
écrit	write
écrivent	write
écriture	writing
éditeur	publisher
édition	edition; publishing
bibliothèque	library
librairie	bookstore
page	page
journal	newspaper; journal
journaux	newspaper
quotidien	daily; newspaper
quotidienne	daily
hebdomadaire	weekly
mensuel	monthly
annuel	annual
trimestriel	quarterly
magazine	magazine
presse	press
agence de presse	news agency
journaliste	journalist; reporter
journalisme	journalism
rédacteur	editor
rédacteur en chef	editor-in-chief
rédaction	newsroom; writing
correspondant	correspondent
média	media; medium
médias	media
médias sociaux	social media
médiatique	media
médias d état	state media
article	article
interview	interview
interviewer	interview
reportage	report
actualité	news
nouvelle	new; news
nouvelles	news; new
nouveau	new
nouveaux	new
nouvel	new
nouvel an	new year
à nouveau	again
de nouveau	again
nouveauté	novelty
titrer	headline
publicitaire	advertising
censure	censorship
censurer	censor
propagande	propaganda
désinformation	disinformation; misinformation
fausses informations	fake news; false information
fausse nouvelle	fake news
rumeur	rumor
scandale	scandal
polémique	controversy; controversial
controverse	controversy
controversé	controversial
religion	religion
religieux	religious
religieuse	religious
église	church
église catholique	catholic church
catholique	catholic
chrétien	christian
chrétienne	christian
christianisme	christianity
protestants	protestant
orthodoxe	orthodox
juif	jewish; jew
juive	jewish
judaïsme	judaism
antisémite	antisemitic
antisémitisme	antisemitism
musulman	muslim
musulmane	muslim
islam	islam
islamique	islamic
chiite	shiite
sunnite	sunni
hindou	hindu
bouddhiste	buddhist
bouddhisme	buddhism
mosquée	mosque
synagogue	synagogue
temple	temple
cathédrale	cathedral
coran	koran; quran
bible	bible
ramadan	ramadan
pèlerinage	pilgrimage
pèlerin	pilgrim
noël	christmas
pâques	easter
dieu	god
foi	faith
croyance	belief
croyant	believer
prière	prayer
prier	pray
saint	saint; holy
sacré	sacred
vatican	vatican
saint siège	holy see
laïcité	secularism
laïque	secular
foulard	headscarf
voile islamique	islamic veil
charia	sharia
secte	sect; cult
esprit	spirit; mind
âme	soul
éducation	education
éducatif	educational
école	school
école primaire	primary school
écolier	schoolchild
scolaire	school
scolarité	schooling
collège	middle school; college
lycée	high school
lycéen	high school student
université	university
universitaire	university; academic
élève	student; pupil
classe	class
cours	course; class; price
en cours	ongoing; under way
diplôme	diploma; degree
examen	exam; examination; review
examiner	examine; review
baccalauréat	baccalaureate
formation	training; formation
former	form; train
formé	form; train
stage	internship
leçon	lesson
langue	language; tongue
langage	language
mot	word
mots	word
parole	word; speech
paroles	word; lyrics
parler	speak; talk
parlent	speak; talk
phrase	sentence
lettre	letter
lettre ouverte	open letter
traduction	translation
traduire	translate
traduit	translate
famille	family
familial	family
parent	parent
parents	parent
père	father
mère	mother
fils	son
fille	girl; daughter
filles	girl; daughter
garçon	boy
enfant	child
enfants	child
bébé	baby
frère	brother
sœur	sister
oncle	uncle
cousin	cousin
grand père	grandfather
grand mère	grandmother
grands parents	grandparent
épouse	wife
époux	husband
femme	woman; wife
femmes	woman
homme	man
hommes	man
couple	couple
mariage	marriage; wedding
mariage homosexuel	same-sex marriage
marier	marry
épouser	marry
divorce	divorce
divorcer	divorce
veuve	widow
ami	friend
amie	friend
amis	friend
amitié	friendship
petite amie	girlfriend
petit ami	boyfriend
voisin	neighbor; neighboring
collègue	colleague
camarade	comrade
compatriote	compatriot
jeune	young; young person
jeunes	young people; young; youth
jeune homme	young man
jeune femme	young woman
jeunesse	youth
adolescent	teenager
adulte	adult
âge	age
âgé	aged; elderly; old
vieux	old
vieille	old
vieil	old
personne	person; people
personnes	people; person
gens	people
individu	individual; person
individuel	individual
être humain	human being
êtres humains	human being
humain	human
humanité	humanity
homosexuel	homosexual; gay
homosexualité	homosexuality
gay	gay
transgenre	transgender
sexe	sex
sexuel	sexual
genre	gender; kind; genre
féminin	female; women's
masculin	male; men's
féminisme	feminism
féministe	feminist
racisme	racism
raciste	racist
racial	racial
discrimination	discrimination
ethnique	ethnic
tribu	tribe
tribal	tribal
esclavage	slavery
esclave	slave
noir	black
noire	black
blanc	white
blanche	white
rouge	red
bleu	blue
vert	green
jaune	yellow
rose	pink; rose
gris	gray
couleur	color
amour	love
aimer	love; like
haine	hate; hatred
colère	anger
furieux	furious; angry
joie	joy
heureux	happy
malheureusement	unfortunately
bonheur	happiness
triste	sad
tristesse	sadness
douleur	pain
souffrir	suffer
souffrance	suffering
souffert	suffer
souffre	suffer
souffrent	suffer
choc	shock
choquer	shock
surprise	surprise
surprendre	surprise
surpris	surprise
surprenant	surprising
étonner	surprise
confiance	confidence; trust
confiant	confident
méfiance	distrust; mistrust
doute	doubt
douter	doubt
certitude	certainty
incertitude	uncertainty
incertain	uncertain
risque	risk
risques	risk
risquer	risk
danger	danger
dangereux	dangerous
dangereuse	dangerous
grave	serious; severe
graves	serious; severe
gravement	seriously
gravité	gravity; seriousness
sérieux	serious
sérieuse	serious
sévère	severe
difficile	difficult; hard
difficilement	with difficulty
difficulté	difficulty
difficultés	difficulty
facile	easy
facilement	easily
faciliter	facilitate
simple	simple
simplement	simply
complexe	complex
compliqué	complicated
possible	possible
possibilité	possibility
impossible	impossible
probable	likely; probable
probablement	probably
sans doute	probably; no doubt
improbable	unlikely
susceptible	likely
vrai	true; real
vraie	true; real
vraiment	really
véritable	real; genuine
vérité	truth
réel	real
réellement	really
réalité	reality
faux	false; fake
fausse	false; fake
mensonge	lie
mentir	lie
menti	lie
erreur	error; mistake
important	important; significant
importante	important; significant
importance	importance
significatif	significant
principal	main; principal
principalement	mainly
majeur	major
essentiel	essential
essentiellement	mainly; essentially
crucial	crucial
clé	key
nécessaire	necessary
nécessité	necessity; need
besoin	need
besoins	need
avoir besoin	need
a besoin	need
ont besoin	need
indispensable	essential; indispensable
inévitable	inevitable
manque	lack; shortage
manquer	miss; lack
suffisant	sufficient; enough
suffisamment	enough; sufficiently
suffire	suffice
insuffisant	insufficient
disponible	available
disponibilité	availability
accès	access
accéder	access
accessible	accessible
petit	small; little
petite	small; little
grand	large; big; great
grande	large; big; great
grands	large; big; great
grandes	large; big; great
énorme	huge; enormous
immense	huge; immense
gros	big; large
grosse	big; large
vaste	vast
large	wide; large; broad
largement	largely; widely
long	long
longue	long
longtemps	long; long time
depuis longtemps	long
longueur	length
court	short
courte	short
étroit	narrow; close
étroitement	closely
profond	deep
profondément	deeply
profondeur	depth
léger	slight; light
légèrement	slightly
lourd	heavy
lourdement	heavily
poids	weight
poids lourd	truck; heavyweight
plein	full
pleine	full
vide	empty; vacuum
vider	empty
complet	complete; full
complète	complete; full
complètement	completely
totalement	totally
total	total
entier	entire; whole
entièrement	entirely; fully
partiel	partial
partiellement	partially
bon	good
bonne	good
bons	good
mauvais	bad
mauvaise	bad
mal	badly; evil
excellent	excellent
beau	beautiful
belle	beautiful
beauté	beauty
propre	own; clean
sale	dirty
riches	rich
seul	only; alone; single
seule	only; alone
unique	unique; only; single
uniquement	only
commun	common; joint
en commun	common
ensemble	together; whole
différent	different
différents	different; various
différence	difference
différend	dispute; disagreement
semblable	similar
similaire	similar
ressembler	resemble; look like
distinct	distinct
particulier	particular; individual; special
particulièrement	particularly
en particulier	particular; particularly
spécifique	specific
normal	normal
normalement	normally
habituel	usual
habituellement	usually
habitude	habit
ordinaire	ordinary
extraordinaire	extraordinary
exceptionnel	exceptional
rare	rare
rarement	rarely
fréquent	frequent
fréquemment	frequently
récent	recent
récemment	recently
précédent	previous; precedent
antérieur	previous; earlier
moderne	modern
traditionnel	traditional
tradition	tradition
porter	carry; wear
portent	carry; wear
porte	door
apporter	bring; provide
emmener	take
amener	bring; lead
mener	lead; conduct
mènent	lead
ramener	bring back
envoyer	send
envoi	sending; dispatch
envoient	send
expédier	ship; send
transmettre	transmit; pass on
transmis	transmit
transmission	transmission
attendre	wait; expect
attend	wait; expect
attendent	wait; expect
attendu	expect
en attente	pending
s attendre	expect
inattendu	unexpected
espérance de vie	life expectancy
ajuster	adjust
adapter	adapt
adaptation	adaptation
adopter	adopt; pass
adoption	adoption
adoptent	adopt
agir	act
agit	act
agissent	act
s agit	concern
il s agit	-
jouer un rôle	play role
tourner	turn; shoot
tournage	filming; shooting
tournant	turning point
toucher	touch; affect; hit
touchent	affect
affecter	affect
affectent	affect
influencer	influence
influence	influence
influent	influential
impact	impact
effet	effect
effets	effect
effets secondaires	side effect
conséquence	consequence
conséquences	consequence
par conséquent	therefore
cause	cause
causer	cause
à cause de	because
à cause du	because
à cause des	because
en raison de	due; because
en raison du	due; because
en raison des	due; because
en raison d	due; because
raison	reason
raisons	reason
raisonnable	reasonable
provoquer	cause; provoke
provoquent	cause
provocation	provocation
entraînent	cause; lead
susciter	arouse; spark
déclencher	trigger; start
déclenchement	outbreak; trigger
créer	create; set up
création	creation
créateur	creator
créatif	creative
créent	create
établir	establish
établi	establish
établissement	establishment; institution
établissements scolaires	school
rétablir	restore
rétablissement	restoration; recovery
fonder	found
fondateur	founder
fondatrice	founder
fondation	foundation
fondamental	fundamental
base	base; basis
baser	base
organiser	organize; hold
organisation	organization
organisations	organization
organisateur	organizer
organisme	body; organization
institution	institution
institutionnel	institutional
institut	institute
association	association
associer	associate
associé	associate; partner
agence	agency
agences	agency
bureau	office; bureau
bureaux	office
centre	center
centre ville	city center; downtown
centres	center
membre	member
membres	member
cadre	framework; executive; manager
personnel	staff; personal; personnel
personnellement	personally
équilibre	balance
équilibrer	balance
déséquilibre	imbalance
mouvements	movement
bouger	move
pousser	push
poussent	push
poussée	surge; push
traîner	drag
soulever	raise; lift
soulèvement	uprising
révolte	revolt
révolution	revolution
révolutionnaire	revolutionary
renverser	overthrow; topple
renversement	overthrow
écarter	rule out; dismiss
écart	gap
séparer	separate
séparation	separation
diviser	divide
division	division
partager	share
partage	sharing
partagent	share
unir	unite
uni	united
unis	united
union	union
unité	unit; unity
unités	unit
joindre	join; reach
joint	joint; join
conjoint	joint; spouse
conjointement	jointly
lier	link; tie
lien	link; tie
liens	tie; link
lié	link; relate
connecter	connect
connexion	connection
inclure	include
inclut	include
inclus	include
incluent	include
exclure	exclude; rule out
exclu	exclude; rule out
exclusion	exclusion
exclusif	exclusive
composer	compose
composé	compose; compound
comportement	behavior
consister	consist
concerner	concern
concernent	concern
concernant	concerning
représenter	represent
représentent	represent
représentation	representation
constituer	constitute; form
constituent	constitute
figurer	appear
figure	figure
dépendre	depend
dépend	depend
dépendent	depend
dépendance	dependence; addiction
dépendant	dependent
correspondre	correspond
correspond	correspond
exister	exist
existent	exist
existence	existence
vivre	live
vivent	live
vivant	alive; living
vécu	live
vivait	live
vivaient	live
vie	life
vies	life
vie quotidienne	daily life; everyday life
dormir	sleep
sommeil	sleep
manger	eat
boire	drink
boisson	drink
se produire	happen; occur
se passer	happen
dérouler	take place
se déroule	take place
se déroulera	take place
avoir lieu	take place
a eu lieu	take place
aura lieu	take place
ont eu lieu	take place
a lieu	take place
lieu	place
lieux	place; scene
endroit	place
place	place; square
placer	place
placement	investment; placement
situer	locate
situé	locate
situation	situation
condition	condition
conditions	condition
conditions de vie	living conditions
conditions de travail	working conditions
circonstance	circumstance
circonstances	circumstance
contexte	context
événement	event
événements	event
évènement	event
incident	incident
problème	problem
problèmes	problem
problématique	problematic
enjeu	issue; stake
enjeux	issue; stake
solution	solution
résoudre	solve; resolve
résolu	resolve
cas	case
exemple	example
par exemple	example
type	type
catégorie	category
forme	form
façon	way
manière	way; manner
de manière	-
de façon	-
moyen	means; average; middle
moyens	means
moyenne	average
en moyenne	average; on average
méthode	method
méthodes	method
approche	approach
approcher	approach
système	system
systèmes	system
structure	structure
processus	process
procédure	procedure
procéder	proceed
phase	phase
niveau de la mer	sea level
période	period
époque	time; era
ère	era
moment	moment; time
en ce moment	now
instant	moment; instant
pour l instant	now; moment
pour le moment	now; moment
actuelle	current
présent	present
présente	present
à présent	now
présence	presence
présenter	present
présentation	presentation
présentent	present
absent	absent
absence	absence
avenir	future
à l avenir	future
perspective	prospect; perspective
perspectives	outlook; prospect
potentiel	potential
capacité	capacity; ability
capable	able; capable
incapable	unable
compétence	skill; competence
compétences	skill
talent	talent
qualité	quality
quantité	quantity
nombre	number
nombreux	many; numerous
nombreuses	many; numerous
de nombreux	many
de nombreuses	many
un grand nombre	large number
la plupart	most
plupart	most
beaucoup	many; much
numéro	number
partout	everywhere
liste	list
rang	rank
taille	size
superficie	area
zone	zone; area
zones	zone; area
surface	surface; area
domaine	field; area
domaines	field; area
champ	field
espaces	space
local	local
locale	local
locaux	local; premises
urbain	urban
rural	rural
agricole	agricultural; farm
agriculture	agriculture; farming
agriculteur	farmer
agriculteurs	farmer
paysan	farmer; peasant
élevage	livestock; farming
éleveur	farmer; breeder
bétail	livestock; cattle
vache	cow
porc	pork; pig
poulet	chicken
volaille	poultry
mouton	sheep
cheval	horse
chevaux	horse
chien	dog
chat	cat
oiseau	bird
oiseaux	bird
poisson	fish
pêche	fishing
pêcheur	fisherman
chasse	hunting; hunt
céréale	cereal; grain
céréales	cereal; grain
blé	wheat
maïs	corn; maize
riz	rice
soja	soybean
orge	barley
coton	cotton
sucre	sugar
café	coffee
cacao	cocoa
thé	tea
caoutchouc	rubber
récolte	harvest; crop
récolter	harvest
cultiver	grow; cultivate
semence	seed
engrais	fertilizer
pesticide	pesticide
alimentation	food
alimentaire	food
sécurité alimentaire	food security
denrées alimentaires	foodstuff; food
aliment	food
aliments	food
nourriture	food
nourrir	feed
viande	meat
bœuf	beef
boeuf	beef
lait	milk
laitier	dairy
fromage	cheese
pain	bread
beurre	butter
huile	oil
huile de palme	palm oil
huile végétale	vegetable oil
légume	vegetable
fruit	fruit
pomme	apple
vin	wine
bière	beer
sel	salt
repas	meal
déjeuner	lunch
dîner	dinner
petit déjeuner	breakfast
cuisine	kitchen; cooking
cuisinier	cook
restaurant	restaurant
restauration	catering; restoration
bar	bar
maison	house; home
maisons	house; home
appartement	apartment
immeuble	building
fenêtre	window
mur	wall
toit	roof
table	table
chaise	chair
vêtement	clothing; garment
vêtements	clothes; clothing
chaussure	shoe
robe	dress
mode	fashion; mode
luxe	luxury
textile	textile
cuir	leather
papier	paper
verre	glass
boîte	box
boîtes noires	black box
sac	bag
cadeau	gift
cadeaux	gift
jouet	toy
fête	celebration; party; holiday
fêtes	holiday
fête nationale	national day
fêter	celebrate
célébrer	celebrate
célébration	celebration
applaudir	applaud
saluer	welcome; greet
accueillir	welcome; host
accueil	reception; welcome
bienvenue	welcome
remercier	thank
merci	thanks
féliciter	congratulate
félicitations	congratulations
excuse	excuse; apology
excuses	apology
s excuser	apologize
pardon	forgiveness; pardon
gracier	pardon
regretter	regret
regret	regret
déplorer	deplore
déception	disappointment
déçu	disappointed
décevant	disappointing
satisfait	satisfied
satisfaction	satisfaction
fier	proud
fierté	pride
honneur	honor
honte	shame
courage	courage
courageux	brave; courageous
détermination	determination
déterminer	determine
ambition	ambition
ambitieux	ambitious
prudent	cautious
prudence	caution
patience	patience
calme	calm
tension	tension
tensions	tension
tendu	tense
escalade	escalation
désescalade	de-escalation
apaiser	calm; ease
pression	pressure
sous pression	under pressure
isolement	isolation
isoler	isolate
tendance	trend; tendency
priorité	priority
prioritaire	priority
principe	principle
principes	principle
critère	criterion
critères	criteria
norme	standard; norm
normes	standard; norm
standard	standard
qualifier	describe; qualify
qualifié	qualified; describe
qualification	qualification
décrire	describe
décrit	describe
description	description
définir	define
définition	definition
définitif	final; definitive
définitivement	permanently; definitively
désigner	designate; appoint
désignation	designation
nommer	appoint; name
nomination	appointment; nomination
nommé	appoint; name
nom	name
noms	name
prénom	first name
surnommer	nickname
baptiser	name; baptize
identifier	identify
identification	identification
identité	identity
carte d identité	identity card
anonymat	anonymity
anonyme	anonymous
sous couvert d anonymat	condition of anonymity
officiel	official
officielle	official
officiellement	officially
officier	officer
formel	formal
formellement	formally
clair	clear
claire	clear
clairement	clearly
évident	obvious; clear
bien sûr	course
transparence	transparency
transparent	transparent
direct	direct; live
en direct	live
directe	direct
directement	directly
indirect	indirect
immédiat	immediate
immédiatement	immediately
soudain	sudden; suddenly
soudainement	suddenly
brusque	sudden
peu à peu	gradually
régulier	regular
régulièrement	regularly
permanent	permanent
temporaire	temporary
temporairement	temporarily
constant	constant
constamment	constantly
initial	initial
initialement	initially
initiative	initiative
final	final
finalement	finally
ultime	final; ultimate
simultanément	simultaneously
parallèle	parallel
parallèlement	parallel
jamais vu	unprecedented
sans précédent	unprecedented
historique	historic; historical
histoire	history; story
historien	historian
massif	massive
massive	massive
massivement	massively
intense	intense
intensif	intensive
intensifier	intensify; step up
intensité	intensity
extrême	extreme
extrêmement	extremely
absolu	absolute
absolument	absolutely
relatif	relative; related
relativement	relatively
approximativement	approximately
exact	exact
exactement	exactly
précisément	precisely
au total	total
limite	limit
limiter	limit
limitation	limit; limitation
restriction	restriction
restrictions	restriction
restreindre	restrict
restreint	restrict; limited
assouplir	ease; relax
assouplissement	easing
durcir	tighten; harden
durcissement	tightening; hardening
alléger	ease; reduce
levée	lifting
lever	lift; raise
levée des sanctions	lifting of sanctions
imposer	impose
imposent	impose
imposition	taxation; imposition
atteindre	reach; hit; achieve
atteint	reach; hit
atteignent	reach
atteignant	reach
dépasser	exceed; overtake
dépassent	exceed
surmonter	overcome
franchir	cross
traverser	cross
traversée	crossing
étendre	extend; expand
étendu	extend; extensive
étend	extend
étendue	extent
extension	extension; expansion
élargir	expand; widen
élargissement	enlargement; expansion
expansion	expansion
prolonger	extend; prolong
prolongation	extension
répandre	spread
répandu	widespread
propager	spread
propagation	spread
multiplier	multiply; increase
ampleur	scale; extent
échelle	scale; ladder
à grande échelle	large-scale
accumuler	accumulate
concentrer	concentrate; focus
concentration	concentration
attirer	attract; draw
attraction	attraction
attention	attention
attirer l attention	draw attention
attrait	appeal
destiner	intend
destination	destination
destiné	intend
vers l avant	forward
avancer	advance; move forward
avance	advance; lead
avancée	advance; breakthrough
avantage	advantage; benefit
inconvénient	disadvantage
chance	chance; luck
opportunité	opportunity
occasion	opportunity; occasion
à l occasion de	-
bloquer	block
blocage	blocking; blockade
blocus	blockade
bloc	bloc; block
obstacle	obstacle
barrière	barrier
coupure	cut; outage
casser	break
rompre	break; break off
rompu	break
rupture	break; rupture
briser	break
cassé	break
réparer	repair
réparation	repair
réparations	repair; reparation
entretenir	maintain
préserver	preserve
préservation	preservation
cacher	hide
dissimuler	conceal; hide
ignorer	ignore
négliger	neglect
tolérance	tolerance
tolérer	tolerate
respecter	respect; comply
respect	respect
respectif	respective
respectivement	respectively
conformité	compliance
garantir	guarantee; ensure
garantie	guarantee
vérifier	check; verify
vérification	verification
contrôle	control; check
contrôler	control; check
contrôlent	control
inspecter	inspect
inspection	inspection
inspecteur	inspector
audit	audit
analyse	analysis
analyser	analyze
analyste	analyst
comparer	compare
comparaison	comparison
par rapport à	compared
par rapport au	compared
par rapport aux	compared
contraste	contrast
en revanche	however; contrast
au contraire	contrary
contrairement	unlike; contrary
contraire	contrary; opposite
calculer	calculate
calcul	calculation
compter	count
comptent	count
compte	account
comptes	account
comptable	accountant; accounting
comptabilité	accounting
somme	sum
montant	amount
statistique	statistics; statistical
statistiques	statistics
recensement	census
enregistrer	record; register
enregistrement	recording; registration
inscrire	register
inscrit	register
inscription	registration
document	document
documents	document
documentaire	documentary
dossier	file; case; issue
fichier	file
archives	archive
texte	text
chapitre	chapter
introduire	introduce
introduit	introduce
introduction	introduction
instaurer	introduce; establish
réaliser	achieve; carry out; realize
réalisation	achievement
effectuer	carry out; make
effectif	effective; workforce
effectifs	workforce; staff
accomplir	accomplish
mission	mission
tâche	task
devoirs	homework; duty
charge	charge; load; burden
charger	charge; load
fardeau	burden
rencontres	meeting
consulter	consult
consultation	consultation
recommander	recommend
recommandation	recommendation
conseils	advice; council
suggérer	suggest
suggestion	suggestion
conclure	conclude
conclu	conclude
conclusion	conclusion
prédire	predict
prédiction	prediction
anticiper	anticipate
anticipation	anticipation
préparer	prepare
préparation	preparation
préparent	prepare
préparatifs	preparation
prête	ready
exercer	exercise; exert
exercice	exercise; fiscal year
exercices militaires	military exercise
manœuvre	maneuver
déployer	deploy
déploiement	deployment
retrait des troupes	troop withdrawal
stationner	station; park
viser à	aim
tournée	tour
itinéraire	route
guide	guide
guider	guide
accompagner	accompany
rejoignent	join
séjour	stay
archéologue	archaeologist
archéologique	archaeological
antique	ancient
antiquité	antiquity
château	castle
palais	palace
pyramide	pyramid
monument	monument
statue	statue
drapeau	flag
drapeaux	flag
hymne	anthem
symbole	symbol
symbolique	symbolic
médaillé	medalist
héros	hero
légende	legend
mythe	myth
fiction	fiction
science fiction	science fiction
drame	drama; tragedy
tragédie	tragedy
tragique	tragic
dramatique	dramatic; tragic
terrible	terrible
horreur	horror
horrible	horrible
effrayer	scare
cruel	cruel
brutal	brutal
brutalité	brutality
inhumain	inhumane
traite des êtres humains	human trafficking
pédophilie	pedophilia; child abuse
pornographie	pornography
prostitution	prostitution
prostituée	prostitute
vulnérable	vulnerable
précaire	precarious
social	social
sociale	social
sociaux	social
aide sociale	social assistance; welfare
allocation	allowance; benefit
bénévole	volunteer
volontaire	volunteer; voluntary
charité	charity
caritatif	charitable
organisation caritative	charity
solidarité	solidarity
solidaire	supportive
civil	civil; civilian
civils	civilian
civique	civic
moral	moral
morale	moral
éthique	ethics; ethical
équitable	fair
juste	fair; just
injuste	unfair
injustice	injustice
égalité des sexes	gender equality
parité	parity
diversité	diversity
intégration	integration
intégrer	integrate; join
accès à internet	internet access
oeuvre	work
oeuvres	work
oeuvre d art	work of art
oeuvres d art	work of art
main d oeuvre	workforce; labor
mise en oeuvre	implementation
mettre en oeuvre	implement
mis en oeuvre	implement
coeur	heart
soeur	sister
oeil	eye
manoeuvre	maneuver
voeux	wish
oeuf	egg
œuf	egg
nobel de la paix	nobel peace prize
émissions de gaz	gas emission
émissions de carbone	carbon emission
accord de paris	paris agreement
brexit	brexit
sortie de l ue	leave eu
président américain	us president
présidente de la commission	commission president
président français	french president
président russe	russian president
président chinois	chinese president
président syrien	syrian president
président de la république	president
président de la commission	commission president
ministre français	french minister
armée israélienne	israeli army; israeli military
armée américaine	us military; us army
armée russe	russian army
armée syrienne	syrian army
état hébreu	israel
outre atlantique	united states
outre manche	britain
l hexagone	france
washington post	washington post
chef de cabinet	chief of staff
cabinet	cabinet; office; firm
chef de l opposition	opposition leader
leader de l opposition	opposition leader
guide suprême	supreme leader
président élu	president-elect
homme fort	strongman
chef rebelle	rebel leader
chef de guerre	warlord
seigneur de guerre	warlord
chef d entreprise	business leader; entrepreneur
chefs d entreprise	business leader
chef d équipe	team leader
cadre supérieur	senior executive
haut niveau	high level
de haut niveau	high-level
haut rang	senior
premier plan	prominent; leading
deuxième plus grand	second largest
plus grand	largest; bigger
plus grande	largest; bigger
plus grands	largest
plus important	most important; largest
plus importante	most important; largest
plus élevé	higher; highest
plus élevée	higher; highest
plus haut	higher; highest
plus bas	lower; lowest
plus bas niveau	lowest level
plus haut niveau	highest level
plus jeune	younger; youngest
plus âgé	older; oldest
plus riche	richest
plus pauvres	poorest
plus forte	stronger
plus fort	stronger; strongest
plus petit	smaller; smallest
plus long	longer; longest
plus rapide	faster; fastest
plus vite	faster
plus facile	easier
plus longtemps	longer
plus populaire	most popular
plus puissant	most powerful
puissant	powerful
puissance	power
puissances	power
grandes puissances	major power; world power
grande puissance	major power
superpuissance	superpower
valeur ajoutée	added value
mettre en valeur	highlight
mettre en évidence	highlight
mettre en danger	endanger
mettre en cause	question; implicate
mettre en scène	stage
metteur en scène	director
mise en scène	staging
mise en service	commissioning
mise en liberté	release
mise en demeure	formal notice
remise en liberté	release
remise en état	repair
mise sur le marché	market launch
faire appel à	call; use
faire part	express; inform
fait part	express; inform
faire valoir	argue; assert
fait valoir	argue; assert
faire campagne	campaign
faire pression	put pressure; lobby
faire l objet	be subject
fait l objet	subject
font l objet	subject
avoir peur	afraid; fear
avoir tort	be wrong
avoir raison	be right
tort	wrong
en colère	angry
en question	question
en danger	danger
en difficulté	trouble
en général	general; generally
en public	public
en privé	private
en secret	secretly
en mer	sea
en prison	prison; jail
en vie	alive
en bonne santé	healthy
en bonne voie	on track
en haut	top; above
en tête	lead; ahead
en grande partie	largely
en partie	partly
en plein air	outdoor
en plein essor	booming
essor	boom; growth
en temps réel	real time
dans un communiqué	statement
dans un premier temps	initially
dans l ensemble	overall
dans l immédiat	immediate
dans le passé	past
par le passé	past
tout d abord	first
d abord	first
d ici	by
d ici la fin	by end
à la fin	end
à la fois	both
à l époque	time
à l avance	advance
à l aide	help
à la suite	following
à la hausse	upward; up
à la baisse	downward; down
à huis clos	closed doors
à l issue de	after; end
à l issue du	after; end
à l initiative de	initiative
à l origine	origin; originally
origine	origin
d origine	origin
originaire	native
original	original
à plusieurs reprises	repeatedly; several times
à maintes reprises	repeatedly
à deux reprises	twice
de nombreuses années	many years
au bout de	after
au bord	brink; edge
au large	off coast
au large de	off
au large des côtes	off coast
le long de	along
le long du	along
le long des	along
au milieu	middle
au milieu de	middle
milieu	middle; environment
milieux	circle
au nom de	name; behalf
au nom du	name; behalf
au profit de	benefit
au détriment	expense; detriment
au niveau mondial	globally; worldwide
à l échelle mondiale	globally; worldwide
échelle mondiale	global scale
dans le monde entier	worldwide; around world
monde entier	whole world
au quotidien	daily
au début de	early; beginning
au début du	early; beginning
au début des années	early
la fin des années	late
à la tête	head; lead
à la tête de	head
être en mesure	be able
en mesure de	able
en mesure d	able
mesures de sécurité	security measure
mesures de confinement	lockdown measure
conditions météorologiques	weather conditions
raisons de sécurité	security reason
agence france presse	afp; agence france-presse
afp	afp
quotidien le monde	le monde
site officiel	official website
compte twitter	twitter account
compte rendu	report; account
rendre compte	report; account
se rendre compte	realize
se rendre	go; visit; surrender
s est rendu	go; visit
rendre	return; make
rend	make
rendent	make
rendu	make; return
rendu visite	visit
rendre visite	visit
rendre hommage	pay tribute
rendu hommage	pay tribute
rendez vous	appointment; meeting
tenir tête	stand up
prendre position	take position
prendre le pouvoir	take power
pris le pouvoir	take power; seize power
prendre le contrôle	take control
pris le contrôle	take control
prendre des décisions	make decision
prises de vue	footage
prise de position	position; stance
perdre la vie	die; lose life
perdu la vie	die; lose life
coûté la vie	kill; claim life
trouver la mort	die
trouvé la mort	die
mettre fin à	end
trouvé mort	found dead
retrouvé mort	found dead
retrouvés morts	found dead
morts et blessés	dead and wounded
grièvement blessé	seriously injured
grièvement	seriously
légèrement blessé	slightly injured
indemne	unharmed
sain et sauf	safe
donner lieu	give rise
donner naissance	give birth
donné naissance	give birth
mettre le feu	set fire
mis le feu	set fire
pris feu	catch fire
prendre feu	catch fire
ouvert le feu	open fire
ouvrir le feu	open fire
échange de tirs	exchange of fire
tirs de roquettes	rocket fire
gaz lacrymogènes	tear gas
canon à eau	water cannon
forces gouvernementales	government forces
forces israéliennes	israeli forces
forces russes	russian forces
forces démocratiques syriennes	syrian democratic forces
coalition internationale	international coalition
zone tampon	buffer zone
zone démilitarisée	demilitarized zone
ligne de front	front line
front	front
front national	national front
rassemblement national	national rally
la france insoumise	la france insoumise
les républicains	republican
front de libération	liberation front
base militaire	military base
base aérienne	air base
convoi	convoy
poste de contrôle	checkpoint
point de contrôle	checkpoint
aide au développement	development aid
corridor humanitaire	humanitarian corridor
couloir humanitaire	humanitarian corridor
opération militaire	military operation
opérations militaires	military operation
service militaire	military service
puissance nucléaire	nuclear power
dissuasion	deterrence
prolifération	proliferation
non prolifération	non-proliferation
accord nucléaire	nuclear deal
arsenal	arsenal
échange de prisonniers	prisoner exchange
prisonnier politique	political prisoner
prisonniers politiques	political prisoner
dissident	dissident
dissidence	dissent
répression	crackdown; repression
réprimer	repress; crack down
purge	purge
persécution	persecution
persécuter	persecute
persécuté	persecute
opprimer	oppress
oppression	oppression
chaos	chaos
anarchie	anarchy
stabilité politique	political stability
vide politique	political vacuum
impasse	deadlock; impasse
bras de fer	standoff
bras droit	right-hand man
feuille de route	roadmap
feu vert	green light
ligne rouge	red line
mise à mort	killing
peine capitale	capital punishment
couloir de la mort	death row
droits fondamentaux	fundamental rights
défenseur des droits	rights defender
organisation de défense	advocacy group
amnesty international	amnesty international
amnistie	amnesty
grâce présidentielle	presidential pardon
immunité	immunity
tribunal correctionnel	criminal court
tribunal pénal international	international criminal tribunal
pénal	criminal; penal
code pénal	criminal code; penal code
code	code
code du travail	labor code
contrat de travail	employment contract
heures supplémentaires	overtime
temps de travail	working hours
temps partiel	part-time
temps plein	full-time
à temps plein	full-time
télétravail	remote work; telework
congé	leave; holiday
congé maternité	maternity leave
marché de l emploi	job market
demandeur d emploi	job seeker
demandeurs d emploi	job seeker
plan social	layoff plan
contrôle des prix	price control
indice boursier	stock index
cac 40	cac 40
cotation	listing; quotation
coté	list
cours du pétrole	oil price
cours de l action	share price
cours des actions	share price
baril de brent	brent crude
once	ounce
l once	ounce
négociant	trader
courtier	broker
analystes	analyst
banque d investissement	investment bank
banque de france	bank of france
banque d angleterre	bank of england
banque commerciale	commercial bank
banques centrales	central bank
banque du japon	bank of japan
caisse d épargne	savings bank
épargne	saving
épargnant	saver
compte courant	current account
balance des paiements	balance of payments
masse monétaire	money supply
offre et demande	supply and demand
demande intérieure	domestic demand
marché intérieur	domestic market
intérieur	interior; domestic; inside
intérieure	domestic
à l intérieur	inside
extérieur	external; outside; foreign
extérieure	foreign; external
à l extérieur	outside
interne	internal
externe	external
produits agricoles	agricultural product
politique agricole commune	common agricultural policy
produits alimentaires	food product
produits pétroliers	petroleum product
produits chimiques	chemical
produits de base	commodity
produits pharmaceutiques	pharmaceutical
biens de consommation	consumer goods
bien être	well-being; welfare
marchandise	goods; merchandise
marchandises	goods
marque	brand; mark
marques	brand
qualité de l air	air quality
qualité de vie	quality of life
espace aérien	airspace
trafic aérien	air traffic
transport aérien	air transport
contrôle aérien	air traffic control
contrôleur	controller
boîte noire	black box
vol intérieur	domestic flight
vols internationaux	international flight
compagnies d assurance	insurance company
secteur financier	financial sector
secteur de l énergie	energy sector
services financiers	financial services
centre financier	financial center
restructuration	restructuring
restructurer	restructure
surcapacité	overcapacity
surproduction	overproduction
prévisions de croissance	growth forecast
exercice fiscal	fiscal year
premier semestre	first half
second semestre	second half
premier trimestre	first quarter
deuxième trimestre	second quarter
troisième trimestre	third quarter
quatrième trimestre	fourth quarter
dernier trimestre	last quarter
sur un an	year on year
par an	per year; annually
par mois	per month
par jour	per day
par semaine	per week
par habitant	per capita
en glissement annuel	year on year
taux de mortalité	mortality rate
taux de natalité	birth rate
médecin traitant	doctor
prise de sang	blood test
don d organes	organ donation
organe	organ
organes	organ
tension artérielle	blood pressure
accident vasculaire cérébral	stroke
avc	stroke
anticorps	antibody
antibiotique	antibiotic
système immunitaire	immune system
dose	dose
doses	dose
dose de rappel	booster dose
pfizer	pfizer
effet secondaire	side effect
autorités sanitaires	health authority; health official
urgence sanitaire	health emergency
gestes barrières	protective measure
gel hydroalcoolique	hand sanitizer
port du masque	mask wearing
cas confirmés	confirmed case
nouveaux cas	new case
hausse des températures	rising temperature
niveau record	record level
montée des eaux	rising water
fonte des glaces	ice melting
fondre	melt
tempête de neige	snowstorm; blizzard
tempête de sable	sandstorm
épicentre	epicenter
réplique	aftershock; reply
échelle de richter	richter scale
équipe de secours	rescue team
équipes de secours	rescue team
alerte	alert; warning
alerter	alert; warn
lanceur d alerte	whistleblower
lanceurs d alerte	whistleblower
vigilance	vigilance
vigilant	vigilant
trou noir	black hole
trou	hole
galaxie	galaxy
orbite	orbit
sonde	probe
télescope	telescope
dinosaure	dinosaur
cerveau humain	human brain
scientifiques	scientist; scientific
revue scientifique	scientific journal
revue	magazine; journal; review
laboratoire pharmaceutique	pharmaceutical company
réalité virtuelle	virtual reality
virtuel	virtual
réseau électrique	power grid
réseau mobile	mobile network
haut débit	broadband
fibre optique	fiber optic
fibre	fiber
5g	5g
télécharger	download
téléchargement	download
mise en ligne	upload
mettre en ligne	post online
mis en ligne	post online
courrier	mail; letter
courrier électronique	email
poste de police	police station
bureau de poste	post office
carte sim	sim card
commerce électronique	e-commerce
commerce en ligne	e-commerce
géant américain	us giant
géants du web	tech giant
start up	startup
startup	startup
jeune pousse	startup
voiture autonome	self-driving car
voiture de sport	sports car
borne de recharge	charging station
recharger	recharge
roue	wheel
pneu	tire
accident mortel	fatal accident
accidents de la route	road accident
passage piéton	pedestrian crossing
piéton	pedestrian
embouteillage	traffic jam
stationnement	parking
parking	parking lot; parking
coupe d afrique	african cup
coupe davis	davis cup
ballon d or	ballon d'or
ballon	ball; balloon
but contre son camp	own goal
premier but	first goal
mi temps	half-time; half
seconde période	second half
prolongations	extra time
tir au but	penalty shootout
tirs au but	penalty shootout
coup franc	free kick
coup d envoi	kick-off
milieu de terrain	midfielder
défenseur central	center back
hors jeu	offside
capitaine de l équipe	team captain
tête de série	seed
tournoi du grand chelem	grand slam tournament
grand chelem	grand slam
roland garros	french open
internationaux de france	french open
meilleur buteur	top scorer
champion d europe	european champion
championnat d europe	european championship
phase finale	final
phase de groupes	group stage
forfait	withdrawal; package
formule 1	formula one
formule un	formula one
écurie	team
peloton	peloton
maillot jaune	yellow jersey
maillot	jersey
vestiaire	locker room
pelouse	pitch; lawn
meilleur film	best film
meilleur acteur	best actor
meilleure actrice	best actress
meilleur réalisateur	best director
long métrage	feature film
court métrage	short film
dessin animé	cartoon; animation
bande dessinée	comic
bande annonce	trailer
bande	band; strip; gang; tape
dessin	drawing
dessiner	draw
caricature	cartoon; caricature
tapis rouge	red carpet
box office	box office
tube	hit; tube
droits d entrée	entrance fee
vie sociale	social life
classe moyenne	middle class
classes moyennes	middle class
génération	generation
générations	generation
écart salarial	pay gap
seuil de pauvreté	poverty line
sans domicile fixe	homeless
sdf	homeless
bidonville	slum; shantytown
logement social	social housing
logements sociaux	social housing
soins médicaux	medical care; medical treatment
service de santé	health service
carte verte	green card
titre de séjour	residence permit
permis de séjour	residence permit
regroupement familial	family reunification
droit d asile	right of asylum
droit du sol	birthright citizenship
politique migratoire	migration policy
crise migratoire	migrant crisis; migration crisis
bateau de migrants	migrant boat
contrôle aux frontières	border control
contrôles aux frontières	border control
espace schengen	schengen area
libre circulation	free movement
état providence	welfare state
état des lieux	inventory
coup de téléphone	phone call
coup de pouce	boost
coup dur	blow
prise de parole	speech
porte à porte	door-to-door
clé de voûte	cornerstone
pierre	stone
mètre cube	cubic meter
mètres cubes	cubic meter
cube	cube
carré	square
cercle	circle
ligne droite	straight line
angle	angle
centre d accueil	reception center
centre de recherche	research center
centre de détention	detention center
centre de rétention	detention center
salle	room; hall
salle de classe	classroom
salle de bain	bathroom
couloir	corridor
ascenseur	elevator
escalier	stairs
tour eiffel	eiffel tower
arc de triomphe	arc de triomphe
champs élysées	champs-elysees
notre dame	notre-dame
notre dame de paris	notre-dame
le louvre	louvre
droit de la mer	law of sea
journée internationale	international day
jour férié	public holiday
premier mai	may day
fête du travail	labor day
nouvel an lunaire	lunar new year
nouvel an chinois	chinese new year
saint valentin	valentine's day
veille	eve; day before
la veille	day before
le lendemain	next day
lendemain	next day
le même jour	same day
tous les jours	every day
chaque jour	every day
chaque année	every year; annually
tous les ans	every year
ces derniers temps	recently
il y a quelques	ago
il y a longtemps	long ago
depuis des années	for years
dans les prochains jours	coming days
d ici à	by
dernier mois	last month
dernière minute	last minute
dernières nouvelles	latest news
jusqu à présent	so far
jusqu ici	so far
jusque là	until then
à ce jour	date
dès maintenant	now
dès demain	tomorrow
pas à pas	step by step
pas seulement	not only
personne âgée	elderly person
célibataire	single
fiancé	fiance
fiancée	fiancee
mère de famille	mother
père de famille	father
petit fils	grandson
petite fille	little girl; granddaughter
petits enfants	grandchild
beau père	stepfather; father-in-law
belle mère	stepmother; mother-in-law
beau frère	brother-in-law
jumeau	twin
jumeaux	twin
orphelin	orphan
orphelinat	orphanage
crèche	nursery
école maternelle	kindergarten; nursery school
maternelle	kindergarten; maternal
maternité	maternity
maternel	maternal
éduquer	educate
analphabète	illiterate
alphabétisation	literacy
bourse d études	scholarship
année scolaire	school year
sciences humaines	humanities
sciences sociales	social sciences
sociologue	sociologist
psychologue	psychologist
psychologique	psychological
psychiatre	psychiatrist
psychiatrique	psychiatric
philosophe	philosopher
philosophie	philosophy
politologue	political scientist
géopolitique	geopolitical; geopolitics
idéologie	ideology
idéologique	ideological
propagande d état	state propaganda
culte	worship; cult
lieu de culte	place of worship
lieux de culte	place of worship
messe	mass
monastère	monastery
clergé	clergy
pape françois	pope francis
benoît xvi	pope benedict
jean paul ii	john paul ii
souverain pontife	pope; pontiff
prophète	prophet
mahomet	muhammad
jésus	jesus
christ	christ
ange	angel
diable	devil
enfer	hell
paradis	paradise
jusque	-
nouvelle écosse	nova scotia
domicile	home
golf	golf
devait	-
devaient	-
devra	-
devront	-
devrait	-
devraient	-
doit	-
doivent	-
nous sommes	-
l environnement	environment
un environnement	environment
cet environnement	environment
ministre de l environnement	environment minister
la faute	fault; mistake
une faute	fault; mistake
faute de	lack
de maintenir	maintain
à maintenir	maintain
pour maintenir	maintain
a nié	deny
ont nié	deny
a noté	note
une note	note
la note	rating; note
une série	series
la série	series
cette série	series
la télé	tv; television
minerai de fer	iron ore
le fer	iron
la fonte	melting
franc cfa	cfa franc
milliards de francs	billion francs
millions de francs	million francs
à alger	algiers
liste d attente	waiting list
au courant	aware
son mari	husband
le mari	husband
un mari	husband
leur mari	husband
mont blanc	mont blanc
mont everest	mount everest
orientation sexuelle	sexual orientation
une publicité	advertisement
de publicité	advertising
président sortant	outgoing president
tirage au sort	draw
vieillissement de la population	aging population
vieux de	old
nouveau record	new record
sont morts	die; kill
est mort	die
est morte	die
ont été tués	kill
a été tué	kill
ont été blessés	injure; wound
a été blessé	injure; wound
a été arrêté	arrest
ont été arrêtés	arrest
est né	be born
est née	be born
a fait	make; do
la commune de	municipality
systèmes de paiement	payment system
désireux	eager
toucher le fond	hit bottom
substantiel	substantial
vendus	sell
contacter	contact
contact	contact
combiner	combine
combinaison	combination
collaboration	collaboration
collaborer	collaborate
collaborateur	collaborator; colleague
flexibilité	flexibility
flexible	flexible
spéculation	speculation
spéculateur	speculator
volume	volume
correct	correct
corriger	correct
correction	correction
concept	concept
fiable	reliable
fiabilité	reliability
session	session
fractionnement	split
enchanté	delighted
ravi	delighted
disposition	provision; arrangement
dispositions	provision; arrangement
dispositif	system; device
pertinent	relevant
validité	validity
valider	validate
valide	valid
électronique	electronic; electronics
dynamique	dynamic
mile	mile
carrière	career
architecture	architecture
architecte	architect
alternative	alternative
apparemment	apparently
requête	request; query
variété	variety
varier	vary
approprié	appropriate
professionnel	professional
sens	sense; meaning
section	section
commutateur	switch
parfait	perfect
parfaitement	perfectly
expirer	expire
forger	forge
inchangé	unchanged
serveur	server; waiter
serveuse	waitress
supposer	assume; suppose
coordonner	coordinate
coordination	coordination
coordinateur	coordinator
attribuer	attribute; assign; award
attribution	attribution; allocation
frais	cost; fees; fresh
frais de scolarité	tuition fees
soumettre	submit
soumis	submit
soumettent	submit
nuisible	harmful
nuire	harm
nocif	harmful
robuste	robust
incroyable	incredible
certificat	certificate
visible	visible
visibilité	visibility
jeton	token
résultat final	outcome
aboutir	result; lead
impressionnant	impressive
impressionner	impress
impression	impression
dur labeur	hard work
dévouement	dedication
dédier	dedicate
consacrer	devote; dedicate
consolider	consolidate
consolidation	consolidation
dominer	dominate
dominant	dominant
domination	domination
modèle	model
inspirer	inspire
inspiration	inspiration
divertissement	entertainment
filtre	filter
stockage	storage
stocker	store
authentique	authentic
logique	logic; logical
sujet	subject; topic
sujets	subject; topic
perturber	disrupt
perturbation	disruption
améliorations	improvement
référence	reference; benchmark
copie	copy
copier	copy
inhabituel	unusual
ultérieur	subsequent; later
ultérieurement	later
transition	transition
transition énergétique	energy transition
élément	element
éléments	element
tweet	tweet
tweeter	tweet
twitter	twitter
sur twitter	twitter
sur facebook	facebook
mélange	mix; mixture
mélanger	mix
mixte	mixed
aspect	aspect
excès	excess
excessif	excessive
rythme	pace
ébauche	draft
projet de résolution	draft resolution
avant projet	draft
vision	vision
profil	profile
équivalent	equivalent
écouter	listen
écoute	listening
mis sur écoute	wiretap
vital	vital
ours	bear
inverser	reverse
inverse	reverse
échantillon	sample
échantillons	sample
statique	static
instrument	instrument
caractère	character
caractéristique	characteristic; feature
personnage	character; figure
personnages	character
personnalité	personality; figure
soi disant	so-called
dévoiler	unveil; reveal
maximum	maximum
minimum	minimum
minimal	minimal
minime	minimal
rachat d actions	share buyback
doux	soft; mild
douce	soft; mild
trace	trace
sensible	sensitive
sensibiliser	raise awareness
sensibilisation	awareness
sensibilité	sensitivity
conscient	aware
conscience	conscience; awareness
inconscient	unconscious
mécanisme	mechanism
mécanique	mechanical
mécanicien	mechanic
style	style
imprimer	print
imprimerie	printing
idéal	ideal
entourer	surround
entourage	entourage
environs	surrounding area
merveilleux	wonderful
magnifique	beautiful; magnificent
résistance	resistance
résister	resist
résilience	resilience
résilient	resilient
imaginer	imagine
imagination	imagination
apprécier	appreciate
exactitude	accuracy
persistant	persistent
persister	persist
arbitrage	arbitration
juridiction	jurisdiction
étage	floor
ménage	household
ménages	household
affilié	affiliate
roche	rock
rocher	rock
rationaliser	streamline
portée	scope; range
extrait	extract
extraire	extract
extraction	extraction
recommandations	recommendation
flotter	float
flotte	fleet
brèche	breach
scénario	scenario; script
scénariste	screenwriter
variable	variable
sombre	dark
obscurité	darkness
rencontrer des difficultés	face difficulties
sophistiqué	sophisticated
pic	peak
sommets	summit; peak
précieux	precious; valuable
précieuse	precious; valuable
métaux précieux	precious metal
debout	standing
assis	sit
être assis	sit
tableau de bord	dashboard
délibérément	deliberately
optimiste	optimistic
optimisme	optimism
pessimiste	pessimistic
pessimisme	pessimism
bail	lease
directive	directive; guideline
directives	guidelines; directive
injection	injection
injecter	inject
frustration	frustration
frustré	frustrated
portefeuille	portfolio; wallet
navigateur	browser; navigator
mutuel	mutual
deviner	guess
allouer	allocate
graphique	graphic; chart
familier	familiar
moulin	mill
câble	cable
confusion	confusion
bâton	stick
tranquille	quiet
silence	silence
silencieux	silent
élaborer	draw up; develop
bénéfique	beneficial
émotion	emotion
émotionnel	emotional
expertise	expertise
étonnant	surprising; amazing
rééchelonnement	rescheduling
illustrer	illustrate
illustration	illustration
serré	tight; close
resserrement	tightening
resserrer	tighten
exploiter	exploit; operate
exploitation	exploitation; operation
exploitant	operator
glisser	slip; slide
prototype	prototype
plat	flat; dish
confortable	comfortable
confort	comfort
réconfort	comfort
hypothèse	hypothesis; assumption
cumulé	cumulative
pointe	peak; tip
intuition	intuition
proche	close; near
proches	relative; close
proximité	proximity
à proximité	near
peser	weigh
pèse	weigh
devant la justice	court
devant le tribunal	court
orange	orange
module	module
miroir	mirror
sec	dry
sèche	dry
abonné	subscriber
abonnement	subscription
compatible	compatible
en vrac	bulk
plaisanterie	joke
plaisanter	joke
blague	joke
solide	solid; strong
paysage	landscape
aléatoire	random
paramètre	parameter
crédible	credible
crédibilité	credibility
trésorerie	cash
trésorier	treasurer
plafond	ceiling; cap
plafonner	cap
plancher	floor
consultatif	advisory
étagère	shelf
bouton	button
embrasser	embrace; kiss
baiser	kiss
adéquat	adequate
inadéquat	inadequate
inapproprié	inappropriate
pause	break; pause
mériter	deserve
mérite	merit
secondaire	secondary
éligible	eligible
cofondateur	co-founder
élan	momentum
gel	freeze; frost
geler	freeze
béton	concrete
concret	concrete
concrète	concrete
concrètement	concretely
procès contre	lawsuit
action en justice	lawsuit; legal action
actions en justice	lawsuit; legal action
intenter	file
pur	pure
purement	purely
routine	routine
proportion	proportion
proportionnel	proportional
incorrect	incorrect
abroger	repeal
consortium	consortium
pair	peer
se plaindre	complain
plaignant	plaintiff
thème	theme
réticent	reluctant
réticence	reluctance
honnête	honest
honnêteté	honesty
encourir	incur
modeste	modest
fantastique	fantastic
tactique	tactic; tactical
abaisser	lower; downgrade
supérieur	superior; higher
inférieur	lower; inferior
ombre	shadow
intelligent	intelligent; smart
réputation	reputation
clarifier	clarify
diapositive	slide
faisable	feasible
faisabilité	feasibility
simulation	simulation
parties prenantes	stakeholder
astuce	trick
fil	thread; wire
à l échelle nationale	nationwide
dans tout le pays	nationwide; across country
à travers le pays	across country
fluctuation	fluctuation
fluctuer	fluctuate
pendre	hang
réaliste	realistic
réalisme	realism
paquet	package; pack
malveillant	malicious
bouclier	shield
bouclier antimissile	missile shield
atmosphère	atmosphere
ambiance	atmosphere
anneau	ring
racine	root
manipulation	manipulation
manipuler	manipulate
universel	universal
justifier	justify
justification	justification
canular	hoax
mystère	mystery
mystérieux	mysterious
circuit	circuit
plaidoyer	advocacy
poche	pocket
frontières	border
désolé	sorry
absorber	absorb
pionnier	pioneer
discipline	discipline
disciplinaire	disciplinary
régénération	regeneration
supervision	supervision
superviser	supervise; oversee
offshore	offshore
fou	crazy; mad
folie	madness
saper	undermine
ébranler	shake; undermine
nuance	nuance
friction	friction
inclusion	inclusion
inclusif	inclusive
approfondir	deepen
icône	icon
neutre	neutral
neutralité	neutrality
diversifier	diversify
diversification	diversification
captivité	captivity
consentement	consent
graisse	fat
désespéré	desperate
désespoir	despair
confidentiel	confidential
confidentialité	confidentiality; privacy
hybride	hybrid
écho	echo
nerveux	nervous
épisode	episode
spécialité	specialty
litige	dispute; litigation
complément	supplement; complement
complémentaire	additional; complementary
supplémentaire	additional; extra
supplémentaires	additional; extra
héritage	legacy; inheritance
hériter	inherit
héritier	heir
distributeur	distributor
distribuer	distribute
distribution	distribution
souterrain	underground
magie	magic
magique	magical
ancien combattant	veteran
anciens combattants	veteran
vétéran	veteran
coïncider	coincide
coïncidence	coincidence
trompeur	misleading
tromper	deceive; mislead
tromperie	deception
dimension	dimension
indéfiniment	indefinitely
notion	notion
seuil	threshold
serrer	tighten
hostile	hostile
hostilité	hostility
hostilités	hostilities
orthographe	spelling
aile	wing
fraction	fraction
inhérent	inherent
pompe	pump
rouvrir	reopen
rouvert	reopen
réouverture	reopening
lumière	light
lumineux	bright
à la lumière	light
bruit	noise
arbitraire	arbitrary
réécrire	rewrite
consécutif	consecutive
consécutive	consecutive
commodité	convenience
raide	steep
rigoureux	rigorous
piège	trap
piéger	trap
surpasser	surpass
approfondi	thorough; in-depth
lobby	lobby
goût	taste
aveugle	blind
aveugler	blind
invité	guest; invite
scepticisme	skepticism
sceptique	skeptical
vertical	vertical
rassurer	reassure
rassurant	reassuring
station balnéaire	resort
station de ski	ski resort
station	station; resort
pétition	petition
regagner	regain
couverture	coverage; cover
couvrir	cover
couvert	cover
rire	laugh; laughter
géographique	geographic; geographical
géographie	geography
ingérence	interference; meddling
loisirs	leisure
humeur	mood
loyers	rent
cinématographique	film
contributeur	contributor
souffle	breath; blast
respirer	breathe
respiration	breathing
respiratoire	respiratory
tranche	tranche; bracket
minuscule	tiny
féroce	fierce
notifier	notify
notification	notification
abattre	shoot down; kill
abattu	shoot down; kill
abattage	slaughter
abattoir	slaughterhouse
bouteille	bottle
indignation	outrage; indignation
subir	suffer; undergo
subissent	suffer
souligné	stress; emphasize
neuronal	neural
pagaille	mess
réaffirmer	reaffirm
sous ensemble	subset
sans fil	wireless
perception	perception
percevoir	perceive
perçu	perceive
mordre	bite
mince	thin
accent	emphasis; accent
ceinture	belt
enthousiasme	enthusiasm
enthousiaste	enthusiastic
phénomène	phenomenon
exempter	exempt
exemption	exemption
exonération	exemption
faille	flaw; loophole
failles	flaw; loophole
adolescents	teenager
adolescente	teenager; teenage girl
chaotique	chaotic
protéine	protein
contourner	bypass; circumvent
circonscription	constituency
humoriste	comedian
califat	caliphate
systématique	systematic
systématiquement	systematically
lot	batch; lot
homologue	counterpart
homologues	counterpart
pourpre	purple
échantillonnage	sampling
risqué	risky
colonne	column
compression	compression
tricher	cheat
tricherie	cheating
ridicule	ridiculous
briller	shine
pizza	pizza
distorsion	distortion
décourager	discourage
plaque	plate
plaque tournante	hub
endurance	endurance
oreilles	ear
banc	bench
relais	relay
vocal	vocal
incohérent	inconsistent
cohérent	consistent; coherent
cohérence	consistency; coherence
cohésion	cohesion
quelque part	somewhere
n importe qui	anyone
n importe quel	any
n importe où	anywhere
tout le monde	everyone
quelque chose	something
personne ne	nobody
chose	thing
choses	thing
presque jamais	hardly ever
gigantesque	huge; gigantic
grandement	greatly
nettement	clearly; significantly
net	net; clear
nette	net; clear
vivement	strongly
fermement	firmly
pleinement	fully
mutuellement	mutually
volontairement	voluntarily; deliberately
involontaire	involuntary
prématuré	premature
ultra	ultra
annuellement	annually
chaleureux	warm
chaleureusement	warmly
éventuel	possible; potential
éventuellement	possibly
éventualité	possibility
potentiellement	potentially
rétrospectif	retrospective
envisager	consider; plan
envisagent	consider
viable	viable
lancer un appel	appeal
lancé un appel	appeal
répondre à	respond; answer
faire une déclaration	make statement
selon les autorités	authority
selon la police	police
selon les estimations	estimate
selon les chiffres	figure
selon une étude	study
selon un sondage	poll
selon un rapport	report
selon un communiqué	statement
source diplomatique	diplomatic source
source policière	police source
sources diplomatiques	diplomatic source
source de sécurité	security source
source judiciaire	judicial source
sources officielles	official source
sous le nom de	known
surnom	nickname
alias	alias
bras armé	armed wing
aile militaire	military wing
homme armé	gunman; armed man
hommes armés	gunman; armed men
groupe armé	armed group
groupes armés	armed group
loup solitaire	lone wolf
cellule terroriste	terrorist cell
ceinture d explosifs	suicide vest; explosive belt
engin explosif	explosive device
engin	device; craft
fosse commune	mass grave
casque	helmet; headphones
gilet pare balles	bulletproof vest
bouclier humain	human shield
cible civile	civilian target
pertes civiles	civilian casualties
victimes civiles	civilian casualties
population civile	civilian population
colon	settler
colons	settler
colonie	settlement; colony
colonies	settlement; colony
colonisation	colonization; settlement
colonial	colonial
colonialisme	colonialism
solution à deux états	two-state solution
intifada	intifada
hamas	hamas
fatah	fatah
printemps arabe	arab spring
guerre du golfe	gulf war
guerre des six jours	six-day war
guerre de sécession	american civil war
révolution française	french revolution
mur de berlin	berlin wall
rideau de fer	iron curtain
nazi	nazi
nazisme	nazism
shoah	holocaust
holocauste	holocaust
camp de concentration	concentration camp
camps de concentration	concentration camp
fasciste	fascist
fascisme	fascism
suprémaciste	supremacist
suprémaciste blanc	white supremacist
suprémacistes blancs	white supremacist
apartheid	apartheid
ségrégation	segregation
marxiste	marxist
gauchiste	leftist
progressiste	progressive
modéré	moderate
radicaux	radical
souverainiste	nationalist
autochtone	indigenous; native
indigène	indigenous
autochtones	indigenous people
aborigène	aboriginal
inuit	inuit
rom	roma
roms	roma
hispanique	hispanic
latino	latino
persan	persian
hébreu	hebrew
perse	persian
francophone	french-speaking; francophone
francophonie	francophonie
anglophone	english-speaking
pays africains	african country
pays arabes	arab country
pays européens	european country
pays voisins	neighboring country
pays riches	rich country
pays pauvres	poor country
pays du golfe	gulf country
monde arabe	arab world
monde musulman	muslim world
aîné	elder; eldest
cadet	younger
fraternité	brotherhood
frères musulmans	muslim brotherhood
confrérie	brotherhood
frontex	frontex
interpol	interpol
europol	europol
nasa	nasa
cia	cia
fbi	fbi
nsa	nsa
scotland yard	scotland yard
g7	g7
g20	g20
asean	asean
anase	asean
cedeao	ecowas
brics	brics
mercosur	mercosur
alena	nafta
traité de l atlantique	north atlantic treaty
cour des comptes	court of auditors
cour de justice	court of justice
cour européenne	european court
tribunal administratif	administrative court
tribunal de commerce	commercial court
haute cour	high court
conseil de l europe	council of europe
conseil départemental	departmental council
conseil régional	regional council
conseil de guerre	war council
agence européenne	european agency
agence spatiale européenne	european space agency
agence internationale	international agency
agence de notation	rating agency
agences de notation	rating agency
notation	rating
programme alimentaire mondial	world food programme
pam	wfp
organisation de la santé	health organization
cop21	cop21
cop26	cop26
giec	ipcc
sncf	sncf
edf	edf
air france	air france
tour opérateur	tour operator
euros	euro
vidéos	video
photos	photo; picture
kilos	kilogram
numéros	number; issue
scénarios	scenario
studio	studio
studios	studio
caméras	camera
visas	visa
opéras	opera
pesos	peso
peso	peso
agenda	agenda
détenus	detainee; prisoner; inmate
prévus	plan; schedule; expect
prévue	plan; schedule; expect
attendus	expect
perdus	lose
connus	know
tenus	hold
obtenus	obtain; get
reçus	receive
venus	come
devenus	become
battus	beat; defeat
vus	see
disparus	missing; disappear
retenus	hold; select
convaincus	convince
individus	individual; person
soutenus	support; back
maintenus	maintain
défendus	defend
contenus	content
suspendus	suspend
rendus	make; return
vaincus	defeat
exclus	exclude
lus	read
conclus	conclude
résolus	resolve
inconnus	unknown
étendus	extend
répandus	widespread
revenus	income; revenue
parvenus	reach; manage
survenus	occur
apparus	appear
reconnus	recognize; acknowledge
continus	continuous
trous	hole
anglaise	english
irlandaise	irish
écossaise	scottish
galloise	welsh
portugaise	portuguese
polonaise	polish
japonaise	japanese
libanaise	lebanese
pakistanaise	pakistani
néerlandaise	dutch
hollandaise	dutch
finlandaise	finnish
islandaise	icelandic
thaïlandaise	thai
taïwanaise	taiwanese
sénégalaise	senegalese
soudanaise	sudanese
congolaise	congolese
camerounaise	cameroonian
gabonaise	gabonese
rwandaise	rwandan
ougandaise	ugandan
burundaise	burundian
néo zélandaise	new zealand
népalaise	nepalese
maltaise	maltese
béninoise	beninese
togolaise	togolese
albanaise	albanian
bangladaise	bangladeshi
sri lankaise	sri lankan
omanaise	omani
angolaise	angolan
milanais	milan
marseillais	marseille
lyonnais	lyon
bordelais	bordeaux
new yorkaise	new york
hongkongaise	hong kong
azerbaïdjanaise	azerbaijani
sud africaine	south african
turcs	turkish; turk
voulons	want
pensons	think
demandons	ask
devons	-
pouvons	-
allons	go
croyons	believe
faisons	make; do
savons	know
espérons	hope
travaillons	work
continuons	continue
attendons	wait; expect
vivons	live
prenons	take
voyons	see
restons	remain
appelons	call
condamnons	condemn
regrettons	regret
souhaitons	wish; want
avançons	advance
produisait	produce
augmente	increase; rise
gagnent	win; earn
aiment	love; like
cherche	seek; look for
luttent	fight
combattent	fight
bénéficient	benefit
payent	pay
paient	pay
réclame	demand
signent	sign
lisent	read
regardent	watch; look
écoutent	listen
entendre	hear
entend	hear; intend
entendu	hear
entendent	hear; intend
manifestent	demonstrate; protest
protestent	protest
tournent	turn
remportent	win
reviennent	return; come back
deviendront	become
viendront	come
vendront	sell
prendront	take
mettront	put
diront	say
iront	go
voudraient	would like
réagissent	react
réunissent	meet; gather
subit	suffer; undergo
emploient	use; employ
nécessiter	require; need
nécessitent	require
marquent	mark
détruisent	destroy
détruisant	destroy
conduisent	lead; drive
conduisant	lead
construisent	build
réduisent	reduce
traduit en justice	bring to justice
vivra	live
suivra	follow
suivirent	follow
permettront	allow; enable
permettrait	allow; enable
permettait	allow; enable
perdre son emploi	lose job
naissent	be born
naquit	be born
naît	be born
dort	sleep
sert	serve
servir	serve
servent	serve
servi	serve
serveurs	server
desservir	serve
partent	leave; go
sortent	leave; exit
sent	feel
sentir	feel
senti	feel
sentiment	feeling; sentiment
ressentir	feel
ressenti	feel
courent	run
couru	run
parcourir	travel; cover
parcours	career; course
concourir	compete
recourir	resort; use
recouru	resort
élisent	elect
cueillir	pick
accueille	welcome; host
accueilli	welcome; host
recueillir	collect; gather
recueilli	collect; gather
collecter	collect
collecte	collection
collection	collection
collectif	collective
collective	collective
collectivement	collectively
assaut	assault
assauts	assault
rallier	rally
atteindra	reach
plaindre	complain
plaint	complain
peint	paint
peindre	paint
éteindre	extinguish; turn off
éteint	extinguish
restreinte	restricted
contraignant	binding
vaut	be worth
valoir	be worth
valait	be worth
valent	be worth
prévaloir	prevail
prévaut	prevail
boit	drink
bu	drink
boivent	drink
plaît	please
plaire	please
plu	rain; please
pleuvoir	rain
pleut	rain
résolue	resolve
détruits	destroy
inscrits	register
écrits	write
décrits	describe
interdits	ban; prohibit
promise	promise
soumise	submit
permise	allow
admise	admit
compromettre	compromise
compromet	compromise
commettre	commit
commis	commit
commet	commit
commettent	commit
omettre	omit
omis	omit
soumet	submit
démis	dismiss; remove
transmet	transmit
transmettent	transmit
battent	beat; fight
abat	shoot down
débattu	debate
débattent	debate
convainc	convince
rompt	break
corrompre	corrupt
interrompt	interrupt
suspendent	suspend
prétendre	claim; pretend
prétend	claim
prétendent	claim
prétendu	alleged; so-called
tend	tend
tendent	tend
tendre	tend; tender
descend	descend
répandent	spread
défendent	defend
répondent	respond; answer
correspondent	correspond; correspondent
fondent	melt; found
confondre	confuse
perçoit	perceive
conçu	design
concevoir	design; conceive
conçoit	design
conception	design; conception
déçoit	disappoint
aperçu	overview; see
pourvoir	fill; provide
prévoyait	plan; expect
prévoyant	plan
revoit	review
croissance démographique	population growth
démographique	demographic
démographie	demographics
surpopulation	overpopulation
dépeuplement	depopulation
