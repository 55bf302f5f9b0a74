# language: ar
# name: Arabic
# licence: Apache-2.0
# sources: written for this project, by hand
# entries: 20332
# date: 2026-11-22
آب أغسطس	august
آباء	father; parent
آبار	well
آبار النفط	oil well
آبي أحمد	abiy ahmed
آتية	come
آثار	effect; impact; antiquity; ruins
آثار جانبية	side effect
آثار مصرية	egyptian antiquities
آجال	deadline; term
آخذا	take
آخر	other; another; last
آخرون	other; another; last
آخرين	other; another; last
آدامز	adams
آدم	adam
آذار	march
آذار مارس	march
آذان	ear
آراء	opinion; view
آرثر	arthur
آسيا	asia
آسيا الوسطى	central asia
آسيان	asean
آسيوي	asian
آسيوية	asian
آفات	scourge; pest
آفاق	prospect; horizon
آفة	scourge; pest
آلات	machine; instrument
آلات موسيقية	musical instrument
آلاف	thousand
آلاف الأشخاص	thousands people
آلام	pain; suffering
آلة	machine; instrument; god
آلة حادة	sharp object
آلة موسيقية	musical instrument
آلهة	god
آليا	automatically
آليات	vehicle; mechanism
آليات عسكرية	vehicle; mechanism
آليات مدرعة	armored vehicle
آلية مدرعة	armored vehicle
آليتها	vehicle; mechanism
آمال	hope
آندي	andy
آنذاك	-
آي بي إم	ibm
آيباد	ipad
آية الله	ayatollah
آيفون	iphone
آيندهوفن	eindhoven
أ ف ب	afp; agence france-presse
أؤكد	confirm; stress
أئمة	imam
أب	father; august
أبا	father
أبحاث	research; study
أبحاث أمنية	investigation
أبحاث علمية	scientific research
أبحاثه	research; investigation
أبحر	sail
أبحرت	sail
أبدا	-
أبراج	tower
أبراهام لينكولن	abraham lincoln
أبرز	highlight; prominent
أبرزت	highlight; prominent
أبرم	conclude; sign
أبرمت	conclude; sign
أبرياء	innocent
أبريل	april
أبطال	champion; hero
أبطال أوروبا	champions league
أبطال العالم	world champion
أبعاد	dimension; expulsion; deport; remove
أبقار	cattle; livestock; cow
أبقت	keep; maintain
أبقوا	keep; maintain
أبقى	keep; maintain
أبلغ	inform; tell; report
أبلغت	inform; tell; report
أبلغوا	inform; tell; report
أبناء	son; child
أبناء عمومة	cousin
أبنائه	son
أبو بكر البغدادي	abu bakr al-baghdadi; baghdadi
أبو ظبي	abu dhabi
أبواب	door
أبوجا	abuja
أبوظبي	abu dhabi
أبي	father
أبيدجان	abidjan
أبيض	white
أبيك	apec
أتاح	allow; enable; provide
أتاحت	allow; enable; provide
أتت	come
أتراك	turkish; turk
أتربة	dust
أتلانتا	atlanta
أتلتيكو	atletico
أتلتيكو مدريد	atletico madrid
أتليتيكو مدريد	atletico madrid
أتم	complete
أتمت	complete
أتمنى	wish; hope
أتوبيس	bus
أتى	come
أثاث	furniture
أثار جدلا	spark controversy
أثار جدلا واسعا	spark controversy
أثارت	raise; spark; provoke
أثارت جدلا	spark controversy
أثاروا	raise; spark; provoke
أثبت	prove; show; turn out
أثبتت	prove; show; turn out
أثبتوا	prove
أثر جانبي	side effect
أثر رجعي	retroactive
أثرا	effect; impact; influence
أثرت	affect; influence; impact
أثري	archaeological; artifact
أثرياء	rich; wealthy
أثرية	archaeological; artifact
أثمان	price
أثناء	-
أثناءه	-
أثنت	praise; hail
أثنى	praise; hail; ethnic; race
أثينا	athens
أجاب	answer; reply
أجابت	answer; reply
أجانب	foreign; foreigner
أجبان	cheese
أجبر	force
أجبرت	force
أجداد	grandparent; ancestor
أجر	wage; pay; salary
أجرا	wage; pay
أجرة	fare; fee
أجرت	conduct; hold; carry out
أجروا	conduct; hold
أجرى	conduct; hold; carry out
أجرى مباحثات	hold talks
أجرى محادثات	hold talks
أجريا محادثات	hold talks
أجريت	conduct; hold
أجريت الانتخابات	hold election
أجزاء	part; partial
أجساد	body; physical
أجسام	body; object
أجسام مضادة	antibody; antibodies
أجل	postpone; delay; term
أجلت	postpone; evacuate
أجلي	evacuate
أجنبي	foreign; foreigner
أجنبيا	foreign; foreigner
أجنبيات	foreign; foreigner
أجنبية	foreign; foreigner
أجنة	fetus; embryo
أجنحة	wing; winger; pavilion
أجندة	agenda
أجهزة	device; service; agency; body
أجهزة إنفاذ القانون	law enforcement
أجهزة استشعار	sensor
أجهزة الأمن	security service; security agency; security services
أجهزة الإعلام	media
أجهزة الإنذار	alarm
أجهزة الاستخبارات	intelligence service; intelligence agency; intelligence agencies; intelligence services
أجهزة التنفس الاصطناعي	ventilators
أجهزة التنفس الصناعي	ventilator; respirator
أجهزة الطوارئ	emergency service
أجهزة المخابرات	intelligence service; intelligence agency
أجهزة تنفس	ventilator; respirator
أجهزة طرد مركزي	centrifuge
أجهزة كمبيوتر	computer
أجهزة كمبيوتر محمولة	laptop
أجهزة لوحية	tablet
أجواء	airspace; atmosphere
أجور	wage; pay; salary
أجيال	generation
أحادي	unilateral
أحادي الجانب	unilateral
أحادية	unilateral
أحادية الجانب	unilateral
أحاديث	talk; conversation; hadith
أحال	refer
أحالت	refer
أحب	love; like
أحبت	love
أحبط	foil; thwart
أحبطت	foil; thwart
أحبطوا	foil; thwart
أحجام	size; volume
أحد	one; sunday
أحد عشر	eleven
أحداث	event; incident; establish; create
أحداث شغب	riot
أحدث	latest; newest; cause; create
أحدثت	cause; create; establish
أحدها	-
أحدهم	-
أحدهما	-
أحذية	shoe; footwear
أحر التعازي	condolence
أحرار	free
أحرج	embarrass; embarrassment
أحرز	win; obtain; gain
أحرز هدف	score goal
أحرز هدفا	score goal
أحرز هدفين	score goal
أحرزت	win; obtain; gain
أحرق	burn; set fire; torch
أحرقت	burn; torch
أحرقوا	burn; set fire; torch
أحزاب	party
أحزاب المعارضة	opposition party
أحزاب سياسية	political party
أحزمة	belt
أحزمة الأمان	seat belt
أحزمة ناسفة	explosive belt; suicide vest
أحسن	better; best
أحصنة	horse
أحفاد	grandson; grandchild; descendant
أحكام	ruling; sentence; verdict; provision
أحكام بالإعدام	death sentence; death penalty
أحكام بالسجن	prison sentence
أحكام قضائية	court ruling; verdict
أحكم	tighten
أحكمت	tighten
أحلاف	alliance
أحلام	dream
أحلى	sweet
أحمد الشرع	ahmed al-sharaa
أحمدي نجاد	ahmadinejad
أحمر	red
أحوال جوية سيئة	bad weather
أحيا	commemorate; revive; salute
أحياء	neighborhood; district; alive; living
أحياء سكنية	neighborhood; residential area
أحيانا	-
أحيت	commemorate; revive; salute
أحيط علما	notice; notification
أحيل	refer
أحيلت	refer
أخ	brother
أخا	brother
أخبار زائفة	fake news
أخبار كاذبة	fake news; false news
أخبار مزيفة	fake news
أخبار مضللة	fake news
أخبر	tell; inform
أخبرت	tell; inform
أخبروا	tell; inform
أخت	sister
أختا	sister
أخذ	take
أخذ رهائن	hostage taking
أخذت	take
أخذوا	take
أخرج	remove; take out; direct
أخرجت	direct; remove
أخرى	other; another; last
أخشاب	lumber; timber
أخصائي	specialist
أخصائية	specialist
أخصائيين	specialist
أخضر	green
أخطاء	mistake; error; wrong
أخطار	danger; risk; threat
أخفت	hide; conceal
أخفى	hide; conceal
أخلاق	ethics; ethical; moral
أخلاقي	ethics; ethical; moral
أخلاقيات	ethics; ethical; moral
أخلاقية	ethics; ethical; moral
أخلت	evacuate; vacate
أخلت سبيله	release
أخلوا	evacuate; vacate
أخلى	evacuate; vacate
أخلي سبيله	release
أخمد	extinguish; put out
أخمدوا	extinguish; put out
أخوات	sister
أخوة	brotherhood; brother
أخوي	brotherly; fraternal
أخوية	brotherly; fraternal
أخير	last; recent; latest; final
أخيرا	finally; recently
أخيرة	last; recent; latest; final
أداء	performance
أداء اليمين	swear in; take oath; swearing in; oath
أداء اليمين الدستورية	swear in; take oath
أداءه	performance
أدائه	performance
أداة	tool; instrument
أدار	manage; run; administer
أدان	condemn; convict
أدانت	condemn; convict
أدانت المحكمة	convict
أدانوا	condemn; convict
أدب	literature
أدباء	writer; author
أدبي	literary
أدبية	literary
أدت	lead; cause
أدت إلى	lead; cause
أدخل	enter; entry; introduce; bring
أدخلت	enter; entry; introduce; bring
أدعو	call for; urge; invite
أدلة	evidence; proof; guide
أدلت	cast; give; make
أدلت بصوتها	vote; cast vote; cast ballot
أدلوا	cast; give; make
أدلوا بأصواتهم	vote; cast vote; cast ballot
أدلى	cast; give; make
أدلى بتصريح	make statement
أدلى بتصريحات	make statement
أدلى بصوته	cast; give; make; vote
أدناه	below
أدنبرة	edinburgh
أدنى	minimum; lowest
أدنى مستوى	lowest level; low
أدوات	tool; instrument
أدوار	role; edouard
أدولف هتلر	adolf hitler
أدوية	drug; medicine; medication
أدى	lead; cause; perform
أدى إلى	lead; cause
أدى اليمين	swear in; take oath; sworn in
أدى اليمين الدستورية	swear in; take oath; sworn in
أديان	religion
أديب	writer; author
أديداس	adidas
أديرة	monastery
أديس أبابا	addis ababa
أدين	be convicted; condemn; convicted; convict
أدين بتهمة	convict
أدينت	convicted; convict; condemn
أذربيجان	azerbaijan
أذربيجاني	azerbaijani
أذربيجانية	azerbaijani
أذرع	arm
أذري	azerbaijani; azeri
أذكياء	smart; intelligent
أذنت	authorize
أذنت النيابة	public prosecutor order
أذنت النيابة العمومية	public prosecutor order
أذنين	ear
أذون	permission; permit
أذون الخزانة	treasury bond; treasury bill; treasury bills
أراد	want
أرادت	want
أرادوا	want
أراض	land; territory; earth
أراض زراعية	farmland
أراضي	land; territory; earth
أراضيه	land; territory
أراضيها	land; territory; earth
أراك	arak
أرامكو	aramco
أرامكو السعودية	saudi aramco
أرامل	widow
أرانب	rabbit
أرباب العمل	employer
أرباح	profit; earnings
أرباح صافية	net profit; net income
أرباع	quarter
أربع	four
أربع سنوات	four years
أربعاء	wednesday
أربعة	four
أربعة عشر	fourteen
أربعمئة	four hundred
أربعمائة	four hundred
أربعون	forty
أربعين	forty
أربيل	erbil
أرثوذكس	orthodox
أرثوذكسي	orthodox
أرثوذكسية	orthodox
أرجأ	postpone; postponement; adjourn
أرجأت	postpone; adjourn
أرجع	return; attribute
أرجعت	return; attribute
أرجل	leg
أرجنتين	argentina
أرجنتيني	argentine; argentinian
أرجنتينية	argentine; argentinian
أرجواني	purple
أردن	jordan
أردني	jordanian
أردنية	jordanian
أردنيون	jordanian
أردنيين	jordanian
أردوغان	erdogan
أرديرن	ardern
أرز	rice; cedar
أرزا	rice
أرست	establish
أرسل	send
أرسل قوات	send troops
أرسلت	send
أرسلت قوات	send troops
أرسلوا	send
أرسنال	arsenal
أرسى	establish
أرسين فينغر	arsene wenger
أرشيف	archive
أرصاد	meteorological; weather service; meteorologist
أرصدة	balance; asset; account
أرصفة	sidewalk; pier
أرض	land; territory; earth; ground
أرض الصومال	somaliland
أرضا	land; earth; territory
أرضي	ground; land; terrestrial
أرضية	ground; land; floor
أرضية مشتركة	common ground
أرغم	force
أرغمت	force
أرفق	attach
أرق	insomnia
أرقام	number; figure
أرقام قياسية	record
أركنساس	arkansas
أرمل	widower
أرملة	widow
أرمن	armenian
أرمني	armenian
أرمنية	armenian
أرميني	armenian
أرمينيا	armenia
أرمينية	armenian
أرنب	rabbit
أرواح	life; soul; spirit
أرى	see; believe; view
أرياف	countryside
أريانة	ariana
أريحا	jericho
أريد	want
أريزونا	arizona
أرييل شارون	ariel sharon
أزال	remove
أزالت	remove
أزرق	blue
أزعج	annoy; upset; disturb
أزمات	crisis
أزمات قلبية	heart attack
أزمة	crisis
أزمة إنسانية	humanitarian crisis
أزمة اقتصادية	economic crisis
أزمة الرهائن	hostage taking; hostage crisis
أزمة المناخ	climate crisis
أزمة ديون	debt crisis
أزمة سياسية	political crisis
أزمة قلبية	heart attack
أزمة مالية	financial crisis
أزمته	crisis
أزمتها	crisis
أزمتين	crisis
أزهار	flower
أزواج	couple; husband
أزياء	fashion
أسئلة	question
أسابيع	week
أساتذة	professor; teacher
أساس	basis; foundation; basic
أساسا	mainly; basically; basic; basis
أساسي	basic; essential; fundamental
أساسيا	basic; basis
أساسية	basic; essential; fundamental
أساطير	legend; myth
أساطيل	fleet
أساقفة	bishop
أسامة بن لادن	osama bin laden; bin laden
أسانج	assange
أسباب	reason; cause
أسبابه	reason; cause
أسبابها	reason; cause
أسبق	former; previous
أسبوع	week
أسبوع الموضة	fashion week
أسبوعا	week
أسبوعان	two weeks
أسبوعي	weekly
أسبوعيا	weekly; per week
أسبوعية	weekly
أسبوعين	week; two weeks
أستاذ	professor; teacher
أستاذا	professor; teacher
أستاذة	professor; teacher
أستانا	astana
أسترا زينيكا	astrazeneca
أسترازينيكا	astrazeneca
أسترالي	australian
أستراليا	australia
أسترالية	australian
أستراليون	australian
أستراليين	australian
أستطيع	be able; manage; can
أستون فيلا	aston villa
أسدا	lion
أسر	family; capture
أسر الضحايا	families of victims; victim
أسراب الجراد	locust
أسرار	secret
أسرة	family
أسرة المستشفيات	hospital bed
أسرة مستشفى	hospital bed
أسرته	family
أسرع	accelerate; fastest; faster
أسرع من الصوت	supersonic
أسرى	prisoner; captive; family; domestic
أسرى حرب	prisoner of war; prisoners of war
أسرية	family; domestic
أسس	foundation; found; establish; basis
أسست	found; establish
أسطح	surface; roof
أسطورة	legend; myth
أسطوري	legendary
أسطورية	legendary
أسطول	fleet
أسطول البحر الأسود	black sea fleet
أسطول الحرية	freedom flotilla; flotilla
أسعار	price; rate
أسعار الأسهم	share price; stock price; share prices; stock prices
أسعار الأغذية	food price
أسعار الذهب	gold price
أسعار الصرف	exchange rate
أسعار الطاقة	energy prices
أسعار الغاز	gas price; gas prices
أسعار الغذاء	food price; food prices
أسعار الفائدة	interest rate; interest rates
أسعار المحروقات	fuel price
أسعار المساكن	house price; home price
أسعار المستهلك	consumer price; consumer prices
أسعار المستهلكين	consumer price; consumer prices
أسعار المنازل	house price; home price
أسعار المواد الغذائية	food price; food prices
أسعار النفط	oil price; oil prices
أسعار الوقود	fuel price; fuel prices
أسف	regret; sorry; unfortunate
أسفا	regret; sorry; unfortunate
أسفر	result; leave; cause
أسفر عن	result; leave
أسفرت	result; leave; cause
أسفرت عن	result; leave
أسفل	below
أسقط	bring down; shoot down; overthrow; drop
أسقطت	bring down; shoot down; overthrow; drop
أسقطوا	bring down; shoot down; overthrow; drop
أسقف	bishop; roof
أسلاف	predecessor
أسلحة	weapon; arms; arm
أسلحة الدمار الشامل	weapons mass destruction; mass destruction; wmd; weapons of mass
أسلحة بيضاء	knife
أسلحة بيولوجية	biological weapon
أسلحة ثقيلة	heavy weapon
أسلحة خفيفة	light weapon; small arms
أسلحة رشاشة	machine gun
أسلحة كيماوية	chemical weapon
أسلحة كيميائية	chemical weapon
أسلحة نارية	firearm; gun
أسلحة نووية	nuclear weapon
أسلحة وذخائر	weapon
أسلحة وذخيرة	weapon
أسلحتها	weapon; arms
أسلحتهم	weapon; arms
أسلوب حياة	lifestyle
أسماء	name
أسماك	fish
أسماك القرش	shark
أسمدة	fertilizer
أسمرة	asmara
أسنان	tooth; age; teeth
أسهم	stock; share; contribute
أسهم الشركات	share; stock
أسهم في	contribute
أسهم ممتازة	preferred stock
أسهمت	contribute
أسوأ	worst; worse; bad
أسواق	market
أسواق الأسهم	stock market
أسواق السندات	bond market
أسواق الطاقة	energy market
أسواق المال	stock market; financial markets; capital markets
أسواق النفط	oil market
أسواق ناشئة	emerging market; emerging markets
أسوان	aswan
أسود	black; lion
أسوشيتد برس	associated press; ap
أسوشيتدبرس	associated press; ap
أسوشييتد برس	associated press
أسير	prisoner; captive
أسير حرب	prisoner of war
أسيرا	prisoner; captive
أسيرة	prisoner; captive
أشاد	praise; hail; applaud
أشادت	praise; hail; applaud
أشادوا	praise; hail
أشار	point out; indicate; refer; note
أشارت	point out; indicate; refer; note
أشاروا	point out; indicate; refer; note
أشباه الموصلات	semiconductor; chip
أشجار	tree
أشجار الزيتون	olive; olive tree
أشخاص	person; people
أشرطة	tape
أشرف	supervise; oversee
أشرف غني	ashraf ghani
أشرفت	supervise; oversee
أشعة	ray; x-ray
أشعة الليزر	laser
أشعة سينية	x-ray
أشعل	ignite; fire
أشعلت	ignite; fire
أشغال	work
أشقاء	brother; sibling
أشكر	thank
أشهر	month; famous
أشواط	half; round
أشياء	thing
أصاب	hit; strike; wound; injure
أصابت	hit; strike; wound; injure
أصابع	finger
أصبح	become
أصبحت	become
أصبحنا	become
أصبحوا	become
أصحاب	owner; holder
أصحاب العمل	employer
أصحاب الهمم	special needs; people with disabilities
أصدر	issue; release
أصدرت	issue; release
أصدرته	issue; release
أصدروا	issue; release
أصدقاء	friend
أصدقائه	friend
أصر	insist
أصرت	insist
أصغر	small; smallest; youngest; younger
أصفر	yellow
أصفهان	isfahan
أصل	origin; asset
أصلا	origin; asset
أصلح	reform; repair
أصلي	original; native; indigenous
أصلية	original; native; indigenous
أصم	deaf
أصناف	type; category; variety
أصوات	vote; voice
أصواتهم	vote; voice
أصول	origin; asset
أصول مجمدة	frozen asset
أصيب	be injured; be wounded; injure; infect
أصيب بجروح	be injured; be wounded; injured; wounded
أصيبت	be injured; be wounded; injure; infect
أصيبت بجروح	be injured; be wounded; injured; wounded
أصيبوا	be injured; be wounded; injure; infect
أصيبوا بجروح	be injured; be wounded; injured; wounded
أصيل	native
أصيلة	native
أضاف	add
أضافت	add
أضافوا	add
أضحت	-
أضحى	-
أضر	damage; harm; affected
أضرار	damage; harm
أضرار جسيمة	material damage
أضرار مادية	material damage; property damage
أضرارا	damage; harm
أضرب	strike
أضربوا	strike
أضرت	damage; harm; affected
أضرحة	shrine; tomb; mausoleum
أضرم النار	burn; set fire; torch
أضرمت النار	set fire
أضرموا النار	burn; set fire; torch
أضعف	weaken
أضعفت	weaken
أضواء	light; spotlight
أطاح	overthrow; oust; topple
أطاحت	overthrow; oust; topple
أطاحوا	overthrow; oust; topple
أطباء	doctor; physician
أطباء الأسنان	dentist
أطباء بلا حدود	doctors without borders; medecins sans frontieres
أطباء نفسيين	psychiatrist; psychologist
أطباق	dish
أطر	framework; tire
أطراف	side; party; aspect
أطعمة	food
أطفأ	extinguish; put out
أطفال	child
أطفاله	child
أطلسية	atlantic
أطلق	launch; release; fire
أطلق النار	shooting; open fire; shoot
أطلق النار على	open fire; shoot
أطلق سراح	release; free
أطلق سراحه	release; free
أطلق سراحهم	release; free
أطلقت	launch; release; fire
أطلقت النار	shooting; open fire; shoot
أطلقت سراح	release; free
أطلقوا	launch; release; fire
أطلقوا النار	shooting; open fire; shoot
أطنان	ton
أطول	long; longest
أطيح	overthrow; oust; topple
أظهر	show; appear
أظهرت	show; appear
أظهره	show
أظهروا	show
أعاد	return; restore
أعاد التأكيد	reaffirm; reiterate
أعاد فتح	reopen; reopening
أعادت	return; restore
أعادت فتح	reopen; reopening
أعادوا	return; restore
أعاصير	hurricane; typhoon; cyclone; tornado
أعاصير مدارية	tropical storm; tropical cyclone
أعباء	burden; weight
أعجب	like; admire
أعد	prepare
أعداء	enemy
أعدت	prepare
أعدته	prepare
أعدم	execute
أعدمت	execute
أعدموا	execute
أعده	prepare
أعدها	prepare
أعدوا	prepare
أعراض	symptom
أعراض المرض	symptom
أعراض جانبية	side effect
أعرب	express
أعرب عن	express
أعرب عن أمله	express hope
أعرب عن الأمل	hope
أعرب عن قلقه	express concern
أعربت	express
أعربت عن	express
أعربت عن أملها	express hope
أعربت عن قلقها	express concern
أعربوا	express
أعزب	single
أعزل	unarmed
أعشاب	herb
أعصاب	nerve
أعضاء	member
أعضاء البرلمان	member of parliament; lawmaker; members of parliament; lawmakers
أعضاء بشرية	organ; human organ
أعضاء مجلس الإدارة	board member
أعضاء مجلس الشيوخ	senator
أعضاء مجلس النواب	member of parliament; lawmaker
أعضاءه	member
أعضاءها	member
أعضاؤها	member
أعضائه	member
أعضائها	member
أعطال	breakdown; stop; malfunction; fault
أعطت	give
أعطوا	give
أعطى	give
أعفت	exempt; dismiss
أعفى	exempt; dismiss
أعفيت	exempt; dismiss
أعلاه	-
أعلن	announce; declare
أعلن الحداد	declare mourning
أعلن عن	announce
أعلن مسؤوليته	claim responsibility
أعلنت	announce; declare
أعلنت عن	announce
أعلنت مسؤوليتها	claim responsibility
أعلنته	announce; declare
أعلنه	announce; declare
أعلنوا	announce; declare
أعلى	highest; higher; top; high
أعلى مستوى	highest level; high
أعمار	age
أعمارهم	age
أعماق	depth; deep
أعمال	work; job; act; business
أعمال إرهابية	terrorist plot; terrorist act
أعمال خيرية	charity
أعمال شغب	riot; riots
أعمال عدائية	hostility
أعمال عنف	violence; violent
أعمال فنية	work of art; artwork
أعمال قتالية	hostility
أعمال نهب	loot; looting
أعماله	work; job
أعمدة	column; pillar
أعمى	blind
أعوام	year
أعوان	officer; agent
أعوان الأمن	security officer; security personnel; police officer
أعوان الحرس	officer; agent
أعوان الحرس الوطني	officer; agent
أعوان الحماية المدنية	civil protection; civil defense
أعوان الشرطة	police officer; policeman
أعوانا	officer; agent
أعياد	holiday; eid; feast
أعياد الميلاد	christmas; birthday
أعيد انتخابه	re-elected
أعيرة	caliber; carat
أعيرة مطاطية	rubber bullet
أعيرة نارية	gunshot; gunfire; shot
أغادير	agadir
أغان	song; singing
أغاني	song; singing
أغذية	food
أغراض	purpose
أغسطس	august
أغضب	anger
أغضبت	anger
أغلب	-
أغلبها	-
أغلبهم	-
أغلبية	majority
أغلبية ساحقة	majority; overwhelming majority
أغلق	close; closure; shut
أغلقت	close; closure; shut
أغلقوا	close; closure; shut
أغمي عليه	faint
أغنام	sheep
أغنى	richest
أغنياء	rich; wealthy
أغنية	song; singing
أفاد	report; say
أفادت	report; say
أفادوا	report; say
أفارقة	african
أفاعي	snake
أفراد	individual; member; personnel
أفراد الأمن	security officer; security personnel
أفراد الشرطة	police officer; policeman
أفراد من الشرطة	police officer; policeman
أفراده	individual; member
أفرج	release; free
أفرج عن	release; free
أفرجت	release; free
أفرجت عن	release; free
أفريقيا الوسطى	central africa; central african republic
أفريقيا جنوب الصحراء	sub-saharan africa
أفريل	april
أفصح	disclosure
أفضل	better; best
أفعال	act; action
أفعى	snake
أفغان	afghan
أفغانستان	afghanistan
أفغاني	afghan
أفغانية	afghan
أفق	prospect; horizon
أفكار	idea; thought
أفلام	film; movie
أفلام روائية	feature film
أفلام قصيرة	short film
أفلام وثائقية	documentary
أفلس	bankruptcy; go bankrupt
أفيال	elephant
أفيغدور ليبرمان	avigdor lieberman
أقارب	relative
أقاربه	relative; families of victims
أقاربها	relative; families of victims
أقاربهم	relative; families of victims
أقال	dismiss; dismissal; remove; sack
أقالت	dismiss; dismissal; remove; sack
أقاليم	region; territory; province
أقام	hold; establish; set up; reside
أقام علاقات	establish relation
أقامت	hold; establish; set up
أقباط	copt; coptic; christian
أقدام	foot
أقدم	oldest; older; commit
أقدمت	commit
أقر	approve; acknowledge; admit
أقراص	pill; tablet; disc
أقراص مخدرة	drug pill
أقرب	closest; nearest
أقرباء	relative
أقرت	approve; acknowledge; admit
أقرته	approve; acknowledge; admit
أقره	approve; acknowledge; admit
أقروا	approve; acknowledge; admit
أقساط	installment; premium
أقسام	department; section
أقصى	maximum; far; al-aqsa mosque; al-aqsa
أقصى اليسار	far left
أقصى اليمين	far right
أقطاب	pole; hub; tycoon
أقفاص	cage
أقل	few; less
أقل من	-
أقلع	take off; takeoff
أقلعت	take off; takeoff
أقليات	minority
أقليات دينية	minority
أقلية	minority
أقلية دينية	minority
أقمار	satellite; moon
أقمار اصطناعية	satellite
أقمار صناعية	satellite
أقنع	convince; persuade
أقنعة	mask
أقوال	say; statement; remark
أقول	say
أقوى	stronger; strongest
أقوياء	strong; powerful
أقيل	dismiss; dismissal; remove; sack
أقيلت	dismiss; dismissal; remove
أقيم	hold; set up
أقيمت	hold; set up
أكاديمي	academic
أكاديمية	academy; academic
أكاديميون	academic
أكاديميين	academic
أكاذيب	lie
أكبر	big; large; major; largest
أكبر من	-
أكتاف	shoulder
أكتوبر	october
أكثر	many; more
أكثر من	-
أكثرية	majority
أكد	confirm; stress; affirm
أكدت	confirm; stress; affirm
أكدته	confirm; stress
أكده	confirm; stress
أكدوا	confirm; stress; affirm
أكرا	accra
أكراد	kurd; kurdish
أكسجين	oxygen
أكسفورد	oxford; oxford university
أكل	eat
أكلت	eat
أكلوا	eat
أكمل	complete
أكملت	complete
أكون	-
أكياس	bag
ألا	-
ألا وهو	-
ألا وهي	-
ألاباما	alabama
ألاسكا	alaska
ألباني	albanian
ألبانيا	albania
ألبانية	albanian
ألبرت	albert
ألبرتا	alberta
ألبرتو	alberto
ألبسة	clothes; clothing; uniform
ألبوم	album
ألبوما	album
ألبومات	album
ألحقت	inflict
ألسنة اللهب	flames
ألعاب	play; game
ألعاب أطفال	toy
ألعاب إلكترونية	video game
ألعاب الفيديو	video game
ألعاب القوى	athletics
ألعاب نارية	fireworks
ألغام	mine; landmine
ألغام أرضية	mine; landmine
ألغت	cancel; abolish; annul; revoke
ألغوا	cancel; abolish; annul
ألغى	cancel; abolish; annul; revoke
ألف	thousand
ألف دولار	thousand dollars
ألفا	thousand
ألفارو	alvaro
ألفي	two thousand
ألفيس	alves
ألفين	two thousand
ألقاب	title; nickname
ألقت	throw; deliver
ألقت القبض	arrest
ألقت القبض على	arrest
ألقت كلمة	deliver speech; speech
ألقوا	throw; deliver
ألقى	throw; deliver
ألقى خطابا	deliver speech; speech
ألقى كلمة	deliver speech; speech
ألقي القبض	arrest
ألقي القبض على	arrest
ألكسندر	alexander
ألكسندر لوكاشينكو	alexander lukashenko
ألكسندرا	alexandra
ألكسيس	alexis
ألم	pain
ألما	pain
ألماس	diamond
ألماسة	diamond
ألمان	german
ألماني	german
ألمانيا	germany
ألمانيا الشرقية	east germany
ألمانيا الغربية	west germany
ألمانية	german
ألمنيوم	aluminum
ألن	allen
ألواح شمسية	solar panel
ألوف	thousand
ألومنيوم	aluminum
ألوية	brigade; major general
ألياف	fiber
أليس	-
أليكس	alex
أليكسي	alexei
أليكسي نافالني	alexei navalny
أليم	painful; tragic
أليمة	painful; tragic
أم	mother
أم درمان	omdurman
أما	-
أما بعد	-
أمازون	amazon
أماكن	place; location
أماكن العمل	workplace
أمام	-
أمامنا	-
أمامه	-
أمامها	-
أمامهم	-
أمان	safety; safe; security
أمانة	secretariat; trust
أمة	nation
أمتار	meter
أمتار مربعة	square meter
أمثلة	example
أمر	order; matter
أمر تنفيذي	executive order
أمر رئاسي	decree
أمر قضائي	order; matter
أمرا	order; matter
أمرا تنفيذيا	executive order
أمراء	prince; emir
أمراض	disease; illness
أمراض القلب	heart disease
أمراض قلبية	heart disease
أمراض مزمنة	chronic disease; chronic
أمراض معدية	infectious disease
أمرت	order; matter
أمروا	order
أمريكا	united states; america; us
أمريكا الجنوبية	south america
أمريكا الشمالية	north america
أمريكا اللاتينية	latin america
أمريكا الوسطى	central america
أمريكان	american; us
أمريكي	american; us
أمريكي لاتيني	latin american
أمريكيا	american; us
أمريكية	american; us
أمريكيون	american; us
أمريكيين	american; us
أمس	yesterday
أمس الأول	day before yesterday
أمست	-
أمستردام	amsterdam
أمسك	catch; arrest
أمسى	-
أمضت	spend; sign
أمضى	spend; sign
أمطار	rain; rainfall
أمطار طوفانية	heavy rain; torrential rain
أمطار غزيرة	heavy rain; torrential rain
أمطار موسمية	monsoon rain
أمطارا	rain; rainfall
أمطارا غزيرة	heavy rain; torrential rain
أمل	hope
أملا	hope
أملاح	salt
أملاك	property
أملت	hope
أمم	nation
أمم أفريقيا	africa cup
أممي	un; united nations
أممية	un; united nations
أمن	security; safe; secure
أمن إلكتروني	cybersecurity
أمن الحدود	border security
أمن الطاقة	energy security
أمن المعلومات	cybersecurity
أمن الملاحة	navigation; shipping
أمن سيبراني	cybersecurity
أمنا	security; safe
أمناء	secretary; trustee
أمنت	secure; insurance
أمنه	security; safe; secure
أمنها	security
أمني	security
أمنيا	security
أمنية	security
أمنيون	security; security officer
أمنيين	security; security officer
أمهات	mother
أموات	dead
أمواج	wave
أمواج تسونامي	tsunami
أمواج مد عاتية	tsunami
أموال	money; fund; funds
أمواله	money; fund
أمور	matter; thing; affair
أمي	illiterate
أميال	mile
أمية	illiteracy
أمير	prince; emir
أمير الكويت	emir of kuwait
أمير قطر	emir of qatar
أميرا	prince; emir
أميرات	princess
أميرة	princess
أميركا	united states; america; us
أميركا الجنوبية	south america
أميركا الشمالية	north america
أميركا اللاتينية	latin america
أميركا الوسطى	central america
أميركي	american; us
أميركيا	american; us
أميركية	american; us
أميركيون	american; us
أميركيين	american; us
أمين	secretary; secretary-general; honest
أمين عام الأمم المتحدة	un secretary-general; secretary-general
أمين عام مساعد	assistant secretary-general
أمينا	secretary; honest
أمينا عاما	secretary general; secretary-general
أمينة	secretary; honest
أميين	illiterate
أن	-
أن يتم	-
أنا	-
أنابيب	pipe; tube; pipeline
أناضول	anadolu; anadolu agency
أنباء	news
أنباء عن	report
أنبوب	pipe; tube; pipeline
أنبياء	prophet
أنت	-
أنتج	produce
أنتجت	produce
أنتم	-
أنتوني	anthony; antony
أنتوني ألبانيز	anthony albanese
أنتوني بلينكن	antony blinken
أنتويرب	antwerp
أنثى	female
أنجز	complete; accomplish
أنجزت	complete; accomplish
أنجلينا جولي	angelina jolie
أنجيلا	angela
أنجيلا ميركل	merkel; angela merkel
أنحاء	part
أنحاء العالم	world
أندرسون	anderson
أندرو	andrew
أندريا	andrea
أندريه	andre; andrei
أندية	club
أنس جابر	ons jabeur
أنشأ	establish; create
أنشأت	establish; create
أنشئ	establish; create
أنشئت	establish; create
أنشطة	activity
أنشيلوتي	ancelotti
أنصار	supporter; fan
أنصار الشريعة	ansar al-sharia
أنصار الله	houthi; ansar allah
أنصاره	supporter
أنطوان	antoine
أنطوني	anthony; antony
أنطونيو	antonio
أنطونيو جوتيريش	guterres; antonio guterres
أنطونيو غوتيريس	antonio guterres
أنطونيو غوتيريش	guterres; antonio guterres
أنظار	attention; eye
أنظمة	system; regime
أنظمة بيئية	ecosystem
أنظمة صواريخ	missile system
أنظمتها	system; regime
أنعش	revive
أنغولا	angola
أنغيلا	angela
أنغيلا ميركل	merkel; angela merkel
أنف	nose
أنفسنا	-
أنفسهم	-
أنفق	spending; spend; expenditure
أنفقت	spend
أنقاض	rubble; debris; ruin
أنقذ	rescue; save
أنقذت	rescue; save
أنقذوا	rescue; save
أنقرة	ankara
أنك	-
أنكر	deny
أنكرت	deny
أنكم	-
أننا	-
أنني	-
أنه	-
أنها	-
أنهار جليدية	glacier
أنهت	end; finish
أنهم	-
أنهما	-
أنهن	-
أنهوا	end
أنهى	end; finish
أنواع	type; kind; quality; species
أنواع مهددة	endangered species
أنور السادات	anwar sadat
أني	-
أهالي	resident; residents; people
أهالي الضحايا	families of victims; victim
أهان	insult; humiliate
أهداف	goal; target; objective; aim
أهدافا	goal; aim; target
أهدافه	goal; target; objective
أهدافها	goal; target; objective
أهرام	pyramid; al-ahram
أهرامات	pyramid
أهل	people; family; parents
أهل السنة	sunni
أهلية	civil; eligibility
أهم	important
أهمل	neglect; negligence
أهملت	neglect
أهمية	importance
أهميته	importance
أهميتها	importance
أو	-
أوائل	first; early
أواخر	late; end
أوامر	order; matter
أوامر تنفيذية	executive order
أوامر رئاسية	decree
أوبئة	epidemic; pandemic; outbreak
أوباما	obama; barack obama
أوبر	uber
أوبرا	opera
أوبك	opec
أوبك بلس	opec
أوبن إيه آي	openai
أوت	august
أوتار الركبة	hamstring
أوتاوا	ottawa
أودت	kill; claim life
أودت بحياة	kill; claim life
أودع	deposit; place
أودعت	deposit; place
أودى	kill; claim life; audi
أودى بحياة	kill; claim life
أودية	valley; river
أوديسا	odessa
أوراق	paper
أوراق اعتماد	credentials
أوراق الاقتراع	ballot; vote
أوراق مالية	security
أورام	tumor; oncology
أورانج	orange
أوربا	europe
أوربان	orban
أوربي	european
أوربية	european
أورسولا	ursula
أورسولا فون دير لاين	von der leyen
أوركسترا	orchestra
أورلاندو	orlando
أورو	euro
أوروبا	europe
أوروبا الشرقية	eastern europe
أوروبا الغربية	western europe
أوروبي	european
أوروبية	european
أوروبيون	european
أوروبيين	european
أوروجواي	uruguay
أوروغواي	uruguay
أوريجون	oregon
أوريغون	oregon
أوزان	weight
أوزبكستان	uzbekistan
أوزبكستاني	uzbek
أوزبكي	uzbek
أوساكا	osaka
أوسط	center; central; middle
أوسع	wider; broader
أوسكار	oscar; academy award
أوسلو	oslo
أوسمة	medal; decoration
أوشك	-
أوصت	recommend
أوصوا	recommend
أوصى	recommend
أوضاع	situation; status; condition; put
أوضح	explain; clarify; clarification
أوضحت	explain; clarify; clarification
أوضحوا	explain; clarify; clarification
أوطان	homeland; nation; country
أوغندا	uganda
أوغندي	ugandan
أوغندية	ugandan
أوقات	time
أوقف	stop; arrest; suspend
أوقفت	stop; arrest; suspend
أوقفوا	stop; arrest; suspend
أوقية	ounce
أوكراني	ukrainian
أوكرانيا	ukraine
أوكرانية	ukrainian
أوكرانيون	ukrainian
أوكرانيين	ukrainian
أوكسجين	oxygen
أوكسفورد	oxford
أوكلاند	auckland
أوكلاهوما	oklahoma
أول	first
أول أمس	day before yesterday
أول مرة	first time
أولئك	-
أولا	first
أولاد	boy; child; born
أولاف شولتز	olaf scholz
أولاف شولتس	olaf scholz
أولغا	olga
أولمبي	olympic
أولمبياد	olympics; olympic games
أولمبية	olympic
أولمبيك ليون	olympique lyon
أولمبيك مرسيليا	olympique marseille
أولمرت	olmert
أولو	-
أولويات	priority
أولوية	priority
أولى	first; preliminary; initial; primary
أولياء	parent; guardian
أولياء الأمور	parents
أولية	preliminary; initial; primary
أوليفر	oliver
أوليفيرا	oliveira
أوليفييه	olivier
أونتاريو	ontario
أونروا	unrwa
أونصة	ounce
أونغ سان سو تشي	aung san suu
أوهايو	ohio
أويغور	uighur; uyghur
أي	-
أيا	-
أياد	hand
أيار	may
أيار مايو	may
أياكس	ajax
أيام	day
أيام حداد	national mourning
أياما	day
أية	-
أيتام	orphan
أيتها	-
أيد	support; endorse; back
أيداهو	idaho
أيدت	support; endorse; back
أيدي	hand
أيرلندا	ireland
أيرلندا الشمالية	northern ireland
أيرلندي	irish
أيرلندية	irish
أيسلندا	iceland
أيسلندي	icelandic
أيضا	-
أيلول	september
أيلول سبتمبر	september
أيمن الظواهري	ayman al-zawahiri
أين	-
أينشتاين	einstein
أينما	-
أيها	-
أيهما	-
أيوا	iowa
إباحية	pornography
إبادة	genocide
إبادة جماعية	genocide
إبحار	sailing
إبداع	creativity
إبداعي	creative
إبر	needle; injection
إبراز	highlight; prominent
إبرام	conclude; sign
إبراهيم رئيسي	ebrahim raisi
إبراهيموفيتش	ibrahimovic
إبرة	needle; injection
إبستين	epstein
إبقاء	keep; maintain
إبل	camel; apple
إبلاغ	inform; report; tell
إتاحة	allow; enable; provide
إتش إس بي سي	hsbc
إتلاف	destruction
إتمام	complete; completion
إثارة	raise; spark; provoke; excitement
إثبات	proof; prove
إثر	-
إثره	-
إثرها	-
إثنية	ethnic; race
إثنين	monday; two
إثيوبي	ethiopian
إثيوبيا	ethiopia
إثيوبية	ethiopian
إجابات	answer
إجابة	answer
إجازات	holiday; vacation; leave
إجازة	holiday; vacation; leave
إجازة رسمية	public holiday
إجبار	force
إجباري	mandatory; compulsory
إجبارية	compulsory; mandatory
إجراء	measure; procedure; action
إجراء انتخابات	hold election
إجراء محادثات	conduct; hold
إجراءات	measure; procedure; action
إجراءات أمنية	security measure
إجراءات أمنية مشددة	tight security
إجراءات احترازية	precautionary measures; precautions
إجراءات بناء الثقة	confidence building
إجراءات تقشف	austerity; austerity measure; austerity measures
إجراءات تقشفية	austerity; austerity measure
إجراءات قانونية	legal action; prosecution
إجراءات قضائية	legal action; prosecution
إجراءات مشددة	strict measure
إجراءات وقائية	preventive measures
إجراءاته	measure; procedure; action
إجرائي	procedural
إجرائية	procedural
إجرام	crime; criminal
إجرامي	criminal; crime
إجرامية	criminal; crime
إجلاء	evacuation; evacuate
إجلاؤهم	evacuation; evacuate
إجلائهم	evacuation; evacuate
إجماع	consensus; unanimous
إجماعا	consensus
إجمالا	-
إجمالي	total; overall; gross
إجمالي الإيرادات	total revenue
إجمالي الناتج القومي	gross national product
إجمالي الناتج المحلي	gdp; gross domestic product
إجماليا	total; gross
إجمالية	total; overall; gross
إجهاد	stress; strain
إجهاض	abortion; miscarriage; thwart
إحاطة	briefing
إحالة	refer; referral; transfer
إحالته	refer; referral
إحباط	foil; thwart; frustration
إحداها	-
إحداهما	-
إحدى	-
إحدى عشرة	eleven
إحراج	embarrass; embarrassment
إحراز	win; obtain; gain
إحراق	burn; set fire
إحساس	feeling; sense
إحصاء	statistics; statistical; census
إحصاء سكاني	census
إحصاءات	statistics; statistical
إحصائي	statistics; statistical
إحصائيات	statistics; statistical
إحصائية	statistics; statistical
إحياء ذكرى	anniversary; memory; commemorate
إخبار	tell; inform; news
إخباري	news
إخبارية	news
إخراج	removal; directing; direct; remove
إخفاء	hide; conceal
إخلاء	evacuation; eviction; evacuate
إخلاء سبيل	release; free
إخلاء سبيله	release
إخماد	extinguish; put out
إخماد الحريق	extinguish; put out; extinguish fire
إخوان	muslim brotherhood; brotherhood
إدارات	administration; management; department
إدارة	administration; management; department
إدارة الطيران والفضاء	space agency; nasa
إدارة المرور	traffic department
إدارة بايدن	biden administration
إدارة ترامب	trump administration
إدارة عامة	general directorate
إدارته	administration; management; department
إدارتها	administration; management; department
إداري	administrative
إداريا	administrative
إدارية	administrative
إداريون	administrative
إداريين	administrative
إدانات	condemnation; conviction
إدانة	condemnation; conviction
إدخال	enter; entry; introduce; bring
إدلاء	cast; give; make
إدلب	idlib
إدماج	integration; merge
إدمان	addiction
إدوارد	edward
إدوارد سنودن	edward snowden
إدواردز	edwards
إذ	-
إذ إن	-
إذا	-
إذا كان	-
إذاعات	radio
إذاعة	radio
إذاعي	radio
إذاعية	radio
إذن	permission; permit; authorize; ear
إذن قضائي	court order; permission
إرادة	will
إرادة سياسية	political will
إرادته	will
إراقة الدماء	bloodshed
إرث	heritage; legacy; inheritance
إرجاء	postpone; postponement
إرجاع	return; attribute
إرساء	establish
إرسال	send; sending
إرسال قوات	send troops
إرضاء	satisfy
إرنا	irna
إرهاب	terrorism; terror
إرهابي	terrorist
إرهابيا	terrorist
إرهابية	terrorist
إرهابيون	terrorist
إرهابيين	terrorist
إرهاق	fatigue; exhaustion
إريتري	eritrean
إريتريا	eritrea
إريك	eric; erik
إريكسون	ericsson
إزاء	-
إزاحة	removal; remove
إزالة	removal
إزالة الألغام	demining; mine clearance
إزالة الغابات	deforestation
إزعاج	disturb; annoy; disturbance
إزمير	izmir
إس 300	s-300
إس 400	s-400
إساءات	abuse; insult
إساءة	abuse; insult
إسبان	spanish; spaniard
إسباني	spanish
إسبانيا	spain
إسبانية	spanish
إسترليني	sterling; pound
إستوني	estonian
إستونيا	estonia
إسحاق رابين	yitzhak rabin
إسرائيل	israel
إسرائيلي	israeli
إسرائيليا	israeli
إسرائيلية	israeli
إسرائيليون	israeli
إسرائيليين	israeli
إسراع	accelerate; speed up; acceleration
إسطنبول	istanbul
إسعاف	ambulance; first aid; aid
إسعافات	first aid; aid
إسعافات أولية	first aid
إسقاط	bring down; shoot down; overthrow; drop
إسقاط النظام	regime overthrow; bring down regime
إسقاط جوي	airdrop
إسكان	housing
إسكندرية	alexandria
إسلام	islam
إسلام آباد	islamabad
إسلام سياسي	political islam
إسلاموفوبيا	islamophobia
إسلاموي	islamist
إسلامويين	islamist
إسلامي	islamic; islamist
إسلاميا	islamic; islamist
إسلامية	islamic; islamist
إسلاميون	islamist; islamic
إسلاميين	islamist; islamic
إسماعيل هنية	ismail haniyeh
إسمنت	concrete; cement
إسهال	diarrhea
إشادة	praise; hail
إشارات	signal; sign; reference
إشارات المرور	traffic light
إشارة	point out; indicate; refer; signal
إشارة المرور	traffic light
إشاعات	rumor
إشاعة	rumor
إشبيلية	seville; sevilla
إشراف	supervision; supervise; oversee
إشعار	notice; notification
إشعارا	notice; notification
إشعاع	radiation
إشعاعات	radiation
إشعاعي	radioactive; radiation
إشعاعية	radioactive; radiation
إشعال	ignite; fire
إشعال النار	set fire
إشكال	problem; form; shape; issue
إشكاليات	problem; issue
إشهار	advertising; publicity
إصابات	injury; infection; case
إصابات بليغة	serious injury
إصابات جديدة	case; new case; infection
إصابات خطيرة	serious injury; seriously injured
إصابات طفيفة	minor injury; slightly injured
إصابة	injury; infection; case
إصابة جديدة	case; new case; infection
إصابة خطيرة	serious injury
إصابته	injury; infection; case
إصابته بجروح	injured; wounded
إصابتها	injury; infection; case
إصابتهم	injury; infection; case
إصابتهم بجروح	injured; wounded
إصابتين	injury; infection; case
إصبع	finger
إصدار	issue; release; issuance; version
إصدارا	issue; release; version
إصدارات	issuance; release; issue; version
إصرار	insist; insistence; determination
إصلاح	reform; repair; reformist
إصلاح اقتصادي	economic reform
إصلاح الأضرار	repair damage
إصلاح التقاعد	pension reform; pension system
إصلاح نظام التقاعد	pension reform; pension system
إصلاحا	reform; repair; reformist
إصلاحات	reform; repair; reformist
إصلاحات اقتصادية	economic reforms
إصلاحاته	reform; repair
إصلاحي	reformist; reform
إصلاحية	reformist; reform
إصلاحيين	reformist; reform
إضافات	addition; add
إضافة	addition; add
إضافة إلى	-
إضافي	additional; extra
إضافية	additional; extra
إضراب	strike; striker
إضراب الجوع	hunger strike
إضراب عام	general strike
إضراب عن الطعام	hunger strike
إضرابا	strike; striker
إضرابا عاما	general strike
إضرابا عن الطعام	hunger strike
إضرابات	strike; striker
إضرابهم	strike
إضرام	arson; set fire
إضرام النار	burn; set fire; arson
إضعاف	weaken
إطاحة	overthrow; oust; topple
إطار	framework; tire
إطار زمني	timeframe
إطارا	framework; tire
إطارات	tire; framework
إطفاء	extinguish; put out; fire
إطفاء الحريق	extinguish; put out
إطفائي	firefighter
إطفائيين	firefighter
إطلاق	launch; release; fire
إطلاق سراح	release; free
إطلاق سراح الرهائن	release hostages
إطلاق سراحه	release; free
إطلاق سراحهم	release; free
إطلاق صاروخ	rocket fire; missile launch
إطلاق صواريخ	rocket fire; missile launch
إطلاق نار	shooting; open fire; gunfire; fire
إطلاق نار عشوائي	indiscriminate shooting
إطلاقا	-
إظهار	show
إعادة	return; restore
إعادة إعمار	reconstruction
إعادة إلى الوطن	repatriation
إعادة التدوير	recycling; recycle
إعادة النظر	reconsider; review
إعادة انتخاب	re-election; reelection; reelect
إعادة انتخابه	re-election
إعادة بناء	reconstruction; rebuild
إعادة تأهيل	rehabilitation
إعادة تقييم	reassessment; revaluation
إعادة تمويل	refinancing
إعادة توطين	resettlement
إعادة شراء	buyback; repurchase
إعادة شراء الأسهم	share buyback
إعادة فتح	reopen; reopening
إعادة هيكلة	restructuring
إعادة هيكلة الديون	debt restructuring
إعادته	return; restore
إعادتهم	return; restore
إعاقة	disability
إعانات	subsidy; aid
إعانات البطالة	unemployment benefit; jobless claim
إعانة	subsidy; aid
إعانة البطالة	unemployment benefit; jobless claim
إعجاب	admiration
إعداد	prepare; preparation; number
إعدادي	preparatory
إعدادية	preparatory
إعدام	execution; death penalty; execute
إعدام ميداني	summary execution
إعداما	execution; execute
إعدامات	execution; death penalty; execute
إعدامات ميدانية	summary execution
إعدامه	execution; death penalty
إعراب	express
إعسار	insolvency
إعصار	hurricane; typhoon; cyclone; tornado
إعصار مداري	tropical storm; tropical cyclone
إعصارا	hurricane; cyclone; typhoon; tornado
إعطاء	give
إعفاء	exemption; dismissal; exempt; dismiss
إعفاء ضريبي	tax exemption; tax break
إعفاءات	exemption; dismissal; exempt; dismiss
إعفاءات ضريبية	tax exemption; tax break
إعلام	media; information
إعلامي	media
إعلاميا	media; journalist
إعلاميات	media; journalist
إعلامية	media
إعلاميون	media; journalist
إعلاميين	media; journalist
إعلان	announcement; declaration; advertisement
إعلان المسؤولية	claim responsibility
إعلانا	announcement; declaration; advertisement
إعلانات	announcement; declaration; advertisement; advertising
إعلاني	advertisement; advertising
إعلانية	advertisement; advertising
إغاثة	relief; aid
إغاثي	relief; aid
إغاثية	relief; aid
إغراق	dumping; sinking
إغلاق	close; closure; lockdown; shutdown
إغلاق الحكومة	government shutdown
إغلاق حكومي	government shutdown
إغلاق عام	lockdown
إغلاقا	closure; lockdown; shutdown
إغماء	faint
إف بي آي	fbi
إفادات	statement; testimony
إفادة	statement; testimony
إفراج	release; free
إفراج بكفالة	release on bail; bail
إفراج مشروط	release; parole; conditional release
إفريقي	african
إفريقيا	africa
إفريقية	african
إفشال	thwart; foil
إفصاح	disclosure
إفطار	breakfast; iftar
إفلاس	bankruptcy
إقالة	dismiss; dismissal; remove; sacking
إقالته	dismiss; dismissal; remove; sack
إقامة	residence; reside; hold; establish
إقامة جبرية	house arrest
إقامة علاقات	establish relation
إقبال	turnout; demand
إقرار	approval; adoption; approve; admit
إقراض	lending
إقصاء	exclusion; elimination
إقصائي	exclusionary
إقلاع	take off; takeoff
إقليم	region; territory; province
إقليم الباسك	basque country
إقليم كردستان	kurdistan region; iraqi kurdistan
إقليم كردستان العراق	kurdistan region
إقليم كشمير	kashmir
إقليما	region; territory; province
إقليمي	regional
إقليميا	regional; regionally
إقليمية	regional
إقناع	convince; persuade
إكسون موبيل	exxon mobil
إكمال	complete
إكوادور	ecuador
إكوادوري	ecuadorian
إلا أن	-
إلا أنه	-
إلا أنها	-
إلحاح	urgency
إلخ	-
إلزامي	mandatory; compulsory; binding
إلزامية	mandatory; compulsory; binding
إلغاء	cancel; abolish; annul; abolition
إلغاء القيود	deregulation
إلغاؤها	cancel; abolish; annul
إلغائه	cancel; abolish; annul; goal
إلقاء	throw; deliver
إلقاء القبض	arrest
إلقاء القبض على	arrest
إلقاء كلمة	deliver speech
إلكتروني	electronic; online; electronics
إلكترونيا	electronic; online; electronics; electronically
إلكترونيات	electronic; online; electronics
إلكترونية	electronic; online; electronics
إلى	-
إلى جانب	-
إليزابيث	elizabeth
إليزيه	elysee
إليك	-
إليكم	-
إلينا	-
إليه	-
إليها	-
إليهم	-
إليهما	-
إمارات	uae; united arab emirates; emirates; emirate
إماراتي	emirati; uae
إماراتية	emirati; uae
إماراتيون	emirati
إماراتيين	emirati; uae
إمارة	emirate
إماما	imam
إمبراطور	emperor
إمبراطورية	empire
إمداد	supply
إمدادات	supply
إمضاء	signing; signature
إمضاءات	signing; signature
إمكان	possibility; potential; capability
إمكانات	possibility; potential; capability
إمكانيات	possibility; potential; capability
إمكانية	possibility; potential; capability
إميلي	emily
إن بي سي	nbc
إن كان	-
إناث	female
إنتاج	production; product; produce; output
إنتاج النفط	oil output; oil production
إنتاج نفطي	oil output; oil production
إنتاجا	production; product; produce; output
إنتاجي	production; productive
إنتاجية	productivity; production
إنتر	inter milan; inter
إنتر ميلان	inter milan
إنتربول	interpol
إنترفاكس	interfax
إنترنت	internet; online
إنتل	intel
إنجاب	childbirth; procreation
إنجاز	achievement; completion
إنجازا	achievement; completion
إنجازات	achievement; completion
إنجلترا	england
إنجليز	english
إنجليزي	english
إنجليزية	english
إنجيل	gospel; bible
إندبندنت	independent
إندونيسي	indonesian
إندونيسيا	indonesia
إندونيسية	indonesian
إنديانا	indiana
إنذار	warning; alarm; alert; siren
إنذار نهائي	ultimatum
إنذارا	alarm; warning; siren
إنذارات	warning; alarm; siren
إنزال جوي	airdrop
إنسان	human; man
إنسان آلي	robot
إنسانا	human; man
إنساني	humanitarian; human; humanity
إنسانيا	humanitarian; human; humanity
إنسانية	humanitarian; human; humanity
إنستجرام	instagram
إنستغرام	instagram
إنشاء	establish; create; creation; establishment
إنشائي	construction
إنشائية	construction
إنعاش	recovery; revive; intensive care
إنفاذ القانون	law enforcement
إنفاق	spending; spend; expenditure; tunnel
إنفاق المستهلكين	consumer spending
إنفاق عسكري	spending; spend; expenditure; military spending
إنفانتينو	infantino
إنفلونزا	flu; influenza
إنفلونزا الخنازير	swine flu
إنفلونزا الطيور	bird flu; avian flu
إنفيديا	nvidia
إنقاذ	rescue; save
إنقاذا	rescue; save
إنقاذه	rescue; save
إنقاذها	rescue; save
إنقاذهم	rescue; save
إنكار	deny
إنكلترا	england
إنكليزي	english
إنكليزية	english
إنما	-
إنهاء	end; ending
إنهاك	exhaustion; fatigue
إهانات	insult; humiliation
إهانة	insult; humiliation
إهدار	waste
إهمال	neglect; negligence
إياب	return leg; leg; second leg
إياه	-
إياها	-
إياهم	-
إيبولا	ebola
إيتمار بن غفير	itamar ben-gvir
إيجابي	positive
إيجابيا	positive
إيجابيات	positive
إيجابية	positive
إيجاد	find; create
إيجاد حل	find solution
إيجاد حلول	find solution
إيجار	rent; lease
إيجارات	rent; lease
إيداع	deposit; place; filing
إيداع بالسجن	imprisonment
إيدز	aids
إيراد	revenue
إيرادات	revenue
إيرادات ضريبية	tax revenue
إيران	iran
إيراني	iranian; iran
إيرانيا	iranian
إيرانية	iranian; iran
إيرانيون	iranian; iran
إيرانيين	iranian; iran
إيرباص	airbus
إيرلينغ هالاند	erling haaland
إيريك	eric; erik
إيزيدي	yazidi
إيزيدية	yazidi
إيزيديين	yazidi
إيصال	receipt; delivery
إيطالي	italian
إيطاليا	italy
إيطالية	italian
إيطاليون	italian
إيطاليين	italian
إيغور	igor; uighur
إيفاء	fulfill
إيفان	ivan; evan
إيفانز	evans
إيفانكا ترامب	ivanka trump
إيفرتون	everton
إيفرست	everest
إيقاف	stop; arrest; suspend; suspension
إيقافات	arrest
إيقافه	stop; arrest; suspend
إيقافها	arrest; stop
إيقافهم	stop; arrest; suspend
إيكواس	ecowas
إيكيا	ikea
إيلون ماسك	elon musk
إيلي	eli; elie
إيلينا	elena
إيما	emma
إيماءة	gesture
إيمان	faith
إيمانويل	emmanuel
إيمانويل ماكرون	macron; emmanuel macron
إيمي	emmy; amy
إيني	eni
إيه بي سي	abc
إيهود أولمرت	ehud olmert
إيهود باراك	ehud barak
إيواء	shelter
ائتلاف	coalition; alliance
ائتلاف حكومي	coalition government; government coalition
ائتلافا	coalition; alliance
ائتلافات	coalition
ائتلافي	coalition
ائتلافية	coalition
ائتمان	credit
ائتماني	credit
ائتمانية	credit
ابتداء	start; begin
ابتداء من	start; begin
ابتدائي	primary; preliminary
ابتدائية	primary; preliminary
ابتز	extort; blackmail; extortion
ابتزاز	extortion; blackmail
ابتسامة	smile
ابتسم	smile
ابتعاد	distance; move away
ابتعد	move away
ابتعدت	move away
ابتكار	innovation
ابتكارا	innovation
ابتكارات	innovation
ابتكر	innovate; invent
ابتلع	swallow
ابن	son; child
ابن أخ	nephew
ابن شقيق	nephew
ابن عم	cousin
ابن عمه	cousin
ابن عمها	cousin
ابنا	son; child
ابنة عمه	cousin
ابنته	daughter
ابنتها	daughter
ابنه	son; daughter
ابنها	son
اتجار	trafficking; trade
اتجاه	head; direction; trend
اتجاهات	head; direction; trend
اتحاد	union; federation; federal
اتحاد الشغل	ugtt; labor union
اتحاد العمال	labor union; trade union
اتحاد الكرة	football association; football federation
اتحاد كرة القدم	football association; football federation
اتحادا	union; federation; federal
اتحادات	union; federation; federal
اتحادي	union; federation; federal
اتحادية	union; federation; federal
اتخاذ	take; adopt
اتخاذ إجراء	take measures; take action
اتخاذ إجراءات	take measures; take action
اتخاذ القرارات	make decision; decision making; decision-making
اتخاذ تدابير	take measures; take action
اتخاذ قرار	make decision; decision making; decision-making
اتخذ	take; adopt
اتخذ قرارا	make decision; decision making
اتخذت	take; adopt
اتخذت إجراءات	take measures; take action
اتخذوا	take; adopt
اتصال	contact; communication; call; telecommunications
اتصال هاتفي	phone call; telephone call
اتصالا	call; contact; communication
اتصالا هاتفيا	phone call; telephone call
اتصالات	contact; communication; call; telecommunications
اتصالات هاتفية	phone call; telephone call
اتصل	contact; call
اتصلت	contact; call
اتضح	prove; show; turn out
اتفاق	agreement; deal; accord
اتفاق التجارة الحرة	free trade agreement
اتفاق الحبوب	grain export; grain deal
اتفاق باريس	paris agreement
اتفاق باريس للمناخ	paris agreement; paris climate agreement
اتفاق تجاري	trade agreement; trade deal
اتفاق سلام	peace agreement; peace deal; peace treaty
اتفاق نووي	nuclear deal; nuclear agreement
اتفاق وقف إطلاق النار	ceasefire; cease-fire; ceasefire agreement
اتفاقا	agreement; deal; accord
اتفاقا تجاريا	trade agreement; trade deal
اتفاقا نوويا	nuclear deal; nuclear agreement
اتفاقات	agreement; deal; accord
اتفاقات أبراهام	abraham accords
اتفاقاتها	agreement; deal; accord
اتفاقه	agreement; deal; accord
اتفاقيات	agreement; deal; accord; convention
اتفاقيات أبراهام	abraham accords
اتفاقيات جنيف	geneva convention
اتفاقية	agreement; deal; accord; convention
اتفاقية الحبوب	grain export; grain deal
اتفاقية باريس	paris agreement
اتفاقية باريس للمناخ	paris climate agreement; paris agreement
اتفاقية تجارة حرة	free trade agreement
اتفاقية تجارية	trade agreement; trade deal
اتفاقية جماعية	collective agreement
اتفاقية جنيف	geneva convention
اتفاقية سلام	peace agreement; peace deal; peace treaty
اتفاقيتين	agreement; deal; accord
اتفق	agree
اتفقا	agree
اتفقت	agree
اتفقنا	agree
اتفقوا	agree
اتهام	accusation; charge
اتهاما	accusation; charge
اتهامات	accusation; charge; allegation
اتهاماته	accusation; charge
اتهامه	accusation; charge
اتهم	accuse; charge
اتهمت	accuse; charge
اتهموا	accuse; charge
اثنا عشر	twelve
اثنان	two
اثنتان	two
اثنتين	two
اثني عشر	twelve
اجتاح	invade; sweep
اجتاحت	invade; sweep
اجتاز	pass; cross
اجتازت	pass; cross
اجتماع	meeting
اجتماع القمة	summit
اجتماع طارئ	emergency meeting
اجتماع عاجل	emergency meeting
اجتماع مغلق	closed session; closed-door meeting
اجتماع وزاري	ministerial meeting; cabinet
اجتماعا	meeting
اجتماعا طارئا	emergency meeting
اجتماعات	meeting
اجتماعه	meeting
اجتماعها	meeting
اجتماعهم	meeting
اجتماعي	social
اجتماعيا	social
اجتماعية	social
اجتماعين	meeting
اجتمع	meet; gather
اجتمعت	meet; gather
اجتمعوا	meet; gather
اجتياح	incursion; invade; sweep; invasion
اجتياح بري	ground invasion
اجتياز	crossing; pass
اجتياز الحدود البحرية خلسة	illegal border crossing; illegal migration
اجتياز الحدود خلسة	illegal border crossing; illegal migration
احتاج	need
احتاجت	need
احتج	protest
احتجاج	protest
احتجاج سلمي	peaceful protest
احتجاج على	in protest
احتجاجا	protest
احتجاجا على	in protest
احتجاجات	protest
احتجاجات السترات الصفراء	yellow vest
احتجاجات سلمية	peaceful protest
احتجاجاتهم	protest
احتجاجي	protest
احتجاجية	protest
احتجاز	detain; hold; detention; holding
احتجاز رهائن	hostage taking; hostage crisis
احتجت	protest
احتجز	detain; hold; detention
احتجزت	detain; hold; detention; seize
احتجزوا	detain; hold; detention
احتجوا	protest
احترار	global warming; warming
احترار عالمي	global warming
احترازي	precautionary
احترازية	precautionary
احتراق	combustion; burn
احترام	respect
احترق	burn
احترقت	burn
احترم	respect
احتساب	calculate; count
احتسب	calculate; count
احتسبت	calculate; count
احتضان	host
احتضن	host
احتضنت	host
احتفاظ	detention; custody; retain
احتفال	celebration; ceremony
احتفالا	celebration; ceremony
احتفالات	celebration; ceremony
احتفظ	keep; retain
احتفظت	keep; retain
احتفل	celebrate
احتفلت	celebrate
احتفلوا	celebrate
احتقان	tension; tense
احتكار	monopoly
احتكر	monopolize
احتل	occupy; rank
احتلال	occupation; occupy
احتلال إسرائيلي	israeli occupation; occupation
احتلال العراق	occupation of iraq
احتلالا	occupation; occupy
احتلت	occupy; rank
احتلوا	occupy
احتمال	possibility; likelihood; prospect; probability
احتمالا	possibility; likelihood; prospect
احتمالات	possibility; likelihood; prospect
احتمالية	possibility; likelihood; prospect
احتواء	containment; contain
احتوت	contain
احتوى	contain
احتياج	need
احتياجات	need
احتياط	reserve; precaution
احتياطات	reserve; precaution
احتياطات وقائية	precaution
احتياطي	reserve
احتياطي أجنبي	foreign reserve
احتياطي النقد الأجنبي	foreign reserve; foreign exchange reserves
احتياطيا	reserve
احتياطيات	reserve
احتياطيات النقد الأجنبي	foreign reserve
احتياطية	reserve
احتيال	fraud; scam
احتيالي	fraudulent; fraud
احتيالية	fraudulent
اختار	choose; select
اختارت	choose; select
اختاروا	choose; select
اختبأ	hide
اختبار	test
اختبار نووي	nuclear test
اختبارا	test
اختبارات	test
اختبر	test
اختبرت	test
اختتام	conclude; close; conclusion; closing
اختتم	conclude; close; end
اختتمت	conclude; close; end
اختراع	invention; invent
اختراعا	invent; invention
اختراعات	invention; invent
اختراق	breach; hack; breakthrough; penetrate
اختراقا	hack; breach; breakthrough; penetrate
اختراقات	breach; hack; breakthrough; penetrate
اخترع	invent
اخترق	hack; breach; breakthrough; penetrate
اخترقت	hack; breach; breakthrough; penetrate
اختصاص	jurisdiction; specialty; competence
اختصاصات	jurisdiction; specialty; competence
اختصاصي	specialist
اختصاصية	specialist
اختصاصيين	specialist
اختطاف	kidnapping; abduction; hijacking; kidnap
اختطاف طائرة	hijacking; plane hijacking
اختطافه	kidnap; abduct
اختطف	kidnap; abduct; kidnapping
اختطفت	kidnap; abduct; kidnapping
اختطفوا	kidnap; abduct; kidnapping
اختفاء	disappearance; disappear
اختفاء قسري	enforced disappearance
اختفت	disappear; vanish
اختفوا	disappear
اختفى	disappear; vanish
اختلاس	embezzlement
اختلاف	difference
اختلافات	difference
اختلال	imbalance; malfunction
اختلس	embezzle
اختلف	differ; vary
اختناق	suffocation; congestion; choking
اختناق مروري	traffic jam; traffic congestion
اختناقا	suffocation; choking
اختنق	suffocate; choke
اختيار	choice; selection; choose; option
ادعاء	claim; allegation; prosecution
ادعاءات	claim; allegation
ادعت	claim; allege
ادعوا	claim; allege
ادعى	claim; allege
ارتباط	link; connection
ارتباطات	link; connection
ارتباطه	link; connect
ارتباك	confusion; confused
ارتبط	link; connect; relate; associate
ارتبطت	link; relate
ارتداء	wear
ارتداء الكمامات	wear mask
ارتداء الكمامة	wear mask
ارتدت	wear
ارتدى	wear
ارتشاء	bribery
ارتفاع	rise; increase; height
ارتفاع الأسعار	price rise; rising price; rising prices
ارتفاع حاد	sharp rise
ارتفاع حرارة الأرض	global warming
ارتفاع ضغط الدم	blood pressure
ارتفاع مستوى البحر	sea level
ارتفاعا	rise; increase; height
ارتفاعات	rise; increase; height
ارتفع	rise; increase
ارتفعت	rise; increase
ارتفعوا	rise; increase
ارتقاء	promotion; advance
ارتكاب	commit
ارتكب	commit
ارتكبت	commit
ارتكبوا	commit
ارتياح	relief; satisfaction
ازداد	increase; grow
ازدادت	increase; grow
ازدحام	congestion
ازدحام مروري	traffic jam; traffic congestion
ازدهار	prosperity; boom
ازدهر	flourish; prosper
ازدياد	increase
استأجر	rent; hire
استأنف	resume; appeal
استأنفت	resume; appeal
استأنفوا	resume; appeal
استئجار	rent; hire
استئناف	resumption; appeal; resume
استئناف العلاقات	resume relations
استاد	stadium
استبداد	tyranny; authoritarian; authoritarianism
استبدادي	tyranny; authoritarian
استبدادية	tyranny; authoritarian
استثمار	investment; invest
استثمار أجنبي	foreign investment
استثمارا	investment
استثمارات	investment; invest
استثمارات أجنبية	foreign investment
استثماري	investment; invest
استثمارية	investment; invest
استثمر	invest
استثمرت	invest
استثناء	exception
استثنائي	exceptional; extraordinary
استثنائية	exceptional; extraordinary
استثنى	exclude; except
استجاب	respond
استجابة	response
استجابت	respond
استجواب	question; interrogation; questioning
استجوب	question; interrogation; interrogate
استجوبت	question; interrogation; interrogate
استحق	deserve
استحقاق	election; entitlement; benefit
استحقاقات	election; entitlement; benefit
استحمام	bathing
استحواذ	acquisition; takeover
استحوذ	acquire
استحوذت	acquire
استخبارات	intelligence
استخباراتي	intelligence
استخباراتية	intelligence
استخباري	intelligence
استخدام	use
استخدام حق النقض	veto
استخداما	use
استخدامات	use
استخدم	use
استخدمت	use
استخدموا	use
استخراج	extraction; extract
استخرج	extract
استدامة	sustainability
استدعاء	summon; recall
استدعاء السفير	summon ambassador; recall ambassador; ambassador
استدعاء سفيرها	summon ambassador; recall ambassador
استدعاءات	summon; recall
استدعت	summon; recall
استدعت السفير	summon ambassador; recall ambassador
استدعت سفيرها	summon ambassador; recall ambassador
استدعوا	summon; recall
استدعى	summon; recall
استدعى السفير	summon ambassador; recall ambassador
استراتيجي	strategic; strategy
استراتيجيا	strategic; strategy
استراتيجيات	strategy; strategic
استراتيجية	strategy; strategic
استرجاع	recovery; recover; retrieve
استرجع	recover; retrieve
استرداد	recovery
استسلام	surrender
استسلم	surrender
استسلمت	surrender
استسلموا	surrender
استشارات	consultation; advice; consulting
استشارة	consultation; advice; consulting
استشاري	advisory; consultant; consultative
استشارية	advisory; consultant; consultative
استشعار	sensing
استشفائي	hospital
استشفائية	hospital
استشهاد	martyr; be killed; martyrdom; death
استشهاده	martyr; be killed
استشهد	martyr; be killed; kill; killed
استشهدت	martyr; be killed; kill; killed
استشهدوا	martyr; be killed; killed
استضاف	host
استضافة	host; hosting
استضافت	host
استطاع	be able; manage; can; able
استطاعت	be able; manage; can
استطاعوا	be able; manage; can
استطلاع	poll; survey; opinion poll; reconnaissance
استطلاع رأي	poll; survey; opinion poll
استطلاع للرأي	poll; survey; opinion poll
استطلاعات	poll; survey
استطلاعات الرأي	poll; survey; opinion poll
استظهار	present
استعاد	regain; recapture; recover; restore
استعادة	regain; recapture; recover; restore
استعادت	regain; recapture; recover; restore
استعادتها	regain; recapture; recover; restore
استعادوا	regain; recapture; recover; restore
استعد	prepare
استعداد	preparation; readiness; prepare
استعدادا	preparation; readiness; prepare
استعدادات	preparation; readiness; prepare
استعداده	preparation; readiness
استعدت	prepare
استعدوا	prepare
استعراض	review; parade
استعراضات	parade
استعرض	review
استعرضت	review
استعمار	colonialism
استعماري	colonial
استعمارية	colonial
استعمال	use; used
استعمل	use
استعملت	use
استغاثة	distress call; distress
استغراب	surprise; astonishment
استغل	exploit
استغلال	exploitation; exploit
استغلال جنسي	sexual exploitation
استغلت	exploit
استفاد	benefit
استفادة	benefit
استفادت	benefit
استفتاء	referendum
استفتاءات	referendum
استفزاز	provocation; provocative
استفزازا	provocation; provocative
استفزازات	provocation; provocative
استفزازي	provocation; provocative
استفزازية	provocation; provocative
استقال	resign
استقالات	resignation; resign
استقالة	resignation; resign
استقالت	resign
استقالته	resignation
استقالتها	resignation
استقالتهم	resignation
استقالوا	resign
استقبال	receive; welcome; reception
استقبال رسمي	reception; welcoming ceremony
استقباله	receive; welcome; reception
استقبل	receive; welcome
استقبلت	receive; welcome
استقبلوا	receive; welcome
استقر	settle; stabilize
استقرار	stability; stable
استقرت	settle; stabilize
استقطاب	polarization; attract
استقطب	attract
استقلال	independence
استقلالا	independence
استقلاله	independence
استقلالها	independence
استقلالية	independence
استكمال	complete
استكمل	complete
استكملت	complete
استلام	receipt
استماع	listen; hear; hearing; listening
استمر	continue; last
استمرار	continue; continuation; continuity
استمرارا	continue
استمراره	continue
استمرارها	continue
استمرارية	continuation; continuity
استمرت	continue; last
استمروا	continue; last
استمع	listen; hear
استمعت	listen; hear
استنادا	-
استنزاف	depletion; attrition
استنساخ	cloning; clone
استنسخ	cloning; clone
استنطاق	question; interrogation
استنفاد	exhaust; depletion
استنفار	alert; high alert
استنفار أمني	alert; high alert
استنكار	condemnation; denounce; condemn; denunciation
استنكارا	denounce; condemn
استنكر	condemn; denounce
استنكرت	condemn; denounce
استنكروا	denounce; condemn
استهداف	target; targeting
استهدافه	target
استهدافها	target
استهدف	target
استهدفت	target
استهدفوا	target
استهلاك	consumption; consumer; consume
استهلاك الطاقة	energy consumption
استهلاكا	consumption; consumer; consume
استهلاكي	consumer; consumption
استهلاكية	consumer; consumption
استهلك	consume
استوائي	tropical; equatorial
استوائية	tropical; equatorial
استوجب	require
استوديو	studio
استورد	import
استوردت	import
استوعب	absorb; accommodate
استولت	seize; capture; take over
استولوا	seize; capture; take over
استولى	seize; capture; take over
استياء	resentment; displeasure; dissatisfaction
استيراد	import
استيطان	settlement
استيطان إسرائيلي	israeli settlement
استيطاني	settlement
استيطانية	settlement
استيعاب	absorb; accommodate
استيلاء	seize; capture; take over; seizure
اسكتلندا	scotland
اسكتلندي	scottish
اسكتلندية	scottish
اسم	name
اسما	name
اسمه	name
اسمها	name
اشتباك	clash
اشتباكا	clash
اشتباكات	clash
اشتباه	suspect; suspicion
اشتبك	clash
اشتبكت	clash
اشتبكوا	clash
اشتبه	suspect
اشتبهت	suspect
اشتراك	subscription
اشتراكات	subscription
اشتراكي	socialist
اشتراكية	socialist; socialism
اشتراكيون	socialist
اشتراكيين	socialist
اشترت	buy; purchase
اشترى	buy; purchase
اشتعال	ignite; fire
اشتعل	ignite; fire
اشتعلت	ignite; fire
اشتكى	complain
اصطدام	clash; collision; collide; crash
اصطدم	collide; crash; hit
اصطدمت	collide; crash; hit
اصطناعي	artificial
اصطناعية	artificial
اضطر	force; forced
اضطراب	unrest; disturbance; disorder; turbulence
اضطرابا	disorder; unrest; disturbance; turbulence
اضطرابات	unrest; disturbance; disorder; turbulence
اضطراري	emergency; forced
اضطرت	force; forced
اضطروا	force; forced
اضطهاد	persecution
اعتبار	consider; consideration
اعتبارا	consideration
اعتبارا من	as of
اعتبارات	consideration
اعتبر	consider
اعتبرت	consider
اعتبروا	consider
اعتداء	assault; attack
اعتداء إرهابي	terrorist attack
اعتداء جنسي	sexual assault; sexual abuse
اعتداءات	assault; attack
اعتداءات إرهابية	terrorist attack
اعتداءات جنسية	sexual assault; sexual abuse
اعتدال	moderation
اعتدت	assault; attack
اعتدوا	assault; attack
اعتدى	assault; attack
اعتذار	apology; apologize
اعتذارا	apology; apologize
اعتذارات	apology
اعتذر	apologize
اعتذرت	apologize
اعتذروا	apologize
اعتراض	intercept; object; objection; interception
اعتراضات	objection
اعتراف	recognition; confession; recognize; admit
اعتراف دولي	international recognition
اعترافا	recognition; confession; recognize; admit
اعترافات	confession; recognition; recognize; admit
اعترض	intercept; object
اعترضت	intercept; object
اعترف	admit; recognize; confess
اعترفت	admit; recognize; confess
اعترفوا	admit; recognize; confess
اعتزال	retirement; retire
اعتزام	intend; intention
اعتزل	retire
اعتزم	intend; plan
اعتزمت	intend
اعتصام	sit-in
اعتصاما	sit-in
اعتصامات	sit-in
اعتصم	sit-in
اعتصموا	sit-in
اعتقاد	belief
اعتقال	arrest; detention; detain
اعتقال تعسفي	arbitrary detention; arbitrary arrest
اعتقالا	arrest; detention; detain
اعتقالات	arrest; detention; detain
اعتقالات تعسفية	arbitrary detention; arbitrary arrest
اعتقاله	arrest; detention
اعتقالها	arrest; detention
اعتقالهم	arrest; detention
اعتقد	believe; think
اعتقدت	believe; think
اعتقل	arrest; detain
اعتقلت	arrest; detain
اعتقلوا	arrest; detain
اعتماد	adoption; accreditation; reliance; adopt
اعتمادا	adoption; accreditation; reliance
اعتمادات	credit; appropriation
اعتمد	adopt; rely; depend
اعتمدت	adopt; rely; depend
اعتمدوا	adopt; rely; depend
اغتال	assassinate
اغتالت	assassinate
اغتالوا	assassinate
اغتصاب	rape
اغتصابا	rape
اغتصب	rape
اغتصبت	rape
اغتيال	assassination
اغتيالات	assassination
اغتياله	assassination
اغتيالها	assassination
اغتيل	assassinate
افتتاح	opening; open; inaugurate; inauguration
افتتاحي	opening; open; inaugurate
افتتاحية	opening; open; inaugurate
افتتاحية الصحيفة	editorial
افتتح	opening; open; inaugurate
افتتحت	opening; open; inaugurate
افتراض	assumption
افتراضات	assumption
افتراضي	virtual
افتراضيا	virtual
افتراضية	virtual
اقتتال	fight; fighting
اقتحام	storm; raid; break-in
اقتحام الكابيتول	capitol attack
اقتحامات	raid; incursion
اقتحم	storm; break into
اقتحمت	storm; raid
اقتحموا	storm
اقتراب	approach; near
اقتراح	proposal; suggestion
اقتراحا	proposal; suggestion
اقتراحات	proposal; suggestion
اقتراض	borrowing; borrow
اقتراع	vote; ballot; poll; polling
اقتراع رئاسي	presidential election
اقترب	approach; near
اقتربت	approach; near
اقتربوا	approach; near
اقترح	propose; suggest
اقترحت	propose; suggest
اقترحته	propose; suggest
اقترحه	propose; suggest
اقترحوا	propose; suggest
اقترض	borrow
اقترضت	borrow
اقتصاد	economy
اقتصاد السوق	market economy
اقتصاد عالمي	global economy; world economy
اقتصادا	economy
اقتصادات	economy
اقتصادنا	economy
اقتصاده	economy
اقتصادها	economy
اقتصادي	economic; economist
اقتصاديا	economic; economist; economically
اقتصاديات	economy; economics
اقتصادية	economic; economist
اقتصاديون	economist
اقتصاديين	economic; economist
اقتضى	require
اقتناء	acquisition; purchase
اكتئاب	depression
اكتتاب	subscription; offering; ipo
اكتتابات	subscription; offering
اكتشاف	discovery; discover; detect
اكتشافات	discovery; discover; detect
اكتشف	discover; detect
اكتشفت	discover; detect
اكتشفوا	discover; detect
اكتظاظ	overcrowding
اكتفاء ذاتي	self-sufficiency
ال	-
الآن	currently; now
الأجهزة الأمنية	security service; security agency; security services; security agencies
الأحكام العرفية	martial law
الأحوال الجوية	weather; weather condition
الأدلة الجنائية	forensic evidence; forensics
الأراضي الزراعية	farmland
الأراضي الفلسطينية	palestinian territory; palestinian territories
الأراضي الفلسطينية المحتلة	occupied palestinian territories
الأراضي المحتلة	occupied territories
الأرصاد الجوية	meteorology; meteorological; weather service; meteorologist
الأزمة السورية	syrian crisis
الأزمة المالية العالمية	global financial crisis
الأسبوع الجاري	this week
الأسبوع الماضي	last week
الأسبوع المقبل	next week
الأسد	assad; bashar al-assad; lion
الأسرة الدولية	international community
الأسرة المالكة	royal family
الأسواق العالمية	global market; world market
الأسواق المالية	financial market; financial markets
الأشغال العامة	work
الأطلسي	nato; atlantic
الأعضاء الدائمين	permanent member
الأغلبية المطلقة	absolute majority
الأقصر	luxor
الأكثر دموية	deadliest; bloodiest
الألعاب الأولمبية	olympics; olympic games
الألعاب الأولمبية الشتوية	winter olympics
الألعاب الأولمبية الصيفية	summer olympics
الألعاب النارية	fireworks
الألواح الشمسية	solar panel
الأمانة العامة	secretariat; general secretariat
الأمم المتحدة	united nations; un
الأمن الدولي	international security
الأمن الغذائي	food security
الأمن القومي	national security
الأمن الوطني	national security
الأمير محمد بن سلمان	mohammed bin salman
الأمير هاري	prince harry
الأمير وليام	prince william
الأميرة ديانا	princess diana
الأمين العام	secretary-general; general secretary; secretary general
الأمين العام للأمم المتحدة	un secretary-general; secretary-general
الأمينة العامة	secretary-general; general secretary; secretary general
الأنبار	anbar
الأندلس	andalusia
الأنواع المهددة بالانقراض	endangered species
الأهلي	al-ahly; al-ahli; civil; private
الأوضاع الأمنية	security situation
الأوضاع الاقتصادية	economic situation
الأول من نوعه	first of kind
الأولى من نوعها	first of kind
الإبحار خلسة	illegal border crossing; illegal migration
الإخوان المسلمون	muslim brotherhood
الإخوان المسلمين	muslim brotherhood
الإدارة الأمريكية	us administration
الإدارة الأميركية	us administration
الإدلاء بأصواتهم	cast; give; make; vote
الإدلاء بصوته	vote; cast vote; cast ballot
الإشارة إلى	point out; indicate; refer
الإطاحة بالرئيس	overthrow; oust; topple
الإعلان عن	announce
الإفراج عن	release; free
الإفراج عنه بكفالة	release on bail; bail
الإفلات من العقاب	impunity
الإمارات العربية المتحدة	uae; united arab emirates
الإنتاج الصناعي	industrial production; industrial output
الإنفاق الاستهلاكي	consumer spending
الإنفاق الحكومي	government spending
الإنفاق الدفاعي	military spending; defense spending
الإنفاق العام	public spending; government spending
الاتجار بالأشخاص	human trafficking
الاتجار بالبشر	human trafficking
الاتجار بالمخدرات	drug dealing; drug trafficking; drug dealer; drug smuggling
الاتحاد الآسيوي لكرة القدم	afc; asian football confederation
الاتحاد الأفريقي	african union
الاتحاد الأوربي	european union; eu
الاتحاد الأوروبي	european union; eu
الاتحاد الأوروبي لكرة القدم	uefa
الاتحاد الإفريقي لكرة القدم	caf
الاتحاد الدولي لكرة القدم	fifa
الاتحاد الروسي	russian federation
الاتحاد السوفياتي	soviet union
الاتحاد السوفيتي	soviet union
الاتحاد العام التونسي للشغل	ugtt; labor union
الاتحاد المحلي لكرة القدم	football association; football federation
الاتفاق النووي الإيراني	nuclear deal; nuclear agreement; iran nuclear deal
الاحتباس الحراري	global warming
الاحتجاز التعسفي	arbitrary detention; arbitrary arrest
الاحتفاظ به	detention; custody; retain
الاحتفاظ بهم	detention; custody; retain
الاحتياطي الاتحادي	federal reserve; fed
الاحتياطي الفدرالي	federal reserve; fed
الاحتياطي الفيدرالي	federal reserve; fed
الاختناقات المرورية	traffic jam; traffic congestion
الادعاء العام	public prosecutor; prosecutor; prosecution
الاستثمار الأجنبي المباشر	foreign direct investment
الاستحقاق الرئاسي	presidential election
الاستخدام المفرط للقوة	excessive force
الاستيلاء على	seize; capture; take over
الاعتراف بالقدس	recognize jerusalem; recognition of jerusalem
الاقتصاد الأمريكي	us economy
الاقتصاد الأميركي	us economy
الاكتتاب العام	ipo; initial public offering
الالتهاب الرئوي	pneumonia
الانبعاثات الكربونية	emission; carbon emission
الانتخابات البلدية	local election; municipal election; municipal elections; local elections
الانتخابات النيابية	parliamentary election; legislative election
الانتقال الديموقراطي	democratic transition
الانتماء إلى تنظيم إرهابي	belong terrorist group
الانتماء إلى جماعة إرهابية	belong terrorist group
البابا بنديكت	pope benedict
البابا فرانسيس	pope; pope francis
البابا فرنسيس	pope; pope francis
الباجي قائد السبسي	beji caid essebsi; essebsi
البارحة	yesterday
البالغة من العمر	aged
الباندا العملاقة	panda
البث المباشر	live broadcast; live stream
البحث والإنقاذ	search and rescue; search rescue
البحر الأبيض المتوسط	mediterranean; mediterranean sea
البحر الأحمر	red sea
البحر الأدرياتيكي	adriatic
البحر الأسود	black sea
البحر الأصفر	yellow sea
البحر الكاريبي	caribbean; caribbean sea
البحر المتوسط	mediterranean; mediterranean sea
البحر الميت	dead sea
البحرية الأمريكية	us navy
البحرية الأميركية	us navy
البحرين	bahrain
البرلمان الأوروبي	european parliament
البرنامج النووي الإيراني	nuclear program; iran nuclear program
البريد الإلكتروني	email
البشمركة	peshmerga
البشير	bashir
البصرة	basra
البعثات الدبلوماسية	diplomatic mission
البغدادي	abu bakr al-baghdadi; baghdadi
البلدان المجاورة	neighboring country
البلدان النامية	developing country; developing countries
البلدين الشقيقين	brotherly
البنك الآسيوي للتنمية	asian development bank
البنك الأوروبي للإنشاء والتعمير	ebrd; european bank reconstruction
البنك الإسلامي للتنمية	islamic development bank
البنك الإفريقي للتنمية	african development bank
البنك الدولي	world bank
البنك المركزي	central bank
البنك المركزي الأوروبي	european central bank; ecb
البنوك المركزية	central bank
البوسنة والهرسك	bosnia herzegovina
البوندسليجا	bundesliga
البوندسليغا	bundesliga
البيان الختامي	joint statement; final statement; communique; final communique
البيت الأبيض	white house
البيشمركة	peshmerga
التباعد الجسدي	social distancing
التبت	tibet
التجارة الإلكترونية	e-commerce
التجارة الحرة	free trade
التجارة الخارجية	trade; foreign trade
التجارة الدولية	international trade
التجارة العالمية	world trade; global trade
التجنيد الإجباري	conscription
التحاق	join; enroll
التحالف الذي تقوده السعودية	saudi-led coalition
التحالف بقيادة السعودية	saudi-led coalition
التحرش الجنسي	sexual harassment; harassment
التحق	join; enroll
التحقت	join; enroll
التحقوا	join; enroll
التحقيق في	investigation; open investigation
التخلص من	get rid; disposal; dispose
التخلي عن	abandon; give up
التداول السلمي على السلطة	transfer of power
التراب التونسي	territory
التراب الوطني	territory
الترجي	esperance
الترجي الرياضي	esperance
الترجي الرياضي التونسي	esperance
التزام	commitment; obligation; commit; adhere
التزامات	commitment; obligation; commit; adhere
التزامه	commitment; obligation
التزامها	commitment; obligation
التزم	commit; comply; adhere; commitment
التزمت	commit; comply; adhere; commitment
التزموا	commit; comply
التصديق على	ratify; ratification
التضخم المالي	inflation
التعاون الثنائي	bilateral cooperation; cooperation; bilateral relation
التعبئة العامة	mobilization; general mobilization
التعلم الآلي	machine learning
التعليم الثانوي	secondary
التعليم العالي	higher education
التعليم عن بعد	distance learning; online learning
التغلب على	overcome
التغير المناخي	climate change
التفاف	circumvent
التقاء	meet
التقاط	take; capture
التقت	meet
التقط	take; capture
التقطت	take; capture
التقوا	meet
التقى	meet
التقيا	meet
التقيت	meet
التلفزيون الحكومي	state television; state tv
التلفزيون الرسمي	television; tv; state television; state tv
التماس	petition; appeal
التماسات	petition; appeal
التمييز العنصري	discrimination; racial discrimination
التنظيمات الإرهابية	terrorist group; terrorist organization
التنوع الحيوي	biodiversity
التهاب	inflammation; infection
التهاب الرئة	pneumonia
التهاب السحايا	meningitis
التهاب الكبد	hepatitis
التهاب الكبد الوبائي	hepatitis
التهاب حاد	inflammation; infection
التهاب رئوي	pneumonia
التهابات	inflammation; infection
التهديدات الإرهابية	terrorist threat; terror threat
التوصل إلى اتفاق	reach agreement; reach deal
التوصل إلى تسوية	reach settlement
التوصل إلى حل	reach settlement
التوصل لاتفاق	reach agreement; reach deal
التوقيت المحلي	local time
التوقيع على	sign; signature; signing
التي	-
التيار الكهربائي	electricity; electric; power
التيسير الكمي	quantitative easing
الثاني عشر	twelfth
الثانية عشرة	twelfth; twelve
الجابون	gabon
الجالية التونسية	tunisian community
الجامعة العربية	arab league
الجانبان	both side
الجبل الأسود	montenegro
الجبهة الشعبية	popular front
الجدار العازل	separation barrier; wall
الجرائم الإلكترونية	cybercrime
الجراد الصحراوي	locust
الجريمة المنظمة	organized crime
الجزيرة العربية	arabian peninsula
الجزيرة نت	al jazeera
الجمعية العامة	general assembly; general meeting
الجمعية العامة للأمم المتحدة	general assembly; un general assembly
الجمعية الوطنية	parliament; house of representatives; national assembly
الجمهورية الإسلامية	islamic republic
الجمهورية التونسية	tunisia; republic of tunisia
الجنائية الدولية	international criminal court
الجهات التنظيمية	regulator
الجهاد الإسلامي	islamic jihad
الجهود المبذولة	make effort
الجولان	golan heights; golan
الجولان المحتل	golan heights; golan
الجولة الأولى	first round
الجيزة	giza
الجيش الأمريكي	us military; us army
الجيش الأميركي	us military; us army
الجيش الإسرائيلي	israeli army; israeli military
الجيش التركي	turkish army
الجيش الحر	free syrian army
الجيش الروسي	russian army; russian military
الجيش السوري	syrian army
الجيش السوري الحر	free syrian army
الجيش العراقي	iraqi army
الجيش العربي السوري	syrian army
الجيش اللبناني	lebanese army
الجيش الليبي	libyan army
الجيش المصري	egyptian army
الجيش الوطني الليبي	national army; libyan national army
الحادية عشرة	eleventh; eleven
الحامض النووي	dna
الحبيب الصيد	habib essid
الحبيب بورقيبة	bourguiba; habib bourguiba
الحد الأدنى	minimum
الحد الأدنى للأجور	minimum wage
الحد الأقصى	maximum
الحد من	reduce; limit
الحديدة	hodeidah
الحذاء الذهبي	golden boot
الحرب الأهلية السورية	civil war
الحرب العالمية الأولى	world war i; world war; first world war
الحرب العالمية الثانية	world war ii; second world war
الحرب ضد الإرهاب	counter-terrorism; fight terrorism; anti-terrorism
الحرب على الإرهاب	counter-terrorism; fight terrorism; anti-terrorism; war on terror
الحرب على الفساد	anti-corruption; fight corruption
الحرس البحري	coast guard; maritime guard
الحرس الثوري	revolutionary guard
الحرس الثوري الإيراني	revolutionary guard; iranian revolutionary guard
الحرس الرئاسي	presidential guard
الحرس الوطني	national guard
الحرم	grand mosque; deprive; campus; sanctuary
الحرم المكي	grand mosque
الحريري	hariri; saad hariri
الحزام والطريق	belt road
الحزب الاشتراكي	socialist party
الحزب الجمهوري	republican party
الحزب الحاكم	ruling party
الحزب الديمقراطي	democratic party
الحزب الديموقراطي	democratic party
الحزب الشيوعي	communist party
الحزب الشيوعي الصيني	chinese communist party
الحسكة	hasakah
الحشد الشعبي	popular mobilization forces; popular mobilization
الحصول على	obtain; get; access
الحفاظ على	maintain; preserve
الحكم الرشيد	governance; good governance
الحكومة المؤقتة	transitional government; interim government
الحل السلمي	peaceful solution
الحل السياسي	political solution; political settlement
الحلف الأطلسي	nato
الحماية المدنية	civil protection; civil defense
الحمض النووي	dna
الحوكمة الرشيدة	governance; good governance
الحياة السياسية	life
الخارجية الأمريكية	state department
الخارجية الأميركية	state department
الخام الأمريكي	us crude
الخام الأميركي	us crude
الخدمة العسكرية	military service
الخرطوم	khartoum
الخروج من الاتحاد الأوروبي	brexit; leave eu
الخط الأحمر	red line
الخطوط الأمامية	front line; frontline
الخطوط التركية	turkish airlines
الخطوط التونسية	tunisair
الخطوط الجوية	airline; airways
الخطوط الجوية البريطانية	british airways
الخطوط الجوية التونسية	tunisair
الخطوط الجوية الفرنسية	air france
الخطوط الجوية القطرية	qatar airways
الخطوط الجوية الماليزية	malaysia airlines
الخطوط القطرية	qatar airways
الخليج العربي	gulf; arabian gulf
الخليج الفارسي	persian gulf
الخليل	hebron
الخوذ البيضاء	white helmets
الدار البيضاء	casablanca
الدالاي لاما	dalai lama
الدعم السريع	rapid support forces
الدفاع المدني	civil protection; civil defense
الدفاعات الجوية	air defense; air defenses
الدمام	dammam
الدوائر الانتخابية	constituency; electoral district
الدوحة	doha
الدور الأول	first round
الدور الثاني	second round
الدور النهائي	final
الدور ربع النهائي	quarterfinal; quarter-final
الدور قبل النهائي	semi-final; semifinal
الدور نصف النهائي	semifinal; semi-final
الدوري الألماني	bundesliga; german league
الدوري الأوروبي	europa league
الدوري الإسباني	la liga; spanish league
الدوري الإنجليزي	premier league
الدوري الإنجليزي الممتاز	premier league
الدوري الإيطالي	serie a; italian league
الدوري الفرنسي	ligue 1; french league
الدول الخليجية	gulf state
الدول العربية	arab country; arab state; arab states; arab countries
الدول الكبرى	major power; world power
الدول المانحة	donor; donor countries
الدول المصدرة للنفط	oil exporting countries
الدولة الإسلامية	islamic state; isis
الدولة الشقيقة	brotherly
الدولة المضيفة	host
الدومينيكان	dominican
الديمقراطيون	democrat
الدين الإسلامي	islam
الدين الخارجي	foreign debt; external debt
الدين العام	public debt; national debt
الذئاب المنفردة	lone wolf
الذخيرة الحية	live ammunition; live fire
الذكاء الاصطناعي التوليدي	generative ai
الذكرى السنوية	anniversary
الرأس الأخضر	cape verde
الرئيس الأسبق	former president
الرئيس الأمريكي	us president
الرئيس الأميركي	us president
الرئيس المخلوع	ousted president; deposed president
الرئيس بوتين	putin; vladimir putin
الرئيس ترامب	trump; donald trump; president trump
الرئيس عباس	mahmoud abbas; abbas
الرئيسة التنفيذية	chief executive; ceo; executive director
الرابطة المحترفة الأولى	ligue 1
الرباط	rabat
الربع الأخير	fourth quarter
الربع الأول	first quarter
الربع الثالث	third quarter
الربع الثاني	second quarter
الربع الرابع	fourth quarter
الربيع العربي	arab spring
الرجاء	raja
الردع النووي	nuclear deterrence; nuclear deterrent
الرسول محمد	prophet muhammad; prophet mohammed
الرصاص الحي	bullet; shot; gunfire; live ammunition
الرعاية الصحية	health care; healthcare
الرقة	raqqa
الزمالك	zamalek
الزي العسكري	uniform; military uniform
الزيادة في الأجور	wage increase; pay rise
الساحة السياسية	political scene
الساحل الأفريقي	sahel
السبسي	essebsi; caid essebsi
السجادة الحمراء	red carpet
السجن المؤبد	life imprisonment; life sentence
السجن لمدة	prison
السراج	sarraj; fayez sarraj
السرعة المفرطة	speeding; excessive speed
السعفة الذهبية	palme d'or
السفارة الأميركية	us embassy
السكان الأصليون	indigenous people
السكك الحديد	railway; railroad; rail
السكك الحديدية	railway; railroad; rail
السلامة الإقليمية	territorial integrity
السلطات المحلية	local authority; local authorities
السلطة الفلسطينية	palestinian authority
السلطة الوطنية الفلسطينية	palestinian authority
السلع الأولية	commodity; basic goods
السلفادور	el salvador
السلم الأهلي	civil peace
السلم والأمن الدوليين	international security
السليمانية	sulaymaniyah
السنة الجارية	this year; current year
السنة الدراسية	school year; academic year
السنة الماضية	last year
السنة المقبلة	next year
السنغال	senegal
السنوار	sinwar
السوق الأوروبية المشتركة	common market
السي آي إيه	cia
السيارات الكهربائية	electric car; electric vehicle
السياسة الاقتصادية	economic policy
السياسة الخارجية	foreign policy
السياسة المالية	fiscal policy
السيسي	sisi
السيل الشمالي	nord stream
الشؤون الخارجية	affair
الشؤون الداخلية	internal affair
الشارقة	sharjah
الشحن البحري	shipping; maritime transport
الشرطة الأوروبية	europol
الشرطة الدولية	interpol
الشرطة العدلية	judicial police
الشرطة القضائية	judicial police
الشرعية الدولية	international legitimacy
الشرق الأقصى	far east
الشرق الأوسط	middle east; mideast
الشرق الأوسط وشمال أفريقيا	middle east; north africa
الشركاء التجاريين	trading partners
الشركات الصغيرة والمتوسطة	small business; sme
الشركة الأم	parent company
الشريعة الإسلامية	sharia; islamic law
الشعانبي	mount chaambi
الشعب التونسي	people
الشعب السوري	syrian people
الشعب الفلسطيني	palestinian people
الشهر الحالي	this month
الشهر الماضي	last month
الشهر المقبل	next month
الشوط الثاني	second half
الصحة العالمية	world health organization; who
الصحراء الغربية	western sahara
الصحراء الكبرى	sahara
الصراع الإسرائيلي الفلسطيني	israeli-palestinian conflict
الصراع العربي الإسرائيلي	arab-israeli conflict
الصراع الفلسطيني الإسرائيلي	israeli-palestinian conflict
الصليب الأحمر	red cross
الصندوقين الأسودين	black box
الصهاينة	zionist; israel
الصويا	soybean; soy
الصيد الجائر	poaching; overfishing
الصين	china
الصين الشعبية	people's republic china
الضاحية الجنوبية	southern suburbs
الضفة الغربية	west bank
الضفة الغربية المحتلة	west bank; occupied west bank
الضوء الأخضر	green light
الطاقات المتجددة	renewable energy; renewables
الطاقة الشمسية	solar energy; solar power
الطاقة المتجددة	renewable energy; renewables
الطب الشرعي	forensic medicine; forensic; coroner
الطبقة المتوسطة	middle class
الطرق السريعة	highway; motorway
الطيران الحربي	warplane; fighter jet
الطيران المدني	civil aviation
الظواهري	zawahiri
العائلة المالكة	royal family
العائلة الملكية	royal family
العاصمة واشنطن	washington
العالم العربي	arab world
العام الجاري	this year; current year
العام الحالي	this year
العام الدراسي	school year; academic year
العام القادم	next year
العام الماضي	last year
العام المالي	fiscal year; financial year
العام المقبل	next year
العاهل	king
العاهل الأردني	king
العاهل السعودي	king
العاهل السعودي الملك سلمان	king salman
العبادي	abadi; haider al-abadi
العثور على	find; discovery
العدالة الاجتماعية	social justice
العدالة والتنمية	justice development
العدل الدولية	international court justice
العدوان الإسرائيلي	aggression; attack
العديد من	-
العربية السعودية	saudi arabia
العربية نت	al arabiya
العرض والطلب	supply and demand; supply demand
العفو الدولية	amnesty international
العقوبات الأمريكية	us sanctions
العقوبات الأميركية	us sanctions
العلاقات الثنائية	bilateral relation; bilateral tie; bilateral cooperation; bilateral relations
العمال الأجانب	foreign worker; foreign labor
العمال الكردستاني	kurdistan workers; pkk
العمال المهاجرين	migrant worker
العمالة الأجنبية	foreign worker; foreign labor
العمر المتوقع	life expectancy
العمل عن بعد	remote work
العمل من المنزل	remote work
العملات الأجنبية	foreign currency; foreign exchange
العملات المشفرة	cryptocurrency; digital currency
العملة الصعبة	hard currency
العملة المحلية	local currency
العناية الفائقة	intensive care
العناية المركزة	intensive care
العناية المشددة	intensive care
العنف المنزلي	domestic violence
الغابون	gabon
الغاز الطبيعي المسال	lng; liquefied natural gas
الغاز المسال	liquefied natural gas; lng; liquefied gas
الغاز المسيل للدموع	tear gas
الغازات المسببة للاحتباس الحراري	greenhouse gas
الغالبية العظمى	vast majority
الغزو الأمريكي	us invasion; invasion
الغزو الأميركي للعراق	us invasion; invasion
الغزو الروسي	russian invasion
الغلاف الجوي	atmosphere
الغنوشي	rached ghannouchi; ghannouchi
الغوطة الشرقية	eastern ghouta
الفاشر	el-fasher
الفاو	fao; food and agriculture
الفجيرة	fujairah
الفرنك السويسري	swiss franc
الفساد المالي	corruption
الفصائل الفلسطينية	faction; palestinian factions
الفلوجة	fallujah
القائد الأعلى	commander-in-chief; supreme commander
القائد الأعلى للقوات المسلحة	commander-in-chief
القائد العام	commander-in-chief
القائم بأعمال السفارة	charge d'affaires
القائم بالأعمال	charge d'affaires
القارة الإفريقية	africa
القارة القطبية الجنوبية	antarctica; south pole
القارة المتجمدة الجنوبية	antarctica; south pole
القانون الإنساني الدولي	international humanitarian law
القانون الجنائي	criminal law
القانون الدولي	international law
القانون الدولي الإنساني	international humanitarian law
القاهرة	cairo
القبة الحديدية	iron dome
القبض على	arrest
القبض عليه	arrest
القبض عليهم	arrest
القتل العمد	murder
القدس الشرقية	east jerusalem
القدس الشرقية المحتلة	east jerusalem; occupied east jerusalem
القدس المحتلة	jerusalem
القذافي	gaddafi; gadhafi
القرآن الكريم	quran; koran
القرم	crimea
القرن الأفريقي	horn of africa
القرن العشرين	twentieth century
القرن الماضي	last century
القسام	al-qassam brigades
القصر الجمهوري	republican palace
القصر الرئاسي	presidential palace
القضاء العسكري	military court
القطار فائق السرعة	high-speed train; high-speed rail
القطاع البنكي	banking sector; banking system
القطاع الصحي	health sector
القطاع العام	public sector; civil service
القطاع العمومي	public sector; civil service
القطاع المصرفي	banking sector; banking system
القطب الجنوبي	antarctica; south pole; antarctic
القطب الشمالي	arctic; north pole
القطب القضائي لمكافحة الإرهاب	anti-terrorism judicial pole
القليل من	-
القمة العربية	arab summit
القناة الإنجليزية	english channel
القوات الأمريكية	us force; us troops
القوات الأمنية	security force; security forces
القوات الأميركية	us force; us troops
القوات الإسرائيلية	israeli force
القوات البحرية	navy
القوات البرية	ground force; ground troops; ground forces
القوات الجوية	air force
القوات الحكومية	government force; government forces
القوات الخاصة	special forces
القوات الروسية	russian force
القوات السورية	syrian force
القوات العراقية	iraqi force
القوات المسلحة	armed forces
القوات المسلحة التونسية	armed forces
القوة البحرية	navy
القوة الجوية	air force
القوة الشرائية	purchasing power
القوة المفرطة	excessive force
القول إن	say
القوى الأمنية	security force
القوى العاملة	workforce; labor force
القوى العظمى	superpower; great power; superpowers
القوى الغربية	western power; western; western powers
القوى الكبرى	major power; world power; major powers
القيادة المركزية	central command
القيادة المركزية الأمريكية	central command
القيادة المركزية الأميركية	central command
القيمة المضافة	vat; value-added tax; value added
الكرة الذهبية	ballon d'or; golden ball
الكساد الكبير	great depression
الكعبة المشرفة	kaaba
الكنيسة الكاثوليكية	catholic church
الكونغرس الأمريكي	congress
الكونغرس الأميركي	congress
الكونغو	congo
الكونغو الديمقراطية	democratic republic congo
الكونغو الديموقراطية	democratic republic congo
الكويت	kuwait
الكيان الصهيوني	zionist; israel
اللائي	-
اللاتي	-
اللاجئين السوريين	refugee; syrian refugee
اللاذقية	latakia
اللاعنف	non-violence
اللتان	-
اللتين	-
اللجان البرلمانية	parliamentary committee
اللجنة الأولمبية	olympic committee
اللجنة الأولمبية الدولية	international olympic committee
اللجنة الانتخابية	election commission
اللجنة الدولية للصليب الأحمر	red cross; red cross committee
اللجنة الرباعية	quartet
اللذان	-
اللذين	-
اللغة الأم	mother tongue
اللغة العربية	arabic; arabic language
اللواتي	-
اللوفر	louvre
الليجا	la liga; spanish league
الليرة التركية	turkish lira
الليرة السورية	syrian pound
الليرة اللبنانية	lebanese pound
الليغا	la liga; spanish league
الليلة الماضية	last night
الماء الصالح للشرب	drinking water
المبادلات التجارية	trade; trade exchange
المبعوث الأممي	un envoy; special envoy
المبعوث الأممي إلى	un envoy
المبعوثة الخاصة	special envoy
المتحدث الرسمي	spokesman; spokesperson; official spokesman
المتحدث الرسمي باسم	spokesman; spokesperson
المتحدثة باسم	spokeswoman; spokesperson
المثول أمام القضاء	appear in court
المثول أمام المحكمة	appear in court
المجالس المحلية	local council
المجتمع الدولي	international community
المجلة الجزائية	penal code
المجلس الأعلى	supreme council
المجلس الأوروبي	european council
المجلس الانتقالي الجنوبي	southern transitional council
المجلس الرئاسي	presidential council; presidency council
المجلس العسكري	military council; junta
المجلس العسكري الانتقالي	military council; junta
المجلس القومي للأمن	national security council
المجلس الوطني التأسيسي	parliament; house of representatives; national assembly
المجموعة الأوروبية	european community
المحاربين القدامى	veteran
المحرقة اليهودية	holocaust
المحطة الفضائية الدولية	space station; international space station
المحكمة الإدارية	administrative court
المحكمة الابتدائية	first instance court; trial court; primary court
المحكمة الجنائية الدولية	international criminal court; icc
المحكمة الدستورية العليا	constitutional court
المحكمة العليا	supreme court
المحيط الأطلسي	ocean; atlantic; atlantic ocean
المحيط الأطلنطي	atlantic; atlantic ocean
المحيط المتجمد الشمالي	arctic ocean
المحيط الهادئ	ocean; pacific; pacific ocean
المحيط الهندي	ocean; indian ocean
المدارس الابتدائية	elementary school; primary school
المدارس الثانوية	high school; secondary school
المدعون العامون	prosecutors
المدعي العام	public prosecutor; prosecutor; attorney general
المدعي العمومي	attorney general; prosecutor
المدعية العامة	prosecutor; attorney general
المدى الطويل	long term
المدى القصير	short term
المدى المتوسط	medium term
المدير التنفيذي	chief executive; ceo; executive director
المدير الجهوي	regional director
المدير المالي	chief financial officer
المراقبة الصحية	health inspection
المربع الذهبي	semi-final; semifinal
المرزوقي	marzouki
المرشد الأعلى	supreme leader
المرشد الإيراني	supreme leader
المرصد السوري	syrian observatory
المرصد السوري لحقوق الإنسان	syrian observatory; human rights
المركزي الأوروبي	european central bank; ecb
المريخ	mars
المسار الديمقراطي	democratic transition
المساواة بين الجنسين	gender equality
المستثمرين الأجانب	foreign investor
المستشار الألماني	german chancellor
المستشارة الألمانية	german chancellor
المستشفى الجامعي	hospital
المستشفى الجهوي	hospital
المستشفى المحلي	hospital
المستوطنات الإسرائيلية	settlement
المسجد الأقصى	al-aqsa mosque; aqsa; al-aqsa
المسجد الحرام	grand mosque
المشتبه بها	suspect
المشتبه فيهم	suspect
المشير حفتر	haftar
المصادقة على	approve; ratify; approval
المصالحة الوطنية	reconciliation; national reconciliation
المصلحة العليا	national interest
المصلحة الوطنية	national interest
المطار الدولي	airport; international airport
المظنون فيه	suspect; suspected
المظنون فيهم	suspect
المعارضة السورية	opposition
المعارضة السورية المسلحة	armed opposition; rebel
المعترف بها دوليا	internationally recognized; recognition
المعتقلين السياسيين	political prisoner
المعروض النقدي	money supply
المغرب العربي	maghreb
المفوض السامي	high commissioner
المفوضة السامية	high commissioner
المفوضية الأوروبية	european commission
المفوضية السامية	high commission; high commissioner
المفوضية السامية لحقوق الإنسان	un human rights; high commissioner; human rights
المفوضية السامية لشؤون اللاجئين	unhcr; refugee agency
المفوضية العليا للاجئين	unhcr; refugee agency
المفوضية العليا للانتخابات	election commission; electoral commission
المقاومة الفلسطينية	palestinian resistance
الملاحة الدولية	navigation; shipping
الملف النووي	nuclear issue; nuclear file
الملف النووي الإيراني	nuclear issue; nuclear file
الملك تشارلز	king charles
الملك تشارلز الثالث	king charles iii
الملك سلمان	king salman
الملك عبد الله	king abdullah
الملك عبد الله الثاني	king abdullah
الملك محمد السادس	king mohammed vi
الملكة إليزابيث	queen elizabeth
الملكة إليزابيث الثانية	queen elizabeth ii
المملكة العربية السعودية	saudi arabia; saudi; kingdom saudi arabia
المملكة المتحدة	united kingdom; uk
المنامة	manama
المنتخب الوطني	national team; team
المنتخبات الوطنية	national team
المنتدى الاقتصادي العالمي	world economic forum; davos
المندوب الدائم	representative; delegate; envoy; permanent representative
المندوبية الجهوية	regional director
المنصف المرزوقي	marzouki; moncef marzouki
المنطقة الحدودية	border area
المنطقة القطبية الشمالية	arctic; north pole
الموافقة على	approval; consent
المواقع الإلكترونية	website
الموصل	mosul
الموقع الإلكتروني	website
النائب العام	attorney general; prosecutor; public prosecutor
الناتج الإجمالي	gross product
الناتج الداخلي الخام	gdp; gross domestic product
الناتج القومي الإجمالي	gross national product
الناتج المحلي	gross domestic product; gdp
الناتج المحلي الإجمالي	gdp; gross domestic product
النادي الإفريقي	club africain
النادي الرياضي الصفاقسي	cs sfaxien
النادي الصفاقسي	cs sfaxien
الناصرة	nazareth
الناطق الرسمي	spokesman; spokesperson; official spokesman
الناطق الرسمي باسم	spokesman; spokesperson
الناطقة باسم	spokeswoman; spokesperson
النبي محمد	prophet muhammad; prophet mohammed
النجف	najaf
النجم الرياضي الساحلي	etoile du sahel
النجم الساحلي	etoile du sahel
النخاع الشوكي	spine; backbone; spinal cord
النشرة الجوية	weather forecast
النصر السعودي	al-nassr
النصرة	nusra front; nusra
النصف الأول	first half
النصف الثاني	second half
النظام السوري	syrian regime; assad regime; syrian government
النظام المصرفي	banking sector; banking system
النفط الخام	oil; petroleum; fuel; crude oil
النفقات العامة	public spending; government spending
النقد الأجنبي	foreign currency; foreign exchange
النمو الاقتصادي	growth; economic growth
النيابة العامة	public prosecutor; prosecutor; public prosecution
النيابة العمومية	public prosecutor; prosecutor
النيجر	niger
الهجرة غير النظامية	illegal immigration; illegal migration; illegal migrant; irregular migration
الهلال الأحمر	red crescent
الهلال السعودي	al-hilal
الهند	india
الهيئة العليا المستقلة للانتخابات	election commission; electoral commission
الهيئة المستقلة للانتخابات	election commission; electoral commission
الهيئة الوطنية لمكافحة الفساد	anti-corruption; fight corruption
الوداد	wydad
الوزن الثقيل	heavyweight
الوضع الأمني	security situation
الوضع الاقتصادي	economic situation
الوضع الراهن	status quo; current situation
الوضع السياسي	political situation
الوكالة الدولية للطاقة	international energy agency
الوكالة الدولية للطاقة الذرية	iaea; atomic energy agency
الوكالة العالمية لمكافحة المنشطات	world anti-doping agency
الولايات المتحدة	united states; america; us
الولايات المتحدة الأمريكية	united states; america; us
الولايات المتحدة الأميركية	united states; america; us
اليد العاملة	workforce; labor force
اليسار المتطرف	far left
اليمين الدستوري	oath of office
اليمين الدستورية	oath; constitutional oath; oath of office
اليمين المتطرف	far right
اليمينية المتطرفة	far right; far-right
الين الياباني	yen; japanese yen
اليوان الصيني	yuan
اليورانيوم المخصب	enriched uranium; enrichment; uranium enrichment
اليونيسيف	unicef
امتثال	compliance
امتثل	comply
امتحان	exam; examination
امتحانات	exam; examination
امتد	extend; stretch
امتداد	extend; stretch; extension; extent
امتدت	extend; stretch
امتلاك	possession; ownership
امتلك	own; possess
امتلكت	own; possess
امتناع	abstention; refrain
امتنع	abstain; refuse; decline
امتنعت	abstain; refuse; decline
امتياز	privilege; concession; franchise
امتيازات	privilege; concession
امرأة	woman
امرأة حامل	pregnant woman
امرأتين	woman
انبعاث	emission; carbon emission
انبعاثات	emission; carbon emission
انبعاثات الكربون	emission; carbon emission
انبعاثات غازات الدفيئة	greenhouse gas
انتحار	suicide
انتحارا	suicide
انتحاري	suicide; suicide bomber
انتحاريا	suicide; suicide bomber
انتحاريان	suicide bomber; suicide
انتحارية	suicide; suicide bomber
انتحاريون	suicide bomber
انتحاريين	suicide bomber; suicide
انتحال	impersonation
انتحر	commit suicide; suicide
انتحرت	commit suicide; suicide
انتخاب	election; elect
انتخابا	election; elect
انتخابات	election; elect
انتخابات التجديد النصفي	midterm election
انتخابات الرئاسة	presidential election
انتخابات برلمانية	parliamentary election; legislative election
انتخابات تشريعية	parliamentary election; legislative election
انتخابات تمهيدية	primary election; primary
انتخابات جزئية	by-election
انتخابات رئاسية	presidential election
انتخابات سابقة لأوانها	early election; snap election
انتخابات عامة	general election
انتخابات فرعية	by-election
انتخابات مبكرة	early election; snap election
انتخابات محلية	local election; municipal election
انتخابات نزيهة	fair election
انتخابه	election; elect
انتخابها	election; elect
انتخابي	electoral; election
انتخابيا	electoral; election
انتخابية	electoral; election
انتخب	elect
انتخبت	elect
انتخبوا	elect
انتداب	recruitment; mandate
انتدابات	recruitment; recruit; hire
انتدب	recruitment; recruit; hire
انتشار	spread; deploy; deployment; proliferation
انتشار الأسلحة النووية	nuclear proliferation
انتشار القوات	deploy troops; troop deployment
انتشار نووي	nuclear proliferation
انتشارا	spread; deploy; deployment
انتشاره	spread; deploy; deployment
انتشارها	spread; deploy; deployment
انتشال	recover; retrieve
انتشر	spread; deploy
انتشرت	spread; deploy
انتشل	recover; retrieve
انتشلت	recover; retrieve
انتشلوا	recover; retrieve
انتصار	victory; win
انتصارا	victory; win
انتصارات	victory; win
انتصر	win; triumph
انتصرت	win; triumph
انتظار	wait; waiting; await
انتظارات	aspiration; look forward
انتظر	wait; await
انتظرت	wait; await
انتظم	organize
انتعاش	recovery; revive; rebound
انتعاش اقتصادي	recovery; rebound
انتعش	recover
انتفاضة	uprising; intifada
انتقاد	criticism; criticize
انتقادا	criticism; criticize
انتقادات	criticism; criticize
انتقادات حادة	sharp criticism
انتقال	transition; transfer; transitional; move
انتقال السلطة	transfer of power
انتقال ديمقراطي	democratic transition
انتقالا	move; transfer; transition
انتقالات	transfer; transfer market
انتقالي	transitional; transition; interim
انتقالية	transitional; transition; interim
انتقام	revenge; retaliation; retaliatory
انتقاما	revenge; retaliation; retaliatory
انتقامي	retaliatory; retaliation; revenge
انتقامية	revenge; retaliation; retaliatory
انتقد	criticize
انتقدت	criticize
انتقدوا	criticize
انتقل	move; transfer; transition
انتقلت	move; transfer; transition
انتقلوا	move; transfer; transition
انتقم	revenge; retaliation; avenge; retaliate
انتقمت	avenge; retaliate
انتماء	belong; member; affiliation; membership
انتماءات	belong; affiliation
انتمت	belong
انتمى	belong; member
انتهاء	end; finish; expire; expiration
انتهائها	end; finish; expire
انتهاج	pursue
انتهاك	violation; violate; abuse
انتهاك الخصوصية	data protection; privacy
انتهاك الهدنة	ceasefire violation
انتهاك جنسي	sexual assault; sexual abuse
انتهاك حقوق الإنسان	human rights violation; human rights abuse
انتهاكا	violation; violate; abuse
انتهاكات	violation; violate; abuse
انتهاكات حقوق الإنسان	human rights violation; human rights abuse; human rights violations; human rights abuses
انتهاكها	violation; violate
انتهت	end; finish; expire
انتهك	violate
انتهكت	violate
انتهوا	end; finish; expire
انتهى	end; finish; expire
انحدر	descend; hail
انحياز	bias; alignment
انخراط	involvement; engage
انخرط	engage; join
انخفاض	fall; decline; decrease; drop
انخفاض حاد	sharp decline; sharp fall
انخفاضا	fall; decline; decrease; drop
انخفض	fall; decline; decrease; drop
انخفضت	fall; decline; decrease; drop
اندرج	fall; part
اندلاع	outbreak; break out; erupt
اندلع	break out; erupt; outbreak
اندلع حريق	fire; fire break out
اندلعت	break out; erupt; outbreak
اندماج	merger; integration
اندمج	merge
اندمجت	merge
انزعاج	annoy; upset; disturb
انزلاق	slide; slip
انزلاق أرضي	landslide; mudslide
انزلاق التربة	landslide; mudslide
انزلاق للتربة	landslide; mudslide
انزلاقات	landslide
انزلاقات أرضية	landslide; mudslide
انزلاقات التربة	landslide; mudslide
انزلق	slide; slip
انزلقت	slide; slip
انستقرام	instagram
انسجام	harmony
انسحاب	withdrawal; withdraw; pull out
انسحاب القوات	troop withdrawal
انسحاب القوات الأمريكية	troop withdrawal
انسحاب عسكري	troop withdrawal
انسحابا	withdraw; withdrawal; pull out
انسحابات	withdrawal
انسحابه	withdraw
انسحب	withdraw; pull out
انسحبت	withdraw; pull out
انسحبوا	withdraw; pull out
انشق	defect; split
انشقاق	defection; split
انضباط	discipline
انضم	join
انضمام	accession; join; joining
انضمامه	accession; join
انضمامها	accession; join
انضمت	join
انضموا	join
انطباع	impression
انطلاق	start; launch; kick off
انطلاقا	start; launch; kick off
انطلاقة	start; launch; kick off
انطلق	start; launch; kick off
انطلقت	start; launch; kick off
انطلقوا	start; launch
انعدام	lack; non
انعدام الأمن الغذائي	food security; food insecurity
انعزال	isolation
انعقاد	be held; hold; convene
انعقد	be held; hold; convene
انعقدت	be held; hold; convene
انعكاس	reflection; repercussion; impact
انعكاسات	reflection; repercussion; impact
انعكس	reflect
انفتاح	openness; open
انفتح	openness; open
انفجار	explosion; blast
انفجار سيارة مفخخة	car bomb
انفجار عبوة ناسفة	explosive device; ied
انفجار قوي	blast
انفجار كبير	explosion; big explosion
انفجارا	explosion; blast
انفجارات	explosion; blast
انفجارين	explosion; blast
انفجر	explode
انفجرت	explode
انفراجة	breakthrough
انفصال	separation; secession; separate
انفصالا	separation; secession; separate
انفصالي	separatist
انفصالية	separatist
انفصاليون	separatist
انفصاليين	separatist
انفصل	separate; secede
انفصلت	separate; secede
انقراض	extinction; extinct
انقرض	go extinct; extinct
انقرضت	go extinct; extinct
انقسام	division; split
انقسامات	division; split
انقسم	split; divide
انقسمت	split; divide
انقطاع	interruption; outage; cut
انقطاع التيار	power outage; blackout; power cut
انقطاع التيار الكهربائي	power outage; blackout; power cut
انقطاع الكهرباء	power outage; blackout; power cut
انقطاع للكهرباء	power outage; blackout; power cut
انقلاب	coup; overturn; capsize
انقلاب حافلة	bus accident; bus crash
انقلاب زورق	boat sink; shipwreck; boat capsize
انقلاب عسكري	military coup; coup; coup attempt
انقلاب فاشل	coup attempt
انقلاب قارب	boat sink; shipwreck; boat capsize
انقلابا	coup
انقلابا عسكريا	military coup; coup; coup attempt
انقلابات	coup
انقلابي	coup; coup plotter
انقلابية	coup; coup plotter
انقلابيون	putschist; coup plotter
انقلابيين	putschist; coup plotter
انقلب	overturn; capsize
انقلبت	overturn; capsize
انقلبت السيارة	overturn
انكماش	recession; contraction; shrink; deflation
انكمش	shrink; contract
انهار	collapse; river
انهارت	collapse
انهاروا	collapse
انهزم	defeat; lose
انهيار	collapse
انهيار أرضي	landslide; mudslide
انهيار ثلجي	avalanche
انهيار جسر	building collapse; collapse
انهيار جليدي	avalanche
انهيار سقف	building collapse; collapse
انهيار طيني	mudslide
انهيار مبان	building collapse; collapse
انهيار مبنى	building collapse; collapse
انهيارا	collapse
انهيارات أرضية	landslide; mudslide
انهيارات ثلجية	avalanche
انهيارات طينية	mudslide
اهتم	care; interest
اهتمام	interest; attention
اهتمامات	interest; attention
ب	-
بأغلبية	majority
بألا	-
بأمر من	by order of
بأن	-
بأننا	-
بأنه	-
بأنها	-
بأنهم	-
بأي	-
بؤر	hotspot; focus
بؤر التوتر	conflict zone
بؤرة	hotspot; focus
بؤرة الزلزال	epicenter
بإطلاق النار	shooting; open fire
بئر	well
بئر نفط	oil well
بئس	-
بائع تجزئة	retailer
بائعة	seller; vendor
بائعون	seller; vendor
بائعين	seller; vendor
باب	door
باب المندب	bab al-mandab
بابا	pope; father
بابا الفاتيكان	pope; pope francis
بابلو	pablo
بابوا غينيا الجديدة	papua new guinea
بات	-
باتت	-
باترسون	patterson
باتريس	patrice
باتريك	patrick
باتوا	-
باتيل	patel
باجة	beja
باحث	researcher
باحثا	discuss; researcher
باحثا في	researcher
باحثات	researcher
باحثة	researcher
باحثو	researcher
باحثون	researcher
باحثين	researcher
باخموت	bakhmut
بادر	initiative
بادرة	gesture
باراغواي	paraguay
باراك	barack; barak
باراك أوباما	obama; barack obama
بارالمبية	paralympic
باربادوس	barbados
بارجة	warship
بارجة حربية	warship
بارد	cold
باردا	cold
باردة	cold
بارز	prominent; leading
بارزاني	barzani
بارزة	prominent; leading
بارزين	prominent; leading
باركر	parker
باركليز	barclays
باركنسون	parkinson
بارود	gunpowder
باريبا	paribas
باريس	paris
باريس سان جيرمان	paris saint-germain; psg
بازل	basel
باشر	begin; start
باشرت	begin; start
باص	bus
باصات	bus
باطل	invalid; void
باع	sell
باعة	seller; vendor
باعت	sell
بافاريا	bavaria
باق	remain; stay; remaining; rest
باقي	rest; remaining
باقية	remain; stay
باكالوريا	exam; baccalaureate
باكستان	pakistan
باكستاني	pakistani
باكستانية	pakistani
باكستانيون	pakistani
باكستانيين	pakistani
باكو	baku
بالإجماع	unanimously; unanimous; consensus
بالإجماع على	unanimously
بالإضافة إلى	-
بالإضافة إلى ذلك	-
بالتالي	-
بالتفصيل	detailed; detail
بالتوقيت المحلي	local time
بالتيمور	baltimore
بالخارج	abroad; outside
بالخطأ	accidental; accidentally
بالذي	-
بالرصاص	bullet; shot; gunfire
بالرغم	-
بالرغم من	-
بالستي	ballistic
بالستية	ballistic
بالسجن	prison
بالسجن المؤبد	life imprisonment; life sentence
بالغ	adult; serious; severe
بالغ القلق	deep concern
بالغ من العمر	aged
بالغا	adult; serious; severe
بالغة	adult; serious; severe
بالغون	adult
بالغين	adult
بالفعل	-
بالكامل	entirely; full
بالمئة	percent
بالمائة	percent
بالمقابل	-
بالمقارنة	compare; comparison
بالنسبة	-
بالنسبة إلى	-
بالنسبة ل	-
بالنيابة عن	behalf
بالون	balloon
بالونات	balloon
باليستي	ballistic
باليستية	ballistic
باليه	ballet
باماكو	bamako
بان كي مون	ban ki-moon
باناسونيك	panasonic
بانتظار	wait
باندا	panda
بانغي	bangui
بانكوك	bangkok
باهظ	expensive
باهظة	expensive
باول	powell; paul
باولو	paulo; paolo
بايدن	biden; joe biden
باير	bayer
باير ليفركوزن	bayer leverkusen
بايرن	bayern munich; bayern
بايرن ميونخ	bayern munich; bayern
بايرن ميونيخ	bayern munich; bayern
بايع	pledge allegiance; allegiance; seller; vendor
بايعوا	pledge allegiance; allegiance
ببطء	slow
بتاتا	-
بتروبراس	petrobras
بتروكيماويات	petrochemical
بتروكيماوية	petrochemical
بترول	oil; petroleum; fuel
بترولي	oil; petroleum
بترولية	oil; petroleum
بتروناس	petronas
بتكوين	bitcoin
بتلك	-
بتهمة	charge
بتوقيت جرينتش	gmt
بتوقيت غرينتش	gmt
بتوقيت محلي	local time
بث	broadcast; air
بث حي	live broadcast; live stream
بث رسائل	broadcast; air
بث مباشر	live broadcast; livestream; live stream
بثا	broadcast; air
بثا مباشرا	live broadcast
بثت	broadcast; air
بثه	broadcast; air
بثها	broadcast; air
بجروح خطيرة	serious injury; seriously injured
بجروح طفيفة	minor injury; slightly injured
بحاجة	need
بحاجة إلى	need
بحار	sea; sailor
بحارا	sailor
بحارة	sailor; crew
بحث	discuss; search; research
بحث عدلي	investigation
بحث علمي	scientific research; research
بحث وإنقاذ	search and rescue
بحثا	discuss; search; research
بحثت	discuss; search; research
بحثوا	discuss; search; research
بحثي	research; search
بحثية	research; search
بحر	sea; maritime; naval
بحر آزوف	sea of azov
بحر إيجه	aegean sea
بحر البلطيق	baltic sea
بحر الشمال	north sea
بحر الصين الجنوبي	south china sea
بحر الصين الشرقي	east china sea
بحر العرب	arabian sea
بحر المانش	english channel
بحر اليابان	sea of japan
بحر قزوين	caspian sea
بحرا	sea
بحري	maritime; naval; navy; sea
بحرية	maritime; naval; navy; sea
بحريني	bahraini
بحرينية	bahraini
بحرينيون	bahraini
بحرينيين	bahraini
بحسب	-
بحقوق الإنسان	human right
بحوث	research; study
بحوث علمية	scientific research; research
بحوزة	possession
بحوزته	possession
بحوزتها	possession
بحوزتهم	possession
بحيث	-
بحيرات	lake
بحيرة	lake
بحيرة تشاد	lake chad
بخار	steam
بخصوص	-
بدء	start; begin; beginning
بدءا	start; begin
بدءا من	start; begin
بدأ	start; begin; seem; appear
بدأت	start; begin
بدأوا	start; begin
بدؤوا	start; begin
بدائل	alternative; instead; substitute
بدانة	obesity
بدايات	start; begin
بداية	start; begin; beginning
بدايته	start; begin
بدايتها	start; begin
بدت	seem; appear
بدل	instead; allowance
بدلا	instead; allowance
بدلا من	instead
بدلة	suit
بدني	physical
بدنيا	physical
بدنية	physical
بدوره	-
بدورها	-
بدورهم	-
بدون	-
بديل	alternative; instead; substitute
بديلة	alternative; instead; substitute
بدين	obese; overweight
بذل	make effort; exert
بذل المزيد	make effort
بذل جهدا	make effort
بذل جهود	make effort; exert efforts
بذلت	make effort
بذلك	-
بذور	seed
برأت	acquit
برئاسة	presidency; chairmanship
برا	land; ground; acquit
براءات الاختراع	patent
براءة	acquittal; innocence; patent
براءة اختراع	patent
براتيسلافا	bratislava
براد بيت	brad pitt
برازافيل	brazzaville
برازيل	brazil
برازيلي	brazilian
برازيليا	brasilia
برازيلية	brazilian
برازيليون	brazilian
برازيليين	brazilian
براغ	prague
براغماتي	pragmatic
براغماتية	pragmatism; pragmatic
براكين	volcano; volcanic
برامج	program; software
برامج الفدية	ransomware
برامج تجسس	spyware
برامج تلفزيونية	television program; talk show
برامج خبيثة	malware
براميل	barrel
براميل متفجرة	barrel bomb
براون	brown
برايان	brian; bryan
بربري	barbaric; berber
برتغال	portugal
برتغالي	portuguese
برتغالية	portuguese
برتقال	orange
برتقالي	orange
برتقالية	orange
برج	tower
برج إيفل	eiffel tower
برج المراقبة	control tower
برجا	tower
برد	cold; hail
برر	justify
بررت	justify
برشلونة	barcelona
برعاية	sponsor; auspices
برغم	-
برق	lightning
برقع	burqa
برقيات	cable; telegram
برقية	cable; telegram
برقية تهنئة	cable; telegram
بركان	volcano; volcanic
بركانا	volcano; volcanic
بركاني	volcano; volcanic
بركانية	volcano; volcanic
برلسكوني	berlusconi
برلمان	parliament
برلمانا	parliament
برلمانات	parliament
برلماني	parliamentary; lawmaker; deputy
برلمانيا	parliamentary; lawmaker
برلمانية	parliamentary; lawmaker; deputy
برلمانيون	lawmaker; member of parliament; parliamentarian; deputy
برلمانيين	lawmaker; member of parliament; parliamentarian; deputy
برلين	berlin
برمج	programmed; scheduled
برمجة	programming; software
برمجيات	programming; software
برمجيات خبيثة	malware
برمجية	software
برمنجهام	birmingham
برمنغهام	birmingham
برميل	barrel
برميل متفجر	barrel bomb
برميل يوميا	barrels per day
برميلا	barrel
برن	bern
برنار	bernard
برنارد	bernard
برنامج	program; software
برنامج الأغذية العالمي	world food programme; world food program
برنامج الغذاء العالمي	world food programme; world food program
برنامج تلفزيوني	television program; talk show
برنامج حواري	television program; talk show
برنامج نووي	nuclear program
برنامجا	program; software
برنامجه	program
برنامجه النووي	nuclear program
برنامجها	program
برنامجها النووي	nuclear program
برنت	brent; brent crude
بروباغندا	propaganda
بروتستانت	protestant
بروتستانتي	protestant
بروتستانتية	protestant
بروتوكول	protocol
بروتوكولات	protocol
بروتين	protein
بروتينات	protein
برودة	cold
بروس	bruce
بروفة	rehearsal
بروفسور	professor; teacher
بروفيسور	professor; teacher
بروكسل	brussels
بروكلين	brooklyn
بروناي	brunei
برونز	bronze
برونزي	bronze
برونزية	bronze
برونو	bruno
بري	land; ground; wild
بريء	innocent
بريئة	innocent
بريا	land; wild; ground
بريان	brian
برية	land; ground; wild; wilderness
بريتوريا	pretoria
بريد	mail; post
بريد إلكتروني	email; e-mail
بريدا إلكترونيا	email; e-mail
بريدي	postal
بريدية	postal
بريستول	bristol
بريشتينا	pristina
بريطاني	british; briton; britain
بريطانيا	britain; uk; british; briton
بريطانيا العظمى	britain; uk; great britain
بريطانية	british; briton; britain
بريطانيون	british; briton; britain
بريطانيين	british; briton; britain
بريغوجين	prigozhin
بريكس	brics
بريكست	brexit
بريكسيت	brexit
بزي عسكري	uniform; military uniform
بسبب	-
بسرعة	quickly; fast; rapidly
بسهولة	easy
بسيارة مفخخة	car bomb
بسيط	simple
بسيطة	simple; minor
بشأن	-
بشأنه	-
بشأنها	-
بشار الأسد	assad; bashar al-assad
بشدة	severe; strong; sharp
بشر	human; mankind
بشرط	condition
بشري	human
بشريا	human
بشرية	human; humanity; mankind
بشع	horrific; brutal
بشعة	horrific; brutal
بشكل	-
بشكل أفضل	better
بشكل حاد	sharply
بشكل خاص	-
بشكل رسمي	official; formal
بشكل شامل	comprehensive
بشكل عام	-
بشكل غير قانوني	illegal; illegally
بشكل فوري	immediately; immediate
بشكل مباشر	direct; directly; live
بشكل مشترك	joint; common
بشكل مفاجئ	suddenly
بشكل يومي	daily
بصدد	-
بصفة	-
بصفة خاصة	-
بصفة عامة	-
بصل	onion
بصمات	fingerprint
بصمات الأصابع	fingerprint
بصمة	fingerprint; footprint
بصورة	-
بصورة عامة	-
بضائع	good; commodity; goods
بضاعة	good; commodity; goods
بضع	-
بضعة	-
بطء	slowness
بطاركة	patriarch
بطاريات	battery
بطارية	battery
بطاريق	penguin
بطاطا	potato
بطاطس	potato
بطاقات	card
بطاقات الائتمان	credit card
بطاقات الاقتراع	ballot; vote
بطاقات الهوية	identity card
بطاقة	card
بطاقة إيداع	prison committal order; arrest warrant
بطاقة إيداع بالسجن	prison committal order; arrest warrant; detention order
بطاقة ائتمان	credit card
بطاقة اقتراع	ballot; vote
بطاقة التعريف الوطنية	card
بطاقة تعريف	identity card; id card
بطاقة جلب	arrest warrant
بطاقة حمراء	red card
بطاقة شخصية	identity card
بطاقة صفراء	yellow card
بطاقة هوية	identity card; id card
بطالة	unemployment
بطريرك	patriarch
بطريق	penguin
بطريقة	-
بطل	champion; hero
بطل العالم	world champion
بطلا	champion; hero
بطلات	champion; hero
بطلة	champion; heroine
بطلة العالم	world champion
بطن	stomach; abdomen
بطولات	championship; tournament
بطولات العالم	world championship
بطولة	championship; tournament
بطولة أوروبا	european championship; euro
بطولة العالم	world championship
بطولي	heroic
بطيء	slow
بطيئة	slow
بعث	send; resurrect
بعث ب	send
بعثات	mission
بعثة	mission
بعثة أممية	un mission
بعثة الأمم المتحدة	un mission
بعثة حفظ السلام	peacekeeping force; peacekeeper
بعثة دبلوماسية	diplomatic mission
بعثت	send
بعثتها	mission
بعد	-
بعد أن	-
بعد الظهر	noon; afternoon
بعد ذلك	-
بعدما	-
بعده	-
بعدها	-
بعدهم	-
بعض	-
بعضا	-
بعضنا	-
بعضه	-
بعضها	-
بعضها البعض	each other
بعضهم	-
بعضهم البعض	each other
بعضهما	-
بعوض	mosquito
بعوضا	mosquito
بعوضة	mosquito
بعيد	distant; far
بعيد المدى	long-range
بعيدا	distant; far
بعيدة	distant; far
بعيدة المدى	long-range; far-reaching
بغاء	prostitution
بغداد	baghdad
بغية	-
بفضل	-
بفعل	-
بقاء	remain; stay; survival
بقائه	remain; stay
بقالة	grocery
بقر	cow; cattle
بقرة	cow; cattle
بقصد	-
بقعة زيت	oil spill; oil slick
بقعة نفط	oil spill; oil slick
بقعة نفطية	oil spill; oil slick
بقلق	concern; worry; worried
بقلق بالغ	deep concern
بقوا	remain; stay
بقوة	strong
بقي	remain; stay
بقيادة	led by; lead
بقيادة أمريكية	us-led; led by us
بقيادة الولايات المتحدة	us-led; led by us
بقية	rest; remainder
بقيت	remain; stay
بك	-
بكاء	cry; weep
بكالوريا	baccalaureate
بكت	cry; weep
بكتيريا	bacteria
بكفالة	bail
بكل	-
بكم	-
بكى	cry; weep
بكين	beijing
بل	-
بلا	-
بلا شروط	unconditional
بلا شك	-
بلا مأوى	homeless
بلاتر	blatter
بلاتين	platinum
بلاتيني	platini
بلاد	country
بلادنا	country
بلاده	country
بلادها	country
بلادهم	country
بلاستيك	plastic
بلاستيكي	plastic
بلاستيكية	plastic
بلاغ	statement; report; communique
بلاغ صحفي	press release
بلاغا	statement; report; communique
بلاغات	statement; report; communique; complaint
بلايين	billion
بلجيكا	belgium
بلجيكي	belgian
بلجيكية	belgian
بلجيكيين	belgian
بلد	country
بلد مجاور	neighboring country
بلدا	country
بلدات	town
بلدان	country
بلدانهم	country
بلدة قديمة	ancient; old city
بلده	country; town
بلدها	country
بلدي	municipal
بلدي منتخب	municipal
بلديا	municipal
بلديات	municipality; municipal
بلدية	municipality; municipal
بلديتها	municipality; municipal
بلدين	country
بلطيق	baltic
بلغ	reach; total; amount
بلغ عدد	reach; total
بلغ عددهم	reach; total
بلغاري	bulgarian
بلغاريا	bulgaria
بلغارية	bulgarian
بلغت	reach; total; amount
بلغراد	belgrade
بلغوا	reach
بلفاست	belfast
بلقان	balkan
بلنسية	valencia
بلوتونيوم	plutonium
بلوغ	reach
بلومبرج	bloomberg
بلومبرغ	bloomberg
بلومبيرغ	bloomberg
بلير	blair
بليغ	serious; severe
بليغة	serious; severe
بلينكن	blinken
بليون	billion
بما	-
بما أن	-
بما في ذلك	-
بما فيه	-
بما فيها	-
بما فيهم	-
بما يشمل	include; contain
بماذا	-
بمن	-
بمناسبة	occasion; appropriate; mark
بن برنانكي	ben bernanke
بن علي	ben ali
بن غفير	ben-gvir
بن قردان	ben guerdane
بن لادن	osama bin laden; bin laden
بنا	-
بناء	construction; build; building
بناء الثقة	confidence building
بناء السفن	shipbuilding
بناء على	-
بناء عليه	-
بناء وتشييد	construction
بنات	girl; daughter
بنادق	rifle; gun
بنايات	building
بناية	building
بنت	girl; daughter; build
بنتاجون	pentagon
بنتاغون	pentagon
بنجاب	punjab
بنجامين	benjamin
بنجلاديش	bangladesh
بند	clause; item
بندر عباس	bandar abbas
بندقية	rifle; gun; venice
بندقية آلية	machine gun
بندقية صيد	rifle; gun
بندقية كلاشنيكوف	kalashnikov
بندورة	tomato
بنزرت	bizerte
بنزيمة	benzema
بنزين	gasoline; petrol
بنس	pence
بنسلفانيا	pennsylvania
بنغازي	benghazi
بنغالور	bangalore
بنغالي	bengali
بنغلاديش	bangladesh
بنغلاديشي	bangladeshi
بنفسجي	purple
بنفيكا	benfica
بنقردان	ben guerdane
بنك	bank
بنك أوف أمريكا	bank of america
بنك إنجلترا	bank of england
بنك إنكلترا	bank of england
بنك استثمار	investment bank
بنك استثماري	investment bank
بنك الاستثمار الأوروبي	european investment bank
بنك التنمية	development bank
بنك التنمية الآسيوي	asian development bank
بنك التنمية الأفريقي	african development bank
بنك اليابان	bank of japan
بنك اليابان المركزي	bank of japan
بنكي	banking; bank; banker
بنكية	banking; bank; banker
بنما	panama
بنود	clause; item; term
بنوك	bank
بنوم بنه	phnom penh
بنى	build
بنى تحتية	infrastructure
بنيامين	benjamin
بنيامين نتانياهو	benjamin netanyahu
بنيامين نتنياهو	netanyahu; benjamin netanyahu
بنية	structure
بنية تحتية	infrastructure
بنين	benin
به	-
بها	-
بهار	spice
بهارات	spice
بهاما	bahamas
بهدف	-
بهذا	-
بهذه	-
بهم	-
بهما	-
بهن	-
بوابات	gate; portal; gateway
بوابة	gate; portal; gateway
بوارج	warship
بوب	bob
بوبي	bobby
بوتان	bhutan
بوتسوانا	botswana
بوتفليقة	bouteflika
بوتين	putin; vladimir putin
بوخارست	bucharest
بودابست	budapest
بودكاست	podcast
بوذي	buddhist
بوذية	buddhist
بوذيون	buddhist
بوذيين	buddhist
بورت أو برنس	port-au-prince
بورتسودان	port sudan
بورتو	porto
بورتوريكو	puerto rico
بوردو	bordeaux
بورسعيد	port said
بورش	porsche
بورشه	porsche
بورصات	stock exchange; stock market; bourse
بورصة	stock exchange; stock market; bourse
بورصة لندن	london stock exchange
بورصة نيويورك	york stock exchange
بورصة وول ستريت	wall street
بورقيبة	bourguiba
بوركينا	burkina
بوركينا فاسو	burkina faso
بورما	burma; myanmar
بورمي	burmese
بوروسيا دورتموند	borussia dortmund; dortmund
بوروندي	burundi
بوريس	boris
بوريس جونسون	boris johnson
بوريس يلتسين	boris yeltsin
بوريل	borrell
بوسطن	boston
بوسنة	bosnia
بوسني	bosnian
بوسنية	bosnian
بوش	bush
بوضوح	clearly
بوغبا	pogba
بوغوتا	bogota
بوكا جونيورز	boca juniors
بوكو حرام	boko haram
بول	paul
بول بوغبا	paul pogba
بول كاغامي	paul kagame
بولتون	bolton
بولسونارو	bolsonaro
بولندا	poland
بولندي	polish
بولندية	polish
بولنديون	polish; pole
بولونيا	poland
بوليساريو	polisario
بوليفي	bolivian
بوليفيا	bolivia
بوليوود	bollywood
بومباي	bombay
بومبيو	pompeo
بون	bonn
بوندستاغ	bundestag
بوينج	boeing
بوينس آيرس	buenos aires
بوينغ	boeing
بي	-
بي إم دبليو	bmw
بي إن بي باريبا	bnp paribas
بي بي	bp
بي بي سي	bbc
بيئة	environment
بيئي	environmental
بيئيا	environmental
بيئية	environmental
بيار	pierre
بيان	statement; data
بيان صحافي	press release; statement
بيان صحفي	press release; statement
بيان مشترك	joint statement
بيانا	statement; data
بيانات	data; statement
بيانات اقتصادية	economic data
بيانات رسمية	official data
بيانات شخصية	data; personal data
بيانو	piano
بيانين	statement
بيب غوارديولا	pep guardiola
بيبسي	pepsi
بيت	house; home
بيت لحم	bethlehem
بيتا	house; home
بيتر	peter
بيترسون	peterson
بيتزا	pizza
بيتسبرغ	pittsburgh
بيتكوين	bitcoin
بيتهوفن	beethoven
بيجو	peugeot
بيد أن	-
بيدرو	pedro
بيدرو سانشيز	pedro sanchez
بيرة	beer
بيرني ساندرز	bernie sanders
بيرو	peru
بيروت	beirut
بيروقراطي	bureaucratic
بيروقراطية	bureaucracy; bureaucratic
بيري	perry
بيريرا	pereira
بيريز	peres; perez
بيزو	peso
بيزوس	bezos
بيسبول	baseball
بيسكوف	peskov
بيشاور	peshawar
بيشكتاش	besiktas
بيشكك	bishkek
بيض	egg; white
بيضاء	white
بيضة	egg
بيطري	veterinarian; veterinary
بيطرية	veterinarian; veterinary
بيع	sale; sell
بيعة	pledge allegiance; allegiance
بيكاسو	picasso
بيكر	baker
بيكهام	beckham
بيل	bill; bell
بيل جيتس	bill gates
بيل غيتس	bill gates
بيل كلينتون	bill clinton
بيلاروسي	belarusian
بيلاروسيا	belarus
بيلاروسية	belarusian
بيلغورود	belgorod
بيلوسي	pelosi
بيلي	billy
بيليه	pele
بين	-
بين البلدين	two country
بين الجنسين	gender
بينت	explain; show
بينظير بوتو	benazir bhutto
بينما	-
بيننا	-
بينه	-
بينها	-
بينهم	-
بينهما	-
بيني غانتس	benny gantz
بينيت	bennett
بيوت	house; home
بيولوجي	biological
بيولوجيا	biology
بيولوجية	biological
بيونتك	biontech
بيونج يانج	pyongyang
بيونغ يانغ	pyongyang
بيير	pierre
تأبين	memorial service; eulogy
تأتي	come
تأثر	affect; influence
تأثرت	affect; influence
تأثير	impact; effect; influence; affect
تأثير سلبي	negative impact
تأثيرا	effect; impact; influence
تأثيرات	impact; effect; influence; affect
تأجل	postpone; delay
تأجلت	postpone; delay
تأجير	rental; lease; rent
تأجيل	postpone; delay; postponement
تأجيله	postpone; delay
تأجيلها	postpone; delay
تأخذ	take
تأخر	delay; late
تأخرا	delay; late
تأخرت	delay; late
تأخير	delay; late
تأخيرا	delay; late
تأديب	disciplinary; discipline
تأديبي	disciplinary; discipline
تأديبية	disciplinary; discipline
تأسس	found; establish
تأسست	found; establish
تأسف	regret; sorry; unfortunate
تأسيس	establishment; founding; establish
تأسيسي	founding; constituent
تأشيرات	visa
تأشيرات دخول	visa
تأشيرة	visa
تأشيرة دخول	visa; entry visa
تأكد	make sure; sure
تأكدت	make sure; sure
تأكل	eat; erosion
تأكيد	confirmation; assertion; confirm; stress
تأكيدا	confirmation; assertion; confirm; stress
تأكيدات	confirmation
تأمر	order; conspire; plot; conspiracy
تأمل	hope
تأميم	nationalization
تأمين	secure; insurance; securing
تأمين صحي	health insurance
تأمينات	insurance; securing
تأهب	alert; high alert
تأهل	qualify
تأهلت	qualify
تأهلوا	qualify
تأهيل	rehabilitation; qualification; training
تأييد	support; endorsement; backing
تؤثر	affect; influence; impact
تؤدي	lead; cause; perform
تؤدي إلى	lead; cause
تؤكد	confirm; stress; affirm
تؤيد	support; endorse; favor
تابع	follow; continue; affiliated
تابع ل	belong; affiliated
تابعة	belong; affiliated; subsidiary
تابعة ل	belong; affiliated
تابعت	follow; continue
تابعوا	follow; continue
تابعين	affiliated
تاتشر	thatcher
تاتيانا	tatiana
تاج	crown
تاجر	trader; merchant; dealer
تاجر جملة	wholesaler
تاجر مخدرات	drug dealer; drug trafficker; drug trafficking
تاركا	leave
تاريخ	date; history
تاريخه	date; history
تاريخها	date; history
تاريخي	historic; historical
تاريخيا	historic; historical
تاريخية	historic; historical
تاس	tass
تاسع	ninth
تاسعة	ninth
تاكسي	taxi
تاليا	-
تام	full; complete
تامة	full; complete
تايبيه	taipei
تايغر وودز	tiger woods
تايلاند	thailand
تايلاندي	thai
تايلاندية	thai
تايلندا	thailand
تايلندي	thai
تايلندية	thai
تايلور	taylor
تايلور سويفت	taylor swift
تايوان	taiwan
تايواني	taiwanese
تايوانية	taiwanese
تباحث	discuss; search; research
تبادل	exchange; mutual
تبادل أسرى	prisoner exchange; prisoner swap
تبادل إطلاق النار	exchange fire; gunfire
تبادل السجناء	prisoner exchange; prisoner swap
تبادل تجاري	trade; trade exchange; bilateral trade
تبادل للأسرى	prisoner exchange; prisoner swap
تبادلا	exchange
تبادلت	exchange; mutual
تباطأ	slowdown; slow
تباطأت	slowdown; slow
تباطؤ	slowdown; slow
تباطؤ النمو	slow growth
تباطؤا	slowdown; slow
تباعد اجتماعي	social distancing
تباين	contrast; disparity
تبث	broadcast; air
تبحث	discuss; search; research
تبدأ	start; begin
تبدو	seem; appear
تبذل	make effort
تبرئة	acquittal; innocence; acquit
تبرر	justify
تبرز	highlight; prominent
تبرع	donation; donate
تبرع بالأعضاء	organ donation
تبرع بالدم	blood donation
تبرعا	donation; donate
تبرعات	donation; donate
تبرعات خيرية	charitable donation
تبرعت	donate
تبرير	justify; justification
تبريز	tabriz
تبسيط	simplify; simplification
تبعا	-
تبعات	consequence; repercussion; implication
تبغ	tobacco
تبقى	remain; stay; keep; maintain
تبلغ	reach; inform; report
تبلغ من العمر	age
تبليسي	tbilisi
تبليغ	report; communique
تبليغه	inform; tell; report
تبنت	adopt; claim responsibility; claim
تبنوا	adopt; claim responsibility
تبنى	adopt; claim responsibility; adoption; build
تبنى التنظيم	claim responsibility
تبنى المسؤولية	claim responsibility
تبني الهجوم	claim responsibility
تبون	tebboune
تبيع	sell
تبين	prove; show; turn out
تبين أن	prove; show; turn out
تبييض الأموال	money laundering
تتأثر	affect
تتأهل	qualify
تتابع	follow; sequence
تتبع	tracking; prosecution
تتبعات	tracking; prosecution
تتبنى	adopt; claim responsibility
تتجاهل	ignore
تتجاوز	exceed; overcome
تتجنب	avoid
تتحدث	speak; talk
تتحدى	challenge; defy
تتحرك	move
تتحسن	improve
تتحمل	bear
تتحول	turn; transform; shift
تتخذ	take; adopt
تتخلص	get rid; disposal
تتخلى	abandon; give up
تتداول	trade; trading
تتدخل	intervene; interfere
تتدفق	flow; influx
تتدهور	deteriorate
تترأس	chair; lead
تتراجع	decline; retreat; fall
تتراوح	range
تتراوح بين	range
تترشح	run; stand
تترك	leave
تتزامن	coincide
تتزايد	increase; grow
تتزوج	marry
تتساءل	question; wonder
تتساقط	fall
تتسبب	cause
تتصاعد	escalate; rise; escalation
تتصدر	lead; top; leader
تتصل	contact; call
تتضرر	damage; affect; hit
تتضمن	include; contain
تتطرق	address; discuss
تتطلب	require
تتطلع	look forward; aspire
تتطور	develop; evolve
تتظاهر	demonstrate; protest
تتعادل	draw; tie
تتعافى	recover
تتعامل	deal; handle; treatment
تتعاون	cooperate
تتعرض	face; suffer; come under; subject
تتعطل	break down; disrupt
تتعلق	relate; concern
تتعهد	pledge; vow; promise
تتغلب	beat; defeat; overcome
تتغير	change
تتفاقم	worsen; aggravate
تتفاوض	negotiate
تتفق	agree
تتقدم	advance; progress; submit
تتكبد	suffer; incur
تتكفل	take charge; ensure
تتكلم	speak; talk
تتكون	consist; component
تتلقى	receive
تتم	-
تتمتع	enjoy
تتمثل	represent; consist
تتمسك	adhere; insist; stick
تتمكن	be able; manage; can; able
تتمنى	wish; hope
تتنافس	compete; competition
تتناول	address; discuss; take; eat
تتهم	accuse; charge
تتواصل	continue
تتوجه	head; go
تتوسط	mediate; broker
تتوصل	reach
تتوفر	available; provide
تتوقع	expect; predict; forecast
تتوقف	stop; halt; depend
تتولى	assume; take over; take
تتويج	crowning; title; crown
تتيح	allow; enable; provide
تثبت	prove; show; turn out
تثير	raise; spark; provoke
تجار	trader; merchant; dealer
تجار السلاح	arms dealer
تجار المخدرات	drug dealer; drug trafficker; drug trafficking
تجارب	experience; experiment; test; trial
تجارب سريرية	clinical trial
تجارب صاروخية	missile test
تجارب نووية	nuclear test
تجارة	trade; commerce
تجارة إلكترونية	e-commerce
تجارة الأسلحة	arms trade
تجارة البشر	human trafficking
تجارة التجزئة	retail
تجارة الجملة	wholesale; wholesale trade
تجارة السلاح	arms trade
تجارة المخدرات	drug dealing; drug trafficking; drug dealer; drug smuggling
تجاري	commercial; trade
تجاريا	commercial; trade; commercially
تجارية	commercial; trade
تجاه	-
تجاهل	ignore; disregard
تجاهلت	ignore
تجاهلوا	ignore
تجاهه	-
تجاهها	-
تجاوز	violation; exceed; overcome; bypass
تجاوزات	violation; abuse
تجاوزت	exceed; overcome
تجبر	force
تجتمع	meet; gather
تجد	find
تجدد	renew; resume
تجددت	renew; resume
تجدر الإشارة	point out; indicate; refer
تجديد	renewal; renew; reiterate; renovation
تجذب	attract
تجربة	experience; experiment; test; trial
تجربة سريرية	clinical trial
تجربة صاروخية	missile test
تجربة نووية	nuclear test
تجري	take place; conduct; hold
تجريبي	experimental
تجريبية	experimental
تجريم	criminalize
تجزئة	retail
تجسس	espionage; spying
تجعل	make
تجلب	bring
تجمد	freeze
تجمد من البرد	frozen; freeze
تجمع	gathering; rally; gather
تجمع انتخابي	gathering; rally; gather
تجمعات	gathering; rally; gather
تجمعوا	gathering; rally; gather
تجميد	freeze
تجميد أموال	asset freeze
تجميد الأصول	asset freeze; freeze assets
تجميع	assembly; collection
تجميل	cosmetic; plastic
تجنب	avoid
تجنبا	avoid
تجنبت	avoid
تجند	recruit
تجنيد	recruitment; conscription; recruit
تجهيز	equipment
تجهيزات	equipment
تجيب	answer; reply
تحارب	fight
تحاصر	besiege; surround; blockade
تحافظ	maintain; preserve
تحاكم	try; prosecute
تحالف	coalition; alliance
تحالف دولي	international coalition; alliance; coalition
تحالف عربي	arab coalition
تحالفا	coalition; alliance
تحالفات	coalition; alliance
تحاليل	analysis; test
تحاول	try; attempt
تحب	love; like
تحبط	foil; thwart
تحت	-
تحت الأرض	underground
تحت الأنقاض	under rubble
تحت خط الفقر	below poverty line
تحتاج	need
تحتج	protest
تحتجز	detain; hold; detention
تحترم	respect
تحتسب	calculate; count
تحتضن	host
تحتفظ	keep; retain
تحتفل	celebrate
تحتل	occupy; rank
تحته	-
تحتها	-
تحتوي	include; contain
تحث	urge
تحجز	seize; reserve; book
تحد	challenge; defy
تحدث	speak; talk; happen; occur
تحدث عن	talk about; speak
تحدثت	speak; talk
تحدثنا	speak; talk
تحدثوا	speak; talk
تحدد	determine; set; specify; specific
تحدي	challenge; defy
تحديا	challenge; defy
تحديات	challenge; defy
تحديث	update; modernization
تحديثات	update; modernization
تحديد	determine; set; specify; specific
تحديد الهوية	identification; identify
تحديد هوياتهم	identification; identify
تحديد هويته	identification; identify
تحديدا	determine; set; specify; specific
تحذر	warn; caution
تحذف	delete; remove
تحذير	warning
تحذيرا	warning
تحذيرات	warning
تحرر	liberate; free
تحرش	sexual harassment; harassment
تحرش جنسيا	sexual harassment; harassment
تحرص	be keen
تحرق	burn; torch
تحرك	move; movement; action
تحركا	move; movement; action
تحركات	move; movement; action
تحركات احتجاجية	protest
تحركت	move
تحركوا	move
تحري	investigation
تحريات	investigation; inquiry
تحرير	liberation; editing
تحرير الاقتصاد	liberalization
تحرير السوق	deregulation
تحريره	liberation
تحريرها	liberation
تحريض	incitement; incite
تحريك	move
تحسم	settle; decide
تحسن	improve; improvement
تحسنا	improve; improvement
تحسنت	improve
تحسيس	awareness
تحسين	improve; improvement
تحسينات	improvement
تحصل	get; obtain; receive
تحصين	vaccination; vaccinate
تحضر	attend; prepare
تحضير	preparation; preparatory
تحضيرا	preparation; preparatory
تحضيرات	preparation; preparatory
تحضيري	preparation; preparatory
تحضيرية	preparation; preparatory
تحطم	crash
تحطم طائرة	plane crash
تحطم طائرة ركاب	plane crash
تحطم مروحية	helicopter crash
تحطمت	crash
تحظر	ban; prohibit
تحظى	enjoy; receive
تحفظ	reservation; conservative
تحفظات	reservation
تحفيز	stimulus; stimulus package; incentive
تحفيز اقتصادي	stimulus; stimulus package
تحقق	achieve; investigate; verify
تحقيق	investigation; inquiry; achieve; probe
تحقيقا	investigation; inquiry; achieve
تحقيقات	investigation; inquiry; probe; achieve
تحقيقاتها	investigation; inquiry
تحكم	rule; sentence; verdict; govern
تحكيم	arbitration; refereeing
تحكيمي	arbitration; refereeing
تحل	solve; replace
تحلية المياه	desalination
تحليق	fly
تحليل	analysis
تحليلات	analysis
تحمل	carry; bear; hold
تحمل المسؤولية	take responsibility; responsibility
تحمي	protect
تحميل	download
تحميل المسؤولية	blame; hold responsible
تحول	turn; transformation; shift; transform
تحول رقمي	digital transformation
تحولا	transformation; shift
تحولات	transformation; shift
تحولت	turn; transform; shift
تحولوا	turn; transform; shift
تحوير وزاري	cabinet reshuffle
تحويل	transfer; conversion; convert; transform
تحويلات	transfer; remittance
تحويله	transfer; convert; transform
تحويلها	transfer; convert; transform
تحيز	bias; prejudice
تحيل	refer
تحيي	commemorate; revive; salute
تخاف	fear; afraid
تخبر	tell; inform
تختار	choose; select
تختبر	test
تختتم	conclude; close
تختفي	disappear
تختلف	differ; vary
تخرج	leave; exit; go out; graduate
تخرج من	graduate
تخرجت	graduate; graduation
تخريب	sabotage; vandalism
تخزن	store; stockpile
تخزين	storage; store; stockpile; inventory
تخسر	lose
تخشى	fear; concern
تخص	concern
تخصص	jurisdiction; specialty; specialize
تخصصات	specialize; specialty
تخصصت	specialize; specialty
تخصيب	enrichment; uranium enrichment
تخصيب اليورانيوم	uranium enrichment; uranium; enrichment
تخصيص	allocate; earmark; allocated; allocation
تخضع	undergo; subject
تخطط	plan
تخطيط	plan; planning
تخفض	cut; reduce; lower
تخفف	ease; reduce; relief
تخفي	hide; conceal
تخفيض	cut; reduce; reduction; discount
تخفيض الإنتاج	output cut; production cut
تخفيض التصنيف	downgrade
تخفيض الضرائب	tax cut; tax cuts
تخفيض قيمة العملة	devaluation
تخفيضا	reduction; discount; cut
تخفيضات	cut; reduce; reduction; discount
تخفيضات ضريبية	tax cut; tax cuts
تخفيف	ease; reduce; easing; relief
تخفيف التوتر	de-escalation
تخفيف العقوبات	lift sanction; ease sanction; ease sanctions
تخفيف القيود	ease restrictions; lift restrictions
تخفيف عبء الديون	debt relief
تخل	abandonment; give up
تخلت	abandon; give up
تخلص	get rid; disposal; dispose
تخلصت	get rid; disposal
تخلف	leave; succeed; cause
تخلف عن السداد	default
تخلق	create
تخلى	abandon; give up; evacuate
تخليص	get rid; disposal
تخوض	fight; wage
تخويف	intimidation
تخيل	imagine
تدابير	measure
تدابير أمنية	security measure
تدابير أمنية مشددة	tight security
تداعيات	consequence; repercussion; implication; fallout
تداعيات خطيرة	consequence; repercussion
تدافع	defend; stampede
تداول	circulate; trading; circulation; trade
تداول الأسهم	stock trading
تداول السلطة	transfer of power
تداولات	circulate; trading; trade
تداولت	circulate; trading; trade
تدبير	measure
تدخل	enter; entry; intervention; interference
تدخل البلاد	enter country
تدخل جراحي	surgery; operation
تدخل عسكري	military intervention
تدخل في	interfere; intervene
تدخلا	intervention; intervene; interference; interfere
تدخلات	intervention; intervene; interference; interfere
تدخلت	intervention; intervene; interference; interfere
تدخين	smoking
تدرب	train; coach
تدرس	study; teach; consider
تدريب	training; train; exercise; drill
تدريب عسكري	military exercise; military drill
تدريبا	training; drill; exercise
تدريبات	exercise; drill; training
تدريبات عسكرية	military exercise; military drill; drill; maneuver
تدريبي	training; drill; exercise
تدريبية	training; drill; exercise
تدريجي	gradual; gradually
تدريجيا	gradual; gradually
تدريجية	gradual; gradually
تدريس	teaching
تدشين	inauguration; launch
تدعم	support; back
تدعو	call for; urge; invite; call
تدعي	claim; allege
تدعيم	strengthening; strengthen
تدفئة	heating
تدفع	pay; push
تدفق	flow; influx
تدفق نقدي	cash flow
تدفقا	flow; influx
تدفقات	flow; influx; inflow
تدفقات نقدية	cash flow
تدفقت	flow; influx
تدقيق	audit; scrutiny
تدقيقا	audit; scrutiny
تدلي	cast; give; make
تدليس	forgery; fraud
تدليك	massage
تدمر	palmyra; destroy
تدمير	destruction; destroy
تدميرا	destruction
تدنى	low; poor
تدهور	deterioration; deteriorate
تدهورا	deteriorate; deterioration
تدهورت	deteriorate
تدور	take place; revolve
تدوير	recycling; rotation
تدوير النفايات	recycling; recycle
تدير	manage; run; administer
تدين	condemn; convict
تذاكر	ticket
تذبذب	fluctuation
تذكار	memorial; commemorative
تذكاري	memorial; commemorative
تذكارية	memorial; commemorative
تذكر	mention; report; say; remember
تذكرة	ticket
تذكرت	remember
تذكير	remind; reminder
تذهب	go
تذوب	melt
ترأس	chair; head; lead
ترأست	chair; lead
تراب	soil; territory
تراب الجمهورية	territory
ترابي	soil; territory
ترابية	soil; territory
تراث	heritage; legacy
تراث عالمي	world heritage
تراثي	heritage
تراثية	heritage
تراجع	decline; retreat; drop; fall
تراجعا	decline; retreat; drop; fall
تراجعت	decline; retreat; fall
تراجعوا	decline; retreat; fall
تراخيص	license; permit
تراخيصا	license; permit
تراعي	consideration; take into account
ترافق	accompany
تراقب	monitor; monitoring; control; surveillance
تراكم	accumulation; cumulative; accumulate
تراكمي	accumulation; cumulative
ترام	tram
ترامب	trump; donald trump
ترامواي	tram
تراوح	range
تراوحت	range
تربة	soil
تربط	link; connect
تربوي	educational; education
تربوية	educational; education
تربية	education; educational
تربية وتعليم	education ministry; ministry of education
ترتبط	link; connect; relate
ترتدي	wear
ترتفع	rise; increase
ترتكب	commit
ترتيب	ranking; arrangement; rank
ترتيب الدوري	standings; table
ترتيبات	ranking; arrangement; rank
ترجح	expect; suggest; likely
ترجم	translate
ترجمات	translation
ترجمة	translation
ترحب	welcome
ترحل	leave; deport
ترحيب	welcome
ترحيبا	welcome
ترحيل	deportation; deport
ترحيله	deportation
ترحيلهم	deportation
ترخيص	license; permit
ترخيصا	license; permit
ترد	reply; response; respond
تردد	hesitate; frequency
تردد في	hesitate; frequency
ترددت	hesitate
ترسانة	arsenal
ترسانة نووية	nuclear arsenal
ترسل	send
ترسي	establish
ترسيخ	consolidate; entrench
ترشح	run; stand; candidacy
ترشحات	nomination; candidacy; run
ترشحت	run; stand
ترشحه	nomination; candidacy; run
ترشحها	nomination; candidacy; run
ترشيح	nomination; candidacy; nominate
ترشيحا	nomination; candidacy
ترشيحات	nomination; candidacy
ترشيحه	nomination; candidacy
ترشيد	rationalize
ترصد	monitor; detect; observe; spot
ترغب	want; wish; desire
ترف	luxury; welfare
ترفض	reject; refuse
ترفع	raise; lift
ترفيع	raise; lift
ترفيه	entertainment; leisure
ترفيهي	entertainment
ترفيهية	entertainment
ترقيات	promotion
ترقية	promotion; upgrade
ترك	leave
تركت	leave
تركز	focus
تركمان	turkmen
تركمانستان	turkmenistan
تركماني	turkmen
تركوا	leave
تركي	turkish
تركيا	turkey
تركيب	install; composition
تركيبة	install; composition
تركية	turkish
تركيز	focus; concentration
ترمب	trump; donald trump
ترمي إلى	aim
ترميم	restoration; renovation
ترهيب	intimidation
تروج	promote
ترودو	trudeau
ترويج	promotion; dealing; distribution; promote
ترويج المخدرات	drug dealing; drug trafficking; drug dealer
ترى	see; believe; view
تريد	want
تريفور	trevor
تريليون	trillion
تريليون دولار	trillion dollars
تريليونا	trillion
تريليونات	trillion
تريليوني	two trillion
ترينيداد وتوباغو	trinidad tobago
تزال	-
تزامن	coincide; simultaneous
تزامنا	coincide; simultaneous
تزايد	increase; grow
تزايدت	increase; grow
تزحلق	skiing; skating
تزداد	increase; grow
تزعم	claim; allege
تزلج	skiing; skating
تزن	weigh
تزوج	marry
تزوجت	marry
تزود	supply; provide
تزور	visit
تزويج القاصرات	child marriage
تزويد	supply
تزوير	fraud; forgery; forge; fake
تزوير الانتخابات	election fraud; vote rigging
تزوير انتخابي	election fraud; vote rigging
تزيد	increase; rise; exceed
تزييف	forgery; counterfeit; fake
تسأل	ask
تساءل	question; wonder
تساءلت	question; wonder
تساؤل	question; wonder
تساؤلات	question; wonder
تسارع	accelerate; speed up
تساعد	help; assist
تسافر	travel
تساقط	fall; precipitation
تساقط الأمطار	rainfall; rain
تساقط الثلوج	snowfall; snow
تساقط ثلجي	snowfall; snow
تساقطت	fall
تسامح	tolerance
تساند	support; back
تساهم	contribute
تسبب	cause
تسبب في	cause
تسببت	cause
تسببت في	cause
تستأنف	resume; appeal
تستثمر	invest
تستجيب	respond
تستحق	deserve
تستخدم	use
تستدعي	require; summon; recall
تستضيف	host
تستطيع	be able; manage; can; able
تستعد	prepare
تستعرض	review
تستعمل	use
تستعيد	regain; recapture; recover; restore
تستغل	exploit
تستفيد	benefit
تستقبل	receive; welcome
تستقطب	attract
تستقيل	resign
تستمر	continue; last
تستمع	listen; hear
تستنكر	condemn; denounce
تستهدف	target
تستهلك	consume
تستوجب	require
تستورد	import
تستوعب	absorb; accommodate
تستولي	seize; capture; take over
تسجل	record; register; registration; score
تسجيل	record; register; registration; recording
تسجيل الطلاب	enroll; join
تسجيل صوتي	audio recording; recording
تسجيل مصور	video; recording
تسجيلا	record; score; register
تسجيلا صوتيا	audio recording; recording
تسجيلات	recording; registration; record; score
تسجيلات صوتية	audio recording; recording
تسجيلات مصورة	video
تسحب	withdraw; pull; pull out
تسخير	harness
تسديد	repayment; payment; shot
تسديدة	shot
تسرب	leak
تسرب إشعاعي	radiation leak
تسرب النفط	oil spill; oil slick
تسرب غاز	gas leak
تسرب نفطي	oil spill; oil slick
تسربا	leak
تسربت	leak
تسرع	accelerate
تسرق	steal; rob
تسريب	leak
تسريبات	leak
تسريح	layoff; lay off; dismiss; demobilization
تسريح العمال	layoff; lay off; layoffs
تسريح الموظفين	layoff; job cut; lay off; layoffs
تسريع	accelerate; speed up; acceleration
تسع	nine
تسعة	nine
تسعة عشر	nineteen
تسعمائة	nine hundred
تسعون	ninety
تسعى	seek; strive
تسعير	pricing
تسعين	ninety
تسفر	result; leave
تسفير	deportation
تسقط	fall; collapse; drop
تسكن	live
تسلا	tesla
تسلح	arming; armament; arms
تسلسل	sequence
تسلط الضوء	highlight; shed light
تسلق	climbing
تسلل	infiltrate; sneak; infiltration; offside
تسللت	infiltrate; sneak
تسللوا	infiltrate; sneak
تسلم	receive; take over
تسلمت	receive; take over
تسلية	entertainment; amusement
تسليح	arming; armament; arm
تسليط الضوء	highlight; shed light
تسليم	hand over; delivery; extradition
تسليم المجرمين	extradition
تسليم المطلوبين	extradition
تسليمه	extradition; hand over; delivery
تسمح	allow; permit
تسمع	hear
تسمم	poisoning; poison
تسمم غذائي	food poisoning
تسمما	poisoning
تسمى	call; name
تسمية	name; call
تسميم	poisoning
تسنيم	tasnim
تسهيل	facilitate; facility
تسهيلات	facilitate; facility
تسوس	decay
تسوق	shopping
تسول	begging
تسونامي	tsunami
تسويات	settlement; compromise
تسوية	settlement; compromise
تسوية النزاع	conflict resolution
تسوية سلمية	peaceful solution
تسوية سياسية	political solution; political settlement
تسويته	settlement; compromise
تسويق	marketing
تسويقي	marketing
تسير	walk; go; proceed
تسيطر	control; seize
تشاؤم	pessimism
تشات جي بي تي	chatgpt
تشاد	chad
تشادي	chadian
تشادية	chadian
تشارك	participate; take part; share
تشارلز	charles
تشافيز	chavez
تشاهد	watch; see
تشاور	consultation; consult
تشاورا	consult
تشاورت	consult
تشاوري	consultation
تشاورية	consultation
تشتبه	suspect
تشتري	buy; purchase
تشجب	denounce; condemn
تشجع	encourage
تشجيع	encourage; encouragement
تشجيعا	encourage
تشخيص	diagnosis; diagnose
تشخيص المرض	diagnosis
تشخيصات	diagnosis; diagnose
تشخيصية	diagnosis; diagnose
تشدد	stress; emphasize; tighten; militancy
تشدد على	stress
تشديد	tightening; stress; tighten; emphasize
تشديد الأمن	tighten security
تشديد الإجراءات الأمنية	tighten security
تشرب	drink
تشرد	homelessness; displacement
تشرشل	churchill
تشرف	supervise; oversee
تشريح	autopsy
تشريح الجثة	autopsy
تشريد	displace; displacement
تشريع	legislation; legislative
تشريعات	legislation; legislative
تشريعي	legislation; legislative; parliamentary
تشريعية	legislation; legislative; parliamentary
تشرين الأول	october
تشرين الأول أكتوبر	october
تشرين الثاني	november
تشرين الثاني نوفمبر	november
تشعر	feel
تشغل	work; occupy; hold
تشغيل	operation; employment; operate
تشفير	encryption
تشكر	thank
تشكل	form; constitute; pose
تشكيل	form; constitute; formation; lineup
تشكيل الحكومة	form government
تشكيل حكومة جديدة	form government
تشكيلات	formation; lineup
تشكيلة	form; constitute; formation; lineup
تشلسي	chelsea
تشمل	include; contain; cover; comprehensive
تشن	launch
تشهد	witness; see; testify
تشهير	defamation; slander
تشويه	distortion
تشيد	praise; hail; build
تشير	point out; indicate; refer; note
تشيك	czech; czech republic
تشيكي	czech
تشيكيا	czech republic
تشيكية	czech
تشيلسي	chelsea
تشيلي	chile
تشيلية	chilean
تشييد	build; construction
تشييع	funeral; burial
تشييع جنازة	funeral; burial
تصاب	injure; infect; wound; hit
تصادر	confiscate; seize; seizure
تصادق	approve; ratify; approval
تصادم	clash; collision; collide; crash
تصادم قطارين	train collision; train crash
تصادمت	collide; crash
تصاعد	escalate; rise; escalation
تصاعدت	escalate; rise; escalation
تصالح	reconciliation; national reconciliation
تصاميم	design; determination
تصبح	become
تصحر	desertification
تصحيح	correction; correct
تصدت	confront; counter; repel
تصدر	top; lead; issue; export
تصدرت	lead; top; leader
تصدي	confront; counter; repel; intercept
تصدير	export
تصدير الحبوب	grain export; grain deal
تصديق	ratify; ratification; approval; certification
تصر	insist
تصرح	state; declare; say
تصرف	act; behavior; management
تصرفا	behavior; act
تصرفات	act; behavior; management
تصرفت	act; behavior; management
تصريح	statement; remark
تصريح صحفي	press statement
تصريحا	statement; remark
تصريحات	statement; remark
تصريحاته	statement; remark
تصريحاتها	statement; remark
تصريف الأعمال	caretaker
تصعد	rise; climb; escalate
تصعيد	escalation; escalate
تصعيد عسكري	escalation; military escalation
تصعيدا	escalation
تصعيدي	escalatory
تصعيدية	escalatory
تصف	describe
تصفح	browse
تصفيات	qualify; qualifier; qualifying; qualifiers
تصفيات المونديال	world cup qualifier
تصفيات كأس العالم	world cup qualifier; world cup qualifiers
تصفية	liquidation; elimination; qualifying
تصفيق	applause
تصل	arrive; reach
تصمم	design
تصميم	design; determination
تصميما	design; determination
تصميمات	design; determination
تصنع	make; manufacture
تصنف	classify; rank; designate
تصنيع	manufacturing; manufacture
تصنيف	ranking; classification; rating
تصنيف ائتماني	credit rating
تصنيف سيادي	sovereign rating
تصنيفا	rating; ranking; classification
تصنيفات	ranking; classification; rating
تصوت	vote
تصور	vision; perception
تصويت	vote; voting; voice; sound
تصويت بالثقة	confidence vote
تصويتا	vote
تصوير	photography; filming; photograph
تصيب	hit; strike; wound; injure
تصيد	phishing
تضاءل	dwindle; diminish
تضاؤل	dwindle
تضاعف	double
تضاعفت	double
تضامن	solidarity
تضامنا	solidarity
تضامنه	solidarity
تضامنها	solidarity
تضامني	solidarity
تضحيات	sacrifice
تضحية	sacrifice
تضخم	inflation
تضخمي	inflationary
تضخمية	inflationary
تضر	harm; damage
تضرب	strike; hit; beat
تضرر	be damaged; damage; affect; hit
تضررت	be damaged; damage; affect; hit
تضرروا	damage; affect; hit
تضطر	force
تضع	put; place; give birth
تضغط	press; pressure
تضليل	disinformation; misleading; misinformation; mislead
تضم	include; annex
تضمن	include; contain; guarantee; ensure
تضمن ل	guarantee; ensure
تضمنت	include; contain
تضيف	add
تطالب	demand; call for; call; urge
تطاوين	tataouine
تطبق	apply; implement
تطبيع	normalization
تطبيع العلاقات	normalization; normalize relations
تطبيق	application; implementation; apply; app
تطبيقا	application; app; implementation
تطبيقات	application; implementation; apply; app
تطبيقه	application; implementation; apply
تطبيقي	applied
تطرح	raise; put forward; propose
تطرد	expel; expulsion; dismiss; parcel
تطرف	extremism
تطرف عنيف	violent extremism
تطرفا	extremism
تطرق	address; discuss
تطرقت	address; discuss
تطرقوا	address; discuss
تطعيم	vaccination; vaccinate
تطعيمات	vaccination; vaccinate
تطلب	request; require; demand; ask
تطلبت	require
تطلع	aspiration; look forward; aspire
تطلعات	aspiration; look forward
تطلق	launch; release; fire
تطليق	divorce
تطهير	cleansing; purge
تطهير عرقي	ethnic cleansing
تطور	develop; development; evolve
تطور بيولوجي	evolution
تطورا	development
تطورات	development
تطورت	develop; evolve
تطوع	volunteer; volunteering
تطوعي	volunteer
تطوق	surround; encircle
تطوير	develop; development
تطويرا	develop; development
تطويق	surround; encircle
تطيح	overthrow; oust; topple
تظاهر	demonstrate; protest
تظاهرات	demonstration; protest
تظاهرة	demonstration; event; protest
تظاهرت	demonstrate; protest
تظاهروا	demonstrate; protest
تظل	remain
تظن	think
تظهر	show; appear
تعابير	expression
تعادل	draw; tie
تعادل سلبي	goalless draw
تعادلا	draw; tie
تعادلت	draw; tie
تعارض	oppose; conflict
تعاز	condolence
تعازي	condolence
تعازيه	condolence
تعاطف	sympathy
تعاطي	use; deal
تعاطي المخدرات	drug use; drug abuse
تعاطي المنشطات	doping
تعاف	recovery; rebound; recover
تعافت	recover
تعافى	recover; recovery; rebound
تعاقب	punish; punishment
تعاقدي	contractual
تعالج	treat; address
تعامل	deal; handle; treatment
تعاملات	transaction; dealing; trading session; trading
تعاني	suffer
تعاون	cooperation; cooperate
تعاون أمني	security cooperation
تعاون اقتصادي	economic cooperation
تعاون عسكري	military cooperation
تعاون مشترك	bilateral cooperation; cooperation
تعاونا	cooperation; cooperate
تعاونت	cooperate
تعاوننا	cooperation; cooperate
تعاوني	cooperative
تعاونية	cooperative
تعايش	coexistence; peaceful coexistence
تعايش سلمي	coexistence; peaceful coexistence
تعبئة	mobilization
تعبئة جزئية	partial mobilization
تعبر	express; cross
تعبر عن	express
تعبير	express; expression
تعبير عن	expression
تعبيرا	expression
تعبيرات	expression
تعبيره	-
تعبيرها	-
تعتبر	consider
تعتدي	attack; assault
تعتذر	apologize
تعترف	admit; recognize; confess
تعتزم	intend; plan
تعتقد	believe; think
تعتقل	arrest; detain
تعتمد	adopt; rely; depend
تعثر	stall; falter; stumble; default
تعثرت	stall; falter
تعد	consider; prepare
تعداد سكان	census; population
تعداد سكاني	census; population
تعدد	pluralism; multiplicity; plurality
تعددية	pluralism
تعدم	execution; execute
تعديل	amendment; adjustment; modify; modification
تعديل الدستور	constitutional amendment
تعديل دستوري	constitutional amendment
تعديل وزاري	cabinet reshuffle
تعديلا	amendment; modification; amend
تعديلات	amendment; adjustment; modify; modification
تعديلات دستورية	constitutional amendment
تعدين	mining
تعذب	torture
تعذر	unable
تعذيب	torture
تعذيبا	torture
تعذيبه	torture
تعذيبهم	torture
تعرب	express
تعرض	offer; show; display; present
تعرض للتعذيب	torture
تعرض لهجوم	attack
تعرضت	face; suffer; come under; subject
تعرضت لهجوم	attack
تعرضه	face; suffer; come under
تعرضها	face; suffer; come under
تعرضهم	face; suffer; come under
تعرضوا	face; suffer; come under; subject
تعرف	know
تعرف على	identify
تعرفة	tariff
تعرقل	obstruct; hinder; block
تعريف	identify; definition
تعريفات	tariff
تعريفات جمركية	tariff; customs duty; tariffs
تعريفة	tariff
تعريفة جمركية	tariff; customs duty
تعزز	strengthen; enhance; boost; promote
تعزل	isolate; impeach; remove
تعزية	condolence
تعزيز	strengthen; enhance; boost; promote
تعزيز الأمن	tighten security
تعزيزا	strengthen; enhance; boost; promote
تعزيزات	reinforcement
تعزيزات أمنية	reinforcement
تعزيزات عسكرية	reinforcement
تعزيزه	strengthen; enhance; boost; promote
تعسفي	arbitrary
تعسفية	arbitrary
تعطل	breakdown; stop; disruption; disrupt
تعطلت	break down; disrupt
تعطي	give
تعطيل	disrupt; disruption; break down
تعقب	track; trace
تعقبت	track
تعقد	hold
تعقيب	comment
تعقيد	complexity; complication
تعقيدات	complexity; complication
تعقيم	sterilization; disinfection
تعكس	reflect
تعلق	relate; concern; comment; suspend
تعلقت	concern; relate
تعلم	learn; know; learning
تعلن	announce; declare
تعليق	suspension; comment; suspend
تعليق العضوية	suspend membership
تعليق مؤقت	suspension
تعليقا	comment; suspension
تعليقات	comment
تعليقه	comment; suspension
تعليم	education
تعليم عال	higher education
تعليما	education
تعليمات	instruction
تعليمي	educational
تعليمية	educational
تعمد	deliberate
تعمل	work; job
تعميق	deepen
تعميم	circular; generalize
تعني	mean
تعهد	pledge; vow; promise; commitment
تعهدا	pledge; vow; promise
تعهدات	pledge; vow; promise; commitment
تعهدت	pledge; vow; promise
تعهدوا	pledge; vow; promise
تعهيد	outsourcing
تعود	return
تعويض	compensation; reimburse
تعويضات	compensation; reparations
تعويم	flotation; float
تعويم الجنيه	pound flotation
تعويم العملة	float currency
تعيد	return; restore
تعيش	live
تعين	appoint
تعينه	appoint
تعيين	appointment; appoint
تعيينات	appoint; appointment
تعيينه	appoint; appointment
تعيينها	appoint; appointment
تغادر	leave; depart
تغذية	nutrition; feeding
تغرد	tweet
تغريدات	tweet
تغريدة	tweet
تغريم	fine
تغضب	anger
تغطي	cover
تغطية	cover; coverage
تغطية صحفية	press coverage
تغلب	overcome; beat; defeat
تغلبت	beat; defeat; overcome
تغلبوا	beat; defeat; overcome
تغلق	close; closure; shut
تغمر	flood; inundate
تغني	sing
تغيب	absent; miss
تغيبت	absent
تغير	change
تغير المناخ	climate change
تغيرا	change
تغيرات	change
تغيرات المناخ	climate change
تغيرات مناخية	climate change
تغيرت	change
تغيير	change
تغييرا	change
تغييرات	change
تفاؤل	optimism
تفاجأ	surprise
تفاح	apple
تفاحة	apple
تفاخر	boast
تفادي	avoid
تفاديا	avoid
تفاصيل	detail; detailed
تفاقم	worsen; aggravate
تفاقمت	worsen; aggravate
تفاهم	understanding; understand
تفاهما	understanding
تفاهمات	understanding; understand
تفاوت	disparity; inequality
تفاوتات	disparity
تفاوض	negotiation; talks; negotiate
تفاوضت	negotiate
تفاوضوا	negotiate
تفاوضي	negotiation; talks; negotiate; negotiating
تفاوضية	negotiation; talks; negotiate
تفتتح	opening; open; inaugurate
تفتح	open
تفتش	search; inspect
تفتيش	search; inspection
تفتيشه	search; inspection
تفجر	blow up; detonate; dawn
تفجير	bombing; explosion; blast
تفجير انتحاري	suicide attack; suicide bombing
تفجير سيارة مفخخة	car bomb
تفجيرا	bombing; explosion; blast
تفجيرا انتحاريا	suicide attack; suicide bombing
تفجيرات	bombing; explosion; blast
تفجيرات انتحارية	suicide attack; suicide bombing
تفجيرين	bombing; explosion; blast
تفحص	examine; check
تفر	flee; escape
تفرج	release; free
تفرض	impose
تفرض عقوبات	impose sanctions
تفرق	disperse
تفريغ	unload
تفريق	disperse
تفريق المتظاهرين	disperse protesters
تفريق المحتجين	disperse protesters
تفسير	explanation; interpretation
تفش	outbreak; spread
تفشت	outbreak; spread
تفشل	fail
تفشي	outbreak; spread
تفشي الفيروس	outbreak; spread
تفشي المرض	outbreak; spread
تفشي فيروس كورونا	coronavirus outbreak
تفشي كورونا	coronavirus outbreak
تفصيل	detail; detailed
تفصيلي	detailed; detail
تفصيلية	detailed; detail
تفضل	prefer
تفضيلي	preferential
تفعيل	activate; activation
تفقد	inspect; lose
تفكر	think
تفكك	dismantle; disintegrate
تفكير	thinking; think
تفكيك	dismantle; dismantling; disintegrate
تفكيك خلية	dismantle cell
تفكيك شبكة	dismantle network
تفهم	understand; understanding
تفوز	win
تفوق	exceed; outperform; superiority; excel
تفوقت	exceed; outperform
تفويض	mandate; authorize
تفويضا	mandate; authorize
تفيد	report; say; indicate
تقابل	meet; interview
تقاتل	fight; fighting
تقارب	rapprochement
تقاربا	rapprochement
تقاربت	rapprochement
تقارير	report
تقاسم السلطة	power sharing; power-sharing
تقاضي	litigation; receive; earn
تقاطع	boycott; interrupt; intersection
تقاطعات	intersection
تقاعد	retirement
تقاليد	tradition
تقاوم	resist
تقبل	accept
تقترب	approach; near
تقترح	propose; suggest
تقترض	borrow
تقتضي	require
تقتل	kill; murder; killing
تقدر	estimate; appreciate
تقدر ب	estimate
تقدم	advance; progress; submit; offer
تقدم بطلب	apply; request
تقدم كبير	great progress; breakthrough
تقدما	advance; progress; submit
تقدمت	advance; progress; submit
تقدموا	advance; progress; submit
تقدير	estimate; appreciation
تقدير كبير	appreciation
تقديرا	estimate; appreciation
تقديرات	estimate; appreciation
تقديم	present; provide; offer; submit
تقديم استقالته	resign; submit resignation
تقديمه	present; provide; offer; submit
تقر	approve; acknowledge; admit
تقرأ	read; reading
تقرر	decide
تقرر أن	decide
تقريبا	nearly; approximately
تقريبي	approximate
تقريبية	approximate
تقرير	report
تقرير المصير	self-determination
تقريرا	report
تقريره	report
تقريرها	report
تقسيم	division; partition; divide
تقشف	austerity; austerity measure
تقشفي	austerity; austerity measure
تقشفية	austerity; austerity measure
تقصف	bomb; shell; bombard
تقصير	neglect; negligence; failure
تقضي	rule; spend; order; stipulate
تقطع	cut; sever
تقع	locate; lie; occur; happen
تقف	stand; stop
تقل	decrease; less
تقلب	volatility; volatile; fluctuation
تقلبات	volatility; volatile; fluctuation
تقلص	reduce; cut
تقلع	take off; takeoff
تقلل	reduce
تقليد	tradition; imitation
تقليدي	traditional; conventional
تقليديا	traditional
تقليدية	traditional; conventional
تقليص	cut; reduce; reduction
تقليل	cut; reduce; reduction
تقني	technician; technical
تقنيا	technical; technician
تقنيات	technology; technique
تقنية	technology; technique; technical
تقنية الجيل الخامس	5g
تقنية المعلومات	information technology
تقنين	legalization
تقنيون	technical; technician
تقنيين	technical; technician
تقود	lead; drive
تقوده	lead
تقودها	lead
تقول	say
تقوم	-
تقويض	undermine
تقويم	calendar
تقيؤ	vomiting
تقيم	reside; live; hold
تقييم	assessment; evaluation
تقييما	assessment; evaluation
تقييمات	assessment; evaluation
تكاد	-
تكاليف	cost
تكاليف المعيشة	cost of living; high cost
تكامل	integration
تكبد	suffer; incur
تكبدت	suffer; incur
تكبدوا	suffer; incur
تكتب	write
تكتشف	discover; detect
تكتل	bloc; conglomerate
تكتيك	tactic; tactical
تكتيكي	tactic; tactical
تكتيكية	tactic; tactical
تكثف	intensify
تكثيف	intensify
تكرار	repeat; reiterate; repetition; repeated
تكرر	repeat; reiterate; repetition; repeated
تكررت	repeat; repetition; repeated
تكرم	honor
تكريت	tikrit
تكرير	refining
تكريم	honor; tribute
تكساس	texas
تكسب	win; gain; earn
تكشف	reveal; disclose; uncover
تكفل	take charge; ensure
تكفلت	take charge; ensure
تكفير	takfir
تكفيري	takfiri; extremist
تكفيرية	takfiri; extremist
تكفيريين	takfiri; extremist
تكلف	cost; assign
تكلفة	cost
تكلفة المعيشة	cost of living; high cost
تكلم	speak; talk
تكلمت	speak; talk
تكليف	assign; task; charge; mandate
تكمل	complete
تكن	-
تكنولوجي	technology; technological
تكنولوجيا	technology; technique
تكنولوجيا المعلومات	information technology
تكنولوجيات	technology; technique
تكنولوجية	technology; technological
تكون	-
تكون من	consist; component
تكوين	formation; training
تكوين مهني	vocational training
تل	hill
تل أبيب	tel aviv
تلاحظ	note; notice; observe
تلاحق	pursue; prosecute
تلاعب	manipulation; tampering
تلاعبا	manipulation; tampering
تلال	hill
تلاميذ	pupil; student; schoolchild
تلبي	meet; respond
تلبية	meet; respond
تلتزم	commit; comply; adhere; commitment
تلتقي	meet
تلجأ	resort; flee
تلد	give birth
تلسكوب	telescope
تلعب	play
تلعب دورا	play role
تلغرام	telegram
تلغي	cancel; abolish; annul
تلفاز	television; tv
تلفت	point out; note
تلفزة	television; tv
تلفزي	television; tv
تلفزية	television; tv
تلفزيون	television; tv
تلفزيون الدولة	state television; state tv
تلفزيوني	television; televised; tv
تلفزيونيا	television; televised
تلفزيونية	television; televised; tv
تلقت	receive
تلقوا	receive
تلقوا اللقاح	vaccination; vaccinate
تلقى العلاج	receive treatment
تلقي	receive; deliver; throw
تلقيت	receive
تلقيح	vaccination; vaccinate
تلك	-
تلميذ	pupil; student; schoolchild
تلميذا	pupil; student; schoolchild
تلميذات	pupil; student; schoolchild; schoolgirl
تلميذة	pupil; student; schoolchild; schoolgirl
تلميذين	pupil; student; schoolchild
تلو	-
تلوث	pollution; contamination; polluted
تلوث إشعاعي	radioactive contamination
تلوث الهواء	air pollution
تلوثا	pollution; contamination; polluted
تلويث	pollution; contamination; polluted
تليجرام	telegram
تليسكوب	telescope
تليغرام	telegram
تم	-
تم إجلاء	evacuation; evacuate
تم الإعلان عن	announce
تم الاحتفاظ	detention; custody; retain
تماثل للشفاء	recover
تماثيل	statue
تمارس	practice; exercise
تمارين	exercise; drill; training
تمارين عسكرية	military exercise; military drill
تماسك	cohesion
تماسيح	crocodile
تماشيا	keep pace; line
تماما	-
تمت	-
تمت إدانته	be convicted
تمت المصادقة	approve; ratify; approval
تمتد	extend; stretch
تمتع	enjoy
تمتعت	enjoy
تمتلك	own; possess
تمتنع	abstain; refrain
تمثال	statue
تمثالا	statue
تمثل	represent; consist
تمثل أمام	appear before
تمثلت	consist
تمثيل	representation; acting
تمثيلية	representation
تمدد	extend; expand; expansion
تمديد	extend; extension
تمديد حالة الطوارئ	extend; extension
تمر	pass; go through; date
تمرد	rebellion; insurgency; mutiny
تمردا	rebellion; insurgency; mutiny
تمريرة	pass
تمريض	nursing
تمرين	exercise; training
تمزق	tear
تمس	affect; harm
تمساح	crocodile
تمسك	adhere; insist; stick
تمسكت	adhere; insist; stick
تمسكه	adhere; insist; stick
تمشيط	sweep; combing
تمضي	spend; sign
تمكن	be able; manage; can; able
تمكن من	be able; manage
تمكنت	be able; manage; can; able
تمكنوا	be able; manage; can; able
تمكين	empowerment; enable; empower
تمكين المرأة	empowerment of women
تمكينه	empower; enable
تمكينها	empower; enable
تمكينهم	empower; enable
تملك	own; possess
تمنت	wish; hope
تمنح	grant; award; give; scholarship
تمنع	prevent; ban; prohibit
تمنى	wish; hope
تمنيات	wish
تمهيد	pave; pave way; prelude
تمهيدي	preliminary; primary
تمهيدية	preliminary; primary
تموت	die
تمور	date
تموز	july
تموز يوليو	july
تمول	finance; fund
تمويل	funding; finance; financing; fund
تمويل الإرهاب	terrorism financing; terrorist financing; terror financing
تمويلا	financing; funding; fund
تمويلات	funding; finance; financing
تميل إلى	tend
تمييز	discrimination; distinguish
تمييزا	discrimination; distinguish
تمييزي	discriminatory
تمييزية	discriminatory
تنازل	concession; concede; waive
تنازلات	concession; concede; waive
تنازلت	concession; concede; waive
تناشد	appeal; urge
تنافس	compete; competition
تنافس على	compete
تنافسي	competitive
تنافسية	competitive; competition; competitiveness
تناقش	discuss
تناقض	contradiction
تناقضات	contradiction
تنال	win; obtain; gain
تناهز	nearly; around
تناول	address; discuss; take; eat
تناول الطعام	eat
تناولت	address; discuss; take; eat
تناولوا	address; discuss; take; eat
تنبيه	warning; alert
تنتج	produce; result
تنتخب	elect
تنتشر	spread; deploy
تنتظر	wait; await
تنتقد	criticize
تنتقل	move; transfer; transition
تنتقم	avenge; retaliate
تنتمي	belong; member
تنتهك	violate
تنتهي	end; finish; expire
تنجح	succeed; manage
تنجو	survive; escape
تنحى	step down
تنحيه	step down
تنخفض	fall; decline; decrease; drop
تندد	condemn; denounce
تندرج	fall; part
تندلع	break out; erupt; outbreak
تنديد	condemnation; condemn; denounce
تنديدا	condemnation; protest; denounce
تنزاني	tanzanian
تنزانيا	tanzania
تنزل	come down; descend
تنزلق	slide; slip
تنزيل	download
تنس	tennis
تنس الطاولة	table tennis
تنسحب	withdraw; pull out
تنسق	coordinate
تنسيق	coordination; coordinate
تنسيقا	coordination; coordinate
تنسيقي	coordination; coordinate
تنسيقيات	coordination committee
تنسيقية	coordination; coordination committee
تنشئ	establish; create
تنشر	publish; post; deploy
تنشط	active; operate
تنشيط	stimulate; activate
تنص	stipulate; provide
تنصت	wiretapping; eavesdropping
تنصح	advise; advice
تنصيب	inauguration; inaugurate
تنضم	join
تنطلق	start; launch; kick off
تنظر	look; consider; view
تنظف	clean
تنظم	organize; hold
تنظيف	cleaning; cleanliness; clean; cleanup
تنظيم	organization; group; regulation; organize
تنظيم إرهابي	terrorist group; terrorist organization
تنظيم الدولة	islamic state; isis
تنظيم الدولة الإسلامية	islamic state; isis
تنظيم القاعدة	al-qaeda; al qaeda; base
تنظيم القاعدة الإرهابي	al-qaeda; al qaeda
تنظيم داعش	islamic state; isis
تنظيم داعش الإرهابي	islamic state; isis
تنظيما	organization; group; regulation; organize
تنظيمات	organization; group; regulation
تنظيمي	regulatory; organizational
تنظيمية	regulatory; organizational
تنعقد	be held; hold; convene
تنفجر	explode
تنفذ	carry out; implement; execute
تنفس	breathe; breathing; respiratory
تنفسي	respiratory
تنفسية	respiratory
تنفق	spend
تنفي	deny; denial
تنفيذ	implementation; carry out; execute; implement
تنفيذا	implementation; carry out; implement
تنفيذه	implementation; carry out; implement
تنفيذي	executive
تنفيذيا	executive
تنفيذية	executive
تنفيذيون	executive
تنفيذيين	executive
تنقذ	rescue; save
تنقل	transport; transfer; quote; report
تنقيب	exploration; drilling; dig; excavation
تنقيب عن النفط	exploration; drilling; dig
تنقيح	amendment; adjustment; modify
تنقيحات	amendment; adjustment; modify
تنكر	deny
تنمر	bullying
تنمو	grow
تنموي	development; developmental
تنموية	development; developmental
تنمية	development
تنمية مستدامة	sustainable development
تنهار	collapse
تنهي	end; finish
تنوع	diversity
تنوع بيولوجي	biodiversity
تنوعا	diversity
تنوعت	differ; vary
تنوي	intend
تنويع	diversification; diversify
تهاجم	attack
تهاني	congratulate
تهاوت	plunge; tumble
تهاوى	plunge; tumble
تهب	blow
تهبط	land; fall; drop
تهتم	care; interest
تهجير	displacement
تهجير قسري	forced displacement
تهدأ	calm; quiet
تهدئة	calm; de-escalation; truce
تهدئة الأوضاع	calm; de-escalation; truce
تهدد	threaten
تهدف	aim
تهديد	threat
تهديد أمني	security threat
تهديد إرهابي	terrorist threat; terror threat
تهديدا	threat
تهديدات	threat
تهديداته	threat
تهرب	evasion; flee; evade
تهرب ضريبي	tax evasion
تهريب	smuggling; smuggle; trafficking
تهريب الأسلحة	arms smuggling
تهريب البشر	human trafficking; people smuggling; human smuggling; people smuggler
تهريب المخدرات	drug dealing; drug trafficking; drug dealer; drug smuggling
تهريب المهاجرين	people smuggling; human smuggling; people smuggler
تهزم	defeat; beat
تهم	charge; accusation
تهمة	charge; accusation
تهمل	neglect
تهنئ	congratulate; congratulation
تهنئة	congratulate; congratulation
تهويل	intimidation
توابع الزلزال	aftershock
توابل	spice
تواجد	presence; exist
تواجه	face; confront
تواجهها	face; confront
تواريخ	date; history
توازن	balance; equilibrium
تواصل	continue; communication
تواصل اجتماعي	social media
تواصلت	continue
تواصلوا	continue
توافد	flock
توافق	consensus; accord; agreement; agree
توافق آراء	consensus
توافقا	consensus; agreement
توافقت	agree
توافقي	consensual; consensus
توافقية	consensual; consensus
توال	succession
توالي	succession
توانسة	tunisian
توتال	total
توتال إنرجيز	totalenergies
توتر	tension; tense
توتر نفسي	stress
توترا	tension; tense
توترات	tension; tense
توتنهام	tottenham
توج	crown; win
توجت	crown; win
توجد	exist; presence; find; there
توجه	head; direction; trend; direct
توجه رسالة	direct; send
توجها	trend; orientation
توجهات	trend; orientation; direction
توجهت	head; go
توجهوا	head; go
توجيه	directive; direct; guidance
توجيه الاتهام	charge; indict
توجيه الاتهامات	charge; indict
توجيه تهمة	charge; indict
توجيهات	directive; guidance
توجيهي	guiding; guidance
توجيهية	guiding; guidance
توحد	autism
توحيد	unification; unify; unified
توخي الحذر	exercise caution
تودع	deposit; place
تودي بحياة	kill; claim life
توربينات الرياح	wind turbine
تورط	involvement; involve; involved
تورطت	involvement; involve; involved
تورطه	involvement; involved
تورطها	involvement; involved
تورطهم	involvement; involved
تورونتو	toronto
توريد	import
توريس	torres
تورينو	turin
توزر	tozeur
توزع	distribute
توزيع	distribution; distribute
توزيعات	distribution; dividend
توزيعات أرباح	dividend
توزيعات نقدية	cash dividend
توزيعها	distribution
توسط	mediate; broker
توسطت	mediate; broker
توسع	expand; expansion
توسعت	expand; expansion
توسك	tusk
توسيع	expand; expansion
توشيبا	toshiba
توصل	reach
توصلت	reach
توصلوا	reach
توصلوا إلى اتفاق	reach agreement; reach deal
توصي	recommend
توصيات	recommendation
توصية	recommendation
توصيف	describe
توضح	explain; clarify; clarification
توضيح	clarification; explanation; clarify; explain
توضيحا	clarification; explanation; clarify; explain
توضيحات	clarification; explanation; clarify; explain
توضيحي	illustrative
توضيحية	illustrative
توظف	employ; hire
توظيف	employment; recruitment; hire
توعية	awareness; consciousness; awareness campaign
توغل	incursion
توغلا	incursion
توغلت	incursion
توغو	togo
توفر	provide; save; available; availability
توفرت	available; provide
توفوا	die; pass away
توفي	die; pass away
توفيت	die; pass away
توفير	provide; save; saving
توفير فرص عمل	job creation; create job
توقع	expect; predict; forecast; expectation
توقع على	sign
توقعا	expectation; forecast; expect
توقعات	expectation; forecast; expect
توقعات الطقس	weather forecast
توقعت	expect; predict; forecast
توقعوا	expect; predict; forecast
توقف	stop; halt; arrest; suspend
توقف عن	stop
توقفت	stop; halt
توقفوا	stop; halt
توقيت	timing; time
توقيت غرينتش	gmt
توقيع	sign; signature; signing
توقيع اتفاق	sign agreement
توقيع اتفاقية	sign agreement
توقيعا	signing; signature
توقيعات	sign; signature; signing
توقيف	arrest; stop; suspend; detention
توقيفات	arrest; stop; suspend
تولت	assume; take over; take
تولوا	assume; take over
تولوز	toulouse
تولى	assume; take over; take
تولى منصبه	take office
توليد	generation
توليه	assume; take over
توليه منصبه	take office
توليها	assume; take over
توم	tom
توم كروز	tom cruise
توماس	thomas
تومبسون	thompson
تومسون	thompson; thomson
تونس	tunisia; tunis
تونس العاصمة	tunis; capital tunis
تونسي	tunisian
تونسيا	tunisian
تونسيات	tunisian
تونسية	tunisian
تونسيون	tunisian
تونسيين	tunisian
تونسيين بالخارج	expatriate
توني	tony
توني بلير	tony blair
تويتر	twitter
تويوتا	toyota
تيار	current; movement; stream
تيارا	current; movement
تيارات	current; movement
تيبت	tibet
تيد	ted
تيد كروز	ted cruz
تيرانا	tirana
تيرنر	turner
تيري	terry; thierry
تيريزا	theresa; teresa
تيريزا ماي	theresa may
تيسلا	tesla
تيسير	facilitate
تيغراي	tigray
تيك توك	tiktok
تيكتوك	tiktok
تيلرسون	tillerson
تيم	tim
تيم كوك	tim cook
تيموثي	timothy
تيمور الشرقية	east timor
تينسنت	tencent
تينيسي	tennessee
ثأر	revenge; retaliation; erupt; revolt
ثائر	rebel; revolutionary
ثائرين	rebel; revolutionary
ثابت	constant; steady; fixed
ثابتة	constant; steady; fixed
ثالث	third
ثالثا	third
ثالثة	third
ثامن	eighth
ثامنة	eighth
ثان	second
ثانوي	secondary
ثانوية	secondary
ثانوية عامة	secondary school
ثاني	second
ثاني أكسيد الكربون	carbon dioxide
ثاني أوكسيد الكربون	carbon dioxide
ثانيا	second; secondly
ثانية	second
ثبت	prove; show; turn out
ثبتت	prove; show; turn out
ثروات	wealth; fortune; resource
ثروة	wealth; fortune
ثري	rich; wealthy
ثرية	rich; wealthy
ثعابين	snake
ثعالب	fox
ثعبان	snake
ثعلب	fox
ثغرات	loophole; vulnerability; gap
ثغرة	loophole; vulnerability; gap
ثقافات	culture
ثقافة	culture; cultural
ثقافي	culture; cultural
ثقافيا	cultural
ثقافية	culture; cultural
ثقال	heavy
ثقب أسود	black hole
ثقة	trust; confidence
ثقة المستهلكين	consumer confidence
ثقل	burden; weight; heavy
ثقوب سوداء	black hole
ثقيل	heavy
ثقيلا	heavy
ثقيلة	heavy
ثكنات	barracks
ثكنة	barracks
ثكنة عسكرية	barracks
ثلاث	three
ثلاث سنوات	three years
ثلاثاء	tuesday
ثلاثة	three
ثلاثة عشر	thirteen
ثلاثمئة	three hundred
ثلاثمائة	three hundred
ثلاثون	thirty
ثلاثي	tripartite; trilateral; triple; trio
ثلاثي الأبعاد	three-dimensional; 3d
ثلاثية	tripartite; trilateral; triple; trio
ثلاثية الأبعاد	three-dimensional; 3d
ثلاثين	thirty
ثلاجة	refrigerator
ثلث	third
ثلثا	two-thirds
ثلثي	two-thirds
ثلثين	two-thirds
ثلج	snow; ice
ثلجي	snow; ice
ثلجية	snow; ice
ثلوج	snow; ice
ثلوجا	snow; ice
ثم	-
ثمان	eight
ثمانمائة	eight hundred
ثمانون	eighty
ثماني	eight
ثمانية	eight
ثمانية عشر	eighteen
ثمانين	eighty
ثمة	-
ثمن	price
ثمن النهائي	round of 16
ثمين	precious; valuable; precious metal
ثمينة	precious; valuable; precious metal
ثنائي	bilateral; dual; duo
ثنائيا	bilateral
ثنائية	bilateral; dual; duo
ثوار	rebel; revolutionary
ثوان	second
ثواني	second
ثوب	dress
ثور	bull; ox
ثورات	revolution
ثورات الربيع العربي	arab spring
ثوران	eruption; erupt
ثوران بركان	eruption; erupt
ثوران بركاني	eruption; erupt
ثورة	revolution
ثورة الياسمين	jasmine revolution
ثورتهم	revolution
ثوري	revolutionary
ثوريا	revolutionary
ثورية	revolutionary
ثوم	garlic
ثياب	clothes; clothing; uniform
ثيران	bull; ox
جئت	come
جئنا	come
جاء	come
جاء في	come
جاءت	come
جاؤوا	come
جائحة	pandemic
جائحة كورونا	coronavirus; coronavirus pandemic
جائزة	prize; award
جائزة أوسكار	oscar; academy award
جائزة نوبل	nobel prize; nobel peace prize
جائزة نوبل للسلام	nobel prize; nobel peace prize
جائع	hungry
جائعة	hungry
جائعين	hungry
جاد	serious
جادة	avenue; serious
جاذبية	gravity; attractiveness
جار	neighbor; current; ongoing
جارديان	guardian
جاره	neighbor; ongoing; neighboring
جاري	current; this month; ongoing
جارية	ongoing; current
جاريد كوشنر	jared kushner
جازبروم	gazprom
جاستن	justin
جاستن ترودو	justin trudeau
جاسوس	spy
جاسوسا	spy
جاسوسية	espionage; spying
جاسيندا أرديرن	jacinda ardern
جاف	dry
جافة	dry
جاك	jack; jacques
جاك شيراك	jacques chirac
جاكرتا	jakarta
جاكسون	jackson
جاكوب	jacob
جاكوب زوما	jacob zuma
جاكوبس	jacobs
جاليات	community; expatriate
جالية	community; expatriate
جامايكا	jamaica
جامايكي	jamaican
جامع	mosque; comprehensive
جامعات	university; federation; league
جامعة	university; federation; league
جامعة أكسفورد	oxford; oxford university
جامعة الدول العربية	arab league
جامعة كامبريدج	cambridge; cambridge university
جامعة هارفارد	harvard; harvard university
جامعي	university; academic
جامعية	university; academic
جامعيين	university
جان	jean; jan
جان كلود يونكر	jean-claude juncker
جان لوك ميلانشون	jean-luc melenchon
جانب	side; party; aspect
جانبه	-
جانبين	side; party; two sides
جانفي	january
جاني	perpetrator
جانيت	janet
جانيت يلين	janet yellen
جاهز	ready
جاهزا	ready
جاهزة	ready
جاهزون	ready
جاهزية	readiness
جاهزين	ready
جاير بولسونارو	jair bolsonaro
جبائي	tax
جبائية	tax
جبال	mountain
جبال الألب	alps
جبال الهيمالايا	himalayas
جباية	tax; tax collection; levy
جبل	mountain; mount
جبل إيفرست	mount everest
جبل الشعانبي	mount chaambi
جبل الهيكل	temple mount
جبل طارق	gibraltar
جبلا	mountain
جبلي	mountain; mountainous
جبلية	mountain; mountainous
جبن	cheese
جبنة	cheese
جبهات	front
جبهات القتال	front line; frontline
جبهة	front
جبهة البوليساريو	polisario front
جبهة القتال	front line; frontline; front
جبهة النصرة	nusra front
جثامين	body; corpse
جثة	body; corpse
جثته	body; corpse
جثتين	body; corpse
جثث	body; corpse
جثث مجهولة	unidentified body
جثثا	body; corpse
جثمان	body; corpse
جحيم	hell
جد	grandfather
جدا	-
جدار	wall
جدار الفصل	separation barrier; wall; border wall; separation wall
جدار برلين	berlin wall
جدار حدودي	border wall; separation wall
جدارا	wall
جداول	schedule; table
جدة	jeddah; grandmother
جدد	renew; new; reiterate
جدد التأكيد	repeat; reiterate; reaffirm
جددت	renew; reiterate
جددت التأكيد	repeat; reiterate
جددت تأكيدها	reaffirm; reiterate
جدران	wall
جدري	smallpox
جدري القردة	monkeypox; mpox
جدري القرود	monkeypox; mpox
جدل	controversy; debate
جدلا	controversy; debate
جدلي	controversy; debate
جدلية	controversy; debate
جدول	schedule; timetable; table
جدول أعمال	agenda
جدول الترتيب	standings; table
جدول زمني	schedule; timetable; timeline
جدولا	schedule; table
جدوى	feasibility; feasibility study; viability
جدي	serious
جدية	serious; seriousness
جديد	new
جديدا	new
جديدة	new
جدير بالذكر	-
جذاب	attractive
جذابة	attractive
جذب	attract
جذبت	attract
جذر	root
جذري	radical
جذرية	radical
جذور	root
جراء	-
جرائد	newspaper
جرائم	crime
جرائم إلكترونية	cybercrime
جرائم الشرف	honor killing
جرائم الكراهية	hate crime; hate crimes
جرائم بحق الإنسانية	crime against humanity
جرائم حرب	war crime; war crimes
جرائم ضد الإنسانية	crime against humanity; crimes against humanity
جرائم قتل	murder; homicide
جراثيم	germ
جراح	injury; surgeon; wound
جراح قلب	heart surgeon
جراحا	surgeon
جراحات	surgery; operation
جراحة	surgery; operation
جراحي	surgical
جراحية	surgical; surgery
جراحين	surgeon
جراد	locust
جرام	gram
جربة	djerba
جرت	take place; hold
جرثومة	germ
جرجيس	zarzis
جرح	wound; injure; injury
جرحا	wound; injure
جرحت	wound; injure
جرحوا	wound; injure
جرحى	wounded; injured
جرذ	rat
جرذان	rat
جرعات	dose
جرعة	dose
جرعة زائدة	overdose
جرعة معززة	booster dose; booster
جرعة مفرطة	overdose
جرف	cliff
جروح	injury; wound
جروح بليغة	serious injury
جروح خطيرة	serious injury; seriously injured
جروح طفيفة	minor injury; slightly injured
جرى	take place; hold
جريح	wounded; injured
جريحا	wounded; injured
جريحة	wounded; injured
جريحين	wounded; injured
جريدة	newspaper
جريمة	crime
جريمة إلكترونية	cybercrime
جريمة حرب	war crime
جريمة شرف	honor killing
جريمة ضد الإنسانية	crime against humanity
جريمة قتل	murder; homicide
جريمة كراهية	hate crime
جرينلاند	greenland
جزء	part; partial
جزءا	part; partial
جزئي	part; partial
جزئيا	part; partial; partially; partly
جزئية	part; partial
جزاء	penalty
جزائر	algeria; algiers
جزائري	algerian
جزائرية	algerian
جزائريون	algerian
جزائريين	algerian
جزائي	penal; criminal
جزائية	criminal; penal
جزر	island; archipelago
جزر البهاما	bahamas
جزر القمر	comoros
جزر الكناري	canary islands
جزر المالديف	maldives
جزر سليمان	solomon islands
جزر فوكلاند	falkland islands
جزيرة	island; archipelago; al jazeera
جزيرة لامبيدوزا	lampedusa
جسد	body; physical
جسدا	body; physical
جسدي	physical; body
جسديا	body; physical; physically
جسدية	physical; body
جسر	bridge
جسرا	bridge
جسم	body; object
جسم مضاد	antibody
جسما	body; object
جسور	bridge
جسيم	serious; heavy; gross
جسيمة	serious; heavy; gross
جعة	beer
جعل	make
جعلت	make
جعله	make
جعلها	make
جفاف	drought; dryness
جل	-
جلاسجو	glasgow
جلب	bring
جلبت	bring
جلد	skin; flogging; leather
جلد طبيعي	leather
جلدا	skin; leather; flogging
جلدة	lash
جلدي	skin; leather; flogging
جلدية	skin; leather; flogging
جلسات	session; hearing; meeting
جلسات استماع	hearing
جلسات عامة	plenary session
جلسة	session; hearing; meeting
جلسة استماع	hearing
جلسة التداول	trading session; trading
جلسة طارئة	emergency meeting; emergency session
جلسة عامة	plenary session
جلسة محاكمة	trial; hearing; trial session; court hearing
جلسة مغلقة	closed session; closed-door meeting
جلسة منح الثقة	confidence vote; vote of confidence
جلسته	session; hearing; meeting
جلستها	session; hearing; meeting
جلطات	stroke; blood clot
جلطة	stroke; blood clot; clot
جلطة دماغية	stroke; blood clot
جلها	-
جلهم	-
جلود	leather; skin
جلوس	sit
جليد	ice
جليدي	ice; glacial; icy
جليدية	ice; glacial; icy
جمارك	customs
جماعات	group; community
جماعات إرهابية	terrorist group; terrorist organization
جماعات حقوقية	rights group; human rights organization
جماعات مسلحة	armed group; armed; armed groups
جماعة	group; community
جماعة أنصار الله	houthi; ansar allah
جماعة إرهابية	terrorist group; terrorist organization
جماعة الإخوان	muslim brotherhood
جماعة الإخوان المسلمين	muslim brotherhood
جماعة الحوثي	houthi; houthi group
جماعة بوكو حرام	boko haram
جماعة حقوقية	rights group; human rights organization
جماعة مسلحة	armed group; armed
جماعي	collective; mass
جماعيا	collective; mass
جماعية	collective; mass
جمال	beauty; camel
جمال خاشقجي	jamal khashoggi
جمال عبد الناصر	gamal abdel nasser
جماهير	audience; public; fan; fans
جماهيري	mass; popular; public; audience
جماهيرية	mass; popular; public; audience
جمباز	gymnastics
جمد	freeze
جمدت	freeze
جمركي	customs
جمركية	customs
جمع	collect; gather
جمع التبرعات	fundraising
جمع المعلومات	collect; gather
جمع توقيعات	collect signatures
جمعة	friday
جمعت	collect; gather
جمعيات	association; society
جمعيات خيرية	charity; charitable
جمعية	association; society
جمعية خيرية	charity; charitable
جمل	camel; sentence
جملا	camel
جملة	total; sentence; wholesale
جمهور	audience; public; fan; crowd
جمهوري	republican
جمهوريات	republic
جمهورية	republic; republican
جمهورية أفريقيا الوسطى	central african republic
جمهورية التشيك	czech republic
جمهورية الدومينيكان	dominican republic
جمهورية الكونغو الديمقراطية	democratic republic congo
جمهوريون	republican
جمهوريين	republican
جمود	deadlock; impasse; stalemate
جميع	-
جميع أنحاء العالم	world
جميعا	-
جميعها	-
جميعهم	-
جميل	beautiful; beauty
جميلة	beautiful; beauty
جنائي	criminal
جنائيا	criminally
جنائية	criminal
جناة	perpetrator; culprit
جناح	wing; winger; pavilion
جناحا	wing; winger; pavilion
جنازات	funeral
جنازة	funeral; burial
جنايات	felony; criminal
جناية	felony; crime
جنة	heaven; paradise
جنح	misdemeanor
جنحة	misdemeanor
جند	recruit
جندت	recruit
جندوبة	jendouba
جندي	soldier; troop
جنديا	soldier; troop
جنديان	soldier
جندية	soldier
جنديين	soldier; troop
جنرال	general
جنرال إلكتريك	general electric
جنرال موتورز	general motors
جنرالات	general
جنس	sex; gender; race
جنسا	sex; gender; race
جنسي	sexual
جنسيا	sexual
جنسيات	nationality; citizenship
جنسية	nationality; citizenship; sexual
جنسيته	nationality; citizenship
جنكينز	jenkins
جنوب	south; southern
جنوب آسيا	south asia
جنوب أفريقي	south african
جنوب أفريقيا	south africa
جنوب السودان	south sudan
جنوب شرق	southeast; southeastern
جنوب شرق آسيا	southeast asia
جنوب شرقي	southeast; southeastern
جنوب غرب	southwest; southwestern
جنوب غربي	southwest; southwestern
جنوب لبنان	southern lebanon
جنوبي	southern; south
جنوبية	southern; south
جنوة	genoa
جنود	soldier; troop
جنودنا	soldier; troop
جنوده	soldier; troop
جنودها	soldier; troop
جنوى	genoa
جني الأرباح	profit-taking
جنيف	geneva
جنيفر	jennifer
جنين	jenin
جنين بشري	human embryo
جنيه	pound
جنيه إسترليني	pound; sterling
جنيه مصري	egyptian pound
جنيها	pound
جنيهات	pound
جهات	region; side; party; authority
جهاد	jihad
جهادي	jihadist; jihadi
جهاديا	jihadist
جهادية	jihadist
جهاديون	jihadist; jihadi
جهاديين	jihadist; jihadi
جهاز	device; service; agency; body
جهاز الأمن	security service; security agency
جهاز الاستخبارات	intelligence service; intelligence agency
جهاز التنفس الصناعي	ventilator; respirator
جهاز المخابرات	intelligence service; intelligence agency
جهاز المناعة	immune system
جهاز تنفس	ventilator; respirator
جهاز كمبيوتر	computer
جهاز لوحي	tablet
جهازا	device; apparatus; service
جهة	region; side; party; authority
جهة تنظيمية	regulator
جهته	-
جهتها	-
جهد	effort
جهدا	effort
جهز	equip; prepare
جهزت	equip; prepare
جهود	effort
جهود الإنقاذ	rescue operation; rescue effort
جهود حثيثة	make effort
جهود دبلوماسية	diplomatic effort; diplomatic efforts
جهودا	effort
جهوده	effort
جهودها	effort
جهودهم	effort
جهوي	regional
جهويا	regional
جهوية	regional
جو	weather; air; joe; atmosphere
جو بايدن	biden; joe biden
جوا	air; weather
جوائح	pandemic
جوائز	prize; award
جوائز الأوسكار	oscar; academy award; oscars; academy awards
جوائز غرامي	grammy awards
جوائز نوبل	nobel prize
جواب	answer
جواد ظريف	zarif
جوار	neighboring; neighboring country; neighborhood
جوارديولا	guardiola
جواز	passport
جواز سفر	passport
جوازات	passport
جوازات السفر	passport
جواسيس	spy
جوال	mobile; portable
جوامع	mosque
جوان	june
جوانب	side; party; aspect
جوبا	juba
جوتيريش	guterres
جوجل	google
جودة	quality
جودو	judo
جورج	george
جورج بوش	george bush
جورج دبليو بوش	george w bush
جورج كلوني	george clooney
جورجي	georgian
جورجيا	georgia
جورجيا ميلوني	giorgia meloni
جورجية	georgian
جوردان	jordan
جوزيب بوريل	josep borrell
جوزيبي كونتي	giuseppe conte
جوزيف	joseph
جوزيف بلاتر	joseph blatter; sepp blatter
جوزيف عون	joseph aoun
جوزيه	jose
جوزيه مورينيو	jose mourinho
جوع	hunger
جوقة	choir; chorus
جولات	round; tour
جولة	round; tour
جولة إعادة	runoff; second round
جولة ثانية	second round; runoff
جولدمان ساكس	goldman sachs
جولف	golf
جوليا	julia
جوليان	julian
جوليان أسانج	julian assange
جون	john
جون بولتون	john bolton
جون كيري	john kerry
جون كينيدي	john kennedy
جون ماكين	john mccain
جوناثان	jonathan
جونز	jones
جونسون	johnson
جونسون آند جونسون	johnson johnson
جوني	johnny
جوهانسبرغ	johannesburg
جوهرة أف أم	jawhara fm
جوي	air; weather; aerial
جوية	air; weather; aerial
جويلية	july
جي بي مورغان	jpmorgan
جي دي فانس	jd vance
جياع	hungry
جياني إنفانتينو	gianni infantino
جيب	pocket
جيبوتي	djibouti
جيد	good; better; best
جيدا	good; better; best
جيدة	good; well
جيدو	judo
جيرالد	gerald
جيران	neighbor; ongoing
جيرانه	neighbor
جيرانها	neighbor
جيرمي	jeremy
جيروزاليم بوست	jerusalem post
جيروم باول	jerome powell
جيري	jerry; gerry
جيريمي	jeremy
جيريمي كوربين	jeremy corbyn
جيسون	jason
جيسيكا	jessica
جيش	army; military
جيش الاحتلال	israeli army; israeli military; occupation army
جيش الاحتلال الإسرائيلي	israeli army; israeli military
جيش الدفاع الإسرائيلي	israeli army; israeli military
جيش النظام	syrian army
جيش وطني	national army
جيشا	army; military
جيشه	army; military
جيشها	army; military
جيف	jeff
جيف بيزوس	jeff bezos
جيفرسون	jefferson
جيفري	jeffrey; geoffrey
جيفري إبستين	jeffrey epstein
جيك	jake
جيك سوليفان	jake sullivan
جيكوب	jacob
جيل	generation
جيل خامس	5g
جيم	jim
جيمس	james
جيمس كومي	james comey
جيمس ماتيس	james mattis
جيمي	jimmy; jamie
جيمي كارتر	jimmy carter
جين	gene
جينات	gene
جيني	genetic
جينية	genetic
جينيفر	jennifer
جيه بي مورغان	jpmorgan
جيوب	pocket
جيوش	army; military
حائط	wall
حاثا	urge
حاج	pilgrim
حاجات	need
حاجة	need
حاجز	barrier; checkpoint
حاجز أمني	checkpoint; barrier
حاجز تفتيش	checkpoint
حاجيات	need
حاخام	rabbi
حاخامات	rabbi
حاد	severe; strong; sharp; atheism
حادة	severe; strong; sharp; acute
حادث	accident; incident
حادث إطلاق نار	shooting
حادث تصادم	collision; crash
حادث دهس	car ramming; vehicle attack
حادث سيارة	traffic accident; car accident; car crash
حادث سير	traffic accident; road accident; car accident; car crash
حادث طريق	road accident
حادث قطار	train accident
حادث مرور	traffic accident; road accident; car accident; car crash
حادث مروري	traffic accident; car accident; car crash; road accident
حادثا	accident; incident
حادثة	accident; incident
حادي عشر	eleventh
حار	hot; heat
حارا	hot; heat
حارات	neighborhood
حارب	fight; combat
حارة	hot; heat
حارس	guard; goalkeeper
حارس أمن	security guard; bodyguard
حارس شخصي	bodyguard; security guard
حارس مرمى	goalkeeper
حارس مرمى المنتخب	goalkeeper
حارسا	guard
حارق	incendiary; burning; arson
حارقة	incendiary; burning
حاز	win; possess
حاسب	hold accountable
حاسب آلي	computer
حاسب محمول	laptop
حاسم	decisive; crucial
حاسمة	decisive; crucial
حاسوب	computer
حاسوب محمول	laptop
حاصر	besiege; surround; blockade
حاصرت	besiege; surround; blockade
حاصل	holder
حاصلة	holder
حاضر	present; attendee
حاضرة	present
حاضرون	attendee; present; audience
حاضرين	attendee; present; audience
حافز	incentive
حافظ	maintain; preserve
حافظت	maintain; preserve
حافظوا	maintain; preserve
حافلات	bus
حافلات صغيرة	minibus
حافلة	bus
حافلة ركاب	bus; passenger bus
حافلة صغيرة	minibus
حافلة مدرسية	school bus
حاكم	ruler; governor; ruling; prosecute
حاكم البنك المركزي	central bank governor
حاكم التحقيق	investigating judge
حاكم مصرف لبنان	central bank governor
حاكم ولاية	governor; ruler
حاكمة	ruling; governor
حال دون	prevent
حالات	case; state; condition
حالات إصابة	case; new case; infection
حالات وفاة	death
حالة	case; state; condition
حالة إصابة	case; new case; infection
حالة استنفار	alert; high alert
حالة الطقس	weather; weather condition
حالة الطوارئ	state of emergency; emergency
حالة تأهب	alert; high alert
حالة حرجة	critical condition; serious condition
حالة خطيرة	critical condition; serious condition
حالة صحية	health condition; health
حالة عدم اليقين	uncertainty
حالة فوضى	chaos
حالة وفاة	death
حالته	case; state; condition
حالته الصحية	health condition; health
حالي	current; present; currently
حاليا	currently; now; current; present
حالية	current; present; currently
حامد كرزاي	hamid karzai
حامل	holder; carry; pregnant; carrying
حامل اللقب	defending champion; titleholder; champion
حاملا	pregnant; carrying
حاملات	carrier
حاملات الطائرات	aircraft carrier
حاملة	holder; carry; carrier
حاملة اللقب	defending champion; titleholder; champion
حاملة طائرات	aircraft carrier
حانات	bar; pub
حانة	bar; pub
حاول	try; attempt
حاولت	try; attempt
حاولنا	try; attempt
حاولوا	try; attempt
حاويات	container
حاوية	container
حب	love; like
حبا	love
حبذا	-
حبس	imprisonment; detention
حبس احتياطي	pretrial detention
حبل	rope
حبوب	grain; cereal; pill
حبوب مخدرة	drug pill
حتمي	inevitable
حتى	-
حتى لو	-
حث	urge
حثت	urge
حثوا	urge
حج	hajj; pilgrimage
حجاب	hijab; headscarf; veil
حجاج	pilgrim
حجارة	stone
حجب	block; withhold
حجب الثقة	no-confidence; withdraw confidence; no-confidence vote
حجبت	block; withhold
حجة	argument; pretext
حجج	argument; pretext
حجر الزاوية	cornerstone
حجر صحي	quarantine
حجز	seizure; seize; booking; reserve
حجزت	seizure; seize; booking; reserve
حجزها	seizure; seize; booking
حجزوا	seize; reserve; book
حجم	size; volume
حجمه	size; volume
حجمها	size; volume
حد	limit; end
حد أدنى	minimum
حد أقصى	maximum
حد السرعة	speed limit
حد من	reduce; limit
حدائق	park; garden
حدائق الحيوان	zoo
حداثة	update; modernization
حداد	mourning
حداد وطني	national mourning; mourning
حدادا	mourning
حدادا وطنيا	national mourning
حدة	severity; intensity
حدث	happen; occur; event
حدثا	event; incident; happen
حدثان	event; incident
حدثت	happen; occur
حدد	determine; set; specify; specific
حددت	determine; set; specify; specific
حددوا	set; determine; identify
حدوث	happen; occur; event; occurrence
حدود	border; limit
حدودها	border
حدودي	border
حدودية	border
حديث	talk; modern; recent
حديثا	recently; newly; modern
حديثة	modern; recent; new
حديثي الولادة	infant; baby; newborn
حديد	iron; steel
حديدي	iron
حديدية	iron
حديقة	park; garden
حديقة الحيوانات	zoo
حديقة حيوان	zoo
حديقة وطنية	national park; park
حذاء	shoe; boot
حذار	cautious
حذر	warn; caution; cautious
حذر شديد	extreme caution
حذرا	cautious; warn; caution
حذرة	cautious
حذرت	warn; caution
حذروا	warn; caution
حذرين	cautious
حذف	delete; remove
حذفت	delete; remove
حر	free; heat; hot
حر ونزيه	free and fair
حرا	free
حرائق	fire; blaze; wildfire
حرائق أحراج	wildfire; forest fire
حرائق الغابات	wildfire; forest fire
حرارة	temperature; heat
حراري	thermal
حرارية	thermal
حراس	guard; goalkeeper
حراس أمن	security guard; bodyguard
حراس السجن	prison guard; jailer
حراس المرمى	goalkeeper
حراس شخصيين	security guard; bodyguard
حراسة	guard; security
حراسة مشددة	tight security
حراسه الشخصيين	bodyguard
حرب	war
حرب أهلية	civil war
حرب الخليج	gulf war
حرب باردة	cold war
حرب تجارية	trade war
حرب عالمية	world war
حربا	war
حربا أهلية	civil war
حربه	war
حربها	war
حربي	war; military
حربية	war; military
حرة	free
حرة ونزيهة	free and fair
حرر	liberate; free
حررت	liberate; free
حرروا	liberate; free
حرس	guard
حرس الحدود	border guard
حرس السواحل	coast guard
حرص	keenness; concern; keen
حرصت	be keen
حرض	incite
حرفاء	customer; client
حرق	burn; set fire; burning
حرق القرآن	quran burning; burn quran
حرق المصحف	quran burning; burn quran
حرق نسخة من القرآن	quran burning; burn quran
حرقا	burn
حرك	move
حركات	movement; traffic
حركة	movement; traffic
حركة احتجاجية	protest
حركة الجهاد الإسلامي	islamic jihad
حركة السير	traffic
حركة الشباب	al shabaab; al-shabaab; shabaab
حركة الشباب الصومالية	al shabaab
حركة المرور	traffic
حركة المقاومة الإسلامية	hamas
حركة النهضة	ennahda
حركة حماس	hamas
حركة طالبان	taliban
حركة عدم الانحياز	non-aligned; non-aligned movement
حركة فتح	fatah
حركة نداء تونس	nidaa tounes
حركت	move
حركته	movement; traffic
حركتها	movement; traffic
حرم جامعي	campus
حرم قدسي	temple mount; al-aqsa compound
حرمان	deprivation; deprive
حروب	war
حروق	burn
حريات	freedom; liberty
حرية	freedom; liberty
حرية الإعلام	press freedom
حرية التعبير	freedom of expression; free speech
حرية التنقل	freedom of movement
حرية الحركة	freedom of movement
حرية الدين	religious freedom; freedom of religion
حرية الرأي	freedom of expression; freedom of opinion
حرية الرأي والتعبير	freedom of expression
حرية الصحافة	press freedom; freedom of press
حرية العبادة	religious freedom; freedom of religion
حرية المعتقد	religious freedom; freedom of religion
حرية دينية	religious freedom; freedom of religion
حريته	freedom; liberty
حريتها	freedom; liberty
حريتهم	freedom; liberty
حرير	silk
حريص	keen
حريصة	keen
حريف	customer; client
حريق	fire; blaze
حريق غابات	wildfire; forest fire
حريق هائل في الغابات	wildfire; forest fire
حريقا	fire; blaze
حزام	belt
حزام الأمان	seat belt
حزام ناسف	explosive belt; suicide vest
حزاما	belt
حزاما ناسفا	explosive belt; suicide vest
حزب	party
حزب البعث	baath party
حزب العدالة والتنمية	ak party; akp; justice development party
حزب العمال	labor party; workers party; labour party; workers' party
حزب العمال البريطاني	labor party; workers party
حزب العمال الكردستاني	kurdistan workers party; pkk; kurdistan workers' party
حزب الله	hezbollah
حزب الله اللبناني	hezbollah
حزب المحافظين	conservative party; conservatives
حزب المعارضة	opposition party
حزب سياسي	political party
حزب ليكود	likud party
حزب معارض	opposition party
حزب نداء تونس	nidaa tounes
حزبا	party
حزبان	party
حزبه	party
حزبها	party
حزبي	partisan; party
حزبية	partisan; party
حزبين	party
حزم	package; firmness
حزمة	package
حزمة إنقاذ	bailout; rescue plan
حزمة تحفيز	stimulus; stimulus package
حزمة مساعدات	aid package
حزن	grief; sadness; sorrow
حزنا	sadness; grief
حزيران	june
حزيران يونيو	june
حزين	sad
حزينة	sad
حساء	soup
حساب	account; calculation
حساب بنكي	bank account
حساب مصرفي	bank account
حسابا	account; calculation
حسابات	account; calculation
حسابات بنكية	bank account
حسابات مصرفية	bank account
حسابه	account; calculation
حساس	sensitive
حساسة	sensitive
حساسية	sensitivity; allergy
حسب	-
حسبما	-
حسم	settle; decide; resolve
حسمت	settle; decide; resolve
حسن	good; improve
حسن روحاني	rouhani; hassan rouhani
حسن نصر الله	hassan nasrallah
حسنت	improve
حسني مبارك	hosni mubarak
حشد	crowd; mobilize; buildup; mobilization
حشد عسكري	military buildup
حشدا	crowd; mobilize
حشدت	crowd; mobilize; buildup
حشرات	insect
حشرة	insect
حشود	crowd; buildup
حشيش	cannabis; hashish
حصاد	harvest
حصار	siege; blockade; besiege
حصارا	siege; blockade; besiege
حصان	horse
حصانا	horse
حصانة	immunity
حصانة برلمانية	immunity
حصانة دبلوماسية	immunity
حصبة	measles
حصة	share; quota; session; stake
حصة الأغلبية	majority stake
حصة سوقية	market share
حصة مسيطرة	majority stake
حصته	share; quota; session
حصر	limit; exclusive
حصري	exclusive
حصرية	exclusive
حصص	share; quota; session; stake
حصصا	share; quota
حصل	get; obtain; receive
حصل على	get; obtain; receive
حصلت	get; obtain; receive
حصلت على	get; obtain; receive
حصلوا	get; obtain; receive
حصلوا على	get; obtain; receive
حصول	obtain; get; access; obtaining
حصيلة	toll; death toll
حصيلة أولية	preliminary toll
حصيلة الضحايا	death toll; toll
حصيلة القتلى	death toll; toll
حصيلة الوفيات	death toll; toll
حضارات	civilization
حضارة	civilization
حضاري	civilization
حضارية	civilization
حضانة	custody; nursery
حضر	attend
حضرت	attend
حضرموت	hadramout
حضره	attend
حضروا	attend
حضري	urban
حضرية	urban
حضور	attend; attendance; presence; present
حضوره	attend; attendance; presence
حضورها	attend; attendance; presence
حطام	wreckage; debris
حطم	smash; destroy
حظ	luck; chance
حظر	ban; embargo; prohibit
حظر الأسلحة	arms embargo
حظر الأسلحة الكيميائية	opcw; chemical weapon
حظر الانتشار النووي	nuclear non-proliferation; nuclear proliferation
حظر التجوال	curfew
حظر التجول	curfew
حظر السفر	travel ban; travel restriction
حظر السلاح	arms embargo
حظر الطيران	no-fly zone
حظر توريد الأسلحة	arms embargo
حظر جوي	no-fly
حظر على الأسلحة	arms embargo
حظر على السفر	travel restriction; travel ban
حظر للتجول	curfew
حظرا	ban; embargo; prohibit
حظرت	ban; prohibit
حظوظ	luck; chance
حظي	enjoy; receive
حظيت	enjoy; receive
حفاظ	maintain; preserve; preservation; maintaining
حفاظا	maintain; preserve
حفتر	haftar
حفر	drilling; digging; drill; dig
حفر عميقة	pit; hole
حفرا	drill; dig
حفرة	pit; hole; crater
حفريات	fossil; excavation
حفرية	fossil; excavation
حفظ	maintain; preserve
حفظ السلام	peacekeeping
حفل	ceremony; party; concert
حفل استقبال	reception; welcoming ceremony
حفل افتتاح	opening ceremony
حفل التوقيع	ceremony
حفل تأبين	memorial service; eulogy
حفل تنصيب	inauguration; inauguration ceremony
حفل ختام	closing ceremony
حفل زفاف	wedding
حفل عشاء	dinner
حفل غنائي	concert
حفل موسيقي	concert
حفلا	ceremony; party; concert
حفلات	ceremony; party; concert
حفلات زفاف	wedding
حفلات غنائية	concert
حفلات موسيقية	concert
حفلة	ceremony; concert; party
حفلة موسيقية	concert
حفيد	grandson; grandchild; descendant
حفيدة	granddaughter
حق	right
حق الفيتو	veto
حق اللجوء	asylum; refuge; asylum right; right of asylum
حق النقض	veto
حق تقرير المصير	self-determination
حقا	-
حقائب	bag; portfolio
حقائب وزارية	portfolio; ministry
حقائق	truth; fact; real; reality
حقب	era
حقبة	era
حقق	achieve; investigate; verify
حققت	achieve; investigate; verify
حققوا	achieve; investigate; verify
حقل	field
حقل غاز	gas field
حقل نفط	oil field
حقل نفطي	oil field
حقن	injection; syringe; needle
حقنة	injection; syringe; needle
حقوق	right
حقوق الأطفال	children's rights
حقوق الأقليات	minority rights
حقوق الإنسان	human right; human rights
حقوق التأليف	copyright
حقوق الطبع	copyright
حقوق الطفل	children's rights
حقوق العمال	workers rights
حقوق المرأة	women's rights; women rights
حقوق الملكية	copyright
حقوق النساء	women's rights; women rights
حقوق النشر	copyright
حقوقه	right
حقوقها	right
حقوقهم	right
حقوقي	human right; rights activist; human rights; rights
حقوقية	human right; rights activist; human rights; rights
حقوقيون	human rights activist; rights activist; human rights; activist
حقوقيين	human rights activist; rights activist; human rights
حقول	field
حقول الغاز	gas field
حقول النفط	oil field
حقول نفطية	oil field
حقيبة	bag; portfolio
حقيبة وزارية	portfolio; ministry
حقيقة	truth; fact; real; reality
حقيقي	real; true
حقيقية	real; true
حكام	governor; ruler; referee
حكام المباراة	referee
حكاما	governor; ruler
حكايات	story; tale
حكاية	story; tale
حكم	rule; sentence; ruling; referee
حكم الإعدام	execution; death penalty; death sentence
حكم بالإعدام	death sentence; death penalty; sentenced to death
حكم بالسجن	prison sentence; sentenced to prison
حكم ذاتي	autonomy; self-rule
حكم على	sentence
حكم عليه	sentence
حكم عليه بالإعدام	sentenced to death; death sentence
حكم عليه بالسجن	sentenced to prison; sentence
حكم عليها	sentence
حكم عليها بالسجن	sentenced to prison; sentence
حكم قضائي	court ruling; verdict
حكم مؤبد	life imprisonment; life sentence
حكم مباراة	referee
حكم مع وقف التنفيذ	suspended sentence
حكما	verdict; sentence; ruling; referee
حكما بالسجن	prison sentence
حكما ذاتيا	autonomy; self-rule
حكمت	sentence; rule; govern
حكمت عليه	sentenced to prison; sentence
حكمت محكمة	sentence
حكمه	rule; ruling; sentence; wisdom
حكمها	rule; ruling; sentence
حكومات	government
حكومة	government
حكومة ائتلافية	coalition government; government coalition
حكومة الوحدة الوطنية	national unity government
حكومة الوفاق	government of accord; national accord
حكومة الوفاق الوطني	government of accord; national accord; government national accord
حكومة انتقالية	transitional government; interim government
حكومة تصريف الأعمال	caretaker government
حكومة جديدة	new government
حكومة معترف بها دوليا	internationally recognized government
حكومتنا	government
حكومته	government
حكومتها	government
حكومتهم	government
حكومتين	government
حكومي	government; governmental
حكوميا	government
حكومية	government; governmental
حكوميين	government
حكيم	wise; hakim
حل	solution; resolve; dissolve
حل الأزمة	conflict resolution
حل البرلمان	dissolve parliament
حل الدولتين	two-state solution
حل النزاع	conflict resolution
حل النزاعات	conflict resolution
حل سلمي	peaceful solution
حل سياسي	political solution; political settlement
حل مجلس النواب	dissolve parliament
حلا	solution; resolve
حلب	aleppo
حلت	solve; replace; dissolve
حلف	nato; alliance; pact
حلف الناتو	nato
حلف اليمين	swear; take oath
حلف شمال الأطلسي	nato
حلفاء	ally
حلفاءها	ally
حلفاؤها	ally
حلفائه	ally
حلفائها	ally
حلق	fly; shave
حلقات	ring; episode; link
حلقة	ring; episode; link; circle
حلقة مفرغة	vicious circle
حلقت	fly
حلل	analyze
حلم	dream
حله	solution; resolve
حلها	solution; resolve
حلو	sweet
حلوة	sweet
حلول	solution; resolve
حلوى	sweets; candy
حلويات	sweets; candy
حلي	jewelry
حليب	milk
حليب أطفال	baby milk; infant formula
حليف	ally
حليفا	ally
حليفة	ally; allied
حمائم	dove; pigeon
حمائي	protectionist
حمائية	protectionist; protectionism
حماة	hama
حمار	donkey
حماس	hamas; enthusiasm
حماسة	enthusiasm
حمام	bath; bathroom; pigeon
حمام دم	bloodbath
حمام سباحة	swimming pool
حمامات	bath; hammamet
حمامة	dove; pigeon
حماية	protection; protect
حماية البيانات	data protection; privacy
حمايته	protection; protect
حمايتها	protection; protect
حمراء	red
حمص	homs; chickpea; hummus
حمض	acid
حمضيات	citrus
حمل	carry; hold; pregnancy; load
حمل المسؤولية	blame; hold responsible
حملات	campaign
حملات التطعيم	vaccination campaign
حملات التلقيح	vaccination campaign
حملات انتخابية	election campaign; campaign
حملات توعية	awareness campaign; awareness
حملة	campaign
حملة أمنية	security campaign; crackdown; security crackdown
حملة اعتقالات	arrest campaign; crackdown
حملة انتخابية	election campaign; campaign
حملة تطعيم	vaccination campaign
حملة تلقيح	vaccination campaign
حملة توعية	awareness campaign; awareness
حملة دعائية	propaganda
حملة قمع	security campaign; crackdown
حملة قمعية	crackdown
حملت	carry; bear; hold
حملت المسؤولية	blame; hold responsible
حملته	campaign
حملته الانتخابية	election campaign; campaign
حملتها	campaign
حملتها الانتخابية	election campaign
حملتين	campaign
حملوا	carry; bear; hold; blame
حمم	lava; volcanic ash
حمم بركانية	lava; volcanic ash
حمولات	load; cargo
حمولة	load; cargo
حمى	protect; fever
حمى الضنك	dengue; dengue fever
حمى صفراء	yellow fever
حميدتي	hemedti
حمير	donkey
حنجرة	larynx; throat
حنطة	wheat
حواجز	barrier; checkpoint
حواجز أمنية	checkpoint
حوادث	accident; incident
حوادث السير	traffic accident; road accident; car accident; car crash
حوادث الطرق	road accident
حوادث الطرقات	traffic accident; road accident
حوادث المرور	traffic accident; road accident; car accident; car crash
حوادث مرورية	traffic accident; car accident; car crash
حوار	dialogue; interview
حوار تلفزيوني	television interview
حوار سياسي	political dialogue
حوار صحفي	interview
حوار وطني	national dialogue
حوارا	dialogue; interview
حوارات	dialogue; interview
حواره	dialogue; interview
حواسيب	computer
حوافز	incentive
حوالة مالية	money transfer
حوالي	about; around
حوامل	pregnant; pregnant woman
حوت	whale
حوثي	houthi
حوثية	houthi
حوثيون	houthi
حوثيين	houthi
حوسبة سحابية	cloud computing
حوكم	try; prosecute; trial
حوكمة	governance; good governance
حوكمت	trial; try
حول	-
حول العالم	global; world; worldwide
حولت	transfer; convert
حوله	-
حولها	-
حولهم	-
حي	neighborhood; district; alive
حي سكني	neighborhood; residential area
حي يرزق	alive
حيا	neighborhood; district; alive
حياة	life
حياة برية	wildlife
حياته	life
حياتها	life
حياد	neutrality
حياد كربوني	carbon neutrality
حيادي	neutral
حيادية	neutrality
حيازة	possession; possess
حيال	-
حية	alive; live
حيتان	whale
حيث	-
حيث أن	-
حيثما	-
حيدر العبادي	abadi; haider al-abadi
حيز التنفيذ	come into force; take effect
حيطان	wall
حيطة	caution; precaution
حيفا	haifa
حيلولة	prevent
حين	-
حينئذ	-
حينما	-
حينها	-
حيوات	life
حيوان	animal
حيوان أليف	pet
حيوانا	animal
حيوانات	animal
حيوانات أليفة	pet
حيواني	animal
حيوانية	animal
حيوي	vital; bio
حيوية	vital; bio
خائف	fear; afraid; frightened
خائفة	fear; afraid
خائفون	fear; afraid
خائفين	fear; afraid
خاتم	ring
خادم	server; servant
خادم الحرمين الشريفين	king
خارج	abroad; outside
خارج البلاد	abroad
خارجا	outside; leave
خارجها	abroad; outside
خارجي	foreign; external
خارجيا	foreign; external
خارجية	foreign; foreign ministry; external
خارطة	map
خارطة طريق	road map; roadmap
خاركيف	kharkiv
خاسر	loser; losing
خاسرة	loser; losing
خاسرين	lose
خاشقجي	khashoggi
خاص	special; private
خاصا	special; private
خاصة	especially; special; private
خاصة أن	-
خاض	fight; wage; contest
خاضت	fight; wage; contest
خاضع	undergo; subject
خاضعة	undergo; subject
خاطئ	wrong; mistaken; incorrect; mistake
خاطئة	wrong; mistaken; incorrect; mistake
خاطف	kidnapper; hijacker
خاطفون	kidnapper; captor
خاطفون مسلحون	armed kidnappers
خاطفين	kidnapper; hijacker; captor
خاف	fear; concern; afraid
خافيير ميلي	javier milei
خال	uncle; empty
خالد مشعل	khaled meshaal
خالص التعازي	condolence
خالف	violate
خالفت	violate
خاله	uncle
خالية	empty
خام	crude; raw; ore
خام برنت	brent; brent crude
خامات	crude; raw; ore
خامس	fifth
خامسة	fifth
خامنئي	khamenei
خان يونس	khan younis
خبر	news
خبرا	news
خبراء	expert
خبراء أمميون	un expert
خبراء اقتصاديون	economists
خبراء الأرصاد	meteorological; weather service; meteorologist
خبراء الأمم المتحدة	un expert
خبراء الاقتصاد	economist
خبرات	experience; expertise
خبرة	experience; expertise
خبز	bread
خبيث	malicious; malignant
خبيثة	malicious; malignant
خبير	expert
خبير اقتصادي	economist
خبير قانوني	legal expert
خبيرا	expert
خبيرات	expert
خبيرة	expert
ختام	conclusion; close; end; closing
ختاما	conclusion; close
ختامي	final; closing; concluding
ختامية	final; closing; concluding
خجل	shame; shy
خداع	trick; deception
خدع	deceive; trick
خدعة	trick; deception; hoax
خدعت	deceive
خدم	service; serve
خدمات	service; serve
خدمات الطوارئ	emergency service
خدمات لوجستية	logistics; logistics service
خدمة	service; serve
خرائط	map
خراب	sabotage; vandalism
خراطيم المياه	water cannon
خراف	sheep
خرب	sabotage; vandalism
خرج	leave; exit; go out
خرجت	leave; exit; go out
خرجوا	leave; exit; go out
خرسانة	concrete; cement
خرطوم مياه	water cannon
خرف	dementia
خرق	violation; breach; violate
خرق الهدنة	ceasefire violation
خرق وقف إطلاق النار	ceasefire violation
خرقا	violation; breach; violate
خرقت	violate; breach
خروج	leave; exit; go out
خروج القطار	train derailment; derail
خروج بريطانيا	brexit
خروج بريطانيا من الاتحاد	brexit
خروج قطار عن مساره	train accident; train derailment; derail
خروجه	leave; exit; go out
خروجها	leave; exit; go out
خروف	sheep
خروقات	violation; breach; violate
خروقات الهدنة	ceasefire violation
خروقات وقف إطلاق النار	ceasefire violation
خريج	graduate; graduation
خريجا	graduate; graduation
خريجة	graduate; graduation
خريجون	graduate; graduation
خريجي	graduate
خريجين	graduate; graduation
خريطة	map
خريطة طريق	road map; roadmap
خريف	autumn; fall
خريفي	autumn; fall
خريفية	autumn; fall
خزائن	coffers
خزان	tank; reservoir
خزانات	tank; reservoir
خزانة	treasury
خزن	store; stockpile
خزنت	store; stockpile
خزي	shame
خزينة	treasury
خسائر	loss; casualty
خسائر بشرية	casualty; loss of life
خسائر بشرية ومادية	casualty; loss of life
خسائر فادحة	heavy losses
خسائر في الأرواح	casualty; loss of life
خسائر مادية	material damage; property damage
خسائر مالية	financial loss
خسائره	loss
خسائرها	loss
خسارات	loss
خسارة	loss; casualty; defeat
خسارته	lose
خسر	lose
خسرت	lose
خسروا	lose
خسوف	eclipse
خسوف القمر	eclipse
خشب	wood
خشبي	wooden
خشبية	wooden
خشن	rough
خشي	fear
خشية	fear; concern
خشيت	fear; concern
خصخصة	privatization
خصص	allocate; earmark; allocated; dedicate
خصصت	allocate; earmark; allocated; dedicate
خصم	discount; opponent
خصما	opponent; discount
خصوبة	fertility
خصوبة التربة	soil fertility
خصوصا	especially
خصوصا أن	especially
خصوصيات	privacy
خصوصية	privacy; data protection
خصوم	opponent; discount
خصيصا	especially
خضار	vegetable
خضر	vegetable; green
خضراء	green
خضراوات	vegetable
خضروات	vegetable
خضع	undergo; subject
خضعت	undergo; subject
خضعوا	undergo; subject
خضوع	undergo; subject; submission
خط	line
خط أحمر	red line
خط أنابيب	pipeline
خط أنابيب الغاز	gas pipeline
خط الاستواء	equator
خط الجبهة	front line; frontline
خط الفقر	poverty line
خط المواجهة	front line; frontline
خط الوسط	midfielder; midfield
خطأ	mistake; error; wrong; foul
خطاب	speech; address; letter
خطاب الكراهية	hate speech
خطاب متلفز	televised speech; televised address
خطابا	speech; address
خطابات	speech; address; letter
خطايا مالية	fine
خطبة الجمعة	friday sermon
خطة	plan
خطة إنقاذ	bailout; rescue plan
خطت	plan
خطته	plan
خطتها	plan
خطتين	plan
خطر	danger; risk; threat
خطر إرهابي	terrorist threat; terror threat
خطرا	danger; risk
خطرة	serious; dangerous; hazardous
خطط	plan
خطط لها	plan
خططا	plan
خطف	kidnapping; kidnap; abduction; hijacking
خطف طائرة	hijacking; plane hijacking
خطفا	kidnapping; kidnap
خطفت	kidnap; abduct
خطفوا	kidnap; abduct; kidnapping
خطوات	step; move
خطوبة	engagement
خطوة	step; move
خطورة	danger; seriousness
خطوط	line
خطوط أنابيب	pipeline
خطوط المواجهة	front line; frontline
خطوط جوية تركية	turkish airlines
خطوط حمراء	red line
خطيب	preacher; fiance
خطيب مسجد	imam
خطيبة	fiancee
خطيبته	fiancee
خطية	fine
خطير	serious; dangerous
خطيرة	serious; dangerous
خفاش	bat
خفافيش	bat
خفر السواحل	coast guard
خفر السواحل الليبي	libyan coast guard
خفض	cut; reduce; reduction; lower
خفض أسعار الفائدة	rate cut; cut interest rate; cut interest rates
خفض الإنتاج	output cut; production cut; cut production
خفض الإنفاق	spending cuts
خفض التصعيد	de-escalation
خفض التصنيف	downgrade
خفض التكاليف	cost cutting
خفض التوتر	reduce tension; de-escalation
خفض الضرائب	tax cut; tax cuts
خفض الفائدة	rate cut; cut interest rate
خفض سعر الفائدة	rate cut; cut interest rate
خفض قيمة العملة	devaluation
خفضا	cut; reduce; lower
خفضت	cut; reduce; lower
خفضوا	cut; reduce; lower
خفف	ease; reduce
خففت	ease; reduce; relief
خفي	hidden
خفيف	light; slight
خفيفة	light; slight
خلا	-
خلاف	dispute; disagreement; difference
خلافا	dispute; disagreement; difference
خلافات	dispute; disagreement; difference
خلافاته	dispute; disagreement; difference
خلافاتها	dispute; disagreement; difference
خلافه	dispute; disagreement; difference; succession
خلال	-
خلاله	-
خلالها	-
خلايا	cell
خلايا إرهابية	terrorist cell; sleeper cell; terror cell
خلايا جذعية	stem cell
خلايا شمسية	solar panel
خلايا نائمة	sleeper cell; terrorist cell
خلجان	gulf; bay
خلسة	illegally; secretly
خلص	conclude
خلصت	conclude
خلع	remove; depose
خلف	leave; succeed; cause
خلف الكواليس	behind the scenes
خلفا	successor
خلفا ل	successor; caliph
خلفاء	successor; caliph
خلفت	leave; succeed; cause
خلفه	-
خلفه في المنصب	successor
خلفها	-
خلفيات	background
خلفية	background
خلق	create; creation
خلق فرص عمل	job creation; create job
خلق وظائف	job creation; create job
خلل	malfunction; defect; fault; failure
خلل فني	technical fault; technical problem
خلية	cell
خلية إرهابية	terrorist cell; terror cell
خلية نائمة	sleeper cell; terrorist cell; terror cell
خليج	gulf; bay
خليج المكسيك	gulf of mexico
خليج عدن	gulf of aden
خليج غوانتانامو	guantanamo bay
خليجي	gulf
خليجية	gulf
خليط	mixture
خليفة	successor; caliph
خليفة حفتر	haftar; khalifa haftar
خليفته	successor
خماسي	five-way
خمر	alcohol; wine; liquor
خمس	five
خمس سنوات	five years
خمسة	five
خمسة عشر	fifteen
خمسمئة	five hundred
خمسمائة	five hundred
خمسون	fifty
خمسين	fifty
خمور	alcohol; wine; liquor
خميس	thursday
خنادق	trench
خنازير	pig; swine
خنجر	dagger
خندق	trench
خنزير	pig; swine; pork
خواتم	ring
خوادم	server; servant
خوارزميات	algorithm
خوارزمية	algorithm
خواص	special; private
خوان	juan
خوان غوايدو	juan guaido
خوذة	helmet
خوسيه	jose
خوصصة	privatization
خوف	fear; concern
خوفا	fear; concern
خيار	option; choice; choose
خيارات	option; choice; choose
خيال	imagination; fiction; fantasy
خيال علمي	science fiction
خيالي	fictional; imaginary
خيالية	fictional; imaginary
خيام	tent
خير	good; charity
خيرا	good
خيرسون	kherson
خيري	charity; charitable
خيرية	charity; charitable
خيل	horse
خيم	tent
خيمة	tent
خيول	horse
داء السكري	diabetes
دائرة	department; circle; constituency; district
دائرة المحاسبات	court of auditors; audit court; audit
دائرة انتخابية	constituency; electoral district
دائرة نصف قطرها	radius
دائم	permanent; lasting
دائما	always; permanent
دائمة	permanent; lasting
دائمة العضوية	permanent member
دائمين	permanent; lasting
دائن	creditor; lender
دائنون	creditor; lender
دائنين	creditor; lender
داخل	inside; within
داخلا	enter; entry
داخلي	internal; domestic; interior
داخليا	internal; domestic; interior
داخلية	interior; internal; domestic
دار	house
دار أيتام	orphanage
دار الأوبرا	opera house
دار الإفتاء	fatwa
دار السلام	dar es salaam
دار نشر	publisher; publishing house
دارت	take place
دارفور	darfur
داعش	islamic state; isis
داعش الإرهابي	islamic state; isis
داعشي	islamic state; isis
داعم	support; back; supporter; supportive
داعمة	support; back; supporter; supportive
داعمون	supporter
داعمين	support; back; supporter
داعيا	call for; urge; invite; call
داعية	preacher; call for; call
داعية إلى	call; invite; urge
داعين	call for; urge; invite
دافئ	warm
دافئة	warm
دافع	defend; motive
دافع الضرائب	taxpayer
دافعت	defend
دافعو الضرائب	taxpayer; taxpayers
دافعوا	defend
دافعي الضرائب	taxpayer; taxpayers
دافنشي	da vinci
دافوس	world economic forum; davos
دافيد	david
داكار	dakar
داكس	dax
داكوتا الجنوبية	south dakota
داكوتا الشمالية	north dakota
دالاس	dallas
دام	last
دامت	last
دان	dan
دانمارك	denmark
دانماركي	danish
دانماركية	danish
داني	danny; dani
دانيال	daniel
دانييل	daniel
داهم	raid
داهمت	raid
داهموا	raid
داو جونز	dow jones
داونينج ستريت	downing street
داونينغ ستريت	downing street
دايملر	daimler
دب	bear
دبا	bear
دبابات	tank
دبابة	tank
دببة	bear
دبلن	dublin
دبلوماسي	diplomatic; diplomat
دبلوماسي روسي	russian diplomat
دبلوماسي غربي	western diplomat
دبلوماسيا	diplomatic; diplomat
دبلوماسيا روسيا	russian diplomat
دبلوماسية	diplomacy; diplomatic
دبلوماسيو	diplomatic; diplomat
دبلوماسيون	diplomatic; diplomat
دبلوماسيون غربيون	western diplomat
دبلوماسيين	diplomatic; diplomat
دبلوماسيين روس	russian diplomat
دبلوماسيين غربيين	western diplomat
دبي	dubai
دجاج	chicken; poultry
دجاجة	chicken
دحض	refute
دخان	smoke
دخانا	smoke
دخل	enter; entry; income
دخل الفرد	income
دخل حيز التنفيذ	come into force; take effect
دخلا	income
دخلت	enter
دخلوا	enter
دخن	smoke
دخول	enter; entry; access
دخول حيز التنفيذ	come into force; take effect
دخوله	enter; entry
دخولها	enter; entry
دراج	cyclist; rider
دراجا	cyclist
دراجات	bicycle; bike
دراجات نارية	motorcycle; motorbike
دراجات هوائية	bicycle; bike
دراجة	bicycle; bike
دراجة نارية	motorcycle; motorbike
دراجة هوائية	bicycle; bike
دراجين	cyclist
دراسات	study
دراسات الجدوى	feasibility; feasibility study
دراسة	study
دراسة جدوى	feasibility; feasibility study
دراسي	school; academic
دراسيا	school; academic
دراسية	school; academic
دراغي	draghi
دراما	drama
درامي	dramatic; drama
درامية	dramatic; drama
دراهم	dirham
درب	train; coach
دربت	train; coach
درجات	degree; level; grade
درجات الحرارة	temperature; heat
درجات مئوية	degree celsius; celsius
درجة	degree; level
درجة الحرارة	temperature; heat
درجة الدكتوراه	doctorate; phd
درجة الماجستير	master's degree
درجة جامعية	degree
درجة مئوية	degree celsius; celsius; degrees celsius
درزي	druze
درزية	druze
درس	study; lesson; teach
درسا	study; teach; lesson
درست	study; teach
درسوا	study; teach
درع	shield
درعا	daraa
درنة	derna
درهم	dirham
درهما	dirham
دروز	druze
دروس	lesson; study
دروع	shield
دروع بشرية	human shield
دريسدن	dresden
دساتير	constitution
دستور	constitution
دستورا	constitution
دستوري	constitutional
دستوريا	constitutional; constitutionally
دستورية	constitutional
دش	shower
دشن	inaugurate; launch
دشنت	inaugurate; launch
دعا	call for; urge; invite; call
دعا إلى	call for; urge; invite
دعاء	prayer
دعائي	propaganda; publicity; advertising
دعائية	propaganda; publicity; advertising
دعارة	prostitution
دعاوى	lawsuit; legal action; suit
دعاوى قضائية	lawsuit; legal action; suit
دعاية	propaganda; publicity; advertising
دعت	call for; urge; invite; call
دعت إلى	call for; urge; invite
دعم	support; back; subsidy
دعم حكومي	subsidy; government support
دعما	support; back
دعمت	support; back
دعمه	support; back
دعمها	support; back
دعموا	support; back
دعوا	call for; urge; invite; call
دعوات	call; invitation
دعوة	call; invitation
دعوى	lawsuit; legal action; suit
دعوى قضائية	lawsuit; legal action; suit
دفاع	defense; defend
دفاع جوي	air defense
دفاع صاروخي	missile defense
دفاعا	defense; defend
دفاعات	defense
دفاعي	defensive; defense
دفاعية	defensive; defense
دفع	pay; payment; push
دفعات	batch; payment; installment
دفعة	batch; payment; boost
دفعت	pay; push
دفعوا	pay; push
دفن	burial; bury
دفنا	burial; bury
دفنت	bury; burial
دفنوا	bury
دفوعات	payment
دقائق	minute
دقة	accuracy; precision
دقيق	accurate; precise; flour
دقيقة	minute; accurate; precise
دقيقة صمت	minute of silence; moment of silence
دقيقتين	minute
دكا	dhaka
دكان	shop; store
دكتاتور	dictator; dictatorial
دكتاتوري	dictator; dictatorial
دكتاتورية	dictatorship
دكتور	dr; doctor; physician
دكتوراه	doctorate; phd
دكتورة	dr; doctor; physician
دلافين	dolphin
دلفين	dolphin
دلهي	delhi
دليل	evidence; proof; guide
دليلا	evidence; proof; guide
دم	blood
دما	blood
دماء	blood
دمار	destruction; devastation
دمارا	destruction; devastation
دماغ	brain
دماغي	brain; cerebral
دماغية	brain; cerebral
دمج	merger; integration; integrate
دمر	destroy
دمرت	destroy
دمروا	destroy
دمشق	damascus
دمع	tear
دموع	tear
دموي	bloody
دموية	bloody
دمى	doll
دمية	doll
دميتري بيسكوف	dmitry peskov
دميتري ميدفيديف	dmitry medvedev
دنانير	dinar
دنفر	denver
دنمارك	denmark
دنماركي	danish; dane
دنماركية	danish
دهس	car ramming; vehicle attack; run over; ramming
دهسا	run over; ram; hit
دهست	run over; car ramming; ram; hit
دهون	fat
دواء	drug; medicine; medication
دوائر	department; circle; constituency; district
دواجن	chicken; poultry
دوافع	motive; motivation
دواوين	office
دوتيرتي	duterte
دور	role; round
دور الأيتام	orphanage
دور الثمانية	quarter-final; quarterfinal
دور الستة عشر	group stage; round of 16
دور المجموعات	group stage; round of 16
دور النشر	publisher; publishing house
دور دولي	international role
دورا	role
دورات	session; round; course; cycle
دورات المياه	toilet
دورة الألعاب الأولمبية	olympics; olympic games
دورة مياه	toilet
دورتموند	borussia dortmund; dortmund
دوره	role; session; round; course
دورها	role
دوري	league; regular; periodic
دوري أبطال أوروبا	champions league
دوري الأبطال	champions league
دوري ممتاز	premier league
دوريا	league; regularly
دوريات	patrol
دورية	patrol
دورية أمنية	patrol
دوسلدورف	dusseldorf
دوشنبه	dushanbe
دوغلاس	douglas
دول	country; state
دول أجنبية	foreign country
دول أعضاء	member state
دول الاتحاد الأوروبي	eu countries; eu states
دول البلطيق	baltic states
دول الجوار	neighboring country; neighbor; neighboring countries
دول الخليج	gulf; gulf state; gulf states; gulf countries
دول الخليج العربية	gulf arab states
دول دائمة العضوية	permanent member
دول غربية	western country; western; western countries; west
دول مجاورة	neighboring country; neighbor
دول مجلس التعاون	gulf cooperation council
دول مجموعة السبع	g7 countries
دول نامية	developing country; developing countries
دولا	state; country
دولار	dollar
دولار أسترالي	australian dollar
دولار أمريكي	dollar; us dollar
دولار أميركي	dollar; us dollar
دولار كندي	canadian dollar
دولارا	dollar
دولارات	dollar
دولاري	dollar
دولة	state; country
دولة أجنبية	foreign country
دولة الإمارات	uae; united arab emirates
دولة القانون	rule of law
دولة عضو	member state
دولة فلسطين	palestine
دولة قطر	qatar
دولة مجاورة	neighboring country
دولتان	state; country
دولته	state; country
دولتهم	state; country
دولتين	state; country
دولنا	state; country
دولي	international
دوليا	international
دولية	international
دوليين	international
دون	-
دون شروط مسبقة	without preconditions
دونالد	donald
دونالد ترامب	trump; donald trump
دونالد ترمب	trump; donald trump
دونالد توسك	donald tusk
دونباس	donbas
دونه	-
دونها	-
دونيتسك	donetsk
دونيتسك ولوغانسك	donetsk luhansk
دويتشه بنك	deutsche bank
دي سوزا	de souza
دي ميستورا	de mistura
دياز	diaz
ديالى	diyala
ديانا	diana
ديبلوماسي	diplomatic; diplomat
ديبلوماسية	diplomacy; diplomatic
ديبلوماسيين	diplomatic; diplomat
ديبورتيفو	deportivo
ديترويت	detroit
دير	monastery
دير الزور	deir ezzor
دير شبيغل	der spiegel
ديزل	diesel
ديزني	disney
ديسمبر	december
ديغول	de gaulle
ديفيد	david
ديفيد كاميرون	david cameron
ديفيز	davies
ديفيس	davis; davies
ديكابريو	dicaprio
ديكتاتور	dictator; dictatorial
ديكتاتوري	dictator; dictatorial
ديكتاتورية	dictatorship
ديلاوير	delaware
ديلما روسيف	dilma rousseff
ديلي تلغراف	daily telegraph
ديلي ميل	daily mail
ديمتري	dmitry
ديمتري بيسكوف	dmitry peskov
ديمتري ميدفيديف	dmitry medvedev
ديمغرافي	demographic
ديمغرافية	demographic
ديمقراطي	democratic; democrat
ديمقراطيا	democratic; democrat
ديمقراطية	democracy; democratic
ديمقراطيين	democrat
ديموغرافي	demographic
ديموغرافية	demographic
ديموقراطي	democratic; democrat
ديموقراطية	democracy; democratic
ديموقراطيون	democrat
ديموقراطيين	democrat
ديميتري	dmitry
دين	debt; religion
دينا	religion; debt
دينار	dinar
دينارا	dinar
ديناصور	dinosaur
ديناصورات	dinosaur
ديني	religious
دينيا	religious
دينية	religious
دينيس	dennis; denis
ديوان	office
ديوان المحاسبة	court of auditors; audit; audit bureau
ديوان شعر	poetry
ديوانة	customs
ديوكوفيتش	djokovic
ديون	debt; religion
ديون خارجية	foreign debt; external debt
ديون سيادية	sovereign debt
دييغو	diego
ذئاب	wolf
ذئب	wolf
ذئب منفرد	lone wolf
ذاب	melt
ذات	-
ذاته	-
ذاتها	-
ذاتي	self; autonomous; own
ذاتي القيادة	self-driving; autonomous; self-driving car
ذاتيا	self; own
ذاتية	self; autonomous; own
ذاتية القيادة	self-driving; autonomous; self-driving car
ذاك	-
ذاكرا	mention; report; say
ذاكرة	memory
ذاهب	go
ذباب	fly
ذبابة	fly
ذبح	beheading; behead; slaughter
ذبحا	slaughter; behead
ذبحة صدرية	heart attack
ذبحت	slaughter; behead
ذبحوا	slaughter; behead
ذخائر	ammunition; munition
ذخائر عنقودية	cluster munition; cluster bomb; cluster munitions
ذخيرة	ammunition; munition
ذرات	atom; particle
ذراع	arm
ذراعا	arm
ذراعين	arm
ذرة	corn; maize; atom
ذرة شامية	corn; maize
ذرة صفراء	corn; maize
ذروة	peak; height
ذري	atomic
ذرية	atomic
ذعر	panic
ذكاء	intelligence
ذكاء اصطناعي	artificial intelligence; ai
ذكر	mention; report; say; male
ذكرا	mention; report; recall; male
ذكرت	mention; report; say
ذكرته	mention; report; say
ذكره	mention; report; say
ذكروا	mention; report; say
ذكرى	anniversary; memory
ذكريات	anniversary; memory
ذكور	male; mention
ذكي	smart; intelligent
ذكية	smart; intelligent
ذلك	-
ذلك أن	-
ذلكم	-
ذنب	guilt; sin
ذهاب	go; leg; first leg; going
ذهب	go; gold
ذهبا	gold
ذهبت	go
ذهبوا	go
ذهبي	gold; golden
ذهبية	gold; golden
ذو	-
ذو شبهة	suspect
ذوات	-
ذواتهم	-
ذوبان	melt; melting
ذوبان الجليد	melt; melting
ذوق	taste
ذوو	-
ذوو الإعاقة	disability; disabled; disabled people
ذوي	-
ذوي الإعاقة	disability; disabled; disabled people
ذوي الاحتياجات الخاصة	special needs; disabled; people with disabilities
ذوي الشبهة	suspect
ذوي الضحايا	families of victims; victim
ذي	-
ذي إيكونوميست	economist
ذي الشبهة	suspect
ذين	-
رأت	see; believe; view
رأس	head
رأس الخيمة	ras al-khaimah
رأس السنة	new year
رأس المال	capital
رأسا	head
رأسمال	capital
رأسمالي	capitalist
رأسمالية	capitalism; capitalist
رأسه	head
رأوا	see; believe; view
رأى	see; believe; view; opinion
رأي عام	public opinion
رأيا	opinion; view
رؤساء	president; head; chairman; chief
رؤساء الحكومات	prime minister; head of government
رؤساء الدول	head of state; president; heads of state
رؤساء الوزراء	prime minister
رؤساء بلديات	mayor
رؤساء تحرير	editor-in-chief; chief editor
رؤساء تنفيذيون	chief executive; ceo; executive director
رؤساء تنفيذيين	chief executive; ceo; executive director
رؤوس	head
رؤوس الأموال	capital
رؤية	vision
رؤية واضحة	clear vision
رئاسة	presidency; chairmanship
رئاسة الجمهورية	presidency
رئاسة الحكومة	presidency
رئاسته	presidency; chairmanship
رئاستها	presidency; chairmanship
رئاسي	presidential
رئاسيا	presidential
رئاسيات	presidential
رئاسية	presidential
رئة	lung
رئتين	lung
رئوي	pulmonary; lung
رئوية	pulmonary; lung
رئيس	president; head; chairman; chief
رئيس أركان الجيش	chief of staff
رئيس أساقفة	archbishop
رئيس الأركان	chief of staff
رئيس البرلمان	parliament speaker; speaker
رئيس البلاد	head of state; president
رئيس البلدية	mayor
رئيس التحرير	editor; editor-in-chief; chief editor
رئيس الجمهورية	president
رئيس الجمهورية التونسية	president
رئيس الحزب	party leader
رئيس الحكومة	prime minister; head of government
رئيس الحكومة المكلف	prime minister-designate; designate
رئيس الدولة	head of state; president
رئيس الشرطة	police chief
رئيس القضاة	chief justice
رئيس اللجنة	committee chairman
رئيس المحكمة	court president; chief justice
رئيس الوزراء	prime minister
رئيس الوزراء الإسرائيلي	israeli prime minister
رئيس تنفيذي	chief executive; ceo
رئيس سابق	former president
رئيس مجلس الإدارة	chairman
رئيس مجلس النواب	parliament speaker; speaker; house speaker
رئيس مجلس نواب الشعب	parliament speaker; speaker
رئيس منتخب	president-elect
رئيس هيئة الأركان	chief of staff
رئيسا	president; head; chairman; chief
رئيسات	president; head; chairman; chief
رئيسة	president; head; chairman; chief
رئيسة البرلمان	parliament speaker; speaker
رئيسة الجمهورية	president
رئيسة الحكومة	prime minister; head of government
رئيسة الدولة	head of state; president
رئيسة المحكمة	court president; judge
رئيسة الوزراء	prime minister
رئيسة بلدية	mayor
رئيسة تحرير	editor-in-chief; chief editor
رئيسة لجنة	committee chairman
رئيسة مجلس النواب	parliament speaker; speaker; house speaker
رئيسنا	president; head; chairman; chief
رئيسي	main; major
رئيسية	main; major
رئيسين	president; head; chairman; chief
راؤول	raul
راؤول كاسترو	raul castro
رائحة	smell; odor
رائد	major; pioneer
رائد أعمال	entrepreneur
رائد فضاء	astronaut; cosmonaut
رائدة	leading; pioneer
رائدة فضاء	astronaut; cosmonaut
رائع	wonderful; great
رائعة	wonderful; great
راب	rap
رابط	link
رابطة	league; association
رابطة آسيان	asean
رابطة أبطال أوروبا	champions league
رابطة الدول المستقلة	commonwealth independent states
رابع	fourth
رابعا	-
رابعة	fourth
رابين	rabin
راتب	salary
راجع	review; revision
راجعت	review
راح ضحية	victim; killed
راح ضحيته	victim; killed; kill
راح ضحيتها	victim; killed
راحة	rest; comfort
راحل	late
راحلة	late
راخوي	rajoy
رادا	reply; response; respond
رادار	radar
رادارات	radar
رادع	deterrent
رادعة	deterrent
راديكالي	radical
راديو	radio
راسل	russell
راشد الغنوشي	rached ghannouchi; ghannouchi
راض	satisfied
راع	sponsor; shepherd
راعى	consideration; take into account
راغب	want; wish; desire
راغبين	want; wish; desire
رافاييل	rafael
رافاييل نادال	rafael nadal
رافض	reject; opposed; refuse; rejecting
رافضا	reject; refuse
رافضة	reject; refuse; opposed; rejecting
رافضين	reject; refuse; opposed
رافق	accompany; escort
رافقت	accompany; escort
راقب	monitor; monitoring; control; surveillance
راقبت	monitoring; surveillance; monitor
راقص	dancer
راقصة	dancer
راقصين	dancer
راكب	passenger; traveler
راكبا	passenger; traveler
راكبة	passenger; traveler
رالف	ralph; ralf
رام	aimed
رام الله	ramallah
رامافوزا	ramaphosa
راموس	ramos
رامية	aim; aimed
راند	rand
راهب	monk
راهبا	monk
راهبات	nun
راهبة	nun
راهن	current; bet; present; currently
راهن على	bet
راهنا	currently; now
راهنة	current; present; currently
راو	narrator
راوي	narrator
رايات	flag; banner
رايان	ryan
رايان إير	ryanair
راية	flag; banner
رايت	wright
رب الأسرة	head of family; breadwinner
رب العمل	employer
رباعي	quartet; four-way
رباعية	quartet; four-way
ربح	profit; earnings; win
ربحية	profitability
ربط	link; connect
ربطت	link
ربع	quarter
ربع النهائي	quarter-final; quarterfinal
ربع سنوي	quarterly
ربما	-
ربو	asthma
ربيع	spring
ربيعي	spring
ربيعية	spring
رتب	rank
رتبة	rank
رجال	man
رجال أعمال	businessman; business leader; businessmen
رجال الأمن	security officer; security personnel; security forces
رجال الإطفاء	firefighter; firefighters
رجال الإنقاذ	rescue team; rescuer; rescue worker; rescuers
رجال الدين	cleric; religious leader; clergyman; clergy
رجال السياسة	politician
رجال الشرطة	police officer; policeman; police; police officers
رجال المرور	traffic police
رجب	recep
رجب طيب أردوغان	erdogan; recep tayyip erdogan
رجح	expect; suggest; likely
رجحت	expect; suggest; likely
رجحوا	likely; suggest
رجع	return; attribute
رجعت	return; attribute
رجل	man; leg
رجل أعمال	businessman
رجل أمن	security officer; security personnel
رجل إطفاء	firefighter
رجل دين	cleric; religious leader; clergyman
رجل سياسة	politician
رجل شرطة	police officer; policeman
رجلا	man
رجلان	man
رجلين	man
رجوع	return; attribute
رحب	welcome
رحبت	welcome
رحبوا	welcome
رحل	deport; leave
رحلات	flight; trip; journey
رحلات جوية	flight
رحلة	flight; trip; journey
رحلة جوية	flight
رحلت	leave; deport
رحلوا	deport; leave
رحمة	mercy
رحيل	departure
رخاء	prosperity
رخص	license; permit
رخص القيادة	driving license; driver's license
رخصا	license; permit
رخصة	license; permit
رخصة قيادة	driving license; driver's license
رخيص	cheap
رخيصة	cheap
رد	response; reply; respond
رد انتقامي	retaliatory; retaliation; revenge
رد فعل	reaction
ردا	reply; response; respond
ردا انتقاميا	revenge; retaliation; retaliatory
ردا على	in response; response
ردا على سؤال	asked; response
ردة فعل	reaction
ردت	reply; response; respond
ردد	chant; repeat
رددوا	chant
ردع	deterrence; deter
ردوا	reply; response; respond
ردود	response; reply; respond; reaction
ردود أفعال	reaction
ردود فعل	reaction
رذاذ	spray
رسائل	letter; message
رسائل إلكترونية	email; e-mail
رسائل البريد الإلكتروني	email; e-mail
رسائل قصيرة	text message; sms
رسائل نصية	text message
رسالة	letter; message
رسالة إلكترونية	email; e-mail
رسالة قصيرة	text message; sms
رسالة نصية	text message
رسالته	letter; message
رسالتها	letter; message
رسام	painter; cartoonist
رسامة	painter; cartoonist
رسامين	painter; cartoonist
رسم	drawing; fee; draw
رسم كاريكاتوري	cartoon; caricature
رسما	fee; drawing
رسمي	official; formal
رسميا	official; formal; officially; formally
رسمية	official; formal
رسوم	fee; tariff; duty; drawing
رسوم جمركية	tariff; customs duty
رسوم دراسية	tuition fee
رسوم كاريكاتورية	cartoon; caricature; cartoons
رسوم متحركة	cartoon; animation
رشاش	machine gun
رشاش كلاشنكوف	kalashnikov
رشاشا	machine gun
رشاشات	machine gun
رشاشات ثقيلة	machine gun
رشاوى	bribe; bribery
رشح	nominate
رشحت	nominate
رشق	throw; pelt
رشق بالحجارة	stone throwing; throw stone
رشقوا	throw; pelt
رشوة	bribe; bribery
رشى	bribe; bribery
رصاص	bullet; shot; gunfire; lead
رصاص حي	live ammunition; live bullet; live fire
رصاص مطاطي	rubber bullet; rubber bullets
رصاص مطاطيا	rubber bullet
رصاصات	bullet; shot; gunfire; lead
رصاصات مطاطية	rubber bullet
رصاصة	bullet; shot; gunfire; lead
رصد	monitor; detect; observe; spot
رصدا	monitor; detect; spot
رصدت	monitor; detect; observe; spot
رصدوا	monitor; detect; spot
رصيد	balance; credit
رصيدا	balance; credit
رصيف	sidewalk; dock; pier; platform
رضا	satisfaction
رضاعة طبيعية	breastfeeding
رضع	infant; baby; newborn
رضيع	infant; baby; newborn
رضيعا	infant; baby; newborn
رضيعة	infant; baby; newborn
رطب	humid; wet
رطبة	humid; wet
رطوبة	humidity; humid
رعاة	sponsor; shepherd
رعايا	national; citizen
رعايا أجانب	national; citizen
رعاياه	national; citizen
رعاياها	national; citizen
رعاية	care; sponsorship
رعب	terror; horror
رعت	sponsor
رعد	thunder
رعدية	thunderstorm; thunder
رعية	national; citizen
رغب	want; wish; desire
رغبات	desire; wish
رغبة	desire; wish; want
رغبت	want; wish
رغبته	desire; wish
رغبتها	desire; wish
رغبتهم	desire; wish
رغبي	rugby
رغم	-
رغم أن	-
رغم ذلك	-
رغيف	bread
رف	shelf
رفات	remains
رفاه	welfare; prosperity; wellbeing
رفاهية	luxury; welfare; wellbeing
رفح	rafah
رفض	reject; refuse; refusal; rejection
رفضا	reject; refuse
رفضت	reject; refuse
رفضه	reject; refuse
رفضها	reject; refuse
رفضهم	reject; refuse
رفضوا	reject; refuse
رفع	raise; lift
رفع أسعار الفائدة	rate hike; raise interest rate; raise interest rates
رفع الأثقال	weightlifting
رفع التصنيف	upgrade
رفع الجلسة	adjourn
رفع الحصار	lift siege; blockade
رفع الحصانة	immunity
رفع الدعم	lifting subsidy
رفع الضرائب	tax increase; tax hike
رفع العقوبات	lift sanction; ease sanction; lift sanctions
رفع الفائدة	rate hike; raise interest rate
رفع القيود	ease restrictions; lift restrictions
رفع دعوى	file lawsuit; sue; lawsuit
رفع دعوى قضائية	file lawsuit; sue; lawsuit
رفع سعر الفائدة	rate hike; raise interest rate
رفع سن التقاعد	retirement age
رفعا	raise; lift
رفعت	raise; lift
رفعت دعوى	file lawsuit; sue; lawsuit
رفعوا	raise; lift
رفقة	accompany
رفوف	shelf
رفيع	high; senior
رفيع المستوى	high-level; senior; high-ranking
رفيعة المستوى	high-level; senior
رفيعي المستوى	high-level; senior; high-ranking
رفيق الحريري	rafik hariri
رقائق	chip; semiconductor
رقائق إلكترونية	chip; semiconductor; chips; semiconductors
رقاب	neck
رقابة	monitor; monitoring; control; surveillance
رقابي	monitor; monitoring; control; surveillance
رقابية	monitor; monitoring; control; surveillance
رقاقة	chip; semiconductor
رقبة	neck
رقص	dance
رقصا	dance
رقصة	dance
رقم	number; figure
رقم قياسي	record
رقم قياسي عالمي	world record
رقما	number; figure
رقما قياسيا	record
رقما قياسيا عالميا	world record
رقمنة	digitization
رقمي	digital
رقميا	digital
رقمية	digital
رقيب	sergeant; censor
ركاب	passenger; traveler
ركام	rubble
ركب	install; composition
ركبة	knee
ركبتين	knee
ركبي	rugby
ركز	focus
ركزت	focus
ركلات الترجيح	penalty; penalty kick; penalty shootout
ركلات جزاء	penalty
ركلة جزاء	penalty; penalty kick; penalty shootout
ركلة حرة	free kick
ركلة ركنية	corner
ركوب الأمواج	surfing
ركوب الدراجات	cycling
ركود	recession; contraction; stagnation
ركود اقتصادي	recession; contraction; economic recession
رماد	ash
رماد بركاني	lava; volcanic ash
رمادي	gray; ramadi
رمادية	gray
رمال	sand
رمانة يدوية	grenade
رمز	symbol; symbolic; code
رمزي	symbol; symbolic
رمزية	symbol; symbolic
رمضان	ramadan
رمل	sand
رملي	sand; sandy
رملية	sand; sandy
رموز	symbol; symbolic; code
رمى	throw
رهائن	hostage
رهاب الإسلام	islamophobia
رهان	stake; bet
رهانات	stake; bet
رهبان	monk
رهن عقاري	mortgage; home loan
رهون عقارية	mortgage
رهيب	terrible; horrible
رهيبة	terrible; horrible
رهينة	hostage
رهينتين	hostage
روائح	smell; odor
روائي	novelist
روائيا	novelist
روائية	novelist
روائيين	novelist
روابط	league; association; link; tie
رواتب	salary; wage
رواد	major; pioneer
رواد الأعمال	entrepreneur
رواد الفضاء	astronaut; cosmonaut
رواندا	rwanda
رواندي	rwandan
رواندية	rwandan
روايات	novel; account; version
رواية	novel; account; version
روب	rob
روبرت	robert
روبرت ليفاندوفسكي	robert lewandowski
روبرت موغابي	robert mugabe
روبرت مولر	robert mueller
روبرتس	roberts
روبرتسون	robertson
روبل	ruble
روبن	robin
روبنسون	robinson
روبوت	robot
روبوت محادثة	chatbot
روبوتات	robot
روبيات	rupee
روبية	rupee; rupiah
روبيو	rubio
روتردام	rotterdam
روته	rutte
روتين	routine
روتيني	routine
روتينية	routine
روج	promote
روجر	roger
روجر فيدرر	roger federer
روجرز	rogers
روح	spirit; soul; life
روحا	soul; spirit; life
روحاني	rouhani; hassan rouhani
روحي	spiritual
روحية	spiritual
رودريغو	rodrigo
رودريغو دوتيرتي	rodrigo duterte
رودريغيز	rodriguez
روزفلت	roosevelt
روس	russian
روسنفت	rosneft
روسي	russian
روسيا	russia
روسيا الاتحادية	russian federation
روسيا البيضاء	belarus
روسية	russian
روسيين	russian
روضة	kindergarten
روضة أطفال	kindergarten
رولان غاروس	roland garros; french open
رولز رويس	rolls-royce
روما	rome
رومانسي	romantic
رومانسية	romantic
روماني	romanian; roman
رومانيا	romania
رومانية	romanian; roman
رومني	romney
رونالد	ronald
رونالد ريغان	ronald reagan
رونالدو	ronaldo; cristiano ronaldo
روني	rooney
روهينجا	rohingya
روهينغا	rohingya
روهينغي	rohingya
رويال داتش شل	royal dutch shell
رويترز	reuters
ري	irrigation
رياح	wind; strong wind
رياح شديدة	wind; strong wind
رياح قوية	wind; strong wind
رياحا	wind; strong wind
ريادة الأعمال	entrepreneurship
رياض	riyadh
رياض الأطفال	kindergarten
رياضات	sport
رياضة	sport
رياضي	sport; athlete; sports; athletic
رياضيا	sport; athlete; sports; athletic
رياضيات	mathematics; math; athlete
رياضية	sport; athlete; sports; athletic
رياضيون	sports; athlete
رياضيين	athlete; sports
ريال	riyal; rial; real
ريال سعودي	saudi riyal
ريال مدريد	real madrid
ريالا	riyal; rial
ريالات	riyal; rial
ريتشارد	richard
ريتشاردسون	richardson
ريتشي	ritchie
ريثما	-
ريجان	reagan
ريح	wind; strong wind
ريد	reed; reid
ريشي سوناك	rishi sunak
ريغا	riga
ريغان	reagan
ريف	countryside; rural
ريفر بليت	river plate
ريفي	rural
ريفية	rural
ريكس تيلرسون	tillerson; rex tillerson
ريكيافيك	reykjavik
رينجرز	rangers
رينزي	renzi
رينو	renault
ريو	rio
ريو دي جانيرو	rio de janeiro
زائر	visitor
زائرا	visitor
زائرون	visitor
زائرين	visitor
زائف	fake; false; bogus
زائفة	fake; false
زابوريجيا	zaporizhzhia
زاحف	crawl
زاد	increase; rise; exceed
زادت	increase; rise; exceed
زار	visit
زارت	visit
زاروا	visit
زاعما	claim; allege
زاك	zach
زامبيا	zambia
زاوية	corner; angle
زبائن	customer; client
زبدة	butter
زبون	customer; client
زجاج	glass; bottle
زجاجات	bottle; glass
زجاجات حارقة	petrol bomb; molotov cocktail
زجاجة	bottle; glass
زجاجة حارقة	petrol bomb; molotov cocktail
زحف	crawl
زحل	saturn
زحمة السير	traffic jam; traffic congestion
زخم	momentum
زراعة	agriculture; farming; transplant
زراعة الأعضاء	organ transplant
زراعي	agricultural; farm
زراعية	agricultural; farm
زرت	visit
زرع	plant; transplant
زرع الأعضاء	organ transplant
زرقاء	blue
زطلة	cannabis; hashish
زعامة	leader; leadership
زعزعة أمن	destabilize
زعزعة أمن واستقرار	destabilize
زعزعة استقرار	destabilize
زعم	claim; allege
زعما	claim; allege
زعماء	leader
زعماء المعارضة	opposition leader
زعمت	claim; allege
زعموا	claim; allege
زعيم	leader
زعيم الحزب	party leader
زعيم المتمردين	rebel leader
زعيم المعارضة	opposition leader
زعيم ديني	cleric; religious leader
زعيما	leader
زعيمة	leader
زعيمة المعارضة	opposition leader
زعيمها	leader
زغرب	zagreb
زغوان	zaghouan
زفاف	wedding
زكاة	zakat
زلاتان إبراهيموفيتش	zlatan ibrahimovic
زلازل	earthquake; quake
زلزال	earthquake; quake
زلزالا	earthquake; quake
زلزالي	seismic
زلزالية	seismic
زملاء	colleague; fellow; teammate
زميل	colleague; fellow
زميلة	colleague; fellow
زنك	zinc
زهاء	about; around
زهايمر	alzheimer
زهرة	flower; venus
زهور	flower
زوابع	tornado; whirlwind
زواج	marriage; marry
زواج الأطفال	child marriage
زواج القاصرات	child marriage
زواج المثليين	same-sex marriage; gay marriage
زواج المثليين جنسيا	same-sex marriage; gay marriage
زواج مثلي الجنس	same-sex marriage; gay marriage
زواجا	marriage; marry
زوار	visitor
زوارق	boat
زوايا	corner; angle
زوبعة	tornado; whirlwind
زوج	husband; couple; pair
زوجا	husband; couple
زوجات	wife
زوجان	couple
زوجة	wife
زوجته	wife
زوجها	husband
زوجين	couple
زود	supply; provide
زودت	supply; provide
زور	forge; falsify; fake
زورت	forge; falsify; fake
زورق	boat
زورقا	boat
زوكربيرغ	mark zuckerberg; zuckerberg
زي	clothes; dress; uniform; military uniform
زي عسكري	uniform; military uniform
زي موحد	uniform; military uniform
زيا عسكريا	uniform; military uniform
زيادات	increase; rise
زيادة	increase; rise
زيادة الأجور	wage increase; pay rise
زيادة الضرائب	tax increase; tax hike
زيادة الوزن	overweight; weight gain
زيارات	visit
زيارة	visit
زيارة رسمية	official visit; state visit
زيارة عمل	working visit
زيارته	visit
زيارتها	visit
زيارتهم	visit
زيت	oil
زيت الزيتون	olive oil
زيت النخيل	palm oil
زيتون	olive; olive tree
زيدان	zidane
زيكا	zika; zika virus
زيلينسكي	zelensky; zelenskyy
زيمبابوي	zimbabwe
زيمبابوية	zimbabwean
زين الدين زيدان	zinedine zidane
زين العابدين بن علي	ben ali; zine el-abidine ben
زيوت	oil
زيورخ	zurich
زيوريخ	zurich
س	-
سأل	ask
سألت	ask
سألوا	ask
سؤال	question
سؤالا	question
سئل	ask; flood; flooding
سئلت	ask
سائح	tourist
سائحا	tourist
سائحة	tourist
سائحون	tourist
سائحين	tourist
سائد	prevailing
سائدة	prevailing
سائر	-
سائق	driver
سائق تاكسي	taxi driver
سائق سيارة أجرة	taxi driver
سائق شاحنة	truck driver
سائقا	driver
سائقة	driver
سائقو الشاحنات	truck driver
سائقون	driver
سائقي	driver
سائقي الشاحنات	truck driver
سائقين	driver
سائل	ask
سابع	seventh
سابعا	seventh
سابعة	seventh
سابق	former; previous
سابقا	former; previous; previously; formerly
سابقة	former; previous; precedent
سابقة قضائية	former; previous
سابقون	former
سابقين	former; previous
ساحات	square; field
ساحات القتال	battlefield
ساحة	square; field
ساحة القتال	battlefield
ساحة المعركة	battlefield
ساحر	magician; charming
ساحق	overwhelming; landslide; crushing
ساحقة	overwhelming; landslide; crushing
ساحل	coast; coastal; beach
ساحل العاج	ivory coast
ساحلي	coastal; coast
ساحلية	coastal; coast
ساخر	satirical; sarcastic; comedian
ساخرة	satirical; sarcastic
سادس	sixth
سادسة	sixth
سار	walk; go; proceed
سارة	sarah; sara
سارت	walk; go; proceed
سارس	sars
سارق	thief; robber
سارقين	thief; robber
ساركوزي	sarkozy
ساري المفعول	effective; valid
ساسة	politician
ساعات	hour
ساعات العمل	working hours
ساعات ذكية	watch; smartwatch
ساعة	hour; watch
ساعة ذكية	watch; smartwatch
ساعة يد	watch; smartwatch
ساعتين	hour; two hours
ساعد	help; assist
ساعدت	help; assist
ساعدوا	help
ساعيا	seek; strive
سافر	travel
سافرت	travel
سافروا	travel
ساق	leg
ساقط	fall
ساقطا	fall; collapse
ساقين	leg
ساكن	population; resident; inhabitant
ساكنة	population; resident; inhabitant
سالفيني	salvini
سالم	safe
سام	toxic; poisonous; sam
سام جدا	highly toxic
سامة	toxic; poisonous
سامراء	samarra
سامسونج	samsung
سامسونغ	samsung
ساموا	samoa
سامي	high; supreme
سامية	high; supreme; senior
سان بطرسبرغ	st petersburg
سان جيرمان	paris saint-germain; saint-germain; psg
سان دييغو	san diego
سان فرانسيسكو	san francisco
سانا	sana
سانت بطرسبرغ	st petersburg
سانت لويس	st louis
سانتوس	santos
سانتياغو	santiago
ساند	support; back
ساندت	support; back
ساندرز	sanders
سانشيز	sanchez
ساهم	contribute
ساهمت	contribute
ساهموا	contribute
ساو باولو	sao paulo
ساوثهامبتون	southampton
سايمون	simon
سبائك	ingot; alloy; bullion
سبائك ذهب	gold
سباح	swimmer
سباحا	swimmer
سباحة	swimming
سباحة أولمبية	olympic swimmer
سباحة حرة	freestyle
سباحون	swimmer
سباحين	swimmer
سباق	race; racing
سباق التسلح	arms race
سباق الخيل	horse racing; equestrian
سباق الدراجات	cycling
سباق السيارات	car race; motor racing
سباق فرنسا للدراجات	tour de france
سباقا	race; racing
سباقات	race; racing
سباقات الخيل	horse racing; equestrian
سباقات السيارات	car race; motor racing
سباكة	plumbing
سبب	reason; cause
سببا	reason; cause
سبت	saturday
سبتة	ceuta
سبتمبر	september
سبر آراء	poll; survey
سبع	seven
سبعة	seven
سبعة عشر	seventeen
سبعمائة	seven hundred
سبعون	seventy
سبعين	seventy
سبق	precede; previously
سبقت	former; previous
سبل	way; means
سبل العيش	livelihood
سبها	sebha
سبوتنيك	sputnik
سبيس إكس	spacex
سبيكة	ingot; alloy; bullion
سبيل	way; means
سبيلبرغ	spielberg
ست	six
ستاربكس	starbucks
ستارمر	starmer
ستالين	stalin
ستاندرد آند بورز	standard poor's; s p
ستة	six
ستة عشر	sixteen
ستتم	-
سترات	vest; jacket
سترات صفراء	yellow vest; yellow vests
سترات واقية	bulletproof vest
ستراسبورج	strasbourg
ستراسبورغ	strasbourg
سترة	vest; jacket
سترة واقية	bulletproof vest
ستصبح	become
ستكون	-
ستمائة	six hundred
ستوكهولم	stockholm
ستولتنبرغ	stoltenberg
ستون	sixty
ستيف	steve
ستيف جوبز	steve jobs
ستيفان	stefan; stephane
ستيفان دي ميستورا	de mistura
ستيفاني	stephanie
ستيفن	stephen; steven
ستيفن سبيلبرغ	steven spielberg
ستين	sixty
ستيوارت	stewart; stuart
سجائر	cigarette
سجائر إلكترونية	e-cigarette; vaping
سجاد	carpet
سجادة	carpet
سجال	controversy; debate
سجان	prison guard; jailer
سجانين	prison guard; jailer
سجل	record; register; registration; score
سجل الهدف	score goal
سجل هدفا	goal; score goal
سجل هدفين	score goal
سجلا	record; score; register
سجلات	record; register; registration; score
سجلت	record; register; registration; score
سجلوا	record; register; score
سجن	prison; jail; imprison
سجن إيفين	evin prison
سجن غوانتانامو	guantanamo
سجن مدى الحياة	life imprisonment; life sentence
سجنا	prison; jail; imprison
سجناء	prisoner; inmate
سجناء الرأي	prisoner of conscience
سجناء سياسيون	political prisoner
سجناء سياسيين	political prisoner
سجنت	imprison; jail
سجنه	prison; jail
سجني	prison
سجنية	prison
سجون	prison; jail; imprison
سجين	prisoner; inmate
سجين رأي	prisoner of conscience
سجين سياسي	political prisoner
سجينا	prisoner; inmate
سجينات	prisoner; inmate
سجينة	prisoner; inmate
سحابة	cloud; cloudy
سحب	withdraw; pull; withdrawal; pull out
سحب الترخيص	revoke license
سحب الثقة	no-confidence; withdraw confidence; no-confidence vote
سحب الجنسية	revoke citizenship
سحب كثيفة	cloud; cloudy
سحبت	withdraw; pull; pull out
سحبوا	withdraw; pull
سحر	magic; witchcraft
سحق	crush
سحقت	crush
سخاء	generosity
سخر	mock; ridicule
سخرت	mock; ridicule
سخرية	mockery; ridicule; sarcasm; irony
سخي	generous
سد	dam
سد النهضة	renaissance dam; gerd; grand ethiopian dam
سد النهضة الإثيوبي	renaissance dam; grand ethiopian dam
سدا	dam
سداد	repayment; payment; repay
سداسي	six-way
سدد	pay; repay
سدود	dam
سر	secret
سرا	secret; secretly; confidential
سراح	release
سرايا القدس	quds brigades
سراييفو	sarajevo
سرب	leak
سربت	leak
سرح	lay off; layoff
سرحت	lay off; layoff
سردينيا	sardinia
سرطان	cancer
سرطان البروستاتا	prostate cancer
سرطان الثدي	breast cancer
سرطان الدم	leukemia
سرطان الرئة	lung cancer
سرطاني	cancerous; cancer
سرطانية	cancerous; cancer
سرع	accelerate; speed up
سرعات	speed
سرعة	speed
سرعته	speed
سرعتها	speed
سرق	steal; rob
سرقات	theft; robbery; steal
سرقة	theft; robbery; steal
سرقت	steal; rob
سرقوا	steal; rob
سرور	joy
سري	secret; secretly; confidential; covert
سريا	secret; confidential
سرية	secret; secretly; confidential; secrecy
سرير	bed
سريري	clinical
سريرية	clinical
سريع	fast; quick; rapid
سريعا	quickly; fast; rapidly
سريعة	fast; quick; rapid
سريلانكا	sri lanka
سريلانكي	sri lankan
سريلانكية	sri lankan
سطح	surface; roof; deck
سطح البحر	sea level
سطح السفينة	deck
سطو	robbery; armed robbery
سطو مسلح	robbery; armed robbery
سعادة	happiness; excellency
سعادته	happiness; excellency
سعال	cough
سعة	capacity
سعت	seek; strive
سعد الحريري	hariri; saad hariri
سعداء	happy
سعر	price; rate
سعر الذهب	gold price
سعر السهم	share price; stock price
سعر السوق	market price
سعر الصرف	exchange rate
سعر الفائدة	interest rate
سعر النفط	oil price
سعرا	price
سعرات حرارية	calories
سعرة حرارية	calorie
سعوا	seek; strive
سعودي	saudi
سعودية	saudi arabia; saudi
سعوديون	saudi
سعوديين	saudi
سعى	seek; strive
سعيا	seek; strive
سعيد	happy; happiness; saied
سعيدة	happy
سعيه	seek; strive
سفارات	embassy
سفارة	embassy
سفارة أمريكية	us embassy
سفارته	embassy
سفارتها	embassy
سفارتين	embassy
سفر	travel
سفراء	ambassador
سفرائها	ambassador
سفك دماء	bloodshed
سفن	ship; vessel
سفن حربية	warship
سفن شحن	cargo ship; container ship
سفير	ambassador
سفيرا	ambassador
سفيرة	ambassador
سفيرها	ambassador
سفيرين	ambassador
سفينة	ship; vessel
سفينة حاويات	container ship; cargo ship
سفينة حربية	warship
سفينة سياحية	cruise ship
سفينة شحن	cargo ship; container ship
سفينة صيد	fishing boat
سفينة فضاء	spacecraft; spaceship
سفينة فضائية	spacecraft; spaceship
سفينتين	ship; vessel
سقط	fall; collapse
سقطت	fall; collapse
سقطوا	fall; collapse
سقف	ceiling; roof; cap
سقف الدين	debt ceiling
سقف الديون	debt ceiling
سقفا	roof; ceiling; cap
سقوط	fall; collapse
سقوط ضحايا	casualty
سقوط طائرة	plane crash
سقوط قتلى	casualty
سقوط قتلى وجرحى	casualty
سقوطه	fall; collapse
سقوطها	fall; collapse
سكاكين	knife
سكان	resident; population; inhabitant
سكان أصليين	indigenous people
سكانا	population; resident; inhabitant
سكاني	population; demographic
سكانية	population; demographic
سكاي نيوز	sky news
سكة	railway
سكة حديد	railway; railroad; rail
سكة حديدية	railway; rail; railroad
سكتات دماغية	stroke; blood clot
سكتة دماغية	stroke; blood clot
سكتة قلبية	cardiac arrest; heart attack
سكر	sugar
سكران	drunk
سكري	diabetes
سكك	railway
سكن	housing; accommodation; residence; live
سكن عشوائي	slum
سكنا	housing; accommodation
سكنت	live
سكني	residential; housing
سكنية	residential; housing
سكوبيه	skopje
سكوت	scott
سكوت موريسون	scott morrison
سكورسيزي	scorsese
سكين	knife
سكينا	knife
سل	tuberculosis
سلاح	weapon; arms; arm
سلاح أبيض	knife
سلاح البحرية	navy
سلاح الجو	air force
سلاح دمار شامل	weapons of mass; mass destruction
سلاح كيماوي	chemical weapon
سلاح كيميائي	chemical weapon
سلاح ناري	firearm; gun
سلاح نووي	nuclear weapon
سلاحا	weapon; arms
سلاحا ناريا	firearm; gun
سلاحا نوويا	nuclear weapon
سلاحف	turtle
سلاحه	weapon; arms
سلاحهم	weapon; arms
سلاسل	series; chain
سلاسل الإمداد	supply chain; supply chains
سلاسل التوريد	supply chain; supply chains
سلاطين	sultan
سلالات	strain; dynasty
سلالة	strain; variant; dynasty
سلالم	stairs; ladder
سلام	peace
سلاما	peace
سلامة	safety; integrity; safe
سلامة أراضيها	territorial integrity
سلامة الطيران	aviation safety; air safety
سلامة الغذاء	food safety
سلامة جوية	aviation safety; air safety
سلب	robbery; looting; loot; rob
سلب ونهب	loot; looting
سلبا	negatively
سلبي	negative; adverse
سلبيا	negative
سلبيات	negative; disadvantage
سلبية	negative; adverse
سلة	basket
سلتيك	celtic
سلحفاة	turtle
سلس	smooth
سلسة	smooth
سلسلة	series; chain
سلسلة الإمداد	supply chain
سلسلة التوريد	supply chain
سلط	authority; power
سلط الضوء	highlight; shed light
سلطات	authority; power
سلطات الاحتلال	israeli authority; occupation authority
سلطات الاحتلال الإسرائيلي	israeli authority; occupation authority
سلطات صحية	health authority; health official
سلطاته	authority; power
سلطان	sultan
سلطة	authority; power
سلطة تشريعية	legislature; legislative branch
سلطة تنفيذية	executive; executive branch; executive power
سلطة قضائية	judiciary; judicial authority
سلطت الضوء	highlight; shed light
سلطته	authority; power
سلطتها	authority; power
سلطعون	crab
سلطنة	sultanate
سلطنة عمان	oman; sultanate of oman; sultanate oman
سلع	good; commodity; goods
سلع أساسية	commodity; basic goods
سلع استهلاكية	consumer goods
سلع غذائية	food; foodstuff
سلعة	good; commodity; goods
سلف	predecessor
سلفه	predecessor
سلفي	salafist
سلفية	salafist
سلفيون	salafist
سلفيين	salafist
سلم	peace; hand over; ladder
سلم الترتيب	standings; table
سلم متحرك	escalator
سلما	peace; hand over
سلمان بن عبد العزيز	king salman
سلمت	hand over; deliver
سلمي	peaceful
سلميا	peaceful
سلمية	peaceful
سلميين	peaceful
سلوفاكي	slovak
سلوفاكيا	slovakia
سلوفاكية	slovak
سلوفيني	slovenian
سلوفينيا	slovenia
سلوفينية	slovenian
سلوك	behavior; conduct
سلوكا	behavior; conduct
سلوكي	behavior; conduct
سلوكيات	behavior; conduct
سلوكية	behavior; conduct
سليانة	siliana
سليل	descendant
سليم	sound; healthy
سليماني	soleimani
سليمة	safety; sound; healthy
سم	poison; venom; toxin; centimeter
سماء	sky
سماح	allow; permit; allowing; permission
سماد	fertilizer
سماع	hear; hearing
سماوات	sky
سمة	feature; characteristic
سمح	allow; permit
سمحت	allow; permit
سمحوا	allow; permit
سمع	listen; hear
سمعة	reputation
سمعت	listen; hear
سمعوا	hear
سمعي	audio; hearing
سمعية	audio; hearing
سمك	fish
سمك القرش	shark
سمكة	fish
سمكة قرش	shark
سمم	poison
سمنة	obesity
سمو	highness
سموتريتش	smotrich
سموم	poison; venom; toxin
سمى	call; name
سمية	toxicity
سميت	name; call
سميث	smith
سميك	thick
سمين	obese; overweight
سن	age; tooth; teeth
سن التقاعد	retirement age
سن قانون	pass law; legislate
سن قوانين	pass law; legislate
سناب شات	snapchat
سنابشات	snapchat
سناتور	senator
سنة	year; tongue
سنة جديدة	new year
سنة مالية	fiscal year
سنة وشيعة	sunni shiite
سنت	cent
سنتا	cent
سنتات	cent
سنتان	two years; year
سنتيمتر	centimeter
سنتيمترا	centimeter
سنتيمترات	centimeter
سنتين	year; two years
سنجار	sinjar
سند	bond
سندات	bond
سندات الخزانة	treasury bond; treasury bill; treasury bonds
سندات حكومية	government bonds
سندرلاند	sunderland
سنغافورة	singapore
سنغافوري	singaporean
سنغالي	senegalese
سنغالية	senegalese
سنكون	-
سنوات	year
سنودن	snowden
سنوي	annual; yearly
سنويا	annual; annually; yearly; per year
سنوية	annual; yearly
سني	sunni
سنيا	sunni
سنية	sunni
سنين	year
سهل	easy; plain; facilitate
سهلا	easy
سهلة	easy
سهلت	facilitate
سهم	share; stock
سهما	share; stock
سهول	plain
سهولة	easy; ease
سوء	poor; bad
سوء الأحوال الجوية	bad weather
سوء الطقس	bad weather
سوء المعاملة	mistreatment; ill-treatment; abuse
سوء تغذية	malnutrition
سوء تفاهم	misunderstanding
سوء سلوك	misconduct
سوء فهم	misunderstanding
سوابق	precedent
سواحل	coast; coastal; beach
سواريز	suarez
سواه	-
سواها	-
سوبر ماركت	supermarket
سوبرماركت	supermarket
سوت	settle
سود	black
سوداء	black
سودان	sudan
سوداني	sudanese; peanut
سودانية	sudanese
سودانيون	sudanese
سودانيين	sudanese
سور	wall
سوري	syrian
سوريا	syria; syrian
سوريات	syrian
سورية	syria; syrian
سورينام	suriname
سوريون	syrian
سوريين	syrian
سوزان	susan; susanne
سوسة	sousse
سوسيتيه جنرال	societe generale
سوف	-
سوفت بنك	softbank
سوفياتي	soviet
سوفياتية	soviet
سوفيتي	soviet
سوفيتية	soviet
سوق	market
سوق الأسهم	stock market
سوق الانتقالات	transfer; transfer market
سوق السندات	bond market
سوق الطاقة	energy market
سوق العقارات	real estate
سوق العمل	labor market
سوق المال	stock market; capital market
سوق النفط	oil market
سوق سوداء	black market
سوق عالمية	global market; world market
سوق عقارية	property market; real estate
سوق مالية	financial market
سوقا	market
سول	seoul
سولار	diesel
سوليفان	sullivan
سوناطراك	sonatrach
سوناك	sunak
سوني	sony
سوى	-
سويد	sweden
سويدي	swedish
سويدية	swedish
سويسرا	switzerland
سويسري	swiss
سويسرية	swiss
سويسريون	swiss
سويسريين	swiss
سي آي إيه	cia
سي إن إن	cnn
سي بي إس	cbs
سيء	bad; poor
سيئ	bad; poor
سيئة	bad; poor
سياتل	seattle
سياح	tourist
سياحة	tourism
سياحي	tourist; tourism
سياحيا	tourist; tourism
سياحية	tourist; tourism
سيادة	sovereignty; sovereign
سيادة القانون	rule of law
سيادته	sovereignty; sovereign
سيادتها	sovereignty; sovereign
سيادي	sovereignty; sovereign
سيادية	sovereignty; sovereign
سيارات	car; vehicle
سيارات إسعاف	ambulance
سيارات الأجرة	taxi
سيارات الإطفاء	fire truck; fire engine
سيارات الشرطة	police car
سيارات ذاتية القيادة	self-driving car; self-driving
سيارات مفخخة	car bomb
سيارة	car; vehicle
سيارة أجرة	taxi
سيارة إسعاف	ambulance
سيارة إطفاء	fire truck; fire engine
سيارة ذاتية القيادة	self-driving car; self-driving
سيارة شرطة	police car
سيارة كهربائية	electric car; electric vehicle
سيارة مفخخة	car bomb
سيارة ملغومة	car bomb
سيارته	car; vehicle
سيارتها	car; vehicle
سيارتين	car; vehicle
سياسات	policy; politics
سياساته	policy; politics
سياساتها	policy; politics
سياسة	policy; politics
سياسة نقدية	monetary policy
سياستنا	policy; politics
سياسته	policy; politics
سياستها	policy; politics
سياسي	political; politician
سياسيا	political; politically
سياسية	political; politician
سياسيو	politician; political
سياسيون	politician; political
سياسيين	politician; political
سياق	context
سياقات	context
سياقة	driving
سيباستيان	sebastian; sebastien
سيبراني	cyber
سيبرانية	cyber
سيتم	-
سيتي جروب	citigroup
سيتي غروب	citigroup
سيجارات	cigarette
سيجارة	cigarette
سيجارة إلكترونية	e-cigarette; vaping
سيخ	sikh
سيخي	sikh
سيد	mr
سيدات	woman; lady
سيدات الأعمال	businesswoman
سيدة	lady; woman; mrs
سيدة أعمال	businesswoman
سيدة أولى	first lady
سيدني	sydney
سيدي بوزيد	sidi bouzid
سير	progress; course; walk
سير المرور	traffic
سيراليون	sierra leone
سيرة	biography; conduct; autobiography
سيرة ذاتية	biography; autobiography; resume
سيرجي لافروف	lavrov; sergei lavrov
سيرغي	sergei; sergey
سيرغي شويغو	sergei shoigu
سيرغي لافروف	lavrov; sergei lavrov
سيريل رامافوزا	cyril ramaphosa
سيرينا وليامس	serena williams
سيشل	seychelles
سيصبح	become
سيطر	control; seize
سيطرة	control; seize
سيطرت	control; seize
سيطرته	control; seize
سيطرتها	control; seize
سيطرتهم	control; seize
سيطروا	control; seize
سيف	sword
سيف الإسلام القذافي	saif al-islam gaddafi
سيكون	-
سيكونون	-
سيلتيك	celtic
سيلفا	silva
سيلفي	selfie
سيلفيو برلسكوني	silvio berlusconi
سيليكون فالي	silicon valley
سيما	-
سيمبسون	simpson
سيمنز	siemens
سيمنس	siemens
سيمون	simon; simone
سيناء	sinai
سيناتور	senator
سيناريست	screenwriter
سيناريو	scenario; script
سيناريوهات	scenario; script
سينما	cinema; film
سينمائي	film; cinema; filmmaker
سينمائيا	film; filmmaker
سينمائية	film; cinema; filmmaker
سينمائيون	film; filmmaker
سينمائيين	film; filmmaker
سيوف	sword
سيول	flood; seoul; flooding; flash flood
سيولة	liquidity
شأن	affair
شأن داخلي	internal affair
شأنه	-
شأنها	-
شؤون	affair
شؤونها الداخلية	internal affair
شائعات	rumor
شائعة	rumor
شاب	young man; youth; young
شابا	young man; youth; young
شابات	young woman
شاباك	shin bet
شابة	young; young woman
شابين	young man; youth; young
شات جي بي تي	chatgpt
شاحن	charger
شاحنات	truck
شاحنات صغيرة	pickup truck; van
شاحنة	truck
شاحنة صغيرة	van; pickup truck
شارع	street
شارعا	street
شارك	participate; take part; share
شارك في تأسيس	co-found
شاركت	participate; take part; share
شاركوا	participate; take part; share
شارل	charles
شارل ديغول	charles de gaulle
شارل ميشيل	charles michel
شارلي إبدو	charlie hebdo
شارلي إيبدو	charlie hebdo
شارون	sharon
شاسع	vast
شاسعة	vast
شاشات	screen
شاشة	screen
شاطئ	beach; coast; shore
شاعر	poet
شاعرا	poet
شاعرات	poet
شاعرة	poet
شاغر	vacant; vacancy
شاغرة	vacant; vacancy
شاكرا	thank
شالكه	schalke
شامل	comprehensive; inclusive
شاملا	comprehensive; inclusive
شاملة	comprehensive; inclusive
شانيل	chanel
شاهد	witness; watch
شاهد إثبات	prosecution witness
شاهد عيان	eyewitness; witness
شاهدة	witness
شاهدت	watch; see
شاهدوا	watch; see
شاو	shaw
شاومي	xiaomi
شاي	tea
شاي أخضر	green tea
شباب	youth; young people; young; young man
شبابا	young; youth; young man
شبابي	young; youth
شبابية	youth
شباط	february
شباط فبراير	february
شباك	net; window
شبان	young man; youth; young people; young
شبح	ghost; specter
شبكات	network
شبكات اجتماعية	social network
شبكات التواصل الاجتماعي	social media; social network
شبكات الجيل الخامس	5g
شبكة	network
شبكة إرهابية	terrorist network
شبكة اجتماعية	social network
شبكة الإنترنت	internet
شبكة الكهرباء	power grid
شبكة سي إن إن	cnn
شبكة عنكبوتية	web
شبه الجزيرة العربية	arabian peninsula
شبه الجزيرة الكورية	korean peninsula
شبه جزيرة	peninsula
شبه جزيرة القرم	crimea; crimean peninsula
شبه جزيرة سيناء	sinai; sinai peninsula
شبهات	suspicion; suspect
شبهة	suspicion; suspect
شبيبة	youth
شتاء	winter
شتائم	insult
شتاينماير	steinmeier
شتوتغارت	stuttgart
شتوي	winter
شتوية	winter
شتى	-
شجار	fight; brawl
شجاع	brave; courageous
شجاعة	courage; brave
شجب	condemn; denounce
شجبت	condemn; denounce
شجر	tree
شجرة	tree
شجرة زيتون	olive; olive tree
شجع	encourage
شجعت	encourage
شجعوا	encourage
شح	shortage; lack
شح المياه	water shortage; water scarcity
شحن	shipping; freight; shipment
شحنات	shipment; cargo; shipping; freight
شحنة	shipment; cargo; shipping; freight
شخص	person; people
شخص بالإصابة	diagnosis; diagnose
شخص غير مرغوب فيه	persona non grata
شخصا	person; people
شخصان	person; people
شخصي	personal
شخصيا	personally; personal
شخصيات	figure; personality; character
شخصية	personality; figure; character; personal
شخصية رئيسية	key figure
شخصين	person; people
شدد	stress; emphasize; tighten
شدد على	stress; emphasize
شددت	stress; emphasize; tighten
شددت على	stress; emphasize
شددوا	stress; emphasize; tighten
شديد	severe; strong; sharp
شديدا	severe; strong
شديدة	severe; strong; sharp
شراء	buy; purchase; buying
شرائح	segment; chip; slice
شرائح إلكترونية	chip; semiconductor
شراكات	partnership
شراكة	partnership
شراكة استراتيجية	partnership
شراكتنا	partnership
شراكتها	partnership
شرايين	artery
شرب	drink; drinking
شرب الكحول	drink alcohol
شربا	drink
شربت	drink
شرخ	rift; crack
شرد	displace; displacement
شردت	displace; displacement
شرس	fierce
شرسة	fierce
شرط	condition
شرطة	police
شرطة المرور	traffic police
شرطة مكافحة الشغب	riot police
شرطي	police officer; policeman; police
شرطية	police officer; policeman; policewoman; police
شرطيون	police officer; policeman
شرطيين	police officer; policeman
شرع	start; begin
شرعت	start; begin
شرعنة	legalization
شرعي	legitimate; legal
شرعية	legitimacy; legitimate
شرف	honor; honorary
شرفا	honor; honorary
شرفي	honor; honorary
شرفية	honor; honorary
شرق	east; eastern
شرق آسيا	east asia
شرق أفريقيا	east africa
شرق أوسطي	middle eastern
شرق أوسطية	middle eastern
شرقي	eastern; east
شرقية	eastern; east
شركاء	partner
شركائنا	partner
شركائه	partner
شركائها	partner
شركات	company; firm
شركات الأدوية	drugmaker; pharmaceutical company; drug company
شركات الاتصالات	telecommunications; telecom company; telecommunications company
شركات التأمين	insurance company; insurer
شركات التكنولوجيا	tech company; technology company; tech giant; tech companies
شركات السيارات	carmaker; automaker
شركات الطيران	airline; airways
شركات النفط	oil company
شركات تابعة	subsidiary; subsidiaries
شركات حكومية	state-owned; state-owned company
شركات صناعة السيارات	automakers
شركات متعددة الجنسيات	multinational companies
شركات متوسطة وصغيرة	small business; sme
شركات ناشئة	startup; startups
شركة	company; firm
شركة آبل	apple
شركة أدوية	drugmaker; pharmaceutical company; drug company
شركة أم	parent company
شركة اتصالات	telecommunications; telecom company; telecommunications company
شركة استشارات	consulting firm
شركة استشارية	consulting firm
شركة السيارات	carmaker; automaker
شركة تأمين	insurance company; insurer
شركة تابعة	subsidiary
شركة تكنولوجيا	tech company; technology company; tech giant
شركة حكومية	state-owned; state-owned company
شركة صناعة السيارات	carmaker; automaker
شركة طيران	airline; airways
شركة فايزر	pfizer
شركة قابضة	holding company; holding
شركة محاماة	law firm
شركة مملوكة للدولة	state-owned; state-owned company
شركة ميتا	meta
شركة ناشئة	startup
شركة نفط	oil company
شركة هواوي	huawei
شركته	company; firm
شركتين	company; firm
شرم الشيخ	sharm el-sheikh
شروط	condition; term
شروع	start; begin
شروق	sunrise
شريان	artery
شريحة	segment; chip; slice; tranche
شرير	evil; villain
شريط	tape; strip
شريط صوتي	audio recording; recording
شريط فيديو	video
شريعة	sharia; islamic law
شريك	partner
شريكا	partner
شريكة	partner
شطب	delist; strike off; delete
شطرنج	chess
شظايا	shrapnel; fragment
شظية	shrapnel; fragment
شعار	slogan; logo; motto
شعارا	slogan; logo
شعارات	slogan; logo
شعاع	ray; beam
شعب	people
شعبا	people
شعبنا	people
شعبه	people
شعبوي	populist
شعبوية	populism; populist
شعبويون	populist
شعبويين	populist
شعبي	popular; folk; people
شعبية	popular; popularity
شعر	feel; poetry; hair
شعر عربي	poetry
شعرا	hair; poetry; feel
شعراء	poet
شعرت	feel
شعروا	feel
شعري	poetic
شعرية	poetic
شعوب	people
شعوب أصلية	indigenous people
شعور	feeling; emotion
شعير	barley
شغب	riot
شغل	work; employment; job; occupy
شغلت	work; occupy; hold
شغور	vacancy
شغيلة	worker
شفاء	recover; recovery; healing
شفاف	transparent
شفافة	transparent
شفافية	transparency; transparent
شفرة	blade; code
شفقة	pity; compassion
شفهي	oral; verbal
شفوي	oral; verbal
شفي	recover
شقة	apartment; flat
شقتين	apartment; flat
شقق	apartment; flat
شقيق	brother; brotherly; sibling
شقيقا	brother; sibling
شقيقات	sister
شقيقان	brother; sibling
شقيقته	sister
شقيقتها	sister
شقيقه	brother; sister; sibling
شقيقها	brother; sibling
شكا	complain
شكاوى	complaint; complain
شكاية	complaint; complain
شكر	thank
شكرا	thank
شكرت	thank
شكسبير	shakespeare
شكل	form; constitute; pose; shape
شكلا	form; constitute
شكلت	form; constitute; pose
شكلوا	form; constitute; pose
شكولاتة	chocolate
شكوى	complaint; complain
شل	shell; paralyze
شلال	waterfall
شلالات	waterfall
شلل	paralysis; paralyzed
شلل الأطفال	polio
شلل الرعاش	parkinson
شمال	north; northern
شمال إفريقيا	north africa
شمال سيناء	north sinai
شمال شرق	northeast; northeastern
شمال شرقي	northeast; northeastern
شمال غرب	northwest; northwestern
شمال غربي	northwest; northwestern
شمالي	northern; north
شمالية	northern; north
شمبانزي	chimpanzee
شمس	sun
شمسي	solar; sun
شمسية	solar; sun
شمعون بيريز	shimon peres
شمل	include; contain; cover; comprehensive
شملت	include; contain; cover; comprehensive
شن	launch
شن غارات	carry out raids
شن هجوم	launch attack
شن هجوما	launch attack
شنت	launch; carry out
شنتشن	shenzhen
شنغن	schengen
شنغهاي	shanghai
شنق	hang; hanging
شنقا	hang; hanging
شنقوا	hang; hanging
شنوا	launch
شهادات	testimony; certificate
شهادة	certificate; testimony
شهادة الدكتوراه	doctorate; phd
شهادة بكالوريوس	degree
شهادة جامعية	degree
شهادته	testimony
شهباز شريف	shehbaz sharif
شهد	witness; see; testify
شهداء	martyr; killed
شهدت	witness; see; testify
شهدوا	witness; see; testify
شهر	month
شهر جاري	current; this month
شهر رمضان	ramadan; month of ramadan
شهر عسل	honeymoon
شهرا	month
شهران	two months
شهرة	fame
شهري	monthly
شهريا	month; monthly; per month
شهرية	monthly
شهرين	month; two months
شهود	witness
شهود عيان	eyewitness; witness
شهور	month
شهية	appetite
شهيد	martyr; killed
شهيدا	martyr; killed
شهيدة	martyr
شهيدين	martyr
شهير	famous; celebrity
شهيرة	famous; celebrity
شوارزنيغر	schwarzenegger
شوارع	street
شواطئ	beach; coast; shore
شوربة	soup
شورى	shura
شوط	half; round
شوط أول	first half
شوط إضافي	extra time; overtime
شوط ثان	second half
شوطا	half
شوطين إضافيين	extra time; overtime
شوكولاتة	chocolate
شولتز	scholz; schultz
شولتس	scholz
شون	sean; shaun
شويغو	shoigu
شي جين بينغ	xi jinping
شيء	thing
شيئا	thing
شيخ	sheikh; senator
شيخا	sheikh
شيد	build
شيدت	build
شيراك	chirac
شيشان	chechnya
شيشاني	chechen
شيطان	devil; demon; satan
شيع	funeral; burial
شيعة	shiite; shia
شيعت	funeral; burial
شيعي	shiite; shia
شيعية	shiite; shia
شيف	chef; cook
شيفرون	chevron
شيفيلد	sheffield
شيقل	shekel
شيك	check; cheque
شيكات	check; cheque
شيكاغو	chicago
شيكل	shekel
شيلي	chile
شينجيانغ	xinjiang
شينخوا	xinhua; xinhua news agency
شينزو آبي	shinzo abe
شيوخ	sheikh; senator; senate
شيوعي	communist
شيوعية	communist; communism
شيوعيون	communist
شيوعيين	communist
صائم	fasting
صائمون	fasting
صائمين	fasting
صاحب	owner; holder
صاحب العمل	employer
صاحبة	owner; holder
صادر	issue; confiscate; seize
صادرات	export
صادرات الحبوب	grain export; grain deal
صادرة	issue; release
صادرت	confiscate; seize; seizure
صادق	approve; ratify; honest
صادقة	honest; sincere
صادقت	approve; ratify
صادقوا	approve; ratify; approval
صادم	shocking
صادمة	shocking
صار	-
صارت	-
صارخ	stark; blatant
صارم	strict; tough; stringent
صارمة	strict; tough; stringent
صاروخ	missile; rocket
صاروخ بالستي	ballistic missile
صاروخ باليستي	ballistic missile
صاروخ عابر للقارات	intercontinental missile
صاروخ كروز	cruise missile
صاروخا	missile; rocket
صاروخا بالستيا	ballistic missile
صاروخا باليستيا	ballistic missile
صاروخي	missile; rocket
صاروخية	missile; rocket
صاروخين	missile; rocket
صاعقة	lightning; lightning strike
صاغ	draft; formulate
صاف	net
صافرات الإنذار	siren; alarm
صافي	net
صافي الأرباح	net profit; net income
صافي الدخل	net income
صافي الربح	net profit; net income
صالات رياضية	gym; sports club
صالة ألعاب رياضية	gym; sports club
صالة رياضية	gym; sports club
صالة عرض	gallery; art exhibition
صالح	interest; favor; valid
صالحة	valid
صامت	silence; silent
صامتة	silence; silent
صامد	steadfast
صامويل	samuel
صانع	maker
صانع أفلام	filmmaker
صانعي السياسات	policymakers
صانعي القرار	decision-maker; policymaker
صباح	morning
صباح أمس	morning
صباح اليوم	morning; this morning
صباحا	morning
صبر	patience
صبي	boy
صبيا	boy
صبيان	boy
صبية	boy
صحارى	desert; sahara
صحافة	press; journalism
صحافي	journalist; press; reporter
صحافيا	journalist; reporter; press
صحافيات	journalist; reporter; press
صحافية	journalist; press; reporter
صحافيون	journalist; reporter; press
صحافيين	journalist; reporter; press
صحة	health; validity
صحة عامة	public health
صحة عقلية	mental health
صحة نفسية	mental health
صحته	health
صحتها	health
صحراء	desert; sahara
صحراوي	desert; saharan
صحراوية	desert; sahara
صحف	newspaper
صحفي	journalist; press; reporter
صحفيا	journalist; reporter; press
صحفيات	journalist; reporter; press
صحفية	journalist; press; reporter
صحفيون	journalist; reporter; press
صحفيين	journalist; reporter; press
صحي	health; healthy; sanitary
صحيا	health; healthy; sanitary
صحية	health; healthy; sanitary
صحيح	true; correct
صحيحة	true; correct
صحيفة	newspaper
صحيفة الغارديان	guardian
صحيفة ديلي ميل	daily mail
صحيفة لوموند	le monde
صحيفة نيويورك تايمز	new york times
صحيفة واشنطن بوست	washington post
صحيفة وول ستريت جورنال	wall street journal
صحيفته	newspaper
صخرة	rock
صخور	rock
صد	repel
صدارة	lead; top; leader
صداع	headache
صداقة	friendship
صدام	clash; saddam; collision
صدام حسين	saddam hussein
صدامات	clash; collision; collide
صدد	-
صدر	issue; release; export; chest
صدرت	issue; release; export
صدفة	coincidence
صدق	ratify; honesty
صدقة	alms; charity
صدقت	ratify
صدم	shock; hit; run over; ram
صدمات	shock; trauma
صدمة	shock; trauma
صدمت	hit; shock; run over; ram
صدور	issue; release; chest; publication
صديق	friend
صديقا	friend
صديقته	friend; girlfriend
صديقه	friend; girlfriend
صديقها	boyfriend; friend
صراخ	shout; scream
صراع	conflict; struggle; dispute
صراع مسلح	armed conflict
صراعا	conflict; struggle
صراعات	conflict; struggle; dispute
صراف آلي	atm
صرافة	exchange
صرامة	strictness
صرب	serb
صربي	serbian; serb
صربيا	serbia
صربية	serbian
صرح	state; declare; say
صرحت	state; declare; say
صرحوا	state; declare; say
صرخ	shout; scream
صرخة	cry; scream
صرخوا	shout; scream
صرع	epilepsy
صرف	pay; spend; exchange; disburse
صرف صحي	sewage; sanitation
صرفت	pay; spend; exchange
صعاب	difficult; hard; tough
صعب	difficult; hard; tough
صعبا	difficult; hard; tough
صعبة	difficult; hard; tough
صعد	rise; climb; escalate; escalation
صعدت	rise; climb; escalate; escalation
صعوبات	difficulty
صعوبات في التنفس	breathing difficulty
صعوبة	difficulty
صعوبة في التنفس	breathing difficulty
صعود	rise; climb; ascent
صعودا	upward; rise
صعيد	level
صغار	small; young
صغرى	small; minor
صغير	small; young
صغير جدا	small; tiny
صغيرة	small; young; little
صف	rank; row; line; class
صفا	row; rank; class; grade
صفات	quality; characteristic
صفارات الإنذار	siren; alarm
صفاقس	sfax
صفة	capacity; status
صفحات	page
صفحات التواصل الاجتماعي	social media; social network
صفحة	page
صفحته على فيسبوك	facebook page
صفحتها على فيسبوك	facebook page
صفر	zero
صفراء	yellow
صفع	slap
صفعة	slap
صفقات	deal; transaction
صفقات أسلحة	arms deal
صفقات السلاح	arms deal
صفقة	deal; transaction
صفقة أسلحة	arms deal
صفقة استحواذ	acquisition; takeover
صفقة القرن	deal of century
صفقة تبادل	prisoner exchange; prisoner swap; exchange deal; swap deal
صفقة سلاح	arms deal
صفوف	rank; row; line; class
صقر	falcon; hawk
صقلي	sicilian
صقلية	sicily
صقور	falcon; hawk
صقيع	frost
صكوك	sukuk
صلاة	prayer; pray
صلاة الجمعة	friday prayer
صلات	link; connection
صلاحيات	powers; authority
صلاحية	validity; power
صلب	steel
صلبان	cross
صلة	link; connection
صلت	prayer; pray
صلوات	prayer; pray
صلوحية	validity; power
صلى	prayer; pray
صليب	cross
صليبي	crusader
صماء	deaf
صمت	silence; silent
صمتا	silence; silent
صمتت	silence; silent
صمد	withstand; hold out
صمم	design
صممت	design
صموئيل	samuel
صمود	steadfastness; resilience; withstand
صناديق	fund; box
صناديق الاستثمار	investment fund
صناديق الاقتراع	ballot box; poll; ballot boxes; polls
صناديق التحوط	hedge fund
صناديق التقاعد	pension fund
صناديق المعاشات	pension fund
صناع	make; manufacture; maker
صناع السياسات	policymakers
صناع القرار	decision-maker; policymaker; decision makers
صناعات	industry; manufacturing
صناعة	industry; manufacturing; manufacture
صناعة السيارات	auto industry; car industry
صناعة الطيران	aerospace industry; aviation industry
صناعي	industrial; industry; artificial
صناعيا	industrial; artificial
صناعية	industrial; industry; artificial
صناعيون	industrialist
صناعيين	industrialist
صنداي تايمز	sunday times
صندل	barge; sandal
صندوق	fund; box
صندوق أسود	black box
صندوق استثمار	investment fund
صندوق الاقتراع	ballot box; poll
صندوق التحوط	hedge fund
صندوق التقاعد	pension fund
صندوق الثروة السيادي	sovereign wealth fund
صندوق النقد	international monetary fund; imf; monetary fund
صندوق النقد الدولي	international monetary fund; imf
صندوق النقد العربي	arab monetary fund
صندوق سيادي	sovereign fund; sovereign wealth fund
صندوق معاشات	pension fund
صندوقا	fund; box
صنع	make; manufacture
صنع القرار	make decision; decision making; decision-making
صنع القرارات	make decision; decision making
صنعاء	sanaa
صنعت	make; manufacture
صنف	type; category; classify; rank
صنفا	type; variety
صنفت	classify; rank; designate
صهاريج	tanker
صهريج	tanker
صهيوني	zionist; israel
صهيونية	zionist; israel
صواريخ	missile; rocket
صواريخ بالستية	ballistic missile
صواريخ باليستية	ballistic missile
صواريخ كروز	cruise missile
صواريخ مجنحة	cruise missile
صواريخها	missile; rocket
صواعق	lightning; lightning strike
صوب	-
صوت	vote; voice; sound
صوتا	vote; voice; sound
صوتت	vote
صوتوا	vote
صوتي	audio; voice; vocal
صوتية	audio; voice; vocal
صور	picture; photo; image
صور الأقمار الاصطناعية	satellite image
صور الأقمار الصناعية	satellite image
صور التقطت	take; capture
صور بالأقمار الصناعية	satellite image
صور سيلفي	selfie
صور فوتوغرافية	photography; photograph; filming
صورا	picture; photo; image
صورة	picture; photo; image
صورة شخصية	selfie
صورة فوتوغرافية	photography; photograph; filming
صورة نمطية	stereotype
صورته	picture; photo; image
صوف	wool
صوفي	sufi
صوفيا	sofia
صوفية	sufi
صوم	fasting; fast
صومال	somalia
صومالي	somali
صومالية	somali
صوماليين	somali
صياد	fisherman; hunter
صيادا	fisherman; hunter
صيادلة	pharmacist
صيادون	fisherman; hunter
صيادين	fisherman; hunter
صياغة	draft; wording; drafting; formulation
صيام	fasting; fast
صيانة	maintenance
صيد	fishing; hunting
صيد الأسماك	fishing; hunting
صيد السمك	fishing; hunting
صيد بحري	fishing; hunting
صيد غير مشروع	poaching; overfishing
صيدا	sidon
صيدلانية	pharmacist
صيدلي	pharmacist
صيدليات	pharmacy
صيدلية	pharmacy
صيغ	formula; form
صيغة	formula; form
صيف	summer
صيفا	summer
صيفي	summer
صيفية	summer
صيني	chinese
صينية	chinese
صينيون	chinese
صينيين	chinese
ضأن	lamb
ضئيل	small; tiny
ضئيلة	small; tiny
ضابط	officer
ضابط شرطة	police officer
ضابطا	officer
ضابطة	officer
ضاحية	suburb
ضار	harmful
ضارة	harmful
ضاع	lose
ضاعف	double
ضالع	involved; implicated
ضالعين	involved; implicated
ضباب	fog; smog
ضباب دخاني	fog; smog
ضبابي	fog; smog
ضبابية	fog; smog
ضباط	officer
ضباط الشرطة	police officer
ضباطا	officer
ضبط	seize; catch; control; arrest
ضبط النفس	restraint
ضبطت	seize; catch; control; arrest
ضبطه	seize; catch; control
ضبطوا	seize; arrest; control
ضجة	stir; uproar
ضجيج	noise
ضحايا	victim; casualty
ضحايا مدنيون	civilian casualty
ضحايا مدنيين	civilian casualty
ضحاياه	victim; casualty
ضحاياها	victim; casualty
ضحك	laugh; laughter
ضحكة	laugh; laughter
ضحل	shallow
ضحلة	shallow
ضحى	sacrifice
ضحية	victim; casualty
ضحيته	victim
ضحيتها	victim
ضخ	pump; pumping; inject
ضخت	pump; pumping
ضخم	big; large; major; huge
ضخما	huge; massive
ضخمة	big; large; major; huge
ضد	against; anti
ضرائب	tax
ضرائب جديدة	tax increase; tax hike
ضرب	strike; hit; beat
ضربات	strike; hit; beat; blow
ضربات الترجيح	penalty shootout
ضربات جزاء	penalty
ضربات جوية	air strike; airstrike; raid
ضربات عسكرية	military strike
ضربة	strike; hit; beat; blow
ضربة استباقية	preemptive strike
ضربة جزاء	penalty; penalty kick; penalty shootout
ضربة جوية	air strike; airstrike; raid
ضربة عسكرية	military strike
ضربة وقائية	preemptive strike
ضربت	strike; hit; beat
ضربوا	strike; hit; beat
ضرر	damage; harm
ضررا	damage; harm
ضرورات	necessity; need
ضرورة	necessity; need; necessary
ضروري	necessary; essential; necessity; need
ضروريا	necessary; essential; necessity; need
ضرورية	necessary; essential; necessity; need
ضريبة	tax
ضريبة الدخل	income tax
ضريبة القيمة المضافة	vat; value-added tax; value added tax
ضريبي	tax
ضريبية	tax
ضريح	shrine; tomb; mausoleum
ضرير	blind
ضعف	weakness; double
ضعفا	weakness; double
ضعفاء	vulnerable; fragile
ضعفين	double; twice
ضعيف	weak; vulnerable
ضعيفة	weak; vulnerable
ضغط	pressure
ضغط الدم	blood pressure
ضغطا	pressure
ضغطت	pressure; press
ضغطوا	press; pressure
ضغوط	pressure
ضغوط نفسية	stress
ضغوطا	pressure
ضغوطات	pressure
ضفادع	frog
ضفدع	frog
ضلوع	involvement; involved
ضم	include; annex
ضم القرم	crimea annexation
ضمان	guarantee; ensure; security
ضمان اجتماعي	social security
ضمانا	guarantee; ensure
ضمانات	guarantee; ensure; security
ضمت	include; annex
ضمن	-
ضمن إطار	-
ضمنت	guarantee; ensure
ضمنها	-
ضمها	include; annex
ضوء	light
ضوء الشمس	sunlight
ضواح	suburb
ضواحي	suburb; outskirts
ضوضاء	noise
ضياع	loss; waste
ضيافة	hospitality
ضيف	guest
ضيفة	guest
ضيق	narrow; tight
ضيق تنفس	breathing difficulty
ضيقة	narrow; tight
ضيوف	guest
طائر	bird
طائرا	bird
طائرات	plane; aircraft
طائرات بدون طيار	drone
طائرات حربية	warplane; fighter jet
طائرات ركاب	passenger plane; airliner
طائرات عسكرية	military plane; military aircraft
طائرات مروحية	helicopter
طائرات مسيرة	drone
طائرات مقاتلة	warplane; fighter jet; fighter
طائرات من دون طيار	drone
طائرات هليكوبتر	helicopter
طائرة	plane; aircraft
طائرة بدون طيار	drone
طائرة حربية	warplane; fighter jet
طائرة خاصة	private jet
طائرة دون طيار	drone
طائرة ركاب	passenger plane; airliner
طائرة عسكرية	military plane; military aircraft
طائرة مروحية	helicopter
طائرة مسيرة	drone
طائرة مقاتلة	warplane; fighter jet; fighter
طائرة من دون طيار	drone
طائرة نفاثة	jet
طائرة هليكوبتر	helicopter
طائرته	plane; aircraft
طائرتها	plane; aircraft
طائرتين	plane; aircraft
طائفة	sect; community
طائفي	sectarian
طائفية	sectarian; sectarianism
طابع	character; stamp
طابع بريدي	postage stamp
طابعة	printer
طابعة ثلاثية الأبعاد	3d printing; three-dimensional
طابق	floor
طاجيكستان	tajikistan
طاجيكي	tajik
طاحونة	mill
طارئ	emergency
طارئا	emergency
طارئة	emergency
طاعون	plague
طاقات	energy; capacity
طاقة	energy; power; capacity
طاقة إنتاجية	production capacity
طاقة الرياح	wind power; wind energy
طاقة ذرية	atomic energy
طاقة نظيفة	clean energy
طاقة نووية	nuclear energy; nuclear power
طاقم	crew; staff
طاقم تحكيم	referee
طاقم طبي	medical staff
طالب	student; demand; call for
طالب جامعي	student; university student
طالب لجوء	asylum seeker
طالبا	student; request
طالبات	student
طالبان	taliban
طالبة	student
طالبت	demand; call for; call; urge
طالبو اللجوء	asylum seeker; asylum seekers
طالبوا	demand; call for; call; urge
طالبي اللجوء	asylum seeker; asylum seekers
طالما	-
طالما أن	-
طاه	chef; cook
طاهي	chef; cook
طاولات	table
طاولة	table
طاولة الحوار	negotiating table
طاولة المفاوضات	negotiating table
طاولة مستديرة	round table
طب	medicine
طب شرعي	forensic medicine; forensic; coroner
طباخ	chef; cook
طباعة	print; printing
طباعة ثلاثية الأبعاد	3d printing; three-dimensional
طبخ	cooking
طبع	print
طبعت	print
طبق	apply; implement; dish
طبقا	-
طبقا ل	-
طبقات	layer; class
طبقة	layer; class
طبقة الأوزون	ozone layer
طبقة عاملة	working class
طبقة وسطى	middle class
طبقت	apply; implement
طبل	drum
طبول	drum
طبي	medical
طبيا	medical
طبيب	doctor; physician
طبيب أسنان	dentist
طبيب بيطري	veterinarian; veterinary
طبيب شرعي	forensic doctor; medical examiner; forensic; coroner
طبيب نفساني	psychiatrist; psychologist
طبيب نفسي	psychiatrist; psychologist
طبيبا	doctor; physician
طبيبات	doctor; physician
طبيبة	doctor; physician
طبيبة أسنان	dentist
طبية	medical
طبيعة	nature
طبيعة بشرية	human nature
طبيعي	natural; nature; normal
طبيعيا	natural; normal
طبيعية	natural; nature; normal
طحين	flour
طرائق	way; method
طرابلس	tripoli
طرح	raise; put forward; propose; offering
طرح عام أولي	ipo; initial public offering
طرحت	raise; put forward; propose
طرد	expel; expulsion; dismiss; parcel
طرد دبلوماسيين	expel diplomat
طردا	expel; expulsion; parcel
طردت	expel; expulsion; dismiss; parcel
طردت دبلوماسيين	expel diplomat
طرده	expel; expulsion; dismiss
طردهم	expel; expulsion; dismiss
طردوا	expel; expulsion; dismiss; parcel
طرف	side; party; aspect
طرفان	side; party; both sides; two sides
طرفين	side; party; both sides; two sides
طرق	road; way; method
طرقات	road; way
طرود	parcel; package
طريق	road; way
طريق الحرير	silk road
طريق سريع	highway; motorway
طريق سيارة	highway; motorway
طريق مسدود	deadlock; impasse; dead end
طريقه	road; way; method
طريقها	road; way
طشقند	tashkent
طعام	food
طعم	taste
طعن	stab; appeal
طعن بسكين	stabbing
طعنا	stab; stabbing; appeal
طعنات	stab
طعنة	stab; stabbing; appeal
طعنت	stab; appeal
طعنوا	stab; stabbing; appeal
طعون	appeal; stabbing
طفح جلدي	rash
طفرات	mutation; boom
طفرة	boom; mutation
طفل	child
طفلا	child
طفلان	child
طفلة	child; girl
طفلتين	child
طفلين	child
طفولة	childhood
طقس	weather
طقس سيئ	bad weather
طلاب	student
طلاب الجامعات	university student; student
طلاب جامعيين	university student; student
طلابي	student
طلابية	student
طلاق	divorce
طلب	request; ask; demand; application
طلب لجوء	asylum application; asylum request
طلبا	request; ask; demand; application
طلبات	request; ask; demand; order
طلبات إعانة البطالة	unemployment benefit; jobless claim; jobless claims
طلبات اللجوء	asylum application; asylum request
طلبة	student
طلبة الجامعات	university student; student
طلبت	request; ask; demand
طلبوا	request; ask; demand
طلق	divorce
طلق ناري	gunshot; gunfire; shot
طلقات	shot; bullet
طلقات نارية	gunshot; gunfire; shot
طلقة	shot; bullet
طلقت	divorce
طمأنة	reassure
طماطم	tomato
طموح	ambition; ambitious
طموحات	ambition
طموحة	ambitious
طن	ton
طنا	ton
طنجة	tangier
طهاة	chef; cook
طهران	tehran
طهي	cooking
طوائف	sect; community
طوابع	stamp
طوابق	floor
طوارئ	state of emergency; emergency
طواف فرنسا	tour de france
طواقم	crew; staff
طواقم طبية	medical staff
طوال	-
طوب	brick
طور	develop; phase
طورت	develop
طوعا	voluntarily
طوعي	voluntary
طوعية	voluntary
طوق	surround; encircle
طوقت	surround; encircle
طوكيو	tokyo
طول	length
طويل	long
طويل الأجل	long-term
طويل الأمد	long-term; protracted
طويل المدى	long-term
طويلا	long
طويلة	long
طويلة الأجل	long-term
طويلة الأمد	long-term
طويلة المدى	long-term; long-range
طيار	pilot
طيارا	pilot
طيارون	pilot
طيارين	pilot
طيران	aviation; flight; air force; airline
طيران الإمارات	emirates; emirates airline
طيرانا	aviation; flight; airline
طيلة	-
طيور	bird
ظالم	unjust
ظاهر	appear
ظاهرة	phenomenon
ظرف	circumstance; condition
ظروف	circumstance; condition
ظروف العمل	working conditions
ظريف	zarif
ظل	remain; shadow
ظلام	darkness
ظلت	remain
ظلم	injustice
ظلوا	-
ظن	think
ظهر	appear; noon; back
ظهرا	noon; afternoon
ظهرت	appear
ظهروا	appear
ظهور	appear; appearance; emergence
ظهيرة	midday; noon
ظواهر	phenomenon
عائد	return; revenue; yield
عائدا	return
عائدات	revenue; return; yield; proceeds
عائدة	returnee; returning
عائدون	returnee; returning
عائدين	return; returnee; returning
عائق	obstacle; barrier
عائلات	family
عائلات الضحايا	families of victims; victim
عائلة	family
عائلته	family
عائلي	family
عائلية	family
عابر	passing; transient
عابر للقارات	intercontinental
عابرة	pass
عابرة للقارات	intercontinental
عاجز	unable; helpless
عاجزة	unable
عاجزين	unable
عاجل	urgent; breaking
عاجلا	urgent; breaking
عاجلة	urgent; breaking; immediate
عاد	return
عادات	habit; custom; tradition
عادة	usually; habit; custom
عادة ما	-
عادت	return
عادل	fair; just
عادلة	fair; just
عادوا	return
عادي	normal; ordinary; regular
عاديا	ordinary; normal; regular
عادية	normal; ordinary; regular
عاديون	ordinary; normal; regular
عاديين	ordinary; normal; regular
عار	shame; naked
عارض	oppose
عارض أزياء	model
عارضا	offer; show; display; present
عارضات أزياء	model
عارضة أزياء	fashion model; model
عارضت	oppose
عارضوا	oppose
عارية	naked
عازب	single
عازف	musician; player
عازم	determined
عازمة	determined
عاش	live
عاشت	live
عاشر	tenth
عاشرة	tenth
عاشق	lover; fan
عاشوراء	ashura
عاصف	storm
عاصفة	storm
عاصفة استوائية	tropical storm
عاصفة ترابية	sandstorm; dust storm
عاصفة ثلجية	snowstorm; blizzard
عاصفة دوارة	tornado; whirlwind
عاصفة رعدية	thunderstorm
عاصفة رملية	sandstorm; dust storm
عاصفة قوية	storm
عاصفة مدارية	tropical storm; tropical cyclone
عاصمة	capital
عاطفي	emotional
عاطفية	emotional
عاطل	unemployed; jobless
عاطل عن العمل	unemployed; jobless
عاطلا	unemployed
عاطلا عن العمل	unemployed; jobless
عاطلة	unemployed; jobless
عاطلون	unemployed; jobless
عاطلون عن العمل	unemployed; jobless
عاطلين	unemployed; jobless
عاطلين عن العمل	unemployed; jobless
عاقب	punish; punishment
عاقبة	consequence; repercussion
عاقبت	punish; punishment
عال	high; higher; highest
عالج	treat; address
عالجت	treat; address
عالق	stranded; stuck; outstanding
عالقة	stranded; stuck; outstanding
عالقون	stranded; stuck; outstanding
عالقين	stranded; stuck; outstanding
عالم	world; scientist
عالم آثار	archaeologist
عالم فلك	astronomer
عالم نفس	psychologist
عالما	scientist; scholar
عالمة	scientist; scholar
عالمة آثار	archaeologist
عالمي	global; world; worldwide
عالميا	global; world; worldwide; globally
عالمية	global; world; worldwide
عالي	high; higher; highest
عالي الجودة	high-quality
عالية	high; higher; highest
عالية الجودة	high-quality
عام	year; general; public
عام جديد	new year
عاما	year; general; public
عامان	two years; year
عامة	public; general
عامل	worker; factor
عامل إغاثة	aid worker
عامل منجم	miner
عاملا	worker; factor
عاملة	worker; employee
عاملون	worker; employee
عاملين	worker; employee
عاملين في المجال الإنساني	aid worker
عامين	year; two years
عانت	suffer
عانوا	suffer
عانى	suffer
عاين	inspect; observe
عاينت	inspect; observe
عبء	burden; weight
عباد الشمس	sunflower
عبارات	ferry; phrase
عبارة	ferry; phrase
عبد الحميد الدبيبة	abdulhamid dbeibah
عبد العزيز بوتفليقة	abdelaziz bouteflika
عبد الفتاح البرهان	abdel fattah al-burhan
عبد الفتاح السيسي	sisi; abdel fattah al-sisi
عبد الله	abdullah
عبد الله حمدوك	abdalla hamdok
عبد المجيد تبون	abdelmadjid tebboune
عبد ربه منصور هادي	hadi; abd-rabbu mansour hadi
عبدالفتاح السيسي	abdel fattah al-sisi
عبر	-
عبر الإنترنت	online
عبر عن	express
عبرت	express; cross
عبرت الحدود	cross border
عبرت عن	express
عبره	-
عبرها	-
عبروا	express
عبقري	genius
عبوات	device; package
عبوات ناسفة	explosive device; ied; bomb; roadside bomb
عبوة	device; package
عبوة متفجرة	explosive device; roadside bomb
عبوة ناسفة	explosive device; ied; bomb; roadside bomb
عبور	crossing; cross
عبور الحدود	cross border
عتاد	equipment; hardware
عتاد عسكري	military equipment
عتبة	threshold
عتيق	ancient; old city; old
عتيقة	ancient; old city; old
عثر	find; discover
عثر على	find; discover
عثر على جثة	body found
عثرت	find; discover
عثروا	find; discover
عثور	find; discovery
عجز	deficit; inability
عجز الموازنة	budget deficit
عجز الميزانية	budget deficit
عجز تجاري	trade deficit; trade balance
عجز في الميزانية	budget deficit
عجزا	deficit; inability
عجزت	deficit; inability
عجل	calf
عجول	calf
عدا	-
عداء	hostility; runner
عداءة	runner
عدائي	hostile
عدائية	hostile
عدائين	runner
عدائيين	runner
عداد المفقودين	missing
عدالة	justice; fair
عدالة انتقالية	transitional justice
عدة	-
عدد	number
عدد السكان	population
عدد الضحايا	death toll; toll; number of victims
عدد القتلى	death toll; toll
عدد كبير	large number
عددا	number
عددها	number
عددهم	number
عدس	lentil
عدسة	lens
عدل	justice; amend
عدل الدستور	amend constitution
عدلت	amend; revise
عدلي	judicial
عدلية	judicial
عدم	lack; non
عدم احترام	disrespect; lack of respect
عدم الاستقرار	instability
عدم الانحياز	non-aligned
عدم اليقين	uncertainty
عدم مساواة	inequality
عدن	aden
عدو	enemy
عدوا	enemy
عدوان	aggression; attack
عدوانا	aggression; attack
عدواني	aggressive; hostile
عدوانية	aggressive; hostile; aggression
عدوى	infection
عديد	numerous; many
عديدة	numerous; many
عديدين	several; multiple
عديم الجدوى	useless
عذب	torture
عذبت	torture
عذر	excuse
عرائض	petition
عراق	iraq
عراقي	iraqi
عراقيا	iraqi
عراقية	iraqi
عراقيل	obstacle
عراقيون	iraqi
عراقيين	iraqi
عرب	arab; arabic
عربات	vehicle; car; carriage
عربات القطار	carriage
عربات مدرعة	armored vehicle
عربة	vehicle; car; carriage
عربة مدرعة	armored vehicle
عربي	arab; arabic
عربيا	arab; arabic
عربية	arab; arabic
عرس	wedding
عرض	offer; show; display; present
عرض أزياء	fashion show
عرض جانبي	symptom
عرض عسكري	military parade
عرض وطلب	supply demand
عرضا	offer; show; display; present
عرضة	vulnerable
عرضت	offer; show; display; present
عرضوا	offer; show; display; present
عرضي	accidental; accidentally
عرف	know
عرفات	arafat
عرفت	know
عرق	ethnic; race; ethnicity; sweat
عرقل	obstruct; hinder; block
عرقلة	obstruct; hinder; block; obstruction
عرقلت	obstruct; hinder; block
عرقي	ethnic; race
عرقية	ethnic; race
عروس	bride
عروسين	newlywed
عروض	offer; show; display; present
عروض أزياء	fashion show
عريس	groom; bridegroom
عريضة	petition; wide
عريف	corporal
عزاء	condolence; mourning
عزباء	single
عزت	offer condolences
عزز	strengthen; enhance; boost; promote
عززت	strengthen; enhance; boost; promote
عزل	dismiss; dismissal; remove; isolate
عزل أبرياء	unarmed
عزل الرئيس	impeachment
عزل ذاتي	self-isolation
عزل صحي	quarantine
عزلت	isolate; dismiss; remove
عزله	dismiss; dismissal; remove; isolation
عزلوا	isolate; impeach; remove
عزم	determination; intention
عزمه	determination; intention
عزمها	determination; intention
عزى	condolence; offer condolences; console
عزيز	dear
عزيزة	dear
عسكري	military; soldier
عسكريا	military; soldier; militarily
عسكرية	military; soldier
عسكريون	soldier; military
عسكريين	soldier; military
عسل	honey
عسى	-
عشاء	dinner
عشائر	tribe; clan
عشائري	tribal; tribe
عشائرية	tribal
عشاق	lover; fan
عشب	grass
عشر	ten
عشر سنوات	ten years; decade
عشرات	dozen; dozens; tens
عشرات الآلاف	tens of thousands
عشرات الملايين	tens of millions
عشرات المليارات	tens of billions
عشرة	ten
عشرون	twenty
عشرين	twenty
عشوائي	random; indiscriminate
عشوائيا	random; indiscriminate
عشوائية	random; indiscriminate
عشية	evening
عشيرة	tribe; clan
عصائر	juice
عصابات	gang
عصابة	gang
عصب	nerve
عصبي	nervous; neurological
عصبية	nervous; neurological
عصر	era; afternoon
عصرا	afternoon
عصف	blast
عصير	juice
عضة	bite
عضت	bite
عضلات	muscle
عضلة	muscle
عضلي	muscle
عضلية	muscle
عضو	member
عضو البرلمان	member of parliament; lawmaker
عضو الكونغرس	congressman
عضو بشري	organ; human organ
عضو بمجلس النواب	member of parliament; lawmaker
عضو دائم	permanent member
عضو في الكونغرس	congressman
عضو مجلس الشيوخ	senator
عضو مجلس النواب	member of parliament; lawmaker; congressman
عضوا	member
عضوات	member
عضوة	member
عضوي	organic
عضوية	membership; organic
عضويته	membership
عضويتها	membership
عضوين	member
عطاء	give; tender; bid
عطاءات	tender; bid
عطارد	mercury
عطب	breakdown; malfunction; fault; failure
عطل	malfunction; fault; disrupt; breakdown
عطل تقني	technical fault; technical problem
عطل فني	technical fault; technical problem
عطلا	malfunction; fault; failure
عطلات	holiday; vacation; leave
عطلة	holiday; vacation; leave
عطلة رسمية	public holiday
عطلة صيفية	summer holiday
عطلة نهاية الأسبوع	weekend
عطلت	disrupt; disruption
عظام	bone
عظة	sermon
عظم	bone
عظمة	bone
عفا	pardon
عفت	pardon; amnesty
عفرين	afrin
عفو	amnesty; pardon
عفو رئاسي	presidential pardon; amnesty
عفو عام	general amnesty; amnesty; presidential pardon
عفوا	pardon; amnesty
عقاب	punish; punishment
عقابي	punitive
عقابية	punitive
عقار	drug; property; real estate
عقارا	property; real estate; drug
عقارات	real estate; property; drug
عقاري	real estate; property; mortgage
عقارية	real estate; property; mortgage
عقاقير	drug; medicine
عقب	-
عقبات	obstacle; barrier
عقبه	-
عقد	hold; contract; decade
عقد اجتماع	hold meeting
عقد اجتماعا	hold meeting
عقد حكومي	government contract
عقد عمل	employment contract; labor contract
عقد مؤتمر	hold conference
عقد مؤتمرا	hold conference
عقدا	hold; contract; decade
عقدان	two decades
عقدت	hold
عقدت اجتماعا	hold meeting
عقده	hold
عقدها	hold
عقدوا	hold
عقدين	two decades
عقلي	mental
عقلية	mental; mentality
عقم	infertility
عقوبات	sanction; penalty; punishment
عقوبات اقتصادية	economic sanction; economic sanctions
عقوبات جديدة	impose sanction
عقوبة	sanction; penalty; punishment; sentence
عقوبة الإعدام	execution; death penalty; death sentence
عقوبة السجن	prison sentence
عقوبته	sanction; penalty; punishment
عقوبتها	sanction; penalty; punishment
عقود	contract; decade; hold
عقود عمل	employment contract; labor contract
عقيد	colonel
عقيدة	doctrine
عكس	opposite; contrary; reflect
عكست	reflect
عكسي	reverse
عكسية	reverse
علاج	treatment; treat
علاج إشعاعي	radiotherapy
علاج كيماوي	chemotherapy
علاج كيميائي	chemotherapy
علاجا	treatment; treat
علاجات	treatment; treat
علاجه	treatment
علاجي	treatment; therapeutic
علاجية	therapeutic; treatment
علاقات	relation; relationship; tie
علاقات الصداقة	friendship
علاقات دبلوماسية	diplomatic relation; diplomatic tie; diplomatic relations; diplomatic ties
علاقات ديبلوماسية	diplomatic relation; diplomatic tie
علاقاتنا	relation; relationship; tie
علاقاته	relation; relationship; tie
علاقاتها	relation; relationship; tie
علاقة	relation; relationship; tie
علاقتنا	relation; relationship; tie
علاقته	relation; relationship; tie
علاقتها	relation; relationship; tie
علامات تجارية	brand; trademark
علامة تجارية	brand; trademark
علاوة	-
علاوة على	-
علاوة على ذلك	-
علب	box; pack; can
علبة	box; pack; can
علق	comment; suspend; hang
علقت	comment; suspend; hang
علقوا	comment; suspend; hang
علم	science; know; flag; learn
علم الآثار	archaeology
علم الأحياء	biology
علم الفلك	astronomy
علم النفس	psychology
علم الوراثة	genetics
علما	learn; science; flag
علما أن	-
علما بأن	-
علما وأن	-
علماء	scientist; scholar
علماء الآثار	archaeologist
علماء الدين	cleric; religious leader; clergyman
علماء الفلك	astronomer
علماني	secular
علمانية	secular
علمانيون	secular
علمانيين	secular
علمت	learn; know
علمي	scientific
علميا	scientific
علمية	scientific
علن	publicly; public
علنا	publicly; public
علني	publicly; public
علنية	publicly; public
علوم	science; scientific
علوي	alawite
علوية	alawite
علويون	alawite
علويين	alawite
على	-
على أساس سنوي	year-on-year
على إثر	-
على الأرجح	likely
على الأقل	-
على الأكثر	-
على الإنترنت	online; internet
على التوالي	consecutive; respectively
على الرغم	-
على الرغم من	-
على الفور	immediately; immediate
على المدى الطويل	long term
على المدى القصير	short term
على حد	-
على حد تعبيره	-
على حد قوله	-
على خلفية	background
على ذمة	in custody; pending
على ذمة التحقيق	in custody; pending
على سبيل المثال	-
على شبكة الإنترنت	online
على صعيد	-
على صعيد آخر	-
على غرار	-
على قيد الحياة	alive
على مدار	-
على مدى	-
على مستوى	-
على مستوى العالم	global; world; worldwide
على نحو	-
على نطاق واسع	wide; large-scale; widespread; widely
على هامش	sidelines
على هامش اجتماعات	sidelines
على هامش القمة	sidelines of summit
على هذا النحو	-
علي بابا	alibaba
علي خامنئي	khamenei; ali khamenei
علي عبد الله صالح	ali abdullah saleh
عليا	supreme; high; higher
عليك	-
عليكم	-
علينا	-
عليه	-
عليها	-
عليهم	-
عليهما	-
عليهن	-
عم	uncle
عم الفوضى	chaos
عما	-
عما قريب	soon
عمارة	building; architecture
عمارة سكنية	building
عمال	worker; employee
عمال إغاثة	aid worker; aid workers; relief workers
عمال الإنقاذ	rescue team; rescuer; rescue worker
عمال المناجم	miner; miners
عمالة	labor; employment
عمالة الأطفال	child labor
عمالة وافدة	foreign worker; foreign labor
عمالقة	giant
عمالقة التكنولوجيا	technology company; tech company; tech giant
عمالي	labor
عمالية	labor
عمان	oman; amman
عماني	omani
عمانية	omani
عمانيون	omani
عمانيين	omani
عمد	deliberate; resort
عمدا	deliberate; deliberately
عمداء	dean; mayor
عمدة	mayor
عمر	age; omar
عمر البشير	omar al-bashir
عمرا	age
عمران خان	imran khan
عمره	age; umrah
عمرها	age
عمق	depth; deep
عمل	work; job; act; business
عمل إرهابي	terrorist plot; terrorist act
عمل الأطفال	child labor
عمل فني	work of art; artwork
عملا	work; job; business
عملاء	agent; client; customer
عملات	currency
عملات رقمية	cryptocurrency; digital currency
عملاق	giant
عملاقة	giant
عملة أجنبية	foreign currency; foreign exchange
عملة افتراضية	virtual currency
عملة رقمية	cryptocurrency; digital currency
عملة مشفرة	cryptocurrency; digital currency
عملت	work; job
عمله	work; job; currency; coin
عملها	work; job
عملهم	work; job
عملوا	work; job
عملي	practical
عمليات	operation; process
عمليات أمنية	security operation
عمليات إخلاء	evacuation; evacuate
عمليات إرهابية	terrorist attack
عمليات إعدام	execution; execute
عمليات احتيال	scam; fraud
عمليات اختطاف	kidnapping; abduction
عمليات استحواذ	acquisition; takeover
عمليات الإجلاء	evacuation; evacuate
عمليات الإنقاذ	rescue; rescue operation; rescue effort
عمليات البحث	search operation
عمليات القصف	shelling; bombardment; bomb; shell
عمليات ترحيل	deportation; deport
عمليات تهريب	smuggling; smuggle
عمليات جراحية	surgery; operation
عمليات عسكرية	military operation
عمليات قتالية	combat operation
عمليات قتل	kill; murder
عمليات نهب	loot; looting
عملية	operation; process
عملية أمنية	security operation
عملية إجلاء	evacuation; evacuate
عملية إرهابية	terrorist attack
عملية إنقاذ	rescue operation; rescue effort
عملية احتيال	scam; fraud
عملية اختطاف	kidnapping; abduction
عملية السلام	peace process
عملية انتحارية	suicide attack; suicide bombing
عملية برية	ground operation
عملية تبادل	prisoner exchange; prisoner swap
عملية تجميل	plastic surgery; cosmetic surgery
عملية تهريب	smuggling; smuggle
عملية جراحية	surgery; operation
عملية خطف	kidnapping; abduction
عملية دهس	car ramming; vehicle attack
عملية سياسية	political process
عملية طعن	stabbing; stabbing attack
عملية عسكرية	military operation
عملية قتالية	combat operation
عملية مداهمة	raid
عمليته	operation; process
عمليتها	operation; process
عمليتين	operation; process
عمن	-
عمه	uncle; aunt
عمود	column; pillar
عمود فقري	spine; backbone; spinal cord
عمودا	column; pillar
عموم	public; general
عمومي	public; general
عمومية	public; general
عموميين	public
عمى	blindness
عميد	brigadier; dean; brigadier general
عميدا	dean; brigadier general
عميق	deep; depth
عميقة	deep; depth
عميل	agent; client; customer
عميلا	agent; client
عن	-
عن بعد	remote; remotely
عن طريق الخطأ	accidental; accidentally
عن عمد	deliberate; deliberately
عنا	-
عناصر	element; member; operative
عناصر أمنية	security officer; security personnel
عناصر إرهابية	terrorist
عناصر الأمن	security officer; security personnel
عناصر الإطفاء	firefighter
عناصر الشرطة	police officer; policeman
عناكب	spider
عناوين	title; address; headline
عناية	care
عناية مكثفة	intensive care
عنب	grape
عند	-
عندئذ	-
عندما	-
عندنا	-
عنده	-
عندها	-
عندهم	-
عندي	-
عنصر	element; member; operative
عنصر إرهابي	terrorist
عنصرا	element; member
عنصري	racist; racial; racism
عنصرية	racism; racist; racial
عنصرين	element; member
عنف	violence; violent
عنف أسري	domestic violence
عنف جنسي	sexual violence
عنف طائفي	sectarian violence
عنفا	violence; violent
عنق	neck
عنق زجاجة	bottleneck
عنقود	cluster
عنقودي	cluster
عنقودية	cluster
عنكبوت	spider
عنكبوتية	web
عنه	-
عنها	-
عنهم	-
عنهما	-
عنوان	title; address; headline
عنوانا	title; headline; address
عني	-
عنيف	violent; fierce
عنيفة	violent; fierce
عهد	era; reign; rule; pledge
عهده	era; reign; rule
عوائد	revenue; return; yield
عوائق	obstacle; barrier
عواصف	storm
عواصف ثلجية	snowstorm; blizzard
عواصف رعدية	thunderstorm
عواصف رملية	sandstorm; dust storm
عواصف مدارية	tropical storm; tropical cyclone
عواصم	capital
عواقب	consequence; repercussion; implication
عوامل	factor
عودة	return
عودته	return
عودتها	return
عودتهم	return
عوض	compensate; offset
عولج	treat; address
عون	officer; agent
عون أمن	security officer; security personnel; police officer
عيادات	clinic
عيادة	clinic
عيار	caliber; carat
عيار ناري	gunshot; gunfire; shot
عيارات	caliber; carat
عيارات نارية	shot; bullet
عيد	holiday; eid; feast; anniversary
عيد الأضحى	eid al-adha
عيد الاستقلال	independence day
عيد الشكر	thanksgiving
عيد العمال	labor day; may day
عيد الفصح	easter; passover
عيد الفطر	eid al-fitr
عيد القيامة	easter
عيد الميلاد	christmas; birthday
عيدا	holiday; feast; eid
عيش	live; living
عين	appoint; eye
عينات	sample
عينان	eye
عينت	appoint
عينه	appoint; sample
عينيه	eye
عيون	eye
غائب	absent
غائبة	absent
غائم	cloud; cloudy
غائمة	cloud; cloudy
غاب	absent; miss
غابات	forest
غابات الأمازون	amazon rainforest
غابات مطيرة	rainforest
غابة	forest
غابة مطيرة	rainforest
غابت	absent; miss
غابرييل	gabriel
غادر	leave; depart
غادرت	leave; depart
غادروا	leave; depart
غارات	air strike; airstrike; raid
غارات جوية	air strike; airstrike; raid; air raid
غارة	air strike; airstrike; raid
غارة جوية	air strike; airstrike; raid; air raid
غارديان	guardian
غارسيا	garcia
غارق	drowned; sunken
غاري	gary
غاريث	gareth
غاريث بيل	gareth bale
غاز	gas; natural gas
غاز صخري	shale gas
غاز طبيعي	gas; natural gas
غازات	gas
غازات الاحتباس الحراري	greenhouse gas; greenhouse gases
غازات الدفيئة	greenhouse gas; greenhouse gases
غازات مسيلة للدموع	tear gas
غازبروم	gazprom
غازي عنتاب	gaziantep
غاضب	angry
غاضبا	angry
غاضبة	angry
غاضبون	angry
غاضبين	angry
غال	expensive
غالانت	gallant
غالبا	-
غالبا ما	-
غالبية	majority
غالبية ساحقة	overwhelming majority
غالبيتها	majority
غالبيتهم	majority
غالون	gallon
غالية	expensive
غاليري	gallery; art exhibition
غامبيا	gambia
غامض	mysterious; unclear; ambiguous
غامضة	mysterious; unclear; ambiguous
غانا	ghana
غانتس	gantz
غاندي	gandhi
غاني	ghanaian
غانية	ghanaian
غايات	goal; aim
غبار	dust
غثيان	nausea
غد	tomorrow
غدا	tomorrow
غداء	lunch
غداة	-
غذاء	food
غذائي	food
غذائية	food; nutritional
غرار	-
غرام	gram
غراما	gram
غرامات	fine; gram
غرامات مالية	fine
غرامة	fine
غرامة مالية	fine
غرامي	grammy
غراهام	graham
غراي	gray; grey
غرب	west; western
غرب أفريقيا	west africa
غربي	western; west
غربية	western; west
غربيون	western; westerner
غربيين	western; westerner
غرد	tweet
غردت	tweet
غردوا	tweet
غرض	purpose
غرف	room; chamber
غرف نوم	bedroom
غرفة	room; chamber
غرفة التجارة	chamber of commerce
غرفة الطوارئ	emergency room
غرفة العمليات	operation room
غرفة نوم	bedroom
غرفتين	room; chamber
غرق	sink; drown; sinking; drowning
غرق زورق	boat sink; shipwreck; boat capsize
غرق سفينة	boat sink; shipwreck; boat capsize
غرق عبارة	boat sink; shipwreck; boat capsize
غرق قارب	sink; drown; boat sink; shipwreck
غرق مركب	sink; drown; boat sink; shipwreck
غرقا	sink; drown
غرقت	sink; drown
غرقوا	sink; drown
غرقى	drowned
غرم	fine
غرمت	fine
غرناطة	granada
غروب	sunset
غروب الشمس	sunset
غريب	strange; odd; alien; stranger
غريبا	strange; odd
غريبة	strange; odd
غريبة الأطوار	weird
غريتا تونبرغ	greta thunberg
غريتا ثونبرغ	greta thunberg
غريزة	instinct
غريغ	greg
غريغوري	gregory
غريق	drown; sink
غرين	green; greene
غرينلاند	greenland
غزا	invade
غزاة	invader
غزة	gaza; gaza strip
غزت	invade
غزو	invasion; invade; sweep
غزو العراق	invasion of iraq; iraq invasion
غزو العراق للكويت	invasion of kuwait
غزوا	invasion
غزير	heavy
غزيرة	heavy
غسان سلامة	ghassan salame
غسل	wash; laundering
غسل الأموال	money laundering
غسيل	wash; laundering
غسيل الأموال	money laundering
غسيل الكلى	dialysis; kidney dialysis
غش	cheating
غشاش	cheating
غضب	anger; angry
غضبا	anger; angry
غطاء	cover
غطاس	diver
غطاسون	diver
غطاسين	diver
غطس	diving
غطى	cover
غفران	pardon; amnesty
غلاء	high cost; cost of living
غلاء المعيشة	cost of living; high cost
غلاسكو	glasgow
غلال	fruit
غلطة سراي	galatasaray
غلق	close; closure
غمر	flood; inundate
غمرت	flood; inundate
غموض	uncertainty; mystery; ambiguity
غموضا	ambiguity; mystery; uncertainty
غناء	singing; song
غنائي	singing; song
غنائية	singing; song
غنت	sing
غني	rich; wealthy; sing
غنية	rich; wealthy
غواتيمالا	guatemala
غوارديولا	guardiola
غواص	diver
غواصات	submarine
غواصة	submarine
غواصين	diver
غوانتانامو	guantanamo
غوانتنامو	guantanamo
غوايدو	guaido
غوتيريس	guterres
غوتيريش	guterres; antonio guterres
غورباتشوف	gorbachev
غوردون	gordon
غوردون براون	gordon brown
غوريلا	gorilla
غوستافو	gustavo
غوص	diving
غوغل	google
غولدمان	goldman
غولدمان ساكس	goldman sachs
غولدن غلوب	golden globe
غولف	golf
غوميز	gomez
غونزاليس	gonzalez; gonzales
غياب	absence; absent
غيابه	absence; absent
غيابي	absentia
غيابيا	in absentia; absentia
غيانا	guyana
غيبوبة	coma
غيتار	guitar
غيتس	gates
غير	-
غير آمن	unsafe
غير آمنة	unsafe
غير أن	-
غير حكومي	non-governmental
غير حكومية	non-governmental
غير دستوري	unconstitutional
غير رسمي	unofficial; informal
غير رسمية	unofficial; informal
غير شرعي	illegal; illegitimate
غير شرعية	illegal; illegitimate
غير شرعيين	illegal
غير صحي	unhealthy
غير صحيح	untrue; incorrect
غير صحيحة	untrue; incorrect
غير طبيعي	abnormal
غير طبيعية	abnormal
غير عادل	unfair
غير عادلة	unfair
غير عادي	unusual; extraordinary
غير عادية	unusual; extraordinary
غير قادر	unable
غير قادرة	unable
غير قادرين	unable
غير قانوني	illegal; illegally; unlawful
غير قانونية	illegal; illegally; unlawful
غير قانونيين	illegal
غير لائق	inappropriate; indecent
غير لائقة	inappropriate; indecent
غير مباشر	indirect
غير مباشرة	indirect
غير مبرر	unjustified
غير مبررة	unjustified
غير متوقع	unexpected
غير متوقعة	unexpected
غير محدود	unlimited
غير محدودة	unlimited
غير مدفوع	unpaid
غير مدفوعة	unpaid
غير مريح	uncomfortable
غير مسؤول	irresponsible
غير مسؤولة	irresponsible
غير مسبوق	unprecedented
غير مسبوقة	unprecedented
غير مستقر	unstable
غير مستقرة	unstable
غير مسلح	unarmed
غير مسلحة	unarmed
غير مشروط	unconditional
غير مشروطة	unconditional
غير مشروع	illegal; illegitimate
غير مشروعة	illegal; illegitimate
غير معقول	unreasonable
غير ممكن	impossible
غير ممكنة	impossible
غير مناسب	inappropriate
غير مناسبة	inappropriate
غير موثوق	unreliable
غيرت	change
غيره	-
غيرها	-
غيرهم	-
غيغاواط	gigawatt
غيمة	cloud; cloudy
غيني	guinean
غينيا	guinea
غينيا الاستوائية	equatorial guinea
غينيا بيساو	guinea-bissau
غيوم	cloud; cloudy
ف	-
فإذا	-
فإن	-
فإنه	-
فإنها	-
فإنهم	-
فئات	category; fiat
فئران	mouse; mice; rat
فائدة	benefit; interest
فائز	winner; winning
فائز السراج	sarraj; fayez sarraj; fayez al-sarraj
فائزا	winner; winning
فائزات	winner; winning
فائزة	winner; winning
فائزون	winner; winning
فائزين	winner; winning
فائض	surplus
فائض تجاري	trade surplus
فاتورة	bill; invoice
فاتيكان	vatican
فاجأ	surprise
فاجنر	wagner
فاخر	luxury; welfare
فاخرة	luxury; welfare
فادح	serious; heavy; gross
فادحة	serious; heavy; gross; massive
فار	fugitive; flee; escape; mouse
فاراج	farage
فارة	fugitive; fleeing
فارس	knight; rider
فارسا	knight; rider
فارسي	persian
فارسية	persian
فارط	last; past
فارطة	last; past
فارغ	empty
فارغة	empty
فارق	difference; gap; margin
فارقا	difference; gap; margin
فارون	fugitive; fleeing
فارين	fugitive; fleeing
فاز	win
فازت	win
فازوا	win
فاس	fez
فاسد	corrupt; spoiled
فاسدة	corrupt; spoiled
فاسدين	corrupt; spoiled
فاسكيز	vasquez; vazquez
فاشل	failed; failure; fail
فاشلة	failed; failure; fail
فاشي	fascist
فاشية	fascism; fascist
فاصوليا	bean
فاض	flood; inundate
فاضت	flood; inundate
فاعل	actor; perpetrator; effective
فاعلة	active; effective
فاعلين	actor
فاغنر	wagner
فاق	exceed; outperform
فاقت	exceed
فاقم	worsen; aggravate
فاكهة	fruit
فالنسيا	valencia
فاليتا	valletta
فان غوخ	van gogh
فانس	vance
فانكوفر	vancouver
فاوض	negotiate
فايزر	pfizer
فايسبوك	facebook
فاينانشال تايمز	financial times
فايننشال تايمز	financial times
فبراير	february
فتاة	girl
فتاوى	fatwa
فتح	open; opening; fatah
فتح النار	open fire
فتح النيران	open fire
فتح بحث تحقيقي	open investigation
فتح تحقيق	open investigation; investigation; launch investigation
فتح تحقيق في	open investigation; investigation
فتح تحقيقا	open investigation; investigation
فتحا	open; fatah
فتحت	open
فتحت تحقيقا	investigation; open investigation
فتحوا	open
فترات	period; term
فترة	period; term
فترة الانتقالات	transfer; transfer market
فترة انتقالية	transitional period; transition
فترة رئاسية	term
فترة ولاية	term
فتش	search; inspect
فتشت	search; inspect
فتنة	strife; sedition
فتوى	fatwa
فتى	boy; teenager
فتيات	girl
فتيان	boy; teenager
فتية	boy; teenager
فثمة	-
فجأة	suddenly; sudden
فجر	dawn; blow up; detonate
فجر اليوم	dawn
فجرا	dawn
فجرت	blow up; detonate; dawn
فجروا	blow up; detonate; dawn
فجوات	gap
فجوة	gap
فحسب	-
فحص	examination; test; check
فحص طبي	medical test; medical examination
فحصا	test; examination; check
فحصت	examine; check
فحم	coal
فحوص	examination; test; check
فحوص طبية	medical test; medical examination
فحوصا	test; examination; check
فحوصات	examination; test; check
فحوصات طبية	medical test; medical examination
فخذ	thigh
فخر	proud; pride
فخري	honor; honorary
فخرية	honor; honorary
فخور	proud; pride
فخورة	proud
فدان	acre; feddan
فدرالي	federal
فدرالية	federal; federation
فدية	ransom
فر	flee; escape
فرار	escape; flight; flee
فرارا	escape; flight
فراشات	butterfly
فراشة	butterfly
فراعنة	pharaoh
فراغ	vacuum; void
فراغ دستوري	vacuum; political vacuum
فراغ رئاسي	presidential vacuum
فراغ سياسي	political vacuum
فرانز	franz
فرانس برس	afp; agence france-presse
فرانسوا	francois
فرانسوا فيون	francois fillon
فرانسوا ميتران	francois mitterrand
فرانسوا هولاند	hollande; francois hollande
فرانسيس	francis
فرانسيسكو	francisco
فرانك	frank; franc
فرانكفورت	frankfurt
فرت	flee; escape
فرجينيا	virginia
فرح	joy
فرحا	joy
فرحة	joy
فرد	individual; member; person
فردي	individual
فردية	individual
فرز	count; sort
فرز الأصوات	vote counting
فرسان	knight; rider
فرص	opportunity; chance
فرص شغل	job; job opportunity
فرص عمل	job; job opportunity
فرصة	opportunity; chance
فرصة عمل	job; job opportunity
فرض	impose
فرض حصار	lift siege; blockade
فرض عقوبات	impose sanction; impose sanctions
فرضت	impose
فرضت عقوبات	impose sanction; impose sanctions
فرضته	impose
فرضتها	impose
فرضه	impose
فرضها	impose
فرضوا	impose
فرضيات	hypothesis
فرضية	hypothesis
فرط صوتي	hypersonic
فرط صوتية	hypersonic
فرع	branch
فرعون	pharaoh
فرعوني	pharaonic
فرعونية	pharaonic
فرعي	subsidiary; secondary; sub
فرعية	subsidiary; secondary; sub
فرق	team; disperse; difference
فرق الإطفاء	firefighter
فرق الإنقاذ	rescue team; rescuer; rescue worker
فرق الدفاع المدني	civil protection; civil defense
فرق الطوارئ	emergency service
فرقا	team
فرقاطة	frigate
فرقة	unit; squad; band; division
فرقة أمنية	unit; squad; band
فرقة الحرس الوطني	national guard
فرقة روك	band
فرقة غنائية	band
فرقة موسيقية	band; orchestra
فرقت	disperse
فرناندو	fernando
فرنانديز	fernandez
فرنانديس	fernandes
فرنسا	france
فرنسي	french
فرنسية	french
فرنسيس	francis
فرنسيون	french
فرنسيين	french
فرنك	franc
فرنكا	franc
فرنكات	franc
فروا	flee; escape
فروسية	horse racing; equestrian
فروع	branch
فريد	unique; fred; alfred
فريدة	unique
فريدريش ميرتس	friedrich merz
فريدريك	frederic; frederick
فريدمان	friedman; freedman
فريق	team
فريق أول	general
فريق إنقاذ	rescue team; rescuer; rescue worker
فريقا	team
فريقين	team
فزع	panic; terror
فساتين	dress
فساد	corruption
فستان	dress
فسر	explain; interpret
فسفاط	phosphate
فسوف	-
فشل	fail; failure
فشل كلوي	kidney failure
فشلا	fail; failure
فشلت	fail
فشله	fail; failure
فشلوا	fail
فصائل	faction
فصائل معارضة	rebel; armed opposition
فصل	separation; dismissal; chapter; season
فصل عنصري	apartheid; racial segregation
فصلا	chapter; class; separate
فصلت	dismiss; separate
فصلية	quarterly; seasonal
فصول	chapter; season; class
فصيل	faction
فصيلة	faction
فضاء	space
فضائح	scandal
فضائي	space; satellite
فضائيا	space
فضائيات	satellite channel; satellite television
فضائية	space; satellite
فضة	silver
فضل	prefer
فضلا	-
فضلا عن	-
فضلا عن ذلك	-
فضلات	waste
فضلت	prefer
فضول	curiosity
فضي	silver
فضية	silver
فضيحة	scandal
فضيحة فساد	corruption scandal
فضيحة مالية	financial scandal
فطور	breakfast; iftar
فعال	effective
فعالة	effective
فعاليات	event; activity
فعالية	effectiveness; event
فعل	act; do; action
فعل ذلك	do
فعلا	-
فعلت	do; act
فعلوا	do
فقاعة	bubble
فقد	lose; loss
فقدان	loss; lose; missing
فقدان الوظائف	job loss
فقدان الوظيفة	job loss
فقدت	lose
فقدوا	lose
فقر	poverty
فقر الدم	anemia
فقرا	poverty
فقراء	poor
فقرة	paragraph
فقط	-
فقمات	seal
فقمة	seal
فقيد	late; deceased
فقير	poor
فقيرة	poor
فك	jaw
فك الحصار	lift siege; blockade; break siege
فكر	think; thought; thinking
فكرا	thought; thinking
فكرة	idea; thought
فكرت	think
فكري	intellectual
فكرية	intellectual
فكك	dismantle; dismantling; disintegrate
فككت	dismantle; dismantling; disintegrate
فلا	-
فلاح	farmer; peasant
فلاحة	agriculture; farming
فلاحون	farmer; peasant
فلاحي	agricultural
فلاحية	agricultural
فلاحين	farmer; peasant
فلاديمير	vladimir
فلاديمير بوتين	putin; vladimir putin
فلبين	philippines
فلبيني	filipino; philippine
فلبينية	filipino; philippine
فلسطين	palestine
فلسطيني	palestinian
فلسطينيات	palestinian
فلسطينية	palestinian
فلسطينيون	palestinian
فلسطينيين	palestinian
فلسفة	philosophy
فلسفي	philosophical
فلفل	pepper
فلك	astronomy
فلكلور	folklore
فلكي	astronomical; astronomer
فلكية	astronomical; astronomer
فلكيين	astronomer
فلم	-
فلن	-
فلورنسا	florence
فلوريدا	florida
فم	mouth
فما	-
فمن	-
فن	art
فنا	art
فنادق	hotel
فنان	artist
فنانا	artist
فنانات	artist
فنانة	artist
فنانون	artist
فنانين	artist
فندق	hotel
فندقا	hotel
فندقي	hotel
فندقية	hotel
فنربخشة	fenerbahce
فنزويلا	venezuela
فنزويلي	venezuelan
فنزويلية	venezuelan
فنزويليون	venezuelan
فنزويليين	venezuelan
فنسنت	vincent
فنلندا	finland
فنلندي	finnish
فنلندية	finnish
فنون	art
فني	artistic; technical; technician
فنيا	technical; artistic; technician
فنية	artistic; technical; technician
فنيون	technician
فنيين	technician; technical
فهذا	-
فهذه	-
فهم	understand; understanding
فهما	understand; understanding
فهمت	understand
فهو	-
فهي	-
فوائد	benefit; interest
فوائض	surplus
فواتير	bill; invoice
فوارق	difference; gap; margin
فواكه	fruit
فوتسي	ftse
فوتوغرافي	photography; photograph; filming
فوتوغرافية	photography; photograph; filming
فوج	regiment
فودافون	vodafone
فورا	immediately; immediate
فورد	ford
فورمولا	formula one
فورمولا 1	formula one; formula 1
فورمولا واحد	formula one; formula 1
فوري	immediately; immediate
فورية	immediately; immediate
فوز	win; victory
فوز ساحق	landslide victory
فوزا	win; victory
فوزه	win; victory
فوزها	win; victory
فوستر	foster
فوسفات	phosphate
فوض	mandate; authorize
فوضوي	chaotic; anarchist
فوضوية	chaotic; anarchist
فوضى	chaos; disorder
فوضى عارمة	chaos
فوق	-
فوقه	-
فوقها	-
فوكس نيوز	fox news
فوكلاند	falklands
فوكوشيما	fukushima
فول	bean
فول الصويا	soybean; soy
فول سوداني	peanut
فولاذ	steel
فولكس فاجن	volkswagen
فولكس فاغن	volkswagen
فولكسفاغن	volkswagen
فولكلور	folklore
فولوديمير زيلينسكي	volodymyr zelensky; volodymyr zelenskyy
فوميو كيشيدا	fumio kishida
فون دير لاين	von der leyen
في	-
في أثناء	-
في إطار	-
في الآونة الأخيرة	recently
في الأقل	-
في الخارج	abroad; outside
في المئة	percent
في المائة	percent
في المقابل	-
في الوقت الحاضر	currently; now
في الوقت الحالي	currently; now
في الوقت الراهن	currently; now
في الوقت نفسه	time
في انتظار	wait
في حين	-
في شأن	-
في صدد	-
في صفوف	rank; row; line
في عداد المفقودين	missing
في ما	-
في ما يتعلق	-
في نفس الوقت	time
في هذا الإطار	-
في هذا السياق	-
في هذا الصدد	-
في وقت سابق	earlier
في وقت لاحق	later; subsequent
فيتامين	vitamin
فيتامينات	vitamin
فيتش	fitch
فيتنام	vietnam
فيتنامي	vietnamese
فيتنامية	vietnamese
فيتو	veto
فيجي	fiji
فيدرالي	federal
فيدرالية	federal; federation
فيدرر	federer
فيدل كاسترو	fidel castro
فيديريكا موغيريني	federica mogherini
فيديو	video
فيديوهات	video
فيراري	ferrari
فيرجينيا	virginia
فيرغسون	ferguson
فيروس	virus; viral
فيروس إيبولا	ebola; ebola virus
فيروس زيكا	zika; zika virus
فيروس كورونا	coronavirus; covid
فيروس كورونا المستجد	coronavirus; novel coronavirus
فيروس نقص المناعة	hiv
فيروس نقص المناعة البشرية	hiv
فيروسا	virus; viral
فيروسات	virus; viral
فيروسي	virus; viral
فيروسية	virus; viral
فيريرا	ferreira
فيزا	visa
فيزياء	physics
فيزيائي	physical; physicist
فيزيائية	physical; physicist
فيزيائيين	physicist
فيس بوك	facebook
فيسبوك	facebook
فيشر	fisher; fischer
فيضان	flood; flooding
فيضانا	flood; flooding
فيضانات	flood; flooding
فيفا	fifa
فيفري	february
فيكتور	victor
فيكتور أوربان	viktor orban
فيكتوريا	victoria
فيل	elephant; phil
فيلا	villa
فيلادلفيا	philadelphia
فيلة	elephant
فيلسوف	philosopher
فيلق	corps
فيلق القدس	quds force
فيلم	film; movie
فيلم روائي	feature film
فيلم قصير	short film
فيلم وثائقي	documentary
فيلما	film; movie
فيلما وثائقيا	documentary
فيلنيوس	vilnius
فيليب	philip; philippe
فيليبس	phillips
فيليبين	philippines
فيما	-
فيما بعد	-
فيما بينها	-
فيما بينهم	-
فيما يتعلق	-
فيما يخص	-
فينا	-
فينغر	wenger
فيه	-
فيها	-
فيهم	-
فيهما	-
فيون	fillon
فيينا	vienna
قائد	leader; commander
قائد السبسي	essebsi; caid essebsi
قائد الشرطة	police chief
قائد الفريق	captain
قائد المنتخب	captain
قائد عسكري	military commander
قائدا	leader; commander
قائدة	leader; commander
قائدها	leader; commander
قائل	say
قائلا	say
قائلة	say
قائلين	say
قائم	existing; based
قائم بأعمال	acting
قائمات	list
قائمة	list
قائمة الإرهاب	terrorist list; terrorism list
قائمة التراث العالمي	world heritage
قائمة الطعام	menu
قائمة المنظمات الإرهابية	terrorist list
قائمة سوداء	blacklist
قابس	gabes
قابضة	holding
قابل	meet; interview
قابل للتطبيق	viable
قابلة للتطبيق	viable
قابلت	meet; interview
قابلوا	meet; interview
قاتل	fight; killer; murderer
قاتل مأجور	hitman
قاتلا	killer; murderer
قاتلة	deadly; lethal; killer
قاتلت	fight; fighting
قاتلوا	fight; fighting
قاد	lead; drive
قادة	leader; commander; lead
قادة المتمردين	rebel leader
قادة المعارضة	opposition leader
قادة عسكريين	military commander
قادت	lead; drive
قادتها	leader; commander
قادر	able; capable
قادرا	able; capable
قادرة	able; capable
قادرون	able; capable
قادرين	able; capable
قادم	next; coming
قادما	coming; next
قادمة	next; coming
قادمون	coming; next
قادمين	next; coming
قادوا	lead
قارات	continent; continental
قارب	boat
قارب صيد	fishing boat
قارب مطاطي	rubber boat; dinghy
قاربا	boat
قارة	continent; continental
قارن	compare
قارورة	bottle
قاري	continental; reader; continent
قارية	continental; reader; continent
قاس	harsh; cruel
قاسم سليماني	qassem soleimani
قاسي	harsh; cruel
قاسية	harsh; cruel
قاصر	minor; underage
قاصرا	minor; underage
قاصرات	minor; underage
قاصرين	minor; underage
قاض	judge
قاضت	sue; prosecute
قاضي	judge; sue
قاضي التحقيق	investigating judge
قاضيا	judge
قاضية	judge
قاطع	boycott; interrupt; categorical
قاطعة	categorical
قاطعت	boycott; interrupt
قاطعوا	boycott
قاعات	hall; room
قاعة	hall; room
قاعة المحكمة	courtroom
قاعدة	base; rule; al-qaeda; al qaeda
قاعدة بيانات	database
قاعدة جوية	air base; airbase
قاعدة عسكرية	military base
قاعدته	base; rule
قاعدتها	base; rule
قافلة	convoy
قافلة مساعدات	aid convoy
قال	say
قال إن	-
قالت	say
قالت إن	-
قالوا	say
قام	-
قامت	-
قاموا	-
قانون	law
قانون الانتخابات	electoral law; election law
قانون الطوارئ	emergency law
قانون العقوبات	penal code
قانون العمل	labor law
قانون المالية	finance law; budget law
قانون انتخابي	electoral law; election law
قانون مكافحة الإرهاب	counter-terrorism; fight terrorism; anti-terrorism
قانونا	law
قانونها	law
قانوني	legal
قانونيا	legal; legally
قانونية	legal
قانونيين	legal
قاوم	resist
قاومت	resist
قبائل	tribe
قبارصة	cypriot
قبالة	off
قبالة سواحل	off coast
قبة	dome
قبر	grave; tomb
قبر جماعي	mass grave
قبرا	grave; tomb
قبرص	cyprus
قبرصي	cypriot
قبرصية	cypriot
قبض	arrest; catch
قبضت	arrest; catch
قبطي	coptic; copt; christian
قبطية	coptic; copt; christian
قبعة	hat
قبل	-
قبل أن	-
قبلت	accept
قبلما	-
قبله	-
قبلها	-
قبلوا	accept; acceptance
قبلي	kebili; tribal
قبلية	tribal; tribe
قبور	grave; tomb
قبول	accept; acceptance; admission
قبوله	accept; acceptance
قبيح	ugly
قبيل	-
قبيلة	tribe
قتال	fight; fighting; combat
قتالا	fight; fighting; combat
قتالي	combat; fighting
قتالية	combat; fighting
قتل	kill; murder; killing
قتل العشرات	dozens killed
قتل بالرصاص	shot dead
قتل جماعي	mass killing; mass murder
قتل غير العمد	manslaughter
قتلا	kill; murder
قتلت	kill; murder; killing
قتلت بالرصاص	shot dead
قتله	kill; murder; killer; murderer
قتلها	kill; murder
قتلهم	kill; murder
قتلوا	kill; murder; killing
قتلوا بالرصاص	shot dead
قتلى	dead; killed
قتيل	dead; killed
قتيلا	dead; killed
قتيلة	dead; killed
قتيلين	dead; killed
قد	-
قد تم	-
قداس	mass
قدامى	old; ancient
قدر	estimate; appreciate
قدر ب	estimate
قدرات	ability; capacity; capability
قدراته	ability; capacity; capability
قدراتها	ability; capacity; capability
قدرة	ability; capacity; capability
قدرة شرائية	purchasing power
قدرت	estimate; appreciate
قدرت ب	estimate
قدرته	ability; capacity; capability
قدرتها	ability; capacity; capability
قدرتهم	ability; capacity; capability
قدس	jerusalem
قدم	present; provide; offer; submit
قدم إلى	arrival; come
قدم استقالة	resign; submit resignation
قدم استقالته	resign; submit resignation
قدم طلبا	apply; request
قدما	foot; present; submit
قدماء	old; ancient
قدماء المحاربين	veteran
قدمت	present; provide; offer; submit
قدمت استقالتها	resign; submit resignation
قدمته	present; provide; offer; submit
قدمه	present; provide; offer; submit
قدموا	present; provide; offer; submit
قدمين	foot
قدوم	arrival; come
قديس	saint
قديم	old; ancient
قديما	old; ancient
قديمة	old; ancient
قذائف	shell; projectile
قذائف هاون	mortar; mortar shell
قذر	dirty
قذرة	dirty
قذيفة	shell; projectile
قذيفة هاون	mortar; mortar shell
قرآن	quran; koran
قرآني	quran; koran
قرآنية	quran; koran
قرأ	read; reading
قرأت	read
قراء	reader
قراءات	read; reading
قراءة	read; reading
قرابة	about; around
قرار	decision; resolution
قرار أممي	un resolution
قرار الأمم المتحدة	un resolution
قرار دولي	international resolution
قرار قضائي	court decision
قرار مجلس الأمن	security council resolution
قرارا	decision; resolution
قرارات	decision; resolution
قرارات الأمم المتحدة	un resolution
قرارات دولية	international resolution
قرارات مجلس الأمن	security council resolution
قراراته	decision; resolution
قراراتها	decision; resolution
قراره	decision; resolution
قرارين	decision; resolution
قراصنة	pirate; hacker
قراصنة إلكترونيون	hackers
قراصنة إلكترونيين	hacker
قراصنة إنترنت	hacker
قراصنة صوماليين	somali pirate
قراصنة معلوماتية	hacker; hackers
قرب	near; close
قرد	monkey; ape
قردا	monkey; ape
قردة	monkey; ape
قرر	decide
قررت	decide
قرروا	decide
قرش	shark; piaster
قرص	pill; tablet; disc; disk
قرصا	pill; tablet; disc
قرصان	pirate; hacker
قرصنة	piracy; hacking
قرض	loan
قرض عقاري	mortgage; home loan
قرضا	loan
قرطاج	carthage
قرطبة	cordoba
قرعة	draw
قرغيزستان	kyrgyzstan
قرغيزي	kyrgyz
قرن	century
قرنا	century
قرود	monkey; ape
قروض	loan
قروض عقارية	mortgage; home loan
قروضا	loan
قرون	century
قروي	villager; rural
قرويون	villager
قرويين	villager; rural
قرى	village
قريب	near; close; relative
قريبا	soon; near; close
قريبة	near; close; relative
قرية	village
قس	pastor; priest
قساوسة	pastor; priest
قسد	syrian democratic forces; sdf
قسط	installment; premium
قسم	department; section; division; divide
قسم الطوارئ	emergency room
قسم شرطة	police station
قسمت	divide; split
قسنطينة	constantine
قسوة	cruelty; harshness
قسيس	pastor; priest
قصائد	poem
قصة	story; tale
قصدير	tin
قصر	palace
قصر الإليزيه	elysee palace
قصر الرئاسة	presidential palace
قصر باكنغهام	buckingham palace
قصر قرطاج	carthage
قصرين	kasserine
قصص	story; tale
قصف	shelling; bombardment; bomb; shell
قصف جوي	air strike; airstrike; raid; aerial bombing
قصف صاروخي	missile attack; rocket attack
قصف مدفعي	artillery shelling; shelling; bomb; bombardment
قصفا	shelling; bombardment; bomb; shell
قصفا جويا	air strike; airstrike
قصفا مدفعيا	artillery shelling; shelling
قصفت	bomb; shell; bombard
قصور	palace; failure
قصوى	maximum; far
قصيدة	poem
قصير	short
قصير الأجل	short-term; short-range
قصير الأمد	short-term
قصير المدى	short-term; short-range
قصيرا	short
قصيرة	short
قصيرة الأجل	short-term; short-range
قصيرة الأمد	short-term
قصيرة المدى	short-term; short-range
قضاء	judiciary; justice; court; eliminate
قضائي	judicial; legal
قضائيا	judicial
قضائية	judicial; legal
قضاة	judge
قضايا	case; issue; cause
قضايا فساد	corruption case; corruption cases
قضبان	bar; rail
قضت	rule; spend; order
قضى	rule; spend; order
قضية	case; issue; cause
قضية فساد	corruption case
قضية فلسطينية	palestinian cause; palestinian issue
قط	cat
قطار	train
قطار الأنفاق	metro; subway
قطار سريع	high-speed train; high-speed rail
قطارا	train
قطارات	train
قطارات فائقة السرعة	high-speed train; high-speed rail
قطاع	sector
قطاع الاتصالات	telecommunications
قطاع العقارات	real estate
قطاع خاص	private sector
قطاع غزة	gaza; gaza strip
قطاعا	sector
قطاعات	sector
قطاعي	sectoral
قطاعية	sectoral
قطب	pole; hub; tycoon
قطب عقارات	real estate tycoon
قطبي	polar
قطبية	polar
قطة	cat
قطر	qatar
قطر للطاقة	qatarenergy
قطري	qatari
قطريا	qatari
قطرية	qatari
قطريون	qatari
قطريين	qatari
قطط	cat
قطع	cut; cut off; interruption; piece
قطع أثرية	archaeological; artifact
قطع الأشجار	deforestation; logging
قطع العلاقات	sever relation; cut tie; sever tie; sever ties
قطع العلاقات الدبلوماسية	sever relation; cut tie; sever diplomatic relations
قطع رأس	beheading; behead; decapitate
قطع رأسه	behead; beheading
قطع رؤوس	behead; beheading
قطع علاقاتها	sever relation; cut tie
قطع غيار	spare part
قطعان	herd
قطعة	piece; plot; part
قطعة أثرية	archaeological; artifact
قطعة أرض	piece; plot
قطعت	cut; cut off; interruption; sever
قطعت علاقاتها	sever relation; cut tie
قطن	cotton
قطني	cotton
قطنية	cotton
قطيع	herd
قطيعة	break; rupture
قفاز	glove
قفازات	glove
قفز	jump
قفزة	jump
قفزت	jump
قفص	cage; dock
قفصة	gafsa
قفل	lock
قلاع	castle; citadel
قلب	heart
قلبا	heart
قلبي	cardiac; heart
قلبية	cardiac; heart
قلة	lack; few
قلة النوم	insomnia
قلت	say
قلص	reduce; cut
قلصت	reduce; cut
قلعة	castle; citadel
قلق	concern; worry; worried; anxiety
قلق بالغ	deep concern; concern; anxiety; worry
قلق شديد	deep concern
قلق عميق	deep concern
قلقا	concern; worry; worried; anxiety
قلقة	concern; worry; worried; anxiety
قلقه البالغ	deep concern
قلقها	concern; anxiety; worry
قلل	reduce; downplay
قللت	reduce; downplay
قلما	-
قلنا	say
قلوب	heart
قليل	few; less
قليلا	-
قليلة	few; less
قمار	gambling
قمامة	waste; garbage; trash
قمة	summit
قمة العشرين	g20 summit
قمة المناخ	climate summit
قمة طارئة	emergency meeting
قمة مجموعة العشرين	g20 summit
قمح	wheat
قمحا	wheat
قمر	moon; lunar
قمر اصطناعي	satellite
قمر الدم	blood moon
قمر صناعي	satellite
قمرا	moon; lunar
قمرا صناعيا	satellite
قمري	moon; lunar
قمرية	moon; lunar
قمصان	shirt
قمع	repression; suppress; crackdown; suppression
قمعا	repression; suppress; crackdown
قمعت	suppress; repress; repression; crackdown
قمعي	repressive
قمعية	repressive
قمم	summit
قميص	shirt
قنابل	bomb
قنابل الغاز	tear gas
قنابل الغاز المسيل للدموع	tear gas
قنابل حارقة	petrol bomb; molotov cocktail
قنابل عنقودية	cluster bomb
قنابل مسيلة للدموع	tear gas
قنابل نووية	nuclear bomb; atomic bomb
قنابل يدوية	grenade; hand grenade
قناة	channel; canal
قناة الجزيرة	al jazeera
قناة السويس	suez canal
قناة العربية	al arabiya
قناة بنما	panama canal
قناة تلفزيونية	television channel; television station
قناة فضائية	satellite channel; satellite television
قناة فوكس نيوز	fox news
قناص	sniper
قناصا	sniper
قناصة	sniper
قناصل	consul
قناصين	sniper
قناطير	quintal
قناع	mask
قنب	cannabis; marijuana
قنب هندي	cannabis; hashish; marijuana
قنبلة	bomb
قنبلة ذرية	atomic bomb; nuclear bomb
قنبلة قذرة	dirty bomb
قنبلة نووية	nuclear bomb; atomic bomb
قنبلة يدوية	grenade; hand grenade
قنبلتين	bomb
قندهار	kandahar
قنصل	consul
قنصلي	consular
قنصليات	consulate
قنصلية	consulate; consular
قنصليتها	consulate
قنطار	quintal
قنوات	channel; canal
قنوات تلفزيونية	television station; television channel
قنوات فضائية	satellite channel; satellite television
قهوة	coffee
قوائم	list
قوائم الإرهاب	terrorist list
قوات	force; power; strength; troop
قوات الأمن	security force; security forces
قوات الأمن الداخلي	internal security force
قوات الاحتلال	israeli force; israeli forces; occupation forces
قوات الاحتلال الإسرائيلي	israeli force
قوات البيشمركة	peshmerga
قوات التحالف	coalition force
قوات التحالف الدولي	coalition force
قوات التدخل السريع	rapid reaction force
قوات الحشد الشعبي	popular mobilization forces
قوات الحكومة	government force
قوات الدعم السريع	rapid support forces
قوات النجدة	rescue; relief; police
قوات النظام	government force; regime forces; government forces
قوات النظام السوري	syrian force
قوات حرس الحدود	border guard
قوات حفظ السلام	peacekeeping force; peacekeeper; peacekeeping forces; peacekeepers
قوات سوريا الديمقراطية	syrian democratic forces; sdf
قوات مكافحة الشغب	riot police
قواتنا	force; power; strength
قواته	force; power; strength
قواتها	force; power; strength
قوارب	boat
قوارب الموت	boat; migrant boat
قوارب صيد	fishing boat
قوارض	rodent
قوارير	bottle
قواعد	base; rule
قواعد بيانات	database
قواعد جوية	air base; airbase
قواعد عسكرية	military base
قوافل	convoy
قوانين	law
قوانين الطوارئ	emergency law
قوانين العمل	labor law
قوة	force; power; strength
قوة العمل	workforce; labor force
قوة حفظ السلام	peacekeeping force; peacekeeper
قوة عظمى	superpower; great power
قوتنا	force; power; strength
قوته	force; power; strength
قوتها	force; power; strength
قوتين	force; power; strength
قوض	undermine
قوقاز	caucasus
قول	say; statement
قوله	-
قولها	-
قولهم	-
قومي	national; nationalist
قومية	national; nationalist; nationalism
قوميون	national; nationalist
قوميين	national; nationalist
قوى	force; power; strength; strong
قوى الأمن	security force
قوى الأمن الداخلي	internal security force
قوى سياسية	political force
قوى عالمية	major power; world power
قويا	strong; powerful
قوية	strong; powerful
قيء	vomiting
قيادات	leadership; command; leader
قيادة	leadership; command; driving; leader
قيادته	leadership; command
قيادتها	leadership; command
قيادي	leader; commander; senior; leading
قيادي عسكري	military commander
قياديا	leader; senior
قيادية	leader; commander; senior; leading
قياديون	leader; commander; senior
قياديين	leader; commander; senior
قياس	measurement; scale; measure
قياسات	measurement; scale
قياسي	record; standard
قياسية	record; standard
قيام	-
قيامة	resurrection
قيد	restriction; registration
قيدا	restriction; registration
قيراط	carat
قيرغيزستان	kyrgyzstan
قيروان	kairouan
قيس سعيد	kais saied
قيصرية	caesarean
قيل	say
قيم	value; assess
قيمة	value; worth
قيمة سوقية	market value; market capitalization
قيمته	value; worth
قيمتها	value; worth
قيود	restriction; registration
قيود السفر	travel restriction; travel ban
قيود على السفر	travel restriction
ك	-
كأس	cup; trophy
كأس آسيا	asian cup
كأس أفريقيا	africa cup
كأس أمم أفريقيا	africa cup; african cup
كأس أمم أوروبا	european championship; euro
كأس أوروبا	european championship; euro
كأس الأمم الآسيوية	asian cup
كأس الأمم الأفريقية	africa cup; african cup
كأس الأمم الأوروبية	european championship; euro
كأس الاتحاد الإنجليزي	fa cup
كأس الرابطة	league cup
كأس السوبر	super cup
كأس العالم	world cup
كأس العالم للأندية	club world cup
كأس ديفيز	davis cup
كأس كوبا أمريكا	copa america
كأسا	cup; trophy
كأن	-
كأنما	-
كأنه	-
كأنها	-
كؤوس	cup; trophy
كائن	creature; organism
كائنات	creature; organism
كائنات حية	creature; organism
كابتن	captain
كابل	cable; kabul
كابلات	cable
كابوس	nightmare
كابول	kabul
كابيتول	capitol
كاتالونيا	catalonia
كاتب	writer; author; secretary; clerk
كاتب الدولة	secretary of state
كاتب عام	general secretary
كاتب عدل	notary
كاتب عمود	columnist
كاتبا	writer; author; secretary
كاتبات	writer; author
كاتبة	writer; author; secretary
كاتبة الدولة	secretary of state
كاتبة عمود	columnist
كاتدرائيات	cathedral
كاتدرائية	cathedral
كاتدرائية نوتردام	notre dame
كاتماندو	kathmandu
كاثرين	catherine; katherine
كاثوليك	catholic
كاثوليكي	catholic
كاثوليكية	catholic
كاحل	ankle
كاد	-
كادت	-
كاذب	false
كاذبة	false
كاراتيه	karate
كاراكاس	caracas
كارتر	carter
كارتل	cartel
كارتلات المخدرات	drug cartels
كارثة	disaster; catastrophe
كارثة إنسانية	humanitarian disaster; humanitarian catastrophe
كارثة طبيعية	natural disaster
كارثي	catastrophic; disastrous
كارثيا	catastrophic; disastrous
كارثية	catastrophic; disastrous
كارديف	cardiff
كاردينال	cardinal
كارل	karl; carl
كارلو	carlo
كارلو أنشيلوتي	carlo ancelotti
كارلوس	carlos
كارولاينا الجنوبية	south carolina
كارولاينا الشمالية	north carolina
كارولين	caroline
كارولينا الجنوبية	south carolina
كارولينا الشمالية	north carolina
كاريبي	caribbean
كاريزما	charisma
كاريكاتور	cartoon; caricature
كاريكاتير	cartoon; caricature
كارين	karen; karin
كازاخستان	kazakhstan
كازاخستاني	kazakh
كازاخي	kazakh
كازينو	casino
كاسترو	castro
كاشفا	reveal; disclose
كاشفة	reveal; disclose
كاف	sufficient; enough; caf
كافة	-
كافح	fight; combat
كافر	infidel
كافية	enough; sufficient
كاك 40	cac 40
كاكاو	cocoa
كالتي	-
كاليفورنيا	california
كاليه	calais
كامالا هاريس	kamala harris
كامبردج	cambridge; cambridge university
كامبريدج	cambridge; cambridge university
كامبل	campbell
كامل	full; complete; entire
كاملا	entirely; full
كاملة	full; complete; entire
كاملين	full; complete; entire
كاميرا	camera
كاميرا مراقبة	surveillance camera; cctv
كاميرات	camera
كاميرات المراقبة	surveillance camera; cctv
كاميرون	cameroon; cameron
كاميروني	cameroonian
كاميرونية	cameroonian
كان السينمائي	cannes
كان قد	-
كانا	-
كانبيرا	canberra
كانت	-
كانت قد	-
كانتا	-
كانساس	kansas
كانوا	-
كانوا قد	-
كانون الأول	december
كانون الأول ديسمبر	december
كانون الثاني	january
كانون الثاني يناير	january
كاهن	priest
كبار	big; large; major; senior
كبار السن	elderly
كبار المسؤولين	senior official; senior officials
كبتاغون	captagon
كبد	liver
كبد خسائر	suffer; incur
كبدت	suffer; incur
كبرى	big; large; major; largest
كبريت	sulfur
كبير	big; large; major; senior
كبير الاقتصاديين	chief economist
كبير السن	elderly
كبير خبراء الاقتصاد	chief economist
كبيرا	big; large; major; great
كبيرة	big; large; major; senior
كبيرة في السن	elderly
كتائب	battalion; brigade
كتائب القسام	al-qassam brigades; qassam brigades
كتائب عز الدين القسام	al-qassam brigades
كتاب	book; writer
كتاب جديد	book
كتاب مقدس	bible
كتابا	book
كتابات	writing
كتابة	writing; write
كتابي	written
كتابية	written
كتالونيا	catalonia
كتب	write; book
كتبا	book
كتبت	write
كتبوا	write
كتف	shoulder
كتفين	shoulder
كتل	bloc; block; mass
كتل برلمانية	parliamentary bloc
كتل جليدية	glacier
كتلا	bloc; block; mass
كتلة	bloc; block; mass
كتلة برلمانية	parliamentary bloc
كتلة جليدية	glacier
كتلة نقدية	money supply
كتلة نيابية	parliamentary bloc
كتلته	bloc; block; mass
كتيبة	battalion; brigade
كتيبة عقبة بن نافع	uqba bin nafi
كثافة	density; intensity
كثافة سكانية	density; population density
كثف	intensify
كثفت	intensify
كثير	many; more; much
كثير من	-
كثيرا	much; often
كثيرا ما	-
كثيرة	many; more; much
كثيرون	many; more; much
كثيرين	many; more; much
كثيرين من	-
كثيف	dense; heavy; intensive
كثيفا	intensive; heavy; dense
كثيفة	dense; heavy; intensive; thick
كحد أدنى	minimum
كحد أقصى	maximum
كحول	alcohol; alcoholic
كحولي	alcohol; alcoholic
كحولية	alcohol; alcoholic
كذا	-
كذب	lie
كذلك	-
كراء	rent
كرات	ball; football
كراتشي	karachi
كرادلة	cardinal
كراسي	chair; seat
كراكاس	caracas
كرامة	dignity
كراهية	hatred; hate
كرايستشيرش	christchurch
كرايسلر	chrysler
كربلاء	karbala
كربون	carbon
كربوني	carbon
كربونية	carbon
كرة	ball; football; hate; hatred
كرة أرضية	globe; earth
كرة السلة	basketball
كرة الطائرة	volleyball
كرة الطاولة	table tennis
كرة القدم	football; soccer
كرة المضرب	tennis
كرة اليد	handball
كرة نارية	fireball
كرة يد	handball
كرد	kurd; kurdish
كردستان	kurdistan
كردستان العراق	kurdistan region; iraqi kurdistan
كردي	kurdish; kurd
كردية	kurdish; kurd
كرر	repeat; reiterate
كررت	repeat; reiterate
كرسي	chair; seat
كرسي متحرك	wheelchair
كركوك	kirkuk
كرم	honor
كرمت	honor
كرملين	kremlin
كرنفال	carnival
كرواتي	croatian
كرواتيا	croatia
كرواتية	croatian
كرونة	krona; krone
كريدي سويس	credit suisse
كريس	chris
كريستال بالاس	crystal palace
كريستالينا غورغييفا	kristalina georgieva
كريستوف	christophe
كريستوفر	christopher
كريستيان	christian
كريستيانو	cristiano
كريستيانو رونالدو	ronaldo; cristiano ronaldo
كريستين	christine
كريستين لاغارد	christine lagarde
كريستينا	cristina; christina
كريغ	craig
كريكيت	cricket
كريم	generous
كريم بنزيمة	karim benzema
كريمة	generous; cream
كريملين	kremlin
كساد	depression; recession
كسب	win; gain; earn
كسب العيش	livelihood
كسبا	gain; win; earn
كسبت	win; gain; earn
كسر	fracture; break
كسرا	fracture; break
كسرت	fracture; break
كسور	fracture; break
كسوف	eclipse
كسوف الشمس	eclipse
كسول	lazy
كشف	reveal; disclose; uncover
كشف عن	reveal; disclose
كشفت	reveal; disclose; uncover
كشفت عن	reveal; disclose
كشفوا	reveal; disclose; uncover
كشمير	kashmir
كعب	heel
كعبة	kaaba
كعك	cake
كعكة	cake
كغ	kilogram; kg
كفء	competent; efficient
كفاءات	efficiency; competence
كفاءة	efficiency; competence
كفاءة الطاقة	energy efficiency
كفاح	struggle
كفار	infidel
كفالة	bail; sponsorship
كفر	infidel
كفل	guarantee; ensure
كفلت	guarantee; ensure
كفيف	blind
كفيل	sponsor; guarantor
كل	-
كلا	-
كلا الجانبين	both side
كلاب	dog
كلارك	clark; clarke
كلاسيكي	classic; classical
كلاسيكية	classic; classical
كلاشنكوف	kalashnikov
كلاشنيكوف	kalashnikov
كلاشينكوف	kalashnikov
كلام	talk; speech; word; words
كلاما	talk; speech; word
كلاهما	-
كلب	dog
كلبا	dog
كلتا	-
كلغ	kilogram; kg
كلف	assign; task; cost
كلفة	cost
كلفت	assign; task; cost
كلم	kilometer; km
كلما	-
كلمات	word; speech
كلمات المرور	password
كلمة	word; speech
كلمة السر	password
كلمة سر	password
كلمة متلفزة	televised speech; televised address
كلمة مرور	password
كلمته	word; speech
كلمتها	word; speech
كلنا	-
كله	-
كلها	-
كلهم	-
كلوب	klopp
كلوديا	claudia
كلى	kidney; total; overall
كليا	completely
كليات	college; faculty
كلية	college; faculty; kidney
كلية الطب	medical school
كلير	claire
كلينتون	clinton; hillary clinton
كليهما	-
كم	kilometer; km
كما	-
كما أن	-
كما أنه	-
كما أنها	-
كما يلي	-
كمائن	ambush
كمامات	face mask; mask
كمامة	face mask; mask
كمبالا	kampala
كمبودي	cambodian
كمبوديا	cambodia
كمبودية	cambodian
كمبيوتر	computer
كمبيوتر لوحي	tablet
كمبيوتر محمول	laptop
كمي	quantitative
كميات	quantity; amount
كمية	quantity; amount
كمين	ambush
كمينا	ambush
كنا	-
كنائس	church
كنت	-
كنتاكي	kentucky
كنتم	-
كندا	canada
كندي	canadian
كنديا	canadian
كندية	canadian
كنديون	canadian
كنديين	canadian
كنس يهودية	synagogue
كنيس	synagogue
كنيس يهودي	synagogue
كنيسة	church
كنيست	knesset
كهذا	-
كهذه	-
كهرباء	electricity; electric; power
كهربائي	electricity; electric; power; electrical
كهربائية	electricity; electric; power; electrical
كهف	cave
كهفا	cave
كهل	middle-aged
كهنة	priest
كهوف	cave
كهول	middle-aged
كوارث	disaster; catastrophe
كوارث إنسانية	humanitarian disaster; humanitarian catastrophe
كوارث طبيعية	natural disaster
كواكب	planet
كوالالمبور	kuala lumpur
كواليس	behind the scenes
كوبا	cuba
كوبا أمريكا	copa america
كوباني	kobani
كوبر	cooper
كوبنهاجن	copenhagen
كوبنهاغن	copenhagen
كوبي	cuban
كوبية	cuban
كوبيون	cuban
كوبيين	cuban
كوت ديفوار	ivory coast; cote d'ivoire
كوربين	corbyn
كورسك	kursk
كورسيكا	corsica
كورنيش	corniche
كورونا	coronavirus; covid
كوري	korean; korea
كوري جنوبي	south korean
كوري شمالي	north korean
كوريا	korea
كوريا الجنوبية	south korea
كوريا الشمالية	north korea
كورية	korean; korea
كورية جنوبية	south korean
كورية شمالية	north korean
كوريون	korean
كوريين	korean; korea
كوريين جنوبيين	south korean
كوريين شماليين	north korean
كوستا	costa
كوستا ريكا	costa rica
كوستاريكا	costa rica
كوسوفو	kosovo
كوشنر	kushner
كوفي عنان	kofi annan
كوفيد	coronavirus; covid
كوكا كولا	coca-cola
كوكايين	cocaine
كوكب	planet
كوكب الأرض	earth; planet earth; planet
كوكب المريخ	mars
كوكب المشتري	jupiter
كوكبا	planet
كولسترول	cholesterol
كولكاتا	kolkata
كولن	colin
كولورادو	colorado
كولومبو	colombo
كولومبي	colombian
كولومبيا	colombia; columbia
كولومبية	colombian
كولونيا	cologne
كوليرا	cholera
كوليسترول	cholesterol
كولينز	collins
كومبيوتر	computer
كومنولث	commonwealth
كومي	comey
كوميدي	comedian; comic; comedy
كوميديا	comedy
كوميدية	comic; comedy; comedian
كون	universe; cosmic; form
كوناكري	conakry
كونتي	conte
كونجرس	congress
كونداليزا رايس	condoleezza rice
كونغرس	congress
كونغولي	congolese
كونغولية	congolese
كونفدرالية	confederation
كوني	universe; cosmic
كونية	universe; cosmic
كونيتيكت	connecticut
كوهين	cohen
كويتي	kuwaiti
كويتية	kuwaiti
كويتيون	kuwaiti
كويتيين	kuwaiti
كويكب	asteroid
كويكبات	asteroid
كي	-
كيان	entity
كيانات	entity
كيب تاون	cape town
كيبيك	quebec
كيت	kate
كيتو	quito
كيث	keith
كيجالي	kigali
كير ستارمر	keir starmer
كيروسين	kerosene
كيري	kerry
كيس	bag
كيسنجر	kissinger
كيشيدا	kishida
كيغالي	kigali
كيف	-
كيفما	-
كيفن	kevin
كيفين	kevin
كيلا	-
كيلو	kilogram; kg; kilo
كيلو متر	kilometer
كيلوجرام	kilogram
كيلوغرام	kilogram; kg
كيلوغراما	kilogram; kg
كيلوغرامات	kilogram
كيلومتر	kilometer
كيلومتر مربع	square kilometer
كيلومترا	kilometer
كيلومترا مربعا	square kilometer
كيلومترات	kilometer
كيلومترات مربعة	square kilometer
كيلوواط	kilowatt
كيلي	kelly
كيليان	kylian
كيليان مبابي	kylian mbappe
كيم	kim
كيم جونج أون	kim jong un
كيم جونغ أون	kim jong un
كيم جونغ إيل	kim jong il
كيماوي	chemical
كيماوية	chemical
كيمياء	chemistry
كيميائي	chemical
كيميائية	chemical
كيميائيين	chemist
كين	ken; kane
كينشاسا	kinshasa
كينغ	king
كيني	kenyan
كينيا	kenya
كينية	kenyan
كينيث	kenneth
كينيدي	kennedy
كييف	kyiv; kiev
ل	-
لأجل	-
لأن	-
لأننا	-
لأنه	-
لأنها	-
لأنهم	-
لأول مرة	first time
لئلا	-
لا	-
لا أساس له	unfounded; baseless
لا أساس لها	unfounded; baseless
لا بد	-
لا بد من	-
لا تزال	-
لا تقل عن	-
لا سيما	-
لا شك	-
لا غنى عنه	indispensable
لا غير	-
لا محدود	unlimited
لا مفر	-
لا مفر منه	inevitable
لا يجب	must; should
لا يزال	-
لا يزالون	-
لا يصدق	unbelievable; incredible
لا يقل عن	-
لا ينبغي	must; should
لائحة اتهام	indictment
لائحة الإرهاب	terrorist list
لائق	decent; fit
لائقة	decent
لاباز	la paz
لابد	-
لابيد	lapid
لاتسيو	lazio
لاتفي	latvian
لاتفيا	latvia
لاجئ	refugee
لاجئ سوري	syrian refugee
لاجئا	refugee
لاجئة	refugee
لاجئو	refugee
لاجئون	refugee
لاجئون سوريون	syrian refugee
لاجئي	refugee
لاجئين	refugee
لاحظ	note; notice; observe
لاحظت	note; notice; observe
لاحظوا	note; notice; observe
لاحق	later; subsequent
لاحق قضائيا	prosecute
لاحقا	later; subsequent
لاحقة	later; subsequent
لاحقت	pursue; prosecute
لاذ الفرار	flee
لاذ بالفرار	flee
لاذت بالفرار	flee
لاذوا بالفرار	flee
لاري	larry
لازم	necessary
لازمة	necessary
لاس فيجاس	las vegas
لاس فيغاس	las vegas
لاسلكي	wireless
لاسلكية	wireless
لاعب	player
لاعب تنس	tennis player
لاعب خط الوسط	midfielder; midfield
لاعب كرة قدم	footballer; football player
لاعب وسط	midfielder; midfield
لاعبا	player
لاعبات	player
لاعبة	player
لاعبة تنس	tennis player
لاعبة كرة القدم	footballer; football player
لاعبو	player
لاعبو كرة القدم	footballer; football player
لاعبون	player
لاعبي	player
لاعبي كرة القدم	footballer; football player
لاعبين	player
لاغارد	lagarde
لاغوس	lagos
لافتا	point out; note
لافتات	banner; sign; placard
لافتة	banner; sign; placard
لافروف	lavrov; sergei lavrov
لامبيدوزا	lampedusa
لاهاي	hague
لاهور	lahore
لاوس	laos
لايبزيغ	leipzig
لايزال	-
لباس	clothes; dress; clothing; uniform
لبت	meet; respond
لبس	wear
لبن	milk; yogurt
لبنان	lebanon
لبناني	lebanese
لبنانية	lebanese
لبنانيون	lebanese
لبنانيين	lebanese
لبى	meet; respond
لتر	liter
لترا	liter
لترات	liter
لتفادي	avoid
لتفريق المتظاهرين	disperse protesters
لتكون	-
لجأ	resort; flee
لجأت	resort; flee
لجأوا	resort; flee
لجان	committee; commission; panel
لجان تحقيق	commission of inquiry; investigation committee
لجانا	committee; commission
لجنة	committee; commission; panel
لجنة الانتخابات	election commission; electoral commission
لجنة برلمانية	parliamentary committee
لجنة تحقيق	commission of inquiry; investigation committee; inquiry commission
لجنة حماية الصحافيين	committee to protect
لجنة حماية الصحفيين	committee to protect
لجنة للتحقيق	commission of inquiry; investigation committee
لجنة محلفين	jury; juror
لجنتين	committee; commission
لجوء	asylum; refuge; resort
لجوء سياسي	political asylum
لحظات	moment
لحظة	moment
لحم	meat
لحم البقر	beef
لحم بقري	beef
لحم خنزير	pork
لحما	meat
لحوم	meat
لحوم البقر	beef
لحوم الخنزير	pork
لحوم حمراء	red meat
لحية	beard
لدى	-
لدى وصوله	-
لديكم	-
لدينا	-
لديه	-
لديها	-
لديهم	-
لديهما	-
لذا	therefore
لذلك	-
لرويترز	reuters
لسان	tongue
لست	-
لسنا	-
لشبونة	lisbon
لص	thief; robber
لصا	thief; robber
لصالح	interest; favor; valid
لصوص	thief; robber
لطالما	-
لطيف	nice; kind
لطيفة	nice; kind
لعب	play; game
لعب الأطفال	toy
لعب دورا	play role
لعبة	play; game
لعبة أطفال	toy
لعبة إلكترونية	video game
لعبة فيديو	video game
لعبت	play
لعبت دورا	play role
لعبوا	play
لعل	-
لعله	-
لعلها	-
لعنة	curse
لغات	language
لغة	language
لغة أم	mother tongue
لغة إنجليزية	english
لغرض	-
لغم	mine; landmine
لغم أرضي	mine; landmine
لغما	mine; landmine
لغوي	language; linguistic
لغوية	linguistic; language
لفت	point out; note; draw; draw attention
لفت إلى	point out; note
لفتت	point out; note; draw; draw attention
لفتت إلى	point out; note
لفرانس برس	afp; agence france-presse
لفيف	lviv
لقاء	meeting; talks
لقاء الإياب	second leg
لقاء الذهاب	first leg
لقاءات	meeting; talks
لقاءه	meeting
لقاءين	meeting
لقاؤه	meeting
لقائه	meeting
لقائهما	meeting
لقاح	vaccine
لقاح أسترازينيكا	astrazeneca vaccine
لقاح كورونا	coronavirus vaccine
لقاحا	vaccine
لقاحات	vaccine
لقب	title; nickname
لقبا	title; nickname
لقح	vaccination; vaccinate
لقد	-
لقوا حتفهم	die; be killed; death; killed
لقوا مصرعهم	die; be killed; death; kill
لقي	meet; receive
لقي حتفه	die; be killed; death; kill
لقي مصرعه	die; be killed; death; kill
لقيت	meet; receive
لقيت حتفها	die; be killed; death; killed
لقيت مصرعها	die; be killed; death; kill
لك	-
لكل	-
لكم	-
لكن	-
لكننا	-
لكنني	-
لكنه	-
لكنها	-
لكنهم	-
لكي	-
لكيلا	-
للأسف	regret
للأسف الشديد	unfortunately
للحد من	reduce; limit
للذين	-
للمرة الأولى	first time
للمرة الثانية	second time
لم	-
لم الشمل	reunification
لم لا	-
لم يكشف عنه	undisclosed
لم يكشف عنها	undisclosed
لما	-
لماذا	-
لمرة أولى	first time
لمكافحة المنشطات	anti-doping
لمن	-
لن	-
لنا	-
لندن	london
له	-
لها	-
لهب	flame
لهجة	tone; dialect
لهذا	-
لهذه	-
لهم	-
لهما	-
لهن	-
لهو	-
لو	-
لو موند	le monde
لواء	brigade; major general
لواء مشاة	infantry brigade
لواندا	luanda
لوبان	le pen
لوبن	le pen
لوبيز	lopez
لوبيس	lopez; lopes
لوجستي	logistics; logistical
لوجستيا	logistical; logistics
لوجستية	logistics; logistical
لوحات	painting; sign; board
لوحات فنية	paintings
لوحة	painting; sign; board; panel
لورا	laura
لوران	laurent
لورانس	lawrence
لوس أنجلوس	los angeles
لوس أنجلوس ليكرز	los angeles lakers
لوس أنجليس	los angeles
لوغانسك	luhansk
لوفتهانزا	lufthansa
لوفيغارو	le figaro
لوقف إطلاق النار	ceasefire; cease-fire
لوك	luke; luc
لوكا مودريتش	luka modric
لوكاس	lucas
لوكاشينكو	lukashenko
لوكسمبورج	luxembourg
لوكسمبورغ	luxembourg
لوكهيد مارتن	lockheed martin
لوكيميا	leukemia
لولا	-
لولا دا سيلفا	lula da silva
لوموند	le monde
لون	color
لونا	color
لوهانسك	luhansk
لويد أوستن	lloyd austin
لويزيانا	louisiana
لويس	louis; luis; lewis
لويس سواريز	luis suarez
لويس هاميلتون	lewis hamilton
لي	-
لي كه تشيانغ	li keqiang
لياقة	fitness
لياقة بدنية	fitness
ليالي	night
ليبرالي	liberal
ليبرالية	liberal; liberalism
ليبراليون	liberal
ليبراليين	liberal
ليبرمان	lieberman
ليبي	libyan
ليبيا	libya
ليبية	libyan
ليبيري	liberian
ليبيريا	liberia
ليبيون	libyan
ليبيين	libyan
ليت	-
ليتواني	lithuanian
ليتوانيا	lithuania
ليتوانية	lithuanian
ليثيوم	lithium
ليدز	leeds
ليرات	lira; pound
ليرة	lira; pound
ليز تراس	liz truss
ليزا	lisa
ليزر	laser
ليس	-
ليست	-
ليستر	leicester
ليستر سيتي	leicester city
ليسوا	-
ليسوتو	lesotho
ليفاندوفسكي	lewandowski
ليفربول	liverpool
ليفركوزن	leverkusen
ليكرز	lakers
ليكود	likud
ليكون	-
ليل	night
ليلة	night
ليلة أمس	night
ليلة رأس السنة	new year eve
ليما	lima
ليمان براذرز	lehman brothers
ليمون	lemon
لين	soft
لينكولن	lincoln
لينين	lenin
ليوبليانا	ljubljana
ليون	lyon
ليوناردو	leonardo
ليوناردو دافنشي	leonardo da vinci
ليوناردو دي كابريو	leonardo dicaprio
ليونيل	lionel
ليونيل ميسي	messi; lionel messi
مآسي	tragedy
مأدبة عشاء	dinner
مأدبة غداء	lunch
مأزق	deadlock; impasse; dilemma
مأساة	tragedy
مأساوي	tragic
مأساوية	tragic
مأكولات	food
مألوف	familiar
مألوفة	familiar
مأوى	shelter
مؤامرات	conspiracy; plot
مؤامرة	plot; conspiracy
مؤتمر	conference; congress
مؤتمر القمة	summit
مؤتمر المانحين	donor conference
مؤتمر المناخ	climate conference
مؤتمر دولي	international conference
مؤتمر صحافي	press conference; news conference
مؤتمر صحفي	press conference; news conference
مؤتمرا	conference; congress
مؤتمرا صحافيا	press conference; news conference
مؤتمرا صحفيا	press conference; news conference
مؤتمرات	conference; congress
مؤتمرات صحفية	press conference; news conference
مؤثر	influencer; influential
مؤثرات	influencer; influential
مؤثرة	influencer; influential
مؤثرون	influencer; influential
مؤثرين	influencer; influential
مؤجل	postponed; deferred
مؤجلة	postponed; deferred
مؤخر	recently
مؤخرا	recently
مؤرخ	historian
مؤرخون	historian
مؤرخين	historian
مؤسس	founder
مؤسسات	institution; establishment; company; foundation
مؤسسات خيرية	charity
مؤسسات مالية	financial institution
مؤسسة	institution; establishment; company; foundation
مؤسسة خيرية	charity
مؤسسة مالية	financial institution
مؤسسته	institution; establishment; company; foundation
مؤسسون	founder
مؤسسي	founder
مؤسسين	founder
مؤسف	regret; unfortunate; regrettable
مؤسفة	regret; unfortunate; regrettable
مؤشر	indicator; index
مؤشر أسعار المستهلك	consumer price index
مؤشر أسعار المستهلكين	consumer price index
مؤشر داكس	dax
مؤشر داو جونز	dow jones; dow jones index
مؤشر فايننشال تايمز	ftse
مؤشر ناسداك	nasdaq
مؤشر نيكي	nikkei; nikkei index
مؤشرا	index; indicator
مؤشرات	indicator; index
مؤقت	temporary; interim
مؤقتا	temporary; interim; temporarily
مؤقتة	temporary; interim
مؤكد	confirmed; certain; confirm; stress
مؤكدا	confirm; stress; affirm
مؤكدة	confirm; stress; affirm; confirmed
مؤكدين	confirm; stress; affirm
مؤلف	author; composed
مؤلفا	author
مؤلفة	author
مؤلفون	author
مؤلفين	author
مؤلم	painful
مؤلمة	painful
مؤهل	qualified; qualification
مؤهلا	qualified; qualification
مؤهلات	qualified; qualification
مؤهلة	qualified; qualification
مؤهلين	qualified; qualification
مؤيد	support; supporter
مؤيد للحكومة	pro-government
مؤيد للديمقراطية	pro-democracy
مؤيدة	supporter; supportive
مؤيدة للحكومة	pro-government
مؤيدة للديمقراطية	pro-democracy
مؤيدون	supporter
مؤيدين	supporter
مئات	hundred; hundreds
مئات الآلاف	hundreds of thousands
مئات الملايين	hundreds of millions
مئة	hundred
مئتي	two hundred
مئتين	two hundred
مئوي	celsius; percent
مئوية	celsius; degree celsius
ما	-
ما إذا	-
ما بين	-
ما خلا	-
ما دام	-
ما دامت	-
ما زال	-
ما زالت	-
ما زالوا	-
ما عدا	-
ما لا يقل	-
ما يزال	-
ما يسمى	-
ما يعادل	equivalent
ما يقارب	-
ما يقرب	-
ما يلي	-
ما يناهز	about; around
ماء	water
مائة	hundred
مائتا	two hundred
مائتي	two hundred
مائتين	two hundred
مائدة المفاوضات	negotiating table
مائدة مستديرة	round table
مائي	water
مائية	water
مات	die
ماتت	die
ماتوا	die
ماتيو رينزي	matteo renzi
ماتيو سالفيني	matteo salvini
ماثيو	matthew
ماجستير	master's degree
مادام	-
مادة	material; article; substance
مادة كيميائية	chemical
مادة متفجرة	explosive
مادورو	maduro
مادي	material; financial
مادية	material; financial
ماذا	-
ماراثون	marathon
مارادونا	maradona
مارة	passerby; pedestrian
مارتن	martin
مارتن سكورسيزي	martin scorsese
مارتن لوثر كينغ	martin luther king
مارتين	martin
مارتينيز	martinez
مارجريت	margaret
مارس	march; practice; exercise
مارست	practice; exercise
مارغريت	margaret
مارغريت تاتشر	margaret thatcher
مارك	mark; marc
مارك ألماني	mark
مارك روته	mark rutte
مارك زوكربيرج	mark zuckerberg; zuckerberg
مارك زوكربيرغ	mark zuckerberg; zuckerberg
ماركو	marco
ماركو روبيو	marco rubio
ماركوس	marcus; marcos
ماري	mary; marie
ماريا	maria
ماريانو راخوي	mariano rajoy
ماريجوانا	marijuana; cannabis
ماريلاند	maryland
مارين لوبان	marine le pen
مارين لوبن	marine le pen
ماريو	mario
ماريو دراغي	mario draghi
ماريوانا	marijuana; cannabis
ماريوبول	mariupol
مازال	-
مازالت	-
مازوت	diesel
ماساتشوستس	massachusetts
ماستركارد	mastercard
ماسك	musk
ماشية	cattle; livestock
ماض	last; past
ماضي	last; past
ماضية	last; past
ماطر	rainy
ماطرة	rainy
ماطل	stalling; delay
ماعز	goat
مافيا	mafia
ماكاو	macau
ماكدونالدز	mcdonald's
ماكرون	macron; emmanuel macron
ماكس	max
ماكين	mccain
مال	money; fund; funds; finance
مالا	money; fund
مالاوي	malawi
مالح	salt
مالديف	maldives
مالطا	malta
مالطي	maltese
مالقة	malaga
مالك	owner
مالكة	owner
مالي	financial; mali; fiscal
ماليا	financially; financial
مالية	financial; finance; fiscal
مالية عامة	public finance
ماليزي	malaysian
ماليزيا	malaysia
ماليزية	malaysian
مانح	donor
مانحة	donor
مانحون	donor
مانحين	donor
مانديلا	mandela
مانش	english channel
مانشستر	manchester
مانشستر سيتي	manchester city
مانشستر يونايتد	manchester united
مانهاتن	manhattan
مانويل فالس	manuel valls
مانيلا	manila
ماهرة	skilled
ماو تسي تونغ	mao zedong
ماي	may
مايك	mike
مايك بنس	mike pence
مايك بومبيو	pompeo; mike pompeo
مايكروسوفت	microsoft
مايكل	michael
مايكل جاكسون	michael jackson
مايو	may
مبابي	mbappe
مباحثات	talks; discussion; talk
مباحثات السلام	peace talks
مباحثاته	talks; discussion
مباحثاتها	talks; discussion
مبادئ	principle
مبادئ توجيهية	guideline
مبادرات	initiative
مبادرة	initiative
مبادرة الحزام والطريق	belt road initiative
مبادرة السلام العربية	peace initiative
مبادرة سلام	peace initiative
مبادرته	initiative
مبادرتها	initiative
مباراة	match; game
مباراة الإياب	second leg
مباراة الذهاب	first leg
مباراة العودة	second leg
مباراة نهائية	final
مباراة ودية	friendly; friendly match
مبارك	mubarak; blessed
مباريات	match; game
مباريات ودية	friendly match; friendly
مبارياتها	match; game
مباشر	direct; directly; live
مباشرا	direct; directly; live
مباشرة	direct; directly; live
مبالغ	amount; sum; exaggerated
مبالغ فيه	exaggerated
مبالغ مالية	amount; sum; sum of money
مبالغة	exaggeration
مبان	building
مبان سكنية	residential building; apartment building
مباني	building
مباني سكنية	residential building; apartment building
مبايعة	pledge allegiance; allegiance
مبتكر	innovative
مبتكرة	innovative
مبدأ	principle
مبدئي	principle
مبدئية	principle
مبدع	creative
مبذولة	make effort
مبرر	justification; justified
مبررات	justification; justified
مبرزا	highlight; prominent
مبرمج	programmed; scheduled; programmer
مبرمجا	programmer; scheduled
مبرمجة	programmed; scheduled; programmer
مبرمجون	programmer; scheduled
مبرمجين	programmer; scheduled
مبعوث	envoy; special envoy
مبعوث الأمم المتحدة	un envoy
مبعوث خاص	special envoy; envoy; un envoy
مبعوثا	envoy
مبعوثة	envoy; special envoy
مبعوثون	envoy
مبعوثين	envoy
مبكر	early
مبكرا	early
مبكرة	early
مبلغ	amount; sum
مبلغ مالي	amount; sum; sum of money
مبلغا	amount; sum
مبنى	building
مبنى الكابيتول	capitol
مبنى سكني	residential building; apartment building
مبيد	pesticide
مبيدات	pesticide
مبيدات حشرية	pesticide
مبيعات	sale
مبيعات التجزئة	retail sale; retail sales
مبينا	explain; show
مبينة	explain; show
متآمر	conspirator
متآمرين	conspirator
متأثر	affect
متأثرا	affect
متأثرة	affected
متأثرين	affect
متأخر	late; delay; overdue
متأخرا	late
متأخرات	arrears
متأخرة	late; delay; overdue
متأكد	sure
متأهل	qualify
متأهلة	qualify
متابع	follower
متابعا	follow; continue
متابعات	follower
متابعة	follow; continue; follow-up
متابعون	follower
متابعين	follower
متاجر	shop; store
متاح	available
متاحة	available
متاحف	museum
متاخم	adjacent; bordering
متاخمة	adjacent; bordering
متانة	strength
متبادل	mutual; reciprocal
متبادلة	mutual; reciprocal
متبرع	donor
متبرعة	donor
متبرعين	donor
متبنيا	adopt; claim responsibility
متتال	consecutive; successive
متتالي	consecutive; successive
متتالية	consecutive; successive
متجدد	renewable; renewed
متجددة	renewable; renewed
متجر	shop; store
متجرا	shop; store
متجمد	frozen; freeze
متجمدة	frozen; freeze
متجه	heading; bound
متجهة	heading; bound
متجهين	heading; bound
متحالف	allied; ally
متحالفة	allied; ally
متحالفين	allied; ally
متحجرات	fossil
متحدث	spokesman; spokesperson; speaker
متحدث باسم	spokesman; spokesperson
متحدث عسكري	military spokesman
متحدثا	spokesman; speaker; speak
متحدثة	spokeswoman; spokesperson; speaker
متحدثون	spokesman; spokesperson; speaker
متحدثين	spokesman; spokesperson; speaker
متحرك	mobile; moving
متحف	museum
متحف اللوفر	louvre
متحفا	museum
متحمس	enthusiastic; excited
متحمسة	enthusiastic; excited
متحمسين	enthusiastic; excited
متحور	variant
متحورات	variant
متحورة	variant
متحول جنسيا	transgender
متحولين جنسيا	transgender
متخذة	take; adopt
متخرج	graduate
متخرجين	graduate
متخصص	specialized; specialist; competent
متخصصا	specialist; specialized
متخصصة	specialized; specialist; competent
متخصصون	specialist; specialized
متخصصين	specialized; specialist; competent
متداول	circulate; trading; trader
متداولة	circulate; trading
متداولون	trader
متداولين	trader
متدخل	stakeholder
متدرب	trainee
متدربة	trainee
متدربين	trainee
متدن	low; poor
متدنية	low; poor
متدهورة	deteriorating
متدين	religious; devout
متدينة	religious; devout
متدينين	religious; devout
متر	meter
متر مربع	square meter
متر مكعب	cubic meter
مترا	meter
مترا مربعا	square meter
مترا مكعبا	cubic meter
متراجع	decline; fall; retreat
متراجعا	decline; fall; retreat
متراجعة	decline; retreat; fall
متراكم	accumulation; cumulative
مترجم	translator; interpreter
مترجمة	translator; interpreter
مترجمون	translator; interpreter
مترجمين	translator; interpreter
متردد	hesitant; reluctant
مترددين	hesitant
مترشح	candidate; nominee
مترشحات	candidate
مترشحة	candidate
مترشحون	candidate
مترشحي	candidate
مترشحين	candidate; nominee
مترو	metro; subway
مترو الأنفاق	metro; subway
متزامن	simultaneous
متزامنة	simultaneous
متزايد	increase; growing; increasing
متزايدا	growing; increasing
متزايدة	increase; growing; increasing
متزلج	skier; skater
متزلجين	skier; skater
متزوج	married
متزوجة	married
متزوجين	married
متسابق	racer; contestant
متسابقون	contestant
متساكني	resident; population
متساكنين	resident; population
متسامح	tolerance; tolerant
متسبب	cause
متسلل	infiltrator
متسللين	infiltrator; hacker
متسوق	shopper
متسوقين	shopper
متسول	beggar
متسولين	beggar
متشائم	pessimistic
متشدد	militant; hardline; extremist; hardliner
متشددا	hardline; militant; extremist; hardliner
متشددة	militant; hardline; extremist; hardliner
متشددون	militant; hardline; extremist; hardliner
متشددين	militant; hardline; extremist; hardliner
متشرد	homeless
متصدر	lead; top; leader
متصدرة	lead; top; leader
متصفح	browser
متضامن	solidarity
متضامنة	solidarity
متضرر	affected; damaged
متضررا	affected; damaged
متضررة	affected; damaged
متضررون	affected; damaged
متضررين	affected; damaged
متضمن	include
متطابق	identical; matching
متطابقة	identical; matching
متطرف	extremist; extreme
متطرفا	extremist
متطرفات	extremist
متطرفة	extremist; extreme
متطرفون	extremist; extreme
متطرفين	extremist; extreme
متطلب	requirement
متطلبات	requirement
متطور	advanced; sophisticated
متطورة	advanced; sophisticated
متطوع	volunteer; voluntary
متطوعا	volunteer
متطوعة	voluntary; volunteer
متطوعون	volunteer; voluntary
متطوعين	volunteer; voluntary
متظاهر	protester; demonstrator
متظاهرا	protester; demonstrator
متظاهرة	protester; demonstrator
متظاهرو	protester; demonstrator
متظاهرون	protester; demonstrator
متظاهرين	protester; demonstrator
متعادل	draw; tie
متعادلين	draw; tie
متعاطف	sympathizer; sympathetic
متعاطفة	sympathizer; sympathetic
متعاطفين	sympathizer; sympathetic
متعاف	recovered; recover
متعافين	recovered; recover
متعاقب	successive
متعاقبة	successive
متعاقد	contractor
متعاقدين	contractor
متعامل	trader; dealer
متعاملون	trader; dealer
متعاملين	trader; dealer
متعاون	cooperative
متعاونة	cooperative
متعة	pleasure
متعثر	stall; falter; faltering; struggling
متعثرة	stall; falter; faltering; struggling
متعدد	several; multiple; multi
متعدد الأطراف	multilateral
متعدد الجنسيات	multinational
متعددة	several; multiple; multi
متعددة الأطراف	multilateral
متعددة الجنسيات	multinational
متعصب	fanatic
متعصبين	fanatic; extremist
متعلق	relate; concern
متعلقا	relate; concern
متعلقة	relate; concern
متعلم	learner
متعلمين	learner
متعمد	deliberate; deliberately
متعمدة	deliberate; deliberately
متعهد	contractor
متعهدا	pledge; vow; promise
متغير	variable; variant
متغيرات	change
متفائل	optimistic
متفائلة	optimistic
متفاوت	varying
متفاوتة	varying
متفجر	explosive
متفجرات	explosive
متفجرة	explosive
متفرق	scattered; sporadic
متفرقة	scattered; sporadic
متفق	agree; agreed
متفق عليه	agree; agreed
متفق عليها	agree
متفوق	superior
متقاعد	retired; retiree; pensioner
متقاعدا	retired; retiree; pensioner
متقاعدة	retired
متقاعدون	retiree; pensioner; retired
متقاعدين	retiree; pensioner; retired
متقدم	advanced; leading
متقدما	advanced
متقدمة	advanced; leading
متقلب	volatile
متقلبة	volatile
متكرر	repeat; reiterate; repeated; frequent
متكررا	repeated; repeat
متكررة	repeat; reiterate; repeated; frequent
متلازمة الشرق الأوسط التنفسية	mers
متلازمة تنفسية حادة	sars
متلفز	televised
متلفزة	television; televised
متلق	recipient
متماسك	cohesive; coherent
متماسكة	cohesive; coherent
متمرد	rebel; insurgent
متمردا	rebel; insurgent
متمردة	rebel; insurgent
متمردو	rebel; insurgent
متمردون	rebel; insurgent
متمردي	rebel; insurgent
متمردين	rebel; insurgent
متمسك	adhere; insist; stick
متمسكة	adhere; insist; stick
متمكن	be able; manage; can
متمنيا	wish; hope
متناثر	scattered; sporadic
متنازع عليه	disputed
متنازع عليها	disputed
متناقض	contradictory
متناقضة	contradictory
متنزه	national park; park
متنزه وطني	national park; park
متنوع	diverse; various
متنوعا	diverse; various
متنوعة	diverse; various
متهم	defendant; accused; suspect
متهما	accuse; charge; accused; defendant
متهمة	defendant; accused; accuse; suspect
متهمون	defendant; accused; suspect
متهمين	accused; defendant; suspect
متواجد	exist; presence; find; present
متواجدة	presence; present
متواجدين	present
متوازن	balanced
متوازنة	balanced
متواصل	continuous; ongoing
متواصلا	continuous
متواصلة	continuous; ongoing
متواضع	modest; humble
متواضعة	modest
متوافق	compatible
متوافقة	compatible
متوتر	tense; tension
متوترة	tense; tension
متوج	crown; win
متوجة	crown
متورط	involved; implicated; involvement; involve
متورطة	involved; implicated; involvement; involve
متورطون	involved; implicated
متورطين	involved; implicated
متوسط	average; medium; mediterranean; middle
متوسط الأجل	medium-term
متوسط العمر	life expectancy
متوسط العمر المتوقع	life expectancy
متوسط المدى	medium-range; medium-term
متوسطا	average; medium
متوسطة	average; medium; middle
متوسطة الأجل	medium-term
متوسطة المدى	medium-range; medium-term
متوسطي	mediterranean
متوسطية	mediterranean
متوفاة	die
متوفر	available; provide
متوفرا	available
متوفرة	available; provide
متوفى	die; deceased
متوفين	die; deceased
متوقع	be expected; expect; expected
متوقعا	expect
متوقعة	be expected; expect; expected
متوقف	stop; halt
متوقفة	stop; halt
متول	take over
متى	-
مثال	example
مثالا	example
مثالي	ideal; perfect
مثالية	ideal; perfect
مثقف	intellectual
مثقفا	intellectual
مثقفة	intellectual
مثقفون	intellectual
مثقفين	intellectual
مثل	-
مثل أمام	appear; appear before
مثل أمام القاضي	appear before judge
مثل أمام القضاء	appear in court
مثل أمام المحكمة	appear in court
مثلا	-
مثلت	represent
مثلت أمام	appear before
مثلما	-
مثله	-
مثلها	-
مثلهم	-
مثلوا أمام	appear before
مثلي	gay; homosexual; homosexuality
مثلي الجنس	gay; homosexual; homosexuality
مثلية	gay; homosexual; homosexuality
مثلية جنسية	homosexuality
مثليون	gay; homosexual; homosexuality
مثليي الجنس	gay; homosexual; homosexuality
مثليين	gay; homosexual; homosexuality
مثول	appear
مثوله أمام	appear before
مثير	raise; spark; provoke; exciting
مثير شغب	rioter; hooligan; troublemaker
مثير للجدل	controversial
مثير للقلق	worrying; alarming
مثيرا	raise; spark; provoke
مثيرا للجدل	controversial
مثيرة	raise; spark; provoke; exciting
مثيرة للجدل	controversial
مثيرة للقلق	worrying; alarming
مثيرو الشغب	rioter; hooligan; troublemaker; rioters
مثيري الشغب	rioter; hooligan; troublemaker
مجابهة	confrontation; face
مجاز	authorized; licensed
مجازر	massacre
مجاعات	famine
مجاعة	famine
مجال	field; area
مجال جوي	airspace
مجالات	field; area
مجالس	council
مجالس الإدارة	board; board of directors
مجالس بلدية	municipal council
مجاميع	group
مجانا	free
مجاني	free
مجانية	free
مجاور	neighboring; neighboring country; nearby
مجاورا	neighboring; nearby
مجاورة	neighboring; neighboring country; nearby
مجتازين خلسة	illegal border crossing; illegal migration
مجتمع	society; community
مجتمع مدني	civil society
مجتمعات	society; community
مجتمعنا	society; community
مجتمعون	meet; gather
مجتمعي	society; community
مجتمعين	meet; gather
مجد	glory
مجدد	renew; reiterate
مجددا	again
مجددة	renewed; renewable
مجر	hungary
مجرات	galaxy
مجرة	galaxy
مجرد	mere; only
مجرم	criminal
مجرم حرب	war criminal
مجرمة	criminal
مجرمو الحرب	war criminal
مجرمون	criminal
مجرمي حرب	war criminal
مجرمين	criminal
مجري	hungarian; course
مجرية	hungarian
مجزرة	massacre
مجلات	magazine; journal
مجلة	magazine; journal
مجلة الشغل	labor law
مجلس	council
مجلس أوروبا	council of europe
مجلس إدارة	board; board of directors
مجلس الأمة	parliament; house of representatives; national assembly
مجلس الأمن	security council
مجلس الأمن الدولي	security council; un security council
مجلس الأمن القومي	national security council
مجلس الأمن القومي الأمريكي	national security council
مجلس الاحتياطي الاتحادي	federal reserve; fed
مجلس الاحتياطي الفيدرالي	federal reserve; fed
مجلس التعاون	gulf cooperation council; cooperation council
مجلس التعاون الخليجي	gulf cooperation council; gcc
مجلس الرئاسة	presidency council
مجلس السيادة	sovereign council
مجلس الشعب	parliament; house of representatives; national assembly
مجلس الشورى	shura council
مجلس الشيوخ	senate
مجلس الشيوخ الأمريكي	senate; us senate
مجلس الشيوخ الأميركي	senate; us senate
مجلس العموم	house of commons
مجلس العموم البريطاني	house of commons
مجلس اللوردات	house of lords
مجلس الممثلين	house of representatives
مجلس النواب	parliament; house of representatives; national assembly
مجلس النواب الأمريكي	house of representatives
مجلس النواب الأميركي	house of representatives
مجلس الوزراء	cabinet; council of ministers
مجلس بلدي	municipal council
مجلس تنفيذي	executive board; executive council
مجلس حقوق الإنسان	human rights council
مجلس قيادة الثورة	revolutionary command council
مجلس محلي	local council
مجلس نواب الشعب	parliament; house of representatives; national assembly
مجلس وزاري	ministerial meeting; cabinet
مجلسا	council
مجلسي	council; house; chamber
مجلسين	council
مجمد	frozen
مجمدة	frozen
مجمع	complex; compound
مجمل	overall
مجموع	total
مجموعات	group
مجموعات إرهابية	terrorist group; terrorist organization
مجموعات مسلحة	armed group; armed
مجموعة	group
مجموعة إرهابية	terrorist group; terrorist organization
مجموعة السبع	g7; group of seven
مجموعة العشرين	g20; group of 20
مجموعة بريكس	brics
مجموعة فاغنر	wagner group
مجموعة مسلحة	armed group; armed
مجموعتين	group
مجند	recruit; conscript
مجندا	recruit
مجندات	soldier
مجندة	soldier
مجندون	recruit; conscript
مجندين	recruit; conscript
مجهر	microscope
مجهز	equipped
مجهزة	equipped
مجهود	effort
مجهودا	effort
مجهودات	effort
مجهول	unknown; unidentified
مجهولا	unknown; unidentified
مجهولة	unknown; unidentified
مجهولون	unknown; unidentified
مجهولين	unknown; unidentified
مجوهرات	jewelry
مجيء	come
مجيئه	come
مجيبا	answer; reply
مجيد	glorious
مجيدة	glorious
محادثات	talks; discussion; conversation; talk
محادثات التفاوض	negotiation
محادثات السلام	peace talks; peace negotiations
محادثاته	talks; discussion
محادثاتها	talks; discussion
محادثة	talks; discussion; conversation
محادثة هاتفية	phone call; telephone conversation
محاذ	adjacent
محاذية	adjacent; bordering
محارب قديم	veteran
محاربة	fight; combat
محاربة الإرهاب	counter-terrorism; fight terrorism; anti-terrorism
محاربة الفساد	anti-corruption; fight corruption
محاسب	accountant
محاسبة	accountability; audit; accounting
محاسبون	accountant
محاسبين	accountant
محاصر	besieged; trapped
محاصرة	besieged; trapped
محاصرون	besieged; trapped
محاصرين	besieged; trapped
محاصصة	quota
محاصيل	crop
محاضر	lecturer; report
محاضرات	lecture
محاضرة	lecture
محافظ	governor; conservative
محافظ استثمارية	portfolio
محافظ البنك	central bank governor
محافظ البنك المركزي	central bank governor
محافظ مالية	wallet; portfolio
محافظا	governor; conservative
محافظات	governorate; province
محافظة	governorate; province; conservative
محافظة إدلب	idlib
محافظة الأنبار	anbar province
محافظة على	maintain; preserve
محافظون	conservative; governor
محافظين	conservative; governor
محاكاة	simulation
محاكم	court
محاكمات	trial; try
محاكمة	trial; try
محاكمته	trial; try
محال تجارية	shop; store
محام	lawyer; attorney
محاماة	legal profession; law; legal
محامون	lawyer; attorney
محامي	lawyer; attorney
محاميا	lawyer
محامية	lawyer; attorney
محامين	lawyer; attorney
محاور	axis; focus
محاولا	try; attempt
محاولات	try; attempt
محاولات انتحار	suicide attempt
محاولة	try; attempt
محاولة اغتيال	assassination attempt
محاولة انتحار	suicide attempt
محاولة انقلاب	coup attempt; coup; military coup
محاولة انقلابية	coup; military coup; coup attempt
محاولة قتل	attempted murder
محاولته	try; attempt
محاولتها	try; attempt
محايد	neutral
محايدة	neutral
محبة	love
محبط	frustrated; disappointed
محبطة	frustrated; disappointed
محبطين	frustrated; disappointed
محتاج	needy
محتاجة	needy
محتاجين	needy
محتال	fraudster; scammer; swindler
محتالين	fraudster; scammer; swindler
محتج	protester; demonstrator
محتجا	protester; demonstrator
محتجة	protester; demonstrator
محتجز	detainee; detained; held; detain
محتجزة	detainee; detained; held; detain
محتجزون	detainee; detained; held; hostage
محتجزين	detainee; detained; held; hostage
محتجو	protester
محتجون	protester; demonstrator
محتجين	protester; demonstrator
محترف	professional
محترفة	professional
محترفين	professional
محترق	burn
محترقة	burn
محترم	respect; respected
محترمة	respect
محتفلين	celebrate
محتكر	monopolize; monopolist
محتل	occupied; occupier; occupation; occupy
محتلة	occupied; occupier; occupation; occupy
محتلين	occupied; occupier
محتمل	possible; potential; likely; probable
محتملا	possible; potential; likely; probable
محتملة	possible; potential; likely; probable
محتملون	potential
محتملين	possible; potential; likely; probable
محتوى	content
محتويات	content
محجبات	veiled
محجبة	veiled
محجوب	block
محجوز	seized
محجوزات	seized
محجوزة	seized
محدد	specific; specified; defined; set
محددا	specific; defined
محددات	specific; defined
محددة	specific; specified; defined; set
محدود	limited
محدودا	limited
محدودة	limited
محدودية	limitation
محذرا	warn
محذرة	warn
محذرين	warn
محذوف	delete; remove
محرج	embarrassing; awkward
محرجة	embarrassing
محرر	editor; liberated
محررة	editor; liberated
محررين	editor; liberated
محرض	instigator; incite
محرقة	holocaust
محرقة اليهود	holocaust
محرك	engine; motor
محرك بحث	search engine
محركا	engine
محركات	engine; motor
محركات البحث	search engine
محروقات	fuel
محروم	deprived
محرومين	deprived
محصلة	outcome; total
محصول	crop; harvest
محضر	report; record; minutes
محضر عدلي	report; record
محطات	station; plant
محطات الطاقة	power plant
محطات الكهرباء	power plant; power station
محطات الوقود	gas station; petrol station
محطات تلفزيونية	television station; television channel
محطات نووية	nuclear plant; nuclear power plant; nuclear reactor
محطة	station; plant
محطة الطاقة النووية	nuclear power plant
محطة الفضاء الدولية	space station; international space station
محطة القطارات	train station; railway station
محطة بنزين	gas station; petrol station
محطة تحلية	desalination
محطة تلفزيون	television station; television channel
محطة تلفزيونية	television station; television channel
محطة توليد الكهرباء	power plant; power station
محطة فضاء	space station; international space station
محطة فضائية	space station; international space station
محطة قطار	train station; railway station
محطة كهرباء	power plant; power station
محطة للطاقة النووية	nuclear plant; nuclear power plant; nuclear reactor
محطة للكهرباء	power plant; power station
محطة نووية	nuclear plant; nuclear power plant; nuclear reactor; nuclear power
محطة وقود	gas station; petrol station
محطمة	smash; destroy
محظور	banned; prohibited; forbidden
محظورات	banned; prohibited
محظورة	banned; prohibited; outlawed
محظوظ	lucky
محفظة	portfolio; wallet
محفوظات	archive
محقق	investigator; detective
محققا	investigator; detective
محققة	investigator; detective
محققون	investigator; detective
محققين	investigator; detective
محكمة	court; tribunal
محكمة اتحادية	federal court
محكمة الاستئناف	court of appeal; appeals court; appeal court
محكمة التعقيب	court of cassation
محكمة الجنايات	criminal court
محكمة العدل الدولية	world court; icj; international court; international court justice
محكمة النقض	court of cassation
محكمة دستورية	constitutional court
محكمة عسكرية	military court
محكمة فدرالية	federal court
محكمته	court
محكوم	sentenced; convicted; convict
محكوم عليه	convicted; sentenced; convict
محكوما	convicted; sentenced
محكومين	convicted; sentenced; convict
محل	shop; store; place
محل تجاري	shop; store
محل تفتيش	wanted
محلات	shop; store
محلات تجارية	shop; store
محلف	juror
محلفون	jury; juror
محلفين	jury; juror
محلل	analyst
محللة	analyst
محللون	analyst
محللين	analyst
محلي	local; domestic
محليا	local; domestic; locally; domestically
محلية	local; domestic
محليون	local
محليين	local; domestic
محمد بن راشد	mohammed bin rashid
محمد بن زايد	mohamed bin zayed
محمد بن سلمان	mohammed bin salman
محمد جواد ظريف	zarif; mohammad javad zarif
محمد صلاح	mohamed salah
محمد مرسي	mohamed morsi
محمل	loaded; laden
محملة	loaded; laden
محمود أحمدي نجاد	mahmoud ahmadinejad
محمود عباس	mahmoud abbas; abbas
محمول	mobile; portable
محمولة	portable; mobile; carry
محمي	protected
محميات	reserve
محميات طبيعية	nature reserve
محمية	protected; reserve
محمية طبيعية	nature reserve
محو الأمية	literacy
محور	axis; focus
محورا	axis
محوري	central; pivotal; key
محورية	central; pivotal; key
محيط	ocean; surroundings; area; surrounding
محيطا	ocean; surroundings
محيطات	ocean; surroundings; area
محيطة	surrounding
مخ	brain
مخابئ	hideout; shelter
مخابر	laboratory; lab
مخابرات	intelligence
مخابراتي	intelligence
مخابز	bakery
مخادع	deceptive
مخازن	warehouse; depot; store
مخازن أسلحة	arms depot; weapons depot
مخاطر	danger; risk; threat
مخاطر إرهابية	terrorist threat; terror threat
مخاطرة	risk
مخالف	violator; contrary
مخالف للقانون	illegal
مخالفات	violation; offense
مخالفة	violation; offense; violator; contrary
مخالفون	violator; contrary
مخالفين	violator; contrary
مخاوف	fear; concern
مخبأ	hideout; bunker
مخبأة	hidden
مخبر	laboratory; lab; informant
مخبري	laboratory
مخبرية	laboratory
مخبز	bakery
مختار	selected; chosen; mayor
مختبر	laboratory; lab
مختبرا	laboratory; lab
مختبرات	laboratory; lab
مخترع	inventor
مخترقين	hacker
مختص	specialized; specialist; competent; relevant
مختصة	specialized; specialist; competent; relevant
مختصون	specialist; competent; relevant
مختصين	specialized; specialist; competent; relevant
مختطف	hostage; kidnapped; kidnapper; hijacked
مختطفات	kidnapped; abducted
مختطفة	hostage; kidnapped; kidnapper; hijacked
مختطفون	kidnapper; kidnapped; abducted; hostage
مختطفين	hostage; kidnapped; kidnapper; abducted
مختف	disappear; disappearance
مختفين	disappear; disappearance
مختلف	different; various
مختلفة	different; various
مختلفين	different; various
مخدر	drug; narcotic; narcotics
مخدرا	drug; narcotic
مخدرات	drug; narcotic; narcotics
مخدرة	drug; narcotic
مخربين	sabotage; vandalism
مخرج	director; exit; way out
مخرج طوارئ	emergency exit
مخرجا	director; filmmaker
مخرجة	director; filmmaker
مخرجون	director; filmmaker
مخرجين	director; filmmaker
مخز	shameful
مخزن	warehouse; depot; store
مخزن أسلحة	arms depot; weapons depot
مخزون	stock; inventory; store; storage
مخزونا	stock; inventory; stockpile
مخزونات	stock; inventory; store; storage
مخزية	shameful
مخصص	allocate; earmark; allocated; designated
مخصصات	allocation; provisions
مخصصة	allocate; earmark; allocated; designated
مخطط	plan; plot; planned; scheme
مخطط إرهابي	terrorist plot; terrorist act
مخططا	plan; plot; scheme
مخططات	plan; plot; planned; scheme
مخططات إرهابية	terrorist plot; terrorist act
مخطوطات	manuscript
مخطوطة	manuscript
مخطوف	kidnapped; abducted
مخطوفين	kidnapped; abducted
مخفر	police station
مخفر شرطة	police station
مخفي	hidden
مخفية	hidden
مخلص	loyal; sincere
مخلفات	waste; garbage
مخلوع	ousted; deposed
مخلوعة	ousted; deposed
مخلوق	creature; organism
مخلوقات	creature; organism
مخيف	scary; frightening
مخيفة	scary; frightening
مخيم	camp
مخيم جنين	jenin camp
مخيم لاجئين	refugee camp
مخيم للاجئين	refugee camp
مخيما	camp
مخيمات	camp
مخيمات اللاجئين	refugee camp
مخيمات للاجئين	refugee camp
مداخل	entrance; entry
مداخلات	intervention; speech
مداخلة	intervention; speech
مداخلة هاتفية	phone call; telephone call
مداخيل	income; revenue
مدار	orbit
مدارا	orbit
مدارات	orbit
مدارس	school
مداري	tropical; orbital
مدارية	tropical; orbital
مدافع	defender; cannon; gun
مدافع المياه	water cannon
مدافع عن	defender
مدافع هاون	mortar
مدافعا	defender; cannon
مدافعة	defender
مدافعون	defender; cannon
مدافعين	defender; cannon
مدان	convicted; convict; condemn
مدانة	convicted; convict; condemn
مدانين	convicted; convict; condemn
مداهمات	raid
مداهمة	raid
مداولات	deliberation
مدة	period
مدته	period
مدتها	period
مدخل	entrance
مدخل رئيسي	main entrance
مدخن	smoker
مدخنون	smoker
مدخنين	smoker
مدخول	income
مدد	extend
مددت	extend
مدراء	director; manager
مدرب	coach; trainer; manager
مدرب سابق	former coach
مدربا	coach; trainer
مدربة	coach; trainer
مدربون	coach; trainer
مدربين	coach; trainer
مدرج	runway; listed; included
مدرج المطار	runway
مدرجا	runway; listed
مدرجات	runway; listed
مدرس	teacher
مدرسا	teacher
مدرسات	teacher
مدرسة	school
مدرسة ابتدائية	elementary school; primary school
مدرسة ثانوية	high school; secondary school
مدرسون	teacher
مدرسي	school
مدرسية	school
مدرسين	teacher
مدرع	armored; armored vehicle
مدرعات	armored vehicle; armored
مدرعة	armored vehicle; armored
مدريد	madrid
مدع	prosecutor; plaintiff
مدع عام	public prosecutor; prosecutor; attorney general
مدعم	subsidized
مدعمة	subsidized
مدعو	invited; invite
مدعوم	backed; supported
مدعومة	backed; supported
مدعومون	backed; supported
مدعومين	backed; supported
مدعون	prosecutor; plaintiff
مدعوون	invited
مدعوين	invited
مدعين	prosecutor; plaintiff
مدغشقر	madagascar
مدفع	artillery; gun; cannon
مدفعي	artillery; gun
مدفعية	artillery; gun
مدفوع	paid; driven
مدفوع الأجر	paid
مدفوعات	payment
مدفوعة	paid; driven
مدفوعة الأجر	paid
مدفون	bury
مدفونة	bury
مدقق	auditor
مدقق حسابات	auditor
مدققين	auditor
مدمر	destructive; devastating; destroyed
مدمرات	destroyer
مدمرة	destroyer; destructive; devastating; destroyed
مدمرة أمريكية	destroyer
مدمرة بحرية	destroyer
مدمن	addict; addicted
مدمنة	addict; addicted
مدمنون	addict; addicted
مدمنين	addict; addicted
مدن	city; town
مدني	civilian; civil
مدنيا	civilian; civil
مدنية	civilian; civil
مدنين	medenine
مدنيون	civilian; civil
مدنيين	civilian; civil
مدهش	stunning; amazing
مدون	blogger
مدونا	blogger
مدونات	blog; blogger; code
مدونة	blog; blogger; code
مدونون	blogger
مدونين	blogger
مدى	-
مدير	director; manager
مدير عام	director general; general manager
مديرا	director; manager
مديرا عاما	director general
مديرة	director; manager
مديرة عامة	director general; general manager
مديرون	director; manager
مديرية	directorate
مديرين	director; manager
مدين	debtor; indebted
مدينا	condemn; convict
مدينة	city; town
مدينة الموصل	mosul
مدينة حلب	aleppo
مدينة غزة	gaza city
مدينة منورة	medina
مدينة نيويورك	new york city
مدينتين	city; town
مديونية	debt; indebtedness
مذ	-
مذابح	massacre
مذبحة	massacre
مذبوح	slaughter; behead
مذكرا	remind
مذكرات	memorandum; memo; note; memoir
مذكرات اعتقال	arrest warrant
مذكرات تفاهم	memorandum of understanding
مذكرات توقيف	arrest warrant
مذكرة	memorandum; memo; note; memoir
مذكرة اعتقال	arrest warrant
مذكرة تفاهم	memorandum of understanding
مذكرة توقيف	arrest warrant
مذكرة جلب	arrest warrant
مذكور	mention; report; say
مذكورة	mention; report; say
مذنب	guilty
مذنبا	guilty
مذنبة	guilty
مذنبين	guilty
مذهل	stunning; amazing
مذهلة	stunning; amazing
مذيع	presenter; broadcaster; anchor
مذيعة	presenter; broadcaster; anchor
مذيعين	presenter; broadcaster; anchor
مر	pass; go through
مرأة	woman; mirror
مرات	time; once
مراتب	ranking; arrangement; rank
مراجع	review; revision
مراجع حسابات	auditor
مراجعات	review; revision
مراجعة	review; revision
مراحل	phase; stage
مراحيض	toilet
مراسل	correspondent; reporter
مراسلا	correspondent; reporter
مراسلة	correspondent; reporter
مراسلتنا	correspondent; reporter
مراسلنا	correspondent; reporter
مراسلون	correspondent; reporter
مراسلون بلا حدود	reporters without borders
مراسلين	correspondent; reporter
مراسلين بلا حدود	reporters without borders
مراسم	ceremony
مراسم التوقيع	ceremony
مراسم تشييع	funeral
مراسيم	decree
مراصد	observatory
مراعاة	consideration; take into account
مرافق	facility; escort; companion
مرافق صحية	sanitary facility
مرافقة	accompany; escort; accompanying
مراقب	observer; monitor; watcher
مراقب جوي	air traffic controller
مراقبا	observer; monitor
مراقبة	monitor; monitoring; control; surveillance
مراقبة الحركة الجوية	air traffic control
مراقبون	observer; monitor
مراقبون دوليون	international observers
مراقبي الانتخابات	election observers
مراقبين	observer; monitor
مراكب	boat; vessel
مراكب صيد	fishing boat
مراكز	center
مراكز أبحاث	research center; think tank
مراكز إيواء	shelter
مراكز الاقتراع	polling station; polling stations
مراكز الشرطة	police station
مراكز تجارية	shopping center; mall
مراكز تسوق	shopping center; mall
مراكش	marrakesh
مراهق	teenager; teen
مراهقا	teenager; teen
مراهقات	teenager; teen
مراهقة	teenager; teen
مراهقون	teenager; teen
مراهقين	teenager; teen
مربح	profitable
مربحة	profitable
مربع	square
مربعة	square
مرة	time; once
مرة أخرى	again
مرت	pass; go through
مرتب	salary
مرتبات	salary
مرتبة	ranking; arrangement; rank
مرتبط	linked; related
مرتبطا	linked; related
مرتبطة	linked; related
مرتبطون	linked; related
مرتبطين	linked; related
مرتبك	confusion; confused
مرتد	apostate
مرتزق	mercenary
مرتزقة	mercenary
مرتفع	high
مرتفعا	high
مرتفعات	highland; height; heights
مرتفعات الجولان	golan heights; golan
مرتفعة	high
مرتقب	expected; upcoming
مرتقبة	expected; upcoming
مرتكب	perpetrator
مرتكبو	perpetrator
مرتكبي	perpetrator
مرتين	twice
مرجح	likely; suggest
مرجحا	likely
مرجحة	likely; suggest
مرحاض	toilet
مرحبا	welcome
مرحبة	welcome
مرحل	deportee; deported
مرحلة	phase; stage
مرحلة انتقالية	transitional period; transition
مرحلون	deportee; deported
مرحلين	deport; deportation; deported; deportee
مرخص	licensed
مرخصة	licensed
مرسل	send
مرسوم	decree
مرسوم رئاسي	decree
مرسوم ملكي	decree
مرسوما	decree
مرسي	morsi
مرسيدس	mercedes
مرسيدس بنز	mercedes-benz
مرسيليا	marseille
مرشح	candidate; nominee
مرشحا	candidate; nominee
مرشحات	candidate; nominee
مرشحة	candidate; nominee
مرشحو	candidate
مرشحون	candidate; nominee
مرشحي	candidate
مرشحين	candidate; nominee
مرشد	guide; supreme leader
مرصد	observatory
مرصد حقوقي	syrian observatory
مرض	disease; illness
مرض إيبولا	ebola
مرض الإيدز	aids
مرض الحصبة	measles
مرض الزهايمر	alzheimer
مرض السكر	diabetes
مرض السكري	diabetes
مرض السل	tuberculosis
مرض القلب	heart disease
مرض باركنسون	parkinson
مرض شلل الأطفال	polio
مرض مزمن	chronic disease; chronic
مرض معد	infectious disease
مرضا	disease; illness
مرضه	disease; illness
مرضى	patient; sick
مرضية	disease; illness
مرعب	terrifying; horrific; horrifying
مرعبة	terrifying; horrific; horrifying
مرفأ	port
مرفأ بيروت	beirut port
مرفق	facility
مرفقة	attached
مرفوض	rejected; unacceptable
مرفوضة	rejected; unacceptable
مركب	boat; vessel; compound
مركب صيد	fishing boat
مركبا	boat; vessel
مركبات	vehicle; spacecraft
مركبات فضائية	spacecraft; spaceship
مركبة	vehicle; spacecraft
مركبة فضاء	spacecraft; spaceship
مركبة فضائية	spacecraft; spaceship
مركز	center; position
مركز أبحاث	research center; think tank
مركز إيواء	shelter
مركز اقتراع	polling station
مركز الزلزال	epicenter
مركز بحثي	research center; think tank
مركز بحوث	research center; think tank
مركز تجاري	shopping mall; mall; shopping center
مركز تسوق	shopping center; mall
مركز شرطة	police station
مركزا	center
مركزي	central
مركزية	central
مرمى	goal; net
مرن	flexibility; flexible
مرنة	flexibility; flexible
مرهق	exhausted
مروج	dealer; promoter
مروج مخدرات	drug dealing; drug trafficking; drug dealer
مروجة	dealer; promoter
مروجي المخدرات	drug dealing; drug trafficking; drug dealer
مروحيات	helicopter
مروحية	helicopter
مرور	traffic; passage
مروري	traffic
مرورية	traffic
مروع	horrific; brutal; terrible
مروعة	horrific; brutal; terrible
مرونة	flexibility; flexible
مريب	suspicious; dubious
مريح	comfortable
مريحة	comfortable
مرير	bitter
مريرة	bitter
مريض	patient; sick; ill
مريضا	patient; sick; ill
مريضات	patient; sick; ill
مريضة	patient; sick; ill
مزاج	mood
مزاد	auction
مزاد علني	auction
مزادات	auction
مزارع	farmer; farm
مزارعون	farmer
مزارعين	farmer
مزاعم	claim; allege; allegation
مزايا	advantage; benefit
مزايدة	bid; bidding
مزدحم	crowded
مزدحمة	crowded
مزدهر	prosperous; thriving
مزدهرة	prosperous; thriving
مزدوج	double
مزدوجة	double
مزرعة	farm
مزرعة رياح	wind farm
مزعج	annoying; disturbing
مزعوم	alleged
مزعومة	alleged
مزق	tear
مزمع	planned; scheduled
مزمن	chronic disease; chronic
مزمنة	chronic disease; chronic
مزود	provider; supplier
مزور	forged; fake; counterfeit; forgery
مزورة	forged; fake; counterfeit; forgery
مزيج	mix; mixture
مزيد	more
مزيد من	-
مزيف	fake; forged; counterfeit; forgery
مزيفة	fake; forged; counterfeit; forgery
مس	affect; harm
مسألة	issue; matter; file
مسؤول	official; responsible
مسؤول أمريكي	us official
مسؤول أمني	security official
مسؤول أميركي	us official
مسؤول بارز	senior official
مسؤول حكومي	government official
مسؤول رفيع	senior official
مسؤول كبير	senior official
مسؤولا	official; responsible
مسؤولان	official; responsible
مسؤولة	official; responsible
مسؤولو	official; responsible
مسؤولو الصحة	health authority; health official
مسؤولون	official; responsible
مسؤولون أمريكيون	us official; us officials
مسؤولون أميركيون	us officials
مسؤولون حكوميون	government official
مسؤولون صحيون	health authority; health official
مسؤولون كبار	senior official; senior officials
مسؤولي	official; responsible
مسؤولي الصحة	health authority; health official
مسؤوليات	responsibility
مسؤولياته	responsibility
مسؤولية	responsibility
مسؤوليته	responsibility
مسؤوليتها	responsibility
مسؤولين	official; responsible
مسؤولين أمريكيين	us official
مسؤولين حكوميين	government official
مسؤولين كبار	senior official
مسئول	official; responsible
مسئولون	official; responsible
مسئولية	responsibility
مسئولين	official; responsible
مساء	evening
مساء أمس	evening; yesterday evening; last night
مساء اليوم	evening
مساءلة	accountability; questioning
مسائل	issue; matter; file
مسائي	evening
مسائية	evening
مسابح	swimming pool
مسابقات	competition; contest
مسابقة	competition; contest
مسابقة جمال	beauty pageant; beauty contest
مسابقة ملكة جمال	beauty pageant; beauty contest
مساجد	mosque
مساجين	prisoner; inmate
مساحات	area; space
مساحة	area; space
مسار	path; track; process; course
مسارا	path; track; course
مسارات	path; track; course
مسارح	theater; stage; scene
مساس	affect; harm; infringement
مساع	effort; endeavor; bid
مساعد	assistant; aide; deputy
مساعدا	assistant; aide; deputy
مساعدات	aid; assistance; help
مساعدات إنسانية	humanitarian aid; humanitarian assistance
مساعدات عسكرية	military aid
مساعدات غذائية	food aid
مساعدات مالية	financial aid
مساعدة	aid; assistance; help
مساعدة إنسانية	humanitarian aid
مساعدته	aid; assistance; help
مساعدتها	aid; assistance; help
مساعدتهم	aid; assistance; help
مساعدون	assistant; aide
مساعدي	aide; assistant
مساعدين	assistant; aide; deputy
مساعي	effort; endeavor; bid
مساعيه	effort
مسافات	distance
مسافات طويلة	long distance
مسافة	distance
مسافر	passenger; traveler
مسافرا	passenger; traveler
مسافرة	traveler; passenger
مسافرون	passenger; traveler
مسافرين	passenger; traveler
مساكن	house; home; housing
مسالخ	slaughterhouse
مساند	support
مساندة	support; backing
مساهم	shareholder; contributor
مساهما	contribute; contribution
مساهمات	contribute; contribution
مساهمة	contribute; contribution
مساهمون	shareholder; contributor
مساهمين	shareholder; contributor
مساواة	equality
مساواة الجنسين	gender equality
مسبار	probe; spacecraft
مسبار فضائي	probe; spacecraft
مسبارا	probe; spacecraft
مسبح	swimming pool
مسبق	prior; advance
مسبقا	beforehand; advance
مسبقة	prior; advance
مست	affect; harm
مستأجر	tenant
مستأجرون	tenant
مستأجرين	tenant
مستاء	upset; disgruntled
مستثمر	investor
مستثمر أجنبي	foreign investor
مستثمرا	investor
مستثمرون	investor
مستثمرين	investor
مستجد	development
مستجدات	development
مستحاثات	fossil
مستحق	due; dues
مستحقات	due; dues
مستحقة	due; dues
مستحيل	impossible
مستحيلا	impossible
مستحيلة	impossible
مستخدم	user; used
مستخدم إنترنت	internet user
مستخدما	user
مستخدمة	use; used
مستخدمون	user
مستخدمي	user
مستخدمي الإنترنت	internet users
مستخدمين	user; used
مستدام	sustainable
مستدامة	sustainable
مستدير	round
مستديرة	round
مستشار	adviser; advisor; counselor; chancellor
مستشار الأمن القومي	national security adviser
مستشارا	adviser; advisor; counselor; chancellor
مستشارة	adviser; advisor; counselor; chancellor
مستشارون	adviser; consultant; advisor; chancellor
مستشارين	adviser; advisor; counselor; consultant
مستشفى	hospital
مستشفى عسكري	military hospital
مستشفى ميداني	field hospital
مستشفيات	hospital
مستشفيات ميدانية	field hospital; field hospitals
مستعجلة	urgent
مستعد	ready; prepared; willing
مستعدا	ready; prepared
مستعدة	ready; prepared; willing
مستعدون	ready; prepared
مستعدين	ready; willing
مستعمر	colonial
مستعمرات	colony; settlement
مستعمرة	colony; settlement
مستعمل	used; use
مستعملة	used; use
مستغرب	surprised
مستفيد	beneficiary
مستفيدة	beneficiary
مستفيدون	beneficiary
مستفيدين	beneficiary
مستقبل	future
مستقبلا	in the future; future
مستقبله	future
مستقبلها	future
مستقبلهم	future
مستقبلي	future
مستقبلية	future
مستقر	stability; stable
مستقرة	stability; stable
مستقل	independent
مستقلا	independent
مستقلة	independent
مستقلون	independent
مستقلين	independent
مستقيل	outgoing; resigned
مستقيلة	outgoing; resigned
مستلزمات	supply; requirement
مستلزمات طبية	medical supplies
مستمر	continue; continuous; ongoing
مستمرا	continue
مستمرة	continue; continuous; ongoing
مستند	document
مستندات	document
مستنسخ	cloning; clone
مستنسخة	cloning; clone
مستنكرا	condemn; denounce
مستهدف	target; targeted
مستهدفا	target
مستهدفة	target; targeted
مستهلك	consumer
مستهلكا	consumer
مستهلكون	consumer
مستهلكين	consumer
مستواه	level
مستوجب	required
مستودع	warehouse; depot; store
مستودع أسلحة	arms depot; weapons depot
مستودع ذخيرة	arms depot; weapons depot
مستودعا	warehouse; depot; store
مستودعات	warehouse; depot; store
مستورد	import; imported; importer
مستوردة	import; imported; importer
مستوردون	importer
مستوردي	importer
مستوردين	importer
مستوصف	clinic; dispensary
مستوصفات	clinic
مستوطن	settler
مستوطنا	settler
مستوطنات	settlement
مستوطنة	settlement
مستوطنون	settler
مستوطنين	settler
مستوى	level
مستوى الأسعار	price level
مستوى البحر	sea level
مستوى المعيشة	standard of living
مستوى سطح البحر	sea level
مستوى قياسي	record high; record level; record
مستويات	level
مستويات قياسية	record high; record level; record
مسجد	mosque
مسجدا	mosque
مسجل	record; register; registration; registered
مسجلا	registered; recorded
مسجلة	record; register; registration; registered
مسجون	imprisoned; jailed
مسجونة	imprisoned; jailed
مسجونون	imprisoned; jailed
مسجونين	imprisoned; jailed
مسح	survey; scan
مسحا	survey; scan
مسحوق	powder
مسدس	pistol; gun; handgun
مسدسا	pistol; gun; handgun
مسدسات	pistol; gun; handgun
مسرب	leak; leaked
مسربة	leak; leaked
مسرح	theater; stage; scene
مسرح الجريمة	crime scene
مسرحا	theater; stage; scene
مسرحي	theatrical; theater
مسرحيات	play; theatrical
مسرحية	play; theatrical
مسرحيين	playwright; theater
مسروق	stolen
مسروقات	stolen
مسروقة	stolen
مسروقين	stolen
مسطح	flat
مسطحة	flat
مسعف	paramedic; rescuer
مسعفا	rescuer; paramedic
مسعفون	paramedic; rescuer; medic
مسعفين	paramedic; rescuer; medic
مسعود بارزاني	masoud barzani
مسعود بزشكيان	masoud pezeshkian
مسعى	effort; endeavor; bid
مسفرا	result; leave
مسقط	muscat
مسقط رأس	hometown; birthplace
مسقط رأسه	hometown; birthplace
مسقط رأسها	hometown; birthplace
مسكن	house; home; housing
مسكنا	home; housing
مسكنات	painkiller
مسلح	gunman; armed; militant
مسلح مجهول	unidentified gunman; unknown gunmen
مسلحا	gunman; armed; militant
مسلحان	gunman; armed; militant
مسلحة	armed; gunman
مسلحو	gunman; armed; militant
مسلحون	gunman; armed; militant
مسلحون مجهولون	unidentified gunman; unknown gunmen
مسلحي	gunman; armed; militant
مسلحين	gunman; armed; militant
مسلحين مجهولين	unidentified gunman; unknown gunmen
مسلخ	slaughterhouse
مسلسل	series; television series
مسلسل تلفزيوني	series; television series
مسلسلا	series; television series
مسلسلات	series; television series
مسلم	muslim
مسلما	muslim
مسلمات	muslim
مسلمة	muslim
مسلمون	muslim
مسلمين	muslim
مسموح	allow; permit; allowed
مسموحة	allowed
مسموم	poisoned
مسن	elderly; old
مسنا	elderly
مسنة	elderly
مسنون	elderly
مسنين	elderly
مسوح	survey; scan
مسوحات	survey
مسودة	draft
مسيء	offensive; insulting
مسيئة	offensive; insulting
مسيحي	christian
مسيحيا	christian
مسيحية	christianity; christian
مسيحيون	christian
مسيحيين	christian
مسيرات	march; career; drone
مسيرة	march; career; drone; rally
مسيرة احتجاجية	protest
مسيرة السلام	peace process
مسيرة سلمية	peaceful protest
مسيسبي	mississippi
مسيطر	control; seize
مشاة	pedestrian; infantry
مشاة البحرية	marine
مشاجرات	fight; brawl
مشاجرة	fight; brawl
مشارك	participant
مشاركات	participation; participant
مشاركة	participation
مشاركون	participant
مشاركين	participant
مشاريع	project; plan
مشاريع قرارات	draft resolution
مشاريع قوانين	bill; draft law; bills
مشاريع مشتركة	joint venture; joint project
مشاعر	feeling; emotion
مشاغبين	rioter; hooligan; troublemaker
مشافي	hospital
مشاكل	problem; issue
مشاهد	scene; viewer
مشاهد فيديو	footage
مشاهدات	view
مشاهدة	viewing; watch; view
مشاهدون	viewer
مشاهدين	viewer
مشاهير	celebrity; famous
مشاورات	consultation
مشاوراته	consultation
مشاوراتها	consultation
مشايخ	sheikh
مشبوه	suspicious; suspected; suspect
مشبوهة	suspicious; suspected; suspect
مشبوهين	suspect; suspicious
مشتبه	suspect; suspected
مشتبه به	suspect; suspicious
مشتبه به في	suspect; suspicious
مشتبه بهم	suspect; suspicious
مشتبه فيه	suspect; suspicious
مشتبها	suspect
مشتبها به	suspect; suspicious
مشتبهين	suspect
مشتر	buyer
مشترك	joint; common; subscriber
مشتركا	joint; common; subscriber
مشتركة	joint; common; subscriber
مشتركون	subscriber; joint
مشتركين	subscriber; joint
مشترون	buyer
مشتري	buyer; jupiter
مشتريات	buy; purchase
مشترين	buyer
مشجع	fan; supporter
مشجعا	fan; supporter
مشجعة	fan; supporter
مشجعون	fan; supporter
مشجعي	fan; supporter
مشجعين	fan; supporter
مشددا	stress; emphasize; tighten
مشددة	stress; emphasize; tighten; tight
مشرد	homeless; displaced
مشردين	homeless; displaced
مشرع	lawmaker; legislator
مشرعون	lawmaker; legislator
مشرعين	lawmaker; legislator
مشرف	supervisor
مشرفة	supervisor
مشرفون	supervisor
مشرفين	supervisor
مشروب	drink; beverage
مشروبا	drink; beverage
مشروبات	drink; beverage
مشروبات غازية	soft drink; soda
مشروبات كحولية	alcoholic drink; alcohol; alcoholic beverage; alcoholic beverages
مشروع	project; plan; draft; legitimate
مشروع تجاري	business venture
مشروع قانون	bill; draft law
مشروع قانون المالية	finance law; budget law
مشروع قرار	draft resolution
مشروع مشترك	joint venture; joint project
مشروعا	project; draft; legitimate
مشروعات	project; plan
مشروعات قوانين	bill; draft law
مشروعة	legitimate
مشروعي قانون	bill; draft law
مشع	radioactive
مشعة	radioactive
مشغل	operator; employer
مشفر	encrypted; crypto
مشفرة	encrypted; crypto
مشفى	hospital
مشقة	hardship
مشكل	problem; issue
مشكلات	problem; issue
مشكلة	problem; issue
مشلول	paralysis; paralyzed
مشلولة	paralysis; paralyzed
مشمس	sunny
مشمسة	sunny
مشنوق	hang; hanging
مشهد	scene
مشهد سياسي	political scene
مشهدا	scene
مشهور	famous; celebrity
مشهورة	famous; celebrity
مشورة	consultation; advice
مشيدا	praise; hail
مشيدة	praise; hail
مشير	field marshal
مشيرا	point out; indicate; refer; note
مشيرة	point out; indicate; refer; note
مصائر	fate
مصاب	injured; infected
مصابا	injured; infected
مصابة	injured; infected
مصابون	injured; infected
مصابين	injured; infected
مصاحف	quran; koran
مصادر	source
مصادر أمنية	security source
مصادر الطاقة المتجددة	renewable energy; renewables
مصادر رسمية	official source
مصادر طبية	medical source
مصادر عسكرية	military source
مصادر مطلعة	informed source
مصادر موثوقة	informed source
مصادرة	confiscation; seizure; confiscate; seize
مصادرة أموال	asset confiscation
مصادق	approve; ratify; approval
مصادقة	approve; ratify; approval; ratification
مصارع	wrestler
مصارعا	wrestler
مصارعة	wrestling
مصارعين	wrestler
مصارف	bank
مصاريف	spending; spend; expenditure; expense
مصاعد	elevator; lift
مصاف	refinery
مصافي	refinery; refining
مصافي النفط	refinery; refining
مصالح	interest; department; service
مصالح الديوانة	customs
مصالحات	reconciliation
مصالحة	reconciliation; national reconciliation
مصالحنا	interest; department; service
مصالحها	interest; department; service
مصانع	factory; plant
مصحف	quran; koran
مصداقية	credibility
مصدر	source; exporter
مصدر أمني	security source
مصدر رزق	livelihood
مصدر رسمي	official source
مصدر طبي	medical source
مصدر عسكري	military source
مصدر مسؤول	official source
مصدر مطلع	informed source
مصدرا	source
مصدره	source; exporter
مصدرها	source
مصدرون	exporter
مصدري	exporter
مصدرين	exporter
مصدوم	shocked; appalled
مصر	egypt
مصر على	insist
مصر للطيران	egyptair
مصرا	insist
مصراتة	misrata
مصرحا	state; declare; say
مصرع	die; be killed; death; killed
مصرعه	die; be killed; death; killed
مصرعهم	death; killed
مصرف	bank
مصرف مركزي	central bank
مصرفي	banking; bank; banker
مصرفية	banking; bank; banker
مصرفيين	banker
مصروف	expenditure; spending; expense
مصري	egyptian
مصرية	egyptian
مصريون	egyptian
مصريين	egyptian
مصطفى الكاظمي	mustafa al-kadhimi
مصطلح	term
مصطلحات	terminology; term
مصعد	elevator; lift
مصفاة	refinery; refining
مصفاة نفط	refinery; refining; oil refinery
مصل	worshiper; serum
مصلحة	interest; department; service; agency
مصلحة الأرصاد الجوية	meteorological agency
مصلون	worshiper
مصلى	prayer room
مصليا	worshiper
مصليات	prayer room
مصلين	worshiper
مصمم	designer; determined
مصمم أزياء	fashion designer
مصمما	designer; determined
مصممة	designer; determined
مصممة أزياء	fashion designer
مصممون	designer; determined
مصممي الأزياء	fashion designer
مصممين	designer; determined
مصنع	factory; plant
مصنع جعة	brewery
مصنعة	manufacturer; manufactured
مصنف	classify; rank; designate; classified
مصنفة	classify; rank; designate; classified
مصنوع	made; manufactured
مصنوعة	made; manufactured
مصوت	voter
مصوتين	vote; voter
مصور	photographer; photojournalist; cameraman
مصور صحافي	photojournalist; photographer
مصور صحفي	photojournalist; photographer
مصورا	photographer; cameraman
مصورة	photographer; photojournalist; cameraman
مصورون	photographer; photojournalist; cameraman
مصورين	photographer; photojournalist; cameraman
مصورين صحفيين	photojournalist; photographer
مصوغ	jewelry
مصير	fate; destiny
مصيره	fate; destiny
مصيرها	fate; destiny
مصيري	fate; destiny
مضاد	against; anti; counter
مضاد حيوي	antibiotic
مضاد للدبابات	anti-tank
مضادات	antibiotic; anti
مضادات جوية	air defense
مضادات حيوية	antibiotic; antibiotics
مضادة	against; anti; counter
مضادة للدبابات	anti-tank
مضادة للطائرات	anti-aircraft
مضاربة	speculation
مضاربون	speculator
مضاربين	speculator
مضاعفات	complication
مضاعفة	double; multiply
مضامين	content
مضايق	strait
مضايقات	harassment
مضايقة	harassment
مضبوطات	seized item
مضحك	funny
مضخة	pump; pumping
مضرب	strike; striker; striking
مضرب عن الطعام	hunger striker
مضربون	strike; striker; striking
مضربين	strike; striker; striking
مضربين عن الطعام	hunger strike
مضطرب	turbulent; troubled; rough
مضطربة	turbulent; troubled; rough
مضطهد	persecuted; oppressed
مضلل	misleading
مضللة	misleading
مضمون	content
مضيف	host
مضيفا	add
مضيفة	add; host
مضيفة ل	host
مضيق	strait
مضيق البوسفور	bosphorus
مضيق باب المندب	bab al-mandab; bab al-mandab strait
مضيق تايوان	taiwan strait
مضيق هرمز	strait of hormuz; hormuz
مطابخ	kitchen; cuisine
مطابق	identical; matching
مطابقة	identical; matching
مطار	airport
مطار تونس قرطاج	airport
مطار هيثرو	heathrow airport
مطارا	airport
مطارات	airport
مطاط	rubber
مطاطي	rubber
مطاطية	rubber
مطاعم	restaurant
مطالب	demand; claim
مطالبا	demand; call for; call; claim
مطالبات	demand; claim
مطالبة	demand; call for; claim
مطالبين	demand; call for; call
مطبخ	kitchen; cuisine
مطبعة	printing press; press
مطبوع	publication; printed
مطبوعات	publication; printed
مطبوعة	printed; publication
مطحنة	mill
مطر	rain
مطران	archbishop; bishop
مطرب	singer
مطربة	singer
مطرقة	hammer
مطروح	proposed
مطروحة	proposed; table
مطرود	expel; expulsion; dismiss; parcel
مطعم	restaurant
مطعما	restaurant
مطعمين	vaccination; vaccinate
مطعوم	vaccine
مطلب	demand
مطلبا	demand
مطلع	beginning; early
مطلق	divorce
مطلقة	divorce; divorced; absolute
مطلوب	wanted; required
مطلوب للعدالة	wanted
مطلوبة	wanted; required
مطلوبين	wanted; required
مطهر	disinfectant
مطور	developer; developed
مطور عقاري	property developer
مطورة	developer; developed
مطورون	developer
مطورين	developer
مطول	lengthy; prolonged
مطولا	lengthy; prolonged
مطولة	lengthy; prolonged
مظاهر	appearance; manifestation
مظاهرات	demonstration; protest
مظاهرات سلمية	peaceful protest
مظاهرة	demonstration; protest
مظاهرة سلمية	peaceful protest
مظلة	umbrella; parachute
مظلم	dark
مظلمة	dark
مظلي	paratrooper
مظليين	paratrooper
مظنون	suspect; suspected
مظهر	appearance; manifestation
مظهرا	show
مع	-
مع الأسف	regret
مع ذلك	-
مع هذا	-
مع وقف التنفيذ	suspended sentence
معابد	temple; crossing
معابر	crossing; border crossing
معابر حدودية	border crossing
معاد	hostile; anti
معاد للسامية	anti-semitism; anti-semitic
معاداة السامية	anti-semitism; anti-semitic
معادل	equivalent
معادلة	equation
معادن	metal; mineral
معادن نادرة	rare earth
معادن نفيسة	precious; precious metal
معادية	anti; hostile
معادية للسامية	anti-semitism; anti-semitic
معارض	opponent; opposition; exhibition; fair
معارض الكتاب	book fair
معارض بارز	opposition leader
معارضا	opposition; opponent; dissident
معارضة	opposition; opponent; dissident
معارضة مسلحة	armed opposition; rebel
معارضو	opponent; opposition
معارضون	opponent; opposition; dissident
معارضي	opponent; opposition
معارضين	opponent; opposition; dissident
معارك	battle; fighting
معاش	pension
معاشات	pension
معاصر	contemporary
معاصرة	contemporary
معاق	disabled
معاقبة	punish; punishment
معاقة	disabled
معاقين	disabled
معاكس	opposite; reverse
معاكسة	opposite; reverse
معالج	processor
معالجات	processor
معالجة	treatment; address; treat
معامل	factory; plant; laboratory; lab
معاملات	transaction; dealing
معاملة	deal; handle; treatment
معان	meaning
معاناة	suffering
معاهد	institute; high school
معاهدات	treaty
معاهدة	treaty
معاهدة حظر الانتشار النووي	nuclear non-proliferation; nuclear proliferation
معاهدة سلام	peace agreement; peace deal; peace treaty
معايرة	calibration
معاينة	inspection; inspect; observe
معايير	standard; criterion
معبد	temple
معبر	crossing; border crossing
معبر حدودي	crossing; border crossing
معبر راس جدير	ras jedir crossing
معبر رفح	rafah crossing
معبر كرم أبو سالم	kerem shalom
معبرا	express
معبرا عن	express
معبرة	express
معبرة عن	express
معتبرا	consider
معتبرة	consider
معتبرين	consider
معتد	attacker; aggressor
معتدل	moderate
معتدلة	moderate
معتدلين	moderate
معتدون	attacker; assailant
معتدي	attacker; assailant
معتدين	attacker; assailant
معتذرا	apologize
معترف به دوليا	internationally recognized; recognition
معترفا	admit; recognize; confess
معتصم	sit-in; protester
معتصمون	sit-in
معتصمين	sit-in; protester
معتقدا	believe; think
معتقدات	belief
معتقل	detainee; prisoner; detained; prison
معتقل سياسي	political prisoner
معتقل غوانتانامو	guantanamo; guantanamo prison
معتقلا	detainee; prisoner; detained
معتقلات	detainee; prisoner; detained; prison
معتقلة	detainee; prisoner; detained
معتقلون	detainee; prisoner; detained
معتقلين	detainee; prisoner; detained
معتمد	accredited; approved; delegate
معتمدة	accredited; approved; adopted; certified
معتمديات	delegation; district
معتمدية	delegation; district
معتمدين	delegate
معتمرين	pilgrim; umrah pilgrim
معجب	fan; admirer
معجزة	miracle
معد	prepare; infectious; contagious
معدات	equipment
معدات عسكرية	military equipment
معدة	stomach; prepare
معدل	rate; average
معدل البطالة	unemployment; unemployment rate; jobless rate
معدل التضخم	inflation; inflation rate
معدل الجريمة	crime rate
معدل الفائدة	interest rate
معدل النمو	growth rate
معدل الوفيات	mortality rate; death rate
معدل وراثيا	genetically modified
معدلا	rate; average
معدلات	rate; average; level
معدلات البطالة	unemployment rate
معدلات التضخم	inflation rate
معدلات الجريمة	crime rate
معدلات الفائدة	interest rate
معدلات الوفيات	mortality rate; death rate
معدلة	modified; amended
معدلة وراثيا	genetically modified
معدن	metal; mineral
معدني	metal; mineral
معدنية	metal; mineral
معدي	infectious; contagious
معدية	contagious; infectious
معرب	express
معربا	express
معربة	express
معرض	exhibition; fair; opponent
معرض الكتاب	book fair
معرض فني	gallery; art exhibition
معرضا	exhibition; fair; opponent
معرفة	knowledge; know
معركة	battle; fighting
معركته	battle; fighting
معروض	offer; show; display; present
معروضات	displayed; exhibit
معروضة	offer; show; display; present
معروف	known; well-known
معروفة	known; well-known
معزز	enhanced; reinforced
معزول	isolated; deposed
معزولة	isolated; deposed
معسكر	camp
معسكرا	camp
معسكرات	camp
معصم	wrist
معضلة	dilemma
معطف	coat
معطل	disrupted; unemployed
معطل عن العمل	unemployed
معطلة	disrupted; unemployed
معطلين عن العمل	unemployed
معطى	data; given
معطيات	information; data
معظم	-
معظمها	-
معظمهم	-
معفاة	exempt
معفى	exempt
معقد	complex; complicated
معقدة	complex; complicated
معقم	sanitizer; disinfectant
معقمات	sanitizer; disinfectant
معقول	reasonable
معقولة	reasonable
معكم	-
معلق	commentator; suspended; pending
معلقا	comment; suspended
معلقة	suspended; pending; hang
معلقون	commentator
معلقين	commentator
معلم	teacher; landmark
معلم خاص	tutor
معلما	teacher
معلمات	teacher
معلمة	teacher
معلمة رياض أطفال	kindergarten teacher
معلمون	teacher
معلمين	teacher
معلن	announced; advertiser
معلنا	announce; declare
معلنة	announce; declare; announced; declared
معلنين	advertiser
معلوم	known
معلومات	information; data
معلومات استخباراتية	intelligence; intelligence information
معلومات استخبارية	intelligence; intelligence information
معلومات كاذبة	misinformation; disinformation; misleading
معلومات مخابراتية	intelligence; intelligence information
معلومات مضللة	misinformation; disinformation
معلوماتي	information
معلوماتية	information technology; computer; computing
معلومة	information; data
معماري	architect
معمر القذافي	gaddafi; muammar gaddafi; moammar gadhafi
معمل	factory; plant; laboratory; lab
معنا	-
معنوي	moral
معنويات	morale
معنوية	moral
معني	concerned; relevant; meaning
معنية	concerned; relevant
معنيون	concerned
معنيين	concerned; relevant
معه	-
معها	-
معهد	institute; high school
معهدا	institute
معهم	-
معهما	-
معوزة	needy
معوزين	needy
معوق	disabled
معوقين	disabled
معونات	aid; assistance; help
معونات إنسانية	humanitarian aid; humanitarian assistance
معونة	aid; assistance; help
معونة غذائية	food aid
معي	-
معيار	standard; criterion
معيارا	standard; criterion
معياري	standard; benchmark
معيارية	standard; benchmark
معيشة	living
معيل	head of family; breadwinner
معين	certain; specific; appointed
معينة	certain; specific; appointed
مغادرا	leave; depart
مغادرة	leave; depart; departure
مغادرته	leave; depart
مغاربة	moroccan
مغاربي	maghreb
مغاربية	maghreb
مغامرات	adventure
مغامرة	adventure
مغترب	expatriate
مغتربين	expatriate
مغتصب	rapist
مغرب	morocco
مغربي	moroccan
مغربية	moroccan
مغشى	coated
مغلق	closed
مغلقا	closed
مغلقة	closed
مغمورة	flood; inundate
مغن	singer
مغني	singer
مغني راب	rapper; rap
مغنيا	singer
مغنية	singer
مغنية راب	rapper; rap
مغنين	singer
مفاتيح	key
مفاجآت	surprise
مفاجأة	surprise
مفاجئ	sudden; surprise
مفاجئة	sudden; surprise
مفاعل	nuclear reactor; reactor
مفاعل نووي	nuclear reactor; reactor; nuclear plant
مفاعلات	nuclear reactor; reactor
مفاعلات نووية	nuclear plant; nuclear reactor
مفاهيم	concept
مفاوض	negotiator
مفاوضا	negotiator
مفاوضات	negotiation; talks; negotiate; talk
مفاوضات اجتماعية	social negotiation
مفاوضات السلام	peace talks; peace negotiations
مفاوضات تجارية	trade talks; trade negotiations
مفاوضات جماعية	collective bargaining
مفاوضات غير مباشرة	indirect talks
مفاوضاتها	negotiation; talks
مفاوضة	negotiation; talks; negotiate
مفاوضو	negotiator
مفاوضون	negotiator
مفاوضي	negotiator
مفاوضين	negotiator
مفت	mufti
مفتاح	key
مفتش	inspector
مفتش عنه	wanted
مفتشا	inspector
مفتشة	inspector
مفتشون	inspector
مفتشين	inspector
مفتوح	open
مفتوحا	open
مفتوحة	open
مفتي	mufti
مفخخ	booby-trapped; bomb
مفخخات	booby-trapped; bomb
مفخخة	booby-trapped; bomb
مفرج عنهم	released
مفرط	excessive
مفرطة	excessive
مفروض	impose
مفروضة	impose
مفصل	detail; detailed
مفضل	favorite; preferred
مفضلة	favorite; preferred
مفعول	effect
مفقود	missing
مفقودا	missing
مفقودات	missing
مفقودة	missing
مفقودون	missing
مفقودين	missing
مفكر	thinker; intellectual
مفكرة	thinker; intellectual
مفكرون	thinker; intellectual
مفكرين	thinker; intellectual
مفلس	bankrupt
مفلسة	bankrupt
مفهوم	concept; understood
مفوض	commissioner
مفوض سام	high commissioner
مفوضا	mandate; authorize
مفوضة	commissioner
مفوضون	commissioner
مفوضية	commission
مفوضية الانتخابات	election commission; electoral commission
مفوضية اللاجئين	unhcr; refugee agency
مفوضين	commissioner
مفيد	useful; beneficial
مفيدا	report; say
مفيدة	useful; beneficial
مقابر	cemetery; grave
مقابر جماعية	mass grave
مقابل	-
مقابلات	interview; match
مقابلة	interview; match
مقابلة تلفزيونية	interview; television interview
مقابلة صحافية	interview
مقابلة صحفية	interview
مقاتل	fighter; combatant
مقاتلا	fighter; combatant
مقاتلات	warplane; fighter jet; fighter
مقاتلات حربية	warplane; fighter jet
مقاتلة	fighter; combatant; fighter jet
مقاتلة حربية	warplane; fighter jet
مقاتلو	fighter; combatant
مقاتلو المعارضة	rebel; armed opposition
مقاتلون	fighter; combatant
مقاتلون أجانب	foreign fighter
مقاتلي	fighter; combatant
مقاتلي المعارضة	rebel; armed opposition
مقاتلين	fighter; combatant
مقاتلين أجانب	foreign fighter
مقاتليها	fighter; combatant
مقار	headquarters
مقارنة	compare; comparison
مقارنة ب	compare; comparison
مقارنة مع	compare; comparison
مقاضاة	sue; lawsuit; prosecute; prosecution
مقاطع	clip; section
مقاطع فيديو	video; video clip
مقاطعات	province; county
مقاطعة	boycott; province; county
مقاطعة اقتصادية	boycott
مقاطعته	boycott
مقاعد	seat; chair
مقال	article
مقال افتتاحي	editorial
مقالا	article
مقالات	article
مقالة	article
مقامرة	gambling
مقاه	cafe; coffee shop
مقاهي	cafe; coffee shop
مقاول	contractor
مقاولات	contracting; construction
مقاولون	contractor
مقاولين	contractor
مقاوم	fighter; resistance; resistant
مقاومة	resistance; resist
مقاومة الإرهاب	counter-terrorism; fight terrorism; anti-terrorism
مقاومين	fighter; resistance
مقايضة	barter; swap
مقاييس	measurement; scale; measure; standard
مقبرة	cemetery; grave
مقبرة جماعية	mass grave
مقبل	next; coming
مقبلة	next; coming
مقبول	acceptable
مقبولة	acceptable
مقتدى الصدر	muqtada al-sadr; moqtada sadr
مقترح	proposal; proposed
مقترحا	propose; suggest; proposal; proposed
مقترحات	proposal; proposed
مقترحة	proposal; proposed
مقترض	borrower
مقترضين	borrower
مقتل	killing; death; murder; kill
مقتل العشرات	dozens killed
مقتل شخص	killed
مقتل شخصين	killed
مقتله	killing; death; murder
مقتلها	killing; death; murder
مقتلهم	killing; death; murder
مقتنع	convinced
مقدر	estimate
مقدس	holy; sacred
مقدسات	holy; sacred
مقدسة	holy; sacred
مقدم	presenter; introduction; lieutenant colonel
مقدم برامج	presenter; broadcaster; anchor
مقدما	present; provide; offer; submit
مقدمة	presenter; introduction; front
مقدمة برامج	presenter; broadcaster; anchor
مقدمي	presenter; introduction
مقدوني	macedonian
مقدونيا	macedonia
مقدونيا الشمالية	north macedonia
مقديشو	mogadishu
مقر	headquarters
مقر إقامة	residence
مقر رئيسي	headquarters
مقرا	headquarters; acknowledge
مقراب	telescope
مقرات	headquarters
مقرب	close; aide
مقربة	near; close
مقربين	close; aide
مقرر	scheduled; rapporteur; course
مقرر دراسي	curriculum; course
مقررا	scheduled; rapporteur; decide
مقررات	decision; curriculum; course
مقررة	scheduled; rapporteur
مقرض	creditor; lender
مقرضون	lender
مقرضين	creditor; lender
مقره	headquarters
مقرها	headquarters
مقسمة	divided
مقطع	clip; section
مقطع فيديو	video; video clip
مقطع مصور	video; recording; video clip
مقطوع	cut off; cut
مقعد	seat; chair
مقعدا	chair; seat
مقلب	prank
مقلق	worrying; alarming
مقلقة	worrying; alarming
مقنع	masked
مقنعين	masked
مقهى	cafe; coffee shop
مقياس	measurement; scale; measure
مقياس ريختر	richter scale
مقيد	restricted; tied
مقيدة	restricted; tied
مقيم	resident; based
مقيما	resident
مقيمة	resident; based
مقيمون	resident; based
مقيمين	resident; based
مقيمين بالخارج	expatriate
مكاتب	office; bureau; desk
مكاتب الاقتراع	polling station
مكاسب	gain; win; earn
مكافآت	reward; bonus
مكافأة	reward; bonus
مكافئ	equivalent
مكافحة	fight; combat
مكافحة الإرهاب	counter-terrorism; fight terrorism; anti-terrorism; counterterrorism
مكافحة الاحتكار	antitrust
مكافحة الشغب	riot police
مكافحة الفساد	anti-corruption; fight corruption; fight against corruption
مكافحة الفقر	fight against poverty
مكافحة المنشطات	anti-doping
مكالمات	call
مكالمات هاتفية	phone call; telephone call
مكالمة	call
مكالمة هاتفية	phone call; telephone call
مكان	place; location
مكان العمل	workplace
مكانا	place; location
مكانه	place; location
مكبر صوت	loudspeaker
مكبرات الصوت	loudspeaker
مكة	mecca
مكة المكرمة	mecca
مكتئب	depression
مكتب	office; bureau; desk
مكتب اقتراع	polling station
مكتب التحقيقات الاتحادي	fbi; federal bureau investigation
مكتب التحقيقات الفدرالي	fbi; federal bureau investigation
مكتب التحقيقات الفيدرالي	fbi; federal bureau investigation
مكتب محاماة	law firm
مكتبا	office; desk
مكتبات	library; bookstore
مكتبه	office; bureau; library; bookstore
مكتمل	complete
مكتملة	complete
مكتوب	write
مكتوبة	write
مكثف	intensive; intense; heavy; dense
مكثفا	intensive; heavy; dense
مكثفة	intensive; intense; heavy; dense
مكررا	repeat; reiterate
مكرم	honor
مكسب	gain; win; earn
مكسرات	nuts
مكسور	fracture; break
مكسيك	mexico
مكسيكو	mexico city
مكسيكو سيتي	mexico city
مكسيكي	mexican
مكسيكية	mexican
مكسيكيين	mexican
مكعب	cubic; cube
مكعبة	cubic
مكفوف	blind
مكفوفين	blind
مكلف	costly; expensive; assign
مكلف ب	assign; task; charge
مكلف جدا	expensive
مكلفة	costly; expensive; assign
مكلفين	tasked
مكن	enable; allow
مكنت	enable; allow
مكنوا	enable; allow
مكون	component; ingredient
مكونا	component; ingredient
مكونات	component; ingredient
مكونات المجتمع المدني	civil society
ملائم	appropriate; suitable
ملائمة	appropriate; suitable
ملابس	clothes; dress; clothing; uniform
ملابس رياضية	sportswear
ملابسات	circumstance
ملاجئ	shelter
ملاحة	navigation; shipping
ملاحة بحرية	navigation; shipping
ملاحظ	observer
ملاحظا	note; notice; observe
ملاحظات	note; remark; observation; comment
ملاحظة	note; remark; observation
ملاحق	pursue; prosecute
ملاحقات	pursuit; prosecution
ملاحقة	pursuit; prosecution
ملاحقة قضائية	legal action; prosecution
ملاحقين	pursue; prosecute
ملاذ ضريبي	tax haven
ملاريا	malaria
ملازم	lieutenant
ملازم أول	first lieutenant
ملاعب	stadium; pitch; playground; field
ملاك	owner
ملاكم	boxer
ملاكما	boxer
ملاكمة	boxing
ملاكمين	boxer
ملاه ليلية	nightclub
ملايين	million
ملايين الدولارات	millions dollars
ملبورن	melbourne
ملتزم	committed; adhere
ملتزمة	committed; adhere
ملتزمون	committed
ملتقى	meet
ملتقيات	forum; gathering; meet
ملثم	masked
ملثمون	masked
ملثمين	masked
ملجأ	shelter
ملح	salt; urgent
ملحة	urgent
ملحد	atheist
ملحدين	atheist
ملحمة	epic
ملحمي	epic
ملحن	composer
ملحنين	composer
ملحوظ	notable; significant
ملحوظة	notable; significant
ملخص	summary
ملزم	mandatory; binding
ملزمة	mandatory; binding
ملطخ بالدماء	bloody
ملعب	stadium; pitch; playground; field
ملعبا	stadium; playground; field
ملعقة	spoon
ملغاة	canceled
ملغى	canceled
ملف	issue; matter; file; dossier
ملفات	issue; matter; file; dossier
ملقحين	vaccination; vaccinate
ملك	king
ملك خاص	private property
ملكا	king
ملكات	queen
ملكة	queen
ملكة جمال	beauty queen; beauty pageant; miss
ملكي	royal
ملكيا	royal
ملكية	royal; ownership; property; monarchy
ملكية فكرية	intellectual property
ملهم	inspiring
ملهى ليلي	nightclub
ملوث	polluted; pollution; contamination; contaminated
ملوثات	pollutant
ملوثة	polluted; pollution; contamination; contaminated
ملوك	king
ملون	color
ملونة	color
مليار	billion
مليار دولار	billion dollars
مليار متر مكعب	billion cubic meters
مليار يورو	billion euros
مليارا	billion
مليارات	billion
ملياردير	billionaire
مليارديرا	billionaire
مليارديرات	billionaire
ملياري	two billion
مليارين	two billion
مليشيا	militia
مليشيات	militia
مليلية	melilla
مليم	millime
مليما	millime
مليمتر	millimeter
مليون	million
مليون برميل	million barrel
مليون دولار	million dollars
مليون دينار	dinar
مليون طن	million ton
مليون يورو	million euros
مليونا	million
مليوني	two million
مليونير	millionaire
مليونيرا	millionaire
مليونين	two million
مما	-
مماثل	similar
مماثلة	similar
ممارسات	practice; exercise
ممارسة	practice; exercise
مماطلة	stalling; delay
ممتلكات	property
ممثل	representative; actor
ممثل النيابة العمومية	public prosecutor; prosecutor
ممثل سينمائي	film actor
ممثلا	representative; actor
ممثلات	actress
ممثلة	representative; actor; actress
ممثلة أمريكية	american actress; actress
ممثلو	representative; actor
ممثلون	representative; actor
ممثلي	representative; actor
ممثلين	representative; actor
ممر	corridor; passage; pass
ممر آمن	safe passage; safe corridor
ممر إنساني	humanitarian corridor
ممرات	corridor; passage
ممرات آمنة	safe passage; safe corridor
ممرات إنسانية	humanitarian corridor
ممرض	nurse
ممرضا	nurse
ممرضات	nurse
ممرضة	nurse
ممرضون	nurse
ممرضين	nurse
ممزق	tear
ممطر	rainy
ممطرة	rainy
ممكن	possible; can
ممكنا	possible; can
ممكنة	possible; can
مملكة	kingdom
مملوكة للدولة	state-owned; state-owned company
ممن	-
ممنهج	systematic
ممنهجة	systematic
ممنوع	banned; forbidden; prohibited
ممنوعة	banned; forbidden; prohibited
ممول	funded; financier; finance; fund
ممولة	funded
مميت	deadly; fatal
مميتة	deadly; fatal
من	-
من أجل	-
من الجدير بالذكر	-
من الضروري	necessary; essential
من المتوقع	be expected; expect; expected
من المتوقع أن	be expected; expect
من المحتمل	possible; potential; likely; probable
من المحتمل أن	possible; potential; likely
من المرجح	likely; probable
من المرجح أن	likely
من المستحيل	impossible
من المقرر	be scheduled; due; scheduled
من المقرر أن	be scheduled; due
من الممكن	possible; can
من الممكن أن	possible; can
من المنتظر	be expected; expect
من المنتظر أن	be expected; expect
من بعد	-
من بين	-
من بينها	-
من بينهم	-
من ثم	-
من جانبه	-
من جانبها	-
من جانبهم	-
من جديد	again
من جراء	-
من جهة	-
من جهة أخرى	-
من جهته	-
من جهتها	-
من جهتهم	-
من حيث	-
من حيث المبدأ	in principle
من خلال	-
من خلاله	-
من خلالها	-
من دون	-
من شأنه	-
من شأنها	-
من طرف	-
من قبل	-
من قبل أن	-
من ناحية	-
من ناحية أخرى	-
من ناحيته	-
من ناحيتها	-
من هنا	-
منا	-
مناجم	mine
مناجم الفحم	coal mine
مناجم ذهب	gold mine
مناخ	climate
مناخي	climate
مناخية	climate
منازعات	conflict; dispute
منازل	house; home
منازلهم	house; home
مناسب	suitable; appropriate
مناسبا	appropriate; suitable
مناسبات	occasion; appropriate; event
مناسبة	occasion; appropriate; suitable
مناسك الحج	hajj; hajj season
مناشدا	appeal; urge
مناشدات	appeal
مناشدة	appeal
مناصب	post; position; office
مناصبهم	post; position; office
مناصر	supporter
مناصرة	supporter
مناصرون	supporter
مناصرين	supporter
مناضل	militant; activist
مناضلا	militant; activist
مناضلة	militant; activist
مناضلون	militant; activist
مناضلين	militant; activist
مناطق	area; region; zone
مناطق آمنة	safe zone
مناطق تخفيف التصعيد	de-escalation zone
مناطق خفض التصعيد	de-escalation zone
مناطق منكوبة	disaster area; disaster zone
مناظرات	exam; debate
مناظرة	exam; debate
مناعة	immunity
مناعي	immune
مناعية	immune
منافذ	outlet; crossing
منافس	rival; competitor; opponent
منافسا	rival; competitor; opponent
منافسات	competition; competitive
منافسة	competition; rival; competitor; competitive
منافسة شديدة	fierce competition
منافسون	competitor; rival; opponent
منافسين	rival; competitor; opponent
منافسيه	rival; competitor; opponent
منافسيها	competitor; rival
مناقشات	discussion; debate
مناقشة	discussion; debate
مناقصة	tender; bid
مناهج	curriculum
مناهج دراسية	curriculum
مناهض	anti; hostile; opposed; against
مناهض للحكومة	anti-government
مناهضا	anti; opposed; against
مناهضة	anti; hostile; opposed; against
مناهضة للحكومة	anti-government
مناهضين	anti; hostile; opposed; against
مناوئة للحكومة	anti-government
مناورات	military exercise; military drill; drill; maneuver
مناورات عسكرية	military exercise; military drill; drill; maneuver
مناورات مشتركة	joint exercise
مناورة	military exercise; military drill; drill; maneuver
مناورة عسكرية	military exercise; military drill
منبج	manbij
منبر	podium; platform
منتج	product; producer
منتجا	product; producer
منتجات	product; producer
منتجات الألبان	dairy product
منتجة	producer; producing
منتجع	resort
منتجعا	resort
منتجعات	resort
منتجون	producer; product
منتجين	producer; product
منتخب	national team; elected; team
منتخبا	national team; elected; team
منتخبات	national team; elected; team
منتخبة	elected
منتخبون	elected
منتخبين	elected
منتدب	recruitment; recruit; hire
منتدى	forum
منتدى دافوس	world economic forum; davos; davos forum
منتديات	forum
منتزه	national park; park
منتسب	member; affiliate
منتسبين	member; affiliate
منتشر	widespread; deployed
منتشرة	widespread; deployed
منتشرين	widespread; deployed
منتصر	victorious; winner
منتصف	middle; mid
منتصف الليل	midnight
منتصف النهار	midday; noon
منتظر	be expected; expect; expected; await
منتظرة	be expected; expect; expected; await
منتفع	beneficiary
منتفعون	beneficiary
منتفعين	beneficiary
منتقد	critic
منتقدا	criticize
منتقدة	critical
منتقدو	critic
منتقدون	critic
منتقدي	critic
منتقدين	critic
منتم	belong; affiliation
منتمي	belong; member; affiliation
منتمين	belong; member; affiliation
منته	expired; over; end; expire
منتهية	expired; over; end; expire
منتوج	product
منتوجات	product
منجم	mine
منجم ذهب	gold mine
منجم فحم	coal mine
منجم للفحم	coal mine
منجما	mine
منجمي	mine
منجمية	mine
منح	grant; award; give; scholarship
منح الثقة	confidence vote; vote of confidence
منح الجنسية	grant citizenship
منح دراسية	scholarship
منحاز	biased
منحازة	biased
منحة	grant; scholarship; award; give
منحة دراسية	scholarship
منحت	grant; award; give; scholarship
منحدر	slope
منحوا	grant; award; give
منخرط	involved; engaged
منخفض	low
منخفض جوي	depression
منخفضا	low
منخفضة	low
منددا	condemn; denounce
منددة	condemn; denounce
منددين	condemn; denounce
مندوب	representative; delegate; envoy
مندوب جهوي	regional director
مندوبا	representative; delegate; envoy
مندوبة	representative; delegate; envoy
مندوبون	delegate; representative
مندوبية	delegation
مندوبين	representative; delegate; envoy
منذ	-
منذ ذلك	-
منزل	house; home
منزلا	home; house
منزله	house; home
منزلها	house; home
منزلي	domestic; household
منزلية	domestic; household
منزوعة السلاح	demilitarized
منستير	monastir
منسحب	withdraw
منسق	coordinator
منسقا	coordinator
منسقة	coordinator
منسقون	coordinator
منسقين	coordinator
منسوب	level
منسوب مياه البحر	sea level
منسوجات	textile
منشآت	facility; installation
منشآت نفطية	oil facilities
منشآت نووية	nuclear facility
منشأة	facility; installation
منشأة نووية	nuclear facility
منشطات	doping
منشق	dissident; defector
منشقون	dissident; defector
منشقين	dissident; defector
منشور	post; leaflet; published
منشور تفتيش	wanted
منشورا	post; publication
منشورات	post; leaflet; publication
منشورة	published
منصات	platform
منصات التواصل الاجتماعي	social media; social network
منصب	post; position; office
منصبا	post; position; office
منصبه	post; position; office
منصبها	post; position; office
منصة	platform; podium
منضم	join
منطاد	balloon
منطاد تجسس	spy balloon
منطق	logic; logical
منطقة	area; region; zone
منطقة آمنة	safe zone
منطقة التجارة الحرة	free trade zone
منطقة الساحل	sahel
منطقة العمليات العسكرية	military zone
منطقة اليورو	eurozone; euro zone
منطقة حظر جوي	no-fly zone
منطقة حظر طيران	no-fly zone
منطقة خضراء	green zone
منطقة خفض التصعيد	de-escalation zone
منطقة شنغن	schengen area
منطقة صناعية	industrial zone
منطقة عازلة	buffer zone
منطقة عسكرية	military zone
منطقة عسكرية مغلقة	military zone
منطقة منزوعة السلاح	demilitarized zone
منطقة منكوبة	disaster area; disaster zone
منطقتنا	area; region; zone
منطقتين	area; region; zone
منطقي	logic; logical
منطقية	logic; logical
منطلق	starting point; start
منطوق الحكم	verdict
منظم	organized; organizer; regulator
منظمات	organization
منظمات إرهابية	terrorist group; terrorist organization
منظمات الإغاثة	aid agency; relief organization
منظمات المجتمع المدني	civil society
منظمات حقوقية	rights group; human rights organization
منظمات خيرية	charity
منظمات غير حكومية	ngo; non-governmental organization
منظمة	organization; group
منظمة أطباء بلا حدود	doctors without borders; medecins sans frontieres
منظمة أوبك	opec
منظمة إرهابية	terrorist group; terrorist organization
منظمة إغاثة	aid agency; relief organization
منظمة الأغذية والزراعة	fao; food and agriculture; food agriculture organization
منظمة الأمم المتحدة	united nations; un
منظمة الأمن والتعاون	osce
منظمة التجارة العالمية	world trade organization; wto
منظمة التحرير	palestine liberation organization; plo
منظمة التحرير الفلسطينية	palestine liberation organization; plo
منظمة التعاون الإسلامي	organization islamic cooperation; oic
منظمة التعاون الاقتصادي والتنمية	oecd
منظمة الدول الأمريكية	organization american states
منظمة الدول المصدرة للنفط	opec; petroleum exporting countries
منظمة الصحة العالمية	world health organization; who
منظمة العفو الدولية	amnesty international
منظمة العمل الدولية	international labour organization; ilo; international labor organization
منظمة اليونسكو	unesco
منظمة حظر الأسلحة الكيميائية	opcw; chemical weapon
منظمة حقوقية	rights group; human rights organization
منظمة حلف شمال الأطلسي	nato
منظمة خيرية	charity
منظمة شنغهاي للتعاون	shanghai cooperation organization
منظمة غير حكومية	ngo; non-governmental organization
منظمة مراسلون بلا حدود	reporters without borders
منظمة هيومن رايتس ووتش	human rights watch
منظمتين	organization
منظمو	organizer
منظمون	organizer
منظمي	organizer
منظمين	organizer
منظور	look; consider; view; perspective
منظومات	system
منظومات صواريخ	missile system
منظومة	system
منظومة إس 400	s-400
منظومة دفاع	defense system
منظومة دفاع جوي	air defense system
منظومة صواريخ	missile system
منع	prevent; ban; prohibit
منع الانتشار النووي	nuclear non-proliferation; nuclear proliferation
منع التجول	curfew
منع الحمل	contraception; contraceptive
منع السفر	travel ban; travel restriction
منعا	prevent; ban
منعت	prevent; ban; prohibit
منعقد	be held; hold; convene; held
منعقدة	be held; hold; convene; held
منعه	prevent; ban; prohibit
منعهم	prevent; ban; prohibit
منعوا	prevent; ban; prohibit
منغوليا	mongolia
منفتح	openness; open
منفتحة	openness; open
منفذ	perpetrator; outlet; crossing
منفذا	carry out; implement; execute
منفذي	perpetrator
منفذين	carry out; implement; execute
منفى	exile; exiled
منفية	exile
منقبات	veiled
منقبة	veiled
منقذ	rescuer; paramedic
منقذون	rescuer
منقذين	rescuer; paramedic
منقرض	extinct
منقرضة	extinct
منقسم	divided; split
منقسمة	divided; split
منقضي	last; past
منقضية	last; past
منكرا	deny
منكوب	stricken; disaster-stricken; disaster-hit; affected
منكوبة	stricken; disaster-stricken; disaster-hit; affected
منكوبون	stricken; disaster-hit
منكوبين	stricken; disaster-hit; victim
منه	-
منها	-
منهاج	curriculum
منهج	approach; method; curriculum
منهجي	methodology; systematic
منهجيا	methodology; systematic
منهجية	methodology; systematic
منهك	exhausted
منهم	-
منهما	-
منهن	-
منوبة	manouba
مني	-
مهاتفة	phone call; telephone call
مهاجر	migrant; immigrant; migration
مهاجر غير شرعي	illegal migrant; illegal immigrant
مهاجرا	migrant; immigrant; migration
مهاجرة	migrant; immigrant; migration
مهاجرون	migrant; immigrant; migration
مهاجرون غير شرعيين	illegal immigrant; illegal migrant
مهاجرين	migrant; immigrant; migration
مهاجرين غير شرعيين	illegal migrant; illegal immigrant; illegal immigrants
مهاجرين غير نظاميين	illegal migrant; illegal immigrant
مهاجم	attacker; striker; assailant; forward
مهاجما	attack; striker; attacker; forward
مهاجمة	attack
مهاجمون	attacker; assailant; striker; forward
مهاجمين	attacker; assailant; striker; forward
مهارات	skill
مهارة	skill
مهام	task; mission; duty
مهامه	task; mission; duty
مهتم	interested
مهتمة	interested
مهتمون	interested
مهتمين	interested
مهجر	displaced
مهجرين	displaced
مهجور	abandoned
مهجورة	abandoned
مهد	pave; cradle
مهدت	pave
مهدد	threatened; threaten
مهدد بالانقراض	endangered
مهددا	threaten
مهددة	threaten; threatened
مهددة بالانقراض	endangered
مهددين	threaten
مهدر	wasted
مهدية	mahdia
مهرب	smuggling; smuggle; smuggler; trafficker
مهربا	smuggler
مهربة	smuggled
مهربو	smuggler
مهربو البشر	people smuggler; human smuggling
مهربون	smuggler; trafficker
مهربي البشر	smuggler; people smuggling; human smuggling; people smuggler
مهربي المخدرات	drug dealer; drug trafficker
مهربين	smuggler; trafficker
مهرجان	festival
مهرجان البندقية	venice film festival
مهرجان البندقية السينمائي	venice film festival
مهرجان السينما	film festival
مهرجان برلين السينمائي	berlin film festival
مهرجان سينمائي	film festival
مهرجان كان	cannes film festival; cannes festival
مهرجان كان السينمائي	cannes film festival
مهرجان كان السينمائي الدولي	cannes film festival
مهرجانا	festival
مهرجانات	festival
مهزوم	defeat; loss
مهلة	deadline
مهلة نهائية	deadline
مهم	important; mission
مهما	important
مهمات	task; mission; duty
مهمة	mission; important; task
مهمته	task; mission; duty
مهمش	marginalized
مهمشة	marginalized
مهمل	neglect; negligence
مهملة	neglect
مهن	professional; profession
مهنئا	congratulate; professional; vocational; congratulation
مهنة	professional; profession
مهندس	engineer
مهندس معماري	architect
مهندسا	engineer
مهندسة	engineer
مهندسة معمارية	architect
مهندسون	engineer
مهندسين	engineer
مهني	professional; profession; vocational
مهنية	professional; profession; vocational
مهنيون	professional
مهنيين	professional; profession
مهين	insulting; humiliating
مهينة	insulting; humiliating
مواثيق	charter; pact
مواجها	face; confront
مواجهات	confrontation; clash
مواجهة	confrontation; clash; face
مواجهة مسلحة	clash
مواجهته	confrontation; clash
مواجهتها	confrontation; clash
مواد	material; article; substance
مواد أولية	raw material
مواد خام	raw material
مواد غذائية	food; foodstuff
مواد كيميائية	chemical
مواد متفجرة	explosive; explosives
مواد مخدرة	drug; narcotic
موارد	resource
موارد بشرية	human resource; human resources
موارد طبيعية	resource; natural resource
موارد مائية	water resource
موارد مالية	resource
مواز	parallel
موازنات	budget
موازنة	budget
موازية	parallel
موازين	balance
مواساة	condolence
مواسم	season; seasonal
مواش	livestock; cattle
مواشي	cattle; livestock
مواصلا	continue
مواصلة	continue; continuing
مواضيع	issue; matter; file; subject
مواطن	citizen; homeland
مواطن شغل	job; job opportunity
مواطنا	citizen; homeland
مواطنات	citizen
مواطنة	citizen; citizenship
مواطنو	citizen
مواطنون	citizen
مواطنون أجانب	foreign national
مواطني	citizen
مواطنين	citizen
مواطنيها	citizen
مواعيد	date; deadline; appointment
موافقا	agree; approve
موافقات	approval; consent
موافقة	approval; consent
موافقة مسبقة	prior approval; prior consent
موافقته	approval; consent
موافقتها	approval; consent
مواقع	site; location; position; website
مواقع أثرية	archaeological site
مواقع إلكترونية	website
مواقع التواصل	social media; social network
مواقع التواصل الاجتماعي	social media; social network
مواقع عسكرية	military position; military site
مواقف	position; stance; situation
مواكبة	keep pace; line
موال	loyal; loyalist; pro
موالون	loyal; loyalist; pro; supporter
موالي	loyal; loyalist; pro; supporter
موالية	loyal; loyalist; pro
موالية للحكومة	loyal; loyalist; pro
مواليد	born; birth; newborn
موالين	loyal; loyalist; pro; supporter
موان	port
موانئ	port; harbor
موانئ دبي العالمية	dp world
مواهب	talent; talented
موت	death; die
موتا	die; death
موتى	dead
موثوق	reliable; trusted
موثوقة	reliable; credible
موجات	wave
موجات الحر	heat wave
موجات مد	tsunami
موجات مد عاتية	tsunami
موجة الحر	heat wave
موجة باردة	cold snap; cold wave
موجة برد	cold snap; cold wave
موجة بيع	sell-off
موجة حارة	heat wave
موجة حر	heat wave
موجة صقيع	cold snap; cold wave
موجة غضب	outrage
موجه	directed; aimed; guided; wave
موجهة	directed; aimed; guided
موجود	present; exist; existing
موجودة	present; exist; existing
موجودين	present; exist
موحد	unified; united
موحدة	unified; united
مودع	depositor
مودعين	depositor
مودي	modi
موديرنا	moderna
موديز	moody's
مور	moore
موراي	murray
مورجان ستانلي	morgan stanley
مورد	resource; supplier
موردون	supplier; resource
موردين	supplier; resource
مورغان	morgan
مورغان ستانلي	morgan stanley
مورفي	murphy
موريتاني	mauritanian
موريتانيا	mauritania
موريتانية	mauritanian
موريس	morris; maurice
موريسون	morrison
موريشيوس	mauritius
مورينيو	mourinho
موز	banana
موزارت	mozart
موزة	banana
موزع	distributor
موزعة	distributed; distributor
موزعون	distributor
موزعين	distributor; distributed
موزمبيق	mozambique
موساد	mossad
موسع	expand; expansion; expanded; extensive
موسعة	expand; expansion; expanded; extensive
موسكو	moscow
موسم	season; seasonal
موسم الحج	hajj; hajj season
موسما	season; seasonal
موسمي	season; seasonal
موسمية	season; seasonal; monsoon
موسيقى	music; musician; musical
موسيقيا	musician
موسيقية	musical; music
موسيقيون	musician
موسيقيين	musician
موضة	fashion
موضحا	explain; clarify; clarification
موضحة	explain; clarify; clarification
موضوع	issue; matter; file; subject
موضوعا	subject; topic; issue
موضوعات	subject; topic; issue
موطن	citizen; homeland
موطن شغل	job; job opportunity
موظف	employee; official; staff
موظفا	employee; staff
موظفات	employee; staff
موظفة	employee; official; staff
موظفو	employee; official; staff
موظفون	employee; official; staff
موظفي	employee; official; staff
موظفين	employee; official; staff
موعد	date; deadline; appointment
موعد نهائي	deadline
موعدا	date; deadline; appointment
موعده	date; deadline; appointment
موعدها	date; deadline; appointment
موغابي	mugabe
موغيريني	mogherini
موفد	envoy
موفدا	envoy
موفدة	envoy
موفدين	envoy
موقع	site; location; position; website
موقع أثري	archaeological site
موقع إلكتروني	website
موقع التواصل الاجتماعي	social media; social network
موقع تويتر	twitter
موقع عسكري	military position; military site
موقع على	sign
موقع على الإنترنت	website
موقع فيسبوك	facebook
موقع ويكيليكس	wikileaks
موقع يوتيوب	youtube
موقعا	site; location; position; website
موقعه	site; location; position; website
موقعه الإلكتروني	website
موقعها	site; location; position; website
موقعها الإلكتروني	website
موقعون	signatory
موقف	position; stance; situation
موقف سيارات	parking lot
موقفا	position; stance; situation
موقوف	detainee; arrested; detained; suspended
موقوفة	detainee; arrested; detained; suspended
موقوفون	detainee; arrested; detained; suspended
موقوفين	detainee; arrested; detained; suspended
موكب	motorcade; convoy; procession
مول	finance; fund; mall
مولت	finance; fund
مولد كهربائي	generator
مولد نبوي	prophet's birthday
مولدات	generator
مولدافيا	moldova
مولدوفا	moldova
مولر	mueller
مولود	born; birth; newborn; baby
مولودا	newborn; baby; born
مومباي	mumbai
مومياء	mummy
مومياوات	mummy
مون جاي إن	moon jae-in
موناكو	monaco
مونتانا	montana
مونتريال	montreal
مونتيفيديو	montevideo
مونديال	world cup
مونديال الأندية	club world cup
موهبة	talent; talented
موهوب	talent; talented
موهوبة	talent; talented
ميادين	square; field
ميامي	miami
ميانمار	myanmar
مياه	water
مياه إقليمية	territorial waters
مياه الشرب	drinking water
مياه الصرف الصحي	sewage; sanitation
مياه جوفية	groundwater
مياه دولية	international waters
مياه صالحة للشرب	drinking water
مياهها الإقليمية	territorial waters
ميت	dead
ميت رومني	mitt romney
ميتا	meta
ميتة	dead
ميتسوبيشي	mitsubishi
ميتشل	mitchell
ميثاق	charter; pact
ميثاق الأمم المتحدة	charter; pact; un charter
ميثان	methane
ميجاوات	megawatt
ميجاواط	megawatt
ميخائيل	mikhail
ميخائيل غورباتشوف	mikhail gorbachev
ميداليات	medal
ميداليات برونزية	bronze medal
ميداليات ذهبية	gold medal
ميداليات فضية	silver medal
ميدالية	medal
ميدالية برونزية	bronze medal
ميدالية ذهبية	gold medal
ميدالية فضية	silver medal
ميدان	square; field
ميدان التحرير	tahrir square
ميداني	field; ground
ميدانيا	field; ground
ميدانية	field; ground
ميدانيون	field; ground
ميدانيين	field; ground
ميدفيديف	medvedev
ميراث	heritage; legacy; inheritance
ميرتس	merz
ميرفي	murphy
ميركل	merkel; angela merkel
ميريل لينش	merrill lynch
ميريلاند	maryland
ميز	distinguish
ميزان	balance; scale
ميزان المدفوعات	balance of payments
ميزان تجاري	trade balance; trade deficit
ميزانيات	budget
ميزانية	budget
ميزانيتها	budget
ميزة	advantage; feature
ميزوري	missouri
ميسور	affordable
ميسورة التكلفة	affordable
ميسي	messi; lionel messi
ميسيسيبي	mississippi
ميشال	michel
ميشال عون	michel aoun
ميشيجان	michigan
ميشيغان	michigan
ميشيل	michelle; michel
ميشيل بلاتيني	michel platini
ميغان	meghan; megan
ميغان ماركل	meghan markle
ميغاوات	megawatt
ميغاواط	megawatt
ميغيل	miguel
ميكروباص	minibus
ميل	mile; tend
ميلا	mile
ميلاد	birth
ميلان	milan; ac milan
ميلانشون	melenchon
ميلانو	milan
ميلانيا ترامب	melania trump
ميلر	miller
ميلشيا	militia
ميلشيات	militia
ميلوني	meloni
ميليشيا	militia
ميليشيا الحوثي	houthi
ميليشيات	militia
ميناء	port; harbor
مينسك	minsk
مينيابوليس	minneapolis
مينيسوتا	minnesota
ميونخ	munich
ميونيخ	munich
نأخذ	take
نأمل	hope
نؤكد	confirm; stress
نائب	lawmaker; deputy; mp; vice
نائب الرئيس	vice president; deputy; deputy head
نائب بالبرلمان	member of parliament; lawmaker
نائب رئيس الوزراء	deputy prime minister
نائبا	lawmaker; deputy; mp; vice
نائبات	lawmaker; deputy; mp
نائبة	lawmaker; deputy; mp
نائبة الرئيس	vice president; deputy
نائم	sleep
نائمة	sleep
نابل	nabeul
نابلس	nablus
نابولي	naples; napoli
ناتالي	natalie; nathalie
ناتاليا	natalia
ناتج	output; product; result
ناتج عن	resulting
ناتجا	output; product
ناتجة	resulting
ناتو	nato
ناج	survivor
ناجح	successful
ناجحا	successful
ناجحة	successful
ناجحون	successful
ناجحين	successful
ناجم	result; cause
ناجمة	result; cause
ناجون	survivor
ناجي	survivor
ناجيات	survivor
ناجية	survivor
ناجين	survivor
ناحية	area
ناخب	voter
ناخبا	voter
ناخبات	voter
ناخبة	voter
ناخبون	voter
ناخبي	voter
ناخبين	voter
ناد	club
ناد رياضي	sports club
ناد ليلي	nightclub
نادال	nadal
نادر	rare; rarely
نادرا	rare; rarely
نادرة	rare; rarely
نادم	regret; remorse
نادي	club
نادي برشلونة	barcelona
نادي رياضي	gym; sports club
نادي كرة القدم	football club
نادي ليلي	nightclub
ناديا	club
نار	fire; blaze
ناري	fire; firearm
نارية	fire; firearm
ناريندرا مودي	narendra modi
نازح	displaced; displaced person
نازحا	displaced; displaced person
نازحة	displaced; displaced person
نازحون	displaced; displaced person
نازحين	displaced; displaced person
نازي	nazi
نازية	nazi; nazism
نازيون	nazi
نازيين	nazi
ناسا	space agency; nasa
ناسداك	nasdaq
ناسف	explosive
ناسفة	explosive
ناشد	appeal; urge
ناشدت	appeal; urge
ناشدوا	appeal; urge
ناشر	publisher; publishing house
ناشرا	publisher; publishing house
ناشرين	publisher; publishing house
ناشط	activist
ناشط حقوقي	human rights activist; rights activist
ناشط سياسي	political activist
ناشطا	activist
ناشطات	activist
ناشطة	activist
ناشطون	activist
ناشطون حقوقيون	rights activist
ناشطين	activist
ناشطين حقوقيين	rights activist
ناصحا	advise; advice
ناضج	mature; ripe
ناضل	struggle; fight
ناضلت	struggle; fight
ناطحات سحاب	skyscraper
ناطحة سحاب	skyscraper
ناطق	spokesman; spokesperson
ناطق باسم	spokesman; spokesperson
ناطقة	spokeswoman; spokesperson
ناعم	soft
ناغازاكي	nagasaki
ناغورنو كاراباخ	nagorno-karabakh
ناغورني قره باغ	nagorno-karabakh
ناغورني كاراباخ	nagorno-karabakh
نافالني	navalny
نافذة	window
نافس	compete
نافيا	deny
نافية	deny
ناقد	critic
ناقش	discuss
ناقشا	discuss
ناقشت	discuss
ناقشوا	discuss
ناقص	shortage; lack
ناقل	carrier
ناقلا	transport; transfer; quote; report
ناقلات	tanker; carrier
ناقلات النفط	oil tanker; tanker
ناقلة	transport; tanker; carrier; oil tanker
ناقلة جند	personnel carrier
ناقلة نفط	oil tanker; tanker
نال	win; obtain; gain
نالت	win; obtain; gain
نالوا	win; obtain; gain
نام	sleep; developing
ناميبيا	namibia
نامية	developing
نانسي	nancy
نانسي بيلوسي	nancy pelosi
ناهز	nearly; around; approach
ناهزت	nearly; around
نايبيداو	naypyidaw
نايجل	nigel
نايجل فاراج	nigel farage
نايكي	nike
نبأ	news
نبات	plant; vegetarian
نباتا	plant; vegetarian
نباتات	plant; vegetarian
نباتي	plant; vegetarian
نباتية	plant; vegetarian
نبحث	discuss; search; research
نبذ	renounce violence; reject
نبذ العنف	renounce violence; reject
نبراسكا	nebraska
نبرة	tone; dialect
نبقى	remain; stay
نبي	prophet
نبي الإسلام	prophet muhammad; prophet mohammed
نبيذ	wine
نبيه بري	nabih berri
نتائج	result; outcome
نتائجه	result; outcome
نتائجها	result; outcome
نتابع	follow; continue
نتانياهو	netanyahu
نتج	result
نتجت	result
نتخذ	take; adopt
نتطلع	aspiration; look forward
نتفليكس	netflix
نتمكن	be able; manage; can
نتمنى	wish; hope
نتنياهو	netanyahu
نتوقع	expect; predict
نتيجة	result; outcome
نجا	survive; escape
نجاة	survive; escape; survival
نجاح	success
نجاحا	success
نجاحات	success
نجاحه	succeed; success
نجامينا	n'djamena
نجت	survive; escape
نجح	succeed; manage
نجحت	succeed; manage
نجحوا	succeed; manage
نجدة	rescue; relief; police
نجل	son
نجله	son
نجم	star
نجم سينمائي	film star; movie star
نجما	star
نجمات	star
نجمة	star
نجمة سينمائية	film star; movie star
نجوا	survive; escape
نجوم	star
نجوم السينما	film star; movie star
نجيب ميقاتي	najib mikati
نحات	sculptor
نحاس	copper
نحاول	try; attempt
نحت	sculpture; carve
نحتاج	need
نحترم	respect
نحث	urge
نحل	bee
نحلة	bee
نحن	-
نحو	-
نحوه	-
نحوها	-
نخب	elite
نخبة	elite
نخبوي	elite
نخلة	palm; date palm
نخيل	palm; date palm
نداء	call; appeal
نداء استغاثة	distress call; distress
نداء تونس	nidaa tounes
نداءات	call; appeal
نداءات استغاثة	distress call; distress
ندد	condemn; denounce
نددت	condemn; denounce
نددوا	condemn; denounce
ندرة	scarcity; shortage
ندرة المياه	water shortage; water scarcity
ندعو	call for; urge; invite
ندم	regret; remorse
ندوات	seminar; symposium; conference
ندوة	seminar; symposium; conference
ندوة صحفية	press conference; news conference
نذهب	go
نرغب	want; wish
نرويج	norway
نرويجي	norwegian
نرويجية	norwegian
نرى	see; believe; view
نريد	want
نزاع	conflict; dispute
نزاع مسلح	armed conflict
نزاعا	conflict; dispute
نزاعات	conflict; dispute
نزاعات مسلحة	armed conflict
نزاهة	integrity; fairness
نزاهة الانتخابات	election integrity
نزح	flee; be displaced; displace
نزحت	flee; be displaced; displace
نزحوا	flee; be displaced; displace
نزع أسلحة نووية	denuclearization; nuclear disarmament
نزع السلاح	disarmament; disarm
نزع السلاح النووي	denuclearization; nuclear disarmament
نزع سلاحها	disarmament; disarm
نزف	bleeding; bleed
نزل	hotel; come down; descend; inn
نزلاء	guest; inmate
نزلات البرد	cold; common cold
نزلة برد	cold; common cold
نزلت	come down; descend
نزلوا	come down; descend
نزوح	displacement; flee
نزول	descent; come down
نزيف	bleeding; hemorrhage
نزيه	fair; honest
نزيهة	fair; honest
نزيهة وشفافة	fair and transparent
نساء	woman
نساء حوامل	pregnant woman
نسائي	woman; women; female
نسائية	woman; women; female
نسب	rate; percentage; percent; attribute
نسبة	rate; percentage; percent; ratio
نسبة الإقبال	turnout
نسبة البطالة	unemployment rate
نسبة التضخم	inflation; inflation rate
نسبة الفائدة	interest rate
نسبة المشاركة	turnout
نسبة النمو	growth rate
نسبة مئوية	percentage
نسبته	rate; percentage; percent
نسبتها	rate; percentage; percent
نسبي	relatively; relative
نسبيا	relatively; relative
نسبية	relatively; relative
نستطيع	be able; manage; can
نستله	nestle
نسخ	copy; version; edition
نسخ أصلية	original copy
نسخة	copy; version; edition
نسر	eagle; vulture
نسعى	seek; strive
نسق	coordinate
نسقت	coordinate
نسوة	woman
نسور	eagle; vulture
نسوي	feminist
نسوية	feminist; feminism
نسي	forget
نسيان	forget
نسيج	textile; fabric
نسيجية	textile
نشأ	arise; grow up
نشاط	activity
نشاطا	activity
نشاطات	activity
نشاطه	activity
نشاطها	activity
نشب	break out; outbreak
نشبت	break out; outbreak
نشر	publish; post; deploy
نشر قوات	deploy troops; troop deployment
نشرات	bulletin; newsletter
نشرة إخبارية	bulletin; newsletter
نشرة صحفية	press release
نشرت	publish; post; deploy
نشرته	publish; post; deploy
نشره	publish; post; deploy; bulletin
نشروا	publish; post; deploy
نشط	active; operate
نشطا	active
نشطاء	activist
نشطاء حقوقيون	human rights activist; rights activist
نشطة	active; operate
نشطت	active
نشعر	feel
نشكر	thank
نشوب	break out; outbreak
نص	text; stipulate
نصائح	advice
نصب	fraud; monument
نصب تذكاري	memorial; monument
نصب واحتيال	fraud
نصبح	become
نصت	stipulate; provide
نصح	advise; advice
نصحت	advise; advice
نصر	victory; win
نصر الله	nasrallah
نصرا	victory; win
نصف	half
نصف النهائي	semi-final; semifinal
نصف سنوي	semi-annual
نصفا	half
نصوص	text
نصيب	share
نصيحة	advice
نصير	supporter
نضال	struggle
نضالا	struggle
نطاق	scope; range
نطق	pronounce; utter
نطق بالحكم	verdict
نطنز	natanz
نظارات	glasses
نظارة	glasses
نظافة	cleanliness; hygiene; cleaning
نظام	system; regime
نظام الأسد	syrian regime; assad regime
نظام التقاعد	pension reform; pension system
نظام بشار الأسد	syrian regime; assad regime
نظام بيئي	ecosystem
نظام سياسي	political system
نظام صحي	health system
نظام صواريخ	missile system
نظاما	system; regime
نظامه	system; regime
نظامها	system; regime
نظامي	regular
نظامية	regular
نظر	consider; look
نظر في	consider; look
نظرا	-
نظرا إلى	given
نظرا ل	-
نظرائه	counterpart
نظرة	look; consider; view; outlook
نظرت	look; consider; view
نظري	theoretical; theory
نظريا	theory; theoretical
نظريات	theory; theoretical
نظريات المؤامرة	conspiracy theory
نظرية	theory; theoretical
نظرية التطور	evolution
نظرية المؤامرة	conspiracy theory
نظف	clean
نظفت	clean
نظم	organize; hold; system; regime
نظمت	organize; hold
نظمته	organize; hold
نظمها	organize; hold
نظموا	organize; hold
نظير	counterpart
نظيرته	counterpart
نظيره	counterpart
نظيرها	counterpart
نظيف	clean
نظيفة	clean
نعتبر	consider
نعتقد	believe; think
نعرف	know
نعطي	give
نعلم	learn; know
نعلن	announce; declare
نعم	-
نعمة	blessing
نعمت	-
نعمل	work; job
نعود	return
نفاثة	jet
نفاد صبر	impatience
نفاذ	access
نفايات	waste; garbage
نفايات نووية	nuclear waste
نفاية	waste; garbage
نفت	deny; denial
نفتالي بينيت	naftali bennett
نفذ	carry out; implement; execute
نفذت	carry out; implement; execute
نفذوا	carry out; implement; execute
نفس	-
نفسه	-
نفسها	-
نفسي	psychological; mental
نفسيا	psychological; mental
نفسية	psychological; mental
نفط	oil; petroleum; fuel
نفط صخري	shale oil
نفطا	oil; petroleum
نفطي	oil; petroleum; fuel
نفطية	oil; petroleum; fuel
نفعل	do; act
نفق	tunnel
نفقا	tunnel
نفقات	spending; spend; expenditure; expense
نفقة	spending; expenditure
نفهم	understand
نفوا	deny; denial
نفوذ	influence
نفى	deny; denial
نفي قاطع	categorical denial
نفيا	deny
نفيسة	precious; precious metal
نقاب	niqab; veil
نقابات	union; trade union; syndicate
نقابات العمال	labor unions; trade unions
نقابات عمالية	trade union; labor union; labor unions; trade unions
نقابة	union; trade union; syndicate
نقابة المحامين	bar association
نقابة عمالية	trade union; labor union
نقابي	union; unionist; union member
نقابية	union; unionist; union member
نقابيون	unionist
نقابيين	union; unionist; union member
نقاد	critic
نقاش	discussion; debate
نقاشا	discussion; debate
نقاشات	discussion; debate
نقاط	point
نقاط أساس	basis points
نقاط تفتيش	checkpoint; barrier
نقال	mobile; portable
نقاهة	recuperation; convalescence
نقباء	captain
نقبل	accept; acceptance
نقترح	propose; suggest
نقد	criticism; cash; money
نقدا	money; cash
نقدم	present; provide; offer; submit
نقدي	monetary; cash; critical
نقدية	monetary; cash; critical
نقرر	decide
نقص	shortage; lack
نقص الغذاء	food shortage
نقص المناعة	immunodeficiency; hiv
نقص المياه	water shortage; water scarcity
نقصا	shortage; lack
نقض	veto; cassation
نقطة	point
نقطة أساس	basis point
نقطة تفتيش	checkpoint; barrier
نقطة عبور	crossing point
نقطة مئوية	percentage point
نقف	stand
نقل	transport; transfer; quote; report
نقل إلى المستشفى	hospital; hospitalize; taken to hospital; hospitalized
نقل السفارة	move embassy; embassy move
نقل السفارة الأمريكية	move embassy; embassy move
نقل السفارة الأميركية	move embassy; embassy move
نقل السلطة	transfer of power
نقل اللاعبين	transfer
نقل بحري	shipping; maritime transport
نقل بري	land transport
نقل جوي	air transport
نقل سفارتها	move embassy; embassy move
نقل عام	public transport
نقل عمومي	public transport; transport
نقل عن	quote; cite
نقلا	cite; quote; transport
نقلا عن	cite; quote
نقلت	transport; transfer; quote; report
نقلت إلى المستشفى	hospital; hospitalize; taken to hospital; hospitalized
نقلت عن	quote; cite
نقله	transfer
نقلها	transfer
نقلهم	transfer
نقلوا	transport; transfer; quote; report
نقلوا إلى المستشفى	hospital; hospitalize; taken to hospital; hospitalized
نقود	money; cash
نقول	say
نقي	pure
نقيب	captain; syndicate head
نقية	pure
نكون	-
نما	grow
نماذج	model
نمر	tiger
نمسا	austria
نمساوي	austrian
نمساوية	austrian
نمط حياة	lifestyle
نمل	ant
نملة	ant
نمو	growth; economic growth
نموا	growth; economic growth
نموذج	model; example
نموذج أولي	prototype
نموذجا	model
نموذجي	model
نموذجية	model
نمور	tiger
نهائي	final
نهائيا	final; finally
نهائيات	final; finals
نهائيات كأس العالم	world cup
نهائية	final
نهار	day; daytime
نهارا	day; daytime
نهايات	end
نهاية	end
نهاية الأسبوع	weekend
نهايته	end
نهايتها	end
نهب	looting; loot; plunder
نهبت	loot; looting
نهبوا	loot; looting
نهج	approach; method
نهجا	approach; method
نهر	river
نهر الأردن	jordan river
نهر الفرات	euphrates river
نهر النيل	nile river
نهر جليدي	glacier
نهر دجلة	tigris river
نهرا	river
نهري	river
نهرية	river
نهضة	ennahda; renaissance
نهوض	promotion; advancement
نواب	lawmaker; deputy; mp
نواب البرلمان	member of parliament; lawmaker; members of parliament; lawmakers
نواب الرئيس	vice president; deputy
نواب الشعب	parliament; house of representatives; national assembly
نواب المعارضة	parliament
نواتج	output; product
نواجه	face; confront
نواح	area
نواحي	area
نواد	club
نوادي	club
نواز شريف	nawaz sharif
نواصل	continue
نوافذ	window
نواكشوط	nouakchott
نوايا	intention; intent; intend
نوبات قلبية	heart attack
نوبة قلبية	heart attack
نوبل	nobel prize; nobel peace prize; nobel
نوبل للسلام	nobel prize; nobel peace prize
نوتردام	notre dame
نوتنغهام	nottingham
نورد ستريم	nord stream
نورماندي	normandy
نوري المالكي	nouri al-maliki
نوع	type; kind; quality; species
نوع الجنس	gender
نوع مهدد	endangered species
نوعا	type; kind; quality
نوعي	quality; qualitative
نوعيات	type
نوعية	type; kind; quality; qualitative
نوفارتس	novartis
نوفاك ديوكوفيتش	novak djokovic
نوفر	provide; save
نوفمبر	november
نوقش	discuss
نوقشت	discuss
نوكيا	nokia
نوم	sleep
نوما	sleep
نووي	nuclear
نوويا	nuclear
نووية	nuclear
نوى	intend
نيابات	prosecution
نيابة	prosecution
نيابة عن	behalf
نيازك	meteorite; meteor
نيامي	niamey
نيبال	nepal
نيبالي	nepalese
نية	intention; intent; intend
نيتفليكس	netflix
نيجيري	nigerian
نيجيريا	nigeria
نيجيرية	nigerian
نيجيريين	nigerian
نيران	fire; blaze; flame
نيروبي	nairobi
نيزك	meteorite; meteor
نيس	nice
نيسان	april
نيسان أبريل	april
نيسان موتور	nissan
نيفادا	nevada
نيقوسيا	nicosia
نيك	nick
نيكاراغوا	nicaragua
نيكسون	nixon
نيكل	nickel
نيكول	nicole
نيكولا	nicolas; nicola
نيكولا ساركوزي	nicolas sarkozy
نيكولاس	nicholas; nicolas
نيكولاس مادورو	nicolas maduro
نيكولاي	nikolai
نيكي	nikkei
نيل	win; obtain; nile; neil
نيل الثقة	confidence vote; vote of confidence
نيلسون	nelson
نيلسون مانديلا	nelson mandela
نيمار	neymar
نينتندو	nintendo
نينوى	nineveh
نيو أورليانز	new orleans
نيو جيرسي	new jersey
نيو دلهي	new delhi
نيو مكسيكو	new mexico
نيو هامبشير	new hampshire
نيوجرسي	new jersey
نيوجيرسي	new jersey
نيودلهي	new delhi
نيوزيلندا	new zealand
نيوزيلندي	new zealand
نيوزيلندية	new zealand
نيوكاسل	newcastle
نيوكاسل يونايتد	newcastle united
نيومكسيكو	new mexico
نيوهامشير	new hampshire
نيويورك	new york
نيويورك تايمز	new york times
هآرتس	haaretz
هؤلاء	-
ها هو	-
ها هي	-
هائل	huge; enormous; massive
هائلا	huge; massive
هائلة	huge; enormous; massive
هاتان	-
هاتف	telephone; phone
هاتف جوال	mobile phone; cell phone; cellphone
هاتف خليوي	mobile phone; cellphone
هاتف ذكي	smartphone
هاتف محمول	mobile phone; cell phone; cellphone
هاتف نقال	mobile phone; cellphone
هاتفا	phone; telephone
هاتفا ذكيا	smartphone
هاتفه	telephone; phone
هاتفي	telephone; phone; by phone
هاتفيا	phone; telephone; by phone
هاتفية	telephone; phone; by phone
هاتين	-
هاجر	emigrate; migrate
هاجم	attack
هاجمت	attack
هاجموا	attack
هادئ	calm; quiet; pacific
هادئا	calm; quiet
هادئة	calm; quiet
هادف	aim
هادفة	aim
هارب	fugitive; fleeing
هاربين	fugitive; fleeing
هارفارد	harvard; harvard university
هارفي واينستين	harvey weinstein
هاري	harry
هاري كين	harry kane
هاريس	harris
هاريسون	harrison
هاشتاج	hashtag
هاشتاغ	hashtag
هافانا	havana
هالاند	haaland
هام	important; inspiration
هاما	important
هامبورج	hamburg
هامبورغ	hamburg
هامة	important
هامش	margin; sidelines
هامش الربح	margin
هاميلتون	hamilton
هانوفر	hanover
هانوي	hanoi
هاهنا	-
هاو	amateur
هاوارد	howard
هاواي	hawaii
هاون	mortar
هايتي	haiti
هايتيين	haitian
هبت	blow
هبط	land; fall; drop
هبطت	land; fall; drop
هبوب	blow
هبوط	land; landing; fall; drop
هبوط اضطراري	emergency landing; landing; land; fall
هتاف	chant
هتافات	chant
هتف	chant
هتفوا	chant
هتلر	hitler
هجر	displace; abandon
هجرات	migration
هجرة	migration; immigration
هجرة سرية	illegal immigration; illegal migration; illegal migrant
هجرة غير شرعية	illegal immigration; illegal migration; illegal migrant
هجروا	displace; abandon
هجمات	attack; offensive
هجمات إرهابية	terrorist attack
هجمات إلكترونية	cyber attack; cyberattack
هجمات انتحارية	suicide attack; suicide bombing
هجمات سيبرانية	cyber attack; cyberattack
هجمات صاروخية	missile attack; rocket attack
هجمات كيميائية	chemical attack
هجمات مسلحة	armed attack
هجماته	attack; offensive
هجماتها	attack; offensive
هجمة	attack
هجوم	attack; offensive
هجوم إرهابي	terrorist attack
هجوم إلكتروني	cyber attack; cyberattack
هجوم انتحاري	suicide attack; suicide bombing
هجوم بالسكين	knife attack; stabbing
هجوم بري	ground offensive
هجوم بسكين	knife attack; stabbing
هجوم سيبراني	cyber attack; cyberattack
هجوم صاروخي	missile attack; rocket attack
هجوم طعن	stabbing attack
هجوم كيماوي	chemical attack
هجوم كيميائي	chemical attack
هجوم مسلح	armed attack
هجوم مضاد	counteroffensive; counterattack
هجوما	attack; offensive
هجوما إرهابيا	terrorist attack
هجوما انتحاريا	suicide attack; suicide bombing
هجومه	attack; offensive
هجومها	attack; offensive
هجومي	offensive; attacking
هجومية	offensive; attacking
هجومين	attack; offensive
هجين	hybrid
هجينة	hybrid
هدأ	calm; quiet
هدأت	calm; quiet
هداف	top scorer; scorer
هدايا	gift; present
هدد	threaten
هددت	threaten
هددوا	threaten
هدر	waste
هدف	goal; aim; target
هدف إلى	aim
هدف التعادل	goal; equalizer
هدفا	goal; aim; target
هدفان	goal; target
هدفت	aim
هدفه	goal; aim; target
هدفها	goal; aim; target
هدفين	goal; target
هدم	demolition; demolish
هدم منازل	house demolition
هدمت	demolition; demolish
هدنة	truce; ceasefire
هدنة إنسانية	humanitarian truce
هدوء	calm; quiet
هدية	gift; present
هذا	-
هذان	-
هذه	-
هذين	-
هراري	harare
هرب	flee; escape; smuggle
هربت	flee; escape
هربوا	flee; escape
هرم	pyramid
هرمون	hormone
هرمونات	hormone
هرمي	hierarchical; pyramid
هروب	escape; flight; flee
هزائم	defeat; loss
هزات	earthquake; tremor
هزات أرضية	earthquake; tremor
هزات ارتدادية	aftershock
هزة	earthquake; tremor; shock
هزة أرضية	tremor; earthquake
هزة ارتدادية	aftershock
هزم	defeat; beat
هزمت	defeat; beat
هزموا	defeat; beat
هزيمة	defeat; loss
هش	vulnerable; fragile; fragility
هشاشة	fragile; fragility
هشة	vulnerable; fragile; fragility
هضبة	highland; height
هضبة الجولان	golan heights; golan
هطل	rainfall; rain
هطلت	rainfall; rain
هطول	rainfall; rain
هطول أمطار غزيرة	heavy rain; torrential rain
هطول الأمطار	rainfall; rain
هكتار	hectare
هكتارا	hectare
هكتارات	hectare
هكذا	-
هل	-
هلا	-
هلال	crescent
هلسنكي	helsinki
هلع	panic
هليكوبتر	helicopter
هم	-
هما	-
همجي	barbaric
همجية	barbaric
هن	-
هنأت	congratulate; congratulation
هنا	-
هناك	-
هنالك	-
هندسة	engineering
هندسة معمارية	architecture
هندسة وراثية	genetic engineering
هندوراس	honduras
هندوس	hindu
هندوسا	hindu
هندوسي	hindu
هندوسية	hindu
هندي	indian
هنديا	indian
هندية	indian
هنري	henry; henri
هنري كيسنجر	henry kissinger
هنغاري	hungarian
هنغاريا	hungary
هنود	indian
هنية	haniyeh
ههنا	-
هو	-
هواء	air
هوائي	air
هوائية	air
هواة	amateur
هواتف	telephone; phone
هواتف جوالة	mobile phone; cell phone
هواتف ذكية	smartphone
هواتف محمولة	mobile phone; cell phone; cellphone
هواتف نقالة	mobile phone; cellphone
هوارد	howard
هوامش	margin
هواوي	huawei
هوت	plunge; tumble
هوغو	hugo
هوغو تشافيز	hugo chavez
هوفمان	hoffman
هوكي	hockey
هوكي الجليد	ice hockey
هولاند	hollande
هولندا	netherlands
هولندي	dutch
هولندية	dutch
هولنديون	dutch
هولنديين	dutch
هولوكوست	holocaust
هوليوود	hollywood
هونج كونج	hong kong
هوندا	honda
هونغ كونغ	hong kong
هوى	plunge; tumble
هويات	identity
هوية	identity
هويته	identity
هويتهم	identity
هي	-
هيئات	authority; commission; body
هيئة	authority; commission; body
هيئة الأرصاد	meteorological; weather service; meteorologist
هيئة الأرصاد الجوية	meteorological; weather service; meteorologist
هيئة الأركان المشتركة	joint chiefs
هيئة الأمم المتحدة	united nations; un
هيئة الإذاعة البريطانية	bbc
هيئة الانتخابات	election commission; electoral commission
هيئة التدريس	faculty; teaching staff
هيئة الحقيقة والكرامة	truth and dignity
هيئة الرقابة	regulator; watchdog
هيئة تحرير الشام	hayat tahrir al-sham
هيئة تنظيمية	regulator; regulatory body
هيئة محلفين	jury; juror
هيئة مكافحة الفساد	anti-corruption; fight corruption
هيئتها	authority; commission; body
هيا	-
هياكل	structure; skeleton; structural
هيتاشي	hitachi
هيدروجين	hydrogen
هيدروجين أخضر	green hydrogen
هيرنانديز	hernandez
هيروشيما	hiroshima
هيروين	heroin
هيكل	structure; skeleton; structural
هيكلا	structure; structural
هيكلة	restructuring; structure; structural
هيكلي	structure; structural
هيكلية	structure; structural
هيل	hill
هيلاري كلينتون	clinton; hillary clinton
هيمالايا	himalayas
هيمن	dominate
هيمنة	dominance; dominate
هيمنت	dominate
هيوز	hughes
هيوستن	houston
هيومن رايتس ووتش	human rights watch
هيونداي	hyundai
و	-
وأخيرا	-
وأضاف	add
وأضافت	add
وأما	-
وأن	-
وأنه	-
وأنها	-
وإذا	-
وإلا	-
وئام	harmony
واتس آب	whatsapp
واتساب	whatsapp
واتسون	watson
واجب	duty; homework
واجبا	duty
واجبات	duty
واجبنا	duty
واجبه	duty
واجه	face; confront
واجهت	face; confront
واجهوا	face; confront
واحد	one
واحد منهم	-
واحدا	one
واحدة	one
واد	valley; river
وادي	valley; river
وادي السيليكون	silicon valley
وارد	incoming; possible
واردات	import
واردة	incoming
وارسو	warsaw
وارن	warren
وارن بافيت	warren buffett
واسع	wide; large-scale; broad; extensive
واسع النطاق	wide; large-scale; widespread; widely
واسعا	wide; broad
واسعة	wide; large-scale; broad; extensive
واسعة النطاق	wide; large-scale; widespread; widely
واشنطن	washington
واشنطن بوست	washington post
واصفا	describe
واصفة	describe
واصل	continue
واصلت	continue
واصلوا	continue
واصلين	arrive; reach
واضح	clear; clearly
واضحة	clear; clearly
واع	aware; conscious
واعدا	promise
واعية	aware; conscious
واغادوغو	ouagadougou
وافته المنية	die
وافد	expatriate; foreigner; arrival; newcomer
وافدة	expatriate; arrival
وافدون	expatriate; arrival
وافدين	expatriate; foreigner; arrival; newcomer
وافق	agree; approve
وافق على	agree; approve
وافقت	agree; approve
وافقت على	agree; approve
وافقوا	agree; approve
واقع	reality; located
واقع افتراضي	virtual reality
واقعة	incident
واقعي	realistic
واقعية	realistic; realism
واقفا	stand
واكب	keep pace; line
واكر	walker
والت ديزني	walt disney
والتر	walter
والتي	-
والد	father
والدا	father
والدان	parent
والدته	mother
والدتها	mother
والده	father; mother
والدها	father
والدين	parent; guardian
والديه	parent
والديها	parent
والذي	-
والذين	-
والي	governor
وانغ يي	wang yi
واين	wayne
واين روني	wayne rooney
وايومنغ	wyoming
وباء	epidemic; pandemic; outbreak
وباء إيبولا	ebola
وباء الكوليرا	cholera
وباء كورونا	coronavirus
وبائي	epidemic; epidemiological
وبائية	epidemic; epidemiological
وبالتالي	-
وبحسب	-
وبذلك	-
وبما أن	-
وتم	-
وتمت	-
وتيرة	pace; rate
وثائق	document
وثائق سرية	classified documents; secret documents
وثائقي	documentary
وثق	trust; confidence
وثيقة	document
وجب	must; should
وجبات	meal
وجبات سريعة	fast food
وجبة	meal
وجبة الإفطار	breakfast; iftar
وجبة خفيفة	snack
وجد	find
وجدت	find
وجدوا	find
وجه	face; direct
وجه اتهامات	charge
وجه تحذيرا	send message
وجه رسالة	send message
وجها	face
وجهات	destination
وجهات نظر	view; point of view; viewpoint
وجهة	destination
وجهة نظر	view; point of view; viewpoint
وجهة نظره	view; point of view
وجهت	face; direct; send
وجهت إليه تهمة	charge; indict
وجهت اتهامات	charge
وجهت الاتهام	charge; indict
وجهت تهمة	charge; indict
وجهوا	direct; send
وجوب	must; should
وجود	existence; presence
وجوه	face; direct
وحد	unify
وحدات	unit; unity
وحدات أمنية	security unit
وحدات الحرس الوطني	national guard
وحدات الحماية المدنية	civil protection; civil defense
وحدات حماية الشعب	ypg; people's protection units
وحدات حماية الشعب الكردية	ypg
وحدات سكنية	housing unit
وحدة	unit; unity
وحدة أراضيها	territorial integrity
وحدة الأراضي	territorial integrity
وحدة العناية المركزة	intensive care
وحدة سكنية	housing unit
وحدة وطنية	national unity
وحدت	unify
وحدته	unit; unity
وحدتها	unit; unity
وحدوي	unionist
وحسب	-
وحسب ما	-
وحش	monster
وحشي	brutal; brutality; savage
وحشية	brutal; brutality; savage
وحوش	monster
وحيد	only; sole
وحيد القرن	rhino; rhinoceros
وحيدة	only; sole
ودائع	deposit
ودز	woods
ودي	friendly; amicable
وديان	valley
ودية	friendly; amicable
وديعة	deposit
وذلك	-
وراء	-
وراء الكواليس	behind the scenes
وراءه	-
وراءها	-
وراثة	heredity; genetics; inheritance
وراثي	genetic; hereditary
وراثية	genetic; hereditary
ورث	inherit
ورثة	heir
ورد	receive; come; mention; rose
وردة	rose; flower
وردت	receive; come; mention
وردي	pink
وردية	pink
ورش	workshop
ورش عمل	workshop
ورشة	workshop
ورشة عمل	workshop
ورغم ذلك	-
ورق	paper
ورقة	paper
ورقة اقتراع	ballot; vote
ورقي	paper
ورم	tumor
ورود	rose; flower
وريث	heir
وريثة	heir
وريد	vein
وزارات	ministry
وزارات الخارجية	foreign ministry; ministry
وزارات الداخلية	interior ministry
وزارات الصحة	health ministry
وزارة	ministry
وزارة الأوقاف	religious affairs ministry
وزارة الإعلام	information ministry
وزارة الاقتصاد	economy ministry
وزارة البترول	oil ministry
وزارة البيئة	environment ministry
وزارة التجارة	trade ministry; commerce ministry; commerce department
وزارة التربية	education ministry; ministry of education
وزارة التربية والتعليم	education ministry; ministry of education
وزارة التشغيل	labor ministry
وزارة التعليم	education ministry; ministry of education
وزارة التعليم العالي	education ministry
وزارة الثقافة	culture ministry
وزارة الخارجية	foreign ministry; ministry; state department
وزارة الخارجية الأمريكية	state department
وزارة الخارجية الأميركية	state department
وزارة الخزانة	treasury; treasury department
وزارة الخزانة الأمريكية	treasury; treasury department; us treasury
وزارة الخزانة الأميركية	treasury; treasury department; us treasury
وزارة الداخلية	interior ministry; home office
وزارة الدفاع	defense ministry; defense department
وزارة الدفاع الأمريكية	pentagon
وزارة الدفاع الأميركية	pentagon
وزارة الدفاع الوطني	defense ministry
وزارة الرياضة	sports ministry
وزارة الزراعة	agriculture ministry; agriculture department
وزارة السياحة	tourism ministry
وزارة الشؤون الاجتماعية	social affairs ministry
وزارة الشؤون الثقافية	culture ministry
وزارة الشؤون الخارجية	foreign ministry; ministry
وزارة الشؤون الدينية	religious affairs ministry
وزارة الشباب والرياضة	sports ministry
وزارة الصحة	health ministry; ministry of health
وزارة الطاقة	energy ministry; energy department
وزارة العدل	justice ministry; justice department
وزارة العمل	labor ministry; labor department
وزارة الفلاحة	agriculture ministry
وزارة المالية	finance ministry
وزارة المواصلات	transport ministry
وزارة النفط	oil ministry
وزارة النقل	transport ministry
وزارته	ministry
وزارتها	ministry
وزارتي	ministry
وزاري	ministerial; cabinet
وزارية	ministerial; cabinet
وزراء	minister
وزراء الخارجية	foreign minister; foreign ministers
وزراء الداخلية	interior minister
وزراء الدفاع	defense minister
وزراء الصحة	health minister; minister of health
وزراء العدل	justice minister
وزراء المالية	finance minister; finance ministers
وزع	distribute
وزعت	distribute
وزعوا	distribute
وزن	weight
وزنت	weight
وزير	minister
وزير أول	prime minister
وزير الأوقاف	religious affairs minister
وزير الإعلام	information minister
وزير الاقتصاد	economy minister
وزير البترول	oil minister
وزير البيئة	environment minister
وزير التجارة	trade minister; commerce minister; commerce secretary
وزير التربية	education minister; minister of education
وزير التربية والتعليم	education minister; minister of education
وزير التشغيل	labor minister
وزير التعليم	education minister; minister of education
وزير التعليم العالي	education minister
وزير الثقافة	culture minister
وزير الخارجية	foreign minister; secretary of state
وزير الخارجية الأمريكي	secretary of state
وزير الخارجية الأميركي	secretary of state
وزير الخارجية البريطاني	british foreign secretary
وزير الخزانة	treasury secretary
وزير الداخلية	interior minister; home secretary
وزير الدفاع	defense minister; defense secretary
وزير الدفاع الأمريكي	defense secretary
وزير الدفاع الأميركي	defense secretary
وزير الدفاع الوطني	defense minister
وزير الرياضة	sports minister
وزير الزراعة	agriculture minister; agriculture secretary
وزير السياحة	tourism minister
وزير الشؤون الاجتماعية	social affairs minister
وزير الشؤون الثقافية	culture minister
وزير الشؤون الخارجية	foreign minister
وزير الشؤون الدينية	religious affairs minister
وزير الشباب والرياضة	sports minister; youth sports minister
وزير الصحة	health minister; minister of health; health secretary
وزير الطاقة	energy minister
وزير العدل	justice minister; attorney general
وزير العمل	labor minister
وزير الفلاحة	agriculture minister
وزير المالية	finance minister
وزير المواصلات	transport minister
وزير النفط	oil minister
وزير النقل	transport minister
وزير مكلف	prime minister-designate; designate
وزيرا	minister
وزيرات	minister
وزيران	minister
وزيرة	minister
وزيرة الإعلام	information minister
وزيرة الاقتصاد	economy minister
وزيرة البيئة	environment minister
وزيرة التجارة	trade minister
وزيرة التربية	education minister
وزيرة التعليم	education minister; minister of education
وزيرة الثقافة	culture minister
وزيرة الخارجية	foreign minister; secretary of state
وزيرة الخارجية الأمريكية	secretary of state
وزيرة الخزانة	treasury secretary
وزيرة الداخلية	interior minister; home secretary
وزيرة الدفاع	defense minister
وزيرة الرياضة	sports minister
وزيرة الزراعة	agriculture minister
وزيرة السياحة	tourism minister
وزيرة الشؤون الاجتماعية	social affairs minister
وزيرة الشباب والرياضة	sports minister
وزيرة الصحة	health minister; minister of health
وزيرة الطاقة	energy minister
وزيرة العدل	justice minister
وزيرة العمل	labor minister
وزيرة الفلاحة	agriculture minister
وزيرة المالية	finance minister
وزيرة النقل	transport minister
وزيري	minister
وزيري خارجية	foreign minister
وزيرين	minister
وسائل	means; medium
وسائل إعلام حكومية	state media
وسائل الإعلام	media; media outlet
وسائل الإعلام الرسمية	state media
وسائل الإعلام المحلية	local media
وسائل التواصل الاجتماعي	social media; social network
وسائل النقل	public transport; transport; means of transport
وسائل النقل العام	public transport
وسائل منع الحمل	contraception; contraceptive
وساطات	mediation
وساطة	mediation
وساطة مصرية	egyptian mediation
وساطته	mediation
وسام	medal; decoration
وست هام	west ham
وستمنستر	westminster
وسط	center; central; middle; amid
وسط المدينة	downtown; city center
وسطاء	mediator; intermediary; broker; mediators
وسطى	central; middle; centrist
وسع	expand; expansion
وسم	hashtag
وسيط	mediator; intermediary; broker
وسيطا	mediator; intermediary
وسيطة	mediator; intermediary
وسيلة	means; medium
وسيلة إعلام	media; media outlet
وسيلة إعلامية	media; media outlet
وسيلة نقل	transport; means of transport
وصاية	mandate; guardianship
وصف	describe
وصفات	recipe; prescription
وصفة طبية	prescription; recipe
وصفت	describe
وصفته	describe
وصفه	describe; recipe; prescription
وصفها	describe
وصفوا	describe
وصل	arrive; reach
وصلت	arrive; reach
وصلوا	arrive; reach
وصول	arrive; reach; arrival; access
وصولا	arrive; reach
وصوله	arrive; reach
وصولها	arrive; reach
وصولهم	arrive; reach
وضح النهار	broad daylight
وضع	situation; status; condition; put
وضع الكمامات	wear mask
وضع حد	put an end
وضع حد ل	put an end
وضعت	put; place; give birth; set
وضعه	put; place
وضعوا	put; place
وضعيات	situation; status; condition; position
وضعية	situation; status; condition
وضوح	clarity
وطن	homeland; nation; country
وطنا	homeland; nation; country
وطننا	homeland; nation; country
وطنه	homeland; nation; country
وطنهم	homeland; nation; country
وطني	national; patriotic
وطنيا	national
وطنية	national; patriotism
وطنيين	national
وطواط	bat
وظائف	job
وظائف شاغرة	vacancy; job vacancy; vacancies
وظف	employ; hire; recruit
وظفت	employ; hire
وظيفة	job; position
وظيفة شاغرة	vacancy; job vacancy
وظيفة عمومية	civil service; public service
وظيفته	job
وظيفي	career; functional
وظيفية	functional
وعد	promise
وعدا	promise
وعدت	promise
وعدوا	promise
وعلى	-
وعلى صعيد	-
وعليه	-
وعن	-
وعندما	-
وعود	promise
وعوده	promise
وعي	awareness; consciousness
وعيا	awareness; consciousness
وغير	-
وغير ذلك	-
وغيره	-
وغيرها	-
وغيرهم	-
وفاء	fulfill; loyalty
وفاة	death
وفاته	death
وفاتها	death
وفاتهم	death
وفاق	consensus; accord
وفد	delegation
وفدا	delegation
وفده	delegation
وفدها	delegation
وفدين	delegation
وفر	provide; save
وفرة	abundance
وفرت	provide; save
وفروا	provide; save
وفق	-
وفق ما	-
وفقا	-
وفقا ل	-
وفود	delegation
وفي	-
وفي هذا السياق	-
وفيات	death
وفيات الأطفال	child mortality
وفير	abundant; ample
وقائع	incident
وقائي	preventive; precautionary
وقائية	preventive; precautionary
وقال إن	-
وقاية	prevention; preventive; protection
وقت	time
وقت إضافي	extra time; overtime
وقت العمل	working hours
وقت بدل الضائع	stoppage time; injury time
وقت سابق	earlier
وقتئذ	-
وقتا	time
وقته	time
وقد	-
وقد تم	-
وقع	occur; sign; happen; locate
وقع اتفاقا	sign agreement
وقع على	sign
وقعا	sign agreement
وقعا اتفاقا	sign agreement
وقعت	occur; sign; happen; locate
وقعت على	sign
وقعوا	sign
وقف	stop; halt; stand
وقف إطلاق النار	ceasefire; cease-fire
وقف الأعمال العدائية	cessation of hostilities
وقف الأعمال القتالية	cessation of hostilities
وقف التصعيد	de-escalation
وقف القتال	cessation of hostilities
وقف النار	ceasefire; cease-fire
وقف لإطلاق النار	ceasefire; cease-fire
وقف مؤقت	suspension
وقفا	stop; halt; stand
وقفات	stand; vigil
وقفات احتجاجية	protest; vigil
وقفة	stand; vigil
وقفة احتجاجية	protest; vigil
وقفت	stand; stop
وقفوا	stand; stop
وقود	fuel
وقود أحفوري	fossil fuel
وقود الطائرات	jet fuel
وقود نووي	nuclear fuel
وقوع	occur; happen
وقوع ضحايا	casualty
وقوف	stand
وكالات	agency
وكالات الأنباء	news agency
وكالات الإغاثة	aid agency; relief organization
وكالات التصنيف	rating agency
وكالات التصنيف الائتماني	credit rating agency
وكالة	agency
وكالة أسوشيتد برس	associated press; ap
وكالة أنباء	news agency
وكالة أنباء شينخوا	xinhua; xinhua news agency
وكالة إرنا	irna
وكالة إنترفاكس	interfax
وكالة الأمن القومي	national security agency; nsa
وكالة الأناضول	anadolu; anadolu agency
وكالة الأنباء الألمانية	german news agency; dpa
وكالة الأنباء الرسمية	news agency
وكالة الأنباء السعودية	saudi press agency
وكالة الأنباء الفرنسية	afp; agence france-presse
وكالة الاستخبارات المركزية	cia; central intelligence agency
وكالة التصنيف الائتماني	rating agency; credit rating agency
وكالة الصحافة الفرنسية	afp; agence france-presse
وكالة الطاقة الدولية	international energy agency
وكالة الطاقة الذرية	iaea; atomic energy agency
وكالة الفضاء	space agency; nasa
وكالة الفضاء الأمريكية	space agency; nasa
وكالة الفضاء الأوروبية	european space agency
وكالة المخابرات المركزية	cia; central intelligence agency
وكالة المخابرات المركزية الأمريكية	cia
وكالة بلومبرغ	bloomberg
وكالة تاس	tass
وكالة تسنيم	tasnim
وكالة تصنيف	rating agency
وكالة رويترز	reuters
وكالة رويترز للأنباء	reuters
وكالة سانا	sana
وكالة سبوتنيك	sputnik
وكالة شينخوا	xinhua; xinhua news agency
وكالة فرانس برس	afp; agence france-presse
وكالة فيتش	fitch
وكالة موديز	moody's
وكالة ناسا	space agency; nasa
وكان	-
وكان قد	-
وكانت	-
وكانت قد	-
وكذلك	-
وكل	-
وكلاء	agent; prosecutor
وكيل	agent; prosecutor
وكيل الجمهورية	public prosecutor; prosecutor
وكيل الجمهورية بالمحكمة الابتدائية	public prosecutor; prosecutor
وكيل الوزارة	undersecretary
وكيل وزير	undersecretary
ولا	-
ولا سيما	-
ولاء	loyalty; allegiance
ولاة	governor
ولادات	birth
ولادة	birth
ولادة قيصرية	cesarean section
ولايات	state; governorate; province
ولاية	state; governorate; province; term
ولاية ثانية	term
ولاية رئاسية	term
ولاية سوسة	sousse
ولاية سيدي بوزيد	sidi bouzid
ولاية صفاقس	sfax
ولاية قابس	gabes
ولاية قضائية	jurisdiction
ولاية قفصة	gafsa
ولايته	term
ولايتها	term
ولايتي	state; governorate; province
ولد	boy; child; born
ولدت	born; give birth
ولسوف	-
ولقد	-
ولكن	-
ولم	-
ولن	-
ولنغتون	wellington
ولو	-
ولي	parent; guardian
ولي الأمر	guardian; parent
ولي العهد	crown prince
ولي العهد السعودي	crown prince; saudi crown prince
وليام	william; prince william
وليامز	williams
وليامس	williams
وليس	-
وليم	william
وما	-
وما زال	-
ومع ذلك	-
ومن	-
ومن بين	-
ومن ثم	-
ومنها	-
ومنهم	-
ونستون تشرشل	winston churchill
وهران	oran
وهكذا	-
وهم	-
وهمي	fake; fictitious
وهمية	fake; fictitious
وهو	-
وهي	-
وود	wood
ووكر	walker
وول ستريت	wall street
وول ستريت جورنال	wall street journal
وول مارت	walmart
وولمارت	walmart
وون	won
ووهان	wuhan
ويتم	-
ويسكونسن	wisconsin
ويكيبيديا	wikipedia
ويكيليكس	wikileaks
ويل	will
ويلز	wales
ويلز فارغو	wells fargo
ويلزي	welsh
ويلسون	wilson
ويليام	william
ويليامز	williams
ويلينغتون	wellington
ويمبلدون	wimbledon
يأتون	come
يأتي	come
يأخذ	take
يأخذون	take
يأذن	authorize
يأس	despair
يأسف	regret; sorry; unfortunate
يأكل	eat
يأمر	order
يأمل	hope
يأملون	hope
يؤثر	affect; influence; impact
يؤجل	postpone; delay
يؤدي	lead; cause; perform
يؤدي إلى	lead; cause
يؤسس	found; establish
يؤكد	confirm; stress; affirm
يؤكدون	confirm; stress; affirm
يؤيد	support; endorse; favor
يا	-
يائس	desperate
يائسة	desperate
يائير لابيد	yair lapid
يابان	japan; japanese
ياباني	japanese; japan
يابانية	japanese; japan
يابانيون	japanese
يابانيين	japan; japanese
ياسر عرفات	yasser arafat
ياسوهيرو ناكاسوني	yasuhiro nakasone
يانغون	yangon
ياهو	yahoo
يبث	broadcast; air
يبحث	discuss; search; research
يبحثون	discuss; search; research
يبدأ	start; begin
يبدأون	start; begin
يبدو	seem; appear
يبدون	seem; appear
يبذل	make effort
يبذلون	make effort
يبرر	justify
يبرز	highlight; prominent
يبقون	remain; stay
يبقى	remain; stay; keep; maintain
يبكي	cry; weep
يبلغ	reach; inform; report
يبلغ عدد	reach; total
يبلغ من العمر	age
يبني	build
يبيع	sell
يبيعون	sell
يتأثر	affect
يتأخر	delay; late
يتأكد	make sure; sure
يتأهل	qualify
يتابع	follow; continue
يتابعون	follow; continue
يتامى	orphan
يتبادل	exchange
يتبرع	donate
يتبنى	adopt; claim responsibility; claim
يتبين	prove; show; turn out
يتجاهل	ignore
يتجاوز	exceed; overcome
يتجسس	spy
يتجمع	gather
يتجنب	avoid
يتحدث	speak; talk
يتحدثون	speak; talk
يتحدى	challenge; defy
يتحرك	move
يتحسن	improve
يتحطم	crash
يتحمل	bear
يتحول	turn; transform; shift
يتخذ	take; adopt
يتخذون	take; adopt
يتخصص	specialize; specialty
يتخلص	get rid; disposal
يتخلى	abandon; give up
يتداول	trade; trading; circulate
يتدخل	intervene; interfere
يتدرب	train
يتدفق	flow; influx
يتدهور	deteriorate
يتذكر	remember
يترأس	chair; lead
يتراجع	decline; retreat; fall
يتراجعون	decline; retreat; fall
يتراوح	range
يتردد	hesitate
يترشح	run; stand
يترك	leave
يتركون	leave
يتزامن	coincide
يتزايد	increase; grow
يتزوج	marry
يتساءل	question; wonder
يتساقط	fall
يتسبب	cause
يتسرب	leak
يتسلل	infiltrate; sneak
يتسلم	receive; take over
يتشاور	consult
يتصاعد	escalate; rise; escalation
يتصدر	lead; top; leader
يتصدى	confront; counter; repel
يتصرف	behavior; act
يتصل	contact; call
يتضرر	damage; affect; hit
يتضمن	include; contain
يتطرق	address; discuss
يتطلب	require
يتطلع	aspiration; look forward; aspire
يتطور	develop; evolve
يتظاهر	demonstrate; protest
يتظاهرون	demonstrate; protest
يتعادل	draw; tie
يتعافى	recover
يتعامل	deal; handle; treatment
يتعاون	cooperate
يتعرض	face; suffer; come under; subject
يتعرضون	face; suffer; come under; subject
يتعطل	break down; disrupt
يتعلق	relate; concern
يتعهد	pledge; vow; promise
يتعهدون	pledge; vow; promise
يتغلب	beat; defeat; overcome
يتغير	change
يتفاقم	worsen; aggravate
يتفاوض	negotiate
يتفاوضون	negotiate
يتفق	agree
يتفقون	agree
يتقدم	advance; progress; submit
يتقدمون	advance; progress; submit
يتكبد	suffer; incur
يتكرر	repeated; repeat
يتكفل	take charge; ensure
يتكلم	speak; talk
يتكلمون	speak; talk
يتكون	consist; component
يتلاعب	manipulation; tampering
يتلقون	receive
يتلقون العلاج	receive treatment
يتلقى	receive
يتلقى العلاج	receive treatment
يتم	-
يتماشى	keep pace; line
يتمتع	enjoy
يتمتعون	enjoy
يتمثل	represent; consist
يتمسك	adhere; insist; stick
يتمكن	be able; manage; can; able
يتمكنون	be able; manage; can; able
يتمنى	wish; hope
يتنازل	concession; concede
يتنافس	compete; competition
يتنافسون	compete
يتناول	address; discuss; take; eat
يتناولون	address; discuss; take; eat
يتنحى	step down
يتنفس	breathe; breathing
يتهم	accuse; charge
يتهمون	accuse
يتواجد	present
يتواصل	continue
يتوج	crown; win
يتوجه	head; go
يتوجهون	head; go
يتوسط	mediate; broker
يتوصل	reach
يتوفر	available; provide
يتوفى	die; deceased
يتوقع	expect; predict; forecast
يتوقعون	expect; forecast
يتوقف	stop; halt; depend
يتولى	assume; take over; take
يتيح	allow; enable; provide
يتيم	orphan
يتيما	orphan
يتيمة	orphan
يثبت	prove; show; turn out
يثير	raise; spark; provoke
يجب	must; should
يجب أن	must; should
يجب على	must; should
يجبر	force
يجتمع	meet; gather
يجتمعون	meet; gather
يجد	find
يجدد	renew; reiterate
يجذب	attract
يجرح	wound; injure
يجري	take place; conduct; hold
يجعل	make
يجلب	bring
يجلس	sit
يجلي	evacuate
يجمد	freeze
يجمع	collect; gather
يجند	recruit
يجيب	answer; reply
يحارب	fight; combat
يحاربون	fight
يحاسب	hold accountable
يحاصر	besiege; surround; blockade
يحافظ	maintain; preserve
يحاكم	try; prosecute; trial
يحاول	try; attempt
يحاولون	try; attempt
يحب	love; like
يحبط	foil; thwart
يحتاج	need
يحتاجون	need
يحتج	protest
يحتجز	detain; hold; detention
يحتجون	protest
يحترق	burn
يحترم	respect
يحتسب	calculate; count
يحتضن	host
يحتفظ	keep; retain
يحتفل	celebrate
يحتفلون	celebrate
يحتل	occupy; rank
يحتوي	include; contain
يحث	urge
يحجب	block; withhold
يحجز	seize; reserve; book
يحدث	happen; occur
يحدد	determine; set; specify; specific
يحددون	set; determine; identify
يحذر	warn; caution
يحذرون	warn; caution
يحذف	delete; remove
يحرر	liberate; free
يحرز	win; obtain; gain
يحرص	be keen
يحرض	incite
يحرق	burn; torch
يحرك	move
يحسم	settle; decide; resolve
يحسن	improve
يحصل	get; obtain; receive
يحصلون	get; obtain; receive
يحضر	attend; prepare
يحضرون	attend; prepare
يحظر	ban; prohibit
يحظى	enjoy; receive
يحقق	achieve; investigate; verify
يحققون	achieve; investigate
يحكم	sentence; rule; govern
يحل	solve; replace
يحلل	analyze
يحلم	dream
يحمل	carry; bear; hold
يحملون	carry; bear; hold
يحمي	protect
يحول	transfer; convert; transform; prevent
يحيل	refer
يحيى السنوار	yahya sinwar
يحيي	commemorate; revive; salute
يخاف	fear; concern; afraid
يخافون	fear; concern
يخالف	violate
يخبر	tell; inform
يخت	yacht
يختار	choose; select
يختبر	test
يختتم	conclude; close; end
يخترق	hack; breach; breakthrough; penetrate
يختطف	kidnap; abduct
يختفي	disappearance; disappear
يختلف	differ; vary
يخدم	service; serve
يخرج	leave; exit; go out; direct
يخرجون	leave; exit; go out
يخرق	violate; breach
يخزن	store; stockpile
يخسر	lose
يخسرون	lose
يخشون	fear
يخشى	fear; concern
يخص	concern
يخصص	allocate; earmark
يخضع	undergo; subject
يخضعون	undergo; subject
يخطط	plan
يخططون	plan
يخطف	kidnap; abduct
يخفض	cut; reduce; lower
يخفف	ease; reduce; relief
يخفي	hide; conceal
يخلف	leave; succeed; cause
يخلق	create
يخلي	evacuate; vacate
يخوض	fight; wage
يد	hand
يدا	hand
يدافع	defend
يداهم	raid
يدخل	enter
يدخلون	enter
يدخن	smoke
يدرب	train; coach
يدرس	study; teach; consider
يدرسون	study; teach
يدعم	support; back
يدعمون	support; back
يدعو	call for; urge; invite; call
يدعون	call for; urge; invite; call
يدعي	claim; allege
يدفع	pay; push
يدفعون	pay
يدفن	bury
يدلون	cast; give; make
يدلون بأصواتهم	vote; cast vote; cast ballot
يدلي	cast; give; make
يدمر	destroy
يدور	take place; revolve
يدوم	last
يدوي	manual; hand
يدويا	manual; hand
يدوية	manual; hand
يدير	manage; run; administer
يديعوت أحرونوت	yedioth ahronoth
يدين	condemn; convict
يدينون	condemn; convict
يذكر	mention; report; say; recall
يذكر أن	-
يذكرون	mention; report; say
يذهب	go
يذهبون	go
يذوب	melt
يراجع	review
يراعي	consideration; take into account
يرافق	accompany; escort
يراقب	monitor; monitoring; control; surveillance
يراهن	bet
يربط	link; connect
يرتبط	link; connect; relate
يرتدون	wear
يرتدي	wear
يرتفع	rise; increase
يرتكب	commit
يرتكبون	commit
يرجح	expect; suggest; likely
يرجع	return; attribute
يرحب	welcome
يرحبون	welcome
يرحل	deport; leave
يرحلون	leave; deport
يرد	reply; response; respond
يردون	reply; response; respond
يرسل	send
يرسي	establish
يرشح	nominate
يرصد	monitor; detect; observe; spot
يرعى	sponsor
يرغب	want; wish; desire
يرغبون	want; wish; desire
يرفض	reject; refuse
يرفضون	reject; refuse
يرفع	raise; lift
يرقص	dance
يركز	focus
يرمي إلى	aim
يروج	promote
يرون	see; believe; view
يرى	see; believe; view
يريد	want
يريدوا	want
يريدون	want
يريفان	yerevan
يزال	-
يزداد	increase; grow
يزعم	claim; allege
يزعمون	claim; allege
يزن	weigh
يزود	supply; provide
يزور	visit
يزورون	visit
يزيد	increase; rise; exceed
يزيل	remove
يسأل	ask
يسألون	ask
يسار	left; left-wing
يساري	left; left-wing; leftist
يسارية	left; left-wing; leftist
يساريون	leftist
يساريين	left; left-wing; leftist
يساعد	help; assist
يساعدون	help
يسافر	travel
يساند	support; back
يساهم	contribute
يسبق	former; previous
يستأنف	resume; appeal
يستثمر	invest
يستثني	exclude; except
يستجوب	question; interrogation
يستجيب	respond
يستحق	deserve
يستحوذ	acquire
يستخدم	use
يستخدمون	use
يستدعي	require; summon; recall
يستسلم	surrender
يستضيف	host
يستطع	be able; manage; can
يستطيع	be able; manage; can; able
يستطيعون	be able; manage; can
يستعد	prepare
يستعدون	prepare
يستعرض	review
يستعمل	use
يستعيد	regain; recapture; recover; restore
يستغل	exploit
يستفيد	benefit
يستفيدون	benefit
يستقبل	receive; welcome
يستقطب	attract
يستقيل	resign
يستكمل	complete
يستمر	continue; last
يستمرون	continue; last
يستمع	listen; hear
يستنكر	condemn; denounce
يستهدف	target
يستهدفون	target
يستهلك	consume
يستوجب	require
يستورد	import
يستوعب	absorb; accommodate
يستولي	seize; capture; take over
يسجل	record; register; registration; score
يسجن	imprison; jail
يسحب	withdraw; pull; pull out
يسدد	pay; repay
يسرح	lay off
يسرع	accelerate; speed up
يسرق	steal; rob
يسرقون	steal; rob
يسعون	seek; strive
يسعى	seek; strive
يسفر	result; leave
يسقط	fall; collapse; drop
يسقطون	fall; collapse
يسكن	live
يسكنون	live
يسلط الضوء	highlight; shed light
يسلم	hand over; deliver
يسمح	allow; permit
يسمحون	allow; permit
يسمع	listen; hear
يسمى	call; name
يسهم	contribute
يسير	walk; go; proceed
يسيرون	walk; go; proceed
يسيطر	control; seize
يسيطرون	control; seize
يشار	point out; indicate; refer
يشارك	participate; take part; share
يشاركون	participate; take part; share
يشاهد	watch; see
يشاهدون	watch; see
يشتبه	suspect
يشترون	buy; purchase
يشتري	buy; purchase
يشتعل	ignite; fire
يشتكي	complain
يشجب	denounce; condemn
يشجع	encourage
يشدد	stress; emphasize; tighten
يشرب	drink
يشرع	start; begin
يشرف	supervise; oversee
يشعر	feel
يشعرون	feel
يشغل	work; occupy; hold
يشكر	thank
يشكل	form; constitute; pose
يشكلون	form; constitute; pose
يشكو	complain
يشمل	include; contain; cover; comprehensive
يشن	launch
يشهد	witness; see; testify
يشيد	praise; hail
يشير	point out; indicate; refer; note
يصاب	injure; infect; wound; hit
يصادق	approve; ratify; approval
يصبح	become
يصبحون	become
يصدر	issue; release; export
يصدرون	issue; release
يصر	insist
يصرح	state; declare; say
يصطدم	collide; crash; hit
يصعد	rise; climb; escalate; escalation
يصف	describe
يصفون	describe
يصل	arrive; reach
يصلح	reform; repair
يصلون	arrive; reach
يصلي	prayer; pray
يصمم	design
يصنع	make; manufacture
يصنف	classify; rank; designate
يصوت	vote
يصوتون	vote
يصيب	hit; strike; wound; injure
يضبط	seize; catch; control; arrest
يضحك	laugh; laughter
يضحي	sacrifice
يضر	harm; damage
يضرب	strike; hit; beat
يضطر	force
يضع	put; place; give birth
يضعف	weaken
يضغط	pressure; press
يضغطون	press; pressure
يضم	include; annex
يضمن	guarantee; ensure
يضيف	add
يطالب	demand; call for; call; urge
يطالبون	demand; call for; call; urge
يطبق	apply; implement
يطرح	raise; put forward; propose
يطرد	expel; expulsion; dismiss; parcel
يطعن	stab; appeal
يطلب	request; ask; demand
يطلبون	request; ask; demand
يطلق	launch; release; fire
يطلق النار	open fire; shoot
يطلقون	launch; release; fire
يطور	develop
يطوق	surround; encircle
يطيح	overthrow; oust; topple
يظل	remain
يظلون	-
يظن	think
يظنون	think
يظهر	show; appear
يظهرون	appear; show
يعادل	equal; equivalent
يعارض	oppose
يعارضون	oppose
يعاقب	punish; punishment
يعالج	treat; address
يعالجون	treat
يعانون	suffer
يعاني	suffer
يعاين	inspect; observe
يعبر	express; cross
يعبر عن	express
يعبرون	express
يعتبر	consider
يعتبرون	consider
يعتدي	assault; attack
يعتذر	apologize
يعترض	intercept; object
يعترف	admit; recognize; confess
يعترفون	admit; recognize; confess
يعتزم	intend; plan
يعتزمون	intend; plan
يعتقد	believe; think
يعتقدون	believe; think
يعتقل	arrest; detain
يعتمد	adopt; rely; depend
يعتمدون	adopt; rely; depend
يعثر	find
يعد	promise; consider; prepare
يعدل	amend
يعدم	execute
يعدون	prepare
يعذب	torture
يعرب	express
يعربون	express
يعرض	offer; show; display; present
يعرض للخطر	jeopardize; endanger
يعرضون	offer; show; display; present
يعرف	know
يعرفون	know
يعرقل	obstruct; hinder; block
يعزز	strengthen; enhance; boost; promote
يعزل	isolate; impeach; remove
يعطل	disrupt; disruption
يعطون	give
يعطي	give
يعقد	hold
يعقدون	hold
يعكس	reflect
يعلق	comment; suspend; hang
يعلقون	comment; suspend
يعلم	learn; know
يعلن	announce; declare
يعلنون	announce; declare
يعمل	work; job
يعملن	work
يعملون	work; job
يعني	mean
يعود	return
يعودون	return
يعوض	compensate; offset
يعيد	return; restore
يعيش	live
يعيشون	live
يعين	appoint
يغادر	leave; depart
يغادرون	leave; depart
يغرد	tweet
يغضب	anger
يغطي	cover
يغلق	close; closure; shut
يغمر	flood; inundate
يغني	sing
يغيب	absent; miss
يغير	change
يفتتح	opening; open; inaugurate
يفتح	open
يفتش	search; inspect
يفجر	blow up; detonate; dawn
يفحص	examine; check
يفر	flee; escape
يفرج	release; free
يفرض	impose
يفرض عقوبات	impose sanctions
يفرضون	impose
يفرون	flee; escape
يفسر	explain; interpret
يفشل	fail
يفشلون	fail
يفصل	separate; dismiss
يفضل	prefer
يفعل	do; act
يفعلون	do
يفغيني بريغوجين	yevgeny prigozhin
يفقد	lose
يفكر	think
يفكرون	think
يفهم	understand; understanding
يفوز	win
يفوزون	win
يفوق	exceed; outperform
يفيد	report; say; indicate; benefit
يفيض	flood; inundate
يقابل	meet; interview
يقاتل	fight; fighting
يقاتلون	fight; fighting
يقاضي	sue
يقاطع	boycott; interrupt
يقال	say
يقاوم	resist
يقبل	accept
يقبلون	accept; acceptance
يقترب	approach; near
يقتربون	approach; near
يقترح	propose; suggest
يقترض	borrow
يقتضي	require
يقتل	kill; murder; killing
يقتلون	kill; murder
يقدر	estimate; appreciate
يقدم	present; provide; offer; submit
يقدمون	present; provide; offer; submit
يقر	approve; acknowledge; admit
يقرأ	read; reading
يقرر	decide
يقررون	decide
يقرون	approve; acknowledge; admit
يقسم	divide; swear
يقصف	bomb; shell; bombard
يقضي	rule; spend; order; stipulate
يقطع	cut; cut off; interruption; sever
يقظ	vigilant
يقظة	vigilance
يقظة أمنية	vigilance
يقع	occur; sign; happen; locate
يقف	stand; stop
يقفز	jump
يقفون	stand
يقل	decrease; less
يقلص	reduce; cut
يقلق	concern; worry; worried
يقلل	cut; reduce; reduction
يقمع	suppress; repress; repression; crackdown
يقنع	convince; persuade
يقود	lead; drive
يقوده	lead
يقودها	lead
يقودون	lead
يقوض	undermine
يقول	say
يقولوا	say
يقولون	say
يقوم	-
يقومون	-
يقيل	dismiss; dismissal; remove
يقيم	reside; live; hold; assess
يقين	certainty
يكاد	-
يكادون	-
يكافح	fight; combat
يكتب	write
يكتبون	write
يكتشف	discover; detect
يكثف	intensify
يكرر	repeat; reiterate
يكرم	honor
يكره	hate; hatred
يكسب	win; gain; earn
يكشف	reveal; disclose; uncover
يكشفون	reveal; disclose
يكفل	guarantee; ensure
يكلف	cost; assign
يكمل	complete
يكن	-
يكون	-
يكونوا	-
يكونون	-
يلاحظ	note; notice; observe
يلاحق	pursue; prosecute
يلبي	meet; respond
يلتحق	join; enroll
يلتزم	commit; comply; adhere; commitment
يلتزمون	commit; comply
يلتسين	yeltsin
يلتقط	take; capture
يلتقون	meet
يلتقي	meet
يلجأ	resort; flee
يلجأون	resort; flee
يلعب	play
يلعب دورا	play role
يلعبون	play
يلغي	cancel; abolish; annul
يلفت	point out; note
يلقي	throw; deliver
يلي	-
يلين	yellen
يمارس	practice; exercise
يمتد	extend; stretch
يمتلك	own; possess
يمتنع	abstain; refrain
يمثل	represent
يمثل أمام	appear before
يمدد	extend
يمر	pass; go through
يمرون	pass; go through
يمس	affect; harm
يمضي	spend; sign
يمكن	can; possible
يمكن أن	possible; can
يمكننا	possible; can
يمكنه	can; possible
يمكنها	possible; can
يملك	own; possess
يمن	yemen
يمنح	grant; award; give; scholarship
يمنحون	grant; award; give
يمنع	prevent; ban; prohibit
يمني	yemeni
يمنية	yemeni
يمنيون	yemeni
يمنيين	yemeni
يمهد	pave
يموت	die
يموتون	die
يمول	finance; fund
يميز	distinguish
يميل	tend
يمين	right; right-wing; oath
يميني	right; right-wing; rightist
يميني متطرف	far right; far-right
يمينية	right; right-wing
ين	yen
ين ياباني	yen
يناشد	appeal; urge
ينافس	compete
يناقش	discuss
يناقشون	discuss
ينال	win; obtain; gain
ينام	sleep
يناهز	nearly; around
يناير	january
ينبغي	must; should
ينبغي أن	must; should
ينتج	produce; result
ينتحر	suicide
ينتخب	elect
ينتشر	spread; deploy
ينتصر	win; triumph
ينتظر	wait; await
ينتظرون	wait; await
ينتقد	criticize
ينتقدون	criticize
ينتقل	move; transfer; transition
ينتقم	avenge; retaliate
ينتمون	belong; member
ينتمي	belong; member
ينتهك	violate
ينتهون	end; finish; expire
ينتهي	end; finish; expire
ينجح	succeed; manage
ينجحون	succeed; manage
ينجز	complete; accomplish
ينجو	survive; escape
ينحدر	hail; descend
ينخفض	fall; decline; decrease; drop
يندد	condemn; denounce
ينددون	condemn; denounce
يندرج	fall; part
يندلع	break out; erupt; outbreak
يندم	regret; remorse
يندمج	merge
ينزف	bleeding
ينزل	come down; descend
ينزلق	slide; slip
ينزلون	come down; descend
ينس ستولتنبرغ	jens stoltenberg
ينسحب	withdraw; pull out
ينسحبون	withdraw
ينسق	coordinate
ينسى	forget
ينشئ	establish; create
ينشب	break out; outbreak
ينشر	publish; post; deploy
ينشط	active; operate
ينص	stipulate; provide
ينصح	advise; advice
ينضم	join
ينطلق	start; launch; kick off
ينظر	look; consider; view
ينظف	clean
ينظم	organize; hold
ينظمون	organize; hold
ينعقد	be held; hold; convene
ينفجر	explode
ينفذ	carry out; implement; execute
ينفذون	carry out; implement; execute
ينفق	spending; spend; expenditure
ينفون	deny; denial
ينفي	deny; denial
ينقذ	rescue; save
ينقسم	split; divide
ينقل	transport; transfer; quote; report
ينقلون	transport; report; transfer; quote
ينكر	deny
ينمو	grow
ينهار	collapse
ينهون	end
ينهي	end; finish
ينوون	intend
ينوي	intend; illinois
يهاجم	attack
يهبط	land; fall; drop
يهتفون	chant
يهتم	care; interest
يهدأ	calm; quiet
يهدد	threaten
يهددون	threaten
يهدف	aim
يهدفون	aim
يهرب	flee; escape
يهربون	flee; escape
يهزم	defeat; beat
يهمل	neglect
يهنئ	congratulate; congratulation
يهود	jew; jewish
يهودي	jewish; jew
يهوديا	jewish; jew
يهودية	jewish; jew; judaism
يهيمن	dominate
يو بي إس	ubs
يوآف غالانت	yoav gallant
يواجه	face; confront
يواجهها	face; confront
يواجهون	face; confront
يواصل	continue
يواصلون	continue
يوافق	agree; approve
يوافقون	agree; approve
يوان	yuan
يوانا	yuan
يوتا	utah
يوتيوب	youtube
يوجد	exist; presence; find; there
يوجه	direct; send; address
يوحد	unify
يودع	deposit; place
يودي بحياة	kill; claim life
يورانيوم	uranium
يورغن كلوب	jurgen klopp
يورو	euro
يوروبول	europol
يوري	yuri
يوزع	distribute
يوسع	expand; expansion
يوسف الشاهد	youssef chahed
يوسين بولت	usain bolt
يوصي	recommend
يوضح	explain; clarify; clarification
يوظف	employ; hire
يوغوسلافي	yugoslav
يوغوسلافيا	yugoslavia
يوفر	provide; save
يوفرون	provide; save
يوفنتوس	juventus
يوقع	sign
يوقف	stop; arrest; suspend
يوليه	july
يوليو	july
يوم	day; today
يوم أمس	yesterday
يوم الأحد	sunday
يوم الأربعاء	wednesday
يوم الاثنين	monday
يوم الاستقلال	independence day
يوم الثلاثاء	tuesday
يوم الجمعة	friday
يوم الخميس	thursday
يوم السبت	saturday
يوم غد	tomorrow
يوما	day
يومان	day; two days
يومي	daily
يوميا	daily; per day
يومية	daily
يومين	day; two days
يون سوك يول	yoon suk yeol
يونان	greece
يوناني	greek
يونانية	greek
يونانيون	greek
يونانيين	greek
يونايتد	united
يونسكو	unesco
يونكر	juncker
يونيسف	unicef
يونيفيل	unifil
يونيليفر	unilever
يونيه	june
يونيو	june
يويفا	uefa
