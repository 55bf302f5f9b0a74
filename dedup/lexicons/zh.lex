# language: zh
的	-
了	-
在	-
是	-
和	-
与	-
及	-
以	-
而	-
且	-
或	-
但	-
也	-
都	-
就	-
才	-
还	-
又	-
再	-
很	-
太	-
更	-
最	-
被	-
把	-
将	-
对	-
向	-
从	-
到	-
由	-
于	-
给	-
让	-
使	-
为	-
因	-
所	-
其	-
之	-
者	-
等	-
着	-
过	-
地	-
得	-
吗	-
呢	-
吧	-
啊	-
呀	-
嘛	-
哦	-
哪	-
那	-
这	-
该	-
此	-
某	-
各	-
每	-
本	-
我	-
你	-
您	-
他	-
她	-
它	-
们	-
谁	-
我们	-
你们	-
他们	-
她们	-
它们	-
咱们	-
本人	-
别人	-
这个	-
那个	-
这些	-
那些	-
这样	-
那样	-
这里	-
那里	-
这儿	-
那儿	-
这种	-
那种	-
这么	-
那么	-
怎么	-
怎样	-
什么	-
哪里	-
哪个	-
哪些	-
为何	-
为什么	-
如何	-
多么	-
何时	-
何处	-
如此	-
因此	-
因为	-
所以	-
但是	-
可是	-
不过	-
虽然	-
即使	-
即便	-
如果	-
假如	-
倘若	-
要是	-
只要	-
只有	-
除非	-
无论	-
不论	-
不管	-
而且	-
并且	-
以及	-
或者	-
还是	-
抑或	-
既然	-
于是	-
从而	-
然后	-
接着	-
之后	-
以后	-
以前	-
后来	-
随后	-
此后	-
其后	-
其中	-
其他	-
其它	-
其余	-
之间	-
之中	-
之下	-
之上	-
以上	-
以下	-
以内	-
以外	-
之外	-
之内	-
关于	-
对于	-
至于	-
鉴于	-
基于	-
根据	-
按照	-
依照	-
经过	-
随着	-
沿着	-
朝着	-
为了	-
作为	-
除了	-
以便	-
以免	-
以致	-
甚至	-
尤其	-
比如	-
譬如	-
诸如	-
等等	-
之类	-
即	-
则	-
却	-
并	-
若	-
虽	-
故	-
乃	-
亦	-
均	-
皆	-
尚	-
仅	-
只	-
曾	-
已	-
正	-
刚	-
便	-
仍	-
非	-
不	-
没	-
没有	-
不是	-
不会	-
不能	-
不可	-
无法	-
不要	-
不得	-
不必	-
不用	-
不仅	-
不但	-
不只	-
不再	-
并不	-
并非	-
并未	-
未	-
未能	-
尚未	-
从未	-
是否	-
能否	-
会不会	-
可否	-
可以	-
能	-
会	-
要	-
应	-
大概	-
左右	-
上下	-
已经	-
曾经	-
正在	-
将要	-
即将	-
将会	-
仍然	-
依然	-
仍旧	-
还有	-
还会	-
还要	-
有	-
有的	-
有些	-
有人	-
有关	-
有所	-
无	-
就是	-
就会	-
就要	-
都是	-
也是	-
也有	-
也会	-
只是	-
只能	-
而是	-
而言	-
来说	-
来看	-
的话	-
的是	-
是的	-
对此	-
对其	-
为此	-
因而	-
与此同时	-
另	-
起	-
来	-
去	-
上	-
下	-
里	-
中	-
内	-
外	-
前	-
后	-
间	-
时	-
的时候	-
时候	-
之际	-
一下	-
一些	-
一样	-
一般	-
一种	-
一个	-
一名	-
一位	-
一项	-
一份	-
一件	-
一家	-
一条	-
一场	-
一旦	-
一方面	-
另一方面	-
个	-
名	-
位	-
项	-
件	-
份	-
条	-
场	-
座	-
家	-
次	-
种	-
号	-
届	-
些	-
许	-
很多	-
非常	-
十分	-
极其	-
相当	-
较	-
更加	-
越来越	-
越	-
愈	-
相对	-
似乎	-
好像	-
仿佛	-
究竟	-
到底	-
其实	-
事实上	-
实际上	-
当然	-
显然	-
确实	-
的确	-
果然	-
居然	-
竟然	-
反而	-
而已	-
罢了	-
总之	-
总的来说	-
换句话说	-
也就是说	-
据	-
据称	-
所谓	-
任何	-
凡	-
自	-
自从	-
自身	-
彼此	-
当	-
当时	-
当中	-
此时	-
这时	-
那时	-
这次	-
那次	-
此次	-
上述	-
以此	-
从此	-
由此	-
因应	-
凭借	-
借助	-
至	-
直到	-
直至	-
截至	-
为止	-
起来	-
下来	-
下去	-
上来	-
上去	-
出来	-
出去	-
进来	-
进去	-
过来	-
过去了	-
回来	-
回去	-
恐怕	-
难以	-
易于	-
用于	-
便于	-
处于	-
在于	-
等于	-
源自	-
称为	-
视为	-
作出	-
做出	-
加以	-
予以	-
给予	-
有着	-
呈	-
致	-
令	-
俾	-
与其	-
宁可	-
何况	-
否则	-
不然	-
万一	-
不过是	-
反正	-
毕竟	-
果真	-
难道	-
何必	-
不妨	-
未必	-
不一定	-
势必	-
必定	-
简直	-
稍微	-
略	-
颇	-
极	-
挺	-
够	-
多	-
少	-
大	-
小	-
好	-
如	-
像	-
似	-
比	-
跟	-
同	-
替	-
往	-
朝	-
沿	-
靠	-
按	-
依	-
凭	-
趁	-
随	-
经	-
连	-
除	-
距	-
离	-
嗯	-
喂	-
嗨	-
唉	-
噢	-
之一	-
之所以	-
以至	-
乃至	-
及其	-
与否	-
诸多	-
本身	-
如今	-
那般	-
这般	-
這	-
個	-
們	-
來	-
還	-
為	-
與	-
並	-
從	-
對	-
給	-
讓	-
將	-
會	-
過	-
後	-
裡	-
說來	-
於	-
則	-
卻	-
雖	-
僅	-
尚且	-
嗎	-
麼	-
這個	-
那個	-
這些	-
這樣	-
這裡	-
那裡	-
他們	-
她們	-
我們	-
你們	-
它們	-
什麼	-
怎麼	-
為什麼	-
因為	-
雖然	-
儘管	-
無論	-
不論	-
沒有	-
沒	-
已經	-
應該	-
能夠	-
還是	-
還有	-
甚麼	-
只係	-
嘅	-
喺	-
係	-
咗	-
唔	-
佢	-
哋	-
冇	-
包括	include
需要	need; require
可能	may; possible; likely
成为	become
变成	become; turn
拥有	own; have
具有	have
具备	have
必须	must
应该	should
应当	should
位于	located
来自	from; come
属于	belong
大约	about; approximately
约	about
此前	earlier; previously
之前	before; earlier
以来	since
完全	completely; fully
绝对	absolutely; absolute
根本	fundamental
目前为止	so far
迄今为止	so far
进行	conduct; carry out
大家	everyone
人们	people
例如	example
几乎	almost
也许	perhaps; maybe
或许	perhaps; maybe
特别是	especially; particularly
全部	all; entire
通过	pass; through; approve
由于	due; because
整个	whole; entire
所有	all
许多	many
另外	also; another
此外	addition; also
同时	also; same time
尽管	despite; although
然而	however
自己	own; himself
一次	once
一起	together
一直	always
一切	everything
相互	mutual; each other
互相	each other
及时	timely
说	say
称	say
政治	politics; political
政治家	politician
政治人物	politician; political figure
政客	politician
政坛	politics; political
政局	political situation
政府	government
政权	regime; power
政党	political party; party
政策	policy
政要	leader; dignitary
政变	coup
政见	political view
政界	political circle
政务	government affair
政纲	manifesto; platform
国家	country; state; nation
国家主席	president
国家元首	head of state
国家领导人	national leader; state leader
国家安全	national security
国家安全局	national security agency
国家安全顾问	national security adviser
国家安全委员会	national security council
国家利益	national interest
国家队	national team
国家机构	state institution
国家机关	state organ; state agency
国会	parliament; congress
国会议员	lawmaker; member of parliament
国会大厦	capitol
国会山	capitol hill
国务院	state council; state department
国务卿	secretary of state
国务委员	state councilor
国内	domestic
国际	international
国际社会	international community
国际法	international law
国际关系	international relations
国际合作	international cooperation
国际组织	international organization
国际机构	international agency; international organization
国际刑事法院	international criminal court
国际法院	international court
国际法庭	international tribunal
国际货币基金组织	international monetary fund; imf
国际货币基金	international monetary fund; imf
国际原子能机构	iaea; atomic energy agency
国际奥委会	international olympic committee; ioc
国际奥林匹克委员会	international olympic committee
国际足联	fifa
国际足球联合会	fifa
国际刑警组织	interpol
国际刑警	interpol
国际能源署	international energy agency
国际特赦组织	amnesty international
国际劳工组织	international labor organization
国际红十字会	red cross
国际红十字委员会	international committee red; red cross
国际空间站	international space station
国际机场	international airport
国际贸易	international trade
国际市场	international market
国际影响力	international influence
国际局势	international situation
国际秩序	international order
国际日	international day
国民	national; citizen
国民议会	national assembly; parliament
国民党	kuomintang
国民经济	national economy
国民警卫队	national guard
国民生产总值	gross national product; gnp
国内生产总值	gross domestic product; gdp
国防	defense
国防部	defense ministry; ministry of defense
国防部长	defense minister; defense secretary
国防大臣	defense secretary
国防预算	defense budget
国防开支	defense spending
国有	state-owned
国有企业	state-owned enterprise
国企	state-owned enterprise
国有化	nationalize; nationalization
国营	state-run; state-owned
国库	treasury
国债	treasury bond; government bond; national debt
国旗	national flag; flag
国歌	national anthem; anthem
国籍	nationality; citizenship
国王	king
国界	border
国境	border
国土	territory; land
国土安全部	homeland security
国土安全	homeland security
国庆	national day
国庆节	national day
国情咨文	state union; union address
国事访问	state visit
国葬	state funeral
国宴	state banquet
国外	abroad; overseas
国教	state religion
国家公园	national park
国家电视台	state television; state tv
国家媒体	state media
国家通讯社	state news agency
官方媒体	state media; official media
官媒	state media
官方	official
官员	official
官方数据	official data; official figure
官方统计	official statistic
官僚	bureaucrat; bureaucracy
官僚主义	bureaucracy
官邸	official residence; residence
官网	official website; website
官司	lawsuit
官方网站	official website; website
总统	president; presidential
总统府	presidential palace
总统选举	presidential election
总统大选	presidential election
总统候选人	presidential candidate
总统令	presidential decree
总统任期	presidential term
总统职位	presidency
总统制	presidential system
当选总统	president-elect
候任总统	president-elect
前总统	former president
现任总统	incumbent president
副总统	vice president
代总统	acting president
临时总统	interim president
总理	prime minister; premier
总理府	prime minister's office
副总理	deputy prime minister; vice premier
前总理	former prime minister
代总理	acting prime minister
首相	prime minister
前首相	former prime minister
英国首相	british prime minister
副首相	deputy prime minister
首相府	downing street
唐宁街	downing street
首席大臣	first minister; chief minister
部长	minister
前部长	former minister
副部长	deputy minister; vice minister
部长级	ministerial
部长级会议	ministerial meeting
大臣	minister; secretary
外交	diplomacy; diplomatic
外交部	foreign ministry; foreign affairs
外交部长	foreign minister
外交部发言人	foreign ministry spokesman; ministry spokesman
外交大臣	foreign secretary
外交官	diplomat
外交政策	foreign policy
外交关系	diplomatic relation; diplomatic tie
外交努力	diplomatic effort
外交途径	diplomatic channel; diplomatic means
外交手段	diplomatic means; diplomacy
外交人员	diplomat; diplomatic staff
外交使团	diplomatic mission
外交事务	foreign affairs
外交危机	diplomatic crisis
外交豁免权	diplomatic immunity
外长	foreign minister
外相	foreign minister
外事	foreign affairs
财政	fiscal; finance; financial
财政部	finance ministry; treasury
财政部长	finance minister; treasury secretary
财政大臣	chancellor; finance minister
财长	finance minister; treasury secretary
财政预算	budget
财政赤字	fiscal deficit; budget deficit
财政年度	fiscal year
财政政策	fiscal policy
财政支出	fiscal spending; government spending
财政收入	fiscal revenue; revenue
财政刺激	fiscal stimulus
内政部	interior ministry; home office
内政部长	interior minister
内政大臣	home secretary
内政	internal affair; domestic affair
内务部	interior ministry
内阁	cabinet
内阁部长	cabinet minister
内阁会议	cabinet meeting
内阁改组	cabinet reshuffle; reshuffle
内战	civil war
内乱	civil unrest
内部	internal
内幕	inside story; insider
内容	content
内政外交	domestic foreign
司法	judicial; justice
司法部	justice ministry; justice department
司法部长	justice minister; attorney general
司法大臣	justice secretary
司法机构	judiciary
司法系统	justice system; judicial system; judiciary
司法独立	judicial independence
司法机关	judicial authority; judiciary
检察长	attorney general; prosecutor general
总检察长	attorney general; prosecutor general
农业部	agriculture ministry; agriculture department
农业部长	agriculture minister; agriculture secretary
商务部	commerce ministry; commerce department
商务部长	commerce minister; commerce secretary
教育部	education ministry; ministry of education
教育部长	education minister; education secretary
卫生部	health ministry; ministry of health
卫生部长	health minister
卫生大臣	health secretary
劳工部	labor department; labor ministry
劳工部长	labor minister; labor secretary
交通部	transport ministry; transportation department
交通部长	transport minister
能源部	energy department; energy ministry
能源部长	energy minister; energy secretary
环境部	environment ministry
环境部长	environment minister
贸易部长	trade minister
文化部	culture ministry; ministry of culture
文化部长	culture minister
公安部	public security ministry; ministry of public
情报部门	intelligence agency; intelligence service
安全部	security ministry
安全部门	security service; security agency
安全部队	security force
安全局势	security situation
安全形势	security situation
安全措施	security measure; safety measure
安全检查	security check
安全问题	security issue; safety issue
安全官员	security official
安全保障	security guarantee; security
安全理事会	security council
安理会	security council
安全	security; safety; safe
安全性	safety; security
安全带	seat belt
安全区	safe zone; security zone
议会	parliament; assembly
议会选举	parliamentary election
议会多数	parliamentary majority
议员	lawmaker; legislator; member of parliament
议长	speaker
议程	agenda
议题	issue; topic
议案	bill; motion
议席	seat
议定书	protocol
众议院	house of representatives; house
众议院议长	house speaker
众议员	congressman; representative
参议院	senate
参议员	senator
参众两院	both houses
上议院	house of lords; upper house
下议院	house of commons; lower house
上院	upper house; house of lords
下院	lower house; house of commons
两院	both houses
州长	governor
省长	governor; provincial governor
市长	mayor
副市长	deputy mayor
市政府	city government; municipal government
市政厅	city hall
市议会	city council
省政府	provincial government
州政府	state government
州议会	state legislature; state assembly
地方政府	local government
地方选举	local election
地方当局	local authority
地方官员	local official
地方法院	district court; local court
当局	authority
有关部门	relevant department; relevant authority
有关当局	relevant authority
中央政府	central government
中央委员会	central committee
中央	central
中央银行	central bank
中央情报局	cia; central intelligence agency
中央电视台	cctv
联邦政府	federal government
联邦	federal
联邦调查局	fbi; federal bureau
联邦法院	federal court
联邦法官	federal judge
联邦检察官	federal prosecutor
联邦储备委员会	federal reserve
联邦储备银行	federal reserve bank
联邦议院	bundestag
联邦制	federal system; federalism
联邦机构	federal agency
临时政府	interim government; transitional government
过渡政府	transitional government
过渡	transition
过渡时期	transition period; transition
联合政府	coalition government; coalition
联合国	united nations; un
联合国安理会	security council; un security council
联合国大会	general assembly
联合国秘书长	un secretary-general; secretary general
联合国难民署	unhcr; un refugee agency
联合国教科文组织	unesco
联合国儿童基金会	unicef
联合国维和部队	un peacekeeping force; peacekeeper
联合国宪章	un charter
联合国粮农组织	food agriculture organization
世界粮食计划署	world food programme
世界粮食计划	world food programme
世界卫生组织	world health organization
世卫组织	world health organization
世卫	world health organization
世界贸易组织	world trade organization; wto
世贸组织	world trade organization; wto
世贸	world trade
世界银行	world bank
世界	world
世界杯	world cup
世界各地	around world; world
世界各国	world; country
世界经济	world economy
世界经济论坛	world economic forum
世界大战	world war
世界纪录	world record
世界冠军	world champion
世界锦标赛	world championship
世界第一	world first
世界上	world
世界遗产	world heritage
世纪	century
世俗	secular
世锦赛	world championship
世代	generation
第一次世界大战	first world war
第二次世界大战	second world war; world war
二战	world war; second world war
一战	first world war
冷战	cold war
联合声明	joint statement
联合公报	joint communique; communique
联合军演	joint military exercise; joint drill
联合	joint; united; unite
联盟	alliance; union; league
联军	coalition force; coalition; allied force
联席会议	joint meeting
联手	join hand; team up; together
联络	contact; liaison
联系	contact; link; connection
联赛	league
联播	broadcast
反对党	opposition party; opposition
反对派	opposition
反对派领导人	opposition leader
反对党领袖	opposition leader
反对者	opponent; critic
反对	oppose; opposition; against
反对票	vote against; no vote
反政府	anti-government
反政府武装	rebel; anti-government force
反政府示威	anti-government protest
反叛	rebel
反叛分子	rebel; insurgent
反抗	resist; resistance
反应	reaction; react; response
反映	reflect
反弹	rebound
反击	counterattack; fight back
反攻	counteroffensive; counterattack
反恐	counterterrorism; anti-terrorism
反恐战争	war on terror
反腐	anti-corruption
反腐败	anti-corruption
反犹太主义	anti-semitism
反犹主义	anti-semitism
反垄断	antitrust
反垄断法	antitrust law
反倾销	anti-dumping
反倾销税	anti-dumping duty
反驳	refute; reject; deny
反馈	feedback
反思	reflect; reflection
反复	repeatedly; repeated
反导	missile defense
反导系统	missile defense system; anti-missile system
反之	conversely
反响	response; reaction
执政党	ruling party
执政	rule; govern; power
执政联盟	ruling coalition
执政者	ruler
在野党	opposition party; opposition
多数党	majority party; majority
少数党	minority party; minority
民主党	democratic party; democrat
民主党人	democrat; democratic
民主党派	democratic party
共和党	republican party; republican
共和党人	republican
保守党	conservative party; conservative; tory
工党	labor party; labour
自由党	liberal party; liberal
自由民主党	liberal democratic party; liberal democrat
自民党	liberal democratic party
社会党	socialist party; socialist
社会民主党	social democrat; social democratic party
社民党	social democrat; spd
基督教民主联盟	christian democratic union; christian democrat
基民盟	christian democrat; cdu
绿党	green party; green
共产党	communist party; communist
中国共产党	chinese communist party; communist party
中共	chinese communist party; communist party
共产主义	communism; communist
社会主义	socialism; socialist
资本主义	capitalism; capitalist
民族主义	nationalism; nationalist
民族主义者	nationalist
民粹主义	populism; populist
民粹	populist
法西斯	fascist; fascism
法西斯主义	fascism
纳粹	nazi
新纳粹	neo-nazi
极右翼	far-right
极右	far-right
极左	far-left
右翼	right-wing
左翼	left-wing; leftist
右派	right; right-wing
左派	left; leftist
中间派	centrist; moderate
温和派	moderate
强硬派	hardliner; hardline
保守派	conservative
改革派	reformist; reformer
激进派	radical
激进分子	radical; militant
自由派	liberal
民主派	democrat; pro-democracy
建制派	establishment; pro-establishment
分离主义	separatism; separatist
分离主义者	separatist
分裂主义	separatism
分裂	split; divide; division
分裂分子	separatist
帝国主义	imperialism
殖民主义	colonialism; colonial
殖民地	colony
殖民	colonial
恐怖主义	terrorism
极端主义	extremism; extremist
极端分子	extremist
极端组织	extremist group
极端	extreme; extremist
民主	democracy; democratic
民主制度	democracy; democratic system
民主选举	democratic election
民主国家	democracy; democratic country
民主化	democratization
民主运动	democracy movement
民选	elected; democratically elected
独裁	dictatorship
独裁者	dictator
独裁统治	dictatorship
专制	authoritarian
威权	authoritarian
威权主义	authoritarianism
君主制	monarchy
君主立宪	constitutional monarchy
王室	royal family; royal
皇室	royal family; royal; imperial family
王国	kingdom
王储	crown prince
王子	prince
王妃	princess
公主	princess
女王	queen
王后	queen
皇后	queen; empress
皇帝	emperor
天皇	emperor
亲王	prince
公爵	duke
公爵夫人	duchess
伯爵	earl; count
勋爵	lord
爵士	sir; jazz
王位	throne
登基	enthronement; accession
加冕	coronation; crown
退位	abdicate; abdication
选举	election; elect
选举委员会	election commission; electoral commission
选举结果	election result
选举日	election day
选举人团	electoral college
选举人票	electoral vote
选举活动	election campaign
选举舞弊	electoral fraud; election fraud
选举权	voting right
选举制度	electoral system
选区	constituency; district
选民	voter
选票	ballot; vote
选手	player; athlete; contestant
选择	choose; choice; option; select
选出	elect; choose
选拔	selection; select
选战	election campaign
选情	election; race
选秀	draft; talent show
大选	general election; election
中期选举	midterm election; midterm
补选	by-election
初选	primary
公投	referendum
全民公投	referendum
全民公决	referendum
脱欧	brexit
英国脱欧	brexit
硬脱欧	hard brexit
脱欧公投	brexit referendum
投票	vote; ballot
投票站	polling station
投票率	turnout
投票权	voting right
投票日	election day; polling day
投票箱	ballot box
得票率	share of vote; vote share
得票	vote
计票	vote count; count
重新计票	recount
出口民调	exit poll
出口民意调查	exit poll
民调	poll; opinion poll
民意调查	opinion poll; poll
民意	public opinion
民意测验	opinion poll; poll
支持率	approval rating; support
候选人	candidate
参选	run; stand for election
竞选	campaign; run
竞选活动	campaign; election campaign
竞选团队	campaign team; campaign
竞选承诺	campaign promise
竞选资金	campaign fund; campaign finance
竞选集会	campaign rally
竞选搭档	running mate
竞选经理	campaign manager
竞选连任	re-election; seek re-election
连任	re-elect; re-election; second term
当选	elect; win
落选	lose; defeat
胜选	win election; victory
败选	lose election; defeat
提名	nominate; nomination
被提名人	nominee
获提名	nominate
任命	appoint; appointment
任期	term
任职	serve; office
任期内	term
任务	mission; task
任何人	anyone
就职	inauguration; inaugurate; take office
就职典礼	inauguration
就职演说	inaugural address
宣誓就职	sworn in; swear in
宣誓	swear; oath
上任	take office
上台	come to power; take office
下台	step down; resign
辞职	resign; resignation
辞呈	resignation
请辞	resign
卸任	step down; leave office
离职	resign; leave; departure
免职	dismiss; remove; sack
罢免	recall; remove; dismiss
撤职	dismiss; remove
解职	dismiss; sack; fire
弹劾	impeachment; impeach
弹劾案	impeachment
不信任投票	no-confidence vote; vote no confidence
不信任案	motion no confidence; no-confidence motion
不信任动议	no-confidence motion
信任投票	confidence vote; vote of confidence
解散议会	dissolve parliament
解散	dissolve; disband; dissolution
组阁	form government; form a cabinet
改组	reshuffle; reorganize
重组	restructure; restructuring; reorganization
改革	reform
改革开放	reform opening
改善	improve; improvement
改变	change
改进	improve; improvement
改造	transform; renovation
改编	adapt; adaptation
改名	rename
改为	change
改正	correct
法案	bill; act; legislation
法律	law; legal
法律程序	legal process; legal proceeding
法律诉讼	legal action; lawsuit
法律顾问	legal adviser
法律制裁	legal sanction
法令	decree; law
法规	regulation; law
法治	rule of law
法制	legal system
法庭	court; tribunal
法院	court
法官	judge
法定	legal; statutory
法定人数	quorum
法定货币	legal tender
立法	legislation; legislative
立法会	legislative council
立法机构	legislature
立法者	lawmaker
立法委员	legislator
立法院	legislative yuan; parliament
立场	position; stance
立即	immediately; immediate
立刻	immediately
宪法	constitution; constitutional
宪法法院	constitutional court
宪法修正案	constitutional amendment
修宪	constitutional amendment; amend constitution
宪政	constitutional
修正案	amendment
修正	amend; revise; amendment
修改	amend; revise; change
修复	repair; restore
修订	revise; revision
修建	build; construct
修理	repair
条约	treaty
条款	clause; provision; term
条例	regulation; ordinance
条件	condition; term
协议	agreement; deal
协定	agreement; accord; pact
协商	consult; consultation; negotiate
协会	association
协助	assist; assistance; help
协调	coordinate; coordination
协调员	coordinator
协作	cooperation; collaboration
公约	convention
公民	citizen
公民权	citizenship; civil right
公民权利	civil right
公民社会	civil society
公民身份	citizenship
公民自由	civil liberty
公报	communique; bulletin
公告	announcement; notice; statement
公布	announce; release; publish
公开	public; open; disclose
公开信	open letter
公开赛	open
公开市场	open market
公开表示	publicly say
公共	public
公共卫生	public health
公共交通	public transport; public transportation
公共场所	public place
公共服务	public service
公共部门	public sector
公共安全	public safety; public security
公共开支	public spending
公共支出	public spending
公共债务	public debt
公共假期	public holiday; bank holiday
公共政策	public policy
公共汽车	bus
公共事业	utility; public utility
公关	public relations
公务员	civil servant
公职	public office
公职人员	public official
公众	public
公众人物	public figure
公正	fair; justice; impartial
公平	fair; fairness
公平竞争	fair competition
公安	public security; police
公安局	public security bureau; police
公安机关	public security; police
公司	company; firm; corporation
公司治理	corporate governance
公司债	corporate bond
公司债券	corporate bond
公园	park
公寓	apartment; flat
公寓楼	apartment building; apartment block
公路	highway; road
公里	kilometer
公斤	kilogram
公吨	tonne; metric ton
公顷	hectare
公尺	meter
公分	centimeter
公交车	bus
公交	bus; public transport
公车	bus
公益	public interest; charity
公认	recognized
公投法	referendum law
公然	openly; blatant
公元	ad
公元前	bc
签署	sign
签字	sign
签名	signature
签订	sign
签约	sign
签证	visa
批准	approve; approval; ratify
批评	criticize; criticism
批评者	critic
批评人士	critic
批判	criticize; criticism
批发	wholesale
批发价	wholesale price
否决	veto; reject
否决权	veto
否认	deny
否定	deny; negative
承认	admit; acknowledge; recognize; recognition
承诺	promise; pledge; commitment
承担	bear; undertake
承担责任	take responsibility
承受	bear; withstand
承包商	contractor
谈判	negotiation; negotiate; talk
谈判代表	negotiator
谈判桌	negotiating table
谈判者	negotiator
谈论	talk; discuss
谈到	talk; speak
谈话	talk; conversation
谈及	mention; talk
会谈	talk; meeting
会议	meeting; conference
会见	meet; meeting
会晤	meet; meeting
会面	meet; meeting
会长	president; chairman
会员	member
会员国	member state
会场	venue
会计	accounting; accountant
会计师	accountant
会计年度	fiscal year
会诊	consultation
首脑会议	summit
首脑	leader; head of state
首脑会晤	summit
峰会	summit
高峰	peak
高峰会	summit
高峰期	peak; rush hour
高级官员	senior official
高级	senior; advanced
高级专员	high commissioner
高级别	high-level
高级副总裁	senior vice president
高层	senior; high-level
高官	senior official
高管	executive
高等法院	high court
高等教育	higher education
高等	high
高度	highly; height
高速公路	highway; motorway; expressway
高速	high-speed
高速铁路	high-speed railway; high-speed rail
高铁	high-speed rail; high-speed train
高科技	high-tech; high technology
高新技术	high-tech
高技术	high-tech
高温	high temperature; heat
高血压	high blood pressure; hypertension
高价	high price
高于	above; higher
高达	up to; as high
高中	high school
高校	university; college
高考	college entrance exam
高尔夫	golf
高尔夫球	golf
高尔夫球场	golf course
高兴	happy; glad
高调	high-profile
高质量	high quality
高风险	high risk
高压	high pressure
高涨	soar; high
高龄	elderly; age
高地	height; highland
高原	plateau
高空	high altitude
高楼	high-rise; tall building
高度评价	speak highly; praise
双边	bilateral
双边关系	bilateral relation; bilateral tie
双边贸易	bilateral trade
双边会谈	bilateral talk
双方	both sides; two side
双重	dual; double
双重国籍	dual nationality; dual citizenship
双胞胎	twin
双打	double
双倍	double
多边	multilateral
多边主义	multilateralism
多国	multinational
多国部队	multinational force
多数	majority; most
多数人	most people; majority
多数席位	majority seat; majority
多年	many years
多年来	years
多次	repeatedly; many times
多样性	diversity
多样化	diversify; diversity
多元化	diversity; diversified
多云	cloudy
多种	various; variety
多个	several; multiple
单边主义	unilateralism
单边	unilateral
单方面	unilateral; unilaterally
单独	alone; separate
单位	unit
单打	single
单一	single
单身	single
单曲	single
合作	cooperation; cooperate; partnership
合作伙伴	partner
合作关系	partnership; cooperation
合作组织	cooperation organization
合作社	cooperative
合同	contract
合约	contract
合法	legal; legitimate; lawful
合法性	legitimacy; legality
合法化	legalize; legalization
合法权益	legitimate right
合理	reasonable; rational
合并	merger; merge
合资	joint venture
合资企业	joint venture
合资公司	joint venture
合伙人	partner
合适	suitable; appropriate
合格	qualified
合计	total
战略	strategy; strategic
战略伙伴	strategic partner
战略伙伴关系	strategic partnership
战略合作	strategic cooperation
战略竞争	strategic competition
战略储备	strategic reserve
伙伴关系	partnership
伙伴	partner
盟友	ally
盟国	ally; allied
盟军	allied force; ally
友好	friendly
友好关系	friendly relation
友谊	friendship
友谊赛	friendly
友人	friend
关系	relation; relationship; tie
关系正常化	normalization of relation; normalization
关注	concern; attention; focus
关切	concern
关心	care; concern
关键	key; crucial
关键时刻	key moment; critical moment
关闭	close; shut
关税	tariff
关税同盟	custom union
关税战	tariff war; trade war
关税及贸易总协定	gatt
关押	detain; hold; jail
关塔那摩	guantanamo
关联	link; connection; related
关门	close; shut
关头	moment
关岛	guam
建交	establish diplomatic relation; diplomatic relation
断交	sever tie; sever diplomatic relation
邦交	diplomatic relation
访问	visit
访华	visit china
访美	visit us
访客	visitor
访谈	interview
出访	visit; trip
到访	visit
来访	visit
参访	visit
国是访问	state visit
抵达	arrive; reach
到达	arrive; reach
离开	leave; depart
返回	return
回国	return; return home
回应	respond; response
回答	answer; reply
回复	reply; respond
回归	return
回报	return; reward
回升	rebound; recover
回落	fall; drop
回忆	recall; memory
回忆录	memoir
回顾	review; look back
回避	avoid
回购	buyback; repurchase
回收	recycle; recover
回家	go home; return home
回到	return; go back
回合	round
回暖	warm; recover
大使	ambassador
大使馆	embassy
驻华大使	ambassador to china
驻美大使	ambassador us
使馆	embassy
使节	envoy; diplomat
使团	mission
使命	mission
使用	use
使用者	user
领事馆	consulate
总领事馆	consulate general; consulate
领事	consul; consular
领导人	leader
领导者	leader
领导	leader; lead; leadership
领导力	leadership
领导层	leadership
领导权	leadership
领导地位	leadership; leading position
领袖	leader
领先	lead; ahead
领先地位	lead
领域	field; area; sector
领土	territory; territorial
领土完整	territorial integrity
领土争端	territorial dispute
领海	territorial water
领空	airspace
领取	receive; collect
领奖台	podium
特使	special envoy; envoy
特别代表	special representative
特别检察官	special counsel; special prosecutor
特别报告员	special rapporteur
特别行动	special operation
特别行政区	special administrative region
特别部队	special force
特别会议	special meeting; special session
特别	special; especially
特种部队	special force; commando
特种兵	commando; special force
特工	agent
特勤局	secret service
特派团	mission
特赦	amnesty; pardon
特权	privilege
特征	feature; characteristic
特点	characteristic; feature
特色	characteristic; feature
特定	specific; certain
特殊	special
特朗普	trump
特朗普政府	trump administration
特首	chief executive
行政长官	chief executive
行政	administrative; executive
行政命令	executive order
行政令	executive order
行政部门	executive branch; administration
行政院	executive yuan; cabinet
行政院长	premier
行政区	district; administrative region
行政机关	administrative organ
行政总裁	chief executive
代表	representative; delegate; represent
代表团	delegation
代表大会	congress
代表处	representative office
代理人	agent; proxy
代理	acting; agent
代理人战争	proxy war
代价	cost; price
代言人	spokesman
代替	replace
代码	code
发言人	spokesman; spokesperson
女发言人	spokeswoman
发言	speak; speech; remark
发表	publish; deliver; make
发表讲话	speech; deliver speech
发表声明	issue statement; statement
发布	release; issue; publish
发布会	press conference; launch
发展	development; develop
发展中国家	developing country
发达国家	developed country
发达	developed
发起	launch; initiate
发起人	organizer; sponsor
发动	launch; wage
发动机	engine
发生	happen; occur
发现	find; discover; discovery
发射	launch; fire
发送	send
发出	issue; send
发行	issue; release
发行量	circulation
发行人	publisher; issuer
发挥	play
发挥作用	play a role
发誓	vow; swear
发电	power generation; electricity
发电厂	power plant
发电站	power station; power plant
发电机	generator
发明	invention; invent
发明家	inventor
发放	issue; distribute
发票	invoice
发烧	fever
发病率	incidence
发病	onset
发育	development
发改委	ndrc; development commission
发源地	birthplace
声明	statement; declare
声称	claim
声音	voice; sound
声援	support; solidarity
声誉	reputation
声望	reputation; prestige
讲话	speech; speak
演讲	speech
演说	speech; address
致辞	speech; address
致词	speech; address
致力于	commit; committed
致命	deadly; fatal; lethal
致电	call; telephone
致死	death; fatal
致敬	tribute; pay tribute
致富	get rich
说明	explain; explanation; show
说法	claim; statement
说服	persuade; convince
说道	say
说话	speak; talk
说谎	lie
宣布	announce; declare
宣言	declaration; manifesto
宣称	claim; declare
宣传	propaganda; publicity; promote
宣战	declare war
宣判	verdict; sentence
宣告	declare; announce
宣读	read
宣扬	promote
表示	say; express; indicate
表态	statement; position
表明	show; indicate
表现	performance; perform; show
表达	express; expression
表决	vote
表演	performance; perform; show
表彰	honor; commend
表扬	praise
告诉	tell
告诉记者	tell reporter
告知	inform; tell
告诫	warn
告别	farewell; say goodbye
告发	denounce
指出	point out; note; say
指控	accuse; accusation; allegation; charge
指责	accuse; blame; criticize
指示	instruct; instruction; order
指挥	command
指挥官	commander
指挥部	headquarters; command
指数	index
指标	indicator; index; target
指南	guide; guideline
指导	guide; guidance
指导方针	guideline
指定	designate; designated
指认	identify
指纹	fingerprint
强调	stress; emphasize
强烈	strong; strongly
强烈谴责	strongly condemn
强烈反对	strongly oppose; strong opposition
强硬	tough; hardline
强硬立场	tough stance; hard line
强大	strong; powerful
强化	strengthen; reinforce
强劲	strong
强势	strong
强制	forced; mandatory; compulsory
强制性	mandatory; compulsory
强迫	force; forced
强迫劳动	forced labor
强奸	rape
强奸案	rape case; rape
强盗	robber
强度	intensity; strength
强国	power
强人	strongman
强权	power
强降雨	heavy rain; torrential rain
强震	strong earthquake; powerful earthquake
强行	force; forcibly
强有力	strong; powerful
强调指出	stress; point out
警告	warn; warning
警察	police; policeman
警察局	police station; police department
警察局长	police chief
警察部队	police force
警察总监	police commissioner
警方	police
警方发言人	police spokesman
警方表示	police say
警员	police officer; officer
警官	police officer; officer
警车	police car
警卫	guard
警惕	vigilant; alert
警报	alarm; warning; alert
警戒	alert
警局	police station; police department
警力	police
警署	police station
警长	sheriff
警犬	police dog
警棍	baton
呼吁	call; urge; appeal
敦促	urge
要求	demand; request; require; ask
请求	request; ask
请愿	petition
请愿书	petition
督促	urge
催促	urge
建议	suggest; propose; recommend; proposal
提议	proposal; propose
提出	propose; put forward; raise
提案	proposal; motion
提供	provide; offer; supply
提到	mention
提及	mention
提高	improve; increase; raise
提升	raise; upgrade; improve
提前	advance; early; ahead
提前选举	early election
提醒	remind; warn
提交	submit; file
提起诉讼	file lawsuit; sue
提起公诉	prosecute
提问	question; ask
提倡	advocate; promote
提振	boost
提取	extract; withdraw
提款	withdraw
提款机	cash machine; atm
提早	early
提示	prompt; hint
主张	claim; advocate
主权	sovereignty; sovereign
主权国家	sovereign state; sovereign country
主权基金	sovereign fund
主席	chairman; president; chair
主席团	presidium
主席国	presidency; chair
主管	head; director; supervisor
主任	director; chief
主要	main; major; mainly
主要原因	main reason
主题	theme; topic
主办	host; organize
主办方	organizer
主办国	host country
主办单位	organizer
主持	host; preside; chair
主持人	host; presenter; anchor
主导	dominate; lead
主导地位	dominant position; dominance
主力	main force
主动	initiative; active
主教	bishop
主流	mainstream
主流媒体	mainstream media
主义	doctrine
主角	lead role; protagonist
主演	star
主席国轮值	rotating presidency
主场	home
主场比赛	home game
主教练	head coach; manager
主帅	manager; head coach
主唱	lead singer
主人	owner; host
主页	homepage; website
主播	anchor; host
主力军	main force
主体	main body
主谋	mastermind
主旨	theme
倡导	advocate; promote
倡议	initiative
一带一路	belt road; belt and road
一带一路倡议	belt road initiative
一国两制	one country two
一个中国	one china
一个中国政策	one china policy
一个中国原则	one china principle
人大	national people's congress; parliament
全国人大	national people's congress
全国人民代表大会	national people's congress
全国人大常委会	npc standing committee
人民代表大会	people's congress
政协	cppcc
全国政协	cppcc
常委	standing committee member
常委会	standing committee
政治局	politburo
政治局常委	politburo standing committee
总书记	general secretary
书记	secretary
秘书长	secretary-general; secretary general
秘书	secretary
党委	party committee
党委书记	party secretary; party chief
党员	party member
党魁	party leader
党主席	party chairman; party leader
党代会	party congress
党派	party; faction
党内	party
党纪	party discipline
党团	parliamentary group; caucus
派系	faction
派别	faction
两会	two session
十九大	party congress
中国	china; chinese
中国人	chinese
中国人民	chinese people
中国政府	chinese government
中国经济	chinese economy
中国大陆	mainland china
中国国家主席	chinese president
中国外交部	chinese foreign ministry
中国企业	chinese company
中国公民	chinese citizen; chinese national
中国人民银行	people's bank; central bank
中国人民解放军	people's liberation army; pla
人民解放军	people's liberation army; pla
解放军	people's liberation army; pla
人民日报	people's daily
人民银行	people's bank; central bank
人民币	renminbi; yuan
人民	people
人民网	people's daily
人民大会堂	great hall
人民共和国	people's republic
中华人民共和国	people's republic
中华民国	republic of china; taiwan
中华	china; chinese
中国共产党人	chinese communist
中方	china; chinese side
美方	us; us side
日方	japan; japanese side
韩方	south korea
俄方	russia; russian side
英方	british side; britain
中美	china us; sino-us
中美关系	china-us relation; us-china relation
中美贸易战	us-china trade war; trade war
中日	china japan
中日关系	china-japan relation
中俄	china russia
中印	china india
中欧	china europe; china eu
中韩	china south korea
中英	china britain
中非	china africa; central africa
美中	us china; us-china
美俄	us russia
美朝	us north korea
美韩	us south korea
美日	us japan
美欧	us europe
美墨	us mexico
美墨边境	us-mexico border; mexican border
美伊	us iran
英美	britain us
俄乌	russia ukraine
俄乌战争	ukraine war
俄乌冲突	ukraine conflict
巴以	israeli palestinian
以巴	israeli palestinian
以巴冲突	israeli-palestinian conflict
印巴	india pakistan
朝韩	two korea
两韩	two korea
日韩	japan south korea
中东	middle east
中东和平	middle east peace
中东和平进程	middle east peace
中东地区	middle east; middle eastern
中央军委	central military commission
中科院	chinese academy
中国科学院	chinese academy
社科院	academy of social
国台办	taiwan affairs office
台独	taiwan independence
台海	taiwan strait
台湾海峡	taiwan strait
台湾问题	taiwan issue; taiwan question
两岸	cross-strait; both side
两岸关系	cross-strait relation
大陆	mainland; continent
内地	mainland
民进党	democratic progressive party; dpp
港府	hong kong government
港独	hong kong independence
港区国安法	national security law
国安法	national security law
香港国安法	national security law
占中	occupy central
雨伞运动	umbrella movement
逃犯条例	extradition bill
统一	unification; reunification; unify
统治	rule
统治者	ruler
独立	independence; independent
独立公投	independence referendum
独立调查	independent investigation; independent inquiry
独立人士	independent
自治	autonomy; autonomous
自治区	autonomous region
自由	freedom; free; liberty
自由贸易	free trade
自由贸易协定	free trade agreement
自由贸易协议	free trade agreement
自由贸易区	free trade zone; free trade area
自贸区	free trade zone; free trade area
自由市场	free market
自由主义	liberalism; liberal
自由亚洲电台	radio free asia
自由式	freestyle
自由职业者	freelancer; freelance
自由撰稿人	freelance writer
自卫队	self-defense force
自卫	self-defense
自杀	suicide
自杀式	suicide
自杀式袭击	suicide attack; suicide bombing
自杀式炸弹袭击	suicide bombing; suicide bomb attack
自杀炸弹	suicide bomb
自杀炸弹手	suicide bomber
自杀性爆炸	suicide bombing
自然	nature; natural
自然灾害	natural disaster
自然资源	natural resource
自愿	voluntary; volunteer
自动	automatic
自动化	automation
自动驾驶	self-driving; autonomous driving
自动驾驶汽车	self-driving car; autonomous vehicle
自动取款机	cash machine; atm
自行车	bicycle; bike; cycling
自信	confidence; confident
自身利益	own interest
自称	claim; call himself
自传	autobiography
自制炸弹	homemade bomb
自制	homemade
自来水	tap water; water
自闭症	autism
自主	autonomous; independent
自主权	autonomy
自拍	selfie
自豪	proud; pride
自首	surrender; turn himself in
自我	self
自我隔离	self-isolation; self-isolate
自助	self-service
人权	human right
人权组织	human right group; right group
人权团体	human right group; right group
人权观察	human rights watch
人权观察组织	human rights watch
人权活动人士	human right activist; right activist
人权理事会	human rights council
人权事务高级专员	high commissioner
人权状况	human right situation; human right record
人权委员会	human rights commission
人权法院	human rights court
侵犯人权	human right violation; human right abuse
人道主义	humanitarian
人道主义援助	humanitarian aid; humanitarian assistance
人道主义危机	humanitarian crisis
人道主义救援	humanitarian relief; humanitarian aid
人道	humanitarian; humane
人道援助	humanitarian aid
人类	human; mankind; humanity
人类历史	human history
人口	population
人口普查	census
人口贩运	human trafficking
人口贩卖	human trafficking
人口老龄化	population aging; aging
人口统计	demographic
人口增长	population growth
人口众多	populous
人士	figure; people
人员	personnel; staff
人员伤亡	casualty
人数	number
人物	figure; character
人质	hostage
人质危机	hostage crisis
人群	crowd
人生	life
人工	artificial; labor
人工智能	artificial intelligence; ai
人工智慧	artificial intelligence; ai
人工流产	abortion
人工授精	artificial insemination
人造卫星	satellite
人造	artificial; man-made
人身安全	personal safety
人身	personal
人身攻击	personal attack
人才	talent
人力	manpower; labor
人力资源	human resource
人选	candidate; choice
人均	per capita; average
人均收入	per capita income
人事	personnel
人为	man-made; human
人为错误	human error
人行道	sidewalk; pavement
人肉炸弹	suicide bomber
人体	human body; body
人体免疫	immune
人气	popularity; popular
人寿保险	life insurance
人脸识别	facial recognition
人性	humanity; human nature
人手	staff; manpower
人权日	human rights day
侵犯	violate; violation; infringe
侵略	aggression; invasion
侵略者	aggressor; invader
侵权	infringement
侵占	encroach; occupy
侵入	intrude; invade
入侵	invade; invasion; intrusion
入境	entry; enter
入境限制	entry restriction
入境禁令	entry ban; travel ban
入选	select
入狱	jail; imprison
入院	hospitalize; admit to hospital
入球	goal
入籍	naturalization; citizenship
入学	enroll; admission
入围	shortlist; nominate
难民	refugee
难民营	refugee camp
难民危机	refugee crisis
难民署	unhcr; refugee agency
难民潮	refugee crisis; influx of refugee
难民身份	refugee status
难度	difficulty
难忘	unforgettable
难题	problem; challenge
移民	migrant; immigrant; immigration
移民局	immigration
移民政策	immigration policy
移民法	immigration law
移民危机	migrant crisis
移民改革	immigration reform
移民律师	immigration lawyer
移民营	migrant camp
移民当局	immigration authority
移居	move; emigrate
移动	mobile; move
移动电话	mobile phone; cell phone
移动支付	mobile payment
移交	hand over; transfer
移送	transfer
移植	transplant
移除	remove
非法移民	illegal immigrant; illegal immigration
非法	illegal; illegally
非法拘禁	illegal detention; false imprisonment
非法活动	illegal activity
非法占领	illegal occupation
非政府组织	ngo; non-governmental organization
非营利组织	nonprofit; non-profit organization
非盈利	nonprofit
非暴力	non-violent; nonviolence
非洲	africa; african
非洲联盟	african union
非盟	african union
非洲国家	african country; african nation
非洲裔	african; african-american
非裔	black; african-american
非裔美国人	african-american; african american
非洲人	african
非典	sars
非典型肺炎	sars
非正式	informal; unofficial
非凡	extraordinary
非军事区	demilitarized zone; dmz
非常规	unconventional
非核化	denuclearization
非国大	anc; african national congress
寻求庇护者	asylum seeker
寻求庇护	seek asylum; asylum
寻求	seek
寻找	search; seek; look for
寻获	find
庇护	asylum
政治庇护	political asylum; asylum
政治犯	political prisoner
政治改革	political reform
政治危机	political crisis
政治体制	political system
政治制度	political system
政治解决	political solution; political settlement
政治局势	political situation
政治意愿	political will
政治动荡	political turmoil; political unrest
政治影响	political influence
政治化	politicize
政治学	political science
政治正确	political correctness; politically correct
政治对手	political opponent; political rival
政治压力	political pressure
政治局委员	politburo member
政治僵局	political deadlock; political impasse
政治生涯	political career
政治领袖	political leader
政府官员	government official
政府军	government force; army
政府部门	government department; government agency
政府机构	government agency
政府首脑	head of government; government leader
政府发言人	government spokesman
政府支出	government spending
政府开支	government spending
政府债券	government bond
政府关门	government shutdown; shutdown
政府停摆	government shutdown; shutdown
政府大楼	government building
政府补贴	government subsidy
政治献金	political donation
献金	donation
流亡	exile
流亡政府	government in exile
流亡者	exile
流离失所	displaced; displace
流离失所者	displaced people; displaced person
流动	flow; mobile
流动性	liquidity
流通	circulation
流行	popular; pop; epidemic
流行病	epidemic
流行病学	epidemiology
流行病学家	epidemiologist
流行音乐	pop music
流行歌手	pop singer
流行歌星	pop star
流行性感冒	influenza; flu
流感	flu; influenza
流感疫苗	flu vaccine
流感大流行	flu pandemic
流产	miscarriage
流失	loss; outflow
流入	inflow; flow
流域	basin
流血	bloodshed; bleed
流血冲突	bloodshed; bloody clash
流量	traffic; flow
流氓	rogue; hooligan
流氓国家	rogue state
流浪	homeless; stray
流浪汉	homeless
流星	meteor
流传	spread; circulate
流媒体	streaming
流弹	stray bullet
遣返	deport; repatriate; deportation
驱逐	expel; deport; expulsion
驱逐出境	deport; deportation
驱逐舰	destroyer
驱散	disperse
驱动	drive
驱使	drive
引渡	extradite; extradition
引起	cause; arouse
引发	trigger; cause; spark
引用	quote; cite
引述	quote; cite
引擎	engine
引进	introduce
引入	introduce
引导	guide
引爆	detonate
引人注目	striking; notable
引力	gravity
引退	retire
边境	border
边境管制	border control
边境巡逻队	border patrol
边境墙	border wall
边境安全	border security
边境地区	border area
边界	border; boundary
边防	border guard
边缘	edge; brink
边缘化	marginalize
海关	custom
海军	navy; naval
海军陆战队	marine corps; marine
海军陆战队员	marine
海军基地	naval base
海军上将	admiral
海军舰艇	navy ship; naval vessel
海盗	pirate; piracy
海上	sea; maritime
海上自卫队	maritime self-defense force
海岸	coast
海岸警卫队	coast guard
海岸线	coastline; coast
海警	coast guard
海域	water; sea
海峡	strait
海湾	gulf; bay
海湾国家	gulf state
海湾战争	gulf war
海湾地区	gulf; gulf region
海外	overseas; abroad
海外市场	overseas market
海外华人	overseas chinese
海滩	beach
海边	seaside
海水	seawater; sea water
海平面	sea level
海平面上升	sea level rise; rising sea level
海底	seabed; undersea
海啸	tsunami
海啸警报	tsunami warning
海浪	wave
海洋	ocean; marine; sea
海洋生物	marine life
海洋法公约	unclos; sea convention
海洋保护	ocean conservation; marine protection
海龟	turtle
海豚	dolphin
海鲜	seafood
海拔	altitude; above sea level
海报	poster
海岛	island
海港	port; harbor
海运	shipping
海底电缆	undersea cable
海牙	hague
海地	haiti; haitian
海地人	haitian
海南	hainan
海南岛	hainan
海口	haikou
海珊	saddam hussein
海法	haifa
海洛因	heroin
海洛英	heroin
海豹突击队	navy seal
海豹部队	navy seal
海合会	gulf cooperation council
空军	air force
空军基地	air base; air force base
空军一号	air force one
空袭	air strike; airstrike; air raid
空中	air; aerial
空中客车	airbus
空客	airbus
空中打击	air strike
空中交通	air traffic
空中交通管制	air traffic control
空中力量	air power
空中支援	air support
空难	plane crash; air crash; air disaster
空间	space
空间站	space station
空间技术	space technology
空气	air
空气污染	air pollution
空气质量	air quality
空调	air conditioning; air conditioner
空降	airborne; parachute
空投	airdrop; drop
空域	airspace
空姐	flight attendant; stewardess
空服员	flight attendant
空缺	vacancy; vacant
空运	airlift; air freight
空前	unprecedented
空白	blank
空洞	empty
空头	short; bear
空手道	karate
陆军	army
陆战队	marine
陆地	land
陆续	gradually
陆委会	mainland affairs council
军事	military
军事行动	military operation; military action
军事基地	military base
军事演习	military exercise; military drill
军事打击	military strike
军事力量	military force; military power
军事援助	military aid; military assistance
军事政变	military coup
军事干预	military intervention
军事法庭	military court; court martial; military tribunal
军事支持	military support
军事设施	military facility
军事目标	military target
军事存在	military presence
军事合作	military cooperation
军事装备	military equipment
军事专家	military expert
军事化	militarization; militarize
军事冲突	military conflict
军事统治	military rule
军事家	strategist
军事分析家	military analyst
军事学院	military academy
军队	army; military; troop
军方	military; army
军方发言人	military spokesman; army spokesman
军人	soldier; military; serviceman
军人政权	military regime; junta
军人政府	military government; junta
军政府	junta; military government
军官	officer; military officer
军舰	warship
军机	military aircraft; military plane
军备	arms; armament
军备竞赛	arms race
军备控制	arms control
军控	arms control
军火	arms; weapon
军火商	arms dealer
军售	arms sale
军力	military force; military strength
军营	barracks
军用	military
军费	military spending; defense spending
军费开支	military spending
军演	military exercise; military drill
军阀	warlord
军情六处	mi6
军情五处	mi5
军医	army doctor
军衔	rank
军校	military academy
军援	military aid
军国主义	militarism
军警	military police; security force
军工	defense industry
军装	uniform
军团	corps; legion
武装	armed; arm
武装部队	armed force
武装力量	armed force
武装分子	militant; gunman; insurgent
武装组织	armed group; militant group
武装团体	armed group
武装冲突	armed conflict
武装斗争	armed struggle
武装人员	gunman; militant
武装叛乱	armed rebellion; insurgency
武装直升机	helicopter gunship
武装警察	armed police
武器	weapon; arms
武器禁运	arms embargo
武器装备	weapon; weaponry
武器系统	weapon system
武器库	arsenal
武器级	weapons-grade
武器检查员	weapons inspector
武器级铀	weapons-grade uranium
武力	force
武警	armed police
武术	martial art
武汉	wuhan
武汉肺炎	covid-19; coronavirus
武汉市	wuhan
武统	unification by force
士兵	soldier; troop
士气	morale
部队	troop; force
部署	deploy; deployment
部门	department; sector
部分	part; partly; partial
部族	tribe; tribal
部落	tribe; tribal
部长会议	ministerial meeting; council of ministers
部位	part
驻军	troop; garrison; station troop
驻阿富汗美军	us troop
驻韩美军	us force korea
驻伊美军	us troop
驻扎	station; base
驻守	station
驻地	base
驻	station; base
美军	us military; us troop; us army
日军	japanese army; japanese troop
俄军	russian force; russian troop
乌军	ukrainian force; ukrainian army
以军	israeli army; israeli military
英军	british army; british troop
联合国军	un force
叙军	syrian army
法军	french troop
叛军	rebel
叛乱	rebellion; insurgency
叛乱分子	insurgent; rebel
叛国	treason
叛国罪	treason
叛逃	defect; defection
叛徒	traitor
叛变	mutiny
游击队	guerrilla; rebel
游击战	guerrilla war
游击队员	guerrilla
民兵	militia
民兵组织	militia
民众	people; public
民间	civil; private; non-governmental
民间社会	civil society
民间组织	civil society group; ngo
民间团体	civil society group
民事	civil
民事诉讼	civil lawsuit; civil suit
民用	civilian; civil
民航	civil aviation
民航局	civil aviation authority
民航客机	passenger plane; airliner
民权	civil right
民权运动	civil rights movement
民族	nation; ethnic; national
民族团结	national unity
民族和解	national reconciliation
民族国家	nation state
民族阵线	national front
民生	livelihood
民营	private
民营企业	private enterprise; private company
民宅	house; home
民居	house; home
民法典	civil code
民警	police officer
民怨	public anger
民间传说	folklore
民歌	folk song
民俗	folk custom; folk
民族党	nationalist party; national party
平民	civilian
平民伤亡	civilian casualty
平壤	pyongyang
平衡	balance
平等	equal; equality
平均	average
平均价格	average price
平均值	average
平静	calm
平息	calm; quell
平台	platform
平安	safe; peaceful
平安夜	christmas eve
平局	draw
平稳	stable; steady
平方公里	square kilometer
平方米	square meter
平方英里	square mile
平方	square
平均寿命	life expectancy; average life
平均气温	average temperature
平反	rehabilitate; exonerate
平板电脑	tablet; tablet computer
平昌	pyeongchang
平时	usually
平原	plain
战争	war
战争罪	war crime
战争罪行	war crime
战斗	battle; combat; fight
战斗机	fighter jet; fighter; warplane
战斗人员	combatant; fighter
战斗力	combat
战机	warplane; fighter jet
战舰	warship
战场	battlefield
战地记者	war correspondent
战士	fighter; soldier; warrior
战俘	prisoner of war
战后	postwar; after war
战时	wartime
战火	war; fighting
战区	war zone; theater
战乱	war; conflict
战术	tactic; tactical
战役	battle; campaign
战胜	defeat; beat; overcome
战败	defeat
战友	comrade
战事	fighting; war
战线	front; front line
战车	tank; chariot
战略家	strategist
战略核武器	strategic nuclear weapon
作战	combat; operation; fight
作战行动	combat operation
作战部队	combat troop
作战室	war room
作者	author; writer
作品	work
作家	writer; author
作用	role; effect
作案	commit crime
作弊	cheat
作证	testify
作曲家	composer
作物	crop
作战能力	combat capability
冲突	conflict; clash
冲击	impact; shock
冲击波	shock wave
冲绳	okinawa
冲进	storm
停火	ceasefire; truce; cease-fire
停火协议	ceasefire agreement; ceasefire deal; truce
停战	armistice; truce
停战协定	armistice; armistice agreement
停止	stop; cease; halt; suspend
停职	suspend; suspension
停电	power outage; blackout; power cut
停车	parking; park
停车场	parking lot; car park
停产	stop production; halt production
停留	stay
停滞	stagnation; stagnate; stall
停业	close
停泊	anchor; dock
停工	shutdown; stop work
停飞	ground
停运	suspend; suspension
停顿	halt; pause
停赛	ban; suspend; suspension
和平	peace; peaceful
和平谈判	peace talk; peace negotiation
和平进程	peace process
和平协议	peace agreement; peace deal
和平协定	peace agreement; peace accord
和平条约	peace treaty
和平解决	peaceful solution; peaceful settlement
和平示威	peaceful protest; peaceful demonstration
和平抗议	peaceful protest
和平计划	peace plan
和平利用	peaceful use
和平奖	peace prize
和平队	peace corps
和谈	peace talk; peace negotiation
和解	reconciliation; settlement; settle
和谐	harmony; harmonious
和约	peace treaty
和睦	harmony
和尚	monk
维和	peacekeeping
维和部队	peacekeeping force; peacekeeper
维和人员	peacekeeper
维和行动	peacekeeping operation; peacekeeping mission
维和任务	peacekeeping mission
维持	maintain; keep
维护	maintain; safeguard; protect
维权	right protection; right defense
维权人士	right activist
维权律师	human right lawyer; right lawyer
维吾尔	uyghur; uighur
维吾尔人	uyghur; uighur
维吾尔族	uyghur; uighur
维族	uyghur; uighur
维基解密	wikileaks
维基百科	wikipedia
维也纳	vienna
维珍	virgin
维修	repair; maintenance
维生素	vitamin
维他命	vitamin
维多利亚	victoria
维多利亚州	victoria
维尼纶	vinylon
袭击	attack; raid; strike
袭击者	attacker; assailant
袭击事件	attack
袭警	assault on police
攻击	attack; assault
攻击者	attacker
攻击性	aggressive; offensive
攻势	offensive
攻打	attack
攻占	capture; seize
攻陷	capture
攻克	conquer; overcome
恐怖袭击	terrorist attack; terror attack
恐怖分子	terrorist
恐怖组织	terrorist group; terrorist organization; terror group
恐怖活动	terrorist activity; terrorism
恐怖行为	act of terror; terrorist act
恐怖事件	terrorist incident; terror incident
恐怖	terror; horror; terrorist
恐怖片	horror film
恐袭	terrorist attack; terror attack
恐惧	fear
恐慌	panic
恐吓	intimidate; threaten; threat
恐龙	dinosaur
伊斯兰国	islamic state; isis
伊斯兰国组织	islamic state; isis
伊斯兰	islam; islamic
伊斯兰教	islam; islamic
伊斯兰教法	sharia; islamic law
伊斯兰主义	islamist
伊斯兰主义者	islamist
伊斯兰极端分子	islamic extremist; islamist extremist
伊斯兰极端主义	islamic extremism; islamist extremism
伊斯兰武装分子	islamist militant; islamic militant
伊斯兰激进分子	islamist militant; islamic militant
伊斯兰共和国	islamic republic
伊斯兰圣战	islamic jihad; jihad
伊斯兰圣战组织	islamic jihad
伊斯兰堡	islamabad
伊斯坦布尔	istanbul
伊斯兰世界	islamic world; muslim world
伊朗	iran; iranian
伊朗人	iranian
伊朗总统	iranian president
伊朗核问题	iran nuclear issue
伊朗核协议	iran nuclear deal
伊朗革命卫队	iran revolutionary guard; revolutionary guard
伊核协议	iran nuclear deal
伊核问题	iran nuclear issue
伊拉克	iraq; iraqi
伊拉克人	iraqi
伊拉克战争	iraq war
伊拉克政府	iraqi government
伊拉克总理	iraqi prime minister
伊丽莎白	elizabeth
伊丽莎白女王	queen elizabeth
伊万卡	ivanka
伊万	ivan
伊德利卜	idlib
伊利诺伊	illinois
伊利诺伊州	illinois
伊玛目	imam
伊波拉	ebola
伊斯特	easter
基地组织	al qaeda
基地	base
基督教	christian; christianity
基督徒	christian
基督	christ
基督城	christchurch
基辅	kiev; kyiv
基金	fund
基金会	foundation
基金经理	fund manager
基础	foundation; basis; base
基础设施	infrastructure
基础设施建设	infrastructure construction; infrastructure
基础教育	basic education
基建	infrastructure
基本	basic; fundamental
基本上	basically
基本法	basic law
基本面	fundamental
基准	benchmark
基准利率	benchmark interest rate; benchmark rate
基点	basis point
基因	gene; genetic
基因组	genome
基因编辑	gene editing
基因工程	genetic engineering
基层	grassroots
基辛格	kissinger
基尔库克	kirkuk
基加利	kigali
基多	quito
基希讷乌	chisinau
基里巴斯	kiribati
基民党	christian democrat
基社盟	csu
塔利班	taliban
塔利班武装分子	taliban militant; taliban fighter
博科圣地	boko haram
青年党	al shabab; shabab
索马里青年党	al shabab; shabab
真主党	hezbollah
黎巴嫩真主党	hezbollah; lebanese hezbollah
哈马斯	hamas
法塔赫	fatah
胡塞武装	houthi
胡塞	houthi; hussein
胡塞叛军	houthi rebel
胡塞组织	houthi
库尔德	kurdish; kurd
库尔德人	kurd; kurdish
库尔德斯坦	kurdistan
库尔德工人党	kurdistan workers party; pkk
库尔德武装	kurdish force; kurdish fighter
圣战	jihad
圣战分子	jihadist
圣战组织	jihadist group; islamic jihad
圣战者	jihadist
支持阵线	nusra front
努斯拉阵线	nusra front
革命卫队	revolutionary guard
革命	revolution; revolutionary
革命者	revolutionary
革命武装力量	revolutionary armed force; farc
革命党	revolutionary party
革新	innovation
革职	sack; dismiss
什叶派	shiite; shia
什叶派穆斯林	shiite muslim; shia muslim
什叶派民兵	shiite militia; shia militia
逊尼派	sunni
逊尼派穆斯林	sunni muslim
阿拉维派	alawite
穆斯林	muslim
穆斯林兄弟会	muslim brotherhood
穆斯林世界	muslim world
穆兄会	muslim brotherhood
穆罕默德	mohammed; mohammad; muhammad
穆巴拉克	mubarak
穆尔西	morsi; mursi
穆加贝	mugabe
穆沙拉夫	musharraf
穆勒	mueller
穆里尼奥	mourinho
穆雷	murray
本拉登	bin laden
本·拉登	bin laden
奥萨马	osama
拉登	bin laden
扎卡维	zarqawi
扎瓦赫里	zawahiri
巴格达迪	baghdadi
巴格达	baghdad
炸弹	bomb
炸弹袭击	bomb attack; bombing
炸弹爆炸	bomb explosion; bomb blast
炸弹威胁	bomb threat
炸药	explosive
炸毁	blow up; destroy
炸死	kill
炸伤	injure
爆炸	explosion; blast; explode
爆炸物	explosive
爆炸案	bombing; explosion
爆炸事件	explosion; bombing
爆炸装置	explosive device
爆炸事故	explosion
爆发	outbreak; erupt; break out
爆破	blast; demolition
爆料	reveal; disclose
爆胎	flat tire
汽车炸弹	car bomb
汽车炸弹袭击	car bomb attack; car bombing
路边炸弹	roadside bomb
炮击	shelling; shell; bombardment
炮火	shelling; artillery fire
炮弹	shell
炮兵	artillery
轰炸	bomb; bombing; bombardment
轰炸机	bomber
导弹	missile
导弹防御	missile defense
导弹防御系统	missile defense system; missile defense
导弹试验	missile test
导弹袭击	missile attack; missile strike
导弹发射	missile launch
导弹试射	missile test
弹道导弹	ballistic missile
弹道	ballistic; trajectory
洲际弹道导弹	intercontinental ballistic missile
洲际导弹	intercontinental missile; icbm
巡航导弹	cruise missile
中程导弹	medium-range missile; intermediate-range missile
短程导弹	short-range missile
远程导弹	long-range missile
地对空导弹	surface-to-air missile
防空导弹	anti-aircraft missile; air defense missile
防空	air defense; anti-aircraft
防空系统	air defense system
爱国者导弹	patriot missile
萨德	thaad
试射	test-fire; launch; test
飞弹	missile
火箭	rocket
火箭弹	rocket
火箭袭击	rocket attack
火箭筒	rocket launcher
火箭发射	rocket launch
火箭推进榴弹	rocket-propelled grenade
火炮	artillery
火力	firepower
火药	gunpowder
火灾	fire; blaze
火车	train
火车站	railway station; train station
火势	fire; blaze
火山	volcano; volcanic
火山爆发	volcanic eruption
火山灰	volcanic ash; ash
火山喷发	volcanic eruption
火星	mars
火炬	torch
火葬	cremation
火化	cremation; cremate
火焰	flame
火鸡	turkey
火药味	tension
火警	fire
起火	catch fire; fire
起诉	prosecute; sue; indict
起诉书	indictment
起飞	take off
起义	uprising; revolt
起源	origin; originate
起草	draft
起步	start
起因	cause
起码	at least
起点	starting point
起到	play
着火	catch fire; fire
纵火	arson
手榴弹	grenade
手雷	grenade
手枪	pistol; handgun
手机	mobile phone; phone; cell phone
手术	surgery; operation
手术室	operating room
手段	means
手法	tactic; method
手续	procedure
手续费	fee
手表	watch
手指	finger
手册	manual; handbook
手臂	arm
手稿	manuscript
手工	handmade; manual
手铐	handcuffs
手足口病	hand foot mouth
枪支	gun; firearm
枪支管制	gun control
枪支暴力	gun violence
枪械	gun; firearm
枪击	shooting; shoot
枪击案	shooting
枪击事件	shooting
枪手	gunman
枪杀	shoot dead; shoot
枪战	gun battle; shootout
枪声	gunshot; gunfire
枪管	gun
枪伤	gunshot wound
枪毙	shoot; execute
枪支管制法	gun control law
枪口	gunpoint
开枪	open fire; shoot; fire
开火	open fire; fire
开战	go to war; war
开始	begin; start
开放	open
开放性	openness
开发	develop; development
开发商	developer
开发者	developer
开发银行	development bank
开发署	development programme
开展	carry out; launch
开幕	open
开幕式	opening ceremony
开庭	trial; hearing
开支	spending; expenditure
开除	expel; fire; dismiss
开车	drive
开通	open; launch
开设	open; set up
开罗	cairo
开普敦	cape town
开曼群岛	cayman islands
开采	mine; exploit; extraction
开盘	open
开启	open; start
开斋节	eid; eid al-fitr
开玩笑	joke
开口	speak
开学	school start; school
开业	open
开会	meet; meeting
开端	beginning; start
开创	create; pioneer
开朗	cheerful
开场	opening
开工	start construction; start work
开票	count vote; vote count
开拓	expand; open up
步枪	rifle
突击步枪	assault rifle
机枪	machine gun
机关枪	machine gun
狙击手	sniper
弹药	ammunition; munition
弹头	warhead
子弹	bullet
防弹背心	bulletproof vest
地雷	landmine; mine
集束炸弹	cluster bomb
脏弹	dirty bomb
贫铀弹	depleted uranium
催泪弹	tear gas
催泪瓦斯	tear gas
橡胶子弹	rubber bullet
橡皮子弹	rubber bullet
高压水枪	water cannon
水炮	water cannon
燃烧瓶	petrol bomb; molotov cocktail
汽油弹	petrol bomb
坦克	tank
装甲车	armored vehicle
装甲	armored; armor
装备	equipment; equip
装置	device
装修	decorate; renovation
装载	load
潜艇	submarine
核潜艇	nuclear submarine
航母	aircraft carrier
航空母舰	aircraft carrier
护卫舰	frigate
巡洋舰	cruiser
舰艇	ship; vessel; warship
舰队	fleet
舰只	warship; ship
巡逻	patrol
巡逻艇	patrol boat
巡逻队	patrol
巡航	cruise; patrol
巡回赛	tour
巡演	tour
直升机	helicopter
无人机	drone; unmanned aircraft
无人机袭击	drone attack; drone strike
无人驾驶飞机	drone; unmanned aircraft
无人驾驶	driverless; self-driving
无人机打击	drone strike
隐形战机	stealth fighter
隐形	stealth
隐私	privacy
隐私权	privacy; right to privacy
隐瞒	conceal; hide
隐藏	hide; hidden
隐患	hidden danger
侦察	reconnaissance; surveillance
侦察机	reconnaissance plane; spy plane
侦查	investigate; investigation
侦探	detective
间谍	spy; espionage
间谍罪	espionage
间谍卫星	spy satellite
间谍活动	espionage; spying
间谍机构	spy agency; intelligence agency
间接	indirect
情报	intelligence
情报机构	intelligence agency; intelligence service
情报局	intelligence agency; intelligence bureau
情报官员	intelligence official
情报委员会	intelligence committee
情报人员	intelligence officer; agent
情况	situation; circumstance; condition
情绪	mood; emotion; sentiment
情人节	valentine's day
情节	plot; circumstance
情感	emotion; emotional
情形	situation; circumstance
情势	situation
情侣	couple
情妇	mistress
情人	lover
情景	scene
军情	military
核武器	nuclear weapon
核武	nuclear weapon; nuclear
核武库	nuclear arsenal
核弹	nuclear bomb
核弹头	nuclear warhead
核试验	nuclear test
核试	nuclear test
核计划	nuclear program
核项目	nuclear program
核设施	nuclear facility; nuclear site
核问题	nuclear issue
核谈判	nuclear talk; nuclear negotiation
核协议	nuclear deal; nuclear agreement
核不扩散	nuclear non-proliferation
核扩散	nuclear proliferation
不扩散	non-proliferation
不扩散核武器条约	non-proliferation treaty
核裁军	nuclear disarmament
核电	nuclear power
核电站	nuclear power plant; nuclear power station
核电厂	nuclear power plant; nuclear plant
核能	nuclear energy; nuclear power
核反应堆	nuclear reactor; reactor
核燃料	nuclear fuel
核废料	nuclear waste
核辐射	nuclear radiation; radiation
核泄漏	nuclear leak
核危机	nuclear crisis; nuclear standoff
核威胁	nuclear threat
核攻击	nuclear attack
核战争	nuclear war
核材料	nuclear material
核科学家	nuclear scientist
核国家	nuclear power
核安全	nuclear security; nuclear safety
核查	verification; verify; inspection
核查人员	inspector
核实	verify; verification
核心	core
核准	approve
核酸检测	nucleic acid test; covid test
核酸	nucleic acid
核爆	nuclear explosion
核事故	nuclear accident
核能力	nuclear capability
核大国	nuclear power
朝核	north korea nuclear
朝核问题	north korea nuclear; korean nuclear issue
六方会谈	six-party talk
无核化	denuclearization
半岛无核化	denuclearization
浓缩铀	enriched uranium
铀浓缩	uranium enrichment
铀浓缩活动	uranium enrichment; enrichment activity
铀	uranium
钚	plutonium
原子弹	atomic bomb
原子能	atomic energy
原子能机构	atomic energy agency; iaea
氢弹	hydrogen bomb
化学武器	chemical weapon
化武	chemical weapon
生化武器	biological chemical weapon; chemical weapon
生物武器	biological weapon
生物恐怖主义	bioterrorism
大规模杀伤性武器	mass destruction; weapon
大规模毁灭性武器	mass destruction; weapon
大规模	large-scale; mass; massive
大规模枪击	mass shooting
大规模枪击事件	mass shooting
沙林	sarin
神经毒剂	nerve agent
诺维乔克	novichok
炭疽	anthrax
裁军	disarmament
裁员	layoff; lay off; job cut
裁判	referee; judge
裁决	ruling; verdict; rule
裁定	rule; ruling
裁减	cut; reduce
撤军	withdraw troop; withdrawal; troop withdrawal
撤出	withdraw; pull out
撤离	evacuate; evacuation; withdraw
撤退	retreat; withdraw
撤回	withdraw
撤销	revoke; cancel; drop
撤走	withdraw; evacuate
撤侨	evacuation; evacuate citizen
增兵	troop increase; surge
增援	reinforcement
增派	send more
增加	increase; add; rise
增长	growth; grow; increase
增长率	growth rate
增强	strengthen; enhance
增进	promote; enhance
增幅	growth; increase
增值税	value-added tax; vat
增产	increase production; output increase
增至	increase; rise
增值	appreciation; value
增速	growth; growth rate
增多	increase
增设	add
增加值	added value
入侵者	invader; intruder
占领	occupy; occupation
占领区	occupied territory
占领军	occupation force
占领华尔街	occupy wall street
占据	occupy
占有	occupy; possess
占	account
占用	occupy
被占领土	occupied territory
吞并	annex; annexation
兼并	merger; annex
合并案	merger
解放	liberation; liberate
解决	solve; resolve; settle
解决方案	solution
解决办法	solution
解释	explain; explanation; interpret
解除	lift; remove; relieve
解雇	fire; sack; dismiss
解冻	thaw; unfreeze
解救	rescue; free
解读	interpret; interpretation
解密	declassify
解封	lift lockdown; reopen
解体	collapse; disintegrate
解约	terminate
解禁	lift ban
解药	antidote
解说	commentary
解开	unlock; solve
抵抗	resist; resistance
抵抗运动	resistance movement; resistance
抵制	boycott; resist
抵押	mortgage; collateral
抵押贷款	mortgage; mortgage loan
抵消	offset
抵御	resist; withstand
抗议	protest
抗议者	protester
抗议活动	protest; demonstration
抗议示威	protest; demonstration
抗议人士	protester
抗议民众	protester
抗拒	resist
抗战	anti-japanese war; war
抗体	antibody
抗生素	antibiotic
抗疫	fight epidemic; fight covid-19
抗击	fight
抗争	resistance; struggle; protest
抗病毒	antiviral
抗癌	anti-cancer; cancer
抗震	earthquake-resistant; quake
抗衡	counter; compete
示威	demonstration; protest
示威者	protester; demonstrator
示威活动	demonstration; protest
示威抗议	protest; demonstration
示威游行	demonstration; march
示威人士	protester; demonstrator
示范	demonstration; model
游行	march; parade
游行示威	demonstration; march
游客	tourist; visitor
游戏	game
游泳	swim; swimming
游泳池	swimming pool
游说	lobby
游说团体	lobby group; lobby
游艇	yacht
游轮	cruise ship
游乐园	amusement park
游览	tour; visit
游民	homeless
集会	rally; gathering; assembly
集会自由	freedom of assembly
集体	collective; group; mass
集体谈判	collective bargaining
集团	group
集团军	army group
集中	concentrate; focus
集中营	concentration camp
集权	centralized power; authoritarian
集资	fundraising; raise fund
集装箱	container
集装箱船	container ship
集市	market
集合	gather
聚集	gather
聚会	party; gathering
聚焦	focus
静坐	sit-in
绝食	hunger strike
绝食抗议	hunger strike
罢工	strike
罢市	strike
罢课	class boycott; student strike
骚乱	riot; unrest
骚扰	harassment; harass
动乱	unrest; turmoil; riot
动荡	turmoil; unrest; instability
动荡不安	turmoil; unrest; volatile
动员	mobilize; mobilization
动机	motive; motivation
动力	power; momentum
动作	action; move
动物	animal
动物园	zoo
动画	animation; animated
动画片	cartoon; animated film
动态	dynamic; trend
动脉	artery
动议	motion
动用	use
动摇	shake; undermine
动工	start construction; construction begin
动手	start
动向	trend; move
动车	train; bullet train
暴乱	riot; violence
暴动	riot; uprising
暴力	violence; violent
暴力事件	violence; violent incident
暴力冲突	violent clash; violence
暴力行为	violence; act of violence
暴力犯罪	violent crime
暴力极端主义	violent extremism
暴徒	mob; rioter; thug
暴行	atrocity
暴露	expose; reveal
暴跌	plunge; slump; plummet
暴涨	soar; surge
暴雨	heavy rain; rainstorm; torrential rain
暴风雨	storm
暴风雪	blizzard; snowstorm
暴雪	blizzard; heavy snow
暴政	tyranny
暴君	tyrant
镇压	crackdown; crack down; suppress
镇暴警察	riot police
防暴警察	riot police
防暴	riot
打压	suppress; crackdown
打击	crack down; combat; strike; blow
打击恐怖主义	fight terrorism; combat terrorism
打击犯罪	fight crime
打破	break
打开	open
打算	plan; intend
打电话	call; phone
打造	build; create
打败	defeat; beat
打死	kill; beat to death
打架	fight
打猎	hunting
打捞	salvage
打工	work
打断	interrupt
打扰	disturb
打印	print
打印机	printer
打入	enter; score
打赢	win
打响	start
打动	touch
打车	taxi; ride-hailing
打仗	fight; war
杀害	kill; murder
杀死	kill
杀人	murder; kill
杀人犯	murderer
杀人案	murder case; murder
杀手	killer; hitman
杀戮	killing
杀	kill
死	die
死亡	death; die; dead
死亡人数	death toll
死亡率	death rate; mortality
死者	victim; dead; deceased
死伤	casualty
死伤者	casualty
死刑	death penalty; death sentence
死刑犯	death row inmate; death row
死刑判决	death sentence
死因	cause of death
死亡案例	death; fatality
死去	die
死于	die
死囚	death row inmate
死海	dead sea
死里逃生	narrow escape
死难者	victim
死灰复燃	resurgence
丧生	die; kill
丧命	die
丧失	lose; loss
身亡	die; dead
遇难	die; kill
遇难者	victim
遇害	kill; murder
遇害者	victim
遇袭	attack
遇刺	assassinate
遇到	encounter; meet
遇上	meet; encounter
遇险	distress
毙命	die
击毙	shoot dead; kill
击落	shoot down
击中	hit
击败	defeat; beat
击退	repel
击沉	sink
击溃	rout; defeat
伤亡	casualty
伤亡人数	casualty; toll
伤者	injured; wounded
伤员	injured; wounded
伤势	injury
伤害	harm; injury; hurt
伤口	wound
伤病	injury
伤心	sad
受伤	injured; wounded; injury
受伤者	injured
受害者	victim
受害人	victim
受害	victim
受审	stand trial; trial
受到	receive; suffer
受益	benefit
受益者	beneficiary
受影响	affected; affect
受欢迎	popular; welcome
受访者	respondent; interviewee
受限	limit; restrict
受贿	bribery; take bribe
受贿罪	bribery
受损	damage
受灾	disaster-hit; hit
受困	trapped
受挫	frustrate; setback
受邀	invite
受阻	block
受理	accept
受雇	employ
受众	audience
受助	help
轻伤	minor injury
重伤	seriously injured; serious injury
重大	major; significant
重大突破	major breakthrough
重要	important; significant
重要性	importance
重点	focus; key
重视	attach importance; emphasis
重建	reconstruction; rebuild
重新	again
重新开放	reopen
重返	return
重启	restart; resume
重复	repeat
重申	reiterate; reaffirm
重组计划	restructuring plan
重庆	chongqing
重庆市	chongqing
重型	heavy
重量	weight
重罪	felony
重演	repeat; happen again
重创	heavy loss; hit hard
重叠	overlap
重心	focus
重症	severe case; intensive care
重症监护	intensive care
重症监护室	intensive care unit
重灾区	disaster area; hardest-hit area
重现	reappear
重整	reorganize
重力	gravity
重工业	heavy industry
致残	disabled; maim
致命武器	lethal weapon
致癌	carcinogenic; cause cancer
暗杀	assassination; assassinate
暗示	suggest; hint; imply
刺杀	assassinate; assassination
刺激	stimulate; stimulus
刺激计划	stimulus plan; stimulus package
刺激措施	stimulus; stimulus measure
刺激方案	stimulus package
刺客	assassin
刺伤	stab
刺死	stab to death
谋杀	murder
谋杀案	murder case; murder
谋杀罪	murder
谋求	seek
谋划	plot; plan
屠杀	massacre; slaughter
大屠杀	massacre; holocaust; genocide
种族灭绝	genocide
种族屠杀	genocide
种族清洗	ethnic cleansing
种族	race; racial; ethnic
种族主义	racism; racist
种族主义者	racist
种族歧视	racism; racial discrimination
种族隔离	apartheid; racial segregation
种族平等	racial equality
种族仇恨	racial hatred
种族冲突	ethnic conflict
种类	type; kind; species
种植	plant; grow; cultivate
种子	seed
灭绝	extinction; extinct
灭绝种族罪	genocide
反人类罪	crime against humanity
危害人类罪	crime against humanity
绑架	kidnap; kidnapping; abduct
绑架者	kidnapper
绑架案	kidnapping
绑匪	kidnapper
劫持	hijack; hijacking
劫持者	hijacker
劫机	hijack; hijacking
劫匪	robber
勒索	extortion; blackmail; ransom
勒索软件	ransomware
赎金	ransom
斩首	behead; beheading
砍头	behead
砍死	hack to death
处决	execute; execution
处死	execute
处理	handle; deal; process
处罚	punish; penalty; punishment
处分	punishment; discipline
处境	situation; plight
处长	director
处置	handle; disposal
处方	prescription
处方药	prescription drug
处女作	debut
绞刑	hang; hanging
绞死	hang
注射死刑	lethal injection
酷刑	torture
虐待	abuse; mistreat; torture
虐囚	prisoner abuse
虐童	child abuse
虐杀	kill
折磨	torture
拷打	torture
逮捕	arrest
逮捕令	arrest warrant; warrant
通缉令	arrest warrant; wanted
通缉犯	fugitive; wanted
通缉	want
通知	notify; notice; inform
通常	usually
通讯	communication; news agency
通讯社	news agency
通讯员	correspondent
通信	communication; telecommunication
通用	general; common
通用电气	general electric
通用汽车	general motors
通用汽车公司	general motors
通货膨胀	inflation
通货膨胀率	inflation rate
通货紧缩	deflation
通胀	inflation
通胀率	inflation rate
通胀压力	inflationary pressure
通缩	deflation
通道	channel; passage; corridor
通行证	pass; permit
通行	passage; travel
通车	open to traffic
通话	call; talk
通电话	phone call; phone
通婚	intermarriage
通勤	commute
通过决议	pass resolution; adopt resolution
通俄门	russia investigation; russiagate
拘捕	arrest; detain
拘留	detain; detention
拘留所	detention center
拘留中心	detention center
拘押	detain; detention
拘禁	detain; detention
拘役	detention
扣押	seize; detain
扣留	detain; withhold
扣除	deduct
羁押	detain; custody; detention
软禁	house arrest
被捕	arrest
被捕者	detainee
被告	defendant
被告人	defendant; accused
被告席	dock
被拘留者	detainee
被迫	force; forced
被害人	victim
被动	passive
被杀	kill
被指控	accuse; charge
被控	accuse; charge
被困	trapped; trap
嫌犯	suspect
嫌疑人	suspect
嫌疑犯	suspect
嫌疑	suspicion; suspect
犯罪	crime; criminal
犯罪嫌疑人	suspect; criminal suspect
犯罪团伙	criminal gang; gang
犯罪集团	crime syndicate; criminal gang
犯罪现场	crime scene
犯罪分子	criminal
犯罪率	crime rate
犯罪活动	criminal activity; crime
犯罪行为	crime; criminal act
犯罪记录	criminal record
犯人	prisoner; inmate
犯规	foul
犯错	make mistake
犯下	commit
罪犯	criminal; convict
罪行	crime
罪名	charge
罪名成立	guilty; convict
罪	crime; guilt
有罪	guilty
有罪不罚	impunity
无罪	innocent; not guilty; acquit
无罪释放	acquit; acquittal
认罪	plead guilty; confess
认罪协议	plea deal
认为	believe; think
认识	know; understand; recognize
认可	recognize; approve; endorse
认真	serious; seriously
认证	certification; authentication
认定	determine; find
认同	identity; agree
认知	cognitive; cognition
认出	recognize; identify
认购	subscribe; subscription
定罪	convict; conviction
定期	regular; regularly
定居	settle
定居点	settlement
犹太人定居点	jewish settlement; settlement
定居者	settler
犹太定居者	jewish settler; settler
定位	position; positioning
定义	definition; define
定价	pricing; price
定于	schedule
定论	conclusion
判决	verdict; ruling; judgment; sentence
判决书	judgment; ruling
判刑	sentence
判处	sentence
判处死刑	sentenced to death; death sentence
判断	judge; judgment
判罚	penalty
判	sentence
量刑	sentencing
刑事	criminal
刑事指控	criminal charge
刑事案件	criminal case
刑事犯罪	criminal offense; crime
刑事责任	criminal responsibility; criminal liability
刑事调查	criminal investigation
刑事诉讼	criminal proceeding
刑期	sentence; prison term
刑法	criminal law
刑罚	punishment; penalty
刑警	detective; police
徒刑	imprisonment
有期徒刑	imprisonment; prison
无期徒刑	life imprisonment; life sentence
终身监禁	life imprisonment; life sentence; life in prison
终身	lifetime; life; lifelong
缓刑	probation; suspended sentence
死缓	suspended death sentence
监禁	imprison; imprisonment; jail
监狱	prison; jail
监管	regulate; regulation; supervision
监管机构	regulator; regulatory agency
监管者	regulator
监督	supervise; monitor; oversight
监视	surveillance; monitor
监控	monitor; surveillance
监控摄像头	surveillance camera; cctv
监听	wiretap; eavesdrop
监测	monitor; monitoring
监察	supervision; inspection
监察员	ombudsman; monitor
监察委员会	supervisory commission
监护权	custody
监护人	guardian
监事会	supervisory board
坐牢	jail; prison
牢房	cell
囚犯	prisoner; inmate
囚禁	imprison
服刑	serve sentence; prison
服务	service; serve
服务业	service industry; service sector
服务员	waiter; waitress
服务器	server
服装	clothing; clothes; fashion
服役	serve; service
服从	obey
服用	take
服饰	clothing
假释	parole
保释	bail
保释金	bail
保释候审	bail
保护	protect; protection
保护主义	protectionism; protectionist
保护区	reserve; protected area
保护者	protector
保持	keep; maintain; remain
保持警惕	stay vigilant; vigilant
保证	guarantee; ensure; promise
保证金	margin; deposit
保障	guarantee; security; protect
保险	insurance
保险公司	insurance company; insurer
保险业	insurance industry
保密	confidential; secret
保留	retain; keep; reserve
保守	conservative
保守主义	conservatism
保安	security guard; security
保镖	bodyguard
保加利亚	bulgaria; bulgarian
保健	health care
保存	preserve; save
保卫	defend
保罗	paul
保育	conservation
保姆	nanny
保单	policy
保费	premium
保时捷	porsche
保尔森	paulson
保管	custody
释放	release; free
释放出狱	release from prison
获释	release; free
获得	win; get; obtain; gain
获奖	win award; award
获奖者	winner
获胜	win; victory
获胜者	winner
获利	profit
获准	approve; allow
获悉	learn
获取	obtain; access
获救	rescue
获益	benefit
获刑	sentence
出狱	release from prison
越狱	jailbreak; escape; prison break
越南	vietnam; vietnamese
越南战争	vietnam war
越南人	vietnamese
越战	vietnam war
越野	cross-country; off-road
越共	vietnamese communist party
越来越多	more
越位	offside
越境	cross border
逃跑	escape; flee
逃离	flee; escape
逃亡	flee; exile; fugitive
逃犯	fugitive
逃税	tax evasion; evade tax
逃脱	escape
逃避	evade; escape; avoid
逃生	escape
逃往	flee
在逃	at large; on the run
潜逃	abscond; flee
追捕	manhunt; hunt
追踪	track; trace; tracking
追求	pursue; pursuit
追究	hold accountable
追悼会	memorial service
追悼	mourn
追赶	chase; catch up
追溯	trace
追回	recover
追责	accountability
追加	additional; add
追平	equalize
缉毒	drug enforcement; anti-drug
毒品	drug
毒品走私	drug smuggling; drug trafficking
毒品贩子	drug dealer; drug trafficker
毒品战争	drug war
贩毒	drug trafficking
贩毒集团	drug cartel; cartel
贩毒团伙	drug gang; drug cartel
贩毒者	drug trafficker; drug dealer
毒枭	drug lord; drug kingpin
毒贩	drug dealer; drug trafficker
毒药	poison
毒气	poison gas
毒性	toxic; toxicity
毒素	toxin
毒瘾	drug addiction
吸毒	drug use; drug
吸毒者	drug user; drug addict
吸引	attract; draw
吸引力	attraction; appeal
吸烟	smoke; smoking
吸烟者	smoker
吸收	absorb
吸取教训	learn lesson
可卡因	cocaine
大麻	marijuana; cannabis
冰毒	methamphetamine; crystal meth
鸦片	opium
鸦片战争	opium war
芬太尼	fentanyl
走私	smuggle; smuggling
走私者	smuggler
走私犯	smuggler
走出	walk out; come out
走廊	corridor
走向	toward; trend
走势	trend
走路	walk
走红	popular
走高	rise
走低	fall; decline
走软	weaken
走强	strengthen
贩卖人口	human trafficking
人贩子	human trafficker; trafficker
人蛇	illegal immigrant
蛇头	human smuggler; people smuggler
黑帮	gang; mafia
黑手党	mafia
黑社会	gang; triad; organized crime
黑客	hacker
黑客攻击	hack; hacker attack; cyberattack
黑人	black
黑人社区	black community
黑人的命也是命	black life matter
黑市	black market
黑海	black sea
黑山	montenegro
黑色	black
黑色星期五	black friday
黑暗	dark; darkness
黑洞	black hole
黑名单	blacklist
黑匣子	black box
黑龙江	heilongjiang
黑龙江省	heilongjiang
黑马	dark horse
黑莓	blackberry
黑钱	dirty money
有组织犯罪	organized crime
帮派	gang
帮助	help; assist
帮忙	help
帮凶	accomplice
团伙	gang
团结	unity; unite; solidarity
团队	team
团体	group
团聚	reunite; reunion
团长	head of delegation
抢劫	robbery; rob; loot
抢劫案	robbery
抢救	rescue; emergency treatment
抢修	repair
抢购	panic buying
抢先	first
盗窃	theft; steal
盗窃案	theft
盗版	piracy; pirated
盗取	steal
偷窃	theft; steal
偷	steal
偷渡	smuggle; illegal immigration
偷渡者	illegal migrant; illegal immigrant
偷渡客	stowaway; illegal immigrant
偷税	tax evasion
偷拍	secretly film
小偷	thief
诈骗	fraud; scam
诈骗案	fraud
诈骗罪	fraud
欺诈	fraud
欺骗	deceive; cheat
欺凌	bullying; bully
骗子	fraudster; liar
骗取	defraud
骗局	scam; hoax
洗钱	money laundering
洗钱罪	money laundering
洗手	wash hand
洗衣机	washing machine
洗脑	brainwash
洗手间	toilet; bathroom; restroom
贪污	corruption; embezzlement
贪污罪	embezzlement; corruption
贪污受贿	corruption; bribery
贪腐	corruption
贪官	corrupt official
贪婪	greed; greedy
腐败	corruption; corrupt
腐败案	corruption case
腐败丑闻	corruption scandal
腐败指控	corruption charge; corruption allegation
贿赂	bribe; bribery
贿选	vote buying
行贿	bribery; bribe
行动	action; operation; act
行动计划	action plan
行动党	action party
行为	behavior; act; conduct
行业	industry; sector
行程	trip; itinerary
行驶	drive; travel
行使	exercise
行李	luggage; baggage
行人	pedestrian
行凶	attack; assault
行星	planet
行列	rank
行事	act
行情	market
行政官员	administration official
行政权	executive power
行刑	execution
行走	walk
挪用公款	embezzlement
渎职	malpractice; dereliction of duty
滥用	abuse
滥用职权	abuse of power
滥用权力	abuse of power
滥用药物	drug abuse
丑闻	scandal
性侵	sexual assault; sexual abuse
性侵犯	sexual assault; sexual abuse
性侵害	sexual assault
性骚扰	sexual harassment
性虐待	sexual abuse
性暴力	sexual violence
性别	gender; sex
性别平等	gender equality
性别歧视	sexism; gender discrimination
性奴	sex slave
性奴隶	sex slave
性行为	sex; sexual
性格	character; personality
性质	nature
性能	performance
性丑闻	sex scandal
性工作者	sex worker
性教育	sex education
性取向	sexual orientation
性交易	prostitution; sex trade
轮奸	gang rape
猥亵	indecent assault; molest
恋童癖	pedophile
儿童色情	child pornography
色情	pornography; porn
卖淫	prostitution
卖家	seller
卖出	sell
卖方	seller
卖	sell
妓女	prostitute
慰安妇	comfort woman
强暴	rape
家暴	domestic violence
家庭暴力	domestic violence
家庭	family; household
家庭收入	household income
家人	family
家属	family; relative
家长	parent
家园	home; homeland
家族	family
家乡	hometown
家具	furniture
家电	home appliance
家里	home
家禽	poultry
家务	housework
家居	home
家用电器	home appliance; household appliance
家伙	guy
家中	home
控制	control
控告	accuse; sue; charge
控方	prosecution
控罪	charge
控股	holding
控股公司	holding company
控股权	controlling stake
诉讼	lawsuit; litigation
诉诸	resort
上诉	appeal
上诉法院	appeal court; court of appeal
上任以来	since taking office
上市	list; go public; listing
上市公司	listed company
上涨	rise; increase; up
上升	rise; increase
上海	shanghai
上海市	shanghai
上海合作组织	shanghai cooperation organization
上合组织	shanghai cooperation organization
上海证券交易所	shanghai stock exchange
上海综合指数	shanghai composite index
上证综指	shanghai composite index
上周	last week
上周五	last friday
上周六	last saturday
上周日	last sunday
上周末	last weekend
上星期	last week
上个月	last month
上月	last month
上年	last year; previous year
上午	morning
上半年	first half
上世纪	last century
上帝	god
上校	colonel
上尉	captain
上将	general; admiral
上调	raise; increase
上限	cap; limit; ceiling
上学	school; go to school
上班	work
上演	stage
上映	release
上网	internet; online
上空	over; sky
上次	last time
上一次	last time
上游	upstream
上线	launch; online
上传	upload
上述消息	news
上访	petition
上访者	petitioner
上赛季	last season
上场	play
上半场	first half
上街	street
上当	cheat
上司	boss
上级	superior
申诉	appeal; complaint
申请	apply; application
申请人	applicant
申请者	applicant
申办	bid
申报	declare; declaration
申根	schengen
投诉	complaint; complain
投资	investment; invest
投资者	investor
投资人	investor
投资银行	investment bank
投资公司	investment company
投资基金	investment fund
投资组合	portfolio
投资项目	investment project
投行	investment bank
投机	speculation; speculative
投机者	speculator
投降	surrender
投入	invest; put
投入使用	put into use
投掷	throw
投标	bid; tender
投放	release; put
投保	insure
投产	production
检察官	prosecutor
检察院	procuratorate; prosecutor
检方	prosecutor; prosecution
检控	prosecute; prosecution
检控官	prosecutor
检查	check; inspection; examine
检查站	checkpoint
检测	test; detect; testing
检测呈阳性	test positive
检验	test; inspection
检疫	quarantine
检讨	review
检举	report
律师	lawyer; attorney
律师事务所	law firm
辩护律师	defense lawyer; defense attorney
辩护	defend; defense
辩论	debate
辩解	defend; justify
陪审团	jury
陪审员	juror
陪同	accompany
证人	witness
证据	evidence; proof
证词	testimony
证明	prove; proof; certificate
证实	confirm; verify
证券	security; stock
证券交易所	stock exchange
证券交易委员会	security exchange commission; sec
证券公司	brokerage; security firm
证监会	security regulator; security regulatory commission
证件	document
证书	certificate
目击者	witness; eyewitness
目标	target; goal; aim; objective
目的	purpose; aim
目的地	destination
目睹	witness
目录	list; catalogue
目光	eye; attention
目前	currently; now; present
见证	witness
见面	meet
见到	see
见解	view
审判	trial
审讯	interrogation; trial; interrogate
审理	hear; trial
审查	review; censorship; examine
审查制度	censorship
审议	consider; review; deliberate
审核	review; audit
审计	audit
审计署	audit office
审计师	auditor
审批	approval
审慎	prudent; cautious
庭审	trial; hearing
听证会	hearing
听证	hearing
听取	hear; listen
听说	hear
听到	hear
听众	audience; listener
听	listen; hear
传唤	summon; subpoena
传票	subpoena; summons
传染	infect; infectious
传染病	infectious disease; epidemic
传染性	contagious; infectious
传统	tradition; traditional
传统上	traditionally
传播	spread; transmission
传闻	rumor
传言	rumor
传媒	media
传奇	legend; legendary
传真	fax
传教士	missionary
传说	legend
传递	pass; convey; deliver
传达	convey
传感器	sensor
传授	teach
传记	biography
传输	transmission; transfer
传出	emerge
传承	inheritance; heritage
审前	pretrial
最高法院	supreme court
最高人民法院	supreme people's court
最高法	supreme court
最高人民检察院	supreme people's procuratorate; procuratorate
最高领导人	supreme leader; top leader
最高领袖	supreme leader
最高	highest; maximum; top
最高点	peak; highest point
最高水平	highest level
最大	largest; biggest; maximum
最大化	maximize
最好	best
最佳	best
最佳影片	best picture
最佳男主角	best actor
最佳女主角	best actress
最佳导演	best director
最后	last; final; finally
最后通牒	ultimatum
最后期限	deadline
最终	final; finally; eventually; ultimately
最近	recent; recently
最近几年	recent years
最新	latest; new
最新消息	latest news
最初	initially; original
最低	lowest; minimum
最低工资	minimum wage
最低点	lowest point
最多	most
最少	least
最小	smallest
最坏	worst
最差	worst
最为	most
最惠国待遇	most favored nation
最严重	worst; most serious
最受欢迎	most popular
人民法院	people's court
中级人民法院	intermediate people's court
高级人民法院	high people's court
仲裁	arbitration
仲裁法庭	arbitration tribunal; court of arbitration
仲裁庭	arbitration tribunal
调查	investigation; investigate; survey; inquiry
调查人员	investigator
调查显示	survey show; poll show
调查员	investigator
调查委员会	commission of inquiry; inquiry
调查局	bureau of investigation
调查报告	investigation report; report
调查结果	finding; survey result
调查记者	investigative journalist
调解	mediation; mediate
调停	mediate; mediation
调停者	mediator
调解人	mediator
调整	adjust; adjustment
调动	transfer; mobilize
调控	control; regulation
调节	regulate; adjust
调查组	investigation team
调降	lower; cut
调高	raise
斡旋	mediate; mediation
赔偿	compensation; compensate
赔偿金	compensation; damages
赔款	compensation; reparation
补偿	compensation; compensate
补贴	subsidy; subsidize
补助	subsidy
补充	add; supplement
补充说	add
补救	remedy
补习班	cram school
补给	supply
罚款	fine; penalty
罚单	fine; ticket
罚球	free throw; penalty
惩罚	punish; punishment
惩处	punish; punishment
惩治	punish
制裁	sanction
制裁措施	sanction
经济制裁	economic sanction
解除制裁	lift sanction
实施制裁	impose sanction
制造	manufacture; make
制造业	manufacturing; manufacturing industry
制造商	manufacturer; maker
制造者	maker
制定	formulate; develop; set
制度	system
制止	stop; prevent
制作	make; produce; production
制作人	producer
制片人	producer
制药	pharmaceutical
制药公司	pharmaceutical company; drug company
制药商	drugmaker
制服	uniform; subdue
制约	restrict; constraint
制成品	manufactured goods
制冷	refrigeration
禁运	embargo
禁令	ban; prohibition
禁止	ban; prohibit; forbid
禁毒	anti-drug; drug control
禁飞区	no-fly zone
禁赛	ban; suspension
禁药	banned drug; doping
禁食	fast
禁烟	smoking ban
封锁	blockade; lockdown; block
封城	lockdown
封闭	closed; close
封面	cover
封杀	ban; block
封控	lockdown
隔离	quarantine; isolation; isolate
隔离墙	separation wall; separation barrier
隔离检疫	quarantine
隔离区	quarantine zone
宵禁	curfew
戒严	martial law
戒严令	martial law
戒指	ring
紧急	emergency; urgent
紧急状态	state of emergency; emergency
紧急情况	emergency
紧急会议	emergency meeting
紧急救援	emergency relief
紧急援助	emergency aid
紧急降落	emergency landing
紧急迫降	emergency landing
紧急服务	emergency service
紧张	tense; tension; nervous
紧张局势	tension; tense situation
紧张关系	tension; strained relation
紧缩	austerity; tighten
紧缩政策	austerity; austerity policy
紧缩措施	austerity measure
紧密	close
紧密合作	close cooperation; work closely
紧迫	urgent
紧急事件	emergency
局势	situation
局长	director; chief; head
局面	situation
局部	local; partial
局限	limit
僵局	deadlock; stalemate; impasse
对峙	standoff; confrontation
对抗	confrontation; confront
对话	dialogue
对手	rival; opponent
对比	contrast; comparison
对方	other side
对象	object; target
对待	treat
对策	countermeasure
对外	foreign; external
对外贸易	foreign trade
对外关系	foreign relation
对外政策	foreign policy
对外开放	opening up
对外投资	outbound investment; overseas investment
对华	china
对冲	hedge
对冲基金	hedge fund
对阵	play against; face
对应	corresponding
对立	opposition; opposed
对付	deal; cope
对内	domestic
对准	aim; target
缓和	ease; detente; alleviate
缓解	ease; relieve; alleviate
缓慢	slow; slowly
缓冲区	buffer zone
升级	escalate; upgrade; escalation
升高	rise; increase
升温	warm; heat up
升值	appreciation; appreciate
升息	raise interest rate; rate hike
升空	lift off; launch
升至	rise; climb
危机	crisis
危险	danger; dangerous
危险品	dangerous goods
危险性	danger; risk
危害	harm; endanger
危害国家安全	endanger national security
危及	endanger; threaten
危急	critical
威胁	threat; threaten
威胁论	threat theory
威慑	deterrence; deter
威慑力	deterrence
威廉	william
威廉姆斯	williams
威廉姆森	williamson
威廉王子	prince william
威尔	will
威尔士	wales; welsh
威尔逊	wilson
威尼斯	venice
威尼斯电影节	venice film festival
威斯康星	wisconsin
威斯康星州	wisconsin
威斯敏斯特	westminster
威士忌	whisky
威力	power
威望	prestige
挑战	challenge
挑战者	challenger
挑衅	provocation; provoke; provocative
挑起	provoke; stir up
挑选	select; pick
挑拨	provoke
敌人	enemy
敌对	hostile; hostility
敌对行动	hostility
敌意	hostility; hostile
敌军	enemy
仇恨	hatred; hate
仇恨犯罪	hate crime
仇恨言论	hate speech
仇外	xenophobic; xenophobia
报复	retaliate; retaliation; revenge
报复性	retaliatory
报告	report
报告书	report
报道	report
报道称	report say; report
报导	report
报纸	newspaper
报警	call police; report police; alarm
报价	quotation; price; offer
报名	sign up; register
报刊	press; newspaper
报社	newspaper
报酬	pay; reward
报表	statement
报案	report to police
报废	scrap
报销	reimburse
报业	newspaper
谴责	condemn; denounce; condemnation
批评家	critic
抨击	criticize; slam; attack
责备	blame
责任	responsibility; duty
责任人	person responsible
责怪	blame
指摘	criticize
诽谤	defamation; slander; libel
诽谤罪	defamation; libel
侮辱	insult
污蔑	slander; smear
道歉	apologize; apology
道德	moral; ethics
道路	road; path
道琼斯	dow jones
道琼斯工业平均指数	dow jones industrial
道琼斯指数	dow jones; dow
道教	taoism
道义	moral
歉意	apology
后悔	regret
后果	consequence
后卫	defender
后代	descendant
后者	latter
后续	follow-up
后方	rear
后勤	logistics
后院	backyard
后裔	descendant
后天	day after tomorrow
后门	back door
后备	reserve
遗憾	regret
遗产	heritage; legacy
遗产税	inheritance tax
遗体	body; remains
遗址	site; ruin
遗传	genetic; inherit
遗传学	genetics
遗传学家	geneticist
遗嘱	will
遗弃	abandon
遗孀	widow
遗忘	forget
遗骸	remains
遗留	leave
尸体	body; corpse
坟墓	grave
墓地	cemetery; grave
葬礼	funeral
埋葬	bury
悼念	mourn
哀悼	mourn; condolence; mourning
吊唁	condolence
慰问	condolence
纪念	commemorate; memorial; commemoration
纪念日	anniversary; memorial day
纪念碑	monument; memorial
纪念馆	memorial hall; museum
纪念品	souvenir
纪念活动	commemoration
纪录	record
纪录片	documentary
纪律	discipline
纪律检查委员会	discipline inspection commission
中央纪委	discipline inspection commission
中纪委	discipline inspection commission
纪委	discipline inspection commission
周年	anniversary
周年纪念	anniversary
周年庆	anniversary
周末	weekend
周边	surrounding; neighboring; peripheral
周边国家	neighboring country; neighbor
周围	around; surrounding
周刊	weekly
周期	cycle
周一	monday
周二	tuesday
周三	wednesday
周四	thursday
周五	friday
周六	saturday
周日	sunday
周恩来	zhou enlai
周永康	zhou yongkang
星期	week
星期一	monday
星期二	tuesday
星期三	wednesday
星期四	thursday
星期五	friday
星期六	saturday
星期日	sunday
星期天	sunday
星座	constellation
星球	planet
星球大战	star wars
星系	galaxy
星巴克	starbucks
星星	star
礼拜一	monday
礼拜五	friday
礼拜天	sunday
礼拜	worship; week
礼物	gift
礼品	gift
礼貌	polite
礼仪	etiquette
本周	this week; week
本周末	this weekend; weekend
本周一	monday
本周二	tuesday
本周三	wednesday
本周四	thursday
本周五	friday
本周六	saturday
本周日	sunday
本月	this month; month
本月初	earlier this month
本年度	this year
本世纪	this century
本赛季	this season; season
本国	own country; country
本地	local
本土	local; native; homeland
本质	essence; nature
本届	current
本次会议	meeting
本报	newspaper
本科	undergraduate
本田	honda
本杰明	benjamin
本能	instinct
本尼迪克特	benedict
本笃	benedict
一月	january
二月	february
三月	march
四月	april
五月	may
六月	june
七月	july
八月	august
九月	september
十月	october
十一月	november
十二月	december
1月	january
2月	february
3月	march
4月	april
5月	may
6月	june
7月	july
8月	august
9月	september
10月	october
11月	november
12月	december
今天	today
今日	today
今晚	tonight
今早	this morning
今晨	this morning
今年	this year; year
今年以来	year
今年初	earlier this year
今年早些时候	earlier this year
今年年底	end year
今后	future
今秋	this fall
今春	this spring
今夏	this summer
昨天	yesterday
昨日	yesterday
昨晚	last night
昨夜	last night
明天	tomorrow
明日	tomorrow
明年	next year
明年初	early next year
明确	clear; clearly
明显	obvious; clear; significantly
明星	star
明尼苏达	minnesota
明尼苏达州	minnesota
明白	understand
明亮	bright
明斯克	minsk
明斯克协议	minsk agreement
明报	ming pao
明朝	ming dynasty
明智	wise
去年	last year
去年同期	same period; year earlier
去年底	end last year
去世	die; death; pass away
去除	remove
前年	year before last
前天	day before yesterday
前线	front line; front
前景	prospect; outlook
前往	go; travel; head
前进	forward; advance
前锋	striker; forward
前任	predecessor; former
前夕	eve
前提	precondition; premise
前途	future; prospect
前者	former
前所未有	unprecedented
前沿	frontier; forefront
前妻	ex-wife
前夫	ex-husband
前女友	ex-girlfriend
前男友	ex-boyfriend
前苏联	former soviet union
前南斯拉夫	former yugoslavia
前哨	outpost
前列	forefront
前列腺癌	prostate cancer
前身	predecessor
前后	before after
前期	early
前一天	day before
前国务卿	former secretary
前首席执行官	former chief executive
后年	year after next
当天	day; same day
当日	day; same day
当地	local
当地人	local
当地居民	local resident
当地时间	local time
当地媒体	local media
当地官员	local official
当局称	authority say
当代	contemporary
当前	current; present
当事人	party
当晚	night; evening
当年	year; then
当场	on the spot; scene
当时的	then
当权者	those in power; ruler
当务之急	top priority
当面	in person
次日	next day
隔天	next day
翌日	next day
同日	same day
同一天	same day
同期	same period
同比	year-on-year; year earlier
同一	same
同意	agree; approve
同样	same; similarly
同事	colleague
同行	counterpart; peer
同学	classmate
同情	sympathy; sympathetic
同性恋	gay; homosexual; homosexuality
同性恋者	gay; homosexual
同性婚姻	same-sex marriage; gay marriage
同性	same-sex
同盟	alliance; ally
同盟国	ally; allied
同志	comrade
同胞	compatriot
同伴	companion
同谋	accomplice; conspiracy
同伙	accomplice
同等	equal
同步	simultaneous
同龄人	peer
环比	quarter-on-quarter; month-on-month
环境	environment; environmental
环境保护	environmental protection
环境污染	environmental pollution; pollution
环境署	environment programme
环境保护局	environmental protection agency
环保	environmental protection; environmental
环保主义者	environmentalist
环保人士	environmentalist; environmental activist
环保组织	environmental group
环保局	environmental protection agency
环保部	environmental protection ministry
环节	link
环球	global
环球时报	global times
环球小姐	miss universe
环法自行车赛	tour de france
环太平洋	pacific rim
近日	recently; recent
近期	recent; recently
近来	recently
近年来	recent years
近年	recent years
近几年	recent years
近几个月	recent months
近几周	recent weeks
近几天	recent days
近	nearly; near
近代	modern
近东	near east
近距离	close
近平	jinping
日前	recently
日期	date
日本	japan; japanese
日本人	japanese
日本政府	japanese government
日本首相	japanese prime minister
日本央行	bank of japan
日本天皇	japanese emperor
日本航空	japan airline
日元	yen
日圆	yen
日产	nissan; daily production
日常	daily; everyday
日常生活	daily life; everyday life
日报	daily
日记	diary
日益	increasingly; growing
日内瓦	geneva
日内瓦公约	geneva convention
日子	day
日均	daily average
日程	schedule
日经	nikkei
日经指数	nikkei; nikkei index
日经平均指数	nikkei average; nikkei
日惹	yogyakarta
日落	sunset
日出	sunrise
日食	solar eclipse
日裔	japanese
日历	calendar
日货	japanese goods
每日	daily
每日电讯报	daily telegraph
每日邮报	daily mail
每日镜报	daily mirror
每天	every day; daily; day
每年	every year; annual; annually
每月	monthly; every month
每周	weekly; every week
每个	every; each
每次	every time; each time
每股	per share; share
每股收益	earnings per share
每股盈利	earnings per share
每桶	per barrel; barrel
每人	per person
每小时	per hour; hour
每当	whenever
上旬	early
中旬	mid
下旬	late
年初	early year; beginning year
年底	end year
年末	end year
年中	mid-year
年度	annual; year
年代	era; decade
年龄	age
年轻	young
年轻人	young people; youth
年轻一代	younger generation; young generation
年仅	aged; only
年会	annual meeting
年报	annual report
年级	grade
年均	annual average
年薪	annual salary; salary
年增长率	annual growth rate
年率	annual rate
年迈	elderly
年老	old
年纪	age
年前	year ago
年	year
月	month
月份	month
月球	moon; lunar
月底	end month
月初	early
月饼	mooncake
月亮	moon
月薪	monthly salary
日	day
天	day
小时	hour
分钟	minute
秒	second
秒钟	second
时间	time
时间表	timetable; schedule
时代	era; age; times
时代周刊	time magazine
时刻	moment; time
时期	period
时报	times
时速	speed; per hour
时装	fashion
时装周	fashion week
时尚	fashion; fashionable
时任	then
时事	current affair
时机	timing; opportunity; time
时差	jet lag; time difference
时段	period; time
时局	situation
几天	several days; few days
几周	several weeks; few weeks
几个月	several months; few months
几年	several years; few years
几十年	decades
几十	dozen
几十人	dozens
几百	hundred
几千	thousand
几个	several; few
几次	several times
几名	several
几位	several
几小时	several hours; few hours
几率	chance; probability
几何	geometry
几内亚	guinea
几内亚比绍	guinea-bissau
几内亚湾	gulf of guinea
数天	several days
数月	several months
数年	several years
数十	dozen
数十人	dozens
数十年	decades
数十亿	billion
数十万	hundred thousand
数百	hundred
数百万	million
数百人	hundred people
数百名	hundred
数千	thousand
数千人	thousand people
数千名	thousand
数万	ten thousand
数以百计	hundred
数以千计	thousand
数以万计	ten thousand
数以百万计	million
数名	several
数据	data; figure
数据中心	data center
数据库	database
数据保护	data protection
数据泄露	data breach; data leak
数据显示	data show; figure show
数字	figure; number; digital
数字货币	digital currency
数字经济	digital economy
数字化	digital; digitization
数字人民币	digital yuan
数码	digital
数码相机	digital camera
数量	number; quantity
数学	mathematics; math
数学家	mathematician
数目	number
数额	amount
数位	digital
数千万	million
成千上万	thousand
一	one
二	two
两	two
三	three
四	four
五	five
六	six
七	seven
八	eight
九	nine
十	ten
十一	eleven
十二	twelve
零	zero
百	hundred
千	thousand
万	-
亿	-
百万	million
千万	ten million
十亿	billion
百亿	ten billion
千亿	hundred billion
万亿	trillion
兆	trillion
万人	-
百万富翁	millionaire
亿万富翁	billionaire
富翁	millionaire; rich man
富豪	billionaire; tycoon
首富	richest man; richest person
第一	first
第二	second
第三	third
第四	fourth
第五	fifth
第六	sixth
第七	seventh
第八	eighth
第九	ninth
第十	tenth
第一次	first time
第二次	second time
第三次	third time
第一名	first place
第二名	second place
第一位	first
第一个	first
第一天	first day
第一步	first step
第一夫人	first lady
第一季度	first quarter
第二季度	second quarter
第三季度	third quarter
第四季度	fourth quarter
第一季	first quarter
第二季	second quarter
第三季	third quarter
第四季	fourth quarter
第一财季	fiscal first quarter; first quarter
第三世界	third world
第三方	third party
第三者	third party
第二大	second largest
第三大	third largest
第二任期	second term
第二轮	second round
第一轮	first round
首轮	first round
首次	first time; first
首批	first batch; first
首日	first day
首位	first
首都	capital
首尔	seoul
首席	chief
首席执行官	chief executive; ceo
首席财务官	chief financial officer
首席运营官	chief operating officer
首席经济学家	chief economist
首席谈判代表	chief negotiator
首席大法官	chief justice
首席法官	chief justice
首席科学家	chief scientist
首席技术官	chief technology officer
首席医疗官	chief medical officer
首次公开募股	initial public offering; ipo
首次公开招股	initial public offering; ipo
首次公开发行	initial public offering; ipo
首先	first
首要	top; primary
首要任务	top priority; priority
首府	capital
首长	chief; head
首映	premiere
首映式	premiere
首演	premiere
首领	leader; chief
首选	first choice; preferred
首相官邸	downing street; prime minister's residence
季度	quarter; quarterly
季节	season
季节性	seasonal
季后赛	playoff
季军	third place
季风	monsoon
上季度	last quarter; previous quarter
本季度	this quarter
财季	quarter; fiscal quarter
财年	fiscal year
财政年	fiscal year
财富	wealth; fortune
财富杂志	fortune magazine
财产	property; asset
财产损失	property damage
财务	financial; finance
财务状况	financial condition; financial situation
财务报表	financial statement
财务总监	financial officer
财报	earnings report; financial report
财团	consortium
财经	finance; financial
财阀	chaebol; conglomerate
财源	financial resource
财力	financial resource
下半年	second half
下半场	second half
下周	next week
下周一	next monday
下周二	next tuesday
下周三	next wednesday
下周四	next thursday
下周五	next friday
下个月	next month
下月	next month
下星期	next week
下个星期	next week
下一代	next generation
下一步	next step
下一次	next time
下一个	next
下一轮	next round
下一任	next
下次	next time
下赛季	next season
下午	afternoon
下跌	fall; decline; drop
下降	fall; decline; drop; decrease
下滑	decline; fall; slide
下调	cut; lower; downgrade
下令	order
下属	subordinate; affiliate
下载	download
下落	whereabouts
下落不明	missing; whereabouts unknown
下岗	lay off
下雨	rain
下雪	snow
下架	remove; take off shelf
下级	subordinate; lower
下游	downstream
下行	downward
下行压力	downward pressure
下线	offline
下班	work
下限	lower limit; floor
下挫	fall; drop
下议院议员	member of parliament; mp
下議院	house of commons
经济	economy; economic
经济学	economics
经济学家	economist
经济学人	economist
经济学者	economist
经济增长	economic growth
经济增长率	economic growth rate
经济增速	economic growth
经济发展	economic development
经济危机	economic crisis
经济衰退	recession; economic recession
经济复苏	economic recovery
经济改革	economic reform
经济合作	economic cooperation
经济合作与发展组织	oecd; economic cooperation development
经合组织	oecd
经济体	economy
经济体制	economic system
经济政策	economic policy
经济活动	economic activity
经济形势	economic situation
经济数据	economic data
经济影响	economic impact
经济损失	economic loss
经济援助	economic aid; economic assistance
经济压力	economic pressure
经济利益	economic interest
经济特区	special economic zone
经济问题	economic problem; economic issue
经济全球化	economic globalization; globalization
经济刺激	economic stimulus
经济刺激计划	economic stimulus plan; stimulus package
经济刺激方案	economic stimulus package
经济制度	economic system
经济放缓	economic slowdown
经济下滑	economic downturn
经济困难	economic hardship; economic difficulty
经济状况	economic condition; economy
经济联盟	economic union
经济展望	economic outlook
经济前景	economic outlook
经济关系	economic tie; economic relation
经济结构	economic structure
经济顾问	economic adviser
经济部长	economy minister
经济部	economy ministry
经济犯罪	economic crime
经济区	economic zone
专属经济区	exclusive economic zone
经贸	economic trade; trade
经贸关系	trade relation; economic trade relation
经贸合作	economic trade cooperation
经贸磋商	trade talk
经营	operate; run; business
经营者	operator
经理	manager
经销商	dealer; distributor
经纪人	broker; agent
经纪公司	brokerage
经验	experience
经历	experience
经费	funding; fund
经典	classic
经常	often; frequently
经常账户	current account
经常账户赤字	current account deficit
经常项目	current account
经受	withstand; undergo
经由	via
金融	financial; finance
金融危机	financial crisis
金融市场	financial market
金融机构	financial institution
金融服务	financial service
金融服务业	financial service
金融稳定	financial stability
金融系统	financial system
金融体系	financial system
金融时报	financial times
金融中心	financial center
金融业	financial industry; financial sector
金融行业	financial sector; financial industry
金融监管	financial regulation
金融公司	financial company; financial firm
金融管理局	monetary authority
金融改革	financial reform
金融科技	fintech; financial technology
金融风暴	financial crisis; financial turmoil
金融制裁	financial sanction
金融家	financier
金融行为监管局	financial conduct authority
金管局	monetary authority
金额	amount
金钱	money
金属	metal
金价	gold price
金牌	gold medal
金砖国家	brics
金砖	brics
金正恩	kim jong-un
金正日	kim jong-il
金正男	kim jong-nam
金日成	kim il-sung
金与正	kim yo-jong
金大中	kim dae-jung
金边	phnom penh
金沙萨	kinshasa
金球奖	golden globe
金山	golden; jinshan
金字塔	pyramid
金枪鱼	tuna
金星	venus
金矿	gold mine
金子	gold
金色	gold; golden
金斯敦	kingston
黄金	gold
黄金时段	prime time
黄金周	golden week
黄色	yellow
黄背心	yellow vest
黄背心运动	yellow vest
黄海	yellow sea
黄河	yellow river
黄岩岛	scarborough shoal
黄之锋	joshua wong
黄蜂	hornet
黄油	butter
银行	bank
银行业	banking; banking industry; banking sector
银行业务	banking
银行家	banker
银行账户	bank account
银行体系	banking system
银行系统	banking system
银行危机	banking crisis
银行监管	banking regulation; bank regulator
银行间	interbank
银行存款	bank deposit
银行贷款	bank loan
银行股	bank stock; bank share
银行卡	bank card
银行劫案	bank robbery
银行利率	bank rate
银行同业拆借利率	interbank rate
银监会	banking regulator; banking regulatory commission
银牌	silver medal
银河系	milky way; galaxy
银河	galaxy; milky way
银色	silver
银	silver
铜牌	bronze medal
铜矿	copper mine
铜	copper
铝	aluminum
铁	iron
铁矿石	iron ore
铁矿	iron ore
铁路	railway; rail; railroad
铁路公司	railway company; rail operator
铁道	railway
铁道部	railway ministry
铁娘子	iron lady
钢铁	steel
钢铁业	steel industry
钢铁厂	steel mill; steel plant
钢铁公司	steel company
钢材	steel
钢琴	piano
钢琴家	pianist
钢	steel
锌	zinc
镍	nickel
锡	tin
铅	lead
锂	lithium
锂电池	lithium battery
钴	cobalt
稀土	rare earth
稀有	rare
稀缺	scarce
煤炭	coal
煤矿	coal mine
煤矿工人	coal miner; miner
煤气	gas
煤电	coal power
煤	coal
矿工	miner
矿业	mining
矿业公司	mining company
矿难	mine accident; mining accident
矿山	mine
矿产	mineral
矿物	mineral
矿井	mine
矿石	ore
矿泉水	mineral water
石油	oil; petroleum
石油公司	oil company
石油价格	oil price
石油输出国组织	opec
石油出口	oil export
石油出口国	oil exporter
石油产量	oil production; oil output
石油储备	oil reserve
石油工业	oil industry
石油部长	oil minister
石油管道	oil pipeline
石油危机	oil crisis
石油禁运	oil embargo
石油收入	oil revenue
石油设施	oil facility
石油生产	oil production
石油生产国	oil producer
石油泄漏	oil spill
石油天然气	oil gas
石化	petrochemical
石油化工	petrochemical
石家庄	shijiazhuang
石头	stone
石膏	gypsum
石墨	graphite
石棉	asbestos
原油	crude oil; crude
原油价格	crude oil price; crude price
原油期货	crude future; oil future
原油产量	crude output; oil production
原油库存	crude inventory
原因	reason; cause
原则	principle
原则上	principle
原料	raw material
原材料	raw material
原住民	indigenous people; aborigine
原告	plaintiff
原来	original; originally
原定	originally scheduled
原谅	forgive
原始	original; primitive
原子	atom; atomic
原教旨主义	fundamentalism; fundamentalist
原型	prototype
原版	original
原先	originally
原产地	origin
原创	original
欧佩克	opec
油价	oil price
油轮	oil tanker; tanker
油田	oil field
油气	oil gas
油管	oil pipeline
油井	oil well
油罐车	oil tanker; fuel tanker
油漆	paint
油	oil
布伦特原油	brent crude
布伦特	brent
西德克萨斯	west texas
天然气	natural gas; gas
天然气管道	gas pipeline; natural gas pipeline
天然气价格	gas price
天然气公司	gas company
天然	natural
天津	tianjin
天津市	tianjin
天气	weather
天气预报	weather forecast
天空	sky
天空新闻	sky news
天主教	catholic
天主教会	catholic church
天主教徒	catholic
天安门	tiananmen
天安门广场	tiananmen square
天文	astronomy
天文学	astronomy
天文学家	astronomer
天文台	observatory
天文望远镜	telescope
天才	genius; talent
天花板	ceiling
天花	smallpox
天堂	paradise; heaven
天使	angel
天生	born; natural
天宫	tiangong
天然橡胶	natural rubber
液化天然气	liquefied natural gas; lng
液体	liquid
页岩气	shale gas
页岩油	shale oil
页岩	shale
页面	page
页	page
管道	pipeline
管理	management; manage
管理层	management
管理人员	manager
管理员	administrator
管理局	administration; authority
管理者	manager
管理委员会	management committee
管理学	management
管辖	jurisdiction
管辖权	jurisdiction
管制	control; regulation
管控	control
管治	governance
能源	energy
能源公司	energy company
能源危机	energy crisis
能源价格	energy price
能源安全	energy security
能源效率	energy efficiency
能源政策	energy policy
能源消费	energy consumption
能源署	energy agency
能源供应	energy supply
能力	ability; capability; capacity
能量	energy
能见度	visibility
可再生能源	renewable energy
可持续	sustainable
可持续发展	sustainable development
可持续性	sustainability
可能性	possibility; likelihood
可见	visible
可靠	reliable
可靠性	reliability
可信	credible
可信度	credibility
可怕	terrible; horrible
可怜	poor
可惜	pity
可疑	suspicious
可口可乐	coca-cola
可口可乐公司	coca-cola
可乐	cola
可行	feasible
可行性	feasibility
可爱	cute; lovely
可支配收入	disposable income
可选	optional
可观	considerable
可卡	coca
可兰经	koran
新能源	new energy
新能源汽车	new energy vehicle; electric vehicle
清洁能源	clean energy
清洁	clean
清洁工	cleaner
清真寺	mosque
清真	halal
清华大学	tsinghua university
清华	tsinghua
清楚	clear; clearly
清除	remove; clear
清理	clean up; clear
清算	liquidation; clearing
清单	list
清晨	early morning
清朝	qing dynasty
清明节	qingming festival
清醒	sober; awake
清洗	clean; wash
清晰	clear
太阳能	solar; solar energy; solar power
太阳能电池板	solar panel
太阳能电池	solar cell
太阳	sun; solar
太阳系	solar system
太阳报	sun
太空	space; outer space
太空船	spaceship; spacecraft
太空人	astronaut
太空总署	nasa
太空站	space station
太空探索	space exploration
太空探索技术公司	spacex
太空行走	spacewalk
太平洋	pacific; pacific ocean
太平洋岛国	pacific island nation
太平洋地区	pacific region
太原	taiyuan
太子	prince
太太	wife; mrs
风能	wind power; wind energy
风电	wind power
风力	wind; wind power
风力发电	wind power
风险	risk
风险投资	venture capital
风险评估	risk assessment
风险管理	risk management
风险投资公司	venture capital firm
风暴	storm
风暴潮	storm surge
风波	controversy; storm
风格	style
风景	scenery; landscape
风俗	custom
风速	wind speed
风筝	kite
风潮	wave
水电	hydropower; hydroelectric
水电站	hydropower station; hydroelectric
水坝	dam
水力	hydroelectric; hydropower
水灾	flood
水资源	water resource
水平	level
水果	fruit
水稻	rice
水泥	cement
水库	reservoir
水源	water source; water
水利	water conservancy
水手	sailor
水产	seafood; aquatic
水星	mercury
水银	mercury
水上	water
水域	waters
水下	underwater
水管	pipe
水晶	crystal
水	water
三峡	three gorges
三峡大坝	three gorges dam
三星	samsung
三星电子	samsung electronics
三菱	mitsubishi
三菱汽车	mitsubishi motor
三井	mitsui
三藩市	san francisco
三亚	sanya
三分之一	third
三分之二	two-third
三分球	three-pointer
三月份	march
三权分立	separation of power
三维	three-dimensional; 3d
三文鱼	salmon
三明治	sandwich
三天	three day
三年	three year
三个月	three month
三周	three week
三名	three
三人	three people
两年	two year
两天	two day
两个月	two month
两周	two week
两名	two
两人	two people; both
两国	two country; both country
两国关系	bilateral relation
两党	bipartisan; both party
两次	twice
两个	two
两位	two
两者	both
两侧	both side
两国元首	two leader
两国方案	two-state solution
两边	both side
四分之一	quarter
四分之三	three quarter
四川	sichuan
四川省	sichuan
四川大地震	sichuan earthquake
四川地震	sichuan earthquake
四年	four year
四个	four
四名	four
四人	four people
四强	semi-final; last four
五角大楼	pentagon
五角大厦	pentagon
五年	five year
五年计划	five-year plan
五名	five
五人	five people
五个	five
五分之一	fifth
五一	may day
五星级	five-star
六四	tiananmen
六四事件	tiananmen
六四屠杀	tiananmen massacre
六年	six year
六个	six
六个月	six month
六名	six
七国集团	group of seven; g7
八国集团	group of eight; g8
二十国集团	group of twenty; g20
十年	decade; ten year
十字军	crusade
十字架	cross
十字路口	crossroads
十几	dozen
十几年	decade
十分之一	tenth
一半	half
一年	year; one year
一年前	year ago
一年级	first grade
一天	day; one day
一周	week
一个月	month; one month
一月份	january
一代	generation
一系列	series
一部分	part
一致	consistent; unanimous
一致同意	unanimously; consensus
一致通过	unanimously
一流	first-class; top
一生	life; lifetime
一线	front line
一员	member
一人	one person
一再	repeatedly
一度	once
一向	always
一切照旧	business usual
一体化	integration
一揽子	package
一揽子计划	package
一揽子方案	package
一审	first trial
一贯	consistent
一段时间	period; some time
一时	temporary
一般来说	generally
一党专政	one-party rule
一胎化	one-child policy
一胎政策	one-child policy
一孩政策	one-child policy
独生子女政策	one-child policy
独生子女	only child
独家	exclusive
独特	unique
独裁政权	dictatorship
独自	alone
独资	wholly owned
二十	twenty
二手	second-hand; used
二手车	used car
二手烟	secondhand smoke
二氧化碳	carbon dioxide
二氧化碳排放	carbon dioxide emission; carbon emission
二氧化硫	sulfur dioxide
二氧化氮	nitrogen dioxide
二战期间	world war
二战后	postwar
二次	second
二胎	second child
三十	thirty
四十	forty
五十	fifty
六十	sixty
百分比	percentage; percent
百分点	percentage point
百分之	percent
百分之百	percent
百老汇	broadway
百年	century
百度	baidu
百事可乐	pepsi; pepsico
百货公司	department store
百货商店	department store
百慕大	bermuda
百姓	people
百科全书	encyclopedia
百思买	best buy
股票	stock; share
股票市场	stock market
股票交易	stock trading
股票交易所	stock exchange
股票价格	stock price; share price
股票经纪人	stockbroker
股票指数	stock index
股市	stock market
股市崩盘	stock market crash
股市暴跌	stock market crash; stock plunge
股价	share price; stock price
股份	share; stake
股份公司	corporation; joint-stock company
股份有限公司	company limited; corporation
股东	shareholder
股东大会	shareholder meeting
股权	equity; stake
股息	dividend
股指	stock index
股指期货	stock index future
股本	equity; share capital
股民	investor
股神	buffett
持股	stake; shareholding
持有	hold; own
持有人	holder
持续	continue; sustained; last
持续性	persistent
持平	flat; unchanged
持不同政见者	dissident
持枪	armed; gun
持刀	knife
持久	lasting; enduring
持久和平	lasting peace
异见人士	dissident
异见者	dissident
异议人士	dissident
异议	dissent; objection
异常	abnormal; unusual
良心犯	prisoner of conscience
债券	bond
债券市场	bond market
债券收益率	bond yield
债券持有人	bondholder
债券发行	bond issue
债务	debt
债务危机	debt crisis
债务上限	debt ceiling
债务减免	debt relief
债务重组	debt restructuring
债务负担	debt burden
债务违约	debt default; default
债务人	debtor
债权人	creditor
债权国	creditor nation
债主	creditor
债市	bond market
外债	foreign debt; external debt
外汇	foreign exchange; currency
外汇储备	foreign exchange reserve; foreign reserve
外汇市场	foreign exchange market; currency market
外汇管制	capital control; exchange control
外汇交易	foreign exchange trading; currency trading
外国	foreign
外国人	foreigner
外国政府	foreign government
外国公司	foreign company; foreign firm
外国投资	foreign investment
外国投资者	foreign investor
外国直接投资	foreign direct investment
外国游客	foreign tourist
外国记者	foreign journalist
外国公民	foreign national; foreigner
外国媒体	foreign media
外国军队	foreign troop
外国银行	foreign bank
外国代理人	foreign agent
外资	foreign investment; foreign capital
外资企业	foreign company; foreign-invested company
外商	foreign company; foreign investor
外商投资	foreign investment
外商直接投资	foreign direct investment
外贸	foreign trade
外籍	foreign
外籍劳工	foreign worker; migrant worker
外劳	foreign worker; migrant worker
外部	external; outside
外科	surgery
外科医生	surgeon
外援	foreign aid
外地	other place
外星人	alien
外星生命	alien life
外媒	foreign media
外卖	takeaway; food delivery
外包	outsource; outsourcing
外套	coat; jacket
外界	outside; outside world
外观	appearance
外围	outskirts; periphery
外币	foreign currency
外人	outsider
外销	export
外出	go out
外逃	flee
外泄	leak
外祖父	grandfather
外祖母	grandmother
汇率	exchange rate
汇率制度	exchange rate system
汇款	remittance; transfer
汇丰	hsbc
汇丰银行	hsbc
汇丰控股	hsbc
汇报	report
汇市	currency market
货币	currency; monetary
货币政策	monetary policy
货币政策委员会	monetary policy committee
货币基金组织	international monetary fund; imf
货币供应	money supply
货币供应量	money supply
货币市场	money market
货币贬值	currency devaluation; devaluation
货币战争	currency war
货币操纵	currency manipulation
货币操纵国	currency manipulator
货币联盟	monetary union
货物	goods; cargo
货运	freight; cargo
货运公司	freight company
货车	truck; lorry
货轮	cargo ship; freighter
货船	cargo ship
货机	cargo plane
货架	shelf
货源	supply
货款	payment
贬值	devaluation; depreciation; devalue
贬低	belittle
美元	dollar; us dollar
美元汇率	dollar exchange rate; dollar
美元指数	dollar index
美国	united states; us; america; american
美国人	american
美国人民	american people
美国总统	us president; president
美国总统特朗普	us president trump
美国总统奥巴马	us president obama
美国总统拜登	us president biden
美国总统大选	us presidential election
美国政府	us government
美国国务院	us state department; state department
美国国务卿	secretary of state
美国国防部	us defense department; pentagon
美国国防部长	us defense secretary
美国国会	us congress; congress
美国参议院	us senate
美国众议院	house of representatives
美国司法部	justice department
美国财政部	us treasury; treasury department
美国财长	treasury secretary
美国商务部	us commerce department
美国贸易代表	us trade representative
美国最高法院	us supreme court
美国联邦储备委员会	federal reserve
美国联邦储备局	federal reserve
美国联邦调查局	fbi
美国中央情报局	cia
美国国家安全局	national security agency
美国国家航空航天局	nasa
美国宇航局	nasa
美国航天局	nasa
美国之音	voice of america
美国大使馆	us embassy
美国大使	us ambassador
美国军方	us military
美国军队	us military; us force
美国海军	us navy
美国空军	us air force
美国陆军	us army
美国官员	us official
美国媒体	us media
美国经济	us economy
美国企业	us company
美国公司	us company
美国公民	us citizen; american citizen
美国食品药品监督管理局	fda; food drug administration
美国食品和药物管理局	fda; food drug administration
美国疾病控制与预防中心	cdc
美国疾控中心	cdc
美国环境保护署	environmental protection agency
美国证券交易委员会	security exchange commission; sec
美国参议员	us senator
美国国债	us treasury; treasury bond
美国专利	us patent
美国在线	america online; aol
美国航空	american airline
美国航空公司	american airline
美国银行	bank of america
美国银行美林	bank of america
美国有线电视新闻网	cnn
美国广播公司	abc
美国梦	american dream
美国优先	america first
美国本土	us mainland
美国前总统	former us president; former president
美国驻华大使	us ambassador china
美国历史	us history
美国东部	eastern us
美国队	us team
美国国家橄榄球联盟	nfl
美国职业篮球联赛	nba
美国籍	american
美联储	federal reserve; fed
美联储主席	fed chairman; fed chair
美联社	associated press; ap
美联航	united airline
美债	us treasury; treasury
美股	us stock; wall street
美金	dollar; us dollar
美洲	america
美洲国家组织	oas; american state
美食	food; cuisine
美丽	beautiful
美好	good; beautiful
美女	beauty; beautiful woman
美味	delicious
美容	beauty; cosmetic
美术	art; fine art
美术馆	art museum; gallery
美式足球	american football
美式橄榄球	american football
美林	merrill lynch
美林证券	merrill lynch
美网	us open
美学	aesthetic
美媒	us media
美籍	american
美籍华人	chinese american
美的	beautiful
美分	cent
欧元	euro
欧元区	eurozone; euro zone
欧元集团	eurogroup
欧盟	european union; eu
欧盟委员会	european commission
欧盟委员会主席	european commission president
欧盟国家	eu country
欧盟成员国	eu member state; eu member
欧盟领导人	eu leader
欧盟峰会	eu summit
欧盟外长	eu foreign minister
欧盟理事会	european council
欧盟官员	eu official
欧洲	europe; european
欧洲人	european
欧洲联盟	european union
欧洲议会	european parliament
欧洲央行	european central bank; ecb
欧洲中央银行	european central bank; ecb
欧洲委员会	european commission
欧洲理事会	european council
欧洲国家	european country
欧洲法院	european court
欧洲人权法院	european court; human right
欧洲杯	euro; european championship
欧洲冠军联赛	champion league
欧洲冠军杯	champion league
欧洲经济	european economy
欧洲市场	european market
欧洲一体化	european integration
欧洲共同体	european community
欧洲联赛	europa league
欧洲航天局	european space agency
欧洲空间局	european space agency
欧洲歌唱大赛	eurovision
欧洲刑警组织	europol
欧洲药品管理局	european medicines agency
欧洲足联	uefa
欧足联	uefa
欧冠	champion league
欧委会	european commission
欧安组织	osce
欧债危机	european debt crisis; euro debt crisis
欧债	european debt
欧美	europe us; western
欧文	owen; irving
欧巴马	obama
欧亚	eurasian; eurasia
欧亚经济联盟	eurasian economic union
欧尔班	orban
英镑	pound; sterling
英国	britain; uk; british; united kingdom
英国人	british; briton
英国政府	british government; uk government
英国议会	british parliament
英国外交大臣	foreign secretary; british foreign secretary
英国外交部	foreign office
英国广播公司	bbc; british broadcasting corporation
英国女王	queen
英国独立党	uk independence party; ukip
英国央行	bank of england
英国国家统计局	national statistics
英国航空公司	british airway
英国石油公司	bp; british petroleum
英国石油	bp
英国电信	bt
英国国民健康服务	nhs
英国公民	british citizen; british national
英国王室	royal family; british royal family
英国警方	british police; uk police
英国媒体	british media
英国经济	uk economy; british economy
英国工党	labour party; labour
英国保守党	conservative party; tory
英国公投	referendum; uk referendum
英格兰	england; english
英格兰银行	bank of england
英格兰队	england
英格兰人	english
英联邦	commonwealth
英语	english
英文	english
英里	mile
英尺	foot
英寸	inch
英亩	acre
英雄	hero; heroic
英超	premier league
英超联赛	premier league
英特尔	intel
英特尔公司	intel
英伟达	nvidia
英拉	yingluck
英航	british airway
英足总	fa; football association
英勇	brave; heroic
英俊	handsome
英吉利海峡	english channel
英法海底隧道	channel tunnel
法郎	franc
瑞士法郎	swiss franc
马克	mark; marc
马克思	marx
马克思主义	marxism; marxist
马克龙	macron
马克隆	macron
马克斯	max; marx
卢布	ruble; rouble
卢比	rupee
卢旺达	rwanda; rwandan
卢森堡	luxembourg
卢浮宫	louvre
卢卡申科	lukashenko
卢拉	lula
卢比奥	rubio
卢卡斯	lucas
卢萨卡	lusaka
卢布尔雅那	ljubljana
卢甘斯克	luhansk
比索	peso
比例	proportion; ratio
比率	ratio; rate
比赛	match; game; race; competition
比较	compare; comparison
比分	score
比利时	belgium; belgian
比利时人	belgian
比尔	bill
比特币	bitcoin
比亚迪	byd
比什凯克	bishkek
比基尼	bikini
比重	proportion
比萨	pizza; pisa
里拉	lira
里亚尔	riyal; rial
雷亚尔	real
韩元	won
韩圆	won
泰铢	baht
越南盾	dong
港元	hong kong dollar
港币	hong kong dollar
澳元	australian dollar
加元	canadian dollar
新台币	taiwan dollar
台币	taiwan dollar
元	yuan
镑	pound
便士	pence; penny
先令	shilling
第纳尔	dinar
加密货币	cryptocurrency
加密	encryption; encrypted; encrypt
虚拟货币	cryptocurrency; virtual currency
虚拟现实	virtual reality
虚拟	virtual
虚假	false
虚假信息	disinformation; false information
虚假新闻	fake news
虚构	fictional; fabricate
虚弱	weak
以太坊	ethereum
区块链	blockchain
区域	region; regional; area
区域合作	regional cooperation
区域性	regional
区别	difference; distinguish
区	district
利率	interest rate; rate
利息	interest
利润	profit
利润率	profit margin
利益	interest; benefit
利益冲突	conflict of interest
利益集团	interest group
利用	use; exploit
利比亚	libya; libyan
利比里亚	liberia; liberian
利物浦	liverpool
利马	lima
利雅得	riyadh
利伯曼	lieberman; liberman
利马索尔	limassol
利比亚人	libyan
利率决议	rate decision
利好	positive; good news
利弊	pros cons
利兹	leeds
利沃夫	lviv
利隆圭	lilongwe
利奥	leo
加息	raise interest rate; rate hike; interest rate hike
降息	cut interest rate; rate cut; interest rate cut
降低	reduce; lower; cut
降至	fall
降价	price cut; cut price
降雨	rainfall; rain
降雨量	rainfall
降雪	snow; snowfall
降落	land; landing
降落伞	parachute
降温	cool; cool down
降级	downgrade; relegation; relegate
降临	arrive
降水	rain; precipitation
降幅	decline
减息	cut interest rate; rate cut
减少	reduce; decrease; reduction
减税	tax cut
减排	emission reduction; reduce emission
减缓	slow; mitigate
减产	cut production; production cut; output cut
减轻	reduce; ease
减弱	weaken
减持	reduce; cut
减速	slow; slowdown
减免	relief; reduction
减刑	commute; reduce sentence
减肥	lose weight; diet
减低	reduce
减贫	poverty reduction; reduce poverty
量化宽松	quantitative easing
量化宽松政策	quantitative easing
量化	quantitative; quantify
量子	quantum
量子计算	quantum computing
量子计算机	quantum computer
宽松	loose; easing
宽松政策	easing; loose policy
宽容	tolerance; tolerant
宽恕	forgive; forgiveness
宽带	broadband
储备	reserve
储备银行	reserve bank
储备货币	reserve currency
储蓄	saving; savings
储蓄银行	saving bank
储蓄率	saving rate
储存	store; storage
储量	reserve
储户	depositor
存款	deposit
存款准备金率	reserve requirement ratio
存款准备金	reserve requirement
存款保险	deposit insurance
存在	exist; existence; presence
存储	storage; store
存放	store; deposit
存货	inventory
存活	survive
存款人	depositor
贷款	loan; lend; lending
贷款人	lender
贷方	lender
贷款利率	lending rate; loan rate
借贷	borrow; lending
借款	borrow; borrowing; loan
借款人	borrower
借口	excuse; pretext
借鉴	learn; draw on
借	borrow; lend
信贷	credit
信贷危机	credit crisis
信贷紧缩	credit crunch
信贷市场	credit market
信用	credit
信用卡	credit card
信用评级	credit rating
信用评级机构	credit rating agency
信用等级	credit rating
信心	confidence
信任	trust; confidence
信息	information; message
信息技术	information technology
信息安全	information security
信息自由法	freedom information act
信息部	information ministry
信息产业	information industry
信息时代	information age
信仰	faith; belief
信仰自由	religious freedom
信号	signal
信件	letter
信念	belief
信托	trust
信托基金	trust fund
信德	sindh
信赖	trust
信徒	believer; follower
信奉	believe
信函	letter
信誉	credibility; reputation
信访	petition
信箱	mailbox
评级	rating; rate
评级机构	rating agency
评论	comment; commentary
评论家	critic; commentator
评论员	commentator; analyst
评论人士	commentator
评估	assess; assessment; evaluate
评价	evaluate; assessment; appraisal
评选	selection; select
评委	judge
评审	judge; review
评判	judge
标准	standard
标准普尔	standard poor
标准普尔500指数	standard poor
标普	standard poor
标普500指数	standard poor
标准化	standardize; standardization
标准差	standard deviation
标准银行	standard bank
标志	sign; symbol; mark
标志性	iconic; landmark
标志着	mark
标题	title; headline
标签	label; tag
标致	peugeot
标枪	javelin
标语	slogan; banner
标记	mark
穆迪	moody
惠誉	fitch
惠普	hewlett-packard; hp
惠灵顿	wellington
惠特尼	whitney
惠特曼	whitman
华尔街	wall street
华尔街日报	wall street journal
华盛顿	washington
华盛顿邮报	washington post
华盛顿特区	washington
华盛顿州	washington state
华沙	warsaw
华为	huawei
华人	chinese
华裔	chinese
华侨	overseas chinese
华语	chinese; mandarin
华纳	warner
华纳兄弟	warner bros
华纳兄弟公司	warner bros
华南	south china
华北	north china
华东	east china
华硕	asus
华氏	fahrenheit
华夏	china; huaxia
华府	washington
华国锋	hua guofeng
华莱士	wallace
华春莹	hua chunying
华盛顿时报	washington times
华埠	chinatown
唐人街	chinatown
纽约	new york
纽约市	new york city
纽约州	new york state
纽约时报	new york times
纽约证券交易所	nyse; stock exchange
纽约证交所	nyse; stock exchange
纽约邮报	new york post
纽约客	new yorker
纽约市长	new york mayor
纽约人	new yorker
纽交所	nyse; stock exchange
纽卡斯尔	newcastle
纽卡斯尔联	newcastle united
纽伦堡	nuremberg
纽西兰	new zealand
纳斯达克	nasdaq
纳斯达克指数	nasdaq
纳税人	taxpayer
纳税	pay tax; tax
纳入	include; incorporate
纳米	nano; nanometer
纳米比亚	namibia
纳米技术	nanotechnology
纳达尔	nadal
纳粹德国	nazi germany
纳尔逊	nelson
纳瓦尔尼	navalny
纳坦兹	natanz
纳扎尔巴耶夫	nazarbayev
纳吉布	najib
纳戈尔诺	nagorno
纳卡	nagorno-karabakh
纳西里耶	nasiriyah
富时	ftse
富时100指数	ftse
富士康	foxconn
富士	fuji
富士通	fujitsu
富士山	mount fuji
富人	rich; wealthy
富裕	rich; wealthy; affluent
富国	rich country; wealthy nation
富国银行	wells fargo
富兰克林	franklin
富有	rich; wealthy
富勒	fuller
恒生指数	hang seng index
恒生	hang seng
恒大	evergrande
道指	dow; dow jones
日经股价	nikkei
交易	deal; trade; transaction; trading
交易所	exchange
交易员	trader
交易日	trading day
交易商	trader; dealer
交易量	trading volume; volume
交易额	transaction volume; turnover
交易者	trader
交通	traffic; transport; transportation
交通事故	traffic accident; road accident
交通意外	traffic accident
交通堵塞	traffic jam
交通运输	transportation; transport
交通灯	traffic light
交通警察	traffic police
交通工具	vehicle; transport
交通局	transport bureau; transport authority
交警	traffic police
交火	exchange fire; clash; fighting
交战	fight; war
交战各方	warring party
交流	exchange; communication
交换	exchange; swap
交付	deliver; delivery
交谈	talk; conversation
交易会	trade fair
交往	contact; exchange
交给	hand over; give
交接	handover; transfer
交出	hand over
交锋	clash; confrontation
交货	delivery
交易价格	price
交涉	representation; negotiate
交响乐	symphony
交响乐团	symphony orchestra
成交	deal; trade
成交量	trading volume; volume
成交额	turnover
成员	member
成员国	member state; member country
成本	cost
成功	success; successful; succeed
成果	result; achievement
成就	achievement
成绩	result; achievement; performance
成立	establish; found; set up
成长	growth; grow; grow up
成年	adult
成年人	adult
成人	adult
成熟	mature
成千	thousand
成都	chengdu
成龙	jackie chan
成品油	refined oil; oil product
成瘾	addiction; addictive
成分	ingredient; component
成交价	price
成吉思汗	genghis khan
成语	idiom
成效	result; effectiveness
成绩单	report card
成名	fame; famous
涨价	price increase; price rise; price hike
涨幅	increase; gain
涨	rise; up
跌	fall; drop
跌幅	decline; fall
跌至	fall; drop
跌破	fall below
涨停	daily limit
飙升	soar; surge
攀升	climb; rise
崩盘	crash; collapse
崩溃	collapse
泡沫	bubble
房地产泡沫	property bubble; housing bubble
牛市	bull market
熊市	bear market
牛津	oxford
牛津大学	oxford university
牛肉	beef
牛奶	milk
牛顿	newton
牛仔	cowboy
牛仔裤	jeans
牛排	steak
牛	cow; cattle
看涨	bullish
看跌	bearish
看好	optimistic; favorable
看到	see
看法	view; opinion
看来	seem; appear
看起来	look; seem
看见	see
看待	view; regard
看守	guard; caretaker
看守所	detention center
看守政府	caretaker government
看护	nurse; care
看病	see doctor
看重	value
看上去	look; seem
看	look; see; watch
抛售	sell-off; sell
抛弃	abandon
收购	acquire; acquisition; takeover; buy
收购要约	takeover offer; takeover bid
收购案	acquisition; takeover
收入	income; revenue
收入不平等	income inequality
收益	earnings; yield; return
收益率	yield
收盘	close
收盘价	closing price
收到	receive
收费	charge; fee; toll
收集	collect
收缩	contraction; shrink; contract
收获	harvest
收回	take back; recover; withdraw
收养	adopt; adoption
收支	income expenditure; balance
收支平衡	balance of payment; break-even
国际收支	balance of payment
收看	watch
收视率	rating; viewership
收取	charge; collect
收紧	tighten
收成	harvest; crop
收藏	collection; collect
收藏家	collector
收音机	radio
收窄	narrow
收件人	recipient
收复	recapture; retake
收市	close
收到贿赂	bribe
恶意收购	hostile takeover
恶意	malicious
恶意软件	malware
恶化	deteriorate; worsen; deterioration
恶劣	bad; poor; severe
恶劣天气	bad weather; severe weather
恶性	malignant; vicious
恶性通胀	hyperinflation
恶性循环	vicious circle
恶魔	devil; demon
并购	merger acquisition; merger
企业	enterprise; company; business
企业家	entrepreneur
企业债	corporate bond
企业税	corporate tax
企业文化	corporate culture
企业利润	corporate profit
子公司	subsidiary
母公司	parent company
分公司	branch
分行	branch
分支	branch
分支机构	branch
分部	division; branch
分析	analysis; analyze
分析师	analyst
分析家	analyst
分析人士	analyst
分析员	analyst
分析认为	analyst
分歧	difference; disagreement; division
分别	respectively; separately
分享	share
分手	split; break up
分散	disperse; scattered
分配	distribution; distribute; allocate
分布	distribution; distribute
分离	separate; separation
分类	classify; classification
分钟后	minute later
分子	molecule; element
分娩	childbirth; give birth
分裂国家	secession; separatism
分裂国家罪	secession
分数	score; mark
分拆	spin off; split
分区	zone; division
分居	separate
分担	share
分发	distribute
分割	divide; split
分之一	-
跨国公司	multinational; multinational company
跨国企业	multinational company
跨国	transnational; multinational
跨境	cross-border
跨太平洋伙伴关系	trans-pacific partnership
跨太平洋伙伴关系协定	trans-pacific partnership
跨太平洋伙伴关系协议	trans-pacific partnership
跨大西洋	transatlantic
跨性别	transgender
跨性别者	transgender
变性人	transgender
变性	transgender
变化	change
变革	change; reform; transformation
变动	change
变异	mutation; variant
变异病毒	variant; mutant virus
变种	variant
变体	variant
变得	become
变相	disguised
变暖	warming
变更	change; alter
变数	variable; uncertainty
初创公司	startup
初创企业	startup
创业	entrepreneurship; start business
创业者	entrepreneur
创业板	growth enterprise market
创新	innovation; innovate
创造	create; creation
创造就业	create job; job creation
创造力	creativity
创建	create; establish
创立	found; establish
创始人	founder
创办	found; establish
创办人	founder
创纪录	record; record-breaking
创意	creative; creativity
创作	create; creation
创伤	trauma; wound
创伤后	post-traumatic
创新高	record high; new high
创下	set; hit
创下纪录	set record; record
联合创始人	co-founder
科技	technology; science technology
科技公司	technology company; tech company; tech firm
科技巨头	tech giant
科技股	technology stock; tech stock
科学	science; scientific
科学家	scientist
科学院	academy of science
科学研究	scientific research
科学技术	science technology
科学杂志	science
科学家们	scientist
科研	scientific research; research
科研人员	researcher; scientist
科威特	kuwait; kuwaiti
科索沃	kosovo
科特迪瓦	ivory coast
科伦坡	colombo
科罗拉多	colorado
科罗拉多州	colorado
科摩罗	comoros
科林	colin
科林斯	collins
科米	comey
科尔	cole; kohl
科尔宾	corbyn
科比	kobe bryant; kobe
科恩	cohen
科莫	cuomo
科幻	science fiction; sci-fi
科幻小说	science fiction
科隆	cologne
科比·布莱恩特	kobe bryant
科什纳	kushner
科赫	koch
科尔文	colvin
科纳克里	conakry
科目	subject
科克	cork
总裁	president; chief executive
总经理	general manager
总监	director
总部	headquarters
总部位于	based; headquartered
总额	total; total amount
总量	total
总数	total; total number
总值	total value; value
总产值	output; output value
总体	overall; general
总体上	overall
总共	total
总计	total
总结	sum up; conclude; summary
总是	always
总检察署	attorney general
总督	governor; governor general
总参谋长	chief of staff; chief general staff
总司令	commander-in-chief; commander in chief
总干事	director-general; director general
总局	administration; bureau
总和	sum; total
总决赛	final
总教练	head coach
总会	federation; association
总罢工	general strike
总分	total score; aggregate
总编辑	editor-in-chief; chief editor
总工会	federation trade union
总公司	head office; parent company
总价	total price
总理默克尔	chancellor merkel
总统特朗普	president trump
总统奥巴马	president obama
总统拜登	president biden
总统普京	president putin
总统布什	president bush
总统克林顿	president clinton
董事长	chairman
董事会	board; board of director
董事	director
董事局	board
董事局主席	chairman; board chairman
董事总经理	managing director
副总裁	vice president
副主席	vice chairman; vice president; deputy chairman
副主任	deputy director
副国务卿	deputy secretary; undersecretary
副局长	deputy director
副秘书长	deputy secretary-general
副校长	vice chancellor; vice president
副教授	associate professor
副作用	side effect
副手	deputy
副司令	deputy commander
副检察长	deputy attorney general
副外长	deputy foreign minister; vice foreign minister
副议长	deputy speaker
副省长	deputy governor; vice governor
助手	aide; assistant
助理	assistant; aide
助理国务卿	assistant secretary
助教	assistant
助攻	assist
助长	fuel; encourage
助推	boost
参谋长	chief of staff
参谋长联席会议	joint chief
参联会	joint chief
参谋	staff
参与	participate; involve; participation
参与者	participant
参加	attend; join; participate; take part
参加者	participant
参观	visit
参考	reference
参考消息	reference news
参赛	compete; participate
参赛者	contestant
参战	join war
参会	attend
参军	join army; enlist
参展	exhibit; exhibition
参考资料	reference
参拜	visit; worship
参数	parameter
幕僚长	chief of staff
幕僚	aide; staff
幕后	behind the scenes
司令	commander
司令部	headquarters; command
司令官	commander
司机	driver
司徒	stuart
将军	general
将领	general; commander
将近	nearly; almost
将来	future
上校军官	colonel
中校	lieutenant colonel
少校	major
中尉	lieutenant
少尉	lieutenant
中士	sergeant
下士	corporal
中将	lieutenant general
少将	major general
准将	brigadier general; brigadier
元帅	marshal
元首	head of state
元老	veteran; elder
元旦	new year; new year's day
元素	element
元宵节	lantern festival
元件	component
元宇宙	metaverse
准备	prepare; preparation; ready
准备工作	preparation
准备就绪	ready
准备好	ready; prepared
准确	accurate
准确性	accuracy
准则	guideline; standard
准许	allow; permit
准时	on time
准军事	paramilitary
准入	access
参议院多数党领袖	senate majority leader
多数党领袖	majority leader
少数党领袖	minority leader
少数民族	ethnic minority; minority
少数族裔	ethnic minority; minority
少数	minority; few
少数派	minority
少年	teenager; youth; juvenile
少女	girl; teenage girl
少数人	few people; minority
少林寺	shaolin temple
少量	small amount
工业	industry; industrial
工业化	industrialization; industrialized
工业化国家	industrialized country; industrialized nation
工业生产	industrial production; industrial output
工业产值	industrial output
工业国家	industrialized country; industrial nation
工业革命	industrial revolution
工业区	industrial area; industrial zone
工业部	industry ministry
工业增加值	industrial output
工业园区	industrial park
工业品	industrial product
工业部门	industrial sector
工业联合会	confederation industry; federation of industry
工业股票	industrial stock
工业和信息化部	ministry industry information
工人	worker
工人阶级	working class
工会	union; trade union; labor union
工会领袖	union leader
工厂	factory; plant
工作	work; job
工作人员	staff; worker; employee
工作组	working group
工作报告	work report
工作机会	job; job opportunity
工作岗位	job
工作场所	workplace
工作时间	working hours
工作日	working day; weekday
工作室	studio
工作签证	work visa
工作者	worker
工作条件	working condition
工作许可	work permit
工程	project; engineering
工程师	engineer
工程学	engineering
工程院	academy of engineering
工地	construction site
工具	tool; instrument
工资	wage; salary; pay
工资增长	wage growth
工商	industry commerce; business
工商界	business community
工商银行	industrial commercial bank; icbc
工商业	industry commerce
工艺	craft; technology
工艺品	handicraft
工党领袖	labour leader; labor leader
工党政府	labour government
工信部	ministry industry information
工伤	work injury
工时	working hours
工序	process
劳工	labor; worker
劳工组织	labor organization
劳工法	labor law
劳工市场	labor market
劳动	labor; work
劳动力	labor; labor force; workforce
劳动力市场	labor market
劳动力短缺	labor shortage
劳动者	worker
劳动节	labor day; may day
劳动法	labor law
劳动部	labor department; labor ministry
劳动人口	workforce
劳动合同	labor contract
劳动营	labor camp
劳改营	labor camp
劳教	labor camp; re-education labor
劳动教养	re-education labor
再教育营	re-education camp
再教育	re-education
再次	again; once again
再生	renewable; regeneration
再保险	reinsurance
再度	again
再见	goodbye
再就业	re-employment
教育营	re-education camp; education camp
劳伦斯	lawrence
劳拉	laura
劳埃德	lloyd
劳资	labor; industrial
劳资纠纷	labor dispute; industrial dispute
劳斯莱斯	rolls-royce
劳力	labor
就业	employment; job
就业率	employment rate
就业机会	job; job opportunity; employment opportunity
就业市场	job market; labor market
就业岗位	job
就业人数	employment; payroll
就业增长	job growth; employment growth
就业数据	employment data; job data
就业报告	job report; employment report
非农就业	nonfarm payroll; payroll
非农业就业	nonfarm payroll
就读	study; attend
就任	take office
就绪	ready
就地	on the spot
失业	unemployment; unemployed
失业率	unemployment rate; jobless rate
失业者	unemployed
失业人数	unemployment; jobless
失业人口	unemployed
失业保险	unemployment insurance
失业救济金	unemployment benefit; jobless benefit
失业救济	unemployment benefit; jobless benefit
失踪	missing; disappear; disappearance
失踪者	missing
失踪人员	missing person
失败	failure; fail; defeat
失去	lose
失望	disappointed; disappointing; disappointment
失控	out of control
失误	mistake; error
失事	crash
失明	blind; blindness
失联	missing; lose contact
失衡	imbalance
失效	invalid; expire
失灵	fail; failure
失利	defeat; lose
失眠	insomnia
失职	negligence; dereliction of duty
失窃	steal; theft
失火	fire
失守	fall
失学	out of school
失信	dishonest
失败者	loser
求职	job-seeking; job
求职者	job seeker; jobseeker
求救	call for help
求助	ask for help; help
求婚	propose; proposal
求情	plead
求生	survival; survive
岗位	job; post
雇佣	hire; employ
雇员	employee
雇主	employer
雇用	hire; employ
雇佣军	mercenary
招聘	recruit; recruitment; hire
招募	recruit
招标	tender; bidding
招待会	reception
招待	entertain
招致	incur
招股	share offering; offering
招股书	prospectus
招商	investment
职业	profession; occupation; career; professional
职业生涯	career
职业培训	vocational training
职业教育	vocational education
职业道德	professional ethics
职业联赛	professional league
职务	post; position; duty
职位	position; post; job
职工	employee; worker; staff
职员	staff; employee; clerk
职责	duty; responsibility
职场	workplace
职能	function
职权	power; authority
职称	title
职棒	professional baseball; baseball
员工	employee; staff
薪水	salary; pay
薪酬	pay; salary; compensation
薪资	salary; wage
加薪	pay rise; pay increase
减薪	pay cut
最低薪资	minimum wage
退休	retire; retirement
退休金	pension
退休年龄	retirement age
退休人员	retiree; pensioner
退休者	retiree; pensioner
退役	retire; retired
退伍军人	veteran
退伍	retire
退出	withdraw; quit; exit
退税	tax rebate; tax refund
退还	return; refund
退款	refund
退让	concession; back down
退缩	back down
退党	quit party
退群	withdraw
退赛	withdraw; retire
退回	return
退市	delist
退化	degrade; degeneration
退场	exit
退学	drop out
养老金	pension
养老	pension; elderly care
养老保险	pension insurance; pension
养老院	nursing home
养老基金	pension fund
养殖	farming; breeding
养殖场	farm
养猪	pig farming
养育	raise
养父母	adoptive parent
养分	nutrient
公积金	provident fund
社会	society; social
社会保障	social security
社会保险	social insurance; social security
社会福利	social welfare; welfare
社会稳定	social stability
社会秩序	social order; public order
社会各界	society
社会科学	social science
社会科学院	academy of social
社会服务	social service
社会正义	social justice
社会问题	social problem; social issue
社会活动家	activist; social activist
社会学	sociology
社会学家	sociologist
社会工作者	social worker
社会责任	social responsibility
社会信用	social credit
社会距离	social distancing; social distance
社交距离	social distancing; social distance
社交	social
社交媒体	social media
社交网络	social network
社交网站	social networking site; social network
社交平台	social media platform
社群媒体	social media
社群	community
社区	community
社区服务	community service
社区传播	community transmission
社工	social worker
社论	editorial
社保	social security
社评	editorial
社长	president
社团	association; community
社民	social democrat
福利	welfare; benefit
福利制度	welfare system
福利国家	welfare state
福岛	fukushima
福岛核电站	fukushima nuclear plant
福岛第一核电站	fukushima nuclear plant
福建	fujian
福建省	fujian
福州	fuzhou
福特	ford
福特汽车	ford motor; ford
福特汽车公司	ford motor; ford
福克斯	fox
福克斯新闻	fox news
福克斯新闻台	fox news
福布斯	forbes
福布斯杂志	forbes
福奇	fauci
福音	gospel; evangelical
福冈	fukuoka
福克兰群岛	falkland islands
福斯特	foster
福尔摩斯	holmes; sherlock holmes
福利金	benefit
福州市	fuzhou
消费	consumption; consumer; spending
消费者	consumer
消费者价格	consumer price
消费者价格指数	consumer price index
消费者物价指数	consumer price index
消费物价指数	consumer price index
消费者信心	consumer confidence
消费者信心指数	consumer confidence index
消费支出	consumer spending
消费税	consumption tax; sales tax
消费品	consumer goods; consumer product
消费量	consumption
消费电子	consumer electronics
消费需求	consumer demand
消费价格指数	consumer price index
居民消费价格指数	consumer price index
生产者价格指数	producer price index
生产者物价指数	producer price index
采购经理人指数	purchasing manager index; pmi
采购经理指数	purchasing manager index; pmi
采购经理人	purchasing manager
采购	purchase; procurement
采取	take; adopt
采取行动	take action; act
采取措施	take measure; take step
采访	interview
采用	adopt; use
采矿	mining
采纳	adopt
采集	collect
采样	sampling; sample
消息	news; information
消息人士	source
消息来源	source
消息灵通人士	source
消除	eliminate; remove
消除贫困	eradicate poverty; poverty eradication
消灭	eliminate; destroy; wipe out
消失	disappear; vanish
消防	fire
消防员	firefighter
消防队	fire brigade; fire department
消防队员	firefighter
消防局	fire department
消防部门	fire department; fire service
消防人员	firefighter
消防车	fire truck; fire engine
消极	negative; passive
消耗	consume; consumption
消毒	disinfect; disinfection
消毒剂	disinfectant
消退	fade; subside
消化	digest
生产	production; produce
生产力	productivity
生产率	productivity
生产商	producer; manufacturer
生产者	producer
生产国	producer; producing country
生产总值	gross domestic product
生产线	production line
生产成本	production cost
生产能力	production capacity; capacity
生产量	output; production
生活	life; live; living
生活水平	living standard
生活成本	cost of living
生活费用	living cost; cost of living
生活方式	lifestyle; way of life
生活条件	living condition
生活质量	quality of life
生活用品	daily necessity
生存	survive; survival
生命	life
生命危险	life danger; life-threatening
生命科学	life science
生命线	lifeline
生物	biology; biological; creature
生物学	biology
生物学家	biologist
生物技术	biotechnology; biotech
生物科技	biotechnology; biotech
生物多样性	biodiversity
生物燃料	biofuel
生物恐怖	bioterrorism
生物医学	biomedical
生物识别	biometric
生物实验室	biolab; biological laboratory
生态	ecology; ecological
生态系统	ecosystem
生态学	ecology
生态学家	ecologist
生态环境	ecological environment; environment
生态环境部	ministry of ecology; environment ministry
生意	business
生日	birthday
生病	sick; ill
生气	angry
生育	birth; fertility
生育率	fertility rate; birth rate
生育政策	birth policy
生长	growth; grow
生效	take effect; come into force
生前	lifetime
生还者	survivor
生还	survive
生动	vivid
生殖	reproductive
生化	biochemical
生理	physiological; physical
生机	vitality
生涯	career
生母	biological mother; mother
生父	biological father; father
出生	born; birth
出生率	birth rate
出生于	born
出生地	birthplace
出生证明	birth certificate
出口	export; exit
出口国	exporter; exporting country
出口商	exporter
出口额	export
出口管制	export control
出口商品	export; export goods
出口禁令	export ban
出口增长	export growth
出口量	export; export volume
出口市场	export market
出口退税	export tax rebate
出口产品	export product
出售	sell; sale
出现	appear; emerge
出席	attend
出任	serve; become
出版	publish; publication
出版社	publisher; publishing house
出版商	publisher
出版物	publication
出版业	publishing
出租	rent; lease
出租车	taxi; cab
出租车司机	taxi driver
出庭	appear in court; court
出庭作证	testify
出境	leave country; exit
出发	set out; depart
出台	introduce; launch
出身	background; born
出院	discharge; leave hospital
出手	act
出价	bid; offer
出血	bleeding; hemorrhage
出动	deploy; dispatch
出色	excellent; outstanding
出兵	send troop
出事	accident
出口导向	export-oriented
出路	way out
出差	business trip
出演	star; play
出品	produce
出场	appearance; play
出局	eliminate; out
出于	out of
出示	show; present
出资	fund; invest
出任总理	prime minister
出轨	derail; derailment
出炉	release
出人意料	unexpected; surprise
出名	famous
出卖	betray; sell
出错	error; wrong
出道	debut
出类拔萃	outstanding
进口	import
进口商	importer
进口国	importer; importing country
进口额	import
进口关税	import tariff; import duty
进口商品	import; imported goods
进口产品	imported product; import
进口税	import duty; import tax
进口限制	import restriction
进口量	import; import volume
进出口	import export
进入	enter
进展	progress
进程	process
进攻	attack; offensive
进步	progress; advance
进一步	further
进球	goal; score
进化	evolution; evolve
进化论	evolution
进修	study
进军	enter; advance
进驻	station; enter
进度	progress; schedule
进食	eat
进取	enterprising
晋级	advance; qualify
贸易	trade
贸易战	trade war
贸易逆差	trade deficit
贸易赤字	trade deficit
贸易顺差	trade surplus
贸易盈余	trade surplus
贸易谈判	trade negotiation; trade talk
贸易协议	trade agreement; trade deal
贸易协定	trade agreement; trade deal
贸易保护主义	trade protectionism; protectionism
贸易伙伴	trading partner; trade partner
贸易争端	trade dispute
贸易摩擦	trade friction; trade dispute
贸易壁垒	trade barrier
贸易代表	trade representative
贸易代表办公室	trade representative
贸易关系	trade relation; trade tie
贸易额	trade volume; trade
贸易政策	trade policy
贸易自由化	trade liberalization; free trade
贸易公司	trading company
贸易部	trade ministry
贸易商	trader
贸易制裁	trade sanction
贸易禁运	trade embargo
贸易中心	trade center
贸易平衡	trade balance
贸易不平衡	trade imbalance
贸易法	trade law
贸易往来	trade
世界贸易中心	world trade center
世贸中心	world trade center
世贸大厦	world trade center
北美自由贸易协定	nafta; north american trade
北美自由贸易协议	nafta
商业	business; commercial; commerce
商业银行	commercial bank
商业机密	trade secret; commercial secret
商业活动	business activity
商业化	commercialize; commercial
商业模式	business model
商业周刊	businessweek
商业部	commerce ministry
商业区	business district
商业利益	commercial interest; business interest
商业票据	commercial paper
商业信心	business confidence
商业界	business community
商业中心	commercial center; business center
商业广告	commercial; advertisement
商品	goods; commodity; product
商品价格	commodity price
商品期货	commodity future
商品房	commercial housing
商人	businessman; trader; merchant
商店	shop; store
商场	mall; shopping mall
商务	business; commerce
商界	business community; business
商会	chamber of commerce
商讨	discuss
商议	discuss; consult
商标	trademark
商家	business; retailer
商机	business opportunity
商定	agree
商圈	business district
商学院	business school
商船	merchant ship; merchant vessel
商贸	trade; commerce
商谈	negotiate; talk
商用	commercial
能够	able; can
健康	health; healthy
健康状况	health; health condition
健康问题	health problem; health issue
健身	fitness
健身房	gym
健全	sound
卫生	health; hygiene
卫生官员	health official
卫生部门	health department; health authority
卫生组织	health organization
卫生保健	health care
卫生当局	health authority
卫生系统	health system
卫生局	health department
卫生局长	health commissioner
卫生间	toilet; bathroom
卫生紧急事件	health emergency
卫生危机	health crisis
卫生专家	health expert
卫生纸	toilet paper
国家卫健委	national health commission
卫健委	health commission
卫计委	health commission
卫冕冠军	defending champion
卫冕	defend; title
卫星	satellite
卫星图像	satellite image; satellite imagery
卫星电视	satellite television; satellite tv
卫星导航	satellite navigation
卫星发射	satellite launch
卫报	guardian
卫队	guard
卫兵	guard
医院	hospital
医生	doctor; physician
医疗	medical; health care
医疗保险	medical insurance; health insurance
医疗保健	health care
医疗服务	medical service; health service
医疗系统	health system; health care system
医疗人员	medical staff; medical worker
医疗设备	medical equipment
医疗用品	medical supply
医疗器械	medical device
医疗改革	health care reform
医疗费用	medical expense
医疗物资	medical supply
医疗补助	medicaid
医保	health insurance; medical insurance
医保法案	health care bill
医改	health care reform
医学	medicine; medical
医学院	medical school
医学研究	medical research
医学杂志	medical journal
医学家	medical scientist
医药	pharmaceutical; medicine
医护人员	medical staff; health worker; medical worker
医务人员	medical staff; medical worker
奥巴马医改	obamacare
平价医疗法案	affordable care act
国民医疗服务体系	nhs; national health service
国民保健署	nhs; national health service
护士	nurse
护理	nursing; care
护照	passport
护送	escort
护理人员	nurse; caregiver
病毒	virus
病毒学家	virologist
病毒学	virology
病毒感染	virus infection; viral infection
病毒传播	virus spread
病毒变种	virus variant; variant
病毒检测	virus test
病例	case
病人	patient
病情	condition; illness
病床	hospital bed; bed
病房	ward
病史	medical history
病逝	die
病原体	pathogen
病患	patient
病因	cause
病菌	germ; bacteria
病假	sick leave
疾病	disease; illness
疾病控制与预防中心	cdc; disease control
疾病控制中心	cdc; disease control
疾病预防控制中心	cdc; disease control
疾控中心	cdc; disease control
疾病传播	disease spread
心脏病	heart disease; heart attack
心脏病发作	heart attack
心脏	heart
心脏手术	heart surgery
心脏移植	heart transplant
心脏骤停	cardiac arrest
心脏衰竭	heart failure
心理	psychological; mental; psychology
心理学	psychology
心理学家	psychologist
心理健康	mental health
心理治疗	therapy; psychotherapy
心理医生	psychiatrist; psychologist
心理战	psychological warfare
心灵	soul; mind
心情	mood
心血管	cardiovascular
心血管疾病	cardiovascular disease; heart disease
心态	mentality; attitude
心脏起搏器	pacemaker
心肌梗塞	heart attack
心脏科	cardiology
癌症	cancer
癌症患者	cancer patient
癌症研究	cancer research
癌	cancer
癌细胞	cancer cell
肺癌	lung cancer
乳腺癌	breast cancer
乳癌	breast cancer
肝癌	liver cancer
胃癌	stomach cancer
皮肤癌	skin cancer
宫颈癌	cervical cancer
胰腺癌	pancreatic cancer
结肠癌	colon cancer
直肠癌	rectal cancer; bowel cancer
白血病	leukemia
肿瘤	tumor
脑瘤	brain tumor
化疗	chemotherapy
放疗	radiotherapy
放射治疗	radiotherapy; radiation therapy
放射性	radioactive
放射性物质	radioactive material
放射	radiation
糖尿病	diabetes
艾滋病	aids; hiv
艾滋病毒	hiv
艾滋病病毒	hiv
艾滋	aids
爱滋病	aids; hiv
爱滋病毒	hiv
结核病	tuberculosis
肺结核	tuberculosis
疟疾	malaria
霍乱	cholera
鼠疫	plague
登革热	dengue fever; dengue
黄热病	yellow fever
埃博拉	ebola
埃博拉病毒	ebola; ebola virus
埃博拉疫情	ebola outbreak; ebola epidemic
寨卡	zika
寨卡病毒	zika; zika virus
猴痘	monkeypox
麻疹	measles
小儿麻痹症	polio
脊髓灰质炎	polio
肝炎	hepatitis
乙肝	hepatitis b
肺炎	pneumonia
禽流感	bird flu; avian influenza
禽流感病毒	bird flu virus; bird flu
猪流感	swine flu
甲型流感	swine flu; influenza
非洲猪瘟	african swine fever
猪瘟	swine fever
口蹄疫	foot mouth disease
疯牛病	mad cow disease
狂犬病	rabies
萨斯	sars
沙士	sars
中东呼吸综合征	mers
呼吸	breathe; breathing; respiratory
呼吸系统	respiratory system; respiratory
呼吸道	respiratory
呼吸困难	breathing difficulty
呼吸机	ventilator
冠状病毒	coronavirus
冠状病毒疫情	coronavirus outbreak; coronavirus pandemic
新型冠状病毒	coronavirus; novel coronavirus
新冠病毒	coronavirus; covid-19
新冠	covid; covid-19; coronavirus
新冠肺炎	covid-19; coronavirus
新冠肺炎疫情	covid-19 pandemic; coronavirus pandemic
新冠疫情	covid pandemic; coronavirus pandemic
新冠疫苗	covid vaccine; covid-19 vaccine
新型肺炎	coronavirus
奥密克戎	omicron
德尔塔	delta
德尔塔变种	delta variant
疫情	epidemic; outbreak; pandemic
疫情期间	during pandemic; pandemic
疫情防控	epidemic control; epidemic prevention control
疫情爆发	outbreak
疫苗	vaccine
疫苗接种	vaccination
疫苗护照	vaccine passport
接种	vaccinate; vaccination
接种疫苗	vaccinate; vaccination
接触	contact
接触者	contact
接受	accept; receive
接受采访	interview
接受治疗	receive treatment; treatment
接替	replace; succeed
接管	take over; takeover
接任	succeed; take over
接班人	successor
接班	succeed; successor
接近	close; near; approach
接收	receive
接待	receive; reception
接见	meet; receive
接到	receive
接连	successive
接送	pick up
密切接触者	close contact
密切	close; closely
密切合作	close cooperation
密切关注	closely monitor; closely follow
密码	password; code
密度	density
密集	intensive; dense
密西根	michigan
密歇根	michigan
密歇根州	michigan
密苏里	missouri
密苏里州	missouri
密西西比	mississippi
密西西比州	mississippi
密谋	plot; conspire
大流行	pandemic
大流行病	pandemic
瘟疫	plague; epidemic
口罩	mask; face mask
防护服	protective clothing; protective suit
防护	protection; protective
防护装备	protective equipment; protective gear
个人防护装备	personal protective equipment
防疫	epidemic prevention
防疫措施	epidemic prevention measure; covid measure
防控	prevention control
防止	prevent
防范	prevent; guard against
防御	defense; defend
防御性	defensive
防务	defense
防长	defense minister; defense secretary
防火墙	firewall
防火	fire prevention
防卫	defense
防线	line of defense; defense
防守	defense; defend
防弹	bulletproof
防水	waterproof
防洪	flood control
防扩散	non-proliferation
防治	prevention; control
防空洞	bomb shelter
确诊	confirm; diagnose
确诊病例	confirmed case
确认	confirm
确定	determine; confirm; certain
确保	ensure; guarantee; make sure
确立	establish
确诊者	confirmed case; patient
确凿	conclusive
确切	exact
疑似	suspected
疑似病例	suspected case
疑问	question; doubt
疑虑	doubt; concern
疑犯	suspect
怀疑	suspect; doubt; suspicion
怀孕	pregnant; pregnancy
怀特	white
怀俄明	wyoming
怀俄明州	wyoming
怀念	miss
怀尔德	wilder
感染	infection; infect
感染者	infected
感染病例	infection case; infection
感染率	infection rate
感染人数	infection
感觉	feel; feeling
感到	feel
感兴趣	interested
感谢	thank; thanks
感受	feel; feeling
感冒	cold; flu
感动	moved; touching
感情	feeling; emotion
感激	grateful; thank
感恩节	thanksgiving
感应	sensor
阳性	positive
阴性	negative
阴谋	conspiracy; plot
阴谋论	conspiracy theory
阴影	shadow
阴道	vagina
无症状	asymptomatic
无症状感染者	asymptomatic case; asymptomatic carrier
无家可归	homeless
无家可归者	homeless
无关	unrelated
无辜	innocent
无辜平民	innocent civilian
无效	invalid; ineffective
无数	countless
无条件	unconditional
无限期	indefinitely; indefinite
无限	unlimited
无线	wireless
无线电	radio
无线网络	wireless network
无党派	independent
无国籍	stateless
无国界医生	doctor without border
无国界医生组织	doctor without border
无国界记者	reporter without border
无国界记者组织	reporter without border
无视	ignore
无力	unable
无人	unmanned
无疑	undoubtedly
无情	ruthless
无聊	boring
无政府主义	anarchism; anarchist
无政府状态	anarchy
无神论	atheism
无缘	miss
无意	unintentional
无理	unreasonable
无证移民	undocumented immigrant
无知	ignorance; ignorant
症状	symptom
病症	disease
综合征	syndrome
综合症	syndrome
综合	comprehensive; composite
综合指数	composite index
并发症	complication
高危	high-risk
诊断	diagnose; diagnosis
诊所	clinic
诊疗	treatment
治疗	treatment; treat; therapy
治疗方法	treatment; therapy
治愈	cure; recover
治理	governance; govern
治安	public order; security; law and order
治国	govern
治病	treat; cure
康复	recovery; recover; rehabilitation
康涅狄格	connecticut
康涅狄格州	connecticut
康乃狄克	connecticut
康奈尔	cornell
康奈尔大学	cornell university
康斯坦丁	constantine
康德	kant
康纳	connor
痊愈	recover
抢险	rescue
急救	first aid; emergency
急救人员	paramedic
急诊	emergency
急诊室	emergency room
急性	acute
急剧	sharp; sharply
急需	urgently need
急于	eager
救护车	ambulance
救援	rescue; relief
救援人员	rescuer; rescue worker; aid worker
救援队	rescue team
救援工作	rescue work; relief effort
救援物资	relief supply
救援行动	rescue operation
救助	aid; rescue; bailout
救助计划	bailout; rescue plan
救助方案	bailout; rescue package
救助贷款	bailout loan; bailout
救灾	disaster relief
救灾工作	disaster relief; relief work
救济	relief
救生艇	lifeboat
救生衣	life jacket
救出	rescue
救命	save life
救市	bailout; rescue market
救火	fight fire
救世军	salvation army
救生	rescue; lifesaving
救	save; rescue
援助	aid; assistance; help
援助组织	aid organization; aid group
援助机构	aid agency
援助计划	aid program; bailout
援助物资	aid supply; relief supply
援助方案	aid package; bailout package
援救	rescue
援引	cite; quote
援军	reinforcement
援兵	reinforcement
搜救	search rescue
搜救人员	rescue worker; searcher
搜救工作	search rescue
搜救行动	search rescue operation
搜索	search
搜索引擎	search engine
搜查	search; raid
搜查令	search warrant
搜寻	search
搜集	collect
搜狐	sohu
药物	drug; medication; medicine
药品	drug; medicine
药品管理局	drug administration; medicine agency
药店	pharmacy; drugstore
药剂	drug
药剂师	pharmacist
药监局	drug administration
药房	pharmacy
药厂	drugmaker; pharmaceutical company
药	drug; medicine
食品药品监督管理局	food drug administration; fda
食品和药物管理局	food drug administration; fda
食药监局	food drug administration
中药	traditional chinese medicine
中医	traditional chinese medicine
西医	western medicine
阿司匹林	aspirin
抗逆转录病毒	antiretroviral
止痛药	painkiller
兴奋剂	doping; drug
安眠药	sleeping pill
伟哥	viagra
类固醇	steroid
胰岛素	insulin
维生素d	vitamin d
辉瑞	pfizer
辉瑞公司	pfizer
莫德纳	moderna
阿斯利康	astrazeneca
强生	johnson johnson
强生公司	johnson johnson
葛兰素史克	glaxosmithkline
诺华	novartis
罗氏	roche
拜耳	bayer
默克	merck
赛诺菲	sanofi
科兴	sinovac
国药	sinopharm
国药集团	sinopharm
临床	clinical
临床试验	clinical trial
临时	temporary; interim; provisional
临时停火	temporary ceasefire
临近	near; approach
临界	critical
试验	test; trial; experiment
试图	try; attempt
试点	pilot
试管婴儿	test-tube baby; ivf
试用	trial
试飞	test flight
实验	experiment; test
实验室	laboratory; lab
实验性	experimental
实施	implement; implementation; carry out
实行	implement; practice
实现	achieve; realize
实际	actual; real; practical
实际行动	concrete action; action
实质	substance; essence
实质性	substantive; substantial
实力	strength
实体	entity
实体店	store
实践	practice
实习	internship
实习生	intern
实用	practical
实例	example
实弹	live ammunition
实弹射击	live fire; live-fire
实弹演习	live-fire drill; live-fire exercise
实名	real-name
实时	real-time; real time
实物	physical
实况	live
实惠	affordable; benefit
研究	study; research
研究人员	researcher
研究者	researcher
研究员	researcher; fellow
研究所	institute
研究院	institute; academy
研究中心	research center
研究生	graduate student; graduate
研究报告	study; research report
研究机构	research institute; research institution
研究显示	study show
研究发现	study find; research find
研究表明	study show; research show
研究结果	finding; result
研究小组	research team
研究团队	research team
研究成果	research result; research
研究工作	research
研究项目	research project
研究领域	research field
研究主任	research director
研发	research development; develop
研制	develop; development
研讨会	seminar; symposium
研判	assess
干细胞	stem cell
细胞	cell
细菌	bacteria
细节	detail
细则	detailed rule; rule
基因突变	genetic mutation
基因改造	genetically modified; genetic modification
转基因	genetically modified; gm
转基因作物	genetically modified crop; gm crop
转基因食品	genetically modified food; gm food
转让	transfer
转移	transfer; shift; move
转变	change; transformation; shift
转向	turn; shift
转型	transition; transformation
转会	transfer
转会费	transfer fee
转折点	turning point
转换	convert; switch
转播	broadcast
转账	transfer
转交	transfer; hand over
转机	turn; connecting flight
转发	forward; retweet
转为	turn; convert
转	turn
克隆	clone; cloning
克里姆林宫	kremlin
克里米亚	crimea; crimean
克里米亚半岛	crimean peninsula; crimea
克林顿	clinton
克林顿夫人	mrs clinton; clinton
克罗地亚	croatia; croatian
克什米尔	kashmir
克里	kerry
克里斯	chris
克里斯蒂	christie
克里斯托弗	christopher
克里斯蒂安	christian
克里斯汀	christine
克里斯蒂娜	cristina; christina
克劳德	claude
克鲁兹	cruz
克鲁格曼	krugman
克拉克	clark
克莱斯勒	chrysler
克莱因	klein
克利夫兰	cleveland
克服	overcome
克制	restraint
克格勃	kgb
克雷格	craig
克伦	karen
克洛普	klopp
克	gram
基因技术	gene technology
脱氧核糖核酸	dna
基因检测	genetic test; dna test
胚胎	embryo
胚胎干细胞	embryonic stem cell
胎儿	fetus
堕胎	abortion
堕胎权	abortion right
堕胎法	abortion law
避孕	contraception; birth control
避孕套	condom
避孕药	contraceptive; birth control pill
安全套	condom
避免	avoid; prevent
避难	shelter; refuge; asylum
避难所	shelter; refuge
避税	tax avoidance
避税天堂	tax haven
避险	safe haven; hedge
避开	avoid
避风港	safe haven
计划生育	family planning; birth control
计划生育政策	family planning policy; one-child policy
计划	plan; program; project
计算	calculate; calculation
计算机	computer
计算机系统	computer system
计算机科学	computer science
计算机病毒	computer virus
计程车	taxi
计时	time
计入	include
计价	denominated
分娩率	birth rate
剖腹产	cesarean
婴儿	baby; infant
婴儿死亡率	infant mortality; infant mortality rate
婴儿奶粉	infant formula; baby formula
婴幼儿	infant
奶粉	milk powder; infant formula
毒奶粉	tainted milk
三聚氰胺	melamine
母乳	breast milk
母亲	mother
母亲节	mother's day
母语	native language; mother tongue
母婴	maternal child
孕妇	pregnant woman
产妇	maternal; mother
产假	maternity leave
产品	product
产量	output; production
产业	industry
产业链	industrial chain
产业结构	industrial structure
产业政策	industrial policy
产业升级	industrial upgrading
产能	capacity; production capacity
产能过剩	overcapacity; excess capacity
产生	produce; generate; create
产权	property right
产值	output
产地	origin
产油国	oil producer; oil producing country
产出	output
知识产权	intellectual property
知识产权保护	intellectual property protection
知识	knowledge
知识分子	intellectual
知名	famous; well-known
知名人士	celebrity; well-known figure
知名度	popularity; fame
知道	know
知情	informed; know
知情人士	source; person familiar
知情人	insider; source
知情权	right to know
血液	blood
血压	blood pressure
血栓	blood clot
血	blood
血型	blood type
血管	blood vessel
血统	descent; blood
血腥	bloody
血浆	plasma
血糖	blood sugar
血清	serum
献血	blood donation; donate blood
输血	blood transfusion; transfusion
输入	import; input
输出	export; output
输	lose
输掉	lose
输送	transport; deliver
输给	lose
输家	loser
出血热	hemorrhagic fever
器官	organ
器官移植	organ transplant
器官捐赠	organ donation
活摘器官	organ harvesting
捐赠	donate; donation
捐赠者	donor
捐助	donate; donation
捐助者	donor
捐助国	donor country; donor
捐款	donation; donate
捐款人	donor
捐献	donate; donation
捐出	donate
肾脏	kidney
肝脏	liver
肺	lung
肺部	lung
大脑	brain
脑	brain
脑死亡	brain death; brain dead
脑部	brain
脑中风	stroke
中风	stroke
骨折	fracture; broken bone
骨髓	bone marrow
骨头	bone
骨干	backbone
骨骼	bone; skeleton
皮肤	skin
皮尤研究中心	pew research center
皮尤	pew
皮特	pitt; pete
皮埃尔	pierre
皮诺切特	pinochet
皮革	leather
皮肤病	skin disease
眼睛	eye
眼泪	tear
眼镜	glasses
眼科	eye
耳朵	ear
鼻子	nose
嘴	mouth
牙齿	tooth
牙医	dentist
牙买加	jamaica; jamaican
牙科	dental
喉咙	throat
脖子	neck
头部	head
头发	hair
头痛	headache
头条	headline
头盔	helmet
头巾	headscarf
头目	ringleader; chief
头号	number one; top
头衔	title
头等舱	first class
头版	front page
头奖	jackpot
罩袍	burqa
面纱	veil
面对	face
面临	face
面具	mask
面积	area
面包	bread
面前	front
面试	interview
面部	face
面对面	face-to-face
面世	come out
面值	face value; denomination
面粉	flour
面条	noodle
面板	panel
肥胖	obesity; obese
肥胖症	obesity
肥料	fertilizer
肥皂剧	soap opera
肥皂	soap
营养	nutrition; nutrient
营养不良	malnutrition; malnourished
营养品	nutrition
营业额	turnover; revenue
营业	business; operate
营业收入	revenue
营业利润	operating profit
营业税	business tax
营运	operation
营收	revenue
营利	profit
营地	camp
营救	rescue
营销	marketing
营造	create
饥荒	famine
饥饿	hunger; hungry
饥民	hungry people
粮食	food; grain
粮食安全	food security
粮食危机	food crisis
粮食援助	food aid
粮食短缺	food shortage
粮食产量	grain output; grain production
粮食价格	food price; grain price
粮食出口	grain export
粮食供应	food supply
粮食不安全	food insecurity
粮农组织	food agriculture organization; fao
食品	food
食品安全	food safety
食品价格	food price
食品公司	food company
食品银行	food bank
食品和饮料	food drink
食物	food
食物中毒	food poisoning
食物链	food chain
食用油	edible oil; cooking oil
食用	eat; consume; edible
食堂	canteen; cafeteria
食言	break promise
食人	cannibal
食谱	recipe
食材	ingredient
阿富汗	afghanistan; afghan
阿富汗人	afghan
阿富汗战争	afghan war; afghanistan war
阿富汗政府	afghan government
阿富汗总统	afghan president
阿富汗塔利班	afghan taliban; taliban
阿尔巴尼亚	albania; albanian
阿尔及利亚	algeria; algerian
阿尔及尔	algiers
阿根廷	argentina; argentine
阿根廷人	argentine
阿联酋	united arab emirates; uae
阿拉伯联合酋长国	united arab emirates
阿拉伯联盟	arab league
阿拉伯国家联盟	arab league
阿拉伯国家	arab country; arab state
阿拉伯世界	arab world
阿拉伯之春	arab spring
阿拉伯语	arabic
阿拉伯人	arab
阿拉伯	arab; arabic
阿拉伯半岛	arabian peninsula
阿拉伯海	arabian sea
阿盟	arab league
阿拉法特	arafat
阿曼	oman; omani
阿塞拜疆	azerbaijan; azerbaijani
阿布扎比	abu dhabi
阿布贾	abuja
阿布哈兹	abkhazia
阿布	abu
阿巴斯	abbas
阿卜杜拉	abdullah
阿卜杜勒	abdul; abdel
阿萨德	assad
阿萨德政权	assad regime
阿萨德总统	president assad
阿桑奇	assange
阿里	ali
阿里巴巴	alibaba
阿里巴巴集团	alibaba group; alibaba
阿勒颇	aleppo
阿姆斯特丹	amsterdam
阿姆斯特朗	armstrong
阿拉巴马	alabama
阿拉巴马州	alabama
阿拉斯加	alaska
阿拉斯加州	alaska
阿肯色	arkansas
阿肯色州	arkansas
阿塞拜疆人	azerbaijani
阿克拉	accra
阿斯马拉	asmara
阿斯塔纳	astana
阿什哈巴德	ashgabat
阿拉木图	almaty
阿比让	abidjan
阿尔卑斯山	alps
阿尔卑斯	alps; alpine
阿尔茨海默	alzheimer
阿尔茨海默病	alzheimer
阿尔茨海默症	alzheimer
阿尔斯通	alstom
阿森纳	arsenal
阿迪达斯	adidas
阿波罗	apollo
阿齐兹	aziz
阿米德	ahmed
阿哈迈德	ahmed
阿罗约	arroyo
阿基诺	aquino
阿里斯蒂德	aristide
阿姆河	amu darya
阿兰	alan; alain
阿黛尔	adele
阿凡达	avatar
阿汤哥	tom cruise
艾哈迈德	ahmed; ahmad
艾哈迈迪内贾德	ahmadinejad
内贾德	ahmadinejad
内塔尼亚胡	netanyahu
内罗毕	nairobi
内蒙古	inner mongolia
内蒙	inner mongolia
内蒙古自治区	inner mongolia
内布拉斯加	nebraska
内布拉斯加州	nebraska
内华达	nevada
内华达州	nevada
内马尔	neymar
内城	inner city
内需	domestic demand
内衣	underwear
内地居民	mainland resident
内疚	guilt
内存	memory
安哥拉	angola; angolan
安卡拉	ankara
安曼	amman
安道尔	andorra
安提瓜和巴布达	antigua barbuda
安倍	abe
安倍晋三	shinzo abe
安倍经济学	abenomics
安理会成员	security council member
安理会决议	security council resolution
安理会常任理事国	permanent member
安大略	ontario
安大略省	ontario
安卓	android
安德鲁	andrew
安德森	anderson
安德烈	andre; andrei
安德里亚	andrea
安东尼	anthony
安东尼奥	antonio
安妮	anne; annie
安娜	anna
安吉拉	angela
安格拉	angela
安南	annan
安排	arrange; arrangement
安置	resettle; settle; placement
安装	install; installation
安静	quiet
安徽	anhui
安徽省	anhui
安保	security
安保措施	security measure
安保人员	security personnel; security guard
安乐死	euthanasia
安达信	arthur andersen
安全局	security bureau; security agency
安永	ernst young
安慰	comfort
安居	housing
安检	security check
安克拉治	anchorage
安克雷奇	anchorage
安巴尔	anbar
安巴尔省	anbar
安第斯	andes
奥地利	austria; austrian
奥地利人	austrian
奥巴马	obama
奥巴马政府	obama administration
奥巴马总统	president obama
奥朗德	hollande
奥斯陆	oslo
奥斯卡	oscar
奥斯卡奖	oscar; academy award
奥斯丁	austin
奥斯汀	austin
奥斯维辛	auschwitz
奥尔默特	olmert
奥尔布赖特	albright
奥兰多	orlando
奥克兰	auckland; oakland
奥克拉荷马	oklahoma
奥克拉荷马州	oklahoma
俄克拉荷马	oklahoma
俄克拉荷马州	oklahoma
俄克拉何马	oklahoma
奥迪	audi
奥运	olympic
奥运会	olympics; olympic games; olympic
奥运冠军	olympic champion
奥运金牌	olympic gold; olympic gold medal
奥运火炬	olympic torch
奥运圣火	olympic flame; olympic torch
奥运村	olympic village
奥运选手	olympian
奥运奖牌	olympic medal
奥林匹克	olympic
奥林匹克运动会	olympic games
奥委会	olympic committee
奥普拉	oprah
奥利弗	oliver
奥利维亚	olivia
奥尔加	olga
奥马尔	omar
奥马哈	omaha
奥斯曼	ottoman; osman
奥斯曼帝国	ottoman empire
奥斯瓦尔德	oswald
奥尔森	olsen
奥康纳	o'connor
奥沙利文	o'sullivan
奥德里奇	aldrich
奥特曼	altman
冬奥会	winter olympics
冬季奥运会	winter olympics
北京冬奥会	beijing winter olympics
北京奥运会	beijing olympics
东京奥运会	tokyo olympics
伦敦奥运会	london olympics
残奥会	paralympics; paralympic
夏季奥运会	summer olympics
冬季	winter
冬天	winter
夏季	summer
夏天	summer
春季	spring
春天	spring
春节	spring festival; lunar new year; chinese new year
春晚	spring festival gala
秋季	autumn; fall
秋天	autumn; fall
澳大利亚	australia; australian
澳大利亚人	australian
澳大利亚政府	australian government
澳大利亚总理	australian prime minister
澳大利亚联邦	australia
澳大利亚广播公司	abc; australian broadcasting corporation
澳大利亚网球公开赛	australian open
澳大利亚联储	reserve bank australia
澳洲	australia; australian
澳洲人	australian
澳洲航空	qantas
澳航	qantas
澳网	australian open
澳门	macau; macao
澳门特别行政区	macau; macao
澳新银行	anz
巴基斯坦	pakistan; pakistani
巴基斯坦人	pakistani
巴基斯坦塔利班	pakistani taliban
巴基斯坦总理	pakistani prime minister
巴勒斯坦	palestine; palestinian
巴勒斯坦人	palestinian
巴勒斯坦权力机构	palestinian authority
巴勒斯坦民族权力机构	palestinian authority
巴勒斯坦国	palestinian state
巴勒斯坦领土	palestinian territory
巴勒斯坦难民	palestinian refugee
巴勒斯坦解放组织	palestine liberation organization; plo
巴解组织	plo; palestine liberation organization
巴西	brazil; brazilian
巴西人	brazilian
巴西总统	brazilian president
巴西利亚	brasilia
巴西队	brazil
巴拿马	panama; panamanian
巴拿马运河	panama canal
巴拿马文件	panama papers
巴拉圭	paraguay; paraguayan
巴林	bahrain; bahraini
巴哈马	bahamas
巴哈马群岛	bahamas
巴巴多斯	barbados
巴布亚新几内亚	papua new guinea
巴布亚	papua
巴黎	paris
巴黎协定	paris agreement; paris accord
巴黎气候协定	paris climate agreement; paris agreement
巴黎气候协议	paris climate agreement
巴黎圣母院	notre dame
巴黎圣日耳曼	paris saint-germain; psg
巴黎恐袭	paris attack
巴黎银行	bnp paribas
法国巴黎银行	bnp paribas
巴塞罗那	barcelona
巴萨	barcelona
巴伐利亚	bavaria; bavarian
巴尔干	balkan
巴尔干半岛	balkans; balkan
巴尔的摩	baltimore
巴士	bus
巴士拉	basra
巴士底狱	bastille
巴斯	bath; bass
巴厘岛	bali
巴厘	bali
巴库	baku
巴马科	bamako
巴格拉姆	bagram
巴里	barry
巴拉克	barack; barak
巴菲特	buffett
巴克莱	barclays
巴克莱银行	barclays
巴罗佐	barroso
巴沙尔	bashar
巴沙尔·阿萨德	bashar assad
巴赫	bach
巴赫穆特	bakhmut
巴特勒	butler
巴顿	patton; barton
巴恩斯	barnes
巴克	buck
巴勒莫	palermo
巴塞尔	basel
巴以冲突	israeli-palestinian conflict
巴方	pakistan; palestinian
白俄罗斯	belarus; belarusian
白宫	white house
白宫发言人	white house spokesman
白宫新闻秘书	white house press; press secretary
白宫官员	white house official
白人	white
白人至上主义	white supremacy; white supremacist
白人至上主义者	white supremacist
白金汉宫	buckingham palace
白皮书	white paper
白银	silver
白色	white
白领	white-collar
白糖	sugar
白酒	liquor; baijiu
白头盔	white helmets
白天	day; daytime
白纸运动	white paper protest
白沙瓦	peshawar
白岩松	bai yansong
柏林	berlin
柏林墙	berlin wall
柏林电影节	berlin film festival
柏林人	berliner
保加利亚人	bulgarian
北京	beijing
北京市	beijing
北京大学	peking university
北京时间	beijing time
北京奥运	beijing olympics
北京当局	beijing authority; beijing
北京首都国际机场	beijing airport
北京青年报	beijing youth daily
北大	peking university
北美	north america; north american
北美洲	north america
北欧	nordic; northern europe
北欧国家	nordic country
北非	north africa
北方	north; northern
北部	northern; north
北部地区	northern region
北边	north
北约	nato
北约秘书长	nato secretary-general; nato secretary general
北约成员国	nato member
北约峰会	nato summit
北约部队	nato force; nato troop
北大西洋公约组织	nato; north atlantic treaty
北大西洋	north atlantic
北朝鲜	north korea; north korean
北韩	north korea; north korean
北韓	north korea
北极	arctic; north pole
北极圈	arctic circle; arctic
北极熊	polar bear
北爱尔兰	northern ireland
北爱	northern ireland
北海	north sea
北海道	hokkaido
北马其顿	north macedonia
北卡罗来纳	north carolina
北卡罗来纳州	north carolina
北卡	north carolina
北达科他	north dakota
北达科他州	north dakota
北溪	nord stream
北溪二号	nord stream
北斗	beidou
北斗卫星	beidou satellite
北角	north point
北岩银行	northern rock
北领地	northern territory
北塞浦路斯	northern cyprus
贝鲁特	beirut
贝尔格莱德	belgrade
贝尔法斯特	belfast
贝尔	bell; bale
贝宁	benin
贝卢斯科尼	berlusconi
贝克汉姆	beckham
贝克	baker; beck
贝克尔	becker
贝拉克	barack
贝佐斯	bezos
贝索斯	bezos
贝聿铭	i.m. pei
贝多芬	beethoven
贝尔斯登	bear stearns
贝加尔湖	lake baikal
贝内特	bennett
贝叶斯	bayesian
贝娜齐尔	benazir
贝·布托	bhutto
布托	bhutto
布什	bush
布什政府	bush administration
布什总统	president bush
小布什	george bush
老布什	george bush
布莱尔	blair
布朗	brown
布莱恩	brian; bryan
布莱克	black; blake
布莱恩特	bryant
布鲁塞尔	brussels
布鲁克林	brooklyn
布鲁克斯	brooks
布鲁斯	bruce
布鲁金斯学会	brookings institution
布拉格	prague
布拉德	brad
布拉柴维尔	brazzaville
布拉迪斯拉发	bratislava
布达佩斯	budapest
布加勒斯特	bucharest
布宜诺斯艾利斯	buenos aires
布基纳法索	burkina faso
布隆迪	burundi
布琼布拉	bujumbura
布里斯班	brisbane
布里斯托尔	bristol
布林肯	blinken
布兰登	brandon
布雷顿森林	bretton woods
布雷迪	brady
布雷默	bremer
布特弗利卡	bouteflika
布置	set up
布里特妮	britney
布兰妮	britney
布拉特	blatter
不丹	bhutan; bhutanese
不列颠	britain; british
不列颠哥伦比亚省	british columbia
不列颠哥伦比亚	british columbia
不来梅	bremen
冰岛	iceland; icelandic
冰岛人	icelandic
冰川	glacier
冰盖	ice sheet; ice cap
冰山	iceberg
冰雪	snow ice
冰球	ice hockey; hockey
冰淇淋	ice cream
冰上曲棍球	ice hockey
冰	ice
冰箱	refrigerator
冰壶	curling
波兰	poland; polish
波兰人	pole; polish
波斯尼亚	bosnia; bosnian
波斯尼亚和黑塞哥维那	bosnia herzegovina; bosnia
波黑	bosnia; bosnia herzegovina
波斯湾	persian gulf; gulf
波斯	persian; persia
波士顿	boston
波士顿环球报	boston globe
波士顿马拉松	boston marathon
波士顿咨询	boston consulting
波音	boeing
波音公司	boeing
波音飞机	boeing
波多黎各	puerto rico; puerto rican
波多诺伏	porto-novo
波罗的海	baltic; baltic sea
波罗的海国家	baltic state
波罗申科	poroshenko
波恩	bonn
波哥大	bogota
波特兰	portland
波特	porter; potter
波动	fluctuation; volatility; fluctuate
波及	affect; spread
波尔多	bordeaux
波茨坦	potsdam
波尔图	porto
玻利维亚	bolivia; bolivian
玻璃	glass
伯利兹	belize
伯尔尼	bern; berne
伯明翰	birmingham
伯南克	bernanke
伯克利	berkeley
伯克希尔	berkshire
伯克希尔哈撒韦	berkshire hathaway
伯恩斯	burns
伯格	berg
伯纳德	bernard
伯尼	bernie
伯顿	burton
博茨瓦纳	botswana
博伊尔	boyle
博尔特	bolt
博尔顿	bolton
博索纳罗	bolsonaro
博斯普鲁斯	bosphorus
博鳌论坛	boao forum
博鳌	boao
博鳌亚洲论坛	boao forum
博览会	expo; exhibition; fair
博物馆	museum
博士	dr; doctor; phd
博士学位	doctorate; phd
博士后	postdoctoral
博客	blog
博彩	gambling; gaming; casino
博弈	game
博主	blogger
博尔赫斯	borges
朝鲜	north korea; north korean
朝鲜人	north korean; korean
朝鲜半岛	korean peninsula
朝鲜战争	korean war
朝鲜领导人	north korean leader
朝鲜领导人金正恩	north korean leader; kim jong-un
朝鲜政府	north korean government
朝鲜中央通讯社	kcna
朝中社	kcna; korean central news
朝鲜劳动党	workers party; worker party korea
朝鲜民主主义人民共和国	north korea; dprk
朝鲜官员	north korean official
朝鲜政权	north korean regime
朝鲜核武器	nuclear weapon
朝鲜族	ethnic korean; korean
朝美	north korea us
朝圣	pilgrimage
朝圣者	pilgrim
朝日新闻	asahi shimbun
朝日	asahi
朝觐	hajj
脱北者	north korean defector; defector
韩国	south korea; south korean; korea
韩国人	south korean; korean
韩国总统	south korean president
韩国政府	south korean government
韩国国防部	defense ministry
韩国统一部	unification ministry
韩联社	yonhap
韩国联合通讯社	yonhap; yonhap news agency
韩战	korean war
韩半岛	korean peninsula
韩币	won
韩流	k-pop; korean wave
韩语	korean
韩裔	korean
韩德尔	handel
韩正	han zheng
韩寒	han han
南韩	south korea; south korean
南韓	south korea
南朝鲜	south korea
南非	south africa; south african
南非人	south african
南非总统	south african president
南苏丹	south sudan
南斯拉夫	yugoslavia; yugoslav
南美	south america; south american
南美洲	south america
南亚	south asia; south asian
南欧	southern europe
南方	south; southern
南方周末	southern weekly; southern weekend
南方都市报	southern metropolis daily
南方医科大学	southern medical university
南部	southern; south
南部地区	southern region
南边	south
南海	south china sea
南海争端	south china sea
南海问题	south china sea
南海仲裁	south china sea
南海岛礁	south china sea
南中国海	south china sea
南沙群岛	spratly islands
南沙	spratly
西沙群岛	paracel islands
南极	antarctic; antarctica
南极洲	antarctica
南极大陆	antarctica
南京	nanjing; nanking
南京大屠杀	nanjing massacre
南京市	nanjing
南昌	nanchang
南宁	nanning
南通	nantong
南华早报	south china morning; scmp
南奥塞梯	south ossetia
南卡罗来纳	south carolina
南卡罗来纳州	south carolina
南卡	south carolina
南达科他	south dakota
南达科他州	south dakota
南北战争	civil war
南佛罗里达	south florida
南安普顿	southampton
南德意志报	sueddeutsche zeitung
南加州	southern california
南瓜	pumpkin
南希	nancy
南茜	nancy
南韩总统	south korean president
丹麦	denmark; danish
丹麦人	danish; dane
丹尼尔	daniel
丹尼尔斯	daniels
丹尼	danny
丹尼斯	dennis
丹佛	denver
德国	germany; german
德国人	german
德国政府	german government
德国总理	german chancellor
德国总理默克尔	chancellor merkel; german chancellor
德国之声	deutsche welle
德国联邦议院	bundestag
德国马克	deutsche mark
德国财政部	german finance ministry
德国经济	german economy
德国外长	german foreign minister
德国央行	bundesbank
德国队	germany
德国统一	german reunification
德国商业银行	commerzbank
德意志银行	deutsche bank
德意志	german
德意志电信	deutsche telekom
德国电信	deutsche telekom
德银	deutsche bank
德新社	dpa
德语	german
德军	german army; german troop
德黑兰	tehran
德里	delhi
德克萨斯	texas
德克萨斯州	texas
得克萨斯	texas
得克萨斯州	texas
得州	texas
德州	texas
德累斯顿	dresden
德拉吉	draghi
德拉瓦	delaware
特拉华	delaware
特拉华州	delaware
德班	durban
德甲	bundesliga
德维尔潘	villepin
德勤	deloitte
德里克	derek
德雷克	drake
德比	derby
德约科维奇	djokovic
德梅因	des moines
东德	east germany; east german
西德	west germany; west german
多哥	togo
多米尼加	dominica; dominican
多米尼加共和国	dominican republic
多米尼克	dominica; dominic
多哈	doha
多哈回合	doha round
多伦多	toronto
多特蒙德	dortmund
多米诺	domino
多佛	dover
多纳德	donald
多云转晴	cloudy
厄瓜多尔	ecuador; ecuadorean
厄立特里亚	eritrea; eritrean
厄尔尼诺	el nino
厄尔尼诺现象	el nino
俄罗斯	russia; russian
俄罗斯人	russian
俄罗斯总统	russian president
俄罗斯总统普京	president putin; russian president
俄罗斯政府	russian government
俄罗斯联邦	russian federation
俄罗斯外交部	russian foreign ministry
俄罗斯外长	russian foreign minister
俄罗斯国防部	russian defense ministry
俄罗斯总理	russian prime minister
俄罗斯军队	russian army; russian military
俄罗斯媒体	russian media
俄罗斯天然气工业公司	gazprom
俄罗斯石油公司	rosneft
俄罗斯队	russia
俄罗斯经济	russian economy
俄罗斯卢布	ruble
俄罗斯间谍	russian spy
俄罗斯联邦安全局	fsb
俄国	russia; russian
俄国人	russian
俄语	russian
俄亥俄	ohio
俄亥俄州	ohio
俄勒冈	oregon
俄勒冈州	oregon
俄通社	itar-tass; tass
塔斯社	tass
俄新社	ria novosti
国际文传电讯社	interfax
法国	france; french
法国人	french
法国总统	french president
法国政府	french government
法国总理	french prime minister
法国外长	french foreign minister
法国国民议会	national assembly
法国电力	edf
法国兴业银行	societe generale
兴业银行	societe generale
法国电信	france telecom
法国航空	air france
法国网球公开赛	french open
法国大革命	french revolution
法国队	france
法新社	afp; agence france-presse
法语	french
法文	french
法航	air france
法网	french open
法兰克福	frankfurt
法兰克福汇报	frankfurter allgemeine
法拉利	ferrari
法学家	jurist
法学院	law school
法学教授	law professor
法医	forensic; coroner
法轮功	falun gong
法西斯分子	fascist
法院判决	court ruling
法院裁定	court ruling; court rule
法院文件	court document
法新社报道	afp
法鲁贾	fallujah
费卢杰	fallujah
梵蒂冈	vatican
教皇	pope
教宗	pope
教宗方济各	pope francis
教皇方济各	pope francis
方济各	francis
教皇本笃十六世	pope benedict
教皇约翰保罗二世	pope john paul
教会	church
教堂	church; cathedral
教徒	believer; follower
教派	sect; sectarian
教派冲突	sectarian conflict; sectarian violence
教派暴力	sectarian violence
教士	cleric; priest
教育	education
教育家	educator
教育局	education bureau; education department
教育制度	education system
教育系统	education system
教育改革	education reform
教育机构	educational institution
教师	teacher
教授	professor
教练	coach
教学	teaching
教室	classroom
教科书	textbook
教材	textbook; teaching material
教训	lesson
教条	dogma
教职员工	staff; faculty
教友	believer
教廷	holy see; vatican
教唆	instigate; abet
教父	godfather
教练组	coaching staff
菲律宾	philippines; philippine; filipino
菲律宾人	filipino
菲律宾总统	philippine president
菲律宾政府	philippine government
菲律宾海	philippine sea
菲尔	phil
菲利普	philip; phillip
菲利普斯	phillips; phillips
菲律宾军队	philippine military
菲国	philippines; philippine
菲亚特	fiat
飞利浦	philips
芬兰	finland; finnish
芬兰人	finn; finnish
斐济	fiji
佛得角	cape verde
佛罗里达	florida
佛罗里达州	florida
佛州	florida
佛蒙特	vermont
佛蒙特州	vermont
佛罗伦萨	florence
佛教	buddhism; buddhist
佛教徒	buddhist
佛山	foshan
佛像	buddha statue
佛	buddha
弗吉尼亚	virginia
弗吉尼亚州	virginia
弗吉尼亚理工大学	virginia tech
弗朗西斯	francis
弗朗西斯科	francisco
弗朗索瓦	francois
弗兰克	frank
弗雷德	fred
弗雷德里克	frederick
弗格森	ferguson
弗莱彻	fletcher
弗洛伊德	floyd; freud
弗拉基米尔	vladimir
弗拉基米尔·普京	vladimir putin
弗林	flynn
弗里德曼	friedman
冈比亚	gambia; gambian
刚果	congo; congolese
刚果民主共和国	democratic republic congo; drc
刚果共和国	republic of congo; congo
民主刚果	democratic republic congo; congo
哥伦比亚	colombia; colombian; columbia
哥伦比亚人	colombian
哥伦比亚大学	columbia university
哥伦比亚广播公司	cbs
哥伦比亚号	columbia
哥斯达黎加	costa rica; costa rican
哥本哈根	copenhagen
哥伦布	columbus
格林纳达	grenada
格陵兰	greenland
格陵兰岛	greenland
格鲁吉亚	georgia; georgian
格罗兹尼	grozny
格拉斯哥	glasgow
格林斯潘	greenspan
格林威治	greenwich
格林尼治	greenwich
格林	green; greene
格林伍德	greenwood
格雷	gray; grey
格雷格	greg
格雷厄姆	graham
格里高利	gregory
格拉汉姆	graham
格局	pattern; landscape
格式	format
格兰特	grant
格兰芬	griffin
格莱美	grammy
格莱美奖	grammy award; grammy
格伦	glen; glenn
古巴	cuba; cuban
古巴人	cuban
古巴革命	cuban revolution
古巴导弹危机	cuban missile crisis
古代	ancient
古老	ancient; old
古典音乐	classical music
古典	classical
古城	ancient city; old city
古迹	monument; historic site
古特雷斯	guterres
古兰经	koran; quran
古董	antique
古吉拉特	gujarat
古驰	gucci
圭亚那	guyana
哈萨克斯坦	kazakhstan; kazakh
哈萨克	kazakh
哈萨克族	kazakh
哈瓦那	havana
哈尔滨	harbin
哈尔科夫	kharkiv; kharkov
哈佛大学	harvard university; harvard
哈佛	harvard
哈里斯	harris
哈里王子	prince harry
哈里	harry
哈利	harry
哈利波特	harry potter
哈利·波特	harry potter
哈里斯堡	harrisburg
哈里森	harrison
哈桑	hassan
哈维	harvey
哈梅内伊	khamenei
哈特	hart
哈特福德	hartford
哈拉雷	harare
哈德逊河	hudson river
哈德逊	hudson
哈立德	khalid
哈里里	hariri
哈尼亚	haniyeh
哈卡尼	haqqani
哈迪	hadi
哈米德	hamid
哈布斯堡	habsburg
荷兰	netherlands; dutch; holland
荷兰人	dutch
荷兰政府	dutch government
荷兰皇家壳牌	royal dutch shell
荷兰皇家航空公司	klm
荷兰银行	abn amro
荷兰国际集团	ing
壳牌	shell
壳牌石油	shell
皇家壳牌	royal dutch shell
荷尔蒙	hormone
荷里活	hollywood
洪都拉斯	honduras; honduran
吉布提	djibouti
吉尔吉斯斯坦	kyrgyzstan; kyrgyz
吉尔吉斯	kyrgyz
吉隆坡	kuala lumpur
吉达	jeddah
吉林	jilin
吉林省	jilin
吉姆	jim
吉米	jimmy
吉米·卡特	jimmy carter
吉布森	gibson
吉尔	gill; jill
吉普	jeep
吉普赛人	gypsy; roma
吉利	geely
吉拉德	gillard
加拿大	canada; canadian
加拿大人	canadian
加拿大总理	canadian prime minister
加拿大政府	canadian government
加拿大广播公司	cbc
加拿大央行	bank of canada
加拿大皇家骑警	rcmp
加拿大航空	air canada
加纳	ghana; ghanaian
加蓬	gabon
加沙	gaza
加沙地带	gaza strip; gaza
加沙城	gaza city
加沙走廊	gaza strip
加勒比	caribbean
加勒比海	caribbean; caribbean sea
加勒比地区	caribbean
加利福尼亚	california
加利福尼亚州	california
加利福尼亚大学	university of california
加州	california
加州大学	university of california
加州州长	california governor
加德满都	kathmandu
加拉加斯	caracas
加尔各答	kolkata; calcutta
加里	gary
加西亚	garcia
加泰罗尼亚	catalonia; catalan
加泰隆尼亚	catalonia; catalan
加强	strengthen; reinforce; step up
加快	accelerate; speed up
加速	accelerate; speed up
加剧	intensify; aggravate; exacerbate
加深	deepen
加大	increase; step up
加入	join
加入世贸组织	wto accession; join wto
加入欧盟	join eu; eu membership
加入北约	join nato; nato membership
加上	add; plus
加倍	double
加班	overtime
加油站	gas station; petrol station
加油	refuel
加工	process; processing
加重	aggravate
加拉帕戈斯	galapagos
加兹尼	ghazni
加文	gavin
加里宁格勒	kaliningrad
加盟	join
加载	load
加长	extend
加特纳	gartner
盖特纳	geithner
盖茨	gates
比尔盖茨	bill gates
比尔·盖茨	bill gates
盖茨基金会	gates foundation
盖洛普	gallup
盖尼	ghani
加尼	ghani
卡扎菲	gaddafi; gadhafi
卡尔扎伊	karzai
卡塔尔	qatar; qatari
卡塔尔世界杯	qatar world cup
卡塔尔航空	qatar airway
卡拉奇	karachi
卡尔	karl; carl
卡尔森	carlson; carlsen
卡尔加里	calgary
卡特	carter
卡特里娜	katrina
卡特里娜飓风	hurricane katrina
卡特尔	cartel
卡特彼勒	caterpillar
卡梅伦	cameron
卡梅隆	cameron
卡斯特罗	castro
卡洛斯	carlos
卡罗琳	caroline
卡罗尔	carol
卡恩	kahn; khan
卡耐基	carnegie
卡内基	carnegie
卡舒吉	khashoggi
卡舒格	khashoggi
卡迪夫	cardiff
卡车	truck; lorry
卡车司机	truck driver
卡片	card
卡通	cartoon
卡路里	calorie
卡佩罗	capello
卡夫	kraft
卡塔赫纳	cartagena
卡斯蒂	castillo
卡莉	carly
卡玛拉	kamala
贺锦丽	kamala harris
哈里斯副总统	vice president harris
卡马拉	kamala
柬埔寨	cambodia; cambodian
柬埔寨人	cambodian
喀麦隆	cameroon
喀布尔	kabul
喀土穆	khartoum
喀什	kashgar
捷克	czech; czech republic
捷克共和国	czech republic
捷克斯洛伐克	czechoslovakia
津巴布韦	zimbabwe; zimbabwean
肯尼亚	kenya; kenyan
肯尼亚人	kenyan
肯尼亚总统	kenyan president
肯尼迪	kennedy
肯尼迪总统	president kennedy
肯尼迪机场	kennedy airport
肯尼迪航天中心	kennedy space center
肯塔基	kentucky
肯塔基州	kentucky
肯尼斯	kenneth
肯	ken
肯定	certainly; affirm; positive
肯德基	kfc
拉脱维亚	latvia; latvian
拉美	latin america; latin american
拉美国家	latin american country
拉丁美洲	latin america; latin american
拉丁	latin
拉丁裔	latino; hispanic
拉萨	lhasa
拉巴斯	la paz
拉巴特	rabat
拉各斯	lagos
拉斯维加斯	las vegas
拉姆斯菲尔德	rumsfeld
拉夫罗夫	lavrov
拉法	rafah
拉马拉	ramallah
拉马福萨	ramaphosa
拉卡	raqqa
拉里	larry
拉合尔	lahore
拉加德	lagarde
拉布	raab
拉塞尔	russell
拉什迪	rushdie
拉辛	racine
拉夫桑贾尼	rafsanjani
拉贾帕克萨	rajapaksa
拉動	boost
拉动	boost; drive
拉斯	lars
拉尔夫	ralph
拉票	canvass; campaign
拉力赛	rally
莱索托	lesotho
莱斯	rice
莱斯特城	leicester city
莱斯特	leicester
莱茵河	rhine
莱比锡	leipzig
老挝	laos; lao
黎巴嫩	lebanon; lebanese
黎巴嫩人	lebanese
黎巴嫩总理	lebanese prime minister
黎以	lebanon israel
黎智英	jimmy lai
立陶宛	lithuania; lithuanian
列支敦士登	liechtenstein
列宁	lenin
列宁格勒	leningrad
列入	include; list
列出	list
列车	train
列为	list
罗马尼亚	romania; romanian
罗马	rome; roman
罗马教皇	pope
罗马教廷	vatican
罗马天主教	roman catholic
罗马天主教会	roman catholic church
罗马帝国	roman empire
罗姆人	roma
罗姆尼	romney
罗兴亚	rohingya
罗兴亚人	rohingya
罗兴亚难民	rohingya refugee
罗兴亚穆斯林	rohingya muslim
罗斯福	roosevelt
罗斯	ross; rose
罗宾	robin
罗宾逊	robinson
罗伯特	robert
罗伯特·穆勒	robert mueller
罗伯特·盖茨	robert gates
罗伯茨	roberts
罗伯逊	robertson
罗伯托	roberto
罗杰斯	rogers
罗杰	roger
罗杰·费德勒	roger federer
罗纳德	ronald
罗纳德·里根	ronald reagan
罗纳尔多	ronaldo
C罗	ronaldo
罗德	rhode
罗德里格斯	rodriguez
罗德里戈	rodrigo
罗德岛	rhode island
罗得岛	rhode island
罗恩	ron
罗塞夫	rousseff
罗素	russell
罗曼	roman
罗夫	rove
罗伊	roy
罗伊特	reuters
罗湖	lo wu
罗琳	rowling
路透社	reuters
路透	reuters
路易斯	louis; lewis; luis
路易斯安那	louisiana
路易斯安那州	louisiana
路易威登	louis vuitton
路德	luther
路德教	lutheran
路径	path
路线	route; line
路线图	roadmap; road map
路透社报道	reuters report; reuters
路上	road; way
路口	intersection; junction
路面	road surface; road
路边	roadside
路障	roadblock; barricade
路程	journey
马达加斯加	madagascar
马拉维	malawi
马来西亚	malaysia; malaysian
马来西亚人	malaysian
马来西亚总理	malaysian prime minister
马来西亚航空	malaysia airline
马来西亚航空公司	malaysia airline
马来西亚令吉	ringgit
马来	malay
马航	malaysia airline
马哈蒂尔	mahathir
马尔代夫	maldives
马里	mali; malian
马里兰	maryland
马里兰州	maryland
马里奥	mario
马里亚纳	mariana
马里乌波尔	mariupol
马耳他	malta; maltese
马绍尔群岛	marshall islands
马恩岛	isle of man
马其顿	macedonia; macedonian
马六甲海峡	strait malacca; malacca strait
马六甲	malacca
马尼拉	manila
马德里	madrid
马赛	marseille
马斯克	musk
马斯喀特	muscat
马普托	maputo
马塞卢	maseru
马那瓜	managua
马萨诸塞	massachusetts
马萨诸塞州	massachusetts
马萨诸塞州剑桥	cambridge
麻省	massachusetts
麻省理工学院	mit
麻省理工	mit
麻州	massachusetts
马丁	martin
马丁·路德·金	martin luther king
马丁路德金	martin luther king
马修	matthew
马修斯	matthews
马特	matt
马歇尔	marshall
马歇尔计划	marshall plan
马杜罗	maduro
马库斯	marcus
马里兰大学	university of maryland
马拉松	marathon
马拉多纳	maradona
马苏德	massoud
马利基	maliki
马来人	malay
马尔维纳斯群岛	falkland islands
马尔科姆	malcolm
马尔科	marco
马可	marco
马科斯	marcos
马英九	ma ying-jeou
马云	jack ma
马化腾	pony ma
马朱罗	majuro
马自达	mazda
马刺	spurs
马铃薯	potato
马戏团	circus
马上	immediately
马匹	horse
马	horse
马术	equestrian
马桶	toilet
毛里求斯	mauritius
毛里塔尼亚	mauritania; mauritanian
毛泽东	mao zedong; mao
毛主席	chairman mao
毛利人	maori
毛利润	gross profit
毛派	maoist
毛拉	mullah
孟加拉国	bangladesh; bangladeshi
孟加拉	bangladesh; bengal
孟加拉湾	bay of bengal
孟买	mumbai; bombay
孟晚舟	meng wanzhou
孟菲斯	memphis
孟德尔	mendel
孟山都	monsanto
秘鲁	peru; peruvian
秘密	secret; secretly
秘密警察	secret police
秘密会议	secret meeting
秘密文件	secret document; classified document
秘密监狱	secret prison
密克罗尼西亚	micronesia
摩尔多瓦	moldova; moldovan
摩纳哥	monaco
摩洛哥	morocco; moroccan
摩加迪沙	mogadishu
摩苏尔	mosul
摩根	morgan
摩根士丹利	morgan stanley
摩根大通	jpmorgan; jpmorgan chase
摩根大通银行	jpmorgan chase
摩根斯坦利	morgan stanley
摩托罗拉	motorola
摩托车	motorcycle
摩托	motor
摩擦	friction
摩尔	moore
摩西	moses
摩门教	mormon
摩天大楼	skyscraper
摩萨德	mossad
莫桑比克	mozambique
莫斯科	moscow
莫斯科大学	moscow university
莫斯科回声	echo moscow
莫迪	modi
莫拉莱斯	morales
莫里斯	morris
莫里森	morrison
莫罗尼	moroni
莫扎特	mozart
莫尼卡	monica
莫言	mo yan
莫雷诺	moreno
墨西哥	mexico; mexican
墨西哥人	mexican
墨西哥城	mexico city
墨西哥湾	gulf of mexico
墨西哥总统	mexican president
墨西哥边境	mexican border; mexico border
墨西哥政府	mexican government
墨西哥移民	mexican immigrant
墨尔本	melbourne
蒙古	mongolia; mongolian
蒙古国	mongolia
蒙古族	mongolian; mongol
蒙特利尔	montreal
蒙特雷	monterrey
蒙特卡洛	monte carlo
蒙得维的亚	montevideo
蒙大拿	montana
蒙大拿州	montana
蒙罗维亚	monrovia
蒙哥马利	montgomery
蒙巴萨	mombasa
缅甸	myanmar; burma; burmese
缅甸人	burmese
缅甸军方	myanmar military; myanmar army
缅甸军政府	myanmar junta
缅因州	maine
缅因	maine
缅怀	remember
瑙鲁	nauru
尼泊尔	nepal; nepalese
尼加拉瓜	nicaragua; nicaraguan
尼日尔	niger
尼日利亚	nigeria; nigerian
尼日利亚人	nigerian
尼日利亚总统	nigerian president
尼日尔河三角洲	niger delta
尼科西亚	nicosia
尼亚美	niamey
尼克松	nixon
尼克森	nixon
尼古拉	nicolas; nikolai
尼古拉斯	nicholas; nicolas
尼古拉·萨科齐	nicolas sarkozy
尼克	nick
尼尔	neil
尼罗河	nile
尼米兹	nimitz
尼桑	nissan
尼斯	nice
尼龙	nylon
挪威	norway; norwegian
挪威人	norwegian
挪用	embezzle; misappropriate
诺贝尔	nobel
诺贝尔奖	nobel prize
诺贝尔和平奖	nobel peace prize
诺贝尔文学奖	nobel prize literature; nobel literature
诺贝尔经济学奖	nobel economics; nobel prize economics
诺贝尔委员会	nobel committee
诺贝尔奖得主	nobel laureate; nobel prize winner
诺基亚	nokia
诺曼	norman
诺曼底	normandy
诺丁汉	nottingham
诺福克	norfolk
诺里奇	norwich
诺拉	nora
诺兰	nolan
诺言	promise
帕劳	palau
帕特里克	patrick
帕维尔	pavel
帕内塔	panetta
帕金森	parkinson
帕金森病	parkinson
帕金森症	parkinson
帕夏	pasha
帕克	parker; park
帕特	pat
帕潘德里欧	papandreou
帕尔默	palmer
帕洛阿尔托	palo alto
帕森斯	parsons
佩林	palin
佩洛西	pelosi
裴洛西	pelosi
佩雷斯	peres; perez
佩特雷乌斯	petraeus
彼得雷乌斯	petraeus
佩里	perry
佩德罗	pedro
佩戴	wear
葡萄牙	portugal; portuguese
葡萄牙人	portuguese
葡萄牙语	portuguese
葡萄酒	wine
葡萄	grape
日本航空公司	japan airline
日本海	sea of japan
日本防卫省	japanese defense ministry
日本共同社	kyodo
共同社	kyodo
日本放送协会	nhk
日本外务省	japanese foreign ministry
日本外相	japanese foreign minister
日本自卫队	self-defense force
日本电信电话	ntt
日本队	japan
日本东京	tokyo
日本经济	japanese economy
日立	hitachi
瑞典	sweden; swedish
瑞典人	swedish; swede
瑞士	switzerland; swiss
瑞士人	swiss
瑞士信贷	credit suisse
瑞士信贷银行	credit suisse
瑞士银行	ubs; swiss bank
瑞信	credit suisse
瑞银	ubs
瑞银集团	ubs
瑞克	rick
萨尔瓦多	el salvador; salvadoran
萨摩亚	samoa
萨那	sanaa
萨格勒布	zagreb
萨拉热窝	sarajevo
萨拉	sarah
萨达姆	saddam
萨达姆·侯赛因	saddam hussein
萨达姆政权	saddam regime
萨达特	sadat
萨科齐	sarkozy
萨卡什维利	saakashvili
萨利赫	saleh
萨德尔	sadr
萨尔科齐	sarkozy
萨尔茨堡	salzburg
萨赫勒	sahel
萨克斯	sachs
萨默斯	summers
萨尔曼	salman
萨曼莎	samantha
萨姆	sam
萨克拉门托	sacramento
萨帕特罗	zapatero
塞尔维亚	serbia; serbian
塞尔维亚人	serb; serbian
塞族	serb
塞族人	serb
塞舌尔	seychelles
塞拉利昂	sierra leone
塞内加尔	senegal; senegalese
塞浦路斯	cyprus; cypriot
塞缪尔	samuel
塞斯	seth
塞瓦斯托波尔	sevastopol
塞维利亚	seville
塞纳河	seine
沙特	saudi; saudi arabia
沙特阿拉伯	saudi arabia
沙特王储	saudi crown prince
沙特国王	saudi king
沙特政府	saudi government
沙特人	saudi
沙特阿美	saudi aramco; aramco
沙烏地	saudi
沙烏地阿拉伯	saudi arabia
沙乌地阿拉伯	saudi arabia
沙地阿拉伯	saudi arabia
沙龙	sharon
沙里夫	sharif
沙里亚	sharia
沙漠	desert
沙尘暴	sandstorm; dust storm
沙滩	beach
沙滩排球	beach volleyball
沙皇	tsar; czar
沙姆沙伊赫	sharm el-sheikh
沙迦	sharjah
沙拉	salad
圣马力诺	san marino
圣卢西亚	saint lucia; st lucia
圣文森特和格林纳丁斯	st vincent; grenadines
圣基茨和尼维斯	saint kitts
圣多美和普林西比	sao tome
圣多明各	santo domingo
圣地亚哥	santiago; san diego
圣迭戈	san diego
圣胡安	san juan
圣萨尔瓦多	san salvador
圣何塞	san jose
圣保罗	sao paulo; st paul
圣彼得堡	st petersburg
圣彼得广场	st peter's square
圣彼得大教堂	st peter's basilica
圣路易斯	st louis
圣安东尼奥	san antonio
圣诞节	christmas
圣诞老人	santa claus
圣诞	christmas
圣诞树	christmas tree
圣经	bible
圣地	holy site; holy land
圣城	holy city; jerusalem
圣母	virgin mary
圣火	flame; torch
圣公会	anglican
圣殿山	temple mount
圣贝纳迪诺	san bernardino
圣巴巴拉	santa barbara
圣	saint; holy
圣人	saint
斯里兰卡	sri lanka; sri lankan
斯洛伐克	slovakia; slovak
斯洛文尼亚	slovenia; slovenian
斯威士兰	swaziland
斯德哥尔摩	stockholm
斯大林	stalin
斯科普里	skopje
斯坦福大学	stanford university; stanford
斯坦福	stanford
斯坦利	stanley
斯蒂芬	stephen; steven
斯蒂夫	steve
斯蒂芬斯	stephens
斯蒂芬森	stephenson
斯图尔特	stewart; stuart
斯诺登	snowden
斯特劳	straw
斯特劳斯	strauss
斯托尔滕贝格	stoltenberg
斯特拉斯堡	strasbourg
斯图加特	stuttgart
斯塔默	starmer
斯科特	scott
斯科拉里	scolari
斯考克罗夫特	scowcroft
斯克里帕尔	skripal
斯皮尔伯格	spielberg
斯宾塞	spencer
斯派塞	spicer
斯普拉特利	spratly
斯普林菲尔德	springfield
斯拉夫	slavic
斯洛维扬斯克	sloviansk
史密斯	smith
史蒂夫	steve
史蒂夫·乔布斯	steve jobs
史蒂文	steven
史蒂文斯	stevens
史蒂芬	stephen; steven
史蒂文森	stevenson
史塔克	stark
史諾登	snowden
史诺登	snowden
史上	history
史无前例	unprecedented
史前	prehistoric
史诗	epic
史泰龙	stallone
苏丹	sudan; sudanese; sultan
苏丹人	sudanese
苏丹政府	sudanese government
苏里南	suriname
苏联	soviet union; soviet
苏联解体	collapse soviet union; soviet collapse
苏维埃	soviet
苏格兰	scotland; scottish
苏格兰人	scot; scottish
苏格兰独立	scottish independence
苏格兰独立公投	scottish independence referendum; independence referendum
苏格兰民族党	scottish national party; snp
苏格兰议会	scottish parliament
苏格兰皇家银行	royal bank scotland; rbs
苏格兰场	scotland yard
苏黎世	zurich
苏州	suzhou
苏哈托	suharto
苏西洛	yudhoyono
苏加诺	sukarno
苏珊	susan
苏莱曼尼	soleimani
苏莱曼	suleiman
苏门答腊	sumatra
苏门答腊岛	sumatra
苏伊士运河	suez canal
苏伊士	suez
苏联时代	soviet era
苏富比	sotheby's
苏纳克	sunak
苏亚雷斯	suarez
索马里	somalia; somali
索马里人	somali
索马里海盗	somali pirate
索尼	sony
索尼公司	sony
索菲亚	sofia; sophia
索罗斯	soros
索契	sochi
索契冬奥会	sochi winter olympics
索赔	claim; compensation
索取	demand
索引	index
所罗门群岛	solomon islands
所罗门	solomon
所属	belong
所在地	location
所有者	owner
所有权	ownership
所有人	everyone; owner
所得税	income tax
所得	income
所长	director
塔吉克斯坦	tajikistan; tajik
塔吉克	tajik
塔林	tallinn
塔什干	tashkent
塔那那利佛	antananarivo
塔塔	tata
塔塔集团	tata group
塔希提	tahiti
塔拉巴尼	talabani
塔夫特	taft
塔	tower
台湾	taiwan; taiwanese
台湾人	taiwanese
台湾政府	taiwan government; taiwanese government
台湾总统	taiwan president
台湾当局	taiwan authority
台湾外交部	taiwan foreign ministry
台湾国防部	taiwan defense ministry
台湾人民	taiwanese people
台湾独立	taiwan independence
台湾民众	taiwanese
台灣	taiwan
臺灣	taiwan
台北	taipei
臺北	taipei
台北市	taipei
台北市长	taipei mayor
台北101	taipei 101
台中	taichung
台南	tainan
高雄	kaohsiung
新北市	new taipei city
新北	new taipei
桃园	taoyuan
花莲	hualien
金门	kinmen
台积电	tsmc
台风	typhoon
台阶	step
台词	line
台商	taiwanese businessman
台球	billiards
台	taiwan
坦桑尼亚	tanzania; tanzanian
坦承	admit
泰国	thailand; thai
泰国人	thai
泰国总理	thai prime minister
泰国政府	thai government
泰米尔	tamil
泰米尔猛虎	tamil tiger
泰米尔猛虎组织	tamil tiger
猛虎组织	tamil tiger
泰晤士报	times
泰晤士河	thames
泰勒	taylor; tyler
泰姬陵	taj mahal
泰坦尼克号	titanic
泰坦	titan
泰德	ted
泰森	tyson
泰国曼谷	bangkok
泰王	thai king
泰语	thai
泰	thai
汤加	tonga
汤姆	tom
汤姆森	thomson
汤姆逊	thomson; thompson
汤普森	thompson
汤玛斯	thomas
突尼斯	tunisia; tunisian; tunis
土耳其	turkey; turkish
土耳其人	turk; turkish
土耳其总统	turkish president
土耳其政府	turkish government
土耳其里拉	turkish lira
土耳其边境	turkish border
土耳其军队	turkish army; turkish military
土库曼斯坦	turkmenistan
土地	land
土地改革	land reform
土著	indigenous; native
土著人	indigenous people; aborigine
土豆	potato
土壤	soil
土星	saturn
土木工程	civil engineering
图瓦卢	tuvalu
图卢兹	toulouse
图图	tutu
图斯克	tusk
图像	image
图片	picture; photo; image
图书	book
图书馆	library
图表	chart
图案	pattern; design
瓦努阿图	vanuatu
瓦莱塔	valletta
瓦杜兹	vaduz
瓦西里	vasily
瓦砾	rubble
瓦伦西亚	valencia
瓦解	collapse; disintegrate
瓦格纳	wagner
瓦格纳集团	wagner group
瓦莱丽	valerie
瓦特	watt
瓦加杜古	ouagadougou
危地马拉	guatemala; guatemalan
委内瑞拉	venezuela; venezuelan
委内瑞拉人	venezuelan
委内瑞拉总统	venezuelan president
委内瑞拉政府	venezuelan government
委托	commission; entrust
委任	appoint; appointment
委员	member; commissioner
委员会	committee; commission; council
委员会主席	committee chairman; chairman
委员长	chairman
文莱	brunei
文在寅	moon jae-in
文翠珊	theresa may
特蕾莎·梅	theresa may
特丽莎·梅	theresa may
特雷莎·梅	theresa may
梅首相	theresa may
文化	culture; cultural
文化大革命	cultural revolution
文革	cultural revolution
文化遗产	cultural heritage
文化交流	cultural exchange
文化部门	culture department
文化传统	cultural tradition
文化中心	cultural center
文化产业	cultural industry
文化节	cultural festival
文件	document; file
文明	civilization
文学	literature; literary
文学奖	literary prize; literature prize
文学作品	literary work
文物	cultural relic; artifact; antiquity
文字	text; writing; word
文章	article; essay
文职	civilian
文汇报	wen wei po
文本	text
文盲	illiterate; illiteracy
文凭	diploma
文献	document; literature
文艺	art; literature art
文艺复兴	renaissance
文森特	vincent
文书	document
文人	scholar
温家宝	wen jiabao
温得和克	windhoek
温哥华	vancouver
温莎	windsor
温莎城堡	windsor castle
温布尔登	wimbledon
温网	wimbledon
温斯顿	winston
温弗瑞	winfrey
温度	temperature
温和	moderate; mild
温室气体	greenhouse gas
温室气体排放	greenhouse gas emission
温室效应	greenhouse effect
温室	greenhouse
温暖	warm
温州	wenzhou
温哥华市	vancouver
乌克兰	ukraine; ukrainian
乌克兰人	ukrainian
乌克兰总统	ukrainian president
乌克兰政府	ukrainian government
乌克兰危机	ukraine crisis
乌克兰战争	ukraine war
乌克兰军队	ukrainian army; ukrainian force
乌克兰东部	eastern ukraine
乌东	eastern ukraine
乌干达	uganda; ugandan
乌拉圭	uruguay; uruguayan
乌拉圭回合	uruguay round
乌兹别克斯坦	uzbekistan; uzbek
乌兹别克	uzbek
乌鲁木齐	urumqi
乌兰巴托	ulan bator; ulaanbaatar
乌里韦	uribe
希腊	greece; greek
希腊人	greek
希腊政府	greek government
希腊总理	greek prime minister
希腊债务危机	greek debt crisis
希拉里	hillary clinton; hillary
希拉里·克林顿	hillary clinton
希拉克	chirac
希特勒	hitler
希伯来	hebrew
希伯来语	hebrew
希思罗	heathrow
希思罗机场	heathrow airport; heathrow
希尔	hill
希尔顿	hilton
希望	hope; want; wish
希德	sid
希拉莉	hillary
匈牙利	hungary; hungarian
匈牙利人	hungarian
新西兰	new zealand
新西兰人	new zealander
新西兰总理	new zealand prime
新加坡	singapore; singaporean
新加坡人	singaporean
新加坡总理	singapore prime minister
新加坡航空	singapore airline
新德里	new delhi
新疆	xinjiang
新疆维吾尔自治区	xinjiang; xinjiang uyghur
新疆维吾尔人	uyghur; uighur
新泽西	new jersey
新泽西州	new jersey
新墨西哥	new mexico
新墨西哥州	new mexico
新罕布什尔	new hampshire
新罕布什尔州	new hampshire
新奥尔良	new orleans
新英格兰	new england
新南威尔士	new south wales
新南威尔士州	new south wales
新几内亚	new guinea
新喀里多尼亚	new caledonia
新华社	xinhua; xinhua news agency
新华网	xinhua; xinhuanet
新华通讯社	xinhua news agency; xinhua
新闻	news
新闻报道	news report
新闻自由	press freedom; freedom of press
新闻社	news agency
新闻记者	journalist; reporter
新闻工作者	journalist
新闻发布会	press conference; news conference
新闻发言人	spokesman; press spokesman
新闻秘书	press secretary
新闻部长	information minister
新闻部	information ministry
新闻处	information department
新闻办公室	information office; press office
新闻媒体	news media; media
新闻网站	news website
新闻稿	press release
新闻周刊	newsweek
新闻集团	news corp
新闻业	journalism
新闻学	journalism
新闻界	press; media
新闻节目	news program
新京报	beijing news
新浪	sina
新浪微博	sina weibo; weibo
新常态	new normal
新增	new; add
新增病例	new case
新增确诊病例	new confirmed case; new case
新年	new year
新兴	emerging
新兴市场	emerging market
新兴经济体	emerging economy; emerging market
新技术	new technology
新政府	new government
新政	new deal; new policy
新人	newcomer; rookie
新娘	bride
新郎	bridegroom; groom
新款	new
新鲜	fresh
新生儿	newborn
新生	new student; newborn
新一代	new generation; next generation
新一轮	new round
新高	new high; record high
新低	new low; record low
新近	recently
新奥尔良市	new orleans
新秀	rookie
新任	new
新品	new product
新法	new law
新手	beginner; novice
新	new
叙利亚	syria; syrian
叙利亚人	syrian
叙利亚政府	syrian government
叙利亚总统	syrian president
叙利亚内战	syrian civil war; syria war
叙利亚危机	syrian crisis; syria crisis
叙利亚反对派	syrian opposition
叙利亚难民	syrian refugee
叙利亚政府军	syrian army; syrian government force
叙利亚战争	syrian war
叙利亚军队	syrian army
叙利亚民主力量	syrian democratic force
叙利亚冲突	syrian conflict
叙利亚化学武器	syria chemical weapon
叙利亚人权观察组织	syrian observatory
叙述	describe
亚美尼亚	armenia; armenian
亚洲	asia; asian
亚洲人	asian
亚洲国家	asian country; asian nation
亚洲开发银行	asian development bank
亚行	asian development bank
亚开行	asian development bank
亚洲基础设施投资银行	aiib; asian infrastructure
亚投行	aiib; asian infrastructure
亚洲市场	asian market
亚洲杯	asian cup
亚洲金融危机	asian financial crisis
亚太	asia pacific; asia-pacific
亚太地区	asia-pacific; asia pacific region
亚太经合组织	apec; asia-pacific economic
亚太经济合作组织	apec; asia-pacific economic
亚太经合会	apec
亚特兰大	atlanta
亚利桑那	arizona
亚利桑那州	arizona
亚裔	asian; asian american
亚裔美国人	asian american; asian-american
亚马逊	amazon
亚马孙	amazon
亚马逊公司	amazon
亚马逊雨林	amazon rainforest
亚的斯亚贝巴	addis ababa
亚丁	aden
亚丁湾	gulf of aden
亚历山大	alexander; alexandria
亚历山德拉	alexandra
亚历克斯	alex
亚当	adam
亚当斯	adams
亚瑟	arthur
亚速海	sea of azov
亚伦	aaron
亚努科维奇	yanukovych
亚伯拉罕	abraham
亚运会	asian games
亚军	runner-up
亚麻	linen
亚松森	asuncion
亚齐	aceh
也门	yemen; yemeni
也门人	yemeni
也门政府	yemeni government
意大利	italy; italian
意大利人	italian
意大利总理	italian prime minister
意大利政府	italian government
意甲	serie a
意见	opinion; view
意见分歧	difference; disagreement
意识	awareness; consciousness
意识形态	ideology; ideological
意识到	realize; aware
意图	intention; attempt; intent
意外	accident; unexpected; surprise
意外事故	accident
意外死亡	accidental death
意味着	mean
意义	significance; meaning
意愿	willingness; will
意料	expect
意向	intention
意大利队	italy
意大利面	pasta
意思	meaning; mean
意志	will
印度	india; indian
印度人	indian
印度总理	indian prime minister
印度政府	indian government
印度教	hindu; hinduism
印度教徒	hindu
印度洋	indian ocean
印度尼西亚	indonesia; indonesian
印度人民党	bharatiya janata party; bjp
印度军队	indian army
印度警方	indian police
印度裔	indian
印度孟买	mumbai
印度卢比	rupee
印太	indo-pacific
印太地区	indo-pacific
印太战略	indo-pacific strategy
印尼	indonesia; indonesian
印尼人	indonesian
印尼总统	indonesian president
印尼盾	rupiah
印第安纳	indiana
印第安纳州	indiana
印第安纳波利斯	indianapolis
印第安人	indian; native american
印刷	print; printing
印象	impression
印象深刻	impressive; impressed
印	india
印花税	stamp duty
印加	inca
约旦	jordan; jordanian
约旦人	jordanian
约旦河西岸	west bank
约旦河	jordan river
约旦国王	jordan king; king abdullah
约翰	john
约翰逊	johnson
约翰斯顿	johnston
约翰·克里	john kerry
约翰·麦凯恩	john mccain
约翰内斯堡	johannesburg
约翰保罗二世	john paul
约翰·保罗	john paul
约瑟夫	joseph
约瑟	joseph
约克	york
约克郡	yorkshire
约塞米蒂	yosemite
约会	date
约束	constraint; binding; restrain
约束力	binding
约定	agreement; agree
约占	account
约见	meet
赞比亚	zambia; zambian
赞成	support; approve; favor
赞成票	vote in favor; yes vote
赞扬	praise
赞赏	appreciate; praise
赞助	sponsor; sponsorship
赞助商	sponsor
赞美	praise
乍得	chad; chadian
智利	chile; chilean
智利人	chilean
智利总统	chilean president
智利比索	chilean peso
智能	smart; intelligent; intelligence
智能手机	smartphone
智能手表	smart watch; smartwatch
智能电视	smart tv
智库	think tank
智力	intelligence; mental
智慧	wisdom; smart
智商	iq
智囊团	think tank
中非共和国	central african republic
赤道几内亚	equatorial guinea
赤道	equator
赤字	deficit
东帝汶	east timor; timor-leste
东京	tokyo
东京都	tokyo
东京电力公司	tepco; tokyo electric power
东京电力	tepco; tokyo electric power
东京证券交易所	tokyo stock exchange
东耶路撒冷	east jerusalem
东盟	asean
东盟国家	asean country
东盟峰会	asean summit
东南亚国家联盟	asean
东南亚	southeast asia
东南亚国家	southeast asian country
东南	southeast; southeastern
东南部	southeastern; southeast
东欧	eastern europe; eastern european
东欧国家	eastern european country
东亚	east asia; east asian
东亚峰会	east asia summit
东北	northeast; northeastern
东北部	northeastern; northeast
东北亚	northeast asia
东部	eastern; east
东部地区	eastern region
东方	east; eastern; oriental
东方航空	china eastern airline
东海	east china sea
东非	east africa
东莞	dongguan
东西	thing
东正教	orthodox
东正教会	orthodox church
东道主	host
东道国	host country
东岸	east coast
东海岸	east coast
东古塔	eastern ghouta
东芝	toshiba
东加	tonga
东突	east turkestan
东突厥斯坦	east turkestan
东航	china eastern airline
西班牙	spain; spanish
西班牙人	spanish; spaniard
西班牙首相	spanish prime minister
西班牙政府	spanish government
西班牙语	spanish
西班牙裔	hispanic
西班牙队	spain
西撒哈拉	western sahara
西藏	tibet; tibetan
西藏自治区	tibet; tibet autonomous region
西藏人	tibetan
西藏问题	tibet issue
西藏流亡政府	tibetan government exile
西安	xi'an; xian
西雅图	seattle
西弗吉尼亚	west virginia
西弗吉尼亚州	west virginia
西伯利亚	siberia; siberian
西西里	sicily
西西里岛	sicily
西门子	siemens
西门子公司	siemens
西方	western; west
西方国家	western country; west
西方人	westerner
西方世界	western world; west
西方媒体	western media
西方列强	western power
西部	western; west
西部地区	western region
西北	northwest; northwestern
西北部	northwestern; northwest
西南	southwest; southwestern
西南部	southwestern; southwest
西非	west africa; west african
西非国家	west african country
西非国家经济共同体	ecowas
西非经共体	ecowas
西欧	western europe; west european
西岸	west bank; west coast
西海岸	west coast
西甲	la liga
西瓜	watermelon
西宁	xining
西红柿	tomato
西装	suit
西点军校	west point
西蒙	simon
西蒙斯	simmons
西尔维奥	silvio
西奥多	theodore
西悉尼	western sydney
悉尼	sydney
悉尼歌剧院	sydney opera house
悉尼先驱晨报	sydney morning herald
埃及	egypt; egyptian
埃及人	egyptian
埃及总统	egyptian president
埃及政府	egyptian government
埃及军方	egyptian military; egyptian army
埃塞俄比亚	ethiopia; ethiopian
埃塞俄比亚航空	ethiopian airline
埃尔多安	erdogan
埃菲尔铁塔	eiffel tower
埃里克	eric; erik
埃里森	ellison
埃里温	yerevan
埃德	ed
埃德华	edward
埃德蒙顿	edmonton
埃德加	edgar
埃克森美孚	exxon mobil; exxonmobil
埃克森美孚公司	exxon mobil; exxonmobil
埃克森	exxon
埃隆·马斯克	elon musk
埃隆	elon
埃文斯	evans
埃文	evan
埃尔帕索	el paso
埃弗顿	everton
埃博拉疫苗	ebola vaccine
爱沙尼亚	estonia; estonian
爱尔兰	ireland; irish
爱尔兰人	irish
爱尔兰共和国	republic of ireland; irish republic
爱尔兰共和军	irish republican army; ira
爱尔兰总理	irish prime minister
爱尔兰政府	irish government
爱丁堡	edinburgh
爱丽丝	alice
爱德华	edward
爱德华·斯诺登	edward snowden
爱德华兹	edwards
爱荷华	iowa
爱荷华州	iowa
艾奥瓦	iowa
艾奥瓦州	iowa
爱达荷	idaho
爱达荷州	idaho
爱因斯坦	einstein
爱泼斯坦	epstein
爱立信	ericsson
爱迪生	edison
爱国	patriotic; patriotism
爱国主义	patriotism; patriotic
爱国者	patriot
爱国者法案	patriot act
爱情	love
爱人	lover
爱好	hobby
爱好者	enthusiast; fan
爱心	love
爱滋	aids
爱	love
艾伦	allen; alan
艾玛	emma
艾米丽	emily
艾米	amy
艾伯特	albert
艾略特	elliott; eliot
艾利斯	ellis
艾弗里	avery
艾未未	ai weiwei
艾塔	eta
艾德	ed
埃塔	eta
耶路撒冷	jerusalem
耶稣	jesus
耶鲁大学	yale university; yale
耶鲁	yale
耶伦	yellen
以色列	israel; israeli
以色列人	israeli
以色列总理	israeli prime minister
以色列政府	israeli government
以色列军队	israeli army; israeli military
以色列军方	israeli military; israeli army
以色列国防军	israel defense force; israeli army
以色列国防部长	israeli defense minister
以色列总统	israeli president
以色列士兵	israeli soldier
以色列定居点	israeli settlement
以色列官员	israeli official
以色列空袭	israeli air strike
犹太	jewish
犹太人	jew; jewish
犹太教	judaism; jewish
犹太教堂	synagogue
犹太复国主义	zionism; zionist
犹他	utah
犹他州	utah
伦敦	london
伦敦市长	london mayor; mayor of london
伦敦警方	london police; metropolitan police
伦敦警察厅	metropolitan police; scotland yard
伦敦证券交易所	london stock exchange
伦敦金融城	city of london
伦敦奥运	london olympics
伦敦大学	university of london
伦敦地铁	london underground
伦敦桥	london bridge
伦敦经济学院	london school economics
伦敦政治经济学院	london school economics
伦理	ethics; ethical
曼谷	bangkok
曼彻斯特	manchester
曼彻斯特联	manchester united
曼联	manchester united
曼城	manchester city
曼哈顿	manhattan
曼德拉	mandela
曼纽尔	manuel
曼宁	manning
曼尼托巴	manitoba
芝加哥	chicago
芝加哥大学	university of chicago
芝加哥期货交易所	chicago board trade
洛杉矶	los angeles
洛杉矶时报	los angeles times
洛克希德马丁	lockheed martin
洛克希德·马丁	lockheed martin
洛克比	lockerbie
洛克菲勒	rockefeller
洛克	locke; rock
洛佩斯	lopez
洛佩兹	lopez
洛美	lome
旧金山	san francisco
旧	old
费城	philadelphia
费德勒	federer
费尔南多	fernando
费尔南德斯	fernandez
费利佩	felipe
费舍尔	fisher
费萨尔	faisal
费用	cost; expense; fee
费率	rate
休斯敦	houston
休斯顿	houston
休斯	hughes
休息	rest; break
休假	holiday; vacation
休闲	leisure
休战	truce; ceasefire
休克	shock
休会	adjourn; recess
休养	recuperate
休庭	adjourn
迈阿密	miami
迈克尔	michael
迈克尔·杰克逊	michael jackson
迈克尔·乔丹	michael jordan
迈克尔·布隆伯格	michael bloomberg
迈克	mike
迈克·彭斯	mike pence
迈克尔·弗林	michael flynn
迈克菲	mcafee
迈尔斯	miles
迈尔	mayer
迈耶	meyer
迈向	toward
麦克	mike; mac
麦克阿瑟	macarthur
麦克唐纳	mcdonald
麦克马洪	mcmahon
麦凯恩	mccain
麦康奈尔	mcconnell
麦肯齐	mckenzie; mackenzie
麦肯锡	mckinsey
麦当劳	mcdonald's
麦加	mecca
麦地那	medina
麦卡锡	mccarthy
麦克斯	max
麦纳麦	manama
麦道	mcdonnell douglas
麦迪逊	madison
麦克风	microphone
麦德林	medellin
麦	wheat
达拉斯	dallas
达卡	dhaka; dakar
达喀尔	dakar
达尔富尔	darfur
达赖喇嘛	dalai lama
达赖	dalai lama
达累斯萨拉姆	dar es salaam
达沃斯	davos
达沃斯论坛	davos forum; world economic forum
达沃斯世界经济论坛	davos; world economic forum
达尔文	darwin
达美航空	delta air lines; delta
达芬奇	da vinci
达成	reach; achieve
达成协议	reach agreement; agreement; deal
达成一致	reach agreement; agree
达成共识	reach consensus; consensus
达到	reach; achieve
达吉斯坦	dagestan
达伽马	da gama
大马士革	damascus
大卫	david
大卫·卡梅伦	david cameron
大卫营	camp david
大不列颠	great britain; britain
大西洋	atlantic; atlantic ocean
大西洋月刊	atlantic
大英博物馆	british museum
大阪	osaka
大连	dalian
大都会	metropolitan
大都会人寿	metlife
大都市	metropolis
大通银行	chase
大众	public; mass; volkswagen
大众汽车	volkswagen
大众汽车公司	volkswagen
大众传媒	mass media
大韩民国	republic of korea
大韩航空	korean air
大主教	archbishop
大公报	ta kung pao
大公国际	dagong
大纪元	epoch times
大纪元时报	epoch times
大赦	amnesty
大赦国际	amnesty international
大法官	supreme court justice; justice
大学	university; college
大学生	college student; university student; student
大学教授	university professor; professor
大学校长	university president
大学教育	college education; university education
大学毕业	graduate
大学毕业生	graduate; university graduate
大选年	election year
大幅	sharply; significantly
大幅增加	sharp increase; increase sharply
大幅下降	sharp decline; fall sharply
大幅下跌	fall sharply; sharp fall
大幅上升	rise sharply; sharp rise
大幅度	substantially; sharply
大力	vigorously; strongly
大量	large; large number
大批	large number
大部分	most; majority
大多	mostly
大多数	most; majority
大多数人	most people; majority
大型	large; major; large-scale
大小	size
大臣会议	ministerial meeting
大规模抗议	mass protest
大规模示威	mass demonstration; mass protest
大火	fire; blaze
大雨	heavy rain
大雪	heavy snow
大雾	fog
大风	strong wind; wind
大地震	earthquake; big earthquake
大坝	dam
大桥	bridge
大楼	building
大厦	building; tower
大厅	hall
大街	street; avenue
大门	gate; door
大道	avenue
大师	master
大师赛	masters
大满贯	grand slam
大奖赛	grand prix
大奖	grand prize; award
大赛	competition; tournament
大豆	soybean
大米	rice
大蒜	garlic
大宗商品	commodity
大萧条	great depression; depression
大衰退	great recession
大声	loud; loudly
大胆	bold
大使级	ambassador
大会	assembly; conference; convention
大象	elephant
大熊猫	giant panda; panda
大猩猩	gorilla
大气	atmosphere
大气层	atmosphere
大气污染	air pollution
大自然	nature
大哥	brother
大事	event
大致	roughly
大局	overall situation
大堡礁	great barrier reef
大屠杀纪念馆	holocaust museum; holocaust memorial
大城市	big city; major city
大银行	big bank; large bank
大公司	big company; large company
大国	major power; power
大国关系	major power
大湾区	greater bay area
大本钟	big ben
大跃进	great leap forward
大选结果	election result
大权	power
大流士	darius
大坂	osaka
大坂直美	naomi osaka
大提琴	cello
大纲	outline
大笔	huge
大举	massive
大批量	bulk
大跌	plunge; slump
大涨	surge; soar
特朗普总统	president trump
特朗普大厦	trump tower
唐纳德·特朗普	donald trump
唐纳德特朗普	donald trump
唐纳德	donald
川普	trump
川普總統	president trump
川普政府	trump administration
拜登	biden
乔·拜登	joe biden
拜登政府	biden administration
拜登总统	president biden
彭斯	pence
彭博	bloomberg
彭博社	bloomberg
彭博新闻社	bloomberg; bloomberg news
布隆伯格	bloomberg
蓬佩奥	pompeo
蒂勒森	tillerson
沙利文	sullivan
奥斯汀部长	secretary austin
耶伦部长	secretary yellen
桑德斯	sanders
沃伦	warren
德桑蒂斯	desantis
万斯	vance
班农	bannon
科尔比	colby
朱利安尼	giuliani
朱利安	julian
赖斯	rice
鲍威尔	powell
里根	reagan
里根总统	president reagan
里根政府	reagan administration
切尼	cheney
戈尔	gore
福特总统	president ford
约翰逊总统	president johnson
林肯	lincoln
艾森豪威尔	eisenhower
杜鲁门	truman
丘吉尔	churchill
撒切尔	thatcher
撒切尔夫人	margaret thatcher; thatcher
梅杰	major
梅根	meghan
特拉斯	truss
苏纳克首相	rishi sunak
里希·苏纳克	rishi sunak
鲍里斯·约翰逊	boris johnson
鲍里斯	boris
查尔斯	charles
查尔斯王子	prince charles
查尔斯国王	king charles
国王查尔斯三世	king charles
戴安娜	diana
戴安娜王妃	princess diana
凯特王妃	kate middleton; princess
凯特	kate
菲利普亲王	prince philip
安德鲁王子	prince andrew
默克尔	merkel
默克尔总理	chancellor merkel
安格拉·默克尔	angela merkel
梅克尔	merkel
施罗德	schroeder
科尔总理	helmut kohl
朔尔茨	scholz
默茨	merz
朔伊布勒	schaeuble
席拉克	chirac
密特朗	mitterrand
戴高乐	de gaulle
戴高乐机场	charles de gaulle
勒庞	le pen
玛丽娜·勒庞	marine le pen
菲永	fillon
埃马纽埃尔·马克龙	emmanuel macron
普罗迪	prodi
伦齐	renzi
蒙蒂	monti
孔特	conte
梅洛尼	meloni
拉霍伊	rajoy
桑切斯	sanchez
齐普拉斯	tsipras
普京	putin
普京总统	president putin
普丁	putin
梅德韦杰夫	medvedev
叶利钦	yeltsin
戈尔巴乔夫	gorbachev
绍伊古	shoigu
普里戈任	prigozhin
霍多尔科夫斯基	khodorkovsky
泽连斯基	zelensky
泽伦斯基	zelensky
季莫申科	tymoshenko
尤先科	yushchenko
尤科斯	yukos
特鲁多	trudeau
卡尼	carney
哈珀	harper
莫迪总理	prime minister modi
辛格	singh
甘地	gandhi
尼赫鲁	nehru
伊姆兰·汗	imran khan
伊姆兰	imran
鲁哈尼	rouhani
哈塔米	khatami
霍梅尼	khomeini
扎里夫	zarif
莱希	raisi
埃尔多安总统	president erdogan
塞西	sisi
阿盖尔	argyle
内塔尼亚胡总理	prime minister netanyahu
巴拉达迪	elbaradei
潘基文	ban ki-moon
安南秘书长	kofi annan
科菲·安南	kofi annan
古特雷斯秘书长	secretary-general guterres
谭德塞	tedros
祖马	zuma
姆贝基	mbeki
卢拉总统	president lula
查韦斯	chavez
马杜罗总统	president maduro
瓜伊多	guaido
杜特尔特	duterte
小马科斯	marcos
佐科	jokowi; widodo
佐科威	jokowi; widodo
李显龙	lee hsien loong
李光耀	lee kuan yew
他信	thaksin
巴育	prayuth
昂山素季	aung san suu
洪森	hun sen
小泉	koizumi
小泉纯一郎	junichiro koizumi
菅义伟	suga
岸田文雄	fumio kishida
岸田	kishida
石破茂	ishiba
麻生太郎	taro aso
野田佳彦	noda
鸠山由纪夫	hatoyama
福田康夫	fukuda
文在寅总统	president moon
朴槿惠	park geun-hye
李明博	lee myung-bak
卢武铉	roh moo-hyun
尹锡悦	yoon suk-yeol
习近平	xi jinping
习近平主席	president xi; xi jinping
国家主席习近平	president xi jinping
习主席	president xi
李克强	li keqiang
李强	li qiang
王毅	wang yi
王岐山	wang qishan
胡锦涛	hu jintao
江泽民	jiang zemin
邓小平	deng xiaoping
朱镕基	zhu rongji
赵紫阳	zhao ziyang
胡耀邦	hu yaobang
薄熙来	bo xilai
谷开来	gu kailai
陈光诚	chen guangcheng
刘晓波	liu xiaobo
刘鹤	liu he
刘翔	liu xiang
姚明	yao ming
李娜	li na
李嘉诚	li ka-shing
李登辉	lee teng-hui
李鹏	li peng
张高丽	zhang gaoli
彭帅	peng shuai
彭丽媛	peng liyuan
杨洁篪	yang jiechi
崔天凯	cui tiankai
秦刚	qin gang
孙中山	sun yat-sen
蒋介石	chiang kai-shek
陈水扁	chen shui-bian
蔡英文	tsai ing-wen
赖清德	lai ching-te
韩国瑜	han kuo-yu
柯文哲	ko wen-je
苏贞昌	su tseng-chang
林郑月娥	carrie lam
李家超	john lee
梁振英	leung chun-ying
曾荫权	donald tsang
董建华	tung chee-hwa
任正非	ren zhengfei
詹姆斯	james
詹姆士	james
詹森	jensen; johnson
杰克	jack
杰克逊	jackson
杰里	jerry
杰夫	jeff
杰弗里	jeffrey; geoffrey
杰弗逊	jefferson
杰森	jason
杰米	jamie
杰瑞	jerry
杰西卡	jessica
杰西	jesse
杰里米	jeremy
杰拉德	gerard; gerrard
杰拉尔德	gerald
杰出	outstanding; distinguished
乔治	george
乔治·布什	george bush
乔治·W·布什	george bush
乔治·克鲁尼	george clooney
乔治·弗洛伊德	george floyd
乔治亚	georgia
乔治亚州	georgia
佐治亚	georgia
佐治亚州	georgia
乔治城	georgetown
乔治敦	georgetown
乔纳森	jonathan
乔丹	jordan
乔布斯	jobs; steve jobs
乔伊	joey; joy
乔	joe
汤马斯	thomas
托马斯	thomas
托尼	tony
托尼·布莱尔	tony blair
托尼·阿博特	tony abbott
阿博特	abbott
陆克文	rudd
特恩布尔	turnbull
艾博年	albanese
阿尔巴尼斯	albanese
托德	todd
托特纳姆热刺	tottenham hotspur
托管	trusteeship
蒂姆	tim
蒂莫西	timothy
库克	cook
理查德	richard
理查德森	richardson
理查兹	richards
理查	richard
丹尼尔·克雷格	daniel craig
保罗·瑞安	paul ryan
瑞安	ryan
莱恩	ryan
凯文	kevin
凯瑟琳	catherine; katherine
凯利	kelly
凯莉	kelly
凯撒	caesar
凯恩斯	keynes
玛丽	mary; marie
玛丽亚	maria
玛格丽特	margaret
玛莎	martha
玛德琳	madeline
珍妮	jenny; janet
珍妮弗	jennifer
詹妮弗	jennifer
詹妮弗·劳伦斯	jennifer lawrence
安吉丽娜·朱莉	angelina jolie
简	jane
珍	jane
朱莉	julie; jolie
朱莉亚	julia
茱莉亚	julia
朱迪	judy
朱诺	juno
乔安娜	joanna
琳达	linda
丽莎	lisa
丽贝卡	rebecca
劳尔	raul
劳尔·卡斯特罗	raul castro
菲德尔·卡斯特罗	fidel castro
海伦	helen
海蒂	heidi
苏珊·赖斯	susan rice
康多莉扎·赖斯	condoleezza rice
科林·鲍威尔	colin powell
科林·卡佩尼克	colin kaepernick
唐纳德·拉姆斯菲尔德	donald rumsfeld
迪克·切尼	dick cheney
迪克	dick
迪克森	dixon
迪恩	dean
迪斯尼	disney
迪士尼	disney
迪士尼乐园	disneyland
迪士尼公司	disney
迪拜	dubai
迪亚兹	diaz
迪亚斯	diaz
迪伦	dylan
迪奥	dior
杜拜	dubai
杜克	duke
杜克大学	duke university
杜尚别	dushanbe
杜马	duma
杜塞尔多夫	duesseldorf
杜邦	dupont
杜兰特	durant
道格拉斯	douglas
道格	doug
道尔	doyle
戴维	david; davy
戴维斯	davis
戴尔	dell
戴夫	dave
戴利	daly; daley
戴姆勒	daimler
霍华德	howard
霍金	hawking
霍尔	hall
霍尔木兹海峡	strait of hormuz
霍夫曼	hoffman
霍普金斯	hopkins
约翰霍普金斯大学	johns hopkins university
约翰·霍普金斯大学	johns hopkins university
约翰斯·霍普金斯大学	johns hopkins university
霍姆斯	holmes
霍克	hawke; hawk
霍尼亚拉	honiara
亨利	henry
亨特	hunt; hunter
亨德森	henderson
亨廷顿	huntington
汉密尔顿	hamilton
汉斯	hans
汉克	hank
汉堡	hamburg; hamburger
汉堡王	burger king
汉莎航空	lufthansa
汉莎航空公司	lufthansa
汉莎	lufthansa
汉城	seoul
汉语	chinese; mandarin
汉字	chinese character
汉族	han chinese; han
汉人	han chinese
汉诺威	hanover
汉考克	hancock
胡佛	hoover
胡安	juan
胡利奥	julio
胡里奥	julio
胡安·卡洛斯	juan carlos
胡志明市	ho chi minh
胡志明	ho chi minh
胡锡进	hu xijin
胡图族	hutu
图西族	tutsi
河内	hanoi
河	river
河流	river
河南	henan
河南省	henan
河北	hebei
河北省	hebei
平顶山	pingdingshan
湖北	hubei
湖北省	hubei
湖南	hunan
湖南省	hunan
湖人	lakers
湖人队	lakers
湖泊	lake
湖	lake
广东	guangdong
广东省	guangdong
广州	guangzhou
广州市	guangzhou
广西	guangxi
广西壮族自治区	guangxi
广岛	hiroshima
广播	broadcast; radio
广播公司	broadcasting corporation; broadcaster
广播电台	radio station; radio
广告	advertisement; advertising; ad
广告商	advertiser
广告公司	advertising agency; advertising company
广告收入	advertising revenue
广场	square; plaza
广场舞	square dance
广泛	wide; extensive; widely; widespread
广大	vast; broad
广阔	vast; broad
广交会	canton fair
广电总局	broadcasting regulator
广深	guangzhou shenzhen
深圳	shenzhen
深圳市	shenzhen
深圳证券交易所	shenzhen stock exchange
深化	deepen
深化改革	deepen reform
深入	deep; in-depth
深刻	deep; profound
深度	depth; deep
深海	deep sea; deep-sea
深夜	late night; midnight
深切	deep
深远	far-reaching; profound
深处	deep
深受	deeply
深信	believe
深表	deep
香港	hong kong
香港人	hongkonger; hong kong people
香港政府	hong kong government
香港警方	hong kong police
香港警察	hong kong police
香港特区	hong kong
香港特别行政区	hong kong
香港特首	hong kong leader; chief executive
香港行政长官	chief executive
香港立法会	legislative council; hong kong legislature
香港市民	hong kong resident; hong kong people
香港居民	hong kong resident
香港大学	university of hong; hong kong university
香港中文大学	chinese university
香港理工大学	polytechnic university
香港抗议	hong kong protest
香港股市	hong kong stock
香港金融管理局	hong kong monetary; monetary authority
香港交易所	hong kong exchange
港交所	hong kong exchange
香港电台	rthk
香港问题	hong kong issue
香港自治	hong kong autonomy
香槟	champagne
香烟	cigarette
香水	perfume
香蕉	banana
香格里拉	shangri-la
香格里拉对话	shangri-la dialogue
香料	spice
港人	hong kong people; hongkonger
港股	hong kong stock
港口	port; harbor
港	hong kong
九龙	kowloon
新界	new territories
铜锣湾	causeway bay
铜锣湾书店	causeway bay books
铜锣湾书商	causeway bay bookseller
旺角	mong kok
元朗	yuen long
民阵	civil human right
反送中	anti-extradition
送中条例	extradition bill
青海	qinghai
青海省	qinghai
青岛	qingdao
青藏高原	tibetan plateau
青藏铁路	qinghai-tibet railway
青年	youth; young people
青年人	young people; youth
青少年	teenager; youth; adolescent
青瓦台	blue house
青铜	bronze
青蛙	frog
青睐	favor
浙江	zhejiang
浙江省	zhejiang
杭州	hangzhou
杭州市	hangzhou
杭州亚运会	hangzhou asian games
宁波	ningbo
宁夏	ningxia
宁夏回族自治区	ningxia
宁静	quiet
宁德	ningde
江苏	jiangsu
江苏省	jiangsu
江西	jiangxi
江西省	jiangxi
山东	shandong
山东省	shandong
山西	shanxi
山西省	shanxi
山区	mountain; mountainous area
山地	mountain
山脉	mountain
山峰	peak; mountain
山顶	summit; mountain top
山谷	valley
山体滑坡	landslide
山羊	goat
山火	wildfire; bushfire
山寨	fake; copycat
山姆	sam
山	mountain
济南	jinan
烟台	yantai
烟草	tobacco
烟草公司	tobacco company
烟雾	smoke; smog
烟花	firework
烟民	smoker
陕西	shaanxi
陕西省	shaanxi
甘肃	gansu
甘肃省	gansu
兰州	lanzhou
贵州	guizhou
贵州省	guizhou
贵阳	guiyang
贵族	noble; aristocrat
贵	expensive
云南	yunnan
云南省	yunnan
云计算	cloud computing
昆明	kunming
昆士兰	queensland
昆士兰州	queensland
昆虫	insect
辽宁	liaoning
辽宁省	liaoning
沈阳	shenyang
长春	changchun
长沙	changsha
长江	yangtze; yangtze river
长城	great wall
长征	long march
长期	long-term; long term; long
长期以来	long
长度	length
长远	long-term; long term
长老	elder
长子	eldest son
长者	elderly; elder
长途	long-distance
长崎	nagasaki
长跑	long-distance running
长寿	longevity
长达	long; up to
长岛	long island
长假	long holiday
长官	chief; commander
大庆	daqing
大亚湾	daya bay
厦门	xiamen
厦门大学	xiamen university
合肥	hefei
郑州	zhengzhou
太湖	lake tai
珠海	zhuhai
珠江三角洲	pearl river delta
珠三角	pearl river delta
长三角	yangtze river delta
珠宝	jewelry
珠穆朗玛峰	mount everest; everest
珍珠港	pearl harbor
珍珠	pearl
珍贵	precious
珍惜	cherish
喜马拉雅山	himalayas
喜马拉雅	himalaya; himalayan
喜欢	like
喜剧	comedy
喜剧演员	comedian
喜力	heineken
喜悦	joy
喜爱	love; favorite
撒哈拉	sahara
撒哈拉沙漠	sahara desert
撒哈拉以南非洲	sub-saharan africa
撒谎	lie
地中海	mediterranean; mediterranean sea
爱琴海	aegean
里海	caspian sea; caspian
红海	red sea
红场	red square
红色	red
红十字会	red cross
红十字	red cross
红新月会	red crescent
红新月	red crescent
红牌	red card
红衫军	red shirt
红卫兵	red guard
红军	red army
红酒	red wine
红线	red line
红包	red envelope
红袜	red sox
红衣主教	cardinal
枢机主教	cardinal
枢机	cardinal
红利	bonus; dividend
红树林	mangrove
红	red
地区	region; area; regional
地方	local; place
地方检察官	district attorney
地点	place; location; site
地震	earthquake; quake
地震局	earthquake administration; seismological bureau
地震灾区	quake zone
地震学家	seismologist
地震波	seismic wave
地质	geology; geological
地质学家	geologist
地质调查局	geological survey
美国地质调查局	us geological survey; geological survey
地铁	subway; metro; underground
地铁站	subway station; metro station
地图	map
地位	status; position
地缘政治	geopolitics; geopolitical
地理	geography; geographic
地面	ground
地面部队	ground force; ground troop
地面战	ground war
地球	earth; planet
地球日	earth day
地下	underground
地下室	basement
地下水	groundwater
地板	floor
地带	zone; area; strip
地狱	hell
地产	real estate; property
地产商	developer; property developer
地址	address
地标	landmark
地形	terrain
地主	landlord
地域	region; geographic
地检署	prosecutor office
地毯	carpet
地热	geothermal
房地产	real estate; property
房地产市场	real estate market; property market; housing market
房地产开发商	property developer; real estate developer
房地产公司	real estate company; property company
房地产业	real estate; property sector
房价	house price; home price; housing price
房屋	house; housing
房子	house
房产	property; real estate
房产税	property tax
房间	room
房租	rent
房东	landlord
房贷	mortgage; home loan
房企	property developer
房利美	fannie mae
房地美	freddie mac
住房	housing; house
住房抵押贷款	mortgage
住房贷款	home loan; mortgage
住房市场	housing market
住宅	residential; house; home
住宅区	residential area
住院	hospitalize; hospital
住院治疗	hospitalize; hospital treatment
住处	residence; home
住户	household; resident
住所	residence
住在	live
住	live
次级抵押贷款	subprime mortgage
次级贷款	subprime
次贷危机	subprime crisis; subprime mortgage crisis
次贷	subprime; subprime mortgage
次数	number of time; frequency
次要	secondary
次大陆	subcontinent
次级	subprime; subordinated
居民	resident
居住	live; reside
居住权	residency
居留权	residency
居家	home
居家隔离	home quarantine
居高不下	high
亲	-
灾难	disaster; catastrophe
灾难性	disastrous; catastrophic
灾害	disaster
灾区	disaster area; disaster zone
灾民	victim
灾情	disaster
洪水	flood; flooding
洪灾	flood
洪涝	flood
洪涝灾害	flood
洪水泛滥	flood; flooding
洪博培	jon huntsman
泛滥	flood
泥石流	mudslide; landslide
滑坡	landslide
滑雪	ski; skiing
滑冰	skating
滑板	skateboard
滑坡事故	landslide
干旱	drought
干预	intervene; intervention
干涉	interfere; interference; intervention
干涉内政	interfere internal affair
干扰	interfere; interference; disrupt
干部	cadre; official
干净	clean
干燥	dry
旱灾	drought
旱季	dry season
雨季	rainy season
雨水	rain; rainwater
雨林	rainforest
雨果	hugo
雨	rain
雪	snow
雪崩	avalanche
雪佛龙	chevron
雪佛兰	chevrolet
雪铁龙	citroen
雪梨	sydney
雪球	snowball
飓风	hurricane
飓风桑迪	hurricane sandy
热带	tropical
热带风暴	tropical storm
热带雨林	rainforest; tropical rainforest
热浪	heat wave; heatwave
热带气旋	tropical cyclone; cyclone
热情	enthusiasm; warm
热烈	warm
热门	popular; hot
热线	hotline
热点	hot spot; hotspot
热爱	love
热刺	tottenham
热	hot; heat
热量	heat; calorie
热议	discussion; debate
热身赛	friendly; warm-up
气旋	cyclone
龙卷风	tornado
龙舟	dragon boat
龙	dragon
气候	climate
气候变化	climate change
气候变化大会	climate conference
气候变暖	global warming
气候变迁	climate change
气候峰会	climate summit
气候协议	climate agreement; climate deal
气候危机	climate crisis
气候大会	climate conference; climate summit
气候谈判	climate talk
气候专家	climate expert
气候学家	climatologist
气候行动	climate action
气候模型	climate model
联合国气候变化大会	un climate conference
全球变暖	global warming
全球暖化	global warming
全球气候变暖	global warming
全球	global; world; worldwide
全球化	globalization
全球经济	global economy; world economy
全球金融危机	global financial crisis
全球市场	global market
全球最大	world's largest
全球性	global
全球各地	around world; worldwide
全球范围	worldwide; global
全球供应链	global supply chain
全球健康	global health
全球定位系统	gps; global positioning system
全球气候	global climate
全国	national; nationwide
全国各地	across country; nationwide
全国范围	nationwide
全国性	nationwide; national
全国人民	people
全国步枪协会	national rifle association; nra
全国代表大会	national congress; national convention
全国广播公司	nbc
全国民主联盟	national league democracy; nld
全国委员会	national committee
全国选举	national election
全面	comprehensive; full
全面禁止核试验条约	nuclear test ban
全面协议	comprehensive agreement
全面战争	all-out war
全面停火	ceasefire
全体	all; whole
全体会议	plenary session; plenary meeting
全会	plenum; plenary session
三中全会	third plenum
五中全会	fifth plenum
全民	national; universal
全民健保	national health insurance
全民医保	universal health care
全美	national; us
全美广播公司	nbc
全职	full-time
全年	full year; annual
全力	all-out; full
全力以赴	all-out
全新	new; brand new
全家	family
全身	body
全长	length; long
全程	whole
全天	all day
全文	full text
全明星	all-star
全明星赛	all-star game
全球疫情	pandemic
气温	temperature
气象	weather; meteorological
气象局	weather bureau; meteorological office
气象学家	meteorologist
气象台	observatory; meteorological center
气象部门	meteorological department; weather service
气体	gas
气氛	atmosphere
气球	balloon
气味	smell
气愤	angry
预报	forecast
预测	forecast; predict; prediction
预计	expect; estimate; forecast
预期	expect; expectation; expected
预算	budget
预算案	budget
预算赤字	budget deficit
预算办公室	budget office
预算危机	budget crisis
预算委员会	budget committee
预算削减	budget cut
预算盈余	budget surplus
预防	prevent; prevention
预防措施	precaution; preventive measure
预防性	preventive
预警	early warning; warning
预警系统	warning system; early warning system
预言	predict; prophecy
预料	expect
预定	schedule; scheduled; book
预订	book; booking; reservation
预约	appointment; reservation
预赛	qualifying; preliminary
预示	indicate; signal
预选赛	qualifier; qualifying
预选	primary
预告片	trailer
预付	prepaid; prepay
预审	pretrial
预见	foresee; predict
预感	premonition
预备	preparatory; reserve
预备役	reserve
预留	reserve
震中	epicenter
震级	magnitude
震惊	shock; shocked
震撼	shock; shake
震荡	fluctuation; volatility
震动	shake; shock
里氏	richter; magnitude
余震	aftershock
幸存者	survivor
幸存	survive
幸运	lucky; fortunate
幸福	happiness; happy
幸好	fortunately
倒塌	collapse
倒闭	bankrupt; collapse; close
倒台	fall; collapse
倒下	fall
倒退	regress; step backward
坍塌	collapse
废墟	rubble; ruin
废除	abolish; abolition; repeal
废物	waste
废料	waste
废水	waste water; wastewater
废气	emission; exhaust
废弃	abandon; abandoned
废止	abolish; repeal
垃圾	garbage; rubbish; waste; trash
垃圾邮件	spam
垃圾食品	junk food
垃圾场	landfill; dump
垃圾债券	junk bond
垃圾分类	garbage sorting
塑料	plastic
塑料袋	plastic bag
塑料垃圾	plastic waste
污染	pollution; contaminate; pollute
污染物	pollutant
污染者	polluter
污水	sewage; wastewater
污水处理	sewage treatment
雾霾	smog
雾	fog
排放	emission; emit; discharge
排放量	emission
排放标准	emission standard
排放交易	emission trading
排水	drainage
排除	rule out; exclude
排名	rank; ranking
排名第一	rank first; top
排行榜	chart; ranking
排球	volleyball
排队	queue; line up
排斥	exclude; exclusion; reject
排污	pollution; discharge
排挤	squeeze out
排查	check; screen
排华	anti-chinese
碳排放	carbon emission
碳排放量	carbon emission
碳中和	carbon neutrality; carbon neutral
碳税	carbon tax
碳交易	carbon trading
碳达峰	carbon peak
碳	carbon
京都议定书	kyoto protocol
京都	kyoto
京东	jd.com
甲烷	methane
甲板	deck
甲骨文	oracle
甲醇	methanol
甲醛	formaldehyde
臭氧	ozone
臭氧层	ozone layer
化石燃料	fossil fuel
化石	fossil
化学	chemistry; chemical
化学家	chemist
化学品	chemical
化学物质	chemical
化学制品	chemical
化学攻击	chemical attack
化武袭击	chemical attack; chemical weapon attack
禁止化学武器组织	opcw; chemical weapon
禁化武组织	opcw
化工	chemical
化工厂	chemical plant; chemical factory
化肥	fertilizer
化妆品	cosmetics
化妆	makeup
化合物	compound
化名	alias; pseudonym
农业	agriculture; agricultural; farming
农业生产	agricultural production
农业银行	agricultural bank
农业产品	agricultural product
农产品	agricultural product; farm product
农产品价格	farm price; agricultural price
农场	farm
农场主	farmer
农民	farmer; peasant
农民工	migrant worker
农村	rural; countryside
农村地区	rural area
农药	pesticide
农作物	crop
农田	farmland; field
农历	lunar
农历新年	lunar new year
农历年	lunar new year
农历春节	lunar new year
农户	farmer; farming household
农地	farmland
杀虫剂	pesticide; insecticide
小麦	wheat
玉米	corn; maize
水稻田	rice field
稻米	rice
稻田	paddy field
谷物	grain
谷歌	google
谷歌公司	google
谷歌搜索	google search
谷歌地图	google map
豆类	bean
棉花	cotton
棉	cotton
橡胶	rubber
橡树	oak
木材	timber; wood
木头	wood
木薯	cassava
木	wood
森林	forest
森林大火	forest fire; wildfire
森林火灾	forest fire; wildfire
森林砍伐	deforestation
森	mori
野火	wildfire
丛林	jungle
丛林大火	bushfire
树木	tree
树林	wood; forest
树	tree
植物	plant
植被	vegetation
花	flower
花园	garden
花生	peanut
花费	spend; cost
花旗	citigroup; citibank
花旗银行	citibank
花旗集团	citigroup
花朵	flower
花样滑冰	figure skating
花钱	spend money
花店	florist
草案	draft
草原	grassland; prairie
草地	grass
草坪	lawn
草根	grassroots
草	grass
咖啡	coffee
咖啡店	cafe; coffee shop
咖啡馆	cafe; coffee shop
咖啡因	caffeine
咖啡豆	coffee bean
茶	tea
茶叶	tea
茶党	tea party
可可	cocoa
糖	sugar
糖果	candy
盐	salt
蔬菜	vegetable
肉类	meat
肉	meat
猪肉	pork
猪	pig
羊肉	mutton; lamb
羊	sheep
羊毛	wool
鸡肉	chicken
鸡蛋	egg
鸡	chicken
鸭	duck
鱼类	fish
鱼	fish
渔民	fisherman
渔船	fishing boat; fishing vessel
渔业	fishery; fishing
渔场	fishing ground
捕鱼	fishing
捕捞	fishing; catch
捕鲸	whaling
捕获	capture; catch
捕杀	kill; cull
捕捉	catch; capture
鲸鱼	whale
鲸	whale
鲨鱼	shark
大闸蟹	hairy crab
龙虾	lobster
虾	shrimp
螃蟹	crab
狗	dog
猫	cat
猫王	elvis presley
熊猫	panda
熊	bear
狮子	lion
狼	wolf
老虎	tiger
虎	tiger
老鼠	mouse; rat
猴子	monkey
蛇	snake
鸟	bird
鸟类	bird
鸟巢	bird nest
蝙蝠	bat
蝙蝠侠	batman
蝴蝶	butterfly
蜜蜂	bee
蜂蜜	honey
蚊子	mosquito
蝗虫	locust
象牙	ivory
象牙海岸	ivory coast
象征	symbol; symbolic; symbolize
象征性	symbolic
穿山甲	pangolin
鳄鱼	crocodile
恐龙化石	dinosaur fossil
濒危	endangered
濒危物种	endangered species
濒临	on the brink; verge
物种	species
物价	price
物价上涨	price rise; inflation
物价指数	price index
物品	item; goods
物资	supply; material
物质	material; substance
物理	physics; physical
物理学	physics
物理学家	physicist
物流	logistics
物业	property
物业税	property tax
物体	object
物联网	internet of things
野生动物	wildlife; wild animal
野生	wild
野生动植物	wildlife
野心	ambition
野餐	picnic
野猪	wild boar
宠物	pet
牲畜	livestock
牧师	pastor; priest
牧民	herder; herdsman
牧场	ranch
畜牧业	livestock; animal husbandry
饲料	feed
饲养	raise; breed
技术	technology; technique; technical
技术人员	technician
技术公司	technology company
技术性	technical
技术转让	technology transfer
技术官僚	technocrat
技术故障	technical problem; technical fault
技术支持	technical support
技术合作	technical cooperation
技能	skill
技巧	skill; technique
技师	technician
电脑	computer
电脑系统	computer system
电脑病毒	computer virus
电脑游戏	computer game
电脑程式	computer program
电话	telephone; phone; call
电话会议	conference call; teleconference
电话公司	telephone company
电话号码	phone number
电话采访	telephone interview
电话亭	phone booth
电视	television; tv
电视台	television station; tv station
电视节目	television program; tv show
电视讲话	televised speech; televised address
电视辩论	televised debate; tv debate
电视剧	tv series; tv drama
电视机	television; tv set
电视新闻	tv news; television news
电视网	television network; network
电视频道	television channel; tv channel
电视真人秀	reality show
真人秀	reality show; reality tv
电视主持人	television presenter; tv host
电视画面	television footage
电影	film; movie
电影节	film festival
电影院	cinema; movie theater
电影导演	film director
电影明星	film star; movie star
电影制片人	film producer
电影公司	studio
电影业	film industry
电影票房	box office
电影制作人	filmmaker
电子	electronic; electronics
电子邮件	email; e-mail
电子邮箱	email
电子商务	e-commerce
电子产品	electronics; electronic product
电子书	e-book
电子烟	e-cigarette; electronic cigarette
电子游戏	video game
电子竞技	esports
电子设备	electronic device; electronic equipment
电子监控	electronic surveillance
电子货币	electronic money
电子支付	electronic payment
电子工业	electronics industry
电子公司	electronics company
电子版	electronic version
电子学	electronics
电邮	email
电力	electricity; power
电力公司	power company; utility
电力供应	power supply; electricity supply
电力系统	power system
电力短缺	power shortage
电网	power grid; grid
电动车	electric vehicle; electric car
电动汽车	electric vehicle; electric car
电动	electric
电池	battery
电信	telecom; telecommunication
电信公司	telecom company; telecommunication company
电信业	telecommunication industry
电信运营商	telecom operator
电信设备	telecom equipment
电讯	telecommunication; telegraph
电讯报	telegraph
电台	radio; radio station
电气	electrical; electric
电商	e-commerce
电厂	power plant
电站	power station
电梯	elevator; lift
电价	electricity price
电缆	cable
电玩	video game
电报	telegram; cable
电线	wire; electric wire
电流	current
电源	power
电路	circuit
电击	electric shock
电器	electrical appliance; appliance
电机	motor
电车	tram
电刑	electric chair
电	electricity
网络	network; internet; online
网络安全	cybersecurity; network security
网络安全法	cybersecurity law
网络攻击	cyberattack; cyber attack
网络犯罪	cybercrime
网络间谍	cyber espionage
网络战	cyber war; cyberwarfare
网络审查	internet censorship
网络游戏	online game
网络空间	cyberspace
网络服务	internet service
网络公司	internet company
网络监控	internet surveillance
网络信息	online information
网络购物	online shopping
网络欺凌	cyberbullying
网络媒体	online media
网络视频	online video
网络自由	internet freedom
网络钓鱼	phishing
网民	internet user; netizen
网友	internet user; netizen
网站	website; site
网上	online; internet
网上购物	online shopping
网页	web page
网购	online shopping
网信办	cyberspace administration
网约车	ride-hailing; online car-hailing
网球	tennis
网球运动员	tennis player
网球公开赛	tennis open
网红	internet celebrity
网易	netease
网飞	netflix
网路	internet; network
互联网	internet
互联网公司	internet company
互联网用户	internet user
互联网审查	internet censorship
互联网金融	internet finance
互联网服务	internet service
互联网安全	internet security; cybersecurity
互联网管理	internet management
互动	interaction; interact; interactive
互惠	reciprocal; mutually beneficial
互利	mutual benefit
互信	mutual trust
互助	mutual aid
互换	swap
因特网	internet
宽频	broadband
软件	software
软件公司	software company
软件开发	software development
软件工程师	software engineer
软体	software
軟體	software
软实力	soft power
软银	softbank
软弱	weak
硬件	hardware
硬盘	hard disk; hard drive
硬币	coin
程序	procedure; program; process
程序员	programmer
程度	degree; extent; level
程式	program
编程	programming
编码	code; coding
编辑	editor; edit
编剧	screenwriter; scriptwriter
编辑部	newsroom; editorial
编制	compile; prepare
编写	write
算法	algorithm
应用	application; app; apply
应用程序	app; application
应用软件	app; application
应对	respond; deal; cope
应对措施	response; countermeasure
应对气候变化	tackle climate change; climate change
应急	emergency
应急响应	emergency response
应急管理	emergency management
应急管理部	emergency management ministry
应邀	invitation; invite
应付	cope; deal
应届	graduating
人机	human-machine
机器人	robot
机器	machine
机器学习	machine learning
机构	institution; agency; organization
机构投资者	institutional investor
机会	opportunity; chance
机制	mechanism
机场	airport
机场安检	airport security
机票	ticket; air ticket
机遇	opportunity
机密	confidential; classified; secret
机密文件	classified document; confidential document
机密信息	classified information
机关	organ; agency
机械	machinery; mechanical
机械工程	mechanical engineering
机组人员	crew
机长	captain; pilot
机动车	motor vehicle; vehicle
机动	mobile
机率	probability
机上	on board
机型	model
机身	fuselage
机翼	wing
机体	body
机舱	cabin
机器翻译	machine translation
机要	confidential
芯片	chip
芯片制造商	chipmaker
芯片行业	chip industry
晶片	chip
晶圆	wafer
半导体	semiconductor; chip
半导体产业	semiconductor industry
半导体行业	semiconductor industry
半岛	peninsula
半岛电视台	al jazeera
半决赛	semi-final; semifinal
半数	half
半年	half year; six month
半个世纪	half century
半个	half
半夜	midnight
半小时	half hour
半场	half
半官方	semi-official
半自动步枪	semi-automatic rifle
半自动	semi-automatic
苹果	apple
苹果公司	apple
苹果手机	iphone
苹果电脑	apple computer
苹果日报	apple daily
苹果首席执行官	apple chief executive
微软	microsoft
微软公司	microsoft
微博	weibo; microblog
微信	wechat
微信公众号	wechat account
微信支付	wechat pay
微妙	delicate; subtle
微型	mini; miniature
微生物	microbe; microorganism
微小	tiny; small
微弱	weak; slight
微笑	smile
微波	microwave
微芯片	microchip
微塑料	microplastic
脸书	facebook
脸谱网	facebook
脸谱	facebook
脸部	face
脸	face
扎克伯格	zuckerberg
马克·扎克伯格	mark zuckerberg
推特	twitter
推特账号	twitter account
推文	tweet
推出	launch; introduce; release
推动	promote; push; drive
推进	promote; advance; push forward
推行	implement; promote
推广	promote; promotion
推迟	postpone; delay
推翻	overthrow; overturn; topple
推荐	recommend; recommendation
推测	speculate; speculation
推销	promote; sell
推土机	bulldozer
推崇	admire
推举	nominate; elect
推断	infer; conclude
推高	push up; drive up
推卸责任	shirk responsibility
优步	uber
优惠	preferential; discount; favorable
优势	advantage; edge
优先	priority
优先事项	priority
优先考虑	priority
优先股	preferred stock; preferred share
优秀	excellent; outstanding
优化	optimize; optimization
优质	high-quality; quality
优点	advantage; merit
优越	superior
优异	excellent
优胜	winner; win
优酷	youku
油管网	youtube
字节跳动	bytedance
抖音	tiktok; douyin
腾讯	tencent
腾讯公司	tencent
小米	xiaomi
联想集团	lenovo
中兴	zte
中兴通讯	zte
中国移动	china mobile
中国电信	china telecom
中国联通	china unicom
中国石油	petrochina; cnpc
中国石化	sinopec
中石油	petrochina; cnpc
中石化	sinopec
中海油	cnooc
中国银行	bank of china
中国工商银行	icbc; industrial commercial bank
中国建设银行	china construction bank
中国农业银行	agricultural bank china
中国证监会	security regulatory commission
中国航空	china airline
中国国航	air china
国航	air china
国泰航空	cathay pacific
国泰	cathay
华航	china airline
长荣	evergreen; eva air
鸿海	hon hai; foxconn
宏碁	acer
宏达电	htc
领英	linkedin
易趣	ebay
雅虎	yahoo
甲骨文公司	oracle
思科	cisco
高通	qualcomm
高通公司	qualcomm
高盛	goldman sachs
高盛集团	goldman sachs
雷曼兄弟	lehman brothers
雷曼	lehman
雷诺	renault; reynolds
雷克萨斯	lexus
雷神	raytheon; thor
雷达	radar
雷电	lightning
雷暴	thunderstorm
雷切尔	rachel
雷蒙德	raymond
雷	ray
诺斯罗普	northrop
空客公司	airbus
罗尔斯罗伊斯	rolls-royce
宝马	bmw
宝马公司	bmw
宝洁	procter gamble
宝洁公司	procter gamble
宝石	gem; jewel
宝丽金	polygram
宝贝	baby
宝贵	valuable; precious
奔驰	mercedes-benz; mercedes
奔驰车	mercedes
丰田	toyota
丰田汽车	toyota motor; toyota
丰田公司	toyota
丰富	rich; abundant
丰收	harvest
通用电气公司	general electric
特斯拉	tesla
特斯拉公司	tesla
特拉维夫	tel aviv
特蕾莎	theresa; teresa
特雷莎	theresa; teresa
特里	terry
特纳	turner
特许	charter; franchise
特写	feature; close-up
特技	stunt
特有	unique
特立独行	maverick
特警	swat; special police
特警队	swat
特区	special administrative region
特勤	secret service
特派员	commissioner
特聘	distinguished
松下	panasonic
松散	loose
任天堂	nintendo
夏普	sharp
夏威夷	hawaii
夏洛特	charlotte
夏洛茨维尔	charlottesville
夏尔马	sharma
夏令营	summer camp
夏时制	daylight saving time
夏令时	daylight saving time
现代汽车	hyundai motor; hyundai
现代	modern; hyundai
现代化	modernization; modernize
现代舞	modern dance
现任	current; incumbent
现在	now
现场	scene; site
现场直播	live broadcast; live
现金	cash
现金流	cash flow
现实	reality; realistic
现实主义	realism
现状	status quo; situation; current situation
现象	phenomenon
现有	existing; current
现役	active
现货	spot
现货价格	spot price
现货市场	spot market
现年	age; aged
现行	current
现身	appear; appearance
现今	today
体育	sport
体育场	stadium
体育馆	stadium; gymnasium
体育赛事	sporting event
体育运动	sport
体育部长	sports minister
体育明星	sports star
体育仲裁法庭	court arbitration sport
体育新闻	sports news
体操	gymnastics
体操运动员	gymnast
体系	system
体制	system
体现	reflect; embody
体验	experience
体重	weight
体积	volume; size
体力	physical strength
体温	temperature; body temperature
体检	physical examination; medical checkup
体内	body
运动	sport; movement; exercise; campaign
运动员	athlete; player
运动会	games
运动场	stadium; sports ground
运动鞋	sneaker; sports shoe
运动服	sportswear
运动队	team
运输	transport; transportation; shipping
运输机	transport plane; cargo plane
运输公司	transport company; shipping company
运输安全委员会	transportation safety board
运送	transport; carry; ship
运营	operate; operation
运营商	operator
运行	operate; run; operation
运作	operate; operation
运气	luck
运用	use; apply
运河	canal
运费	freight
运载火箭	carrier rocket; rocket
足球	football; soccer
足球比赛	football match
足球队	football team
足球俱乐部	football club
足球运动员	footballer; football player
足球协会	football association
足球迷	football fan
足球世界杯	football world cup; world cup
足球联赛	football league
足协	football association
足总杯	fa cup
足联	fifa
足以	enough
足够	enough; sufficient
篮球	basketball
篮球队	basketball team
篮球运动员	basketball player
篮球明星	basketball star
篮网	nets
棒球	baseball
职棒大联盟	major league baseball
美国职棒大联盟	major league baseball
美职棒	major league baseball
橄榄球	rugby; football
橄榄球世界杯	rugby world cup
橄榄球联盟	rugby union; nfl
橄榄油	olive oil
超级碗	super bowl
超级市场	supermarket
超级大国	superpower
超级	super
超级联赛	super league; premier league
超级明星	superstar
超过	exceed; over; more than
超市	supermarket
超出	exceed; beyond
超越	surpass; beyond
超音速	supersonic
超高音速	hypersonic
超速	speeding
超人	superman
超额	excess
超声波	ultrasound
超导	superconductor
乒乓球	table tennis
羽毛球	badminton
曲棍球	hockey
板球	cricket
垒球	softball
手球	handball
水球	water polo
拳击	boxing
拳击手	boxer
拳王	boxing champion
摔跤	wrestling
柔道	judo
跆拳道	taekwondo
举重	weightlifting
举行	hold
举办	hold; host
举措	measure; initiative; move
举报	report; whistleblower
举报人	whistleblower
举例	example
举动	move; action
射击	shooting; shoot; fire
射箭	archery
射门	shot
射手	scorer; shooter
射杀	shoot dead; shoot
射程	range
击剑	fencing
田径	athletics; track and field
田径运动员	athlete
田径赛	athletics; track field
田径联合会	athletics federation; iaaf
国际田联	iaaf; world athletics
跳水	diving
跳高	high jump
跳远	long jump
跳跃	jump
跳伞	parachute
跳舞	dance
跳楼	jump
跳	jump
短跑	sprint
短跑运动员	sprinter
短期	short-term; short term
短信	text message; message
短缺	shortage
短暂	brief; short
短片	short film
短道速滑	short track
短视频	short video
短线	short term
跑步	run; running
跑道	runway; track
跑	run
赛车	racing; race car
赛车手	driver; racing driver
赛季	season
赛事	event; race; competition
赛跑	race
赛马	horse racing
赛艇	rowing
赛场	field
赛道	track; circuit
赛程	schedule
赛琳娜	selena
方程式	formula
一级方程式	formula one
一级方程式赛车	formula one
一级	first-level
自行车赛	cycling race
自行车手	cyclist
车手	driver; rider
车队	team; convoy
车辆	vehicle; car
车祸	car accident; crash; car crash
车站	station
车厢	carriage
车主	car owner
车臣	chechnya; chechen
车臣战争	chechen war
车牌	license plate
车道	lane
车间	workshop
车展	auto show; motor show
车型	model
车轮	wheel
车	car; vehicle
车费	fare
车票	ticket
冠军	champion; championship; title
冠军赛	championship
冠军杯	champion cup
冠军联赛	champion league
锦标赛	championship; tournament
锦标	championship
公开赛冠军	open champion
季前赛	preseason
决赛	final
决定	decide; decision
决定性	decisive; crucial
决议	resolution
决议案	resolution; motion
决议草案	draft resolution
决策	decision; decision-making; policy
决策者	policymaker; decision maker
决心	determination; determined; resolve
决胜	decisive; decider
淘汰	eliminate; knock out
淘汰赛	knockout; playoff
淘宝	taobao
小组赛	group stage
小组	group; team
小组委员会	subcommittee
小说	novel
小说家	novelist
小学	primary school; elementary school
小学生	pupil; primary school student
小孩	child; kid
小时候	childhood
小时内	hour
小镇	town; small town
小组成员	panel member; team member
小企业	small business
小布希	george bush
小行星	asteroid
小型	small
小心	careful
小儿	child; pediatric
小幅	slightly; slight
小费	tip
小岛	island
小偷小摸	petty theft
小姐	miss
小女孩	girl; little girl
小男孩	boy; little boy
小吃	snack
小提琴	violin
小区	community; neighborhood
小丑	clown; joker
小鹏	xpeng
小额贷款	microfinance; microcredit
小贩	vendor; hawker
小巴	minibus
小米公司	xiaomi
球	ball
球员	player; footballer
球队	team
球迷	fan; supporter
球场	stadium; pitch; court
球星	star; player
球赛	match; game
球门	goal
球会	club
球衣	jersey; shirt
球拍	racket
俱乐部	club
队员	player; member; team member
队友	teammate
队长	captain
队伍	team; ranks
队	team
教练员	coach
门将	goalkeeper
守门员	goalkeeper
守法	law-abiding
守护	guard; protect
守则	code of conduct; code
中场	midfielder; midfield
中场休息	half-time; halftime
中锋	center
中国队	china; chinese team
中国男足	china football
中国女排	chinese volleyball team
中超	chinese super league
中超联赛	chinese super league
点球	penalty
点球大战	penalty shootout
点击	click
点	point
点燃	ignite; light
点名	name
点评	comment; review
点心	dim sum
任意球	free kick
角球	corner
角度	angle; perspective
角色	role; character
角落	corner
角逐	compete; contest
越野赛	cross-country
黄牌	yellow card
比赛日	match day
奖牌	medal
奖牌榜	medal table
奖项	award; prize
奖金	prize money; bonus
奖励	reward; award
奖学金	scholarship
奖杯	trophy
奖	award; prize
颁奖	award
颁奖典礼	award ceremony; award
颁发	award; issue
颁布	issue; enact
纪录保持者	record holder
世界纪录保持者	world record holder
得分	score; point
得主	winner
得到	get; receive
得知	learn
得出	draw; reach
得出结论	conclude; conclusion
得益	benefit
得奖	win award
得罪	offend
得失	gain loss
胜利	victory; win
胜利者	winner
胜出	win
胜者	winner
胜诉	win case; win
胜负	win lose
赢得	win
赢得选举	win election
赢家	winner
赢	win
夺冠	win title; champion; win championship
夺得	win
夺取	seize; capture
夺走	take
夺回	recapture; retake
战绩	record
击败对手	beat opponent
冲浪	surfing
登山	climbing; mountaineering
登山者	climber
登山队	climbing team
登陆	land; landing
登月	moon landing; moon
登记	register; registration
登录	log in; login
登机	board; boarding
登上	board; top
登场	appear; debut
运动品牌	sportswear brand
裁判员	referee
耐克	nike
耐心	patience; patient
耐药性	resistance; drug resistance
耐用品	durable goods
耐用消费品	consumer durable
勒布朗·詹姆斯	lebron james
詹姆斯·邦德	james bond
詹姆斯·科米	james comey
梅西	messi
贝利	pele; bailey
齐达内	zidane
温格	wenger
瓜迪奥拉	guardiola
鲁尼	rooney
伍兹	woods
老虎伍兹	tiger woods
泰格·伍兹	tiger woods
小威廉姆斯	serena williams
小威	serena williams
大威	venus williams
莎拉波娃	sharapova
布尔特	bolt
菲尔普斯	phelps
舒马赫	schumacher
切尔西	chelsea
切尔诺贝利	chernobyl
切实	effectively; practical
切断	cut off
切割	cut
皇家马德里	real madrid
皇马	real madrid
皇家	royal
皇家空军	royal air force
皇家海军	royal navy
皇家学会	royal society
皇宫	palace; royal palace
尤文图斯	juventus
国际米兰	inter milan
米兰	milan
米兰达	miranda
米尔斯	mills
米歇尔	michelle; michel
米歇尔·奥巴马	michelle obama
米切尔	mitchell
米勒	miller
米洛舍维奇	milosevic
米其林	michelin
米字旗	union jack
米	meter; rice
米饭	rice
AC米兰	ac milan
拜仁慕尼黑	bayern munich
拜仁	bayern
慕尼黑	munich
慕尼黑安全会议	munich security conference
马德里竞技	atletico madrid
纽约洋基	new york yankees
洋基	yankees
洋基队	yankees
勇士队	warriors
勇士	warrior
勇气	courage
勇敢	brave; courageous
公牛队	bulls
火箭队	rockets
热火	heat
凯尔特人	celtic; celtics
音乐	music; musical
音乐会	concert
音乐家	musician
音乐节	music festival
音乐剧	musical
音乐奖	music award
音乐人	musician
音频	audio
歌曲	song
歌手	singer
歌剧	opera
歌剧院	opera house
歌星	singer; pop star
歌词	lyrics
歌迷	fan
歌唱家	singer
歌唱	sing
唱歌	sing
唱片	record; album
唱片公司	record company; record label
唱	sing
专辑	album
专家	expert; specialist
专家组	panel of expert; expert panel
专家小组	panel of expert; expert panel
专业	professional; specialized
专业人士	professional
专业知识	expertise
专业人员	professional
专利	patent
专利权	patent
专栏	column
专栏作家	columnist
专员	commissioner
专门	special; specialized
专注	focus
专属	exclusive
专机	plane; special plane
专访	interview; exclusive interview
专题	special; feature
专案	special case; project
专制政权	authoritarian regime
摇滚	rock
摇滚乐	rock music
摇滚明星	rock star
摇滚乐队	rock band
摇摆	swing
摇摆州	swing state
摇篮	cradle
乐队	band
乐团	orchestra; band
乐观	optimistic; optimism
乐器	instrument; musical instrument
乐趣	fun
乐意	willing
交响	symphony
爵士乐	jazz
嘻哈	hip hop
说唱	rap
说唱歌手	rapper
说客	lobbyist
说出	say; tell
说起	speak
说不	say no
披头士	beatles
披头四	beatles
披露	disclose; reveal; disclosure
披萨	pizza
麦当娜	madonna
杰克森	jackson
碧昂斯	beyonce
泰勒·斯威夫特	taylor swift
斯威夫特	swift
嘎嘎小姐	lady gaga
舞蹈	dance
舞台	stage
舞者	dancer
舞弊	fraud
芭蕾舞	ballet
芭蕾	ballet
剧院	theater
剧场	theater
剧本	script
剧集	series
剧目	play
戏剧	drama; theater; play
戏剧性	dramatic
戏曲	opera
演员	actor; actress
演出	performance; show; perform
演唱会	concert
演唱	sing
演技	acting
演艺	entertainment
演艺圈	showbiz; entertainment
演化	evolve; evolution
演习	exercise; drill
演变	evolve; evolution
演奏	play; perform
演示	demonstration; presentation
演播室	studio
演讲者	speaker
女演员	actress
女孩	girl
女儿	daughter
女子	woman
女人	woman
女性	woman; female
女士	ms; lady
女友	girlfriend
女权	woman right; feminist
女权主义	feminism; feminist
女权主义者	feminist
女权运动	feminist movement
女神	goddess
女生	girl; female student
女婴	baby girl
女子组	woman
女足	women football
女婿	son-in-law
女主角	actress; heroine
女皇	empress; queen
女童	girl
女兵	female soldier
女单	woman single
女方	woman
女双	woman double
女工	female worker
女歌手	singer
女作家	writer
女排	volleyball
女巫	witch
女	female; woman
男子	man
男人	man
男性	male; man
男孩	boy
男友	boyfriend
男女	man woman
男演员	actor
男婴	baby boy
男童	boy
男主角	actor
男生	boy
男篮	basketball
男足	football
男单	man single
男	male; man
妇女	woman
妇女权利	woman right
妇女节	women's day; woman day
妇女组织	woman group
妇科	gynecology
妇人	woman
夫妇	couple; mr mrs
夫妻	couple; husband and wife
夫人	mrs; wife
丈夫	husband
妻子	wife
妻	wife
母女	mother daughter
父母	parent
父亲	father
父子	father son
父亲节	father's day
爸爸	dad; father
妈妈	mom; mother
儿子	son
儿童	child
儿童节	children's day
儿童基金会	unicef
儿童保护	child protection
儿童权利	child right; children right
儿童医院	children's hospital
儿女	child
孩子	child; kid
孩子们	child; kid
子女	child
哥哥	brother; elder brother
弟弟	brother; younger brother
兄弟	brother
兄弟姐妹	sibling
兄弟会	brotherhood
兄长	brother
姐姐	sister
妹妹	sister
姐妹	sister
姊妹	sister
祖父	grandfather
祖母	grandmother
祖父母	grandparent
爷爷	grandfather
奶奶	grandmother
祖先	ancestor
祖国	motherland; homeland
祖籍	ancestral home
孙子	grandson
孙女	granddaughter
叔叔	uncle
阿姨	aunt
姑姑	aunt
舅舅	uncle
侄子	nephew
侄女	niece
堂兄	cousin
表弟	cousin
表兄	cousin
岳父	father-in-law
亲属	relative; family member
亲戚	relative
亲人	relative; family; loved one
亲友	relative; family friend
亲自	personally; in person
亲信	close aide; confidant
亲密	close; intimate
亲俄	pro-russian
亲俄分子	pro-russian separatist
亲俄分裂分子	pro-russian separatist
亲俄武装	pro-russian rebel
亲中	pro-china; pro-beijing
亲北京	pro-beijing
亲美	pro-american; pro-us
亲民党	people first party
亲近	close
亲历	experience
孤儿	orphan
孤儿院	orphanage
孤立	isolate; isolated; isolation
孤独	lonely; loneliness
孤立主义	isolationism
婚姻	marriage
婚姻平等	marriage equality
婚礼	wedding
婚外情	affair; extramarital affair
结婚	marry; marriage; wedding
结婚证	marriage certificate
结果	result; outcome
结束	end; conclude; finish
结构	structure; structural
结构性	structural
结论	conclusion
结合	combine; combination
结局	ending; outcome
结盟	alliance; align
结算	settlement; settle
结识	meet
结尾	end
结冰	ice; freeze
离婚	divorce
离岸	offshore
离岸人民币	offshore yuan
离任	leave office; departure
离境	leave country; departure
离世	die
离子	ion
已婚	married
未婚	unmarried; single
未婚妻	fiancee
未婚夫	fiance
未来	future
未成年	underage; minor
未成年人	minor; juvenile
未成年少女	underage girl
未经授权	unauthorized
未知	unknown
未遂	attempted
未遂政变	failed coup; attempted coup
未定	undecided
伴侣	partner
伴随	accompany
配偶	spouse
配合	cooperate; cooperation
配备	equip
配额	quota
配套	supporting
配方	formula
配件	accessory; part
配音	dub
配置	configuration; allocation
幼儿园	kindergarten
幼儿	child; toddler
幼童	child; toddler
童年	childhood
童工	child labor
童话	fairy tale
童婚	child marriage
儿童兵	child soldier
儿童性虐待	child sexual abuse
儿童性侵	child sexual abuse
老人	elderly; old man; old people
老年人	elderly; old people
老年痴呆症	dementia; alzheimer
老年痴呆	dementia
老年	old age; elderly
老师	teacher
老兵	veteran
老板	boss; owner
老百姓	ordinary people; people
老龄化	aging; ageing
老化	aging
老挝人	lao
老挝政府	lao government
老将	veteran
老布希	george bush
老太太	old woman; old lady
老头	old man
老式	old; old-fashioned
老	old
乘客	passenger
乘坐	take; ride; travel
乘船	boat
乘务员	flight attendant; attendant
客机	passenger plane; airliner; passenger jet
客户	customer; client
客户服务	customer service
客人	guest; visitor
客车	bus; coach
客运	passenger
客场	away
客队	visiting team
客观	objective
客厅	living room
客流量	passenger traffic
飞机	plane; aircraft; airplane
飞机失事	plane crash
飞机场	airport
飞机坠毁	plane crash; plane crashed
飞机制造商	aircraft manufacturer; plane maker
飞机残骸	wreckage
飞机票	plane ticket
飞行	flight; fly
飞行员	pilot
飞行器	aircraft
飞行甲板	flight deck
飞往	fly
飞船	spacecraft; spaceship
飞行时间	flight time
飞行安全	flight safety
飞抵	arrive; fly
飞机上	plane
飞机引擎	aircraft engine
飞越	fly over
飞涨	soar
飞鱼	flying fish
飞	fly
航班	flight
航空	aviation; airline; air
航空公司	airline
航空业	aviation industry; airline industry
航空安全	aviation safety
航空运输	air transport
航空管理局	aviation administration
航空航天	aerospace
航空展	air show
航空局	aviation authority
航空法	aviation law
联邦航空管理局	federal aviation administration; faa
联邦航空局	federal aviation administration; faa
联合航空	united airline
联合航空公司	united airline
航天	space; aerospace
航天飞机	space shuttle
航天局	space agency
航天员	astronaut
航天器	spacecraft
航天发射	space launch
航行	navigation; sail
航行自由	freedom of navigation
航运	shipping
航运公司	shipping company
航线	route
航道	waterway; channel
航程	voyage
航海	sailing; navigation
航站楼	terminal
航展	air show
宇航员	astronaut
宇航局	nasa; space agency
宇宙	universe; cosmic
宇宙飞船	spacecraft; spaceship
国家航天局	national space administration; space agency
美国太空总署	nasa
欧空局	european space agency
登月舱	lunar lander
月球表面	lunar surface
探测器	probe
探测	detect; explore
探月	lunar exploration
探险	expedition; adventure; explore
探险家	explorer
探索	explore; exploration
探讨	discuss; explore
探访	visit
探望	visit
探亲	visit relative; family visit
探员	detective; agent
望远镜	telescope
哈勃望远镜	hubble telescope
哈勃	hubble
轨道	orbit; track
轨迹	trajectory
卫星轨道	orbit
银河系中心	galaxy
行星探测	planet exploration
火星探测器	mars probe; mars rover
火星车	mars rover; rover
好奇号	curiosity
好奇	curious; curiosity
挑战者号	challenger
发现号	discovery
宇宙学	cosmology
神舟	shenzhou
嫦娥	chang'e
龙飞船	dragon capsule
坠毁	crash
坠机	plane crash; crash
坠落	fall; crash
残骸	wreckage; debris
残疾	disability; disabled
残疾人	disabled; disabled people
残疾儿童	disabled child
残酷	cruel; brutal
残忍	cruel; brutal
残暴	brutal
残障	disability; disabled
残留	residue
残余	remnant
碰撞	collision; collide
碰到	encounter; touch
相撞	collide; collision
相关	related; relevant
相关部门	relevant department
相信	believe
相似	similar
相反	contrary; opposite
相等	equal
相应	corresponding
相比	compare; compared
相比之下	contrast
相遇	meet
相连	connect
相机	camera
相片	photo
相处	get along
相同	same
相距	distance
相符	consistent
相识	know
撞击	impact; hit
撞车	crash; collision
撞死	kill
撞上	hit; crash
撞	hit
追尾	rear-end
翻车	overturn
翻译	translate; translation; interpreter
翻新	renovate; renovation
翻倍	double
翻船	capsize
沉没	sink
沉船	sunken ship; shipwreck; sinking
沉默	silence; silent
沉重	heavy
沉迷	addicted
事故	accident; incident
事件	event; incident
事实	fact
事情	thing; matter
事务	affair
事业	cause; career
事项	matter
事态	situation; development
事态发展	development
事先	advance; beforehand
事后	afterwards
事务部	ministry; department
事发	incident
事发地点	scene
事例	example; case
事物	thing
事前	beforehand; advance
事宜	matter
案件	case
案例	case
案	case
案发	crime
案发现场	crime scene
现场目击者	witness
肇事	cause accident
肇事者	perpetrator
肇事逃逸	hit-and-run
酒驾	drunk driving
醉驾	drunk driving
酒后驾车	drunk driving
酒精	alcohol
酒店	hotel
酒吧	bar; pub
酒	wine; alcohol
酒庄	winery
啤酒	beer
威士忌酒	whisky
饮料	drink; beverage
饮用水	drinking water
饮水	drinking water
饮食	diet
饮酒	drink; drinking
喝酒	drink
喝	drink
吃	eat
吃饭	eat
午餐	lunch
晚餐	dinner
晚宴	dinner
晚会	gala; party
晚间	evening
晚期	late; advanced
晚上	evening; night
早餐	breakfast
早饭	breakfast
早上	morning
早晨	morning
早间	morning
早期	early
早日	soon; early
早些时候	earlier
早前	earlier
早已	already; long
凌晨	early morning
中午	noon
夜间	night
夜晚	night
夜	night
夜总会	nightclub
傍晚	evening
白天黑夜	day night
餐厅	restaurant
餐馆	restaurant
餐饮	catering; restaurant
餐桌	table
餐	meal
厨师	chef
厨房	kitchen
烹饪	cook; cooking
软件包	software package
資訊	information
資訊科技	information technology
網路	internet; network
網路攻擊	cyberattack
網際網路	internet
網民	internet user; netizen
計程車	taxi
公車	bus
捷運	mass rapid transit; mrt; metro
高鐵	high-speed rail
機車	motorcycle; scooter
腳踏車	bicycle
飛彈	missile
彈道飛彈	ballistic missile
洲際飛彈	intercontinental missile
洲際彈道飛彈	intercontinental ballistic missile
太空梭	space shuttle
雷射	laser
激光	laser
硬體	hardware
硬碟	hard disk
滑鼠	mouse
程式設計師	programmer
數位	digital
伺服器	server
資料	data; information
資料庫	database
影片	video; film
視頻	video
簡訊	text message
簡報	briefing; presentation
雲端	cloud
行動電話	mobile phone
手機	mobile phone; phone
智慧型手機	smartphone
智慧手機	smartphone
臉書	facebook
部落格	blog
部落客	blogger
隨身碟	flash drive
光碟	disc; cd
列印	print
印表機	printer
螢幕	screen
品質	quality
水準	level; standard
計畫	plan; program
奈米	nanometer; nano
奈及利亞	nigeria; nigerian
肯亞	kenya; kenyan
索馬利亞	somalia; somali
衣索比亞	ethiopia; ethiopian
坦尚尼亞	tanzania; tanzanian
盧安達	rwanda; rwandan
蒲隆地	burundi
烏干達	uganda; ugandan
辛巴威	zimbabwe; zimbabwean
尚比亞	zambia; zambian
波札那	botswana
納米比亞	namibia
莫三比克	mozambique
馬拉威	malawi
迦納	ghana; ghanaian
獅子山	sierra leone
賴比瑞亞	liberia; liberian
幾內亞比索	guinea-bissau
甘比亞	gambia; gambian
塞內加爾	senegal; senegalese
茅利塔尼亞	mauritania; mauritanian
馬利	mali; malian
尼日	niger
查德	chad; chadian
布吉納法索	burkina faso
貝南	benin
加彭	gabon
剛果	congo; congolese
喀麥隆	cameroon
厄利垂亞	eritrea; eritrean
吉布地	djibouti
賴索托	lesotho
史瓦帝尼	eswatini; swaziland
史瓦濟蘭	swaziland
模里西斯	mauritius
塞席爾	seychelles
葛摩	comoros
維德角	cape verde
聖多美普林西比	sao tome
利比亞	libya; libyan
突尼西亞	tunisia; tunisian
阿爾及利亞	algeria; algerian
沙烏地王儲	saudi crown prince
沙國	saudi arabia
阿拉伯聯合大公國	united arab emirates; uae
阿聯	united arab emirates; uae
卡達	qatar; qatari
葉門	yemen; yemeni
約旦	jordan; jordanian
賽普勒斯	cyprus; cypriot
亞塞拜然	azerbaijan; azerbaijani
喬治亞	georgia; georgian
哈薩克	kazakhstan; kazakh
土庫曼	turkmenistan
吉爾吉斯	kyrgyzstan; kyrgyz
烏茲別克	uzbekistan; uzbek
寮國	laos; lao
寮国	laos; lao
汶萊	brunei
馬爾地夫	maldives
帛琉	palau
諾魯	nauru
吐瓦魯	tuvalu
萬那杜	vanuatu
索羅門群島	solomon islands
吉里巴斯	kiribati
斐濟	fiji
巴布亞紐幾內亞	papua new guinea
紐西蘭	new zealand
纽西兰总理	new zealand prime
義大利	italy; italian
义大利	italy; italian
克羅埃西亞	croatia; croatian
波士尼亞	bosnia; bosnian
波士尼亞與赫塞哥維納	bosnia herzegovina
斯洛維尼亞	slovenia; slovenian
蒙特內哥羅	montenegro
塞爾維亞	serbia; serbian
列支敦斯登	liechtenstein
馬爾他	malta; maltese
聖馬利諾	san marino
愛沙尼亞	estonia; estonian
白俄	belarus
摩爾多瓦	moldova; moldovan
千里達及托巴哥	trinidad tobago
特立尼达和多巴哥	trinidad tobago
特立尼达	trinidad
格瑞那達	grenada
巴貝多	barbados
安地卡及巴布達	antigua barbuda
聖露西亞	saint lucia
聖文森	st vincent
聖克里斯多福及尼維斯	st kitts
瓜地馬拉	guatemala; guatemalan
宏都拉斯	honduras; honduran
哥斯大黎加	costa rica
貝里斯	belize
多明尼加	dominican republic; dominica
蓋亞那	guyana
蘇利南	suriname
厄瓜多	ecuador; ecuadorean
墨爾本	melbourne
柏斯	perth
珀斯	perth
阿得雷德	adelaide
阿德莱德	adelaide
堪培拉	canberra
坎培拉	canberra
霍巴特	hobart
塔斯马尼亚	tasmania
达尔文市	darwin
舊金山	san francisco
紐奧良	new orleans
紐澤西	new jersey
聖地牙哥	san diego; santiago
密西根州	michigan
麻薩諸塞州	massachusetts
康乃狄克州	connecticut
奧勒岡州	oregon
奧勒岡	oregon
俄勒岡	oregon
維吉尼亞州	virginia
维吉尼亚	virginia
喬治亞州	georgia
佛羅里達	florida
賓州	pennsylvania
宾夕法尼亚	pennsylvania
宾夕法尼亚州	pennsylvania
宾州	pennsylvania
匹兹堡	pittsburgh
田纳西	tennessee
田纳西州	tennessee
纳什维尔	nashville
堪萨斯	kansas
堪萨斯州	kansas
佐治亚理工	georgia tech
凤凰城	phoenix
凤凰卫视	phoenix tv; phoenix television
凤凰	phoenix
盐湖城	salt lake city
底特律	detroit
明尼阿波利斯	minneapolis
辛辛那提	cincinnati
夏洛特市	charlotte
奥尔巴尼	albany
水牛城	buffalo
布法罗	buffalo
罗切斯特	rochester
檀香山	honolulu
火奴鲁鲁	honolulu
长滩	long beach
圣莫尼卡	santa monica
硅谷	silicon valley
矽谷	silicon valley
好莱坞	hollywood
好萊塢	hollywood
五大湖	great lakes
密西西比河	mississippi river
落基山脉	rocky mountain
渥太华	ottawa
卡尔加里市	calgary
魁北克	quebec
魁北克省	quebec
艾伯塔	alberta
艾伯塔省	alberta
阿尔伯塔	alberta
阿尔伯塔省	alberta
萨斯喀彻温	saskatchewan
新斯科舍	nova scotia
纽芬兰	newfoundland
渥太華	ottawa
歐巴馬	obama
布希	bush
布希總統	president bush
柯林頓	clinton
柯林顿	clinton
希拉蕊	hillary clinton; hillary
雷根	reagan
甘迺迪	kennedy
賀錦麗	kamala harris
蓬佩奧	pompeo
龐培歐	pompeo
波頓	bolton
梅克爾	merkel
馬克宏	macron
马克宏	macron
強生	johnson; johnson johnson
強森	johnson
蒲亭	putin
澤倫斯基	zelensky
納坦雅胡	netanyahu
內唐亞胡	netanyahu
艾爾多安	erdogan
厄多安	erdogan
杜特蒂	duterte
小馬可仕	marcos
翁山蘇姬	aung san suu
拜登總統	president biden
賓拉登	bin laden
本拉丹	bin laden
蓋達組織	al qaeda
凯达组织	al qaeda
神學士	taliban
格達費	gaddafi
阿塞德	assad
伊斯蘭國	islamic state; isis
迦薩	gaza
加薩	gaza
加萨	gaza
加薩走廊	gaza strip
約旦河西岸	west bank
敘利亞	syria; syrian
真主黨	hezbollah
哈瑪斯	hamas
胡塞武裝	houthi
葉門青年運動	houthi
青年運動	houthi
烏克蘭	ukraine; ukrainian
克里姆林宮	kremlin
車諾比	chernobyl
海參崴	vladivostok
海参崴	vladivostok
符拉迪沃斯托克	vladivostok
聖彼得堡	st petersburg
杜哈	doha
利雅德	riyadh
德黑蘭	tehran
貝魯特	beirut
喀布爾	kabul
可倫坡	colombo
奈洛比	nairobi
約翰尼斯堡	johannesburg
開普敦	cape town
蘇黎世	zurich
坎城	cannes
戛纳	cannes
戛纳电影节	cannes film festival
坎城影展	cannes film festival
威尼斯影展	venice film festival
影展	film festival
维罗纳	verona
那不勒斯	naples
都灵	turin
热那亚	genoa
佛羅倫斯	florence
里昂	lyon; leon
里尔	lille
里约热内卢	rio de janeiro
里约	rio; rio de janeiro
里约奥运会	rio olympics
里約熱內盧	rio de janeiro
里斯本	lisbon
里加	riga
里奥	rio; leo
里奇	rich; ritchie
里奇蒙	richmond
里程碑	milestone
里士满	richmond
维尔纽斯	vilnius
赫尔辛基	helsinki
雷克雅未克	reykjavik
都柏林	dublin
加的夫	cardiff
利物浦队	liverpool
谢菲尔德	sheffield
朴茨茅斯	portsmouth
普利茅斯	plymouth
诺丁山	notting hill
剑桥	cambridge
剑桥大学	cambridge university; university of cambridge
剑桥分析	cambridge analytica
剑桥分析公司	cambridge analytica
索尔兹伯里	salisbury
肯特	kent
埃塞克斯	essex
康沃尔	cornwall
直布罗陀	gibraltar
顿巴斯	donbas; donbass
顿涅茨克	donetsk
顿涅茨克州	donetsk
卢甘斯克州	luhansk
敖德萨	odesa; odessa
赫尔松	kherson
扎波罗热	zaporizhzhia
扎波罗热核电站	zaporizhzhia nuclear plant
布查	bucha
别斯兰	beslan
北高加索	north caucasus
高加索	caucasus
达吉斯坦共和国	dagestan
第比利斯	tbilisi
杜尚别市	dushanbe
霍尔木兹	hormuz
马什哈德	mashhad
伊斯法罕	isfahan
拉塔基亚	latakia
哈马	hama
科巴尼	kobani
伊德利卜省	idlib
代尔祖尔	deir ezzor
拉马迪	ramadi
提克里特	tikrit
费卢杰市	fallujah
纳杰夫	najaf
卡尔巴拉	karbala
摩苏尔市	mosul
绿区	green zone
坎大哈	kandahar
赫拉特	herat
赫尔曼德	helmand
赫尔曼德省	helmand
贾拉拉巴德	jalalabad
昆都士	kunduz
奎达	quetta
俾路支	baloch; balochistan
俾路支省	balochistan
信德省	sindh
旁遮普	punjab
旁遮普省	punjab
斯瓦特	swat
瓦济里斯坦	waziristan
北瓦济里斯坦	north waziristan
拉瓦尔品第	rawalpindi
班加罗尔	bangalore
班加西	benghazi
班达亚齐	banda aceh
班吉	bangui
班珠尔	banjul
的黎波里	tripoli
的里雅斯特	trieste
苏尔特	sirte
亚丁市	aden
荷台达	hodeidah
塔伊兹	taiz
麦地那清真寺	medina
西奈半岛	sinai peninsula; sinai
西奈	sinai
戈兰高地	golan heights
希伯伦	hebron
杰宁	jenin
纳布卢斯	nablus
汗尤尼斯	khan younis
死海古卷	dead sea scroll
解放广场	tahrir square
亚历山大港	alexandria
卢克索	luxor
阿斯旺	aswan
朱巴	juba
恩贾梅纳	n'djamena
恩德培	entebbe
坎帕拉	kampala
比勒陀利亚	pretoria
德班市	durban
索韦托	soweto
廷巴克图	timbuktu
弗里敦	freetown
努瓦克肖特	nouakchott
多多马	dodoma
哈博罗内	gaborone
利伯维尔	libreville
雅温得	yaounde
马拉博	malabo
金斯顿	kingston
太子港	port-au-prince
瓜达拉哈拉	guadalajara
蒂华纳	tijuana
华雷斯	juarez; ciudad juarez
坎昆	cancun
特古西加尔巴	tegucigalpa
圣若泽	san jose
危地马拉城	guatemala city
麦德林市	medellin
卡利	cali
瓜亚基尔	guayaquil
库斯科	cusco
亚马逊河	amazon river
火地岛	tierra del fuego
巴塔哥尼亚	patagonia
马尔维纳斯	malvinas; falkland
雅加达	jakarta
雅典	athens
雅典奥运会	athens olympics
雅安	ya'an
雅各布	jacob
雅克	jacques
雅尔塔	yalta
泗水	surabaya
爪哇	java
爪哇岛	java
万隆	bandung
万象	vientiane
河内市	hanoi
岘港	da nang
西贡	saigon
金边市	phnom penh
暹粒	siem reap
仰光	yangon; rangoon
内比都	naypyidaw
若开邦	rakhine state; rakhine
若开	rakhine
克钦	kachin
清迈	chiang mai
普吉岛	phuket
普吉	phuket
棉兰老岛	mindanao
棉兰老	mindanao
宿务	cebu
槟城	penang
沙巴	sabah
沙捞越	sarawak
砂拉越	sarawak
新山	johor bahru
柔佛	johor
帝力	dili
苏瓦	suva
莫尔兹比港	port moresby
加德满都谷地	kathmandu
珠峰	everest; mount everest
廷布	thimphu
马累	male
釜山	busan
仁川	incheon
济州岛	jeju island; jeju
平昌冬奥会	pyeongchang winter olympics
开城	kaesong
开城工业园区	kaesong industrial
宁边	yongbyon
丰溪里	punggye-ri
板门店	panmunjom
延坪岛	yeonpyeong island
天安舰	cheonan
独岛	dokdo
竹岛	takeshima
钓鱼岛	diaoyu islands; senkaku
尖阁诸岛	senkaku islands
钓鱼台	diaoyu islands; senkaku
釣魚台	diaoyu islands; senkaku
南千岛群岛	kuril islands
千岛群岛	kuril islands
北方领土	northern territory; kuril
靖国神社	yasukuni shrine
名古屋	nagoya
神户	kobe
横滨	yokohama
札幌	sapporo
仙台	sendai
成田机场	narita airport
成田	narita
普天间	futenma
熊本	kumamoto
银座	ginza
本州	honshu
九州	kyushu
四国	shikoku
乌兰乌德	ulan-ude
克什米尔地区	kashmir
拉达克	ladakh
加勒万河谷	galwan valley
阿鲁纳恰尔邦	arunachal pradesh
麦克马洪线	mcmahon line
锡金	sikkim
锡兰	ceylon
锡克教	sikh
锡克	sikh
锡克教徒	sikh
阿萨姆	assam
喀拉拉邦	kerala
泰米尔纳德邦	tamil nadu
马哈拉施特拉邦	maharashtra
北方邦	uttar pradesh
北阿坎德邦	uttarakhand
比哈尔邦	bihar
西孟加拉邦	west bengal
拉贾斯坦邦	rajasthan
果阿	goa
海得拉巴	hyderabad
金奈	chennai
艾哈迈达巴德	ahmedabad
古吉拉特邦	gujarat
斯里巴加湾市	bandar seri begawan
波斯湾国家	gulf state
阿拉伯裔	arab
雅兹迪	yazidi
雅兹迪人	yazidi
亚兹迪	yazidi
土库曼人	turkmen
普什图	pashtun
普什图人	pashtun
塔吉克人	tajik
亚述	assyrian
贝都因	bedouin
柏柏尔	berber
德鲁兹	druze
科普特	coptic
科普特基督徒	coptic christian
东正教徒	orthodox christian
福音派	evangelical
新教	protestant
新教徒	protestant
清教徒	puritan
耶稣会	jesuit
摩门教徒	mormon
耶和华见证人	jehovah's witness
锡安主义	zionism
神职人员	cleric; clergy
神父	priest; father
神学	theology
神学院	seminary
神学家	theologian
神庙	temple
神圣	sacred; holy
神社	shrine
神秘	mysterious; mystery
神经	nerve; neural
神经科学	neuroscience
神经科学家	neuroscientist
神经网络	neural network
神经系统	nervous system
神奇	magical; amazing
神话	myth; mythology
神户制钢	kobe steel
神盾	aegis
神	god
上帝保佑	god bless
寺庙	temple
寺院	temple; monastery
修道院	monastery
修女	nun
僧侣	monk
僧人	monk
尼姑	nun
喇嘛	lama
班禅喇嘛	panchen lama
班禅	panchen lama
活佛	living buddha; lama
藏人	tibetan
藏族	tibetan
藏传佛教	tibetan buddhism
藏青会	tibetan youth congress
藏独	tibet independence
藏区	tibetan area
藏语	tibetan
回教	islam; muslim
回教徒	muslim
回族	hui
斋月	ramadan
开斋节假期	eid holiday
古尔邦节	eid al-adha
宰牲节	eid al-adha
逾越节	passover
光明节	hanukkah
排灯节	diwali
万圣节	halloween
复活节	easter
平安夜弥撒	christmas eve mass
弥撒	mass
感恩节假期	thanksgiving holiday
端午节	dragon boat festival
中秋节	mid-autumn festival
中秋	mid-autumn
七夕	qixi festival
愚人节	april fool
劳动节假期	labor day
国际妇女节	international woman day; women's day
世界艾滋病日	world aids day
假期	holiday; vacation
假日	holiday
节日	festival; holiday
节假日	holiday
节目	program; show
节目主持人	presenter; host
节能	energy-saving; energy efficiency
节约	save; economize
节省	save
节奏	pace; rhythm
节食	diet
节制	restraint
节	festival
宗教	religion; religious
宗教自由	religious freedom
宗教信仰	religious belief
宗教领袖	religious leader
宗教团体	religious group
宗教仪式	religious ceremony
宗教少数群体	religious minority
宗教极端主义	religious extremism
宗教冲突	religious conflict
宗教改革	reformation
宗教法	religious law
信教	religious; believer
祈祷	pray; prayer
祷告	pray; prayer
祝福	bless; blessing
祝贺	congratulate; congratulation
祝愿	wish
礼拜堂	church
洗礼	baptism
教规	canon
圣雄甘地	mahatma gandhi
特雷莎修女	mother teresa
世俗主义	secularism; secular
头巾禁令	headscarf ban
