# language: fa
# name: Persian
# licence: Apache-2.0
# sources: written for this project, by hand
# entries: 11749
# date: 2026-11-22
آب	water
آب آشامیدنی	drinking water
آب و هوا	weather; climate
آبادان	abadan
آبان	november; aban
آبان‌ماه	november; aban
آبجو	beer
آبخازیا	abkhazia
آبله میمون	monkeypox
آبی	blue; water
آبیاری	irrigation
آب‌ها	water
آب‌های	water
آب‌های سرزمینی	territorial water
آب‌و‌هوا	weather; climate
آتش	fire
آتش بس	ceasefire; truce
آتش سوزی	fire; wildfire
آتش نشان	firefighter
آتش نشانی	fire department; firefighter
آتش گرفت	set fire; burn
آتشفشان	volcano
آتشفشانی	volcano
آتش‌بس	ceasefire; truce
آتش‌سوزی	fire; wildfire
آتش‌سوزی جنگل	wildfire; forest fire
آتش‌سوزی‌ها	fire; wildfire
آتش‌سوزی‌های جنگلی	wildfire; forest fire
آتش‌نشان	firefighter
آتش‌نشانان	firefighter
آتش‌نشانی	fire department; firefighter
آتلانتا	atlanta
آتن	athens
آتی	future; upcoming; next
آثار	work; effect
آثار باستانی	antiquity; ancient artifact
آثار هنری	artwork
آخر	end; last
آخر هفته	weekend
آخرین	last; latest
آدامز	adams
آدرس	address
آدم ربایی	kidnapping
آدم‌ربایی	kidnapping
آدیس آبابا	addis ababa
آذر	december; azar
آذربایجان	azerbaijan
آذربایجان شرقی	east azerbaijan
آذربایجان غربی	west azerbaijan
آذربایجانی	azerbaijani; azeri
آذری	azerbaijani; azeri
آذری‌ها	azerbaijani; azeri
آذر‌ماه	december; azar
آرا	vote
آراء	vote
آرام	calm
آرامستان	cemetery
آرامش	calm
آرامگاه	tomb; mausoleum
آرای	vote
آرتور	arthur
آرزو	wish; dream
آرزوها	wish; dream
آرسنال	arsenal
آرژانتین	argentina
آرژانتینی	argentine
آریزونا	arizona
آریل شارون	sharon
آزاد	free
آزاد شد	release; free
آزاد شدند	release; free
آزاد شده	release; free
آزاد شده‌اند	release; free
آزاد شود	release; free
آزاد شوند	release; free
آزاد کرد	release; free; liberate
آزاد کردند	release; free; liberate
آزاد کرده	release; free; liberate
آزاد کند	release; free; liberate
آزادانه	freely
آزادسازی	release; liberation
آزادی	freedom
آزادی بیان	freedom of speech; free speech
آزادی مذهبی	religious freedom
آزادی مطبوعات	press freedom
آزادی‌ها	freedom
آزادی‌های	freedom
آزار	abuse; harassment
آزار جنسی	sexual harassment; sexual abuse
آزار و اذیت	harassment; persecution
آزار و اذیت جنسی	sexual harassment; sexual abuse
آزمایش	test; experiment; trial
آزمایش اتمی	nuclear test
آزمایش موشکی	missile test
آزمایش هسته‌ای	nuclear test
آزمایشگاه	laboratory; lab
آزمایشگاهی	laboratory
آزمایشگاه‌ها	laboratory; lab
آزمایشی	test; experiment; trial
آزمایش‌ها	test; experiment; trial
آزمایش‌های	test; experiment; trial
آزمود	test
آزمون	exam; test
آسان	easy; easily
آسانژ	assange
آستانه	astana; eve; threshold
آسترازنکا	astrazeneca
آسمان	sky
آسه‌آن	asean
آسوشیتد پرس	associated press
آسوشیتدپرس	associated press
آسیا	asia
آسیای جنوب شرقی	southeast asia
آسیای مرکزی	central asia
آسیای میانه	central asia
آسیایی	asian
آسیب	damage; injury; harm
آسیب برساند	damage; harm
آسیب بزند	damage; harm
آسیب دید	damage; injure; suffer
آسیب دیدند	damage; injure; suffer
آسیب دیده	damage; injure; suffer
آسیب رساند	damage; harm
آسیب زد	damage; harm
آسیب پذیر	vulnerable
آسیب‌دیده	damaged; affected; injured
آسیب‌دیدگان	damaged; affected; injured
آسیب‌ها	damage; injury; harm
آسیب‌پذیر	vulnerable
آسیب‌پذیری	vulnerability
آشتی	reconciliation
آشنا	familiar
آشنایی	familiar
آشوب	riot; chaos
آشپزخانه	kitchen
آشپزی	cook; cooking
آشکار	clear; obvious
آشکار شد	uncover; reveal
آشکار کرد	uncover; reveal
آشکارا	clear; obvious
آغاز	start; beginning
آغاز شد	begin; start; launch
آغاز شده	begin; start; launch
آغاز شود	begin; start; launch
آغاز می‌شود	begin; start; launch
آغاز کرد	begin; start; launch
آغاز کردند	begin; start; launch
آغاز کرده	begin; start; launch
آغاز کرده‌اند	begin; start; launch
آغاز کند	begin; start; launch
آغوش	embrace
آفتاب	sun
آفریقا	africa
آفریقای جنوبی	south africa
آفریقایی	african
آفرینش	creation; creator
آقا	-
آقای	-
آلاباما	alabama
آلاسکا	alaska
آلاینده	pollutant
آلاینده‌ها	pollutant
آلبانی	albania
آلبرت	albert
آلبوم	album
آلماتی	almaty
آلمان	germany
آلمان شرقی	east germany
آلمان غربی	west germany
آلمانی	german
آلمانی‌ها	german
آلن	allen; alan
آلوده	contaminated; infected; polluted
آلودگی	pollution; contamination
آلودگی هوا	air pollution
آلومینیوم	aluminum
آلیس	alice
آماده	ready; prepared
آماده باش	alert
آماده شد	prepare
آماده می‌شود	prepare
آماده کرد	prepare
آماده کردن	prepare
آماده‌باش	alert
آمادگی	readiness; preparation; preparedness
آمار	statistics; figure
آمار تلفات	death toll
آمار رسمی	official figure
آمار قربانیان	death toll
آمار کشته‌ها	death toll
آمارها	statistics; figure
آمارهای	statistics; figure
آماری	statistics; figure
آمازون	amazon
آماندا	amanda
آمبولانس	ambulance
آمد	come
آمدن	come
آمدند	come
آمده	come
آمده‌است	come
آمده‌اند	come
آمریکا	america; united states; us
آمریکای جنوبی	south america
آمریکای شمالی	north america
آمریکای لاتین	latin america
آمریکای مرکزی	central america
آمریکایی	american
آمریکایی‌ها	american
آمستردام	amsterdam
آموخت	learn
آموختن	learn
آموخته	learn
آموزش	education; training
آموزش داد	train; teach
آموزش دیده	train; teach
آموزش عالی	higher education
آموزش می‌دهد	train; teach
آموزش نظامی	military training
آموزش و پرورش	education
آموزشی	education; training; educational
آموزگار	teacher
آن	-
آن جا	-
آن چه	-
آن که	-
آنا	anna
آنان	-
آنتونی	anthony; antony
آنتونی بلینکن	antony blinken
آنتونیو	antonio
آنتونیو گوترش	antonio guterres
آنتی‌بیوتیک	antibiotic
آنجا	-
آنجلینا جولی	angelina jolie
آندری	andriy; andrei
آنروا	unrwa
آنفلوآنزا	flu; influenza
آنفلوآنزای مرغی	bird flu
آنلاین	online
آنها	-
آنچه	-
آنکارا	ankara
آنکه	-
آنگ سان سوچی	suu kyi
آنگاه	-
آنگلا مرکل	angela merkel
آنگولا	angola
آن‌زمان	-
آن‌طور	-
آن‌گونه	-
آهسته	slow
آهن	iron
آهنگ	song
آهنگساز	composer
آهنگ‌ها	song
آوار	rubble; debris
آواره	refugee; displaced
آوارگان	refugee; displaced
آوارگان سوری	syrian refugee
آوارگی	displacement
آواز	singing; song
آورد	bring
آوردن	bring
آوردند	bring
آورده	bring
آورده‌است	bring
آورده‌اند	bring
آورند	bring
آوریل	april
آویخت	hang
آویزان	hang
آپارتمان	apartment
آپریل	april
آژانس	agency
آژانس انرژی اتمی	international atomic energy; iaea
آژانس بین‌المللی	international agency; iaea
آژانس بین‌المللی انرژی اتمی	international atomic energy; iaea
آژانس‌ها	agency
آژانس‌های	agency
آکسفورد	oxford
آگاه	aware; informed
آگاهی	awareness; knowledge
آگهی	advertising; propaganda; advertisement
آگوست	august
آیا	-
آیت الله	ayatollah
آیت الله خامنه ای	ayatollah khamenei
آیت الله خامنه‌ای	ayatollah khamenei
آیت‌الله	ayatollah
آیت‌الله خامنه‌ای	ayatollah khamenei
آیت‌الله خمینی	ayatollah khomeini
آیت‌الله سیستانی	sistani
آید	come
آیساف	isaf
آینده	future; next
آینه	mirror
آیووا	iowa
آی‌اس‌آی	isi
ائتلاف	coalition
ائتلاف به رهبری آمریکا	us-led coalition
ائتلاف بین‌المللی	international coalition
ائتلافی	coalition
ائتلاف‌ها	coalition
ابتدای	early
ابتلا	infection
ابتکار	initiative
ابر	cloud
ابراز	express
ابراز امیدواری	express hope; hope
ابراز امیدواری کرد	express hope; hope
ابراز تاسف	regret
ابراز داشت	express
ابراز نگرانی	express concern
ابراز نگرانی کرد	express concern
ابراز نگرانی کردند	express concern
ابراز نگرانی کرده	express concern
ابراز کرد	express
ابراز کردند	express
ابراهیم	ebrahim; ibrahim; abraham
ابراهیم رئیسی	ebrahim raisi
ابرقدرت	superpower
ابرقدرت‌ها	superpower
ابزار	tool
ابزارها	tool
ابزارهای	tool
ابعاد	dimension
ابلاغ	notify
ابلاغ کرد	notify
ابلاغیه	notification
ابهام	ambiguity
ابو	abu
ابو ظبی	abu dhabi
ابوبکر	abu bakr
ابوبکر البغدادی	abu bakr baghdadi
ابوبکر بغدادی	abu bakr baghdadi
ابوجا	abuja
ابوظبی	abu dhabi
ابولا	ebola
ات	-
اتاق	room
اتاق بازرگانی	chamber of commerce
اتاوا	ottawa
اتحاد	alliance; unity
اتحاد جماهیر شوروی	soviet union; soviet
اتحاد جماهیر‌شوروی	soviet union; soviet
اتحاد شوروی	soviet union; soviet
اتحادیه	union
اتحادیه آفریقا	african union
اتحادیه اروپا	european union; eu
اتحادیه اروپایی	european union; eu
اتحادیه عرب	arab league
اتحادیه کارگری	union; labor union; trade union
اتحادیه‌ها	union
اتحادیه‌های	union
اتحادیه‌های کارگری	union; labor union; trade union
اتریش	austria
اتریشی	austrian
اتفاق	event; incident
اتفاق افتاد	happen; occur
اتفاق افتاده	happen; occur
اتفاق بیفتد	happen; occur
اتفاق می‌افتد	happen; occur
اتفاقات	event; incident
اتفاقی	accidental
اتمی	nuclear; atomic
اتهام	charge; accusation; allegation
اتهامات	charge; accusation; allegation
اتهامی	charge; accusation; allegation
اتهام‌ها	charge; accusation; allegation
اتهام‌های	charge; accusation; allegation
اتوبان	highway
اتوبوس	bus
اتوماتیک	automatic; pen
اتومبیل	car; vehicle
اتومبیل‌ها	car; vehicle
اتکا	rely; reliance
اتیوپی	ethiopia
اتیوپیایی	ethiopian
اثبات	prove
اثبات شده	prove
اثبات کند	prove
اثر	effect; impact; influence
اثر جانبی	side effect
اثر هنری	artwork
اثرات	effect; impact; influence
اثرگذار	influential; effective
اجاره	rent; lease
اجاره داد	rent
اجاره کرد	rent
اجاره‌بها	rent; lease
اجازه	permission; allow
اجازه داد	allow; permit
اجازه داده	allow; permit
اجازه دهد	allow; permit
اجازه دهند	allow; permit
اجازه می‌دهد	allow; permit
اجازه نداد	allow; permit
اجازه نمی‌دهد	allow; permit
اجبار	force; coercion
اجباری	mandatory; compulsory
اجتناب	avoid; refrain
اجتناب کند	avoid; refrain
اجتناب‌ناپذیر	inevitable
اجرا	implementation; enforcement; performance
اجرا شد	implement; carry out; perform
اجرا شود	implement; carry out; perform
اجرا می‌شود	implement; carry out; perform
اجرا کرد	implement; carry out; perform
اجرا کند	implement; carry out; perform
اجرای	implementation; enforcement; performance
اجرای قانون	law enforcement
اجساد	body; corpse
اجلاس	summit; session
اجلاس سران	summit
اجلاس‌ها	summit; session
اجماع	consensus
احترام	respect
احترام می‌گذارد	respect
احترام گذاشت	respect
احتمال	possibility; likelihood; probability
احتمالا	probably; likely; possibly
احتمالات	possibility; likelihood; probability
احتمالی	possible; potential; likely
احتیاط	caution
احداث	construction; build
احداث شد	construction; build
احراز	verify; verification
احراز هویت	authentication
احزاب	party
احزاب سیاسی	political party
احزاب مخالف	opposition party
احساس	feeling; feel
احساس می‌کند	feel
احساس می‌کنم	feel
احساس می‌کنند	feel
احساس کرد	feel
احساسات	emotion; sentiment; feeling
احساسی	emotional
احضار	summon
احضار شد	summon
احضار کرد	summon
احمد	ahmed; ahmad
احمد جنتی	jannati
احمد شاه مسعود	ahmad shah massoud
احمد شرع	sharaa
احمد مسعود	ahmad massoud
احمدی نژاد	ahmadinejad
احمدی‌نژاد	ahmadinejad
احکام	ruling; sentence; verdict; order
احکام اعدام	death sentence
احیا	revive; revival; restore
احیا شد	revive; revival; restore
احیا کند	revive; revival; restore
احیای	revive; revival; restore
احیای برجام	nuclear deal revival
اخاذی	extortion
اخبار	news; report
اخبار جعلی	fake news
اختراع	invention
اخترشناسان	astronomer
اختصاص	allocate; allocation; dedicate
اختصاص داد	allocate; allocation; dedicate
اختصاص داده	allocate; allocation; dedicate
اختصاص دارد	allocate; allocation; dedicate
اختصاص یافته	allocate; allocation; dedicate
اختلاس	embezzlement
اختلاف	dispute; difference; disagreement
اختلاف نظر	dispute; difference; disagreement
اختلافات	dispute; difference; disagreement
اختلاف‌نظر	dispute; difference; disagreement
اختلاف‌ها	dispute; difference; disagreement
اختلال	disruption; disorder
اختلالات	disruption; disorder
اختیار	authority; power
اختیارات	authority; power
اخذ	obtain
اخذ کرد	obtain
اخراج	expulsion; deportation; dismissal
اخراج شد	expel; deport; dismiss
اخراج شدند	expel; deport; dismiss
اخراج شده	expel; deport; dismiss
اخراج کرد	expel; deport; dismiss
اخراج کردند	expel; deport; dismiss
اخلاق	ethics; moral
اخلاقی	ethics; moral
اخوان المسلمین	muslim brotherhood
اخوان‌المسلمین	muslim brotherhood
اخیر	recent
اخیرا	-
اخیرترین	recent
ادارات	office; department; administration
اداره	office; department; administration
اداره می‌کند	run; administer
اداره کرد	run; administer
اداری	administrative
ادامه	continuation; continue
ادامه داد	continue
ادامه دادند	continue
ادامه دارد	continue
ادامه داشت	continue
ادامه داشته	continue
ادامه دهد	continue
ادامه دهند	continue
ادامه می‌دهد	continue
ادامه می‌یابد	continue
ادامه یابد	continue
ادامه یافت	continue
ادای احترام	tribute
ادب	literature
ادبی	literary
ادبیات	literature
ادعا	claim; allegation
ادعا شده	claim
ادعا می‌کند	claim
ادعا می‌کنند	claim
ادعا کرد	claim
ادعا کردند	claim
ادعا کرده	claim
ادعا کرده‌اند	claim
ادعاها	claim; allegation
ادعاهای	claim; allegation
ادعای	claim; allegation
ادعایی	claim; allegation
ادغام	merger; integration
ادغام شد	merge
ادلب	idlib
ادوارد	edward
ادوارد اسنودن	edward snowden
ادواردز	edwards
ادیان	religion
ادینبرو	edinburgh
ادینبورگ	edinburgh
اذعان	acknowledge; admit
اذعان کرد	acknowledge; admit
اذعان کرده	acknowledge; admit
ارائه	present; provide; offer; array
ارائه داد	present; provide; offer; submit
ارائه دهد	present; provide; offer; submit
ارائه شد	present; provide; offer; submit
ارائه شده	present; provide; offer; submit
ارائه می‌دهد	present; provide; offer; submit
ارائه می‌کند	present; provide; offer; submit
ارائه کرد	present; provide; offer; submit
ارائه کرده	present; provide; offer; submit
اراضی	land
ارامنه	armenian
اراک	arak
اربعین	arbaeen
اربیل	erbil
ارتباط	communication; connection; contact; link
ارتباط برقرار کرد	communicate; contact
ارتباطات	communication; connection; contact; link
ارتدوکس	orthodox
ارتدکس	orthodox
ارتش	army; military
ارتش آمریکا	military; army
ارتش اسرائیل	israeli military; israeli army
ارتشبد	general
ارتشی	army
ارتش‌های	army; military
ارتقا	promote; upgrade; improve
ارتقا داد	promote; upgrade
ارتقا یافت	promote; upgrade
ارتقاء	promote; upgrade; improve
ارتقای	promote; upgrade; improve
ارجاع	refer; referral
ارجاع داد	refer; referral
اردبیل	ardabil
اردن	jordan
اردنی	jordanian
اردوغان	erdogan
اردوگاه	camp
اردوگاه آوارگان	refugee camp
اردوگاه پناهندگان	refugee camp
اردوگاه‌ها	camp
اردوگاه‌های	camp
اردوی ملی	national army
اردیبهشت	ordibehesht; may
اردیبهشت‌ماه	ordibehesht; may
ارز	currency; foreign exchange
ارز دیجیتال	cryptocurrency
ارزان	cheap
ارزان‌تر	cheap; cheaper
ارزش	value; worth
ارزش بازار	market value
ارزش سهام	share price
ارزشمند	valuable
ارزش‌ها	value
ارزش‌های	value
ارزها	currency; foreign exchange
ارزهای دیجیتال	cryptocurrency
ارزهای رمزنگاری‌شده	cryptocurrency
ارزگان	uruzgan
ارزی	foreign exchange; currency
ارزیابی	assessment; evaluation
ارزیابی می‌کند	assess; evaluate
ارزیابی کرد	assess; evaluate
ارزید	worth
ارسال	send; delivery
ارسال شد	send
ارسال شده	send
ارسال کرد	send
ارسال کرده	send
ارسالی	submission
ارشد	senior
ارشد‌ترین	most senior
ارعاب	intimidation
ارقام	figure; number
ارمنستان	armenia
ارمنی	armenian
ارمنی‌ها	armenian
ارومیه	urmia
اروپا	europe
اروپای شرقی	eastern europe
اروپایی	european
اروپایی‌ها	european
اروگوئه	uruguay
ارکستر	orchestra
ارگ	presidential palace
ارگ ریاست‌جمهوری	presidential palace
اریتره	eritrea
اریک	eric
از	-
از آن پس	-
از آنجا که	-
از آنجا‌که	-
از این رو	-
از این‌رو	-
از بابت	-
از جمله	-
از جهت	-
از حیث	-
از دست بدهد	lose
از دست داد	lose
از دست دادن	lose
از دست دادند	lose
از دست داده	lose
از دست داده‌اند	lose
از دست می‌دهد	lose
از سر گرفت	resume; resumption
از سر گرفته شد	resume; resumption
از سرگیری	resume; resumption
از سوی	-
از طرف	-
از طریق	-
از قرار	-
از لحاظ	-
از نظر	-
از هم	-
ازبک	uzbek
ازبکستان	uzbekistan
ازبک‌ها	uzbek
ازجمله	-
ازدحام	crowd; overcrowding
ازدواج	marriage; wedding
ازدواج همجنسگرایان	gay marriage; same-sex marriage
ازدواج کرد	marry
ازدواج کردند	marry
ازدواج کرده	marry
ازسرگیری	resume; resumption
ازمیر	izmir
اساتید	professor
اسارت	captivity
اساس	basis
اساسا	-
اساسی	fundamental; basic
اسامه بن لادن	osama bin laden
اسامی	name
اسب	horse
اسباب‌بازی	toy
اسبق	former; previous
است	-
استاتیک	static
استاد	professor
استادان	professor
استادیوم	stadium
استارتاپ	startup
استارمر	starmer
استالین	stalin
استان	province
استانبول	istanbul
استاندار	governor
استانداران	governor
استاندارد	standard
استانداردها	standard
استانداری	governorate; provincial government
استانی	province
استان‌ها	province
استان‌های	province
استبداد	tyranny
استثمار	exploitation
استثنا	exception; exceptional
استثنایی	exception; exceptional
استخدام	recruitment; hire
استخدام شد	hire; employ
استخدام کرد	hire; employ
استخر	pool
استخراج	extraction; mining
استخراج کرد	extract
استخوان	bone
استدلال	argument; reasoning
استدلال می‌کند	argue
استدلال می‌کنند	argue
استدلال کرد	argue
استدلال کرده	argue
استراتژی	strategy
استراتژیک	strategic
استراتژی‌ها	strategy
استراسبورگ	strasbourg
استرالیا	australia
استرالیایی	australian
استرداد	extradition
استرس	stress
استعداد	talent
استعفا	resignation; resign
استعفا بدهد	resign
استعفا داد	resign
استعفا دادند	resign
استعفا داده	resign
استعفا دهد	resign
استعفا کرد	resign
استعفا کرده	resign
استعفای	resignation; resign
استعفایش	resignation; resign
استفاده	use
استفاده شد	use
استفاده شده	use
استفاده می‌شود	use
استفاده می‌کند	use
استفاده می‌کنند	use
استفاده کرد	use
استفاده کردند	use
استفاده کرده	use
استفاده کند	use
استفاده کنند	use
استفانی	stephanie
استقبال	welcome; reception
استقبال کرد	welcome
استقبال کردند	welcome
استقبال کرده	welcome
استقرار	deployment
استقراض	borrowing
استقلال	independence
استقلال تهران	esteghlal
استقلال‌طلب	separatist
استقلال‌طلبان	separatist
استناد	cite
استوارت	stewart; stuart
استوارنامه	credentials
استودیو	studio
استولتنبرگ	stoltenberg
استونی	estonia
استکهلم	stockholm
استیضاح	impeachment
استیضاح شد	impeach
استیفن	steven; stephen; steve
استیناف	appeal
استیو	steven; stephen; steve
استیو جابز	steve jobs
استیو ویتکاف	steve witkoff
استیون	steven; stephen; steve
اسد	assad
اسرا	prisoner; captive
اسرائیل	israel
اسرائیلی	israeli
اسرائیلی‌ها	israeli
اسرائیلی‌های	israeli
اسرای	prisoner; captive
اسرای جنگی	prisoner of war
اسطوره	legend; myth
اسفند	march; esfand
اسفند‌ماه	march; esfand
اسقف	bishop
اسقف اعظم	archbishop
اسلام	islam
اسلام آباد	islamabad
اسلامگرا	islamist
اسلامگرای	islamist
اسلامگرایان	islamist
اسلامی	islamic
اسلام‌آباد	islamabad
اسلحه	weapon; arms; gun
اسلو	oslo
اسلواکی	slovakia
اسلوونی	slovenia
اسم	name
اسماعیل	ismail; esmail
اسماعیل بقایی	baghaei
اسماعیل قاآنی	qaani
اسماعیل هنیه	ismail haniyeh
اسمیت	smith
اسناد	document
اسنودن	snowden
اسپانسر	sponsor
اسپانیا	spain
اسپانیایی	spanish
اسپانیایی‌ها	spanish
اسپیس ایکس	spacex
اسپیس‌ایکس	spacex
اسپین بولدک	spin boldak
اسکات	scott
اسکاتلند	scotland
اسکاتلندی	scottish
اسکار	oscar
اسکان	settle; accommodation
اسکان داده	settle; accommodation
اسکان یافت	settle; accommodation
اسکاندیناوی	scandinavia
اسکله	pier; dock
اسکن	scan
اسکناس	banknote
اسکندریه	alexandria
اسکی	skiing
اسیر	prisoner; captive
اسیر جنگی	prisoner of war
اسیران	prisoner; captive
اش	-
اشاره	mention; reference; refer
اشاره به این	-
اشاره می‌کند	refer; mention; point
اشاره کرد	refer; mention; point
اشاره کردند	refer; mention; point
اشاره کرده	refer; mention; point
اشتباه	mistake; wrong; error
اشتباهات	mistake; wrong; error
اشتراک	subscription; sharing
اشتراک‌گذاری	subscription; sharing
اشتغال	employment
اشتغالزایی	job creation
اشتون	ashton
اشتیاق	enthusiasm; enthusiastic
اشخاص	person; individual
اشرف غنی	ashraf ghani
اشغال	occupation
اشغال شده	occupy
اشغال کرد	occupy
اشغال کردند	occupy
اشغالگر	occupier
اشغالگران	occupier
اشغالی	occupied
اشلی	ashley
اشک	cry; tear
اشیا	object
اشیاء	object
اصابت	hit; strike
اصابت کرد	hit; strike
اصرار	insist; insistence
اصرار دارد	insist; insistence
اصرار دارند	insist; insistence
اصرار کرد	insist; insistence
اصطلاح	term; so-called
اصغر فرهادی	asghar farhadi
اصفهان	isfahan
اصل	principle
اصلاح	reform; amendment
اصلاح شده	modified; revised
اصلاح طلب	reformist
اصلاح طلبان	reformist
اصلاح کرد	reform; correct; amend
اصلاح کند	reform; correct; amend
اصلاحات	reform
اصلاحیه	amendment
اصلاح‌طلب	reformist
اصلاح‌طلبان	reformist
اصلی	main; key; original
اصلی‌ترین	main; key; original
اصول	principle
اصولا	-
اصولگرا	hardliner; principlist
اصولگرایان	hardliner; principlist
اضافه	add; addition; extra
اضافه شد	add
اضافه شده	add
اضافه کرد	add
اضافه کرده	add
اضافی	additional; extra
اضطراری	emergency
اطاعت	obedience; obey
اطراف	around; surrounding
اطلاع	information
اطلاع داد	report; inform; announce
اطلاع دادند	report; inform; announce
اطلاعات	information; intelligence
اطلاعاتی	intelligence
اطلاعیه	statement; announcement
اطلاعیه‌ای	statement; announcement
اطلاع‌رسانی	information
اطمینان	confidence; assurance; certainty
اطمینان داد	assure; ensure
اطمینان دارد	assure; ensure
اطمینان یابد	assure; ensure
اظهار	express; statement
اظهار داشت	say; state
اظهار داشته	say; state
اظهار نظر	comment; remark; statement
اظهار کرد	say; state
اظهار کرده	say; state
اظهارات	comment; remark; statement
اظهارنظرها	comment; remark; statement
اظهار‌نظر	comment; remark; statement
اعاده	restore
اعتبار	credit; validity; credibility
اعتبارات	credit; validity; credibility
اعتبارسنجی	validation
اعتبارنامه	credentials
اعتباری	credit
اعتراض	protest
اعتراض کرد	protest
اعتراض کردند	protest
اعتراض کرده	protest
اعتراض کرده‌اند	protest
اعتراضات	protest
اعتراضات سراسری	nationwide protest
اعتراضی	protest
اعتراض‌ها	protest
اعتراض‌های	protest
اعتراف	confession; confess; admit
اعتراف کرد	confession; confess; admit
اعترافات	confession; confess; admit
اعترافات اجباری	forced confession
اعتصاب	strike
اعتصاب غذا	hunger strike
اعتصاب کردند	strike
اعتصاب کرده‌اند	strike
اعتصابات	strike
اعتصاب‌ها	strike
اعتماد	trust; confidence
اعتماد ندارد	trust
اعتماد کرد	trust
اعتماد کنند	trust
اعتنا	attention
اعتیاد	addiction
اعداد	number
اعدام	execution; death penalty
اعدام شد	execute
اعدام شدند	execute
اعدام شده	execute
اعدام کرد	execute
اعدامی	execution; death penalty
اعدام‌ها	execution; death penalty
اعراب	arab
اعزام	dispatch; deployment
اعزام شد	send; dispatch; deploy
اعزام شدند	send; dispatch; deploy
اعزام شده	send; dispatch; deploy
اعزام کرد	send; dispatch; deploy
اعزام کرده	send; dispatch; deploy
اعضا	member
اعضاء	member
اعضای	member
اعطا	grant; award
اعطا شد	grant; award
اعطا کرد	grant; award
اعطای	grant; award
اعلام	announcement; declaration
اعلام داشت	announce; declare
اعلام شد	announce; declare
اعلام شده	announce; declare
اعلام می‌کند	announce; declare
اعلام نمود	announce; declare
اعلام کرد	announce; declare
اعلام کردند	announce; declare
اعلام کرده	announce; declare
اعلام کرده‌اند	announce; declare
اعلام کند	announce; declare
اعلامیه	declaration; statement
اعلامیه‌ای	declaration; statement
اعمال	impose; apply
اعمال شد	impose; apply
اعمال شده	impose; apply
اعمال می‌کند	impose; apply
اعمال کرد	impose; apply
اعمال کند	impose; apply
اغتشاش	riot
اغتشاشات	riot
اغراق	exaggeration
اغلب	-
اف بی آی	fbi
افت	fall; drop; decline
افتاد	fall
افتادن	fall
افتادند	fall
افتاده	fall
افتتاح	open; inaugurate
افتتاح شد	open; inaugurate
افتتاح کرد	open; inaugurate
افتخار	pride; honor; proud
افتخاری	honorary
افراد	person; people; individual
افراد مسلح	gunman
افراد ملکی	civilian
افراطی	extremist
افراطیون	extremist
افراطی‌گری	extremism
افراط‌گرا	extremist
افراط‌گرایان	extremist
افراط‌گرایی	extremism
افزایش	increase; rise
افزایش تولید	increase production
افزایش داد	increase; rise
افزایش داده	increase; rise
افزایش دستمزد	wage increase
افزایش دهد	increase; rise
افزایش قیمت	price increase; price hike
افزایش قیمت‌ها	price increase; price hike
افزایش مالیات	tax increase
افزایش می‌دهد	increase; rise
افزایش می‌یابد	increase; rise
افزایش نرخ بهره	rate hike
افزایش پیدا کرد	increase; rise
افزایش پیدا کرده	increase; rise
افزایش یابد	increase; rise
افزایش یافت	increase; rise
افزایش یافته	increase; rise
افزایش یافته‌است	increase; rise
افزود	add
افزودند	add
افزوده	add
افزوده شد	add
افزون بر	-
افزون بر این	-
افساد فی‌الارض	corruption on earth
افسانه	legend; myth
افسر	officer
افسر پلیس	police officer
افسران	officer
افسران پلیس	police officer
افسردگی	depression
افشا	disclosure; reveal
افشا شد	reveal; disclose; leak
افشا شده	reveal; disclose; leak
افشا می‌کند	reveal
افشا کرد	reveal; disclose; leak
افشاگر	whistleblower
افشاگری	revelation; disclosure
افشای	disclosure; reveal
افغان	afghan
افغانستان	afghanistan
افغانستانی	afghan
افغانی	afghani; afghan
افغان‌ها	afghan
افغان‌های	afghan
افکار	thought; idea; think
افکار عمومی	public opinion
اف‌ای‌تی‌اف	fatf
اف‌بی‌آی	fbi
اقامت	residence; stay
اقامت دارد	reside
اقامت داشت	stay
اقتدارگرا	authoritarian
اقتصاد	economy
اقتصاد ایران	iranian economy
اقتصاد بازار	market economy
اقتصاد جهانی	global economy; world economy
اقتصاد دیجیتال	digital economy
اقتصاد مقاومتی	resistance economy
اقتصاددان	economist
اقتصاددانان	economist
اقتصادهای	economy
اقتصادی	economic
اقدام	action; measure; move
اقدام تلافی‌جویانه	retaliation; retaliatory
اقدام علیه امنیت ملی	act against security; national security
اقدام قانونی	legal action
اقدام نظامی	military action
اقدام کرد	act; take action
اقدام کردند	act; take action
اقدام کند	act; take action
اقدامات	action; measure; move
اقدامی	action; measure; move
اقدام‌ها	action; measure; move
اقدام‌های	action; measure; move
اقرار	confession; admit
اقلام	item
اقلیت	minority
اقلیت مذهبی	religious minority
اقلیت‌ها	minority
اقلیت‌های	minority
اقلیت‌های قومی	ethnic minority
اقلیت‌های مذهبی	religious minority
اقلیم	climate
اقلیم کردستان	kurdistan
اقلیمی	climate
اقوام	ethnic group; tribe
اقیانوس	ocean
اقیانوس آرام	pacific ocean; pacific
اقیانوس اطلس	atlantic ocean; atlantic
اقیانوس هند	indian ocean
اقیانوس‌ها	ocean
الان	-
البته	-
البرز	alborz
البغدادی	baghdadi
الجبیر	jubeir
الجزایر	algeria; algiers
الجزایری	algerian
الجزیره	al jazeera; algeria
الحاق	annexation
الحشد الشعبی	popular mobilization force
الخلیل	hebron
الزام	mandatory; compulsory
الزامی	mandatory; compulsory
السالوادور	el salvador
السیسی	sisi
الشباب	al-shabab
الشرع	sharaa
الصاق	attach
الظواهری	zawahiri
العبادی	abadi
القاعده	al-qaeda; qaeda
الماس	diamond
المپیک	olympic
الهام	inspiration; inspire
الهام گرفته	inspiration; inspire
الهام‌بخش	inspiration; inspire
الون ماسک	elon musk
الکترونیک	electronic
الکترونیکی	electronic
الکس	alex
الکساندر	alexander
الکساندر لوکاشنکو	lukashenko
الکسی	alexei; alexey
الکسی ناوالنی	alexei navalny
الکل	alcohol
الگو	model; pattern
الگوریتم	algorithm
الگوریتم‌ها	algorithm
الیزابت	elizabeth
ام	-
اما	-
امارات	united arab emirates; uae
امارات عربی متحده	united arab emirates; uae
امارات متحده	united arab emirates; uae
امارات متحده عربی	united arab emirates; uae
اماراتی	emirati
امارت اسلامی	islamic emirate
امارت اسلامی افغانستان	islamic emirate
امام	imam
امام جمعه	friday prayer leader
امام خمینی	ayatollah khomeini
امامان	imam
امام‌اوغلو	imamoglu
امان	amman
امانوئل ماکرون	emmanuel macron
امانوئل مکرون	emmanuel macron
امتحان	exam; test
امتناع	refuse; refrain; decline
امتناع کرد	refuse; refrain; decline
امتیاز	point; score; concession
امتیازات	point; score; concession
امتیازدهی	scoring
امحا	destruction
امداد	relief; rescue
امداد رسانی	relief; relief effort
امدادرسانی	relief; relief effort
امدادگر	rescuer; aid worker
امدادگران	rescuer; aid worker
امدادی	relief; rescue
امروز	today
امسال	this year; year
امشب	tonight
امضا	signature; sign
امضا شد	sign
امضا شده	sign
امضا کرد	sign
امضا کردند	sign
امضا کرده	sign
امضا کرده‌اند	sign
امضا کند	sign
امضاء	signature; sign
امضای	signature; sign
املا	spelling
املاک	real estate; property
امن	safe; secure
امنیت	security
امنیت سایبری	cybersecurity
امنیت غذایی	food security
امنیت مرزی	border security
امنیت ملی	national security
امنیت ملی افغانستان	national security
امنیتی	security
امور	affair
امور خارجه	foreign affair
امور داخلی	internal affair
امپراتور	emperor
امپراتوری	empire
امپراطور	emperor
امپراطوری	empire
امکان	possibility; opportunity
امکانات	facility
امکان‌پذیر	possible
امید	hope
امید به زندگی	life expectancy
امیدها	hope
امیدوار	hope; hopeful
امیدوار است	hope; hopeful
امیدوارم	hope; hopeful
امیدوارند	hope; hopeful
امیدوارکننده	hope; hopeful
امیدواری	hope; hopeful
امیدواریم	hope; hopeful
امیر	emir
امیرعبداللهیان	amir-abdollahian; amirabdollahian
امیلی	emily
امینی	amini
ام‌آی‌۶	mi6
انبار	anbar; warehouse; depot
انبار کردن	storage
انبارداری	storage
انباشت	accumulation
انباشته	accumulated
انبوه	mass; bulk
انتحاری	suicide
انتخاب	election; choice; selection
انتخاب شد	elect; choose
انتخاب شدند	elect; choose
انتخاب شده	elect; choose
انتخاب می‌شود	elect; choose
انتخاب می‌کند	choose; select
انتخاب کرد	choose; select
انتخاب کردند	choose; select
انتخاب کرده	choose; select
انتخاب کند	choose; select
انتخابات	election
انتخابات ریاست جمهوری	presidential election
انتخابات ریاست‌جمهوری	presidential election
انتخابات زودهنگام	early election; snap election
انتخابات سراسری	general election
انتخابات محلی	local election
انتخابات مقدماتی	primary
انتخابات میان‌دوره‌ای	midterm election
انتخابات پارلمانی	parliamentary election
انتخاباتی	election
انتزاعی	abstract
انتشار	release; emission; publication; spread
انتشار داد	publish; release
انتشار کربن	carbon emission
انتشارات	publication
انتصاب	appointment
انتصابات	appointment
انتظار	expectation; expect; wait
انتظار دارد	expect
انتظار دارند	expect
انتظار داشت	expect
انتظار می رود	expect
انتظار می‌رفت	expect
انتظار می‌رود	expect
انتظارات	expectation
انتقاد	criticism
انتقاد می‌کند	criticize
انتقاد کرد	criticize
انتقاد کردند	criticize
انتقاد کرده	criticize
انتقاد کرده‌اند	criticize
انتقادات	criticism
انتقادها	criticism
انتقادهای	criticism
انتقادی	criticism
انتقال	transfer; transition; move
انتقال داد	transfer; move; transport
انتقال یافت	transfer; move; transport
انتقام	revenge
انجام	perform; carry out
انجام داد	do; carry out; conduct; perform
انجام دادن	do; carry out; conduct; perform
انجام دادند	do; carry out; conduct; perform
انجام داده	do; carry out; conduct; perform
انجام داده‌اند	do; carry out; conduct; perform
انجام دهد	do; carry out; conduct; perform
انجام دهند	do; carry out; conduct; perform
انجام شد	do; carry out; conduct; perform
انجام شده	do; carry out; conduct; perform
انجام شود	do; carry out; conduct; perform
انجام می‌دهد	do; carry out; conduct; perform
انجام می‌شود	do; carry out; conduct; perform
انجام گرفت	do; carry out; conduct; perform
انجامید	lead; result
انجامیدن	lead; result
انجامیده	lead; result
انجمن	association; society
انجمن‌ها	association; society
انجمن‌های	association; society
انجیل	bible; gospel
انحراف	deviation
انحصار	exclusive; monopoly
انحصاری	exclusive; monopoly
انحلال	dissolve
اند	-
انداخت	throw
انداختن	throw
انداختند	throw
انداخته	throw
اندازه	size
اندازه‌گیری	measurement
اندرسون	anderson
اندرو	andrew
اندونزی	indonesia
اندونزیایی	indonesian
اندوه	sadness; grief
اندیشه	thought; thinking
انرژی	energy
انرژی اتمی	nuclear energy; atomic energy
انرژی بادی	wind power
انرژی تجدیدپذیر	renewable energy
انرژی خورشیدی	solar energy; solar power
انرژی هسته‌ای	nuclear energy; atomic energy
انرژی پاک	clean energy
انرژی‌های تجدیدپذیر	renewable energy
انزجار	disgust; outrage
انزوا	isolated; isolation
انزوای	isolation
انسان	human
انسان دوستانه	humanitarian
انسانی	human; humanitarian
انسان‌دوستانه	humanitarian
انسان‌ها	human
انضباط	discipline
انطباق	adaptation; compatible
انعطاف	flexibility; flexible
انعطاف‌پذیر	flexibility; flexible
انعطاف‌پذیری	flexibility; flexible
انعکاس	reflection; reflect
انعکاس داد	reflect
انفجار	explosion; blast
انفجارها	explosion; blast
انفجارهای	explosion; blast
انفجاری	explosion; blast
انفرادی	solitary confinement
انقراض	extinction
انقضا	expire; expiration
انقلاب	revolution
انقلاب اسلامی	islamic revolution
انقلابی	revolution; revolutionary
انقلابیون	revolution
انهدام	destroy; destruction
انواع	type; kind
انویدیا	nvidia
انکار	deny; denial
انکار می‌کند	deny; denial
انکار کرد	deny; denial
انگار	-
انگشت	finger
انگلستان	britain; uk; england
انگلیس	britain; uk; england
انگلیسی	english; british
انگلیسی‌ها	english; british
انگیزه	motive; motivation; incentive
انیشتین	einstein
انیمیشن	animation
ان‌بی‌سی	nbc
ان‌پی‌تی	non-proliferation treaty
اهالی	resident
اهانت	insult
اهدا	donate; donation; award
اهدا کرد	donate; donation; award
اهداف	goal; target; aim; purpose
اهدای	donate; donation; award
اهدای خون	blood donation
اهدای عضو	organ donation
اهرام	pyramid
اهرم	leverage
اهل سنت	sunni
اهل‌سنت	sunni
اهمیت	importance; significance
اهواز	ahvaz
او	-
اواخر	late
اواسط	mid; middle
اوایل	early
اوایل سال	early
اوباما	obama
اوت	august
اوج	peak; rise
اوج گرفت	peak; rise
اوجالان	ocalan
اودسا	odesa
اوراق بهادار	security
اوراق قرضه	bond
اوراق‌قرضه	bond
اورانیوم	uranium
اوربان	orban
اورزولا فون در لاین	von der leyen
اورشلیم	jerusalem
اورشلیم شرقی	east jerusalem
اورژانس	emergency; ambulance
اورگن	oregon
اوزاکا	osaka
اوستیای جنوبی	south ossetia
اوضاع	situation; condition; status
اول	first
اولاف شولتز	olaf scholz
اولاف شولتس	olaf scholz
اولاند	hollande
اولمرت	olmert
اولویت	priority
اولویت‌ها	priority
اولین	first
اولین بار	first time
اولیه	preliminary; initial; primary
اولیویا	olivia
اومیکرون	omicron
اونس	ounce
اوهایو	ohio
اوپن‌ای‌آی	openai
اوپک	opec
اوپک پلاس	opec plus
اوکراین	ukraine
اوکراینی	ukrainian
اوکراینی‌ها	ukrainian
اوکلاهما	oklahoma
اوگاندا	uganda
اویغور	uighur; uyghur
اویغورها	uighur; uyghur
اوین	evin
اپرا	opera
اپل	apple
اپلیکیشن	app; application
اپوزیسیون	opposition
اپیدمی	epidemic
اچ آی وی	hiv
اچ‌آی‌وی	hiv
اژه‌ای	ejei
اکبر	akbar
اکبر هاشمی رفسنجانی	hashemi rafsanjani
اکتبر	october
اکثریت	majority
اکثریت مطلق	absolute majority
اکراین	ukraine
اکنون	-
اکوادور	ecuador
اکوسیستم	ecosystem
اکید	strict
اگر	-
اگر چه	-
اگرچه	-
ای	-
ایالات	state
ایالات متحده	united states; us
ایالات متحده آمریکا	united states; us
ایالت	state
ایالتی	state
ایالت‌ها	state
ایالت‌های	state
ایتالیا	italy
ایتالیایی	italian
ایتالیایی‌ها	italian
ایجاد	creation; create; establish
ایجاد شد	create; establish
ایجاد شده	create; establish
ایجاد شود	create; establish
ایجاد می‌کند	create; establish
ایجاد کرد	create; establish
ایجاد کردن	create; establish
ایجاد کرده	create; establish
ایجاد کند	create; establish
ایجاد کنند	create; establish
ایدز	aids
ایده	idea
ایده‌آل	ideal
ایده‌ها	idea
ایراد	deliver; objection
ایراد کرد	deliver; objection
ایران	iran
ایرانی	iranian
ایرانیان	iranian
ایرانی‌ها	iranian
ایرانی‌های	iranian
ایرباس	airbus
ایرلند	ireland
ایرلند شمالی	northern ireland
ایرلندی	irish
ایرنا	irna
ایروان	yerevan
ایزدی	yazidi
ایزدیان	yazidi
ایزدی‌ها	yazidi
ایست بازرسی	checkpoint
ایستاد	stand
ایستادن	stand
ایستادند	stand
ایستاده	stand
ایستادگی	resistance; stand
ایستگاه	station
ایستگاه فضایی	space station
ایستگاه فضایی بین‌المللی	space station
ایستگاه پلیس	police station
ایست‌بازرسی	checkpoint
ایسلند	iceland
ایسنا	isna
ایشان	-
ایغور	uighur; uyghur
ایفا می‌کند	role; play role
ایفا کرد	role; play role
ایفای نقش	role; play role
ایلام	ilam
ایلان ماسک	elon musk
ایلنا	ilna
ایمان	faith
ایمن	safe
ایمن الظواهری	zawahiri
ایمنی	safety
ایمیل	email
این	-
این بار	-
این جا	-
این طور	-
این چنین	-
این که	-
این گونه	-
اینترنت	internet
اینترنت پرسرعت	high-speed internet
اینترنتی	internet; online
اینترپل	interpol
اینجا	-
ایندیانا	indiana
اینستاگرام	instagram
اینشتین	einstein
اینها	-
اینک	-
اینکه	-
این‌بار	-
این‌طور	-
این‌چنین	-
این‌گونه	-
ایهود اولمرت	olmert
ایهود باراک	ehud barak
ایوان	ivan
ایوانکا	ivanka
ایگور	igor
با	-
با استناد به	cite
با اشاره به	-
با این حال	-
با این همه	-
با این وجود	-
با این‌همه	-
با بیان این که	-
با بیان این‌که	-
با تاکید بر	-
با توجه به	-
با ثبات	stable
با نفوذ	influential
با هدف	aim; purpose
با هم	-
با وجود	-
با وجود این	-
با یکدیگر	-
باب	bob
بابت	-
باب‌المندب	bab al-mandab
باتجربه	experienced
باتری	battery
باتوجه به	-
باثبات	stable
باج‌گیری	extortion
باخت	lose; defeat
باختند	lose; defeat
باخموت	bakhmut
باد	wind
بادوام	durable
بار	load; burden; time; cargo
باران	rain; rainfall
باراک	barack
باراک اوباما	barack obama
باربارا	barbara
باردار	pregnant
بارداری	pregnancy
بارزانی	barzani
بارسلونا	barcelona
بارش	rainfall; rain
بارش باران	rain; rainfall
بارش برف	snow
بارش‌ها	rainfall; rain
بارندگی	rain; rainfall
باره	-
بارها	repeatedly; frequent
بارگذاری	upload
بارگیری	download
باریک	narrow
باز	open; again
باز شد	open; reopen
باز شده	open; reopen
باز می‌گردد	return; come back
باز کرد	open; reopen
باز کردن	open; reopen
باز کردند	open; reopen
باز کند	open; reopen
باز گرداندن	return; restore; bring back
بازار	market
بازار آزاد	free market; open market
بازار ارز	foreign exchange market; currency market
بازار بورس	stock exchange; stock market
بازار جهانی	world market; global market
بازار داخلی	domestic market
بازار سرمایه	capital market
بازار سهام	stock market
بازار سیاه	black market
بازار مسکن	housing market
بازار مشترک	common market
بازار نفت	oil market
بازار کار	labor market
بازارها	market
بازارهای	market
بازارهای جهانی	world market; global market
بازارهای مالی	financial market
بازاری	market
بازاریابی	marketing
بازبینی	review
بازتاب	reflection; reflect
بازتاب داد	reflect
بازتاب می‌دهد	reflect
بازجو	interrogator
بازجویان	interrogator
بازجویی	interrogation
بازخرید	repurchase
بازخورد	feedback
بازداشت	arrest; detention
بازداشت شد	arrest; detain
بازداشت شدند	arrest; detain
بازداشت شده	arrest; detain
بازداشت شده‌اند	arrest; detain
بازداشت کرد	arrest; detain
بازداشت کردند	arrest; detain
بازداشت کرده	arrest; detain
بازداشت کرده‌اند	arrest; detain
بازداشتگاه	detention center
بازداشتی	detainee
بازداشت‌شدگان	detainee
بازداشت‌ها	arrest; detention
بازده	yield; return
بازدهی	yield; return
بازدهی‌ها	yield
بازدید	visit
بازدید کرد	visit
بازدیدکننده	visitor
بازدیدکنندگان	visitor
بازرس	inspector
بازرس ویژه	special counsel
بازرسان	inspector
بازرسی	inspection; search
بازرسی‌ها	inspection
بازرگان	businessman; merchant
بازرگانان	businessman; merchant
بازرگانی	trade; commerce
بازسازی	reconstruction; rebuild
بازسازی ساختاری	restructuring
بازمانده	survivor
بازماندگان	survivor
بازمی‌گردد	return; come back
بازنده	loser
بازنشسته	retired; retiree; pensioner
بازنشستگان	retired; retiree; pensioner
بازنشستگی	retirement
بازنگری	revision; review; renewal
بازپرداخت	repayment
بازگرداند	return; restore; bring back
بازگرداندن	return; restore; bring back
بازگرداندند	return; restore; bring back
بازگردانده	return; restore; bring back
بازگردد	return; come back
بازگشایی	open; reopen
بازگشایی شد	open; reopen
بازگشت	return
بازگشتن	return; come back
بازگشتند	return; come back
بازگشته	return; come back
بازی	game; match
بازی دوستانه	friendly match
بازی فینال	final
بازی می‌کند	play
بازی می‌کنند	play
بازی کرد	play
بازی کرده	play
بازی کند	play
بازیابی	recovery; retrieval
بازیافت	recycling
بازیافت شد	recycle
بازیکن	player
بازیکنان	player
بازیکن‌ها	player
بازیگر	actor
بازیگر زن	actress
بازیگران	actor
بازیگری	acting
بازی‌ها	game; match
بازی‌های	game; match
بازی‌های آسیایی	asian game
بازی‌های المپیک	olympic game
بازی‌های رایانه‌ای	video game
باستانی	ancient
باستان‌شناس	archaeologist
باستان‌شناسان	archaeologist
باستان‌شناسی	archaeology
باسک	basque
باش	-
باشد	-
باشم	-
باشند	-
باشگاه	club
باشگاه‌ها	club
باشگاه‌های	club
باشیم	-
باطل	void
باعث	cause; lead
باعث شد	cause; lead
باعث شده	cause; lead
باعث شود	cause; lead
باعث می‌شود	cause; lead
بافت	texture; context
باقری کنی	bagheri kani
باقی	remaining
باقی بماند	remain; stay
باقی ماند	remain; stay
باقی ماندن	remain; stay
باقی مانده	remain; stay
باقی می‌ماند	remain; stay
باقی‌مانده	remain; stay; remainder
بال	wing
بالا	high; up
بالا رفت	rise; increase
بالا رفته	rise; increase
بالا می‌رود	rise; increase
بالاتر	higher
بالاترین	highest
بالاخره	-
بالایی	high; up
بالتیک	baltic
بالستیک	ballistic
بالقوه	potential
بالکان	balkans
بالگرد	helicopter
بالگردها	helicopter
بالی	bali
بامداد	early morning; dawn
بامیان	bamiyan
بان کی مون	ban ki-moon
بان کی‌مون	ban ki-moon
باند	gang
بانفوذ	influential
بانو	-
بانوی اول	first lady
بانک	bank
بانک تجاری	commercial bank
بانک توسعه	development bank
بانک جهانی	world bank
بانک سرمایه‌گذاری	investment bank
بانک مرکزی	central bank
بانک مرکزی آمریکا	federal reserve
بانک مرکزی اروپا	european central bank
بانکدار	banker
بانکداران	banker
بانکداری	banking
بانکوک	bangkok
بانکی	banking
بانک‌ها	bank
بانک‌های	bank
بانک‌های مرکزی	central bank
باهم	-
باهوش	intelligent
باوجود	-
باور	belief
باور دارد	believe
باور دارند	believe
باور داشت	believe
باور کنید	believe
باورنکردنی	incredible
باورها	belief
باکو	baku
باکیفیت	high-quality
باید	-
باید که	-
بایدن	biden
بایرن مونیخ	bayern munich
بایست	-
بایستد	stand
بایستی	-
با‌ارزش	valuable
با‌این‌حال	-
ببر	tiger
ببرد	take; carry
ببرند	take; carry
ببیند	see
ببینند	see
ببینیم	see
بتازگی	recently
بتدریج	gradual; gradually
بترسند	fear; afraid
بتن	concrete
بتوان	-
بتواند	-
بتوانند	-
بتوانیم	-
بتی	betty
بجای	-
بجز	-
بحث	discussion; debate; argue
بحث می‌کنند	discuss; debate
بحث و گفتگو	discuss; debate
بحث کرد	discuss; debate
بحث کردند	discuss; debate
بحث کنند	discuss; debate
بحث‌برانگیز	controversial
بحث‌ها	discussion; debate; argue
بحث‌های	discussion; debate; argue
بحران	crisis
بحران آب	water crisis; water shortage
بحران اقتصادی	economic crisis
بحران انسانی	humanitarian crisis
بحران سیاسی	political crisis
بحران مالی	financial crisis
بحران مهاجرت	migrant crisis; refugee crisis
بحران پناهجویان	migrant crisis; refugee crisis
بحرانی	crisis
بحرانی‌ترین	most critical
بحران‌ها	crisis
بحران‌های	crisis
بحرین	bahrain
بحرینی	bahraini
بخارست	bucharest
بخاطر	-
بخرد	buy
بخرند	buy
بخش	part; section; sector; department
بخش انرژی	energy sector
بخش خصوصی	private sector
بخش دولتی	public sector
بخش کشاورزی	agricultural sector
بخشدار	district governor
بخشش	forgiveness; pardon
بخشودگی	forgiveness; pardon
بخشی	part; section; sector; department
بخشی از	part
بخشید	forgive
بخشیدن	forgive
بخش‌ها	part; section; sector; department
بخش‌های	part; section; sector; department
بخصوص	-
بخواند	read; call
بخواهد	want; ask
بخواهند	want; ask
بخورد	eat; hit
بد	bad
بداند	know
بدانند	know
بدانیم	know
بدبین	pessimistic
بدبینی	pessimism
بدتر	worse
بدتر شد	worsen; deterioration; critical
بدترین	worst
بدخشان	badakhshan
بدخواهانه	malicious
بدرقه	farewell
بدست آمده	obtain; gain
بدست آورد	gain; obtain; win; achieve
بدلیل	-
بدن	body
بدنامی	notoriety
بدنبال	-
بدهد	-
بدهند	-
بدهکار	debtor
بدهکار است	owe
بدهکاران	debtor
بدهی	debt
بدهی خارجی	foreign debt
بدهیم	-
بدهی‌ها	debt
بدهی‌های	debt
بدون	-
بدون تردید	undoubtedly; doubt
بدون تغییر	unchanged
بدون شک	undoubtedly; doubt
بدون وقفه	nonstop
بدی	bad
بدین ترتیب	-
بر	-
بر اثر	-
بر اساس	-
بر این اساس	-
بر این باور	-
بر جای گذاشت	leave
بر روی	-
بر سر	-
بر عهده دارد	responsible
بر عهده گرفت	take responsibility; claim responsibility
بر مبنای	-
بر همین اساس	-
بر پایه	-
برآورد	estimate
برآورد شده	estimate
برآورد می‌شود	estimate
برآورد کرده	estimate
برآورده	fulfill
برآوردها	estimate
برابر	-
برابری	equality
براثر	-
برادر	brother
برادران	brother
برادرش	brother
براساس	-
براندازی	overthrow
برانگیخت	provoke; spark
برانگیخته	provoke; spark
برانگیزد	provoke; spark
براون	brown
برای	-
برای مثال	-
برایان	brian
برایان هوک	brian hook
برتر	top; superior; premier
برتر از	superior
برتری	superiority; advantage
برجا گذاشت	leave
برجام	nuclear deal; jcpoa
برجای گذاشت	leave
برجسته	prominent
برجسته‌ترین	most prominent
برخاست	rise; take off
برخاستند	rise; take off
برخاسته	rise; take off
برخورد	collision; clash; treatment
برخورد کرد	collide; hit
برخورد کردند	collide; hit
برخوردار	enjoy; benefit
برخورداری	enjoy; benefit
برخی	-
برخی از	-
برد	win; take; carry
بردارد	remove; take; lift
برداشت	harvest; withdrawal
برداشت کرد	withdraw
برداشتن	remove; take; lift
برداشتند	remove; take; lift
برداشته	remove; take; lift
برداشته شد	remove; take; lift
بردن	take; carry
بردند	win; take; carry
برده	take; carry
برده شد	take; carry
برده‌اند	take; carry
بررسی	review; study; investigation; examine
بررسی دقیق	scrutiny; close examination
بررسی شد	review; examine; consider
بررسی می‌کند	review; examine; consider
بررسی می‌کنند	review; examine; consider
بررسی کرد	review; examine; consider
بررسی کردند	review; examine; consider
بررسی کند	review; examine; consider
بررسی کنند	review; examine; consider
بررسی‌ها	review; study; investigation; examine
بررسی‌های	review; study; investigation; examine
برزیل	brazil
برزیلی	brazilian
برساند	deliver; bring
برسد	reach; arrive
برسند	reach; arrive
برعهده دارد	responsible
برعهده گرفت	take responsibility; claim responsibility
برف	snow
برق	electricity; power
برقرار	establish; establishment
برقراری	establish; establishment
برقع	burqa
برقی	electric
برلوسکونی	berlusconi
برلین	berlin
برمه	myanmar
برمی‌دارد	remove; take; lift
برمی‌گردد	return; come back
برن	bern
برنامه	program; plan; schedule
برنامه اتمی	nuclear program
برنامه جهانی غذا	world food program
برنامه ریزی	planning; plan
برنامه هسته ای	nuclear program
برنامه هسته‌ای	nuclear program
برنامه کاربردی	app; application
برنامه‌ای	program; plan; schedule
برنامه‌ریزی	planning; plan
برنامه‌ریزی شده	planning; plan
برنامه‌ها	program; plan; schedule
برنامه‌های	program; plan; schedule
برنج	rice
برند	brand
برنده	winner
برنده شد	win
برندها	brand
برندگان	winner
برنز	bronze
برنی سندرز	bernie sanders
برود	go
بروم	go
برونئی	brunei
بروند	go
بروکسل	brussels
برویم	go
برپا	set up
برپا کرد	set up
برپایی	set up
برچسب	label
برچید	dismantle; remove
برچیدن	dismantle; remove
برچیده شد	dismantle; remove
برکسیت	brexit
برکنار	dismissal; oust; dismiss
برکنار شد	dismiss; oust; fire
برکنار شده	dismiss; oust; fire
برکنار کرد	dismiss; oust; fire
برکناری	dismissal; oust; dismiss
برگردد	return; come back
برگردند	return; come back
برگزار	hold
برگزار خواهد شد	hold
برگزار شد	hold
برگزار شده	hold
برگزار شود	hold
برگزار می‌شود	hold
برگزار کرد	hold
برگزار کردند	hold
برگزار کرده	hold
برگزار کند	hold
برگزاری	holding; hold
برگزیت	brexit
برگشت	return; come back
برگشتند	return; come back
بریتانیا	britain; uk; england
بریتانیایی	british; briton
بریتانیایی‌ها	british; briton
بریکس	brics
بزرگ	big; large; great
بزرگداشت	commemoration
بزرگراه	highway
بزرگسال	adult
بزرگسالان	adult
بزرگسالی	adulthood
بزرگ‌تر	larger; bigger
بزرگ‌ترین	largest; biggest
بزند	hit; strike
بزنند	hit; strike
بزودی	soon
بسازد	build; make
بسازند	build; make
بست	close; shut; block
بستانکاران	creditor
بستری	hospitalized
بستری شد	hospitalize
بستری شده	hospitalize
بستن	close; shut; block
بستند	close; shut; block
بسته	closed; package; close
بسته حمایتی	stimulus package
بسته شد	close; shut; block
بسته شده	close; shut; block
بسته مالی	bailout; rescue package
بسته محرک	stimulus package
بسته نجات	bailout; rescue package
بستگان	relative
بسرعت	quickly; rapidly
بسوی	-
بسکتبال	basketball
بسیار	-
بسیار بالا	very high
بسیار مهم	very important
بسیاری	-
بسیاری از	-
بسیج	basij; mobilization
بسیج کرد	mobilize
بشار	bashar
بشار اسد	bashar assad
بشدت	severe; intense; strongly
بشر	human
بشردوستانه	humanitarian
بشری	human; humanitarian
بشناسد	know; recognize
بشنود	hear
بشود	-
بشکند	break
بشکه	barrel
بشکه در روز	barrel per day
بشکه نفت	barrel oil
بصره	basra
بصری	visual
بصورت	-
بطری	bottle
بطور	-
بطوریکه	-
بعد	-
بعد از	-
بعد از آن	-
بعد از ظهر	afternoon; evening
بعدا	-
بعدازظهر	afternoon; evening
بعدها	-
بعدی	next; subsequent
بعضی	-
بعضی از	-
بعضی اوقات	sometimes
بعضی وقت‌ها	sometimes
بعلت	-
بعنوان	-
بعید	unlikely
بعید است	unlikely
بغداد	baghdad
بغدادی	baghdadi
بغلان	baghlan
بفرستد	send
بفروشد	sell
بقایی	baghaei
بلاتکلیفی	uncertainty
بلاروس	belarus
بلافاصله	immediately
بلای طبیعی	natural disaster
بلایای طبیعی	natural disaster
بلخ	balkh
بلر	blair
بلغارستان	bulgaria
بلفاست	belfast
بلند	high; tall; loud
بلندترین	tallest; highest
بلندمدت	long-term
بلندپایه	high-ranking; senior
بلندپروازانه	ambitious
بلندی‌های جولان	golan height
بله	-
بلوغ	maturity; puberty
بلوچ	baloch; baluch
بلوچستان	balochistan; baluchestan
بلوچ‌ها	baloch; baluch
بلوکه	frozen; blocked
بلوکه شده	frozen; blocked
بلژیک	belgium
بلژیکی	belgian
بلکه	-
بلگراد	belgrade
بلیت	ticket
بلیط	ticket
بلینکن	blinken
بماند	remain; stay
بمانند	remain; stay
بمب	bomb
بمب اتمی	atomic bomb; nuclear bomb
بمب خوشه‌ای	cluster bomb
بمب هسته‌ای	atomic bomb; nuclear bomb
بمب کنار جاده‌ای	roadside bomb
بمب گذاری	bombing
بمبئی	mumbai; bombay
بمباران	bombing; bombardment
بمباران کرد	bomb
بمباران کردند	bomb
بمباران‌ها	bombing; bombardment
بمبی	bomb
بمب‌افکن	bomber
بمب‌ها	bomb
بمب‌های	bomb
بمب‌های خوشه‌ای	cluster bomb
بمب‌گذار	bomber
بمب‌گذار انتحاری	suicide bomber
بمب‌گذاری	bombing
بمب‌گذاری‌ها	bombing
بمنظور	-
بمیرد	die
بن	bonn; bin
بن بست	deadlock; impasse
بن زاید	bin zayed
بن سلمان	bin salman
بن لادن	bin laden
بنا	building; structure
بنا بر	-
بنا به	-
بنا به گفته	-
بنا نهاد	found
بنابر	-
بنابراین	-
بنادر	port
بنای	building; structure
بنت	bennett
بنجامین	benjamin
بندر	port
بندر عباس	bandar abbas
بندرعباس	bandar abbas
بنز	mercedes
بنزین	gasoline; petrol
بنشیند	sit
بنشینند	sit
بنغازی	benghazi
بنفش	purple
بنویسد	write
بنگاه	firm; enterprise
بنگلادش	bangladesh
بنگلادشی	bangladeshi
بنی گانتز	gantz
بنی گانتس	gantz
بنیاد	foundation
بنیادها	foundation
بنیادگرا	fundamentalist
بنیادگرایان	fundamentalist
بنیادی	fundamental
بنیادین	fundamental; basic
بنیامین	benjamin
بنیامین نتانیاهو	benjamin netanyahu
بنیانگذار	founder
بنیانگذاران	founder
بنین	benin
بن‌بست	deadlock; impasse
به	-
به آتش	fire
به آتش کشید	set fire; burn
به آتش کشیدند	set fire; burn
به آتش کشیده شد	set fire; burn
به آسانی	easy; easily
به اتفاق آرا	unanimous
به اتهام	charge
به اجرا درآمد	implement
به اجرا گذاشت	implement
به ارمغان آورد	bring
به اشتراک گذاشت	share
به اشتراک گذاشته	share
به اصطلاح	term; so-called
به امضا رساند	sign
به امضا رسید	sign
به اوج رسید	peak
به این ترتیب	-
به بیمارستان	hospital
به تازگی	recently
به تدریج	gradual; gradually
به تصرف درآورد	capture; seize
به تصویب	approval; pass
به تصویب رساند	approve; pass
به تصویب رسید	approve; pass
به تصویر می‌کشد	depict; portray
به تصویر کشید	depict; portray
به تعویق افتاد	postpone; delay
به تعویق انداخت	postpone; delay
به تنهایی	alone
به توافق	agreement
به توافق رسید	agree; reach agreement
به توافق رسیدند	agree; reach agreement
به توافق رسیده‌اند	agree; reach agreement
به ثمر رساند	score
به جا گذاشت	leave
به جای	-
به جای گذاشت	leave
به جز	-
به حاشیه	sideline
به حالت تعلیق درآورد	suspend
به خاطر	-
به خاک سپرده	bury
به خاک سپرده شد	bury
به خصوص	-
به خطر	risk
به خطر انداخت	endanger; jeopardize
به خطر بیندازد	endanger; jeopardize
به خطر می‌اندازد	endanger; jeopardize
به دام	trap
به دست آمد	obtain; gain
به دست آمده	obtain; gain
به دست آورد	gain; obtain; win; achieve
به دست آوردن	gain; obtain; win; achieve
به دست آورده	gain; obtain; win; achieve
به دست آورند	gain; obtain; win; achieve
به دست گرفت	seize; take
به دفعات	repeatedly; frequent
به دلیل	-
به دنبال	-
به دنیا آمد	born
به راحتی	easily; comfort
به راه افتاد	start
به راه انداخت	launch
به رسمیت بشناسد	recognize; recognition
به رسمیت شناخت	recognize; recognition
به رسمیت شناختن	recognize; recognition
به رسمیت شناخته	recognize; recognition
به رسمیت می‌شناسد	recognize; recognition
به رغم	-
به رهبری	lead
به رهبری آمریکا	us-led
به رهبری عربستان	saudi-led
به روز رسانی	update
به زودی	soon
به سبب	-
به سختی	barely; hardly
به سر می‌برد	live
به سر می‌برند	live
به سرعت	quickly; rapidly
به سرقت رفت	stolen; steal
به سمت	toward
به سوی	-
به شدت	severe; intense; strongly
به شمار می‌آید	consider
به شمار می‌رود	consider
به شکل	-
به صدا درآمد	sound
به صورت	-
به طور	-
به طور رسمی	officially; formally
به طور مستقیم	direct; directly
به طور چشمگیری	dramatically; significantly
به طور کلی	general; overall
به طوری که	-
به عبارت دیگر	-
به علت	-
به عنوان	-
به عنوان مثال	-
به عهده دارد	responsible
به عهده گرفت	take responsibility; claim responsibility
به غیر از	-
به فروش رسید	sell
به فروش رفت	sell
به فروش می‌رسد	sell
به قتل	murder; kill
به قتل رساند	kill; murder
به قتل رسید	kill; murder
به قتل رسیدند	kill; murder
به قدرت رسید	come to power
به قدرت رسیدن	come to power
به قصد	aim; purpose
به لحاظ	-
به معنای	meaning; mean
به معنای واقعی کلمه	literally
به معنی	meaning; mean
به منظور	-
به نظر	-
به نظر می رسد	-
به نظر می‌رسد	-
به نفع	-
به نقل از	quote; cite
به نمایش درآمد	show; display; screen
به نمایش گذاشت	show; display; screen
به نمایندگی	behalf
به نوعی	-
به هر حال	-
به هلاکت رسید	kill
به هلاکت رسیدند	kill
به همراه	-
به همین دلیل	-
به هنگام	-
به هیچ وجه	-
به وجود آمد	create; emerge
به وجود آمده	create; emerge
به وجود آورد	create; emerge
به وسیله	-
به وقت محلی	local time
به وقت گرینویچ	gmt
به ویژه	-
به پایان بردن	finish
به پایان رساند	end
به پایان رسید	end
به پیروزی رسید	win
به چالش می‌کشد	challenge
به چالش کشید	challenge
به کار برد	use; employ
به کار گرفت	use; employ
به کار گرفته	use; employ
به کار گیرد	use; employ
به گروگان گرفت	take hostage
به گروگان گرفته	take hostage
به گزارش	report
به گفته	-
به گفته او	-
به گفته وی	-
به گفته‌ی	-
به گونه ای	-
به گونه‌ای که	-
به یاد	memory; remember
به یاد دارد	remember
به یاد دارم	remember
بها	price; cost
بهائی	baha'i
بهائیان	baha'i
بهار	spring
بهار عربی	arab spring
بهای	price; cost
بهای تمام‌شده	cost
بهای نفت	oil price
بهبود	improvement; recovery
بهبود بخشد	improve; recover
بهبود می‌یابد	improve; recover
بهبود یابد	improve; recover
بهبود یافت	improve; recover
بهبود یافته	improve; recover
بهبودی	recovery; improvement
بهتر	better
بهترین	best
بهترین بازیگر	best actor
بهترین فیلم	best film; best picture
بهترین کارگردان	best director
بهداشت	health; hygiene
بهداشتی	health; sanitary
بهره	interest
بهره برد	benefit
بهره می‌برد	benefit
بهره‌برداری	exploitation; operation
بهره‌مند	benefit
بهره‌وری	efficiency; efficient; productivity
بهزیستی	welfare organization
بهشت	paradise; heaven
بهشت مالیاتی	tax haven
بهمن	avalanche; bahman
بهمن‌ماه	february; bahman
به‌این ترتیب	-
به‌تازگی	recently
به‌تدریج	gradual; gradually
به‌جای	-
به‌جز	-
به‌خاطر	-
به‌خصوص	-
به‌دست آمده	obtain; gain
به‌دست آورد	gain; obtain; win; achieve
به‌دلیل	-
به‌دنبال	-
به‌رغم	-
به‌روز	update
به‌روزرسانی	update
به‌زودی	soon
به‌سرعت	quickly; rapidly
به‌شدت	severe; intense; strongly
به‌شکل	-
به‌صورت	-
به‌طور	-
به‌طوری‌که	-
به‌علت	-
به‌عنوان	-
به‌لحاظ	-
به‌منظور	-
به‌نظر	-
به‌نظر‌می‌رسد	-
به‌نوعی	-
به‌هر‌حال	-
به‌همراه	-
به‌همین دلیل	-
به‌هیچ‌وجه	-
به‌وسیله	-
به‌ویژه	-
به‌کارگیری	use
به‌گونه‌ای	-
بوئنوس آیرس	buenos aires
بوئینگ	boeing
بوتان	bhutan
بوتسوانا	botswana
بوتو	bhutto
بوجود آمده	create; emerge
بود	-
بوداپست	budapest
بودایی	buddhist
بوداییان	buddhist
بودجه	budget
بودجه نظامی	military spending; defense budget
بودجه‌ای	budget
بودجه‌های	budget
بودم	-
بودن	-
بودند	-
بودنش	-
بوده	-
بوده است	-
بوده اند	-
بوده باشد	-
بوده‌است	-
بودیم	-
بورس	stock exchange; stock market
بورس اوراق بهادار	stock exchange
بورس نیویورک	new york stock
بورسیه	scholarship
بورل	borrell
بوروندی	burundi
بورکینافاسو	burkina faso
بوریس	boris
بوریس جانسون	boris johnson
بوستون	boston
بوسنی	bosnia
بوسنی و هرزگوین	bosnia
بوسیله	-
بوش	bush
بوشهر	bushehr
بولتون	bolton
بولسونارو	bolsonaro
بولیوی	bolivia
بومی	native; indigenous; local
بومیان	native; indigenous people
بوکس	boxing
بوکسور	boxer
بوکو حرام	boko haram
بوکوحرام	boko haram
بوگوتا	bogota
بویژه	-
بپذیرد	accept; admit
بپذیرند	accept; admit
بپردازد	pay; address; deal
بپردازند	pay; address; deal
بپیوندد	join
بپیوندند	join
بچه	child
بچه‌ها	child
بکارگیری	use
بکاهد	reduce
بکشد	pull; draw; take
بکند	-
بکنند	-
بکنیم	-
بگذارد	put; leave; place
بگذارند	put; leave; place
بگرام	bagram
بگوید	say; tell
بگویند	say; tell
بگیرد	take; get
بگیرند	take; get
بی	-
بی بی سی	bbc
بی بی سی فارسی	bbc persian
بی سابقه	unprecedented
بی طرف	neutral; impartial
بی گناه	innocent
بیا	come
بیابان	desert
بیابد	find
بیان	expression; statement
بیان داشت	say; state; express
بیان کرد	say; state; express
بیان کرده	say; state; express
بیانیه	statement
بیانیه مشترک	joint statement
بیانیه‌ای	statement
بیانیه‌ها	statement
بیانیه‌های	statement
بیاورد	bring
بیاید	come
بیایند	come
بیت المقدس	jerusalem
بیت رهبری	supreme leader office
بیت کوین	bitcoin
بیتلز	beatles
بیت‌المقدس	jerusalem
بیت‌المقدس شرقی	east jerusalem
بیت‌کوین	bitcoin
بیدار	awake
بیرمنگام	birmingham
بیروت	beirut
بیرون	outside; out
بیرون از	-
بیرونی	external
بیست	twenty
بیستم	twentieth
بیش	more
بیش از	more than; over
بیشتر از	more than; over
بیشترین	most; highest
بیشکک	bishkek
بیش‌تر	more; most
بیفتد	fall
بیل	bill
بیل کلینتون	bill clinton
بیل گیتس	bill gates
بیلی	bailey
بیمار	patient; sick; ill
بیماران	patient; sick; ill
بیمارستان	hospital
بیمارستان صحرایی	field hospital
بیمارستان‌ها	hospital
بیمارستان‌های	hospital
بیماری	disease; illness
بیماری روانی	mental illness
بیماری قلبی	heart disease
بیماری‌ها	disease; illness
بیماری‌های	disease; illness
بیماری‌های قلبی	heart disease
بیمه	insurance
بیمه درمانی	health insurance
بیمه سلامت	health insurance
بین	-
بین المللی	international
بینجامد	lead; result
بیندازد	throw
بینش	insight; vision
بیننده	viewer; audience
بینندگان	viewer; audience
بین‌المللی	international
بیولوژیک	biological
بیولوژیکی	biological
بیکار	unemployed; jobless
بیکاران	unemployed; jobless
بیکاری	unemployment
بیکر	baker
بیگانه	foreign; foreigner
بیگانگان	foreign; foreigner
بیگناه	innocent
بیگناهان	innocent
بیگناهی	innocence
بی‌اعتمادی	distrust
بی‌بی‌سی	bbc
بی‌بی‌سی فارسی	bbc persian
بی‌تردید	undoubtedly; doubt
بی‌تفاوت	indifferent
بی‌تفاوتی	indifferent
بی‌توجهی	neglect
بی‌ثبات	instability; unstable
بی‌ثباتی	instability; unstable
بی‌ثبات‌کننده	destabilizing
بی‌خانمان	homeless
بی‌خانمان‌ها	homeless
بی‌درنگ	immediately
بی‌رحمانه	brutal; ruthless
بی‌سابقه	unprecedented
بی‌سواد	illiterate
بی‌سیم	wireless; radio
بی‌شک	undoubtedly; doubt
بی‌طرف	neutral; impartial
بی‌طرفی	neutral; impartial
بی‌میل	reluctant
بی‌میلی	reluctant
بی‌نظیر	unique
بی‌نظیر بوتو	benazir bhutto
بی‌نقص	perfect
بی‌کفایتی	incompetence
تأمین کند	provide; supply
تأیید نامزدی	endorsement
تئاتر	theater
تئوری توطئه	conspiracy theory
تا	-
تا جایی که	-
تا حدودی	somewhat
تا حدی	somewhat
تا کنون	-
تاب آوردن	endure; tolerate; tolerance
تابستان	summer
تابع	subject; subordinate
تابعیت	citizenship; nationality
تابعیت دوگانه	dual nationality; dual national
تابلو	painting; sign
تاب‌آوری	resilience
تاتنهام	tottenham
تاثیر	effect; impact; influence
تاثیر بگذارد	affect; influence
تاثیر می‌گذارد	affect; influence
تاثیر گذاشت	affect; influence
تاثیرات	effect; impact; influence
تاثیرگذار	influential; effective
تاثیری	effect; impact; influence
تاجر	businessman; merchant
تاجیک	tajik
تاجیکستان	tajikistan
تاجیک‌ها	tajik
تاخت	attack
تاخیر	delay
تاخیرها	delay
تاراج	looting; plunder
تاریخ	history; date
تاریخدان	historian
تاریخی	historic; historical
تاریخ‌ها	date
تاریک	dark; darkness
تاریکی	dark; darkness
تازه	new
تازه‌ترین	latest
تازگی	recently
تاسف	regret
تاسیس	establishment; found
تاسیس شد	found; establish
تاسیس شده	found; establish
تاسیس کرد	found; establish
تاسیسات	facility; installation
تاسیسات اتمی	nuclear facility
تاسیسات هسته‌ای	nuclear facility
تاشکند	tashkent
تام	tom
تامس	thomas
تامل	reflection
تامین	provide; supply; securing
تامین اجتماعی	social security
تامین مالی	financing; funding
تامین می‌کند	provide; supply
تامین کرد	provide; supply
تامین‌کننده	supplier
تامین‌کنندگان	supplier
تان	-
تانزانیا	tanzania
تانک	tank
تانک‌ها	tank
تانک‌های	tank
تاچر	thatcher
تاکتیک	tactic; tactical
تاکتیکی	tactic; tactical
تاکتیک‌ها	tactic; tactical
تاکسی	taxi
تاکنون	-
تاکید	emphasis; stress
تاکید می‌کند	stress; emphasize
تاکید کرد	stress; emphasize
تاکید کردند	stress; emphasize
تاکید کرده	stress; emphasize
تاکید کرده‌اند	stress; emphasize
تایلند	thailand
تایلندی	thai
تایوان	taiwan
تایوانی	taiwanese
تایپه	taipei
تایید	confirm; approval
تایید شد	confirm
تایید صلاحیت	qualification
تایید می‌کند	confirm
تایید هویت	authentication
تایید کامل	endorsement
تایید کرد	confirm
تایید کردند	confirm
تایید کرده	confirm
تایید کرده‌اند	confirm
تب	fever
تبادل	exchange
تبادل اسرا	prisoner exchange; prisoner swap
تبادل زندانیان	prisoner exchange; prisoner swap
تبانی	collusion
تبت	tibet
تبدیل	conversion; turn
تبدیل شد	become; turn; convert
تبدیل شده	become; turn; convert
تبدیل شده‌است	become; turn; convert
تبدیل شود	become; turn; convert
تبدیل می‌شود	become; turn; convert
تبدیل کرد	become; turn; convert
تبدیل کند	become; turn; convert
تبرئه	acquit
تبرئه شد	acquit
تبریز	tabriz
تبریک	congratulate; congratulation
تبریک گفت	congratulate; congratulation
تبصره	note
تبعیت	comply; follow
تبعید	exile
تبعیدی	exiled
تبعیض	discrimination
تبعیض‌آمیز	discrimination
تبلت	tablet
تبلیغ	advertising; propaganda; advertisement
تبلیغ علیه نظام	propaganda against system
تبلیغات	advertising; propaganda; advertisement
تبلیغاتی	advertising; propaganda
تثبیت	stabilize; consolidation
تثبیت شد	stabilize; consolidation
تثبیت قیمت	price stabilization
تثبیت کند	stabilize; consolidation
تجار	businessman; merchant
تجارب	experience
تجارت	trade; commerce
تجارت آزاد	free trade
تجارت الکترونیک	e-commerce
تجارت خارجی	foreign trade
تجاری	trade; commercial
تجاوز	aggression; rape; violation
تجاوز به عنف	rape
تجاوز جنسی	rape; sexual assault
تجاوز کرد	exceed; invade
تجدید	revision; review; renewal
تجدید ساختار	restructuring
تجدید سازمان	reorganization
تجدید نظر	appeal; review
تجدید کرد	renew
تجدیدنظر	appeal; review
تجدیدپذیر	renewable
تجربه	experience
تجربه می‌کند	experience
تجربه کرد	experience
تجربه کرده	experience
تجربه‌ای	experience
تجربیات	experience
تجزیه و تحلیل	analysis
تجزیه‌طلب	separatist
تجزیه‌طلبان	separatist
تجمع	gathering; rally
تجمع کرد	gather
تجمع کردند	gather
تجمع کرده‌اند	gather
تجمعات	gathering; rally
تجمع‌ها	gathering; rally
تجملی	luxury
تجمیع	aggregation
تجهیز	equip
تجهیزات	equipment
تحت	under
تحت تاثیر	affect; influence
تحت تعقیب	wanted
تحت حمایت	back; support
تحت حمایت آمریکا	us-backed
تحت حمایت ایران	iran-backed; iranian-backed
تحت درمان	treatment
تحت رهبری	lead
تحت فشار	under pressure
تحت محاصره	siege
تحت نظارت	supervision
تحت کنترل	control
تحرک	mobility; movement
تحریف	distortion
تحریم	sanction; boycott
تحریم تسلیحاتی	arms embargo
تحریم شد	sanction; boycott
تحریم شده	sanction; boycott
تحریم کرد	sanction; boycott
تحریم کرده	sanction; boycott
تحریمی	sanction; boycott
تحریم‌ها	sanction; boycott
تحریم‌های	sanction; boycott
تحریم‌های اقتصادی	economic sanction
تحریم‌های بین‌المللی	international sanction
تحریک	provoke; incitement; stimulate
تحریک طالبان	pakistani taliban
تحریک طالبان پاکستان	pakistani taliban
تحریک می‌کند	provoke; incitement; stimulate
تحریک کرد	provoke; incitement; stimulate
تحریک‌آمیز	provocative
تحسین	praise
تحصن	sit-in
تحصیل	study; education
تحصیلات	study; education
تحقیق	investigation; research
تحقیق می‌کند	investigate
تحقیق کرد	investigate
تحقیقات	investigation; research
تحقیقاتی	investigation; research
تحلیف	inauguration; oath
تحلیل	analysis
تحلیلگر	analyst
تحلیلگران	analyst
تحمل	endure; tolerate; tolerance
تحمل کرد	endure; tolerate; tolerance
تحمل کند	endure; tolerate; tolerance
تحمیل	impose; apply
تحمیل کرد	impose; apply
تحول	development; transformation
تحولات	development; transformation
تحویل	delivery
تحویل داد	deliver; hand over
تحویل داده	deliver; hand over
تحویل دهد	deliver; hand over
تحویل گرفت	deliver; hand over
تحکیم	consolidation; strengthen
تخار	takhar
تخت	bed; throne
تخت‌جمشید	persepolis
تخریب	destruction; demolition
تخریب شد	destroy; demolish
تخریب شدند	destroy; demolish
تخریب شده	destroy; demolish
تخریب کرد	destroy; demolish
تخصص	expertise
تخصیص	allocate; allocation; dedicate
تخطی	violation
تخفیف	discount
تخلف	violation; offense
تخلفات	violation; offense
تخلیه	evacuation; evacuate
تخلیه شد	evacuate
تخلیه شدند	evacuate
تخلیه کرد	evacuate
تخلیه کنند	evacuate
تخم مرغ	egg
تخمین	estimate
تخمین زد	estimate
تخمین زده	estimate
تخمین زده می‌شود	estimate
تخمین می‌زند	estimate
تخم‌مرغ	egg
تخیل	imagination; fiction
تخیلی	imagination; fiction
تد	ted
تداخل	interference
تدارک	preparation; logistics
تدارکات	preparation; logistics
تداوم	continuation; continue
تدریجی	gradual; gradually
تدریس	teach; teaching
تدریس می‌کند	teach; teaching
تدمر	palmyra
تدوین	draft; editing
تدوین کرد	draft; editing
تر	-
تراجنسیتی	transgender
تراز تجاری	trade balance
تراس	truss
تراشه	chip
تراشه‌ها	chip
ترافیک	traffic
ترامپ	trump
ترانه	song
تراکنش	transaction; deal; trade
ترتیب	order; arrangement
ترجمه	translation
ترجیح	prefer; preference
ترجیح داد	prefer; preference
ترجیح می‌دهد	prefer; preference
ترجیح می‌دهند	prefer; preference
ترخیص	release; clearance
تردید	doubt
تردیدها	doubt
ترزا	theresa
ترزا می	theresa may
ترس	fear; panic
ترسیدند	fear; afraid
ترسیده	fear; afraid; scared
ترسیم	draw
ترغیب	encourage; urge
ترغیب کرد	encourage; urge
ترفند	trick
ترمیم	repair; restore
ترمینال	terminal
ترودو	trudeau
ترور	assassination; terror
ترور شد	assassinate
ترور کرد	assassinate
تروریست	terrorist
تروریستی	terrorist
تروریست‌ها	terrorist
تروریست‌های	terrorist
تروریسم	terrorism
ترویج	promote; upgrade; improve
ترویج می‌کند	promote; upgrade; improve
ترک	turkish; turk; leave
ترک می‌کند	leave
ترک کرد	leave
ترک کردند	leave
ترک کرده	leave
ترک کند	leave
ترک کنند	leave
ترکمن	turkmen
ترکمنستان	turkmenistan
ترکمن‌ها	turkmen
ترکی	turkish
ترکیب	combination; composition; mix
ترکیبی	combined; hybrid
ترکیه	turkey
ترکیه‌ای	turkish
ترک‌ها	turkish; turk; leave
تریاک	opium
تریلیون	trillion
ترین	-
تزریق	injection; inject
تزریق شد	injection; inject
تزریق کرد	injection; inject
تساهل	tolerance
تساوی	draw; tie
تست	test
تسریع	accelerate; speed
تسریع کند	accelerate; speed
تسلا	tesla
تسلط	dominant; dominance; control
تسلیت	condolence
تسلیت گفت	condolence
تسلیحات	weapon; arms; gun
تسلیحات شیمیایی	chemical weapon
تسلیحات هسته‌ای	nuclear weapon
تسلیحاتی	arms; weapon
تسلیم	surrender
تسلیم شد	surrender
تسلیم شدند	surrender
تسلیم شوند	surrender
تسنیم	tasnim
تسهیل	facilitate; facility; ease
تسهیل کرد	facilitate
تسهیل کند	facilitate; facility; ease
تسهیلات	facilitate; facility; ease
تسویه	settlement
تشخیص	detect; diagnosis; recognize
تشخیص داد	detect; diagnosis; recognize
تشخیص داده شد	detect; diagnosis; recognize
تشخیص دهد	detect; diagnosis; recognize
تشدید	intensify; escalate
تشدید تنش	escalation
تشدید شد	intensify; escalate
تشدید شده	intensify; escalate
تشدید کرد	intensify; escalate
تشریح	explain; describe
تشریح کرد	explain; describe
تشریفات	ceremony; formality
تشویق	encourage
تشویق می‌کند	encourage
تشویق کرد	encourage
تشکر	appreciation; thank
تشکر می‌کنم	thank
تشکر کرد	thank
تشکیل	formation; form
تشکیل داد	form
تشکیل دادند	form
تشکیل داده	form
تشکیل دهد	form
تشکیل دولت	form
تشکیل شد	form
تشکیل شده	form
تشکیل می‌دهد	form
تشکیل می‌دهند	form
تشکیلات خودگردان	palestinian authority
تشکیلات خودگردان فلسطین	palestinian authority
تشکیلات خودگردان فلسطینی	palestinian authority
تشییع جنازه	funeral
تصاحب	takeover; seize
تصاحب کرد	takeover; seize
تصادف	accident; crash; collision
تصادف رانندگی	car accident; traffic accident
تصادفات	accident; crash; collision
تصادفی	random; accidental
تصاویر	image; picture
تصاویر ماهواره‌ای	satellite image
تصحیح	correction
تصرف	capture; seize
تصرف شد	capture; seize
تصرف کرد	capture; seize
تصرف کردند	capture; seize
تصریح	say; stress
تصریح کرد	say; stress
تصمیم	decision
تصمیم بگیرد	decide
تصمیم بگیرند	decide
تصمیم دارد	decide
تصمیم می‌گیرد	decide
تصمیم گرفت	decide
تصمیم گرفتند	decide
تصمیم گرفته	decide
تصمیم گرفته‌اند	decide
تصمیم گیری	decision-making; decision
تصمیمات	decision
تصمیمی	decision
تصمیم‌ها	decision
تصمیم‌گیری	decision-making; decision
تصمیم‌گیری‌ها	decision-making; decision
تصور	imagine; idea; think
تصور می‌شود	think; believe; imagine
تصور می‌کنم	think; believe; imagine
تصور می‌کنند	think; believe; imagine
تصور کنید	think; believe; imagine
تصویب	approval; passage
تصویب شد	approve; pass
تصویب شده	approve; pass
تصویب کرد	approve; pass
تصویب کردند	approve; pass
تصویب کرده	approve; pass
تصویر	image; picture
تصویربرداری	imaging; filming
تصویری	image; picture
تضاد	contradiction; conflict
تضعیف	weaken; undermine
تضعیف کرد	weaken; undermine
تضعیف کند	weaken; undermine
تضمین	guarantee; ensure
تضمین می‌کند	guarantee; ensure
تضمین کرد	guarantee; ensure
تضمین کند	guarantee; ensure
تظاهرات	demonstration; protest
تظاهرات کرد	demonstrate; protest
تظاهرات کردند	demonstrate; protest
تظاهرات‌کنندگان	protester; demonstrator
تظاهرکننده	protester; demonstrator
تظاهرکنندگان	protester; demonstrator
تعادل	balance
تعامل	interaction; engagement
تعبیر	interpretation; term
تعجب	surprise
تعجب‌آور	surprising
تعداد	number
تعداد قربانیان	death toll
تعداد کشته‌ها	death toll
تعدادی	-
تعدادی از	-
تعدی	violation
تعدیل	adjustment
تعدیل نیرو	layoff; job cut
تعرفه	tariff
تعرفه‌ها	tariff
تعرفه‌های	tariff
تعریف	definition; define; praise
تعریف شده	definition; define; praise
تعریف کرد	definition; define; praise
تعطیل	closed; close
تعطیل شد	close; shut down
تعطیل شده	close; shut down
تعطیل کرد	close; shut down
تعطیلات	holiday; vacation
تعطیلی	closure; shutdown
تعقیب	pursuit; chase; prosecution
تعلق دارد	belong
تعلیق	suspension
تعلیق شد	suspend
تعلیق کرد	suspend
تعمیر	repair
تعمیرات	repair
تعهد	commitment; obligation; pledge
تعهدات	commitment; obligation; pledge
تعهدی	commitment; obligation; pledge
تعویق	postpone; delay
تعیین	determine; set; appoint
تعیین شد	determine; set; appoint
تعیین شده	determine; set; appoint
تعیین می‌کند	determine; set; appoint
تعیین کرد	determine; set; appoint
تعیین کند	determine; set; appoint
تعیین‌کننده	decisive; crucial
تغذیه	nutrition; feeding
تغییر	change
تغییر اقلیم	climate change
تغییر داد	change
تغییر داده	change
تغییر دهد	change
تغییر می‌کند	change
تغییر کرد	change
تغییر کرده	change
تغییر کند	change
تغییر یافت	change
تغییرات	change
تغییرات آب و هوایی	climate change
تغییرات آب‌وهوایی	climate change
تغییرات اقلیمی	climate change
تغییراتی	change
تفاهم	understanding
تفاهم‌نامه	memorandum of understanding
تفاوت	difference
تفاوت‌ها	difference
تفتیش	search; inspection
تفرقه	division
تفریح	entertainment; recreation
تفریحی	entertainment; recreation
تفسیر	interpretation; interpret; comment
تفسیر کرد	interpretation; interpret; comment
تفلیس	tbilisi
تفنگ	gun; rifle
تفهیم اتهام	charge; indict
تفکر	thought; thinking
تفکیک	separation
تقابل	confrontation
تقاضا	demand; request
تقاضای	demand; request
تقاضای نفت	oil demand
تقدیر	appreciation; thank
تقدیم	present
تقریبا	-
تقسیم	divide; division
تقسیم شد	divide; division
تقسیم شده	divide; division
تقسیم کرد	divide; division
تقصیر	blame
تقلب	fraud; cheating
تقلیل	reduction
تقویت	strengthen; strengthening
تقویت شد	strengthen; boost
تقویت می‌کند	strengthen; boost
تقویت نیروها	reinforcement
تقویت کرد	strengthen; boost
تقویت کند	strengthen; boost
تقویتی	reinforcement
تقویم	calendar
تل آویو	tel aviv
تلاش	effort; attempt
تلاش می‌کند	try; attempt; seek
تلاش می‌کنند	try; attempt; seek
تلاش کرد	try; attempt; seek
تلاش کردند	try; attempt; seek
تلاش کرده	try; attempt; seek
تلاش کرده‌اند	try; attempt; seek
تلاش کند	try; attempt; seek
تلاش کنند	try; attempt; seek
تلاشی	effort; attempt
تلاش‌ها	effort; attempt
تلاش‌های	effort; attempt
تلافی	retaliation; retaliatory
تلافی‌جویانه	retaliation; retaliatory
تلسکوپ	telescope
تلفات	casualty
تلفات انسانی	casualty
تلفات جانی	casualty
تلفات غیرنظامیان	civilian casualty
تلفات ملکی	civilian casualty
تلفن	phone; telephone
تلفن ماهواره‌ای	satellite phone
تلفن همراه	mobile phone; phone
تلفن هوشمند	smartphone
تلفنی	phone; telephone
تلفن‌های همراه	mobile phone; phone
تلفن‌های هوشمند	smartphone
تلقی	consider
تلقی می‌شود	consider
تلقی کرد	consider
تلویحا	implicitly
تلویزیون	television; tv
تلویزیون دولتی	state television
تلویزیون دولتی ایران	state television
تلویزیونی	television; televised
تلگرام	telegram
تل‌آویو	tel aviv
تماس	contact; call
تماس تلفنی	phone call
تماس گرفت	contact; call
تماس گرفته	contact; call
تماشا	watch
تماشا کرد	watch
تماشا کردند	watch
تماشاگر	spectator; fan
تماشاگران	spectator; fan
تماشای	watch
تمام	-
تمام شد	finish
تمام کرد	finish
تمامی	-
تمامیت ارضی	territorial integrity
تمایل	willingness; tendency; desire
تمجید	praise
تمدن	civilization
تمدید	extend; extension; renew
تمدید شد	extend; extension; renew
تمدید شود	extend; extension; renew
تمدید کرد	extend; extension; renew
تمدید کند	extend; extension; renew
تمرکز	focus; concentration
تمرکز می‌کند	focus; concentrate
تمرکز کرد	focus; concentrate
تمرکز کند	focus; concentrate
تمسخر	mockery; mock
تملک	acquisition
تمیز	clean
تن	ton; tonne; person
تناسب	proportion
تناقض	contradiction; conflict
تنباکو	tobacco
تنبیه	punishment
تند	fast; sharp; strong
تندرو	hardliner; radical; extremist
تندروها	hardliner; radical; extremist
تندروهای	hardliner; radical; extremist
تندروی	hardliner; radical; extremist
تنزل	downgrade; decline
تنسی	tennessee
تنش	tension
تنش‌زدایی	de-escalation
تنش‌ها	tension
تنش‌های	tension
تنفر	hatred; hate
تنفس	breath; breathing
تنها	-
تنهایی	alone
تنوع	diverse; diversity
تنوع زیستی	biodiversity
تنگ	narrow
تنگنا	squeeze; bottleneck
تنگه	strait
تنگه هرمز	strait of hormuz
تنیس	tennis
تهاتر	barter
تهاجم	invasion; aggression
تهاجمی	offensive
تهدید	threat
تهدید به	threaten
تهدید شد	threaten
تهدید می‌کند	threaten
تهدید کرد	threaten
تهدید کردند	threaten
تهدید کرده	threaten
تهدیدات	threat
تهدیدها	threat
تهدیدهای	threat
تهدیدی	threat
تهران	tehran
تهیه‌کننده	producer
تو	-
توازن	balance
توافق	agreement; deal
توافق آتش‌بس	ceasefire agreement
توافق اقلیمی پاریس	paris agreement
توافق اولیه	preliminary agreement
توافق تجاری	trade agreement; trade deal
توافق دوحه	doha agreement
توافق شد	agree; reach agreement
توافق صلح	peace deal; peace agreement
توافق نامه	agreement; accord
توافق هسته ای	nuclear deal
توافق هسته‌ای	nuclear deal
توافق پاریس	paris agreement
توافق کرد	agree; reach agreement
توافق کردند	agree; reach agreement
توافق کرده‌اند	agree; reach agreement
توافق کنند	agree; reach agreement
توافقات	agreement; deal
توافقنامه	agreement; accord
توافقنامه دوحه	doha agreement
توافقنامه‌ای	agreement; accord
توافقنامه‌ها	agreement; accord
توافقی	agreement; deal
توافق‌ها	agreement; deal
توافق‌های	agreement; deal
توان	ability; capability
توان نظامی	military capability
توانایی	ability; capability
توانست	-
توانستن	-
توانستند	-
توانسته	-
توانمند	capable
توانمندسازی	empowerment
توتال	total
توجه	attention; note
توجه کرد	note; attention
توجیه	justify; justification
توجیه کرد	justify; justification
توده	mass; bulk
تودیع	farewell
تور	tour; net
توربو	turbo
تورخم	torkham
تورم	inflation
تورمی	inflation
تورنتو	toronto
تورنمنت	tournament
توریست	tourist
توریسم	tourism
توزیع	distribution; distribute
توزیع شد	distribution; distribute
توزیع کرد	distribution; distribute
توزیع کننده	distributor
توسط	-
توسعه	development
توسعه پایدار	sustainable development
توسعه یافته	developed
توسعه‌یافته	developed
توسل	resort
توسل به زور	use of force
توصیف	description; describe
توصیف شده	describe
توصیف می‌کند	describe
توصیف کرد	describe
توصیف کرده	describe
توصیه	advice; recommendation
توصیه شده	recommend; advise
توصیه می‌کند	recommend; advise
توصیه کرد	recommend; advise
توصیه کرده	recommend; advise
توصیه‌نامه	recommendation
توصیه‌ها	advice; recommendation
توضیح	explanation
توضیح بدهد	explain
توضیح داد	explain
توضیح داده	explain
توضیح دهد	explain
توضیح می‌دهد	explain
توطئه	plot; conspiracy
توطئه‌ها	plot; conspiracy
توطئه‌گر	conspirator
توفان	storm; hurricane; typhoon
توفان‌های	storm; hurricane; typhoon
توفیق	success
توقف	stop; halt; suspension
توقیف	seizure; seize
توقیف شد	seize; confiscate
توقیف شده	seize; confiscate
توقیف کرد	seize; confiscate
تولد	birth; birthday
تولید	production; manufacturing
تولید شده	produce
تولید می‌کند	produce
تولید می‌کنند	produce
تولید ناخالص داخلی	gross domestic product; gdp
تولید نفت	oil production; oil output
تولید کرد	produce
تولید کند	produce
تولید کننده	producer; manufacturer
تولید کنندگان	producer; manufacturer
تولیدات	production; manufacturing
تولیدکننده	producer; manufacturer
تولیدکنندگان	producer; manufacturer
تولیدکنندگان نفت	oil producer
تولیدی	production; manufacturing
توماس	thomas
تومان	toman
تونس	tunisia; tunis
تونسی	tunisian
تونل	tunnel
تونی	tony
تونی بلر	tony blair
توهم	illusion
توهین	insult
توهین به مقدسات	blasphemy
توهین‌آمیز	insult
توپ	ball
توپ طلا	ballon d'or
توپخانه	artillery
توکیو	tokyo
تویتر	twitter
تویوتا	toyota
توییت	tweet
توییت کرد	tweet
توییتر	twitter
توییتی	tweet
تپه	hill
تک	single
تک تیرانداز	sniper
تکامل	evolution
تکان	shake; shock
تکان داد	shake; shock
تکان‌دهنده	shake; shock; shocking
تکثیر	proliferation; reproduction
تکذیب	denial; deny
تکذیب شد	deny
تکذیب می‌کند	deny
تکذیب کرد	deny
تکذیب کردند	deny
تکذیب کرده	deny
تکذیب کرده‌اند	deny
تکرار	repeat
تکرار تاکید	reiterate
تکرار شد	repeat
تکرار شده	repeat
تکرار شود	repeat
تکرار کرد	repeat
تکریت	tikrit
تکلیف	duty; assignment
تکمیل	complete; completion
تکمیل شد	complete; completion
تکمیل کرد	complete; completion
تکنولوژی	technology
تکه	piece; part
تکواندو	taekwondo
تک‌تیرانداز	sniper
تگزاس	texas
تیتر	headline
تیر	july; shot
تیراندازی	shooting; gunfire
تیراندازی جمعی	mass shooting
تیراندازی کرد	shoot; open fire
تیراندازی کردند	shoot; open fire
تیره	dark
تیز	sharp
تیلرسون	tillerson
تیلور	taylor
تیم	team
تیم تحقیقاتی	research team
تیم ملی	national team
تیم ملی فوتبال	national football team
تیم پزشکی	medical team
تیم کوک	tim cook
تیمش	team
تیموتی	timothy
تیمور شرقی	east timor
تیم‌ها	team
تیم‌های	team
تیم‌های امدادی	rescue team; rescuer
تیپ	brigade
تیک تاک	tiktok
تیک‌تاک	tiktok
تیگرای	tigray
ثابت	fixed; constant; steady
ثابت کرد	prove
ثابت کند	prove
ثانویه	secondary
ثانیه	second
ثبات	stability
ثبت	register; registration; record
ثبت اختراع	patent
ثبت شد	register; registration; record
ثبت شده	register; registration; record
ثبت کرد	register; registration; record
ثبت‌نام	register; registration; record
ثروت	wealth
ثروتمند	rich; wealthy
ثروتمندان	rich; wealthy
ثروتمندترین	richest
ثروتمندترین مرد	richest man
جابجا	move; displace
جابجا شد	move; displace
جابجایی	movement; shift; displacement
جابه‌جایی	movement; shift; displacement
جاده	road
جاده‌ها	road
جاده‌های	road
جادو	magic
جاری	current; present
جاز	jazz
جاستین	justin
جاستین ترودو	justin trudeau
جاسوس	spy
جاسوسان	spy
جاسوسی	espionage; spy
جاسوسی کرد	spy
جاسوس‌ها	spy
جالب	interesting; attractive
جام	cup
جام جهانی	world cup
جام جهانی فوتبال	world cup
جام حذفی	cup
جام زرین	gold cup
جام ملت‌های آسیا	asian cup
جام ملت‌های اروپا	european championship; euro
جامائیکا	jamaica
جامد	solid
جامع	comprehensive; inclusive
جامعه	society; community
جامعه بین المللی	international community
جامعه بین‌المللی	international community
جامعه جهانی	international community
جامعه مدنی	civil society
جان	john; life
جان باخت	die; lose life
جان باختن	die; lose life
جان باختند	die; lose life
جان باخته	die; lose life
جان باخته‌اند	die; lose life
جان بولتون	john bolton
جان خود را از	die; lose life
جان داد	die
جان سپرد	die
جان مک‌کین	mccain
جان کری	john kerry
جاناتان	jonathan
جانسون	johnson
جانش را از	die; lose life
جانشین	replacement; alternative; replace; successor
جانوران	animal
جانی	life; criminal
جانیان	life; criminal
جان‌باختند	die; lose life
جان‌باخته	dead; victim
جان‌باختگان	dead; victim
جان‌فشانی	sacrifice
جاه‌طلبانه	ambitious
جاه‌طلبی	ambition
جاودانه	eternal
جاکارتا	jakarta
جای دیگر	elsewhere
جایزه	award; prize
جایزه صلح نوبل	nobel peace prize
جایزه نوبل	nobel prize
جایگاه	position; place; status
جایگذاری	placement
جایگزین	replacement; alternative; replace; successor
جایگزین شد	replace
جایگزین شود	replace
جایگزین کرد	replace
جایگزینی	replacement; alternative; replace; successor
جایی	somewhere
جایی که	-
جایی‌که	-
جبران	compensate; make up
جبران کرد	compensate; make up
جبران کند	compensate; make up
جبهه	front
جبهه النصره	nusra front
جبهه‌ها	front
جدا	separate
جدا شد	separate; separation
جدا شده	separate; separation
جدا کرد	separate; separation
جدا کردن	separate; separation
جدال	controversy
جدال لفظی	verbal clash
جدایی	separate; separation
جدایی طلب	separatist
جدایی طلبان	separatist
جدایی‌طلب	separatist
جدایی‌طلبان	separatist
جدایی‌طلبی	separatism
جده	jeddah
جدول	table
جدول رده‌بندی	standings
جدی	serious
جدید	new
جدیدترین	latest
جذاب	interesting; attractive
جذب	attract; absorb
جذب کرد	attract; absorb
جرائم سازمان‌یافته	organized crime
جراح	surgeon
جراحات	injury; wound
جراحان	surgeon
جراحت	injury; wound
جراحی	surgery; operation
جرایم	crime
جرد کوشنر	jared kushner
جرقه	spark
جرم	crime
جرم و جنایت	crime
جرمی هانت	jeremy hunt
جرمی کوربین	jeremy corbyn
جرگه	council; jirga
جری	jerry
جریان	flow; current; process
جریمه	fine
جریمه شد	fine
جریمه‌های	fine
جز	-
جزء	part
جزئی	partial; minor
جزئیات	detail
جزا	punishment; penalty
جزایر	island
جزو	part
جزیره	island
جست	seek
جست و جو	search
جستجو	search
جستجوی	search
جستند	seek
جست‌وجو	search
جسد	body; corpse
جسیکا	jessica
جشن	celebration
جشن تولد	birthday party
جشن گرفت	celebrate
جشن گرفتند	celebrate
جشنواره	festival
جشنواره برلین	berlin film festival
جشنواره فیلم	film festival
جشنواره فیلم برلین	berlin film festival
جشنواره کن	cannes festival
جشنواره‌ها	festival
جعبه	box
جعبه سیاه	black box
جعفر پناهی	jafar panahi
جعلی	fake
جغرافیا	geographic; geography
جغرافیایی	geographic; geography
جف بزوس	jeff bezos
جفت	pair
جفری	jeffrey; geoffrey
جلال آباد	jalalabad
جلال طالبانی	talabani
جلال‌آباد	jalalabad
جلب	attract; arrest
جلب کرد	attract; arrest
جلب کند	attract; arrest
جلد	volume; cover
جلسات	meeting; session
جلسه	meeting; session
جلسه‌ای	meeting; session
جلو	front; forward
جلوتر	ahead
جلوگیری	prevention; prevent
جلوگیری از	prevent; stop
جلوگیری شود	prevent; stop
جلوگیری کرد	prevent; stop
جلوگیری کند	prevent; stop
جلوگیری کنند	prevent; stop
جلیلی	jalili
جمال خاشقجی	jamal khashoggi
جمع	sum; gathering; group
جمع آوری	collection; collect; gather
جمع شدند	gather; collect
جمع شده	gather; collect
جمع کرد	gather; collect
جمعه	friday
جمعیت	population; crowd
جمعیت هلال احمر	red crescent
جمع‌آوری	collection; collect; gather
جملات	sentence
جمله	sentence
جمهوری	republic
جمهوری آذربایجان	azerbaijan
جمهوری اسلامی	islamic republic
جمهوری اسلامی ایران	islamic republic
جمهوری خواه	republican
جمهوری خواهان	republican
جمهوری دموکراتیک کنگو	congo
جمهوری چک	czech republic
جمهوریخواه	republican
جمهوریخواهان	republican
جناب	-
جناح	faction; wing
جناح‌ها	faction; wing
جنازه	body; corpse
جنایات	crime; atrocity
جنایات جنگی	war crime
جنایت	crime; atrocity
جنایت جنگی	war crime
جنایت علیه بشریت	crime against humanity
جنایتکار	criminal
جنایتکار جنگی	criminal
جنایتکاران	criminal
جنایتکارانه	crime; atrocity
جنایت‌های جنگی	war crime
جنایی	criminal
جنبش	movement
جنبش عدم تعهد	non-aligned movement
جنبش‌ها	movement
جنبه	aspect
جنبه‌ها	aspect
جنتی	jannati
جنجال	controversy
جنجالی	controversy; controversial
جنرال	general
جنسی	sexual
جنسیت	gender; sex
جنسیتی	gender
جنوب	south
جنوب شرق	southeast; southeastern
جنوب شرقی	southeast; southeastern
جنوب غرب	southwest; southwestern
جنوب غربی	southwest; southwestern
جنوبی	southern; south
جنوب‌شرق	southeast; southeastern
جنوب‌غرب	southwest; southwestern
جنگ	war
جنگ اوکراین	ukraine war; war in ukraine
جنگ ایران و عراق	iran-iraq war
جنگ تجاری	trade war
جنگ جهانی	world war
جنگ جهانی اول	world war i; world war
جنگ جهانی دوم	world war ii; world war
جنگ خلیج فارس	gulf war
جنگ داخلی	civil war
جنگ داخلی سوریه	syrian civil war
جنگ روانی	psychological warfare
جنگ سرد	cold war
جنگ غزه	gaza war
جنگ نیابتی	proxy war
جنگجو	fighter
جنگجویان	fighter
جنگل	forest
جنگل‌زدایی	deforestation
جنگل‌ها	forest
جنگل‌های	forest
جنگنده	fighter jet; warplane
جنگنده‌ها	fighter jet; warplane
جنگنده‌های	fighter jet; warplane
جنگی	war; military; combat
جنگید	fight
جنگیدن	fight
جنگ‌افروز	warmonger
جنگ‌زده	war-torn; war-ravaged
جنگ‌طلب	warmonger
جنگ‌ها	war
جنگ‌های	war
جنیفر	jennifer
جنین	jenin; fetus
جهاد	jihad
جهاد اسلامی	islamic jihad
جهادگرا	jihadist
جهادی	jihadist
جهادی‌ها	jihadist
جهان	world
جهانشمول	universal
جهانی	global; world
جهانیان	world
جهت	-
جهش	jump; leap; mutation
جهنم	hell
جو	barley; atmosphere; joe
جو بایدن	joe biden
جواب	answer; response
جواب داد	respond; answer; reply
جواد	javad
جواد ظریف	javad zarif
جوامع	community; society
جوان	young; youth
جوانان	young; youth
جوان‌تر	younger
جوان‌ترین	youngest
جوان‌ها	young; youth
جوایز	award; prize
جوخه	squad
جوخه اعدام	firing squad
جودو	judo
جورج	george
جورج بوش	george bush
جورجیا	georgia
جورجیا ملونی	giorgia meloni
جوزف	joseph
جوزپ بورل	josep borrell
جولانی	jolani
جولای	july
جولیا	julia
جولیان آسانژ	julian assange
جونز	jones
جک	jack
جکسون	jackson
جی دی ونس	vance
جیبوتی	djibouti
جیسون	jason
جیسون رضاییان	jason rezaian
جیم	jim
جیمز	james
جیمز کومی	james comey
جیمی	jimmy; jamie
جیک سالیوان	jake sullivan
جی‌۲۰	g20
جی‌۷	g7
حادثه	accident; incident
حادثه تیراندازی	shooting incident
حادثه‌ای	accident; incident
حاشیه	margin; sideline
حاشیه سود	profit margin
حاشیه‌ای	margin; sideline
حاصل	result
حاضر	current; present
حاضر شد	appear; attend
حاضر شدند	appear; attend
حافظ صلح	peacekeeper; peacekeeping
حافظه	memory
حال	-
حال و هوا	mood; atmosphere
حالا	-
حالت	state; mode
حالت فوق‌العاده	state of emergency; emergency
حامد کرزای	hamid karzai
حامد کرزی	hamid karzai
حامله	pregnant
حاملگی	pregnancy
حامی	supporter; backer; advocate
حامی مالی	sponsor
حامیان	supporter; backer
حاوی	contain
حاکم	ruler; ruling
حاکمان	ruler; ruling
حاکمیت	sovereignty
حاکی از	-
حاکی است	-
حبس	imprisonment; prison; jail
حبس ابد	life imprisonment; life sentence
حتا	-
حتما	-
حتی	-
حج	hajj
حجاب	hijab; headscarf
حجاب اجباری	mandatory hijab
حجت‌الاسلام	cleric
حجم	volume
حد	extent; limit
حداقل	at least; minimum
حداقل دستمزد	minimum wage
حداقلی	minimal
حداکثر	maximum; at most
حدس	guess
حدس زد	guess
حدود	-
حدودا	-
حدی	extent; limit
حدیده	hodeidah
حذف	removal; elimination; remove
حذف شد	remove; delete; eliminate
حذف شده	remove; delete; eliminate
حذف کرد	remove; delete; eliminate
حراج	auction; sale
حرف	word; talk; remark
حرف بزند	speak; talk
حرف زد	speak; talk
حرف می‌زند	speak; talk
حرفه	professional; career
حرفه‌ای	professional; career
حرفه‌ای‌ها	professional
حرف‌ها	word; talk; remark
حرف‌هایی	remark
حرم	shrine
حرکت	movement; move
حرکت می‌کند	move
حرکت کرد	move
حریری	hariri
حریق	fire; wildfire
حریم خصوصی	privacy
حزب	party
حزب الله	hezbollah
حزب جمهوریخواه	republican party
حزب حاکم	ruling party
حزب دموکرات	democratic party
حزب دمکرات	democratic party
حزب سبز	green party
حزب سبزها	green party
حزب سیاسی	political party
حزب عدالت و توسعه	justice and development
حزب لیبرال	liberal party
حزب محافظه کار	conservative party
حزب محافظه‌کار	conservative party
حزب مخالف	opposition party
حزب کارگر	labor party
حزب کارگران کردستان	pkk
حزب کمونیست	communist party
حزبی	party
حزب‌الله	hezbollah
حزب‌ها	party
حزب‌های	party
حس	sense; feeling
حساب	account
حساب بانکی	bank account
حسابدار	accountant
حسابداری	accounting
حسابرسی	audit
حساب‌ها	account
حساب‌های	account
حساب‌های بانکی	bank account
حساس	sensitive
حساسیت	sensitive
حسن	hassan
حسن روحانی	hassan rouhani
حسن نصرالله	hassan nasrallah
حسنی مبارک	hosni mubarak
حسین	hussein; hossein
حسین امیرعبداللهیان	amir-abdollahian; amirabdollahian
حسین سلامی	hossein salami
حشد شعبی	popular mobilization force
حشدالشعبی	popular mobilization force
حشرات	insect
حشره	insect
حصر	house arrest
حصر خانگی	house arrest
حضرت محمد	prophet muhammad
حضور	presence; attendance
حضور دارد	attend; present
حضور دارند	attend; present
حضور داشت	attend; present
حضور داشتند	attend; present
حضور نظامی	military presence
حضور پیدا کرد	attend; present
حضور یابد	attend; present
حضور یافت	attend; present
حفاظت	protection
حفتر	haftar
حفظ	preserve; maintain; protect
حفظ شود	maintain; preserve; keep
حفظ کرد	maintain; preserve; keep
حفظ کرده	maintain; preserve; keep
حفظ کند	maintain; preserve; keep
حفظ کنند	maintain; preserve; keep
حق	right
حق امتیاز	royalty; franchise
حق حاکمیت	sovereignty
حق رای	right to vote
حق نشر	copyright
حق وتو	veto
حقانی	haqqani
حقه	trick
حقوق	right; law; salary
حقوق بازنشستگی	pension
حقوق بشر	human rights
حقوق بشردوستانه	humanitarian law
حقوق بشری	human rights
حقوق بین‌الملل	international law
حقوق حیوانات	animal rights
حقوق زنان	women rights
حقوق زنان و	women rights
حقوق شهروندی	civil rights
حقوق مدنی	civil rights
حقوقدان	lawyer; jurist
حقوقی	legal
حقیقت	truth
حقیقت یاب	fact-finding
حقیقتا	-
حقیقت‌یاب	fact-finding
حقیقی	true; real
حل	solution; solve; resolve
حل شد	resolve; solve; settle
حل شود	resolve; solve; settle
حل و فصل	resolve; solve; settle
حل و فصل مسالمت‌آمیز	peaceful settlement
حل کرد	resolve; solve; settle
حل کند	resolve; solve; settle
حلب	aleppo
حلقه	ring; circle; loop
حل‌وفصل	resolve; solve; settle
حماس	hamas
حمایت	support
حمایت قاطع	resolute support
حمایت مالی	financial support
حمایت می‌کند	support; back
حمایت می‌کنند	support; back
حمایت کرد	support; back
حمایت کردند	support; back
حمایت کرده	support; back
حمایت کرده‌اند	support; back
حمایت کند	support; back
حمایت‌ها	support
حمایت‌های	support
حمایت‌گرایی	protectionism
حمص	homs
حمل و نقل	transport; transportation
حملات	attack; strike; assault
حملات انتحاری	suicide attack; suicide bombing
حملات تروریستی	terrorist attack
حملات سایبری	cyberattack; cyber attack
حملات مسلحانه	armed attack
حملات موشکی	missile attack; missile strike
حملات هوایی	airstrike; air strike
حملات پهپادی	drone attack; drone strike
حمله	attack; strike; assault
حمله انتحاری	suicide attack; suicide bombing
حمله تروریستی	terrorist attack
حمله روسیه	russian invasion; russian attack
حمله روسیه به اوکراین	russian invasion ukraine
حمله زمینی	ground offensive
حمله سایبری	cyberattack; cyber attack
حمله قلبی	heart attack
حمله مسلحانه	armed attack
حمله موشکی	missile attack; missile strike
حمله نظامی	military attack; invasion
حمله هوایی	airstrike; air strike
حمله پهپادی	drone attack; drone strike
حمله کرد	attack
حمله کردند	attack
حمله کرده	attack
حمله کرده‌اند	attack
حمله کند	attack
حمله‌ای	attack; strike; assault
حمله‌ها	attack; strike; assault
حمله‌های	attack; strike; assault
حمله‌های هوایی	airstrike; air strike
حمل‌ونقل	transport; transportation
حوادث	accident; incident
حوادث طبیعی	natural disaster
حوثی	houthi
حوثی‌ها	houthi
حوثی‌های	houthi
حوزه	area; field; sector
حوزه انتخابیه	constituency
حوزه رای‌گیری	polling station
حوزه یورو	euro zone; eurozone
حکم	ruling; sentence; verdict; order
حکم اعدام	death sentence
حکم بازداشت	arrest warrant
حکم جلب	arrest warrant
حکم داد	rule
حکم زندان	prison sentence
حکم قصاص	retribution sentence
حکم کرد	rule
حکمتیار	hekmatyar
حکمرانی	governance
حکمی	ruling; sentence; verdict; order
حکومت	government; rule
حکومت نظامی	martial law
حکومت وحدت ملی	national unity government
حکومتی	government; rule
حکومت‌ها	government; rule
حکومت‌های	government; rule
حیات وحش	wildlife
حیاتی	vital
حیثیت	prestige; dignity
حیدر العبادی	abadi
حیرت‌انگیز	amazing; wonderful
حیفا	haifa
حیوان	animal
حیوانات	animal
خاتمی	khatami
خارج	abroad; outside
خارج از	-
خارج از کشور	abroad; overseas
خارج شد	withdraw; leave; remove
خارج شدند	withdraw; leave; remove
خارج شده	withdraw; leave; remove
خارج شود	withdraw; leave; remove
خارج کرد	withdraw; leave; remove
خارج کند	withdraw; leave; remove
خارجه	foreign
خارجی	foreign; foreigner
خارجی‌ها	foreign; foreigner
خارطوم	khartoum
خارق‌العاده	extraordinary
خارکف	kharkiv
خارکیف	kharkiv
خاشقجی	khashoggi
خاشقچی	khashoggi
خاص	special; specific; particular
خاطر نشان کرد	note; point
خاطرات	memory; memoir
خاطرنشان کرد	note; point
خاطره	memory; memoir
خالد	khaled; khalid
خالد مشعل	khaled meshaal
خالص	net; pure
خالق	creation; creator
خالی	empty
خام	raw; raw material
خامنه ای	khamenei
خامنه‌ای	khamenei
خاموش	turn off; off
خاموش شد	turn off; off
خاموش کرد	turn off; off
خاموشی	power outage; blackout
خان	khan
خان یونس	khan younis
خاندان سلطنتی	royal family
خانم	-
خانه	house; home
خانه‌ها	house; home
خانه‌های	house; home
خانواده	family
خانواده سلطنتی	royal family
خانواده‌اش	family
خانواده‌ها	family
خانواده‌های	family
خانوادگی	family
خانوار	household
خانوارها	household
خانگی	home; domestic
خاورمیانه	middle east
خاک	soil; territory
خاکسپاری	funeral
خب	-
خبر	news; report
خبر داد	report; inform; announce
خبر دادند	report; inform; announce
خبر داده	report; inform; announce
خبر داده‌اند	report; inform; announce
خبر می‌دهد	report; inform; announce
خبر می‌دهند	report; inform; announce
خبرساز	newsmaker
خبرنگار	reporter; journalist; correspondent
خبرنگاران	reporter; journalist; correspondent
خبرها	news; report
خبرهای	news; report
خبرگزاری	news agency
خبرگزاری آسوشیتدپرس	associated press
خبرگزاری ایرنا	irna
خبرگزاری تسنیم	tasnim
خبرگزاری دولتی	state news agency
خبرگزاری رویترز	reuters
خبرگزاری فارس	fars news
خبرگزاری فرانسه	afp
خبرگزاری مهر	mehr news
خبرگزاری‌ها	news agency
خبرگزاری‌های	news agency
خبری	news; report
خدا	god
خداوند	god
خدمات	service
خدمات اضطراری	emergency service
خدمات بهداشتی	health service; medical service
خدمات درمانی	health service; medical service
خدمات مالی	financial service
خدماتی	service
خدمت	service
خدمت سربازی	military service
خدمت می‌کند	serve
خدمت کرد	serve
خدمه	crew
خرابه	ruin
خرابکاری	sabotage
خرابی	damage; destruction
خراسان	khorasan
خراش	scratch
خرداد	khordad; june
خرداد‌ماه	khordad; june
خرده فروشی	retail
خرده‌فروش	retailer
خرده‌فروشان	retailer
خرده‌فروشی	retail
خرس	bear
خرسند	delighted; satisfaction
خرسندی	delighted; satisfaction
خرسون	kherson
خرمشهر	khorramshahr
خرم‌آباد	khorramabad
خروج	exit; withdrawal; departure
خروج نیروها	troop withdrawal
خرید	purchase; shopping; buy
خرید و فروش	trading
خریدار	buyer
خریداران	buyer
خریداری	purchase
خریداری شد	buy; purchase
خریداری کرد	buy; purchase
خریداری کرده	buy; purchase
خریداری کند	buy; purchase
خریدن	buy
خریدند	buy
خریده	buy
خریدها	purchase; shopping; buy
خزانه داری	treasury
خزانه‌دار	treasurer
خزانه‌داری	treasury
خزر	caspian sea
خسارات	damage; compensation
خسارات جانی و مالی	casualty and damage
خسارت	damage; compensation
خسارت دید	damage
خسارت‌ها	damage; compensation
خسته	tired; fatigue
خستگی	tired; fatigue
خشخاش	poppy
خشم	anger
خشم عمومی	public anger; outrage
خشمگین	angry
خشن	violent
خشونت	violence
خشونت جنسی	sexual violence
خشونت خانگی	domestic violence
خشونت علیه زنان	violence against woman
خشونت‌آمیز	violence; violent
خشونت‌ها	violence
خشونت‌های	violence
خشک	dry
خشکسالی	drought
خشکید	dry
خصمانه	hostile
خصوص	-
خصوصا	-
خصوصی	private
خصوصی سازی	privatization
خصوصیات	feature; characteristic
خصوصی‌سازی	privatization
خصولتی	semi-public
خصومت	hostility
خط	line
خط تولید	production line
خط دیورند	durand line
خط فقر	poverty line
خط قرمز	red line
خط لوله	pipeline
خط مرزی	border
خط مقدم	front line
خطا	error; mistake
خطاب	address
خطاب به	address
خطاها	error; mistake
خطر	danger; risk
خطرات	danger; risk
خطرناک	dangerous
خطری	danger; risk
خطوط	line
خطوط قرمز	red line
خطوط لوله	pipeline
خطوط مقدم	front line
خطوط هوایی	airline
خفه	suffocate
خلاصه	summary
خلافت	caliphate; caliph
خلاق	creative; creativity
خلاقانه	creative; creativity
خلاقیت	creative; creativity
خلبان	pilot
خلبان هواپیما	pilot
خلبانان	pilot
خلع سلاح	disarmament
خلیج	gulf
خلیج عدن	gulf of aden
خلیج فارس	persian gulf; gulf
خلیج مکزیک	gulf of mexico
خلیج‌فارس	persian gulf; gulf
خلیفه	caliphate; caliph
خلیفه حفتر	haftar
خلیلزاد	khalilzad
خمپاره	mortar
خمپاره‌ای	mortar
خمینی	khomeini
خنثی	neutral
خنده	laugh; laughter
خندید	laugh; laughter
خواب	sleep; dream
خوابید	sleep
خوابیدن	sleep
خوابیده	sleep
خواست	want; ask
خواستار	call; demand
خواستار شد	call; demand; urge
خواستار شدند	call; demand; urge
خواستار شده	call; demand; urge
خواستار شده‌اند	call; demand; urge
خواستند	want; ask
خواسته	demand
خواسته‌اند	want; ask
خواسته‌ها	demand
خواسته‌های	demand
خوان	juan
خوان گوایدو	guaido
خواند	read; call
خواندن	read; call
خواندند	read; call
خوانده	read; call
خواننده	singer; reader
خواننده پاپ	pop singer
خوانندگان	singer; reader
خواهان	want; seek; demand
خواهد	-
خواهد بود	-
خواهد داشت	-
خواهد شد	-
خواهد کرد	-
خواهر	sister
خواهران	sister
خواهرش	sister
خواهم	-
خواهند	-
خواهند بود	-
خواهند داشت	-
خواهند شد	-
خواهند کرد	-
خواهید	-
خواهیم	-
خوب	good; well
خوب است	-
خوبی	good; well
خود	-
خودت	-
خودداری	refuse; refrain; decline
خودداری کرد	refuse; refrain; decline
خودداری کند	refuse; refrain; decline
خودران	self-driving
خودرو	car; vehicle
خودرو برقی	electric car; electric vehicle
خودروساز	carmaker; automaker
خودروسازان	carmaker; automaker
خودروسازی	auto industry; automaker
خودروها	car; vehicle
خودروهای	car; vehicle
خودروهای برقی	electric car; electric vehicle
خودروهای خودران	self-driving car
خودروی برقی	electric car; electric vehicle
خودروی بمب‌گذاری شده	car bomb
خودروی بمب‌گذاری‌شده	car bomb
خودروی حامل	vehicle
خودروی خودران	self-driving car
خودسرانه	arbitrary
خودش	-
خودشان	-
خودم	-
خودمان	-
خودمختار	autonomous
خودمختاری	autonomy
خودکار	automatic; pen
خودکشی	suicide
خودکشی کرد	suicide
خودکفایی	self-sufficiency
خوراک	food
خورد	eat; hit
خوردن	eat; hit
خوردند	eat; hit
خورده	eat; hit
خورشید	sun
خورشیدی	solar
خوزستان	khuzestan
خوزه	jose
خوست	khost
خوسه	jose
خوش آمدید	welcome
خوشبختانه	fortunately
خوشحال	happy
خوشحال شد	delighted; satisfaction
خوشحالی	joy; happiness
خوشه	cluster
خوشه‌ای	cluster
خوش‌آمد گفت	welcome
خوش‌بین	optimistic
خوش‌بینی	optimism
خوش‌شانس	lucky
خون	blood
خونریزی	bleeding
خونین	bloody
خوک	pig
خویش	-
خویشاوندان	relative
خویشتن‌داری	restraint
خیابان	street
خیابان‌ها	street
خیابان‌های	street
خیانت	treason; betrayal
خیر	-
خیریه	charity
خیزش	uprising
خیلی	-
دائم	permanent
دائمی	permanent
داخل	-
داخلی	domestic; internal
داد	-
داد و ستد	trade
دادخواهی	litigation; justice
دادرسی	trial; proceeding
دادستان	prosecutor
دادستان کل	attorney general; prosecutor general
دادستانی	prosecutor; prosecutor office
دادستان‌ها	prosecutor
دادسرا	prosecutor office
دادن	-
دادند	-
داده	-
داده‌است	-
داده‌اند	-
داده‌ها	data
داده‌های	data
دادگاه	court
دادگاه انقلاب	revolutionary court
دادگاه تجدید نظر	appeal court
دادگاه تجدیدنظر	appeal court
دادگاه عالی	supreme court
دادگاه فدرال	federal court
دادگاهی	court
دادگاه‌ها	court
دادگاه‌های	court
دادگستری	justice; judiciary
دارایی	asset
دارایی‌ها	asset
دارایی‌های	asset
دارایی‌های بلوکه شده	frozen fund; frozen asset
دارد	-
دارفور	darfur
دارم	-
دارند	-
دارنده	holder
دارندگان	holder
دارو	drug; medicine
داروخانه	pharmacy
داروسازی	pharmaceutical
داروها	drug; medicine
داروهای	drug; medicine
دارویی	pharmaceutical
دارید	-
داریم	-
داستان	story
داستانی	story
داستان‌ها	story
داشت	-
داشتم	-
داشتن	-
داشتند	-
داشته	-
داشته است	-
داشته باشد	-
داشته باشند	-
داشته باشیم	-
داشته‌است	-
داشتیم	-
داعش	islamic state
دالایی لاما	dalai lama
دام	livestock; trap
دامداری	livestock
دامپینگ	dumping
دانست	know
دانستن	know
دانستند	know
دانسته	know
دانش	knowledge; science
دانش آموز	student; pupil
دانش آموزان	student; pupil
دانشجو	student
دانشجوی	student
دانشجویان	student
دانشجویی	student
دانشمند	scientist
دانشمندان	scientist
دانشکده	faculty; college
دانشگاه	university
دانشگاهی	academic; university
دانشگاهیان	academic; university
دانشگاه‌ها	university
دانشگاه‌های	university
دانش‌آموز	student; pupil
دانش‌آموزان	student; pupil
دانلود	download
دانمارک	denmark
دانمارکی	danish
دانیال	daniel
دانیل	daniel
داود	davood
داور	referee
داوران	referee
داوطلب	volunteer; candidate
داوطلبان	volunteer; candidate
داوطلبانه	volunteer; candidate; voluntary
داوود	davood
داووس	davos
داکا	dhaka
دایانا	diana
دایی	uncle
دبستان	primary school
دبورا	deborah
دبی	dubai
دبیر	secretary
دبیر شورای عالی امنیت	secretary security council
دبیر کل	secretary general
دبیر کل سازمان ملل	secretary general
دبیرستان	high school
دبیرکل	secretary general
دبیرکل سازمان ملل	secretary general
دبیرکل سازمان ملل متحد	secretary general
دبیرکل ناتو	nato secretary general
دخالت	interference; intervention; meddling
دخالت می‌کند	interfere; intervene
دخالت کرد	interfere; intervene
دخالت‌ها	interference; intervention; meddling
دخانیات	tobacco
دختر	girl; daughter
دختران	girl; daughter
دخترش	girl; daughter
دخترها	girl; daughter
دختری	girl
دخیل	involved
در	-
در آستانه	eve; verge
در آستانه فروپاشی	verge collapse
در آستانه‌ی	eve; verge
در آغاز	-
در ابتدا	-
در اثر	-
در اختیار	available; provide
در اختیار دارد	have; control
در اختیار قرار داد	provide
در ادامه	-
در ارتباط با	-
در اصل	-
در انتظار	await; wait
در انتظار محاکمه	await trial
در این باره	-
در این بین	-
در این خصوص	-
در این زمینه	-
در این مورد	-
در این میان	-
در این‌باره	-
در باره	-
در بر می‌گیرد	include
در برابر	-
در تضاد	contrary; conflict
در جریان	-
در جریان است	underway
در جهت	-
در حاشیه	sideline
در حال	-
در حال اجرا	underway
در حال توسعه	developing
در حال حاضر	currently; now
در حالی که	-
در حالی‌که	-
در حدود	-
در حقیقت	-
در حین	-
در خصوص	-
در خطر	danger
در خلال	-
در دست بررسی	under review
در دست داشت	control
در دست ساخت	under construction
در دست گرفت	seize; take
در دسترس	available
در رابطه با	-
در راستای	-
در زمینه	-
در سر	-
در سطح بالا	high-level
در صورت	-
در صورتی که	-
در صورتی‌که	-
در طول	-
در طی	-
در عمل	practically; effectively
در عین حال	-
در عین‌حال	-
در غیاب	absence
در غیر این صورت	-
در قبال	-
در مجموع	total; overall
در معرض	expose; risk
در معرض خطر	at risk
در مقابل	-
در مقایسه	compare
در مقایسه با	compare
در مورد	-
در میان گذاشت	share
در نتیجه	-
در نظر بگیرد	consider
در نظر دارد	intend; plan
در نظر گرفت	consider
در نظر گرفتن	consider
در نظر گرفته	consider
در نهایت	-
در هر حال	-
در همین حال	-
در هنگام	-
در واقع	-
در واکنش	response; reaction
در واکنش به	response; reaction
در پاسخ	respond; answer; reply
در پایان	-
در پی	-
در پی انفجار	explosion
در کانون	spotlight; focus
در کنار	-
درآمد	income; revenue
درآمدها	income; revenue
درآمدهای	income; revenue
دراز	long
درازمدت	long-term
درام	drama
دراین باره	-
درباره	-
درباره ی	-
دربرمی‌گیرد	include
دربی	derby
درج	publish
درج شده	publish
درجه	degree
درجه سانتیگراد	degree celsius
درحال	-
درحال توسعه	developing
درحال حاضر	currently; now
درحالی که	-
درحالی‌که	-
درخت	tree
درختان	tree
درخشان	shine; brilliant
درخشش	shine; brilliant
درخشید	shine; brilliant
درخصوص	-
درخواست	request; call; application
درخواست می‌کند	request; call; ask
درخواست کرد	request; call; ask
درخواست کردند	request; call; ask
درخواست کرده	request; call; ask
درخواست کرده‌اند	request; call; ask
درخواستی	request; call; application
درخواست‌ها	request; call; application
درخواست‌های	request; call; application
درد	pain
دردسر	trouble
درس	lesson
درست	right; correct; true
درصد	percent
درصدی	percent
درصورتی‌که	-
درعا	daraa
درعین‌حال	-
درمان	treatment
درمانده	desperate
درمانگاه	clinic
درمانی	treatment; medical
درنتیجه	-
درنهایت	-
دره	valley
دره سیلیکون	silicon valley
درهم	dirham
درهمین حال	-
دروازه بان	goalkeeper
دروازه‌بان	goalkeeper
درواقع	-
دروغ	lie; false
درون	-
درونمایه	theme; content
درک	understand; realize
درک می‌کند	understand; realize
درک کرد	understand; realize
درک کند	understand; realize
درک کنیم	understand; realize
درگذشت	die; death
درگذشته	die; death
درگیر	involved; engage
درگیر شد	clash
درگیر شدند	clash
درگیری	clash; conflict; fighting
درگیری مسلحانه	armed conflict; armed clash
درگیری نظامی	military conflict
درگیری‌ها	clash; conflict; fighting
درگیری‌های	clash; conflict; fighting
درگیری‌های مسلحانه	armed conflict; armed clash
دری	dari
دریا	sea
دریادار	admiral
دریاسالار	admiral
دریافت	receive; receipt
دریافت می‌کند	receive
دریافت کرد	receive
دریافت کردند	receive
دریافت کرده	receive
دریافت کرده‌اند	receive
دریافت کند	receive
دریافت کنند	receive
دریافت‌کننده	recipient
دریاها	sea
دریاچه	lake
دریاچه ارومیه	lake urmia
دریای اژه	aegean sea
دریای خزر	caspian sea
دریای سرخ	red sea
دریای سیاه	black sea
دریای شمال	north sea
دریای عمان	sea of oman
دریای مدیترانه	mediterranean sea; mediterranean
دریای چین جنوبی	south china sea
دریایی	maritime; naval; marine
در‌حال‌حاضر	currently; now
در‌ها	door
دزد	thief; robber
دزد دریایی	pirate
دزدان	thief; robber
دزدان دریایی	pirate
دزدی	theft; robbery
دزدید	steal
دزدیدن	steal
دزدیدند	steal
دزدیده شد	stolen; steal
دسامبر	december
دست	hand
دست برداشت	give up
دست داشتن	involvement
دست نشانده	puppet
دست و پنجه نرم	struggle
دست کشید	give up; abandon
دست کم	at least; minimum
دست یابد	achieve; reach
دست یافت	achieve; reach
دست یافتند	achieve; reach
دستان	hand
دستاورد	achievement
دستاوردها	achievement
دستاوردهای	achievement
دستخوش	undergo
دسترسی	access
دستمزد	wage; pay
دستمزدها	wage; pay
دسته	category; group
دسته‌بندی	classification; classify
دسته‌ها	category; group
دستور	order; command; instruction
دستور اجرایی	executive order
دستور داد	order
دستور دادند	order
دستور داده	order
دستور کار	agenda
دستور کار جلسه	executive order
دستورات	order; command; instruction
دستورالعمل	instruction; guideline
دستکاری	manipulation; manipulate
دستگاه	device; machine; apparatus
دستگاه اطلاعاتی	intelligence agency; intelligence service
دستگاه‌ها	device; machine; apparatus
دستگاه‌های	device; machine; apparatus
دستگاه‌های اطلاعاتی	intelligence agency; intelligence service
دستگیر	arrest
دستگیر شد	arrest; detain
دستگیر شدند	arrest; detain
دستگیر شده	arrest; detain
دستگیر شده‌اند	arrest; detain
دستگیر کرد	arrest; detain
دستگیر کردند	arrest; detain
دستگیر کرده	arrest; detain
دستگیری	arrest
دستیابی	achieve; access
دست‌داشتن	involvement
دست‌ساز	homemade
دست‌ها	hand
دست‌کم	at least; minimum
دسیسه	plot
دشمن	enemy
دشمنان	enemy
دشمنی	hostility
دشوار	difficult; difficulty
دشوارتر	harder
دشواری	difficult; difficulty
دشواری‌ها	difficult; difficulty
دعا	prayer
دعوا	lawsuit; dispute
دعوت	invitation; call
دعوت شد	invite; call
دعوت شده	invite; call
دعوت کرد	invite; call
دعوت کردند	invite; call
دعوت کرده	invite; call
دعوی	lawsuit; dispute
دفاتر	office
دفاع	defense
دفاع مشروع	self-defense; legitimate defense
دفاع می‌کند	defend
دفاع کرد	defend
دفاع کند	defend
دفاع کنند	defend
دفاعی	defense; defensive
دفتر	office
دفترش	office
دفترچه	booklet
دفع	repel
دفن	bury
دفن شد	bury
دقایق	minute
دقت	accuracy; care
دقیق	accurate; exact; precise
دقیقا	-
دقیقه	minute
دقیقه‌ای	minute
دلار	dollar
دلار آمریکا	us dollar
دلاری	dollar
دلال	broker; dealer
دلالان	broker; dealer
دلالت	indicate
دلایل	reason; cause
دلتا	delta
دلسرد	discouraged
دلیل	reason; cause
دلیل و مدرک	proof
دلیلی	reason; cause
دما	temperature
دمای	temperature
دمشق	damascus
دموکرات	democrat; democratic
دموکراتیک	democratic
دموکرات‌ها	democrat; democratic
دموکرات‌های	democrat; democratic
دموکراسی	democracy
دموکراسی‌خواه	pro-democracy
دموکراسی‌خواهی	pro-democracy
دموکراسی‌ها	democracy
دمکرات	democrat; democratic
دمکراتیک	democratic
دمکرات‌ها	democrat; democratic
دمکراسی	democracy
دمیرتاش	demirtas
دنبال	follow; seek
دنبال می‌کند	follow; pursue
دنبال می‌کنند	follow; pursue
دنبال کرد	follow; pursue
دنبال کردن	follow; pursue
دنبال کنند	follow; pursue
دنده	gear
دنیا	world
دنیاگیری	pandemic
دنیای	world
دنیس	dennis
دنیل	daniel
ده	ten
ده درصد	ten percent
ده ها	dozens
دهان	mouth
دهد	-
دهشت‌افگنان	terrorist
دهشت‌افگنی	terrorism
دهلی	delhi
دهلی نو	new delhi
دهم	tenth
دهمین	tenth
دهند	-
دهه	decade
دهه‌های	decade
دهوک	duhok
دهیم	-
ده‌ها	dozens
دو	two
دو بار	twice
دو برابر	double
دو تابعیتی	dual nationality; dual national
دو جانبه	bilateral
دو ساله	two-year
دو سوم	two-thirds
دو شنبه	monday
دو طرف	both side
دو و میدانی	athletics
دوازده	twelve
دوبار	twice
دوباره	-
دوبرابر	double
دوبلین	dublin
دوبی	dubai
دوتابعیتی	dual nationality; dual national
دوترته	duterte
دوجانبه	bilateral
دوحه	doha
دودستگی	division
دور	round; far
دور اول	first round
دور بعدی	next round
دور جدید	new round
دور دوم	second round; runoff
دور دوم انتخابات	runoff; second round
دور زدن	bypass; circumvent
دور زدن تحریم‌ها	evade sanction; circumvent sanction
دور نخست	first round
دوران	period; term; era
دوران گذار	transition period
دوربین	camera
دوربین مداربسته	surveillance camera
دوربین‌ها	camera
دوربین‌های مداربسته	surveillance camera
دوردست	remote; distant
دوره	period; term; era
دوره اول	first term
دوره دوم	second term
دوره‌ای	period; term; era
دوره‌ها	period; term; era
دوره‌های	period; term; era
دوری	round; far
دوز	dose
دوست	friend
دوست دارد	like; love
دوست دارم	like; love
دوست دارند	like; love
دوستان	friend
دوستانش	friend
دوستانه	friendly
دوستم	dostum
دوستی	friendship
دوست‌دختر	girlfriend
دوست‌پسر	boyfriend
دوسوم	two-thirds
دوشنبه	monday; dushanbe
دولت	government; state
دولت آمریکا	government
دولت ائتلافی	coalition government
دولت اسلامی	islamic state
دولت اسلامی عراق و	islamic state
دولت بریتانیا	government
دولت فدرال	federal government
دولت محلی	local government
دولت مرکزی	central government
دولت موقت	interim government; transitional government
دولت وحدت ملی	unity government
دولتی	state; government; state-owned
دولت‌مردان	official; statesman
دولت‌ها	government; state
دولت‌های	government; state
دوم	second
دومین	second
دونا	donna
دونالد	donald
دونالد ترامپ	donald trump
دونباس	donbas
دونتسک	donetsk
دوومیدانی	athletics
دوپینگ	doping
دوچرخه	bicycle; bike
دوچرخه‌سواری	cycling
دوگانگی	duality
دوید	run
دویدن	run
دویست	two hundred
دو‌ساله	two-year
دکتر	doctor; dr
دکترا	doctorate
دکترها	doctor
دکتری	doctorate
دکمه	button
دگراندیش	dissident
دگراندیشان	dissident
دگرباش	lgbt
دگرباشان	lgbt
دی	january; dey
دی اکسید کربن	carbon dioxide
دیابت	diabetes
دیاربکر	diyarbakir
دیتا	data
دیترویت	detroit
دیجیتال	digital
دیجیتالی	digital
دید	see
دیدار	meeting; visit; match
دیدار می‌کند	meet; visit
دیدار کرد	meet; visit
دیدار کردند	meet; visit
دیدار کرده	meet; visit
دیدار کند	meet; visit
دیدارها	meeting; visit; match
دیدارهای	meeting; visit; match
دیداری	meeting; visit; match
دیدبان حقوق بشر	human rights watch
دیدم	see
دیدن	see
دیدند	see
دیدنی	spectacular
دیده	see
دیده بان حقوق بشر	human rights watch
دیده شد	see
دیده می‌شود	see
دیده‌اند	see
دیده‌بان حقوق بشر	human rights watch
دیدگاه	view; viewpoint
دیدگاه‌ها	view; viewpoint
دیر	late
دیر الزور	deir ez-zor
دیرالزور	deir ez-zor
دیرتر	late
دیرهنگام	late
دیروز	yesterday
دیشب	last night
دیمیتری	dmitry; dmitri
دیمیتری پسکوف	peskov
دین	religion
دینار	dinar
دینی	religious
دیوار	wall
دیوار مرزی	border wall
دیوان بین‌المللی دادگستری	international court justice
دیوان عالی	supreme court
دیوان عالی کشور	supreme court
دیوان کیفری بین‌المللی	international criminal court
دیوانه	crazy
دیوان‌عالی	supreme court
دیوید	david
دیوید کامرون	david cameron
دیویس	davis
دیپلمات	diplomat
دیپلماتیک	diplomatic
دیپلمات‌ها	diplomat
دیپلمات‌های	diplomat
دیپلماسی	diplomacy
دیپورت	deport
دیک	dick
دیکتاتور	dictator
دیکتاتورها	dictator
دیکتاتوری	dictatorship
دیگر	-
دیگر این	-
دیگران	-
دیگری	-
دی‌اکسید کربن	carbon dioxide
دی‌ماه	january; dey
ذاتی	inherent
ذخایر	reserve
ذخایر ارزی	foreign exchange reserve
ذخایر نفت	oil reserve
ذخیره	reserve
ذخیره‌سازی	storage
ذرت	corn
ذغال سنگ	coal
ذهن	mind; mental
ذهنی	mind; mental
ذوب	melt
ذکر	mention
ذکر شده	mention
ذکر کرد	mention
ذیل	-
ذینفع	stakeholder
ذی‌نفعان	stakeholder
رؤسا	head; chief; president
رؤسای	head; chief; president
رؤسای جمهور	president
رؤسای جمهوری	president
رئال مادرید	real madrid
رئیس	head; chief; president
رئیس اجرایی	chief executive
رئیس بانک مرکزی	central bank governor
رئیس جمهور	president
رئیس جمهور سابق	former president
رئیس جمهور منتخب	president-elect
رئیس جمهور پیشین	former president
رئیس جمهوری	president
رئیس جمهوری سابق	former president
رئیس حزب	party leader
رئیس دفتر	chief of staff
رئیس دولت	head of government
رئیس ستاد	chief of staff
رئیس ستاد مشترک	joint chief chairman
رئیس قوه قضاییه	judiciary chief
رئیس مجلس	speaker
رئیس مجلس ایران	parliament speaker
رئیس مجلس نمایندگان	speaker
رئیس هیئت مدیره	chairman
رئیس هیات مدیره	chairman
رئیس پلیس	police chief
رئیس کشور	head of state
رئیس کل	governor; director general
رئیس کل بانک مرکزی	central bank governor
رئیس کمیته	committee chairman
رئیس کمیسیون	commission chairman
رئیسان	head; chief; president
رئیسی	raisi
رئیس‌جمهور	president
رئیس‌جمهور ترامپ	president trump
رئیس‌جمهور سابق	former president
رئیس‌جمهور منتخب	president-elect
رئیس‌جمهور پیشین	former president
رئیس‌جمهوری	president
رئیس‌جمهوری سابق	former president
رئیس‌جمهوری منتخب	president-elect
رئیس‌جمهوری پیشین	former president
را	-
رابرت	robert
رابرت مالی	robert malley
رابرت مولر	robert mueller
رابرت موگابه	mugabe
رابرتز	roberts
رابط	interface; link
رابطه	relationship; relation; link
رابینسون	robinson
راجر	roger
راجرز	rogers
راجع به	-
راحت	comfortable; easy
راحتی	easily; comfort
رادیو	radio
رادیو فردا	radio farda
رادیویی	radio
راز	secret
راس	ross
راست	right
راست افراطی	far right
راستگرایان	right-wing
راست‌گرا	right-wing
راسل	russell
راضی	satisfied; consent; satisfaction
رافائل گروسی	rafael grossi
رام الله	ramallah
رامنی	romney
رام‌الله	ramallah
راندن	drive
رانده	drive
رانش زمین	landslide
رانش‌زمین	landslide
راننده	driver
رانندگان	driver
رانندگی	driving
راه	way; road; path
راه آهن	railway
راه اندازی	launch; start
راه حل	solution
راه حل دو کشوری	two-state solution
راه حل سیاسی	political solution
راهبرد	strategy
راهبردها	strategy
راهبردی	strategic
راهنما	guide; guidance
راهنمایی	guide; guidance
راهپیمایی	march; rally
راهکار	solution; strategy
راه‌آهن	railway; rail
راه‌اندازی	launch; start
راه‌اندازی شد	launch; set up
راه‌اندازی شده	launch; set up
راه‌اندازی کرد	launch; set up
راه‌حل	solution
راه‌حل دو‌دولتی	two-state solution
راه‌حل‌های	solution
راه‌ها	way; road
راه‌های	way; road
راک	rock
راکت	rocket
راکتور	reactor
راکت‌ها	rocket
راکت‌پراکنی	rocket attack
راگبی	rugby
رای	vote
رای اعتماد	confidence vote
رای داد	vote
رای داد به	vote
رای دادند	vote
رای داده	vote
رای داده‌اند	vote
رای دهندگان	voter
رای عدم اعتماد	no-confidence vote
رای می‌دهند	vote
رای گیری	voting; vote
رایانه	computer
رایانه‌ای	computer
رایانه‌ها	computer
رایت	wright
رایج	common
رایزنی	consultation; talk
رایزنی‌ها	consultation; talk
رایگان	free
رای‌دهنده	voter
رای‌دهندگان	voter
رای‌ها	vote
رای‌گیری	voting; vote
ربات	robot
ربات‌ها	robot
ربات‌های	robot
رباط	rabat
ربایندگان	kidnapper
ربط	relation
ربع	quarter
ربودن	kidnap; abduct
ربودن هواپیما	hijacking
ربودند	kidnap; steal
ربوده	kidnap; abduct
ربوده شد	kidnap; abduct
ربوده شدند	kidnap; abduct
ربوده شده	kidnap; abduct
ربوده‌اند	kidnap; steal
ربکا	rebecca
رتبه	rank; place
رتبه اعتباری	credit rating
رتبه‌بندی	ranking
رجب طیب اردوغان	recep tayyip erdogan; erdogan
رجوی	rajavi
رحمان	rahman
رخ داد	happen; occur
رخ داده	happen; occur
رخ دهد	happen; occur
رخ می‌دهد	happen; occur
رد	reject; deny
رد شد	reject; deny
رد صلاحیت	disqualification; disqualify
رد می‌کند	reject; deny
رد می‌کنند	reject; deny
رد و بدل	exchange
رد پا	footprint; trace
رد کرد	reject; deny
رد کردند	reject; deny
رد کرده	reject; deny
رد کرده‌اند	reject; deny
رد کند	reject; deny
ردصلاحیت	disqualification; disqualify
رده	rank; place
رده‌بندی	ranking
ردپا	footprint; trace
ردیف	row
رزمایش	military exercise; drill
رزمایش مشترک	joint exercise
رزمایش‌ها	military exercise; drill
رزمنده	fighter
رزمندگان	fighter
رساند	deliver; bring
رساندن	deliver; bring
رساندند	deliver; bring
رسانده	deliver; bring
رسانه	media
رسانه‌ای	media
رسانه‌ها	media
رسانه‌های	media
رسانه‌های اجتماعی	social media
رسانه‌های ایران	iranian media
رسانه‌های حکومتی	state media
رسانه‌های خبری	news media; media outlet
رسانه‌های دولتی	state media
رسانه‌های محلی	local media
رسته	category; group
رستوران	restaurant
رسما	officially; formally
رسمی	official; formal
رسوایی	scandal
رسوایی‌ها	scandal
رسول‌اف	rasoulof
رسید	reach; arrive
رسیدن	reach; arrive
رسیدند	reach; arrive
رسیده	reach; arrive
رسیده‌است	reach; arrive
رسیده‌اند	reach; arrive
رسیدگی	hearing; investigation; handle
رشت	rasht
رشته	field; discipline
رشد	growth
رشد اقتصادی	economic growth
رشد جمعیت	population growth
رشد سریع	rapid growth
رشد می‌کند	grow
رشد کرد	grow
رشد کرده	grow
رشد یافت	grow
رشوه	bribe; bribery
رشوه‌خواری	bribe; bribery
رصد	monitoring; observation
رصدخانه	observatory
رضا	reza
رضا پهلوی	reza pahlavi
رضایت	satisfied; consent; satisfaction
رضایت داد	consent
رضایت‌بخش	satisfactory
رضاییان	rezaian
رطوبت	humidity
رفاه	welfare
رفاه اجتماعی	social welfare
رفت	go
رفتار	behavior; treatment
رفتار می‌کند	behave; treat
رفتار کرد	behave; treat
رفتارها	behavior; treatment
رفتاری	behavior; treatment
رفتن	go
رفتند	go
رفته	go
رفته‌است	go
رفته‌اند	go
رفح	rafah
رفراندم	referendum
رفراندوم	referendum
رفسنجانی	rafsanjani
رفع تحریم‌ها	lift sanction; sanction relief
رقابت	competition; contest
رقابت می‌کند	compete
رقابت می‌کنند	compete
رقابت کرد	compete
رقابتی	competitive
رقابت‌ها	competition; contest
رقابت‌های	competition; contest
رقبا	rival
رقبای	rival
رقص	dance
رقم	figure; number
رقه	raqqa
رقیب	rival
رقیب اصلی	main rival
رقیب انتخاباتی	rival
رقیبان	rival
رم	rome
رمادی	ramadi
رمان	novel
رمز	code; password
رمز عبور	password
رمزارز	cryptocurrency
رمزارزها	cryptocurrency
رمضان	ramadan
رنج	suffering; suffer
رنج می‌برد	suffer
رنج می‌برند	suffer
رنو	renault
رنگ	color
رنگین‌پوست	people of color
رنگ‌ها	color
رها	abandon; release
رها شده	abandon; release
رها کرد	abandon; release
رهایی	liberation; release
رهبر	leader
رهبر انقلاب	supreme leader
رهبر ایران	supreme leader
رهبر جمهوری اسلامی	supreme leader
رهبر حزب	party leader
رهبر عالی	supreme leader
رهبر مخالفان	opposition leader
رهبر معظم	supreme leader
رهبر معظم انقلاب	supreme leader
رهبران	leader
رهبرانی	leader
رهبری	leader; leadership
رهبری می‌کند	lead
رهبری کرد	lead
رهبری کند	lead
رهنمود	guideline
رهنورد	rahnavard
رو به افزایش	rising; increasing
رو به رشد	growing
رو به کاهش	declining
روابط	relation; tie
روابط دوجانبه	bilateral relation
روابط دیپلماتیک	diplomatic relation; diplomatic tie
روادید	visa
روادید ورود	entry visa
روال	routine; procedure
رواندا	rwanda
روانشناس	psychologist
روانشناسی	psychology
روانپزشک	psychiatrist
روانی	mental; psychological
روبات	robot
روبرتو	roberto
روبرو	face; confront
روبرو است	face; confront
روبرو شد	face; confront
روبرو شده	face; confront
روبرو هستند	face; confront
روبل	ruble
روبه رو	face; confront
روبه‌رو	face; confront
روبیو	rubio
روتردام	rotterdam
روته	rutte
روح	spirit; soul; morale
روحانی	cleric; rouhani
روحانیان	cleric; rouhani
روحانیت	clergy
روحانیون	cleric; rouhani
روحانی‌ها	cleric; rouhani
روحیه	spirit; soul; morale
رود	river; go
رودخانه	river
رودخانه‌ها	river
رودررویی	confrontation
رودریگز	rodriguez
روز	day
روزانه	daily
روزمره	everyday; daily
روزنامه	newspaper; daily
روزنامه نگار	journalist
روزنامه نگاران	journalist
روزنامه‌نگار	journalist
روزنامه‌نگاران	journalist
روزنامه‌نگاری	journalism
روزنامه‌ها	newspaper; daily
روزنامه‌های	newspaper; daily
روزه	day; fasting
روزها	day
روزهای	day
روزی	day
روس	russian
روستا	village
روستاها	village
روستاهای	village
روستای	village
روستایی	village; rural; villager
روستاییان	rural; villager
روسری	headscarf
روسی	russian
روسیه	russia
روسیه سفید	belarus
روسی‌ها	russian
روس‌ها	russian
روش	method; way
روشن	light; clear; bright
روشن ساخت	clarify; clear
روشن شد	clarify; clear
روشن کرد	clarify; clear
روشنفکر	intellectual
روشنفکران	intellectual
روشنگری	enlightenment
روش‌ها	method; way
روش‌های	method; way
روغن	oil
رومانی	romania
رونالد	ronald
رونالد ریگان	reagan
رونالدو	ronaldo
روند	process; trend
روند صلح	peace process
رونق	boom; prosperity
رونمایی	unveil
رونمایی شد	unveil
رونمایی کرد	unveil
رونوشت	copy
روهینگیا	rohingya
روپیه	rupee
روی	-
روی آورد	turn
روی آورده	turn
روی داد	happen; occur
روی داده	happen; occur
روی کار آمد	come to power
روی کار آمدن	come to power
رویا	dream
رویارویی	confrontation
رویترز	reuters
رویداد	event; incident
رویدادها	event; incident
رویدادهای	event; incident
رویکرد	approach
رویکردها	approach
رپ	rap; rapper
رپر	rap; rapper
رژیم	regime
رژیم اسرائیل	israel; israeli regime
رژیم صهیونیستی	israel; zionist regime
رژیم غذایی	diet
رژیم‌ها	regime
رژیم‌های	regime
رکس تیلرسون	tillerson
رکود	recession; slump
رکود اقتصادی	recession; economic recession
رکود بزرگ	great depression
رکورد	record
رکورد جهانی	world record
رکورد زد	break record
رکوردشکنی	break record
ریاست	presidency; head; leadership
ریاست اجرایی	chief executive
ریاست امنیت ملی	intelligence agency
ریاست جمهوری	presidential; presidency
ریاست عمومی امنیت ملی	intelligence agency
ریاست‌جمهوری	presidential; presidency
ریاض	riyadh
ریاضت اقتصادی	austerity
ریاضتی	austerity
ریاضی	mathematics
ریاضیات	mathematics
ریاضیدان	mathematician
ریال	rial
ریخت	pour
ریختن	pour
ریختند	pour
ریزش	collapse
ریزش کرد	collapse
ریسک	risk
ریشتر	magnitude; richter
ریشه	root
ریشه‌ها	root
ریشه‌کن	eradicate
ریشی سوناک	rishi sunak
ریموند	raymond
ریه	lung
ریو	rio
ریودوژانیرو	rio
ریچارد	richard
ریچاردسون	richardson
ریگان	reagan
زائد	redundant
زائر	pilgrim
زائران	pilgrim
زاده	born
زاغری	nazanin zaghari; zaghari-ratcliffe
زامبیا	zambia
زانو	knee
زاهدان	zahedan
زاپوریژیا	zaporizhzhia
زاکربرگ	zuckerberg
زایمان	childbirth
زباله	waste; garbage
زباله‌ها	waste; garbage
زبان	language
زبان فارسی	persian language
زبان مادری	mother tongue
زبان‌ها	language
زخمی	wounded; injured
زخمی شد	wound; injure
زخمی شدند	wound; injure
زخمی شده	wound; injure
زخمی شده‌اند	wound; injure
زخمی کرد	wound; injure
زخمیان	wounded; injured
زخمی‌ها	wounded; injured
زد	hit; strike
زد و خورد	clash
زدن	hit; strike
زدند	hit; strike
زده	hit; strike
زد‌وبند	collusion
زرتشتی	zoroastrian
زرتشتیان	zoroastrian
زرد	yellow
زرقاوی	zarqawi
زشت	ugly
زعفران	saffron
زغال سنگ	coal
زغال‌سنگ	coal
زلزله	earthquake; quake
زلزله‌ای	earthquake; quake
زلزله‌زده	earthquake victim; quake-hit
زلزله‌زدگان	earthquake victim; quake-hit
زلمی خلیلزاد	khalilzad
زلنسکی	zelensky
زمان	time
زمانی	time
زمانی که	-
زمانی‌که	-
زمان‌ها	time
زمستان	winter
زمین	earth; land; ground
زمین لرزه	earthquake; quake
زمینه	field; background; area
زمینه‌ها	field; background; area
زمینگیر	ground
زمینی	ground; land
زمین‌لرزه	earthquake; quake
زمین‌ها	land
زمین‌های	land
زن	woman
زن باردار	pregnant woman
زن زندگی آزادی	woman life freedom
زن و شوهر	couple
زنان	woman
زنان و کودکان	women and children
زنانه	women
زنجان	zanjan
زندان	prison; jail
زندان انفرادی	solitary confinement
زندان اوین	evin prison
زندانی	prisoner; inmate
زندانی سیاسی	political prisoner
زندانی شد	imprison; jail
زندانی شده	imprison; jail
زندانی کرد	imprison; jail
زندانیان	prisoner; inmate
زندانیان سیاسی	political prisoner
زندان‌ها	prison; jail
زندان‌های	prison; jail
زنده	alive; live
زنده ماند	survive
زندگی	life; live
زندگی خصوصی	private life
زندگی روزمره	daily life
زندگی می‌کرد	live
زندگی می‌کند	live
زندگی می‌کنند	live
زندگی کرد	live
زندگی کرده	live
زندگی کنند	live
زنی	woman
زن‌ها	woman
زهرا	zahra
زهرا رهنورد	zahra rahnavard
زوج	couple
زوج‌ها	couple
زود	early; soon
زودتر	early; soon
زودهنگام	early
زورگویی	bullying
زوریخ	zurich
زیاد	many; much; high
زیادی	many; much; high
زیان	loss; damage
زیان دید	lose
زیبا	beautiful
زیبایی	beauty
زیر	-
زیر آوار	rubble; debris
زیر ذره‌بین	scrutiny
زیر سوال	question
زیر سوال برد	question
زیر فشار	under pressure
زیر نظر	supervision
زیر پا گذاشت	violate
زیرا	-
زیردریایی	submarine
زیرزمینی	underground
زیرساخت	infrastructure
زیرساخت‌ها	infrastructure
زیرساخت‌های	infrastructure
زیرمجموعه	subsidiary
زیست محیطی	environmental
زیستی	biological
زیست‌بوم	ecosystem
زیست‌شناسی	biology
زیست‌محیطی	environmental
زیمبابوه	zimbabwe
زیمنس	siemens
سئول	seoul
سائوپائولو	sao paulo
سابق	former; previous
سابقه	record; background; history
ساحل	coast; beach; shore
ساحل عاج	ivory coast
ساحلی	coastal
ساخت	construction; build
ساخت و ساز	construction
ساختار	structure
ساختارها	structure
ساختاری	structural
ساختمان	building
ساختمان‌ها	building
ساختمان‌های	building
ساختن	build; make
ساختند	build; make
ساخته	build; make
ساخته شد	build; make
ساخته شده	build; make
ساخته می‌شود	build; make
ساختگی	fake
ساخت‌وساز	construction
ساخت‌و‌سازها	construction
ساده	simple
ساده‌سازی	simplify
سادگی	simple
سارا	sarah
سارایوو	sarajevo
سارق	thief; robber
سارقان	thief; robber
سارنوالی	attorney general office
سارکوزی	sarkozy
ساری	sari
ساز	instrument
ساز و کار	mechanism
سازش	compromise
سازمان	organization
سازمان اطلاعات	intelligence agency; intelligence service
سازمان اطلاعاتی	intelligence agency; intelligence service
سازمان انرژی اتمی	atomic energy organization
سازمان بهداشت جهانی	world health organization
سازمان تجارت جهانی	world trade organization
سازمان تروریستی	terrorist organization
سازمان جهانی بهداشت	world health organization
سازمان جهانی کار	international labor organization
سازمان حفاظت محیط زیست	environmental protection
سازمان حقوق بشر	human rights group
سازمان سیا	cia
سازمان عفو بین‌الملل	amnesty international
سازمان غیردولتی	non-governmental organization; ngo
سازمان فضایی	space agency
سازمان مجاهدین خلق	mujahedin khalq; mek
سازمان مردم‌نهاد	non-governmental organization; ngo
سازمان ملل	united nations; un
سازمان ملل متحد	united nations; un
سازمان همکاری اسلامی	organization islamic cooperation
سازمان همکاری شانگهای	shanghai cooperation organization
سازمان هواشناسی	meteorological; weather
سازمان پیمان آتلانتیک شمالی	nato
سازمان کنفرانس اسلامی	organization islamic cooperation
سازمان یافته	organized
سازماندهی	organization; organize
سازمانی	organization
سازمان‌ها	organization
سازمان‌های	organization
سازمان‌های تروریستی	terrorist organization
سازمان‌های حقوق بشر	human rights group
سازمان‌های غیردولتی	non-governmental organization; ngo
سازمان‌های مردم‌نهاد	non-governmental organization; ngo
سازمان‌یافته	organized
سازنده	manufacturer; maker; constructive
سازندگان	manufacturer; maker; constructive
سازوکار	mechanism
سازگار	adaptation; compatible
سازگاری	adaptation; compatible
ساعات	hour; clock; watch
ساعت	hour; clock; watch
ساعت کار	working hour
ساعته	hour; clock; watch
ساعت‌ها	hour; clock; watch
ساعت‌های	hour; clock; watch
ساقط	shoot down
ساقط شد	shoot down
ساقط کرد	shoot down
ساقه	stem
سال	year
سال آینده	next year
سال جاری	this year; year
سال حبس	year prison
سال زندان	year prison
سال مالی	fiscal year
سال میلادی	year
سال پیش	year ago
سال گذشته	last year
سالانه	annual
سالخورده	old; elderly
سالروز	anniversary
سالم	healthy
سالمند	elderly
سالمندان	elderly
سالم‌تر	healthier
ساله	year-old; year
سالگرد	anniversary
سالگی	year-old; year
سالی	year
سالیانه	annual
سالیوان	sullivan
سال‌ها	year
سال‌های	year
سال‌های گذشته	past year
سام	sam
سام آلتمن	sam altman
سامانه	system
سامانه‌ها	system
سامانه‌های	system
سامرا	samarra
سامسونگ	samsung
ساموئل	samuel
سان فرانسیسکو	san francisco
سانتریفیوژ	centrifuge
سانتریفیوژها	centrifuge
سانتریفیوژهای	centrifuge
سانتی‌متر	centimeter
سانحه	accident; incident
ساندرا	sandra
سانسور	censorship
سانسور شد	censor
سانفرانسیسکو	san francisco
سانچز	sanchez
ساکت	silence; silent
ساکن	resident
ساکنان	resident
سایبر	cyber
سایبری	cyber
سایت	website
سایت هسته‌ای	nuclear facility
سایت‌های	site; website
سایر	-
سایمون	simon
سایه	shadow
سبب	cause; lead
سبب شد	cause; lead
سبب شده	cause; lead
سبد	basket
سبد خرید	basket
سبز	green
سبزی	vegetable
سبزیجات	vegetable
سبک	light; style
سبک زندگی	lifestyle
سبک‌تر	lighter
ستاد	headquarters; staff
ستاد انتخاباتی	election campaign
ستاد انتخاباتی ترامپ	trump campaign
ستاد کل	general staff
ستاد کل نیروهای مسلح	general staff
ستاره	star
ستاره‌شناسان	astronomer
ستاره‌شناسی	astronomy
ستاره‌ها	star
ستاره‌های	star
ستارگان	star
ستایش	praise
ستره محکمه	supreme court
ستم	oppression; injustice
ستوان	lieutenant
ستود	praise
ستوده	sotoudeh
ستون	column
ستیزه جویان	militant
ستیزه‌جو	militant
ستیزه‌جویان	militant
سحر	dawn
سخت	hard; difficult; tough
سختگیرتر	stricter
سختی	difficult; difficulty
سخت‌افزار	hardware
سخت‌افزار‌ها	hardware
سخت‌گیرانه	strict
سخن	remark; word
سخن می‌گوید	speak; talk
سخن گفت	speak; talk
سخنان	remark; speech; comment
سخنانی	remark; speech; comment
سخنرانی	speech; address
سخنرانی می‌کند	speak; address
سخنرانی کرد	speak; address
سخنرانی‌ها	speech; address
سخنگو	spokesman; spokesperson
سخنگوی	spokesman; spokesperson
سخنگوی ارتش	military spokesman
سخنگوی دولت	government spokesman
سخنگوی زن	spokeswoman
سخنگوی طالبان	taliban spokesman
سخنگوی وزارت امور خارجه	foreign ministry spokesman; ministry spokesman
سخنگوی وزارت خارجه	foreign ministry spokesman; ministry spokesman
سخنگوی پلیس	police spokesman
سخنگوی پنتاگون	pentagon spokesman
سخنگوی کاخ سفید	white house spokesman
سخنگویان	spokesman; spokesperson
سخن‌ها	remark; speech; comment
سد	dam
سد راه	barrier
سده	century
سدها	dam
سر	-
سر باز زد	refuse
سر بریدن	behead
سر بریده	behead
سر داد	chant
سر دادند	chant
سر زد	visit
سر مربی	head coach; coach; manager
سر می‌دهند	chant
سر و صدا	noise
سراج‌الدین حقانی	sirajuddin haqqani
سرازیر	flow
سراسر	across; throughout
سراسر جهان	around world; worldwide
سراسر کشور	across country; nationwide
سراسری	nationwide; national
سران	leader; head
سران قوا	head of branch
سران کشورها	head of state; leader
سران کشورهای	head of state; leader
سرانجام	-
سرایت	spread; transmission
سرباز	soldier
سربازان	soldier
سربازانش	soldier
سربازی	soldier; military service
سرت	sirte
سرتاسر جهان	around world; worldwide
سرتیپ	brigadier general; general
سرخ	red
سرخورده	frustrated; frustration
سرخوردگی	frustrated; frustration
سرخک	measles
سرد	cold
سردار	general; commander
سردبیر	editor
سردتر	cold
سردرگمی	confusion
سردی	cold
سرریز	overflow
سرزمین	land; territory
سرزمین اصلی	mainland
سرزمین‌ها	land; territory
سرزمین‌های	land; territory
سرزمین‌های اشغالی	occupied territory
سرزنش	blame
سرزنش کرد	blame
سرشناس	prominent
سرطان	cancer
سرطان سینه	breast cancer
سرطان پستان	breast cancer
سرعت	speed
سرعت گرفت	accelerate
سرفه	cough
سرقت	theft; robbery
سرقت شد	steal
سرلشکر	general
سرما	cold
سرمایه	capital
سرمایه انسانی	human capital
سرمایه گذار	investor
سرمایه گذاران	investor
سرمایه گذاری	investment
سرمایه‌دار	capitalist
سرمایه‌داری	capitalism
سرمایه‌گذار	investor
سرمایه‌گذاران	investor
سرمایه‌گذاران خارجی	foreign investor
سرمایه‌گذاری	investment
سرمایه‌گذاری خارجی	foreign investment
سرمایه‌گذاری مستقیم	direct investment
سرمایه‌گذاری کرد	invest
سرمایه‌گذاری کند	invest
سرمایه‌گذاری‌ها	investment
سرمایه‌گذاری‌های	investment
سرمربی	head coach; coach; manager
سرنشین	passenger; occupant
سرنشینان	passenger; occupant
سرنوشت	fate; destiny
سرنگون	overthrow; topple
سرنگون شد	overthrow; topple; shoot down
سرنگون کرد	overthrow; topple; shoot down
سرنگون کند	overthrow; topple; shoot down
سرنگونی	overthrow
سرهنگ	colonel
سروان	captain
سروده	poem; song
سرویس اطلاعاتی	intelligence agency; intelligence service
سرویس‌های اطلاعاتی	intelligence agency; intelligence service
سرپناه	shelter
سرک	road
سرکنسول	consul
سرکوب	crackdown; repression
سرکوب شد	suppress; crack down
سرکوب کرد	suppress; crack down
سرکوب کردند	suppress; crack down
سرکوب کند	suppress; crack down
سرگئی	sergei; sergey
سرگئی لاوروف	sergei lavrov
سرگرد	major
سرگردان	stranded; wander
سرگرمی	entertainment; hobby
سری	secret; hidden
سری لانکا	sri lanka
سریال	series
سریال تلویزیونی	television series
سریع	fast; quick; rapid
سریعا	-
سریع‌تر	fast; quick; rapid
سریلانکا	sri lanka
سزارین	caesarean
سزاوار	deserve; worthy
سطح	level; surface
سطح آب	water level
سطح بالا	high-level; high level
سطح دریا	sea level
سطح زندگی	standard of living
سطوح	level; surface
سعد حریری	saad hariri
سعودی	saudi
سعودی‌ها	saudi
سعی	try; effort
سعی دارد	try; attempt; seek
سعی می‌کند	try; attempt; seek
سعی می‌کنند	try; attempt; seek
سعی کرد	try; attempt; seek
سعی کردند	try; attempt; seek
سعی کرده	try; attempt; seek
سعید	saeed; said
سعید جلیلی	saeed jalili
سفارت	embassy
سفارتخانه	embassy
سفارتخانه‌ها	embassy
سفارت‌های	embassy
سفت	tight
سفر	trip; visit; travel
سفر تاریخی	historic visit
سفر رسمی	official visit
سفر فضایی	space travel
سفر می‌کند	travel; visit
سفر کاری	working visit
سفر کرد	travel; visit
سفر کردند	travel; visit
سفر کرده	travel; visit
سفر کند	travel; visit
سفرا	ambassador
سفرای	ambassador
سفرها	trip; visit; travel
سفرهای	trip; visit; travel
سفری	trip; visit; travel
سفید	white
سفیر	ambassador
سفیران	ambassador
سفینه	spacecraft; spaceship
سقز	saqqez
سقط جنین	abortion
سقف	ceiling; roof
سقف قیمت	price cap
سقف قیمتی	price cap
سقوط	fall; crash; collapse
سقوط هواپیما	plane crash
سقوط کرد	fall; crash; collapse
سقوط کردند	fall; crash; collapse
سقوط کرده	fall; crash; collapse
سل	tuberculosis
سلاح	weapon; arms; gun
سلاح اتمی	nuclear weapon
سلاح شیمیایی	chemical weapon
سلاح هسته ای	nuclear weapon
سلاح هسته‌ای	nuclear weapon
سلاح‌ها	weapon; arms; gun
سلاح‌های	weapon; arms; gun
سلاح‌های اتمی	nuclear weapon
سلاح‌های شیمیایی	chemical weapon
سلاح‌های هسته‌ای	nuclear weapon
سلاح‌های کشتار جمعی	weapon mass destruction
سلام	-
سلامت	health
سلامت روان	mental health
سلامتی	health
سلامی	salami
سلب	deprive
سلبریتی	celebrity
سلبریتی‌ها	celebrity
سلطان	sultan
سلطنت	royal; monarchy; reign
سلطنتی	royal; monarchy; reign
سلطه	dominant; dominance; control
سلفی	salafi; selfie
سلمان	salman
سلول	cell
سلول انفرادی	solitary confinement
سلول‌ها	cell
سلول‌های	cell
سلول‌های بنیادی	stem cell
سلیمانی	soleimani
سلیمانیه	sulaymaniyah
سم	poison; toxic
سم آلتمن	sam altman
سمبل	symbol
سمت	position; post; direction
سمرقند	samarkand
سمی	poison; toxic
سن	age
سن پترزبورگ	st petersburg; petersburg
سنا	senate
سناتور	senator
سناتورها	senator
سناتورهای	senator
سناتوری	senator
سناریو	scenario; screenplay
سنت	cent; tradition
سنتکام	central command; centcom
سنتی	traditional
سنت‌ها	tradition
سنجار	sinjar
سنجش	assess; measurement
سنجید	assess; measurement
سند	document
سندرز	sanders
سندی	document
سندیکا	union; labor union; trade union
سندیکای	union; labor union; trade union
سنندج	sanandaj
سنوار	sinwar
سنگ	stone; rock
سنگال	senegal
سنگاپور	singapore
سنگین	heavy
سنی	sunni
سنین	age
سنی‌ها	sunni
سن‌پترزبورگ	st petersburg; petersburg
سه	three
سه بار	three times
سه برابر	triple
سه جانبه	trilateral
سه ساله	three-year
سه شنبه	tuesday
سه ماهه	quarter; three month
سهام	share; stock
سهام شرکت	company share
سهامدار	shareholder
سهامداران	shareholder
سهل‌انگاری	negligence
سهم	share; stock
سهمیه	quota; rationing
سهمیه‌بندی	quota; rationing
سهولت	facilitate; facility; ease
سه‌جانبه	trilateral
سه‌ساله	three-year
سه‌شنبه	tuesday
سه‌ماه	quarter; three month
سه‌ماهه	quarter; three month
سه‌ماهه اول	first quarter
سه‌ماهه دوم	second quarter
سه‌ماهه سوم	third quarter
سه‌ماهه چهارم	fourth quarter
سوء استفاده	abuse; misuse
سوء استفاده جنسی	sexual abuse
سوء تغذیه	malnutrition
سوء ظن	suspicion
سوء قصد	assassination attempt
سوء مدیریت	mismanagement
سوءاستفاده	abuse; misuse
سوءاستفاده جنسی	sexual abuse
سوءتغذیه	malnutrition
سوءظن	suspicion
سوءقصد	assassination attempt
سوءمدیریت	mismanagement
سوء‌تفاهم	misunderstanding
سوئد	sweden
سوئدی	swedish
سوئیس	switzerland
سوئیسی	swiss
سوابق	record; background; history
سواحل	coast; beach; shore
سواد	literacy
سوار	board; ride
سوار شد	board; ride
سوار شدند	board; ride
سوال	question
سوالات	question
سوالی	question
سوانح	accident; incident
سوخت	fuel
سوخت فسیلی	fossil fuel
سوخت هسته‌ای	nuclear fuel
سوختن	burn
سوخته	burn
سوخت‌رسانی	refueling
سوخت‌های فسیلی	fossil fuel
سوخت‌گیری	refueling
سود	profit
سود خالص	net profit
سود سهام	dividend
سودآور	profitable
سودآوری	profit
سودان	sudan
سودان جنوبی	south sudan
سودانی	sudanese
سودمند	beneficial; useful
سوری	syrian
سوریه	syria
سوریه‌ای	syrian
سوری‌ها	syrian
سوزان	susan; suzanne
سوزاند	burn
سوزاندن	burn
سوزانده	burn
سوسیالیست	socialist
سوسیالیستی	socialist
سوسیالیست‌ها	socialist
سوسیالیسم	socialism
سوفیا	sophia
سوم	third
سومالی	somalia
سومالیایی	somali
سومالیلند	somaliland
سومین	third
سونامی	tsunami
سوناک	sunak
سونی	sony
سوپر	super
سوپرمارکت	supermarket
سوچی	suu kyi
سوگند	oath
سوگند خورد	vow; swear
سوگند یاد کرد	swear
سوگواری	mourning
سوی	-
سویا	soybean
سویه	variant; strain
سپاسگزار	grateful
سپاسگزاری کرد	thank
سپاه	revolutionary guard; corps
سپاه قدس	quds force
سپاه پاسداران	revolutionary guard
سپاه پاسداران انقلاب اسلامی	revolutionary guard
سپتامبر	september
سپر موشکی	missile defense
سپرد	entrust; hand
سپرده	deposit
سپرده شد	entrust; hand
سپرده‌ها	deposit
سپس	-
سپهبد	general
سپیده‌دم	dawn
سکته	stroke
سکته قلبی	heart attack
سکته مغزی	stroke
سکه	coin
سکو	platform
سکوت	silence; silent
سکولار	secular
سکونت	residence; stay
سکوی نفتی	oil rig
سکوی پرتاب	launch pad
سگ	dog
سگ‌ها	dog
سی	thirty
سی ان ان	cnn
سیا	cia
سیاتل	seattle
سیارات	planet
سیاره	planet
سیاره‌ای	planet
سیارک	asteroid
سیاست	policy; politics
سیاست اقتصادی	economic policy
سیاست خارجی	foreign policy
سیاست داخلی	domestic policy
سیاست پولی	monetary policy
سیاستمدار	politician
سیاستمداران	politician
سیاستمداری	politician
سیاستگذاران	policymaker
سیاستگذاری	policy
سیاست‌ها	policy; politics
سیاست‌های	policy; politics
سیاست‌های ریاضتی	austerity
سیاست‌های پولی	monetary policy
سیاسی	political
سیاسی و اقتصادی	political and economic
سیاسیون	political
سیاه	black
سیاهپوست	black; black people
سیاهچاله	black hole
سیاه‌پوستان	black; black people
سیدنی	sydney
سیرالئون	sierra leone
سیرک	circus
سیزده	thirteen
سیستان و بلوچستان	sistan and baluchestan
سیستانی	sistani
سیستم	system
سیستم ایمنی	immune system
سیستم‌ها	system
سیستم‌های	system
سیسی	sisi
سیصد	three hundred
سیل	flood; flooding
سیلاب	flood; flooding
سیلاب‌ها	flood; flooding
سیلیکون ولی	silicon valley
سیل‌زده	flood-hit
سیل‌ها	flood; flooding
سیم	wire
سینا	sinai
سینما	cinema; film
سینماها	cinema; film
سینماگر	filmmaker
سینماگران	filmmaker
سینمایی	cinema; film
سینگ	singh
سین‌کیانگ	xinjiang
سیک	sikh
سیگار	cigarette; smoking
سیگنال	signal
سی‌ان‌ان	cnn
شاخ آفریقا	horn of africa
شاخص	index; indicator
شاخص‌ها	index; indicator
شاخص‌های	index; indicator
شاد	happy
شادی	joy; happiness
شاروال	mayor
شاروالی	municipality
شارون	sharon
شاعر	poet
شاعران	poet
شام	dinner
شامل	include
شامل می‌شود	include
شامگاه	evening
شان	-
شانزده	sixteen
شانس	chance; luck
شانگهای	shanghai
شاه	king; shah
شاه چارلز	king charles
شاهد	witness
شاهد عینی	eyewitness
شاهدان	witness
شاهدان عینی	eyewitness
شاهدخت	princess
شاهزاده	prince
شاهزاده رضا پهلوی	reza pahlavi
شاهزاده هری	prince harry
شاهزاده ویلیام	prince william
شاهزادگان	prince
شاکی	plaintiff
شاکیان	plaintiff
شاگرد	student
شاگردان	student
شایان ذکر است	-
شاید	-
شایسته	deserve; worthy
شایستگی	merit; qualification
شایعات	rumor
شایعه	rumor
شب	night; evening
شبانه	overnight; night
شباهت	similarity; resemblance
شبه جزیره	peninsula
شبه نظامی	militia; militant; paramilitary
شبه نظامیان	militia; militant; paramilitary
شبه‌جزیره	peninsula
شبه‌جزیره کره	korean peninsula
شبه‌جزیره کریمه	crimea
شبه‌نظامی	militia; militant; paramilitary
شبه‌نظامیان	militia; militant; paramilitary
شبکه	network
شبکه اجتماعی	social network; social media
شبکه برق	power grid
شبکه تلویزیونی	television network
شبکه حقانی	haqqani network
شبکه خبری	news network
شبکه مخابراتی	telecommunications network
شبکه های اجتماعی	social network; social media
شبکه‌ای	network
شبکه‌ها	network
شبکه‌های	network
شبکه‌های اجتماعی	social network; social media
شبکه‌های تلویزیونی	television network
شبیخون	raid
شبیه	similar
شبیه‌سازی	simulation; cloning
شب‌ها	night; evening
شتاب	accelerate; speed
شتاب گرفت	accelerate; speed
شتاب گرفته	accelerate; speed
شتافت	rush
شجاع	courage; brave
شجاعت	courage; brave
شخص	person; individual
شخصی	personal
شخصیت	figure; personality; character
شخصیت اصلی	main character
شخصیت‌ها	figure; personality; character
شد	-
شدت	intensity; severity
شدم	-
شدن	-
شدند	-
شده	-
شده است	-
شده اند	-
شده باشد	-
شده بود	-
شده بودند	-
شده‌است	-
شده‌اند	-
شدید	severe; intense; strongly
شدیدا	severe; intense; strongly
شدیم	-
شراب	wine
شرایط	condition; circumstance; situation
شرایط اضطراری	state of emergency; emergency
شرایط کار	working condition
شرط	condition
شرط‌بندی	bet; gambling
شرق	east
شرقی	eastern
شروط	condition
شروع	start; beginning
شروع شد	start; begin
شروع شده	start; begin
شروع می‌شود	start; begin
شروع کرد	start; begin
شروع کردند	start; begin
شروع کرده	start; begin
شرکا	partner
شرکای	partner
شرکای تجاری	trading partner
شرکت	company; firm
شرکت بیمه	insurance company
شرکت تابعه	subsidiary
شرکت خصوصی	private company
شرکت داشتند	participate; attend; take part
شرکت دولتی	state-owned company
شرکت فناوری	technology company
شرکت مادر	parent company
شرکت مادرتخصصی	holding company
شرکت مخابرات	telecom company
شرکت ملی نفت	national oil company
شرکت می‌کند	participate; attend; take part
شرکت می‌کنند	participate; attend; take part
شرکت نفت	oil company
شرکت نفتی	oil company
شرکت هواپیمایی	airline
شرکت چندملیتی	multinational company
شرکت کرد	participate; attend; take part
شرکت کردند	participate; attend; take part
شرکت کرده	participate; attend; take part
شرکت کند	participate; attend; take part
شرکت کنند	participate; attend; take part
شرکت کنندگان	participant
شرکتی	company; firm
شرکت‌ها	company; firm
شرکت‌های	company; firm
شرکت‌های خارجی	foreign company
شرکت‌های فناوری	technology company
شرکت‌های نفتی	oil company
شرکت‌های هواپیمایی	airline
شرکت‌های چندملیتی	multinational company
شرکت‌کننده	participant
شرکت‌کنندگان	participant
شریعت	sharia
شریف	sharif
شریک	partner
شریک تجاری	trading partner
شست	wash
شستن	wash
شسته	wash
شش	six
ششم	sixth
ششمین	sixth
شصت	sixty
شطرنج	chess
شعار	slogan; chant
شعار دادند	chant
شعار می‌دادند	chant
شعارها	slogan; chant
شعارهای	slogan; chant
شعر	poetry; poem
شغل	job
شغلی	job; professional
شغل‌ها	job
شفا	healing
شفاخانه	hospital
شفاف	transparent
شفافیت	transparency
شفافیت مالی	financial transparency
شفاف‌سازی	clarification; transparency
شل	shell
شلاق	lash
شلوغ	crowded; busy
شلیک	fire; shot
شلیک شد	fire; shoot; launch
شلیک موشک	missile launch
شلیک کرد	fire; shoot; launch
شلیک کردند	fire; shoot; launch
شلیک کرده	fire; shoot; launch
شما	-
شمار	-
شمار قربانیان	death toll
شمار کشته‌شدگان	death toll
شمار کشته‌ها	dead; death toll
شمارش	count; counting
شمارش آرا	count; counting
شمارش آراء	vote count
شماره	number
شماری	-
شماری از	-
شمال	north
شمال آفریقا	north africa
شمال شرق	northeast; northeastern
شمال شرقی	northeast; northeastern
شمال غرب	northwest; northwestern
شمال غربی	northwest; northwestern
شمالی	northern; north
شمال‌شرق	northeast; northeastern
شمال‌غرب	northwest; northwestern
شمخانی	shamkhani
شمردن	count; counting
شمسی	-
شنا	swimming
شناخت	recognition; know; knowledge
شناختند	know; recognize
شناخته	know; recognize
شناخته شد	know; recognize
شناخته شده	know; recognize
شناخته شده‌است	know; recognize
شناخته شده‌ترین	know; recognize
شناخته می‌شود	know; recognize
شناختی	cognitive
شناسایی	identification; identify
شناسایی شد	identify
شناسایی شده	identify
شناسایی شده‌اند	identify
شناسایی کرد	identify
شناسایی کردند	identify
شناور	floating
شناگر	swimmer
شنبه	saturday
شنود	wiretap; eavesdropping
شنونده	listener
شنوندگان	listener
شنید	hear
شنیدن	hear
شنیدند	hear
شنیده	hear
شنیده شد	hear
شنیده‌ام	hear
شهادت	testimony; martyrdom
شهادت داد	testify
شهباز شریف	shehbaz sharif
شهدا	martyr
شهر	city; town
شهرت	fame; reputation
شهردار	mayor
شهرداران	mayor
شهرداری	municipality
شهرداری‌ها	municipality
شهرستان	county
شهرها	city; town
شهرهای	city; town
شهروند	citizen
شهروندان	citizen
شهروندانش	citizen
شهروندی	citizen; citizenship
شهرک	settlement; town
شهرک سازی	settlement
شهرک نشینان	settler
شهرک‌سازی	settlement
شهرک‌نشین	settler
شهرک‌نشینان	settler
شهرک‌ها	settlement; town
شهرک‌های	settlement; town
شهری	city; town; urban
شهریه	tuition
شهریور	september; shahrivar
شهریور‌ماه	september; shahrivar
شهید	martyr
شهیدان	martyr
شواهد	evidence; document
شواهدی	evidence
شوخی	joke
شود	-
شور و شوق	enthusiasm; enthusiastic
شورا	council
شوراها	council
شوراهای	council
شورای	council
شورای اروپا	european council; council of europe
شورای امنیت	security council
شورای امنیت سازمان ملل	security council
شورای امنیت ملی	national security council
شورای حقوق بشر	human rights council
شورای حقوق بشر سازمان	human rights council
شورای حکام	board of governors
شورای شهر	city council
شورای عالی امنیت ملی	national security council
شورای عالی صلح	high peace council
شورای نگهبان	guardian council
شورای همکاری خلیج فارس	gulf cooperation council
شورش	riot; rebellion; uprising
شورشی	rebel; insurgent
شورشیان	rebel; insurgent
شورشی‌ها	rebel; insurgent
شورش‌ها	riot; rebellion; uprising
شورش‌های	riot; rebellion; uprising
شورون	chevron
شوروی	soviet union; soviet
شولتز	scholz
شولتس	scholz
شوم	-
شوند	-
شوهر	husband
شوهرش	husband
شوک	shock
شوکه	shock
شویم	-
شویگو	shoigu
شک	doubt
شک و تردید	skepticism
شکاف	gap; rift; divide
شکایات	complaint; lawsuit
شکایت	complaint; lawsuit
شکایت کرد	sue; complain
شکایت کرده	sue; complain
شکایت‌ها	complaint; lawsuit
شکر	sugar
شکست	defeat; failure
شکست بدهد	defeat; beat
شکست خورد	lose; defeat; fail
شکست خوردند	lose; defeat; fail
شکست خورده	lose; defeat; fail
شکست داد	defeat; beat
شکست دادند	defeat; beat
شکست داده	defeat; beat
شکست دهد	defeat; beat
شکستن	break
شکستند	break
شکسته	break
شکسته شد	break
شکست‌ناپذیر	invincible
شکل	form; shape
شکل گرفت	form
شکل گرفته	form
شکلات	chocolate
شکل‌ها	form; shape
شکنجه	torture
شکنجه شد	torture
شگفتی	surprise
شگفت‌انگیز	amazing; wonderful
شگفت‌زده	surprise
شی جین پینگ	xi jinping
شی جین‌پینگ	xi jinping
شیء	object
شیب	slope
شیخ	sheikh
شیر	milk; lion
شیراز	shiraz
شیراک	chirac
شیرجه	diver
شیرین	sweet
شیرین عبادی	shirin ebadi
شیرینی	sweet
شیشه	glass
شیعه	shia; shiite
شیعه‌ها	shia; shiite
شیعی	shia; shiite
شیعیان	shia; shiite
شیلی	chile
شیمی	chemistry
شیمیایی	chemical
شینزو آبه	shinzo abe
شین‌جیانگ	xinjiang
شیوع	outbreak; spread
شیوع ویروس کرونا	coronavirus outbreak
شیوع کرونا	coronavirus outbreak
شیوه	method; way
شیوه‌ها	method; way
شیکاگو	chicago
صاحب	owner
صاحبان	owner
صاحبخانه	landlord
صادر	issue; export
صادر شد	issue; export
صادر شده	issue; export
صادر می‌کند	issue; export
صادر کرد	issue; export
صادر کرده	issue; export
صادر کند	issue; export
صادرات	export
صادرات نفت	oil export
صادرات گاز	gas export
صادراتی	export
صادرکننده	exporter
صادرکنندگان	exporter
صادق	honest; honesty
صادقانه	honest; honesty
صاف	straight
صالحی	salehi
صبح	morning
صبحانه	breakfast
صبر	patience; wait
صبر کرد	patience; wait
صبر کند	patience; wait
صحبت	talk; remark; conversation
صحبت می‌کند	speak; talk
صحبت کرد	speak; talk
صحبت کردند	speak; talk
صحبت کرده	speak; talk
صحبت کند	speak; talk
صحبت‌ها	talk; remark; conversation
صحبت‌های	talk; remark; conversation
صحت	health; accuracy
صحرا	desert
صحرای سینا	sinai
صحرای غربی	western sahara
صحنه	scene; stage
صحنه حادثه	scene
صحی	health
صحیح	right; correct; true
صد	hundred
صدا	voice; sound
صدا و سیما	state television; state broadcaster
صداقت	honest; honesty
صدام	saddam
صدام حسین	saddam hussein
صداوسیما	state television; state broadcaster
صدای	voice; sound
صدای آمریکا	voice of america
صدر اعظم	chancellor
صدراعظم	chancellor
صدمه	hurt; damage; injury
صدمه دید	hurt; damage; injury
صدها	hundreds
صراحت	frankness
صرب	serb; serbian
صربستان	serbia
صرب‌ها	serb; serbian
صرف	spend
صرف نظر	waive
صرف کرد	spend
صرفا	-
صرفه‌جویی	saving
صریح	explicit; clear
صعود	climb; rise; advance
صعود کرد	qualify; rise
صعودی	upward
صف	queue; row; line
صفحات	page; screen
صفحه	page; screen
صفر	zero
صفوف	queue; row; line
صلاح	salah
صلاحیت	jurisdiction; qualification
صلح	peace
صلح سبز	greenpeace
صلح‌آمیز	peace; peaceful
صلح‌بان	peacekeeper; peacekeeping
صلح‌بانان	peacekeeper; peacekeeping
صلح‌طلب	peace-loving
صلیب سرخ	red cross
صنایع	industry
صندلی	chair; seat
صندوق	fund; box
صندوق بازنشستگی	pension fund
صندوق بین المللی پول	international monetary fund; imf
صندوق بین‌المللی پول	international monetary fund; imf
صندوق توسعه ملی	national development fund
صندوق ذخیره ارزی	national development fund
صندوق رای	ballot box; poll
صندوق سرمایه‌گذاری	investment fund
صندوق کودکان سازمان ملل	unicef
صندوق‌های رای	ballot box; poll
صنعا	sanaa
صنعت	industry
صنعت خودرو	auto industry; automaker
صنعت نفت	oil industry
صنعتی	industrial
صهیونیست	zionist
صهیونیستی	zionist
صهیونیست‌ها	zionist
صوتی	audio
صورت	face; form
صورت می‌گیرد	take place; carry out
صورت گرفت	take place; carry out
صورت گرفته	take place; carry out
صورت گیرد	take place; carry out
صورتی	pink
صوفیه	sofia
صیانت	protection
ضبط	seizure; seize
ضد	anti; against
ضد تروریسم	counterterrorism
ضدتروریسم	counterterrorism
ضد‌تروریستی	counterterrorism
ضرب الاجل	deadline
ضرب و شتم	beating; assault
ضربات پنالتی	penalty shootout
ضربه	blow; shot; kick
ضربه پنالتی	penalty
ضرب‌الاجل	deadline
ضرب‌وجرح	assault
ضرر	loss; damage
ضرورت	necessity; need
ضروری	essential; necessary
ضعف	weakness
ضعیف	weak
ضعیف شد	weaken
ضعیف‌تر	weaker
ضمانت	guarantee; ensure
ضمن	-
ضمن این‌که	-
ضمنی	implicit
طارق	tariq; tareq
طالب	taliban
طالبان	taliban
طالبان پاکستان	pakistani taliban
طالبانی	talabani
طبق	-
طبقه متوسط	middle class
طبقه کارگر	working class
طبقه‌بندی	classification; classify
طبقه‌بندی شده	classified
طبیعت	nature
طبیعتا	-
طبیعی	natural; normal
طرابلس	tripoli
طراح	designer
طراحی	design
طراحی شده	design
طراحی کرد	design
طرح	plan; scheme; project; bill
طرح صلح	peace plan
طرحی	plan; scheme; project; bill
طرح‌ها	plan; scheme; project; bill
طرح‌های	plan; scheme; project; bill
طرد	reject
طرطوس	tartus
طرف	side; party
طرفدار	supporter; fan
طرفداران	supporter; fan
طرفین	side; party
طرف‌ها	side; party
طرف‌های	side; party
طعم	taste
طغیان	rebellion; overflow
طفره	evade
طلا	gold
طلاق	divorce
طلب	demand; request
طلبکار	creditor
طلبکاران	creditor
طلبید	demand; request
طلبیدن	demand; request
طنز	comedy; satire
طنین	echo
طور	-
طوری	-
طوفان	storm; hurricane; typhoon
طول	length
طولانی	long
طولانی‌مدت	long-term
طومار	petition
طی	-
طیاره	plane; aircraft
ظاهرا	-
ظاهری	apparent
ظرف	dish; within
ظرفیت	capacity
ظریف	zarif
ظلم	oppression; injustice
ظن	suspicion
ظهر	noon
ظهور	emerge; rise
ظهور کرد	emerge; rise
ظواهری	zawahiri
عابر	pedestrian
عابران	pedestrian
عادت	habit
عادل الجبیر	jubeir
عادلانه	fair
عادی	normal; ordinary; usual
عادی سازی	normalization
عادی‌سازی	normalization
عادی‌سازی روابط	normalize relation
عاشق	lover; love
عاشورا	ashura
عاطفی	emotional
عالی	excellent; high; supreme
عالیرتبه	senior; high-ranking
عام	general
عامدانه	deliberate
عامل	factor; agent; cause
عبادی	ebadi
عبارت	include; phrase
عبارت است از	include; phrase
عبارتند از	include; phrase
عباس	abbas
عباس عراقچی	abbas araghchi
عباس کیارستمی	kiarostami
عبدالرشید دوستم	dostum
عبدالفتاح السیسی	sisi
عبدالله	abdullah
عبدالله اوجالان	ocalan
عبدالله عبدالله	abdullah abdullah
عبدربه منصور هادی	hadi
عبدل	abdul
عبدول	abdul
عبور و مرور	traffic
عتیقه	antique
عثمان	osman; uthman
عجله	hurry
عجیب	strange
عدالت	justice
عدالت اجتماعی	social justice
عدد	number
عدم	lack; non
عدم اشاعه	non-proliferation
عدم تعهد	non-aligned movement
عدم توازن	imbalance
عدم قطعیت	uncertainty
عدن	aden
عده ای	-
عده‌ای	-
عده‌ای از	-
عذرخواهی	apology
عذرخواهی کرد	apologize
عراق	iraq
عراقچی	araghchi
عراقی	iraqi
عراقی‌ها	iraqi
عراقی‌های	iraqi
عرب	arab
عربستان	saudi arabia
عربستان سعودی	saudi arabia
عربی	arab; arabic
عرب‌ها	arab
عرصه	arena; field; scene
عرضه	supply; offer
عرضه اولیه	initial public offering
عرضه شد	offer; launch
عرضه عمومی	public offering
عرضه می‌شود	offer; launch
عرضه نفت	oil supply
عرضه و تقاضا	supply and demand
عرضه کرد	offer; launch
عرفات	arafat
عروسی	wedding
عزا	mourning
عزاداری	mourning
عزای عمومی	national mourning
عزل	dismissal; dismiss
عزم	determination
عزم راسخ	determination
عزیمت	departure
عساکر	soldier; troop
عشق	love
عشق آباد	ashgabat
عشق‌آباد	ashgabat
عصب	nerve
عصبانی	angry
عصبی	nervous
عصر	afternoon; evening
عضلات	muscle
عضله	muscle
عضو	member
عضو شورا	council member
عضوی	member
عضویت	membership
عظیم	huge; massive
عفرین	afrin
عفو	pardon; amnesty
عفو بین الملل	amnesty international
عفو بین‌الملل	amnesty international
عفونت	infection
عفونی	infectious
عقاید	belief; opinion
عقب	back; behind
عقب نشینی	withdrawal; retreat
عقب نشینی کرد	withdraw; retreat
عقب‌افتاده	overdue
عقب‌مانده	backward
عقب‌نشینی	withdrawal; retreat
عقب‌نشینی کرد	withdraw; retreat
عقب‌نشینی کردند	withdraw; retreat
عقیده	belief; opinion
علائم	symptom; sign
علاقمند	interested; fan
علاقه	interest
علاقه‌مند	interested; fan
علاقه‌مندان	interested; fan
علامت	sign; mark
علاوه بر	-
علاوه بر این	-
علاوه‌بر	-
علاوه‌بر‌این	-
علت	reason; cause
علل	reason; cause
علم	science
علمی	scientific
علمی تخیلی	science fiction
علمی‌تخیلی	science fiction
علنی	public; open
علنی کرد	make public
علوم	science
علوی	alawite
علویان	alawite
علی	ali
علی خامنه‌ای	ali khamenei
علی دایی	ali daei
علی رغم	-
علی شمخانی	ali shamkhani
علی عبدالله صالح	ali abdullah saleh
علی لاریجانی	ali larijani
علیا	upper
علیرغم	-
علیه	-
علی‌اکبر صالحی	salehi
علی‌اکبر ولایتی	velayati
عمان	oman
عمانی	omani
عمدا	deliberate; intentional
عمدتا	mainly; mostly
عمده	major; main
عمده‌فروشی	wholesale
عمدی	deliberate; intentional
عمر	omar; life
عمر البشیر	omar al-bashir
عمر مفید	lifespan
عمران خان	imran khan
عمق	depth
عمل	action; act; operation
عمل جراحی	surgery; operation
عمل می‌کند	act; operate
عمل کرد	act; operate
عمل کند	act; operate
عملا	practically; effectively
عملکرد	performance; function
عملی	practical
عملیات	operation
عملیات امداد	rescue operation
عملیات زمینی	ground operation
عملیات نجات	rescue operation
عملیات نظامی	military operation
عملیاتی	operation; operational
عملیاتی شد	operational
عملیات‌ها	operation
عملیات‌های	operation
عمو	uncle
عمودی	vertical
عمومی	public; general
عمیق	deep
عمیق‌تر	deeper
عناصر	element
عناوین	title
عنصر	element
عنوان	-
عنوان کرد	say; state
عنوان کرده	say; state
عنوان‌ها	title
عوارض	duty; toll
عوارض جانبی	side effect
عواقب	consequence
عوامل	factor; agent; cause
عوام‌فریبی	populism
عکاس	photographer
عکاسان	photographer
عکاسی	photography
عکس	photo; picture
عکس‌ها	photo; picture
عکس‌های	photo; picture
عیادت	visit
عید	eid
عید فطر	eid al-fitr
عید قربان	eid al-adha
عید نوروز	nowruz
عید پاک	easter
عیسی	christ; jesus
غارت	looting; plunder
غافلگیر	surprise
غافلگیری	surprise
غالب	dominant; dominance; control
غالبا	-
غبار	dust
غذا	food
غذاها	food
غذای	food
غذایی	food
غرامت	compensation
غرامت داد	compensate
غرب	west
غربی	western
غربی‌ها	western
غرق	drown; sink
غرق شد	drown; sink
غرق شدن	drown; sink
غرق شدند	drown; sink
غرق شده	drown; sink
غروب	evening
غرور	pride; honor; proud
غزنی	ghazni
غزه	gaza
غفلت	neglect
غلات	grain
غلبه	overcome
غلبه کرد	overcome
غلط	wrong; false; incorrect
غله	grain
غم	sadness; grief
غمگین	sad; upset
غنا	ghana
غنی	ghani; rich
غنی سازی	enrichment
غنی‌سازی	enrichment
غنی‌سازی اورانیوم	uranium enrichment
غواص	diver
غوطه شرقی	eastern ghouta
غول	giant
غول فناوری	tech giant
غول‌های	giant
غیاب	absence
غیبت	absence
غیر	-
غیر از	-
غیر رسمی	informal; unofficial
غیر ضروری	unnecessary
غیر قابل قبول	unacceptable
غیر قانونی	illegal
غیر مستقیم	indirect
غیر ممکن	impossible
غیر منتظره	unexpected
غیر نظامی	civilian
غیر نظامیان	civilian
غیردولتی	non-governmental
غیررسمی	informal; unofficial
غیرضروری	unnecessary
غیرعادلانه	unfair
غیرعادی	unusual
غیرفعال	inactive
غیرقابل تحمل	intolerable; unbearable
غیرقابل قبول	unacceptable
غیرقانونی	illegal
غیرقانونی اعلام کرد	outlaw
غیرمستقیم	indirect
غیرمعمول	unusual
غیرممکن	impossible
غیرمنتظره	unexpected
غیرنظامی	civilian
غیرنظامیان	civilian
غیره	-
فائق آمد	overcome
فاجعه	disaster; tragedy; catastrophe
فاجعه‌بار	disastrous; catastrophic
فارس	persian; fars
فارسی	persian; farsi
فارس‌ها	persian; fars
فارغ‌التحصیل	graduate
فارغ‌التحصیلان	graduate
فاریاب	faryab
فاستر	foster
فاسد	corrupt
فاش	reveal; disclose
فاش شد	reveal; disclose; leak
فاش کرد	reveal; disclose; leak
فاشیست	fascist
فاشیستی	fascist
فاشیسم	fascism
فاصله	distance; gap
فاصله گذاری اجتماعی	social distancing
فاصله‌گذاری اجتماعی	social distancing
فاطمه	fatemeh; fatima
فاقد	lack
فاکس نیوز	fox news
فایزر	pfizer
فایل	file
فتح	fatah; conquest
فتح‌الله گولن	gulen
فتوا	fatwa
فجایع	disaster; tragedy; catastrophe
فدا	sacrifice
فدراسیون	federation
فدراسیون فوتبال	football federation
فدرال	federal
فدرال رزرو	federal reserve
فدریکا موگرینی	mogherini
فرا خواند	call; summon; recall
فراتر	beyond
فراتر از	beyond
فراخوان	call; recall
فراخواند	call; summon; recall
فراخواندند	call; summon; recall
فراخوانده	call; summon; recall
فرار	escape; flight
فرار مالیاتی	tax evasion
فرار مغزها	brain drain
فرار کرد	flee; escape
فرار کردند	flee; escape
فرار کرده	flee; escape
فرار کرده‌اند	flee; escape
فراری	fugitive
فراریان	fugitive
فراموش	forget
فراموش شده	forget
فراموش کرد	forget
فراموش کنیم	forget
فرانسه	france
فرانسوا	francois
فرانسوا اولاند	hollande
فرانسوی	french
فرانسوی‌ها	french
فرانسیس	francis
فرانسیسکو	francisco
فرانک	franc; frank
فرانکفورت	frankfurt
فراه	farah
فراهم	provide; prepare
فراهم شد	provide
فراهم شده	provide
فراهم می‌کند	provide
فراهم کرد	provide
فراهم کردن	provide
فراهم کند	provide
فراوان	plenty; abundant
فراکسیون	faction
فراگیر	comprehensive; inclusive
فرایند	process; trend
فرجام‌خواهی	appeal
فرد	person; people; individual
فرد مسلح	gunman
فردا	tomorrow
فردو	fordow
فردی	individual; someone
فرزند	child; son
فرزندان	child; son
فرزندش	child; son
فرستاد	send
فرستادن	send
فرستادند	send
فرستاده	envoy
فرستاده شد	send
فرستاده ویژه	special envoy
فرستادگان	envoy
فرسوده	worn
فرش	carpet
فرش قرمز	red carpet
فرصت	opportunity; chance
فرصتی	opportunity; chance
فرصت‌ها	opportunity; chance
فرض	assumption; assume
فرضی	hypothetical
فرضیات	assumption; assume
فرضیه	hypothesis
فرق	difference
فرمان	order; command; decree
فرمان اجرایی	executive order
فرمان خودرو	steering
فرماندار	governor
فرمانداران	governor
فرمانداری	governor office
فرمانده	commander
فرماندهان	commander
فرماندهی	command
فرماندهی مرکزی	central command; centcom
فرمانده‌ای	commander
فرمول یک	formula one
فرناندز	fernandez
فرهادی	farhadi
فرهنگ	culture
فرهنگی	cultural
فرهیخته	educated
فرو ریخت	collapse
فرو ریختن	collapse
فرو نشاندن	quell
فروخت	sell
فروختن	sell
فروختند	sell
فروخته	sell
فروخته شد	sell
فرود	landing
فرود آمد	land
فرود اضطراری	emergency landing
فرودگاه	airport
فرودگاه بین‌المللی	international airport
فرودگاه‌ها	airport
فروردین	farvardin; april
فروردین‌ماه	farvardin; april
فروریخت	collapse
فروش	sale; sell
فروش رفت	sell
فروش نفت	oil sale
فروشنده	seller; vendor
فروشندگان	seller; vendor
فروشگاه	store; shop
فروشگاه زنجیره‌ای	supermarket
فروشگاه‌ها	store; shop
فروشگاه‌های	store; shop
فرونشست	subsidence
فروپاشی	collapse
فروکش	subside
فریاد	shout; cry
فریب	deception; fraud
فریبکاری	deception; fraud
فریب‌کارانه	deceptive
فریدریش	friedrich
فریدریش مرتس	merz
فزاینده	growing; increasing
فساد	corruption
فساد مالی	corruption
فشار	pressure
فشار آورد	pressure
فشار اقتصادی	economic pressure
فشار بیاورد	pressure
فشار خون	blood pressure
فشار روانی	psychological pressure
فشار وارد کرد	pressure
فشارها	pressure
فشارهای	pressure
فشارهای اقتصادی	economic pressure
فشرد	press
فشرده	intensive; compressed
فصل	season; chapter
فصلی	seasonal
فضا	space
فضانورد	astronaut
فضانوردان	astronaut
فضاپیما	spacecraft; spaceship
فضاپیمای	spacecraft; spaceship
فضای	space
فضای باز	open space
فضای مجازی	cyberspace; social media
فضایی	space
فعال	activist; active
فعال حقوق بشر	human rights activist
فعال سیاسی	political activist
فعالان	activist; active
فعالان حقوق بشر	human rights activist
فعالان سیاسی	political activist
فعالانه	actively
فعالیت	activity
فعالیت‌ها	activity
فعالیت‌های	activity
فعالین	activist; active
فعلا	-
فعلی	current; present
فقر	poverty
فقرا	poor
فقط	-
فقیر	poor
فلج	paralyze; paralysis
فلج اطفال	polio
فلج شد	paralyze; paralysis
فلز	metal
فلزات	metal
فلسطین	palestine
فلسطینی	palestinian
فلسطینیان	palestinian
فلسطینی‌ها	palestinian
فلسطینی‌های	palestinian
فلوجه	fallujah
فلوریدا	florida
فناوری	technology
فناوری اطلاعات	information technology
فناوری‌ها	technology
فناوری‌های	technology
فنلاند	finland
فنی	technical
فنی و حرفه‌ای	vocational
فهرست	list
فهرست سیاه	blacklist
فهم	understand; realize
فهمید	understand; realize
فهمیدن	understand; realize
فهمیدند	understand; realize
فوت	death
فوت شد	die
فوت مربع	square foot
فوت کرد	die
فوت کرده	die
فوتبال	football; soccer
فوتبالیست	footballer
فوتبالیست‌ها	footballer
فوراً	urgent; immediate
فوردو	fordow
فوری	urgent; immediate
فوریه	february
فوق	-
فوق العاده	extraordinary
فوقانی	upper
فوق‌العاده	extraordinary
فوق‌ستاره	superstar
فولاد	steel
فولکس‌واگن	volkswagen
فون در لاین	von der leyen
فوکوشیما	fukushima
فکر	thought; idea; think
فکر می‌کردم	think
فکر می‌کند	think
فکر می‌کنم	think
فکر می‌کنند	think
فکر می‌کنید	think
فکر نمی‌کنم	think
فکر کرد	think
فکر کنم	think
فیدل کاسترو	fidel castro
فیزیک	physics
فیزیکدان	physicist
فیس بوک	facebook
فیسبوک	facebook
فیفا	fifa
فیل	elephant
فیلادلفیا	philadelphia
فیلتر	filtering; filter
فیلترشکن	vpn
فیلترینگ	filtering; filter
فیلم	film; movie
فیلم مستند	documentary
فیلمساز	filmmaker
فیلمسازان	filmmaker
فیلمنامه	screenplay; script
فیلمی	film; movie
فیلم‌ها	film; movie
فیلم‌های	film; movie
فیلیپ	philip
فیلیپس	phillips
فیلیپین	philippines
فیلیپینی	filipino; philippine
فینال	final
فینالیست	finalist
قاآنی	qaani
قائم مقام	deputy
قائم‌مقام	deputy
قاب	frame
قابل	able
قابل اعتماد	reliable
قابل تحسین	admirable
قابل توجه	significant; considerable; remarkable
قابل قبول	acceptable
قابل ملاحظه	significant; considerable; remarkable
قابل پیش‌بینی	predictable
قابلیت	capability
قابلیت‌ها	capability
قابل‌توجه	significant; considerable; remarkable
قاتل	killer; murderer
قاتلان	killer; murderer
قادر	able
قاره	continent
قاسم	qassem; qasem
قاسم سلیمانی	qassem soleimani
قاضی	judge
قاضیان	judge
قاطع	decisive; firm
قاطع پیروز	overwhelming
قاطعانه	decisive; firm
قاطعیت	decisive; firm
قاعده	rule
قالیباف	ghalibaf; qalibaf
قانع	convince; persuade
قانع کرد	convince; persuade
قانع‌کننده	convincing
قانون	law
قانون اساسی	constitution
قانونا	legally
قانونگذار	lawmaker; legislator
قانونگذاران	lawmaker; legislator
قانونگذاری	legislation
قانونی	legal
قاهره	cairo
قاچاق	smuggling; trafficking
قاچاق انسان	human trafficking
قاچاق مواد مخدر	drug trafficking
قاچاقچی	smuggler; trafficker
قاچاقچیان	smuggler; trafficker
قایق	boat
قایق تندرو	speedboat
قایق‌ها	boat
قبایل	tribe
قبر	grave; tomb
قبرس	cyprus
قبرستان	cemetery
قبل	before; previous; ago
قبل از	-
قبل از آن	-
قبلا	-
قبلی	previous
قبول	accept; acceptance
قبول ندارد	accept
قبول کرد	accept
قبول کرده	accept
قبول کند	accept
قبیله	tribe
قبیله‌ای	tribe
قتل	murder; killing
قتل عام	massacre
قتل ناموسی	honor killing
قتل‌عام	massacre
قتل‌ها	murder; killing
قتل‌های	murder; killing
قحطی	famine
قدرت	power
قدرت خرید	purchasing power
قدرت منطقه‌ای	regional power
قدرتمند	powerful
قدرت‌ها	power
قدرت‌های	power
قدرت‌های بزرگ	world power
قدرت‌های جهانی	world power
قدردانی	appreciation; thank
قدس	jerusalem
قدس شرقی	east jerusalem
قدم	step
قدم‌ها	step
قدیم	old; ancient
قدیمی	old; ancient
قذافی	gaddafi
قرآن	quran; koran
قرار	agreement; appointment; order
قرار است	-
قرار بود	-
قرار داد	-
قرار دادن	-
قرار داده	-
قرار دارد	-
قرار دارند	-
قرار داشت	-
قرار دهد	-
قرار می‌دهد	-
قرار می‌گیرد	-
قرار وثیقه	bail
قرار گرفت	-
قرار گرفتن	-
قرار گرفتند	-
قرار گرفته	-
قرار گرفته‌اند	-
قرار گیرد	-
قرار گیرند	-
قرارداد	contract; agreement
قرارداد نفتی	oil contract
قراردادها	contract; agreement
قراردادهای	contract; agreement
قراردادی	contract; agreement
قراضه	scrap
قربانی	victim
قربانی کرد	sacrifice
قربانیان	victim
قربانی‌ها	victim
قرص	pill
قرقیزستان	kyrgyzstan
قرمز	red
قرن	century
قرنطینه	quarantine; lockdown
قرن‌ها	century
قره باغ	nagorno-karabakh; karabakh
قره‌باغ	nagorno-karabakh; karabakh
قزاق	kazakh
قزاقستان	kazakhstan
قزوین	qazvin
قسمت	part; episode
قسمت‌ها	part; episode
قشم	qeshm
قصاص	retribution
قصد	intention; intend; plan
قصد دارد	intend; plan
قصد دارند	intend; plan
قصد داشت	intend; plan
قصد داشتند	intend; plan
قصد ندارد	intend; plan
قضائیه	judicial; legal
قضات	judge
قضاوت	judgment
قضایی	judicial; legal
قطار	train
قطار سریع‌السیر	high-speed train
قطارها	train
قطب جنوب	antarctica
قطب شمال	arctic; north pole
قطب‌شمال	arctic; north pole
قطر	qatar; diameter
قطری	qatari
قطع	cut; cut off
قطع اینترنت	internet shutdown
قطع برق	power outage; blackout
قطع روابط	sever tie
قطع شد	cut; cut off
قطع شده	cut; cut off
قطع کرد	cut; cut off
قطع کردن	cut; cut off
قطع کند	cut; cut off
قطعا	-
قطعات	part; component
قطعنامه	resolution
قطعنامه شورای امنیت	security council resolution
قطعنامه‌ای	resolution
قطعنامه‌ها	resolution
قطعنامه‌های	resolution
قطعه	piece; part
قطعی اینترنت	internet shutdown
قطعی برق	power outage; blackout
قفسه	shelf
قفقاز	caucasus
قفل	lock
قلابی	fake
قلب	heart
قلبی	heart; cardiac
قلدری	bullying
قلم	item
قلمرو	territory
قم	qom
قمری	-
قندهار	kandahar
قندوز	kunduz
قهرمان	champion; hero
قهرمان جهان	world champion
قهرمانان	champion; hero
قهرمانی	championship; title
قهرمانی جهان	world championship
قهوه	coffee
قواعد	rule
قوانین	law
قوانین بین‌المللی	international law
قول	promise
قول داد	promise; pledge; vow
قول داده	promise; pledge; vow
قوم	ethnic group; tribe
قوماندان	commander
قوماندان امنیه	police chief
قوماندانی	command
قومی	ethnic
قوه قضاییه	judiciary
قوه مجریه	executive branch
قوه مقننه	legislature
قوی	strong
قوی‌تر	stronger
قوی‌ترین	strongest
قیام	uprising
قیمت	price
قیمت سهام	share price; stock price
قیمت طلا	gold price
قیمت نفت	oil price
قیمت‌ها	price
قیمت‌های	price
قیمومیت	guardianship
لائوس	laos
لابد	-
لابی	lobby
لاذقیه	latakia
لاریجانی	larijani
لازم	necessary; need
لازم به ذکر است	-
لاس وگاس	las vegas
لاستیک	rubber; tire
لاس‌وگاس	las vegas
لاهه	hague
لاهور	lahore
لاوروف	lavrov
لاگوس	lagos
لایحه	bill
لایق	deserve; worthy
لایه	layer
لایه ازن	ozone layer
لایه‌ها	layer
لباس	clothes; clothing
لبنان	lebanon
لبنانی	lebanese
لبنانی‌ها	lebanese
لبنیات	dairy
لتونی	latvia
لحظات	moment
لحظه	moment
لحظه‌ای	moment
لذا	-
لذت	enjoy; pleasure
لذت می‌برد	enjoy; pleasure
لرزاند	shake
لرزش	tremor; shaking
لرزید	shake
لرستان	lorestan
لری	larry
لزوما	necessarily
لس آنجلس	los angeles
لس‌آنجلس	los angeles
لشکر	division
لطفا	-
لطمه	hurt; damage; injury
لطمه زد	hurt; damage; injury
لغزش	slip
لغو	cancellation; cancel; lift
لغو تحریم‌ها	lift sanction; sanction relief
لغو روادید	visa waiver
لغو شد	cancel; lift; revoke
لغو شده	cancel; lift; revoke
لغو کرد	cancel; lift; revoke
لغو کردند	cancel; lift; revoke
لغو کند	cancel; lift; revoke
لقب	title; nickname
لندن	london
لنگرگاه	pier; dock
لنین	lenin
لهستان	poland
لهستانی	polish; pole
لوئیزیانا	louisiana
لوئیس	louis; luis; lewis
لوایح	bill
لورا	laura
لوزان	lausanne
لوس‌آنجلس	los angeles
لولا	lula
لولا داسیلوا	lula
لوهانسک	luhansk
لوپز	lopez
لوپن	le pen
لوکاشنکو	lukashenko
لوکزامبورگ	luxembourg
لوکس	luxury
لوگر	logar
لوی جرگه	loya jirga
لوی سارنوالی	attorney general office
لوید آستین	lloyd austin
لویه جرگه	loya jirga
لویو	lviv
لپ تاپ	laptop
لپ‌تاپ	laptop
لی	lee; li
لیبرال	liberal
لیبرال‌ها	liberal
لیبرمن	lieberman
لیبریا	liberia
لیبی	libya
لیبیایی	libyan
لیتر	liter
لیتوانی	lithuania
لیر	lira
لیره	lira
لیز تراس	liz truss
لیزا	lisa
لیسبون	lisbon
لیست	list
لیست سیاه	blacklist
لیما	lima
لیندا	linda
لیندسی گراهام	lindsey graham
لیو	liu
لیورپول	liverpool
لیون	lyon
لیگ	league
لیگ برتر	premier league
لیگ قهرمانان	champions league
لیگ قهرمانان آسیا	champions league
لیگ قهرمانان اروپا	champions league
مأمور	officer; agent
مأمور پلیس	police officer
ما	-
مائو	mao
ماداگاسکار	madagascar
مادر	mother
مادران	mother
مادربزرگ	grandmother
مادرش	mother
مادرید	madrid
ماده	material; substance; article
مادورو	maduro
مار	snake
ماراتن	marathon
مارتین	martin
مارتینز	martinez
مارس	march
مارسی	marseille
مارک	mark
مارک روته	mark rutte
مارک زاکربرگ	mark zuckerberg
مارک کارنی	mark carney
مارکو	marco
مارکو روبیو	marco rubio
مارگارت	margaret
مارگارت تاچر	margaret thatcher
ماری	mary; marie
ماریا	maria
مارین لوپن	le pen
ماریو	mario
ماریوپل	mariupol
ماریوپول	mariupol
مازاد	surplus
مازاد بر	excess
مازاد تجاری	trade surplus
مازندران	mazandaran
ماساچوست	massachusetts
ماسک	mask
ماشه	trigger
ماشین	machine; car
ماشین‌آلات	machinery
مافیا	mafia
مالاریا	malaria
مالاوی	malawi
مالت	malta
مالدیو	maldives
مالزی	malaysia
مالزیایی	malaysian
مالک	owner
مالکان	owner
مالکی	maliki
مالکیت	ownership; property
مالکیت معنوی	intellectual property
مالی	financial; fiscal; mali
مالیات	tax
مالیات بر درآمد	income tax
مالیاتی	tax
مالیات‌دهندگان	taxpayer
مالیات‌ها	tax
مالیات‌های	tax
ماموران	officer; agent
ماموران پلیس	police officer
ماموریت	mission
ماموریت حمایت قاطع	resolute support
ماموریت‌ها	mission
مامورین	officer; agent
مان	-
ماند	remain; stay
ماندلا	mandela
ماندن	remain; stay
ماندند	remain; stay
مانده	remain; stay
مانده است	remain; stay
مانده‌اند	remain; stay
ماندگار	lasting
ماندگاری	survival
مانع	obstacle; prevent; block
مانع از	prevent; obstacle
مانع شد	prevent; obstacle
مانع شود	prevent; obstacle
مانند	-
مانور	military exercise; drill
مانور مشترک	joint exercise
مانور نظامی	military exercise; drill
مانیل	manila
ماه	month; moon
ماه آینده	next month
ماه رمضان	ramadan
ماه مه	may
ماه گذشته	last month
ماهانه	monthly
ماهر	skilled
ماهه	month
ماهواره	satellite
ماهواره‌ای	satellite
ماهواره‌بر	satellite carrier
ماهواره‌ها	satellite
ماهی	fish; month
ماهیانه	monthly
ماهیگیر	fisherman
ماهیگیران	fisherman
ماهیگیری	fishing
ماه‌ها	month
ماه‌های	month
ماورای	beyond
ماکائو	macau
ماکرون	macron
مایرز	myers
مایل	mile; willing
ماین	mine
مایک	mike
مایک پمپئو	mike pompeo
مایک پنس	mike pence
مایکروسافت	microsoft
مایکل	michael
مبادله	exchange; swap
مبادله زندانیان	prisoner exchange; prisoner swap
مبارز	fighter
مبارزات انتخاباتی	election campaign
مبارزان	fighter
مبارزه	fight; struggle; campaign
مبارزه انتخاباتی	election campaign
مبارزه با تروریسم	fight against terrorism; counterterrorism
مبارزه می‌کند	fight
مبارزه می‌کنند	fight
مبارزه کرد	fight
مبارک	mubarak
مبتلا	infected; suffering
مبتلا به کرونا	infected coronavirus
مبتلا شد	infect; contract
مبتلا شدند	infect; contract
مبتلا شده	infect; contract
مبتلا شده‌اند	infect; contract
مبتلایان	infected; suffering
مبلغ	amount; sum
مبنا	basis
مبنی بر	-
مبنی بر این‌که	-
مبهم	unclear; uncertain
مبهوت	stunned
مت	matt
متاثر	affected; saddened
متاسف	sorry
متاسفانه	unfortunately
متاهل	married
متجاوز	aggressor; rapist
متجاوزان	aggressor; rapist
متحد	ally
متحد شدند	unite
متحدان	ally
متحدانش	ally
متحدین	ally
متخاصم	hostile; warring
متخصص	expert; specialist
متخصصان	expert; specialist
متداول	common
متر	meter
متر مربع	square meter
مترجم	translator; interpreter
مترو	metro; subway
متشکرم	thank
متعاقب	subsequent; following
متعاقبا	subsequent; following
متعدد	multiple; numerous
متعصب	fanatic
متعلق	belong
متعلق به	belong
متعلم	student
متعلمان	student
متعلمین	student
متعهد	committed; commit
متعهد شد	pledge; commit
متعهد شدند	pledge; commit
متعهد شده	pledge; commit
متغیر	variable
متفاوت	different; various
متقابل	mutual
متقاضی	applicant
متقاضیان	applicant
متقاعد	convince; persuade
متقاعد شده	convinced
متقاعد کرد	convince; persuade
متمایز	distinct
متمرکز	focus; concentrate
متمم	amendment
متن	text
متناسب	proportionate; tailored
متناقض	contradictory
متنوع	diverse; diversity
متهم	accused; defendant; suspect
متهم شد	accuse; charge
متهم شدند	accuse; charge
متهم شده	accuse; charge
متهم شده‌اند	accuse; charge
متهم می‌کند	accuse
متهم می‌کنند	accuse
متهم کرد	accuse
متهم کردند	accuse
متهم کرده	accuse
متهم کرده‌اند	accuse
متهمان	accused; defendant; suspect
متهمین	accused; defendant; suspect
متواری	flee; escape
متوالی	consecutive; successive
متوجه شد	understand; realize
متوجه شدند	understand; realize
متوسط	average; medium
متوسل	resort
متوفی	deceased
متوقف	stop; halt
متوقف شد	stop; halt
متوقف شده	stop; halt
متوقف شود	stop; halt
متوقف کرد	stop; halt
متوقف کند	stop; halt
متوقف کنند	stop; halt
متولد	born
متولد شد	born
متکی	rely; reliance
متیو	matthew
مثال	example
مثبت	positive
مثل	-
مثلا	-
مجارستان	hungary
مجاری	hungarian
مجاز	allowed; authorized
مجازات	punishment; penalty
مجازات اعدام	death penalty
مجازات شد	punish
مجازات شوند	punish
مجازات کرد	punish
مجازات‌ها	punishment; penalty
مجازات‌های	punishment; penalty
مجازی	virtual
مجامع	assembly; forum
مجانی	free
مجاهدین خلق	mujahedin khalq; mek
مجبور	forced; force
مجبور شد	force
مجبور شدند	force
مجبور شده	force
مجبور کرد	force
مجبور کند	force
مجتبی خامنه‌ای	mojtaba khamenei
مجدد	again
مجددا	again
مجرم	guilty; criminal
مجرم شناخته شد	convict
مجرمان	guilty; criminal
مجروح	wounded; injured
مجروح شد	wound; injure
مجروح شدند	wound; injure
مجروح شده‌اند	wound; injure
مجروحان	wounded; injured
مجروحین	wounded; injured
مجری	host; presenter
مجسمه	statue; sculpture
مجلس	parliament; assembly
مجلس اعیان	house of lords
مجلس خبرگان	assembly of experts
مجلس خبرگان رهبری	assembly of experts
مجلس سنا	senate
مجلس شورای اسلامی	parliament
مجلس عوام	house of commons
مجلس لردها	house of lords
مجلس نمایندگان	house of representatives
مجلس نمایندگان آمریکا	house of representatives
مجله	magazine
مجمع	assembly; forum
مجمع تشخیص مصلحت	expediency council
مجمع تشخیص مصلحت نظام	expediency council
مجمع عمومی	general assembly
مجمع عمومی سازمان ملل	general assembly
مجموع	total
مجموعا	total
مجموعه	collection; group; series; set
مجموعه داده	dataset
مجهز	equip
مجهز شده	equip
مجوز	permit; license; permission
مجوزهای	permit; license; permission
محاربه	moharebeh; enmity against god
محاسبات	calculation
محاسبه	calculation
محاصره	siege; blockade
محافظ	guard; bodyguard
محافظان	guard; bodyguard
محافظت	protection; protect
محافظه کار	conservative
محافظه کاران	conservative
محافظه‌کار	conservative
محافظه‌کاران	conservative
محافظه‌کارانه	conservative
محاکم	court
محاکمات	trial
محاکمه	trial
محاکمه شد	trial; try
محاکمه شدند	trial; try
محاکمه شوند	trial; try
محبوب	popular
محبوبیت	popularity
محبوب‌ترین	most popular
محبوس	trapped; imprisoned
محتاط	cautious
محتاطانه	cautious
محتمل	likely; probable
محتوا	content
محتوای	content
محدود	limited; restrict
محدود کرد	restrict; limit
محدود کردن	restrict; limit
محدود کند	restrict; limit
محدودتر	more limited
محدوده	area; range; limit
محدودیت	restriction; limit
محدودیت‌ها	restriction; limit
محدودیت‌های	restriction; limit
محرم	muharram
محرمانه	secret; hidden; confidential; classified
محروم	deprived; ban
محرومیت	deprived; ban
محرک	stimulus
محسنی اژه‌ای	mohseni ejei
محسوب می‌شود	consider
محصل	student
محصلان	student
محصلین	student
محصور	surrounded
محصول	product; crop
محصول کشاورزی	crop
محصولات	product; crop
محصولات کشاورزی	agricultural product
محصولی	product; crop
محقق	researcher
محققان	researcher
محققین	researcher
محل	place; location; site
محل برگزاری	venue
محل حادثه	scene
محل زندگی	home; residence
محل کار	workplace
محلی	local
محلی‌ها	local
محمد	mohammad; muhammad; mohammed
محمد بن سلمان	mohammed bin salman
محمد جواد ظریف	javad zarif
محمد خاتمی	mohammad khatami
محمد رسول‌اف	rasoulof
محمد مرسی	morsi
محمد مصدق	mosaddegh
محمدباقر قالیباف	ghalibaf; qalibaf
محمدجواد ظریف	javad zarif
محمدرضا شاه	mohammad reza pahlavi
محمدرضا پهلوی	mohammad reza pahlavi
محمود	mahmoud
محمود احمدی نژاد	mahmoud ahmadinejad
محمود احمدی‌نژاد	mahmoud ahmadinejad
محمود عباس	mahmoud abbas
محموله	shipment; cargo
محموله‌ها	shipment; cargo
محور مقاومت	axis resistance
محوطه	compound; area
محکمه	court
محکوم	condemn; convict
محکوم شد	convict; sentence
محکوم شدند	convict; sentence
محکوم شده	convict; sentence
محکوم شده‌اند	convict; sentence
محکوم می‌کند	condemn
محکوم کرد	condemn
محکوم کردند	condemn
محکوم کرده	condemn
محکوم کرده‌اند	condemn
محکومیت	condemnation; conviction
محیط	environment
محیط زیست	environment
محیط کار	workplace
محیط‌زیست	environment
محیط‌زیستی	environmental
مخابرات	telecommunications
مخارج	expense; spending
مخاطب	viewer; audience
مخاطبان	viewer; audience
مخالف	opposed; opponent; opposition
مخالفان	opposition; opponent
مخالفان سیاسی	political opponent; dissident
مخالفت	opposition
مخالفت می‌کند	oppose
مخالفت کرد	oppose
مخالفت کردند	oppose
مخالفت کرده	oppose
مخالفین	opposition; opponent
مختل	disrupt
مختل شد	disrupt
مختل کرد	disrupt
مختلف	different; various
مخرب	destructive
مخصوص	special; specific; particular
مخصوصا	-
مخفی	secret; hidden
مخفی شده	hide
مخفی کرد	hide
مخفیانه	secret; hidden
مد	fashion
مداخله	intervention; interference
مداخله نظامی	military intervention
مداخله کرد	intervene
مداخله کند	intervene
مدار	orbit
مدارا	tolerance
مدارس	school
مدارک	evidence; document
مدافع	defender; defending
مدافع حقوق بشر	human rights defender
مدافع عنوان قهرمانی	defending champion
مدافعان	defender; defending
مدافعان حقوق بشر	human rights defender
مدال	medal
مدال برنز	bronze medal
مدال طلا	gold medal
مدال نقره	silver medal
مدال‌ها	medal
مدال‌های	medal
مداوا	treatment
مداوم	continuous; constant
مدت	period; duration
مدتی	while
مدرسه	school
مدرسه دخترانه	girls school
مدرن	modern
مدرنا	moderna
مدرنیزه	modernize
مدرک	evidence; document
مدرک تحصیلی	degree
مدرک شناسایی	identification
مدعی	claim; allege
مدعی است	claim
مدعی شد	claim
مدعی شدند	claim
مدعی شده	claim
مدعی شده‌اند	claim
مدعی هستند	claim
مدعی‌اند	claim
مدل	model
مدل زبانی	language model
مدل‌ها	model
مدل‌های	model
مدل‌های زبانی	language model
مدودف	medvedev
مدیترانه	mediterranean sea; mediterranean
مدیر	manager; director
مدیر اجرایی	executive director; chief executive
مدیر عامل	chief executive; managing director
مدیر مالی	chief financial officer
مدیر کل	director general
مدیران	manager; director
مدیران عامل	chief executive; managing director
مدیرعامل	chief executive; managing director
مدیره	board
مدیرکل	director general
مدیریت	management
مدینه	medina
مدیون	owe
مذاهب	religion
مذاکرات	negotiation; talk
مذاکرات صلح	peace talk
مذاکرات غیرمستقیم	indirect talk; indirect negotiation
مذاکرات مستقیم	direct talk
مذاکرات هسته‌ای	nuclear talk; nuclear negotiation
مذاکرات وین	vienna talk
مذاکرات ژنو	geneva talk
مذاکره	negotiation; talk
مذاکره مستقیم	direct talk
مذاکره می‌کنند	negotiate
مذاکره کرد	negotiate
مذاکره کردند	negotiate
مذاکره کند	negotiate
مذاکره کنندگان	negotiator
مذاکره‌کننده	negotiator
مذاکره‌کننده‌ارشد	negotiator
مذاکره‌کنندگان	negotiator
مذهب	religion
مذهبی	religious
مذکر	male
مذکور	-
مرئی	visible
مراجع	authority; reference; source
مراحل	stage; phase; step; round
مراسم	ceremony
مراسم تحلیف	inauguration; oath
مراسم تدفین	funeral
مراسم تشییع	funeral
مراسم خاکسپاری	funeral
مراکز	center
مراکش	morocco
مراکشی	moroccan
مربوط	related
مربوط به	-
مربوطه	related; linked; relevant
مربی	coach
مربیان	coach
مرتب	regularly; organized
مرتبط	related; linked; relevant
مرتس	merz
مرجع	authority; reference; source
مرجع تقلید	grand ayatollah
مرحله	stage; phase; step; round
مرحوم	-
مرخص	discharge
مرخص شد	discharge
مرخصی	leave
مرخصی زایمان	maternity leave
مرد	man; die
مرداد	august; mordad
مرداد‌ماه	august; mordad
مردان	man
مردان مسلح	gunman
مردانه	male
مردم	people; public
مردمان	people
مردمی	people; public; popular
مردم‌سالاری	democracy
مردن	die
مردند	die
مردها	man
مردی	man
مرز	border
مرزبان	border guard
مرزبانان	border guard
مرزبانی	border guard
مرزها	border
مرزهای	border
مرزی	border
مرسدس	mercedes
مرسی	morsi
مرعوب	intimidate
مرغ	chicken
مرموز	mysterious
مرورگر	browser
مرکز	center
مرکز تحقیقات	research center
مرکز تحقیقاتی	research center
مرکز زلزله	epicenter
مرکز کنترل بیماری‌ها	disease control center
مرکزی	central
مرکل	merkel
مرگ	death
مرگ مغزی	brain death
مرگ و میر	death; mortality
مرگبار	death; deadly; fatal; lethal
مرگ‌ومیر	death; mortality
مری	mary; marie
مریخ	mars
مریخ‌نورد	mars rover
مریض	sick
مریلند	maryland
مریم	maryam
مریم رجوی	rajavi
مزاحمت	harassment
مزار	grave; tomb
مزار شریف	mazar-i-sharif
مزارشریف	mazar-i-sharif
مزارع	farm
مزایا	advantage; benefit
مزایای	advantage; benefit
مزایده	auction
مزبور	-
مزرعه	farm
مزه	taste
مزیت	advantage; benefit
مس	copper
مسأله	issue; problem; matter
مسئله	issue; problem; matter
مسئول	official; responsible
مسئولان	official; responsible
مسئولانی	official; responsible
مسئولیت	responsibility
مسئولیت بر عهده گرفت	take responsibility; claim responsibility
مسئولیت‌ها	responsibility
مسئولیت‌های	responsibility
مسئولین	official; responsible
مسائل	issue; problem; matter
مسابقات	match; competition; race; tournament
مسابقه	match; competition; race; tournament
مسابقه تسلیحاتی	arms race
مسابقه‌ای	match; competition; race; tournament
مساجد	mosque
مساحت	area
مسافر	passenger
مسافران	passenger
مسالمت آمیز	peaceful
مسالمت‌آمیز	peaceful
مساوی	equal; same
مستاجر	tenant
مستشار	adviser
مستشاران	adviser
مستشاران نظامی	military adviser
مستغلات	real estate; property
مستقر	deployed; station; based
مستقر شد	deploy; station
مستقر شدند	deploy; station
مستقر شده	deploy; station
مستقر کرد	deploy; station
مستقر کرده	deploy; station
مستقل	independent
مستقیم	direct; directly
مستقیما	direct; directly
مستمری	pension
مستند	documentary
مستند کرد	document
مسجد	mosque
مسجد الاقصی	al-aqsa mosque
مسجدالاقصی	al-aqsa mosque
مسخره	ridiculous
مسدود	blocked; block
مسدود شد	close; shut; block
مسدود کرد	close; shut; block
مسدود کردن دارایی‌ها	freeze asset
مسروقه	stolen; steal
مسری	contagious; infectious
مسطح	flat
مسعود	masoud; massoud
مسعود بارزانی	barzani
مسعود پزشکیان	masoud pezeshkian
مسقط	muscat
مسلح	armed
مسلحانه	armed
مسلط	dominant; dominance; control
مسلما	-
مسلمان	muslim
مسلمانان	muslim
مسلمان‌ها	muslim
مسلمین	muslim
مسموم	poison
مسموم شد	poison
مسموم شدند	poison
مسمومیت	poisoning
مسن	old; elderly
مسن‌ترین	oldest
مسوول	official; responsible
مسوولان	official; responsible
مسوولیت	responsibility
مسکن	housing
مسکو	moscow
مسکوت	silent
مسکونی	residential
مسی	messi
مسیح	christ; jesus
مسیحی	christian
مسیحیان	christian
مسیحیت	christianity
مسیر	route; path
مشابه	similar
مشابهی	similar
مشاجره	quarrel; argument
مشارکت	participation; partnership; turnout
مشارکت کرد	participate
مشاغل	job
مشاهده	observe; see; observation
مشاهده شد	observe; see; observation
مشاهده شده	observe; see; observation
مشاهده می‌شود	observe; see; observation
مشاهده کرد	observe; see; observation
مشاور	adviser
مشاور امنیت ملی	national security adviser
مشاوران	adviser
مشاوره	consultation; advice
مشتاق	eager
مشترک	joint; common; shared
مشترکا	joint; common; shared
مشترکان	subscriber
مشتری	customer; client
مشتریان	customer; client
مشخص	special; specific; particular; clear
مشخص شد	clear; know; determine
مشخص نیست	clear; know; determine
مشخصات	feature; characteristic
مشرانو جرگه	senate; upper house
مشرف	musharraf
مشروب	alcohol; alcoholic drink
مشروبات الکلی	alcohol; alcoholic drink
مشروط	conditional
مشروع	legitimate
مشروعیت	legitimacy
مشمول	subject; include
مشهد	mashhad
مشهور	famous; well-known
مشورت	consultation; consult
مشورتی	advisory
مشکل	problem; difficulty
مشکلات	problem; difficulty
مشکلات اقتصادی	economic problem
مشکلات مالی	financial problem
مشکلی	problem; difficulty
مشکوک	suspicious; suspected
مصاحبه	interview
مصاحبه کرد	interview
مصاحبه‌ای	interview
مصادره	confiscation
مصالح	material; interest
مصالحه	compromise; reconciliation
مصالحه ملی	national reconciliation
مصدق	mosaddegh
مصر	egypt
مصرف	consumption; use
مصرف کننده	consumer
مصرف کنندگان	consumer
مصرفی	consumer
مصرف‌کننده	consumer
مصرف‌کنندگان	consumer
مصری	egyptian
مصری‌ها	egyptian
مصطفی	mustafa; mostafa
مصوب	approved
مصوبات	resolution; legislation
مصوبه	resolution; legislation
مصون	immune
مصونیت	immunity
مصونیت دیپلماتیک	diplomatic immunity
مضر	harmful
مضمون	theme; content
مطابق	-
مطالب	article; content; matter
مطالبات	demand
مطالبه	demand
مطالعات	study
مطالعه	study
مطالعه کرد	study; read
مطبوعات	press
مطبوعاتی	press
مطرح	raise; propose
مطرح شد	raise; propose
مطرح شده	raise; propose
مطرح می‌کند	raise; propose
مطرح کرد	raise; propose
مطرح کردند	raise; propose
مطرح کرده	raise; propose
مطلب	article; content; matter
مطلع	aware; informed
مطلق	absolute; absolutely
مطلقا	absolute; absolutely
مطمئن	sure; confident; certain
مظنون	suspect
مظنونان	suspect
مظنونین	suspect
مظهر	symbol
معادل	equivalent
معادن	mine
معارف	education
معاش	salary
معاشات	salary
معافیت مالیاتی	tax exemption
معالجه	treatment
معاملات	transaction; deal; trade
معامله	transaction; deal; trade
معامله‌گر	trader
معامله‌گران	trader
معاهدات	treaty
معاهده	treaty
معاون	deputy; vice
معاون اول	vice president
معاون اول رئیس‌جمهور	vice president
معاون رئیس جمهور	vice president
معاون رئیس جمهوری	vice president
معاون رئیس‌جمهور	vice president
معاون رئیس‌جمهوری	vice president
معاون نخست وزیر	deputy prime minister
معاون نخست‌وزیر	deputy prime minister
معاون وزیر	deputy minister
معاونان	deputy; vice
معاونین	deputy; vice
معبد	temple
معتاد	addict
معتادان	addict
معترض	protester
معترضان	protester
معترضین	protester
معترف	admit
معتقد	believe
معتقد است	believe
معتقد بود	believe
معتقدم	believe
معتقدند	believe
معدن	mine
معدنچی	miner
معدنچیان	miner
معدنکاری	mining
معدنی	mineral; mining
معذرت خواست	apologize
معرض	expose; risk
معرفی	introduce; introduction; nominate
معرفی شد	introduce; introduction; nominate
معرفی شده	introduce; introduction; nominate
معرفی می‌کند	introduce; introduction; nominate
معرفی کرد	introduce; introduction; nominate
معروف	famous; well-known
معضل	problem; dilemma
معلق	suspended
معلق شد	suspend
معلق کرد	suspend
معلم	teacher
معلمان	teacher
معلمان بازنشسته	retired teacher
معلول	disabled; disability
معلولان	disabled; disability
معلولیت	disabled; disability
معلوم شد	clear; know; determine
معلوم نیست	clear; know; determine
معمار	architect
معماری	architecture
معمر قذافی	muammar gaddafi
معمول	usual
معمولا	-
معمولی	normal; ordinary; usual
معنا	meaning; mean
معنادار	meaningful
معنای	meaning; mean
معنی	meaning; mean
معنی‌دار	meaningful
معکوس	reverse
معیار	criterion; standard
معیارها	criterion; standard
معیارهای	criterion; standard
معیشت	livelihood
معیشتی	livelihood
معین	special; specific; particular
معیوب	defective
مغازه	store; shop
مغازه‌ها	store; shop
مغرب	morocco
مغز	brain
مغولستان	mongolia
مفاد	provision
مفاهیم	concept; meaning
مفتخر	pride; honor; proud
مفتی	mufti
مفروض	assumed
مفسد فی‌الارض	corruption on earth
مفسر	commentator
مفقود	missing; disappear
مفقود شده	missing; disappear
مفهوم	concept; meaning
مفید	useful
مقابل	front; opposite
مقابله	counter; fight; confront
مقالات	article
مقاله	article
مقاله‌ای	article
مقام	official; authority
مقام آمریکایی	american official; us official
مقام ارشد	senior official
مقام ایرانی	iranian official
مقام معظم رهبری	supreme leader
مقامات	official; authority
مقامات آمریکایی	american official; us official
مقامات ارشد	senior official
مقامات امنیتی	security official
مقامات ایرانی	iranian official
مقامات دولتی	government official
مقامات قضایی	judicial official; judicial authority
مقامات محلی	local official
مقامی	official; authority
مقام‌ها	official; authority
مقام‌های	official; authority
مقام‌های آمریکایی	american official; us official
مقام‌های ارشد	senior official
مقام‌های امنیتی	security official
مقام‌های ایرانی	iranian official
مقام‌های دولتی	government official
مقام‌های رسمی	official
مقام‌های قضایی	judicial official; judicial authority
مقام‌های محلی	local official
مقام‌های نظامی	military official
مقاوم	resistant
مقاومت	resistance
مقایسه	comparison; compare
مقتدی صدر	muqtada sadr
مقدار	amount; rate; level
مقدس	holy; sacred
مقدماتی	preliminary; initial; primary
مقدمه	introduction
مقدور	possible
مقدونیه	macedonia
مقدونیه شمالی	north macedonia
مقررات	regulation; rule
مقررات‌زدایی	deregulation
مقصد	destination
مقصر	blame
مقصر دانست	blame
مقطع	stage
مقیاس	scale
ملا	mullah
ملا عمر	mullah omar
ملاحظات	consideration
ملاحظه	consideration
ملاقات	meeting; meet
ملاقات کرد	meet
ملاقات کردند	meet
ملاقات کند	meet
ملاقات‌ها	meeting; meet
ملاله	malala
ملاله یوسفزی	malala
ملانیا	melania
ملبورن	melbourne
ملت	nation
ملت‌ها	nation
ملحق شد	join
ملل	nation
ملل متحد	united nations; un
ملموس	concrete; tangible
ملوان	sailor
ملوانان	sailor
ملونی	meloni
ملک	property; king
ملک سلمان	king salman
ملک عبدالله	king abdullah
ملکه	queen
ملکه الیزابت	queen elizabeth
ملکی	civilian
ملی	national
ملی شدن	nationalization
ملی شدن صنعت نفت	oil nationalization
ملی گرا	nationalist
ملیت	nationality
ملیسا	melissa
ملی‌گرا	nationalist
ملی‌گرایان	nationalist
ملی‌گرایانه	nationalist
ملی‌گرایی	nationalism
ممانعت	prevent; prevention
ممانعت کرد	prevent; prevention
ممنوع	banned; ban; prohibited
ممنوع شد	ban; prohibit
ممنوع شده	ban; prohibit
ممنوع کرد	ban; prohibit
ممنوع کرده	ban; prohibit
ممنوعیت	ban
ممنوعیت‌ها	ban
ممنوع‌الخروج	travel ban
ممکن	possible; may
ممکن است	possible; may
من	-
منابع	source; resource
منابع آب	water resource
منابع آگاه	informed source; source
منابع امنیتی	security source
منابع انسانی	human resource
منابع خبری	news source
منابع دیپلماتیک	diplomatic source
منابع طبیعی	natural resource
منابع مالی	fund; financial resource
منابع محلی	local source
منازعات	conflict
منازعه	conflict
منازعه مسلحانه	armed conflict
منازل	home; house
مناسب	appropriate; suitable
مناسبت	occasion
مناطق	region; area; zone
مناطق زلزله‌زده	quake-hit area
مناطق سیل‌زده	flood-hit area
مناطق مسکونی	residential area
مناظره	debate
مناظره تلویزیونی	televised debate
منافع	interest
منافع ملی	national interest
مناقشات	conflict; dispute
مناقشه	conflict; dispute
مناقشه اسرائیل و فلسطین	israeli-palestinian conflict
مناقصه	tender
منامه	manama
منبع	source; resource
منبع آگاه	informed source; source
منتخب	elect
منتشر	publish
منتشر شد	publish; release
منتشر شده	publish; release
منتشر شده‌است	publish; release
منتشر می‌شود	publish; release
منتشر کرد	publish; release
منتشر کردند	publish; release
منتشر کرده	publish; release
منتشر کرده‌اند	publish; release
منتظر	await; wait
منتفی	rule out
منتقد	critic
منتقدان	critic
منتقدان دولت	government critic
منتقدین	critic
منتقل	transfer
منتقل شد	transfer; move; transport
منتقل شدند	transfer; move; transport
منتقل شده	transfer; move; transport
منتقل کرد	transfer; move; transport
منتقل کند	transfer; move; transport
منجر	lead; result
منجر شد	cause; lead
منجر شده	cause; lead
منجر شود	cause; lead
منجر می‌شود	cause; lead
منجمد	frozen
منحصر به فرد	unique
منحل	dissolve
منحل کرد	dissolve
منزل	home; house
منزوی	isolated; isolation
منسوب	attributed
منشا	origin; source
منشور	charter
منشور سازمان ملل	un charter
منصب	post; position
منصفانه	fair
منصوب	appoint
منصوب شد	appoint
منصوب شده	appoint
منصوب کرد	appoint
منصوب کرده	appoint
منطق	logic; logical
منطقه	region; area; zone
منطقه جنگی	war zone
منطقه حائل	buffer zone
منطقه مسکونی	residential area
منطقه پرواز ممنوع	no-fly zone
منطقه یورو	euro zone; eurozone
منطقه‌ای	region; area; zone; regional
منطقه‌ها	region; area; zone
منطقی	logic; logical
منظره	landscape; outlook
منظم	regular
منظور	-
منظور از	-
منظومه شمسی	solar system
منع	ban; prohibition; prohibit
منع کرد	ban; prohibition; prohibit
منع گسترش	non-proliferation
منفجر	explode
منفجر شد	explode; detonate; blow up
منفجر شدند	explode; detonate; blow up
منفجر شده	explode; detonate; blow up
منفجر کرد	explode; detonate; blow up
منفجر کردند	explode; detonate; blow up
منفجره	explosive
منفعت	benefit; interest
منفی	negative
منقضی	expire; expiration
منهتن	manhattan
منهدم	destroy; destruction
منهدم شد	destroy; destruction
منهدم کرد	destroy; destruction
منچستر	manchester
منچستر سیتی	manchester city
منچستر یونایتد	manchester united
منچسترسیتی	manchester city
منچستریونایتد	manchester united
مه	may
مه غلیظ	fog
مهاباد	mahabad
مهاجر	migrant; immigrant
مهاجر غیرقانونی	illegal immigrant; illegal migrant
مهاجران	migrant; immigrant
مهاجران افغان	afghan refugee; afghan migrant
مهاجران غیرقانونی	illegal immigrant; illegal migrant
مهاجرت	migration; immigration
مهاجرت غیرقانونی	illegal immigration
مهاجرتی	immigration
مهاجرین	migrant; immigrant
مهاجم	attacker; assailant
مهاجم تیم	striker
مهاجمان	attacker; assailant
مهاجمین	attacker; assailant
مهار	contain; control
مهار آتش	contain fire
مهار کرد	control
مهارت	skill
مهارت‌ها	skill
مهدی	mehdi; mahdi
مهدی کروبی	mehdi karroubi
مهر	mehr
مهرماه	october; mehr
مهسا	mahsa amini
مهسا امینی	mahsa amini
مهلت	deadline
مهلک	deadly; fatal
مهم	important; significant; key
مهمان	guest
مهمانان	guest
مهمانی	party
مهمی	important; significant; key
مهم‌ترین	most important
مهندس	engineer
مهندسان	engineer
مهندسی	engineering
مهندسین	engineer
مو	hair
مواجه	face; confront
مواجه است	face; confront
مواجه شد	face; confront
مواجه شده	face; confront
مواجه هستند	face; confront
مواجهه	encounter; confrontation
مواجهه با	exposure
مواخذه	reprimand
مواد	material; substance; article
مواد اولیه	raw material
مواد خام	raw; raw material
مواد غذایی	food; foodstuff
مواد مخدر	drug; narcotic
مواد مخدر افغانستان	drug
مواد منفجره	explosive
موارد	-
موارد ابتلا	case
موازنه	balance
موازی	parallel
مواضع	position; stance
موافق	agree; favor
موافقان	proponent; supporter
موافقت	agreement; approval
موافقت کرد	agree; approve
موافقت کردند	agree; approve
موافقت کرده	agree; approve
موافقت کرده‌اند	agree; approve
موافقت کند	agree; approve
موافقتنامه	agreement
موافقتنامه‌ها	agreement
موانع	prevent; obstacle
موبایل	mobile phone; phone
موتر	car; vehicle
موتور	engine; motorcycle
موتور جستجو	search engine
موتور جست‌وجو	search engine
موتور سیکلت	motorcycle
موتورسیکلت	motorcycle
موثر	effective
موثق	reliable; credible
موج	wave
موج انفجار	blast wave
موج دوم	second wave
موج سوم	third wave
موج گرما	heat wave
موجب	cause; lead
موجب شد	cause; lead
موجب شده	cause; lead
موجب می‌شود	cause; lead
موجودی	inventory; balance
موجودیت	entity; existence
مودی	modi
مور	moore
مورخ	historian
مورد	-
مورد ابتلا	case
مورد استفاده	-
مورد توجه	-
مورد حمایت	back; support
مورد حمایت ایران	iran-backed; iranian-backed
مورد حمله	attack
مورد حمله قرار گرفت	attack
مورد علاقه	favorite
مورد نظر	-
مورد نیاز	-
مورفی	murphy
مورگان	morgan
موریتانی	mauritania
موریس	morris
موزامبیک	mozambique
موزه	museum
موزه‌ها	museum
موساد	mossad
موسس	founder
موسسات	institute; institution
موسسات مالی	financial institution
موسسه	institute; institution
موسسه خیریه	charity
موسوی	mousavi
موسی	musa; moses; mousavi
موسیقی	music
موسیقی پاپ	pop music
موش	mouse; rat
موشک	missile; rocket
موشک بالستیک	ballistic missile
موشک کروز	cruise missile
موشکی	missile; rocket
موشک‌باران	missile attack; missile barrage
موشک‌ها	missile; rocket
موشک‌های	missile; rocket
موشک‌های بالستیک	ballistic missile
موشک‌های کروز	cruise missile
موصل	mosul
موضع	position; stance
موضع گرفت	take position
موضع‌گیری	stance; position
موضع‌گیری‌ها	stance; position
موضوع	issue; subject; topic
موضوعات	issue; subject; topic
موضوعی	issue; subject; topic
موظف	obliged; required
موفق	successful
موفق شد	succeed; manage
موفق شدند	succeed; manage
موفق شده	succeed; manage
موفق شده‌اند	succeed; manage
موفق شود	succeed; manage
موفقیت	success
موفقیت‌آمیز	success; successful
موفقیت‌ها	success
موقت	temporary; interim
موقتا	temporarily
موقتی	temporary; interim
موقعیت	position; situation; location
موقعیت‌ها	position; situation; location
مولداوی	moldova
مونترال	montreal
مونته‌نگرو	montenegro
مونیخ	munich
موگابه	mugabe
موگادیشو	mogadishu
موگرینی	mogherini
مچ	wrist; ankle
مچ مک‌کانل	mitch mcconnell
مک کین	mccain
مکاتب	school
مکان	place; location
مکانیزم	mechanism
مکانیزم ماشه	snapback; trigger mechanism
مکانیسم	mechanism
مکانیسم ماشه	snapback; trigger mechanism
مکان‌ها	place; location
مکتب	school
مکث	pause
مکرر	repeatedly; frequent
مکررا	repeatedly; frequent
مکرون	macron
مکزیک	mexico
مکزیکو سیتی	mexico city
مکزیکوسیتی	mexico city
مکزیکی	mexican
مکعب	cube
مکمل	complementary
مکه	mecca
مک‌کین	mccain
مگان	meghan
مگاوات	megawatt
مگر	-
می	-
می توان	-
می تواند	-
می توانست	-
می توانند	-
می گوید	say
می گویند	say
میادین نفتی	oil field
میادین گازی	gas field
میامی	miami
میان	-
میانجی	mediator
میانجی گری	mediation
میانجیان	mediator
میانجیگری	mediation
میانجیگری کرد	mediate
میانجی‌ها	mediator
میانمار	myanmar
میانه	middle
میانه رو	moderate
میانه‌رو	moderate
میانه‌روها	moderate
میانگین	average
میان‌مدت	medium-term
میت رامنی	romney
میخائیل	mikhail
میدان	square; field
میدان جنگ	battlefield
میدان نفتی	oil field
میدان هوایی	airport
میدان وردک	wardak
میدان گازی	gas field
میدان‌های نفتی	oil field
میر حسین موسوی	mir hossein mousavi
میراث	heritage
میراث جهانی	world heritage
میراث فرهنگی	cultural heritage
میراث فرهنگی ایران	cultural heritage
میرحسین موسوی	mir hossein mousavi
میز	table
میز مذاکره	negotiating table
میزان	amount; rate; level
میزان مشارکت	turnout
میزبان	host
میزبانی	host
میزبانی کرد	host
میزوری	missouri
میشل	michel; michelle
میشل عون	michel aoun
میشیگان	michigan
میلادی	-
میلان	milan
میلر	miller
میلیارد	billion
میلیاردر	billionaire
میلیاردها	billions
میلیون	million
میلیون ها	millions
میلیونر	millionaire
میلیون‌ها	millions
میلی‌گرم	milligram
مین	mine
مینسک	minsk
مینه‌سوتا	minnesota
مین‌ها	mine
میهمان	guest
میهمانان	guest
میوه	fruit
میوه‌ها	fruit
میچل	mitchell
میگل	miguel
می‌آمد	come
می‌آموزد	learn
می‌آورد	bring
می‌آورند	bring
می‌آید	come
می‌آیند	come
می‌ارزد	worth
می‌افتد	fall
می‌افزاید	add
می‌انجامد	lead; result
می‌اندازد	throw
می‌ایستد	stand
می‌باشد	-
می‌باشند	-
می‌بایست	-
می‌برد	take; carry
می‌برند	take; carry
می‌بندد	close; shut; block
می‌بیند	see
می‌بینم	see
می‌بینند	see
می‌بینیم	see
می‌ترسد	fear; afraid
می‌ترسند	fear; afraid
می‌توان	-
می‌تواند	-
می‌توانست	-
می‌توانستند	-
می‌توانم	-
می‌توانند	-
می‌توانید	-
می‌توانیم	-
می‌جنگد	fight
می‌جنگند	fight
می‌خرد	buy
می‌خرند	buy
می‌خندد	laugh; laughter
می‌خوابد	sleep
می‌خواست	want; ask
می‌خواستند	want; ask
می‌خواند	read; call
می‌خواهد	want; ask
می‌خواهم	want; ask
می‌خواهند	want; ask
می‌خواهیم	want; ask
می‌خورد	eat; hit
می‌خورند	eat; hit
می‌داد	-
می‌دادند	-
می‌داشت	-
می‌داند	know
می‌دانست	know
می‌دانستم	know
می‌دانم	know
می‌دانند	know
می‌دانیم	know
می‌دهد	-
می‌دهند	-
می‌دهیم	-
می‌دود	run
می‌رساند	deliver; bring
می‌رسد	reach; arrive
می‌رسند	reach; arrive
می‌رسید	reach; arrive
می‌رفت	go
می‌رود	go
می‌روند	go
می‌ریزد	pour
می‌زند	hit; strike
می‌زنند	hit; strike
می‌سازد	build; make
می‌سازند	build; make
می‌سوزد	burn
می‌سی‌سی‌پی	mississippi
می‌شد	-
می‌شدند	-
می‌شناسد	know; recognize
می‌شناسند	know; recognize
می‌شنود	hear
می‌شنوند	hear
می‌شود	-
می‌شوم	-
می‌شوند	-
می‌شویم	-
می‌شکند	break
می‌طلبد	demand; request
می‌فرستد	send
می‌فروشد	sell
می‌فروشند	sell
می‌فهمد	understand; realize
می‌فهمم	understand; realize
می‌ماند	remain; stay
می‌میرد	die
می‌میرند	die
می‌نامد	call; name
می‌نامند	call; name
می‌نشیند	sit
می‌نماید	-
می‌نویسد	write
می‌نویسند	write
می‌نگرد	look
می‌پذیرد	accept; admit
می‌پرد	jump
می‌پردازد	pay; address; deal
می‌پردازند	pay; address; deal
می‌پرسد	ask
می‌پوشد	wear
می‌پیوندد	join
می‌کاهد	reduce
می‌کرد	-
می‌کردند	-
می‌کشد	kill; pull; draw; take
می‌کشند	kill
می‌کند	-
می‌کنم	-
می‌کنند	-
می‌کنید	-
می‌کنیم	-
می‌گذارد	put; leave; place
می‌گذارند	put; leave; place
می‌گذراند	spend; pass
می‌گذرد	pass
می‌گردد	-
می‌گفت	say; tell
می‌گوید	say; tell
می‌گویم	say; tell
می‌گویند	say; tell
می‌گیرد	take; get
می‌گیرند	take; get
می‌یابد	find
نا	-
ناآرامی	unrest
ناآرامی‌ها	unrest
ناآرامی‌های	unrest
نااطمینانی	uncertainty
ناامن	unsafe
ناامنی	insecurity
ناامنی‌ها	insecurity
ناامید	disappointed; disappointment; despair
ناامیدکننده	disappointing
ناامیدی	disappointed; disappointment; despair
نابرابری	inequality
نابرابری‌ها	inequality
نابسامان	disorder; chaos
نابسامانی	disorder; chaos
نابلس	nablus
نابود شد	destroy
نابود شده	destroy
نابود کرد	destroy
نابود کند	destroy
نابودکننده	destructive
نابودی	destruction
نابینا	blind
نابینایان	blind
ناتو	nato
ناتوان	unable; inability
ناتوانی	unable; inability
ناحیه	district; area
ناخالص	gross
ناخدا	captain
نادر	rare
نادرست	wrong; false; incorrect
نادیده می‌گیرد	ignore
نادیده گرفت	ignore
نادیده گرفتن	ignore
نادیده گرفته	ignore
ناراحت	sad; upset
ناراضی	dissident; dissatisfied
ناراضیان	dissident; dissatisfied
نارضایتی	discontent; dissatisfaction
نارنجک	grenade
نارنجی	orange
نارندرا مودی	narendra modi
نازنین زاغری	nazanin zaghari; zaghari-ratcliffe
نازنین زاغری رتکلیف	nazanin zaghari; zaghari-ratcliffe
نازک	thin
نازی	nazi
نازی‌ها	nazi
ناسا	nasa
ناسازگاری	incompatibility
ناسیونالیست	nationalist
ناسیونالیسم	nationalism
ناشر	publisher
ناشناخته	unknown; unidentified; anonymous
ناشناس	unknown; unidentified; anonymous
ناشنوا	deaf
ناشنوایان	deaf
ناشی	cause; due
ناشی از	cause; due
ناصر	nasser; naser
ناصر کنعانی	kanaani
ناظر	observer; monitor
ناظران	observer; monitor
ناعادلانه	unfair
نافرمانی مدنی	civil disobedience
نام	name
نام دارد	name
نامبرده	-
نامحتمل	unlikely
نامحدود	unlimited; indefinite
نامزد	candidate; nominee
نامزد انتخابات ریاست جمهوری	presidential candidate
نامزد انتخابات ریاست‌جمهوری	presidential candidate
نامزد ریاست جمهوری	presidential candidate
نامزد ریاست‌جمهوری	presidential candidate
نامزد شد	nominate
نامزد شده	nominate
نامزد کرد	nominate
نامزدها	candidate; nominee
نامزدهای	candidate; nominee
نامزدی	candidate; nominee; candidacy; nomination
نامشخص	unclear; uncertain
نامشروع	legitimate; illegitimate
نامطلوب	adverse
نامعلوم	unclear; uncertain
ناممکن	impossible
نامناسب	inappropriate
نامه	letter
نامه سرگشاده	open letter
نامه‌ها	letter
نامه‌های	letter
ناموفق	unsuccessful; fail; failure
نامیبیا	namibia
نامید	call; name
نامیدند	call; name
نامیده	call; name
نامیده می‌شود	call; name
نام‌ها	name
نام‌های	name; letter
نان	bread
نانسی	nancy
نانسی پلوسی	nancy pelosi
ناهار	lunch
ناهنجاری	abnormality
ناو	warship
ناو هواپیمابر	aircraft carrier
ناوالنی	navalny
ناوبری	navigation
ناوها	warship
ناوگان	fleet
ناپدید	missing; disappear
ناپدید شد	missing; disappear
ناپدید شده	missing; disappear
ناپدیدشده	missing; disappear
ناپل	naples
ناچار	forced; force
ناچیز	insignificant; small
ناکارآمد	inefficient
ناکارآمدی	inefficient
ناکافی	inadequate
ناکام	unsuccessful; fail; failure
ناکامی	unsuccessful; fail; failure
ناگهان	sudden; suddenly
ناگهانی	sudden; suddenly
ناگورنو قره‌باغ	nagorno-karabakh; karabakh
نایجل فاراژ	nigel farage
نایروبی	nairobi
نباشد	-
نباشند	-
نباید	-
نبرد	battle; fighting; combat
نبردها	battle; fighting; combat
نبش قبر	exhumation
نبود	-
نبودن	-
نبودند	-
نتانیاهو	netanyahu
نتایج	result
نتایج انتخابات	election result
نتفلیکس	netflix
نتواند	-
نتوانست	-
نتوانستند	-
نتوانسته	-
نتوانند	-
نتیجه	result; outcome
نتیجه‌گیری	conclusion
نجات	rescue; save
نجات داد	rescue; save; survive
نجات دادند	rescue; save; survive
نجات دهد	rescue; save; survive
نجات یافت	rescue; save; survive
نجات یافتند	rescue; save; survive
نجات یافته	rescue; save; survive
نجات‌یافتگان	survivor
نجف	najaf
نجوم	astronomy
نحوه	how; way
نخ	thread
نخبه	elite
نخبگان	elite
نخست	first
نخست وزیر	prime minister
نخست وزیر سابق	former prime minister
نخست وزیر پیشین	former prime minister
نخست وزیران	prime minister
نخست وزیری	prime minister
نخستین	first
نخستین بار	first time
نخست‌وزیر	prime minister
نخست‌وزیر سابق	former prime minister
نخست‌وزیر پیشین	former prime minister
نخست‌وزیران	prime minister
نخست‌وزیری	prime minister
نخل	palm
نخواست	want
نخواهد	-
نخواهد بود	-
نخواهد شد	-
نخواهد کرد	-
نخواهند	-
نخواهیم	-
نخیر	-
نداد	-
نداده	-
ندارد	-
ندارم	-
ندارند	-
نداریم	-
نداشت	-
نداشتند	-
نداشته	-
ندهد	-
ندیده	see
نرخ	rate
نرخ ارز	exchange rate
نرخ بهره	interest rate
نرخ بیکاری	unemployment rate
نرخ تورم	inflation rate
نرخ سود	interest rate
نرخ‌ها	rate
نرخ‌های	rate
نرم	soft
نرم افزار	software
نرم‌افزار	software
نرم‌افزارها	software
نرم‌افزارهای	software
نروژ	norway
نروژی	norwegian
نرگس	narges
نرگس محمدی	narges mohammadi
نزاع	dispute; conflict
نزد	-
نزدیک	-
نزدیک به	-
نزدیکان	relative; close associate
نزدیکی	near; proximity
نزولی	downward
نساجی	textile
نسبت	ratio
نسبت به	-
نسبتا	-
نسبی	partial; minor
نسخه	version; prescription
نسخه‌برداری	copy
نسرین	nasrin
نسرین ستوده	nasrin sotoudeh
نسل	generation
نسل پنجم	5g
نسل کشی	genocide
نسل‌ها	generation
نسل‌کشی	genocide
نشان	sign; medal
نشان تجاری	brand
نشان داد	show; indicate
نشان دادند	show; indicate
نشان داده	show; indicate
نشان داده‌است	show; indicate
نشان دهد	show; indicate
نشان دهنده	show; indicate
نشان می‌دهد	show; indicate
نشان می‌دهند	show; indicate
نشانه	sign; indication; symbol
نشانه‌ای	sign; indication; symbol
نشانه‌ها	sign; indication; symbol
نشانه‌های	sign; indication; symbol
نشانی	address
نشان‌دهنده	show; indicate
نشت	leak
نشت اطلاعات	information leak
نشد	-
نشدند	-
نشده	-
نشر اکاذیب	spread false information
نشریات	magazine
نشریه	magazine
نشست	meeting; summit; session
نشست خبری	news conference; press conference
نشست سران	summit
نشست مطبوعاتی	news conference; press conference
نشستن	sit
نشستند	sit
نشسته	sit
نشستی	meeting; summit; session
نشست‌ها	meeting; summit; session
نشست‌های	meeting; summit; session
نشود	-
نشوند	-
نصب	installation; install
نصرالله	nasrallah
نصف	half
نصیحت	advice
نطنز	natanz
نظارت	supervision; monitoring; oversight
نظارتی	regulatory; supervisory
نظام	system; regime
نظام بانکی	banking system
نظام بهداشتی	health system
نظام سیاسی	political system
نظامی	military; soldier
نظامیان	soldier; troop
نظر	opinion; view; comment
نظر به	-
نظرات	opinion; view; comment
نظرخواهی	poll
نظرسنجی	poll; survey
نظرسنجی جدید	new poll
نظرسنجی‌ها	poll; survey
نظرسنجی‌های	poll; survey
نظرها	opinion; view; comment
نظریه	theory
نظریه توطئه	conspiracy theory
نظریه‌ها	theory
نظم	order
نظیر	-
نفت	oil
نفت برنت	brent crude
نفت خام	crude oil
نفت و گاز	oil and gas
نفتالی بنت	naftali bennett
نفتکش	tanker; oil tanker
نفتکش‌ها	tanker; oil tanker
نفتی	oil; petroleum
نفر	people; person
نفرت	hatred; hate
نفرت‌انگیز	hateful
نفرت‌پراکنی	hatred; hate
نفره	-
نفری	people; person
نفس	breath; breathing
نفوذ	influence; infiltration
نقاش	painter
نقاشی	painting
نقاط	point; spot
نقد	cash; criticism
نقدی	cash
نقدینگی	liquidity
نقره	silver
نقش	role
نقش اول	lead role
نقش دارد	role; play role
نقش داشت	role; play role
نقش داشته	role; play role
نقشه	map; plan
نقشه راه	road map
نقشه‌ها	map; plan
نقص	defect; flaw
نقض	violation; breach
نقض آتش‌بس	ceasefire violation
نقض حقوق بشر	human rights violation
نقض شد	violate; breach
نقض می‌کند	violate; breach
نقض کرد	violate; breach
نقض کرده	violate; breach
نقطه	point; spot
نقطه عطف	milestone; turning point
نقطه‌نظر	point of view
نقل	quote
نقل شده	quote
نقل و انتقالات	transfer
نقل کرد	quote
نقل کرده	quote
نلسون	nelson
نلسون ماندلا	nelson mandela
نماد	symbol
نمادین	symbol
نماز	prayer
نماز جمعه	friday prayer
نمایان	visible
نماید	-
نمایش	show; display; play
نمایش داد	show
نمایشگاه	exhibition; fair
نمایشگاه کتاب	book fair
نمایشی	dramatic
نمایش‌ها	show; display; play
نمایند	-
نماینده	representative; lawmaker
نماینده دائم	permanent representative
نماینده مجلس	lawmaker; member of parliament
نماینده ویژه	special envoy; special representative
نماینده پارلمان	member of parliament; lawmaker
نماینده‌ای	representative; lawmaker
نماینده‌مجلس	lawmaker; member of parliament
نماینده‌ها	representative; lawmaker
نمایندگان	representative; lawmaker
نمایندگان مجلس	lawmaker; member of parliament
نمایندگان پارلمان	member of parliament; lawmaker
نمایندگان کنگره	congressman; member of congress
نمایندگی	representation; mission
نمایه	profile; index
نمود	-
نمودار	chart
نمودن	-
نمودند	-
نموده	-
نمونه	sample; example
نمونه اولیه	prototype
نمونه‌ها	sample; example
نمی	-
نمی تواند	-
نمی توانند	-
نمی‌توان	-
نمی‌تواند	-
نمی‌توانند	-
نمی‌توانیم	-
نمی‌خواهد	want
نمی‌خواهم	want
نمی‌خواهند	want
نمی‌خواهیم	want
نمی‌داند	know
نمی‌دانم	know
نمی‌دانند	know
نمی‌دهد	-
نمی‌دهند	-
نمی‌شناسد	know; recognize
نمی‌شود	-
نمی‌پذیرد	reject; refuse
نمی‌کرد	-
نمی‌کند	-
نمی‌کنم	-
نمی‌کنند	-
نمی‌کنیم	-
ننگرهار	nangarhar
نه	-
نهاد	institution; organization; body
نهادها	institution; organization; body
نهادهای	institution; organization; body
نهادهای مالی	financial institution
نهادی	institution; organization; body
نهایی	final
نهم	ninth
نهمین	ninth
نهنگ	whale
نو	new
نوآورانه	innovative
نوآوری	innovation
نواحی	district; area
نواخت	play
نوادا	nevada
نوار	strip; tape
نوار غزه	gaza strip
نواز شریف	nawaz sharif
نوازنده	musician
نوامبر	november
نوبل	nobel
نوجوان	teenager
نوجوانان	teenager
نود	ninety
نور	light
نورستان	nuristan
نوروز	nowruz
نوری المالکی	maliki
نوری مالکی	maliki
نوزاد	baby; newborn
نوزادان	baby; newborn
نوزده	nineteen
نوسازی	modernization; renovation
نوسان	fluctuation
نوسانات	fluctuation
نوشت	write
نوشتن	write
نوشتند	write
نوشته	write
نوشته‌است	write
نوشته‌اند	write
نوشید	drink
نوشیدن	drink
نوشیدنی	drink
نوع	type; kind
نوعی	-
نومید	disappointed; disappointment; despair
نوه	grandchild; grandson
نوکیا	nokia
نوگرا	modern
نوید	promise
نویسنده	writer; author
نویسنده کتاب	author
نویسندگان	writer; author
نوین	new
نپال	nepal
نپالی	nepali
نپذیرفت	reject; refuse
نپذیرفته	reject; refuse
نژاد	race
نژادپرست	racist
نژادپرستانه	racist
نژادپرستی	racism
نژادی	racial
نکات	point
نکته	point
نکرد	-
نکردند	-
نکرده	-
نکند	-
نکنند	-
نکنید	-
نکوهش	condemn; denounce
نکوهش کرد	condemn; denounce
نگارش	writing
نگارنده	author
نگاه	look; view; perspective
نگاه می‌کند	look
نگاه کرد	look
نگاه کنید	look
نگران	worried; concerned
نگرانی	concern; worry
نگرانی‌ها	concern; worry
نگرانی‌های	concern; worry
نگران‌کننده	worried; concerned
نگرش	attitude
نگریست	look
نگفت	say; tell
نگه دارد	keep; hold; maintain
نگه داشت	keep; hold; maintain
نگه داشتن	keep; hold; maintain
نگه داشتند	keep; hold; maintain
نگه داشته	keep; hold; maintain
نگه می‌دارد	keep; hold; maintain
نگهبان	guard
نگهبانان	guard
نگهداری	keep; hold; maintain
نگهداری از	maintenance
نیابتی	proxy
نیاز	need
نیاز به	need
نیاز دارد	need
نیاز دارند	need
نیاز داریم	need
نیاز داشت	need
نیازمند	need; needy
نیازها	need
نیازهای	need
نیازی	need
نیت	intention; intend; plan
نیجر	niger
نیجریه	nigeria
نیجریه‌ای	nigerian
نیرو	force; troop
نیروها	force; troop
نیروهای	force; troop
نیروهای آمریکایی	american troop; us force
نیروهای ائتلاف	coalition force
نیروهای ائتلاف بین‌المللی	coalition force
نیروهای امدادی	rescue team; rescuer
نیروهای امنیتی	security force
نیروهای حافظ صلح	peacekeeper; peacekeeping
نیروهای خارجی	foreign troop; foreign force
نیروهای دموکراتیک سوریه	syrian democratic force
نیروهای دولتی	government force
نیروهای زمینی	ground force
نیروهای صلح‌بان	peacekeeper; peacekeeping
نیروهای مسلح	armed force
نیروهای نظامی	military force; troop
نیروهای نیابتی	proxy; proxy group
نیروهای ویژه	special force
نیروهای کمکی	reinforcement
نیروهایش	force; troop
نیروگاه	power plant
نیروگاه اتمی	nuclear power plant
نیروگاه هسته ای	nuclear power plant
نیروگاه هسته‌ای	nuclear power plant
نیروگاه‌ها	power plant
نیروگاه‌های	power plant
نیروی	force; troop
نیروی امنیتی	security force
نیروی انتظامی	police; police force
نیروی دریایی	navy
نیروی زمینی	ground force
نیروی قدس	quds force
نیروی هوایی	air force
نیروی ویژه	special force
نیروی کار	workforce; labor force
نیز	-
نیس	nice
نیسان	nissan
نیست	-
نیستم	-
نیستند	-
نیستیم	-
نیم	half
نیمار	neymar
نیمروز	nimroz; noon
نیمه	half; middle
نیمه اول	first half
نیمه دوم	second half
نیمه شب	midnight
نیمه نخست	first half
نیمه نهایی	semi-final
نیمه هادی	semiconductor
نیمه‌راه	halfway
نیمه‌شب	midnight
نیمه‌نهایی	semi-final
نیمه‌هادی	semiconductor
نیمکت	bench
نیمی	half
نینوا	nineveh
نیواورلئان	new orleans
نیوجرسی	new jersey
نیوزلند	new zealand
نیوزیلند	new zealand
نیویورک	new york
نیویورک تایمز	new york times
نیویورک‌تایمز	new york times
نیک	nick
نیکاراگوئه	nicaragua
نیکسون	nixon
نیکلاس مادورو	nicolas maduro
نیکولا سارکوزی	sarkozy
ه	-
ها	-
هائیتی	haiti
هاشمی رفسنجانی	hashemi rafsanjani
هافبک	midfielder
هالیوود	hollywood
هامبورگ	hamburg
هانس	hans
هانوی	hanoi
هاوارد	howard
هاوانا	havana
هاوایی	hawaii
های	-
هایش	-
هایشان	-
هایی	-
هتل	hotel
هتک حرمت	desecration
هجده	eighteen
هجری	-
هجری شمسی	-
هجوم	rush; attack
هدایت	guide; lead; direct
هدایت می‌کند	guide; lead; direct
هدایت کرد	guide; lead; direct
هدف	goal; target; aim; purpose
هدف قرار داد	target; hit
هدف قرار دادند	target; hit
هدف قرار داده	target; hit
هدف قرار دهد	target; hit
هدف قرار گرفت	target; hit
هدف گرفت	target; hit
هدف‌ها	goal; target; aim; purpose
هدف‌های	goal; target; aim; purpose
هدیه	gift
هر	-
هر جا	anywhere
هر دو طرف	both side
هر چند	-
هر چه	-
هر کدام	-
هر کسی	-
هر یک	-
هرات	herat
هراس	fear; panic
هراسان	afraid
هراسید	afraid
هراس‌افکنان	terrorist
هراس‌افکنی	terrorism
هراس‌افگن	terrorist
هراس‌افگنان	terrorist
هراس‌افگنی	terrorism
هراس‌انگیز	frightening
هرج و مرج	chaos
هرجا	anywhere
هرم	pyramid
هرمزگان	hormozgan
هرناندز	hernandez
هروئین	heroin
هرچند	-
هرچه	-
هرکدام	-
هرگز	-
هری	harry
هریس	harris
هریک	-
هزار	thousand
هزاران	thousands
هزاران نفر	thousands
هزاره	hazara; millennium
هزاره‌ها	hazara; millennium
هزینه	cost; expense; spending
هزینه زندگی	cost of living; living cost
هزینه کرد	spend
هزینه کرده	spend
هزینه‌ای	cost; expense; spending
هزینه‌ها	cost; expense; spending
هزینه‌های	cost; expense; spending
هزینه‌های زندگی	living cost
هزینه‌های نظامی	military spending; defense budget
هست	-
هستم	-
هستند	-
هسته	core; nucleus
هسته ای	nuclear
هسته‌ای	nuclear
هستید	-
هستیم	-
هشت	eight
هشتاد	eighty
هشتم	eighth
هشتمین	eighth
هشدار	warning
هشدار داد	warn
هشدار دادند	warn
هشدار داده	warn
هشدار داده‌اند	warn
هشدار می‌دهد	warn
هشدار می‌دهند	warn
هشدار هواشناسی	weather warning
هشدارها	warning
هشدارهای	warning
هفت	seven
هفتاد	seventy
هفتم	seventh
هفتمین	seventh
هفته	week
هفته آینده	next week
هفته گذشته	last week
هفته‌نامه	weekly
هفته‌ها	week
هفته‌های	week
هفتگی	weekly
هفت‌ساله	seven-year
هفده	seventeen
هلال احمر	red crescent
هلاکت	kill
هلدینگ	holding
هلسینکی	helsinki
هلمند	helmand
هلن	helen
هلند	netherlands
هلندی	dutch
هلیکوپتر	helicopter
هلیکوپترها	helicopter
هلیکوپترهای	helicopter
هم	-
هم اکنون	-
هم زمان	simultaneous; same time
هم چنین	-
همان	-
هماهنگ	coordination; coordinate
هماهنگی	coordination; coordinate
همایش	conference
همایش‌ها	conference
همبستگی	solidarity
همتای	counterpart; peer
همتای روسی	russian counterpart
همتایان	counterpart; peer
همتی	hemmati
همجنسگرا	gay; homosexual
همجنسگرایان	gay; homosexual
همجنسگرایی	homosexuality
همدان	hamadan
همدردی	sympathy
همدیگر	-
همراه	-
همراه با	-
همراهی	accompany
همراهی کرد	accompany
همزمانی	coincidence
همسایه	neighbor
همسایه‌ها	neighbor
همسایگان	neighbor
همسر	wife; husband; spouse
همسران	wife; husband; spouse
همسرش	wife; husband; spouse
همسو	alignment; aligned
همسویی	alignment; aligned
همه	-
همه جا	everywhere
همه پرسی	referendum
همه چیز	everything
همه گیری	pandemic
همه‌جا	everywhere
همه‌جانبه	comprehensive; inclusive
همه‌پرسی	referendum
همه‌چیز	everything
همه‌گیری	pandemic
همه‌ی	-
هموار	smooth
همواره	-
همچنین	-
همچون	-
همکار	colleague
همکاران	colleague
همکارانش	colleague
همکاری	cooperation; collaboration
همکاری می‌کند	cooperate; collaborate
همکاری می‌کنند	cooperate; collaborate
همکاری کرد	cooperate; collaborate
همکاری کند	cooperate; collaborate
همکاری کنند	cooperate; collaborate
همکاری‌ها	cooperation; collaboration
همکاری‌های	cooperation; collaboration
همگی	-
همیشه	-
همیشگی	permanent
همیلتون	hamilton
همین	-
هم‌اکنون	-
هم‌اینک	-
هم‌تا	counterpart; peer
هم‌زمان	simultaneous; same time
هم‌زیستی	coexistence
هم‌میهن	compatriot
هم‌میهنان	compatriot; fellow citizen
هم‌وطنان	compatriot; fellow citizen
هم‌پیمان	ally
هم‌پیمانان	ally
هند	india
هند و اقیانوسیه	indo-pacific
هندو	hindu
هندوراس	honduras
هندوستان	india
هندوها	hindu
هندی	indian; hindi
هندی‌ها	indian; hindi
هنر	art
هنرمند	artist
هنرمندان	artist
هنرها	art
هنرپیشه	actor
هنری	artistic; art; henry
هنری کیسینجر	kissinger
هنوز	-
هنوز هم	-
هنگ کنگ	hong kong
هنگام	-
هنگامی که	-
هنگامی‌که	-
هنگ‌کنگ	hong kong
هنیه	haniyeh
هوآوی	huawei
هوا	weather; air
هوادار	supporter; fan
هواداران	supporter; fan
هواداری	supporter; fan
هواشناسی	meteorological; weather
هوافضا	aerospace
هواپیما	plane; aircraft; airplane
هواپیماربایی	hijacking
هواپیماها	plane; aircraft; airplane
هواپیماهای	plane; aircraft; airplane
هواپیماهای جنگی	fighter jet; warplane
هواپیمای	plane; aircraft; airplane
هواپیمای اوکراینی	ukrainian plane
هواپیمای بدون سرنشین	drone
هواپیمای جنگی	fighter jet; warplane
هواپیمای مسافربری	passenger plane; airliner
هواپیمایی	airline
هوای آلوده	polluted air
هورمون	hormone
هوش	intelligence
هوش مصنوعی	artificial intelligence; ai
هوش مصنوعی مولد	generative ai
هوشمند	smart
هوشیار	alert; vigilance
هوشیاری	alert; vigilance
هولناک	terrible; horrific
هولوکاست	holocaust
هوندا	honda
هوگو چاوز	hugo chavez
هویت	identity
هک	hack
هک شد	hack
هک کرد	hack
هکتار	hectare
هکر	hacker
هکرها	hacker
هکرهای	hacker
هگست	hegseth
هیئت	delegation; board
هیئت حقیقت‌یاب	fact-finding mission
هیئت دولت	cabinet
هیئت مدیره	board; board of directors
هیئت منصفه	jury
هیئت کارشناسی	panel
هیئت‌ها	delegation; board
هیات	delegation; board
هیات دولت	cabinet
هیات مدیره	board; board of directors
هیات منصفه	jury
هیاهو	uproar
هیتلر	hitler
هیجان	excitement; exciting
هیجان‌انگیز	excitement; exciting
هیجده	eighteen
هیروشیما	hiroshima
هیل	hill
هیلاری	hillary
هیلاری کلینتون	hillary clinton
هیوز	hughes
هیوستون	houston
هیپ‌هاپ	hip-hop
هیچ	-
هیچ وقت	-
هیچ چیز	nothing
هیچ گاه	-
هیچ یک	-
هیچ‌وقت	-
هیچ‌چیز	nothing
هیچ‌کدام	-
هیچ‌گاه	-
هیچ‌یک	-
و	-
و غیره	-
وابسته	dependent; affiliated
وابستگی	dependence
واتس آپ	whatsapp
واتسون	watson
واتس‌اپ	whatsapp
واتیکان	vatican
واجد شرایط	eligible; qualified
واحد	unit; single
واحد پول	currency; national currency
واحد پولی	currency; national currency
وادار کرد	force
وادار کند	force
وارد	enter; arrive
وارد شد	enter; arrive
وارد شدند	enter; arrive
وارد شده	enter; arrive
وارد شده‌اند	enter; arrive
وارد شود	enter; arrive
وارد شوند	enter; arrive
وارد می‌شود	enter; arrive
وارد می‌کند	import; enter
وارد کرد	import; enter
واردات	import
واردات نفت	oil import
وارداتی	import
واردکننده	importer
واردکنندگان	importer
وارونه	reverse
واریانت	variant; strain
واشنگتن	washington
واشنگتن دی‌سی	washington dc
واشنگتن پست	washington post
واشینگتن	washington
واشینگتن پست	washington post
واقعا	-
واقعه	event; incident
واقعگرایانه	realistic
واقعی	real; actual; genuine
واقعیت	reality; fact
واقعیت‌ها	reality; fact
واقع‌بینانه	realistic
وال استریت	wall street
وال استریت ژورنال	wall street journal
والتر	walter
والدین	parent
والری	valerie
والی	governor
والیبال	volleyball
وام	loan
وام بانکی	bank loan
وام مسکن	mortgage
وام‌دهنده	lender
وام‌دهی	lending
وام‌ها	loan
وام‌های	loan
وانگ	wang
واهمه	fear
واژه	word
واژه‌ها	word
واژگون	overturn; capsize
واژگون شد	overturn; capsize
واژگونی	overturn; capsize
واکر	walker
واکسن	vaccine
واکسن کرونا	coronavirus vaccine; covid vaccine
واکسن‌ها	vaccine
واکسن‌های	vaccine
واکسیناسیون	vaccination; vaccinate
واکسینه	vaccination; vaccinate
واکسینه شده	vaccination; vaccinate
واکنش	reaction; response
واکنش نشان داد	react; respond
واکنش نشان دادند	react; respond
واکنشی	reaction; response
واکنش‌ها	reaction; response
واکنش‌های	reaction; response
واگذار	transfer; hand over
واگذار شد	hand over; transfer
واگذار کرد	transfer; hand over
واگذاری	transfer; hand over
واگنر	wagner
واگیردار	contagious; infectious
وایت	white
وب سایت	website
وبا	cholera
وب‌سایت	website
وب‌سایت‌ها	website
وتو	veto
وتو کرد	veto
وثیقه	bail
وجدان	conscience
وجه	-
وجود	existence
وجود دارد	exist
وجود دارند	exist
وجود داشت	exist
وجود داشته	exist
وجود ندارد	exist
وجود نداشت	exist
وحدت	unity
وحدت ملی	national unity
وحشت	fear; panic
وحشتناک	terrible; horrific
وحشی	wild; savage
وحشیانه	brutal
وخامت	worsen; deterioration; critical
وخیم	worsen; deterioration; critical
وخیم‌تر	worsen; deterioration; critical
ورای	beyond
وردک	wardak
ورزش	sport
ورزشکار	athlete
ورزشکاران	athlete
ورزشگاه	stadium
ورزشی	sport
ورزش‌ها	sport
ورشو	warsaw
ورشکست	bankrupt
ورشکسته	bankrupt
ورشکسته شد	bankrupt
ورشکستگی	bankruptcy
ورود	entry; arrival
ورودی	entrance; input
وزارت	ministry
وزارت آموزش و پرورش	education ministry
وزارت ارشاد	culture ministry
وزارت اطلاعات	intelligence ministry
وزارت اقتصاد	economy ministry
وزارت امور خارجه	foreign ministry; state department
وزارت امور خارجه آمریکا	state department
وزارت امور داخله	interior ministry
وزارت انرژی	energy department
وزارت بازرگانی	commerce ministry; commerce department
وزارت بهداشت	health ministry
وزارت تحصیلات عالی	higher education ministry
وزارت جهاد کشاورزی	agriculture ministry; agriculture department
وزارت خارجه	foreign ministry; state department
وزارت خارجه آمریکا	state department
وزارت خزانه داری	treasury
وزارت خزانه‌داری	treasury
وزارت داخله	interior ministry
وزارت دادگستری	justice ministry; justice department
وزارت دارایی	finance ministry
وزارت دفاع	defense ministry; defense department
وزارت صحت عامه	public health ministry
وزارت عدلیه	justice ministry
وزارت مالیه	finance ministry
وزارت معارف	education ministry
وزارت نفت	oil ministry
وزارت نیرو	energy ministry
وزارت ورزش	sports ministry
وزارت کار	labor ministry
وزارت کشاورزی	agriculture ministry; agriculture department
وزارت کشور	interior ministry
وزارتخانه	ministry
وزارتخانه‌ها	ministry
وزارتخانه‌های	ministry
وزرا	minister
وزرای	minister
وزرای امور خارجه	foreign minister; secretary of state
وزرای خارجه	foreign minister; secretary of state
وزرای دارایی	finance minister
وزرای دفاع	defense minister; defense secretary
وزن	weight
وزن دارد	weigh
وزنه‌برداری	weightlifting
وزیر	minister
وزیر آموزش و پرورش	education minister
وزیر ارتباطات	communications minister
وزیر اطلاعات	intelligence minister
وزیر اقتصاد	economy minister
وزیر امور خارجه	foreign minister; secretary of state
وزیر امور خارجه آمریکا	secretary of state
وزیر امور خارجه ایران	iranian foreign minister
وزیر امور خارجه بریتانیا	foreign secretary
وزیر امور داخله	interior minister
وزیر انرژی	energy minister
وزیر بازرگانی	commerce minister; trade minister
وزیر بهداشت	health minister
وزیر حمل‌و‌نقل	transport minister
وزیر خارجه	foreign minister; secretary of state
وزیر خارجه آمریکا	secretary of state
وزیر خارجه ایران	iranian foreign minister
وزیر خارجه بریتانیا	foreign secretary
وزیر خارجه روسیه	russian foreign minister
وزیر خزانه داری	treasury secretary
وزیر خزانه‌داری	treasury secretary
وزیر خزانه‌داری آمریکا	treasury secretary
وزیر داخله	interior minister
وزیر دادگستری	justice minister; attorney general
وزیر دارایی	finance minister
وزیر دفاع	defense minister; defense secretary
وزیر دفاع آمریکا	defense secretary
وزیر راه	transport minister
وزیر راه و شهرسازی	transport minister
وزیر سابق	former minister
وزیر علوم	science minister
وزیر فرهنگ	culture minister
وزیر مالیه	finance minister
وزیر نفت	oil minister
وزیر نیرو	energy minister
وزیر ورزش	sports minister
وزیر پیشین	former minister
وزیر کار	labor minister
وزیر کشاورزی	agriculture minister
وزیر کشور	interior minister; home secretary
وزیران	minister
وزیران خارجه	foreign minister; secretary of state
وزیرستان	waziristan
وساطت	mediation
وسط	middle
وسعت	area
وسیع	widespread; wide; extensive
وسیعی	vast
وصله	patch
وضع	situation; condition; status
وضع شد	impose; introduce
وضع شده	impose; introduce
وضع کرد	impose; introduce
وضع کرده	impose; introduce
وضعیت	situation; condition; status
وضعیت اضطراری	state of emergency; emergency
وظایف	duty; task
وظیفه	duty; task
وعده	promise; pledge; meal
وعده داد	promise; pledge; vow
وعده داده	promise; pledge; vow
وعده داده‌اند	promise; pledge; vow
وعده‌ها	promise; pledge; meal
وعده‌های	promise; pledge; meal
وفادار	loyal; loyalty
وفادار به	loyal; loyalty
وفاداری	loyal; loyalty
وفاق	consensus; accord
وقایع	event; incident
وقت	time
وقت اضافه	extra time
وقت محلی	local time
وقتی	-
وقتی که	-
وقتی‌که	-
وقفه	pause; interruption
وقفه‌ای	pause
ولادیمیر	vladimir
ولادیمیر پوتین	vladimir putin
ولایات	province
ولایت	province
ولایت فقیه	supreme leader
ولایتی	velayati
ولخرجی	extravagance
ولز	wales
ولسوال	district governor
ولسوالی	district
ولسوالی‌ها	district
ولسی جرگه	lower house
ولفگانگ	wolfgang
ولودیمیر زلنسکی	volodymyr zelensky
ولی	-
ولیعهد	crown prince
ونزوئلا	venezuela
ونزوئلایی	venezuelan
ونس	vance
ونکوور	vancouver
ونیز	venice
وهابی	wahhabi
ووهان	wuhan
وکالت	law practice
وکلا	lawyer; attorney
وکلای	lawyer; attorney
وکیل	lawyer; attorney
وکیل مدافع	lawyer; attorney
وکیلش	lawyer; attorney
وکیل‌مدافع	lawyer; attorney
وی	-
ویتنام	vietnam
ویتنامی	vietnamese
ویتکاف	witkoff
ویدئو	video
ویدئوها	video
ویدئویی	video
ویدیوی	video
ویران	destroy
ویران شد	destroy
ویران شده	destroy
ویرانی	destruction
ویرایش	edit
ویرایش شده	edit
ویرجینیا	virginia
ویروس	virus
ویروس کرونا	coronavirus; covid
ویروس‌ها	virus
ویزا	visa
ویسکانسین	wisconsin
ویلسون	wilson
ویلنیوس	vilnius
ویلیام	william
وین	vienna
ویژه	special; specific; particular
ویژگی	feature; characteristic
ویژگی‌ها	feature; characteristic
ویکتور	victor
ویکتور اوربان	viktor orban
ویکتوریا	victoria
ویکی لیکس	wikileaks
ویکی‌لیکس	wikileaks
ویکی‌پدیا	wikipedia
پ ک ک	pkk
پا	foot; leg
پاتریشیا	patricia
پاتریک	patrick
پاداش	reward; bonus
پادشاه	king; shah
پادشاه چارلز	king charles
پادشاهان	king; shah
پادشاهی	kingdom; monarchy
پادمان	safeguard
پادگان	garrison; barracks
پارالمپیک	paralympic
پاراگوئه	paraguay
پارس جنوبی	south pars
پارسال	last year
پارسی	persian
پارلمان	parliament
پارلمان اروپا	european parliament
پارلمانی	parliamentary
پارلمان‌ها	parliament
پاره شد	tear
پارچه	cloth; fabric
پارچین	parchin
پارک	park
پارکر	parker
پاری سن ژرمن	paris saint-germain
پاریس	paris
پاسخ	answer; response
پاسخ داد	respond; answer; reply
پاسخ داده	respond; answer; reply
پاسخ دهد	respond; answer; reply
پاسخ می‌دهد	respond; answer; reply
پاسخگو	accountable; responsible
پاسخگویی	accountability
پاسخی	answer; response
پاسخ‌ها	answer; response
پاسداران	revolutionary guard
پاسپورت	passport
پاسگاه	police station
پالایشگاه	refinery
پالایشگاه‌ها	refinery
پالمیرا	palmyra
پاناما	panama
پاندمی	pandemic
پانزده	fifteen
پانصد	five hundred
پاول	powell; pavel
پاپ	pope; pop
پاپ بندیکت	pope benedict
پاپ فرانسیس	pope francis
پاپوآ گینه نو	papua new guinea; new guinea
پاک	clean
پاکسازی	cleanup; purge; clearance
پاکسازی قومی	ethnic cleansing
پاکستان	pakistan
پاکستانی	pakistani
پاکستانی‌ها	pakistani
پاکیزه	clean
پایان	end
پایان داد	end
پایان دادن	end
پایان دهد	end
پایان می‌یابد	end
پایان یافت	end
پایان یافته	end
پایانه	terminal
پایانی	final
پایان‌نامه	thesis
پایبند	commitment; adhere
پایبند است	committed
پایبندی	commitment; adhere; compliance
پایتخت	capital
پایتخت‌های	capital
پایدار	sustainable; stable
پایدار ماند	persist
پایداری	sustainability; stability
پایمال	violate
پایه	base; basis; basic
پایگاه	base
پایگاه خبری	news site; news website
پایگاه داده	database
پایگاه نظامی	military base
پایگاه هوایی	air base
پایگاهی	base
پایگاه‌ها	base
پایگاه‌های	base
پایگاه‌های نظامی	military base
پاییز	autumn; fall
پایین	low; down
پایین آمد	fall; lower
پایین آورد	fall; lower
پایینی	low; down
پایین‌تر	lower
پایین‌ترین	lowest
پتروشیمی	petrochemical
پخت	cook; cooking
پختن	cook; cooking
پخش	broadcast; distribution
پخش زنده	live broadcast
پخش شد	broadcast; air
پخش می‌شود	broadcast; air
پخش کرد	broadcast; air
پدافند	air defense
پدافند موشکی	missile defense
پدافند هوایی	air defense
پدر	father
پدر و مادر	parent
پدربزرگ	grandfather
پدرش	father
پدرو	pedro
پدرو سانچز	pedro sanchez
پدیدار	visible
پدیده	phenomenon
پذیرش	accept; admit; acceptance; admission
پذیرفت	accept; admit
پذیرفتن	accept; admit
پذیرفتند	accept; admit
پذیرفته	accept; admit
پذیرفته است	accept; admit
پذیرفته شد	accept; admit
پر	full
پر شده	fill
پر کرد	fill
پراگ	prague
پرتاب	launch; throw
پرتاب شد	launch; throw
پرتاب ماهواره	satellite launch
پرتاب کرد	launch; throw
پرتاب کردند	launch; throw
پرتغال	portugal
پرتغالی	portuguese
پرجمعیت	populous
پرخطر	dangerous
پرداخت	payment; pay
پرداخت به	address; deal
پرداخت شد	pay
پرداخت شده	pay
پرداخت می‌کند	pay
پرداخت کرد	pay
پرداخت کند	pay
پرداخت کنند	pay
پرداختن	address; pay
پرداخته	address; deal
پرداخت‌نشده	unpaid
پرداخت‌ها	payment; pay
پرده‌برداری	unveil
پرز	perez
پرزیدنت ترامپ	president trump
پرستار	nurse
پرستاران	nurse
پرسش	question
پرسش و پاسخ	question and answer
پرسشنامه	questionnaire
پرسش‌ها	question
پرسش‌های	question
پرسنل	personnel; staff
پرسپولیس	persepolis
پرسید	ask
پرسیدن	ask
پرسیدند	ask
پرس‌وجو	inquiry
پرشور	enthusiasm; enthusiastic
پرفروش	best-selling
پرفروش‌ترین	best-selling
پرنده	bird
پرندگان	bird
پرنسس	princess
پرهیز	avoid; refrain
پرهیز کند	avoid; refrain
پرو	peru
پرواز	flight
پروازها	flight
پروازهای	flight
پروان	parwan
پروانه	license; butterfly
پروتئین	protein
پروتستان	protestant
پروتکل	protocol
پروراند	raise; foster
پرورش	raise; foster
پروفایل	profile
پرونده	case; file
پرونده هسته‌ای	nuclear program
پرونده‌ای	case; file
پرونده‌ها	case; file
پرونده‌های	case; file
پروپاگاندا	propaganda
پروژه	project
پروژه‌ای	project
پروژه‌ها	project
پروژه‌های	project
پرویز مشرف	musharraf
پرچم	flag
پرچمدار	flag bearer
پرچم‌ها	flag
پرید	jump
پریدن	jump
پریروز	day before yesterday
پریگوژین	prigozhin
پزشک	doctor
پزشکان	doctor
پزشکان بدون مرز	doctors without borders
پزشکی	medical
پزشکی قانونی	forensic; coroner
پزشکیان	pezeshkian
پس	-
پس از	-
پس از آن	-
پس از این	-
پست	post; position
پست الکترونیکی	email
پست کرد	post
پسته	pistachio
پسر	boy; son
پسران	boy; son
پسرش	boy; son
پسرعمو	cousin
پسرها	boy; son
پسری	boy
پسماند	waste
پسکوف	peskov
پس‌انداز	saving
پس‌لرزه	aftershock
پس‌لرزه‌ها	aftershock
پشت	behind; back
پشت درهای بسته	behind closed door
پشت سر	behind
پشت سر گذاشت	behind
پشتو	pashto
پشتون	pashtun
پشتون‌ها	pashtun
پشتیبانی	support
پشتیبانی می‌کند	support
پشتیبانی کرد	support
پشیمان	regret
پشیمانی	regret
پل	bridge; paul
پلاستیک	plastic
پلاستیکی	plastic
پلتفرم	platform
پلتفرم‌ها	platform
پلتفرم‌های	platform
پلوسی	pelosi
پلیس	police
پلیس بین‌الملل	interpol
پلیس ضدشورش	riot police
پلیس فدرال آمریکا	fbi
پلیس‌ها	police
پمپ	pump; gas station
پمپ بنزین	pump; gas station
پمپئو	pompeo
پنالتی	penalty
پناه	refuge; shelter
پناه برد	refuge
پناه برده	refuge
پناهجو	asylum seeker; refugee
پناهجوی	asylum seeker; refugee
پناهجویان	asylum seeker; refugee
پناهجویان افغان	afghan refugee; afghan migrant
پناهجویان سوری	syrian refugee
پناهنده	refugee
پناهندگان	refugee
پناهندگی	asylum
پناهگاه	shelter
پناهی	panahi
پنبه	cotton
پنتاگون	pentagon
پنج	five
پنج به علاوه یک	p5
پنج ساله	five-year; five-year-old
پنج شنبه	thursday
پنجاه	fifty
پنجره	window
پنجشنبه	thursday
پنجشیر	panjshir
پنجم	fifth
پنجمین	fifth
پنج‌ساله	five-year; five-year-old
پنس	pence
پنسیلوانیا	pennsylvania
پنهان	secret; hidden
پنهان شده	hide
پنهان کرد	hide
پنهانی	secret; hidden
پنیر	cheese
پهلوی	pahlavi
پهناور	vast
پهنای باند	bandwidth
پهپاد	drone
پهپادها	drone
پهپادهای	drone
پهپادی	drone
پوتین	putin
پورتوریکو	puerto rico
پوروشنکو	poroshenko
پوزش	apology
پوزش خواست	apologize
پوست	skin
پوستی	skin
پوشاند	cover
پوشش	cover; coverage; clothing
پوشش داد	cover
پوشش می‌دهد	cover
پوشید	wear
پوشیدن	wear
پوشیده	wear
پول	money; currency
پول ملی	currency; national currency
پول نقد	cash
پولشویی	money laundering
پولی	money; currency; monetary
پولیس	police
پولیس ملی	national police
پول‌های بلوکه شده	frozen fund; frozen asset
پوند	pound
پوهنتون	university
پوپولیست	populist
پوپولیستی	populist
پویا	dynamic
پویایی	dynamic
پژو	peugeot
پژوهش	research; study
پژوهشگاه	research institute
پژوهشگر	researcher
پژوهشگران	researcher
پژوهشی	research; study
پژوهش‌ها	research; study
پکتیا	paktia
پکتیکا	paktika
پکن	beijing
پی در پی	consecutive; successive
پیاده	walk; foot
پیاده شد	disembark
پیاده‌روی	walk; foot
پیام	message
پیام رسان	messenger; messaging app
پیامبر	prophet
پیامد	consequence
پیامدها	consequence
پیامدهای	consequence
پیامدهای احتمالی	possible consequence
پیامک	text message
پیامی	message
پیام‌رسان	messenger; messaging app
پیام‌ها	message
پیام‌های	message
پیاپی	consecutive; successive
پیت هگست	hegseth
پیتر	peter
پیتزا	pizza
پیدا	find
پیدا شد	find
پیدا شده	find
پیدا می‌کند	find
پیدا کرد	find
پیدا کردن	find
پیدا کردند	find
پیدا کرده	find
پیدا کند	find
پیدا کنند	find
پیر	pierre; old; elderly
پیرامون	-
پیرترین	oldest
پیروز	victorious; winner
پیروز شد	win
پیروز شدند	win
پیروز شده	win
پیروز می‌شود	win
پیروزی	victory; win
پیروزی‌ها	victory; win
پیروی	comply; follow
پیش	ago; before
پیش آمد	happen
پیش از	-
پیش از آن	-
پیش از این	-
پیش برد	advance; promote
پیش بردن	advance; promote
پیش بینی	forecast; prediction
پیش بینی می‌شود	predict; forecast; expect
پیش رفت	advance; progress
پیش رو	ahead
پیش نویس	draft
پیشاور	peshawar
پیشاپیش	in advance
پیشرفت	progress; advance
پیشرفت مهم	breakthrough
پیشرفته	advanced
پیشرفته‌ترین	most advanced
پیشرفت‌ها	progress; advance
پیشروی	advance
پیشروی کرد	advance
پیشروی کردند	advance
پیشمرگه	peshmerga
پیشنهاد	proposal; offer; suggestion
پیشنهاد داد	propose; suggest; offer
پیشنهاد داده	propose; suggest; offer
پیشنهاد شده	propose; suggest; offer
پیشنهاد صلح	peace proposal
پیشنهاد می‌کند	propose; suggest; offer
پیشنهاد کرد	propose; suggest; offer
پیشنهاد کرده	propose; suggest; offer
پیشنهادات	proposal; offer; suggestion
پیشنهادها	proposal; offer; suggestion
پیشنهادی	proposal; offer; suggestion; proposed
پیشکسوت	veteran
پیشگام	pioneer
پیشگیری	prevention; prevent
پیشین	former; previous
پیشینه	background; history
پیش‌بینی	forecast; prediction
پیش‌بینی شده	predict; forecast; expect
پیش‌بینی می‌شود	predict; forecast; expect
پیش‌بینی می‌کند	predict; forecast; expect
پیش‌بینی می‌کنند	predict; forecast; expect
پیش‌بینی کرد	predict; forecast; expect
پیش‌بینی کرده	predict; forecast; expect
پیش‌بینی کرده‌اند	predict; forecast; expect
پیش‌بینی‌ها	forecast; prediction
پیش‌بینی‌های	forecast; prediction
پیش‌رو	ahead
پیش‌شرط	condition
پیش‌شرط‌ها	precondition
پیش‌نویس	draft
پیش‌نویس قطعنامه	draft resolution
پیش‌پرداخت	advance payment
پیغام	message
پیغمبر	prophet
پیمان	treaty; pact
پیمان آتلانتیک شمالی	nato
پیمان منع گسترش	non-proliferation treaty
پیمان ناتو	nato
پیمان‌ها	treaty; pact
پیمان‌های	treaty; pact
پیوست	join
پیوستن	join
پیوستند	join
پیوسته	join
پیوند	link; tie
پیوند اعضا	organ transplant
پیوند عضو	organ transplant
پیونگ یانگ	pyongyang
پیونگ‌یانگ	pyongyang
پیچید	wrap
پیچیده	complex; complicated
پیچیدگی	complex; complicated
پیکارجو	militant
پیکارجویان	militant
پیکر	body
پیکربندی	configuration
پیگیری	follow; pursue
پیگیری می‌کند	follow; pursue
پیگیری کرد	follow; pursue
پ‌ک‌ک	pkk
څارنوالی	attorney general office
چابهار	chabahar
چاد	chad
چادر	tent
چادرها	tent
چارلز	charles
چارلز سوم	king charles
چارچوب	framework
چاقو	knife
چاقوکشی	stabbing
چاقی	obesity
چالش	challenge
چالش‌ها	challenge
چالش‌های	challenge
چاه	well
چاوز	chavez
چاپ	print; publication
چاک شومر	chuck schumer
چای	tea
چت بات	chatbot
چت جی پی تی	chatgpt
چت‌بات	chatbot
چت‌جی‌پی‌تی	chatgpt
چرا	-
چرا که	-
چراغ سبز	green light
چراکه	-
چرخ	wheel
چرخش	turn; rotation
چرخه	cycle
چرخید	turn; rotation
چرنوبیل	chernobyl
چرچیل	churchill
چریک	guerrilla
چریکی	guerrilla
چریک‌ها	guerrilla
چسبید	stick
چسبیده	stick
چشم	eye
چشم انداز	outlook; prospect; vision
چشمگیر	significant; considerable; remarkable
چشمگیری	dramatic; significant
چشم‌انتظار	look forward
چشم‌انداز	outlook; prospect; vision; landscape
چشم‌ها	eye
چشم‌پوشی	ignore; waive
چطور	-
چقدر	-
چلسی	chelsea
چن	chen
چنان	-
چنانچه	-
چنان‌که	-
چند	-
چند جانبه	multilateral
چندجانبه	multilateral
چندملیتی	multinational
چندگانه	multiple; numerous
چندین	-
چنین	-
چنین‌چیزی	-
چه	-
چهار	four
چهار شنبه	wednesday
چهارده	fourteen
چهارشنبه	wednesday
چهارصد	four hundred
چهارم	fourth
چهارمین	fourth
چهره	face; figure
چهره مشهور	celebrity
چهره‌ها	face; figure
چهل	forty
چوب	wood
چون	-
چپ	left
چپگرا	leftist; left-wing
چپگرایان	leftist; left-wing
چچن	chechnya; chechen
چک	czech
چگونه	-
چیز	-
چیزها	-
چیزهایی	-
چیزی	-
چیزی که	-
چیزی‌که	-
چیست	-
چین	china
چینی	chinese
چینی‌ها	chinese
ژان	jean
ژان پل دوم	john paul ii
ژانویه	january
ژانگ	zhang
ژاپن	japan
ژاپنی	japanese
ژاپنی‌ها	japanese
ژاک	jacques
ژاک شیراک	chirac
ژتون	token
ژرف	deep; profound
ژن	gene
ژنتیک	genetic
ژنتیکی	genetic
ژنرال	general
ژنرال‌ها	general
ژنرال‌های	general
ژنو	geneva
ژن‌ها	gene
ژوئن	june
ژوئیه	july
ژوهانسبورگ	johannesburg
ژیمناستیک	gymnastics
ژینا امینی	mahsa amini
کابل	kabul; cable
کابینه	cabinet
کاتالونیا	catalonia
کاترین	catherine; katherine
کاترین اشتون	ashton
کاتماندو	kathmandu
کاتولیک	catholic
کاتولیک‌ها	catholic
کاخ	palace
کاخ سفید	white house
کاخ کرملین	kremlin
کادر درمان	medical staff
کار	work; job
کار می‌کرد	work
کار می‌کند	work
کار می‌کنم	work
کار می‌کنند	work
کار کرد	work
کار کرده	work
کار کند	work
کار کنند	work
کار کودکان	child labor
کارآفرین	entrepreneur
کارآفرینان	entrepreneur
کارآمد	efficiency; efficient; productivity
کارآگاه	detective
کارائیب	caribbean
کاراته	karate
کاراکاس	caracas
کارایی	efficiency; efficient; productivity
کاربر	user
کاربران	user
کاربرد	use; application
کاربردها	use; application
کارت اعتباری	credit card
کارت زرد	yellow card
کارت شناسایی	identity card
کارت قرمز	red card
کارتر	carter
کارتون	cartoon
کارخانجات	factory; plant
کارخانه	factory; plant
کارخانه فولاد	steel mill
کارخانه‌ها	factory; plant
کارخانه‌های	factory; plant
کاردار	charge d'affaires
کاردینال	cardinal
کارزار	campaign
کارزار انتخاباتی	election campaign
کارشناس	expert; specialist
کارشناسان	expert; specialist
کارشکنی	obstruction
کارفرما	employer
کارفرمایان	employer
کارل	karl; carl
کارلوس	carlos
کارمزد	fee; commission
کارمند	employee; staff; worker
کارمندان	employee; staff; worker
کارمندانش	employee; staff; worker
کارن	karen
کارنامه	record; career
کارها	work; thing
کارهای	work; thing
کارول	carol
کارولینای جنوبی	south carolina
کارولینای شمالی	north carolina
کارکنان	employee; staff; worker
کارگاه	workshop
کارگر	worker; labor
کارگران	worker; labor
کارگران خارجی	foreign worker
کارگردان	director
کارگردانان	director
کارگردانی	directing
کارگروه	working group; task force
کارگری	worker; labor
کاری	work; thing
کاریکاتور	cartoon
کاست	reduce
کاستاریکا	costa rica
کاسترو	castro
کاستن	reduce
کاسته	reduce
کاشت	planting
کاشف	discoverer
کاغذ	paper
کافی	enough; sufficient
کافی نیست	inadequate
کالا	goods; commodity; product
کالاها	goods; commodity; product
کالاهای	goods; commodity; product
کالاهای اساسی	basic goods
کالبدشکافی	autopsy
کالیفرنیا	california
کامالا هریس	kamala harris
کامبوج	cambodia
کامرون	cameroon; cameron
کامل	complete; full
کامل کرد	complete
کاملا	-
کامپیوتر	computer
کامپیوترها	computer
کامپیوترهای	computer
کامپیوتری	computer
کامیون	truck
کانادا	canada
کانادایی	canadian
کانادایی‌ها	canadian
کانال	channel; canal
کانال سوئز	suez canal
کانبرا	canberra
کاندیدا	candidate; nominee
کاندیداتوری	candidate; nominee
کاندیداها	candidate; nominee
کاندیداهای	candidate; nominee
کانون توجه	spotlight; focus
کانون زلزله	epicenter
کاهش	reduction; decline; decrease; cut
کاهش ارزش	depreciation; devaluation
کاهش ارزش پول	devaluation
کاهش تنش	de-escalation
کاهش تنش‌ها	de-escalation
کاهش تولید	production cut; output cut
کاهش داد	reduce; cut; lower
کاهش دادن	reduce; cut; lower
کاهش داده	reduce; cut; lower
کاهش دهد	reduce; cut; lower
کاهش دهند	reduce; cut; lower
کاهش قیمت	price cut
کاهش قیمت نفت	fall oil price
کاهش مالیات	tax cut
کاهش محدودیت‌ها	ease restriction
کاهش می‌دهد	reduce; cut; lower
کاهش می‌یابد	fall; decline; decrease; drop
کاهش نرخ بهره	rate cut
کاهش پیدا کرد	fall; decline; decrease; drop
کاهش پیدا کرده	fall; decline; decrease; drop
کاهش یابد	fall; decline; decrease; drop
کاهش یافت	fall; decline; decrease; drop
کاهش یافته	fall; decline; decrease; drop
کاهش یافته‌است	fall; decline; decrease; drop
کاوشگر	probe
کاپیتان	captain
کاپیسا	kapisa
کاکائو	cocoa
کاکس	cox
کبد	liver
کبک	quebec
کتاب	book
کتاب مقدس	bible
کتابخانه	library
کتابی	book
کتاب‌فروشی	bookstore
کتاب‌ها	book
کتاب‌های	book
کتبی	written
کترین	catherine; katherine
کتک	beating
کجا	-
کدام	-
کرامت	dignity
کرانه باختری	west bank
کرانه‌باختری	west bank
کراچی	karachi
کربلا	karbala
کربن	carbon
کرج	karaj
کرد	-
کردستان	kurdistan
کردستان ایران	iranian kurdistan
کردستان عراق	kurdistan
کردم	-
کردن	-
کردند	-
کرده	-
کرده است	-
کرده اند	-
کرده باشد	-
کرده بود	-
کرده بودند	-
کردها	kurd; kurdish
کردهای	kurd; kurdish
کرده‌است	-
کرده‌اند	-
کردی	kurdish
کردیم	-
کرزای	karzai
کرزی	karzai
کرسی	seat; chair
کرسی‌ها	seat; chair
کرمان	kerman
کرمانشاه	kermanshah
کرملین	kremlin
کره	korea; butter
کره جنوبی	south korea
کره شمالی	north korea
کره‌ای	korean
کره‌جنوبی	south korea
کره‌شمالی	north korea
کرواسی	croatia
کروبی	karroubi
کرونا	coronavirus; covid
کروناویروس	coronavirus; covid
کرکوک	kirkuk
کری	kerry
کریس	chris
کریستوفر	christopher
کریستین	christine; christian
کریسمس	christmas
کریم	karim
کریمه	crimea
کریکت	cricket
کس	-
کسانی	-
کسانی که	-
کسانی‌که	-
کسب و کار	business
کسب‌وکار	business
کسب‌وکارها	business
کسب‌وکارهای	business
کسر	fraction; deduction
کسری	deficit; shortfall
کسری بودجه	budget deficit
کسری تجاری	trade deficit
کسی	-
کسی که	-
کسی‌که	-
کشاورز	farmer
کشاورزان	farmer
کشاورزی	agriculture; farming
کشت	kill
کشتار	killing; massacre
کشتن	kill
کشتند	kill
کشته	killed; dead
کشته شد	kill; die
کشته شدن	kill; die
کشته شدند	kill; die
کشته شده	kill; die
کشته شده است	kill; die
کشته شده‌اند	kill; die
کشته شوند	kill; die
کشته می‌شوند	kill; die
کشته و زخمی	killed and wounded
کشته و مجروح	killed and injured
کشته‌شدگان	dead; death toll
کشته‌ها	dead; death toll
کشته‌های	dead; death toll
کشتی	ship; wrestling; boat
کشتی باری	cargo ship
کشتی تفریحی	cruise ship
کشتی جنگی	warship
کشتیرانی	shipping
کشتی‌ها	ship; vessel
کشتی‌های	ship; vessel
کشتی‌گیر	wrestler
کشتی‌گیران	wrestler
کشف	discovery; discover
کشف حجاب	unveiling
کشف شد	discover; find
کشف شده	discover; find
کشف کرد	discover; find
کشف کردند	discover; find
کشف کرده‌اند	discover; find
کشمکش	conflict; struggle
کشمیر	kashmir
کشنده	deadly; fatal; lethal
کشور	country
کشور مالی	mali
کشور همسایه	neighboring country
کشورش	country
کشورشان	country
کشورمان	country
کشورها	country
کشورهای	country
کشورهای اروپایی	european country
کشورهای خلیج فارس	gulf country; gulf state
کشورهای در حال توسعه	developing country
کشورهای صادرکننده نفت	oil exporting country
کشورهای عرب	arab country
کشورهای عربی	arab country
کشورهای عضو	member state
کشورهای غربی	western country
کشورهای منطقه	regional country
کشورهای همسایه	neighboring country
کشوری	country
کشید	pull; draw; take
کشیدن	pull; draw; take
کشیدن سیگار	smoke
کشیدند	pull; draw; take
کشیده	pull; draw; take
کشیده شد	extend; draw
کشیش	priest
کف	floor
کفرگویی	blasphemy
کفش	shoe
کلارک	clark
کلاس	class
کلاسیک	classic; classical
کلاس‌ها	class
کلانتری	police station
کلاهبرداری	fraud
کلرادو	colorado
کلمات	word
کلمبیا	colombia
کلمبیایی	colombian
کلمه	word
کلن	cologne
کلکته	kolkata
کلی	general; overall; kelly
کلید	key
کلیدی	key
کلیسا	church
کلیساها	church
کلیسای	church
کلینتون	clinton
کلینیک	clinic
کلیه	-
کلیه‌ها	kidney
کل‌	total; entire
کم	little; low
کمبریج	cambridge
کمبود	shortage; lack
کمبود آب	water crisis; water shortage
کمتر	less; fewer
کمتر از	less than
کمترین	least; lowest
کمدی	comedy; satire
کمدین	comedian
کمربند	belt
کمرنگ	fade
کمونیست	communist
کمونیستی	communist
کمونیست‌ها	communist
کمونیسم	communism
کمپبل	campbell
کمپین	campaign
کمپین انتخاباتی	election campaign
کمپین‌ها	campaign
کمک	help; aid; assistance
کمک بشردوستانه	humanitarian aid
کمک مالی	financial aid; donation
کمک می‌کند	help; assist
کمک نظامی	military aid
کمک کرد	help; assist
کمک کردند	help; assist
کمک کرده	help; assist
کمک کند	help; assist
کمک کنند	help; assist
کمک‌ها	help; aid; assistance
کمک‌های	help; aid; assistance
کمک‌های انسان‌دوستانه	humanitarian aid
کمک‌های اولیه	first aid
کمک‌های بشردوستانه	humanitarian aid
کمک‌های نظامی	military aid
کمیاب	rare
کمیت	quantity
کمیته	committee
کمیته بین‌المللی المپیک	international olympic committee
کمیته بین‌المللی صلیب سرخ	red cross
کمیته‌ها	committee
کمیته‌های	committee
کمیساریای عالی	high commissioner refugee; high commissioner
کمیساریای عالی پناهندگان	high commissioner refugee; high commissioner
کمیسر	commissioner
کمیسر عالی حقوق بشر	human rights commissioner
کمیسیون	commission; committee
کمیسیون اروپا	european commission
کمیسیون انتخابات	election commission
کمیسیون شکایات انتخاباتی	election complaint commission
کمیسیون مستقل انتخابات	election commission
کمیسیونر	commissioner
کمیسیون‌ها	commission; committee
کمیسیون‌های	commission; committee
کمین	ambush
کمینه	at least; minimum
کم‌آبی	water crisis; water shortage
کنار	side
کنار آمد	cope
کنار آمدن	cope
کنار جاده	roadside
کنار رفت	step down; set aside
کنار گذاشت	step down; set aside
کنار گذاشته	step down; set aside
کناره گیری	resignation; withdrawal
کناره‌گیری	resignation; withdrawal
کناره‌گیری از قدرت	step down
کناره‌گیری کرد	resign
کناره‌گیری کند	resign
کنتاکی	kentucky
کنترل	control
کنترل می‌کند	control
کنترل کرد	control
کنترل کند	control
کند	-
کندز	kunduz
کندهار	kandahar
کندوز	kunduz
کندی	kennedy
کنسرت	concert
کنسرسیوم	consortium
کنسول	consul
کنسولگری	consulate
کنسولی	consular
کنعانی	kanaani
کنفرانس	conference
کنفرانس خبری	news conference; press conference
کنفرانس مطبوعاتی	news conference; press conference
کنفرانس‌ها	conference
کنم	-
کنند	-
کنوانسیون	convention
کنونی	current; present
کنگره	congress
کنگره آمریکا	congress
کنگو	congo
کنیا	kenya
کنیایی	kenyan
کنید	-
کنیسه	synagogue
کنیم	-
که	-
کهریزک	kahrizak
کهنه‌سرباز	veteran
کهنه‌سربازان	veteran
کهکشان	galaxy
کوالالامپور	kuala lumpur
کوبا	cuba
کوبانی	kobani
کوبایی	cuban
کوتاه	short; brief
کوتاه مدت	short-term
کوتاه‌مدت	short-term
کود	fertilizer
کودتا	coup
کودتای	coup
کودتای نظامی	military coup
کودک	child
کودکان	child
کودکان و زنان	women and children
کودکان کار	child laborer
کودکی	childhood
کودک‌آزاری	child abuse
کوربین	corbyn
کوردها	kurd; kurdish
کوزوو	kosovo
کوشش	effort; attempt
کوشنر	kushner
کوشید	try; attempt; seek
کوفی عنان	kofi annan
کومله	komala
کوه	mountain
کوهستان	mountain
کوهستانی	mountainous
کوه‌ها	mountain
کوه‌های	mountain
کووید	covid; covid-19
کووید ۱۹	covid; covid-19
کووید‌۱۹	covid; covid-19
کوپر	cooper
کوچ	migration
کوچک	small
کوچکی	small
کوچک‌تر	smaller
کوچک‌ترین	smallest
کوک	cook
کوکائین	cocaine
کوکنار	poppy
کویت	kuwait
کویته	quetta
کویتی	kuwaiti
کوین	kevin
کپنهاگ	copenhagen
کپی	copy
کپی‌رایت	copyright
کی	-
کی یف	kyiv
کیارستمی	kiarostami
کیت	kate
کیت میدلتون	kate middleton
کیر استارمر	keir starmer
کیست	-
کیسینجر	kissinger
کیش	kish
کیشیدا	kishida
کیف	kyiv; bag
کیفرخواست	indictment
کیفرخواست صادر شد	indict
کیفری	criminal
کیفیت	quality
کیفیت زندگی	quality of life
کیلو	kilogram; kilo
کیلومتر	kilometer
کیلومتر مربع	square kilometer
کیلومتری	kilometer
کیلوگرم	kilogram; kilo
کیم	kim
کیم جونگ اون	kim jong-un; kim jong un
کیم جونگ ایل	kim jong-il
کیم جونگ‌اون	kim jong-un; kim jong un
کینگ	king
کی‌یر استارمر	keir starmer
کی‌یف	kyiv
گابن	gabon
گاردین	guardian
گارسیا	garcia
گاز	gas
گاز اشک آور	tear gas
گاز اشک‌آور	tear gas
گاز طبیعی	natural gas
گاز مایع	liquefied gas
گاز گرفتن	bite
گازهای گلخانه‌ای	greenhouse gas
گازوئیل	diesel
گازی	gas
گالانت	gallant
گالری	gallery
گام	step
گام مثبت	positive step
گامی	step
گام‌ها	step
گام‌های	step
گانتس	gantz
گاندی	gandhi
گاه	-
گاهی	-
گاهی اوقات	sometimes
گاو	cow; cattle
گذار	transition
گذاشت	put; leave; place
گذاشتن	put; leave; place
گذاشتند	put; leave; place
گذاشته	put; leave; place
گذاشته شد	put; leave; place
گذر	passage; transition
گذراند	spend; pass
گذراندن	spend; pass
گذرنامه	passport
گذرنامه‌ها	passport
گذرگاه	crossing
گذرگاه مرزی	border crossing
گذشت	pass
گذشتن	pass
گذشتند	pass
گذشته	past; last
گذشته از	-
گرافیک	graphics
گرامیداشت	commemoration
گران	expensive
گرانی	expensive; high price
گران‌تر	expensive
گراهام	graham
گرایش	tendency; orientation
گرایش‌ها	tendency; orientation
گربه	cat
گرجستان	georgia
گرجی	georgian
گرد و خاک	dust
گرد و غبار	dust
گردان	battalion
گردباد	tornado
گردد	-
گردش مالی	turnover
گردشگر	tourist
گردشگران	tourist
گردشگری	tourism
گردند	-
گردهمایی	rally; gathering
گردید	-
گردیده	-
گرد‌و‌غبار	dust
گرسنه	hungry
گرسنگان	hungry
گرسنگی	hunger; starvation
گرفت	take; get
گرفتن	take; get
گرفتند	take; get
گرفته	take; get
گرفته‌است	take; get
گرفته‌اند	take; get
گرم	warm; hot
گرم شدن زمین	global warming
گرما	heat
گرمایش جهانی	global warming
گرمایش زمین	global warming
گرمی	grammy; warmth
گرم‌تر	warm; hot
گروسی	grossi
گروه	group
گروه افراطی	extremist group
گروه بیست	g20
گروه تروریستی	terrorist group
گروه دولت اسلامی	islamic state
گروه شبه‌نظامی	militia; militant group
گروه مسلح	armed group
گروه موسیقی	band
گروه هفت	g7
گروه واگنر	wagner
گروه ویژه اقدام مالی	fatf
گروه ۱‌۵	p5
گروه ۲۰	g20
گروه ۵‌۱	p5
گروه ۷	g7
گروهان	squad
گروهی	group
گروهی از	-
گروه‌ها	group
گروه‌های	group
گروه‌های افراطی	extremist group
گروه‌های امدادی	rescue team; rescuer
گروه‌های تروریستی	terrorist group
گروه‌های تندرو	radical group
گروه‌های حقوق بشر	human rights group
گروه‌های حقوق بشری	human rights group
گروه‌های شبه‌نظامی	militia; militant group
گروه‌های مخالف	opposition group
گروه‌های مسلح	armed group
گروه‌های نجات	rescue team; rescuer
گروه‌های نیابتی	proxy; proxy group
گروگان	hostage
گروگانگیری	hostage-taking
گروگان‌ها	hostage
گروگان‌های	hostage
گروگان‌گیر	kidnapper
گرچه	-
گرگان	gorgan
گرگوری	gregory
گری	gary; gray
گریخت	flee; escape
گریختند	flee; escape
گریخته	flee; escape
گریخته‌اند	flee; escape
گریزناپذیر	inevitable
گرین	green
گرینلند	greenland
گرین‌پیس	greenpeace
گریه	cry; tear
گریه کرد	cry
گزارش	report
گزارش داد	report
گزارش دادند	report
گزارش داده	report
گزارش داده‌اند	report
گزارش سالانه	annual report
گزارش شد	report
گزارش شده	report
گزارش می‌دهد	report
گزارش می‌دهند	report
گزارش کرد	report
گزارش کرده	report
گزارشگر	reporter; journalist; correspondent
گزارشگر ویژه	special rapporteur
گزارشگر ویژه سازمان ملل	special rapporteur
گزارشگران	reporter; journalist; correspondent
گزارشگران بدون مرز	reporters without borders
گزارشی	report
گزارش‌ها	report
گزارش‌های	report
گزاف	exorbitant
گزینش	selection
گزینه	option; choice
گزینه نظامی	military option
گزینه‌ها	option; choice
گزینه‌های	option; choice
گسترد	spread
گسترده	widespread; wide; extensive
گسترده‌ترین	most extensive
گسترش	expansion; spread; expand
گسترش داد	expand; spread
گسترش دهد	expand; spread
گسترش می‌یابد	expand; spread
گسترش پیدا کرد	expand; spread
گسترش یافت	expand; spread
گسترش یافته	expand; spread
گسل	fault
گسیل	dispatch
گشت	patrol
گشت ارشاد	morality police
گشت‌زنی	patrol
گفت	say; tell
گفت و گو	talk; conversation; dialogue; interview
گفت وگو	talk; conversation; dialogue; interview
گفت که	say
گفتم	say; tell
گفتمان	discourse
گفتن	say; tell
گفتند	say; tell
گفتنی	say; tell
گفتنی است	-
گفته	say; tell
گفته است	say
گفته اند	say
گفته بود	say; tell
گفته شده	say; tell
گفته می‌شود	say; tell
گفته‌است	say; tell
گفته‌اند	say; tell
گفته‌ها	remark; word
گفته‌های	remark; word
گفتگو	talk; conversation; dialogue; interview
گفتگو کرد	talk; discuss
گفتگو کردند	talk; discuss
گفتگوها	talk; conversation; dialogue; interview
گفتگوهای	talk; conversation; dialogue; interview
گفتگوهای صلح	peace talk
گفتگوهای مستقیم	direct talk
گفتگوی تلفنی	phone call
گفت‌وگو	talk; conversation; dialogue; interview
گفت‌وگو کرد	talk; discuss
گفت‌وگو کردند	talk; discuss
گفت‌وگوها	talk; conversation; dialogue; interview
گفت‌وگوهای	talk; conversation; dialogue; interview
گفت‌وگوهای صلح	peace talk
گفت‌وگوی تلفنی	phone call
گل	flower; goal
گل زد	score
گل زدند	score
گلاسگو	glasgow
گلایه	complaint
گلبدین حکمتیار	hekmatyar
گلخانه‌ای	greenhouse
گلدن گلوب	golden globe
گلزن	scorer
گلستان	golestan
گلف	golf
گلوله	bullet
گلوله باران	shelling
گلوله‌باران	shelling
گلوله‌ها	bullet
گلوگاه	bottleneck
گل‌ها	flower; goal
گم	missing; lost
گم شده	missing; lost
گماشت	appoint
گماشته	appoint
گمان	speculation; believe
گمان می‌رود	speculation; believe
گمانه	speculation
گمانه‌زنی	speculation; believe
گمانه‌زنی‌ها	speculation; believe
گمراه‌کننده	misleading
گمرک	customs
گمرکی	customs
گمشده	missing; lost
گناهکار	guilty; criminal
گنج	treasure
گنجاند	include
گنجانده	include
گنجایش	capacity
گندم	wheat
گهگاه	sometimes
گهگاهی	sometimes
گواتمالا	guatemala
گوانتانامو	guantanamo
گواهی	certificate
گواهینامه	certificate
گواهینامه رانندگی	driving license
گوایدو	guaido
گوترش	guterres
گور	grave; tomb
گور دسته‌جمعی	mass grave
گورباچف	gorbachev
گوردون	gordon
گوردون براون	gordon brown
گورستان	cemetery
گورهای دسته‌جمعی	mass grave
گوسفند	sheep
گوش	ear
گوش داد	listen
گوش می‌دهد	listen
گوش کرد	listen
گوشت	meat
گوشت گاو	beef
گوشه	corner
گوشی	mobile phone; phone
گوشی هوشمند	smartphone
گوشی‌های	mobile phone; phone
گوشی‌های هوشمند	smartphone
گولن	gulen
گوناگون	different; various
گونزالس	gonzalez
گونه	species; kind
گونه‌ای	kind
گونه‌ها	species
گوگل	google
گویا	-
گوید	say; tell
گویند	say; tell
گویی	-
گیاه	plant
گیاهان	plant
گیاهی	plant
گیر	stuck
گیرد	take; get
گیرند	take; get
گیشه	box office
گیلان	gilan
گینه	guinea
گینه نو	papua new guinea; new guinea
ی	-
یا	-
یابد	find
یاد	memory; remember
یاد شده	-
یاد می‌گیرد	learn
یاد کرد	mention; remember
یاد گرفت	learn
یادآور شد	note; recall
یادآور می‌شود	-
یادآوری	reminder; remind; recall
یادآوری کرد	reminder; remind; recall
یادبود	memorial
یادبود‌ها	memorial
یادداشت	note; memo; article
یادداشت تفاهم	memorandum of understanding
یادشده	-
یادگیری	learning
یادگیری ماشین	machine learning
یادگیری ماشینی	machine learning
یارانه	subsidy
یارانه‌ها	subsidy
یارانه‌های	subsidy
یاری	help
یازده	eleven
یازده سپتامبر	september
یازدهم سپتامبر	september
یاسر عرفات	yasser arafat
یافت	find
یافت شد	find
یافت می‌شود	find
یافتن	find
یافتند	find
یافته	find
یافته‌است	find
یافته‌اند	find
یافته‌ها	finding
یافته‌های	finding
یانوکوویچ	yanukovych
یانگ	young; yang
یانگون	yangon
یاهو	yahoo
یحیی سنوار	yahya sinwar
یخ	ice
یخچال	glacier; refrigerator
یزد	yazd
یعنی	-
یلتسین	yeltsin
یمن	yemen
یمنی	yemeni
یمنی‌ها	yemeni
ین	yen
ینس استولتنبرگ	jens stoltenberg
یهودستیزی	antisemitism
یهودی	jewish; jew
یهودیان	jewish; jew
یهودیت	judaism
یهودی‌ستیزی	antisemitism
یوآو گالانت	gallant
یوان	yuan
یوتا	utah
یوتیوب	youtube
یورش	raid; assault
یورو	euro
یوری	yuri
یوسف	yousef; yusuf; joseph
یوفا	uefa
یون سوک یول	yoon suk yeol
یون سوک‌یول	yoon suk yeol
یوناما	unama
یونان	greece
یونانی	greek
یونانی‌ها	greek
یونسکو	unesco
یونیسف	unicef
یونیفورم	uniform
یوونتوس	juventus
یوگسلاوی	yugoslavia
یک	-
یک سوم	third
یک شنبه	sunday
یک نفر	one person; someone
یک چهارم	quarter
یکدیگر	-
یکدیگرند	-
یکسان	equal; same
یکشنبه	sunday
یکصد	hundred
یکپارچه	integrated; integration
یکپارچه کرد	integrate
یکپارچگی	integrated; integration
یکی	-
یک‌سوم	third
یک‌چهارم	quarter
یک‌چهارم نهایی	quarter-final
یگان	unit
یگان‌ها	unit
یگان‌های	unit
