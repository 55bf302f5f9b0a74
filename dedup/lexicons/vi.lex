# language: vi
# name: Vietnamese
# licence: Apache-2.0
# sources: written for this project, by hand
# entries: 11348
# date: 2026-11-22
adb	adb
adn	dna
afghanistan	afghanistan; afghan
ai	-
ai cập	egypt; egyptian
ai cập cổ đại	ancient egypt
ai len	ireland; irish
ai tạo sinh	generative ai
ai đó	-
al qaeda	al qaeda; al-qaeda
albania	albania; albanian
album	album
algeria	algeria; algerian
am hiểu	knowledgeable
amiăng	asbestos
an giang	an giang
an huy	anhui
an ninh	security
an ninh biên giới	border security
an ninh hàng hải	maritime security
an ninh khu vực	regional security
an ninh lương thực	food security
an ninh mạng	cybersecurity; cyber security
an ninh năng lượng	energy security
an ninh nội địa	homeland security
an ninh quốc gia	national security
an ninh quốc phòng	national defense security
an ninh trật tự	security and order
an sinh xã hội	social security; social welfare
an toàn	safe; safety
an toàn bay	flight safety
an toàn giao thông	traffic safety; road safety
an toàn hàng không	aviation safety
an toàn lao động	occupational safety; labor safety
an toàn thực phẩm	food safety
an táng	bury; burial; funeral
an tử	euthanasia
an ủi	comfort; console
angola	angola; angolan
anh	-
anh chị em	siblings
anh em	brother
anh em ruột	brother; sibling
anh hùng	hero
anh họ	cousin
anh quốc	britain; united kingdom
anh rể	brother-in-law
anh ta	-
anh trai	brother
anh ấy	-
apec	apec
arab saudi	saudi arabia; saudi
argentina	argentina; argentine; argentinian
armenia	armenia; armenian
asean	asean
australia	australia; australian
axit	acid
azerbaijan	azerbaijan; azerbaijani
ba	three
ba bên	trilateral; three-way
ba lan	poland; polish
ba lê	ballet
ba lô	backpack
ba lần	three times
ba mươi	thirty
ba tư	persian; persia
ba đình	ba dinh
bahrain	bahrain; bahraini
ban	board; committee
ban bí thư	secretariat
ban chấp hành	executive committee
ban công	balcony
ban giám hiệu	school board; school administration
ban giám khảo	jury; judges
ban giám đốc	management; board of directors
ban huấn luyện	coaching staff
ban hành	issue; promulgate
ban lãnh đạo	leadership; management
ban ngày	daytime
ban nhạc	band
ban tuyên giáo	propaganda department
ban tổ chức	organizer
ban đêm	night
ban đầu	initial; initially; original
bang	state
bang alaska	alaska
bang arizona	arizona
bang california	california
bang chiến trường	battleground state; swing state
bang dao động	swing state
bang florida	florida
bang georgia	georgia
bang hawaii	hawaii
bang michigan	michigan
bang new south wales	new south wales
bang new york	new york
bang ohio	ohio
bang pennsylvania	pennsylvania
bang queensland	queensland
bang rakhine	rakhine
bang texas	texas
bang victoria	victoria
bang washington	washington state
bangkok	bangkok
bangladesh	bangladesh; bangladeshi
bao	-
bao biện	justify; excuse
bao bì	packaging
bao cao su	condom
bao dung	tolerant; tolerance
bao giờ	-
bao gồm	include; including
bao gồm cả	-
bao lâu	-
bao nhiêu	-
bao phủ	cover
bao trùm	cover
bao tải	sack
bao vây	siege; surround; besiege
bao vây cấm vận	embargo
bay	fly; flight
bay thẳng	direct flight
belarus	belarus; belarusian
bhutan	bhutan; bhutanese
bi a	billiards
bi kịch	tragedy
bi quan	pessimistic; pessimism
bia	beer
binh biến	mutiny; coup
binh chủng	military branch
binh lính	soldier
binh nhì	private
binh sĩ	soldier; troop
bitcoin	bitcoin
biên bản	minutes; record
biên bản ghi nhớ	memorandum of understanding
biên dịch	translation; translator
biên giới	border
biên hòa	bien hoa
biên kịch	screenwriter; screenplay
biên lai	receipt
biên lợi nhuận	profit margin
biên phòng	border guard
biên soạn	compile
biên tập viên	editor
biếm họa	cartoon; caricature
biến chủng	variant
biến chứng	complication
biến dạng	deformed
biến mất	disappear; vanish
biến thể	variant
biến đổi	change
biến đổi gen	genetically modified
biến đổi khí hậu	climate change
biến động	fluctuation; volatility
biết	know
biết ơn	grateful; gratitude
biển	sea; ocean
biển aegean	aegean sea
biển andaman	andaman sea
biển azov	sea of azov
biển baltic	baltic sea
biển báo	sign; road sign
biển báo giao thông	traffic sign
biển bắc	north sea
biển caribe	caribbean sea
biển caspi	caspian sea
biển caspian	caspian sea
biển chết	dead sea
biển hoa đông	east china sea
biển hoàng hải	yellow sea
biển nam hải	south china sea
biển nam trung hoa	south china sea
biển nhật bản	sea of japan
biển philippines	philippine sea
biển số	license plate
biển số xe	license plate
biển tây philippines	west philippine sea
biển đen	black sea
biển đông	south china sea; east sea
biển đỏ	red sea
biển động	rough sea
biểu diễn	perform; performance
biểu quyết	vote
biểu tình	protest; demonstration; demonstrate; rally
biểu tình bạo lực	violent protest
biểu tình phản đối	protest
biểu tình ôn hòa	peaceful protest
biểu tượng	symbol; icon
biện minh	justify
biện pháp	measure
biện pháp trừng phạt	sanction
biệt giam	solitary confinement
biệt thự	villa
biệt thự sang trọng	luxury villa
bloger	blogger
blogger	blogger
bolivia	bolivia; bolivian
bom	bomb
bom bi	cluster bomb
bom bẩn	dirty bomb
bom chùm	cluster bomb
bom hạt nhân	nuclear bomb
bom hẹn giờ	time bomb
bom mìn	bombs and mines; landmine
bom napalm	napalm
bom nguyên tử	atomic bomb
bom thư	letter bomb
bom tấn	blockbuster
bom tự chế	homemade bomb
bom ven đường	roadside bomb
bom xe	car bomb
bom xăng	petrol bomb; molotov cocktail
bong bóng	bubble
bong bóng nhà đất	housing bubble
bosnia	bosnia; bosnian
botswana	botswana
brazil	brazil; brazilian
brunei	brunei; bruneian
buffet	buffet
bulgaria	bulgaria; bulgarian
bungari	bulgaria; bulgarian
burkina faso	burkina faso; burkinabe
burundi	burundi; burundian
buôn bán	trade; traffic; trading; trafficking
buôn bán ma túy	drug trafficking
buôn bán người	human trafficking
buôn bán vũ khí	arms trade
buôn lậu	smuggling; smuggle
buôn ma thuột	buon ma thuot
buôn người	human trafficking
buồn	sad
buồn bã	sad
buồn nôn	nausea
buồng lái	cockpit
buổi biểu diễn	performance; show; concert
buổi chiều	afternoon
buổi gặp	meeting
buổi hòa nhạc	concert
buổi họp báo	press conference; news conference
buổi lễ	ceremony
buổi sáng	morning
buổi tiệc	party
buổi tập	training session
buổi tối	evening
buộc	force
buộc phải	force; have to
bà	-
bà bầu	pregnant woman
bà ngoại	grandmother
bà nội	grandmother
bà nội trợ	housewife
bà rịa	ba ria
bà ta	-
bà ấy	-
bài báo	article
bài bình luận	commentary; opinion piece
bài ca	song
bài diễn văn	speech; address
bài do thái	anti-semitism; anti-semitic
bài giảng	lecture; lesson; sermon
bài hát	song
bài học	lesson
bài hồi giáo	islamophobia; anti-muslim
bài nghiên cứu	paper; research paper
bài ngoại	xenophobia; xenophobic
bài phát biểu	speech
bài thi	exam; test
bài thơ	poem
bài tập	exercise
bài viết	article; post
bài xã luận	editorial
bài đăng	post
bàn	table; desk
bàn chân	foot
bàn giao	hand over; handover
bàn gỡ	equalizer
bàn gỡ hòa	equalizer
bàn mổ	operating table
bàn mở tỷ số	opening goal; opener
bàn phím	keyboard
bàn quyết định	decisive goal
bàn tay	hand
bàn thua	goal conceded
bàn thắng	goal
bàn thắng quyết định	winning goal; winner
bàn thờ	altar
bàn ăn	dining table
bàn đàm phán	negotiating table
bàng hoàng	shocked; stunned
bào chữa	defend; defense
bào chữa cho	defend; justify
bào thai	fetus
bày tỏ	express
bá quyền	hegemony
bác bỏ	reject; deny; dismiss
bác kháng cáo	reject appeal
bác sĩ	doctor; physician
bác sĩ gia đình	family doctor
bác sĩ nhi khoa	pediatrician
bác sĩ phẫu thuật	surgeon
bác sĩ sản khoa	obstetrician
bác sĩ thú y	veterinarian
bác sĩ tâm lý	psychologist; psychiatrist
bác sĩ tâm thần	psychiatrist
bác sĩ điều trị	attending physician; doctor
bác đơn	reject petition; dismiss
bách khoa	polytechnic
bán	sell; sale
bán buôn	wholesale
bán chuyên nghiệp	semi-professional
bán cầu	hemisphere
bán dâm	prostitution
bán dẫn	semiconductor
bán hàng	sell; sales
bán hàng qua mạng	online sales
bán hàng rong	street vendor; street vending
bán hàng trực tuyến	online sales
bán kết	semi-final
bán lẻ	retail
bán phá giá	dump; dumping
bán ra	sell
bán tháo	sell-off; selloff
bán tải	pickup
bán vũ khí	arms sale; sell weapon
bán đảo	peninsula
bán đảo balkan	balkans
bán đảo crimea	crimean peninsula; crimea
bán đảo triều tiên	korean peninsula
bán độ	match-fixing
bánh	cake
bánh bao	bun; dumpling
bánh chưng	banh chung
bánh heroin	heroin brick
bánh kẹo	confectionery
bánh mì	bread
bánh mì kẹp	sandwich; burger
bánh ngọt	cake; pastry
bánh pizza	pizza
bánh quy	biscuit; cookie
bánh sinh nhật	birthday cake
bánh trung thu	mooncake
bánh xe	wheel
báo	newspaper; report
báo chí	press; media
báo cáo	report
báo cáo thường niên	annual report
báo cáo tài chính	financial report; financial statement
báo giấy	print newspaper
báo lãi	report profit
báo lỗ	report loss
báo mạng	online newspaper
báo điện tử	online newspaper
báo đốm	leopard; jaguar
báo động	alert; alarm
bát	bowl
bây giờ	-
bãi biển	beach
bãi bỏ	abolish; repeal; scrap
bãi chôn lấp	landfill
bãi cát	sandbank; beach
bãi công	strike
bãi cạn	shoal
bãi cạn scarborough	scarborough shoal
bãi cỏ	lawn
bãi cỏ mây	second thomas shoal
bãi cỏ rong	reed bank
bãi nhiệm	dismiss; recall
bãi phóng	launch site
bãi rác	landfill; dump
bãi thử	test site
bãi thử hạt nhân	nuclear test site
bãi tư chính	vanguard bank
bãi đậu xe	parking lot
bãi đỗ xe	parking lot
bão	storm; typhoon; hurricane
bão cát	sandstorm
bão lũ	storm and flood
bão lửa	firestorm
bão mạnh	strong storm; powerful storm
bão mặt trời	solar storm
bão nhiệt đới	tropical storm
bão tuyết	snowstorm; blizzard
bèn	-
bé gái	girl
bé trai	boy
béo phì	obesity; obese
bê bối	scandal
bê bối doping	doping scandal
bê tông	concrete
bên	-
bên bị	defense; defendant
bên công tố	prosecution
bên cạnh	-
bên cạnh đó	-
bên lề	sideline
bên lề hội nghị	sidelines
bên ngoài	outside; external
bên nguyên	plaintiff
bên phải	right
bên thứ ba	third party
bên trong	inside
bên trái	left
bênh vực	defend
bình chữa cháy	fire extinguisher
bình dương	binh duong
bình gas	gas cylinder
bình luận	comment; commentary
bình luận trực tuyến	online comment
bình luận viên	commentator
bình minh	dawn
bình nhưỡng	pyongyang
bình phước	binh phuoc
bình phục	recover; recovery
bình phục chấn thương	recover from injury
bình quân	average; per capita
bình thuận	binh thuan
bình thường	normal; usually; ordinary
bình thường hóa	normalize; normalization
bình thường mới	new normal
bình thạnh	binh thanh
bình tân	binh tan
bình tĩnh	calm
bình đẳng	equality; equal
bình đẳng giới	gender equality
bình định	binh dinh
bình ổn giá	price stabilization
bí mật	secret; secretly
bí thư	secretary; party secretary
bí ẩn	mysterious; mystery
bò	cow; cattle
bò vào	crawl into
bò điên	mad cow
bóc lột	exploit; exploitation
bóc lột lao động	labor exploitation
bóc lột tình dục	sexual exploitation
bói toán	fortune-telling
bóng	ball
bóng bàn	table tennis
bóng bầu dục	rugby; american football
bóng bầu dục mỹ	american football
bóng chuyền	volleyball
bóng chuyền bãi biển	beach volleyball
bóng chuyền nữ	women's volleyball
bóng chày	baseball
bóng ném	handball
bóng nước	water polo
bóng rổ	basketball
bóng đá	football; soccer
bóng đá anh	english football
bóng đá châu âu	european football
bóng đá nữ	women's football
bóng đá thế giới	world football
bóng đá trẻ	youth football
bóng đá việt nam	vietnamese football
bóng đèn	light bulb
bóp cổ	strangle; choke
bô xít	bauxite
bôi nhọ	smear; defame
bông	cotton
bù giờ	stoppage time; injury time
bù đắp	offset; compensate
bùn	mud
bùn đất	mud
bùng nổ	explode; boom; outbreak
bùng phát	outbreak; break out; erupt
bùng phát dịch	outbreak
búa	hammer
bún	noodle; vermicelli
bún chả	bun cha
búp bê	doll
bút	pen
bút danh	pen name
băn khoăn	wonder; worried
băng	ice; gang; tape
băng bó	bandage
băng cướp	gang of robbers; robber gang
băng cốc	bangkok
băng dính	tape
băng ghi âm	audio tape; recording
băng ghế dự bị	bench
băng giá	icy; frost
băng nhóm	gang
băng nhóm tội phạm	criminal gang
băng rôn	banner
băng tan	melting ice; ice melt
băng thông	bandwidth
băng thông rộng	broadband
băng đảng	gang
băng đảng ma túy	drug gang; drug cartel
băng ở bắc cực	arctic ice
bơ	butter; avocado
bơi	swim; swimming
bơi lội	swimming
bơm	pump
bưu chính	postal; post
bưu kiện	parcel
bưu phẩm	parcel
bưu thiếp	postcard
bưu điện	post office; post
bước	step
bước chuyển	shift
bước lùi	setback
bước ngoặt	turning point
bước tiến	progress; step; advance
bước đi	step; move
bước đầu	initial
bướm	butterfly
bưởi	pomelo; grapefruit
bạc	silver
bạc liêu	bac lieu
bạch cầu	white blood cell
bạch hầu	diphtheria
bạch kim	platinum
bạch tuộc	octopus
bạch ốc	white house
bại liệt	polio
bạn	friend
bạn bè	friend
bạn cùng lớp	classmate
bạn gái	girlfriend
bạn học	classmate
bạn trai	boyfriend
bạn đọc	reader
bạn đời	partner; spouse
bạo hành	violence; abuse
bạo hành gia đình	domestic violence
bạo hành trẻ em	child abuse
bạo loạn	riot; unrest
bạo lực	violence; violent
bạo lực cảnh sát	police brutality; police violence
bạo lực gia đình	domestic violence
bạo lực súng đạn	gun violence
bạo động	riot; violence; unrest
bản báo cáo	report
bản chất	nature; essence
bản dịch	translation
bản ghi nhớ	memorandum
bản hợp đồng	contract; signing
bản nhạc	song; piece of music
bản quyền	copyright
bản thảo	manuscript; draft
bản tin	news; bulletin
bản tin thời tiết	weather report
bản án	sentence; verdict; judgment
bản đồ	map
bảng a	group a
bảng anh	pound; sterling
bảng b	group b
bảng c	group c
bảng d	group d
bảng tử thần	group of death
bảng xếp hạng	ranking; table
bảng đen	blackboard
bảng đấu	group
bảo	tell; say
bảo an lhq	security council
bảo hiểm	insurance
bảo hiểm nhân thọ	life insurance
bảo hiểm thất nghiệp	unemployment insurance
bảo hiểm xã hội	social insurance
bảo hiểm y tế	health insurance
bảo hộ	protection; protectionism
bảo hộ mậu dịch	protectionism; protectionist
bảo hộ phá sản	bankruptcy protection
bảo lãnh	guarantee; bail; sponsor
bảo lãnh tại ngoại	bail
bảo mẫu	nanny; babysitter
bảo mật	security; confidential
bảo thủ	conservative
bảo trợ xã hội	social protection
bảo tàng	museum
bảo tàng lịch sử	history museum
bảo tồn	conservation; preserve
bảo tồn thiên nhiên	nature conservation
bảo vệ	protect; protection; guard; defend
bảo vệ an ninh	security guard
bảo vệ dữ liệu	data protection
bảo vệ môi trường	environmental protection; protect environment
bảo đảm	ensure; guarantee
bảy	seven
bất bình đẳng	inequality
bất bại	unbeaten; undefeated
bất chấp	despite; defy; regardless
bất cẩn	careless; negligence
bất cứ	-
bất hợp pháp	illegal; illegally
bất khả kháng	force majeure
bất khả thi	impossible
bất kể	-
bất kỳ	-
bất lợi	disadvantage; adverse
bất ngờ	surprise; unexpected; suddenly
bất thường	unusual; abnormal
bất tuân	disobey; disobedience
bất tuân dân sự	civil disobedience
bất tín nhiệm	no confidence
bất đồng	disagreement; dispute; differ
bất đồng chính kiến	dissident; dissent
bất đồng thương mại	trade dispute
bất động sản	real estate; property
bất ổn	unrest; instability; unstable
bất ổn chính trị	political instability
bất ổn kinh tế	economic uncertainty
bấy giờ	then
bầu	elect
bầu cử	election; elect
bầu cử bổ sung	by-election
bầu cử giữa kỳ	midterm election
bầu cử hội đồng	council election
bầu cử mỹ	us election
bầu cử quốc hội	parliamentary election
bầu cử sơ bộ	primary; primary election
bầu cử sớm	early election; snap election
bầu cử tổng thống	presidential election
bầu cử tự do	free election
bầu cử địa phương	local election
bầu khí quyển	atmosphere
bầu không khí	atmosphere
bầu trời	sky
bầy sư tử	lions
bẩn	dirty
bẫy	trap
bẫy nợ	debt trap
bậc cha mẹ	parent
bậc phổ thông	high school level
bậc đại học	university level; undergraduate
bận rộn	busy
bật gốc	uprooted
bật khóc	burst into tears; cry
bắc	north; northern
bắc bán cầu	northern hemisphere
bắc băng dương	arctic ocean
bắc bộ	northern region
bắc cực	arctic; north pole
bắc giang	bac giang
bắc hàn	north korea; north korean
bắc ireland	northern ireland
bắc kinh	beijing
bắc kạn	bac kan
bắc macedonia	north macedonia
bắc mỹ	north america; north american
bắc ninh	bac ninh
bắc phi	north africa
bắc triều tiên	north korea
bắc trung bộ	north central
bắc âu	nordic; northern europe; scandinavian
bắc đại tây dương	north atlantic
bắn	shoot; fire
bắn chết	shoot dead
bắn cung	archery
bắn hạ	shoot down
bắn rơi	shoot down
bắn súng	shooting
bắn tỉa	sniper
bắp cải	cabbage
bắt	arrest; catch
bắt buộc	mandatory; compulsory
bắt cóc	kidnap; kidnapping; abduct; abduction
bắt cóc trẻ em	child abduction
bắt cóc tống tiền	kidnap for ransom
bắt giam	arrest; jail
bắt giữ	arrest; detain; seize
bắt giữ con tin	hostage taking
bắt nạt	bully; bullying
bắt quả tang	caught red-handed
bắt tay	handshake; shake hands
bắt tạm giam	detain; arrest
bắt đầu	begin; start
bằng	-
bằng chứng	evidence; proof
bằng chứng ngoại phạm	alibi
bằng cấp	degree; qualification
bằng cử nhân	bachelor's degree
bằng giả	fake degree
bằng lái xe	driver's license; driving license
bằng sáng chế	patent
bằng thạc sĩ	master's degree
bằng tiến sĩ	doctorate; doctoral degree
bằng đại học	university degree
bế mạc	close; closing
bế tắc	deadlock; stalemate; impasse
bến cảng	harbor; port
bến phà	ferry terminal; ferry
bến tre	ben tre
bến tàu	pier; dock; wharf
bến xe	bus station
bến xe khách	bus station
bến đò	ferry landing
bếp	kitchen; stove
bếp gas	gas stove
bề mặt	surface
bền vững	sustainable
bể bơi	swimming pool
bệ phóng	launcher; launch pad
bệ phóng tên lửa	launch pad
bệnh	disease; illness
bệnh aids	aids
bệnh alzheimer	alzheimer's disease
bệnh bò điên	mad cow disease
bệnh bạch hầu	diphtheria
bệnh bại liệt	polio
bệnh cúm	flu; influenza
bệnh di truyền	genetic disease
bệnh dại	rabies
bệnh dịch hạch	plague
bệnh gan	liver disease
bệnh hiếm	rare disease
bệnh hiểm nghèo	serious illness; terminal illness
bệnh lao	tuberculosis
bệnh lạ	mysterious disease
bệnh mãn tính	chronic disease
bệnh nhân	patient
bệnh nhân covid	covid patient
bệnh nhân ung thư	cancer patient
bệnh nặng	seriously ill; serious illness
bệnh nền	underlying condition
bệnh parkinson	parkinson's disease
bệnh phong	leprosy
bệnh phổi	lung disease
bệnh sốt rét	malaria
bệnh sởi	measles
bệnh tay chân miệng	hand foot mouth
bệnh thận	kidney disease
bệnh tim	heart disease
bệnh tim mạch	cardiovascular disease; heart disease
bệnh tiểu đường	diabetes
bệnh truyền nhiễm	infectious disease
bệnh tâm thần	mental illness
bệnh tả	cholera
bệnh tật	illness; disease
bệnh ung thư	cancer
bệnh viện	hospital
bệnh viện tâm thần	psychiatric hospital; mental hospital
bệnh viện đa khoa	general hospital
bệnh xá	clinic
bỉ	belgium; belgian
bị	-
bị bắt	arrested
bị can	accused; defendant; suspect
bị cho là	-
bị cuốn trôi	swept away; washed away
bị cáo	defendant; accused
bị liệt	paralyzed
bị phá hủy	destroyed
bị thương	injured; wounded; injure
bị thương nặng	seriously injured
bị truy nã	wanted
bị tấn công mạng	hacked
bị đơn	defendant
bị động	passive
bịa đặt	fabricate; fabricated
bọc	wrap; cover
bọc thép	armored
bọn họ	-
bỏ	quit; drop; abandon
bỏ học	drop out
bỏ lỡ	miss
bỏ mặc	abandon; neglect
bỏ phiếu	vote; voting; ballot
bỏ phiếu kín	secret ballot
bỏ phiếu qua thư	mail-in voting; mail ballot
bỏ phiếu sớm	early voting
bỏ phiếu tín nhiệm	confidence vote; vote of confidence
bỏ phiếu vòng hai	runoff
bỏ qua	ignore; skip; overlook
bỏ quên	forget; neglect
bỏ rơi	abandon
bỏ tiền	spend
bỏ trốn	flee; escape; run away
bỏ tù	jail; imprison; imprisonment
bỏng	burn
bỏng nặng	severe burn
bố	father
bố chồng	father-in-law
bố con	father and son
bố dượng	stepfather
bố già	godfather
bố mẹ	parent
bố ruột	biological father
bố trí	deploy; arrange
bố vợ	father-in-law
bốc cháy	catch fire; burn
bốc thăm	draw; lots
bối cảnh	context; background
bối rối	confused
bốn	four
bốn mươi	forty
bồ câu	pigeon; dove
bồ nhí	mistress
bồ đào nha	portugal; portuguese
bồi bàn	waiter
bồi dưỡng	training
bồi thường	compensation; compensate
bồi thường thiệt hại	compensation; damages
bồi thẩm đoàn	jury
bổ nhiệm	appoint; appointment
bổ sung	additional; add; supplement
bổ sung thêm	add
bỗng dưng	-
bỗng nhiên	suddenly
bộ	ministry; department
bộ an ninh	security ministry
bộ binh	infantry; ground troops
bộ chính trị	politburo
bộ chỉ huy	command
bộ công an	public security ministry
bộ công thương	industry and trade
bộ cựu chiến binh	veterans affairs department
bộ dầu mỏ	oil ministry
bộ giao thông	transport ministry
bộ giáo dục	education ministry
bộ huy chương	set of medals
bộ khoa học	science ministry
bộ kinh tế	economy ministry
bộ kế hoạch	planning ministry
bộ lao động	labor ministry; labor department
bộ luật	code
bộ luật hình sự	penal code; criminal code
bộ lạc	tribe; tribal
bộ môi trường	environment ministry
bộ ngoại giao	foreign ministry; state department
bộ ngoại giao iran	iranian foreign ministry
bộ ngoại giao mỹ	state department
bộ ngoại giao nga	russian foreign ministry
bộ nhớ	memory
bộ não	brain
bộ nông nghiệp	agriculture ministry; agriculture department
bộ năng lượng	energy ministry; energy department
bộ nội vụ	interior ministry; home affairs
bộ phim	film; movie
bộ quốc phòng	defense ministry; defense department; pentagon
bộ quốc phòng mỹ	pentagon
bộ quốc phòng nga	russian defense ministry
bộ sưu tập	collection
bộ sạc	charger
bộ thông tin	information ministry
bộ thương mại	commerce ministry; commerce department
bộ thương mại mỹ	us commerce department
bộ thống nhất	unification ministry
bộ trưởng	minister
bộ trưởng an ninh	security minister
bộ trưởng công an	public security minister
bộ trưởng công thương	industry trade minister
bộ trưởng dầu mỏ	oil minister
bộ trưởng giao thông	transport minister
bộ trưởng giáo dục	education minister; education secretary
bộ trưởng kinh tế	economy minister
bộ trưởng lao động	labor minister; labor secretary
bộ trưởng môi trường	environment minister
bộ trưởng ngoại giao	foreign minister
bộ trưởng nông nghiệp	agriculture minister
bộ trưởng năng lượng	energy minister; energy secretary
bộ trưởng nội vụ	interior minister
bộ trưởng quốc phòng	defense minister; defense secretary
bộ trưởng thông tin	information minister
bộ trưởng thương mại	trade minister; commerce secretary
bộ trưởng thống nhất	unification minister
bộ trưởng tài chính	finance minister; treasury secretary
bộ trưởng tư pháp	justice minister; attorney general
bộ trưởng văn hóa	culture minister
bộ trưởng xây dựng	construction minister
bộ trưởng y tế	health minister
bộ tài chính	finance ministry; treasury
bộ tài chính mỹ	us treasury
bộ tài nguyên	ministry natural resources
bộ tư lệnh	command
bộ tư pháp	justice ministry; justice department
bộ tư pháp mỹ	us justice department
bộ tổng tham mưu	general staff
bộ tộc	tribe; tribal
bộ tứ	quad
bộ vi xử lý	microprocessor; processor
bộ văn hóa	culture ministry
bộ xây dựng	construction ministry
bộ y tế	health ministry
bộ đội	soldier; troop
bộ đội biên phòng	border guard
bộc lộ	reveal
bội chi	deficit; overspending
bột	powder; flour
bột mì	flour; wheat flour
bờ biển	coast; beach; shore
bờ biển ngà	ivory coast; ivorian
bờ sông	riverbank
bờ tây	west bank
bởi	-
bởi lẽ	-
bởi vì	-
bởi vậy	-
bục nhận huy chương	podium
bục vinh quang	podium
bụi mịn	fine dust; particulate matter
bụng	stomach
bức thư	letter
bức tranh	picture; painting
bức tường	wall
bức tường biên giới	border wall
bức tượng	statue
bức xúc	anger; upset; frustrated
bức ảnh	photo; photograph; picture
bứt phá	breakthrough
bừa bãi	indiscriminate
bữa cơm	meal
bữa sáng	breakfast
bữa tiệc	party; banquet
bữa trưa	lunch
bữa tối	dinner
bữa ăn	meal
bực tức	angry
ca bệnh	case
ca cao	cocoa
ca dương tính	positive case
ca hát	sing; singing
ca khúc	song
ca mắc	case
ca mắc mới	new case
ca mổ	surgery; operation
ca nghi ngờ	suspected case
ca nghi nhiễm	suspected case
ca ngợi	praise; hail
ca nhiễm	case; infection
ca nhiễm mới	new case
ca nô	speedboat; motorboat
ca phẫu thuật	surgery; operation
ca sĩ	singer
ca tử vong	death
cacao	cocoa
cai nghiện	rehab; rehabilitation
cai ngục	warden; jailer
cam	orange
cam bốt	cambodia; cambodian
cam kết	commitment; commit; pledge
cam quýt	citrus
cam ranh	cam ranh
cam túc	gansu
camera	camera
camera an ninh	security camera
camera giám sát	surveillance camera
camera hành trình	dashcam
cameroon	cameroon; cameroonian
campuchia	cambodia; cambodian
can ngăn	intervene; dissuade
can thiệp	intervene; intervention; interfere; interference
can thiệp bầu cử	election interference; election meddling
can thiệp nội bộ	internal interference
can thiệp quân sự	military intervention
can đảm	courage; brave; courageous
canada	canada; canadian
canh gác	guard
canh tác	cultivate; farming
canô	speedboat; motorboat
cao	high; tall
cao bằng	cao bang
cao huyết áp	high blood pressure; hypertension
cao hùng	kaohsiung
cao nguyên	plateau; highlands
cao nguyên golan	golan heights
cao nhất	highest
cao quý	noble
cao su	rubber
cao tốc	highway; expressway
cao đài	cao dai
cao đẳng	college
cao ủy	high commissioner
cao ủy nhân quyền	human rights commissioner
cao ủy tị nạn	refugee high commissioner
carbon	carbon
carbon dioxide	carbon dioxide
caribbean	caribbean
caribe	caribbean
cay	spicy; hot
cha	father
cha con	father and son
cha dượng	stepfather
cha mẹ	parent
cha nuôi	adoptive father
cha ruột	biological father
cha vợ	father-in-law
chad	chad; chadian
chai	bottle
chai nhựa	plastic bottle
chanh	lemon; lime
chatbot	chatbot
che	cover; hide
che chắn	shield; cover
che giấu	hide; conceal; cover up
che phủ	cover
che đậy	cover up
chechnya	chechnya; chechen
chi	spend; spending
chi lê	chile; chilean
chi ngân sách	budget expenditure
chi nhánh	branch
chi nhánh ngân hàng	bank branch
chi phí	cost; expense
chi phí sinh hoạt	cost of living; living cost
chi tiêu	spending; spend
chi tiêu chính phủ	government spending
chi tiêu công	public spending
chi tiêu quân sự	military spending
chi tiêu quốc phòng	defense spending
chi tiết	detail; detailed
chi trả	pay; payment
chia	divide; share
chia buồn	condolence
chia rẽ	divide; division
chia sẻ	share
chia tay	farewell; break up
chia điểm	draw; share points
chile	chile; chilean
chim	bird
chim bồ câu	pigeon; dove
chim cánh cụt	penguin
chim di cư	migratory bird
chinh phục	conquer
chip	chip
chip bán dẫn	semiconductor chip
chiên	fry
chiêu mộ	sign; recruit
chiêu đãi	banquet; reception
chiếc	-
chiếc cúp	trophy; cup
chiếc giày vàng	golden boot
chiếc váy	dress
chiếm	seize; account; occupy; capture
chiếm giữ	occupy; seize
chiếm đa số	majority
chiếm đoạt	appropriate; steal
chiếm đoạt tài sản	appropriate property; steal property
chiếm đóng	occupy; occupation
chiến binh	fighter; warrior
chiến dịch	campaign; operation
chiến dịch bầu cử	election campaign
chiến dịch cứu hộ	rescue operation
chiến dịch giải cứu	rescue operation
chiến dịch quân sự	military operation; military campaign
chiến dịch quảng cáo	advertising campaign
chiến dịch tranh cử	election campaign; campaign
chiến dịch truyền thông	media campaign
chiến dịch tuyên truyền	propaganda campaign
chiến dịch vận động	campaign
chiến dịch đặc biệt	special operation
chiến hào	trench
chiến hạm	warship
chiến lược	strategy; strategic
chiến lược gia	coach; strategist
chiến sự	fighting; hostilities
chiến thuật	tactics; tactical
chiến thắng	victory; win
chiến tranh	war
chiến tranh biên giới	border war
chiến tranh du kích	guerrilla war
chiến tranh hạt nhân	nuclear war
chiến tranh iraq	iraq war
chiến tranh lạnh	cold war
chiến tranh mạng	cyber war; cyberwarfare
chiến tranh thuốc phiện	opium war
chiến tranh thông tin	information war
chiến tranh thương mại	trade war
chiến tranh thế giới	world war
chiến tranh toàn diện	all-out war; full-scale war
chiến tranh triều tiên	korean war
chiến tranh tâm lý	psychological warfare
chiến tranh ukraine	ukraine war
chiến tranh việt nam	vietnam war
chiến tranh vùng vịnh	gulf war
chiến tranh điện tử	electronic warfare
chiến tranh ủy nhiệm	proxy war
chiến trường	battlefield
chiến tuyến	front line; frontline
chiến đấu	fight; combat
chiến đấu cơ	fighter jet; fighter
chiết giang	zhejiang
chiếu	show; project
chiều	afternoon
chiều cao	height
chiều nay	this afternoon
cho	-
cho biết	say; tell
cho con bú	breastfeed; breastfeeding
cho dù	-
cho hay	say
cho mượn	loan; lend
cho phép	allow; permit
cho rằng	-
cho thuê	lease; rent
cho thấy	show; indicate
cho tới	-
cho tới khi	-
cho vay	lend; lending; loan
cho đến	-
cho đến khi	-
cho đến nay	-
cholesterol	cholesterol
choáng váng	stunned; shocked
chu đáo	thoughtful
chua	sour
chung	common; joint; general
chung cư	apartment building; apartment
chung kết	final
chung kết world cup	world cup final
chung thân	life imprisonment; life sentence
chung thủy	faithful
chuyên chế	authoritarian; autocratic
chuyên gia	expert; specialist
chuyên gia kinh tế	economist; economic expert
chuyên gia phân tích	analyst
chuyên gia y tế	health expert; medical expert
chuyên môn	expertise; professional
chuyên nghiệp	professional
chuyên ngành	specialized; major
chuyến bay	flight
chuyến bay giải cứu	repatriation flight; rescue flight
chuyến bay nội địa	domestic flight
chuyến bay quốc tế	international flight
chuyến bay thuê bao	charter flight
chuyến bay thương mại	commercial flight
chuyến bay thẳng	direct flight
chuyến công tác	business trip
chuyến lưu diễn	tour
chuyến thăm	visit; trip
chuyền bóng	pass
chuyển	transfer; move; shift
chuyển biến	change
chuyển giao	transfer; hand over
chuyển giao công nghệ	technology transfer
chuyển giao quyền lực	transfer of power
chuyển giới	transgender
chuyển hướng	divert; shift
chuyển nhượng	transfer
chuyển nhượng quyền	transfer of rights
chuyển tiếp	transition; transitional
chuyển tiền	transfer money; remittance
chuyển đổi	convert; transformation; conversion; transition
chuyển đổi năng lượng	energy transition
chuyển đổi số	digital transformation
chuyển động	movement; motion
chuẩn bị	prepare; preparation
chuẩn hóa	standardize
chuẩn mực	standard; norm
chuẩn nghèo	poverty line
chuẩn tướng	brigadier general
chuẩn đô đốc	rear admiral
chuối	banana
chuỗi bất bại	unbeaten run
chuỗi cung ứng	supply chain
chuỗi khối	blockchain
chuỗi trận	run of games
chuột	rat; mouse
chàng trai	young man; guy
chào bán	offer; offering
chào bán công khai	public offering
chào mua	bid; offer
chào mừng	welcome; celebrate
chào đón	welcome
chánh văn phòng	chief of staff
chánh án	chief justice; chief judge
cháo	porridge
cháu	grandchild; child
cháu bé	child; baby
cháu gái	niece; granddaughter
cháu ngoại	grandchild
cháu nội	grandchild
cháu trai	nephew; grandson
cháy	fire; burn
cháy chung cư	apartment fire
cháy chợ	market fire
cháy dữ dội	burn
cháy lan	fire spread
cháy lớn	large fire; big fire
cháy nhà	house fire
cháy nổ	fire; explosion
cháy rụi	burn down
cháy rừng	forest fire; wildfire
châm cứu	acupuncture
châm ngòi	trigger; spark
chân	foot; leg
chân cầu	foot of bridge
chân dài	model
chân núi	foot of mountain
chân sút	striker; scorer
chân thành	sincere
châu chấu	locust; grasshopper
châu lục	continent
châu mỹ	americas; america
châu nam cực	antarctica
châu phi	africa; african
châu phi cận sahara	sub-saharan africa
châu á	asia; asian
châu âu	europe; european
châu úc	australia
châu đại dương	oceania
chè	tea
chèo thuyền	rowing
chém	slash; hack
chênh lệch	difference; gap
chênh lệch giàu nghèo	wealth gap
chì	lead
chìa khóa	key
chìa khóa xe	car key
chìm	sink
chìm phà	ferry sinking
chìm thuyền	boat sinking; sinking
chìm trong biển nước	submerged; inundated
chìm tàu	ship sinking; sink
chín	nine
chính	main
chính hiệp	political consultative conference
chính khách	politician
chính phủ	government
chính phủ anh	british government
chính phủ bù nhìn	puppet government
chính phủ canada	canadian government
chính phủ chuyển tiếp	transitional government
chính phủ cộng sản	communist government
chính phủ hy lạp	greek government
chính phủ hàn quốc	south korean government
chính phủ iran	iranian government
chính phủ iraq	iraqi government
chính phủ israel	israeli government
chính phủ liên bang	federal government
chính phủ liên minh	coalition government
chính phủ lâm thời	interim government
chính phủ lưu vong	government in exile
chính phủ mới	new government
chính phủ mỹ	us government
chính phủ nga	russian government
chính phủ nhật	japanese government
chính phủ nhật bản	japanese government
chính phủ philippines	philippine government
chính phủ pháp	french government
chính phủ quân sự	military government
chính phủ syria	syrian government
chính phủ thiểu số	minority government
chính phủ thái lan	thai government
chính phủ trung quốc	chinese government
chính phủ trung ương	central government
chính phủ ukraine	ukrainian government
chính phủ việt nam	vietnamese government
chính phủ úc	australian government
chính phủ ý	italian government
chính phủ điện tử	e-government
chính phủ đoàn kết	unity government
chính phủ đóng cửa	government shutdown
chính phủ đức	german government
chính phủ ấn độ	indian government
chính quyền	authority; government; administration
chính quyền biden	biden administration
chính quyền obama	obama administration
chính quyền quân sự	military government; junta
chính quyền trump	trump administration
chính quyền địa phương	local authority; local government
chính sách	policy
chính sách công	public policy
chính sách cứng rắn	hardline policy
chính sách kinh tế	economic policy
chính sách một con	one-child policy
chính sách ngoại giao	foreign policy
chính sách nhập cư	immigration policy
chính sách năng lượng	energy policy
chính sách quốc phòng	defense policy
chính sách thương mại	trade policy
chính sách tiền tệ	monetary policy
chính sách tài khóa	fiscal policy
chính sách xã hội	social policy
chính sách đối ngoại	foreign policy
chính thống giáo	orthodox
chính trị	political; politics
chính trị gia	politician
chính trị hóa	politicize
chính xác	exact; accurate; accurately; exactly
chính đảng	political party
chó	dog
chó nghiệp vụ	sniffer dog
chó sói	wolf
chóng mặt	dizzy; dizziness
chôn	bury
chôn cất	bury; burial
chôn lấp	bury
chôn vùi	bury
chùa	pagoda; temple
chùa chiền	pagoda; temple
chú rể	groom
chúa	god; lord
chúa nhật	sunday
chúc mừng	congratulate; congratulation
chúc mừng năm mới	happy new year
chúng	-
chúng nó	-
chúng ta	-
chúng tôi	-
chăm sóc	care
chăm sóc sức khỏe	health care; healthcare
chăm sóc y tế	medical care; health care
chăm sóc đặc biệt	intensive care
chăn	blanket
chăn nuôi	livestock; breeding
chăn nuôi gia súc	livestock farming
chăn nuôi lợn	pig farming
chơi	play
chơi đùa	play
chưa	-
chưa từng	-
chưa từng có	unprecedented
chưa từng thấy	unprecedented
chương trình	program
chương trình giáo dục	education program; curriculum
chương trình hạt nhân	nuclear program
chương trình không gian	space program
chương trình lương thực	food program
chương trình thực tế	reality show
chương trình truyền hình	television program; tv show
chương trình vũ trụ	space program
chướng ngại vật	obstacle
chạy	run
chạy bộ	run; jogging
chạy marathon	marathon
chạy nước rút	sprint
chạy quá tốc độ	speeding
chạy thận	dialysis
chạy tiếp sức	relay
chạy trốn	flee; run away; escape
chạy vượt rào	hurdles
chạy đua	race
chạy đua vũ trang	arms race
chảo	pan
chảy máu	bleed; bleeding
chảy xiết	swift
chấm dứt	end; terminate; cease
chấm dứt hợp đồng	terminate contract
chấm phạt đền	penalty spot
chấn chỉnh	rectify
chấn thương	injury; trauma
chấn thương nặng	serious injury
chấn thương sọ não	traumatic brain injury
chấn thương đầu	head injury
chấp hành	comply; obey
chấp nhận	accept
chấp thuận	approve; approval; accept
chất bán dẫn	semiconductor
chất béo	fat
chất cháy	incendiary
chất cấm	banned substance
chất kích thích	stimulant; doping
chất lượng	quality
chất lượng cao	high-quality
chất lượng không khí	air quality
chất ma túy	narcotic; drug
chất nổ	explosive
chất thải	waste
chất thải công nghiệp	industrial waste
chất thải hạt nhân	nuclear waste
chất thải nguy hại	hazardous waste
chất thải phóng xạ	radioactive waste
chất xơ	fiber
chất đạm	protein
chất độc	poison; toxic substance
chất độc da cam	agent orange
chất độc thần kinh	nerve agent
chẩn đoán	diagnose; diagnosis
chậm	slow; slowly
chậm chuyến	flight delay
chậm chạp	slow
chậm trễ	delay
chập điện	short circuit
chật chội	cramped; crowded
chật hẹp	narrow; cramped
chật vật	struggle
chắc	-
chắc chắn	certainly; sure; certain
chắc hẳn	-
chẳng	-
chẳng hạn	-
chẳng hạn như	-
chặn	block; stop
chặn truy cập	block access
chặn đứng	stop; block
chặng	leg; stage
chặng đường	journey
chặt	chop; cut
chặt chẽ	close; closely; strict
chặt cây	cut tree; fell tree
chặt phá rừng	deforestation
chặt đầu	behead
chế giễu	mock; ridicule
chế nhạo	mock; ridicule
chế độ	regime
chế độ apartheid	apartheid
chế độ cũ	old regime
chế độ cộng sản	communist regime
chế độ dân chủ	democracy
chế độ iran	iranian regime
chế độ nô lệ	slavery
chế độ quân chủ	monarchy
chế độ syria	syrian regime
chế độ ăn	diet
chế độ ăn uống	diet
chế độ độc tài	dictatorship
chế độ độc đảng	one-party system
chết	die; dead; death
chết cháy	burn to death
chết ngạt	suffocate; suffocation
chết não	brain death; brain dead
chết đuối	drown
chỉ	-
chỉ còn	-
chỉ có	-
chỉ cần	-
chỉ huy	commander; command
chỉ huy cấp cao	senior commander
chỉ huy quân sự	military commander
chỉ huy trưởng	commander
chỉ là	-
chỉ ra	point out; indicate
chỉ số	index
chỉ số chất lượng	quality index
chỉ số chứng khoán	stock index
chỉ số cạnh tranh	competitiveness index
chỉ số dow jones	dow jones; dow
chỉ số giá	price index
chỉ số hang seng	hang seng
chỉ số nasdaq	nasdaq
chỉ số nikkei	nikkei
chỉ số phát triển	development index
chỉ thị	directive; instruction
chỉ trích	criticize; criticism
chỉ trích gay gắt	criticize strongly
chỉ đạo	direct; instruct; direction
chỉ định	designate; appoint
chỉnh sửa	edit; adjust
chỉnh sửa gen	gene editing
chỉnh trang	renovate; renovation
chị	-
chị dâu	sister-in-law
chị em	sister
chị em gái	sister
chị gái	sister
chị họ	cousin
chị ấy	-
chịu	suffer; bear
chịu trách nhiệm	responsible; take responsibility
chịu đựng	endure; suffer
chọn	choose; select; pick
chọn lọc	selective; select
chống	against; fight; anti
chống bán phá giá	anti-dumping
chống bạo động	riot police; anti-riot
chống chính phủ	anti-government
chống chọi	cope; fight
chống dịch	fight epidemic; epidemic prevention
chống khủng bố	counter-terrorism; anti-terrorism
chống lại	against; fight; resist
chống mỹ	anti-american
chống tham nhũng	anti-corruption
chống trung quốc	anti-china
chống đạn	bulletproof
chống đối	oppose; resist
chốt chặn	checkpoint
chốt phiên	close
chồng	husband
chồng chéo	overlap
chồng cũ	ex-husband
chớ	-
chờ	wait
chờ đợi	wait
chợ	market
chợ trực tuyến	online marketplace
chợ đen	black market
chục	dozen; ten
chụp màn hình	screenshot
chụp ảnh	photograph; take photo
chủ	owner; master
chủ lao động	employer
chủ mưu	mastermind
chủ nghĩa	doctrine
chủ nghĩa bành trướng	expansionism
chủ nghĩa bảo hộ	protectionism
chủ nghĩa cộng sản	communism
chủ nghĩa cực đoan	extremism
chủ nghĩa dân túy	populism
chủ nghĩa dân tộc	nationalism
chủ nghĩa hồi giáo	islamism
chủ nghĩa khủng bố	terrorism
chủ nghĩa ly khai	separatism
chủ nghĩa mác	marxism
chủ nghĩa phát xít	fascism; nazism
chủ nghĩa quân phiệt	militarism
chủ nghĩa thực dân	colonialism
chủ nghĩa tư bản	capitalism
chủ nghĩa tự do	liberalism
chủ nghĩa xã hội	socialism
chủ nghĩa đa phương	multilateralism
chủ nghĩa đơn phương	unilateralism
chủ nghĩa đế quốc	imperialism
chủ nhà	host; landlord
chủ nhà world cup	world cup host
chủ nhật	sunday
chủ nợ	creditor
chủ quyền	sovereignty
chủ sở hữu	owner
chủ trì	chair; preside
chủ tịch	chairman; president
chủ tịch hđqt	chairman; board chairman
chủ tịch hạ viện	house speaker
chủ tịch hội đồng	chairman; council chairman
chủ tịch nước	president; state president
chủ tịch quốc hội	national assembly chairman; speaker
chủ tịch thượng viện	senate president
chủ yếu	mainly; mostly
chủ đầu tư	investor; developer
chủ động	proactive; actively
chủng loại	type
chủng mới	new strain
chủng tộc	race; racial
chủng virus	virus strain
chức	title; position
chức danh	title
chức năng	function
chức trách	authority
chức vô địch	championship; title
chức vụ	position; post; office
chứng chỉ	certificate
chứng cứ	evidence
chứng khoán	stock; securities
chứng khoán châu á	asian stocks
chứng khoán châu âu	european stocks
chứng khoán mỹ	us stocks
chứng khoán trung quốc	chinese stocks
chứng minh	prove; demonstrate
chứng minh nhân dân	identity card
chứng minh thư	identity card
chứng nhận	certify; certificate
chứng thực	certify; authenticate
chứng trầm cảm	depression
chữ	letter; character; word
chữ cái	letter; alphabet
chữ hán	chinese characters
chữ ký	signature
chữ ký giả	forged signature
chữ ký số	digital signature
chữ quốc ngữ	quoc ngu; vietnamese script
chữ thập đỏ	red cross
chữa	treat; cure
chữa bệnh	treatment
chữa cháy	firefighting; firefighter
chữa khỏi	cure
chữa trị	treat; cure; treatment
cia	cia
clb	club
clip	video; clip
cocaine	cocaine
coi thường	disregard; underestimate
colombia	colombia; colombian
con	child
con chip	chip
con chuột	mouse
con cháu	descendant; offspring
con cái	child
con cả	eldest child
con dao	knife
con dâu	daughter-in-law
con dấu	seal; stamp
con gái	daughter
con gái duy nhất	only daughter
con gái lớn	eldest daughter
con gái út	youngest daughter
con một	only child
con nghiện	addict
con ngoài giá thú	illegitimate child
con người	human; people
con nuôi	adopted child
con nợ	debtor
con ruột	biological child
con rể	son-in-law
con sông	river
con số	number; figure
con số thương vong	casualty toll
con tin	hostage
con trai	son
con trai cả	eldest son
con trai duy nhất	only son
con trai lớn	eldest son
con trai út	youngest son
con vật	animal
con đường	road; path; way
con đường tơ lụa	silk road
congo	congo; congolese
costa rica	costa rica; costa rican
covid	covid
covid 19	covid-19
cpi	cpi
cptpp	cptpp
croatia	croatia; croatian
cu ba	cuba; cuban
cua	crab
cua rơ	cyclist
cuba	cuba; cuban
cung cấp	provide; supply
cung cấp điện	power supply; supply electricity
cung cầu	supply and demand
cung thủ	archer
cung điện	palace
cung điện buckingham	buckingham palace
cung điện hoàng gia	royal palace
cung ứng	supply
cuối bảng	bottom of table
cuối cùng	final; last; finally
cuối năm	year-end; end of year
cuối tháng	end of month; late
cuối tuần	weekend
cuốn hút	attractive
cuốn sách	book
cuốn trôi	sweep away; wash away
cuộc	-
cuộc biểu quyết	vote
cuộc biểu tình	protest; demonstration; rally
cuộc bầu cử	election
cuộc bỏ phiếu	vote
cuộc chiến	war; battle; fight
cuộc chiến thương mại	trade war
cuộc chiến việt nam	vietnam war
cuộc chạy đua	race
cuộc giao tranh	fighting; clash
cuộc giải cứu	rescue
cuộc gặp	meeting
cuộc gặp gỡ	meeting
cuộc gọi	call; phone call
cuộc gọi điện thoại	phone call
cuộc họp	meeting
cuộc họp báo	press conference; news conference
cuộc hội đàm	talk
cuộc không kích	airstrike; air raid; air strike
cuộc khảo sát	survey; poll
cuộc khủng bố	terror
cuộc khủng hoảng	crisis
cuộc nổi dậy	uprising; rebellion
cuộc phỏng vấn	interview
cuộc săn lùng	hunt; manhunt
cuộc sống	life
cuộc thi	contest; competition
cuộc thi hoa hậu	beauty pageant
cuộc thi marathon	marathon
cuộc thi sắc đẹp	beauty pageant; beauty contest
cuộc thí nghiệm	experiment
cuộc thăm dò	poll; survey
cuộc tranh luận	debate
cuộc triển lãm	exhibition
cuộc truy lùng	manhunt
cuộc truy đuổi	chase; pursuit
cuộc trò chuyện	conversation
cuộc tuyệt thực	hunger strike
cuộc tấn công	attack; assault; offensive
cuộc tập trận	drill; exercise; military exercise
cuộc tắm máu	bloodbath
cuộc xâm lược	invasion
cuộc điều tra	investigation; inquiry; probe
cuộc điện đàm	phone call
cuộc đua	race
cuộc đua tổng thống	presidential race
cuộc đàm phán	negotiation; talk
cuộc đình công	strike
cuộc đảo chính	coup
cuộc đấu giá	auction
cuộc đối thoại	dialogue
cuộc đổ máu	bloodshed
cuộc đột kích	raid
cuộc đụng độ	clash
cà chua	tomato
cà mau	ca mau
cà phê	coffee
cà phê arabica	arabica coffee
cà phê robusta	robusta coffee
cà rốt	carrot
cà vạt	tie
cài đặt	install
càng	-
cành	branch
cành cọ vàng	palme d'or
cào	scratch
cá	fish
cá basa	basa
cá biển	sea fish
cá chết	fish deaths; dead fish
cá cược	betting; bet; gambling
cá heo	dolphin
cá hồi	salmon
cá khô	dried fish
cá mập	shark
cá ngừ	tuna
cá nhân	personal; individual
cá nhân hóa	personalize
cá sấu	crocodile
cá tra	pangasius; catfish
cá tính	personality
cá voi	whale
cá độ	betting; bet
cá độ bóng đá	football betting
các	-
các bên	-
các lệnh trừng phạt	sanction
các nước	-
các nước asean	asean countries
các nước baltic	baltic states
các nước châu âu	european countries
các nước láng giềng	neighboring countries; neighbors
các nước phương tây	western countries; west
các nước vùng vịnh	gulf states
các nước ả rập	arab states; arab countries
các quốc gia	countries; nations
các tiểu vương quốc	emirates
cách	way; method
cách chức	dismiss; remove
cách ly	quarantine; isolate; isolation
cách ly tập trung	centralized quarantine
cách ly xã hội	social distancing; lockdown
cách làm	way
cách mạng	revolution; revolutionary
cách mạng công nghiệp	industrial revolution
cách mạng hồi giáo	islamic revolution
cách mạng màu	color revolution
cách mạng tháng mười	october revolution
cách mạng tháng tám	august revolution
cách mạng văn hóa	cultural revolution
cách thức	way; method
cách tiếp cận	approach
cái	-
cái bắt tay	handshake
cái chết	death
cái cớ	excuse; pretext
cái gì	-
cái này	-
cái đó	-
cán bộ	official; cadre; officer
cán bộ y tế	health worker
cán cân	balance
cán cân thanh toán	balance of payments
cán cân thương mại	trade balance; balance of trade
cánh hữu	right-wing
cánh máy bay	wing
cánh tay	arm
cánh tả	left-wing; leftist
cánh đồng	field
cáo	fox
cáo buộc	accuse; allegation; accusation; allege
cáo trạng	indictment
cáp ngầm	underground cable; undersea cable
cáp nhĩ tân	harbin
cáp quang	fiber optic; cable
cáp quang biển	undersea cable
cát	sand
cát lâm	jilin
cát tặc	illegal sand mining
câm	mute
cân bằng	balance
cân nhắc	consider; weigh
cân nặng	weight
cân đối	balance
câu chuyện	story
câu hỏi	question
câu lưu	detain; detention
câu lạc bộ	club
câu lạc bộ đêm	nightclub
câu trả lời	answer
cây	tree; plant
cây bút	writer; columnist
cây cầu	bridge
cây cối	tree
cây cổ thụ	ancient tree; old tree
cây noel	christmas tree
cây thông	pine; christmas tree
cây trồng	crop
cây xanh	tree
cây xăng	gas station; petrol station
cây đổ	fallen tree
cãi nhau	argue; quarrel
cãi vã	argue; quarrel; argument
còn	-
còng tay	handcuff
có	-
có hiệu lực	take effect; effective; in force
có hiệu quả	effective
có hại	harmful
có khả năng	able; likely
có liên quan	related; relevant
có lẽ	-
có lợi	beneficial; benefit
có nghĩa	mean
có thẩm quyền	competent
có thể	-
có thể xảy ra	possible
có tội	guilty
có vẻ	-
cô	-
cô con gái	daughter
cô dâu	bride
cô giáo	teacher
cô gái	girl; young woman
cô nhi viện	orphanage
cô ta	-
cô ấy	-
côn minh	kunming
côn trùng	insect
côn đảo	con dao
côn đồ	thug
côn đồ hung hãn	thug
công an	police; public security
công an huyện	district police
công an hà nội	hanoi police
công an nhân dân	people's police
công an phường	ward police
công an quận	district police
công an thành phố	city police
công an tp hcm	ho chi minh
công an tphcm	ho chi minh
công an tỉnh	provincial police
công an xã	commune police
công binh	engineer; sapper
công bằng	fair; fairness
công bố	announce; publish; release
công chúa	princess
công chúng	public
công chức	civil servant
công chứng	notarize; notary
công cộng	public
công cụ	tool
công cụ tìm kiếm	search engine
công dân	citizen
công giáo	catholic
công giáo la mã	roman catholic
công khai	public; publicly
công khai minh bạch	transparent
công lý	justice
công lập	public
công nghiệp	industry; industrial
công nghiệp dow jones	dow jones industrial
công nghiệp hóa	industrialization
công nghiệp quốc phòng	defense industry
công nghiệp ô tô	auto industry; automobile industry
công nghệ	technology; tech
công nghệ cao	high-tech; high technology
công nghệ mới	new technology
công nghệ nano	nanotechnology
công nghệ nhận dạng	recognition technology
công nghệ sinh học	biotechnology
công nghệ sạch	clean technology
công nghệ thông tin	information technology
công nghệ thực phẩm	food technology
công nghệ tiên tiến	advanced technology
công nghệ tài chính	fintech; financial technology
công nghệ xanh	green technology
công nhân	worker
công nhân nhập cư	migrant worker
công nhân xây dựng	construction worker
công nhận	recognize; recognition
công suất	capacity
công suất điện	power capacity
công thức 1	formula one
công thức nấu ăn	recipe
công trình	project; work
công trình nghiên cứu	research; study
công trường	construction site
công ty	company; firm
công ty an ninh	security company
công ty bình phong	front company; shell company
công ty bảo hiểm	insurance company; insurer
công ty chứng khoán	securities company; brokerage
công ty con	subsidiary
công ty công nghệ	tech company; technology company
công ty cổ phần	joint stock company
công ty du lịch	travel company; tour operator
công ty dược	pharmaceutical company
công ty dược phẩm	pharmaceutical company
công ty dầu khí	oil company
công ty dầu mỏ	oil company
công ty hàng không	airline
công ty khởi nghiệp	startup
công ty luật	law firm
công ty ma	shell company
công ty mẹ	parent company
công ty mỹ	us company; american company
công ty nghiên cứu	research firm
công ty nhà nước	state company; state-owned company
công ty nhật	japanese company
công ty năng lượng	energy company
công ty nước ngoài	foreign company
công ty thương mại	trading company
công ty tnhh	limited company
công ty trung quốc	chinese company
công ty tài chính	finance company
công ty tư nhân	private company
công ty tư vấn	consulting firm; consultancy
công ty viễn thông	telecom company
công ty vận tải	transport company; shipping company
công ty xây dựng	construction company
công ty điện lực	power company
công ty đại chúng	public company
công ty đầu tư	investment company
công tác	work
công tác cứu hộ	rescue work; rescue operation
công tác cứu nạn	rescue work
công tác cứu trợ	relief work; relief effort
công tác tìm kiếm	search operation
công tố	prosecution; prosecutor
công tố viên	prosecutor
công viên	park
công việc	work; job
công việc nhà	housework
công việc nội bộ	internal affairs
công đoàn	union; trade union; labor union
công đảng	labor party
công ước	convention
cùng	-
cùng có lợi	mutually beneficial
cùng kỳ	same period
cùng kỳ năm ngoái	same period last
cùng kỳ năm trước	year earlier; year ago
cùng nhau	-
cùng với	-
cú hat trick	hat trick
cú mèo	owl
cú sút	shot
cú sút xa	long-range shot
cú sốc	shock
cú vô lê	volley
cú ăn ba	treble
cú đá	kick
cú đánh	blow; hit
cú đánh đầu	header
cú đâm	crash; collision
cú đúp	double; brace
cú đấm	punch
cúi chào	bow
cúi đầu	bow
cúm	flu; influenza
cúm gia cầm	bird flu; avian flu
cúm heo	swine flu
cúm lợn	swine flu
cúm mùa	seasonal flu
cúp	cup
cúp bóng đá	football cup
cúp c1	champions league
cúp châu âu	european cup
cúp fa	fa cup
cúp liên đoàn	league cup
cúp nhà vua	copa del rey
cúp quốc gia	national cup
cúp thế giới	world cup
cúp vàng	gold cup; trophy
cúp vô địch	trophy
cúp điện	power outage; power cut
căn biệt thự	villa
căn bản	fundamental; basic
căn bệnh	disease; illness
căn cước	identity card
căn cước công dân	citizen identity card
căn cứ	base; basis
căn cứ hải quân	naval base
căn cứ không quân	air base
căn cứ mỹ	us base
căn cứ quân sự	military base
căn cứ tên lửa	missile base
căn hộ	apartment
căn nhà	house
căng thẳng	tension; tense
căng thẳng thương mại	trade tension
căng thẳng tâm lý	stress
cđv	fan; supporter
cũ	old; former
cũng	-
cũng có	-
cũng không	-
cũng là	-
cũng như	-
cũng sẽ	-
cũng vậy	-
cũng đã	-
cơ bản	basic; fundamental; basically
cơ bắp	muscle
cơ chế	mechanism
cơ cấu	structure
cơ cực	hardship
cơ hội	opportunity; chance
cơ phó	co-pilot
cơ quan	agency; organ; body
cơ quan an ninh	security agency; security service
cơ quan chức năng	authority
cơ quan di trú	immigration agency
cơ quan khí tượng	meteorological agency; weather agency
cơ quan năng lượng	energy agency
cơ quan quản lý	regulator; regulatory agency
cơ quan thuế	tax authority; tax agency
cơ quan tình báo	intelligence agency
cơ quan vũ trụ	space agency
cơ quan điều tra	investigator; investigative agency
cơ sở	base; facility; basis
cơ sở dữ liệu	database
cơ sở giáo dục	educational institution
cơ sở hạ tầng	infrastructure
cơ sở hạt nhân	nuclear facility; nuclear site
cơ sở nghiên cứu	research facility
cơ sở vật chất	facility; infrastructure
cơ sở y tế	medical facility; health facility
cơ sở đào tạo	training institution
cơ thể	body
cơ trưởng	captain
cơ đốc giáo	christianity; christian
cơm	rice; meal
cơm rang	fried rice
cơn bão	storm; typhoon; hurricane
cơn bão mạnh	powerful storm
cơn bão số	storm; typhoon
cơn giông	thunderstorm
cơn lũ	flood
cơn lốc xoáy	tornado
cơn mưa	rain
cơn sốt	fever
cơn đau	pain
cơn đau tim	heart attack
cơn địa chấn	earthquake; shock
cư dân	resident
cư dân mạng	netizen; internet user
cư trú	reside; residence
cư xử	behave; behavior
cương vị	position
cước phí	fare; charge
cước vận tải	freight rate
cướp	rob; robbery; loot
cướp biển	pirate; piracy
cướp bóc	loot; looting; plunder
cướp giật	robbery; snatch
cướp máy bay	hijack plane; hijacking
cướp ngân hàng	bank robbery
cướp phá	loot; looting
cướp tài sản	robbery
cười	smile; laugh
cười lớn	laugh
cường quốc	power
cường điệu	exaggerate
cường độ	intensity; magnitude
cưỡng bức	forced; coerce
cưỡng chế	enforce; enforcement; coercive
cưỡng hiếp	rape
cưỡng đoạt	extort; extortion
cưỡng đoạt tài sản	extortion
cạm bẫy	trap; pitfall
cạn kiệt	deplete; exhaust
cạnh tranh	compete; competition; competitive
cạo	shave
cả	-
cả hai	-
cải cách	reform
cải cách di trú	immigration reform
cải cách giáo dục	education reform
cải cách kinh tế	economic reform
cải cách thuế	tax reform
cải lương	cai luong; reformed opera
cải thiện	improve; improvement
cải tạo	renovate; reform; reeducation
cải tạo lao động	labor reeducation
cải tổ	reform; restructure; reshuffle
cải tổ nội các	cabinet reshuffle
cảm	feel
cảm biến	sensor
cảm giác	feeling; sense
cảm hứng	inspiration; inspire
cảm kích	grateful; appreciate
cảm thông	sympathy; sympathize
cảm thấy	feel
cảm xúc	emotion; emotional
cảm ơn	thank
cản phá	save; block
cản trở	hinder; obstruct; hamper
cảng	port
cảng biển	seaport; port
cảng container	container port
cảng hàng không	airport
cảnh báo	warn; warning
cảnh báo sóng thần	tsunami warning
cảnh cáo	warn; warning
cảnh giác	vigilant; alert
cảnh quan	landscape
cảnh sát	police; police officer
cảnh sát anh	british police
cảnh sát biển	coast guard
cảnh sát cơ động	mobile police; riot police
cảnh sát giao thông	traffic police
cảnh sát hong kong	hong kong police
cảnh sát hình sự	criminal police
cảnh sát hồng kông	hong kong police
cảnh sát liên bang	federal police
cảnh sát london	london police
cảnh sát malaysia	malaysian police
cảnh sát mật	secret police
cảnh sát mỹ	us police
cảnh sát new york	new york police
cảnh sát pháp	french police
cảnh sát phòng cháy	fire police
cảnh sát quốc tế	interpol
cảnh sát thái lan	thai police
cảnh sát trung quốc	chinese police
cảnh sát trưởng	police chief; sheriff
cảnh sát vũ trang	armed police
cảnh sát điều tra	police investigator; investigation police
cảnh sát đặc nhiệm	special police; swat
cảnh sát địa phương	local police
cảnh sát đức	german police
cảnh sát ấn độ	indian police
cảnh đẹp	beautiful scenery
cấm	ban; prohibit
cấm thi đấu	ban; suspension
cấm vận	embargo; sanction
cấm vận vũ khí	arms embargo
cấp	level; grant; issue
cấp ba	high school
cấp bách	urgent; pressing
cấp bậc	rank
cấp bộ trưởng	ministerial
cấp cao	high-level; senior
cấp cao asean	asean summit
cấp cứu	emergency
cấp nước	water supply
cấp phát	allocate
cấp phép	license; grant license
cấp tiến	radical; progressive
cấp tính	acute
cất cánh	take off
cất giấu	hide
cấu thành	constitute
cấu trúc	structure
cấy ghép	transplant; implant
cầm	hold
cầm bóng	possession
cầm hòa	draw; hold
cầm quyền	ruling; rule
cần	need
cần cẩu	crane
cần giờ	can gio
cần sa	marijuana; cannabis
cần thiết	necessary; need
cần thơ	can tho
cầu	bridge; demand
cầu an	pray for peace
cầu cảng	pier; wharf
cầu giấy	cau giay
cầu hôn	propose; marriage proposal
cầu lông	badminton
cầu môn	goal
cầu nguyện	pray; prayer
cầu thang	stairs; staircase
cầu thủ	player; footballer
cầu thủ bóng đá	footballer; football player
cầu thủ chạy cánh	winger
cầu thủ dự bị	substitute
cầu thủ người brazil	brazilian player
cầu thủ trẻ	young player
cầu treo	suspension bridge
cầu vượt	overpass; flyover
cầu đường	bridges and roads
cẩn thận	careful; carefully
cẩu thả	careless; negligent
cận chiến	close combat
cận đông	near east
cập cảng	dock; arrive
cập nhật	update
cậu	-
cậu bé	boy
cậu con trai	son
cậu ruột	uncle
cậu ấy	-
cắn	bite
cắt	cut
cắt bỏ	remove; cut
cắt giảm	cut; reduce; reduction
cắt giảm chi phí	cost cutting; cut costs
cắt giảm chi tiêu	spending cut
cắt giảm khí thải	cut emissions
cắt giảm lãi suất	interest rate cut
cắt giảm ngân sách	budget cut
cắt giảm nhân sự	layoff; staff cut
cắt giảm phát thải	cut emissions
cắt giảm sản lượng	output cut; production cut
cắt giảm thuế	tax cut
cắt giảm việc	job cut
cắt giảm việc làm	job cut
cắt xén	cut; truncate
cắt điện	power cut; cut power
cắt điện luân phiên	rolling blackout
cắt đứt	cut off; sever
cắt đứt quan hệ	sever ties; cut ties
cặp	pair; couple
cặp bố mẹ	parents
cặp song sinh	twins
cặp sách	school bag
cặp vợ chồng	couple; married couple
cặp đôi	couple; pair
cặp đôi đồng tính	gay couple; same-sex couple
cặp đấu	tie; match
cỏ	grass
cố gắng	try; attempt; effort
cố tình	deliberately; intentionally
cố vấn	adviser; advisor
cố vấn an ninh	security adviser
cố ý	intentional; deliberately
cố ý giết người	intentional murder
cốc	cup; glass
cống hiến	devote; dedicate; dedication
cốt lõi	core
cồn	alcohol
cồn cát	sand dune
cổ	ancient; old
cổ họng	throat
cổ kính	ancient; old
cổ phiếu	stock; share
cổ phần	share; stake; equity
cổ phần hóa	equitization; privatization
cổ tích	fairy tale
cổ tức	dividend
cổ vũ	cheer; encourage
cổ vật	antique; artifact
cổ xưa	ancient
cổ điển	classic; classical
cổ đông	shareholder
cổ đông lớn	major shareholder
cổ đại	ancient
cổ động viên	fan; supporter
cổng thông tin	portal
cộng hòa dominica	dominican republic
cộng hòa dominicana	dominican republic
cộng hòa hồi giáo	islamic republic
cộng hòa ireland	republic of ireland
cộng hòa nam phi	south africa
cộng hòa séc	czech republic; czech
cộng hòa síp	cyprus
cộng hòa trung phi	central african republic
cộng hòa áo	austria
cộng sản	communist
cộng đồng	community
cộng đồng doanh nghiệp	business community
cộng đồng lgbt	lgbt community
cộng đồng mạng	online community; netizen
cộng đồng quốc tế	international community
cột dọc	post
cột khói	smoke
cột mốc	milestone
cột sống	spine
cờ bạc	gambling
cờ vua	chess
cờ vây	go game
cởi	take off; remove
cởi mở	open; openness
cụ thể	specific; concrete; detail
cụ thể là	-
cục	department; agency; bureau
cục nhập cư	immigration bureau
cục thuế	tax department
cục trưởng	director
cục trưởng cục	director of department
cụm tàu sân bay	carrier group
cụt	amputate
củ chi	cu chi
củ cải đường	sugar beet
của	-
củng cố	strengthen; consolidate
cứ	-
cứng	hard
cứng rắn	tough; hardline
cứu	rescue; save
cứu chữa	treat; save
cứu hỏa	firefighter; fire
cứu hộ	rescue; rescuer
cứu hộ cứu nạn	rescue
cứu nạn	rescue
cứu sống	save; rescue
cứu trợ	relief; aid
cứu trợ nhân đạo	humanitarian relief; humanitarian aid
cứu trợ tài chính	bailout
cừu	sheep
cử chỉ	gesture
cử nhân	bachelor
cử tri	voter
cử tri đoàn	electoral college
cử tạ	weightlifting
cửa	door
cửa biển	estuary
cửa hiệu	shop; store
cửa hàng	store; shop
cửa khẩu	border gate; port of entry
cửa ngõ	gateway
cửa sông	estuary
cửa sổ	window
cửa thoát hiểm	emergency exit
cửa tiệm	shop; store
cửu long	mekong
cự ly	distance; range
cực hữu	far-right
cực kỳ	extremely
cực tả	far-left
cực đoan	extreme; extremist; radical
cực đoan hóa	radicalization; radicalize
cựu	former
cựu bộ trưởng	former minister
cựu chiến binh	veteran
cựu giám đốc	former director
cựu học sinh	former student
cựu kim sơn	san francisco
cựu sinh viên	alumnus; former student
cựu thủ tướng	former prime minister
cựu tổng thống	former president
cựu điệp viên	former spy
da	skin
da màu	color
da thuộc	leather
da trắng	white
da trắng thượng đẳng	white supremacist
da đen	black
dagestan	dagestan
dai dẳng	persistent
danh dự	honor; honorary
danh giá	prestigious
danh hiệu	title
danh hiệu vô địch	title; championship
danh hài	comedian
danh lam thắng cảnh	scenic spot
danh mục	list; portfolio; category
danh nghĩa	nominal
danh sách	list
danh sách đen	blacklist
danh thủ	star; footballer
danh tiếng	reputation; fame
danh tính	identity
dao	knife
dao động	fluctuate; range
di chuyển	move; travel
di chúc	will
di chứng	aftereffect; sequela
di cư	migrate; migration; migrant
di dân	migrant; migration; immigrant
di dân lậu	illegal immigrant
di dời	relocate; relocation; move
di sản	heritage; legacy
di sản thế giới	world heritage
di truyền	genetic; genetics
di trú	immigration
di tích	relic; site
di tản	evacuate
di động	mobile
dinh dưỡng	nutrition
dinh tổng thống	presidential palace
dinh độc lập	independence palace
diễn biến	development; happening
diễn ra	take place; happen; occur
diễn tập	drill; exercise; rehearsal
diễn viên	actor; actress
diễn viên hài	comedian
diễn văn	speech; address
diễn xuất	acting
diễn đàn	forum
diễn đàn davos	davos forum
diễn đàn kinh tế	economic forum
diễu hành	parade; march
diện mạo	appearance; face
diện tích	area
diệt chủng	genocide
djibouti	djibouti
do	-
do thái	jewish; jew
do thái giáo	judaism
do thám	spy; surveillance
do vậy	-
do đó	-
doanh nghiệp	business; company; enterprise; firm
doanh nghiệp mỹ	us company; american company
doanh nghiệp nhà nước	state-owned enterprise
doanh nghiệp nhỏ	small business
doanh nghiệp nước ngoài	foreign company
doanh nghiệp trung quốc	chinese company
doanh nghiệp tư nhân	private enterprise; private company
doanh nghiệp việt nam	vietnamese company; vietnamese business
doanh nhân	businessman; entrepreneur
doanh số	sales
doanh số bán	sales
doanh số bán lẻ	retail sales
doanh số ô tô	car sales
doanh thu	revenue; sales
doanh thu phòng vé	box office revenue
doanh thu thuần	net revenue
doanh trại	barracks
doping	doping
du côn	thug; hooligan
du hành vũ trụ	space travel
du học	study abroad
du học sinh	overseas student; international student
du khách	tourist; visitor
du kích	guerrilla
du lịch	tourism; travel; tourist
du lịch vũ trụ	space tourism
du thuyền	yacht; cruise ship
dung nham	lava
dung quất	dung quat
duy ngô nhĩ	uighur; uyghur
duy trì	maintain
duyên dáng	graceful
duyên hải	coastal; coast
duyên hải miền trung	central coast
duyệt binh	parade; military parade
dài	long
dài hạn	long-term
dàn dựng	stage
dàn nhạc	orchestra
dàn nhạc giao hưởng	symphony orchestra
dàn sao	stars
dàn xếp	settle; settlement; arrange
dàn xếp ngoài tòa	out-of-court settlement
dàn xếp tỷ số	match-fixing; fix match
dày đặc	dense; thick
dán	paste
dân	people
dân biểu	congressman; representative; lawmaker
dân biểu hạ viện	house representative
dân ca	folk song
dân chủ	democracy; democratic
dân chủ hóa	democratization
dân cư	resident; population
dân luật	civil law
dân làng	villager
dân mạng	netizen; internet user
dân quân	militia
dân sinh	livelihood
dân số	population
dân số già	aging population
dân sự	civil; civilian
dân thường	civilian
dân túy	populist; populism
dân tộc	ethnic; nation; ethnic group
dân tộc thiểu số	ethnic minority
dâng cao	rise
dâu tây	strawberry
dây	wire; rope
dây an toàn	seat belt
dây chuyền	chain; line
dây chuyền sản xuất	production line
dây chằng	ligament
dây thần kinh	nerve
dây thừng	rope
dã man	brutal; savage; barbaric
dãy himalaya	himalayas
dãy núi	mountain range
dãy trường sơn	truong son range
dè dặt	cautious; reserved
dê	goat
dì	aunt
dính líu	involve; involved
dòng	line; flow
dòng bùn	mudflow
dòng chảy	flow
dòng chảy phương bắc	nord stream
dòng shiite	shiite; shia
dòng sunni	sunni
dòng suối	stream
dòng sông	river
dòng tiền	cash flow; money
dòng tweet	tweet
dòng vốn	capital flow
dông lốc	thunderstorm
dù	-
dù cho	-
dù vậy	-
dùi cui	baton
dùi cui điện	electric baton
dùng	use
dùng thuốc quá liều	overdose
dĩ nhiên	-
dũng cảm	brave; courage
dơi	bat
dư chấn	aftershock
dư luận	public opinion
dưa chuột	cucumber
dưa hấu	watermelon
dương cầm	piano
dương lịch	solar calendar
dương tính	positive
dưới	under; below
dưới nước	underwater
dưới đất	underground
dường như	-
dưỡng lão	nursing home
dưỡng thương	recover from injury
dược phẩm	pharmaceutical; drug
dược sĩ	pharmacist
dạ	-
dạ dày	stomach
dại dột	foolish
dạng cho mượn	loan
dạy	teach
dạy dỗ	teach; educate
dạy nghề	vocational training
dạy thêm	extra teaching; tutoring
dải gaza	gaza strip; gaza
dải ngân hà	milky way
dấu hiệu	sign
dấu mốc	milestone; landmark
dấu vân tay	fingerprint
dấu vết	trace
dấu ấn	mark; imprint
dấy lên	raise; spark
dần	-
dần dần	gradually
dầu	oil
dầu brent	brent crude
dầu cọ	palm oil
dầu diesel	diesel
dầu hỏa	kerosene
dầu khí	oil and gas; petroleum
dầu mỏ	oil; petroleum
dầu nhiên liệu	fuel oil
dầu thô	crude oil; crude
dầu thô brent	brent crude
dầu ăn	cooking oil
dầu đá phiến	shale oil
dẫn	lead; quote; cite
dẫn chương trình	host
dẫn dắt	lead; guide
dẫn lời	quote; cite
dẫn tới	lead; cause
dẫn đầu	lead; top
dẫn đến	lead; cause
dẫn độ	extradite; extradition
dẫu cho	-
dẫu vậy	-
dập lửa	extinguish
dập tắt	extinguish
dậy thì	puberty
dễ	easy
dễ dàng	easily; easy
dệt may	textile; garment
dị ứng	allergy; allergic
dịch	epidemic; translate
dịch bệnh	epidemic; disease; outbreak
dịch chuyển	shift; move
dịch covid	covid pandemic; covid
dịch cúm	flu epidemic; flu outbreak
dịch ebola	ebola outbreak; ebola epidemic
dịch giả	translator
dịch hạch	plague
dịch sởi	measles outbreak
dịch tả	cholera
dịch vụ	service
dịch vụ công	public service
dịch vụ gọi xe	ride-hailing service
dịch vụ tài chính	financial service
dịch vụ y tế	health service; medical service
dịp lễ	holiday
dịp tết	tet holiday
dọn dẹp	clean; cleanup
dọn sạch	clear; clean up
dối trá	lie; false
dồi dào	abundant
dồn dập	rapid
dỗ dành	coax
dở dang	unfinished
dỡ bỏ	lift; remove
dụ dỗ	lure
dụng cụ	tool; instrument
dứa	pineapple
dứt khoát	decisive; definitely
dừa	coconut
dừng	stop
dừng lại	stop
dữ dội	fierce; intense
dữ liệu	data
dữ liệu cá nhân	personal data
dữ liệu lớn	big data
dữ liệu người dùng	user data
dự	attend
dự báo	forecast; predict
dự báo thời tiết	weather forecast
dự kiến	expect; expected; scheduled
dự luật	bill
dự thảo	draft
dự thảo luật	draft law; bill
dự trữ	reserve; stockpile
dự trữ liên bang	federal reserve; fed
dự trữ ngoại hối	foreign exchange reserves; foreign reserves
dự án	project
dự đoán	predict; forecast; prediction
dựa trên	based
dựa vào	rely; based
dựng chuyện	fabricate
ecb	ecb
ecuador	ecuador; ecuadorian
el nino	el nino
el salvador	el salvador; salvadoran
em dâu	sister-in-law
em gái	younger sister; sister
em họ	cousin
em rể	brother-in-law
em trai	younger brother; brother
email	email
enzyme	enzyme
eo biển	strait
eo biển anh	english channel
eo biển bering	bering strait
eo biển bosphorus	bosphorus
eo biển gibraltar	strait of gibraltar
eo biển hormuz	strait of hormuz
eo biển kerch	kerch strait
eo biển malacca	strait of malacca
eo biển manche	english channel
eo biển đài loan	taiwan strait
eritrea	eritrea; eritrean
estonia	estonia; estonian
ethiopia	ethiopia; ethiopian
eu	eu
evfta	evfta
fan hâm mộ	fan
fbi	fbi
fdi	fdi
fed	fed
fentanyl	fentanyl
fifa	fifa
fiji	fiji; fijian
formosa	formosa
fta	free trade agreement; fta
g20	g20
g7	g7
ga	station; gas
ga hành khách	passenger terminal
ga tàu	train station
ga tàu điện ngầm	subway station; metro station
gabon	gabon; gabonese
gambia	gambia; gambian
game	game
game online	online game
game thủ	gamer
gan	liver
gan dạ	brave
gara	garage
gay gắt	fierce; harsh; heated
gdp	gdp
gen	gene
ghana	ghana; ghanaian
ghen tuông	jealousy; jealous
ghi	record; write
ghi bàn	score
ghi bàn thắng	score goal
ghi chép	note; record
ghi hình	film; record
ghi nhận	record; recognize; note
ghi âm	record; recording
ghi điểm	score
ghé thăm	visit
ghép gan	liver transplant
ghép thận	kidney transplant
ghép tim	heart transplant
ghép tạng	organ transplant
ghét	hate
ghế	seat; chair
ghế dự bị	bench
ghế sofa	sofa
gia cầm	poultry
gia hạn	extend; extension; renew
gia hạn hợp đồng	extend contract; contract extension
gia lai	gia lai
gia nhập	join; accession
gia súc	cattle; livestock
gia sư	tutor
gia tăng	increase; rise; grow
gia tộc	clan; family
gia vị	spice; seasoning
gia đình	family
gia đình hoàng gia	royal family
giai cấp	class
giai cấp công nhân	working class
giai cấp tư sản	bourgeoisie
giai điệu	melody
giai đoạn	period; stage; phase
giam cầm	imprison; imprisonment
giam giữ	detain; detention; hold
gian lận	fraud; cheat; cheating
gian lận bầu cử	election fraud; electoral fraud
gian lận chứng khoán	securities fraud
gian lận kế toán	accounting fraud
gian lận thi cử	exam cheating
gian lận thuế	tax fraud
gian lận thương mại	trade fraud
gian lận tài chính	financial fraud
gian lận điểm thi	exam score fraud
giang hồ	gangster
giang trạch dân	jiang zemin
giang tây	jiangxi
giang tô	jiangsu
giao dịch	trading; transaction; trade; deal
giao dịch chứng khoán	securities trading
giao hàng	deliver; delivery
giao hưởng	symphony
giao hữu	friendly
giao lộ	intersection
giao thông	traffic; transport
giao thông công cộng	public transport
giao thông vận tải	transport; transportation
giao thương	trade
giao thừa	new year's eve
giao tranh	fighting; clash
giun sán	parasitic worm
già	old; elderly
già hóa dân số	aging population; population aging
giàn khoan	oil rig; drilling rig
giàn phóng	launcher
giành chiến thắng	win; victory
giành huy chương	win medal
giành vé	qualify; win place
giàu	rich; wealthy
giàu có	rich; wealthy
giàu nhất	richest
giày	shoe
giày dép	footwear; shoe
giày thể thao	sneaker; sports shoe
giá	price
giá bán	selling price; price
giá bất động sản	property price
giá cao	high price
giá cước	fare; charge
giá cả	price
giá cổ phiếu	share price; stock price
giá dầu	oil price
giá dầu thô	crude oil price; oil price
giá gạo	rice price
giá hàng hóa	commodity price
giá khí đốt	gas price
giá khởi điểm	starting price
giá lương thực	food price
giá mua	purchase price
giá nguyên liệu	raw material price
giá nhiên liệu	fuel price
giá nhà	house price; home price
giá nhà đất	housing price; property price
giá năng lượng	energy price
giá rét	freezing cold; bitter cold
giá rẻ	cheap; low-cost
giá sàn	floor price
giá thành	cost; price
giá thấp	low price
giá thị trường	market price
giá thực phẩm	food price
giá tiêu dùng	consumer price
giá trần	price ceiling; price cap
giá trị	value; worth
giá trị gia tăng	value-added
giá trị giao dịch	transaction value
giá trị thương hiệu	brand value
giá trị thị trường	market value
giá trị tài sản	asset value
giá trị xuất khẩu	export value
giá vàng	gold price
giá vé	fare; ticket price
giá xăng	gasoline price; petrol price
giá xăng dầu	fuel price; petrol price
giá điện	electricity price
giám khảo	judge; jury
giám mục	bishop
giám sát	monitor; supervise; supervision; surveillance
giám định	assessment; examination; appraisal
giám định pháp y	forensic examination
giám định tâm thần	psychiatric evaluation
giám đốc	director
giám đốc sở	department director
giám đốc thẩm	cassation review
giám đốc tài chính	chief financial officer
giám đốc điều hành	chief executive; executive director; ceo
gián	cockroach
gián tiếp	indirect; indirectly
gián điệp	spy; espionage
gián điệp mạng	cyber espionage
gián đoạn	disruption; interrupt; disrupt
giáng sinh	christmas
giáo dân	parishioner; catholic
giáo dân công giáo	catholic parishioner
giáo dục	education; educational
giáo dục công dân	civic education
giáo dục giới tính	sex education
giáo dục phổ thông	general education
giáo dục đại học	higher education
giáo dục đặc biệt	special education
giáo hoàng	pope
giáo hội	church
giáo hội chính thống	orthodox church
giáo hội công giáo	catholic church
giáo hội phật giáo	buddhist sangha; buddhist church
giáo phái	sect
giáo phái aum	aum cult
giáo phận	diocese
giáo sĩ	cleric; clergy
giáo sư	professor
giáo viên	teacher
giáo xứ	parish
giáo đường do thái	synagogue
giáp	armor; border
giáp ranh	border; adjacent
giây	second
giây phút	moment
giãn cách	distancing
giãn cách xã hội	social distancing
giãn nợ	debt rescheduling
gió	wind
gió bão	storm wind; gale
gió giật	gust
gió lốc	whirlwind; tornado
gió mùa	monsoon
gió mùa đông bắc	northeast monsoon
gió mạnh	strong wind
giông bão	storm; thunderstorm
giúp	help
giúp việc gia đình	domestic worker
giúp đỡ	help; assistance
giơ tay	raise hand
giường	bed
giường bệnh	hospital bed
giường nằm	sleeper
giả	fake
giả danh	impersonate
giả mạo	fake; forge; counterfeit
giả sử	-
giả thuyết	hypothesis
giả vờ	pretend
giải	prize; award
giải ba	third prize
giải bóng đá	football tournament; football league
giải cành cọ vàng	palme d'or
giải cứu	rescue
giải giáp	disarm
giải grammy	grammy
giải hạng nhất	first division
giải nghệ	retire; retirement
giải ngoại hạng	premier league
giải ngoại hạng anh	premier league
giải ngũ	discharged; demobilize
giải nhì	second prize
giải nhất	first prize
giải nobel	nobel prize
giải nobel hòa bình	nobel peace prize
giải nobel hóa học	nobel chemistry prize
giải nobel kinh tế	nobel economics prize
giải nobel văn học	nobel literature prize
giải nobel vật lý	nobel physics prize
giải nobel y học	nobel medicine prize
giải oscar	oscar; academy award
giải pháp	solution
giải phóng	liberate; liberation
giải phóng mặt bằng	site clearance
giải phẫu	surgery; anatomy
giải pulitzer	pulitzer prize
giải quyết	solve; resolve; settle; address
giải quả cầu vàng	golden globe
giải quần vợt	tennis tournament
giải quốc nội	domestic league
giải thích	explain; explanation
giải thưởng	award; prize
giải trí	entertainment
giải trừ	disarm
giải trừ quân bị	disarmament
giải tán	dissolve; disperse; disband
giải tán quốc hội	dissolve parliament
giải tỏa	clear; relieve
giải vô địch	championship
giải úc mở rộng	australian open
giải đua	grand prix; race
giải đấu	tournament; league
giải đặc biệt	special prize; jackpot
giảm	decrease; fall; drop; decline
giảm bớt	reduce; ease
giảm cân	lose weight; weight loss
giảm giá	discount; price cut; fall
giảm lãi suất	cut interest rate; rate cut
giảm lương	pay cut
giảm mạnh	plunge; fall sharply; drop
giảm nghèo	poverty reduction
giảm nhẹ	fall slightly; ease; mitigate
giảm nợ	debt relief; reduce debt
giảm phát	deflation
giảm phát thải	reduce emissions
giảm sút	decline; decrease
giảm thiểu	minimize; reduce; mitigate
giảm thuế	tax cut
giảm tốc	slow; slowdown
giảm xuống	fall; drop; decline
giảm án	reduce sentence; commute sentence
giảm đau	pain relief
giản dị	simple
giảng dạy	teach; teaching
giảng viên	lecturer
giảng đường	lecture hall
giấc mơ	dream
giấc mơ mỹ	american dream
giấc ngủ	sleep
giấm	vinegar
giấu tên	anonymous; unnamed
giấy	paper
giấy chứng nhận	certificate
giấy chứng tử	death certificate
giấy khai sinh	birth certificate
giấy kết hôn	marriage certificate
giấy phép	license; permit
giấy phép lái xe	driver's license; driving license
giấy phép xây dựng	construction permit; building permit
giấy tờ	document; paper
giấy tờ giả	fake document; forged document
giấy tờ tùy thân	identity document; identification
giẫm đạp	stampede
giận	angry
giận dữ	angry; anger; furious
giật mình	startled
giặt	wash
giặt giũ	laundry; wash
giếng dầu	oil well
giết	kill
giết chết	kill
giết mổ	slaughter
giết người	murder; kill; homicide
giết người hàng loạt	serial killing; mass murder
giọng hát	voice
giỏ	basket
giống như	-
giới	-
giới chuyên gia	expert
giới chính trị	political
giới chức	official; authority
giới chức y tế	health officials; health authorities
giới công nghệ	tech industry
giới doanh nghiệp	business community
giới hàn lâm	academia; academics
giới hạn	limit
giới hạn tốc độ	speed limit
giới học giả	scholars
giới khoa học	scientists; scientific community
giới kinh doanh	business community
giới luật sư	lawyers
giới lãnh đạo	leadership
giới nghiêm	curfew
giới nghiên cứu	researchers
giới nghệ sĩ	artists
giới nhà giàu	rich
giới phân tích	analyst
giới showbiz	showbiz
giới thiệu	introduce; introduction
giới thể thao	sports world
giới tinh hoa	elite
giới truyền thông	media
giới trí thức	intellectuals
giới trẻ	young people; youth
giới tài phiệt	oligarchs
giới tình báo	intelligence community
giới tính	gender; sex
giới đầu tư	investors
giờ	hour
giờ bay	flight hour; flight time
giờ nghỉ	halftime; break
giờ việt nam	vietnam time
giờ địa phương	local time
giữ	keep; hold
giữ bình tĩnh	stay calm
giữ chức	serve; hold
giữ gìn	preserve; maintain
giữ sạch lưới	clean sheet
giữa	-
giữa năm	mid-year
golf thủ	golfer
greenland	greenland
gruzia	georgia; georgian
guatemala	guatemala; guatemalan
guinea	guinea; guinean
guinea xích đạo	equatorial guinea
gà	chicken
gào thét	scream; shout
gái bán dâm	prostitute
gái mại dâm	prostitute
gánh	bear
gánh chịu	suffer; bear
gánh nặng	burden
gân kheo	hamstring
gây	cause
gây hiểu lầm	misleading
gây hấn	aggression; provoke
gây mê	anesthesia
gây nguy hiểm	endanger; dangerous
gây quỹ	fundraising; raise fund
gây ra	cause
gây rối	disturb; disrupt
gây rối trật tự	disturb public order
gây sốt	sensation; viral
gây sức ép	pressure; put pressure
gây thiệt hại	damage; cause damage
gây thương tích	cause injury; injure
gây thương vong	cause casualty
gây tranh cãi	controversial
gây tê	anesthesia
gây tổn hại	harm; damage
gây ô nhiễm	pollute
gây ấn tượng	impress
gã khổng lồ	giant
gãy	break; broken
gãy chân	broken leg
gãy tay	broken arm
gãy xương	fracture
gãy đổ	fall; break
gì	-
gìn giữ	preserve
gìn giữ hòa bình	peacekeeping; peacekeeper
gò vấp	go vap
góa phụ	widow
gói	package; wrap
gói cứu trợ	bailout; bailout package; rescue package
gói hàng	package; parcel
gói kích thích	stimulus package
gói thầu	bid package; contract
góp phần	contribute
góp vốn	contribute capital
gôn	golf
gõ cửa	knock
gương	mirror
gương chiếu hậu	rearview mirror
gương mặt	face
gạch	brick
gạo	rice
gạo nếp	sticky rice
gạo thơm	fragrant rice
gấp	times; double
gấp ba	triple; three times
gấp rút	urgently
gấp đôi	double; twice
gấu	bear
gấu bắc cực	polar bear
gấu trúc	panda
gấu trắng	polar bear
gấu túi	koala
gần	near; nearly; close
gần bờ	near shore; inshore
gần gũi	close
gần như	almost
gần nhất	nearest; closest; latest
gần đây	recent; recently
gật đầu	nod
gắn	attach; link
gắn bó	attach; bond
gắn liền	associate; attach
gặp	meet; meeting
gặp gỡ	meet; meeting
gặp khó khăn	struggle; difficulty
gặp nhau	meet
gặp nạn	distress; accident
gặp rắc rối	in trouble
gặt hái	reap
gọi	call
gọi là	-
gọi vốn	raise funds; fundraising
gọi xe	ride-hailing
gọi điện	call; phone
gọi điện thoại	phone; call
gọn gàng	tidy; neat
gối	pillow
gốm	pottery; ceramic
gốm sứ	ceramics; porcelain
gỗ	wood; timber
gỗ lậu	illegal timber
gỡ bỏ	remove; lift
gỡ hòa	equalize; equalizer
gục ngã	collapse
gừng	ginger
gửi	send
gửi tiền	deposit
hacker	hacker
hai	two
hai bà trưng	hai ba trung
hai lần	twice
hai mươi	twenty
hai phần ba	two thirds
hai quốc tịch	dual citizenship
hai vợ chồng	couple
haiti	haiti; haitian
hamas	hamas
hamburger	hamburger; burger
hang	cave
hang động	cave
hay	-
hcb	silver medal
hcm	ho chi minh
hcv	gold medal
hcđ	bronze medal
hen suyễn	asthma
heo	pig
heroin	heroin
hezbollah	hezbollah
hi vọng	hope
hindu giáo	hinduism
hiếm hoi	rare
hiến máu	blood donation; donate blood
hiến pháp	constitution; constitutional
hiến tạng	organ donation
hiếp dâm	rape
hiếp dâm trẻ em	child rape
hiền lành	gentle
hiểu	understand
hiểu biết	knowledge; understanding
hiểu lầm	misunderstanding
hiểu nhầm	misunderstanding
hiện diện	presence; present
hiện giờ	currently; now
hiện nay	current; currently; now
hiện trường	scene; site
hiện trường vụ án	crime scene
hiện trạng	status quo; current status
hiện tượng thời tiết	weather phenomenon
hiện tại	current; currently; present
hiện vẫn	-
hiện vật	artifact; exhibit
hiện đang	-
hiện đại	modern
hiện đại hóa	modernize; modernization
hiệp 1	first half
hiệp 2	second half
hiệp hai	second half
hiệp hội	association
hiệp một	first half
hiệp phụ	extra time
hiệp định	agreement; accord
hiệp định paris	paris agreement; paris accord
hiệp định thương mại	trade agreement; trade deal
hiệp định đình chiến	armistice
hiệp ước	treaty; pact
hiệp ước phòng thủ	defense treaty
hiệu lệnh	signal; order
hiệu lực	effect; validity
hiệu phó	vice principal
hiệu quả	effective; efficiency; effectively; efficient
hiệu quả năng lượng	energy efficiency
hiệu thuốc	pharmacy
hiệu trưởng	principal; rector
hiệu trưởng đại học	university president
hiệu ứng nhà kính	greenhouse effect
hlv	coach
hlv trưởng	head coach
ho	cough
hoa	flower
hoa anh đào	cherry blossom
hoa hướng dương	sunflower
hoa hậu	beauty queen; miss
hoa hậu hoàn vũ	miss universe
hoa hậu thế giới	miss world
hoa hậu việt nam	miss vietnam
hoa hồng	rose
hoa kì	united states; us
hoa kỳ	united states; us
hoa lục	mainland china; china
hoa mai	apricot blossom
hoa quả	fruit
hoa sen	lotus
hoa thịnh đốn	washington
hoa đào	peach blossom
hoan hô	cheer
hoan nghênh	welcome
hoang dã	wild
hoang mang	confused; bewildered
honduras	honduras; honduran
hooligan	hooligan
hoài nghi	skeptical; doubt; skepticism
hoàn hảo	perfect
hoàn kiếm	hoan kiem
hoàn thiện	complete; perfect; improve
hoàn thuế	tax refund
hoàn thành	complete; finish; accomplish
hoàn toàn	completely; totally; entirely
hoàn tất	complete; finish
hoàng cung	royal palace; imperial palace
hoàng gia	royal; royal family
hoàng gia anh	british royal family
hoàng gia thái lan	thai royal family
hoàng hôn	sunset
hoàng hải	yellow sea
hoàng hậu	queen; empress
hoàng sa	paracel; paracels
hoàng thái tử	crown prince
hoàng thân	prince
hoàng tộc	royal family
hoàng tử	prince
hoàng đế	emperor
hoành tráng	grand; spectacular
hoán đổi	swap
hoãn	postpone; delay
hoãn chuyến	flight delay
hoạch định	plan; policymaking
hoạch định chính sách	policymaking; policymaker
hoạt hình	cartoon; animation
hoạt động	activity; operation; operate
hoạt động cứu hộ	rescue operation
hoạt động gián điệp	espionage
hoạt động kinh doanh	business operation
hoạt động quân sự	military activity; military operation
hoạt động thương mại	commercial activity; trade
hoảng hốt	panic
hoảng loạn	panic
hoảng sợ	panic; frightened
hoặc	-
hung hãn	aggressive
hung hăng	aggressive
hung khí	weapon
hung thủ	killer; murderer
hungari	hungary; hungarian
hungary	hungary; hungarian
huy chương	medal
huy chương bạc	silver medal
huy chương vàng	gold medal
huy chương đồng	bronze medal
huy động	mobilize; raise
huy động vốn	raise capital; raise funds
huyết tương	plasma
huyết áp	blood pressure
huyền thoại	legend; legendary
huyện	district
huân chương	medal; order
huấn luyện	training; train; coach
huấn luyện viên	coach
huấn luyện viên trưởng	head coach
huế	hue
hy lạp	greece; greek
hy lạp cổ đại	ancient greece
hy vọng	hope
hydro	hydrogen
hydrogen	hydrogen
hà bắc	hebei
hà giang	ha giang
hà lan	netherlands; dutch
hà mã	hippo
hà nam	ha nam; henan
hà nội	hanoi
hà tây	ha tay
hà tĩnh	ha tinh
hà đông	ha dong
hài cốt	remains
hài hước	humorous; humor; funny
hài kịch	comedy
hài lòng	satisfied; happy
hàn lâm	academic
hàn quốc	south korea; south korean; korea
hàng	goods
hàng châu	hangzhou
hàng chục	dozens
hàng chục nghìn	tens of thousands
hàng chục ngàn	tens of thousands
hàng chục triệu	tens of millions
hàng công	attack
hàng cấm	contraband; banned goods
hàng cứu trợ	relief supply; aid
hàng gia dụng	household goods
hàng giả	counterfeit goods; fake goods
hàng giả mạo	counterfeit goods
hàng hiệu	designer goods; luxury goods
hàng hóa	goods; commodity; cargo
hàng hải	maritime; navigation
hàng không	airline; aviation
hàng không giá rẻ	low-cost airline
hàng không vũ trụ	aerospace
hàng loạt	series; mass
hàng loạt vụ	series
hàng lậu	smuggled goods; contraband
hàng nghìn	thousands
hàng ngàn	thousands
hàng ngày	daily
hàng nhái	counterfeit goods
hàng nhập khẩu	import
hàng năm	annual; annually; yearly
hàng phòng ngự	defense
hàng quý	quarterly
hàng rong	street vendor; hawker
hàng rào	fence; barrier
hàng rào thuế quan	tariff barrier
hàng tháng	monthly
hàng thủ	defense
hàng tiêu dùng	consumer goods
hàng tiền vệ	midfield
hàng triệu	millions
hàng trăm	hundreds
hàng trăm nghìn	hundreds of thousands
hàng trăm ngàn	hundreds of thousands
hàng trăm triệu	hundreds of millions
hàng tuần	weekly
hàng tấn công	attack
hàng tồn kho	inventory; stock
hàng tỷ	billions
hàng viện trợ	aid; relief supplies
hàng vạn	tens of thousands
hàng xa xỉ	luxury goods
hàng xóm	neighbor
hàng điện tử	electronics
hàng đầu	top; leading
hành chính	administrative; administration
hành hương	pilgrimage
hành khách	passenger
hành lang	corridor
hành lang pháp lý	legal framework
hành lý	luggage; baggage
hành pháp	executive
hành quyết	execute; execution
hành quân	march
hành tinh	planet
hành trình	journey
hành tây	onion
hành vi	act; behavior; action
hành vi sai trái	wrongdoing; misconduct
hành xử	behave; behavior
hành động	action; act
hành động gây hấn	aggression; provocation
hành động quân sự	military action
hào hứng	excited
hào phóng	generous
hàu	oyster
háo hức	eager; excited
hát	sing
hâm mộ	fan
hãm hiếp	rape
hãng	company; firm
hãng công nghệ	technology company; tech firm
hãng dược phẩm	drugmaker; pharmaceutical company
hãng hàng không	airline
hãng phim	film studio
hãng thông tấn	news agency
hãng tin	news agency
hãng tàu	shipping line
hãng vận tải	shipping company; carrier
hãng xe	automaker; carmaker
hãng ô tô	automaker; carmaker
hãng ôtô	automaker; carmaker
hãy	-
hèn nhát	cowardly; coward
hé lộ	reveal
hét	shout; scream
hình học	geometry
hình như	-
hình phạt	punishment; penalty
hình sự	criminal
hình sự hóa	criminalize
hình sự quốc tế	international criminal
hình ảnh	image; picture; photo
hò hét	shout; cheer
hò reo	cheer
hòa bình	peace; peaceful
hòa bình xanh	greenpeace
hòa giải	reconciliation; mediate; reconcile
hòa giải dân tộc	national reconciliation
hòa giải viên	mediator
hòa hảo	hoa hao
hòa hợp	harmony; reconciliation
hòa nhạc	concert
hòa thượng	most venerable
hòa đàm	peace talk
hòn đá	stone; rock
hòn đảo	island
hóa chất	chemical
hóa dầu	petrochemical
hóa học	chemical; chemistry
hóa thạch	fossil
hóa trị	chemotherapy
hóa đơn	bill; invoice
hô hấp	respiratory; breathing
hôi của	looting; loot
hôm nay	today
hôm qua	yesterday
hôm trước	previous day
hôn	kiss
hôn lễ	wedding
hôn mê	coma
hôn nhân	marriage
hôn nhân cưỡng ép	forced marriage
hôn nhân giả	sham marriage
hôn nhân đồng giới	same-sex marriage
hôn nhân đồng tính	gay marriage; same-sex marriage
hôn phu	fiance
hôn thê	fiancee
hùng biện	eloquent; rhetoric
húc	ram
hút thuốc	smoke; smoking
hăm dọa	threaten; intimidate
hăng hái	enthusiastic; eager
hđnd	people's council
hơi cay	tear gas
hơi thở	breath
hơn	-
hơn là	-
hơn một nửa	more than half
hơn nữa	-
hư hại	damage
hư hỏng	damage
hưng yên	hung yen
hương vị	flavor; taste
hươu	deer
hươu cao cổ	giraffe
hướng	direction; toward
hướng dẫn	guide; instruct; guideline; guidance
hướng tới	toward; aim
hạ	lower; cut
hạ bậc	downgrade
hạ cánh	land; landing
hạ cánh an toàn	land safely
hạ cánh khẩn cấp	emergency landing
hạ long	ha long
hạ lãi suất	cut interest rate; rate cut
hạ lưu	downstream
hạ môn	xiamen
hạ nghị sĩ	congressman; representative
hạ nguồn	downstream
hạ sĩ	corporal
hạ tầng	infrastructure
hạ viện	house of representatives; lower house
hạ viện mỹ	us house
hại	harm
hạm đội	fleet
hạn chót	deadline
hạn chế	limit; restrict; restriction; limited
hạn hán	drought
hạn hẹp	limited; narrow
hạn mặn	drought and salinity
hạn ngạch	quota
hạng ba	third place
hạng cân	weight class
hạng mục	category; item
hạng nhì	second division; second place
hạng nhất	first division; first class
hạng nặng	heavy
hạng phổ thông	economy class
hạng thương gia	business class
hạng tư	fourth place
hạnh phúc	happy; happiness
hạt	seed; grain
hạt dẻ	chestnut
hạt giống	seed
hạt giống số một	top seed
hạt nhân	nuclear
hạt nhân nguyên tử	atomic nucleus
hạt tiêu	pepper
hạt điều	cashew
hải chiến	naval battle
hải cảng	harbor; seaport
hải cảnh	coast guard
hải cảnh trung quốc	chinese coast guard
hải cẩu	seal
hải dương	hai duong
hải lý	nautical mile
hải nam	hainan
hải phòng	hai phong
hải phận	territorial waters
hải quan	customs
hải quân	navy; naval
hải quân hoàng gia	royal navy
hải quân mỹ	us navy
hải quân nga	russian navy
hải quân trung quốc	chinese navy
hải sản	seafood
hải sản tươi sống	fresh seafood
hải trình	voyage; sea route
hải đăng	lighthouse
hấp	steam
hấp dẫn	attractive; appealing
hấp hối	dying
hấp thụ	absorb
hầm	tunnel; basement
hầm chui	underpass; tunnel
hầm mỏ	mine
hầm ngầm	bunker; underground tunnel
hầm trú ẩn	shelter; bunker
hầu hết	most
hầu như	-
hầu tòa	stand trial; court
hậu chiến	postwar
hậu covid	post-covid
hậu cần	logistics
hậu duệ	descendant
hậu giang	hau giang
hậu quả	consequence
hậu quả nghiêm trọng	serious consequence
hậu thuẫn	back; backing; support
hậu trường	backstage
hậu vệ	defender
hậu vệ phải	right back
hậu vệ trái	left back
hắc long giang	heilongjiang
hắn	-
hắn ta	-
hằng ngày	daily
hằng năm	annual; annually; yearly
hằng tháng	monthly
hẳn	-
hẹn hò	date; dating
hẻm núi	canyon; gorge
hết giờ	full time
hết hạn	expire; expired
hết sức	extremely; very
hề	clown
hệ lụy	consequence
hệ miễn dịch	immune system
hệ mặt trời	solar system
hệ sinh thái	ecosystem
hệ thần kinh	nervous system
hệ thống	system
hệ thống giáo dục	education system
hệ thống pháo	artillery system
hệ thống phòng không	air defense system
hệ thống phòng thủ	defense system
hệ thống radar	radar system
hệ thống tên lửa	missile system
hệ thống vũ khí	weapons system
hệ thống y tế	health system; healthcare system
hệ thống định vị	positioning system; gps
hệ điều hành	operating system
họ	-
họ hàng	relative
họ đã	-
họa sĩ	painter; artist
học	study; learn
học bổng	scholarship
học giả	scholar
học hành	study; education
học kỳ	semester
học lực	academic performance
học máy	machine learning
học nghề	vocational training; apprenticeship
học phí	tuition; tuition fee
học sinh	student; pupil
học sinh giỏi	excellent student
học thuật	academic
học thêm	extra class; tutoring
học trò	pupil; student
học trực tuyến	online learning
học tập	study; learning
học tập trực tuyến	online learning
học viện	academy; institute
học viện khổng tử	confucius institute
học viện quân sự	military academy
học vấn	education
họp	meeting; meet
họp báo	press conference; news conference
hỏa hoạn	fire
hỏa táng	cremate; cremation
hỏa tốc	urgent
hỏi	ask
hố sụt	sinkhole
hố tử thần	sinkhole
hố đen	black hole
hối hả	hurry
hối hận	regret; remorse
hối lỗi	remorse; regret
hối lộ	bribe; bribery
hối phiếu	bill of exchange
hối thúc	urge
hối tiếc	regret
hối đoái	foreign exchange
hốt hoảng	panic
hồ	lake
hồ bơi	swimming pool
hồ bắc	hubei
hồ chí minh	ho chi minh
hồ chứa	reservoir
hồ cẩm đào	hu jintao
hồ gươm	hoan kiem lake
hồ hoàn kiếm	hoan kiem lake
hồ nam	hunan
hồ sơ	file; record; document; dossier
hồ sơ nhân quyền	human rights record
hồ thủy điện	hydropower reservoir
hồ tiêu	pepper
hồ tây	west lake
hồi	-
hồi giáo	islam; islamic; muslim
hồi giáo cực đoan	islamic extremist; islamist
hồi giáo dòng shiite	shiite muslim
hồi giáo dòng sunni	sunni muslim
hồi giáo shiite	shiite muslim
hồi giáo sunni	sunni muslim
hồi giáo tự xưng	islamic state
hồi hương	repatriate; repatriation
hồi ký	memoir
hồi phục	recover; recovery
hồi sức cấp cứu	intensive care
hồi sức tích cực	intensive care
hồng	pink
hồng cầu	red blood cell
hồng kông	hong kong
hồng y	cardinal
hổ	tiger
hỗ trợ	support; assistance
hỗn hợp	mixed; joint
hỗn loạn	chaos; chaotic
hộ chiếu	passport
hộ chiếu giả	fake passport
hộ chiếu vaccine	vaccine passport
hộ gia đình	household
hộ khẩu	household registration
hộ lý	orderly; nurse
hộ nghèo	poor household
hộ sinh	midwife
hộ tống	escort
hội	association; society
hội an	hoi an
hội chợ	fair; trade fair
hội chữ thập đỏ	red cross
hội họa	painting
hội nghị	conference; meeting
hội nghị an ninh	security conference
hội nghị apec	apec summit
hội nghị bộ trưởng	ministerial meeting; ministerial conference
hội nghị cấp cao	summit
hội nghị g20	g20 summit
hội nghị g7	g7 summit
hội nghị khí hậu	climate conference; climate summit
hội nghị munich	munich conference
hội nghị thượng đỉnh	summit
hội nghị trung ương	central committee plenum
hội nhập	integration; integrate
hội nhập kinh tế	economic integration
hội thánh	church
hội thảo	seminar; workshop; conference
hội tụ	converge
hội viên	member
hội đàm	talk; meeting
hội đồng	council; board
hội đồng an ninh	security council
hội đồng bảo an	security council
hội đồng châu âu	european council
hội đồng giám mục	bishops conference
hội đồng nhà nước	state council
hội đồng nhân dân	people's council
hội đồng nhân quyền	human rights council
hội đồng quân nhân	military council
hội đồng quân sự	military council
hội đồng quản trị	board of directors; board
hội đồng trường	school board
hội đồng xét xử	court; trial panel
hộp	box
hộp sọ	skull
hộp thư	mailbox; inbox
hộp đen	black box
hộp đen máy bay	black box
hộp đêm	nightclub
hợp lý	reasonable
hợp lý hóa	rationalize; streamline
hợp nhất	merge; merger; consolidate
hợp pháp	legal; legitimate; lawful
hợp pháp hóa	legalize; legalization
hợp tác	cooperate; cooperation; collaboration
hợp tác kinh tế	economic cooperation
hợp tác quân sự	military cooperation
hợp tác quốc phòng	defense cooperation
hợp tác thượng hải	shanghai cooperation
hợp xướng	choir; chorus
hợp đồng	contract
hợp đồng chuyển nhượng	transfer deal
hợp đồng lao động	labor contract
hợp đồng tương lai	futures contract; futures
hợp đồng vũ khí	arms deal
hủy	cancel
hủy bỏ	cancel; scrap; abolish
hủy chuyến	cancel flight
hủy chuyến bay	cancel flight; flight cancellation
hủy diệt	destroy; destruction
hủy diệt hàng loạt	mass destruction
hủy hoại	destroy; ruin
hứa hẹn	promise
hứng chịu	suffer
hứng thú	interest
hữu cơ	organic
hữu dụng	useful
hữu hiệu	effective
hữu nghị	friendship; friendly
hữu ích	useful
iaea	iaea
iceland	iceland; icelandic
im lặng	silent; silence
im lặng trước	silent
imf	imf
in	print
in 3d	3d printing
indonesia	indonesia; indonesian
internet	internet
iphone	iphone
iran	iran; iranian
iraq	iraq; iraqi
ireland	ireland; irish
israel	israel; israeli
italia	italy; italian
italy	italy; italian
jamaica	jamaica; jamaican
jordan	jordan; jordanian
kangaroo	kangaroo
karaoke	karaoke
kavkaz	caucasus
kazakhstan	kazakhstan; kazakh
kem	ice cream; cream
kenya	kenya; kenyan
keo kiệt	stingy
khai báo	declare; report
khai báo y tế	health declaration
khai gian	false declaration
khai giảng	school opening; new school year
khai khoáng	mining
khai man	perjury; false declaration
khai mạc	open; opening
khai nhận	confess; admit
khai thác	exploit; exploitation; mining
khai thác cát	sand mining
khai thác dầu	oil production; oil drilling
khai thác gỗ	logging
khai thác mỏ	mining
khai thác than	coal mining
khai thác thủy sản	fishing; fishery
khai thác trái phép	illegal exploitation; illegal mining
khan hiếm	scarce; scarcity; shortage
khan hiếm nước	water scarcity
khe núi	ravine; gorge
khen ngợi	praise
khen thưởng	reward; commend
khi	-
khi nào	-
khi đó	-
khinh khí cầu	hot air balloon; balloon
khinh thường	contempt; despise
khiêm tốn	modest
khiên	shield
khiêu dâm	pornography; pornographic
khiêu khích	provocation; provocative; provoke
khiêu vũ	dance; dancing
khiếm thính	hearing impaired; deaf
khiếm thị	visually impaired; blind
khiến	make; cause
khiếu nại	complaint; complain; appeal
khmer đỏ	khmer rouge
kho	warehouse; storage
kho bạc	treasury
kho dự trữ	stockpile; reserve
kho hàng	warehouse
kho lạnh	cold storage
kho vũ khí	arsenal
khoa	department; faculty
khoa cấp cứu	emergency department
khoa học	science; scientific
khoa học công nghệ	science and technology
khoa học viễn tưởng	science fiction
khoai lang	sweet potato
khoai mì	cassava
khoai tây	potato
khoan	drill
khoan dung	tolerance; tolerant
khoan hồng	leniency; clemency
khoang hành khách	cabin
khoang lái	cockpit
khoanh vùng	zone
khoáng chất	mineral
khoáng sản	mineral
khoản lỗ	loss
khoản nợ	debt
khoản vay	loan
khoảng	about
khoảng cách	distance; gap
khoảng cách giàu nghèo	wealth gap
khoảng trống	gap; vacuum
khoảnh khắc	moment
khu	area; zone
khu bảo tồn	reserve; sanctuary
khu chế xuất	export processing zone
khu cách ly	quarantine area; isolation area
khu công nghiệp	industrial park; industrial zone
khu công nghệ cao	high-tech park
khu dân cư	residential area
khu kinh tế	economic zone
khu nghỉ dưỡng	resort
khu phi quân sự	demilitarized zone
khu trục hạm	destroyer
khu tự trị	autonomous region
khu vườn	garden
khu vực	area; region; regional
khu vực châu á	asian region
khu vực eurozone	eurozone
khu vực mậu dịch	trade area
khu vực schengen	schengen area
khu vực thảm họa	disaster area
khu vực trung đông	middle east
khu vực tư nhân	private sector
khu vực đồng euro	eurozone
khu đô thị	urban area
khu định cư	settlement
khu ổ chuột	slum
khung cảnh	scene; landscape
khung gỗ	woodwork
khung hình phạt	penalty bracket
khung thành	goal
khung thời gian	timeframe
khuynh hướng	tendency; trend
khuyến cáo	recommend; advise; warn
khuyến khích	encourage
khuyến mãi	promotion
khuyết tật	disability; disabled
khuyết điểm	shortcoming
khuôn khổ	framework
khuôn mặt	face
khuôn viên	campus; grounds
khuấy động	stir
khá	-
khách	guest; customer; visitor
khách du lịch	tourist
khách hàng	customer; client
khách mời	guest
khách quý	distinguished guest
khách sạn	hotel
khách tham quan	visitor
khái niệm	concept
khám bệnh	medical examination; checkup
khám chữa bệnh	medical examination
khám nghiệm	examine; autopsy
khám nghiệm hiện trường	examine the scene
khám nghiệm pháp y	autopsy
khám nghiệm tử thi	autopsy
khám phá	discover; explore; discovery
khám sức khỏe	health check; medical checkup
khám xét	search
khán giả	audience; spectator; viewer
khán thính giả	audience
khán đài	stand; stands
kháng chiến	resistance war; resistance
kháng chiến chống pháp	anti-french resistance
kháng cáo	appeal
kháng cự	resist; resistance
kháng kháng sinh	antibiotic resistance
kháng nghị	protest; appeal
kháng sinh	antibiotic
kháng thuốc	drug resistance; drug-resistant
kháng thể	antibody
khánh hòa	khanh hoa
khánh thành	inaugurate
khát	thirsty; thirst
khát nước	thirsty
khát vọng	aspiration; desire
khâu	stitch; sew
khéo léo	skillful
khét tiếng	notorious
khí	gas; air
khí carbon	carbon
khí co2	carbon dioxide
khí cầu	balloon
khí cầu do thám	spy balloon
khí gas	gas
khí hóa lỏng	liquefied gas; lng
khí hậu	climate
khí metan	methane
khí nhà kính	greenhouse gas
khí oxy	oxygen
khí quyển	atmosphere
khí thiên nhiên	natural gas
khí thải	emission
khí thải carbon	carbon emissions
khí thải co2	co2 emissions; carbon emissions
khí thải nhà kính	greenhouse gas emission
khí tài	equipment; weaponry
khí tài quân sự	military equipment
khí tượng	meteorological; weather
khí tượng thủy văn	hydrometeorological
khí tự nhiên	natural gas
khí đá phiến	shale gas
khí đốt	gas; natural gas
khía cạnh	aspect
khó	difficult; hard
khó khăn	difficulty; difficult
khó khăn kinh tế	economic difficulty; economic hardship
khó lường	unpredictable
khó thở	difficulty breathing; breathless
khóa	lock; course
khóc	cry; weep
khóc lóc	cry; weep
khói	smoke
khói bụi	smog; smoke and dust
khói lửa	smoke
khói mù	haze; smog
khói đen	black smoke
khô hạn	drought; dry
khô nóng	hot and dry
khôi phục	restore; recover; recovery
khôn khéo	tactful; skillful
khôn ngoan	wise
không	-
không ai	-
không chiến	air combat; dogfight
không chắc chắn	uncertain
không chỉ	-
không còn	-
không có	-
không dây	wireless
không gian	space
không gian mạng	cyberspace
không gì	-
không khí	air; atmosphere
không khí lạnh	cold air; cold front
không kích	airstrike; air strike
không lưu	air traffic
không người lái	drone; unmanned
không nhận tội	plead not guilty
không những	-
không phải	-
không phải là	-
không phận	airspace
không quân	air force
không quân hoàng gia	royal air force
không quân mỹ	us air force
không quân nga	russian air force
không thể	-
không trọng lực	weightless; zero gravity
không tặc	hijack; hijacker
không được	-
không đối không	air-to-air
không đối đất	air-to-ground
khúc côn cầu	hockey
khúc mắc	problem
khăn	scarf; towel
khăn trùm đầu	headscarf; hijab
khả nghi	suspicious
khả năng	ability; possibility; capability
khả năng thanh toán	solvency
khả thi	feasible
khả tín	credible
khảo cổ	archaeology; archaeological
khảo sát	survey
khẩn cấp	emergency; urgent
khẩn trương	urgently; urgent
khẩu hiệu	slogan
khẩu pháo	cannon; artillery piece
khẩu phần	ration; portion
khẩu phần ăn	ration; diet
khẩu súng	gun
khẩu trang	mask; face mask
khẩu vị	taste; appetite
khẩu đội	battery
khắc khổ	austerity
khắc nghiệt	harsh; severe
khắc phục	overcome; fix; remedy
khắc phục hậu quả	overcome the consequences
khắp	across; throughout
khắp thế giới	worldwide; around the world
khắt khe	strict; stringent
khẳng định	affirm; assert; confirm; insist
khỉ	monkey
khỉ đột	gorilla
khỏi bệnh	recover; recovery
khốc liệt	fierce
khối	bloc; block
khối asean	asean
khối brics	brics
khối eu	eu
khối không khí lạnh	cold air mass
khối lượng	volume
khối lượng giao dịch	trading volume; volume
khối nato	nato
khối quân sự	military bloc
khối thương mại	trade bloc
khối u	tumor
khối đồng euro	eurozone
khống chế	control; subdue
khổng lồ	huge; giant; massive
khổng tử	confucius
khớp	joint
khởi công	break ground; start construction
khởi hành	depart; departure
khởi kiện	sue; lawsuit
khởi nghiệp	startup; start-up
khởi nghĩa	uprising
khởi tố	prosecute; charge
khởi tố bị can	prosecute; charge
khởi tố vụ án	criminal case; prosecute
khởi xướng	initiate; launch
khởi đầu	start; beginning
khởi động	launch; start
khủng bố	terrorist; terrorism; terror
khủng bố hồi giáo	islamic terrorist
khủng hoảng	crisis
khủng hoảng chính trị	political crisis
khủng hoảng di cư	migrant crisis
khủng hoảng hiến pháp	constitutional crisis
khủng hoảng hạt nhân	nuclear crisis
khủng hoảng khí hậu	climate crisis
khủng hoảng kinh tế	economic crisis
khủng hoảng lương thực	food crisis
khủng hoảng ngân hàng	banking crisis
khủng hoảng nhà ở	housing crisis
khủng hoảng nhân đạo	humanitarian crisis
khủng hoảng niềm tin	crisis of confidence
khủng hoảng năng lượng	energy crisis
khủng hoảng nợ	debt crisis
khủng hoảng nợ công	sovereign debt crisis
khủng hoảng tài chính	financial crisis
khủng hoảng tị nạn	refugee crisis
khủng hoảng y tế	health crisis
khủng khiếp	terrible; horrible; horrific
khủng long	dinosaur
khử trùng	disinfect; disinfection
kia	-
kiev	kiev; kyiv
kim chi	kimchi
kim cương	diamond
kim loại	metal
kim loại nặng	heavy metal
kim loại quý	precious metal
kim môn	kinmen
kim ngạch	turnover; value
kim ngạch xuất khẩu	export turnover; export value
kinh doanh	business; trading
kinh dị	horror
kinh koran	koran; quran
kinh nghiệm	experience
kinh nguyệt	menstruation; menstrual
kinh ngạc	amazed; astonished
kinh thánh	bible
kinh tuyến	meridian
kinh tế	economy; economic
kinh tế biển	marine economy
kinh tế chia sẻ	sharing economy
kinh tế châu á	asian economy
kinh tế châu âu	european economy
kinh tế học	economics
kinh tế khu vực	regional economy
kinh tế mỹ	us economy
kinh tế nga	russian economy
kinh tế nhà nước	state economy
kinh tế nhật	japanese economy
kinh tế nhật bản	japanese economy
kinh tế số	digital economy
kinh tế thế giới	world economy; global economy
kinh tế thị trường	market economy
kinh tế toàn cầu	global economy
kinh tế trung quốc	chinese economy
kinh tế tuần hoàn	circular economy
kinh tế tư nhân	private economy; private sector
kinh tế việt nam	vietnamese economy
kinh tế vĩ mô	macroeconomy; macroeconomic
kinh tế xanh	green economy
kinh tế xã hội	socioeconomic
kinh tế á âu	eurasian economic
kinh tế đức	german economy
kinh độ	longitude
kit xét nghiệm	test kit
kitô giáo	christianity; christian
kiên giang	kien giang
kiên nhẫn	patient; patience
kiên định	steadfast; firm
kiêu ngạo	arrogant; arrogance
kiếm	earn; seek
kiến	ant
kiến thức	knowledge
kiến trúc	architecture; architectural
kiến trúc sư	architect
kiềm chế	restraint; curb; contain; restrain
kiềm chế lạm phát	curb inflation
kiều bào	overseas vietnamese
kiều hối	remittance
kiểm duyệt	censorship; censor
kiểm duyệt internet	internet censorship
kiểm lâm	forest ranger
kiểm lại phiếu	recount
kiểm nghiệm	test
kiểm ngư	fisheries surveillance
kiểm phiếu	vote count; count
kiểm soát	control
kiểm soát bóng	possession
kiểm soát dịch	epidemic control
kiểm soát dịch bệnh	disease control
kiểm soát giá	price control
kiểm soát không lưu	air traffic control
kiểm soát sinh sản	birth control
kiểm soát súng	gun control
kiểm soát vũ khí	arms control
kiểm sát nhân dân	prosecutor; procuracy
kiểm sát viên	prosecutor
kiểm toán	audit
kiểm toán viên	auditor
kiểm tra	check; inspection; test; inspect
kiểm tra an ninh	security check
kiểm tra kỷ luật	discipline inspection
kiểm tra sức khỏe	health check; medical checkup
kiểm điểm	review; self-criticism
kiểm đếm	count; tally
kiểm định	inspection; test
kiện	sue; lawsuit
kiện tụng	litigation; lawsuit
kiệt quệ	exhausted
kiệt sức	exhausted; exhaustion
kon tum	kon tum
kosovo	kosovo; kosovar
kuwait	kuwait; kuwaiti
kyrgyzstan	kyrgyzstan; kyrgyz
kèn	trumpet
kém hiệu quả	ineffective; inefficient
kéo	pull; drag
kéo co	tug of war
kéo dài	last; extend; prolong
kê khai tài sản	asset declaration
kê đơn	prescribe
kênh	channel; canal
kênh mương	canal
kênh truyền hình	tv channel; television channel
kênh đào	canal
kênh đào panama	panama canal
kênh đào suez	suez canal
kêu gọi	call; urge; appeal
kêu oan	claim innocence
kì vọng	expect; expectation; hope
kình ngư	swimmer
kích cỡ	size
kích thích	stimulate; stimulus
kích thích kinh tế	economic stimulus
kích thước	size; dimension
kích động	incite; incitement
kích động bạo lực	incite violence
kích động hận thù	incite hatred
kín đáo	discreet
kính	glass
kính hiển vi	microscope
kính mắt	glasses
kính râm	sunglasses
kính thiên văn	telescope
kính trọng	respect
kính viễn vọng	telescope
ký	sign
ký giả	journalist; reporter
ký hợp đồng	sign contract
ký kết	sign
ký sinh trùng	parasite
ký thỏa thuận	sign agreement
ký túc xá	dormitory
ký ức	memory
kĩ thuật	technical; technique; engineering
kẹo	candy
kẹt xe	traffic jam
kẻ buôn lậu	smuggler
kẻ buôn ma túy	drug dealer; drug trafficker
kẻ buôn người	human trafficker
kẻ bắt cóc	kidnapper; captor
kẻ chủ mưu	mastermind
kẻ cướp	robber
kẻ giết người	killer; murderer
kẻ hiếp dâm	rapist
kẻ khủng bố	terrorist
kẻ lừa đảo	scammer; fraudster
kẻ sát nhân	killer; murderer
kẻ săn trộm	poacher
kẻ thù	enemy
kẻ trộm	thief; burglar
kẻ tình nghi	suspect
kẻ tấn công	attacker
kẻ xả súng	gunman; shooter
kẻ ám sát	assassin
kẻ đào tẩu	fugitive
kẻ đánh bom	bomber
kẽm	zinc
kế hoạch	plan
kế nhiệm	successor; succeed
kế sinh nhai	livelihood
kế thừa	inherit
kế toán	accounting; accountant
kế vị	succeed; succession
kết cấu hạ tầng	infrastructure
kết hôn	marry; marriage
kết hôn giả	sham marriage
kết hôn đồng giới	same-sex marriage
kết hợp	combine; combination
kết luận	conclude; conclusion
kết nối	connect; connection; link
kết nối internet	internet connection
kết quả	result; outcome
kết quả bóng đá	football results
kết quả bầu cử	election result
kết quả kinh doanh	earnings; business result
kết quả xét nghiệm	test result
kết thúc	end; finish; conclude
kết án	convict; sentence; conviction
kể	tell
kể cả	-
kể lại	recount; tell
kể từ	-
kể từ khi	-
kỉ lục	record
kỉ niệm	anniversary; commemorate; celebrate
kịch	play; drama
kịch bản	scenario; script
kịch liệt	strongly; fierce
kịch nói	drama; play
kỳ chuyển nhượng	transfer window
kỳ chuyển nhượng hè	summer transfer window
kỳ cựu	veteran
kỳ diệu	miraculous; magical
kỳ hạn	term; futures; maturity
kỳ hạn chót	deadline
kỳ họp	session
kỳ lạ	strange
kỳ nghỉ	holiday; vacation
kỳ nghỉ hè	summer vacation; summer holiday
kỳ nghỉ tết	tet holiday
kỳ thi	exam; examination
kỳ thi tuyển sinh	entrance exam
kỳ thi tốt nghiệp	graduation exam
kỳ thi đại học	university entrance exam
kỳ thị	discrimination; stigma
kỳ thủ	chess player
kỳ vọng	expect; expectation; hope
kỵ binh	cavalry
kỷ luật	discipline; disciplinary
kỷ luật trung ương	central discipline
kỷ lục	record
kỷ lục gia	record holder
kỷ lục mới	new record
kỷ lục quốc gia	national record
kỷ lục thế giới	world record
kỷ nguyên	era
kỷ niệm	anniversary; commemorate; celebrate
kỷ niệm ngày	anniversary
kỹ lưỡng	thorough; thoroughly; careful
kỹ sư	engineer
kỹ thuật	technical; technique; engineering
kỹ thuật số	digital
la hét	shout; scream
la mã	rome; roman
la mã cổ đại	ancient rome
la nina	la nina
lai châu	lai chau
lai lịch	background; identity
lan can	railing
lan rộng	spread
lan truyền	spread; go viral
lan truyền trên mạng	viral; spread online
lan tỏa	spread
lang thang	wander
lang thang cơ nhỡ	homeless; street children
lao công	cleaner; janitor
lao dốc	plunge; plummet; tumble
lao xe	ram; drive into
lao xuống sông	plunge into river
lao xuống vực	plunge into ravine
lao động	labor; worker
lao động chui	illegal worker
lao động cưỡng bức	forced labor
lao động cải tạo	reform through labor
lao động nhập cư	migrant worker
lao động nước ngoài	foreign worker
lao động trẻ em	child labor
latvia	latvia; latvian
lau	wipe; clean
lau chùi	clean; wipe
lebanon	lebanon; lebanese
leo	climb
leo núi	climbing; mountaineering
leo thang	escalate; escalation
leo thang giá	price escalation
lhasa	lhasa
lhp	film festival
lhq	un; united nations
li bi	libya; libyan
li băng	lebanon; lebanese
li hôn	divorce
liberia	liberia; liberian
libya	libya; libyan
libăng	lebanon; lebanese
linh cữu	coffin; casket
linh hồn	soul; spirit
linh kiện	component; part
linh mục	priest
lithium	lithium
lithuania	lithuania; lithuanian
litva	lithuania; lithuanian
liveshow	show; concert
liên bang	federal; federation
liên bang nga	russian federation; russia
liên doanh	joint venture
liên hiệp quốc	united nations; un
liên hiệp quốc tế	international federation
liên hoan	festival; party
liên hoan phim	film festival
liên hoan phim cannes	cannes film festival
liên hệ	contact; link
liên hợp quốc	united nations; un
liên kết	link; alliance; affiliate
liên lạc	contact; communicate; communication
liên lục địa	intercontinental
liên minh	alliance; coalition; union
liên minh châu phi	african union
liên minh châu âu	european union; eu
liên minh cầm quyền	ruling coalition
liên minh kinh tế	economic union
liên minh quân sự	military alliance
liên minh thuế quan	customs union
liên minh tiền tệ	monetary union
liên minh á âu	eurasian union
liên quan	related; relate; involve; concern
liên quan tới	related; involve
liên quan đến	related; involve
liên quân	coalition; coalition force
liên triều	inter-korean
liên xô	soviet union; soviet
liên đoàn	federation; league
liên đoàn bóng đá	football federation; football association
liên đoàn lao động	labor federation; labor union
liên đoàn thể thao	sports federation
liên đoàn ả rập	arab league
liêu ninh	liaoning
liền	-
liền kề	adjacent
liều	dose
liều lĩnh	reckless; risky
liều lượng	dose; dosage
liều vaccine	vaccine dose
liều vắc xin	vaccine dose
liệt	paralyzed
liệt kê	list
liệt sĩ	martyr
liệu có	-
liệu pháp	therapy
lo	worry
lo lắng	worry; worried; anxious
lo ngại	concern; worry; fear
lo sợ	fear; afraid
lo âu	anxiety
loan báo	announce
long an	long an
long biên	long bien
los angeles	los angeles
loài	species
loài chim	bird species
loài cá	fish species
loài cây	tree species
loài mới	new species
loài nguy cấp	endangered species
loài người	humankind; human
loài quý hiếm	rare species
loài vật	animal; species
loài động vật	animal species
loại	type; kind
loại bỏ	remove; eliminate; dismiss
loại trừ	rule out; exclude
loạt	series; batch
loạt luân lưu	penalty shootout; shootout
loạt sút luân lưu	penalty shootout
loạt trận	round; fixtures
luxembourg	luxembourg
luân chuyển	rotate; rotation
luân lưu	shootout
luân phiên	rotate; rotating
luân đôn	london
luôn	-
luôn luôn	always
luận tội	impeach; impeachment
luận tội tổng thống	impeach president
luận văn	thesis
luận án	thesis; dissertation
luật	law; act
luật an ninh mạng	cybersecurity law
luật biển	law of sea
luật chống khủng bố	anti-terrorism law
luật di trú	immigration law
luật giao thông	traffic law
luật hình sự	criminal law
luật hóa	codify
luật hồi giáo	islamic law; sharia
luật nhập cư	immigration law
luật pháp	law
luật quốc tế	international law
luật súng đạn	gun law
luật sư	lawyer; attorney
luật sư bào chữa	defense lawyer; defense attorney
luật sư nhân quyền	human rights lawyer
luật sư riêng	personal lawyer
luật thuế	tax law
luồng giao thông	traffic
luộc	boil
ly hôn	divorce
ly khai	separatist; secession
ly thân	separated; separation
là	-
làm	do; make; work
làm chủ	master; own
làm chứng	testify
làm giàu	enrichment; enrich
làm giàu uranium	uranium enrichment
làm giả	forge; counterfeit
làm hỏng	damage
làm ngơ	ignore; turn blind eye
làm nhục	humiliate
làm suy yếu	weaken; undermine
làm việc	work
làn da	skin
làn sóng	wave
làn sóng hàn quốc	korean wave
làn xe	lane
làn đường	lane
làng	village
làng bóng đá	football world
làng giải trí	entertainment industry
làng nghề	craft village
làng vận động viên	athletes village
lành mạnh	healthy
lào	laos; lao
lào cai	lao cai
lá	leaf
lá chắn	shield
lá chắn tên lửa	missile shield
lá cây	leaf
lá phiếu	ballot; vote
lá thư	letter
lái xe	driver; drive; driving
lái xe khi say	drunk driving
láng giềng	neighbor; neighboring
lâm nghiệp	forestry
lâm sàng	clinical
lâm thời	interim; provisional
lâm tặc	illegal logger
lâm đồng	lam dong
lân cận	nearby; neighboring
lâu dài	long-term; lasting
lâu nay	-
lây lan	spread
lây nhiễm	infection; infect; transmission
lãi	profit; interest; gain
lãi ròng	net profit
lãi suất	interest rate; rate
lãi suất cho vay	lending rate
lãi suất cơ bản	base rate; prime rate
lãng mạn	romantic
lãng phí	waste; wasteful
lãnh hải	territorial waters
lãnh sự	consul; consular
lãnh sự quán	consulate
lãnh thổ	territory; territorial
lãnh tụ	leader
lãnh tụ tối cao	supreme leader
lãnh đạm	indifferent
lãnh đạo	leader; lead; leadership
lãnh đạo biểu tình	protest leader
lãnh đạo châu âu	european leader
lãnh đạo cấp cao	senior leader
lãnh đạo cộng sản	communist leader
lãnh đạo cộng đồng	community leader
lãnh đạo doanh nghiệp	business leader
lãnh đạo mỹ	us leader
lãnh đạo nga	russian leader
lãnh đạo quân sự	military leader
lãnh đạo thiểu số	minority leader
lãnh đạo thế giới	world leader
lãnh đạo tinh thần	spiritual leader
lãnh đạo triều tiên	north korean leader
lãnh đạo trung quốc	chinese leader
lãnh đạo tôn giáo	religious leader
lãnh đạo tỉnh	provincial leader
lãnh đạo tối cao	supreme leader
lãnh đạo việt nam	vietnamese leader
lãnh đạo đa số	majority leader
lãnh đạo đảng	party leader
lãnh đạo đối lập	opposition leader
lén lút	secretly; sneak
lên	-
lên kế hoạch	plan
lên ngôi	ascend throne; crowned
lên nắm quyền	take power; come to power
lên án	condemn; denounce; condemnation
lí do	reason
lính	soldier
lính bắn tỉa	sniper
lính cứu hỏa	firefighter
lính dù	paratrooper
lính thủy đánh bộ	marine
lính đào ngũ	deserter
lính đánh thuê	mercenary
lò mổ	slaughterhouse
lò phản ứng	reactor
lò vi sóng	microwave
lò đào tạo	academy
lòng tham	greed
lòng tin	trust; confidence
lòng trung thành	loyalty
lòng trắc ẩn	compassion
lòng tự trọng	self-esteem
lô hàng	shipment
lô đất	plot; land
lôi kéo	lure; entice
lúa	rice; paddy
lúa gạo	rice
lúa mì	wheat
lúa mạch	barley
lúc nào	-
lúc này	-
lúc đó	-
lúng túng	confused; embarrassed
lý do	reason
lý do sức khỏe	health reason
lý khắc cường	li keqiang
lý luận	theory; reasoning
lý thuyết	theory
lý tưởng	ideal
lăng mạ	insult
lăng mộ	tomb; mausoleum
lĩnh vực	field; sector; area
lĩnh án	sentence
lũ	flood
lũ bùn	mudslide
lũ lịch sử	historic flood
lũ lụt	flood; flooding
lũ quét	flash flood
lũ ống	flash flood
lũy kế	cumulative; accumulated
lơ là	neglect; negligent
lưng	back
lưu diễn	tour
lưu thông	traffic; circulation
lưu trữ	store; storage; archive
lưu vong	exile
lưu vực	basin
lưu vực sông	river basin
lưu ý	note; notice
lương	salary; wage; pay
lương hưu	pension
lương thực	food; grain
lương thực thực phẩm	food
lương tâm	conscience
lương tối thiểu	minimum wage
lưới	net
lưới điện	power grid; grid
lưới điện quốc gia	national grid
lướt sóng	surfing; surf
lưỡi	tongue
lưỡng hà	mesopotamia
lượng khí thải	emissions
lượng mưa	rainfall
lượng mưa lớn	heavy rainfall
lượng phát thải	emissions
lượng tử	quantum
lượt chia sẻ	share
lượt thích	like
lượt truy cập	visit; hit
lượt tải	download
lượt về	second leg
lượt xem	view
lượt đi	first leg
lạ	strange
lạ lùng	strange
lạc quan	optimistic; optimism
lạc đà	camel
lại	-
lạm dụng	abuse
lạm dụng trẻ em	child abuse
lạm dụng tình dục	sexual abuse
lạm phát	inflation
lạng sơn	lang son
lạnh	cold
lạnh giá	freezing; frigid
lạnh lùng	cold
lấn chiếm	encroach; encroachment
lấp	fill
lấp lánh	sparkling
lấy	take; get
lấy làm tiếc	regret
lấy lời khai	take statement; question
lấy trộm	steal
lầm	wrong; mistaken
lần	time; times
lần cuối	last
lần cuối cùng	last time
lần gần nhất	last time
lần lượt	-
lần này	-
lần nữa	again
lần thứ hai	second time
lần đó	-
lần đầu tiên	first; first time
lầu năm góc	pentagon
lẩn trốn	hide; flee
lẫn lộn	mixed
lẫn nhau	-
lập	set up; establish
lập công	score
lập cú đúp	score twice
lập kỷ lục	set record
lập kỷ lục mới	set new record
lập luận	argue; argument
lập pháp	legislative
lập trường	stance; position
lập tức	immediately
lật thuyền	capsize
lật tàu	capsize
lật xe	overturn
lật đổ	overthrow; topple; oust
lật đổ chính quyền	overthrow government; subversion
lắc đầu	shake head
lắm	-
lắng nghe	listen
lắp ráp	assembly; assemble
lắp đặt	install; installation
lặn	dive; diving
lặng lẽ	quietly; silently
lặp lại	repeat
lẽ ra	-
lều	tent
lều trại	tent; camp
lễ	ceremony
lễ bế mạc	closing ceremony
lễ bốc thăm	draw
lễ cưới	wedding
lễ giáng sinh	christmas
lễ hành hương	pilgrimage; hajj
lễ hội	festival
lễ hội halloween	halloween
lễ hội hóa trang	carnival
lễ khai giảng	school opening ceremony
lễ khai mạc	opening ceremony
lễ ký	signing ceremony
lễ kỷ niệm	anniversary; celebration
lễ nhậm chức	inauguration
lễ noel	christmas
lễ phật đản	buddha's birthday
lễ phục sinh	easter
lễ ramadan	ramadan
lễ tang	funeral
lễ tình nhân	valentine's day
lễ tạ ơn	thanksgiving
lễ tốt nghiệp	graduation ceremony
lễ vu lan	vu lan festival
lệ phí	fee
lệnh	order; command; ban
lệnh bắt	arrest warrant
lệnh bắt giữ	arrest warrant
lệnh cách ly	quarantine order
lệnh cấm	ban
lệnh cấm vận	embargo; sanction
lệnh giới nghiêm	curfew
lệnh hành pháp	executive order
lệnh khám xét	search warrant
lệnh ngừng bắn	ceasefire; truce
lệnh phong tỏa	lockdown
lệnh truy nã	wanted notice; arrest warrant
lệnh trừng phạt	sanction
lịch	calendar; schedule
lịch sử	history; historic; historical
lịch thi đấu	schedule; fixtures
lịch trình	schedule
lọc dầu	refinery; refining
lỏng lẻo	loose
lố bịch	ridiculous
lốc xoáy	tornado
lối chơi	style of play
lối sống	lifestyle
lối thoát	way out; exit
lối thoát hiểm	emergency exit
lối đá	style of play
lốp xe	tire
lồng	cage
lỗ	loss
lỗ hổng	loophole; gap; vulnerability
lỗ hổng bảo mật	security flaw; vulnerability
lỗ ròng	net loss
lỗ đen	black hole
lỗi	error; fault; mistake
lỗi lầm	mistake
lỗi phần mềm	software bug; software error
lộ trình	roadmap; route
lội	wade
lội ngược dòng	comeback
lộng lẫy	splendid; glamorous
lớn	large; big; major; great
lớn nhất	largest; biggest
lớp	class; grade
lớp 12	12th grade
lớp học	class; classroom
lớp mười hai	twelfth grade
lớp một	first grade
lời bài hát	lyrics
lời chia buồn	condolence
lời cầu nguyện	prayer
lời khai	testimony; statement
lời khen	compliment; praise
lời khen ngợi	praise; compliment
lời thú tội	confession
lời xin lỗi	apology
lở mồm long móng	foot-and-mouth disease
lở núi	landslide
lở tuyết	avalanche
lở đất	landslide
lợi nhuận	profit
lợi nhuận gộp	gross profit
lợi nhuận hoạt động	operating profit
lợi nhuận ròng	net profit
lợi nhuận sau thuế	after-tax profit; net profit
lợi nhuận trước thuế	pre-tax profit
lợi suất	yield
lợi thế	advantage
lợi tức	yield; return
lợi ích	interest; benefit
lợi ích chung	common interest
lợi ích kinh tế	economic interest
lợi ích nhóm	vested interest
lợi ích quốc gia	national interest
lợn	pig; pork
lụa	silk
lục quân	army
lục quân mỹ	us army
lục soát	search; raid
lục địa	continent; continental
lứa tuổi	age
lừa	deceive; trick; donkey
lừa dối	deceive
lừa gạt	deceive; cheat
lừa đảo	fraud; scam; swindle
lừa đảo chiếm đoạt	fraud
lừa đảo qua mạng	online scam; online fraud
lừa đảo trực tuyến	online scam
lửa	fire
lữ đoàn	brigade
lựa chọn	choice; option; choose; select
lực lượng	force
lực lượng an ninh	security force
lực lượng biên phòng	border guard
lực lượng bộ binh	ground forces
lực lượng chính phủ	government forces
lực lượng công an	police force
lực lượng cảnh sát	police force
lực lượng cứu hỏa	firefighters
lực lượng cứu hộ	rescuer; rescue force
lực lượng dân quân	militia
lực lượng dự bị	reserve force
lực lượng gìn giữ	peacekeeping force
lực lượng hạt nhân	nuclear force
lực lượng hải quân	navy; naval force
lực lượng iraq	iraqi forces
lực lượng không quân	air force
lực lượng kiểm lâm	forest rangers
lực lượng lao động	labor force; workforce
lực lượng liên minh	coalition forces
lực lượng liên quân	coalition forces
lực lượng mặt đất	ground forces
lực lượng mỹ	us forces
lực lượng nga	russian forces
lực lượng nổi dậy	rebel force; rebel
lực lượng phòng không	air defense force
lực lượng phòng vệ	self-defense force
lực lượng quds	quds force
lực lượng trung thành	loyalist forces
lực lượng tên lửa	missile force
lực lượng ukraine	ukrainian forces
lực lượng vũ trang	armed force
lực lượng đặc biệt	special force
lực lượng đặc nhiệm	special force
lực lượng đồng minh	allied forces
lựu đạn	grenade
lựu đạn hơi cay	tear gas
ma cao	macau
ma cà rồng	vampire
ma rốc	morocco; moroccan
ma túy	drug
ma túy tổng hợp	synthetic drug; methamphetamine
ma túy đá	crystal meth
macedonia	macedonia; macedonian
madagascar	madagascar; malagasy
mafia	mafia
mai táng	burial; bury
malawi	malawi; malawian
malaysia	malaysia; malaysian
maldives	maldives; maldivian
mali	mali; malian
malta	malta; maltese
mang	carry; bring
mang thai	pregnant; pregnancy
mang thai hộ	surrogacy
mao trạch đông	mao zedong
maroc	morocco; moroccan
matxcơva	moscow
mau chóng	quickly
mauritania	mauritania; mauritanian
may mắn	lucky; luck; fortunate
may mặc	garment; apparel
mc	host; presenter
men rượu	alcohol
metan	methane
methamphetamine	methamphetamine
mexico	mexico; mexican
minh bạch	transparent; transparency
minh bạch quốc tế	transparency international
minh họa	illustrate; illustration
miêu tả	describe; depict
miến điện	myanmar; burma
miếng	piece
miếu	shrine; temple
miền	region
miền bắc	north; northern
miền nam	south; southern
miền núi	mountainous
miền trung	central; central region
miền tây	western; west
miền đông	east; eastern
miễn dịch	immune; immunity
miễn dịch cộng đồng	herd immunity
miễn là	-
miễn nhiệm	dismiss; remove
miễn phí	free
miễn thuế	tax exemption; duty-free
miễn trừ ngoại giao	diplomatic immunity
miệng	mouth
miệt mài	diligently
moldova	moldova; moldovan
monaco	monaco
mong	hope; wish
mong muốn	desire; want; wish
mong mỏi	hope; wish
mong đợi	expect; expectation
montenegro	montenegro; montenegrin
morocco	morocco; moroccan
mozambique	mozambique; mozambican
mua	buy; purchase
mua bán	trade; trading
mua bán sáp nhập	merger and acquisition
mua dâm	buy sex
mua lại	acquire; buy; repurchase; buyback
mua sắm	shopping; procurement; purchase
mua sắm trực tuyến	online shopping
mua vé	buy ticket
muông thú	wildlife
muối	salt
muốn	want
muỗi	mosquito
muộn	late
myanmar	myanmar; burmese
mà	-
mà còn	-
mà không	-
màn hình	screen
màn hình tivi	tv screen
màn trình diễn	performance; show
màu sắc	color
màu trắng	white
màu vàng	yellow
màu xanh	blue; green
màu đen	black
màu đỏ	red
mác lênin	marxist-leninist
mái nhà	roof; home
mái tóc	hair
mát xcơ va	moscow
máu	blood
máy	machine
máy bay	plane; aircraft; airplane
máy bay chiến lược	strategic aircraft
máy bay chiến đấu	fighter jet; warplane; combat aircraft
máy bay chở hàng	cargo plane
máy bay chở khách	passenger plane; airliner
máy bay cường kích	attack aircraft
máy bay do thám	spy plane; surveillance plane
máy bay dân sự	civilian plane
máy bay gặp nạn	crashed plane
máy bay huấn luyện	training aircraft; trainer
máy bay mất tích	missing plane
máy bay ném bom	bomber
máy bay phản lực	jet
máy bay quân sự	military plane; military aircraft
máy bay riêng	private jet; private plane
máy bay rơi	plane crash
máy bay thương mại	commercial plane; airliner
máy bay tiêm kích	fighter jet
máy bay tiếp dầu	tanker; refueling aircraft
máy bay trinh sát	reconnaissance aircraft; reconnaissance plane
máy bay trực thăng	helicopter
máy bay tàng hình	stealth aircraft
máy bay vận tải	transport plane; cargo plane
máy bơm	pump
máy chơi game	game console
máy chủ	server
máy cày	tractor
máy giặt	washing machine
máy in	printer
máy kéo	tractor
máy lạnh	air conditioner
máy móc	machinery; machine
máy phát điện	generator
máy quay	camera
máy rút tiền	atm
máy thở	ventilator
máy tính	computer
máy tính bảng	tablet
máy tính cá nhân	personal computer
máy tính lượng tử	quantum computer
máy tính xách tay	laptop
máy xúc	excavator
máy điều hòa	air conditioner
máy đào	excavator
máy ảnh	camera
máy ủi	bulldozer
mâu thuẫn	conflict; contradiction
mã hóa	encrypt; encryption
mã nguồn	source code
mã nguồn mở	open source
mã tấu	machete
mã độc	malware
mã độc tống tiền	ransomware
mãi mãi	-
mãn hạn tù	complete sentence
mãn kinh	menopause
mãn tính	chronic
mèo	cat
mét vuông	square meter
mê hi cô	mexico; mexican
mê kông	mekong
mê tín	superstition; superstitious
mê tín dị đoan	superstition
mênh mông	vast; immense
mì	noodle
mì gói	instant noodle
mì ăn liền	instant noodle
mì ống	pasta
mìn	mine; landmine
mìn chống tăng	anti-tank mine
mìn sát thương	antipersonnel mine
mình	-
mía	sugarcane
mía đường	sugarcane; sugar
mít tinh	rally
móc túi	pickpocket
món	dish
món quà	gift; present
món ăn	dish; food
món ăn truyền thống	traditional dish
món ăn đường phố	street food
mô phỏng	simulate; simulation
mô tô	motorcycle
mô tả	describe; description
môi	lip
môi giới	broker
môi trường	environment; environmental
môi trường kinh doanh	business environment
môi trường sinh thái	ecological environment
môi trường sống	habitat; living environment
môi trường đầu tư	investment environment
môn bơi	swimming
môn học	subject
môn lịch sử	history
môn ngoại ngữ	foreign language
môn toán	math
môn văn	literature
môn điền kinh	athletics
mông cổ	mongolia; mongolian
mù	blind
mù chữ	illiterate; illiteracy
mù lòa	blind; blindness
mù quáng	blind; blindly
mùa bão	storm season; hurricane season
mùa giáng sinh	christmas season
mùa giải	season
mùa hè	summer
mùa khô	dry season
mùa màng	crop; harvest
mùa mưa	rainy season
mùa thu	autumn; fall
mùa xuân	spring
mùa xuân ả rập	arab spring
mùa đông	winter
mùi	smell; odor
mùi hôi	odor; stench
mùi vị	taste; flavor
múa	dance
múa ba lê	ballet
múa rối	puppetry; puppet show
múa rối nước	water puppetry
mĩ	us; american; united states
mũ	hat
mũ bảo hiểm	helmet
mũ nồi xanh	peacekeeper
mũi	nose
mũi cà mau	ca mau cape
mũi nhọn	spearhead
mũi tiêm	injection; shot; dose
mũi vaccine	vaccine dose
mũi đất	cape
mơ	dream
mơ ước	dream
mưa	rain
mưa axit	acid rain
mưa bão	storm
mưa dông	thunderstorm
mưa gió	rain
mưa giông	thunderstorm
mưa kéo dài	prolonged rain
mưa lũ	flood; flooding
mưa lớn	heavy rain
mưa như trút	torrential rain; downpour
mưa như trút nước	torrential rain; downpour
mưa nhỏ	light rain
mưa phùn	drizzle
mưa rào	shower
mưa rất to	very heavy rain
mưa sao băng	meteor shower
mưa to	heavy rain
mưa trái mùa	unseasonal rain
mưa tuyết	sleet
mưa tầm tã	downpour; torrential rain
mưa vừa	moderate rain
mưa xối xả	torrential rain
mưa đá	hail
mười	ten
mười hai	twelve
mười lăm	fifteen
mười một	eleven
mạc tư khoa	moscow
mạch máu	blood vessel
mạch thắng	winning streak
mạch điện	circuit
mại dâm	prostitution
mạn tính	chronic
mạng	network; internet
mạng 5g	5g network
mạng di động	mobile network
mạng internet	internet
mạng không dây	wireless network
mạng lưới	network
mạng lưới gián điệp	spy network
mạng lưới khủng bố	terrorist network
mạng sống	life
mạng viễn thông	telecom network
mạng xã hội	social network; social media
mạng xã hội facebook	facebook
mạng xã hội twitter	twitter
mạnh	strong; powerful; strongly
mạnh dạn	boldly
mạnh mẽ	strong; strongly
mạo danh	impersonate; impersonation
mạo hiểm	risk; adventure; risky
mảnh	piece; fragment
mảnh vỡ	debris; wreckage; fragment
mảnh vỡ máy bay	plane debris; wreckage
mảnh vụn	debris; fragment
mảnh đất	land
mất	lose; take; die
mất cân bằng	imbalance
mất giá	depreciate; depreciation; lose value
mất mát	loss
mất mùa	crop failure
mất ngủ	insomnia
mất nhà cửa	homeless; displaced
mất nước	dehydration
mất trí nhớ	dementia; memory loss
mất tích	missing; disappear
mất việc	lose job; jobless
mất điện	power outage; blackout
mấu chốt	key
mấy	-
mầm bệnh	pathogen
mầm non	kindergarten; preschool
mẫu bệnh phẩm	sample; specimen
mẫu giáo	kindergarten
mẫu máu	blood sample
mẫu xét nghiệm	test sample
mận	plum
mật	secret
mật khẩu	password
mật nghị hồng y	conclave
mật ong	honey
mật vụ	secret service; secret police
mật vụ mỹ	us secret service
mật độ	density
mật độ dân số	population density
mậu dịch	trade
mắc bẫy	trapped
mắc bệnh	sick; disease
mắc cạn	run aground; stranded
mắc kẹt	stuck; trap; strand
mắt	eye
mắt bão	eye of storm
mắt cá chân	ankle
mặc	-
mặc dù	-
mặc niệm	silence; mourn
mặc áo	wear
mặn	salty
mặt	face; side
mặt bằng	site
mặt hàng	product; item; commodity
mặt khác	-
mặt nạ	mask
mặt sân	pitch
mặt trăng	moon
mặt trận	front
mặt trận tổ quốc	fatherland front
mặt trời	sun; solar
mẹ	mother
mẹ chồng	mother-in-law
mẹ con	mother and child
mẹ kế	stepmother
mẹ nuôi	adoptive mother
mẹ ruột	biological mother
mẹ vợ	mother-in-law
mẹ đơn thân	single mother
mềm	soft
mệnh danh	dub; nickname
mệnh lệnh	order; command
mệt mỏi	tired; fatigue
mỉm cười	smile
mọi	-
mọi người	-
mọi thứ	-
mọi việc	-
mỏ	mine
mỏ dầu	oil field; oilfield
mỏ khí	gas field
mỏ khí đốt	gas field
mỏ than	coal mine
mỏ vàng	gold mine
mối quan hệ	relationship; relation; ties
mối đe dọa	threat
mồ côi	orphan
mồ hôi	sweat
mổ	surgery
mỗi	-
mỗi người	-
mộ	grave; tomb
mộc châu	moc chau
một	-
một chút	-
một chục	dozen
một cách	-
một lần	once
một lần nữa	-
một nghìn	thousand
một nửa	half
một phút mặc niệm	minute of silence
một phần	part; partly
một phần ba	third; one third
một phần tư	quarter
một số	-
một triệu	million
một trong	-
một trong những	-
một trăm	hundred
một tỷ	billion
một vài	-
một ít	-
mới	new
mới mẻ	new
mới nhất	latest; newest
mới nổi	emerging
mới đây	recently
mở	open
mở cửa	open; reopen
mở cửa trở lại	reopen
mở phiên	open
mở rộng	expand; expansion; extend
mở tỉ số	open scoring
mở tỷ số	open scoring
mục sư	pastor; minister
mục tiêu	target; goal; objective
mục tiêu quân sự	military target
mục đích	purpose
mức	level; rate
mức cao	high
mức cao nhất	highest level
mức kỷ lục	record
mức phạt	fine; penalty
mức thấp	low
mức án	sentence
mức độ	level; degree; extent
mực	squid; ink
mực nước	water level
mực nước biển	sea level
mực nước biển dâng	rising sea level
mỹ	us; american; united states
mỹ la tinh	latin america; latin american
mỹ latinh	latin america; latin american
mỹ mở rộng	us open
mỹ phẩm	cosmetics
mỹ đình	my dinh
na uy	norway; norwegian
nai	deer
nam	south; southern
nam bán cầu	southern hemisphere
nam bộ	southern region
nam ca sĩ	singer; male singer
nam cực	antarctica; antarctic
nam diễn viên	actor
nam giới	man; male
nam hàn	south korea
nam kinh	nanjing
nam mỹ	south america; south american
nam ninh	nanning
nam phi	south africa; south african
nam sinh	schoolboy; male student
nam sudan	south sudan; south sudanese
nam thái bình dương	south pacific
nam trung bộ	south central
nam tư	yugoslavia; yugoslav
nam vận động viên	male athlete
nam á	south asia; south asian
nam âu	southern europe
nam định	nam dinh
namibia	namibia; namibian
nato	nato
nay	-
neo đậu	anchor; dock; moor
nepal	nepal; nepalese
new delhi	new delhi
new york	new york
new zealand	new zealand; new zealander
nga	russia; russian
ngai vàng	throne
ngang nhiên	blatantly; openly
ngay	-
ngay cả	-
ngay cả khi	-
ngay khi	-
ngay lập tức	immediately
ngay sau	-
ngay sau đó	-
ngay từ	-
nghe	hear; listen
nghe lén	wiretap; eavesdropping
nghe trộm	eavesdrop; wiretap
nghi can	suspect
nghi can chính	main suspect
nghi lễ	ceremony; ritual
nghi ngút	billowing
nghi ngờ	doubt; suspect; suspicion
nghi phạm	suspect
nghi phạm chính	main suspect; prime suspect
nghi phạm khủng bố	terror suspect
nghi vấn	suspicion; question
nghiêm cấm	strictly prohibit; ban
nghiêm minh	strictly; strict
nghiêm ngặt	strict; stringent
nghiêm trọng	serious; seriously; severe; grave
nghiêm túc	serious; seriously
nghiên cứu	research; study
nghiên cứu khoa học	scientific research
nghiên cứu mới	new study
nghiên cứu sinh	doctoral student
nghiên cứu viên	researcher
nghiền nát	crush
nghiệm thu	acceptance; check
nghiện	addiction; addicted
nghiện ma túy	drug addiction; drug addict
nghiện rượu	alcoholism; alcoholic
nghiệp dư	amateur
nghiệp vụ	professional; operation
nghèo	poor; poverty
nghèo khó	poor; poverty
nghèo khổ	poor; poverty
nghèo nhất	poorest
nghèo đói	poverty
nghêu	clam
nghìn	thousand
nghìn tỷ	trillion
nghĩ	think
nghĩa là	-
nghĩa trang	cemetery
nghĩa vụ quân sự	military service; conscription
nghề	profession; job
nghề cá	fishery; fishing
nghề nghiệp	career; profession; occupation
nghề thủ công	craft; handicraft
nghệ an	nghe an
nghệ danh	stage name
nghệ nhân	artisan; craftsman
nghệ sĩ	artist
nghệ sĩ hài	comedian
nghệ thuật	art
nghệ thuật đương đại	contemporary art
nghỉ	rest; holiday
nghỉ dưỡng	resort; vacation
nghỉ hè	summer vacation
nghỉ hưu	retire; retirement
nghỉ học	miss school; off school
nghỉ lễ	holiday
nghỉ mát	vacation
nghỉ ngơi	rest
nghỉ phép	leave
nghỉ trưa	lunch break
nghỉ tết	tet holiday
nghỉ việc	quit
nghị quyết	resolution
nghị sĩ	lawmaker; mp; congressman; legislator
nghị sỹ	lawmaker; senator
nghị trường	parliament
nghị viện	parliament
nghị viện anh	british parliament
nghị viện châu âu	european parliament
nghị định	decree
nghị định thư	protocol
ngon	delicious; tasty
ngon miệng	delicious
ngoài	outside
ngoài biển	at sea
ngoài khơi	offshore; off the coast
ngoài khơi bờ biển	off the coast
ngoài nước	foreign; overseas
ngoài ra	-
ngoại binh	foreign player
ngoại giao	diplomatic; diplomacy; foreign affairs
ngoại hạng	premier league
ngoại hạng anh	premier league
ngoại hối	foreign exchange
ngoại ngữ	foreign language
ngoại trưởng	foreign minister; secretary of state
ngoại trưởng anh	british foreign secretary
ngoại trưởng iran	iranian foreign minister
ngoại trưởng mỹ	secretary of state
ngoại trưởng nga	russian foreign minister
ngoại trưởng pháp	french foreign minister
ngoại trưởng trung quốc	chinese foreign minister
ngoại trưởng đức	german foreign minister
ngoại trừ	-
ngoại tình	affair; adultery
ngoại tệ	foreign currency
ngoại ô	suburb; outskirts
ngoạn mục	spectacular
ngu ngốc	stupid; foolish
nguy cơ	risk; danger; threat
nguy cơ phá sản	bankruptcy risk
nguy cơ tuyệt chủng	endangered; extinction
nguy cấp	critical; emergency
nguy hiểm	dangerous; danger
nguy hại	harmful
nguy kịch	critical
nguyên	former; original
nguyên liệu	raw material; material
nguyên nhân	cause; reason
nguyên soái	marshal
nguyên thủ	head of state
nguyên thủ quốc gia	head of state
nguyên thủy	primitive
nguyên trạng	status quo
nguyên tắc	principle
nguyên tổng thống	former president
nguyên tử	atom; atomic
nguyên vẹn	intact
nguyên đán	lunar new year
nguyên đơn	plaintiff
nguyền rủa	curse
nguyện vọng	wish; aspiration
nguyệt thực	lunar eclipse
nguồn	source
nguồn cung	supply
nguồn cung điện	power supply
nguồn gốc	origin; source
nguồn gốc xuất xứ	origin
nguồn lực	resource
nguồn nhân lực	human resources
nguồn năng lượng	energy source
nguồn nước	water source; water supply
nguồn thu	revenue
nguồn tin	source
nguồn vốn	capital; fund
nguồn điện	power source; power supply
ngà voi	ivory; elephant tusk
ngàn	thousand
ngàn tỷ	trillion
ngành	industry; sector
ngành bán dẫn	semiconductor industry
ngành công nghiệp	industry
ngành công nghệ	technology industry
ngành dầu khí	oil and gas
ngành dầu mỏ	oil industry
ngành dịch vụ	service sector
ngành giáo dục	education sector
ngành giải trí	entertainment industry
ngành hàng hải	maritime industry
ngành hàng không	aviation industry; airline industry
ngành khai khoáng	mining industry
ngành nghề	industry; profession
ngành ngân hàng	banking sector; banking industry
ngành năng lượng	energy sector; energy industry
ngành thuế	tax sector
ngành thủy sản	fisheries; seafood industry
ngành vận tải	transport industry
ngành y tế	health sector
ngành ô tô	auto industry
ngành điện	electricity sector
ngành đường sắt	railway industry
ngày	day
ngày của mẹ	mother's day
ngày hôm nay	today
ngày hôm qua	yesterday
ngày hôm sau	next day
ngày hết hạn	expiration date
ngày lễ	holiday
ngày mai	tomorrow
ngày nhà giáo	teachers day
ngày quốc khánh	national day
ngày valentine	valentine's day
ngày độc lập	independence day
ngâm	soak
ngân hà	milky way; galaxy
ngân hàng	bank; banking
ngân hàng nhà nước	state bank; central bank
ngân hàng thương mại	commercial bank
ngân hàng thế giới	world bank
ngân hàng trung ương	central bank
ngân hàng đầu tư	investment bank
ngân khố	treasury
ngân sách	budget
ngân sách nhà nước	state budget
ngân sách quốc phòng	defense budget
ngã	fall
ngã ba	junction; intersection
ngã gục	collapse
ngã tư	intersection; crossroads
ngã xuống	fall
ngó lơ	ignore
ngói	tile
ngón tay	finger
ngô	corn
ngôi chùa	pagoda; temple
ngôi làng	village
ngôi mộ	grave; tomb
ngôi nhà	house; home
ngôi sao	star
ngôi sao bóng đá	football star
ngôi sao điện ảnh	movie star
ngôi vô địch	title; championship
ngôi á quân	runner-up
ngôi đầu	top spot
ngôi đầu bảng	top spot; top of table
ngôi đền	temple
ngôn ngữ	language
ngôn ngữ ký hiệu	sign language
ngôn từ kích động	inflammatory language
ngăn	prevent; stop
ngăn chặn	prevent; stop; block
ngăn cản	prevent; block
ngăn ngừa	prevent
ngăn nắp	tidy
ngũ cốc	grain; cereal
ngư dân	fisherman; fishermen
ngư lôi	torpedo
ngư trường	fishing ground
người afghanistan	afghan
người ai cập	egyptian
người albania	albanian
người algeria	algerian
người anh	british; briton
người anh điêng	native american
người argentina	argentine; argentinian
người armenia	armenian
người australia	australian
người ba lan	pole; polish
người bangladesh	bangladeshi
người basque	basque
người belarus	belarusian
người biểu tình	protester; demonstrator; protestor
người brazil	brazilian
người bulgaria	bulgarian
người bào chữa	defense lawyer; defender
người bán	seller
người bán hàng rong	street vendor
người bản xứ	native; local
người bản địa	indigenous; native
người bỉ	belgian
người bị nạn	victim
người bị thương	injured; wounded
người bồ đào nha	portuguese
người campuchia	cambodian
người canada	canadian
người cao tuổi	elderly
người catalan	catalan
người chechnya	chechen
người chile	chilean
người cho vay	lender
người chuyển giới	transgender
người châu phi	african
người châu á	asian
người châu âu	european
người chăm	cham
người chăn nuôi	farmer; breeder
người chơi	player
người chết	death; dead
người chồng	husband
người colombia	colombian
người cossack	cossack
người croatia	croat; croatian
người cuba	cuban
người công giáo	catholic
người cơ đốc giáo	christian
người cộng hòa	republican
người da trắng	white
người da đen	black; african american
người di cư	migrant
người digan	roma; gypsy
người do thái	jewish; jew
người duy ngô nhĩ	uighur; uyghur
người dân	people; resident; public
người dùng	user
người dùng facebook	facebook user
người dùng internet	internet user
người dùng mạng	internet user
người dẫn chương trình	host; presenter
người dự	attendee
người già	elderly
người giàu	rich people; rich
người giàu nhất	richest person; richest man
người giúp việc	domestic worker; maid; housekeeper
người gruzia	georgian
người gác đền	goalkeeper
người gặp nạn	victim
người gốc hoa	ethnic chinese
người gốc mexico	mexican; mexican descent
người gốc phi	african american
người gốc việt	vietnamese
người gốc á	asian; asian descent
người gửi tiền	depositor
người hindu	hindu
người hoa	ethnic chinese; chinese
người hong kong	hong konger
người hungary	hungarian
người hy lạp	greek
người hà lan	dutch
người hàn	korean
người hàn quốc	south korean
người hành hương	pilgrim
người hán	han chinese
người hâm mộ	fan
người hồi giáo	muslim
người hồng kông	hong konger
người iceland	icelander
người indonesia	indonesian
người iran	iranian
người iraq	iraqi
người ireland	irish
người israel	israeli
người italia	italian
người italy	italian
người jordan	jordanian
người kazakhstan	kazakh
người kenya	kenyan
người khmer	khmer
người khuyết tật	disabled people; disabled
người khuyết tật paralympic	paralympic
người khổng lồ	giant
người kurd	kurd; kurdish
người kế nhiệm	successor
người la mã	roman
người lao động	worker; laborer; employee
người lau dọn	cleaner
người lebanon	lebanese
người leo núi	climber
người li băng	lebanese
người libya	libyan
người lào	lao; laotian
người lớn	adult
người malaysia	malaysian
người maroc	moroccan
người mexico	mexican
người miến điện	burmese
người mua	buyer
người myanmar	burmese
người máy	robot
người mông	hmong
người mông cổ	mongolian
người mất tích	missing person; missing
người mẫu	model
người mẫu nam	male model
người mỹ	american
người mỹ bản địa	native american
người mỹ gốc phi	african american
người mỹ gốc việt	vietnamese american
người mỹ gốc á	asian american
người mỹ latinh	latino; latin american
người na uy	norwegian
người nam phi	south african
người nepal	nepalese
người new zealand	new zealander
người nga	russian
người nghe	listener
người nghiện	addict
người nghèo	poor people; poor
người ngoài hành tinh	alien
người nhiễm	infected person
người nhiễm bệnh	infected person; infected
người nhiễm virus	infected person
người nhập cư	immigrant; migrant
người nhật	japanese
người nhật bản	japanese
người nigeria	nigerian
người này	-
người nước ngoài	foreigner; foreign
người nổi tiếng	celebrity
người nộp thuế	taxpayer
người pakistan	pakistani
người palestine	palestinian
người philippines	filipino
người pháp	french
người phát ngôn	spokesman; spokesperson; spokeswoman
người phần lan	finn; finnish
người phụ nữ	woman
người qatar	qatari
người quản lý	manager
người rohingya	rohingya
người romania	romanian
người scotland	scottish; scot
người serbia	serb; serbian
người shiite	shiite; shia
người singapore	singaporean
người slovakia	slovak
người somalia	somali
người sri lanka	sri lankan
người sudan	sudanese
người sunni	sunni
người syria	syrian
người sáng lập	founder
người séc	czech
người síp	cypriot
người sống sót	survivor
người ta	-
người tatar	tatar
người tham dự	attendee; participant
người tham gia	participant
người theo dõi	follower
người thiên chúa giáo	christian
người thiệt mạng	kill; dead
người thuê	tenant; renter
người thuê nhà	tenant
người thái	thai
người thái lan	thai
người thân	relative
người thượng	montagnard
người thất nghiệp	unemployed person; unemployed
người thổ nhĩ kỳ	turk; turkish
người thụy sĩ	swiss
người thụy điển	swede; swedish
người tiêu dùng	consumer
người tiền nhiệm	predecessor
người triều tiên	north korean
người trung quốc	chinese
người tunisia	tunisian
người tây ban nha	spanish; spaniard
người tây tạng	tibetan
người tình	lover
người tị nạn	refugee
người tị nạn syria	syrian refugee
người tố giác	whistleblower
người tử vong	death; dead
người ukraine	ukrainian
người vay	borrower
người venezuela	venezuelan
người việt	vietnamese
người vô gia cư	homeless person; homeless
người vượt biên	border crosser; boat people
người vợ	wife
người xem	viewer
người xin tị nạn	asylum seeker
người yemen	yemeni
người yêu	lover; boyfriend; girlfriend
người áo	austrian
người úc	australian
người ý	italian
người ăn xin	beggar
người đan mạch	dane; danish
người đài loan	taiwanese
người đàn ông	man
người đào tẩu	defector
người đó	-
người đóng thuế	taxpayer
người đẹp	beauty
người đọc	reader
người đồng tính	gay; homosexual
người đức	german
người đứng đầu	head; chief
người ả rập	arab
người ấn độ	indian
ngưỡng mộ	admire
ngược dòng	comeback; come back
ngược lại	-
ngược đãi	abuse; mistreat
ngạc nhiên	surprised; surprise
ngại ngùng	shy; awkward
ngạo mạn	arrogant
ngạt khói	smoke inhalation
ngạt thở	suffocate
ngất xỉu	faint
ngầm	underground; secret
ngần ngại	hesitate
ngẫu hứng	improvised
ngẫu nhiên	random; randomly
ngập lụt	flood; flooding
ngập nước	flooded; submerged
ngập nặng	severe flooding
ngập sâu	deeply flooded
ngập tràn	full
ngập úng	flood; flooding
ngắm	aim
ngắn	short
ngắn gọn	brief
ngắn hạn	short-term
ngọn lửa	flame; fire
ngọn đuốc olympic	olympic torch; olympic flame
ngọt	sweet
ngọt ngào	sweet
ngồi	sit
ngồi thiền	meditate; meditation
ngồi tù	jail; prison
ngồi xuống	sit down
ngỗng	goose
ngộ nhận	misconception
ngộ sát	manslaughter
ngộ độc	poisoning; poison
ngộ độc thực phẩm	food poisoning
ngớ ngẩn	silly; stupid
ngụy biện	sophistry
ngụy trang	disguise; camouflage
ngủ	sleep
ngủ gật	doze off; fall asleep
ngủ quên	fall asleep; oversleep
ngủ say	sound asleep
ngừng	stop; cease; halt
ngừng bắn	ceasefire; cease-fire; truce
ngừng tim	cardiac arrest
ngữ pháp	grammar
ngựa	horse
ngựa vằn	zebra
ngực	chest; breast
nha khoa	dental; dentistry
nha sĩ	dentist
nha trang	nha trang
nhan sắc	beauty
nhang	incense
nhanh	fast; quick; quickly
nhanh chóng	quickly; rapid; rapidly
nhau	-
nhiên liệu	fuel
nhiên liệu hóa thạch	fossil fuel
nhiên liệu sinh học	biofuel
nhiên liệu sạch	clean fuel
nhiếp ảnh	photography
nhiếp ảnh gia	photographer
nhiều	-
nhiều giờ	hours
nhiều lần	repeatedly; many times
nhiều ngày	days
nhiều người	-
nhiều nhất	most
nhiều năm	many years; years
nhiều tháng	months
nhiều thập kỷ	decades
nhiều tuần	weeks
nhiễm bệnh	infected
nhiễm hiv	hiv infection; hiv-positive
nhiễm khuẩn	bacterial infection; infection
nhiễm mặn	salinity
nhiễm trùng	infection
nhiễm virus	infected; virus infection
nhiễm virus corona	coronavirus infection
nhiễm độc	poison
nhiệm kì	term; tenure
nhiệm kỳ	term; tenure
nhiệm vụ	task; mission; duty
nhiệt huyết	enthusiasm
nhiệt tình	enthusiastic; enthusiasm
nhiệt điện	thermal power
nhiệt độ	temperature
nhiệt độ cao	high temperature
nhiệt độ kỷ lục	record temperature
nhiệt độ thấp	low temperature
nhiệt độ trung bình	average temperature
nhiệt đới	tropical
nho	grape
nho giáo	confucianism
nho khô	raisin
nhu cầu	demand; need
nhu yếu phẩm	necessity; basic necessity
nhà	house; home
nhà biên kịch	screenwriter
nhà bán lẻ	retailer
nhà báo	journalist; reporter
nhà bình luận	commentator
nhà băng	bank
nhà bếp	kitchen
nhà cho thuê	rental house
nhà chính trị	politician
nhà chọc trời	skyscraper
nhà chức trách	authority
nhà cung cấp	supplier; provider
nhà cái	bookmaker
nhà cầm quân	coach; manager
nhà cửa	house; home
nhà du hành	astronaut
nhà dân chủ	democracy activist; democrat
nhà dưỡng lão	nursing home
nhà ga	station; terminal
nhà ga sân bay	airport terminal
nhà giao dịch	trader
nhà hoạt động	activist
nhà hàng	restaurant
nhà hàng việt nam	vietnamese restaurant
nhà hát	theater
nhà hóa học	chemist
nhà khai thác	operator
nhà kho	warehouse
nhà khoa học	scientist
nhà khí hậu học	climatologist
nhà khí tượng học	meteorologist
nhà khảo cổ	archaeologist
nhà kinh tế	economist
nhà leo núi	climber; mountaineer
nhà làm phim	filmmaker
nhà lãnh đạo	leader
nhà lập pháp	lawmaker; legislator
nhà minh	ming dynasty
nhà máy	factory; plant
nhà máy hóa chất	chemical plant
nhà máy hạt nhân	nuclear plant
nhà máy lắp ráp	assembly plant
nhà máy lọc dầu	refinery; oil refinery
nhà máy nhiệt điện	thermal power plant
nhà máy sản xuất	factory; manufacturing plant
nhà máy thép	steel mill; steel plant
nhà máy thủy điện	hydropower plant
nhà máy xi măng	cement plant
nhà máy ô tô	car plant
nhà máy điện	power plant
nhà máy điện than	coal-fired power plant
nhà môi giới	broker
nhà môi trường	environmentalist
nhà mạng	carrier; network operator
nhà mặt phố	street house
nhà nghiên cứu	researcher
nhà nghỉ	motel; guesthouse
nhà ngoại giao	diplomat
nhà nguyễn	nguyen dynasty
nhà nhân chủng học	anthropologist
nhà nước	state; government
nhà nước hồi giáo	islamic state
nhà phát minh	inventor
nhà phân phối	distributor
nhà phân tích	analyst
nhà quan sát	observer
nhà quản lý	manager; regulator
nhà riêng	home; residence
nhà sinh học	biologist
nhà sinh vật học	biologist
nhà sáng chế	inventor
nhà sáng lập	founder
nhà sư	monk
nhà sản xuất	manufacturer; producer; maker
nhà sản xuất phim	film producer; producer
nhà sản xuất ôtô	automaker; carmaker
nhà sử học	historian
nhà tang lễ	funeral home
nhà thanh	qing dynasty
nhà thi đấu	arena; stadium
nhà thiên văn	astronomer
nhà thiên văn học	astronomer
nhà thiết kế	designer
nhà thuốc	pharmacy
nhà thơ	poet
nhà thầu	contractor
nhà thổ	brothel
nhà thờ	church; cathedral
nhà thờ chính tòa	cathedral
nhà thờ công giáo	catholic church
nhà thờ hồi giáo	mosque
nhà thờ lớn	cathedral
nhà thờ đức bà	notre dame
nhà tiên tri	prophet
nhà toán học	mathematician
nhà tranh đấu	activist
nhà triết học	philosopher
nhà triển lãm	exhibition hall
nhà trường	school
nhà trắng	white house
nhà trẻ	nursery; daycare
nhà trọ	hostel; inn
nhà tài trợ	sponsor; donor
nhà tâm lý học	psychologist
nhà tù	prison; jail
nhà tù guantanamo	guantanamo prison
nhà tù liên bang	federal prison
nhà tạm	temporary housing
nhà tắm	bathroom
nhà vua	king
nhà vô địch	champion
nhà văn	writer
nhà vận động	campaigner
nhà vật lý	physicist
nhà vật lý học	physicist
nhà vệ sinh	toilet; restroom
nhà xanh	blue house
nhà xe	garage
nhà xuất bản	publisher
nhà xác	morgue; mortuary
nhà xã hội học	sociologist
nhà điêu khắc	sculptor
nhà điều hành	operator
nhà điều tra	investigator
nhà đàm phán	negotiator
nhà đất	real estate; housing; property
nhà đấu tranh	activist
nhà đầu cơ	speculator
nhà đầu tư	investor
nhà địa chất	geologist
nhà độc tài	dictator
nhà ổ chuột	slum
nhà ở	housing; home
nhà ở giá rẻ	affordable housing
nhà ở xã hội	social housing
nhân chủng học	anthropology
nhân chứng	witness
nhân cách	personality; character
nhân công	labor; worker
nhân dân	people
nhân dân tệ	yuan; renminbi
nhân loại	humanity; mankind
nhân lực	manpower; human resources
nhân phẩm	dignity
nhân quyền	human rights
nhân sự	personnel; staff
nhân tài	talent
nhân tình	lover; mistress
nhân viên	employee; staff; worker
nhân viên an ninh	security guard; security officer
nhân viên bán hàng	salesperson; sales staff
nhân viên bảo vệ	security guard
nhân viên chính phủ	government employee
nhân viên cấp cứu	paramedic
nhân viên cứu hỏa	firefighter
nhân viên cứu hộ	rescuer; rescue worker
nhân viên cứu trợ	aid worker
nhân viên mật vụ	secret service agent
nhân viên ngoại giao	diplomat; diplomatic staff
nhân viên ngân hàng	bank employee; bank clerk
nhân viên phục vụ	waiter; service staff
nhân viên sân bay	airport staff
nhân viên văn phòng	office worker
nhân viên y tế	medical worker; health worker
nhân ái	compassionate; humane
nhân đại	national people's congress
nhân đạo	humanitarian
nhân đức	virtuous
nhãn	longan; label
nhãn hiệu	brand; trademark; label
nhé	-
nhìn	look; see
nhìn thấy	see
nhóm	group
nhóm brics	brics
nhóm bộ tứ	quad
nhóm cổ động viên	fans
nhóm cực đoan	extremist group
nhóm dẫn đầu	leading group
nhóm g20	group of twenty; g20
nhóm g7	group of seven; g7
nhóm hồi giáo	islamist group
nhóm khủng bố	terrorist group
nhóm lợi ích	interest group
nhóm máu	blood type
nhóm nghiên cứu	research team; research group
nhóm nhạc	band; music group
nhóm nhạc hàn quốc	k-pop group
nhóm phiến quân	rebel group; militant group
nhóm sắc tộc	ethnic group
nhóm tin tặc	hacker group
nhóm tàu sân bay	carrier group
nhóm tác chiến	strike group; task force
nhóm vũ trang	armed group; militant
nhôm	aluminum
nhút nhát	shy
như	-
như thế	-
như vậy	-
nhưng	-
nhược điểm	disadvantage; weakness
nhượng bộ	concession; concede
nhạc công	musician
nhạc cổ điển	classical music
nhạc cụ	musical instrument
nhạc dân gian	folk music
nhạc jazz	jazz
nhạc kịch	musical; opera
nhạc pop	pop music
nhạc rock	rock music
nhạc sĩ	musician; composer
nhạc thính phòng	chamber music
nhạc trưởng	conductor
nhạc trẻ	pop music; young music
nhạc viện	conservatory
nhạo báng	mock; ridicule
nhạy cảm	sensitive
nhảy	jump; dance
nhảy cao	high jump
nhảy cầu	diving
nhảy dù	parachute
nhảy múa	dance; dancing
nhảy sào	pole vault
nhảy xa	long jump
nhảy xuống	jump
nhấn mạnh	stress; emphasize
nhấn mạnh rằng	stress; emphasize
nhất	-
nhất là	-
nhất trí	agree; unanimous; unanimously
nhầm	mistake; mistaken
nhầm lẫn	mistake; confusion
nhẫn	ring
nhẫn cưới	wedding ring
nhẫn kim cương	diamond ring
nhậm chức	take office; inauguration
nhận	receive; accept
nhận con nuôi	adopt; adoption
nhận diện	identify; recognition
nhận dạng	identify; identification; recognition
nhận dạng khuôn mặt	facial recognition
nhận hối lộ	take bribe; bribery
nhận ra	realize; recognize
nhận thấy	notice; realize
nhận thức	awareness; perception
nhận tội	plead guilty; confess
nhận tội danh	plead guilty
nhận tội trước tòa	plead guilty
nhận xét	comment; remark
nhận được	receive
nhận định	assess; comment; say
nhập cư	immigration; immigrant
nhập cư trái phép	illegal immigration
nhập cảnh	entry; enter
nhập cảnh trái phép	illegal entry
nhập khẩu	import
nhập ngũ	enlist; conscript
nhập tịch	naturalize; citizenship
nhập viện	hospitalized; hospitalization
nhật	japan; japanese
nhật báo	daily; newspaper
nhật bản	japan; japanese
nhật hoàng	emperor
nhật ký	diary
nhật thực	solar eclipse
nhắc lại	repeat; reiterate; recall
nhắc nhở	remind; reminder
nhắc đến	mention
nhắn tin	text; message
nhằm	-
nhằm mục đích	aim
nhằm vào	target; aim
nhẹ	light; mild; slightly
nhẹ nhàng	gentle; gently
nhện	spider
nhỉ	-
nhịn ăn	fasting; fast
nhịp tim	heart rate; heartbeat
nhỏ	small; little
nhỏ bé	tiny; small
nhỏ nhất	smallest
nhồi máu cơ tim	heart attack
nhộn nhịp	bustling
nhớ	remember; miss
nhờ	-
nhờ vào	-
nhờ vậy	-
nhờ đó	-
nhục nhã	humiliating; humiliation
những	-
những gì	-
những người	-
những điều	-
nhựa	plastic
nhựa dùng một lần	single-use plastic
ni cô	nun
nicaragua	nicaragua; nicaraguan
niger	niger; nigerien
nigeria	nigeria; nigerian
niken	nickel
ninh bình	ninh binh
ninh hạ	ningxia
ninh thuận	ninh thuan
nitơ	nitrogen
niu di lân	new zealand
niêm phong	seal
niêm yết	list; listed
niêm yết cổ phiếu	stock listing
niêm yết giá	price listing
niềm tin	confidence; trust; belief; faith
niềm tự hào	pride
niềm vui	joy
niềm đam mê	passion
noel	christmas
nuôi	raise; feed
nuôi bò	cattle raising
nuôi cá	fish farming
nuôi dưỡng	nurture; raise
nuôi dạy	raise
nuôi trồng	aquaculture; farming
nuôi trồng thủy sản	aquaculture
nuôi tôm	shrimp farming
nào	-
này	-
náo loạn	chaos
nâng	raise; lift
nâng cao	improve; enhance; raise
nâng cao chất lượng	improve quality
nâng cúp	lift trophy
nâng cấp	upgrade
nâu	brown
nã pháo	shell; shelling
não	brain
não bộ	brain
né tránh	avoid; evade
ném	throw
ném biên	throw-in
ném bom	bomb; bombing
ném lao	javelin
ném tạ	shot put
ném đĩa	discus
nét đẹp	beauty
nên	-
nêu	state; raise; mention
nêu rõ	state; specify
nó	-
nói	say; speak; tell
nói chung	-
nói chuyện	talk; speak
nói cách khác	-
nói dối	lie
nói riêng	-
nói rằng	say
nói thêm	add
nói tiếng	speak
nói với	tell
nói xấu	defame; smear
nói đùa	joke
nón lá	conical hat
nóng	hot
nóng lên toàn cầu	global warming
nô lệ	slave; slavery
nô lệ tình dục	sex slave; sex slavery
nôn mửa	vomit
nông cụ	farm tool
nông dân	farmer
nông hộ	farming household
nông nghiệp	agriculture; agricultural; farming
nông nghiệp hữu cơ	organic farming
nông sản	agricultural product; farm produce
nông sản việt	vietnamese farm produce
nông thôn	rural; countryside
nông trường	farm
nông trại	farm
núi	mountain
núi lửa	volcano
núi lửa hoạt động	active volcano
núi lửa phun trào	volcanic eruption
núi phú sĩ	mount fuji
nút giao	intersection; interchange
nút thích	like button
năm	year; five
năm học	school year; academic year
năm học mới	new school year
năm mươi	fifty
năm mới	new year
năm nay	this year
năm ngoái	last year
năm qua	past year
năm trước	previous year; last year
năm tài chính	fiscal year; financial year
năm tài khóa	fiscal year
năm tù	year in prison; years in jail
năm tới	next year
năm âm lịch	lunar year
năng khiếu	gifted; talent
năng lượng	energy; power
năng lượng gió	wind energy; wind power
năng lượng hóa thạch	fossil fuel
năng lượng hạt nhân	nuclear energy
năng lượng mặt trời	solar energy; solar power
năng lượng nguyên tử	atomic energy; nuclear energy
năng lượng sạch	clean energy
năng lượng tái tạo	renewable energy
năng suất	productivity; yield
nơi	place; where
nơi cư trú	residence
nơi làm việc	workplace
nơi nào	-
nơi trú ẩn	shelter; haven
nơi tạm trú	temporary shelter
nước	country; water; nation
nước anh	britain; england; uk
nước asean	asean country
nước biển dâng	rising sea level
nước bỉ	belgium
nước chủ nhà	host country; host
nước dâng	storm surge
nước giàu	rich country; rich nation
nước giải khát	soft drink; beverage
nước hoa	perfume
nước hàn	south korea
nước hồi giáo	muslim country; islamic country
nước khoáng	mineral water
nước láng giềng	neighboring country; neighbor
nước lũ	floodwater
nước lớn	big country; power
nước mắm	fish sauce
nước mắt	tear
nước mỹ	america; united states
nước nga	russia
nước nghèo	poor country; poor nation
nước ngoài	foreign; overseas; abroad
nước ngầm	groundwater
nước ngọt	fresh water; freshwater
nước ngọt có ga	soft drink; soda
nước nhật	japan
nước pháp	france
nước phát triển	developed country
nước phương tây	western country
nước rửa tay	hand sanitizer
nước sinh hoạt	domestic water
nước sạch	clean water
nước sốt	sauce
nước sở tại	host country
nước thành viên	member state; member country
nước thái	thailand
nước thải	wastewater
nước thứ ba	third country
nước tây âu	western european country
nước tương	soy sauce
nước uống	drinking water
nước việt	vietnam
nước áo	austria
nước ép	juice
nước úc	australia
nước ý	italy
nước đang phát triển	developing country
nước đóng chai	bottled water
nước đông âu	eastern european country
nước đức	germany
nướng	grill; bake; roast
nạn cháy rừng	forest fire
nạn châu chấu	locust plague
nạn nhân	victim
nạn nhân buôn người	trafficking victim
nạn nhân thiên tai	disaster victim
nạn phá rừng	deforestation
nạn đói	famine; hunger
nạo phá thai	abortion
nạo vét	dredge; dredging
nảy sinh	arise
nấm	fungus; mushroom
nấu	cook
nấu nướng	cooking; cook
nấu ăn	cook; cooking
nắm quyền	power; rule
nắng	sunny; sunshine
nắng nóng	heat; hot weather; heatwave
nắng nóng gay gắt	extreme heat; scorching heat
nắng nóng kéo dài	prolonged heat
nắng nóng kỷ lục	record heat
nằm	lie
nằm viện	hospitalized
nằm xuống	lie down
nặng	heavy; serious
nặng nề	heavy; heavily; severe
nếm	taste
nếm trải	experience; taste
nến	candle
nếu	-
nếu có	-
nếu không	-
nếu như	-
nền	-
nền dân chủ	democracy
nền giáo dục	education; education system
nền kinh tế	economy
nền kinh tế lớn	major economy
nền móng	foundation
nền tảng	platform; foundation
nệm	mattress
nọ	-
nối đuôi	line up
nồi	pot
nồng hậu	warm
nồng nhiệt	warm; enthusiastic
nồng độ	concentration; level
nồng độ cồn	alcohol level
nổ	explode; explosion; blast
nổ bom	bomb explosion
nổ hầm mỏ	mine explosion
nổ khí gas	gas explosion
nổ mìn	mine explosion
nổ nhà máy	factory explosion
nổ súng	open fire; shoot; gunfire
nổi bật	prominent; outstanding
nổi dậy	rebel; uprising; insurgent
nổi dậy hồi giáo	islamist insurgent
nổi loạn	riot; rebellion
nổi tiếng	famous; well-known
nỗ lực	effort; attempt
nỗi đau	pain
nội bài	noi bai
nội bộ	internal
nội chiến	civil war
nội các	cabinet
nội các mới	new cabinet
nội dung	content
nội mông	inner mongolia
nội thành	inner city
nội thất	furniture; interior
nội trú	boarding
nội trợ	housewife; housework
nội tạng	organ
nội vụ	interior; internal affairs
nội địa	domestic; inland
nội địa hóa	localization
nộp	pay; submit
nộp phạt	pay fine
nộp thuế	pay tax
nộp đơn	apply; file
nộp đơn phá sản	file for bankruptcy
nới lỏng	ease; loosen; relax
nới lỏng định lượng	quantitative easing
nở nụ cười	smile
nợ chính phủ	government debt
nợ công	public debt
nợ nước ngoài	foreign debt; external debt
nợ nần	debt
nợ quốc gia	national debt
nợ xấu	bad debt
nụ cười	smile
nụ hôn	kiss
nứt	crack
nửa	half
nửa cuối năm	second half
nửa giờ	half hour
nửa năm	half year; six months
nửa thế kỷ	half century
nửa tiếng	half hour
nửa triệu	half million
nửa đêm	midnight
nửa đầu năm	first half
nữ ca sĩ	female singer; singer
nữ cảnh sát	policewoman
nữ diễn viên	actress
nữ doanh nhân	businesswoman
nữ giới	woman; female
nữ hoàng	queen
nữ hoàng anh	british queen
nữ hộ sinh	midwife
nữ phục vụ	waitress
nữ quyền	feminism; women's rights; feminist
nữ sinh	schoolgirl; female student
nữ tu	nun
nữ vận động viên	female athlete
nữa	-
nực cười	ridiculous; absurd
oan sai	wrongful conviction; miscarriage of justice
oanh tạc	bomb; bombing
oanh tạc cơ	bomber
oda	oda
oi bức	sultry; hot
olympic bắc kinh	beijing olympics
olympic mùa hè	summer olympics
olympic mùa đông	winter olympics
olympic tokyo	tokyo olympics
oman	oman; omani
ong	bee
opec	opec
oxy	oxygen
ozone	ozone
pakistan	pakistan; pakistani
palestine	palestine; palestinian
panama	panama; panamanian
papua new guinea	papua new guinea
paraguay	paraguay; paraguayan
paris	paris
peru	peru; peruvian
pha bóng	play; move
pha cản phá	save
pha phạm lỗi	foul
phan thiết	phan thiet
phanh	brake
phanh phui	expose; uncover
phao cứu sinh	lifebuoy; life raft
phe	side; faction
phe bảo thủ	conservative
phe cánh	faction
phe cộng hòa	republican
phe cứng rắn	hardliner
phe dân chủ	democrat
phe ly khai	separatist
phe nổi dậy	rebel
phe phái	faction
phe đối lập	opposition
phi chính phủ	non-governmental
phi công	pilot
phi cơ	aircraft; plane
phi cơ quân sự	military aircraft
phi hành gia	astronaut
phi hành đoàn	crew
phi hạt nhân	denuclearized; nuclear-free
phi hạt nhân hóa	denuclearization; denuclearize
phi lợi nhuận	nonprofit
phi quân sự	demilitarized
phi quân sự hóa	demilitarization
phi thuyền	spacecraft
phi tiêu	darts
phi đô la hóa	de-dollarization
phi đội	squadron; fleet
philippines	philippines; philippine; filipino
phim	film; movie
phim bom tấn	blockbuster
phim bộ	series
phim hoạt hình	cartoon; animated film
phim hài	comedy
phim hành động	action movie; action film
phim khiêu dâm	pornography; porn
phim kinh dị	horror film
phim ngắn	short film
phim truyền hình	television series; tv series
phim truyện	feature film
phim trường	film studio; set
phim tài liệu	documentary
phiên bản	version
phiên dịch	interpreter; translation
phiên dịch viên	interpreter
phiên giao dịch	trading session; session
phiên họp	session; meeting
phiên phúc thẩm	appeal hearing
phiên sơ thẩm	first-instance trial
phiên tòa	trial; hearing; court
phiên tòa xét xử	trial
phiên xử	trial; hearing
phiên điều trần	hearing
phiến loạn	rebel
phiến loạn hồi giáo	islamist rebel
phiến quân	rebel; militant; insurgent
phiến quân is	islamic state militant
phiếu bầu	vote; ballot
phiếu bầu qua thư	mail-in ballot
phiếu chống	vote against
phiếu phổ thông	popular vote
phiếu thuận	vote in favor
phiếu trắng	abstention; abstain
phiếu tín nhiệm	confidence vote
phiếu đại cử tri	electoral vote
phnôm pênh	phnom penh
phong bì	envelope
phong cảnh	landscape; scenery
phong kiến	feudal
phong thánh	canonize; canonization
phong thủy	feng shui
phong trào	movement
phong trào biểu tình	protest movement
phong trào dân chủ	democracy movement
phong tỏa	blockade; block; lockdown
phong tỏa tài khoản	freeze account
phong tỏa tài sản	freeze assets
phong điện	wind power
phong độ	form
phu nhân	wife; lady
phun trào	erupt; eruption
phà	ferry
phàn nàn	complain; complaint
phá	destroy; break
phá dỡ	demolish; demolition
phá giá	devalue; devaluation
phá giá tiền tệ	currency devaluation
phá hoại	sabotage; vandalism; undermine
phá hủy	destroy; destruction
phá kỷ lục	break record; record-breaking
phá phách	vandalize
phá rừng	deforestation
phá sản	bankruptcy; bankrupt
phá thai	abortion
phá vỡ	break; disrupt
phác đồ điều trị	treatment regimen
phái bộ	mission
phái sinh	derivative
phái viên	envoy
phái đoàn	delegation
phái đoàn mỹ	us delegation
phái đoàn ngoại giao	diplomatic mission
phái đoàn đàm phán	negotiating team
phán quyết	ruling; verdict; rule
pháo	artillery; shell
pháo binh	artillery
pháo hoa	firework
pháo kích	shelling; artillery
pháo phản lực	rocket artillery
pháo thủ	gunners; arsenal
pháo tự hành	self-propelled artillery
pháo đài	fortress
pháp	france; french
pháp luân công	falun gong
pháp luật	law; legal
pháp lý	legal
pháp mở rộng	french open; roland garros
pháp nhân	legal entity
pháp y	forensic
phát biểu	speak; speech; say; remark
phát hiện	discover; detect; find; discovery
phát hành	issue; release; publish
phát hành cổ phiếu	share issue; issue shares
phát minh	invention; invent
phát ngôn	statement; spokesman
phát ngôn thù hận	hate speech
phát ngôn viên	spokesman; spokesperson; spokeswoman
phát sóng	broadcast; air
phát thanh	radio; broadcast
phát thanh viên	announcer; newsreader
phát thải	emission; emit
phát thải carbon	carbon emissions
phát triển	develop; development; growth
phát triển bền vững	sustainable development
phát triển kinh tế	economic development
phát trực tiếp	live broadcast; livestream
phát trực tuyến	streaming; stream
phát xít	fascist; nazi
phát xít đức	nazi germany; nazi
phát điện	power generation
phân biệt	distinguish; discrimination
phân biệt chủng tộc	racism; racial discrimination; racist
phân biệt đối xử	discrimination; discriminate
phân bón	fertilizer
phân bón hóa học	chemical fertilizer
phân bổ	allocate; distribute
phân chia	divide
phân loại	classify; classification
phân luồng	divert
phân nửa	half
phân phối	distribute; distribution
phân tích	analysis; analyze
phân tử	molecule; molecular
phân đội	detachment
phép	permission
phép lạ	miracle
phép màu	miracle
phê bình	criticize; criticism; review
phê chuẩn	ratify; approve; ratification; approval
phê duyệt	approve; approval
phí	fee; charge
phí chuyển nhượng	transfer fee
phía	side
phía bắc	north; northern
phía nam	south; southern
phía tây	west; western
phía đông	east; eastern
phòng	room; office; department
phòng bầu dục	oval office
phòng bếp	kitchen
phòng cháy chữa cháy	firefighting; fire prevention
phòng chống dịch	epidemic prevention; disease prevention
phòng chống dịch bệnh	disease prevention
phòng chống tham nhũng	anti-corruption
phòng chống thiên tai	disaster prevention
phòng cấp cứu	emergency room
phòng dịch	epidemic prevention
phòng giam	cell
phòng học	classroom
phòng hồi sức	intensive care
phòng khách	living room
phòng khám	clinic
phòng không	air defense; anti-aircraft
phòng mổ	operating room
phòng ngủ	bedroom
phòng ngừa	prevent; prevention
phòng ngự	defense; defend; defensive
phòng phiếu	polling station; polling place
phòng thay đồ	dressing room; locker room
phòng thi	exam room
phòng thí nghiệm	laboratory; lab
phòng thương mại	chamber of commerce
phòng thủ	defense; defensive
phòng thủ chung	mutual defense
phòng thủ tên lửa	missile defense
phòng tranh	gallery; art gallery
phòng trọ	rented room
phòng tập	gym
phòng tập gym	gym
phòng tắm	bathroom
phòng vé	box office
phòng vệ	defense; self-defense
phòng vệ nhật bản	japan self-defense
phó bí thư	deputy secretary
phó chủ tịch	vice chairman; vice president; deputy chairman
phó chủ tịch nước	vice president
phó giám đốc	deputy director
phó giáo sư	associate professor
phó thủ tướng	deputy prime minister
phó tổng giám đốc	deputy general director
phó tổng thống	vice president
phóng	launch; fire
phóng hỏa	arson; set fire
phóng sự	report; documentary
phóng sự điều tra	investigative report
phóng tên lửa	launch missile; missile launch
phóng viên	reporter; journalist; correspondent
phóng viên chiến trường	war correspondent
phóng viên thường trú	correspondent
phóng viên ảnh	photojournalist; photographer
phóng vệ tinh	satellite launch
phóng xạ	radioactive; radiation
phóng đại	exaggerate
phô mai	cheese
phô trương	show off
phù hợp	suitable; appropriate; consistent
phú quốc	phu quoc
phú thọ	phu tho
phú yên	phu yen
phúc kiến	fujian
phúc lợi	welfare; benefit
phúc lợi xã hội	social welfare
phúc thẩm	appeal; appellate
phút	minute
phút bù giờ	stoppage time; injury time
phút mặc niệm	moment of silence
phơi	dry
phương châm	motto
phương hướng	direction
phương pháp	method
phương thức	method; mode
phương tiện	vehicle; means
phương tiện truyền thông	media
phương tây	west; western
phương án	plan; option
phương đông	east; eastern
phường	ward
phạm	commit
phạm lỗi	foul; commit foul
phạm nhân	prisoner; inmate
phạm tội	crime; commit crime; guilty
phạm vi	scope; range
phạt	fine; punish; penalty
phạt góc	corner
phạt tiền	fine
phạt tù	imprisonment; jail
phạt đền	penalty
phải	-
phải chăng	-
phản biện	criticism; counterargument
phản bội	betray
phản công	counterattack; counteroffensive
phản công nhanh	counterattack
phản gián	counterintelligence
phản lưới	own goal
phản lưới nhà	own goal
phản quốc	treason
phản ánh	reflect; report
phản đối	oppose; protest; opposition; object
phản ứng	reaction; respond; react; response
phản ứng phụ	side effect
phấn khích	excited
phấn khởi	excited; happy
phấn đấu	strive
phần	part
phần cứng	hardware
phần lan	finland; finnish
phần lớn	most; mostly; majority
phần mềm	software
phần mềm gián điệp	spyware
phần mềm độc hại	malware; malicious software
phần nào	-
phần trăm	percent
phần tử	element; militant
phần tử cực đoan	extremist
phần tử hồi giáo	islamist
phần tử khủng bố	terrorist
phẩm chất	quality; character
phẩm giá	dignity
phẫn nộ	outrage; anger; angry
phẫu thuật	surgery; operation
phẫu thuật thẩm mỹ	plastic surgery; cosmetic surgery
phẫu thuật tim	heart surgery
phật	buddha
phật giáo	buddhism; buddhist
phật giáo hòa hảo	hoa hao buddhism
phật giáo tây tạng	tibetan buddhism
phật tử	buddhist
phế liệu	scrap
phế truất	depose; oust; impeach
phỉ báng	defamation; libel
phỏng vấn	interview
phỏng đoán	guess; speculation
phố downing	downing street
phố wall	wall street
phối hợp	coordinate; coordination
phối ngẫu	spouse
phổ biến	popular; common; widespread
phổ biến vũ khí	proliferation
phổi	lung
phớt lờ	ignore
phở	pho; noodle soup
phụ huynh	parent
phụ huynh học sinh	parent
phụ kiện	accessory
phụ nữ	woman; female
phụ nữ mang thai	pregnant woman
phụ thuộc	depend; dependent; dependence
phụ trách	charge; responsible
phụ tùng	part; spare part
phụ tùng ô tô	auto part; car parts
phục hồi	recover; recovery; restore
phục hồi chức năng	rehabilitation
phục hồi kinh tế	economic recovery
phục kích	ambush
phục sinh	easter; resurrection
phục vụ	serve; service
phục vụ bàn	waiter; waitress
phủ nhận	deny; denial
phủ quyết	veto
phức tạp	complicated; complex
pin	battery
pin lithium	lithium battery
pin mặt trời	solar cell; solar panel
plutonium	plutonium
protein	protein
puerto rico	puerto rico; puerto rican
qatar	qatar; qatari
qua	-
qua đó	-
qua đời	die; pass away; death
quan chức	official
quan chức cấp cao	senior official
quan chức y tế	health official
quan hệ	relation; relationship; ties
quan hệ cá nhân	personal relationship
quan hệ công chúng	public relations
quan hệ căng thẳng	strained relations
quan hệ gần gũi	close relationship
quan hệ kinh tế	economic relations
quan hệ mỹ trung	us-china relations
quan hệ ngoại giao	diplomatic relation
quan hệ quốc tế	international relations
quan hệ song phương	bilateral relation; bilateral ties
quan hệ thương mại	trade relations
quan hệ trung mỹ	us-china relations
quan hệ tình dục	sexual intercourse; sex
quan hệ việt mỹ	vietnam-us relations
quan hệ việt trung	vietnam-china relations
quan hệ đối tác	partnership
quan họ	quan ho
quan ngại	concern; worry
quan sát	observe; observation
quan sát bầu cử	election observer
quan sát viên	observer
quan trọng	important; importance; significant
quan trọng hàng đầu	top
quan trọng nhất	most important
quan tài	coffin
quan tâm	interest; concern; care
quan điểm	view; point of view; viewpoint
quanh	-
quanh năm	year-round
quay	film; turn; shoot
quay lại	return
quay phim	film; filming
quay trở lại	return
quay về	return
quen	familiar; know
quen biết	know; acquainted
quen thuộc	familiar
qui định	regulation; rule; provision
quy chế	regulation; status
quy chế tị nạn	refugee status; asylum
quy hoạch	planning; plan; zoning
quy kết	blame; attribute
quy mô	scale; size
quy mô lớn	large-scale
quy nhơn	quy nhon
quy trình	process; procedure
quy tắc	rule; code
quy tội	blame
quy định	regulation; rule; provision; regulate
quyên góp	donate; donation
quyên góp tiền	donate money
quyến rũ	charming; seductive
quyết liệt	drastic; fierce
quyết tâm	determination; determined
quyết định	decision; decide
quyền	right; power
quyền anh	boxing
quyền bình đẳng	equal rights
quyền bầu cử	voting rights; right to vote
quyền bỏ phiếu	voting rights; right to vote
quyền chọn	option
quyền con người	human right
quyền công dân	citizenship; civil rights
quyền dân sự	civil rights
quyền hành	power; authority
quyền hành pháp	executive power
quyền hạn	power; authority
quyền hạn tổng thống	presidential power
quyền lao động	labor rights
quyền lập pháp	legislative power
quyền lợi	interest; right; benefit
quyền lợi chính đáng	legitimate rights
quyền lợi hợp pháp	legitimate interest
quyền lực	power
quyền lực mềm	soft power
quyền miễn trừ	immunity
quyền phá thai	abortion rights
quyền phụ nữ	women's rights
quyền phủ quyết	veto; veto power
quyền riêng tư	privacy
quyền sở hữu	ownership
quyền sở hữu súng	gun rights
quyền sử dụng đất	land use right
quyền thủ tướng	acting prime minister
quyền truy cập	access
quyền trẻ em	children's rights
quyền tổng thống	acting president
quyền tự do	freedom; liberty
quyền tự quyết	self-determination
quyền tự vệ	right to self-defense
quyển sách	book
quà	gift
quà tặng	gift
quá	-
quá cố	late
quá hạn	overdue; expired
quá khứ	past
quá liều	overdose
quá trình	process
quá tải	overload; overloaded
quá tốc độ	speeding
quái vật	monster
quán	restaurant; shop
quán bar	bar
quán cà phê	coffee shop; cafe
quán cơm	eatery
quán karaoke	karaoke bar
quán nhậu	bar; pub
quán rượu	bar; pub
quán trà	teahouse
quán ăn	restaurant; eatery
quân	troop; army; force
quân chính phủ	government force
quân chủ	monarchy
quân chủ lập hiến	constitutional monarchy
quân dịch	military service
quân dự bị	reserve; reservist
quân giải phóng	liberation army
quân hàm	military rank
quân khu	military region; military district
quân luật	martial law
quân nhân	serviceman; military personnel; soldier
quân nhân mỹ	us serviceman
quân nổi dậy	rebel
quân phiến loạn	rebel
quân phục	military uniform
quân sự	military
quân sự hóa	militarization; militarize
quân y	military medical
quân đoàn	corps
quân đồn trú	garrison
quân đồng minh	allied force
quân đội	army; military; troop
quân đội anh	british army; british military
quân đội hàn quốc	south korean military
quân đội iraq	iraqi army
quân đội israel	israeli army; israeli military
quân đội myanmar	myanmar military
quân đội mỹ	us military; us army
quân đội nga	russian military; russian army
quân đội nhân dân	people's army
quân đội pháp	french army; french military
quân đội syria	syrian army
quân đội thái lan	thai military
quân đội triều tiên	north korean military
quân đội trung quốc	chinese military
quân đội ukraine	ukrainian army; ukrainian military
quân đội đức	german army
quân đội ấn độ	indian army; indian military
quân ủy trung ương	central military commission
quãng đường	distance
quét	sweep; scan
quét dọn	clean; sweep
quê hương	homeland; hometown
quên	forget
quý	quarter
quý châu	guizhou
quý hiếm	rare
quý i	first quarter
quý ii	second quarter
quý iii	third quarter
quý iv	fourth quarter
quý trước	previous quarter
quý trọng	respect; cherish
quý vị	-
quạ	crow
quạt	fan
quả bom	bomb
quả bóng	ball
quả bóng vàng	ballon d'or; golden ball
quả cầu vàng	golden globe
quả mìn	mine
quả phạt góc	corner kick; corner
quả phạt đền	penalty
quả đá phạt	free kick
quản chế	probation; house arrest
quản gia	butler; housekeeper
quản giáo	prison guard
quản lý	management; manage; manager
quản thúc	house arrest
quản thúc tại gia	house arrest
quản trị	governance; administration
quản trị doanh nghiệp	corporate governance
quản đốc	foreman
quảng bá	promote; promotion
quảng bình	quang binh
quảng châu	guangzhou
quảng cáo	advertising; advertisement; advertise
quảng nam	quang nam
quảng ngãi	quang ngai
quảng ninh	quang ninh
quảng trường	square
quảng trị	quang tri
quảng tây	guangxi
quảng đông	guangdong
quấy rối	harassment; harass
quấy rối tình dục	sexual harassment
quần	pants; trousers
quần jean	jeans
quần vợt	tennis
quần áo	clothes; clothing
quần đảo	archipelago; islands
quần đảo canary	canary islands
quần đảo cayman	cayman islands
quần đảo falkland	falkland islands
quần đảo hawaii	hawaiian islands; hawaii
quần đảo hoàng sa	paracel islands; paracels
quần đảo kuril	kuril islands
quần đảo marshall	marshall islands
quần đảo paracel	paracel islands
quần đảo senkaku	senkaku islands
quần đảo solomon	solomon islands
quần đảo spratly	spratly islands
quần đảo trường sa	spratly islands; spratlys
quần đảo điếu ngư	diaoyu islands
quầy	counter
quận	district
quặng	ore
quặng sắt	iron ore
quốc ca	national anthem
quốc doanh	state-owned; state-run
quốc dân đảng	kuomintang
quốc gia	national; country; nation
quốc hội	national assembly; parliament; congress
quốc hội anh	british parliament
quốc hội châu âu	european parliament
quốc hội hàn quốc	national assembly
quốc hội iran	iranian parliament
quốc hội mỹ	us congress; congress
quốc hội trung quốc	national people's congress
quốc hội việt nam	national assembly
quốc hữu hóa	nationalize; nationalization
quốc khánh	national day
quốc kỳ	national flag
quốc lộ	national highway; highway
quốc phòng	defense
quốc phòng mỹ	us defense
quốc tang	national mourning
quốc tế	international
quốc tế hóa	internationalize
quốc tế lao động	labor day
quốc tịch	nationality; citizenship
quốc tịch mỹ	us citizenship
quốc tịch việt nam	vietnamese citizenship; vietnamese nationality
quốc vương	king
quốc vụ khanh	secretary of state; state secretary
quốc vụ viện	state council
quốc yến	state banquet
quốc đảo	island nation
quỳ	kneel
quỳ gối	kneel
quỷ	devil; demon
quỷ đỏ	red devils; manchester united
quỹ	fund
quỹ hưu trí	pension fund
quỹ nhi đồng	children's fund; unicef
quỹ phòng hộ	hedge fund
quỹ tiền tệ	monetary fund
quỹ đạo	orbit
quỹ đạo trái đất	earth orbit
quỹ đầu tư	investment fund
ra	-
ra lệnh	order; command
ra mắt	launch; debut; unveil
ra phán quyết	rule; ruling
ra sao	-
ra sân	play; start
ra tòa	trial; appear in court
ra tù	release from prison
ra đầu thú	surrender; turn in
ranh giới	boundary; border
rau	vegetable
rau củ	vegetable
rau quả	fruit and vegetable
rau sạch	clean vegetables
rau xanh	vegetable; green vegetable
rcep	rcep
reo hò	cheer
riêng	private; own; separate
riêng biệt	separate
riêng tư	privacy; private
robot	robot
romania	romania; romanian
ru ma ni	romania; romanian
rumani	romania; romanian
rung chuyển	shake
rung lắc	tremor; shaking
ruồi	fly
ruộng lúa	rice field; paddy field
ruột	intestine
rwanda	rwanda; rwandan
rà phá	clearance
rà phá bom mìn	demining; mine clearance
rà soát	review
rào chắn	barrier; barricade
rào cản	barrier; obstacle
rào cản kỹ thuật	technical barrier
rào cản thương mại	trade barrier
rác	garbage; waste; trash
rác thải	waste; garbage; trash
rác thải nhựa	plastic waste
rác thải y tế	medical waste
rác thải điện tử	electronic waste
rách	torn
rán	fry
ráo riết	intensively
rèn luyện	train; practice
rét hại	severe cold
rét đậm	severe cold; bitter cold
rìu	axe
rò rỉ	leak
rò rỉ dầu	oil leak
rò rỉ dữ liệu	data leak; data breach
rò rỉ khí gas	gas leak
rò rỉ phóng xạ	radiation leak
rót	pour
rót vốn	invest; inject capital
rô bốt	robot
rõ ràng	clear; clearly
rõ rệt	marked; clearly
rùa	turtle
rùa biển	sea turtle
rúng động	shock
rúp	ruble
rút khỏi	withdraw; pull out
rút lui	withdraw; retreat
rút ngắn	shorten
rút quân	withdraw troops; troop withdrawal
răn đe	deter; deterrent; deterrence
răng	tooth
rơi	fall; crash
rơi lệ	shed tears
rơi máy bay	plane crash
rơi nước mắt	shed tears; cry
rơi xuống	fall; crash
rượt đuổi	chase
rượu	alcohol; wine; liquor
rượu bia	alcohol
rượu giả	fake alcohol; counterfeit liquor
rượu mạnh	liquor; spirits
rượu vang	wine
rượu vodka	vodka
rượu whisky	whiskey
rạn nứt	crack; rift
rạn san hô	coral reef
rạng sáng	early morning; dawn
rạp	theater; cinema
rạp chiếu phim	cinema; movie theater
rạp phim	cinema
rải rác	scattered
rất	-
rầm rộ	massive
rắc rối	trouble
rắn	snake
rắn độc	venomous snake
rằng	-
rẻ	cheap
rễ	root
rối loạn	disorder; disruption
rối loạn tâm thần	mental disorder
rồi	-
rồng	dragon
rổ	basket
rộng	wide; large
rộng lượng	generous
rộng lớn	vast; large
rộng rãi	widely; wide; widespread
rời	leave
rời khỏi	leave
rủi ro	risk
rừng	forest; jungle
rừng amazon	amazon rainforest
rừng nguyên sinh	primary forest
rừng ngập mặn	mangrove
rừng nhiệt đới	rainforest; tropical forest
rừng phòng hộ	protective forest
rừng rậm	jungle
rửa	wash
rửa tay	wash hands
rửa tiền	money laundering
rửa xe	wash car
rực rỡ	brilliant; bright
sa mạc	desert
sa mạc hóa	desertification
sa mạc sahara	sahara desert
sa pa	sapa
sa sút phong độ	loss of form
sa sút trí tuệ	dementia
sa thải	fire; dismiss; lay off; sack
sai	wrong
sai lầm	mistake; error; wrong
sai lệch	deviation; misleading
sai phạm	wrongdoing; violation
sai sót	error; mistake
sai số	error margin
sai trái	wrong; wrongdoing
samoa	samoa; samoan
san hô	coral
san lấp	leveling
sang chấn	trauma
sang chấn tâm lý	psychological trauma
sang trọng	luxury; luxurious
sao	-
sao băng	meteor
sao chép	copy
sao chổi	comet
sao diêm vương	pluto
sao hàn	korean star
sao hỏa	mars
sao kim	venus
sao mộc	jupiter
sao thổ	saturn
sao thủy	mercury
sau	-
sau chiến tranh	postwar
sau khi	-
sau đó	-
saudi arabia	saudi arabia; saudi
say rượu	drunk
say rượu lái xe	drunk driving
say xỉn	drunk
scotland	scotland; scottish
sea games	sea games
senegal	senegal; senegalese
serbia	serbia; serbian
showbiz	showbiz
siberia	siberia; siberian
sierra leone	sierra leone
singapore	singapore; singaporean
sinh	birth; born
sinh con	give birth
sinh hoạt	living; daily life
sinh học	biology; biological
sinh kế	livelihood
sinh mổ	cesarean
sinh nhật	birthday
sinh non	premature; preterm birth
sinh ra	born
sinh sản	reproductive; reproduction
sinh sống	live
sinh thái	ecological; ecology
sinh viên	student; college student
sinh viên nước ngoài	foreign student
sinh viên quốc tế	international student
sinh viên đại học	university student; college student
sinh vật	organism; creature
sinh vật biển	marine life; sea creature
sinh đôi	twin
siêu bão	super typhoon
siêu cường	superpower
siêu lạm phát	hyperinflation
siêu máy tính	supercomputer
siêu mẫu	supermodel
siêu sao	superstar; star
siêu thanh	supersonic; hypersonic
siêu thị	supermarket
siêu vi	virus
siêu vượt âm	hypersonic
siêu xe	supercar
siết chặt	tighten
siết cổ	strangle; choke
slovakia	slovakia; slovak
slovenia	slovenia; slovenian
smartphone	smartphone
so	compare
so cùng kỳ	year-on-year
so sánh	compare; comparison
so với	-
sofa	sofa
somalia	somalia; somali
son môi	lipstick
song ngữ	bilingual
song phương	bilateral
song sinh	twin
song song	parallel
song tính	bisexual
song tịch	dual citizenship
soạn thảo	draft
sri lanka	sri lanka; sri lankan
sudan	sudan; sudanese
suy dinh dưỡng	malnutrition; malnourished
suy gan	liver failure
suy giảm	decline; decrease
suy hô hấp	respiratory failure
suy nghĩ	think; thought
suy ngẫm	reflect
suy nhược	weakness; debilitated
suy thoái	recession; downturn; decline
suy thoái kinh tế	recession; economic downturn
suy thận	kidney failure
suy tim	heart failure
suy yếu	weaken; weak
suy đa tạng	multiple organ failure
suy đoán	speculation; speculate
suôn sẻ	smooth; smoothly
suất diễn	show; performance
suối	stream
suốt	-
syria	syria; syrian
sà lan	barge
sài gòn	saigon
sàm sỡ	grope
sàn chứng khoán	stock exchange
sàn diễn	catwalk; runway
sàn giao dịch	exchange; trading floor
sàn tiền ảo	crypto exchange
sàng lọc	screen; screening
sách	book
sách giáo khoa	textbook
sách giáo trình	textbook
sách hướng dẫn	guidebook; manual
sách trắng	white paper
sách vở	book
sáng	morning
sáng chế	invention; patent
sáng kiến	initiative
sáng lập	found; founder
sáng nay	this morning
sáng tạo	creative; creativity
sáo	flute
sáp nhập	merge; merger; annex; annexation
sát hại	murder; kill
sát nhân	murderer; killer
sát thủ	assassin; hitman
sáu	six
sáu bên	six-party
sâm banh	champagne
sân	yard; court
sân bay	airport
sân bay dân sự	civilian airport
sân bay long thành	long thanh airport
sân bay nội bài	noi bai airport
sân bay quân sự	military airport; military airfield
sân bay quốc tế	international airport
sân cỏ	pitch
sân ga	platform
sân golf	golf course
sân khách	away; away game
sân khấu	stage
sân nhà	home; home ground
sân thượng	rooftop
sân tập	training ground
sân vận động	stadium
sâu	deep
sâu bệnh	pest
sâu sắc	deep; deeply; profound
séc	czech
sét	lightning
sét đánh	lightning strike; lightning
síp	cyprus; cypriot
sò	clam; shellfish
sòng bạc	casino
sóc trăng	soc trang
sói	wolf
sói đơn độc	lone wolf
sóng biển	wave
sóng lớn	large wave; big wave
sóng thần	tsunami
sóng điện thoại	phone signal
sô cô la	chocolate
sôcôla	chocolate
sôi nổi	lively; exciting
sông	river
sông amazon	amazon river
sông băng	glacier
sông cửu long	mekong
sông danube	danube
sông dương tử	yangtze river; yangtze
sông euphrates	euphrates
sông hoàng hà	yellow river
sông hàn	han river
sông hương	perfume river
sông hằng	ganges
sông hồng	red river
sông mekong	mekong river; mekong
sông mê kông	mekong river; mekong
sông nile	nile
sông sài gòn	saigon river
sông tigris	tigris
sông tô lịch	to lich river
sông đồng nai	dong nai river
súng	gun; weapon
súng bắn tỉa	sniper rifle
súng chống tăng	anti-tank gun
súng cối	mortar
súng lục	pistol; handgun
súng máy	machine gun
súng ngắn	pistol; handgun
súng phóng lựu	grenade launcher
súng săn	shotgun; hunting rifle
súng tiểu liên	submachine gun
súng trường	rifle
súng tự chế	homemade gun
súng điện	stun gun; taser
súng đạn	guns and ammunition; firearms
súng ống	guns; firearms
sút bóng	shoot; shot
săn bắn	hunt; hunting
săn bắt	hunt; hunting
săn lùng	hunt
săn mồi	prey; predator
săn trộm	poach; poaching
sĩ quan	officer
sĩ quan cảnh sát	police officer
sơ hở	loophole
sơ suất	negligence; carelessness
sơ thẩm	first instance; trial
sơ tán	evacuate; evacuation
sơn la	son la
sơn tây	shanxi; son tay
sơn đông	shandong
sư phạm	pedagogy
sư tử	lion
sư đoàn	division
sưu tập	collect; collection
sương muối	frost
sương mù	fog
sương mù dày đặc	thick fog; dense fog
sườn núi	mountainside
sườn đồi	hillside
sạc	charge
sạc pin	charge battery
sạch	clean
sạch sẽ	clean
sạt lở	landslide; erosion
sạt lở bờ biển	coastal erosion
sạt lở bờ sông	riverbank erosion
sạt lở đất	landslide
sản lượng	output; production
sản lượng điện	power output
sản phẩm	product
sản phẩm quốc nội	domestic product
sản phẩm sữa	dairy product
sản phụ	pregnant woman; mother
sản xuất	production; produce; manufacture; manufacturing
sản xuất công nghiệp	industrial production; industrial output
sảy thai	miscarriage
sấm sét	thunder; lightning
sấy	dry
sầm uất	bustling
sầu riêng	durian
sập	collapse
sập cầu	bridge collapse
sập hầm	tunnel collapse
sập mỏ	mine collapse
sập nhà	house collapse
sập đổ	collapse
sắc lệnh	decree; executive order; order
sắc lệnh hành pháp	executive order
sắc tộc	ethnic
sắn	cassava
sắp tới	upcoming; coming
sắp xếp	arrange; arrangement
sắt	iron
sẵn sàng	ready; willing
sẽ	-
sẽ được	-
sỉ nhục	insult; humiliate
sọ	skull
sỏi	gravel
số	number
số báo	issue
số hóa	digitize; digitalization
số liệu thống kê	statistics
số lượng	number; quantity; amount
số một thế giới	world number one
số người chết	death toll
số người mất tích	number missing
số người thiệt mạng	death toll
số người tử vong	death toll
số nạn nhân	number of victims
số phiếu	votes; vote
số thương vong	casualties; toll
số tiền	amount; money; sum
số điện thoại	phone number
sốc	shock
sốc nhiệt	heatstroke
sốc thuốc	overdose
sống	live; life
sống sót	survive; survivor
sốt	fever
sốt cao	high fever
sốt rét	malaria
sốt xuất huyết	dengue fever; dengue
sổ hộ khẩu	household registration book
sổ mũi	runny nose
sổ đỏ	land certificate
sớm	early; soon
sở	department
sở chỉ huy	headquarters; command post
sở cứu hỏa	fire department
sở di trú	immigration service
sở giao dịch	exchange
sở giáo dục	education department
sở hữu	own; ownership; possess
sở hữu trí tuệ	intellectual property
sở thú	zoo
sở y tế	health department
sởi	measles
sợ	fear; afraid
sợ hãi	fear; scared; afraid
sợi	fiber; yarn
sụp lún	subsidence
sụp đổ	collapse
sụt	fall; drop
sụt giảm	decline; fall; drop
sụt lún	subsidence
sụt lở	landslide; erosion
sứ giả	messenger; envoy
sứ mệnh	mission
sứ quán	embassy
sứa	jellyfish
sức gió	wind; wind speed
sức hấp dẫn	attraction; appeal
sức khỏe	health
sức khỏe kinh tế	economic health
sức khỏe tinh thần	mental health
sức khỏe tâm thần	mental health
sức khỏe yếu	poor health
sức mạnh	power; strength
sức mạnh quân sự	military power; military strength
sức ép	pressure
sức đề kháng	immunity; resistance
sừng châu phi	horn of africa
sừng tê giác	rhino horn
sử dụng	use
sử dụng ma túy	drug use
sửa	fix; repair; amend
sửa chữa	repair; fix
sửa đổi	amend; amendment; revise; modify
sữa	milk; dairy
sữa bò	cow milk
sữa bột	milk powder; powdered milk
sữa chua	yogurt
sữa mẹ	breast milk
sữa tươi	fresh milk
sự	-
sự cố	incident; problem; failure
sự cố tràn dầu	oil spill
sự hiện diện	presence
sự hợp tác	cooperation
sự kiện	event
sự kiện thể thao	sporting event; sports event
sự nghiệp	career
sự quan tâm	interest; attention
sự sống	life
sự thật	truth; fact
sự trỗi dậy	rise
sự việc	incident
ta	-
tai	ear
tai biến	stroke; complication
tai nạn	accident
tai nạn giao thông	traffic accident; road accident
tai nạn hàng không	air accident; plane crash
tai nạn lao động	work accident; workplace accident
tai nạn liên hoàn	pileup
tai nạn máy bay	plane crash
tai nạn nghiêm trọng	serious accident
tai nạn thảm khốc	horrific accident
tai nạn tàu hỏa	train accident; train crash
tai nạn xe buýt	bus accident; bus crash
tai nạn xe hơi	car accident; car crash
tai nạn ô tô	car accident
tai nạn đường sắt	rail accident
tai tiếng	scandal; notorious
tajikistan	tajikistan; tajik
taliban	taliban
tan băng	thaw
tan vỡ	break; collapse
tang lễ	funeral
tang vật	evidence; exhibit
tanzania	tanzania; tanzanian
tay	hand; arm
tay bơi	swimmer
tay chân miệng	hand foot mouth
tay súng	gunman; militant
tay súng hồi giáo	islamist militant
tay vợt	tennis player; player
tay vợt nữ	female tennis player
tay đua	driver; racer
tehran	tehran
tem	stamp
tem phiếu	food stamp
tha thứ	forgive
thai nhi	fetus
thai phụ	pregnant woman
tham chiến	fight
tham dự	attend
tham dự viên	participant
tham gia	participate; join; take part; participation
tham khảo	consult; refer
tham lam	greed; greedy
tham mưu	staff; advise
tham mưu trưởng	chief of staff
tham nhũng	corruption; corrupt
tham quan	visit
tham vấn	consultation; consult
tham vọng	ambition
tham ô	embezzlement; embezzle
than	coal
than khóc	mourn; weep
than phiền	complain
than đá	coal
thang	ladder
thang cuốn	escalator
thang máy	elevator
thang richter	richter scale
thanh hóa	thanh hoa
thanh hải	qinghai
thanh khoản	liquidity
thanh long	dragon fruit
thanh lý	liquidate; liquidation
thanh lọc	purge
thanh minh	explain; clarify
thanh niên	youth; young man; young people
thanh sát viên	inspector
thanh thiếu niên	youth; adolescent
thanh toán	payment; pay; settle
thanh toán nợ	debt payment
thanh toán trực tuyến	online payment
thanh toán điện tử	electronic payment
thanh tra	inspector; inspection
thanh trừng	purge
thanh trừng sắc tộc	ethnic cleansing
thanh đảo	qingdao
thao túng	manipulate; manipulation
thay	replace
thay mặt	on behalf
thay người	substitution; substitute
thay thế	replace; replacement; alternative
thay vào đó	-
thay đổi	change
thay đổi chế độ	regime change
then chốt	key; crucial
theo	-
theo dõi	monitor; follow; track; watch
theo dõi nhân quyền	human rights watch
theo dõi điện thoại	phone tapping
theo hướng	direction; toward
theo nguồn tin	source
theo như	-
theo đuổi	pursue
theo đó	-
thi	exam; contest
thi ca	poetry
thi cử	exam
thi hoa hậu	beauty pageant
thi hành	enforce; execute; enforcement
thi hành án	judgment enforcement
thi sĩ	poet
thi thoảng	-
thi thể	body
thi tuyển	entrance exam
thi tốt nghiệp	graduation exam
thi đại học	university entrance exam
thi đấu	compete; play
thiên an môn	tiananmen
thiên chúa	god
thiên chúa giáo	christianity; christian; catholic
thiên hà	galaxy
thiên nhiên	nature; natural
thiên niên kỷ	millennium
thiên tai	natural disaster; disaster
thiên thạch	meteorite; asteroid
thiên thần	angel
thiên tài	genius
thiên tân	tianjin
thiên văn	astronomy; astronomical
thiên văn học	astronomy
thiên đường	paradise; heaven
thiên đường thuế	tax haven
thiêng liêng	sacred
thiêu rụi	burn down; destroy
thiếc	tin
thiết bị	equipment; device
thiết bị bảo hộ	protective equipment
thiết bị nổ	explosive device
thiết bị quân sự	military equipment
thiết bị y tế	medical equipment
thiết kế	design
thiết quân luật	martial law
thiết yếu	essential
thiếu	lack; shortage
thiếu hụt	shortage; deficit; shortfall
thiếu nhi	child
thiếu niên	teenager; teen
thiếu nước	water shortage
thiếu sót	shortcoming
thiếu thốn	lack; shortage
thiếu tá	major
thiếu tướng	major general
thiếu điện	power shortage; electricity shortage
thiền	meditation; zen
thiền sư	zen master
thiền viện	zen monastery; monastery
thiểm tây	shaanxi
thiểu số	minority
thiện chí	goodwill
thiện nguyện	volunteer; charity
thiệt hại	damage; loss
thiệt hại kinh tế	economic damage; economic loss
thiệt hại lớn	great damage
thiệt hại nghiêm trọng	serious damage
thiệt hại nặng nề	heavy damage; heavy losses
thiệt hại vật chất	material damage
thiệt hại về người	loss of life; casualties
thiệt mạng	kill; die
thiệt thòi	disadvantage
thoái vị	abdicate; abdication
thoái vốn	divest; divestment
thoát chết	survive; escape death
thoát hiểm	escape
thoát khỏi	escape; get out
thoát nước	drainage
thoát nạn	escape; survive
thoải mái	comfortable
thu	collect
thu giữ	seize; confiscate
thu gom	collect; collection
thu hoạch	harvest
thu hút	attract
thu hẹp	narrow; shrink
thu hồi	recall; recover; revoke; withdraw
thu hồi xe	recall
thu mua	purchase; buy
thu ngân sách	budget revenue
thu nhập	income
thu nhập bình quân	average income; per capita income
thu phí	toll; charge; fee
thu thập	collect; gather
thu xếp	arrange
thu được	obtain; collect
thua	lose; loss
thua lỗ	loss; lose money
thua lỗ nặng	heavy losses
thua đậm	heavy defeat
thung lũng	valley
thung lũng silicon	silicon valley
thuyết phục	persuade; convince
thuyết phục được	persuade
thuyết trình	presentation; present
thuyết âm mưu	conspiracy theory
thuyền	boat
thuyền buồm	sailboat; sailing
thuyền nhân	boat people
thuyền trưởng	captain; coach
thuyền trưởng tàu	ship captain
thuyền viên	crew member; sailor
thuyền đánh cá	fishing boat
thuê	rent; hire; lease
thuê nhà	rent house
thuần chay	vegan
thuận lợi	favorable; advantage
thuận tiện	convenient
thuật toán	algorithm
thuế	tax; tariff
thuế bất động sản	property tax
thuế carbon	carbon tax
thuế chống bán phá	anti-dumping duty
thuế doanh nghiệp	corporate tax
thuế kỹ thuật số	digital tax
thuế môi trường	environmental tax
thuế nhập khẩu	import tariff; import tax; import duty
thuế nhập khẩu thép	steel tariff
thuế quan	tariff
thuế suất	tax rate; tariff rate
thuế thu nhập	income tax
thuế tiêu thụ	consumption tax
thuế tài sản	property tax; wealth tax
thuế vat	value-added tax; vat
thuế xuất khẩu	export tax; export duty
thuế đối ứng	reciprocal tariff
thuốc	drug; medicine
thuốc diệt cỏ	herbicide
thuốc giả	counterfeit drug; fake medicine
thuốc giảm đau	painkiller
thuốc kháng sinh	antibiotic
thuốc lá	cigarette; tobacco; smoking
thuốc lá điện tử	e-cigarette
thuốc lắc	ecstasy
thuốc nam	herbal medicine; traditional medicine
thuốc ngủ	sleeping pill
thuốc nổ	explosive
thuốc phiện	opium
thuốc tránh thai	contraceptive; birth control pill
thuốc trừ sâu	pesticide
thuốc điều trị	drug; treatment
thuộc địa	colony; colonial
thành công	success; successful; succeed
thành cổ	citadel; ancient city
thành lũy	stronghold
thành lập	establish; found; set up; establishment
thành lập chính phủ	form government
thành phần	component; ingredient; composition
thành phố	city
thành phố new york	new york city
thành thật	honest; sincere
thành trì	stronghold; bastion
thành tích	achievement; record; performance
thành tựu	achievement
thành viên	member
thành viên nội các	cabinet member
thành viên thường trực	permanent member
thành đô	chengdu
thác	waterfall
thác nước	waterfall
thách thức	challenge
thách đố	challenge
thái	thai; thailand
thái anh văn	tsai ing-wen
thái bình	thai binh
thái bình dương	pacific; pacific ocean
thái lan	thailand; thai
thái nguyên	thai nguyen
thái tử	crown prince
thái độ	attitude
tháng	month
tháng 1	january
tháng 10	october
tháng 11	november
tháng 12	december
tháng 2	february
tháng 3	march
tháng 4	april
tháng 5	may
tháng 6	june
tháng 7	july
tháng 8	august
tháng 9	september
tháng ba	march
tháng bảy	july
tháng chín	september
tháng chạp	december
tháng giêng	january
tháng hai	february
tháng lễ ramadan	ramadan
tháng mười	october
tháng mười hai	december
tháng mười một	november
tháng một	january
tháng này	this month
tháng năm	may
tháng qua	past month; last month
tháng ramadan	ramadan
tháng sáu	june
tháng trước	last month; previous month
tháng tám	august
tháng tư	april
tháng tới	next month
thánh	saint; holy
thánh chiến	jihad; jihadist
thánh lễ	mass
thánh đường hồi giáo	mosque
thánh địa	holy land
thánh địa mecca	mecca
tháo chạy	flee
tháo dỡ	dismantle; demolish
tháo gỡ	remove; resolve
tháp tùng	accompany
thâm hụt	deficit
thâm hụt ngân sách	budget deficit
thâm hụt thương mại	trade deficit
thâm nhập	penetrate; infiltrate
thâm quyến	shenzhen
thân cây	trunk
thân cận	close; associate
thân iran	iran-backed; pro-iranian
thân mỹ	pro-american; pro-us
thân nga	pro-russian
thân phương tây	pro-western
thân thiện	friendly
thân thiện môi trường	environmentally friendly
thân thể	body
thân trung quốc	pro-china
thâu tóm	acquire; acquisition; take over
thèm	crave
thép	steel
thêm	-
thêm vào đó	-
thêu dệt	fabricate
thì	-
thì thầm	whisper
thìa	spoon
thí nghiệm	experiment; laboratory
thí nghiệm khoa học	scientific experiment
thí sinh	candidate; contestant
thích	like
thích hợp	suitable; appropriate
thích thú	enjoy; interested
thính giả	listener; audience
thính phòng	chamber music
thóa mạ	insult
thói quen	habit
thói xấu	bad habit
thô sơ	rudimentary; crude
thôi	-
thôn	village
thông báo	announce; notice; announcement; inform
thông cáo	statement; communique
thông cáo báo chí	press release
thông cảm	sympathize; understand
thông dịch viên	interpreter
thông minh	smart; intelligent
thông qua	pass; approve; adopt; through
thông thái	wise
thông tin	information
thông tin cá nhân	personal information
thông tin liên lạc	communication
thông tin sai lệch	misinformation; disinformation
thông tín viên	correspondent
thông tư	circular
thông tấn	news agency
thông tấn xã	news agency
thông điệp	message
thù hận	hatred; hate
thù địch	hostile; hostility
thùng	box; barrel
thùng dầu	barrel
thùng mỗi ngày	barrels per day
thùng phiếu	ballot box
thùng rác	trash bin; garbage can
thùng xốp	foam box
thú	animal; beast
thú cưng	pet
thú dữ	wild beast
thú nhận	confess; admit
thú rừng	wild animal
thú tội	confess; confession
thú vị	interesting
thú y	veterinary
thúc giục	urge
thúc đẩy	promote; push; boost
thăm dò	poll; exploration; explore; survey
thăm dò dư luận	opinion poll; poll
thăm dò ý kiến	poll; opinion poll
thăm khám	examine; examination
thăng hạng	promotion; promote
thăng trầm	ups and downs
thơ	poem; poetry
thư	letter
thư giãn	relax
thư ký	secretary
thư pháp	calligraphy
thư viện	library
thư điện tử	email
thưa	-
thương chiến	trade war
thương gia	merchant; businessman
thương hiệu	brand
thương hại	pity
thương lượng	negotiate; negotiation
thương mại	trade; commercial
thương mại dịch vụ	trade in services
thương mại hóa	commercialize
thương mại quốc tế	international trade
thương mại song phương	bilateral trade
thương mại thế giới	world trade
thương mại toàn cầu	global trade
thương mại tự do	free trade
thương mại đa phương	multilateral trade
thương mại điện tử	e-commerce
thương thuyết	negotiate; negotiation
thương tiếc	mourn; mourning
thương tích	injury
thương vong	casualty
thương vụ	deal; transaction
thương vụ vũ khí	arms deal
thước đo	measure
thường	-
thường dân	civilian
thường niên	annual
thường trú	permanent residence; permanent resident
thường trú nhân	permanent resident
thường trực	standing; permanent
thường vụ	standing committee
thường xuyên	regularly; often; frequent
thưởng	reward; bonus
thượng hải	shanghai
thượng lưu	upstream; upper class
thượng nghị sĩ	senator
thượng nghị sỹ	senator
thượng nguồn	upstream
thượng sĩ	sergeant major
thượng tá	senior lieutenant colonel
thượng tôn da trắng	white supremacy; white supremacist
thượng tướng	senior general; colonel general
thượng tọa	venerable
thượng viện	senate; upper house
thượng viện mỹ	us senate
thượng úy	senior lieutenant
thượng đỉnh	summit
thượng đỉnh asean	asean summit
thượng đỉnh g20	g20 summit
thượng đỉnh g7	g7 summit
thượng đỉnh liên triều	inter-korean summit
thượng đỉnh mỹ triều	us-north korea summit
thượng đỉnh nato	nato summit
thạc sĩ	master; master's degree
thảm bại	heavy defeat; crushing defeat
thảm họa	disaster; catastrophe
thảm họa hàng không	air disaster
thảm họa hạt nhân	nuclear disaster
thảm họa kép	twin disaster
thảm họa môi trường	environmental disaster
thảm họa nhân đạo	humanitarian disaster
thảm họa thiên nhiên	natural disaster
thảm họa tự nhiên	natural disaster
thảm khốc	tragic; disastrous; devastating
thảm kịch	tragedy
thảm sát	massacre
thảm đỏ	red carpet
thảo dược	herb; herbal
thảo luận	discuss; discussion
thảo nguyên	steppe; grassland
thấp	low
thấp nhất	lowest
thất bại	fail; failure; defeat
thất nghiệp	unemployment; unemployed
thất thoát	loss
thất thủ	fall
thất trận	defeat; lose
thất vọng	disappointed; disappointment
thấu hiểu	understand
thấy	see; find
thần kinh	nerve; neurological
thần linh	deity; god
thần thoại	myth; mythology
thần tượng	idol
thần đồng	prodigy
thầy bói	fortune teller
thầy cô	teacher
thầy cô giáo	teacher
thầy giáo	teacher
thầy thuốc	doctor; physician
thẩm phán	judge; justice
thẩm phán liên bang	federal judge
thẩm quyền	authority; jurisdiction
thẩm vấn	interrogate; interrogation; question
thậm chí	-
thận	kidney
thận trọng	cautious; caution; careful
thập kỷ	decade
thập kỷ qua	past decade
thập niên	decade
thập niên 60	1960s
thập niên 70	1970s
thập niên 80	1980s
thập niên 90	1990s
thập niên qua	past decade
thật	real; true
thật ra	-
thật sự	-
thật thà	honest
thắc mắc	question; wonder
thắng	win; beat
thắng cảnh	scenic spot
thắng lợi	victory
thắng sát nút	narrow win
thắng đậm	big win; thrash
thắp hương	burn incense
thắp nến	candlelight; light candle
thắt chặt	tighten
thắt lưng buộc bụng	austerity
thằn lằn	lizard
thẳng	straight
thẳng thắn	frank; frankly; candid
thặng dư	surplus
thặng dư thương mại	trade surplus
thẻ	card
thẻ căn cước	identity card
thẻ nhà báo	press card
thẻ phạt	booking; card
thẻ tín dụng	credit card
thẻ vàng	yellow card
thẻ xanh	green card
thẻ đỏ	red card
thế	-
thế chiến	world war
thế chiến i	world war i
thế chiến ii	world war ii
thế chiến thứ ba	third world war
thế chiến thứ hai	second world war
thế chiến thứ nhất	first world war
thế chấp	mortgage; collateral
thế chủ động	initiative
thế giới	world; global
thế giới thứ ba	third world
thế giới ả rập	arab world
thế hệ	generation
thế hệ trẻ	young generation
thế kỉ	century
thế kỷ	century
thế kỷ 18	18th century
thế kỷ 19	19th century
thế kỷ 20	20th century
thế kỷ 21	21st century
thế kỷ trước	last century
thế kỷ xx	20th century
thế kỷ xxi	21st century
thế vận hội	olympics; olympic games
thềm lục địa	continental shelf
thể dục	exercise; gymnastics
thể dục dụng cụ	gymnastics
thể dục thể thao	sports; physical training
thể lực	fitness; physical strength
thể thao	sport
thể thao việt nam	vietnamese sports
thể thao điện tử	esports
thể thức	format
thể trạng	physical condition
thỉnh thoảng	sometimes; occasionally
thị lực	eyesight; vision
thị phần	market share
thị thực	visa
thị trường	market
thị trường carbon	carbon market
thị trường chung	common market; single market
thị trường chuyển nhượng	transfer market
thị trường châu á	asian market
thị trường châu âu	european market
thị trường chợ đen	black market
thị trường chứng khoán	stock market
thị trường dầu mỏ	oil market
thị trường lao động	labor market
thị trường mới nổi	emerging market
thị trường mỹ	us market
thị trường ngoại hối	forex market
thị trường nhà đất	housing market
thị trường nhà ở	housing market
thị trường năng lượng	energy market
thị trường nước ngoài	foreign market; overseas market
thị trường nội địa	domestic market
thị trường quốc tế	international market
thị trường thế giới	world market
thị trường tiền tệ	money market
thị trường toàn cầu	global market
thị trường trong nước	domestic market
thị trường trung quốc	chinese market
thị trường trái phiếu	bond market
thị trường tài chính	financial market
thị trường tự do	free market
thị trường vàng	gold market
thị trường vốn	capital market
thị trường xuất khẩu	export market
thị trường ô tô	car market; auto market
thị trưởng	mayor
thị trấn	town
thị xã	town
thịnh vượng	prosperity; prosperous
thịt	meat
thịt bò	beef
thịt chó	dog meat
thịt chế biến	processed meat
thịt cừu	lamb; mutton
thịt gà	chicken
thịt heo	pork
thịt lợn	pork
thịt nướng	barbecue; grilled meat
thịt vịt	duck
thịt đông lạnh	frozen meat
thịt đỏ	red meat
thỏ	rabbit
thỏa hiệp	compromise
thỏa mãn	satisfy; satisfied
thỏa thuận	agreement; deal; agree
thỏa thuận hạt nhân	nuclear deal; nuclear agreement
thỏa thuận khí hậu	climate agreement; climate deal
thỏa thuận ngũ cốc	grain deal
thỏa thuận ngừng bắn	ceasefire agreement; ceasefire deal
thỏa thuận paris	paris agreement
thỏa thuận thương mại	trade deal; trade agreement
thỏa đáng	satisfactory; adequate
thối	rotten
thống chế	marshal
thống kê	statistic; statistical
thống nhất	unify; reunification; agree
thống nhất đất nước	national reunification
thống đốc	governor
thổ nhĩ kỳ	turkey; turkish
thổi phồng	exaggerate; inflate
thờ cúng	worship
thờ phượng	worship
thờ ơ	indifferent; apathy
thời biểu	timetable
thời bình	peacetime
thời chiến	wartime
thời cổ đại	ancient times
thời gian	time; period
thời gian biểu	timetable
thời gian dài	long time
thời gian gần đây	recent time; recently
thời gian ngắn	short time
thời gian qua	recently
thời gian tới	coming time
thời hạn	deadline; term
thời hậu chiến	postwar
thời khóa biểu	timetable
thời kì	period; era
thời kỳ	period; era
thời tiết	weather
thời tiết cực đoan	extreme weather
thời tiết khắc nghiệt	harsh weather; severe weather
thời tiết xấu	bad weather
thời tiền sử	prehistoric
thời trang	fashion
thời trung cổ	middle ages; medieval
thời điểm	time; moment
thời đại	era; age
thời đồ đá	stone age
thợ cắt tóc	barber; hairdresser
thợ hàn	welder
thợ lặn	diver
thợ may	tailor
thợ máy	mechanic
thợ mỏ	miner
thợ mộc	carpenter
thợ săn	hunter
thợ xây	construction worker; builder
thợ điện	electrician
thụ tinh nhân tạo	artificial insemination
thụ động	passive
thụy sĩ	switzerland; swiss
thụy điển	sweden; swedish
thủ công	handmade; handicraft; manual
thủ công mỹ nghệ	handicraft
thủ hiến	premier
thủ lĩnh	leader; chief
thủ lĩnh tối cao	supreme leader
thủ lĩnh đối lập	opposition leader
thủ môn	goalkeeper
thủ phạm	culprit; perpetrator
thủ phủ	capital
thủ thiêm	thu thiem
thủ thành	goalkeeper
thủ tướng	prime minister; premier
thủ tướng anh	british prime minister
thủ tướng australia	australian prime minister
thủ tướng campuchia	cambodian prime minister
thủ tướng canada	canadian prime minister
thủ tướng chính phủ	prime minister
thủ tướng hungary	hungarian prime minister
thủ tướng hy lạp	greek prime minister
thủ tướng iraq	iraqi prime minister
thủ tướng israel	israeli prime minister
thủ tướng italy	italian prime minister
thủ tướng lâm thời	interim prime minister
thủ tướng malaysia	malaysian prime minister
thủ tướng nhật	japanese prime minister
thủ tướng nhật bản	japanese prime minister
thủ tướng pakistan	pakistani prime minister
thủ tướng pháp	french prime minister
thủ tướng thái lan	thai prime minister
thủ tướng trung quốc	chinese premier
thủ tướng úc	australian prime minister
thủ tướng đức	german chancellor
thủ tướng ấn độ	indian prime minister
thủ tục	procedure
thủ đoạn	trick; ploy
thủ đô	capital
thủ đô ankara	ankara
thủ đô baghdad	baghdad
thủ đô bangkok	bangkok
thủ đô berlin	berlin
thủ đô bình nhưỡng	pyongyang
thủ đô bắc kinh	beijing
thủ đô cairo	cairo
thủ đô damascus	damascus
thủ đô hà nội	hanoi
thủ đô jakarta	jakarta
thủ đô kabul	kabul
thủ đô kiev	kiev; kyiv
thủ đô london	london
thủ đô manila	manila
thủ đô moscow	moscow
thủ đô paris	paris
thủ đô rome	rome
thủ đô seoul	seoul
thủ đô tehran	tehran
thủ đô tokyo	tokyo
thủ đô washington	washington
thủ đức	thu duc
thủng lưới	concede
thủy cung	aquarium
thủy lợi	irrigation
thủy ngân	mercury
thủy phi cơ	seaplane
thủy quân lục chiến	marine; marine corps
thủy sản	seafood; fishery; aquatic product
thủy thủ	sailor
thủy thủ đoàn	crew
thủy tinh	glass
thủy triều	tide
thủy điện	hydropower; hydroelectric
thủy đậu	chickenpox
thứ ba	tuesday; third
thứ bảy	saturday; seventh
thứ chín	ninth
thứ hai	monday; second
thứ mười	tenth
thứ nhất	first
thứ năm	thursday; fifth
thứ sáu	friday; sixth
thứ trưởng	deputy minister
thứ tám	eighth
thứ tư	wednesday; fourth
thức dậy	wake up
thức giấc	wake up
thức uống	drink; beverage
thức ăn	food
thức ăn chăn nuôi	animal feed
thức ăn nhanh	fast food
thức ăn đường phố	street food
thừa cân	overweight
thừa kế	inherit; inheritance
thừa nhận	admit; acknowledge; concede
thừa thiên huế	thua thien hue
thử	test; try
thử hạt nhân	nuclear test
thử nghiệm	test; trial; experiment
thử nghiệm lâm sàng	clinical trial
thử thách	challenge
thử tên lửa	missile test
thực dân	colonial; colonialist
thực hiện	carry out; implement; perform
thực phẩm	food
thực phẩm bẩn	unsafe food
thực phẩm chức năng	dietary supplement; supplement
thực ra	-
thực sự	-
thực thi	implement; enforce; enforcement
thực tiễn	practice; practical; reality
thực tế	reality; fact; actual; actually
thực tế tăng cường	augmented reality
thực tế ảo	virtual reality
thực vật	plant
thực đơn	menu
ti vi	television; tv
tia sét	lightning
tim	heart
tim mạch	cardiovascular
tin	news; believe
tin cậy	reliable; trust
tin giả	fake news
tin lành	protestant
tin nhắn	message; text message
tin nhắn điện tử	electronic message
tin rằng	believe
tin sai lệch	misinformation; false news
tin tưởng	believe; trust; confidence
tin tặc	hacker
tin tức	news
tin vịt	hoax; fake news
tin đồn	rumor
tinh bột	starch
tinh gọn	streamline
tinh nhuệ	elite
tinh thần	spirit; mental
tinh tinh	chimpanzee
tinh tế	sophisticated; delicate
tinh vi	sophisticated
titan	titanium
tivi	television; tv
tiêm	inject; injection
tiêm chủng	vaccination; vaccinate
tiêm kích	fighter; fighter jet
tiêm kích tàng hình	stealth fighter
tiêm phòng	vaccinate; vaccination
tiêm thuốc độc	lethal injection
tiêm vaccine	vaccinate; vaccination
tiêm vắc xin	vaccinate; vaccination
tiên tri	prophet
tiên tri muhammad	prophet muhammad
tiên đoán	predict; prophecy
tiêu	spend
tiêu biểu	typical; outstanding
tiêu chuẩn	standard
tiêu chuẩn hóa	standardize; standardization
tiêu chí	criteria; criterion
tiêu chảy	diarrhea
tiêu cực	negative
tiêu diệt	destroy; kill; eliminate
tiêu dùng	consumer; consumption
tiêu hủy	cull; destroy
tiêu thụ	consumption; consume
tiêu xài	spend
tiếc nuối	regret
tiếc thương	mourn
tiến bộ	progress; progressive
tiến hành	conduct; carry out
tiến hóa	evolution; evolve
tiến sát	approach
tiến sĩ	doctor; phd
tiến triển	progress
tiến trình	process
tiến trình hòa bình	peace process
tiến vào	enter
tiến độ	progress; schedule
tiếng	language; hour; sound
tiếng anh	english
tiếng bồ đào nha	portuguese
tiếng cười	laughter
tiếng do thái	hebrew
tiếng hoa	chinese
tiếng hàn	korean
tiếng la tinh	latin
tiếng mẹ đẻ	mother tongue
tiếng nga	russian
tiếng nhật	japanese
tiếng nói	voice
tiếng nổ	explosion
tiếng nổ lớn	explosion; loud explosion
tiếng pháp	french
tiếng quan thoại	mandarin
tiếng quảng đông	cantonese
tiếng trung	chinese
tiếng trung quốc	chinese
tiếng tây ban nha	spanish
tiếng việt	vietnamese
tiếng đức	german
tiếng ả rập	arabic
tiếng ồn	noise
tiếp cận	access; approach
tiếp cận thị trường	market access
tiếp nhận	receive; accept
tiếp quản	take over
tiếp theo	next; following
tiếp thị	marketing
tiếp tế	supply; resupply
tiếp tục	continue
tiếp viên	flight attendant
tiếp viên hàng không	flight attendant
tiếp xúc	contact
tiếp xúc cử tri	meet voters
tiếp xúc gần	close contact
tiếp đón	receive; welcome
tiết kiệm	save; savings; saving
tiết kiệm năng lượng	energy saving; save energy
tiết kiệm điện	save electricity
tiết lộ	reveal; disclose
tiềm lực	potential
tiềm năng	potential
tiềm tàng	potential
tiềm ẩn	potential; hidden
tiền	money
tiền bảo lãnh	bail
tiền bồi thường	compensation
tiền chuộc	ransom
tiền công	wage
tiền giang	tien giang
tiền giả	counterfeit money
tiền gửi	deposit
tiền kỹ thuật số	digital currency
tiền lương	salary; wage; pay
tiền lệ	precedent
tiền mặt	cash
tiền nhiệm	predecessor
tiền nhà	rent
tiền phạt	fine; penalty
tiền số	cryptocurrency; digital currency
tiền sử	prehistoric; history
tiền thuê nhà	rent
tiền thưởng	bonus; reward
tiền tuyến	frontline; front line
tiền tệ	currency; monetary
tiền vệ	midfielder
tiền vệ phòng ngự	defensive midfielder
tiền vệ trung tâm	central midfielder
tiền vệ tấn công	attacking midfielder
tiền án	criminal record
tiền điện	electricity bill
tiền điện tử	cryptocurrency
tiền đạo	striker
tiền đạo cánh	winger
tiền đồn	outpost
tiền ảo	virtual currency; cryptocurrency
tiểu ban	subcommittee
tiểu bang	state
tiểu hành tinh	asteroid
tiểu học	primary; elementary
tiểu phẫu	minor surgery
tiểu sử	biography
tiểu thuyết	novel
tiểu thuyết gia	novelist
tiểu thương	trader; vendor
tiểu vương	emir
tiểu vương quốc	emirate
tiểu đoàn	battalion
tiểu đường	diabetes
tiểu đội	squad
tiệc	party; banquet
tiệc chiêu đãi	reception; banquet
tiệc cưới	wedding party; wedding reception
tiệc sinh nhật	birthday party
tiệm	shop; store
tiệm cắt tóc	barber shop; hair salon
tiệm nail	nail salon
tiệm vàng	jewelry store; gold shop
tiệm ăn	restaurant; eatery
tiện ích	utility; convenience
tiệp khắc	czechoslovakia
to lớn	huge; great
toa xe	wagon; carriage
togo	togo; togolese
toàn bộ	entire; whole; all
toàn cầu	global; world; worldwide
toàn cầu hóa	globalization
toàn diện	comprehensive
toàn quốc	nationwide; national
toàn thế giới	worldwide
toàn trị	totalitarian
toàn vẹn lãnh thổ	territorial integrity
toán	math; mathematics
toán học	mathematics
tp hcm	ho chi minh
tphcm	ho chi minh
tpp	tpp
tra hỏi	question; interrogate
tra tấn	torture
trang chủ	homepage
trang cá nhân	personal page
trang facebook	facebook page
trang mạng	website
trang nhất	front page
trang phục	costume; clothing; outfit
trang phục truyền thống	traditional costume; traditional dress
trang sức	jewelry
trang thông tin	website; information page
trang tin	news site
trang tin tức	news site
trang tin điện tử	news website
trang trại	farm
trang trại gió	wind farm
trang web	website
trang điểm	makeup
tranh	painting; picture
tranh biếm họa	cartoon
tranh chấp	dispute; disputed
tranh chấp lãnh thổ	territorial dispute
tranh chấp thương mại	trade dispute
tranh cãi	controversy; argue; dispute
tranh cãi gay gắt	heated debate
tranh cổ động	propaganda poster
tranh cử	run; campaign; election
tranh luận	debate
tranh luận trực tiếp	live debate
tranh sơn dầu	oil painting
tranh tụng	litigation
trao	hand; award; give
trao giải	award
trao quyền	empower
trao trả	return; hand over
trao tặng	award; donate; present
trao đổi	exchange; discuss
tre	bamboo
treo	hang
treo cổ	hang; hanging
treo giày	retire
treo giò	suspended; ban
tri ân	gratitude
trinh sát	reconnaissance; scout
triết gia	philosopher
triết học	philosophy
triết lý	philosophy
triều cường	high tide; tidal surge
triều nguyễn	nguyen dynasty
triều tiên	north korea; north korean; korea
triều đại	dynasty
triển khai	deploy; implement; deployment; implementation
triển lãm	exhibition; exhibit
triển lãm ảnh	photo exhibition
triệt phá	bust; dismantle
triệu	million
triệu chứng	symptom
triệu cổ phiếu	million shares
triệu hồi	recall
triệu hồi đại sứ	recall ambassador
triệu phú	millionaire
triệu tập	summon; convene
triệu usd	million dollar
triệu đồng	million dong
tro bụi	ash
tro bụi núi lửa	volcanic ash
tro cốt	ashes
trong	-
trong bối cảnh	amid; context
trong khi	-
trong khi đó	-
trong khoảng	-
trong lúc	-
trong nước	domestic
trong suốt	-
trong số	-
trong số đó	-
trong thời gian dài	long time
trong tương lai gần	near future
trong vòng	-
trong đó	-
trung bình	average
trung bộ	central region
trung cổ	middle ages; medieval
trung cộng	communist china
trung du	midland
trung gian	intermediary; mediator; mediate
trung gian hòa giải	mediator; mediation
trung hoa	china; chinese
trung hòa carbon	carbon neutral; carbon neutrality
trung hạn	medium-term
trung học	secondary school; high school
trung học cơ sở	secondary school; middle school
trung học phổ thông	high school
trung lưu	middle class
trung lập	neutral
trung mỹ	central america
trung nam hải	zhongnanhai
trung phi	central africa; central african
trung phong	striker; center forward
trung quốc	china; chinese
trung quốc đại lục	mainland china
trung sĩ	sergeant
trung thu	mid-autumn festival
trung thành	loyal; loyalty
trung thực	honest; honesty
trung tá	lieutenant colonel
trung tâm	center; central
trung tâm cai nghiện	rehabilitation center; rehab center
trung tâm dữ liệu	data center
trung tâm giam giữ	detention center
trung tâm nghiên cứu	research center
trung tâm thương mại	shopping mall; shopping center
trung tâm y tế	medical center; health center
trung tướng	lieutenant general
trung vệ	center back; defender
trung á	central asia
trung âu	central europe
trung úy	lieutenant
trung đoàn	regiment
trung đông	middle east; middle eastern
trung đội	platoon
trung ương	central
trung ương đảng	party central committee
truy bắt	hunt; arrest
truy cập	access; visit
truy lùng	hunt
truy nã	wanted
truy nã quốc tế	international manhunt; wanted internationally
truy quét	crackdown; raid
truy thu	collect; recover
truy tố	prosecute; prosecution; charge; indict
truy vết	contact tracing; trace
truy đuổi	chase; pursue
truyền cảm hứng	inspire; inspiring
truyền hình	television; tv
truyền hình cáp	cable television
truyền hình nhà nước	state television
truyền hình quốc gia	national television; state television
truyền hình thực tế	reality show; reality television
truyền hình trực tiếp	live broadcast; live television
truyền hình vệ tinh	satellite television
truyền máu	blood transfusion
truyền nhiễm	infectious; contagious
truyền thuyết	legend
truyền thông	media; communication
truyền thông nhà nước	state media
truyền thống	traditional; tradition
truyện	story
truyện cổ tích	fairy tale
truyện ngắn	short story
truyện tranh	comic; comic book
truất quyền thi đấu	disqualify; send off
trà	tea
trà vinh	tra vinh
tràn	overflow; spill
tràn dầu	oil spill
tràn lan	rampant; widespread
tràn ngập	flood; full
tràn vào	flood into; pour into
trách nhiệm	responsibility; responsible
trái bóng	ball
trái cây	fruit
trái lại	-
trái ngược	contrary; opposite
trái phiếu	bond
trái phiếu chính phủ	government bond
trái phiếu kho bạc	treasury bond
trái phép	illegal; illegally
trái tim	heart
trái đất	earth
trái đất nóng lên	global warming
tránh	avoid
tránh thai	contraception; contraceptive
trân quý	cherish
trân trọng	respect; appreciate
trâu	buffalo
trâu bò	cattle
trèo	climb
trên	-
trên biển	at sea; maritime
trên bộ	on land; ground
trên không	aerial; air
trên thế giới	world; worldwide
trên thực tế	in fact; actually
trên toàn quốc	nationwide
trên địa bàn	local
trì hoãn	delay; postpone
trì trệ	stagnant; stagnation; sluggish
trình	submit; present
trình bày	present; presentation
trình báo	report
trình diễn	perform; performance; show
trình diễn thời trang	fashion show
trình duyệt	browser
trình độ	level; qualification
trí thức	intellectual
trí tuệ	intellectual; wisdom; intelligence
trí tuệ nhân tạo	artificial intelligence
trích dẫn	quote; cite
trò chuyện	chat; talk; conversation
trò chơi	game
trò chơi trực tuyến	online game
trò chơi điện tử	video game
trò lừa đảo	scam; hoax
trò đùa	joke; prank
trôi dạt	drift
trông chờ	expect; wait
trùm	boss; kingpin
trùm bất động sản	real estate tycoon
trùm khủng bố	terrorist leader
trùm ma túy	drug lord; drug kingpin
trùm mafia	mafia boss
trùm tội phạm	crime boss
trùng khánh	chongqing
trú ẩn	shelter
trúng cử	elect
trúng thưởng	win prize
trúng thầu	win bid
trúng tuyển	admit
trăm	hundred
trăn	python
trưa	noon
trưng bày	display; exhibit
trưng cầu	referendum
trưng cầu dân ý	referendum
trưng thu	expropriate
trước	-
trước công nguyên	bc
trước khi	-
trước mắt	immediate
trước mặt	in front
trước thềm	ahead
trước tiên	first
trước đây	previously; formerly; before
trước đó	-
trường	school
trường công lập	public school
trường cấp ba	high school
trường dạy nghề	vocational school
trường học	school
trường hợp	case
trường luật	law school
trường mầm non	kindergarten; preschool
trường mẫu giáo	kindergarten
trường nghề	vocational school
trường nội trú	boarding school
trường phổ thông	school; high school
trường quay	studio; set
trường quân sự	military school; military academy
trường quốc tế	international school
trường sa	spratly; spratlys
trường thcs	secondary school
trường thpt	high school
trường tiểu học	primary school; elementary school
trường trung học	high school; secondary school
trường tư	private school
trường tư thục	private school
trường y	medical school
trường đua	racetrack; circuit
trường đua ngựa	racecourse
trường đại học	university
trưởng	head
trưởng đoàn	head of delegation
trượt	slip; slide; fail
trượt băng	skating; ice skating
trượt băng nghệ thuật	figure skating
trượt chân	slip
trượt tuyết	skiing; ski
trượt ván	skateboarding
trại cải tạo	reeducation camp
trại giam	prison; detention center
trại huấn luyện	training camp
trại lao động	labor camp
trại lính	barracks
trại trẻ mồ côi	orphanage
trại tạm	temporary camp
trại tạm giam	detention center
trại tập trung	concentration camp
trại tị nạn	refugee camp
trạm biến áp	substation
trạm dừng	stop
trạm gác	guard post; checkpoint
trạm không gian	space station
trạm kiểm soát	checkpoint
trạm phát sóng	base station
trạm sạc	charging station
trạm thu phí	toll station
trạm vũ trụ	space station
trạm xe buýt	bus stop; bus station
trạm xăng	gas station
trạm y tế	health station; clinic
trả	pay; return
trả lời	answer; reply; respond
trả lời câu hỏi	answer question
trả lời phỏng vấn	interview
trả nợ	repay debt; repay
trả thù	revenge; retaliate
trả tiền	pay
trả tự do	release; free
trả đũa	retaliate; retaliation
trải nghiệm	experience
trấn an	reassure
trấn áp	crackdown; suppress
trầm cảm	depression
trầm trọng	serious; severe
trần nợ	debt ceiling
trần nợ công	debt ceiling
trận	match; battle
trận bán kết	semifinal
trận bão	storm
trận bão tuyết	blizzard
trận chiến	battle
trận chung kết	final
trận cháy rừng	wildfire
trận derby	derby
trận giao hữu	friendly; friendly match
trận hòa	draw
trận khai mạc	opening match
trận lũ	flood
trận lũ lụt	flood
trận lượt về	second leg
trận lượt đi	first leg
trận mưa	rain
trận mưa đá	hailstorm
trận mở màn	opening match; opener
trận ra quân	opening match; opener
trận sóng thần	tsunami
trận thua	loss; defeat
trận thắng	win; victory
trận tứ kết	quarterfinal
trận đánh	battle
trận đấu	match; game
trận đấu loại	qualifier
trận động đất	earthquake; quake
trận động đất mạnh	powerful earthquake
trật bánh	derail; derailment
trật tự	order
trật tự công cộng	public order
trật đường ray	derail; derailment
trắc nghiệm	multiple choice
trắng	white
trắng trợn	blatant
trắng án	acquitted; acquit
trẻ	young
trẻ em	child; children
trẻ em đường phố	street children
trẻ mồ côi	orphan
trẻ nhỏ	child; young children
trẻ sơ sinh	newborn; infant
trẻ trung	young
trẻ vị thành niên	minor; juvenile
trễ	late; delay
trễ hạn	overdue; late
trọn vẹn	full; complete
trọng lực	gravity
trọng tài	referee
trọng tài biên	linesman
trọng tài chính	referee
trọng tài quốc tế	international arbitration
trốn thoát	escape; flee
trốn thuế	tax evasion; evade tax
trốn thuế thu nhập	income tax evasion
trốn tù	escape prison
trống	drum; empty
trồng	plant; grow
trồng cây	plant tree
trồng lúa	rice farming; grow rice
trồng rừng	reforestation; plant forest
trồng trọt	cultivation; farming
trỗi dậy	rise
trộm	steal; theft
trộm cắp	theft; steal; burglary
trộm cắp tài sản	theft; property theft
trời lạnh	cold weather
trời mưa	rain
trời nắng	sunny
trời rét	cold weather
trở lại	return; back
trở ngại	obstacle
trở nên	-
trở thành	become
trở về	return
trợ cấp	subsidy; allowance
trợ cấp thất nghiệp	unemployment benefit; jobless claim
trợ cấp xã hội	social benefit
trợ lý	assistant; aide
trợ lý trọng tài	assistant referee
trợ tử	assisted suicide
trụ cột	pillar
trụ hạng	avoid relegation; survival
trụ sở	headquarters; office
trụ sở chính	headquarters
trục trặc	problem; trouble; malfunction
trục vớt	salvage
trục xuất	deport; expel; deportation; expulsion
trứng	egg
trứng gà	egg
trừ	-
trừ khi	-
trừng phạt	punish; sanction; punishment
trừng phạt kinh tế	economic sanction
trực thuộc	under
trực thăng	helicopter
trực tiếp	direct; directly; live
trực tuyến	online
tu sĩ	monk; priest
tu viện	monastery
tua bin	turbine
tua bin gió	wind turbine
tuabin gió	wind turbine
tung tích	whereabouts; identity
tunisia	tunisia; tunisian
turkmenistan	turkmenistan; turkmen
tuy	-
tuy nhiên	-
tuy vậy	-
tuyên bố	statement; declare; announce; claim
tuyên bố chung	joint statement
tuyên phạt	sentence
tuyên quang	tuyen quang
tuyên thệ	oath; swear
tuyên thệ nhậm chức	swear in; inauguration; take oath
tuyên truyền	propaganda
tuyên trắng án	acquit
tuyên án	sentence; verdict
tuyến giữa	midfield
tuyến metro	metro line
tuyến xe buýt	bus route
tuyến đường	route; road
tuyến đường sắt	railway; rail line
tuyết	snow
tuyết lở	avalanche
tuyết rơi	snow; snowfall
tuyết rơi dày	heavy snow
tuyển	recruit; select
tuyển anh	england
tuyển chọn	select; selection
tuyển dụng	recruit; recruitment; hire; hiring
tuyển mộ	recruit
tuyển pháp	france
tuyển sinh	enrollment; admission
tuyển thái lan	thailand
tuyển thủ	player; international
tuyển tây ban nha	spain
tuyển việt nam	vietnam team; vietnam
tuyển đức	germany
tuyệt chủng	extinct; extinction
tuyệt mật	top secret
tuyệt thực	hunger strike
tuyệt vời	great; wonderful
tuyệt đối	absolute; absolutely
tuân theo	comply; follow
tuân thủ	comply; compliance; adhere
tuân thủ luật pháp	comply with law
tuần	week
tuần duyên	coast guard
tuần hành	march; rally
tuần lễ thời trang	fashion week
tuần này	this week
tuần qua	past week; last week
tuần tra	patrol
tuần trăng mật	honeymoon
tuần trước	last week
tuần tới	next week
tuẫn đạo	martyrdom
tuồng	tuong; classical opera
tuổi	age; years old
tuổi thọ	life expectancy
tuổi thọ trung bình	average life expectancy
tuổi trẻ	youth
tà giáo	cult
tài ba	talented
tài chính	financial; finance
tài giỏi	talented
tài khoản	account
tài khoản facebook	facebook account
tài khoản ngân hàng	bank account
tài khoản twitter	twitter account
tài khoản vãng lai	current account
tài khóa	fiscal
tài liệu	document; documentation; material
tài nguyên	resource
tài nguyên thiên nhiên	natural resources
tài năng	talent; talented
tài năng trẻ	young talent
tài phiệt	oligarch; tycoon
tài sản	asset; property
tài sản công	public assets
tài sản ròng	net worth; net assets
tài sản thừa kế	inheritance
tài sản trú ẩn	safe haven
tài sản đóng băng	frozen assets
tài trợ	sponsor; fund; finance; funding
tài xế	driver
tài xế taxi	taxi driver
tài xế xe buýt	bus driver
tài xế xe tải	truck driver
tàn bạo	brutal; cruel
tàn nhẫn	cruel; brutal
tàn phá	devastate; destroy; devastation
tàng hình	stealth
tàng trữ	store; possess; possession
tàng trữ trái phép	illegal possession; illegally possess
tàu	ship; boat; train; vessel
tàu cao tốc	high-speed train
tàu chiến	warship
tàu chiến mỹ	us warship
tàu chở dầu	oil tanker; tanker
tàu chở hàng	cargo ship; freighter
tàu chở khách	passenger ship
tàu con thoi	space shuttle
tàu container	container ship
tàu cá	fishing boat
tàu cá trung quốc	chinese fishing boat
tàu cá việt nam	vietnamese fishing boat
tàu cứu hộ	rescue ship
tàu du lịch	cruise ship
tàu hàng	cargo ship
tàu hải cảnh	coast guard ship
tàu hải giám	surveillance ship
tàu hải quân	navy ship; naval vessel
tàu hỏa	train
tàu hộ vệ	frigate
tàu khu trục	destroyer
tàu khách	passenger ship; ferry
tàu không gian	spacecraft
tàu khảo sát	survey ship
tàu kiểm ngư	fisheries surveillance ship
tàu kéo	tugboat
tàu lượn	glider
tàu nghiên cứu	research ship
tàu ngầm	submarine
tàu ngầm hạt nhân	nuclear submarine
tàu ngầm kilo	kilo submarine
tàu ngầm tấn công	attack submarine
tàu phá băng	icebreaker
tàu sân bay	aircraft carrier
tàu thuyền	vessel; ship; boat
tàu thăm dò	probe
tàu tuần duyên	coast guard ship
tàu tuần dương	cruiser
tàu tuần tra	patrol ship; patrol boat
tàu tên lửa	missile boat
tàu tấn công	assault ship
tàu vũ trụ	spacecraft
tàu điện ngầm	subway; metro
tàu đánh cá	fishing boat
tàu đổ bộ	lander; landing craft
tác dụng	effect
tác dụng phụ	side effect
tác giả	author
tác hại	harm; harmful effect
tác phẩm	work
tác phẩm nghệ thuật	work of art; artwork
tác phẩm văn học	literary work
tác động	impact; effect; affect
tách	separate; split
tách rời	separate
tái chiếm	retake; recapture
tái chế	recycle; recycling
tái cơ cấu	restructure; restructuring
tái cơ cấu nợ	debt restructuring
tái cấp vốn	refinance; recapitalization
tái hôn	remarry
tái phạm	reoffend; repeat offense
tái thiết	reconstruction; rebuild
tái thẩm	retrial
tái thống nhất	reunification; reunify
tái đầu tư	reinvest
tái đắc cử	re-elect; re-election
tái định cư	resettlement
tám	eight
tán thành	approve; agree
tán thưởng	applaud; praise
táo	apple
táo bạo	bold
tát	slap
tâm bão	storm center; eye
tâm chấn	epicenter
tâm dịch	epicenter
tâm huyết	passionate; dedicated
tâm hồn	soul
tâm lý	psychology; psychological
tâm lý học	psychology
tâm thần	mental; psychiatric
tâm thần phân liệt	schizophrenia
tân binh	recruit; new signing; rookie
tân binh quân đội	army recruit
tân bình	tan binh
tân cương	xinjiang
tân gia ba	singapore
tân nhạc	modern music
tân sinh viên	freshman; new student
tân sơn nhất	tan son nhat
tân vô địch	new champion
tân đề li	new delhi
tây	west; western
tây an	xian; xi'an
tây ban nha	spain; spanish
tây bán cầu	western hemisphere
tây bắc	northwest; northwestern
tây nam	southwest; southwestern
tây nam bộ	southwest
tây nguyên	central highlands
tây ninh	tay ninh
tây phi	west africa
tây sahara	western sahara
tây thái bình dương	western pacific
tây tạng	tibet; tibetan
tây âu	western europe
tây đức	west germany; west german
tê giác	rhino; rhinoceros
tê liệt	paralyzed; paralyze
tê tê	pangolin
tên	name
tên cướp	robber
tên lửa	missile; rocket
tên lửa chống hạm	anti-ship missile
tên lửa chống tăng	anti-tank missile
tên lửa dẫn đường	guided missile
tên lửa hành trình	cruise missile
tên lửa hạt nhân	nuclear missile
tên lửa patriot	patriot missile
tên lửa phòng không	air defense missile
tên lửa siêu thanh	hypersonic missile
tên lửa tomahawk	tomahawk missile
tên lửa tầm ngắn	short-range missile
tên lửa tầm trung	intermediate-range missile; medium-range missile
tên lửa tầm xa	long-range missile
tên lửa đánh chặn	interceptor missile
tên lửa đạn đạo	ballistic missile
tên lửa đẩy	rocket; booster
tên sát nhân	killer; murderer
tên trộm	thief
tìm	find; seek; search
tìm cách	seek; try
tìm hiểu	learn; find out
tìm kiếm	search; seek
tìm kiếm cứu hộ	search and rescue
tìm kiếm cứu nạn	search and rescue
tìm kiếm trực tuyến	online search
tìm thấy	find
tìm tòi	explore
tìm việc	job search
tình báo	intelligence
tình báo hàn quốc	south korean intelligence
tình báo mỹ	us intelligence
tình báo nga	russian intelligence
tình báo quân sự	military intelligence
tình cảm	feeling; affection
tình cờ	by chance; accidental
tình dục	sex; sexual
tình huống	situation; scenario
tình hình	situation
tình hình an ninh	security situation
tình hình kinh tế	economic situation
tình hữu nghị	friendship
tình nghi	suspect
tình nguyện	volunteer
tình nguyện viên	volunteer
tình nhân	lover; mistress
tình thế	situation
tình tiết	detail; circumstance
tình trạng	situation; state; status; condition
tình trạng bạo lực	violence
tình trạng hỗn loạn	chaos
tình trạng khẩn cấp	state of emergency; emergency
tình trạng nguy kịch	critical condition
tình trạng nhân quyền	human rights situation
tình trạng nóng lên	warming
tình trạng sức khỏe	health condition; health
tình yêu	love
tí hon	tiny
tí xíu	tiny
tích cực	positive; active; actively
tích lũy	accumulate
tím	purple
tín chỉ carbon	carbon credit
tín dụng	credit
tín hiệu	signal
tín hiệu giao thông	traffic signal
tín hữu	believer; faithful
tín ngưỡng	belief; faith
tín nhiệm	confidence; trust
tín phiếu	bill
tín đồ	believer; follower; faithful
tín đồ công giáo	catholic
tín đồ hồi giáo	muslim
tính	calculate; count
tính cách	personality; character
tính mạng	life
tính toán	calculate; calculation
tính đến	-
tò mò	curious; curiosity
tòa	court
tòa bạch ốc	white house
tòa bảo hiến	constitutional court
tòa giám mục	bishop's office
tòa hiến pháp	constitutional court
tòa nhà	building
tòa nhà quốc hội	capitol; parliament building
tòa phúc thẩm	appeals court; court of appeal
tòa soạn	newsroom; editorial office
tòa sơ thẩm	trial court
tòa thánh	holy see; vatican
tòa tháp	tower
tòa thượng thẩm	superior court; appeals court
tòa trọng tài	arbitration tribunal; tribunal
tòa tối cao	supreme court
tòa án	court; tribunal
tòa án công lý	court of justice
tòa án hiến pháp	constitutional court
tòa án hình sự	criminal court
tòa án liên bang	federal court
tòa án mỹ	us court
tòa án nhân dân	people's court; court
tòa án nhân quyền	human rights court
tòa án quân sự	military court
tòa án quận	district court
tòa án quốc tế	international court
tòa án tối cao	supreme court
tòng phạm	accomplice
tóc	hair
tô châu	suzhou
tôi	-
tôm	shrimp
tôn giáo	religion; religious
tôn kính	revere; respect
tôn trọng	respect
tôn vinh	honor
tông vào	crash into; hit
tông xe	crash; hit
tông đồ	apostle
tù binh	prisoner of war; prisoner
tù chung thân	life imprisonment; life sentence
tù chính trị	political prisoner
tù giam	prison; jail
tù nhân	prisoner; inmate
tù nhân chính trị	political prisoner
tù nhân lương tâm	prisoner of conscience
tù vượt ngục	escaped prisoner
túi	bag
túi khí	airbag
túi nhựa	plastic bag
túi ni lông	plastic bag
túi nilon	plastic bag
túi xách	handbag; bag
tăng	increase; rise; gain; up
tăng cao	rise
tăng cân	gain weight
tăng cường	strengthen; increase; enhance; boost
tăng cường hợp tác	strengthen cooperation
tăng giá	price increase; rise; appreciate
tăng giá xăng	gasoline price hike
tăng giá điện	electricity price hike
tăng gấp đôi	double
tăng huyết áp	hypertension; high blood pressure
tăng lãi suất	raise interest rate; rate hike
tăng lên	increase; rise
tăng lương	pay rise; raise salary
tăng lương tối thiểu	raise minimum wage
tăng mạnh	surge; jump; rise sharply
tăng nhẹ	rise slightly; edge up
tăng ni	monks and nuns
tăng thuế	tax increase; raise tax
tăng thêm	increase; additional
tăng trưởng	growth; grow
tăng trưởng kinh tế	economic growth
tăng tốc	accelerate; speed up
tăng vọt	soar; surge; jump
tăng vốn	raise capital; capital increase
tăng vốn điều lệ	raise charter capital
tăng đột biến	surge; spike
tĩnh mạch	vein
tư bản	capitalist
tư cách	status; capacity
tư cách thành viên	membership
tư lệnh	commander
tư nhân	private
tư nhân hóa	privatization; privatize
tư pháp	justice; judicial
tư thục	private
tư tưởng	ideology; thought
tươi	fresh
tươi cười	smile
tương lai	future
tương lai gần	near future
tương lai xa	distant future
tương tự	similar
tương đương	equivalent
tương đối	relatively
tương ứng	-
tước	strip
tưới tiêu	irrigation
tướng	general
tướng hồi hưu	retired general
tướng lĩnh	general
tướng quân đội	army general
tướng về hưu	retired general
tường	wall
tường lửa	firewall
tường thuật	report; account
tường thuật trực tiếp	live coverage
tường trình	report; account
tưởng chừng	-
tưởng giới thạch	chiang kai-shek
tưởng nhớ	remember; commemorate
tưởng niệm	memorial; commemorate
tượng	statue
tượng phật	buddha statue
tượng vàng oscar	oscar
tượng đài	monument; statue
tạ lỗi	apologize
tại	-
tại chỗ	on the spot; on-site
tại ngoại	bail
tại nhiệm	incumbent
tại sao	-
tại vì	-
tạm bợ	makeshift; temporary
tạm dừng	suspend; pause; stop
tạm giam	detain; detention; custody
tạm giữ	detain; seize; custody
tạm ngưng	suspend; pause
tạm ngừng	suspend; suspension; pause
tạm trú	temporary residence
tạo	create
tạo ra	create; generate; produce
tạo việc làm	create jobs; job creation
tạo điều kiện	facilitate; create conditions
tạp chí	magazine; journal
tạp chí khoa học	scientific journal
tạp chí nature	nature
tạp chí science	science
tạt bóng	cross
tả lợn châu phi	african swine fever
tảng băng	iceberg; ice floe
tảng băng trôi	iceberg
tảng đá	rock; boulder
tảo hôn	child marriage
tấm gương	example
tấm huy chương	medal
tấm huy chương vàng	gold medal
tấm lòng	heart
tấm pin mặt trời	solar panel
tấm vé	ticket; place
tấn công	attack; assault; offensive
tấn công bằng dao	knife attack; stabbing
tấn công khủng bố	terrorist attack
tấn công mạng	cyber attack; cyberattack; hack
tấn công tình dục	sexual assault
tấp nập	busy; crowded
tất cả	-
tất nhiên	-
tầm bắn	range
tầm cỡ	major
tầm ngắn	short-range
tầm nhìn	vision
tầm quan trọng	importance
tầm thấp	low altitude
tầm trung	intermediate-range; medium-range
tầm xa	long-range
tần suất	frequency
tầng	floor; storey
tầng hầm	basement
tầng lớp	class
tầng lớp lao động	working class
tầng lớp trung lưu	middle class
tầng ozone	ozone layer
tẩu thoát	escape; flee
tẩy chay	boycott
tập cận bình	xi jinping
tập luyện	train; training; practice
tập thể	collective
tập thể dục	exercise
tập trận	drill; exercise; military exercise
tập trận chung	joint exercise; joint drill
tập đoàn	group; corporation
tập đoàn công nghệ	technology group; tech giant
tập đoàn dầu khí	oil group; petroleum group
tập đoàn quân sự	junta
tập đoàn viễn thông	telecom group
tập đoàn điện lực	electricity group
tật xấu	bad habit
tắc nghẽn	congestion; blockage
tắc đường	traffic jam
tắm	bathe; bath; shower
tắm biển	swim; swim at beach
tắm nắng	sunbathe
tặng quà	gift; present
tế bào	cell
tế bào gốc	stem cell
tế bào máu	blood cell
tế bào ung thư	cancer cell
tết	tet; lunar new year
tết cổ truyền	lunar new year
tết dương lịch	new year
tết nguyên đán	lunar new year; tet
tết trung thu	mid-autumn festival
tết âm lịch	lunar new year
tỉ	billion
tỉ giá	exchange rate
tỉ lệ	rate; ratio; proportion; percentage
tỉ lệ thất nghiệp	unemployment rate
tỉ mỉ	meticulous; detailed
tỉ phú	billionaire
tỉ số	score
tỉ usd	billion dollar
tỉnh	province; provincial
tỉnh dậy	wake up
tỉnh lộ	provincial road
tỉnh thành	province
tỉnh trưởng	governor
tỉnh táo	alert
tị nạn	refugee; asylum
tị nạn chính trị	political asylum
tịch thu	confiscate; seize
tọa lạc	located
tọa đàm	seminar; discussion
tỏi	garlic
tố cáo	denounce; accuse; complaint
tố giác	denounce; report
tố tụng	proceedings; procedural
tốc mái	roof blown off
tốc độ	speed; pace
tốc độ cao	high speed
tốc độ gió	wind speed
tốc độ tăng trưởng	growth rate
tốc độ tối đa	maximum speed; top speed
tối	evening; night; dark
tối cao pháp viện	supreme court
tối hậu thư	ultimatum
tối nay	tonight
tối qua	last night
tối thiểu	minimum
tối đa	maximum
tối ưu	optimal
tối ưu hóa	optimize
tốn kém	costly; expensive
tống tiền	extortion; blackmail
tốt	good; well
tốt bụng	kind
tốt nghiệp	graduate; graduation
tốt nhất	best
tốt đẹp	good; better
tồi tệ	bad; terrible
tồi tệ nhất	worst
tồn kho	inventory; stockpile
tồn đọng	backlog
tổ chức	organization; organize; hold
tổ chức cứu trợ	relief organization; aid agency
tổ chức khủng bố	terrorist organization; terrorist group
tổ chức lao động	labor organization
tổ chức lương nông	food agriculture organization
tổ chức lại	reorganize
tổ chức nhân quyền	human rights group
tổ chức nhân đạo	humanitarian organization
tổ chức quốc tế	international organization
tổ chức thương mại	trade organization
tổ chức tội phạm	criminal organization
tổ chức từ thiện	charity; charitable organization
tổ chức y tế	health organization
tổ quốc	fatherland; homeland
tổ tiên	ancestor
tổ trưởng	team leader
tổn hại	harm; damage
tổn thương	hurt; injury; vulnerable; damage
tổn thất	loss; casualty
tổng	total; general
tổng biên tập	editor-in-chief; editor
tổng biên tập báo	editor-in-chief
tổng bí thư	general secretary; party chief
tổng chưởng lý	attorney general
tổng chỉ huy	commander-in-chief
tổng công ty	corporation
tổng công tố	prosecutor general
tổng cộng	total
tổng cục	general department
tổng cục thống kê	general statistics office
tổng doanh thu	total revenue
tổng giám mục	archbishop
tổng giám đốc	general director; chief executive; ceo
tổng lãnh sự	consul general
tổng lãnh sự quán	consulate general; consulate
tổng sản phẩm	gross product
tổng sắp huy chương	medal table
tổng số	total; total number
tổng tham mưu trưởng	chief of staff
tổng thư ký	secretary general; secretary-general
tổng thể	overall
tổng thống	president; presidential
tổng thống ai cập	egyptian president
tổng thống biden	president biden
tổng thống brazil	brazilian president
tổng thống bush	president bush
tổng thống hàn quốc	south korean president
tổng thống indonesia	indonesian president
tổng thống iran	iranian president
tổng thống lâm thời	interim president
tổng thống mexico	mexican president
tổng thống mỹ	us president
tổng thống nam phi	south african president
tổng thống nga	russian president
tổng thống obama	president obama
tổng thống philippines	philippine president
tổng thống pháp	french president
tổng thống putin	president putin
tổng thống syria	syrian president
tổng thống trump	president trump
tổng thống ukraine	ukrainian president
tổng thống venezuela	venezuelan president
tổng thống đài loan	taiwanese president
tổng thống đắc cử	president-elect
tổng trưởng	minister
tổng tuyển cử	general election
tổng tài sản	total assets
tổng tư lệnh	commander-in-chief
tổng đình công	general strike
tổng động viên	mobilization
tội	crime; guilt; charge
tội chống loài người	crime against humanity
tội cố ý	intentional crime
tội danh	charge; crime; offense
tội diệt chủng	genocide
tội gián điệp	espionage
tội giết người	murder
tội hiếp dâm	rape
tội hối lộ	bribery
tội khủng bố	terrorism
tội kích động	incitement
tội lật đổ	subversion
tội lỗi	sin; guilt
tội lừa đảo	fraud
tội nghiêm trọng	serious crime; felony
tội ngộ sát	manslaughter
tội nhận hối lộ	accepting bribes; bribery
tội phạm	crime; criminal
tội phạm chiến tranh	war criminal; war crime
tội phạm hình sự	criminal
tội phạm kinh tế	economic crime
tội phạm ma túy	drug crime; drug criminal
tội phạm mạng	cybercrime; cybercriminal
tội phạm nguy hiểm	dangerous criminal
tội phạm tình dục	sex offender; sex crime
tội phản bội	treason
tội phản quốc	treason
tội rửa tiền	money laundering
tội tham nhũng	corruption charge
tội tham ô	embezzlement
tội thù hận	hate crime
tội trốn thuế	tax evasion
tội ác	crime
tội ác chiến tranh	war crime
tội ác thù ghét	hate crime
tới	-
tới mức	-
tờ báo	newspaper
tụ tập	gather
tủ	cabinet
tủ lạnh	refrigerator; fridge
tứ kết	quarter-final
tứ xuyên	sichuan
tức giận	angry; anger
tức là	-
từ	-
từ bỏ	abandon; give up
từ chối	refuse; reject; decline; deny
từ chối bình luận	decline to comment
từ chức	resign; resignation; step down
từ khi	-
từ lâu	-
từ thiện	charity; charitable
từ trước	previously
từ trần	pass away; die
từ vựng	vocabulary
từ điển	dictionary
từ đó	-
từng	-
tử cung	uterus
tử cấm thành	forbidden city
tử hình	death penalty; execution; death sentence
tử sĩ	fallen soldier
tử thi	body; corpse
tử tù	death row inmate
tử tế	kind; decent
tử vi	horoscope
tử vong	die; death
tử vong mẹ	maternal mortality
tử đạo	martyr
tự cách ly	isolate; quarantine
tự do	freedom; free; liberty
tự do biểu đạt	freedom of expression
tự do báo chí	press freedom
tự do dân chủ	democratic freedom
tự do hàng hải	freedom of navigation
tự do hóa	liberalization; liberalize
tự do hội họp	freedom of assembly
tự do internet	internet freedom
tự do ngôn luận	freedom of speech; free speech
tự do thông tin	freedom of information
tự do tín ngưỡng	freedom of belief
tự do tôn giáo	religious freedom
tự hào	proud; pride
tự kỷ	autism; autistic
tự lái	autonomous; driverless
tự mãn	complacent
tự nguyện	voluntary; voluntarily
tự phụ	conceited
tự sát	suicide; commit suicide
tự thú	surrender; confess
tự tin	confident; confidence
tự truyện	autobiography
tự trị	autonomous; autonomy
tự trọng	self-respect
tự tử	suicide; commit suicide
tự vệ	self-defense; defend
tự xưng	self-proclaimed; self-styled
tự động	automatic; automatically
tự động hóa	automation
tựa như	-
tỷ	billion
tỷ giá	exchange rate
tỷ giá hối đoái	exchange rate
tỷ lệ	rate; ratio; proportion; percentage
tỷ lệ bỏ phiếu	turnout
tỷ lệ cử tri	turnout
tỷ lệ lạm phát	inflation rate
tỷ lệ sinh	birth rate; birthrate
tỷ lệ thất nghiệp	unemployment rate; jobless rate
tỷ lệ tín nhiệm	approval rating
tỷ lệ tử vong	mortality rate; death rate
tỷ lệ ủng hộ	approval rating
tỷ phú	billionaire
tỷ suất lợi nhuận	profit margin
tỷ suất sinh	fertility rate
tỷ số	score
tỷ số hòa	draw
tỷ usd	billion dollar
tỷ đồng	billion dong
u não	brain tumor
uae	uae; emirates
ubnd	people's committee
uefa	uefa
uganda	uganda; ugandan
ukraina	ukraine; ukrainian
ukraine	ukraine; ukrainian
unesco	unesco
ung thư	cancer
ung thư da	skin cancer
ung thư dạ dày	stomach cancer
ung thư gan	liver cancer
ung thư máu	leukemia; blood cancer
ung thư phổi	lung cancer
ung thư tuyến tụy	pancreatic cancer
ung thư vú	breast cancer
ung thư đại tràng	colon cancer
unicef	unicef
uranium	uranium
uranium làm giàu	enriched uranium
uruguay	uruguay; uruguayan
urumqi	urumqi
usd	dollar; usd
uy hiếp	threaten
uy tín	reputation; prestige; credibility
uzbekistan	uzbekistan; uzbek
uống	drink
uống rượu	drink; drink alcohol
uống rượu lái xe	drunk driving
va chạm	collide; collision; clash
va li	suitcase
vaccine	vaccine
vai	shoulder
vai chính	lead role; leading role
vai diễn	role
vai phụ	supporting role
vai trò	role
vali	suitcase
vang đỏ	red wine
vatican	vatican
vay mượn	borrow
vay nợ	borrow
vay vốn	loan; borrow
ven biển	coastal; coast
ven sông	riverside
venezuela	venezuela; venezuelan
vff	vff; football federation
vi khuẩn	bacteria
vi mạch	microchip; chip
vi nhựa	microplastic
vi phạm	violate; violation; breach
vi phạm giao thông	traffic violation
vi phạm hành chính	administrative violation
vi phạm nhân quyền	human rights violation
vi rút	virus
vi sinh vật	microorganism; microbe
vi trùng	germ
vi xử lý	processor
video	video
video clip	video clip
vinh danh	honor
virus	virus
virus corona	coronavirus
virus corona chủng mới	novel coronavirus
virus cúm	flu virus
virus ebola	ebola virus
virus hiv	hiv
virus máy tính	computer virus
virus zika	zika virus
visa	visa
vitamin	vitamin
viêm	inflammation
viêm da	dermatitis
viêm gan	hepatitis
viêm gan b	hepatitis b
viêm họng	sore throat
viêm khớp	arthritis
viêm màng não	meningitis
viêm nhiễm	inflammation; infection
viêm não	encephalitis
viêm não nhật bản	japanese encephalitis
viêm phế quản	bronchitis
viêm phổi	pneumonia
viêm phổi cấp	acute pneumonia
viêm ruột thừa	appendicitis
viên chức	public employee; official
viên cảnh sát	police officer; policeman
viên kim cương	diamond
viên thuốc	pill; tablet
viên đá	stone
viên đạn	bullet
viêng chăn	vientiane
viết	write
viết trên twitter	tweet
viễn thông	telecommunications; telecom
viễn tưởng	fiction
viễn đông	far east
việc	-
việc gì	-
việc làm	job; employment; work
việc làm sai trái	wrongdoing
việc nhà	housework
việc này	-
việc đó	-
viện	institute
viện brookings	brookings institution
viện chính sách	policy institute
viện công tố	prosecutor's office
viện cớ	cite; pretext
viện dưỡng lão	nursing home
viện hàn lâm	academy
viện khoa học	academy of sciences
viện kiểm sát	procuracy; prosecutor's office; prosecutor
viện nghiên cứu	research institute
viện phí	hospital fee
viện sĩ	academician
viện trưởng	director
viện trợ	aid; assistance
viện trợ nhân đạo	humanitarian aid
viện trợ quân sự	military aid
viện trợ vũ khí	arms aid; military aid
việt kiều	overseas vietnamese
việt nam	vietnam; vietnamese
việt vị	offside
voi	elephant
voi ma mút	mammoth
vu cáo	slander; false accusation
vu khống	slander; defamation
vu oan	frame; falsely accuse
vua	king
vua phá lưới	top scorer
vui	happy; glad
vui chơi	play; entertainment
vui mừng	happy; delighted; glad
vui nhộn	fun
vui vẻ	happy; cheerful
vui đùa	play
và	-
vài	-
vài chục	dozens
vài giờ	few hours; several hours
vài nghìn	several thousand; few thousand
vài ngày	few days; several days
vài người	-
vài năm	few years; several years
vài phút	few minutes
vài tháng	few months; several months
vài trăm	several hundred; few hundred
vài tuần	few weeks; several weeks
vàng	gold
vành đai	belt; ring
vành đai con đường	belt and road
vào	-
vào cuộc	step in
vào sân thay người	substitute; come on
vách núi	cliff
vách đá	cliff
váy	dress; skirt
váy cưới	wedding dress
vân nam	yunnan
vân tay	fingerprint
vân vân	-
vâng	-
vây hãm	besiege; siege
vây quanh	surround
vãng lai	current account
vé	ticket
vé khứ hồi	round-trip ticket; return ticket
vé máy bay	air ticket; plane ticket
vé số	lottery ticket
vé tàu	train ticket
vì	-
vì sao	-
vì thế	-
vì vậy	-
ví dụ	example
ví dụ như	-
ví tiền	wallet
ví điện tử	e-wallet; digital wallet
vòi phun nước	water cannon
vòi rồng	water cannon; tornado
vòi rồng phun nước	water cannon
vòng 1	first round; round one
vòng ba	third round
vòng bán kết	semifinal
vòng bảng	group stage
vòng bầu cử	election round
vòng chung kết	finals; final
vòng cấm	penalty area; box
vòng cấm địa	penalty area
vòng hai	second round
vòng hai bầu cử	runoff election
vòng knock out	knockout round
vòng loại	qualifying; qualifier
vòng loại world cup	world cup qualifier
vòng một	first round
vòng tứ kết	quarterfinal
vòng xoay	roundabout
vòng đấu	round
vòng đấu loại	qualifying round; knockout
vô cùng	extremely
vô căn cứ	baseless; groundless
vô cảm	indifferent; insensitive
vô dụng	useless
vô gia cư	homeless
vô giá	priceless; invaluable
vô giá trị	worthless
vô hiệu	invalid; void
vô hiệu hóa	neutralize; disable
vô lý	unreasonable; absurd
vô lăng	steering wheel
vô sinh	infertility; infertile
vô thần	atheist; atheism
vô thời hạn	indefinite; indefinitely
vô tình	accidentally; inadvertently
vô tội	innocent; not guilty
vô ích	useless
vô đạo đức	immoral; unethical
vô địch	champion; championship; win
vô địch châu á	asian champion
vô địch châu âu	european champion
vô địch olympic	olympic champion
vô địch quốc gia	national champion
vô địch thế giới	world champion
võ sĩ	boxer; fighter
võ sĩ quyền anh	boxer
võ thuật	martial arts
vùng	region; area
vùng an toàn	safe zone; comfort zone
vùng balkan	balkans; balkan
vùng baltic	baltic
vùng biển	waters; sea
vùng bắc cực	arctic
vùng cao	highland
vùng caribe	caribbean
vùng chiến sự	war zone; combat zone
vùng cấm bay	no-fly zone
vùng cực	polar region
vùng donbass	donbass; donbas
vùng duyên hải	coastal region; coast
vùng dịch	epidemic area; affected area
vùng kashmir	kashmir
vùng kavkaz	caucasus
vùng lân cận	vicinity; surrounding area
vùng lãnh thổ	territory
vùng lõm	enclave; pocket
vùng lũ	flooded area; flood-hit area
vùng nguy hiểm	danger zone
vùng ngập	flooded area
vùng nhận dạng	identification zone
vùng nông thôn	rural area
vùng núi	mountainous region
vùng nước	waters
vùng quê	rural area; countryside
vùng sahel	sahel
vùng sâu	remote area
vùng sâu vùng xa	remote area
vùng thiên tai	disaster area
vùng thảm họa	disaster zone
vùng trũng	low-lying area
vùng trời	airspace
vùng ven	suburb; outskirts
vùng viễn đông	far east
vùng vịnh	gulf
vùng xa	remote area
vùng xung đột	conflict zone
vùng đất	land; region
vùng đặc quyền	exclusive zone
vùng đệm	buffer zone
văn bản	document; text
văn bằng	degree; diploma
văn hóa	culture; cultural
văn học	literature
văn phòng	office
văn phòng chính phủ	government office
văn phòng luật sư	law office; law firm
văn sĩ	writer
vđv	athlete
vĩ cầm	violin
vĩ mô	macroeconomic; macro
vĩ tuyến	parallel
vĩ tuyến 17	17th parallel
vĩ tuyến 38	38th parallel
vĩ đại	great
vĩ độ	latitude
vĩnh long	vinh long
vĩnh phúc	vinh phuc
vĩnh viễn	permanent; permanently; forever
vũ công	dancer
vũ hán	wuhan
vũ khí	weapon; arms
vũ khí chiến lược	strategic weapon
vũ khí chiến thuật	tactical weapon
vũ khí hóa	weaponize
vũ khí hóa học	chemical weapon
vũ khí hạng nặng	heavy weapon
vũ khí hạt nhân	nuclear weapon
vũ khí hủy diệt	weapon of destruction
vũ khí laser	laser weapon
vũ khí nhỏ	small arms
vũ khí quân sự	military weapon
vũ khí sinh học	biological weapon
vũ khí sát thương	lethal weapon
vũ khí thông thường	conventional weapons
vũ khí tấn công	offensive weapon; assault weapon
vũ khí tối tân	advanced weapon
vũ trang	armed
vũ trường	dance hall; nightclub
vũ trụ	space; universe
vũ trụ học	cosmology
vũ trụ ảo	metaverse
vũ điệu	dance
vũng tàu	vung tau
vũng áng	vung ang
vương miện	crown
vương nghị	wang yi
vương quốc	kingdom
vương quốc anh	united kingdom; britain
vương triều	dynasty
vướng mắc	problem; obstacle
vườn	garden
vườn bách thú	zoo
vườn quốc gia	national park
vườn thú	zoo
vượn	gibbon; ape
vượt	exceed; overcome; surpass
vượt biên	cross border
vượt biên trái phép	illegal border crossing
vượt ngưỡng	exceed
vượt ngục	jailbreak; prison break
vượt qua	overcome; surpass; pass
vượt quá	exceed
vượt trội	superior; outstanding
vượt đèn đỏ	run red light
vạch kẻ đường	road marking
vạch ra	outline; map out
vạch vôi	goal line
vạn lý trường thành	great wall
vải	fabric; cloth
vải thiều	lychee
vảy tê tê	pangolin scale
vấn đề	issue; problem; matter
vấn đề sức khỏe	health problem; health issue
vấp	trip; stumble
vấp ngã	stumble; fall
vấp phải	face; encounter
vất vả	hard
vẫn	-
vẫn chưa	-
vẫn còn	-
vẫn đang	-
vẫy tay	wave
vận chuyển	transport; shipping; ship
vận chuyển hàng hóa	freight; cargo transport
vận hành	operate; operation
vận tải	transport; transportation
vận tải biển	shipping; maritime transport
vận tải công cộng	public transport
vận tải hàng hóa	freight; cargo transport
vận tải hành khách	passenger transport
vận động	campaign; lobby; mobilize
vận động cử tri	canvass
vận động hành lang	lobby; lobbying
vận động tranh cử	campaign; election campaign
vận động viên	athlete
vật chất	material; physical
vật chứng	evidence; exhibit
vật cưng	pet
vật dụng	item; object
vật liệu	material
vật liệu chưa nổ	unexploded ordnance
vật liệu nổ	explosives
vật liệu xây dựng	construction material; building material
vật lý	physics; physical
vật lý trị liệu	physical therapy
vật lộn	struggle
vật nuôi	livestock; pet
vật thể	object
vật thể lạ	strange object
vật tư	supply; material
vật tư y tế	medical supplies
vậy	-
vắc xin	vaccine
vắng mặt	absent; absence
vẻ đẹp	beauty
vẽ	draw; paint
vết nứt	crack
vết thương	wound; injury
về	-
về nước	return home
về việc	-
vệ binh cách mạng	revolutionary guard
vệ binh quốc gia	national guard
vệ sinh	hygiene; sanitation; toilet
vệ sĩ	bodyguard
vệ tinh	satellite
vỉa hè	sidewalk; pavement
vị	-
vị hôn phu	fiance
vị hôn thê	fiancee
vị thành niên	minor; juvenile
vị trí	position; location
vịnh	bay; gulf
vịnh aden	gulf of aden
vịnh ba tư	persian gulf
vịnh bengal	bay of bengal
vịnh bắc bộ	gulf of tonkin
vịnh hạ long	ha long bay
vịnh mexico	gulf of mexico
vịnh oman	gulf of oman
vịnh thái lan	gulf of thailand
vịt	duck
vốn	capital
vốn chủ sở hữu	equity; owner's equity
vốn dĩ	-
vốn fdi	fdi capital; foreign investment
vốn hóa	capitalization
vốn hóa thị trường	market capitalization; market value
vốn ngân hàng	bank capital
vốn nhà nước	state capital
vốn nước ngoài	foreign capital
vốn oda	oda
vốn tư nhân	private capital
vốn vay	loan
vốn vay ưu đãi	soft loan
vốn điều lệ	charter capital
vốn đầu tư	investment capital; investment
vỗ tay	applaud; applause
vỗ về	comfort
vội vàng	hurry
vội vã	hurry
với	-
với nhau	-
vở kịch	play
vỡ	break; burst
vỡ nát	shattered
vỡ nợ	default
vỡ tan	shatter
vỡ vụn	shatter
vỡ đê	dike breach
vỡ đập	dam collapse; dam break
vợ	wife
vợ chồng	couple; husband and wife
vợ con	wife and children
vợ cũ	ex-wife
vụ	case
vụ bê bối	scandal
vụ bắt cóc	kidnapping; abduction
vụ bắt giữ	arrest
vụ cháy	fire; blaze
vụ cháy lớn	large fire
vụ cháy rừng	forest fire; wildfire
vụ chìm phà	ferry sinking; ferry disaster
vụ chìm tàu	ship sinking
vụ cướp	robbery
vụ cướp ngân hàng	bank robbery
vụ giẫm đạp	stampede
vụ giết người	murder
vụ hiếp dâm	rape
vụ hỏa hoạn	fire
vụ khủng bố	terrorist attack
vụ kiện	lawsuit; case
vụ kiện tập thể	class action
vụ ly hôn	divorce
vụ lúa	rice crop
vụ lừa đảo	scam; fraud
vụ mùa	crop; harvest; season
vụ nổ	explosion; blast
vụ nổ khí gas	gas explosion
vụ nổ lớn	big explosion
vụ nổ súng	shooting
vụ phóng	launch
vụ phóng tên lửa	missile launch
vụ rơi máy bay	plane crash
vụ sát hại	murder; killing
vụ sập	collapse
vụ tai nạn	accident; crash
vụ thảm sát	massacre
vụ thử hạt nhân	nuclear test
vụ trộm	theft; burglary
vụ tấn công	attack
vụ tấn công mạng	cyberattack; hack
vụ va chạm	collision
vụ việc	incident; case
vụ xả súng	shooting
vụ ám sát	assassination
vụ ám sát hụt	assassination attempt
vụ án	case
vụ đánh bom	bombing; bomb attack
vụ đâm dao	stabbing; knife attack
vụ đắm tàu	shipwreck; ferry disaster
vừa	-
vừa qua	recently; last
vững chắc	solid; firm
vực sâu	abyss
wales	wales; welsh
wb	world bank
who	world health organization
wifi	wifi
wto	wto
xa bờ	offshore
xa lạ	unfamiliar; strange
xa lộ	highway; freeway
xa xôi	remote; distant
xa xỉ	luxury
xanh	blue; green
xanh lá cây	green
xcốt len	scotland; scottish
xe	vehicle; car
xe ba bánh	tricycle; three-wheeler
xe ben	dump truck
xe bom	car bomb
xe bus	bus
xe buýt	bus
xe buýt nhanh	rapid bus; bus rapid transit
xe bán tải	pickup truck
xe bọc thép	armored vehicle
xe bồn	tanker truck
xe chống đạn	armored car
xe chở khách	passenger vehicle; bus
xe chở xăng	fuel truck
xe chữa cháy	fire truck; fire engine
xe con	car
xe container	container truck; truck
xe cơ giới	motor vehicle
xe cảnh sát	police car
xe cổ	vintage car
xe cộ	vehicle; traffic
xe cứu hỏa	fire truck; fire engine
xe cứu thương	ambulance
xe gắn máy	motorcycle; motorbike
xe hybrid	hybrid car
xe hơi	car; automobile
xe khách	passenger bus; coach
xe lam	three-wheeler
xe lăn	wheelchair
xe máy	motorbike; motorcycle
xe máy điện	electric motorbike
xe mô tô	motorcycle
xe nâng	forklift
xe quân sự	military vehicle
xe rác	garbage truck
xe sang	luxury car
xe taxi	taxi
xe tay ga	scooter
xe thể thao	sports car
xe tuần tra	patrol car
xe tăng	tank
xe tải	truck
xe tự lái	autonomous vehicle; driverless car
xe ô tô	car; automobile
xe ôm	motorbike taxi
xe ôm công nghệ	ride-hailing motorbike
xe điện	electric vehicle; electric car
xe đạp	bicycle; bike
xe đạp địa hình	mountain bike
xe đầu kéo	tractor-trailer
xe ủi	bulldozer
xem	watch; see; view
xem thường	underestimate; disregard
xem xét	consider; review
xi măng	cement
xibia	siberia; siberian
xin lỗi	apologize; sorry; apology
xin tị nạn	seek asylum; asylum
xinh đẹp	beautiful
xiếc	circus
xoa dịu	ease; soothe; appease
xoay quanh	revolve around; around
xoay trục	pivot
xoài	mango
xu hướng	trend; tendency
xua đuổi	chase away; expel
xung quanh	around; surrounding
xung đột	conflict
xung đột lợi ích	conflict of interest
xung đột thương mại	trade conflict
xuyên lục địa	intercontinental
xuyên thái bình dương	trans-pacific
xuyên tạc	distort
xuất bản	publish; publication
xuất cảnh	exit; leave the country
xuất hiện	appear; emerge; appearance
xuất huyết não	brain hemorrhage
xuất khẩu	export
xuất khẩu cà phê	coffee export
xuất khẩu gạo	rice export
xuất khẩu lao động	labor export
xuất khẩu thủy sản	seafood export
xuất khẩu tôm	shrimp export
xuất ngũ	discharged
xuất nhập khẩu	import and export; import-export
xuất sắc	excellent; outstanding
xuất viện	discharged; discharge
xuất xưởng	ship
xuất xứ	origin
xuống	-
xuống hạng	relegation; relegate
xuống đường	take to streets
xuồng	boat
xuồng cao su	rubber boat; dinghy
xuồng máy	motorboat
xà lim	cell
xà ngang	crossbar
xác chết	corpse; body
xác minh	verify; verification
xác máy bay	wreckage; plane wreckage
xác nhận	confirm; confirmation
xác tàu	shipwreck; wreck
xác định	determine; identify; define
xách tay	portable
xám	gray
xáo trộn	disruption; upheaval
xâm hại	abuse
xâm hại trẻ em	child abuse; child molestation
xâm hại tình dục	sexual abuse
xâm lược	invade; invasion; aggression
xâm nhập	infiltrate; intrusion; enter
xâm nhập mặn	saltwater intrusion
xâm phạm	violate; infringe; violation
xây	build
xây dựng	build; construction
xây dựng lại	rebuild
xã	commune
xã hội	social; society
xã hội chủ nghĩa	socialist
xã hội hóa	socialization
xã hội học	sociology
xã hội đen	gangster; mafia; underworld
xã luận	editorial
xé	tear
xé bỏ	tear up; scrap
xé nát	tear apart
xét	consider
xét nghiệm	test; testing
xét nghiệm adn	dna test
xét nghiệm máu	blood test
xét nghiệm nhanh	rapid test
xét tuyển	admission
xét xử	trial; try
xê un	seoul
xê út	saudi
xí nghiệp	enterprise; factory
xích lô	cyclo; pedicab
xích lại gần	move closer; rapprochement
xích đạo	equator
xóa	delete; remove; erase
xóa bỏ	eliminate; abolish; remove
xóa mù chữ	literacy
xóa nợ	debt relief; forgive debt
xóa sổ	wipe out; eliminate
xóa đói	hunger eradication
xóa đói giảm nghèo	poverty reduction
xói lở	erosion
xói mòn	erosion
xót xa	heartbroken
xô xát	scuffle; fight
xôn xao	stir
xúc phạm	insult; offend
xúc xích	sausage
xăng	gasoline; petrol
xăng dầu	petrol; fuel; gasoline
xương	bone
xướng ngôn viên	announcer
xưởng	workshop; factory
xạ thủ	shooter; marksman
xạ trị	radiotherapy; radiation therapy
xả lũ	flood discharge
xả súng	shooting; open fire; gun attack
xả súng hàng loạt	mass shooting
xả thải	discharge waste; discharge
xảo quyệt	cunning
xảy ra	happen; occur
xấp xỉ	approximately; about
xấu	bad
xấu hổ	ashamed; shame
xấu hổ vì	ashamed
xấu đi	worsen; deteriorate
xẻng	shovel
xếp hạng	rank; rating; ranking
xếp hạng tín dụng	credit rating
xếp hạng tín nhiệm	credit rating
xổ số	lottery
xứ wales	wales; welsh
xứng đáng	deserve; worthy
xử bắn	firing squad; execute
xử kín	closed trial
xử lý	handle; process; deal; treatment
xử lý chất thải	waste treatment
xử lý nghiêm	strictly handle
xử lý nước thải	wastewater treatment
xử lý rác	waste treatment
xử phạt	punish; fine; penalize
xử phạt hành chính	administrative fine
xử tử	execute; execution
y bác sĩ	doctors; medical staff
y học	medicine; medical
y học cổ truyền	traditional medicine
y khoa	medical; medicine
y tá	nurse
y tế	health; medical; healthcare
y tế công cộng	public health
y tế cộng đồng	public health
y tế thế giới	world health
yemen	yemen; yemeni
yên bái	yen bai
yêu	love
yêu cầu	request; demand; require; ask
yêu mến	love
yêu thích	favorite; love
yến tiệc	banquet
yếu	weak
yếu kém	weak; poor
yếu tố	factor; element
yểm trợ	support; cover
zambia	zambia; zambian
zimbabwe	zimbabwe; zimbabwean
à	-
á hậu	runner-up
á quân	runner-up
á thái bình dương	asia-pacific
á vận hội	asian games
ác liệt	fierce
ác mộng	nightmare
ác độc	cruel
ách tắc	congestion
ám sát	assassinate; assassination
án	sentence; case
án chung thân	life sentence
án oan	wrongful conviction
án phạt	penalty; sentence
án treo	suspended sentence
án treo giò	suspension; ban
án tù	prison sentence; jail term
án tù chung thân	life sentence; life imprisonment
án tử hình	death penalty; death sentence
ánh sáng	light
áo	shirt; austria; austrian
áo chống đạn	bulletproof vest
áo dài	ao dai
áo giáp	body armor; armor
áo khoác	coat; jacket
áo phao	life jacket
áo phông	t-shirt
áo sơ mi	shirt
áo tắm	swimsuit
áp dụng	apply
áp giá trần	price cap
áp lực	pressure
áp thuế	impose tariff; tariff; tax
áp thấp nhiệt đới	tropical depression
áp đặt	impose
âm lịch	lunar calendar
âm mưu	plot; conspiracy; scheme
âm mưu khủng bố	terrorist plot
âm mưu ám sát	assassination plot; assassination attempt
âm mưu đảo chính	coup plot
âm nhạc	music
âm thầm	quietly; silently
âm tính	negative
ân hận	regret; remorse
ân xá	amnesty; pardon
ân xá quốc tế	amnesty international
âu yếm	cuddle
ép buộc	force; coerce
ích kỷ	selfish
ích lợi	benefit
ít	-
ít nhất	at least
ít ỏi	meager; little
ô nhiễm	pollution; pollute
ô nhiễm biển	marine pollution
ô nhiễm không khí	air pollution
ô nhiễm môi trường	environmental pollution; pollution
ô nhiễm nguồn nước	water pollution
ô nhiễm nhựa	plastic pollution
ô nhiễm nước	water pollution
ô nhiễm tiếng ồn	noise pollution
ô nhục	shame; disgrace
ô tô	car; automobile; auto
ô tô tự lái	autonomous car; driverless car
ô tô điện	electric car
ôm	hug; embrace
ôm hôn	hug; embrace
ôn hòa	moderate; peaceful
ông	-
ông bà	grandparents
ông bà nội	grandparents
ông cố	great-grandfather
ông già noel	santa claus
ông ngoại	grandfather
ông nội	grandfather
ông ta	-
ông trùm	tycoon; boss; mogul
ông ấy	-
ôtô	car; automobile; auto
ôtô điện	electric car
ùa vào	rush in; swarm
ùn tắc	congestion; traffic jam
ùn tắc giao thông	traffic congestion; traffic jam
úc	australia; australian
úc mở rộng	australian open
ý chí	will
ý kiến	opinion; view; comment
ý nghĩa	meaning; significance
ý thức	awareness; consciousness
ý thức hệ	ideology
ý tưởng	idea
ý đại lợi	italy
ý định	intention; intent
ăn	eat
ăn chay	vegetarian
ăn cơm	eat
ăn cắp	steal
ăn kiêng	diet
ăn mày	beggar
ăn mặc	dress
ăn năn	repent; remorse
ăn năn hối lỗi	remorse
ăn sáng	breakfast
ăn trưa	lunch
ăn tối	dinner
ăn xin	beg; beggar
đa dạng	diverse; diversity; variety
đa dạng hóa	diversify; diversification
đa dạng sinh học	biodiversity
đa khoa	general
đa phương	multilateral
đa quốc gia	multinational
đa số	majority; most
đa số ghế	majority
đa đảng	multiparty
đai vô địch	title belt; championship belt
đam mê	passion; passionate
đan mạch	denmark; danish
đan đông	dandong
đang	-
đang phát triển	developing
đang được	-
đau	pain; hurt
đau buồn	sad; grief
đau bụng	stomach pain
đau khổ	suffer; suffering
đau lòng	heartbreaking
đau lưng	back pain
đau tim	heart attack
đau xót	heartbroken; pain
đau đầu	headache
đau đớn	painful; pain
đe	threaten
đe dọa	threaten; threat
đe dọa khủng bố	terrorist threat
đe dọa tính mạng	life-threatening
đen	black
đeo khẩu trang	wear mask
đi	go
đi bỏ phiếu	vote
đi bộ	walk
đi cùng	accompany
đi học	go to school; attend school
điên cuồng	frantic; crazy
điên rồ	crazy; mad
điêu khắc	sculpture
điếc	deaf
điền kinh	athletics
điều chỉnh	adjust; adjustment; revise
điều dưỡng	nurse
điều dưỡng viên	nurse
điều gì	-
điều hành	operate; executive; manage; run
điều hòa	air conditioner; air conditioning
điều khiển	control; operate; drive
điều khiển từ xa	remote control
điều khoản	provision; clause; term; article
điều kiện	condition
điều luật	law; article
điều này	-
điều tiết	regulate
điều tra	investigate; investigation; inquiry; probe
điều tra viên	investigator
điều trần	hearing; testify
điều trị	treatment; treat
điều đó	-
điều động	deploy; mobilize; dispatch
điểm	point
điểm bỏ phiếu	polling station
điểm chuẩn	cutoff score; admission score
điểm cơ bản	basis point
điểm mạnh	strength
điểm nhấn	highlight
điểm nóng	hotspot
điểm phần trăm	percentage point
điểm số	score; points
điểm thi	exam score
điểm yếu	weakness
điểm đến	destination
điển hình	typical
điển trai	handsome
điện	electricity; power; electric
điện biên	dien bien
điện biên phủ	dien bien phu
điện capitol	capitol
điện elysee	elysee palace
điện gió	wind power
điện giật	electric shock; electrocute
điện hạt nhân	nuclear power
điện khí	gas power
điện kremlin	kremlin
điện lực	electricity; power
điện mặt trời	solar power
điện nguyên tử	nuclear power
điện than	coal power; coal-fired power
điện thoại	phone; telephone
điện thoại bàn	landline
điện thoại di động	mobile phone; cell phone
điện thoại thông minh	smartphone
điện thoại vệ tinh	satellite phone
điện toán đám mây	cloud computing
điện tái tạo	renewable power
điện tích	electric charge
điện tử	electronic
điện élysée	elysee palace
điện đàm	phone call; telephone conversation
điện ảnh	film; cinema; movie
điện ảnh hàn quốc	korean cinema
điện ảnh việt nam	vietnamese cinema
điệp viên	spy; agent
điệp viên hai mang	double agent
điệu múa	dance
đo lường	measure
đo đạc	measure; survey
đoàn	delegation; group; union
đoàn kết	unity; solidarity; unite
đoàn kết dân tộc	national unity
đoàn luật sư	bar association
đoàn người di cư	migrant caravan
đoàn thể thao	sports delegation
đoàn đại biểu	delegation
đoạn băng	tape; footage
đoạn clip	clip; video
đoạn ghi âm	recording; audio recording
đoạn phim	footage; video
đoạn video	video; footage
đu đủ	papaya
đua ngựa	horse racing
đua thuyền	rowing; boat race; sailing
đua xe	racing; race
đua xe đạp	cycling; cycling race
đun sôi	boil
đà lạt	da lat; dalat
đà nẵng	da nang
đà điểu	ostrich
đài	station; radio
đài bắc	taipei
đài khí tượng	weather station
đài loan	taiwan; taiwanese
đài phát thanh	radio station; radio
đài quan sát	observatory; observation deck
đài thiên văn	observatory
đài truyền hình	television station; television
đài tưởng niệm	memorial; monument
đàm phán	negotiate; negotiation; talk
đàm phán hòa bình	peace talk; peace negotiation
đàm phán thương mại	trade talk; trade negotiation
đàn bò	cattle; herd
đàn ghi ta	guitar
đàn gia súc	herd
đàn lợn	pigs; herd of pigs
đàn piano	piano
đàn áp	crackdown; suppress; repression; crack down
đàn áp biểu tình	crackdown on protest
đàn ông	man; male
đàng hoàng	decent
đào bitcoin	bitcoin mining
đào bới	dig
đào ngũ	desert; desertion
đào tạo	training; train
đào tạo lại	retraining
đào tạo nghề	vocational training
đào tẩu	defect; defector
đá	kick; stone; rock
đá chính	start
đá chữ thập	fiery cross reef
đá cẩm thạch	marble
đá luân lưu	penalty shootout; shootout
đá phiến	shale
đá phạt	free kick
đá phạt trực tiếp	direct free kick
đá quý	gemstone; gem
đá subi	subi reef
đá vành khăn	mischief reef
đá vôi	limestone
đái tháo đường	diabetes
đám cháy	fire; blaze
đám cháy lớn	large fire; blaze
đám cháy rừng	wildfire; forest fire
đám cưới	wedding
đám mây	cloud
đám tang	funeral
đáng chú ý	notable; remarkable; notably
đáng kinh ngạc	amazing; incredible
đáng kể	significant; significantly; considerable; substantial
đáng lo ngại	worrying; alarming
đáng lẽ	-
đáng nghi	suspicious
đáng ngờ	suspicious
đáng tin cậy	reliable; credible
đáng tiếc	regrettable; unfortunate
đánh	hit; beat; fight
đánh bom	bombing; bomb
đánh bom khủng bố	terrorist bombing
đánh bom liều chết	suicide bombing; suicide bomber
đánh bom tự sát	suicide bombing
đánh bom xe	car bombing; car bomb
đánh bạc	gamble; gambling
đánh bại	defeat; beat
đánh bắt	catch; fishing
đánh bắt cá	fishing
đánh bắt hải sản	fishing
đánh bắt thủy sản	fishing
đánh bắt trái phép	illegal fishing
đánh chiếm	capture; seize
đánh chặn	intercept
đánh cá	fishing
đánh cắp	steal
đánh dấu	mark
đánh giá	assess; evaluate; assessment; rate
đánh giá cao	appreciate; highly value
đánh giá lại	reassess
đánh giá thấp	underestimate
đánh lừa	deceive; mislead
đánh răng	brush teeth
đánh thuế	tax; impose tariff
đánh tráo	swap
đánh đầu	header; head
đánh đập	beat; beating
đáo hạn	mature; maturity
đáp	reply; answer; land
đáp trả	respond; response; retaliate
đáp ứng	meet; respond
đáp ứng nhu cầu	meet demand
đáy	bottom
đáy biển	seabed
đâm	stab; crash; ram
đâm chết	stab to death
đâm dao	stabbing; knife attack
đâm trực diện	head-on collision
đâm vào	crash into; hit
đâm xe	car crash; ramming
đâu	-
đây	-
đã	-
đã từng	-
đã được	-
đè	press; crush
đè bẹp	crush
đèn	lamp; light
đèn giao thông	traffic light
đèn pha	headlight
đèn đỏ	red light
đê	dike; levee
đê biển	sea dike
đê điều	dike; levee
đêm	night
đêm diễn	show; performance
đêm giao thừa	new year's eve
đêm giáng sinh	christmas eve
đêm khuya	late night
đêm nhạc	concert
đêm qua	last night
đình chiến	truce; armistice; ceasefire
đình chỉ	suspend; suspension
đình công	strike
đình làng	communal house
đình trệ	stagnant; stall
đích thân	personally
đính hôn	engagement; engaged
đòi	demand
đòi hỏi	require; demand
đòi nợ	debt collection
đòi tiền chuộc	ransom demand
đòn	blow; strike
đòn bẩy	leverage
đòn trả đũa	retaliation
đó	-
đói	hungry; hunger
đói nghèo	poverty
đón	welcome; pick up
đón tiếp	welcome; receive
đóng	close
đóng băng	freeze; frozen
đóng băng tài sản	freeze assets; asset freeze
đóng cửa	close; shut; closure; shut down
đóng góp	contribute; contribution
đóng phim	act in film
đóng phiên	close
đóng vai	play
đóng vai trò	play a role
đô cử	weightlifter
đô la	dollar
đô la mỹ	us dollar; dollar
đô thị	urban; city
đô thị hóa	urbanization
đô vật	wrestler
đô đốc	admiral
đôi	pair; double
đôi khi	sometimes
đôi mắt	eyes
đôi nam	men's doubles
đôi nam nữ	mixed doubles
đôi nữ	women's doubles
đôla	dollar
đôn đốc	urge
đông	east; eastern
đông bắc	northeast; northeastern
đông bắc á	northeast asia
đông lạnh	frozen
đông nam	southeast; southeastern
đông nam bộ	southeast
đông nam á	southeast asia; southeast asian
đông phi	east africa
đông timor	east timor; timor-leste
đông y	traditional medicine; oriental medicine
đông á	east asia; east asian
đông âu	eastern europe; eastern european
đông đúc	crowded
đông đức	east germany; east german
đùa	joke
đúng	right; correct
đúng giờ	on time; punctual
đúng hạn	on time; on schedule
đúng đắn	right; correct
đút lót	bribe
đăng bài	post
đăng kiểm	vehicle registration; vehicle inspection
đăng kí	register; registration
đăng ký	register; registration
đăng quang	win title; crowned
đăng quang hoa hậu	crowned miss
đăng trên twitter	tweet
đăng tải	post; publish
đăng tải trên	posted on
đĩa	plate; dish; disc
đĩa cd	cd
đĩa nhạc	album; record
đĩa đơn	single
đũa	chopstick
đơn	application; petition; order
đơn giá	unit price
đơn giản	simple; simply
đơn giản hóa	simplify
đơn hàng	order
đơn khiếu nại	complaint
đơn kháng cáo	appeal
đơn kiện	lawsuit; complaint
đơn ly hôn	divorce petition
đơn nam	men's singles
đơn nữ	women's singles
đơn phương	unilateral; unilaterally
đơn thuốc	prescription
đơn thân	single
đơn vị	unit
đơn xin	application
đơn xin tị nạn	asylum application
đơn đặt hàng	order
đưa	bring; take; send
đưa hối lộ	bribery; bribe
đưa ra	give; offer; make; issue
đưa tin	report
đưa vào bệnh viện	taken to hospital
đưa đi cấp cứu	rushed to hospital
đương kim vô địch	defending champion
đương nhiên	-
đương nhiệm	incumbent; current
đương đại	contemporary
đương đầu	cope; confront
đười ươi	orangutan
đường	sugar; road; line
đường bay	flight route; air route
đường bay thẳng	direct flight
đường biên giới	border
đường băng	runway
đường bộ	road
đường cao tốc	highway; expressway
đường chuyền	pass
đường chín đoạn	nine-dash line
đường dây	line; ring
đường dây buôn người	human trafficking ring
đường dây lừa đảo	scam ring; fraud ring
đường dây ma túy	drug ring
đường dây mại dâm	prostitution ring
đường dây nóng	hotline
đường dây tải điện	transmission line
đường dây điện	power line
đường dây đánh bạc	gambling ring
đường huyết	blood sugar
đường hầm	tunnel
đường hầm xuyên biển	undersea tunnel
đường làng	village road
đường lưỡi bò	nine-dash line
đường mòn	trail
đường phố	street
đường ray	track; rail
đường sắt	railway; rail; railroad
đường sắt cao tốc	high-speed rail; high-speed railway
đường sắt cát linh	cat linh railway
đường sắt trên cao	elevated railway
đường sắt đô thị	urban railway
đường thủy	waterway
đường vành đai	ring road; beltway
đường vành đai 3	ring road
đường đi của bão	storm path
đường đua	track; circuit; race
đường ống	pipeline
đường ống dẫn dầu	oil pipeline
đường ống dẫn khí	gas pipeline
đường ống khí đốt	gas pipeline
được	-
được bầu	elected
được cho là	-
được coi là	-
được gọi là	-
được tại ngoại	released on bail
được xem là	-
đại biểu	delegate; deputy
đại biểu nhân dân	people's congress
đại biểu quốc hội	national assembly deputy; deputy
đại bàng	eagle
đại cử tri	elector; electoral
đại diện	representative; represent
đại diện cấp cao	high representative
đại diện ngoại giao	diplomatic representative
đại diện thương mại	trade representative
đại diện thường trực	permanent representative
đại diện đặc biệt	special representative
đại dương	ocean
đại dịch	pandemic
đại dịch covid	covid pandemic
đại gia	tycoon
đại giáo chủ	ayatollah; grand ayatollah
đại hàn	korea
đại học	university
đại học bách khoa	polytechnic university; university of technology
đại học bắc kinh	peking university
đại học cambridge	cambridge university
đại học harvard	harvard university
đại học kinh tế	university of economics
đại học luật	law university
đại học oxford	oxford university
đại học quốc gia	national university
đại học stanford	stanford university
đại học sư phạm	university of education
đại học thanh hoa	tsinghua university
đại học y	medical university
đại học yale	yale university
đại hội	congress
đại hội cổ đông	shareholder meeting
đại hội thể thao	games; sports festival
đại hội đảng	party congress
đại hội đồng	general assembly
đại kiện tướng	grandmaster
đại liên	dalian
đại lộ	boulevard; avenue
đại lục	mainland
đại nhạc hội	music festival; concert
đại số	algebra
đại sứ	ambassador
đại sứ quán	embassy
đại tá	colonel; senior colonel
đại tá không quân	air force colonel
đại tây dương	atlantic; atlantic ocean
đại tướng	general
đại úy	captain
đại đa số	vast majority
đại đội	company
đại đức	venerable
đạn	bullet; ammunition
đạn cao su	rubber bullet
đạn chùm	cluster munition
đạn cối	mortar shell
đạn dược	ammunition; munition
đạn pháo	artillery shell; shell
đạn thật	live ammunition
đạn đạo	ballistic
đạo cao đài	cao dai
đạo công giáo	catholicism
đạo diễn	director
đạo diễn phim	film director
đạo giáo	taoism
đạo hồi	islam
đạo luật	law; act; bill
đạo phật	buddhism
đạo thiên chúa	christianity
đạo tin lành	protestantism
đạo văn	plagiarism; plagiarize
đạo đức	ethics; moral; morality
đạt	reach; achieve
đạt lai lạt ma	dalai lama
đạt thỏa thuận	reach agreement; reach deal
đạt được	achieve; reach; gain
đạt đỉnh	peak
đảm bảo	ensure; guarantee
đảm bảo an ninh	ensure security
đảm nhiệm	hold; assume
đảm nhận	take on; assume
đảng	party
đảng bảo thủ	conservative party
đảng cầm quyền	ruling party
đảng cộng hòa	republican party; republican
đảng cộng sản	communist party
đảng dân chủ	democratic party; democrat; democratic
đảng lao động	labor party; workers party
đảng phái	party
đảng viên	party member
đảng xanh	green party
đảng đối lập	opposition party
đảng ủy	party committee
đảo	island
đảo bali	bali
đảo chính	coup
đảo chính bất thành	failed coup
đảo chính quân sự	military coup
đảo guam	guam
đảo hokkaido	hokkaido
đảo hải nam	hainan island; hainan
đảo jeju	jeju island; jeju
đảo lý sơn	ly son island
đảo lộn	upset; disrupt
đảo ngược	reverse
đảo nhân tạo	artificial island
đảo phú quốc	phu quoc island
đảo quốc	island nation
đảo san hô	coral island; atoll
đảo síp	cyprus
đấm	punch
đấng sinh thành	parents
đất	land; soil
đất canh tác	farmland; arable land
đất hiếm	rare earth
đất liền	mainland
đất nông nghiệp	agricultural land; farmland
đất nước	country; nation
đất nền	land plot
đất rừng	forest land
đất sét	clay
đất vàng	prime land
đất đai	land
đất đối không	surface-to-air
đất đối đất	surface-to-surface
đấu giá	auction
đấu kiếm	fencing
đấu thầu	bid; bidding; tender
đấu thủ	player; competitor
đấu tranh	struggle; fight
đấu trường	arena
đấu vật	wrestling
đầm lầy	swamp; marsh
đầm phá	lagoon
đầu	head; first; early
đầu bảng	top of table; leaders
đầu bếp	chef; cook
đầu cơ	speculation; speculate
đầu gối	knee
đầu hàng	surrender
đầu mối	hub; clue
đầu nguồn	upstream; headwaters
đầu năm	early; beginning of year
đầu quân	join
đầu thú	surrender; turn oneself in
đầu tiên	first; initial
đầu tàu kinh tế	economic engine
đầu tư	invest; investment
đầu tư công	public investment
đầu tư mạo hiểm	venture capital
đầu tư nước ngoài	foreign investment
đầu tư trực tiếp	direct investment
đầu tư tư nhân	private investment
đầu đạn	warhead
đầu đạn hạt nhân	nuclear warhead
đầu độc	poison; poisoning
đầy	full
đầy đủ	full; fully; adequate
đẩy	push
đẩy lùi	repel; push back
đẩy mạnh	promote; boost; step up
đẩy nhanh	accelerate; speed up
đẫm máu	bloody
đập	dam
đập phá	smash; vandalize
đập vỡ	smash; break
đậu mùa	smallpox
đậu mùa khỉ	monkeypox
đậu nành	soybean
đậu phộng	peanut
đậu phụ	tofu
đậu tương	soybean
đắc cử	elect; president-elect
đắc lắc	dak lak
đắk lắk	dak lak
đắk nông	dak nong
đắm tàu	shipwreck
đắng	bitter
đắt	expensive
đắt đỏ	expensive
đặc biệt	special; especially
đặc biệt là	-
đặc biệt quan trọng	especially important
đặc công	commando
đặc khu	special zone
đặc khu hành chính	special administrative region
đặc khu kinh tế	special economic zone
đặc nhiệm	special force; commando
đặc phái viên	special envoy; envoy
đặc phái viên lhq	un envoy
đặc quyền kinh tế	exclusive economic zone
đặc sắc	unique; outstanding
đặc sứ	special envoy; envoy
đặc thù	specific
đặc trưng	characteristic; feature
đặc xá	amnesty; pardon
đặc điểm	characteristic; feature
đặng tiểu bình	deng xiaoping
đặt	put; set; place; order
đặt câu hỏi	question; ask
đặt cọc	deposit
đặt hàng	order
đẹp	beautiful
đẹp đẽ	beautiful
đẻ thuê	surrogacy
đế chế	empire
đế chế ba tư	persian empire
đế chế la mã	roman empire
đế quốc	imperialist; empire
đế quốc la mã	roman empire
đế quốc mỹ	american imperialism
đế quốc ottoman	ottoman empire
đến	-
đến nay	-
đến nỗi	-
đến từ	-
đề cao	promote; uphold
đề cập	mention; refer
đề cập đến	mention; refer
đề cử	nominate; nomination; nominee
đề nghị	propose; request; suggest; proposal
đề phòng	guard; precaution
đề thi	exam paper; exam question
đề xuất	propose; proposal
đề án	project; scheme
đền	temple
đền bù	compensation; compensate
đền do thái	synagogue
đền thờ	temple
đền yasukuni	yasukuni shrine
đều	-
để	-
để lại	leave
để ngỏ	leave open
để tang	mourning; mourn
đệ nhất phu nhân	first lady
đệ đơn	file
đỉnh	peak; top
đỉnh everest	mount everest; everest
đỉnh lũ	flood peak
đỉnh núi	summit; peak
địa bàn	area; locality
địa chính trị	geopolitical; geopolitics
địa chấn	seismic
địa chất	geology; geological
địa chỉ	address
địa chỉ email	email address
địa hình	terrain
địa lý	geographical; geography
địa ngục	hell
địa phương	local; locality
địa trung hải	mediterranean
địa điểm	location; site; place; venue
địa điểm bỏ phiếu	polling station
địa ốc	real estate
định cư	settle; settlement; resettle
định vị	position; locate
định vị toàn cầu	global positioning
đọc	read
đỏ	red
đối kháng	confrontation
đối lập	opposition; opposite
đối mặt	face; confront
đối ngoại	foreign affairs; external
đối nội	domestic
đối phó	cope; deal; respond
đối thoại	dialogue
đối thoại shangri la	shangri-la dialogue
đối thủ	rival; opponent; competitor
đối thủ cạnh tranh	competitor; rival
đối thủ nặng ký	strong opponent
đối tác	partner
đối tác chiến lược	strategic partner; strategic partnership
đối tác kinh doanh	business partner
đối tác kinh tế	economic partnership
đối tác thương mại	trading partner; trade partner
đối tác toàn diện	comprehensive partnership
đối tượng	subject; suspect; target
đối tượng truy nã	wanted person; fugitive
đối tượng tình nghi	suspect
đối với	-
đối với các	-
đối xử	treat; treatment
đối đầu	confrontation; confront
đống đa	dong da
đống đổ nát	rubble
đốt	burn
đốt cháy	burn; set fire
đốt phá	arson
đồ	thing; item
đồ bảo hộ	protective gear
đồ chơi	toy
đồ cổ	antique
đồ cứu trợ	relief supplies
đồ dùng	item; utensil
đồ dùng cá nhân	personal belongings
đồ gia dụng	household appliance
đồ gốm	pottery
đồ gỗ	furniture; wood product
đồ họa	graphic
đồ lót	underwear
đồ nhựa	plastic
đồ trang sức	jewelry
đồ uống	drink; beverage
đồ uống có cồn	alcoholic beverage
đồ vật	object; thing
đồ ăn	food
đồ ăn nhanh	fast food
đồ điện tử	electronics
đồ đạc	belongings; furniture
đồi	hill
đồi capitol	capitol hill
đồn	post; station
đồn cảnh sát	police station
đồn trú	station; garrison
đồn đoán	speculation; rumor
đồng	copper; dong
đồng bitcoin	bitcoin
đồng bào	compatriot
đồng bảng	pound; sterling
đồng bằng	delta; plain
đồng bằng sông	delta
đồng bằng sông hồng	red river delta
đồng bộ	synchronous
đồng bộ hóa	synchronize
đồng chí	comrade
đồng cảm	sympathy; empathy
đồng euro	euro
đồng giới	same-sex; same gender
đồng hóa	assimilation
đồng hồ	watch; clock; hour
đồng loạt	simultaneously
đồng lõa	accomplice; complicit
đồng minh	ally; allied
đồng nai	dong nai
đồng nghiệp	colleague
đồng nghĩa	mean
đồng nhân dân tệ	yuan; renminbi
đồng phạm	accomplice
đồng phục	uniform
đồng ruộng	field
đồng rúp	ruble
đồng sáng lập	co-founder
đồng thuận	consensus
đồng tháp	dong thap
đồng thời	-
đồng tiền	currency; money
đồng tâm	dong tam
đồng tình	agree; sympathize
đồng tính	gay; homosexual; same-sex
đồng tính nam	gay
đồng tính nữ	lesbian
đồng usd	dollar
đồng yên	yen
đồng ý	agree; approve
đồng đô la	dollar
đồng đội	teammate
đổ	pour; fall
đổ bộ	land; landing; make landfall
đổ bộ lên	land
đổ lỗi	blame
đổ máu	bloodshed
đổ nát	rubble; ruin
đổ sập	collapse
đổ tội	blame
đổ về	flock; pour into
đổ xuống	pour; collapse
đổ xô	rush; flock
đổi mới	innovation; reform; renovation
đổi mới sáng tạo	innovation
đỗ xe	parking; park
độ c	degrees celsius
độ f	degrees fahrenheit
độ lớn	magnitude
độ richter	magnitude; richter scale
độ ẩm	humidity
độc giả	reader
độc hại	toxic; harmful
độc lập	independence; independent
độc quyền	monopoly; exclusive
độc quyền nhà nước	state monopoly
độc thân	single; unmarried
độc tài	dictator; dictatorship; dictatorial
độc ác	cruel; evil
độc đáo	unique
độc đảng	one-party
đội	team; squad
đội bóng	team; club
đội chủ nhà	host; home team
đội cứu hỏa	fire brigade; firefighter
đội cứu hộ	rescue team; rescuer
đội dự bị	reserve team
đội hình	lineup; squad; formation
đội hình xuất phát	starting lineup
đội khách	away team; visitors
đội một	first team
đội ngũ	team; staff
đội ngũ y tế	medical team
đội nhà	home team
đội phó	vice captain
đội trưởng	captain; team leader
đội trẻ	youth team
đội tuyển	team; national team
đội tuyển anh	england team; england
đội tuyển nữ	women's team
đội tuyển olympic	olympic team
đội tuyển quốc gia	national team
đội tuyển việt nam	vietnam national team
đội tuyển đức	germany team; germany
đội tìm kiếm	search team
đội y tế	medical team
động cơ	engine; motor; motive
động kinh	epilepsy
động mạch	artery
động mại dâm	brothel
động thái	move
động viên	encourage; mobilize
động vật	animal
động vật có vú	mammal
động vật hoang dã	wildlife; wild animal
động vật nuôi	pet; domestic animal
động vật quý hiếm	rare animal
động đất	earthquake; quake
động đất mạnh	strong earthquake; powerful earthquake
đột biến	mutation; mutate
đột biến gen	gene mutation
đột kích	raid
đột ngột	sudden; suddenly
đột nhiên	suddenly
đột phá	breakthrough
đột quỵ	stroke
đời sống	life; living
đợt bán tháo	sell-off; selloff
đợt bùng phát	outbreak
đợt dịch	outbreak; wave
đợt hạn hán	drought
đợt nắng nóng	heatwave; heat wave
đợt rét	cold spell
đục	drill; chisel
đụng chạm	touch
đụng độ	clash
đủ	enough; sufficient
đứa trẻ	child; kid
đức	germany; german
đức cha	bishop
đức giáo hoàng	pope
đức hồng y	cardinal
đức phật	buddha
đức quốc xã	nazi germany; nazi
đức tổng giám mục	archbishop
đứng	stand
đứng dậy	stand up; rise
đứng đầu	head; top; lead
đứt dây chằng	ligament tear
đừng	-
ư	-
ưa chuộng	popular; favor
ưa thích	favorite; prefer
ưu thế	advantage
ưu tiên	priority; prioritize
ưu tú	elite; outstanding
ưu ái	favor
ưu điểm	advantage
ưu đãi	preferential; incentive
ưu đãi thuế	tax incentive; preferential tariff
ước	wish; dream
ước chừng	approximately
ước mơ	dream
ước tính	estimate
ạ	-
ả rập	arab
ả rập saudi	saudi arabia; saudi
ả rập xê út	saudi arabia; saudi
ảnh	photo; picture; image
ảnh hưởng	affect; influence; impact
ảnh minh họa	illustration
ảo giác	hallucination
ảo thuật	magic
ảo thuật gia	magician
ấm	warm; kettle
ấm lên toàn cầu	global warming
ấm áp	warm
ấn bản	edition
ấn phẩm	publication
ấn tượng	impressive; impression
ấn độ	india; indian
ấn độ dương	indian ocean
ấn độ giáo	hindu; hinduism
ấp	hamlet
ấu dâm	pedophilia; pedophile
ấy	-
ẩm thực	cuisine; food
ẩn náu	hide; hideout
ẩu đả	fight; brawl
ếch	frog
ốc	snail
ốc đảo	oasis
ống kính	lens
ống phóng	launcher; launch tube
ồn ào	noisy; noise
ổ cứng	hard drive; hard disk
ổ dịch	outbreak
ổ dịch mới	new outbreak
ổ khóa	lock
ổn thỏa	settled
ổn định	stable; stability; stabilize
ổn định chính trị	political stability
ổn định kinh tế	economic stability
ớt	chili; pepper
ở	-
ở đâu	-
ủng hộ	support; back
ủy ban	committee; commission
ủy ban an toàn	safety commission
ủy ban bầu cử	election commission
ủy ban châu âu	european commission
ủy ban chứng khoán	securities commission
ủy ban cạnh tranh	competition commission
ủy ban hạ viện	house committee
ủy ban kiểm tra	inspection commission
ủy ban nhân dân	people's committee
ủy ban nhân quyền	human rights commission
ủy ban nobel	nobel committee
ủy ban olympic	olympic committee
ủy ban quân sự	military commission
ủy ban quân vụ	armed services committee
ủy ban thương mại	trade commission
ủy ban thường vụ	standing committee
ủy ban thượng viện	senate committee
ủy ban trung ương	central committee
ủy ban tình báo	intelligence committee
ủy ban tư pháp	judiciary committee
ủy ban điều tra	investigative committee
ủy ban đối ngoại	foreign relations committee
ủy viên	member; commissioner
ủy viên quốc vụ	state councilor
ủy viên trung ương	central committee member
ủy viên ủy ban	commissioner
ứng cử	run; candidacy
ứng cử viên	candidate; nominee
ứng dụng	application; app
ứng dụng di động	mobile app
ứng dụng gọi xe	ride-hailing app
ứng dụng hẹn hò	dating app
ứng dụng nhắn tin	messaging app
ứng dụng điện thoại	phone app
ứng viên	candidate; applicant
ứng viên cộng hòa	republican candidate
ứng viên dân chủ	democratic candidate
ứng viên tổng thống	presidential candidate
ứng viên độc lập	independent candidate
ừ	-
