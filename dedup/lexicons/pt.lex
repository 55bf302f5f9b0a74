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
ia	-
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
