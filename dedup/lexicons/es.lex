# language: es
el	-
la	-
los	-
las	-
lo	-
le	-
les	-
se	-
me	-
te	-
nos	-
os	-
un	-
una	-
unos	-
unas	-
al	-
del	-
de	-
a	-
ante	-
bajo	-
con	-
contra	-
desde	-
durante	-
en	-
entre	-
hacia	-
hasta	-
mediante	-
para	-
por	-
según	-
sin	-
sobre	-
tras	-
y	-
e	-
o	-
u	-
ni	-
pero	-
sino	-
que	-
quien	-
quienes	-
cual	-
cuales	-
cuyo	-
cuya	-
cuyos	-
cuyas	-
donde	-
cuando	-
como	-
cuanto	-
porque	-
pues	-
aunque	-
mientras	-
si	-
no	-
sí	-
yo	-
tú	-
usted	-
ustedes	-
él	-
ella	-
ello	-
ellos	-
ellas	-
nosotros	-
nosotras	-
vosotros	-
mi	-
mis	-
tu	-
tus	-
su	-
sus	-
nuestro	-
nuestra	-
nuestros	-
nuestras	-
suyo	-
suya	-
mío	-
tuyo	-
este	-
esta	-
esto	-
estos	-
estas	-
ese	-
esa	-
eso	-
esos	-
esas	-
aquel	-
aquella	-
aquello	-
aquellos	-
aquellas	-
qué	-
quién	-
quiénes	-
cuál	-
cuáles	-
cómo	-
cuándo	-
dónde	-
cuánto	-
cuánta	-
cuántos	-
cuántas	-
muy	-
más	-
menos	-
tan	-
tanto	-
tanta	-
tantos	-
tantas	-
ya	-
aún	-
todavía	-
también	-
tampoco	-
así	-
aquí	-
ahí	-
allí	-
allá	-
entonces	-
luego	-
además	-
ser	-
es	-
son	-
soy	-
eres	-
somos	-
era	-
eras	-
eran	-
éramos	-
fue	-
fui	-
fueron	-
fuimos	-
sea	-
sean	-
seas	-
fuera	-
fueran	-
fuese	-
fuesen	-
será	-
serán	-
sería	-
serían	-
sido	-
siendo	-
estar	-
está	-
están	-
estoy	-
estamos	-
estaba	-
estaban	-
estuvo	-
estuvieron	-
estuve	-
esté	-
estén	-
estará	-
estarán	-
estaría	-
estarían	-
estado	state
estando	-
haber	-
ha	-
han	-
he	-
hemos	-
has	-
había	-
habían	-
habíamos	-
hubo	-
hubieron	-
haya	-
hayan	-
hubiera	-
hubieran	-
hubiese	-
hubiesen	-
habrá	-
habrán	-
habría	-
habrían	-
habido	-
habiendo	-
hay	-
tener	-
tiene	-
tienen	-
tengo	-
tenemos	-
tenía	-
tenían	-
tuvo	-
tuvieron	-
tuve	-
tenga	-
tengan	-
tendrá	-
tendrán	-
tendría	-
tendrían	-
teniendo	-
tuviera	-
tuvieran	-
poder	power
puede	-
pueden	-
puedo	-
pudo	-
pudieron	-
pueda	-
puedan	-
podrá	-
podrán	-
podría	-
podrían	-
pudiera	-
pudieran	-
debe	-
deben	-
deberá	-
deberán	-
debería	-
deberían	-
debía	-
debían	-
suele	-
suelen	-
algo	-
alguien	-
alguno	-
alguna	-
algunos	-
algunas	-
algún	-
nada	-
nadie	-
ninguno	-
ninguna	-
ningún	-
cada	-
cualquier	-
cualquiera	-
cualesquiera	-
todo	-
toda	-
todos	-
todas	-
ambos	-
ambas	-
mismo	-
misma	-
mismos	-
mismas	-
propio	-
propia	-
propios	-
propias	-
tal	-
tales	-
otro	-
otra	-
otros	-
otras	-
demás	-
sendos	-
mí	-
ti	-
conmigo	-
contigo	-
apenas	-
acaso	-
incluso	-
inclusive	-
salvo	-
excepto	-
mas	-
conforme	-
vía	-
etcétera	-
sin embargo	-
no obstante	-
por lo tanto	-
por tanto	-
es decir	-
o sea	-
a pesar de	-
pese a	-
a través de	-
de acuerdo con	-
acerca de	-
a partir de	-
a fin de	-
con el fin de	-
por medio de	-
en cuanto a	-
en torno a	-
en relación con	-
con respecto a	-
respecto a	-
debido a	-
gracias a	-
junto a	-
junto con	-
dentro de	-
cerca de	-
después de	-
antes de	-
además de	-
así como	-
tal como	-
tal y como	-
ya que	-
puesto que	-
dado que	-
para que	-
sin que	-
hasta que	-
desde que	-
mientras que	-
así que	-
por lo que	-
lo que	-
la que	-
los que	-
las que	-
el que	-
el cual	-
la cual	-
los cuales	-
las cuales	-
lo cual	-
tanto como	-
más bien	-
más o menos	-
sobre todo	-
de hecho	-
en realidad	-
por supuesto	-
desde luego	-
claro que	-
por ejemplo	-
al menos	-
por lo menos	-
a lo largo de	-
en lugar de	-
en vez de	-
a raíz de	-
a causa de	-
a favor de	-
en contra de	-
frente a	-
en medio de	-
alrededor de	-
encima de	-
debajo de	-
detrás de	-
delante de	-
a menudo	-
de nuevo	-
otra vez	-
una vez	-
una vez que	-
en cambio	-
por otra parte	-
por otro lado	-
por su parte	-
por parte de	-
de ahí	-
a su vez	-
hay que	-
tiene que	-
tienen que	-
ha sido	-
han sido	-
había sido	-
habían sido	-
ha estado	-
ha tenido	-
ayer	yesterday
hoy	today
mañana	tomorrow; morning
hoy en día	today; nowadays
anoche	last night
esta noche	tonight
ahora	now
siempre	always
nunca	never
jamás	never
antes	before; earlier
después	after; later
más tarde	later
más adelante	later
a veces	sometimes
algunas veces	sometimes
muchas veces	often; many times
frecuentemente	frequently; often
con frecuencia	often; frequently
casi	almost; nearly
bastante	quite; enough
suficiente	enough; sufficient
demasiado	too; too much
mucho	much; many
muchos	many
poco	little; few
pocos	few
un poco	a little
poco después	shortly after
hace poco	recently
recientemente	recently
reciente	recent
pronto	soon
tan pronto como	as soon as
de pronto	suddenly
de repente	suddenly
de inmediato	immediately
inmediatamente	immediately
inmediato	immediate
tarde	afternoon; late; evening
temprano	early
lejos	far
cerca	near
dentro	inside
fuera de	outside
afuera	outside
arriba	up; above
abajo	down; below
adelante	forward; ahead
atrás	back; behind
detrás	behind
juntos	together
aproximadamente	approximately
alrededor	around
actualmente	currently
actual	current
anteriormente	previously
anterior	previous
posteriormente	later; subsequently
posterior	later; subsequent
previamente	previously
previo	previous; prior
finalmente	finally
por fin	finally
por último	finally; lastly
al final	in the end
en primer lugar	first
en segundo lugar	second
en particular	in particular
en especial	especially
especialmente	especially; particularly
especial	special
particularmente	particularly
particular	particular; private
principalmente	mainly
principal	main; principal
generalmente	generally; usually
en general	in general
general	general
normalmente	normally; usually
normal	normal
habitual	usual
habitualmente	usually
probablemente	probably
probable	likely; probable
posiblemente	possibly
posible	possible
imposible	impossible
quizá	perhaps; maybe
quizás	perhaps; maybe
tal vez	perhaps; maybe
seguramente	surely
sin duda	undoubtedly
rápidamente	quickly; rapidly
rápido	fast; quick; rapid
lentamente	slowly
lento	slow
totalmente	totally; completely
completamente	completely
parcialmente	partially; partly
parcial	partial
directamente	directly
directo	direct
en directo	live
en vivo	live
indirecto	indirect
oficialmente	officially
claramente	clearly
realmente	really; actually
simplemente	simply
simple	simple
solamente	only
únicamente	only
sólo	only
solo	only; alone
exactamente	exactly
exacto	exact
precisamente	precisely
preciso	precise; necessary
absolutamente	absolutely
fácilmente	easily
fácil	easy
difícil	difficult; hard
difícilmente	hardly
gravemente	seriously
grave	serious
ligeramente	slightly
ligero	slight; light
fuertemente	strongly; heavily
considerablemente	considerably
significativamente	significantly
significativo	significant
gradualmente	gradually
gradual	gradual
paulatinamente	gradually
definitivamente	definitely; permanently
definitivo	definitive; final
temporalmente	temporarily
temporal	temporary
provisionalmente	provisionally
provisional	provisional; interim
asimismo	also; likewise
respectivamente	respectively
respectivo	respective
aparentemente	apparently
supuestamente	allegedly
presuntamente	allegedly
presunto	alleged; suspected
supuesto	alleged; supposed
obviamente	obviously
evidentemente	evidently; obviously
evidente	evident; obvious
afortunadamente	fortunately
desafortunadamente	unfortunately
lamentablemente	unfortunately
desgraciadamente	unfortunately
sorprendentemente	surprisingly
sorprendente	surprising
personalmente	personally
prácticamente	practically; virtually
relativamente	relatively
relativo	relative
inicialmente	initially
inicial	initial
originalmente	originally
original	original
constantemente	constantly
constante	constant
continuamente	continuously
sin precedentes	unprecedented
en serio	seriously
en público	in public
en secreto	in secret
en privado	in private
a tiempo	on time
al mismo tiempo	simultaneously
a la vez	at once
a largo plazo	long term
a corto plazo	short term
a medio plazo	medium term
a mediano plazo	medium term
largo plazo	long term
corto plazo	short term
a nivel mundial	worldwide
en todo el mundo	worldwide; around the world
todo el mundo	everyone; whole world
en el extranjero	abroad
en línea	online
por internet	online
tiempo real	real time
en tiempo real	in real time
dice	say
dijo	say; tell
dijeron	say
dicen	say
dicho	say
digo	say
diga	say
digan	say
dijera	say
decía	say
decir	say; tell
hace	make; do; ago
hacen	make; do
hizo	make; do
hicieron	make; do
hecho	fact; make
hechos	fact; event
haga	make; do
hagan	make; do
hago	do; make
hará	make; do
harán	make; do
haría	make; do
hacer	make; do
voy	go
vamos	go
iba	go
iban	go
ir	go
irá	go
irán	iran
vaya	go
vayan	go
yendo	go
dio	give
dieron	give
dar	give
dará	give
darán	give
dado	give
dando	give
doy	give
dio a conocer	release; announce; reveal
dar a conocer	release; announce; reveal
dieron a conocer	release; announce
dio a luz	give birth
dar a luz	give birth
dar lugar	lead to
dar paso	make way
vio	see
vieron	see
ver	see; watch
visto	see
vea	see
vean	see
verá	see
viendo	see
veía	see
veo	see
viene	come
vienen	come
vino	come; wine
vinieron	come
venir	come
venga	come
vendrá	come
vendrán	come
viniendo	come
sabe	know
saben	know
saber	know
supo	know; learn
supieron	know
sepa	know
sepan	know
sabido	know
sabía	know
quiere	want
quieren	want
querer	want
quiso	want
quisieron	want
quiera	want
quieran	want
quiero	want
quería	want
querían	want
queremos	want
pone	put
ponen	put
poner	put
puso	put
pusieron	put
puesto	post; position; place
ponga	put
pondrá	put
poner fin	end
puso fin	end
puesta en marcha	launch; start
puso en marcha	launch; start
poner en marcha	launch; start
puesta en libertad	release
puesto en libertad	release
puestos	post; position
puesto de trabajo	job
puestos de trabajo	job
pide	ask; request; call
piden	ask; request; call
pidió	ask; request; call
pidieron	ask; request; call
pedir	ask; request; call
pedido	order; request
pida	ask
pidiendo	ask
sigue	continue; remain; follow
siguen	continue; remain; follow
siguió	continue; follow
siguieron	continue; follow
seguir	continue; follow
siga	continue
sigan	continue
siguiendo	follow
seguido	follow
siguiente	next; following
murió	die
murieron	die
muere	die
mueren	die
morir	die
muerto	dead; kill; die
muertos	dead; kill; death
muriendo	die
muerte	death
muertes	death
abre	open
abrió	open
abrir	open
abierto	open
cubre	cover
cubrir	cover
cubierto	cover
descubre	discover
descubrir	discover
descubrió	discover
descubierto	discover; overdraft
descubrimiento	discovery
escribe	write
escribir	write
escribió	write
escrito	write
rompe	break
romper	break
rompió	break
roto	break
vuelve	return
vuelven	return
volver	return
volvió	return; again
volvieron	return
vuelto	return
vuelta	return; round; lap
vuelva	return
resuelve	resolve; solve
resolver	resolve; solve
resolvió	resolve
resuelto	resolve; solve
devuelve	return
devolver	return
devolvió	return
devuelto	return
cae	fall; drop
caen	fall; drop
cayó	fall; drop
cayeron	fall; drop
caer	fall; drop
caída	fall; drop
caído	fall
caiga	fall
cayendo	fall
trae	bring
trajo	bring
traer	bring
traído	bring
oye	hear
oír	hear
oyó	hear
lee	read
leer	read
leído	read
cree	believe; think
creen	believe; think
creer	believe; think
creyó	believe
creía	believe
creo	believe; think
crea	create
crear	create
creó	create
creación	creation
creador	creator
sale	leave; come out
salen	leave
salió	leave; come out
salir	leave; exit
salida	exit; departure
saldrá	leave; come out
salga	leave
pierde	lose
pierden	lose
perdió	lose
perdieron	lose
perder	lose
pérdida	loss
perdido	lose
piensa	think
piensan	think
pensar	think
pensó	think
pensamiento	thought
siente	feel
sienten	feel
sintió	feel
sentir	feel
sentido	sense
sentimiento	feeling
entiende	understand
entender	understand
entendió	understand
entendimiento	understanding
empieza	begin; start
empiezan	begin; start
empezar	begin; start
empezó	begin; start
empezaron	begin; start
comienza	begin; start
comienzan	begin; start
comenzar	begin; start
comenzó	begin; start
comenzaron	begin; start
comience	begin; start
comienzo	beginning; start
a comienzos de	early
a principios de	early
a mediados de	mid
a finales de	late; end
encuentra	find; be
encuentran	find; be
encontrar	find
encontró	find
encontraron	find
encuentro	meeting; match
cuenta	account; tell
cuentan	have; tell
contar	tell; count
contó	tell; count
contar con	have
cuenta con	have
tener en cuenta	take into account
tomar en cuenta	take into account
muestra	show; sample
muestran	show
mostrar	show
mostró	show
mostraron	show
demuestra	show; demonstrate; prove
demuestran	show; demonstrate
demostrar	demonstrate; show; prove
demostró	show; demonstrate; prove
prueba	test; proof; evidence
pruebas	evidence; test
probar	test; try; prove
probó	test; try
recuerda	remember; recall; remind
recuerdan	remember; recall
recordar	remember; recall; remind
recordó	recall; remind; remember
recuerdo	memory
acuerda	agree
acordar	agree
acordó	agree
acordaron	agree
acuerdo	agreement; deal
acuerdos	agreement; deal
llegar a un acuerdo	reach an agreement
acuerdo de paz	peace agreement; peace deal
propone	propose
proponen	propose
proponer	propose
propuso	propose
propusieron	propose
propuesto	propose
propuesta	proposal
dispone	have
disponer	have
dispuso	order
dispuesto	willing; ready
disposición	provision; disposal
supone	represent; mean; suppose
suponer	suppose; assume
opone	oppose
oponen	oppose
oponer	oppose
opuso	oppose
opuesto	opposite; opposed
impone	impose
imponer	impose
impuso	impose
impusieron	impose
expone	expose; exhibit
exponer	expose; explain
expuso	explain; expose
expuesto	exposed
compone	compose; comprise
componer	compose
compuso	compose
compuesto	compound; composed
obtiene	obtain; get; win
obtienen	obtain; get
obtener	obtain; get
obtuvo	obtain; get; win
obtuvieron	obtain; win
obtención	obtain
mantiene	maintain; keep; hold
mantienen	maintain; keep; hold
mantener	maintain; keep
mantuvo	maintain; keep; hold
mantuvieron	maintain; hold
mantenga	maintain; keep
mantenimiento	maintenance
contiene	contain
contienen	contain
contener	contain
contuvo	contain
contenido	content
detiene	stop; arrest
detienen	arrest; stop
detener	stop; arrest; detain
detuvo	arrest; stop; detain
detuvieron	arrest; detain
detenido	arrest; detainee; detain
detención	arrest; detention
sostiene	hold; claim; argue
sostienen	claim; argue
sostener	sustain; hold
sostuvo	hold; say; argue
sostuvieron	hold
sostenido	sustained
sostenible	sustainable
sostenibilidad	sustainability
retiene	retain; hold
retener	retain; hold
retuvo	retain
interviene	intervene
intervenir	intervene
intervino	intervene
intervención	intervention; speech
conviene	be advisable
convierte	become; turn; convert
convierten	become; turn
convertir	turn; convert; become
convirtió	become; turn
convirtieron	become
previene	prevent
prevenir	prevent
prevención	prevention
proviene	come from
proveniente	from
procedente	from
procedentes	from
advierte	warn
advierten	warn
advertir	warn
advirtió	warn
advirtieron	warn
advertencia	warning
invierte	invest
invierten	invest
invertir	invest
invirtió	invest
inversión	investment
inversiones	investment
inversor	investor
inversionista	investor
prefiere	prefer
prefieren	prefer
preferir	prefer
prefirió	prefer
refiere	refer
referir	refer
refirió	refer
referencia	reference
sugiere	suggest
sugieren	suggest
sugerir	suggest
sugirió	suggest
sugerencia	suggestion
requiere	require
requieren	require
requerir	require
requirió	require
requisito	requirement
adquiere	acquire
adquirir	acquire; purchase
adquirió	acquire; buy
adquisición	acquisition; purchase
sufre	suffer
sufrir	suffer; sustain
sufrió	suffer; sustain
sufrimiento	suffering
consigue	achieve; get; manage
consiguen	achieve; manage
conseguir	achieve; get
consiguió	achieve; get; manage
consiguieron	achieve; manage
elige	choose; elect
eligen	choose; elect
elegir	choose; elect
eligió	choose; elect
eligieron	choose; elect
elegido	elect; choose
electo	elected; elect
elección	election; choice
elecciones	election
corrige	correct
corregir	correct
corrigió	correct
mide	measure
medir	measure
repite	repeat
repetir	repeat
repitió	repeat
despide	dismiss; say goodbye
despedir	dismiss; fire
despidió	dismiss; fire
despido	dismissal; layoff
impide	prevent
impiden	prevent
impedir	prevent
impidió	prevent
sirve	serve
sirven	serve
servir	serve
sirvió	serve
servicio	service
juega	play
juegan	play
jugar	play
jugó	play
juego	game
juegos	game
jugador	player
jugadores	player
cierra	close
cierran	close
cerrar	close; shut
cerró	close
cierre	closure; closing; close
cerrado	close
gobierna	govern; rule
gobernar	govern; rule
gobernó	govern; rule
gobierno	government
gobernante	ruling; ruler
gobernador	governor
negar	deny
negó	deny; refuse
niega	deny
niegan	deny
negaron	deny
negativa	refusal; negative
negativo	negative
confirmar	confirm
confirmó	confirm
confirmación	confirmation
afirmar	say; claim; affirm
afirmó	say; claim
afirma	say; claim
afirmación	claim; statement
asegurar	say; assure; ensure
aseguró	say; assure
asegura	say; assure; ensure
seguro	insurance; safe; sure
seguros	insurance
seguridad	security; safety
señalar	point out; note; say
señaló	point out; say; note
señala	point out; note
señal	signal; sign
señales	signal; sign
indicar	indicate; say
indicó	say; indicate
indicación	indication
indicador	indicator
manifestar	express; say; demonstrate
manifestó	say; express
manifestación	demonstration; protest
manifestante	protester; demonstrator
declarar	declare; state; testify
declaró	say; declare; state
declaración	statement; declaration
expresar	express
expresó	express; say
expresión	expression
libertad de expresión	freedom of expression; free speech
explicar	explain
explicó	explain; say
explicación	explanation
agregar	add
agregó	add
añadir	add
añadió	add
añade	add
sumar	add; total
suma	sum; amount
anunciar	announce
anunció	announce
anuncio	announcement; advertisement; ad
informar	report; inform
informó	report; inform; say
informe	report
informes	report
información	information
informativo	news
noticia	news
noticias	news
reportar	report
reportó	report
reporte	report
comentar	comment
comentó	say; comment
comentario	comment
hablar	speak; talk
habló	speak; talk
habla	speak; talk
discurso	speech; address
palabra	word
palabras	word
conversación	conversation; talk
conversaciones	talk
diálogo	dialogue; talk
preguntar	ask
preguntó	ask
pregunta	question
preguntas	question
responder	respond; answer; reply
respondió	respond; reply; answer
respuesta	response; answer
contestar	answer; reply
contestó	answer; reply
reconocer	recognize; acknowledge; admit
reconoció	acknowledge; admit; recognize
reconoce	acknowledge; recognize
reconocimiento	recognition
admitir	admit
admitió	admit
aceptar	accept
aceptó	accept; agree
aceptación	acceptance
rechazar	reject
rechazó	reject
rechaza	reject
rechazo	rejection
criticar	criticize
criticó	criticize
crítica	criticism; critical
críticas	criticism
crítico	critical; critic
condenar	condemn; convict; sentence
condenó	condemn; sentence
condena	sentence; conviction; condemnation
denunciar	denounce; report
denunció	denounce; report
denuncia	complaint; report
acusar	accuse; charge
acusó	accuse
acusa	accuse
acusación	accusation; charge
acusado	accused; defendant
culpar	blame
culpó	blame
culpa	blame; fault
culpable	guilty; culprit
alertar	warn; alert
alertó	warn
alerta	alert; warning
exigir	demand; require
exigió	demand
exige	demand; require
exigencia	demand; requirement
solicitar	request; apply
solicitó	request; ask
solicitud	request; application
reclamar	claim; demand
reclamó	demand; claim
reclamo	claim; demand
insistir	insist
insistió	insist
insiste	insist
subrayar	stress; emphasize
subrayó	stress; emphasize
destacar	highlight; stress
destacó	highlight; stress; note
destacado	prominent; outstanding
resaltar	highlight
resaltó	highlight
enfatizar	emphasize
enfatizó	emphasize
énfasis	emphasis
reiterar	reiterate
reiteró	reiterate
precisar	specify; need
precisó	specify; say
detallar	detail
detalló	detail; explain
detalle	detail
detalles	detail
aclarar	clarify
aclaró	clarify
describir	describe
describió	describe
describe	describe
descripción	description
calificar	describe; call; qualify
calificó	describe; call
calificación	rating; qualification
considerar	consider
consideró	consider; say
considera	consider
consideración	consideration
opinar	think; say
opinó	say
opinión	opinion
opinión pública	public opinion
estimar	estimate
estimó	estimate
estimación	estimate
calcular	calculate; estimate
calculó	calculate; estimate
cálculo	calculation
prever	expect; forecast
prevé	expect; forecast; plan
previsto	expected; planned; scheduled
previsión	forecast
esperar	expect; hope; wait
esperó	wait
espera	expect; hope; wait
esperanza	hope
esperanza de vida	life expectancy
expectativa	expectation
expectativas	expectation
predecir	predict
predijo	predict
predicción	prediction
pronosticar	forecast; predict
pronosticó	forecast; predict
pronóstico	forecast
prometer	promise; pledge
prometió	promise; pledge; vow
promesa	promise; pledge
juramento	oath
amenazar	threaten
amenazó	threaten
amenaza	threat; threaten
revelar	reveal; disclose
reveló	reveal
revela	reveal
revelación	revelation
publicar	publish; release
publicó	publish; post
publicación	publication; post
difundir	broadcast; spread; release
difundió	broadcast; release
difusión	dissemination; spread
citar	quote; cite
citó	cite; quote
cita	quote; appointment; date
mencionar	mention
mencionó	mention
concluir	conclude
concluyó	conclude; end
conclusión	conclusion
decidir	decide
decidió	decide
decide	decide
decisión	decision
decisivo	decisive
determinar	determine
determinó	determine
resolución	resolution
intentar	try; attempt
intentó	try; attempt
intento	attempt
tratar	try; treat; deal
trató	try; treat
trata	be about; try; treat
trata de personas	human trafficking
tratado	treaty
tratamiento	treatment
lograr	achieve; manage
logró	achieve; manage
logra	achieve; manage
logro	achievement
alcanzar	reach; achieve
alcanzó	reach; hit
alcanza	reach
alcance	scope; reach
llegar	arrive; reach; come
llegó	arrive; come; reach
llega	arrive; come; reach
llegada	arrival
venidero	coming; next
pasar	pass; spend; happen
pasó	happen; pass; spend
pasado	past; last
paso	step; passage
pasos	step
primer paso	first step
el año pasado	last year
año pasado	last year
la semana pasada	last week
semana pasada	last week
el mes pasado	last month
mes pasado	last month
el próximo año	next year
próximo año	next year
próxima semana	next week
próximo mes	next month
próximos meses	coming months; next few months
próximos días	coming days
próximas semanas	coming weeks
próximo	next; coming
últimos años	recent years
últimos meses	recent months
últimas semanas	recent weeks
último	last; latest
última hora	breaking news; last minute
días después	days later
años después	years later
meses después	months later
horas después	hours later
años de edad	years old
años de antigüedad	years old
por primera vez	first time
primera vez	first time
al año	per year; a year
por año	per year
por día	per day
al día	per day; a day
diario	daily; newspaper
diariamente	daily
semanal	weekly
mensual	monthly
anual	annual
anualmente	annually
interanual	year-on-year; annual
trimestral	quarterly
trimestre	quarter
primer trimestre	first quarter
segundo trimestre	second quarter
tercer trimestre	third quarter
cuarto trimestre	fourth quarter
semestre	half; semester
primer semestre	first half
segundo semestre	second half
ocurrir	happen; occur
ocurrió	happen; occur
ocurre	happen; occur
suceder	happen; succeed
sucedió	happen
suceso	event; incident
acontecimiento	event
evento	event
acto	act; event; ceremony
producir	produce; occur
produjo	produce; occur
produjeron	occur; produce
produce	produce; occur
produzca	occur; produce
producción	production; output
productor	producer
producto	product
productos	product; goods
producto interno bruto	gross domestic product; gdp
producto interior bruto	gross domestic product; gdp
pib	gdp; gross domestic product
reducir	reduce; cut
redujo	reduce; cut
redujeron	reduce; cut
reduzca	reduce
reducción	reduction; cut
introducir	introduce
introdujo	introduce
introducción	introduction
conducir	drive; lead
condujo	lead; drive
conductor	driver
conduce	drive; lead
traducir	translate
tradujo	translate
traducción	translation
traductor	translator
andar	walk
anduvo	walk
caminar	walk
caminó	walk
camino	road; path; way
correr	run
corrió	run
carrera	race; career
parte	part
formar parte	be part of
forma parte	be part
formó parte	be part
tomar parte	take part
participar	participate; take part
participó	participate; take part
participación	participation; stake; share
participante	participant
asistir	attend
asistió	attend
asistencia	assistance; attendance
asistente	assistant; attendee
ayudar	help; assist
ayudó	help
ayuda	aid; help; assistance
ayuda humanitaria	humanitarian aid
ayuda militar	military aid
ayuda financiera	financial aid
apoyar	support; back
apoyó	support; back
apoyo	support; backing
respaldar	back; support
respaldó	back; support
respaldo	support; backing
defender	defend
defendió	defend
defiende	defend
defensa	defense
defensor	defender; advocate
proteger	protect
protegió	protect
protege	protect
protección	protection
atacar	attack
atacó	attack
ataca	attack
ataque	attack
ataques	attack
ataque aéreo	air strike; airstrike
ataques aéreos	air strike; airstrike
ataque terrorista	terrorist attack
ataque con drones	drone attack
ataque cardíaco	heart attack
ataque suicida	suicide attack
atentado	attack; bombing
atentado suicida	suicide bombing; suicide attack
atentado terrorista	terrorist attack
matar	kill
mató	kill
mataron	kill
mata	kill
asesinar	murder; assassinate; kill
asesinó	murder; kill
asesinato	murder; killing; assassination
asesino	killer; murderer
homicidio	homicide; murder
herir	injure; wound
hirió	injure; wound
hiere	injure; wound
herido	injured; wounded
heridos	injured; wounded
herida	injury; wound
resultó herido	be injured
lesión	injury
lesionado	injured
lesionar	injure
destruir	destroy
destruyó	destroy
destruye	destroy
destrucción	destruction
dañar	damage
daño	damage; harm
daños	damage
explosión	explosion; blast
explotar	explode; exploit
explotó	explode
explotación	exploitation
estallar	explode; break out
estalló	explode; break out
estallido	outbreak; explosion
bomba	bomb
bombardear	bomb; shell
bombardeó	bomb
bombardeo	bombing; shelling
coche bomba	car bomb
explosivo	explosive
disparar	shoot; fire
disparó	shoot; fire
disparo	shot
tiroteo	shooting
tirador	gunman; shooter
pistolero	gunman
hombre armado	gunman; armed man
hombres armados	gunman; armed men
política	policy; politics; political
político	political; politician
políticos	politician; political
política exterior	foreign policy
política monetaria	monetary policy
política fiscal	fiscal policy
política económica	economic policy
partido político	political party
preso político	political prisoner
presos políticos	political prisoner
presidente	president; chairman
presidenta	president
presidencia	presidency
presidencial	presidential
expresidente	former president
ex presidente	former president
vicepresidente	vice president
vicepresidenta	vice president
presidente ejecutivo	chief executive
primer ministro	prime minister
primera ministra	prime minister
viceprimer ministro	deputy prime minister
ministro	minister
ministra	minister
ministro de exteriores	foreign minister
ministro de asuntos exteriores	foreign minister
ministro de relaciones exteriores	foreign minister
canciller	foreign minister; chancellor
ministro de finanzas	finance minister
ministro de hacienda	finance minister
ministro de economía	economy minister
ministro de defensa	defense minister
ministro del interior	interior minister
ministro de justicia	justice minister
ministro de salud	health minister
ministro de sanidad	health minister
ministro de agricultura	agriculture minister
ministro de comercio	trade minister
ministro de energía	energy minister
ministerio	ministry
ministerio de exteriores	foreign ministry
ministerio de asuntos exteriores	foreign ministry
ministerio de relaciones exteriores	foreign ministry
ministerio de finanzas	finance ministry
ministerio de hacienda	finance ministry
ministerio de defensa	defense ministry
ministerio del interior	interior ministry
ministerio de salud	health ministry
ministerio de sanidad	health ministry
ministerio público	public prosecutor
cancillería	foreign ministry
viceministro	deputy minister
exministro	former minister
gabinete	cabinet
consejo de ministros	cabinet
secretario	secretary
secretaria	secretary
secretario general	secretary general; general secretary
secretario de estado	secretary of state
secretario de defensa	defense secretary
secretario del tesoro	treasury secretary
subsecretario	undersecretary
departamento	department; apartment
departamento de estado	state department
departamento de justicia	justice department
departamento del tesoro	treasury department
departamento de defensa	defense department
departamento de agricultura	agriculture department
tesoro	treasury; treasure
bonos del tesoro	treasury bond
letras del tesoro	treasury bill
hacienda	finance; treasury
casa blanca	white house
cámara de representantes	house of representatives
cámara de los comunes	house of commons
cámara de los lores	house of lords
cámara de diputados	chamber of deputies
cámara alta	upper house
cámara baja	lower house
cámara de comercio	chamber of commerce
cámara	camera; chamber; house
congreso	congress
congresista	congressman; lawmaker
parlamento	parliament
parlamento europeo	european parliament
eurocámara	european parliament
parlamentario	parliamentary; lawmaker
eurodiputado	mep
senado	senate
senador	senator
senadora	senator
senadores	senator
asamblea	assembly
asamblea general	general assembly
asamblea nacional	national assembly
asamblea constituyente	constituent assembly
diputado	lawmaker; deputy
diputada	lawmaker; deputy
legislador	lawmaker; legislator
legislativo	legislative
legislación	legislation
legislatura	legislature; term
elecciones generales	general election
elecciones presidenciales	presidential election
elecciones parlamentarias	parliamentary election
elecciones legislativas	legislative election; parliamentary election
elecciones municipales	local election; municipal election
elecciones locales	local election
elecciones anticipadas	early election; snap election
elecciones primarias	primary election
segunda vuelta	second round; runoff
primera vuelta	first round
electoral	electoral; election
campaña electoral	election campaign
campaña	campaign
comicios	election
votar	vote
votó	vote
voto	vote
votos	vote
votación	vote; ballot
votante	voter
elector	voter
electorado	electorate
urna	ballot box; urn
papeleta	ballot
encuesta	poll; survey
sondeo	poll
referéndum	referendum
mayoría	majority; most
mayoría absoluta	absolute majority
la mayoría de	most
minoría	minority
coalición	coalition
coalición de gobierno	government coalition
partido gobernante	ruling party
partido de la oposición	opposition party
partido de oposición	opposition party
partido comunista	communist party
partido conservador	conservative party
partido laborista	labour party
partido demócrata	democratic party
partido republicano	republican party
partido socialista	socialist party
partido popular	popular party; people's party
partido liberal	liberal party
partido	party; match; game
partidos	party; match
partidario	supporter
oposición	opposition
opositor	opponent; opposition
líder opositor	opposition leader
líder de la oposición	opposition leader
líder supremo	supreme leader
líder	leader
líderes	leader
liderar	lead
lideró	lead
liderazgo	leadership
lidera	lead
dirigente	leader
dirigir	lead; run; direct
dirigió	lead; address; direct
dirige	lead; run
dirección	address; direction; management
director	director; manager
directora	director
director ejecutivo	chief executive; executive director
director general	director general; managing director
director financiero	chief financial officer
consejero delegado	chief executive
jefe	chief; head; boss
jefa	chief; head
jefe de estado	head of state
jefes de estado	head of state
jefe de gobierno	head of government
jefe de gabinete	chief of staff
jefe de policía	police chief
jefe del ejército	army chief
jefe del ejecutivo	prime minister; chief executive
ejecutivo	executive
ejecutiva	executive
poder ejecutivo	executive branch
poder legislativo	legislature
poder judicial	judiciary
poderes	power
poderoso	powerful
toma de poder	takeover
toma de posesión	inauguration; swearing in
golpe de estado	coup
intento de golpe	coup attempt
golpe militar	military coup
golpista	coup
junta militar	military junta
junta directiva	board
junta de accionistas	shareholders meeting
junta	board; junta
consejo de administración	board; board of directors
consejo de seguridad	security council
consejo europeo	european council
consejo	council; advice
consejero	adviser; councillor
comisión	commission; committee
comisión europea	european commission
comisario	commissioner
comité	committee
comité central	central committee
comité de empresa	works council
comité olímpico internacional	international olympic committee
autoridad	authority
autoridades	authority; official
autoridades locales	local authority; local official
funcionario	official; officer
funcionarios	official
alto funcionario	senior official
oficial	official; officer
extraoficial	unofficial
portavoz	spokesman; spokeswoman
portavoces	spokesman
vocero	spokesman; spokesperson
vocera	spokeswoman
embajador	ambassador
embajadora	ambassador
embajada	embassy
consulado	consulate
cónsul	consul
diplomático	diplomatic; diplomat
diplomacia	diplomacy
relaciones diplomáticas	diplomatic relations; diplomatic ties
delegación	delegation
delegado	delegate
enviado	envoy
enviado especial	special envoy
enviar	send
envió	send
envío	shipment
relación	relation; relationship
relaciones	relation; ties
relacionado	related
vínculo	link; tie
vínculos	ties; link
vinculado	linked
vincular	link
lazos	ties
visita	visit
visitar	visit
visitó	visit
visitante	visitor
visita oficial	official visit
visita de estado	state visit
gira	tour
cumbre	summit
reunión	meeting
reuniones	meeting
reunir	meet; gather
reunió	meet
reunieron	meet
reúne	meet; gather
reúnen	meet
reunido	meet
conferencia	conference
conferencia de prensa	press conference; news conference
rueda de prensa	press conference; news conference
comunicado	statement; press release
comunicado de prensa	press release
nota de prensa	press release
medios de comunicación	media
medios locales	local media
medios estatales	state media
medio	medium; half; middle
medios	media; means
agencia de noticias	news agency
agencia	agency
agencia estatal	state agency
prensa	press
periódico	newspaper
periodista	journalist; reporter
periodismo	journalism
reportero	reporter
corresponsal	correspondent
redactor	editor
editorial	editorial; publisher
editor	editor; publisher
revista	magazine
televisión	television; tv
televisivo	television
televisión estatal	state television
cadena	chain; network
emisora	radio station; station
entrevista	interview
entrevistar	interview
entrevistó	interview
titular	headline; owner; head
portada	cover; front page
artículo	article
columna	column
lector	reader
negociar	negotiate
negoció	negotiate
negociación	negotiation; talk
negociaciones	negotiation; talk
negociaciones de paz	peace talk; peace negotiation
negociador	negotiator
mediador	mediator
mediación	mediation
tregua	truce
alto el fuego	ceasefire
alto al fuego	ceasefire
cese del fuego	ceasefire
cese al fuego	ceasefire
cese de hostilidades	cessation of hostilities
paz	peace
pacífico	peaceful; pacific
océano pacífico	pacific ocean
proceso de paz	peace process
plan de paz	peace plan
fuerza de paz	peacekeeping force
misión de paz	peacekeeping mission
cascos azules	peacekeeper
tratado de paz	peace treaty
pacto	pact
pactar	agree
convenio	agreement; convention
convención	convention
protocolo	protocol
firmar	sign
firmó	sign
firma	firm; signature; sign
ratificar	ratify
ratificó	ratify
aprobar	approve; pass
aprobó	approve; pass
aprueba	approve; pass
aprobación	approval
adoptar	adopt
adoptó	adopt
adopción	adoption
vetar	veto
veto	veto
sanción	sanction; penalty
sanciones	sanction
sanciones económicas	economic sanction
sancionar	sanction; punish
embargo	embargo
embargo comercial	trade embargo
boicot	boycott
boicotear	boycott
bloqueo	blockade
bloquear	block
bloqueó	block
aliado	ally
aliados	ally
alianza	alliance
enemigo	enemy
socio	partner; member
cooperación	cooperation
cooperar	cooperate
colaborar	collaborate; cooperate
colaboración	collaboration; cooperation
colaborador	collaborator; contributor
bilateral	bilateral
multilateral	multilateral
internacional	international
comunidad internacional	international community
derecho internacional	international law
nacional	national
nación	nation
naciones	nation
nacionalizar	nationalize
nacionalización	nationalization
mundial	world; global
mundo	world
global	global
regional	regional
región	region
local	local
central	central
federal	federal
estatal	state
estados	state
estado de emergencia	state of emergency
estado de derecho	rule of law
estado de salud	health
estado islámico	islamic state
gobierno federal	federal government
gobierno británico	british government
gobierno central	central government
gobierno de transición	transitional government
gobierno de unidad	unity government
gubernamental	government; governmental
organización no gubernamental	non-governmental organization; ngo
ong	ngo
gobierno local	local government
ayuntamiento	city council; town hall
municipio	municipality
municipal	municipal
alcalde	mayor
alcaldesa	mayor
alcaldía	mayor's office
concejal	councillor
administración	administration; management
administrativo	administrative
administrador	administrator
administrar	manage; administer
democracia	democracy
demócrata	democrat; democratic
democrático	democratic
republicano	republican
república	republic
conservador	conservative
liberal	liberal
socialdemócrata	social democrat
izquierda	left
izquierdista	leftist
extrema izquierda	far left
derecha	right
extrema derecha	far right
ultraderecha	far right
centro derecha	center right
centro izquierda	center left
radical	radical
extremista	extremist
extremismo	extremism
separatista	separatist
independencia	independence
independiente	independent
autonomía	autonomy
autónomo	autonomous; self-employed
soberanía	sovereignty
soberano	sovereign
dictador	dictator
dictadura	dictatorship
régimen	regime
regímenes	regime
monarquía	monarchy
monarca	monarch
rey	king
reyes	king
reina	queen
príncipe	prince
princesa	princess
real	royal; real
familia real	royal family
duque	duke
duquesa	duchess
corona	crown
palacio	palace
trono	throne
emperador	emperor
imperio	empire
sultán	sultan
emir	emir
jeque	sheikh
renunciar	resign; give up
renunció	resign
renuncia	resignation
dimitir	resign
dimitió	resign
dimisión	resignation
destituir	dismiss; remove
destituyó	dismiss; remove
destitución	dismissal; removal; impeachment
juicio político	impeachment
derrocar	overthrow; oust
derrocó	overthrow; oust
derrocamiento	overthrow
nombrar	appoint; name
nombró	appoint; name
nombramiento	appointment
nombre	name
nominación	nomination
designar	appoint; designate
designó	appoint
candidato	candidate
candidata	candidate
candidatura	candidacy; bid
reelección	reelection
reelegido	reelected
mandato	term; mandate
mandatario	president; leader
cargo	post; charge; office
cargos	charge; post
sucesor	successor
reforma	reform
reformar	reform
reforma fiscal	tax reform
reforma constitucional	constitutional reform
reforma laboral	labor reform
reformista	reformist
constitución	constitution
constitucional	constitutional
tribunal constitucional	constitutional court
ley	law
leyes	law
ley marcial	martial law
proyecto de ley	bill
decreto	decree
norma	rule; norm; standard
normas	rule; standard
normativa	regulation
regulación	regulation
regulador	regulator; regulatory
regular	regulate; regular
regla	rule
reglas	rule
reglamento	regulation
legal	legal
ilegal	illegal
ilegalmente	illegally
ilícito	illicit
legítimo	legitimate
derecho	right; law
derechos	right
derechos humanos	human rights
derechos civiles	civil rights
derechos de autor	copyright
violación de derechos humanos	human rights violation
crisis política	political crisis
crisis	crisis
corrupción	corruption
corrupto	corrupt
escándalo	scandal
soborno	bribe; bribery
fraude	fraud
fraude electoral	electoral fraud
lavado de dinero	money laundering
blanqueo de capitales	money laundering
blanqueo de dinero	money laundering
evasión fiscal	tax evasion
paraíso fiscal	tax haven
malversación	embezzlement
transparencia	transparency
transición	transition
protesta	protest
protestar	protest
protestó	protest
disturbios	riot; unrest
disturbio	riot
revuelta	revolt; uprising
revolución	revolution
revolucionario	revolutionary
rebelde	rebel
rebeldes	rebel
rebelión	rebellion
levantamiento	uprising; lifting
insurgente	insurgent
insurgencia	insurgency
guerrilla	guerrilla
guerrillero	guerrilla
marcha	march
activista	activist
activismo	activism
disidente	dissident
exilio	exile
exiliado	exile
asilo	asylum
asilo político	political asylum
solicitante de asilo	asylum seeker
solicitantes de asilo	asylum seeker
refugiado	refugee
refugiados	refugee
refugio	shelter; refuge
campo de refugiados	refugee camp
campamento	camp
desplazado	displaced
desplazados	displaced
migrante	migrant
inmigrante	immigrant; migrant
inmigración	immigration
inmigración ilegal	illegal immigration
emigrante	emigrant
migración	migration
migratorio	migration; immigration
frontera	border
fronterizo	border
fronteras	border
aduana	customs
visa	visa
visado	visa
pasaporte	passport
ciudadano	citizen
ciudadanos	citizen
ciudadanía	citizenship
guerra	war
guerra civil	civil war
guerra fría	cold war
guerra comercial	trade war
primera guerra mundial	first world war
segunda guerra mundial	second world war
crimen de guerra	war crime
crímenes de guerra	war crime
prisionero de guerra	prisoner of war
lesa humanidad	crime against humanity
zona de guerra	war zone
buque de guerra	warship
conflicto	conflict
conflicto armado	armed conflict
batalla	battle
combate	combat; fight
combatir	fight; combat
combatió	fight
combatiente	fighter; combatant
lucha	fight; struggle
luchar	fight; struggle
luchó	fight
pelea	fight
pelear	fight
enfrentamiento	clash; confrontation
enfrentamientos	clash
enfrentar	face; confront
enfrentó	face
enfrenta	face
choque	clash; collision; shock
hostilidades	hostility
hostil	hostile
ejército	army; military
fuerzas armadas	armed forces; military
fuerzas de seguridad	security forces
fuerza aérea	air force
fuerzas especiales	special forces
fuerza	force; strength
fuerzas	force
fuerte	strong
fuerza laboral	workforce; labor force
fuerzas gubernamentales	government forces
militar	military
militares	military
soldado	soldier
soldados	soldier
tropas	troops
tropa	troops
general de brigada	brigadier general
coronel	colonel
capitán	captain
capitanes	captain
teniente	lieutenant
sargento	sergeant
almirante	admiral
mariscal	marshal
comandante	commander
mando	command
armada	navy; armed
marina	navy; marine
naval	naval
aviación	aviation
avión de combate	fighter jet; warplane
aviones de combate	fighter jet; warplane
caza	fighter jet; hunting
cazas	fighter jet
avión no tripulado	drone
aviones no tripulados	drone
dron	drone
drones	drone
helicóptero	helicopter
tanque	tank
misil	missile
misiles	missile
misil balístico	ballistic missile
misiles balísticos	ballistic missile
cohete	rocket
arma	weapon; gun
armas	weapon; arms
armas nucleares	nuclear weapon
arma nuclear	nuclear weapon
armas químicas	chemical weapon
armas biológicas	biological weapon
arma de fuego	gun; firearm
armas de fuego	gun; firearm
control de armas	gun control; arms control
destrucción masiva	mass destruction
venta de armas	arms sale
armado	armed
armamento	weapon; arms
artillería	artillery
munición	ammunition
bala	bullet
mina	mine
minas	mine
submarino	submarine
portaaviones	aircraft carrier
base aérea	air base
base militar	military base
base naval	naval base
operación militar	military operation
intervención militar	military intervention
acción militar	military action
ejercicios militares	military exercise
maniobras militares	military exercise
ofensiva	offensive
contraofensiva	counteroffensive
invasión	invasion
invadir	invade
invadió	invade
ocupación	occupation
ocupar	occupy
ocupó	occupy
retirada	withdrawal; retreat
retirar	withdraw; remove
retiró	withdraw
retiro	withdrawal; retirement
despliegue	deployment
desplegar	deploy
desplegó	deploy
despliega	deploy
avance	advance; progress
avanzar	advance
avanzó	advance; rise
asedio	siege
sitio	site; place
captura	capture; seizure
capturar	capture
capturó	capture
derrotar	defeat
derrotó	defeat
derrota	defeat
victoria	victory
rendirse	surrender
rendición	surrender
víctima	victim
víctimas	victim; casualty
víctima mortal	fatality
víctimas mortales	death; fatality
número de muertos	death toll
saldo de muertos	death toll
balance de víctimas	death toll
masacre	massacre
genocidio	genocide
atrocidad	atrocity
limpieza étnica	ethnic cleansing
tortura	torture
torturar	torture
ejecución	execution
ejecutar	execute; carry out
decapitar	behead
decapitación	beheading
secuestrar	kidnap; hijack; abduct
secuestró	kidnap
secuestro	kidnapping; abduction; hijacking
secuestrador	kidnapper
rehén	hostage
rehenes	hostage
rescate	rescue; bailout; ransom
rescatar	rescue
rescató	rescue
liberar	release; free; liberate
liberó	release; free
liberación	release; liberation
libertad	freedom; liberty
libertad de prensa	press freedom
libre	free
libre comercio	free trade
libre mercado	free market
tratado de libre comercio	free trade agreement
terror	terror
terrorismo	terrorism
terrorista	terrorist
grupo terrorista	terrorist group
organización terrorista	terrorist organization
grupo armado	armed group
grupos armados	armed group
grupo militante	militant group
yihadista	jihadist
yihadistas	jihadist
yihad	jihad
islamista	islamist
islamistas	islamist
islámico	islamic
islam	islam
suicida	suicide
terrorista suicida	suicide bomber
suicidio	suicide
suicidarse	commit suicide
milicia	militia
miliciano	militiaman
paramilitar	paramilitary
mercenario	mercenary
talibán	taliban
talibanes	taliban
al qaeda	al qaeda
hezbolá	hezbollah
hizbulá	hezbollah
hamás	hamas
califato	caliphate
extremistas	extremist
seguridad nacional	national security
inteligencia	intelligence
inteligencia artificial	artificial intelligence; ai
agencia de inteligencia	intelligence agency
servicios de inteligencia	intelligence service
servicio de inteligencia	intelligence service
servicio secreto	secret service
espía	spy
espionaje	espionage; spying
espiar	spy
vigilancia	surveillance
vigilar	monitor; watch
policía	police; policeman
agente de policía	police officer
agentes de policía	police officer
oficial de policía	police officer
agente	agent; officer
agentes	agent; officer
policial	police
comisaría	police station
patrulla	patrol
guardia	guard
guardia civil	civil guard
guardia costera	coast guard
guardia nacional	national guard
guardia revolucionaria	revolutionary guard
detective	detective
investigar	investigate
investigó	investigate
investigación	investigation; research; inquiry
investigaciones	investigation; research
investigador	researcher; investigator
investigadores	researcher; investigator
sospecha	suspicion
sospechar	suspect
sospechoso	suspect; suspicious
sospechosos	suspect
arrestar	arrest
arrestó	arrest
arresto	arrest
arresto domiciliario	house arrest
bajo custodia	in custody
custodia	custody
cárcel	prison; jail
prisión	prison; jail
prisionero	prisoner
preso	prisoner; inmate
recluso	inmate; prisoner
encarcelar	imprison; jail
encarcelado	jailed; imprisoned
cadena perpetua	life imprisonment; life sentence
pena de muerte	death penalty
años de prisión	years in prison
años de cárcel	years in prison
libertad condicional	parole
libertad bajo fianza	bail
fianza	bail
multa	fine
multar	fine
pena	penalty; sentence
castigo	punishment
castigar	punish
crimen	crime
crímenes	crime
criminal	criminal
crimen organizado	organized crime
delito	crime; offense
delitos	crime; offense
delincuente	criminal
delincuencia	crime
robo	robbery; theft
robar	steal; rob
robó	steal
ladrón	thief; robber
ladrones	thief
atraco	robbery
abuso	abuse
abusos	abuse
abuso sexual	sexual abuse
abusos sexuales	sexual abuse
acoso	harassment; bullying
acoso sexual	sexual harassment
agresión	assault; aggression
agresión sexual	sexual assault
agresor	attacker
violar	rape; violate
violó	rape; violate
violación	rape; violation
violencia	violence
violencia doméstica	domestic violence
violencia de género	gender violence; domestic violence
violento	violent
acuchillar	stab
apuñalar	stab
cuchillo	knife
pistola	pistol; gun
fusil	rifle
contrabando	smuggling
contrabandista	smuggler
traficante	trafficker; dealer
tráfico	traffic; trafficking
tráfico de drogas	drug trafficking
tráfico de personas	human trafficking
narcotráfico	drug trafficking
narcotraficante	drug trafficker
cártel	cartel
droga	drug
drogas	drug
cocaína	cocaine
heroína	heroin
marihuana	marijuana
estafa	scam; fraud
chantaje	blackmail
extorsión	extortion
pandilla	gang
pandillas	gang
banda	band; gang
mafia	mafia
tribunal	court; tribunal
tribunales	court
tribunal supremo	supreme court
corte suprema	supreme court
corte penal internacional	international criminal court
tribunal penal internacional	international criminal court
corte internacional de justicia	international court
tribunal de apelaciones	appeals court
corte	court; cut
cortes	court; cut
juzgado	court
juez	judge
jueza	judge
jueces	judge
juicio	trial
juzgar	try; judge
jurado	jury
justicia	justice
injusticia	injustice
justo	fair; just
judicial	judicial; legal
orden judicial	court order
orden de arresto	arrest warrant
orden de detención	arrest warrant
orden ejecutiva	executive order
orden	order
órdenes	order
ordenar	order
ordenó	order
fiscal	prosecutor; fiscal; tax
fiscales	prosecutor; fiscal
fiscal general	attorney general
fiscalía	prosecutor's office; prosecutor
fiscalía general	attorney general's office
abogado	lawyer; attorney
abogada	lawyer
abogados	lawyer
demanda	lawsuit; demand
demandar	sue; demand
demandó	sue
demandante	plaintiff
acción legal	legal action
acciones legales	legal action
apelar	appeal
apelación	appeal
recurso	appeal; resource
recursos	resource
recursos naturales	natural resource
recursos humanos	human resources
testigo	witness
testigos	witness
testimonio	testimony
testificar	testify
sentencia	sentence; ruling
sentenciar	sentence
sentenció	sentence
veredicto	verdict
fallo	ruling; failure
fallar	fail; rule
absolver	acquit
absuelto	acquitted
inocente	innocent
inocencia	innocence
imputado	defendant; charged
imputar	charge
procesar	prosecute; process
procesado	prosecuted; processed
proceso	process; trial
caso	case
casos	case
en caso de	in case of
conspiración	conspiracy
extraditar	extradite
extradición	extradition
indulto	pardon
indultar	pardon
amnistía	amnesty
amnistía internacional	amnesty international
inmunidad	immunity
impunidad	impunity
código penal	penal code; criminal code
código	code
penal	criminal
civil	civil; civilian
civiles	civilian
sociedad civil	civil society
población civil	civilian population
economía	economy
económico	economic
economía mundial	world economy; global economy
economista	economist
economistas	economist
crecimiento	growth
crecimiento económico	economic growth
crecer	grow
creció	grow
crece	grow
creciente	growing; increasing
desarrollo	development
desarrollar	develop
desarrolló	develop
desarrollador	developer
en desarrollo	developing
países en desarrollo	developing countries
países desarrollados	developed countries
desarrollo económico	economic development
desarrollo sostenible	sustainable development
recesión	recession
recuperación	recovery
recuperar	recover; regain
recuperó	recover
inflación	inflation
tasa de inflación	inflation rate
deflación	deflation
depresión	depression
crisis económica	economic crisis
crisis financiera	financial crisis
crisis de la deuda	debt crisis
deuda	debt
deudas	debt
deuda externa	foreign debt
deuda pública	public debt
deudor	debtor
acreedor	creditor
acreedores	creditor
déficit	deficit
déficit comercial	trade deficit
déficit presupuestario	budget deficit
déficit fiscal	fiscal deficit; budget deficit
superávit	surplus
superávit comercial	trade surplus
excedente	surplus
balanza comercial	trade balance
balanza de pagos	balance of payments
cuenta corriente	current account
presupuesto	budget
presupuestario	budget
gasto	spending; expense; expenditure
gastos	expense; spending; expenditure
gasto público	public spending
gastar	spend
gastó	spend
ingreso	income; revenue
ingresos	revenue; income
ingresos netos	net income
ingresar	enter; admit
ingresó	enter
beneficio	profit; benefit
beneficios	profit; benefit
beneficio neto	net profit
beneficio por acción	earnings per share
beneficiar	benefit
beneficio operativo	operating profit
ganancia	profit; gain
ganancias	profit; earnings
utilidad	utility; profit
utilidades	profit
pérdidas	loss
pérdida neta	net loss
ventas	sale
venta	sale
ventas minoristas	retail sales
vender	sell
vendió	sell
vende	sell
vendedor	seller; salesman
comprar	buy; purchase
compró	buy
compra	purchase; buy
compras	purchase; shopping
comprador	buyer
precio	price
precios	price
precio del petróleo	oil price
precios del petróleo	oil price
precios al consumidor	consumer price
índice de precios	price index
subir	rise; raise
subió	rise
sube	rise
subida	rise; increase; hike
aumentar	increase; raise; rise
aumentó	increase; rise
aumenta	increase; rise
aumento	increase; rise
incrementar	increase
incrementó	increase
incremento	increase; rise
alza	rise; increase
disminuir	decrease; decline; reduce
disminuyó	decrease; fall; decline
disminución	decrease; decline
descender	fall; decline; descend
descendió	fall; decline
desciende	fall; descend
descenso	fall; decline; drop
desplome	collapse; plunge
desplomó	plunge; collapse
retroceso	decline; setback
retrocedió	fall; retreat
alto	high; tall
alta	high
altos	high
altura	height
elevado	high
elevar	raise; increase
elevó	raise; rise
eleva	raise
máximo	maximum; high
mínimo	minimum; low
salario mínimo	minimum wage
tasa	rate
tasas	rate
tipo de interés	interest rate
tipos de interés	interest rate
tasa de interés	interest rate
tasas de interés	interest rate
tipo de cambio	exchange rate
tasa de cambio	exchange rate
tipo	type; kind; rate
tipos	type; rate
interés	interest
intereses	interest
interesado	interested
tasa de desempleo	unemployment rate
tasa de descuento	discount rate
puntos básicos	basis point
punto porcentual	percentage point
puntos porcentuales	percentage point
por ciento	percent; pct
porcentaje	percentage
proporción	proportion; ratio
punto	point
puntos	point
divisa	currency; foreign exchange
divisas	foreign exchange; currency
moneda	currency; coin
mercado	market
mercados	market
mercado de valores	stock market
mercado bursátil	stock market
mercado de divisas	foreign exchange market
mercado laboral	labor market
mercado negro	black market
mercado inmobiliario	housing market; property market
mercado interno	domestic market
mercados financieros	financial market
mercados emergentes	emerging market
cuota de mercado	market share
economía de mercado	market economy
bolsa de valores	stock exchange; stock market
bolsa	stock exchange; stock market; bag
bursátil	stock market
acción	action; share; stock
acciones	share; stock; action
precio de las acciones	share price
accionista	shareholder
accionistas	shareholder
bono	bond; bonus
bonos	bond
obligación	obligation; bond
obligaciones	obligation; bond
valor	value; courage
valores	security; value
valorar	value; assess
título	title
títulos	title; security
dividendo	dividend
dividendos	dividend
capitalización	capitalization
capital	capital
capital social	share capital
fondo	fund
fondos	fund
fondo de inversión	investment fund
fondos de pensiones	pension fund
fondo monetario internacional	international monetary fund; imf
banco central	central bank
banco central europeo	european central bank
banco mundial	world bank
banco de desarrollo	development bank
banco de inversión	investment bank
banco de inglaterra	bank of england
banco	bank
bancos	bank
bancos centrales	central bank
bancos comerciales	commercial bank
bancario	banking; bank
banca	banking
banquero	banker
banqueros	banker
sistema bancario	banking system
reserva federal	federal reserve; fed
reserva	reserve; reservation
reservas	reserve
reservar	reserve; book
crédito	credit; loan
créditos	credit; loan
tarjeta de crédito	credit card
préstamo	loan
préstamos	loan
prestamista	lender
prestar	lend; provide
hipoteca	mortgage
hipotecario	mortgage
depósito	deposit
depósitos	deposit
ahorro	saving
ahorros	savings
ahorrar	save
financiar	finance; fund
financió	finance
financiación	financing; funding
financiamiento	financing; funding
financiero	financial
finanzas	finance
servicios financieros	financial services
monetario	monetary
liquidez	liquidity
efectivo	cash; effective
dinero	money
dinero en efectivo	cash
pago	payment
pagos	payment
pagar	pay
pagó	pay
paga	pay
coste	cost
costo	cost
costos	cost
costes	cost
costar	cost
costó	cost
cuesta	cost
cuestan	cost
costoso	costly; expensive
caro	expensive
barato	cheap
impuesto	tax
impuestos	tax
impuesto sobre la renta	income tax
recorte de impuestos	tax cut
recortes de impuestos	tax cut
tributario	tax
contribuyente	taxpayer
contribuyentes	taxpayer
contribución	contribution
contribuir	contribute
contribuyó	contribute
arancel	tariff
aranceles	tariff
arancelario	tariff
subsidio	subsidy
subsidios	subsidy
subvención	subsidy; grant
subvenciones	subsidy
cuota	quota; fee; share
cuotas	quota
comercio	trade; commerce
comercial	commercial; trade
comercio exterior	foreign trade
comercio electrónico	e-commerce
comercio internacional	international trade
comercio mundial	world trade
acuerdo comercial	trade agreement; trade deal
comerciante	trader; merchant
exportación	export
exportaciones	export
exportador	exporter
exportar	export
importación	import
importaciones	import
importador	importer
importar	import; matter
importante	important; major
importancia	importance
bienes raíces	real estate
bienes de consumo	consumer goods
inmobiliario	real estate; property
mercancía	goods; merchandise
materia prima	raw material; commodity
materias primas	commodity; raw material
consumo	consumption
consumidor	consumer
consumidores	consumer
gasto de los consumidores	consumer spending
confianza del consumidor	consumer confidence
confianza	confidence; trust
oferta	offer; supply; bid
ofertas	offer; bid
oferta pública	public offering
oferta pública inicial	initial public offering
oferta de compra	takeover bid; tender offer
oferta monetaria	money supply
ofrecer	offer
ofreció	offer
ofrece	offer
licitación	tender; bidding
subasta	auction
empresa	company; business
empresas	company; business
pequeñas empresas	small business
empresa estatal	state-owned company
empresa conjunta	joint venture
empresa matriz	parent company
empresa privada	private company
empresario	businessman; entrepreneur
empresaria	businesswoman
empresarial	business; corporate
emprendedor	entrepreneur
compañía	company
compañías	company
compañía aérea	airline
compañía petrolera	oil company
corporación	corporation
corporativo	corporate
sociedad	society; company
sociedad anónima	corporation
negocio	business; deal
negocios	business
hombre de negocios	businessman
industria	industry
industrial	industrial
industrialización	industrialization
países industrializados	industrialized countries
sector	sector
sector privado	private sector
sector público	public sector
sectores	sector
fabricar	manufacture; make
fabricante	manufacturer; maker
fabricantes	manufacturer; maker
fabricación	manufacturing; manufacture
fábrica	factory; plant
planta	plant; floor
plantas	plant
manufacturero	manufacturing
filial	subsidiary
sucursal	branch
fusión	merger; fusion
fusiones	merger
fusionar	merge
absorción	takeover; absorption
multinacional	multinational
competencia	competition
competidor	competitor
competir	compete
compite	compete
compitió	compete
competitivo	competitive
competitividad	competitiveness
productividad	productivity
productivo	productive
cliente	client; customer
clientes	customer; client
proveedor	supplier; provider
proveedores	supplier
suministro	supply
suministrar	supply
suministros	supply
cadena de suministro	supply chain
contrato	contract
contratos	contract
contratar	hire; contract
contrató	hire
contratación	hiring; recruitment
contratista	contractor
privatización	privatization
privatizar	privatize
privado	private
privada	private
público	public; audience
pública	public
quiebra	bankruptcy
bancarrota	bankruptcy
insolvencia	insolvency
reestructuración	restructuring
rentabilidad	profitability; return
rendimiento	performance; yield
rentable	profitable
facturación	turnover; billing
resultado	result; outcome
resultados	result
balance	balance; balance sheet
ejercicio	exercise; fiscal year
año fiscal	fiscal year
auditoría	audit
auditor	auditor
contabilidad	accounting
contable	accountant; accounting
activo	active; asset
activos	asset
pasivo	liability
marca	brand; mark
marcas	brand
patente	patent
patentes	patent
propiedad intelectual	intellectual property
propiedad	property; ownership
propietario	owner
dueño	owner
gerente	manager
gerencia	management
gestión	management
gestionar	manage
gestor	manager
empleo	employment; job
empleos	job
empleado	employee
empleados	employee
empleador	employer
emplear	employ; use
desempleo	unemployment
desempleado	unemployed
desempleados	unemployed
trabajo	work; job; labor
trabajos	work; job
trabajar	work
trabajó	work
trabajador	worker
trabajadora	worker
trabajadores	worker
laboral	labor; work
condiciones de trabajo	working conditions
sindicato	union; trade union
sindicatos	union; trade union
sindical	union; trade union
huelga	strike
huelga de hambre	hunger strike
huelga general	general strike
huelguista	striker
salario	wage; salary
salarios	wage; salary
salarial	wage
sueldo	salary
jubilación	retirement
jubilado	retired; pensioner
jubilarse	retire
pensión	pension
pensiones	pension
despidos	layoff; job cut
pobreza	poverty
pobre	poor
pobres	poor
riqueza	wealth
rico	rich
ricos	rich
desigualdad	inequality
igualdad	equality
nivel de vida	standard of living
costo de vida	cost of living
austeridad	austerity
estímulo	stimulus
estímulos	stimulus
estimular	stimulate
paquete	package
plan	plan
planes	plan
planear	plan
planificación	planning
programa	program
programas	program
proyecto	project; draft
proyectos	project
estrategia	strategy
estratégico	strategic
objetivo	objective; target; goal
meta	goal; target
metas	goal
medida	measure
medidas	measure
estadística	statistics
estadísticas	statistics
cifra	figure; number
cifras	figure
dato	data
datos	data
base de datos	database
analista	analyst
analistas	analyst
análisis	analysis
analizar	analyze
analizó	analyze
estudio	study; studio
estudios	study
estudiar	study
estudió	study
estudiante	student
estudiantes	student
estudiantil	student
estados unidos	united states
ee uu	united states
eeuu	united states
eua	united states
estadounidense	american; us
estadounidenses	american
norteamericano	american; north american
norteamérica	north america
américa del norte	north america
américa del sur	south america
américa latina	latin america
américa central	central america
centroamérica	central america
centroamericano	central american
latinoamérica	latin america
latinoamericano	latin american
sudamérica	south america
suramérica	south america
sudamericano	south american
américa	america; americas
americano	american
europa	europe
europeo	european
unión europea	european union
comunidad europea	european community
unión soviética	soviet union
unión africana	african union
soviético	soviet
asiático	asian
sudeste asiático	southeast asia
sureste asiático	southeast asia
áfrica	africa
africano	african
oriente medio	middle east
medio oriente	middle east
oriente próximo	middle east
cercano oriente	near east
extremo oriente	far east
occidente	west
occidental	western
oriente	east
oriental	eastern
norte	north
sur	south
este de europa	eastern europe
europa del este	eastern europe
europa occidental	western europe
noreste	northeast
noroeste	northwest
sureste	southeast
sudeste	southeast
suroeste	southwest
sudoeste	southwest
oeste	west
septentrional	northern
meridional	southern
reino unido	united kingdom; uk
gran bretaña	great britain; britain
británico	british
británicos	british; briton
inglaterra	england
inglés	english
inglesa	english
ingleses	english
escocia	scotland
escocés	scottish
escocesa	scottish
gales	wales
galés	welsh
irlanda	ireland
irlanda del norte	northern ireland
irlandés	irish
irlandesa	irish
irlandeses	irish
londres	london
londinense	london
edimburgo	edinburgh
francia	france
francés	french
francesa	french
franceses	french
parisino	paris; parisian
marsella	marseille
niza	nice
estrasburgo	strasbourg
burdeos	bordeaux
alemania	germany
alemania occidental	west germany
alemania oriental	east germany
alemán	german
alemana	german
alemanes	german
berlín	berlin
múnich	munich
hamburgo	hamburg
fráncfort	frankfurt
colonia	cologne; colony
baviera	bavaria
sajonia	saxony
italia	italy
italiano	italian
roma	rome
milán	milan
turín	turin
nápoles	naples
venecia	venice
florencia	florence
génova	genoa
sicilia	sicily
vaticano	vatican
españa	spain
español	spanish
española	spanish
españoles	spanish; spaniard
cataluña	catalonia
catalán	catalan
catalana	catalan
país vasco	basque country
vasco	basque
andalucía	andalusia
castilla	castile
galicia	galicia
sevilla	seville
portugal	portugal
portugués	portuguese
portuguesa	portuguese
lisboa	lisbon
países bajos	netherlands
holanda	netherlands; holland
holandés	dutch
holandesa	dutch
neerlandés	dutch
ámsterdam	amsterdam
la haya	hague
róterdam	rotterdam
bélgica	belgium
belga	belgian
bruselas	brussels
amberes	antwerp
luxemburgo	luxembourg
suiza	switzerland
suizo	swiss
ginebra	geneva
zúrich	zurich
berna	bern
austria	austria
austriaco	austrian
austríaco	austrian
suecia	sweden
sueco	swedish
estocolmo	stockholm
noruega	norway
noruego	norwegian
dinamarca	denmark
danés	danish
danesa	danish
copenhague	copenhagen
finlandia	finland
finlandés	finnish
finlandesa	finnish
islandia	iceland
islandés	icelandic
groenlandia	greenland
polonia	poland
polaco	polish
varsovia	warsaw
cracovia	krakow
república checa	czech republic
chequia	czech republic
checo	czech
praga	prague
eslovaquia	slovakia
eslovaco	slovak
eslovenia	slovenia
esloveno	slovenian
hungría	hungary
húngaro	hungarian
rumania	romania
rumanía	romania
rumano	romanian
bucarest	bucharest
bulgaria	bulgaria
búlgaro	bulgarian
sofía	sofia
grecia	greece
griego	greek
atenas	athens
salónica	thessaloniki
creta	crete
chipre	cyprus
chipriota	cypriot
malta	malta
serbia	serbia
serbio	serbian; serb
belgrado	belgrade
croacia	croatia
croata	croatian
bosnia	bosnia
bosnio	bosnian
kosovo	kosovo
albania	albania
albanés	albanian
macedonia	macedonia
macedonia del norte	north macedonia
montenegro	montenegro
yugoslavia	yugoslavia
yugoslavo	yugoslav
balcanes	balkans
rusia	russia
ruso	russian
federación rusa	russian federation
moscú	moscow
san petersburgo	st petersburg
chechenia	chechnya
checheno	chechen
siberia	siberia
crimea	crimea
ucrania	ukraine
ucraniano	ukrainian
kiev	kyiv; kiev
járkov	kharkiv
odesa	odesa; odessa
bielorrusia	belarus
bielorruso	belarusian
moldavia	moldova
moldavo	moldovan
lituania	lithuania
lituano	lithuanian
letonia	latvia
letón	latvian
estonia	estonia
estonio	estonian
georgia	georgia
georgiano	georgian
armenia	armenia
armenio	armenian
azerbaiyán	azerbaijan
azerbaiyano	azerbaijani
kazajistán	kazakhstan
kazajo	kazakh
uzbekistán	uzbekistan
uzbeko	uzbek
kirguistán	kyrgyzstan
tayikistán	tajikistan
turkmenistán	turkmenistan
turquía	turkey
turco	turkish
estambul	istanbul
kurdo	kurdish; kurd
kurdos	kurd; kurdish
kurdistán	kurdistan
siria	syria
sirio	syrian
damasco	damascus
alepo	aleppo
líbano	lebanon
libanés	lebanese
libanesa	lebanese
israel	israel
israelí	israeli
israelíes	israeli
jerusalén	jerusalem
palestina	palestine
palestino	palestinian
palestinos	palestinian
autoridad palestina	palestinian authority
gaza	gaza
franja de gaza	gaza strip
cisjordania	west bank
belén	bethlehem
jordania	jordan
jordano	jordanian
ammán	amman
irak	iraq
iraq	iraq
iraquí	iraqi
iraquíes	iraqi
bagdad	baghdad
mosul	mosul
iraní	iranian
iraníes	iranian
teherán	tehran
arabia saudita	saudi arabia
arabia saudí	saudi arabia
saudí	saudi
saudita	saudi
riad	riyadh
la meca	mecca
yemen	yemen
yemení	yemeni
adén	aden
hutíes	houthi
hutí	houthi
omán	oman
kuwait	kuwait
kuwaití	kuwaiti
catar	qatar
qatar	qatar
catarí	qatari
baréin	bahrain
bahréin	bahrain
emiratos árabes unidos	united arab emirates
emiratos árabes	united arab emirates
emiratos	emirates
dubái	dubai
abu dabi	abu dhabi
árabe	arab; arabic
árabes	arab
liga árabe	arab league
mundo árabe	arab world
primavera árabe	arab spring
egipto	egypt
egipcio	egyptian
el cairo	cairo
alejandría	alexandria
libia	libya
libio	libyan
trípoli	tripoli
bengasi	benghazi
túnez	tunisia; tunis
tunecino	tunisian
argelia	algeria
argelino	algerian
argel	algiers
marruecos	morocco
marroquí	moroccan
marroquíes	moroccan
sáhara occidental	western sahara
sáhara	sahara
mauritania	mauritania
níger	niger
nigeria	nigeria
nigeriano	nigerian
chad	chad
sudán	sudan
sudán del sur	south sudan
sudanés	sudanese
jartum	khartoum
etiopía	ethiopia
etíope	ethiopian
eritrea	eritrea
somalia	somalia
somalí	somali
mogadiscio	mogadishu
kenia	kenya
keniano	kenyan
uganda	uganda
ruanda	rwanda
ruandés	rwandan
burundi	burundi
congo	congo
república democrática del congo	democratic republic
congoleño	congolese
república centroafricana	central african republic
camerún	cameroon
camerunés	cameroonian
gabón	gabon
ghana	ghana
costa de marfil	ivory coast
liberia	liberia
sierra leona	sierra leone
guinea	guinea
guinea ecuatorial	equatorial guinea
senegal	senegal
senegalés	senegalese
angola	angola
angoleño	angolan
mozambique	mozambique
zambia	zambia
zimbabue	zimbabwe
tanzania	tanzania
madagascar	madagascar
sudáfrica	south africa
sudafricano	south african
ciudad del cabo	cape town
johannesburgo	johannesburg
china	china
chino	chinese
pekín	beijing
shanghái	shanghai
cantón	guangzhou
tíbet	tibet
tibetano	tibetan
xinjiang	xinjiang
taiwán	taiwan
taiwanés	taiwanese
taipéi	taipei
hong kong	hong kong
macao	macau
mongolia	mongolia
japón	japan
japonés	japanese
japonesa	japanese
japoneses	japanese
tokio	tokyo
corea	korea
corea del norte	north korea
corea del sur	south korea
coreano	korean
norcoreano	north korean
surcoreano	south korean
seúl	seoul
pionyang	pyongyang
india	india
indio	indian
nueva delhi	new delhi
bombay	mumbai; bombay
calcuta	calcutta; kolkata
cachemira	kashmir
pakistán	pakistan
pakistaní	pakistani
paquistán	pakistan
paquistaní	pakistani
islamabad	islamabad
afganistán	afghanistan
afgano	afghan
bangladés	bangladesh
bangladesh	bangladesh
sri lanka	sri lanka
nepal	nepal
birmania	myanmar; burma
myanmar	myanmar
birmano	burmese
tailandia	thailand
tailandés	thai
vietnam	vietnam
vietnamita	vietnamese
hanói	hanoi
camboya	cambodia
camboyano	cambodian
laos	laos
malasia	malaysia
malasio	malaysian
singapur	singapore
indonesia	indonesia
indonesio	indonesian
yakarta	jakarta
filipinas	philippines
filipino	filipino; philippine
manila	manila
timor oriental	east timor
australia	australia
australiano	australian
sídney	sydney
nueva zelanda	new zealand
nueva zelandia	new zealand
neozelandés	new zealand
papúa nueva guinea	papua new guinea
canadá	canada
canadiense	canadian
méxico	mexico
mexicano	mexican
ciudad de méxico	mexico city
guatemala	guatemala
guatemalteco	guatemalan
honduras	honduras
hondureño	honduran
el salvador	el salvador
salvadoreño	salvadoran
nicaragua	nicaragua
nicaragüense	nicaraguan
costa rica	costa rica
costarricense	costa rican
panamá	panama
panameño	panamanian
canal de panamá	panama canal
canal de suez	suez canal
cuba	cuba
cubano	cuban
la habana	havana
haití	haiti
haitiano	haitian
puerto príncipe	port-au-prince
república dominicana	dominican republic
dominicano	dominican
puerto rico	puerto rico
puertorriqueño	puerto rican
jamaica	jamaica
trinidad y tobago	trinidad and tobago
caribe	caribbean
caribeño	caribbean
colombia	colombia
colombiano	colombian
medellín	medellin
venezuela	venezuela
venezolano	venezuelan
ecuador	ecuador
ecuatoriano	ecuadorian
perú	peru
peruano	peruvian
bolivia	bolivia
boliviano	bolivian
brasil	brazil
brasileño	brazilian
brasileña	brazilian
brasilia	brasilia
río de janeiro	rio de janeiro
são paulo	sao paulo
sao paulo	sao paulo
paraguay	paraguay
paraguayo	paraguayan
asunción	asuncion
uruguay	uruguay
uruguayo	uruguayan
argentina	argentina; argentine
argentino	argentine; argentinian
buenos aires	buenos aires
chile	chile
chileno	chilean
santiago de chile	santiago
islas malvinas	falkland islands
malvinas	falkland islands; falklands
islas canarias	canary islands
canarias	canary islands
baleares	balearic islands
nueva york	new york
neoyorquino	new york
filadelfia	philadelphia
nueva orleans	new orleans
nueva jersey	new jersey
carolina del norte	north carolina
carolina del sur	south carolina
virginia occidental	west virginia
dakota del norte	north dakota
dakota del sur	south dakota
nuevo méxico	new mexico
pensilvania	pennsylvania
luisiana	louisiana
misisipi	mississippi
misuri	missouri
tejas	texas
hawái	hawaii
florida	florida
distrito de columbia	district of columbia
costa este	east coast
costa oeste	west coast
mar	sea
mar mediterráneo	mediterranean sea
mediterráneo	mediterranean
mar negro	black sea
mar rojo	red sea
mar del norte	north sea
mar báltico	baltic sea
báltico	baltic
mar caspio	caspian sea
mar de china meridional	south china sea
océano	ocean
océano atlántico	atlantic ocean
atlántico	atlantic
océano índico	indian ocean
ártico	arctic
antártida	antarctica
golfo pérsico	persian gulf
golfo	gulf; golf
golfo de méxico	gulf of mexico
estrecho de ormuz	strait of hormuz
estrecho de taiwán	taiwan strait
estrecho	strait; narrow; close
amazonas	amazon
amazonia	amazon
andes	andes
alpes	alps
himalaya	himalayas
cáucaso	caucasus
danubio	danube
rin	rhine
nilo	nile
éufrates	euphrates
támesis	thames
naciones unidas	united nations
onu	un; united nations
organización de naciones unidas	united nations
otan	nato
ue	eu; european union
fmi	imf
oms	who; world health organization
organización mundial de comercio	world trade organization
omc	wto
bce	ecb
oea	oas
opep	opec
ocde	oecd
oit	ilo
oiea	iaea
unesco	unesco
unicef	unicef
acnur	unhcr
bid	idb
cpi	icc
cia	cia
fbi	fbi
nasa	nasa
uefa	uefa
fifa	fifa
coi	ioc
cruz roja	red cross
media luna roja	red crescent
médicos sin fronteras	doctors without borders
human rights watch	human rights watch
pentágono	pentagon
kremlin	kremlin
g7	g7
g20	g20
eta	eta
farc	farc
pp	popular party
psoe	socialist party
eurozona	eurozone
zona del euro	eurozone; euro zone
zona euro	eurozone; euro zone
organización mundial del comercio	world trade organization
dólar	dollar
dólares	dollar
dólar estadounidense	us dollar
millones de dólares	million dollar
millones de euros	million euro
mil millones	billion
miles de millones	billion
euro	euro
libra esterlina	pound sterling
libras esterlinas	pound; pound sterling
yen	yen
yenes	yen
yuan	yuan
rublo	ruble
rupia	rupee
franco	franc; frank
franco suizo	swiss franc
marco	mark; framework
peso	peso; weight
pesos	peso
lira	lira
corona sueca	swedish krona
riyal	riyal
dinar	dinar
centavo	cent
centavos	cent
céntimo	cent
criptomoneda	cryptocurrency
criptomonedas	cryptocurrency
bitcóin	bitcoin
barril	barrel
barriles	barrel
barriles por día	barrels per day
barriles diarios	barrels per day
tonelada	ton; tonne
toneladas	ton; tonne
kilo	kilogram; kilo
kilogramo	kilogram
kilómetro	kilometer
kilómetros	kilometer
kilómetros por hora	kilometers per hour
kilómetros cuadrados	square kilometer
metro	meter; subway
metros	meter
metros cuadrados	square meter
centímetro	centimeter
hectárea	hectare
hectáreas	hectare
litro	liter
onza	ounce
grado	degree; grade
grados	degree
grados celsius	degrees celsius
enero	january
febrero	february
marzo	march
abril	april
mayo	may
junio	june
julio	july
agosto	august
septiembre	september
setiembre	september
octubre	october
noviembre	november
diciembre	december
lunes	monday
martes	tuesday
miércoles	wednesday
jueves	thursday
viernes	friday
domingo	sunday
fin de semana	weekend
fines de semana	weekend
semana	week
semanas	week
mes	month
meses	month
año	year
años	year
día	day
días	day
hora	hour; time
horas	hour
minuto	minute
minutos	minute
segundo	second
segundos	second
siglo	century
siglos	century
milenio	millennium
época	era; time
período	period
periodo	period
plazo	term; deadline
fecha	date
fecha límite	deadline
momento	moment; time
momentos	moment
tiempo	time; weather
tiempos	time
mucho tiempo	long time
vez	time
veces	time
dos veces	twice
tres veces	three times
noche	night
noches	night
medianoche	midnight
mediodía	noon
madrugada	early morning
tarde noche	evening
hora local	local time
primavera	spring
verano	summer
otoño	autumn; fall
invierno	winter
temporada	season
estación	station; season
estaciones	station; season
navidad	christmas
nochebuena	christmas eve
año nuevo	new year
semana santa	holy week; easter
pascua	easter
ramadán	ramadan
calendario	calendar; schedule
aniversario	anniversary
cumpleaños	birthday
feriado	holiday
vacaciones	holiday; vacation
dos	two
tres	three
cuatro	four
cinco	five
seis	six
siete	seven
ocho	eight
diez	ten
once	eleven
doce	twelve
trece	thirteen
catorce	fourteen
quince	fifteen
dieciséis	sixteen
diecisiete	seventeen
dieciocho	eighteen
diecinueve	nineteen
veinte	twenty
treinta	thirty
cuarenta	forty
cincuenta	fifty
sesenta	sixty
setenta	seventy
ochenta	eighty
noventa	ninety
cien	hundred
ciento	hundred
cientos	hundred
cientos de miles	hundreds of thousands
centenares	hundred
centenar	hundred
doscientos	two hundred
quinientos	five hundred
mil	thousand
miles	thousand
millón	million
millones	million
billón	trillion
billones	trillion
docena	dozen
docenas	dozen
decenas	dozen
decenas de miles	tens of thousands
doble	double
triple	triple
mitad	half
tercio	third
dos tercios	two-thirds
cuarta parte	quarter
cuarto	fourth; quarter; room
primero	first
primer	first
primera	first
tercero	third
tercer	third
tercera	third
quinto	fifth
sexto	sixth
séptimo	seventh
octavo	eighth
noveno	ninth
décimo	tenth
número	number
números	number
numeroso	numerous
cantidad	amount; quantity
total	total
promedio	average
medio millón	half a million
cero	zero
único	only; unique; single
nuevo	new
nueva	new
nuevos	new
viejo	old
antiguo	former; ancient; old
joven	young; youth
jóvenes	young people; youth
juventud	youth
juvenil	youth; juvenile
mayor	major; greater; older
mayores	older; elderly
menor	minor; smaller; younger
menores	minor
menor de edad	minor; underage
menores de edad	minor; underage
anciano	elderly
ancianos	elderly
edad	age
edades	age
edad media	average age; middle ages
grande	large; big; great
grandes	large; big; great
pequeño	small
pequeña	small
enorme	huge; enormous
gigante	giant
gigantesco	huge; giant
masivo	massive; mass
amplio	wide; broad
ampliar	expand; extend
amplió	expand; extend
ampliación	expansion; extension
largo	long
breve	brief
profundo	deep
profundidad	depth
bueno	good
buena	good
buen	good
buenos	good
bien	well
mejor	better; best
mejores	better; best
mejorar	improve
mejoró	improve
mejora	improvement; improve
malo	bad
mal	bad; badly
mala	bad
peor	worse; worst
peores	worse; worst
empeorar	worsen
empeoró	worsen
excelente	excellent
perfecto	perfect
extraordinario	extraordinary
ordinario	ordinary
común	common
comunes	common
raro	rare
extraño	strange
claro	clear
claridad	clarity
cierto	certain; true
verdadero	true; real
falso	false; fake
noticias falsas	fake news
falsedad	falsehood
correcto	correct; right
incorrecto	incorrect
error	error; mistake
errores	error; mistake
equivocado	wrong
débil	weak
debilidad	weakness
debilitar	weaken
debilitamiento	weakening
fortalecer	strengthen
fortaleció	strengthen
fortalecimiento	strengthening
reforzar	reinforce; strengthen
reforzó	reinforce
refuerza	strengthen; reinforce
duro	hard; tough
estable	stable
estabilidad	stability
estabilizar	stabilize
inestabilidad	instability
inestable	unstable
necesario	necessary
necesidad	need
necesidades	need
necesitar	need
necesitó	need
necesita	need
esencial	essential
fundamental	fundamental
básico	basic
clave	key
crucial	crucial
vital	vital
urgente	urgent
urgencia	urgency; emergency
emergencia	emergency
humano	human
humanos	human
ser humano	human being
humanidad	humanity
humanitario	humanitarian
crisis humanitaria	humanitarian crisis
persona	person
personas	people
gente	people
pueblo	people; town; village
pueblos	people; village
población	population
habitante	inhabitant; resident
habitantes	inhabitant; resident
residente	resident
residencia	residence
hombre	man
hombres	man; men
mujer	woman
mujeres	woman; women
niño	child; boy
niños	child; children
infantil	child
infancia	childhood
bebé	baby
chico	boy
chica	girl
muchacho	boy
adolescente	teenager
adolescentes	teenager
adulto	adult
adultos	adult
familia	family
familias	family
familiar	family; relative
familiares	relative; family
padre	father; parent
padres	parent
madre	mother
madres	mother
hijo	son; child
hijos	child; son; children
hermano	brother
hermanos	brother; sibling
esposo	husband
esposa	wife
viuda	widow
abuelo	grandfather
abuela	grandmother
nieto	grandson; grandchild
tío	uncle
pareja	couple; partner
novia	girlfriend; bride
novio	boyfriend
matrimonio	marriage
matrimonio homosexual	same-sex marriage; gay marriage
matrimonio igualitario	same-sex marriage
boda	wedding
casarse	marry
divorcio	divorce
embarazo	pregnancy
embarazada	pregnant
aborto	abortion
nacer	be born
nació	be born
nacido	born
funeral	funeral
entierro	burial
enterrar	bury
amigo	friend
amigos	friend
amistad	friendship
vecino	neighbor; neighboring
vecinos	neighbor; resident
comunidad	community
comunidades	community
social	social
redes sociales	social media; social network
red social	social network
seguridad social	social security
red	network; net
redes	network
vida	life
vidas	life; lives
vivir	live
vivió	live
vivo	alive; live
vivienda	housing; home
viviendas	home; housing
hogar	home; household
hogares	household; home
domicilio	home; residence
apartamento	apartment
piso	apartment; floor
edificio	building
edificios	building
calle	street
calles	street
plaza	square
barrio	neighborhood
distrito	district
ciudad	city
ciudades	city
urbano	urban
rural	rural
aldea	village
provincia	province
provincias	province
provincial	provincial
condado	county
departamental	departmental
territorio	territory
territorios	territory
territorial	territorial
país	country
países	country
tierra	land; earth
tierras	land
zona	zone; area
zonas	area
área	area
lugar	place
lugares	place
tener lugar	take place
tuvo lugar	take place
tendrá lugar	take place
norteño	northern
sureño	southern
isla	island
islas	island
península	peninsula
continente	continent
continental	continental
costero	coastal
playa	beach
río	river
ríos	river
lago	lake
montaña	mountain
montañas	mountain
valle	valley
desierto	desert
bosque	forest
bosques	forest
selva	jungle; rainforest
campo	field; countryside
campos	field
cielo	sky
planeta	planet
espacio	space
espacial	space
estación espacial	space station
estrella	star
estrellas	star
satélite	satellite
nave espacial	spacecraft; spaceship
astronauta	astronaut
salud	health
salud pública	public health
salud mental	mental health
sanidad	health
sanitario	health; medical
atención médica	medical care; health care
organización mundial de salud	world health organization
médico	doctor; medical
médicos	doctor
doctor	doctor
enfermera	nurse
enfermero	nurse
enfermedad	disease; illness
enfermedades	disease
enfermo	sick; ill
paciente	patient
pacientes	patient
hospital	hospital
hospitales	hospital
hospitalizar	hospitalize
hospitalizado	hospitalized
clínica	clinic; clinical
ensayo clínico	clinical trial
ensayos clínicos	clinical trial
medicina	medicine
medicamento	drug; medicine
medicamentos	drug; medicine
fármaco	drug
fármacos	drug
farmacéutico	pharmaceutical
farmacia	pharmacy
vacuna	vaccine
vacunas	vaccine
vacunación	vaccination
vacunar	vaccinate
virus	virus
coronavirus	coronavirus
covid	covid
pandemia	pandemic
epidemia	epidemic
brote	outbreak
contagio	infection; contagion
contagios	infection
infección	infection
infectar	infect
infectado	infected
cuarentena	quarantine
confinamiento	lockdown
aislamiento	isolation
aislar	isolate
mascarilla	mask; face mask
síntoma	symptom
síntomas	symptom
diagnóstico	diagnosis
diagnosticar	diagnose
cirugía	surgery
cirujano	surgeon
operación	operation
operaciones	operation
operar	operate
operativo	operation; operational
operador	operator
trasplante	transplant
cáncer	cancer
cáncer de mama	breast cancer
cáncer de pulmón	lung cancer
diabetes	diabetes
vih	hiv
gripe	flu; influenza
gripe aviar	bird flu; avian flu
ébola	ebola
malaria	malaria
cólera	cholera
tuberculosis	tuberculosis
obesidad	obesity
infarto	heart attack
derrame cerebral	stroke
corazón	heart
cardíaco	heart; cardiac
cerebro	brain
cerebral	brain; cerebral
sangre	blood
pulmón	lung
piel	skin
ojo	eye
ojos	eye
cabeza	head
mano	hand
manos	hand
pie	foot
pies	foot
pierna	leg
piernas	leg
brazo	arm
rodilla	knee
tobillo	ankle
espalda	back
cuello	neck
hueso	bone
boca	mouth
rostro	face
cuerpo	body
cuerpos	body
cadáver	body; corpse
cadáveres	body
dolor	pain
estrés	stress
adicción	addiction
tabaco	tobacco
fumar	smoke
alcohol	alcohol
dieta	diet
nutrición	nutrition
desnutrición	malnutrition
hambre	hunger; famine
hambruna	famine
dosis	dose
efectos secundarios	side effect
discapacidad	disability
discapacitado	disabled
científico	scientist; scientific
científicos	scientist
ciencia	science
ciencias	science
física	physics; physical
físico	physical; physicist
química	chemistry; chemical
químico	chemical; chemist
biología	biology
biológico	biological
matemáticas	mathematics
laboratorio	laboratory
experimento	experiment
experimental	experimental
experiencia	experience
experimentar	experience
experto	expert
expertos	expert
especialista	specialist
teoría	theory
teórico	theoretical
adn	dna
gen	gene
genético	genetic
genes	gene
evolución	evolution
especie	species
especies	species
fósil	fossil
dinosaurio	dinosaur
tecnología	technology
tecnologías	technology
tecnológico	technological; technology; tech
computadora	computer
computadoras	computer
computación	computing
portátil	laptop; portable
teléfono	telephone; phone
teléfonos	phone
teléfono móvil	mobile phone; cell phone
teléfonos móviles	mobile phone
teléfono celular	cell phone; mobile phone
teléfono inteligente	smartphone
teléfonos inteligentes	smartphone
móvil	mobile
móviles	mobile
celular	cell phone; mobile phone
telefonía	telephone
telefónico	telephone
telecomunicaciones	telecommunications
comunicación	communication
comunicaciones	communication
comunicar	communicate
internet	internet
página web	website; web page
sitio web	website
página	page
páginas	page
web	web; website
portal	portal; website
blog	blog
correo electrónico	email
correos electrónicos	email
correo	mail; post
usuario	user
usuarios	user
contraseña	password
cuenta de twitter	twitter account
tuit	tweet
tuiteó	tweet
mensaje	message
mensajes	message
mensajería	messaging
video	video
vídeo	video
foto	photo; picture
fotos	photo; picture
fotografía	photograph; photography
fotógrafo	photographer
imagen	image; picture
imágenes	image; footage
software	software
programador	programmer
programación	programming
lenguaje	language
modelo de lenguaje	language model
modelos de lenguaje	language model
aprendizaje automático	machine learning
aprendizaje	learning
aprender	learn
aprendió	learn
algoritmo	algorithm
algoritmos	algorithm
aplicación	application; app
aplicaciones	application; app
aplicar	apply
aplicó	apply
plataforma	platform
plataformas	platform
buscador	search engine
motor de búsqueda	search engine
búsqueda	search
buscar	seek; search; look for
buscó	seek
busca	seek; search
digital	digital
virtual	virtual
electrónico	electronic
electrónica	electronics
pantalla	screen
pantallas	screen
dispositivo	device
dispositivos	device
herramienta	tool
herramientas	tool
máquina	machine
máquinas	machine
maquinaria	machinery
robot	robot
robótica	robotics
chip	chip
chips	chip
semiconductor	semiconductor
semiconductores	semiconductor
pirata informático	hacker
piratas informáticos	hacker
ciberataque	cyberattack
ciberseguridad	cybersecurity
privacidad	privacy
innovación	innovation
innovador	innovative
innovar	innovate
invento	invention
inventar	invent
ingeniero	engineer
ingenieros	engineer
ingeniería	engineering
técnico	technical; technician; coach
técnica	technique
técnicas	technique
sistema	system
sistemas	system
mecanismo	mechanism
estructura	structure
estructuras	structure
estructural	structural
infraestructura	infrastructure
infraestructuras	infrastructure
instalación	facility; installation
instalaciones	facility
instalar	install
instaló	install
equipo	team; equipment
equipos	team; equipment
red eléctrica	power grid
versión	version
versiones	version
función	function; role
funciones	function; duty
funcionar	work; function
funcionó	work
funcionamiento	operation
modelo	model
modelos	model
diseño	design
diseñar	design
diseñó	design
diseñador	designer
prototipo	prototype
desastre	disaster
desastres	disaster
desastre natural	natural disaster
catástrofe	catastrophe; disaster
terremoto	earthquake
terremotos	earthquake
seísmo	earthquake
sismo	earthquake
sísmico	seismic
réplica	aftershock; replica
magnitud	magnitude
epicentro	epicenter
tsunami	tsunami
volcán	volcano
erupción	eruption
huracán	hurricane
huracanes	hurricane
tifón	typhoon
ciclón	cyclone
tornado	tornado
tormenta	storm
tormentas	storm
tormenta tropical	tropical storm
inundación	flood; flooding
inundaciones	flood; flooding
deslizamiento de tierra	landslide
deslizamientos de tierra	landslide
avalancha	avalanche
sequía	drought
incendio	fire; blaze
incendios	fire
incendio forestal	forest fire; wildfire
incendios forestales	forest fire; wildfire
bombero	firefighter
bomberos	firefighter
fuego	fire
humo	smoke
quemar	burn
quemado	burned
ola de calor	heat wave; heatwave
ola de frío	cold snap
ola	wave
olas	wave
calor	heat
frío	cold
caliente	hot
lluvia	rain
lluvias	rain
lluvias torrenciales	torrential rain
fuertes lluvias	heavy rain
nieve	snow
nevada	snowfall
hielo	ice
viento	wind
vientos	wind
niebla	fog
clima	climate; weather
climático	climate
cambio climático	climate change
calentamiento global	global warming
temperatura	temperature
temperaturas	temperature
meteorológico	weather; meteorological
evacuar	evacuate
evacuación	evacuation
evacuado	evacuated
superviviente	survivor
supervivientes	survivor
sobreviviente	survivor
sobrevivir	survive
sobrevivió	survive
desaparecer	disappear
desapareció	disappear
desaparecido	missing; disappeared
desaparecidos	missing
desaparición	disappearance
escombros	rubble; debris
derrumbe	collapse; landslide
colapso	collapse
equipos de rescate	rescue team
rescatista	rescuer; rescue worker
accidente	accident; crash
accidentes	accident
accidente aéreo	plane crash
accidente de avión	plane crash
accidente de tráfico	traffic accident; car accident
accidente de coche	car accident; car crash
siniestro	accident
estrellarse	crash
chocar	crash; collide
chocó	crash; collide
colisión	collision
descarrilamiento	derailment
naufragio	shipwreck
hundir	sink
hundió	sink
hundimiento	sinking
ahogado	drowned
medio ambiente	environment
medioambiente	environment
medioambiental	environmental
ambiental	environmental
ambiente	environment; atmosphere
ecológico	ecological; green
ecologista	environmentalist
ecosistema	ecosystem
biodiversidad	biodiversity
deforestación	deforestation
contaminación	pollution; contamination
contaminar	pollute
contaminante	pollutant
emisión	emission; issue
emisiones	emission
gases de efecto invernadero	greenhouse gas
efecto invernadero	greenhouse effect
dióxido de carbono	carbon dioxide
carbono	carbon
residuos	waste
basura	garbage; trash
reciclaje	recycling
plástico	plastic
plásticos	plastic
naturaleza	nature
natural	natural
animal	animal
animales	animal
perro	dog
gato	cat
caballo	horse
caballos	horse
vaca	cow
oso	bear
tigre	tiger
león	lion; leon
elefante	elephant
ballena	whale
tiburón	shark
pez	fish
peces	fish
pescado	fish
pesca	fishing
pescador	fisherman
pesquero	fishing
pájaro	bird
ave	bird
aves	bird
insecto	insect
cerdo	pig; pork
pollo	chicken
árbol	tree
árboles	tree
energía	energy; power
energético	energy
energía nuclear	nuclear energy; nuclear power
energía solar	solar energy; solar power
energía eólica	wind power; wind energy
energía renovable	renewable energy
energías renovables	renewable energy
renovable	renewable
electricidad	electricity
eléctrico	electric; electrical
coche eléctrico	electric car
coches eléctricos	electric car
vehículo eléctrico	electric vehicle
vehículos eléctricos	electric vehicle
apagón	blackout; power outage
nuclear	nuclear
central nuclear	nuclear power plant
planta nuclear	nuclear plant
planta de energía nuclear	nuclear power plant
programa nuclear	nuclear program
acuerdo nuclear	nuclear deal
prueba nuclear	nuclear test
reactor	reactor
reactor nuclear	nuclear reactor
uranio	uranium
enriquecimiento de uranio	uranium enrichment
radiación	radiation
radiactivo	radioactive
petróleo	oil; petroleum
petrolero	oil; tanker
petróleo crudo	crude oil
crudo	crude; crude oil
refinería	refinery
refinerías	refinery
gas natural	natural gas
gas	gas
gases	gas
gasolina	gasoline; petrol
diésel	diesel
combustible	fuel
combustibles	fuel
combustibles fósiles	fossil fuel
carbón	coal
oleoducto	pipeline; oil pipeline
gasoducto	gas pipeline; pipeline
yacimiento	field; deposit
perforación	drilling
mineral	mineral; ore
minería	mining
minero	miner; mining
metal	metal
metales	metal
oro	gold
plata	silver
cobre	copper
hierro	iron
acero	steel
aluminio	aluminum
zinc	zinc
estaño	tin
plomo	lead
níquel	nickel
litio	lithium
diamante	diamond
diamantes	diamond
agricultura	agriculture
agrícola	agricultural
agricultor	farmer
agricultores	farmer
campesino	farmer; peasant
granja	farm
granjero	farmer
cosecha	harvest; crop
cultivo	crop; cultivation
cultivos	crop
cultivar	grow; cultivate
trigo	wheat
maíz	corn; maize
arroz	rice
soja	soybean
azúcar	sugar
café	coffee
cacao	cocoa
algodón	cotton
caucho	rubber
cereal	cereal; grain
cereales	cereal; grain
fruta	fruit
frutas	fruit
verdura	vegetable
leche	milk
queso	cheese
pan	bread
carne	meat
carne de vacuno	beef
huevo	egg
aceite	oil
aceite de oliva	olive oil
cerveza	beer
agua	water
agua potable	drinking water
aguas	water
alimento	food
alimentos	food
alimentario	food
alimentación	food; nutrition
cocina	kitchen; cuisine
cocinar	cook
cocinero	cook; chef
restaurante	restaurant
restaurantes	restaurant
cena	dinner
almuerzo	lunch
desayuno	breakfast
transporte	transport; transportation
transporte público	public transport
transportar	transport; carry
transportista	carrier
viaje	trip; travel; journey
viajes	trip; travel
viajar	travel
viajó	travel
viajero	traveler; passenger
pasajero	passenger
pasajeros	passenger
turismo	tourism
turista	tourist
turistas	tourist
turístico	tourist
hotel	hotel
hoteles	hotel
avión	plane; aircraft
aviones	plane; aircraft
aeronave	aircraft
aeronaves	aircraft
aerolínea	airline
aerolíneas	airline
línea aérea	airline
aéreo	air; aerial
espacio aéreo	airspace
tráfico aéreo	air traffic
aeropuerto	airport
aeropuertos	airport
aeropuerto internacional	international airport
vuelo	flight
vuelos	flight
volar	fly
voló	fly
vuela	fly
vuelan	fly
piloto	pilot; driver
tripulación	crew
tripulante	crew member
aterrizar	land
aterrizó	land
aterrizaje	landing
despegar	take off
despegue	takeoff
cinturón	belt
coche	car
coches	car
automóvil	car; automobile
automóviles	car
auto	car
autos	car
automotriz	automotive; auto
vehículo	vehicle
vehículos	vehicle
camión	truck
camiones	truck
autobús	bus
autobuses	bus
tren	train
trenes	train
tren de alta velocidad	high-speed train
alta velocidad	high speed
velocidad	speed
ferrocarril	railway; railroad
ferroviario	rail; railway
taxi	taxi
bicicleta	bicycle
motocicleta	motorcycle
barco	ship; boat
barcos	ship; boat
buque	ship; vessel
buques	ship; vessel
barca	boat
transbordador	ferry
ferry	ferry
puerto	port
puertos	port
portuario	port
marítimo	maritime
marinero	sailor
carga	cargo; load; charge
cargar	load; carry
cargamento	shipment; cargo
contenedor	container
carretera	road; highway
carreteras	road
autopista	highway; motorway
puente	bridge
puentes	bridge
túnel	tunnel
canal	channel; canal
canales	channel
ruta	route
rutas	route
deporte	sport
deportes	sport
deportivo	sports; sporting
deportista	athlete
atleta	athlete
atletas	athlete
atletismo	athletics
fútbol	football; soccer
futbolista	footballer; football player
fútbol americano	american football
baloncesto	basketball
béisbol	baseball
tenis	tennis
tenista	tennis player
golf	golf
rugby	rugby
boxeo	boxing
boxeador	boxer
natación	swimming
nadador	swimmer
ciclismo	cycling
ciclista	cyclist
gimnasia	gymnastics
esquí	skiing; ski
ajedrez	chess
fórmula uno	formula one
gran premio	grand prix
juegos olímpicos	olympic games; olympics
juegos paralímpicos	paralympics
juegos asiáticos	asian games
olímpico	olympic
copa mundial	world cup
copa del mundo	world cup
copa	cup
mundial de fútbol	world cup
liga de campeones	champions league
liga	league
ligas	league
campeonato	championship
campeonato del mundo	world championship
campeonato mundial	world championship
campeón	champion
campeona	champion
campeones	champion
campeón del mundo	world champion
campeón mundial	world champion
torneo	tournament
final	final; end
semifinal	semifinal
semifinales	semifinal
cuartos de final	quarterfinal; quarter-final
octavos de final	round of 16
fase de grupos	group stage
fase	phase; stage
clasificación	qualification; ranking; classification
clasificar	qualify; classify
clasificó	qualify
eliminar	eliminate; remove
eliminó	eliminate
eliminación	elimination
empate	draw; tie
empatar	draw; tie
empató	draw
ganar	win; earn
ganó	win
gana	win; earn
ganador	winner; winning
vencer	beat; defeat; expire
venció	beat; defeat
vencimiento	maturity; expiration
vencedor	winner
triunfo	victory; win; triumph
triunfar	triumph; succeed
gol	goal
goles	goal
goleador	scorer; top scorer
marcar	mark; score
marcó	score; mark
marcador	score
anotar	score
anotó	score
penalti	penalty
delantero	striker; forward
centrocampista	midfielder
mediocampista	midfielder
portero	goalkeeper
entrenador	coach; manager; trainer
entrenar	train; coach
entrenamiento	training
seleccionador	coach
selección nacional	national team
selección	selection; national team
seleccionar	select
equipo nacional	national team
árbitro	referee
aficionado	fan; amateur
aficionados	fan
hincha	fan
hinchas	fan
fanático	fan; fanatic
estadio	stadium
estadios	stadium
club	club
clubes	club
rival	rival; opponent
rivales	rival; opponent
contrincante	opponent
fichaje	signing; transfer
fichar	sign
traspaso	transfer
medalla	medal
medallas	medal
medalla de oro	gold medal
medalla de plata	silver medal
medalla de bronce	bronze medal
premio	prize; award
premios	award; prize
premio nobel	nobel prize
dopaje	doping
récord mundial	world record
balón	ball
pelota	ball
serie	series
series	series
serie mundial	world series
maratón	marathon
cultura	culture
cultural	cultural
arte	art
artes	art
artista	artist
artistas	artist
artístico	artistic
pintura	painting; paint
pintor	painter
cuadro	painting; picture
escultura	sculpture
museo	museum
museos	museum
exposición	exhibition; exposure
música	music
musical	musical; music
músico	musician
canción	song
canciones	song
cantante	singer
cantantes	singer
cantar	sing
cantó	sing
álbum	album
disco	album; disc; record
concierto	concert
conciertos	concert
orquesta	orchestra
baile	dance
bailar	dance
bailarín	dancer
danza	dance
teatro	theater
cine	cinema; film
película	film; movie
películas	film; movie
documental	documentary
comedia	comedy
actor	actor
actores	actor
actriz	actress
actrices	actress
director de cine	film director
cineasta	filmmaker; director
guion	script
guión	script
estreno	premiere; release
estrenar	premiere; release
festival	festival
festival de cine	film festival
óscar	oscar
alfombra roja	red carpet
celebridad	celebrity
famoso	famous; celebrity
fama	fame
modelo de negocio	business model
novela	novel
escritor	writer
escritora	writer
poeta	poet
poesía	poetry
poema	poem
literatura	literature
literario	literary
biblioteca	library
historia	history; story
historias	story
histórico	historic; historical
historiador	historian
leyenda	legend
tradición	tradition
tradicional	traditional
patrimonio	heritage; assets
patrimonio de la humanidad	world heritage
monumento	monument
estatua	statue
arqueólogo	archaeologist
arquitecto	architect
arquitectura	architecture
ceremonia	ceremony
fiesta	party; festival
fiestas	party; holiday
celebrar	celebrate; hold
celebró	hold; celebrate
celebración	celebration
conmemorar	commemorate
homenaje	tribute
idioma	language
idiomas	language
lengua	language; tongue
religión	religion
religioso	religious
iglesia	church
iglesias	church
iglesia católica	catholic church
catedral	cathedral
católico	catholic
católicos	catholic
cristiano	christian
cristianos	christian
cristianismo	christianity
ortodoxo	orthodox
evangélico	evangelical
papa	pope
papa francisco	pope francis
santa sede	holy see
pontífice	pontiff
obispo	bishop
arzobispo	archbishop
cardenal	cardinal
sacerdote	priest
sacerdotes	priest
cura	priest; cure
monja	nun
monje	monk
musulmán	muslim
musulmana	muslim
musulmanes	muslim
mezquita	mosque
mezquitas	mosque
imán	imam
corán	quran
chií	shiite; shia
chiíes	shiite; shia
chiita	shiite; shia
suní	sunni
suníes	sunni
sunita	sunni
judío	jewish; jew
judíos	jew; jewish
judía	jewish
sinagoga	synagogue
rabino	rabbi
antisemitismo	anti-semitism
holocausto	holocaust
nazi	nazi
hindú	hindu
budista	buddhist
budismo	buddhism
dalái lama	dalai lama
templo	temple
dios	god
fe	faith
santo	saint; holy
sagrado	sacred; holy
oración	prayer
rezar	pray
alma	soul
espíritu	spirit
milagro	miracle
moral	moral
ético	ethical
ética	ethics
educación	education
educativo	educational
escuela	school
escuelas	school
escuela secundaria	secondary school; high school
escuela primaria	primary school
colegio	school; college
colegios	school
instituto	institute; high school
universidad	university
universidades	university
universitario	university
alumno	student; pupil
alumnos	student; pupil
profesor	teacher; professor
profesores	teacher
maestro	teacher; master
docente	teacher
enseñar	teach
enseñanza	teaching; education
clase	class
clases	class
curso	course
examen	exam; examination
exámenes	exam
graduado	graduate
beca	scholarship
academia	academy
académico	academic
formación	training; formation
formar	form; train
formó	form
conocimiento	knowledge
conocimientos	knowledge
conocer	know; meet
conoció	meet; know
conocido	known
conoce	know
desconocido	unknown
usar	use
usó	use
uso	use
utilizar	use
utilizó	use
utilización	use
útil	useful
realizar	carry out; perform; conduct
realizó	carry out; conduct
realización	realization
realidad	reality
realista	realistic
continuar	continue
continuó	continue
continúa	continue
continúan	continue
continuación	continuation
permitir	allow; permit
permitió	allow
permite	allow
permiso	permission; permit
prohibir	ban; prohibit
prohibió	ban
prohíbe	ban; prohibit
prohibición	ban; prohibition
prohibido	banned; forbidden
restringir	restrict
restricción	restriction
restricciones	restriction
limitar	limit
limitó	limit
límite	limit
limitado	limited
autorizar	authorize
autorizó	authorize
autorización	authorization; permission
obligar	force; oblige
obligó	force
obligatorio	mandatory; compulsory
forzar	force
forzado	forced
presionar	pressure; press
presión	pressure
presiones	pressure
influir	influence
influyó	influence
influencia	influence
influyente	influential
afectar	affect
afectó	affect
afecta	affect
efecto	effect
efectos	effect
impacto	impact
impactar	impact; hit
golpear	hit; strike
golpeó	hit; strike
golpe	blow; coup
causar	cause
causó	cause
causa	cause
causas	cause
provocar	cause; provoke; trigger
provocó	cause; trigger; provoke
provocación	provocation
generar	generate
generó	generate
generación	generation
consecuencia	consequence
consecuencias	consequence
como consecuencia	as a result
como resultado	as a result
resultar	result; prove; be
resultó	result; be; prove
motivo	reason; motive
motivos	reason; motive
razón	reason
razones	reason
razonable	reasonable
problema	problem; issue
problemas	problem
cuestión	issue; question; matter
cuestiones	issue
cuestionar	question
cuestionó	question
asunto	matter; issue; affair
asuntos	affair; matter; issue
asuntos exteriores	foreign affairs
asuntos internos	internal affairs
tema	issue; topic; theme; subject
temas	issue; topic
solución	solution
soluciones	solution
solucionar	solve
dificultad	difficulty
dificultades	difficulty
obstáculo	obstacle
desafío	challenge
desafíos	challenge
desafiar	challenge; defy
reto	challenge
retos	challenge
riesgo	risk
riesgos	risk
arriesgar	risk
peligro	danger
peligroso	dangerous
temer	fear
temió	fear
teme	fear
temor	fear
temores	fear
miedo	fear
pánico	panic
preocupar	worry; concern
preocupación	concern; worry
preocupaciones	concern
preocupado	worried; concerned
preocupante	worrying
inquietud	concern
tensión	tension
tensiones	tension
enojo	anger
odio	hatred; hate
delito de odio	hate crime
racismo	racism
racista	racist
discriminación	discrimination
étnico	ethnic
raza	race
racial	racial
negro	black
blanco	white; target
rojo	red
azul	blue
verde	green
amarillo	yellow
gris	gray
rosa	pink; rose
naranja	orange
marrón	brown
color	color
colores	color
sexo	sex
sexual	sexual
homosexual	gay; homosexual
feminista	feminist
gay	gay
orgullo	pride
orgulloso	proud
feliz	happy
felicidad	happiness
felicitar	congratulate
felicitó	congratulate
alegría	joy
triste	sad
tristeza	sadness
amor	love
amar	love
amado	beloved
lamentar	regret
lamentó	regret
lamentable	regrettable; unfortunate
disculpa	apology
disculpas	apology
disculparse	apologize
disculpó	apologize
pedir disculpas	apologize
pidió disculpas	apologize
perdón	pardon; forgiveness
perdonar	forgive
condolencias	condolences
luto	mourning
agradecer	thank
agradeció	thank
gracias	thanks; thank you
agradecido	grateful
satisfacción	satisfaction
satisfecho	satisfied
decepción	disappointment
decepcionado	disappointed
sorpresa	surprise
sorprender	surprise
sorprendió	surprise
sorprendido	surprised
entusiasmo	enthusiasm
optimista	optimistic
optimismo	optimism
pesimista	pessimistic
escéptico	skeptical
duda	doubt
dudas	doubt
dudar	doubt
incertidumbre	uncertainty
incierto	uncertain
seguir adelante	go ahead
cambio	change; exchange
cambios	change
cambiar	change
cambió	change
modificar	modify; change
modificación	modification
transformar	transform
transformación	transformation
evolucionar	evolve
adaptar	adapt
adaptación	adaptation
ajustar	adjust
ajuste	adjustment
ajustes	adjustment; setting
sustituir	replace; substitute
sustituyó	replace
reemplazar	replace
reemplazó	replace
sustitución	replacement; substitution
restablecer	restore
restableció	restore
renovar	renew
renovó	renew
renueva	renew
construir	build; construct
construyó	build
construye	build
construcción	construction; building
reconstrucción	reconstruction
reconstruir	rebuild
establecer	establish; set
estableció	establish; set
establece	establish
establecimiento	establishment
fundar	found
fundó	found
fundador	founder
cofundador	co-founder
fundación	foundation
fundamento	basis
base	base; basis
bases	base
basado	based
organizar	organize
organizó	organize
organización	organization
organizaciones	organization
organizador	organizer
organismo	body; agency; organism
institución	institution
instituciones	institution
institucional	institutional
asociación	association; partnership
asociaciones	association
asociado	associate; associated
asociar	associate
federación	federation
confederación	confederation
grupo	group
grupos	group
unir	unite; join
unió	join
unión	union
unido	united
unidad	unit; unity
unidades	unit
unirse	join
integrar	integrate
integración	integration
integrante	member
integrantes	member
miembro	member
miembros	member
estados miembros	member state
países miembros	member country
estado miembro	member state
elemento	element
elementos	element
incluir	include
incluyó	include
incluye	include
incluyen	include
incluido	including; included
incluyendo	including
inclusión	inclusion
excluir	exclude; rule out
excluyó	exclude
exclusión	exclusion
exclusivo	exclusive
descartar	rule out; discard
descartó	rule out
abarcar	cover
representar	represent
representó	represent
representante	representative
representantes	representative
representación	representation
pertenecer	belong
pertenece	belong
depender	depend
depende	depend
dependencia	dependence; agency
dependiente	dependent
existir	exist
existió	exist
existe	exist
existencia	existence
existente	existing
aparecer	appear
apareció	appear
aparece	appear
aparición	appearance
parecer	seem; appear
pareció	seem
parece	seem; appear
surgir	emerge; arise
surgió	emerge; arise
surge	emerge; arise
quedar	remain; stay
quedó	remain
queda	remain
quedarse	stay
permanecer	remain; stay
permaneció	remain; stay
permanece	remain
permanente	permanent
restante	remaining
resto	rest; remains
restos	remains
acabar	end; finish
acabó	end; finish
acaba	end
acaba de	just
acaban de	just
terminar	end; finish
terminó	end; finish
termina	end; finish
término	term; end
términos	term
finalizar	finish; end; complete
finalizó	end; finish
fin	end
completar	complete
completó	complete
completo	complete; full
cumplir	fulfill; comply; meet
cumplió	fulfill; comply
cumplimiento	compliance; fulfillment
incumplir	breach
incumplimiento	breach; default
iniciar	start; begin; launch
inició	start; begin; launch
inicio	start; beginning
inicia	start
iniciativa	initiative
lanzar	launch
lanzó	launch
lanzamiento	launch
arrancar	start
arrancó	start
inaugurar	open; inaugurate
inauguró	open; inaugurate
inauguración	opening; inauguration
apertura	opening
suspender	suspend
suspendió	suspend
suspensión	suspension
cancelar	cancel
canceló	cancel
cancelación	cancellation
aplazar	postpone
aplazó	postpone
posponer	postpone
pospuso	postpone
retrasar	delay
retrasó	delay
retraso	delay
demora	delay
acelerar	accelerate; speed up
aceleró	accelerate
aceleración	acceleration
frenar	curb; slow; stop
frenó	slow; curb
desaceleración	slowdown
evitar	avoid; prevent
evitó	avoid; prevent
levantar	lift; raise
levantó	lift; raise
dejar	leave; let; stop
dejó	leave
deja	leave
dejar de	stop
dejó de	stop
abandonar	leave; abandon
abandonó	leave; abandon
abandono	abandonment
huir	flee
huyó	flee
huyeron	flee
huye	flee
huida	flight; escape
escapar	escape
escapó	escape
fuga	leak; escape
llevar	take; carry; wear
llevó	take; lead
lleva	take; carry
llevar a cabo	carry out
llevó a cabo	carry out
llevado a cabo	carry out
llevan a cabo	carry out
tomar	take
tomó	take
toma	take; taking
recogió	collect
reunir fondos	raise funds
recaudar	raise; collect
recaudó	raise; collect
recaudación	revenue; collection
recibir	receive; get
recibió	receive
recibe	receive
recepción	reception
entregar	deliver; hand over
entregó	deliver; hand over
entrega	delivery
conceder	grant; award
concedió	grant; award
concesión	concession
otorgar	grant; award
otorgó	grant; award
donar	donate
donó	donate
donación	donation
donante	donor
proporcionar	provide
proporcionó	provide
facilitar	facilitate; provide
facilitó	provide; facilitate
facilidad	ease; facility
compartir	share
compartió	share
comparte	share
dividir	divide; split
dividió	divide; split
división	division
separar	separate
separación	separation
separado	separate; separated
distribuir	distribute
distribuyó	distribute
distribución	distribution
repartir	distribute
mover	move
mueve	move
mueven	move
movió	move
movimiento	movement; move
movimientos	movement
trasladar	move; transfer
trasladó	move; transfer
traslado	transfer; move
transferir	transfer
transfirió	transfer
transferencia	transfer
cruzar	cross
cruzó	cross
cruz	cross
entrar	enter
entró	enter
entrada	entry; entrance; ticket
entradas	ticket
acceso	access
acceder	access; agree
accedió	agree
regresar	return
regresó	return
regreso	return
retorno	return
retornar	return
acercar	approach
acercó	approach
ver también	see also
mirar	look; watch
miró	look
mirada	look
observar	observe
observó	observe
observación	observation
observador	observer
observadores	observer
visión	vision; view
visible	visible
punto de vista	point of view; view
perspectiva	perspective; prospect
perspectivas	outlook; prospect
escuchar	listen; hear
escuchó	hear; listen
voz	voice
voces	voice
ruido	noise
silencio	silence
llamar	call
llamó	call
llama	call
llamada	call
llamado	call; so-called
llamadas	call
llamamiento	call; appeal
denominar	call; name
denominado	so-called; called
invitar	invite
invitó	invite
invitación	invitation
invitado	guest; invited
instar	urge
instó	urge
insta	urge
animar	encourage
alentar	encourage
alentó	encourage
alienta	encourage
fomentar	promote; encourage
fomento	promotion
promover	promote
promovió	promote
promueve	promote
promoción	promotion
impulsar	boost; drive; promote
impulsó	boost; drive
impulso	boost; momentum
recomendar	recommend
recomendó	recommend
recomienda	recommend
recomendación	recommendation
recomendaciones	recommendation
aconsejar	advise
asesor	adviser
asesores	adviser
asesoramiento	advice
convencer	convince
convenció	convince
persuadir	persuade
discutir	discuss; argue
discutió	discuss
discusión	discussion
debate	debate
debatir	debate; discuss
debatió	debate
disputa	dispute
disputar	dispute; play
disputó	play
controversia	controversy
polémica	controversy
polémico	controversial
controvertido	controversial
argumento	argument
argumentar	argue
argumentó	argue
alegar	allege; claim
alegó	allege; claim
desmentir	deny
desmintió	deny
desmiente	deny
mentir	lie
mintió	lie
mentira	lie
rumor	rumor
rumores	rumor
secreto	secret
ocultar	hide; conceal
ocultó	hide
verificar	verify
verificación	verification
comprobar	check; verify
comprobó	check
revisar	review; revise
revisó	review; revise
revisión	review; revision
inspección	inspection
inspector	inspector
inspectores	inspector
examinar	examine
examinó	examine
evaluar	evaluate; assess
evaluó	assess; evaluate
evaluación	evaluation; assessment
supervisar	supervise; oversee
supervisión	supervision; oversight
controlar	control
controló	control
control	control; check
controles	control
fuera de control	out of control
dominar	dominate
dominio	domain; dominance
formular	formulate; make
formulación	formulation
fijar	set; fix
fijó	set; fix
fijo	fixed
ligar	link
adelantar	advance; anticipate
anticipar	anticipate
anticipó	anticipate
anticipado	early; advance
preparar	prepare
preparó	prepare
preparación	preparation
preparativos	preparation
preparado	prepared; ready
listo	ready
lista	list
listas	list
registrar	register; record
registró	record; register; report
registro	record; registration; register
registros	record
inscripción	registration
inscribir	register; enroll
documento	document
documentos	document
documentación	documentation
archivo	file; archive
archivos	file; archive
carta	letter; charter
cartas	letter
texto	text
textos	text
página oficial	official website
libro blanco	white paper
papel	role; paper
papeles	role; paper
copia	copy
copiar	copy
certificado	certificate
licencia	license
licencias	license
garantía	guarantee; collateral
garantizar	guarantee; ensure
garantizó	guarantee
garantías	guarantee
condición	condition
condiciones	condition; terms
situación	situation
situaciones	situation
circunstancias	circumstances
contexto	context
escenario	scenario; stage
escena	scene
caos	chaos
estado de ánimo	mood
actitud	attitude
comportamiento	behavior
conducta	conduct; behavior
carácter	character
personaje	character; figure
personal	personal; staff; personnel
personalidad	personality
individuo	individual
individual	individual
colectivo	collective; group
conjunto	joint; set; whole
mutuo	mutual
recíproco	reciprocal
compromiso	commitment; compromise
compromisos	commitment
comprometer	commit; compromise
comprometió	commit; pledge
comprometido	committed
responsabilidad	responsibility
responsable	responsible; head
responsables	responsible; official
deberes	duty
tarea	task
tareas	task
labor	work; labor
labores	work
misión	mission
misiones	mission
papel clave	key role
actuar	act; perform
actuó	act
actuación	performance; action
actividad	activity
actividades	activity
ejemplo	example
ejemplos	example
ocasión	occasion; opportunity
ocasiones	occasion
oportunidad	opportunity; chance
oportunidades	opportunity
posibilidad	possibility; chance
posibilidades	chance; possibility
probabilidad	probability; likelihood
potencial	potential
potencia	power
potencias	power
superpotencia	superpower
capacidad	capacity; ability
capacidades	capability
capaz	capable; able
capaces	capable; able
incapaz	unable
eficaz	effective
eficiente	efficient
eficiencia	efficiency
eficacia	effectiveness; efficacy
calidad	quality
alta calidad	high quality
nivel	level
niveles	level
alto nivel	high level; senior
volumen	volume
tamaño	size
escala	scale
gran escala	large scale
distancia	distance
forma	form; way; shape
formas	form; way
manera	way; manner
maneras	way
método	method
métodos	method
procedimiento	procedure
procedimientos	procedure
enfoque	approach; focus
enfocar	focus
centrar	focus
centró	focus
centra	focus
concentrar	concentrate
concentración	concentration
enfoques	approach
línea	line
líneas	line
frente	front
lado	side
lados	side
orilla	bank; shore
fondo del mar	seabed
centro	center
centros	center
centro comercial	shopping center; shopping mall
centro de detención	detention center
ciudad capital	capital city
superficie	surface
techo	roof; ceiling
ventana	window
oficina	office
oficinas	office
sede	headquarters; seat; venue
despacho	office
almacén	warehouse
tienda	store; shop
tiendas	store; shop
supermercado	supermarket
silla	chair
ropa	clothes; clothing
zapato	shoe
reloj	watch; clock
juguete	toy
regalo	gift
caja	box
bolso	bag
material	material
materiales	material
materia	matter; subject
sustancia	substance
vidrio	glass
madera	wood
piedra	stone
textil	textile
pieza	piece; part
piezas	part; piece
componente	component
componentes	component
artículos	article; item
objeto	object
objetos	object
cosa	thing
cosas	thing
idea	idea
ideas	idea
concepto	concept
principio	principle; beginning
principios	principle; beginning
al principio	at first
en principio	in principle
sueño	dream
sueños	dream
deseo	desire; wish
desear	wish; want
deseó	wish
voluntad	will
voluntario	volunteer; voluntary
voluntarios	volunteer
intención	intention
intenciones	intention
esfuerzo	effort
esfuerzos	effort
éxito	success
exitoso	successful
fracaso	failure
fracasar	fail
fracasó	fail
progreso	progress
progresar	progress
ventaja	advantage
ventajas	advantage
desventaja	disadvantage
mérito	merit
favorito	favorite
favorable	favorable
favor	favor
popular	popular
popularidad	popularity
conocido como	known as
reputación	reputation
prestigioso	prestigious
prestigio	prestige
poder adquisitivo	purchasing power
interno	internal; domestic
interior	interior; internal
externo	external; foreign
exterior	foreign; abroad
extranjero	foreign; foreigner; abroad
extranjeros	foreign; foreigner
inversión extranjera	foreign investment
inversores extranjeros	foreign investor
tropas extranjeras	foreign troops
inferior	lower; inferior
superior	higher; superior; top
superar	exceed; overcome; surpass
superó	exceed; surpass
máximo histórico	all-time high; record high
mínimo histórico	record low
extremo	extreme
extremadamente	extremely
distinto	different
diferente	different
diferentes	different
diferencia	difference
diferencias	difference
diverso	diverse; various
diversos	various; several
diversas	various; several
diversidad	diversity
varios	several; various
varias	several; various
similar	similar
similares	similar
parecido	similar
semejante	similar
comparar	compare
comparación	comparison
en comparación con	compared with
equivalente	equivalent
equilibrio	balance
moderno	modern
modernización	modernization
contemporáneo	contemporary
futuro	future
presente	present
presentar	present; submit
presentó	present; submit; file
presentación	presentation
presencia	presence
ausencia	absence
ausente	absent
falta	lack
faltar	lack
falta de	lack of
escasez	shortage
escaso	scarce
exceso	excess
excesivo	excessive
adicional	additional
extra	extra
complejo	complex
complicado	complicated
complicar	complicate
sencillo	simple
concreto	concrete; specific
específico	specific
determinado	certain; determined
público en general	general public
abierto al público	open to public
secundario	secondary
primario	primary
pleno	full; plenary
lleno	full
llenar	fill
vacío	empty; vacuum
entero	entire; whole
limpio	clean
limpieza	cleaning
sucio	dirty
puro	pure
fresco	fresh; cool
seco	dry
blando	soft
bonito	nice; pretty
hermoso	beautiful
bello	beautiful
belleza	beauty
interesante	interesting
atractivo	attractive
atraer	attract
atrae	attract
atrajo	attract
atracción	attraction
atención	attention; care
cuidado	care; careful
cuidar	care
cautela	caution
vulnerable	vulnerable
sensible	sensitive
inteligente	intelligent; smart
loco	crazy
héroe	hero
genio	genius
honor	honor
honesto	honest
discreto	discreet
brutal	brutal
cruel	cruel
crueldad	cruelty
trágico	tragic
tragedia	tragedy
terrible	terrible
horrible	horrible
horror	horror
intenso	intense
intensificar	intensify; step up
intensificó	intensify
escalada	escalation
dramático	dramatic
espectacular	spectacular
tranquilo	calm; quiet
calma	calm
silla de ruedas	wheelchair
guerra mundial	world war
a fines de	late; end
da	give
va	go
van	go
en parís	paris
de parís	paris
a parís	paris
parís y	paris
alcaldesa de parís	mayor of paris
en asia	asia
de asia	asia
asia y	asia
sur de asia	south asia
asia central	central asia
asia oriental	east asia
sudeste de asia	southeast asia
el sida	aids
del sida	aids
de sida	aids
el sol	sun
del sol	sun
la luna	moon
luna llena	full moon
la misa	mass
una misa	mass
el suelo	ground; soil
del suelo	ground; soil
el sonido	sound
la baja	fall; decline
a la baja	down; lower
al alza	up; rise
una pared	wall
un par de	couple of
el muro	wall
un muro	wall
muro de berlín	berlin wall
la mesa	table
sobre la mesa	on the table
mesa de negociaciones	negotiating table
mesa redonda	round table
la cama	bed
en malí	mali
mali	mali
norte de malí	northern mali
gobierno de malí	malian government
las flores	flower
su marido	husband
el marido	husband
nueve meses	nine months
nueve millones	nine million
nueve por ciento	nine percent
los granos	grain
la verdad	truth
es verdad	true
la habitación	room
una habitación	room
habitación de hotel	hotel room
la bebida	drink
bebidas alcohólicas	alcohol; alcoholic drink
la hija	daughter
una hija	daughter
la hermana	sister
la niña	girl
una niña	girl
las niñas	girl
la puerta	door
las puertas	door
se estrelló	crash
el universo	universe
del universo	universe
el ganado	cattle
de ganado	cattle
la ópera	opera
la moda	fashion
desfile de moda	fashion show
semana de la moda	fashion week
de modo que	-
igualdad de género	gender equality
identidad de género	gender identity
la década	decade
una década	decade
dos décadas	two decades
tres décadas	three decades
durante décadas	for decades
última década	last decade
en viena	vienna
de viena	vienna
el sábado	saturday
este sábado	saturday
del sábado	saturday
los sábados	saturday
pasado sábado	saturday
próximo sábado	saturday
sábado y	saturday
sábado por	saturday
la sala	room; hall
sala de prensa	press room
sala de justicia	courtroom
el récord	record
un récord	record
nuevo récord	new record
récord de	record
cifra récord	record
nivel récord	record level
récords	record
el índice	index; rate
del índice	index
índice de	index; rate
los índices	index
el autor	author; perpetrator
los autores	author; perpetrator
un autor	author
líder laborista	labour leader
los laboristas	labour
gobierno laborista	labour government
los socialistas	socialist
líder socialista	socialist leader
gobierno socialista	socialist government
república socialista	socialist republic
los comunistas	communist
régimen comunista	communist regime
gobierno comunista	communist government
partido nacionalista	nationalist party
el nacionalismo	nationalism
los nacionalistas	nationalist
el populismo	populism
la deportación	deportation
fue deportado	be deported
deportaciones masivas	mass deportation
comercio minorista	retail; retail trade
sector minorista	retail sector
iglesia protestante	protestant church
bienes y servicios	goods and services
bienes públicos	public goods
de vista	view
en vista de	in view of
igual que	-
al igual que	-
si bien	-
es igual	equal
gran parte	much
gran parte de	much of
gran cantidad de	large amount
gran número de	large number
ponerse en contacto	contact
el libro	book
un libro	book
su libro	book
los libros	book
nuevo libro	new book
libros de texto	textbook
millones de libras	million pound
mil libras	thousand pounds
células madre	stem cell
células cancerosas	cancer cell
célula terrorista	terrorist cell
un ordenador	computer
los ordenadores	computer
ordenador personal	personal computer
ordenador portátil	laptop
ordenadores portátiles	laptop
la casa	house; home
su casa	home; house
sus casas	home; house
una casa	house
las casas	house; home
en casa	home
de casa	home
está casado	be married
casado con	married to
la costa	coast
las costas	coast
cara a cara	face to face
grupo de militantes	militant group
presuntos militantes	suspected militant
disponible	available
fuente	source
fuentes	source
según fuentes	according to sources
involucrado	involved
involucrar	involve
implicado	involved
implicar	involve; imply
implicación	implication
característica	feature; characteristic
características	feature; characteristic
opción	option
opciones	option
a pesar de ello	despite this
reflejar	reflect
reflejó	reflect
refleja	reflect
actualización	update
actualizar	update
combinar	combine
combinación	combination
conexión	connection
conectar	connect
práctica	practice
prácticas	practice
práctico	practical
identificar	identify
identificó	identify
identificación	identification
identidad	identity
documento de identidad	identity card
etiqueta	label; tag
implementar	implement
implementó	implement
implementación	implementation
coherente	consistent
múltiple	multiple
múltiples	multiple
automático	automatic
automáticamente	automatically
automatización	automation
optimización	optimization
interacción	interaction
sustancial	substantial
transacción	transaction
transacciones	transaction
factor	factor
factores	factor
flujo	flow
flujo de caja	cash flow
tirar	throw
flexibilidad	flexibility
flexible	flexible
núcleo	core; nucleus
especulación	speculation
especulaciones	speculation
especular	speculate
suscripción	subscription; underwriting
anfitrión	host
configuración	configuration; setting
endeudamiento	debt; borrowing
patrimonio neto	equity
propósito	purpose
guía	guide
confiable	reliable
fiable	reliable
sesión	session
ubicación	location
ubicado	located
situado	located
flujo de trabajo	workflow
definir	define
definición	definition
arreglo	arrangement
pertinente	relevant
relevante	relevant
antecedentes	background; record
patrón	pattern
patrones	pattern
validación	validation
consulta	consultation; query
consultar	consult
consultor	consultant
consultoría	consulting
tendencia	trend
tendencias	trend
dinámica	dynamics
dinámico	dynamic
estatus	status
alternativa	alternative
alternativas	alternative
instrucciones	instruction
reembolso	refund; repayment
edición	edition; editing
variedad	variety
apropiado	appropriate
adecuado	appropriate; adequate
inadecuado	inadequate
detectar	detect
detectó	detect
detección	detection
profesional	professional
profesionales	professional
profesión	profession
alineación	lineup; alignment
en curso	ongoing; underway
en marcha	underway
categoría	category
tocar	touch; play
tocó	touch; play
toque	touch
toque de queda	curfew
formal	formal
terminal	terminal
conciencia	awareness; conscience
consciente	aware
ser consciente de	be aware
resumen	summary
aviso	notice; warning
brecha	gap
servidor	server
servidores	server
margen	margin
márgenes	margin
sección	section
secciones	section
coordinación	coordination
coordinar	coordinate
coordinador	coordinator
corredor	runner; corridor
corredor humanitario	humanitarian corridor
atribuir	attribute
atribuyó	attribute; blame
reivindicar	claim responsibility; claim
reivindicó	claim responsibility; claim
asumir	assume; take over
asumió	assume; take office
asume	assume
disfrutar	enjoy
disfrutó	enjoy
disfruta	enjoy
esquema	scheme
manual	manual
tablero	board
robusto	robust
prioridad	priority
prioridades	priority
increíble	incredible
aplicación de la ley	law enforcement
abordar	address; tackle; board
abordó	address; tackle
aborda	address; tackle
impresionante	impressive
impresión	impression
nube	cloud
dedicar	dedicate; devote
dedicado	dedicated
saltar	jump
saltó	jump
salto	jump; leap
inspirar	inspire
inspiró	inspire
inspiración	inspiration
entretenimiento	entertainment
filtración	leak
filtrar	leak
filtró	leak
almacenamiento	storage
capa	layer
capa de ozono	ozone layer
fila	row
filas	rank; row
autenticidad	authenticity
lógica	logic
lógico	logical
habilidad	skill; ability
habilidades	skill
interrupción	interruption; disruption
interrumpir	interrupt
interrumpió	interrupt
insólito	unusual
inusual	unusual
perseguir	pursue; chase
persecución	persecution
descarga	download
descargar	download
creativo	creative
creatividad	creativity
navegación	navigation
navegar	sail; browse
navegador	browser
mezcla	mix; mixture
aspecto	aspect
aspectos	aspect
bandera	flag
banderas	flag
atrapar	catch; trap
atrapado	trapped
esbozar	outline
ritmo	pace; rate; rhythm
talento	talent
panel	panel
colega	colleague
colegas	colleague
compañero	colleague; teammate; partner
compañeros	colleague; teammate
compañero de equipo	teammate
reanudar	resume
reanudó	resume
reanudación	resumption
perfil	profile
integral	comprehensive
moderado	moderate
inverso	reverse
revés	setback
revertir	reverse
revirtió	reverse
hacer daño	hurt
instrumento	instrument
instrumentos	instrument
variar	vary
variable	variable
compensar	offset; compensate
compensación	compensation
indemnización	compensation
paralizar	paralyze; halt
paralizó	halt; paralyze
recompra	buyback; repurchase
código abierto	open source
rastro	trace; trail
huella	footprint; trace
huellas	footprint; trace
estilo	style
imprimir	print
desbloquear	unlock
unificar	unify
unificación	unification
reunificación	reunification
reconciliación	reconciliation
asentamiento	settlement
asentamientos	settlement
colono	settler
colonos	settler
nativo	native
indígena	indigenous
indígenas	indigenous
incorporar	incorporate; join
incorporación	addition; incorporation
ideal	ideal
maravilloso	wonderful
resistir	resist
resistió	resist
imaginar	imagine
imaginación	imagination
oleada	wave
repunte	rebound; rally
repuntar	rebound
rebote	rebound
asignar	assign; allocate
asignó	assign; allocate
asignación	allocation
apreciar	appreciate
apreciación	appreciation
depreciación	depreciation
devaluación	devaluation
devaluar	devalue
precisión	accuracy; precision
exactitud	accuracy
reacción	reaction
reacciones	reaction
reaccionar	react
reaccionó	react
lección	lesson
lecciones	lesson
persistente	persistent
persistir	persist
simplificar	simplify
barrera	barrier
barreras	barrier
vasto	vast
mitigar	mitigate
afiliado	affiliate
roca	rock
motivar	motivate
motivación	motivation
extracción	extraction
mapa	map
planteó	raise
plantea	pose; raise
planteamiento	approach
flotar	float
reconocido	recognized; renowned
enmienda	amendment
inventario	inventory
anonimato	anonymity
bajo anonimato	anonymity
anónimo	anonymous
pendiente	pending
recompensa	reward
audio	audio
grabación	recording
grabar	record
grabó	record
piscina	pool
inesperado	unexpected
oscuro	dark
oscuridad	darkness
ignorar	ignore
ignoró	ignore
orientación	guidance; orientation
orientar	guide
sofisticado	sophisticated
remoto	remote
pico	peak
valioso	valuable
tener derecho	be entitled
contrastar	contrast
generalizado	widespread
alivio	relief
aliviar	alleviate; ease
alivió	ease
estricto	strict
incentivo	incentive
incentivos	incentive
paralelo	parallel
gráfico	graph; chart; graphic
deliberado	deliberate
deliberadamente	deliberately
preservar	preserve
preservación	preservation
conservar	preserve; keep
cobertura	coverage
concurso	contest
arrendamiento	lease; leasing
alquiler	rent; rental
alquilar	rent
suave	smooth; soft
directrices	guideline
inyección	injection
inyectar	inject
permitirse	afford
frustración	frustration
frustrar	frustrate; thwart
frustró	thwart; frustrate
en nombre de	on behalf of
recto	straight
escalar	climb; escalate
trepar	climb
cartera	portfolio
cartera de pedidos	order book
a medida que	as
fallo de seguridad	security flaw
abrumador	overwhelming
debut	debut
debutar	debut
debutó	debut
cable	cable
confusión	confusion
confuso	confusing
confundir	confuse
palo	stick
sano	healthy
genuino	genuine
auténtico	authentic; genuine
espectador	spectator; viewer
espectadores	spectator; viewer
tono	tone
beneficioso	beneficial
salvaguardia	safeguard
caridad	charity
organización benéfica	charity
benéfico	charity
diversión	fun
divertido	fun
emocional	emotional
emoción	emotion; excitement
emocionante	exciting
asombroso	amazing
reprogramación	rescheduling
ilustrar	illustrate
plano	plan; flat
primer plano	close-up; foreground
entidad	entity
entidades	entity
cómodo	comfortable
hipótesis	hypothesis
cercano	close; nearby
intuitivo	intuitive
contador	counter; accountant
adjunto	deputy; attached
módulo	module
avance científico	scientific breakthrough
espejo	mirror
confiscar	seize; confiscate
confiscó	seize; confiscate
incautar	seize
incautó	seize
incautación	seizure
incautaciones	seizure
suscriptor	subscriber
suscriptores	subscriber
tope	cap; ceiling
hardware	hardware
compatible	compatible
oculto	hidden
multitud	crowd
muchedumbre	crowd
broma	joke
paisaje	landscape
aleatorio	random
suerte	luck
apuesta	bet
apostar	bet
apuestan	bet
represalia	retaliation; reprisal
represalias	retaliation; reprisal
clásico	classic; classical
parámetro	parameter
creíble	credible
credibilidad	credibility
botón	button
moción	motion
moción de censura	no-confidence vote
abrazar	hug; embrace
creencia	belief
creencias	belief
pausa	pause; break
merecer	deserve
merece	deserve
patrocinador	sponsor
patrocinar	sponsor
congelar	freeze
congeló	freeze
congelación	freeze
congelado	frozen
salvaje	wild; savage
alterar	alter
alteración	alteration
borrar	delete; erase
orador	speaker
presidente de la cámara	house speaker
presidenta de la cámara	house speaker
masculino	male; men's
femenino	female; women's
varón	male
acumular	accumulate
acumuló	accumulate
acumulado	accumulated; cumulative
abundante	abundant
desequilibrio	imbalance
desequilibrios	imbalance
auge	boom
rutina	routine
chatarra	scrap
encantado	delighted
consorcio	consortium
prudente	prudent; cautious
prudencia	caution
viral	viral
compilar	compile
interbancario	interbank
queja	complaint
quejas	complaint
quejarse	complain
quejó	complain
trama	plot
complot	plot
diferencial	differential; spread
reacio	reluctant
reticente	reluctant
rascar	scratch
modesto	modest
cinta	tape
anteproyecto	draft bill
borrador	draft
subcomité	subcommittee
fantástico	fantastic
ambición	ambition
ambicioso	ambitious
destino	destination; fate; destiny
destinar	allocate
destinado	intended; aimed
táctica	tactic
tácticas	tactic
táctico	tactical
rebajar	lower; downgrade
rebaja	cut; discount
descuento	discount
segmento	segment
sombra	shadow
endurecer	tighten; toughen
endureció	tighten
endurecimiento	tightening; hardening
agenda	agenda
inevitable	inevitable
diapositiva	slide
engranaje	gear
viable	viable; feasible
viabilidad	viability; feasibility
simulación	simulation
simulacro	drill
truco	trick
longitud	length
hilo	thread
divulgación	disclosure
divulgar	disclose
divulgó	disclose
a nivel nacional	nationwide
en todo el país	nationwide; across the country
todo el país	whole country
recibo	receipt
fluctuación	fluctuation
fluctuaciones	fluctuation
criterio	criterion; criteria
criterios	criteria
colgar	hang
ahorcar	hang
agujero	hole
agujero negro	black hole
pertenencia	membership; belonging
afiliación	affiliation; membership
plantel	squad
convocatoria	call; squad
convocar	call; summon; convene
convocó	call; summon; convene
convoca	call; summon
intermedio	intermediate
intermediario	intermediary; broker
círculo	circle
giro	turn
allanamiento	raid; search
allanar	raid
símbolo	symbol
símbolos	symbol
simbólico	symbolic
olvidar	forget
olvidó	forget
malicioso	malicious
grieta	crack
represión	crackdown; repression
reprimir	repress; suppress
medidas enérgicas	crackdown
injusto	unfair
volatilidad	volatility
volátil	volatile
innecesario	unnecessary
anillo	ring
raíz	root
raíces	root
manipulación	manipulation
manipular	manipulate
semilla	seed
semillas	seed
pista	track; runway; clue
insinuar	hint
gancho	hook
universal	universal
justificar	justify
justificó	justify
justificación	justification
engaño	deception; hoax
engañar	deceive
engañoso	misleading
misterio	mystery
misterioso	mysterious
reparar	repair
reparación	repair
reparaciones	repair; reparation
bolsillo	pocket
comportarse	behave
reorganización	reorganization
colocación	placement
colocar	place
colocó	place
postura	stance; position
posición	position
posiciones	position
consola	console
absorber	absorb
cuello de botella	bottleneck
pionero	pioneer; pioneering
disciplina	discipline
disciplinario	disciplinary
parche	patch
regeneración	regeneration
meramente	merely
vestido	dress
vestir	wear; dress
socavar	undermine
socavó	undermine
elogiar	praise
elogió	praise
elogio	praise
alabar	praise
fricción	friction
batería	battery
baterías	battery
deterioro	deterioration
deteriorar	deteriorate
profundizar	deepen
icono	icon
neutral	neutral
neutralidad	neutrality
declararse culpable	plead guilty
declaró culpable	plead guilty; find guilty
declaró inocente	plead not guilty
declarado culpable	found guilty; convict
secuencia	sequence
diversificar	diversify
diversificación	diversification
duración	duration; length
prejuicio	prejudice
prejuicios	prejudice
sesgo	bias
cautivo	captive
cautiverio	captivity
consentimiento	consent
grasa	fat
gordo	fat
pulgada	inch
pulgadas	inch
desesperado	desperate
desesperación	desperation
confidencial	confidential
alambre	wire
híbrido	hybrid
eco	echo
nervioso	nervous
nerviosismo	nervousness
episodio	episode
posesión	possession
poseer	possess; own
posee	own; possess
litigio	litigation
esquina	corner
adverso	adverse
adversario	adversary; opponent
legado	legacy
acre	acre
redirigir	redirect
distribuidor	distributor
subterráneo	underground
arrastrar	drag
arrastró	drag
magia	magic
mágico	magic
veterano	veteran
veteranos	veteran
maximizar	maximize
enojado	angry
enfadado	angry
directorio	board; directory
despertar	wake
coincidir	coincide; agree
coincidió	coincide; agree
coincidencia	coincidence
mal uso	misuse
lácteo	dairy
lácteos	dairy
dimensión	dimension
dimensiones	dimension
indefinido	indefinite
reutilizar	reuse
noción	notion
umbral	threshold
palma	palm
aeroespacial	aerospace
neumático	tire
drásticamente	drastically
drástico	drastic
réplicas	aftershock
ala	wing
fracción	fraction
reavivar	revive
reactivar	revive; reactivate
reactivación	recovery; revival
derivado	derivative
derivados	derivative
robado	stolen
reabrir	reopen
reabrió	reopen
reapertura	reopening
inaceptable	unacceptable
brillante	brilliant; bright
desregulación	deregulation
insertar	insert
no identificado	unidentified
arbitrario	arbitrary
consecutivo	consecutive
conveniente	convenient
cebada	barley
resiliencia	resilience
riguroso	rigorous
rigor	rigor
cabildeo	lobbying
grupo de presión	lobby
convincente	compelling
gusto	taste
sabor	taste; flavor
ciego	blind
liberalización	liberalization
escritorio	desk
presumiblemente	presumably
relajado	relaxed
relajar	relax; ease
relajó	ease
vertical	vertical
tranquilizar	reassure; calm
drama	drama
petición	petition; request
peticiones	request; petition
reír	laugh
risa	laughter
progresivamente	progressively
geográfico	geographical
interferencia	interference
injerencia	interference
banda ancha	broadband
alto perfil	high-profile
entregarse	surrender
tranvía	tram
respirar	breathe
respiración	breathing
captura de pantalla	screenshot
diminuto	tiny
feroz	fierce
contingencia	contingency
lágrima	tear
lágrimas	tear
gas lacrimógeno	tear gas
gases lacrimógenos	tear gas
notificar	notify
notificó	notify
notificación	notification
brevemente	briefly
matanza	killing; massacre; slaughter
infracción	infringement; offense
botella	bottle
cúbico	cubic
metros cúbicos	cubic meter
indignación	outrage
indignado	outraged
neuronal	neural
red neuronal	neural network
precedente	precedent
someter	submit; subject
sometió	undergo; submit
asustado	scared
asustar	scare
susto	scare
inalámbrico	wireless
variante	variant
variantes	variant
tumba	grave; tomb
fosa común	mass grave
percepción	perception
morder	bite
delgado	thin
entusiasta	enthusiastic
fenómeno	phenomenon
fenómenos	phenomenon
ráfaga	burst; gust
dulce	sweet
exento	exempt
exención	exemption
exenciones	exemption
defecto	defect; flaw
ciberespacio	cyberspace
cibernético	cyber
proteína	protein
humorista	comedian
cómico	comedian; comic
circunscripción	constituency
sistemático	systematic
sistemáticamente	systematically
lote	batch
homólogo	counterpart
rebanada	slice
púrpura	purple
riesgoso	risky
arriesgado	risky
escrutinio	scrutiny; count
recuento	count; recount
dormir	sleep
duerme	sleep
durmió	sleep
compresión	compression
arrastrarse	crawl
trampa	trap
psicológico	psychological
psicología	psychology
psicólogo	psychologist
consenso	consensus
brillar	shine
pizza	pizza
ridículo	ridiculous
distorsión	distortion
duradero	lasting; durable
lujo	luxury
oreja	ear
oído	ear; hear
credencial	credential
ficción	fiction
ciencia ficción	science fiction
resistencia	resistance
en contraste	in contrast
los alrededores	surroundings
la conservación	conservation
conservación del medio ambiente	environmental conservation
una redada	raid
hasta el momento	so far
hasta ahora	so far; until now
al parecer	apparently
de momento	for now
por el momento	for now
por ahora	for now
cada vez más	increasingly
cada año	every year
cada día	every day
todos los días	every day
todos los años	every year
más de	more than
menos de	less than
por encima de	above
por debajo de	below
más allá de	beyond
más allá	beyond
hacer frente a	face; tackle
hacer frente	face; tackle
llegar al poder	come to power
tomar medidas	take action
tomó medidas	take action
tomar posesión	take office
tomó posesión	take office
hacer hincapié	emphasize
hizo hincapié	emphasize
dar la bienvenida	welcome
dio la bienvenida	welcome
bienvenida	welcome
bienvenido	welcome
a cambio de	in exchange for
a puerta cerrada	behind closed doors
línea roja	red line
punto muerto	deadlock; stalemate
punto de partida	starting point
punto de inflexión	turning point
estancamiento	stagnation; stalemate
al borde de	on the brink
defensa antiaérea	air defense
defensa aérea	air defense
antiaéreo	anti-aircraft; air defense
línea del frente	front line
toma de rehenes	hostage taking
zona desmilitarizada	demilitarized zone
zona de exclusión aérea	no-fly zone
crisis migratoria	migrant crisis
crisis climática	climate crisis
cambio de régimen	regime change
carrera armamentista	arms race
mano de obra	labor; workforce
tercer mundo	third world
nueva generación	new generation
alto representante	high representative
derecho de veto	veto
voto de confianza	confidence vote
mismo período	same period
mismo periodo	same period
por acción	per share
por persona	per person
per cápita	per capita
vicepresidente ejecutivo	executive vice president
director de operaciones	chief operating officer
acciones ordinarias	common stock; ordinary share
acciones preferentes	preferred stock
acciones en circulación	outstanding share
comisión de valores	securities commission
tasa preferencial	prime rate
ingresos por acción	earnings per share
ganancias por acción	earnings per share
ganancia neta	net profit
ganancias netas	net profit; net income
utilidad neta	net profit
neto	net
netos	net
bruto	gross
ingresos fiscales	tax revenue
recorte	cut
recortes	cut
recortar	cut
recortó	cut
presupuesto nacional	national budget
deuda nacional	national debt
países acreedores	creditor nation
bancos acreedores	creditor bank
rescate financiero	bailout
plan de rescate	rescue plan; bailout plan
paquete de rescate	bailout package
paquete de estímulo	stimulus package
petróleo y gas	oil and gas
producción de petróleo	oil production; oil output
producción petrolera	oil production; oil output
producción industrial	industrial production; industrial output
países productores	producer country
exportadores de petróleo	oil exporter
compañías petroleras	oil company
acuerdo de libre comercio	free trade agreement
acuerdo climático	climate agreement
acuerdo de parís	paris agreement
países europeos	european country
países en vías de	developing country
en vías de desarrollo	developing
países occidentales	western country
países pobres	poor country
países ricos	rich country
países vecinos	neighboring country
país vecino	neighboring country
guerra de irak	iraq war
guerra del golfo	gulf war
guerra de vietnam	vietnam war
guerra en ucrania	war in ukraine
guerra en siria	war in syria
fuerzas kurdas	kurdish forces
combatientes kurdos	kurdish fighter
combatientes extranjeros	foreign fighter
cambio de gobierno	change of government
gobierno estadounidense	us government
presidente estadounidense	us president
ejército estadounidense	us military; us army
funcionarios estadounidenses	us official
fuerzas estadounidenses	us forces
tropas estadounidenses	us troops
presidente ruso	russian president
presidente francés	french president
presidente chino	chinese president
ministro británico	british prime minister
primer ministro británico	british prime minister
canciller alemana	german chancellor
canciller alemán	german chancellor
gobierno español	spanish government
fuentes oficiales	official source
fuentes policiales	police source
fuentes diplomáticas	diplomatic source
fuentes cercanas	sources close
portavoz del gobierno	government spokesman
portavoz del ministerio	ministry spokesman
portavoz de la policía	police spokesman
portavoz militar	military spokesman
cadena de televisión	television channel; tv network
canal de televisión	television channel
programa de televisión	television program; tv show
serie de televisión	television series
emisora de radio	radio station
radio	radio
medio de comunicación	media outlet
medios sociales	social media
organizaciones internacionales	international organization
organismo internacional	international organization; international body
organización internacional	international organization
grupos de derechos humanos	human rights group
lugar de los hechos	scene
lugar del accidente	crash site; accident scene
en el lugar	at the scene
caja negra	black box
cajas negras	black box
control de tráfico aéreo	air traffic control
aguas internacionales	international waters
aguas territoriales	territorial waters
aguas residuales	sewage; wastewater
nivel del mar	sea level
efecto dominó	domino effect
calidad de vida	quality of life
calidad del aire	air quality
aire	air
aire libre	outdoor
aire acondicionado	air conditioning
fuerzas del orden	law enforcement; security forces
orden público	public order
ley y orden	law and order
estado civil	marital status
estados del golfo	gulf states
lista negra	blacklist
lista de espera	waiting list
mercado único	single market
moneda única	single currency
doble nacionalidad	dual nationality
tercera edad	elderly
primera dama	first lady
segundo mandato	second term
primer mandato	first term
mandato presidencial	presidential term
candidato presidencial	presidential candidate
candidato a la presidencia	presidential candidate
vida silvestre	wildlife
vida privada	private life
vida cotidiana	daily life; everyday life
personas mayores	elderly; older people
personas desaparecidas	missing person
personas sin hogar	homeless people
sin hogar	homeless
sin techo	homeless
sin fines de lucro	non-profit
sin ánimo de lucro	non-profit
sin éxito	unsuccessfully
sin incidentes	without incident
incidente	incident
incidentes	incident
en peligro	in danger; endangered
en peligro de extinción	endangered
extinción	extinction
en libertad	free
en vigor	in force; in effect
entrar en vigor	come into force
entró en vigor	come into force
entrada en vigor	entry into force
en vigencia	in force
vigente	current; in force
en venta	for sale
en huelga	on strike
en llamas	on fire
en paz	at peace
en guerra	at war
en mente	in mind
en el poder	in power
en el cargo	in office
en el futuro	in future
en el pasado	in the past
en estado grave	serious condition
en estado crítico	critical condition
con vida	alive
a bordo	on board; aboard
a mano	by hand
a pie	on foot
a salvo	safe
de alto nivel	high-level
de alto rango	senior; high-ranking
alto rango	high-ranking
rango	rank; range
de larga data	long-standing
de largo alcance	long-range
largo alcance	long-range
de corto alcance	short-range
de gran escala	large-scale
de última generación	state-of-the-art
de primera línea	frontline
pronunciar	deliver; pronounce
pronunció	deliver; pronounce
confiar	trust; rely
confió	trust
confía	trust; be confident
confiado	confident
presidir	chair; preside
presidió	chair; preside
preside	chair
auspiciar	sponsor
financiado	financed; funded
beneficiario	beneficiary
benefició	benefit
recorrer	travel; tour
recorrió	tour; travel
recorrido	tour; route
padecer	suffer
padece	suffer
albergar	host; house
alberga	host; house
albergue	shelter
acoger	host; welcome
acogió	host; welcome
acoge	host
acogida	reception; welcome
liquidar	liquidate; settle
liquidación	liquidation; settlement
enfocarse	focus
encabezar	lead; head
encabezó	lead; head
encabeza	lead; head
aspirar	aspire
aspiración	aspiration
aspirante	candidate; contender
rodear	surround
rodeado	surrounded
desatar	unleash; spark
desató	spark; unleash
desencadenar	trigger; unleash
desencadenó	trigger
suscitar	raise; provoke
suscitó	raise; provoke
agravar	aggravate; worsen
agravó	worsen
amenazante	threatening
arrojar	throw
arrojó	throw
lanzar un ataque	launch an attack
derribar	shoot down; bring down
derribó	shoot down
interceptar	intercept
interceptó	intercept
penetrar	penetrate
infiltrar	infiltrate
emboscada	ambush
detonar	detonate
detonó	detonate
perpetrar	perpetrate; commit
perpetró	perpetrate
cometer	commit
cometió	commit
comete	commit
registrarse	register
apuntar	point; aim
apuntó	point; aim
acordonar	cordon off
trasladado al hospital	taken to hospital
ingresado	hospitalized
recuperarse	recover
fallecer	die
falleció	die
fallecido	dead; deceased
fallecidos	dead; death
fallecimiento	death
perecer	perish; die
pereció	die
mortal	deadly; fatal
mortales	deadly; fatal
mortalidad	mortality
letal	lethal; deadly
bonos convertibles	convertible bond
recoger	collect; pick up
las redadas	raid
