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
syria	syria; syrian
iran	iran; iranian
iraq	iraq; iraqi
israel	israel; israeli
palestine	palestine; palestinian
jordan	jordan; jordanian
libăng	lebanon; lebanese
yemen	yemen; yemeni
oman	oman; omani
qatar	qatar; qatari
kuwait	kuwait; kuwaiti
bahrain	bahrain; bahraini
arab saudi	saudi arabia; saudi
saudi arabia	saudi arabia; saudi
xê út	saudi
uae	uae; emirates
afghanistan	afghanistan; afghan
pakistan	pakistan; pakistani
bangladesh	bangladesh; bangladeshi
sri lanka	sri lanka; sri lankan
nepal	nepal; nepalese
bhutan	bhutan; bhutanese
maldives	maldives; maldivian
myanmar	myanmar; burmese
malaysia	malaysia; malaysian
indonesia	indonesia; indonesian
philippines	philippines; philippine; filipino
singapore	singapore; singaporean
brunei	brunei; bruneian
thái	thai; thailand
nước thái	thailand
cam bốt	cambodia; cambodian
kazakhstan	kazakhstan; kazakh
uzbekistan	uzbekistan; uzbek
turkmenistan	turkmenistan; turkmen
tajikistan	tajikistan; tajik
kyrgyzstan	kyrgyzstan; kyrgyz
azerbaijan	azerbaijan; azerbaijani
armenia	armenia; armenian
gruzia	georgia; georgian
ukraine	ukraine; ukrainian
ukraina	ukraine; ukrainian
belarus	belarus; belarusian
moldova	moldova; moldovan
romania	romania; romanian
ru ma ni	romania; romanian
rumani	romania; romanian
bulgaria	bulgaria; bulgarian
bungari	bulgaria; bulgarian
hungary	hungary; hungarian
hungari	hungary; hungarian
cộng hòa séc	czech republic; czech
séc	czech
tiệp khắc	czechoslovakia
slovakia	slovakia; slovak
slovenia	slovenia; slovenian
croatia	croatia; croatian
serbia	serbia; serbian
bosnia	bosnia; bosnian
montenegro	montenegro; montenegrin
kosovo	kosovo; kosovar
albania	albania; albanian
macedonia	macedonia; macedonian
bắc macedonia	north macedonia
nam tư	yugoslavia; yugoslav
síp	cyprus; cypriot
đảo síp	cyprus
malta	malta; maltese
estonia	estonia; estonian
latvia	latvia; latvian
litva	lithuania; lithuanian
lithuania	lithuania; lithuanian
các nước baltic	baltic states
vùng baltic	baltic
biển baltic	baltic sea
iceland	iceland; icelandic
ireland	ireland; irish
bắc ireland	northern ireland
ai len	ireland; irish
scotland	scotland; scottish
xcốt len	scotland; scottish
xứ wales	wales; welsh
wales	wales; welsh
luxembourg	luxembourg
monaco	monaco
bắc âu	nordic; northern europe; scandinavian
nam âu	southern europe
trung âu	central europe
vùng balkan	balkans; balkan
bán đảo balkan	balkans
kavkaz	caucasus
vùng kavkaz	caucasus
chechnya	chechnya; chechen
dagestan	dagestan
siberia	siberia; siberian
xibia	siberia; siberian
viễn đông	far east
vùng viễn đông	far east
cận đông	near east
algeria	algeria; algerian
tunisia	tunisia; tunisian
libya	libya; libyan
li bi	libya; libyan
maroc	morocco; moroccan
morocco	morocco; moroccan
tây sahara	western sahara
sa mạc sahara	sahara desert
vùng sahel	sahel
châu phi cận sahara	sub-saharan africa
sừng châu phi	horn of africa
đông phi	east africa
sudan	sudan; sudanese
nam sudan	south sudan; south sudanese
ethiopia	ethiopia; ethiopian
eritrea	eritrea; eritrean
somalia	somalia; somali
djibouti	djibouti
kenya	kenya; kenyan
uganda	uganda; ugandan
tanzania	tanzania; tanzanian
rwanda	rwanda; rwandan
burundi	burundi; burundian
congo	congo; congolese
cộng hòa trung phi	central african republic
cộng hòa nam phi	south africa
cộng hòa dominica	dominican republic
cộng hòa dominicana	dominican republic
cộng hòa ireland	republic of ireland
cộng hòa síp	cyprus
cộng hòa áo	austria
angola	angola; angolan
mozambique	mozambique; mozambican
zambia	zambia; zambian
zimbabwe	zimbabwe; zimbabwean
botswana	botswana
namibia	namibia; namibian
madagascar	madagascar; malagasy
malawi	malawi; malawian
nigeria	nigeria; nigerian
niger	niger; nigerien
mali	mali; malian
ghana	ghana; ghanaian
senegal	senegal; senegalese
bờ biển ngà	ivory coast; ivorian
burkina faso	burkina faso; burkinabe
cameroon	cameroon; cameroonian
chad	chad; chadian
gabon	gabon; gabonese
gambia	gambia; gambian
guinea	guinea; guinean
guinea xích đạo	equatorial guinea
liberia	liberia; liberian
sierra leone	sierra leone
togo	togo; togolese
mauritania	mauritania; mauritanian
brazil	brazil; brazilian
argentina	argentina; argentine; argentinian
chile	chile; chilean
chi lê	chile; chilean
peru	peru; peruvian
colombia	colombia; colombian
venezuela	venezuela; venezuelan
ecuador	ecuador; ecuadorian
bolivia	bolivia; bolivian
paraguay	paraguay; paraguayan
uruguay	uruguay; uruguayan
mexico	mexico; mexican
mê hi cô	mexico; mexican
cuba	cuba; cuban
cu ba	cuba; cuban
haiti	haiti; haitian
jamaica	jamaica; jamaican
panama	panama; panamanian
honduras	honduras; honduran
guatemala	guatemala; guatemalan
nicaragua	nicaragua; nicaraguan
costa rica	costa rica; costa rican
el salvador	el salvador; salvadoran
puerto rico	puerto rico; puerto rican
canada	canada; canadian
vùng caribe	caribbean
biển caribe	caribbean sea
caribe	caribbean
caribbean	caribbean
new zealand	new zealand; new zealander
niu di lân	new zealand
australia	australia; australian
papua new guinea	papua new guinea
fiji	fiji; fijian
quần đảo solomon	solomon islands
quần đảo falkland	falkland islands
quần đảo kuril	kuril islands
quần đảo senkaku	senkaku islands
quần đảo điếu ngư	diaoyu islands
quần đảo spratly	spratly islands
quần đảo paracel	paracel islands
quần đảo hawaii	hawaiian islands; hawaii
quần đảo cayman	cayman islands
quần đảo canary	canary islands
quần đảo marshall	marshall islands
samoa	samoa; samoan
greenland	greenland
đảo guam	guam
đảo hải nam	hainan island; hainan
đảo jeju	jeju island; jeju
đảo bali	bali
đảo hokkaido	hokkaido
đảo lý sơn	ly son island
đảo phú quốc	phu quoc island
côn đảo	con dao
đá chữ thập	fiery cross reef
đá vành khăn	mischief reef
đá subi	subi reef
bãi cỏ mây	second thomas shoal
bãi cỏ rong	reed bank
bãi tư chính	vanguard bank
người thái	thai
người thái lan	thai
người philippines	filipino
người indonesia	indonesian
người malaysia	malaysian
người singapore	singaporean
người campuchia	cambodian
người khmer	khmer
người lào	lao; laotian
người myanmar	burmese
người miến điện	burmese
người rohingya	rohingya
người mông cổ	mongolian
người đài loan	taiwanese
người hồng kông	hong konger
người hong kong	hong konger
người duy ngô nhĩ	uighur; uyghur
người tây tạng	tibetan
người hán	han chinese
người hoa	ethnic chinese; chinese
người gốc hoa	ethnic chinese
người hàn	korean
người triều tiên	north korean
người nhật bản	japanese
người bangladesh	bangladeshi
người pakistan	pakistani
người afghanistan	afghan
người nepal	nepalese
người sri lanka	sri lankan
người ai cập	egyptian
người libya	libyan
người algeria	algerian
người tunisia	tunisian
người maroc	moroccan
người somalia	somali
người sudan	sudanese
người nigeria	nigerian
người kenya	kenyan
người nam phi	south african
người châu phi	african
người lebanon	lebanese
người li băng	lebanese
người jordan	jordanian
người yemen	yemeni
người qatar	qatari
người thổ nhĩ kỳ	turk; turkish
người hy lạp	greek
người síp	cypriot
người serbia	serb; serbian
người albania	albanian
người croatia	croat; croatian
người bulgaria	bulgarian
người romania	romanian
người hungary	hungarian
người ba lan	pole; polish
người séc	czech
người slovakia	slovak
người áo	austrian
người thụy sĩ	swiss
người thụy điển	swede; swedish
người na uy	norwegian
người đan mạch	dane; danish
người phần lan	finn; finnish
người iceland	icelander
người hà lan	dutch
người bỉ	belgian
người ireland	irish
người scotland	scottish; scot
người tây ban nha	spanish; spaniard
người bồ đào nha	portuguese
người italy	italian
người italia	italian
người châu âu	european
người châu á	asian
người mỹ gốc việt	vietnamese american
người mỹ gốc á	asian american
người mỹ gốc phi	african american
người mỹ bản địa	native american
người mỹ latinh	latino; latin american
người gốc á	asian; asian descent
người gốc mexico	mexican; mexican descent
người brazil	brazilian
người argentina	argentine; argentinian
người chile	chilean
người colombia	colombian
người venezuela	venezuelan
người mexico	mexican
người cuba	cuban
người canada	canadian
người úc	australian
người australia	australian
người new zealand	new zealander
người bản địa	indigenous; native
người bản xứ	native; local
người armenia	armenian
người chechnya	chechen
người tatar	tatar
người belarus	belarusian
người kazakhstan	kazakh
người gruzia	georgian
người digan	roma; gypsy
người catalan	catalan
người basque	basque
người cossack	cossack
người thượng	montagnard
người chăm	cham
người mông	hmong
italy	italy; italian
italia	italy; italian
ý đại lợi	italy
anh quốc	britain; united kingdom
nước bỉ	belgium
nước hàn	south korea
nước nhật	japan
nước việt	vietnam
hoa lục	mainland china; china
trung cộng	communist china
bắc hàn	north korea; north korean
đại hàn	korea
đông đức	east germany; east german
tây đức	west germany; west german
nước đông âu	eastern european country
nước asean	asean country
nước tây âu	western european country
nước phương tây	western country
các nước phương tây	western countries; west
các nước asean	asean countries
các nước châu âu	european countries
các nước láng giềng	neighboring countries; neighbors
các nước ả rập	arab states; arab countries
các nước vùng vịnh	gulf states
các quốc gia	countries; nations
nước giàu	rich country; rich nation
nước nghèo	poor country; poor nation
nước sở tại	host country
nước thứ ba	third country
new york	new york
los angeles	los angeles
thành phố new york	new york city
bang california	california
bang texas	texas
bang florida	florida
bang new york	new york
bang ohio	ohio
bang hawaii	hawaii
bang alaska	alaska
bang arizona	arizona
bang georgia	georgia
bang michigan	michigan
bang pennsylvania	pennsylvania
bang washington	washington state
bang victoria	victoria
bang queensland	queensland
bang new south wales	new south wales
bang rakhine	rakhine
vùng kashmir	kashmir
vùng donbass	donbass; donbas
vùng lõm	enclave; pocket
vùng sâu	remote area
vùng sâu vùng xa	remote area
vùng xa	remote area
vùng quê	rural area; countryside
vùng đất	land; region
vùng nước	waters
vùng trời	airspace
vùng trũng	low-lying area
vùng ngập	flooded area
vùng xung đột	conflict zone
vùng chiến sự	war zone; combat zone
vùng nguy hiểm	danger zone
vùng an toàn	safe zone; comfort zone
vùng nhận dạng	identification zone
vùng nông thôn	rural area
vùng duyên hải	coastal region; coast
vùng cực	polar region
duyên hải	coastal; coast
duyên hải miền trung	central coast
đông nam bộ	southeast
tây nam bộ	southwest
bắc trung bộ	north central
nam trung bộ	south central
trung du	midland
cao nguyên	plateau; highlands
thảo nguyên	steppe; grassland
bán cầu	hemisphere
bắc bán cầu	northern hemisphere
nam bán cầu	southern hemisphere
tây bán cầu	western hemisphere
xích đạo	equator
kinh độ	longitude
vĩ độ	latitude
vĩ tuyến	parallel
vĩ tuyến 38	38th parallel
vĩ tuyến 17	17th parallel
kinh tuyến	meridian
lục địa	continent; continental
châu lục	continent
châu nam cực	antarctica
nam thái bình dương	south pacific
tây thái bình dương	western pacific
bắc băng dương	arctic ocean
vùng bắc cực	arctic
vịnh mexico	gulf of mexico
vịnh aden	gulf of aden
vịnh oman	gulf of oman
vịnh hạ long	ha long bay
vịnh bengal	bay of bengal
vịnh	bay; gulf
biển aegean	aegean sea
biển caspi	caspian sea
biển caspian	caspian sea
biển nhật bản	sea of japan
biển hoàng hải	yellow sea
hoàng hải	yellow sea
biển azov	sea of azov
biển bắc	north sea
biển chết	dead sea
biển andaman	andaman sea
biển philippines	philippine sea
biển nam trung hoa	south china sea
biển nam hải	south china sea
biển tây philippines	west philippine sea
eo biển malacca	strait of malacca
eo biển gibraltar	strait of gibraltar
eo biển bosphorus	bosphorus
eo biển bering	bering strait
eo biển manche	english channel
eo biển kerch	kerch strait
eo biển anh	english channel
kênh đào suez	suez canal
kênh đào panama	panama canal
sông nile	nile
sông amazon	amazon river
sông danube	danube
sông euphrates	euphrates
sông tigris	tigris
sông dương tử	yangtze river; yangtze
sông hoàng hà	yellow river
sông hằng	ganges
sông mekong	mekong river; mekong
sông sài gòn	saigon river
sông đồng nai	dong nai river
sông hương	perfume river
sông tô lịch	to lich river
sông hàn	han river
lưu vực	basin
lưu vực sông	river basin
thượng nguồn	upstream
hạ nguồn	downstream
hạ lưu	downstream
đầu nguồn	upstream; headwaters
cửa sông	estuary
cửa biển	estuary
dãy núi	mountain range
dãy himalaya	himalayas
dãy trường sơn	truong son range
đỉnh everest	mount everest; everest
núi phú sĩ	mount fuji
rừng amazon	amazon rainforest
rừng nhiệt đới	rainforest; tropical forest
rừng nguyên sinh	primary forest
rừng phòng hộ	protective forest
rừng ngập mặn	mangrove
rừng rậm	jungle
ốc đảo	oasis
đầm lầy	swamp; marsh
đầm phá	lagoon
hang động	cave
hang	cave
thác nước	waterfall
suối	stream
dòng suối	stream
dòng sông	river
con sông	river
khe núi	ravine; gorge
hẻm núi	canyon; gorge
vách đá	cliff
vách núi	cliff
vực sâu	abyss
sườn đồi	hillside
sườn núi	mountainside
chân núi	foot of mountain
mũi đất	cape
mũi cà mau	ca mau cape
bãi cát	sandbank; beach
cồn cát	sand dune
đảo san hô	coral island; atoll
rạn san hô	coral reef
đảo quốc	island nation
quốc đảo	island nation
đất nông nghiệp	agricultural land; farmland
đất rừng	forest land
đất nền	land plot
đất hiếm	rare earth
đất vàng	prime land
băng	ice; gang; tape
băng giá	icy; frost
sông băng	glacier
băng tan	melting ice; ice melt
tảng băng	iceberg; ice floe
tảng băng trôi	iceberg
thủ đô bắc kinh	beijing
thủ đô hà nội	hanoi
thủ đô london	london
thủ đô paris	paris
thủ đô moscow	moscow
thủ đô washington	washington
thủ đô tokyo	tokyo
thủ đô seoul	seoul
thủ đô bangkok	bangkok
thủ đô kiev	kiev; kyiv
thủ đô kabul	kabul
thủ đô baghdad	baghdad
thủ đô damascus	damascus
thủ đô cairo	cairo
thủ đô ankara	ankara
thủ đô tehran	tehran
thủ đô berlin	berlin
thủ đô rome	rome
thủ đô manila	manila
thủ đô jakarta	jakarta
thủ đô bình nhưỡng	pyongyang
tehran	tehran
kiev	kiev; kyiv
băng cốc	bangkok
bangkok	bangkok
paris	paris
xê un	seoul
mạc tư khoa	moscow
hoa thịnh đốn	washington
tân gia ba	singapore
tân đề li	new delhi
new delhi	new delhi
cáp nhĩ tân	harbin
tây an	xian; xi'an
thành đô	chengdu
côn minh	kunming
hàng châu	hangzhou
tô châu	suzhou
nam ninh	nanning
quảng tây	guangxi
quý châu	guizhou
hồ nam	hunan
hà bắc	hebei
sơn đông	shandong
sơn tây	shanxi; son tay
thiểm tây	shaanxi
cam túc	gansu
thanh hải	qinghai
ninh hạ	ningxia
cát lâm	jilin
liêu ninh	liaoning
đại liên	dalian
thanh đảo	qingdao
an huy	anhui
giang tô	jiangsu
giang tây	jiangxi
hạ môn	xiamen
đan đông	dandong
cao hùng	kaohsiung
urumqi	urumqi
lhasa	lhasa
kim môn	kinmen
lưỡng hà	mesopotamia
ba tư	persian; persia
đế chế ba tư	persian empire
đế quốc ottoman	ottoman empire
đế quốc la mã	roman empire
đế chế la mã	roman empire
người la mã	roman
la mã cổ đại	ancient rome
hy lạp cổ đại	ancient greece
ai cập cổ đại	ancient egypt
hà giang	ha giang
cao bằng	cao bang
bắc kạn	bac kan
tuyên quang	tuyen quang
lai châu	lai chau
ninh bình	ninh binh
hưng yên	hung yen
ninh thuận	ninh thuan
đắk nông	dak nong
đắc lắc	dak lak
bình phước	binh phuoc
hậu giang	hau giang
quy nhơn	quy nhon
buôn ma thuột	buon ma thuot
biên hòa	bien hoa
phan thiết	phan thiet
hạ long	ha long
sa pa	sapa
hội an	hoi an
thủ đức	thu duc
bình thạnh	binh thanh
gò vấp	go vap
tân bình	tan binh
bình tân	binh tan
hoàn kiếm	hoan kiem
hồ hoàn kiếm	hoan kiem lake
hồ gươm	hoan kiem lake
ba đình	ba dinh
đống đa	dong da
hai bà trưng	hai ba trung
cầu giấy	cau giay
hà đông	ha dong
long biên	long bien
nội bài	noi bai
sân bay nội bài	noi bai airport
tân sơn nhất	tan son nhat
sân bay long thành	long thanh airport
cam ranh	cam ranh
dung quất	dung quat
vũng áng	vung ang
formosa	formosa
đồng tâm	dong tam
thủ thiêm	thu thiem
cần giờ	can gio
củ chi	cu chi
mộc châu	moc chau
mỹ đình	my dinh
hà nam	ha nam; henan
hồ tây	west lake
thượng lưu	upstream; upper class
siêu bão	super typhoon
bão nhiệt đới	tropical storm
bão mạnh	strong storm; powerful storm
tâm bão	storm center; eye
mắt bão	eye of storm
đường đi của bão	storm path
cơn bão mạnh	powerful storm
cơn bão số	storm; typhoon
bão cát	sandstorm
bão tuyết	snowstorm; blizzard
bão lửa	firestorm
bão mặt trời	solar storm
trận bão	storm
trận bão tuyết	blizzard
mùa bão	storm season; hurricane season
lốc xoáy	tornado
cơn lốc xoáy	tornado
dông lốc	thunderstorm
giông bão	storm; thunderstorm
mưa giông	thunderstorm
mưa dông	thunderstorm
cơn giông	thunderstorm
sấm sét	thunder; lightning
sét đánh	lightning strike; lightning
tia sét	lightning
sét	lightning
mưa đá	hail
trận mưa đá	hailstorm
mưa axit	acid rain
mưa phùn	drizzle
mưa nhỏ	light rain
mưa vừa	moderate rain
mưa rất to	very heavy rain
mưa tầm tã	downpour; torrential rain
mưa như trút	torrential rain; downpour
mưa như trút nước	torrential rain; downpour
mưa xối xả	torrential rain
mưa kéo dài	prolonged rain
mưa trái mùa	unseasonal rain
mưa tuyết	sleet
lượng mưa	rainfall
lượng mưa lớn	heavy rainfall
tuyết	snow
tuyết rơi	snow; snowfall
tuyết rơi dày	heavy snow
tuyết lở	avalanche
lở tuyết	avalanche
sương mù	fog
sương mù dày đặc	thick fog; dense fog
sương muối	frost
khói mù	haze; smog
khói bụi	smog; smoke and dust
bụi mịn	fine dust; particulate matter
chất lượng không khí	air quality
chỉ số chất lượng	quality index
không khí lạnh	cold air; cold front
khối không khí lạnh	cold air mass
rét đậm	severe cold; bitter cold
rét hại	severe cold
đợt rét	cold spell
giá rét	freezing cold; bitter cold
lạnh giá	freezing; frigid
trời lạnh	cold weather
trời rét	cold weather
trời nắng	sunny
nắng nóng gay gắt	extreme heat; scorching heat
nắng nóng kỷ lục	record heat
nắng nóng kéo dài	prolonged heat
nắng	sunny; sunshine
sốc nhiệt	heatstroke
oi bức	sultry; hot
khô hạn	drought; dry
đợt hạn hán	drought
hạn mặn	drought and salinity
nhiễm mặn	salinity
khô nóng	hot and dry
độ ẩm	humidity
độ c	degrees celsius
độ f	degrees fahrenheit
nhiệt độ trung bình	average temperature
nhiệt độ cao	high temperature
nhiệt độ thấp	low temperature
nhiệt độ kỷ lục	record temperature
đài khí tượng	weather station
cơ quan khí tượng	meteorological agency; weather agency
dự báo thời tiết	weather forecast
bản tin thời tiết	weather report
thời tiết xấu	bad weather
thời tiết cực đoan	extreme weather
thời tiết khắc nghiệt	harsh weather; severe weather
hiện tượng thời tiết	weather phenomenon
gió mùa	monsoon
gió mùa đông bắc	northeast monsoon
gió bão	storm wind; gale
gió	wind
tốc độ gió	wind speed
sóng biển	wave
sóng lớn	large wave; big wave
biển động	rough sea
triều cường	high tide; tidal surge
thủy triều	tide
nước dâng	storm surge
mực nước	water level
lũ	flood
trận lũ	flood
trận lũ lụt	flood
cơn lũ	flood
đỉnh lũ	flood peak
lũ lịch sử	historic flood
lũ ống	flash flood
nước lũ	floodwater
vùng lũ	flooded area; flood-hit area
vỡ đê	dike breach
đê điều	dike; levee
đê	dike; levee
đê biển	sea dike
vỡ đập	dam collapse; dam break
hồ chứa	reservoir
hồ thủy điện	hydropower reservoir
xả lũ	flood discharge
thoát nước	drainage
ngập nước	flooded; submerged
ngập sâu	deeply flooded
ngập nặng	severe flooding
chìm trong biển nước	submerged; inundated
bị cuốn trôi	swept away; washed away
sụt lở	landslide; erosion
lở núi	landslide
sạt lở bờ sông	riverbank erosion
sạt lở bờ biển	coastal erosion
xói mòn	erosion
xói lở	erosion
bùn	mud
lũ bùn	mudslide
dòng bùn	mudflow
hố sụt	sinkhole
hố tử thần	sinkhole
động đất mạnh	strong earthquake; powerful earthquake
trận động đất mạnh	powerful earthquake
cơn địa chấn	earthquake; shock
rung lắc	tremor; shaking
cường độ	intensity; magnitude
độ lớn	magnitude
thang richter	richter scale
cảnh báo sóng thần	tsunami warning
trận sóng thần	tsunami
phun trào	erupt; eruption
núi lửa phun trào	volcanic eruption
tro bụi	ash
tro bụi núi lửa	volcanic ash
dung nham	lava
núi lửa hoạt động	active volcano
đám cháy rừng	wildfire; forest fire
đám cháy lớn	large fire; blaze
trận cháy rừng	wildfire
vụ cháy rừng	forest fire; wildfire
nạn cháy rừng	forest fire
cháy lan	fire spread
cháy lớn	large fire; big fire
vụ cháy lớn	large fire
cháy nhà	house fire
cháy chợ	market fire
cháy chung cư	apartment fire
chết cháy	burn to death
ngạt khói	smoke inhalation
chết ngạt	suffocate; suffocation
ngạt thở	suffocate
thoát nạn	escape; survive
thoát chết	survive; escape death
thoát hiểm	escape
lối thoát hiểm	emergency exit
cửa thoát hiểm	emergency exit
bình chữa cháy	fire extinguisher
đội cứu hỏa	fire brigade; firefighter
sở cứu hỏa	fire department
nhân viên cứu hỏa	firefighter
đội cứu hộ	rescue team; rescuer
đội tìm kiếm	search team
tìm kiếm cứu hộ	search and rescue
công tác cứu hộ	rescue work; rescue operation
công tác tìm kiếm	search operation
hoạt động cứu hộ	rescue operation
chiến dịch cứu hộ	rescue operation
cuộc giải cứu	rescue
chiến dịch giải cứu	rescue operation
công tác cứu nạn	rescue work
chó nghiệp vụ	sniffer dog
người mất tích	missing person; missing
người bị nạn	victim
người gặp nạn	victim
người tử vong	death; dead
số người thiệt mạng	death toll
số người tử vong	death toll
số người mất tích	number missing
số thương vong	casualties; toll
số nạn nhân	number of victims
con số thương vong	casualty toll
thiệt hại về người	loss of life; casualties
thiệt hại nặng nề	heavy damage; heavy losses
thiệt hại nghiêm trọng	serious damage
thiệt hại lớn	great damage
thiệt hại kinh tế	economic damage; economic loss
thiệt hại vật chất	material damage
vùng thiên tai	disaster area
vùng thảm họa	disaster zone
khu vực thảm họa	disaster area
thảm họa thiên nhiên	natural disaster
thảm họa tự nhiên	natural disaster
thảm họa hạt nhân	nuclear disaster
thảm họa môi trường	environmental disaster
thảm họa nhân đạo	humanitarian disaster
thảm họa hàng không	air disaster
thảm họa kép	twin disaster
khủng hoảng nhân đạo	humanitarian crisis
khủng hoảng di cư	migrant crisis
khủng hoảng tị nạn	refugee crisis
khủng hoảng năng lượng	energy crisis
khủng hoảng lương thực	food crisis
khủng hoảng chính trị	political crisis
khủng hoảng hiến pháp	constitutional crisis
khủng hoảng ngân hàng	banking crisis
khủng hoảng khí hậu	climate crisis
khủng hoảng hạt nhân	nuclear crisis
khủng hoảng y tế	health crisis
khủng hoảng nhà ở	housing crisis
khủng hoảng niềm tin	crisis of confidence
hàng viện trợ	aid; relief supplies
đồ cứu trợ	relief supplies
công tác cứu trợ	relief work; relief effort
nơi tạm trú	temporary shelter
nhà tạm	temporary housing
lều trại	tent; camp
lều	tent
trại tạm	temporary camp
mất nhà cửa	homeless; displaced
vô gia cư	homeless
người vô gia cư	homeless person; homeless
nạn nhân thiên tai	disaster victim
gió lốc	whirlwind; tornado
tốc mái	roof blown off
cây đổ	fallen tree
bật gốc	uprooted
gãy đổ	fall; break
sập nhà	house collapse
sập cầu	bridge collapse
sập hầm	tunnel collapse
vụ sập	collapse
sập đổ	collapse
nứt	crack
sụp lún	subsidence
rò rỉ khí gas	gas leak
rò rỉ dầu	oil leak
tràn dầu	oil spill
sự cố tràn dầu	oil spill
rò rỉ phóng xạ	radiation leak
nổ khí gas	gas explosion
nổ mìn	mine explosion
sập mỏ	mine collapse
nổ hầm mỏ	mine explosion
nổ nhà máy	factory explosion
vụ nổ lớn	big explosion
vụ nổ khí gas	gas explosion
giẫm đạp	stampede
vụ giẫm đạp	stampede
lật tàu	capsize
lật xe	overturn
lật thuyền	capsize
chìm thuyền	boat sinking; sinking
đắm tàu	shipwreck
vụ đắm tàu	shipwreck; ferry disaster
chìm phà	ferry sinking
vụ chìm phà	ferry sinking; ferry disaster
trật bánh	derail; derailment
trật đường ray	derail; derailment
tai nạn tàu hỏa	train accident; train crash
tai nạn đường sắt	rail accident
tai nạn hàng không	air accident; plane crash
tai nạn thảm khốc	horrific accident
tai nạn nghiêm trọng	serious accident
tai nạn liên hoàn	pileup
tai nạn xe hơi	car accident; car crash
tai nạn ô tô	car accident
tai nạn xe buýt	bus accident; bus crash
vụ rơi máy bay	plane crash
vụ va chạm	collision
lao xuống vực	plunge into ravine
lao xuống sông	plunge into river
đâm trực diện	head-on collision
đâm vào	crash into; hit
tông vào	crash into; hit
tông xe	crash; hit
đâm xe	car crash; ramming
lao xe	ram; drive into
húc	ram
hạ cánh an toàn	land safely
hộp đen	black box
hộp đen máy bay	black box
mảnh vỡ máy bay	plane debris; wreckage
xác máy bay	wreckage; plane wreckage
xác tàu	shipwreck; wreck
máy bay mất tích	missing plane
máy bay gặp nạn	crashed plane
máy bay chở khách	passenger plane; airliner
máy bay thương mại	commercial plane; airliner
máy bay vận tải	transport plane; cargo plane
máy bay quân sự	military plane; military aircraft
máy bay dân sự	civilian plane
máy bay riêng	private jet; private plane
máy bay phản lực	jet
máy bay cường kích	attack aircraft
máy bay chiến lược	strategic aircraft
máy bay chở hàng	cargo plane
máy bay tàng hình	stealth aircraft
máy bay tiếp dầu	tanker; refueling aircraft
máy bay huấn luyện	training aircraft; trainer
phi cơ quân sự	military aircraft
phi đội	squadron; fleet
bệnh nhân covid	covid patient
ca nhiễm	case; infection
ca nhiễm mới	new case
ca mắc	case
ca mắc mới	new case
ca bệnh	case
ca dương tính	positive case
ca tử vong	death
ca nghi nhiễm	suspected case
ca nghi ngờ	suspected case
người nhiễm	infected person
người nhiễm bệnh	infected person; infected
người nhiễm virus	infected person
nhiễm virus	infected; virus infection
nhiễm virus corona	coronavirus infection
virus corona	coronavirus
virus corona chủng mới	novel coronavirus
chủng mới	new strain
biến thể	variant
biến chủng	variant
chủng virus	virus strain
siêu vi	virus
covid	covid
đại dịch covid	covid pandemic
dịch covid	covid pandemic; covid
bùng phát dịch	outbreak
đợt bùng phát	outbreak
đợt dịch	outbreak; wave
vùng dịch	epidemic area; affected area
tâm dịch	epicenter
ổ dịch mới	new outbreak
dịch	epidemic; translate
chống dịch	fight epidemic; epidemic prevention
phòng dịch	epidemic prevention
phòng chống dịch	epidemic prevention; disease prevention
phòng chống dịch bệnh	disease prevention
kiểm soát dịch	epidemic control
kiểm soát dịch bệnh	disease control
khai báo y tế	health declaration
truy vết	contact tracing; trace
tiếp xúc gần	close contact
giãn cách	distancing
giãn cách xã hội	social distancing
cách ly xã hội	social distancing; lockdown
cách ly tập trung	centralized quarantine
khu cách ly	quarantine area; isolation area
tự cách ly	isolate; quarantine
lệnh phong tỏa	lockdown
lệnh cách ly	quarantine order
bình thường mới	new normal
miễn dịch	immune; immunity
miễn dịch cộng đồng	herd immunity
hệ miễn dịch	immune system
kháng thể	antibody
tiêm vắc xin	vaccinate; vaccination
tiêm vaccine	vaccinate; vaccination
tiêm phòng	vaccinate; vaccination
mũi tiêm	injection; shot; dose
mũi vaccine	vaccine dose
liều vắc xin	vaccine dose
liều vaccine	vaccine dose
liều	dose
liều lượng	dose; dosage
hộ chiếu vaccine	vaccine passport
xét nghiệm nhanh	rapid test
xét nghiệm máu	blood test
xét nghiệm adn	dna test
kết quả xét nghiệm	test result
mẫu xét nghiệm	test sample
mẫu máu	blood sample
mẫu bệnh phẩm	sample; specimen
kit xét nghiệm	test kit
nước rửa tay	hand sanitizer
rửa tay	wash hands
đồ bảo hộ	protective gear
thiết bị bảo hộ	protective equipment
vật tư y tế	medical supplies
thiết bị y tế	medical equipment
máy thở	ventilator
giường bệnh	hospital bed
phòng cấp cứu	emergency room
phòng hồi sức	intensive care
hồi sức cấp cứu	intensive care
hồi sức tích cực	intensive care
chăm sóc đặc biệt	intensive care
khoa cấp cứu	emergency department
phòng mổ	operating room
bàn mổ	operating table
ca mổ	surgery; operation
phẫu thuật thẩm mỹ	plastic surgery; cosmetic surgery
phẫu thuật tim	heart surgery
bác sĩ phẫu thuật	surgeon
bác sĩ gia đình	family doctor
bác sĩ thú y	veterinarian
bác sĩ tâm lý	psychologist; psychiatrist
bác sĩ tâm thần	psychiatrist
bác sĩ nhi khoa	pediatrician
bác sĩ sản khoa	obstetrician
bác sĩ điều trị	attending physician; doctor
nha sĩ	dentist
nha khoa	dental; dentistry
dược sĩ	pharmacist
hiệu thuốc	pharmacy
nhà thuốc	pharmacy
điều dưỡng	nurse
điều dưỡng viên	nurse
hộ lý	orderly; nurse
hộ sinh	midwife
nữ hộ sinh	midwife
y bác sĩ	doctors; medical staff
đội ngũ y tế	medical team
nhân viên cấp cứu	paramedic
đội y tế	medical team
cán bộ y tế	health worker
hệ thống y tế	health system; healthcare system
dịch vụ y tế	health service; medical service
cơ sở y tế	medical facility; health facility
trung tâm y tế	medical center; health center
quan chức y tế	health official
giới chức y tế	health officials; health authorities
chuyên gia y tế	health expert; medical expert
ngành y tế	health sector
sở y tế	health department
y tế công cộng	public health
y tế cộng đồng	public health
y khoa	medical; medicine
y học	medicine; medical
y học cổ truyền	traditional medicine
đông y	traditional medicine; oriental medicine
thuốc nam	herbal medicine; traditional medicine
châm cứu	acupuncture
thảo dược	herb; herbal
thuốc kháng sinh	antibiotic
kháng sinh	antibiotic
kháng thuốc	drug resistance; drug-resistant
kháng kháng sinh	antibiotic resistance
thuốc giảm đau	painkiller
giảm đau	pain relief
thuốc ngủ	sleeping pill
thuốc tránh thai	contraceptive; birth control pill
tránh thai	contraception; contraceptive
thuốc điều trị	drug; treatment
thuốc giả	counterfeit drug; fake medicine
thuốc lá điện tử	e-cigarette
thuốc trừ sâu	pesticide
thuốc diệt cỏ	herbicide
viên thuốc	pill; tablet
đơn thuốc	prescription
kê đơn	prescribe
thực phẩm chức năng	dietary supplement; supplement
an toàn thực phẩm	food safety
vệ sinh	hygiene; sanitation; toilet
thực phẩm bẩn	unsafe food
tác dụng phụ	side effect
phản ứng phụ	side effect
biến chứng	complication
di chứng	aftereffect; sequela
mãn tính	chronic
mạn tính	chronic
cấp tính	acute
bệnh mãn tính	chronic disease
bệnh truyền nhiễm	infectious disease
truyền nhiễm	infectious; contagious
bệnh hiểm nghèo	serious illness; terminal illness
bệnh nặng	seriously ill; serious illness
bệnh nền	underlying condition
bệnh lạ	mysterious disease
bệnh hiếm	rare disease
bệnh di truyền	genetic disease
bệnh tim mạch	cardiovascular disease; heart disease
tim mạch	cardiovascular
bệnh phổi	lung disease
bệnh gan	liver disease
bệnh thận	kidney disease
suy thận	kidney failure
suy tim	heart failure
suy hô hấp	respiratory failure
suy gan	liver failure
suy đa tạng	multiple organ failure
suy nhược	weakness; debilitated
chạy thận	dialysis
ghép tạng	organ transplant
ghép gan	liver transplant
ghép thận	kidney transplant
ghép tim	heart transplant
cấy ghép	transplant; implant
hiến tạng	organ donation
hiến máu	blood donation; donate blood
truyền máu	blood transfusion
nhóm máu	blood type
đường huyết	blood sugar
bệnh tiểu đường	diabetes
đái tháo đường	diabetes
cao huyết áp	high blood pressure; hypertension
tăng huyết áp	hypertension; high blood pressure
nhồi máu cơ tim	heart attack
cơn đau tim	heart attack
ngừng tim	cardiac arrest
nhịp tim	heart rate; heartbeat
xuất huyết não	brain hemorrhage
tai biến	stroke; complication
chấn thương sọ não	traumatic brain injury
chấn thương đầu	head injury
u não	brain tumor
khối u	tumor
ung thư phổi	lung cancer
ung thư vú	breast cancer
ung thư gan	liver cancer
ung thư máu	leukemia; blood cancer
ung thư dạ dày	stomach cancer
ung thư đại tràng	colon cancer
ung thư tuyến tụy	pancreatic cancer
ung thư da	skin cancer
bệnh nhân ung thư	cancer patient
tế bào ung thư	cancer cell
hóa trị	chemotherapy
xạ trị	radiotherapy; radiation therapy
tế bào	cell
tế bào gốc	stem cell
gen	gene
đột biến	mutation; mutate
đột biến gen	gene mutation
biến đổi gen	genetically modified
chỉnh sửa gen	gene editing
di truyền	genetic; genetics
adn	dna
bệnh bạch hầu	diphtheria
bạch hầu	diphtheria
bệnh sởi	measles
sởi	measles
dịch sởi	measles outbreak
thủy đậu	chickenpox
đậu mùa	smallpox
đậu mùa khỉ	monkeypox
bại liệt	polio
bệnh bại liệt	polio
viêm gan	hepatitis
viêm gan b	hepatitis b
viêm phổi	pneumonia
viêm phổi cấp	acute pneumonia
viêm phế quản	bronchitis
viêm não	encephalitis
viêm não nhật bản	japanese encephalitis
viêm màng não	meningitis
viêm khớp	arthritis
viêm họng	sore throat
viêm ruột thừa	appendicitis
viêm da	dermatitis
viêm nhiễm	inflammation; infection
viêm	inflammation
nhiễm khuẩn	bacterial infection; infection
vi khuẩn	bacteria
vi trùng	germ
mầm bệnh	pathogen
ký sinh trùng	parasite
nấm	fungus; mushroom
giun sán	parasitic worm
bệnh tả	cholera
bệnh dịch hạch	plague
dịch hạch	plague
bệnh dại	rabies
bệnh phong	leprosy
bệnh sốt rét	malaria
bệnh cúm	flu; influenza
cúm mùa	seasonal flu
cúm lợn	swine flu
cúm heo	swine flu
dịch cúm	flu epidemic; flu outbreak
virus cúm	flu virus
virus ebola	ebola virus
dịch ebola	ebola outbreak; ebola epidemic
virus zika	zika virus
virus hiv	hiv
nhiễm hiv	hiv infection; hiv-positive
bệnh aids	aids
tay chân miệng	hand foot mouth
bệnh tay chân miệng	hand foot mouth
tả lợn châu phi	african swine fever
lở mồm long móng	foot-and-mouth disease
bò điên	mad cow
bệnh bò điên	mad cow disease
tiêu hủy	cull; destroy
tự kỷ	autism; autistic
béo phì	obesity; obese
thừa cân	overweight
giảm cân	lose weight; weight loss
tăng cân	gain weight
cân nặng	weight
chiều cao	height
ăn kiêng	diet
chế độ ăn	diet
chế độ ăn uống	diet
mất ngủ	insomnia
mất trí nhớ	dementia; memory loss
sa sút trí tuệ	dementia
bệnh alzheimer	alzheimer's disease
bệnh parkinson	parkinson's disease
động kinh	epilepsy
hen suyễn	asthma
dị ứng	allergy; allergic
bệnh tâm thần	mental illness
tâm thần	mental; psychiatric
tâm thần phân liệt	schizophrenia
sức khỏe tâm thần	mental health
sức khỏe tinh thần	mental health
bệnh viện tâm thần	psychiatric hospital; mental hospital
rối loạn tâm thần	mental disorder
tâm lý	psychology; psychological
tâm lý học	psychology
nhà tâm lý học	psychologist
căng thẳng tâm lý	stress
sang chấn	trauma
sang chấn tâm lý	psychological trauma
lo âu	anxiety
chứng trầm cảm	depression
ảo giác	hallucination
cai nghiện	rehab; rehabilitation
trung tâm cai nghiện	rehabilitation center; rehab center
nghiện rượu	alcoholism; alcoholic
nghiện	addiction; addicted
người nghiện	addict
con nghiện	addict
sốc thuốc	overdose
dùng thuốc quá liều	overdose
quá liều	overdose
tiểu phẫu	minor surgery
gây mê	anesthesia
gây tê	anesthesia
khâu	stitch; sew
băng bó	bandage
xuất viện	discharged; discharge
nhập viện	hospitalized; hospitalization
nằm viện	hospitalized
đưa đi cấp cứu	rushed to hospital
đưa vào bệnh viện	taken to hospital
bình phục	recover; recovery
khỏi bệnh	recover; recovery
chữa khỏi	cure
chữa trị	treat; cure; treatment
cứu chữa	treat; save
liệu pháp	therapy
phác đồ điều trị	treatment regimen
vật lý trị liệu	physical therapy
phục hồi chức năng	rehabilitation
khám bệnh	medical examination; checkup
khám sức khỏe	health check; medical checkup
kiểm tra sức khỏe	health check; medical checkup
tình trạng sức khỏe	health condition; health
vấn đề sức khỏe	health problem; health issue
lý do sức khỏe	health reason
sức khỏe yếu	poor health
thể lực	fitness; physical strength
thể trạng	physical condition
sức đề kháng	immunity; resistance
hấp hối	dying
đe dọa tính mạng	life-threatening
chết não	brain death; brain dead
an tử	euthanasia
trợ tử	assisted suicide
tử vong mẹ	maternal mortality
tỷ lệ tử vong	mortality rate; death rate
phá thai	abortion
quyền phá thai	abortion rights
nạo phá thai	abortion
sảy thai	miscarriage
thai nhi	fetus
bào thai	fetus
sinh non	premature; preterm birth
sinh mổ	cesarean
sinh đôi	twin
song sinh	twin
cặp song sinh	twins
vô sinh	infertility; infertile
thụ tinh nhân tạo	artificial insemination
mang thai hộ	surrogacy
đẻ thuê	surrogacy
sản phụ	pregnant woman; mother
phụ nữ mang thai	pregnant woman
bà bầu	pregnant woman
cho con bú	breastfeed; breastfeeding
sữa mẹ	breast milk
dậy thì	puberty
mãn kinh	menopause
kinh nguyệt	menstruation; menstrual
bao cao su	condom
quan hệ tình dục	sexual intercourse; sex
tế bào máu	blood cell
hồng cầu	red blood cell
bạch cầu	white blood cell
huyết tương	plasma
mạch máu	blood vessel
động mạch	artery
tĩnh mạch	vein
dạ dày	stomach
ruột	intestine
khớp	joint
đầu gối	knee
cột sống	spine
sọ	skull
hộp sọ	skull
vai	shoulder
ngực	chest; breast
cổ họng	throat
mũi	nose
tai	ear
miệng	mouth
răng	tooth
lưỡi	tongue
môi	lip
cánh tay	arm
bàn tay	hand
bàn chân	foot
mắt cá chân	ankle
đôi mắt	eyes
làn da	skin
cơ bắp	muscle
dây thần kinh	nerve
thần kinh	nerve; neurological
hệ thần kinh	nervous system
não bộ	brain
bộ não	brain
thị lực	eyesight; vision
mù lòa	blind; blindness
mù	blind
điếc	deaf
khiếm thị	visually impaired; blind
khiếm thính	hearing impaired; deaf
câm	mute
xe lăn	wheelchair
liệt	paralyzed
bị liệt	paralyzed
cụt	amputate
buồn nôn	nausea
nôn mửa	vomit
tiêu chảy	diarrhea
ho	cough
sổ mũi	runny nose
khó thở	difficulty breathing; breathless
sốt cao	high fever
đau đầu	headache
đau lưng	back pain
chóng mặt	dizzy; dizziness
kiệt quệ	exhausted
mất nước	dehydration
tuổi thọ trung bình	average life expectancy
già hóa dân số	aging population; population aging
dân số già	aging population
tỷ suất sinh	fertility rate
kiểm soát sinh sản	birth control
sinh sản	reproductive; reproduction
dưỡng lão	nursing home
viện dưỡng lão	nursing home
nhà dưỡng lão	nursing home
trại trẻ mồ côi	orphanage
cô nhi viện	orphanage
nhà tang lễ	funeral home
nhà xác	morgue; mortuary
hỏa táng	cremate; cremation
tro cốt	ashes
nghĩa trang	cemetery
ngôi mộ	grave; tomb
mộ	grave; tomb
lăng mộ	tomb; mausoleum
quan tài	coffin
linh cữu	coffin; casket
đội trưởng	captain; team leader
đội phó	vice captain
đội nhà	home team
đội khách	away team; visitors
đội chủ nhà	host; home team
đội hình	lineup; squad; formation
đội hình xuất phát	starting lineup
đội một	first team
đội dự bị	reserve team
đội trẻ	youth team
đội tuyển nữ	women's team
đội tuyển việt nam	vietnam national team
đội tuyển anh	england team; england
đội tuyển đức	germany team; germany
đội tuyển olympic	olympic team
tuyển anh	england
tuyển đức	germany
tuyển pháp	france
tuyển tây ban nha	spain
tuyển việt nam	vietnam team; vietnam
tuyển thái lan	thailand
tuyển thủ	player; international
đồng đội	teammate
hậu vệ	defender
hậu vệ phải	right back
hậu vệ trái	left back
trung vệ	center back; defender
tiền vệ	midfielder
tiền vệ trung tâm	central midfielder
tiền vệ phòng ngự	defensive midfielder
tiền vệ tấn công	attacking midfielder
hàng tiền vệ	midfield
hàng thủ	defense
hàng phòng ngự	defense
hàng công	attack
hàng tấn công	attack
tuyến giữa	midfield
chân sút	striker; scorer
trung phong	striker; center forward
cầu thủ chạy cánh	winger
tiền đạo cánh	winger
thủ thành	goalkeeper
người gác đền	goalkeeper
cầu thủ dự bị	substitute
băng ghế dự bị	bench
ghế dự bị	bench
vào sân thay người	substitute; come on
thay người	substitution; substitute
cầu thủ trẻ	young player
cầu thủ bóng đá	footballer; football player
cầu thủ người brazil	brazilian player
ngoại binh	foreign player
danh thủ	star; footballer
siêu sao	superstar; star
ngôi sao bóng đá	football star
huấn luyện viên trưởng	head coach
hlv	coach
hlv trưởng	head coach
nhà cầm quân	coach; manager
chiến lược gia	coach; strategist
thuyền trưởng	captain; coach
trợ lý trọng tài	assistant referee
trọng tài chính	referee
trọng tài biên	linesman
ban huấn luyện	coaching staff
liên đoàn bóng đá	football federation; football association
liên đoàn thể thao	sports federation
liên đoàn	federation; league
vff	vff; football federation
làng bóng đá	football world
bóng đá việt nam	vietnamese football
bóng đá anh	english football
bóng đá nữ	women's football
bóng đá trẻ	youth football
bóng đá châu âu	european football
bóng đá thế giới	world football
giải bóng đá	football tournament; football league
giải vô địch	championship
giải ngoại hạng	premier league
giải ngoại hạng anh	premier league
ngoại hạng	premier league
giải hạng nhất	first division
hạng nhất	first division; first class
hạng nhì	second division; second place
hạng ba	third place
hạng tư	fourth place
giải quốc nội	domestic league
cúp	cup
cúp bóng đá	football cup
cúp quốc gia	national cup
cúp liên đoàn	league cup
cúp fa	fa cup
cúp c1	champions league
cúp châu âu	european cup
cúp thế giới	world cup
cúp vàng	gold cup; trophy
cúp nhà vua	copa del rey
cúp vô địch	trophy
chiếc cúp	trophy; cup
danh hiệu vô địch	title; championship
ngôi vô địch	title; championship
đăng quang	win title; crowned
nâng cúp	lift trophy
đương kim vô địch	defending champion
tân vô địch	new champion
á quân	runner-up
ngôi á quân	runner-up
cú ăn ba	treble
cú đúp	double; brace
cú hat trick	hat trick
lập công	score
lập cú đúp	score twice
mở tỷ số	open scoring
mở tỉ số	open scoring
gỡ hòa	equalize; equalizer
bàn gỡ	equalizer
bàn gỡ hòa	equalizer
bàn thua	goal conceded
bàn mở tỷ số	opening goal; opener
bàn quyết định	decisive goal
bàn thắng quyết định	winning goal; winner
thủng lưới	concede
giữ sạch lưới	clean sheet
phản lưới	own goal
phản lưới nhà	own goal
lưới	net
khung thành	goal
cầu môn	goal
xà ngang	crossbar
cột dọc	post
khung gỗ	woodwork
vòng cấm	penalty area; box
vòng cấm địa	penalty area
vạch vôi	goal line
chấm phạt đền	penalty spot
phạt đền	penalty
quả phạt đền	penalty
đá phạt	free kick
quả đá phạt	free kick
đá phạt trực tiếp	direct free kick
phạt góc	corner
quả phạt góc	corner kick; corner
ném biên	throw-in
đá luân lưu	penalty shootout; shootout
loạt luân lưu	penalty shootout; shootout
loạt sút luân lưu	penalty shootout
luân lưu	shootout
việt vị	offside
thẻ đỏ	red card
thẻ vàng	yellow card
thẻ phạt	booking; card
treo giò	suspended; ban
cấm thi đấu	ban; suspension
án treo giò	suspension; ban
truất quyền thi đấu	disqualify; send off
phạm lỗi	foul; commit foul
pha phạm lỗi	foul
hiệp một	first half
hiệp hai	second half
hiệp 1	first half
hiệp 2	second half
hiệp phụ	extra time
bù giờ	stoppage time; injury time
phút bù giờ	stoppage time; injury time
giờ nghỉ	halftime; break
hết giờ	full time
tỷ số	score
tỉ số	score
tỷ số hòa	draw
trận hòa	draw
hòa	draw
cầm hòa	draw; hold
chia điểm	draw; share points
trận thắng	win; victory
trận thua	loss; defeat
thất trận	defeat; lose
thảm bại	heavy defeat; crushing defeat
thua đậm	heavy defeat
thắng đậm	big win; thrash
thắng sát nút	narrow win
ngược dòng	comeback; come back
lội ngược dòng	comeback
chuỗi trận	run of games
chuỗi bất bại	unbeaten run
bất bại	unbeaten; undefeated
mạch thắng	winning streak
trận ra quân	opening match; opener
trận mở màn	opening match; opener
trận khai mạc	opening match
trận derby	derby
trận giao hữu	friendly; friendly match
giao hữu	friendly
trận lượt đi	first leg
trận lượt về	second leg
lượt đi	first leg
lượt về	second leg
vòng bảng	group stage
vòng đấu	round
vòng 1	first round; round one
vòng một	first round
vòng hai	second round
vòng ba	third round
vòng đấu loại	qualifying round; knockout
vòng knock out	knockout round
vòng tứ kết	quarterfinal
vòng bán kết	semifinal
vòng chung kết	finals; final
trận tứ kết	quarterfinal
trận bán kết	semifinal
trận đấu loại	qualifier
loạt trận	round; fixtures
lịch thi đấu	schedule; fixtures
cặp đấu	tie; match
bốc thăm	draw; lots
lễ bốc thăm	draw
bảng đấu	group
bảng tử thần	group of death
bảng a	group a
bảng b	group b
bảng c	group c
bảng d	group d
đầu bảng	top of table; leaders
cuối bảng	bottom of table
nhóm dẫn đầu	leading group
ngôi đầu	top spot
ngôi đầu bảng	top spot; top of table
xuống hạng	relegation; relegate
thăng hạng	promotion; promote
trụ hạng	avoid relegation; survival
kết quả bóng đá	football results
điểm số	score; points
ghi điểm	score
ghi bàn thắng	score goal
vua phá lưới	top scorer
chiếc giày vàng	golden boot
quả bóng vàng	ballon d'or; golden ball
quả bóng	ball
trái bóng	ball
bóng	ball
sút bóng	shoot; shot
cú sút	shot
cú sút xa	long-range shot
cú vô lê	volley
cú đánh đầu	header
đánh đầu	header; head
đường chuyền	pass
chuyền bóng	pass
tạt bóng	cross
cản phá	save; block
pha cản phá	save
pha bóng	play; move
kiểm soát bóng	possession
cầm bóng	possession
phòng ngự	defense; defend; defensive
phản công nhanh	counterattack
lối chơi	style of play
lối đá	style of play
chiến thuật	tactics; tactical
phong độ	form
sa sút phong độ	loss of form
thể thức	format
thi đấu	compete; play
ra sân	play; start
đá chính	start
sân khách	away; away game
sân nhà	home; home ground
sân cỏ	pitch
mặt sân	pitch
khán đài	stand; stands
cổ động viên	fan; supporter
cđv	fan; supporter
nhóm cổ động viên	fans
hooligan	hooligan
fan hâm mộ	fan
phòng thay đồ	dressing room; locker room
thị trường chuyển nhượng	transfer market
kỳ chuyển nhượng	transfer window
kỳ chuyển nhượng hè	summer transfer window
phí chuyển nhượng	transfer fee
hợp đồng chuyển nhượng	transfer deal
bản hợp đồng	contract; signing
tân binh	recruit; new signing; rookie
chiêu mộ	sign; recruit
đầu quân	join
gia nhập	join; accession
gia hạn hợp đồng	extend contract; contract extension
chấm dứt hợp đồng	terminate contract
cho mượn	loan; lend
dạng cho mượn	loan
giải nghệ	retire; retirement
treo giày	retire
clb	club
lò đào tạo	academy
dàn sao	stars
bầy sư tử	lions
quỷ đỏ	red devils; manchester united
pháo thủ	gunners; arsenal
vô địch thế giới	world champion
vô địch châu âu	european champion
vô địch châu á	asian champion
vô địch quốc gia	national champion
vô địch olympic	olympic champion
thể thao điện tử	esports
thể thao việt nam	vietnamese sports
đoàn thể thao	sports delegation
giới thể thao	sports world
sự kiện thể thao	sporting event; sports event
thể dục	exercise; gymnastics
thể dục thể thao	sports; physical training
thể dục dụng cụ	gymnastics
tập thể dục	exercise
tập luyện	train; training; practice
phòng tập	gym
phòng tập gym	gym
sân tập	training ground
buổi tập	training session
bài tập	exercise
điền kinh	athletics
môn điền kinh	athletics
chạy bộ	run; jogging
chạy marathon	marathon
cuộc thi marathon	marathon
chạy nước rút	sprint
chạy vượt rào	hurdles
chạy tiếp sức	relay
nhảy cao	high jump
nhảy xa	long jump
nhảy sào	pole vault
ném lao	javelin
ném tạ	shot put
ném đĩa	discus
cử tạ	weightlifting
đô cử	weightlifter
bơi lội	swimming
bơi	swim; swimming
kình ngư	swimmer
tay bơi	swimmer
môn bơi	swimming
nhảy cầu	diving
lặn	dive; diving
chèo thuyền	rowing
đua thuyền	rowing; boat race; sailing
đua xe	racing; race
đua xe đạp	cycling; cycling race
tay đua	driver; racer
cua rơ	cyclist
xe đạp địa hình	mountain bike
đua ngựa	horse racing
trường đua	racetrack; circuit
đường đua	track; circuit; race
giải đua	grand prix; race
công thức 1	formula one
quần vợt	tennis
tay vợt	tennis player; player
tay vợt nữ	female tennis player
số một thế giới	world number one
giải quần vợt	tennis tournament
giải úc mở rộng	australian open
úc mở rộng	australian open
mỹ mở rộng	us open
pháp mở rộng	french open; roland garros
hạt giống	seed
hạt giống số một	top seed
đơn nam	men's singles
đơn nữ	women's singles
đôi nam	men's doubles
đôi nữ	women's doubles
đôi nam nữ	mixed doubles
bóng bàn	table tennis
cầu lông	badminton
bóng rổ	basketball
bóng chuyền	volleyball
bóng chuyền bãi biển	beach volleyball
bóng chuyền nữ	women's volleyball
bóng ném	handball
bóng nước	water polo
bóng chày	baseball
bóng bầu dục	rugby; american football
bóng bầu dục mỹ	american football
khúc côn cầu	hockey
trượt băng	skating; ice skating
trượt băng nghệ thuật	figure skating
trượt tuyết	skiing; ski
trượt ván	skateboarding
lướt sóng	surfing; surf
leo núi	climbing; mountaineering
nhà leo núi	climber; mountaineer
người leo núi	climber
đấu kiếm	fencing
bắn súng	shooting
xạ thủ	shooter; marksman
bắn cung	archery
cung thủ	archer
võ thuật	martial arts
võ sĩ	boxer; fighter
võ sĩ quyền anh	boxer
quyền anh	boxing
đấu vật	wrestling
đô vật	wrestler
đai vô địch	title belt; championship belt
hạng cân	weight class
cờ vua	chess
kỳ thủ	chess player
đại kiện tướng	grandmaster
cờ vây	go
bi a	billiards
sân golf	golf course
gôn	golf
golf thủ	golfer
phi tiêu	darts
kéo co	tug of war
sea games	sea games
đại hội thể thao	games; sports festival
á vận hội	asian games
olympic mùa đông	winter olympics
olympic mùa hè	summer olympics
olympic bắc kinh	beijing olympics
olympic tokyo	tokyo olympics
ủy ban olympic	olympic committee
người khuyết tật paralympic	paralympic
ngọn đuốc olympic	olympic torch; olympic flame
làng vận động viên	athletes village
vđv	athlete
nữ vận động viên	female athlete
nam vận động viên	male athlete
đấu thủ	player; competitor
đối thủ nặng ký	strong opponent
đấu trường	arena
nhà thi đấu	arena; stadium
hcv	gold medal
hcb	silver medal
hcđ	bronze medal
tấm huy chương	medal
tấm huy chương vàng	gold medal
bộ huy chương	set of medals
tổng sắp huy chương	medal table
bục nhận huy chương	podium
bục vinh quang	podium
giành huy chương	win medal
kỷ lục thế giới	world record
kỷ lục quốc gia	national record
phá kỷ lục	break record; record-breaking
lập kỷ lục	set record
lập kỷ lục mới	set new record
kỷ lục gia	record holder
doping	doping
bê bối doping	doping scandal
chất cấm	banned substance
chất kích thích	stimulant; doping
dàn xếp tỷ số	match-fixing; fix match
bán độ	match-fixing
cá độ	betting; bet
cá độ bóng đá	football betting
cá cược	betting; bet; gambling
nhà cái	bookmaker
chủ nhà world cup	world cup host
vòng loại world cup	world cup qualifier
chung kết world cup	world cup final
tấm vé	ticket; place
giành vé	qualify; win place
chấn thương nặng	serious injury
dây chằng	ligament
đứt dây chằng	ligament tear
gân kheo	hamstring
dưỡng thương	recover from injury
bình phục chấn thương	recover from injury
mạng viễn thông	telecom network
nhà mạng	carrier; network operator
công ty viễn thông	telecom company
tập đoàn viễn thông	telecom group
tập đoàn công nghệ	technology group; tech giant
gã khổng lồ	giant
hãng công nghệ	technology company; tech firm
ngành công nghệ	technology industry
giới công nghệ	tech industry
công nghệ sinh học	biotechnology
công nghệ nano	nanotechnology
công nghệ mới	new technology
công nghệ tiên tiến	advanced technology
công nghệ sạch	clean technology
công nghệ xanh	green technology
công nghệ thực phẩm	food technology
công nghệ tài chính	fintech; financial technology
công nghệ nhận dạng	recognition technology
chuyển giao công nghệ	technology transfer
khu công nghệ cao	high-tech park
cách mạng công nghiệp	industrial revolution
điện toán đám mây	cloud computing
đám mây	cloud
dữ liệu lớn	big data
dữ liệu cá nhân	personal data
dữ liệu người dùng	user data
cơ sở dữ liệu	database
trung tâm dữ liệu	data center
bảo vệ dữ liệu	data protection
rò rỉ dữ liệu	data leak; data breach
máy chủ	server
máy tính bảng	tablet
máy tính cá nhân	personal computer
máy tính lượng tử	quantum computer
siêu máy tính	supercomputer
lượng tử	quantum
máy in	printer
bàn phím	keyboard
con chuột	mouse
ổ cứng	hard drive; hard disk
bộ nhớ	memory
bộ vi xử lý	microprocessor; processor
vi xử lý	processor
vi mạch	microchip; chip
mạch điện	circuit
con chip	chip
chip bán dẫn	semiconductor chip
ngành bán dẫn	semiconductor industry
cảm biến	sensor
pin	battery
pin mặt trời	solar cell; solar panel
tấm pin mặt trời	solar panel
pin lithium	lithium battery
sạc pin	charge battery
sạc	charge
bộ sạc	charger
trạm sạc	charging station
smartphone	smartphone
iphone	iphone
điện thoại bàn	landline
điện thoại vệ tinh	satellite phone
số điện thoại	phone number
cuộc gọi điện thoại	phone call
tin nhắn	message; text message
nhắn tin	text; message
tin nhắn điện tử	electronic message
thư điện tử	email
email	email
hộp thư	mailbox; inbox
địa chỉ email	email address
tài khoản facebook	facebook account
tài khoản twitter	twitter account
mạng xã hội facebook	facebook
mạng xã hội twitter	twitter
trang facebook	facebook page
trang cá nhân	personal page
trang chủ	homepage
trang tin	news site
trang tin điện tử	news website
trang tin tức	news site
trang thông tin	website; information page
báo điện tử	online newspaper
báo mạng	online newspaper
báo giấy	print newspaper
cư dân mạng	netizen; internet user
dân mạng	netizen; internet user
cộng đồng mạng	online community; netizen
người dùng internet	internet user
người dùng mạng	internet user
người dùng facebook	facebook user
người theo dõi	follower
lượt xem	view
lượt thích	like
lượt chia sẻ	share
lượt tải	download
lượt truy cập	visit; hit
lan truyền	spread; go viral
lan truyền trên mạng	viral; spread online
gây sốt	sensation; viral
đăng bài	post
bài đăng	post
đăng tải trên	posted on
bình luận trực tuyến	online comment
nút thích	like button
chặn truy cập	block access
tường lửa	firewall
mã độc	malware
phần mềm độc hại	malware; malicious software
phần mềm gián điệp	spyware
virus máy tính	computer virus
mã nguồn	source code
mã nguồn mở	open source
mã độc tống tiền	ransomware
lỗ hổng bảo mật	security flaw; vulnerability
lỗi phần mềm	software bug; software error
tội phạm mạng	cybercrime; cybercriminal
chiến tranh mạng	cyber war; cyberwarfare
gián điệp mạng	cyber espionage
luật an ninh mạng	cybersecurity law
vụ tấn công mạng	cyberattack; hack
bị tấn công mạng	hacked
nhóm tin tặc	hacker group
kiểm duyệt internet	internet censorship
tin giả	fake news
tin sai lệch	misinformation; false news
thông tin sai lệch	misinformation; disinformation
tin vịt	hoax; fake news
thuyết âm mưu	conspiracy theory
công cụ tìm kiếm	search engine
tìm kiếm trực tuyến	online search
trình duyệt	browser
hệ điều hành	operating system
thuật toán	algorithm
học máy	machine learning
ai tạo sinh	generative ai
chatbot	chatbot
robot	robot
rô bốt	robot
điều khiển từ xa	remote control
xe tự lái	autonomous vehicle; driverless car
tự lái	autonomous; driverless
ô tô tự lái	autonomous car; driverless car
in 3d	3d printing
thực tế ảo	virtual reality
thực tế tăng cường	augmented reality
vũ trụ ảo	metaverse
chuỗi khối	blockchain
sàn tiền ảo	crypto exchange
đồng bitcoin	bitcoin
bitcoin	bitcoin
đào bitcoin	bitcoin mining
ví điện tử	e-wallet; digital wallet
thanh toán điện tử	electronic payment
thanh toán trực tuyến	online payment
thương mại điện tử	e-commerce
bán hàng trực tuyến	online sales
mua sắm trực tuyến	online shopping
bán hàng qua mạng	online sales
chợ trực tuyến	online marketplace
gọi xe	ride-hailing
dịch vụ gọi xe	ride-hailing service
ứng dụng gọi xe	ride-hailing app
ứng dụng di động	mobile app
ứng dụng điện thoại	phone app
ứng dụng nhắn tin	messaging app
ứng dụng hẹn hò	dating app
kinh tế số	digital economy
kinh tế chia sẻ	sharing economy
chính phủ điện tử	e-government
chữ ký số	digital signature
tiền kỹ thuật số	digital currency
thuế kỹ thuật số	digital tax
băng thông rộng	broadband
băng thông	bandwidth
cáp quang	fiber optic; cable
cáp quang biển	undersea cable
cáp ngầm	underground cable; undersea cable
kết nối internet	internet connection
wifi	wifi
mạng 5g	5g network
mạng không dây	wireless network
không dây	wireless
trạm phát sóng	base station
sóng điện thoại	phone signal
trò chơi điện tử	video game
trò chơi trực tuyến	online game
game	game
game online	online game
game thủ	gamer
máy chơi game	game console
người chơi	player
video	video
video clip	video clip
clip	video; clip
đoạn phim	footage; video
đoạn băng	tape; footage
đoạn ghi âm	recording; audio recording
băng ghi âm	audio tape; recording
ghi âm	record; recording
ghi hình	film; record
camera	camera
camera giám sát	surveillance camera
camera an ninh	security camera
camera hành trình	dashcam
máy quay	camera
truyền hình trực tiếp	live broadcast; live television
phát trực tiếp	live broadcast; livestream
phát trực tuyến	streaming; stream
trực tuyến miễn phí	free online
tường thuật trực tiếp	live coverage
tường thuật	report; account
truyền hình cáp	cable television
truyền hình vệ tinh	satellite television
truyền hình thực tế	reality show; reality television
truyền hình quốc gia	national television; state television
truyền hình nhà nước	state television
đài	station; radio
phim truyền hình	television series; tv series
phim bộ	series
chương trình truyền hình	television program; tv show
chương trình thực tế	reality show
mc	host; presenter
người dẫn chương trình	host; presenter
dẫn chương trình	host
phát thanh viên	announcer; newsreader
xướng ngôn viên	announcer
người tố giác	whistleblower
tố giác	denounce; report
bài báo	article
bài xã luận	editorial
xã luận	editorial
bài bình luận	commentary; opinion piece
phóng sự	report; documentary
phóng sự điều tra	investigative report
phóng viên ảnh	photojournalist; photographer
phóng viên chiến trường	war correspondent
phóng viên thường trú	correspondent
thông tín viên	correspondent
cây bút	writer; columnist
nhà bình luận	commentator
tổng biên tập báo	editor-in-chief
tòa soạn	newsroom; editorial office
trang nhất	front page
số báo	issue
độc giả	reader
người đọc	reader
bạn đọc	reader
thính giả	listener; audience
người nghe	listener
người xem	viewer
khán thính giả	audience
nhà xuất bản	publisher
xuất bản	publish; publication
ấn phẩm	publication
ấn bản	edition
bản thảo	manuscript; draft
hồi ký	memoir
tự truyện	autobiography
nhật ký	diary
truyện ngắn	short story
truyện tranh	comic; comic book
truyện cổ tích	fairy tale
cổ tích	fairy tale
truyện	story
truyền thuyết	legend
thần thoại	myth; mythology
thơ	poem; poetry
bài thơ	poem
thi ca	poetry
thi sĩ	poet
văn sĩ	writer
tác phẩm văn học	literary work
tác phẩm nghệ thuật	work of art; artwork
nghệ thuật đương đại	contemporary art
đương đại	contemporary
hội họa	painting
tranh	painting; picture
tranh sơn dầu	oil painting
tranh biếm họa	cartoon
biếm họa	cartoon; caricature
tranh cổ động	propaganda poster
điêu khắc	sculpture
nhà điêu khắc	sculptor
tượng	statue
bức tượng	statue
tượng đài	monument; statue
đài tưởng niệm	memorial; monument
phòng tranh	gallery; art gallery
triển lãm ảnh	photo exhibition
cuộc triển lãm	exhibition
nhà triển lãm	exhibition hall
bảo tàng lịch sử	history museum
hiện vật	artifact; exhibit
cổ vật	antique; artifact
đồ cổ	antique
gốm	pottery; ceramic
gốm sứ	ceramics; porcelain
đồ gốm	pottery
thủ công	handmade; handicraft; manual
thủ công mỹ nghệ	handicraft
làng nghề	craft village
nghề thủ công	craft; handicraft
nghệ nhân	artisan; craftsman
thư pháp	calligraphy
múa	dance
điệu múa	dance
vũ điệu	dance
vũ công	dancer
khiêu vũ	dance; dancing
nhảy múa	dance; dancing
múa rối	puppetry; puppet show
múa rối nước	water puppetry
múa ba lê	ballet
ba lê	ballet
xiếc	circus
ảo thuật	magic
ảo thuật gia	magician
kịch	play; drama
kịch nói	drama; play
hài kịch	comedy
diễn viên hài	comedian
danh hài	comedian
nghệ sĩ hài	comedian
hề	clown
cải lương	cai luong; reformed opera
chèo	cheo
tuồng	tuong; classical opera
nhạc kịch	musical; opera
thính phòng	chamber music
nhạc cổ điển	classical music
nhạc thính phòng	chamber music
nhạc pop	pop music
nhạc rock	rock music
nhạc jazz	jazz
nhạc trẻ	pop music; young music
nhạc dân gian	folk music
nhạc cụ	musical instrument
nhạc trưởng	conductor
nhạc công	musician
nhạc viện	conservatory
dàn nhạc	orchestra
dàn nhạc giao hưởng	symphony orchestra
giao hưởng	symphony
hợp xướng	choir; chorus
đàn piano	piano
đàn ghi ta	guitar
dương cầm	piano
vĩ cầm	violin
trống	drum
kèn	trumpet
sáo	flute
dân ca	folk song
quan họ	quan ho
tân nhạc	modern music
bản nhạc	song; piece of music
bài ca	song
lời bài hát	lyrics
album	album
đĩa nhạc	album; record
đĩa đơn	single
đĩa cd	cd
liveshow	show; concert
đêm nhạc	concert
buổi hòa nhạc	concert
hòa nhạc	concert
đại nhạc hội	music festival; concert
biểu diễn	perform; performance
buổi biểu diễn	performance; show; concert
đêm diễn	show; performance
suất diễn	show; performance
chuyến lưu diễn	tour
lưu diễn	tour
vai diễn	role
vai chính	lead role; leading role
vai phụ	supporting role
diễn xuất	acting
đóng phim	act in film
điện ảnh việt nam	vietnamese cinema
điện ảnh hàn quốc	korean cinema
liên hoan phim	film festival
liên hoan phim cannes	cannes film festival
lhp	film festival
liên hoan	festival; party
rạp chiếu phim	cinema; movie theater
rạp phim	cinema
rạp	theater; cinema
phòng vé	box office
doanh thu phòng vé	box office revenue
bom tấn	blockbuster
phim bom tấn	blockbuster
phim hành động	action movie; action film
phim hoạt hình	cartoon; animated film
hoạt hình	cartoon; animation
phim kinh dị	horror film
kinh dị	horror
phim tài liệu	documentary
phim hài	comedy
khoa học viễn tưởng	science fiction
viễn tưởng	fiction
phim khiêu dâm	pornography; porn
khiêu dâm	pornography; pornographic
phim ngắn	short film
phim truyện	feature film
phim trường	film studio; set
trường quay	studio; set
hãng phim	film studio
nhà làm phim	filmmaker
nhà sản xuất phim	film producer; producer
biên kịch	screenwriter; screenplay
nhà biên kịch	screenwriter
đạo diễn phim	film director
giải oscar	oscar; academy award
tượng vàng oscar	oscar
giải quả cầu vàng	golden globe
quả cầu vàng	golden globe
giải grammy	grammy
giải cành cọ vàng	palme d'or
cành cọ vàng	palme d'or
giải pulitzer	pulitzer prize
giải nobel văn học	nobel literature prize
giải nobel kinh tế	nobel economics prize
giải nobel y học	nobel medicine prize
giải nobel vật lý	nobel physics prize
giải nobel hóa học	nobel chemistry prize
ủy ban nobel	nobel committee
giải nhất	first prize
giải nhì	second prize
giải ba	third prize
giải đặc biệt	special prize; jackpot
ban giám khảo	jury; judges
giám khảo	judge; jury
thần tượng	idol
nhóm nhạc	band; music group
nhóm nhạc hàn quốc	k-pop group
làn sóng hàn quốc	korean wave
sao hàn	korean star
showbiz	showbiz
làng giải trí	entertainment industry
ngành giải trí	entertainment industry
giới showbiz	showbiz
giới nghệ sĩ	artists
nghệ danh	stage name
bút danh	pen name
thời trang	fashion
tuần lễ thời trang	fashion week
trình diễn thời trang	fashion show
sàn diễn	catwalk; runway
người mẫu nam	male model
chân dài	model
trang sức	jewelry
đồ trang sức	jewelry
kim cương	diamond
đá quý	gemstone; gem
viên kim cương	diamond
đồng hồ	watch; clock; hour
nước hoa	perfume
mỹ phẩm	cosmetics
son môi	lipstick
trang điểm	makeup
váy	dress; skirt
chiếc váy	dress
áo dài	ao dai
áo phông	t-shirt
áo sơ mi	shirt
quần	pants; trousers
quần jean	jeans
áo tắm	swimsuit
đồ lót	underwear
giày	shoe
giày thể thao	sneaker; sports shoe
mũ	hat
mũ bảo hiểm	helmet
nón lá	conical hat
kính râm	sunglasses
kính mắt	glasses
khăn trùm đầu	headscarf; hijab
khăn	scarf; towel
cà vạt	tie
đồng phục	uniform
quân phục	military uniform
trang phục	costume; clothing; outfit
trang phục truyền thống	traditional costume; traditional dress
vải	fabric; cloth
lụa	silk
len	wool
da thuộc	leather
thi hoa hậu	beauty pageant
cuộc thi hoa hậu	beauty pageant
cuộc thi sắc đẹp	beauty pageant; beauty contest
hoa hậu hoàn vũ	miss universe
hoa hậu thế giới	miss world
hoa hậu việt nam	miss vietnam
á hậu	runner-up
vương miện	crown
nhà vật lý	physicist
nhà vật lý học	physicist
nhà hóa học	chemist
nhà sinh học	biologist
nhà sinh vật học	biologist
nhà toán học	mathematician
nhà thiên văn	astronomer
nhà thiên văn học	astronomer
thiên văn học	astronomy
thiên văn	astronomy; astronomical
nhà địa chất	geologist
địa chất	geology; geological
nhà khí tượng học	meteorologist
nhà khí hậu học	climatologist
nhà xã hội học	sociologist
xã hội học	sociology
nhà nhân chủng học	anthropologist
nhân chủng học	anthropology
nhà triết học	philosopher
triết gia	philosopher
triết học	philosophy
nhà phát minh	inventor
phát minh	invention; invent
sáng tạo	creative; creativity
đổi mới sáng tạo	innovation
nhà sáng chế	inventor
giới khoa học	scientists; scientific community
giới nghiên cứu	researchers
nhóm nghiên cứu	research team; research group
nghiên cứu mới	new study
nghiên cứu khoa học	scientific research
công trình nghiên cứu	research; study
nghiên cứu sinh	doctoral student
nghiên cứu viên	researcher
tạp chí khoa học	scientific journal
tạp chí nature	nature
tạp chí science	science
bài nghiên cứu	paper; research paper
giả thuyết	hypothesis
thí nghiệm khoa học	scientific experiment
cuộc thí nghiệm	experiment
kính hiển vi	microscope
kính viễn vọng	telescope
kính thiên văn	telescope
đài thiên văn	observatory
đài quan sát	observatory; observation deck
phân tử	molecule; molecular
nguyên tử	atom; atomic
hạt nhân nguyên tử	atomic nucleus
điện tích	electric charge
protein	protein
enzyme	enzyme
vitamin	vitamin
chất béo	fat
chất đạm	protein
chất xơ	fiber
tinh bột	starch
cholesterol	cholesterol
oxy	oxygen
khí oxy	oxygen
hydro	hydrogen
hydrogen	hydrogen
nitơ	nitrogen
carbon	carbon
khí carbon	carbon
khí co2	carbon dioxide
carbon dioxide	carbon dioxide
metan	methane
khí metan	methane
axit	acid
amiăng	asbestos
thủy ngân	mercury
chì	lead
kẽm	zinc
niken	nickel
thiếc	tin
titan	titanium
bạch kim	platinum
lithium	lithium
uranium	uranium
uranium làm giàu	enriched uranium
plutonium	plutonium
kim loại	metal
kim loại nặng	heavy metal
kim loại quý	precious metal
khoáng chất	mineral
quặng	ore
bô xít	bauxite
mỏ than	coal mine
mỏ vàng	gold mine
hầm mỏ	mine
mỏ	mine
thợ mỏ	miner
khai thác mỏ	mining
ngành khai khoáng	mining industry
khai khoáng	mining
khai thác than	coal mining
khai thác dầu	oil production; oil drilling
khai thác cát	sand mining
cát tặc	illegal sand mining
khai thác trái phép	illegal exploitation; illegal mining
đá phiến	shale
dầu đá phiến	shale oil
khí đá phiến	shale gas
mỏ khí	gas field
mỏ khí đốt	gas field
khí hóa lỏng	liquefied gas; lng
khí thiên nhiên	natural gas
khí gas	gas
bình gas	gas cylinder
đường ống dẫn dầu	oil pipeline
đường ống dẫn khí	gas pipeline
đường ống khí đốt	gas pipeline
dòng chảy phương bắc	nord stream
giếng dầu	oil well
thùng dầu	barrel
thùng mỗi ngày	barrels per day
dầu brent	brent crude
dầu thô brent	brent crude
dầu diesel	diesel
dầu hỏa	kerosene
dầu nhiên liệu	fuel oil
dầu ăn	cooking oil
dầu cọ	palm oil
opec	opec
lọc dầu	refinery; refining
hóa dầu	petrochemical
nhà máy hóa chất	chemical plant
nhà máy hạt nhân	nuclear plant
nhà máy thủy điện	hydropower plant
nhà máy nhiệt điện	thermal power plant
nhà máy điện than	coal-fired power plant
nhà máy xi măng	cement plant
nhà máy sản xuất	factory; manufacturing plant
nhà máy lắp ráp	assembly plant
nhà máy ô tô	car plant
điện nguyên tử	nuclear power
năng lượng nguyên tử	atomic energy; nuclear energy
năng lượng gió	wind energy; wind power
năng lượng hóa thạch	fossil fuel
nhiên liệu hóa thạch	fossil fuel
nhiên liệu sinh học	biofuel
nhiên liệu sạch	clean fuel
hóa thạch	fossil
điện mặt trời	solar power
điện than	coal power; coal-fired power
điện khí	gas power
điện tái tạo	renewable power
phong điện	wind power
tua bin gió	wind turbine
tuabin gió	wind turbine
tua bin	turbine
trang trại gió	wind farm
lưới điện	power grid; grid
lưới điện quốc gia	national grid
đường dây điện	power line
đường dây tải điện	transmission line
trạm biến áp	substation
máy phát điện	generator
phát điện	power generation
sản lượng điện	power output
nguồn điện	power source; power supply
nguồn cung điện	power supply
cung cấp điện	power supply; supply electricity
thiếu điện	power shortage; electricity shortage
cắt điện	power cut; cut power
cắt điện luân phiên	rolling blackout
tiết kiệm điện	save electricity
tiết kiệm năng lượng	energy saving; save energy
giá điện	electricity price
tiền điện	electricity bill
điện giật	electric shock; electrocute
ngành điện	electricity sector
ngành năng lượng	energy sector; energy industry
ngành dầu khí	oil and gas
ngành dầu mỏ	oil industry
công ty dầu khí	oil company
công ty dầu mỏ	oil company
tập đoàn dầu khí	oil group; petroleum group
tập đoàn điện lực	electricity group
an ninh năng lượng	energy security
hiệu quả năng lượng	energy efficiency
chuyển đổi năng lượng	energy transition
nguồn năng lượng	energy source
giá năng lượng	energy price
giá khí đốt	gas price
thị trường dầu mỏ	oil market
thị trường năng lượng	energy market
bảo vệ môi trường	environmental protection; protect environment
nhà môi trường	environmentalist
thân thiện môi trường	environmentally friendly
ô nhiễm nguồn nước	water pollution
ô nhiễm nước	water pollution
ô nhiễm biển	marine pollution
ô nhiễm nhựa	plastic pollution
ô nhiễm tiếng ồn	noise pollution
tiếng ồn	noise
rác thải nhựa	plastic waste
rác thải điện tử	electronic waste
rác thải y tế	medical waste
chất thải nguy hại	hazardous waste
chất thải công nghiệp	industrial waste
chất thải hạt nhân	nuclear waste
chất thải phóng xạ	radioactive waste
xử lý rác	waste treatment
xử lý nước thải	wastewater treatment
xử lý chất thải	waste treatment
xả thải	discharge waste; discharge
bãi chôn lấp	landfill
tái chế	recycle; recycling
nhựa	plastic
đồ nhựa	plastic
túi nhựa	plastic bag
túi nilon	plastic bag
túi ni lông	plastic bag
chai nhựa	plastic bottle
vi nhựa	microplastic
nhựa dùng một lần	single-use plastic
khí thải carbon	carbon emissions
khí thải co2	co2 emissions; carbon emissions
lượng khí thải	emissions
lượng phát thải	emissions
phát thải	emission; emit
phát thải carbon	carbon emissions
cắt giảm khí thải	cut emissions
giảm phát thải	reduce emissions
cắt giảm phát thải	cut emissions
trung hòa carbon	carbon neutral; carbon neutrality
tín chỉ carbon	carbon credit
thuế carbon	carbon tax
thị trường carbon	carbon market
hội nghị khí hậu	climate conference; climate summit
thỏa thuận khí hậu	climate agreement; climate deal
thỏa thuận paris	paris agreement
tình trạng nóng lên	warming
trái đất nóng lên	global warming
ấm lên toàn cầu	global warming
nước biển dâng	rising sea level
mực nước biển dâng	rising sea level
băng ở bắc cực	arctic ice
tầng ozone	ozone layer
ozone	ozone
el nino	el nino
la nina	la nina
hệ sinh thái	ecosystem
sinh thái	ecological; ecology
đa dạng sinh học	biodiversity
môi trường sống	habitat; living environment
môi trường sinh thái	ecological environment
môi trường kinh doanh	business environment
môi trường đầu tư	investment environment
bảo tồn	conservation; preserve
bảo tồn thiên nhiên	nature conservation
khu bảo tồn	reserve; sanctuary
vườn quốc gia	national park
vườn thú	zoo
sở thú	zoo
vườn bách thú	zoo
thủy cung	aquarium
vườn	garden
khu vườn	garden
phá rừng	deforestation
nạn phá rừng	deforestation
chặt phá rừng	deforestation
chặt cây	cut tree; fell tree
trồng rừng	reforestation; plant forest
lâm tặc	illegal logger
khai thác gỗ	logging
gỗ	wood; timber
gỗ lậu	illegal timber
đồ gỗ	furniture; wood product
lâm nghiệp	forestry
kiểm lâm	forest ranger
sa mạc hóa	desertification
nước sạch	clean water
nước ngọt	fresh water; freshwater
nước uống	drinking water
nước sinh hoạt	domestic water
nước ngầm	groundwater
nguồn nước	water source; water supply
thiếu nước	water shortage
khan hiếm nước	water scarcity
cấp nước	water supply
tưới tiêu	irrigation
thủy lợi	irrigation
kênh mương	canal
không khí	air; atmosphere
bầu không khí	atmosphere
bầu khí quyển	atmosphere
chim di cư	migratory bird
loài chim	bird species
loài vật	animal; species
loài động vật	animal species
động vật quý hiếm	rare animal
động vật có vú	mammal
động vật nuôi	pet; domestic animal
thú cưng	pet
vật cưng	pet
thú	animal; beast
thú dữ	wild beast
thú rừng	wild animal
muông thú	wildlife
sinh vật	organism; creature
sinh vật biển	marine life; sea creature
vi sinh vật	microorganism; microbe
loài cá	fish species
loài cây	tree species
loài mới	new species
loài nguy cấp	endangered species
loài quý hiếm	rare species
nguy cơ tuyệt chủng	endangered; extinction
tuyệt chủng	extinct; extinction
săn bắn	hunt; hunting
săn bắt	hunt; hunting
săn trộm	poach; poaching
thợ săn	hunter
săn mồi	prey; predator
kẻ săn trộm	poacher
ngà voi	ivory; elephant tusk
sừng tê giác	rhino horn
tê giác	rhino; rhinoceros
vảy tê tê	pangolin scale
tê tê	pangolin
sư tử	lion
báo đốm	leopard; jaguar
hà mã	hippo
hươu cao cổ	giraffe
ngựa vằn	zebra
khỉ	monkey
khỉ đột	gorilla
tinh tinh	chimpanzee
đười ươi	orangutan
vượn	gibbon; ape
gấu trúc	panda
gấu bắc cực	polar bear
gấu trắng	polar bear
chó sói	wolf
sói	wolf
cáo	fox
hươu	deer
nai	deer
lạc đà	camel
kangaroo	kangaroo
gấu túi	koala
thỏ	rabbit
chuột	rat; mouse
sóc	squirrel
dơi	bat
rắn	snake
rắn độc	venomous snake
trăn	python
cá sấu	crocodile
rùa	turtle
rùa biển	sea turtle
thằn lằn	lizard
ếch	frog
cá voi	whale
cá heo	dolphin
cá mập	shark
cá hồi	salmon
cá ngừ	tuna
cá basa	basa
cá chết	fish deaths; dead fish
bạch tuộc	octopus
mực	squid; ink
cua	crab
nghêu	clam
hàu	oyster
sò	clam; shellfish
ốc	snail
sứa	jellyfish
hải cẩu	seal
chim cánh cụt	penguin
đại bàng	eagle
chim bồ câu	pigeon; dove
bồ câu	pigeon; dove
quạ	crow
cú mèo	owl
vịt	duck
ngỗng	goose
đà điểu	ostrich
ong	bee
mật ong	honey
kiến	ant
muỗi	mosquito
ruồi	fly
bướm	butterfly
nhện	spider
châu chấu	locust; grasshopper
nạn châu chấu	locust plague
gián	cockroach
sâu bệnh	pest
trâu	buffalo
trâu bò	cattle
đàn bò	cattle; herd
đàn gia súc	herd
dê	goat
cừu	sheep
lừa	donkey
khủng long	dinosaur
voi ma mút	mammoth
quái vật	monster
ma cà rồng	vampire
rồng	dragon
cỏ	grass
lá	leaf
lá cây	leaf
rễ	root
cành	branch
thân cây	trunk
hạt	seed; grain
thực vật	plant
hoa hồng	rose
hoa đào	peach blossom
hoa mai	apricot blossom
hoa anh đào	cherry blossom
hoa hướng dương	sunflower
cây thông	pine; christmas tree
cây cổ thụ	ancient tree; old tree
tre	bamboo
vũ trụ học	cosmology
thiên hà	galaxy
dải ngân hà	milky way
ngân hà	milky way; galaxy
hố đen	black hole
lỗ đen	black hole
hệ mặt trời	solar system
sao thủy	mercury
sao kim	venus
sao mộc	jupiter
sao thổ	saturn
sao diêm vương	pluto
sao chổi	comet
sao băng	meteor
mưa sao băng	meteor shower
tiểu hành tinh	asteroid
nhật thực	solar eclipse
nguyệt thực	lunar eclipse
quỹ đạo	orbit
quỹ đạo trái đất	earth orbit
trọng lực	gravity
không trọng lực	weightless; zero gravity
tên lửa đẩy	rocket; booster
tàu con thoi	space shuttle
tàu không gian	spacecraft
phi thuyền	spacecraft
tàu đổ bộ	lander; landing craft
chương trình không gian	space program
chương trình vũ trụ	space program
cơ quan vũ trụ	space agency
hàng không vũ trụ	aerospace
nhà du hành	astronaut
du hành vũ trụ	space travel
du lịch vũ trụ	space tourism
phóng vệ tinh	satellite launch
bệ phóng tên lửa	launch pad
người ngoài hành tinh	alien
vật thể lạ	strange object
sự sống	life
tiến hóa	evolution; evolve
tổ tiên	ancestor
loài người	humankind; human
nhân loại	humanity; mankind
con người	human; people
tên lửa hạt nhân	nuclear missile
tên lửa siêu thanh	hypersonic missile
siêu vượt âm	hypersonic
siêu thanh	supersonic; hypersonic
liên lục địa	intercontinental
tên lửa chống tăng	anti-tank missile
đất đối không	surface-to-air
đất đối đất	surface-to-surface
không đối không	air-to-air
không đối đất	air-to-ground
tên lửa đánh chặn	interceptor missile
tên lửa dẫn đường	guided missile
tên lửa patriot	patriot missile
tên lửa tomahawk	tomahawk missile
hệ thống phòng không	air defense system
hệ thống radar	radar system
hệ thống vũ khí	weapons system
hệ thống pháo	artillery system
bãi thử hạt nhân	nuclear test site
bãi thử	test site
bãi phóng	launch site
giàn phóng	launcher
ống phóng	launcher; launch tube
súng phóng lựu	grenade launcher
súng chống tăng	anti-tank gun
súng tiểu liên	submachine gun
súng lục	pistol; handgun
súng săn	shotgun; hunting rifle
súng bắn tỉa	sniper rifle
súng tự chế	homemade gun
súng đạn	guns and ammunition; firearms
súng ống	guns; firearms
bạo lực súng đạn	gun violence
luật súng đạn	gun law
quyền sở hữu súng	gun rights
khẩu đội	battery
khẩu pháo	cannon; artillery piece
pháo tự hành	self-propelled artillery
pháo phản lực	rocket artillery
đạn pháo	artillery shell; shell
đạn cối	mortar shell
đạn thật	live ammunition
đạn chùm	cluster munition
bom chùm	cluster bomb
bom bi	cluster bomb
bom bẩn	dirty bomb
bom xăng	petrol bomb; molotov cocktail
bom thư	letter bomb
bom tự chế	homemade bomb
bom hẹn giờ	time bomb
bom ven đường	roadside bomb
bom xe	car bomb
bom napalm	napalm
bom mìn	bombs and mines; landmine
quả bom	bomb
quả mìn	mine
mìn sát thương	antipersonnel mine
mìn chống tăng	anti-tank mine
rà phá bom mìn	demining; mine clearance
rà phá	clearance
thiết bị nổ	explosive device
vật liệu nổ	explosives
chất cháy	incendiary
vật liệu chưa nổ	unexploded ordnance
kẻ đánh bom	bomber
đánh bom xe	car bombing; car bomb
đánh bom khủng bố	terrorist bombing
vụ khủng bố	terrorist attack
âm mưu khủng bố	terrorist plot
đe dọa khủng bố	terrorist threat
mạng lưới khủng bố	terrorist network
tổ chức khủng bố	terrorist organization; terrorist group
nghi phạm khủng bố	terror suspect
tội khủng bố	terrorism
luật chống khủng bố	anti-terrorism law
trùm khủng bố	terrorist leader
sói đơn độc	lone wolf
cực đoan hóa	radicalization; radicalize
chủ nghĩa cực đoan	extremism
nhóm cực đoan	extremist group
tay súng hồi giáo	islamist militant
nhóm hồi giáo	islamist group
hồi giáo dòng shiite	shiite muslim
hồi giáo dòng sunni	sunni muslim
hồi giáo shiite	shiite muslim
hồi giáo sunni	sunni muslim
luật hồi giáo	islamic law; sharia
chủ nghĩa hồi giáo	islamism
bài hồi giáo	islamophobia; anti-muslim
bài do thái	anti-semitism; anti-semitic
bài ngoại	xenophobia; xenophobic
giáo đường do thái	synagogue
đền do thái	synagogue
do thái giáo	judaism
kinh koran	koran; quran
tháng ramadan	ramadan
tháng lễ ramadan	ramadan
lễ ramadan	ramadan
thánh địa mecca	mecca
lễ hành hương	pilgrimage; hajj
hành hương	pilgrimage
người hành hương	pilgrim
đại giáo chủ	ayatollah; grand ayatollah
đại giáo chủ iran	iranian supreme leader
tiên tri	prophet
tiên tri muhammad	prophet muhammad
nhà tiên tri	prophet
nhà thờ công giáo	catholic church
nhà thờ chính tòa	cathedral
nhà thờ lớn	cathedral
nhà thờ đức bà	notre dame
giáo hội công giáo	catholic church
công giáo la mã	roman catholic
giáo hội chính thống	orthodox church
giáo hội phật giáo	buddhist sangha; buddhist church
giáo xứ	parish
giáo phận	diocese
giáo dân công giáo	catholic parishioner
tín đồ	believer; follower; faithful
tín hữu	believer; faithful
tín đồ hồi giáo	muslim
tín đồ công giáo	catholic
người công giáo	catholic
người thiên chúa giáo	christian
cơ đốc giáo	christianity; christian
người cơ đốc giáo	christian
đạo thiên chúa	christianity
đạo công giáo	catholicism
đạo tin lành	protestantism
thánh lễ	mass
lễ phục sinh	easter
phục sinh	easter; resurrection
mùa giáng sinh	christmas season
đêm giáng sinh	christmas eve
ông già noel	santa claus
noel	christmas
lễ noel	christmas
cây noel	christmas tree
lễ tạ ơn	thanksgiving
lễ phật đản	buddha's birthday
lễ vu lan	vu lan festival
lễ hội hóa trang	carnival
lễ hội halloween	halloween
ngày valentine	valentine's day
lễ tình nhân	valentine's day
quốc tế lao động	labor day
ngày quốc khánh	national day
ngày độc lập	independence day
ngày nhà giáo	teachers day
ngày của mẹ	mother's day
ngày lễ	holiday
đêm giao thừa	new year's eve
giao thừa	new year's eve
năm mới	new year
chúc mừng năm mới	happy new year
tết dương lịch	new year
tết âm lịch	lunar new year
tết trung thu	mid-autumn festival
trung thu	mid-autumn festival
tết cổ truyền	lunar new year
kỳ nghỉ tết	lunar new year holiday
kỳ nghỉ hè	summer vacation; summer holiday
nghỉ hè	summer vacation
nghỉ mát	vacation
âm lịch	lunar calendar
dương lịch	solar calendar
năm âm lịch	lunar year
đức cha	bishop
đức hồng y	cardinal
đức tổng giám mục	archbishop
mật nghị hồng y	conclave
nữ tu	nun
ni cô	nun
tu viện	monastery
thiền viện	zen monastery; monastery
thiền	meditation; zen
ngồi thiền	meditate; meditation
thiền sư	zen master
hòa thượng	most venerable
thượng tọa	venerable
đại đức	venerable
tăng ni	monks and nuns
phật	buddha
đức phật	buddha
tượng phật	buddha statue
ngôi chùa	pagoda; temple
chùa chiền	pagoda; temple
ngôi đền	temple
đình làng	communal house
miếu	shrine; temple
đền yasukuni	yasukuni shrine
bàn thờ	altar
thờ cúng	worship
thờ phượng	worship
cầu nguyện	pray; prayer
lời cầu nguyện	prayer
cầu an	pray for peace
thắp nến	candlelight; light candle
thắp hương	burn incense
nhang	incense
mê tín	superstition; superstitious
mê tín dị đoan	superstition
tà giáo	cult
giáo phái aum	aum cult
đạo cao đài	cao dai
cao đài	cao dai
hòa hảo	hoa hao
phật giáo hòa hảo	hoa hao buddhism
phật giáo tây tạng	tibetan buddhism
đạo giáo	taoism
nho giáo	confucianism
khổng tử	confucius
học viện khổng tử	confucius institute
người hindu	hindu
hindu giáo	hinduism
vô thần	atheist; atheism
thiên đường	paradise; heaven
thiên thần	angel
quỷ	devil; demon
ma	ghost
linh hồn	soul; spirit
thần linh	deity; god
thánh	saint; holy
phong thánh	canonize; canonization
tuẫn đạo	martyrdom
tử đạo	martyr
phép lạ	miracle
tiên đoán	predict; prophecy
bói toán	fortune-telling
thầy bói	fortune teller
phong thủy	feng shui
tử vi	horoscope
hội thánh	church
hội đồng giám mục	bishops conference
tòa giám mục	bishop's office
tự do tín ngưỡng	freedom of belief
sở giáo dục	education department
ngành giáo dục	education sector
hệ thống giáo dục	education system
nền giáo dục	education; education system
cải cách giáo dục	education reform
chương trình giáo dục	education program; curriculum
giáo dục phổ thông	general education
giáo dục đại học	higher education
giáo dục giới tính	sex education
giáo dục đặc biệt	special education
giáo dục công dân	civic education
bậc đại học	university level; undergraduate
bậc phổ thông	high school level
trường mẫu giáo	kindergarten
mẫu giáo	kindergarten
nhà trẻ	nursery; daycare
trung học phổ thông	high school
trung học cơ sở	secondary school; middle school
trung học	secondary school; high school
cấp ba	high school
trường cấp ba	high school
trường phổ thông	school; high school
trường nội trú	boarding school
nội trú	boarding
trường công lập	public school
trường tư	private school
trường tư thục	private school
trường quốc tế	international school
trường dạy nghề	vocational school
trường nghề	vocational school
dạy nghề	vocational training
học nghề	vocational training; apprenticeship
đào tạo nghề	vocational training
trường luật	law school
trường y	medical school
trường đua ngựa	racecourse
trường quân sự	military school; military academy
học viện quân sự	military academy
đại học quốc gia	national university
đại học harvard	harvard university
đại học oxford	oxford university
đại học cambridge	cambridge university
đại học stanford	stanford university
đại học yale	yale university
đại học bắc kinh	peking university
đại học thanh hoa	tsinghua university
đại học bách khoa	polytechnic university; university of technology
đại học y	medical university
đại học luật	law university
đại học kinh tế	university of economics
đại học sư phạm	university of education
hiệu trưởng đại học	university president
ban giám hiệu	school board; school administration
hội đồng trường	school board
cựu sinh viên	alumnus; former student
cựu học sinh	former student
tân sinh viên	freshman; new student
du học	study abroad
du học sinh	overseas student; international student
sinh viên quốc tế	international student
sinh viên nước ngoài	foreign student
sinh viên đại học	university student; college student
nữ sinh	schoolgirl; female student
nam sinh	schoolboy; male student
học trò	pupil; student
bạn học	classmate
bạn cùng lớp	classmate
lớp	class; grade
lớp một	first grade
lớp 12	12th grade
lớp mười hai	twelfth grade
phòng học	classroom
giảng đường	lecture hall
bài giảng	lecture; lesson; sermon
bài học	lesson
môn học	subject
môn toán	math
môn văn	literature
môn lịch sử	history
môn ngoại ngữ	foreign language
toán	math; mathematics
đại số	algebra
hình học	geometry
ngữ pháp	grammar
từ vựng	vocabulary
từ điển	dictionary
chữ quốc ngữ	quoc ngu; vietnamese script
chữ hán	chinese characters
chữ cái	letter; alphabet
chữ	letter; character; word
mù chữ	illiterate; illiteracy
xóa mù chữ	literacy
tiếng mẹ đẻ	mother tongue
tiếng nga	russian
tiếng pháp	french
tiếng đức	german
tiếng nhật	japanese
tiếng trung	chinese
tiếng hoa	chinese
tiếng trung quốc	chinese
tiếng hàn	korean
tiếng tây ban nha	spanish
tiếng bồ đào nha	portuguese
tiếng ả rập	arabic
tiếng do thái	hebrew
tiếng quan thoại	mandarin
tiếng quảng đông	cantonese
tiếng la tinh	latin
song ngữ	bilingual
ngôn ngữ ký hiệu	sign language
phiên dịch	interpreter; translation
thông dịch viên	interpreter
phiên dịch viên	interpreter
dịch giả	translator
biên dịch	translation; translator
bản dịch	translation
thi đại học	university entrance exam
thi tuyển	entrance exam
thi tốt nghiệp	graduation exam
kỳ thi tốt nghiệp	graduation exam
kỳ thi đại học	university entrance exam
kỳ thi tuyển sinh	entrance exam
tuyển sinh	enrollment; admission
xét tuyển	admission
điểm thi	exam score
điểm chuẩn	cutoff score; admission score
gian lận thi cử	exam cheating
gian lận điểm thi	exam score fraud
đề thi	exam paper; exam question
bài thi	exam; test
phòng thi	exam room
thi cử	exam
học thêm	extra class; tutoring
dạy thêm	extra teaching; tutoring
gia sư	tutor
học hành	study; education
bỏ học	drop out
nghỉ học	miss school; off school
đi học	go to school; attend school
học trực tuyến	online learning
học tập trực tuyến	online learning
năm học	school year; academic year
năm học mới	new school year
học kỳ	semester
khai giảng	school opening; new school year
lễ khai giảng	school opening ceremony
lễ tốt nghiệp	graduation ceremony
bằng đại học	university degree
bằng cấp	degree; qualification
bằng cử nhân	bachelor's degree
cử nhân	bachelor
bằng thạc sĩ	master's degree
bằng tiến sĩ	doctorate; doctoral degree
bằng giả	fake degree
văn bằng	degree; diploma
luận án	thesis; dissertation
luận văn	thesis
đạo văn	plagiarism; plagiarize
học thuật	academic
học giả	scholar
giới học giả	scholars
học vấn	education
học lực	academic performance
giới hàn lâm	academia; academics
hàn lâm	academic
viện sĩ	academician
viện khoa học	academy of sciences
viện nghiên cứu	research institute
viện chính sách	policy institute
viện brookings	brookings institution
cơ sở nghiên cứu	research facility
cơ sở đào tạo	training institution
cơ sở giáo dục	educational institution
sách giáo trình	textbook
sách hướng dẫn	guidebook; manual
vở	notebook
cặp sách	school bag
bảng đen	blackboard
học sinh giỏi	excellent student
tài năng trẻ	young talent
thần đồng	prodigy
thiên tài	genius
nhân tài	talent
tài năng	talent; talented
năng khiếu	gifted; talent
cặp bố mẹ	parents
đấng sinh thành	parents
cha con	father and son
mẹ con	mother and child
bố con	father and son
mẹ ruột	biological mother
cha ruột	biological father
bố ruột	biological father
cha dượng	stepfather
bố dượng	stepfather
mẹ kế	stepmother
cha nuôi	adoptive father
mẹ nuôi	adoptive mother
con nuôi	adopted child
nhận con nuôi	adopt; adoption
con ruột	biological child
con ngoài giá thú	illegitimate child
con cả	eldest child
con trai cả	eldest son
con trai út	youngest son
con trai lớn	eldest son
con gái lớn	eldest daughter
con gái út	youngest daughter
con một	only child
chính sách một con	one-child policy
con trai duy nhất	only son
con gái duy nhất	only daughter
con rể tổng thống	president's son-in-law
con cháu	descendant; offspring
hậu duệ	descendant
em họ	cousin
anh họ	cousin
chị họ	cousin
anh rể	brother-in-law
em rể	brother-in-law
chị dâu	sister-in-law
em dâu	sister-in-law
anh chị em	siblings
anh em ruột	brother; sibling
chị em	sister
chị em gái	sister
mẹ chồng	mother-in-law
mẹ vợ	mother-in-law
bố vợ	father-in-law
cha vợ	father-in-law
bố chồng	father-in-law
ông bà	grandparents
ông bà nội	grandparents
ông ngoại	grandfather
bà ngoại	grandmother
ông cố	great-grandfather
cháu nội	grandchild
cháu ngoại	grandchild
cháu trai	nephew; grandson
cháu gái	niece; granddaughter
chú	uncle
bác	uncle
cậu ruột	uncle
dì	aunt
người vợ	wife
người chồng	husband
vợ cũ	ex-wife
chồng cũ	ex-husband
vợ con	wife and children
vị hôn phu	fiance
hôn phu	fiance
vị hôn thê	fiancee
hôn thê	fiancee
bạn đời	partner; spouse
phối ngẫu	spouse
tình nhân	lover; mistress
nhân tình	lover; mistress
người tình	lover
bồ nhí	mistress
ngoại tình	affair; adultery
đính hôn	engagement; engaged
cầu hôn	propose; marriage proposal
hôn lễ	wedding
tiệc cưới	wedding party; wedding reception
nhẫn cưới	wedding ring
nhẫn	ring
nhẫn kim cương	diamond ring
váy cưới	wedding dress
tuần trăng mật	honeymoon
tái hôn	remarry
đơn thân	single
mẹ đơn thân	single mother
độc thân	single; unmarried
ly thân	separated; separation
đơn ly hôn	divorce petition
vụ ly hôn	divorce
tảo hôn	child marriage
hôn nhân cưỡng ép	forced marriage
hôn nhân giả	sham marriage
kết hôn giả	sham marriage
người đồng tính	gay; homosexual
đồng tính nam	gay
đồng tính nữ	lesbian
đồng giới	same-sex; same gender
hôn nhân đồng giới	same-sex marriage
kết hôn đồng giới	same-sex marriage
cặp đôi đồng tính	gay couple; same-sex couple
người chuyển giới	transgender
chuyển giới	transgender
cộng đồng lgbt	lgbt community
song tính	bisexual
quyền phụ nữ	women's rights
nữ quyền	feminism; women's rights; feminist
quyền trẻ em	children's rights
quyền bình đẳng	equal rights
quyền lao động	labor rights
quyền công dân	citizenship; civil rights
quyền dân sự	civil rights
quyền lợi chính đáng	legitimate rights
quyền lợi hợp pháp	legitimate interest
quyền tự do	freedom; liberty
quyền tự vệ	right to self-defense
quyền tự quyết	self-determination
quyền bầu cử	voting rights; right to vote
quyền bỏ phiếu	voting rights; right to vote
quyền lực mềm	soft power
quyền hành	power; authority
quyền hành pháp	executive power
quyền lập pháp	legislative power
quyền sở hữu	ownership
quyền sử dụng đất	land use right
quyền miễn trừ	immunity
miễn trừ ngoại giao	diplomatic immunity
bạo hành	violence; abuse
bạo hành gia đình	domestic violence
bạo hành trẻ em	child abuse
lạm dụng trẻ em	child abuse
xâm hại trẻ em	child abuse; child molestation
ấu dâm	pedophilia; pedophile
lao động trẻ em	child labor
lao động cưỡng bức	forced labor
lao động nhập cư	migrant worker
lao động nước ngoài	foreign worker
lao động chui	illegal worker
công nhân nhập cư	migrant worker
công nhân xây dựng	construction worker
thợ xây	construction worker; builder
thợ điện	electrician
thợ hàn	welder
thợ máy	mechanic
thợ may	tailor
thợ mộc	carpenter
thợ cắt tóc	barber; hairdresser
tiệm cắt tóc	barber shop; hair salon
tiệm	shop; store
cửa tiệm	shop; store
tiệm vàng	jewelry store; gold shop
tiệm nail	nail salon
đầu bếp	chef; cook
bồi bàn	waiter
phục vụ bàn	waiter; waitress
nữ phục vụ	waitress
nhân viên phục vụ	waiter; service staff
nhân viên bán hàng	salesperson; sales staff
nhân viên an ninh	security guard; security officer
nhân viên bảo vệ	security guard
bảo vệ an ninh	security guard
nhân viên sân bay	airport staff
nhân viên ngân hàng	bank employee; bank clerk
nhân viên văn phòng	office worker
nhân viên chính phủ	government employee
nhân viên cứu trợ	aid worker
nhân viên ngoại giao	diplomat; diplomatic staff
nhân viên mật vụ	secret service agent
người giúp việc	domestic worker; maid; housekeeper
giúp việc gia đình	domestic worker
bảo mẫu	nanny; babysitter
nội trợ	housewife; housework
bà nội trợ	housewife
việc nhà	housework
công việc nhà	housework
người quản lý	manager
quản gia	butler; housekeeper
quản đốc	foreman
lao công	cleaner; janitor
người lau dọn	cleaner
người bán hàng rong	street vendor
hàng rong	street vendor; hawker
bán hàng rong	street vendor; street vending
bán hàng	sell; sales
người ăn xin	beggar
ăn xin	beg; beggar
ăn mày	beggar
lang thang cơ nhỡ	homeless; street children
trẻ em đường phố	street children
khu ổ chuột	slum
nhà ổ chuột	slum
nhà ở xã hội	social housing
nhà ở giá rẻ	affordable housing
tiền thuê nhà	rent
tiền nhà	rent
thuê nhà	rent house
người thuê nhà	tenant
người thuê	tenant; renter
nhà cho thuê	rental house
phòng trọ	rented room
nhà mặt phố	street house
biệt thự sang trọng	luxury villa
sang trọng	luxury; luxurious
xe sang	luxury car
hàng xa xỉ	luxury goods
hàng hiệu	designer goods; luxury goods
mái nhà	roof; home
sân	yard; court
sân thượng	rooftop
ban công	balcony
cầu thang	stairs; staircase
thang máy	elevator
thang cuốn	escalator
hành lang pháp lý	legal framework
phòng khách	living room
phòng tắm	bathroom
nhà tắm	bathroom
nhà vệ sinh	toilet; restroom
nhà bếp	kitchen
bếp	kitchen; stove
bếp gas	gas stove
phòng bếp	kitchen
nhà kho	warehouse
kho	warehouse; storage
kho lạnh	cold storage
gara	garage
nhà xe	garage
nội thất	furniture; interior
sofa	sofa
ghế sofa	sofa
bàn ăn	dining table
đèn	lamp; light
bóng đèn	light bulb
ánh sáng	light
nến	candle
điều hòa	air conditioner; air conditioning
máy điều hòa	air conditioner
máy lạnh	air conditioner
quạt	fan
máy giặt	washing machine
lò vi sóng	microwave
tivi	television; tv
ti vi	television; tv
màn hình tivi	tv screen
chăn	blanket
gối	pillow
nệm	mattress
gương	mirror
chìa khóa xe	car key
ổ khóa	lock
khóa	lock; course
dao	knife
con dao	knife
búa	hammer
rìu	axe
mã tấu	machete
dây thừng	rope
dây	wire; rope
băng dính	tape
thang	ladder
xẻng	shovel
máy xúc	excavator
máy ủi	bulldozer
máy đào	excavator
xe ben	dump truck
xe ủi	bulldozer
xe nâng	forklift
xe rác	garbage truck
máy kéo	tractor
máy cày	tractor
máy bơm	pump
bơm	pump
động cơ	engine; motor; motive
phanh	brake
lốp xe	tire
bánh xe	wheel
vô lăng	steering wheel
dây an toàn	seat belt
túi khí	airbag
gương chiếu hậu	rearview mirror
đèn pha	headlight
đèn giao thông	traffic light
tín hiệu giao thông	traffic signal
biển báo	sign; road sign
biển báo giao thông	traffic sign
biển số xe	license plate
vạch kẻ đường	road marking
làn đường	lane
làn xe	lane
ngã tư	intersection; crossroads
ngã ba	junction; intersection
giao lộ	intersection
vòng xoay	roundabout
cầu vượt	overpass; flyover
cầu đường	bridges and roads
cầu treo	suspension bridge
cây cầu	bridge
chân cầu	foot of bridge
hầm chui	underpass; tunnel
hầm	tunnel; basement
hầm trú ẩn	shelter; bunker
đường hầm xuyên biển	undersea tunnel
quốc lộ	national highway; highway
xa lộ	highway; freeway
đại lộ	boulevard; avenue
tỉnh lộ	provincial road
đường làng	village road
đường mòn	trail
đường vành đai 3	ring road
đường sắt cao tốc	high-speed rail; high-speed railway
đường sắt đô thị	urban railway
đường sắt trên cao	elevated railway
đường sắt cát linh	cat linh railway
ngành đường sắt	railway industry
ga tàu	train station
ga tàu điện ngầm	subway station; metro station
ga	station; gas
nhà ga sân bay	airport terminal
ga hành khách	passenger terminal
bến xe	bus station
bến xe khách	bus station
trạm xe buýt	bus stop; bus station
trạm dừng	stop
bến tàu	pier; dock; wharf
bến cảng	harbor; port
cầu cảng	pier; wharf
bến phà	ferry terminal; ferry
bến đò	ferry landing
hải cảng	harbor; seaport
cảng container	container port
cảng hàng không	airport
sân bay quốc tế	international airport
sân bay quân sự	military airport; military airfield
sân bay dân sự	civilian airport
sân ga	platform
kiểm soát không lưu	air traffic control
không lưu	air traffic
đường bay	flight route; air route
đường bay thẳng	direct flight
bay thẳng	direct flight
chuyến bay thẳng	direct flight
chuyến bay nội địa	domestic flight
chuyến bay quốc tế	international flight
chuyến bay thương mại	commercial flight
chuyến bay thuê bao	charter flight
chuyến bay giải cứu	repatriation flight; rescue flight
hủy chuyến bay	cancel flight; flight cancellation
hủy chuyến	cancel flight
hoãn chuyến	flight delay
chậm chuyến	flight delay
giờ bay	flight hour; flight time
bay	fly; flight
cánh máy bay	wing
khoang hành khách	cabin
khoang lái	cockpit
vé khứ hồi	round-trip ticket; return ticket
vé tàu	train ticket
hạng phổ thông	economy class
hạng thương gia	business class
giao thông công cộng	public transport
vận tải công cộng	public transport
vận tải hành khách	passenger transport
vận tải hàng hóa	freight; cargo transport
vận tải biển	shipping; maritime transport
hãng vận tải	shipping company; carrier
hãng tàu	shipping line
công ty vận tải	transport company; shipping company
ngành vận tải	transport industry
ngành hàng không	aviation industry; airline industry
ngành hàng hải	maritime industry
luật giao thông	traffic law
vi phạm giao thông	traffic violation
an toàn giao thông	traffic safety; road safety
an toàn hàng không	aviation safety
an toàn bay	flight safety
an toàn lao động	occupational safety; labor safety
quá tải	overload; overloaded
quá tốc độ	speeding
tốc độ tối đa	maximum speed; top speed
giới hạn tốc độ	speed limit
chạy quá tốc độ	speeding
vượt đèn đỏ	run red light
tài xế taxi	taxi driver
tài xế xe tải	truck driver
tài xế xe buýt	bus driver
xe ôm	motorbike taxi
xe ôm công nghệ	ride-hailing motorbike
xích lô	cyclo; pedicab
xe ba bánh	tricycle; three-wheeler
xe lam	three-wheeler
xe buýt nhanh	rapid bus; bus rapid transit
xe bus	bus
xe chở khách	passenger vehicle; bus
xe con	car
xe bán tải	pickup truck
bán tải	pickup
xe thể thao	sports car
siêu xe	supercar
xe cổ	vintage car
xe tay ga	scooter
xe gắn máy	motorcycle; motorbike
mô tô	motorcycle
xe mô tô	motorcycle
xe cơ giới	motor vehicle
xe tuần tra	patrol car
xe cảnh sát	police car
xe bồn	tanker truck
xe chở xăng	fuel truck
xe đầu kéo	tractor-trailer
xe quân sự	military vehicle
xe chống đạn	armored car
xe hybrid	hybrid car
ô tô điện	electric car
ôtô điện	electric car
xe máy điện	electric motorbike
hãng xe	automaker; carmaker
hãng ô tô	automaker; carmaker
hãng ôtô	automaker; carmaker
ngành ô tô	auto industry
công nghiệp ô tô	auto industry; automobile industry
thị trường ô tô	car market; auto market
doanh số ô tô	car sales
phụ tùng ô tô	auto part; car parts
đăng kiểm	vehicle registration; vehicle inspection
thu hồi xe	recall
thủy phi cơ	seaplane
khinh khí cầu	hot air balloon; balloon
khí cầu	balloon
khí cầu do thám	spy balloon
tàu lượn	glider
nhảy dù	parachute
lính dù	paratrooper
du thuyền	yacht; cruise ship
tàu khách	passenger ship; ferry
tàu container	container ship
tàu chở hàng	cargo ship; freighter
tàu chở khách	passenger ship
tàu đánh cá	fishing boat
tàu cá việt nam	vietnamese fishing boat
tàu cá trung quốc	chinese fishing boat
tàu hải cảnh	coast guard ship
hải cảnh	coast guard
hải cảnh trung quốc	chinese coast guard
tàu hải giám	surveillance ship
tàu kiểm ngư	fisheries surveillance ship
kiểm ngư	fisheries surveillance
tàu khảo sát	survey ship
tàu nghiên cứu	research ship
tàu cứu hộ	rescue ship
tàu kéo	tugboat
tàu phá băng	icebreaker
tàu ngầm hạt nhân	nuclear submarine
tàu ngầm tấn công	attack submarine
tàu ngầm kilo	kilo submarine
tàu tên lửa	missile boat
tàu tấn công	assault ship
tàu hải quân	navy ship; naval vessel
tàu chiến mỹ	us warship
nhóm tàu sân bay	carrier group
nhóm tác chiến	strike group; task force
cụm tàu sân bay	carrier group
ca nô	speedboat; motorboat
canô	speedboat; motorboat
xuồng	boat
xuồng cao su	rubber boat; dinghy
xuồng máy	motorboat
thuyền đánh cá	fishing boat
thuyền trưởng tàu	ship captain
thuyền viên	crew member; sailor
thủy thủ đoàn	crew
thuyền buồm	sailboat; sailing
phao cứu sinh	lifebuoy; life raft
áo phao	life jacket
hải đăng	lighthouse
hải trình	voyage; sea route
hải lý	nautical mile
hải quân mỹ	us navy
hải quân nga	russian navy
hải quân trung quốc	chinese navy
hải quân hoàng gia	royal navy
không quân mỹ	us air force
không quân nga	russian air force
không quân hoàng gia	royal air force
lục quân mỹ	us army
quân đội anh	british army; british military
quân đội đức	german army
quân đội pháp	french army; french military
quân đội syria	syrian army
quân đội iraq	iraqi army
quân đội israel	israeli army; israeli military
quân đội ukraine	ukrainian army; ukrainian military
quân đội hàn quốc	south korean military
quân đội triều tiên	north korean military
quân đội nhân dân	people's army
quân đội thái lan	thai military
quân đội ấn độ	indian army; indian military
quân đội myanmar	myanmar military
chính quyền quân sự	military government; junta
tập đoàn quân sự	junta
hội đồng quân sự	military council
hội đồng quân nhân	military council
quân luật	martial law
quân sự hóa	militarization; militarize
phi quân sự	demilitarized
phi quân sự hóa	demilitarization
phi hạt nhân	denuclearized; nuclear-free
quân đồn trú	garrison
quân nhân mỹ	us serviceman
quân y	military medical
quân dịch	military service
nghĩa vụ quân sự	military service; conscription
nhập ngũ	enlist; conscript
tân binh quân đội	army recruit
giải ngũ	discharged; demobilize
xuất ngũ	discharged
đào ngũ	desert; desertion
lính đào ngũ	deserter
quân dự bị	reserve; reservist
lực lượng dự bị	reserve force
lực lượng phòng vệ	self-defense force
phòng vệ nhật bản	japan self-defense
lực lượng phòng không	air defense force
lực lượng chính phủ	government forces
lực lượng nga	russian forces
lực lượng mỹ	us forces
lực lượng ukraine	ukrainian forces
lực lượng iraq	iraqi forces
lực lượng đồng minh	allied forces
lực lượng liên minh	coalition forces
lực lượng liên quân	coalition forces
lực lượng cứu hỏa	firefighters
lực lượng biên phòng	border guard
lực lượng kiểm lâm	forest rangers
lực lượng không quân	air force
lực lượng hải quân	navy; naval force
lực lượng bộ binh	ground forces
lực lượng mặt đất	ground forces
lực lượng tên lửa	missile force
lực lượng hạt nhân	nuclear force
lực lượng gìn giữ	peacekeeping force
lực lượng quds	quds force
lực lượng trung thành	loyalist forces
bộ binh	infantry; ground troops
kỵ binh	cavalry
công binh	engineer; sapper
pháo đài	fortress
thành cổ	citadel; ancient city
hầm ngầm	bunker; underground tunnel
hào	trench; moat
chiến hào	trench
chiến tuyến	front line; frontline
tiền đồn	outpost
chốt	checkpoint; post
đồn	post; station
trạm gác	guard post; checkpoint
doanh trại	barracks
trại lính	barracks
trại huấn luyện	training camp
căn cứ mỹ	us base
căn cứ tên lửa	missile base
sở chỉ huy	headquarters; command post
bộ chỉ huy	command
chỉ huy quân sự	military commander
chỉ huy cấp cao	senior commander
chỉ huy trưởng	commander
tổng chỉ huy	commander-in-chief
quân khu	military region; military district
binh chủng	military branch
đại đội	company
trung đội	platoon
tiểu đội	squad
phân đội	detachment
hạ sĩ	corporal
trung sĩ	sergeant
thượng sĩ	sergeant major
binh nhì	private
thống chế	marshal
nguyên soái	marshal
đại tá không quân	air force colonel
tướng quân đội	army general
tướng về hưu	retired general
tướng hồi hưu	retired general
cấp bậc	rank
quân hàm	military rank
quốc phòng mỹ	us defense
ngân sách quốc phòng	defense budget
chi tiêu quốc phòng	defense spending
chi tiêu quân sự	military spending
công nghiệp quốc phòng	defense industry
hợp tác quốc phòng	defense cooperation
hợp tác quân sự	military cooperation
hiệp ước phòng thủ	defense treaty
phòng thủ chung	mutual defense
liên minh quân sự	military alliance
hoạt động quân sự	military activity; military operation
hành động quân sự	military action
can thiệp quân sự	military intervention
chiến dịch quân sự	military operation; military campaign
chiến dịch đặc biệt	special operation
mục tiêu quân sự	military target
thiết bị quân sự	military equipment
khí tài	equipment; weaponry
khí tài quân sự	military equipment
vũ khí quân sự	military weapon
vũ khí sát thương	lethal weapon
vũ khí nhỏ	small arms
vũ khí tấn công	offensive weapon; assault weapon
vũ khí thông thường	conventional weapons
vũ khí laser	laser weapon
vũ khí tối tân	advanced weapon
vũ khí chiến lược	strategic weapon
vũ khí chiến thuật	tactical weapon
kiểm soát vũ khí	arms control
cấm vận vũ khí	arms embargo
hợp đồng vũ khí	arms deal
thương vụ vũ khí	arms deal
viện trợ vũ khí	arms aid; military aid
không chiến	air combat; dogfight
hải chiến	naval battle
cận chiến	close combat
chiến tranh hạt nhân	nuclear war
chiến tranh du kích	guerrilla war
chiến tranh ủy nhiệm	proxy war
chiến tranh tâm lý	psychological warfare
chiến tranh điện tử	electronic warfare
chiến tranh thông tin	information war
chiến tranh biên giới	border war
chiến tranh triều tiên	korean war
chiến tranh vùng vịnh	gulf war
chiến tranh iraq	iraq war
chiến tranh việt nam	vietnam war
cuộc chiến việt nam	vietnam war
chiến tranh ukraine	ukraine war
chiến tranh toàn diện	all-out war; full-scale war
chiến tranh thuốc phiện	opium war
thế chiến thứ hai	second world war
thế chiến thứ nhất	first world war
thế chiến i	world war i
thế chiến thứ ba	third world war
kháng chiến	resistance war; resistance
kháng chiến chống pháp	anti-french resistance
khởi nghĩa	uprising
cuộc nổi dậy	uprising; rebellion
binh biến	mutiny; coup
âm mưu đảo chính	coup plot
đảo chính quân sự	military coup
đảo chính bất thành	failed coup
mùa xuân ả rập	arab spring
cách mạng hồi giáo	islamic revolution
cách mạng văn hóa	cultural revolution
cách mạng tháng mười	october revolution
cách mạng tháng tám	august revolution
cách mạng màu	color revolution
