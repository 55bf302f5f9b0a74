# language: zh
# name: Chinese
# licence: Apache-2.0
# sources: written for this project, by hand
# entries: 16477
# date: 2026-11-22
10月	october
11月	november
12月	december
1月	january
2月	february
3月	march
4月	april
5月	may
6月	june
7月	july
8月	august
9月	september
AC米兰	ac milan
C罗	ronaldo
一	one
一下	-
一个	-
一个中国	one china
一个中国原则	one china principle
一个中国政策	one china policy
一个月	month; one month
一些	-
一人	one person
一代	generation
一件	-
一份	-
一位	-
一体化	integration
一党专政	one-party rule
一再	repeatedly
一切	everything
一切照旧	business as usual
一半	half
一名	-
一向	always
一员	member
一周	week
一国两制	one country two
一场	-
一天	day; one day
一孩政策	one-child policy
一审	first trial
一家	-
一带一路	belt road; belt and road
一带一路倡议	belt road initiative
一年	year; one year
一年前	year ago
一年级	first grade
一度	once
一战	first world war
一揽子	package
一揽子方案	package
一揽子计划	package
一方面	-
一旦	-
一时	temporary
一月	january
一月份	january
一条	-
一样	-
一次	once
一次性	one-time; disposable
一次性收益	one-time gain
一段时间	period; some time
一汽	faw
一流	first-class; top
一生	life; lifetime
一直	always
一种	-
一系列	series
一级	first-level
一级方程式	formula one
一级方程式赛车	formula one
一线	front line
一胎化	one-child policy
一胎政策	one-child policy
一致	consistent; unanimous
一致同意	unanimously; consensus
一致通过	unanimously
一般	general; generally
一般来说	generally
一贯	consistent
一起	together
一部分	part
一项	-
七	seven
七国集团	group of seven; g7
七夕	qixi festival
七月	july
万	-
万一	-
万亿	trillion
万吨	ton
万圣节	halloween
万斯	vance
万科	vanke
万象	vientiane
万达	wanda
万达集团	wanda group
万隆	bandung
丈夫	husband
三	three
三个月	three month
三中全会	third plenum
三井	mitsui
三亚	sanya
三人	three people
三倍	triple; three time
三分之一	third
三分之二	two-third
三分球	three-pointer
三十	thirty
三名	three
三周	three week
三天	three day
三峡	three gorges
三峡大坝	three gorges dam
三年	three year
三文鱼	salmon
三明治	sandwich
三星	samsung
三星电子	samsung electronics
三月	march
三月份	march
三权分立	separation of power
三维	three-dimensional; 3d
三聚氰胺	melamine
三菱	mitsubishi
三菱汽车	mitsubishi motor
三藩市	san francisco
三鹿	sanlu
上	-
上一次	last time
上下	-
上世纪	last century
上个月	last month
上交所	shanghai stock exchange
上任	take office
上任以来	since taking office
上传	upload
上升	rise; increase
上午	morning
上半场	first half
上半年	first half
上去	-
上台	come to power; take office
上司	boss
上合组织	shanghai cooperation organization
上周	last week
上周五	last friday
上周六	last saturday
上周日	last sunday
上周末	last weekend
上场	play
上季度	last quarter; previous quarter
上学	school; go to school
上将	general; admiral
上尉	captain
上市	list; go public; listing
上市公司	listed company
上帝	god
上帝保佑	god bless
上年	last year; previous year
上当受骗	cheated; deceive
上旬	early
上星期	last week
上映	release
上月	last month
上来	-
上校	colonel
上校军官	colonel
上次	last time
上汽	saic
上海	shanghai
上海合作组织	shanghai cooperation organization
上海市	shanghai
上海综合指数	shanghai composite index
上海证券交易所	shanghai stock exchange
上涨	rise; increase; up
上游	upstream
上演	stage
上班	work
上空	over; sky
上级	superior
上线	launch; online
上网	internet; online
上街	street
上议院	house of lords; upper house
上访	petition
上访者	petitioner
上证综指	shanghai composite index
上诉	appeal
上诉法院	appeal court; court of appeal
上调	raise; increase
上赛季	last season
上述	-
上述消息	news
上限	cap; limit; ceiling
上院	upper house; house of lords
下	-
下一个	next
下一代	next generation
下一任	next
下一次	next time
下一步	next step
下一轮	next round
下个星期	next week
下个月	next month
下令	order
下午	afternoon
下半场	second half
下半年	second half
下去	-
下台	step down; resign
下周	next week
下周一	next monday
下周三	next wednesday
下周二	next tuesday
下周五	next friday
下周四	next thursday
下士	corporal
下属	subordinate; affiliate
下岗	lay off
下挫	fall; drop
下旬	late
下星期	next week
下月	next month
下来	-
下架	remove; take off shelf
下次	next time
下游	downstream
下滑	decline; fall; slide
下班	work
下级	subordinate; lower
下线	offline
下落	whereabouts
下落不明	missing; whereabouts unknown
下行	downward
下行压力	downward pressure
下議院	house of commons; lower house
下议院	house of commons; lower house
下议院议员	member of parliament; mp
下调	cut; lower; downgrade
下赛季	next season
下跌	fall; decline; drop
下载	download
下降	fall; decline; drop; decrease
下限	lower limit; floor
下院	lower house; house of commons
下雨	rain
下雪	snow
不	-
不一定	-
不一致	inconsistent
不丹	bhutan; bhutanese
不久	soon
不久前	recently
不久后	soon
不予置评	decline comment; declined comment
不人道	inhumane
不仅	-
不会	-
不但	-
不作为	inaction
不信任	distrust; mistrust
不信任动议	no-confidence motion
不信任投票	no-confidence vote; vote no confidence
不信任案	motion no confidence; no-confidence motion
不允许	allow; not allow
不公	injustice; unfair
不公平	unfair
不公正	unjust; injustice; unfair
不再	-
不列颠	britain; british
不列颠哥伦比亚	british columbia
不列颠哥伦比亚省	british columbia
不利	unfavorable; adverse
不利影响	adverse effect; negative impact
不到	less than
不力	poor
不动产	real estate; property
不受欢迎	unwelcome; unpopular
不变	unchanged; constant
不只	-
不可	-
不可分割	integral; inseparable
不可思议	incredible; unbelievable
不可接受	unacceptable
不可能	impossible; unlikely
不可逆转	irreversible
不可避免	inevitable
不可靠	unreliable
不合法	illegal
不同	different; difference
不同寻常	unusual
不同意	disagree
不太可能	unlikely
不妨	-
不存在	exist; not exist
不安	uneasy; anxiety; unrest
不容忍	intolerance
不容易	not easy; difficult
不对称	asymmetric
不寻常	unusual
不少	many
不少于	at least; less
不平等	inequality; unequal
不幸	unfortunate; unfortunately; misfortune
不当	improper; inappropriate
不当行为	misconduct
不得	-
不得人心	unpopular
不必	-
不必要	unnecessary
不愿	unwilling; reluctant
不愿意	unwilling; reluctant
不愿透露姓名	anonymity; anonymous
不扩散	non-proliferation
不扩散核武器条约	non-proliferation treaty
不承认	recognize; deny
不敌	lose
不断	constantly; continue
不断上升	rise; rising
不断变化	changing; change
不断增加	increase; grow
不明	unknown; unclear
不明原因	unknown cause; unknown
不明确	unclear
不是	-
不服	refuse
不来梅	bremen
不止	more than
不正常	abnormal
不正当	improper
不正当竞争	unfair competition
不法	illegal; unlawful
不清楚	unclear; unknown
不满	dissatisfaction; discontent
不满意	dissatisfied
不然	-
不用	-
不确定	uncertain; uncertainty
不确定性	uncertainty
不祥	ominous
不稳定	instability; unstable
不管	-
不结盟	non-aligned
不结盟运动	non-aligned movement
不能	-
不良	bad; poor
不良债务	bad debt; non-performing loan
不良反应	adverse reaction
不良贷款	non-performing loan; bad loan
不良资产	bad asset; non-performing asset
不要	-
不論	-
不论	-
不足	lack; shortage; insufficient
不过	-
不过是	-
不违反	violate
不适	discomfort; unwell
不适当	inappropriate
不透明	opaque
不错	good
不限	unlimited
不顾	despite; regardless
与	-
与会	attend; participate
与会者	participant; attendee
与其	-
与否	-
与此同时	-
丑闻	scandal
丑陋	ugly
专业	professional; specialized
专业人员	professional
专业人士	professional
专业知识	expertise
专利	patent
专利权	patent
专利法	patent law
专制	authoritarian
专制政权	authoritarian regime
专员	commissioner
专家	expert; specialist
专家小组	panel of expert; expert panel
专家组	panel of expert; expert panel
专属	exclusive
专属经济区	exclusive economic zone
专机	plane; special plane
专栏	column
专栏作家	columnist
专栏文章	column; op-ed
专案	special case; project
专注	focus
专访	interview; exclusive interview
专辑	album
专门	special; specialized
专项	special
专题	special; feature
且	-
世代	generation
世俗	secular
世俗主义	secularism; secular
世卫	world health organization
世卫组织	world health organization
世界	world
世界上	world
世界冠军	world champion
世界卫生组织	world health organization
世界各国	world; country
世界各地	around world; world
世界大战	world war
世界报	le monde
世界杯	world cup
世界第一	world first
世界粮食计划	world food programme
世界粮食计划署	world food programme
世界纪录	world record
世界纪录保持者	world record holder
世界经济	world economy
世界经济论坛	world economic forum
世界艾滋病日	world aids day
世界贸易中心	world trade center
世界贸易组织	world trade organization; wto
世界遗产	world heritage
世界银行	world bank
世界锦标赛	world championship
世纪	century
世行	world bank
世贸	world trade
世贸中心	world trade center
世贸大厦	world trade center
世贸组织	world trade organization; wto
世锦赛	world championship
丘吉尔	churchill
业主	owner
业余	amateur
业内人士	industry insider; industry source
业务	business; operation
业务模式	business model
业界	industry
业绩	result; earnings; performance
业者	operator
丛林	jungle
丛林大火	bushfire
东亚	east asia; east asian
东亚峰会	east asia summit
东京	tokyo
东京奥运会	tokyo olympics
东京电力	tepco; tokyo electric power
东京电力公司	tepco; tokyo electric power
东京证券交易所	tokyo stock exchange
东京都	tokyo
东加	tonga
东北	northeast; northeastern
东北亚	northeast asia
东北部	northeastern; northeast
东南	southeast; southeastern
东南亚	southeast asia
东南亚国家	southeast asian country
东南亚国家联盟	asean
东南部	southeastern; southeast
东古塔	eastern ghouta
东岸	east coast
东帝汶	east timor; timor-leste
东德	east germany; east german
东方	east; eastern; oriental
东方航空	china eastern airline
东欧	eastern europe; eastern european
东欧国家	eastern european country
东正教	orthodox
东正教会	orthodox church
东正教徒	orthodox christian
东海	east china sea
东海岸	east coast
东盟	asean
东盟国家	asean country
东盟峰会	asean summit
东突	east turkestan
东突厥斯坦	east turkestan
东耶路撒冷	east jerusalem
东航	china eastern airline
东芝	toshiba
东莞	dongguan
东西	thing
东道主	host
东道国	host country
东部	eastern; east
东部地区	eastern region
东非	east africa
丢	lose
丢失	lose; lost
两	two
两个	two
两个月	two month
两人	two people; both
两会	two session
两位	two
两侧	both side
两倍	double; twice
两党	bipartisan; both party
两名	two
两周	two week
两国	two country; both country
两国元首	two leader
两国关系	bilateral relation
两国方案	two-state solution
两天	two day
两岸	cross-strait; both side
两岸关系	cross-strait relation
两年	two year
两次	twice
两者	both
两边	both side
两院	both houses
两韩	two korea
严厉	severe; harsh; tough
严厉打击	crack down; crackdown
严密	close; tight
严寒	severe cold
严峻	severe; grim
严惩	severely punish
严格	strict; strictly
严禁	strictly prohibit
严肃	serious
严谨	rigorous
严酷	harsh
严重	serious; severe; seriously
严重影响	seriously affect; severely affect
严重性	seriousness; severity
严重损害	seriously damage
严重违反	serious violation
並	-
丧命	die
丧失	lose; loss
丧生	die; kill
个	-
个人所得税	personal income tax; income tax
个人防护装备	personal protective equipment
中	-
中东	middle east
中东呼吸综合征	mers
中东和平	middle east peace
中东和平进程	middle east peace
中东地区	middle east; middle eastern
中亚	central asia; central asian
中产	middle class
中产阶级	middle class
中介	intermediary; agent
中俄	china russia
中信	citic
中共	chinese communist party; communist party
中兴	zte
中兴通讯	zte
中医	traditional chinese medicine
中午	noon
中午时分	noon
中华	china; chinese
中华人民共和国	people's republic
中华民国	republic of china; taiwan
中南海	zhongnanhai
中印	china india
中国	china; chinese
中国东方航空	china eastern airline
中国中部	central china
中国产品	chinese product
中国人	chinese
中国人寿	china life
中国人民	chinese people
中国人民解放军	people's liberation army; pla
中国人民银行	people's bank; central bank
中国企业	chinese company
中国公司	chinese company; chinese firm
中国公民	chinese citizen; chinese national
中国共产党	chinese communist party; communist party
中国共产党人	chinese communist
中国军方	chinese military
中国军队	chinese military
中国农业银行	agricultural bank china
中国制造	made in china
中国制造2025	made in china
中国化	sinicization
中国南方航空	china southern airline
中国商务部	chinese commerce ministry
中国商品	chinese goods
中国商飞	comac
中国国务院	state council
中国国家主席	chinese president
中国国家统计局	national bureau; statistics
中国国航	air china
中国国防部	chinese defense ministry
中国外交部	chinese foreign ministry
中国大使馆	chinese embassy
中国大陆	mainland china
中国女排	chinese volleyball team
中国媒体	chinese media
中国官员	chinese official
中国官媒	chinese state media
中国官方	chinese official; chinese authority
中国工商银行	icbc; industrial commercial bank
中国市场	chinese market
中国平安	ping an
中国建设银行	china construction bank
中国当局	chinese authority
中国总理	chinese premier
中国恒大	china evergrande
中国投资公司	china investment corporation
中国政府	chinese government
中国新闻社	china news service
中国日报	china daily
中国时报	china times
中国梦	chinese dream
中国民航局	civil aviation administration
中国海关	chinese custom
中国海军	chinese navy
中国海警	chinese coast guard; china coast guard
中国游客	chinese tourist
中国电信	china telecom
中国男足	china football
中国疾控中心	chinese cdc
中国石化	sinopec
中国石油	petrochina; cnpc
中国科学院	chinese academy
中国移动	china mobile
中国经济	chinese economy
中国联通	china unicom
中国股市	chinese stock market
中国航空	china airline
中国船舶	china state shipbuilding
中国证监会	security regulatory commission
中国通	china expert
中国银行	bank of china
中国队	china; chinese team
中国青年报	china youth daily
中国领导人	chinese leader
中国驻美国大使馆	chinese embassy
中国驻美大使	chinese ambassador
中场	midfielder; midfield
中场休息	half-time; halftime
中型	medium-sized
中士	sergeant
中央	central
中央军委	central military commission
中央委员会	central committee
中央情报局	cia; central intelligence agency
中央政府	central government
中央日报	joongang ilbo; central daily
中央电视台	cctv
中央社	central news agency
中央纪委	discipline inspection commission
中央银行	central bank
中奖	win lottery
中学	secondary school; high school
中学生	high school student
中将	lieutenant general
中尉	lieutenant
中小企业	small medium-sized enterprise; small business
中小型企业	small medium-sized enterprise
中小学	primary secondary school; school
中层	middle
中年	middle-aged
中广核	cgn; china general nuclear
中心	center
中性	neutral
中情局	cia
中投	china investment corporation
中投公司	china investment corporation
中文	chinese
中断	interrupt; suspend; disruption
中新社	china news service
中方	china; chinese side
中日	china japan
中日关系	china-japan relation
中旬	mid
中旬后	mid
中曾根	nakasone
中曾根康弘	yasuhiro nakasone
中期	midterm; medium-term; mid-term
中期选举	midterm election; midterm
中枢	center
中标	win bid
中校	lieutenant colonel
中核	cnnc
中欧	china europe; china eu
中止	suspend; halt
中毒	poisoning; poison
中海油	cnooc
中石化	sinopec
中石油	petrochina; cnpc
中秋	mid-autumn
中秋节	mid-autumn festival
中科院	chinese academy
中程导弹	medium-range missile; intermediate-range missile
中立	neutral; neutrality
中立国	neutral country
中粮	cofco
中级人民法院	intermediate people's court
中纪委	discipline inspection commission
中美	china us; sino-us
中美关系	china-us relation; us-china relation
中美洲	central america; central american
中美贸易战	us-china trade war; trade war
中芯国际	smic
中英	china britain
中药	traditional chinese medicine
中超	chinese super league
中超联赛	chinese super league
中车	crrc
中远	cosco
中部	central
中锋	center
中间	middle
中间人	intermediary; middleman
中间派	centrist; moderate
中非	china africa; central africa
中非共和国	central african republic
中韩	china south korea
中风	stroke
丰富	rich; abundant
丰收	harvest
丰溪里	punggye-ri
丰田	toyota
丰田公司	toyota
丰田汽车	toyota motor; toyota
串通	collusion; collude
临床	clinical
临床试验	clinical trial
临时	temporary; interim; provisional
临时停火	temporary ceasefire
临时总统	interim president
临时政府	interim government; transitional government
临海	coastal
临界	critical
临近	near; approach
丹佛	denver
丹尼	danny
丹尼尔	daniel
丹尼尔斯	daniels
丹尼斯	dennis
丹麦	denmark; danish
丹麦人	danish; dane
为	-
为了	-
为什么	-
为何	-
为止	-
为此	-
主义	doctrine
主人	owner; host
主任	director; chief
主体	main body
主力	main force
主力军	main force
主办	host; organize
主办单位	organizer
主办国	host country
主办方	organizer
主动	initiative; active
主唱	lead singer
主场	home
主场比赛	home game
主导	dominate; lead
主导地位	dominant position; dominance
主帅	manager; head coach
主席	chairman; president; chair
主席团	presidium
主席国	presidency; chair
主席国轮值	rotating presidency
主张	claim; advocate
主持	host; preside; chair
主持人	host; presenter; anchor
主播	anchor; host
主教	bishop
主教练	head coach; manager
主旨	theme
主权	sovereignty; sovereign
主权国家	sovereign state; sovereign country
主权基金	sovereign fund
主权财富基金	sovereign wealth fund
主流	mainstream
主流媒体	mainstream media
主演	star
主管	head; director; supervisor
主编	editor-in-chief; editor
主要	main; major; mainly
主要原因	main reason
主角	lead role; protagonist
主谋	mastermind
主页	homepage; website
主题	theme; topic
丽莎	lisa
丽贝卡	rebecca
举例	example
举办	hold; host
举动	move; action
举报	report; whistleblower
举报人	whistleblower
举措	measure; initiative; move
举行	hold
举重	weightlifting
乃	-
乃至	-
义大利	italy; italian
之	-
之一	-
之上	-
之下	-
之中	-
之内	-
之前	before; earlier
之后	-
之外	-
之所以	-
之类	-
之间	-
之际	-
乌东	eastern ukraine
乌克兰	ukraine; ukrainian
乌克兰东部	eastern ukraine
乌克兰人	ukrainian
乌克兰军队	ukrainian army; ukrainian force
乌克兰危机	ukraine crisis
乌克兰总统	ukrainian president
乌克兰战争	ukraine war
乌克兰政府	ukrainian government
乌兰乌德	ulan-ude
乌兰巴托	ulan bator; ulaanbaatar
乌兹别克	uzbek; uzbekistan
乌兹别克斯坦	uzbekistan; uzbek
乌军	ukrainian force; ukrainian army
乌干达	uganda; ugandan
乌拉圭	uruguay; uruguayan
乌拉圭回合	uruguay round
乌里韦	uribe
乌鲁木齐	urumqi
乍得	chad; chadian
乐器	instrument; musical instrument
乐团	orchestra; band
乐意	willing
乐观	optimistic; optimism
乐趣	fun
乐队	band
乒乓球	table tennis
乔丹	jordan
乔伊	joey; joy
乔安娜	joanna
乔布斯	jobs; steve jobs
乔治	george
乔治亚	georgia; georgian
乔治亚州	georgia
乔治城	georgetown
乔治敦	georgetown
乔纳森	jonathan
乘务员	flight attendant; attendant
乘坐	take; ride; travel
乘客	passenger
乘船	boat
乙肝	hepatitis b
乙醇	ethanol
九	nine
九州	kyushu
九月	september
九龙	kowloon
也	-
也会	-
也就是说	-
也是	-
也有	-
也许	perhaps; maybe
也门	yemen; yemeni
也门人	yemeni
也门政府	yemeni government
习主席	president xi
习近平	xi jinping
习近平主席	president xi; xi jinping
乡	township
乡村	rural; village; countryside
乡镇	township; town
书	book
书信	letter
书写	write
书店	bookstore
书籍	book
书记	secretary
书面	written
书面声明	written statement
书面证词	written testimony
买	buy
买入	buy
买卖	business; trade
买家	buyer
买房	buy house
买方	buyer
乱	chaos
乳癌	breast cancer
乳腺癌	breast cancer
了	-
予以	-
争冠	title
争取	strive; fight; win
争吵	quarrel; argue
争夺	compete; fight; battle
争执	dispute; argument; quarrel
争斗	fight; strife
争端	dispute
争议	controversy; dispute; controversial
争议性	controversial
争论	debate; argument; dispute
事业	cause; career
事件	event; incident
事例	example; case
事先	advance; beforehand
事前	beforehand; advance
事务	affair
事务部	ministry; department
事发	incident
事发地点	scene
事后	afterwards
事宜	matter
事实	fact
事实上	in fact; actually
事态	situation; development
事态发展	development
事情	thing; matter
事故	accident; incident
事物	thing
事项	matter
二	two
二十	twenty
二十国集团	group of twenty; g20
二战	world war; second world war
二战后	postwar
二战期间	world war
二手	second-hand; used
二手烟	secondhand smoke
二手车	used car
二月	february
二次	second
二氧化氮	nitrogen dioxide
二氧化硫	sulfur dioxide
二氧化碳	carbon dioxide
二氧化碳排放	carbon dioxide emission; carbon emission
二胎	second child
于	-
于是	-
亏损	loss
云南	yunnan
云南省	yunnan
云计算	cloud computing
互信	mutual trust
互利	mutual benefit
互动	interaction; interact; interactive
互助	mutual aid
互助基金	mutual fund
互惠	reciprocal; mutually beneficial
互换	swap
互相	each other
互联网	internet
互联网公司	internet company
互联网安全	internet security; cybersecurity
互联网审查	internet censorship
互联网服务	internet service
互联网用户	internet user
互联网管理	internet management
互联网金融	internet finance
五	five
五一	may day
五个	five
五中全会	fifth plenum
五人	five people
五分之一	fifth
五十	fifty
五名	five
五大湖	great lakes
五年	five year
五年计划	five-year plan
五星级	five-star
五月	may
五角大厦	pentagon
五角大楼	pentagon
亚丁	aden
亚丁市	aden
亚丁湾	gulf of aden
亚伦	aaron
亚伯拉罕	abraham
亚兹迪	yazidi
亚军	runner-up
亚利桑那	arizona
亚利桑那州	arizona
亚努科维奇	yanukovych
亚历克斯	alex
亚历山大	alexander; alexandria
亚历山大港	alexandria
亚历山德拉	alexandra
亚历山德罗	alessandro
亚历杭德罗	alejandro
亚太	asia pacific; asia-pacific
亚太地区	asia-pacific; asia pacific region
亚太经合会	apec
亚太经合组织	apec
亚太经济合作组织	apec
亚开行	asian development bank
亚当	adam
亚当斯	adams
亚投行	aiib; asian infrastructure
亚松森	asuncion
亚洲	asia; asian
亚洲人	asian
亚洲国家	asian country; asian nation
亚洲市场	asian market
亚洲开发银行	asian development bank
亚洲杯	asian cup
亚洲金融危机	asian financial crisis
亚特兰大	atlanta
亚瑟	arthur
亚的斯亚贝巴	addis ababa
亚美尼亚	armenia; armenian
亚行	asian development bank
亚裔	asian; asian american
亚裔美国人	asian american; asian-american
亚运会	asian games
亚述	assyrian
亚速海	sea of azov
亚马孙	amazon
亚马逊	amazon
亚马逊公司	amazon
亚马逊河	amazon river
亚马逊雨林	amazon rainforest
亚麻	linen
亚齐	aceh
些	-
亞塞拜然	azerbaijan; azerbaijani
交付	deliver; delivery
交出	hand over
交响	symphony
交响乐	symphony
交响乐团	symphony orchestra
交往	contact; exchange
交战	fight; war
交战各方	warring party
交换	exchange; swap
交接	handover; transfer
交易	deal; trade; transaction; trading
交易价格	price
交易会	trade fair
交易员	trader
交易商	trader; dealer
交易所	exchange
交易日	trading day
交易者	trader
交易量	trading volume; volume
交易额	transaction volume; turnover
交流	exchange; communication
交涉	representation; negotiate
交火	exchange fire; clash; fighting
交给	hand over; give
交警	traffic police
交谈	talk; conversation
交货	delivery
交通	traffic; transport; transportation
交通事故	traffic accident; road accident
交通堵塞	traffic jam
交通局	transport bureau; transport authority
交通工具	vehicle; transport
交通意外	traffic accident
交通灯	traffic light
交通警察	traffic police
交通运输	transportation; transport
交通部	transport ministry; transportation department
交通部长	transport minister
交锋	clash; confrontation
亦	-
产业	industry
产业升级	industrial upgrading
产业政策	industrial policy
产业结构	industrial structure
产业链	industrial chain
产值	output
产假	maternity leave
产出	output
产品	product
产地	origin
产妇	maternal; mother
产权	property right
产油国	oil producer; oil producing country
产生	produce; generate; create
产经新闻	sankei shimbun
产能	capacity; production capacity
产能过剩	overcapacity; excess capacity
产量	output; production
亨利	henry
亨廷顿	huntington
亨德森	henderson
亨特	hunt; hunter
享受	enjoy
享年	aged; age
享有	enjoy
享誉	famous
京东	jd.com
京都	kyoto
京都议定书	kyoto protocol
亲中	pro-china; pro-beijing
亲人	relative; family; loved one
亲俄	pro-russian
亲俄分子	pro-russian separatist
亲俄分裂分子	pro-russian separatist
亲俄武装	pro-russian rebel
亲信	close aide; confidant
亲北京	pro-beijing
亲历	experience
亲历者	witness
亲友	relative; friend; family
亲密	close; intimate
亲属	relative; family member
亲戚	relative
亲民党	people first party
亲王	prince
亲美	pro-american; pro-us
亲自	personally; in person
亲近	close
人为	man-made; human
人为错误	human error
人事	personnel
人们	people
人体	human body; body
人体免疫	immune
人力	manpower; labor
人力资源	human resource
人口	population
人口众多	populous
人口增长	population growth
人口普查	census
人口统计	demographic
人口老龄化	population aging; aging
人口贩卖	human trafficking
人口贩运	human trafficking
人员	personnel; staff
人员伤亡	casualty
人均	per capita; average
人均收入	per capita income
人士	figure; people
人大	national people's congress; parliament
人寿保险	life insurance
人工	artificial; labor
人工岛	artificial island
人工授精	artificial insemination
人工智慧	artificial intelligence; ai
人工智能	artificial intelligence; ai
人工流产	abortion
人性	humanity; human nature
人手	staff; manpower
人才	talent
人数	number
人机	human-machine
人权	human right
人权事务高级专员	high commissioner
人权团体	human right group; right group
人权委员会	human rights commission
人权日	human rights day
人权法院	human rights court
人权活动人士	human right activist; right activist
人权活动家	human right activist
人权状况	human right situation; human right record
人权理事会	human rights council
人权组织	human right group; right group
人权观察	human rights watch
人权观察组织	human rights watch
人民	people
人民代表大会	people's congress
人民共和国	people's republic
人民大会堂	great hall
人民币	renminbi; yuan
人民日报	people's daily
人民法院	people's court
人民网	people's daily
人民解放军	people's liberation army; pla
人民银行	people's bank; central bank
人气	popularity; popular
人物	figure; character
人生	life
人类	human; mankind; humanity
人类历史	human history
人群	crowd
人肉炸弹	suicide bomber
人脸识别	facial recognition
人蛇	illegal immigrant
人行道	sidewalk; pavement
人质	hostage
人质危机	hostage crisis
人贩子	human trafficker; trafficker
人身	personal
人身安全	personal safety
人身攻击	personal attack
人选	candidate; choice
人造	artificial; man-made
人造卫星	satellite
人造岛	artificial island
人道	humanitarian; humane
人道主义	humanitarian
人道主义危机	humanitarian crisis
人道主义援助	humanitarian aid; humanitarian assistance
人道主义救援	humanitarian relief; humanitarian aid
人道援助	humanitarian aid
亿	-
亿万富翁	billionaire
什么	-
什叶派	shiite; shia
什叶派民兵	shiite militia; shia militia
什叶派穆斯林	shiite muslim; shia muslim
什麼	-
仁川	incheon
仅	-
仇外	xenophobic; xenophobia
仇恨	hatred; hate
仇恨犯罪	hate crime
仇恨言论	hate speech
今后	future
今夏	this summer
今天	today
今年	this year; year
今年以来	year
今年初	earlier this year
今年年底	end year
今年早些时候	earlier this year
今日	today
今日俄罗斯	russia today; rt
今日美国	usa today
今早	this morning
今春	this spring
今晚	tonight
今晨	this morning
今秋	this fall
介入	intervene; intervention
介绍	introduce; introduction
仍	-
仍旧	-
仍然	-
从	-
从不	never
从业	practice
从业者	practitioner
从事	engage; work
从军	army
从未	never
从未有过	never
从来	never; always
从来没有	never
从此	-
从而	-
仔细	careful; carefully
他	-
他们	-
他信	thaksin
他們	-
付出	pay
付出代价	pay price
付款	payment; pay
付费	pay
仙台	sendai
代价	cost; price
代尔祖尔	deir ezzor
代币	token
代总理	acting prime minister
代总统	acting president
代替	replace
代理	acting; agent
代理人	agent; proxy
代理人战争	proxy war
代码	code
代表	representative; delegate; represent
代表团	delegation
代表处	representative office
代表大会	congress
代言人	spokesman
令	-
以	-
以上	-
以下	-
以便	-
以免	-
以内	-
以军	israeli army; israeli military
以前	-
以及	-
以后	-
以外	-
以太坊	ethereum
以巴	israeli palestinian
以巴冲突	israeli-palestinian conflict
以来	since
以此	-
以至	-
以致	-
以色列	israel; israeli
以色列人	israeli
以色列军方	israeli military; israeli army
以色列军队	israeli army; israeli military
以色列国防军	israel defense force; israeli army
以色列国防部长	israeli defense minister
以色列士兵	israeli soldier
以色列官员	israeli official
以色列定居点	israeli settlement
以色列总理	israeli prime minister
以色列总统	israeli president
以色列政府	israeli government
以色列时报	times of israel
以色列空袭	israeli air strike
仪式	ceremony; ritual
们	-
仰光	yangon; rangoon
仲裁	arbitration
仲裁庭	arbitration tribunal
仲裁法庭	arbitration tribunal; court of arbitration
件	-
价	price
价位	price
价值	value; worth
价值观	value
价值链	value chain
价格	price
价格上涨	price increase; price rise
价格战	price war
价格指数	price index
价钱	price
任何	-
任何人	anyone
任何国家	any country
任何时候	any time
任务	mission; task
任命	appoint; appointment
任天堂	nintendo
任意球	free kick
任期	term
任期内	term
任正非	ren zhengfei
任职	serve; office
份	-
份额	share
仿佛	-
企业	enterprise; company; business
企业债	corporate bond
企业利润	corporate profit
企业家	entrepreneur
企业所得税	corporate income tax; corporate tax
企业文化	corporate culture
企业税	corporate tax
企图	attempt; try
伊万	ivan
伊万卡	ivanka
伊丽莎白	elizabeth
伊丽莎白女王	queen elizabeth
伊凡	ivan
伊利亚	ilya
伊利诺伊	illinois
伊利诺伊州	illinois
伊利集团	yili
伊夫林	evelyn
伊姆兰	imran
伊德利卜	idlib
伊德利卜省	idlib
伊恩	ian
伊戈尔	igor
伊拉克	iraq; iraqi
伊拉克人	iraqi
伊拉克总理	iraqi prime minister
伊拉克战争	iraq war
伊拉克政府	iraqi government
伊斯兰	islam; islamic
伊斯兰世界	islamic world; muslim world
伊斯兰主义	islamist
伊斯兰主义者	islamist
伊斯兰共和国	islamic republic
伊斯兰国	islamic state; isis
伊斯兰国组织	islamic state; isis
伊斯兰圣战	islamic jihad; jihad
伊斯兰圣战组织	islamic jihad
伊斯兰堡	islamabad
伊斯兰教	islam; islamic
伊斯兰教法	sharia; islamic law
伊斯兰极端主义	islamic extremism; islamist extremism
伊斯兰极端分子	islamic extremist; islamist extremist
伊斯兰武装分子	islamist militant; islamic militant
伊斯兰激进分子	islamist militant; islamic militant
伊斯坦布尔	istanbul
伊斯法罕	isfahan
伊斯蘭國	islamic state; isis
伊朗	iran; iranian
伊朗人	iranian
伊朗总统	iranian president
伊朗核协议	iran nuclear deal
伊朗核问题	iran nuclear issue
伊朗革命卫队	iran revolutionary guard; revolutionary guard
伊核协议	iran nuclear deal
伊核问题	iran nuclear issue
伊桑	ethan
伊波拉	ebola
伊玛目	imam
伊琳娜	irina
伊莎贝尔	isabel
伊莎贝拉	isabella
伊莲娜	elena
伊藤	ito
伊通社	irna
伍兹	woods
伍德	wood
伍德沃德	woodward
休会	adjourn; recess
休假	holiday; vacation
休克	shock
休养	recuperate
休庭	adjourn
休息	rest; break
休战	truce; ceasefire
休斯	hughes
休斯敦	houston
休斯顿	houston
休闲	leisure
众人	crowd; people
众多	numerous; many
众所周知	well known
众议员	congressman; representative
众议院	house of representatives; house
众议院议长	house speaker
优先	priority
优先事项	priority
优先考虑	priority
优先股	preferred stock; preferred share
优兔	youtube
优势	advantage; edge
优化	optimize; optimization
优异	excellent
优惠	preferential; discount; favorable
优惠利率	prime rate
优惠贷款	concessional loan; soft loan
优步	uber
优点	advantage; merit
优秀	excellent; outstanding
优胜	winner; win
优质	high-quality; quality
优越	superior
优酷	youku
伙伴	partner
伙伴关系	partnership
会	-
会不会	-
会员	member
会员国	member state
会场	venue
会晤	meet; meeting
会见	meet; meeting
会计	accounting; accountant
会计师	accountant
会计年度	fiscal year
会议	meeting; conference
会诊	consultation
会谈	talk; meeting
会长	president; chairman
会面	meet; meeting
伟哥	viagra
传出	emerge
传唤	summon; subpoena
传奇	legend; legendary
传媒	media
传开	spread
传感器	sensor
传承	inheritance; heritage
传授	teach
传播	spread; transmission
传教士	missionary
传染	infect; infectious
传染性	contagious; infectious
传染病	infectious disease; epidemic
传真	fax
传票	subpoena; summons
传统	tradition; traditional
传统上	traditionally
传言	rumor
传记	biography
传说	legend
传输	transmission; transfer
传达	convey
传递	pass; convey; deliver
传闻	rumor
伤亡	casualty
伤亡人数	casualty; toll
伤势	injury
伤口	wound
伤员	injured; wounded
伤害	harm; injury; hurt
伤心	sad
伤病	injury
伤者	injured; wounded
伦敦	london
伦敦地铁	london underground
伦敦大学	university of london
伦敦奥运	london olympics
伦敦奥运会	london olympics
伦敦市长	london mayor; mayor of london
伦敦政治经济学院	london school economics
伦敦桥	london bridge
伦敦经济学院	london school economics
伦敦警察厅	metropolitan police; scotland yard
伦敦警方	london police; metropolitan police
伦敦证券交易所	london stock exchange
伦敦金融城	city of london
伦理	ethics; ethical
伦齐	renzi
伪造	forge; forgery; fake
伯克利	berkeley
伯克希尔	berkshire
伯克希尔哈撒韦	berkshire hathaway
伯利兹	belize
伯南克	bernanke
伯奈特	burnett
伯尔尼	bern; berne
伯尼	bernie
伯恩斯	burns
伯明翰	birmingham
伯格	berg
伯爵	earl; count
伯纳德	bernard
伯顿	burton
估值	valuation
估算	estimate
估计	estimate; estimated
伴侣	partner
伴随	accompany
伺服器	server
似	-
似乎	-
但	-
但是	-
位	-
位于	located
低	low
低于	below; lower
低于预期	below expectation
低价	low price; cheap
低估	underestimate; undervalue
低头	bow
低成本	low-cost; low cost
低收入	low-income
低温	low temperature; cold
低点	low
低碳	low-carbon
低调	low-profile
低迷	sluggish; weak; downturn
住在	live
住处	residence; home
住宅	residential; house; home
住宅区	residential area
住户	household; resident
住房	housing; house
住房市场	housing market
住房抵押贷款	mortgage
住房贷款	home loan; mortgage
住所	residence
住院	hospitalize; hospital
住院治疗	hospitalize; hospital treatment
佐伊	zoe
佐治亚	georgia
佐治亚州	georgia
佐治亚理工	georgia tech
佐科	jokowi; widodo
佐科威	jokowi; widodo
佐藤	sato
体内	body
体制	system
体力	physical strength
体操	gymnastics
体操运动员	gymnast
体检	physical examination; medical checkup
体温	temperature; body temperature
体现	reflect; embody
体积	volume; size
体系	system
体育	sport
体育仲裁法庭	court arbitration sport
体育场	stadium
体育新闻	sports news
体育明星	sports star
体育赛事	sporting event
体育运动	sport
体育部长	sports minister
体育馆	stadium; gymnasium
体重	weight
体验	experience
何况	-
何处	-
何必	-
何时	-
余震	aftershock
佛像	buddha statue
佛山	foshan
佛州	florida
佛得角	cape verde
佛教	buddhism; buddhist
佛教徒	buddhist
佛罗伦萨	florence
佛罗里达	florida
佛罗里达州	florida
佛羅倫斯	florence
佛羅里達	florida
佛蒙特	vermont
佛蒙特州	vermont
作为	-
作出	-
作品	work
作家	writer; author
作弊	cheat
作战	combat; operation; fight
作战室	war room
作战能力	combat capability
作战行动	combat operation
作战部队	combat troop
作曲家	composer
作案	commit crime
作物	crop
作用	role; effect
作者	author; writer
作证	testify
你	-
你们	-
你們	-
佢	-
佩奇	page
佩德罗	pedro
佩恩	payne; penn
佩戴	wear
佩林	palin
佩洛西	pelosi
佩特雷乌斯	petraeus
佩里	perry
佩雷斯	peres; perez
使	-
使命	mission
使团	mission
使用	use
使用者	user
使节	envoy; diplomat
使馆	embassy
侄女	niece
侄子	nephew
來	-
例会	regular meeting
例外	exception
例如	example
例子	example
例行	routine; regular
供不应求	short supply
供应	supply
供应商	supplier
供应短缺	supply shortage
供应链	supply chain
供暖	heating
供水	water supply
供求	supply demand
供电	power supply; electricity
供给	supply
供给侧	supply-side
供给侧改革	supply-side reform
供认	confess
供词	confession
供货	supply
供过于求	oversupply
供需	supply demand
依	-
依然	-
依照	-
侦察	reconnaissance; surveillance
侦察机	reconnaissance plane; spy plane
侦探	detective
侦查	investigate; investigation
侮辱	insult
侵入	intrude; invade
侵占	encroach; occupy
侵权	infringement
侵犯	violate; violation; infringe
侵犯人权	human right violation; human right abuse
侵略	aggression; invasion
侵略者	aggressor; invader
便	-
便于	-
便士	pence; penny
係	-
俄	russia; russian
俄乌	russia ukraine
俄乌冲突	ukraine conflict
俄乌战争	ukraine war
俄亥俄	ohio
俄亥俄州	ohio
俄克拉何马	oklahoma
俄克拉荷马	oklahoma
俄克拉荷马州	oklahoma
俄军	russian force; russian troop
俄勒冈	oregon
俄勒冈州	oregon
俄勒岡	oregon
俄国	russia; russian
俄国人	russian
俄新社	ria novosti
俄方	russia; russian side
俄罗斯	russia; russian
俄罗斯人	russian
俄罗斯军队	russian army; russian military
俄罗斯卢布	ruble
俄罗斯国防部	russian defense ministry
俄罗斯外交部	russian foreign ministry
俄罗斯外长	russian foreign minister
俄罗斯媒体	russian media
俄罗斯总理	russian prime minister
俄罗斯总统	russian president
俄罗斯总统普京	president putin; russian president
俄罗斯政府	russian government
俄罗斯石油公司	rosneft
俄罗斯经济	russian economy
俄罗斯联邦	russian federation
俄罗斯联邦安全局	fsb
俄罗斯间谍	russian spy
俄罗斯队	russia
俄语	russian
俄通社	itar-tass; tass
俄通社塔斯社	tass
保健	health care
保加利亚	bulgaria; bulgarian
保加利亚人	bulgarian
保单	policy
保卫	defend
保姆	nanny
保存	preserve; save
保守	conservative
保守主义	conservatism
保守党	conservative party; conservative; tory
保守派	conservative
保安	security guard; security
保密	confidential; secret
保尔森	paulson
保护	protect; protection
保护主义	protectionism; protectionist
保护区	reserve; protected area
保护者	protector
保护记者委员会	committee protect journalist
保持	keep; maintain; remain
保持警惕	stay vigilant; vigilant
保时捷	porsche
保留	retain; keep; reserve
保管	custody
保罗	paul
保育	conservation
保证	guarantee; ensure; promise
保证金	margin; deposit
保费	premium
保释	bail
保释候审	bail
保释金	bail
保镖	bodyguard
保险	insurance
保险业	insurance industry
保险公司	insurance company; insurer
保障	guarantee; security; protect
信仰	faith; belief
信仰自由	religious freedom
信件	letter
信任	trust; confidence
信任投票	confidence vote; vote of confidence
信函	letter
信号	signal
信奉	believe
信徒	believer; follower
信德	sindh
信德省	sindh
信心	confidence
信念	belief
信息	information; message
信息产业	information industry
信息安全	information security
信息技术	information technology
信息时代	information age
信息自由法	freedom information act
信息部	information ministry
信托	trust
信托基金	trust fund
信教	religious; believer
信用	credit
信用卡	credit card
信用等级	credit rating
信用评级	credit rating
信用评级机构	credit rating agency
信箱	mailbox
信誉	credibility; reputation
信访	petition
信贷	credit
信贷危机	credit crisis
信贷市场	credit market
信贷紧缩	credit crunch
信赖	trust
修复	repair; restore
修女	nun
修宪	constitutional amendment; amend constitution
修建	build; construct
修改	amend; revise; change
修正	amend; revise; amendment
修正案	amendment
修理	repair
修补	repair; fix
修订	revise; revision
修道院	monastery
俱乐部	club
俾	-
俾路支	baloch; balochistan
俾路支省	balochistan
個	-
倍	time
們	-
倒下	fall
倒台	fall; collapse
倒塌	collapse
倒退	regress; step backward
倒闭	bankrupt; collapse; close
倘若	-
候任总统	president-elect
候选人	candidate
借	borrow; lend
借助	help
借口	excuse; pretext
借壳	backdoor listing
借壳上市	backdoor listing
借款	borrow; borrowing; loan
借款人	borrower
借贷	borrow; lending
借鉴	learn; draw on
倡导	advocate; promote
倡议	initiative
债主	creditor
债券	bond
债券发行	bond issue
债券市场	bond market
债券持有人	bondholder
债券收益率	bond yield
债务	debt
债务上限	debt ceiling
债务人	debtor
债务减免	debt relief
债务危机	debt crisis
债务负担	debt burden
债务违约	debt default; default
债务重组	debt restructuring
债市	bond market
债权人	creditor
债权国	creditor nation
债转股	debt-for-equity swap
倾销	dumping; dump
假	fake; false
假冒	counterfeit; fake
假如	-
假定	assume; assumption
假新闻	fake news
假日	holiday
假期	holiday; vacation
假药	fake drug; counterfeit drug
假装	pretend
假设	assume; assumption; hypothesis
假货	counterfeit goods; fake
假释	parole
偏向	bias
偏好	preference
偏离	deviate
偏见	prejudice; bias
偏远	remote
偏远地区	remote area
做出	-
停业	close
停产	stop production; halt production
停工	shutdown; stop work
停战	armistice; truce
停战协定	armistice; armistice agreement
停止	stop; cease; halt; suspend
停泊	anchor; dock
停滞	stagnation; stagnate; stall
停火	ceasefire; truce; cease-fire
停火协议	ceasefire agreement; ceasefire deal; truce
停电	power outage; blackout; power cut
停留	stay
停职	suspend; suspension
停赛	ban; suspend; suspension
停车	parking; park
停车场	parking lot; car park
停运	suspend; suspension
停顿	halt; pause
停飞	ground
健全	sound
健康	health; healthy
健康状况	health; health condition
健康问题	health problem; health issue
健身	fitness
健身房	gym
偶像	idol
偶尔	occasionally
偶然	accidental; chance
偷	steal
偷拍	secretly film
偷渡	smuggle; illegal immigration
偷渡客	stowaway; illegal immigrant
偷渡者	illegal migrant; illegal immigrant
偷税	tax evasion
偷窃	theft; steal
偿付	repay; payment
偿还	repay; repayment
傍晚	evening
储备	reserve
储备货币	reserve currency
储备银行	reserve bank
储存	store; storage
储户	depositor
储蓄	saving; savings
储蓄率	saving rate
储蓄银行	saving bank
储量	reserve
催促	urge
催泪弹	tear gas
催泪瓦斯	tear gas
僅	-
像	-
僧人	monk
僧侣	monk
僵局	deadlock; stalemate; impasse
儘管	despite; although
儿女	child
儿子	son
儿童	child
儿童保护	child protection
儿童兵	child soldier
儿童医院	children's hospital
儿童基金会	unicef
儿童性侵	child sexual abuse
儿童性虐待	child sexual abuse
儿童权利	child right; children right
儿童色情	child pornography
儿童节	children's day
允许	allow; permit
允诺	promise
元	yuan
元件	component
元宇宙	metaverse
元宵节	lantern festival
元帅	marshal
元旦	new year; new year's day
元朗	yuen long
元素	element
元老	veteran; elder
元首	head of state
兄弟	brother
兄弟会	brotherhood
兄弟姐妹	sibling
兄长	brother
充公	confiscate
充分	full; fully
充实	enrich
充当	act
充斥	flood
充满	full; filled
充电	charge
充电站	charging station
充足	sufficient; adequate
兆	trillion
兆瓦	megawatt
先令	shilling
先例	precedent
先前	previously; earlier; previous
先发制人	preemptive; pre-emptive
先后	successively
先天	congenital
先生	mr; sir
先知	prophet
先知穆罕默德	prophet mohammed; prophet muhammad
先进	advanced
先进技术	advanced technology
先锋	pioneer; vanguard
先驱	pioneer; herald
光伏	solar; photovoltaic
光学	optical
光明	bright; light
光明日报	guangming daily
光明节	hanukkah
光环	halo
光碟	disc; cd
光纤	optical fiber; fiber
光线	light
光荣	glory; glorious
光辉	brilliant
克什米尔	kashmir
克什米尔地区	kashmir
克伦	karen
克利夫兰	cleveland
克利福德	clifford
克制	restraint
克努特	knut
克劳德	claude
克拉克	clark
克服	overcome
克林特	clint
克林顿	clinton
克林顿夫人	mrs clinton; clinton
克格勃	kgb
克洛普	klopp
克罗地亚	croatia; croatian
克羅埃西亞	croatia; croatian
克莱因	klein
克莱尔	claire; clare
克莱斯勒	chrysler
克莱格	clegg
克莱顿	clayton
克里	kerry
克里夫	cliff
克里姆林宫	kremlin
克里姆林宮	kremlin
克里斯	chris
克里斯多福	christopher
克里斯托弗	christopher
克里斯汀	christine
克里斯蒂	christie
克里斯蒂娜	cristina; christina
克里斯蒂安	christian
克里米亚	crimea; crimean
克里米亚半岛	crimean peninsula; crimea
克钦	kachin
克隆	clone; cloning
克雷格	craig
克鲁兹	cruz
克鲁格曼	krugman
免疫	immune; immunity
免疫力	immunity
免疫接种	immunization; vaccination
免疫系统	immune system
免税	tax-free; duty-free; tax exemption
免签	visa-free; visa waiver
免签证	visa-free
免职	dismiss; remove; sack
免责	exempt
免费	free
免除	exempt; waive
兑	against
兑换	exchange; convert
兑日元	against yen
兑欧元	against euro
兑现	fulfill; cash
兑美元	against dollar
党主席	party chairman; party leader
党代会	party congress
党内	party
党员	party member
党团	parliamentary group; caucus
党委	party committee
党委书记	party secretary; party chief
党派	party; faction
党纪	party discipline
党魁	party leader
入侵	invade; invasion; intrusion
入侵者	invader; intruder
入围	shortlist; nominate
入境	entry; enter
入境禁令	entry ban; travel ban
入境限制	entry restriction
入学	enroll; admission
入狱	jail; imprison
入球	goal
入籍	naturalization; citizenship
入选	select
入院	hospitalize; admit to hospital
內唐亞胡	netanyahu
全会	plenum; plenary session
全体	all; whole
全体会议	plenary session; plenary meeting
全力	all-out; full
全力以赴	all-out
全国	national; nationwide
全国人大	national people's congress
全国人大常委会	npc standing committee
全国人民	people
全国人民代表大会	national people's congress
全国代表大会	national congress; national convention
全国各地	across country; nationwide
全国委员会	national committee
全国广播公司	nbc
全国性	nationwide; national
全国政协	cppcc
全国步枪协会	national rifle association; nra
全国民主联盟	national league democracy; nld
全国范围	nationwide
全国选举	national election
全天	all day
全年	full year; annual
全年业绩	full-year result
全文	full text
全新	new; brand new
全明星	all-star
全明星赛	all-star game
全民	national; universal
全民健保	national health insurance
全民公决	referendum
全民公投	referendum
全民医保	universal health care
全球	global; world; worldwide
全球供应链	global supply chain
全球健康	global health
全球化	globalization
全球变暖	global warming
全球各地	around world; worldwide
全球定位系统	gps; global positioning system
全球市场	global market
全球性	global
全球暖化	global warming
全球最大	world's largest
全球气候	global climate
全球气候变暖	global warming
全球疫情	pandemic
全球经济	global economy; world economy
全球范围	worldwide; global
全球金融危机	global financial crisis
全程	whole
全美	national; us
全美广播公司	nbc
全职	full-time
全身	body
全部	all; entire
全长	length; long
全面	comprehensive; full
全面停火	ceasefire
全面协议	comprehensive agreement
全面战争	all-out war
八	eight
八国集团	group of eight; g8
八月	august
公主	princess
公交	bus; public transport
公交车	bus
公众	public
公众人物	public figure
公债	government bond; public debt
公元	ad
公元前	bc
公共	public
公共事业	utility; public utility
公共交通	public transport; public transportation
公共债务	public debt
公共假期	public holiday; bank holiday
公共卫生	public health
公共场所	public place
公共安全	public safety; public security
公共开支	public spending
公共支出	public spending
公共政策	public policy
公共服务	public service
公共汽车	bus
公共部门	public sector
公关	public relations
公分	centimeter
公务员	civil servant
公升	liter
公司	company; firm; corporation
公司债	corporate bond
公司债券	corporate bond
公司治理	corporate governance
公吨	tonne; metric ton
公告	announcement; notice; statement
公园	park
公安	public security; police
公安局	public security bureau; police
公安机关	public security; police
公安部	public security ministry
公寓	apartment; flat
公寓楼	apartment building; apartment block
公尺	meter
公布	announce; release; publish
公平	fair; fairness
公平竞争	fair competition
公开	public; open; disclose
公开信	open letter
公开市场	open market
公开表示	publicly say
公开赛	open
公开赛冠军	open champion
公投	referendum
公投法	referendum law
公报	communique; bulletin
公斤	kilogram
公正	fair; justice; impartial
公民	citizen
公民权	citizenship; civil right
公民权利	civil right
公民社会	civil society
公民自由	civil liberty
公民身份	citizenship
公然	openly; blatant
公爵	duke
公爵夫人	duchess
公牛队	bulls
公益	public interest; charity
公积金	provident fund
公约	convention
公职	public office
公职人员	public official
公认	recognized
公路	highway; road
公車	bus
公车	bus
公里	kilometer
公里外	kilometer away
公顷	hectare
六	six
六个	six
六个月	six month
六十	sixty
六名	six
六四	tiananmen
六四事件	tiananmen
六四屠杀	tiananmen massacre
六年	six year
六方会谈	six-party talk
六月	june
兰伯特	lambert
兰州	lanzhou
兰德	rand
兰德公司	rand corporation
兰德尔	randall
兰迪	randy
共产	communist
共产主义	communism; communist
共产党	communist party; communist
共享	share; sharing
共享单车	bike sharing; shared bike
共享经济	sharing economy
共同	common; joint; together
共同体	community
共同利益	common interest
共同努力	work together; joint effort
共同基金	mutual fund
共同声明	joint statement
共同富裕	common prosperity
共同市场	common market
共同点	common ground
共同社	kyodo
共和党	republican party; republican
共和党人	republican
共和国	republic
共存	coexist; coexistence
共度	spend
共有	total; share
共识	consensus
共谋	collusion; conspire
共鸣	resonance
关于	-
关切	concern
关塔那摩	guantanamo
关头	moment
关岛	guam
关心	care; concern
关怀	care
关押	detain; hold; jail
关注	concern; attention; focus
关照	care
关爱	care; love
关税	tariff
关税及贸易总协定	gatt
关税同盟	custom union
关税战	tariff war; trade war
关系	relation; relationship; tie
关系正常化	normalization of relation; normalization
关联	link; connection; related
关键	key; crucial
关键时刻	key moment; critical moment
关门	close; shut
关闭	close; shut
兴业银行	societe generale
兴奋	excited; exciting
兴奋剂	doping; drug
兴建	build; construct
兴旺	prosper
兴起	rise; emerge
兴趣	interest
其	-
其中	-
其他	-
其余	-
其余部分	rest
其后	-
其它	-
其实	actually
具体	specific; concrete
具体措施	concrete measure
具体来说	specifically
具体细节	specific detail; detail
具备	have
具有	have
典型	typical
典礼	ceremony
典礼上	ceremony
养分	nutrient
养殖	farming; breeding
养殖场	farm
养父母	adoptive parent
养猪	pig farming
养老	pension; elderly care
养老保险	pension insurance; pension
养老基金	pension fund
养老金	pension
养老院	nursing home
养育	raise
兼并	merger; annex
内	-
内乱	civil unrest
内务部	interior ministry
内华达	nevada
内华达州	nevada
内地	mainland
内地居民	mainland resident
内城	inner city
内塔尼亚胡	netanyahu
内塔尼亚胡总理	prime minister netanyahu
内存	memory
内容	content
内布拉斯加	nebraska
内布拉斯加州	nebraska
内幕	inside story; insider
内战	civil war
内政	internal affair; domestic affair
内政大臣	home secretary
内政部	interior ministry; home office
内政部长	interior minister
内森	nathan
内比都	naypyidaw
内疚	guilt
内罗毕	nairobi
内蒙	inner mongolia
内蒙古	inner mongolia
内蒙古自治区	inner mongolia
内衣	underwear
内裤	underwear
内贾德	ahmadinejad
内部	internal
内阁	cabinet
内阁会议	cabinet meeting
内阁改组	cabinet reshuffle; reshuffle
内阁部长	cabinet minister
内需	domestic demand
内马尔	neymar
冇	-
冈比亚	gambia; gambian
冈萨雷兹	gonzalez
冈萨雷斯	gonzalez
再	-
再保险	reinsurance
再就业	re-employment
再度	again
再教育	re-education
再教育营	re-education camp
再次	again; once again
再生	renewable; regeneration
再见	goodbye
冒著	-
写	write
写作	writing
写信	write; letter
写道	write
军事	military
军事专家	military expert
军事冲突	military conflict
军事分析家	military analyst
军事力量	military force; military power
军事化	militarization; militarize
军事合作	military cooperation
军事基地	military base
军事存在	military presence
军事学院	military academy
军事家	strategist
军事干预	military intervention
军事打击	military strike
军事援助	military aid; military assistance
军事支持	military support
军事政变	military coup
军事法庭	military court; court martial; military tribunal
军事演习	military exercise; military drill
军事目标	military target
军事统治	military rule
军事行动	military operation; military action
军事装备	military equipment
军事设施	military facility
军人	soldier; military; serviceman
军人政府	military government; junta
军人政权	military regime; junta
军力	military force; military strength
军医	army doctor
军售	arms sale
军团	corps; legion
军国主义	militarism
军备	arms; armament
军备控制	arms control
军备竞赛	arms race
军官	officer; military officer
军工	defense industry
军情	military
军情五处	mi5
军情六处	mi6
军控	arms control
军援	military aid
军政府	junta; military government
军方	military; army
军方发言人	military spokesman; army spokesman
军机	military aircraft; military plane
军校	military academy
军演	military exercise; military drill
军火	arms; weapon
军火商	arms dealer
军用	military
军舰	warship
军营	barracks
军衔	rank
军装	uniform
军警	military police; security force
军费	military spending; defense spending
军费开支	military spending
军阀	warlord
军队	army; military; troop
农业	agriculture; agricultural; farming
农业产品	agricultural product
农业生产	agricultural production
农业部	agriculture ministry; agriculture department
农业部长	agriculture minister; agriculture secretary
农业银行	agricultural bank
农产品	agricultural product; farm product
农产品价格	farm price; agricultural price
农作物	crop
农历	lunar
农历年	lunar new year
农历新年	lunar new year
农历春节	lunar new year
农地	farmland
农场	farm
农场主	farmer
农户	farmer; farming household
农村	rural; countryside
农村地区	rural area
农民	farmer; peasant
农民工	migrant worker
农田	farmland; field
农药	pesticide
冠军	champion; championship; title
冠军杯	champion cup
冠军联赛	champion league
冠军赛	championship
冠状病毒	coronavirus
冠状病毒疫情	coronavirus outbreak; coronavirus pandemic
冬天	winter
冬奥会	winter olympics
冬季	winter
冬季奥运会	winter olympics
冯	feng
冰	ice
冰上曲棍球	ice hockey
冰壶	curling
冰山	iceberg
冰岛	iceland; icelandic
冰岛人	icelandic
冰川	glacier
冰毒	methamphetamine; crystal meth
冰淇淋	ice cream
冰球	ice hockey; hockey
冰盖	ice sheet; ice cap
冰箱	refrigerator
冰雪	snow ice
冰雪奇缘	frozen
冲击	impact; shock
冲击波	shock wave
冲浪	surfing
冲突	conflict; clash
冲绳	okinawa
冲进	storm
决定	decide; decision
决定性	decisive; crucial
决心	determination; determined; resolve
决策	decision; decision-making; policy
决策者	policymaker; decision maker
决胜	decisive; decider
决议	resolution
决议案	resolution; motion
决议草案	draft resolution
决赛	final
冶炼	smelting
冶金	metallurgy
冷战	cold war
冻结	freeze; frozen
冻结资产	freeze asset; asset freeze
净亏损	net loss
净利	net profit
净利润	net profit
净收入	net income
净资产	net asset
净额	net
准入	access
准军事	paramilitary
准则	guideline; standard
准备	prepare; preparation; ready
准备好	ready; prepared
准备就绪	ready
准备工作	preparation
准将	brigadier general; brigadier
准时	on time
准确	accurate
准确性	accuracy
准许	allow; permit
凌晨	early morning
减产	cut production; production cut; output cut
减低	reduce
减值	impairment; writedown
减免	relief; reduction
减刑	commute; reduce sentence
减少	reduce; decrease; reduction
减弱	weaken
减息	cut interest rate; rate cut
减持	reduce; cut
减排	emission reduction; reduce emission
减税	tax cut
减缓	slow; mitigate
减肥	lose weight; diet
减薪	pay cut
减记	write down; writedown
减贫	poverty reduction; reduce poverty
减轻	reduce; ease
减速	slow; slowdown
几个	several; few
几个月	several months; few months
几乎	almost
几位	several
几何	geometry
几内亚	guinea
几内亚比绍	guinea-bissau
几内亚湾	gulf of guinea
几十	dozen
几十人	dozens
几十年	decades
几千	thousand
几名	several
几周	several weeks; few weeks
几天	several days; few days
几小时	several hours; few hours
几年	several years; few years
几次	several times
几率	chance; probability
几百	hundred
凡	-
凤凰	phoenix
凤凰卫视	phoenix tv; phoenix television
凤凰城	phoenix
凭	-
凭借	-
凯伦	karen
凯利	kelly
凯尔特人	celtic; celtics
凯恩斯	keynes
凯撒	caesar
凯文	kevin
凯斯	keith; case
凯特	kate
凯特王妃	kate middleton; princess
凯瑟琳	catherine; katherine
凯莉	kelly
凯西	casey; kathy; cathy
凯达组织	al qaeda
凸显	highlight
出事	accident
出于	out of
出人意料	unexpected; surprise
出价	bid; offer
出价收购	bid
出任	serve; become
出任总理	prime minister
出兵	send troop
出动	deploy; dispatch
出卖	betray; sell
出去	-
出发	set out; depart
出口	export; exit
出口产品	export product
出口信贷	export credit
出口商	exporter
出口商品	export; export goods
出口国	exporter; exporting country
出口增长	export growth
出口导向	export-oriented
出口市场	export market
出口民意调查	exit poll
出口民调	exit poll
出口禁令	export ban
出口管制	export control
出口退税	export tax rebate
出口量	export; export volume
出口额	export
出台	introduce; launch
出名	famous
出品	produce
出售	sell; sale
出场	appearance; play
出境	leave country; exit
出局	eliminate; out
出差	business trip
出席	attend
出席会议	attend meeting
出庭	appear in court; court
出庭作证	testify
出手	act
出来	-
出演	star; play
出炉	release
出版	publish; publication
出版业	publishing
出版商	publisher
出版物	publication
出版社	publisher; publishing house
出狱	release from prison
出现	appear; emerge
出生	born; birth
出生于	born
出生地	birthplace
出生率	birth rate
出生证明	birth certificate
出示	show; present
出租	rent; lease
出租车	taxi; cab
出租车司机	taxi driver
出类拔萃	outstanding
出色	excellent; outstanding
出血	bleeding; hemorrhage
出血热	hemorrhagic fever
出访	visit; trip
出资	fund; invest
出路	way out
出身	background; born
出轨	derail; derailment
出道	debut
出错	error; wrong
出院	discharge; leave hospital
击中	hit
击剑	fencing
击毙	shoot dead; kill
击沉	sink
击溃	rout; defeat
击落	shoot down
击败	defeat; beat
击败对手	beat opponent
击退	repel
分享	share
分公司	branch
分别	respectively; separately
分割	divide; split
分区	zone; division
分发	distribute
分娩	childbirth; give birth
分子	molecule; element
分居	separate
分布	distribution; distribute
分手	split; break up
分担	share
分拆	spin off; split
分支	branch
分支机构	branch
分散	disperse; scattered
分数	score; mark
分明	clear
分析	analysis; analyze
分析人士	analyst
分析员	analyst
分析家	analyst
分析师	analyst
分析认为	analyst
分歧	difference; disagreement; division
分离	separate; separation
分离主义	separatism; separatist
分离主义者	separatist
分类	classify; classification
分红	dividend; bonus
分行	branch
分裂	split; divide; division
分裂主义	separatism
分裂分子	separatist
分裂国家	secession; separatism
分裂国家罪	secession
分部	division; branch
分配	distribution; distribute; allocate
分钟	minute
分钟后	minute later
切割	cut
切实	effectively; practical
切尔西	chelsea
切尔诺贝利	chernobyl
切尼	cheney
切断	cut off
刑事	criminal
刑事指控	criminal charge
刑事案件	criminal case
刑事犯罪	criminal offense; crime
刑事诉讼	criminal proceeding
刑事调查	criminal investigation
刑事责任	criminal responsibility; criminal liability
刑期	sentence; prison term
刑法	criminal law
刑罚	punishment; penalty
刑警	detective; police
列为	list
列侬	lennon
列入	include; list
列出	list
列印	print
列夫	lev
列宁	lenin
列宁格勒	leningrad
列支敦士登	liechtenstein
列支敦斯登	liechtenstein
列车	train
刘	liu
刘易斯	lewis; louis
刘晓波	liu xiaobo
刘翔	liu xiang
刘鹤	liu he
则	-
刚	-
刚果	congo; congolese
刚果共和国	republic of congo; congo
刚果民主共和国	democratic republic congo; drc
创下	set; hit
创下纪录	set record; record
创业	entrepreneurship; start business
创业板	growth enterprise market
创业者	entrepreneur
创伤	trauma; wound
创伤后	post-traumatic
创作	create; creation
创办	found; establish
创办人	founder
创始人	founder
创建	create; establish
创意	creative; creativity
创新	innovation; innovate
创新高	record high; new high
创立	found; establish
创纪录	record; record-breaking
创造	create; creation
创造力	creativity
创造就业	create job; job creation
初创企业	startup
初创公司	startup
初选	primary
判	sentence
判决	verdict; ruling; judgment; sentence
判决书	judgment; ruling
判刑	sentence
判处	sentence
判处死刑	sentenced to death; death sentence
判断	judge; judgment
判罚	penalty
利伯曼	lieberman; liberman
利伯维尔	libreville
利兹	leeds
利奥	leo
利好	positive; good news
利弊	pros cons
利息	interest
利文斯顿	livingstone
利比亚	libya; libyan
利比亚人	libyan
利比亞	libya; libyan
利比里亚	liberia; liberian
利沃夫	lviv
利润	profit
利润率	profit margin
利物浦	liverpool
利物浦队	liverpool
利率	interest rate; rate
利率决议	rate decision
利用	use; exploit
利益	interest; benefit
利益冲突	conflict of interest
利益集团	interest group
利隆圭	lilongwe
利雅得	riyadh
利雅德	riyadh
利马	lima
利马索尔	limassol
别人	-
别斯兰	beslan
到	-
到处	everywhere
到底	-
到期	mature; expire; due
到期日	maturity; due date
到访	visit
到达	arrive; reach
制作	make; produce; production
制作人	producer
制冷	refrigeration
制定	formulate; develop; set
制度	system
制成品	manufactured goods
制服	uniform; subdue
制止	stop; prevent
制片人	producer
制约	restrict; constraint
制药	pharmaceutical
制药公司	pharmaceutical company; drug company
制药商	drugmaker
制裁	sanction
制裁措施	sanction
制造	manufacture; make
制造业	manufacturing; manufacturing industry
制造商	manufacturer; maker
制造者	maker
刺伤	stab
刺客	assassin
刺杀	assassinate; assassination
刺死	stab to death
刺激	stimulate; stimulus
刺激措施	stimulus; stimulus measure
刺激方案	stimulus package
刺激经济	stimulate economy; economic stimulus
刺激计划	stimulus plan; stimulus package
則	-
削减	cut; reduce; reduction
削减开支	spending cut; cut spending
削弱	weaken; undermine
前	-
前一天	day before
前任	predecessor; former
前列	forefront
前列腺癌	prostate cancer
前南斯拉夫	former yugoslavia
前后	before after
前哨	outpost
前国务卿	former secretary
前夕	eve
前天	day before yesterday
前夫	ex-husband
前女友	ex-girlfriend
前妻	ex-wife
前年	year before last
前往	go; travel; head
前总理	former prime minister
前总统	former president
前所未有	unprecedented
前提	precondition; premise
前景	prospect; outlook
前期	early
前沿	frontier; forefront
前男友	ex-boyfriend
前线	front line; front
前者	former
前苏联	former soviet union
前身	predecessor
前进	forward; advance
前途	future; prospect
前部长	former minister
前锋	striker; forward
前首席执行官	former chief executive
前首相	former prime minister
剑桥	cambridge
剑桥分析	cambridge analytica
剑桥分析公司	cambridge analytica
剑桥大学	cambridge university; university of cambridge
剖腹产	cesarean
剛果	congo; congolese
剧场	theater
剧本	script
剧目	play
剧院	theater
剧集	series
剩下	remain; left
剩余	remaining; surplus
副主任	deputy director
副主席	vice chairman; vice president; deputy chairman
副作用	side effect
副司令	deputy commander
副国务卿	deputy secretary; undersecretary
副外长	deputy foreign minister; vice foreign minister
副局长	deputy director
副市长	deputy mayor
副总理	deputy prime minister; vice premier
副总统	vice president
副总裁	vice president
副手	deputy
副教授	associate professor
副校长	vice chancellor; vice president
副检察长	deputy attorney general
副省长	deputy governor; vice governor
副秘书长	deputy secretary-general
副议长	deputy speaker
副部长	deputy minister; vice minister
副首相	deputy prime minister
力争	strive
力图	seek; try
力度	intensity; strength
力量	power; force; strength
加上	add; plus
加仑	gallon
加以	-
加倍	double
加元	canadian dollar
加入	join
加入世贸组织	wto accession; join wto
加入北约	join nato; nato membership
加入欧盟	join eu; eu membership
加兹尼	ghazni
加冕	coronation; crown
加利福尼亚	california
加利福尼亚大学	university of california
加利福尼亚州	california
加剧	intensify; aggravate; exacerbate
加勒万河谷	galwan valley
加勒比	caribbean
加勒比地区	caribbean
加勒比海	caribbean; caribbean sea
加大	increase; step up
加密	encryption; encrypted; encrypt
加密货币	cryptocurrency
加尔各答	kolkata; calcutta
加尼	ghani
加州	california
加州大学	university of california
加州州长	california governor
加工	process; processing
加布里埃尔	gabriel
加强	strengthen; reinforce; step up
加彭	gabon
加征关税	impose tariff; tariff
加德满都	kathmandu
加德满都谷地	kathmandu
加快	accelerate; speed up
加息	raise interest rate; rate hike; interest rate hike
加拉加斯	caracas
加拉帕戈斯	galapagos
加拿大	canada; canadian
加拿大人	canadian
加拿大央行	bank of canada
加拿大广播公司	cbc
加拿大总理	canadian prime minister
加拿大政府	canadian government
加拿大皇家骑警	rcmp
加拿大航空	air canada
加文	gavin
加沙	gaza
加沙地带	gaza strip; gaza
加沙城	gaza city
加沙走廊	gaza strip
加油	refuel
加油站	gas station; petrol station
加泰罗尼亚	catalonia; catalan
加泰隆尼亚	catalonia; catalan
加深	deepen
加特纳	gartner
加班	overtime
加的夫	cardiff
加盟	join
加税	tax increase; raise tax
加纳	ghana; ghanaian
加萨	gaza
加蓬	gabon
加薩	gaza
加薩走廊	gaza strip
加薪	pay rise; pay increase
加西亚	garcia
加载	load
加速	accelerate; speed up
加里	gary
加里宁格勒	kaliningrad
加重	aggravate
加长	extend
动乱	unrest; turmoil; riot
动作	action; move
动力	power; momentum
动向	trend; move
动员	mobilize; mobilization
动工	start construction; construction begin
动态	dynamic; trend
动手	start
动摇	shake; undermine
动机	motive; motivation
动物	animal
动物园	zoo
动用	use
动画	animation; animated
动画片	cartoon; animated film
动脉	artery
动荡	turmoil; unrest; instability
动荡不安	turmoil; unrest; volatile
动议	motion
动车	train; bullet train
助手	aide; assistant
助推	boost
助攻	assist
助教	assistant
助理	assistant; aide
助理国务卿	assistant secretary
助长	fuel; encourage
努力	effort; try; strive
努斯拉阵线	nusra front
努瓦克肖特	nouakchott
劫匪	robber
劫持	hijack; hijacking
劫持者	hijacker
劫机	hijack; hijacking
劳伦	lauren
劳伦斯	lawrence
劳力	labor
劳动	labor; work
劳动人口	workforce
劳动力	labor; labor force; workforce
劳动力市场	labor market
劳动力短缺	labor shortage
劳动合同	labor contract
劳动教养	re-education labor
劳动法	labor law
劳动者	worker
劳动节	labor day; may day
劳动节假期	labor day
劳动营	labor camp
劳动部	labor department; labor ministry
劳埃德	lloyd
劳尔	raul
劳工	labor; worker
劳工市场	labor market
劳工法	labor law
劳工组织	labor organization
劳工部	labor department; labor ministry
劳工部长	labor minister; labor secretary
劳拉	laura
劳改营	labor camp
劳教	labor camp; re-education labor
劳斯莱斯	rolls-royce
劳森	lawson
劳资	labor; industrial
劳资纠纷	labor dispute; industrial dispute
劳里	laurie
势力	force; power
势力范围	sphere of influence
势头	momentum
势必	-
勇士	warrior
勇士队	warriors
勇敢	brave; courageous
勇气	courage
勋爵	lord
勒克莱尔	leclerc
勒庞	le pen
勒索	extortion; blackmail; ransom
勒索软件	ransomware
勘探	exploration; explore
勘查	survey
勾结	collude; collusion
包括	include
包裹	package; parcel
匈牙利	hungary; hungarian
匈牙利人	hungarian
化合物	compound
化名	alias; pseudonym
化妆	makeup
化妆品	cosmetics
化学	chemistry; chemical
化学制品	chemical
化学品	chemical
化学家	chemist
化学攻击	chemical attack
化学武器	chemical weapon
化学物质	chemical
化工	chemical
化工厂	chemical plant; chemical factory
化武	chemical weapon
化武袭击	chemical attack; chemical weapon attack
化疗	chemotherapy
化石	fossil
化石燃料	fossil fuel
化肥	fertilizer
北京	beijing
北京冬奥会	beijing winter olympics
北京大学	peking university
北京奥运	beijing olympics
北京奥运会	beijing olympics
北京市	beijing
北京当局	beijing authority; beijing
北京时间	beijing time
北京青年报	beijing youth daily
北京首都国际机场	beijing airport
北卡	north carolina
北卡罗来纳	north carolina
北卡罗来纳州	north carolina
北塞浦路斯	northern cyprus
北大	peking university
北大西洋	north atlantic
北大西洋公约组织	nato; north atlantic treaty
北岩银行	northern rock
北斗	beidou
北斗卫星	beidou satellite
北方	north; northern
北方邦	uttar pradesh
北方领土	northern territory; kuril
北朝鲜	north korea; north korean
北极	arctic; north pole
北极圈	arctic circle; arctic
北极熊	polar bear
北欧	nordic; northern europe
北欧国家	nordic country
北海	north sea
北海道	hokkaido
北溪	nord stream
北溪二号	nord stream
北爱	northern ireland
北爱尔兰	northern ireland
北瓦济里斯坦	north waziristan
北约	nato
北约峰会	nato summit
北约成员国	nato member
北约秘书长	nato secretary-general; nato secretary general
北约部队	nato force; nato troop
北美	north america; north american
北美洲	north america
北美自由贸易协定	nafta; north american trade
北美自由贸易协议	nafta
北角	north point
北边	north
北达科他	north dakota
北达科他州	north dakota
北部	northern; north
北部地区	northern region
北阿坎德邦	uttarakhand
北非	north africa
北韓	north korea; north korean
北韩	north korea; north korean
北领地	northern territory
北马其顿	north macedonia
北高加索	north caucasus
匹兹堡	pittsburgh
区	district
区别	difference; distinguish
区块链	blockchain
区域	region; regional; area
区域合作	regional cooperation
区域性	regional
医保	health insurance; medical insurance
医保法案	health care bill
医务人员	medical staff; medical worker
医学	medicine; medical
医学家	medical scientist
医学杂志	medical journal
医学研究	medical research
医学院	medical school
医护人员	medical staff; health worker; medical worker
医改	health care reform
医生	doctor; physician
医疗	medical; health care
医疗人员	medical staff; medical worker
医疗保健	health care
医疗保险	medical insurance; health insurance
医疗器械	medical device
医疗改革	health care reform
医疗服务	medical service; health service
医疗物资	medical supply
医疗用品	medical supply
医疗系统	health system; health care system
医疗补助	medicaid
医疗设备	medical equipment
医疗费用	medical expense
医药	pharmaceutical; medicine
医院	hospital
匿名	anonymous; anonymity
十	ten
十一	eleven
十一月	november
十九大	party congress
十二	twelve
十二月	december
十亿	billion
十倍	tenfold
十几	dozen
十几年	decade
十分	-
十分之一	tenth
十字军	crusade
十字架	cross
十字路口	crossroads
十年	decade; ten year
十月	october
千	thousand
千万	ten million
千亿	hundred billion
千岛群岛	kuril islands
千瓦	kilowatt
千瓦时	kilowatt hour
千里達及托巴哥	trinidad tobago
升值	appreciation; appreciate
升息	raise interest rate; rate hike
升温	warm; heat up
升空	lift off; launch
升级	escalate; upgrade; escalation
升至	rise; climb
升高	rise; increase
午餐	lunch
半个	half
半个世纪	half century
半决赛	semi-final; semifinal
半场	half
半夜	midnight
半官方	semi-official
半导体	semiconductor; chip
半导体产业	semiconductor industry
半导体行业	semiconductor industry
半小时	half hour
半岛	peninsula
半岛台	al jazeera
半岛无核化	denuclearization
半岛电视	al jazeera
半岛电视台	al jazeera
半年	half year; six month
半数	half
半自动	semi-automatic
半自动步枪	semi-automatic rifle
华东	east china
华为	huawei
华人	chinese
华侨	overseas chinese
华北	north china
华南	south china
华国锋	hua guofeng
华埠	chinatown
华夏	china; huaxia
华大基因	bgi
华尔街	wall street
华尔街日报	wall street journal
华府	washington
华春莹	hua chunying
华氏	fahrenheit
华沙	warsaw
华盛顿	washington
华盛顿州	washington state
华盛顿时报	washington times
华盛顿特区	washington
华盛顿邮报	washington post
华硕	asus
华纳	warner
华纳兄弟	warner bros
华纳兄弟公司	warner bros
华航	china airline
华莱士	wallace
华裔	chinese
华语	chinese; mandarin
华雷斯	juarez; ciudad juarez
协会	association
协作	cooperation; collaboration
协助	assist; assistance; help
协商	consult; consultation; negotiate
协定	agreement; accord; pact
协议	agreement; deal
协调	coordinate; coordination
协调员	coordinator
单一	single
单位	unit
单打	single
单方面	unilateral; unilaterally
单曲	single
单独	alone; separate
单身	single
单边	unilateral
单边主义	unilateralism
卖	sell
卖出	sell
卖家	seller
卖方	seller
卖淫	prostitution
南中国海	south china sea
南亚	south asia; south asian
南京	nanjing; nanking
南京大屠杀	nanjing massacre
南京市	nanjing
南佛罗里达	south florida
南加州	southern california
南北战争	civil war
南千岛群岛	kuril islands
南华早报	south china morning; scmp
南卡	south carolina
南卡罗来纳	south carolina
南卡罗来纳州	south carolina
南奥塞梯	south ossetia
南宁	nanning
南安普顿	southampton
南希	nancy
南德意志报	sueddeutsche zeitung
南斯拉夫	yugoslavia; yugoslav
南方	south; southern
南方医科大学	southern medical university
南方周末	southern weekly; southern weekend
南方都市报	southern metropolis daily
南昌	nanchang
南朝鲜	south korea
南极	antarctic; antarctica
南极大陆	antarctica
南极洲	antarctica
南欧	southern europe
南沙	spratly
南沙群岛	spratly islands
南海	south china sea
南海争端	south china sea
南海仲裁	south china sea
南海岛礁	south china sea
南海问题	south china sea
南瓜	pumpkin
南美	south america; south american
南美洲	south america
南苏丹	south sudan
南茜	nancy
南边	south
南达科他	south dakota
南达科他州	south dakota
南通	nantong
南部	southern; south
南部地区	southern region
南非	south africa; south african
南非人	south african
南非总统	south african president
南韓	south korea; south korean
南韩	south korea; south korean
南韩总统	south korean president
博主	blogger
博伊尔	boyle
博士	dr; doctor; phd
博士后	postdoctoral
博士学位	doctorate; phd
博客	blog
博尔特	bolt
博尔赫斯	borges
博尔顿	bolton
博弈	game
博彩	gambling; gaming; casino
博斯普鲁斯	bosphorus
博物馆	museum
博科圣地	boko haram
博索纳罗	bolsonaro
博茨瓦纳	botswana
博览会	expo; exhibition; fair
博鳌	boao
博鳌亚洲论坛	boao forum
博鳌论坛	boao forum
占	account
占中	occupy central
占据	occupy
占有	occupy; possess
占比	proportion; share
占用	occupy
占领	occupy; occupation
占领军	occupation force
占领区	occupied territory
占领华尔街	occupy wall street
卡佩罗	capello
卡内基	carnegie
卡利	cali
卡塔尔	qatar; qatari
卡塔尔世界杯	qatar world cup
卡塔尔航空	qatar airway
卡塔赫纳	cartagena
卡夫	kraft
卡尔	karl; carl
卡尔加里	calgary
卡尔加里市	calgary
卡尔巴拉	karbala
卡尔扎伊	karzai
卡尔森	carlson; carlsen
卡尼	carney
卡恩	kahn; khan
卡扎菲	gaddafi; gadhafi
卡拉奇	karachi
卡斯特罗	castro
卡斯蒂	castillo
卡梅伦	cameron
卡梅伦首相	david cameron
卡梅隆	cameron
卡森	carson
卡洛斯	carlos
卡片	card
卡特	carter
卡特尔	cartel
卡特彼勒	caterpillar
卡特里娜	katrina
卡特里娜飓风	hurricane katrina
卡玛拉	kamala
卡米拉	camilla
卡罗	carlo
卡罗尔	carol
卡罗琳	caroline
卡罗琳娜	carolina
卡耐基	carnegie
卡舒吉	khashoggi
卡舒格	khashoggi
卡莉	carly
卡萨布兰卡	casablanca
卡路里	calorie
卡车	truck; lorry
卡车司机	truck driver
卡迪夫	cardiff
卡通	cartoon
卡達	qatar; qatari
卡门	carmen
卡马拉	kamala
卢修斯	lucius
卢克	luke
卢克索	luxor
卢卡斯	lucas
卢卡申科	lukashenko
卢布	ruble; rouble
卢布尔雅那	ljubljana
卢拉	lula
卢拉总统	president lula
卢旺达	rwanda; rwandan
卢森堡	luxembourg
卢武铉	roh moo-hyun
卢比	rupee
卢比奥	rubio
卢浮宫	louvre
卢甘斯克	luhansk
卢甘斯克州	luhansk
卢萨卡	lusaka
卢西亚	lucia
卫健委	health commission
卫兵	guard
卫冕	defend; title
卫冕冠军	defending champion
卫报	guardian
卫星	satellite
卫星发射	satellite launch
卫星图像	satellite image; satellite imagery
卫星导航	satellite navigation
卫星电视	satellite television; satellite tv
卫星轨道	orbit
卫生	health; hygiene
卫生专家	health expert
卫生保健	health care
卫生危机	health crisis
卫生大臣	health secretary
卫生官员	health official
卫生局	health department
卫生局长	health commissioner
卫生当局	health authority
卫生系统	health system
卫生紧急事件	health emergency
卫生纸	toilet paper
卫生组织	health organization
卫生部	health ministry; ministry of health
卫生部长	health minister
卫生部门	health department; health authority
卫生间	toilet; bathroom
卫视	satellite tv
卫计委	health commission
卫队	guard
印	india
印刷	print; printing
印加	inca
印太	indo-pacific
印太地区	indo-pacific
印太战略	indo-pacific strategy
印尼	indonesia; indonesian
印尼人	indonesian
印尼总统	indonesian president
印尼盾	rupiah
印巴	india pakistan
印度	india; indian
印度人	indian
印度人民党	bharatiya janata party; bjp
印度军队	indian army
印度卢比	rupee
印度孟买	mumbai
印度尼西亚	indonesia; indonesian
印度总理	indian prime minister
印度政府	indian government
印度教	hindu; hinduism
印度教徒	hindu
印度教徒报	hindu
印度时报	times of india
印度洋	indian ocean
印度裔	indian
印度警方	indian police
印第安人	indian; native american
印第安纳	indiana
印第安纳州	indiana
印第安纳波利斯	indianapolis
印花税	stamp duty
印表機	printer
印象	impression
印象深刻	impressive; impressed
危及	endanger; threaten
危地马拉	guatemala; guatemalan
危地马拉城	guatemala city
危害	harm; endanger
危害人类罪	crime against humanity
危害国家安全	endanger national security
危急	critical
危机	crisis
危险	danger; dangerous
危险品	dangerous goods
危险性	danger; risk
即	-
即使	-
即便	-
即将	soon; upcoming
却	-
卷入	involve; involved
卸任	step down; leave office
卻	-
厂	factory; plant
厂商	manufacturer; company
厂房	factory; plant
厄利垂亞	eritrea; eritrean
厄多安	erdogan
厄尔尼诺	el nino
厄尔尼诺现象	el nino
厄瓜多	ecuador; ecuadorean
厄瓜多尔	ecuador; ecuadorean
厄立特里亚	eritrea; eritrean
压低	depress; lower
压倒	overwhelm
压倒性	overwhelming; landslide
压倒性胜利	landslide victory; landslide
压制	suppress
压力	pressure; stress
压力测试	stress test
压缩	compress
压迫	oppression; oppress
厌恶	disgust
厘米	centimeter
原产地	origin
原住民	indigenous people; aborigine
原先	originally
原则	principle
原则上	principle
原创	original
原告	plaintiff
原因	reason; cause
原型	prototype
原始	original; primitive
原子	atom; atomic
原子弹	atomic bomb
原子能	atomic energy
原子能机构	atomic energy agency; iaea
原定	originally scheduled
原教旨主义	fundamentalism; fundamentalist
原料	raw material
原材料	raw material
原来	original; originally
原油	crude oil; crude
原油产量	crude output; oil production
原油价格	crude oil price; crude price
原油库存	crude inventory
原油期货	crude future; oil future
原版	original
原谅	forgive
厦门	xiamen
厦门大学	xiamen university
厨师	chef
厨房	kitchen
去	-
去世	die; death; pass away
去年	last year
去年同期	same period; year earlier
去年底	end last year
去除	remove
县	county
县城	county
县长	county chief
参与	participate; involve; participation
参与其中	involved
参与者	participant
参众两院	both houses
参会	attend
参军	join army; enlist
参加	attend; join; participate; take part
参加者	participant
参展	exhibit; exhibition
参战	join war
参拜	visit; worship
参数	parameter
参考	reference
参考消息	reference news
参考资料	reference
参联会	joint chief
参观	visit
参议员	senator
参议院	senate
参议院多数党领袖	senate majority leader
参访	visit
参谋	staff
参谋长	chief of staff
参谋长联席会议	joint chief
参赛	compete; participate
参赛者	contestant
参选	run; stand for election
又	-
及	-
及其	-
及时	timely
友人	friend
友好	friendly
友好关系	friendly relation
友谊	friendship
友谊赛	friendly
双倍	double
双打	double
双方	both sides; two side
双胞胎	twin
双边	bilateral
双边会谈	bilateral talk
双边关系	bilateral relation; bilateral tie
双边贸易	bilateral trade
双重	dual; double
双重国籍	dual nationality; dual citizenship
反之	conversely
反人类罪	crime against humanity
反倾销	anti-dumping
反倾销税	anti-dumping duty
反击	counterattack; fight back
反叛	rebel
反叛分子	rebel; insurgent
反响	response; reaction
反垄断	antitrust
反垄断法	antitrust law
反复	repeatedly; repeated
反对	oppose; opposition; against
反对党	opposition party; opposition
反对党领袖	opposition leader
反对派	opposition
反对派领导人	opposition leader
反对票	vote against; no vote
反对者	opponent; critic
反导	missile defense
反导系统	missile defense system; anti-missile system
反应	reaction; react; response
反弹	rebound
反思	reflect; reflection
反恐	counterterrorism; anti-terrorism
反恐战争	war on terror
反抗	resist; resistance
反攻	counteroffensive; counterattack
反政府	anti-government
反政府武装	rebel; anti-government force
反政府示威	anti-government protest
反映	reflect
反正	-
反犹主义	anti-semitism
反犹太主义	anti-semitism
反而	-
反腐	anti-corruption
反腐败	anti-corruption
反补贴	countervailing; anti-subsidy
反补贴税	countervailing duty
反送中	anti-extradition
反馈	feedback
反驳	refute; reject; deny
发出	issue; send
发动	launch; wage
发动机	engine
发射	launch; fire
发展	development; develop
发展中国家	developing country
发布	release; issue; publish
发布会	press conference; launch
发挥	play
发挥作用	play a role
发改委	ndrc; development commission
发放	issue; distribute
发明	invention; invent
发明家	inventor
发源地	birthplace
发烧	fever
发现	find; discover; discovery
发现号	discovery
发生	happen; occur
发电	power generation; electricity
发电厂	power plant
发电机	generator
发电站	power station; power plant
发病	onset
发病率	incidence
发票	invoice
发育	development
发行	issue; release
发行人	publisher; issuer
发行量	circulation
发表	publish; deliver; make
发表声明	issue statement; statement
发表讲话	speech; deliver speech
发言	speak; speech; remark
发言人	spokesman; spokesperson
发誓	vow; swear
发起	launch; initiate
发起人	organizer; sponsor
发达	developed
发达国家	developed country
发送	send
叔叔	uncle
取代	replace
取决于	depend
取得	achieve; make; obtain
取得成功	succeed; success
取得胜利	win; victory
取得进展	make progress; progress
取暖	heating
取样	sample
取消	cancel; abolish; lift
取缔	ban; outlaw
取胜	win
受众	audience
受伤	injured; wounded; injury
受伤者	injured
受到	receive; suffer
受助	help
受困	trapped
受审	stand trial; trial
受害	victim
受害人	victim
受害者	victim
受影响	affected; affect
受挫	frustrate; setback
受损	damage
受欢迎	popular; welcome
受灾	disaster-hit; hit
受理	accept
受益	benefit
受益者	beneficiary
受访者	respondent; interviewee
受贿	bribery; take bribe
受贿罪	bribery
受邀	invite
受阻	block
受限	limit; restrict
受雇	employ
变体	variant
变动	change
变化	change
变异	mutation; variant
变异病毒	variant; mutant virus
变得	become
变性	transgender
变性人	transgender
变成	become; turn
变数	variable; uncertainty
变暖	warming
变更	change; alter
变相	disguised
变种	variant
变革	change; reform; transformation
叙军	syrian army
叙利亚	syria; syrian
叙利亚人	syrian
叙利亚内战	syrian civil war; syria war
叙利亚军队	syrian army
叙利亚冲突	syrian conflict
叙利亚化学武器	syria chemical weapon
叙利亚危机	syrian crisis; syria crisis
叙利亚反对派	syrian opposition
叙利亚总统	syrian president
叙利亚战争	syrian war
叙利亚政府	syrian government
叙利亚政府军	syrian army; syrian government force
叙利亚民主力量	syrian democratic force
叙利亚难民	syrian refugee
叙述	describe
叛乱	rebellion; insurgency
叛乱分子	insurgent; rebel
叛军	rebel
叛变	mutiny
叛国	treason
叛国罪	treason
叛徒	traitor
叛逃	defect; defection
口号	slogan
口味	taste; flavor
口头	oral; verbal
口岸	port
口服	oral
口罩	mask; face mask
口腔	mouth; oral
口袋	pocket
口蹄疫	foot mouth disease
口述	dictate
口音	accent
古代	ancient
古兰经	koran; quran
古典	classical
古典音乐	classical music
古吉拉特	gujarat
古吉拉特邦	gujarat
古城	ancient city; old city
古尔邦节	eid al-adha
古巴	cuba; cuban
古巴人	cuban
古巴导弹危机	cuban missile crisis
古巴革命	cuban revolution
古斯塔沃	gustavo
古特雷斯	guterres
古特雷斯秘书长	secretary-general guterres
古老	ancient; old
古董	antique
古迹	monument; historic site
古铁雷斯	gutierrez; guterres
古驰	gucci
另	-
另一方面	-
另外	also; another
只	-
只係	-
只是	-
只有	-
只能	-
只要	-
召回	recall
召开	hold; convene
召开会议	hold meeting; meeting
召见	summon
召集	convene; summon
可乐	cola
可以	-
可信	credible
可信度	credibility
可倫坡	colombo
可兰经	koran
可再生能源	renewable energy
可卡因	cocaine
可口可乐	coca-cola
可口可乐公司	coca-cola
可可	cocoa
可否	-
可怕	terrible; horrible
可怜	poor
可惜	pity
可持续	sustainable
可持续发展	sustainable development
可持续性	sustainability
可支配收入	disposable income
可是	-
可爱	cute; lovely
可疑	suspicious
可能	may; possible; likely
可能性	possibility; likelihood
可行	feasible
可行性	feasibility
可见	visible
可观	considerable
可转债	convertible bond
可转换债券	convertible bond
可选	optional
可靠	reliable
可靠性	reliability
台	taiwan
台中	taichung
台北	taipei
台北101	taipei 101
台北市	taipei
台北市长	taipei mayor
台南	tainan
台商	taiwanese businessman
台币	taiwan dollar
台海	taiwan strait
台湾	taiwan; taiwanese
台湾人	taiwanese
台湾人民	taiwanese people
台湾国防部	taiwan defense ministry
台湾外交部	taiwan foreign ministry
台湾当局	taiwan authority
台湾总统	taiwan president
台湾政府	taiwan government; taiwanese government
台湾民众	taiwanese
台湾海峡	taiwan strait
台湾独立	taiwan independence
台湾问题	taiwan issue; taiwan question
台灣	taiwan; taiwanese
台独	taiwan independence
台球	billiards
台积电	tsmc
台词	line
台阶	step
台风	typhoon
史上	history
史前	prehistoric
史塔克	stark
史密斯	smith
史无前例	unprecedented
史泰龙	stallone
史瓦帝尼	eswatini; swaziland
史瓦濟蘭	swaziland
史蒂夫	steve
史蒂文	steven
史蒂文斯	stevens
史蒂文森	stevenson
史蒂芬	stephen; steven
史諾登	snowden
史诗	epic
史诺登	snowden
右派	right; right-wing
右翼	right-wing
叶利钦	yeltsin
号	-
司令	commander
司令官	commander
司令部	headquarters; command
司徒	stuart
司机	driver
司法	judicial; justice
司法大臣	justice secretary
司法机关	judicial authority; judiciary
司法机构	judiciary
司法独立	judicial independence
司法系统	justice system; judicial system; judiciary
司法部	justice ministry; justice department
司法部长	justice minister; attorney general
吃	eat
吃饭	eat
各	-
各个	each; every
各国	country; every country
各国政府	government
各国领导人	world leader; leader
各地	around; everywhere
各地区	region
各处	everywhere
各大	major
各州	state
各方	party; all side
各界人士	all walk life; figure
各种	various; all kind
各类	various
各自	respective; each
合伙人	partner
合作	cooperation; cooperate; partnership
合作伙伴	partner
合作关系	partnership; cooperation
合作社	cooperative
合作组织	cooperation organization
合同	contract
合并	merger; merge
合并案	merger
合格	qualified
合法	legal; legitimate; lawful
合法化	legalize; legalization
合法性	legitimacy; legality
合法权益	legitimate right
合理	reasonable; rational
合约	contract
合肥	hefei
合计	total
合计为	total
合资	joint venture
合资企业	joint venture
合资公司	joint venture
合适	suitable; appropriate
吉利	geely
吉利汽车	geely
吉姆	jim
吉尔	gill; jill
吉尔吉斯	kyrgyz; kyrgyzstan
吉尔吉斯斯坦	kyrgyzstan; kyrgyz
吉尼斯	guinness
吉尼斯世界纪录	guinness world record
吉布地	djibouti
吉布提	djibouti
吉布森	gibson
吉恩	gene; jean
吉拉德	gillard
吉普	jeep
吉普赛人	gypsy; roma
吉林	jilin
吉林省	jilin
吉爾吉斯	kyrgyz; kyrgyzstan
吉米	jimmy
吉达	jeddah
吉里巴斯	kiribati
吉隆坡	kuala lumpur
吊唁	condolence
同	-
同一	same
同一天	same day
同事	colleague
同伙	accomplice
同伴	companion
同学	classmate
同志	comrade
同性	same-sex
同性婚姻	same-sex marriage; gay marriage
同性恋	gay; homosexual; homosexuality
同性恋者	gay; homosexual
同情	sympathy; sympathetic
同情者	sympathizer
同意	agree; approve
同日	same day
同时	also; same time
同期	same period
同样	same; similarly
同步	simultaneous
同比	year-on-year; year earlier
同盟	alliance; ally
同盟国	ally; allied
同等	equal
同类	similar
同胞	compatriot
同行	counterpart; peer
同谋	accomplice; conspiracy
同龄人	peer
名	-
名义	name; nominal
名人	celebrity
名列	rank
名单	list
名古屋	nagoya
名声	reputation; fame
名字	name
名流	celebrity
名牌	brand; famous brand
名称	name
名言	quote
名誉	reputation; honor; honorary
名额	quota; place
后	-
后代	descendant
后勤	logistics
后卫	defender
后备	reserve
后天	day after tomorrow
后年	year after next
后悔	regret
后方	rear
后来	-
后果	consequence
后续	follow-up
后者	latter
后裔	descendant
后门	back door
后院	backyard
吐瓦魯	tuvalu
向	-
吗	-
君主制	monarchy
君主立宪	constitutional monarchy
吞并	annex; annexation
否决	veto; reject
否决权	veto
否则	-
否定	deny; negative
否认	deny
吧	-
吨	ton; tonne
听	listen; hear
听众	audience; listener
听到	hear
听取	hear; listen
听证	hearing
听证会	hearing
听说	hear
吴	wu; ng
吸取教训	learn lesson
吸引	attract; draw
吸引力	attraction; appeal
吸收	absorb
吸毒	drug use; drug
吸毒者	drug user; drug addict
吸烟	smoke; smoking
吸烟者	smoker
呀	-
呈	-
告别	farewell; say goodbye
告发	denounce
告知	inform; tell
告诉	tell
告诉记者	tell reporter
告诫	warn
员工	employee; staff
呢	-
周	week; zhou
周一	monday
周三	wednesday
周二	tuesday
周五	friday
周六	saturday
周刊	weekly
周四	thursday
周围	around; surrounding
周年	anniversary
周年庆	anniversary
周年纪念	anniversary
周恩来	zhou enlai
周日	sunday
周期	cycle
周末	weekend
周永康	zhou yongkang
周边	surrounding; neighboring; peripheral
周边国家	neighboring country; neighbor
味道	taste; flavor
呵护	care
呼吁	call; urge; appeal
呼吸	breathe; breathing; respiratory
呼吸困难	breathing difficulty
呼吸机	ventilator
呼吸系统	respiratory system; respiratory
呼吸道	respiratory
命名	name
和	-
和尚	monk
和平	peace; peaceful
和平利用	peaceful use
和平协定	peace agreement; peace accord
和平协议	peace agreement; peace deal
和平奖	peace prize
和平抗议	peaceful protest
和平条约	peace treaty
和平示威	peaceful protest; peaceful demonstration
和平解决	peaceful solution; peaceful settlement
和平计划	peace plan
和平谈判	peace talk; peace negotiation
和平进程	peace process
和平队	peace corps
和睦	harmony
和约	peace treaty
和解	reconciliation; settlement; settle
和谈	peace talk; peace negotiation
和谐	harmony; harmonious
咖啡	coffee
咖啡因	caffeine
咖啡店	cafe; coffee shop
咖啡生产国	coffee producer
咖啡豆	coffee bean
咖啡馆	cafe; coffee shop
咗	-
咱们	-
哀悼	mourn; condolence; mourning
品味	taste
品格	character
品牌	brand
品种	variety; breed
品質	quality
哈伊姆	haim
哈佛	harvard
哈佛大学	harvard university; harvard
哈利	harry
哈利波特	harry potter
哈勃	hubble
哈勃望远镜	hubble telescope
哈博罗内	gaborone
哈卡尼	haqqani
哈塔米	khatami
哈姆雷特	hamlet
哈尔滨	harbin
哈尔科夫	kharkiv; kharkov
哈尼亚	haniyeh
哈布斯堡	habsburg
哈德逊	hudson
哈德逊河	hudson river
哈拉雷	harare
哈桑	hassan
哈梅内伊	khamenei
哈特	hart
哈特福德	hartford
哈珀	harper
哈瑪斯	hamas
哈瓦那	havana
哈立德	khalid
哈米德	hamid
哈维	harvey
哈罗德	harold
哈萨克	kazakh; kazakhstan
哈萨克斯坦	kazakhstan; kazakh
哈萨克族	kazakh
哈薩克	kazakh; kazakhstan
哈迪	hadi
哈里	harry
哈里斯	harris
哈里斯副总统	vice president harris
哈里斯堡	harrisburg
哈里森	harrison
哈里王子	prince harry
哈里里	hariri
哈马	hama
哈马斯	hamas
哋	-
哔哩哔哩	bilibili
哥伦布	columbus
哥伦比亚	colombia; colombian; columbia
哥伦比亚人	colombian
哥伦比亚号	columbia
哥伦比亚大学	columbia university
哥伦比亚广播公司	cbs
哥哥	brother; elder brother
哥斯大黎加	costa rica
哥斯达黎加	costa rica; costa rican
哥本哈根	copenhagen
哦	-
哪	-
哪个	-
哪些	-
哪里	-
唉	-
唐人街	chinatown
唐娜	donna
唐宁街	downing street
唐纳德	donald
唐纳德特朗普	donald trump
唔	-
唱	sing
唱歌	sing
唱片	record; album
唱片公司	record company; record label
商业	business; commercial; commerce
商业中心	commercial center; business center
商业信心	business confidence
商业利益	commercial interest; business interest
商业化	commercialize; commercial
商业区	business district
商业周刊	businessweek
商业广告	commercial; advertisement
商业机密	trade secret; commercial secret
商业模式	business model
商业活动	business activity
商业界	business community
商业票据	commercial paper
商业部	commerce ministry
商业银行	commercial bank
商人	businessman; trader; merchant
商会	chamber of commerce
商务	business; commerce
商务部	commerce ministry; commerce department
商务部长	commerce minister; commerce secretary
商品	goods; commodity; product
商品价格	commodity price
商品房	commercial housing
商品期货	commodity future
商圈	business district
商场	mall; shopping mall
商学院	business school
商定	agree
商家	business; retailer
商店	shop; store
商机	business opportunity
商标	trademark
商汤科技	sensetime
商用	commercial
商界	business community; business
商船	merchant ship; merchant vessel
商誉	goodwill
商讨	discuss
商议	discuss; consult
商谈	negotiate; talk
商贸	trade; commerce
啊	-
啤酒	beer
喀什	kashgar
喀土穆	khartoum
喀布尔	kabul
喀布爾	kabul
喀拉拉邦	kerala
喀麥隆	cameroon
喀麦隆	cameroon
喂	-
喇嘛	lama
喉咙	throat
喜剧	comedy
喜剧演员	comedian
喜力	heineken
喜悦	joy
喜欢	like
喜爱	love; favorite
喜马拉雅	himalaya; himalayan
喜马拉雅山	himalayas
喝	drink
喝酒	drink
喬治亞	georgia; georgian
喬治亞州	georgia
喺	-
嗎	-
嗨	-
嗯	-
嘅	-
嘉莉	carrie
嘎嘎小姐	lady gaga
嘛	-
嘴	mouth
嘻哈	hip hop
噢	-
器官	organ
器官捐赠	organ donation
器官移植	organ transplant
囚犯	prisoner; inmate
囚禁	imprison
四	four
四个	four
四人	four people
四分之一	quarter
四分之三	three quarter
四十	forty
四名	four
四国	shikoku
四川	sichuan
四川地震	sichuan earthquake
四川大地震	sichuan earthquake
四川省	sichuan
四年	four year
四强	semi-final; last four
四月	april
回击	hit back; respond
回到	return; go back
回升	rebound; recover
回去	return; go back
回合	round
回国	return; return home
回复	reply; respond
回家	go home; return home
回应	respond; response
回归	return
回忆	recall; memory
回忆录	memoir
回报	return; reward
回收	recycle; recover
回教	islam; muslim
回教徒	muslim
回族	hui
回暖	warm; recover
回来	return; come back
回答	answer; reply
回落	fall; drop
回购	buyback; repurchase
回避	avoid
回顾	review; look back
因	-
因为	-
因应	-
因此	-
因為	-
因特网	internet
因素	factor
因而	-
团伙	gang
团体	group
团结	unity; unite; solidarity
团聚	reunite; reunion
团长	head of delegation
团队	team
困境	plight; dilemma; difficulty
困扰	plague; trouble
困难	difficulty; difficult; hard
国事访问	state visit
国企	state-owned enterprise
国会	parliament; congress
国会大厦	capitol
国会山	capitol hill
国会议员	lawmaker; member of parliament
国债	treasury bond; government bond; national debt
国内	domestic
国内生产总值	gross domestic product; gdp
国务卿	secretary of state
国务委员	state councilor
国务院	state council; state department
国台办	taiwan affairs office
国土	territory; land
国土安全	homeland security
国土安全部	homeland security
国土报	haaretz
国境	border
国外	abroad; overseas
国安法	national security law
国宴	state banquet
国家	country; state; nation
国家主席	president
国家主席习近平	president xi jinping
国家元首	head of state
国家公园	national park
国家利益	national interest
国家卫健委	national health commission
国家发改委	ndrc; development reform commission
国家地理	national geographic
国家地理杂志	national geographic
国家外汇管理局	foreign exchange administration
国家媒体	state media
国家安全	national security
国家安全委员会	national security council
国家安全局	national security agency
国家安全顾问	national security adviser
国家报	el pais
国家机关	state organ; state agency
国家机密	state secret
国家机构	state institution
国家电网	state grid
国家电视台	state television; state tv
国家科学院院刊	pnas; national academy science
国家统计局	national bureau; statistics
国家航天局	national space administration; space agency
国家通讯社	state news agency
国家队	national team
国家领导人	national leader; state leader
国庆	national day
国庆节	national day
国库	treasury
国库券	treasury bill
国情咨文	state union; union address
国教	state religion
国旗	national flag; flag
国是访问	state visit
国有	state-owned
国有企业	state-owned enterprise
国有化	nationalize; nationalization
国歌	national anthem; anthem
国民	national; citizen
国民保健署	nhs; national health service
国民党	kuomintang
国民医疗服务体系	nhs; national health service
国民生产总值	gross national product; gnp
国民经济	national economy
国民警卫队	national guard
国民议会	national assembly; parliament
国泰	cathay
国泰航空	cathay pacific
国王	king
国王查尔斯三世	king charles
国界	border
国税局	internal revenue service; irs
国籍	nationality; citizenship
国航	air china
国药	sinopharm
国药集团	sinopharm
国营	state-run; state-owned
国葬	state funeral
国资委	sasac
国防	defense
国防大臣	defense secretary
国防开支	defense spending
国防部	defense ministry; ministry of defense
国防部长	defense minister; defense secretary
国防预算	defense budget
国际	international
国际关系	international relations
国际刑事法院	international criminal court
国际刑警	interpol
国际刑警组织	interpol
国际劳工组织	international labor organization
国际原子能机构	iaea; atomic energy agency
国际合作	international cooperation
国际咖啡组织	international coffee organization
国际奥委会	international olympic committee; ioc
国际妇女节	international woman day; women's day
国际局势	international situation
国际市场	international market
国际影响力	international influence
国际收支	balance of payment
国际文传电讯社	interfax
国际日	international day
国际机场	international airport
国际机构	international agency; international organization
国际法	international law
国际法庭	international tribunal
国际法院	international court
国际清算银行	bank international settlement; bis
国际特赦组织	amnesty international
国际田联	iaaf; world athletics
国际社会	international community
国际秩序	international order
国际空间站	international space station
国际米兰	inter milan
国际红十字会	red cross
国际红十字委员会	international committee red; red cross
国际组织	international organization
国际能源署	international energy agency
国际货币	international currency
国际货币基金	international monetary fund; imf
国际货币基金组织	international monetary fund; imf
国际贸易	international trade
国际足球联合会	fifa
国际足联	fifa
图书	book
图书馆	library
图像	image
图卢兹	toulouse
图图	tutu
图斯克	tusk
图案	pattern; design
图片	picture; photo; image
图片报	bild
图瓦卢	tuvalu
图表	chart
图西族	tutsi
土地	land
土地改革	land reform
土壤	soil
土库曼人	turkmen
土库曼斯坦	turkmenistan
土庫曼	turkmenistan
土星	saturn
土木工程	civil engineering
土耳其	turkey; turkish
土耳其人	turk; turkish
土耳其军队	turkish army; turkish military
土耳其总统	turkish president
土耳其政府	turkish government
土耳其边境	turkish border
土耳其里拉	turkish lira
土著	indigenous; native
土著人	indigenous people; aborigine
土豆	potato
圣人	saint
圣何塞	san jose
圣保罗	sao paulo; st paul
圣公会	anglican
圣卢西亚	saint lucia; st lucia
圣地	holy site; holy land
圣地亚哥	santiago; san diego
圣城	holy city; jerusalem
圣基茨和尼维斯	saint kitts
圣多明各	santo domingo
圣多美和普林西比	sao tome
圣安东尼奥	san antonio
圣巴巴拉	santa barbara
圣彼得堡	st petersburg
圣彼得大教堂	st peter's basilica
圣彼得广场	st peter's square
圣战	jihad
圣战分子	jihadist
圣战组织	jihadist group; islamic jihad
圣战者	jihadist
圣殿山	temple mount
圣母	virgin mary
圣火	flame; torch
圣经	bible
圣胡安	san juan
圣若泽	san jose
圣莫尼卡	santa monica
圣萨尔瓦多	san salvador
圣诞	christmas
圣诞树	christmas tree
圣诞老人	santa claus
圣诞节	christmas
圣贝纳迪诺	san bernardino
圣路易斯	st louis
圣迭戈	san diego
圣雄甘地	mahatma gandhi
圣马力诺	san marino
在	-
在于	-
在逃	at large; on the run
在野党	opposition party; opposition
圭亚那	guyana
地	-
地下	underground
地下室	basement
地下水	groundwater
地中海	mediterranean; mediterranean sea
地主	landlord
地产	real estate; property
地产商	developer; property developer
地位	status; position
地区	region; area; regional
地图	map
地址	address
地域	region; geographic
地对空导弹	surface-to-air missile
地带	zone; area; strip
地形	terrain
地方	local; place
地方官员	local official
地方当局	local authority
地方政府	local government
地方检察官	district attorney
地方法院	district court; local court
地方选举	local election
地板	floor
地标	landmark
地检署	prosecutor office
地毯	carpet
地点	place; location; site
地热	geothermal
地狱	hell
地球	earth; planet
地球日	earth day
地理	geography; geographic
地缘政治	geopolitics; geopolitical
地质	geology; geological
地质学家	geologist
地质调查局	geological survey
地铁	subway; metro; underground
地铁站	subway station; metro station
地雷	landmine; mine
地震	earthquake; quake
地震学家	seismologist
地震局	earthquake administration; seismological bureau
地震波	seismic wave
地震灾区	quake zone
地面	ground
地面战	ground war
地面部队	ground force; ground troop
场	-
均	-
均价	average price
均线	moving average
均衡	balanced; balance
坍塌	collapse
坎城	cannes
坎城影展	cannes film festival
坎培拉	canberra
坎大哈	kandahar
坎帕拉	kampala
坎昆	cancun
坎贝尔	campbell
坏	bad
坏消息	bad news
坏账	bad debt
坐牢	jail; prison
坚信	firmly believe; believe
坚决	firmly; resolutely
坚决反对	firmly oppose; strongly oppose
坚固	solid
坚守	stick; hold
坚定	firm; firmly
坚强	strong
坚持	insist; persist; adhere
坚称	insist
坟墓	grave
坠机	plane crash; crash
坠毁	crash
坠落	fall; crash
坦克	tank
坦尚尼亞	tanzania; tanzanian
坦承	admit
坦桑尼亚	tanzania; tanzanian
垃圾	garbage; rubbish; waste; trash
垃圾债券	junk bond
垃圾分类	garbage sorting
垃圾场	landfill; dump
垃圾邮件	spam
垃圾食品	junk food
垒球	softball
埃克森	exxon
埃克森美孚	exxon mobil; exxonmobil
埃克森美孚公司	exxon mobil; exxonmobil
埃利奥特	elliott
埃利斯	ellis
埃博拉	ebola
埃博拉疫情	ebola outbreak; ebola epidemic
埃博拉疫苗	ebola vaccine
埃博拉病毒	ebola; ebola virus
埃及	egypt; egyptian
埃及人	egyptian
埃及军方	egyptian military; egyptian army
埃及总统	egyptian president
埃及政府	egyptian government
埃塔	eta
埃塞俄比亚	ethiopia; ethiopian
埃塞俄比亚航空	ethiopian airline
埃塞克斯	essex
埃尔南德斯	hernandez
埃尔多安	erdogan
埃尔多安总统	president erdogan
埃尔帕索	el paso
埃尔文	irwin
埃尔顿	elton
埃弗顿	everton
埃德	ed
埃德加	edgar
埃德华	edward
埃德温	edwin
埃德蒙顿	edmonton
埃文	evan
埃文斯	evans
埃米尔	emir
埃菲尔铁塔	eiffel tower
埃里克	eric; erik
埃里森	ellison
埃里温	yerevan
埃隆	elon
埋葬	bury
城乡	urban rural
城区	urban area; city
城堡	castle
城墙	wall
城市	city; urban
城市化	urbanization
城管	chengguan; urban management
城镇	town; urban
城镇化	urbanization
城门	gate
培养	cultivate; train
培育	cultivate; foster
培训	training; train
基于	-
基准	benchmark
基准利率	benchmark interest rate; benchmark rate
基加利	kigali
基因	gene; genetic
基因工程	genetic engineering
基因技术	gene technology
基因改造	genetically modified; genetic modification
基因检测	genetic test; dna test
基因突变	genetic mutation
基因组	genome
基因编辑	gene editing
基地	base
基地组织	al qaeda
基多	quito
基尔库克	kirkuk
基层	grassroots
基希讷乌	chisinau
基建	infrastructure
基本	basic; fundamental
基本上	basically
基本法	basic law
基本面	fundamental
基民党	christian democrat
基民盟	christian democrat; cdu
基点	basis point
基督	christ
基督城	christchurch
基督徒	christian
基督教	christian; christianity
基督教民主联盟	christian democratic union; christian democrat
基础	foundation; basis; base
基础教育	basic education
基础设施	infrastructure
基础设施建设	infrastructure construction; infrastructure
基社盟	csu
基辅	kiev; kyiv
基辛格	kissinger
基里巴斯	kiribati
基金	fund
基金会	foundation
基金公司	fund company
基金经理	fund manager
堂兄	cousin
堕胎	abortion
堕胎权	abortion right
堕胎法	abortion law
堪培拉	canberra
堪萨斯	kansas
堪萨斯州	kansas
塑料	plastic
塑料垃圾	plastic waste
塑料袋	plastic bag
塔什干	tashkent
塔伊兹	taiz
塔克	tucker
塔利班	taliban
塔利班武装分子	taliban militant; taliban fighter
塔吉克	tajik
塔吉克人	tajik
塔吉克斯坦	tajikistan; tajik
塔塔	tata
塔塔集团	tata group
塔夫特	taft
塔希提	tahiti
塔拉巴尼	talabani
塔斯社	tass
塔斯马尼亚	tasmania
塔林	tallinn
塔那那利佛	antananarivo
塞內加爾	senegal; senegalese
塞内加尔	senegal; senegalese
塞尔玛	selma
塞尔维亚	serbia; serbian
塞尔维亚人	serb; serbian
塞巴斯蒂安	sebastian
塞席爾	seychelles
塞拉利昂	sierra leone
塞斯	seth
塞族	serb
塞族人	serb
塞浦路斯	cyprus; cypriot
塞爾維亞	serbia; serbian
塞琳娜	selena
塞瓦斯托波尔	sevastopol
塞纳河	seine
塞维利亚	seville
塞缪尔	samuel
塞舌尔	seychelles
塞西	sisi
塞雷娜	serena
境内	territory; inside
境况	situation
境外	overseas; outside
墓地	cemetery; grave
增产	increase production; output increase
增值	value-added; appreciation
增值税	value-added tax; vat
增兵	troop increase; surge
增加	increase; add; rise
增加值	added value
增发	issue
增多	increase
增幅	growth; increase
增强	strengthen; enhance
增援	reinforcement
增派	send more
增至	increase; rise
增设	add
增进	promote; enhance
增速	growth; growth rate
增长	growth; grow; increase
增长率	growth rate
墨尔本	melbourne
墨爾本	melbourne
墨菲	murphy
墨西哥	mexico; mexican
墨西哥人	mexican
墨西哥城	mexico city
墨西哥总统	mexican president
墨西哥政府	mexican government
墨西哥湾	gulf of mexico
墨西哥移民	mexican immigrant
墨西哥边境	mexican border; mexico border
壁垒	barrier
士兵	soldier; troop
士气	morale
声援	support; solidarity
声明	statement; declare
声望	reputation; prestige
声田	spotify
声称	claim
声誉	reputation
声音	voice; sound
壳牌	shell
壳牌石油	shell
处于	-
处决	execute; execution
处分	punishment; discipline
处境	situation; plight
处处	everywhere
处女作	debut
处方	prescription
处方药	prescription drug
处死	execute
处理	handle; deal; process
处罚	punish; penalty; punishment
处置	handle; disposal
处长	director
复仇	revenge
复仇者联盟	avengers
复兴	revival; rejuvenation
复出	comeback; return
复制	copy; replicate
复印	copy
复合	compound
复工	resume work; return to work
复星	fosun
复杂	complex; complicated
复杂性	complexity
复查	review
复活	resurrection; revive
复活节	easter
复苏	recovery; recover
复赛	semi-final
夏令时	daylight saving time
夏令营	summer camp
夏基	sharkey
夏天	summer
夏威夷	hawaii
夏季	summer
夏季奥运会	summer olympics
夏尔马	sharma
夏时制	daylight saving time
夏普	sharp
夏洛克	sherlock
夏洛特	charlotte
夏洛特市	charlotte
夏洛茨维尔	charlottesville
外	-
外事	foreign affairs
外交	diplomacy; diplomatic
外交事务	foreign affairs
外交事务杂志	foreign affairs
外交人员	diplomat; diplomatic staff
外交使团	diplomatic mission
外交关系	diplomatic relation; diplomatic tie
外交努力	diplomatic effort
外交危机	diplomatic crisis
外交大臣	foreign secretary
外交官	diplomat
外交手段	diplomatic means; diplomacy
外交政策	foreign policy
外交政策杂志	foreign policy
外交豁免权	diplomatic immunity
外交途径	diplomatic channel; diplomatic means
外交部	foreign ministry; foreign affairs
外交部发言人	foreign ministry spokesman; ministry spokesman
外交部长	foreign minister
外人	outsider
外债	foreign debt; external debt
外出	go out
外劳	foreign worker; migrant worker
外包	outsource; outsourcing
外卖	takeaway; food delivery
外商	foreign company; foreign investor
外商投资	foreign investment
外商直接投资	foreign direct investment
外围	outskirts; periphery
外国	foreign
外国人	foreigner
外国代理人	foreign agent
外国公司	foreign company; foreign firm
外国公民	foreign national; foreigner
外国军队	foreign troop
外国媒体	foreign media
外国投资	foreign investment
外国投资者	foreign investor
外国政府	foreign government
外国游客	foreign tourist
外国直接投资	foreign direct investment
外国记者	foreign journalist
外国银行	foreign bank
外地	other place
外套	coat; jacket
外媒	foreign media
外币	foreign currency
外援	foreign aid
外星人	alien
外星生命	alien life
外汇	foreign exchange; currency
外汇交易	foreign exchange trading; currency trading
外汇储备	foreign exchange reserve; foreign reserve
外汇市场	foreign exchange market; currency market
外汇管制	capital control; exchange control
外泄	leak
外界	outside; outside world
外相	foreign minister
外祖母	grandmother
外祖父	grandfather
外科	surgery
外科医生	surgeon
外管局	foreign exchange regulator
外籍	foreign
外籍劳工	foreign worker; migrant worker
外观	appearance
外贸	foreign trade
外资	foreign investment; foreign capital
外资企业	foreign company; foreign-invested company
外逃	flee
外部	external; outside
外销	export
外长	foreign minister
多	-
多个	several; multiple
多么	-
多于	more
多云	cloudy
多云转晴	cloudy
多伦多	toronto
多余	redundant
多佛	dover
多倍	several time
多元化	diversity; diversified
多哈	doha
多哈回合	doha round
多哥	togo
多国	multinational
多国部队	multinational force
多多马	dodoma
多年	many years
多年来	years
多数	majority; most
多数人	most people; majority
多数党	majority party; majority
多数党领袖	majority leader
多数席位	majority seat; majority
多明尼加	dominican republic; dominica
多样化	diversify; diversity
多样性	diversity
多次	repeatedly; many times
多特蒙德	dortmund
多种	various; variety
多米尼克	dominica; dominic
多米尼加	dominica; dominican
多米尼加共和国	dominican republic
多米诺	domino
多纳德	donald
多萝西	dorothy
多边	multilateral
多边主义	multilateralism
多达	as many; up to
夜总会	nightclub
夜晚	night
夜间	night
够	-
大	-
大不列颠	great britain; britain
大主教	archbishop
大举	massive
大事	event
大于	greater
大亚湾	daya bay
大亨	tycoon; mogul
大众	public; mass; volkswagen
大众传媒	mass media
大众汽车	volkswagen
大众汽车公司	volkswagen
大会	assembly; conference; convention
大使	ambassador
大使级	ambassador
大使馆	embassy
大公司	big company; large company
大公国际	dagong
大公报	ta kung pao
大力	vigorously; strongly
大半	most
大卫	david
大卫营	camp david
大厅	hall
大厦	building; tower
大哥	brother
大国	major power; power
大国关系	major power
大地震	earthquake; big earthquake
大坂	osaka
大坂直美	naomi osaka
大坝	dam
大型	large; major; large-scale
大型语言模型	large language model
大城市	big city; major city
大堡礁	great barrier reef
大声	loud; loudly
大多	mostly
大多数	most; majority
大多数人	most people; majority
大奖	grand prize; award
大奖赛	grand prix
大威	venus williams
大学	university; college
大学教授	university professor; professor
大学教育	college education; university education
大学校长	university president
大学毕业	graduate
大学毕业生	graduate; university graduate
大学生	college student; university student; student
大宗商品	commodity
大家	everyone
大小	size
大局	overall situation
大屠杀	massacre; holocaust; genocide
大屠杀纪念馆	holocaust museum; holocaust memorial
大师	master
大师赛	masters
大幅	sharply; significantly
大幅上升	rise sharply; sharp rise
大幅下跌	fall sharply; sharp fall
大幅下降	sharp decline; fall sharply
大幅增加	sharp increase; increase sharply
大幅度	substantially; sharply
大庆	daqing
大批	large number
大批量	bulk
大提琴	cello
大本钟	big ben
大权	power
大桥	bridge
大楼	building
大概	-
大气	atmosphere
大气层	atmosphere
大气污染	air pollution
大法官	supreme court justice; justice
大流士	darius
大流行	pandemic
大流行病	pandemic
大涨	surge; soar
大湾区	greater bay area
大满贯	grand slam
大火	fire; blaze
大熊猫	giant panda; panda
大猩猩	gorilla
大疆	dji
大笔	huge
大米	rice
大约	about; approximately
大纪元	epoch times
大纪元时报	epoch times
大纲	outline
大胆	bold
大脑	brain
大臣	minister; secretary
大臣会议	ministerial meeting
大自然	nature
大致	roughly
大英博物馆	british museum
大英百科全书	britannica
大萧条	great depression; depression
大蒜	garlic
大街	street; avenue
大衰退	great recession
大西洋	atlantic; atlantic ocean
大西洋月刊	atlantic
大规模	large-scale; mass; massive
大规模抗议	mass protest
大规模杀伤性武器	mass destruction; weapon
大规模枪击	mass shooting
大规模枪击事件	mass shooting
大规模毁灭性武器	mass destruction; weapon
大规模示威	mass demonstration; mass protest
大豆	soybean
大豆期货	soybean future
大象	elephant
大赛	competition; tournament
大赦	amnesty
大赦国际	amnesty international
大跃进	great leap forward
大跌	plunge; slump
大连	dalian
大选	general election; election
大选年	election year
大选结果	election result
大通银行	chase
大道	avenue
大部分	most; majority
大都会	metropolitan
大都会人寿	metlife
大都市	metropolis
大量	large; large number
大银行	big bank; large bank
大门	gate; door
大闸蟹	hairy crab
大阪	osaka
大陆	mainland; continent
大雨	heavy rain
大雪	heavy snow
大雾	fog
大韩民国	republic of korea
大韩航空	korean air
大风	strong wind; wind
大马士革	damascus
大麻	marijuana; cannabis
天	day
天主教	catholic
天主教会	catholic church
天主教徒	catholic
天使	angel
天使投资	angel investment
天堂	paradise; heaven
天安舰	cheonan
天安门	tiananmen
天安门广场	tiananmen square
天宫	tiangong
天才	genius; talent
天文	astronomy
天文台	observatory
天文学	astronomy
天文学家	astronomer
天文望远镜	telescope
天气	weather
天气预报	weather forecast
天津	tianjin
天津市	tianjin
天然	natural
天然橡胶	natural rubber
天然气	natural gas; gas
天然气价格	gas price
天然气公司	gas company
天然气管道	gas pipeline; natural gas pipeline
天生	born; natural
天皇	emperor
天空	sky
天空新闻	sky news
天花	smallpox
天花板	ceiling
天鹅绒	velvet
太	-
太原	taiyuan
太太	wife; mrs
太子	prince
太子港	port-au-prince
太平洋	pacific; pacific ocean
太平洋地区	pacific region
太平洋岛国	pacific island nation
太湖	lake tai
太空	space; outer space
太空人	astronaut
太空总署	nasa
太空探索	space exploration
太空探索技术公司	spacex
太空梭	space shuttle
太空站	space station
太空船	spaceship; spacecraft
太空行走	spacewalk
太阳	sun; solar
太阳报	sun
太阳系	solar system
太阳能	solar; solar energy; solar power
太阳能电池	solar cell
太阳能电池板	solar panel
夫人	mrs; wife
夫妇	couple; mr mrs
夫妻	couple; husband and wife
央企	state-owned enterprise
央行	central bank
央行行长	central bank governor
央视	cctv
失业	unemployment; unemployed
失业人口	unemployed
失业人数	unemployment; jobless
失业保险	unemployment insurance
失业救济	unemployment benefit; jobless benefit
失业救济金	unemployment benefit; jobless benefit
失业率	unemployment rate; jobless rate
失业者	unemployed
失事	crash
失信	dishonest
失利	defeat; lose
失去	lose
失学	out of school
失守	fall
失控	out of control
失效	invalid; expire
失明	blind; blindness
失望	disappointed; disappointing; disappointment
失火	fire
失灵	fail; failure
失眠	insomnia
失窃	steal; theft
失职	negligence; dereliction of duty
失联	missing; lose contact
失衡	imbalance
失误	mistake; error
失败	failure; fail; defeat
失败者	loser
失踪	missing; disappear; disappearance
失踪人员	missing person
失踪儿童	missing child
失踪者	missing
头发	hair
头号	number one; top
头奖	jackpot
头巾	headscarf
头巾禁令	headscarf ban
头条	headline
头条新闻	headline; headline news
头版	front page
头痛	headache
头盔	helmet
头目	ringleader; chief
头等舱	first class
头衔	title
头部	head
夸梅	kwame
夺冠	win title; champion; win championship
夺取	seize; capture
夺回	recapture; retake
夺得	win
夺走	take
奇异	strange
奇怪	strange
奇普	chip
奇特	strange
奇迹	miracle
奈及利亞	nigeria; nigerian
奈杰尔	nigel
奈洛比	nairobi
奈米	nanometer; nano
奈飞	netflix
奋斗	struggle; strive
奎达	quetta
奔驰	mercedes-benz; mercedes
奔驰车	mercedes
奖励	reward; award
奖学金	scholarship
奖杯	trophy
奖牌	medal
奖牌榜	medal table
奖赏	reward
奖金	prize money; bonus
奖项	award; prize
套利	arbitrage
奥克兰	auckland; oakland
奥克拉荷马	oklahoma
奥克拉荷马州	oklahoma
奥兰多	orlando
奥利弗	oliver
奥利维亚	olivia
奥哈拉	o'hara
奥地利	austria; austrian
奥地利人	austrian
奥委会	olympic committee
奥密克戎	omicron
奥尔加	olga
奥尔巴尼	albany
奥尔布赖特	albright
奥尔森	olsen
奥尔特曼	altman
奥尔默特	olmert
奥巴马	obama
奥巴马医改	obamacare
奥巴马总统	president obama
奥巴马政府	obama administration
奥布莱恩	o'brien
奥康纳	o'connor
奥德里奇	aldrich
奥斯丁	austin
奥斯卡	oscar
奥斯卡奖	oscar; academy award
奥斯曼	ottoman; osman
奥斯曼帝国	ottoman empire
奥斯本	osborne
奥斯汀	austin
奥斯汀部长	secretary austin
奥斯瓦尔德	oswald
奥斯维辛	auschwitz
奥斯陆	oslo
奥普拉	oprah
奥朗德	hollande
奥林匹克	olympic
奥林匹克运动会	olympic games
奥格斯堡	augsburg
奥沙利文	o'sullivan
奥特曼	altman
奥萨马	osama
奥运	olympic
奥运会	olympics; olympic games; olympic
奥运冠军	olympic champion
奥运圣火	olympic flame; olympic torch
奥运奖牌	olympic medal
奥运村	olympic village
奥运火炬	olympic torch
奥运选手	olympian
奥运金牌	olympic gold; olympic gold medal
奥迪	audi
奥马哈	omaha
奥马尔	omar
奧勒岡	oregon
奧勒岡州	oregon
女	female; woman
女主角	actress; heroine
女人	woman
女作家	writer
女儿	daughter
女兵	female soldier
女单	woman single
女友	girlfriend
女双	woman double
女发言人	spokeswoman
女士	ms; lady
女婴	baby girl
女婿	son-in-law
女子	woman
女子组	woman
女孩	girl
女工	female worker
女巫	witch
女性	woman; female
女排	volleyball
女方	woman
女权	woman right; feminist
女权主义	feminism; feminist
女权主义者	feminist
女权运动	feminist movement
女歌手	singer
女演员	actress
女王	queen
女生	girl; female student
女皇	empress; queen
女神	goddess
女童	girl
女足	women football
奶奶	grandmother
奶粉	milk powder; infant formula
她	-
她们	-
她們	-
好	-
好事	good thing
好于预期	better expected
好人	good man
好像	-
好像是	seem
好友	friend
好处	benefit; advantage
好奇	curious; curiosity
好奇号	curiosity
好消息	good news
好看	good-looking
好莱坞	hollywood
好萊塢	hollywood
好评	praise
好转	improve; improvement
如	-
如今	-
如何	-
如果	-
如此	-
妇人	woman
妇女	woman
妇女权利	woman right
妇女组织	woman group
妇女节	women's day; woman day
妇科	gynecology
妈妈	mom; mother
妓女	prostitute
妥协	compromise
妨碍	hinder; obstruct
妨碍司法	obstruction of justice
妨碍司法公正	obstruction of justice
妹妹	sister
妻	wife
妻子	wife
姆巴佩	mbappe
姆贝基	mbeki
姊妹	sister
姐妹	sister
姐姐	sister
姑姑	aunt
姓名	name
姓氏	surname; family name
委任	appoint; appointment
委内瑞拉	venezuela; venezuelan
委内瑞拉人	venezuelan
委内瑞拉总统	venezuelan president
委内瑞拉政府	venezuelan government
委员	member; commissioner
委员会	committee; commission; council
委员会主席	committee chairman; chairman
委员长	chairman
委托	commission; entrust
姚明	yao ming
威力	power
威士忌	whisky
威士忌酒	whisky
威尔	will
威尔士	wales; welsh
威尔逊	wilson
威尼斯	venice
威尼斯影展	venice film festival
威尼斯电影节	venice film festival
威廉	william
威廉姆斯	williams
威廉姆森	williamson
威廉王子	prince william
威慑	deterrence; deter
威慑力	deterrence
威斯康星	wisconsin
威斯康星州	wisconsin
威斯敏斯特	westminster
威望	prestige
威权	authoritarian
威权主义	authoritarianism
威胁	threat; threaten
威胁论	threat theory
娜塔莉	natalie
娜奥米	naomi
婚外情	affair; extramarital affair
婚姻	marriage
婚姻平等	marriage equality
婚礼	wedding
婴儿	baby; infant
婴儿奶粉	infant formula; baby formula
婴儿死亡率	infant mortality; infant mortality rate
婴幼儿	infant
媒体	media
媒体公司	media company
媒体大亨	media mogul; media tycoon
媒体报道	media report
媒体自由	media freedom
嫌犯	suspect
嫌疑	suspicion; suspect
嫌疑人	suspect
嫌疑犯	suspect
嫦娥	chang'e
子公司	subsidiary
子女	child
子弹	bullet
孔特	conte
孕妇	pregnant woman
字幕	subtitle
字母	letter
字节跳动	bytedance
存储	storage; store
存在	exist; existence; presence
存放	store; deposit
存款	deposit
存款人	depositor
存款保险	deposit insurance
存款准备金	reserve requirement
存款准备金率	reserve requirement ratio
存活	survive
存货	inventory
孙	sun
孙中山	sun yat-sen
孙女	granddaughter
孙子	grandson
孙正义	masayoshi son
孟买	mumbai; bombay
孟加拉	bangladesh; bengal
孟加拉国	bangladesh; bangladeshi
孟加拉湾	bay of bengal
孟山都	monsanto
孟晚舟	meng wanzhou
孟菲斯	memphis
季军	third place
季前赛	preseason
季后赛	playoff
季度	quarter; quarterly
季度利润	quarterly profit
季度财报	quarterly earnings; quarterly report
季节	season
季节性	seasonal
季莫申科	tymoshenko
季风	monsoon
孤儿	orphan
孤儿院	orphanage
孤独	lonely; loneliness
孤立	isolate; isolated; isolation
孤立主义	isolationism
学习	study; learn; learning
学会	learn; society
学位	degree
学历	education; degree
学士	bachelor
学年	academic year; school year
学期	semester; term
学术	academic
学术期刊	academic journal
学术界	academia; academic
学术自由	academic freedom
学校	school
学生	student
学生会	student union
学生签证	student visa
学生贷款	student loan
学生领袖	student leader
学科	discipline; subject
学童	schoolchild; pupil
学者	scholar; academic; expert
学费	tuition; tuition fee
学运	student movement
学院	college; academy; institute
学龄	school-age
孩子	child; kid
孩子们	child; kid
宁可	-
宁夏	ningxia
宁夏回族自治区	ningxia
宁德	ningde
宁德时代	catl
宁波	ningbo
宁边	yongbyon
宁静	quiet
它	-
它们	-
它們	-
宇宙	universe; cosmic
宇宙学	cosmology
宇宙飞船	spacecraft; spaceship
宇航员	astronaut
宇航局	nasa; space agency
守则	code of conduct; code
守护	guard; protect
守法	law-abiding
守门员	goalkeeper
安东尼	anthony
安东尼奥	antonio
安乐死	euthanasia
安保	security
安保人员	security personnel; security guard
安保措施	security measure
安倍	abe
安倍晋三	shinzo abe
安倍经济学	abenomics
安克拉治	anchorage
安克雷奇	anchorage
安全	security; safety; safe
安全保障	security guarantee; security
安全区	safe zone; security zone
安全套	condom
安全官员	security official
安全局	security bureau; security agency
安全局势	security situation
安全带	seat belt
安全形势	security situation
安全性	safety; security
安全措施	security measure; safety measure
安全检查	security check
安全理事会	security council
安全部	security ministry
安全部门	security service; security agency
安全部队	security force
安全问题	security issue; safety issue
安卓	android
安南	annan
安南秘书长	kofi annan
安卡拉	ankara
安吉	angie
安吉拉	angela
安哥拉	angola; angolan
安地卡及巴布達	antigua barbuda
安大略	ontario
安大略省	ontario
安妮	anne; annie
安娜	anna
安宁	peace
安尼塔	anita
安居	housing
安巴尔	anbar
安巴尔省	anbar
安德森	anderson
安德烈	andre; andrei
安德烈亚斯	andreas
安德烈娅	andrea
安德里亚	andrea
安德鲁	andrew
安德鲁王子	prince andrew
安徽	anhui
安徽省	anhui
安慰	comfort
安排	arrange; arrangement
安提瓜和巴布达	antigua barbuda
安曼	amman
安格拉	angela
安格斯	angus
安检	security check
安永	ernst young
安理会	security council
安理会决议	security council resolution
安理会常任理事国	permanent member
安理会成员	security council member
安眠药	sleeping pill
安第斯	andes
安纳托利亚通讯社	anadolu agency
安置	resettle; settle; placement
安装	install; installation
安谋	arm
安达信	arthur andersen
安迪	andy
安道尔	andorra
安静	quiet
完全	completely; fully
完善	improve; perfect
完工	complete
完成	complete; finish
完整	complete; integrity
完毕	finish
完结	end
完美	perfect
宏伟	grand
宏碁	acer
宏观	macro
宏观经济	macroeconomic; macroeconomics
宏观调控	macroeconomic control; macro control
宏达电	htc
宏都拉斯	honduras; honduran
宗教	religion; religious
宗教仪式	religious ceremony
宗教信仰	religious belief
宗教冲突	religious conflict
宗教团体	religious group
宗教少数群体	religious minority
宗教改革	reformation
宗教极端主义	religious extremism
宗教法	religious law
宗教自由	religious freedom
宗教领袖	religious leader
官僚	bureaucrat; bureaucracy
官僚主义	bureaucracy
官司	lawsuit
官员	official
官媒	state media
官方	official
官方媒体	state media; official media
官方数据	official data; official figure
官方统计	official statistic
官方网站	official website; website
官网	official website; website
官邸	official residence; residence
定义	definition; define
定于	schedule
定价	pricing; price
定位	position; positioning
定居	settle
定居点	settlement
定居者	settler
定期	regular; regularly
定罪	convict; conviction
定论	conclusion
定金	deposit
宝丽金	polygram
宝洁	procter gamble
宝洁公司	procter gamble
宝石	gem; jewel
宝贝	baby
宝贵	valuable; precious
宝马	bmw
宝马公司	bmw
实习	internship
实习生	intern
实体	entity
实体店	store
实例	example
实况	live
实力	strength
实名	real-name
实弹	live ammunition
实弹射击	live fire; live-fire
实弹演习	live-fire drill; live-fire exercise
实惠	affordable; benefit
实施	implement; implementation; carry out
实施制裁	impose sanction
实时	real-time; real time
实物	physical
实现	achieve; realize
实用	practical
实行	implement; practice
实质	substance; essence
实质性	substantive; substantial
实践	practice
实际	actual; real; practical
实际上	actually
实际行动	concrete action; action
实验	experiment; test
实验室	laboratory; lab
实验性	experimental
宠物	pet
审判	trial
审前	pretrial
审慎	prudent; cautious
审批	approval
审查	review; censorship; examine
审查制度	censorship
审核	review; audit
审理	hear; trial
审计	audit
审计师	auditor
审计署	audit office
审议	consider; review; deliberate
审讯	interrogation; trial; interrogate
客人	guest; visitor
客厅	living room
客场	away
客户	customer; client
客户服务	customer service
客机	passenger plane; airliner; passenger jet
客流量	passenger traffic
客观	objective
客车	bus; coach
客运	passenger
客队	visiting team
宣传	propaganda; publicity; promote
宣判	verdict; sentence
宣告	declare; announce
宣布	announce; declare
宣战	declare war
宣扬	promote
宣称	claim; declare
宣言	declaration; manifesto
宣誓	swear; oath
宣誓就职	sworn in; swear in
宣读	read
宪政	constitutional
宪法	constitution; constitutional
宪法修正案	constitutional amendment
宪法法院	constitutional court
宫泽	miyazawa
宫颈癌	cervical cancer
宰牲节	eid al-adha
害怕	fear; afraid
宵禁	curfew
家	-
家中	home
家乡	hometown
家人	family
家伙	guy
家具	furniture
家务	housework
家园	home; homeland
家居	home
家属	family; relative
家庭	family; household
家庭收入	household income
家庭暴力	domestic violence
家族	family
家暴	domestic violence
家用电器	home appliance; household appliance
家电	home appliance
家禽	poultry
家里	home
家长	parent
容忍	tolerate; tolerance
容易	easy; easily
容纳	accommodate
容许	allow
容量	capacity
宽容	tolerance; tolerant
宽带	broadband
宽恕	forgive; forgiveness
宽松	loose; easing
宽松政策	easing; loose policy
宽频	broadband
宾夕法尼亚	pennsylvania
宾夕法尼亚州	pennsylvania
宾州	pennsylvania
宿务	cebu
寂静	silence
寄	send; mail
密克罗尼西亚	micronesia
密切	close; closely
密切关注	closely monitor; closely follow
密切合作	close cooperation
密切接触者	close contact
密度	density
密歇根	michigan
密歇根州	michigan
密特朗	mitterrand
密码	password; code
密苏里	missouri
密苏里州	missouri
密西根	michigan
密西根州	michigan
密西西比	mississippi
密西西比州	mississippi
密西西比河	mississippi river
密谋	plot; conspire
密钥	key
密集	intensive; dense
富人	rich; wealthy
富兰克林	franklin
富勒	fuller
富国	rich country; wealthy nation
富国银行	wells fargo
富士	fuji
富士山	mount fuji
富士康	foxconn
富士通	fujitsu
富时	ftse
富时100指数	ftse
富有	rich; wealthy
富翁	millionaire; rich man
富裕	rich; wealthy; affluent
富豪	billionaire; tycoon
寨卡	zika
寨卡病毒	zika; zika virus
寮国	laos; lao
寮國	laos; lao
对	-
对于	-
对付	deal; cope
对其	-
对内	domestic
对冲	hedge
对冲基金	hedge fund
对冲基金经理	hedge fund manager
对准	aim; target
对华	china
对外	foreign; external
对外关系	foreign relation
对外开放	opening up
对外投资	outbound investment; overseas investment
对外政策	foreign policy
对外贸易	foreign trade
对峙	standoff; confrontation
对应	corresponding
对待	treat
对手	rival; opponent
对抗	confrontation; confront
对方	other side
对此	-
对比	contrast; comparison
对立	opposition; opposed
对策	countermeasure
对话	dialogue
对象	object; target
对阵	play against; face
寺庙	temple
寺院	temple; monastery
寻人	search
寻找	search; seek; look for
寻求	seek
寻求庇护	seek asylum; asylum
寻求庇护者	asylum seeker
寻获	find
寻衅滋事	picking quarrel; provoking trouble
寻衅滋事罪	picking quarrel; provoking trouble
导师	mentor
导弹	missile
导弹发射	missile launch
导弹袭击	missile attack; missile strike
导弹试射	missile test
导弹试验	missile test
导弹防御	missile defense
导弹防御系统	missile defense system; missile defense
导弹驱逐舰	guided-missile destroyer
导游	guide; tour guide
导演	director; direct
导火索	trigger; fuse
导致	cause; lead; result
导航	navigation
导论	introduction
封城	lockdown
封控	lockdown
封杀	ban; block
封锁	blockade; lockdown; block
封闭	closed; close
封面	cover
射击	shooting; shoot; fire
射手	scorer; shooter
射杀	shoot dead; shoot
射程	range
射箭	archery
射门	shot
将	-
将会	-
将军	general
将来	future
将要	-
将近	nearly; almost
将领	general; commander
將	-
尊严	dignity
尊敬	respect
尊重	respect
對	-
小	-
小丑	clown; joker
小于	less
小企业	small business
小偷	thief
小偷小摸	petty theft
小儿	child; pediatric
小儿麻痹症	polio
小区	community; neighborhood
小吃	snack
小型	small
小女孩	girl; little girl
小姐	miss
小威	serena williams
小威廉姆斯	serena williams
小学	primary school; elementary school
小学生	pupil; primary school student
小孩	child; kid
小岛	island
小巴	minibus
小布什	george bush
小布希	george bush
小幅	slightly; slight
小心	careful
小心翼翼	cautious
小报	tabloid
小提琴	violin
小时	hour
小时候	childhood
小时内	hour
小林	kobayashi
小泉	koizumi
小泉纯一郎	junichiro koizumi
小男孩	boy; little boy
小米	xiaomi
小米公司	xiaomi
小组	group; team
小组委员会	subcommittee
小组成员	panel member; team member
小组赛	group stage
小行星	asteroid
小说	novel
小说家	novelist
小贩	vendor; hawker
小费	tip
小镇	town; small town
小额贷款	microfinance; microcredit
小馬可仕	marcos
小马科斯	marcos
小鹏	xpeng
小麦	wheat
小麦价格	wheat price
少	-
少于	less; fewer
少女	girl; teenage girl
少将	major general
少尉	lieutenant
少年	teenager; youth; juvenile
少数	minority; few
少数人	few people; minority
少数党	minority party; minority
少数党领袖	minority leader
少数族裔	ethnic minority; minority
少数民族	ethnic minority; minority
少数派	minority
少林寺	shaolin temple
少校	major
少量	small amount
尖端	cutting-edge; advanced
尖锐	sharp
尖阁诸岛	senkaku islands
尚	-
尚且	-
尚未	-
尚比亞	zambia; zambian
尝试	try; attempt
尤先科	yushchenko
尤其	-
尤尼斯	younis
尤文图斯	juventus
尤科斯	yukos
尤里	yuri
尤金	eugene
就	-
就业	employment; job
就业人数	employment; payroll
就业增长	job growth; employment growth
就业岗位	job
就业市场	job market; labor market
就业报告	job report; employment report
就业数据	employment data; job data
就业机会	job; job opportunity; employment opportunity
就业率	employment rate
就任	take office
就会	-
就地	on the spot
就是	-
就绪	ready
就职	inauguration; inaugurate; take office
就职典礼	inauguration
就职演说	inaugural address
就要	-
就读	study; attend
尸体	body; corpse
尹	yoon
尹锡悦	yoon suk-yeol
尼亚美	niamey
尼克	nick
尼克松	nixon
尼克森	nixon
尼加拉瓜	nicaragua; nicaraguan
尼古拉	nicolas; nikolai
尼古拉斯	nicholas; nicolas
尼姑	nun
尼尔	neil
尼尔森	nielsen; nelson
尼斯	nice
尼日	niger
尼日利亚	nigeria; nigerian
尼日利亚人	nigerian
尼日利亚总统	nigerian president
尼日尔	niger
尼日尔河三角洲	niger delta
尼桑	nissan
尼泊尔	nepal; nepalese
尼科西亚	nicosia
尼米兹	nimitz
尼罗河	nile
尼赫鲁	nehru
尼龙	nylon
尽力	best; effort
尽头	end
尽快	soon; soon possible
尽早	early; soon
尽管	despite; although
尽职	due diligence
尾声	end
尾气	exhaust
局势	situation
局部	local; partial
局长	director; chief; head
局限	limit
局面	situation
居住	live; reside
居住权	residency
居家	home
居家隔离	home quarantine
居民	resident
居民消费价格指数	consumer price index
居然	-
居留权	residency
居高不下	high
届	-
屏幕	screen
属于	belong
屠杀	massacre; slaughter
屡次	repeatedly
山	mountain
山东	shandong
山东省	shandong
山体滑坡	landslide
山区	mountain; mountainous area
山地	mountain
山姆	sam
山寨	fake; copycat
山峰	peak; mountain
山本	yamamoto
山火	wildfire; bushfire
山羊	goat
山脉	mountain
山西	shanxi
山西省	shanxi
山谷	valley
山顶	summit; mountain top
岗位	job; post
岘港	da nang
岛	island
岛国	island nation; island country
岛屿	island
岛礁	reef; island
岳父	father-in-law
岸上	shore
岸田	kishida
岸田文雄	fumio kishida
峰会	summit
崔	cui; choi
崔天凯	cui tiankai
崩溃	collapse
崩盘	crash; collapse
川普	trump
川普政府	trump administration
川普總統	president trump
州	state
州政府	state government
州议会	state legislature; state assembly
州长	governor
巡回赛	tour
巡洋舰	cruiser
巡演	tour
巡航	cruise; patrol
巡航导弹	cruise missile
巡逻	patrol
巡逻艇	patrol boat
巡逻队	patrol
工业	industry; industrial
工业产值	industrial output
工业化	industrialization; industrialized
工业化国家	industrialized country; industrialized nation
工业区	industrial area; industrial zone
工业和信息化部	ministry industry information
工业品	industrial product
工业园区	industrial park
工业国家	industrialized country; industrial nation
工业增加值	industrial output
工业生产	industrial production; industrial output
工业联合会	confederation industry; industry federation
工业股票	industrial stock
工业部	industry ministry
工业部门	industrial sector
工业革命	industrial revolution
工人	worker
工人阶级	working class
工会	union; trade union; labor union
工会领袖	union leader
工伤	work injury
工作	work; job
工作人员	staff; worker; employee
工作场所	workplace
工作室	studio
工作岗位	job
工作报告	work report
工作日	working day; weekday
工作时间	working hours
工作机会	job; job opportunity
工作条件	working condition
工作签证	work visa
工作组	working group
工作者	worker
工作许可	work permit
工信部	ministry industry information
工党	labor party; labour
工党政府	labour government
工党领袖	labour leader; labor leader
工具	tool; instrument
工厂	factory; plant
工商	industry commerce; business
工商业	industry commerce
工商界	business community
工商银行	industrial commercial bank; icbc
工地	construction site
工序	process
工时	working hours
工程	project; engineering
工程学	engineering
工程师	engineer
工程院	academy of engineering
工程项目	engineering project; project
工艺	craft; technology
工艺品	handicraft
工资	wage; salary; pay
工资增长	wage growth
左右	-
左派	left; leftist
左翼	left-wing; leftist
巨人	giant
巨大	huge; enormous; massive
巨头	giant
巨富	wealthy
巨星	superstar
巨浪	huge wave
巨额	huge; massive
差不多	almost
差价	price difference
差别	difference
差异	difference
差距	gap
差额	difference; balance
已	-
已婚	married
已經	-
已经	-
巴以	israeli palestinian
巴以冲突	israeli-palestinian conflict
巴伐利亚	bavaria; bavarian
巴克	buck
巴克莱	barclays
巴克莱银行	barclays
巴勒斯坦	palestine; palestinian
巴勒斯坦人	palestinian
巴勒斯坦国	palestinian state
巴勒斯坦权力机构	palestinian authority
巴勒斯坦解放组织	palestine liberation organization; plo
巴勒斯坦难民	palestinian refugee
巴勒斯坦领土	palestinian territory
巴勒莫	palermo
巴厘	bali
巴厘岛	bali
巴哈马	bahamas
巴哈马群岛	bahamas
巴基斯坦	pakistan; pakistani
巴基斯坦人	pakistani
巴基斯坦塔利班	pakistani taliban
巴基斯坦总理	pakistani prime minister
巴塔哥尼亚	patagonia
巴塞尔	basel
巴塞罗那	barcelona
巴士	bus
巴士底狱	bastille
巴士拉	basra
巴尔干	balkan
巴尔干半岛	balkans; balkan
巴尔的摩	baltimore
巴巴多斯	barbados
巴布亚	papua
巴布亚新几内亚	papua new guinea
巴布亞紐幾內亞	papua new guinea
巴库	baku
巴恩斯	barnes
巴拉克	barack; barak
巴拉圭	paraguay; paraguayan
巴拉达迪	elbaradei
巴拿马	panama; panamanian
巴拿马文件	panama papers
巴拿马运河	panama canal
巴斯	bath; bass
巴方	pakistan; palestinian
巴林	bahrain; bahraini
巴格拉姆	bagram
巴格达	baghdad
巴格达迪	baghdadi
巴沙尔	bashar
巴特勒	butler
巴罗佐	barroso
巴育	prayuth
巴菲特	buffett
巴萨	barcelona
巴西	brazil; brazilian
巴西人	brazilian
巴西利亚	brasilia
巴西总统	brazilian president
巴西队	brazil
巴解组织	plo; palestine liberation organization
巴貝多	barbados
巴赫	bach
巴赫穆特	bakhmut
巴里	barry
巴顿	patton; barton
巴马科	bamako
巴黎	paris
巴黎协定	paris agreement; paris accord
巴黎圣日耳曼	paris saint-germain; psg
巴黎圣母院	notre dame
巴黎恐袭	paris attack
巴黎气候协定	paris climate agreement; paris agreement
巴黎气候协议	paris climate agreement
巴黎银行	bnp paribas
市	city
市中心	city center; downtown
市值	market value; market capitalization
市区	city; urban area; downtown
市场	market
市场人士	market participant
市场价值	market value
市场价格	market price
市场份额	market share
市场准入	market access
市场分析	market analysis
市场分析师	market analyst
市场力量	market force
市场化	market-oriented
市场推广	marketing
市场监管总局	market regulator; market regulation
市场经济	market economy
市场营销	marketing
市场需求	market demand
市场预期	market expectation
市委	municipal party committee
市委书记	party secretary; party chief
市政	municipal
市政厅	city hall
市政府	city government; municipal government
市民	citizen; resident
市盈率	price-earnings ratio; pe ratio
市议会	city council
市郊	suburb
市镇	town
市长	mayor
布什	bush
布什总统	president bush
布什政府	bush administration
布伦南	brennan
布伦特	brent
布伦特原油	brent crude
布兰妮	britney
布兰森	branson
布兰登	brandon
布加勒斯特	bucharest
布吉納法索	burkina faso
布坎南	buchanan
布基纳法索	burkina faso
布宜诺斯艾利斯	buenos aires
布尔特	bolt
布局	layout; strategy
布希	bush
布希總統	president bush
布托	bhutto
布拉德	brad
布拉德利	bradley
布拉柴维尔	brazzaville
布拉格	prague
布拉特	blatter
布拉迪斯拉发	bratislava
布朗	brown
布朗宁	browning
布林肯	blinken
布查	bucha
布法罗	buffalo
布特弗利卡	bouteflika
布琼布拉	bujumbura
布置	set up
布莱克	black; blake
布莱尔	blair
布莱德利	bradley
布莱恩	brian; bryan
布莱恩特	bryant
布莱特	brett; bright
布赖恩	brian; bryan
布达佩斯	budapest
布里奇特	bridget
布里斯托尔	bristol
布里斯班	brisbane
布里特妮	britney
布隆伯格	bloomberg
布隆迪	burundi
布雷弗曼	braverman
布雷迪	brady
布雷顿森林	bretton woods
布雷默	bremer
布鲁克斯	brooks
布鲁克林	brooklyn
布鲁塞尔	brussels
布鲁斯	bruce
布鲁金斯学会	brookings institution
希伯伦	hebron
希伯来	hebrew
希伯来语	hebrew
希克斯	hicks
希尔	hill
希尔达	hilda
希尔顿	hilton
希德	sid
希思罗	heathrow
希思罗机场	heathrow airport; heathrow
希拉克	chirac
希拉莉	hillary
希拉蕊	hillary clinton; hillary
希拉里	hillary clinton; hillary
希望	hope; want; wish
希特勒	hitler
希瑟	heather
希腊	greece; greek
希腊人	greek
希腊债务危机	greek debt crisis
希腊总理	greek prime minister
希腊政府	greek government
希金斯	higgins
帕克	parker; park
帕内塔	panetta
帕劳	palau
帕夏	pasha
帕尔默	palmer
帕斯卡	pascal
帕梅拉	pamela
帕森斯	parsons
帕洛阿尔托	palo alto
帕潘德里欧	papandreou
帕特	pat
帕特里克	patrick
帕维尔	pavel
帕金森	parkinson
帕金森病	parkinson
帕金森症	parkinson
帛琉	palau
帝力	dili
帝国主义	imperialism
带回	bring back
带头	lead
带来	bring
带薪	paid
带走	take away
带领	lead
席位	seat
席卷	sweep
席拉克	chirac
帮凶	accomplice
帮助	help; assist
帮忙	help
帮派	gang
常任	permanent
常任理事国	permanent member
常务	executive; standing
常务副总理	executive vice premier
常务委员会	standing committee
常委	standing committee member
常委会	standing committee
常客	regular
常年	perennial
常见	common
常规	conventional; regular
常规武器	conventional weapon
常识	common sense
常驻	permanent; resident
常驻代表	permanent representative
常驻联合国代表	ambassador united nations; un ambassador
帽子	hat
幅度	range; margin
幕僚	aide; staff
幕僚长	chief of staff
幕后	behind the scenes
干净	clean
干扰	interfere; interference; disrupt
干旱	drought
干涉	interfere; interference; intervention
干涉内政	interfere internal affair
干涉选举	election interference
干燥	dry
干细胞	stem cell
干部	cadre; official
干预	intervene; intervention
干预选举	election interference; interfere election
平价医疗法案	affordable care act
平原	plain
平反	rehabilitate; exonerate
平台	platform
平均	average
平均价格	average price
平均值	average
平均寿命	life expectancy; average life
平均气温	average temperature
平壤	pyongyang
平安	safe; peaceful
平安夜	christmas eve
平安夜弥撒	christmas eve mass
平局	draw
平常	usual; ordinary
平息	calm; quell
平方	square
平方公里	square kilometer
平方米	square meter
平方英尺	square foot
平方英里	square mile
平时	usually
平昌	pyeongchang
平昌冬奥会	pyeongchang winter olympics
平板电脑	tablet; tablet computer
平民	civilian
平民伤亡	civilian casualty
平稳	stable; steady
平等	equal; equality
平衡	balance
平衡预算	balanced budget
平静	calm
平顶山	pingdingshan
年	year
年中	mid-year
年仅	aged; only
年代	era; decade
年会	annual meeting
年初	early year; beginning year
年前	year ago
年均	annual average
年增长率	annual growth rate
年底	end year
年度	annual; year
年度利润	annual profit
年度报告	annual report
年报	annual report
年末	end year
年率	annual rate
年级	grade
年纪	age
年老	old
年薪	annual salary; salary
年轻	young
年轻一代	younger generation; young generation
年轻人	young people; youth
年迈	elderly
年龄	age
并	-
并不	-
并且	-
并发症	complication
并未	-
并购	merger acquisition; merger
并非	-
幸好	fortunately
幸存	survive
幸存者	survivor
幸福	happiness; happy
幸运	lucky; fortunate
幼儿	child; toddler
幼儿园	kindergarten
幼童	child; toddler
幾內亞比索	guinea-bissau
广东	guangdong
广东省	guangdong
广交会	canton fair
广告	advertisement; advertising; ad
广告公司	advertising agency; advertising company
广告商	advertiser
广告收入	advertising revenue
广场	square; plaza
广场舞	square dance
广大	vast; broad
广岛	hiroshima
广州	guangzhou
广州市	guangzhou
广播	broadcast; radio
广播公司	broadcasting corporation; broadcaster
广播电台	radio station; radio
广泛	wide; extensive; widely; widespread
广深	guangzhou shenzhen
广电总局	broadcasting regulator
广西	guangxi
广西壮族自治区	guangxi
广阔	vast; broad
庆典	celebration; ceremony
庆幸	glad; lucky
庆祝	celebrate; celebration
庆祝活动	celebration
庇护	asylum
库什纳	kushner; kouchner
库克	cook
库存	inventory; stock
库尔德	kurdish; kurd
库尔德人	kurd; kurdish
库尔德工人党	kurdistan workers party; pkk
库尔德斯坦	kurdistan
库尔德武装	kurdish force; kurdish fighter
库尔特	kurt
库斯科	cusco
库珀	cooper
库马尔	kumar
应	-
应付	cope; deal
应对	respond; deal; cope
应对措施	response; countermeasure
应对气候变化	tackle climate change; climate change
应届	graduating
应当	should
应急	emergency
应急响应	emergency response
应急管理	emergency management
应急管理部	emergency management ministry
应收账款	receivables
应用	application; app; apply
应用程序	app; application
应用软件	app; application
应该	should
应邀	invitation; invite
底特律	detroit
庞大	huge; massive
废墟	rubble; ruin
废弃	abandon; abandoned
废料	waste
废止	abolish; repeal
废气	emission; exhaust
废水	waste water; wastewater
废物	waste
废除	abolish; abolition; repeal
度假	holiday; vacation
度假村	resort
度假胜地	resort; holiday resort
度过	spend
座	-
座位	seat
座右铭	motto
座谈会	symposium; forum
庭审	trial; hearing
康乃狄克	connecticut
康乃狄克州	connecticut
康复	recovery; recover; rehabilitation
康奈尔	cornell
康奈尔大学	cornell university
康德	kant
康拉德	conrad
康斯坦丁	constantine
康沃尔	cornwall
康涅狄格	connecticut
康涅狄格州	connecticut
康纳	connor
延伸	extend
延坪岛	yeonpyeong island
延期	postpone; delay; extension
延续	continue; continuation
延误	delay
延迟	delay; postpone
延长	extend; extension
廷巴克图	timbuktu
廷布	thimphu
建交	establish diplomatic relation; diplomatic relation
建党	party founding
建制派	establishment; pro-establishment
建国	founding; found
建成	build; complete
建材	building material
建立	establish; build; set up
建立信任	build trust; confidence-building
建筑	building; construction; architecture
建筑业	construction industry; construction
建筑工人	construction worker
建筑工地	construction site
建筑师	architect
建筑物	building
建议	suggest; propose; recommend; proposal
建设	construction; build
建设性	constructive
建设银行	construction bank
建造	build; construct
开业	open
开会	meet; meeting
开创	create; pioneer
开发	develop; development
开发商	developer
开发署	development programme
开发者	developer
开发银行	development bank
开口	speak
开启	open; start
开场	opening
开城	kaesong
开城工业园区	kaesong industrial
开始	begin; start
开学	school start; school
开展	carry out; launch
开工	start construction; start work
开幕	open
开幕式	opening ceremony
开庭	trial; hearing
开战	go to war; war
开拓	expand; open up
开支	spending; expenditure
开放	open
开放性	openness
开斋节	eid; eid al-fitr
开斋节假期	eid holiday
开普敦	cape town
开曼群岛	cayman islands
开朗	cheerful
开枪	open fire; shoot; fire
开源	open source; open-source
开火	open fire; fire
开玩笑	joke
开盘	open
开票	count vote; vote count
开端	beginning; start
开罗	cairo
开设	open; set up
开车	drive
开通	open; launch
开采	mine; exploit; extraction
开除	expel; fire; dismiss
异常	abnormal; unusual
异见	dissent
异见人士	dissident
异见者	dissident
异议	dissent; objection
异议人士	dissident
引人注目	striking; notable
引入	introduce
引力	gravity
引发	trigger; cause; spark
引导	guide
引擎	engine
引渡	extradite; extradition
引爆	detonate
引用	quote; cite
引起	cause; arouse
引进	introduce
引述	quote; cite
引退	retire
弗兰克	frank
弗兰克斯	franks
弗吉尼亚	virginia
弗吉尼亚州	virginia
弗吉尼亚理工大学	virginia tech
弗拉基米尔	vladimir
弗朗哥	franco
弗朗索瓦	francois
弗朗茨	franz
弗朗西斯	francis
弗朗西斯科	francisco
弗林	flynn
弗格森	ferguson
弗洛伊德	floyd; freud
弗莱	fry
弗莱彻	fletcher
弗里德曼	friedman
弗里敦	freetown
弗里曼	freeman
弗雷德	fred
弗雷德里克	frederick
弗雷泽	fraser
弟弟	brother; younger brother
张	zhang
张高丽	zhang gaoli
弥撒	mass
弥补	make up; compensate
弱势	weak; vulnerable
弱势群体	vulnerable group
弱点	weakness
強森	johnson
強生	johnson johnson; johnson
弹劾	impeachment; impeach
弹劾案	impeachment
弹头	warhead
弹药	ammunition; munition
弹道	ballistic; trajectory
弹道导弹	ballistic missile
强人	strongman
强制	forced; mandatory; compulsory
强制性	mandatory; compulsory
强制执行	enforce; enforcement
强制拆迁	forced demolition; forced eviction
强劲	strong
强势	strong
强化	strengthen; reinforce
强国	power
强大	strong; powerful
强奸	rape
强奸案	rape case; rape
强度	intensity; strength
强拆	forced demolition
强暴	rape
强有力	strong; powerful
强权	power
强烈	strong; strongly
强烈反对	strongly oppose; strong opposition
强烈谴责	strongly condemn
强生	johnson johnson; johnson
强生公司	johnson johnson
强盗	robber
强硬	tough; hardline
强硬派	hardliner; hardline
强硬立场	tough stance; hard line
强行	force; forcibly
强调	stress; emphasize
强调指出	stress; point out
强迫	force; forced
强迫劳动	forced labor
强迫失踪	forced disappearance; enforced disappearance
强降雨	heavy rain; torrential rain
强震	strong earthquake; powerful earthquake
彈道飛彈	ballistic missile
归功于	credit
归咎	blame
归咎于	blame
归来	return
归还	return
当	-
当中	-
当事人	party
当代	contemporary
当作	regard
当前	current; present
当务之急	top priority
当地	local
当地人	local
当地媒体	local media
当地官员	local official
当地居民	local resident
当地时间	local time
当场	on the spot; scene
当天	day; same day
当局	authority
当局称	authority say
当年	year; then
当日	day; same day
当时	-
当时的	then
当晚	night; evening
当权者	those in power; ruler
当然	-
当选	elect; win
当选总统	president-elect
当面	in person
录像	video; footage
录像带	videotape; video
录制	record
录取	admit; admission
录音	recording; audio recording
录音带	tape
形势	situation
形容	describe
形式	form
形态	form
形成	form
形状	shape
形象	image
彭	peng
彭丽媛	peng liyuan
彭博	bloomberg
彭博新闻社	bloomberg; bloomberg news
彭博社	bloomberg
彭帅	peng shuai
彭斯	pence
影像	image
影响	affect; influence; impact; effect
影响力	influence
影子内阁	shadow cabinet
影子银行	shadow banking; shadow bank
影射	allude
影展	film festival
影星	movie star; film star
影片	video; film
影视	film television
影评	film review
影迷	film fan
影院	cinema; theater
彼得雷乌斯	petraeus
彼此	-
往	-
往往	often; tend
征兵	conscription; draft
征收	levy; impose
征收关税	impose tariff; tariff
征服	conquer
征求	seek; solicit
征用	requisition
征程	journey
征税	tax; levy
征集	collect
很	-
很多	-
很快	soon; quickly
律师	lawyer; attorney
律师事务所	law firm
後	-
徐	xu
徒刑	imprisonment
得	-
得主	winner
得克萨斯	texas
得克萨斯州	texas
得出	draw; reach
得出结论	conclude; conclusion
得分	score; point
得到	get; receive
得失	gain loss
得奖	win award
得州	texas
得益	benefit
得知	learn
得票	vote
得票率	share of vote; vote share
得罪	offend
從	-
微信	wechat
微信公众号	wechat account
微信支付	wechat pay
微博	weibo; microblog
微型	mini; miniature
微塑料	microplastic
微妙	delicate; subtle
微小	tiny; small
微弱	weak; slight
微波	microwave
微生物	microbe; microorganism
微笑	smile
微芯片	microchip
微软	microsoft
微软公司	microsoft
德克萨斯	texas
德克萨斯州	texas
德军	german army; german troop
德勤	deloitte
德国	germany; german
德国之声	deutsche welle
德国人	german
德国商业银行	commerzbank
德国外长	german foreign minister
德国央行	bundesbank
德国总理	german chancellor
德国总理默克尔	chancellor merkel; german chancellor
德国政府	german government
德国电信	deutsche telekom
德国经济	german economy
德国统一	german reunification
德国联邦议院	bundestag
德国财政部	german finance ministry
德国队	germany
德国马克	deutsche mark
德尔加多	delgado
德尔塔	delta
德尔塔变种	delta variant
德州	texas
德怀恩	dwayne
德意志	german
德意志电信	deutsche telekom
德意志银行	deutsche bank
德拉吉	draghi
德拉瓦	delaware
德新社	dpa
德桑蒂斯	desantis
德梅因	des moines
德比	derby
德班	durban
德班市	durban
德甲	bundesliga
德累斯顿	dresden
德约科维奇	djokovic
德维尔潘	villepin
德语	german
德里	delhi
德里克	derek
德银	deutsche bank
德雷克	drake
德鲁兹	druze
德黑兰	tehran
德黑蘭	tehran
心态	mentality; attitude
心情	mood
心灵	soul; mind
心理	psychological; mental; psychology
心理健康	mental health
心理医生	psychiatrist; psychologist
心理学	psychology
心理学家	psychologist
心理战	psychological warfare
心理治疗	therapy; psychotherapy
心肌梗塞	heart attack
心脏	heart
心脏手术	heart surgery
心脏病	heart disease; heart attack
心脏病发作	heart attack
心脏科	cardiology
心脏移植	heart transplant
心脏衰竭	heart failure
心脏起搏器	pacemaker
心脏骤停	cardiac arrest
心血管	cardiovascular
心血管疾病	cardiovascular disease; heart disease
必定	-
必须	must
忍受	endure; bear
忍者	ninja
忍耐	patience
忧虑	worry; concern; anxiety
快	fast; quick
快乐	happy; happiness
快讯	news flash
快递	express delivery; courier
快速	fast; rapid; quickly
快餐	fast food
怀亚特	wyatt
怀俄明	wyoming
怀俄明州	wyoming
怀孕	pregnant; pregnancy
怀尔德	wilder
怀念	miss
怀特	white
怀疑	suspect; doubt; suspicion
怎么	-
怎样	-
怎麼	-
思想	thought; idea; ideology
思科	cisco
思维	thinking
思考	think
急于	eager
急剧	sharp; sharply
急性	acute
急救	first aid; emergency
急救人员	paramedic
急诊	emergency
急诊室	emergency room
急速	rapid
急需	urgently need
性丑闻	sex scandal
性交易	prostitution; sex trade
性侵	sexual assault; sexual abuse
性侵害	sexual assault
性侵犯	sexual assault; sexual abuse
性别	gender; sex
性别平等	gender equality
性别歧视	sexism; gender discrimination
性取向	sexual orientation
性奴	sex slave
性奴隶	sex slave
性工作者	sex worker
性教育	sex education
性暴力	sexual violence
性格	character; personality
性能	performance
性虐待	sexual abuse
性行为	sex; sexual
性质	nature
性骚扰	sexual harassment
怪物	monster
怪罪	blame
总之	-
总书记	general secretary
总产值	output; output value
总价	total price
总会	federation; association
总体	overall; general
总体上	overall
总值	total value; value
总公司	head office; parent company
总共	total
总决赛	final
总分	total score; aggregate
总参谋长	chief of staff; chief general staff
总司令	commander-in-chief; commander in chief
总和	sum; total
总局	administration; bureau
总工会	federation trade union
总干事	director-general; director general
总教练	head coach
总数	total; total number
总是	always
总检察署	attorney general
总检察长	attorney general; prosecutor general
总理	prime minister; premier
总理府	prime minister's office
总理默克尔	chancellor merkel
总的来看	overall
总的来说	-
总监	director
总督	governor; governor general
总经理	general manager
总结	sum up; conclude; summary
总统	president; presidential
总统令	presidential decree
总统任期	presidential term
总统候选人	presidential candidate
总统克林顿	president clinton
总统制	presidential system
总统大选	presidential election
总统奥巴马	president obama
总统布什	president bush
总统府	presidential palace
总统拜登	president biden
总统普京	president putin
总统特朗普	president trump
总统职位	presidency
总统选举	presidential election
总编	editor-in-chief; editor
总编辑	editor-in-chief; chief editor
总罢工	general strike
总裁	president; chief executive
总计	total
总部	headquarters
总部位于	based; headquartered
总量	total
总领事馆	consulate general; consulate
总额	total; total amount
总额达	total
恋童癖	pedophile
恐吓	intimidate; threaten; threat
恐怕	-
恐怖	terror; horror; terrorist
恐怖主义	terrorism
恐怖事件	terrorist incident; terror incident
恐怖分子	terrorist
恐怖活动	terrorist activity; terrorism
恐怖片	horror film
恐怖组织	terrorist group; terrorist organization; terror group
恐怖行为	act of terror; terrorist act
恐怖袭击	terrorist attack; terror attack
恐惧	fear
恐慌	panic
恐袭	terrorist attack; terror attack
恐龙	dinosaur
恐龙化石	dinosaur fossil
恒大	evergrande
恒大集团	evergrande
恒生	hang seng
恒生指数	hang seng index
恢复	resume; restore; recover; recovery
恨	hate
恩德培	entebbe
恩贾梅纳	n'djamena
恶劣	bad; poor; severe
恶劣天气	bad weather; severe weather
恶化	deteriorate; worsen; deterioration
恶性	malignant; vicious
恶性循环	vicious circle
恶性通胀	hyperinflation
恶意	malicious
恶意收购	hostile takeover
恶意软件	malware
恶魔	devil; demon
悉尼	sydney
悉尼先驱晨报	sydney morning herald
悉尼歌剧院	sydney opera house
您	-
悲伤	sad; sadness; grief
悲剧	tragedy; tragic
悲哀	sad; sorrow
悲痛	grief; sorrow
悲观	pessimistic; pessimism
悼念	mourn
情人	lover
情人节	valentine's day
情侣	couple
情况	situation; circumstance; condition
情势	situation
情妇	mistress
情形	situation; circumstance
情感	emotion; emotional
情报	intelligence
情报人员	intelligence officer; agent
情报委员会	intelligence committee
情报官员	intelligence official
情报局	intelligence agency; intelligence bureau
情报机构	intelligence agency; intelligence service
情报部门	intelligence agency; intelligence service
情景	scene
情绪	mood; emotion; sentiment
情节	plot; circumstance
惊人	amazing; surprising; stunning
惊喜	surprise
惊讶	surprise; surprised
惠勒	wheeler
惠普	hewlett-packard; hp
惠灵顿	wellington
惠特尼	whitney
惠特曼	whitman
惠誉	fitch
惩处	punish; punishment
惩治	punish
惩罚	punish; punishment
想法	idea; thought
想要	want
想象	imagine; imagination
愈	-
意义	significance; meaning
意向	intention
意味着	mean
意味著	mean
意图	intention; attempt; intent
意外	accident; unexpected; surprise
意外事故	accident
意外死亡	accidental death
意大利	italy; italian
意大利人	italian
意大利总理	italian prime minister
意大利政府	italian government
意大利队	italy
意大利面	pasta
意志	will
意思	meaning; mean
意愿	willingness; will
意料	expect
意甲	serie a
意见	opinion; view
意见分歧	difference; disagreement
意识	awareness; consciousness
意识到	realize; aware
意识形态	ideology; ideological
愚人节	april fool
愛沙尼亞	estonia; estonian
感兴趣	interested
感冒	cold; flu
感到	feel
感到失望	disappointed
感到愤怒	angry
感到担忧	concerned; worried
感到遗憾	regret
感到震惊	shocked
感到高兴	pleased; happy
感动	moved; touching
感受	feel; feeling
感应	sensor
感恩节	thanksgiving
感恩节假期	thanksgiving holiday
感情	feeling; emotion
感染	infection; infect
感染人数	infection
感染率	infection rate
感染病例	infection case; infection
感染者	infected
感激	grateful; thank
感觉	feel; feeling
感谢	thank; thanks
愤怒	anger; angry; fury
愤慨	outrage; indignation
慎重	cautious; prudent
慕尼黑	munich
慕尼黑安全会议	munich security conference
慢	slow
慢性	chronic
慢性病	chronic disease
慢跑	jogging
慰安妇	comfort woman
慰问	condolence
應該	should
戈兰高地	golan heights
戈夫	gove
戈尔	gore
戈尔巴乔夫	gorbachev
戈德堡	goldberg
戈德曼	goldman
戈登	gordon
戈麦斯	gomez
戏剧	drama; theater; play
戏剧性	dramatic
戏曲	opera
成	-
成为	become
成交	deal; trade
成交价	price
成交量	trading volume; volume
成交额	turnover
成人	adult
成分	ingredient; component
成功	success; successful; succeed
成千	thousand
成千上万	thousand
成吉思汗	genghis khan
成名	fame; famous
成员	member
成员国	member state; member country
成品油	refined oil; oil product
成就	achievement
成年	adult
成年人	adult
成效	result; effectiveness
成本	cost
成果	result; achievement
成比例	proportional
成熟	mature
成田	narita
成田机场	narita airport
成瘾	addiction; addictive
成立	establish; found; set up
成绩	result; achievement; performance
成绩单	report card
成衣	garment
成语	idiom
成都	chengdu
成长	growth; grow; grow up
成龙	jackie chan
我	-
我们	-
我們	-
戒严	martial law
戒严令	martial law
戒指	ring
或	-
或者	-
或许	perhaps; maybe
战乱	war; conflict
战争	war
战争罪	war crime
战争罪行	war crime
战事	fighting; war
战俘	prisoner of war
战区	war zone; theater
战友	comrade
战后	postwar; after war
战地记者	war correspondent
战场	battlefield
战士	fighter; soldier; warrior
战役	battle; campaign
战斗	battle; combat; fight
战斗人员	combatant; fighter
战斗力	combat
战斗机	fighter jet; fighter; warplane
战时	wartime
战术	tactic; tactical
战机	warplane; fighter jet
战火	war; fighting
战略	strategy; strategic
战略伙伴	strategic partner
战略伙伴关系	strategic partnership
战略储备	strategic reserve
战略合作	strategic cooperation
战略家	strategist
战略核武器	strategic nuclear weapon
战略石油储备	strategic petroleum reserve
战略竞争	strategic competition
战略部署	strategic deployment
战线	front; front line
战绩	record
战胜	defeat; beat; overcome
战舰	warship
战败	defeat
战车	tank; chariot
戛纳	cannes
戛纳电影节	cannes film festival
截至	-
戴利	daly; daley
戴夫	dave
戴姆勒	daimler
戴安	diane
戴安娜	diana
戴安娜王妃	princess diana
戴尔	dell
戴维	david; davy
戴维斯	davis
戴高乐	de gaulle
戴高乐机场	charles de gaulle
房东	landlord
房产	property; real estate
房产税	property tax
房价	house price; home price; housing price
房企	property developer
房利美	fannie mae
房地产	real estate; property
房地产业	real estate; property sector
房地产公司	real estate company; property company
房地产市场	real estate market; property market; housing market
房地产开发商	property developer; real estate developer
房地产泡沫	property bubble; housing bubble
房地美	freddie mac
房子	house
房屋	house; housing
房租	rent
房贷	mortgage; home loan
房间	room
所	-
所以	-
所在地	location
所属	belong
所得	income
所得税	income tax
所得税法	income tax
所有	all
所有人	everyone; owner
所有权	ownership
所有者	owner
所罗门	solomon
所罗门群岛	solomon islands
所谓	-
所长	director
手册	manual; handbook
手套	glove
手工	handmade; manual
手指	finger
手术	surgery; operation
手术室	operating room
手机	mobile phone; phone; cell phone
手枪	pistol; handgun
手榴弹	grenade
手機	mobile phone; phone; cell phone
手段	means
手法	tactic; method
手球	handball
手稿	manuscript
手续	procedure
手续费	fee
手臂	arm
手艺	craft
手表	watch
手足口病	hand foot mouth
手铐	handcuffs
手雷	grenade
才	-
扎克伯格	zuckerberg
扎卡维	zarqawi
扎波罗热	zaporizhzhia
扎波罗热核电站	zaporizhzhia nuclear plant
扎瓦赫里	zawahiri
扎里夫	zarif
打仗	fight; war
打入	enter; score
打击	crack down; combat; strike; blow
打击恐怖主义	fight terrorism; combat terrorism
打击犯罪	fight crime
打动	touch
打印	print
打印机	printer
打压	suppress; crackdown
打响	start
打工	work
打开	open
打扰	disturb
打捞	salvage
打断	interrupt
打架	fight
打死	kill; beat to death
打猎	hunting
打电话	call; phone
打破	break
打算	plan; intend
打败	defeat; beat
打赢	win
打车	taxi; ride-hailing
打造	build; create
托尔斯泰	tolstoy
托尼	tony
托德	todd
托特纳姆热刺	tottenham hotspur
托管	trusteeship
托马斯	thomas
扣押	seize; detain
扣留	detain; withhold
扣除	deduct
执导	direct
执政	rule; govern; power
执政党	ruling party
执政者	ruler
执政联盟	ruling coalition
执教	coach
执法	law enforcement; enforcement
执法人员	law enforcement officer; law enforcement
执法机构	law enforcement agency
执法部门	law enforcement
执照	license
执行	implement; execute; enforcement
执行主任	executive director
执行主席	executive chairman
执行副总裁	executive vice president
执行委员会	executive committee
执行官	executive
执行总裁	chief executive
执行董事	executive director
执行长	chief executive; ceo
扩军	military expansion
扩大	expand; expansion
扩展	expand; extend
扩建	expansion; expand
扩张	expansion; expand
扩散	spread; proliferation
扰乱	disrupt
扰乱公共秩序	disturb public order
扶持	support
扶贫	poverty alleviation
批准	approve; approval; ratify
批判	criticize; criticism
批发	wholesale
批发价	wholesale price
批发价格	wholesale price
批发商	wholesaler
批评	criticize; criticism
批评人士	critic
批评家	critic
批评者	critic
找	find; look for
找到	find
找回	recover
承包商	contractor
承受	bear; withstand
承担	bear; undertake
承担责任	take responsibility
承接	undertake
承认	admit; acknowledge; recognize; recognition
承诺	promise; pledge; commitment
承销	underwrite; underwriting
承销商	underwriter
技巧	skill; technique
技师	technician
技术	technology; technique; technical
技术人员	technician
技术公司	technology company
技术合作	technical cooperation
技术官僚	technocrat
技术性	technical
技术支持	technical support
技术故障	technical problem; technical fault
技术转让	technology transfer
技能	skill
把	-
抑制	curb; inhibit
抑或	-
投产	production
投保	insure
投入	invest; put
投入使用	put into use
投掷	throw
投放	release; put
投机	speculation; speculative
投机者	speculator
投标	bid; tender
投票	vote; ballot
投票日	election day; polling day
投票权	voting right
投票率	turnout
投票站	polling station
投票箱	ballot box
投行	investment bank
投诉	complaint; complain
投资	investment; invest
投资人	investor
投资公司	investment company
投资基金	investment fund
投资组合	portfolio
投资者	investor
投资银行	investment bank
投资项目	investment project
投降	surrender
抖音	tiktok; douyin
抗争	resistance; struggle; protest
抗体	antibody
抗击	fight
抗战	anti-japanese war; war
抗拒	resist
抗生素	antibiotic
抗疫	fight epidemic; fight covid-19
抗病毒	antiviral
抗癌	anti-cancer; cancer
抗衡	counter; compete
抗议	protest
抗议人士	protester
抗议民众	protester
抗议活动	protest; demonstration
抗议示威	protest; demonstration
抗议者	protester
抗逆转录病毒	antiretroviral
抗震	earthquake-resistant; quake
折价	discount
折合	equivalent
折扣	discount
折旧	depreciation
折磨	torture
抚养	raise
抚养权	custody
抚恤金	pension; compensation
抛售	sell-off; sell
抛弃	abandon
抢修	repair
抢先	first
抢劫	robbery; rob; loot
抢劫案	robbery
抢救	rescue; emergency treatment
抢购	panic buying
抢险	rescue
护卫舰	frigate
护士	nurse
护照	passport
护理	nursing; care
护理人员	nurse; caregiver
护送	escort
报业	newspaper
报价	quotation; price; offer
报关	custom
报刊	press; newspaper
报名	sign up; register
报告	report
报告书	report
报复	retaliate; retaliation; revenge
报复性	retaliatory
报导	report
报废	scrap
报摊	newsstand
报案	report to police
报社	newspaper
报章	newspaper
报纸	newspaper
报表	statement
报警	call police; report police; alarm
报道	report
报道称	report say; report
报酬	pay; reward
报销	reimburse
抨击	criticize; slam; attack
披头四	beatles
披头士	beatles
披萨	pizza
披露	disclose; reveal; disclosure
抵制	boycott; resist
抵御	resist; withstand
抵抗	resist; resistance
抵抗运动	resistance movement; resistance
抵押	mortgage; collateral
抵押贷款	mortgage; mortgage loan
抵消	offset
抵达	arrive; reach
担任	serve; hold
担保	guarantee; bail
担心	worry; fear; concern
担忧	concern; worry; fear
担负	bear
拆分	split
拆毁	demolish
拆股	stock split
拆迁	demolition
拆除	demolish; dismantle; demolition
拉丁	latin
拉丁美洲	latin america; latin american
拉丁裔	latino; hispanic
拉什迪	rushdie
拉力赛	rally
拉加德	lagarde
拉动	boost; drive
拉動	boost; drive
拉卡	raqqa
拉各斯	lagos
拉合尔	lahore
拉塔基亚	latakia
拉塞尔	russell
拉夫桑贾尼	rafsanjani
拉夫罗夫	lavrov
拉姆斯菲尔德	rumsfeld
拉尔夫	ralph
拉巴斯	la paz
拉巴特	rabat
拉布	raab
拉希德	rashid
拉斐尔	rafael; raphael
拉斯	lars
拉斯姆森	rasmussen
拉斯维加斯	las vegas
拉法	rafah
拉瓦尔品第	rawalpindi
拉登	bin laden
拉票	canvass; campaign
拉米	lamy; lammy
拉米雷斯	ramirez
拉美	latin america; latin american
拉美国家	latin american country
拉脱维亚	latvia; latvian
拉莫斯	ramos
拉萨	lhasa
拉贾	raja
拉贾帕克萨	rajapaksa
拉贾斯坦邦	rajasthan
拉赫曼	rahman
拉辛	racine
拉达克	ladakh
拉里	larry
拉长	lengthen
拉霍伊	rajoy
拉马拉	ramallah
拉马福萨	ramaphosa
拉马迪	ramadi
拉高	raise
拍到	capture
拍卖	auction
拍卖行	auction house
拍摄	shoot; film
拍照	photograph; take photo
拍片	film
拒	refuse
拒绝	refuse; reject; decline
拒绝置评	decline comment; declined comment
拒绝评论	decline comment; declined comment
拒绝透露	refuse disclose; decline
拖延	delay; stall
拖欠	default; arrears
拘役	detention
拘押	detain; detention
拘捕	arrest; detain
拘留	detain; detention
拘留中心	detention center
拘留所	detention center
拘禁	detain; detention
招募	recruit
招商	investment
招待	entertain
招待会	reception
招标	tender; bidding
招聘	recruit; recruitment; hire
招股	share offering; offering
招股书	prospectus
招致	incur
拜仁	bayern
拜仁慕尼黑	bayern munich
拜登	biden
拜登总统	president biden
拜登政府	biden administration
拜登總統	president biden
拜耳	bayer
拥有	own; have
拯救	save; rescue
拳击	boxing
拳击手	boxer
拳王	boxing champion
拷打	torture
拼多多	pinduoduo
拿	take
拿下	win; capture
拿到	get; obtain
拿破仑	napoleon
持不同政见者	dissident
持久	lasting; enduring
持久和平	lasting peace
持刀	knife
持平	flat; unchanged
持有	hold; own
持有人	holder
持枪	armed; gun
持续	continue; sustained; last
持续性	persistent
持股	stake; shareholding
指出	point out; note; say
指南	guide; guideline
指定	designate; designated
指导	guide; guidance
指导方针	guideline
指挥	command
指挥官	commander
指挥部	headquarters; command
指控	accuse; accusation; allegation; charge
指摘	criticize
指数	index
指标	indicator; index; target
指示	instruct; instruction; order
指纹	fingerprint
指认	identify
指责	accuse; blame; criticize
按	-
按照	-
挑战	challenge
挑战者	challenger
挑战者号	challenger
挑拨	provoke
挑衅	provocation; provoke; provocative
挑起	provoke; stir up
挑选	select; pick
挖	dig
挖掘	dig; excavate
挪威	norway; norwegian
挪威人	norwegian
挪用	embezzle; misappropriate
挪用公款	embezzlement
挺	-
挽回	recover; save
挽救	save; rescue
捐出	donate
捐助	donate; donation
捐助国	donor country; donor
捐助者	donor
捐款	donation; donate
捐款人	donor
捐献	donate; donation
捐赠	donate; donation
捐赠者	donor
捕捉	catch; capture
捕捞	fishing; catch
捕杀	kill; cull
捕获	capture; catch
捕鱼	fishing
捕鲸	whaling
损伤	damage; injury
损坏	damage
损失	loss; lose
损害	damage; harm
换句话说	-
捣乱	trouble
据	-
据称	allegedly; reportedly
捷克	czech; czech republic
捷克共和国	czech republic
捷克斯洛伐克	czechoslovakia
捷運	mass rapid transit; mrt; metro
授予	award; grant
授权	authorize; authorization
授权书	power of attorney
排华	anti-chinese
排名	rank; ranking
排名第一	rank first; top
排挤	squeeze out
排放	emission; emit; discharge
排放交易	emission trading
排放标准	emission standard
排放量	emission
排斥	exclude; exclusion; reject
排查	check; screen
排水	drainage
排污	pollution; discharge
排灯节	diwali
排球	volleyball
排行榜	chart; ranking
排队	queue; line up
排除	rule out; exclude
探亲	visit relative; family visit
探员	detective; agent
探月	lunar exploration
探望	visit
探测	detect; explore
探测器	probe
探索	explore; exploration
探讨	discuss; explore
探访	visit
探险	expedition; adventure; explore
探险家	explorer
接任	succeed; take over
接到	receive
接受	accept; receive
接受治疗	receive treatment; treatment
接受采访	interview
接待	receive; reception
接收	receive
接替	replace; succeed
接班	succeed; successor
接班人	successor
接着	-
接种	vaccinate; vaccination
接种疫苗	vaccinate; vaccination
接管	take over; takeover
接著	-
接见	meet; receive
接触	contact
接触者	contact
接近	close; near; approach
接连	successive
接送	pick up
控制	control
控告	accuse; sue; charge
控方	prosecution
控罪	charge
控股	holding
控股公司	holding company
控股权	controlling stake
推举	nominate; elect
推出	launch; introduce; release
推动	promote; push; drive
推升	push up
推卸责任	shirk responsibility
推土机	bulldozer
推崇	admire
推广	promote; promotion
推文	tweet
推断	infer; conclude
推测	speculate; speculation
推特	twitter
推特账号	twitter account
推翻	overthrow; overturn; topple
推荐	recommend; recommendation
推行	implement; promote
推进	promote; advance; push forward
推迟	postpone; delay
推销	promote; sell
推高	push up; drive up
措施	measure; step
提交	submit; file
提供	provide; offer; supply
提倡	advocate; promote
提克里特	tikrit
提出	propose; put forward; raise
提到	mention
提前	advance; early; ahead
提前选举	early election
提升	raise; upgrade; improve
提及	mention
提取	extract; withdraw
提名	nominate; nomination
提姆	tim
提振	boost
提早	early
提案	proposal; motion
提款	withdraw
提款机	cash machine; atm
提示	prompt; hint
提议	proposal; propose
提起公诉	prosecute
提起诉讼	file lawsuit; sue
提醒	remind; warn
提问	question; ask
提高	improve; increase; raise
插入	insert
插手	interfere
揭幕	unveil; open
揭晓	announce; reveal
揭示	reveal
揭露	expose; reveal
援兵	reinforcement
援军	reinforcement
援助	aid; assistance; help
援助方案	aid package; bailout package
援助机构	aid agency
援助物资	aid supply; relief supply
援助组织	aid organization; aid group
援助计划	aid program; bailout
援引	cite; quote
援引报道	quote report
援救	rescue
搜	search
搜寻	search
搜救	search rescue
搜救人员	rescue worker; searcher
搜救工作	search rescue
搜救行动	search rescue operation
搜查	search; raid
搜查令	search warrant
搜狐	sohu
搜索	search
搜索引擎	search engine
搜集	collect
搬到	move
搬家	move
搬迁	relocate; move
摄像	camera; video
摄像头	camera
摄像机	camera
摄入	intake
摄影	photography
摄影展	photo exhibition
摄影师	photographer; cameraman
摄影记者	photojournalist; photographer
摄氏	celsius
摄氏度	degree celsius; celsius
摇摆	swing
摇摆州	swing state
摇滚	rock
摇滚乐	rock music
摇滚乐队	rock band
摇滚明星	rock star
摇篮	cradle
摊销	amortization
摔跤	wrestling
摧毁	destroy
摩加迪沙	mogadishu
摩天大楼	skyscraper
摩尔	moore
摩尔多瓦	moldova; moldovan
摩托	motor
摩托罗拉	motorola
摩托车	motorcycle
摩擦	friction
摩根	morgan
摩根士丹利	morgan stanley
摩根大通	jpmorgan; jpmorgan chase
摩根大通银行	jpmorgan chase
摩根斯坦利	morgan stanley
摩洛哥	morocco; moroccan
摩爾多瓦	moldova; moldovan
摩纳哥	monaco
摩苏尔	mosul
摩苏尔市	mosul
摩萨德	mossad
摩西	moses
摩门教	mormon
摩门教徒	mormon
撒切尔	thatcher
撒切尔夫人	margaret thatcher; thatcher
撒哈拉	sahara
撒哈拉以南非洲	sub-saharan africa
撒哈拉沙漠	sahara desert
撒离	evacuate
撒谎	lie
撞	hit
撞上	hit; crash
撞击	impact; hit
撞死	kill
撞车	crash; collision
撤侨	evacuation; evacuate citizen
撤军	withdraw troop; withdrawal; troop withdrawal
撤出	withdraw; pull out
撤回	withdraw
撤离	evacuate; evacuation; withdraw
撤职	dismiss; remove
撤走	withdraw; evacuate
撤退	retreat; withdraw
撤销	revoke; cancel; drop
撰写	write
撰文	write
撰稿人	writer; contributor
攀升	climb; rise
支付	pay; payment
支付宝	alipay
支付能力	solvency
支出	spending; expenditure
支持	support; back
支持率	approval rating; support
支持率下降	approval rating
支持者	supporter
支持阵线	nusra front
支援	support; aid
支撑	support
支柱	pillar
支票	check; cheque
支部	branch
支配	dominate
收件人	recipient
收入	income; revenue
收入不平等	income inequality
收养	adopt; adoption
收到	receive
收到贿赂	bribe
收取	charge; collect
收回	take back; recover; withdraw
收复	recapture; retake
收市	close
收成	harvest; crop
收支	income expenditure; balance
收支平衡	balance of payment; break-even
收益	earnings; yield; return
收益率	yield
收盘	close
收盘价	closing price
收看	watch
收窄	narrow
收紧	tighten
收缩	contraction; shrink; contract
收获	harvest
收藏	collection; collect
收藏家	collector
收视率	rating; viewership
收购	acquire; acquisition; takeover; buy
收购案	acquisition; takeover
收购要约	takeover offer; takeover bid
收费	charge; fee; toll
收集	collect
收音机	radio
改为	change
改变	change
改名	rename
改善	improve; improvement
改正	correct
改组	reshuffle; reorganize
改编	adapt; adaptation
改进	improve; improvement
改造	transform; renovation
改革	reform
改革开放	reform opening
改革派	reformist; reformer
攻克	conquer; overcome
攻击	attack; assault
攻击性	aggressive; offensive
攻击者	attacker
攻势	offensive
攻占	capture; seize
攻打	attack
攻陷	capture
放假	holiday
放大	amplify; magnify
放宽	relax; ease; loosen
放射	radiation
放射性	radioactive
放射性物质	radioactive material
放射治疗	radiotherapy; radiation therapy
放开	liberalize; open
放弃	abandon; give up
放心	assured; rest assured
放慢	slow
放映	screen; screening
放松	relax; ease
放火	arson; set fire
放疗	radiotherapy
放缓	slow; slowdown
放置	place
放逐	exile; banish
政党	political party; party
政务	government affair
政协	cppcc
政变	coup
政坛	politics; political
政客	politician
政局	political situation
政府	government
政府债券	government bond
政府停摆	government shutdown; shutdown
政府关门	government shutdown; shutdown
政府军	government force; army
政府发言人	government spokesman
政府大楼	government building
政府官员	government official
政府开支	government spending
政府支出	government spending
政府机构	government agency
政府补贴	government subsidy
政府部门	government department; government agency
政府首脑	head of government; government leader
政权	regime; power
政治	politics; political
政治人物	politician; political figure
政治体制	political system
政治僵局	political deadlock; political impasse
政治制度	political system
政治动荡	political turmoil; political unrest
政治化	politicize
政治危机	political crisis
政治压力	political pressure
政治学	political science
政治家	politician
政治对手	political opponent; political rival
政治局	politburo
政治局势	political situation
政治局委员	politburo member
政治局常委	politburo standing committee
政治庇护	political asylum; asylum
政治影响	political influence
政治意愿	political will
政治改革	political reform
政治正确	political correctness; politically correct
政治犯	political prisoner
政治献金	political donation
政治生涯	political career
政治解决	political solution; political settlement
政治领袖	political leader
政界	political circle
政策	policy
政纲	manifesto; platform
政要	leader; dignitary
政见	political view
故	-
故乡	hometown
故事	story
故宫	forbidden city; palace museum
故宫博物院	palace museum
故居	former residence
故意	deliberately; intentional
故障	failure; malfunction; fault
故障率	failure rate
敌人	enemy
敌军	enemy
敌对	hostile; hostility
敌对行动	hostility
敌意	hostility; hostile
敏感	sensitive
敏感信息	sensitive information
敏锐	keen; sharp
救	save; rescue
救世军	salvation army
救出	rescue
救出来	rescue
救助	aid; rescue; bailout
救助方案	bailout; rescue package
救助计划	bailout; rescue plan
救助贷款	bailout loan; bailout
救命	save life
救市	bailout; rescue market
救护车	ambulance
救援	rescue; relief
救援人员	rescuer; rescue worker; aid worker
救援工作	rescue work; relief effort
救援物资	relief supply
救援行动	rescue operation
救援队	rescue team
救济	relief
救火	fight fire
救灾	disaster relief
救灾工作	disaster relief; relief work
救生	rescue; lifesaving
救生艇	lifeboat
救生衣	life jacket
敖德萨	odesa; odessa
敘利亞	syria; syrian
教会	church
教友	believer
教唆	instigate; abet
教堂	church; cathedral
教士	cleric; priest
教学	teaching
教宗	pope
教宗方济各	pope francis
教室	classroom
教导	teach
教师	teacher
教廷	holy see; vatican
教徒	believer; follower
教授	professor
教材	textbook; teaching material
教条	dogma
教派	sect; sectarian
教派冲突	sectarian conflict; sectarian violence
教派暴力	sectarian violence
教父	godfather
教皇	pope
教皇方济各	pope francis
教皇本笃十六世	pope benedict
教皇约翰保罗二世	pope john paul
教科书	textbook
教练	coach
教练员	coach
教练组	coaching staff
教职员工	staff; faculty
教育	education
教育制度	education system
教育家	educator
教育局	education bureau; education department
教育改革	education reform
教育机构	educational institution
教育系统	education system
教育营	re-education camp; education camp
教育部	education ministry; ministry of education
教育部长	education minister; education secretary
教规	canon
教训	lesson
散布	spread
散播	spread
敦促	urge
数万	ten thousand
数以万计	ten thousand
数以千计	thousand
数以百万计	million
数以百计	hundred
数位	digital
数十	dozen
数十万	hundred thousand
数十人	dozens
数十亿	billion
数十年	decades
数千	thousand
数千万	million
数千人	thousand people
数千名	thousand
数名	several
数天	several days
数字	figure; number; digital
数字人民币	digital yuan
数字化	digital; digitization
数字经济	digital economy
数字货币	digital currency
数学	mathematics; math
数学家	mathematician
数年	several years
数据	data; figure
数据中心	data center
数据保护	data protection
数据库	database
数据显示	data show; figure show
数据泄露	data breach; data leak
数月	several months
数百	hundred
数百万	million
数百人	hundred people
数百名	hundred
数目	number
数码	digital
数码相机	digital camera
数量	number; quantity
数额	amount
整个	whole; entire
數位	digital
文书	document
文人	scholar
文件	document; file
文凭	diploma
文化	culture; cultural
文化中心	cultural center
文化交流	cultural exchange
文化产业	cultural industry
文化传统	cultural tradition
文化大革命	cultural revolution
文化节	cultural festival
文化遗产	cultural heritage
文化部	culture ministry; ministry of culture
文化部长	culture minister
文化部门	culture department
文在寅	moon jae-in
文在寅总统	president moon
文字	text; writing; word
文学	literature; literary
文学作品	literary work
文学奖	literary prize; literature prize
文明	civilization
文本	text
文森特	vincent
文汇报	wen wei po
文物	cultural relic; artifact; antiquity
文献	document; literature
文盲	illiterate; illiteracy
文章	article; essay
文翠珊	theresa may
文职	civilian
文艺	art; literature art
文艺复兴	renaissance
文莱	brunei
文革	cultural revolution
斋月	ramadan
斐济	fiji
斐濟	fiji
斗争	struggle; fight
斡旋	mediate; mediation
斩首	behead; beheading
断交	sever tie; sever diplomatic relation
斯克里帕尔	skripal
斯图加特	stuttgart
斯图尔特	stewart; stuart
斯坦	stan; stein
斯坦利	stanley
斯坦福	stanford
斯坦福大学	stanford university; stanford
斯坦顿	stanton
斯塔默	starmer
斯大林	stalin
斯奈德	snyder
斯威士兰	swaziland
斯威夫特	swift
斯威尼	sweeney
斯宾塞	spencer
斯德哥尔摩	stockholm
斯托克	stoke
斯托尔滕贝格	stoltenberg
斯拉夫	slavic
斯普拉特利	spratly
斯普林菲尔德	springfield
斯洛伐克	slovakia; slovak
斯洛文尼亚	slovenia; slovenian
斯洛維尼亞	slovenia; slovenian
斯洛维扬斯克	sloviansk
斯派塞	spicer
斯特劳	straw
斯特劳斯	strauss
斯特恩	stern
斯特拉斯堡	strasbourg
斯特金	sturgeon
斯瓦特	swat
斯皮尔伯格	spielberg
斯科拉里	scolari
斯科普里	skopje
斯科特	scott
斯考克罗夫特	scowcroft
斯莱特	slater
斯蒂夫	steve
斯蒂文斯	stevens
斯蒂芬	stephen; steven
斯蒂芬斯	stephens
斯蒂芬森	stephenson
斯诺登	snowden
斯通	stone
斯里兰卡	sri lanka; sri lankan
斯里巴加湾市	bandar seri begawan
新	new
新一代	new generation; next generation
新一轮	new round
新京报	beijing news
新人	newcomer; rookie
新任	new
新低	new low; record low
新兴	emerging
新兴市场	emerging market
新兴经济体	emerging economy; emerging market
新冠	covid; covid-19; coronavirus
新冠疫情	covid pandemic; coronavirus pandemic
新冠疫苗	covid vaccine; covid-19 vaccine
新冠病毒	coronavirus; covid-19
新冠肺炎	covid-19; coronavirus
新冠肺炎疫情	covid-19 pandemic; coronavirus pandemic
新几内亚	new guinea
新加坡	singapore; singaporean
新加坡人	singaporean
新加坡总理	singapore prime minister
新加坡航空	singapore airline
新北	new taipei
新北市	new taipei city
新华社	xinhua; xinhua news agency
新华网	xinhua; xinhuanet
新华通讯社	xinhua news agency; xinhua
新南威尔士	new south wales
新南威尔士州	new south wales
新台币	taiwan dollar
新品	new product
新喀里多尼亚	new caledonia
新型冠状病毒	coronavirus; novel coronavirus
新型肺炎	coronavirus
新增	new; add
新增病例	new case
新增确诊病例	new confirmed case; new case
新墨西哥	new mexico
新墨西哥州	new mexico
新奥尔良	new orleans
新奥尔良市	new orleans
新娘	bride
新山	johor bahru
新常态	new normal
新年	new year
新德里	new delhi
新手	beginner; novice
新技术	new technology
新政	new deal; new policy
新政府	new government
新教	protestant
新教徒	protestant
新斯科舍	nova scotia
新款	new
新法	new law
新泽西	new jersey
新泽西州	new jersey
新浪	sina
新浪微博	sina weibo; weibo
新生	new student; newborn
新生儿	newborn
新界	new territories
新疆	xinjiang
新疆维吾尔人	uyghur; uighur
新疆维吾尔自治区	xinjiang; xinjiang uyghur
新秀	rookie
新纳粹	neo-nazi
新罕布什尔	new hampshire
新罕布什尔州	new hampshire
新能源	new energy
新能源汽车	new energy vehicle; electric vehicle
新英格兰	new england
新英格兰医学杂志	new england journal
新西兰	new zealand
新西兰人	new zealander
新近	recently
新郎	bridegroom; groom
新闻	news
新闻业	journalism
新闻办公室	information office; press office
新闻发布会	press conference; news conference
新闻发言人	spokesman; press spokesman
新闻周刊	newsweek
新闻周刊杂志	newsweek
新闻处	information department
新闻媒体	news media; media
新闻学	journalism
新闻审查	censorship; press censorship
新闻工作者	journalist
新闻报道	news report
新闻界	press; media
新闻社	news agency
新闻秘书	press secretary
新闻稿	press release
新闻编辑室	newsroom
新闻网站	news website
新闻自由	press freedom; freedom of press
新闻节目	news program
新闻记者	journalist; reporter
新闻部	information ministry
新闻部长	information minister
新闻集团	news corp
新高	new high; record high
新鲜	fresh
方便	convenient; convenience
方便面	instant noodle
方向	direction
方式	way; manner; mode
方案	plan; program; scheme
方法	method; way; approach
方济各	francis
方程	equation
方程式	formula
方言	dialect
方针	policy; guideline
方面	aspect; respect
於	-
施奈德	schneider
施密特	schmidt; schmitt
施泰因迈尔	steinmeier
施瓦茨	schwartz
施瓦辛格	schwarzenegger
施罗德	schroeder
施耐德	schneider; snyder
旁观者	bystander
旁遮普	punjab
旁遮普省	punjab
旅团	brigade
旅客	passenger; traveler
旅游	tourism; travel; tour
旅游业	tourism; tourism industry
旅游局	tourism bureau
旅游景点	tourist attraction
旅游者	tourist
旅游胜地	tourist destination; resort
旅游部	tourism ministry
旅程	journey
旅行	travel; trip
旅行社	travel agency
旅行禁令	travel ban
旅行者	traveler
旅行警告	travel warning
旅行限制	travel restriction
旅馆	hotel
无	-
无人	unmanned
无人机	drone; unmanned aircraft
无人机打击	drone strike
无人机袭击	drone attack; drone strike
无人知道	nobody know
无人驾驶	driverless; self-driving
无人驾驶飞机	drone; unmanned aircraft
无党派	independent
无关	unrelated
无力	unable
无国界医生	doctor without border
无国界医生组织	doctor without border
无国界记者	reporter without border
无国界记者组织	reporter without border
无国籍	stateless
无家可归	homeless
无家可归者	homeless
无情	ruthless
无意	unintentional
无担保	unsecured
无政府主义	anarchism; anarchist
无政府状态	anarchy
无效	invalid; ineffective
无数	countless
无期徒刑	life imprisonment; life sentence
无条件	unconditional
无核化	denuclearization
无法	unable
无理	unreasonable
无疑	undoubtedly
无症状	asymptomatic
无症状感染者	asymptomatic case; asymptomatic carrier
无知	ignorance; ignorant
无神论	atheism
无线	wireless
无线电	radio
无线网络	wireless network
无缘	miss
无罪	innocent; not guilty; acquit
无罪释放	acquit; acquittal
无聊	boring
无视	ignore
无论	-
无证移民	undocumented immigrant
无辜	innocent
无辜平民	innocent civilian
无限	unlimited
无限期	indefinitely; indefinite
既然	-
日	day
日产	nissan; daily production
日元	yen
日内瓦	geneva
日内瓦公约	geneva convention
日军	japanese army; japanese troop
日出	sunrise
日前	recently
日历	calendar
日圆	yen
日均	daily average
日子	day
日常	daily; everyday
日常工作	daily work
日常生活	daily life; everyday life
日惹	yogyakarta
日报	daily
日方	japan; japanese side
日期	date
日本	japan; japanese
日本东京	tokyo
日本人	japanese
日本共同社	kyodo
日本外务省	japanese foreign ministry
日本外相	japanese foreign minister
日本天皇	japanese emperor
日本央行	bank of japan
日本放送协会	nhk
日本政府	japanese government
日本海	sea of japan
日本电信电话	ntt
日本经济	japanese economy
日本自卫队	self-defense force
日本航空	japan airline
日本航空公司	japan airline
日本队	japan
日本防卫省	japanese defense ministry
日本首相	japanese prime minister
日益	increasingly; growing
日程	schedule
日立	hitachi
日经	nikkei
日经平均指数	nikkei average; nikkei
日经指数	nikkei; nikkei index
日经股价	nikkei
日落	sunset
日裔	japanese
日记	diary
日货	japanese goods
日韩	japan south korea
日食	solar eclipse
旧	old
旧金山	san francisco
早上	morning
早些时候	earlier
早前	earlier
早已	already; long
早日	soon; early
早晨	morning
早期	early
早间	morning
早餐	breakfast
早饭	breakfast
旱季	dry season
旱灾	drought
时	-
时事	current affair
时代	era; age; times
时代周刊	time magazine
时任	then
时候	-
时刻	moment; time
时尚	fashion; fashionable
时局	situation
时差	jet lag; time difference
时报	times
时期	period
时机	timing; opportunity; time
时段	period; time
时装	fashion
时装周	fashion week
时速	speed; per hour
时间	time
时间表	timetable; schedule
旺角	mong kok
昂山素季	aung san suu
昆士兰	queensland
昆士兰州	queensland
昆明	kunming
昆虫	insect
昆都士	kunduz
明亮	bright
明天	tomorrow
明尼苏达	minnesota
明尼苏达州	minnesota
明尼阿波利斯	minneapolis
明年	next year
明年初	early next year
明报	ming pao
明斯克	minsk
明斯克协议	minsk agreement
明日	tomorrow
明星	star
明显	obvious; clear; significantly
明智	wise
明朗	clear
明朝	ming dynasty
明白	understand
明确	clear; clearly
明镜	spiegel
明镜周刊	der spiegel; spiegel
易于	-
易卜拉欣	ibrahim
易受	vulnerable
易趣	ebay
星巴克	starbucks
星座	constellation
星星	star
星期	week
星期一	monday
星期三	wednesday
星期二	tuesday
星期五	friday
星期六	saturday
星期四	thursday
星期天	sunday
星期日	sunday
星球	planet
星球大战	star wars
星系	galaxy
星际迷航	star trek
春天	spring
春季	spring
春晚	spring festival gala
春节	spring festival; lunar new year; chinese new year
昨夜	last night
昨天	yesterday
昨日	yesterday
昨晚	last night
是	-
是否	-
是的	-
昵称	nickname
显得	appear; seem
显然	apparently; obviously
显现	appear; emerge
显示	show; display; indicate
显示器	monitor; display
显著	significant; significantly
晋级	advance; qualify
晚上	evening; night
晚会	gala; party
晚宴	dinner
晚报	evening news
晚期	late; advanced
晚邮报	corriere della sera
晚间	evening
晚餐	dinner
普丁	putin
普世	universal
普世价值	universal value
普京	putin
普京总统	president putin
普什图	pashtun
普什图人	pashtun
普利策	pulitzer
普利策奖	pulitzer prize
普利茅斯	plymouth
普华永道	pricewaterhousecoopers; pwc
普及	popularize; popular
普吉	phuket
普吉岛	phuket
普天间	futenma
普拉萨德	prasad
普拉达	prada
普林斯顿	princeton
普林斯顿大学	princeton university
普查	census
普罗迪	prodi
普选	universal suffrage; general election
普通	ordinary; common
普通人	ordinary people
普通民众	ordinary people
普通股	common stock; common share
普通话	mandarin
普遍	widespread; common; general
普遍性	universal
普里戈任	prigozhin
普雷斯科特	prescott
景区	scenic area
景气	boom; economy
景点	attraction; scenic spot
景象	scene
晶圆	wafer
晶片	chip
智利	chile; chilean
智利人	chilean
智利总统	chilean president
智利比索	chilean peso
智力	intelligence; mental
智商	iq
智囊团	think tank
智库	think tank
智慧	wisdom; smart
智慧型手機	smartphone
智慧手機	smartphone
智能	smart; intelligent; intelligence
智能手机	smartphone
智能手表	smart watch; smartwatch
智能电视	smart tv
暂停	suspend; pause; suspension
暂时	temporary; temporarily
暗杀	assassination; assassinate
暗示	suggest; hint; imply
暴乱	riot; violence
暴力	violence; violent
暴力事件	violence; violent incident
暴力冲突	violent clash; violence
暴力极端主义	violent extremism
暴力犯罪	violent crime
暴力行为	violence; act of violence
暴动	riot; uprising
暴君	tyrant
暴徒	mob; rioter; thug
暴政	tyranny
暴涨	soar; surge
暴行	atrocity
暴跌	plunge; slump; plummet
暴雨	heavy rain; rainstorm; torrential rain
暴雪	blizzard; heavy snow
暴露	expose; reveal
暴风雨	storm
暴风雪	blizzard; snowstorm
暹粒	siem reap
曝光	expose; exposure
曲棍球	hockey
更	-
更严重	worse; more serious
更低	lower
更加	-
更加严格	stricter; tougher
更名	rename
更多	more
更大	bigger; larger; greater
更好	better
更少	less; fewer
更年轻	younger
更广泛	wider; broader
更强	stronger
更快	faster; quicker
更换	replace; change
更新	update; renew
更正	correct; correction
更深	deeper
更长	longer
更高	higher
曹	cao
曼哈顿	manhattan
曼城	manchester city
曼宁	manning
曼尼托巴	manitoba
曼彻斯特	manchester
曼彻斯特联	manchester united
曼德拉	mandela
曼纽尔	manuel
曼联	manchester united
曼谷	bangkok
曼谷邮报	bangkok post
曾	-
曾经	once
曾荫权	donald tsang
替	-
最	-
最严重	worst; most serious
最为	most
最低	lowest; minimum
最低工资	minimum wage
最低点	lowest point
最低薪资	minimum wage
最佳	best
最佳女主角	best actress
最佳导演	best director
最佳影片	best picture
最佳男主角	best actor
最初	initially; original
最受欢迎	most popular
最后	last; final; finally
最后期限	deadline
最后通牒	ultimatum
最坏	worst
最多	most
最大	largest; biggest; maximum
最大化	maximize
最好	best
最小	smallest
最少	least
最差	worst
最惠国待遇	most favored nation
最新	latest; new
最新消息	latest news
最终	final; finally; eventually; ultimately
最终用户	end user
最近	recent; recently
最近几年	recent years
最高	highest; maximum; top
最高人民检察院	supreme people's procuratorate; procuratorate
最高人民法院	supreme people's court
最高水平	highest level
最高法	supreme court
最高法院	supreme court
最高点	peak; highest point
最高领导人	supreme leader; top leader
最高领袖	supreme leader
會	-
月	month
月亮	moon
月份	month
月刊	monthly
月初	early
月底	end month
月球	moon; lunar
月球表面	lunar surface
月薪	monthly salary
月饼	mooncake
有	-
有争议	controversial; disputed
有争议的	controversial; disputed
有些	-
有人	-
有关	related; relevant
有关当局	relevant authority
有关部门	relevant department; relevant authority
有利	favorable; beneficial
有利于	beneficial; benefit
有力	strong; powerful; strongly
有助于	help
有可能	possible; likely; may
有史以来	ever; history
有名	famous
有名人	celebrity
有吸引力	attractive
有害	harmful
有序	orderly
有序撤离	orderly withdrawal
有必要	necessary
有意	intend; intention; willing
有意义	meaningful
有意识	conscious
有所	-
有所不同	differ; different
有所改善	improve
有效	effective; valid
有效性	effectiveness
有效期	valid; validity
有时	sometimes
有望	expect; likely; hope
有期徒刑	imprisonment; prison
有机	organic
有机食品	organic food
有权	right; entitled
有毒	toxic; poisonous
有的	-
有益	beneficial
有着	-
有线	cable
有线电视	cable tv; cable television
有组织犯罪	organized crime
有缺陷	flawed; defective
有罪	guilty
有罪不罚	impunity
有罪判决	conviction; guilty verdict
有能力	capable; able
有色人种	people of color
有资格	eligible; qualify
有趣	interesting
有道理	make sense
有钱	rich
有钱人	rich; rich people
有限	limited
有限公司	co ltd; limited
有限责任公司	limited liability company
服从	obey
服刑	serve sentence; prison
服务	service; serve
服务业	service industry; service sector
服务员	waiter; waitress
服务器	server
服役	serve; service
服用	take
服装	clothing; clothes; fashion
服装业	clothing industry; garment industry
服装厂	garment factory; clothing factory
服饰	clothing
朔伊布勒	schaeuble
朔尔茨	scholz
望远镜	telescope
朝	-
朝中社	kcna; korean central news
朝圣	pilgrimage
朝圣者	pilgrim
朝日	asahi
朝日新闻	asahi shimbun
朝核	north korea nuclear
朝核问题	north korea nuclear; korean nuclear issue
朝着	-
朝美	north korea us
朝著	-
朝觐	hajj
朝韩	two korea
朝鲜	north korea; north korean
朝鲜中央通讯社	kcna
朝鲜人	north korean; korean
朝鲜劳动党	workers party; worker party korea
朝鲜半岛	korean peninsula
朝鲜官员	north korean official
朝鲜战争	korean war
朝鲜政府	north korean government
朝鲜政权	north korean regime
朝鲜族	ethnic korean; korean
朝鲜日报	chosun ilbo
朝鲜核武器	north korean nuclear; nuclear weapon
朝鲜领导人	north korean leader
朝鲜领导人金正恩	north korean leader; kim jong-un
期刊	journal; magazine
期待	expect; look forward; expectation
期望	expect; expectation; hope
期末	final
期权	option
期货	future
期货合约	future contract
期货市场	future market
期铜	copper future; copper
期间	period; during
期限	deadline; term
木头	wood
木材	timber; wood
木薯	cassava
未	-
未婚	unmarried; single
未婚夫	fiance
未婚妻	fiancee
未定	undecided
未必	-
未成年	underage; minor
未成年人	minor; juvenile
未成年少女	underage girl
未来	future
未知	unknown
未经授权	unauthorized
未能	-
未遂	attempted
未遂政变	failed coup; attempted coup
本	-
本世纪	this century
本人	-
本周	this week; week
本周一	monday
本周三	wednesday
本周二	tuesday
本周五	friday
本周六	saturday
本周四	thursday
本周日	sunday
本周末	this weekend; weekend
本国	own country; country
本土	local; native; homeland
本地	local
本季度	this quarter
本尼迪克特	benedict
本届	current
本州	honshu
本年度	this year
本报	newspaper
本拉丹	bin laden
本拉登	bin laden
本月	this month; month
本月初	earlier this month
本杰明	benjamin
本田	honda
本科	undergraduate
本笃	benedict
本能	instinct
本质	essence; nature
本赛季	this season; season
本身	-
札幌	sapporo
朱	zhu
朱丽叶	juliet
朱利叶斯	julius
朱利安	julian
朱利安尼	giuliani
朱塞佩	giuseppe
朱巴	juba
朱莉	julie; jolie
朱莉亚	julia
朱莉娅	julia
朱诺	juno
朱迪	judy
朱镕基	zhu rongji
朴	park
朴槿惠	park geun-hye
朴茨茅斯	portsmouth
机上	on board
机会	opportunity; chance
机体	body
机关	organ; agency
机关枪	machine gun
机制	mechanism
机动	mobile
机动车	motor vehicle; vehicle
机器	machine
机器人	robot
机器学习	machine learning
机器翻译	machine translation
机场	airport
机场安检	airport security
机型	model
机密	confidential; classified; secret
机密信息	classified information
机密文件	classified document; confidential document
机构	institution; agency; organization
机构投资者	institutional investor
机枪	machine gun
机械	machinery; mechanical
机械工程	mechanical engineering
机率	probability
机票	ticket; air ticket
机组人员	crew
机翼	wing
机舱	cabin
机要	confidential
机身	fuselage
机遇	opportunity
机长	captain; pilot
杀	kill
杀人	murder; kill
杀人案	murder case; murder
杀人犯	murderer
杀害	kill; murder
杀戮	killing
杀手	killer; hitman
杀死	kill
杀虫剂	pesticide; insecticide
杂志	magazine; journal
权利	right
权力	power; authority
权力斗争	power struggle
权力机构	authority
权力的游戏	game of throne
权力真空	power vacuum
权力移交	transfer of power; handover power
权威	authority; authoritative
权益	right; interest
权衡	weigh
权限	authority; permission
李	li; lee
李光耀	lee kuan yew
李克强	li keqiang
李嘉诚	li ka-shing
李娜	li na
李家超	john lee
李强	li qiang
李明博	lee myung-bak
李显龙	lee hsien loong
李登辉	lee teng-hui
李鹏	li peng
村	village
村官	village official
村庄	village
村民	villager
村落	village
杜克	duke
杜克大学	duke university
杜兰特	durant
杜哈	doha
杜塞尔多夫	duesseldorf
杜尚别	dushanbe
杜尚别市	dushanbe
杜拜	dubai
杜特尔特	duterte
杜特蒂	duterte
杜邦	dupont
杜马	duma
杜鲁门	truman
杠杆	leverage
杠杆收购	leveraged buyout
杠杆率	leverage ratio
条	-
条件	condition; term
条例	regulation; ordinance
条款	clause; provision; term
条约	treaty
来	-
来临	come; arrive
来信	letter
来到	come; arrive
来源	source; origin
来源国	country of origin
来电	call
来看	-
来自	from; come
来访	visit
来说	-
杨	yang
杨洁篪	yang jiechi
杭州	hangzhou
杭州亚运会	hangzhou asian games
杭州市	hangzhou
杰克	jack
杰克森	jackson
杰克逊	jackson
杰出	outstanding; distinguished
杰夫	jeff
杰宁	jenin
杰弗逊	jefferson
杰弗里	jeffrey; geoffrey
杰德	jade
杰拉尔丁	geraldine
杰拉尔德	gerald
杰拉德	gerard; gerrard
杰森	jason
杰瑞	jerry
杰米	jamie
杰西	jesse
杰西卡	jessica
杰里	jerry
杰里科	jericho
杰里米	jeremy
松下	panasonic
松散	loose
板球	cricket
板门店	panmunjom
极	-
极为	extremely; very
极其	extremely
极右	far-right
极右翼	far-right
极地	polar
极大	greatly; enormous
极少	very few; rarely
极左	far-left
极度	extremely; extreme
极有可能	highly likely; very likely
极权	totalitarian
极权主义	totalitarianism; totalitarian
极端	extreme; extremist
极端主义	extremism; extremist
极端分子	extremist
极端组织	extremist group
极限	limit; extreme
构建	build; construct
构成	constitute; compose
林奇	lynch
林肯	lincoln
林赛	lindsay; lindsey
林郑月娥	carrie lam
果然	-
果真	-
果阿	goa
枢机	cardinal
枢机主教	cardinal
枪伤	gunshot wound
枪击	shooting; shoot
枪击事件	shooting
枪击案	shooting
枪口	gunpoint
枪声	gunshot; gunfire
枪战	gun battle; shootout
枪手	gunman
枪支	gun; firearm
枪支暴力	gun violence
枪支管制	gun control
枪支管制法	gun control law
枪杀	shoot dead; shoot
枪械	gun; firearm
枪毙	shoot; execute
枪管	gun
柏斯	perth
柏林	berlin
柏林人	berliner
柏林墙	berlin wall
柏林电影节	berlin film festival
柏柏尔	berber
某	-
柔佛	johor
柔道	judo
查克	chuck
查塔姆	chatham
查尔斯	charles
查尔斯国王	king charles
查尔斯王子	prince charles
查德	chad; chadian
查普曼	chapman
查理	charlie
查理周刊	charlie hebdo
查韦斯	chavez
柬埔寨	cambodia; cambodian
柬埔寨人	cambodian
柯文哲	ko wen-je
柯林頓	clinton
柯林顿	clinton
柳叶刀	lancet
柴油	diesel
柴油车	diesel car; diesel vehicle
标准	standard
标准化	standardize; standardization
标准差	standard deviation
标准普尔	standard poor
标准银行	standard bank
标志	sign; symbol; mark
标志性	iconic; landmark
标志着	mark
标普	standard poor
标普500指数	standard poor
标枪	javelin
标签	label; tag
标致	peugeot
标记	mark
标语	slogan; banner
标题	title; headline
树	tree
树木	tree
树林	wood; forest
校内	campus
校区	campus
校友	alumnus
校园	campus
校园枪击案	school shooting
校车	school bus
校长	principal; president; headmaster
核不扩散	nuclear non-proliferation
核事故	nuclear accident
核准	approve
核协议	nuclear deal; nuclear agreement
核危机	nuclear crisis; nuclear standoff
核反应堆	nuclear reactor; reactor
核国家	nuclear power
核大国	nuclear power
核威胁	nuclear threat
核安全	nuclear security; nuclear safety
核实	verify; verification
核废料	nuclear waste
核弹	nuclear bomb
核弹头	nuclear warhead
核心	core
核心业务	core business
核战争	nuclear war
核扩散	nuclear proliferation
核攻击	nuclear attack
核材料	nuclear material
核查	verification; verify; inspection
核查人员	inspector
核武	nuclear weapon; nuclear
核武器	nuclear weapon
核武库	nuclear arsenal
核泄漏	nuclear leak
核潜艇	nuclear submarine
核燃料	nuclear fuel
核爆	nuclear explosion
核电	nuclear power
核电厂	nuclear power plant; nuclear plant
核电站	nuclear power plant; nuclear power station
核科学家	nuclear scientist
核能	nuclear energy; nuclear power
核能力	nuclear capability
核裁军	nuclear disarmament
核计划	nuclear program
核设施	nuclear facility; nuclear site
核试	nuclear test
核试验	nuclear test
核谈判	nuclear talk; nuclear negotiation
核辐射	nuclear radiation; radiation
核酸	nucleic acid
核酸检测	nucleic acid test; covid test
核问题	nuclear issue
核项目	nuclear program
根据	-
根本	fundamental
格伦	glen; glenn
格伦费尔	grenfell
格兰特	grant
格兰芬	griffin
格力	gree
格局	pattern; landscape
格式	format
格拉斯哥	glasgow
格拉汉姆	graham
格林	green; greene
格林伍德	greenwood
格林威治	greenwich
格林尼治	greenwich
格林斯潘	greenspan
格林纳达	grenada
格林菲尔德	greenfield
格瑞那達	grenada
格罗兹尼	grozny
格莱美	grammy
格莱美奖	grammy award; grammy
格蕾丝	grace
格蕾塔	greta
格達費	gaddafi
格里高利	gregory
格陵兰	greenland
格陵兰岛	greenland
格雷	gray; grey
格雷厄姆	graham
格雷格	greg
格雷琴	gretchen
格鲁吉亚	georgia; georgian
桃园	taoyuan
案件	case
案例	case
案发	crime
案发现场	crime scene
桑切斯	sanchez
桑德伯格	sandberg
桑德拉	sandra
桑德斯	sanders
桑托斯	santos
桑迪	sandy
桶	barrel
梁	liang; leung
梁振英	leung chun-ying
梅丽莎	melissa
梅克尔	merkel
梅克爾	merkel
梅兰妮	melanie
梅尔	mel
梅德韦杰夫	medvedev
梅拉尼娅	melania
梅杰	major
梅根	meghan
梅森	mason
梅洛尼	meloni
梅琳达	melinda
梅耶	meyer; mayer
梅西	messi
梅首相	theresa may
梵蒂冈	vatican
检举	report
检察官	prosecutor
检察长	attorney general; prosecutor general
检察院	procuratorate; prosecutor
检控	prosecute; prosecution
检控官	prosecutor
检方	prosecutor; prosecution
检查	check; inspection; examine
检查站	checkpoint
检测	test; detect; testing
检测呈阳性	test positive
检疫	quarantine
检讨	review
检验	test; inspection
棉	cotton
棉兰老	mindanao
棉兰老岛	mindanao
棉花	cotton
棒球	baseball
棕榈油	palm oil
棕色	brown
森林	forest
森林大火	forest fire; wildfire
森林火灾	forest fire; wildfire
森林砍伐	deforestation
植物	plant
植物油	vegetable oil
植被	vegetation
概念	concept
概率	probability
槟城	penang
模仿	imitate; mimic
模型	model
模式	model; mode; pattern
模拟	simulation; simulate
模板	template
模特	model
模糊	vague; blurred
模范	model
模里西斯	mauritius
横滨	yokohama
橄榄油	olive oil
橄榄球	rugby; football
橄榄球世界杯	rugby world cup
橄榄球联盟	rugby union; nfl
橙色	orange
橙色革命	orange revolution
機車	motorcycle; scooter
橡树	oak
橡皮子弹	rubber bullet
橡胶	rubber
橡胶子弹	rubber bullet
檀香山	honolulu
次	-
次大陆	subcontinent
次序	order
次数	number of time; frequency
次日	next day
次级	subprime; subordinated
次级债	subordinated debt
次级抵押贷款	subprime mortgage
次级贷款	subprime
次要	secondary
次贷	subprime; subprime mortgage
次贷危机	subprime crisis; subprime mortgage crisis
欢乐	joy; happy
欢呼	cheer
欢迎	welcome
欣慰	pleased
欣赏	appreciate; enjoy
欧亚	eurasian; eurasia
欧亚经济联盟	eurasian economic union
欧佩克	opec
欧债	european debt
欧债危机	european debt crisis; euro debt crisis
欧元	euro
欧元区	eurozone; euro zone
欧元集团	eurogroup
欧冠	champion league
欧委会	european commission
欧安组织	osce
欧尔班	orban
欧巴马	obama
欧文	owen; irving
欧洲	europe; european
欧洲一体化	european integration
欧洲中央银行	european central bank; ecb
欧洲人	european
欧洲人权法院	european court; human right
欧洲共同体	european community
欧洲冠军杯	champion league
欧洲冠军联赛	champion league
欧洲刑警组织	europol
欧洲国家	european country
欧洲央行	european central bank; ecb
欧洲委员会	european commission
欧洲市场	european market
欧洲杯	euro; european championship
欧洲歌唱大赛	eurovision
欧洲法院	european court
欧洲理事会	european council
欧洲空间局	european space agency
欧洲经济	european economy
欧洲联盟	european union
欧洲联赛	europa league
欧洲航天局	european space agency
欧洲药品管理局	european medicines agency
欧洲议会	european parliament
欧洲足联	uefa
欧盟	european union; eu
欧盟国家	eu country
欧盟外长	eu foreign minister
欧盟委员会	european commission
欧盟委员会主席	european commission president
欧盟官员	eu official
欧盟峰会	eu summit
欧盟成员国	eu member state; eu member
欧盟理事会	european council
欧盟领导人	eu leader
欧空局	european space agency
欧美	europe us; western
欧足联	uefa
欺凌	bullying; bully
欺诈	fraud
欺骗	deceive; cheat
歉意	apology
歌剧	opera
歌剧院	opera house
歌唱	sing
歌唱家	singer
歌手	singer
歌星	singer; pop star
歌曲	song
歌词	lyrics
歌迷	fan
歐巴馬	obama
止痛药	painkiller
正	-
正义	justice
正在	-
正常	normal
正常化	normalization; normalize
正式	formal; official; officially
正当	legitimate; proper
正当防卫	self-defense
正确	correct; right
正统	orthodox
正规	regular; formal
正面	positive; front
此	-
此前	earlier; previously
此后	-
此外	addition; also
此时	-
此次	-
步伐	pace; step
步兵	infantry
步枪	rifle
步行	walk
步骤	step
武力	force
武器	weapon; arms
武器库	arsenal
武器检查员	weapons inspector
武器禁运	arms embargo
武器系统	weapon system
武器级	weapons-grade
武器级铀	weapons-grade uranium
武器装备	weapon; weaponry
武术	martial art
武汉	wuhan
武汉市	wuhan
武汉肺炎	covid-19; coronavirus
武统	unification by force
武装	armed; arm
武装人员	gunman; militant
武装冲突	armed conflict
武装分子	militant; gunman; insurgent
武装力量	armed force
武装叛乱	armed rebellion; insurgency
武装团体	armed group
武装斗争	armed struggle
武装直升机	helicopter gunship
武装组织	armed group; militant group
武装警察	armed police
武装部队	armed force
武警	armed police
死	die
死于	die
死亡	death; die; dead
死亡人数	death toll
死亡案例	death; fatality
死亡率	death rate; mortality
死伤	casualty
死伤者	casualty
死刑	death penalty; death sentence
死刑判决	death sentence
死刑犯	death row inmate; death row
死去	die
死囚	death row inmate
死因	cause of death
死海	dead sea
死海古卷	dead sea scroll
死灰复燃	resurgence
死缓	suspended death sentence
死者	victim; dead; deceased
死里逃生	narrow escape
死难者	victim
残余	remnant
残奥会	paralympics; paralympic
残忍	cruel; brutal
残暴	brutal
残留	residue
残疾	disability; disabled
残疾人	disabled; disabled people
残疾儿童	disabled child
残酷	cruel; brutal
残障	disability; disabled
残骸	wreckage; debris
殖民	colonial
殖民主义	colonialism; colonial
殖民地	colony
毁坏	destroy; damage
毁掉	destroy; ruin
毁灭	destroy; destruction
母乳	breast milk
母亲	mother
母亲节	mother's day
母公司	parent company
母女	mother daughter
母婴	maternal child
母语	native language; mother tongue
每	-
每个	every; each
每人	per person
每周	weekly; every week
每天	every day; daily; day
每小时	per hour; hour
每年	every year; annual; annually
每当	whenever
每日	daily
每日新闻	mainichi shimbun
每日电讯报	daily telegraph
每日邮报	daily mail
每日镜报	daily mirror
每月	monthly; every month
每桶	per barrel; barrel
每次	every time; each time
每股	per share; share
每股亏损	loss per share
每股收益	earnings per share
每股盈利	earnings per share
毒品	drug
毒品战争	drug war
毒品贩子	drug dealer; drug trafficker
毒品走私	drug smuggling; drug trafficking
毒奶粉	tainted milk
毒性	toxic; toxicity
毒枭	drug lord; drug kingpin
毒气	poison gas
毒瘾	drug addiction
毒素	toxin
毒药	poison
毒贩	drug dealer; drug trafficker
比	-
比亚迪	byd
比什凯克	bishkek
比例	proportion; ratio
比例尺	scale
比分	score
比利时	belgium; belgian
比利时人	belgian
比勒陀利亚	pretoria
比哈尔邦	bihar
比基尼	bikini
比如	-
比尔	bill
比尔盖茨	bill gates
比特币	bitcoin
比率	ratio; rate
比索	peso
比萨	pizza; pisa
比赛	match; game; race; competition
比赛日	match day
比较	compare; comparison
比重	proportion
比重上升	proportion
毕竟	-
毙命	die
毛主席	chairman mao
毛利	gross profit
毛利人	maori
毛利润	gross profit
毛拉	mullah
毛泽东	mao zedong; mao
毛派	maoist
毛病	problem
毛里塔尼亚	mauritania; mauritanian
毛里求斯	mauritius
毫米	millimeter
民主	democracy; democratic
民主党	democratic party; democrat
民主党人	democrat; democratic
民主党派	democratic party
民主刚果	democratic republic congo; congo
民主制度	democracy; democratic system
民主化	democratization
民主国家	democracy; democratic country
民主派	democrat; pro-democracy
民主运动	democracy movement
民主选举	democratic election
民事	civil
民事诉讼	civil lawsuit; civil suit
民众	people; public
民俗	folk custom; folk
民兵	militia
民兵组织	militia
民宅	house; home
民居	house; home
民怨	public anger
民意	public opinion
民意测验	opinion poll; poll
民意调查	opinion poll; poll
民族	nation; ethnic; national
民族主义	nationalism; nationalist
民族主义者	nationalist
民族党	nationalist party; national party
民族和解	national reconciliation
民族团结	national unity
民族国家	nation state
民族阵线	national front
民权	civil right
民权运动	civil rights movement
民歌	folk song
民法典	civil code
民生	livelihood
民用	civilian; civil
民粹	populist
民粹主义	populism; populist
民航	civil aviation
民航客机	passenger plane; airliner
民航局	civil aviation authority
民营	private
民营企业	private enterprise; private company
民警	police officer
民调	poll; opinion poll
民进党	democratic progressive party; dpp
民选	elected; democratically elected
民间	civil; private; non-governmental
民间传说	folklore
民间团体	civil society group
民间社会	civil society
民间组织	civil society group; ngo
民阵	civil human right
气体	gas
气候	climate
气候专家	climate expert
气候协议	climate agreement; climate deal
气候危机	climate crisis
气候变化	climate change
气候变化大会	climate conference
气候变暖	global warming
气候变迁	climate change
气候大会	climate conference; climate summit
气候学家	climatologist
气候峰会	climate summit
气候模型	climate model
气候行动	climate action
气候谈判	climate talk
气味	smell
气愤	angry
气旋	cyclone
气氛	atmosphere
气温	temperature
气球	balloon
气象	weather; meteorological
气象台	observatory; meteorological center
气象学家	meteorologist
气象局	weather bureau; meteorological office
气象部门	meteorological department; weather service
氢	hydrogen
氢弹	hydrogen bomb
氢气	hydrogen
氢能	hydrogen energy; hydrogen
氦气	helium
氧	oxygen
氧气	oxygen
氮	nitrogen
氯	chlorine
氯气	chlorine
水	water
水上	water
水下	underwater
水产	seafood; aquatic
水利	water conservancy
水力	hydroelectric; hydropower
水坝	dam
水域	waters
水平	level
水库	reservoir
水手	sailor
水星	mercury
水晶	crystal
水果	fruit
水泥	cement
水源	water source; water
水準	level; standard
水灾	flood
水炮	water cannon
水牛城	buffalo
水球	water polo
水电	hydropower; hydroelectric
水电站	hydropower station; hydroelectric
水稻	rice
水稻田	rice field
水管	pipe
水资源	water resource
水银	mercury
永久	permanent
永久性	permanent
永恒	eternal
永远	forever; always; never
求助	ask for help; help
求婚	propose; proposal
求情	plead
求救	call for help
求生	survival; survive
求职	job-seeking; job
求职者	job seeker; jobseeker
汇丰	hsbc
汇丰控股	hsbc
汇丰银行	hsbc
汇市	currency market
汇报	report
汇款	remittance; transfer
汇率	exchange rate
汇率制度	exchange rate system
汉人	han chinese
汉克	hank
汉城	seoul
汉堡	hamburg; hamburger
汉堡王	burger king
汉娜	hannah
汉字	chinese character
汉密尔顿	hamilton
汉斯	hans
汉族	han chinese; han
汉森	hansen; hanson
汉考克	hancock
汉莎	lufthansa
汉莎航空	lufthansa
汉莎航空公司	lufthansa
汉语	chinese; mandarin
汉诺威	hanover
汗尤尼斯	khan younis
江泽民	jiang zemin
江苏	jiangsu
江苏省	jiangsu
江西	jiangxi
江西省	jiangxi
污染	pollution; contaminate; pollute
污染物	pollutant
污染者	polluter
污水	sewage; wastewater
污水处理	sewage treatment
污蔑	slander; smear
汤加	tonga
汤姆	tom
汤姆森	thomson
汤姆逊	thomson; thompson
汤普森	thompson
汤玛斯	thomas
汤马斯	thomas
汶萊	brunei
汽油	gasoline; petrol
汽油价格	gasoline price; petrol price
汽油弹	petrol bomb
汽车	car; auto; vehicle
汽车业	auto industry; car industry
汽车产量	car production
汽车公司	car company; motor
汽车制造业	auto industry; car manufacturing
汽车制造商	carmaker; automaker
汽车厂	car plant; auto plant
汽车尾气	exhaust
汽车工业	auto industry; car industry
汽车工人	auto worker
汽车炸弹	car bomb
汽车炸弹袭击	car bomb attack; car bombing
汽车爆炸	car explosion; car bomb
汽车行业	auto industry; car industry
汽车销售	car sales; auto sales
汽车销量	car sales; auto sales
汽车零部件	auto part; car part
沃伦	warren
沃克	walker
沃勒	waller
沃尔什	walsh
沃尔克	volcker
沃尔夫	wolf; wolfe
沃尔沃	volvo
沃尔特	walter
沃尔特斯	walters
沃尔玛	walmart; wal-mart
沃森	watson
沃茨	watts
沃达丰	vodafone
沈阳	shenyang
沉没	sink
沉船	sunken ship; shipwreck; sinking
沉迷	addicted
沉重	heavy
沉默	silence; silent
沒	-
沒有	-
沙乌地阿拉伯	saudi arabia
沙利文	sullivan
沙國	saudi arabia
沙地阿拉伯	saudi arabia
沙士	sars
沙姆沙伊赫	sharm el-sheikh
沙尘暴	sandstorm; dust storm
沙巴	sabah
沙拉	salad
沙捞越	sarawak
沙林	sarin
沙滩	beach
沙滩排球	beach volleyball
沙漠	desert
沙烏地	saudi
沙烏地王儲	saudi crown prince
沙烏地阿拉伯	saudi arabia
沙特	saudi; saudi arabia
沙特人	saudi
沙特国王	saudi king
沙特政府	saudi government
沙特王储	saudi crown prince
沙特阿拉伯	saudi arabia
沙特阿美	saudi aramco; aramco
沙皇	tsar; czar
沙迦	sharjah
沙里亚	sharia
沙里夫	sharif
沙龙	sharon
没	-
没事	ok
没人	nobody; no one
没什么	nothing
没想到	unexpected
没收	confiscate; confiscation
没有	-
沪	shanghai
沪指	shanghai index; shanghai composite
沪深300指数	csi 300
河	river
河内	hanoi
河内市	hanoi
河北	hebei
河北省	hebei
河南	henan
河南省	henan
河流	river
油	oil
油井	oil well
油价	oil price
油气	oil gas
油漆	paint
油田	oil field
油画	oil painting; painting
油管	oil pipeline
油管网	youtube
油罐车	oil tanker; fuel tanker
油轮	oil tanker; tanker
治国	govern
治安	public order; security; law and order
治愈	cure; recover
治理	governance; govern
治疗	treatment; treat; therapy
治疗方法	treatment; therapy
治病	treat; cure
沿	-
沿岸	coast; coastal
沿海	coastal
沿海地区	coastal area
沿着	-
沿着边境	along border
沿线	along
沿著	-
泄密	leak
泄漏	leak
泄露	leak
泄露国家机密	leak state secret
法令	decree; law
法兰克福	frankfurt
法兰克福汇报	frankfurter allgemeine
法军	french troop
法制	legal system
法医	forensic; coroner
法国	france; french
法国人	french
法国兴业银行	societe generale
法国国民议会	national assembly
法国外长	french foreign minister
法国大革命	french revolution
法国巴黎银行	bnp paribas
法国总理	french prime minister
法国总统	french president
法国政府	french government
法国电信	france telecom
法国电力	edf
法国网球公开赛	french open
法国航空	air france
法国队	france
法塔赫	fatah
法学家	jurist
法学教授	law professor
法学院	law school
法官	judge
法定	legal; statutory
法定人数	quorum
法定货币	legal tender
法尔斯通讯社	fars news agency
法庭	court; tribunal
法律	law; legal
法律与秩序	law and order
法律制裁	legal sanction
法律程序	legal process; legal proceeding
法律诉讼	legal action; lawsuit
法律顾问	legal adviser
法拉利	ferrari
法拉奇	farage
法文	french
法新社	afp; agence france-presse
法新社报道	afp
法案	bill; act; legislation
法治	rule of law
法网	french open
法航	air france
法西斯	fascist; fascism
法西斯主义	fascism
法西斯分子	fascist
法规	regulation; law
法语	french
法轮功	falun gong
法郎	franc
法院	court
法院判决	court ruling
法院文件	court document
法院裁定	court ruling; court rule
法鲁贾	fallujah
泗水	surabaya
泛滥	flood
泡沫	bubble
波兰	poland; polish
波兰人	pole; polish
波动	fluctuation; volatility; fluctuate
波及	affect; spread
波哥大	bogota
波士尼亞	bosnia; bosnian
波士顿	boston
波士顿咨询	boston consulting
波士顿环球报	boston globe
波士顿马拉松	boston marathon
波多诺伏	porto-novo
波多黎各	puerto rico; puerto rican
波尔图	porto
波尔多	bordeaux
波恩	bonn
波斯	persian; persia
波斯尼亚	bosnia; bosnian
波斯湾	persian gulf; gulf
波斯湾国家	gulf state
波札那	botswana
波特	porter; potter
波特兰	portland
波罗申科	poroshenko
波罗的海	baltic; baltic sea
波罗的海国家	baltic state
波茨坦	potsdam
波音	boeing
波音公司	boeing
波音飞机	boeing
波頓	bolton
波黑	bosnia; bosnia herzegovina
泥石流	mudslide; landslide
注射死刑	lethal injection
泰勒	taylor; tyler
泰国	thailand; thai
泰国人	thai
泰国总理	thai prime minister
泰国政府	thai government
泰国曼谷	bangkok
泰坦	titan
泰坦尼克号	titanic
泰姬陵	taj mahal
泰德	ted
泰晤士报	times
泰晤士河	thames
泰森	tyson
泰王	thai king
泰米尔	tamil
泰米尔猛虎	tamil tiger
泰米尔猛虎组织	tamil tiger
泰米尔纳德邦	tamil nadu
泰语	thai
泰铢	baht
泽伦斯基	zelensky
泽连斯基	zelensky
洋基	yankees
洋基队	yankees
洗手	wash hand
洗手间	toilet; bathroom; restroom
洗礼	baptism
洗脑	brainwash
洗衣机	washing machine
洗钱	money laundering
洗钱罪	money laundering
洛佩兹	lopez
洛佩斯	lopez
洛克	locke; rock
洛克希德马丁	lockheed martin
洛克比	lockerbie
洛克菲勒	rockefeller
洛杉矶	los angeles
洛杉矶时报	los angeles times
洛杉矶湖人	los angeles lakers
洛美	lome
津巴布韦	zimbabwe; zimbabwean
洪博培	jon huntsman
洪森	hun sen
洪水	flood; flooding
洪水泛滥	flood; flooding
洪涝	flood
洪涝灾害	flood
洪灾	flood
洪都拉斯	honduras; honduran
洲际导弹	intercontinental missile; icbm
洲际弹道导弹	intercontinental ballistic missile
洲際彈道飛彈	intercontinental ballistic missile
洲際飛彈	intercontinental missile
活	live; alive
活体	live
活佛	living buddha; lama
活力	vitality; energy
活动	activity; event; campaign
活动人士	activist; campaigner
活动家	activist
活摘器官	organ harvesting
活检	biopsy
活着	alive; live
活跃	active
派出	send; dispatch
派出所	police station
派别	faction
派对	party
派息	dividend
派系	faction
派遣	send; dispatch
派驻	station
流亡	exile
流亡政府	government in exile
流亡者	exile
流产	miscarriage
流传	spread; circulate
流入	inflow; flow
流动	flow; mobile
流动性	liquidity
流动资金	working capital; liquidity
流域	basin
流失	loss; outflow
流媒体	streaming
流弹	stray bullet
流感	flu; influenza
流感大流行	flu pandemic
流感疫苗	flu vaccine
流放	exile
流星	meteor
流氓	rogue; hooligan
流氓国家	rogue state
流浪	homeless; stray
流浪汉	homeless
流离失所	displaced; displace
流离失所者	displaced people; displaced person
流血	bloodshed; bleed
流血冲突	bloodshed; bloody clash
流行	popular; pop; epidemic
流行性感冒	influenza; flu
流行歌手	pop singer
流行歌星	pop star
流行病	epidemic
流行病学	epidemiology
流行病学家	epidemiologist
流行音乐	pop music
流通	circulation
流量	traffic; flow
测定	determine; measure
测试	test
测量	measure; measurement
测验	test; quiz
济南	jinan
济州岛	jeju island; jeju
浓缩铀	enriched uranium
浙江	zhejiang
浙江省	zhejiang
海上	sea; maritime
海上自卫队	maritime self-defense force
海伦	helen
海关	custom
海关官员	custom official
海关总署	custom administration; general administration custom
海关数据	custom data
海军	navy; naval
海军上将	admiral
海军基地	naval base
海军舰艇	navy ship; naval vessel
海军陆战队	marine corps; marine
海军陆战队员	marine
海利	hailey; haley
海南	hainan
海南岛	hainan
海参崴	vladivostok
海參崴	vladivostok
海口	haikou
海合会	gulf cooperation council
海啸	tsunami
海啸警报	tsunami warning
海因斯	haines
海因里希	heinrich
海地	haiti; haitian
海地人	haitian
海域	water; sea
海外	overseas; abroad
海外华人	overseas chinese
海外市场	overseas market
海尔	haier
海岛	island
海岸	coast
海岸线	coastline; coast
海岸警卫队	coast guard
海峡	strait
海峡时报	straits times
海平面	sea level
海平面上升	sea level rise; rising sea level
海底	seabed; undersea
海底电缆	undersea cable
海康威视	hikvision
海得拉巴	hyderabad
海报	poster
海拔	altitude; above sea level
海水	seawater; sea water
海法	haifa
海洋	ocean; marine; sea
海洋保护	ocean conservation; marine protection
海洋法公约	unclos; sea convention
海洋生物	marine life
海洛因	heroin
海洛英	heroin
海浪	wave
海港	port; harbor
海湾	gulf; bay
海湾国家	gulf state
海湾地区	gulf; gulf region
海湾战争	gulf war
海滩	beach
海牙	hague
海珊	saddam hussein
海盗	pirate; piracy
海航	hna
海航集团	hna group
海蒂	heidi
海警	coast guard
海豚	dolphin
海豹突击队	navy seal
海豹部队	navy seal
海边	seaside
海运	shipping
海鲜	seafood
海龟	turtle
消化	digest
消失	disappear; vanish
消息	news; information
消息人士	source
消息来源	source
消息灵通人士	source
消极	negative; passive
消毒	disinfect; disinfection
消毒剂	disinfectant
消灭	eliminate; destroy; wipe out
消耗	consume; consumption
消费	consumption; consumer; spending
消费价格指数	consumer price index
消费品	consumer goods; consumer product
消费支出	consumer spending
消费物价指数	consumer price index
消费电子	consumer electronics
消费电子展	consumer electronics show
消费税	consumption tax; sales tax
消费者	consumer
消费者价格	consumer price
消费者价格指数	consumer price index
消费者信心	consumer confidence
消费者信心指数	consumer confidence index
消费者物价指数	consumer price index
消费量	consumption
消费需求	consumer demand
消退	fade; subside
消防	fire
消防人员	firefighter
消防员	firefighter
消防局	fire department
消防车	fire truck; fire engine
消防部门	fire department; fire service
消防队	fire brigade; fire department
消防队员	firefighter
消除	eliminate; remove
消除贫困	eradicate poverty; poverty eradication
涉事	involved
涉华	china-related
涉及	involve
涉嫌	suspect; alleged; allegedly
涉案	involved
涉案人员	people involved
涨	rise; up
涨价	price increase; price rise; price hike
涨停	daily limit
涨幅	increase; gain
液体	liquid
液化天然气	liquefied natural gas; lng
淘宝	taobao
淘汰	eliminate; knock out
淘汰赛	knockout; playoff
深交所	shenzhen stock exchange
深信	believe
深入	deep; in-depth
深切	deep
深刻	deep; profound
深化	deepen
深化改革	deepen reform
深受	deeply
深圳	shenzhen
深圳市	shenzhen
深圳证券交易所	shenzhen stock exchange
深处	deep
深夜	late night; midnight
深度	depth; deep
深度学习	deep learning
深度求索	deepseek
深海	deep sea; deep-sea
深表	deep
深远	far-reaching; profound
混乱	chaos; confusion
混凝土	concrete
混合	mix; mixed; hybrid
混合动力	hybrid
混合动力车	hybrid car
混战	fighting
混淆	confuse; confusion
清华	tsinghua
清华大学	tsinghua university
清单	list
清教徒	puritan
清明节	qingming festival
清晨	early morning
清晰	clear
清朝	qing dynasty
清楚	clear; clearly
清洁	clean
清洁工	cleaner
清洁能源	clean energy
清洗	clean; wash
清理	clean up; clear
清真	halal
清真寺	mosque
清真食品	halal food
清算	liquidation; clearing
清迈	chiang mai
清醒	sober; awake
清除	remove; clear
渎职	malpractice; dereliction of duty
渔业	fishery; fishing
渔场	fishing ground
渔民	fisherman
渔船	fishing boat; fishing vessel
渗入	infiltrate
渗透	infiltrate; penetration
渠道	channel
渥太华	ottawa
渥太華	ottawa
温伯格	weinberger
温和	moderate; mild
温和派	moderate
温哥华	vancouver
温哥华市	vancouver
温室	greenhouse
温室效应	greenhouse effect
温室气体	greenhouse gas
温室气体排放	greenhouse gas emission
温家宝	wen jiabao
温州	wenzhou
温布尔登	wimbledon
温度	temperature
温弗瑞	winfrey
温得和克	windhoek
温斯顿	winston
温暖	warm
温格	wenger
温特斯	winters
温网	wimbledon
温莎	windsor
温莎城堡	windsor castle
温迪	wendy
港交所	hong kong exchange
港人	hong kong people; hongkonger
港元	hong kong dollar
港区国安法	national security law
港口	port; harbor
港币	hong kong dollar
港府	hong kong government
港独	hong kong independence
港股	hong kong stock
游乐园	amusement park
游击战	guerrilla war
游击队	guerrilla; rebel
游击队员	guerrilla
游客	tourist; visitor
游戏	game
游民	homeless
游泳	swim; swimming
游泳池	swimming pool
游艇	yacht
游行	march; parade
游行示威	demonstration; march
游览	tour; visit
游说	lobby
游说团体	lobby group; lobby
游轮	cruise ship
湖	lake
湖人	lakers
湖人队	lakers
湖北	hubei
湖北省	hubei
湖南	hunan
湖南省	hunan
湖泊	lake
源自	-
溢价	premium
滋事	trouble
滑冰	skating
滑坡	landslide
滑坡事故	landslide
滑板	skateboard
滑雪	ski; skiing
滑鼠	mouse
滚石	rolling stone
滚石乐队	rolling stones
满员	full
满意	satisfied; satisfy
满意度	satisfaction; approval
满月	full moon
满足	meet; satisfy
满载	full
滥用	abuse
滥用权力	abuse of power
滥用职权	abuse of power
滥用药物	drug abuse
滴滴	didi
滴滴出行	didi chuxing; didi
漏	leak
漏洞	loophole; vulnerability
演习	exercise; drill
演出	performance; show; perform
演化	evolve; evolution
演变	evolve; evolution
演员	actor; actress
演唱	sing
演唱会	concert
演奏	play; perform
演技	acting
演播室	studio
演示	demonstration; presentation
演艺	entertainment
演艺圈	showbiz; entertainment
演讲	speech
演讲者	speaker
演说	speech; address
漫威	marvel
漫画	cartoon; comic
漫画家	cartoonist
潘	pan
潘基文	ban ki-moon
潜伏期	incubation period
潜入	sneak; infiltrate
潜力	potential
潜在	potential
潜在威胁	potential threat
潜望镜	periscope
潜水	diving
潜水员	diver
潜艇	submarine
潜逃	abscond; flee
澎湃新闻	the paper
澤倫斯基	zelensky
澳	australia
澳元	australian dollar
澳大利亚	australia; australian
澳大利亚人	australian
澳大利亚广播公司	abc; australian broadcasting corporation
澳大利亚总理	australian prime minister
澳大利亚政府	australian government
澳大利亚联储	reserve bank australia
澳大利亚联邦	australia
澳新银行	anz
澳洲	australia; australian
澳洲人	australian
澳洲航空	qantas
澳网	australian open
澳航	qantas
澳门	macau; macao
澳门特别行政区	macau; macao
激光	laser
激动	excited; emotional
激励	incentive; encourage; motivate
激化	intensify
激发	inspire; stimulate
激增	surge; soar
激怒	anger; enrage
激情	passion
激战	fierce fighting; fierce battle
激活	activate
激烈	fierce; intense
激起	spark; provoke
激进	radical
激进分子	radical; militant
激进派	radical
濒临	on the brink; verge
濒危	endangered
濒危物种	endangered species
火力	firepower
火势	fire; blaze
火化	cremation; cremate
火地岛	tierra del fuego
火奴鲁鲁	honolulu
火山	volcano; volcanic
火山喷发	volcanic eruption
火山灰	volcanic ash; ash
火山爆发	volcanic eruption
火星	mars
火星探测器	mars probe; mars rover
火星车	mars rover; rover
火灾	fire; blaze
火炬	torch
火炮	artillery
火焰	flame
火箭	rocket
火箭发射	rocket launch
火箭弹	rocket
火箭推进榴弹	rocket-propelled grenade
火箭筒	rocket launcher
火箭袭击	rocket attack
火箭队	rockets
火药	gunpowder
火药味	tension
火葬	cremation
火警	fire
火车	train
火车站	railway station; train station
火鸡	turkey
灭绝	extinction; extinct
灭绝种族罪	genocide
灯	light; lamp
灯光	light
灯塔	lighthouse
灯泡	light bulb
灰烬	ash
灰色	gray
灾区	disaster area; disaster zone
灾害	disaster
灾情	disaster
灾民	victim
灾难	disaster; catastrophe
灾难性	disastrous; catastrophic
炭疽	anthrax
炮兵	artillery
炮击	shelling; shell; bombardment
炮弹	shell
炮火	shelling; artillery fire
炸伤	injure
炸弹	bomb
炸弹威胁	bomb threat
炸弹爆炸	bomb explosion; bomb blast
炸弹袭击	bomb attack; bombing
炸死	kill
炸毁	blow up; destroy
炸药	explosive
点击	click
点名	name
点心	dim sum
点燃	ignite; light
点球	penalty
点球大战	penalty shootout
点评	comment; review
為	-
為什麼	-
炼油	refining
炼油厂	refinery
炼钢	steelmaking
烏克蘭	ukraine; ukrainian
烏干達	uganda; ugandan
烏茲別克	uzbek; uzbekistan
烟台	yantai
烟民	smoker
烟花	firework
烟草	tobacco
烟草公司	tobacco company
烟雾	smoke; smog
热刺	tottenham
热带	tropical
热带气旋	tropical cyclone; cyclone
热带雨林	rainforest; tropical rainforest
热带风暴	tropical storm
热情	enthusiasm; warm
热浪	heat wave; heatwave
热火	heat
热点	hot spot; hotspot
热烈	warm
热爱	love
热线	hotline
热议	discussion; debate
热身赛	friendly; warm-up
热那亚	genoa
热量	heat; calorie
热门	popular; hot
热闹	lively
烹饪	cook; cooking
無論	-
焦虑	anxiety
然后	-
然而	however
煤	coal
煤气	gas
煤气爆炸	gas explosion
煤炭	coal
煤电	coal power
煤矿	coal mine
煤矿工人	coal miner; miner
照会	note
照常	usual
照料	care
照明	lighting
照片	photo; picture; photograph
照片墙	instagram
照相	photograph
照相机	camera
照顾	care; look after
煽动	incite; incitement
煽动颠覆国家政权	inciting subversion
熊	bear
熊市	bear market
熊本	kumamoto
熊猫	panda
燃料	fuel
燃气	gas
燃油	fuel; fuel oil
燃烧	burn; combustion
燃烧瓶	petrol bomb; molotov cocktail
燃煤	coal-fired; coal
燃煤电厂	coal-fired power plant; coal power plant
爆发	outbreak; erupt; break out
爆料	reveal; disclose
爆炸	explosion; blast; explode
爆炸事件	explosion; bombing
爆炸事故	explosion
爆炸案	bombing; explosion
爆炸物	explosive
爆炸装置	explosive device
爆破	blast; demolition
爆胎	flat tire
爪哇	java
爪哇岛	java
爱	love
爱丁堡	edinburgh
爱丽丝	alice
爱人	lover
爱因斯坦	einstein
爱国	patriotic; patriotism
爱国主义	patriotism; patriotic
爱国者	patriot
爱国者导弹	patriot missile
爱国者法案	patriot act
爱好	hobby
爱好者	enthusiast; fan
爱尔兰	ireland; irish
爱尔兰人	irish
爱尔兰共和军	irish republican army; ira
爱尔兰共和国	republic of ireland; irish republic
爱尔兰总理	irish prime minister
爱尔兰政府	irish government
爱彼迎	airbnb
爱德华	edward
爱德华兹	edwards
爱心	love
爱情	love
爱护	care
爱沙尼亚	estonia; estonian
爱泼斯坦	epstein
爱滋	aids
爱滋病	aids; hiv
爱滋病毒	hiv
爱琴海	aegean
爱立信	ericsson
爱荷华	iowa
爱荷华州	iowa
爱达荷	idaho
爱达荷州	idaho
爱迪生	edison
爵士	sir; jazz
爵士乐	jazz
父亲	father
父亲节	father's day
父子	father son
父母	parent
爷爷	grandfather
爸爸	dad; father
版本	version
版权	copyright
版面	page
牌照	license
牙买加	jamaica; jamaican
牙医	dentist
牙科	dental
牙齿	tooth
牛	cow; cattle
牛仔	cowboy
牛仔裤	jeans
牛奶	milk
牛市	bull market
牛排	steak
牛津	oxford
牛津大学	oxford university
牛肉	beef
牛顿	newton
牢房	cell
牧场	ranch
牧师	pastor; priest
牧民	herder; herdsman
物业	property
物业税	property tax
物价	price
物价上涨	price rise; inflation
物价指数	price index
物体	object
物品	item; goods
物流	logistics
物理	physics; physical
物理学	physics
物理学家	physicist
物种	species
物联网	internet of things
物质	material; substance
物资	supply; material
牲畜	livestock
牵扯	involve
牵连	implicate
特伦特	trent
特使	special envoy; envoy
特写	feature; close-up
特别	special; especially
特别代表	special representative
特别会议	special meeting; special session
特别报告员	special rapporteur
特别收益	extraordinary gain
特别是	especially; particularly
特别检察官	special counsel; special prosecutor
特别行动	special operation
特别行政区	special administrative region
特别部队	special force
特勤	secret service
特勤局	secret service
特区	special administrative region
特古西加尔巴	tegucigalpa
特定	specific; certain
特工	agent
特征	feature; characteristic
特恩布尔	turnbull
特技	stunt
特拉华	delaware
特拉华州	delaware
特拉斯	truss
特拉维夫	tel aviv
特斯拉	tesla
特斯拉公司	tesla
特有	unique
特朗普	trump
特朗普大厦	trump tower
特朗普总统	president trump
特朗普政府	trump administration
特权	privilege
特殊	special
特派员	commissioner
特派团	mission
特点	characteristic; feature
特种兵	commando; special force
特种部队	special force; commando
特立尼达	trinidad
特立尼达和多巴哥	trinidad tobago
特立独行	maverick
特纳	turner
特聘	distinguished
特色	characteristic; feature
特蕾莎	theresa; teresa
特蕾西	tracy
特警	swat; special police
特警队	swat
特许	charter; franchise
特赦	amnesty; pardon
特里	terry
特雷莎	theresa; teresa
特雷莎修女	mother teresa
特首	chief executive
特鲁多	trudeau
犯下	commit
犯人	prisoner; inmate
犯罪	crime; criminal
犯罪分子	criminal
犯罪团伙	criminal gang; gang
犯罪嫌疑人	suspect; criminal suspect
犯罪活动	criminal activity; crime
犯罪率	crime rate
犯罪现场	crime scene
犯罪行为	crime; criminal act
犯罪记录	criminal record
犯罪集团	crime syndicate; criminal gang
犯规	foul
犯错	make mistake
状元	top
状况	condition; situation
状态	state; condition; status
犹他	utah
犹他州	utah
犹太	jewish
犹太人	jew; jewish
犹太人定居点	jewish settlement; settlement
犹太复国主义	zionism; zionist
犹太定居者	jewish settler; settler
犹太教	judaism; jewish
犹太教堂	synagogue
狂犬病	rabies
狗	dog
狙击手	sniper
独家	exclusive
独家专访	exclusive interview
独家新闻	exclusive
独岛	dokdo
独特	unique
独特性	unique
独生子女	only child
独生子女政策	one-child policy
独立	independence; independent
独立人士	independent
独立公投	independence referendum
独立报	independent
独立调查	independent investigation; independent inquiry
独自	alone
独裁	dictatorship
独裁政权	dictatorship
独裁统治	dictatorship
独裁者	dictator
独角兽	unicorn
独资	wholly owned
狮子	lion
狼	wolf
猛虎组织	tamil tiger
猥亵	indecent assault; molest
猪	pig
猪流感	swine flu
猪瘟	swine fever
猪肉	pork
猫	cat
猫王	elvis presley
献血	blood donation; donate blood
献金	donation
猴子	monkey
猴痘	monkeypox
獅子山	sierra leone
玉米	corn; maize
玉米价格	corn price
王	wang
王位	throne
王储	crown prince
王后	queen
王国	kingdom
王妃	princess
王子	prince
王室	royal family; royal
王岐山	wang qishan
王毅	wang yi
玛丽	mary; marie
玛丽亚	maria
玛德琳	madeline
玛格丽特	margaret
玛莉	mary
玛莎	martha
玛雅	maya
玫瑰	rose
玫瑰革命	rose revolution
环保	environmental protection; environmental
环保主义者	environmentalist
环保人士	environmentalist; environmental activist
环保局	environmental protection agency
环保组织	environmental group
环保部	environmental protection ministry
环境	environment; environmental
环境保护	environmental protection
环境保护局	environmental protection agency
环境恶化	environmental degradation
环境污染	environmental pollution; pollution
环境署	environment programme
环境部	environment ministry
环境部长	environment minister
环太平洋	pacific rim
环比	quarter-on-quarter; month-on-month
环法自行车赛	tour de france
环球	global
环球小姐	miss universe
环球时报	global times
环节	link
现今	today
现代	modern; hyundai
现代化	modernization; modernize
现代汽车	hyundai motor; hyundai
现代舞	modern dance
现任	current; incumbent
现任总统	incumbent president
现在	now
现场	scene; site
现场报道	live report
现场目击者	witness
现场直播	live broadcast; live
现实	reality; realistic
现实主义	realism
现年	age; aged
现役	active
现有	existing; current
现状	status quo; situation; current situation
现行	current
现象	phenomenon
现货	spot
现货价格	spot price
现货市场	spot market
现身	appear; appearance
现金	cash
现金流	cash flow
现金流量	cash flow
玻利维亚	bolivia; bolivian
玻璃	glass
珀斯	perth
珊瑚	coral
珊瑚礁	coral reef; reef
珍妮	jenny; janet
珍妮佛	jennifer
珍妮弗	jennifer
珍惜	cherish
珍珠	pearl
珍珠港	pearl harbor
珍贵	precious
珠三角	pearl river delta
珠宝	jewelry
珠峰	everest; mount everest
珠江三角洲	pearl river delta
珠海	zhuhai
珠穆朗玛峰	mount everest; everest
班克斯	banks
班农	bannon
班加罗尔	bangalore
班加西	benghazi
班吉	bangui
班尼	benny
班珠尔	banjul
班禅	panchen lama
班禅喇嘛	panchen lama
班达亚齐	banda aceh
球	ball
球会	club
球员	player; footballer
球场	stadium; pitch; court
球拍	racket
球星	star; player
球衣	jersey; shirt
球赛	match; game
球迷	fan; supporter
球门	goal
球队	team
理事	director; member
理事会	council; board
理发	haircut
理念	concept; idea; philosophy
理性	rational; reason
理想	ideal
理智	rational; reason
理查	richard
理查兹	richards
理查德	richard
理查德森	richardson
理由	reason; ground
理科	science
理解	understand; understanding
理论	theory
理论家	theorist
理财	wealth management
理财产品	wealth management product
琳达	linda
琼斯	jones
瑙鲁	nauru
瑞信	credit suisse
瑞克	rick
瑞典	sweden; swedish
瑞典人	swedish; swede
瑞士	switzerland; swiss
瑞士人	swiss
瑞士信贷	credit suisse
瑞士信贷银行	credit suisse
瑞士法郎	swiss franc
瑞士银行	ubs; swiss bank
瑞安	ryan
瑞银	ubs
瑞银集团	ubs
瓜亚基尔	guayaquil
瓜伊多	guaido
瓜地馬拉	guatemala; guatemalan
瓜达拉哈拉	guadalajara
瓜迪奥拉	guardiola
瓦伦西亚	valencia
瓦加杜古	ouagadougou
瓦努阿图	vanuatu
瓦尔特	walter
瓦斯	gas
瓦斯爆炸	gas explosion
瓦杜兹	vaduz
瓦格纳	wagner
瓦格纳集团	wagner group
瓦次普	whatsapp
瓦济里斯坦	waziristan
瓦特	watt
瓦砾	rubble
瓦莱丽	valerie
瓦莱塔	valletta
瓦西里	vasily
瓦解	collapse; disintegrate
甘地	gandhi
甘比亞	gambia; gambian
甘肃	gansu
甘肃省	gansu
甘迺迪	kennedy
甚至	-
甚麼	-
生产	production; produce
生产力	productivity
生产商	producer; manufacturer
生产国	producer; producing country
生产总值	gross domestic product
生产成本	production cost
生产率	productivity
生产线	production line
生产者	producer
生产者价格指数	producer price index
生产者物价指数	producer price index
生产能力	production capacity; capacity
生产量	output; production
生前	lifetime
生动	vivid
生化	biochemical
生化武器	biological chemical weapon; chemical weapon
生命	life
生命危险	life danger; life-threatening
生命科学	life science
生命线	lifeline
生存	survive; survival
生态	ecology; ecological
生态学	ecology
生态学家	ecologist
生态环境	ecological environment; environment
生态环境部	ministry of ecology; environment ministry
生态系统	ecosystem
生意	business
生成	generate
生成式	generative
生成式人工智能	generative ai
生效	take effect; come into force
生日	birthday
生机	vitality
生殖	reproductive
生母	biological mother; mother
生气	angry
生活	life; live; living
生活成本	cost of living
生活方式	lifestyle; way of life
生活条件	living condition
生活水平	living standard
生活用品	daily necessity
生活质量	quality of life
生活费用	living cost; cost of living
生涯	career
生父	biological father; father
生物	biology; biological; creature
生物医学	biomedical
生物多样性	biodiversity
生物学	biology
生物学家	biologist
生物实验室	biolab; biological laboratory
生物恐怖	bioterrorism
生物恐怖主义	bioterrorism
生物技术	biotechnology; biotech
生物武器	biological weapon
生物燃料	biofuel
生物科技	biotechnology; biotech
生物识别	biometric
生理	physiological; physical
生病	sick; ill
生育	birth; fertility
生育政策	birth policy
生育率	fertility rate; birth rate
生还	survive
生还者	survivor
生长	growth; grow
用于	-
用力	hard
用品	supply
用户	user
用户数据	user data
用水	water
用电	electricity
用语	term
用途	use; purpose
用餐	meal; dine
田中	tanaka
田径	athletics; track and field
田径联合会	athletics federation; iaaf
田径赛	athletics; track field
田径运动员	athlete
田纳西	tennessee
田纳西州	tennessee
由	-
由于	due; because
由来	origin
由此	-
甲型流感	swine flu; influenza
甲板	deck
甲烷	methane
甲醇	methanol
甲醛	formaldehyde
甲骨文	oracle
甲骨文公司	oracle
申办	bid
申报	declare; declaration
申根	schengen
申诉	appeal; complaint
申请	apply; application
申请人	applicant
申请者	applicant
电价	electricity price
电信	telecom; telecommunication
电信业	telecommunication industry
电信公司	telecom company; telecommunication company
电信设备	telecom equipment
电信运营商	telecom operator
电击	electric shock
电刑	electric chair
电力	electricity; power
电力供应	power supply; electricity supply
电力公司	power company; utility
电力短缺	power shortage
电力系统	power system
电动	electric
电动汽车	electric vehicle; electric car
电动车	electric vehicle; electric car
电厂	power plant
电台	radio; radio station
电商	e-commerce
电器	electrical appliance; appliance
电子	electronic; electronics
电子书	e-book
电子产品	electronics; electronic product
电子公司	electronics company
电子商务	e-commerce
电子学	electronics
电子工业	electronics industry
电子支付	electronic payment
电子游戏	video game
电子烟	e-cigarette; electronic cigarette
电子版	electronic version
电子监控	electronic surveillance
电子竞技	esports
电子设备	electronic device; electronic equipment
电子货币	electronic money
电子邮件	email; e-mail
电子邮箱	email
电影	film; movie
电影业	film industry
电影公司	studio
电影制作人	filmmaker
电影制片人	film producer
电影导演	film director
电影明星	film star; movie star
电影票房	box office
电影节	film festival
电影院	cinema; movie theater
电报	telegram; cable
电机	motor
电梯	elevator; lift
电气	electrical; electric
电池	battery
电流	current
电源	power
电玩	video game
电站	power station
电线	wire; electric wire
电缆	cable
电网	power grid; grid
电脑	computer
电脑游戏	computer game
电脑病毒	computer virus
电脑程式	computer program
电脑系统	computer system
电视	television; tv
电视主持人	television presenter; tv host
电视剧	tv series; tv drama
电视台	television station; tv station
电视新闻	tv news; television news
电视机	television; tv set
电视画面	television footage
电视真人秀	reality show
电视网	television network; network
电视节目	television program; tv show
电视讲话	televised speech; televised address
电视辩论	televised debate; tv debate
电视频道	television channel; tv channel
电讯	telecommunication; telegraph
电讯报	telegraph
电话	telephone; phone; call
电话亭	phone booth
电话会议	conference call; teleconference
电话公司	telephone company
电话号码	phone number
电话采访	telephone interview
电路	circuit
电车	tram
电邮	email
男	male; man
男主角	actor
男人	man
男单	man single
男友	boyfriend
男女	man woman
男婴	baby boy
男子	man
男孩	boy
男性	male; man
男演员	actor
男生	boy
男童	boy
男篮	basketball
男足	football
画	painting; draw
画作	painting
画家	painter; artist
画廊	gallery
画面	footage; image; picture
留	stay
留下	leave; stay
留任	stay; remain
留在	stay; remain
留学	study abroad
留学生	international student; foreign student
留欧	remain
留欧派	remain; remainer
留言	message
畜牧业	livestock; animal husbandry
略	-
疏忽	negligence
疏散	evacuate; evacuation
疏散令	evacuation order
疏远	alienate
疑似	suspected
疑似病例	suspected case
疑犯	suspect
疑虑	doubt; concern
疑问	question; doubt
疟疾	malaria
疫情	epidemic; outbreak; pandemic
疫情期间	during pandemic; pandemic
疫情爆发	outbreak
疫情防控	epidemic control; epidemic prevention control
疫苗	vaccine
疫苗护照	vaccine passport
疫苗接种	vaccination
疯牛病	mad cow disease
疲劳	fatigue
疲弱	weak
疲惫	tired; exhausted
疲软	weak; sluggish
疼痛	pain
疾控中心	cdc; disease control
疾病	disease; illness
疾病传播	disease spread
疾病控制中心	cdc; disease control
疾病预防控制中心	cdc; disease control
病人	patient
病例	case
病假	sick leave
病原体	pathogen
病史	medical history
病因	cause
病床	hospital bed; bed
病患	patient
病情	condition; illness
病房	ward
病毒	virus
病毒传播	virus spread
病毒变种	virus variant; variant
病毒学	virology
病毒学家	virologist
病毒感染	virus infection; viral infection
病毒检测	virus test
病症	disease
病菌	germ; bacteria
病逝	die
症状	symptom
痊愈	recover
痛苦	pain; suffering; painful
瘟疫	plague; epidemic
癌	cancer
癌症	cancer
癌症患者	cancer patient
癌症研究	cancer research
癌细胞	cancer cell
登上	board; top
登场	appear; debut
登基	enthronement; accession
登山	climbing; mountaineering
登山者	climber
登山队	climbing team
登录	log in; login
登月	moon landing; moon
登月舱	lunar lander
登机	board; boarding
登记	register; registration
登陆	land; landing
登革热	dengue fever; dengue
白人	white
白人至上主义	white supremacy; white supremacist
白人至上主义者	white supremacist
白俄	belarus
白俄罗斯	belarus; belarusian
白天	day; daytime
白天黑夜	day night
白头盔	white helmets
白宫	white house
白宫发言人	white house spokesman
白宫官员	white house official
白宫新闻秘书	white house press; press secretary
白岩松	bai yansong
白沙瓦	peshawar
白皮书	white paper
白糖	sugar
白纸运动	white paper protest
白色	white
白血病	leukemia
白酒	liquor; baijiu
白金汉宫	buckingham palace
白银	silver
白领	white-collar
百	hundred
百万	million
百万富翁	millionaire
百事可乐	pepsi; pepsico
百亿	ten billion
百分之	percent
百分之百	percent
百分比	percentage; percent
百分点	percentage point
百分率	percentage
百姓	people
百年	century
百度	baidu
百思买	best buy
百慕大	bermuda
百科全书	encyclopedia
百老汇	broadway
百货公司	department store
百货商店	department store
的	-
的时候	-
的是	-
的确	-
的话	-
的里雅斯特	trieste
的黎波里	tripoli
皆	-
皇后	queen; empress
皇室	royal family; royal; imperial family
皇宫	palace; royal palace
皇家	royal
皇家壳牌	royal dutch shell
皇家学会	royal society
皇家海军	royal navy
皇家空军	royal air force
皇家马德里	real madrid
皇帝	emperor
皇马	real madrid
皮埃尔	pierre
皮埃罗	piero
皮尔斯	pierce; pearce
皮尔森	pearson
皮尤	pew
皮尤研究中心	pew research center
皮特	pitt; pete
皮肤	skin
皮肤病	skin disease
皮肤癌	skin cancer
皮草	fur
皮诺切特	pinochet
皮革	leather
盈余	surplus
盈利	profit; earnings
盈利能力	profitability
盎司	ounce
盐	salt
盐湖城	salt lake city
监事会	supervisory board
监听	wiretap; eavesdrop
监察	supervision; inspection
监察员	ombudsman; monitor
监察委员会	supervisory commission
监护人	guardian
监护权	custody
监控	monitor; surveillance
监控摄像头	surveillance camera; cctv
监测	monitor; monitoring
监狱	prison; jail
监督	supervise; monitor; oversight
监禁	imprison; imprisonment; jail
监管	regulate; regulation; supervision
监管机构	regulator; regulatory agency
监管者	regulator
监视	surveillance; monitor
盖尼	ghani
盖洛普	gallup
盖特纳	geithner
盖茨	gates
盖茨基金会	gates foundation
盗取	steal
盗版	piracy; pirated
盗窃	theft; steal
盗窃案	theft
盟军	allied force; ally
盟友	ally
盟国	ally; allied
盧安達	rwanda; rwandan
目光	eye; attention
目击	witness
目击者	witness; eyewitness
目前	currently; now; present
目前为止	so far
目录	list; catalogue
目标	target; goal; aim; objective
目的	purpose; aim
目的地	destination
目睹	witness
直到	-
直升机	helicopter
直布罗陀	gibraltar
直肠癌	rectal cancer; bowel cancer
直至	-
相互	mutual; each other
相似	similar
相信	believe
相关	related; relevant
相关部门	relevant department
相反	contrary; opposite
相同	same
相处	get along
相对	-
相应	corresponding
相当	-
相当于	equivalent; equal
相撞	collide; collision
相机	camera
相比	compare; compared
相比之下	contrast
相片	photo
相符	consistent
相等	equal
相识	know
相距	distance
相连	connect
相遇	meet
省	province
省份	province
省委	provincial party committee
省委书记	provincial party secretary
省政府	provincial government
省级	provincial
省长	governor; provincial governor
看	look; see; watch
看上去	look; seem
看到	see
看好	optimistic; favorable
看守	guard; caretaker
看守所	detention center
看守政府	caretaker government
看待	view; regard
看护	nurse; care
看来	seem; appear
看法	view; opinion
看涨	bullish
看病	see doctor
看见	see
看起来	look; seem
看跌	bearish
看重	value
真主	allah; god
真主党	hezbollah
真主黨	hezbollah
真人	real
真人秀	reality show; reality tv
真实	real; true
真实性	authenticity
真正	real; true; really
真理	truth
真的	really
真相	truth
真空	vacuum
真诚	sincere
眼泪	tear
眼睛	eye
眼科	eye
眼镜	glasses
着	-
着火	catch fire; fire
督促	urge
知名	famous; well-known
知名人士	celebrity; well-known figure
知名度	popularity; fame
知情	informed; know
知情人	insider; source
知情人士	source; person familiar
知情权	right to know
知识	knowledge
知识产权	intellectual property
知识产权保护	intellectual property protection
知识分子	intellectual
知道	know
短信	text message; message
短暂	brief; short
短期	short-term; short term
短期国库券	treasury bill
短片	short film
短程导弹	short-range missile
短线	short term
短缺	shortage
短视频	short video
短跑	sprint
短跑运动员	sprinter
短道速滑	short track
石化	petrochemical
石墨	graphite
石头	stone
石家庄	shijiazhuang
石棉	asbestos
石油	oil; petroleum
石油产量	oil production; oil output
石油价格	oil price
石油储备	oil reserve
石油公司	oil company
石油出口	oil export
石油出口国	oil exporter
石油化工	petrochemical
石油危机	oil crisis
石油天然气	oil gas
石油工业	oil industry
石油收入	oil revenue
石油泄漏	oil spill
石油生产	oil production
石油生产国	oil producer
石油禁运	oil embargo
石油管道	oil pipeline
石油设施	oil facility
石油输出国组织	opec
石油部长	oil minister
石破茂	ishiba
石膏	gypsum
矽谷	silicon valley
矿业	mining
矿业公司	mining company
矿井	mine
矿产	mineral
矿山	mine
矿工	miner
矿泉水	mineral water
矿物	mineral
矿石	ore
矿难	mine accident; mining accident
砂拉越	sarawak
砍头	behead
砍死	hack to death
研判	assess
研制	develop; development
研发	research development; develop
研究	study; research
研究中心	research center
研究主任	research director
研究人员	researcher
研究发现	study find; research find
研究员	researcher; fellow
研究团队	research team
研究小组	research team
研究工作	research
研究成果	research result; research
研究所	institute
研究报告	study; research report
研究显示	study show
研究机构	research institute; research institution
研究生	graduate student; graduate
研究结果	finding; result
研究者	researcher
研究表明	study show; research show
研究院	institute; academy
研究项目	research project
研究领域	research field
研讨	discuss; seminar
研讨会	seminar; symposium
破产	bankruptcy; bankrupt
破产保护	bankruptcy protection
破坏	damage; destroy; undermine
破坏性	destructive
破案	solve case
破灭	burst
破碎	broken
破纪录	record-breaking; break record
破裂	break down; rupture; collapse
破解	crack; solve
硅谷	silicon valley
硬	hard
硬件	hardware
硬币	coin
硬盘	hard disk; hard drive
硬碟	hard disk
硬脱欧	hard brexit
硬體	hardware
确保	ensure; guarantee; make sure
确凿	conclusive
确切	exact
确定	determine; confirm; certain
确实	indeed
确立	establish
确认	confirm
确诊	confirm; diagnose
确诊病例	confirmed case
确诊者	confirmed case; patient
碧昂斯	beyonce
碧桂园	country garden
碰到	encounter; touch
碰撞	collision; collide
碳	carbon
碳中和	carbon neutrality; carbon neutral
碳交易	carbon trading
碳排放	carbon emission
碳排放量	carbon emission
碳税	carbon tax
碳达峰	carbon peak
磅	pound
磋商	consultation; talk; negotiation
礁	reef
示威	demonstration; protest
示威人士	protester; demonstrator
示威抗议	protest; demonstration
示威活动	demonstration; protest
示威游行	demonstration; march
示威者	protester; demonstrator
示范	demonstration; model
礼仪	etiquette
礼品	gift
礼拜	worship; week
礼拜一	monday
礼拜五	friday
礼拜堂	church
礼拜天	sunday
礼物	gift
礼貌	polite
社交	social
社交媒体	social media
社交平台	social media platform
社交网站	social networking site; social network
社交网络	social network
社交距离	social distancing; social distance
社会	society; social
社会主义	socialism; socialist
社会保险	social insurance; social security
社会保障	social security
社会信用	social credit
社会党	socialist party; socialist
社会各界	society
社会学	sociology
社会学家	sociologist
社会工作者	social worker
社会服务	social service
社会正义	social justice
社会民主党	social democrat; social democratic party
社会活动家	activist; social activist
社会福利	social welfare; welfare
社会科学	social science
社会科学院	academy social science
社会秩序	social order; public order
社会稳定	social stability
社会责任	social responsibility
社会距离	social distancing; social distance
社会问题	social problem; social issue
社保	social security
社区	community
社区传播	community transmission
社区服务	community service
社团	association; community
社工	social worker
社民	social democrat
社民党	social democrat; spd
社科院	academy social science
社群	community
社群媒体	social media
社论	editorial
社评	editorial
社运	social movement
社长	president
祈祷	pray; prayer
祖先	ancestor
祖国	motherland; homeland
祖母	grandmother
祖父	grandfather
祖父母	grandparent
祖籍	ancestral home
祖马	zuma
祝愿	wish
祝福	bless; blessing
祝贺	congratulate; congratulation
神圣	sacred; holy
神奇	magical; amazing
神学	theology
神学家	theologian
神学院	seminary
神學士	taliban
神庙	temple
神户	kobe
神户制钢	kobe steel
神父	priest; father
神盾	aegis
神社	shrine
神秘	mysterious; mystery
神经	nerve; neural
神经毒剂	nerve agent
神经科学	neuroscience
神经科学家	neuroscientist
神经系统	nervous system
神经网络	neural network
神职人员	cleric; clergy
神舟	shenzhou
神话	myth; mythology
票	ticket; vote
票价	ticket price; fare
票息	coupon
票房	box office
票据	note; bill
票面利率	coupon; coupon rate
祷告	pray; prayer
禁令	ban; prohibition
禁化武组织	opcw
禁止	ban; prohibit; forbid
禁止化学武器组织	opcw; chemical weapon
禁毒	anti-drug; drug control
禁烟	smoking ban
禁药	banned drug; doping
禁赛	ban; suspension
禁运	embargo
禁飞区	no-fly zone
禁食	fast
福克兰群岛	falkland islands
福克斯	fox
福克斯新闻	fox news
福克斯新闻台	fox news
福克纳	faulkner
福冈	fukuoka
福利	welfare; benefit
福利制度	welfare system
福利国家	welfare state
福利金	benefit
福勒	fowler
福奇	fauci
福尔摩斯	holmes; sherlock holmes
福岛	fukushima
福岛核电站	fukushima nuclear plant
福岛第一核电站	fukushima nuclear plant
福州	fuzhou
福州市	fuzhou
福布斯	forbes
福布斯杂志	forbes
福建	fujian
福建省	fujian
福斯特	foster
福特	ford
福特总统	president ford
福特汽车	ford motor; ford
福特汽车公司	ford motor; ford
福田康夫	fukuda
福音	gospel; evangelical
福音派	evangelical
离	-
离世	die
离任	leave office; departure
离境	leave country; departure
离婚	divorce
离子	ion
离岸	offshore
离岸人民币	offshore yuan
离开	leave; depart
离职	resign; leave; departure
禽流感	bird flu; avian influenza
禽流感病毒	bird flu virus; bird flu
私下	privately; private
私人	private; personal
私人住宅	private residence
私人公司	private company
私人投资	private investment
私募	private placement; private equity
私募基金	private equity
私募股权	private equity
私有	private
私有化	privatization; privatize
私生活	private life
私立	private
私立学校	private school
私营	private
私营企业	private enterprise; private company
私营部门	private sector
秋天	autumn; fall
秋季	autumn; fall
种	-
种子	seed
种族	race; racial; ethnic
种族主义	racism; racist
种族主义者	racist
种族仇恨	racial hatred
种族冲突	ethnic conflict
种族屠杀	genocide
种族平等	racial equality
种族歧视	racism; racial discrimination
种族清洗	ethnic cleansing
种族灭绝	genocide
种族隔离	apartheid; racial segregation
种植	plant; grow; cultivate
种类	type; kind; species
科什纳	kushner
科伦坡	colombo
科克	cork
科兴	sinovac
科威特	kuwait; kuwaiti
科学	science; scientific
科学家	scientist
科学家们	scientist
科学技术	science technology
科学杂志	science
科学研究	scientific research
科学院	academy of science
科尔	cole; kohl
科尔宾	corbyn
科尔总理	helmut kohl
科尔文	colvin
科尔比	colby
科巴尼	kobani
科幻	science fiction; sci-fi
科幻小说	science fiction
科恩	cohen
科技	technology; science technology
科技公司	technology company; tech company; tech firm
科技巨头	tech giant
科技股	technology stock; tech stock
科摩罗	comoros
科斯塔	costa
科斯特洛	costello
科普特	coptic
科普特基督徒	coptic christian
科林	colin
科林斯	collins
科比	kobe bryant; kobe
科特迪瓦	ivory coast
科目	subject
科研	scientific research; research
科研人员	researcher; scientist
科米	comey
科索沃	kosovo
科纳克里	conakry
科罗拉多	colorado
科罗拉多州	colorado
科莫	cuomo
科菲	kofi
科赫	koch
科隆	cologne
秒	second
秒钟	second
秘书	secretary
秘书长	secretary-general; secretary general
秘密	secret; secretly
秘密会议	secret meeting
秘密文件	secret document; classified document
秘密监狱	secret prison
秘密警察	secret police
秘鲁	peru; peruvian
秦刚	qin gang
秩序	order
积分	point; score
积压	backlog
积极	active; positive; actively
积极分子	activist
积极影响	positive impact
积极性	enthusiasm; initiative
积累	accumulate; accumulation
称	say
称为	call
移交	hand over; transfer
移动	mobile; move
移动支付	mobile payment
移动电话	mobile phone; cell phone
移居	move; emigrate
移植	transplant
移民	migrant; immigrant; immigration
移民危机	migrant crisis
移民局	immigration
移民当局	immigration authority
移民律师	immigration lawyer
移民改革	immigration reform
移民政策	immigration policy
移民法	immigration law
移民营	migrant camp
移送	transfer
移除	remove
稀土	rare earth
稀少	rare
稀有	rare
稀缺	scarce
程序	procedure; program; process
程序员	programmer
程度	degree; extent; level
程式	program
程式設計師	programmer
稍微	-
税	tax
税制	tax system
税前	pre-tax
税前利润	pretax profit
税务	tax
税务局	tax authority; internal revenue service
税后	after tax
税后利润	profit after tax
税收	tax; tax revenue
税收优惠	tax break
税改	tax reform
税款	tax
税法	tax law
税率	tax rate
稳健	steady; sound; prudent
稳固	solid; stable
稳定	stability; stable; stabilize
稳定性	stability
稳步	steady; steadily
稻田	paddy field
稻米	rice
穆兄会	muslim brotherhood
穆加贝	mugabe
穆勒	mueller
穆尔西	morsi; mursi
穆尼奥斯	munoz
穆巴拉克	mubarak
穆斯塔法	mustafa
穆斯林	muslim
穆斯林世界	muslim world
穆斯林兄弟会	muslim brotherhood
穆沙拉夫	musharraf
穆罕默德	mohammed; mohammad; muhammad
穆萨	musa
穆迪	moody
穆里尼奥	mourinho
穆雷	murray
究竟	-
穷	poor
穷人	poor; poor people
穷国	poor country
空中	air; aerial
空中交通	air traffic
空中交通管制	air traffic control
空中力量	air power
空中客车	airbus
空中打击	air strike
空中支援	air support
空军	air force
空军一号	air force one
空军基地	air base; air force base
空前	unprecedented
空域	airspace
空头	short; bear
空姐	flight attendant; stewardess
空客	airbus
空客公司	airbus
空手道	karate
空投	airdrop; drop
空服员	flight attendant
空气	air
空气污染	air pollution
空气质量	air quality
空洞	empty
空白	blank
空缺	vacancy; vacant
空袭	air strike; airstrike; air raid
空调	air conditioning; air conditioner
空运	airlift; air freight
空间	space
空间技术	space technology
空间站	space station
空降	airborne; parachute
空难	plane crash; air crash; air disaster
穿山甲	pangolin
突出	prominent; outstanding; highlight
突击	raid; assault
突击步枪	assault rifle
突击队	commando
突厥	turkic
突发	sudden; emergency
突发事件	emergency; incident
突发新闻	breaking news
突变	mutation
突围	break out
突尼斯	tunisia; tunisian; tunis
突尼西亞	tunisia; tunisian
突显	highlight
突然	sudden; suddenly
突破	breakthrough; break
突破性	breakthrough
突袭	raid; surprise attack
立刻	immediately
立即	immediately; immediate
立场	position; stance
立法	legislation; legislative
立法会	legislative council
立法委员	legislator
立法机构	legislature
立法者	lawmaker
立法院	legislative yuan; parliament
立陶宛	lithuania; lithuanian
立马	immediately
竞争	competition; compete
竞争力	competitiveness
竞争对手	competitor; rival
竞争性	competitive
竞争者	competitor
竞技	athletics; competition
竞技场	arena
竞拍	bid; auction
竞标	bid; bidding
竞购	bid
竞赛	race; competition; contest
竞选	campaign; run
竞选团队	campaign team; campaign
竞选承诺	campaign promise
竞选搭档	running mate
竞选活动	campaign; election campaign
竞选经理	campaign manager
竞选资金	campaign fund; campaign finance
竞选连任	re-election; seek re-election
竞选集会	campaign rally
竞逐	compete
竟然	-
童婚	child marriage
童工	child labor
童年	childhood
童话	fairy tale
端午节	dragon boat festival
竹下登	takeshita
竹岛	takeshima
符拉迪沃斯托克	vladivostok
第	-
第一	first
第一个	first
第一位	first
第一名	first place
第一天	first day
第一夫人	first lady
第一季	first quarter
第一季度	first quarter
第一次	first time
第一次世界大战	first world war
第一步	first step
第一财季	fiscal first quarter; first quarter
第一轮	first round
第七	seventh
第三	third
第三世界	third world
第三大	third largest
第三季	third quarter
第三季度	third quarter
第三方	third party
第三次	third time
第三者	third party
第九	ninth
第二	second
第二任期	second term
第二名	second place
第二大	second largest
第二季	second quarter
第二季度	second quarter
第二次	second time
第二次世界大战	second world war; world war
第二轮	second round
第五	fifth
第八	eighth
第六	sixth
第十	tenth
第四	fourth
第四季	fourth quarter
第四季度	fourth quarter
第比利斯	tbilisi
第纳尔	dinar
等	-
等于	equal
等候	wait
等到	wait
等同	equivalent; equal
等待	wait; await
等等	-
等级	level; grade
答复	reply; answer
答应	promise; agree
答案	answer
策划	plan; plot
策划者	planner; mastermind
策略	strategy; tactic
筹备	prepare; preparation
筹款	fundraising; raise money
筹码	bargaining chip
筹集	raise
筹集资金	raise fund; raise money
签名	signature
签字	sign
签约	sign
签署	sign
签订	sign
签证	visa
签证官	visa officer
简介	introduction; profile
简化	simplify
简单	simple; easy
简历	resume
简报会	briefing
简易	improvised; simple
简易爆炸装置	improvised explosive device
简直	-
简短	brief
简称	short; abbreviation
算法	algorithm
管制	control; regulation
管控	control
管治	governance
管理	management; manage
管理人员	manager
管理员	administrator
管理委员会	management committee
管理学	management
管理局	administration; authority
管理层	management
管理者	manager
管辖	jurisdiction
管辖权	jurisdiction
管道	pipeline
篮球	basketball
篮球明星	basketball star
篮球运动员	basketball player
篮球队	basketball team
篮网	nets
簡報	briefing; presentation
簡訊	text message
米克	mick
米兰	milan
米兰达	miranda
米其林	michelin
米切尔	mitchell
米利班德	miliband
米勒	miller
米哈伊尔	mikhail
米字旗	union jack
米尔斯	mills
米格尔	miguel
米歇尔	michelle; michel
米洛舍维奇	milosevic
米莉	millie
米饭	rice
米高	meter
类似	similar
类别	category
类固醇	steroid
类型	type
粉丝	fan
粉碎	crush; smash
粉红色	pink
粉色	pink
粮农组织	food agriculture organization; fao
粮食	food; grain
粮食不安全	food insecurity
粮食产量	grain output; grain production
粮食价格	food price; grain price
粮食供应	food supply
粮食出口	grain export
粮食危机	food crisis
粮食安全	food security
粮食援助	food aid
粮食短缺	food shortage
糖	sugar
糖尿病	diabetes
糖果	candy
系列	series
系列赛	series
系统	system
系统性	systemic; systematic
系统性风险	systemic risk
約旦	jordan; jordanian
約旦河西岸	west bank
約翰尼斯堡	johannesburg
納坦雅胡	netanyahu
納米比亞	namibia
紐奧良	new orleans
紐澤西	new jersey
紐西蘭	new zealand
索取	demand
索契	sochi
索契冬奥会	sochi winter olympics
索尔兹伯里	salisbury
索尼	sony
索尼公司	sony
索引	index
索罗斯	soros
索羅門群島	solomon islands
索菲亚	sofia; sophia
索赔	claim; compensation
索韦托	soweto
索馬利亞	somalia; somali
索马里	somalia; somali
索马里人	somali
索马里海盗	somali pirate
索马里青年党	al shabab; shabab
紧密	close
紧密合作	close cooperation; work closely
紧张	tense; tension; nervous
紧张关系	tension; strained relation
紧张局势	tension; tense situation
紧急	emergency; urgent
紧急事件	emergency
紧急会议	emergency meeting
紧急情况	emergency
紧急援助	emergency aid
紧急救援	emergency relief
紧急服务	emergency service
紧急状态	state of emergency; emergency
紧急迫降	emergency landing
紧急降落	emergency landing
紧缩	austerity; tighten
紧缩措施	austerity measure
紧缩政策	austerity; austerity policy
紧迫	urgent
紫色	purple
給	-
維吉尼亞州	virginia
維德角	cape verde
網民	internet user; netizen
網路	internet; network
網路攻擊	cyberattack
網際網路	internet
繁忙	busy
繁荣	prosperity; boom; prosperous
纠正	correct; rectify
纠纷	dispute
红	red
红军	red army
红利	bonus; dividend
红包	red envelope
红十字	red cross
红十字会	red cross
红卫兵	red guard
红场	red square
红新月	red crescent
红新月会	red crescent
红树林	mangrove
红海	red sea
红牌	red card
红线	red line
红股	bonus share
红色	red
红衣主教	cardinal
红衫军	red shirt
红袜	red sox
红酒	red wine
约	about
约书亚	joshua
约什	josh
约会	date
约克	york
约克郡	yorkshire
约占	account
约合	equivalent; about
约塞米蒂	yosemite
约定	agreement; agree
约旦	jordan; jordanian
约旦人	jordanian
约旦国王	jordan king; king abdullah
约旦河	jordan river
约旦河西岸	west bank
约束	constraint; binding; restrain
约束力	binding
约瑟	joseph
约瑟夫	joseph
约翰	john
约翰保罗二世	john paul
约翰内斯堡	johannesburg
约翰斯顿	johnston
约翰逊	johnson
约翰逊总统	president johnson
约翰霍普金斯大学	johns hopkins university
约见	meet
纪委	discipline inspection commission
纪录	record
纪录保持者	record holder
纪录片	documentary
纪律	discipline
纪律检查委员会	discipline inspection commission
纪念	commemorate; memorial; commemoration
纪念品	souvenir
纪念日	anniversary; memorial day
纪念活动	commemoration
纪念碑	monument; memorial
纪念馆	memorial hall; museum
纯利	net profit
纳什维尔	nashville
纳入	include; incorporate
纳卡	nagorno-karabakh
纳吉布	najib
纳坦兹	natanz
纳尔逊	nelson
纳布卢斯	nablus
纳戈尔诺	nagorno
纳扎尔巴耶夫	nazarbayev
纳斯达克	nasdaq
纳斯达克指数	nasdaq
纳杰夫	najaf
纳瓦尔尼	navalny
纳税	pay tax; tax
纳税人	taxpayer
纳米	nano; nanometer
纳米技术	nanotechnology
纳米比亚	namibia
纳粹	nazi
纳粹德国	nazi germany
纳西里耶	nasiriyah
纳达尔	nadal
纵容	condone
纵火	arson
纺织	textile
纺织业	textile industry
纺织品	textile
纺织品配额	textile quota
纽交所	nyse; stock exchange
纽伦堡	nuremberg
纽卡斯尔	newcastle
纽卡斯尔联	newcastle united
纽约	new york
纽约人	new yorker
纽约客	new yorker
纽约州	new york state
纽约市	new york city
纽约市长	new york mayor
纽约时报	new york times
纽约洋基	new york yankees
纽约证交所	nyse; stock exchange
纽约证券交易所	nyse; stock exchange
纽约邮报	new york post
纽芬兰	newfoundland
纽西兰	new zealand
组合	combination; group
组委会	organizing committee
组建	form; set up
组成	compose; form; consist
组成部分	component; part
组织	organization; organize; group
组织法	organic law
组织者	organizer
组装	assemble
组长	head; leader
组阁	form government; form a cabinet
细分	segment
细则	detailed rule; rule
细胞	cell
细节	detail
细菌	bacteria
终于	finally
终场	final whistle
终极	ultimate
终止	terminate; end; termination
终点	finish line; destination
终端	terminal
终结	end
终身	lifetime; life; lifelong
终身监禁	life imprisonment; life sentence; life in prison
绍伊古	shoigu
经	-
经典	classic
经历	experience
经历过	experience
经受	withstand; undergo
经合组织	oecd
经常	often; frequently
经常账户	current account
经常账户赤字	current account deficit
经常项目	current account
经济	economy; economic
经济下滑	economic downturn
经济体	economy
经济体制	economic system
经济全球化	economic globalization; globalization
经济关系	economic tie; economic relation
经济利益	economic interest
经济制度	economic system
经济制裁	economic sanction
经济刺激	economic stimulus
经济刺激方案	economic stimulus package
经济刺激计划	economic stimulus plan; stimulus package
经济前景	economic outlook
经济区	economic zone
经济危机	economic crisis
经济压力	economic pressure
经济发展	economic development
经济合作	economic cooperation
经济困难	economic hardship; economic difficulty
经济增速	economic growth
经济增长	economic growth
经济增长率	economic growth rate
经济复苏	economic recovery
经济学	economics
经济学人	economist
经济学家	economist
经济学者	economist
经济展望	economic outlook
经济形势	economic situation
经济影响	economic impact
经济损失	economic loss
经济援助	economic aid; economic assistance
经济改革	economic reform
经济放缓	economic slowdown
经济政策	economic policy
经济数据	economic data
经济时报	economic times
经济活动	economic activity
经济特区	special economic zone
经济犯罪	economic crime
经济状况	economic condition; economy
经济结构	economic structure
经济联盟	economic union
经济衰退	recession; economic recession
经济部	economy ministry
经济部长	economy minister
经济问题	economic problem; economic issue
经济顾问	economic adviser
经理	manager
经由	via
经纪人	broker; agent
经纪公司	brokerage
经营	operate; run; business
经营利润	operating profit
经营收入	operating revenue; revenue
经营者	operator
经贸	economic trade; trade
经贸关系	trade relation; economic trade relation
经贸合作	economic trade cooperation
经贸磋商	trade talk
经费	funding; fund
经过	-
经销商	dealer; distributor
经验	experience
绑匪	kidnapper
绑架	kidnap; kidnapping; abduct
绑架案	kidnapping
绑架者	kidnapper
结冰	ice; freeze
结合	combine; combination
结婚	marry; marriage; wedding
结婚证	marriage certificate
结尾	end
结局	ending; outcome
结束	end; conclude; finish
结构	structure; structural
结构性	structural
结果	result; outcome
结核病	tuberculosis
结盟	alliance; align
结社自由	freedom of association
结算	settlement; settle
结肠癌	colon cancer
结论	conclusion
结识	meet
绘制	draw; map
绘画	painting
给	-
给予	give; grant
给出	give
绝佳	excellent
绝大多数	vast majority; overwhelming majority
绝大部分	vast majority; most
绝密	top secret
绝对	absolutely; absolute
绝望	despair; desperate
绝迹	extinct
绝食	hunger strike
绝食抗议	hunger strike
绞刑	hang; hanging
绞死	hang
统一	unification; reunification; unify
统治	rule
统治者	ruler
统计	statistics; statistical
统计学	statistics
统计局	bureau of statistics; statistics
统计数字	statistics; figure
统计数据	statistics; data
继任	succeed; successor
继任者	successor
继承	inherit; inheritance
继承人	heir; successor
继续	continue
绰号	nickname
维也纳	vienna
维他命	vitamin
维修	repair; maintenance
维克多	victor
维克托	victor; viktor
维吉尼亚	virginia
维吾尔	uyghur; uighur
维吾尔人	uyghur; uighur
维吾尔族	uyghur; uighur
维和	peacekeeping
维和人员	peacekeeper
维和任务	peacekeeping mission
维和行动	peacekeeping operation; peacekeeping mission
维和部队	peacekeeping force; peacekeeper
维基百科	wikipedia
维基解密	wikileaks
维多利亚	victoria
维多利亚州	victoria
维奥拉	viola
维尔纽斯	vilnius
维尼纶	vinylon
维护	maintain; safeguard; protect
维持	maintain; keep
维族	uyghur; uighur
维权	right protection; right defense
维权人士	right activist
维权律师	human right lawyer; right lawyer
维珍	virgin
维生素	vitamin
维罗纳	verona
综合	comprehensive; composite
综合征	syndrome
综合指数	composite index
综合症	syndrome
绿	green
绿党	green party; green
绿化	greening
绿区	green zone
绿卡	green card
绿地	green space
绿色	green
绿色和平	greenpeace
绿色和平组织	greenpeace
绿色经济	green economy
绿色能源	green energy
缅因	maine
缅因州	maine
缅怀	remember
缅甸	myanmar; burma; burmese
缅甸人	burmese
缅甸军政府	myanmar junta
缅甸军方	myanmar military; myanmar army
缉毒	drug enforcement; anti-drug
缓冲区	buffer zone
缓冲库存	buffer stock
缓刑	probation; suspended sentence
缓和	ease; detente; alleviate
缓慢	slow; slowly
缓解	ease; relieve; alleviate
编写	write
编制	compile; prepare
编剧	screenwriter; scriptwriter
编码	code; coding
编程	programming
编辑	editor; edit
编辑室	newsroom
编辑部	newsroom; editorial
缘故	reason
缩减	cut; reduce
缩小	narrow; reduce
缩短	shorten; shortened
缺	lack
缺乏	lack
缺口	gap; shortfall
缺失	missing; lack
缺少	lack
缺席	absent; absence
缺水	water shortage
缺点	shortcoming; weakness
缺阵	miss
缺陷	defect; flaw
网上	online; internet
网上购物	online shopping
网信办	cyberspace administration
网友	internet user; netizen
网易	netease
网民	internet user; netizen
网球	tennis
网球公开赛	tennis open
网球运动员	tennis player
网站	website; site
网红	internet celebrity
网约车	ride-hailing; online car-hailing
网络	network; internet; online
网络信息	online information
网络公司	internet company
网络媒体	online media
网络安全	cybersecurity; network security
网络安全法	cybersecurity law
网络审查	internet censorship
网络战	cyber war; cyberwarfare
网络攻击	cyberattack; cyber attack
网络服务	internet service
网络欺凌	cyberbullying
网络游戏	online game
网络犯罪	cybercrime
网络监控	internet surveillance
网络空间	cyberspace
网络自由	internet freedom
网络视频	online video
网络购物	online shopping
网络钓鱼	phishing
网络间谍	cyber espionage
网购	online shopping
网路	internet; network
网页	web page
网飞	netflix
网飞公司	netflix
罕见	rare
罗伊	roy
罗伊特	reuters
罗伯托	roberto
罗伯特	robert
罗伯茨	roberts
罗伯逊	robertson
罗兰	roland
罗兴亚	rohingya
罗兴亚人	rohingya
罗兴亚穆斯林	rohingya muslim
罗兴亚难民	rohingya refugee
罗切斯特	rochester
罗塞夫	rousseff
罗夫	rove
罗姆人	roma
罗姆尼	romney
罗宾	robin
罗宾逊	robinson
罗尔斯罗伊斯	rolls-royce
罗布	rob
罗得岛	rhode island
罗德	rhode
罗德尼	rodney
罗德岛	rhode island
罗德里戈	rodrigo
罗德里格斯	rodriguez
罗恩	ron
罗斯	ross; rose
罗斯柴尔德	rothschild
罗斯福	roosevelt
罗曼	roman
罗杰	roger
罗杰斯	rogers
罗森	rosen
罗森伯格	rosenberg
罗氏	roche
罗温	rowan
罗湖	lo wu
罗琳	rowling
罗素	russell
罗纳尔多	ronaldo
罗纳德	ronald
罗莎	rosa
罗马	rome; roman
罗马天主教	roman catholic
罗马天主教会	roman catholic church
罗马尼亚	romania; romanian
罗马帝国	roman empire
罗马教廷	vatican
罗马教皇	pope
罚单	fine; ticket
罚款	fine; penalty
罚球	free throw; penalty
罢了	-
罢免	recall; remove; dismiss
罢工	strike
罢市	strike
罢课	class boycott; student strike
罩袍	burqa
罪	crime; guilt
罪名	charge
罪名成立	guilty; convict
罪犯	criminal; convict
罪行	crime
置评	comment
羁押	detain; custody; detention
羊	sheep
羊毛	wool
羊肉	mutton; lamb
美	us; american
美中	us china; us-china
美丽	beautiful
美伊	us iran
美俄	us russia
美债	us treasury; treasury
美元	dollar; us dollar
美元指数	dollar index
美元汇率	dollar exchange rate; dollar
美军	us military; us troop; us army
美分	cent
美味	delicious
美团	meituan
美国	united states; us; america; american
美国专利	us patent
美国东部	eastern us
美国中央情报局	cia
美国之音	voice of america
美国人	american
美国人民	american people
美国企业	us company
美国众议院	house of representatives
美国优先	america first
美国公司	us company
美国公民	us citizen; american citizen
美国军方	us military
美国军队	us military; us force
美国前总统	former us president; former president
美国历史	us history
美国参议员	us senator
美国参议院	us senate
美国司法部	justice department
美国商务部	us commerce department
美国国会	us congress; congress
美国国债	us treasury; treasury bond
美国国务卿	secretary of state
美国国务院	us state department; state department
美国国家安全局	national security agency
美国国家科学院	national academy science
美国国防部	us defense department; pentagon
美国国防部长	us defense secretary
美国在线	america online; aol
美国地质调查局	us geological survey; geological survey
美国大使	us ambassador
美国大使馆	us embassy
美国太空总署	nasa
美国媒体	us media
美国宇航局	nasa
美国官员	us official
美国广播公司	abc
美国总统	us president; president
美国总统大选	us presidential election
美国总统奥巴马	us president obama
美国总统拜登	us president biden
美国总统特朗普	us president trump
美国政府	us government
美国最高法院	us supreme court
美国本土	us mainland
美国梦	american dream
美国海军	us navy
美国环境保护署	environmental protection agency
美国疾控中心	cdc
美国空军	us air force
美国籍	american
美国经济	us economy
美国职业篮球联赛	nba
美国职棒大联盟	major league baseball
美国联邦储备局	federal reserve
美国联邦调查局	fbi
美国航天局	nasa
美国航空	american airline
美国航空公司	american airline
美国财政部	us treasury; treasury department
美国财长	treasury secretary
美国贸易代表	us trade representative
美国银行	bank of america
美国银行美林	bank of america
美国队	us team
美国陆军	us army
美国驻华大使	us ambassador china
美墨	us mexico
美墨边境	us-mexico border; mexican border
美女	beauty; beautiful woman
美好	good; beautiful
美媒	us media
美学	aesthetic
美容	beauty; cosmetic
美式橄榄球	american football
美式足球	american football
美方	us; us side
美日	us japan
美朝	us north korea
美术	art; fine art
美术馆	art museum; gallery
美林	merrill lynch
美林证券	merrill lynch
美欧	us europe
美洲	america
美洲国家组织	oas; american state
美的	beautiful
美的集团	midea
美籍	american
美籍华人	chinese american
美网	us open
美职棒	major league baseball
美联储	federal reserve; fed
美联储主席	fed chairman; fed chair
美联社	associated press; ap
美联航	united airline
美股	us stock; wall street
美观	beautiful
美金	dollar; us dollar
美韩	us south korea
美食	food; cuisine
羞辱	humiliate; insult
群众	mass; people; public
群体	group
群体免疫	herd immunity
群体性事件	mass incident
群岛	islands; archipelago
義大利	italy; italian
羽毛球	badminton
翁山蘇姬	aung san suu
翌日	next day
翻倍	double
翻新	renovate; renovation
翻番	double
翻船	capsize
翻译	translate; translation; interpreter
翻车	overturn
老人	elderly; old man; old people
老兵	veteran
老化	aging
老太太	old woman; old lady
老头	old man
老将	veteran
老布什	george bush
老布希	george bush
老师	teacher
老年	old age; elderly
老年人	elderly; old people
老年痴呆	dementia
老年痴呆症	dementia; alzheimer
老式	old; old-fashioned
老挝	laos; lao
老挝人	lao
老挝政府	lao government
老板	boss; owner
老百姓	ordinary people; people
老虎	tiger
老虎伍兹	tiger woods
老鼠	mouse; rat
老龄化	aging; ageing
考古	archaeology; archaeological
考古学	archaeology
考古学家	archaeologist
考察	inspect; inspection; study
考核	assessment
考生	candidate; student
考虑	consider; consideration
考试	exam; examination; test
考量	consideration
考验	test
者	-
而	-
而且	-
而已	-
而是	-
而言	-
耐克	nike
耐心	patience; patient
耐用品	durable goods
耐用消费品	consumer durable
耐药性	resistance; drug resistance
耳朵	ear
耶伦	yellen
耶伦部长	secretary yellen
耶利米	jeremiah
耶和华见证人	jehovah's witness
耶稣	jesus
耶稣会	jesuit
耶路撒冷	jerusalem
耶路撒冷邮报	jerusalem post
耶鲁	yale
耶鲁大学	yale university; yale
耻辱	shame; humiliation
聊天	chat
聊天机器人	chatbot
职业	profession; occupation; career; professional
职业培训	vocational training
职业教育	vocational education
职业生涯	career
职业联赛	professional league
职业道德	professional ethics
职位	position; post; job
职务	post; position; duty
职员	staff; employee; clerk
职场	workplace
职工	employee; worker; staff
职权	power; authority
职棒	professional baseball; baseball
职棒大联盟	major league baseball
职称	title
职能	function
职责	duty; responsibility
联军	coalition force; coalition; allied force
联合	joint; united; unite
联合公报	joint communique; communique
联合军演	joint military exercise; joint drill
联合创始人	co-founder
联合国	united nations; un
联合国儿童基金会	unicef
联合国军	un force
联合国大会	general assembly
联合国安理会	security council; un security council
联合国宪章	un charter
联合国教科文组织	unesco
联合国秘书长	un secretary-general; secretary general
联合国粮农组织	food agriculture organization
联合国维和部队	un peacekeeping force; peacekeeper
联合国难民署	unhcr; un refugee agency
联合声明	joint statement
联合报	united daily news
联合政府	coalition government; coalition
联合早报	lianhe zaobao
联合航空	united airline
联合航空公司	united airline
联席会议	joint meeting
联想集团	lenovo
联手	join hand; team up; together
联播	broadcast
联盟	alliance; union; league
联系	contact; link; connection
联络	contact; liaison
联赛	league
联邦	federal
联邦储备委员会	federal reserve
联邦储备银行	federal reserve bank
联邦制	federal system; federalism
联邦基金利率	federal fund rate
联邦政府	federal government
联邦机构	federal agency
联邦检察官	federal prosecutor
联邦法官	federal judge
联邦法院	federal court
联邦航空局	federal aviation administration; faa
联邦航空管理局	federal aviation administration; faa
联邦议院	bundestag
联邦调查局	fbi; federal bureau
聖地牙哥	san diego; santiago
聖多美普林西比	sao tome
聖彼得堡	st petersburg
聖文森	st vincent
聖露西亞	saint lucia
聖馬利諾	san marino
聚众	gather crowd; mob
聚会	party; gathering
聚焦	focus
聚集	gather
聚首	gather; meet
肇事	cause accident
肇事者	perpetrator
肇事逃逸	hit-and-run
肉	meat
肉类	meat
肖恩	sean; shaun
肝炎	hepatitis
肝癌	liver cancer
肝脏	liver
股东	shareholder
股东大会	shareholder meeting
股价	share price; stock price
股份	share; stake
股份公司	corporation; joint-stock company
股份分拆	stock split
股份有限公司	company limited; corporation
股市	stock market
股市崩盘	stock market crash
股市暴跌	stock market crash; stock plunge
股息	dividend
股指	stock index
股指期货	stock index future
股本	equity; share capital
股权	equity; stake
股民	investor
股神	buffett
股票	stock; share
股票交易	stock trading
股票交易所	stock exchange
股票价格	stock price; share price
股票市场	stock market
股票指数	stock index
股票经纪人	stockbroker
肥料	fertilizer
肥皂	soap
肥皂剧	soap opera
肥胖	obesity; obese
肥胖症	obesity
肯亞	kenya; kenyan
肯塔基	kentucky
肯塔基州	kentucky
肯定	certainly; affirm; positive
肯尼亚	kenya; kenyan
肯尼亚人	kenyan
肯尼亚总统	kenyan president
肯尼斯	kenneth
肯尼迪	kennedy
肯尼迪总统	president kennedy
肯尼迪机场	kennedy airport
肯尼迪航天中心	kennedy space center
肯德基	kfc
肯特	kent
肺	lung
肺炎	pneumonia
肺癌	lung cancer
肺结核	tuberculosis
肺部	lung
肾脏	kidney
肿瘤	tumor
胁迫	coercion; coerce
胃癌	stomach cancer
背叛	betray; betrayal
背后	behind
背景	background
背负	carry
背部	back
胎儿	fetus
胚胎	embryo
胚胎干细胞	embryonic stem cell
胜出	win
胜利	victory; win
胜利者	winner
胜地	resort
胜者	winner
胜诉	win case; win
胜负	win lose
胜选	win election; victory
胡伯特	hubert
胡佛	hoover
胡利奥	julio
胡图族	hutu
胡塞	houthi
胡塞叛军	houthi rebel
胡塞武装	houthi
胡塞武裝	houthi
胡塞组织	houthi
胡安	juan
胡志明	ho chi minh
胡志明市	ho chi minh
胡耀邦	hu yaobang
胡里奥	julio
胡锡进	hu xijin
胡锦涛	hu jintao
胰岛素	insulin
胰腺癌	pancreatic cancer
能	-
能力	ability; capability; capacity
能否	-
能够	able; can
能夠	able; can
能源	energy
能源价格	energy price
能源供应	energy supply
能源公司	energy company
能源危机	energy crisis
能源安全	energy security
能源政策	energy policy
能源效率	energy efficiency
能源消费	energy consumption
能源署	energy agency
能源部	energy department; energy ministry
能源部长	energy minister; energy secretary
能见度	visibility
能量	energy
脆弱	fragile; vulnerable
脆弱性	vulnerability
脊髓灰质炎	polio
脏弹	dirty bomb
脑	brain
脑中风	stroke
脑死亡	brain death; brain dead
脑瘤	brain tumor
脑部	brain
脖子	neck
脱北者	north korean defector; defector
脱口秀	talk show
脱欧	brexit
脱欧公投	brexit referendum
脱欧协议	brexit deal; withdrawal agreement
脱欧派	brexiteer
脱氧核糖核酸	dna
脱离	break away; leave
脱离危险	out of danger
脱离接触	disengagement
脱落	fall off
脱贫	poverty alleviation; lift out poverty
脱钩	decouple; decoupling
脱颖而出	stand out
脸	face
脸书	facebook
脸谱	facebook
脸谱网	facebook
脸部	face
腐败	corruption; corrupt
腐败丑闻	corruption scandal
腐败指控	corruption charge; corruption allegation
腐败案	corruption case
腳踏車	bicycle
腾讯	tencent
腾讯公司	tencent
臉書	facebook
自	-
自主	autonomous; independent
自主权	autonomy
自从	-
自传	autobiography
自信	confidence; confident
自制	homemade
自制炸弹	homemade bomb
自动	automatic
自动化	automation
自动取款机	cash machine; atm
自动驾驶	self-driving; autonomous driving
自动驾驶汽车	self-driving car; autonomous vehicle
自助	self-service
自卫	self-defense
自卫队	self-defense force
自己	own; himself
自愿	voluntary; volunteer
自我	self
自我隔离	self-isolation; self-isolate
自拍	selfie
自杀	suicide
自杀式	suicide
自杀式炸弹袭击	suicide bombing; suicide bomb attack
自杀式袭击	suicide attack; suicide bombing
自杀性爆炸	suicide bombing
自杀炸弹	suicide bomb
自杀炸弹手	suicide bomber
自来水	tap water; water
自民党	liberal democratic party
自治	autonomy; autonomous
自治区	autonomous region
自然	nature; natural
自然杂志	nature
自然灾害	natural disaster
自然资源	natural resource
自由	freedom; free; liberty
自由主义	liberalism; liberal
自由亚洲	radio free asia
自由亚洲电台	radio free asia
自由党	liberal party; liberal
自由市场	free market
自由式	freestyle
自由撰稿人	freelance writer
自由时报	liberty times
自由欧洲电台	radio free europe
自由民主党	liberal democratic party; liberal democrat
自由派	liberal
自由职业者	freelancer; freelance
自由贸易	free trade
自由贸易区	free trade zone; free trade area
自由贸易协定	free trade agreement
自由贸易协议	free trade agreement
自称	claim; call himself
自行车	bicycle; bike; cycling
自行车手	cyclist
自行车赛	cycling race
自豪	proud; pride
自贸区	free trade zone; free trade area
自身	-
自身利益	own interest
自闭症	autism
自首	surrender; turn himself in
臭味	smell
臭氧	ozone
臭氧层	ozone layer
至	-
至于	-
至今	so far; since
至关重要	crucial; vital
至少	at least; least
致	-
致力于	commit; committed
致命	deadly; fatal; lethal
致命武器	lethal weapon
致富	get rich
致敬	tribute; pay tribute
致死	death; fatal
致残	disabled; maim
致电	call; telephone
致癌	carcinogenic; cause cancer
致词	speech; address
致辞	speech; address
臺北	taipei
臺灣	taiwan; taiwanese
舅舅	uncle
與	-
舊金山	san francisco
舒尔茨	shultz
舒马赫	schumacher
舞台	stage
舞弊	fraud
舞者	dancer
舞蹈	dance
航天	space; aerospace
航天发射	space launch
航天员	astronaut
航天器	spacecraft
航天局	space agency
航天飞机	space shuttle
航展	air show
航母	aircraft carrier
航海	sailing; navigation
航班	flight
航程	voyage
航空	aviation; airline; air
航空业	aviation industry; airline industry
航空公司	airline
航空安全	aviation safety
航空局	aviation authority
航空展	air show
航空母舰	aircraft carrier
航空法	aviation law
航空管理局	aviation administration
航空航天	aerospace
航空运输	air transport
航站楼	terminal
航线	route
航行	navigation; sail
航行自由	freedom of navigation
航运	shipping
航运公司	shipping company
航道	waterway; channel
舰只	warship; ship
舰艇	ship; vessel; warship
舰队	fleet
良心犯	prisoner of conscience
艰巨	arduous; difficult
艰苦	hard; tough
艰难	difficult; tough
色彩	color
色情	pornography; porn
艾伦	allen; alan
艾伯塔	alberta
艾伯塔省	alberta
艾伯特	albert
艾利斯	ellis
艾博年	albanese
艾哈迈德	ahmed; ahmad
艾哈迈达巴德	ahmedabad
艾哈迈迪内贾德	ahmadinejad
艾塔	eta
艾奥瓦	iowa
艾奥瓦州	iowa
艾弗里	avery
艾德	ed
艾未未	ai weiwei
艾森豪威尔	eisenhower
艾滋	aids
艾滋病	aids; hiv
艾滋病毒	hiv
艾滋病病毒	hiv
艾爾多安	erdogan
艾玛	emma
艾略特	elliott; eliot
艾米	amy
艾米丽	emily
节假日	holiday
节制	restraint
节奏	pace; rhythm
节日	festival; holiday
节目	program; show
节目主持人	presenter; host
节省	save
节约	save; economize
节能	energy-saving; energy efficiency
节食	diet
芝加哥	chicago
芝加哥大学	university of chicago
芝加哥期货交易所	chicago board trade
芬兰	finland; finnish
芬兰人	finn; finnish
芬太尼	fentanyl
芭蕾	ballet
芭蕾舞	ballet
芯片	chip
芯片制造商	chipmaker
芯片行业	chip industry
花园	garden
花店	florist
花旗	citigroup; citibank
花旗银行	citibank
花旗集团	citigroup
花朵	flower
花样滑冰	figure skating
花生	peanut
花花公子	playboy
花莲	hualien
花费	spend; cost
花钱	spend money
苏丹	sudan; sudanese; sultan
苏丹人	sudanese
苏丹政府	sudanese government
苏亚雷斯	suarez
苏伊士	suez
苏伊士运河	suez canal
苏加诺	sukarno
苏哈托	suharto
苏富比	sotheby's
苏尔特	sirte
苏州	suzhou
苏格兰	scotland; scottish
苏格兰人	scot; scottish
苏格兰场	scotland yard
苏格兰民族党	scottish national party; snp
苏格兰独立	scottish independence
苏格兰独立公投	scottish independence referendum; independence referendum
苏格兰皇家银行	royal bank scotland; rbs
苏格兰议会	scottish parliament
苏珊	susan
苏瓦	suva
苏纳克	sunak
苏纳克首相	rishi sunak
苏维埃	soviet
苏联	soviet union; soviet
苏联时代	soviet era
苏联解体	collapse soviet union; soviet collapse
苏茜	susie
苏莱曼	suleiman
苏莱曼尼	soleimani
苏西洛	yudhoyono
苏贞昌	su tseng-chang
苏里南	suriname
苏门答腊	sumatra
苏门答腊岛	sumatra
苏黎世	zurich
若	-
若干	several
若开	rakhine
若开邦	rakhine state; rakhine
英	britain; uk
英亩	acre
英伟达	nvidia
英俊	handsome
英军	british army; british troop
英勇	brave; heroic
英吉利海峡	english channel
英国	britain; uk; british; united kingdom
英国人	british; briton
英国保守党	conservative party; tory
英国公投	referendum; uk referendum
英国公民	british citizen; british national
英国医学杂志	british medical journal
英国国家统计局	national statistics
英国国民健康服务	nhs
英国外交大臣	foreign secretary; british foreign secretary
英国外交部	foreign office
英国央行	bank of england
英国女王	queen; british queen
英国媒体	british media
英国工党	labour party; labour
英国广播公司	bbc; british broadcasting corporation
英国政府	british government; uk government
英国独立党	uk independence party; ukip
英国王室	royal family; british royal family
英国电信	bt
英国石油	bp
英国石油公司	bp; british petroleum
英国经济	uk economy; british economy
英国脱欧	brexit
英国航空公司	british airway
英国警方	british police; uk police
英国议会	british parliament
英国首相	british prime minister
英寸	inch
英尺	foot
英拉	yingluck
英文	english
英方	british side; britain
英格兰	england; english
英格兰人	english
英格兰银行	bank of england
英格兰队	england
英法海底隧道	channel tunnel
英特尔	intel
英特尔公司	intel
英美	britain us
英联邦	commonwealth
英航	british airway
英语	english
英超	premier league
英超联赛	premier league
英足总	fa; football association
英里	mile
英镑	pound; sterling
英雄	hero; heroic
苹果	apple
苹果公司	apple
苹果手机	iphone
苹果日报	apple daily
苹果电脑	apple computer
苹果首席执行官	apple chief executive
范例	example; model
范围	scope; range
范畴	category
茅利塔尼亞	mauritania; mauritanian
茅台	moutai
茉莉花	jasmine
茉莉花革命	jasmine revolution
茱莉亚	julia
茶	tea
茶党	tea party
茶叶	tea
草原	grassland; prairie
草地	grass
草坪	lawn
草根	grassroots
草案	draft
荣幸	honor
荣获	win
荣誉	honor
药	drug; medicine
药剂	drug
药剂师	pharmacist
药厂	drugmaker; pharmaceutical company
药品	drug; medicine
药品管理局	drug administration; medicine agency
药店	pharmacy; drugstore
药房	pharmacy
药物	drug; medication; medicine
药监	drug regulator
药监局	drug administration
荷兰	netherlands; dutch; holland
荷兰人	dutch
荷兰国际集团	ing
荷兰政府	dutch government
荷兰皇家壳牌	royal dutch shell
荷兰皇家航空公司	klm
荷兰银行	abn amro
荷台达	hodeidah
荷尔蒙	hormone
荷里活	hollywood
莎士比亚	shakespeare
莎拉	sarah; sara
莎拉波娃	sharapova
莎莉	sally
莫三比克	mozambique
莫伊塞斯	moises
莫尔兹比港	port moresby
莫尼卡	monica
莫当特	mordaunt
莫德纳	moderna
莫扎特	mozart
莫拉莱斯	morales
莫斯科	moscow
莫斯科回声	echo moscow
莫斯科大学	moscow university
莫桑比克	mozambique
莫罗尼	moroni
莫言	mo yan
莫迪	modi
莫迪总理	prime minister modi
莫里斯	morris
莫里森	morrison
莫雷诺	moreno
莱希	raisi
莱恩	ryan
莱文	levin; levine
莱斯	rice
莱斯特	leicester
莱斯特城	leicester city
莱昂	leon
莱昂纳多	leonardo
莱比锡	leipzig
莱温斯基	lewinsky
莱特	wright
莱索托	lesotho
莱维	levy
莱茵河	rhine
获准	approve; allow
获刑	sentence
获利	profit
获取	obtain; access
获奖	win award; award
获奖者	winner
获得	win; get; obtain; gain
获悉	learn
获提名	nominate
获救	rescue
获益	benefit
获胜	win; victory
获胜者	winner
获释	release; free
菅义伟	suga
菲亚特	fiat
菲利普	philip; phillip
菲利普亲王	prince philip
菲利普斯	phillips
菲国	philippines; philippine
菲尔	phil
菲尔普斯	phelps
菲律宾	philippines; philippine; filipino
菲律宾人	filipino
菲律宾军队	philippine military
菲律宾总统	philippine president
菲律宾政府	philippine government
菲律宾海	philippine sea
菲永	fillon
营业	business; operate
营业亏损	operating loss
营业利润	operating profit
营业收入	revenue
营业税	business tax
营业额	turnover; revenue
营养	nutrition; nutrient
营养不良	malnutrition; malnourished
营养品	nutrition
营利	profit
营地	camp
营收	revenue
营救	rescue
营救行动	rescue operation
营运	operation
营造	create
营销	marketing
萧条	depression; slump
萨克拉门托	sacramento
萨克斯	sachs
萨利赫	saleh
萨卡什维利	saakashvili
萨姆	sam
萨尔曼	salman
萨尔瓦多	el salvador; salvadoran
萨尔科齐	sarkozy
萨尔茨堡	salzburg
萨尔蒙德	salmond
萨布丽娜	sabrina
萨帕特罗	zapatero
萨德	thaad
萨德尔	sadr
萨拉	sarah
萨拉热窝	sarajevo
萨摩亚	samoa
萨斯	sars
萨斯喀彻温	saskatchewan
萨曼莎	samantha
萨格勒布	zagreb
萨科齐	sarkozy
萨米	sami; sammy
萨维尔	savile
萨赫勒	sahel
萨达姆	saddam
萨达姆政权	saddam regime
萨达特	sadat
萨那	sanaa
萨金特	sargent
萨默斯	summers
萬那杜	vanuatu
落入	fall
落后	lag; backward; behind
落地	land
落基山脉	rocky mountain
落实	implement; implementation
落选	lose; defeat
落马	fall; corruption probe
葉門	yemen; yemeni
葉門青年運動	houthi
著作	work; book
著作权	copyright
著名	famous; well-known
著手	begin
著称	known
葛兰素史克	glaxosmithkline
葛摩	comoros
葡萄	grape
葡萄牙	portugal; portuguese
葡萄牙人	portuguese
葡萄牙语	portuguese
葡萄酒	wine
董	dong; tung
董事	director
董事会	board; board of director
董事局	board
董事局主席	chairman; board chairman
董事总经理	managing director
董事长	chairman
董建华	tung chee-hwa
葬礼	funeral
蒂勒森	tillerson
蒂华纳	tijuana
蒂姆	tim
蒂莫西	timothy
蒋	jiang; chiang
蒋介石	chiang kai-shek
蒙受	suffer
蒙古	mongolia; mongolian
蒙古国	mongolia
蒙古族	mongolian; mongol
蒙哥马利	montgomery
蒙哥马利市	montgomery
蒙大拿	montana
蒙大拿州	montana
蒙巴萨	mombasa
蒙得维的亚	montevideo
蒙牛	mengniu
蒙特內哥羅	montenegro
蒙特利尔	montreal
蒙特卡洛	monte carlo
蒙特雷	monterrey
蒙罗维亚	monrovia
蒙蒂	monti
蒙面	masked
蒙面人	masked man
蒲亭	putin
蒲式耳	bushel
蒲隆地	burundi
蓄意	deliberate; deliberately
蓄水	water storage
蓋亞那	guyana
蓋達組織	al qaeda
蓝	blue
蓝军	blue
蓝图	blueprint
蓝天	blue sky
蓝色	blue
蓝领	blue-collar
蓬佩奥	pompeo
蓬佩奧	pompeo
蔓延	spread
蔚来	nio
蔡	cai; tsai
蔡英文	tsai ing-wen
蔬菜	vegetable
蕾切尔	rachel
薄熙来	bo xilai
薪水	salary; pay
薪资	salary; wage
薪酬	pay; salary; compensation
藉由	-
藏人	tibetan
藏传佛教	tibetan buddhism
藏区	tibetan area
藏族	tibetan
藏独	tibet independence
藏语	tibetan
藏青会	tibetan youth congress
蘇利南	suriname
蘇黎世	zurich
虐囚	prisoner abuse
虐待	abuse; mistreat; torture
虐杀	kill
虐童	child abuse
虚假	false
虚假信息	disinformation; false information
虚假新闻	fake news
虚弱	weak
虚拟	virtual
虚拟现实	virtual reality
虚拟货币	cryptocurrency; virtual currency
虚构	fictional; fabricate
虽	-
虽然	-
虾	shrimp
蚂蚁金服	ant financial
蚂蚁集团	ant group
蚊子	mosquito
蛇	snake
蛇头	human smuggler; people smuggler
蜂蜜	honey
蜘蛛侠	spider-man
蜜蜂	bee
蝗虫	locust
蝙蝠	bat
蝙蝠侠	batman
蝴蝶	butterfly
螃蟹	crab
融入	integrate
融化	melt
融合	integration; fusion
融资	financing; raise fund
螢幕	screen
血	blood
血压	blood pressure
血型	blood type
血栓	blood clot
血浆	plasma
血液	blood
血清	serum
血管	blood vessel
血糖	blood sugar
血统	descent; blood
血腥	bloody
行业	industry; sector
行为	behavior; act; conduct
行事	act
行人	pedestrian
行使	exercise
行凶	attack; assault
行刑	execution
行列	rank
行动	action; operation; act
行动党	action party
行动计划	action plan
行動電話	mobile phone
行情	market
行政	administrative; executive
行政令	executive order
行政区	district; administrative region
行政命令	executive order
行政官员	administration official
行政总裁	chief executive
行政机关	administrative organ
行政权	executive power
行政部门	executive branch; administration
行政长官	chief executive
行政院	executive yuan; cabinet
行政院长	premier
行星	planet
行星探测	planet exploration
行李	luggage; baggage
行程	trip; itinerary
行贿	bribery; bribe
行走	walk
行长	governor; president
行驶	drive; travel
衍生品	derivative
衡量	measure
衣服	clothes
衣索比亞	ethiopia; ethiopian
补丁	patch
补习班	cram school
补偿	compensation; compensate
补充	add; supplement
补充说	add
补助	subsidy
补救	remedy
补给	supply
补贴	subsidy; subsidize
补选	by-election
表兄	cousin
表决	vote
表弟	cousin
表彰	honor; commend
表态	statement; position
表扬	praise
表明	show; indicate
表演	performance; perform; show
表现	performance; perform; show
表示	say; express; indicate
表达	express; expression
表达自由	freedom of expression
衬衫	shirt
衰弱	weak
衰落	decline
衰退	recession; decline
袁	yuan
被	-
被动	passive
被占领土	occupied territory
被告	defendant
被告人	defendant; accused
被告席	dock
被困	trapped; trap
被害人	victim
被拘留者	detainee
被指控	accuse; charge
被捕	arrest
被捕者	detainee
被控	accuse; charge
被提名人	nominee
被杀	kill
被迫	force; forced
被逼	force
袭击	attack; raid; strike
袭击事件	attack
袭击者	attacker; assailant
袭警	assault on police
裁军	disarmament
裁决	ruling; verdict; rule
裁减	cut; reduce
裁判	referee; judge
裁判员	referee
裁员	layoff; lay off; job cut
裁定	rule; ruling
装修	decorate; renovation
装备	equipment; equip
装甲	armored; armor
装甲车	armored vehicle
装置	device
装载	load
裙子	skirt; dress
裡	-
裤子	pants; trousers
裴洛西	pelosi
西伯利亚	siberia; siberian
西北	northwest; northwestern
西北部	northwestern; northwest
西医	western medicine
西南	southwest; southwestern
西南部	southwestern; southwest
西奈	sinai
西奈半岛	sinai peninsula; sinai
西奥多	theodore
西孟加拉邦	west bengal
西宁	xining
西安	xi'an; xian
西尔维亚	sylvia
西尔维奥	silvio
西岸	west bank; west coast
西弗吉尼亚	west virginia
西弗吉尼亚州	west virginia
西德	west germany; west german
西德克萨斯	west texas
西悉尼	western sydney
西撒哈拉	western sahara
西方	western; west
西方世界	western world; west
西方人	westerner
西方列强	western power
西方国家	western country; west
西方媒体	western media
西格尔	segal; siegel
西欧	western europe; west european
西沙群岛	paracel islands
西海岸	west coast
西点军校	west point
西班牙	spain; spanish
西班牙人	spanish; spaniard
西班牙政府	spanish government
西班牙裔	hispanic
西班牙语	spanish
西班牙队	spain
西班牙首相	spanish prime minister
西瓜	watermelon
西甲	la liga
西红柿	tomato
西蒙	simon
西蒙斯	simmons
西藏	tibet; tibetan
西藏人	tibetan
西藏流亡政府	tibetan government exile
西藏自治区	tibet; tibet autonomous region
西藏问题	tibet issue
西装	suit
西西里	sicily
西西里岛	sicily
西贡	saigon
西部	western; west
西部地区	western region
西门子	siemens
西门子公司	siemens
西雅图	seattle
西非	west africa; west african
西非国家	west african country
西非经共体	ecowas
要	-
要是	-
要求	demand; request; require; ask
要求匿名	anonymity; anonymous
要约	offer
要闻	news
視頻	video
见到	see
见解	view
见证	witness
见面	meet
观众	audience; viewer; spectator
观光	sightseeing; tourism
观察	observe; observation
观察人士	observer
观察员	observer
观察家	observer
观察者网	guancha
观念	concept; idea
观望	wait and see
观测	observe; observation
观点	view; opinion; point of view
观看	watch
规划	plan; planning
规则	rule
规定	rule; provision; regulation
规律	law; pattern
规格	specification
规模	scale; size
规矩	rule
规章	rule; regulation
规范	standard; norm; regulate
规避	avoid; evade
视为	regard; consider
视力	vision; sight; eyesight
视听	audiovisual
视察	inspect; inspection; visit
视线	sight
视觉	visual; vision
视角	perspective
视野	vision; horizon
视频	video
视频会议	video conference
角度	angle; perspective
角球	corner
角色	role; character
角落	corner
角逐	compete; contest
解体	collapse; disintegrate
解决	solve; resolve; settle
解决办法	solution
解决方案	solution
解冻	thaw; unfreeze
解密	declassify
解封	lift lockdown; reopen
解开	unlock; solve
解放	liberation; liberate
解放军	people's liberation army; pla
解放广场	tahrir square
解放日报	liberation daily
解救	rescue; free
解散	dissolve; disband; dissolution
解散议会	dissolve parliament
解禁	lift ban
解约	terminate
解职	dismiss; sack; fire
解药	antidote
解说	commentary
解读	interpret; interpretation
解释	explain; explanation; interpret
解除	lift; remove; relieve
解除制裁	lift sanction
解雇	fire; sack; dismiss
言论	speech; remark; comment
言论自由	freedom of speech; free speech
言论自由权	free speech
計畫	plan; program; project
計程車	taxi
詹妮佛	jennifer
詹妮弗	jennifer
詹姆士	james
詹姆斯	james
詹宁斯	jennings
詹森	jensen; johnson
詹金斯	jenkins
說來	-
諾魯	nauru
警力	police
警卫	guard
警告	warn; warning
警员	police officer; officer
警官	police officer; officer
警察	police; policeman
警察局	police station; police department
警察局长	police chief
警察总监	police commissioner
警察部队	police force
警局	police station; police department
警惕	vigilant; alert
警戒	alert
警报	alarm; warning; alert
警方	police
警方发言人	police spokesman
警方表示	police say
警棍	baton
警犬	police dog
警署	police station
警觉	alert; vigilant
警车	police car
警长	sheriff
譬如	-
讓	-
计价	denominated
计入	include
计划	plan; program; project
计划中	planned
计划生育	family planning; birth control
计划生育政策	family planning policy; one-child policy
计时	time
计画	plan; program; project
计票	vote count; count
计程车	taxi
计算	calculate; calculation
计算机	computer
计算机病毒	computer virus
计算机科学	computer science
计算机系统	computer system
认为	believe; think
认出	recognize; identify
认可	recognize; approve; endorse
认同	identity; agree
认定	determine; find
认真	serious; seriously
认知	cognitive; cognition
认罪	plead guilty; confess
认罪协议	plea deal
认证	certification; authentication
认识	know; understand; recognize
认购	subscribe; subscription
讨价还价	bargain; bargaining
讨厌	hate
讨论	discuss; discussion
让	-
让步	concession
训练	training; train
训练数据	training data
训练营	training camp; boot camp
议会	parliament; assembly
议会多数	parliamentary majority
议会选举	parliamentary election
议员	lawmaker; legislator; member of parliament
议定书	protocol
议席	seat
议案	bill; motion
议程	agenda
议长	speaker
议题	issue; topic
记住	remember
记录	record
记得	remember
记忆	memory
记者	reporter; journalist
记者会	press conference; news conference
记者协会	journalist association
记者招待会	press conference; news conference
讲话	speech; speak
许	-
许可	permission; license
许可证	license; permit
许多	many
许家印	hui ka yan
论坛	forum
论文	paper; thesis
设备	equipment; device
设定	set
设想	envision; idea
设施	facility
设法	try; manage
设立	establish; set up
设置	set; set up
设计	design
设计师	designer
设防	fortify
设限	limit
访华	visit china
访客	visitor
访美	visit us
访谈	interview
访问	visit
证书	certificate
证交会	security exchange commission; sec
证交所	stock exchange
证人	witness
证件	document
证券	security; stock
证券交易委员会	security exchange commission; sec
证券交易所	stock exchange
证券公司	brokerage; security firm
证实	confirm; verify
证据	evidence; proof
证明	prove; proof; certificate
证监会	security regulator; security regulatory commission
证词	testimony
评价	evaluate; assessment; appraisal
评估	assess; assessment; evaluate
评判	judge
评委	judge
评审	judge; review
评级	rating; rate
评级机构	rating agency
评论	comment; commentary
评论人士	commentator
评论员	commentator; analyst
评论家	critic; commentator
评论文章	commentary; op-ed
评选	selection; select
诈骗	fraud; scam
诈骗案	fraud
诈骗罪	fraud
诉讼	lawsuit; litigation
诉诸	resort
诊所	clinic
诊断	diagnose; diagnosis
诊疗	treatment
词典	dictionary
词汇	vocabulary; word
译	translate
译文	translation
试图	try; attempt
试射	test-fire; launch; test
试点	pilot
试用	trial
试着	try
试管婴儿	test-tube baby; ivf
试飞	test flight
试验	test; trial; experiment
该	-
语气	tone
语言	language
语言学	linguistics
语言模型	language model
语音	voice
误会	misunderstanding
误判	miscalculation; misjudge
误导	mislead; misleading
误杀	manslaughter
误炸	mistaken bombing
误解	misunderstanding
诱惑	temptation
诱骗	trick; lure
说	say
说不	say no
说出	say; tell
说唱	rap
说唱歌手	rapper
说客	lobbyist
说明	explain; explanation; show
说服	persuade; convince
说法	claim; statement
说话	speak; talk
说谎	lie
说起	speak
说道	say
请愿	petition
请愿书	petition
请求	request; ask
请辞	resign
诸多	-
诸如	-
诺丁山	notting hill
诺丁汉	nottingham
诺亚	noah
诺兰	nolan
诺华	novartis
诺基亚	nokia
诺拉	nora
诺斯罗普	northrop
诺曼	norman
诺曼底	normandy
诺福克	norfolk
诺维乔克	novichok
诺言	promise
诺贝尔	nobel
诺贝尔和平奖	nobel peace prize
诺贝尔奖	nobel prize
诺贝尔奖得主	nobel laureate; nobel prize winner
诺贝尔委员会	nobel committee
诺贝尔文学奖	nobel prize literature; nobel literature
诺贝尔经济学奖	nobel economics; nobel prize economics
诺里奇	norwich
读	read
读书	read
读卖新闻	yomiuri shimbun
读者	reader
读者来信	letter to editor
诽谤	defamation; slander; libel
诽谤罪	defamation; libel
谁	-
调停	mediate; mediation
调停者	mediator
调动	transfer; mobilize
调控	control; regulation
调整	adjust; adjustment
调查	investigation; investigate; survey; inquiry
调查人员	investigator
调查员	investigator
调查委员会	commission of inquiry; inquiry
调查局	bureau of investigation
调查报告	investigation report; report
调查显示	survey show; poll show
调查组	investigation team
调查结果	finding; survey result
调查记者	investigative journalist
调节	regulate; adjust
调解	mediation; mediate
调解人	mediator
调降	lower; cut
调高	raise
谈判	negotiation; negotiate; talk
谈判代表	negotiator
谈判桌	negotiating table
谈判者	negotiator
谈到	talk; speak
谈及	mention; talk
谈论	talk; discuss
谈话	talk; conversation
谋划	plot; plan
谋杀	murder
谋杀案	murder case; murder
谋杀罪	murder
谋求	seek
谢尔曼	sherman
谢尔盖	sergei
谢菲尔德	sheffield
谢谢	thank; thanks
谢里	sherry; cherie
谢里夫	sharif
谣言	rumor
谨慎	cautious; prudent
谭德塞	tedros
谴责	condemn; denounce; condemnation
谷开来	gu kailai
谷歌	google
谷歌公司	google
谷歌地图	google map
谷歌搜索	google search
谷物	grain
豁免	exemption; immunity; waiver
豁免权	immunity
豆类	bean
象征	symbol; symbolic; symbolize
象征性	symbolic
象牙	ivory
象牙海岸	ivory coast
貝南	benin
貝里斯	belize
貝魯特	beirut
賀錦麗	kamala harris
資料	data; information; material
資料庫	database
資訊	information
資訊科技	information technology
賓州	pennsylvania
賓拉登	bin laden
賴比瑞亞	liberia; liberian
賴索托	lesotho
賽普勒斯	cyprus; cypriot
贝丝	beth
贝佐斯	bezos
贝克	baker; beck
贝克尔	becker
贝克汉姆	beckham
贝内特	bennett
贝利	pele; bailey
贝加尔湖	lake baikal
贝卢斯科尼	berlusconi
贝叶斯	bayesian
贝多芬	beethoven
贝娜齐尔	benazir
贝宁	benin
贝尔	bell; bale
贝尔斯登	bear stearns
贝尔格莱德	belgrade
贝尔法斯特	belfast
贝拉克	barack
贝琳达	belinda
贝索斯	bezos
贝聿铭	i.m. pei
贝蒂	betty
贝都因	bedouin
贝鲁特	beirut
负债	debt; liability
负利率	negative interest rate
负增长	negative growth
负担	burden
负担得起	affordable; afford
负责	responsible; charge
负责人	head; person in charge; official
负面	negative
负面影响	negative impact; negative effect
财产	property; asset
财产损失	property damage
财力	financial resource
财务	financial; finance
财务总监	financial officer
财务报表	financial statement
财务状况	financial condition; financial situation
财团	consortium
财季	quarter; fiscal quarter
财富	wealth; fortune
财富杂志	fortune magazine
财年	fiscal year
财报	earnings report; financial report
财政	fiscal; finance; financial
财政刺激	fiscal stimulus
财政大臣	chancellor; finance minister
财政年	fiscal year
财政年度	fiscal year
财政支出	fiscal spending; government spending
财政收入	fiscal revenue; revenue
财政政策	fiscal policy
财政赤字	fiscal deficit; budget deficit
财政部	finance ministry; treasury
财政部长	finance minister; treasury secretary
财政预算	budget
财新	caixin
财新网	caixin
财源	financial resource
财经	finance; financial
财长	finance minister; treasury secretary
财阀	chaebol; conglomerate
责任	responsibility; duty
责任人	person responsible
责任编辑	editor
责备	blame
责怪	blame
败选	lose election; defeat
账单	bill
账号	account
账户	account
账目	account
账面	book
账面价值	book value
货币	currency; monetary
货币供应	money supply
货币供应量	money supply
货币基金组织	international monetary fund; imf
货币市场	money market
货币战争	currency war
货币操纵	currency manipulation
货币操纵国	currency manipulator
货币政策	monetary policy
货币政策委员会	monetary policy committee
货币联盟	monetary union
货币贬值	currency devaluation; devaluation
货机	cargo plane
货架	shelf
货款	payment
货源	supply
货物	goods; cargo
货船	cargo ship
货车	truck; lorry
货轮	cargo ship; freighter
货运	freight; cargo
货运公司	freight company
贩卖人口	human trafficking
贩毒	drug trafficking
贩毒团伙	drug gang; drug cartel
贩毒者	drug trafficker; drug dealer
贩毒集团	drug cartel; cartel
贪婪	greed; greedy
贪官	corrupt official
贪污	corruption; embezzlement
贪污受贿	corruption; bribery
贪污罪	embezzlement; corruption
贪腐	corruption
贫困	poverty; poor
贫困人口	poor people; poverty
贫困地区	poor area; poor region
贫困线	poverty line
贫富差距	wealth gap; income gap
贫富悬殊	wealth gap
贫民	poor
贫民窟	slum
贫穷	poor; poverty
贫血	anemia
贫铀弹	depleted uranium
贬低	belittle
贬值	devaluation; depreciation; devalue
购买	buy; purchase
购买力	purchasing power
购买者	buyer
购入	purchase; buy
购得	purchase
购房者	homebuyer; buyer
购物	shopping
购物中心	shopping center; shopping mall
贴现	discount
贴现率	discount rate
贵州	guizhou
贵州省	guizhou
贵州茅台	kweichow moutai
贵族	noble; aristocrat
贵阳	guiyang
贷方	lender
贷款	loan; lend; lending
贷款人	lender
贷款利率	lending rate; loan rate
贸易	trade
贸易不平衡	trade imbalance
贸易中心	trade center
贸易争端	trade dispute
贸易代表	trade representative
贸易代表办公室	trade representative
贸易伙伴	trading partner; trade partner
贸易保护主义	trade protectionism; protectionism
贸易公司	trading company
贸易关系	trade relation; trade tie
贸易制裁	trade sanction
贸易协定	trade agreement; trade deal
贸易协议	trade agreement; trade deal
贸易商	trader
贸易壁垒	trade barrier
贸易平衡	trade balance
贸易往来	trade
贸易战	trade war
贸易摩擦	trade friction; trade dispute
贸易政策	trade policy
贸易法	trade law
贸易法案	trade bill
贸易盈余	trade surplus
贸易禁运	trade embargo
贸易自由化	trade liberalization; free trade
贸易谈判	trade negotiation; trade talk
贸易赤字	trade deficit
贸易逆差	trade deficit
贸易部	trade ministry
贸易部长	trade minister
贸易顺差	trade surplus
贸易额	trade volume; trade
费利佩	felipe
费加罗报	le figaro
费卢杰	fallujah
费卢杰市	fallujah
费城	philadelphia
费尔南多	fernando
费尔南德斯	fernandez
费尔德曼	feldman
费德勒	federer
费率	rate
费用	cost; expense; fee
费舍	fisher
费舍尔	fisher
费萨尔	faisal
贺锦丽	kamala harris
贾拉拉巴德	jalalabad
贿赂	bribe; bribery
贿选	vote buying
资产	asset
资产价格	asset price
资产冻结	asset freeze
资产管理	asset management
资产管理公司	asset management company
资产负债表	balance sheet
资产阶级	bourgeois; bourgeoisie
资助	fund; finance; funding
资历	seniority; qualification
资料	data; information; material
资本	capital
资本主义	capitalism; capitalist
资本充足率	capital adequacy ratio; capital ratio
资本利得	capital gain
资本外流	capital outflow; capital flight
资本家	capitalist
资本市场	capital market
资本支出	capital spending; capital expenditure
资本流入	capital inflow
资本管制	capital control
资本金	capital
资格	qualification; qualify
资格赛	qualifying; qualifier
资深	senior; veteran
资源	resource
资讯	information
资金	fund; capital; money
资金短缺	fund shortage
赋予	give; grant
赎金	ransom
赔偿	compensation; compensate
赔偿金	compensation; damages
赔款	compensation; reparation
赖斯	rice
赖清德	lai ching-te
赖特	wright
赛事	event; race; competition
赛场	field
赛季	season
赛琳娜	selena
赛程	schedule
赛艇	rowing
赛诺菲	sanofi
赛跑	race
赛车	racing; race car
赛车手	driver; racing driver
赛道	track; circuit
赛马	horse racing
赞助	sponsor; sponsorship
赞助商	sponsor
赞成	support; approve; favor
赞成票	vote in favor; yes vote
赞扬	praise
赞比亚	zambia; zambian
赞美	praise
赞赏	appreciate; praise
赢	win
赢家	winner
赢得	win
赢得选举	win election
赤字	deficit
赤道	equator
赤道几内亚	equatorial guinea
赫伯特	herbert
赫尔曼	herman
赫尔曼德	helmand
赫尔曼德省	helmand
赫尔松	kherson
赫尔穆特	helmut
赫尔辛基	helsinki
赫德	hurd
赫拉特	herat
赫斯特	hurst; hearst
走低	fall; decline
走出	walk out; come out
走势	trend
走向	toward; trend
走廊	corridor
走强	strengthen
走私	smuggle; smuggling
走私犯	smuggler
走私者	smuggler
走红	popular
走路	walk
走软	weaken
走高	rise
赵	zhao
赵紫阳	zhao ziyang
起	-
起义	uprising; revolt
起到	play
起因	cause
起来	-
起步	start
起源	origin; originate
起火	catch fire; fire
起点	starting point
起码	at least
起草	draft
起诉	prosecute; sue; indict
起诉书	indictment
起飞	take off
趁	-
超人	superman
超出	exceed; beyond
超出预期	exceed expectation
超声波	ultrasound
超导	superconductor
超市	supermarket
超级	super
超级大国	superpower
超级市场	supermarket
超级明星	superstar
超级碗	super bowl
超级联赛	super league; premier league
超越	surpass; beyond
超过	exceed; over; more than
超过一半	more than half
超速	speeding
超音速	supersonic
超预期	beat expectation
超额	excess
超高音速	hypersonic
越	-
越位	offside
越共	vietnamese communist party
越南	vietnam; vietnamese
越南人	vietnamese
越南战争	vietnam war
越南盾	dong
越境	cross border
越战	vietnam war
越来越	increasingly
越来越多	more
越狱	jailbreak; escape; prison break
越野	cross-country; off-road
越野赛	cross-country
足以	enough
足协	football association
足够	enough; sufficient
足总杯	fa cup
足球	football; soccer
足球世界杯	football world cup; world cup
足球俱乐部	football club
足球协会	football association
足球比赛	football match
足球联赛	football league
足球运动员	footballer; football player
足球迷	football fan
足球队	football team
足联	fifa
跆拳道	taekwondo
跌	fall; drop
跌幅	decline; fall
跌破	fall below
跌至	fall; drop
跑	run
跑步	run; running
跑道	runway; track
距	-
跟	-
跨国	transnational; multinational
跨国企业	multinational company
跨国公司	multinational; multinational company
跨境	cross-border
跨大西洋	transatlantic
跨太平洋伙伴关系	trans-pacific partnership
跨性别	transgender
跨性别者	transgender
路上	road; way
路口	intersection; junction
路径	path
路德	luther
路德教	lutheran
路易威登	louis vuitton
路易斯	louis; lewis; luis
路易斯安那	louisiana
路易斯安那州	louisiana
路程	journey
路线	route; line
路线图	roadmap; road map
路边	roadside
路边炸弹	roadside bomb
路透	reuters
路透社	reuters
路透社报道	reuters report; reuters
路障	roadblock; barricade
路面	road surface; road
跳	jump
跳伞	parachute
跳楼	jump
跳水	diving
跳舞	dance
跳跃	jump
跳远	long jump
跳高	high jump
身亡	die; dead
車諾比	chernobyl
軟體	software
车	car; vehicle
车主	car owner
车厢	carriage
车型	model
车展	auto show; motor show
车手	driver; rider
车牌	license plate
车票	ticket
车祸	car accident; crash; car crash
车站	station
车臣	chechnya; chechen
车臣战争	chechen war
车费	fare
车轮	wheel
车辆	vehicle; car
车道	lane
车间	workshop
车队	team; convoy
轨迹	trajectory
轨道	orbit; track
转为	turn; convert
转交	transfer; hand over
转会	transfer
转会费	transfer fee
转发	forward; retweet
转变	change; transformation; shift
转向	turn; shift
转型	transition; transformation
转基因	genetically modified; gm
转基因作物	genetically modified crop; gm crop
转基因食品	genetically modified food; gm food
转折点	turning point
转换	convert; switch
转播	broadcast
转机	turn; connecting flight
转移	transfer; shift; move
转让	transfer
转账	transfer
转述	quote
轮奸	gang rape
软件	software
软件公司	software company
软件包	software package
软件工程师	software engineer
软件开发	software development
软体	software
软实力	soft power
软弱	weak
软禁	house arrest
软银	softbank
软银集团	softbank
轰炸	bomb; bombing; bombardment
轰炸机	bomber
轻伤	minor injury
轻型	light
轻微	slight; minor
轻易	easily
轻松	easy; relaxed
较	-
较低	lower; low
较多	more
较大	larger; large
较好	better
较小	smaller; small
较少	less; fewer
较差	poor
较早	earlier
较早前	earlier
较量	contest; battle
较高	higher; high
辉瑞	pfizer
辉瑞公司	pfizer
输	lose
输入	import; input
输出	export; output
输家	loser
输掉	lose
输给	lose
输血	blood transfusion; transfusion
输送	transport; deliver
辛巴威	zimbabwe; zimbabwean
辛普森	simpson
辛格	singh
辛辛那提	cincinnati
辛迪	cindy
辞呈	resignation
辞职	resign; resignation
辩护	defend; defense
辩护律师	defense lawyer; defense attorney
辩解	defend; justify
辩论	debate
边境	border
边境地区	border area
边境墙	border wall
边境安全	border security
边境巡逻队	border patrol
边境管制	border control
边界	border; boundary
边缘	edge; brink
边缘化	marginalize
边远	remote
边防	border guard
辽宁	liaoning
辽宁省	liaoning
达伽马	da gama
达到	reach; achieve
达卡	dhaka; dakar
达吉斯坦	dagestan
达吉斯坦共和国	dagestan
达喀尔	dakar
达尔富尔	darfur
达尔文	darwin
达尔文市	darwin
达成	reach; achieve
达成一致	reach agreement; agree
达成共识	reach consensus; consensus
达成协议	reach agreement; agreement; deal
达拉斯	dallas
达标	standard
达沃斯	davos
达沃斯论坛	davos forum; world economic forum
达累斯萨拉姆	dar es salaam
达美航空	delta air lines; delta
达芬奇	da vinci
达赖	dalai lama
达赖喇嘛	dalai lama
迁入	move in
迁徙	migration
迁移	migration; relocate
迄今为止	so far
迅猛	rapid
迅速	quickly; rapidly; rapid
过	-
过于	too; overly
过关	pass
过分	excessive
过剩	surplus; excess
过半	majority; half
过半数	majority
过去	past; last
过去一年	past year
过去了	-
过去几年	past few year; past years
过去十年	past decade
过境	transit
过多	too many; excessive
过失	negligence; fault
过失杀人	manslaughter
过失杀人罪	manslaughter
过度	excessive; over
过往	past
过敏	allergy; allergic
过时	outdated; obsolete
过期	expire
过来	-
过渡	transition
过渡政府	transitional government
过渡时期	transition period; transition
过渡期	transition period; transition
过滤	filter
过热	overheat
过程	process
过节	holiday
过错	fault
过高	too high; excessive
迈克	mike
迈克尔	michael
迈克菲	mcafee
迈向	toward
迈尔	mayer
迈尔斯	miles
迈耶	meyer
迈阿密	miami
运作	operate; operation
运动	sport; movement; exercise; campaign
运动人士	activist
运动会	games
运动员	athlete; player
运动品牌	sportswear brand
运动场	stadium; sports ground
运动服	sportswear
运动队	team
运动鞋	sneaker; sports shoe
运气	luck
运河	canal
运用	use; apply
运营	operate; operation
运营商	operator
运行	operate; run; operation
运费	freight
运载火箭	carrier rocket; rocket
运输	transport; transportation; shipping
运输公司	transport company; shipping company
运输安全委员会	transportation safety board
运输机	transport plane; cargo plane
运送	transport; carry; ship
近	nearly; near
近一半	nearly half
近东	near east
近代	modern
近几个月	recent months
近几周	recent weeks
近几天	recent days
近几年	recent years
近平	jinping
近年	recent years
近年来	recent years
近日	recently; recent
近期	recent; recently
近来	recently
近距离	close
返回	return
还	-
还会	-
还债	repay debt
还是	-
还有	-
还款	repayment; repay
还要	-
这	-
这个	-
这么	-
这些	-
这儿	-
这时	-
这样	-
这次	-
这种	-
这般	-
这里	-
进一步	further
进修	study
进入	enter
进军	enter; advance
进出口	import export
进出口银行	export-import bank
进化	evolution; evolve
进化论	evolution
进去	-
进取	enterprising
进口	import
进口产品	imported product; import
进口关税	import tariff; import duty
进口商	importer
进口商品	import; imported goods
进口国	importer; importing country
进口税	import duty; import tax
进口量	import; import volume
进口限制	import restriction
进口额	import
进展	progress
进度	progress; schedule
进攻	attack; offensive
进来	-
进步	progress; advance
进球	goal; score
进程	process
进行	conduct; carry out
进食	eat
进驻	station; enter
远程导弹	long-range missile
违反	violate; violation; breach
违反国际法	violate international law
违宪	unconstitutional
违抗	defy
违法	illegal; break law
违法行为	illegal act; offense
违禁	banned; prohibited
违章	violation
违约	default; breach
违背	violate; go against
违规	violation; breach
连	-
连串	series
连任	re-elect; re-election; second term
连任总统	re-election
连带	joint
连接	connect; connection; link
连日	recent days
连日来	recent days
连环	serial
连环杀手	serial killer
连续	consecutive; continuous
连续第三	third consecutive; third straight
连续第二	second consecutive; second straight
连胜	winning streak; win
连败	losing streak
连锁	chain
连锁反应	chain reaction
连锁店	chain store; chain
连队	company
迦納	ghana; ghanaian
迦薩	gaza
迪亚兹	diaz
迪亚斯	diaz
迪伦	dylan
迪克	dick
迪克森	dixon
迪士尼	disney
迪士尼乐园	disneyland
迪士尼公司	disney
迪奥	dior
迪恩	dean
迪拜	dubai
迪斯尼	disney
迫使	force
迫切	urgent
迫切需要	urgent need; urgently need
迫在眉睫	imminent
迫害	persecution; persecute
迫降	emergency landing
迭戈	diego
追加	additional; add
追回	recover
追尾	rear-end
追平	equalize
追悼	mourn
追悼会	memorial service
追捕	manhunt; hunt
追求	pursue; pursuit
追溯	trace
追究	hold accountable
追责	accountability
追赶	chase; catch up
追踪	track; trace; tracking
退伍	retire
退伍军人	veteran
退休	retire; retirement
退休人员	retiree; pensioner
退休年龄	retirement age
退休者	retiree; pensioner
退休金	pension
退位	abdicate; abdication
退党	quit party
退出	withdraw; quit; exit
退化	degrade; degeneration
退回	return
退场	exit
退学	drop out
退市	delist
退役	retire; retired
退款	refund
退税	tax rebate; tax refund
退缩	back down
退群	withdraw
退让	concession; back down
退赛	withdraw; retire
退还	return; refund
送	send; give
送中条例	extradition bill
送回	return; send back
送往	send; take
送往医院	hospital
送给	give
送达	deliver
逃亡	flee; exile; fugitive
逃往	flee
逃犯	fugitive
逃犯条例	extradition bill
逃生	escape
逃离	flee; escape
逃税	tax evasion; evade tax
逃脱	escape
逃跑	escape; flee
逃避	evade; escape; avoid
逆境	adversity
逆差	deficit
逆转	reverse
选举	election; elect
选举人团	electoral college
选举人票	electoral vote
选举制度	electoral system
选举委员会	election commission; electoral commission
选举日	election day
选举权	voting right
选举活动	election campaign
选举结果	election result
选举舞弊	electoral fraud; election fraud
选出	elect; choose
选区	constituency; district
选情	election; race
选战	election campaign
选手	player; athlete; contestant
选拔	selection; select
选择	choose; choice; option; select
选民	voter
选票	ballot; vote
选秀	draft; talent show
逊尼派	sunni
逊尼派穆斯林	sunni muslim
透明	transparent; transparency
透明国际	transparency international
透明度	transparency
透露	reveal; disclose
逐年	year by year
逐步	gradually; gradual
逐渐	gradually; gradual
途径	way; channel; means
這	-
這些	-
這個	-
這樣	-
這裡	-
通俄	russia collusion
通俄门	russia investigation; russiagate
通俗小报	tabloid
通信	communication; telecommunication
通关	custom clearance; border
通勤	commute
通婚	intermarriage
通常	usually
通用	general; common
通用汽车	general motors
通用汽车公司	general motors
通用电气	general electric
通用电气公司	general electric
通电话	phone call; phone
通知	notify; notice; inform
通稿	press release
通缉	want
通缉令	arrest warrant; wanted
通缉犯	fugitive; wanted
通缩	deflation
通胀	inflation
通胀压力	inflationary pressure
通胀率	inflation rate
通行	passage; travel
通行证	pass; permit
通讯	communication; news agency
通讯员	correspondent
通讯社	news agency
通话	call; talk
通贝里	thunberg
通货紧缩	deflation
通货膨胀	inflation
通货膨胀率	inflation rate
通车	open to traffic
通过	pass; through; approve
通过决议	pass resolution; adopt resolution
通道	channel; passage; corridor
造假	fraud; fake; counterfeit
造型	style
造成	cause; create; result
造福	benefit
造船	shipbuilding
造船厂	shipyard
造谣	rumor
逮捕	arrest
逮捕令	arrest warrant; warrant
逼近	approach
逼迫	force
逾越节	passover
遇上	meet; encounter
遇到	encounter; meet
遇刺	assassinate
遇害	kill; murder
遇害者	victim
遇袭	attack
遇险	distress
遇难	die; kill
遇难者	victim
過	-
遏制	contain; curb; containment
遏止	curb; stop
道义	moral
道尔	doyle
道德	moral; ethics
道指	dow; dow jones
道教	taoism
道格	doug
道格拉斯	douglas
道歉	apologize; apology
道琼斯	dow jones
道琼斯指数	dow jones; dow
道路	road; path
遗产	heritage; legacy
遗产税	inheritance tax
遗传	genetic; inherit
遗传学	genetics
遗传学家	geneticist
遗体	body; remains
遗嘱	will
遗址	site; ruin
遗孀	widow
遗弃	abandon
遗忘	forget
遗憾	regret
遗留	leave
遗留问题	legacy
遗骸	remains
遣返	deport; repatriate; deportation
遭	suffer
遭到	suffer
遭受	suffer
遭遇	encounter; suffer
避免	avoid; prevent
避孕	contraception; birth control
避孕套	condom
避孕药	contraceptive; birth control pill
避开	avoid
避税	tax avoidance
避税天堂	tax haven
避险	safe haven; hedge
避难	shelter; refuge; asylum
避难所	shelter; refuge
避风港	safe haven
邀请	invite; invitation
邀请函	invitation
還	-
還是	-
還有	-
邓	deng
邓小平	deng xiaoping
邓恩	dunn
邓肯	duncan
那	-
那不勒斯	naples
那个	-
那么	-
那些	-
那個	-
那儿	-
那时	-
那样	-
那次	-
那种	-
那般	-
那裡	-
那里	-
邦	state
邦交	diplomatic relation
邮件	mail; email
邮包	parcel
邮包炸弹	parcel bomb
邮寄	mail; post
邮寄选票	mail-in ballot; mail ballot
邮局	post office
邮报	post
邮政	postal; post
邮政局	postal service; post office
邮票	stamp
邮轮	cruise ship
郊区	suburb; outskirts
郑	zheng; cheng
郑州	zhengzhou
部位	part
部分	part; partly; partial
部族	tribe; tribal
部署	deploy; deployment
部署军队	deploy troop
部落	tribe; tribal
部落客	blogger
部落格	blog
部长	minister
部长会议	ministerial meeting; council of ministers
部长级	ministerial
部长级会议	ministerial meeting
部门	department; sector
部队	troop; force
郭	guo
都	-
都会	metropolis
都市	city; metropolitan
都是	-
都柏林	dublin
都灵	turin
配件	accessory; part
配偶	spouse
配合	cooperate; cooperation
配售	placement; placing
配备	equip
配套	supporting
配方	formula
配置	configuration; allocation
配股	right issue
配音	dub
配额	quota
配额制	quota system
酒	wine; alcohol
酒后驾车	drunk driving
酒吧	bar; pub
酒庄	winery
酒店	hotel
酒精	alcohol
酒驾	drunk driving
酷刑	torture
醉驾	drunk driving
采取	take; adopt
采取措施	take measure; take step
采取行动	take action; act
采样	sampling; sample
采用	adopt; use
采矿	mining
采纳	adopt
采访	interview
采购	purchase; procurement
采购经理人	purchasing manager
采购经理人指数	purchasing manager index; pmi
采购经理指数	purchasing manager index; pmi
采集	collect
释放	release; free
释放出狱	release from prison
里	-
里亚尔	riyal; rial
里加	riga
里卡多	ricardo
里士满	richmond
里奇	rich; ritchie
里奇蒙	richmond
里奥	rio; leo
里尔	lille
里希特	richter
里德	reed; reid; reade
里拉	lira
里斯本	lisbon
里昂	lyon; leon
里根	reagan
里根总统	president reagan
里根政府	reagan administration
里格斯	riggs
里氏	richter; magnitude
里海	caspian sea; caspian
里程碑	milestone
里約熱內盧	rio de janeiro
里约	rio; rio de janeiro
里约奥运会	rio olympics
里约热内卢	rio de janeiro
重伤	seriously injured; serious injury
重创	heavy loss; hit hard
重力	gravity
重压	pressure
重叠	overlap
重启	restart; resume
重型	heavy
重复	repeat
重大	major; significant
重大突破	major breakthrough
重工业	heavy industry
重庆	chongqing
重庆市	chongqing
重建	reconstruction; rebuild
重心	focus
重整	reorganize
重新	again
重新开放	reopen
重新计票	recount
重演	repeat; happen again
重灾区	disaster area; hardest-hit area
重点	focus; key
重现	reappear
重申	reiterate; reaffirm
重症	severe case; intensive care
重症监护	intensive care
重症监护室	intensive care unit
重组	restructure; restructuring; reorganization
重组计划	restructuring plan
重罪	felony
重要	important; significant
重要性	importance
重视	attach importance; emphasis
重返	return
重量	weight
野心	ambition
野火	wildfire
野猪	wild boar
野生	wild
野生动植物	wildlife
野生动物	wildlife; wild animal
野田佳彦	noda
野餐	picnic
量刑	sentencing
量化	quantitative; quantify
量化宽松	quantitative easing
量化宽松政策	quantitative easing
量子	quantum
量子计算	quantum computing
量子计算机	quantum computer
金	kim; gold
金与正	kim yo-jong
金价	gold price
金大中	kim dae-jung
金奈	chennai
金子	gold
金字塔	pyramid
金字塔报	al-ahram
金属	metal
金山	golden; jinshan
金斯敦	kingston
金斯顿	kingston
金日成	kim il-sung
金星	venus
金本位	gold standard
金枪鱼	tuna
金正恩	kim jong-un
金正日	kim jong-il
金正男	kim jong-nam
金沙萨	kinshasa
金牌	gold medal
金球奖	golden globe
金矿	gold mine
金砖	brics
金砖国家	brics
金管局	monetary authority
金色	gold; golden
金融	financial; finance
金融业	financial industry; financial sector
金融中心	financial center
金融体系	financial system
金融公司	financial company; financial firm
金融制裁	financial sanction
金融危机	financial crisis
金融家	financier
金融市场	financial market
金融改革	financial reform
金融时报	financial times
金融服务	financial service
金融服务业	financial service
金融机构	financial institution
金融监管	financial regulation
金融科技	fintech; financial technology
金融稳定	financial stability
金融管理局	monetary authority
金融系统	financial system
金融行业	financial sector; financial industry
金融行为监管局	financial conduct authority
金融衍生品	financial derivative; derivative
金融风暴	financial crisis; financial turmoil
金边	phnom penh
金边市	phnom penh
金钱	money
金门	kinmen
金额	amount
釜山	busan
釣魚台	diaoyu islands; senkaku
鉴于	-
钓鱼台	diaoyu islands; senkaku
钓鱼岛	diaoyu islands; senkaku
钚	plutonium
钢	steel
钢材	steel
钢琴	piano
钢琴家	pianist
钢铁	steel
钢铁业	steel industry
钢铁侠	iron man
钢铁公司	steel company
钢铁厂	steel mill; steel plant
钴	cobalt
钻井	drill; drilling
钻井平台	drilling platform; oil rig
钻探	drill; drilling
钻石	diamond
铀	uranium
铀浓缩	uranium enrichment
铀浓缩活动	uranium enrichment; enrichment activity
铁	iron
铁娘子	iron lady
铁矿	iron ore
铁矿石	iron ore
铁路	railway; rail; railroad
铁路公司	railway company; rail operator
铁道	railway
铁道部	railway ministry
铃木	suzuki
铅	lead
铜	copper
铜价	copper price
铜牌	bronze medal
铜矿	copper mine
铜锣湾	causeway bay
铜锣湾书商	causeway bay bookseller
铜锣湾书店	causeway bay books
铝	aluminum
银	silver
银座	ginza
银河	galaxy; milky way
银河系	milky way; galaxy
银河系中心	galaxy
银牌	silver medal
银监会	banking regulator; banking regulatory commission
银色	silver
银行	bank
银行业	banking; banking industry; banking sector
银行业务	banking
银行体系	banking system
银行利率	bank rate
银行劫案	bank robbery
银行卡	bank card
银行危机	banking crisis
银行同业拆借利率	interbank rate
银行同业拆息	interbank rate; hibor
银行存款	bank deposit
银行家	banker
银行监管	banking regulation; bank regulator
银行系统	banking system
银行股	bank stock; bank share
银行账户	bank account
银行贷款	bank loan
银行间	interbank
链接	link
链条	chain
销售	sale; sell
销售商	seller; distributor
销售税	sales tax
销售量	sales; sales volume
销售额	sales; sale
销毁	destroy
销量	sales; sale
锂	lithium
锂电池	lithium battery
锌	zinc
错	wrong
错综复杂	complicated
错误	mistake; error; wrong
错过	miss
锡	tin
锡克	sikh
锡克教	sikh
锡克教徒	sikh
锡兰	ceylon
锡安主义	zionism
锡金	sikkim
锦标	championship
锦标赛	championship; tournament
镇	town
镇压	crackdown; crack down; suppress
镇暴警察	riot police
镍	nickel
镑	pound
镜报	mirror
长三角	yangtze river delta
长假	long holiday
长城	great wall
长子	eldest son
长官	chief; commander
长寿	longevity
长岛	long island
长崎	nagasaki
长度	length
长征	long march
长春	changchun
长期	long-term; long term; long
长期以来	long
长江	yangtze; yangtze river
长沙	changsha
长滩	long beach
长老	elder
长者	elderly; elder
长荣	evergreen; eva air
长跑	long-distance running
长达	long; up to
长远	long-term; long term
长途	long-distance
開普敦	cape town
门口	door; entrance
门多萨	mendoza
门将	goalkeeper
门户	gateway; portal
门槛	threshold
门票	ticket
问	ask
问题	problem; issue; question
闯	break
闯入	break into; intrude
间	-
间接	indirect
间谍	spy; espionage
间谍卫星	spy satellite
间谍机构	spy agency; intelligence agency
间谍活动	espionage; spying
间谍罪	espionage
闹事	trouble
闻名	famous; known
阅读	read
队	team
队伍	team; ranks
队友	teammate
队员	player; member; team member
队长	captain
阮	nguyen
阮富仲	nguyen phu trong
防务	defense
防卫	defense
防守	defense; defend
防弹	bulletproof
防弹背心	bulletproof vest
防御	defense; defend
防御性	defensive
防扩散	non-proliferation
防护	protection; protective
防护服	protective clothing; protective suit
防护装备	protective equipment; protective gear
防控	prevention control
防暴	riot
防暴警察	riot police
防止	prevent
防水	waterproof
防治	prevention; control
防洪	flood control
防火	fire prevention
防火墙	firewall
防疫	epidemic prevention
防疫措施	epidemic prevention measure; covid measure
防空	air defense; anti-aircraft
防空导弹	anti-aircraft missile; air defense missile
防空洞	bomb shelter
防空系统	air defense system
防线	line of defense; defense
防范	prevent; guard against
防长	defense minister; defense secretary
阳性	positive
阴影	shadow
阴性	negative
阴谋	conspiracy; plot
阴谋论	conspiracy theory
阴道	vagina
阻击	block
阻力	resistance
阻挠	obstruct; block
阻挡	block; stop
阻止	stop; prevent; block
阻碍	hinder; obstruct; obstacle
阿什利	ashley
阿什哈巴德	ashgabat
阿什顿	ashton
阿克拉	accra
阿兰	alan; alain
阿凡达	avatar
阿列克西	alexei
阿列克谢	alexei
阿利森	allison
阿勒颇	aleppo
阿博特	abbott
阿卜杜勒	abdul; abdel
阿卜杜拉	abdullah
阿司匹林	aspirin
阿哈迈德	ahmed
阿基诺	aquino
阿塞德	assad
阿塞拜疆	azerbaijan; azerbaijani
阿塞拜疆人	azerbaijani
阿奇	archie
阿姆斯特丹	amsterdam
阿姆斯特朗	armstrong
阿姆河	amu darya
阿姨	aunt
阿富汗	afghanistan; afghan
阿富汗人	afghan
阿富汗塔利班	afghan taliban; taliban
阿富汗总统	afghan president
阿富汗战争	afghan war; afghanistan war
阿富汗政府	afghan government
阿尔伯塔	alberta
阿尔伯塔省	alberta
阿尔伯特	albert
阿尔卑斯	alps; alpine
阿尔卑斯山	alps
阿尔及利亚	algeria; algerian
阿尔及尔	algiers
阿尔巴尼亚	albania; albanian
阿尔巴尼斯	albanese
阿尔弗雷德	alfred
阿尔斯通	alstom
阿尔茨海默	alzheimer
阿尔茨海默病	alzheimer
阿尔茨海默症	alzheimer
阿尔贝托	alberto
阿巴斯	abbas
阿布	abu
阿布哈兹	abkhazia
阿布扎比	abu dhabi
阿布贾	abuja
阿得雷德	adelaide
阿德莱德	adelaide
阿拉伯	arab; arabic
阿拉伯世界	arab world
阿拉伯之春	arab spring
阿拉伯人	arab
阿拉伯半岛	arabian peninsula
阿拉伯国家	arab country; arab state
阿拉伯国家联盟	arab league
阿拉伯海	arabian sea
阿拉伯联合酋长国	united arab emirates
阿拉伯联盟	arab league
阿拉伯聯合大公國	united arab emirates; uae
阿拉伯裔	arab
阿拉伯语	arabic
阿拉巴马	alabama
阿拉巴马州	alabama
阿拉斯加	alaska
阿拉斯加州	alaska
阿拉木图	almaty
阿拉法特	arafat
阿拉维派	alawite
阿斯利康	astrazeneca
阿斯塔纳	astana
阿斯旺	aswan
阿斯马拉	asmara
阿方索	alfonso
阿曼	oman; omani
阿曼达	amanda
阿根廷	argentina; argentine
阿根廷人	argentine
阿桑奇	assange
阿森纳	arsenal
阿比让	abidjan
阿汤哥	tom cruise
阿波罗	apollo
阿爾及利亞	algeria; algerian
阿盖尔	argyle
阿盟	arab league
阿米德	ahmed
阿纳多卢通讯社	anadolu agency
阿罗约	arroyo
阿联酋	united arab emirates; uae
阿聯	united arab emirates; uae
阿肯色	arkansas
阿肯色州	arkansas
阿萨姆	assam
阿萨德	assad
阿萨德总统	president assad
阿萨德政权	assad regime
阿诺德	arnold
阿迪达斯	adidas
阿里	ali
阿里巴巴	alibaba
阿里巴巴集团	alibaba group; alibaba
阿里斯蒂德	aristide
阿鲁纳恰尔邦	arunachal pradesh
阿黛尔	adele
阿齐兹	aziz
附件	annex; attachment
附加	additional
附属	affiliate; subsidiary
附近	nearby; near
陆克文	rudd
陆军	army
陆地	land
陆委会	mainland affairs council
陆战队	marine
陆续	gradually
陈	chen; chan
陈光诚	chen guangcheng
陈水扁	chen shui-bian
降临	arrive
降价	price cut; cut price
降低	reduce; lower; cut
降幅	decline
降息	cut interest rate; rate cut; interest rate cut
降水	rain; precipitation
降温	cool; cool down
降级	downgrade; relegation; relegate
降至	fall
降落	land; landing
降落伞	parachute
降雨	rainfall; rain
降雨量	rainfall
降雪	snow; snowfall
限于	limited
限制	restrict; restriction; limit
限制性	restrictive
限制措施	restriction; restrictive measure
限期	deadline
限额	limit; quota
陕西	shaanxi
陕西省	shaanxi
除	-
除了	-
除非	-
陪同	accompany
陪审员	juror
陪审团	jury
随	-
随后	-
随意	arbitrary; random
随时	at any time
随机	random
随着	-
随著	-
随身	carry
隐形	stealth
隐形战机	stealth fighter
隐患	hidden danger
隐瞒	conceal; hide
隐私	privacy
隐私权	privacy; right to privacy
隐藏	hide; hidden
隔天	next day
隔离	quarantine; isolation; isolate
隔离区	quarantine zone
隔离墙	separation wall; separation barrier
隔离检疫	quarantine
障碍	obstacle; barrier
隨身碟	flash drive
难	difficult; hard
难以	difficult
难度	difficulty
难忘	unforgettable
难民	refugee
难民危机	refugee crisis
难民潮	refugee crisis; influx of refugee
难民署	unhcr; refugee agency
难民营	refugee camp
难民身份	refugee status
难道	-
难题	problem; challenge
雅克	jacques
雅典	athens
雅典奥运会	athens olympics
雅兹迪	yazidi
雅兹迪人	yazidi
雅加达	jakarta
雅各布	jacob
雅各布斯	jacobs
雅安	ya'an
雅尔塔	yalta
雅温得	yaounde
雅虎	yahoo
集中	concentrate; focus
集中营	concentration camp
集会	rally; gathering; assembly
集会自由	freedom of assembly
集会自由权	freedom of assembly
集体	collective; group; mass
集体谈判	collective bargaining
集合	gather
集团	group
集团军	army group
集市	market
集权	centralized power; authoritarian
集束炸弹	cluster bomb
集装箱	container
集装箱船	container ship
集资	fundraising; raise fund
雇主	employer
雇佣	hire; employ
雇佣军	mercenary
雇员	employee
雇用	hire; employ
雖	-
雖然	-
雨	rain
雨伞运动	umbrella movement
雨季	rainy season
雨林	rainforest
雨果	hugo
雨水	rain; rainwater
雪	snow
雪佛兰	chevrolet
雪佛龙	chevron
雪崩	avalanche
雪梨	sydney
雪球	snowball
雪莉	shirley
雪铁龙	citroen
雲端	cloud
零	zero
零下	below zero; minus
零售	retail
零售业	retail; retail industry
零售价	retail price
零售商	retailer
零售销售	retail sales
零售额	retail sales
零容忍	zero tolerance
零部件	part; component
零食	snack
雷亚尔	real
雷克萨斯	lexus
雷克雅未克	reykjavik
雷切尔	rachel
雷射	laser
雷暴	thunderstorm
雷曼	lehman
雷曼兄弟	lehman brothers
雷根	reagan
雷电	lightning
雷神	raytheon; thor
雷蒙	raymond
雷蒙德	raymond
雷诺	renault; reynolds
雷达	radar
雾	fog
雾霾	smog
需求	demand; need
需求增长	demand growth
需求疲软	weak demand
需要	need; require
震中	epicenter
震动	shake; shock
震惊	shock; shocked
震撼	shock; shake
震级	magnitude
震荡	fluctuation; volatility
霍乱	cholera
霍克	hawke; hawk
霍利	holly
霍华德	howard
霍多尔科夫斯基	khodorkovsky
霍夫曼	hoffman
霍姆斯	holmes
霍尔	hall
霍尔木兹	hormuz
霍尔木兹海峡	strait of hormuz
霍尼亚拉	honiara
霍巴特	hobart
霍恩	horn; horne
霍普金斯	hopkins
霍梅尼	khomeini
霍金	hawking
露丝	ruth
露西	lucy
青少年	teenager; youth; adolescent
青岛	qingdao
青年	youth; young people
青年人	young people; youth
青年党	al shabab; shabab
青年運動	houthi
青海	qinghai
青海省	qinghai
青瓦台	blue house
青睐	favor
青藏铁路	qinghai-tibet railway
青藏高原	tibetan plateau
青蛙	frog
青铜	bronze
靖国神社	yasukuni shrine
静坐	sit-in
非	-
非典	sars
非典型肺炎	sars
非军事区	demilitarized zone; dmz
非农业就业	nonfarm payroll
非农就业	nonfarm payroll; payroll
非凡	extraordinary
非国大	anc; african national congress
非常	-
非常规	unconventional
非政府组织	ngo; non-governmental organization
非暴力	non-violent; nonviolence
非核化	denuclearization
非正式	informal; unofficial
非法	illegal; illegally
非法占领	illegal occupation
非法拘禁	illegal detention; false imprisonment
非法活动	illegal activity
非法移民	illegal immigrant; illegal immigration
非洲	africa; african
非洲人	african
非洲国家	african country; african nation
非洲猪瘟	african swine fever
非洲联盟	african union
非洲裔	african; african-american
非盈利	nonprofit
非盟	african union
非营利组织	nonprofit; non-profit organization
非裔	black; african-american
非裔美国人	african-american; african american
靠	-
面世	come out
面临	face
面临压力	face pressure
面临威胁	face threat
面临挑战	face challenge
面值	face value; denomination
面具	mask
面前	front
面包	bread
面对	face
面对面	face-to-face
面条	noodle
面板	panel
面积	area
面粉	flour
面纱	veil
面试	interview
面部	face
革命	revolution; revolutionary
革命党	revolutionary party
革命卫队	revolutionary guard
革命武装力量	revolutionary armed force; farc
革命者	revolutionary
革新	innovation
革职	sack; dismiss
鞋	shoe
鞋子	shoe
韦伯	webb; weber
韦尔奇	welch
韦恩	wayne
韦恩斯坦	weinstein
韦斯特	west
韩	south korea
韩元	won
韩半岛	korean peninsula
韩国	south korea; south korean; korea
韩国人	south korean; korean
韩国国防部	south korean defense; south korea defense
韩国总统	south korean president
韩国政府	south korean government
韩国瑜	han kuo-yu
韩国统一部	unification ministry
韩国联合通讯社	yonhap; yonhap news agency
韩圆	won
韩寒	han han
韩币	won
韩德尔	handel
韩战	korean war
韩方	south korea
韩正	han zheng
韩流	k-pop; korean wave
韩联社	yonhap
韩裔	korean
韩语	korean
音乐	music; musical
音乐人	musician
音乐会	concert
音乐剧	musical
音乐奖	music award
音乐家	musician
音乐节	music festival
音频	audio
页	page
页岩	shale
页岩气	shale gas
页岩油	shale oil
页面	page
项	-
项目	project; program; item
顺利	smooth; smoothly; successfully
顺差	surplus
顺序	order; sequence
顾客	customer
顾虑	concern; worry
顾问	adviser; consultant
顾问委员会	advisory committee; advisory board
顿巴斯	donbas; donbass
顿涅茨克	donetsk
顿涅茨克州	donetsk
颁发	award; issue
颁奖	award
颁奖典礼	award ceremony; award
颁布	issue; enact
预付	prepaid; prepay
预告片	trailer
预备	preparatory; reserve
预备役	reserve
预定	schedule; scheduled; book
预审	pretrial
预感	premonition
预报	forecast
预料	expect
预期	expect; expectation; expected
预测	forecast; predict; prediction
预留	reserve
预示	indicate; signal
预算	budget
预算削减	budget cut
预算办公室	budget office
预算危机	budget crisis
预算委员会	budget committee
预算案	budget
预算盈余	budget surplus
预算赤字	budget deficit
预约	appointment; reservation
预见	foresee; predict
预言	predict; prophecy
预警	early warning; warning
预警系统	warning system; early warning system
预计	expect; estimate; forecast
预订	book; booking; reservation
预赛	qualifying; preliminary
预选	primary
预选赛	qualifier; qualifying
预防	prevent; prevention
预防性	preventive
预防措施	precaution; preventive measure
领事	consul; consular
领事馆	consulate
领先	lead; ahead
领先地位	lead
领取	receive; collect
领土	territory; territorial
领土争端	territorial dispute
领土完整	territorial integrity
领域	field; area; sector
领奖台	podium
领导	leader; lead; leadership
领导人	leader
领导力	leadership
领导地位	leadership; leading position
领导层	leadership
领导权	leadership
领导者	leader
领海	territorial water
领空	airspace
领英	linkedin
领袖	leader
颇	-
频率	frequency
频繁	frequent; frequently
频道	channel
频频	frequently
颜色	color
颜色革命	color revolution
颠覆	subversion; subvert
颠覆国家政权	subversion state power; subversion
颠覆国家政权罪	subversion
风俗	custom
风力	wind; wind power
风力发电	wind power
风投	venture capital
风景	scenery; landscape
风暴	storm
风暴潮	storm surge
风格	style
风波	controversy; storm
风潮	wave
风电	wind power
风筝	kite
风能	wind power; wind energy
风速	wind speed
风险	risk
风险投资	venture capital
风险投资公司	venture capital firm
风险管理	risk management
风险评估	risk assessment
飓风	hurricane
飓风桑迪	hurricane sandy
飙升	soar; surge
飛彈	missile
飞	fly
飞利浦	philips
飞弹	missile
飞往	fly
飞抵	arrive; fly
飞机	plane; aircraft; airplane
飞机上	plane
飞机制造商	aircraft manufacturer; plane maker
飞机场	airport
飞机坠毁	plane crash; plane crashed
飞机失事	plane crash
飞机引擎	aircraft engine
飞机残骸	wreckage
飞机票	plane ticket
飞涨	soar
飞船	spacecraft; spaceship
飞行	flight; fly
飞行员	pilot
飞行器	aircraft
飞行安全	flight safety
飞行时间	flight time
飞行甲板	flight deck
飞越	fly over
飞鱼	flying fish
食人	cannibal
食品	food
食品价格	food price
食品公司	food company
食品和药物管理局	food drug administration; fda
食品和饮料	food drink
食品安全	food safety
食品银行	food bank
食堂	canteen; cafeteria
食材	ingredient
食物	food
食物中毒	food poisoning
食物链	food chain
食用	eat; consume; edible
食用油	edible oil; cooking oil
食糖	sugar
食药监局	food drug administration
食言	break promise
食谱	recipe
餐	meal
餐厅	restaurant
餐桌	table
餐饮	catering; restaurant
餐馆	restaurant
饥民	hungry people
饥荒	famine
饥饿	hunger; hungry
饮料	drink; beverage
饮水	drinking water
饮用水	drinking water
饮酒	drink; drinking
饮食	diet
饲养	raise; breed
饲料	feed
首付	down payment
首位	first
首先	first
首富	richest man; richest person
首尔	seoul
首席	chief
首席医疗官	chief medical officer
首席大法官	chief justice
首席大臣	first minister; chief minister
首席执行官	chief executive; ceo
首席技术官	chief technology officer
首席法官	chief justice
首席科学家	chief scientist
首席经济学家	chief economist
首席谈判代表	chief negotiator
首席财务官	chief financial officer
首席运营官	chief operating officer
首府	capital
首批	first batch; first
首日	first day
首映	premiere
首映式	premiere
首次	first time; first
首次公开募股	initial public offering; ipo
首次公开发行	initial public offering; ipo
首次公开招股	initial public offering; ipo
首演	premiere
首相	prime minister
首相官邸	downing street; prime minister's residence
首相府	prime minister's office; downing street
首脑	leader; head of state
首脑会晤	summit
首脑会议	summit
首要	top; primary
首要任务	top priority; priority
首轮	first round
首选	first choice; preferred
首都	capital
首长	chief; head
首领	leader; chief
香料	spice
香格里拉	shangri-la
香格里拉对话	shangri-la dialogue
香槟	champagne
香水	perfume
香港	hong kong
香港中文大学	chinese university
香港交易所	hong kong exchange
香港人	hongkonger; hong kong people
香港国安法	national security law
香港大学	hong kong university
香港居民	hong kong resident
香港市民	hong kong resident; hong kong people
香港抗议	hong kong protest
香港政府	hong kong government
香港特别行政区	hong kong
香港特区	hong kong
香港特首	hong kong leader; chief executive
香港理工大学	polytechnic university
香港电台	rthk
香港立法会	legislative council; hong kong legislature
香港股市	hong kong stock
香港自治	hong kong autonomy
香港行政长官	chief executive
香港警察	hong kong police
香港警方	hong kong police
香港金融管理局	hong kong monetary; monetary authority
香港问题	hong kong issue
香烟	cigarette
香蕉	banana
馬克宏	macron
馬利	mali; malian
馬拉威	malawi
馬爾他	malta; maltese
馬爾地夫	maldives
马丁	martin
马丁路德金	martin luther king
马上	immediately
马上就	soon
马云	jack ma
马什哈德	mashhad
马修	matthew
马修斯	matthews
马克	mark; marc
马克宏	macron
马克思	marx
马克思主义	marxism; marxist
马克斯	max; marx
马克西姆	maxim
马克隆	macron
马克龙	macron
马六甲	malacca
马六甲海峡	strait malacca; malacca strait
马其顿	macedonia; macedonian
马利基	maliki
马刺	spurs
马化腾	pony ma
马匹	horse
马可	marco
马哈拉施特拉邦	maharashtra
马哈蒂尔	mahathir
马塞卢	maseru
马尔代夫	maldives
马尔科	marco
马尔科姆	malcolm
马尔维纳斯	malvinas; falkland
马尔维纳斯群岛	falkland islands
马尼拉	manila
马库斯	marcus
马德里	madrid
马德里竞技	atletico madrid
马恩岛	isle of man
马戏团	circus
马拉博	malabo
马拉多纳	maradona
马拉松	marathon
马拉维	malawi
马斯克	musk
马斯喀特	muscat
马普托	maputo
马术	equestrian
马朱罗	majuro
马杜罗	maduro
马杜罗总统	president maduro
马来	malay
马来人	malay
马来西亚	malaysia; malaysian
马来西亚人	malaysian
马来西亚令吉	ringgit
马来西亚总理	malaysian prime minister
马来西亚航空	malaysia airline
马来西亚航空公司	malaysia airline
马桶	toilet
马歇尔	marshall
马歇尔群岛	marshall islands
马歇尔计划	marshall plan
马特	matt
马科斯	marcos
马累	male
马绍尔群岛	marshall islands
马耳他	malta; maltese
马自达	mazda
马航	malaysia airline
马苏德	massoud
马英九	ma ying-jeou
马萨诸塞	massachusetts
马萨诸塞州	massachusetts
马萨诸塞州剑桥	cambridge
马蒂斯	mattis
马赛	marseille
马达加斯加	madagascar
马那瓜	managua
马里	mali; malian
马里乌波尔	mariupol
马里亚纳	mariana
马里兰	maryland
马里兰大学	university of maryland
马里兰州	maryland
马里奥	mario
马铃薯	potato
马龙	malone
驱使	drive
驱动	drive
驱散	disperse
驱逐	expel; deport; expulsion
驱逐出境	deport; deportation
驱逐舰	destroyer
驻	station; base
驻伊美军	us troop
驻军	troop; garrison; station troop
驻华大使	ambassador to china
驻地	base
驻守	station
驻扎	station; base
驻美大使	ambassador us
驻阿富汗美军	us troop
驻韩美军	us force korea
驾照	driving license; driver's license
驾车	drive
驾驶	drive; driving
驾驶员	driver; pilot
驾驶舱	cockpit
骄傲	proud; pride
骗取	defraud
骗子	fraudster; liar
骗局	scam; hoax
骚乱	riot; unrest
骚扰	harassment; harass
骨头	bone
骨干	backbone
骨折	fracture; broken bone
骨骼	bone; skeleton
骨髓	bone marrow
高中	high school
高于	above; higher
高于预期	above expectation
高价	high price
高估	overestimate; overvalue
高兴	happy; glad
高加索	caucasus
高危	high-risk
高压	high pressure
高压水枪	water cannon
高原	plateau
高地	height; highland
高官	senior official
高尔夫	golf
高尔夫球	golf
高尔夫球场	golf course
高层	senior; high-level
高峰	peak
高峰会	summit
高峰期	peak; rush hour
高度	highly; height
高度评价	speak highly; praise
高技术	high-tech
高新技术	high-tech
高校	university; college
高楼	high-rise; tall building
高涨	soar; high
高温	high temperature; heat
高盛	goldman sachs
高盛集团	goldman sachs
高科技	high-tech; high technology
高空	high altitude
高等	high
高等教育	higher education
高等法院	high court
高管	executive
高级	senior; advanced
高级专员	high commissioner
高级人民法院	high people's court
高级别	high-level
高级副总裁	senior vice president
高级官员	senior official
高考	college entrance exam
高血压	high blood pressure; hypertension
高调	high-profile
高质量	high quality
高达	up to; as high
高通	qualcomm
高通公司	qualcomm
高速	high-speed
高速公路	highway; motorway; expressway
高速铁路	high-speed railway; high-speed rail
高鐵	high-speed rail; high-speed train
高铁	high-speed rail; high-speed train
高雄	kaohsiung
高风险	high risk
高龄	elderly; age
魁北克	quebec
魁北克省	quebec
鱼	fish
鱼类	fish
鲁哈尼	rouhani
鲁尼	rooney
鲁思	ruth
鲁道夫	rudolf
鲍勃	bob
鲍威尔	powell
鲍尔	ball; power
鲍德温	baldwin
鲍曼	bowman; bauman
鲍比	bobby
鲍里斯	boris
鲜为人知	little known
鲜明	clear; distinct
鲜花	flower
鲨鱼	shark
鲸	whale
鲸鱼	whale
鳄鱼	crocodile
鸟	bird
鸟巢	bird nest
鸟类	bird
鸠山由纪夫	hatoyama
鸡	chicken
鸡肉	chicken
鸡蛋	egg
鸦片	opium
鸦片战争	opium war
鸭	duck
鸿海	hon hai; foxconn
麦	wheat
麦克	mike; mac
麦克劳德	macleod; mcleod
麦克唐纳	mcdonald
麦克斯	max
麦克斯韦	maxwell
麦克法兰	mcfarland
麦克米伦	macmillan
麦克阿瑟	macarthur
麦克风	microphone
麦克马洪	mcmahon
麦克马洪线	mcmahon line
麦凯恩	mccain
麦加	mecca
麦卡特尼	mccartney
麦卡锡	mccarthy
麦地那	medina
麦康奈尔	mcconnell
麦当劳	mcdonald's
麦当娜	madonna
麦德林	medellin
麦德林市	medellin
麦纳麦	manama
麦考利	mcauley; macaulay
麦肯纳	mckenna
麦肯锡	mckinsey
麦肯齐	mckenzie; mackenzie
麦迪	maddie
麦迪逊	madison
麦道	mcdonnell douglas
麻州	massachusetts
麻烦	trouble
麻生太郎	taro aso
麻疹	measles
麻省	massachusetts
麻省理工	mit
麻省理工学院	mit
麻薩諸塞州	massachusetts
麻醉	anesthesia
麼	-
黄	huang; wong
黄之锋	joshua wong
黄岩岛	scarborough shoal
黄河	yellow river
黄油	butter
黄海	yellow sea
黄热病	yellow fever
黄牌	yellow card
黄背心	yellow vest
黄背心运动	yellow vest
黄色	yellow
黄蜂	hornet
黄金	gold
黄金周	golden week
黄金时段	prime time
黎以	lebanon israel
黎巴嫩	lebanon; lebanese
黎巴嫩人	lebanese
黎巴嫩总理	lebanese prime minister
黎巴嫩真主党	hezbollah; lebanese hezbollah
黎明报	dawn
黎智英	jimmy lai
黑人	black
黑人的命也是命	black life matter
黑人社区	black community
黑利	haley
黑匣子	black box
黑名单	blacklist
黑客	hacker
黑客攻击	hack; hacker attack; cyberattack
黑山	montenegro
黑市	black market
黑帮	gang; mafia
黑手党	mafia
黑暗	dark; darkness
黑格	hague; haig
黑洞	black hole
黑海	black sea
黑社会	gang; triad; organized crime
黑色	black
黑色星期五	black friday
黑莓	blackberry
黑豹	black panther
黑钱	dirty money
黑马	dark horse
黑龙江	heilongjiang
黑龙江省	heilongjiang
默克	merck
默克尔	merkel
默克尔总理	chancellor merkel
默哀	silence
默多克	murdoch
默茨	merz
默认	default
默许	acquiescence
默里	murray
黛安娜	diana
黛比	debbie
鼓励	encourage
鼓吹	advocate
鼓掌	applaud
鼓舞	inspire; encourage
鼠疫	plague
鼻子	nose
齐普拉斯	tsipras
齐达内	zidane
龐培歐	pompeo
龙卷风	tornado
龙舟	dragon boat
龙虾	lobster
龙飞船	dragon capsule
