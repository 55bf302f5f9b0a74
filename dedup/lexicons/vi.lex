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
tuyên bố	statement; declare; announce; claim
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
lửa đạn	ballistic
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
cảnh sát pccc	fire police
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
ăn uống	eat; food
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
bạch kim	platinum
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
chủ tịch hội đồng	chairman of council
tổng giám đốc	general director; chief executive; ceo
tổng giám đốc điều hành	chief executive; ceo
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
sa mạc	desert
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
ủy viên bộ chính trị	politburo member
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
hôm	-
sáng nay	this morning
chiều nay	this afternoon
tối nay	tonight
đêm qua	last night
tối qua	last night
sáng	morning
chiều	afternoon
tối	evening; night
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
đầu tuần	early week
cuối năm	year-end; end of year
đầu năm	early; beginning of year
giữa năm	mid-year
cuối tháng	end of month; late
đầu tháng	early
giữa tháng	mid
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
một	one
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
tá	dozen
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
thiểu	minority
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
nhập cư bất hợp pháp	illegal immigrant
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
thất nghiệp	unemployment; unemployed
tỷ lệ thất nghiệp	unemployment rate; jobless rate
trợ cấp thất nghiệp	unemployment benefit; jobless claim
thất nghiệp	unemployment; unemployed
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
người sử dụng lao động	employer
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
thị trường bất động sản	real estate market
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
chỉ số giá tiêu dùng	consumer price index
chỉ số	index
chỉ số chứng khoán	stock index
tăng trưởng	growth; grow
tăng trưởng kinh tế	economic growth
tốc độ tăng trưởng	growth rate
tổng sản phẩm	gross product
tổng sản phẩm quốc nội	gross domestic product; gdp
thu nhập	income
thuế thu nhập	income tax
thu nhập bình quân	average income; per capita income
thuế	tax; tariff
thuế quan	tariff
thuế giá trị gia tăng	value-added tax
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
