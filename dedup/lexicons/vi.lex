# language: vi
ai	-
ai đó	-
anh	-
anh ta	-
anh ấy	-
bao	-
bao giờ	-
bao gồm cả	-
bao lâu	-
bao nhiêu	-
bà	-
bà ta	-
bà ấy	-
bây giờ	-
bèn	-
bên	-
bên cạnh	-
bên cạnh đó	-
bất cứ	-
bất kể	-
bất kỳ	-
bằng	-
bị	-
bị cho là	-
bọn họ	-
bỗng dưng	-
bởi	-
bởi lẽ	-
bởi vì	-
bởi vậy	-
chiếc	-
cho	-
cho dù	-
cho rằng	-
cho tới	-
cho tới khi	-
cho đến	-
cho đến khi	-
cho đến nay	-
chúng	-
chúng nó	-
chúng ta	-
chúng tôi	-
chưa	-
chưa từng	-
chắc	-
chắc hẳn	-
chẳng	-
chẳng hạn	-
chẳng hạn như	-
chỉ	-
chỉ còn	-
chỉ có	-
chỉ cần	-
chỉ là	-
chị	-
chị ấy	-
chớ	-
cuộc	-
càng	-
các	-
các bên	-
các nước	-
cái	-
cái gì	-
cái này	-
cái đó	-
còn	-
có	-
có lẽ	-
có thể	-
có vẻ	-
cô	-
cô ta	-
cô ấy	-
cùng	-
cùng nhau	-
cùng với	-
cũng	-
cũng có	-
cũng không	-
cũng là	-
cũng như	-
cũng sẽ	-
cũng vậy	-
cũng đã	-
cả	-
cả hai	-
cậu	-
cậu ấy	-
cụ thể là	-
của	-
cứ	-
do	-
do vậy	-
do đó	-
dù	-
dù cho	-
dù vậy	-
dĩ nhiên	-
dường như	-
dạ	-
dần	-
dẫu cho	-
dẫu vậy	-
giả sử	-
giống như	-
giữa	-
gì	-
gọi là	-
hay	-
hiện vẫn	-
hiện đang	-
hoặc	-
hãy	-
hình như	-
hơn	-
hơn là	-
hơn nữa	-
hầu như	-
hắn	-
hắn ta	-
hẳn	-
họ	-
họ đã	-
khi	-
khi nào	-
khi đó	-
khá	-
không	-
không ai	-
không chỉ	-
không còn	-
không có	-
không gì	-
không những	-
không phải	-
không phải là	-
không thể	-
không được	-
kia	-
kể cả	-
kể từ	-
kể từ khi	-
liền	-
liệu có	-
luôn	-
là	-
lâu nay	-
lên	-
lúc nào	-
lúc này	-
lúc đó	-
lại	-
lần lượt	-
lần này	-
lần đó	-
lẫn nhau	-
lắm	-
lẽ ra	-
miễn là	-
mà	-
mà còn	-
mà không	-
mãi mãi	-
mình	-
mấy	-
mặc	-
mặc dù	-
mặt khác	-
mọi	-
mọi người	-
mọi thứ	-
mọi việc	-
mỗi	-
mỗi người	-
một	-
một chút	-
một cách	-
một lần nữa	-
một số	-
một trong	-
một trong những	-
một vài	-
một ít	-
nay	-
ngay	-
ngay cả	-
ngay cả khi	-
ngay khi	-
ngay sau	-
ngay sau đó	-
ngay từ	-
nghĩa là	-
ngoài ra	-
ngoại trừ	-
người này	-
người ta	-
người đó	-
ngược lại	-
nhau	-
nhiều	-
nhiều người	-
nhé	-
như	-
như thế	-
như vậy	-
nhưng	-
nhất	-
nhất là	-
nhằm	-
nhỉ	-
nhờ	-
nhờ vào	-
nhờ vậy	-
nhờ đó	-
những	-
những gì	-
những người	-
những điều	-
nào	-
này	-
nên	-
nó	-
nói chung	-
nói cách khác	-
nói riêng	-
nơi nào	-
nếu	-
nếu có	-
nếu không	-
nếu như	-
nọ	-
nữa	-
phải	-
phải chăng	-
phần nào	-
qua	-
qua đó	-
quanh	-
quá	-
ra	-
ra sao	-
rất	-
rằng	-
rồi	-
sao	-
sau	-
sau khi	-
sau đó	-
so với	-
suốt	-
sẽ	-
sẽ được	-
sự	-
ta	-
thay vào đó	-
theo	-
theo như	-
theo đó	-
thi thoảng	-
thêm	-
thêm vào đó	-
thì	-
thôi	-
thường	-
thậm chí	-
thật ra	-
thật sự	-
thế	-
thực ra	-
thực sự	-
trong	-
trong khi	-
trong khi đó	-
trong khoảng	-
trong lúc	-
trong suốt	-
trong số	-
trong số đó	-
trong vòng	-
trong đó	-
trái lại	-
trên	-
trước	-
trước khi	-
trước đó	-
trở nên	-
trừ	-
trừ khi	-
tuy	-
tuy nhiên	-
tuy vậy	-
tính đến	-
tôi	-
tương ứng	-
tưởng chừng	-
tại	-
tại sao	-
tại vì	-
tất cả	-
tất nhiên	-
tới	-
tới mức	-
tức là	-
từ	-
từ khi	-
từ lâu	-
từ đó	-
từng	-
tựa như	-
việc	-
việc gì	-
việc này	-
việc đó	-
và	-
vài	-
vài người	-
vào	-
vân vân	-
vâng	-
vì	-
vì sao	-
vì thế	-
vì vậy	-
ví dụ như	-
vẫn	-
vẫn chưa	-
vẫn còn	-
vẫn đang	-
vậy	-
về	-
về việc	-
vị	-
vốn dĩ	-
với	-
với nhau	-
vừa	-
xuống	-
à	-
ít	-
ông	-
ông ta	-
ông ấy	-
đang	-
đang được	-
điều gì	-
điều này	-
điều đó	-
đáng lẽ	-
đâu	-
đây	-
đã	-
đã từng	-
đã được	-
đó	-
đương nhiên	-
được	-
được cho là	-
được coi là	-
được gọi là	-
được xem là	-
đặc biệt là	-
đến	-
đến nay	-
đến nỗi	-
đến từ	-
đều	-
để	-
đối với	-
đối với các	-
đồng thời	-
đừng	-
ư	-
ạ	-
ấy	-
ở	-
ở đâu	-
ừ	-
đặc biệt	special; especially
muốn	want
cần	need
mới	new
gần	near; nearly; close
gần đây	recent; recently
vừa qua	recently; last
mới đây	recently
hiện nay	current; currently; now
hiện tại	current; currently; present
hiện giờ	currently; now
ngay lập tức	immediately
lập tức	immediately
thường xuyên	regularly; often; frequent
hầu hết	most
chủ yếu	mainly; mostly
trở thành	become
trở lại	return; back
rõ ràng	clear; clearly
xung quanh	around; surrounding
đi	go
con	child
bạn	friend
thỉnh thoảng	sometimes; occasionally
đôi khi	sometimes
đột nhiên	suddenly
bỗng nhiên	suddenly
bất ngờ	surprise; unexpected; suddenly
dần dần	gradually
gần như	almost
thông qua	pass; approve; adopt; through
liên quan đến	related; involve
liên quan tới	related; involve
khắp	across; throughout
nhằm vào	target; aim
dựa trên	based
dựa vào	rely; based
luôn luôn	always
chính	main
ngoài	outside
dưới	under; below
nơi	place; where
xây dựng	build; construction
khu vực	area; region; regional
chia sẻ	share
hỗ trợ	support; assistance
giám đốc	director
sử dụng	use
lãnh đạo	leader; lead; leadership
kế hoạch	plan
khó khăn	difficulty; difficult
đe dọa	threaten; threat
sẵn sàng	ready; willing
yêu cầu	request; demand; require; ask
việt nam	vietnam; vietnamese
đà nẵng	da nang
nhanh chóng	quickly; rapid; rapidly
nghiên cứu	research; study
sài gòn	saigon
tổ chức	organization; organize; hold
chủ tịch	chairman; president
tiếp tục	continue
ủng hộ	support; back
căng thẳng	tension; tense
khả năng	ability; possibility; capability
vai trò	role
vấn đề	issue; problem; matter
thời gian	time; period
giai đoạn	period; stage; phase
nhấn mạnh	stress; emphasize
lựa chọn	choice; option; choose; select
bổ sung	additional; add; supplement
hà nội	hanoi
bày tỏ	express
chăm sóc	care
quản lý	management; manage; manager
trách nhiệm	responsibility; responsible
phức tạp	complicated; complex
trao đổi	exchange; discuss
đảm bảo	ensure; guarantee
bảo đảm	ensure; guarantee
bệnh viện	hospital
hoạt động	activity; operation; operate
đơn vị	unit
thỏa thuận	agreement; deal; agree
giáo dục	education; educational
thương mại	trade; commercial
tử vong	die; death
kiểm soát	control
bảo vệ	protect; protection; guard; defend
kêu gọi	call; urge; appeal
hư hỏng	damage
may mắn	lucky; luck; fortunate
chương trình	program
du lịch	tourism; travel; tourist
đàm phán	negotiate; negotiation; talk
chấm dứt	end; terminate; cease
mâu thuẫn	conflict; contradiction
chặt chẽ	close; closely; strict
biện pháp	measure
tình trạng	situation; state; status; condition
chắc chắn	certainly; sure; certain
kỹ thuật	technical; technique; engineering
kĩ thuật	technical; technique; engineering
thiệt hại	damage; loss
ngăn chặn	prevent; stop; block
tinh thần	spirit; mental
căn cứ	base; basis
mục đích	purpose
kéo dài	last; extend; prolong
nguy hiểm	dangerous; danger
sức khỏe	health
khẳng định	affirm; assert; confirm; insist
nội dung	content
châu âu	europe; european
doanh nghiệp	business; company; enterprise; firm
thủ tướng	prime minister; premier
tai nạn	accident
huấn luyện	training; train; coach
tăng cường	strengthen; increase; enhance; boost
can thiệp	intervene; intervention; interfere; interference
máy bay	plane; aircraft; airplane
rủi ro	risk
tương lai	future
kiểm tra	check; inspection; test; inspect
dư luận	public opinion
vũ khí	weapon; arms
dễ dàng	easily; easy
lo ngại	concern; worry; fear
chiến lược	strategy; strategic
cung cấp	provide; supply
trừng phạt	punish; sanction; punishment
ma túy	drug
cố gắng	try; attempt; effort
sân bay	airport
vi phạm	violate; violation; breach
mục tiêu	target; goal; objective
nỗ lực	effort; attempt
khán giả	audience; spectator; viewer
quân đội	army; military; troop
va chạm	collide; collision; clash
phụ nữ	woman; female
tên lửa	missile; rocket
hy vọng	hope
hi vọng	hope
phê duyệt	approve; approval
ví dụ	example
thành phố	city
hồ sơ	file; record; document; dossier
triều tiên	north korea; north korean; korea
bắc triều tiên	north korea
xử lý	handle; process; deal; treatment
thay đổi	change
rà soát	review
triển khai	deploy; implement; deployment; implementation
duy trì	maintain
phối hợp	coordinate; coordination
thượng đỉnh	summit
xảy ra	happen; occur
bí thư	secretary; party secretary
mạnh mẽ	strong; strongly
tuổi trẻ	youth
điện thoại	phone; telephone
điện thoại di động	mobile phone; cell phone
bao gồm	include; including
khai thác	exploit; exploitation; mining
chính phủ	government
lợi ích	interest; benefit
câu hỏi	question
tìm kiếm	search; seek
tuyệt vời	great; wonderful
xôn xao	stir
an ninh	security
dữ dội	fierce; intense
môi trường	environment; environmental
thu hút	attract
thổ nhĩ kỳ	turkey; turkish
đánh giá	assess; evaluate; assessment; rate
thúc đẩy	promote; push; boost
lực lượng	force
bền vững	sustainable
người hâm mộ	fan
hâm mộ	fan
mong muốn	desire; want; wish
cứng rắn	tough; hardline
nhu cầu	demand; need
lo lắng	worry; worried; anxious
bạn bè	friend
uy tín	reputation; prestige; credibility
bức xúc	anger; upset; frustrated
phù hợp	suitable; appropriate; consistent
khuyến khích	encourage
cáo buộc	accuse; allegation; accusation; allege
khổng lồ	huge; giant; massive
phản ánh	reflect; report
tài xế	driver
lái xe	driver; drive; driving
lĩnh vực	field; sector; area
thất bại	fail; failure; defeat
khách sạn	hotel
leo thang	escalate; escalation
gay gắt	fierce; harsh; heated
hạ tầng	infrastructure
cơ sở hạ tầng	infrastructure
kết cấu hạ tầng	infrastructure
bí mật	secret; secretly
xem xét	consider; review
hạnh phúc	happy; happiness
vị trí	position; location
ồn ào	noisy; noise
ảnh hưởng	affect; influence; impact
phụ huynh	parent
phụ huynh học sinh	parent
khiếu nại	complaint; complain; appeal
cán bộ	official; cadre; officer
trung ương	central
sửa chữa	repair; fix
vất vả	hard
đầy đủ	full; fully; adequate
nghiêm trọng	serious; seriously; severe; grave
bầu cử	election; elect
cuộc bầu cử	election
khoa học	science; scientific
nhà khoa học	scientist
xung đột	conflict
công ty	company; firm
gia đình	family
chi phí	cost; expense
nền tảng	platform; foundation
sản phẩm	product
giúp đỡ	help; assistance
đam mê	passion; passionate
niềm đam mê	passion
mở rộng	expand; expansion; extend
thế giới	world; global
thiêu rụi	burn down; destroy
thoải mái	comfortable
kinh doanh	business; trading
tiêm kích	fighter; fighter jet
máy bay tiêm kích	fighter jet
mô tả	describe; description
khủng hoảng	crisis
cuộc khủng hoảng	crisis
thanh niên	youth; young man; young people
vận tải	transport; transportation
ủy ban	committee; commission
tích cực	positive; active; actively
láng giềng	neighbor; neighboring
nước láng giềng	neighboring country; neighbor
thiệt mạng	kill; die
người thiệt mạng	kill; dead
địa phương	local; locality
đáp ứng	meet; respond
đáp ứng nhu cầu	meet demand
dấu hiệu	sign
phương tiện	vehicle; means
nổi tiếng	famous; well-known
xã hội	social; society
đào tạo	training; train
nông thôn	rural; countryside
thị trấn	town
cân nhắc	consider; weigh
tương đương	equivalent
tranh cãi	controversy; argue; dispute
gây tranh cãi	controversial
sạt lở	landslide; erosion
sạt lở đất	landslide
lở đất	landslide
sân khấu	stage
hoan nghênh	welcome
vỉa hè	sidewalk; pavement
đề nghị	propose; request; suggest; proposal
hỏa hoạn	fire
vụ hỏa hoạn	fire
cụ thể	specific; concrete; detail
thảo luận	discuss; discussion
khắc phục	overcome; fix; remedy
khuôn khổ	framework
giới thiệu	introduce; introduction
tồi tệ	bad; terrible
tồi tệ nhất	worst
bối cảnh	context; background
cải thiện	improve; improvement
tiết lộ	reveal; disclose
kỷ niệm	anniversary; commemorate; celebrate
kỉ niệm	anniversary; commemorate; celebrate
lễ kỷ niệm	anniversary; celebration
kỷ niệm ngày	anniversary
nhắc nhở	remind; reminder
phiến quân	rebel; militant; insurgent
nhóm phiến quân	rebel group; militant group
phiến quân is	islamic state militant
cẩn thận	careful; carefully
trụ sở	headquarters; office
trụ sở chính	headquarters
ngân sách	budget
ngân sách nhà nước	state budget
cam kết	commitment; commit; pledge
hệ thống	system
chúc mừng	congratulate; congratulation
trả lời	answer; reply; respond
câu trả lời	answer
trả lời phỏng vấn	interview
kết quả	result; outcome
đóng góp	contribute; contribution
nặng nề	heavy; heavily; severe
hạn chế	limit; restrict; restriction; limited
trật tự	order
câu chuyện	story
sứ quán	embassy
đại sứ quán	embassy
đại sứ	ambassador
lãnh sự	consul; consular
lãnh sự quán	consulate
tổng lãnh sự quán	consulate general; consulate
tổng lãnh sự	consul general
nghiêm túc	serious; seriously
khoảnh khắc	moment
niêm yết	list; listed
niêm yết giá	price listing
oanh tạc	bomb; bombing
oanh tạc cơ	bomber
chênh lệch	difference; gap
tốc độ	speed; pace
tốc độ cao	high speed
cha mẹ	parent
bố mẹ	parent
lãnh thổ	territory; territorial
hàng chục	dozens
hàng trăm	hundreds
hàng nghìn	thousands
hàng ngàn	thousands
hàng triệu	millions
hàng tỷ	billions
hàng chục nghìn	tens of thousands
hàng chục ngàn	tens of thousands
hàng trăm nghìn	hundreds of thousands
di dời	relocate; relocation; move
địa bàn	area; locality
mệt mỏi	tired; fatigue
chuyến thăm	visit; trip
phổ biến	popular; common; widespread
vành đai	belt; ring
đường vành đai	ring road; beltway
phẫn nộ	outrage; anger; angry
mối đe dọa	threat
ném bom	bomb; bombing
máy bay ném bom	bomber
vũng tàu	vung tau
xu hướng	trend; tendency
rò rỉ	leak
cảnh sát	police; police officer
tiết kiệm	save; savings; saving
khẩn trương	urgently; urgent
cảm ơn	thank
khởi tố	prosecute; charge
khởi tố bị can	prosecute; charge
khởi tố vụ án	criminal case; prosecute
bị can	accused; defendant; suspect
bị cáo	defendant; accused
ùn tắc	congestion; traffic jam
ùn tắc giao thông	traffic congestion; traffic jam
tắc đường	traffic jam
kẹt xe	traffic jam
ách tắc	congestion
thảm họa	disaster; catastrophe
bình nhưỡng	pyongyang
suy nghĩ	think; thought
ca ngợi	praise; hail
đại diện	representative; represent
củng cố	strengthen; consolidate
mua sắm	shopping; procurement; purchase
phát ngôn	statement; spokesman
phát ngôn viên	spokesman; spokesperson; spokeswoman
người phát ngôn	spokesman; spokesperson; spokeswoman
khiêu khích	provocation; provocative; provoke
lân cận	nearby; neighboring
vùng lân cận	vicinity; surrounding area
thắc mắc	question; wonder
giấy tờ	document; paper
giấy tờ tùy thân	identity document; identification
tỷ lệ	rate; ratio; proportion; percentage
tỉ lệ	rate; ratio; proportion; percentage
bác sĩ	doctor; physician
hé lộ	reveal
hứa hẹn	promise
mắc kẹt	stuck; trap; strand
đám cháy	fire; blaze
phân tích	analysis; analyze
chữa cháy	firefighting; firefighter
lính cứu hỏa	firefighter
cứu hỏa	firefighter; fire
xe cứu hỏa	fire truck; fire engine
xe chữa cháy	fire truck; fire engine
phòng cháy chữa cháy	firefighting; fire prevention
tạm giam	detain; detention; custody
bắt tạm giam	detain; arrest
tạm giữ	detain; seize; custody
bận rộn	busy
cất cánh	take off
khống chế	control; subdue
pháp luật	law; legal
cuộc họp	meeting
đơn giản	simple; simply
năm ngoái	last year
năm nay	this year
năm tới	next year
năm qua	past year
năm trước	previous year; last year
chi nhánh	branch
hài lòng	satisfied; happy
hàn quốc	south korea; south korean; korea
nam hàn	south korea
đền bù	compensation; compensate
dọn dẹp	clean; cleanup
chiến đấu	fight; combat
máy bay chiến đấu	fighter jet; warplane; combat aircraft
chiến đấu cơ	fighter jet; fighter
di chuyển	move; travel
đăng ký	register; registration
đăng kí	register; registration
âm nhạc	music
lợi nhuận	profit
lợi nhuận ròng	net profit
lợi nhuận trước thuế	pre-tax profit
lợi nhuận sau thuế	after-tax profit; net profit
mầm non	kindergarten; preschool
trường mầm non	kindergarten; preschool
chiếm đoạt	appropriate; steal
chiếm đoạt tài sản	appropriate property; steal property
thách thức	challenge
xin lỗi	apologize; sorry; apology
lời xin lỗi	apology
thói quen	habit
dữ liệu	data
tình huống	situation; scenario
khám nghiệm	examine; autopsy
khám nghiệm tử thi	autopsy
khám nghiệm hiện trường	examine the scene
đồ họa	graphic
thử nghiệm	test; trial; experiment
món quà	gift; present
quà tặng	gift
tặng quà	gift; present
giảng dạy	teach; teaching
phát triển	develop; development; growth
phát triển bền vững	sustainable development
răn đe	deter; deterrent; deterrence
thẳng thắn	frank; frankly; candid
sai lầm	mistake; error; wrong
thủ đô	capital
dự án	project
cử tri	voter
nhạy cảm	sensitive
im lặng	silent; silence
kinh tế	economy; economic
nền kinh tế	economy
trộm cắp	theft; steal; burglary
trộm cắp tài sản	theft; property theft
tẩy chay	boycott
chờ đợi	wait
tên lửa đạn đạo	ballistic missile
tên lửa hành trình	cruise missile
tên lửa phòng không	air defense missile
tên lửa chống hạm	anti-ship missile
tên lửa tầm xa	long-range missile
tên lửa tầm ngắn	short-range missile
tên lửa tầm trung	intermediate-range missile; medium-range missile
xuyên lục địa	intercontinental
đạn đạo	ballistic
phóng tên lửa	launch missile; missile launch
thử tên lửa	missile test
vụ thử hạt nhân	nuclear test
thử hạt nhân	nuclear test
rộng rãi	widely; wide; widespread
đài loan	taiwan; taiwanese
nhẹ nhàng	gentle; gently
ấn tượng	impressive; impression
gây ấn tượng	impress
cực đoan	extreme; extremist; radical
dập tắt	extinguish
sợ hãi	fear; scared; afraid
háo hức	eager; excited
khủng bố	terrorist; terrorism; terror
nhóm khủng bố	terrorist group
kẻ khủng bố	terrorist
chống khủng bố	counter-terrorism; anti-terrorism
chủ nghĩa khủng bố	terrorism
quy mô	scale; size
quy mô lớn	large-scale
ngọn lửa	flame; fire
phớt lờ	ignore
bốc cháy	catch fire; burn
cháy dữ dội	burn
cô gái	girl; young woman
binh sĩ	soldier; troop
binh lính	soldier
lính	soldier
sở hữu	own; ownership; possess
chủ sở hữu	owner
vốn chủ sở hữu	equity; owner's equity
sở hữu trí tuệ	intellectual property
phiên tòa	trial; hearing; court
phiên tòa xét xử	trial
yếu tố	factor; element
gắn bó	attach; bond
miễn phí	free
xáo trộn	disruption; upheaval
tham gia	participate; join; take part; participation
nụ cười	smile
tò mò	curious; curiosity
nhật bản	japan; japanese
nhật	japan; japanese
trang web	website
trang mạng	website
rác thải	waste; garbage; trash
vui vẻ	happy; cheerful
nhiệt đới	tropical
áp thấp nhiệt đới	tropical depression
tuân thủ	comply; compliance; adhere
cà phê	coffee
quán cà phê	coffee shop; cafe
hiếp dâm	rape
tội hiếp dâm	rape
cưỡng hiếp	rape
hãm hiếp	rape
phỏng vấn	interview
cuộc phỏng vấn	interview
cống hiến	devote; dedicate; dedication
âm mưu	plot; conspiracy; scheme
ngọt ngào	sweet
hoành tráng	grand; spectacular
rực rỡ	brilliant; bright
phẫu thuật	surgery; operation
ca phẫu thuật	surgery; operation
chuyến bay	flight
sâu sắc	deep; deeply; profound
tham nhũng	corruption; corrupt
chống tham nhũng	anti-corruption
phòng chống tham nhũng	anti-corruption
chăn nuôi	livestock; breeding
nghỉ ngơi	rest
rời khỏi	leave
ung thư	cancer
bệnh ung thư	cancer
chứng khoán	stock; securities
thị trường chứng khoán	stock market
sàn chứng khoán	stock exchange
sở giao dịch	exchange
sàn giao dịch	exchange; trading floor
giao dịch chứng khoán	securities trading
xinh đẹp	beautiful
tháo dỡ	dismantle; demolish
phá dỡ	demolish; demolition
trọn vẹn	full; complete
ngoại giao	diplomatic; diplomacy; foreign affairs
bộ ngoại giao	foreign ministry; state department
nhà ngoại giao	diplomat
quan hệ ngoại giao	diplomatic relation
quyến rũ	charming; seductive
phàn nàn	complain; complaint
than phiền	complain
ưu đãi	preferential; incentive
chẩn đoán	diagnose; diagnosis
quần áo	clothes; clothing
lãi suất	interest rate; rate
trái phép	illegal; illegally
bất hợp pháp	illegal; illegally
cậu bé	boy
lịch sử	history; historic; historical
kỹ lưỡng	thorough; thoroughly; careful
hoảng loạn	panic
ưu tiên	priority; prioritize
trải nghiệm	experience
đắc cử	elect; president-elect
tổng thống đắc cử	president-elect
tái đắc cử	re-elect; re-election
nhập khẩu	import
xuất khẩu	export
xuất nhập khẩu	import and export; import-export
thuế nhập khẩu	import tariff; import tax; import duty
hàng nhập khẩu	import
so sánh	compare; comparison
con trai	son
cậu con trai	son
phong trào	movement
hẹn hò	date; dating
nạo vét	dredge; dredging
đau đớn	painful; pain
đội ngũ	team; staff
neo đậu	anchor; dock; moor
tiêu diệt	destroy; kill; eliminate
hỗn loạn	chaos; chaotic
ca khúc	song
cặp đôi	couple; pair
cặp vợ chồng	couple; married couple
vợ chồng	couple; husband and wife
hai vợ chồng	couple
phản ứng	reaction; respond; react; response
gặp gỡ	meet; meeting
cuộc gặp	meeting
cuộc gặp gỡ	meeting
kết thúc	end; finish; conclude
hiếm hoi	rare
điều khiển	control; operate; drive
nghỉ hưu	retire; retirement
nông nghiệp	agriculture; agricultural; farming
đứa trẻ	child; kid
trẻ em	child; children
trẻ nhỏ	child; young children
bê tông	concrete
dây chuyền	chain; line
dây chuyền sản xuất	production line
thịnh vượng	prosperity; prosperous
bê bối	scandal
vụ bê bối	scandal
điện kremlin	kremlin
xấp xỉ	approximately; about
mùi hôi	odor; stench
phá hoại	sabotage; vandalism; undermine
độc đáo	unique
giấc mơ	dream
ước mơ	dream
mơ ước	dream
làn sóng	wave
chàng trai	young man; guy
luật sư	lawyer; attorney
luật sư bào chữa	defense lawyer; defense attorney
đoàn luật sư	bar association
bào chữa	defend; defense
khen ngợi	praise
lời khen ngợi	praise; compliment
lời khen	compliment; praise
điều tra	investigate; investigation; inquiry; probe
cơ quan điều tra	investigator; investigative agency
cuộc điều tra	investigation; inquiry; probe
điều tra viên	investigator
nhà điều tra	investigator
siết chặt	tighten
thắt chặt	tighten
nới lỏng	ease; loosen; relax
ngăn cản	prevent; block
thí sinh	candidate; contestant
nguồn gốc	origin; source
nguồn gốc xuất xứ	origin
xuất xứ	origin
chi tiết	detail; detailed
rạng sáng	early morning; dawn
hàng loạt	series; mass
ẩu đả	fight; brawl
bữa tiệc	party; banquet
buổi tiệc	party
trí tuệ	intellectual; wisdom; intelligence
trí tuệ nhân tạo	artificial intelligence
quấy rối	harassment; harass
quấy rối tình dục	sexual harassment
tình dục	sex; sexual
xâm hại	abuse
xâm hại tình dục	sexual abuse
lạm dụng	abuse
lạm dụng tình dục	sexual abuse
dập lửa	extinguish
hấp dẫn	attractive; appealing
sức hấp dẫn	attraction; appeal
cá nhân	personal; individual
tổng thống	president; presidential
phó tổng thống	vice president
cựu tổng thống	former president
tổng thống mỹ	us president
tổng thống nga	russian president
bờ biển	coast; beach; shore
ngoài khơi	offshore; off the coast
ngoài khơi bờ biển	off the coast
kích thước	size; dimension
thiết kế	design
nhà thiết kế	designer
xe buýt	bus
tuyến xe buýt	bus route
tối đa	maximum
tối thiểu	minimum
sàm sỡ	grope
bé gái	girl
bé trai	boy
cơn bão	storm; typhoon; hurricane
bão	storm; typhoon; hurricane
bão lũ	storm and flood
mưa bão	storm
vượt trội	superior; outstanding
đột ngột	sudden; suddenly
rắc rối	trouble
gặp rắc rối	in trouble
xăng dầu	petrol; fuel; gasoline
giá xăng dầu	fuel price; petrol price
giá xăng	gasoline price; petrol price
chiến dịch	campaign; operation
chiến dịch tranh cử	election campaign; campaign
tranh cử	run; campaign; election
tẩu thoát	escape; flee
tiếc nuối	regret
đáng tiếc	regrettable; unfortunate
lấy làm tiếc	regret
phong tỏa	blockade; block; lockdown
lúng túng	confused; embarrassed
buôn bán	trade; traffic; trading; trafficking
buôn bán ma túy	drug trafficking
buôn người	human trafficking
buôn bán người	human trafficking
khái niệm	concept
đồ đạc	belongings; furniture
khôi phục	restore; recover; recovery
phục hồi	recover; recovery; restore
đám cưới	wedding
lễ cưới	wedding
dở dang	unfinished
trục trặc	problem; trouble; malfunction
nổi bật	prominent; outstanding
kiềm chế	restraint; curb; contain; restrain
túi xách	handbag; bag
hào hứng	excited
thuyết phục	persuade; convince
hội nghị thượng đỉnh	summit
hội nghị	conference; meeting
rạn nứt	crack; rift
khảo sát	survey
cuộc khảo sát	survey; poll
hoang dã	wild
động vật hoang dã	wildlife; wild animal
thập kỷ	decade
thập niên	decade
hài hước	humorous; humor; funny
nguyên đán	lunar new year
tết nguyên đán	lunar new year; tet
tết	tet; lunar new year
dịp tết	tet holiday
nghỉ tết	tet holiday
sơ tán	evacuate; evacuation
di tản	evacuate
ca sĩ	singer
nữ ca sĩ	female singer; singer
nam ca sĩ	singer; male singer
dã man	brutal; savage; barbaric
lãng phí	waste; wasteful
cảm giác	feeling; sense
lắp đặt	install; installation
phó chủ tịch	vice chairman; vice president; deputy chairman
ngập lụt	flood; flooding
ngập úng	flood; flooding
công ty tnhh	limited company
công ty cổ phần	joint stock company
công ty mẹ	parent company
công ty con	subsidiary
công ty bảo hiểm	insurance company; insurer
công ty khởi nghiệp	startup
che giấu	hide; conceal; cover up
che đậy	cover up
gấp đôi	double; twice
tăng gấp đôi	double
gấp ba	triple; three times
xoa dịu	ease; soothe; appease
vui mừng	happy; delighted; glad
ngưỡng mộ	admire
trỗi dậy	rise
sự trỗi dậy	rise
nghiêm ngặt	strict; stringent
mạng lưới	network
tự xưng	self-proclaimed; self-styled
nhà nước hồi giáo	islamic state
thống kê	statistic; statistical
số liệu thống kê	statistics
bù đắp	offset; compensate
lãng mạn	romantic
xô xát	scuffle; fight
lầu năm góc	pentagon
du khách	tourist; visitor
khách du lịch	tourist
sắp xếp	arrange; arrangement
đăng tải	post; publish
tiềm ẩn	potential; hidden
tị nạn	refugee; asylum
người tị nạn	refugee
trại tị nạn	refugee camp
tị nạn chính trị	political asylum
dân tộc	ethnic; nation; ethnic group
dân tộc thiểu số	ethnic minority
thiểu số	minority
mùa hè	summer
mùa đông	winter
mùa xuân	spring
mùa thu	autumn; fall
mùa mưa	rainy season
mùa khô	dry season
mùa giải	season
tốn kém	costly; expensive
tháo gỡ	remove; resolve
thù địch	hostile; hostility
sa thải	fire; dismiss; lay off; sack
hậu quả	consequence
hậu quả nghiêm trọng	serious consequence
khắc phục hậu quả	overcome the consequences
choáng váng	stunned; shocked
phá hủy	destroy; destruction
bị phá hủy	destroyed
bóng đá	football; soccer
đòi hỏi	require; demand
chịu trách nhiệm	responsible; take responsibility
lỗ hổng	loophole; gap; vulnerability
thầy cô	teacher
thầy cô giáo	teacher
cổ phần	share; stake; equity
cổ phần hóa	equitization; privatization
cổ đông	shareholder
cổ đông lớn	major shareholder
cổ phiếu	stock; share
giá cổ phiếu	share price; stock price
cổ tức	dividend
rèn luyện	train; practice
vướng mắc	problem; obstacle
biệt thự	villa
căn biệt thự	villa
hung hăng	aggressive
chuyên môn	expertise; professional
nhan sắc	beauty
quảng bá	promote; promotion
bệ phóng	launcher; launch pad
ly hôn	divorce
li hôn	divorce
thử thách	challenge
buôn lậu	smuggling; smuggle
lừa đảo	fraud; scam; swindle
lừa đảo chiếm đoạt	fraud
xứng đáng	deserve; worthy
uống rượu	drink; drink alcohol
dai dẳng	persistent
lộng lẫy	splendid; glamorous
thiêng liêng	sacred
khuyết tật	disability; disabled
người khuyết tật	disabled people; disabled
ghen tuông	jealousy; jealous
trực thăng	helicopter
máy bay trực thăng	helicopter
ven biển	coastal; coast
sức ép	pressure
áp lực	pressure
gây sức ép	pressure; put pressure
trưng bày	display; exhibit
sáp nhập	merge; merger; annex; annexation
hợp nhất	merge; merger; consolidate
kiến trúc	architecture; architectural
kiến trúc sư	architect
mạng xã hội	social network; social media
lệnh cấm	ban
lệnh cấm vận	embargo; sanction
cấm vận	embargo; sanction
hạng mục	category; item
chào đón	welcome
tang vật	evidence; exhibit
quần đảo	archipelago; islands
quần đảo hoàng sa	paracel islands; paracels
quần đảo trường sa	spratly islands; spratlys
hoàng sa	paracel; paracels
trường sa	spratly; spratlys
hòn đảo	island
bán đảo	peninsula
bán đảo triều tiên	korean peninsula
bán đảo crimea	crimean peninsula; crimea
lén lút	secretly; sneak
quá khứ	past
mồ hôi	sweat
nguyện vọng	wish; aspiration
xi măng	cement
ấn độ	india; indian
ấn độ dương	indian ocean
ẩn náu	hide; hideout
bế tắc	deadlock; stalemate; impasse
phế truất	depose; oust; impeach
cấu trúc	structure
ngôn ngữ	language
chậm trễ	delay
khía cạnh	aspect
thăm dò	poll; exploration; explore; survey
thăm dò dư luận	opinion poll; poll
cuộc thăm dò	poll; survey
đáng chú ý	notable; remarkable; notably
dự kiến	expect; expected; scheduled
đẫm máu	bloody
bồi thường	compensation; compensate
bồi thường thiệt hại	compensation; damages
quá trình	process
sụt giảm	decline; fall; drop
miêu tả	describe; depict
mồ côi	orphan
khủng khiếp	terrible; horrible; horrific
nỗi đau	pain
ngất xỉu	faint
xả súng	shooting; open fire; gun attack
vụ xả súng	shooting
vụ nổ súng	shooting
nổ súng	open fire; shoot; gunfire
kẻ xả súng	gunman; shooter
rải rác	scattered
con gái	daughter
cô con gái	daughter
tiêu thụ	consumption; consume
dồi dào	abundant
theo dõi	monitor; follow; track; watch
sứ mệnh	mission
tàu ngầm	submarine
tàu chiến	warship
tàu sân bay	aircraft carrier
tàu khu trục	destroyer
tàu hộ vệ	frigate
tàu tuần dương	cruiser
tàu tuần tra	patrol ship; patrol boat
tàu chở dầu	oil tanker; tanker
tàu cá	fishing boat
tàu hàng	cargo ship
tàu thuyền	vessel; ship; boat
tàu hỏa	train
tàu điện ngầm	subway; metro
tàu cao tốc	high-speed train
tàu vũ trụ	spacecraft
tàu	ship; boat; train; vessel
thuyền	boat
ráo riết	intensively
thừa nhận	admit; acknowledge; concede
chiêu đãi	banquet; reception
thung lũng	valley
thua lỗ	loss; lose money
nghỉ dưỡng	resort; vacation
khu nghỉ dưỡng	resort
châm ngòi	trigger; spark
thạc sĩ	master; master's degree
tiến sĩ	doctor; phd
giáo sư	professor
phó giáo sư	associate professor
ưa chuộng	popular; favor
thâu tóm	acquire; acquisition; take over
nghệ thuật	art
niềm vui	joy
truy nã	wanted
bị truy nã	wanted
then chốt	key; crucial
tấp nập	busy; crowded
gặt hái	reap
trả đũa	retaliate; retaliation
đáp trả	respond; response; retaliate
sụp đổ	collapse
dứt khoát	decisive; definitely
mảnh vỡ	debris; wreckage; fragment
mỉm cười	smile
giây phút	moment
đa khoa	general
bệnh viện đa khoa	general hospital
bài viết	article; post
cập nhật	update
khắc nghiệt	harsh; severe
đồn đoán	speculation; rumor
chiến thắng	victory; win
giành chiến thắng	win; victory
bác bỏ	reject; deny; dismiss
vụ tai nạn	accident; crash
máy móc	machinery; machine
giận dữ	angry; anger; furious
tức giận	angry; anger
viện kiểm sát	procuracy; prosecutor's office; prosecutor
kiểm sát viên	prosecutor
công tố viên	prosecutor
viện công tố	prosecutor's office
triển lãm	exhibition; exhibit
cháu bé	child; baby
eo biển	strait
eo biển đài loan	taiwan strait
eo biển hormuz	strait of hormuz
thảm khốc	tragic; disastrous; devastating
danh sách	list
danh sách đen	blacklist
giấy phép	license; permit
giấy phép lái xe	driver's license; driving license
bằng lái xe	driver's license; driving license
giấy phép xây dựng	construction permit; building permit
đúng đắn	right; correct
giọng hát	voice
tàng trữ	store; possess; possession
tàng trữ trái phép	illegal possession; illegally possess
gần gũi	close
bí ẩn	mysterious; mystery
chìa khóa	key
đa dạng	diverse; diversity; variety
bọc thép	armored
xe bọc thép	armored vehicle
xe tăng	tank
hoảng hốt	panic
hoảng sợ	panic; frightened
ổn định	stable; stability; stabilize
bất ổn	unrest; instability; unstable
gian lận	fraud; cheat; cheating
kỷ lục	record
kỉ lục	record
tìm hiểu	learn; find out
khan hiếm	scarce; scarcity; shortage
cốt lõi	core
tố tụng	proceedings; procedural
nguyên tắc	principle
phần mềm	software
phần cứng	hardware
cuốn trôi	sweep away; wash away
đất đai	land
phanh phui	expose; uncover
giải thích	explain; explanation
phó giám đốc	deputy director
khen thưởng	reward; commend
vui chơi	play; entertainment
giải trí	entertainment
đấu thầu	bid; bidding; tender
gói thầu	bid package; contract
trúng thầu	win bid
nhà thầu	contractor
đấu giá	auction
cuộc đấu giá	auction
hạt nhân	nuclear
vũ khí hạt nhân	nuclear weapon
chương trình hạt nhân	nuclear program
phi hạt nhân hóa	denuclearization; denuclearize
năng lượng hạt nhân	nuclear energy
điện hạt nhân	nuclear power
đầu đạn hạt nhân	nuclear warhead
đầu đạn	warhead
bom hạt nhân	nuclear bomb
bom nguyên tử	atomic bomb
thỏa thuận hạt nhân	nuclear deal; nuclear agreement
vũ khí hóa học	chemical weapon
vũ khí sinh học	biological weapon
vũ khí hủy diệt	weapon of destruction
hủy diệt hàng loạt	mass destruction
kho vũ khí	arsenal
giết mổ	slaughter
lò mổ	slaughterhouse
lũ lụt	flood; flooding
mưa lũ	flood; flooding
lũ quét	flash flood
xử phạt	punish; fine; penalize
xử phạt hành chính	administrative fine
vi phạm hành chính	administrative violation
thu thập	collect; gather
khắt khe	strict; stringent
cãi vã	argue; quarrel; argument
hối hận	regret; remorse
trái tim	heart
trực tiếp	direct; directly; live
gián tiếp	indirect; indirectly
trực tuyến	online
dầu mỏ	oil; petroleum
dầu thô	crude oil; crude
giá dầu	oil price
giá dầu thô	crude oil price; oil price
dầu khí	oil and gas; petroleum
giàn khoan	oil rig; drilling rig
mỏ dầu	oil field; oilfield
khí đốt	gas; natural gas
khí tự nhiên	natural gas
bán lẻ	retail
nhà bán lẻ	retailer
bán buôn	wholesale
chấn chỉnh	rectify
rơi xuống	fall; crash
dính líu	involve; involved
sản xuất	production; produce; manufacture; manufacturing
nhà sản xuất	manufacturer; producer; maker
giản dị	simple
thẩm quyền	authority; jurisdiction
nổi dậy	rebel; uprising; insurgent
phe nổi dậy	rebel
quân nổi dậy	rebel
lực lượng nổi dậy	rebel force; rebel
thụy điển	sweden; swedish
thụy sĩ	switzerland; swiss
quê hương	homeland; hometown
thợ lặn	diver
thịt lợn	pork
thịt heo	pork
thịt bò	beef
thịt gà	chicken
hạ cánh	land; landing
hạ cánh khẩn cấp	emergency landing
từ chối	refuse; reject; decline; deny
từ chối bình luận	decline to comment
nâng cao	improve; enhance; raise
nâng cao chất lượng	improve quality
nhầm lẫn	mistake; confusion
đâm	stab; crash; ram
đâm dao	stabbing; knife attack
vòi rồng	water cannon; tornado
nghi ngờ	doubt; suspect; suspicion
hoài nghi	skeptical; doubt; skepticism
khiêm tốn	modest
trinh sát	reconnaissance; scout
máy bay trinh sát	reconnaissance aircraft; reconnaissance plane
do thám	spy; surveillance
máy bay do thám	spy plane; surveillance plane
tần suất	frequency
kết nối	connect; connection; link
soạn thảo	draft
la hét	shout; scream
sai sót	error; mistake
sai phạm	wrongdoing; violation
minh bạch	transparent; transparency
công khai	public; publicly
lẩn trốn	hide; flee
bỏ trốn	flee; escape; run away
trốn thoát	escape; flee
chạy trốn	flee; run away; escape
tháo chạy	flee
đòn bẩy	leverage
khốc liệt	fierce
ác liệt	fierce
xấu hổ	ashamed; shame
vững chắc	solid; firm
cản trở	hinder; obstruct; hamper
chỉ trích	criticize; criticism
phê bình	criticize; criticism; review
khôn ngoan	wise
phái đoàn	delegation
đoàn đại biểu	delegation
màu sắc	color
màu đen	black
màu trắng	white
màu đỏ	red
màu xanh	blue; green
màu vàng	yellow
ngăn ngừa	prevent
phòng ngừa	prevent; prevention
rút lui	withdraw; retreat
rút khỏi	withdraw; pull out
rút quân	withdraw troops; troop withdrawal
tầm nhìn	vision
dinh dưỡng	nutrition
suy dinh dưỡng	malnutrition; malnourished
bể bơi	swimming pool
hồ bơi	swimming pool
nợ nần	debt
nợ xấu	bad debt
nợ công	public debt
khoản nợ	debt
khoản vay	loan
vay vốn	loan; borrow
vay nợ	borrow
vay mượn	borrow
vốn vay	loan
cho vay	lend; lending; loan
người vay	borrower
trả nợ	repay debt; repay
vỡ nợ	default
phá sản	bankruptcy; bankrupt
xoay quanh	revolve around; around
ngạc nhiên	surprised; surprise
quyên góp	donate; donation
truy tố	prosecute; prosecution; charge; indict
cáo trạng	indictment
đường sắt	railway; rail; railroad
tuyến đường sắt	railway; rail line
đường bộ	road
đường thủy	waterway
đường cao tốc	highway; expressway
cao tốc	highway; expressway
tuyến đường	route; road
đường phố	street
con đường	road; path; way
đường hầm	tunnel
đường ống	pipeline
đường băng	runway
đường dây nóng	hotline
trôi dạt	drift
thiên tai	natural disaster; disaster
phòng chống thiên tai	disaster prevention
bỏ phiếu	vote; voting; ballot
cuộc bỏ phiếu	vote
phiếu bầu	vote; ballot
lá phiếu	ballot; vote
bỏ phiếu tín nhiệm	confidence vote; vote of confidence
trưng cầu dân ý	referendum
nắng nóng	heat; hot weather; heatwave
đợt nắng nóng	heatwave; heat wave
giáp ranh	border; adjacent
trồng trọt	cultivation; farming
thẩm phán	judge; justice
hoàn thiện	complete; perfect; improve
giày dép	footwear; shoe
bước ngoặt	turning point
bùng nổ	explode; boom; outbreak
bùng phát	outbreak; break out; erupt
tổn thất	loss; casualty
tổn hại	harm; damage
gây tổn hại	harm; damage
tổn thương	hurt; injury; vulnerable; damage
táo bạo	bold
dối trá	lie; false
nói dối	lie
khai mạc	open; opening
lễ khai mạc	opening ceremony
bế mạc	close; closing
lễ bế mạc	closing ceremony
bắn tỉa	sniper
lính bắn tỉa	sniper
đan mạch	denmark; danish
na uy	norway; norwegian
phần lan	finland; finnish
ba lan	poland; polish
hà lan	netherlands; dutch
bồ đào nha	portugal; portuguese
tây ban nha	spain; spanish
hy lạp	greece; greek
pháp	france; french
đức	germany; german
vương quốc anh	united kingdom; britain
bỉ	belgium; belgian
nga	russia; russian
mỹ	us; american; united states
mĩ	us; american; united states
hoa kỳ	united states; us
hoa kì	united states; us
nước mỹ	america; united states
trung quốc	china; chinese
trung hoa	china; chinese
nước nga	russia
nước pháp	france
liên bang nga	russian federation; russia
liên xô	soviet union; soviet
châu á	asia; asian
châu phi	africa; african
châu mỹ	americas; america
châu úc	australia
úc	australia; australian
mỹ latinh	latin america; latin american
mỹ la tinh	latin america; latin american
nam mỹ	south america; south american
bắc mỹ	north america; north american
trung mỹ	central america
trung đông	middle east; middle eastern
đông nam á	southeast asia; southeast asian
đông á	east asia; east asian
đông bắc á	northeast asia
nam á	south asia; south asian
trung á	central asia
tây âu	western europe
đông âu	eastern europe; eastern european
bắc phi	north africa
tây phi	west africa
nam phi	south africa; south african
trung phi	central africa; central african
châu đại dương	oceania
nam cực	antarctica; antarctic
bắc cực	arctic; north pole
thái bình dương	pacific; pacific ocean
đại tây dương	atlantic; atlantic ocean
địa trung hải	mediterranean
biển đông	south china sea; east sea
biển hoa đông	east china sea
biển đỏ	red sea
biển đen	black sea
vùng vịnh	gulf
vịnh ba tư	persian gulf
vịnh thái lan	gulf of thailand
vịnh bắc bộ	gulf of tonkin
thái lan	thailand; thai
lào	laos; lao
campuchia	cambodia; cambodian
ả rập xê út	saudi arabia; saudi
ả rập saudi	saudi arabia; saudi
ả rập	arab
thế giới ả rập	arab world
tiểu vương quốc	emirate
các tiểu vương quốc	emirates
tiểu vương	emir
ai cập	egypt; egyptian
ma rốc	morocco; moroccan
li băng	lebanon; lebanese
lebanon	lebanon; lebanese
mông cổ	mongolia; mongolian
miến điện	myanmar; burma
đông timor	east timor; timor-leste
đài bắc	taipei
bắc kinh	beijing
thượng hải	shanghai
quảng châu	guangzhou
thâm quyến	shenzhen
vũ hán	wuhan
trùng khánh	chongqing
thiên tân	tianjin
nam kinh	nanjing
quảng đông	guangdong
tứ xuyên	sichuan
vân nam	yunnan
tân cương	xinjiang
tây tạng	tibet; tibetan
duy ngô nhĩ	uighur; uyghur
nội mông	inner mongolia
hắc long giang	heilongjiang
phúc kiến	fujian
chiết giang	zhejiang
hồ bắc	hubei
hải nam	hainan
hồng kông	hong kong
ma cao	macau
đặc khu hành chính	special administrative region
đại lục	mainland
trung quốc đại lục	mainland china
la mã	rome; roman
vatican	vatican
tòa thánh	holy see; vatican
luân đôn	london
mát xcơ va	moscow
matxcơva	moscow
viêng chăn	vientiane
phnôm pênh	phnom penh
cựu kim sơn	san francisco
liên hợp quốc	united nations; un
liên hiệp quốc	united nations; un
lhq	un; united nations
hội đồng bảo an	security council
đại hội đồng	general assembly
tổng thư ký	secretary general; secretary-general
liên minh châu âu	european union; eu
liên minh châu phi	african union
liên đoàn ả rập	arab league
ủy ban châu âu	european commission
nghị viện châu âu	european parliament
hội đồng châu âu	european council
ngân hàng thế giới	world bank
ngân hàng trung ương	central bank
ngân hàng nhà nước	state bank; central bank
ngân hàng thương mại	commercial bank
ngân hàng đầu tư	investment bank
ngân hàng	bank; banking
ngành ngân hàng	banking sector; banking industry
hiệp hội	association
hội chữ thập đỏ	red cross
chữ thập đỏ	red cross
không người lái	drone; unmanned
đa quốc gia	multinational
hồi giáo tự xưng	islamic state
kiểm sát nhân dân	prosecutor; procuracy
có thẩm quyền	competent
á thái bình dương	asia-pacific
quỹ tiền tệ	monetary fund
thương mại thế giới	world trade
y tế thế giới	world health
dự trữ liên bang	federal reserve; fed
hình sự quốc tế	international criminal
áo	shirt; austria; austrian
nước anh	britain; england; uk
thủ tướng anh	british prime minister
chính phủ anh	british government
người anh	british; briton
tiếng anh	english
bảng anh	pound; sterling
nước ý	italy
người ý	italian
nước đức	germany
nước úc	australia
nước áo	austria
tấn công khủng bố	terrorist attack
bài phát biểu	speech
cây xanh	tree
trên địa bàn	local
băng rôn	banner
khẩu hiệu	slogan
cột khói	smoke
khói đen	black smoke
hơi cay	tear gas
lựu đạn hơi cay	tear gas
đạn cao su	rubber bullet
nổi loạn	riot; rebellion
bạo loạn	riot; unrest
bạo động	riot; violence; unrest
tôn trọng	respect
bên lề	sideline
bên lề hội nghị	sidelines
ước tính	estimate
áp dụng	apply
hành vi	act; behavior; action
uy hiếp	threaten
lựu đạn	grenade
nguy kịch	critical
tình trạng nguy kịch	critical condition
tầm bắn	range
chạy đua	race
cuộc chạy đua	race
chạy đua vũ trang	arms race
lật đổ	overthrow; topple; oust
sống sót	survive; survivor
người sống sót	survivor
dấy lên	raise; spark
náo loạn	chaos
xót xa	heartbroken
vết thương	wound; injury
cửa ngõ	gateway
mặc áo	wear
dụ dỗ	lure
đụng độ	clash
cuộc đụng độ	clash
ký túc xá	dormitory
lừa dối	deceive
tê liệt	paralyzed; paralyze
bầu trời	sky
chu đáo	thoughtful
hiệp ước	treaty; pact
hiệp định	agreement; accord
hiệp định thương mại	trade agreement; trade deal
thương mại tự do	free trade
hiệp định paris	paris agreement; paris accord
hiệp định đình chiến	armistice
công ước	convention
nghị định thư	protocol
đắt đỏ	expensive
ngộ độc	poisoning; poison
ngộ độc thực phẩm	food poisoning
nuôi dưỡng	nurture; raise
trì hoãn	delay; postpone
hoãn	postpone; delay
khẩu súng	gun
súng	gun; weapon
súng trường	rifle
súng ngắn	pistol; handgun
súng máy	machine gun
hiệu quả	effective; efficiency; effectively; efficient
có hiệu quả	effective
kim ngạch	turnover; value
kim ngạch xuất khẩu	export turnover; export value
tuyên thệ nhậm chức	swear in; inauguration; take oath
tuyên thệ	oath; swear
lễ nhậm chức	inauguration
nhậm chức	take office; inauguration
bắt cóc	kidnap; kidnapping; abduct; abduction
con tin	hostage
bắt giữ	arrest; detain; seize
bắt	arrest; catch
bị bắt	arrested
vụ bắt giữ	arrest
lệnh bắt	arrest warrant
lệnh bắt giữ	arrest warrant
phấn đấu	strive
vội vã	hurry
chảy xiết	swift
miền núi	mountainous
miền bắc	north; northern
miền nam	south; southern
miền trung	central; central region
miền tây	western; west
miền đông	east; eastern
kẻ thù	enemy
thiệt thòi	disadvantage
trong bối cảnh	amid; context
xóa sổ	wipe out; eliminate
xóa bỏ	eliminate; abolish; remove
xóa	delete; remove; erase
xếp hạng	rank; rating; ranking
bảng xếp hạng	ranking; table
xe ô tô	car; automobile
ô tô	car; automobile; auto
ôtô	car; automobile; auto
xe hơi	car; automobile
xe máy	motorbike; motorcycle
xe tải	truck
xe đạp	bicycle; bike
xe khách	passenger bus; coach
xe điện	electric vehicle; electric car
xe cứu thương	ambulance
xe container	container truck; truck
xe taxi	taxi
xe	vehicle; car
xe cộ	vehicle; traffic
nhà sản xuất ôtô	automaker; carmaker
khoanh vùng	zone
sụt lún	subsidence
lắp ráp	assembly; assemble
giảm bớt	reduce; ease
cởi mở	open; openness
ngôi làng	village
làng	village
ngôi nhà	house; home
ngôi sao	star
gánh nặng	burden
cắt đứt	cut off; sever
săn lùng	hunt
truy đuổi	chase; pursue
rượt đuổi	chase
truy lùng	hunt
truy bắt	hunt; arrest
gương mặt	face
khuôn mặt	face
tủ lạnh	refrigerator; fridge
ô nhiễm	pollution; pollute
ô nhiễm môi trường	environmental pollution; pollution
ô nhiễm không khí	air pollution
gây ô nhiễm	pollute
nghiện ma túy	drug addiction; drug addict
giữ gìn	preserve; maintain
đảng cộng hòa	republican party; republican
đảng cộng sản	communist party
đảng dân chủ	democratic party; democrat; democratic
đảng bảo thủ	conservative party
đảng cầm quyền	ruling party
đảng đối lập	opposition party
đảng xanh	green party
công đảng	labor party
đảng lao động	labor party; workers party
đảng viên	party member
đảng ủy	party committee
đảng	party
đảng phái	party
phe đối lập	opposition
phe cánh	faction
phe phái	faction
liên minh cầm quyền	ruling coalition
liên minh	alliance; coalition; union
đồng minh	ally; allied
liên quân	coalition; coalition force
thúc giục	urge
hối thúc	urge
hủy diệt	destroy; destruction
trân trọng	respect; appreciate
ký ức	memory
đô thị	urban; city
khu đô thị	urban area
triệt phá	bust; dismantle
đổ sập	collapse
sập	collapse
trường thcs	secondary school
trường thpt	high school
trường trung học	high school; secondary school
trường tiểu học	primary school; elementary school
trường đại học	university
đại học	university
cao đẳng	college
trường học	school
trường	school
cãi nhau	argue; quarrel
tắc nghẽn	congestion; blockage
hô hấp	respiratory; breathing
suy thoái	recession; downturn; decline
suy thoái kinh tế	recession; economic downturn
khủng hoảng kinh tế	economic crisis
khủng hoảng tài chính	financial crisis
khủng hoảng nợ	debt crisis
tọa lạc	located
điện tử	electronic
vùng biển	waters; sea
hải phận	territorial waters
lãnh hải	territorial waters
không phận	airspace
mong đợi	expect; expectation
kỳ vọng	expect; expectation; hope
kì vọng	expect; expectation; hope
chủ tịch hđqt	chairman; board chairman
hội đồng quản trị	board of directors; board
chủ tịch hội đồng	chairman; council chairman
tổng giám đốc	general director; chief executive; ceo
giám đốc điều hành	chief executive; executive director; ceo
giám đốc tài chính	chief financial officer
ban giám đốc	management; board of directors
phó tổng giám đốc	deputy general director
bồi dưỡng	training
khử trùng	disinfect; disinfection
bài hát	song
lang thang	wander
tri ân	gratitude
né tránh	avoid; evade
tránh	avoid
tiểu học	primary; elementary
ngón tay	finger
món ăn	dish; food
mấu chốt	key
chôn cất	bury; burial
hậu thuẫn	back; backing; support
phá vỡ	break; disrupt
kiên nhẫn	patient; patience
tàn phá	devastate; destroy; devastation
bánh mì	bread
cột mốc	milestone
dấu mốc	milestone; landmark
hung hãn	aggressive
tuyến metro	metro line
mai táng	burial; bury
mét vuông	square meter
tôn vinh	honor
cạnh tranh	compete; competition; competitive
dòng chảy	flow
giả mạo	fake; forge; counterfeit
hàng giả	counterfeit goods; fake goods
vu khống	slander; defamation
đóng cửa	close; shut; closure; shut down
mở cửa	open; reopen
mở cửa trở lại	reopen
lấp lánh	sparkling
tốt đẹp	good; better
chướng ngại vật	obstacle
trở ngại	obstacle
nảy sinh	arise
tay súng	gunman; militant
chồng chéo	overlap
hàng xóm	neighbor
gián đoạn	disruption; interrupt; disrupt
suôn sẻ	smooth; smoothly
thỏa mãn	satisfy; satisfied
giao thông vận tải	transport; transportation
bộ giao thông	transport ministry
rối loạn	disorder; disruption
buồn bã	sad
tầm xa	long-range
tầm trung	intermediate-range; medium-range
tầm ngắn	short-range
tầm thấp	low altitude
xua đuổi	chase away; expel
trục xuất	deport; expel; deportation; expulsion
canh gác	guard
cất giấu	hide
đo lường	measure
xâm nhập	infiltrate; intrusion; enter
rõ rệt	marked; clearly
âm thầm	quietly; silently
kinh nghiệm	experience
hứng chịu	suffer
chịu đựng	endure; suffer
đề cập	mention; refer
đề cập đến	mention; refer
đau xót	heartbroken; pain
tràn ngập	flood; full
đóng vai	play
đóng vai trò	play a role
hệ lụy	consequence
biển số	license plate
hạm đội	fleet
mũi nhọn	spearhead
gãy xương	fracture
chậm chạp	slow
tàn bạo	brutal; cruel
tàn nhẫn	cruel; brutal
tươi cười	smile
ghé thăm	visit
bừa bãi	indiscriminate
cảm hứng	inspiration; inspire
truyền cảm hứng	inspire; inspiring
tạm bợ	makeshift; temporary
tù giam	prison; jail
án tù	prison sentence; jail term
năm tù	year in prison; years in jail
tù chung thân	life imprisonment; life sentence
chung thân	life imprisonment; life sentence
án tử hình	death penalty; death sentence
tử hình	death penalty; execution; death sentence
án treo	suspended sentence
án phạt	penalty; sentence
bản án	sentence; verdict; judgment
tuyên án	sentence; verdict
tuyên phạt	sentence
kết án	convict; sentence; conviction
lĩnh án	sentence
phạt tù	imprisonment; jail
bỏ tù	jail; imprison; imprisonment
ngồi tù	jail; prison
nhà tù	prison; jail
trại giam	prison; detention center
tù nhân	prisoner; inmate
tù nhân chính trị	political prisoner
tù binh	prisoner of war; prisoner
tù chính trị	political prisoner
ra tù	release from prison
trả tự do	release; free
ân xá	amnesty; pardon
đặc xá	amnesty; pardon
tại ngoại	bail
bảo lãnh	guarantee; bail; sponsor
đo đạc	measure; survey
mua vé	buy ticket
ngần ngại	hesitate
chập điện	short circuit
ngư dân	fisherman; fishermen
tin cậy	reliable; trust
đáng tin cậy	reliable; credible
lan tỏa	spread
lan rộng	spread
mạnh dạn	boldly
đệ nhất phu nhân	first lady
phu nhân	wife; lady
phô trương	show off
yêu mến	love
san lấp	leveling
thiếu thốn	lack; shortage
trúng tuyển	admit
hăm dọa	threaten; intimidate
tích lũy	accumulate
thâm hụt	deficit
thâm hụt thương mại	trade deficit
thâm hụt ngân sách	budget deficit
thặng dư	surplus
thặng dư thương mại	trade surplus
cháy rụi	burn down
góp phần	contribute
khởi xướng	initiate; launch
ác mộng	nightmare
cạn kiệt	deplete; exhaust
niêm phong	seal
thiếu hụt	shortage; deficit; shortfall
đổ nát	rubble; ruin
đống đổ nát	rubble
tọa đàm	seminar; discussion
giảm thiểu	minimize; reduce; mitigate
giả vờ	pretend
gây hấn	aggression; provoke
hành động gây hấn	aggression; provocation
thư giãn	relax
đàng hoàng	decent
ngập tràn	full
tầng hầm	basement
thất vọng	disappointed; disappointment
gián điệp	spy; espionage
điệp viên	spy; agent
cựu điệp viên	former spy
tình báo	intelligence
cơ quan tình báo	intelligence agency
phản gián	counterintelligence
tự hào	proud; pride
niềm tự hào	pride
hôn mê	coma
cưỡng chế	enforce; enforcement; coercive
cứu hộ	rescue; rescuer
cứu nạn	rescue
tìm kiếm cứu nạn	search and rescue
cứu hộ cứu nạn	rescue
nhân viên cứu hộ	rescuer; rescue worker
lực lượng cứu hộ	rescuer; rescue force
giải cứu	rescue
cứu sống	save; rescue
thượng tá	senior lieutenant colonel
đại tá	colonel; senior colonel
trung tá	lieutenant colonel
thiếu tá	major
đại úy	captain
thượng úy	senior lieutenant
trung úy	lieutenant
thiếu tướng	major general
trung tướng	lieutenant general
thượng tướng	senior general; colonel general
đại tướng	general
chuẩn tướng	brigadier general
đô đốc	admiral
chuẩn đô đốc	rear admiral
thủy thủ	sailor
chủng tộc	race; racial
phân biệt chủng tộc	racism; racial discrimination; racist
phân biệt đối xử	discrimination; discriminate
kỳ thị	discrimination; stigma
học bổng	scholarship
tấm gương	example
mô phỏng	simulate; simulation
chia rẽ	divide; division
thông điệp	message
suy ngẫm	reflect
bữa ăn	meal
bữa trưa	lunch
bữa tối	dinner
bữa sáng	breakfast
ăn trưa	lunch
ăn tối	dinner
ăn sáng	breakfast
vở kịch	play
trời mưa	rain
mưa to	heavy rain
mưa lớn	heavy rain
mưa rào	shower
cơn mưa	rain
mưa	rain
tiềm năng	potential
lôi kéo	lure; entice
nồng độ	concentration; level
nồng độ cồn	alcohol level
lây lan	spread
lây nhiễm	infection; infect; transmission
bộc lộ	reveal
bạo lực	violence; violent
bạo lực gia đình	domestic violence
thước đo	measure
hơi thở	breath
bách khoa	polytechnic
bắn hạ	shoot down
bắn rơi	shoot down
bắn chết	shoot dead
bắn	shoot; fire
giết	kill
giết chết	kill
giết người	murder; kill; homicide
tội giết người	murder
vụ giết người	murder
sát hại	murder; kill
ám sát	assassinate; assassination
vụ ám sát	assassination
thảm sát	massacre
vụ thảm sát	massacre
chặt đầu	behead
đánh bom	bombing; bomb
vụ đánh bom	bombing; bomb attack
đánh bom liều chết	suicide bombing; suicide bomber
đánh bom tự sát	suicide bombing
tự sát	suicide; commit suicide
tự tử	suicide; commit suicide
bom	bomb
mìn	mine; landmine
nổ bom	bomb explosion
vụ nổ	explosion; blast
nổ	explode; explosion; blast
tiếng nổ	explosion
tiếng nổ lớn	explosion; loud explosion
thuốc nổ	explosive
chất nổ	explosive
đôn đốc	urge
trục vớt	salvage
mất mát	loss
tồn đọng	backlog
côn trùng	insect
hộ tống	escort
tinh nhuệ	elite
cơn sốt	fever
vẻ đẹp	beauty
sà lan	barge
nấu ăn	cook; cooking
thao túng	manipulate; manipulation
xa xôi	remote; distant
chụp màn hình	screenshot
hãng tin	news agency
hãng thông tấn	news agency
thông tấn xã	news agency
thông tấn	news agency
phật giáo	buddhism; buddhist
phật tử	buddhist
cục trưởng	director
cục trưởng cục	director of department
cục	department; agency; bureau
cục thuế	tax department
tổng cục	general department
tổng cục thống kê	general statistics office
sở	department
vụ	case
mạo hiểm	risk; adventure; risky
bức tường	wall
đông đúc	crowded
xâm lược	invade; invasion; aggression
cuộc xâm lược	invasion
chiếm đóng	occupy; occupation
bứt phá	breakthrough
đột phá	breakthrough
cướp giật	robbery; snatch
cướp	rob; robbery; loot
vụ cướp	robbery
cướp biển	pirate; piracy
cướp tài sản	robbery
cướp ngân hàng	bank robbery
gió giật	gust
sức gió	wind; wind speed
gió mạnh	strong wind
thể thao	sport
thu gom	collect; collection
bờ sông	riverbank
ven sông	riverside
sông	river
vĩnh viễn	permanent; permanently; forever
kháng cự	resist; resistance
dệt may	textile; garment
may mặc	garment; apparel
sai lệch	deviation; misleading
lưu trữ	store; storage; archive
lạnh lùng	cold
lá chắn	shield
lá chắn tên lửa	missile shield
rào chắn	barrier; barricade
rào cản	barrier; obstacle
hàng rào	fence; barrier
cửa sổ	window
san hô	coral
giảm sút	decline; decrease
tiềm tàng	potential
côn đồ	thug
cú đâm	crash; collision
sưu tập	collect; collection
bộ sưu tập	collection
mặt nạ	mask
khẩu trang	mask; face mask
đeo khẩu trang	wear mask
tội phạm	crime; criminal
tội phạm chiến tranh	war criminal; war crime
tội ác chiến tranh	war crime
tội ác	crime
phạm tội	crime; commit crime; guilty
phạm nhân	prisoner; inmate
nghi phạm	suspect
nghi can	suspect
nghi vấn	suspicion; question
hung thủ	killer; murderer
kẻ giết người	killer; murderer
thủ phạm	culprit; perpetrator
đồng phạm	accomplice
kẻ tấn công	attacker
kẻ trộm	thief; burglar
kẻ chủ mưu	mastermind
chủ mưu	mastermind
chuyển nhượng	transfer
giấc ngủ	sleep
bổ nhiệm	appoint; appointment
miễn nhiệm	dismiss; remove
bãi nhiệm	dismiss; recall
từ chức	resign; resignation; step down
cách chức	dismiss; remove
đề cử	nominate; nomination; nominee
ứng cử viên	candidate; nominee
ứng viên	candidate; applicant
ứng cử	run; candidacy
ngư lôi	torpedo
sôi nổi	lively; exciting
nô lệ	slave; slavery
vô địch	champion; championship; win
nhà vô địch	champion
chức vô địch	championship; title
bỏng nặng	severe burn
bỏng	burn
lặng lẽ	quietly; silently
tạm ngưng	suspend; pause
tạm ngừng	suspend; suspension; pause
tạm dừng	suspend; pause; stop
đình chỉ	suspend; suspension
ngừng	stop; cease; halt
ngừng bắn	ceasefire; cease-fire; truce
lệnh ngừng bắn	ceasefire; truce
thỏa thuận ngừng bắn	ceasefire agreement; ceasefire deal
đình chiến	truce; armistice; ceasefire
huân chương	medal; order
huy chương	medal
huy chương vàng	gold medal
huy chương bạc	silver medal
huy chương đồng	bronze medal
dấu vết	trace
đặt câu hỏi	question; ask
nhà trắng	white house
gặp khó khăn	struggle; difficulty
sơ thẩm	first instance; trial
phúc thẩm	appeal; appellate
tòa phúc thẩm	appeals court; court of appeal
kháng cáo	appeal
kháng nghị	protest; appeal
tòa án	court; tribunal
tòa	court
tòa án tối cao	supreme court
tòa án nhân dân	people's court; court
tòa án hiến pháp	constitutional court
tòa án quốc tế	international court
hội đồng xét xử	court; trial panel
xét xử	trial; try
bồi thẩm đoàn	jury
ra tòa	trial; appear in court
hầu tòa	stand trial; court
nhân chứng	witness
lời khai	testimony; statement
làm chứng	testify
chứng cứ	evidence
bằng chứng	evidence; proof
tranh tụng	litigation
vụ kiện	lawsuit; case
khởi kiện	sue; lawsuit
kiện	sue; lawsuit
đơn kiện	lawsuit; complaint
nguyên đơn	plaintiff
bị đơn	defendant
vụ án	case
án	sentence; case
phân bón	fertilizer
tước	strip
dạy dỗ	teach; educate
học sinh	student; pupil
sinh viên	student; college student
đụng chạm	touch
thoái vốn	divest; divestment
vỗ tay	applaud; applause
khám phá	discover; explore; discovery
đào tẩu	defect; defector
người đào tẩu	defector
yểm trợ	support; cover
ngắn gọn	brief
giai điệu	melody
chảy máu	bleed; bleeding
đẩy lùi	repel; push back
ghi chép	note; record
khoáng sản	mineral
nhảy xuống	jump
chánh văn phòng	chief of staff
văn phòng	office
văn phòng chính phủ	government office
sửa đổi	amend; amendment; revise; modify
ngoại ngữ	foreign language
hứng thú	interest
vết nứt	crack
lấn chiếm	encroach; encroachment
phê chuẩn	ratify; approve; ratification; approval
tổng tuyển cử	general election
bầu cử tổng thống	presidential election
bầu cử quốc hội	parliamentary election
bầu cử giữa kỳ	midterm election
bầu cử sơ bộ	primary; primary election
bầu cử sớm	early election; snap election
bầu	elect
được bầu	elected
trúng cử	elect
phó thủ tướng	deputy prime minister
phó bí thư	deputy secretary
tổng bí thư	general secretary; party chief
chủ tịch nước	president; state president
phó chủ tịch nước	vice president
chủ tịch quốc hội	national assembly chairman; speaker
thủ tướng chính phủ	prime minister
bộ trưởng	minister
thứ trưởng	deputy minister
ngoại trưởng	foreign minister; secretary of state
bộ trưởng ngoại giao	foreign minister
bộ trưởng quốc phòng	defense minister; defense secretary
bộ trưởng tài chính	finance minister; treasury secretary
bộ trưởng thương mại	trade minister; commerce secretary
bộ trưởng nội vụ	interior minister
bộ trưởng tư pháp	justice minister; attorney general
bộ trưởng y tế	health minister
bộ quốc phòng	defense ministry; defense department; pentagon
bộ tài chính	finance ministry; treasury
bộ công an	public security ministry
bộ y tế	health ministry
bộ nội vụ	interior ministry; home affairs
bộ tư pháp	justice ministry; justice department
bộ công thương	industry and trade
bộ thương mại	commerce ministry; commerce department
bộ kế hoạch	planning ministry
bộ giáo dục	education ministry
bộ ngoại giao mỹ	state department
bộ	ministry; department
ban bí thư	secretariat
bộ chính trị	politburo
trung ương đảng	party central committee
đại hội đảng	party congress
đại hội	congress
quốc hội	national assembly; parliament; congress
nghị viện	parliament
hạ viện	house of representatives; lower house
thượng viện	senate; upper house
thượng nghị sĩ	senator
hạ nghị sĩ	congressman; representative
nghị sĩ	lawmaker; mp; congressman; legislator
đại biểu	delegate; deputy
đại biểu quốc hội	national assembly deputy; deputy
hội đồng nhân dân	people's council
ủy ban nhân dân	people's committee
ubnd	people's committee
hđnd	people's council
thống đốc	governor
thị trưởng	mayor
tỉnh trưởng	governor
quốc vương	king
nhà vua	king
vua	king
hoàng đế	emperor
nhật hoàng	emperor
nữ hoàng	queen
hoàng tử	prince
công chúa	princess
thái tử	crown prince
hoàng gia	royal; royal family
thủ hiến	premier
thủ lĩnh	leader; chief
thủ lĩnh tối cao	supreme leader
lãnh tụ	leader
lãnh tụ tối cao	supreme leader
lãnh đạo tối cao	supreme leader
nhà lãnh đạo	leader
nguyên thủ	head of state
nguyên thủ quốc gia	head of state
nhà độc tài	dictator
độc tài	dictator; dictatorship; dictatorial
chế độ	regime
chế độ độc tài	dictatorship
chế độ cộng sản	communist regime
cộng sản	communist
chủ nghĩa cộng sản	communism
chủ nghĩa xã hội	socialism
xã hội chủ nghĩa	socialist
chủ nghĩa tư bản	capitalism
tư bản	capitalist
chủ nghĩa dân tộc	nationalism
chủ nghĩa	doctrine
dân chủ	democracy; democratic
nhân quyền	human rights
tự do	freedom; free; liberty
tự do ngôn luận	freedom of speech; free speech
tự do báo chí	press freedom
tự do tôn giáo	religious freedom
bình đẳng	equality; equal
bất bình đẳng	inequality
bình đẳng giới	gender equality
công bằng	fair; fairness
công lý	justice
đặc phái viên	special envoy; envoy
phái viên	envoy
đặc sứ	special envoy; envoy
sứ giả	messenger; envoy
trưởng đoàn	head of delegation
cố vấn	adviser; advisor
cố vấn an ninh	security adviser
an ninh quốc gia	national security
trợ lý	assistant; aide
trưởng	head
người đứng đầu	head; chief
đứng đầu	head; top; lead
quan chức	official
quan chức cấp cao	senior official
giới chức	official; authority
nhà chức trách	authority
chính quyền	authority; government; administration
chính quyền địa phương	local authority; local government
cơ quan chức năng	authority
chức năng	function
chức trách	authority
lãnh đạo cấp cao	senior leader
cấp cao	high-level; senior
cấp bộ trưởng	ministerial
tướng	general
tướng lĩnh	general
tư lệnh	commander
chỉ huy	commander; command
tổng tư lệnh	commander-in-chief
tham mưu trưởng	chief of staff
tổng tham mưu trưởng	chief of staff
bộ tổng tham mưu	general staff
bộ tư lệnh	command
tiểu đoàn	battalion
lữ đoàn	brigade
sư đoàn	division
trung đoàn	regiment
sĩ quan	officer
quân nhân	serviceman; military personnel; soldier
cựu chiến binh	veteran
chiến binh	fighter; warrior
quân sự	military
quân đoàn	corps
thủy quân lục chiến	marine; marine corps
lính thủy đánh bộ	marine
lục quân	army
hải quân	navy; naval
không quân	air force
phòng không	air defense; anti-aircraft
tuần duyên	coast guard
cảnh sát biển	coast guard
biên phòng	border guard
bộ đội biên phòng	border guard
bộ đội	soldier; troop
dân quân	militia
lực lượng dân quân	militia
đặc nhiệm	special force; commando
lực lượng đặc nhiệm	special force
đặc công	commando
vệ binh quốc gia	national guard
vệ binh cách mạng	revolutionary guard
vệ sĩ	bodyguard
lính đánh thuê	mercenary
quân	troop; army; force
đơn khiếu nại	complaint
khét tiếng	notorious
nhiệt huyết	enthusiasm
cảm xúc	emotion; emotional
giá rẻ	cheap; low-cost
hàng không giá rẻ	low-cost airline
bối rối	confused
chữa bệnh	treatment
khám chữa bệnh	medical examination
truy quét	crackdown; raid
đàn áp	crackdown; suppress; repression; crack down
trấn áp	crackdown; suppress
cài đặt	install
lẫn lộn	mixed
thế chiến	world war
thế chiến ii	world war ii
chiến tranh thế giới	world war
chiến tranh lạnh	cold war
chiến tranh	war
chiến tranh thương mại	trade war
cuộc chiến	war; battle; fight
cuộc chiến thương mại	trade war
nội chiến	civil war
chiến sự	fighting; hostilities
chiến trường	battlefield
mặt trận	front
mặt trận tổ quốc	fatherland front
trận chiến	battle
trận đánh	battle
giao tranh	fighting; clash
cuộc giao tranh	fighting; clash
tấn công	attack; assault; offensive
cuộc tấn công	attack; assault; offensive
vụ tấn công	attack
tấn công mạng	cyber attack; cyberattack; hack
phản công	counterattack; counteroffensive
không kích	airstrike; air strike
cuộc không kích	airstrike; air raid; air strike
pháo kích	shelling; artillery
nã pháo	shell; shelling
pháo	artillery; shell
pháo binh	artillery
súng cối	mortar
đạn	bullet; ammunition
đạn dược	ammunition; munition
viên đạn	bullet
xe bom	car bomb
đột kích	raid
cuộc đột kích	raid
đổ bộ	land; landing; make landfall
phục kích	ambush
bao vây	siege; surround; besiege
vây hãm	besiege; siege
thất thủ	fall
giải phóng	liberate; liberation
tái chiếm	retake; recapture
chiếm	seize; account; occupy; capture
đầu hàng	surrender
thương vong	casualty
bị thương	injured; wounded; injure
bị thương nặng	seriously injured
thương tích	injury
chấn thương	injury; trauma
người bị thương	injured; wounded
người chết	death; dead
chết	die; dead; death
cái chết	death
số người chết	death toll
nạn nhân	victim
thi thể	body
tử thi	body; corpse
xác chết	corpse; body
hài cốt	remains
tử sĩ	fallen soldier
liệt sĩ	martyr
anh hùng	hero
qua đời	die; pass away; death
từ trần	pass away; die
thường dân	civilian
dân thường	civilian
dân sự	civil; civilian
tháng giêng	january
tháng một	january
tháng hai	february
tháng ba	march
tháng tư	april
tháng năm	may
tháng sáu	june
tháng bảy	july
tháng tám	august
tháng chín	september
tháng mười	october
tháng mười một	november
tháng mười hai	december
tháng 1	january
tháng 2	february
tháng 3	march
tháng 4	april
tháng 5	may
tháng 6	june
tháng 7	july
tháng 8	august
tháng 9	september
tháng 10	october
tháng 11	november
tháng 12	december
tháng chạp	december
thứ hai	monday; second
thứ ba	tuesday; third
thứ tư	wednesday; fourth
thứ năm	thursday; fifth
thứ sáu	friday; sixth
thứ bảy	saturday; seventh
chủ nhật	sunday
chúa nhật	sunday
thứ nhất	first
thứ tám	eighth
thứ chín	ninth
thứ mười	tenth
ngày	day
tháng	month
năm	year; five
tuần	week
tuần này	this week
tuần trước	last week
tuần tới	next week
tuần qua	past week; last week
tháng này	this month
tháng trước	last month; previous month
tháng tới	next month
tháng qua	past month; last month
hôm nay	today
hôm qua	yesterday
ngày mai	tomorrow
hôm trước	previous day
ngày hôm qua	yesterday
ngày hôm nay	today
ngày hôm sau	next day
sáng nay	this morning
chiều nay	this afternoon
tối nay	tonight
đêm qua	last night
tối qua	last night
sáng	morning
chiều	afternoon
tối	evening; night; dark
đêm	night
trưa	noon
buổi sáng	morning
buổi chiều	afternoon
buổi tối	evening
ban đêm	night
ban ngày	daytime
nửa đêm	midnight
đêm khuya	late night
bình minh	dawn
hoàng hôn	sunset
cuối tuần	weekend
cuối năm	year-end; end of year
đầu năm	early; beginning of year
giữa năm	mid-year
cuối tháng	end of month; late
giờ	hour
phút	minute
giây	second
giờ địa phương	local time
giờ việt nam	vietnam time
quý	quarter
quý i	first quarter
quý ii	second quarter
quý iii	third quarter
quý iv	fourth quarter
nửa đầu năm	first half
nửa cuối năm	second half
nửa	half
hàng ngày	daily
hằng ngày	daily
hàng tuần	weekly
hàng tháng	monthly
hằng tháng	monthly
hàng năm	annual; annually; yearly
hằng năm	annual; annually; yearly
thường niên	annual
hàng quý	quarterly
thế kỷ	century
thế kỉ	century
thiên niên kỷ	millennium
thời đại	era; age
kỷ nguyên	era
thời kỳ	period; era
thời kì	period; era
thời điểm	time; moment
thời hạn	deadline; term
hạn chót	deadline
nhiệm kỳ	term; tenure
nhiệm kì	term; tenure
hai	two
ba	three
bốn	four
sáu	six
bảy	seven
tám	eight
chín	nine
mười	ten
mười một	eleven
mười hai	twelve
mười lăm	fifteen
hai mươi	twenty
ba mươi	thirty
bốn mươi	forty
năm mươi	fifty
trăm	hundred
nghìn	thousand
ngàn	thousand
triệu	million
tỷ	billion
tỉ	billion
nghìn tỷ	trillion
ngàn tỷ	trillion
chục	dozen; ten
một nửa	half
một phần ba	third; one third
hai phần ba	two thirds
một phần tư	quarter
phần trăm	percent
gấp	times; double
lần	time; times
đôi	pair; double
cặp	pair; couple
số	number
con số	number; figure
số lượng	number; quantity; amount
số tiền	amount; money; sum
tổng số	total; total number
tổng cộng	total
tổng	total; general
trung bình	average
bình quân	average; per capita
ít nhất	at least
nhiều nhất	most
lớn nhất	largest; biggest
nhỏ nhất	smallest
cao nhất	highest
thấp nhất	lowest
tốt nhất	best
mới nhất	latest; newest
quan trọng nhất	most important
lần đầu tiên	first; first time
đầu tiên	first; initial
cuối cùng	final; last; finally
ban đầu	initial; initially; original
tiếp theo	next; following
sắp tới	upcoming; coming
trước đây	previously; formerly; before
trước tiên	first
trước mắt	immediate
từ trước	previously
phần lớn	most; mostly; majority
đa số	majority; most
đại đa số	vast majority
phần	part
một phần	part; partly
toàn bộ	entire; whole; all
toàn diện	comprehensive
toàn cầu	global; world; worldwide
toàn cầu hóa	globalization
toàn quốc	nationwide; national
toàn thế giới	worldwide
khắp thế giới	worldwide; around the world
trên thế giới	world; worldwide
trên toàn quốc	nationwide
trong nước	domestic
ngoài nước	foreign; overseas
nước ngoài	foreign; overseas; abroad
nước	country; water; nation
đất nước	country; nation
quốc gia	national; country; nation
quốc tế	international
quốc tịch	nationality; citizenship
quốc phòng	defense
quốc kỳ	national flag
quốc ca	national anthem
quốc khánh	national day
quốc doanh	state-owned; state-run
nhà nước	state; government
công dân	citizen
người dân	people; resident; public
nhân dân	people
dân	people
cư dân	resident
dân số	population
dân cư	resident; population
khu dân cư	residential area
dân làng	villager
cộng đồng	community
cộng đồng quốc tế	international community
đồng bào	compatriot
kiều bào	overseas vietnamese
việt kiều	overseas vietnamese
người việt	vietnamese
người mỹ	american
người nga	russian
người trung quốc	chinese
người pháp	french
người đức	german
người nhật	japanese
người hàn quốc	south korean
người ả rập	arab
người do thái	jewish; jew
do thái	jewish; jew
người kurd	kurd; kurdish
người palestine	palestinian
người israel	israeli
người syria	syrian
người iraq	iraqi
người iran	iranian
người ukraine	ukrainian
người ấn độ	indian
người anh điêng	native american
người da đen	black; african american
người da trắng	white
người gốc phi	african american
người gốc việt	vietnamese
người nước ngoài	foreigner; foreign
người nhập cư	immigrant; migrant
nhập cư	immigration; immigrant
người di cư	migrant
di cư	migrate; migration; migrant
di dân	migrant; migration; immigrant
thuyền nhân	boat people
người lao động	worker; laborer; employee
công nhân	worker
lao động	labor; worker
lực lượng lao động	labor force; workforce
thị trường lao động	labor market
xuất khẩu lao động	labor export
nhân công	labor; worker
nhân lực	manpower; human resources
nguồn nhân lực	human resources
nhân sự	personnel; staff
nhân viên	employee; staff; worker
nhân viên y tế	medical worker; health worker
công chức	civil servant
viên chức	public employee; official
công việc	work; job
việc làm	job; employment; work
làm việc	work
nơi làm việc	workplace
tìm việc	job search
tạo việc làm	create jobs; job creation
tỷ lệ thất nghiệp	unemployment rate; jobless rate
trợ cấp thất nghiệp	unemployment benefit; jobless claim
mất việc	lose job; jobless
cắt giảm việc làm	job cut
tuyển dụng	recruit; recruitment; hire; hiring
tiền lương	salary; wage; pay
lương	salary; wage; pay
lương tối thiểu	minimum wage
lương hưu	pension
tiền công	wage
tiền thưởng	bonus; reward
thưởng	reward; bonus
phúc lợi	welfare; benefit
bảo hiểm	insurance
bảo hiểm xã hội	social insurance
bảo hiểm y tế	health insurance
công đoàn	union; trade union; labor union
liên đoàn lao động	labor federation; labor union
đình công	strike
cuộc đình công	strike
bãi công	strike
tổng đình công	general strike
chủ lao động	employer
hợp đồng	contract
hợp đồng lao động	labor contract
ký hợp đồng	sign contract
ký kết	sign
ký	sign
ký thỏa thuận	sign agreement
lễ ký	signing ceremony
nghề nghiệp	career; profession; occupation
nghề	profession; job
sự nghiệp	career
đồng nghiệp	colleague
nông dân	farmer
ngành	industry; sector
ngành công nghiệp	industry
công nghiệp	industry; industrial
khu công nghiệp	industrial park; industrial zone
khu chế xuất	export processing zone
khu kinh tế	economic zone
đặc khu kinh tế	special economic zone
sản xuất công nghiệp	industrial production; industrial output
sản lượng	output; production
năng suất	productivity; yield
công suất	capacity
nhà máy	factory; plant
nhà máy lọc dầu	refinery; oil refinery
nhà máy điện	power plant
nhà máy thép	steel mill; steel plant
xưởng	workshop; factory
xí nghiệp	enterprise; factory
tập đoàn	group; corporation
tổng công ty	corporation
công ty nhà nước	state company; state-owned company
doanh nghiệp nhà nước	state-owned enterprise
doanh nghiệp tư nhân	private enterprise; private company
doanh nghiệp nhỏ	small business
tư nhân	private
khu vực tư nhân	private sector
tư nhân hóa	privatization; privatize
khởi nghiệp	startup; start-up
doanh nhân	businessman; entrepreneur
nữ doanh nhân	businesswoman
tỷ phú	billionaire
tỉ phú	billionaire
triệu phú	millionaire
nhà đầu tư	investor
đầu tư	invest; investment
đầu tư nước ngoài	foreign investment
đầu tư trực tiếp	direct investment
vốn đầu tư	investment capital; investment
chủ đầu tư	investor; developer
quỹ đầu tư	investment fund
quỹ phòng hộ	hedge fund
quỹ hưu trí	pension fund
quỹ	fund
vốn	capital
vốn hóa	capitalization
vốn hóa thị trường	market capitalization; market value
vốn điều lệ	charter capital
giá trị	value; worth
doanh thu	revenue; sales
doanh số	sales
doanh số bán	sales
doanh số bán lẻ	retail sales
lợi suất	yield
lợi tức	yield; return
trái phiếu	bond
trái phiếu chính phủ	government bond
trái phiếu kho bạc	treasury bond
tín phiếu	bill
tín dụng	credit
thẻ tín dụng	credit card
thế chấp	mortgage; collateral
thị trường	market
thị trường tài chính	financial market
bất động sản	real estate; property
địa ốc	real estate
nhà đất	real estate; housing; property
nhà ở	housing; home
giá nhà	house price; home price
giá	price
giá cả	price
giá vàng	gold price
vàng	gold
bạc	silver
đồng	copper; dong
nhôm	aluminum
thép	steel
sắt	iron
quặng sắt	iron ore
than	coal
than đá	coal
gạo	rice
lúa gạo	rice
lúa mì	wheat
ngô	corn
đậu tương	soybean
đậu nành	soybean
cao su	rubber
bông	cotton
đường	sugar; road; line
hồ tiêu	pepper
hạt điều	cashew
thủy sản	seafood; fishery; aquatic product
hải sản	seafood
tôm	shrimp
cá tra	pangasius; catfish
nông sản	agricultural product; farm produce
hàng hóa	goods; commodity; cargo
mặt hàng	product; item; commodity
hàng tiêu dùng	consumer goods
hàng	goods
tiền	money
tiền mặt	cash
tiền tệ	currency; monetary
chính sách tiền tệ	monetary policy
chính sách tài khóa	fiscal policy
chính sách	policy
chính sách đối ngoại	foreign policy
tài khóa	fiscal
tài chính	financial; finance
tài khoản	account
tài khoản ngân hàng	bank account
tài sản	asset; property
tiền gửi	deposit
gửi tiền	deposit
người gửi tiền	depositor
tỷ giá	exchange rate
tỉ giá	exchange rate
tỷ giá hối đoái	exchange rate
hối đoái	foreign exchange
ngoại tệ	foreign currency
ngoại hối	foreign exchange
dự trữ ngoại hối	foreign exchange reserves; foreign reserves
dự trữ	reserve; stockpile
kho dự trữ	stockpile; reserve
đồng đô la	dollar
đô la	dollar
đôla	dollar
đô la mỹ	us dollar; dollar
usd	dollar; usd
đồng usd	dollar
đồng euro	euro
đồng yên	yen
đồng nhân dân tệ	yuan; renminbi
nhân dân tệ	yuan; renminbi
đồng rúp	ruble
rúp	ruble
đồng bảng	pound; sterling
đồng tiền	currency; money
tiền ảo	virtual currency; cryptocurrency
tiền điện tử	cryptocurrency
tiền số	cryptocurrency; digital currency
phá giá	devalue; devaluation
mất giá	depreciate; depreciation; lose value
tăng giá	price increase; rise; appreciate
giảm giá	discount; price cut; fall
lạm phát	inflation
giảm phát	deflation
giá tiêu dùng	consumer price
chỉ số	index
chỉ số chứng khoán	stock index
tăng trưởng	growth; grow
tăng trưởng kinh tế	economic growth
tốc độ tăng trưởng	growth rate
tổng sản phẩm	gross product
thu nhập	income
thuế thu nhập	income tax
thu nhập bình quân	average income; per capita income
thuế	tax; tariff
thuế quan	tariff
áp thuế	impose tariff; tariff; tax
đánh thuế	tax; impose tariff
trốn thuế	tax evasion; evade tax
giảm thuế	tax cut
nộp thuế	pay tax
thuế suất	tax rate; tariff rate
chống bán phá giá	anti-dumping
bán phá giá	dump; dumping
trợ cấp	subsidy; allowance
hạn ngạch	quota
bảo hộ	protection; protectionism
bảo hộ mậu dịch	protectionism; protectionist
mậu dịch	trade
giao thương	trade
hải quan	customs
cửa khẩu	border gate; port of entry
cảng	port
cảng biển	seaport; port
cập cảng	dock; arrive
rửa tiền	money laundering
tham ô	embezzlement; embezzle
hối lộ	bribe; bribery
nhận hối lộ	take bribe; bribery
đưa hối lộ	bribery; bribe
đút lót	bribe
chi tiêu	spending; spend
chi tiêu chính phủ	government spending
tiêu dùng	consumer; consumption
người tiêu dùng	consumer
khách hàng	customer; client
nhà cung cấp	supplier; provider
nguồn cung	supply
chuỗi cung ứng	supply chain
cung ứng	supply
cung cầu	supply and demand
đối tác	partner
đối tác chiến lược	strategic partner; strategic partnership
quan hệ đối tác	partnership
đối thủ	rival; opponent; competitor
đối thủ cạnh tranh	competitor; rival
thất nghiệp	unemployment; unemployed
sa mạc	desert
sản phẩm quốc nội	domestic product
ủy viên	member; commissioner
giá trị gia tăng	value-added
nhiếp ảnh gia	photographer
nhiếp ảnh	photography
kín đáo	discreet
ưu ái	favor
tăng vọt	soar; surge; jump
tăng mạnh	surge; jump; rise sharply
tăng nhẹ	rise slightly; edge up
tăng cao	rise
tăng đột biến	surge; spike
tăng tốc	accelerate; speed up
tăng	increase; rise; gain; up
gia tăng	increase; rise; grow
tăng thêm	increase; additional
tăng lên	increase; rise
giảm	decrease; fall; drop; decline
giảm mạnh	plunge; fall sharply; drop
giảm nhẹ	fall slightly; ease; mitigate
giảm xuống	fall; drop; decline
giảm tốc	slow; slowdown
suy giảm	decline; decrease
lao dốc	plunge; plummet; tumble
cắt giảm	cut; reduce; reduction
cắt giảm thuế	tax cut
cắt giảm sản lượng	output cut; production cut
cắt	cut
thu hẹp	narrow; shrink
rút ngắn	shorten
bao bì	packaging
liều lĩnh	reckless; risky
khát vọng	aspiration; desire
vắng mặt	absent; absence
thận trọng	cautious; caution; careful
cô dâu	bride
chú rể	groom
ngụy trang	disguise; camouflage
trạm thu phí	toll station
thu phí	toll; charge; fee
phí	fee; charge
lệ phí	fee
học phí	tuition; tuition fee
viện phí	hospital fee
thuốc lá	cigarette; tobacco; smoking
hút thuốc	smoke; smoking
sao chép	copy
chống chọi	cope; fight
bắt quả tang	caught red-handed
lạ lùng	strange
ca hát	sing; singing
suy yếu	weaken; weak
làm suy yếu	weaken; undermine
mang thai	pregnant; pregnancy
thai phụ	pregnant woman
chung cư	apartment building; apartment
căn hộ	apartment
tòa nhà	building
tòa tháp	tower
nhà	house; home
căn nhà	house
nhà chọc trời	skyscraper
tầng	floor; storey
tiếp cận	access; approach
độc lập	independence; independent
liệt kê	list
chinh phục	conquer
ngẫu nhiên	random; randomly
buồng lái	cockpit
phi công	pilot
phi hành đoàn	crew
phi hành gia	astronaut
tiếp viên	flight attendant
tiếp viên hàng không	flight attendant
cơ trưởng	captain
cơ phó	co-pilot
phi cơ	aircraft; plane
hàng không	airline; aviation
hãng hàng không	airline
luân phiên	rotate; rotating
luân chuyển	rotate; rotation
lên kế hoạch	plan
chỉnh sửa	edit; adjust
điều chỉnh	adjust; adjustment; revise
dàn dựng	stage
hối tiếc	regret
đảm bảo an ninh	ensure security
dày đặc	dense; thick
giải nobel	nobel prize
giải nobel hòa bình	nobel peace prize
giải thưởng	award; prize
trao giải	award
đau khổ	suffer; suffering
đau lòng	heartbreaking
đau buồn	sad; grief
đau	pain; hurt
cơn đau	pain
đau bụng	stomach pain
minh họa	illustrate; illustration
ảnh minh họa	illustration
dấu ấn	mark; imprint
quay phim	film; filming
tàng hình	stealth
tiêm kích tàng hình	stealth fighter
mong mỏi	hope; wish
thăng trầm	ups and downs
vùng lãnh thổ	territory
cháy nổ	fire; explosion
cháy rừng	forest fire; wildfire
vụ cháy	fire; blaze
cháy	fire; burn
đốt cháy	burn; set fire
đốt	burn
phóng hỏa	arson; set fire
sách trắng	white paper
khí tượng	meteorological; weather
khí tượng thủy văn	hydrometeorological
tín ngưỡng	belief; faith
tôn giáo	religion; religious
hồi giáo	islam; islamic; muslim
người hồi giáo	muslim
đạo hồi	islam
nước hồi giáo	muslim country; islamic country
cộng hòa hồi giáo	islamic republic
hồi giáo cực đoan	islamic extremist; islamist
phần tử cực đoan	extremist
phần tử khủng bố	terrorist
phần tử hồi giáo	islamist
phần tử	element; militant
thánh chiến	jihad; jihadist
người sunni	sunni
dòng shiite	shiite; shia
dòng sunni	sunni
nhà thờ hồi giáo	mosque
thánh đường hồi giáo	mosque
nhà thờ	church; cathedral
giáo hội	church
giáo hoàng	pope
đức giáo hoàng	pope
hồng y	cardinal
giám mục	bishop
tổng giám mục	archbishop
linh mục	priest
mục sư	pastor; minister
nhà sư	monk
tu sĩ	monk; priest
giáo sĩ	cleric; clergy
giáo dân	parishioner; catholic
công giáo	catholic
thiên chúa giáo	christianity; christian; catholic
kitô giáo	christianity; christian
tin lành	protestant
chính thống giáo	orthodox
đạo phật	buddhism
chùa	pagoda; temple
đền thờ	temple
thánh địa	holy land
kinh thánh	bible
ấn độ giáo	hindu; hinduism
giáo phái	sect
tông đồ	apostle
thiên chúa	god
chúa	god; lord
bao vây cấm vận	embargo
đèn đỏ	red light
gõ cửa	knock
mới mẻ	new
huấn luyện viên	coach
cầu thủ	player; footballer
đội tuyển	team; national team
đội tuyển quốc gia	national team
đội bóng	team; club
đội	team; squad
trận đấu	match; game
trận chung kết	final
chung kết	final
bán kết	semi-final
tứ kết	quarter-final
giải đấu	tournament; league
vòng loại	qualifying; qualifier
bàn thắng	goal
ghi bàn	score
tiền đạo	striker
thủ môn	goalkeeper
trọng tài	referee
thế vận hội	olympics; olympic games
vận động viên	athlete
câu lạc bộ	club
sân vận động	stadium
ngoại hạng anh	premier league
nghi ngút	billowing
tan vỡ	break; collapse
ngược đãi	abuse; mistreat
tra tấn	torture
tha thứ	forgive
thầy giáo	teacher
giáo viên	teacher
cô giáo	teacher
giảng viên	lecturer
hiệu trưởng	principal; rector
hiệu phó	vice principal
nhà trường	school
lớp học	class; classroom
tốt nghiệp	graduate; graduation
kỳ thi	exam; examination
trắc nghiệm	multiple choice
thâm nhập	penetrate; infiltrate
che chắn	shield; cover
lứa tuổi	age
tuổi	age; years old
ngành nghề	industry; profession
cờ bạc	gambling
đánh bạc	gamble; gambling
sòng bạc	casino
toa xe	wagon; carriage
sổ đỏ	land certificate
vĩ mô	macroeconomic; macro
kinh tế vĩ mô	macroeconomy; macroeconomic
sách vở	book
sách giáo khoa	textbook
sách	book
cuốn sách	book
quyển sách	book
báo chí	press; media
tờ báo	newspaper
báo	newspaper; report
nhật báo	daily; newspaper
tạp chí	magazine; journal
truyền thông	media; communication
phương tiện truyền thông	media
truyền thông nhà nước	state media
giới truyền thông	media
nhà báo	journalist; reporter
phóng viên	reporter; journalist; correspondent
ký giả	journalist; reporter
biên tập viên	editor
tổng biên tập	editor-in-chief; editor
đài truyền hình	television station; television
truyền hình	television; tv
kênh truyền hình	tv channel; television channel
kênh	channel; canal
đài phát thanh	radio station; radio
phát thanh	radio; broadcast
phát sóng	broadcast; air
họp báo	press conference; news conference
buổi họp báo	press conference; news conference
cuộc họp báo	press conference; news conference
thông cáo báo chí	press release
thông cáo	statement; communique
tuyên bố chung	joint statement
phát biểu	speak; speech; say; remark
bài diễn văn	speech; address
diễn văn	speech; address
bình luận	comment; commentary
bình luận viên	commentator
nhận định	assess; comment; say
nhận xét	comment; remark
thông báo	announce; notice; announcement; inform
công bố	announce; publish; release
loan báo	announce
đưa tin	report
tin	news; believe
tin tức	news
tin đồn	rumor
bản tin	news; bulletin
nguồn tin	source
dẫn lời	quote; cite
theo nguồn tin	source
cho biết	say; tell
cho hay	say
nói	say; speak; tell
nói rằng	say
nói với	tell
nói thêm	add
nói chuyện	talk; speak
cho thấy	show; indicate
chỉ ra	point out; indicate
nêu rõ	state; specify
nêu	state; raise; mention
nhắc lại	repeat; reiterate; recall
nhắc đến	mention
nhấn mạnh rằng	stress; emphasize
lưu ý	note; notice
ghi nhận	record; recognize; note
xác nhận	confirm; confirmation
xác định	determine; identify; define
xác minh	verify; verification
chứng minh	prove; demonstrate
chứng thực	certify; authenticate
phủ nhận	deny; denial
thú nhận	confess; admit
khai nhận	confess; admit
tố cáo	denounce; accuse; complaint
lên án	condemn; denounce; condemnation
chỉ trích gay gắt	criticize strongly
phản đối	oppose; protest; opposition; object
chống đối	oppose; resist
chống lại	against; fight; resist
chống	against; fight; anti
biểu tình	protest; demonstration; demonstrate; rally
cuộc biểu tình	protest; demonstration; rally
người biểu tình	protester; demonstrator; protestor
tuần hành	march; rally
mít tinh	rally
xuống đường	take to streets
đàn áp biểu tình	crackdown on protest
đảo chính	coup
cuộc đảo chính	coup
cách mạng	revolution; revolutionary
cải cách	reform
cải tổ	reform; restructure; reshuffle
cải tạo	renovate; reform; reeducation
đổi mới	innovation; reform; renovation
tái cơ cấu	restructure; restructuring
cơ cấu	structure
tái thiết	reconstruction; rebuild
xây dựng lại	rebuild
thiết quân luật	martial law
giới nghiêm	curfew
lệnh giới nghiêm	curfew
tình trạng khẩn cấp	state of emergency; emergency
khẩn cấp	emergency; urgent
luận tội	impeach; impeachment
chính trị	political; politics
chính trị gia	politician
nhà chính trị	politician
chính khách	politician
giới chính trị	political
bất đồng chính kiến	dissident; dissent
nhà hoạt động	activist
nhà đấu tranh	activist
đấu tranh	struggle; fight
phi chính phủ	non-governmental
phi lợi nhuận	nonprofit
tổ chức nhân quyền	human rights group
quyền con người	human right
quyền	right; power
quyền lực	power
quyền lợi	interest; right; benefit
quyền hạn	power; authority
lên nắm quyền	take power; come to power
nắm quyền	power; rule
cầm quyền	ruling; rule
chuyển giao quyền lực	transfer of power
chuyển giao	transfer; hand over
chuyển tiếp	transition; transitional
chính phủ lâm thời	interim government
lâm thời	interim; provisional
chính phủ liên minh	coalition government
nội các	cabinet
hiến pháp	constitution; constitutional
luật	law; act
dự luật	bill
dự thảo	draft
dự thảo luật	draft law; bill
đạo luật	law; act; bill
bộ luật	code
bộ luật hình sự	penal code; criminal code
hình sự	criminal
dân luật	civil law
nghị định	decree
nghị quyết	resolution
thông tư	circular
chỉ thị	directive; instruction
quyết định	decision; decide
sắc lệnh	decree; executive order; order
sắc lệnh hành pháp	executive order
mệnh lệnh	order; command
lệnh	order; command; ban
ra lệnh	order; command
quy định	regulation; rule; provision; regulate
qui định	regulation; rule; provision
quy tắc	rule; code
quy chế	regulation; status
điều khoản	provision; clause; term; article
điều luật	law; article
hợp pháp	legal; legitimate; lawful
pháp lý	legal
tư pháp	justice; judicial
lập pháp	legislative
hành pháp	executive
hành chính	administrative; administration
ban hành	issue; promulgate
có hiệu lực	take effect; effective; in force
hiệu lực	effect; validity
đưa ra	give; offer; make; issue
công lập	public
công cộng	public
công chúng	public
công khai minh bạch	transparent
điều trần	hearing; testify
phiên điều trần	hearing
phiên họp	session; meeting
kỳ họp	session
họp	meeting; meet
hội đàm	talk; meeting
cuộc hội đàm	talk
cuộc đàm phán	negotiation; talk
đàm phán hòa bình	peace talk; peace negotiation
đàm phán thương mại	trade talk; trade negotiation
hòa đàm	peace talk
bàn đàm phán	negotiating table
nhà đàm phán	negotiator
thương lượng	negotiate; negotiation
thương thuyết	negotiate; negotiation
điện đàm	phone call; telephone conversation
cuộc điện đàm	phone call
đối thoại	dialogue
cuộc đối thoại	dialogue
hòa bình	peace; peaceful
tiến trình hòa bình	peace process
tiến trình	process
hòa giải	reconciliation; mediate; reconcile
trung gian	intermediary; mediator; mediate
trung gian hòa giải	mediator; mediation
trung lập	neutral
nhượng bộ	concession; concede
thỏa hiệp	compromise
đồng ý	agree; approve
nhất trí	agree; unanimous; unanimously
chấp thuận	approve; approval; accept
chấp nhận	accept
đồng thuận	consensus
tán thành	approve; agree
bất đồng	disagreement; dispute; differ
tranh chấp	dispute; disputed
tranh chấp lãnh thổ	territorial dispute
chủ quyền	sovereignty
toàn vẹn lãnh thổ	territorial integrity
biên giới	border
đường biên giới	border
ranh giới	boundary; border
bức tường biên giới	border wall
khu phi quân sự	demilitarized zone
vùng đệm	buffer zone
vùng cấm bay	no-fly zone
phòng thủ	defense; defensive
phòng vệ	defense; self-defense
tự vệ	self-defense; defend
tuần tra	patrol
tập trận	drill; exercise; military exercise
cuộc tập trận	drill; exercise; military exercise
tập trận chung	joint exercise; joint drill
diễn tập	drill; exercise; rehearsal
duyệt binh	parade; military parade
diễu hành	parade; march
bố trí	deploy; arrange
điều động	deploy; mobilize; dispatch
huy động	mobilize; raise
đồn trú	station; garrison
căn cứ quân sự	military base
căn cứ không quân	air base
căn cứ hải quân	naval base
hiện diện	presence; present
sự hiện diện	presence
viện trợ	aid; assistance
viện trợ quân sự	military aid
viện trợ nhân đạo	humanitarian aid
nhân đạo	humanitarian
cứu trợ	relief; aid
hàng cứu trợ	relief supply; aid
cứu trợ nhân đạo	humanitarian relief; humanitarian aid
quan hệ	relation; relationship; ties
mối quan hệ	relationship; relation; ties
quan hệ song phương	bilateral relation; bilateral ties
song phương	bilateral
đa phương	multilateral
đơn phương	unilateral; unilaterally
ba bên	trilateral; three-way
sáu bên	six-party
bình thường hóa	normalize; normalization
hợp tác	cooperate; cooperation; collaboration
sự hợp tác	cooperation
liên kết	link; alliance; affiliate
hội nhập	integration; integrate
hữu nghị	friendship; friendly
thân thiện	friendly
thiện chí	goodwill
tình hữu nghị	friendship
thoát khỏi	escape; get out
chặng đường	journey
hiểu lầm	misunderstanding
hiểu nhầm	misunderstanding
giáng sinh	christmas
lễ giáng sinh	christmas
bưu điện	post office; post
buổi lễ	ceremony
lễ	ceremony
nghi lễ	ceremony; ritual
hấp thụ	absorb
đánh cắp	steal
ăn cắp	steal
lấy trộm	steal
trộm	steal; theft
dàn xếp	settle; settlement; arrange
ống kính	lens
loại trừ	rule out; exclude
loại bỏ	remove; eliminate; dismiss
loại	type; kind
tương tự	similar
trò chuyện	chat; talk; conversation
cuộc trò chuyện	conversation
quý hiếm	rare
xổ số	lottery
phế liệu	scrap
sàng lọc	screen; screening
rung chuyển	shake
ưa thích	favorite; prefer
yêu thích	favorite; love
thích	like
thích hợp	suitable; appropriate
bỏ lỡ	miss
thiếu nhi	child
tưởng niệm	memorial; commemorate
tưởng nhớ	remember; commemorate
tang lễ	funeral
lễ tang	funeral
đám tang	funeral
quốc tang	national mourning
chia buồn	condolence
lời chia buồn	condolence
khó lường	unpredictable
nuôi trồng	aquaculture; farming
gấp rút	urgently
ôn hòa	moderate; peaceful
yếu kém	weak; poor
nghe lén	wiretap; eavesdropping
khí quyển	atmosphere
khí thải	emission
khuyến mãi	promotion
luồng giao thông	traffic
giao thông	traffic; transport
tai nạn giao thông	traffic accident; road accident
tai nạn lao động	work accident; workplace accident
tai nạn máy bay	plane crash
rơi máy bay	plane crash
máy bay rơi	plane crash
chìm	sink
chìm tàu	ship sinking; sink
vụ chìm tàu	ship sinking
kịch bản	scenario; script
mệnh danh	dub; nickname
ấm áp	warm
bấy giờ	then
bổ sung thêm	add
ăn cơm	eat
ăn	eat
uống	drink
trúng thưởng	win prize
giải	prize; award
giải pháp	solution
giải quyết	solve; resolve; settle; address
giải tán	dissolve; disperse; disband
giải phẫu	surgery; anatomy
đối tượng	subject; suspect; target
triệu cổ phiếu	million shares
nét đẹp	beauty
phát xít	fascist; nazi
phát xít đức	nazi germany; nazi
đức quốc xã	nazi germany; nazi
xa xỉ	luxury
chơi đùa	play
chơi	play
trò chơi	game
ngăn	prevent; stop
khiến	make; cause
gây	cause
gây ra	cause
gây thiệt hại	damage; cause damage
gây thương vong	cause casualty
gây nguy hiểm	endanger; dangerous
gây rối	disturb; disrupt
gây rối trật tự	disturb public order
trật tự công cộng	public order
đàn ông	man; male
người đàn ông	man
người phụ nữ	woman
nam giới	man; male
nữ giới	woman; female
giới tính	gender; sex
đồng tính	gay; homosexual; same-sex
hôn nhân đồng tính	gay marriage; same-sex marriage
hôn nhân	marriage
kết hôn	marry; marriage
đặc thù	specific
thầy thuốc	doctor; physician
y tá	nurse
y tế	health; medical; healthcare
chăm sóc y tế	medical care; health care
chăm sóc sức khỏe	health care; healthcare
bệnh nhân	patient
bệnh	disease; illness
bệnh tật	illness; disease
căn bệnh	disease; illness
dịch bệnh	epidemic; disease; outbreak
đại dịch	pandemic
ổ dịch	outbreak
vắc xin	vaccine
vaccine	vaccine
tiêm chủng	vaccination; vaccinate
virus	virus
vi rút	virus
cách ly	quarantine; isolate; isolation
xét nghiệm	test; testing
dương tính	positive
âm tính	negative
triệu chứng	symptom
điều trị	treatment; treat
cấp cứu	emergency
thuốc	drug; medicine
dược phẩm	pharmaceutical; drug
hãng dược phẩm	drugmaker; pharmaceutical company
nhiễm trùng	infection
nhiễm bệnh	infected
mắc bệnh	sick; disease
huyết áp	blood pressure
trầm cảm	depression
đột quỵ	stroke
đau tim	heart attack
tiểu đường	diabetes
bệnh tim	heart disease
sốt	fever
cúm	flu; influenza
cúm gia cầm	bird flu; avian flu
gia cầm	poultry
gia súc	cattle; livestock
dịch tả	cholera
sốt xuất huyết	dengue fever; dengue
sốt rét	malaria
bệnh lao	tuberculosis
tử cung	uterus
nội tạng	organ
trầm trọng	serious; severe
thiếu sót	shortcoming
bênh vực	defend
bãi đỗ xe	parking lot
đỗ xe	parking; park
cuốn hút	attractive
hoa	flower
hoa sen	lotus
vỡ nát	shattered
thư ký	secretary
quan điểm	view; point of view; viewpoint
quan tâm	interest; concern; care
sự quan tâm	interest; attention
quan trọng	important; importance; significant
tầm quan trọng	importance
quan ngại	concern; worry
quan sát	observe; observation
quan sát viên	observer
giám sát	monitor; supervise; supervision; surveillance
tín hiệu	signal
xuyên tạc	distort
dịp lễ	holiday
kỳ nghỉ	holiday; vacation
nghỉ lễ	holiday
nghỉ việc	quit
nghỉ phép	leave
lễ hội	festival
ẩm thực	cuisine; food
thực phẩm	food
lương thực	food; grain
lương thực thực phẩm	food
an ninh lương thực	food security
nạn đói	famine; hunger
đói	hungry; hunger
phản bội	betray
địa ngục	hell
chủng loại	type
khói	smoke
biên soạn	compile
tư thục	private
cư trú	reside; residence
nơi cư trú	residence
thẻ xanh	green card
thị thực	visa
visa	visa
hộ chiếu	passport
chứng minh thư	identity card
xách tay	portable
máy tính xách tay	laptop
máy tính	computer
đánh đập	beat; beating
đánh	hit; beat; fight
đánh bại	defeat; beat
đánh bắt cá	fishing
đánh cá	fishing
đánh dấu	mark
đánh chiếm	capture; seize
liên lạc	contact; communicate; communication
liên hệ	contact; link
khuấy động	stir
xa lạ	unfamiliar; strange
trước thềm	ahead
đáng kể	significant; significantly; considerable; substantial
viện hàn lâm	academy
bãi rác	landfill; dump
chất thải	waste
rác	garbage; waste; trash
nước thải	wastewater
đáy biển	seabed
đoạn clip	clip; video
đoạn video	video; footage
quãng đường	distance
chặng	leg; stage
khoảng cách	distance; gap
đổ xô	rush; flock
đâm chết	stab to death
vượt ngưỡng	exceed
vượt	exceed; overcome; surpass
vượt qua	overcome; surpass; pass
vượt quá	exceed
vượt biên	cross border
kiểm đếm	count; tally
kiểm phiếu	vote count; count
kiểm duyệt	censorship; censor
kiểm toán	audit
kiểm tra an ninh	security check
khuyết điểm	shortcoming
bề mặt	surface
tấm lòng	heart
nguy cơ	risk; danger; threat
khuyến cáo	recommend; advise; warn
cảnh báo	warn; warning
báo động	alert; alarm
cảnh giác	vigilant; alert
đề phòng	guard; precaution
tuyển mộ	recruit
hạng nặng	heavy
mại dâm	prostitution
gái mại dâm	prostitute
gánh chịu	suffer; bear
kịch liệt	strongly; fierce
thú y	veterinary
xử lý nghiêm	strictly handle
rúng động	shock
sốc	shock
cú sốc	shock
song song	parallel
dâng cao	rise
khói lửa	smoke
mảnh đất	land
lô đất	plot; land
đất	land; soil
bùn đất	mud
cây trồng	crop
cây	tree; plant
vụ mùa	crop; harvest; season
thu hoạch	harvest
mưa gió	rain
vé máy bay	air ticket; plane ticket
vé	ticket
mau chóng	quickly
nuôi dạy	raise
nuôi	raise; feed
thanh tra	inspector; inspection
xâm phạm	violate; infringe; violation
thay thế	replace; replacement; alternative
thay mặt	on behalf
thay	replace
tinh gọn	streamline
giường nằm	sleeper
triết lý	philosophy
con rể	son-in-law
con dâu	daughter-in-law
thanh toán	payment; pay; settle
thanh toán nợ	debt payment
thanh khoản	liquidity
thanh lý	liquidate; liquidation
thanh lọc	purge
kiệt sức	exhausted; exhaustion
trú ẩn	shelter
nơi trú ẩn	shelter; haven
tài sản trú ẩn	safe haven
vĩ đại	great
trông chờ	expect; wait
treo cổ	hang; hanging
buổi gặp	meeting
gặp	meet; meeting
gặp nhau	meet
tiếp xúc	contact
tiếp xúc cử tri	meet voters
tiếp đón	receive; welcome
tiếp tế	supply; resupply
tiếp quản	take over
tiếp nhận	receive; accept
tiếp thị	marketing
đón	welcome; pick up
đón tiếp	welcome; receive
cư xử	behave; behavior
điển trai	handsome
thảm đỏ	red carpet
đảo lộn	upset; disrupt
pháo hoa	firework
sư phạm	pedagogy
nguyên vẹn	intact
lối thoát	way out; exit
lối sống	lifestyle
kỹ sư	engineer
phú quốc	phu quoc
động vật	animal
con vật	animal
loài	species
nguyên nhân	cause; reason
nguyên liệu	raw material; material
nguyên thủy	primitive
thú vị	interesting
tạo điều kiện	facilitate; create conditions
tạo ra	create; generate; produce
tạo	create
điều kiện	condition
ác độc	cruel
độc ác	cruel; evil
an táng	bury; burial; funeral
độc quyền	monopoly; exclusive
độc hại	toxic; harmful
chất độc	poison; toxic substance
chất độc thần kinh	nerve agent
chất độc da cam	agent orange
đầu độc	poison; poisoning
khúc mắc	problem
khám xét	search
lục soát	search; raid
diễn biến	development; happening
diễn ra	take place; happen; occur
đặc trưng	characteristic; feature
tình thế	situation
tình hình	situation
tình hình an ninh	security situation
tình cảm	feeling; affection
tình yêu	love
tình nguyện	volunteer
tình nguyện viên	volunteer
tình nghi	suspect
tình tiết	detail; circumstance
tỉnh táo	alert
tiểu thuyết	novel
tiểu thuyết gia	novelist
tiểu sử	biography
tiểu bang	state
bang	state
tỉnh	province; provincial
tỉnh thành	province
huyện	district
quận	district
xã	commune
phường	ward
thôn	village
thị xã	town
ấp	hamlet
thủ phủ	capital
đặc khu	special zone
khu	area; zone
vùng	region; area
miền	region
vùng núi	mountainous region
vùng ven	suburb; outskirts
ngoại ô	suburb; outskirts
vùng cao	highland
đồng bằng	delta; plain
đồng bằng sông	delta
tây nguyên	central highlands
nam bộ	southern region
bắc bộ	northern region
trung bộ	central region
phía bắc	north; northern
phía nam	south; southern
phía đông	east; eastern
phía tây	west; western
đông bắc	northeast; northeastern
tây bắc	northwest; northwestern
đông nam	southeast; southeastern
tây nam	southwest; southwestern
phương tây	west; western
phương đông	east; eastern
phía	side
bắc	north; northern
nam	south; southern
đông	east; eastern
tây	west; western
trung tâm	center; central
trung tâm thương mại	shopping mall; shopping center
trung tâm nghiên cứu	research center
siêu thị	supermarket
cửa hàng	store; shop
cửa hiệu	shop; store
chợ	market
kỳ diệu	miraculous; magical
phép màu	miracle
quyết liệt	drastic; fierce
quyết tâm	determination; determined
tâm hồn	soul
vô hiệu hóa	neutralize; disable
diện mạo	appearance; face
diện tích	area
lành mạnh	healthy
vô căn cứ	baseless; groundless
cần cẩu	crane
giới phân tích	analyst
nhà phân tích	analyst
chuyên gia	expert; specialist
giới chuyên gia	expert
chuyên gia phân tích	analyst
nhà kinh tế	economist
chuyên gia kinh tế	economist; economic expert
nhà nghiên cứu	researcher
nhà văn	writer
nhà thơ	poet
nhà sử học	historian
nhà quan sát	observer
nhà lập pháp	lawmaker; legislator
nhà riêng	home; residence
nhà trọ	hostel; inn
nhà nghỉ	motel; guesthouse
nhà hàng	restaurant
nhà hát	theater
nhà ga	station; terminal
nhà cửa	house; home
hoán đổi	swap
thành tựu	achievement
thành tích	achievement; record; performance
thành công	success; successful; succeed
thành lập	establish; found; set up; establishment
thành viên	member
thành phần	component; ingredient; composition
thành lũy	stronghold
thành trì	stronghold; bastion
kỷ luật	discipline; disciplinary
trụ cột	pillar
đệ đơn	file
đơn	application; petition; order
nộp đơn	apply; file
đơn xin	application
đơn hàng	order
đơn đặt hàng	order
cương vị	position
chức vụ	position; post; office
chức danh	title
chức	title; position
chủ trì	chair; preside
tổ trưởng	team leader
cấp bách	urgent; pressing
bãi biển	beach
biển	sea; ocean
đại dương	ocean
hồ	lake
đảo	island
núi	mountain
đỉnh núi	summit; peak
núi lửa	volcano
đồi	hill
rừng	forest; jungle
thác	waterfall
kênh đào	canal
đập	dam
thủy điện	hydropower; hydroelectric
nhiệt điện	thermal power
điện	electricity; power; electric
điện lực	electricity; power
mất điện	power outage; blackout
cúp điện	power outage; power cut
năng lượng	energy; power
năng lượng tái tạo	renewable energy
năng lượng mặt trời	solar energy; solar power
năng lượng sạch	clean energy
điện gió	wind power
nhiên liệu	fuel
nguồn lực	resource
nguồn	source
tài nguyên	resource
tài nguyên thiên nhiên	natural resources
thiên nhiên	nature; natural
đồng tình	agree; sympathize
đề án	project; scheme
sáng kiến	initiative
vấp phải	face; encounter
phụ thuộc	depend; dependent; dependence
bước tiến	progress; step; advance
bước đi	step; move
bước	step
trực thuộc	under
đối phó	cope; deal; respond
đề xuất	propose; proposal
vũ trụ	space; universe
không gian	space
trạm vũ trụ	space station
trạm không gian	space station
vệ tinh	satellite
thực hiện	carry out; implement; perform
thực thi	implement; enforce; enforcement
thi hành	enforce; execute; enforcement
thi hành án	judgment enforcement
kết hợp	combine; combination
riêng biệt	separate
riêng	private; own; separate
lộ trình	roadmap; route
để ngỏ	leave open
tìm cách	seek; try
tìm	find; seek; search
tìm thấy	find
hành động	action; act
bức thư	letter
lá thư	letter
thư	letter
an toàn	safe; safety
gần nhất	nearest; closest; latest
chặn đứng	stop; block
chặn	block; stop
xuất hiện	appear; emerge; appearance
nhiệm vụ	task; mission; duty
hoàn thành	complete; finish; accomplish
hoàn tất	complete; finish
hình ảnh	image; picture; photo
bức ảnh	photo; photograph; picture
ảnh	photo; picture; image
bức tranh	picture; painting
chính xác	exact; accurate; accurately; exactly
khởi hành	depart; departure
mức độ	level; degree; extent
mức	level; rate
đáng kinh ngạc	amazing; incredible
kinh ngạc	amazed; astonished
trường hợp	case
hành trình	journey
hành khách	passenger
hành lang	corridor
hành lý	luggage; baggage
sự cố	incident; problem; failure
sự việc	incident
vụ việc	incident; case
sự kiện	event
hiện trường	scene; site
phát hiện	discover; detect; find; discovery
nguy cấp	critical; emergency
tác động	impact; effect; affect
tác dụng	effect
thời tiết	weather
chuyển hướng	divert; shift
tiêu chuẩn	standard
tiêu chí	criteria; criterion
thu xếp	arrange
chuẩn bị	prepare; preparation
tham dự	attend
dự	attend
tham vọng	ambition
tham chiến	fight
tham khảo	consult; refer
tham vấn	consultation; consult
tham quan	visit
công an	police; public security
lực lượng công an	police force
công an tỉnh	provincial police
cơ quan	agency; organ; body
cơ hội	opportunity; chance
cơ sở	base; facility; basis
cơ sở vật chất	facility; infrastructure
cơ quan quản lý	regulator; regulatory agency
cơ chế	mechanism
lực lượng an ninh	security force
lực lượng vũ trang	armed force
vũ trang	armed
nhóm vũ trang	armed group; militant
lực lượng đặc biệt	special force
bất khả kháng	force majeure
trình báo	report
trình diễn	perform; performance; show
màn trình diễn	performance; show
trình độ	level; qualification
trình	submit; present
thuận lợi	favorable; advantage
biết ơn	grateful; gratitude
biết	know
địa hình	terrain
địa chỉ	address
địa điểm	location; site; place; venue
địa lý	geographical; geography
địa chấn	seismic
địa chính trị	geopolitical; geopolitics
động đất	earthquake; quake
trận động đất	earthquake; quake
dư chấn	aftershock
sóng thần	tsunami
độ richter	magnitude; richter scale
tâm chấn	epicenter
lý do	reason
lí do	reason
quảng trường	square
thiết bị	equipment; device
dụng cụ	tool; instrument
công cụ	tool
trở về	return
quay trở lại	return
quay lại	return
quay về	return
tổ quốc	fatherland; homeland
chỉ định	designate; appoint
chỉ đạo	direct; instruct; direction
văn bản	document; text
tài liệu	document; documentation; material
dài hạn	long-term
ngắn hạn	short-term
trung hạn	medium-term
lâu dài	long-term; lasting
vô thời hạn	indefinite; indefinitely
báo cáo	report
bản báo cáo	report
báo cáo tài chính	financial report; financial statement
báo cáo thường niên	annual report
thực tế	reality; fact; actual; actually
trên thực tế	in fact; actually
liên quan	related; relate; involve; concern
có liên quan	related; relevant
làm chủ	master; own
làm	do; make; work
ông trùm	tycoon; boss; mogul
riêng tư	privacy; private
quyền riêng tư	privacy
bình thường	normal; usually; ordinary
bất thường	unusual; abnormal
cuộc thi	contest; competition
thi	exam; contest
hoa hậu	beauty queen; miss
người đẹp	beauty
người yêu	lover; boyfriend; girlfriend
bạn trai	boyfriend
bạn gái	girlfriend
danh tính	identity
danh tiếng	reputation; fame
danh dự	honor; honorary
danh hiệu	title
danh mục	list; portfolio; category
danh nghĩa	nominal
cảm thấy	feel
cảm	feel
nhận được	receive
nhận	receive; accept
nhận thức	awareness; perception
nhận ra	realize; recognize
nhận diện	identify; recognition
nhận dạng	identify; identification; recognition
nhận dạng khuôn mặt	facial recognition
công nhận	recognize; recognition
công nghệ	technology; tech
công nghệ cao	high-tech; high technology
công nghệ thông tin	information technology
công ty công nghệ	tech company; technology company
công trình	project; work
công trường	construction site
công tác	work
chuyến công tác	business trip
công suất điện	power capacity
công viên	park
công nghiệp hóa	industrialization
hiện đại	modern
hiện đại hóa	modernize; modernization
thông tin	information
thông tin cá nhân	personal information
thông tin liên lạc	communication
thông minh	smart; intelligent
điện thoại thông minh	smartphone
máy ảnh	camera
ứng dụng	application; app
sáng chế	invention; patent
bằng sáng chế	patent
bản quyền	copyright
thương hiệu	brand
nhãn hiệu	brand; trademark; label
giấy chứng nhận	certificate
chứng chỉ	certificate
chứng nhận	certify; certificate
chất lượng	quality
chất lượng cao	high-quality
tiêu cực	negative
lạc quan	optimistic; optimism
bi quan	pessimistic; pessimism
tự tin	confident; confidence
niềm tin	confidence; trust; belief; faith
lòng tin	trust; confidence
tin tưởng	believe; trust; confidence
tín nhiệm	confidence; trust
bất tín nhiệm	no confidence
tính mạng	life
mạng sống	life
cuộc sống	life
đời sống	life; living
sống	live; life
sinh sống	live
sinh hoạt	living; daily life
sinh	birth; born
sinh ra	born
sinh nhật	birthday
sinh con	give birth
tỷ lệ sinh	birth rate; birthrate
trẻ sơ sinh	newborn; infant
người cao tuổi	elderly
người già	elderly
người lớn	adult
thiếu niên	teenager; teen
vị thành niên	minor; juvenile
thanh thiếu niên	youth; adolescent
mẹ	mother
cha	father
bố	father
vợ	wife
chồng	husband
con cái	child
cháu	grandchild; child
anh trai	brother
em trai	younger brother; brother
chị gái	sister
em gái	younger sister; sister
anh em	brother
ông nội	grandfather
bà nội	grandmother
người thân	relative
họ hàng	relative
góa phụ	widow
gia tộc	clan; family
bộ tộc	tribe; tribal
bộ lạc	tribe; tribal
ngư trường	fishing ground
tên	name
tuổi thọ	life expectancy
giàu	rich; wealthy
giàu có	rich; wealthy
nghèo	poor; poverty
đói nghèo	poverty
nghèo đói	poverty
xóa đói giảm nghèo	poverty reduction
lớn	large; big; major; great
nhỏ	small; little
to lớn	huge; great
cao	high; tall
thấp	low
dài	long
ngắn	short
rộng	wide; large
mạnh	strong; powerful; strongly
yếu	weak
nhanh	fast; quick; quickly
chậm	slow; slowly
sớm	early; soon
muộn	late
tốt	good; well
xấu	bad
xấu đi	worsen; deteriorate
đẹp	beautiful
khó	difficult; hard
dễ	easy
đắt	expensive
rẻ	cheap
cũ	old; former
cổ	ancient; old
trẻ	young
già	old; elderly
nóng	hot
lạnh	cold
đúng	right; correct
sai	wrong
đủ	enough; sufficient
thiếu	lack; shortage
đầy	full
sạch	clean
bẩn	dirty
sâu	deep
nặng	heavy; serious
nhẹ	light; mild; slightly
cứng	hard
mềm	soft
đen	black
trắng	white
đỏ	red
xanh	blue; green
xanh lá cây	green
tím	purple
hồng	pink
cam	orange
nâu	brown
xám	gray
mua	buy; purchase
mua lại	acquire; buy; repurchase; buyback
mua bán	trade; trading
bán	sell; sale
bán ra	sell
bán tháo	sell-off; selloff
đợt bán tháo	sell-off; selloff
người mua	buyer
người bán	seller
giao dịch	trading; transaction; trade; deal
phiên giao dịch	trading session; session
nhà giao dịch	trader
khối lượng giao dịch	trading volume; volume
khối lượng	volume
nhà môi giới	broker
môi giới	broker
công ty chứng khoán	securities company; brokerage
phái sinh	derivative
kỳ hạn	term; futures; maturity
hợp đồng tương lai	futures contract; futures
chốt phiên	close
đóng phiên	close
mở phiên	open
phát hành	issue; release; publish
phát hành cổ phiếu	share issue; issue shares
niêm yết cổ phiếu	stock listing
chào bán	offer; offering
chào bán công khai	public offering
chào mua	bid; offer
thương vụ	deal; transaction
mua bán sáp nhập	merger and acquisition
thỏa thuận thương mại	trade deal; trade agreement
thu mua	purchase; buy
thuê	rent; hire; lease
cho thuê	lease; rent
trả tiền	pay
trả	pay; return
chi trả	pay; payment
chi	spend; spending
tiêu	spend
gửi	send
chuyển	transfer; move; shift
chuyển tiền	transfer money; remittance
kiều hối	remittance
chuyển đổi	convert; transformation; conversion; transition
chuyển đổi số	digital transformation
kỹ thuật số	digital
vận chuyển	transport; shipping; ship
vận chuyển hàng hóa	freight; cargo transport
giao hàng	deliver; delivery
lô hàng	shipment
xuất xưởng	ship
kho hàng	warehouse
hàng tồn kho	inventory; stock
tồn kho	inventory; stockpile
sụt	fall; drop
giá thành	cost; price
giá bán	selling price; price
đơn giá	unit price
lãi	profit; interest; gain
lãi ròng	net profit
lỗ	loss
khoản lỗ	loss
lỗ ròng	net loss
chi phí sinh hoạt	cost of living; living cost
hóa đơn	bill; invoice
biên lai	receipt
tiền phạt	fine; penalty
phạt	fine; punish; penalty
phạt tiền	fine
tiền bồi thường	compensation
tiền chuộc	ransom
hối phiếu	bill of exchange
ngân khố	treasury
kho bạc	treasury
bộ tài chính mỹ	us treasury
nhà băng	bank
quầy	counter
máy rút tiền	atm
cổng thông tin	portal
thương gia	merchant; businessman
tiểu thương	trader; vendor
hộ gia đình	household
bữa cơm	meal
tuyên bố	statement; declare; announce; claim
đại hội cổ đông	shareholder meeting
nói tiếng	speak
kể	tell
kể lại	recount; tell
hỏi	ask
đáp	reply; answer; land
trả lời câu hỏi	answer question
bảo	tell; say
gọi	call
gọi điện	call; phone
gọi điện thoại	phone; call
cuộc gọi	call; phone call
viết	write
viết trên twitter	tweet
dòng tweet	tweet
đăng trên twitter	tweet
đọc	read
nghe	hear; listen
lắng nghe	listen
nhìn	look; see
nhìn thấy	see
thấy	see; find
xem	watch; see; view
hiểu	understand
hiểu biết	knowledge; understanding
kiến thức	knowledge
nghĩ	think
tin rằng	believe
cho phép	allow; permit
phép	permission
cấm	ban; prohibit
nghiêm cấm	strictly prohibit; ban
bắt buộc	mandatory; compulsory
buộc	force
buộc phải	force; have to
ép buộc	force; coerce
cưỡng bức	forced; coerce
giúp	help
đưa	bring; take; send
mang	carry; bring
lấy	take; get
giữ	keep; hold
để lại	leave
rời	leave
về nước	return home
vào cuộc	step in
tiến vào	enter
nhập cảnh	entry; enter
xuất cảnh	exit; leave the country
chạy	run
đi bộ	walk
đứng	stand
ngồi	sit
ngủ	sleep
mở	open
đóng	close
bắt đầu	begin; start
khởi đầu	start; beginning
khởi động	launch; start
khởi công	break ground; start construction
ra mắt	launch; debut; unveil
khánh thành	inaugurate
dừng	stop
dừng lại	stop
bỏ	quit; drop; abandon
từ bỏ	abandon; give up
hủy	cancel
hủy bỏ	cancel; scrap; abolish
bãi bỏ	abolish; repeal; scrap
dỡ bỏ	lift; remove
gỡ bỏ	remove; lift
áp đặt	impose
lệnh trừng phạt	sanction
các lệnh trừng phạt	sanction
biện pháp trừng phạt	sanction
trừng phạt kinh tế	economic sanction
nộp	pay; submit
nộp phạt	pay fine
thắng	win; beat
thắng lợi	victory
thua	lose; loss
mất tích	missing; disappear
biến mất	disappear; vanish
kiếm	earn; seek
đạt	reach; achieve
đạt được	achieve; reach; gain
đạt thỏa thuận	reach agreement; reach deal
đạt đỉnh	peak
phá	destroy; break
phá giá tiền tệ	currency devaluation
làm hỏng	damage
xây	build
học	study; learn
học tập	study; learning
dạy	teach
dùng	use
lập	set up; establish
sáng lập	found; founder
nhà sáng lập	founder
người sáng lập	founder
đồng sáng lập	co-founder
đặt	put; set; place; order
đặt hàng	order
đặt cọc	deposit
thử	test; try
kiểm nghiệm	test
chọn	choose; select; pick
tuyển	recruit; select
so	compare
tính	calculate; count
tính toán	calculate; calculation
dự báo	forecast; predict
dự đoán	predict; forecast; prediction
phỏng đoán	guess; speculation
suy đoán	speculation; speculate
kết luận	conclude; conclusion
kết quả bầu cử	election result
đồng nghĩa	mean
có nghĩa	mean
ý nghĩa	meaning; significance
ý kiến	opinion; view; comment
ý định	intention; intent
ý tưởng	idea
ý chí	will
ý thức	awareness; consciousness
ý thức hệ	ideology
tư tưởng	ideology; thought
lý thuyết	theory
lý luận	theory; reasoning
lập luận	argue; argument
lập trường	stance; position
thái độ	attitude
phương pháp	method
phương án	plan; option
phương thức	method; mode
phương hướng	direction
cách	way; method
cách thức	way; method
cách tiếp cận	approach
cách làm	way
quy hoạch	planning; plan; zoning
quy trình	process; procedure
thủ tục	procedure
quản trị	governance; administration
quản trị doanh nghiệp	corporate governance
điều hành	operate; executive; manage; run
vận hành	operate; operation
đối ngoại	foreign affairs; external
đối nội	domestic
nội bộ	internal
nội địa	domestic; inland
nội vụ	interior; internal affairs
nội thành	inner city
bên ngoài	outside; external
bên trong	inside
bên trái	left
bên phải	right
cánh tả	left-wing; leftist
cánh hữu	right-wing
cực hữu	far-right
cực tả	far-left
bảo thủ	conservative
cấp tiến	radical; progressive
dân túy	populist; populism
dân sinh	livelihood
sinh kế	livelihood
kế sinh nhai	livelihood
trước mặt	in front
đầu	head; first; early
đầu mối	hub; clue
đỉnh	peak; top
đáy	bottom
điểm	point
điểm phần trăm	percentage point
điểm cơ bản	basis point
điểm đến	destination
điểm nóng	hotspot
điểm mạnh	strength
điểm yếu	weakness
cơ bản	basic; fundamental; basically
căn bản	fundamental; basic
thiết yếu	essential
quan trọng hàng đầu	top
hàng đầu	top; leading
dẫn đầu	lead; top
dẫn đến	lead; cause
dẫn tới	lead; cause
dẫn độ	extradite; extradition
dẫn	lead; quote; cite
dẫn dắt	lead; guide
hướng dẫn	guide; instruct; guideline; guidance
hướng	direction; toward
hướng tới	toward; aim
theo hướng	direction; toward
nhằm mục đích	aim
mức cao	high
mức thấp	low
mức cao nhất	highest level
kỷ lục mới	new record
mức kỷ lục	record
phục vụ	serve; service
dịch vụ	service
ngành dịch vụ	service sector
tiện ích	utility; convenience
thuận tiện	convenient
cần thiết	necessary; need
cấp	level; grant; issue
cấp phép	license; grant license
cấp phát	allocate
phân bổ	allocate; distribute
phân phối	distribute; distribution
nhà phân phối	distributor
phân chia	divide
phân biệt	distinguish; discrimination
phân loại	classify; classification
chia	divide; share
chia tay	farewell; break up
tách	separate; split
tách rời	separate
ly khai	separatist; secession
phe ly khai	separatist
tự trị	autonomous; autonomy
khu tự trị	autonomous region
liên bang	federal; federation
chính phủ liên bang	federal government
tòa án liên bang	federal court
công tố	prosecution; prosecutor
tổng công tố	prosecutor general
tổng chưởng lý	attorney general
chánh án	chief justice; chief judge
luật pháp	law
luật quốc tế	international law
luật hình sự	criminal law
luật biển	law of sea
xét	consider
phán quyết	ruling; verdict; rule
ra phán quyết	rule; ruling
vô tội	innocent; not guilty
có tội	guilty
nhận tội	plead guilty; confess
tội	crime; guilt; charge
tội danh	charge; crime; offense
tội phản quốc	treason
tội tham nhũng	corruption charge
băng đảng	gang
băng nhóm	gang
tổ chức tội phạm	criminal organization
trùm ma túy	drug lord; drug kingpin
tin tặc	hacker
hacker	hacker
an ninh mạng	cybersecurity; cyber security
không gian mạng	cyberspace
mạng	network; internet
người dùng	user
quyền truy cập	access
truy cập	access; visit
mật khẩu	password
mã hóa	encrypt; encryption
tuyệt mật	top secret
mật	secret
bảo mật	security; confidential
lưu vong	exile
biệt giam	solitary confinement
giam giữ	detain; detention; hold
giam cầm	imprison; imprisonment
bắt giam	arrest; jail
quản thúc	house arrest
quản thúc tại gia	house arrest
câu lưu	detain; detention
thẩm vấn	interrogate; interrogation; question
tra hỏi	question; interrogate
đồn cảnh sát	police station
cảnh sát giao thông	traffic police
cảnh sát trưởng	police chief; sheriff
chống bạo động	riot police; anti-riot
lực lượng cảnh sát	police force
viên cảnh sát	police officer; policeman
hiện trường vụ án	crime scene
ma túy đá	crystal meth
cần sa	marijuana; cannabis
cocaine	cocaine
heroin	heroin
mafia	mafia
khủng bố hồi giáo	islamic terrorist
al qaeda	al qaeda; al-qaeda
taliban	taliban
hamas	hamas
hezbollah	hezbollah
dải gaza	gaza strip; gaza
bờ tây	west bank
cao nguyên golan	golan heights
khu định cư	settlement
định cư	settle; settlement; resettle
tái định cư	resettlement
giải giáp	disarm
giải trừ	disarm
giải trừ quân bị	disarmament
phổ biến vũ khí	proliferation
thanh sát viên	inspector
làm giàu	enrichment; enrich
làm giàu uranium	uranium enrichment
lò phản ứng	reactor
cơ sở hạt nhân	nuclear facility; nuclear site
phóng xạ	radioactive; radiation
phóng	launch; fire
vụ phóng	launch
vụ phóng tên lửa	missile launch
hệ thống tên lửa	missile system
hệ thống phòng thủ	defense system
phòng thủ tên lửa	missile defense
đánh chặn	intercept
giáp	armor; border
vũ khí hạng nặng	heavy weapon
bán vũ khí	arms sale; sell weapon
buôn bán vũ khí	arms trade
kiểm soát súng	gun control
thiện nguyện	volunteer; charity
từ thiện	charity; charitable
hỗn hợp	mixed; joint
liên doanh	joint venture
hàng loạt vụ	series
nhiễm độc	poison
nhóm	group
phe	side; faction
bên thứ ba	third party
tổ chức quốc tế	international organization
diễn đàn	forum
hội thảo	seminar; workshop; conference
hội chợ	fair; trade fair
hội đồng	council; board
hội	association; society
hội nghị bộ trưởng	ministerial meeting; ministerial conference
ban chấp hành	executive committee
ban tổ chức	organizer
ban lãnh đạo	leadership; management
ban	board; committee
viện	institute
viện trưởng	director
học viện	academy; institute
phòng	room; office; department
phòng thí nghiệm	laboratory; lab
thí nghiệm	experiment; laboratory
phòng bầu dục	oval office
phòng thương mại	chamber of commerce
dinh tổng thống	presidential palace
dinh độc lập	independence palace
cung điện	palace
đặc điểm	characteristic; feature
nhận thấy	notice; realize
có khả năng	able; likely
có thể xảy ra	possible
khả thi	feasible
bất khả thi	impossible
không chắc chắn	uncertain
sự thật	truth; fact
thật	real; true
giả	fake
đồng loạt	simultaneously
lịch trình	schedule
lịch	calendar; schedule
chuyển biến	change
biến đổi khí hậu	climate change
biến đổi	change
khí hậu	climate
nóng lên toàn cầu	global warming
khí nhà kính	greenhouse gas
hiệu ứng nhà kính	greenhouse effect
khí thải nhà kính	greenhouse gas emission
nhiệt độ	temperature
hạn hán	drought
xâm nhập mặn	saltwater intrusion
mực nước biển	sea level
thế hệ	generation
thế hệ trẻ	young generation
thế giới thứ ba	third world
nước đang phát triển	developing country
đang phát triển	developing
nước phát triển	developed country
phát triển kinh tế	economic development
nền kinh tế lớn	major economy
mới nổi	emerging
thị trường mới nổi	emerging market
kinh tế thị trường	market economy
kinh tế thế giới	world economy; global economy
kinh tế toàn cầu	global economy
nền dân chủ	democracy
nền móng	foundation
nền	-
gói kích thích	stimulus package
kích thích	stimulate; stimulus
kích thích kinh tế	economic stimulus
gói cứu trợ	bailout; bailout package; rescue package
cứu trợ tài chính	bailout
thắt lưng buộc bụng	austerity
khắc khổ	austerity
nới lỏng định lượng	quantitative easing
tăng lãi suất	raise interest rate; rate hike
giảm lãi suất	cut interest rate; rate cut
hạ lãi suất	cut interest rate; rate cut
hạ	lower; cut
nâng	raise; lift
nâng cấp	upgrade
hạ bậc	downgrade
xếp hạng tín dụng	credit rating
xếp hạng tín nhiệm	credit rating
thị phần	market share
độc quyền nhà nước	state monopoly
lợi thế	advantage
ưu thế	advantage
ưu điểm	advantage
nhược điểm	disadvantage; weakness
bất lợi	disadvantage; adverse
có lợi	beneficial; benefit
cùng có lợi	mutually beneficial
thỏa đáng	satisfactory; adequate
hợp lý	reasonable
vô lý	unreasonable; absurd
đồng bộ	synchronous
hoàn toàn	completely; totally; entirely
tuyệt đối	absolute; absolutely
tương đối	relatively
đặc biệt quan trọng	especially important
vô cùng	extremely
hết sức	extremely; very
cực kỳ	extremely
đáng lo ngại	worrying; alarming
đáng ngờ	suspicious
kỳ lạ	strange
lạ	strange
quen thuộc	familiar
quen	familiar; know
tổ chức lại	reorganize
ngăn nắp	tidy
tiềm lực	potential
sức mạnh	power; strength
sức mạnh quân sự	military power; military strength
cường quốc	power
siêu cường	superpower
nước lớn	big country; power
bá quyền	hegemony
đế quốc	imperialist; empire
đế chế	empire
thực dân	colonial; colonialist
thuộc địa	colony; colonial
biểu tượng	symbol; icon
truyền thống	traditional; tradition
văn hóa	culture; cultural
di sản	heritage; legacy
di sản thế giới	world heritage
di tích	relic; site
bảo tàng	museum
thư viện	library
phim	film; movie
bộ phim	film; movie
điện ảnh	film; cinema; movie
đạo diễn	director
diễn viên	actor; actress
nam diễn viên	actor
nữ diễn viên	actress
nghệ sĩ	artist
họa sĩ	painter; artist
nhạc sĩ	musician; composer
ban nhạc	band
ngôi sao điện ảnh	movie star
người mẫu	model
siêu mẫu	supermodel
người nổi tiếng	celebrity
tác giả	author
tác phẩm	work
tiếng	language; hour; sound
tiếng việt	vietnamese
tiếng nói	voice
văn học	literature
hành quân	march
hồi hương	repatriate; repatriation
hồi phục	recover; recovery
hồi	-
thu hồi	recall; recover; revoke; withdraw
thu giữ	seize; confiscate
tịch thu	confiscate; seize
thu được	obtain; collect
thu	collect
quốc hữu hóa	nationalize; nationalization
trưng thu	expropriate
giải phóng mặt bằng	site clearance
mặt bằng	site
đền	temple
hậu cần	logistics
hậu trường	backstage
tiền tuyến	frontline; front line
tiền lệ	precedent
chưa từng có	unprecedented
chưa từng thấy	unprecedented
tiền án	criminal record
tiền nhiệm	predecessor
người tiền nhiệm	predecessor
kế nhiệm	successor; succeed
người kế nhiệm	successor
kế vị	succeed; succession
kế thừa	inherit
đương nhiệm	incumbent; current
tại nhiệm	incumbent
quyền tổng thống	acting president
quyền thủ tướng	acting prime minister
nguyên	former; original
cựu	former
nguyên tổng thống	former president
cựu thủ tướng	former prime minister
cựu bộ trưởng	former minister
cựu giám đốc	former director
quá cố	late
vận động	campaign; lobby; mobilize
vận động hành lang	lobby; lobbying
vận động tranh cử	campaign; election campaign
gây quỹ	fundraising; raise fund
tài trợ	sponsor; fund; finance; funding
nhà tài trợ	sponsor; donor
quyên góp tiền	donate money
cuộc đua	race
cuộc tranh luận	debate
tranh luận	debate
tranh cãi gay gắt	heated debate
tỷ lệ ủng hộ	approval rating
thăm dò ý kiến	poll; opinion poll
điểm bỏ phiếu	polling station
đi bỏ phiếu	vote
cuộc biểu quyết	vote
biểu quyết	vote
phủ quyết	veto
quyền phủ quyết	veto; veto power
đa số ghế	majority
ghế	seat; chair
chính đảng	political party
giới lãnh đạo	leadership
giới tinh hoa	elite
giới trẻ	young people; youth
giới	-
giới hạn	limit
tầng lớp	class
tầng lớp trung lưu	middle class
giai cấp	class
khoảng	about
khoảng trống	gap; vacuum
ước chừng	approximately
hơn một nửa	more than half
chiếm đa số	majority
trẻ trung	young
trẻ vị thành niên	minor; juvenile
trẻ mồ côi	orphan
phân nửa	half
tổng thể	overall
chung	common; joint; general
tình trạng hỗn loạn	chaos
tình trạng bạo lực	violence
đảm nhận	take on; assume
đảm nhiệm	hold; assume
giữ chức	serve; hold
phụ trách	charge; responsible
chịu	suffer; bear
gánh	bear
nguyên trạng	status quo
hiện trạng	status quo; current status
lần cuối	last
lần thứ hai	second time
lần nữa	again
đồng chí	comrade
quý vị	-
thưa	-
thẳng	straight
thường trực	standing; permanent
thường vụ	standing committee
ủy ban thường vụ	standing committee
thành viên thường trực	permanent member
nước thành viên	member state; member country
quan sát bầu cử	election observer
bỏ tiền	spend
phiên bản	version
dòng	line; flow
loạt	series; batch
cuộc khủng bố	terror
nguy hại	harmful
có hại	harmful
hại	harm
bất chấp	despite; defy; regardless
thách đố	challenge
cảnh cáo	warn; warning
đe	threaten
tối hậu thư	ultimatum
đòi	demand
đòi nợ	debt collection
nhu yếu phẩm	necessity; basic necessity
vật liệu	material
vật liệu xây dựng	construction material; building material
vật tư	supply; material
vật nuôi	livestock; pet
vật chất	material; physical
vật lý	physics; physical
hóa học	chemical; chemistry
hóa chất	chemical
sinh học	biology; biological
toán học	mathematics
khoa	department; faculty
khoa học công nghệ	science and technology
tự động	automatic; automatically
tự động hóa	automation
người máy	robot
máy	machine
phụ tùng	part; spare part
linh kiện	component; part
chất bán dẫn	semiconductor
bán dẫn	semiconductor
chip	chip
viễn thông	telecommunications; telecom
mạng di động	mobile network
di động	mobile
thử nghiệm lâm sàng	clinical trial
lâm sàng	clinical
thiên thạch	meteorite; asteroid
mặt trời	sun; solar
mặt trăng	moon
trái đất	earth
hành tinh	planet
sao hỏa	mars
tàu thăm dò	probe
khảo cổ	archaeology; archaeological
nhà khảo cổ	archaeologist
tai tiếng	scandal; notorious
phạm vi	scope; range
phạm	commit
quanh năm	year-round
hà tây	ha tay
hồ chí minh	ho chi minh
tập cận bình	xi jinping
giang trạch dân	jiang zemin
hồ cẩm đào	hu jintao
lý khắc cường	li keqiang
vương nghị	wang yi
mao trạch đông	mao zedong
đặng tiểu bình	deng xiaoping
thái anh văn	tsai ing-wen
tưởng giới thạch	chiang kai-shek
quốc dân đảng	kuomintang
đạt lai lạt ma	dalai lama
bạch ốc	white house
điện capitol	capitol
đồi capitol	capitol hill
phố wall	wall street
thung lũng silicon	silicon valley
thiên an môn	tiananmen
pháp luân công	falun gong
vạn lý trường thành	great wall
con đường tơ lụa	silk road
đường lưỡi bò	nine-dash line
đường chín đoạn	nine-dash line
bãi cạn scarborough	scarborough shoal
bãi cạn	shoal
đảo nhân tạo	artificial island
tự do hàng hải	freedom of navigation
hàng hải	maritime; navigation
thềm lục địa	continental shelf
đặc quyền kinh tế	exclusive economic zone
vùng đặc quyền	exclusive zone
trọng tài quốc tế	international arbitration
tòa trọng tài	arbitration tribunal; tribunal
quân đội trung quốc	chinese military
quân giải phóng	liberation army
quân đội mỹ	us military; us army
quân đội nga	russian military; russian army
chính phủ mỹ	us government
chính quyền trump	trump administration
chính quyền obama	obama administration
chính quyền biden	biden administration
quốc hội mỹ	us congress; congress
thượng viện mỹ	us senate
hạ viện mỹ	us house
người cộng hòa	republican
phe cộng hòa	republican
phe dân chủ	democrat
phe bảo thủ	conservative
phe cứng rắn	hardliner
tp hcm	ho chi minh
tphcm	ho chi minh
vành đai con đường	belt and road
khmer đỏ	khmer rouge
mất	lose; take; die
người shiite	shiite; shia
hcm	ho chi minh
băn khoăn	wonder; worried
liền kề	adjacent
khéo léo	skillful
triệu usd	million dollar
tỷ usd	billion dollar
tỉ usd	billion dollar
triệu đồng	million dong
tỷ đồng	billion dong
miệt mài	diligently
nhộn nhịp	bustling
sầm uất	bustling
say xỉn	drunk
say rượu	drunk
rầm rộ	massive
tham mưu	staff; advise
quán bar	bar
quán nhậu	bar; pub
quán	restaurant; shop
phân luồng	divert
bao trùm	cover
gắn liền	associate; attach
am hiểu	knowledgeable
hối hả	hurry
vội vàng	hurry
dồn dập	rapid
hốt hoảng	panic
hoàn hảo	perfect
gọn gàng	tidy; neat
áo khoác	coat; jacket
lỏng lẻo	loose
bánh kẹo	confectionery
chào mừng	welcome; celebrate
tỉ mỉ	meticulous; detailed
hiền lành	gentle
rượu bia	alcohol
rượu	alcohol; wine; liquor
bia	beer
búp bê	doll
cây cối	tree
bực tức	angry
hủy hoại	destroy; ruin
đẹp đẽ	beautiful
chôn lấp	bury
tiêu xài	spend
mái tóc	hair
giấu tên	anonymous; unnamed
duyên dáng	graceful
phấn khích	excited
phấn khởi	excited; happy
ăn năn	repent; remorse
trang trại	farm
hư hại	damage
vui nhộn	fun
ngoạn mục	spectacular
cự ly	distance; range
hoang mang	confused; bewildered
hung khí	weapon
tháp tùng	accompany
đi cùng	accompany
đường dây	line; ring
chiến hạm	warship
khu trục hạm	destroyer
tàu tuần duyên	coast guard ship
trồng cây	plant tree
trồng	plant; grow
bắt nạt	bully; bullying
thực tiễn	practice; practical; reality
sơ hở	loophole
bàng hoàng	shocked; stunned
lặp lại	repeat
lo sợ	fear; afraid
vật lộn	struggle
chật vật	struggle
tìm tòi	explore
cái cớ	excuse; pretext
viện cớ	cite; pretext
chết đuối	drown
trao tặng	award; donate; present
trao	hand; award; give
trao trả	return; hand over
trao quyền	empower
gìn giữ	preserve
bãi cỏ	lawn
điển hình	typical
khoan hồng	leniency; clemency
đình trệ	stagnant; stall
trì trệ	stagnant; stagnation; sluggish
ưu tú	elite; outstanding
thất thoát	loss
tụ tập	gather
chuẩn mực	standard; norm
khuynh hướng	tendency; trend
đổ lỗi	blame
nút giao	intersection; interchange
thích thú	enjoy; interested
kích cỡ	size
chọn lọc	selective; select
màn hình	screen
huyền thoại	legend; legendary
nối đuôi	line up
thảm kịch	tragedy
bi kịch	tragedy
đường ray	track; rail
bậc cha mẹ	parent
biến dạng	deformed
chốt chặn	checkpoint
trạm kiểm soát	checkpoint
trạm xăng	gas station
cây xăng	gas station; petrol station
internet	internet
mạng internet	internet
bãi đậu xe	parking lot
thô sơ	rudimentary; crude
đất liền	mainland
da trắng	white
da đen	black
da màu	color
tầm cỡ	major
vây quanh	surround
ngắm	aim
lũy kế	cumulative; accumulated
trận mưa	rain
trận	match; battle
tàu du lịch	cruise ship
phà	ferry
cầu	bridge; demand
cá	fish
gà	chicken
lợn	pig; pork
heo	pig
bò	cow; cattle
chó	dog
mèo	cat
ngựa	horse
voi	elephant
hổ	tiger
gấu	bear
chim	bird
rau	vegetable
rau quả	fruit and vegetable
trái cây	fruit
sữa	milk; dairy
muối	salt
trà	tea
trứng	egg
thịt	meat
khí	gas; air
dầu	oil
xăng	gasoline; petrol
lửa	fire
nước mắt	tear
máu	blood
não	brain
tim	heart
da	skin
mắt	eye
tay	hand; arm
chân	foot; leg
mặt	face; side
lưng	back
xương	bone
tóc	hair
bụng	stomach
phổi	lung
gan	liver
thận	kidney
cơ thể	body
cửa	door
tường	wall
phòng ngủ	bedroom
bàn	table; desk
giấy	paper
bút	pen
thẻ	card
vé số	lottery ticket
quà	gift
đồ	thing; item
túi	bag
hộp	box
chai	bottle
tủ	cabinet
giường	bed
khách	guest; customer; visitor
chủ	owner; master
chủ nhà	host; landlord
nước chủ nhà	host country; host
đoàn	delegation; group; union
hãng	company; firm
sợ	fear; afraid
lo	worry
vui	happy; glad
buồn	sad
giận	angry
ghét	hate
yêu	love
nhớ	remember; miss
quên	forget
mong	hope; wish
ước	wish; dream
cười	smile; laugh
khóc	cry; weep
hát	sing
nhảy	jump; dance
ngã	fall
rơi	fall; crash
nằm	lie
nghỉ	rest; holiday
chờ	wait
tăng cường hợp tác	strengthen cooperation
gắn	attach; link
sửa	fix; repair; amend
kéo	pull; drag
đẩy	push
đẩy mạnh	promote; boost; step up
đẩy nhanh	accelerate; speed up
ném	throw
cầm	hold
đốt phá	arson
chiếu	show; project
in	print
vẽ	draw; paint
ghi	record; write
chụp ảnh	photograph; take photo
quay	film; turn; shoot
dán	paste
treo	hang
cứu	rescue; save
chữa	treat; cure
tiêm	inject; injection
mổ	surgery
bệnh xá	clinic
phòng khám	clinic
trạm y tế	health station; clinic
chi nhánh ngân hàng	bank branch
cân bằng	balance
cân đối	balance
mất cân bằng	imbalance
sai số	error margin
đối mặt	face; confront
đối đầu	confrontation; confront
đối kháng	confrontation
đối lập	opposition; opposite
đối xử	treat; treatment
đương đầu	cope; confront
xoay trục	pivot
nguồn vốn	capital; fund
nguồn thu	revenue
thu ngân sách	budget revenue
chi ngân sách	budget expenditure
bội chi	deficit; overspending
cán cân thương mại	trade balance; balance of trade
cán cân	balance
cán cân thanh toán	balance of payments
tài khoản vãng lai	current account
vãng lai	current account
nợ nước ngoài	foreign debt; external debt
chủ nợ	creditor
con nợ	debtor
người cho vay	lender
lãi suất cơ bản	base rate; prime rate
lãi suất cho vay	lending rate
gia hạn	extend; extension; renew
giãn nợ	debt rescheduling
tái cấp vốn	refinance; recapitalization
tái đầu tư	reinvest
tăng vốn	raise capital; capital increase
vốn nước ngoài	foreign capital
quyền chọn	option
đầu cơ	speculation; speculate
nhà đầu cơ	speculator
đầu tư công	public investment
chi tiêu công	public spending
dịch vụ công	public service
dịch vụ tài chính	financial service
kiểm toán viên	auditor
kế toán	accounting; accountant
quý trước	previous quarter
cùng kỳ	same period
cùng kỳ năm ngoái	same period last
cùng kỳ năm trước	year earlier; year ago
so cùng kỳ	year-on-year
năm tài chính	fiscal year; financial year
năm tài khóa	fiscal year
kết quả kinh doanh	earnings; business result
hoạt động kinh doanh	business operation
nhà điều hành	operator
nhà quản lý	manager; regulator
nhà khai thác	operator
giám đốc sở	department director
hội viên	member
quảng cáo	advertising; advertisement; advertise
tiếp cận thị trường	market access
giấc mơ mỹ	american dream
thương chiến	trade war
đòn	blow; strike
đòn trả đũa	retaliation
cú đánh	blow; hit
bước lùi	setback
tiến bộ	progress; progressive
tiến độ	progress; schedule
tiến hành	conduct; carry out
tiến triển	progress
tiến sát	approach
diệt chủng	genocide
tội diệt chủng	genocide
thanh trừng	purge
thanh trừng sắc tộc	ethnic cleansing
sắc tộc	ethnic
nhóm sắc tộc	ethnic group
đồng hóa	assimilation
quân chính phủ	government force
quân phiến loạn	rebel
phiến loạn	rebel
phiến loạn hồi giáo	islamist rebel
du kích	guerrilla
nổi dậy hồi giáo	islamist insurgent
gìn giữ hòa bình	peacekeeping; peacekeeper
mũ nồi xanh	peacekeeper
quân đồng minh	allied force
khối nato	nato
nato	nato
khối	bloc; block
bắc đại tây dương	north atlantic
asean	asean
đắk lắk	dak lak
cà mau	ca mau
quảng ngãi	quang ngai
quảng ninh	quang ninh
quảng nam	quang nam
quảng bình	quang binh
quảng trị	quang tri
hà tĩnh	ha tinh
nghệ an	nghe an
thanh hóa	thanh hoa
nam định	nam dinh
thái bình	thai binh
hải phòng	hai phong
hải dương	hai duong
bắc ninh	bac ninh
bắc giang	bac giang
vĩnh phúc	vinh phuc
phú thọ	phu tho
thái nguyên	thai nguyen
lạng sơn	lang son
lào cai	lao cai
yên bái	yen bai
điện biên	dien bien
điện biên phủ	dien bien phu
sơn la	son la
thừa thiên huế	thua thien hue
huế	hue
bình định	binh dinh
phú yên	phu yen
khánh hòa	khanh hoa
nha trang	nha trang
bình thuận	binh thuan
lâm đồng	lam dong
đà lạt	da lat; dalat
gia lai	gia lai
kon tum	kon tum
bình dương	binh duong
đồng nai	dong nai
tây ninh	tay ninh
bà rịa	ba ria
cần thơ	can tho
bến tre	ben tre
trà vinh	tra vinh
sóc trăng	soc trang
bạc liêu	bac lieu
kiên giang	kien giang
vĩnh long	vinh long
an giang	an giang
tiền giang	tien giang
đồng tháp	dong thap
long an	long an
cửu long	mekong
sông cửu long	mekong
sông mê kông	mekong river; mekong
mê kông	mekong
sông hồng	red river
đồng bằng sông hồng	red river delta
