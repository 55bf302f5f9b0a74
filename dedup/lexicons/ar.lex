# language: ar
في	-
فيه	-
فيها	-
فيهم	-
فيهما	-
فينا	-
من	-
منه	-
منها	-
منهم	-
منهما	-
منهن	-
مني	-
منا	-
على	-
عليه	-
عليها	-
عليهم	-
عليهما	-
عليهن	-
علينا	-
عليكم	-
عليك	-
إلى	-
إليه	-
إليها	-
إليهم	-
إليهما	-
إلينا	-
إليكم	-
إليك	-
الى	-
الي	-
فى	-
عن	-
عنه	-
عنها	-
عنهم	-
عنهما	-
عنا	-
عني	-
عما	-
عمن	-
مع	-
معه	-
معها	-
معهم	-
معهما	-
معنا	-
معي	-
معكم	-
به	-
بها	-
بهم	-
بهما	-
بهن	-
بنا	-
بي	-
بكم	-
بك	-
له	-
لها	-
لهم	-
لهما	-
لهن	-
لنا	-
لي	-
لكم	-
لك	-
أن	-
إن	-
أنه	-
أنها	-
أنهم	-
أنهما	-
أنهن	-
أننا	-
أني	-
أنني	-
أنك	-
أنكم	-
إنه	-
إنها	-
إنهم	-
إننا	-
إني	-
إنني	-
إنما	-
بأن	-
بأنه	-
بأنها	-
بأنهم	-
بأننا	-
لأن	-
لأنه	-
لأنها	-
لأنهم	-
لأننا	-
كأن	-
كأنه	-
كأنها	-
كأنما	-
فإن	-
فإنه	-
فإنها	-
فإنهم	-
وأن	-
وأنه	-
وأنها	-
وإن	-
ألا	-
بألا	-
لئلا	-
أنما	-
التي	-
اللذين	-
اللذان	-
اللتين	-
اللتان	-
اللواتي	-
اللاتي	-
اللائي	-
ذين	-
للذين	-
بالذي	-
كالتي	-
والذي	-
والتي	-
والذين	-
هو	-
هي	-
هم	-
هن	-
هما	-
أنا	-
أنت	-
أنتم	-
نحن	-
وهو	-
وهي	-
وهم	-
فهو	-
فهي	-
فهم	understand
لهو	-
إياه	-
إياها	-
إياهم	-
هذا	-
هذه	-
هذان	-
هذين	-
هاتين	-
هاتان	-
هؤلاء	-
ذلك	-
تلك	-
ذاك	-
أولئك	-
هكذا	-
كذلك	-
بذلك	-
لذلك	-
كذا	-
وذلك	-
بهذا	-
بهذه	-
لهذا	-
لهذه	-
فهذا	-
فهذه	-
بتلك	-
كهذا	-
كهذه	-
ذلكم	-
ما	-
وما	-
فما	-
بما	-
لما	-
مما	-
فيما	-
كما	-
كيفما	-
حيثما	-
مهما	-
أينما	-
كلما	-
طالما	-
لطالما	-
ريثما	-
حينما	-
بينما	-
عندما	-
وعندما	-
مثلما	-
قلما	-
ربما	-
بعدما	-
قبلما	-
ممن	-
لمن	-
بمن	-
فمن	-
ومن	-
وفي	-
وعن	-
وعلى	-
ولكن	-
وكان	-
وكانت	-
وقد	-
فقد	-
ولقد	-
لقد	-
قد	-
لا	-
ولا	-
بلا	-
فلا	-
لم	-
ولم	-
فلم	-
ألم	-
لن	-
ولن	-
فلن	-
ليس	-
ليست	-
ليسوا	-
لست	-
لسنا	-
وليس	-
أليس	-
غير أن	-
بيد أن	-
إلا أن	-
إلا أنه	-
إلا أنها	-
إلا	-
وإلا	-
وما زال	-
حتى	-
حتى لو	-
لو	-
ولو	-
لولا	-
وإذا	-
إذا	-
فإذا	-
إذ	-
إذن	-
إن كان	-
إذا كان	-
ما إذا	-
كي	-
لكي	-
كيلا	-
لكيلا	-
سوف	-
ولسوف	-
فسوف	-
كان	-
كانت	-
كانا	-
كانتا	-
كانوا	-
كنت	-
كنا	-
كنتم	-
يكون	-
تكون	-
يكونون	-
يكونوا	-
نكون	-
أكون	-
يكن	-
تكن	-
لتكون	-
ليكون	-
سيكون	-
ستكون	-
سيكونون	-
سنكون	-
أو	-
أم	-
أما	-
وأما	-
إما	-
أي	-
أية	-
أيا	-
أيها	-
أيتها	-
أيهما	-
بأي	-
بل	-
ثم	-
ف	-
و	-
ب	-
ل	-
ك	-
س	-
ال	-
آل	-
يا	-
نعم	-
كلا	-
هلا	-
هل	-
أما بعد	-
ألا وهو	-
ألا وهي	-
لكن	-
لكنه	-
لكنها	-
لكنهم	-
لكننا	-
لكنني	-
غير	-
وغير	-
غيره	-
غيرها	-
غيرهم	-
سوى	-
سواه	-
سواها	-
دون	-
بدون	-
من دون	-
دونه	-
دونها	-
رغم	-
برغم	-
بالرغم	-
على الرغم	-
على الرغم من	-
رغم أن	-
بالرغم من	-
عدا	-
ما عدا	-
خلا	-
ما خلا	-
بعد	-
بعده	-
بعدها	-
بعدهم	-
بعد أن	-
بعد ذلك	-
فيما بعد	-
من بعد	-
قبل	-
قبله	-
قبلها	-
من قبل	-
قبل أن	-
قبيل	-
منذ	-
منذ ذلك	-
مذ	-
خلال	-
خلاله	-
خلالها	-
من خلال	-
من خلاله	-
من خلالها	-
أثناء	-
في أثناء	-
أثناءه	-
حين	-
حينها	-
في حين	-
حينئذ	-
عندئذ	-
آنذاك	-
وقتئذ	-
عند	-
عنده	-
عندها	-
عندهم	-
عندي	-
عندنا	-
لدى	-
لديه	-
لديها	-
لديهم	-
لدينا	-
لدي	-
لديكم	-
لديهما	-
بين	-
بينه	-
بينها	-
بينهم	-
بينهما	-
بيننا	-
ما بين	-
فيما بينهم	-
فيما بينها	-
من بين	-
من بينهم	-
من بينها	-
ومن بين	-
تحت	-
تحته	-
تحتها	-
فوق	-
فوقه	-
فوقها	-
أمام	-
أمامه	-
أمامها	-
أمامهم	-
أمامنا	-
خلفه	-
خلفها	-
وراء	-
وراءه	-
وراءها	-
حول	-
حوله	-
حولها	-
حولهم	-
نحو	-
نحوه	-
نحوها	-
ضمن	-
ضمنها	-
عبر	-
عبره	-
عبرها	-
إزاء	-
تجاه	-
تجاهه	-
تجاهها	-
حيال	-
صوب	-
كل	-
كله	-
كلها	-
كلهم	-
كلنا	-
بكل	-
لكل	-
وكل	-
جميع	-
جميعا	-
جميعها	-
جميعهم	-
كافة	-
كلتا	-
كليهما	-
كلاهما	-
بعض	-
بعضها	-
بعضهم	-
بعضا	-
بعضه	-
بعضنا	-
بعضهما	-
عدة	-
بضع	-
بضعة	-
إحدى	-
أحد	-
أحدهم	-
أحدها	-
إحداها	-
أحدهما	-
إحداهما	-
واحد منهم	-
نفس	-
نفسه	-
نفسها	-
نفسي	-
أنفسهم	-
أنفسنا	-
ذاته	-
ذاتها	-
ذواتهم	-
حيث	-
بحيث	-
من حيث	-
حيث أن	-
هنا	-
هناك	-
هنالك	-
هاهنا	-
ههنا	-
من هنا	-
أين	-
كيف	-
متى	-
لماذا	-
ماذا	-
بماذا	-
لم لا	-
كم	-
مثل	-
مثله	-
مثلها	-
مثلهم	-
مثلا	-
على سبيل المثال	-
سيما	-
لا سيما	-
ولا سيما	-
خاصة أن	-
أيضا	-
فقط	-
فحسب	-
وحسب	-
لا غير	-
جدا	-
تقريبا	-
تماما	-
إطلاقا	-
بتاتا	-
كثيرا	-
قليلا	-
كثيرا ما	-
غالبا	-
غالبا ما	-
أحيانا	-
عادة	-
عادة ما	-
دائما	-
أبدا	-
حسب	-
بحسب	-
وبحسب	-
وحسب ما	-
حسبما	-
وفق	-
وفقا	-
وفقا ل	-
وفق ما	-
طبقا	-
طبقا ل	-
تبعا	-
استنادا	-
بناء على	-
بناء عليه	-
نظرا	-
نظرا ل	-
بسبب	-
بفضل	-
بفعل	-
جراء	-
من جراء	-
إثر	-
على إثر	-
إثره	-
إثرها	-
على أثر	-
عقب	-
عقبه	-
غداة	-
بخصوص	-
بشأن	-
بشأنه	-
بشأنها	-
في شأن	-
بصدد	-
في صدد	-
في هذا الصدد	-
في هذا السياق	-
وفي هذا السياق	-
في هذا الإطار	-
في إطار	-
ضمن إطار	-
صدد	-
غرار	-
على غرار	-
علاوة	-
علاوة على	-
علاوة على ذلك	-
فضلا	-
فضلا عن	-
إضافة إلى	-
بالإضافة إلى	-
إلى جانب	-
بالإضافة إلى ذلك	-
من أجل	-
لأجل	-
بغية	-
بهدف	-
بقصد	-
لغرض	-
من شأنه	-
من شأنها	-
شأنه	-
شأنها	-
من جهة	-
من جهة أخرى	-
من جهته	-
من جهتها	-
من جهتهم	-
جهته	-
جهتها	-
من جانبه	-
من جانبها	-
من جانبهم	-
جانبه	-
من ناحيته	-
من ناحيتها	-
من ناحية	-
من ناحية أخرى	-
من طرف	-
من قبل أن	-
بدوره	-
بدورها	-
بدورهم	-
في المقابل	-
بالمقابل	-
مقابل	-
على صعيد	-
على الصعيد	-
على صعيد آخر	-
على مستوى	-
في ما	-
في ما يتعلق	-
فيما يتعلق	-
فيما يخص	-
بالنسبة	-
بالنسبة إلى	-
بالنسبة ل	-
وعلى صعيد	-
إلخ	-
الخ	-
وغيرها	-
وغيرهم	-
وغيره	-
وغير ذلك	-
ما يسمى	-
بما في ذلك	-
بما فيها	-
بما فيه	-
بما فيهم	-
على الأقل	-
على الأكثر	-
في الأقل	-
أقل من	-
أكثر من	-
أكبر من	-
ما لا يقل	-
ما يقرب	-
ما يقارب	-
لا يقل عن	-
لا تقل عن	-
يلي	-
كما يلي	-
ما يلي	-
فضلا عن ذلك	-
ومع ذلك	-
مع ذلك	-
مع هذا	-
ورغم ذلك	-
رغم ذلك	-
وبذلك	-
وكذلك	-
وهكذا	-
وعليه	-
ومنها	-
ومنهم	-
قال إن	-
قالت إن	-
وقال إن	-
علما أن	-
علما بأن	-
علما وأن	-
كما أن	-
كما أنه	-
كما أنها	-
ذلك أن	-
بما أن	-
وبما أن	-
إذ إن	-
طالما أن	-
ما دام	-
ما دامت	-
مادام	-
ما زال	-
ما زالت	-
مازال	-
مازالت	-
ما يزال	-
لا يزال	-
لا تزال	-
لا يزالون	-
لايزال	-
ما زالوا	-
يزال	-
تزال	-
أوشك	-
كاد	-
كادت	-
يكاد	-
تكاد	-
يكادون	-
صار	-
صارت	-
بات	-
باتت	-
باتوا	-
أضحى	-
أضحت	-
أمسى	-
أمست	-
ظل	-
ظلت	-
ظلوا	-
يظل	-
تظل	-
يظلون	-
يتم	-
تتم	-
تم	-
تمت	-
سيتم	-
ستتم	-
وتم	-
ويتم	-
وتمت	-
أن يتم	-
يجري	-
تجري	-
جرى	-
جرت	-
قام	-
قامت	-
قاموا	-
يقوم	-
تقوم	-
يقومون	-
قيام	-
قد تم	-
وقد تم	-
كان قد	-
كانت قد	-
كانوا قد	-
وكان قد	-
وكانت قد	-
لعل	-
لعله	-
لعلها	-
عسى	-
ليت	-
حبذا	-
بئس	-
نعمت	-
هيا	-
ها هو	-
ها هي	-
ثمة	-
فثمة	-
كثير من	-
كثيرين من	-
عديد	-
عديدة	-
العديد من	-
الكثير من	-
القليل من	-
مزيد من	-
المزيد من	-
معظم	-
معظمها	-
معظمهم	-
أغلب	-
أغلبها	-
أغلبهم	-
جل	-
جلها	-
جلهم	-
سائر	-
بقية	-
باقي	-
شتى	-
تلو	-
طوال	-
طيلة	-
على مدى	-
على مدار	-
مدى	-
مدار	-
لدى وصوله	-
أسفل	-
أعلاه	-
أدناه	-
على حد	-
على حد قوله	-
على حد تعبيره	-
تعبيره	-
تعبيرها	-
قوله	-
قولها	-
قولهم	-
على نحو	-
على هذا النحو	-
بشكل	-
بشكل عام	-
بشكل خاص	-
بصفة	-
بصفة عامة	-
بصفة خاصة	-
بصورة	-
بصورة عامة	-
بطريقة	-
لا بد	-
لا بد من	-
لابد	-
لا شك	-
بلا شك	-
لا مفر	-
بالفعل	-
فعلا	-
حقا	-
إجمالا	-
بالتالي	-
وبالتالي	-
تاليا	-
ومن ثم	-
من ثم	-
رابعا	-
وأخيرا	-
ذات	-
ذو	-
ذي	-
ذوي	-
ذوو	-
ذوات	-
أولو	-
قال	say
قالت	say
قالوا	say
يقول	say
تقول	say
يقولون	say
يقولوا	say
قلت	say
قلنا	say
نقول	say
أقول	say
قائل	say
قائلا	say
قائلة	say
قائلين	say
قيل	say
يقال	say
قول	say
أقوال	say
القول إن	say
خاصة	especially
خصوصا	especially
خصيصا	especially
خصوصا أن	especially
حاليا	currently; now
الآن	currently; now
في الوقت الحالي	currently; now
في الوقت الحاضر	currently; now
في الوقت الراهن	currently; now
راهنا	currently; now
أخيرا	finally; recently
أولا	first
ثانيا	second
ثالثا	third
إطار	framework
أطر	framework
إطارا	framework
سياق	context
نتيجة	result; outcome
نتائج	result; outcome
نتائجها	result; outcome
نتائجه	result; outcome
مختلف	different; various
مختلفة	different; various
مختلفين	different; various
أكد	confirm; stress
أكدت	confirm; stress
أكدوا	confirm; stress
يؤكد	confirm; stress
تؤكد	confirm; stress
يؤكدون	confirm; stress
مؤكدا	confirm; stress
مؤكدة	confirm; stress
مؤكدين	confirm; stress
تأكيد	confirmation; assertion
نؤكد	confirm; stress
أؤكد	confirm; stress
أكده	confirm; stress
أكدته	confirm; stress
تأكيدا	confirmation; assertion
أعلن	announce; declare
أعلنت	announce; declare
أعلنوا	announce; declare
يعلن	announce; declare
تعلن	announce; declare
يعلنون	announce; declare
أعلنه	announce; declare
أعلنته	announce; declare
معلنا	announce; declare
معلنة	announce; declare
إعلانا	announcement; declaration; advertisement
نعلن	announce; declare
إعلان	announcement; declaration; advertisement
إعلانات	announcement; declaration; advertisement
أعلن عن	announce
أعلنت عن	announce
الإعلان عن	announce
تم الإعلان عن	announce
أضاف	add
أضافت	add
أضافوا	add
يضيف	add
تضيف	add
مضيفا	add
مضيفة	add
إضافة	addition; add
إضافات	addition; add
وأضاف	add
وأضافت	add
أوضح	explain; clarify
أوضحت	explain; clarify
أوضحوا	explain; clarify
يوضح	explain; clarify
توضح	explain; clarify
موضحا	explain; clarify
موضحة	explain; clarify
توضيح	clarification; explanation
توضيحا	clarification; explanation
توضيحات	clarification; explanation
أشار	point out; indicate; refer
أشارت	point out; indicate; refer
أشاروا	point out; indicate; refer
يشير	point out; indicate; refer
تشير	point out; indicate; refer
مشيرا	point out; indicate; refer
مشيرة	point out; indicate; refer
إشارة	point out; indicate; refer
يشار	point out; indicate; refer
تجدر الإشارة	point out; indicate; refer
الإشارة إلى	point out; indicate; refer
إشارات	signal; sign
ذكر	mention; report; say
ذكرت	mention; report; say
ذكروا	mention; report; say
يذكر	mention; report; say
تذكر	mention; report; say
يذكرون	mention; report; say
ذاكرا	mention; report; say
مذكور	mention; report; say
مذكورة	mention; report; say
ذكره	mention; report; say
ذكرته	mention; report; say
جدير بالذكر	-
الجدير بالذكر	-
من الجدير بالذكر	-
يذكر أن	-
أفاد	report; say
أفادت	report; say
أفادوا	report; say
يفيد	report; say
تفيد	report; say
صرح	state; declare; say
صرحت	state; declare; say
صرحوا	state; declare; say
يصرح	state; declare; say
تصرح	state; declare; say
مصرحا	state; declare; say
تصريح	statement; remark
تصريحات	statement; remark
تصريحا	statement; remark
تصريحاته	statement; remark
تصريحاتها	statement; remark
بيان	statement
بيانا	statement
بيانين	statement
بيانات	data; statement
بلاغ	statement; report
بلاغات	statement; report
بلاغا	statement; report
بيان مشترك	joint statement
البيان الختامي	joint statement
بيان صحفي	press release
بيان صحافي	press release
بلاغ صحفي	press release
نشرة صحفية	press release
تحدث	speak; talk
تحدثت	speak; talk
تحدثوا	speak; talk
يتحدث	speak; talk
تتحدث	speak; talk
يتحدثون	speak; talk
متحدثا	speak; talk
متحدثة	speak; talk
تحدثنا	speak; talk
متحدث	spokesman; spokesperson
متحدثين	spokesman; spokesperson
متحدثون	spokesman; spokesperson
ناطق	spokesman; spokesperson
ناطقة	spokesman; spokesperson
متحدث باسم	spokesman; spokesperson
ناطق باسم	spokesman; spokesperson
المتحدث الرسمي	spokesman; spokesperson
الناطق الرسمي	spokesman; spokesperson
المتحدثة باسم	spokesman; spokesperson
الناطق الرسمي باسم	spokesman; spokesperson
المتحدث الرسمي باسم	spokesman; spokesperson
حديث	talk; modern; recent
أحاديث	talk; conversation; modern
حديثا	recently; talk
حديثة	modern; recent
كلام	talk; speech; word
كلاما	talk; speech; word
تكلم	speak; talk
يتكلم	speak; talk
تتكلم	speak; talk
يتكلمون	speak; talk
تكلمت	speak; talk
كلمة	word; speech
كلمات	word; speech
كلمته	word; speech
كلمتها	word; speech
خطاب	speech; address
خطابات	speech; address
خطابا	speech; address
ألقى كلمة	deliver speech
ألقى خطابا	deliver speech
إلقاء كلمة	deliver speech
شدد	stress; emphasize
شددت	stress; emphasize
شددوا	stress; emphasize
يشدد	stress; emphasize
تشدد	stress; emphasize
مشددا	stress; emphasize
مشددة	stress; emphasize
تشديد	tightening; stress
شدد على	stress; emphasize
شددت على	stress; emphasize
أبرز	highlight; prominent
أبرزت	highlight; prominent
يبرز	highlight; prominent
تبرز	highlight; prominent
مبرزا	highlight; prominent
إبراز	highlight; prominent
بينت	explain; show
مبينا	explain; show
مبينة	explain; show
دعا	call for; urge; invite
دعت	call for; urge; invite
دعوا	call for; urge; invite
يدعو	call for; urge; invite
تدعو	call for; urge; invite
يدعون	call for; urge; invite
داعيا	call for; urge; invite
داعية	preacher; call for
داعين	call for; urge; invite
مدعو	call for; urge; invite
ندعو	call for; urge; invite
أدعو	call for; urge; invite
دعا إلى	call for; urge; invite
دعت إلى	call for; urge; invite
دعوة	call; invitation
دعوات	call; invitation
طالب	demand; call for
طالبت	demand; call for
طالبوا	demand; call for
يطالب	demand; call for
تطالب	demand; call for
يطالبون	demand; call for
مطالبا	demand; call for
مطالبة	demand; call for
مطالبين	demand; call for
مطلب	demand
مطالب	demand
مطلبا	demand
طلب	request; ask; demand
طلبت	request; ask; demand
طلبوا	request; ask; demand
يطلب	request; ask; demand
تطلب	request; require; demand
يطلبون	request; ask; demand
طلبات	request; ask; demand
طلبا	request; ask; demand
طالبا	student; request
سأل	ask
سألت	ask
سألوا	ask
يسأل	ask
تسأل	ask
يسألون	ask
سائل	ask
سئل	ask
سئلت	ask
سؤال	question
أسئلة	question
سؤالا	question
أجاب	answer; reply
أجابت	answer; reply
يجيب	answer; reply
تجيب	answer; reply
إجابة	answer
إجابات	answer
مجيبا	answer; reply
رد	response; reply
ردت	reply; response; respond
ردوا	reply; response; respond
يرد	reply; response; respond
ترد	reply; response; respond
يردون	reply; response; respond
ردود	response; reply
ردا	reply; response; respond
رادا	reply; response; respond
رد فعل	reaction
ردود فعل	reaction
ردود أفعال	reaction
ردة فعل	reaction
ردود الفعل	reaction
رد الفعل	reaction
ردا على	in response
اعتبر	consider
اعتبرت	consider
اعتبروا	consider
يعتبر	consider
تعتبر	consider
يعتبرون	consider
معتبرا	consider
معتبرة	consider
معتبرين	consider
اعتبار	consider
نعتبر	consider
رأى	see; believe; view
رأت	see; believe; view
رأوا	see; believe; view
يرى	see; believe; view
ترى	see; believe; view
يرون	see; believe; view
نرى	see; believe; view
أرى	see; believe; view
رأي	opinion; view
آراء	opinion; view
رأيا	opinion; view
رأي عام	public opinion
الرأي العام	public opinion
وجهة نظر	view; point of view
وجهات نظر	view; point of view
وجهات النظر	view; point of view
وجهة نظره	view; point of view
ظن	think
يظن	think
تظن	think
يظنون	think
اعتقد	believe; think
اعتقدت	believe; think
يعتقد	believe; think
تعتقد	believe; think
يعتقدون	believe; think
نعتقد	believe; think
أعتقد	believe; think
معتقدا	believe; think
اعتقاد	belief
معتقدات	belief
زعم	claim; allege
زعمت	claim; allege
زعموا	claim; allege
يزعم	claim; allege
تزعم	claim; allege
يزعمون	claim; allege
زاعما	claim; allege
مزاعم	claim; allege
زعما	claim; allege
مزعوم	alleged
مزعومة	alleged
ادعى	claim; allege
ادعت	claim; allege
ادعوا	claim; allege
يدعي	claim; allege
تدعي	claim; allege
ادعاء	claim; allegation
ادعاءات	claim; allegation
نفى	deny
نفت	deny
نفوا	deny
ينفي	deny
تنفي	deny
ينفون	deny
نفي	deny
نافيا	deny
نافية	deny
نفيا	deny
أنكر	deny
أنكرت	deny
ينكر	deny
تنكر	deny
إنكار	deny
منكرا	deny
اعترف	admit; recognize; confess
اعترفت	admit; recognize; confess
اعترفوا	admit; recognize; confess
يعترف	admit; recognize; confess
تعترف	admit; recognize; confess
يعترفون	admit; recognize; confess
معترفا	admit; recognize; confess
اعترافات	confession
اعتراف	recognition; confession
اعترافا	recognition; confession
أقر	approve; acknowledge; admit
أقرت	approve; acknowledge; admit
أقروا	approve; acknowledge; admit
يقر	approve; acknowledge; admit
تقر	approve; acknowledge; admit
يقرون	approve; acknowledge; admit
إقرار	approval; adoption; acknowledgment
مقرا	approve; acknowledge; admit
أقره	approve; acknowledge; admit
أقرته	approve; acknowledge; admit
اتهم	accuse
اتهمت	accuse
اتهموا	accuse
يتهم	accuse
تتهم	accuse
يتهمون	accuse
متهما	accuse
متهمة	defendant; accused; accuse
متهمين	accuse
متهم	defendant; accused; suspect
متهمون	defendant; accused; suspect
اتهام	accusation; charge
اتهامات	accusation; charge
اتهامه	accusation; charge
اتهاما	accusation; charge
اتهاماته	accusation; charge
تهمة	charge; accusation
تهم	charge; accusation
وصف	describe
وصفت	describe
وصفوا	describe
يصف	describe
تصف	describe
يصفون	describe
واصفا	describe
واصفة	describe
توصيف	describe
وصفه	describe
وصفته	describe
وصفها	describe
أعرب	express
أعربت	express
أعربوا	express
يعرب	express
تعرب	express
معربا	express
معربة	express
إعراب	express
أعرب عن	express
أعربت عن	express
عبر عن	express
عبرت عن	express
عبرت	express
عبروا	express
يعبر	express
تعبر	express
يعبرون	express
معبرا	express
معبرة	express
تعبير	express
تعبير عن	expression
تعبيرا	expression
تعابير	expression
حرية التعبير	freedom of expression
أعرب عن قلقه	express concern
أعربت عن قلقها	express concern
أعرب عن أمله	express hope
أعربت عن أملها	express hope
علق	comment; suspend
علقت	comment; suspend
علقوا	comment; suspend
يعلق	comment; suspend
تعلق	relate; concern
يعلقون	comment; suspend
معلقا	comment; suspend
تعليق	comment; suspension
تعليقات	comment; suspension
تعليقا	comment; suspension
تعليقه	comment; suspension
حذر	warn
حذرت	warn
حذروا	warn
يحذر	warn
تحذر	warn
يحذرون	warn
محذرا	warn
محذرة	warn
محذرين	warn
تحذير	warning
تحذيرات	warning
تحذيرا	warning
حذار	cautious
حذرا	cautious
حذرة	cautious
حذرين	cautious
هدد	threaten
هددت	threaten
هددوا	threaten
يهدد	threaten
تهدد	threaten
يهددون	threaten
مهددا	threaten
مهددة	threaten
تهديد	threat
تهديدات	threat
تهديدا	threat
تهديداته	threat
وعد	promise
وعدت	promise
وعدوا	promise
يعد	promise
وعود	promise
وعدا	promise
واعدا	promise
وعوده	promise
تعهد	pledge; vow; promise
تعهدت	pledge; vow; promise
تعهدوا	pledge; vow; promise
يتعهد	pledge; vow; promise
تتعهد	pledge; vow; promise
يتعهدون	pledge; vow; promise
متعهدا	pledge; vow; promise
تعهدات	pledge; vow; promise
تعهدا	pledge; vow; promise
التزم	commit; comply
التزمت	commit; comply
التزموا	commit; comply
يلتزم	commit; comply
تلتزم	commit; comply
يلتزمون	commit; comply
ملتزم	committed
ملتزمة	committed
ملتزمون	committed
التزام	commitment
التزامات	commitment; obligation
التزامه	commitment; obligation
التزامها	commitment; obligation
أدان	condemn; convict
أدانت	condemn; convict
أدانوا	condemn; convict
يدين	condemn; convict
تدين	condemn; convict
يدينون	condemn; convict
مدينا	condemn; convict
إدانة	condemnation; conviction
أدين	be convicted; condemn
تمت إدانته	be convicted
استنكر	condemn; denounce
استنكرت	condemn; denounce
يستنكر	condemn; denounce
تستنكر	condemn; denounce
استنكار	condemnation
مستنكرا	condemn; denounce
ندد	condemn; denounce
نددت	condemn; denounce
نددوا	condemn; denounce
يندد	condemn; denounce
تندد	condemn; denounce
ينددون	condemn; denounce
تنديد	condemnation
منددا	condemn; denounce
منددين	condemn; denounce
منددة	condemn; denounce
تنديدا	condemnation
شجب	condemn; denounce
شجبت	condemn; denounce
انتقد	criticize
انتقدت	criticize
انتقدوا	criticize
ينتقد	criticize
تنتقد	criticize
ينتقدون	criticize
منتقدا	criticize
منتقدة	criticize
منتقدون	critic
منتقدين	critic
منتقدي	critic
منتقدو	critic
انتقاد	criticism
انتقادات	criticism
انتقادا	criticism
نقد	criticism
رحب	welcome
رحبت	welcome
رحبوا	welcome
يرحب	welcome
ترحب	welcome
يرحبون	welcome
مرحبا	welcome
ترحيب	welcome
ترحيبا	welcome
مرحبة	welcome
أشاد	praise; hail
أشادت	praise; hail
أشادوا	praise; hail
يشيد	praise; hail
تشيد	praise; hail
إشادة	praise
مشيدا	praise; hail
مشيدة	praise; hail
أثنى	praise; hail
أثنت	praise; hail
هنأت	congratulate
يهنئ	congratulate
تهنئة	congratulate
تهاني	congratulate
مهنئا	congratulate
شكر	thank
شكرت	thank
يشكر	thank
شكرا	thank
نشكر	thank
أشكر	thank
شاكرا	thank
اعتذر	apologize
اعتذرت	apologize
اعتذروا	apologize
يعتذر	apologize
تعتذر	apologize
معتذرا	apologize
اعتذار	apology
اعتذارا	apology
اعتذارات	apology
أسف	regret
آسف	regret
يأسف	regret
أسفا	regret
للأسف	regret
مع الأسف	regret
مؤسف	regret
مؤسفة	regret
تأسف	regret
للأسف الشديد	unfortunately
أمل	hope
أملا	hope
آمال	hope
يأمل	hope
تأمل	hope
يأملون	hope
نأمل	hope
آمل	hope
آملا	hope
أعرب عن الأمل	hope
أملت	hope
تمنى	wish; hope
تمنت	wish; hope
يتمنى	wish; hope
تتمنى	wish; hope
متمنيا	wish; hope
تمنيات	wish
نتمنى	wish; hope
أتمنى	wish; hope
رغب	want; wish
يرغب	want; wish
ترغب	want; wish
يرغبون	want; wish
رغبت	want; wish
راغب	want; wish
راغبين	want; wish
نرغب	want; wish
رغبة	desire; wish
رغبات	desire; wish
رغبته	desire; wish
رغبتها	desire; wish
رغبتهم	desire; wish
أراد	want
أرادت	want
أرادوا	want
يريد	want
تريد	want
يريدون	want
نريد	want
أريد	want
يريدوا	want
إرادة	will
إرادته	will
إرادة سياسية	political will
الإرادة السياسية	political will
اقترح	propose; suggest
اقترحت	propose; suggest
اقترحوا	propose; suggest
يقترح	propose; suggest
تقترح	propose; suggest
مقترحا	propose; suggest
نقترح	propose; suggest
اقترحه	propose; suggest
اقترحته	propose; suggest
اقتراح	proposal
اقتراحات	proposal
مقترح	proposal
مقترحات	proposal
مقترحة	proposal
اقتراحا	proposal
أوصى	recommend
أوصت	recommend
يوصي	recommend
توصي	recommend
أوصوا	recommend
توصية	recommendation
توصيات	recommendation
نصح	advise; advice
نصحت	advise; advice
ينصح	advise; advice
تنصح	advise; advice
نصيحة	advice
نصائح	advice
ناصحا	advise; advice
حث	urge
حثت	urge
حثوا	urge
يحث	urge
تحث	urge
حاثا	urge
نحث	urge
ناشد	appeal; urge
ناشدت	appeal; urge
ناشدوا	appeal; urge
يناشد	appeal; urge
تناشد	appeal; urge
مناشدا	appeal; urge
مناشدة	appeal
مناشدات	appeal
شجع	encourage
شجعت	encourage
شجعوا	encourage
يشجع	encourage
تشجع	encourage
تشجيع	encourage
مشجع	encourage
مشجعة	encourage
تشجيعا	encourage
أبلغ	inform; tell; report
أبلغت	inform; tell; report
أبلغوا	inform; tell; report
يبلغ	inform; tell; report
تبلغ	inform; tell; report
إبلاغ	inform; report
مبلغا	amount; sum
أخبر	tell; inform
أخبرت	tell; inform
أخبروا	tell; inform
يخبر	tell; inform
تخبر	tell; inform
إخبار	tell; inform
خبر	news
أخبار	news
خبرا	news
أنباء	news
نبأ	news
أنباء عن	report
وكالة أنباء	news agency
وكالة الأنباء	news agency
وكالات الأنباء	news agency
وكالات أنباء	news agency
نقل	transport; transfer; quote; report
نقلت	transport; transfer; quote; report
نقلوا	transport; transfer; quote; report
ينقل	transport; transfer; quote; report
تنقل	transport; transfer; quote; report
ناقلا	transport; transfer; quote; report
ناقلة	transport; transfer; quote; report
نقلا عن	cite; quote
نقلا	cite; quote
نقلت عن	quote; cite
نقل عن	quote; cite
كشف	reveal; disclose
كشفت	reveal; disclose
كشفوا	reveal; disclose
يكشف	reveal; disclose
تكشف	reveal; disclose
يكشفون	reveal; disclose
كاشفا	reveal; disclose
كشف عن	reveal; disclose
كشفت عن	reveal; disclose
الكشف عن	reveal; disclose
أظهر	show
أظهرت	show
أظهروا	show
يظهر	show
تظهر	show
إظهار	show
مظهرا	show
أظهره	show
ظهر	appear; noon
ظهرت	appear
ظهروا	appear
يظهرون	appear
ظهور	appear
ظاهر	appear
ظاهرة	phenomenon
ظواهر	phenomenon
ظهرا	noon; afternoon
بعد الظهر	noon; afternoon
لفت	point out; note
لفتت	point out; note
يلفت	point out; note
تلفت	point out; note
لافتا	point out; note
لافتة	banner; sign
لفت إلى	point out; note
لفتت إلى	point out; note
لافتات	banner; sign
لاحظ	note; notice; observe
لاحظت	note; notice; observe
لاحظوا	note; notice; observe
يلاحظ	note; notice; observe
تلاحظ	note; notice; observe
ملاحظا	note; notice; observe
ملاحظة	note; remark; observation
ملاحظات	note; remark; observation
تابع	follow; continue
تابعت	follow; continue
تابعوا	follow; continue
يتابع	follow; continue
تتابع	follow; continue
يتابعون	follow; continue
متابعا	follow; continue
متابعة	follow; continue
نتابع	follow; continue
متابعين	follower
متابعون	follower
متابعات	follower
واصل	continue
واصلت	continue
واصلوا	continue
يواصل	continue
تواصل	continue
يواصلون	continue
مواصلا	continue
مواصلة	continue
نواصل	continue
استمر	continue
استمرت	continue
استمروا	continue
يستمر	continue
تستمر	continue
يستمرون	continue
استمرار	continue
مستمر	continue
مستمرة	continue
استمراره	continue
استمرارها	continue
مستمرا	continue
استمرارا	continue
متواصل	continuous; ongoing
متواصلة	continuous; ongoing
استأنف	resume; appeal
استأنفت	resume; appeal
استأنفوا	resume; appeal
يستأنف	resume; appeal
تستأنف	resume; appeal
استئناف	resumption; appeal
بدأ	start; begin
بدأت	start; begin
بدأوا	start; begin
بدؤوا	start; begin
يبدأ	start; begin
تبدأ	start; begin
يبدأون	start; begin
بدء	start; begin
بداية	start; begin
ابتداء	start; begin
ابتداء من	start; begin
بدءا	start; begin
بدءا من	start; begin
بدايات	start; begin
بدايته	start; begin
بدايتها	start; begin
بدا	seem; appear
بدت	seem; appear
يبدو	seem; appear
تبدو	seem; appear
يبدون	seem; appear
انطلق	start; launch
انطلقت	start; launch
انطلقوا	start; launch
ينطلق	start; launch
تنطلق	start; launch
انطلاق	start; launch
منطلق	starting point; start
انطلاقة	start; launch
انطلاقا	start; launch
أطلق	launch; release; fire
أطلقت	launch; release; fire
أطلقوا	launch; release; fire
يطلق	launch; release; fire
تطلق	launch; release; fire
يطلقون	launch; release; fire
إطلاق	launch; release; fire
إطلاق سراح	release; free
أطلق سراح	release; free
إطلاق سراحه	release; free
إطلاق سراحهم	release; free
أطلقت سراح	release; free
الإفراج عن	release; free
إخلاء سبيل	release; free
أفرج عن	release; free
أفرجت عن	release; free
أفرجت	release; free
أفرج	release; free
يفرج	release; free
تفرج	release; free
إفراج	release; free
سراح	release
إفراج مشروط	release
إطلاق نار	shooting; open fire
إطلاق النار	shooting; open fire
أطلق النار	shooting; open fire
أطلقت النار	shooting; open fire
أطلقوا النار	shooting; open fire
بإطلاق النار	shooting; open fire
وقف إطلاق النار	ceasefire; cease-fire
وقف لإطلاق النار	ceasefire; cease-fire
اتفاق وقف إطلاق النار	ceasefire; cease-fire
وقف النار	ceasefire; cease-fire
هدنة	truce; ceasefire
إطلاق صواريخ	rocket fire; missile launch
إطلاق الصواريخ	rocket fire; missile launch
إطلاق صاروخ	rocket fire; missile launch
انتهى	end; finish; expire
انتهت	end; finish; expire
انتهوا	end; finish; expire
ينتهي	end; finish; expire
تنتهي	end; finish; expire
ينتهون	end; finish; expire
انتهاء	end; finish; expire
منته	expired; over
منتهية	expired; over
انتهائها	end; finish; expire
نهاية	end
نهايات	end
نهايته	end
نهايتها	end
أنهى	end
أنهت	end
أنهوا	end
ينهي	end
تنهي	end
إنهاء	end
ينهون	end
نهائي	final
نهائية	final
نهائيا	final
نصف النهائي	semi-final; semifinal
نصف نهائي	semi-final; semifinal
ربع النهائي	quarter-final; quarterfinal
ربع نهائي	quarter-final; quarterfinal
ختام	conclusion; close
ختاما	conclusion; close
ختامي	conclusion; final; closing
ختامية	conclusion; final; closing
اختتم	conclude; close
اختتمت	conclude; close
يختتم	conclude; close
تختتم	conclude; close
اختتام	conclude; close
أكمل	complete
أكملت	complete
يكمل	complete
تكمل	complete
إكمال	complete
استكمال	complete
استكمل	complete
استكملت	complete
يستكمل	complete
أتم	complete
إتمام	complete
أتمت	complete
كامل	full; complete; entire
كاملة	full; complete; entire
كاملا	entirely; full
بالكامل	entirely; full
كاملين	full; complete; entire
مكتمل	complete
مكتملة	complete
توقف	stop; halt
توقفت	stop; halt
توقفوا	stop; halt
يتوقف	stop; halt
تتوقف	stop; halt
متوقفة	stop; halt
متوقف	stop; halt
أوقف	stop; arrest; suspend
أوقفت	stop; arrest; suspend
أوقفوا	stop; arrest; suspend
يوقف	stop; arrest; suspend
توقف عن	stop
إيقاف	stop; arrest; suspend
ايقاف	stop; arrest; suspend
إيقافه	stop; arrest; suspend
إيقافهم	stop; arrest; suspend
وقف	stop; halt; stand
موقوف	detainee; arrested
موقوفين	detainee; arrested
موقوفون	detainee; arrested
موقوفة	detainee; arrested
وقفة	stand; vigil
وقفات	stand; vigil
وقفة احتجاجية	protest; vigil
وقفات احتجاجية	protest; vigil
وقوف	stand
يقف	stand
تقف	stand
وقفوا	stand
يقفون	stand
واقفا	stand
وقفت	stand
نقف	stand
جاء	come
جاءت	come
جاؤوا	come
يأتي	come
تأتي	come
يأتون	come
جاء في	come
مجيء	come
أتى	come
أتت	come
آتية	come
مجيئه	come
جئت	come
جئنا	come
ذهب	go
ذهبت	go
ذهبوا	go
يذهب	go
تذهب	go
يذهبون	go
ذهاب	go
ذاهب	go
نذهب	go
ذهبا	gold
ذهبي	gold
ذهبية	gold
وصل	arrive; reach
وصلت	arrive; reach
وصلوا	arrive; reach
يصل	arrive; reach
تصل	arrive; reach
يصلون	arrive; reach
وصول	arrive; reach
واصلين	arrive; reach
وصوله	arrive; reach
وصولها	arrive; reach
وصولا	arrive; reach
وصولهم	arrive; reach
غادر	leave; depart
غادرت	leave; depart
غادروا	leave; depart
يغادر	leave; depart
تغادر	leave; depart
يغادرون	leave; depart
مغادرة	leave; depart
مغادرا	leave; depart
مغادرته	leave; depart
عاد	return
عادت	return
عادوا	return
يعود	return
تعود	return
يعودون	return
عودة	return
عائد	return
عائدا	return
عائدين	return
عودته	return
عودتها	return
عودتهم	return
نعود	return
عائدات	revenue
أعاد	return; restore
أعادت	return; restore
أعادوا	return; restore
يعيد	return; restore
تعيد	return; restore
إعادة	return; restore
معاد	hostile; anti
إعادته	return; restore
إعادتهم	return; restore
إعادة فتح	reopen; reopening
أعاد فتح	reopen; reopening
أعادت فتح	reopen; reopening
إعادة إعمار	reconstruction
إعادة الإعمار	reconstruction
إعادة بناء	reconstruction
إعادة البناء	reconstruction
إعادة النظر	reconsider; review
إعادة نظر	reconsider; review
إعادة انتخاب	re-election
إعادة انتخابه	re-election
إعادة تأهيل	rehabilitation
إعادة التأهيل	rehabilitation
تأهيل	rehabilitation
إعادة هيكلة	restructuring
إعادة الهيكلة	restructuring
إعادة توطين	resettlement
دخل	enter; entry
دخلت	enter; entry
دخلوا	enter; entry
يدخل	enter; entry
تدخل	enter; entry
يدخلون	enter; entry
دخول	enter; entry
داخلا	enter; entry
دخولها	enter; entry
دخوله	enter; entry
أدخل	enter; entry
أدخلت	enter; entry
إدخال	enter; entry
دخلا	income
مداخيل	income
مدخول	income
دخل الفرد	income
تدخل في	interfere; intervene
تدخلات	intervention; intervene; interference
تدخلا	intervention; intervene; interference
تدخلت	intervention; intervene; interference
تدخل عسكري	military intervention
التدخل العسكري	military intervention
خرج	leave; exit; go out
خرجت	leave; exit; go out
خرجوا	leave; exit; go out
يخرج	leave; exit; go out
تخرج	leave; exit; go out
يخرجون	leave; exit; go out
خروج	leave; exit; go out
خارجا	leave; exit; go out
خروجه	leave; exit; go out
خروجها	leave; exit; go out
أخرج	remove; take out
إخراج	removal; directing
تخرج من	graduate
متخرج	graduate
متخرجين	graduate
خريج	graduate
خريجين	graduate
خريجي	graduate
حضر	attend; attendance; presence
حضرت	attend; attendance; presence
حضروا	attend; attendance; presence
يحضر	attend; attendance; presence
تحضر	attend; attendance; presence
يحضرون	attend; attendance; presence
حضور	attend; attendance; presence
حاضر	present
حاضرة	present
حاضرين	present
حضوره	attend; attendance; presence
حضورها	attend; attendance; presence
حضره	attend; attendance; presence
حاضرون	audience; attendee
غاب	absence; absent
غابت	absence; absent
يغيب	absence; absent
تغيب	absence; absent
غياب	absence; absent
غائب	absent
غائبة	absent
غيابه	absence; absent
غيابيا	in absentia
بقي	remain; stay
بقيت	remain; stay
بقوا	remain; stay
يبقى	remain; stay
تبقى	remain; stay
يبقون	remain; stay
بقاء	remain; stay
باق	remain; stay
باقية	remain; stay
نبقى	remain; stay
بقائه	remain; stay
نزل	hotel; come down; descend
نزلت	come down; descend; take
نزلوا	come down; descend; take
ينزل	come down; descend; take
تنزل	come down; descend; take
ينزلون	come down; descend; take
نزول	descent; come down
نزلاء	guest; inmate
صعد	rise; climb; escalate
صعدت	rise; climb; escalate
يصعد	rise; climb; escalate
تصعد	rise; climb; escalate
صعودا	upward; rise
صعود	rise
تصعيد	escalation
تصعيدا	escalation
سقط	fall; collapse
سقطت	fall; collapse
سقطوا	fall; collapse
يسقط	fall; collapse
تسقط	fall; collapse
يسقطون	fall; collapse
سقوط	fall; collapse
ساقطا	fall; collapse
سقوطه	fall; collapse
سقوطها	fall; collapse
أسقط	bring down; shoot down; overthrow
أسقطت	bring down; shoot down; overthrow
أسقطوا	bring down; shoot down; overthrow
إسقاط	bring down; shoot down; overthrow
مسيرة	march
مسيرات	march
سار	walk; go; proceed
سارت	walk; go; proceed
يسير	walk; go; proceed
تسير	walk; go; proceed
يسيرون	walk; go; proceed
سير	progress; course; walk
سيرة	biography; conduct
سير المرور	traffic
حركة المرور	traffic
حركة السير	traffic
تحرك	move; movement; action
تحركت	move; movement; action
تحركوا	move; movement; action
يتحرك	move; movement; action
تتحرك	move; movement; action
تحركات	move; movement; action
متحرك	mobile; moving
تحركا	move; movement; action
حرك	move
حركت	move
يحرك	move
تحريك	move
تقدم	advance; progress; submit
تقدمت	advance; progress; submit
تقدموا	advance; progress; submit
يتقدم	advance; progress; submit
تتقدم	advance; progress; submit
يتقدمون	advance; progress; submit
متقدم	advanced
متقدمة	advanced
متقدما	advanced
تقدما	advance; progress; submit
تراجع	decline; retreat; drop
تراجعت	decline; retreat; fall
تراجعوا	decline; retreat; fall
يتراجع	decline; retreat; fall
تتراجع	decline; retreat; fall
يتراجعون	decline; retreat; fall
متراجعة	decline; retreat; fall
تراجعا	decline; retreat; drop
انسحب	withdraw
انسحبت	withdraw
انسحبوا	withdraw
ينسحب	withdraw
تنسحب	withdraw
ينسحبون	withdraw
منسحب	withdraw
انسحابا	withdraw
انسحابه	withdraw
انسحاب	withdrawal
انسحابات	withdrawal
سحب	withdraw; pull; withdrawal
سحبت	withdraw; pull; withdrawal
سحبوا	withdraw; pull; withdrawal
يسحب	withdraw; pull; withdrawal
تسحب	withdraw; pull; withdrawal
مر	pass; go through
مرت	pass; go through
يمر	pass; go through
تمر	pass; go through
يمرون	pass; go through
مرور	traffic; passage
ممر	corridor; passage
ممرات	corridor; passage
ممر إنساني	humanitarian corridor
ممرات إنسانية	humanitarian corridor
ممر آمن	safe passage; safe corridor
ممرات آمنة	safe passage; safe corridor
وقع	occur; sign; happen; locate
وقعت	occur; sign; happen; locate
وقعوا	occur; sign; happen; locate
يقع	occur; sign; happen; locate
تقع	occur; sign; happen; locate
وقوع	occur; sign; happen; locate
واقع	reality
واقعة	incident
توقيع	sign; signature; signing
التوقيع على	sign; signature; signing
توقيعات	sign; signature; signing
موقعون	sign; signature; signing
يوقع	sign; signature; signing
توقع على	sign; signature; signing
توقيع اتفاق	sign agreement
توقيع اتفاقية	sign agreement
توقيع الاتفاق	sign agreement
وقع اتفاقا	sign agreement
وقعا	sign agreement
وقعا اتفاقا	sign agreement
واقعي	realistic
واقعية	realistic
حدث	happen; occur; event
حدثت	happen; occur; event
يحدث	happen; occur; event
تحدث عن	talk about; speak
حدوث	happen; occur; event
حصل	get; obtain; receive
حصلت	get; obtain; receive
حصلوا	get; obtain; receive
يحصل	get; obtain; receive
تحصل	get; obtain; receive
يحصلون	get; obtain; receive
حصل على	get; obtain; receive
حصلت على	get; obtain; receive
حصلوا على	get; obtain; receive
أحداث	event; incident
حدثا	event; incident
حدثان	event; incident
حصول	obtain; get; access
الحصول على	obtain; get; access
نال	win; obtain; gain
نالت	win; obtain; gain
ينال	win; obtain; gain
تنال	win; obtain; gain
نالوا	win; obtain; gain
نيل	win; obtain; gain
أحرز	win; obtain; gain
أحرزت	win; obtain; gain
يحرز	win; obtain; gain
إحراز	win; obtain; gain
أصبح	become
أصبحت	become
أصبحوا	become
يصبح	become
تصبح	become
يصبحون	become
سيصبح	become
ستصبح	become
أصبحنا	become
نصبح	become
أعطى	give
أعطت	give
أعطوا	give
يعطي	give
تعطي	give
يعطون	give
إعطاء	give
عطاء	give
نعطي	give
منح	grant; award; give
منحت	grant; award; give
منحوا	grant; award; give
يمنح	grant; award; give
تمنح	grant; award; give
يمنحون	grant; award; give
منحة	grant; scholarship
منحه	grant; award; give
قدم	present; provide; offer; submit
قدمت	present; provide; offer; submit
قدموا	present; provide; offer; submit
يقدم	present; provide; offer; submit
يقدمون	present; provide; offer; submit
تقديم	present; provide; offer; submit
مقدما	present; provide; offer; submit
قدمه	present; provide; offer; submit
قدمته	present; provide; offer; submit
نقدم	present; provide; offer; submit
تقديمه	present; provide; offer; submit
مقدمة	presenter; introduction
مقدم	presenter; introduction
مقدمي	presenter; introduction
وفر	provide; save; available
وفرت	provide; save; available
وفروا	provide; save; available
يوفر	provide; save; available
توفر	provide; save; available
يوفرون	provide; save; available
توفير	provide; save; available
متوفر	available
متوفرة	available
نوفر	provide; save; available
متوفرا	available
عرض	offer; show; display; present
عرضت	offer; show; display; present
عرضوا	offer; show; display; present
يعرض	offer; show; display; present
تعرض	offer; show; display; present
يعرضون	offer; show; display; present
عروض	offer; show; display; present
عرضا	offer; show; display; present
معروض	offer; show; display; present
معروضة	offer; show; display; present
عارضا	offer; show; display; present
معرض	exhibition; fair
معارض	opponent; opposition; exhibition
معرضا	exhibition; fair
معارضة	opposition
المعارضة السورية	opposition
معارضون	opponent; opposition
معارضين	opponent; opposition
معارضو	opponent; opposition
معارضي	opponent; opposition
عارض	oppose
عارضت	oppose
عارضوا	oppose
يعارض	oppose
تعارض	oppose
يعارضون	oppose
تعرضت	face; suffer; come under
تعرضوا	face; suffer; come under
يتعرض	face; suffer; come under
تتعرض	face; suffer; come under
يتعرضون	face; suffer; come under
تعرضه	face; suffer; come under
تعرضها	face; suffer; come under
تعرضهم	face; suffer; come under
أخذ	take
أخذت	take
أخذوا	take
يأخذ	take
تأخذ	take
يأخذون	take
آخذ	take
آخذا	take
نأخذ	take
اتخذ	take; adopt
اتخذت	take; adopt
اتخذوا	take; adopt
يتخذ	take; adopt
تتخذ	take; adopt
يتخذون	take; adopt
اتخاذ	take; adopt
متخذة	take; adopt
نتخذ	take; adopt
اتخاذ إجراءات	take measures; take action
اتخاذ إجراء	take measures; take action
اتخذت إجراءات	take measures; take action
اتخاذ تدابير	take measures; take action
اتخاذ قرار	make decision; decision making
اتخاذ القرار	make decision; decision making
اتخذ قرارا	make decision; decision making
صنع القرار	make decision; decision making
صنع القرارات	make decision; decision making
اتخاذ القرارات	make decision; decision making
قرر	decide
قررت	decide
قرروا	decide
يقرر	decide
تقرر	decide
يقررون	decide
مقررا	decide
تقرر أن	decide
نقرر	decide
قرار	decision; resolution
قرارات	decision; resolution
قرارا	decision; resolution
قراره	decision; resolution
قرارين	decision; resolution
قراراته	decision; resolution
قراراتها	decision; resolution
قرار مجلس الأمن	security council resolution
قرارات مجلس الأمن	security council resolution
مشروع قرار	draft resolution
مشروع القرار	draft resolution
مقرر	scheduled; rapporteur
من المقرر	be scheduled; due
من المقرر أن	be scheduled; due
من المتوقع	be expected; expect
من المتوقع أن	be expected; expect
متوقع	be expected; expect
متوقعة	be expected; expect
من المنتظر	be expected; expect
من المنتظر أن	be expected; expect
منتظر	be expected; expect
منتظرة	be expected; expect
من المرجح	likely
من المرجح أن	likely
مرجح	likely
مرجحة	likely
على الأرجح	likely
مرجحا	likely
رجح	expect; suggest
رجحت	expect; suggest
يرجح	expect; suggest
ترجح	expect; suggest
من الممكن	possible; can
من الممكن أن	possible; can
ممكن	possible; can
ممكنة	possible; can
يمكن	possible; can
يمكن أن	possible; can
تمكن من	be able; manage
ممكنا	possible; can
يمكنه	possible; can
يمكنها	possible; can
يمكننا	possible; can
من المستحيل	impossible
مستحيل	impossible
مستحيلة	impossible
مستحيلا	impossible
غير ممكن	impossible
من المحتمل	possible; potential; likely
من المحتمل أن	possible; potential; likely
محتمل	possible; potential; likely
محتملة	possible; potential; likely
محتملين	possible; potential; likely
محتملا	possible; potential; likely
احتمال	possibility; likelihood
احتمالات	possibility; likelihood
احتمالية	possibility; likelihood
من الضروري	necessary; essential
ضروري	necessary; essential
ضرورية	necessary; essential
ضروريا	necessary; essential
ضرورة	necessity; need
ضرورات	necessity; need
يجب	must; should
يجب أن	must; should
وجب	must; should
وجوب	must; should
يجب على	must; should
ينبغي	must; should
ينبغي أن	must; should
لا ينبغي	must; should
لا يجب	must; should
واجب	duty
واجبات	duty
واجبا	duty
واجبه	duty
واجبنا	duty
لازم	necessary
لازمة	necessary
تمكن	be able; manage; can
تمكنت	be able; manage; can
تمكنوا	be able; manage; can
يتمكن	be able; manage; can
تتمكن	be able; manage; can
يتمكنون	be able; manage; can
متمكن	be able; manage; can
نتمكن	be able; manage; can
استطاع	be able; manage; can
استطاعت	be able; manage; can
استطاعوا	be able; manage; can
يستطيع	be able; manage; can
تستطيع	be able; manage; can
يستطيعون	be able; manage; can
نستطيع	be able; manage; can
أستطيع	be able; manage; can
يستطع	be able; manage; can
تمكين	empowerment; enable
إمكانية	possibility; potential; capability
إمكانيات	possibility; potential; capability
إمكان	possibility; potential; capability
إمكانات	possibility; potential; capability
قدرة	ability; capacity; capability
قدرات	ability; capacity; capability
قدرته	ability; capacity; capability
قدرتها	ability; capacity; capability
قدراتها	ability; capacity; capability
قدراته	ability; capacity; capability
قدرتهم	ability; capacity; capability
قادر	able; capable
قادرة	able; capable
قادرين	able; capable
قادرون	able; capable
قادرا	able; capable
عاجز	unable
عاجزة	unable
عاجزين	unable
عجز	deficit; inability
عجزا	deficit; inability
عجزت	deficit; inability
فشل	fail; failure
فشلت	fail; failure
فشلوا	fail; failure
يفشل	fail; failure
تفشل	fail; failure
يفشلون	fail; failure
فاشل	failed
فاشلة	failed
فشلا	fail; failure
إفشال	fail; failure
فشله	fail; failure
نجح	succeed; success
نجحت	succeed; success
نجحوا	succeed; success
ينجح	succeed; success
تنجح	succeed; success
ينجحون	succeed; success
نجاح	success
ناجح	successful
ناجحة	successful
نجاحا	success
نجاحات	success
ناجحا	successful
نجاحه	succeed; success
حاول	try; attempt
حاولت	try; attempt
حاولوا	try; attempt
يحاول	try; attempt
تحاول	try; attempt
يحاولون	try; attempt
محاولة	try; attempt
محاولات	try; attempt
محاولا	try; attempt
محاولته	try; attempt
محاولتها	try; attempt
نحاول	try; attempt
حاولنا	try; attempt
محاولة انقلاب	coup attempt
محاولة الانقلاب	coup attempt
انقلاب فاشل	coup attempt
محاولة اغتيال	assassination attempt
محاولة قتل	attempted murder
سعى	seek; strive
سعت	seek; strive
سعوا	seek; strive
يسعى	seek; strive
تسعى	seek; strive
يسعون	seek; strive
سعي	seek; strive
ساعيا	seek; strive
نسعى	seek; strive
سعيا	seek; strive
سعيه	seek; strive
مسعى	effort
مساع	effort
مساعي	effort
مساعيه	effort
جهد	effort
جهود	effort
جهدا	effort
جهوده	effort
جهودها	effort
جهودهم	effort
جهودا	effort
بذل	make effort
بذلت	make effort
يبذل	make effort
تبذل	make effort
مبذولة	make effort
يبذلون	make effort
بذل جهود	make effort
الجهود المبذولة	make effort
هدف	goal; aim; target
هدفا	goal; aim; target
هدفه	goal; aim; target
هدفها	goal; aim; target
أهدافا	goal; aim; target
أهداف	goal; target; objective
أهدافه	goal; target; objective
أهدافها	goal; target; objective
يهدف	aim
تهدف	aim
هادف	aim
هادفة	aim
هدفت	aim
يهدفون	aim
رامية	aim
ترمي إلى	aim
يرمي إلى	aim
استهدف	target
استهدفت	target
استهدفوا	target
يستهدف	target
تستهدف	target
يستهدفون	target
استهداف	target
مستهدف	target
مستهدفة	target
مستهدفا	target
استهدافه	target
استهدافها	target
نوى	intend; intention
ينوي	intend; intention
تنوي	intend; intention
ينوون	intend; intention
نية	intention
نوايا	intention
اعتزم	intend; intention
اعتزمت	intend; intention
يعتزم	intend; intention
تعتزم	intend; intention
يعتزمون	intend; intention
اعتزام	intend; intention
عازم	determined
عازمة	determined
عزم	determination; intention
عزمه	determination; intention
عزمها	determination; intention
تصميم	design; determination
مصمم	designer; determined
مصممة	designer; determined
مصممون	designer; determined
خطط	plan
خططا	plan
خطته	plan
خطتها	plan
خطة	plan
يخطط	plan
تخطط	plan
يخططون	plan
تخطيط	plan
مخطط	plan
مخططات	plan
مخططا	plan
خطتين	plan
خطت	plan
خارطة طريق	road map; roadmap
خريطة طريق	road map; roadmap
خارطة الطريق	road map; roadmap
خريطة	map
خرائط	map
خارطة	map
استعد	prepare; preparation; ready
استعدت	prepare; preparation; ready
استعدوا	prepare; preparation; ready
يستعد	prepare; preparation; ready
تستعد	prepare; preparation; ready
يستعدون	prepare; preparation; ready
استعداد	preparation; readiness
استعدادات	preparation; readiness
مستعد	ready; prepared
مستعدة	ready; prepared
مستعدون	ready; prepared
استعدادا	preparation; readiness
مستعدا	ready; prepared
استعداده	preparation; readiness
أعد	prepare; preparation
أعدت	prepare; preparation
أعدوا	prepare; preparation
إعداد	prepare; preparation
معد	prepare; preparation
معدة	prepare; preparation
يعدون	prepare; preparation
تحضير	preparation; preparatory
تحضيرات	preparation; preparatory
تحضيري	preparation; preparatory
تحضيرية	preparation; preparatory
تحضيرا	preparation; preparatory
جاهز	ready
جاهزة	ready
جاهزون	ready
جاهزية	readiness
جاهزا	ready
نظم	organize; hold
نظمت	organize; hold
نظموا	organize; hold
ينظم	organize; hold
تنظم	organize; hold
ينظمون	organize; hold
نظمته	organize; hold
نظمها	organize; hold
تنظيم	organization; group; regulation; organize
منظم	organized; organizer
منظمة	organization; group
تنظيما	organization; group; regulation; organize
منظمات	organization
منظمتين	organization
منظمون	organizer
منظمين	organizer
منظمو	organizer
منظمي	organizer
عقد	hold; contract; decade
عقدت	hold; contract; decade
عقدوا	hold; contract; decade
يعقد	hold; contract; decade
تعقد	hold; contract; decade
يعقدون	hold; contract; decade
عقده	hold; contract; decade
انعقد	be held; hold; convene
انعقدت	be held; hold; convene
ينعقد	be held; hold; convene
تنعقد	be held; hold; convene
انعقاد	be held; hold; convene
عقود	contract; decade
عقدا	hold; contract; decade
منعقد	be held; hold; convene
منعقدة	be held; hold; convene
عقدها	hold; contract; decade
عقد اجتماع	hold meeting
عقد اجتماعا	hold meeting
عقدت اجتماعا	hold meeting
عقد مؤتمر	hold conference
عقد مؤتمرا	hold conference
رئيس	president; head; chairman; chief
رؤساء	president; head; chairman; chief
رئيسة	president; head; chairman; chief
رئيسا	president; head; chairman; chief
رئيسات	president; head; chairman; chief
رئيسنا	president; head; chairman; chief
رئيسين	president; head; chairman; chief
رئيس الدولة	head of state; president
رئيس دولة	head of state; president
رئيس البلاد	head of state; president
رئيسة الدولة	head of state; president
رؤساء الدول	head of state; president
رئيس الجمهورية	president
رئيس جمهورية	president
رئيس الجمهورية التونسية	president
رئيسة الجمهورية	president
رئيس الوزراء	prime minister
رئيسة الوزراء	prime minister
رئيس وزراء	prime minister
رئيسة وزراء	prime minister
رؤساء الوزراء	prime minister
وزير أول	prime minister
الوزير الأول	prime minister
رئيس الحكومة	prime minister; head of government
رئيس حكومة	prime minister; head of government
رئيسة الحكومة	prime minister; head of government
رؤساء الحكومات	prime minister; head of government
رئيس البرلمان	parliament speaker; speaker
رئيسة البرلمان	parliament speaker; speaker
رئيس مجلس النواب	parliament speaker; speaker
رئيسة مجلس النواب	parliament speaker; speaker
رئيس مجلس نواب الشعب	parliament speaker; speaker
رئيس الأركان	chief of staff
رئيس هيئة الأركان	chief of staff
رئيس أركان الجيش	chief of staff
رئيس هيئة أركان	chief of staff
رئيس مجلس الإدارة	chairman
رئيس مجلس إدارة	chairman
رئيس تنفيذي	chief executive; ceo
الرئيس التنفيذي	chief executive; ceo
المدير التنفيذي	chief executive; ceo
مدير تنفيذي	chief executive; ceo
الرئيسة التنفيذية	chief executive; ceo
رئيس البلدية	mayor
رئيس بلدية	mayor
عمدة	mayor
رئيسة بلدية	mayor
رئيس الحزب	party leader
رئيس حزب	party leader
زعيم الحزب	party leader
زعيم حزب	party leader
رئيس اللجنة	committee chairman
رئيس لجنة	committee chairman
رئيسة لجنة	committee chairman
رئيس سابق	former president
الرئيس السابق	former president
الرئيس الأسبق	former president
رئيس منتخب	president-elect
الرئيس المنتخب	president-elect
نائب الرئيس	vice president; deputy
نائب رئيس	vice president; deputy
نائبة الرئيس	vice president; deputy
نائبة رئيس	vice president; deputy
نواب الرئيس	vice president; deputy
نائب رئيس الوزراء	deputy prime minister
رئيس الوزراء الإسرائيلي	israeli prime minister
رئاسة	presidency; chairmanship
رئاسته	presidency; chairmanship
رئاستها	presidency; chairmanship
برئاسة	presidency; chairmanship
رئاسة الجمهورية	presidency
رئاسة الحكومة	presidency
رئاسي	presidential
رئاسية	presidential
رئاسيا	presidential
رئاسيات	presidential
انتخابات رئاسية	presidential election
الانتخابات الرئاسية	presidential election
انتخابات الرئاسة	presidential election
الاستحقاق الرئاسي	presidential election
اقتراع رئاسي	presidential election
انتخابات تشريعية	parliamentary election; legislative election
الانتخابات التشريعية	parliamentary election; legislative election
انتخابات برلمانية	parliamentary election; legislative election
الانتخابات البرلمانية	parliamentary election; legislative election
الانتخابات النيابية	parliamentary election; legislative election
انتخابات نيابية	parliamentary election; legislative election
انتخابات محلية	local election; municipal election
الانتخابات المحلية	local election; municipal election
الانتخابات البلدية	local election; municipal election
انتخابات بلدية	local election; municipal election
انتخابات مبكرة	early election; snap election
الانتخابات المبكرة	early election; snap election
انتخابات سابقة لأوانها	early election; snap election
انتخاب	election; elect
انتخابات	election; elect
انتخبت	election; elect
انتخب	election; elect
ينتخب	election; elect
تنتخب	election; elect
انتخبوا	election; elect
انتخابه	election; elect
انتخابا	election; elect
انتخابها	election; elect
منتخبا	elected
منتخبة	elected
منتخبون	elected
منتخبين	elected
منتخب	national team; elected
منتخبات	national team; elected
المنتخب الوطني	national team
منتخب وطني	national team
المنتخبات الوطنية	national team
انتخابي	electoral; election
انتخابية	electoral; election
حملة انتخابية	election campaign
الحملة الانتخابية	election campaign
حملته الانتخابية	election campaign
حملات انتخابية	election campaign
حملتها الانتخابية	election campaign
حملة	campaign
حملات	campaign
حملته	campaign
حملتها	campaign
حملتين	campaign
ناخب	voter
ناخبين	voter
ناخبون	voter
ناخبي	voter
هيئة الانتخابات	election commission; electoral commission
لجنة الانتخابات	election commission; electoral commission
الهيئة العليا المستقلة للانتخابات	election commission; electoral commission
مفوضية الانتخابات	election commission; electoral commission
المفوضية العليا للانتخابات	election commission; electoral commission
الهيئة المستقلة للانتخابات	election commission; electoral commission
صندوق الاقتراع	ballot box
صناديق الاقتراع	ballot box
صناديق اقتراع	ballot box
مركز اقتراع	polling station
مراكز الاقتراع	polling station
مراكز اقتراع	polling station
مكاتب الاقتراع	polling station
مكتب اقتراع	polling station
مركز الاقتراع	polling station
اقتراع	vote; ballot; poll
صوت	vote
صوتت	vote
صوتوا	vote
يصوت	vote
تصوت	vote
يصوتون	vote
تصويت	vote
مصوتين	vote
تصويتا	vote
أصوات	vote; voice
صوتا	vote; voice
أصواتهم	vote; voice
بأغلبية	majority
أغلبية	majority
غالبية	majority
أكثرية	majority
أغلبية ساحقة	majority
غالبيتهم	majority
غالبيتها	majority
أقلية	minority
أقليات	minority
استفتاء	referendum
استفتاءات	referendum
استطلاع	poll; survey
استطلاعات	poll; survey
استطلاع رأي	poll; survey
استطلاعات الرأي	poll; survey
استطلاع للرأي	poll; survey
سبر آراء	poll; survey
استطلاع الرأي	poll; survey
مرشح	candidate
مرشحين	candidate
مرشحون	candidate
مرشحة	candidate
مترشح	candidate
مترشحين	candidate
مترشحون	candidate
مرشحا	candidate
مرشحات	candidate
مترشحة	candidate
مرشحي	candidate
مترشحي	candidate
ترشح	nomination; candidacy; run
ترشحات	nomination; candidacy; run
ترشيح	nomination; candidacy; run
ترشيحات	nomination; candidacy; run
رشح	nomination; candidacy; run
ترشحه	nomination; candidacy; run
ترشيحه	nomination; candidacy; run
يترشح	nomination; candidacy; run
رشحت	nomination; candidacy; run
ترشحها	nomination; candidacy; run
فاز	win
فازت	win
فازوا	win
يفوز	win
تفوز	win
يفوزون	win
فوز	win; victory
فائز	winner; winning
فائزة	winner; winning
فائزين	winner; winning
فائزون	winner; winning
فوزا	win; victory
فوزه	win; victory
فوزها	win; victory
فائزا	winner; winning
انتصر	win; defeat
انتصرت	win; defeat
ينتصر	win; defeat
انتصار	victory; win
انتصارات	victory; win
انتصارا	victory; win
منتصر	victorious; winner
نصر	victory; win
نصرا	victory; win
خسر	lose
خسرت	lose
خسروا	lose
يخسر	lose
تخسر	lose
يخسرون	lose
خاسر	loser; losing
خاسرة	loser; losing
خسارته	lose
خسارة	loss
خسائر	loss
خسارات	loss
خسائره	loss
خسائرها	loss
هزيمة	defeat
هزم	defeat
هزمت	defeat
هزائم	defeat
يهزم	defeat
انهزم	defeat
مهزوم	defeat
حكومة	government
حكومات	government
حكومته	government
حكومتها	government
حكومتنا	government
حكومتين	government
حكومتهم	government
حكومي	government
حكومية	government
حكوميا	government
حكوميين	government
حكومة الوحدة الوطنية	national unity government
حكومة وحدة وطنية	national unity government
حكومة الوفاق الوطني	government of accord; national accord
حكومة الوفاق	government of accord; national accord
حكومة انتقالية	transitional government; interim government
الحكومة الانتقالية	transitional government; interim government
الحكومة المؤقتة	transitional government; interim government
حكومة مؤقتة	transitional government; interim government
حكومة جديدة	new government
الحكومة الجديدة	new government
حكومة ائتلافية	coalition government
الحكومة الائتلافية	coalition government
تشكيل الحكومة	form government
تشكيل حكومة	form government
تشكيل حكومة جديدة	form government
تعديل وزاري	cabinet reshuffle
تحوير وزاري	cabinet reshuffle
التحوير الوزاري	cabinet reshuffle
التعديل الوزاري	cabinet reshuffle
مجلس الوزراء	cabinet; council of ministers
مجلس وزراء	cabinet; council of ministers
مجلس وزاري	ministerial meeting; cabinet
المجلس الوزاري	ministerial meeting; cabinet
اجتماع وزاري	ministerial meeting; cabinet
وزير	minister
وزراء	minister
وزيرة	minister
وزيرا	minister
وزيرين	minister
وزيرات	minister
وزيري	minister
وزيران	minister
وزيره	minister
وزارة	ministry
وزارات	ministry
وزارته	ministry
وزارتي	ministry
وزارتها	ministry
وزاري	ministerial
وزارية	ministerial
وزير الخارجية	foreign minister
وزيرة الخارجية	foreign minister
وزير خارجية	foreign minister
وزيرة خارجية	foreign minister
وزراء الخارجية	foreign minister
وزراء خارجية	foreign minister
وزير الشؤون الخارجية	foreign minister
وزيري خارجية	foreign minister
وزير الخارجية الأمريكي	secretary of state
وزير الخارجية الأميركي	secretary of state
وزيرة الخارجية الأمريكية	secretary of state
وزارة الخارجية	foreign ministry; ministry
وزارة الشؤون الخارجية	foreign ministry; ministry
وزارات الخارجية	foreign ministry; ministry
وزارة الخارجية الأمريكية	state department
الخارجية الأمريكية	state department
الخارجية الأميركية	state department
وزارة الخارجية الأميركية	state department
وزير الداخلية	interior minister
وزيرة الداخلية	interior minister
وزير داخلية	interior minister
وزراء الداخلية	interior minister
وزارة الداخلية	interior ministry
وزارات الداخلية	interior ministry
وزير الدفاع	defense minister
وزيرة الدفاع	defense minister
وزير دفاع	defense minister
وزراء الدفاع	defense minister
وزير الدفاع الوطني	defense minister
وزير الدفاع الأمريكي	defense secretary
وزير الدفاع الأميركي	defense secretary
وزارة الدفاع	defense ministry
وزارة الدفاع الوطني	defense ministry
وزارة الدفاع الأمريكية	pentagon
وزارة الدفاع الأميركية	pentagon
بنتاغون	pentagon
وزير العدل	justice minister
وزيرة العدل	justice minister
وزراء العدل	justice minister
وزارة العدل	justice ministry; justice department
وزير المالية	finance minister
وزيرة المالية	finance minister
وزراء المالية	finance minister
وزارة المالية	finance ministry
وزير الخزانة	treasury secretary
وزيرة الخزانة	treasury secretary
وزارة الخزانة	treasury; treasury department
وزارة الخزانة الأمريكية	treasury; treasury department
وزارة الخزانة الأميركية	treasury; treasury department
وزير الاقتصاد	economy minister
وزيرة الاقتصاد	economy minister
وزارة الاقتصاد	economy ministry
وزير التجارة	trade minister
وزيرة التجارة	trade minister
وزارة التجارة	trade ministry; commerce ministry
وزير الصحة	health minister
وزيرة الصحة	health minister
وزراء الصحة	health minister
وزارة الصحة	health ministry
وزارات الصحة	health ministry
وزير التربية	education minister
وزير التعليم	education minister
وزيرة التعليم	education minister
وزيرة التربية	education minister
وزير التعليم العالي	education minister
وزارة التربية	education ministry
وزارة التعليم	education ministry
وزارة التربية والتعليم	education ministry
وزارة التعليم العالي	education ministry
وزير الفلاحة	agriculture minister
وزير الزراعة	agriculture minister
وزيرة الزراعة	agriculture minister
وزيرة الفلاحة	agriculture minister
وزارة الفلاحة	agriculture ministry
وزارة الزراعة	agriculture ministry
وزير النقل	transport minister
وزيرة النقل	transport minister
وزير المواصلات	transport minister
وزارة النقل	transport ministry
وزارة المواصلات	transport ministry
وزير الطاقة	energy minister
وزيرة الطاقة	energy minister
وزارة الطاقة	energy ministry
وزير النفط	oil minister
وزير البترول	oil minister
وزارة النفط	oil ministry
وزارة البترول	oil ministry
وزير الثقافة	culture minister
وزيرة الثقافة	culture minister
وزير الشؤون الثقافية	culture minister
وزارة الثقافة	culture ministry
وزارة الشؤون الثقافية	culture ministry
وزير السياحة	tourism minister
وزيرة السياحة	tourism minister
وزارة السياحة	tourism ministry
وزير الإعلام	information minister
وزيرة الإعلام	information minister
وزارة الإعلام	information ministry
وزير البيئة	environment minister
وزيرة البيئة	environment minister
وزير الرياضة	sports minister
وزير الشباب والرياضة	sports minister
وزيرة الشباب والرياضة	sports minister
وزيرة الرياضة	sports minister
وزارة الشباب والرياضة	sports ministry
وزارة الرياضة	sports ministry
وزير الشؤون الاجتماعية	social affairs minister
وزيرة الشؤون الاجتماعية	social affairs minister
وزارة الشؤون الاجتماعية	social affairs ministry
وزير الشؤون الدينية	religious affairs minister
وزير الأوقاف	religious affairs minister
وزارة الشؤون الدينية	religious affairs ministry
وزارة الأوقاف	religious affairs ministry
وزير العمل	labor minister
وزيرة العمل	labor minister
وزير التشغيل	labor minister
وزارة العمل	labor ministry
وزارة التشغيل	labor ministry
وكيل الوزارة	undersecretary
وكيل وزارة	undersecretary
وكيل وزير	undersecretary
كاتب الدولة	secretary of state
كاتبة الدولة	secretary of state
كاتب دولة	secretary of state
برلمان	parliament
برلمانات	parliament
برلمانا	parliament
برلماني	parliamentary; lawmaker
برلمانية	parliamentary; lawmaker
برلمانيين	lawmaker; member of parliament
برلمانيون	lawmaker; member of parliament
برلمانيا	parliamentary; lawmaker
مجلس النواب	parliament; house of representatives; national assembly
مجلس نواب	parliament; house of representatives; national assembly
مجلس نواب الشعب	parliament; house of representatives; national assembly
نواب الشعب	parliament; house of representatives; national assembly
مجلس الأمة	parliament; house of representatives; national assembly
مجلس الشعب	parliament; house of representatives; national assembly
الجمعية الوطنية	parliament; house of representatives; national assembly
المجلس الوطني التأسيسي	parliament; house of representatives; national assembly
مجلس النواب الأمريكي	house of representatives
مجلس النواب الأميركي	house of representatives
مجلس الممثلين	house of representatives
مجلس الشيوخ	senate
مجلس الشيوخ الأمريكي	senate
مجلس الشيوخ الأميركي	senate
كونغرس	congress
الكونغرس الأمريكي	congress
الكونغرس الأميركي	congress
كونجرس	congress
مجلس العموم	house of commons
مجلس العموم البريطاني	house of commons
مجلس اللوردات	house of lords
كنيست	knesset
نائب	lawmaker; deputy; mp
نواب	lawmaker; deputy; mp
نائبة	lawmaker; deputy; mp
نائبا	lawmaker; deputy; mp
نائبات	lawmaker; deputy; mp
نواب البرلمان	member of parliament; lawmaker
نائب بالبرلمان	member of parliament; lawmaker
أعضاء البرلمان	member of parliament; lawmaker
عضو البرلمان	member of parliament; lawmaker
عضو مجلس النواب	member of parliament; lawmaker
أعضاء مجلس النواب	member of parliament; lawmaker
عضو بمجلس النواب	member of parliament; lawmaker
عضو مجلس الشيوخ	senator
أعضاء مجلس الشيوخ	senator
سناتور	senator
سيناتور	senator
عضو	member
أعضاء	member
عضوة	member
عضوا	member
عضوين	member
أعضائها	member
أعضاؤها	member
أعضائه	member
أعضاءه	member
عضوات	member
أعضاءها	member
عضوية	membership
عضويتها	membership
عضويته	membership
مجلس	council
مجالس	council
مجلسا	council
مجلسي	council
مجلسين	council
مجلس الأمن	security council
مجلس الأمن الدولي	security council
مجلس الأمن القومي	national security council
مجلس الأمن القومي الأمريكي	national security council
المجلس القومي للأمن	national security council
مجلس حقوق الإنسان	human rights council
مجلس بلدي	municipal council
المجلس البلدي	municipal council
مجالس بلدية	municipal council
المجالس البلدية	municipal council
مجلس محلي	local council
المجلس المحلي	local council
المجالس المحلية	local council
مجالس محلية	local council
مجلس إدارة	board; board of directors
مجلس الإدارة	board; board of directors
مجالس الإدارة	board; board of directors
مجلس التعاون الخليجي	gulf cooperation council
دول مجلس التعاون	gulf cooperation council
مجلس التعاون	gulf cooperation council
المجلس الأعلى	supreme council
مجلس أعلى	supreme council
المجلس العسكري	military council; junta
مجلس عسكري	military council; junta
المجلس العسكري الانتقالي	military council; junta
المجلس الرئاسي	presidential council
مجلس رئاسي	presidential council
لجنة	committee; commission
لجان	committee; commission
لجانا	committee; commission
لجنتين	committee; commission
لجنة تحقيق	commission of inquiry; investigation committee
لجنة التحقيق	commission of inquiry; investigation committee
لجان تحقيق	commission of inquiry; investigation committee
لجنة برلمانية	parliamentary committee
اللجان البرلمانية	parliamentary committee
اللجنة الأولمبية الدولية	international olympic committee
هيئة	authority; commission; body
هيئات	authority; commission; body
هيئتها	authority; commission; body
كتلة	bloc; block; mass
كتل	bloc; block; mass
كتلته	bloc; block; mass
كتلا	bloc; block; mass
كتلة برلمانية	parliamentary bloc
الكتلة البرلمانية	parliamentary bloc
كتل برلمانية	parliamentary bloc
الكتل البرلمانية	parliamentary bloc
كتلة نيابية	parliamentary bloc
ائتلاف	coalition
ائتلافات	coalition
ائتلافا	coalition
ائتلافي	coalition
ائتلافية	coalition
تحالف	coalition; alliance
تحالفات	coalition; alliance
تحالفا	coalition; alliance
متحالف	allied; ally
متحالفة	allied; ally
متحالفين	allied; ally
تحالف دولي	international coalition
التحالف الدولي	international coalition
تحالف عربي	arab coalition
التحالف العربي	arab coalition
التحالف بقيادة السعودية	saudi-led coalition
التحالف الذي تقوده السعودية	saudi-led coalition
حليف	ally
حلفاء	ally
حليفة	ally
حلفائها	ally
حلفائه	ally
حليفا	ally
حلفاؤها	ally
حلفاءها	ally
حلف	nato
حلف شمال الأطلسي	nato
حلف الناتو	nato
ناتو	nato
الحلف الأطلسي	nato
الأطلسي	nato
منظمة حلف شمال الأطلسي	nato
أحلاف	alliance
حزب	party
أحزاب	party
حزبا	party
حزبه	party
حزبها	party
حزبين	party
حزبان	party
حزبي	partisan; party
حزبية	partisan; party
حزب سياسي	political party
أحزاب سياسية	political party
الأحزاب السياسية	political party
حزب الله	hezbollah
حزب الله اللبناني	hezbollah
الحزب الحاكم	ruling party
حزب حاكم	ruling party
الحزب الديمقراطي	democratic party
حزب ديمقراطي	democratic party
الديمقراطيون	democrat
الحزب الجمهوري	republican party
حزب جمهوري	republican party
جمهوري	republican
جمهوريين	republican
جمهوريون	republican
جمهورية	republic
جمهوريات	republic
الجمهورية الإسلامية	islamic republic
جمهورية إسلامية	islamic republic
حزب العمال	labor party; workers party
حزب العمال البريطاني	labor party; workers party
حزب العمال الكردستاني	kurdistan workers party; pkk
حزب المحافظين	conservative party
محافظون	conservative
محافظين	conservative
حزب معارض	opposition party
أحزاب المعارضة	opposition party
حزب المعارضة	opposition party
أحزاب معارضة	opposition party
حزب العدالة والتنمية	ak party; akp
حركة النهضة	ennahda
نهضة	ennahda
حركة	movement; traffic
حركات	movement; traffic
حركته	movement; traffic
حركتها	movement; traffic
حركة حماس	hamas
حماس	hamas
حركة المقاومة الإسلامية	hamas
حركة فتح	fatah
حركة الشباب	al shabaab
حركة الشباب الصومالية	al shabaab
حركة طالبان	taliban
طالبان	taliban
نداء تونس	nidaa tounes
حركة نداء تونس	nidaa tounes
حزب نداء تونس	nidaa tounes
الجبهة الشعبية	popular front
جبهة	front
جبهات	front
جبهة النصرة	nusra front
النصرة	nusra front
إخوان	muslim brotherhood
الإخوان المسلمين	muslim brotherhood
الإخوان المسلمون	muslim brotherhood
جماعة الإخوان المسلمين	muslim brotherhood
جماعة الإخوان	muslim brotherhood
فصيل	faction
فصائل	faction
الفصائل الفلسطينية	faction
تيار	current; movement
تيارات	current; movement
تيارا	current; movement
يمين	right; right-wing
يميني	right; right-wing
يمينية	right; right-wing
يسار	left; left-wing
يساري	left; left-wing
يسارية	left; left-wing
يساريين	left; left-wing
اليمين المتطرف	far right
أقصى اليمين	far right
يمين متطرف	far right
اليمينية المتطرفة	far right
يميني متطرف	far right
أقصى اليسار	far left
اليسار المتطرف	far left
ليبرالي	liberal
ليبرالية	liberal
ليبراليين	liberal
اشتراكي	socialist
اشتراكية	socialist
اشتراكيين	socialist
اشتراكيون	socialist
شيوعي	communist
شيوعية	communist
شيوعيين	communist
علماني	secular
علمانية	secular
علمانيين	secular
علمانيون	secular
إسلامي	islamic; islamist
إسلامية	islamic; islamist
إسلاميين	islamist
إسلاميون	islamist
إسلاميا	islamic; islamist
إسلاموي	islamist
إسلامويين	islamist
قومي	national; nationalist
قومية	national; nationalist
قوميين	national; nationalist
قوميون	national; nationalist
سياسة	policy; politics
سياسات	policy; politics
سياسته	policy; politics
سياستها	policy; politics
سياساته	policy; politics
سياساتها	policy; politics
سياستنا	policy; politics
سياسي	political
سياسية	political
سياسيا	political
سياسيين	politician; political
سياسيون	politician; political
سياسيو	politician; political
السياسة الخارجية	foreign policy
سياسة خارجية	foreign policy
سياسة نقدية	monetary policy
السياسة النقدية	monetary policy
حل سياسي	political solution; political settlement
الحل السياسي	political solution; political settlement
تسوية سياسية	political solution; political settlement
التسوية السياسية	political solution; political settlement
أزمة سياسية	political crisis
الأزمة السياسية	political crisis
عملية سياسية	political process
العملية السياسية	political process
حوار سياسي	political dialogue
الحوار السياسي	political dialogue
قوى سياسية	political force
القوى السياسية	political force
إسلام سياسي	political islam
الإسلام السياسي	political islam
نظام سياسي	political system
النظام السياسي	political system
دولة	state; country
دول	country; state
دولتين	state; country
دولنا	state; country
دولته	state; country
دولتهم	state; country
دولا	state; country
دولتان	state; country
بلد	country
بلدان	country
بلاد	country
بلدا	country
بلدين	country
بلاده	country
بلادها	country
بلادنا	country
بلده	country
بلدها	country
بلادهم	country
بلدانهم	country
وطن	homeland; nation; country
أوطان	homeland; nation; country
وطنه	homeland; nation; country
وطننا	homeland; nation; country
وطنا	homeland; nation; country
وطنهم	homeland; nation; country
وطني	national
وطنية	national
وطنيا	national
وطنيين	national
أمة	nation
أمم	nation
الأمم المتحدة	united nations; un
أمم متحدة	united nations; un
هيئة الأمم المتحدة	united nations; un
منظمة الأمم المتحدة	united nations; un
أممي	un; united nations
أممية	un; united nations
المبعوث الأممي	un envoy
مبعوث أممي	un envoy
المبعوث الأممي إلى	un envoy
الجمعية العامة	general assembly
الجمعية العامة للأمم المتحدة	general assembly
جمعية عامة	general assembly
الأمين العام للأمم المتحدة	un secretary-general; secretary-general
أمين عام الأمم المتحدة	un secretary-general; secretary-general
الأمين العام	secretary-general; general secretary
أمين عام	secretary-general; general secretary
الأمينة العامة	secretary-general; general secretary
أمين عام مساعد	assistant secretary-general
أمين	secretary; secretary-general
أمناء	secretary; secretary-general
أمينة	secretary; secretary-general
أمينا	secretary; secretary-general
أمانة	secretariat
الأمانة العامة	secretariat
أمانة عامة	secretariat
المفوض السامي	high commissioner
المفوضة السامية	high commissioner
مفوض سامي	high commissioner
مفوضة سامية	high commissioner
المفوضية السامية	high commission; high commissioner
المفوضية السامية لحقوق الإنسان	un human rights
مفوضية	commission
المفوضية الأوروبية	european commission
مفوضية أوروبية	european commission
مفوض	commissioner
مفوضة	commissioner
مفوضية اللاجئين	unhcr; refugee agency
المفوضية السامية لشؤون اللاجئين	unhcr; refugee agency
المفوضية العليا للاجئين	unhcr; refugee agency
الاتحاد الأوروبي	european union; eu
الإتحاد الأوروبي	european union; eu
اتحاد أوروبي	european union; eu
الاتحاد الأوربي	european union; eu
البرلمان الأوروبي	european parliament
المجلس الأوروبي	european council
الاتحاد الأفريقي	african union
الاتحاد الإفريقي	african union
الإتحاد الإفريقي	african union
الاتحاد السوفيتي	soviet union
الاتحاد السوفياتي	soviet union
الاتحاد الروسي	russian federation
جامعة الدول العربية	arab league
الجامعة العربية	arab league
منظمة التعاون الإسلامي	organization islamic cooperation; oic
اتحاد	union; federation; federal
اتحادات	union; federation; federal
إتحاد	union; federation; federal
اتحادا	union; federation; federal
اتحادي	union; federation; federal
اتحادية	union; federation; federal
الاتحاد العام التونسي للشغل	ugtt; labor union
اتحاد الشغل	ugtt; labor union
فيدرالي	federal
فيدرالية	federal
فدرالي	federal
فدرالية	federal
الولايات المتحدة	united states; america
الولايات المتحدة الأمريكية	united states; america
الولايات المتحدة الأميركية	united states; america
أمريكا	united states; america
أميركا	united states; america
أمريكي	american; us
أمريكية	american; us
أميركي	american; us
أميركية	american; us
أمريكيين	american; us
أميركيين	american; us
أمريكيون	american; us
أميركيون	american; us
أمريكيا	american; us
أميركيا	american; us
أمريكان	american; us
المملكة المتحدة	united kingdom
البيت الأبيض	white house
كرملين	kremlin
الكيان الصهيوني	zionist; israel
صهيوني	zionist; israel
صهيونية	zionist; israel
الصهاينة	zionist; israel
دولي	international
دولية	international
دوليا	international
دوليين	international
المجتمع الدولي	international community
مجتمع دولي	international community
الأسرة الدولية	international community
القانون الدولي	international law
قانون دولي	international law
القانون الإنساني الدولي	international humanitarian law
القانون الدولي الإنساني	international humanitarian law
الشرعية الدولية	international legitimacy
شرعية	legitimacy; legitimate
شرعي	legitimacy; legitimate
غير شرعي	illegal; illegitimate
غير شرعية	illegal; illegitimate
غير الشرعية	illegal; illegitimate
غير الشرعي	illegal; illegitimate
إقليمي	regional
إقليمية	regional
إقليميا	regional
إقليم	region; territory; province
أقاليم	region; territory; province
إقليما	region; territory; province
إقليم كردستان	kurdistan region
كردستان العراق	kurdistan region
إقليم كردستان العراق	kurdistan region
عالمي	global; world; worldwide
عالمية	global; world; worldwide
عالميا	global; world; worldwide
على مستوى العالم	global; world; worldwide
حول العالم	global; world; worldwide
عالم	world
أنحاء العالم	world
جميع أنحاء العالم	world
خارجي	foreign; external
خارجية	foreign; foreign ministry; external
خارجيا	foreign; external
خارج	abroad; outside
بالخارج	abroad; outside
في الخارج	abroad; outside
خارجها	abroad; outside
داخلي	internal; domestic; interior
داخلية	interior; internal; domestic
داخليا	internal; domestic; interior
داخل	inside; within
محلي	local; domestic
محلية	local; domestic
محليا	local; domestic
محليين	local; domestic
أجنبي	foreign; foreigner
أجنبية	foreign; foreigner
أجانب	foreign; foreigner
أجنبيا	foreign; foreigner
علاقة	relation; relationship; tie
علاقات	relation; relationship; tie
علاقته	relation; relationship; tie
علاقتها	relation; relationship; tie
علاقاتها	relation; relationship; tie
علاقاته	relation; relationship; tie
علاقتنا	relation; relationship; tie
علاقاتنا	relation; relationship; tie
علاقات دبلوماسية	diplomatic relation; diplomatic tie
العلاقات الدبلوماسية	diplomatic relation; diplomatic tie
علاقات ديبلوماسية	diplomatic relation; diplomatic tie
قطع العلاقات	sever relation; cut tie
قطع العلاقات الدبلوماسية	sever relation; cut tie
قطع علاقاتها	sever relation; cut tie
قطعت علاقاتها	sever relation; cut tie
العلاقات الثنائية	bilateral relation; bilateral tie
علاقات ثنائية	bilateral relation; bilateral tie
تطبيع العلاقات	normalization
تطبيع	normalization
ثنائي	bilateral
ثنائية	bilateral
ثنائيا	bilateral
متعدد الأطراف	multilateral
متعددة الأطراف	multilateral
دبلوماسية	diplomacy; diplomatic
ديبلوماسية	diplomacy; diplomatic
دبلوماسي	diplomatic; diplomat
دبلوماسيا	diplomatic; diplomat
ديبلوماسي	diplomatic; diplomat
دبلوماسيين	diplomatic; diplomat
دبلوماسيون	diplomatic; diplomat
دبلوماسيو	diplomatic; diplomat
ديبلوماسيين	diplomatic; diplomat
سفير	ambassador
سفراء	ambassador
سفيرة	ambassador
سفيرا	ambassador
سفيرها	ambassador
سفيره	ambassador
سفيرين	ambassador
سفرائها	ambassador
سفارة	embassy
سفارات	embassy
سفارتها	embassy
سفارته	embassy
سفارتين	embassy
سفارة أمريكية	us embassy
السفارة الأمريكية	us embassy
السفارة الأميركية	us embassy
قنصل	consul
قناصل	consul
قنصلية	consulate
قنصليات	consulate
قنصليتها	consulate
قنصلي	consular
القائم بالأعمال	charge d'affaires
قائم بالأعمال	charge d'affaires
القائم بأعمال السفارة	charge d'affaires
قائم بأعمال	acting
القائم بأعمال	acting
مبعوث	envoy
مبعوثين	envoy
مبعوثة	envoy
مبعوثا	envoy
موفد	envoy
موفدين	envoy
موفدة	envoy
مبعوثون	envoy
مبعوث خاص	special envoy
المبعوث الخاص	special envoy
المبعوثة الخاصة	special envoy
وفد	delegation
وفود	delegation
وفدا	delegation
وفده	delegation
وفدها	delegation
وفدين	delegation
بعثة	mission
بعثات	mission
بعثتها	mission
بعثة دبلوماسية	diplomatic mission
البعثات الدبلوماسية	diplomatic mission
بعثات دبلوماسية	diplomatic mission
بعثة الأمم المتحدة	un mission
زيارة	visit
زيارات	visit
زيارته	visit
زيارتها	visit
زيارتهم	visit
زار	visit
زارت	visit
زاروا	visit
يزور	visit
تزور	visit
يزورون	visit
زائر	visitor
زائرين	visitor
زائرون	visitor
زوار	visitor
زرت	visit
زيارة رسمية	official visit
الزيارة الرسمية	official visit
زيارة عمل	working visit
التقى	meet
التقت	meet
التقوا	meet
يلتقي	meet
تلتقي	meet
يلتقون	meet
ملتقى	meet
ملتقيات	meet
التقاء	meet
التقيا	meet
التقيت	meet
لقاء	meeting
لقاءات	meeting
لقاءه	meeting
لقائه	meeting
لقاؤه	meeting
لقاءين	meeting
لقائهما	meeting
اجتماع	meeting
اجتماعات	meeting
اجتماعا	meeting
اجتماعه	meeting
اجتماعها	meeting
اجتماعهم	meeting
اجتماعين	meeting
اجتمع	meet; gather
اجتمعت	meet; gather
اجتمعوا	meet; gather
يجتمع	meet; gather
تجتمع	meet; gather
يجتمعون	meet; gather
مجتمعين	meet; gather
مجتمعون	meet; gather
اجتماع طارئ	emergency meeting
اجتماع عاجل	emergency meeting
اجتماعا طارئا	emergency meeting
جلسة طارئة	emergency meeting
استقبل	receive; welcome; reception
استقبلت	receive; welcome; reception
استقبلوا	receive; welcome; reception
يستقبل	receive; welcome; reception
تستقبل	receive; welcome; reception
استقبال	receive; welcome; reception
استقباله	receive; welcome; reception
مستقبلا	in the future; future
مستقبل	future
مستقبلي	future
مستقبلية	future
مستقبله	future
مستقبلها	future
مستقبلهم	future
قمة	summit
قمم	summit
القمة العربية	arab summit
مؤتمر القمة	summit
مؤتمر قمة	summit
اجتماع القمة	summit
مؤتمر	conference; congress
مؤتمرات	conference; congress
مؤتمرا	conference; congress
مؤتمر صحفي	press conference; news conference
مؤتمر صحافي	press conference; news conference
مؤتمرا صحفيا	press conference; news conference
ندوة صحفية	press conference; news conference
مؤتمرا صحافيا	press conference; news conference
المؤتمر الصحفي	press conference; news conference
الندوة الصحفية	press conference; news conference
مؤتمرات صحفية	press conference; news conference
مؤتمر دولي	international conference
المؤتمر الدولي	international conference
ندوة	seminar; symposium; conference
ندوات	seminar; symposium; conference
منتدى	forum
منتديات	forum
جلسة	session; hearing; meeting
جلسات	session; hearing; meeting
جلسته	session; hearing; meeting
جلستها	session; hearing; meeting
جلسة عامة	plenary session
الجلسة العامة	plenary session
جلسات عامة	plenary session
جلسة استماع	hearing
جلسات استماع	hearing
جلسة مغلقة	closed session; closed-door meeting
اجتماع مغلق	closed session; closed-door meeting
مفاوضات	negotiation; talks
مفاوضة	negotiation; talks
تفاوض	negotiation; talks
تفاوضية	negotiation; talks
تفاوضي	negotiation; talks
مفاوضاتها	negotiation; talks
محادثات التفاوض	negotiation
تفاوضت	negotiate
تفاوضوا	negotiate
يتفاوض	negotiate
تتفاوض	negotiate
يتفاوضون	negotiate
فاوض	negotiate
مفاوض	negotiator
مفاوضين	negotiator
مفاوضون	negotiator
مفاوضو	negotiator
مفاوضي	negotiator
محادثات	talks; discussion
محادثاته	talks; discussion
محادثاتها	talks; discussion
محادثة	talks; discussion
مباحثات	talks; discussion
مباحثاته	talks; discussion
مباحثاتها	talks; discussion
محادثات السلام	peace talks
محادثات سلام	peace talks
مباحثات السلام	peace talks
مفاوضات السلام	peace talks
مفاوضات سلام	peace talks
مشاورات	consultation
مشاوراته	consultation
تشاور	consultation
تشاورية	consultation
تشاوري	consultation
مشاوراتها	consultation
تشاورا	consult
يتشاور	consult
تشاورت	consult
نقاش	discussion; debate
نقاشات	discussion; debate
مناقشة	discussion; debate
مناقشات	discussion; debate
نقاشا	discussion; debate
ناقش	discuss
ناقشت	discuss
ناقشوا	discuss
يناقش	discuss
تناقش	discuss
يناقشون	discuss
ناقشا	discuss
نوقشت	discuss
نوقش	discuss
بحث	discuss; search; research; look
بحثت	discuss; search; research; look
بحثوا	discuss; search; research; look
يبحث	discuss; search; research; look
تبحث	discuss; search; research; look
يبحثون	discuss; search; research; look
باحثا	discuss; researcher
تباحث	discuss; search; research; look
بحثا	discuss; search; research; look
نبحث	discuss; search; research; look
باحث	researcher
باحثين	researcher
باحثون	researcher
باحثة	researcher
باحثو	researcher
باحثا في	researcher
بحوث	research; investigation
أبحاث	research; investigation
أبحاثه	research; investigation
بحث علمي	scientific research; research
البحث العلمي	scientific research; research
بحوث علمية	scientific research; research
تناول	address; discuss; take; eat
تناولت	address; discuss; take; eat
تناولوا	address; discuss; take; eat
يتناول	address; discuss; take; eat
تتناول	address; discuss; take; eat
يتناولون	address; discuss; take; eat
تطرق	address; discuss
تطرقت	address; discuss
يتطرق	address; discuss
تتطرق	address; discuss
تطرقوا	address; discuss
استعرض	review
استعرضت	review
يستعرض	review
تستعرض	review
استعراض	review
حوار	dialogue; interview
حوارات	dialogue; interview
حوارا	dialogue; interview
حواره	dialogue; interview
حوار وطني	national dialogue
الحوار الوطني	national dialogue
جدل	controversy; debate
جدلا	controversy; debate
جدلي	controversy; debate
جدلية	controversy; debate
سجال	controversy; debate
مثير للجدل	controversial
مثيرة للجدل	controversial
المثير للجدل	controversial
المثيرة للجدل	controversial
خلاف	dispute; disagreement
خلافات	dispute; disagreement; difference
خلافا	dispute; disagreement; difference
خلافاته	dispute; disagreement; difference
خلافه	dispute; disagreement; difference
خلافاتها	dispute; disagreement; difference
نزاع	conflict; dispute
نزاعات	conflict; dispute
نزاعا	conflict; dispute
منازعات	conflict; dispute
متنازع عليها	disputed
المتنازع عليها	disputed
متنازع عليه	disputed
صراع	conflict; struggle
صراعات	conflict; struggle
صراعا	conflict; struggle
توتر	tension; tense
توترات	tension; tense
توترا	tension; tense
متوتر	tense
متوترة	tense
أزمة	crisis
أزمات	crisis
أزمتها	crisis
أزمتين	crisis
أزمته	crisis
أزمة إنسانية	humanitarian crisis
الأزمة الإنسانية	humanitarian crisis
أزمة اقتصادية	economic crisis
الأزمة الاقتصادية	economic crisis
أزمة مالية	financial crisis
الأزمة المالية	financial crisis
اتفاق	agreement; deal; accord
اتفاقات	agreement; deal; accord
اتفاقا	agreement; deal; accord
اتفاقية	agreement; deal; accord
اتفاقيات	agreement; deal; accord
اتفاقه	agreement; deal; accord
اتفاقيتين	agreement; deal; accord
اتفاقاتها	agreement; deal; accord
اتفق	agree
اتفقت	agree
اتفقوا	agree
يتفق	agree
تتفق	agree
يتفقون	agree
متفق عليه	agree
متفق عليها	agree
المتفق عليه	agree
اتفقنا	agree
اتفقا	agree
اتفاق سلام	peace agreement; peace deal; peace treaty
اتفاقية سلام	peace agreement; peace deal; peace treaty
اتفاق السلام	peace agreement; peace deal; peace treaty
اتفاقية السلام	peace agreement; peace deal; peace treaty
معاهدة سلام	peace agreement; peace deal; peace treaty
معاهدة السلام	peace agreement; peace deal; peace treaty
اتفاق نووي	nuclear deal; nuclear agreement
الاتفاق النووي	nuclear deal; nuclear agreement
اتفاقا نوويا	nuclear deal; nuclear agreement
الاتفاق النووي الإيراني	nuclear deal; nuclear agreement
اتفاقية تجارة حرة	free trade agreement
اتفاقية التجارة الحرة	free trade agreement
اتفاق التجارة الحرة	free trade agreement
اتفاق تجارة حرة	free trade agreement
منطقة التجارة الحرة	free trade agreement
اتفاق تجاري	trade agreement; trade deal
اتفاقية تجارية	trade agreement; trade deal
اتفاقا تجاريا	trade agreement; trade deal
اتفاق باريس	paris agreement
اتفاقية باريس	paris agreement
اتفاق باريس للمناخ	paris agreement
معاهدة	treaty
معاهدات	treaty
ميثاق	charter; pact
مواثيق	charter; pact
ميثاق الأمم المتحدة	charter; pact
بروتوكول	protocol
بروتوكولات	protocol
مذكرة تفاهم	memorandum of understanding
مذكرات تفاهم	memorandum of understanding
مذكرة التفاهم	memorandum of understanding
تفاهم	understanding
تفاهمات	understanding
تفاهما	understanding
مذكرة	memorandum; memo; note
مذكرات	memorandum; memo; note
صفقة	deal; transaction
صفقات	deal; transaction
صفقة القرن	deal of century
وساطة	mediation
وساطات	mediation
وساطته	mediation
وسيط	mediator; intermediary
وسطاء	mediator; intermediary
وسيطا	mediator; intermediary
وسيطة	mediator; intermediary
توسط	mediate; broker
توسطت	mediate; broker
يتوسط	mediate; broker
تتوسط	mediate; broker
مبادرة	initiative
مبادرات	initiative
مبادرته	initiative
مبادرتها	initiative
مبادرة السلام العربية	peace initiative
مبادرة سلام	peace initiative
مصالحة	reconciliation
مصالحات	reconciliation
المصالحة الوطنية	reconciliation
مصالحة وطنية	reconciliation
وفاق	consensus; accord
توافق	consensus; accord
توافقا	consensus; accord
توافقي	consensus; accord
توافقية	consensus; accord
توافق آراء	consensus
إجماع	consensus
بالإجماع	unanimously; unanimous
إجماعا	consensus
بالإجماع على	unanimously
تسوية	settlement; compromise
تسويات	settlement; compromise
تسويته	settlement; compromise
سوت	settle
حل	solution; resolve
حلول	solution; resolve
حلا	solution; resolve
حلها	solution; resolve
حله	solution; resolve
حل الدولتين	two-state solution
حل البرلمان	dissolve parliament
حل مجلس النواب	dissolve parliament
حل النزاع	conflict resolution
حل الأزمة	conflict resolution
تسوية النزاع	conflict resolution
حل النزاعات	conflict resolution
سلام	peace
سلاما	peace
سلمي	peaceful
سلمية	peaceful
سلميا	peaceful
سلم	peace; hand over
عملية السلام	peace process
عملية سلام	peace process
قوات حفظ السلام	peacekeeping force; peacekeeper
قوة حفظ السلام	peacekeeping force; peacekeeper
قوات حفظ سلام	peacekeeping force; peacekeeper
بعثة حفظ السلام	peacekeeping force; peacekeeper
حفظ السلام	peacekeeping
السلم الأهلي	civil peace
تعاون	cooperation; cooperate
تعاونا	cooperation; cooperate
يتعاون	cooperate
تتعاون	cooperate
تعاونت	cooperate
متعاون	cooperative
متعاونة	cooperative
تعاوننا	cooperation; cooperate
تعاون مشترك	bilateral cooperation; cooperation
التعاون المشترك	bilateral cooperation; cooperation
التعاون الثنائي	bilateral cooperation; cooperation
تعاون ثنائي	bilateral cooperation; cooperation
تعاون اقتصادي	economic cooperation
التعاون الاقتصادي	economic cooperation
شراكة	partnership
شراكات	partnership
شراكة استراتيجية	partnership
شراكتها	partnership
شراكتنا	partnership
شريك	partner
شركاء	partner
شريكا	partner
شريكة	partner
شركائها	partner
شركائنا	partner
شركائه	partner
تنسيق	coordination; coordinate
تنسيقا	coordination; coordinate
تنسيقي	coordination; coordinate
تنسيقية	coordination; coordinate
نسق	coordination; coordinate
ينسق	coordination; coordinate
منسق	coordinator
منسقة	coordinator
منسقين	coordinator
مشترك	joint; common
مشتركة	joint; common
مشتركا	joint; common
بشكل مشترك	joint; common
عقوبة	sanction; penalty; punishment
عقوبات	sanction; penalty; punishment
عقوبتها	sanction; penalty; punishment
عقوبته	sanction; penalty; punishment
عقوبات اقتصادية	economic sanction
العقوبات الاقتصادية	economic sanction
فرض عقوبات	impose sanction
فرضت عقوبات	impose sanction
فرض العقوبات	impose sanction
عقوبات جديدة	impose sanction
رفع العقوبات	lift sanction
رفع عقوبات	lift sanction
تخفيف العقوبات	lift sanction
فرض	impose
فرضت	impose
فرضوا	impose
يفرض	impose
تفرض	impose
يفرضون	impose
مفروض	impose
مفروضة	impose
فرضها	impose
فرضه	impose
فرضته	impose
فرضتها	impose
حظر	ban; embargo; prohibit
حظرا	ban; embargo; prohibit
يحظر	ban; embargo; prohibit
تحظر	ban; embargo; prohibit
محظور	banned; prohibited
محظورة	banned; prohibited
حظرت	ban; embargo; prohibit
محظورات	banned; prohibited
حظر التجول	curfew
حظر تجول	curfew
حظر التجوال	curfew
منع التجول	curfew
حظر السفر	travel ban
حظر سفر	travel ban
حظر الأسلحة	arms embargo
حظر السلاح	arms embargo
حظر أسلحة	arms embargo
حظر توريد الأسلحة	arms embargo
حظر على الأسلحة	arms embargo
حظر الطيران	no-fly zone
منطقة حظر جوي	no-fly zone
منطقة حظر طيران	no-fly zone
حصار	siege; blockade; besiege
حصارا	siege; blockade; besiege
محاصر	besieged; trapped
محاصرة	besieged; trapped
حاصر	siege; blockade; besiege
حاصرت	siege; blockade; besiege
يحاصر	siege; blockade; besiege
تحاصر	siege; blockade; besiege
محاصرين	besieged; trapped
مقاطعة	boycott; province
قاطع	boycott
قاطعت	boycott
يقاطع	boycott
تقاطع	boycott
مقاطعته	boycott
مقاطعات	province
مرسوم	decree
مراسيم	decree
مرسوما	decree
أمر رئاسي	decree
أوامر رئاسية	decree
أمر تنفيذي	executive order
أمرا تنفيذيا	executive order
أوامر تنفيذية	executive order
دستور	constitution
دستورا	constitution
دساتير	constitution
دستوري	constitutional
دستورية	constitutional
دستوريا	constitutional
غير دستوري	unconstitutional
تعديل دستوري	constitutional amendment
تعديلات دستورية	constitutional amendment
التعديلات الدستورية	constitutional amendment
تعديل الدستور	constitutional amendment
محكمة دستورية	constitutional court
المحكمة الدستورية	constitutional court
المحكمة الدستورية العليا	constitutional court
قانون	law
قوانين	law
قانونا	law
قانونها	law
قانون الطوارئ	emergency law
قوانين الطوارئ	emergency law
مشروع قانون	bill; draft law
مشروع القانون	bill; draft law
مشاريع قوانين	bill; draft law
مشاريع القوانين	bill; draft law
مشروعي قانون	bill; draft law
قانون المالية	finance law; budget law
مشروع قانون المالية	finance law; budget law
قانون انتخابي	electoral law; election law
القانون الانتخابي	electoral law; election law
قانون الانتخابات	electoral law; election law
قانون العمل	labor law
قانوني	legal
قانونية	legal
قانونيا	legal
قانونيين	legal
غير قانوني	illegal
غير قانونية	illegal
غير القانوني	illegal
غير القانونية	illegal
مخالف للقانون	illegal
تشريع	legislation; legislative
تشريعات	legislation; legislative
تشريعي	legislation; legislative
تشريعية	legislation; legislative
صادق	approve; ratify; approval
صادقت	approve; ratify; approval
يصادق	approve; ratify; approval
تصادق	approve; ratify; approval
صادقوا	approve; ratify; approval
مصادقة	approve; ratify; approval
المصادقة على	approve; ratify; approval
مصادق	approve; ratify; approval
تمت المصادقة	approve; ratify; approval
وافق	agree; approve
وافقت	agree; approve
وافقوا	agree; approve
يوافق	agree; approve
يوافقون	agree; approve
موافقا	agree; approve
وافق على	agree; approve
وافقت على	agree; approve
موافقة	approval; consent
موافقات	approval; consent
الموافقة على	approval; consent
موافقته	approval; consent
موافقتها	approval; consent
رفض	reject; refuse
رفضت	reject; refuse
رفضوا	reject; refuse
يرفض	reject; refuse
ترفض	reject; refuse
يرفضون	reject; refuse
رافضا	reject; refuse
رافضة	reject; refuse
رافضين	reject; refuse
مرفوض	rejected; unacceptable
رفضا	reject; refuse
رفضه	reject; refuse
رفضها	reject; refuse
مرفوضة	rejected; unacceptable
رفضهم	reject; refuse
قبول	accept; acceptance
قبلت	accept; acceptance
قبلوا	accept; acceptance
يقبل	accept; acceptance
تقبل	accept; acceptance
يقبلون	accept; acceptance
مقبول	acceptable
مقبولة	acceptable
قبوله	accept; acceptance
نقبل	accept; acceptance
تبنى	adopt; claim responsibility
تبنت	adopt; claim responsibility
تبنوا	adopt; claim responsibility
يتبنى	adopt; claim responsibility
تتبنى	adopt; claim responsibility
متبنيا	adopt; claim responsibility
تبني	adoption
اعتمد	adopt; rely; depend; accredit
اعتمدت	adopt; rely; depend; accredit
اعتمدوا	adopt; rely; depend; accredit
يعتمد	adopt; rely; depend; accredit
تعتمد	adopt; rely; depend; accredit
اعتماد	adoption; accreditation; reliance
معتمد	delegate; accredit
معتمدة	adopted; approved; accredited
يعتمدون	adopt; rely; depend; accredit
اعتمادا	adoption; accreditation; reliance
ألغى	cancel; abolish; annul
ألغت	cancel; abolish; annul
ألغوا	cancel; abolish; annul
يلغي	cancel; abolish; annul
تلغي	cancel; abolish; annul
إلغاء	cancel; abolish; annul
ملغى	canceled
ملغاة	canceled
إلغائه	cancel; abolish; annul
إلغاؤها	cancel; abolish; annul
أجل	postpone; delay
أجلت	postpone; delay
يؤجل	postpone; delay
تأجيل	postpone; delay
تأجل	postpone; delay
تأجلت	postpone; delay
مؤجل	postpone; delay
مؤجلة	postpone; delay
تأجيله	postpone; delay
تأجيلها	postpone; delay
تعيين	appoint; appointment
عين	appoint; eye
عينت	appoint; eye
يعين	appoint; appointment
تعينه	appoint; appointment
معين	certain; specific; appointed
معينة	certain; specific; appointed
تعيينات	appoint; appointment
تعيينه	appoint; appointment
تعيينها	appoint; appointment
عينه	appoint; appointment
إقالة	dismiss; dismissal; remove
أقال	dismiss; dismissal; remove
أقالت	dismiss; dismissal; remove
يقيل	dismiss; dismissal; remove
أقيل	dismiss; dismissal; remove
إقالته	dismiss; dismissal; remove
أقيلت	dismiss; dismissal; remove
عزل	dismiss; dismissal; remove
عزله	dismiss; dismissal; remove
عزلت	dismiss; dismissal; remove
مساءلة	accountability
استقال	resign
استقالت	resign
استقالوا	resign
يستقيل	resign
تستقيل	resign
مستقيل	outgoing; resigned
مستقيلة	outgoing; resigned
استقالة	resignation
استقالات	resignation
استقالته	resignation
استقالتها	resignation
استقالتهم	resignation
تنحى	step down
تنحي	step down
يتنحى	step down
تنحيه	step down
منصب	post; position; office
مناصب	post; position; office
منصبه	post; position; office
منصبها	post; position; office
منصبا	post; position; office
مناصبهم	post; position; office
تولى	assume; take over
تولت	assume; take over
يتولى	assume; take over
تتولى	assume; take over
تولي	assume; take over
توليه	assume; take over
متول	take over
تولوا	assume; take over
توليها	assume; take over
سلطة	authority; power
سلطات	authority; power
سلطته	authority; power
سلطتها	authority; power
سلط	authority; power
سلطاته	authority; power
السلطات المحلية	local authority
السلطة الفلسطينية	palestinian authority
السلطة الوطنية الفلسطينية	palestinian authority
سلطة تنفيذية	executive; executive branch
السلطة التنفيذية	executive; executive branch
سلطة قضائية	judiciary
السلطة القضائية	judiciary
سلطة تشريعية	legislature; legislative branch
السلطة التشريعية	legislature; legislative branch
نقل السلطة	transfer of power
انتقال السلطة	transfer of power
تداول السلطة	transfer of power
التداول السلمي على السلطة	transfer of power
تقاسم السلطة	power sharing; power-sharing
حكم	rule; sentence; verdict; govern
حكمت	rule; sentence; verdict; govern
يحكم	rule; sentence; verdict; govern
تحكم	rule; sentence; verdict; govern
أحكام	rule; sentence; verdict; govern
حكما	rule; sentence; verdict; govern
حاكم	ruler; governor; ruling
محكوم	sentenced; convicted
حكمه	rule; sentence; verdict; govern
حكمها	rule; sentence; verdict; govern
حاكمة	ruling; governor
حاكم ولاية	governor; ruler
حكام	governor; ruler
حكاما	governor; ruler
حكم ذاتي	autonomy; self-rule
الحكم الذاتي	autonomy; self-rule
حوكمة	governance; good governance
الحوكمة الرشيدة	governance; good governance
الحكم الرشيد	governance; good governance
والي	governor
ولاة	governor
محافظ	governor
محافظا	governor
محافظة	governorate; province
محافظات	governorate; province
ولاية	state; governorate; province
ولايات	state; governorate; province
ولايتي	state; governorate; province
ولاية رئاسية	term
ولايته	term
ولاية ثانية	term
فترة رئاسية	term
ولايتها	term
الولاية الثانية	term
معتمدية	delegation; district
معتمديات	delegation; district
معتمدين	delegate
بلدية	municipality; municipal
بلديات	municipality; municipal
بلديتها	municipality; municipal
بلدي	municipal
بلديا	municipal
زعيم	leader
زعماء	leader
زعيمة	leader
زعيما	leader
زعيمها	leader
قائد	leader; commander
قادة	leader; commander
قائدة	leader; commander
قائدا	leader; commander
قيادي	leader; commander
قياديين	leader; commander
قيادية	leader; commander
قياديون	leader; commander
قائدها	leader; commander
قادتها	leader; commander
قيادة	leadership; command
قيادات	leadership; command
قيادته	leadership; command
قيادتها	leadership; command
قاد	lead
قادت	lead
قادوا	lead
يقود	lead
تقود	lead
يقودون	lead
قاده	lead
يقوده	lead
تقوده	lead
تقودها	lead
يقودها	lead
حرب	war
حروب	war
حربا	war
حربه	war
حربها	war
حربية	war
حرب أهلية	civil war
الحرب الأهلية	civil war
حربا أهلية	civil war
الحرب الأهلية السورية	civil war
حرب باردة	cold war
الحرب الباردة	cold war
الحرب العالمية الأولى	world war i
حرب عالمية أولى	world war i
الحرب العالمية الثانية	world war ii
حرب عالمية ثانية	world war ii
حرب عالمية	world war
الحرب العالمية	world war
جريمة حرب	war crime
جرائم حرب	war crime
جرائم الحرب	war crime
جرائم ضد الإنسانية	crime against humanity
جريمة ضد الإنسانية	crime against humanity
جرائم بحق الإنسانية	crime against humanity
إبادة جماعية	genocide
الإبادة الجماعية	genocide
إبادة	genocide
تطهير عرقي	ethnic cleansing
التطهير العرقي	ethnic cleansing
مجرم حرب	war criminal
مجرمي حرب	war criminal
مجرمو الحرب	war criminal
مجرمي الحرب	war criminal
أسير حرب	prisoner of war
أسرى حرب	prisoner of war
أسرى الحرب	prisoner of war
أسير	prisoner; captive
أسرى	prisoner; captive
أسيرا	prisoner; captive
تبادل أسرى	prisoner exchange; prisoner swap
تبادل الأسرى	prisoner exchange; prisoner swap
تبادل للأسرى	prisoner exchange; prisoner swap
صفقة تبادل	prisoner exchange; prisoner swap
جيش	army; military
جيوش	army; military
جيشا	army; military
جيشه	army; military
جيشها	army; military
جيش وطني	national army
الجيش الوطني	national army
الجيش الوطني الليبي	national army
الجيش الإسرائيلي	israeli army; israeli military
جيش الاحتلال	israeli army; israeli military
جيش الاحتلال الإسرائيلي	israeli army; israeli military
جيش الدفاع الإسرائيلي	israeli army; israeli military
الجيش السوري	syrian army
الجيش العربي السوري	syrian army
جيش النظام	syrian army
الجيش السوري الحر	free syrian army
الجيش الحر	free syrian army
الجيش الأمريكي	us military; us army
الجيش الأميركي	us military; us army
الجيش العراقي	iraqi army
الجيش اللبناني	lebanese army
الجيش المصري	egyptian army
الجيش الليبي	libyan army
الجيش التركي	turkish army
الجيش الروسي	russian army; russian military
عسكري	military
عسكرية	military
عسكريا	military
عسكريين	soldier; military
عسكريون	soldier; military
جندي	soldier; troop
جنود	soldier; troop
جنديا	soldier; troop
جنديين	soldier; troop
جنوده	soldier; troop
جنودها	soldier; troop
جنودنا	soldier; troop
ضابط	officer
ضباط	officer
ضابطا	officer
ضابطة	officer
ضباطا	officer
لواء	brigade; major general
ألوية	brigade; major general
جنرال	general
جنرالات	general
فريق أول	general
عقيد	colonel
عميد	brigadier; dean
عمداء	brigadier; dean
رائد	major; pioneer
رواد	major; pioneer
رائدة	major; pioneer
نقيب	captain
نقباء	captain
ملازم	lieutenant
كتيبة	battalion; brigade
كتائب	battalion; brigade
فيلق	corps
وحدة	unit; unity
وحدات	unit; unity
وحدتها	unit; unity
وحدته	unit; unity
وحدة وطنية	national unity
الوحدة الوطنية	national unity
وحدات أمنية	security unit
الوحدات الأمنية	security unit
قوة	force; power; strength
قوات	force; power; strength
قوى	force; power; strength
قوتها	force; power; strength
قواتها	force; power; strength
قواته	force; power; strength
قوته	force; power; strength
قوتين	force; power; strength
قوتنا	force; power; strength
قواتنا	force; power; strength
قوات الأمن	security force
القوات الأمنية	security force
قوى الأمن	security force
قوات أمن	security force
القوى الأمنية	security force
قوات الأمن الداخلي	internal security force
قوى الأمن الداخلي	internal security force
القوات المسلحة	armed forces
قوات مسلحة	armed forces
القوات المسلحة التونسية	armed forces
القوات الخاصة	special forces
قوات خاصة	special forces
القوات الجوية	air force
قوات جوية	air force
سلاح الجو	air force
القوة الجوية	air force
القوات البحرية	navy
قوات بحرية	navy
سلاح البحرية	navy
القوة البحرية	navy
القوات البرية	ground force; ground troops
قوات برية	ground force; ground troops
القوات الحكومية	government force
قوات حكومية	government force
قوات الحكومة	government force
قوات النظام	government force
القوات العراقية	iraqi force
قوات عراقية	iraqi force
القوات السورية	syrian force
قوات سورية	syrian force
قوات النظام السوري	syrian force
القوات الأمريكية	us force; us troops
القوات الأميركية	us force; us troops
قوات أمريكية	us force; us troops
قوات أميركية	us force; us troops
القوات الإسرائيلية	israeli force
قوات الاحتلال	israeli force
قوات إسرائيلية	israeli force
قوات الاحتلال الإسرائيلي	israeli force
القوات الروسية	russian force
قوات روسية	russian force
قوات سوريا الديمقراطية	syrian democratic forces; sdf
قسد	syrian democratic forces; sdf
وحدات حماية الشعب	ypg
وحدات حماية الشعب الكردية	ypg
قوات التحالف	coalition force
قوات التحالف الدولي	coalition force
قوات الحشد الشعبي	popular mobilization forces
الحشد الشعبي	popular mobilization forces
قوات التدخل السريع	rapid support forces
قوات الدعم السريع	rapid support forces
البيشمركة	peshmerga
البشمركة	peshmerga
قوات البيشمركة	peshmerga
الحرس الثوري	revolutionary guard
الحرس الثوري الإيراني	revolutionary guard
الحرس الوطني	national guard
حرس وطني	national guard
وحدات الحرس الوطني	national guard
فرقة الحرس الوطني	national guard
الحرس البحري	coast guard; maritime guard
حرس بحري	coast guard; maritime guard
حرس	guard
حراس	guard
حارس	guard
حارسا	guard
حراسة	guard
خفر السواحل	coast guard
حرس السواحل	coast guard
حرس الحدود	border guard
قوات حرس الحدود	border guard
حارس مرمى	goalkeeper
حارس المرمى	goalkeeper
حارس مرمى المنتخب	goalkeeper
حارس شخصي	bodyguard
حراسه الشخصيين	bodyguard
شرطة	police
شرطي	police officer; policeman
شرطية	police officer; policeman
رجل شرطة	police officer; policeman
رجال الشرطة	police officer; policeman
أفراد الشرطة	police officer; policeman
عناصر الشرطة	police officer; policeman
أعوان الشرطة	police officer; policeman
شرطيين	police officer; policeman
شرطيون	police officer; policeman
رجال شرطة	police officer; policeman
أفراد من الشرطة	police officer; policeman
الشرطة القضائية	judicial police
شرطة قضائية	judicial police
الشرطة العدلية	judicial police
مركز شرطة	police station
مركز الشرطة	police station
مراكز الشرطة	police station
قسم شرطة	police station
قسم الشرطة	police station
مخفر	police station
مخفر شرطة	police station
مكافحة الشغب	riot police
شرطة مكافحة الشغب	riot police
قوات مكافحة الشغب	riot police
شغب	riot
أعمال شغب	riot
أعمال الشغب	riot
أحداث شغب	riot
أمن	security
أمنا	security
أمنها	security
أمنه	security
أمني	security
أمنية	security
أمنيا	security
أمنيين	security
أمنيون	security
رجال الأمن	security officer; security personnel
رجل أمن	security officer; security personnel
عناصر الأمن	security officer; security personnel
أعوان الأمن	security officer; security personnel
أفراد الأمن	security officer; security personnel
عون أمن	security officer; security personnel
عناصر أمنية	security officer; security personnel
رجال أمن	security officer; security personnel
أعوان	officer; agent
عون	officer; agent
أعوانا	officer; agent
أعوان الحرس	officer; agent
أعوان الحرس الوطني	officer; agent
مصدر أمني	security source
مصادر أمنية	security source
المصدر الأمني	security source
المصادر الأمنية	security source
مصدر مسؤول	official source
مصدر رسمي	official source
مصادر رسمية	official source
مصدر	source
مصادر	source
مصدرا	source
مصدره	source
مصدرها	source
مصادر مطلعة	informed source
مصدر مطلع	informed source
مصادر موثوقة	informed source
مصدر عسكري	military source
مصادر عسكرية	military source
مصدر طبي	medical source
مصادر طبية	medical source
الأمن القومي	national security
الأمن الوطني	national security
أمن قومي	national security
أمن وطني	national security
الأمن الدولي	international security
السلم والأمن الدوليين	international security
أمن الحدود	border security
أجهزة الأمن	security service; security agency
الأجهزة الأمنية	security service; security agency
جهاز الأمن	security service; security agency
أجهزة أمنية	security service; security agency
استخبارات	intelligence
مخابرات	intelligence
استخباراتي	intelligence
استخباراتية	intelligence
استخباري	intelligence
وكالة الاستخبارات المركزية	cia
وكالة المخابرات المركزية	cia
وكالة المخابرات المركزية الأمريكية	cia
السي آي إيه	cia
سي آي إيه	cia
وكالة الأمن القومي	national security agency; nsa
مكتب التحقيقات الفيدرالي	fbi
مكتب التحقيقات الاتحادي	fbi
مكتب التحقيقات الفدرالي	fbi
إف بي آي	fbi
جهاز المخابرات	intelligence service; intelligence agency
أجهزة المخابرات	intelligence service; intelligence agency
أجهزة الاستخبارات	intelligence service; intelligence agency
جهاز الاستخبارات	intelligence service; intelligence agency
أجهزة استخبارات	intelligence service; intelligence agency
موساد	mossad
جاسوس	spy
جواسيس	spy
تجسس	espionage; spying
جاسوسية	espionage; spying
يتجسس	espionage; spy
عميل	agent; client
عملاء	agent; client
عميلا	agent; client
هجوم	attack; offensive
هجمات	attack; offensive
هجوما	attack; offensive
هجومين	attack; offensive
هجماتها	attack; offensive
هجماته	attack; offensive
هجومها	attack; offensive
هجومه	attack; offensive
هجومي	offensive
هجومية	offensive
هجوم إرهابي	terrorist attack
هجمات إرهابية	terrorist attack
عملية إرهابية	terrorist attack
الهجوم الإرهابي	terrorist attack
العملية الإرهابية	terrorist attack
هجوما إرهابيا	terrorist attack
عمليات إرهابية	terrorist attack
اعتداء إرهابي	terrorist attack
الهجمات الإرهابية	terrorist attack
العمليات الإرهابية	terrorist attack
اعتداءات إرهابية	terrorist attack
هجوم انتحاري	suicide attack; suicide bombing
تفجير انتحاري	suicide attack; suicide bombing
عملية انتحارية	suicide attack; suicide bombing
هجمات انتحارية	suicide attack; suicide bombing
تفجيرات انتحارية	suicide attack; suicide bombing
هجوما انتحاريا	suicide attack; suicide bombing
تفجيرا انتحاريا	suicide attack; suicide bombing
التفجير الانتحاري	suicide attack; suicide bombing
انتحاري	suicide; suicide bomber
انتحاريين	suicide bomber
انتحارية	suicide; suicide bomber
انتحاريا	suicide; suicide bomber
انتحاريان	suicide bomber
حزام ناسف	explosive belt; suicide vest
أحزمة ناسفة	explosive belt; suicide vest
حزاما ناسفا	explosive belt; suicide vest
سيارة مفخخة	car bomb
سيارات مفخخة	car bomb
سيارة ملغومة	car bomb
تفجير سيارة مفخخة	car bomb
انفجار سيارة مفخخة	car bomb
بسيارة مفخخة	car bomb
عبوة ناسفة	explosive device; ied
عبوات ناسفة	explosive device; ied
العبوات الناسفة	explosive device; ied
انفجار عبوة ناسفة	explosive device; ied
عبوة	device; package
عبوات	device; package
قنبلة	bomb
قنابل	bomb
قنبلتين	bomb
قنبلة يدوية	grenade
قنابل يدوية	grenade
قنبلة نووية	nuclear bomb
القنبلة النووية	nuclear bomb
قنابل نووية	nuclear bomb
قنابل مسيلة للدموع	tear gas
الغاز المسيل للدموع	tear gas
غاز مسيل للدموع	tear gas
قنابل الغاز المسيل للدموع	tear gas
قنابل الغاز	tear gas
براميل متفجرة	barrel bomb
البراميل المتفجرة	barrel bomb
برميل متفجر	barrel bomb
ذخيرة	ammunition; munition
ذخائر	ammunition; munition
ذخائر عنقودية	cluster munition
رصاص	bullet; shot; gunfire
رصاصة	bullet; shot; gunfire
رصاصات	bullet; shot; gunfire
بالرصاص	bullet; shot; gunfire
الرصاص الحي	bullet; shot; gunfire
رصاص حي	live ammunition; live bullet
رصاص مطاطي	rubber bullet
لغم	mine; landmine
ألغام	mine; landmine
لغما	mine; landmine
ألغام أرضية	mine; landmine
لغم أرضي	mine; landmine
انفجار	explosion; blast
انفجارات	explosion; blast
انفجارا	explosion; blast
انفجارين	explosion; blast
انفجر	explode
انفجرت	explode
ينفجر	explode
تنفجر	explode
متفجرات	explosive
متفجرة	explosive
مواد متفجرة	explosive
مادة متفجرة	explosive
فجر	dawn; blow up; detonate
فجرت	blow up; detonate; dawn
فجروا	blow up; detonate; dawn
يفجر	blow up; detonate; dawn
تفجر	blow up; detonate; dawn
فجرا	dawn
فجر اليوم	dawn
تفجير	bombing; explosion; blast
تفجيرات	bombing; explosion; blast
تفجيرا	bombing; explosion; blast
تفجيرين	bombing; explosion; blast
قصف	shelling; bombardment; bomb; shell
قصفت	shelling; bombardment; bomb; shell
قصفا	shelling; bombardment; bomb; shell
يقصف	shelling; bombardment; bomb; shell
تقصف	shelling; bombardment; bomb; shell
عمليات القصف	shelling; bombardment; bomb; shell
قصف جوي	air strike; airstrike
القصف الجوي	air strike; airstrike
غارة جوية	air strike; airstrike
غارات جوية	air strike; airstrike
ضربة جوية	air strike; airstrike
ضربات جوية	air strike; airstrike
غارات	air strike; airstrike
غارة	air strike; airstrike
الغارات الجوية	air strike; airstrike
الضربات الجوية	air strike; airstrike
قصفا جويا	air strike; airstrike
قصف مدفعي	artillery shelling; shelling
القصف المدفعي	artillery shelling; shelling
قصفا مدفعيا	artillery shelling; shelling
مدفعية	artillery; gun
مدفع	artillery; gun
مدافع	artillery; gun
مدفعي	artillery; gun
هاون	mortar
قذائف هاون	mortar
قذيفة هاون	mortar
قذائف الهاون	mortar
مدافع هاون	mortar
قذيفة	shell; projectile
قذائف	shell; projectile
دبابة	tank
دبابات	tank
مدرعة	armored vehicle
مدرعات	armored vehicle
آلية مدرعة	armored vehicle
عربة مدرعة	armored vehicle
عربات مدرعة	armored vehicle
آليات مدرعة	armored vehicle
آليات	vehicle; mechanism
آليات عسكرية	vehicle; mechanism
آليتها	vehicle; mechanism
صاروخ	missile; rocket
صواريخ	missile; rocket
صاروخا	missile; rocket
صاروخي	missile; rocket
صاروخية	missile; rocket
صاروخين	missile; rocket
صواريخها	missile; rocket
صاروخ باليستي	ballistic missile
صواريخ باليستية	ballistic missile
صاروخا باليستيا	ballistic missile
الصواريخ الباليستية	ballistic missile
صاروخ بالستي	ballistic missile
صواريخ بالستية	ballistic missile
صاروخا بالستيا	ballistic missile
باليستي	ballistic
باليستية	ballistic
بالستي	ballistic
بالستية	ballistic
هجوم صاروخي	missile attack; rocket attack
هجمات صاروخية	missile attack; rocket attack
قصف صاروخي	missile attack; rocket attack
منظومة صواريخ	missile system
منظومات صواريخ	missile system
أنظمة صواريخ	missile system
نظام صواريخ	missile system
دفاع صاروخي	missile defense
الدفاع الصاروخي	missile defense
دفاع جوي	air defense
الدفاع الجوي	air defense
الدفاعات الجوية	air defense
دفاعات جوية	air defense
مضادات جوية	air defense
طائرة حربية	warplane; fighter jet
طائرات حربية	warplane; fighter jet
مقاتلة حربية	warplane; fighter jet
مقاتلات	warplane; fighter jet
طائرة مقاتلة	warplane; fighter jet
طائرات مقاتلة	warplane; fighter jet
الطائرات الحربية	warplane; fighter jet
الطيران الحربي	warplane; fighter jet
مقاتلات حربية	warplane; fighter jet
طائرة مسيرة	drone
طائرات مسيرة	drone
طائرة بدون طيار	drone
طائرات بدون طيار	drone
طائرة من دون طيار	drone
طائرات من دون طيار	drone
طائرة دون طيار	drone
الطائرات المسيرة	drone
الطائرات بدون طيار	drone
مروحية	helicopter
مروحيات	helicopter
طائرة مروحية	helicopter
هليكوبتر	helicopter
طائرة هليكوبتر	helicopter
طائرات هليكوبتر	helicopter
طائرات مروحية	helicopter
طائرة عسكرية	military plane; military aircraft
طائرات عسكرية	military plane; military aircraft
طائرة	plane; aircraft
طائرات	plane; aircraft
طائرتين	plane; aircraft
طائرتها	plane; aircraft
طائرته	plane; aircraft
طيران	aviation; flight; air force
طيار	pilot
طيارين	pilot
طيارا	pilot
طيارون	pilot
سفينة حربية	warship
سفن حربية	warship
بارجة	warship
بوارج	warship
السفن الحربية	warship
بارجة حربية	warship
سفينة	ship; vessel
سفن	ship; vessel
سفينتين	ship; vessel
غواصة	submarine
غواصات	submarine
حاملة طائرات	aircraft carrier
حاملة الطائرات	aircraft carrier
حاملات الطائرات	aircraft carrier
سلاح	weapon; arms
أسلحة	weapon; arms
سلاحا	weapon; arms
أسلحتها	weapon; arms
سلاحهم	weapon; arms
سلاحه	weapon; arms
أسلحتهم	weapon; arms
سلاح ناري	firearm; gun
أسلحة نارية	firearm; gun
السلاح الناري	firearm; gun
الأسلحة النارية	firearm; gun
سلاحا ناريا	firearm; gun
أسلحة نووية	nuclear weapon
سلاح نووي	nuclear weapon
السلاح النووي	nuclear weapon
الأسلحة النووية	nuclear weapon
سلاحا نوويا	nuclear weapon
أسلحة كيميائية	chemical weapon
الأسلحة الكيميائية	chemical weapon
أسلحة كيماوية	chemical weapon
سلاح كيميائي	chemical weapon
الأسلحة الكيماوية	chemical weapon
سلاح كيماوي	chemical weapon
هجوم كيميائي	chemical attack
الهجوم الكيميائي	chemical attack
هجوم كيماوي	chemical attack
هجمات كيميائية	chemical attack
منظمة حظر الأسلحة الكيميائية	opcw
أسلحة الدمار الشامل	weapons mass destruction
أسلحة دمار شامل	weapons mass destruction
أسلحة ثقيلة	heavy weapon
الأسلحة الثقيلة	heavy weapon
أسلحة خفيفة	light weapon; small arms
الأسلحة الخفيفة	light weapon; small arms
أسلحة بيضاء	knife
سلاح أبيض	knife
آلة حادة	knife
سكين	knife
سكينا	knife
سكاكين	knife
السلاح الأبيض	knife
بندقية	rifle; gun
بنادق	rifle; gun
بندقية صيد	rifle; gun
كلاشنكوف	kalashnikov
كلاشينكوف	kalashnikov
رشاش كلاشنكوف	kalashnikov
مسدس	pistol; gun
مسدسات	pistol; gun
مسدسا	pistol; gun
رشاش	machine gun
رشاشات	machine gun
رشاشا	machine gun
رشاشات ثقيلة	machine gun
صفقة أسلحة	arms deal
صفقة سلاح	arms deal
صفقات أسلحة	arms deal
صفقات السلاح	arms deal
تسليح	arming; armament
تسلح	arming; armament
سباق التسلح	arms race
سباق تسلح	arms race
نزع السلاح	disarmament; disarm
نزع سلاح	disarmament; disarm
نزع سلاحها	disarmament; disarm
نزع السلاح النووي	denuclearization; nuclear disarmament
نزع أسلحة نووية	denuclearization; nuclear disarmament
منطقة منزوعة السلاح	demilitarized zone
المنطقة المنزوعة السلاح	demilitarized zone
المنطقة منزوعة السلاح	demilitarized zone
مسلح	gunman; armed; militant
مسلحين	gunman; armed; militant
مسلحون	gunman; armed; militant
مسلحا	gunman; armed; militant
مسلحو	gunman; armed; militant
مسلحي	gunman; armed; militant
مسلحان	gunman; armed; militant
مسلحة	armed
جماعة مسلحة	armed group; armed
جماعات مسلحة	armed group; armed
مجموعة مسلحة	armed group; armed
مجموعات مسلحة	armed group; armed
الجماعات المسلحة	armed group; armed
المجموعات المسلحة	armed group; armed
هجوم مسلح	armed attack
هجمات مسلحة	armed attack
نزاع مسلح	armed conflict
النزاع المسلح	armed conflict
صراع مسلح	armed conflict
نزاعات مسلحة	armed conflict
مقاتل	fighter; combatant
مقاتلين	fighter; combatant
مقاتلون	fighter; combatant
مقاتلو	fighter; combatant
مقاتلي	fighter; combatant
مقاتلا	fighter; combatant
مقاتلة	fighter; combatant
مقاتليها	fighter; combatant
مقاتلين أجانب	foreign fighter
المقاتلين الأجانب	foreign fighter
مقاتلون أجانب	foreign fighter
متمرد	rebel; insurgent
متمردين	rebel; insurgent
متمردون	rebel; insurgent
متمردة	rebel; insurgent
متمردو	rebel; insurgent
متمردي	rebel; insurgent
تمرد	rebellion; insurgency; mutiny
تمردا	rebellion; insurgency; mutiny
ثوار	rebel; revolutionary
ثائر	rebel; revolutionary
ثائرين	rebel; revolutionary
معارضة مسلحة	armed opposition; rebel
المعارضة المسلحة	armed opposition; rebel
فصائل معارضة	rebel; armed opposition
فصائل المعارضة	rebel; armed opposition
مقاتلو المعارضة	rebel; armed opposition
مقاتلي المعارضة	rebel; armed opposition
المعارضة السورية المسلحة	armed opposition; rebel
مقاومة	resistance; resist
مقاوم	fighter; resistance
قاوم	resist
قاومت	resist
يقاوم	resist
تقاوم	resist
مقاومين	fighter; resistance
ميليشيا	militia
ميليشيات	militia
مليشيا	militia
مليشيات	militia
ميلشيا	militia
ميلشيات	militia
مرتزقة	mercenary
مرتزق	mercenary
انفصالي	separatist
انفصاليين	separatist
انفصالية	separatist
انفصاليون	separatist
انفصال	separation; secession; separate
انفصالا	separation; secession; separate
انفصل	separate; secede
انفصلت	separate; secede
جهادي	jihadist
جهادية	jihadist
جهاديين	jihadist
جهاديون	jihadist
جهاد	jihad
الجهاد الإسلامي	islamic jihad
حركة الجهاد الإسلامي	islamic jihad
متشدد	militant; hardline; extremist
متشددة	militant; hardline; extremist
متشددين	militant; hardline; extremist
متشددون	militant; hardline; extremist
متطرف	extremist; extreme
متطرفة	extremist; extreme
متطرفين	extremist; extreme
متطرفون	extremist; extreme
تطرف	extremism
تطرف عنيف	violent extremism
التطرف العنيف	violent extremism
سلفي	salafist
سلفية	salafist
سلفيين	salafist
سلفيون	salafist
تكفيري	takfiri; extremist
تكفيرية	takfiri; extremist
تكفيريين	takfiri; extremist
إرهاب	terrorism; terror
ارهاب	terrorism; terror
إرهابي	terrorist
إرهابية	terrorist
إرهابيين	terrorist
إرهابيون	terrorist
إرهابيا	terrorist
ارهابي	terrorist
ارهابية	terrorist
ارهابيين	terrorist
مكافحة الإرهاب	counter-terrorism; fight terrorism; anti-terrorism
مكافحة الارهاب	counter-terrorism; fight terrorism; anti-terrorism
الحرب على الإرهاب	counter-terrorism; fight terrorism; anti-terrorism
محاربة الإرهاب	counter-terrorism; fight terrorism; anti-terrorism
الحرب ضد الإرهاب	counter-terrorism; fight terrorism; anti-terrorism
قانون مكافحة الإرهاب	counter-terrorism; fight terrorism; anti-terrorism
مقاومة الإرهاب	counter-terrorism; fight terrorism; anti-terrorism
القطب القضائي لمكافحة الإرهاب	anti-terrorism judicial pole
تمويل الإرهاب	terrorism financing
تمويل الارهاب	terrorism financing
جماعة إرهابية	terrorist group; terrorist organization
جماعات إرهابية	terrorist group; terrorist organization
تنظيم إرهابي	terrorist group; terrorist organization
التنظيمات الإرهابية	terrorist group; terrorist organization
الجماعات الإرهابية	terrorist group; terrorist organization
مجموعة إرهابية	terrorist group; terrorist organization
مجموعات إرهابية	terrorist group; terrorist organization
تنظيمات إرهابية	terrorist group; terrorist organization
منظمة إرهابية	terrorist group; terrorist organization
منظمات إرهابية	terrorist group; terrorist organization
خلية إرهابية	terrorist cell
خلايا إرهابية	terrorist cell
خلية نائمة	sleeper cell
خلايا نائمة	sleeper cell
خلية	cell
خلايا	cell
عناصر إرهابية	terrorist
عنصر إرهابي	terrorist
العناصر الإرهابية	terrorist
الانتماء إلى تنظيم إرهابي	belong terrorist group
الانتماء إلى جماعة إرهابية	belong terrorist group
داعش	islamic state; isis
تنظيم داعش	islamic state; isis
تنظيم الدولة الإسلامية	islamic state; isis
تنظيم الدولة	islamic state; isis
الدولة الإسلامية	islamic state; isis
داعش الإرهابي	islamic state; isis
تنظيم داعش الإرهابي	islamic state; isis
تنظيم الدولة الاسلامية	islamic state; isis
تنظيم القاعدة	al-qaeda; al qaeda
تنظيم القاعدة الإرهابي	al-qaeda; al qaeda
بوكو حرام	boko haram
جماعة بوكو حرام	boko haram
أنصار الشريعة	ansar al-sharia
أنصار الله	houthi
جماعة أنصار الله	houthi
جماعة الحوثي	houthi
حوثي	houthi
حوثية	houthi
حوثيين	houthi
حوثيون	houthi
ميليشيا الحوثي	houthi
كتيبة عقبة بن نافع	uqba bin nafi
أسامة بن لادن	osama bin laden; bin laden
بن لادن	osama bin laden; bin laden
أبو بكر البغدادي	abu bakr al-baghdadi; baghdadi
البغدادي	abu bakr al-baghdadi; baghdadi
قتل	kill; murder
قتلت	kill; murder
قتلوا	kill; murder
يقتل	kill; murder
تقتل	kill; murder
يقتلون	kill; murder
قتله	kill; murder
قتلها	kill; murder
قتلهم	kill; murder
قتلا	kill; murder
عمليات قتل	kill; murder
مقتل	killing; death; murder
مقتله	killing; death; murder
مقتلها	killing; death; murder
مقتلهم	killing; death; murder
لقي مصرعه	die; be killed; death
لقوا مصرعهم	die; be killed; death
لقي حتفه	die; be killed; death
لقوا حتفهم	die; be killed; death
لقيت حتفها	die; be killed; death
لقيت مصرعها	die; be killed; death
مصرع	die; be killed; death
مصرعه	die; be killed; death
قتيل	dead; killed
قتلى	dead; killed
قتيلا	dead; killed
قتيلة	dead; killed
قتيلين	dead; killed
قاتل	fight; killer
قاتلا	killer; murderer
قتلة	killer; murderer
قاتلت	fight; fighting
قاتلوا	fight; fighting
يقاتل	fight; fighting
تقاتل	fight; fighting
يقاتلون	fight; fighting
قتال	fight; fighting
قتالا	fight; fighting
اقتتال	fight; fighting
قتالي	combat; fighting
قتالية	combat; fighting
عملية قتالية	combat operation
عمليات قتالية	combat operation
العمليات القتالية	combat operation
أعمال قتالية	hostility
الأعمال القتالية	hostility
أعمال عدائية	hostility
الأعمال العدائية	hostility
عدائي	hostile
عدائية	hostile
عداء	hostility
عدو	enemy
أعداء	enemy
عدوا	enemy
عدوان	aggression; attack
عدوانا	aggression; attack
العدوان الإسرائيلي	aggression; attack
عدواني	aggressive
عدوانية	aggressive
مات	die; death; dead
ماتت	die; death; dead
ماتوا	die; death; dead
يموت	die; death; dead
تموت	die; death; dead
يموتون	die; death; dead
موت	death
ميت	dead
ميتة	dead
أموات	dead
توفي	die
توفيت	die
توفوا	die
يتوفى	die
متوفى	die
متوفاة	die
متوفين	die
وافته المنية	die
وفاة	death
وفيات	death
وفاته	death
وفاتها	death
وفاتهم	death
حالة وفاة	death
حالات وفاة	death
حالات الوفاة	death
شهيد	martyr
شهداء	martyr
شهيدة	martyr
شهيدا	martyr
شهيدين	martyr
استشهد	martyr; be killed
استشهدت	martyr; be killed
استشهدوا	martyr; be killed
استشهاد	martyr; be killed
استشهاده	martyr; be killed
جريح	wounded; injured
جرحى	wounded; injured
جريحا	wounded; injured
جريحة	wounded; injured
جريحين	wounded; injured
جرح	wound; injure
جرحت	wound; injure
جروح	injury; wound
جرحوا	wound; injure
يجرح	wound; injure
أصيب	be injured; be wounded
أصيبت	be injured; be wounded
أصيبوا	be injured; be wounded
أصيب بجروح	be injured; be wounded
أصيبوا بجروح	be injured; be wounded
أصيبت بجروح	be injured; be wounded
أصاب	hit; strike; wound
أصابت	hit; strike; wound
يصيب	hit; strike; wound
تصيب	hit; strike; wound
إصابة	injury; infection; case
إصابات	injury; infection; case
إصابته	injury; infection; case
إصابتها	injury; infection; case
إصابتهم	injury; infection; case
إصابتين	injury; infection; case
مصاب	injured; infected
مصابين	injured; infected
مصابون	injured; infected
مصابة	injured; infected
مصابا	injured; infected
إصابة خطيرة	serious injury
إصابات خطيرة	serious injury
إصابات بليغة	serious injury
جروح خطيرة	serious injury
بجروح خطيرة	serious injury
جروح بليغة	serious injury
ضحية	victim; casualty
ضحايا	victim; casualty
ضحاياه	victim; casualty
ضحاياها	victim; casualty
سقوط ضحايا	casualty
سقوط قتلى	casualty
وقوع ضحايا	casualty
سقوط قتلى وجرحى	casualty
ضحايا مدنيين	civilian casualty
ضحايا مدنيون	civilian casualty
الضحايا المدنيين	civilian casualty
مدني	civilian; civil
مدنية	civilian; civil
مدنيين	civilian; civil
مدنيون	civilian; civil
مدنيا	civilian; civil
مجتمع مدني	civil society
المجتمع المدني	civil society
منظمات المجتمع المدني	civil society
مكونات المجتمع المدني	civil society
الحماية المدنية	civil protection; civil defense
الدفاع المدني	civil protection; civil defense
أعوان الحماية المدنية	civil protection; civil defense
وحدات الحماية المدنية	civil protection; civil defense
فرق الدفاع المدني	civil protection; civil defense
حماية مدنية	civil protection; civil defense
اغتيال	assassination
اغتيالات	assassination
اغتياله	assassination
اغتيالها	assassination
اغتال	assassinate
اغتالت	assassinate
اغتيل	assassinate
اغتالوا	assassinate
مجزرة	massacre
مجازر	massacre
مذبحة	massacre
مذابح	massacre
إعدام	execution; death penalty
إعدامات	execution; death penalty
عقوبة الإعدام	execution; death penalty
إعدامه	execution; death penalty
حكم الإعدام	execution; death penalty
أعدم	execute
أعدمت	execute
يعدم	execute
أعدموا	execute
خطف	kidnapping; kidnap
خطفت	kidnap; abduct
خطفوا	kidnap; abduct
اختطف	kidnap; abduct
اختطفت	kidnap; abduct
اختطفوا	kidnap; abduct
يختطف	kidnap; abduct
مختطف	hostage; kidnapped; kidnapper
مختطفين	hostage; kidnapped; kidnapper
مختطفة	hostage; kidnapped; kidnapper
خاطفين	kidnapper
اختطافه	kidnap; abduct
يخطف	kidnap; abduct
اختطاف	kidnapping; abduction
عملية اختطاف	kidnapping; abduction
عمليات اختطاف	kidnapping; abduction
عملية خطف	kidnapping; abduction
رهينة	hostage
رهائن	hostage
رهينتين	hostage
احتجاز رهائن	hostage taking
احتجاز الرهائن	hostage taking
أخذ رهائن	hostage taking
احتجز	detain; hold; detention
احتجزت	detain; hold; detention
احتجزوا	detain; hold; detention
يحتجز	detain; hold; detention
تحتجز	detain; hold; detention
محتجز	detainee; detained; held
محتجزين	detainee; detained; held
محتجزة	detainee; detained; held
محتجزون	detainee; detained; held
احتجاز	detain; hold; detention
معتقل	detainee; prisoner; detained
معتقلين	detainee; prisoner; detained
معتقلون	detainee; prisoner; detained
معتقلات	detainee; prisoner; detained
معتقلا	detainee; prisoner; detained
معتقلة	detainee; prisoner; detained
معتقل غوانتانامو	guantanamo
غوانتانامو	guantanamo
سجن غوانتانامو	guantanamo
اعتقل	arrest; detention
اعتقلت	arrest; detention
اعتقلوا	arrest; detention
يعتقل	arrest; detention
تعتقل	arrest; detention
اعتقال	arrest; detention
اعتقالات	arrest; detention
اعتقاله	arrest; detention
اعتقالهم	arrest; detention
اعتقالا	arrest; detention
اعتقالها	arrest; detention
اعتقال تعسفي	arbitrary detention; arbitrary arrest
الاعتقال التعسفي	arbitrary detention; arbitrary arrest
اعتقالات تعسفية	arbitrary detention; arbitrary arrest
حملة اعتقالات	arrest campaign; crackdown
حملة الاعتقالات	arrest campaign; crackdown
حملة قمع	security campaign; crackdown
حملة أمنية	security campaign; crackdown
قمع	repression; suppress; crackdown
قمعت	suppress; repress
يقمع	suppress; repress
قمعي	repressive
قمعية	repressive
قمعا	repression; suppress; crackdown
سجين	prisoner; inmate
سجناء	prisoner; inmate
سجينا	prisoner; inmate
سجينة	prisoner; inmate
مساجين	prisoner; inmate
سجينات	prisoner; inmate
سجين سياسي	political prisoner
سجناء سياسيين	political prisoner
سجناء سياسيون	political prisoner
المعتقلين السياسيين	political prisoner
السجناء السياسيين	political prisoner
معتقلين سياسيين	political prisoner
سجناء الرأي	prisoner of conscience
سجين رأي	prisoner of conscience
تعذيب	torture
عذب	torture
تعذيبه	torture
تعذيبا	torture
تعذيبهم	torture
انتهاك	violation; violate
انتهاكات	violation; violate
انتهك	violate
انتهكت	violate
ينتهك	violate
تنتهك	violate
انتهاكا	violation; violate
انتهاكها	violation; violate
حقوق الإنسان	human right
حقوق الانسان	human right
حقوق إنسان	human right
بحقوق الإنسان	human right
انتهاكات حقوق الإنسان	human rights violation; human rights abuse
انتهاك حقوق الإنسان	human rights violation; human rights abuse
منظمة حقوقية	rights group; human rights organization
منظمات حقوقية	rights group; human rights organization
جماعة حقوقية	rights group; human rights organization
المنظمات الحقوقية	rights group; human rights organization
جماعات حقوقية	rights group; human rights organization
حقوقي	human right; rights activist
حقوقية	human right; rights activist
حقوقيين	human rights activist; rights activist
حقوقيون	human rights activist; rights activist
ناشط حقوقي	human rights activist; rights activist
نشطاء حقوقيون	human rights activist; rights activist
ناشط	activist
ناشطين	activist
ناشطون	activist
نشطاء	activist
ناشطة	activist
ناشطات	activist
العفو الدولية	amnesty international
منظمة العفو الدولية	amnesty international
هيومن رايتس ووتش	human rights watch
منظمة هيومن رايتس ووتش	human rights watch
المرصد السوري لحقوق الإنسان	syrian observatory
المرصد السوري	syrian observatory
مرصد	observatory
مراصد	observatory
عفو	amnesty; pardon
عفو عام	general amnesty
عفو رئاسي	presidential pardon
العفو العام	general amnesty
الصليب الأحمر	red cross
اللجنة الدولية للصليب الأحمر	red cross
الهلال الأحمر	red crescent
هلال أحمر	red crescent
هلال	crescent
مساعدة	aid; assistance; help
مساعدات	aid; assistance; help
مساعدته	aid; assistance; help
مساعدتهم	aid; assistance; help
مساعدتها	aid; assistance; help
معونة	aid; assistance; help
معونات	aid; assistance; help
مساعدات إنسانية	humanitarian aid
المساعدات الإنسانية	humanitarian aid
مساعدة إنسانية	humanitarian aid
معونات إنسانية	humanitarian aid
إنساني	humanitarian; human; humanity
إنسانية	humanitarian; human; humanity
إنسانيا	humanitarian; human; humanity
إغاثة	relief; aid
إغاثية	relief; aid
إغاثي	relief; aid
عمال إغاثة	aid worker
عمال الإغاثة	aid worker
عاملين في المجال الإنساني	aid worker
لاجئ	refugee
لاجئين	refugee
لاجئون	refugee
لاجئة	refugee
لاجئا	refugee
اللاجئين السوريين	refugee
لاجئو	refugee
لاجئي	refugee
لاجئ سوري	syrian refugee
لاجئين سوريين	syrian refugee
لاجئون سوريون	syrian refugee
مخيم	camp
مخيمات	camp
مخيما	camp
مخيم لاجئين	refugee camp
مخيم للاجئين	refugee camp
مخيمات اللاجئين	refugee camp
مخيمات للاجئين	refugee camp
مخيم اللاجئين	refugee camp
لجوء	asylum; refuge
طالب لجوء	asylum seeker
طالبي اللجوء	asylum seeker
طالبو اللجوء	asylum seeker
حق اللجوء	asylum; refuge
طلب لجوء	asylum application; asylum request
طالبي لجوء	asylum seeker
لجأ	resort; flee
لجأت	resort; flee
لجأوا	resort; flee
يلجأ	resort; flee
تلجأ	resort; flee
يلجأون	resort; flee
نازح	displaced; displaced person
نازحين	displaced; displaced person
نازحون	displaced; displaced person
نزوح	displacement
نزح	flee; be displaced
نزحوا	flee; be displaced
نازحة	displaced; displaced person
نزحت	flee; be displaced
تهجير	displacement
تهجير قسري	forced displacement
التهجير القسري	forced displacement
هجر	displace; abandon
هجروا	displace; abandon
مهجرين	displaced
مهجر	displaced
مهاجر	migrant; immigrant
مهاجرين	migrant; immigrant
مهاجرون	migrant; immigrant
مهاجرا	migrant; immigrant
مهاجرة	migrant; immigrant
هجرة	migration; immigration
هجرة غير شرعية	illegal immigration; illegal migration; illegal migrant
الهجرة غير الشرعية	illegal immigration; illegal migration; illegal migrant
الهجرة غير النظامية	illegal immigration; illegal migration; illegal migrant
هجرة سرية	illegal immigration; illegal migration; illegal migrant
الهجرة السرية	illegal immigration; illegal migration; illegal migrant
هجرة غير نظامية	illegal immigration; illegal migration; illegal migrant
مهاجر غير شرعي	illegal migrant; illegal immigrant
مهاجرين غير شرعيين	illegal migrant; illegal immigrant
مهاجرين غير نظاميين	illegal migrant; illegal immigrant
مجتازين خلسة	illegal border crossing; illegal migration
اجتياز الحدود خلسة	illegal border crossing; illegal migration
اجتياز الحدود البحرية خلسة	illegal border crossing; illegal migration
الإبحار خلسة	illegal border crossing; illegal migration
خلسة	illegally; secretly
ترحيل	deportation
رحل	deport; leave
رحلوا	deport; leave
ترحيله	deportation
ترحيلهم	deportation
يرحل	deport; leave
مرحلين	deport; deportation
طرد	expel; expulsion; dismiss
طردت	expel; expulsion; dismiss
طردوا	expel; expulsion; dismiss
يطرد	expel; expulsion; dismiss
مطرود	expel; expulsion; dismiss
طرده	expel; expulsion; dismiss
طردهم	expel; expulsion; dismiss
تطرد	expel; expulsion; dismiss
إجلاء	evacuation; evacuate
أجلي	evacuation; evacuate
يجلي	evacuation; evacuate
تم إجلاء	evacuation; evacuate
إجلاؤهم	evacuation; evacuate
إجلائهم	evacuation; evacuate
عملية إجلاء	evacuation; evacuate
عمليات الإجلاء	evacuation; evacuate
إخلاء	evacuation; eviction
أخلت	evacuation; evacuate
فر	flee; escape; fugitive
فرت	flee; escape; fugitive
فروا	flee; escape; fugitive
يفر	flee; escape; fugitive
تفر	flee; escape; fugitive
يفرون	flee; escape; fugitive
فار	fugitive; fleeing
فارين	fugitive; fleeing
فرار	escape; flight
هرب	flee; escape; fugitive
هربت	flee; escape; fugitive
هربوا	flee; escape; fugitive
يهرب	flee; escape; fugitive
هروب	escape; flight
هارب	fugitive; fleeing
هاربين	fugitive; fleeing
يهربون	flee; escape; fugitive
فرارا	escape; flight
لاذ بالفرار	flee
لاذوا بالفرار	flee
لاذت بالفرار	flee
تهريب	smuggling; smuggle
عملية تهريب	smuggling; smuggle
عمليات تهريب	smuggling; smuggle
عمليات التهريب	smuggling; smuggle
مهربة	smuggling; smuggle
مهرب	smuggling; smuggle
مهربين	smuggler
مهربون	smuggler
مهربي البشر	smuggler
مهربو	smuggler
تهريب البشر	human trafficking
الاتجار بالبشر	human trafficking
الاتجار بالأشخاص	human trafficking
الإتجار بالأشخاص	human trafficking
تجارة البشر	human trafficking
غزو	invasion
غزا	invade
غزت	invade
الغزو الأمريكي	us invasion; invasion
الغزو الأميركي للعراق	us invasion; invasion
غزوا	invasion
غزو العراق	invasion of iraq
احتلال العراق	invasion of iraq
غزو العراق للكويت	invasion of iraq
احتلال	occupation
احتلالا	occupation
احتل	occupy
احتلت	occupy
يحتل	occupy
تحتل	occupy
محتل	occupied; occupier
محتلة	occupied; occupier
احتلوا	occupy
محتلين	occupied; occupier
احتلال إسرائيلي	israeli occupation; occupation
الاحتلال الإسرائيلي	israeli occupation; occupation
سلطات الاحتلال	israeli authority; occupation authority
سلطات الاحتلال الإسرائيلي	israeli authority; occupation authority
ضم	include; annex
ضمت	include; annex
يضم	include; annex
تضم	include; annex
انضم	join
انضمت	join
انضموا	join
ينضم	join
تنضم	join
انضمام	accession; join
منضم	join
ضم القرم	crimea annexation
ضمها	include; annex
انضمامه	accession; join
انضمامها	accession; join
مستوطنة	settlement
مستوطنات	settlement
استيطان	settlement
مستوطنين	settler
مستوطن	settler
مستوطنون	settler
استيطاني	settlement
استيطانية	settlement
المستوطنات الإسرائيلية	settlement
انتفاضة	uprising; intifada
انقلاب	coup
انقلابا	coup
انقلابي	coup
انقلابية	coup
انقلابيين	coup
انقلابات	coup
انقلاب عسكري	military coup
الانقلاب العسكري	military coup
انقلابا عسكريا	military coup
ثورة	revolution
ثورات	revolution
ثورتهم	revolution
ثوري	revolutionary
ثورية	revolutionary
الربيع العربي	arab spring
ثورات الربيع العربي	arab spring
ربيع عربي	arab spring
ثورة الياسمين	jasmine revolution
نظام	system; regime
أنظمة	system; regime
نظاما	system; regime
نظامه	system; regime
نظامها	system; regime
أنظمتها	system; regime
النظام السوري	syrian regime; assad regime
نظام الأسد	syrian regime; assad regime
نظام بشار الأسد	syrian regime; assad regime
نظام سوري	syrian regime; assad regime
إسقاط النظام	regime overthrow; bring down regime
إسقاط نظام	regime overthrow; bring down regime
أطاح	overthrow; oust; topple
أطاحت	overthrow; oust; topple
أطيح	overthrow; oust; topple
إطاحة	overthrow; oust; topple
يطيح	overthrow; oust; topple
تطيح	overthrow; oust; topple
أطاحوا	overthrow; oust; topple
الإطاحة بالرئيس	overthrow; oust; topple
مخلوع	ousted; deposed
الرئيس المخلوع	ousted president; deposed president
رئيس مخلوع	ousted president; deposed president
دكتاتور	dictator; dictatorial
ديكتاتور	dictator; dictatorial
دكتاتورية	dictatorship
ديكتاتورية	dictatorship
ديكتاتوري	dictator; dictatorial
دكتاتوري	dictator; dictatorial
استبداد	tyranny; authoritarian
استبدادي	tyranny; authoritarian
استبدادية	tyranny; authoritarian
ديمقراطية	democracy; democratic
ديمقراطي	democratic; democrat
ديموقراطية	democracy; democratic
ديموقراطي	democratic; democrat
ديمقراطيا	democratic; democrat
ديمقراطيين	democrat
انتقال ديمقراطي	democratic transition
الانتقال الديمقراطي	democratic transition
الانتقال الديموقراطي	democratic transition
المسار الديمقراطي	democratic transition
انتقال	transition; transfer
انتقالي	transitional
انتقالية	transitional
مرحلة انتقالية	transitional period; transition
المرحلة الانتقالية	transitional period; transition
فترة انتقالية	transitional period; transition
الفترة الانتقالية	transitional period; transition
عدالة انتقالية	transitional justice
العدالة الانتقالية	transitional justice
هيئة الحقيقة والكرامة	truth and dignity
حرية	freedom; liberty
حريات	freedom; liberty
حريته	freedom; liberty
حريتها	freedom; liberty
حريتهم	freedom; liberty
حرية الصحافة	press freedom
حرية الإعلام	press freedom
حرية الرأي والتعبير	freedom of expression
حرية الرأي	freedom of expression
حرية التنقل	freedom of movement
حرية الحركة	freedom of movement
حر	free
حرة	free
أحرار	free
حرا	free
استقلال	independence
استقلالية	independence
استقلالا	independence
استقلاله	independence
استقلالها	independence
مستقل	independent
مستقلة	independent
مستقلين	independent
مستقلون	independent
مستقلا	independent
سيادة	sovereignty; sovereign
سيادتها	sovereignty; sovereign
سيادي	sovereignty; sovereign
سيادية	sovereignty; sovereign
سيادته	sovereignty; sovereign
تقرير المصير	self-determination
حق تقرير المصير	self-determination
وصاية	mandate; guardianship
انتداب	recruitment; mandate
تفويض	mandate; authorize
تفويضا	mandate; authorize
فوض	mandate; authorize
مفوضا	mandate; authorize
إصلاح	reform; repair
إصلاحات	reform; repair
إصلاحا	reform; repair
إصلاحي	reformist
إصلاحية	reformist
إصلاحيين	reformist
أصلح	reform; repair
يصلح	reform; repair
إصلاحاته	reform; repair
فساد	corruption
فاسد	corrupt
فاسدين	corrupt
فاسدة	corrupt
الفساد المالي	corruption
مكافحة الفساد	anti-corruption; fight corruption
محاربة الفساد	anti-corruption; fight corruption
الحرب على الفساد	anti-corruption; fight corruption
هيئة مكافحة الفساد	anti-corruption; fight corruption
الهيئة الوطنية لمكافحة الفساد	anti-corruption; fight corruption
رشوة	bribe; bribery
رشاوى	bribe; bribery
رشاوي	bribe; bribery
ارتشاء	bribe; bribery
شفافية	transparency; transparent
شفاف	transparent
شفافة	transparent
نزاهة	integrity; fair
نزيه	fair; honest
نزيهة	fair; honest
انتخابات نزيهة	fair election
تزوير	fraud; forgery; forge
مزور	forged; fake
مزورة	forged; fake
زور	fraud; forgery; forge
تزوير الانتخابات	election fraud; vote rigging
احتجاج	protest
احتجاجات	protest
احتجاجا	protest
احتجاجي	protest
احتجاجية	protest
حركة احتجاجية	protest
احتجاجاتهم	protest
تحركات احتجاجية	protest
احتج	protest
احتجت	protest
احتجوا	protest
يحتج	protest
يحتجون	protest
محتج	protester
محتجين	protester
محتجون	protester
محتجو	protester
محتجة	protester
احتجاجا على	in protest
احتجاج على	in protest
تظاهر	demonstrate; protest
تظاهرت	demonstrate; protest
تظاهروا	demonstrate; protest
يتظاهر	demonstrate; protest
يتظاهرون	demonstrate; protest
مظاهرة	demonstration; demonstrate; protest
مظاهرات	demonstration; demonstrate; protest
تظاهرات	demonstration; demonstrate; protest
تظاهرة	demonstration; event
متظاهر	protester; demonstrator
متظاهرين	protester; demonstrator
متظاهرون	protester; demonstrator
متظاهرة	protester; demonstrator
متظاهرو	protester; demonstrator
اعتصام	sit-in
اعتصامات	sit-in
معتصمين	sit-in
معتصمون	sit-in
اعتصم	sit-in
اعتصاما	sit-in
معتصم	sit-in
إضراب	strike
إضرابات	strike
اضراب	strike
إضرابا	strike
مضرب	strike
مضربين	strike
أضرب	strike
إضرابهم	strike
إضراب عام	general strike
الإضراب العام	general strike
إضرابا عاما	general strike
الاضراب العام	general strike
إضراب عن الطعام	hunger strike
إضراب الجوع	hunger strike
إضراب جوع	hunger strike
الإضراب عن الطعام	hunger strike
إضرابا عن الطعام	hunger strike
حالة الطوارئ	state of emergency; emergency
حالة طوارئ	state of emergency; emergency
طوارئ	state of emergency; emergency
اشتباك	clash
اشتباكات	clash
اشتبك	clash
اشتبكت	clash
مواجهة مسلحة	clash
اشتباكا	clash
اشتبكوا	clash
مواجهة	confrontation; clash
مواجهات	confrontation; clash
مواجهتها	confrontation; clash
مواجهته	confrontation; clash
واجه	face; confront
واجهت	face; confront
واجهوا	face; confront
يواجه	face; confront
تواجه	face; confront
يواجهون	face; confront
مواجها	face; confront
تواجهها	face; confront
يواجهها	face; confront
نواجه	face; confront
معركة	battle; fighting
معارك	battle; fighting
معركته	battle; fighting
ساحة المعركة	battlefield
ساحات القتال	battlefield
ساحة القتال	battlefield
خط المواجهة	front line; frontline
خطوط المواجهة	front line; frontline
جبهة القتال	front line; frontline
جبهات القتال	front line; frontline
الخطوط الأمامية	front line; frontline
عنف	violence; violent
أعمال عنف	violence; violent
أعمال العنف	violence; violent
عنيف	violent
عنيفة	violent
عنفا	violence; violent
عنف جنسي	sexual violence
العنف الجنسي	sexual violence
اعتداء	assault; attack
اعتداءات	assault; attack
اعتدى	assault; attack
اعتدت	assault; attack
اعتدوا	assault; attack
يعتدي	assault; attack
معتدي	attacker; assailant
معتدين	attacker; assailant
اعتداء جنسي	sexual assault
اعتداءات جنسية	sexual assault
الاعتداء الجنسي	sexual assault
عملية	operation; process
عمليات	operation; process
عمليتين	operation; process
عمليته	operation; process
عمليتها	operation; process
عملية عسكرية	military operation
عمليات عسكرية	military operation
العمليات العسكرية	military operation
العملية العسكرية	military operation
عملية أمنية	security operation
عمليات أمنية	security operation
العملية الأمنية	security operation
عملية مداهمة	raid
مداهمة	raid
مداهمات	raid
داهم	raid
داهمت	raid
يداهم	raid
كمين	ambush
كمائن	ambush
كمينا	ambush
توغل	incursion; invade; sweep
توغلا	incursion; invade; sweep
توغلت	incursion; invade; sweep
اجتياح	incursion; invade; sweep
اجتاح	incursion; invade; sweep
اجتاحت	incursion; invade; sweep
تسلل	infiltrate; sneak
تسللوا	infiltrate; sneak
متسللين	infiltrator
يتسلل	infiltrate; sneak
متسلل	infiltrator
سيطر	control; seize
سيطرت	control; seize
سيطروا	control; seize
يسيطر	control; seize
تسيطر	control; seize
يسيطرون	control; seize
سيطرة	control; seize
مسيطر	control; seize
سيطرتها	control; seize
سيطرته	control; seize
سيطرتهم	control; seize
استعاد	regain; recapture; recover; restore
استعادت	regain; recapture; recover; restore
استعادوا	regain; recapture; recover; restore
يستعيد	regain; recapture; recover; restore
تستعيد	regain; recapture; recover; restore
استعادة	regain; recapture; recover; restore
استعادتها	regain; recapture; recover; restore
استولى	seize; capture; take over
استولت	seize; capture; take over
استولوا	seize; capture; take over
يستولي	seize; capture; take over
تستولي	seize; capture; take over
استيلاء	seize; capture; take over
الاستيلاء على	seize; capture; take over
حرر	liberate; free
حررت	liberate; free
حرروا	liberate; free
يحرر	liberate; free
تحرر	liberate; free
تحرير	liberation
محررة	editor; liberated
محرر	editor; liberated
تحريره	liberation
تحريرها	liberation
طوق	surround; encircle
طوقت	surround; encircle
تطويق	surround; encircle
يطوق	surround; encircle
تطوق	surround; encircle
قاعدة	base; rule; al-qaeda
قواعد	base; rule
قاعدتها	base; rule
قاعدته	base; rule
قاعدة عسكرية	military base
قواعد عسكرية	military base
القاعدة العسكرية	military base
القواعد العسكرية	military base
قاعدة جوية	air base; airbase
القاعدة الجوية	air base; airbase
قواعد جوية	air base; airbase
قاعدة بيانات	database
قواعد بيانات	database
ثكنة	barracks
ثكنات	barracks
ثكنة عسكرية	barracks
معسكر	camp
معسكرات	camp
معسكرا	camp
موقع عسكري	military position; military site
مواقع عسكرية	military position; military site
نقطة تفتيش	checkpoint
نقاط تفتيش	checkpoint
حاجز تفتيش	checkpoint
حاجز أمني	checkpoint
حواجز أمنية	checkpoint
نقاط التفتيش	checkpoint
حاجز	barrier; checkpoint
حواجز	barrier; checkpoint
دورية	patrol
دوريات	patrol
دورية أمنية	patrol
نشر قوات	deploy troops; troop deployment
انتشار القوات	deploy troops; troop deployment
نشر القوات	deploy troops; troop deployment
انتشر	spread; deploy; deployment
انتشرت	spread; deploy; deployment
ينتشر	spread; deploy; deployment
تنتشر	spread; deploy; deployment
انتشار	spread; deploy; deployment
منتشر	widespread; deployed
منتشرة	widespread; deployed
انتشارا	spread; deploy; deployment
منتشرين	widespread; deployed
انتشاره	spread; deploy; deployment
انتشارها	spread; deploy; deployment
تعزيزات	reinforcement
تعزيزات عسكرية	reinforcement
تعزيزات أمنية	reinforcement
تعزيز	strengthen; enhance; boost; promote
عزز	strengthen; enhance; boost; promote
عززت	strengthen; enhance; boost; promote
يعزز	strengthen; enhance; boost; promote
تعزز	strengthen; enhance; boost; promote
معزز	reinforced; strengthen
تعزيزا	strengthen; enhance; boost; promote
تعزيزه	strengthen; enhance; boost; promote
تدريب عسكري	military exercise; military drill
تدريبات عسكرية	military exercise; military drill
مناورات عسكرية	military exercise; military drill
مناورة عسكرية	military exercise; military drill
مناورات	military exercise; military drill
مناورة	military exercise; military drill
التدريبات العسكرية	military exercise; military drill
المناورات العسكرية	military exercise; military drill
تمارين	exercise; drill; training
تدريبات	exercise; drill; training
قائد عسكري	military commander
قادة عسكريين	military commander
قيادي عسكري	military commander
القائد العسكري	military commander
القادة العسكريين	military commander
القائد الأعلى	commander-in-chief
القائد الأعلى للقوات المسلحة	commander-in-chief
قائد أعلى	commander-in-chief
القيادة المركزية	central command
القيادة المركزية الأمريكية	central command
القيادة المركزية الأميركية	central command
انسحاب عسكري	troop withdrawal
انسحاب القوات	troop withdrawal
انسحاب القوات الأمريكية	troop withdrawal
برنامج نووي	nuclear program
البرنامج النووي	nuclear program
برنامجها النووي	nuclear program
البرنامج النووي الإيراني	nuclear program
برنامجه النووي	nuclear program
نووي	nuclear
نووية	nuclear
نوويا	nuclear
تجربة نووية	nuclear test
تجارب نووية	nuclear test
التجارب النووية	nuclear test
تجربة صاروخية	missile test
تجارب صاروخية	missile test
التجارب الصاروخية	missile test
محطة نووية	nuclear plant; nuclear power plant
محطة للطاقة النووية	nuclear plant; nuclear power plant
محطات نووية	nuclear plant; nuclear power plant
مفاعل نووي	nuclear reactor; reactor
مفاعل	nuclear reactor; reactor
مفاعلات	nuclear reactor; reactor
وكالة الطاقة الذرية	iaea; atomic energy agency
الوكالة الدولية للطاقة الذرية	iaea; atomic energy agency
تخصيب اليورانيوم	uranium enrichment; uranium
تخصيب	enrichment
يورانيوم	uranium
اليورانيوم المخصب	enriched uranium
انتشار نووي	nuclear proliferation
معاهدة حظر الانتشار النووي	nuclear non-proliferation; nuclear proliferation
حظر الانتشار النووي	nuclear non-proliferation; nuclear proliferation
منع الانتشار النووي	nuclear non-proliferation; nuclear proliferation
منشأة نووية	nuclear facility
منشآت نووية	nuclear facility
المنشآت النووية	nuclear facility
يوم	day; today
أيام	day
يوما	day
يومين	day
أياما	day
يومان	day
يومي	daily
يومية	daily
يوميا	daily
بشكل يومي	daily
سنة	year
سنوات	year
سنتين	year
سنين	year
عام	year
أعوام	year
عامين	year
عاما	year
عام جديد	new year
العام الجديد	new year
سنة جديدة	new year
السنة الجديدة	new year
سنوي	annual
سنوية	annual
سنويا	annual
شهر	month
أشهر	month
شهرا	month
شهور	month
شهرين	month
شهريا	month
شهري	monthly
شهرية	monthly
أسبوع	week
أسابيع	week
أسبوعا	week
أسبوعين	week
أسبوعي	weekly
أسبوعية	weekly
أسبوعيا	weekly
نهاية الأسبوع	weekend
عطلة نهاية الأسبوع	weekend
ساعة	hour
ساعات	hour
ساعتين	hour
دقيقة	minute
دقائق	minute
دقيقتين	minute
ثواني	second
ثوان	second
قرن	century
قرون	century
أمس	yesterday
امس	yesterday
أول أمس	yesterday
يوم أمس	yesterday
البارحة	yesterday
غدا	tomorrow
يوم غد	tomorrow
صباح	morning
صباحا	morning
صباح اليوم	morning
صباح أمس	morning
مساء	evening
مسائية	evening
عشية	evening
مساء اليوم	evening
مساء أمس	evening
ليلة	night
ليل	night
ليلا	night
ليالي	night
ليلة أمس	night
إثنين	monday; two
يوم الاثنين	monday
يوم الإثنين	monday
ثلاثاء	tuesday
يوم الثلاثاء	tuesday
أربعاء	wednesday
اربعاء	wednesday
يوم الأربعاء	wednesday
الإربعاء	wednesday
خميس	thursday
يوم الخميس	thursday
جمعة	friday
يوم الجمعة	friday
سبت	saturday
يوم السبت	saturday
يوم الأحد	sunday
جانفي	january
يناير	january
كانون الثاني	january
فيفري	february
فبراير	february
شباط	february
مارس	march; practice
آذار	march
أفريل	april
أبريل	april
نيسان	april
إبريل	april
ماي	may
مايو	may
أيار	may
جوان	june
يونيو	june
حزيران	june
يونيه	june
جويلية	july
يوليو	july
تموز	july
يوليه	july
أوت	august
أغسطس	august
سبتمبر	september
أيلول	september
أكتوبر	october
تشرين الأول	october
نوفمبر	november
تشرين الثاني	november
ديسمبر	december
كانون الأول	december
رمضان	ramadan
شهر رمضان	ramadan
عيد	holiday; eid
أعياد	holiday; eid
عيد الفطر	eid al-fitr
عيد الأضحى	eid al-adha
تاريخ	date; history
تواريخ	date; history
تاريخه	date; history
تاريخها	date; history
تاريخي	historic; historical
تاريخية	historic; historical
تاريخيا	historic; historical
ماض	last; past
ماضي	last; past
ماضية	last; past
فارط	last; past
فارطة	last; past
منقضي	last; past
منقضية	last; past
قادم	next; coming
قادمة	next; coming
مقبل	next; coming
مقبلة	next; coming
قادمين	next; coming
جاري	current; this month
شهر جاري	current; this month
العام الجاري	this year; current year
السنة الجارية	this year; current year
الشهر الجاري	current; this month
حالي	current
حالية	current
راهن	current
راهنة	current
سابق	former; previous
سابقة	former; previous
سابقا	former; previous
أسبق	former; previous
سابقين	former; previous
لاحق	later; subsequent
لاحقة	later; subsequent
لاحقا	later; subsequent
في وقت لاحق	later; subsequent
في وقت سابق	earlier
وقت سابق	earlier
مبكر	early
مبكرة	early
مبكرا	early
متأخر	late
متأخرة	late
متأخرا	late
وقت	time
أوقات	time
وقتا	time
وقته	time
في الوقت نفسه	time
في نفس الوقت	time
فترة	period
فترات	period
مدة	period
مدته	period
مدتها	period
مرحلة	phase; stage
مراحل	phase; stage
موعد	date; deadline; appointment
مواعيد	date; deadline; appointment
موعدا	date; deadline; appointment
موعده	date; deadline; appointment
موعدها	date; deadline; appointment
مهلة	deadline
موعد نهائي	deadline
الموعد النهائي	deadline
مؤخرا	recently
في الآونة الأخيرة	recently
مؤخر	recently
أخير	last; recent; latest
أخيرة	last; recent; latest
قريبا	soon
عما قريب	soon
قريب	near; close
قريبة	near; close
قرب	near; close
مقربة	near; close
فورا	immediately; immediate
على الفور	immediately; immediate
فوري	immediately; immediate
فورية	immediately; immediate
بشكل فوري	immediately; immediate
سريع	quick; fast; speed
سريعة	quick; fast; speed
سريعا	quick; fast; speed
بسرعة	quick; fast; speed
سرعة	quick; fast; speed
بطيء	slow
بطيئة	slow
ببطء	slow
مرة	time; once
مرات	time; once
مرتين	time; once
مرة أخرى	again
من جديد	again
مجددا	again
لأول مرة	first time
للمرة الأولى	first time
لمرة أولى	first time
دائم	permanent
دائمة	permanent
مؤقت	temporary; interim
مؤقتة	temporary; interim
مؤقتا	temporary; interim
تونس	tunisia; tunis
الجمهورية التونسية	tunisia; republic of tunisia
تونس العاصمة	tunis; capital tunis
تونسي	tunisian
تونسية	tunisian
تونسيين	tunisian
تونسيون	tunisian
تونسيات	tunisian
تونسيا	tunisian
ليبيا	libya
ليبي	libyan
ليبية	libyan
ليبيين	libyan
ليبيون	libyan
جزائر	algeria; algiers
جزائري	algerian
جزائرية	algerian
جزائريين	algerian
جزائريون	algerian
مغرب	morocco
مغربي	moroccan
مغربية	moroccan
مغاربة	moroccan
مصر	egypt
مصري	egyptian
مصرية	egyptian
مصريين	egyptian
مصريون	egyptian
فرنسا	france
فرنسي	french
فرنسية	french
فرنسيين	french
فرنسيون	french
باريس	paris
ألمانيا	germany
ألماني	german
ألمانية	german
ألمان	german
إيطاليا	italy
إيطالي	italian
إيطالية	italian
إيطاليين	italian
إيطاليون	italian
بريطانيا	britain; uk
بريطانيا العظمى	britain; uk
بريطاني	british
بريطانية	british
بريطانيين	british
بريطانيون	british
لندن	london
روسيا	russia
روسي	russian
روسية	russian
روس	russian
روسيين	russian
موسكو	moscow
تركيا	turkey
تركي	turkish
تركية	turkish
أتراك	turkish
سوريا	syria
سورية	syria
سوري	syrian
سوريين	syrian
سوريون	syrian
عراق	iraq
عراقي	iraqi
عراقية	iraqi
عراقيين	iraqi
عراقيون	iraqi
سعودية	saudi arabia; saudi
المملكة العربية السعودية	saudi arabia; saudi
سعودي	saudi
سعوديين	saudi
سعوديون	saudi
قطر	qatar
دولة قطر	qatar
قطري	qatari
قطرية	qatari
قطريين	qatari
إمارات	uae; united arab emirates
الإمارات العربية المتحدة	uae; united arab emirates
دولة الإمارات	uae; united arab emirates
إماراتي	emirati; uae
إماراتية	emirati; uae
إماراتيين	emirati; uae
إيران	iran
طهران	tehran
إيراني	iranian
إيرانية	iranian
إيرانيين	iranian
إيرانيون	iranian
إسرائيل	israel
تل أبيب	tel aviv
إسرائيلي	israeli
إسرائيلية	israeli
إسرائيليين	israeli
إسرائيليون	israeli
فلسطين	palestine
دولة فلسطين	palestine
فلسطيني	palestinian
فلسطينية	palestinian
فلسطينيين	palestinian
فلسطينيون	palestinian
قطاع غزة	gaza; gaza strip
غزة	gaza; gaza strip
الضفة الغربية	west bank
الضفة الغربية المحتلة	west bank
قدس	jerusalem
القدس المحتلة	jerusalem
القدس الشرقية	east jerusalem
القدس الشرقية المحتلة	east jerusalem
المسجد الأقصى	al-aqsa mosque
لبنان	lebanon
بيروت	beirut
لبناني	lebanese
لبنانية	lebanese
لبنانيين	lebanese
لبنانيون	lebanese
يمن	yemen
يمني	yemeni
يمنية	yemeni
يمنيين	yemeni
يمنيون	yemeni
أردن	jordan
أردني	jordanian
أردنية	jordanian
أردنيين	jordanian
أردنيون	jordanian
سودان	sudan
جنوب السودان	south sudan
سوداني	sudanese
سودانية	sudanese
سودانيين	sudanese
صومال	somalia
صومالي	somali
صومالية	somali
الكويت	kuwait
كويتي	kuwaiti
كويتية	kuwaiti
البحرين	bahrain
بحريني	bahraini
بحرينية	bahraini
سلطنة عمان	oman
أفغانستان	afghanistan
أفغاني	afghan
أفغانية	afghan
أفغان	afghan
باكستان	pakistan
باكستاني	pakistani
باكستانية	pakistani
الصين	china
صيني	chinese
صينية	chinese
صينيين	chinese
صينيون	chinese
الهند	india
هندي	indian
هندية	indian
هنود	indian
يابان	japan
ياباني	japanese
يابانية	japanese
كوريا الشمالية	north korea
كوريا الجنوبية	south korea
كوري شمالي	north korean
كورية شمالية	north korean
الكوري الشمالي	north korean
الكورية الشمالية	north korean
كوري جنوبي	south korean
كورية جنوبية	south korean
الكوري الجنوبي	south korean
الكورية الجنوبية	south korean
شبه الجزيرة الكورية	korean peninsula
أوكرانيا	ukraine
أوكراني	ukrainian
أوكرانية	ukrainian
أوكرانيين	ukrainian
إسبانيا	spain
اسبانيا	spain
إسباني	spanish
إسبانية	spanish
أوروبا	europe
أوربا	europe
أوروبي	european
أوروبية	european
أوروبيين	european
أوروبيون	european
أوربي	european
أوربية	european
إفريقيا	africa
أفريقيا	africa
القارة الإفريقية	africa
القارة الأفريقية	africa
إفريقي	african
إفريقية	african
أفريقي	african
أفريقية	african
أفارقة	african
شمال إفريقيا	north africa
شمال أفريقيا	north africa
آسيا	asia
الشرق الأوسط	middle east
شرق أوسط	middle east
دول الخليج	gulf
الخليج العربي	gulf
خليج	gulf
خليجي	gulf
خليجية	gulf
عربي	arab; arabic
عربية	arab; arabic
عرب	arab
عربيا	arab; arabic
الدول العربية	arab country; arab state
العالم العربي	arab world
واشنطن	washington
العاصمة واشنطن	washington
نيويورك	new york
القاهرة	cairo
دمشق	damascus
بغداد	baghdad
الموصل	mosul
مدينة الموصل	mosul
حلب	aleppo
مدينة حلب	aleppo
إدلب	idlib
محافظة إدلب	idlib
الرقة	raqqa
طرابلس	tripoli
بنغازي	benghazi
صنعاء	sanaa
رياض	riyadh
الدوحة	doha
أبوظبي	abu dhabi
أبو ظبي	abu dhabi
دبي	dubai
أنقرة	ankara
إسطنبول	istanbul
اسطنبول	istanbul
بروكسل	brussels
جنيف	geneva
برلين	berlin
بكين	beijing
سوسة	sousse
ولاية سوسة	sousse
صفاقس	sfax
ولاية صفاقس	sfax
قابس	gabes
ولاية قابس	gabes
منستير	monastir
مهدية	mahdia
قصرين	kasserine
قفصة	gafsa
ولاية قفصة	gafsa
قيروان	kairouan
كاف	enough; kef
سيدي بوزيد	sidi bouzid
ولاية سيدي بوزيد	sidi bouzid
جندوبة	jendouba
نابل	nabeul
بنزرت	bizerte
باجة	beja
سليانة	siliana
مدنين	medenine
تطاوين	tataouine
جربة	djerba
جرجيس	zarzis
بن قردان	ben guerdane
بنقردان	ben guerdane
حمامات	hammamet
قرطاج	carthage
قصر قرطاج	carthage
أريانة	ariana
منوبة	manouba
توزر	tozeur
قبلي	kebili; tribal
زغوان	zaghouan
الباجي قائد السبسي	beji caid essebsi; essebsi
قائد السبسي	essebsi; caid essebsi
الباجي قايد السبسي	beji caid essebsi; essebsi
باجي قايد السبسي	beji caid essebsi; essebsi
قايد السبسي	essebsi; caid essebsi
السبسي	essebsi; caid essebsi
الحبيب بورقيبة	bourguiba
بورقيبة	bourguiba
دونالد ترامب	trump; donald trump
ترامب	trump; donald trump
ترمب	trump; donald trump
دونالد ترمب	trump; donald trump
الرئيس ترامب	trump; donald trump
باراك أوباما	obama; barack obama
أوباما	obama; barack obama
بوتين	putin; vladimir putin
فلاديمير بوتين	putin; vladimir putin
الرئيس بوتين	putin; vladimir putin
أردوغان	erdogan
رجب طيب أردوغان	erdogan
إردوغان	erdogan
بشار الأسد	assad; bashar al-assad
الأسد	assad; bashar al-assad
نتنياهو	netanyahu
بنيامين نتنياهو	netanyahu
نتانياهو	netanyahu
ماكرون	macron; emmanuel macron
إيمانويل ماكرون	macron; emmanuel macron
ميركل	merkel; angela merkel
أنغيلا ميركل	merkel; angela merkel
أنجيلا ميركل	merkel; angela merkel
محمود عباس	mahmoud abbas; abbas
الرئيس عباس	mahmoud abbas; abbas
السيسي	sisi
عبد الفتاح السيسي	sisi
حفتر	haftar
خليفة حفتر	haftar
المشير حفتر	haftar
محمد بن سلمان	mohammed bin salman
الأمير محمد بن سلمان	mohammed bin salman
القذافي	gaddafi
معمر القذافي	gaddafi
صدام حسين	saddam hussein
كيم جونغ أون	kim jong un
كيم جونج أون	kim jong un
جزيرة	island
جزر	island
قناة الجزيرة	al jazeera
البحر المتوسط	mediterranean; mediterranean sea
البحر الأبيض المتوسط	mediterranean; mediterranean sea
البحر الأحمر	red sea
البحر الأسود	black sea
بحر الصين الجنوبي	south china sea
مضيق هرمز	strait of hormuz
قناة السويس	suez canal
هضبة الجولان	golan heights; golan
مرتفعات الجولان	golan heights; golan
الجولان	golan heights; golan
الجولان المحتل	golan heights; golan
رويترز	reuters
وكالة رويترز	reuters
وكالة فرانس برس	afp; agence france-presse
فرانس برس	afp; agence france-presse
وكالة الأنباء الفرنسية	afp; agence france-presse
أ ف ب	afp; agence france-presse
أسوشيتد برس	associated press
وكالة أسوشيتد برس	associated press
جوهرة أف أم	jawhara fm
جوهرة اف ام	jawhara fm
البنك الدولي	world bank
صندوق النقد الدولي	international monetary fund; imf
صندوق النقد	international monetary fund; imf
البنك المركزي	central bank
بنك مركزي	central bank
مصرف مركزي	central bank
المصرف المركزي	central bank
البنك الإفريقي للتنمية	african development bank
منظمة الصحة العالمية	world health organization
يونسكو	unesco
منظمة اليونسكو	unesco
يونيسف	unicef
اليونيسيف	unicef
أونروا	unrwa
أوبك	opec
منظمة أوبك	opec
منظمة التجارة العالمية	world trade organization; wto
المحكمة الجنائية الدولية	international criminal court
الجنائية الدولية	international criminal court
محكمة العدل الدولية	world court; icj
إنتربول	interpol
الأنتربول	interpol
فيفا	fifa
الاتحاد الدولي لكرة القدم	fifa
الاتحاد الإفريقي لكرة القدم	caf
مجموعة العشرين	g20
عدد	number
أعداد	number
عددا	number
عددهم	number
عددها	number
عديدين	several; multiple
متعددة	several; multiple
متعدد	several; multiple
منطقة	area; region; zone
مناطق	area; region; zone
منطقتنا	area; region; zone
منطقتين	area; region; zone
جهة	region; side; party
جهات	region; side; party
جهوي	regional
جهوية	regional
جهويا	regional
مدينة	city; town
مدن	city; town
مدينتين	city; town
قرية	village
قرى	village
حي	neighborhood; district; alive
أحياء	neighborhood; district; alive
شارع	street
شوارع	street
طريق	road; way
طرق	road; way
طرقات	road; way
طريقه	road; way
طريقها	road; way
طريق سيارة	highway
الطريق السيارة	highway
طريق سريع	highway
الطريق السريع	highway
طريقة	way; method
طرائق	way; method
عاصمة	capital
عواصم	capital
مراسل	correspondent; reporter
مراسلة	correspondent; reporter
مراسلين	correspondent; reporter
مراسلون	correspondent; reporter
مراسلنا	correspondent; reporter
مراسلتنا	correspondent; reporter
صحفي	journalist
صحفيين	journalist
صحفيون	journalist
صحافي	journalist
صحافيين	journalist
صحافيون	journalist
صحفيا	journalist
صحافية	journalist
صحفية	journalist; press
صحافة	press; journalism
صحيفة	newspaper
صحف	newspaper
جريدة	newspaper
جرائد	newspaper
صحيفته	newspaper
وسائل الإعلام	media
وسائل إعلام	media
أجهزة الإعلام	media
وسائل الاعلام	media
وسائل	means; medium
وسيلة	means; medium
إعلام	media; information
اعلام	media; information
إعلامي	media
إعلامية	media
إعلاميين	media
إعلاميا	media
إعلاميون	media
تلفزيون	television; tv
تلفزة	television; tv
التلفزيون الرسمي	television; tv
تلفاز	television; tv
تلفزيوني	television; televised
تلفزيونية	television; televised
تلفزيونيا	television; televised
متلفزة	television; televised
إذاعة	radio
إذاعات	radio
راديو	radio
قناة	channel; canal
قنوات	channel; canal
مجلة	magazine
مجلات	magazine
برنامج	program
برامج	program
برنامجا	program
برنامجه	program
برنامجها	program
مقابلة	interview; match
مقابلات	interview; match
مقابلة صحفية	interview
مقابلة تلفزيونية	interview
حوار صحفي	interview
مداخلة هاتفية	phone call; telephone call
اتصال هاتفي	phone call; telephone call
مكالمة هاتفية	phone call; telephone call
اتصالا هاتفيا	phone call; telephone call
مكالمات هاتفية	phone call; telephone call
مهاتفة	phone call; telephone call
مداخلة	intervention; speech
مداخلات	intervention; speech
هاتف	telephone; phone
هواتف	telephone; phone
هاتفي	telephone; phone
هاتفية	telephone; phone
هاتفه	telephone; phone
هاتف جوال	mobile phone; cell phone
هاتف محمول	mobile phone; cell phone
هواتف محمولة	mobile phone; cell phone
هاتف ذكي	smartphone
هواتف ذكية	smartphone
الهواتف الذكية	smartphone
هواتف جوالة	mobile phone; cell phone
رسالة	letter; message
رسائل	letter; message
رسالته	letter; message
رسالتها	letter; message
نشر	publish; post; deploy
نشرت	publish; post; deploy
نشروا	publish; post; deploy
ينشر	publish; post; deploy
منشور	post; leaflet; publication
منشورة	publish; post; deploy
نشرته	publish; post; deploy
تنشر	publish; post; deploy
منشورات	post; leaflet; publication
نشره	publish; post; deploy
صفحة	page
صفحات	page
فايسبوك	facebook
فيسبوك	facebook
فيس بوك	facebook
موقع فيسبوك	facebook
تويتر	twitter
موقع تويتر	twitter
تغريدة	tweet
تغريدات	tweet
غرد	tweet
يوتيوب	youtube
مواقع التواصل الاجتماعي	social media; social network
موقع التواصل الاجتماعي	social media; social network
مواقع التواصل	social media; social network
شبكات التواصل الاجتماعي	social media; social network
وسائل التواصل الاجتماعي	social media; social network
صفحات التواصل الاجتماعي	social media; social network
منصات التواصل الاجتماعي	social media; social network
إنترنت	internet
انترنت	internet
شبكة الإنترنت	internet
موقع	site; location; position; website
مواقع	site; location; position; website
موقعا	site; location; position; website
موقعه	site; location; position; website
موقعها	site; location; position; website
موقع إلكتروني	website
موقعه الإلكتروني	website
موقعها الإلكتروني	website
مواقع إلكترونية	website
صورة	picture; photo; image
صور	picture; photo; image
صورا	picture; photo; image
صورته	picture; photo; image
فيديو	video
مقطع فيديو	video
شريط فيديو	video
مقاطع فيديو	video
فيديوهات	video
معلومة	information; data
معلومات	information; data
معطيات	information; data
معطى	information; data
عمل	work; job
أعمال	work; job
عملا	work; job
عمله	work; job
عملها	work; job
أعماله	work; job
عملهم	work; job
يعمل	work; job
تعمل	work; job
يعملون	work; job
عملت	work; job
عملوا	work; job
نعمل	work; job
عامل	worker; employee
عمال	worker; employee
عاملة	worker; employee
عاملين	worker; employee
عاملون	worker; employee
عاملا	worker; employee
عوامل	factor
عملة	currency
عملات	currency
شغل	work; employment
شغلت	work; employment; occupy
يشغل	work; employment; occupy
تشغل	work; employment; occupy
تشغيل	employment; operation; recruitment
توظيف	employment; operation; recruitment
وظف	employment; operation; recruitment
مشغل	operator; employer
وظيفة	job
وظائف	job
وظيفته	job
مواطن شغل	job; job opportunity
موطن شغل	job; job opportunity
فرص عمل	job; job opportunity
فرصة عمل	job; job opportunity
فرص شغل	job; job opportunity
موظف	employee; official; staff
موظفين	employee; official; staff
موظفون	employee; official; staff
موظفة	employee; official; staff
موظفو	employee; official; staff
موظفي	employee; official; staff
بطالة	unemployment
معدل البطالة	unemployment
عاطل عن العمل	unemployed
عاطلين عن العمل	unemployed
عاطلون عن العمل	unemployed
معطل عن العمل	unemployed
معطلين عن العمل	unemployed
مسؤول	official; responsible
مسؤولين	official; responsible
مسؤولون	official; responsible
مسؤولا	official; responsible
مسؤولة	official; responsible
مسؤولو	official; responsible
مسؤولي	official; responsible
مسئول	official; responsible
مسئولين	official; responsible
مسئولون	official; responsible
مسؤولان	official; responsible
مسؤول أمريكي	us official
مسؤول أميركي	us official
مسؤولين أمريكيين	us official
مسؤولون أمريكيون	us official
كبار المسؤولين	senior official
مسؤول كبير	senior official
مسؤول بارز	senior official
مسؤولون كبار	senior official
مسؤولين كبار	senior official
مسؤولية	responsibility
مسؤوليات	responsibility
مسؤوليته	responsibility
مسؤوليتها	responsibility
مسئولية	responsibility
مسؤولياته	responsibility
تبنى المسؤولية	claim responsibility
أعلن مسؤوليته	claim responsibility
أعلنت مسؤوليتها	claim responsibility
تبني الهجوم	claim responsibility
تبنى الهجوم	claim responsibility
تبنى التنظيم	claim responsibility
رسمي	official; formal
رسمية	official; formal
رسميا	official; formal
بشكل رسمي	official; formal
شركة	company; firm
شركات	company; firm
شركته	company; firm
شركتين	company; firm
مؤسسة	institution; establishment; company; foundation
مؤسسات	institution; establishment; company; foundation
مؤسسته	institution; establishment; company; foundation
مؤسس	founder
مؤسسين	founder
مؤسسون	founder
أسس	found; establish
أسست	found; establish
تأسيس	establishment; founding
تأسست	found; establish
تأسس	found; establish
منشأة	facility
منشآت	facility
مرفق	facility
مرافق	facility
مستشفى	hospital
مستشفيات	hospital
المستشفى الجامعي	hospital
المستشفى الجهوي	hospital
المستشفى المحلي	hospital
طبيب	doctor
أطباء	doctor
طبيبة	doctor
طبيبا	doctor
طبي	medical
طبية	medical
طبيا	medical
صحة	health
صحته	health
صحتها	health
صحي	health; healthy
صحية	health; healthy
صحيا	health; healthy
مرض	disease; illness
أمراض	disease; illness
مرضا	disease; illness
مرضه	disease; illness
مريض	patient
مرضى	patient
مريضة	patient
علاج	treatment
علاجات	treatment
علاجه	treatment
علاجي	treatment
معالجة	treatment; address
عالج	treatment; address
عالجت	treatment; address
يعالج	treatment; address
إسعاف	ambulance; first aid
سيارة إسعاف	ambulance
سيارات إسعاف	ambulance
إسعافات أولية	first aid
نادي	club
نواد	club
أندية	club
ناد	club
فريق	team
فرق	team
فرقا	team
فريقين	team
فريقا	team
فرقة	unit; squad; band
فرقة أمنية	unit; squad; band
كرة	ball; football
كرات	ball; football
كرة القدم	football; soccer
كرة قدم	football; soccer
كرة اليد	handball
كرة السلة	basketball
كرة الطائرة	volleyball
الكرة الطائرة	volleyball
رياضة	sport
رياضات	sport
رياضي	sport; athlete
رياضية	sport; athlete
رياضيين	athlete
رياضيا	sport; athlete
ملعب	stadium; pitch
ملاعب	stadium; pitch
لاعب	player
لاعبين	player
لاعبون	player
لاعبة	player
لاعبا	player
لاعبي	player
مدرب	coach
مدربين	coach
مدربا	coach
مدربة	coach
مباراة	match; game
مباريات	match; game
بطولة	championship; tournament
بطولات	championship; tournament
بطل	champion; hero
أبطال	champion; hero
بطلا	champion; hero
بطلة	champion; hero
دوري	league; regular
دوري أبطال أوروبا	champions league
دوري الأبطال	champions league
رابطة أبطال أوروبا	champions league
رابطة	league; association
روابط	league; association
الرابطة المحترفة الأولى	ligue 1
كأس	cup
كؤوس	cup
كأس العالم	world cup
مونديال	world cup
جولة	round; tour
جولات	round; tour
سجل هدفا	goal
هدف التعادل	goal
جمهور	audience; public; fan
جماهير	audience; public; fan
مشجعين	fan
موسم	season
مواسم	season
الترجي الرياضي	esperance
الترجي الرياضي التونسي	esperance
الترجي	esperance
النجم الساحلي	etoile du sahel
النجم الرياضي الساحلي	etoile du sahel
النادي الإفريقي	club africain
النادي الافريقي	club africain
النادي الصفاقسي	cs sfaxien
النادي الرياضي الصفاقسي	cs sfaxien
سبب	reason; cause
أسباب	reason; cause
سببا	reason; cause
أسبابه	reason; cause
أسبابها	reason; cause
تسبب	cause
تسببت	cause
يتسبب	cause
تتسبب	cause
متسبب	cause
تسببت في	cause
تسبب في	cause
أدى	lead; cause
أدت	lead; cause
أدى إلى	lead; cause
أدت إلى	lead; cause
يؤدي إلى	lead; cause
تؤدي إلى	lead; cause
يؤدي	lead; cause
تؤدي	lead; cause
أداء	performance
أداءه	performance
أدائه	performance
أسفر	result; leave
أسفرت	result; leave
يسفر	result; leave
تسفر	result; leave
أسفر عن	result; leave
أسفرت عن	result; leave
مسفرا	result; leave
هام	important
هامة	important
مهم	important
مهمة	mission; important; task
أهم	important; importance
أهمية	importance
أهميته	importance
أهميتها	importance
مهام	task; mission; duty
مهمات	task; mission; duty
مهمته	task; mission; duty
مهامه	task; mission; duty
خطير	serious; dangerous
خطيرة	serious; dangerous
خطورة	danger; seriousness
خطرة	serious; dangerous
خطر	danger; risk; threat
أخطار	danger; risk; threat
مخاطر	danger; risk; threat
مخاطرة	risk
خطأ	mistake; error; wrong
أخطاء	mistake; error; wrong
خاطئ	wrong; mistaken
خاطئة	wrong; mistaken
جديد	new
جديدة	new
جدد	new; renew
جديدا	new
قديم	old; ancient
قديمة	old; ancient
أقدم	old; ancient
قدماء	old; ancient
كبير	big; large; major
كبيرة	big; large; major
كبار	big; large; major
كبيرا	big; large; major
كبرى	big; large; major
أكبر	big; large; major
ضخم	big; large; major
ضخمة	big; large; major
صغير	small
صغيرة	small
صغار	small
صغرى	small
أصغر	small
كثير	many; more
كثيرة	many; more
كثيرون	many; more
كثيرين	many; more
أكثر	many; more
قليل	few; less
قليلة	few; less
قلة	lack; few
أقل	few; less
قوي	strong
قوية	strong
أقوى	strong
أقوياء	strong
بقوة	strong
ضعيف	weak
ضعيفة	weak
ضعف	weakness
ضعفا	weakness
شديد	severe; strong; sharp
شديدة	severe; strong; sharp
بشدة	severe; strong; sharp
حاد	severe; strong; sharp
حادة	severe; strong; sharp
بشكل حاد	sharply
جيد	good
جيدة	good
جيدا	good
حسن	good
أفضل	better; best
أحسن	better; best
بشكل أفضل	better
سيئ	bad; worse; worst
سيئة	bad; worse; worst
أسوأ	worst; worse
سوء	misconduct; bad; poor
سيء	bad; worse; worst
صعب	difficult
صعبة	difficult
صعوبة	difficulty
صعوبات	difficulty
سهل	easy
سهلة	easy
سهولة	easy
بسهولة	easy
تسهيل	facilitate
تسهيلات	facilitate
سهلت	facilitate
تيسير	facilitate
عال	high
عالي	high
عالية	high
مرتفع	high
مرتفعة	high
منخفض	low
منخفضة	low
طويل	long
طويلة	long
أطول	long
قصير	short
قصيرة	short
واسع	wide; large-scale
واسعة	wide; large-scale
واسع النطاق	wide; large-scale
واسعة النطاق	wide; large-scale
على نطاق واسع	wide; large-scale
عامة	public; general
عمومي	public
عمومية	public
عموميين	public
خاص	special; private
خواص	special; private
خاصا	special; private
قطاع	sector
قطاعات	sector
قطاعا	sector
قطاع خاص	private sector
القطاع الخاص	private sector
القطاع العام	public sector; civil service
القطاع العمومي	public sector; civil service
قطاع عام	public sector; civil service
قطاع عمومي	public sector; civil service
وظيفة عمومية	civil service; public service
الوظيفة العمومية	civil service; public service
اجتماعي	social
اجتماعية	social
إجتماعي	social
اجتماعيا	social
إجتماعية	social
اقتصادي	economic
اقتصادية	economic
اقتصاديا	economic
اقتصاديين	economic
اقتصاد	economy
اقتصادا	economy
اقتصادها	economy
اقتصادنا	economy
اقتصاده	economy
مالي	financial
مالية	financial
ماليا	financial
مال	money; fund
أموال	money; fund
مالا	money; fund
أمواله	money; fund
تمويل	funding; finance
تمويلات	funding; finance
مول	finance; fund
يمول	finance; fund
ممول	funded; financier
غسيل الأموال	money laundering
تبييض الأموال	money laundering
غسل الأموال	money laundering
بنك	bank
بنوك	bank
مصرف	bank
مصارف	bank
مصرفي	banking; bank
مصرفية	banking; bank
بنكي	banking; bank
بنكية	banking; bank
قرض	loan
قروض	loan
قرضا	loan
دين	debt; religion
ديون	debt; religion
الدين العام	public debt
ميزانية	budget
ميزانيات	budget
موازنة	budget
ميزانيتها	budget
ضريبة	tax
ضرائب	tax
ضريبي	tax
ضريبية	tax
جباية	tax
جبائية	tax
رسوم	fee; tariff
رسوم جمركية	tariff; customs duty
الرسوم الجمركية	tariff; customs duty
تعريفات جمركية	tariff; customs duty
ديوانة	customs
جمارك	customs
جمركي	customs
جمركية	customs
مصالح الديوانة	customs
سوق	market
أسواق	market
سوقا	market
سعر	price
أسعار	price
سعرا	price
تضخم	inflation
معدل التضخم	inflation
نسبة التضخم	inflation
كلفة	cost
تكلفة	cost
تكاليف	cost
قيمة	value; worth
قيم	value; worth
قيمته	value; worth
قيمتها	value; worth
مبلغ	amount; sum
مبالغ	amount; sum
مبلغ مالي	amount; sum
مبالغ مالية	amount; sum
دينار	dinar
دنانير	dinar
دينارا	dinar
مليون دينار	dinar
دولار	dollar
دولارات	dollar
دولارا	dollar
دولار أمريكي	dollar
دولار أميركي	dollar
يورو	euro
أورو	euro
مليون	million
ملايين	million
مليونا	million
مليار	billion
مليارات	billion
مليارا	billion
ألف	thousand
آلاف	thousand
ألفا	thousand
مائة	hundred
مئة	hundred
مئات	hundred
نصف	half
نصفا	half
ثلث	third
ثلثي	third
ربع	quarter
نسبة	rate; percentage; percent
نسب	rate; percentage; percent
نسبته	rate; percentage; percent
نسبتها	rate; percentage; percent
بالمائة	percent
في المائة	percent
في المئة	percent
بالمئة	percent
معدل	rate; average
معدلات	rate; average
متوسط	average; medium; mediterranean
واحد	one
واحدة	one
واحدا	one
اثنان	two
اثنين	two; monday
اثنتين	two
اثنتان	two
ثلاثة	three
ثلاث	three
أربعة	four
أربع	four
خمسة	five
خمس	five
ستة	six
ست	six
سبعة	seven
سبع	seven
ثمانية	eight
ثماني	eight
ثمان	eight
تسعة	nine
تسع	nine
عشرة	ten
عشر	ten
عشرات	dozen
عشرين	twenty
عشرون	twenty
ثلاثين	thirty
ثلاثون	thirty
أول	first
أولى	first
أوائل	first
ثاني	second
ثانية	second
ثان	second
ثالث	third
ثالثة	third
رابع	fourth
رابعة	fourth
خامس	fifth
خامسة	fifth
سادس	sixth
سادسة	sixth
سابع	seventh
سابعة	seventh
ثامن	eighth
ثامنة	eighth
تاسع	ninth
تاسعة	ninth
عاشر	tenth
عاشرة	tenth
آخر	other; another; last
أخرى	other; another; last
آخرين	other; another; last
آخرون	other; another; last
أخر	other; another; last
بعضهم البعض	each other
بعضها البعض	each other
مزدوج	double
مزدوجة	double
ضعفين	double
كمية	quantity; amount
كميات	quantity; amount
حجم	size; volume
أحجام	size; volume
حجمه	size; volume
حجمها	size; volume
مستوى	level
مستويات	level
مستواه	level
رفيع المستوى	high-level
رفيعة المستوى	high-level
درجة	degree; level
درجات	degree; level
درجات الحرارة	temperature; heat
درجة الحرارة	temperature; heat
حرارة	temperature; heat
زيادة	increase
زيادات	increase
زاد	increase; rise
زادت	increase; rise
يزيد	increase; rise
تزيد	increase; rise
ازداد	increase
ازدادت	increase
متزايد	increase
متزايدة	increase
ازدياد	increase
تزايد	increase
ارتفاع	rise; increase
ارتفع	rise; increase
ارتفعت	rise; increase
يرتفع	rise; increase
ترتفع	rise; increase
ارتفاعا	rise; increase
ارتفاعات	rise; increase
رفع	raise; lift
رفعت	raise; lift
يرفع	raise; lift
ترفع	raise; lift
ترفيع	raise; lift
رفعوا	raise; lift
انخفاض	fall; decline; decrease; drop
انخفض	fall; decline; decrease; drop
انخفضت	fall; decline; decrease; drop
ينخفض	fall; decline; decrease; drop
تنخفض	fall; decline; decrease; drop
انخفاضا	fall; decline; decrease; drop
تخفيض	cut; reduce; reduction
خفض	cut; reduce; reduction
خفضت	cut; reduce; reduction
يخفض	cut; reduce; reduction
تخفض	cut; reduce; reduction
تقليص	cut; reduce; reduction
تقليل	cut; reduce; reduction
تخفيضات	cut; reduce; reduction
يقلل	cut; reduce; reduction
تخفيف	ease; reduce
خفف	ease; reduce
نمو	growth; economic growth
نموا	growth; economic growth
النمو الاقتصادي	growth; economic growth
نمو اقتصادي	growth; economic growth
تنمية	development
تنموي	development
تنموية	development
تطوير	develop; development
تطور	develop; development
تطورات	develop; development
طور	develop; development
تطورا	develop; development
تطورت	develop; development
يطور	develop; development
تحسين	improve; improvement
تحسن	improve; improvement
تحسنا	improve; improvement
تحسنت	improve; improvement
تغيير	change
تغييرات	change
تغير	change
تغيرت	change
تغييرا	change
يغير	change
تغيرات	change
متغيرات	change
تغير المناخ	climate change
تغيرات مناخية	climate change
التغير المناخي	climate change
التغيرات المناخية	climate change
تغير مناخي	climate change
تحول	transfer; transformation; turn
تحولات	transfer; transformation; turn
تحويل	transfer; transformation; turn
تحولت	transfer; transformation; turn
يتحول	transfer; transformation; turn
تحويلات	transfer; transformation; turn
تحويلها	transfer; transformation; turn
استثمار	investment; invest
استثمارات	investment; invest
استثمر	invest
استثماري	investment; invest
استثمارية	investment; invest
مستثمر	investor
مستثمرين	investor
مستثمرون	investor
تجارة	trade
التجارة الخارجية	trade
تجاري	commercial; trade
تجارية	commercial; trade
تجاريا	commercial; trade
تاجر	trader; merchant; dealer
تجار	trader; merchant; dealer
صناعة	industry
صناعات	industry
صناعي	industrial
صناعية	industrial
مصنع	factory; plant
مصانع	factory; plant
معمل	factory; plant
معامل	factory; plant
إنتاج	production; product; produce
انتاج	production; product; produce
أنتج	production; product; produce
ينتج	production; product; produce
تنتج	production; product; produce
إنتاجا	production; product; produce
منتج	product
منتجات	product
منتجين	producer
استهلاك	consumption
مستهلك	consumer
مستهلكين	consumer
تصدير	export
صادرات	export
توريد	import
واردات	import
استيراد	import
مستورد	import
مستوردة	import
استورد	import
شراء	buy; purchase
اشترى	buy; purchase
اشترت	buy; purchase
يشتري	buy; purchase
مشتريات	buy; purchase
بيع	sale; sell
باع	sell
باعت	sell
يبيع	sell
مبيعات	sale
زبون	customer
زبائن	customer
حريف	customer
حرفاء	customer
محل	shop; store
محلات	shop; store
متجر	shop; store
متاجر	shop; store
محل تجاري	shop; store
محلات تجارية	shop; store
سلعة	good; commodity
سلع	good; commodity
بضاعة	good; commodity
بضائع	good; commodity
طاقة	energy; power
كهرباء	electricity; electric; power
كهربائي	electricity; electric; power
كهربائية	electricity; electric; power
التيار الكهربائي	electricity; electric; power
غاز	gas; natural gas
غاز طبيعي	gas; natural gas
الغاز الطبيعي	gas; natural gas
نفط	oil; petroleum; fuel
نفطي	oil; petroleum; fuel
نفطية	oil; petroleum; fuel
بترول	oil; petroleum; fuel
النفط الخام	oil; petroleum; fuel
نفط خام	oil; petroleum; fuel
محروقات	fuel
ماء	water
مياه	water
مائي	water
مائية	water
فلاحة	agriculture; farming
فلاحي	agricultural
فلاحية	agricultural
زراعة	agriculture; farming
زراعي	agricultural
زراعية	agricultural
فلاح	farmer
فلاحين	farmer
مزارع	farmer
مزارعين	farmer
سياحة	tourism
سياحي	tourist; tourism
سياحية	tourist; tourism
سائح	tourist
سياح	tourist
سائحين	tourist
فندق	hotel
فنادق	hotel
نقل عمومي	public transport; transport
النقل العمومي	public transport; transport
وسائل النقل	public transport; transport
سيارة	car; vehicle
سيارات	car; vehicle
سيارته	car; vehicle
سيارتها	car; vehicle
شاحنة	truck
شاحنات	truck
حافلة	bus
حافلات	bus
قطار	train
قطارات	train
محطة	station; plant
محطات	station; plant
مطار	airport
مطارات	airport
مطار تونس قرطاج	airport
المطار الدولي	airport
ميناء	port
موانئ	port
رحلة	flight; trip; journey
رحلات	flight; trip; journey
سفر	travel
سافر	travel
سافرت	travel
يسافر	travel
تسافر	travel
مسافر	passenger; traveler
مسافرين	passenger; traveler
مسافرون	passenger; traveler
جواز سفر	passport
جوازات السفر	passport
جواز السفر	passport
تأشيرة	visa
تأشيرات	visa
تأشيرة دخول	visa
حدود	border
حدودي	border
حدودية	border
حدودها	border
معبر	crossing; border crossing
معابر	crossing; border crossing
معبر حدودي	crossing; border crossing
معبر راس جدير	ras jedir crossing
معبر رفح	rafah crossing
بحر	sea; maritime; naval
بحار	sea; sailor
بحري	maritime; naval; navy; sea
بحرية	maritime; naval; navy; sea
جوي	air; weather
جوية	air; weather
جوا	air; weather
بري	land; ground
برية	land; ground
برا	land; ground
ساحل	coast; coastal; beach
سواحل	coast; coastal; beach
ساحلي	coastal
ساحلية	coastal
شاطئ	beach; coast
شواطئ	beach; coast
جبل	mountain
جبال	mountain
جبلي	mountain
جبلية	mountain
جبل الشعانبي	mount chaambi
الشعانبي	mount chaambi
وادي	valley; river
واد	valley; river
أودية	valley; river
أرض	land; territory
أراض	land; territory
أراضي	land; territory
أراضيها	land; territory
أراضيه	land; territory
الأراضي الفلسطينية	palestinian territory
تراب الجمهورية	territory
التراب الوطني	territory
التراب التونسي	territory
شمال	north; northern
شمالي	northern; north
شمالية	northern; north
جنوب	south; southern
جنوبي	southern; south
جنوبية	southern; south
شرق	east; eastern
شرقي	eastern; east
شرقية	eastern; east
غرب	west; western
غربي	western; west
غربية	western; west
شمال غرب	northwest; northwestern
شمال غربي	northwest; northwestern
الشمال الغربي	northwest; northwestern
شمال شرق	northeast; northeastern
شمال شرقي	northeast; northeastern
الشمال الشرقي	northeast; northeastern
جنوب غرب	southwest; southwestern
جنوب غربي	southwest; southwestern
الجنوب الغربي	southwest; southwestern
جنوب شرق	southeast; southeastern
جنوب شرقي	southeast; southeastern
الجنوب الشرقي	southeast; southeastern
وسط	center; central; middle
أوسط	center; central; middle
مركزي	central
مركزية	central
مركز	center
مراكز	center
مركزا	center
مقر	headquarters
مقرات	headquarters
مقره	headquarters
مقرها	headquarters
مكتب	office; bureau
مكاتب	office; bureau
مكتبه	office; bureau
مبنى	building
مباني	building
مبان	building
بناية	building
بنايات	building
عمارة	building
بناء	construction; build; building
بنى	construction; build; building
يبني	construction; build; building
بنية تحتية	infrastructure
البنية التحتية	infrastructure
بنى تحتية	infrastructure
منزل	house; home
منازل	house; home
منزله	house; home
منزلها	house; home
مسكن	house; home
مساكن	house; home
بيت	house; home
بيوت	house; home
منازلهم	house; home
غرفة	room; chamber
غرف	room
قصر	palace
قصور	palace
ساحة	square; field
ساحات	square; field
ميدان	square; field
ميادين	square; field
مكان	place; location
أماكن	place; location
مكانا	place; location
مكانه	place; location
وضع	situation; status; condition
أوضاع	situation; status; condition
وضعية	situation; status; condition
وضعيات	situation; status; condition
الوضع الأمني	security situation
وضعت	put; place
وضعوا	put; place
يضع	put; place
تضع	put; place
وضعه	put; place
حالة	case; state; condition
حالات	case; state; condition
حالته	case; state; condition
ظرف	circumstance; condition
ظروف	circumstance; condition
شرط	condition
شروط	condition
بشرط	condition
مشكل	problem
مشكلة	problem
مشاكل	problem
مشكلات	problem
إشكال	problem
إشكاليات	problem
مسألة	issue; matter; file
مسائل	issue; matter; file
موضوع	issue; matter; file
مواضيع	issue; matter; file
ملف	issue; matter; file
ملفات	issue; matter; file
قضية	case; issue; cause
قضايا	case; issue; cause
جانب	side; party; aspect
جوانب	side; party; aspect
طرف	side; party; aspect
أطراف	side; party; aspect
دور	role
أدوار	role
دورا	role
دوره	role
دورها	role
دورة	session; round; course; cycle
دورات	session; round; course; cycle
مجال	field; area
مجالات	field; area
مجال جوي	airspace
المجال الجوي	airspace
مشروع	project
مشاريع	project
مشروعا	project
مشروعات	project
عنصر	element; member; operative
عناصر	element; member; operative
شخص	person; people
أشخاص	person; people
شخصا	person; people
شخصين	person; people
شخصان	person; people
شخصي	personal; figure; personality
شخصيا	personal; figure; personality
شخصية	personal; figure; personality
شخصيات	personal; figure; personality
فرد	individual; member
أفراد	individual; member
أفراده	individual; member
إنسان	human
بشر	human
بشري	human
بشرية	human
شعب	people
شعوب	people
شعبا	people
شعبه	people
شعبنا	people
الشعب التونسي	people
شعبي	popular
شعبية	popular; popularity
مواطن	citizen
مواطنين	citizen
مواطنون	citizen
مواطنة	citizen
مواطنا	citizen
مواطنيها	citizen
مواطنات	citizen
مجتمع	society; community
مجتمعات	society; community
مجتمعي	society; community
مجتمعنا	society; community
سكان	resident; population
متساكني	resident; population
متساكنين	resident; population
أهالي	resident; population
عائلة	family
عائلات	family
أسرة	family
أسر	family
عائلته	family
أسرته	family
عائلي	family
عائلية	family
أسري	family
أسرية	family
رجل	man
رجال	man
رجلا	man
رجلين	man
رجل أعمال	businessman
رجال أعمال	businessman
رجال الأعمال	businessman
رجل الأعمال	businessman
امرأة	woman
نساء	woman
مرأة	woman
نسائي	woman
نسائية	woman
طفل	child
أطفال	child
طفلا	child
طفلة	child
أطفاله	child
طفلين	child
شاب	young man; youth
شبان	young man; youth
شباب	youth; young people
شابا	young man; youth
شبابي	young
شابة	young
شابين	young man; youth
فتاة	girl
فتيات	girl
بنت	girl
بنات	girl
ابن	son
أبناء	son
ابنه	son
ابنها	son
نجله	son
نجل	son
أبنائه	son
ابنته	daughter
ابنة	daughter
ابنتها	daughter
أب	father
والد	father
والده	father
والدها	father
والدة	mother
والدته	mother
والدتها	mother
أولياء	parent; guardian
ولي	parent; guardian
والدين	parent; guardian
زوج	husband
زوجها	husband
أزواج	couple; husband
زوجة	wife
زوجته	wife
زوجات	wife
أخ	brother
شقيق	brother; brotherly
شقيقه	brother
أشقاء	brother
شقيقها	brother
شقيقة	sister
شقيقته	sister
أخت	sister
شقيقتها	sister
صديق	friend
أصدقاء	friend
صديقه	friend
صديقة	friend; girlfriend
صديقته	friend; girlfriend
عمر	age
عمره	age
عمرها	age
أعمارهم	age
يبلغ من العمر	age
تبلغ من العمر	age
بالغ من العمر	aged
البالغ من العمر	aged
البالغة من العمر	aged
أصيل	native
أصيلة	native
محكمة	court
محاكم	court
محكمته	court
محاكمة	trial; try
محاكمات	trial; try
محاكمته	trial; try
يحاكم	try; prosecute
حوكم	try; prosecute
المحكمة الابتدائية	first instance court; trial court
محكمة ابتدائية	first instance court; trial court
محكمة الاستئناف	court of appeal; appeals court
محكمة استئناف	court of appeal; appeals court
محكمة التعقيب	court of cassation
محكمة النقض	court of cassation
المحكمة العليا	supreme court
محكمة عليا	supreme court
المحكمة الإدارية	administrative court
محكمة عسكرية	military court
القضاء العسكري	military court
المحكمة العسكرية	military court
قضاء	judiciary; justice
قضائي	judicial
قضائية	judicial
قضائيا	judicial
قاضي	judge
قاض	judge
قضاة	judge
قاضيا	judge
قاضية	judge
قاضي التحقيق	investigating judge
قاضي تحقيق	investigating judge
حاكم التحقيق	investigating judge
النيابة العمومية	public prosecutor; prosecutor
نيابة عمومية	public prosecutor; prosecutor
النيابة العامة	public prosecutor; prosecutor
نيابة عامة	public prosecutor; prosecutor
ممثل النيابة العمومية	public prosecutor; prosecutor
الادعاء العام	public prosecutor; prosecutor
المدعي العام	public prosecutor; prosecutor
مدع عام	public prosecutor; prosecutor
وكيل الجمهورية	public prosecutor; prosecutor
وكيل الجمهورية بالمحكمة الابتدائية	public prosecutor; prosecutor
النائب العام	attorney general; prosecutor
نائب عام	attorney general; prosecutor
محامي	lawyer
محام	lawyer
محامين	lawyer
محامون	lawyer
محاميا	lawyer
محامية	lawyer
محاميه	lawyer
نيابة	prosecution
نيابات	prosecution
عدل	justice; fair
عدالة	justice; fair
عادل	fair; just
عادلة	fair; just
عدلية	judicial
عدلي	judicial
حق	right
حقوق	right
حقوقه	right
حقوقها	right
حقوقهم	right
تحقيق	investigation; inquiry; achieve
تحقيقات	investigation; inquiry
تحقيقا	investigation; inquiry; achieve
تحقيقاتها	investigation; inquiry
محقق	investigator
محققين	investigator
محققون	investigator
حقق	achieve; investigate
حققت	achieve; investigate
حققوا	achieve; investigate
يحقق	achieve; investigate
تحقق	achieve; investigate
فتح تحقيق	open investigation
فتح تحقيقا	open investigation
فتح بحث تحقيقي	open investigation
فتح تحقيق في	open investigation
بحث عدلي	investigation
أبحاث أمنية	investigation
الأبحاث الأمنية	investigation
تحريات	investigation
تحري	investigation
جريمة	crime
جرائم	crime
جريمة قتل	murder
جرائم قتل	murder
القتل العمد	murder
قتل عمد	murder
مجرم	criminal
مجرمين	criminal
إجرامي	criminal
إجرامية	criminal
مجرمون	criminal
جنائي	criminal
جنائية	criminal
جزائية	criminal
مشتبه به	suspect
مشتبه بهم	suspect
المشتبه به	suspect
المشتبه بهم	suspect
مشتبه فيه	suspect
المشتبه فيهم	suspect
مشتبه	suspect
ذو شبهة	suspect
ذي الشبهة	suspect
ذوي الشبهة	suspect
ذو الشبهة	suspect
المظنون فيه	suspect
المظنون فيهم	suspect
مظنون فيه	suspect
شبهة	suspicion
شبهات	suspicion
قبض	arrest
قبضت	arrest
ألقي القبض	arrest
القبض على	arrest
إلقاء القبض	arrest
ألقت القبض	arrest
ألقي القبض على	arrest
إلقاء القبض على	arrest
القبض عليه	arrest
القبض عليهم	arrest
احتفاظ	detention; custody; retain
الاحتفاظ به	detention; custody; retain
إحتفاظ	detention; custody; retain
الاحتفاظ بهم	detention; custody; retain
تم الاحتفاظ	detention; custody; retain
سجن	prison; jail
سجون	prison; jail
سجنا	prison; jail
سجنه	prison; jail
سجن مدى الحياة	life imprisonment; life sentence
السجن مدى الحياة	life imprisonment; life sentence
السجن المؤبد	life imprisonment; life sentence
سجن مؤبد	life imprisonment; life sentence
بطاقة إيداع بالسجن	prison committal order; arrest warrant
بطاقة إيداع	prison committal order; arrest warrant
بطاقة ايداع بالسجن	prison committal order; arrest warrant
مذكرة توقيف	arrest warrant
مذكرة اعتقال	arrest warrant
بطاقة جلب	arrest warrant
مذكرة جلب	arrest warrant
مذكرات توقيف	arrest warrant
مفتش عنه	wanted
منشور تفتيش	wanted
مطلوب للعدالة	wanted
محل تفتيش	wanted
تفتيش	search; inspection
فتش	search; inspection
تفتيشه	search; inspection
مفتش	inspector
مفتشين	inspector
مفتشون	inspector
حكم بالسجن	prison sentence
حكما بالسجن	prison sentence
أحكام بالسجن	prison sentence
عقوبة السجن	prison sentence
إحالة	refer; referral
أحال	refer; referral
أحيل	refer; referral
أحالت	refer; referral
إحالته	refer; referral
غرامة	fine
خطية	fine
غرامات	fine
خطايا مالية	fine
مخالفة	violation
مخالفات	violation
خرق	violation
خروقات	violation
تجاوز	violation
تجاوزات	violation
تجاوزت	exceed; overcome
يتجاوز	exceed; overcome
تتجاوز	exceed; overcome
سرقة	theft; robbery
سرقات	theft; robbery
سرق	steal
سرقوا	steal
مسروق	stolen
مسروقة	stolen
عصابة	gang
عصابات	gang
مخدرات	drug; narcotic
مخدر	drug; narcotic
مخدرة	drug; narcotic
مواد مخدرة	drug; narcotic
ترويج المخدرات	drug dealing; drug trafficking; drug dealer
مروج مخدرات	drug dealing; drug trafficking; drug dealer
تجارة المخدرات	drug dealing; drug trafficking; drug dealer
تهريب المخدرات	drug dealing; drug trafficking; drug dealer
الاتجار بالمخدرات	drug dealing; drug trafficking; drug dealer
مروجي المخدرات	drug dealing; drug trafficking; drug dealer
زطلة	cannabis; hashish
قنب هندي	cannabis; hashish
القنب الهندي	cannabis; hashish
حشيش	cannabis; hashish
ترويج	promotion; dealing; distribution
حجز	seizure; seize; booking
حجزت	seizure; seize; booking
محجوز	seized
محجوزة	seized
مصادرة أموال	confiscate
حجزها	seizure; seize; booking
ضبط	seize; catch; control
ضبطت	seize; catch; control
ضبطه	seize; catch; control
يضبط	seize; catch; control
محضر	report; record
محاضر	report; record
محضر عدلي	report; record
جثة	body; corpse
جثث	body; corpse
جثته	body; corpse
جثمان	body; corpse
جثتين	body; corpse
عثور	find; discovery
عثر	find; discover
عثرت	find; discover
العثور على	find; discovery
عثر على	find; discover
عثروا	find; discover
مفقود	missing
مفقودين	missing
مفقودون	missing
فقدان	loss
فقدت	lose
حادث	accident; incident
حوادث	accident; incident
حادثا	accident; incident
حادثة	accident; incident
حادث مرور	traffic accident; road accident
حوادث المرور	traffic accident; road accident
حادث سير	traffic accident; road accident
حوادث الطرقات	traffic accident; road accident
حوادث مرور	traffic accident; road accident
حوادث السير	traffic accident; road accident
حريق	fire
حرائق	fire
حريقا	fire
نار	fire
نيران	fire
اندلع حريق	fire
اندلع	break out; erupt
اندلعت	break out; erupt
يندلع	break out; erupt
تندلع	break out; erupt
اندلاع	outbreak
إنقاذ	rescue
أنقذ	rescue
أنقذت	rescue
ينقذ	rescue
عمليات الإنقاذ	rescue
أمطار	rain
مطر	rain
ممطر	rainy
أمطار غزيرة	heavy rain
طقس	weather
الأحوال الجوية	weather
حالة الطقس	weather
ريح	wind
رياح	wind
زلزال	earthquake
زلازل	earthquake
فيضان	flood
فيضانات	flood
حماية	protection; protect
حمى	protect
يحمي	protect
تحمي	protect
حمايته	protection; protect
حمايتها	protection; protect
دفاع	defense; defend
دافع	defend
دافعت	defend
يدافع	defend
تدافع	defend
دفاعي	defensive; defense
دفاعية	defensive; defense
دفاعا	defense; defend
مدافع عن	defender
مكافحة	fight; combat
كافح	fight; combat
يكافح	fight; combat
محاربة	fight; combat
حارب	fight; combat
يحارب	fight; combat
وقاية	prevention; preventive
وقائي	preventive
وقائية	preventive
منع	prevent; ban; prohibit
منعت	prevent; ban; prohibit
يمنع	prevent; ban; prohibit
تمنع	prevent; ban; prohibit
منعوا	prevent; ban; prohibit
ممنوع	banned; forbidden
ممنوعة	banned; forbidden
منعه	prevent; ban; prohibit
منعهم	prevent; ban; prohibit
سمح	allow; permit
سمحت	allow; permit
يسمح	allow; permit
تسمح	allow; permit
سماح	allow; permit
مسموح	allow; permit
إحباط	foil; thwart; frustration
أحبط	foil; thwart; frustration
أحبطت	foil; thwart; frustration
أحبطوا	foil; thwart; frustration
تفكيك	dismantle; dismantling
فكك	dismantle; dismantling
فككت	dismantle; dismantling
تصدي	confront; counter; repel
تصدى	confront; counter; repel
تصدت	confront; counter; repel
يتصدى	confront; counter; repel
مراقبة	monitor; monitoring; control; surveillance
رقابة	monitor; monitoring; control; surveillance
راقب	monitor; monitoring; control; surveillance
يراقب	monitor; monitoring; control; surveillance
تراقب	monitor; monitoring; control; surveillance
رقابي	monitor; monitoring; control; surveillance
رقابية	monitor; monitoring; control; surveillance
المراقبة الصحية	health inspection
مراقب	observer; monitor
مراقبين	observer; monitor
مراقبون	observer; monitor
رصد	monitor; detect; observe
رصدت	monitor; detect; observe
يرصد	monitor; detect; observe
ترصد	monitor; detect; observe
إشراف	supervision; supervise; oversee
أشرف	supervision; supervise; oversee
أشرفت	supervision; supervise; oversee
يشرف	supervision; supervise; oversee
تشرف	supervision; supervise; oversee
مشرف	supervisor
تنفيذ	implementation; carry out; execute; implement
نفذ	implementation; carry out; execute; implement
نفذت	implementation; carry out; execute; implement
نفذوا	implementation; carry out; execute; implement
ينفذ	implementation; carry out; execute; implement
تنفذ	implementation; carry out; execute; implement
منفذ	implementation; carry out; execute; implement
تنفيذه	implementation; carry out; execute; implement
منفذي	implementation; carry out; execute; implement
تنفيذي	executive
تنفيذية	executive
تطبيق	application; implementation; apply
تطبيقات	application; implementation; apply
طبق	application; implementation; apply
يطبق	application; implementation; apply
تطبيقه	application; implementation; apply
تطبق	application; implementation; apply
تفعيل	activate; activation
إجراء	measure; procedure; action
إجراءات	measure; procedure; action
اجراء	measure; procedure; action
اجراءات	measure; procedure; action
إجراءاته	measure; procedure; action
إجراءات أمنية	security measure
تدابير أمنية	security measure
الإجراءات الأمنية	security measure
تدبير	measure
تدابير	measure
إدارة	administration; management; department
ادارة	administration; management; department
إدارات	administration; management; department
أدار	administration; management; department
يدير	administration; management; department
تدير	administration; management; department
إدارتها	administration; management; department
إدارته	administration; management; department
إداري	administrative
إدارية	administrative
إداريا	administrative
إداريين	administrative
مدير	director; manager
مدراء	director; manager
مديرة	director; manager
مديرا	director; manager
مديرين	director; manager
مدير عام	director general; general manager
المدير العام	director general; general manager
مديرة عامة	director general; general manager
المديرة العامة	director general; general manager
إدارة عامة	general directorate
الإدارة العامة	general directorate
كاتب	writer; author; secretary
كتاب	book; writer
كاتبة	writer; author; secretary
كاتبا	writer; author; secretary
كتاب جديد	book
كتب	write; book
كتابا	book
كاتب عام	general secretary
الكاتب العام	general secretary
مستشار	adviser; advisor; counselor
مستشارين	adviser; advisor; counselor
مستشارة	adviser; advisor; counselor
مستشارا	adviser; advisor; counselor
المستشارة الألمانية	german chancellor
المستشار الألماني	german chancellor
خبير	expert
خبراء	expert
خبيرا	expert
محلل	analyst
محللين	analyst
محللون	analyst
تحليل	analysis
تحاليل	analysis
تحليلات	analysis
مراجعة	review; revision
راجع	review; revision
مراجعات	review; revision
مراجع	review; revision
تعديل	amendment; adjustment; modify
تعديلات	amendment; adjustment; modify
تنقيح	amendment; adjustment; modify
تنقيحات	amendment; adjustment; modify
تقييم	assessment; evaluation
تقييما	assessment; evaluation
دراسة	study
دراسات	study
درس	study
يدرس	study
تدرس	study
تقرير	report
تقارير	report
تقريرا	report
تقريره	report
تقريرها	report
وثيقة	document
وثائق	document
مستند	document
مستندات	document
أرشيف	archive
قائمة	list
قوائم	list
قائمات	list
رقم	number; figure
أرقام	number; figure
رقما	number; figure
مؤشر	indicator; index
مؤشرات	indicator; index
إحصاء	statistics
إحصائيات	statistics
إحصاءات	statistics
عنوان	title; address; headline
عناوين	title; address; headline
اسم	name
أسماء	name
اسما	name
اسمه	name
اسمها	name
هوية	identity
هويات	identity
هويته	identity
هويتهم	identity
جنسية	nationality; citizenship
جنسيات	nationality; citizenship
جنسيته	nationality; citizenship
بطاقة	card
بطاقات	card
بطاقة التعريف الوطنية	card
ترخيص	license; permit
رخصة	license; permit
رخص	license; permit
تراخيص	license; permit
نقابة	union; trade union
نقابات	union; trade union
نقابي	union; unionist; union member
نقابية	union; unionist; union member
نقابيين	union; unionist; union member
جمعية	association; society
جمعيات	association; society
منظمة غير حكومية	ngo; non-governmental organization
منظمات غير حكومية	ngo; non-governmental organization
المنظمات غير الحكومية	ngo; non-governmental organization
جماعة	group; community
جماعات	group; community
مجموعة	group
مجموعات	group
مجموعتين	group
شبكة	network
شبكات	network
فرع	branch
فروع	branch
قسم	department; section
أقسام	department; section
مصلحة	interest; department; service
مصالح	interest; department; service
مصالحها	interest; department; service
مصالحنا	interest; department; service
المصلحة الوطنية	national interest
المصلحة العليا	national interest
خدمة	service; serve
خدمات	service; serve
خدم	service; serve
يخدم	service; serve
جهاز	device; service; agency; body
أجهزة	device; service; agency; body
آلة	machine
آلات	machine
معدات	equipment
تجهيزات	equipment
عتاد	equipment
جامعة	university; federation
جامعات	university; federation
جامعي	university; academic
جامعية	university; academic
مدرسة	school
مدارس	school
مدرسي	school
مدرسية	school
معهد	institute; high school
معاهد	institute; high school
تعليم	education
تعليمي	educational
تعليمية	educational
التعليم العالي	higher education
تعليم عال	higher education
تربية	education
تربوي	educational
تربوية	educational
تلميذ	pupil; student
تلاميذ	pupil; student
تلميذة	pupil; student
طالب جامعي	student
طلبة	student
طلاب	student
طالبة	student
أستاذ	professor; teacher
أساتذة	professor; teacher
أستاذة	professor; teacher
معلم	teacher
معلمين	teacher
مدرس	teacher
مدرسين	teacher
امتحان	exam
امتحانات	exam
باكالوريا	exam
مناظرة	exam
مناظرات	exam
شهادة	certificate; testimony
شهادات	testimony; certificate
شاهد	witness
شهود	witness
شهادته	testimony
شهد	witness; see
شهدت	witness; see
شهدوا	witness; see
يشهد	witness; see
تشهد	witness; see
شاهد عيان	eyewitness; witness
شهود عيان	eyewitness; witness
شهود العيان	eyewitness; witness
علم	science; know; flag
علوم	science; scientific
علمي	scientific
علمية	scientific
علمت	learn; know
يعلم	learn; know
نعلم	learn; know
عرف	know; known; knowledge
عرفت	know; known; knowledge
يعرف	know; known; knowledge
تعرف	know; known; knowledge
معروف	known; well-known
معروفة	known; well-known
معرفة	knowledge; know
يعرفون	know; known; knowledge
نعرف	know; known; knowledge
تعرف على	identify
التعرف على	identify
تعريف	identify
تأكد	make sure; sure
تأكدت	make sure; sure
متأكد	sure
يتأكد	make sure; sure
ثقة	trust; confidence
وثق	trust; confidence
منح الثقة	confidence vote; vote of confidence
سحب الثقة	no-confidence; withdraw confidence
حجب الثقة	no-confidence; withdraw confidence
نيل الثقة	confidence vote; vote of confidence
جلسة منح الثقة	confidence vote; vote of confidence
آثار	effect; impact; antiquity
تأثير	impact; effect; influence
تأثيرات	impact; effect; influence
أثرت	affect
يؤثر	affect
تؤثر	affect
تأثر	impact; effect; affect
تأثرت	impact; effect; affect
متأثرة	affected
تسجيل	record; register; registration
سجل	record; register; registration
سجلت	record; register; registration
يسجل	record; register; registration
تسجل	record; register; registration
سجلات	record; register; registration
مسجل	record; register; registration
مسجلة	record; register; registration
بلغ	reach; total
بلغت	reach; total
يبلغ عدد	reach; total
بلغ عدد	reach; total
بلغ عددهم	reach; total
وافد	expatriate; foreigner
وافدين	expatriate; foreigner
قدرت	estimate; appreciate
قدر	estimate; appreciate
يقدر	estimate; appreciate
تقدر	estimate; appreciate
تقدير	estimate; appreciation
تقديرات	estimate; appreciation
قدر ب	estimate
قدرت ب	estimate
تقدر ب	estimate
تراوح	range
تتراوح	range
يتراوح	range
تتراوح بين	range
تراوحت	range
تمثل	represent
يتمثل	represent
تتمثل	represent
يمثل	represent
مثل أمام	appear
مثلت	represent
ممثل	representative; actor
ممثلين	representative; actor
ممثلي	representative; actor
ممثلة	representative; actor
ممثلون	representative; actor
ممثلا	representative; actor
شكل	form; constitute
شكلت	form; constitute
يشكل	form; constitute
تشكل	form; constitute
أشكال	form
تشكيل	form; constitute
شكلا	form; constitute
تشكيلة	form; constitute
تضمن	include; contain
تتضمن	include; contain
يتضمن	include; contain
شمل	include; contain
شملت	include; contain
يشمل	include; contain
تشمل	include; contain
يحتوي	include; contain
تحتوي	include; contain
بما يشمل	include; contain
تكون من	consist; component
تتكون	consist; component
يتكون	consist; component
مكون	component
مكونات	component
يتعلق	relate; concern
تتعلق	relate; concern
متعلق	relate; concern
متعلقة	relate; concern
متعلقا	relate; concern
معني	concerned; relevant
معنية	concerned; relevant
معنيين	concerned; relevant
تمتع	enjoy
يتمتع	enjoy
تتمتع	enjoy
صدر	issue; release
صدرت	issue; release
يصدر	issue; release
تصدر	issue; release
صادر	issue; release
صادرة	issue; release
أصدر	issue; release
أصدرت	issue; release
إصدار	issue; release
صدور	issue; release
يصدرون	issue; release
أصدرته	issue; release
صفة	capacity; status
صفات	capacity; status
مشاركة	participation
شارك	participate; take part
شاركت	participate; take part
شاركوا	participate; take part
يشارك	participate; take part
تشارك	participate; take part
يشاركون	participate; take part
مشارك	participant
مشاركين	participant
مشاركون	participant
مشاركات	participation
ساهم	contribute
ساهمت	contribute
يساهم	contribute
تساهم	contribute
مساهمة	contribute; contribution
أسهم	contribute
أسهمت	contribute
مساهمات	contribute; contribution
دعم	support; back
دعمت	support; back
يدعم	support; back
تدعم	support; back
دعما	support; back
داعم	support; back
داعمة	support; back
مدعوم	backed; supported
مدعومة	backed; supported
دعمه	support; back
دعمها	support; back
مساند	support
مساندة	support
ساند	support
ساندت	support
يساند	support
تأييد	support
أيد	support
أيدت	support
يؤيد	support
مؤيد	support
مؤيدين	supporter
مؤيدون	supporter
أنصار	supporter
مناصرين	supporter
أنصاره	supporter
ضد	against; anti
مضاد	against; anti
مضادة	against; anti
ساعد	help; assist
ساعدت	help; assist
يساعد	help; assist
تساعد	help; assist
مساعد	assistant; aide; deputy
مساعدين	assistant; aide; deputy
مساعدا	assistant; aide; deputy
احتاج	need
يحتاج	need
تحتاج	need
يحتاجون	need
نحتاج	need
حاجة	need
احتياجات	need
بحاجة	need
بحاجة إلى	need
استخدم	use; user
استخدمت	use; user
استخدموا	use; user
يستخدم	use; user
تستخدم	use; user
استخدام	use
مستخدم	user; used
استعمال	use
استعمل	use; user
مستخدمين	user; used
استغلال	exploitation
استغل	exploit; exploitation
استغلت	exploit; exploitation
يستغل	exploit; exploitation
استفاد	benefit; interest
يستفيد	benefit; interest
تستفيد	benefit; interest
استفادة	benefit; interest
فائدة	benefit; interest
فوائد	benefit; interest
فرصة	opportunity; chance
فرص	opportunity; chance
خيار	option; choice
خيارات	option; choice
اختيار	choice; selection
اختار	choice; choose; option
اختارت	choice; choose; option
يختار	choice; choose; option
تختار	choice; choose; option
مختار	choice; choose; option
بديل	alternative; instead
بديلة	alternative; instead
بدائل	alternative; instead
بدلا من	instead
تبادل	exchange; mutual
متبادل	mutual; reciprocal
متبادلة	mutual; reciprocal
تبادلت	exchange; mutual
فصل	chapter; separate; dismiss; article
فصول	chapter; article
يفصل	chapter; separate; dismiss; article
مادة	material; article; substance
مواد	material; article; substance
نص	text
نصوص	text
ينص	stipulate; provide
تنص	stipulate; provide
نصت	stipulate; provide
نقطة	point
نقاط	point
خط	line
خطوط	line
خطوة	step; move
خطوات	step; move
مسار	path; track; process
مسارات	path; track
محور	axis; focus
محاور	axis; focus
نداء	call; appeal
نداءات	call; appeal
شعار	slogan
شعارات	slogan
رمز	symbol
رموز	symbol
رأس	head
رؤوس	head
رأسه	head
رأس المال	capital
رأس مال	capital
يد	hand
أيدي	hand
أياد	hand
قلب	heart
قلوب	heart
وجه	face; direct
وجوه	face; direct
وجهت	face; direct
توجه	head; direction; trend
توجهت	head; direction; trend
يتوجه	head; direction; trend
تتوجه	head; direction; trend
اتجاه	head; direction; trend
اتجاهات	head; direction; trend
توجهات	head; direction; trend
حياة	life
حياته	life
حياتها	life
الحياة السياسية	life
عاش	live
عاشت	live
يعيش	live
تعيش	live
يعيشون	live
عيش	live
روح	spirit
أرواح	life; soul
حقيقة	truth; fact; real
حقائق	truth; fact; real
حقيقي	truth; fact; real
حقيقية	truth; fact; real
صحيح	true; correct
صحيحة	true; correct
كاذب	false
كاذبة	false
كذب	lie
أكاذيب	lie
سر	secret
أسرار	secret
سري	secret
سرية	secret
سرا	secret
علن	publicly; public
علنا	publicly; public
علني	publicly; public
علنية	publicly; public
عاجل	urgent
عاجلة	urgent
مستعجلة	urgent
شامل	comprehensive
شاملة	comprehensive
بشكل شامل	comprehensive
مباشر	direct; directly; live
مباشرة	direct; directly; live
مباشرا	direct; directly; live
بشكل مباشر	direct; directly; live
غير مباشر	indirect
غير مباشرة	indirect
واضح	clear; clearly
واضحة	clear; clearly
وضوح	clarity
بوضوح	clearly
طبيعي	natural; nature; normal
طبيعية	natural; nature; normal
طبيعة	natural; nature; normal
عادي	normal; ordinary
عادية	normal; ordinary
أساسي	basic; essential; basis
أساسية	basic; essential; basis
أساس	basis
أساسا	mainly; basically
رئيسي	main; major
رئيسية	main; major
كافية	enough; sufficient
موجود	present; exist
موجودة	present; exist
موجودين	present; exist
وجود	existence; presence
وجد	find
وجدت	find
يوجد	exist; presence; find
توجد	exist; presence; find
تواجد	exist; presence; find
متواجد	exist; presence; find
مواد غذائية	food
غذائي	food
غذائية	food
غذاء	food
أغذية	food
ثقافة	culture; cultural
ثقافي	culture; cultural
ثقافية	culture; cultural
فن	art
فنون	art
فني	artistic; technical
فنية	artistic; technical
فنان	artist
فنانين	artist
مهرجان	festival
مهرجانات	festival
حفل	ceremony; party; concert
حفلات	ceremony; party; concert
افتتاح	opening; open; inaugurate
افتتح	opening; open; inaugurate
افتتحت	opening; open; inaugurate
يفتتح	opening; open; inaugurate
افتتاحي	opening; open; inaugurate
فتح	open
فتحت	open
فتحوا	open
يفتح	open
تفتح	open
مفتوح	open
مفتوحة	open
غلق	close; closure
إغلاق	close; closure
أغلق	close; closure
أغلقت	close; closure
يغلق	close; closure
مغلق	closed
مغلقة	closed
أغلقوا	close; closure
الدين الإسلامي	islam
إسلام	islam
مسلم	muslim
مسلمين	muslim
مسلمون	muslim
مسلمة	muslim
مسيحي	christian
مسيحية	christian
مسيحيين	christian
مسيحيون	christian
يهودي	jewish; jew
يهود	jew
يهودية	jewish; jew
يهوديا	jewish; jew
شيعي	shiite; shia
شيعية	shiite; shia
شيعة	shiite; shia
سني	sunni
سنية	sunni
كردي	kurdish; kurd
كردية	kurdish; kurd
أكراد	kurd; kurdish
كرد	kurd; kurdish
مسجد	mosque
مساجد	mosque
جامع	mosque
جوامع	mosque
كنيسة	church
كنائس	church
أئمة	imam
بابا الفاتيكان	pope; pope francis
البابا فرنسيس	pope; pope francis
ملك	king
ملوك	king
ملكي	royal
ملكية	royal
ملكة	queen
أمير	prince; emir
أمراء	prince; emir
أميرا	prince; emir
أميرة	princess
ولي العهد	crown prince
ولي عهد	crown prince
ولي العهد السعودي	crown prince
العاهل	king
العاهل السعودي	king
العاهل الأردني	king
خادم الحرمين الشريفين	king
مملكة	kingdom
سلطان	sultan
سلاطين	sultan
شيخ	sheikh
شيوخ	sheikh
قبيلة	tribe
قبائل	tribe
قبلية	tribal; tribe
عشائر	tribal; tribe
عشيرة	tribal; tribe
عشائري	tribal; tribe
طائفة	sect; community
طوائف	sect; community
طائفي	sectarian
طائفية	sectarian
عنصري	racist; racial
عنصرية	racism; racist
تمييز	discrimination
التمييز العنصري	discrimination
مساواة	equality
كرامة	dignity
بيئة	environment
بيئي	environmental
بيئية	environmental
مناخ	climate
مناخي	climate
مناخية	climate
تكنولوجيا	technology
تقنية	technology
تقنيات	technology
تكنولوجي	technology
تكنولوجية	technology
تقني	technician; technical
فنيين	technician; technical
إلكتروني	electronic; online
إلكترونية	electronic; online
إلكترونيا	electronic; online
هجوم إلكتروني	cyber attack; cyberattack
هجمات إلكترونية	cyber attack; cyberattack
قرصنة	piracy; hacking
هجوم سيبراني	cyber attack; cyberattack
هجمات سيبرانية	cyber attack; cyberattack
رقمي	digital
رقمية	digital
وكالة	agency
وكالات	agency
عدم	lack; non
انعدام	lack; non
عدم الاستقرار	instability
عدم الانحياز	non-aligned
حركة عدم الانحياز	non-aligned
عدم احترام	disrespect; lack of respect
تابعة ل	belong; affiliated
تابعة	belong; affiliated
تابع ل	belong; affiliated
حوالي	about; around
قرابة	about; around
زهاء	about; around
ما يناهز	about; around
تقريبي	approximate
تقريبية	approximate
شؤون	affair
الشؤون الخارجية	affair
شأن	affair
شأن داخلي	internal affair
الشؤون الداخلية	internal affair
شؤونها الداخلية	internal affair
حد	limit; end
حد أدنى	minimum
الحد الأدنى	minimum
حد أقصى	maximum
الحد الأقصى	maximum
أقصى	maximum
قصوى	maximum
كحد أقصى	maximum
الحد من	reduce; limit
حد من	reduce; limit
للحد من	reduce; limit
وضع حد	put an end
وضع حد ل	put an end
أمر	order; matter
أمرت	order; matter
أمرا	order; matter
أوامر	order; matter
أمر قضائي	order; matter
أمور	matter; thing
بأمر من	by order of
نجم	star
نجوم	star
نجمة	star
عبد الله	abdullah
الملك عبد الله	king abdullah
الملك عبد الله الثاني	king abdullah
الملك سلمان	king salman
سلمان بن عبد العزيز	king salman
العاهل السعودي الملك سلمان	king salman
يوسف الشاهد	youssef chahed
راشد الغنوشي	rached ghannouchi; ghannouchi
الغنوشي	rached ghannouchi; ghannouchi
مناسبة	occasion; appropriate
مناسبات	occasion; appropriate
بمناسبة	occasion; appropriate
على هامش	sidelines
هامش	margin; sidelines
على هامش اجتماعات	sidelines
صيد	fishing; hunting
صيد بحري	fishing; hunting
الصيد البحري	fishing; hunting
بحارة	sailor
دفع	pay; payment; push
دفعت	pay; payment; push
يدفع	pay; payment; push
تدفع	pay; payment; push
دفعوا	pay; payment; push
دفعة	pay; payment; push
مدفوعات	pay; payment; push
تحديد	determine; set; specify; specific
حدد	determine; set; specify; specific
حددت	determine; set; specify; specific
يحدد	determine; set; specify; specific
محدد	specific; specified
محددة	specific; specified
تحدد	determine; set; specify; specific
تحديدا	determine; set; specify; specific
غاية	goal; aim
غايات	goal; aim
حساب	account; calculation
حسابات	account; calculation
حسابه	account; calculation
محاسبة	accountability; audit
دائرة المحاسبات	court of auditors; audit court
ابتدائي	primary
ابتدائية	primary
إلقاء	throw; deliver
ألقى	throw; deliver
ألقت	throw; deliver
يلقي	throw; deliver
ألقوا	throw; deliver
تكوين	training; vocational training
تكوين مهني	vocational training
التكوين المهني	vocational training
اتصال	contact; communication; call
اتصالات	contact; communication; call
اتصل	contact; call
يتصل	contact; call
اتصلت	contact; call
جملة	total; sentence
إجمالي	total; sentence
إجمالية	total; sentence
مختص	specialized; specialist; competent
مختصة	specialized; specialist; competent
مختصين	specialized; specialist; competent
متخصص	specialized; specialist; competent
متخصصة	specialized; specialist; competent
متخصصين	specialized; specialist; competent
أشغال	work
الأشغال العامة	work
توزيع	distribution; distribute
وزع	distribution; distribute
وزعت	distribution; distribute
يوزع	distribution; distribute
توزع	distribution; distribute
موزعة	distribution; distribute
صالح	interest; favor; valid
لصالح	interest; favor; valid
خلفية	background
على خلفية	background
خلفيات	background
أعلى	highest; higher; top
عليا	supreme; higher; high
ضيف	guest
ضيوف	guest
مضيف	host
استضاف	host
استضافت	host
يستضيف	host
تستضيف	host
استضافة	host
مضيفة ل	host
تبين	prove; show; turn out
اتضح	prove; show; turn out
تبين أن	prove; show; turn out
يتبين	prove; show; turn out
ثبت	prove; show; turn out
ثبتت	prove; show; turn out
يثبت	prove; show; turn out
إثبات	proof; prove
أثبت	prove; show; turn out
أثبتت	prove; show; turn out
تثبت	prove; show; turn out
انتظار	wait
انتظر	wait
ينتظر	wait
تنتظر	wait
ينتظرون	wait
في انتظار	wait
بانتظار	wait
انتظارات	aspiration; look forward
تطلعات	aspiration; look forward
تطلع	aspiration; look forward
يتطلع	aspiration; look forward
نتطلع	aspiration; look forward
توقع	expect; predict
توقعت	expect; predict
توقعوا	expect; predict
يتوقع	expect; predict
تتوقع	expect; predict
توقعات	expectation; forecast
نتوقع	expect; predict
محترف	professional
محترفة	professional
محترفين	professional
تفاصيل	detail; detailed
تفصيل	detail; detailed
تفصيلي	detailed; detail
تفصيلية	detailed; detail
بالتفصيل	detailed; detail
كلم	kilometer
كيلومتر	kilometer
كيلومترا	kilometer
كيلومترات	kilometer
متر	meter
أمتار	meter
مترا	meter
طن	ton
أطنان	ton
طنا	ton
كيلوغرام	kilogram
كلغ	kilogram
كيلوغرامات	kilogram
كغ	kilogram
لتر	liter
لترا	liter
لترات	liter
برميل	barrel
براميل	barrel
برميلا	barrel
مكلف	assign; task; charge
مكلف ب	assign; task; charge
مكلفة	assign; task; charge
كلف	assign; task; charge
تكليف	assign; task; charge
كلفت	assign; task; charge
وزير مكلف	prime minister-designate; designate
الوزير المكلف	prime minister-designate; designate
رئيس الحكومة المكلف	prime minister-designate; designate
قطع	cut; cut off; interruption
قطعت	cut; cut off; interruption
يقطع	cut; cut off; interruption
انقطاع	interruption; outage; cut
مقطوع	cut; cut off; interruption
قطعة	piece; plot
قطعة أرض	piece; plot
صندوق	fund; box
صناديق	fund; box
صندوق سيادي	sovereign fund
أذن	authorize; order
أذنت	authorize; order
إذن قضائي	court order; permission
أذنت النيابة العمومية	public prosecutor order
أذنت النيابة	public prosecutor order
غرض	purpose
أغراض	purpose
ضمان	guarantee; ensure
ضمانات	guarantee; ensure
يضمن	guarantee; ensure
تضمن ل	guarantee; ensure
ضمان اجتماعي	social security
الضمان الاجتماعي	social security
تأمين	secure; insurance
أمنت	secure; insurance
ذكرى	anniversary; memory
ذكريات	anniversary; memory
إحياء ذكرى	anniversary; memory
تركيز	focus; concentration
ركز	focus
ركزت	focus
يركز	focus
تركز	focus
نوع	type; kind; quality
أنواع	type; kind; quality
نوعا	type; kind; quality
نوعية	type; kind; quality
باب	door
أبواب	door
موارد	resource
مورد	resource
موارد طبيعية	resource
موارد مالية	resource
موارد بشرية	human resource
الموارد البشرية	human resource
دائرة	department; circle; constituency; district
دوائر	department; circle; constituency; district
دائرة انتخابية	constituency; electoral district
الدوائر الانتخابية	constituency; electoral district
دوائر انتخابية	constituency; electoral district
منظومة	system
منظومات	system
نشاط	activity
أنشطة	activity
نشاطات	activity
نشاطه	activity
نشاطها	activity
نشط	active; operate
نشطة	active; operate
ينشط	active; operate
تنشط	active; operate
ناشط سياسي	political activist
صاحب	owner; holder
أصحاب	owner; holder
اضطراب	unrest; disturbance; disorder
اضطرابات	unrest; disturbance; disorder
سلامة	safety
سالم	safety
سليمة	safety
السلامة الإقليمية	territorial integrity
وحدة الأراضي	territorial integrity
سلامة أراضيها	territorial integrity
وحدة أراضيها	territorial integrity
صف	rank; row; line
صفوف	rank; row; line
في صفوف	rank; row; line
مقارنة	compare; comparison
مقارنة ب	compare; comparison
مقارنة مع	compare; comparison
بالمقارنة	compare; comparison
أولي	preliminary; initial
أولية	preliminary; initial
أولوية	priority
أولويات	priority
هيكل	structure
هياكل	structure
هيكلي	structure
هيكلية	structure
خليفة	successor; caliph
خلفا ل	successor; caliph
ورد	receive; come
وردت	receive; come
استمع	listen; hear
استماع	listen; hear
يستمع	listen; hear
استمعت	listen; hear
سمع	listen; hear
سمعت	listen; hear
يسمع	listen; hear
مسابقة	competition
مسابقات	competition
منافسة	competition
منافسات	competition
تنافس	competition
منافس	rival; competitor
منافسين	rival; competitor
منافسه	rival; competitor
منافسيه	rival; competitor
قطب	pole; hub
أقطاب	pole; hub
ضغط	pressure
ضغوط	pressure
ضغوطات	pressure
ضغطت	pressure
يضغط	pressure
قاعة	hall; room
قاعات	hall; room
ثانوي	secondary
ثانوية	secondary
التعليم الثانوي	secondary
جزء	part; partial
أجزاء	part; partial
جزءا	part; partial
جزئي	part; partial
جزئية	part; partial
جزئيا	part; partial
ديوان	office
دواوين	office
توجيه	directive; direct; guidance
موجه	directive; direct; guidance
موجهة	directive; direct; guidance
توجيهات	directive; guidance
يوجه	directive; direct; guidance
مركب	boat
مراكب	boat
قارب	boat
قوارب	boat
زورق	boat
زوارق	boat
قوارب الموت	boat
تجمع	gathering; rally; gather
تجمعات	gathering; rally; gather
تجمعوا	gathering; rally; gather
تجمع انتخابي	gathering; rally; gather
محيط	ocean; surroundings; area
محيطات	ocean; surroundings; area
المحيط الأطلسي	ocean
المحيط الهندي	ocean
المحيط الهادئ	ocean
المحيط الهادي	pacific
قلعة	castle; citadel
قلاع	castle; citadel
تراب	soil; territory
ترابي	soil; territory
ترابية	soil; territory
دار	house
دور النشر	house
دار الإفتاء	fatwa
تحمل	carry; bear; hold
حمل	carry; bear; hold
حملت	carry; bear; hold
يحمل	carry; bear; hold
حملوا	carry; bear; hold
يحملون	carry; bear; hold
حامل	holder; carry
حاملة	holder; carry
محمولة	carry; bear; hold
تحمل المسؤولية	take responsibility; responsibility
حمل المسؤولية	blame; hold responsible
تحميل المسؤولية	blame; hold responsible
حملت المسؤولية	blame; hold responsible
تغطية	cover; coverage
غطى	cover; coverage
تغطي	cover; coverage
يغطي	cover; coverage
صيانة	maintenance
تصرف	act; behavior; management
تصرفات	act; behavior; management
تصرفت	act; behavior; management
مهني	professional; profession
مهنية	professional; profession
مهنيين	professional; profession
مهنة	professional; profession
مهن	professional; profession
رفقة	accompany
مرافقة	accompany
رافق	accompany
يرافق	accompany
احترام	respect
احترم	respect
يحترم	respect
تحترم	respect
محترم	respect
محترمة	respect
نحترم	respect
جمع	collect; gather
جمعت	collect; gather
يجمع	collect; gather
جمع المعلومات	collect; gather
تدور	take place; revolve
يدور	take place; revolve
تعامل	deal; handle; treatment
يتعامل	deal; handle; treatment
تتعامل	deal; handle; treatment
معاملة	deal; handle; treatment
معاملات	transaction; dealing
تعاملات	transaction; dealing
صرف	pay; spend; exchange
صرفت	pay; spend; exchange
أسعار الصرف	exchange rate
سعر الصرف	exchange rate
أنفق	spending; spend; expenditure
ينفق	spending; spend; expenditure
إنفاق	spending; spend; expenditure
نفقات	spending; spend; expenditure
مصاريف	spending; spend; expenditure
إنفاق عسكري	spending; spend; expenditure
على ذمة التحقيق	in custody; pending
على ذمة	in custody; pending
استجاب	respond
استجابة	response
يستجيب	respond
تستجيب	respond
استجابت	respond
نسبيا	relatively; relative
نسبي	relatively; relative
نسبية	relatively; relative
شبيبة	youth
تفادي	avoid
تفادى	avoid
تجنب	avoid
يتجنب	avoid
تجنبا	avoid
لتفادي	avoid
ترتيب	ranking; arrangement; rank
ترتيبات	ranking; arrangement; rank
مرتبة	ranking; arrangement; rank
مراتب	ranking; arrangement; rank
ملابس	clothes; dress
لباس	clothes; dress
زي	clothes; dress
تسليم	hand over; deliver; extradition; receive
سلمت	hand over; deliver; extradition; receive
يسلم	hand over; deliver; extradition; receive
تسليمه	hand over; deliver; extradition; receive
تسلم	hand over; deliver; extradition; receive
تسلمت	hand over; deliver; extradition; receive
يتسلم	hand over; deliver; extradition; receive
استسلم	surrender
استسلام	surrender
يستسلم	surrender
سلسلة	series; chain
سلاسل	series; chain
استقرار	stability; stable
مستقر	stability; stable
مستقرة	stability; stable
استقر	stability; stable
زعزعة استقرار	destabilize
زعزعة الاستقرار	destabilize
زعزعة أمن	destabilize
زعزعة أمن واستقرار	destabilize
مرتفعات	highland; height
هضبة	highland; height
استشارة	consultation; advisory; consultant
استشارات	consultation; advisory; consultant
استشاري	consultation; advisory; consultant
استشارية	consultation; advisory; consultant
تخصيص	allocate
خصص	allocate
خصصت	allocate
مخصص	allocate
مخصصة	allocate
يخصص	allocate
تداول	circulate; trading
متداول	circulate; trading
متداولة	circulate; trading
تداولت	circulate; trading
تداولات	circulate; trading
توصل	reach
توصلت	reach
توصلوا	reach
التوصل إلى اتفاق	reach agreement; reach deal
يتوصل	reach
توصل إلى اتفاق	reach agreement; reach deal
فعل	act; do; action
أفعال	act; action
فعلت	act; do; effective
يفعل	act; do; effective
نفعل	act; do; effective
فعال	effective
فعالة	effective
فعالية	effectiveness; event
فعاليات	event; activity
ممارسة	practice; exercise
ممارسات	practice; exercise
يمارس	practice; exercise
تمارس	practice; exercise
مارست	practice; exercise
تلقي	receive
تلقى	receive
تلقت	receive
يتلقى	receive
تتلقى	receive
تلقوا	receive
تلقيت	receive
إنجاز	achievement; completion
انجاز	achievement; completion
إنجازات	achievement; completion
أنجز	complete; accomplish
أنجزت	complete; accomplish
إنجازا	achievement; completion
إيجاد	find; create
إيجاد حل	find solution
إيجاد حلول	find solution
مجرد	mere; only
تقليد	tradition
تقليدي	traditional
تقليدية	traditional
تقاليد	tradition
تدريب	training; train
تدرب	training; train
يدرب	training; train
نسخة	copy; version; edition
نسخ	copy; version; edition
فحص	examination; test; check
فحوص	examination; test; check
فحوصات	examination; test; check
إقامة	residence; reside; hold; establish
مقيم	resident; based
مقيمة	resident; based
مقيمين	resident; based
أقام	residence; reside; hold; establish
أقيم	residence; reside; hold; establish
أقيمت	residence; reside; hold; establish
يقيم	residence; reside; hold; establish
تقيم	residence; reside; hold; establish
إقامة جبرية	house arrest
الإقامة الجبرية	house arrest
خصوصية	privacy
خصوصيات	privacy
خصخصة	privatization
خوصصة	privatization
حفظ	maintain; preserve
محافظة على	maintain; preserve
حافظ	maintain; preserve
يحافظ	maintain; preserve
الحفاظ على	maintain; preserve
حفاظ	maintain; preserve
حفاظا	maintain; preserve
مندوب	representative; delegate; envoy
مندوبين	representative; delegate; envoy
مندوبة	representative; delegate; envoy
مندوبا	representative; delegate; envoy
المندوب الدائم	representative; delegate; envoy
مندوب دائم	representative; delegate; envoy
مندوب جهوي	regional director
المندوب الجهوي	regional director
المندوبية الجهوية	regional director
المدير الجهوي	regional director
نقص	shortage; lack
نقصا	shortage; lack
ناقص	shortage; lack
حصة	share; quota; session
حصص	share; quota; session
حصته	share; quota; session
عمدا	deliberate; deliberately
متعمد	deliberate; deliberately
متعمدة	deliberate; deliberately
عن عمد	deliberate; deliberately
أنظار	look; consider; view
نظرة	look; consider; view
نظرا إلى	look; consider; view
نظرت	look; consider; view
ينظر	look; consider; view
تنظر	look; consider; view
نظر في	look; consider; view
منظور	look; consider; view
فضل	prefer
فضلت	prefer
يفضل	prefer
تفضل	prefer
فضيحة	scandal
فضائح	scandal
أحيا	commemorate; revive
إحياء	commemorate; revive
يحيي	commemorate; revive
أحيت	commemorate; revive
وجه تحذيرا	send message
وجه رسالة	send message
أرسل	send
أرسلت	send
أرسلوا	send
يرسل	send
ترسل	send
إرسال	send
مرسل	send
بعث	send
بعث ب	send
إرسال قوات	send troops
أرسل قوات	send troops
أرسلت قوات	send troops
أجرى	conduct; hold
أجرت	conduct; hold
أجروا	conduct; hold
إجراء محادثات	conduct; hold
أجريت	conduct; hold
أجري	conduct; hold
تجرى	conduct; hold
يجرى	conduct; hold
إجراء انتخابات	hold election
إجراء الانتخابات	hold election
أجريت الانتخابات	hold election
أجرى محادثات	hold talks
أجرى مباحثات	hold talks
أجريا محادثات	hold talks
كتبت	write
كتبوا	write
يكتب	write
تكتب	write
كتابة	write
مكتوب	write
مكتوبة	write
قرأ	read; reading
قراءة	read; reading
يقرأ	read; reading
تقرأ	read; reading
قراءات	read; reading
مشاهدة	watch; scene; viewer
يشاهد	watch; scene; viewer
مشاهد	scene; viewer
يفهم	understand
فهمت	understand
تفهم	understand
نفهم	understand
مفهوم	understand
مفاهيم	concept
فكر	think; thought
فكرة	idea; thought
أفكار	idea; thought
يفكر	think; idea; thought
تفكر	think; idea; thought
تفكير	thinking
نسي	remember; forget
نسيان	remember; forget
أحب	love; like
حب	love; like
يحب	love; like
تحب	love; like
كره	hate; hatred
كراهية	hatred
خطاب الكراهية	hate speech
يكره	hate; hatred
خاف	fear; concern
خوف	fear; concern
مخاوف	fear; concern
يخشى	fear; concern
تخشى	fear; concern
خشية	fear; concern
خوفا	fear; concern
يخاف	fear; concern
يخافون	fear; concern
خشيت	fear; concern
قلق	concern; worry; worried
قلقا	concern; worry; worried
مقلق	worrying; concern
مقلقة	worrying; concern
يقلق	concern; worry; worried
قلقة	concern; worry; worried
قلقه	concern; worry; worried
بقلق	concern; worry; worried
قلق عميق	deep concern
قلقه البالغ	deep concern
قلق بالغ	deep concern
بالغ القلق	deep concern
بقلق بالغ	deep concern
قلق شديد	deep concern
غضب	anger
غاضب	angry
غاضبة	angry
غاضبين	angry
غاضبون	angry
غضبا	anger
حزن	grief; sadness
حزين	sad
حزينة	sad
حداد	mourning
حداد وطني	national mourning
حدادا وطنيا	national mourning
الحداد الوطني	national mourning
أيام حداد	national mourning
تعازي	condolence
تعزية	condolence
عزى	condolence
تعازيه	condolence
مواساة	condolence
جنازة	funeral; burial
تشييع جنازة	funeral; burial
تشييع	funeral; burial
شيع	funeral; burial
شيعت	funeral; burial
دفن	burial; bury
سعيد	happy; happiness
سعيدة	happy; happiness
سعداء	happy; happiness
سعادة	happiness; excellency
سعادته	happy; happiness
فخور	proud; pride
فخر	proud; pride
مفاجئ	surprise; sudden; suddenly
مفاجأة	surprise; sudden; suddenly
فاجأ	surprise; sudden; suddenly
مفاجئة	surprise; sudden; suddenly
تفاجأ	surprise; sudden; suddenly
بشكل مفاجئ	surprise; sudden; suddenly
فجأة	suddenly
صدمة	shock
صدم	shock
صادم	shock
بقيادة	led by; lead
بقيادة أمريكية	us-led; led by us
بقيادة الولايات المتحدة	us-led; led by us
حقبة	era
حقب	era
عهد	era; reign; rule
عهده	era; reign; rule
عصر	era; afternoon
عصرا	afternoon
جيل	generation
أجيال	generation
إرث	heritage; legacy
تراث	heritage; legacy
ميراث	heritage; legacy
حضارة	civilization
حضارات	civilization
حضاري	civilization
حضارية	civilization
لغة	language
لغات	language
لغوي	language
لهجة	tone; dialect
نبرة	tone; dialect
مشهد سياسي	political scene
المشهد السياسي	political scene
الساحة السياسية	political scene
ساحة سياسية	political scene
الوضع السياسي	political situation
الوضع الراهن	status quo; current situation
وضع راهن	status quo; current situation
الوضع الاقتصادي	economic situation
الأوضاع الاقتصادية	economic situation
الأوضاع الأمنية	security situation
وضع أمني	security situation
أوضاع أمنية	security situation
بناء الثقة	confidence building
إجراءات بناء الثقة	confidence building
سوء تفاهم	misunderstanding
سوء فهم	misunderstanding
دعوى	lawsuit; legal action
دعوى قضائية	lawsuit; legal action
دعاوى	lawsuit; legal action
دعاوى قضائية	lawsuit; legal action
رفع دعوى	file lawsuit; sue
رفع دعوى قضائية	file lawsuit; sue
رفعت دعوى	file lawsuit; sue
شكوى	complaint; complain
شكاوى	complaint; complain
اشتكى	complaint; complain
شكاية	complaint; complain
أحيط علما	notice; notification
إشعار	notice; notification
إشعارا	notice; notification
إنذار	warning; alarm
إنذارات	warning; alarm
إنذار نهائي	ultimatum
ترهيب	intimidation
تخويف	intimidation
تهويل	intimidation
تحريض	incitement; incite
حرض	incitement; incite
يحرض	incitement; incite
محرض	incitement; incite
استفزاز	provocation; provocative
استفزازات	provocation; provocative
استفزازي	provocation; provocative
استفزازية	provocation; provocative
استفزازا	provocation; provocative
انتقام	revenge; retaliation
ثأر	revenge; retaliation
انتقم	revenge; retaliation
انتقامية	revenge; retaliation
ردع	deterrence; deter
رادع	deterrent
رادعة	deterrent
عرقلة	obstruct; hinder; block
عرقل	obstruct; hinder; block
يعرقل	obstruct; hinder; block
تعرقل	obstruct; hinder; block
عراقيل	obstacle
عائق	obstacle
عوائق	obstacle
عقبة	obstacle
عقبات	obstacle
تحدي	challenge; defy
تحد	challenge; defy
تحديات	challenge; defy
تحديا	challenge; defy
تحدى	challenge; defy
يتحدى	challenge; defy
تتحدى	challenge; defy
رهان	stake; bet
رهانات	stake; bet
مصير	fate; destiny
مصيره	fate; destiny
مصيرها	fate; destiny
مصيري	fate; destiny
مأزق	deadlock; impasse
طريق مسدود	deadlock; impasse
الطريق المسدود	deadlock; impasse
جمود	deadlock; impasse
تهدئة	calm; de-escalation; truce
تهدئة الأوضاع	calm; de-escalation; truce
هدوء	calm
هادئ	calm
هادئة	calm
هدأ	calm
خفض التصعيد	de-escalation
خفض التوتر	reduce tension; de-escalation
وقف التصعيد	de-escalation
مناطق خفض التصعيد	de-escalation zone
منطقة خفض التصعيد	de-escalation zone
مناطق تخفيف التصعيد	de-escalation zone
منطقة عازلة	buffer zone
المنطقة العازلة	buffer zone
منطقة آمنة	safe zone
المنطقة الآمنة	safe zone
مناطق آمنة	safe zone
منطقة عسكرية	military zone
منطقة عسكرية مغلقة	military zone
منطقة العمليات العسكرية	military zone
وقف الأعمال القتالية	cessation of hostilities
وقف الأعمال العدائية	cessation of hostilities
وقف القتال	cessation of hostilities
خرق الهدنة	ceasefire violation
خرق وقف إطلاق النار	ceasefire violation
انتهاك الهدنة	ceasefire violation
خروقات الهدنة	ceasefire violation
التوصل إلى حل	reach settlement
التوصل إلى تسوية	reach settlement
الخط الأحمر	red line
خط أحمر	red line
خطوط حمراء	red line
الجانبان	both side
كلا الجانبين	both side
بين البلدين	two country
جانبين	side; party
طرفين	side; party
طرفان	side; party
ثلاثي	tripartite; trilateral
ثلاثية	tripartite; trilateral
رباعي	quartet
رباعية	quartet
اللجنة الرباعية	quartet
خماسي	five-way
سداسي	five-way
دول الجوار	neighboring country; neighbor
دول مجاورة	neighboring country; neighbor
الدول المجاورة	neighboring country; neighbor
جوار	neighboring; neighboring country
مجاور	neighboring; neighboring country
مجاورة	neighboring; neighboring country
جيران	neighbor
جيرانها	neighbor
جيرانه	neighbor
دول غربية	western country
الدول الغربية	western country
القوى الغربية	western power
القوى الكبرى	major power; world power
قوى غربية	western power
الدول الكبرى	major power; world power
قوى كبرى	major power; world power
قوى عالمية	major power; world power
قوة عظمى	superpower
القوى العظمى	superpower
دول نامية	developing country
الدول النامية	developing country
البلدان النامية	developing country
دول أعضاء	member state
الدول الأعضاء	member state
دولة عضو	member state
دول أجنبية	foreign country
دولة أجنبية	foreign country
رعايا	national; citizen
رعاياها	national; citizen
رعية	national; citizen
رعاياه	national; citizen
رعايا أجانب	national; citizen
جالية	community; expatriate
جاليات	community; expatriate
الجالية التونسية	tunisian community
مغترب	expatriate
مغتربين	expatriate
تونسيين بالخارج	expatriate
التونسيين بالخارج	expatriate
مقيمين بالخارج	expatriate
فعل ذلك	do
يفعلون	do
فعلوا	do
صنع	make; manufacture
صنعت	make; manufacture
يصنع	make; manufacture
تصنع	make; manufacture
صناع	make; manufacture
جعل	make
جعلت	make
يجعل	make
تجعل	make
جعله	make
جعلها	make
ترك	leave
تركت	leave
تركوا	leave
يترك	leave
تترك	leave
تاركا	leave
احتفظ	keep; retain
يحتفظ	keep; retain
تحتفظ	keep; retain
احتفظت	keep; retain
تخلى	abandon; give up
تخلت	abandon; give up
يتخلى	abandon; give up
تخلي	abandon; give up
التخلي عن	abandon; give up
تتخلى	abandon; give up
شعر	feel
شعرت	feel
يشعر	feel
تشعر	feel
شعور	feeling
مشاعر	feeling
يشعرون	feel
عانى	suffer
عانت	suffer
يعاني	suffer
تعاني	suffer
معاناة	suffering
يعانون	suffer
عانوا	suffer
أضر	damage; harm; affected
أضرار	damage; harm
ضرر	damage; harm
تضرر	be damaged; damage
متضرر	affected; damaged
متضررين	affected; damaged
تضررت	be damaged; damage
متضررة	affected; damaged
أضرت	damage; harm; affected
أضرار مادية	material damage
خسائر مادية	material damage
أضرار جسيمة	material damage
خسائر بشرية	casualty; loss of life
خسائر في الأرواح	casualty; loss of life
الخسائر البشرية	casualty; loss of life
خسائر بشرية ومادية	casualty; loss of life
دمر	destroy
دمرت	destroy
تدمير	destruction
مدمر	destructive; destroyer; destroyed
مدمرة	destructive; destroyer; destroyed
دمروا	destroy
دمار	destruction
تدميرا	destruction
تخريب	sabotage; vandalism
خراب	sabotage; vandalism
خرب	sabotage; vandalism
مخربين	sabotage; vandalism
هدم	demolition; demolish
هدمت	demolition; demolish
هدم منازل	house demolition
حرق	burn; set fire
أحرق	burn; set fire
أحرقوا	burn; set fire
إحراق	burn; set fire
أضرم النار	burn; set fire
إضرام النار	burn; set fire
أضرموا النار	burn; set fire
هاجم	attack
هاجمت	attack
هاجموا	attack
يهاجم	attack
تهاجم	attack
مهاجما	attack
مهاجمة	attack
مهاجم	attacker; striker; assailant
مهاجمين	attacker; assailant; striker
مهاجمون	attacker; assailant; striker
ضرب	strike; hit; beat; blow
ضربت	strike; hit; beat; blow
يضرب	strike; hit; beat; blow
تضرب	strike; hit; beat; blow
ضربة	strike; hit; beat; blow
ضربات	strike; hit; beat; blow
ضربوا	strike; hit; beat; blow
ضربة عسكرية	military strike
ضربات عسكرية	military strike
الضربة العسكرية	military strike
ضربة استباقية	preemptive strike
ضربة وقائية	preemptive strike
طعن	stab; stabbing; appeal
طعنت	stab; stabbing; appeal
عملية طعن	stabbing; stabbing attack
طعنا	stab; stabbing; appeal
طعنة	stab; stabbing; appeal
طعون	appeal
دهس	car ramming; vehicle attack
عملية دهس	car ramming; vehicle attack
حادث دهس	car ramming; vehicle attack
دهست	run over; car ramming
رمى	throw
رمي	throw
رشق	throw; pelt
رشقوا	throw; pelt
رشق بالحجارة	stone throwing; throw stone
حجارة	stone
صدام	clash
صدامات	clash; collision; collide
تصادم	clash; collision; collide
اصطدام	clash; collision; collide
اصطدم	clash; collision; collide
اصطدمت	clash; collision; collide
تحطم	crash
تحطمت	crash
تحطم طائرة	plane crash
سقوط طائرة	plane crash
غرق	sink; drown
غرقت	sink; drown
غرقوا	sink; drown
غرق مركب	sink; drown
غرق قارب	sink; drown
هبط	land; landing; fall
هبطت	land; landing; fall
هبوط	land; landing; fall
هبوط اضطراري	emergency landing
أقلع	take off
أقلعت	take off
إقلاع	take off
حلق	fly
تحليق	fly
حلقت	fly
اعترض	intercept; object; objection
اعترضت	intercept; object; objection
اعتراض	intercept; object; objection
يعترض	intercept; object; objection
اعتراضات	intercept; object; objection
تصديق	ratify; ratification
التصديق على	ratify; ratification
صدق	ratify; ratification
صدقت	ratify; ratification
حظي	enjoy; receive
يحظى	enjoy; receive
تحظى	enjoy; receive
حظيت	enjoy; receive
انعكس	reflect; impact
انعكاس	reflect; impact
انعكاسات	reflect; impact
يعكس	reflect; impact
تعكس	reflect; impact
تداعيات	consequence; repercussion
تبعات	consequence; repercussion
عواقب	consequence; repercussion
عاقبة	consequence; repercussion
تداعيات خطيرة	consequence; repercussion
يتطلب	require; requirement
تتطلب	require; requirement
متطلبات	requirement
استوجب	require; requirement
يستوجب	require; requirement
يستدعي	require; requirement
تستدعي	require; requirement
استدعى	summon; recall
استدعت	summon; recall
استدعاء	summon; recall
استدعاء السفير	summon ambassador; recall ambassador
استدعت السفير	summon ambassador; recall ambassador
استدعى السفير	summon ambassador; recall ambassador
استدعت سفيرها	summon ambassador; recall ambassador
استدعاء سفيرها	summon ambassador; recall ambassador
تجاهل	ignore
يتجاهل	ignore
تتجاهل	ignore
تجاهلت	ignore
أهمل	neglect; negligence
إهمال	neglect; negligence
تقصير	neglect; negligence
مهمل	neglect; negligence
كرر	repeat; reiterate
كررت	repeat; reiterate
تكرار	repeat; reiterate
يكرر	repeat; reiterate
تكرر	repeat; reiterate
مكررا	repeat; reiterate
متكرر	repeat; reiterate
متكررة	repeat; reiterate
جدد التأكيد	repeat; reiterate
جددت التأكيد	repeat; reiterate
جددت	renew; renewal; renewable
يجدد	renew; renewal; renewable
تجديد	renewal; renew
تجدد	renew; renewal; renewable
متجددة	renewable; renewed
متجدد	renewable; renewed
تجددت	renew; renewal; renewable
مدد	extend; extension
تمديد	extend; extension
مددت	extend; extension
يمدد	extend; extension
تمديد حالة الطوارئ	extend; extension
وسع	expand; expansion
توسيع	expand; expansion
توسع	expand; expansion
يوسع	expand; expansion
موسع	expand; expansion
موسعة	expand; expansion
توسعت	expand; expansion
قلص	reduce; cut
قلصت	reduce; cut
يقلص	reduce; cut
تقلص	reduce; cut
سرع	accelerate; speed up
تسريع	accelerate; speed up
يسرع	accelerate; speed up
تسارع	accelerate; speed up
إسراع	accelerate; speed up
بطء	slowness
تباطؤ	slowdown; slow
تباطأ	slowdown; slow
واكب	keep pace; line
مواكبة	keep pace; line
تماشيا	keep pace; line
يتماشى	keep pace; line
أنشأ	establish; create; creation
أنشأت	establish; create; creation
إنشاء	establish; create; creation
ينشئ	establish; create; creation
أنشئت	establish; create; creation
أنشئ	establish; create; creation
إحداث	establish; create; creation
أحدث	establish; create; creation
أحدثت	establish; create; creation
تنشئ	establish; create; creation
أقام علاقات	establish relation
إقامة علاقات	establish relation
شيد	build; construction
تشييد	build; construction
شيدت	build; construction
ركب	install; composition
تركيب	install; composition
تركيبة	install; composition
أعده	prepare
أعدته	prepare
أعدها	prepare
انتدب	recruitment; recruit; hire
انتدابات	recruitment; recruit; hire
منتدب	recruitment; recruit; hire
جند	recruit; recruitment; recruit soldier
تجنيد	recruit; recruitment; recruit soldier
مجند	recruit; recruitment; recruit soldier
مجندين	recruit; recruitment; recruit soldier
يجند	recruit; recruitment; recruit soldier
تطوع	volunteer
متطوع	volunteer
متطوعين	volunteer
متطوعون	volunteer
تطوعي	volunteer
التحق	join
التحقت	join
التحقوا	join
التحاق	join
يلتحق	join
انتمى	belong; member; affiliation
ينتمي	belong; member; affiliation
تنتمي	belong; member; affiliation
انتماء	belong; member; affiliation
ينتمون	belong; member; affiliation
منتمين	belong; member; affiliation
منتمي	belong; member; affiliation
ارتبط	link; connect
يرتبط	link; connect
مرتبط	linked; related
مرتبطة	linked; related
ارتباط	link; connect
ارتباطه	link; connect
ترتبط	link; connect
مرتبطين	linked; related
تورط	involvement
متورط	involved; implicated
متورطين	involved; implicated
متورطة	involved; implicated
ضالع	involved; implicated
ضالعين	involved; implicated
ضلوع	involvement
متورطون	involved; implicated
تورطه	involvement
تورطهم	involvement
ارتكب	commit
ارتكبت	commit
ارتكبوا	commit
ارتكاب	commit
يرتكب	commit
مرتكب	perpetrator
مرتكبي	perpetrator
مرتكبو	perpetrator
يرتكبون	commit
مثل أمام المحكمة	appear in court
المثول أمام المحكمة	appear in court
المثول أمام القضاء	appear in court
عاقب	punish; punishment
يعاقب	punish; punishment
معاقبة	punish; punishment
عقاب	punish; punishment
عقابي	punish; punishment
الإفلات من العقاب	impunity
إفلات من العقاب	impunity
بريء	innocent
براءة	acquittal; innocence
تبرئة	acquittal; innocence
برأ	innocent; acquittal
أبرياء	innocent
بريئة	innocent
مذنب	guilty
مذنبين	guilty
ذنب	guilt; sin
أدين بتهمة	convict
أدانت المحكمة	convict
وجهت تهمة	charge; indict
توجيه تهمة	charge; indict
وجهت إليه تهمة	charge; indict
توجيه الاتهام	charge; indict
توجيه الاتهامات	charge; indict
وجهت الاتهام	charge; indict
لائحة اتهام	indictment
لائحة الاتهام	indictment
استجوب	question; interrogation
استجواب	question; interrogation
استجوبت	question; interrogation
استنطاق	question; interrogation
يستجوب	question; interrogation
كفالة	bail
بكفالة	bail
مثول	appear
أدلى	cast; give; make
أدلت	cast; give; make
أدلوا	cast; give; make
يدلي	cast; give; make
تدلي	cast; give; make
إدلاء	cast; give; make
الإدلاء بأصواتهم	cast; give; make
يدلون	cast; give; make
أدلى بصوته	cast; give; make
أدلى بتصريحات	make statement
أدلى بتصريح	make statement
تقدم بطلب	apply; request
قدم طلبا	apply; request
قدم استقالته	resign; submit resignation
قدمت استقالتها	resign; submit resignation
تقديم استقالته	resign; submit resignation
قدم استقالة	resign; submit resignation
حجب	block; withhold
حجبت	block; withhold
يحجب	block; withhold
سحب الترخيص	revoke license
تنازل	concession; concede
تنازلات	concession; concede
تنازلت	concession; concede
يتنازل	concession; concede
ضحى	sacrifice
تضحية	sacrifice
تضحيات	sacrifice
يضحي	sacrifice
تمسك	adhere; insist; stick
متمسك	adhere; insist; stick
يتمسك	adhere; insist; stick
تتمسك	adhere; insist; stick
تمسكه	adhere; insist; stick
تمسكت	adhere; insist; stick
متمسكة	adhere; insist; stick
أصر	insist
أصرت	insist
يصر	insist
تصر	insist
إصرار	insist
مصرا	insist
تردد	hesitate; frequency
متردد	hesitate; frequency
ترددت	hesitate; frequency
يتردد	hesitate; frequency
راهن على	bet
يراهن	bet
لعب	play; game
لعبت	play; game
يلعب	play; game
تلعب	play; game
لعبة	play; game
ألعاب	play; game
تعادل	draw; tie
تعادلا	draw; tie
تعادلت	draw; tie
تأهل	qualify; qualifier
تأهلت	qualify; qualifier
يتأهل	qualify; qualifier
تصفيات	qualify; qualifier
احتفل	celebrate
احتفال	celebration
احتفالات	celebration
يحتفل	celebrate
احتفلت	celebrate
يحتفلون	celebrate
كرم	honor
تكريم	honor
كرمت	honor
جائزة	prize; award
جوائز	prize; award
جائزة نوبل	nobel prize; nobel peace prize
جائزة نوبل للسلام	nobel prize; nobel peace prize
نوبل للسلام	nobel prize; nobel peace prize
نوبل	nobel prize; nobel peace prize
استقطب	attract
استقطاب	attract
جذب	attract
يجذب	attract
تجذب	attract
أثار	raise; spark; provoke
أثارت	raise; spark; provoke
يثير	raise; spark; provoke
تثير	raise; spark; provoke
إثارة	raise; spark; provoke
مثير	raise; spark; provoke
مثيرة	raise; spark; provoke
أثاروا	raise; spark; provoke
أثارت جدلا	spark controversy
أثار جدلا	spark controversy
أثار جدلا واسعا	spark controversy
عطل	disrupt; disruption
تعطيل	disrupt; disruption
معطل	disrupted; unemployed
معطلة	disrupted; unemployed
عطلة	holiday; vacation
عطل فني	technical fault; technical problem
تعطل	breakdown; stop
أعطال	breakdown; stop
أنعش	recovery; revive
انتعاش	recovery; revive
إنعاش	recovery; revive
تعافى	recover; recovery
تعافي	recover; recovery
يتعافى	recover; recovery
شفي	recover; recovery
شفاء	recover; recovery
انهار	collapse
انهارت	collapse
انهيار	collapse
ينهار	collapse
تنهار	collapse
أفلس	bankruptcy
إفلاس	bankruptcy
تعثر	stall; falter
متعثرة	stall; falter
تعثرت	stall; falter
متعثر	stall; falter
فاق	exceed; outperform
يفوق	exceed; outperform
تفوق	exceed; outperform
تفوقت	exceed; outperform
نواب المعارضة	parliament
مجلس قيادة الثورة	revolutionary command council
دبلوماسي غربي	western diplomat
دبلوماسيون غربيون	western diplomat
دبلوماسيين غربيين	western diplomat
دبلوماسي روسي	russian diplomat
دبلوماسيين روس	russian diplomat
دبلوماسيا روسيا	russian diplomat
طرد دبلوماسيين	expel diplomat
طرد الدبلوماسيين	expel diplomat
طردت دبلوماسيين	expel diplomat
شخص غير مرغوب فيه	persona non grata
حصانة	immunity
حصانة دبلوماسية	immunity
حصانة برلمانية	immunity
رفع الحصانة	immunity
استحقاق	claim; benefit; election
استحقاقات	claim; benefit; election
شرعنة	legalization
تقنين	legalization
قضية فلسطينية	palestinian cause; palestinian issue
القضية الفلسطينية	palestinian cause; palestinian issue
الصراع العربي الإسرائيلي	arab-israeli conflict
الصراع الفلسطيني الإسرائيلي	israeli-palestinian conflict
الصراع الإسرائيلي الفلسطيني	israeli-palestinian conflict
الشعب الفلسطيني	palestinian people
الشعب السوري	syrian people
منظمة التحرير الفلسطينية	palestine liberation organization; plo
منظمة التحرير	palestine liberation organization; plo
كتائب القسام	al-qassam brigades
كتائب عز الدين القسام	al-qassam brigades
القسام	al-qassam brigades
معاداة السامية	anti-semitism; anti-semitic
معاد للسامية	anti-semitism; anti-semitic
معادية للسامية	anti-semitism; anti-semitic
معادية	anti; hostile
مناهض	anti; hostile
مناهضة	anti; hostile
مناهضين	anti; hostile
مناهض للحكومة	anti-government
مناهضة للحكومة	anti-government
مناوئة للحكومة	anti-government
موال	loyal; loyalist; pro
موالية	loyal; loyalist; pro
موالي	loyal; loyalist; pro
موالين	loyal; loyalist; pro
موالون	loyal; loyalist; pro
موالية للحكومة	loyal; loyalist; pro
ولاء	loyalty; allegiance
مؤيد للديمقراطية	pro-democracy
مؤيدة للديمقراطية	pro-democracy
مؤيد للحكومة	pro-government
مؤيدة للحكومة	pro-government
ساسة	politician
رجل سياسة	politician
رجال السياسة	politician
مشرع	lawmaker; legislator
مشرعين	lawmaker; legislator
مشرعون	lawmaker; legislator
نخبة	elite
نخب	elite
بارز	prominent; leading
بارزة	prominent; leading
بارزين	prominent; leading
معارض بارز	opposition leader
زعيم المعارضة	opposition leader
زعيمة المعارضة	opposition leader
قادة المعارضة	opposition leader
زعماء المعارضة	opposition leader
زعيم المتمردين	rebel leader
قادة المتمردين	rebel leader
زعيم ديني	cleric; religious leader
رجل دين	cleric; religious leader
رجال الدين	cleric; religious leader
رجال دين	cleric; religious leader
علماء الدين	cleric; religious leader
مرشد	guide; supreme leader
المرشد الأعلى	supreme leader
المرشد الإيراني	supreme leader
مرشد أعلى	supreme leader
علي خامنئي	khamenei
خامنئي	khamenei
حسن روحاني	rouhani; hassan rouhani
روحاني	rouhani; hassan rouhani
محمد جواد ظريف	zarif
جواد ظريف	zarif
ظريف	zarif
ريكس تيلرسون	tillerson
تيلرسون	tillerson
مايك بومبيو	pompeo
بومبيو	pompeo
سيرغي لافروف	lavrov; sergei lavrov
لافروف	lavrov; sergei lavrov
سيرجي لافروف	lavrov; sergei lavrov
بان كي مون	ban ki-moon
أنطونيو غوتيريش	guterres; antonio guterres
غوتيريش	guterres; antonio guterres
أنطونيو جوتيريش	guterres; antonio guterres
ستيفان دي ميستورا	de mistura
دي ميستورا	de mistura
غسان سلامة	ghassan salame
سعد الحريري	hariri; saad hariri
الحريري	hariri; saad hariri
حيدر العبادي	abadi; haider al-abadi
العبادي	abadi; haider al-abadi
علي عبد الله صالح	ali abdullah saleh
عبد ربه منصور هادي	hadi
زين العابدين بن علي	ben ali
بن علي	ben ali
المنصف المرزوقي	marzouki
المرزوقي	marzouki
فائز السراج	sarraj; fayez sarraj
السراج	sarraj; fayez sarraj
هيلاري كلينتون	clinton; hillary clinton
كلينتون	clinton; hillary clinton
تيريزا ماي	theresa may
فرانسوا هولاند	hollande
هولاند	hollande
بوريس جونسون	boris johnson
جو بايدن	biden; joe biden
بايدن	biden; joe biden
خروج بريطانيا	brexit
بريكست	brexit
بريكسيت	brexit
خروج بريطانيا من الاتحاد	brexit
نقل السفارة	move embassy; embassy move
نقل السفارة الأمريكية	move embassy; embassy move
نقل السفارة الأميركية	move embassy; embassy move
نقل سفارتها	move embassy; embassy move
استيطان إسرائيلي	israeli settlement
الاستيطان الإسرائيلي	israeli settlement
جدار الفصل	separation barrier; wall
الجدار العازل	separation barrier; wall
معبر كرم أبو سالم	kerem shalom
اعتراف دولي	international recognition
الاعتراف بالقدس	recognize jerusalem; recognition of jerusalem
معترف به دوليا	internationally recognized; recognition
المعترف بها دوليا	internationally recognized; recognition
معترف بها دوليا	internationally recognized; recognition
حكومة معترف بها دوليا	internationally recognized government
الحكومة المعترف بها دوليا	internationally recognized government
قرار دولي	international resolution
قرارات دولية	international resolution
دور دولي	international role
أمن الملاحة	navigation; shipping
ملاحة	navigation; shipping
ملاحة بحرية	navigation; shipping
الملاحة البحرية	navigation; shipping
الملاحة الدولية	navigation; shipping
أجواء	airspace; atmosphere
مياه إقليمية	territorial waters
المياه الإقليمية	territorial waters
مياهها الإقليمية	territorial waters
مياه دولية	international waters
المياه الدولية	international waters
ناقلة نفط	oil tanker
ناقلات النفط	oil tanker
ناقلات نفط	oil tanker
ناقلة النفط	oil tanker
قرصان	pirate; hacker
قراصنة	pirate; hacker
قراصنة صوماليين	somali pirate
تهديد إرهابي	terrorist threat; terror threat
التهديدات الإرهابية	terrorist threat; terror threat
تهديدات إرهابية	terrorist threat; terror threat
التهديد الإرهابي	terrorist threat; terror threat
خطر إرهابي	terrorist threat; terror threat
مخاطر إرهابية	terrorist threat; terror threat
مخطط إرهابي	terrorist plot; terrorist act
مخططات إرهابية	terrorist plot; terrorist act
عمل إرهابي	terrorist plot; terrorist act
أعمال إرهابية	terrorist plot; terrorist act
الأعمال الإرهابية	terrorist plot; terrorist act
قائمة الإرهاب	terrorist list
قوائم الإرهاب	terrorist list
قائمة المنظمات الإرهابية	terrorist list
لائحة الإرهاب	terrorist list
ذئب منفرد	lone wolf
الذئاب المنفردة	lone wolf
ذئاب منفردة	lone wolf
بايع	pledge allegiance; allegiance
مبايعة	pledge allegiance; allegiance
بايعوا	pledge allegiance; allegiance
بيعة	pledge allegiance; allegiance
بؤر التوتر	conflict zone
بؤر توتر	conflict zone
بث رسائل	broadcast; air
بث	broadcast; air
بثت	broadcast; air
بثه	broadcast; air
يبث	broadcast; air
تبث	broadcast; air
بثها	broadcast; air
بث مباشر	live broadcast
البث المباشر	live broadcast
بثا مباشرا	live broadcast
مقطع مصور	video; recording
تسجيل مصور	video; recording
تسجيل صوتي	audio recording
دعاية	propaganda
بروباغندا	propaganda
حملة دعائية	propaganda
شائعة	rumor
شائعات	rumor
إشاعة	rumor
إشاعات	rumor
تسريب	leak
تسريبات	leak
سرب	leak
مسربة	leak
مسرب	leak
ويكيليكس	wikileaks
موقع ويكيليكس	wikileaks
أخبار كاذبة	fake news
الأخبار الكاذبة	fake news
أخبار زائفة	fake news
الأخبار الزائفة	fake news
فراغ سياسي	political vacuum
فراغ	vacuum
فراغ دستوري	vacuum; political vacuum
خليفته	successor
خلفه في المنصب	successor
سلف	predecessor
سلفه	predecessor
أداء اليمين	swear in; take oath
أدى اليمين	swear in; take oath
اليمين الدستورية	oath; constitutional oath
أدى اليمين الدستورية	swear in; take oath
أداء اليمين الدستورية	swear in; take oath
تنصيب	inauguration
حفل تنصيب	inauguration
مراسم	ceremony
مراسم التوقيع	ceremony
حفل التوقيع	ceremony
برقية	cable; telegram
برقيات	cable; telegram
برقية تهنئة	cable; telegram
جدول أعمال	agenda
جدول الأعمال	agenda
أجندة	agenda
طاولة المفاوضات	negotiating table
مائدة المفاوضات	negotiating table
طاولة الحوار	negotiating table
مائدة مستديرة	round table
المائدة المستديرة	round table
على هامش القمة	sidelines of summit
خلف الكواليس	behind the scenes
وراء الكواليس	behind the scenes
كواليس	behind the scenes
تقارب	rapprochement
تقاربا	rapprochement
تقاربت	rapprochement
تضامن	solidarity
تضامنا	solidarity
متضامن	solidarity
تضامنه	solidarity
تضامنها	solidarity
متضامنة	solidarity
صداقة	friendship
علاقات الصداقة	friendship
علاقات صداقة	friendship
أخوة	brotherhood; brotherly
أخوي	brotherhood; brotherly
أخوية	brotherhood; brotherly
الدولة الشقيقة	brotherhood; brotherly
البلدين الشقيقين	brotherhood; brotherly
تعايش	coexistence; peaceful coexistence
تعايش سلمي	coexistence; peaceful coexistence
التعايش السلمي	coexistence; peaceful coexistence
تسامح	tolerance
متسامح	tolerance
نبذ العنف	renounce violence; reject
نبذ	renounce violence; reject
اللاعنف	non-violence
حل سلمي	peaceful solution
الحل السلمي	peaceful solution
تسوية سلمية	peaceful solution
احتجاج سلمي	peaceful protest
احتجاجات سلمية	peaceful protest
مظاهرات سلمية	peaceful protest
مسيرة سلمية	peaceful protest
مظاهرة سلمية	peaceful protest
الاحتجاجات السلمية	peaceful protest
حشد	crowd; mobilize; buildup
حشود	crowd; mobilize; buildup
حشدت	crowd; mobilize; buildup
حشد عسكري	military buildup
تعبئة	mobilization
التعبئة العامة	mobilization
تأهب	alert; high alert
حالة تأهب	alert; high alert
حالة التأهب	alert; high alert
حالة استنفار	alert; high alert
استنفار	alert; high alert
استنفار أمني	alert; high alert
تشديد الإجراءات الأمنية	tighten security
تشديد الأمن	tighten security
تعزيز الأمن	tighten security
طاقة نووية	nuclear energy; nuclear power
الطاقة النووية	nuclear energy; nuclear power
طاقة ذرية	atomic energy
منظومة دفاع	defense system
منظومة دفاع جوي	air defense system
منظومة إس 400	s-400
إس 400	s-400
الملف النووي	nuclear issue; nuclear file
الملف النووي الإيراني	nuclear issue; nuclear file
خبراء أمميون	un expert
خبراء الأمم المتحدة	un expert
قرارات الأمم المتحدة	un resolution
قرار أممي	un resolution
قرار الأمم المتحدة	un resolution
حق النقض	veto
حق الفيتو	veto
فيتو	veto
عضو دائم	permanent member
الأعضاء الدائمين	permanent member
دول دائمة العضوية	permanent member
دائمة العضوية	permanent member
مصر على	insist
متابع	follower
إس 300	s-300
حبوب	grain
اختبار	test
مركز تجاري	shopping mall; mall
إيقافها	arrest; stop
توعية	awareness
مهني	professional; vocational
مهنية	professional; vocational
مهنيا	professional; vocational
مهنيون	professional
مهنيين	professional
مهنة	profession
مهن	profession
مساندة	support; backing
ساند	support; back
ساندت	support; back
يساند	support; back
تساند	support; back
استمرار	continuation; continuity
استمرارية	continuation; continuity
استمر	continue; last
استمرت	continue; last
يستمر	continue; last
تستمر	continue; last
استمروا	continue; last
يستمرون	continue; last
مستمر	continuous; ongoing
مستمرة	continuous; ongoing
صغير	small; young
صغيرة	small; young
صغار	small; young
صغرى	small; minor
شمل	include; cover
شملت	include; cover
يشمل	include; cover
تشمل	include; cover
شامل	comprehensive
شاملة	comprehensive
عبر عن	express
عبرت عن	express
يعبر عن	express
تعبر عن	express
معبرا عن	express
معبرة عن	express
تعبير	expression
ديني	religious
دينية	religious
دين	debt; religion
أديان	religion
ديون	debt
قطاع	sector
قطاعات	sector
قطاعي	sectoral
قطاعية	sectoral
قطاع غزة	gaza strip
القطاع الخاص	private sector
القطاع العام	public sector
نقل	transport; transfer
نقلت	transport; report; transfer
ينقل	transport; report; transfer
تنقل	transport; report; transfer
نقلوا	transport; report; transfer
ينقلون	transport; report; transfer
ناقل	carrier
ناقلة	tanker; carrier
ناقلات	tanker; carrier
ناقلة نفط	oil tanker
ناقلات نفط	oil tanker
ناقلات النفط	oil tanker
ناقلة جند	personnel carrier
مجلة	magazine; journal
مجلات	magazine; journal
درجة	degree
درجات	degree; grade
درجات الحرارة	temperature
درجة الحرارة	temperature
درجة مئوية	degree celsius
قناة	channel; canal
قنوات	channel; canal
قناة تلفزيونية	television channel
قناة السويس	suez canal
نية	intention; intent
نوايا	intention; intent
ترشح	run; candidacy; nominate
ترشيح	nomination
ترشيحات	nomination
رشح	nominate
رشحت	nominate
يرشح	nominate
ترشحت	run; stand
يترشح	run; stand
تترشح	run; stand
مرشح	candidate
مرشحة	candidate
مرشحون	candidate
مرشحين	candidate
مرشحا	candidate
مترشح	candidate
مترشحة	candidate
مترشحون	candidate
مترشحين	candidate
مترشحات	candidate
ريح	wind
رياح	wind
بارحة	yesterday
امتحان	exam
امتحانات	exam
رابع	fourth
رابعة	fourth
أمني	security
أمنية	security
أمنيا	security
أمنيون	security officer; security
أمنيين	security officer; security
أتى	come
أتت	come
يأتي	come
تأتي	come
إجراء	measure; procedure
إجراءات	measure; procedure
إجرائي	procedural
إجرائية	procedural
أجرى	conduct; hold
أجرت	conduct; hold
يجري	conduct; hold
تجري	conduct; hold
أجري	conduct; hold
أجريت	conduct; hold
صفقة	deal
صفقات	deal
حادث	accident; incident
حادثة	accident; incident
حوادث	accident; incident
حادث سير	traffic accident
حوادث السير	traffic accident
حادث مرور	traffic accident
حوادث المرور	traffic accident
حملة	campaign
حملات	campaign
حملة انتخابية	election campaign
الحملة الانتخابية	election campaign
مهرب	smuggler
مهربة	smuggled
مهربون	smuggler
مهربين	smuggler
تهريب	smuggling
هرب	flee; escape
هربت	flee; escape
يهرب	flee; escape
تهرب	evasion; flee
روسي	russian
روسية	russian
روس	russian
هيئة	body; authority; commission
هيئات	body; authority; commission
تجاوز	exceed
تجاوزت	exceed
يتجاوز	exceed
تتجاوز	exceed
تجاوزات	abuse; violation
مهمة	mission; task
مهام	mission; task
مهمات	mission; task
مبلغ	amount; sum
مبالغ	amount; sum
مبلغ مالي	sum of money
مبالغ مالية	sum of money
شيخ	sheikh; senator
شيوخ	sheikh; senator
مجلس الشيوخ	senate
دستوري	constitutional
دستورية	constitutional
دستور	constitution
دساتير	constitution
المحكمة الدستورية	constitutional court
حرص	keenness; concern
حرصت	be keen
يحرص	be keen
تحرص	be keen
حريص	keen
حريصة	keen
مندوب	delegate; representative
مندوبة	delegate; representative
مندوبون	delegate; representative
مندوبين	delegate; representative
مندوبية	delegation
مؤقت	temporary; interim
مؤقتة	temporary; interim
مؤقتا	temporarily
بلدان	country
بلدين	country
تعيين	appointment
تعيينات	appointment
عين	eye; appoint
عينت	appoint
يعين	appoint
تعين	appoint
معين	certain; appointed
معينة	certain; appointed
موقف	position; stance
مواقف	position; stance
رخصة	license
رخص	license
ترخيص	license; permit
تراخيص	license; permit
رخصة قيادة	driving license
مغربي	moroccan
مغربية	moroccan
مغاربة	moroccan
جريح	wounded; injured
جرحى	wounded; injured
جريحا	wounded; injured
جرح	injury; wound
جروح	injury; wound
جراح	injury; surgeon
أخير	last; recent
أخيرة	last; recent
أخيرا	finally; recently
منافسة	competition
منافسات	competition
منافس	rival
منافسة شديدة	fierce competition
منافسون	competitor; rival
منافسين	competitor; rival
منافسيه	competitor; rival
منافسيها	competitor; rival
تنافس	compete; competition
يتنافس	compete; competition
تتنافس	compete; competition
تنافسي	competitive
تنافسية	competitive
شرب	drink; drinking
مياه الشرب	drinking water
الماء الصالح للشرب	drinking water
مشروب	drink; beverage
مشروبات	drink; beverage
توقيت	timing; time
بتوقيت غرينتش	gmt
بتوقيت جرينتش	gmt
بالتوقيت المحلي	local time
بتوقيت محلي	local time
شدد	stress; emphasize
شددت	stress; emphasize
يشدد	stress; emphasize
تشدد	stress; emphasize
مشددا	stress; emphasize
مشددة	stress; emphasize
شددوا	stress; emphasize
اعتداء	attack; assault
اعتداءات	attack; assault
اعتدى	attack; assault
اعتدت	attack; assault
يعتدي	attack; assault
تعتدي	attack; assault
معتد	attacker
معتدين	attacker
مسجد	mosque
مساجد	mosque
جامع	mosque
جوامع	mosque
إداري	administrative
إدارية	administrative
إداريون	administrative
إداريين	administrative
سبق	precede; previously
يهدف	aim
تهدف	aim
هدف إلى	aim
هدفت	aim
هدف	goal; target
أهداف	goal; target
مستهدف	targeted
مستهدفة	targeted
استهدف	target
استهدفت	target
يستهدف	target
تستهدف	target
استهداف	targeting; target
سوري	syrian
سورية	syrian
سوريون	syrian
سوريين	syrian
سوريا	syria
جمهور	public; audience
جماهير	fans; masses
جماهيري	mass; popular
جماهيرية	mass; popular
مقرر	scheduled
مقررة	scheduled
من المقرر	scheduled
واقعة	incident
وقائع	incident
وقع	occur; sign; located
وقعت	occur; sign; located
يقع	occur; sign; located
تقع	occur; sign; located
وقعوا	sign
تجديد	renewal
جدد	new; renew
جددت	renew; reiterate
يجدد	renew; reiterate
تجدد	renew; reiterate
متجددة	renewable
الطاقة المتجددة	renewable energy
الطاقات المتجددة	renewable energy
طاقة متجددة	renewable energy
صفر	zero
حاول	try; attempt
حاولت	try; attempt
يحاول	try; attempt
تحاول	try; attempt
حاولوا	try; attempt
يحاولون	try; attempt
محاولة	attempt
محاولات	attempt
جلسة	session; hearing
جلسات	session; hearing
جلسة استماع	hearing
جلسات استماع	hearing
جلسة مغلقة	closed session
جلسة طارئة	emergency session
اتفاقية	agreement; convention
اتفاقيات	agreement; convention
اتفاق	agreement; deal
اتفاقات	agreement; deal
اتفق	agree
اتفقت	agree
يتفق	agree
تتفق	agree
اتفقوا	agree
اتفقا	agree
متفق عليه	agreed
انتشار	spread; deployment
انتشر	spread; deploy
انتشرت	spread; deploy
ينتشر	spread; deploy
تنتشر	spread; deploy
منتشر	widespread; deployed
منتشرة	widespread; deployed
نشر	publish; deploy
نشرت	publish; deploy
ينشر	publish; deploy
تنشر	publish; deploy
منشور	post; publication
منشورات	post; publication
أوضح	explain; clarify
أوضحت	explain; clarify
يوضح	explain; clarify
توضح	explain; clarify
أوضحوا	explain; clarify
موضحا	explain; clarify
موضحة	explain; clarify
توضيح	clarification
توضيحات	clarification
واضح	clear
واضحة	clear
وضوح	clarity
بوضوح	clearly
صالح	valid; interest
صالحة	valid
صلوحية	validity; power
صلاحية	validity; power
صلاحيات	powers; authority
لندن	london
موظف	employee; staff
موظفة	employee; staff
موظفون	employee; staff
موظفين	employee; staff
موظفا	employee; staff
موظفات	employee; staff
موظفو	employee; staff
وظف	employ; hire
وظفت	employ; hire
يوظف	employ; hire
توظف	employ; hire
توظيف	employment; recruitment
وظيفة	job
وظائف	job
مفتوح	open
مفتوحة	open
حاكم	governor; ruler; prosecute
حكام	ruler; referee
حكم	ruling; rule; sentence; referee
أحكام	ruling; sentence; provision
حكمت	rule; sentence
يحكم	rule; sentence
تحكم	control; rule
حكم بالسجن	prison sentence
أحكام بالسجن	prison sentence
حكم بالإعدام	death sentence
أحكام بالإعدام	death sentence
الحكم الذاتي	autonomy
حكم ذاتي	autonomy
علبة	box; pack
علب	box; pack
عال	high
عالي	high
عالية	high
أعلى	highest; higher
طب	medicine
طبي	medical
طبية	medical
طبيب	doctor; physician
طبيبة	doctor; physician
أطباء	doctor; physician
طبيب شرعي	forensic doctor; medical examiner
الطب الشرعي	forensic medicine
توفي	die; pass away
توفيت	die; pass away
توفوا	die; pass away
وفاة	death
وفيات	death
حالة وفاة	death
حالات وفاة	death
متوفى	deceased
متوفين	deceased
اعتبر	consider
اعتبرت	consider
يعتبر	consider
تعتبر	consider
معتبرا	consider
معتبرة	consider
اعتبارا من	as of
اعتبار	consideration
اعتبارات	consideration
وصل	arrive; reach
وصلت	arrive; reach
يصل	arrive; reach
تصل	arrive; reach
وصلوا	arrive; reach
يصلون	arrive; reach
وصول	arrival; access
ضرر	damage; harm
أضرار	damage; harm
أضر	harm; damage
أضرت	harm; damage
يضر	harm; damage
تضر	harm; damage
متضرر	affected; damaged
متضررة	affected; damaged
متضررون	affected; damaged
متضررين	affected; damaged
تضرر	damage; affect
تضررت	damage; affect
يتضرر	damage; affect
تتضرر	damage; affect
أضرار مادية	material damage
سن	age
أملاك	property
ممتلكات	property
أقوال	statement; remark
قول	statement
جوي	air; aerial
جوية	air; aerial
غارة جوية	airstrike
غارات جوية	airstrike
الغارات الجوية	airstrike
القوات الجوية	air force
سلاح الجو	air force
الخطوط الجوية	airline
خطوط جوية	airline
الأرصاد الجوية	meteorology
المجال الجوي	airspace
طن	ton
أطنان	ton
طنا	ton
تلقى	receive
تلقت	receive
يتلقى	receive
تتلقى	receive
تلقوا	receive
يتلقون	receive
اتصال	contact; communication; call
اتصالات	contact; communication; call
اتصال هاتفي	phone call
مكالمة هاتفية	phone call
مكالمة	call
مكالمات	call
اتصل	call; contact
اتصلت	call; contact
يتصل	call; contact
تتصل	call; contact
قطاع الاتصالات	telecommunications
شركة اتصالات	telecommunications
شركات الاتصالات	telecommunications
نبأ	news
أنباء	news
وكالة أنباء	news agency
وكالة الأنباء	news agency
وكالات الأنباء	news agency
تاسع	ninth
تاسعة	ninth
ثامن	eighth
ثامنة	eighth
سابع	seventh
سابعة	seventh
سادس	sixth
سادسة	sixth
خامس	fifth
خامسة	fifth
عاشر	tenth
عاشرة	tenth
تشكيل	formation; lineup
تشكيلة	formation; lineup
شكل	form; constitute
شكلت	form; constitute
يشكل	form; constitute
تشكل	form; constitute
أشكال	form; shape
لغة	language
لغات	language
لغوي	linguistic
لغوية	linguistic
أفق	prospect; horizon
آفاق	prospect; horizon
ألماني	german
ألمانية	german
ألمان	german
ألمانيا	germany
خطر	danger; risk
أخطار	danger; risk
خطرا	danger; risk
خطير	dangerous; serious
خطيرة	dangerous; serious
مخاطر	risk
مخاطرة	risk
خطورة	seriousness; danger
بيان	statement; data
بيانات	statement; data
بيانا	statement; data
تجربة	experience; experiment; test
تجارب	experience; experiment; test
تجريبي	experimental
تجريبية	experimental
حساب	account
حسابات	account
صنع	manufacture; make
صنعت	make; manufacture
يصنع	make; manufacture
تصنع	make; manufacture
تصنيع	manufacturing
مصنع	factory; plant
مصانع	factory; plant
مصنعة	manufacturer; manufactured
صانع	maker
صناع	maker
كتاب	book; writer
كتب	write; book
كتابة	writing
كتابات	writing
كتبت	write
يكتب	write
تكتب	write
كاتب	writer; author
كاتبة	writer; author
كاتبا	writer; author
هندي	indian
هندية	indian
هنود	indian
شخص	person
أشخاص	person
شخصي	personal
شخصية	personal
شخصيا	personal
شخصيات	figure; personality
أنف	nose
زوجة	wife
زوجات	wife
زوج	husband; couple
أزواج	couple; husband
زوجان	couple
زوجين	couple
زواج	marriage
تزوج	marry
تزوجت	marry
يتزوج	marry
تتزوج	marry
متزوج	married
متزوجة	married
عقد	contract; hold; decade
عقود	contract; hold; decade
عقدت	hold
يعقد	hold
تعقد	hold
انعقد	hold; convene
انعقدت	hold; convene
ينعقد	hold; convene
تنعقد	hold; convene
انعقاد	hold; convene
ثمن	price
أثمان	price
ثمين	precious; valuable
ثمينة	precious; valuable
غرب	west
غربي	western
غربية	western
الدول الغربية	western
القوى الغربية	western
مجمع	complex; compound
جمع	collect; gather
جمعت	collect; gather
يجمع	collect; gather
تجمع	gathering; rally; gather
تجميع	assembly; collection
إياب	return leg; leg
ذهاب	leg
سكة	railway
سكك	railway
السكك الحديدية	railway; railroad
سكة حديد	railway; railroad
السكك الحديد	railway; railroad
سكك حديدية	railway; railroad
عالمي	global; world
عالمية	global; world
عالميا	worldwide; globally
عالم	world; scientist
علماء	scientist
بريطانيا	britain; uk
بريطاني	british
بريطانية	british
بريطانيون	british
بريطانيين	british
كمين	ambush
كمائن	ambush
فرصة	opportunity; chance
فرص	opportunity; chance
فرصة عمل	job
فرص عمل	job
فرص العمل	job
قمة	summit
قمم	summit
إصلاح	reform
إصلاحات	reform
أصلح	repair; reform
إصلاحي	reformist; reform
إصلاحية	reformist; reform
مطلب	demand
مطالب	demand
طالب	student; demand; call
طالبت	demand; call
يطالب	demand; call
تطالب	demand; call
طالبوا	demand; call
يطالبون	demand; call
مطالبا	demand; call
مطالبين	demand; call
طالبة	student
طلاب	student
طلبة	student
طالبات	student
خليج	gulf
خليجي	gulf
خليجية	gulf
دول الخليج	gulf state
الدول الخليجية	gulf state
مجلس التعاون الخليجي	gulf cooperation council
يورو	euro
منطقة اليورو	eurozone; euro zone
جمهوري	republican
جمهورية	republic; republican
جمهوريون	republican
جمهوريين	republican
ساكن	population; resident
سكان	population; resident
عدد السكان	population
سكني	residential
سكنية	residential
سكن	housing
إسكان	housing
ألقى	deliver; throw
ألقت	deliver; throw
يلقي	deliver; throw
تلقي	deliver; throw
ألقت القبض على	arrest
ألقي القبض على	arrest
إلقاء القبض على	arrest
القبض على	arrest
تجهيز	equipment
تجهيزات	equipment
مجهز	equipped
مجهزة	equipped
جهز	equip; prepare
جهزت	equip; prepare
جهاز	device; agency
أجهزة	device; agency
معروف	known
معروفة	known
انتداب	recruitment; mandate
حرق	burn; burning
أحرق	burn; torch
أحرقت	burn; torch
يحرق	burn; torch
تحرق	burn; torch
أحرقوا	burn; torch
حروق	burn
حريق	fire
حرائق	fire
حرائق الغابات	wildfire; forest fire
حريق غابات	wildfire; forest fire
حرائق غابات	wildfire; forest fire
نشاط	activity
أنشطة	activity
نشاطات	activity
ناشط	activist
ناشطة	activist
ناشطون	activist
ناشطين	activist
نشطاء	activist
نشط	active
نشطة	active
إسعاف	ambulance
سيارة إسعاف	ambulance
سيارات الإسعاف	ambulance
سيارة الإسعاف	ambulance
سيارات إسعاف	ambulance
مسعف	paramedic
مسعفون	paramedic
مسعفين	paramedic
إسعافات أولية	first aid
الإسعافات الأولية	first aid
حصيلة	toll
حصيلة القتلى	death toll
طفولة	childhood
طفل	child
طفلة	child
أطفال	child
انطلق	start; launch
انطلقت	start; launch
ينطلق	start; launch
تنطلق	start; launch
انطلاق	start; launch
انطلاقة	start; launch
أطلق	launch; fire; release
أطلقت	launch; fire; release
يطلق	launch; fire; release
تطلق	launch; fire; release
أطلقوا	launch; fire; release
إطلاق	launch; release
إطلاق النار	shooting; gunfire
إطلاق نار	shooting; gunfire
وقف إطلاق النار	ceasefire
إطلاق سراح	release
أطلق سراح	release
أطلقت سراح	release
سيجارة	cigarette
سجائر	cigarette
مستجد	development
مستجدات	development
حظر	ban; embargo
حظرت	ban
يحظر	ban
تحظر	ban
حظر التجول	curfew
حظر تجول	curfew
محظور	banned
محظورة	banned
ولد	boy; child; born
أولاد	boy; child; born
ولادة	birth
مولود	born; birth
مواليد	born; birth
ميلاد	birth
عيد الميلاد	christmas
عيد	holiday; eid
أعياد	holiday; eid
معرض	exhibition; fair
معارض	opponent; exhibition; opposition
بيت	house; home
بيوت	house; home
بنية تحتية	infrastructure
البنية التحتية	infrastructure
البنى التحتية	infrastructure
بالغ	adult; serious
بالغة	adult; serious
بالغون	adult
بالغين	adult
إعادة	return; restore
إعادة الإعمار	reconstruction
إعادة إعمار	reconstruction
إعادة هيكلة	restructuring
إعادة فتح	reopening; reopen
إعادة انتخاب	reelection
أعاد	return; restore
أعادت	return; restore
يعيد	return; restore
تعيد	return; restore
مساعدة	assistance; aid
مساعدات	assistance; aid
مساعدات إنسانية	humanitarian aid
المساعدات الإنسانية	humanitarian aid
ساعد	help
ساعدت	help
يساعد	help
تساعد	help
ساعدوا	help
مساعد	assistant; aide
مساعدون	assistant; aide
مساعدين	assistant; aide
إفراج	release
أفرج	release
أفرجت	release
يفرج	release
تفرج	release
موقوف	detainee; detained
موقوفون	detainee; detained
موقوفين	detainee; detained
موقوفة	detainee; detained
أوقف	stop; arrest
أوقفت	stop; arrest
يوقف	stop; arrest
توقف	stop; arrest
أوقفوا	stop; arrest
إيقاف	arrest; stop; suspension
توقيف	arrest
توقيفات	arrest
أكد	confirm; stress; affirm
أكدت	confirm; stress; affirm
يؤكد	confirm; stress; affirm
تؤكد	confirm; stress; affirm
أكدوا	confirm; stress; affirm
يؤكدون	confirm; stress; affirm
مؤكدا	confirm; stress; affirm
مؤكدة	confirm; stress; affirm
مؤكدين	confirm; stress; affirm
تأكيد	confirmation
تأكيدات	confirmation
مؤكد	confirmed; certain
تفجير	bombing; explosion
تفجيرات	bombing; explosion
فجر	blow up; detonate
فجرت	blow up; detonate
يفجر	blow up; detonate
تفجر	blow up; detonate
تفجير انتحاري	suicide bombing; suicide attack
هجوم انتحاري	suicide bombing; suicide attack
هجمات انتحارية	suicide bombing; suicide attack
انتحاري	suicide bomber; suicide
انتحاريين	suicide bomber; suicide
انتحارية	suicide bomber; suicide
انتحار	suicide
انتحر	commit suicide
انتحرت	commit suicide
انفجار	explosion; blast
انفجارات	explosion; blast
انفجر	explode
انفجرت	explode
ينفجر	explode
تنفجر	explode
متفجر	explosive
متفجرة	explosive
متفجرات	explosive
عبوة ناسفة	explosive device; bomb
عبوات ناسفة	explosive device; bomb
حزام ناسف	explosive belt
أحزمة ناسفة	explosive belt
سيارة مفخخة	car bomb
سيارات مفخخة	car bomb
بنزين	gasoline; petrol
وقود	fuel
ديزل	diesel
محروقات	fuel
كيروسين	kerosene
محطة وقود	gas station
محطات الوقود	gas station
محطة بنزين	gas station; petrol station
ضرب	hit; strike; beat
ضربت	hit; strike; beat
يضرب	hit; strike; beat
تضرب	hit; strike; beat
ضربة	strike; blow
ضربات	strike; blow
ضربات جوية	airstrike
ضربة جوية	airstrike
سيد	mr
سيدة	lady; woman; mrs
سيدات	woman; lady
سيادة	sovereignty
موجة	wave
موجات	wave
أمواج	wave
موجة حر	heat wave
موجة الحر	heat wave
أخذ	take
أخذت	take
يأخذ	take
تأخذ	take
ثلج	snow; ice
ثلوج	snow; ice
أسبق	former
سابق	former; previous
سابقة	former; previous; precedent
سابقا	previously; formerly
حمل	carry; bear
حملت	carry; bear
يحمل	carry; bear
تحمل	carry; bear
يحملون	carry; bear
محمول	mobile; portable
محمولة	mobile; portable
هاتف محمول	mobile phone
الهاتف المحمول	mobile phone
الهواتف المحمولة	mobile phone
الهاتف الجوال	mobile phone
هاتف	phone; telephone
هواتف	phone; telephone
هاتفي	telephone
هاتفية	telephone
هاتفيا	phone; telephone
هاتف ذكي	smartphone
هواتف ذكية	smartphone
الهواتف الذكية	smartphone
مستشفى	hospital
مستشفيات	hospital
استرجاع	recovery
استرداد	recovery
قنب هندي	cannabis
فضاء	space
فضائي	space; satellite
فضائية	space; satellite
قمر صناعي	satellite
أقمار صناعية	satellite
الأقمار الصناعية	satellite
محطة الفضاء الدولية	space station
حديقة	park; garden
حدائق	park; garden
إسباني	spanish
إسبانية	spanish
إسبان	spanish
إسبانيا	spain
منزل	house; home
منازل	house; home
لقي	meet; receive
لقيت	meet; receive
لقي مصرعه	die; kill
لقي حتفه	die; kill
لقيت مصرعها	die; kill
لقوا مصرعهم	die; kill
تضامن	solidarity
أقرب	closest; nearest
قريب	close; near
قريبة	close; near
قريبا	soon
مائي	water
مائية	water
ماء	water
مياه	water
موارد مائية	water resource
الموارد المائية	water resource
أثار	raise; spark; provoke
أثارت	raise; spark; provoke
يثير	raise; spark; provoke
تثير	raise; spark; provoke
إثارة	excitement
حفاظ	preservation; maintaining
حافظ	maintain; preserve
حافظت	maintain; preserve
يحافظ	maintain; preserve
تحافظ	maintain; preserve
دبلوماسي	diplomatic; diplomat
دبلوماسية	diplomacy; diplomatic
دبلوماسيون	diplomat
دبلوماسيين	diplomat
حارس	guard; goalkeeper
حراس	guard; goalkeeper
حارس مرمى	goalkeeper
حارس المرمى	goalkeeper
حراس المرمى	goalkeeper
حراسة	guard; security
حرس	guard
الحرس الوطني	national guard
الحرس الثوري	revolutionary guard
خفر السواحل	coast guard
أظهر	show; appear
أظهرت	show; appear
يظهر	show; appear
تظهر	show; appear
ظهر	appear
ظهرت	appear
ظهور	appearance
مقاطعة	boycott; province; county
قاطع	boycott
قاطعت	boycott
يقاطع	boycott
تقاطع	boycott
قاطعوا	boycott
ضم	include; annex
ضمت	include; annex
يضم	include; annex
تضم	include; annex
انضمام	joining; accession
انضم	join
انضمت	join
ينضم	join
تنضم	join
انضموا	join
تعادل	draw
تعادلت	draw
يتعادل	draw
يعادل	equal; equivalent
تعادلا	draw
ما يعادل	equivalent
صيني	chinese
صينية	chinese
صينيون	chinese
صينيين	chinese
قطعة	piece
قطع	cut; piece
قطعت	cut; sever
يقطع	cut; sever
تقطع	cut; sever
قطع غيار	spare part
قطع الغيار	spare part
قطع العلاقات	sever tie
قطع علاقات	sever tie
سيارة	car; vehicle
سيارات	car; vehicle
سيارتين	car; vehicle
قبول	acceptance; admission
قبلت	accept; acceptable
يقبل	accept; acceptable
تقبل	accept; acceptable
مقبول	acceptable; accept
مقبولة	acceptable; accept
رؤية	vision
أمريكي	american; us
أمريكية	american; us
أميركي	american; us
أميركية	american; us
أمريكيون	american; us
أمريكيين	american; us
أميركيون	american; us
أميركيين	american; us
أمريكا	america
أميركا	america
تويتر	twitter
تغريدة	tweet
تغريدات	tweet
غرد	tweet
غردت	tweet
فيسبوك	facebook
يوتيوب	youtube
إنستغرام	instagram
انستغرام	instagram
واتساب	whatsapp
استقبال	reception
استقبل	receive; welcome
استقبلت	receive; welcome
يستقبل	receive; welcome
تستقبل	receive; welcome
مدرسة	school
مدارس	school
مدرسي	school
مدرسية	school
مدرس	teacher
مدرسون	teacher
مدرسين	teacher
معلم	teacher
معلمة	teacher
معلمون	teacher
معلمين	teacher
تدريس	teaching
درس	lesson; study
دروس	lesson; study
درست	study
يدرس	study
تدرس	study
دراسة	study
دراسات	study
دراسي	school; academic
دراسية	school; academic
السنة الدراسية	school year
العام الدراسي	school year
عام دراسي	school year
إيران	iran
إيراني	iranian
إيرانية	iranian
إيرانيون	iranian
إيرانيين	iranian
صوت	voice; vote; sound
أصوات	voice; vote; sound
صوتت	vote
يصوت	vote
تصوت	vote
صوتوا	vote
يصوتون	vote
تصويت	vote; voting
مصوت	voter
مصوتين	voter
ناخب	voter
ناخبون	voter
ناخبين	voter
تشجيع	encouragement; encourage
شجع	encourage
شجعت	encourage
يشجع	encourage
تشجع	encourage
مشجعة	encourage
مشجع	fan
مشجعون	fan
مشجعين	fan
يومي	daily
يومية	daily
يوميا	daily
إسلامي	islamic; islamist
إسلامية	islamic; islamist
إسلاميون	islamic; islamist
إسلاميين	islamic; islamist
إسلام	islam
الدولة الإسلامية	islamic state
تنظيم الدولة الإسلامية	islamic state
مسلم	muslim
مسلمة	muslim
مسلمون	muslim
مسلمين	muslim
الإخوان المسلمين	muslim brotherhood
الإخوان المسلمون	muslim brotherhood
رضيع	infant; baby
رضيعة	infant; baby
رضع	infant; baby
تمثل	represent; consist
يتمثل	represent; consist
تتمثل	represent; consist
مثلت	represent
يمثل	represent
ممثل	representative; actor
ممثلة	actress; representative
ممثلون	representative; actor
ممثلين	representative; actor
ممثلو	representative; actor
تمثيل	representation
توقع	expect; forecast
توقعت	expect; forecast
يتوقع	expect; forecast
تتوقع	expect; forecast
توقعوا	expect; forecast
يتوقعون	expect; forecast
توقعات	expectation; forecast
متوقع	expected
متوقعة	expected
غير متوقع	unexpected
غير متوقعة	unexpected
فرض	impose
فرضت	impose
يفرض	impose
تفرض	impose
فرض عقوبات	impose sanction
فرض العقوبات	impose sanction
عقوبة	sanction; penalty; punishment
عقوبات	sanction; penalty; punishment
عاقب	punish
يعاقب	punish
تعاقب	punish
معاقبة	punishment; punish
عقوبة الإعدام	death penalty
عقوبة السجن	prison sentence
علمي	scientific
علمية	scientific
علم	flag; learn; science
علوم	science
علمت	learn; know
يعلم	learn; know
تعلم	learn; know; learning
منتوج	product
منتوجات	product
منتج	product; producer
منتجات	product
منتجة	producer; producing
منتجون	producer
منتجين	producer
أنتج	produce
أنتجت	produce
ينتج	produce
تنتج	produce
إنتاج	production; output
إنتاجي	production; productive
إنتاجية	productivity; production
تحسن	improvement; improve
تحسنت	improve
يتحسن	improve
تتحسن	improve
حسنت	improve
يحسن	improve
تحسين	improvement
تحسينات	improvement
ستة	six
ست	six
سبعة	seven
سبع	seven
ثمانية	eight
ثماني	eight
ثمان	eight
تسعة	nine
تسع	nine
خمسة	five
خمس	five
أربعة	four
أربع	four
ثلاثة	three
ثلاث	three
عشرة	ten
عشرون	twenty
عشرين	twenty
ثلاثون	thirty
ثلاثين	thirty
أربعون	forty
أربعين	forty
خمسون	fifty
خمسين	fifty
ستون	sixty
ستين	sixty
سبعون	seventy
سبعين	seventy
ثمانون	eighty
ثمانين	eighty
تسعون	ninety
تسعين	ninety
مئة	hundred
مائة	hundred
مئات	hundreds; hundred
ألف	thousand
آلاف	thousand
ألفا	thousand
عشرات	dozens; dozen; tens
عشرات الآلاف	tens of thousands
مئات الآلاف	hundreds of thousands
ربع	quarter
نصف	half
ثلث	third
ثلثي	two-thirds
حكومي	government; governmental
حكومية	government; governmental
حكومة	government
حكومات	government
غير حكومية	non-governmental
منظمة غير حكومية	ngo; non-governmental organization
منظمات غير حكومية	ngo; non-governmental organization
المنظمات غير الحكومية	ngo; non-governmental organization
بؤرة	hotspot; focus
بؤر	hotspot; focus
يقل	decrease; less
تقل	decrease; less
تضمن	include; contain
تضمنت	include; contain
يتضمن	include; contain
تتضمن	include; contain
أرض	land; territory
أراضي	land; territory
أراض	land; territory
قلب	heart
انتظر	wait; await
انتظرت	wait; await
ينتظر	wait; await
تنتظر	wait; await
ينتظرون	wait; await
انتظار	waiting; wait
منتظر	expected
منتظرة	expected
فلسطيني	palestinian
فلسطينية	palestinian
فلسطينيون	palestinian
فلسطينيين	palestinian
فلسطين	palestine
السلطة الفلسطينية	palestinian authority
الأراضي الفلسطينية	palestinian territory
دارت	take place
يدور	take place
تدور	take place
خفيف	light; slight
خفيفة	light; slight
عربي	arab; arabic
عربية	arab; arabic
عرب	arab; arabic
الدول العربية	arab country
جامعة الدول العربية	arab league
الجامعة العربية	arab league
مقطع	clip; section
مقاطع	clip; section
مقطع فيديو	video; video clip
مقاطع فيديو	video; video clip
سائق	driver
سائقة	driver
سائقون	driver
سائقين	driver
سائقي	driver
قيادة	leadership; driving; command
قاد	lead; drive
قادت	lead; drive
يقود	lead; drive
تقود	lead; drive
سماح	allowing; permission
سمح	allow; permit
سمحت	allow; permit
يسمح	allow; permit
تسمح	allow; permit
قاتل	killer; murderer; fight
قاتلة	lethal; deadly
قتلة	killer
نص	text
نصوص	text
ينص	stipulate
تنص	stipulate
رقابة	control; oversight; censorship
مراقبة	monitoring; surveillance; control
رقابي	supervisory; regulatory
رقابية	supervisory; regulatory
راقب	monitor
يراقب	monitor
تراقب	monitor
مراقب	observer
مراقبون	observer
مراقبين	observer
كهربائي	electric; electrical
كهربائية	electric; electrical
كهرباء	electricity; power
انقطاع التيار الكهربائي	power outage; blackout
انقطاع الكهرباء	power outage; blackout
محطة كهرباء	power plant
محطة توليد الكهرباء	power plant
محطات الكهرباء	power plant
شبكة الكهرباء	power grid
سيارة كهربائية	electric car; electric vehicle
السيارات الكهربائية	electric car; electric vehicle
سيارات كهربائية	electric car; electric vehicle
عهد	era; pledge
ولي العهد	crown prince
بريد	mail; post
بريد إلكتروني	email
البريد الإلكتروني	email
برمج	programmed; scheduled
مبرمجة	programmed; scheduled
مبرمج	programmed; scheduled
برنامج	program
برامج	program
برمجة	programming; software
برمجيات	programming; software
قضى	rule; spend
قضت	rule; spend
يقضي	rule; spend
تقضي	rule; spend
قضاء	judiciary; court
قضائي	judicial; legal
قضائية	judicial; legal
قاضي	judge
قاض	judge
قاضية	judge
قضاة	judge
قاضي التحقيق	investigating judge
قضية	case; issue
قضايا	case; issue
أبيض	white
بيضاء	white
البيت الأبيض	white house
البحر الأبيض المتوسط	mediterranean; mediterranean sea
البحر المتوسط	mediterranean; mediterranean sea
أسود	black
سوداء	black
سود	black
أحمر	red
حمراء	red
أخضر	green
خضراء	green
أزرق	blue
زرقاء	blue
أصفر	yellow
صفراء	yellow
برتقالي	orange
برتقالية	orange
وردي	pink
وردية	pink
الصليب الأحمر	red cross
الهلال الأحمر	red crescent
البحر الأحمر	red sea
البحر الأسود	black sea
أوروبي	european
أوروبية	european
أوروبيون	european
أوروبيين	european
أوروبا	europe
الاتحاد الأوروبي	european union; eu
المفوضية الأوروبية	european commission
البرلمان الأوروبي	european parliament
البنك المركزي الأوروبي	european central bank; ecb
المركزي الأوروبي	european central bank; ecb
بضاعة	goods
بضائع	goods
سلعة	commodity; goods
سلع	commodity; goods
طرف	party; side
أطراف	party; side
طرفان	party; side
طرفين	party; side
عرض	offer; show; present; symptom
عروض	offer; show; present
عرضت	offer; display; present
يعرض	offer; display; present
تعرض	suffer; face; expose
معروض	displayed; exhibit
معروضة	displayed; exhibit
معروضات	displayed; exhibit
مريض	patient; sick
مريضة	patient; sick
مرضى	patient; sick
مرض	disease; illness
أمراض	disease; illness
شكاية	complaint
شكوى	complaint
شكاوى	complaint
شكا	complain
اشتكى	complain
يشكو	complain
يشتكي	complain
محاربة	fight; combat
حارب	fight
يحارب	fight
تحارب	fight
يحاربون	fight
حرب	war
حروب	war
حربي	war; military
حربية	war; military
الحرب الأهلية	civil war
حرب أهلية	civil war
الحرب العالمية الثانية	world war ii
الحرب العالمية الأولى	world war
الحرب الباردة	cold war
مجرم حرب	war criminal
مجرمي الحرب	war criminal
جريمة حرب	war crime
جرائم حرب	war crime
جرائم الحرب	war crime
أسرى الحرب	prisoner of war
أسرى حرب	prisoner of war
استراتيجي	strategic
استراتيجية	strategy; strategic
إستراتيجية	strategy; strategic
استراتيجيات	strategy
تركيبة	composition
لاجئ	refugee
لاجئة	refugee
لاجئون	refugee
لاجئين	refugee
مخيم	camp
مخيمات	camp
مخيم للاجئين	refugee camp
مخيمات اللاجئين	refugee camp
مخيم اللاجئين	refugee camp
لجوء	asylum
طالب لجوء	asylum seeker
طالبي اللجوء	asylum seeker
طالبو اللجوء	asylum seeker
طالبي لجوء	asylum seeker
حق اللجوء	asylum; asylum right
طلب لجوء	asylum application; asylum request
طلبات اللجوء	asylum application; asylum request
اهتمام	interest; attention
اهتمامات	interest; attention
اهتم	care; interest
يهتم	care; interest
تهتم	care; interest
مهتم	interested
مهتمة	interested
مهتمون	interested
مهتمين	interested
قادر	able; capable
قادرة	able; capable
قادرون	able; capable
قادرين	able; capable
قدرة	ability; capability; capacity
قدرات	ability; capability; capacity
قدر	estimate
قدرت	estimate
يقدر	estimate
تقدر	estimate
تقدير	estimate; appreciation
تقديرات	estimate; appreciation
متر	meter
أمتار	meter
مترا	meter
كيلومتر	kilometer
كيلومترات	kilometer
كيلومترا	kilometer
كيلومتر مربع	square kilometer
كيلومترا مربعا	square kilometer
متر مربع	square meter
مترا مربعا	square meter
متر مكعب	cubic meter
مترا مكعبا	cubic meter
كلم	km; kilometer
كم	km; kilometer
كيلوغرام	kilogram; kg
كيلوغراما	kilogram; kg
كلغ	kilogram; kg
كغ	kilogram; kg
كيلو	kilogram; kg
غرام	gram
غراما	gram
لتر	liter
لترا	liter
لترات	liter
برميل	barrel
براميل	barrel
برميلا	barrel
ميل	mile; tend
أميال	mile
ميلا	mile
هكتار	hectare
هكتارا	hectare
هكتارات	hectare
خلق	create; creation
يخلق	create
تخلق	create
وجه	face; direct
وجهت	direct; send
يوجه	direct; send
توجه	direct; send
موجه	directed; aimed
موجهة	directed; aimed
توجيه	directive; guidance
توجيهات	directive; guidance
مناقشة	discussion; debate
مناقشات	discussion; debate
نقاش	discussion; debate
نقاشات	discussion; debate
ناقش	discuss
ناقشت	discuss
يناقش	discuss
تناقش	discuss
ناقشوا	discuss
شيء	thing
أشياء	thing
شيئا	thing
إزالة	removal
أزال	remove
أزالت	remove
يزيل	remove
مضطرب	turbulent; rough
مضطربة	turbulent; rough
اضطراب	unrest; disorder; disturbance
اضطرابات	unrest; disorder; disturbance
ممكن	possible
ممكنة	possible
غير ممكن	impossible
مستحيل	impossible
مستحيلة	impossible
مشهد	scene
مشاهد	scene; viewer
مشاهد فيديو	footage
مشاهدون	viewer
مشاهدين	viewer
انقلاب	coup
انقلاب عسكري	military coup
الانقلاب العسكري	military coup
محاولة انقلاب	coup attempt
محاولة الانقلاب	coup attempt
تنس	tennis
حدث	event; happen
أحداث	event; incident
حدثت	happen; occur
يحدث	happen; occur
تحدث	speak; talk
تحدثت	speak; talk
يتحدث	speak; talk
تتحدث	speak; talk
تحدثوا	speak; talk
متحدث	spokesman; spokesperson
متحدثة	spokeswoman; spokesperson
متحدثون	speaker; spokesperson
ناطق باسم	spokesman; spokesperson
متحدث باسم	spokesman; spokesperson
المتحدث باسم	spokesman; spokesperson
الناطق باسم	spokesman; spokesperson
مجاور	neighboring
مجاورة	neighboring
جار	neighbor; current
جيران	neighbor
دول الجوار	neighboring country
الدول المجاورة	neighboring country
دولة مجاورة	neighboring country
عانى	suffer
عانت	suffer
يعاني	suffer
تعاني	suffer
يعانون	suffer
معاناة	suffering
مفاوضات	negotiation; talks
تفاوض	negotiation; talks
مفاوضة	negotiation
تفاوضت	negotiate
يتفاوض	negotiate
تتفاوض	negotiate
فاوض	negotiate
مفاوض	negotiator
مفاوضون	negotiator
مفاوضين	negotiator
إعلان	announcement; declaration; advertisement
إعلانات	announcement; declaration; advertisement
أعلن	announce; declare
أعلنت	announce; declare
يعلن	announce; declare
تعلن	announce; declare
أعلنوا	announce; declare
يعلنون	announce; declare
معلنا	announce; declare
معلنة	announce; declare
معلن	announced
علني	public
علنية	public
علنا	public
صنف	type; category
أصناف	type; category
صنفت	classify; rank
يصنف	classify; rank
تصنف	classify; rank
مصنف	classify; rank
مصنفة	classify; rank
تصنيف	ranking; classification; rating
تصنيفات	ranking; classification; rating
تصنيف ائتماني	credit rating
التصنيف الائتماني	credit rating
سائح	tourist
سائحة	tourist
سياح	tourist
سياحة	tourism
سياحي	tourist; tourism
سياحية	tourist; tourism
فاز	win
فازت	win
يفوز	win
تفوز	win
فازوا	win
فوز	win; victory
فائز	winner
فائزة	winner
فائزون	winner
فائزين	winner
خسر	lose
خسرت	lose
يخسر	lose
تخسر	lose
خسروا	lose
خسارة	loss; casualty
خسائر	loss; casualty
خسائر مادية	material damage
خاسر	loser
خاسرة	loser
تقاعد	retirement
معاش	pension
معاشات	pension
متقاعد	retired
متقاعدة	retired
متقاعدون	retiree; pensioner
متقاعدين	retiree; pensioner
سن التقاعد	retirement age
صندوق التقاعد	pension fund
صناديق التقاعد	pension fund
صناديق المعاشات	pension fund
صندوق معاشات	pension fund
صادرات	export
واردات	import
صدر	issue; export; release
صدرت	issue; export; release
يصدر	issue; export; release
تصدر	issue; export; release
أصدر	issue
أصدرت	issue
أصدروا	issue
إصدار	issuance; release
إصدارات	issuance; release
صدور	issue; release
تصدير	export
توريد	import
استيراد	import
استورد	import
يستورد	import
تستورد	import
مستورد	imported; importer
مستوردة	imported; importer
مصدر	source
مصادر	source
نفاذ	access
تقنية	technology; technique
تقنيات	technology; technique
تقني	technical
تقنيون	technical
تقنيين	technical
تكنولوجيا	technology
تكنولوجيات	technology
تكنولوجي	technological; technology
تكنولوجية	technological; technology
أسرة	family
أسر	family
عائلة	family
عائلات	family
عائلي	family
عائلية	family
جزئي	partial
جزئية	partial
جزئيا	partial
جزء	part
أجزاء	part
غادر	leave; depart
غادرت	leave; depart
يغادر	leave; depart
تغادر	leave; depart
غادروا	leave; depart
يغادرون	leave; depart
مغادرة	departure; leave
أمير	prince; emir
أميرة	princess
أمراء	prince
إحالة	referral
أحال	refer
أحالت	refer
يحيل	refer
تحيل	refer
أحيل	refer
أحيلت	refer
ساحل	coast
سواحل	coast
ساحلي	coastal
ساحلية	coastal
محاسبة	accounting; accountability
محاسب	accountant
محاسبين	accountant
حاسب	hold accountable
يحاسب	hold accountable
عضوية	membership
عضو	member
عضوة	member
أعضاء	member
عضوا	member
عضوي	organic
دولة عضو	member state
الدول الأعضاء	member state
دول أعضاء	member state
توافق	consensus; agreement
توافقي	consensus
توافقية	consensus
تعطل	breakdown; disruption
تعطلت	disrupt; disruption
يتعطل	disrupt; disruption
عطل	breakdown; disrupt
عطلت	disrupt; disruption
يعطل	disrupt; disruption
تعطيل	disrupt; disruption
عطلة	holiday; vacation
عطلة نهاية الأسبوع	weekend
نهاية الأسبوع	weekend
نادي	club
ناد	club
أندية	club
أبناء	son
ابن	son
ابنة	daughter
بنات	daughter
بنت	girl
فتاة	girl
فتيات	girl
صلة	link; connection
صلات	link; connection
وكيل	agent; prosecutor
وكلاء	agent; prosecutor
وكالة	agency
وكالات	agency
وكيل الجمهورية	public prosecutor
النيابة العامة	public prosecution; prosecutor
النائب العام	attorney general; prosecutor
مدع عام	attorney general; prosecutor
المدعي العام	attorney general; prosecutor
المدعي العمومي	attorney general; prosecutor
مدع	prosecutor; plaintiff
مدعون	prosecutor; plaintiff
مدعين	prosecutor; plaintiff
ادعاء	prosecution; claim
ادعاءات	allegation; claim
الادعاء العام	prosecution; prosecutor
ادعى	claim; allege
ادعت	claim; allege
يدعي	claim; allege
تدعي	claim; allege
يزعم	claim; allege
تزعم	claim; allege
زعم	claim; allege
زعمت	claim; allege
مزاعم	claim; allege
مزعوم	alleged
مزعومة	alleged
أشار	note; point; indicate
أشارت	note; point; indicate
يشير	note; point; indicate
تشير	note; point; indicate
أشاروا	note; point; indicate
مشيرا	note; point; indicate
مشيرة	note; point; indicate
إشارة	signal; reference
إشارات	signal; reference
طرد	expel; expulsion
طردت	expel; expulsion
يطرد	expel; expulsion
تطرد	expel; expulsion
شرعي	legitimate; legal
شرعية	legitimacy; legitimate
غير شرعي	illegal
غير شرعية	illegal
غير الشرعية	illegal
هجرة غير شرعية	illegal immigration
الهجرة غير الشرعية	illegal immigration
هجرة	immigration; migration
مهاجر	migrant; immigrant
مهاجرة	migrant; immigrant
مهاجرون	migrant; immigrant
مهاجرين	migrant; immigrant
مجددا	again
قصور	failure; palace
قصر	palace
رعاية	care
الرعاية الصحية	health care; healthcare
رعاية صحية	health care; healthcare
رويترز	reuters
انتخاب	election
انتخابات	election
انتخابي	electoral; election
انتخابية	electoral; election
انتخب	elect
انتخبت	elect
ينتخب	elect
تنتخب	elect
منتخبا	team; elected
منتخبة	elected
منتخب	team; national team
المنتخب الوطني	national team
ناد رياضي	sports club
نادي كرة القدم	football club
انتخابات رئاسية	presidential election
الانتخابات الرئاسية	presidential election
انتخابات تشريعية	legislative election; parliamentary election
الانتخابات التشريعية	legislative election; parliamentary election
انتخابات برلمانية	parliamentary election
الانتخابات البرلمانية	parliamentary election
انتخابات بلدية	municipal election
الانتخابات البلدية	municipal election
انتخابات مبكرة	early election
الانتخابات المبكرة	early election
لجنة الانتخابات	election commission
هيئة الانتخابات	election commission
صحي	health; healthy
صحية	health; healthy
حجر صحي	quarantine
الحجر الصحي	quarantine
تتويج	crowning; title
توج	crown; win
توجت	crown; win
يتوج	crown; win
متوج	crown; win
أجر	wage; pay; salary
أجور	wage; pay; salary
أجرة	fare; fee
الحد الأدنى للأجور	minimum wage
راتب	salary
رواتب	salary
مرتب	salary
مرتبات	salary
زيادة الأجور	wage increase; pay rise
الزيادة في الأجور	wage increase; pay rise
دور	role; round
أدوار	role
ربع النهائي	quarterfinal; quarter-final
الدور ربع النهائي	quarterfinal; quarter-final
نصف النهائي	semifinal; semi-final
الدور نصف النهائي	semifinal; semi-final
دور المجموعات	group stage
الدور الأول	first round
طيران	aviation; airline
شركة طيران	airline
شركات الطيران	airline
شركة الطيران	airline
شركات طيران	airline
الطيران المدني	civil aviation
طائرة	plane; aircraft
طائرات	plane; aircraft
طائرة مسيرة	drone
طائرات مسيرة	drone
طائرة بدون طيار	drone
طائرات بدون طيار	drone
طائرة حربية	warplane; fighter jet
طائرات حربية	warplane; fighter jet
مقاتلة حربية	warplane; fighter jet
الطائرات الحربية	warplane; fighter jet
طائرة ركاب	passenger plane; airliner
حاملة طائرات	aircraft carrier
حاملة الطائرات	aircraft carrier
تحطم طائرة	plane crash
تحطم الطائرة	plane crash
تحطم	crash
تحطمت	crash
مروحية	helicopter
مروحيات	helicopter
طائرة مروحية	helicopter
طائرة هليكوبتر	helicopter
مطار	airport
مطارات	airport
مدرج	runway
رحلة	flight; trip
رحلات	flight; trip
رحلة جوية	flight
رحلات جوية	flight
الرحلات الجوية	flight
هبط	land; fall
هبطت	land; fall
يهبط	land; fall
تهبط	land; fall
هبوط	drop; landing
هبوط اضطراري	emergency landing
إقلاع	takeoff
أقلع	take off
أقلعت	take off
طيار	pilot
طيارون	pilot
طيارين	pilot
مناخ	climate
مناخي	climate
مناخية	climate
تغير المناخ	climate change
التغير المناخي	climate change
التغيرات المناخية	climate change
تغيرات مناخية	climate change
الاحتباس الحراري	global warming
مجال	field; area
مجالات	field; area
حق	right
حقوق	right
حقوقي	human rights; rights activist
حقوقية	human rights; rights activist
حقوقيون	human rights; rights activist
حقوقيين	human rights; rights activist
حقوق الإنسان	human rights
حقوق المرأة	women's rights
طبيعة	nature
طبيعي	natural; normal
طبيعية	natural; normal
غاز طبيعي	natural gas
الغاز الطبيعي	natural gas
الغاز الطبيعي المسال	lng; liquefied natural gas
غاز طبيعي مسال	lng; liquefied natural gas
كارثة طبيعية	natural disaster
كوارث طبيعية	natural disaster
الكوارث الطبيعية	natural disaster
عقار	drug; property
عقارات	real estate; property
عقاري	real estate; property
عقارية	real estate; property
قرض عقاري	mortgage; home loan
قروض عقارية	mortgage; home loan
رهن عقاري	mortgage; home loan
الرهن العقاري	mortgage; home loan
قطاع العقارات	real estate
سوق العقارات	real estate
تعمد	deliberate
عمدا	deliberately
متعمد	deliberate
متعمدة	deliberate
جامعة	university; league
جامعات	university; league
جامعي	university; academic
جامعية	university; academic
أكاديمي	academic
أكاديمية	academy; academic
أكاديميون	academic
أكاديميين	academic
جلب	bring
جلبت	bring
يجلب	bring
تجلب	bring
تولى	assume; take
تولت	assume; take
يتولى	assume; take
تتولى	assume; take
مادة	material; substance; article
مواد	material; substance; article
مادي	material; financial
مادية	material; financial
مواد غذائية	food; foodstuff
المواد الغذائية	food; foodstuff
مواد أولية	raw material
المواد الأولية	raw material
مواد خام	raw material
المواد الخام	raw material
غذاء	food
أغذية	food
غذائي	food
غذائية	food
الأمن الغذائي	food security
أمن غذائي	food security
رصاص	bullet; lead
رصاصة	bullet
رصاصات	bullet
رصاص حي	live ammunition
الرصاص الحي	live ammunition
رصاص مطاطي	rubber bullet
بالرصاص	shot; bullet
اشتبه	suspect; suspicion
يشتبه	suspect; suspicion
اشتباه	suspect; suspicion
مشتبه	suspect
مشتبها	suspect
مشتبه به	suspect
مشتبه بهم	suspect
المشتبه به	suspect
المشتبه بهم	suspect
مشتبه فيه	suspect
مجهول	unknown; unidentified
مجهولة	unknown; unidentified
مجهولون	unknown; unidentified
مجهولين	unknown; unidentified
متفاوت	varying
متفاوتة	varying
استعداد	readiness; preparation
استعدادات	preparation
استعد	prepare
استعدت	prepare
يستعد	prepare
تستعد	prepare
يستعدون	prepare
مستعد	ready; prepared
مستعدة	ready; prepared
شبه جزيرة	peninsula
شبه الجزيرة	peninsula
شبه الجزيرة الكورية	korean peninsula
استثناء	exception
استثنائي	exceptional; extraordinary
استثنائية	exceptional; extraordinary
استثنى	exclude; except
يستثني	exclude; except
تاريخ	history; date
تواريخ	history; date
تاريخي	historic; historical
تاريخية	historic; historical
تاريخيا	historic; historical
أولمبي	olympic
أولمبية	olympic
الألعاب الأولمبية	olympics; olympic games
دورة الألعاب الأولمبية	olympics; olympic games
أولمبياد	olympics; olympic games
اللجنة الأولمبية الدولية	international olympic committee
حاد	sharp; severe
حادة	sharp; severe
اصطدام	collision; crash
اصطدم	collide; hit
اصطدمت	collide; hit
يصطدم	collide; hit
صدم	hit; shock
صدمت	hit; shock
صدمة	shock
صدمات	shock
طويل	long
طويلة	long
طويل الأمد	long-term
طويلة الأمد	long-term
طويل الأجل	long-term
طويلة الأجل	long-term
قصير	short
قصيرة	short
قصير الأجل	short-term
قصيرة الأجل	short-term
قصير الأمد	short-term
قصيرة الأمد	short-term
مسافر	traveler; passenger
مسافرة	traveler; passenger
مسافرون	traveler; passenger
مسافرين	traveler; passenger
سفر	travel
سافر	travel
سافرت	travel
يسافر	travel
تسافر	travel
سافروا	travel
جواز سفر	passport
جوازات السفر	passport
جوازات سفر	passport
جواز السفر	passport
حظر السفر	travel ban
حظر سفر	travel ban
منع السفر	travel ban
نقابة	union; syndicate
نقابات	union; syndicate
نقابي	union; unionist
نقابية	union; unionist
نقابيون	unionist
نقابيين	unionist
نقابة عمالية	trade union; labor union
نقابات عمالية	trade union; labor union
النقابات العمالية	trade union; labor union
جودة	quality
عالي الجودة	high-quality
عالية الجودة	high-quality
حج	hajj; pilgrimage
حاج	pilgrim
حجاج	pilgrim
عمرة	umrah
حوكمة	governance
تعرض لهجوم	attack
تعرضت لهجوم	attack
يتعرض	suffer; face
تتعرض	suffer; face
تعرضت	suffer; face
تعرضوا	suffer; face
بئر	well
آبار	well
بئر نفط	oil well
آبار النفط	oil well
سلاح ناري	firearm; gun
أسلحة نارية	firearm; gun
الأسلحة النارية	firearm; gun
دراجة نارية	motorcycle
دراجات نارية	motorcycle
الدراجات النارية	motorcycle
دراجة	bicycle; bike
دراجات	bicycle; bike
دراجة هوائية	bicycle; bike
ألعاب نارية	fireworks
الألعاب النارية	fireworks
رئيسي	main; major
رئيسية	main; major
اقتناء	acquisition; purchase
شراء	purchase; buying
اشترى	buy; purchase
اشترت	buy; purchase
يشتري	buy; purchase
تشتري	buy; purchase
يشترون	buy; purchase
مشتر	buyer
مشتري	buyer
مشترين	buyer
بيع	sale
مبيعات	sale
باع	sell
باعت	sell
يبيع	sell
تبيع	sell
يبيعون	sell
بائع	seller; vendor
بائعة	seller; vendor
بائعون	seller; vendor
بائعين	seller; vendor
باعة	seller; vendor
إيطالي	italian
إيطالية	italian
إيطاليون	italian
إيطاليين	italian
إيطاليا	italy
مصاب	injured; infected
مصابة	injured; infected
مصابون	injured; infected
مصابين	injured; infected
أصيب	injure; infect
أصيبت	injure; infect
أصيبوا	injure; infect
يصاب	injure; infect
تصاب	injure; infect
إصابة	injury; infection; case
إصابات	injury; infection; case
أصاب	hit; injure
أصابت	hit; injure
يصيب	hit; injure
تصيب	hit; injure
إرهاب	terrorism
إرهابي	terrorist
إرهابية	terrorist
إرهابيون	terrorist
إرهابيين	terrorist
هجوم إرهابي	terrorist attack
هجمات إرهابية	terrorist attack
عملية إرهابية	terrorist attack
عمليات إرهابية	terrorist attack
مكافحة الإرهاب	counterterrorism; fight terrorism
تنظيم إرهابي	terrorist group; terrorist organization
جماعة إرهابية	terrorist group; terrorist organization
مجموعة إرهابية	terrorist group; terrorist organization
منظمة إرهابية	terrorist group; terrorist organization
خلية إرهابية	terrorist cell
تأثير	impact; influence; effect
تأثيرات	impact; influence; effect
أثرت	affect; influence
يؤثر	affect; influence
تؤثر	affect; influence
تأثر	affect
تأثرت	affect
يتأثر	affect
تتأثر	affect
متأثرا	affect
متأثرة	affected
إعدادي	preparatory
إعدادية	preparatory
منتصف	middle; mid
منتصف الليل	midnight
نهار	day; daytime
نهارا	day; daytime
ريال	riyal; rial
ريالا	riyal; rial
ريالات	riyal; rial
ريال مدريد	real madrid
برشلونة	barcelona
مانشستر سيتي	manchester city
مانشستر يونايتد	manchester united
أفريقي	african
إفريقي	african
أفريقية	african
أفارقة	african
أفريقيا	africa
إفريقيا	africa
جنوب أفريقيا	south africa
جنوب إفريقيا	south africa
شمال أفريقيا	north africa
شمال إفريقيا	north africa
غرب أفريقيا	west africa
غرب إفريقيا	west africa
الاتحاد الأفريقي	african union
الاتحاد الإفريقي	african union
نظم	organize; hold
نظمت	organize; hold
ينظم	organize; hold
تنظم	organize; hold
نظموا	organize; hold
منظم	organizer; organized
منظمة	organization
منظمون	organizer
منظمين	organizer
منظمات	organization
الجريمة المنظمة	organized crime
تنظيم	organization; group; regulation
تنظيمات	organization; group; regulation
تنظيمي	regulatory; organizational
تنظيمية	regulatory; organizational
استقالة	resignation
استقالات	resignation
استقال	resign
استقالت	resign
يستقيل	resign
تستقيل	resign
استقالوا	resign
مستقيل	resigning
محام	lawyer; attorney
محامي	lawyer; attorney
محامية	lawyer; attorney
محامون	lawyer; attorney
محامين	lawyer; attorney
محاماة	legal profession
مكتب محاماة	law firm
شركة محاماة	law firm
نقابة المحامين	bar association
مدخل	entrance
مداخل	entrance
معاينة	inspection
وجد	find
وجدت	find
يجد	find
تجد	find
وجدوا	find
يوجد	exist; there
توجد	exist; there
وجود	presence; existence
موجود	present; existing
موجودة	present; existing
موافقة	approval
وافق	approve; agree
وافقت	approve; agree
يوافق	approve; agree
توافقت	agree
وافقوا	approve; agree
منصب	position; post
مناصب	position; post
جديد	new
جديدة	new
جديدا	new
تطرق	address; discuss
تطرقت	address; discuss
يتطرق	address; discuss
إرادة	will
توقيع	signing; signature
وقعت على	sign
وقع على	sign
يوقع	sign
موقعة	sign
موقع على	sign
قيمة	value
قيم	value; assess; reside
يقيم	assess; reside
تقييم	assessment; evaluation
تقييمات	assessment; evaluation
قارة	continent
قارات	continent
قاري	continental
قارية	continental
جماعي	collective; mass
جماعية	collective; mass
جماعيا	collective; mass
قبر جماعي	mass grave
مقبرة جماعية	mass grave
مقابر جماعية	mass grave
حسم	settle; decide
حسمت	settle; decide
يحسم	settle; decide
تحسم	settle; decide
حاسم	decisive; crucial
حاسمة	decisive; crucial
محطة	station
محطات	station
محطة نووية	nuclear power plant
محطة للطاقة النووية	nuclear power plant
محطة الطاقة النووية	nuclear power plant
ذكي	smart; intelligent
ذكية	smart; intelligent
ذكاء	intelligence
ذكاء اصطناعي	artificial intelligence; ai
الذكاء الاصطناعي	artificial intelligence; ai
مستوى	level
مستويات	level
رفيع المستوى	high-level; senior
رفيعة المستوى	high-level; senior
أفاد	report; say
أفادت	report; say
يفيد	report; say
تفيد	report; say
أفادوا	report; say
مفيدا	report; say
إفادة	statement; testimony
إفادات	statement; testimony
مفيد	useful
مفيدة	useful
صناعة	industry
صناعات	industry
صناعي	industrial; industry
صناعية	industrial; industry
صناعيون	industrialist
صناعيين	industrialist
شعبي	popular
شعبية	popularity; popular
شعب	people
شعوب	people
شعبوي	populist
شعبوية	populism; populist
شعبويين	populist
آلة	machine
آلات	machine
آلي	automatic; automated
آلية	mechanism; vehicle
آليات	mechanism; vehicle
ذخيرة	ammunition; munition
ذخائر	ammunition; munition
أسلحة وذخيرة	weapon
أسلحة وذخائر	weapon
برد	cold
برودة	cold
بارد	cold
باردة	cold
حار	hot
حارة	hot
حر	heat; free
حرة	free
حرارة	heat
التجارة الحرة	free trade
تجارة حرة	free trade
حرية	freedom
حريات	freedom
حرية التعبير	freedom of expression
حرية الصحافة	press freedom
حرية الرأي	freedom of opinion
تعذيب	torture
عذب	torture
يعذب	torture
تعرض للتعذيب	torture
سوء المعاملة	mistreatment; ill-treatment
سوء معاملة	mistreatment; ill-treatment
اختطاف	kidnapping; abduction; hijacking
خطف	kidnapping; abduction; hijacking
اختطف	kidnap; abduct
اختطفت	kidnap; abduct
خطفت	kidnap; abduct
يختطف	kidnap; abduct
خطفوا	kidnap; abduct
مختطف	kidnapped; hijacked
مختطفة	kidnapped; hijacked
مختطفون	kidnapper; kidnapped
مختطفين	kidnapper; kidnapped
خاطف	kidnapper
خاطفون	kidnapper
خاطفين	kidnapper
رهينة	hostage
رهائن	hostage
فدية	ransom
جنوب	south
جنوبي	southern; south
جنوبية	southern; south
شمال	north
شمالي	northern; north
شمالية	northern; north
شرق	east
شرقي	eastern; east
شرقية	eastern; east
شمال غرب	northwest
شمال غربي	northwest
شمال شرق	northeast
شمال شرقي	northeast
جنوب غرب	southwest
جنوب غربي	southwest
جنوب شرق	southeast
جنوب شرقي	southeast
الشرق الأوسط	middle east
معيار	standard; criterion
معايير	standard; criterion
معياري	standard; benchmark
معيارية	standard; benchmark
سجل	record; register; score
سجلت	record; register; score
يسجل	record; register; score
تسجل	record; register; score
سجلوا	record; register; score
مسجل	registered; recorded
مسجلة	registered; recorded
سجلات	record; register
تسجيل	recording; registration
تسجيلات	recording; registration
صفة	capacity; status
صفات	capacity; quality
وصف	describe
وصفت	describe
يصف	describe
تصف	describe
وصفوا	describe
معارضة	opposition
معارضون	opponent; opposition; dissident
معارضين	opponent; opposition; dissident
عارض	oppose
عارضت	oppose
يعارض	oppose
تعارض	oppose
عارضوا	oppose
شاحنة	truck
شاحنات	truck
شاحن	charger
شاحنة صغيرة	van; pickup truck
شحن	shipping; freight
شحنة	shipment; cargo
شحنات	shipment; cargo
احتوى	contain
يحتوي	contain
تحتوي	contain
احتوت	contain
محتوى	content
محتويات	content
احتواء	containment; contain
سلام	peace
سلمي	peaceful
سلمية	peaceful
سلميا	peaceful
عملية السلام	peace process
اتفاق سلام	peace agreement; peace deal
اتفاق السلام	peace agreement; peace deal
معاهدة سلام	peace agreement; peace deal
محادثات السلام	peace talks
محادثات سلام	peace talks
مفاوضات السلام	peace talks
حفظ السلام	peacekeeping
جائزة نوبل للسلام	nobel peace prize
نوبل للسلام	nobel peace prize
جائزة نوبل	nobel prize
جائزة	prize; award
جوائز	prize; award
سفارة	embassy
سفارات	embassy
سفير	ambassador
سفيرة	ambassador
سفراء	ambassador
اقتراع	ballot; poll
صندوق اقتراع	ballot box
صناديق الاقتراع	ballot box
صندوق الاقتراع	ballot box
مركز اقتراع	polling station
مراكز الاقتراع	polling station
مكاتب الاقتراع	polling station
صندوق	fund; box
صناديق	fund; box
صندوق النقد الدولي	international monetary fund; imf
البنك الدولي	world bank
صندوق سيادي	sovereign wealth fund
صندوق الثروة السيادي	sovereign wealth fund
معدة	prepare; stomach
معدات	equipment
بقي	remain; stay
بقيت	remain; stay
يبقى	remain; stay
تبقى	remain; stay
بقاء	remain; stay
مخالفة	violation; offense
مخالفات	violation; offense
خالف	violate
خالفت	violate
يخالف	violate
مخالف	violator
مدينة	city; town
مدن	city; town
مدني	civil; civilian
مدنية	civil; civilian
مدنيون	civilian
مدنيين	civilian
المجتمع المدني	civil society
الدفاع المدني	civil defense
الحماية المدنية	civil protection
بنك	bank
بنوك	bank
مصرف	bank
مصارف	bank
بنكي	banking; bank
بنكية	banking; bank
مصرفي	banking; bank
مصرفية	banking; bank
حساب مصرفي	bank account
حسابات مصرفية	bank account
حساب بنكي	bank account
حسابات بنكية	bank account
البنك المركزي	central bank
بنك مركزي	central bank
المصرف المركزي	central bank
البنوك المركزية	central bank
القطاع المصرفي	banking sector; banking system
القطاع البنكي	banking sector; banking system
النظام المصرفي	banking sector; banking system
عثر	find
عثرت	find
عثروا	find
يعثر	find
عثور	find; discovery
عثر على جثة	body found
لحم	meat
لحوم	meat
لحوم البقر	beef
لحم البقر	beef
دجاج	chicken; poultry
دواجن	chicken; poultry
أسماك	fish
سمك	fish
صيد	fishing
صيد الأسماك	fishing
صياد	fisherman
صيادون	fisherman
صيادين	fisherman
مناظرة	debate
مناظرات	debate
صفحة	page
صفحات	page
لعب	play
لعبت	play
يلعب	play
تلعب	play
لعبوا	play
لاعب	player
لاعبة	player
لاعبون	player
لاعبين	player
لاعبو	player
لاعبات	player
لعبة	game
ألعاب	game
ملعب	stadium; pitch
ملاعب	stadium; pitch
قطار	train
قطارات	train
مترو	metro; subway
مترو الأنفاق	metro; subway
ترام	tram
ترامواي	tram
محطة قطار	train station
محطة القطارات	train station
محطة قطارات	train station
خروج قطار عن مساره	train accident
حادث قطار	train accident
سعودي	saudi
سعودية	saudi arabia; saudi
سعوديون	saudi
سعوديين	saudi
المملكة العربية السعودية	saudi arabia
تسريع	acceleration; accelerate
إسراع	acceleration; accelerate
سرع	accelerate
يسرع	accelerate
تسرع	accelerate
أسرع	accelerate
سرعة	speed
سريع	fast; rapid; quick
سريعة	fast; rapid; quick
بسرعة	quickly
سريعا	quickly
بدأ	begin; start
بدأت	begin; start
يبدأ	begin; start
تبدأ	begin; start
بدأوا	begin; start
بداية	beginning; start
بدء	start
إعدام	execution
إعدامات	execution
أعدم	execute
أعدمت	execute
يعدم	execute
حكم عليه بالإعدام	sentenced to death; death sentence
أصبح	become
أصبحت	become
يصبح	become
تصبح	become
إضافي	additional; extra
إضافية	additional; extra
أضاف	add
أضافت	add
يضيف	add
تضيف	add
مضيفا	add
مضيفة	host; hostess
إضافة	addition; add
ضيف	guest
ضيوف	guest
مضيف	host
الدولة المضيفة	host
استضافة	hosting
استضاف	host
استضافت	host
يستضيف	host
تستضيف	host
أعد	prepare
أعدت	prepare
يعد	consider; prepare
تعد	consider; prepare
إعداد	preparation
خبير	expert
خبيرة	expert
خبراء	expert
خبرة	experience; expertise
خبرات	experience; expertise
لفت	draw
لفتت	draw
حاجة	need
حاجيات	need
احتياجات	need
احتاج	need
يحتاج	need
تحتاج	need
يحتاجون	need
استعمل	use
يستعمل	use
مستعملة	used; use
مستعمل	used; use
استعمال	use
استخدم	use
استخدمت	use
يستخدم	use
تستخدم	use
استخدموا	use
يستخدمون	use
استخدام	use
استخدامات	use
مستخدم	user
مستخدمون	user
مستخدمين	user
أشرف	supervise; oversee
أشرفت	supervise; oversee
يشرف	supervise; oversee
تشرف	supervise; oversee
إشراف	supervision
تحوير وزاري	cabinet reshuffle
تعديل وزاري	cabinet reshuffle
التعديل الوزاري	cabinet reshuffle
رائد	major; pioneer
رائدة	leading; pioneer
رواد	pioneer
رواد الأعمال	entrepreneur
رجال الأعمال	businessman; business leader
رائد أعمال	entrepreneur
رجل أعمال	businessman
سيدة أعمال	businesswoman
ريادة الأعمال	entrepreneurship
رائد فضاء	astronaut
رواد الفضاء	astronaut
رواد فضاء	astronaut
تصفيات	qualifier
تصفية	liquidation; elimination
أساسي	basic; essential; fundamental
أساسية	basic; essential; fundamental
أساس	basis; foundation
أسس	found; basis
أسست	found; establish
يؤسس	found; establish
تأسيس	founding; establishment
مؤسس	founder
مؤسسة	institution; foundation; company
مؤسسون	founder
مؤسسين	founder
مؤسسات	institution; company
مؤسسة مالية	financial institution
مؤسسات مالية	financial institution
المؤسسات المالية	financial institution
ضخم	huge; massive
ضخمة	huge; massive
كبير	big; large; senior
كبيرة	big; large; senior
كبار	senior; big
عدد كبير	large number
مطلع	beginning; early
واحد	one
واحدة	one
عناية	care
العناية المركزة	intensive care
العناية المشددة	intensive care
بدا	seem; appear
بدت	seem; appear
يبدو	seem; appear
تبدو	seem; appear
والي	governor
ولاة	governor
ولاية	state; province; term
ولايات	state; province
الولايات المتحدة	united states
الولايات المتحدة الأمريكية	united states
الولايات المتحدة الأميركية	united states
محافظ	governor; conservative
محافظين	conservative; governor
محافظون	conservative
محافظة	province; governorate
محافظات	province; governorate
محافظ البنك المركزي	central bank governor
نهوض	promotion; advancement
مستقر	stable
مستقرة	stable
استقرار	stability
استقر	settle; stabilize
استقرت	settle; stabilize
عدم الاستقرار	instability
تمشيط	sweep; combing
مجابهة	confrontation; face
مواجهة	confrontation; face
مواجهات	clash; confrontation
واجه	face; confront
واجهت	face; confront
يواجه	face; confront
تواجه	face; confront
يواجهون	face; confront
اشتباك	clash
اشتباكات	clash
اشتبك	clash
اشتبكت	clash
اشتبكوا	clash
شهد	witness; see
شهدت	witness; see
يشهد	witness; see
تشهد	witness; see
شاهد	witness
شهود	witness
شاهدة	witness
شهود عيان	eyewitness; witness
شاهد عيان	eyewitness; witness
شهادة	testimony; certificate
شهادات	testimony; certificate
شهيد	martyr
شهداء	martyr
استشهد	martyr; kill
استشهدت	martyr; kill
استشهاد	martyrdom; death
مستهلك	consumer
مستهلكون	consumer
مستهلكين	consumer
استهلاك	consumption
استهلك	consume
يستهلك	consume
تستهلك	consume
استهلاكي	consumer
استهلاكية	consumer
أسعار المستهلكين	consumer price
أسعار المستهلك	consumer price
ثقة المستهلكين	consumer confidence
نجح	succeed
نجحت	succeed
ينجح	succeed
تنجح	succeed
نجحوا	succeed
نجاح	success
نجاحات	success
ناجح	successful
ناجحة	successful
تكفيري	extremist
تكفيرية	extremist
متطرف	extremist
متطرفة	extremist
متطرفون	extremist
متطرفين	extremist
تطرف	extremism
اليمين المتطرف	far right
إرسال	sending; send
أرسل	send
أرسلت	send
يرسل	send
ترسل	send
أرسلوا	send
شارك	participate; share
شاركت	participate; share
يشارك	participate; share
تشارك	participate; share
شاركوا	participate; share
يشاركون	participate; share
مشاركة	participation
مشاركات	participation
مشارك	participant
مشاركون	participant
مشاركين	participant
التزام	commitment; obligation
التزامات	commitment; obligation
التزم	commit; comply; adhere
التزمت	commit; comply; adhere
يلتزم	commit; comply; adhere
تلتزم	commit; comply; adhere
ملتزم	committed
ملتزمة	committed
بث	broadcast
بثت	broadcast
يبث	broadcast
تبث	broadcast
بث مباشر	live broadcast; livestream
إذاعة	radio
إذاعي	radio
إذاعية	radio
راديو	radio
تلفزيون	television; tv
تلفزة	television; tv
تلفاز	television; tv
تلفزيوني	television; tv
تلفزيونية	television; tv
تلفزي	television; tv
تلفزية	television; tv
التلفزيون الرسمي	state television
باق	remaining; rest
باقي	remaining; rest
بقية	rest; remainder
لبنان	lebanon
لبناني	lebanese
لبنانية	lebanese
لبنانيون	lebanese
لبنانيين	lebanese
مرة	time
مرات	time
مرتين	twice
أول مرة	first time
للمرة الأولى	first time
لأول مرة	first time
قرض	loan
قروض	loan
اقترض	borrow
يقترض	borrow
اقتراض	borrowing
مقترض	borrower
مقترضين	borrower
مقرض	creditor; lender
مقرضين	creditor; lender
دائن	creditor; lender
دائنون	creditor; lender
دائنين	creditor; lender
إقراض	lending
مدين	debtor; indebted
جنائي	criminal
جنائية	criminal
جنائيا	criminally
المحكمة الجنائية الدولية	international criminal court; icc
محكمة العدل الدولية	icj; international court; world court
محكمة	court
محاكم	court
محاكمة	trial
محاكمات	trial
يحاكم	try; prosecute
تحاكم	try; prosecute
حوكم	try; prosecute
محكمة الاستئناف	appeal court; appeals court
محكمة استئناف	appeal court; appeals court
محكمة النقض	court of cassation
محكمة التعقيب	court of cassation
المحكمة العليا	supreme court
محكمة عسكرية	military court
المحكمة العسكرية	military court
محكمة ابتدائية	first instance court; court
المحكمة الابتدائية	first instance court; court
محكمة الجنايات	criminal court
محكمة جنايات	criminal court
محكمة اتحادية	federal court
المحكمة الاتحادية	federal court
محكمة فدرالية	federal court
استئناف	appeal; resume; resumption
استأنف	appeal; resume
استأنفت	appeal; resume
يستأنف	appeal; resume
تستأنف	appeal; resume
مكتب	office
مكاتب	office
مكتب التحقيقات الفدرالي	fbi
مكتب التحقيقات الاتحادي	fbi
مكتب التحقيقات الفيدرالي	fbi
تذكرة	ticket
تذاكر	ticket
فئة	category
فئات	category
فيفا	fifa
الاتحاد الدولي لكرة القدم	fifa
سبيل	way; means
سبل	way; means
أسبوع	week
أسابيع	week
أسبوعين	week
أسبوعا	week
أسبوعي	weekly
أسبوعية	weekly
أسبوعيا	weekly
مسيرة	march; career; drone
مسيرات	march; career; drone
متوسط	average; medium
متوسطة	average; medium
معدل	rate; average
معدلات	rate; average
متوسط العمر	life expectancy
متوسط العمر المتوقع	life expectancy
باحث	researcher
باحثة	researcher
باحثون	researcher
باحثين	researcher
بحث	research; search; discuss
بحوث	research; search; discuss
أبحاث	research; search; discuss
بحثت	discuss; search
يبحث	discuss; search
تبحث	discuss; search
شروع	start; begin
شرع	start; begin
شرعت	start; begin
يشرع	start; begin
قرعة	draw
اجتماع	meeting
اجتماعات	meeting
اجتماعا	meeting
اجتماعي	social
اجتماعية	social
تواصل اجتماعي	social media
التواصل الاجتماعي	social media
وسائل التواصل الاجتماعي	social media
مواقع التواصل الاجتماعي	social media
شبكات التواصل الاجتماعي	social network
شبكة اجتماعية	social network
الضمان الاجتماعي	social security
العدالة الاجتماعية	social justice
اجتماع طارئ	emergency meeting
اجتماع وزاري	ministerial meeting
تام	full; complete
تامة	full; complete
تربوي	educational
تربوية	educational
تربية	education
لقب	title
ألقاب	title
تخلي	abandonment; give up
تخل	abandonment; give up
تخلى	abandon; give up
تخلت	abandon; give up
يتخلى	abandon; give up
تتخلى	abandon; give up
قدم	present; provide; submit; offer
قدمت	present; provide; offer; submit
يقدم	present; provide; offer; submit
تقدم	progress; advance; present
قدموا	present; provide; offer; submit
يقدمون	present; provide; offer; submit
تقديم	provision; submission
متقدم	advanced; leading
متقدمة	advanced; leading
كرة قدم	football; soccer
كرة القدم	football; soccer
كرة السلة	basketball
كرة سلة	basketball
كرة اليد	handball
كرة يد	handball
كرة الطائرة	volleyball
الكرة الطائرة	volleyball
كرة	ball; football
كرات	ball; football
سباحة	swimming
ملاكمة	boxing
تجنب	avoid
يتجنب	avoid
تتجنب	avoid
تجنبت	avoid
نصب	fraud; monument
احتيال	fraud; scam
احتيالي	fraudulent
احتيالية	fraudulent
محتال	fraudster; scammer
محتالين	fraudster; scammer
عملية احتيال	scam; fraud
عمليات احتيال	scam; fraud
عمليات الاحتيال	scam; fraud
اختبار	test
اختبارات	test
اختبر	test
يختبر	test
تختبر	test
اختبرت	test
قديم	old; ancient
قديمة	old; ancient
قدامى	old; ancient
قدماء المحاربين	veteran
المحاربين القدامى	veteran
محارب قديم	veteran
راكب	passenger
ركاب	passenger
تخفيف	easing; relief; mitigation
خفف	ease; reduce
خففت	ease; reduce
يخفف	ease; reduce
تخفف	ease; reduce
دهس	run over; ramming
دهست	run over
فيلم	film; movie
أفلام	film; movie
فيلم وثائقي	documentary
أفلام وثائقية	documentary
وثائقي	documentary
سينما	cinema
سينمائي	film; cinema
سينمائية	film; cinema
مخرج	director; exit
مخرجة	director
مخرجين	director
ممثل سينمائي	film actor
مهرجان	festival
مهرجانات	festival
مسلسل	series
مسلسلات	series
مسرح	theater
مسارح	theater
مسرحي	theatrical; theater
مسرحية	play; theatrical
أغنية	song
أغاني	song
أغان	song
مغن	singer
مغني	singer
مغنية	singer
مطرب	singer
مطربة	singer
موسيقى	music
موسيقي	musician; musical
موسيقية	musical; music
فنان	artist
فنانة	artist
فنانون	artist
فنانين	artist
فن	art
فنون	art
فني	technical; artistic; technician
فنية	artistic; technical
سطو	robbery
سطو مسلح	robbery
سرقة	theft; robbery
سرقات	theft; robbery
سرق	steal
سرقت	steal
يسرق	steal
تسرق	steal
سرقوا	steal
مسروق	stolen
مسروقة	stolen
مسروقات	stolen
سارق	thief; robber
لص	thief; robber
لصوص	thief; robber
نهب	looting
سلب	robbery; looting
أرضي	ground; land
أرضية	ground; land
كرة أرضية	globe
الكرة الأرضية	globe
سرطان	cancer
سرطان الثدي	breast cancer
اتهام	accusation; charge
اتهامات	accusation; charge
اتهم	accuse; charge
اتهمت	accuse; charge
يتهم	accuse; charge
تتهم	accuse; charge
اتهموا	accuse; charge
متهم	accused; defendant
متهمة	accused; defendant
متهمون	accused; defendant
متهمين	accused; defendant
وجه اتهامات	charge
وجهت اتهامات	charge
توجيه اتهامات	charge
لائحة اتهام	indictment
لائحة الاتهام	indictment
تهمة	charge
تهم	charge
بتهمة	charge
بريء	innocent
بريئة	innocent
أبرياء	innocent
براءة	innocence; acquittal; patent
برأ	acquit
برأت	acquit
تبرئة	acquittal; acquit
براءة اختراع	patent
براءات الاختراع	patent
براءات اختراع	patent
اختراع	invention
اختراعات	invention
مخترع	inventor
اخترع	invent
مذنب	guilty
مذنبا	guilty
مذنبة	guilty
إدانة	condemnation; conviction
أدان	condemn; convict
أدانت	condemn; convict
يدين	condemn; convict
تدين	condemn; convict
أدين	convicted; convict
أدينت	convicted; convict
مدان	convicted; convict
مدانين	convicted; convict
مدانة	convicted; convict
تشويه	distortion
سلم	peace; hand over
سلمت	hand over; deliver
يسلم	hand over; deliver
تسليم	delivery; extradition; handover
تسلم	receive
تسلمت	receive
يتسلم	receive
استلام	receipt
استسلم	surrender
استسلام	surrender
داعش	islamic state; isis
داعية	preacher
برلين	berlin
باريس	paris
موسكو	moscow
واشنطن	washington
نيويورك	new york
بكين	beijing
دبي	dubai
روما	rome
مدريد	madrid
بروكسل	brussels
طوكيو	tokyo
أنقرة	ankara
إسطنبول	istanbul
دمشق	damascus
بغداد	baghdad
طهران	tehran
بيروت	beirut
طرابلس	tripoli
كييف	kyiv; kiev
نيودلهي	new delhi
جنيف	geneva
فيينا	vienna
لاهاي	hague
حريف	customer; client
حرفاء	customer; client
زبون	customer; client
زبائن	customer; client
عميل	customer; agent
عملاء	customer; agent
تاجر	trader; dealer; merchant
تجار	trader; dealer; merchant
تجارة	trade; commerce
تجاري	commercial; trade
تجارية	commercial; trade
تجارة إلكترونية	e-commerce
التجارة الإلكترونية	e-commerce
حرب تجارية	trade war
الحرب التجارية	trade war
منظمة التجارة العالمية	world trade organization; wto
ميزان تجاري	trade balance
الميزان التجاري	trade balance
عجز تجاري	trade deficit
العجز التجاري	trade deficit
فائض تجاري	trade surplus
الفائض التجاري	trade surplus
مركز تجاري	shopping center; mall
مراكز تجارية	shopping center; mall
علامة تجارية	brand; trademark
العلامة التجارية	brand; trademark
علامات تجارية	brand; trademark
غرفة التجارة	chamber of commerce
غرفة تجارة	chamber of commerce
اتفاق تجاري	trade deal; trade agreement
اتفاقية تجارية	trade deal; trade agreement
تبادل تجاري	trade; trade exchange
التبادل التجاري	trade; trade exchange
المبادلات التجارية	trade; trade exchange
مشكلة	problem; issue
مشكلات	problem; issue
مشاكل	problem; issue
إشكال	problem; issue
إشكاليات	problem; issue
حل	solution
حلول	solution
حل الدولتين	two-state solution
يحل	solve; replace
تحل	solve; replace
حلت	solve; replace
فشل	failure; fail
فشلت	fail; failure
يفشل	fail; failure
تفشل	fail; failure
فشلوا	fail; failure
فاشل	failed
فاشلة	failed
تزويد	supply
إمداد	supply
إمدادات	supply
زود	supply; provide
زودت	supply; provide
يزود	supply; provide
تزود	supply; provide
مزود	provider; supplier
مورد	supplier; resource
موردون	supplier; resource
موردين	supplier; resource
موارد	resource
موارد طبيعية	natural resource
الموارد الطبيعية	natural resource
الموارد البشرية	human resources
موارد بشرية	human resources
سلسلة التوريد	supply chain
سلاسل التوريد	supply chain
سلاسل الإمداد	supply chain
سلسلة الإمداد	supply chain
سلسلة	series; chain
سلاسل	series; chain
إنجاز	achievement; completion
إنجازات	achievement; completion
أنجز	complete; accomplish
أنجزت	complete; accomplish
ينجز	complete; accomplish
مارة	passerby
مر	pass
مرت	pass
يمر	pass
تمر	pass
مرور	traffic; passage
مروري	traffic
مرورية	traffic
حركة المرور	traffic
ازدحام مروري	traffic jam; traffic congestion
الاختناقات المرورية	traffic jam; traffic congestion
شرطة المرور	traffic police
إدارة المرور	traffic department
تحول	turn; transform
تحولت	turn; transform
يتحول	turn; transform
تتحول	turn; transform
تحولات	transformation; shift
تحويل	transfer; conversion
حولت	transfer; convert
يحول	transfer; convert
تحويلات	remittance; transfer
نار	fire
نيران	fire
حادث إطلاق نار	shooting
حادث إطلاق النار	shooting
فتح النار	open fire
فتح النيران	open fire
اكتشاف	discovery
اكتشافات	discovery
اكتشف	discover
اكتشفت	discover
يكتشف	discover
تكتشف	discover
اكتشفوا	discover
كشف	reveal; uncover; disclose
كشفت	reveal; uncover; disclose
يكشف	reveal; uncover; disclose
تكشف	reveal; uncover; disclose
كشفوا	reveal; uncover; disclose
تطلب	require
يتطلب	require
تتطلب	require
متطلبات	requirement
طلب	request; ask; demand
طلبت	request; ask; demand
يطلب	request; ask; demand
طلبات	request; order; application
مطلوب	wanted; required
مطلوبة	wanted; required
مطلوبين	wanted; required
العرض والطلب	supply and demand
أعرب	express
أعربت	express
يعرب	express
تعرب	express
معربا	express
أعرب عن أمله	express hope
أعربت عن أملها	express hope
أعرب عن قلقه	express concern
أعربت عن قلقها	express concern
قوة	force; power
قوى	force; power
قوات	force; troop
قوي	strong; powerful
قوية	strong; powerful
القوات المسلحة	armed forces
قوات مسلحة	armed forces
القوات الخاصة	special forces
قوات خاصة	special forces
قوات الأمن	security forces
القوات الأمنية	security forces
قوات حفظ السلام	peacekeeper; peacekeeping force
قوة حفظ السلام	peacekeeper; peacekeeping force
القوة الشرائية	purchasing power
القوى العاملة	workforce; labor force
قوة العمل	workforce; labor force
اليد العاملة	workforce; labor force
ودي	friendly; amicable
ودية	friendly; amicable
مباراة ودية	friendly; friendly match
عاد	return
عادت	return
يعود	return
تعود	return
عادوا	return
يعودون	return
عودة	return
عائد	revenue; return; yield
عائدات	revenue; return; yield
عوائد	revenue; return; yield
عائدون	returnee
عائدين	returnee
إيراد	revenue
إيرادات	revenue
مساحة	area; space
مساحات	area; space
معلومة	information
معلومات	information
معلوماتي	information technology; computer
معلوماتية	information technology; computer
تكنولوجيا المعلومات	information technology
تقنية المعلومات	information technology
شفافية	transparency
شفاف	transparent
شفافة	transparent
أغلبية	majority
غالبية	majority
أقلية	minority
أقليات	minority
تداول	trading; circulation
تداولات	trade; trading
تداولت	trade; trading
يتداول	trade; trading
تتداول	trade; trading
متداول	trader
متداولون	trader
متداولين	trader
جلسة التداول	trading session; trading
جلسة تداول	trading session; trading
تعاملات	trading session; trading
نظير	counterpart
نظيره	counterpart
نظيرته	counterpart
قتيل	dead; killed
قتلى	dead; killed
قتيلا	dead; killed
قتل	kill; killing
قتلت	kill; killing
يقتل	kill; killing
تقتل	kill; killing
قتلوا	kill; killing
مقتل	kill; killing
قتل عمد	murder
القتل العمد	murder
جريمة قتل	murder; homicide
جرائم قتل	murder; homicide
جرائم القتل	murder; homicide
اغتيال	assassination
اغتيالات	assassination
اغتال	assassinate
اغتيل	assassinate
عسكري	military; soldier
عسكرية	military; soldier
عسكريا	military; soldier
عسكريون	soldier; military
عسكريين	soldier; military
قاعدة عسكرية	military base
قواعد عسكرية	military base
عملية عسكرية	military operation
عمليات عسكرية	military operation
العملية العسكرية	military operation
تدخل عسكري	military intervention
التدخل العسكري	military intervention
تدخل	intervention; interference
تدخلات	intervention; interference
تدخلت	intervene; interfere
يتدخل	intervene; interfere
تتدخل	intervene; interfere
مقترح	proposal
مقترحات	proposal
اقتراح	proposal
اقتراحات	proposal
اقترح	propose; suggest
اقترحت	propose; suggest
يقترح	propose; suggest
تقترح	propose; suggest
اقترحوا	propose; suggest
أنحاء	part
إحاطة	briefing
غلال	fruit
فاكهة	fruit
فواكه	fruit
خضروات	vegetable
خضراوات	vegetable
خضار	vegetable
خضر	vegetable
مرحلة	stage; phase
مراحل	stage; phase
مرحلة انتقالية	transition; transitional period
المرحلة الانتقالية	transition; transitional period
الفترة الانتقالية	transition; transitional period
فترة انتقالية	transition; transitional period
حكومة انتقالية	transitional government
الحكومة الانتقالية	transitional government
انتقال	transition; transitional
انتقالي	transition; transitional
انتقالية	transition; transitional
انتقال السلطة	transfer of power
انتقل	move; transfer
انتقلت	move; transfer
ينتقل	move; transfer
تنتقل	move; transfer
يمين	right; right-wing
يميني	right; right-wing
يمينية	right; right-wing
يسار	left; left-wing
يساري	left; left-wing
يسارية	left; left-wing
منشأة	facility; installation
منشآت	facility; installation
منشآت نووية	nuclear facility
منشأة نووية	nuclear facility
المنشآت النووية	nuclear facility
إقرار	approval; recognition
أقر	approve; admit; acknowledge
أقرت	approve; admit; acknowledge
يقر	approve; admit; acknowledge
تقر	approve; admit; acknowledge
عمل	work; job; act
أعمال	work; job; act
عملت	work
يعمل	work
تعمل	work
عملوا	work
يعملون	work
عامل	worker; factor
عاملة	worker
عمال	worker
عاملون	worker
عاملين	worker
عمالي	labor
عمالية	labor
عمالة	labor
عملي	practical
عملية	operation; process
عمليات	operation
عملة	currency
عملات	currency
عملة أجنبية	foreign currency; foreign exchange
العملات الأجنبية	foreign currency; foreign exchange
النقد الأجنبي	foreign currency; foreign exchange
عملة رقمية	cryptocurrency; digital currency
عملات رقمية	cryptocurrency; digital currency
العملات الرقمية	cryptocurrency; digital currency
العملات المشفرة	cryptocurrency; digital currency
عملة مشفرة	cryptocurrency; digital currency
بيتكوين	bitcoin
سوق العمل	labor market
عيد العمال	labor day; may day
حزب العمال	labor party; labour party
حزب العمال الكردستاني	pkk; kurdistan workers' party
مكان العمل	workplace
أماكن العمل	workplace
عاطل	unemployed; jobless
عاطلة	unemployed; jobless
عاطل عن العمل	unemployed; jobless
عاطلين عن العمل	unemployed; jobless
عاطلون	unemployed; jobless
عاطلين	unemployed; jobless
بطالة	unemployment
معدل البطالة	unemployment rate
نسبة البطالة	unemployment rate
إعانة البطالة	unemployment benefit; jobless claim
إعانات البطالة	unemployment benefit; jobless claim
طلبات إعانة البطالة	unemployment benefit; jobless claim
إضراب	strike
إضرابات	strike
إضراب عام	general strike
إضراب عن الطعام	hunger strike
إضراب الجوع	hunger strike
إضراب جوع	hunger strike
أضرب	strike; striker
مضرب	strike; striker
مضربون	strike; striker
مضربين	strike; striker
تسريح	layoff
تسريح العمال	layoff
سرح	lay off
سرحت	lay off
يسرح	lay off
فصل	dismissal; chapter; season
فصول	dismissal; chapter; season
فصلت	dismiss; separate
يفصل	dismiss; separate
أمل	hope
آمال	hope
أملت	hope
يأمل	hope
تأمل	hope
آملا	hope
رد	response; reply
ردود	response; reply
ردت	respond; reply
يرد	respond; reply
ترد	respond; reply
ردا	respond; reply
رد فعل	reaction
ردود فعل	reaction
ردود الفعل	reaction
برج	tower
أبراج	tower
ثقافة	culture
ثقافات	culture
ثقافي	cultural
ثقافية	cultural
إسرائيل	israel
إسرائيلي	israeli
إسرائيلية	israeli
إسرائيليون	israeli
إسرائيليين	israeli
نفذ	carry out; implement; execute
نفذت	carry out; implement; execute
ينفذ	carry out; implement; execute
تنفذ	carry out; implement; execute
نفذوا	carry out; implement; execute
تنفيذ	implementation; execution
تنفيذي	executive
تنفيذية	executive
رئيس تنفيذي	ceo; chief executive
الرئيس التنفيذي	ceo; chief executive
المدير التنفيذي	ceo; chief executive
مدير تنفيذي	ceo; chief executive
مدير عام	director general
المدير العام	director general
مديرا عاما	director general
مدير	director; manager
مديرة	director; manager
مدراء	director; manager
مديرون	director; manager
مديرين	director; manager
إيداع	deposit
إيداع بالسجن	imprisonment
بطاقة إيداع بالسجن	detention order
أودع	deposit
أودعت	deposit
وديعة	deposit
ودائع	deposit
ابتدائي	primary
ابتدائية	primary
ناحية	area
نواح	area
نواحي	area
اعتقد	believe
اعتقدت	believe
يعتقد	believe
تعتقد	believe
يعتقدون	believe
اعتقاد	belief
معتقدات	belief
تقليص	reduction; reduce
قلص	reduce; cut
قلصت	reduce; cut
يقلص	reduce; cut
تقلص	reduce; cut
خفض	cut; reduce; lower
خفضت	cut; reduce; lower
يخفض	cut; reduce; lower
تخفض	cut; reduce; lower
تخفيض	reduction; cut; discount
تخفيضات	reduction; cut; discount
تخفيض قيمة العملة	devaluation
خفض قيمة العملة	devaluation
انخفض	fall; decline; drop
انخفضت	fall; decline; drop
ينخفض	fall; decline; drop
تنخفض	fall; decline; drop
انخفاض	decline; drop; fall
منخفض	low
منخفضة	low
ارتفع	rise; increase
ارتفعت	rise; increase
يرتفع	rise; increase
ترتفع	rise; increase
ارتفعوا	rise; increase
ارتفاع	rise; increase; height
مرتفع	high
مرتفعة	high
ارتفاع الأسعار	price rise; rising price
تراجع	decline; fall; retreat
تراجعت	decline; fall; retreat
يتراجع	decline; fall; retreat
تتراجع	decline; fall; retreat
زاد	increase; exceed
زادت	increase; exceed
يزيد	increase; exceed
تزيد	increase; exceed
زيادة	increase; rise
زيادات	increase; rise
ازداد	increase; grow
ازدادت	increase; grow
يزداد	increase; grow
تزداد	increase; grow
نما	grow
ينمو	grow
تنمو	grow
نمو	growth
نمو اقتصادي	economic growth
النمو الاقتصادي	economic growth
الناتج المحلي الإجمالي	gdp; gross domestic product
إجمالي الناتج المحلي	gdp; gross domestic product
الناتج الداخلي الخام	gdp; gross domestic product
معدل النمو	growth rate
نسبة النمو	growth rate
حديث	modern; recent
حديثة	modern; recent
أحدث	latest; newest
حداثة	update; modernization
تحديث	update; modernization
تحديثات	update; modernization
حافلة	bus
حافلات	bus
حافلة مدرسية	school bus
تسفير	deportation
ترحيل	deportation
رحل	leave
يرحل	leave; deport
مرحلين	deported
توال	succession
توالي	succession
على التوالي	consecutive; respectively
جدل	controversy; debate
مثير للجدل	controversial
مثيرة للجدل	controversial
إبحار	sailing
بحر	sea
بحار	sea
بحري	maritime; naval; navy
بحرية	navy; naval; maritime
البحرية الأمريكية	us navy
البحرية الأميركية	us navy
ملاحة	navigation; shipping
الملاحة البحرية	shipping; navigation
ملاحة بحرية	shipping; navigation
عون أمن	security officer; police officer
أعوان الأمن	security officer; police officer
أعوان	officer; agent
تكوين	formation; training
اسم	name
أسماء	name
سمى	call; name
يسمى	call; name
تسمى	call; name
واسع	wide; broad; extensive
واسعة	wide; broad; extensive
واسع النطاق	large-scale; widespread; widely
واسعة النطاق	large-scale; widespread; widely
على نطاق واسع	large-scale; widespread; widely
بحريني	bahraini
بحرينية	bahraini
خلية	cell
خلايا	cell
يمني	yemeni
يمنية	yemeni
يمنيون	yemeni
يمنيين	yemeni
حوثي	houthi
حوثيون	houthi
حوثيين	houthi
حوثية	houthi
أمر	order; matter
أوامر	order; matter
أمور	matter; affair
أمرت	order
يأمر	order
تأمر	order
دينار	dinar
دينارا	dinar
دنانير	dinar
دولار	dollar
دولارا	dollar
دولارات	dollar
جنيه	pound
جنيها	pound
جنيهات	pound
جنيه إسترليني	pound; sterling
الجنيه الإسترليني	pound; sterling
جنيه استرليني	pound; sterling
ليرة	lira
ليرات	lira
درهم	dirham
درهما	dirham
دراهم	dirham
يوان	yuan
روبل	ruble
روبية	rupee
فرنك	franc
مليون	million
ملايين	million
مليونا	million
مليار	billion
مليارات	billion
مليارا	billion
بليون	billion
تريليون	trillion
تريليونات	trillion
تريليونا	trillion
إنشاء	establishment; construction; create
أنشأ	establish; create
أنشأت	establish; create
ينشئ	establish; create
تنشئ	establish; create
إنشائي	construction
إنشائية	construction
خلف	leave; succeed; cause
خلفت	leave; succeed; cause
يخلف	leave; succeed; cause
تخلف	leave; succeed; cause
خلفا	successor
خليفة	successor; caliph
خلافة	succession; caliphate
حيوي	vital
حيوية	vital
مستودع	warehouse; depot
مستودعات	warehouse; depot
مخزن	warehouse; depot
مخازن	warehouse; depot
مخزون	stock; inventory
مخزونات	stock; inventory
تخزين	storage
إذن	permission; permit
أذون	permission; permit
أذن	ear; authorize
أذنت	authorize
يأذن	authorize
سندات	bond
سند	bond
سندات الخزانة	treasury bond; treasury bill
أذون الخزانة	treasury bond; treasury bill
سندات خزانة	treasury bond; treasury bill
تكريم	tribute; honor
كرم	honor
يكرم	honor
كرمت	honor
لقاء	meeting
لقاءات	meeting
التقى	meet
التقت	meet
يلتقي	meet
تلتقي	meet
التقوا	meet
حدود	border; limit
حدودي	border
حدودية	border
معبر	crossing
معابر	crossing
معبر حدودي	border crossing
معابر حدودية	border crossing
المعبر الحدودي	border crossing
معبر رفح	rafah crossing
حرس الحدود	border guard
خارجي	foreign; external
خارجية	foreign; external
وزارة الخارجية	foreign ministry
وزير الخارجية	foreign minister; secretary of state
وزيرة الخارجية	foreign minister; secretary of state
وزير الداخلية	interior minister
وزارة الداخلية	interior ministry
وزير الدفاع	defense minister
وزيرة الدفاع	defense minister
وزارة الدفاع	defense ministry; defense department
وزير المالية	finance minister
وزيرة المالية	finance minister
وزارة المالية	finance ministry
وزير الاقتصاد	economy minister
وزيرة الاقتصاد	economy minister
وزارة الاقتصاد	economy ministry
وزير العدل	justice minister
وزيرة العدل	justice minister
وزارة العدل	justice ministry; justice department
وزير النقل	transport minister
وزير المواصلات	transport minister
وزارة النقل	transport ministry
وزير الطاقة	energy minister
وزارة الطاقة	energy ministry
وزير النفط	oil minister
وزير البترول	oil minister
وزارة النفط	oil ministry
وزير التجارة	trade minister; commerce minister
وزارة التجارة	trade ministry; commerce ministry
وزير العمل	labor minister
وزير الصحة	health minister
وزيرة الصحة	health minister
وزارة الصحة	health ministry
وزير الخزانة	treasury secretary
وزيرة الخزانة	treasury secretary
وزارة الخزانة	treasury; treasury department
تعهد	pledge; vow
تعهدت	pledge; vow
يتعهد	pledge; vow
تتعهد	pledge; vow
تعهدوا	pledge; vow
تعهدات	pledge; commitment
أصل	origin; asset
أصول	origin; asset
أصول مجمدة	frozen asset
تجميد الأصول	asset freeze
تجميد أصول	asset freeze
أصلي	original
أصلية	original
زائر	visitor
زوار	visitor
زائرين	visitor
زيارة	visit
زيارات	visit
زار	visit
زارت	visit
يزور	visit
تزور	visit
زيارة رسمية	official visit; state visit
تركي	turkish
تركية	turkish
أتراك	turkish
تركيا	turkey
قافلة	convoy
قوافل	convoy
عادة	custom; usually; habit
عادات	custom; usually; habit
عادي	ordinary; regular; normal
عادية	ordinary; regular; normal
فرع	branch
فروع	branch
فرعي	subsidiary; secondary
فرعية	subsidiary; secondary
مظنون	suspect; suspected
مظنون فيه	suspect; suspected
شاب	young man; youth
شابة	young woman
شباب	youth; young people
شبان	youth; young people
شبابي	youth
شبابية	youth
جهة	side; authority; party
جهات	side; authority; party
طرح	raise; put forward
طرحت	raise; put forward
يطرح	raise; put forward
تطرح	raise; put forward
طرح عام أولي	ipo; initial public offering
الطرح العام الأولي	ipo; initial public offering
الاكتتاب العام	ipo; initial public offering
اكتتاب	subscription; offering
اكتتابات	subscription; offering
مسلح	armed; gunman
مسلحة	armed; gunman
مسلحون	armed; gunman
مسلحين	armed; gunman
جماعة مسلحة	armed group
جماعات مسلحة	armed group
الجماعات المسلحة	armed group
سلاح	weapon; arms
أسلحة	weapon; arms
تسليح	armament; arming
تسلح	armament; arming
نزع السلاح	disarmament
أسلحة الدمار الشامل	mass destruction; wmd
أسلحة دمار شامل	mass destruction; wmd
أسلحة كيميائية	chemical weapon
الأسلحة الكيميائية	chemical weapon
سلاح كيميائي	chemical weapon
سلاح نووي	nuclear weapon
أسلحة نووية	nuclear weapon
الأسلحة النووية	nuclear weapon
السلاح النووي	nuclear weapon
تجار السلاح	arms trade
تجارة الأسلحة	arms trade
تجارة السلاح	arms trade
تهريب الأسلحة	arms smuggling
خط	line
خطوط	line
خط أنابيب	pipeline
خطوط أنابيب	pipeline
خطوط الأنابيب	pipeline
خط الأنابيب	pipeline
أنبوب	pipe; tube; pipeline
أنابيب	pipe; tube; pipeline
عنصر	element; member
عناصر	element; member
عنصرين	element; member
عنصري	racist; racism; racial
عنصرية	racist; racism; racial
تمييز	discrimination
التمييز العنصري	racial discrimination
سنتان	two years; year
سنتين	two years; year
عامين	two years; year
عامان	two years; year
عام	year
أعوام	year
عاما	year
سنة	year
سنوات	year
سنوي	annual
سنوية	annual
سنويا	annually; annual
سن قانون	pass law; legislate
سن قوانين	pass law; legislate
فكر	idea; thought
أفكار	idea; thought
فكرة	idea; thought
فكري	intellectual
فكرية	intellectual
ملكية فكرية	intellectual property
الملكية الفكرية	intellectual property
جعل	make
جعلت	make
يجعل	make
تجعل	make
مروج	dealer; promoter
مروجة	dealer; promoter
مروجي المخدرات	drug dealer
روج	promote; promotion
يروج	promote; promotion
ترويج	promote; promotion
تروج	promote; promotion
مخدر	drug; narcotics
مخدرات	drug; narcotics
تجارة المخدرات	drug trafficking; drug smuggling
الاتجار بالمخدرات	drug trafficking; drug smuggling
تهريب المخدرات	drug trafficking; drug smuggling
تاجر مخدرات	drug dealer; drug trafficker
تجار المخدرات	drug dealer; drug trafficker
مهربي المخدرات	drug dealer; drug trafficker
كوكايين	cocaine
هيروين	heroin
حشيش	hashish; cannabis
حبوب مخدرة	drug pill
أقراص مخدرة	drug pill
اتجار بالبشر	human trafficking
الاتجار بالبشر	human trafficking
الإتجار بالبشر	human trafficking
الاتجار بالأشخاص	human trafficking
مهربي البشر	people smuggling; human smuggling
تهريب البشر	people smuggling; human smuggling
تهريب المهاجرين	people smuggling; human smuggling
انتهى	end; expire
انتهت	end; expire
ينتهي	end; expire
تنتهي	end; expire
منتهية	end; expire
نهاية	end
نهائي	final
نهائية	final
نهائيا	final; finally
إنهاء	ending; end
أنهى	end; finish
أنهت	end; finish
ينهي	end; finish
تنهي	end; finish
آثار	antiquity; effect; ruins
أثري	archaeological
أثرية	archaeological
موقع أثري	archaeological site
مواقع أثرية	archaeological site
عالم آثار	archaeologist
علماء الآثار	archaeologist
علماء آثار	archaeologist
لحظة	moment
لحظات	moment
بكالوريا	baccalaureate
باكالوريا	baccalaureate
تسلل	infiltration; sneak; offside
تسللت	infiltration; sneak; offside
نائب	deputy; lawmaker; vice
نائبة	deputy; lawmaker
نواب	lawmaker; deputy
نائبا	deputy; lawmaker; vice
نائب الرئيس	vice president
نائب رئيس	vice president; deputy head
نائبة الرئيس	vice president
مجلس النواب	house of representatives; parliament
رئيس مجلس النواب	house speaker; parliament speaker
رئيس البرلمان	parliament speaker
مشرع	lawmaker; legislator
مشرعون	lawmaker; legislator
مشرعين	lawmaker; legislator
تشريع	legislation
تشريعات	legislation
تشريعي	legislative
تشريعية	legislative
يد	hand
أيدي	hand
كندا	canada
كندي	canadian
كندية	canadian
حصل	get; obtain; receive
حصلت	get; obtain; receive
يحصل	get; obtain; receive
تحصل	get; obtain; receive
حصلوا	get; obtain; receive
حصول	obtaining; obtain
مستثمر	investor
مستثمرون	investor
مستثمرين	investor
استثمار	investment
استثمارات	investment
استثماري	investment
استثمارية	investment
استثمر	invest
استثمرت	invest
يستثمر	invest
تستثمر	invest
استثمار أجنبي	foreign investment
استثمارات أجنبية	foreign investment
الاستثمارات الأجنبية	foreign investment
الاستثمار الأجنبي	foreign investment
الاستثمار الأجنبي المباشر	foreign direct investment
استثمار أجنبي مباشر	foreign direct investment
صندوق استثمار	investment fund
صناديق الاستثمار	investment fund
صناديق استثمار	investment fund
صندوق التحوط	hedge fund
صناديق التحوط	hedge fund
صندوق تحوط	hedge fund
بنك استثمار	investment bank
بنك استثماري	investment bank
محفظة	portfolio; wallet
محافظ استثمارية	portfolio
محجوز	seized
محجوزة	seized
محجوزات	seized
حجز	seize; reserve; book
حجزت	seize; reserve; book
يحجز	seize; reserve; book
تحجز	seize; reserve; book
حجزوا	seize; reserve; book
مصادرة	confiscation; seizure
صادر	issue
صادرت	confiscate; seize
ضبط	seize; arrest; control
ضبطت	seize; arrest; control
ضبطوا	seize; arrest; control
يضبط	seize; arrest; control
مضبوطات	seized item
انتماء	affiliation; membership
انتمى	belong
ينتمي	belong
تنتمي	belong
ينتمون	belong
رادار	radar
رادارات	radar
استقلال	independence
استقلالية	independence
مستقل	independent
مستقلة	independent
مستقلون	independent
مستقلين	independent
لاحق	later; subsequent
لاحقة	later; subsequent
لاحقا	later; subsequent
أستاذ	professor; teacher
أستاذة	professor; teacher
أساتذة	teacher; professor
دكتور	dr; doctor
دكتورة	dr; doctor
تعليق	comment; suspension
تعليقات	comment; suspension
علق	comment; suspend
علقت	comment; suspend
يعلق	comment; suspend
تعلق	comment; suspend
معلقا	comment; suspend
مطاط	rubber
مطاطي	rubber
مطاطية	rubber
احتجاج	protest
احتجاجات	protest
احتج	protest; protester
احتجت	protest; protester
يحتج	protest; protester
تحتج	protest; protester
احتجوا	protest; protester
يحتجون	protest; protester
محتج	protester
محتجون	protester; demonstrator
محتجين	protester; demonstrator
متظاهر	protester; demonstrator
متظاهرون	protester; demonstrator
متظاهرين	protester; demonstrator
احتجاجي	protest
احتجاجية	protest
وقفة احتجاجية	protest
حركة احتجاجية	protest
مسيرة احتجاجية	protest
مظاهرة	demonstration; protest
مظاهرات	demonstration; protest
تظاهرات	demonstration; protest
تظاهر	demonstrate; protest
يتظاهر	demonstrate; protest
تظاهروا	demonstrate; protest
يتظاهرون	demonstrate; protest
تظاهرة	demonstration; event
شغب	riot
أعمال شغب	riot
أعمال الشغب	riot
شرطة مكافحة الشغب	riot police
قوات مكافحة الشغب	riot police
غاز مسيل للدموع	tear gas
الغاز المسيل للدموع	tear gas
قنابل الغاز	tear gas
قنبلة	bomb
قنابل	bomb
قنبلة نووية	nuclear bomb
القنبلة النووية	nuclear bomb
قنبلة يدوية	grenade
قنابل يدوية	grenade
رمانة يدوية	grenade
ليل	night
ليلة	night
ليلا	night
صباح	morning
صباحا	morning
مساء	evening
ظهرا	noon
بعد الظهر	afternoon; noon
أمس	yesterday
يوم أمس	yesterday
غدا	tomorrow
يوم غد	tomorrow
تشريح	autopsy
تشريح الجثة	autopsy
تشريح جثة	autopsy
جثة	body; corpse
جثث	body; corpse
جثمان	body; corpse
جنازة	funeral
تشييع	funeral
دفن	burial; bury
دفنت	bury
مقبرة	cemetery
مقابر	cemetery; grave
قبر	grave; tomb
قبور	grave; tomb
مساهمة	contribution
مساهمات	contribution
ساهم	contribute
ساهمت	contribute
يساهم	contribute
تساهم	contribute
أسهم	share; stock; contribute
أسهمت	contribute
مساهم	shareholder; contributor
مساهمون	shareholder; contributor
مساهمين	shareholder; contributor
سهم	share; stock
سوق الأسهم	stock market
أسواق الأسهم	stock market
سوق المال	stock market
أسواق المال	stock market
سوق	market
أسواق	market
سوق سوداء	black market
السوق السوداء	black market
سوق عالمية	global market; world market
الأسواق العالمية	global market; world market
السوق العالمية	global market; world market
أسواق ناشئة	emerging market
الأسواق الناشئة	emerging market
بورصة	stock exchange; stock market
بورصات	stock exchange; stock market
وول ستريت	wall street
مؤشر	index; indicator
مؤشرات	index; indicator
نقطة أساس	basis point
نقطة مئوية	percentage point
نقطة	point
نقاط	point
بالمئة	percent
في المئة	percent
بالمائة	percent
في المائة	percent
نسبة	rate; percentage
نسب	rate; percentage
نسبة مئوية	percentage
ترجمة	translation
ترجمات	translation
مترجم	translator; interpreter
مترجمون	translator; interpreter
مترجمين	translator; interpreter
نظافة	cleanliness; hygiene
نظيف	clean
نظيفة	clean
طاقة نظيفة	clean energy
الطاقة النظيفة	clean energy
تورط	involvement; involve
تورطت	involvement; involve
متورط	involvement; involve
متورطة	involvement; involve
متورطون	involved
متورطين	involved
اتخذ	take
اتخذت	take
يتخذ	take
تتخذ	take
اتخاذ	take
اتخاذ القرار	decision-making
صنع القرار	decision-making
اتخاذ القرارات	decision-making
صناع القرار	decision-maker; policymaker
صانعي القرار	decision-maker; policymaker
قرار	decision; resolution
قرارات	decision; resolution
قرارا	decision; resolution
قرر	decide
قررت	decide
يقرر	decide
تقرر	decide
قرروا	decide
قرار مجلس الأمن	security council resolution
مجلس الأمن	security council
مجلس الأمن الدولي	security council
الأمم المتحدة	united nations; un
الجمعية العامة للأمم المتحدة	un general assembly
الأمين العام للأمم المتحدة	un secretary-general
الأمين العام	secretary-general
أمين عام	secretary-general
حلف شمال الأطلسي	nato
حلف الناتو	nato
منظمة الصحة العالمية	world health organization
منظمة العفو الدولية	amnesty international
العفو الدولية	amnesty international
هيومن رايتس ووتش	human rights watch
صحافة	press; journalism
صحافي	journalist; press
صحفي	journalist; press
صحفية	journalist; press
صحافية	journalist; press
صحفيون	journalist
صحفيين	journalist
صحافيين	journalist
صحافيون	journalist
مؤتمر صحفي	press conference; news conference
مؤتمر صحافي	press conference; news conference
ندوة صحفية	press conference; news conference
بيان صحفي	press release; statement
بيان صحافي	press release; statement
صحيفة	newspaper
صحف	newspaper
جريدة	newspaper
جرائد	newspaper
تقرير	report
تقارير	report
مراسل	correspondent; reporter
مراسلة	correspondent; reporter
مراسلون	correspondent; reporter
مراسلين	correspondent; reporter
محرر	editor
محررة	editor
رئيس التحرير	editor
رئيس تحرير	editor
تحرير	liberation; editing
مقال	article
مقالات	article
مقالة	article
عنوان	title; headline; address
عناوين	title; headline; address
وسائل الإعلام	media
وسائل إعلام	media
إعلام	media
إعلامي	media
إعلامية	media
إعلاميون	journalist; media
إعلاميين	journalist; media
وسائل الإعلام الرسمية	state media
مبنى	building
مبان	building
مباني	building
بناية	building
بناء	construction; building
بنى	build
يبني	build
تبني	build
تبنى	adopt; claim
تبنت	adopt; claim
يتبنى	adopt; claim
تواجد	presence
متواجدة	presence
نفسي	psychological; mental
نفسية	psychological; mental
صحة نفسية	mental health
الصحة النفسية	mental health
جزائري	algerian
جزائرية	algerian
جزائريون	algerian
جزائريين	algerian
جزائي	penal; criminal
جزائية	penal; criminal
قانون العقوبات	penal code
القانون الجنائي	criminal law
المجلة الجزائية	penal code
قانون	law
قوانين	law
قانوني	legal
قانونية	legal
قانونيا	legal
غير قانوني	illegal; illegally
غير قانونية	illegal; illegally
بشكل غير قانوني	illegal; illegally
مشروع قانون	bill; draft law
مشاريع قوانين	bill; draft law
مشروع القانون	bill; draft law
سيادة القانون	rule of law
دولة القانون	rule of law
القانون الدولي	international law
قانون دولي	international law
القانون الإنساني الدولي	international humanitarian law
القانون الدولي الإنساني	international humanitarian law
خبير قانوني	legal expert
دعوى	lawsuit; suit
دعاوى	lawsuit; suit
دعوى قضائية	lawsuit; suit
دعاوى قضائية	lawsuit; suit
رفع دعوى	sue; lawsuit
رفعت دعوى	sue; lawsuit
رفع دعوى قضائية	sue; lawsuit
مقاضاة	sue; lawsuit
قاضى	sue
يقاضي	sue
إجراءات قانونية	legal action; prosecution
إجراءات قضائية	legal action; prosecution
ملاحقة قضائية	legal action; prosecution
ملاحقة	pursuit; prosecution
ملاحقات	pursuit; prosecution
لاحق قضائيا	prosecute
هيئة محلفين	jury; juror
هيئة المحلفين	jury; juror
محلفين	jury; juror
محلفون	jury; juror
كفالة	bail
إفراج مشروط	parole; conditional release
الإفراج المشروط	parole; conditional release
سجن	prison; jail; imprison
سجون	prison; jail; imprison
سجنت	prison; jail; imprison
يسجن	prison; jail; imprison
سجين	prisoner; inmate
سجينة	prisoner; inmate
سجناء	prisoner; inmate
مساجين	prisoner; inmate
سجين سياسي	political prisoner
سجناء سياسيين	political prisoner
السجناء السياسيين	political prisoner
معتقل سياسي	political prisoner
السجن مدى الحياة	life imprisonment; life sentence
السجن المؤبد	life imprisonment; life sentence
بالسجن المؤبد	life imprisonment; life sentence
معتقل	detainee; detained
معتقلة	detainee; detained
معتقلون	detainee; detained
معتقلين	detainee; detained
معتقلا	detainee; detained
اعتقال	arrest; detention
اعتقالات	arrest; detention
اعتقل	arrest; detain
اعتقلت	arrest; detain
يعتقل	arrest; detain
تعتقل	arrest; detain
اعتقلوا	arrest; detain
مذكرة اعتقال	arrest warrant
مذكرة توقيف	arrest warrant
مذكرات اعتقال	arrest warrant
مذكرات توقيف	arrest warrant
احتجاز	detention; holding
احتجز	detain; hold
احتجزت	detain; hold
يحتجز	detain; hold
تحتجز	detain; hold
محتجز	detain; hold
محتجزة	detain; hold
احتجزوا	detain; hold
محتجزون	detainee; hostage
محتجزين	detainee; hostage
أسير	prisoner; captive
أسيرة	prisoner; captive
أسرى	prisoner; captive
تبادل الأسرى	prisoner exchange; prisoner swap
تبادل أسرى	prisoner exchange; prisoner swap
صفقة تبادل	prisoner exchange; prisoner swap
تبادل السجناء	prisoner exchange; prisoner swap
شرطة	police
شرطي	police officer; policeman
شرطية	police officer; policeman
ضابط	officer
ضباط	officer
ضابط شرطة	police officer
رجل شرطة	police officer
ضباط الشرطة	police officer
رجال الشرطة	police officer
عناصر الشرطة	police officer
مركز الشرطة	police station
مركز شرطة	police station
مخفر	police station
قسم شرطة	police station
قائد الشرطة	police chief
رئيس الشرطة	police chief
قائد شرطة	police chief
دورية	patrol
دوريات	patrol
حاجز	checkpoint; barrier
حواجز	checkpoint; barrier
نقطة تفتيش	checkpoint; barrier
نقاط تفتيش	checkpoint; barrier
حاجز أمني	checkpoint; barrier
تفتيش	inspection; search
فتش	search; inspect
فتشت	search; inspect
يفتش	search; inspect
مفتش	inspector
مفتشون	inspector
مفتشين	inspector
مداهمة	raid
مداهمات	raid
داهم	raid
داهمت	raid
داهموا	raid
إنفاذ القانون	law enforcement
أجهزة إنفاذ القانون	law enforcement
تحقيق	investigation; probe
تحقيقات	investigation; probe
فتح تحقيق	investigation; open investigation
فتح تحقيقا	investigation; open investigation
فتحت تحقيقا	investigation; open investigation
حقق	achieve; investigate; verify
حققت	achieve; investigate; verify
يحقق	achieve; investigate; verify
تحقق	achieve; verify
حققوا	achieve; investigate; verify
محقق	investigator
محققون	investigator
محققين	investigator
تحريات	investigation; inquiry
استجواب	interrogation; questioning
استجوبت	question; interrogate
اعتراف	confession; recognition
اعترافات	confession; recognition
اعترف	confess; admit; recognize
اعترفت	confess; admit; recognize
يعترف	confess; admit; recognize
تعترف	confess; admit; recognize
اعترفوا	confess; admit; recognize
دليل	evidence; proof
أدلة	evidence; proof
إثبات	proof; prove
أثبت	prove
أثبتت	prove
يثبت	prove
تثبت	prove
جريمة	crime
جرائم	crime
جرائم ضد الإنسانية	crime against humanity
جريمة ضد الإنسانية	crime against humanity
جريمة إلكترونية	cybercrime
الجرائم الإلكترونية	cybercrime
جرائم إلكترونية	cybercrime
معدل الجريمة	crime rate
معدلات الجريمة	crime rate
مجرم	criminal
مجرمة	criminal
مجرمون	criminal
مجرمين	criminal
إجرام	crime; criminal
إجرامي	crime; criminal
إجرامية	crime; criminal
عصابة	gang
عصابات	gang
مافيا	mafia
ضحية	victim
ضحايا	victim
جناية	felony; crime
جنايات	felony; crime
جنحة	misdemeanor
جنح	misdemeanor
رشوة	bribe; bribery
رشاوى	bribe; bribery
فساد	corruption
فاسد	corrupt; spoiled
فاسدة	corrupt; spoiled
فاسدين	corrupt; spoiled
مكافحة الفساد	anti-corruption; fight corruption
قضية فساد	corruption case
قضايا فساد	corruption case
غسيل الأموال	money laundering
غسل الأموال	money laundering
تبييض الأموال	money laundering
غسيل أموال	money laundering
غسل أموال	money laundering
تهرب ضريبي	tax evasion
التهرب الضريبي	tax evasion
اختلاس	embezzlement
اختلس	embezzle
ابتزاز	extortion; blackmail
ابتز	extort; blackmail
تزوير	forgery; fraud
تزييف	forgery; fraud
تدليس	forgery; fraud
مزور	fake; forged; counterfeit
مزورة	fake; forged; counterfeit
مزيف	fake; forged; counterfeit
مزيفة	fake; forged; counterfeit
وثيقة	document
وثائق	document
تجسس	espionage; spying
جاسوس	spy
جواسيس	spy
طعن	stabbing; appeal
طعون	stabbing; appeal
طعنت	stab; appeal
يطعن	stab; appeal
سكين	knife
سكاكين	knife
اغتصاب	rape
اغتصب	rape; rapist
اغتصبت	rape; rapist
مغتصب	rapist
تحرش	sexual harassment; harassment
التحرش الجنسي	sexual harassment; harassment
تحرش جنسي	sexual harassment; harassment
اعتداء جنسي	sexual assault; sexual abuse
الاعتداء الجنسي	sexual assault; sexual abuse
اعتداءات جنسية	sexual assault; sexual abuse
جنسي	sexual
جنسية	nationality; citizenship; sexual
جنسيات	nationality
عنف	violence
أعمال عنف	violence
أعمال العنف	violence
عنيف	violent
عنيفة	violent
عنف أسري	domestic violence
العنف الأسري	domestic violence
العنف المنزلي	domestic violence
غرامة	fine
غرامات	fine
خطية	fine
غرم	fine
تغريم	fine
تعويض	compensation
تعويضات	compensation
عوض	compensate; offset
يعوض	compensate; offset
عفو	pardon; amnesty
عفو عام	general amnesty
العفو العام	general amnesty
عفو رئاسي	presidential pardon
عدالة	justice
عدل	justice; amend
عادل	fair
عادلة	fair
عدلي	judicial
عدلية	judicial
ظلم	injustice
غير عادل	unfair
غير عادلة	unfair
دفاع	defense
دافع	defend
دافعت	defend
يدافع	defend
تدافع	defend
مدافع	defender
مدافعون	defender
مدافعين	defender
عموم	public; general
عمومي	public; general
عمومية	public; general
تنموي	development
تنموية	development
تنمية	development
تنمية مستدامة	sustainable development
التنمية المستدامة	sustainable development
مستدام	sustainable
مستدامة	sustainable
استدامة	sustainability
فلاح	farmer
فلاحون	farmer
فلاحين	farmer
مزارع	farmer
مزارعون	farmer
مزارعين	farmer
مزرعة	farm
فلاحي	agricultural
فلاحية	agricultural
زراعي	agricultural
زراعية	agricultural
فلاحة	agriculture; farming
زراعة	agriculture; farming
محصول	crop
محاصيل	crop
حصاد	harvest
قمح	wheat
شعير	barley
ذرة	corn
أرز	rice
سكر	sugar
قهوة	coffee
قطن	cotton
حبوب	grain; cereal
زيتون	olive
زيت	oil
زيوت	oil
زيت الزيتون	olive oil
زيت زيتون	olive oil
حليب	milk
ألبان	dairy
ماشية	cattle; livestock
مواشي	cattle; livestock
أبقار	cattle; livestock
أغنام	sheep
خروف	sheep
حيوان	animal
حيوانات	animal
كلب	dog
كلاب	dog
قط	cat
قطط	cat
حصان	horse
خيول	horse
اجتياز	crossing; pass
اجتاز	pass; cross
اجتازت	pass; cross
تقريبا	approximately; nearly
شارع	street
شوارع	street
طريق	road; way
طرق	road; way
طرقات	road; way
طريق سريع	highway; motorway
الطريق السريع	highway; motorway
الطرق السريعة	highway; motorway
طريق سيارة	highway; motorway
جسر	bridge
جسور	bridge
نفق	tunnel
أنفاق	tunnel
ميناء	port
موانئ	port
موان	port
رصيف	sidewalk; dock
سفينة	ship; vessel
سفن	ship; vessel
سفينة شحن	cargo ship; container ship
سفن شحن	cargo ship; container ship
سفينة حاويات	cargo ship; container ship
حاوية	container
حاويات	container
سفينة حربية	warship
سفن حربية	warship
بارجة	warship
غواصة	submarine
غواصات	submarine
قارب	boat
قوارب	boat
زورق	boat
زوارق	boat
مركب	boat
مراكب	boat
غرق	sinking; drowning
غرقت	drown; sink
غريق	drown; sink
قراصنة	pirate; hacker
قرصنة	piracy; hacking
نقد	criticism; cash
نقدي	monetary; cash
نقدية	monetary; cash
السياسة النقدية	monetary policy
سياسة نقدية	monetary policy
السياسة المالية	fiscal policy
كتلة نقدية	money supply
المعروض النقدي	money supply
انتقد	criticize
انتقدت	criticize
ينتقد	criticize
تنتقد	criticize
انتقدوا	criticize
انتقاد	criticism
انتقادات	criticism
منتقد	critic
منتقدون	critic
منتقدين	critic
ممارسة	practice; exercise
ممارسات	practice; exercise
مارس	practice; exercise; march
مارست	practice; exercise; march
يمارس	practice; exercise; march
تمارس	practice; exercise; march
كوريا	korea
كوريا الشمالية	north korea
كوريا الجنوبية	south korea
كوري	korean
كورية	korean
كوريون	korean
كوري جنوبي	south korean
كورية جنوبية	south korean
كوري شمالي	north korean
كورية شمالية	north korean
شريط	tape; strip
أشرطة	tape
حضر	attend
حضرت	attend
يحضر	attend
تحضر	attend
حضور	attendance; presence
حاضر	present; attendee
حاضرون	present; attendee
حاضرين	present; attendee
فعالية	event; effectiveness
فعاليات	event; effectiveness
فعال	effective
فعالة	effective
ظرف	circumstance; condition
ظروف	circumstance; condition
سباق	race
سباقات	race
وهمي	fake; fictitious
وهمية	fake; fictitious
جهد	effort
جهود	effort
مجهودات	effort
جهود دبلوماسية	diplomatic effort
الجهود الدبلوماسية	diplomatic effort
الآن	now
إحياء	revival; commemoration
أحيا	commemorate; revive; salute
أحيت	commemorate; revive; salute
يحيي	commemorate; revive; salute
تحيي	commemorate; revive; salute
ذكرى	anniversary; memory
مماثل	similar
مماثلة	similar
سياسة	policy; politics
سياسات	policy; politics
سياسة خارجية	foreign policy
السياسة الخارجية	foreign policy
سياسي	political; politician
سياسية	political; politician
سياسيا	politically
سياسيون	politician
سياسيين	politician
ساسة	politician
عنى	mean
يعني	mean
تعني	mean
معنى	meaning
معني	concerned
معنية	concerned
عالق	stranded; stuck; outstanding
عالقة	stranded; stuck; outstanding
عالقون	stranded; stuck; outstanding
عالقين	stranded; stuck; outstanding
تناول	discuss; address; take
تناولت	discuss; address; take
يتناول	discuss; address; take
تتناول	discuss; address; take
استيلاء	seizure; takeover
استولى	seize
استولت	seize
استولوا	seize
يستولي	seize
استحواذ	acquisition; takeover
صفقة استحواذ	acquisition; takeover
عمليات استحواذ	acquisition; takeover
استحوذ	acquire
استحوذت	acquire
يستحوذ	acquire
اندماج	merger; integration
دمج	merger; integration
اندمج	merge
اندمجت	merge
يندمج	merge
تكامل	integration
سلة	basket
دفعة	batch; payment; installment
دفعات	batch; payment; installment
دفع	pay; push; payment
دفعت	pay; push; payment
يدفع	pay; push; payment
تدفع	pay; push; payment
دفعوا	pay; push; payment
دفوعات	payment
مدفوعات	payment
إلكتروني	electronic
إلكترونية	electronic
إلكترونيا	electronic
موقع إلكتروني	website
الموقع الإلكتروني	website
مواقع إلكترونية	website
المواقع الإلكترونية	website
هجوم إلكتروني	cyberattack
هجمات إلكترونية	cyberattack
هجوم سيبراني	cyberattack
هجمات سيبرانية	cyberattack
الهجمات السيبرانية	cyberattack
أمن سيبراني	cybersecurity
الأمن السيبراني	cybersecurity
أمن المعلومات	cybersecurity
إنترنت	internet
شبكة الإنترنت	internet
عبر الإنترنت	online
على الإنترنت	online
تلميذ	pupil; student
تلميذة	pupil; student
تلاميذ	pupil; student
تخطيط	planning
خطة	plan
خطط	plan
خطط لها	plan
يخطط	plan
تخطط	plan
يخططون	plan
مخطط	plan; plot; planned
مخططات	plan; plot; planned
هيكل	structure; skeleton
هياكل	structure; skeleton
هيكلة	restructuring
هيكلي	structural
هيكلية	structural
مهاجم	attacker; striker
مهاجمون	attacker; striker
مهاجمين	attacker; striker
هاجم	attack
هاجمت	attack
يهاجم	attack
تهاجم	attack
هاجموا	attack
هجوم	attack; offensive
هجمات	attack; offensive
هجوما	attack; offensive
هجومي	offensive
هجومية	offensive
تشاور	consultation
مشاورات	consultation
تشاورت	consult
يتشاور	consult
استشارة	consultation; consulting; advice
استشارات	consultation; consulting; advice
استشاري	advisory; consultant
استشارية	advisory; consultant
شركة استشارات	consulting firm
شركة استشارية	consulting firm
راجع	review
راجعت	review
يراجع	review
مراجعة	review
برلمان	parliament
برلمانات	parliament
برلماني	parliamentary; lawmaker
برلمانية	parliamentary; lawmaker
برلمانيون	lawmaker; parliamentarian
برلمانيين	lawmaker; parliamentarian
بدل	instead; allowance
بدلا	instead; allowance
تحليل	analysis
تحاليل	test; analysis
تحليلات	analysis
حلل	analyze
يحلل	analyze
محلل	analyst
محللة	analyst
محللون	analyst
محللين	analyst
جراحة	surgery; operation
جراحات	surgery; operation
عملية جراحية	surgery; operation
عمليات جراحية	surgery; operation
جراحي	surgical
جراحية	surgical
جراح قلب	heart surgeon
جراحين	surgeon
مالك	owner
مالكة	owner
ملاك	owner
ملكية	ownership; property; royal
امتلك	own; possess
امتلكت	own; possess
يمتلك	own; possess
تمتلك	own; possess
يملك	own; possess
تملك	own; possess
امتلاك	possession; ownership
ملك	king
ملوك	king
عاهل	king
ملكة	queen
ملكي	royal
مملكة	kingdom
المملكة المتحدة	united kingdom; uk
ضوء	light
أضواء	light
الضوء الأخضر	green light
ضوء أخضر	green light
حي	neighborhood; district; alive
أحياء	neighborhood; district; alive
حياة	life
تنسيق	coordination
تنسيقية	coordination
نسق	coordinate
ينسق	coordinate
تنسق	coordinate
منسق	coordinator
منسقة	coordinator
تتبع	tracking; prosecution
تتبعات	tracking; prosecution
تابع	follow; continue
تابعت	follow; continue
يتابع	follow; continue
تتابع	follow; sequence
تابعوا	follow; continue
متابعة	follow-up; follow
نوع	type; kind; species
أنواع	type; kind; species
نوعية	quality
تنوع	diversity
متنوع	diverse; various
متنوعة	diverse; various
تنوع بيولوجي	biodiversity
التنوع البيولوجي	biodiversity
تساقط	fall
أمطار	rain; rainfall
مطر	rain; rainfall
أمطار غزيرة	heavy rain
الأمطار الغزيرة	heavy rain
غزير	heavy
غزيرة	heavy
فيضان	flood; flooding
فيضانات	flood; flooding
سيول	flood; seoul
عاصفة	storm
عواصف	storm
إعصار	hurricane; typhoon; cyclone
أعاصير	hurricane; typhoon; cyclone
جفاف	drought
زلزال	earthquake; quake
زلازل	earthquake; quake
هزة أرضية	tremor; earthquake
بركان	volcano
براكين	volcano
انهيار أرضي	landslide
انهيارات أرضية	landslide
انزلاق للتربة	landslide
انهيار	collapse
انهار	collapse
انهارت	collapse
ينهار	collapse
قومي	national; nationalist
قومية	national; nationalism
قوميون	nationalist
قوميين	nationalist
الأمن القومي	national security
أمن قومي	national security
مستشار الأمن القومي	national security adviser
مستشار	adviser; chancellor; consultant
مستشارة	adviser; chancellor; consultant
مستشارون	adviser; consultant
مستشارين	adviser; consultant
شهر	month
أشهر	month
شهور	month
شهرين	month
شهرا	month
شهري	monthly
شهرية	monthly
شهريا	monthly
محدود	limited
محدودة	limited
هدد	threaten
هددت	threaten
يهدد	threaten
تهدد	threaten
هددوا	threaten
مهددا	threaten
تهديد	threat
تهديدات	threat
مهدد	threatened
مهددة	threatened
منحة	grant; bonus; scholarship
منح	grant; award; give
منحت	grant; award; give
يمنح	grant; award; give
تمنح	grant; award; give
مانح	donor
مانحون	donor
مانحين	donor
مانحة	donor
الدول المانحة	donor
تبرع	donation; donate
تبرعات	donation; donate
تبرعت	donate
يتبرع	donate
جمع التبرعات	fundraising
متبرع	donor
متبرعين	donor
جماعة	group
جماعات	group
مجموعة	group
مجموعات	group
مجاميع	group
مجموعة السبع	g7
مجموعة العشرين	g20
أردن	jordan
أردني	jordanian
أردنية	jordanian
أردنيين	jordanian
روح	spirit; soul; life
أرواح	spirit; soul; life
روحي	spiritual
روحية	spiritual
أجواء	atmosphere; airspace
جو	weather; air
طقس	weather
حالة الطقس	weather; weather condition
أحوال جوية	weather; weather condition
الأحوال الجوية	weather; weather condition
سوء الأحوال الجوية	bad weather
تواصل	communication; continue
تواصلت	continue; communication; continuous
يتواصل	continue; communication; continuous
تتواصل	continue; communication; continuous
متواصل	continuous; ongoing
متواصلة	continuous; ongoing
واصل	continue
واصلت	continue
يواصل	continue
تواصلوا	continue
واصلوا	continue
مواصلة	continuing; continue
إمكانية	possibility; potential; capability
إمكانات	possibility; potential; capability
إمكانيات	possibility; potential; capability
احتمال	possibility; likelihood
احتمالات	possibility; likelihood
محتمل	potential; possible; likely
محتملة	potential; possible; likely
معركة	battle; fighting
معارك	battle; fighting
قتال	fighting; combat
قتالي	combat
قتالية	combat
قاتلت	fight
يقاتل	fight
تقاتل	fight
يقاتلون	fight
مقاتل	fighter
مقاتلة	fighter
مقاتلون	fighter
مقاتلين	fighter
قاصر	minor
شمس	sun
شمسي	solar
شمسية	solar
الطاقة الشمسية	solar energy; solar power
طاقة شمسية	solar energy; solar power
ألواح شمسية	solar panel
طاقة الرياح	wind power; wind energy
طاقة رياح	wind power; wind energy
مزرعة رياح	wind farm
نطاق	scope; range
رفض	reject; refuse; refusal
رفضت	reject; refuse; refusal
يرفض	reject; refuse; refusal
ترفض	reject; refuse; refusal
رفضوا	reject; refuse; refusal
يرفضون	reject; refuse; refusal
رافض	reject; opposed
رافضة	reject; opposed
مرفوض	rejected; unacceptable
مرفوضة	rejected; unacceptable
اندلاع	outbreak
اندلع	break out; erupt
اندلعت	break out; erupt
خطاب	speech; letter; discourse
خطابات	speech; letter; discourse
كلمة	word; speech
كلمات	word; speech
ألقى كلمة	deliver speech; speech
ألقى خطابا	deliver speech; speech
ألقت كلمة	deliver speech; speech
وحيد	only; sole
وحيدة	only; sole
ضعف	weakness; double
ضعيف	weak
ضعيفة	weak
أضعف	weaken
أضعفت	weaken
يضعف	weaken
إضعاف	weaken
ضاعف	double
تضاعف	double
تضاعفت	double
مضاعفة	double
صعوبة	difficulty
صعوبات	difficulty
صعب	difficult; hard
صعبة	difficult; hard
عميد	brigadier general; dean
عقيد	colonel
عمداء	brigadier; dean; mayor
عمدة	mayor
رئيس بلدية	mayor
رئيسة بلدية	mayor
رئيس البلدية	mayor
بلدية	municipality; municipal
بلديات	municipality; municipal
بلدي	municipal
بلدة	town
بلدات	town
قرية	village
قرى	village
اعتماد	accreditation; adoption; credit
اعتمادات	accreditation; adoption; credit
اعتمد	adopt; rely; depend
اعتمدت	adopt; rely; depend
يعتمد	adopt; rely; depend
تعتمد	adopt; rely; depend
عاش	live
عاشت	live
يعيش	live
تعيش	live
يعيشون	live
معيشة	living
عيش	living
مستوى المعيشة	standard of living
غلاء المعيشة	cost of living
تكلفة المعيشة	cost of living
تكاليف المعيشة	cost of living
تكلفة	cost
تكاليف	cost
كلفة	cost
كلف	cost; assign
كلفت	cost; assign
يكلف	cost; assign
تكلف	cost; assign
تكليف	mandate; assignment
مكلف	charged; costly
مكلفة	charged; costly
مصروف	expenditure; spending; expense
مصاريف	expenditure; spending; expense
نفقات	expenditure; spending; expense
إنفاق	expenditure; spending; expense
أنفق	spend
أنفقت	spend
ينفق	spend
تنفق	spend
الإنفاق العام	public spending; government spending
النفقات العامة	public spending; government spending
إنفاق عسكري	military spending; defense spending
الإنفاق العسكري	military spending; defense spending
الإنفاق الدفاعي	military spending; defense spending
دعم	support; subsidy
دعمت	support
يدعم	support
تدعم	support
دعموا	support
داعم	supporter; supportive
داعمة	supporter; supportive
مدعوم	backed; supported
مدعومة	backed; supported
رفع الدعم	lifting subsidy
تدعيم	strengthening; strengthen
تعزيز	strengthening; strengthen
عزز	strengthen; boost
عززت	strengthen; boost
يعزز	strengthen; boost
تعزز	strengthen; boost
تعزيزات	reinforcement
تعزيزات عسكرية	reinforcement
سبب	reason; cause
أسباب	reason; cause
تسبب	cause
تسببت	cause
يتسبب	cause
تتسبب	cause
غريب	strange
غريبة	strange
إتلاف	destruction
دمر	destroy
دمرت	destroy
يدمر	destroy
تدمر	destroy
دمروا	destroy
تدمير	destruction; destroy
دمار	destruction; devastation
مدمر	destructive; destroyed
مدمرة	destructive; destroyer
هدم	demolition; demolish
تونسي	tunisian
تونسية	tunisian
تونسيون	tunisian
تونسيين	tunisian
تونس	tunisia; tunis
ليبي	libyan
ليبية	libyan
ليبيون	libyan
ليبيين	libyan
ليبيا	libya
مصري	egyptian
مصرية	egyptian
مصريون	egyptian
مصريين	egyptian
مصر	egypt
عراقي	iraqi
عراقية	iraqi
عراقيون	iraqi
عراقيين	iraqi
كويتي	kuwaiti
كويتية	kuwaiti
قطر	qatar
قطري	qatari
قطرية	qatari
سودان	sudan
سوداني	sudanese
سودانية	sudanese
سودانيون	sudanese
سودانيين	sudanese
جنوب السودان	south sudan
إماراتي	emirati
إماراتية	emirati
الإمارات العربية المتحدة	uae; united arab emirates
سلطنة عمان	oman; sultanate of oman
فرنسي	french
فرنسية	french
فرنسيون	french
فرنسيين	french
فرنسا	france
أوكراني	ukrainian
أوكرانية	ukrainian
أوكرانيين	ukrainian
أوكرانيا	ukraine
ياباني	japanese
يابانية	japanese
يوناني	greek
يونانية	greek
هولندي	dutch
هولندية	dutch
هولندا	netherlands
سويسري	swiss
سويسرية	swiss
سويسرا	switzerland
باكستاني	pakistani
باكستانية	pakistani
باكستان	pakistan
أفغاني	afghan
أفغانية	afghan
أفغان	afghan
أفغانستان	afghanistan
برازيلي	brazilian
برازيلية	brazilian
مواطن	citizen
مواطنة	citizen
مواطنون	citizen
مواطنين	citizen
مواطنا	citizen
مواطنون أجانب	foreign national
رعايا	national; citizen
أجنبي	foreign; foreigner
أجنبية	foreign; foreigner
أجانب	foreign; foreigner
ثنائي	bilateral; dual
ثنائية	bilateral; dual
العلاقات الثنائية	bilateral relation; bilateral cooperation
علاقات ثنائية	bilateral relation; bilateral cooperation
التعاون الثنائي	bilateral relation; bilateral cooperation
ثلاثي	trilateral; triple
ثلاثية	trilateral; triple
متعدد	multiple
متعددة	multiple
متعددة الجنسيات	multinational
متعدد الجنسيات	multinational
متعددة الأطراف	multilateral
متعدد الأطراف	multilateral
متشدد	hardliner; militant; extremist
متشددة	hardliner; militant; extremist
متشددون	hardliner; militant; extremist
متشددين	hardliner; militant; extremist
منتدى	forum
منتديات	forum
المنتدى الاقتصادي العالمي	world economic forum; davos
منتدى دافوس	world economic forum; davos
دافوس	world economic forum; davos
توليد	generation
مولد كهربائي	generator
مولدات	generator
كيان	entity
كيانات	entity
حزام	belt
فقر	poverty
فقير	poor
فقيرة	poor
فقراء	poor
أغنياء	rich; wealthy
أثرياء	rich; wealthy
غني	rich; wealthy
غنية	rich; wealthy
ثري	rich; wealthy
ثروة	wealth; fortune
ثروات	wealth; fortune
ملياردير	billionaire
مليارديرات	billionaire
تدشين	inauguration; launch
دشن	inaugurate; launch
دشنت	inaugurate; launch
افتتاح	opening; inauguration
افتتح	open; inaugurate
افتتحت	open; inaugurate
يفتتح	open; inaugurate
إقبال	turnout; demand
نسبة المشاركة	turnout
نسبة الإقبال	turnout
تنقيح	amendment
تعديل	amendment
تعديلات	amendment
يعدل	amend
تعديل دستوري	constitutional amendment
تعديلات دستورية	constitutional amendment
التعديلات الدستورية	constitutional amendment
مسؤول	official; responsible
مسؤولة	official; responsible
مسؤولون	official; responsible
مسؤولين	official; responsible
مسؤولو	official; responsible
مسؤولية	responsibility
مسؤوليات	responsibility
مسؤول كبير	senior official
مسؤولون كبار	senior official
كبار المسؤولين	senior official
أعلن مسؤوليته	claim responsibility
إعلان المسؤولية	claim responsibility
أعلنت مسؤوليتها	claim responsibility
حيز التنفيذ	come into force; take effect
دخل حيز التنفيذ	come into force; take effect
دخول حيز التنفيذ	come into force; take effect
حقيقة	fact; truth; reality
حقائق	fact; truth; reality
حقيقي	real; true
حقيقية	real; true
حديد	iron; steel
فولاذ	steel
صلب	steel
ألمنيوم	aluminum
ألومنيوم	aluminum
نحاس	copper
ذهب	gold
ذهبي	golden; gold
ذهبية	golden; gold
فضة	silver
فضي	silver
فضية	silver
برونزي	bronze
برونزية	bronze
معدن	metal; mineral
معادن	metal; mineral
معادن نادرة	rare earth
المعادن النادرة	rare earth
منجم	mine
مناجم	mine
تعدين	mining
عمال المناجم	miner
عامل منجم	miner
فحم	coal
فسفاط	phosphate
فوسفات	phosphate
جدي	serious
جدية	serious; seriousness
محمل	loaded; laden
محملة	loaded; laden
سوابق	precedent
تحد	challenge
تحدي	challenge
تحديات	challenge
تحدى	challenge; defy
يتحدى	challenge; defy
بيئة	environment
بيئي	environmental
بيئية	environmental
تلوث	pollution
ملوث	polluted
ملوثة	polluted
انبعاثات	emission; carbon emission
انبعاثات الكربون	emission; carbon emission
الانبعاثات الكربونية	emission; carbon emission
ثاني أكسيد الكربون	carbon dioxide
نفايات	waste
فضلات	waste
نفايات نووية	nuclear waste
إعادة التدوير	recycling
إعادة تدوير	recycling
سؤال	question
أسئلة	question
سأل	ask
سئل	ask
يسأل	ask
إجابة	answer
جواب	answer
أجاب	answer; reply
محاضر	lecturer
محاضرة	lecture
محاضرات	lecture
توسيع	expansion; expand
توسع	expansion; expand
وسع	expand
يوسع	expand
توسعت	expand
تفوق	superiority; excel
شرف	honor
مسألة	issue; matter
مسائل	issue; matter
وضع	situation; put; place
أوضاع	situation; put; place
وضعت	put; place; give birth
يضع	put; place; give birth
تضع	put; place; give birth
أولوية	priority
أولويات	priority
تعريف	definition
تعرفة	tariff
تعريفة	tariff
تعريفات جمركية	tariff; customs duty
الرسوم الجمركية	tariff; customs duty
رسوم جمركية	tariff; customs duty
التعريفات الجمركية	tariff; customs duty
جمارك	customs
جمركي	customs
جمركية	customs
رسوم	fee; duty
رسم	drawing; fee
ضريبة	tax
ضرائب	tax
ضريبي	tax
ضريبية	tax
ضريبة القيمة المضافة	vat; value-added tax
القيمة المضافة	vat; value-added tax
ضريبة الدخل	income tax
تخفيضات ضريبية	tax cut
خفض الضرائب	tax cut
إعفاء ضريبي	tax exemption; tax break
إعفاءات ضريبية	tax exemption; tax break
دافعي الضرائب	taxpayer
دافعو الضرائب	taxpayer
إعفاء	exemption; dismissal
إعفاءات	exemption; dismissal
أعفى	dismiss; exempt
أعفيت	dismiss; exempt
إقالة	dismissal; sacking
أقال	dismiss; sack
أقيل	dismiss; sack
أقالت	dismiss; sack
قاعة	hall; room
قاعات	hall; room
قاعة المحكمة	courtroom
ذاتي	self; autonomous
ذاتية	self; autonomous
ذاتية القيادة	self-driving; autonomous
ذاتي القيادة	self-driving; autonomous
كفاءة	efficiency; competence
كفاءات	efficiency; competence
اكتظاظ	overcrowding
عربة	vehicle
عربات	vehicle
مركبة	vehicle
مركبات	vehicle
مركبة فضائية	spacecraft
مركبة فضاء	spacecraft
عربة مدرعة	armored vehicle
مدرعة	armored vehicle
مدرعات	armored vehicle
آلية مدرعة	armored vehicle
دبابة	tank
دبابات	tank
مدفعية	artillery
مدفع	artillery
قصف	shelling; bombing; bombardment
قصفت	shelling; bombing; bombardment
يقصف	shelling; bombing; bombardment
صاروخ	missile; rocket
صواريخ	missile; rocket
صاروخ باليستي	ballistic missile
صواريخ باليستية	ballistic missile
الصواريخ الباليستية	ballistic missile
صواريخ كروز	cruise missile
صاروخ كروز	cruise missile
دفاع جوي	air defense
الدفاع الجوي	air defense
الدفاعات الجوية	air defense
صاروخي	missile; rocket
صاروخية	missile; rocket
تسمم	poisoning
سم	toxic; poison
سام	toxic; poison
سامة	toxic; poison
تجاهل	ignore
تجاهلت	ignore
يتجاهل	ignore
كنيسة	church
كنائس	church
بابا الفاتيكان	pope
مسيحي	christian
مسيحية	christian
مسيحيون	christian
مسيحيين	christian
أقباط	copt; coptic
قبطي	coptic; copt
قبطية	coptic; copt
يهودي	jewish; jew
يهودية	jewish; jew
يهود	jew; jewish
شيعي	shiite
شيعية	shiite
شيعة	shiite
سني	sunni
سنية	sunni
إمام	imam
أئمة	imam
رمضان	ramadan
شهر رمضان	ramadan
عيد الفطر	eid al-fitr
عيد الأضحى	eid al-adha
نووي	nuclear
نووية	nuclear
الطاقة النووية	nuclear energy; nuclear power
طاقة نووية	nuclear energy; nuclear power
برنامج نووي	nuclear program
البرنامج النووي	nuclear program
اتفاق نووي	nuclear deal
الاتفاق النووي	nuclear deal
مفاعل	reactor; nuclear reactor
مفاعلات	reactor; nuclear reactor
مفاعل نووي	reactor; nuclear reactor
تخصيب	enrichment; uranium enrichment
تخصيب اليورانيوم	enrichment; uranium enrichment
يورانيوم	uranium
وكالة الطاقة الذرية	iaea; atomic energy agency
الوكالة الدولية للطاقة الذرية	iaea; atomic energy agency
وكالة الطاقة الدولية	international energy agency
إشعاع	radiation
إشعاعي	radioactive; radiation
إشعاعية	radioactive; radiation
طاقة	energy
نفط	oil; petroleum
بترول	oil; petroleum
نفطي	oil
نفطية	oil
بترولي	oil
بترولية	oil
نفط خام	crude oil; crude
النفط الخام	crude oil; crude
خام برنت	brent; brent crude
برنت	brent; brent crude
الخام الأمريكي	us crude
الخام الأميركي	us crude
أسعار النفط	oil price
سعر النفط	oil price
إنتاج النفط	oil output; oil production
إنتاج نفطي	oil output; oil production
مصفاة	refinery; refining
مصافي	refinery; refining
مصفاة نفط	refinery; refining
تكرير	refining
مصافي النفط	refinery; refining
حقل	field
حقول	field
حقل نفط	oil field
حقول النفط	oil field
حقل نفطي	oil field
حقول نفطية	oil field
حقل غاز	gas field
حقول الغاز	gas field
تنقيب	exploration; drilling
حفر	drilling; digging
شركة نفط	oil company
شركات النفط	oil company
شركة النفط	oil company
أوبك	opec
منظمة أوبك	opec
منظمة الدول المصدرة للنفط	opec
خفض الإنتاج	output cut; production cut
تخفيض الإنتاج	output cut; production cut
احتياطي	reserve
احتياطيات	reserve
احتياط	reserve
الاحتياطي الفيدرالي	federal reserve; fed
الاحتياطي الاتحادي	federal reserve; fed
مجلس الاحتياطي الاتحادي	federal reserve; fed
الاحتياطي الفدرالي	federal reserve; fed
احتياطي أجنبي	foreign reserve
احتياطيات النقد الأجنبي	foreign reserve
احتياطي النقد الأجنبي	foreign reserve
سعر	price
أسعار	price
سعر الصرف	exchange rate
سعر صرف	exchange rate
أسعار الصرف	exchange rate
سعر الفائدة	interest rate
أسعار الفائدة	interest rate
سعر فائدة	interest rate
معدلات الفائدة	interest rate
رفع أسعار الفائدة	rate hike; raise interest rate
رفع سعر الفائدة	rate hike; raise interest rate
رفع الفائدة	rate hike; raise interest rate
خفض أسعار الفائدة	rate cut; cut interest rate
خفض سعر الفائدة	rate cut; cut interest rate
خفض الفائدة	rate cut; cut interest rate
فائدة	interest; benefit
فوائد	interest; benefit
تضخم	inflation
معدل التضخم	inflation rate
نسبة التضخم	inflation rate
معدلات التضخم	inflation rate
ركود	recession; contraction
ركود اقتصادي	recession; contraction
انكماش	recession; contraction
كساد	depression
أزمة	crisis
أزمات	crisis
أزمة اقتصادية	economic crisis
الأزمة الاقتصادية	economic crisis
أزمة مالية	financial crisis
الأزمة المالية	financial crisis
أزمة سياسية	political crisis
الأزمة السياسية	political crisis
أزمة إنسانية	humanitarian crisis
الأزمة الإنسانية	humanitarian crisis
أزمة ديون	debt crisis
أزمة الديون	debt crisis
تعاف	recovery; rebound
تعافي	recovery; rebound
انتعاش	recovery; rebound
انتعاش اقتصادي	recovery; rebound
تعافى	recover
تعافت	recover
يتعافى	recover
تتعافى	recover
اقتصاد	economy
اقتصادات	economy
اقتصاديات	economy
اقتصادي	economic; economist
اقتصادية	economic; economist
اقتصاديا	economic; economist
اقتصاديون	economist
اقتصاديين	economist
خبير اقتصادي	economist
خبراء الاقتصاد	economist
اقتصاد عالمي	global economy; world economy
الاقتصاد العالمي	global economy; world economy
عقوبات اقتصادية	economic sanction
العقوبات الاقتصادية	economic sanction
رفع العقوبات	lift sanction; ease sanction
تخفيف العقوبات	lift sanction; ease sanction
تحفيز	stimulus; stimulus package
تحفيز اقتصادي	stimulus; stimulus package
حزمة تحفيز	stimulus; stimulus package
حزمة	package
حزم	package
خطة إنقاذ	bailout; rescue plan
حزمة إنقاذ	bailout; rescue plan
خطة الإنقاذ	bailout; rescue plan
إنقاذ	rescue
أنقذ	rescue; save
أنقذت	rescue; save
ينقذ	rescue; save
تنقذ	rescue; save
فرق الإنقاذ	rescue team; rescuer; rescue worker
عمال الإنقاذ	rescue team; rescuer; rescue worker
رجال الإنقاذ	rescue team; rescuer; rescue worker
فريق إنقاذ	rescue team; rescuer; rescue worker
عملية إنقاذ	rescue operation
عمليات الإنقاذ	rescue operation
عمليات إنقاذ	rescue operation
تقشف	austerity; austerity measure
إجراءات تقشف	austerity; austerity measure
إجراءات تقشفية	austerity; austerity measure
ميزانية	budget
ميزانيات	budget
موازنة	budget
عجز	deficit
عجز الميزانية	budget deficit
عجز الموازنة	budget deficit
عجز في الميزانية	budget deficit
فائض	surplus
دين عام	public debt
الدين العام	public debt
ديون خارجية	foreign debt; external debt
الدين الخارجي	foreign debt; external debt
الديون الخارجية	foreign debt; external debt
ديون سيادية	sovereign debt
الديون السيادية	sovereign debt
سيادي	sovereign
سيادية	sovereign
سداد	repayment; payment
تسديد	repayment; payment
سدد	pay; repay
يسدد	pay; repay
تخلف عن السداد	default
التخلف عن السداد	default
إفلاس	bankruptcy
مفلس	bankrupt
مفلسة	bankrupt
خصخصة	privatization
تأميم	nationalization
تحرير الاقتصاد	liberalization
شركة	company; firm
شركات	company; firm
شركة ناشئة	startup
شركات ناشئة	startup
الشركات الناشئة	startup
شركة تابعة	subsidiary
شركات تابعة	subsidiary
شركة قابضة	holding company; holding
الشركة الأم	parent company
شركة أم	parent company
شركة حكومية	state-owned; state-owned company
شركات حكومية	state-owned; state-owned company
مملوكة للدولة	state-owned; state-owned company
شركة مملوكة للدولة	state-owned; state-owned company
شركة تأمين	insurance company; insurer
شركات التأمين	insurance company; insurer
تأمين	insurance; securing
تأمينات	insurance; securing
تأمين صحي	health insurance
التأمين الصحي	health insurance
شركة تكنولوجيا	tech company; technology company
شركات التكنولوجيا	tech company; technology company
شركة أدوية	drugmaker; pharmaceutical company
شركات الأدوية	drugmaker; pharmaceutical company
شركات متوسطة وصغيرة	small business; sme
الشركات الصغيرة والمتوسطة	small business; sme
مجلس الإدارة	board; board of directors
مجلس إدارة	board; board of directors
رئيس مجلس الإدارة	chairman
رئيس مجلس إدارة	chairman
أعضاء مجلس الإدارة	board member
مقر	headquarters
مقرات	headquarters
مقر رئيسي	headquarters
المقر الرئيسي	headquarters
ربح	profit; earnings
أرباح	profit; earnings
أرباح صافية	net profit; net income
صافي الأرباح	net profit; net income
صافي الربح	net profit; net income
صافي أرباح	net profit; net income
توزيعات أرباح	dividend
توزيعات الأرباح	dividend
مربح	profitable
مربحة	profitable
ربحية	profitability
هامش	margin
هوامش	margin
هامش الربح	margin
رأسمال	capital
رأس المال	capital
رؤوس الأموال	capital
رأسمالي	capitalist
رأسمالية	capitalism; capitalist
قيمة سوقية	market value; market capitalization
القيمة السوقية	market value; market capitalization
حصة	stake; share; quota
حصص	stake; share; quota
حصة سوقية	market share
الحصة السوقية	market share
حصة الأغلبية	majority stake
حصة مسيطرة	majority stake
احتكار	monopoly
مكافحة الاحتكار	antitrust
مال	money; funds
أموال	money; funds
مالي	financial; mali
مالية	financial; finance
ماليا	financial; finance
مالية عامة	public finance
المالية العامة	public finance
سوق مالية	financial market
الأسواق المالية	financial market
السوق المالية	financial market
أوراق مالية	security
الأوراق المالية	security
تمويل	financing; funding
تمويلات	financing; funding
مول	finance; fund
مولت	finance; fund
يمول	finance; fund
تمول	finance; fund
ممول	finance; fund
تمويل الإرهاب	terrorist financing; terror financing
ائتمان	credit
بطاقة ائتمان	credit card
بطاقات الائتمان	credit card
بطاقات ائتمان	credit card
بطاقة	card
بطاقات	card
بطاقة هوية	identity card; id card
بطاقة الهوية	identity card; id card
بطاقة تعريف	identity card; id card
هوية	identity
نقود	money; cash
نقدا	money; cash
سيولة	liquidity
مضاربة	speculation
مضاربون	speculator
مضاربين	speculator
مستثمر أجنبي	foreign investor
المستثمرين الأجانب	foreign investor
تقلب	volatility; volatile; fluctuation
تقلبات	volatility; volatile; fluctuation
متقلب	volatile
متقلبة	volatile
مكاسب	gain
كسب	win; gain; earn
كسبت	win; gain; earn
يكسب	win; gain; earn
تكسب	win; gain; earn
قفز	jump
قفزت	jump
يقفز	jump
قفزة	jump
هوى	plunge; tumble
هوت	plunge; tumble
تهاوى	plunge; tumble
تهاوت	plunge; tumble
صعد	rise; climb
صعدت	rise; climb
يصعد	rise; climb
صعود	rise; climb
إغلاق	close; closure
أغلق	close; closure
أغلقت	close; closure
يغلق	close; closure
تغلق	close; closure
مغلق	closed
مغلقة	closed
فتح	open; opening
فتحت	open; opening
يفتح	open; opening
تفتح	open; opening
انتهاك	violation; abuse
انتهاكات	violation; abuse
انتهك	violate
انتهكت	violate
ينتهك	violate
تنتهك	violate
رؤية واضحة	clear vision
نتيجة	result; outcome
نتائج	result; outcome
سر	secret
أسرار	secret
سري	secret; secretly; confidential
سرية	secret; secretly; confidential
سرا	secret; secretly; confidential
إعجاب	admiration
معجب	fan; admirer
أعجب	like; admire
انطباع	impression
احتفال	celebration; ceremony
احتفالات	celebration; ceremony
احتفل	celebrate
احتفلت	celebrate
يحتفل	celebrate
تحتفل	celebrate
يحتفلون	celebrate
مشاهير	celebrity
نجم	star
نجمة	star
نجوم	star
شهير	famous
شهيرة	famous
مشهور	famous
مشهورة	famous
هيمنة	dominance; dominate
هيمن	dominance; dominate
هيمنت	dominance; dominate
يهيمن	dominance; dominate
سيطرة	control
سيطر	control
سيطرت	control
يسيطر	control
تسيطر	control
علاج	treatment
علاجات	treatment
معالجة	treatment
عالج	treat; address
عولج	treat; address
يعالج	treat; address
تعالج	treat; address
إلهام	inspiration
ملهم	inspiring
ترفيه	entertainment
ترفيهي	entertainment
ترفيهية	entertainment
جسدي	physical
جسدية	physical
متطابق	identical
متطابقة	identical
منع	prevent; ban
منعت	prevent; ban
يمنع	prevent; ban
تمنع	prevent; ban
ممنوع	banned; prohibited
ممنوعة	banned; prohibited
طبقة	layer; class
طبقات	layer; class
طبقة وسطى	middle class
الطبقة الوسطى	middle class
مقعد	seat
مقاعد	seat
عبور	crossing; cross
عبرت الحدود	cross border
عبور الحدود	cross border
عملاق	giant
عملاقة	giant
عمالقة	giant
مكتبة	library
مكتبات	library
مجتمع	society; community
مجتمعات	society; community
المجتمع الدولي	international community
منطق	logic; logical
منطقي	logic; logical
منطقية	logic; logical
موضوع	subject; topic
مواضيع	subject; topic
موضوعات	subject; topic
مهارة	skill
مهارات	skill
ماهرة	skilled
مقدمة	introduction; front
رأي	opinion; view
آراء	opinion; view
رأي عام	public opinion
الرأي العام	public opinion
استطلاع	poll; opinion poll; survey
استطلاع رأي	poll; opinion poll; survey
استطلاعات الرأي	poll; opinion poll; survey
استطلاع للرأي	poll; opinion poll; survey
نسخة	version; copy
نسخ	version; copy
نسخ أصلية	original copy
تحميل	download
تنزيل	download
ضعفاء	vulnerable; fragile
هش	vulnerable; fragile
هشة	vulnerable; fragile
ثغرة	loophole; vulnerability
ثغرات	loophole; vulnerability
خلص	conclude
خلصت	conclude
اختتم	conclude; close
اختتمت	conclude; close
ختام	conclusion; end
ممر	corridor; passage
ممرات	corridor; passage
ممر إنساني	humanitarian corridor
ممرات إنسانية	humanitarian corridor
إبداع	creativity
إبداعي	creative
مبدع	creative
عاجز	unable
عاجزة	unable
باب	door
أبواب	door
مزاد	auction
مزادات	auction
مزاد علني	auction
تذكر	remember; mention; report; say
يتذكر	remember
تذكرت	remember
لذلك	therefore
لذا	therefore
دعا	call; invite; urge
دعت	call; invite; urge
يدعو	call; invite; urge
دعوا	call; invite; urge
يدعون	call; invite; urge
داعيا	call; invite; urge
داعية إلى	call; invite; urge
دعوة	call; invitation
دعوات	call; invitation
مدعو	invited
مدعوون	invited
مدعوين	invited
مفرط	excessive
مفرطة	excessive
القوة المفرطة	excessive force
الاستخدام المفرط للقوة	excessive force
فترة	period; term
فترات	period; term
مأساوي	tragic
مأساوية	tragic
مأساة	tragedy
درامي	dramatic
دراما	drama
أمسك	catch; arrest
قبض	catch; arrest
قبضت	catch; arrest
تسوية	settlement; compromise
مستوطنة	settlement
مستوطنات	settlement
مستوطن	settler
مستوطنون	settler
مستوطنين	settler
استيطان	settlement
استيطاني	settlement
استيطانية	settlement
الضفة الغربية	west bank
القدس الشرقية	east jerusalem
غزة	gaza
احتلال	occupation
احتل	occupy; rank
احتلت	occupy; rank
يحتل	occupy; rank
تحتل	occupy; rank
محتل	occupied
محتلة	occupied
وتيرة	pace
موهبة	talent; talented
مواهب	talent; talented
موهوب	talent; talented
موهوبة	talent; talented
مسودة	draft
حد أدنى	minimum
الحد الأدنى	minimum
حد أقصى	maximum
الحد الأقصى	maximum
كحد أقصى	maximum
إلزامي	mandatory; compulsory
إلزامية	mandatory; compulsory
إجباري	mandatory; compulsory
التجنيد الإجباري	conscription
الخدمة العسكرية	military service
خدمة عسكرية	military service
واجب	duty
واجبات	duty
لجنة	committee; commission
لجان	committee; commission
لجنة تحقيق	investigation committee; inquiry commission
لجنة التحقيق	investigation committee; inquiry commission
هيئة تنظيمية	regulator
الجهات التنظيمية	regulator
هيئة الرقابة	regulator; watchdog
جهة تنظيمية	regulator
دورة	session; course; cycle
دورات	session; course; cycle
ضيق	narrow; tight
ضيقة	narrow; tight
زميل	colleague; fellow
زميلة	colleague; fellow
زملاء	colleague; fellow
افتراضي	virtual
افتراضية	virtual
عملة افتراضية	virtual currency
ألم	pain; painful
آلام	pain; painful
مؤلم	pain; painful
مؤلمة	pain; painful
أب	father
آباء	father; parent
أمهات	mother
والد	father
والدة	mother
والده	father
والدان	parent
والدين	parent
شقيق	brother
شقيقة	sister
أشقاء	brother
أخ	brother
إخوة	brother
أخت	sister
أخوات	sister
ملف	file; issue; dossier
ملفات	file; issue; dossier
مكافئ	equivalent
معادل	equivalent
معادلة	equation
استمع	listen; hear
استمعت	listen; hear
يستمع	listen; hear
تستمع	listen; hear
استماع	hearing; listening
فوري	immediate; immediately
فورية	immediate; immediately
فورا	immediate; immediately
نزاع	conflict; dispute
نزاعات	conflict; dispute
صراع	conflict; dispute
صراعات	conflict; dispute
دخول	entry; access
دخل	income; enter
دخلت	enter
يدخل	enter
تدخل البلاد	enter country
دخلوا	enter
متكرر	repeated; frequent
متكررة	repeated; frequent
تكرار	repeat; repetition
تكرر	repeat; repetition
تكررت	repeat; repetition
معتدل	moderate
معتدلة	moderate
ضمان	guarantee; security
ضمانات	guarantee; security
ضمن	guarantee; ensure
يضمن	guarantee; ensure
ضمنت	guarantee; ensure
مختبر	laboratory; lab
مختبرات	laboratory; lab
معمل	laboratory; lab
معامل	laboratory; lab
دب	bear
دببة	bear
واقع	reality; located
واقعي	realistic
واقعية	realistic
تركيز	focus; concentration
ركز	focus
ركزت	focus
يركز	focus
تركز	focus
عكس	reflect; reverse
عكست	reflect; reverse
يعكس	reflect; reverse
تعكس	reflect; reverse
عكسي	reverse
عكسية	reverse
إرهاق	fatigue
تفسير	explanation; interpretation
فسر	explain; interpret
يفسر	explain; interpret
عينة	sample
عينات	sample
تجمعات	gathering
تجمعوا	gather
جولة	round; tour
جولات	round; tour
جولة ثانية	second round; runoff
الجولة الثانية	second round; runoff
استعاد	regain; recover; restore
استعادت	regain; recover; restore
يستعيد	regain; recover; restore
تستعيد	regain; recover; restore
استعادة	regain; recover; restore
أداة	tool; instrument
أدوات	tool; instrument
شخصية رئيسية	key figure
تنوعت	differ; vary
اختلف	differ; vary
يختلف	differ; vary
تختلف	differ; vary
اختلاف	difference
اختلافات	difference
مختلف	different; various
مختلفة	different; various
أقصى	maximum; far
قصوى	maximum; far
المسجد الأقصى	al-aqsa mosque; aqsa
ثابت	constant; steady; fixed
ثابتة	constant; steady; fixed
نصيحة	advice
نصائح	advice
نصح	advise
مكثف	intensive; intense
مكثفة	intensive; intense
كثيف	dense; heavy
كثيفة	dense; heavy
كثف	intensify
كثفت	intensify
يكثف	intensify
تكثف	intensify
تكثيف	intensify
كثافة	density; intensity
ناعم	soft
لين	soft
أثر رجعي	retroactive
حساس	sensitive
حساسة	sensitive
حساسية	sensitivity
هزم	defeat
هزيمة	defeat
هزائم	defeat
انهزم	defeat
يهزم	defeat
هزمت	defeat
جزيرة	island
جزر	island
أولي	preliminary; initial; primary
أولية	preliminary; initial; primary
انتخابات تمهيدية	primary election; primary
الانتخابات التمهيدية	primary election; primary
عدم اليقين	uncertainty
حالة عدم اليقين	uncertainty
غموض	uncertainty; mystery; ambiguity
غامض	mysterious; unclear
غامضة	mysterious; unclear
مطبوعة	printed
طباعة	print; printing
دقيق	accurate; minute; precise
دقيقة	accurate; minute; precise
دقائق	minute
دقة	accuracy; precision
ثانية	second
ثواني	second
ثوان	second
ساعة	hour
ساعات	hour
ساعتين	hour
يوم	day
أيام	day
يومين	day
شتاء	winter
صيف	summer
خريف	autumn; fall
ربيع	spring
الربيع العربي	arab spring
كاف	sufficient; enough
كافية	sufficient; enough
موحد	unified
موحدة	unified
توحيد	unification; unify
وحد	unify
وحدة	unit; unity
وحدات	unit; unity
تمنى	wish
تمنيات	wish
يتمنى	wish
يميل	tend
تميل إلى	tend
مثالي	ideal; perfect
مثالية	ideal; perfect
محيط	ocean; surroundings
المحيط الهادئ	pacific; pacific ocean
المحيط الأطلسي	atlantic; atlantic ocean
المحيط الهندي	indian ocean
حاصر	besiege; surround
حاصرت	besiege; surround
يحاصر	besiege; surround
محاصر	besieged; trapped
محاصرة	besieged; trapped
حصار	siege; blockade
رائع	wonderful; great
رائعة	wonderful; great
مقاومة	resistance
قاوم	resist
يقاوم	resist
تقاوم	resist
إقليم	region; province
أقاليم	region; province
إقليمي	regional
إقليمية	regional
إقليم كردستان	kurdistan region
كردي	kurdish; kurd
كردية	kurdish; kurd
أكراد	kurdish; kurd
تصور	vision; perception
خيال	imagination; fiction
تخيل	imagine
خارج البلاد	abroad
في الخارج	abroad
رغبة	desire; wish; want
رغب	desire; wish; want
يرغب	desire; wish; want
ترغب	desire; wish; want
مدرب	coach; trainer
مدربة	coach; trainer
مدربون	coach; trainer
مدربين	coach; trainer
تدريب	training; exercise
تدريبات	training; exercise
درب	train
يتدرب	train
تدرب	train
مناورات	military exercise; drill; maneuver
مناورة	military exercise; drill; maneuver
مناورات عسكرية	military exercise; drill; maneuver
تدريبات عسكرية	military exercise; drill; maneuver
انتهاكات حقوق الإنسان	human rights violation; human rights abuse
انتهاك حقوق الإنسان	human rights violation; human rights abuse
حصري	exclusive
حصرية	exclusive
سعى	seek
سعت	seek
يسعى	seek
تسعى	seek
يسعون	seek
سعي	seek
بطولة	championship; tournament
بطولات	championship; tournament
بطل	champion; hero
أبطال	champion; hero
بطلة	champion; hero
دوري أبطال أوروبا	champions league
دوري الأبطال	champions league
كأس العالم	world cup
مونديال	world cup
كأس	cup
كؤوس	cup
دوري	league
مباراة	match; game
مباريات	match; game
مباراة نهائية	final
المباراة النهائية	final
فريق	team
فرق	team
فريقين	team
مرمى	goal
ركلة جزاء	penalty; penalty kick; penalty shootout
ضربة جزاء	penalty; penalty kick; penalty shootout
ركلات الترجيح	penalty; penalty kick; penalty shootout
ميدالية	medal
ميداليات	medal
ميدالية ذهبية	gold medal
الميدالية الذهبية	gold medal
ميدالية فضية	silver medal
ميدالية برونزية	bronze medal
رياضة	sport
رياضات	sport
رياضي	sports; athlete
رياضية	sports; athlete
رياضيون	sports; athlete
رياضيين	sports; athlete
منشطات	doping
رقم قياسي	record
أرقام قياسية	record
الرقم القياسي	record
قياسي	record; standard
قياسية	record; standard
مستوى قياسي	record high; record level
مستويات قياسية	record high; record level
تسديدة	shot
تمريرة	pass
موسم	season
مواسم	season
نقل اللاعبين	transfer
انتقالات	transfer
لم يكشف عنه	undisclosed
لم يكشف عنها	undisclosed
مهمش	marginalized
مهمشة	marginalized
إطلاق نار عشوائي	indiscriminate shooting
عشوائي	random; indiscriminate
عشوائية	random; indiscriminate
عشوائيا	random; indiscriminate
شجرة	tree
أشجار	tree
غابة	forest
غابات	forest
خصوصية	privacy
عواقب	consequence; repercussion; implication
تداعيات	consequence; repercussion; implication
تبعات	consequence; repercussion; implication
بسيط	simple
بسيطة	simple
تبسيط	simplify; simplification
عقبة	obstacle; barrier
عقبات	obstacle; barrier
عوائق	obstacle; barrier
شاسع	vast
شاسعة	vast
استوديو	studio
وفد	delegation
وفود	delegation
الحد من	reduce; limit
سطح	surface; roof
أسطح	surface; roof
طابق	floor
طوابق	floor
منتسب	member; affiliate
منتسبين	member; affiliate
صخرة	rock
صخور	rock
نادر	rare; rarely
نادرة	rare; rarely
نادرا	rare; rarely
عطلة رسمية	public holiday
عطلة صيفية	summer holiday
خريطة	map
خرائط	map
خريطة طريق	roadmap
خارطة طريق	roadmap
خارطة الطريق	roadmap
خريطة الطريق	roadmap
دم	blood
دماء	blood
فحص	examination; test; check
فحوصات	examination; test; check
فحوص	examination; test; check
فحصت	examine
يفحص	examine
مقارنة	comparison; compare
قارن	comparison; compare
عيادة	clinic
عيادات	clinic
سريري	clinical
سريرية	clinical
تجارب سريرية	clinical trial
التجارب السريرية	clinical trial
اكتئاب	depression
معقد	complex; complicated
معقدة	complex; complicated
تعقيد	complexity; complication
تعقيدات	complexity; complication
مقهى	cafe; coffee shop
مقاه	cafe; coffee shop
مقاهي	cafe; coffee shop
مطعم	restaurant
مطاعم	restaurant
فندق	hotel
فنادق	hotel
ملخص	summary
حطام	wreckage; debris
ركام	rubble
أنقاض	rubble
أدنى	minimum; lowest
أدنى مستوى	lowest level; low
أعلى مستوى	highest level; high
إقناع	convince; persuade
أقنع	convince; persuade
يقنع	convince; persuade
مقتنع	convinced
خرق	breach; violation
خروقات	breach; violation
اختراق	breach; hack; breakthrough
اختراقات	breach; hack; breakthrough
خرق وقف إطلاق النار	ceasefire violation
خروقات وقف إطلاق النار	ceasefire violation
عدوان	aggression
عدواني	aggressive
عدوانية	aggressive
أنثى	female
إناث	female
ذكر	male; mention
ذكور	male; mention
ذكرت	mention; report; say
يذكر	mention; report; say
ذكروا	mention; report; say
امرأة	woman
نساء	woman
نسائي	women; female
نسائية	women; female
رجل	man
رجال	man
رجل دين	cleric
رجال الدين	cleric
شقة	apartment
شقق	apartment
سيناريو	scenario
سيناريوهات	scenario
مكافأة	reward; bonus
مكافآت	reward; bonus
امتياز	privilege; concession
امتيازات	privilege; concession
تنازل	concession; waive
تنازلات	concession; waive
تنازلت	concession; waive
حجة	argument; pretext
حجج	argument; pretext
استدعى	summon; recall
استدعت	summon; recall
استدعاء	summon; recall
يستدعي	summon; recall
استدعاء السفير	recall ambassador
مهدر	wasted
هدر	waste
إهدار	waste
اصطناعي	artificial
اصطناعية	artificial
مفاجئ	sudden; suddenly
مفاجئة	sudden; suddenly
فجأة	sudden; suddenly
مفاجأة	surprise
مفاجآت	surprise
فاجأ	surprise
ظلام	darkness
مظلم	dark
مظلمة	dark
نقص	shortage; lack
شح	shortage; lack
نقص الغذاء	food shortage
رقاقة	chip
رقائق	chip
شرائح إلكترونية	chip
رقائق إلكترونية	chip
أشباه الموصلات	semiconductor
عديد	numerous; many
عديدة	numerous; many
عن بعد	remote; remotely
العمل عن بعد	remote work
التعليم عن بعد	distance learning
ذروة	peak
فرقة	band; squad; division
فرقة موسيقية	band; orchestra
تباين	contrast; disparity
تناقض	contradiction
تناقضات	contradiction
أسوأ	worst; worse
سيئ	bad
سيئة	bad
إغاثة	relief
منظمات الإغاثة	aid agency; relief organization
وكالات الإغاثة	aid agency; relief organization
منظمة إغاثة	aid agency; relief organization
عمال الإغاثة	aid worker
عامل إغاثة	aid worker
عمال إغاثة	aid worker
انسحاب	withdrawal; withdraw
انسحب	withdraw
انسحبت	withdraw
ينسحب	withdraw
تنسحب	withdraw
انسحبوا	withdraw
سحب	withdraw
سحبت	withdraw
يسحب	withdraw
صارم	strict; tough
صارمة	strict; tough
حافز	incentive
حوافز	incentive
مواز	parallel
موازية	parallel
أقدام	foot
مداولات	deliberation
حماية	protect; protection
حمى	fever; protect
يحمي	protect; protection
تحمي	protect; protection
تفاؤل	optimism
متفائل	optimistic
متفائلة	optimistic
تشاؤم	pessimism
متشائم	pessimistic
رضا	satisfaction
إرضاء	satisfy
راض	satisfied
شرب الكحول	drink alcohol
كحول	alcohol
خمر	alcohol; wine
خمور	alcohol; wine
مشروبات كحولية	alcoholic drink; alcohol
المشروبات الكحولية	alcoholic drink; alcohol
اختفاء	disappearance; disappear
اختفى	disappearance; disappear
اختفت	disappearance; disappear
يختفي	disappearance; disappear
مفقود	missing
مفقودة	missing
مفقودون	missing
مفقودين	missing
فقدان	loss; lose
فقد	lose
فقدت	lose
يفقد	lose
فقدوا	lose
تغطية	coverage
تغطية صحفية	press coverage
قرن	century
قرون	century
القرن الماضي	last century
القرن العشرين	twentieth century
قطع رأس	beheading; behead
قطع الرأس	beheading; behead
ذبح	beheading; behead
إيجار	rent
تأجير	rental; lease
استأجر	rent; hire
مستأجر	tenant
مستأجرين	tenant
سلس	smooth
سلسة	smooth
مبادئ توجيهية	guideline
توجيهي	guiding; guidance
توجيهية	guiding; guidance
لقاح	vaccine
لقاحات	vaccine
تطعيم	vaccination
تلقيح	vaccination
حقن	injection
حقنة	injection
إعانة	subsidy; aid
إعانات	subsidy; aid
ميسور	affordable
ميسورة التكلفة	affordable
إحباط	frustration; foil
أحبط	foil; thwart
أحبطت	foil; thwart
محبط	frustrated
نيابة عن	behalf
بالنيابة عن	behalf
تعليم	education
تعليم عال	higher education
التعليم العالي	higher education
تعليم عالي	higher education
تعليمي	educational
تعليمية	educational
متعلم	learner
متعلمين	learner
نجا	survive; escape
نجت	survive; escape
ينجو	survive; escape
ناج	survivor
ناجية	survivor
ناجون	survivor
ناجين	survivor
ناجيات	survivor
تسلق	climbing
شائعة	rumor
شائعات	rumor
تقويم	calendar
هجر	abandon; displace
مهجور	abandoned
مهجورة	abandoned
رئاسي	presidential
رئاسية	presidential
رئاسة	presidency
متبادل	mutual
متبادلة	mutual
تبادل	exchange
يتبادل	exchange
تبادلا	exchange
تبادلت	exchange
تخصيص	allocate; earmark
خصص	allocate; earmark
خصصت	allocate; earmark
يخصص	allocate; earmark
مخصص	allocate; earmark
مخصصة	allocate; earmark
ساحق	overwhelming; landslide
ساحقة	overwhelming; landslide
أغلبية ساحقة	overwhelming majority
الأغلبية الساحقة	overwhelming majority
إخفاء	hide; conceal
أخفى	hide; conceal
يخفي	hide; conceal
أخفت	hide; conceal
مألوف	familiar
مألوفة	familiar
طاحونة	mill
مطحنة	mill
مجموع	total
إجمالي	total; overall
إجمالية	total; overall
اتفاقية جنيف	geneva convention
اتفاقيات جنيف	geneva convention
تقليدي	traditional; conventional
تقليدية	traditional; conventional
قضبان	bar; rail
كابل	cable
كابلات	cable
كابول	kabul
كاميرا	camera
كاميرات	camera
كاميرات المراقبة	surveillance camera; cctv
كاميرا مراقبة	surveillance camera; cctv
كاميرات مراقبة	surveillance camera; cctv
صورة	picture; photo; image
صور	picture; photo; image
تصوير	photography; filming
مصور	photographer; photojournalist
مصورة	photographer; photojournalist
مصورون	photographer; photojournalist
مصورين	photographer; photojournalist
ارتباك	confusion; confused
مرتبك	confusion; confused
تدريجي	gradual; gradually
تدريجية	gradual; gradually
تدريجيا	gradual; gradually
تاج	crown
هادئ	calm; quiet
هادئة	calm; quiet
هدوء	calm; quiet
هدأ	calm
تهدئة	calm; de-escalation
هدنة	truce
هدنة إنسانية	humanitarian truce
الهدنة الإنسانية	humanitarian truce
خطأ	mistake; error
أخطاء	mistake; error
خاطئ	wrong; incorrect
خاطئة	wrong; incorrect
أكل	eat
أكلت	eat
يأكل	eat
وجبة	meal
وجبات	meal
لهجة	tone
نبرة	tone
فضيحة	scandal
فضائح	scandal
فضيحة فساد	corruption scandal
فضيحة مالية	financial scandal
حي يرزق	alive
على قيد الحياة	alive
جمعية	association
جمعيات	association
جمعية خيرية	charity; charitable
جمعيات خيرية	charity; charitable
خيري	charity; charitable
خيرية	charity; charitable
رواية	novel; account
روايات	novel; account
روائي	novelist
روائية	novelist
شاعر	poet
شاعرة	poet
شعراء	poet
شعر	poetry; hair
عاطفي	emotional
عاطفية	emotional
مشاعر	feeling; emotion
فول الصويا	soybean
عاجل	urgent; breaking
عاجلة	urgent; breaking
طارئ	emergency
طارئة	emergency
حالة الطوارئ	state of emergency
حالة طوارئ	state of emergency
خدمات الطوارئ	emergency service
أجهزة الطوارئ	emergency service
توضيحي	illustrative
توضيحية	illustrative
استغلال	exploitation; exploit
استغل	exploitation; exploit
استغلت	exploitation; exploit
يستغل	exploitation; exploit
دستوريا	constitutionally
رافق	accompany
رافقت	accompany
يرافق	accompany
ترافق	accompany
مرافق	facility; escort
نموذج	model
نماذج	model
نموذج أولي	prototype
إنذار	warning; alert
تنبيه	warning; alert
تحذير	warning
تحذيرات	warning
حذر	warn
حذرت	warn
يحذر	warn
تحذر	warn
حذروا	warn
محذرا	warn
محذرة	warn
مسطح	flat
مسطحة	flat
مسافة	distance
مسافات	distance
إرث	legacy; inheritance
ميراث	legacy; inheritance
مريح	comfortable
مريحة	comfortable
راحة	rest; comfort
افتراض	assumption
افتراضات	assumption
قاتل مأجور	hitman
تراكم	accumulation; cumulative
تراكمي	accumulation; cumulative
متراكم	accumulation; cumulative
زائرون	visitor
غوص	diving
غواص	diver
غواصين	diver
غطس	diving
وزن	weight
وزنت	weight
أوزان	weight
مضاد	counter; anti
مضادة	counter; anti
مضادات حيوية	antibiotic
كاتب عدل	notary
منظور	perspective
أرفق	attach
مرفق	facility
مرفقة	attached
قفل	lock
سكن عشوائي	slum
جملة	sentence; wholesale
تجارة الجملة	wholesale; wholesale trade
تجزئة	retail
تجارة التجزئة	retail
مبيعات التجزئة	retail sale
متجر	store; shop
متاجر	store; shop
محل	store; shop
محلات	store; shop
تقدم كبير	great progress; breakthrough
انفراجة	breakthrough
مرآة	mirror
جاف	dry
جافة	dry
مشترك	joint; common; subscriber
مشتركة	joint; common; subscriber
مشتركون	subscriber; joint
مشتركين	subscriber; joint
مشتركا	subscriber; joint
اشتراك	subscription
اشتراكات	subscription
بيان مشترك	joint statement
مشروع مشترك	joint venture; joint project
مشاريع مشتركة	joint venture; joint project
اشتراكي	socialist
اشتراكية	socialist
اشتراكيين	socialist
اشتراكيون	socialist
شيوعي	communist
شيوعية	communist
شيوعيون	communist
شيوعيين	communist
الحزب الشيوعي	communist party
ليبرالي	liberal
ليبرالية	liberal
ديمقراطي	democratic; democrat
ديمقراطية	democracy; democratic
ديموقراطي	democratic; democrat
ديموقراطية	democracy; democratic
ديمقراطيون	democrat
ديمقراطيين	democrat
دكتاتور	dictator
ديكتاتور	dictator
ديكتاتورية	dictatorship
استبداد	tyranny; authoritarianism
استبدادي	authoritarian
قسم	department; section; division
قسمت	divide
انقسام	division; split
انقسامات	division; split
منقسمة	divided
انقسم	divide
تقسيم	division; partition
سقف	ceiling; roof; cap
سقف الدين	debt ceiling
سقف الديون	debt ceiling
محكوم	convicted; sentenced
محكوم عليه	convicted; sentenced
محكومين	convicted; sentenced
حكم عليه بالسجن	sentenced to prison; sentence
حكم عليها بالسجن	sentenced to prison; sentence
حكمت عليه	sentenced to prison; sentence
بالسجن	prison
السجن لمدة	prison
مع وقف التنفيذ	suspended sentence
حكم مع وقف التنفيذ	suspended sentence
أجهزة كمبيوتر	computer
كمبيوتر	computer
حاسوب	computer
حواسيب	computer
جهاز كمبيوتر	computer
حاسوب محمول	laptop
متوافق	compatible
متوافقة	compatible
خوارزمية	algorithm
خوارزميات	algorithm
خفي	hidden
مخفي	hidden
مخبأ	hideout
مخفية	hidden
حشد	crowd; mobilization
حشود	crowd; mobilization
الحشد الشعبي	popular mobilization forces
مزدحم	crowded
مزدحمة	crowded
ازدحام	congestion
مفوض	commissioner
مفوضة	commissioner
مفوضية	commission
المفوضية السامية لشؤون اللاجئين	unhcr; refugee agency
مفوضية اللاجئين	unhcr; refugee agency
أممي	un
أممية	un
مبعوث	envoy; special envoy
مبعوثة	envoy; special envoy
مبعوث خاص	envoy; special envoy
المبعوث الخاص	envoy; special envoy
المبعوث الأممي	un envoy
مبعوث الأمم المتحدة	un envoy
بعثة	mission
بعثات	mission
بعثة الأمم المتحدة	un mission
بروتوكول	protocol
عصر	era
حقبة	era
جائحة	pandemic
وباء	epidemic; pandemic
أوبئة	epidemic; pandemic
فيروس	virus
فيروسات	virus
فيروس كورونا	coronavirus; covid
كورونا	coronavirus; covid
كوفيد	coronavirus; covid
متحور	variant
سلالة	strain; variant
متحورات	variant
مشهد سياسي	political scene
المشهد السياسي	political scene
ثقل	burden; weight
عبء	burden; weight
أعباء	burden; weight
مفضل	favorite; preferred
مفضلة	favorite; preferred
رهان	bet; stake
راهن	bet; current
رهانات	bet; stake
ميدان	square
ميادين	square
ساحة	square
ساحات	square
ميداني	field
ميدانية	field
مستشفى ميداني	field hospital
تجنيد	recruitment; conscription; recruit
جند	recruitment; conscription; recruit
يجند	recruitment; conscription; recruit
جندي	soldier
جنود	soldier
جنديا	soldier
جنديين	soldier
جيش	army; military
جيوش	army; military
حذر شديد	extreme caution
انتقام	revenge; retaliation
انتقامي	retaliatory; retaliation
رد انتقامي	retaliatory; retaliation
حفل	ceremony; concert; party
حفلة	ceremony; concert; party
حفلات	ceremony; concert; party
حفل موسيقي	concert
حفلات موسيقية	concert
حفلة موسيقية	concert
تقدير كبير	appreciation
كلاسيكي	classic; classical
كلاسيكية	classic; classical
مصداقية	credibility
دافئ	warm
دافئة	warm
سماء	sky
صيانة	maintenance
درجة حرارة	temperature
فخور	proud
فخورة	proud
فخر	pride
حقيبة	bag; portfolio
حقائب	bag; portfolio
غياب	absence
غائب	absent
غيابي	absentia
غيابيا	absentia
تغيب	absent
تغيبت	absent
رف	shelf
رفوف	shelf
بدلة	suit
ملابس	clothes; clothing
ثوب	dress
فستان	dress
أزياء	fashion
موضة	fashion
عارضة أزياء	fashion model; model
زي	uniform; military uniform
زي عسكري	uniform; military uniform
الزي العسكري	uniform; military uniform
حجاب	hijab; headscarf; veil
نقاب	niqab; veil
قناع	mask
أقنعة	mask
ملثم	masked
ملثمين	masked
ملثمون	masked
كمامة	face mask; mask
كمامات	face mask; mask
طائرات مقاتلة	fighter jet; fighter
مقاتلات	fighter jet; fighter
طائرة مقاتلة	fighter jet; fighter
نفاثة	jet
طائرة نفاثة	jet
طائرة خاصة	private jet
مناسب	suitable; appropriate
مناسبة	occasion; suitable
مناسبات	occasion
عقيدة	doctrine
إيمان	faith
تجميد	freeze
جمد	freeze
جمدت	freeze
مجمد	frozen
مجمدة	frozen
يجمد	freeze
وقف مؤقت	suspension
تعليق مؤقت	suspension
استحق	deserve
يستحق	deserve
تستحق	deserve
عمق	depth
عميق	deep
عميقة	deep
ثانوي	secondary
ثانوية	secondary
مدرسة ثانوية	high school; secondary school
المدرسة الثانوية	high school; secondary school
أوقية	ounce
أونصة	ounce
أخصائي	specialist
اختصاصي	specialist
مختص	specialist
مختصة	specialist
مختصون	specialist
مختصين	specialist
متخصص	specialist; specialized
متخصصة	specialist; specialized
متخصصون	specialist; specialized
متخصصين	specialist; specialized
اختصاص	jurisdiction; specialty
تخصص	jurisdiction; specialty
مؤهل	qualified
مؤهلة	qualified
تأهل	qualify
تأهلت	qualify
يتأهل	qualify
تأهيل	rehabilitation; qualification
راع	sponsor
رعاة	sponsor
رعت	sponsor
يرعى	sponsor
برعاية	sponsor; auspices
نظام	system; regime
أنظمة	system; regime
نظامي	regular
نظامية	regular
قوات النظام	regime forces; government forces
النظام السوري	syrian regime; syrian government
زخم	momentum
بري	wild; land
برية	wild; land
هجوم بري	ground offensive
عملية برية	ground operation
اجتياح بري	ground invasion
توغل	incursion
اجتياح	invasion; invade; sweep
غزو	invasion; invade; sweep
غزا	invasion; invade; sweep
اجتاح	invasion; invade; sweep
اجتاحت	invasion; invade; sweep
تغيير	change
تغييرات	change
تغير	change
تغيرات	change
تغيرت	change
يتغير	change
حذف	delete; remove
حذفت	delete; remove
محذوف	delete; remove
مكبر صوت	loudspeaker
مكبرات الصوت	loudspeaker
خرسانة	concrete; cement
إسمنت	concrete; cement
اسمنت	concrete; cement
تمديد	extension; extend
مدد	extension; extend
مددت	extension; extend
يمدد	extension; extend
موعد	date; appointment
مواعيد	date; appointment
موعد نهائي	deadline
مهلة	deadline
حلم	dream
أحلام	dream
يحلم	dream
نقي	pure
نقية	pure
اختلال	imbalance
خلل	malfunction; defect; fault
عطب	breakdown; malfunction
كارثة	disaster; catastrophe
كوارث	disaster; catastrophe
كارثي	catastrophic; disastrous
كارثية	catastrophic; disastrous
منكوب	stricken; disaster-stricken
منكوبة	stricken; disaster-stricken
تدقيق	audit; review
مدقق	auditor
مراجع حسابات	auditor
مدقق حسابات	auditor
ديوان المحاسبة	court of auditors; audit
دائرة المحاسبات	court of auditors; audit
خصوم	opponent
خصم	discount; opponent
طفرة	boom; mutation
ازدهار	prosperity; boom
روتيني	routine
روتينية	routine
روتين	routine
هائل	huge; enormous
هائلة	huge; enormous
راديكالي	radical
جذري	radical
جذرية	radical
زجاج	glass
سرور	joy
سعيد	saied; happy
سعيدة	happy
سعادة	happiness
سهل	easy
سهلة	easy
تسهيل	facilitate; facility
تسهيلات	facilitate; facility
توتر	tension; tense
توترات	tension; tense
متوتر	tense
متوترة	tense
تصعيد	escalation
تصعيد عسكري	escalation
تصاعد	escalate; rise
تصاعدت	escalate; rise
يتصاعد	escalate; rise
تتصاعد	escalate; rise
دائم	permanent
دائمة	permanent
ائتلاف	coalition
ائتلافي	coalition
ائتلاف حكومي	coalition government; government coalition
حكومة ائتلافية	coalition government; government coalition
تحالف	alliance; coalition
تحالفات	alliance; coalition
تحالف دولي	alliance; coalition
التحالف الدولي	alliance; coalition
حليف	ally
حليفة	ally
حلفاء	ally
فرار	flee; escape
فر	flee; escape
فرت	flee; escape
فروا	flee; escape
يفرون	flee; escape
فار	fugitive
فارين	fugitive
نازح	displaced; displaced person
نازحة	displaced; displaced person
نازحون	displaced; displaced person
نازحين	displaced; displaced person
نزوح	displacement; flee
نزح	displacement; flee
نزحت	displacement; flee
نزحوا	displacement; flee
لاذ بالفرار	flee
لاذوا بالفرار	flee
تهديد أمني	security threat
مؤامرة	plot; conspiracy
تآمر	plot; conspiracy
معاق	disabled
معوق	disabled
معاقين	disabled
إعاقة	disability
ذوي الإعاقة	disability; disabled
ذوي الاحتياجات الخاصة	special needs; disabled
متردد	hesitant; reluctant
تردد	hesitate; frequency
صادق	ratify; honest; approve
صادقة	ratify; honest; approve
صدق	honest; ratify
صادقت	ratify; honest; approve
مصادقة	ratification; approval
تصديق	ratification; approval
حزن	sadness; grief
حزين	sad
حزينة	sad
حداد	mourning
حداد وطني	national mourning
تعازي	condolence
تعاز	condolence
عزى	offer condolences
عزت	offer condolences
متواضع	modest
متواضعة	modest
طموح	ambition; ambitious
طموحة	ambitious
طموحات	ambition
وجهة	destination
وجهات	destination
وجهة نظر	point of view; view
وجهات نظر	point of view; view
وجهات النظر	point of view; view
رخيص	cheap
رخيصة	cheap
غال	expensive
باهظ	expensive
باهظة	expensive
مكلف جدا	expensive
تكتيك	tactic; tactical
تكتيكي	tactic; tactical
تكتيكية	tactic; tactical
روبوت	robot
روبوتات	robot
جهادي	jihadist
جهادية	jihadist
جهاديون	jihadist
جهاديين	jihadist
تنظيم القاعدة	al-qaeda; base
طالبان	taliban
حركة طالبان	taliban
حماس	hamas
حركة حماس	hamas
حزب الله	hezbollah
بوكو حرام	boko haram
جماعة بوكو حرام	boko haram
حركة الشباب	al-shabaab; shabaab
متمرد	rebel
متمردة	rebel
متمردون	rebel
متمردين	rebel
تمرد	rebellion; insurgency; mutiny
ثوار	rebel; revolutionary
ثورة	revolution
ثورات	revolution
ثوري	revolutionary
ثورية	revolutionary
انتفاضة	uprising; intifada
ميليشيا	militia
ميليشيات	militia
مليشيا	militia
مليشيات	militia
مرتزقة	mercenary
أرجأ	postpone; postponement
تأجيل	postpone; postponement
أجلت	postpone; evacuate
مؤجل	postpone; postponement
تأجلت	postpone; postponement
تأخير	delay; late
تأخر	delay; late
تأخرت	delay; late
متأخر	delay; late
متأخرة	delay; late
ظل	remain; shadow
ظلت	remain; shadow
يظل	remain; shadow
تظل	remain; shadow
مراهق	teenager
مراهقة	teenager
مراهقون	teenager
مراهقين	teenager
سمعة	reputation
قارئ	reader
قارئة	reader
قراء	reader
قراءة	reading; read
قرأ	reading; read
يقرأ	reading; read
جدول أعمال	agenda
جدول الأعمال	agenda
أجندة	agenda
جدول	schedule; timetable
جدول زمني	schedule; timetable
الجدول الزمني	schedule; timetable
حتمي	inevitable
لا مفر منه	inevitable
نظرية	theory
نظري	theoretical
نظريات	theory
انزلاق	slide; slip
انزلاقات	landslide
جدوى	feasibility
دراسة جدوى	feasibility
محاكاة	simulation
أيد	support; endorse
أيدت	support; endorse
يؤيد	support; endorse
تؤيد	support; endorse
تأييد	support; endorsement
مؤيد	supporter
مؤيدة	supporter
مؤيدون	supporter
مؤيدين	supporter
أنصار	supporter
مناصر	supporter
مناصرين	supporter
خدعة	trick; deception
خداع	trick; deception
طول	length
رطوبة	humidity
بدانة	obesity
سمنة	obesity
إفصاح	disclosure
أفصح	disclosure
تذبذب	fluctuation
انفجار كبير	explosion; big explosion
غضب	anger
غاضب	angry
غاضبة	angry
غاضبون	angry
عضلات	muscle
شعار	slogan; logo
شعارات	slogan; logo
أخلاق	ethics; ethical; moral
أخلاقي	ethics; ethical; moral
أخلاقية	ethics; ethical; moral
أخلاقيات	ethics; ethical; moral
رمز	symbol; symbolic
رموز	symbol; symbolic
رمزي	symbol; symbolic
رمزية	symbol; symbolic
نسي	forget
ينسى	forget
نسيان	forget
خبيث	malicious; malignant
خبيثة	malicious; malignant
أثر جانبي	side effect
آثار جانبية	side effect
أعراض جانبية	side effect
أعراض	symptom
سرير	bed
أسرة مستشفى	hospital bed
حلقة	ring; episode; link
حلقات	ring; episode; link
جذر	root
جذور	root
تلاعب	manipulation
بذور	seed
دماغ	brain
مخ	brain
طاقم	crew; staff
طواقم	crew; staff
طاقم طبي	medical staff
طواقم طبية	medical staff
الطواقم الطبية	medical staff
سلوك	behavior; conduct
سلوكيات	behavior; conduct
تبرير	justify; justification
برر	justify; justification
مبرر	justify; justification
مبررات	justify; justification
تدهور	deterioration; deteriorate
تدهورت	deterioration; deteriorate
يتدهور	deterioration; deteriorate
متدهورة	deteriorating
خدعت	deceive
زائف	fake; false
زائفة	fake; false
أخبار كاذبة	fake news
الأخبار الكاذبة	fake news
أخبار مضللة	fake news
الأخبار الزائفة	fake news
تضليل	disinformation; misleading
مضلل	disinformation; misleading
مضللة	disinformation; misleading
معلومات مضللة	disinformation; misleading
خبر	news
أخبار	news
إطار	framework
إطار زمني	timeframe
دائرة	department; circle; constituency
دوائر	department; circle; constituency
جيب	pocket
جيوب	pocket
ترميم	restoration
إصلاح الأضرار	repair damage
رسام	painter; cartoonist
لوحة	painting; sign
لوحات	painting; sign
متحف	museum
متاحف	museum
تسريب	leak
تسريبات	leak
تسرب	leak
مسربة	leak
قيد	restriction
قيود	restriction
قيود على السفر	travel restriction
قيود السفر	travel restriction
بارز	prominent
بارزة	prominent
معالج	processor
معالجات	processor
محظوظ	lucky
حظ	luck
ألبوم	album
ألبومات	album
اختناق	suffocation; congestion
انضباط	discipline
تأديبي	disciplinary
تأديبية	disciplinary
تأديب	disciplinary
تغلب	overcome
التغلب على	overcome
لون	color
ألوان	color
مشرف	supervisor
مشرفة	supervisor
تقويض	undermine
قوض	undermine
يقوض	undermine
إشادة	praise
أشاد	praise
أشادت	praise
يشيد	praise
أثنى	praise
غير مسبوق	unprecedented
غير مسبوقة	unprecedented
ممثلة أمريكية	american actress; actress
بطارية	battery
بطاريات	battery
كرر	reiterate; repeat
كررت	reiterate; repeat
يكرر	reiterate; repeat
محايد	neutral
محايدة	neutral
حياد	neutrality
خريج	graduate
خريجة	graduate
خريجين	graduate
خريجون	graduate
تخرج	graduate; leave
دواء	drug; medicine
أدوية	drug; medicine
صيدلية	pharmacy
صيدلي	pharmacist
تسلسل	sequence
تنويع	diversification; diversify
موافقة مسبقة	prior approval; prior consent
دهون	fat
جميل	beautiful
جميلة	beautiful
جمال	beauty
يأس	despair
يائس	desperate
يائسة	desperate
مفاوضات غير مباشرة	indirect talks
غير مباشر	indirect
غير مباشرة	indirect
مباشر	direct; live; directly
مباشرة	direct; live; directly
هجين	hybrid
هجينة	hybrid
مسن	elderly
مسنة	elderly
مسنون	elderly
مسنين	elderly
كبار السن	elderly
ريف	countryside
ريفي	rural
ريفية	rural
أرياف	countryside
حيازة	possession; possess
حاز	win; possess
بحوزته	possession
خام	crude; raw; ore
خامات	crude; raw; ore
التماس	petition; appeal
التماسات	petition; appeal
زاوية	corner; angle
زوايا	corner; angle
سلبي	negative; adverse
سلبية	negative; adverse
إيجابي	positive
إيجابية	positive
تأثير سلبي	negative impact
هبوب	blow
هبت	blow
خلايا إرهابية	terrorist cell; sleeper cell
خلايا نائمة	terrorist cell; sleeper cell
موزع	distributor
موزعين	distributor
توزيع	distribute; distribution
وزع	distribute; distribution
وزعت	distribute; distribution
يوزع	distribute; distribution
تحت الأرض	underground
حبل	rope
منسوجات	textile
نسيج	textile
سحر	magic
كمية	quantity; amount
كميات	quantity; amount
بوابة	gate; portal
بوابات	gate; portal
جلد	skin; flogging
جلدة	lash
ملابسات	circumstance
سقط	fall
سقطت	fall
يسقط	fall
تسقط	fall
سقطوا	fall
سقوط	fall
إسقاط	shoot down; drop
أسقط	shoot down; drop
أسقطت	shoot down; drop
أسقطوا	shoot down; drop
تزامن	coincide; simultaneous
تزامنا	coincide; simultaneous
متزامن	simultaneous
متزامنة	simultaneous
عصف	blast
انفجار قوي	blast
طوعي	voluntary
طوعية	voluntary
تطوع	volunteer; volunteering
متطوع	voluntary; volunteer
متطوعة	voluntary; volunteer
متطوعون	voluntary; volunteer
متطوعين	voluntary; volunteer
عيد الاستقلال	independence day
يوم الاستقلال	independence day
عيد ميلاد	birthday
بلاستيك	plastic
بلاستيكي	plastic
بلاستيكية	plastic
أبعاد	dimension
عدو	enemy
أعداء	enemy
عداء	hostility; runner
عدائي	hostile
عدائية	hostile
نوع الجنس	gender
المساواة بين الجنسين	gender equality
مساواة	equality
عدوى	infection
معدية	contagious; infectious
وحشي	brutal
وحشية	brutal
نقيب	captain
لواء	major general; brigade
كتيبة	battalion; brigade
كتائب	battalion; brigade
فيلق	corps
عريف	corporal
رقيب	sergeant
ملازم	lieutenant
فريق أول	general
جنرال	general
جنرالات	general
مقاطعة اقتصادية	boycott
عتبة	threshold
نخيل	palm
زيت النخيل	palm oil
تدفق	flow; influx
تدفقات	flow; influx
تدفقت	flow; influx
إطارات	tire
رقص	dance
راقصة	dancer
كوميدي	comedian; comic
كوميديا	comedy
إمبراطورية	empire
إمبراطور	emperor
مخرج طوارئ	emergency exit
خروج	exit; leave
خرج	exit; leave
خرجت	exit; leave
يخرج	exit; leave
خرجوا	exit; leave
بديل	alternative; substitute
بديلة	alternative; substitute
بدائل	alternative; substitute
ساق	leg
أرجل	leg
رأس	head
رؤوس	head
وجوه	face
عيون	eye
آذان	ear
أسنان	tooth
طبيب أسنان	dentist
مضخة	pump; pumping
ضخ	pump; pumping
ضخت	pump; pumping
ممرض	nurse
ممرضة	nurse
ممرضون	nurse
ممرضين	nurse
ممرضات	nurse
تمريض	nursing
صف	row; class; rank
صفوف	row; class; rank
مهاجمة	attack
خزانة	treasury
إلغاء القيود	deregulation
تحرير السوق	deregulation
ضوضاء	noise
ضجيج	noise
تعسفي	arbitrary
تعسفية	arbitrary
اعتقال تعسفي	arbitrary detention; arbitrary arrest
الاعتقال التعسفي	arbitrary detention; arbitrary arrest
الاحتجاز التعسفي	arbitrary detention; arbitrary arrest
اعتقالات تعسفية	arbitrary detention; arbitrary arrest
حمائي	protectionist
حمائية	protectionist
متتال	consecutive; successive
متتالية	consecutive; successive
متتالي	consecutive; successive
مرونة	flexibility; flexible
مرن	flexibility; flexible
مرنة	flexibility; flexible
صمود	steadfastness; resilience
صامد	steadfast
عربات القطار	carriage
تطور	development
تطورات	development
تطوير	development; develop
تطورت	develop; evolve
يتطور	develop; evolve
طور	develop; developer
طورت	develop; developer
يطور	develop; developer
مطور	developer; developed
مطورة	developer; developed
مطورون	developer
مطورين	developer
مطور عقاري	property developer
محاصرون	trapped; besieged
سعال	cough
رياضيات	mathematics; math
طعم	taste
ذوق	taste
أعمى	blind
مكفوف	blind
مكفوفين	blind
حالة حرجة	critical condition; serious condition
حالة خطيرة	critical condition; serious condition
نقل إلى المستشفى	hospital; hospitalize
نقلوا إلى المستشفى	hospital; hospitalize
نقلت إلى المستشفى	hospital; hospitalize
غرفة	room; chamber
غرف	room; chamber
غرفة العمليات	operation room
شبكة	network
شبكات	network
خدمة	service
خدمات	service
خدمات لوجستية	logistics; logistics service
لوجستي	logistics; logistical
لوجستية	logistics; logistical
نقل جوي	air transport
النقل الجوي	air transport
نقل بحري	shipping; maritime transport
النقل البحري	shipping; maritime transport
الشحن البحري	shipping; maritime transport
نقل بري	land transport
النقل البري	land transport
نقل عام	public transport
النقل العام	public transport
وسائل النقل العام	public transport
النقل العمومي	public transport
وسائل النقل	transport; means of transport
وسيلة نقل	transport; means of transport
سيارة أجرة	taxi
سيارات الأجرة	taxi
سيارات أجرة	taxi
تاكسي	taxi
سيارة شرطة	police car
سيارات الشرطة	police car
سيارة الشرطة	police car
شركة السيارات	carmaker; automaker
شركات السيارات	carmaker; automaker
صناعة السيارات	auto industry; car industry
شركة صناعة السيارات	carmaker; automaker
صناعة الطيران	aerospace industry; aviation industry
تصادم	collision; crash
حادث تصادم	collision; crash
تصادم قطارين	train collision; train crash
انقلاب حافلة	bus accident; bus crash
انقلبت	overturn
انقلبت السيارة	overturn
سكة حديدية	railway
محرك	engine; motor
محركات	engine; motor
محرك بحث	search engine
محركات البحث	search engine
موقف سيارات	parking lot
إشارة المرور	traffic light
إشارات المرور	traffic light
حد السرعة	speed limit
السرعة المفرطة	speeding; excessive speed
سرعة مفرطة	speeding; excessive speed
حزام الأمان	seat belt
الطريق السيارة	highway
قطار سريع	high-speed train
القطار السريع	high-speed train
القطار فائق السرعة	high-speed train
قطار فائق السرعة	high-speed train
سائق شاحنة	truck driver
سائقي الشاحنات	truck driver
سائقو الشاحنات	truck driver
مضيق	strait
مضايق	strait
مضيق هرمز	strait of hormuz; hormuz
باب المندب	bab al-mandab
مضيق باب المندب	bab al-mandab
صندوق أسود	black box
الصندوق الأسود	black box
الصندوقين الأسودين	black box
برج المراقبة	control tower
مراقبة الحركة الجوية	air traffic control
مراقب جوي	air traffic controller
سلامة	safety; integrity
سلامة الطيران	aviation safety; air safety
سلامة جوية	aviation safety; air safety
سلامة الغذاء	food safety
عقد عمل	employment contract; labor contract
عقود عمل	employment contract; labor contract
عقد العمل	employment contract; labor contract
قانون العمل	labor law
قوانين العمل	labor law
مجلة الشغل	labor law
ساعات العمل	working hours
وقت العمل	working hours
ظروف العمل	working conditions
ظروف عمل	working conditions
عمالة الأطفال	child labor
عمل الأطفال	child labor
عمالة وافدة	foreign worker; foreign labor
العمالة الأجنبية	foreign worker; foreign labor
العمال المهاجرين	migrant worker
العمال الأجانب	foreign worker; foreign labor
منظمة العمل الدولية	international labour organization; ilo
اتحاد العمال	labor union; trade union
اتحاد الشغل	ugtt; labor union
الاتحاد العام التونسي للشغل	ugtt; labor union
شغل	work; job; occupy
يشغل	hold; occupy
تشغل	hold; occupy
شغلت	hold; occupy
تشغيل	operation; employment
شغيلة	worker
وظائف شاغرة	vacancy; job vacancy
وظيفة شاغرة	vacancy; job vacancy
شاغر	vacant; vacancy
شاغرة	vacant; vacancy
خلق فرص عمل	job creation; create job
خلق وظائف	job creation; create job
توفير فرص عمل	job creation; create job
فقدان الوظائف	job loss
فقدان الوظيفة	job loss
صاحب العمل	employer
أصحاب العمل	employer
رب العمل	employer
أرباب العمل	employer
اتفاقية جماعية	collective agreement
مفاوضات اجتماعية	social negotiation
مفاوضات جماعية	collective bargaining
تسريح الموظفين	layoff; job cut
تسريح موظفين	layoff; job cut
سوق عقارية	property market; real estate
أسعار المساكن	house price; home price
أسعار المنازل	house price; home price
سوق السندات	bond market
أسواق السندات	bond market
سوق النفط	oil market
أسواق النفط	oil market
سوق الطاقة	energy market
أسواق الطاقة	energy market
أمن الطاقة	energy security
كفاءة الطاقة	energy efficiency
استهلاك الطاقة	energy consumption
هيدروجين	hydrogen
هيدروجين أخضر	green hydrogen
الهيدروجين الأخضر	green hydrogen
وقود أحفوري	fossil fuel
الوقود الأحفوري	fossil fuel
غازات الدفيئة	greenhouse gas
الغازات الدفيئة	greenhouse gas
غازات الاحتباس الحراري	greenhouse gas
غاز	gas
غازات	gas
غاز صخري	shale gas
الغاز الصخري	shale gas
نفط صخري	shale oil
النفط الصخري	shale oil
سد	dam
سدود	dam
سد النهضة	renaissance dam; gerd
محطة تحلية	desalination
تحلية المياه	desalination
بتروكيماويات	petrochemical
بتروكيماوية	petrochemical
كيميائي	chemical
كيميائية	chemical
كيماوي	chemical
كيماوية	chemical
مواد كيميائية	chemical
المواد الكيميائية	chemical
مادة كيميائية	chemical
أسمدة	fertilizer
سماد	fertilizer
مبيدات	pesticide
سلع أساسية	commodity; basic goods
السلع الأساسية	commodity; basic goods
السلع الأولية	commodity; basic goods
سلع استهلاكية	consumer goods
أسعار الغذاء	food price
أسعار المواد الغذائية	food price
أسعار الأغذية	food price
أسعار الوقود	fuel price
أسعار المحروقات	fuel price
أسعار الغاز	gas price
أسعار الذهب	gold price
سعر الذهب	gold price
أسعار الأسهم	share price; stock price
سعر السهم	share price; stock price
سعر السوق	market price
مستوى الأسعار	price level
الربع الأول	first quarter
الربع الثاني	second quarter
الربع الثالث	third quarter
الربع الرابع	fourth quarter
الربع الأخير	fourth quarter
النصف الأول	first half
النصف الثاني	second half
سنة مالية	fiscal year
السنة المالية	fiscal year
العام المالي	fiscal year
ربع سنوي	quarterly
فصلية	quarterly; seasonal
على أساس سنوي	year-on-year
بيانات رسمية	official data
بيانات اقتصادية	economic data
تدفقات نقدية	cash flow
إيرادات ضريبية	tax revenue
الإيرادات الضريبية	tax revenue
صافي	net
إجمالي الإيرادات	total revenue
خسائر مالية	financial loss
تداول الأسهم	stock trading
بائع تجزئة	retailer
تاجر جملة	wholesaler
مناقصة	tender; bid
عطاء	tender; bid
عطاءات	tender; bid
مزايدة	bid; bidding
عقد حكومي	government contract
مقاول	contractor
مقاولون	contractor
مقاولين	contractor
بناء وتشييد	construction
تشييد	construction
مشروع	project; plan
مشاريع	project; plan
مشروعات	project; plan
مشروع قرار	draft resolution
صكوك	sukuk
شيك	check
شيكات	check
فاتورة	bill; invoice
فواتير	bill; invoice
إيصال	receipt; delivery
حوالة مالية	money transfer
صراف آلي	atm
صرافة	exchange
آسيوي	asian
آسيوية	asian
بنك التنمية	development bank
بنك التنمية الأفريقي	african development bank
وكالة موديز	moody's
موديز	moody's
ستاندرد آند بورز	standard poor's; s p
وكالة فيتش	fitch
فيتش	fitch
تصنيف سيادي	sovereign rating
رفع التصنيف	upgrade
خفض التصنيف	downgrade
تخفيض التصنيف	downgrade
مؤشر داو جونز	dow jones
داو جونز	dow jones
مؤشر نيكي	nikkei
نيكي	nikkei
ناسداك	nasdaq
بريكست	brexit
حكم قضائي	court ruling; verdict
أحكام قضائية	court ruling; verdict
قرار قضائي	court decision
سلطة قضائية	judiciary; judicial authority
السلطة القضائية	judiciary; judicial authority
سلطة	authority; power
سلطات	authority; power
السلطات المحلية	local authority
السلطة التنفيذية	executive branch; executive
السلطة التشريعية	legislative branch; legislature
رئيس المحكمة	court president; chief justice
رئيس القضاة	chief justice
رئيسة المحكمة	court president; judge
جلسة محاكمة	trial; hearing
جلسة المحاكمة	trial; hearing
مثل أمام المحكمة	appear in court
مثل أمام القضاء	appear in court
المثول أمام المحكمة	appear in court
مثل أمام القاضي	appear before judge
نطق بالحكم	verdict
النطق بالحكم	verdict
حضانة	custody; nursery
حبس	imprisonment; detention
حبس احتياطي	pretrial detention
الحبس الاحتياطي	pretrial detention
إقامة جبرية	house arrest
الإقامة الجبرية	house arrest
إخلاء سبيل	release
تسليم المطلوبين	extradition
تسليم المجرمين	extradition
شاهد إثبات	prosecution witness
طب شرعي	forensic medicine
الأدلة الجنائية	forensic evidence; forensics
بصمة	fingerprint
بصمات	fingerprint
الحمض النووي	dna
حمض نووي	dna
مسرح الجريمة	crime scene
سلاح أبيض	knife
مسدس	pistol; gun
مسدسات	pistol; gun
بندقية	rifle; gun
بنادق	rifle; gun
رشاش	machine gun
رشاشات	machine gun
أسلحة رشاشة	machine gun
كلاشنيكوف	kalashnikov
إنتربول	interpol
الشرطة الدولية	interpol
يوروبول	europol
الشرطة الأوروبية	europol
استخبارات	intelligence
مخابرات	intelligence
استخباراتي	intelligence
استخباراتية	intelligence
استخباري	intelligence
وكالة الاستخبارات المركزية	cia
وكالة المخابرات المركزية	cia
كونغرس	congress
الحرس الرئاسي	presidential guard
حقوق العمال	workers rights
قتل غير العمد	manslaughter
قتل جماعي	mass killing; mass murder
إبادة جماعية	genocide
الإبادة الجماعية	genocide
إبادة	genocide
تطهير عرقي	ethnic cleansing
التطهير العرقي	ethnic cleansing
عرقي	ethnic
عرقية	ethnic
مجزرة	massacre
مجازر	massacre
مذبحة	massacre
إعدام ميداني	summary execution
إعدامات ميدانية	summary execution
إضرام النار	arson; set fire
أضرم النار	set fire; torch
أضرموا النار	set fire; torch
تخريب	vandalism; sabotage
متشرد	homeless
مشرد	homeless
مشردين	homeless
جثث مجهولة	unidentified body
إقامة	residence; stay
مقيم	resident; based
مقيمة	resident; based
مقيمون	resident; based
مقيمين	resident; based
تأشيرة	visa
تأشيرات	visa
تأشيرة دخول	entry visa
لم الشمل	reunification
منح الجنسية	grant citizenship
سحب الجنسية	revoke citizenship
خفر السواحل الليبي	libyan coast guard
هجرة سرية	illegal immigration
الهجرة السرية	illegal immigration
قوارب الموت	migrant boat
قارب مطاطي	rubber boat; dinghy
محصلة	outcome; total
جبل	mountain
وصفة طبية	prescription
عقاب	punishment
مغرب	morocco
هند	india
صين	china
إنعاش	intensive care; revive
قاهرة	cairo
قدس	jerusalem
رياض	riyadh
جزائر	algeria; algiers
بحرين	bahrain
يمن	yemen
إسترليني	sterling; pound
استرليني	sterling; pound
ناتو	nato
عراق	iraq
كويت	kuwait
إمارات	uae; emirates
يابان	japan
يونان	greece
برازيل	brazil
فاتيكان	vatican
قابضة	holding
قاعدة	base; al-qaeda; rule
قواعد	rule; base
موساد	mossad
شاباك	shin bet
بنتاغون	pentagon
كرملين	kremlin
كنيست	knesset
عوامل	factor
شرط	condition
شروط	condition
مشبوه	suspicious; suspected
مشبوهة	suspicious; suspected
مصدرة	exporter
إمضاء	signing; signature
إمضاءات	signing; signature
أمضى	spend; sign
أمضت	spend; sign
يمضي	spend; sign
تمضي	spend; sign
ضحيته	victim
ضحيتها	victim
منعقد	held
منعقدة	held
سائح	tourist
سائحا	tourist
سائحة	tourist
سياح	tourist
سائحين	tourist
سائحون	tourist
سياحة	tourism
سياحي	tourist; tourism
سياحية	tourist; tourism
سياحيا	tourist; tourism
تطرف	extremism
تطرفا	extremism
متطرف	extremist
متطرفة	extremist
متطرفا	extremist
متطرفين	extremist
متطرفون	extremist
متطرفات	extremist
جناة	perpetrator; culprit
مهنة	profession
مهن	profession
مهني	professional; vocational
مهنية	professional; vocational
مهنيا	professional; vocational
مهنيين	professional
مهنيون	professional
أجنبي	foreign; foreigner
أجنبية	foreign; foreigner
أجنبيا	foreign; foreigner
أجانب	foreign; foreigner
أجنبيات	foreign; foreigner
سؤال	question
سؤالا	question
أسئلة	question
تساءل	question; wonder
تساءلت	question; wonder
يتساءل	question; wonder
تتساءل	question; wonder
تساؤل	question; wonder
تساؤلات	question; wonder
شهود	witness
شهود عيان	eyewitness
شاهد عيان	eyewitness
شهادة	testimony; certificate
شهادات	testimony; certificate
معاملة	treatment
معاملات	transaction
سوء معاملة	ill-treatment; mistreatment; abuse
مزمع	planned; scheduled
أولوية	priority
أولويات	priority
بيئي	environmental
بيئية	environmental
بيئيا	environmental
بيئة	environment
انتهى	end; expire
انتهت	end; expire
ينتهي	end; expire
تنتهي	end; expire
انتهوا	end; expire
منته	end; expire
منتهية	end; expire
واسع	wide; broad
واسعة	wide; broad
واسعا	wide; broad
واسع النطاق	large-scale; widespread
واسعة النطاق	large-scale; widespread
على نطاق واسع	widely; widespread
ناخب	voter
ناخبة	voter
ناخبا	voter
ناخبين	voter
ناخبون	voter
ناخبات	voter
وجهة	destination
وجهات	destination
وجهة نظر	view; viewpoint
وجهات نظر	view; viewpoint
عضوية	membership; organic
إرساء	establish
أرسى	establish
أرست	establish
يرسي	establish
ترسي	establish
عادي	ordinary; normal; regular
عادية	ordinary; normal; regular
عاديا	ordinary; normal; regular
عاديين	ordinary; normal; regular
عاديون	ordinary; normal; regular
غير عادي	unusual; extraordinary
غير عادية	unusual; extraordinary
لقاء	meeting; talks
لقاءات	meeting; talks
نشاط	activity
نشاطا	activity
نشاطات	activity
أنشطة	activity
نجح	succeed; manage
نجحت	succeed; manage
ينجح	succeed; manage
تنجح	succeed; manage
نجحوا	succeed; manage
ينجحون	succeed; manage
نجاح	success
نجاحا	success
نجاحات	success
ناجح	successful
ناجحة	successful
ناجحا	successful
ناجحين	successful
ناجحون	successful
مشكل	problem; issue
مشاكل	problem; issue
مشكلة	problem; issue
مشكلات	problem; issue
عامل	worker; factor
عاملا	worker; factor
عوامل	factor
ارتفع	rise; increase
ارتفعت	rise; increase
يرتفع	rise; increase
ترتفع	rise; increase
ارتفعوا	rise; increase
ارتفاع	rise; increase; height
ارتفاعا	rise; increase; height
ارتفاعات	rise; increase; height
مرتفع	high
مرتفعة	high
مرتفعا	high
مرتفعات	highland; height
تشريع	legislation
تشريعات	legislation
تشريعي	legislative; parliamentary
تشريعية	legislative; parliamentary
احتساب	calculate; count
احتسب	calculate; count
احتسبت	calculate; count
يحتسب	calculate; count
تحتسب	calculate; count
ركلة جزاء	penalty
ضربة جزاء	penalty
ركلات جزاء	penalty
ضربات جزاء	penalty
ركلات الترجيح	penalty shootout
ضربات الترجيح	penalty shootout
حدوث	occurrence; occur
حدث	event; happen
حدثا	event; happen
أحداث	event
حدثت	happen; occur
يحدث	happen; occur
تحدث	happen; occur
سماء	sky
سماوات	sky
وزن	weight
أوزان	weight
إجمالي	total; gross
إجمالية	total; gross
إجماليا	total; gross
الناتج المحلي الإجمالي	gdp; gross domestic product
الناتج القومي الإجمالي	gross national product
مدعم	subsidized
مدعمة	subsidized
مدعوم	backed; supported
مدعومة	backed; supported
مدعومين	backed; supported
مدعومون	backed; supported
مائدة مستديرة	round table
طاولة مستديرة	round table
جبائي	tax
جبائية	tax
جباية	tax collection; levy
دين عام	public debt
ديون	debt
مديونية	debt
لجنة	committee; commission; panel
لجان	committee; commission; panel
عام	year; general; public
عاما	year; general; public
أعوام	year
عامين	year
عامان	year
باحث	researcher
باحثا	researcher
باحثة	researcher
باحثين	researcher
باحثون	researcher
باحثات	researcher
توفر	available; provide
تتوفر	available; provide
يتوفر	available; provide
توفرت	available; provide
متوفر	available; provide
متوفرة	available; provide
يوفر	provide
وفر	provide
وفرت	provide
يوفرون	provide
توفير	provide
عاطل	unemployed
عاطلين	unemployed
عاطلون	unemployed
عاطلة	unemployed
عاطلا	unemployed
عاطل عن العمل	unemployed
عاطلين عن العمل	unemployed
عاطلون عن العمل	unemployed
بطالة	unemployment
معدل البطالة	unemployment rate
نسبة البطالة	unemployment rate
معدلات البطالة	unemployment rate
مساعدة	assistance; aid; help
ساعد	help
ساعدت	help
يساعد	help
تساعد	help
ساعدوا	help
يساعدون	help
تعاطي	use; deal
تعاطي المخدرات	drug use; drug abuse
مخزن	warehouse; depot; store
مخازن	warehouse; depot; store
مستودع	warehouse; depot; store
مستودعا	warehouse; depot; store
مستودعات	warehouse; depot; store
تزايد	increase; grow
تزايدت	increase; grow
يتزايد	increase; grow
تتزايد	increase; grow
متزايد	growing; increasing
متزايدة	growing; increasing
متزايدا	growing; increasing
عريضة	petition; wide
عرائض	petition
مبدأ	principle
مبادئ	principle
مبدئي	principle
مبدئية	principle
من حيث المبدأ	in principle
أظهر	show
أظهرت	show
يظهر	show
تظهر	show
أظهروا	show
يظهرون	show
إظهار	show
نزاع	conflict; dispute
نزاعا	conflict; dispute
نزاعات	conflict; dispute
طالب	demand; call; urge
طالبت	demand; call; urge
طالبوا	demand; call; urge
يطالب	demand; call; urge
تطالب	demand; call; urge
يطالبون	demand; call; urge
مطالبة	demand; claim
مطالب	demand; claim
مطالبات	demand; claim
مطالبا	demand; claim
مخالف	violator; contrary
مخالفة	violator; contrary
مخالفين	violator; contrary
مخالفون	violator; contrary
مخالفات	violation; offense
إقليمي	regional
إقليمية	regional
إقليميا	regional
إقليم	region; province; territory
أقاليم	region; province; territory
طويل	long
طويلة	long
طويلا	long
طوال	long
طويل الأمد	long-term
طويلة الأمد	long-term
طويل الأجل	long-term
طويلة الأجل	long-term
طويل المدى	long-term
طويلة المدى	long-term
قصير	short
قصيرة	short
قصيرا	short
قصير الأجل	short-term; short-range
قصيرة الأجل	short-term; short-range
قصير المدى	short-term; short-range
قصيرة المدى	short-term; short-range
متوسط المدى	medium-range; medium-term
متوسطة المدى	medium-range; medium-term
متوسط الأجل	medium-term
متوسطة الأجل	medium-term
إبقاء	keep; maintain
أبقى	keep; maintain
أبقت	keep; maintain
يبقي	keep; maintain; remain; stay
تبقي	keep; maintain; remain; stay
أبقوا	keep; maintain
بقاء	stay; survival
بقي	remain; stay
بقيت	remain; stay
بقوا	remain; stay
يبقون	remain; stay
باق	remain; stay
باقية	remain; stay
ميدان	square; field
ميادين	square; field
ميداني	field; ground
ميدانية	field; ground
ميدانيا	field; ground
ميدانيين	field; ground
ميدانيون	field; ground
قيادة	leadership; command; leader
قيادات	leadership; command; leader
قيادي	leader; senior
قيادية	leader; senior
قياديا	leader; senior
قياديين	leader; senior
قياديون	leader; senior
بحوزة	possession
بحوزته	possession
بحوزتهم	possession
بحوزتها	possession
حيازة	possession
سينما	cinema; film
سينمائي	film; filmmaker
سينمائية	film; filmmaker
سينمائيا	film; filmmaker
سينمائيين	film; filmmaker
سينمائيون	film; filmmaker
ترحيل	deportation; deport
عمليات ترحيل	deportation; deport
رحل	leave; deport
رحلت	leave; deport
يرحل	leave; deport
ترحل	leave; deport
رحلوا	leave; deport
يرحلون	leave; deport
رحيل	departure
مرحل	deportee; deported
مرحلين	deportee; deported
مرحلون	deportee; deported
شكل	form; constitute; pose
شكلت	form; constitute; pose
يشكل	form; constitute; pose
تشكل	form; constitute; pose
شكلوا	form; constitute; pose
يشكلون	form; constitute; pose
تشكيل	formation; form; lineup
تشكيلة	formation; form; lineup
تشكيلات	formation; form; lineup
تشكيل الحكومة	form government
مساس	affect; harm
مس	affect; harm
مست	affect; harm
يمس	affect; harm
تمس	affect; harm
قرض	loan
قرضا	loan
قروض	loan
قروضا	loan
اقتراض	borrow
اقترض	borrow
اقترضت	borrow
يقترض	borrow
تقترض	borrow
جاهز	ready
جاهزة	ready
جاهزا	ready
جاهزين	ready
جاهزون	ready
جاهزية	readiness
ناد	club
نادي	club
ناديا	club
أندية	club
نواد	club
نوادي	club
قسط	installment; premium
أقساط	installment; premium
مرتبط	linked; related
مرتبطة	linked; related
مرتبطا	linked; related
مرتبطين	linked; related
مرتبطون	linked; related
ارتبط	link; relate
ارتبطت	link; relate
يرتبط	link; relate
ترتبط	link; relate
ارتباط	link; connection
ارتباطات	link; connection
إدارة	administration; management; department
إدارات	administration; management; department
إداري	administrative
إدارية	administrative
إداريا	administrative
إداريين	administrative
إداريون	administrative
لون	color
لونا	color
ألوان	color
ملون	color
ملونة	color
جامع	mosque; comprehensive
جوامع	mosque
لاحق	later; subsequent
لاحقة	later; subsequent
لاحقا	later; subsequent
ملاحقة	pursuit; prosecution
ملاحقات	pursuit; prosecution
لاحقت	pursue; prosecute
يلاحق	pursue; prosecute
تلاحق	pursue; prosecute
ملاحق	pursue; prosecute
ملاحقين	pursue; prosecute
مطار	airport
مطارا	airport
مطارات	airport
مصل	worshiper
مصلون	worshiper
مصلين	worshiper
مصليا	worshiper
مصلى	prayer room
مصليات	prayer room
متر مربع	square meter
مترا مربعا	square meter
أمتار مربعة	square meter
كيلومتر مربع	square kilometer
كيلومترا مربعا	square kilometer
كيلومترات مربعة	square kilometer
نموذج	model
نموذجا	model
نماذج	model
نموذجي	model
نموذجية	model
بلدية	municipality
بلديات	municipality
بلدي	municipal
بلدي منتخب	municipal
رئيس البلدية	mayor
رئيسة بلدية	mayor
رؤساء بلديات	mayor
عمدة	mayor
شمل	include; comprehensive
شملت	include; comprehensive
يشمل	include; comprehensive
تشمل	include; comprehensive
شاملة	comprehensive; inclusive
شاملا	comprehensive; inclusive
شامل	comprehensive; inclusive
أراد	want
أرادت	want
يريد	want
تريد	want
يريدون	want
أرادوا	want
نريد	want
أريد	want
سلمي	peaceful
سلمية	peaceful
سلميا	peaceful
سلميين	peaceful
مجمل	overall
حلقة	episode; link; ring
حلقات	episode; link; ring
غضب	anger; angry
غضبا	anger; angry
غاضب	anger; angry
غاضبة	anger; angry
غاضبين	anger; angry
غاضبون	anger; angry
غاضبا	anger; angry
أغضب	anger
أغضبت	anger
يغضب	anger
تغضب	anger
موجة غضب	outrage
إهمال	negligence; neglect
أهمل	neglect
أهملت	neglect
يهمل	neglect
تهمل	neglect
مهمل	neglect
مهملة	neglect
ناشط	activist
ناشطا	activist
ناشطة	activist
ناشطين	activist
ناشطون	activist
ناشطات	activist
نشطاء	activist
ناشط حقوقي	rights activist
ناشطون حقوقيون	rights activist
نشطاء حقوقيون	rights activist
ناشطين حقوقيين	rights activist
نشط	active
نشطة	active
نشطا	active
نشطت	active
ينشط	active
تنشط	active
ممكن	possible
ممكنة	possible
ممكنا	possible
غير ممكن	impossible
غير ممكنة	impossible
مستحيل	impossible
مستحيلة	impossible
مستحيلا	impossible
أواخر	late; end
أوائل	early
سمك	fish
سمكة	fish
أسماك	fish
بحار	sailor
بحارا	sailor
بحارة	sailor
برمجة	programming
برنامج	program; software
برنامجا	program; software
برامج	program; software
برمجية	software
برمجيات	software
برمجيات خبيثة	malware
برامج خبيثة	malware
مبرمج	programmer; scheduled
مبرمجة	programmer; scheduled
مبرمجا	programmer; scheduled
مبرمجين	programmer; scheduled
مبرمجون	programmer; scheduled
معرب	express
معربا	express
معربة	express
أعرب	express
أعربت	express
يعرب	express
تعرب	express
أعربوا	express
يعربون	express
إعراب	express
أعرب عن قلقه	express concern
أعربت عن قلقها	express concern
عبر عن	express
عبرت عن	express
يعبر عن	express
تعبر عن	express
معبرا عن	express
معبرة عن	express
تعبير	expression
تعابير	expression
تعبيرات	expression
حرية التعبير	freedom of expression; free speech
حرية الصحافة	press freedom
مصير	fate
مصائر	fate
تقرير المصير	self-determination
حق تقرير المصير	self-determination
تدبير	measure
تدابير	measure
إجراء	measure; procedure; action
إجراءات	measure; procedure; action
ثقيل	heavy
ثقيلة	heavy
ثقيلا	heavy
ثقل	heavy
ثقال	heavy
أسلحة ثقيلة	heavy weapon
ناهز	nearly; around
ناهزت	nearly; around
يناهز	nearly; around
تناهز	nearly; around
انزلاق	slide; slip
انزلق	slide; slip
انزلقت	slide; slip
ينزلق	slide; slip
تنزلق	slide; slip
انزلاق أرضي	landslide; mudslide
انزلاق التربة	landslide; mudslide
انزلاقات التربة	landslide; mudslide
انزلاقات أرضية	landslide; mudslide
انهيار أرضي	landslide; mudslide
انهيارات أرضية	landslide; mudslide
انزلاق للتربة	landslide; mudslide
انهيار ثلجي	avalanche
انهيارات ثلجية	avalanche
انهيار طيني	mudslide
انهيارات طينية	mudslide
جبل	mountain
جبلا	mountain
جبال	mountain
جبلي	mountain
جبلية	mountain
ممثل	representative; actor
ممثلا	representative; actor
ممثلة	actress; representative
ممثلين	representative; actor
ممثلون	representative; actor
ممثلات	actress
تمثيل	representation; acting
مثل أمام	appear before
مثلت أمام	appear before
يمثل أمام	appear before
تمثل أمام	appear before
مثلوا أمام	appear before
مثوله أمام	appear before
نوع	kind; type
أنواع	kind; type
نوعا	kind; type
نوعي	quality; qualitative
نوعية	quality; qualitative
نوعيات	type
الأول من نوعه	first of kind
الأولى من نوعها	first of kind
سمح	allow; permit
سمحت	allow; permit
يسمح	allow; permit
تسمح	allow; permit
سمحوا	allow; permit
يسمحون	allow; permit
سماح	allow; permit
مسموح	allowed
مسموحة	allowed
شعر	hair; poetry; feel
شعرا	hair; poetry; feel
شعرت	feel
يشعر	feel
تشعر	feel
شعروا	feel
يشعرون	feel
نشعر	feel
شعور	feeling; emotion
مشاعر	feeling; emotion
شاعر	poet
شاعرا	poet
شعراء	poet
شاعرة	poet
شاعرات	poet
شعري	poetic
شعرية	poetic
قصيدة	poem
قصائد	poem
حصل	obtain; get; receive
حصلت	obtain; get; receive
يحصل	obtain; get; receive
تحصل	obtain; get; receive
حصلوا	obtain; get; receive
يحصلون	obtain; get; receive
حصول	obtain; get; receive
أولمبي	olympic
أولمبية	olympic
أولمبياد	olympics; olympic games
الألعاب الأولمبية	olympics; olympic games
دورة الألعاب الأولمبية	olympics; olympic games
اللجنة الأولمبية	olympic committee
اللجنة الأولمبية الدولية	international olympic committee
ميدالية	medal
ميداليات	medal
ميدالية ذهبية	gold medal
ميداليات ذهبية	gold medal
ميدالية فضية	silver medal
ميداليات فضية	silver medal
ميدالية برونزية	bronze medal
ميداليات برونزية	bronze medal
ذهبية	gold; golden
ذهبي	golden; gold
فضي	silver
فضية	silver
برونز	bronze
برونزي	bronze
برونزية	bronze
الكرة الذهبية	ballon d'or
لاحظ	note; notice; observe
لاحظت	note; notice; observe
يلاحظ	note; notice; observe
تلاحظ	note; notice; observe
لاحظوا	note; notice; observe
ملاحظة	remark; observation; note
ملاحظات	remark; observation; note
لاذ بالفرار	flee
لاذوا بالفرار	flee
لاذ الفرار	flee
فر	flee; escape
فرت	flee; escape
يفر	flee; escape
تفر	flee; escape
فروا	flee; escape
يفرون	flee; escape
فرار	flee; escape
فار	flee; escape; mouse; rat
فارين	fugitive; fleeing
فارون	fugitive; fleeing
فارة	fugitive; fleeing
قابل	meet; interview
قابلت	meet; interview
يقابل	meet; interview
تقابل	meet; interview
قابلوا	meet; interview
قابل للتطبيق	viable
قابلة للتطبيق	viable
مشروع	project; draft; legitimate
مشروعا	project; draft; legitimate
مشاريع	project
مشروعات	project
مشروع قانون	bill; draft law
مشاريع قوانين	bill; draft law
مشروعات قوانين	bill; draft law
مشروع قرار	draft resolution
مشاريع قرارات	draft resolution
مشروعة	legitimate
شرعي	legitimate
شرعية	legitimacy; legitimate
غير شرعي	illegal; illegitimate
غير شرعية	illegal; illegitimate
غير مشروع	illegal; illegitimate
غير مشروعة	illegal; illegitimate
مهاجرين غير شرعيين	illegal immigrant; illegal migrant
مهاجرون غير شرعيين	illegal immigrant; illegal migrant
هجرة غير شرعية	illegal immigration; illegal migration
عمل	work; business
عملا	work; business
أعمال	work; business
عملت	work
يعمل	work
تعمل	work
عملوا	work
يعملون	work
يعملن	work
جسد	body; physical
جسدا	body; physical
أجساد	body; physical
جسدي	body; physical
جسدية	body; physical
جسديا	body; physical
جسم	body; object
جسما	body; object
أجسام	body; object
منجم	mine
مناجم	mine
منجمي	mine
منجمية	mine
منجما	mine
منجم ذهب	gold mine
مناجم ذهب	gold mine
منجم فحم	coal mine
مناجم الفحم	coal mine
منجم للفحم	coal mine
تعدين	mining
عامل منجم	miner
عمال مناجم	miner
استشارة	consultation; advice
استشارات	consultation; advice
مشورة	consultation; advice
استشاري	advisory; consultative
استشارية	advisory; consultative
مستشار	adviser; advisor; chancellor
مستشارا	adviser; advisor; chancellor
مستشارين	adviser; advisor; chancellor
مستشارون	adviser; advisor; chancellor
مستشارة	adviser; advisor; chancellor
إحكام	sentence; ruling; provision; tighten
أحكم	tighten
أحكمت	tighten
رسم	fee; drawing
رسما	fee; drawing
رسوم	fee; tariff; duty
رسوم جمركية	tariff; customs duty
تعريفة جمركية	tariff; customs duty
تعريفات جمركية	tariff; customs duty
رسوم دراسية	tuition fee
رسوم متحركة	cartoon; animation
رسام	painter; cartoonist
رسامة	painter; cartoonist
رسامين	painter; cartoonist
رسم كاريكاتوري	cartoon; caricature
رسوم كاريكاتورية	cartoon; caricature
كاريكاتير	cartoon; caricature
كاريكاتور	cartoon; caricature
ضاحية	suburb
ضواحي	suburb
ضواح	suburb
ألعاب	game
لعبة	game
لعب	play
لعبت	play
يلعب	play
تلعب	play
لعبوا	play
يلعبون	play
لعب دورا	play role
لعبت دورا	play role
يلعب دورا	play role
تلعب دورا	play role
لاعب	player
لاعبا	player
لاعبين	player
لاعبون	player
لاعبة	player
لاعبات	player
سنوي	annual; yearly
سنوية	annual; yearly
سنويا	annual; yearly
نزاهة	integrity; fairness
نزيه	fair; honest
نزيهة	fair; honest
حر ونزيه	free and fair
حرة ونزيهة	free and fair
نزيهة وشفافة	free and fair
هيئة	authority; body; commission
هيئات	authority; body; commission
وافد	expatriate; arrival
وافدة	expatriate; arrival
وافدين	expatriate; arrival
وافدون	expatriate; arrival
بندقية	rifle; gun
بنادق	rifle; gun
سلاح	weapon; arms
سلاحا	weapon; arms
أسلحة	weapon; arms
تصفية	liquidation; elimination; qualifying
تصفيات	qualifier; qualifying
تصفيات كأس العالم	world cup qualifier
تصفيات المونديال	world cup qualifier
تحذير	warning
تحذيرا	warning
تحذيرات	warning
حذر	warn; caution; cautious
حذرا	warn; caution; cautious
حذرت	warn; caution; cautious
يحذر	warn; caution; cautious
تحذر	warn; caution; cautious
حذروا	warn; caution; cautious
يحذرون	warn; caution; cautious
اعتبار	consideration
اعتبارا	consideration
اعتبارات	consideration
اعتبر	consider
اعتبرت	consider
يعتبر	consider
تعتبر	consider
اعتبروا	consider
يعتبرون	consider
معتبرا	consider
معتبرة	consider
معتبرين	consider
تهدئة	calm; truce; de-escalation
هدأ	calm; quiet
هدأت	calm; quiet
يهدأ	calm; quiet
تهدأ	calm; quiet
هادئ	calm; quiet
هادئة	calm; quiet
هادئا	calm; quiet
هدوء	calm; quiet
هدنة	truce; ceasefire
وقف إطلاق النار	ceasefire; cease-fire
وقف لإطلاق النار	ceasefire; cease-fire
لوقف إطلاق النار	ceasefire; cease-fire
إطلاق النار	shooting; fire
عاد	return
عادت	return
يعود	return
تعود	return
عادوا	return
يعودون	return
عودة	return
عودته	return
عودتها	return
عودتهم	return
عائد	return; revenue; yield
عائدات	return; revenue; yield
عوائد	return; revenue; yield
عائدين	returnee; returning
عائدون	returnee; returning
عائدة	returnee; returning
معدل	rate; average
معدلا	rate; average
معدلات	rate; average
تخلص	get rid; disposal
تخلصت	get rid; disposal
يتخلص	get rid; disposal
تتخلص	get rid; disposal
تخليص	get rid; disposal
التخلص من	get rid; disposal
سلبي	negative
سلبية	negative
سلبيا	negative
سلبا	negatively
إيجابي	positive
إيجابية	positive
إيجابيا	positive
إيجابيات	positive
جريح	wounded; injured
جريحا	wounded; injured
جرحى	wounded; injured
جريحة	wounded; injured
جرح	wound; injure
جرحا	wound; injure
جروح	wound; injure
جرحت	wound; injure
جرحوا	wound; injure
أصيب بجروح	injured; wounded
أصيبوا بجروح	injured; wounded
أصيبت بجروح	injured; wounded
إصابته بجروح	injured; wounded
إصابتهم بجروح	injured; wounded
بجروح خطيرة	serious injury; seriously injured
إصابات خطيرة	serious injury; seriously injured
جروح خطيرة	serious injury; seriously injured
بجروح طفيفة	minor injury; slightly injured
إصابات طفيفة	minor injury; slightly injured
جروح طفيفة	minor injury; slightly injured
تلميذ	pupil; student; schoolchild
تلميذا	pupil; student; schoolchild
تلميذة	pupil; student; schoolchild
تلاميذ	pupil; student; schoolchild
تلميذات	pupil; student; schoolchild
تلميذين	pupil; student; schoolchild
مفتش	inspector
مفتشا	inspector
مفتشين	inspector
مفتشون	inspector
مفتشة	inspector
تفتيش	inspection; search
فتش	search; inspect
فتشت	search; inspect
يفتش	search; inspect
تفتش	search; inspect
موطن	citizen; homeland
مواطن	citizen; homeland
مواطنا	citizen; homeland
وطن	homeland; nation
وطنا	homeland; nation
أوطان	homeland; nation
مواطنين	citizen
مواطنون	citizen
مواطنة	citizen
مواطنات	citizen
مسقط رأسه	hometown; birthplace
مسقط رأسها	hometown; birthplace
مسقط رأس	hometown; birthplace
كبد	liver
كبد خسائر	suffer; incur
كبدت	suffer; incur
يتكبد	suffer; incur
تكبد	suffer; incur
تتكبد	suffer; incur
تكبدت	suffer; incur
تكبدوا	suffer; incur
استنكر	denounce; condemn
استنكرت	denounce; condemn
يستنكر	denounce; condemn
تستنكر	denounce; condemn
استنكروا	denounce; condemn
استنكار	denounce; condemn
استنكارا	denounce; condemn
متوسط	average; medium
متوسطا	average; medium
متوسطة	average; medium
البحر المتوسط	mediterranean; mediterranean sea
البحر الأبيض المتوسط	mediterranean; mediterranean sea
فارق	difference; gap; margin
فارقا	difference; gap; margin
فوارق	difference; gap; margin
مهم	important; mission
مهما	important; mission
مهمة	important; mission
مهام	task; mission
مهمات	task; mission
هام	important
هامة	important
هاما	important
فتاة	girl
فتيات	girl
فتى	boy; teenager
فتيان	boy; teenager
فتية	boy; teenager
جندي	soldier
جنديا	soldier
جنود	soldier
جندية	soldier
جنديين	soldier
جنديان	soldier
مجندة	soldier
مجندات	soldier
مجند	conscript; recruit
مجندين	conscript; recruit
مجندون	conscript; recruit
تجنيد	recruitment; conscription
جند	recruit
جندت	recruit
تجند	recruit
مجندا	recruit
تأهيل	rehabilitation; qualification; training
إعادة تأهيل	rehabilitation
تأهل	qualify
تأهلت	qualify
يتأهل	qualify
تتأهل	qualify
تأهلوا	qualify
متأهل	qualify
متأهلة	qualify
مؤهل	qualified; qualification
مؤهلة	qualified; qualification
مؤهلين	qualified; qualification
مؤهلات	qualified; qualification
مؤهلا	qualified; qualification
كاميرا	camera
كاميرات	camera
كاميرات المراقبة	surveillance camera; cctv
كاميرا مراقبة	surveillance camera; cctv
دواء	drug; medicine; medication
أدوية	drug; medicine; medication
مسح	survey; scan
مسوح	survey; scan
مسحا	survey; scan
مسوحات	survey
فحص	test; examination; check
فحصا	test; examination; check
فحوص	test; examination; check
فحوصات	test; examination; check
فحوصا	test; examination; check
فحوصات طبية	medical test; medical examination
فحص طبي	medical test; medical examination
فحوص طبية	medical test; medical examination
فحصت	examine; check
يفحص	examine; check
تفحص	examine; check
تمكين	empower; enable
تمكينه	empower; enable
تمكينها	empower; enable
تمكينهم	empower; enable
تمكين المرأة	empowerment of women
مكن	enable; allow
مكنت	enable; allow
يمكن	-
مكنوا	enable; allow
تمكن	manage; able
تمكنت	manage; able
يتمكن	manage; able
تتمكن	manage; able
تمكنوا	manage; able
يتمكنون	manage; able
ابن	son; child
ابنا	son; child
أبناء	son; child
ابنة	daughter; son
ابنته	daughter
ابنتها	daughter
بنات	daughter
بنت	girl; daughter; build
ابنها	son
عرض	offer; show; display
عرضا	offer; show; display
عروض	offer; show; display
عرضت	offer; show; present
يعرض	offer; show; present
تعرض	offer; show; present
عرضوا	offer; show; present
يعرضون	offer; show; present
تعرضت	face; suffer; subject
يتعرض	face; suffer; subject
تتعرض	face; suffer; subject
تعرضوا	face; suffer; subject
يتعرضون	face; suffer; subject
عرضة	vulnerable
نسيج	fabric; textile
نسيجية	textile
منسوجات	textile
احتفال	celebration; ceremony
احتفالا	celebration; ceremony
احتفالات	celebration; ceremony
احتفل	celebrate
احتفلت	celebrate
يحتفل	celebrate
تحتفل	celebrate
احتفلوا	celebrate
يحتفلون	celebrate
محتفلين	celebrate
مطابقة	identical; matching
متطابق	identical; matching
متطابقة	identical; matching
مطابق	identical; matching
سجن	prison; jail; imprison
سجنا	prison; jail; imprison
سجون	prison; jail; imprison
سجني	prison
سجنية	prison
سجين	prisoner; inmate
سجينا	prisoner; inmate
سجناء	prisoner; inmate
سجينة	prisoner; inmate
سجينات	prisoner; inmate
مساجين	prisoner; inmate
سجناء سياسيين	political prisoner
سجناء سياسيون	political prisoner
سجين سياسي	political prisoner
معتقل سياسي	political prisoner
معتقلين سياسيين	political prisoner
مسجون	imprisoned; jailed
مسجونة	imprisoned; jailed
مسجونين	imprisoned; jailed
مسجونون	imprisoned; jailed
سجان	prison guard; jailer
سجانين	prison guard; jailer
حراس السجن	prison guard; jailer
منسق	coordinator
منسقا	coordinator
منسقة	coordinator
منسقين	coordinator
منسقون	coordinator
تنسيق	coordination
تنسيقا	coordination
نسق	coordinate
نسقت	coordinate
ينسق	coordinate
تنسق	coordinate
تنسيقية	coordination committee
تنسيقيات	coordination committee
خير	good
خيرا	good
خيري	charitable; charity
خيرية	charitable; charity
جمعية خيرية	charity
جمعيات خيرية	charity
مؤسسة خيرية	charity
مؤسسات خيرية	charity
منظمة خيرية	charity
منظمات خيرية	charity
طلب	request; application; demand
طلبا	request; application; demand
طلبات	request; application; demand
طلبت	ask; request
يطلب	ask; request
تطلب	ask; request; require
طلبوا	ask; request
يطلبون	ask; request
أدنى	lowest; minimum
حد أدنى	minimum
الحد الأدنى	minimum
كحد أدنى	minimum
حد أقصى	maximum
الحد الأقصى	maximum
كحد أقصى	maximum
الحد الأدنى للأجور	minimum wage
سام	toxic; poisonous; high
سامة	toxic; poisonous
سمو	highness
سامية	high; supreme
سامي	high; supreme
مفوض سام	high commissioner
المفوض السامي	high commissioner
المفوضة السامية	high commissioner
المفوضية السامية	high commissioner; high commission
منزل	home; house
منزلا	home; house
منازل	home; house
منزلي	domestic; household
منزلية	domestic; household
بيت	house; home
بيتا	house; home
بيوت	house; home
البيت الأبيض	white house
ثلاثي	trilateral; triple; trio
ثلاثية	trilateral; triple; trio
ثنائي	bilateral; duo
ثنائية	bilateral; duo
علاقات ثنائية	bilateral relations; bilateral ties
مظهر	appearance; manifestation
مظاهر	appearance; manifestation
صيف	summer
صيفي	summer
صيفية	summer
صيفا	summer
شتاء	winter
شتوي	winter
شتوية	winter
ربيع	spring
ربيعي	spring
ربيعية	spring
الربيع العربي	arab spring
خريف	autumn; fall
خريفي	autumn; fall
خريفية	autumn; fall
شاطئ	beach; shore
شواطئ	beach; shore
ساحل	coast; coastal
سواحل	coast; coastal
ساحلي	coast; coastal
ساحلية	coast; coastal
خفر السواحل	coast guard
حرس السواحل	coast guard
توصية	recommendation
توصيات	recommendation
أوصى	recommend
أوصت	recommend
يوصي	recommend
توصي	recommend
أوصوا	recommend
ضريبة	tax
ضرائب	tax
ضريبي	tax
ضريبية	tax
تهرب ضريبي	tax evasion
ضريبة القيمة المضافة	value added tax; vat
ضريبة الدخل	income tax
رصد	monitor; detect; spot
رصدا	monitor; detect; spot
رصدت	monitor; detect; spot
يرصد	monitor; detect; spot
ترصد	monitor; detect; spot
رصدوا	monitor; detect; spot
مرصد	observatory
مراصد	observatory
مرصد حقوقي	syrian observatory
المرصد السوري لحقوق الإنسان	syrian observatory
شاب	young; youth; young man
شابا	young; youth; young man
شبان	young; youth; young man
شباب	young; youth; young man
شابين	young; youth; young man
شبابا	young; youth; young man
شابة	young woman
شابات	young woman
شبابي	youth
شبابية	youth
توزيع	distribution
توزيعها	distribution
توزيعات	distribution
وزع	distribute
وزعت	distribute
يوزع	distribute
توزع	distribute
وزعوا	distribute
موزع	distribute
موزعة	distributed; distributor
موزعين	distributed; distributor
استدعاء	summon; recall
استدعاءات	summon; recall
استدعى	summon; recall
استدعت	summon; recall
يستدعي	summon; recall
تستدعي	summon; recall
استدعوا	summon; recall
استدعاء السفير	summon ambassador; recall ambassador
استدعاء سفيرها	summon ambassador; recall ambassador
قدوم	arrival; come
قدم إلى	arrival; come
قادم	coming; next
قادمة	coming; next
قادما	coming; next
قادمين	coming; next
قادمون	coming; next
تحضير	preparation; preparatory
تحضيرا	preparation; preparatory
تحضيرات	preparation; preparatory
تحضيري	preparation; preparatory
تحضيرية	preparation; preparatory
حضر	attend; prepare
حضرت	attend; prepare
يحضر	attend; prepare
تحضر	attend; prepare
حضروا	attend; prepare
يحضرون	attend; prepare
حضور	presence; present; attendance
حاضر	present
حاضرة	presence; present; attendance
حاضرين	presence; present; attendance
حاضرون	presence; present; attendance
روضة	kindergarten
روضة أطفال	kindergarten
رياض الأطفال	kindergarten
حضانة	nursery; custody; incubation
حدود	border; limit
حدودي	border
حدودية	border
متجه	heading; bound
متجهة	heading; bound
متجهين	heading; bound
توجه	head; go
توجهت	head; go
يتوجه	head; go
تتوجه	head; go
توجهوا	head; go
يتوجهون	head; go
توجها	trend; orientation
توجهات	trend; orientation
تنظيف	cleaning; cleanliness
نظافة	cleanliness; hygiene; cleaning
نظف	clean
نظفت	clean
ينظف	clean
تنظف	clean
نظيف	clean
نظيفة	clean
طاقة نظيفة	clean energy
حقيبة	bag; portfolio
حقائب	bag; portfolio
حقيبة وزارية	portfolio; ministry
حقائب وزارية	portfolio; ministry
استيعاب	absorb; accommodate
استوعب	absorb; accommodate
يستوعب	absorb; accommodate
تستوعب	absorb; accommodate
إخلاء	evacuation; evacuate
عمليات إخلاء	evacuation; evacuate
أخلى	evacuate; vacate
أخلت	evacuate; vacate
يخلي	evacuate; vacate
تخلي	evacuate; vacate
أخلوا	evacuate; vacate
أجلى	evacuate; evacuation
أجلت	evacuate; evacuation
إجلاء	evacuate; evacuation
يجلي	evacuate; evacuation
إجلاؤهم	evacuate; evacuation
عمليات إجلاء	evacuate; evacuation
إخلاء سبيل	release
إخلاء سبيله	release
أخلي سبيله	release
أخلت سبيله	release
مشاهدة	watch; viewing
مشاهد	viewer; scene
مشهد	scene
مشهدا	scene
مشاهدين	viewer
مشاهدون	viewer
شاهدت	watch; see
يشاهد	watch; see
تشاهد	watch; see
شاهدوا	watch; see
يشاهدون	watch; see
عزل	isolate; impeach; remove
عزلت	isolate; impeach; remove
يعزل	isolate; impeach; remove
تعزل	isolate; impeach; remove
عزلوا	isolate; impeach; remove
معزول	isolate; impeach; remove
معزولة	isolate; impeach; remove
عزل الرئيس	impeachment
عزلة	isolation
انعزال	isolation
حجر صحي	quarantine
عزل ذاتي	self-isolation
إغلاق	closure; lockdown; shutdown
إغلاقا	closure; lockdown; shutdown
أغلق	close; shut
أغلقت	close; shut
يغلق	close; shut
تغلق	close; shut
أغلقوا	close; shut
مغلق	close; shut
مغلقة	close; shut
مغلقا	close; shut
حظر تجول	curfew
حظر للتجول	curfew
منع التجول	curfew
تصميم	design; determination
تصميما	design; determination
تصاميم	design; determination
تصميمات	design; determination
صمم	design
صممت	design
يصمم	design
تصمم	design
مصمم	designer; determined
مصممة	designer; determined
مصممين	designer; determined
مصممون	designer; determined
مصمما	designer; determined
مصمم أزياء	fashion designer
مصممة أزياء	fashion designer
مصممي الأزياء	fashion designer
عرض أزياء	fashion show
عروض أزياء	fashion show
أزياء	fashion
عارضة أزياء	model
عارضات أزياء	model
عارض أزياء	model
دائم	permanent; lasting
دائمة	permanent; lasting
دائما	permanent; lasting
دائمين	permanent; lasting
حذاء	shoe
أحذية	shoe
رشوة	bribe; bribery
رشاوى	bribe; bribery
رشى	bribe; bribery
ارتشاء	bribe; corrupt
غريب	strange; odd
غريبة	strange; odd
غريبا	strange; odd
صيام	fasting; fast
صوم	fasting; fast
صائم	fasting; fast
صائمين	fasting; fast
صائمون	fasting; fast
شهر رمضان	month of ramadan; ramadan
رمضان	ramadan
بريطاني	british; briton; britain
بريطانية	british; briton; britain
بريطانيا	british; briton; britain
بريطانيين	british; briton; britain
بريطانيون	british; briton; britain
هواء	air
هوائي	air
هوائية	air
مناسب	appropriate; suitable
مناسبة	occasion; appropriate; suitable
مناسبا	appropriate; suitable
مناسبات	occasion
بمناسبة	occasion; mark
غير مناسب	inappropriate
غير مناسبة	inappropriate
غير لائق	inappropriate; indecent
غير لائقة	inappropriate; indecent
إعلام	media; flag
إعلامي	media
إعلامية	media
إعلاميا	media; journalist
إعلاميين	media; journalist
إعلاميون	media; journalist
إعلاميات	media; journalist
وسائل إعلام	media; media outlet
وسيلة إعلام	media; media outlet
وسيلة إعلامية	media; media outlet
وسائل الإعلام الرسمية	state media
وسائل إعلام حكومية	state media
وسائل الإعلام المحلية	local media
تراث	heritage
تراثي	heritage
تراثية	heritage
تراث عالمي	world heritage
قائمة التراث العالمي	world heritage
جدير بالذكر	noteworthy
يذكر أن	noteworthy
توقع	expectation; forecast; expect
توقعا	expectation; forecast; expect
توقعات	expectation; forecast; expect
توقعت	expect
يتوقع	expect
تتوقع	expect
توقعوا	expect
يتوقعون	expect
متوقع	expect
متوقعة	expect
متوقعا	expect
غير متوقع	unexpected
غير متوقعة	unexpected
غير مسبوق	unprecedented
غير مسبوقة	unprecedented
مجاني	free
مجانية	free
مجانا	free
اقتراب	approach; near
اقترب	approach; near
اقتربت	approach; near
يقترب	approach; near
تقترب	approach; near
اقتربوا	approach; near
يقتربون	approach; near
قريب	near; close; soon; relative
قريبة	near; close; relative
قريبا	near; close; soon; relative
أقارب	relative
أقرباء	relative
مقترح	proposal; proposed
مقترحا	proposal; proposed
مقترحة	proposal; proposed
مقترحات	proposal; proposed
اقترح	propose; suggest
اقترحت	propose; suggest
يقترح	propose; suggest
تقترح	propose; suggest
اقترحوا	propose; suggest
اقتراح	proposal; suggestion
اقتراحا	proposal; suggestion
اقتراحات	proposal; suggestion
مرور	traffic; passage
مروري	traffic
مرورية	traffic
حركة المرور	traffic
حركة السير	traffic
شرطة المرور	traffic police
رجال المرور	traffic police
حادث مرور	traffic accident; car accident; car crash
حوادث المرور	traffic accident; car accident; car crash
حادث مروري	traffic accident; car accident; car crash
حوادث مرورية	traffic accident; car accident; car crash
حادث سير	traffic accident; car accident; car crash
حوادث سير	traffic accident; car accident; car crash
حادث سيارة	traffic accident; car accident; car crash
حادث طريق	road accident
حوادث الطرق	road accident
ازدحام مروري	traffic jam; traffic congestion
اختناق مروري	traffic jam; traffic congestion
اختناقات مرورية	traffic jam; traffic congestion
زحمة السير	traffic jam; traffic congestion
أجر	wage; pay
أجرا	wage; pay
أجور	wage; pay
مدفوع الأجر	paid
مدفوعة الأجر	paid
غير مدفوع	unpaid
غير مدفوعة	unpaid
نفذ	carry out; implement; execute
نفذت	carry out; implement; execute
ينفذ	carry out; implement; execute
تنفذ	carry out; implement; execute
نفذوا	carry out; implement; execute
ينفذون	carry out; implement; execute
منفذ	carry out; implement; execute
منفذا	carry out; implement; execute
منفذين	carry out; implement; execute
منافذ	outlet; crossing
تنفيذ	implementation; execution
تنفيذا	implementation; execution
تنفيذي	executive
تنفيذية	executive
تنفيذيا	executive
رئيس تنفيذي	chief executive; ceo
مدير تنفيذي	executive director; ceo; chief executive
رئيسة تنفيذية	chief executive; ceo; executive director
رؤساء تنفيذيون	chief executive; ceo; executive director
رؤساء تنفيذيين	chief executive; ceo; executive director
مجلس تنفيذي	executive board; executive council
إيداع	deposit; place
أودع	deposit; place
أودعت	deposit; place
يودع	deposit; place
تودع	deposit; place
وديعة	deposit
ودائع	deposit
تهب	blow
هبوب	blow
إنقاذ	rescue; save
إنقاذا	rescue; save
إنقاذه	rescue; save
إنقاذها	rescue; save
إنقاذهم	rescue; save
أنقذ	rescue; save
أنقذت	rescue; save
ينقذ	rescue; save
تنقذ	rescue; save
أنقذوا	rescue; save
رجال الإنقاذ	rescuer; rescue team; rescue worker
فرق الإنقاذ	rescuer; rescue team; rescue worker
فريق إنقاذ	rescuer; rescue team; rescue worker
عمال الإنقاذ	rescuer; rescue team; rescue worker
عملية إنقاذ	rescue operation; rescue effort
عمليات إنقاذ	rescue operation; rescue effort
جهود الإنقاذ	rescue operation; rescue effort
منقذ	rescuer; paramedic
منقذين	rescuer; paramedic
مسعف	rescuer; paramedic
مسعفين	rescuer; paramedic
مسعفون	rescuer; paramedic
مسعفا	rescuer; paramedic
بحث وإنقاذ	search and rescue
البحث والإنقاذ	search and rescue
خطة إنقاذ	bailout; rescue plan
حزمة إنقاذ	bailout; rescue plan
تخفيض	reduction; discount; cut
تخفيضا	reduction; discount; cut
تخفيضات	reduction; discount; cut
خفض	cut; reduce; lower
خفضا	cut; reduce; lower
خفضت	cut; reduce; lower
يخفض	cut; reduce; lower
تخفض	cut; reduce; lower
خفضوا	cut; reduce; lower
انخفاض	decline; drop; fall
انخفاضا	decline; drop; fall
انخفض	fall; drop; decline
انخفضت	fall; drop; decline
ينخفض	fall; drop; decline
تنخفض	fall; drop; decline
منخفض	low
منخفضة	low
منخفضا	low
منخفض جوي	depression
ضغط	pressure
ضغطا	pressure
ضغوط	pressure
ضغوطا	pressure
ضغوطات	pressure
ضغطت	press; pressure
يضغط	press; pressure
تضغط	press; pressure
ضغطوا	press; pressure
يضغطون	press; pressure
قدرة	capability; ability; capacity
قدرات	capability; ability; capacity
قادر	able; capable
قادرة	able; capable
قادرا	able; capable
قادرين	able; capable
قادرون	able; capable
غير قادر	unable
غير قادرة	unable
غير قادرين	unable
صمت	silence; silent
صمتا	silence; silent
صامت	silence; silent
صامتة	silence; silent
صمتت	silence; silent
دقيقة صمت	minute of silence; moment of silence
دقيقة	minute
دقائق	minute
دقيقتين	minute
نصير	supporter
أنصار	supporter
مناصر	supporter
مناصرين	supporter
مناصرون	supporter
مناصرة	supporter
تكفل	take charge; ensure
تكفلت	take charge; ensure
يتكفل	take charge; ensure
تتكفل	take charge; ensure
كفل	guarantee; ensure
كفلت	guarantee; ensure
يكفل	guarantee; ensure
كفيل	sponsor; guarantor
كفالة	bail; sponsorship
إفراج بكفالة	release on bail; bail
الإفراج عنه بكفالة	release on bail; bail
انتمى	belong; affiliation
انتمت	belong; affiliation
ينتمي	belong; affiliation
تنتمي	belong; affiliation
ينتمون	belong; affiliation
انتماء	belong; affiliation
انتماءات	belong; affiliation
منتم	belong; affiliation
منتمين	belong; affiliation
قتل	kill; murder
قتلا	kill; murder
قتلت	kill; murder
يقتل	kill; murder
تقتل	kill; murder
قتلوا	kill; murder
يقتلون	kill; murder
قتيل	dead; killed
قتيلا	dead; killed
قتلى	dead; killed
قتيلة	dead; killed
قتيلين	dead; killed
قاتل	killer; murderer; fight
قاتلا	killer; murderer; fight
قاتلة	killer; murderer; fight
قتلة	killer; murderer; fight
قتال	fighting; combat
قتالا	fighting; combat
قتالي	fighting; combat
قتالية	fighting; combat
قاتلت	fight
يقاتل	fight
تقاتل	fight
قاتلوا	fight
يقاتلون	fight
مقاتل	fighter
مقاتلا	fighter
مقاتلين	fighter
مقاتلون	fighter
مقاتلي	fighter
مقاتلة	fighter; fighter jet
مقاتلات	fighter jet
مقتل	killing; death
مقتله	killing; death
مقتلها	killing; death
مقتلهم	killing; death
قتل العشرات	dozens killed
مقتل العشرات	dozens killed
تلفزيون	television
تلفزيوني	television
تلفزيونية	television
تلفزيونيا	television
تلفاز	television
تلفزة	television
تلفزيون الدولة	state television; state tv
التلفزيون الرسمي	state television; state tv
التلفزيون الحكومي	state television; state tv
محطة تلفزيون	television station; television channel
محطة تلفزيونية	television station; television channel
محطات تلفزيونية	television station; television channel
قناة تلفزيونية	television station; television channel
قنوات تلفزيونية	television station; television channel
مقابلة تلفزيونية	television interview
حوار تلفزيوني	television interview
خطاب متلفز	televised speech; televised address
كلمة متلفزة	televised speech; televised address
متلفز	televised
متلفزة	televised
بث	broadcast; air
بثا	broadcast; air
بثت	broadcast; air
يبث	broadcast; air
تبث	broadcast; air
بث مباشر	live broadcast; live stream
البث المباشر	live broadcast; live stream
بث حي	live broadcast; live stream
إذاعة	radio
إذاعات	radio
إذاعي	radio
إذاعية	radio
راديو	radio
مذيع	presenter; broadcaster; anchor
مذيعة	presenter; broadcaster; anchor
مذيعين	presenter; broadcaster; anchor
مقدم برامج	presenter; broadcaster; anchor
مقدمة برامج	presenter; broadcaster; anchor
عاين	inspect; observe
عاينت	inspect; observe
يعاين	inspect; observe
معاينة	inspect; observe
رجح	likely; suggest
رجحت	likely; suggest
يرجح	likely; suggest
ترجح	likely; suggest
رجحوا	likely; suggest
مرجح	likely; suggest
مرجحة	likely; suggest
من المرجح	likely; probable
من المحتمل	likely; probable
محتمل	possible; potential; probable
محتملة	possible; potential; probable
محتملين	possible; potential; probable
محتملا	possible; potential; probable
احتمال	possibility; likelihood; prospect
احتمالا	possibility; likelihood; prospect
احتمالات	possibility; likelihood; prospect
احتمالية	possibility; likelihood; prospect
مستحق	due; dues
مستحقة	due; dues
مستحقات	due; dues
محافظ	governor; conservative
محافظا	governor; conservative
محافظ البنك المركزي	central bank governor
حاكم البنك المركزي	central bank governor
محافظ البنك	central bank governor
محافظين	conservative; governor
محافظون	conservative; governor
محافظة	province; governorate; conservative
محافظات	province; governorate
حافظ	maintain; preserve
حافظت	maintain; preserve
يحافظ	maintain; preserve
تحافظ	maintain; preserve
حافظوا	maintain; preserve
الحفاظ على	maintain; preserve
حفاظ	maintain; preserve
أصبح	become
أصبحت	become
يصبح	become
تصبح	become
أصبحوا	become
يصبحون	become
ناري	fire; firearm
نارية	fire; firearm
سلاح ناري	firearm; gun
أسلحة نارية	firearm; gun
سلاحا ناريا	firearm; gun
طلق ناري	gunshot; gunfire; shot
طلقات نارية	gunshot; gunfire; shot
أعيرة نارية	gunshot; gunfire; shot
عيار ناري	gunshot; gunfire; shot
طلقة	shot; bullet
طلقات	shot; bullet
عيارات نارية	shot; bullet
رصاص	bullet; gunfire; lead
رصاصة	bullet; gunfire; lead
رصاصات	bullet; gunfire; lead
رصاص حي	live ammunition; live fire
الرصاص الحي	live ammunition; live fire
الذخيرة الحية	live ammunition; live fire
رصاص مطاطي	rubber bullet
رصاص مطاطيا	rubber bullet
رصاصات مطاطية	rubber bullet
أعيرة مطاطية	rubber bullet
قتل بالرصاص	shot dead
قتلوا بالرصاص	shot dead
قتلت بالرصاص	shot dead
غاز مسيل للدموع	tear gas
قنابل مسيلة للدموع	tear gas
قنابل الغاز	tear gas
غازات مسيلة للدموع	tear gas
خراطيم المياه	water cannon
خرطوم مياه	water cannon
مدافع المياه	water cannon
والد	father
والدا	father
والدة	mother
والدين	parent
والدان	parent
والديه	parent
والديها	parent
أب	father
أبا	father
آباء	father
أم	mother
أمهات	mother
اختصاص	jurisdiction; specialty; competence
اختصاصات	jurisdiction; specialty; competence
اختصاصي	specialist
اختصاصية	specialist
اختصاصيين	specialist
أخصائي	specialist
أخصائية	specialist
أخصائيين	specialist
متخصص	specialist; specialized
متخصصة	specialist; specialized
متخصصين	specialist; specialized
متخصصون	specialist; specialized
متخصصا	specialist; specialized
تخصص	specialize; specialty
تخصصات	specialize; specialty
تخصصت	specialize; specialty
يتخصص	specialize; specialty
مختص	specialist; competent; relevant
مختصة	specialist; competent; relevant
مختصين	specialist; competent; relevant
مختصون	specialist; competent; relevant
مشنوق	hang; hanging
شنقا	hang; hanging
شنق	hang; hanging
شنقوا	hang; hanging
سريع	fast; quick; rapid
سريعة	fast; quick; rapid
سريعا	fast; quick; rapid
بسرعة	fast; quick; rapid
سرعة	speed
سرعات	speed
سرعته	speed
سرعتها	speed
ترشيد	rationalize
مختار	selected; mayor
رخصة	license; permit
رخص	license; permit
رخصا	license; permit
رخصة قيادة	driving license; driver's license
رخص القيادة	driving license; driver's license
ترخيص	license; permit
ترخيصا	license; permit
تراخيص	license; permit
تراخيصا	license; permit
مرخص	licensed
مرخصة	licensed
حقق	achieve; investigate
حققت	achieve; investigate
يحقق	achieve; investigate
تحقق	achieve; investigate
حققوا	achieve; investigate
يحققون	achieve; investigate
تحقيق	investigation; inquiry; achieve
تحقيقا	investigation; inquiry; achieve
تحقيقات	investigation; inquiry; achieve
محقق	investigator; detective
محققة	investigator; detective
محققين	investigator; detective
محققون	investigator; detective
محققا	investigator; detective
فتح تحقيق	investigation; open investigation
فتح تحقيقا	investigation; open investigation
فتحت تحقيقا	investigation; open investigation
فتح تحقيق في	investigation; open investigation
التحقيق في	investigation; open investigation
لجنة تحقيق	commission of inquiry; investigation committee
لجنة للتحقيق	commission of inquiry; investigation committee
تجميد	freeze
جمد	freeze
جمدت	freeze
يجمد	freeze
تجمد	freeze
مجمد	frozen
مجمدة	frozen
تجميد الأصول	asset freeze
تجميد أموال	asset freeze
تعليمي	educational
تعليمية	educational
تعليم	education
تعليما	education
تعليمات	instruction
علم	learn; science; flag
علما	learn; science; flag
علوم	science
علمي	scientific
علمية	scientific
علميا	scientific
عالم	world; scientist
عالما	scientist; scholar
عالمة	scientist; scholar
علماء	scientist; scholar
مسروق	stolen
مسروقة	stolen
مسروقات	stolen
مسروقين	stolen
سرق	steal; theft; robbery
سرقت	steal; theft; robbery
يسرق	steal; theft; robbery
تسرق	steal; theft; robbery
سرقوا	steal; theft; robbery
يسرقون	steal; theft; robbery
سرقة	steal; theft; robbery
سرقات	steal; theft; robbery
سارق	thief; robber
سارقين	thief; robber
لص	thief; robber
لصا	thief; robber
لصوص	thief; robber
سطو	robbery; armed robbery
سطو مسلح	robbery; armed robbery
قنطار	quintal
قناطير	quintal
أمر	order
أمرا	order
أمرت	order
يأمر	order
تأمر	order; conspiracy; plot
أمروا	order
أوامر	order
أمور	matter; affair
إسقاط	shoot down; overthrow; drop
أسقط	shoot down; overthrow; drop
أسقطت	shoot down; overthrow; drop
يسقط	shoot down; overthrow; drop
تسقط	shoot down; overthrow; drop
أسقطوا	shoot down; overthrow; drop
سقط	fall
سقطت	fall
سقطوا	fall
سقوط	fall
ساقط	fall
طبقة	layer; class
طبقا	layer; class
طبقات	layer; class
طبقة وسطى	middle class
الطبقة المتوسطة	middle class
طبقة عاملة	working class
طبقة الأوزون	ozone layer
نقل	transfer; transport; quote
نقلا	transfer; transport; quote
نقلت	transfer; transport; quote
ينقل	transfer; transport; quote
تنقل	transfer; transport; quote
نقلوا	transfer; transport; quote
ينقلون	transfer; transport; quote
نقله	transfer
نقلها	transfer
نقلهم	transfer
نقل إلى المستشفى	taken to hospital; hospitalized
نقلوا إلى المستشفى	taken to hospital; hospitalized
نقلت إلى المستشفى	taken to hospital; hospitalized
وسائل النقل	transport
جرى	take place; current; conduct
جرت	take place; current; conduct
يجري	take place; current; conduct
تجري	take place; current; conduct
جار	ongoing; neighbor
جارية	ongoing; current
فاق	exceed
يفوق	exceed
تفوق	exceed
فاقت	exceed
مقبرة	cemetery
مقابر	cemetery
مقبرة جماعية	mass grave
مقابر جماعية	mass grave
جماعي	collective; mass
جماعية	collective; mass
جماعيا	collective; mass
احتجاج	protest
احتجاجا	protest
احتجاجات	protest
احتجاجي	protest
احتجاجية	protest
احتج	protest
احتجت	protest
يحتج	protest
تحتج	protest
احتجوا	protest
يحتجون	protest
محتج	protester; demonstrator
محتجا	protester; demonstrator
محتجين	protester; demonstrator
محتجون	protester; demonstrator
محتجة	protester; demonstrator
متظاهر	protester; demonstrator
متظاهرا	protester; demonstrator
متظاهرين	protester; demonstrator
متظاهرون	protester; demonstrator
متظاهرة	protester; demonstrator
تظاهر	demonstrate; protest
تظاهرت	demonstrate; protest
يتظاهر	demonstrate; protest
تتظاهر	demonstrate; protest
تظاهروا	demonstrate; protest
يتظاهرون	demonstrate; protest
تظاهرة	demonstration; protest
تظاهرات	demonstration; protest
مظاهرة	demonstration; protest
مظاهرات	demonstration; protest
هائل	huge; massive
هائلة	huge; massive
هائلا	huge; massive
ضخم	huge; massive
ضخمة	huge; massive
ضخما	huge; massive
كبير	large; big; great; senior
كبيرة	large; big; great; senior
كبيرا	large; big; great; senior
كبار	large; big; great; senior
إثارة	raise; provoke; excitement
أثار	raise; spark; effect; antiquity
أثارت	raise; spark; provoke
يثير	raise; spark; provoke
تثير	raise; spark; provoke
أثاروا	raise; spark; provoke
مثير	raise; spark; provoke
مثيرة	raise; spark; provoke
مثيرا	raise; spark; provoke
مثير للجدل	controversial
مثيرة للجدل	controversial
مثيرا للجدل	controversial
مثير للقلق	worrying; alarming
مثيرة للقلق	worrying; alarming
جدل	controversy; debate
جدلا	controversy; debate
رد	respond; response; reply
ردا	respond; response; reply
ردت	respond; response; reply
يرد	respond; response; reply
ترد	respond; response; reply
ردوا	respond; response; reply
يردون	respond; response; reply
ردود	respond; response; reply
ردود فعل	reaction
ردود أفعال	reaction
رد فعل	reaction
رد انتقامي	revenge; retaliation; retaliatory
ردا انتقاميا	revenge; retaliation; retaliatory
انتقام	revenge; retaliation; retaliatory
انتقاما	revenge; retaliation; retaliatory
انتقامي	revenge; retaliation; retaliatory
انتقامية	revenge; retaliation; retaliatory
انتقم	avenge; retaliate
انتقمت	avenge; retaliate
ينتقم	avenge; retaliate
تنتقم	avenge; retaliate
عدلي	judicial
عدلية	judicial
عدل	justice
عدالة	justice
عادل	fair; just
عادلة	fair; just
متنوع	diverse; various
متنوعة	diverse; various
متنوعا	diverse; various
تنوع	diversity
تنوعا	diversity
تنوع بيولوجي	biodiversity
التنوع الحيوي	biodiversity
استوجب	require
يستوجب	require
تستوجب	require
يتطلب	require
تتطلب	require
تطلبت	require
دم	blood; bloody
دما	blood; bloody
دماء	blood; bloody
دموي	blood; bloody
دموية	blood; bloody
الأكثر دموية	deadliest; bloodiest
فقر الدم	anemia
ضغط الدم	blood pressure
ارتفاع ضغط الدم	blood pressure
تبرع بالدم	blood donation
نزيف	bleeding
نزف	bleeding
ينزف	bleeding
سفك دماء	bloodshed
إراقة الدماء	bloodshed
حمام دم	bloodbath
إيقاف	stop; arrest; suspend
إيقافه	stop; arrest; suspend
أوقف	stop; arrest; suspend
أوقفت	stop; arrest; suspend
يوقف	stop; arrest; suspend
توقف	stop; arrest; suspend
توقيف	stop; arrest; suspend
توقيفات	stop; arrest; suspend
موقوف	detainee; suspended
موقوفين	detainee; suspended
موقوفون	detainee; suspended
موقوفة	detainee; suspended
توقفت	stop; halt
يتوقف	stop; halt
تتوقف	stop; halt
توقفوا	stop; halt
ابتدائي	primary; preliminary
ابتدائية	primary; preliminary
مدرسة ابتدائية	elementary school; primary school
المدارس الابتدائية	elementary school; primary school
مدرسة ثانوية	high school; secondary school
المدارس الثانوية	high school; secondary school
ثانوي	secondary
ثانوية	secondary
ثانوية عامة	secondary school
مدرسة	school
مدارس	school
مدرسي	school
مدرسية	school
مدرس	teacher
مدرسا	teacher
مدرسين	teacher
مدرسون	teacher
مدرسات	teacher
معلم	teacher
معلما	teacher
معلمين	teacher
معلمون	teacher
معلمة	teacher
معلمات	teacher
محكمة ابتدائية	primary court; court
سابع	seventh
سابعة	seventh
سابعا	seventh
ثامن	eighth
ثامنة	eighth
تاسع	ninth
تاسعة	ninth
عاشر	tenth
عاشرة	tenth
سعر	price
سعرا	price
أسعار	price
سعر الصرف	exchange rate
أسعار الصرف	exchange rate
سعر الفائدة	interest rate
أسعار الفائدة	interest rate
معدلات الفائدة	interest rate
معدل الفائدة	interest rate
نسبة الفائدة	interest rate
موقف	position; stance; situation
موقفا	position; stance; situation
مواقف	position; stance; situation
شغب	riot
أعمال شغب	riot
مثير شغب	rioter; hooligan; troublemaker
مثيري الشغب	rioter; hooligan; troublemaker
مثيرو الشغب	rioter; hooligan; troublemaker
مشاغبين	rioter; hooligan; troublemaker
شرطة مكافحة الشغب	riot police
قوات مكافحة الشغب	riot police
ملكي	royal
ملكية	royal; monarchy; ownership; property
ملكيا	royal
ملكة	queen
ملكات	queen
أمير	prince; emir
أميرا	prince; emir
أمراء	prince; emir
أميرة	princess
أميرات	princess
ملك	king
ملكا	king
ملوك	king
ملكية فكرية	intellectual property
حقوق الملكية	copyright
حقوق الطبع	copyright
حقوق النشر	copyright
حقوق التأليف	copyright
نشوب	break out; outbreak
نشب	break out; outbreak
نشبت	break out; outbreak
ينشب	break out; outbreak
اندلع	break out; erupt; outbreak
اندلعت	break out; erupt; outbreak
يندلع	break out; erupt; outbreak
تندلع	break out; erupt; outbreak
اندلاع	break out; erupt; outbreak
تواصل	continue; communication
تواصلت	continue; communication
يتواصل	continue; communication
تتواصل	continue; communication
متواصل	continuous
متواصلة	continuous
متواصلا	continuous
تواصل اجتماعي	social media
مواقع التواصل الاجتماعي	social media
وسائل التواصل الاجتماعي	social media
منصات التواصل الاجتماعي	social media
شبكات التواصل الاجتماعي	social media
مواقع تواصل	social media
دعم	support; back
دعما	support; back
دعمت	support; back
يدعم	support; back
تدعم	support; back
دعموا	support; back
يدعمون	support; back
داعم	support; back
داعمة	support; back
داعمين	support; back
شوط	half
شوطا	half
شوط أول	first half
شوط ثان	second half
الشوط الثاني	second half
شوط إضافي	extra time; overtime
وقت إضافي	extra time; overtime
شوطين إضافيين	extra time; overtime
وقت بدل الضائع	stoppage time; injury time
درهم	dirham
دراهم	dirham
درهما	dirham
كارثة	disaster; catastrophe
كوارث	disaster; catastrophe
كارثة طبيعية	natural disaster
كوارث طبيعية	natural disaster
كارثة إنسانية	humanitarian disaster; humanitarian catastrophe
كوارث إنسانية	humanitarian disaster; humanitarian catastrophe
كارثي	catastrophic; disastrous
كارثية	catastrophic; disastrous
كارثيا	catastrophic; disastrous
منكوب	stricken; disaster-hit
منكوبة	stricken; disaster-hit
منكوبين	stricken; disaster-hit
منكوبون	stricken; disaster-hit
منطقة منكوبة	disaster area; disaster zone
مناطق منكوبة	disaster area; disaster zone
مطعم	restaurant
مطعما	restaurant
مطاعم	restaurant
مقهى	cafe; coffee shop
مقاهي	cafe; coffee shop
مقاه	cafe; coffee shop
خوف	fear; concern
خوفا	fear; concern
مخاوف	fear; concern
خاف	fear; afraid
خائف	fear; afraid
خائفة	fear; afraid
خائفين	fear; afraid
خائفون	fear; afraid
يخاف	fear; afraid
تخاف	fear; afraid
خشية	fear
خشي	fear
يخشى	fear
تخشى	fear
يخشون	fear
ناج	survivor
ناجي	survivor
ناجين	survivor
ناجون	survivor
ناجية	survivor
نجا	survive; escape
نجت	survive; escape
ينجو	survive; escape
تنجو	survive; escape
نجوا	survive; escape
نجاة	survive; escape
اخترع	invent; invention
اختراع	invent; invention
اختراعا	invent; invention
اختراعات	invent; invention
مخترع	invent; invention
براءة اختراع	patent
براءات اختراع	patent
هندسة	engineering
مهندس	engineer
مهندسا	engineer
مهندسين	engineer
مهندسون	engineer
مهندسة	engineer
مهندس معماري	architect
مهندسة معمارية	architect
معماري	architect
هندسة معمارية	architecture
عمارة	architecture
هندسة وراثية	genetic engineering
متعدد	multiple; multi
متعددة	multiple; multi
متعدد الأطراف	multilateral
متعددة الأطراف	multilateral
متعدد الجنسيات	multinational
متعددة الجنسيات	multinational
تعددية	pluralism
تعدد	pluralism
فاز	win
فازت	win
يفوز	win
تفوز	win
فازوا	win
يفوزون	win
فوز	victory; win
فوزا	victory; win
انتصار	victory; win
انتصارا	victory; win
انتصارات	victory; win
فائز	winner; winning
فائزة	winner; winning
فائزا	winner; winning
فائزين	winner; winning
فائزون	winner; winning
فائزات	winner; winning
وقود	fuel
وقود أحفوري	fossil fuel
وقود نووي	nuclear fuel
وقود الطائرات	jet fuel
بنزين	gasoline; petrol
سولار	diesel
ديزل	diesel
مازوت	diesel
محطة وقود	gas station; petrol station
محطات الوقود	gas station; petrol station
محطة بنزين	gas station; petrol station
نضال	struggle
نضالا	struggle
كفاح	struggle
ناضل	struggle; fight
ناضلت	struggle; fight
مناضل	militant; activist
مناضلا	militant; activist
مناضلين	militant; activist
مناضلون	militant; activist
مناضلة	militant; activist
سلوك	behavior; conduct
سلوكا	behavior; conduct
سلوكيات	behavior; conduct
سلوكي	behavior; conduct
سلوكية	behavior; conduct
سوء سلوك	misconduct
إضرام النار	set fire
أضرم النار	set fire
أضرموا النار	set fire
أضرمت النار	set fire
إشعال النار	set fire
شقيق	brother; sibling
شقيقا	brother; sibling
شقيقه	brother; sibling; sister
شقيقها	brother; sibling
أشقاء	brother; sibling
شقيقان	brother; sibling
شقيقته	sister
شقيقتها	sister
شقيقات	sister
أخ	brother
أخا	brother
إخوة	brother
أخت	sister
أخوات	sister
أختا	sister
قرص	pill; tablet; disc
قرصا	pill; tablet; disc
أقراص	pill; tablet; disc
مالي	financial; fiscal; mali
ماليا	financial; fiscal; mali
مالية	financial; fiscal; mali
قائد	leader; commander
قائدا	leader; commander
قادة	leader; commander
زعيم	leader
زعيما	leader
زعماء	leader
زعيمة	leader
زعامة	leader
زعيم معارضة	opposition leader
زعماء المعارضة	opposition leader
زعيمة المعارضة	opposition leader
بلغ	reach; adult
بلغت	reach; adult
يبلغ	reach; adult
تبلغ	reach; adult
بلغوا	reach; adult
بلوغ	reach; adult
بالغ	adult; serious; severe
بالغة	adult; serious; severe
بالغا	adult; serious; severe
بالغين	adult
بالغون	adult
تبليغ	report; communique
بلاغ	report; communique
بلاغا	report; communique
بلاغات	report; communique
أبلغ	inform; tell; report
أبلغت	inform; tell; report
تبليغه	inform; tell; report
أبلغوا	inform; tell; report
إبلاغ	inform; tell; report
عراقي	iraqi
عراقية	iraqi
عراقيا	iraqi
عراقيين	iraqi
عراقيون	iraqi
خضع	undergo; subject
خضعت	undergo; subject
يخضع	undergo; subject
تخضع	undergo; subject
خضعوا	undergo; subject
يخضعون	undergo; subject
خضوع	undergo; subject
خاضع	undergo; subject
خاضعة	undergo; subject
مجهول	unknown; unidentified
مجهولة	unknown; unidentified
مجهولين	unknown; unidentified
مجهولون	unknown; unidentified
مجهولا	unknown; unidentified
مسلحين مجهولين	unidentified gunman; unknown gunmen
مسلحون مجهولون	unidentified gunman; unknown gunmen
مسلح مجهول	unidentified gunman; unknown gunmen
كثيف	intensive; heavy; dense
كثيفة	intensive; heavy; dense
كثيفا	intensive; heavy; dense
مكثف	intensive; heavy; dense
مكثفة	intensive; heavy; dense
مكثفا	intensive; heavy; dense
كثافة	density
كثافة سكانية	density
معني	concerned
معنية	concerned
معنيين	concerned
معنيون	concerned
محدد	specific; defined
محددة	specific; defined
محددا	specific; defined
محددات	specific; defined
حدد	set; determine; identify
حددت	set; determine; identify
يحدد	set; determine; identify
تحدد	set; determine; identify
حددوا	set; determine; identify
يحددون	set; determine; identify
تحديد	set; determine; identify
تحديدا	set; determine; identify
محدود	limited
محدودة	limited
محدودا	limited
غير محدود	unlimited
غير محدودة	unlimited
لا محدود	unlimited
تحديد الهوية	identification; identify
تحديد هويته	identification; identify
تحديد هوياتهم	identification; identify
مذكرة	memorandum; memo; memoir
مذكرات	memorandum; memo; memoir
مذكرة تفاهم	memorandum of understanding
مذكرات تفاهم	memorandum of understanding
مذكرة توقيف	arrest warrant
مذكرة اعتقال	arrest warrant
مذكرات توقيف	arrest warrant
مذكرات اعتقال	arrest warrant
مذكرة جلب	arrest warrant
تدقيق	audit; scrutiny
تدقيقا	audit; scrutiny
مدقق	audit; scrutiny
مدققين	audit; scrutiny
دليل	evidence; proof; guide
دليلا	evidence; proof; guide
أدلة	evidence; proof; guide
نفى	deny; denial
نفت	deny; denial
ينفي	deny; denial
تنفي	deny; denial
نفوا	deny; denial
ينفون	deny; denial
منفى	exile
منفية	exile
متضرر	affected; damaged
متضررة	affected; damaged
متضررين	affected; damaged
متضررون	affected; damaged
متضررا	affected; damaged
تضرر	damage; affect; hit
تضررت	damage; affect; hit
يتضرر	damage; affect; hit
تتضرر	damage; affect; hit
تضرروا	damage; affect; hit
ضرر	damage; harm
ضررا	damage; harm
أضرار	damage; harm
أضرارا	damage; harm
أضر	harm; damage
أضرت	harm; damage
يضر	harm; damage
تضر	harm; damage
ضار	harmful
ضارة	harmful
أضرار مادية	material damage; property damage
خسائر مادية	material damage; property damage
خسارة	loss
خسائر	loss
خسر	lose
خسرت	lose
يخسر	lose
تخسر	lose
خسروا	lose
خاسر	lose
خاسرة	lose
خاسرين	lose
خسائر بشرية	casualty; loss of life
خسائر في الأرواح	casualty; loss of life
نهج	approach; method
نهجا	approach; method
منهج	approach; method
مناهج	curriculum
منهاج	curriculum
مناهج دراسية	curriculum
منهجية	methodology; systematic
منهجي	methodology; systematic
منهجيا	methodology; systematic
عميد	dean; brigadier general
عميدا	dean; brigadier general
مسلح	gunman; armed; militant
مسلحا	gunman; armed; militant
مسلحين	gunman; armed; militant
مسلحون	gunman; armed; militant
مسلحان	gunman; armed; militant
مسلحة	armed
غير مسلح	unarmed
غير مسلحة	unarmed
أعزل	unarmed
عزل أبرياء	unarmed
شخصي	personal; figure; character
شخصية	personal; figure; character
شخصيا	personally; personal
شخصيات	personal; figure; character
شخص	person; people
شخصا	person; people
أشخاص	person; people
شخصين	person; people
شخصان	person; people
رفض	reject; refuse
رفضا	reject; refuse
رفضت	reject; refuse
يرفض	reject; refuse
ترفض	reject; refuse
رفضوا	reject; refuse
يرفضون	reject; refuse
رافض	reject; refuse
رافضة	reject; refuse
رافضا	reject; refuse
رافضين	reject; refuse
مرفوض	unacceptable; rejected
مرفوضة	unacceptable; rejected
فضيحة	scandal
فضائح	scandal
كسب	gain; win; earn
كسبت	gain; win; earn
يكسب	gain; win; earn
تكسب	gain; win; earn
مكسب	gain; win; earn
مكاسب	gain; win; earn
كسبا	gain; win; earn
كحول	alcohol; alcoholic
كحولي	alcohol; alcoholic
كحولية	alcohol; alcoholic
مشروبات كحولية	alcoholic drink; alcoholic beverage
مشروب	drink; beverage
مشروبا	drink; beverage
مشروبات	drink; beverage
مشروبات غازية	soft drink; soda
خمر	alcohol; liquor
خمور	alcohol; liquor
نبيذ	wine
بيرة	beer
جعة	beer
تصنيف	rating; ranking; classification
تصنيفا	rating; ranking; classification
تصنيفات	rating; ranking; classification
صنف	classify; rank; designate
صنفت	classify; rank; designate
يصنف	classify; rank; designate
تصنف	classify; rank; designate
مصنف	classify; rank; designate
مصنفة	classify; rank; designate
صنفا	type; variety
أصناف	type; variety
تصنيف ائتماني	credit rating
وكالة تصنيف	rating agency
وكالات التصنيف	rating agency
وكالة التصنيف الائتماني	rating agency
وفاة	death
وفيات	death
وفاته	death
وفاتها	death
حالة وفاة	death
حالات وفاة	death
معدل الوفيات	mortality rate; death rate
معدلات الوفيات	mortality rate; death rate
توفي	die; deceased
توفيت	die; deceased
توفوا	die; deceased
يتوفى	die; deceased
متوفى	die; deceased
مات	die; death
ماتت	die; death
يموت	die; death
تموت	die; death
ماتوا	die; death
يموتون	die; death
موت	die; death
موتا	die; death
ميت	dead
ميتة	dead
أموات	dead
موتى	dead
لقي حتفه	die; killed
لقوا حتفهم	die; killed
لقيت حتفها	die; killed
لقي مصرعه	die; killed
لقوا مصرعهم	die; killed
لقيت مصرعها	die; killed
مصرع	death; killed
مصرعه	death; killed
مصرعهم	death; killed
أودى بحياة	kill; claim life
أودت بحياة	kill; claim life
يودي بحياة	kill; claim life
تودي بحياة	kill; claim life
أودى	kill; claim life
أودت	kill; claim life
راح ضحيته	victim; killed
راح ضحيتها	victim; killed
راح ضحية	victim; killed
حصيلة	death toll; toll
حصيلة القتلى	death toll; toll
حصيلة الضحايا	death toll; toll
حصيلة الوفيات	death toll; toll
عدد القتلى	death toll; toll
عدد الضحايا	death toll; toll
حصيلة أولية	preliminary toll
حصاد	harvest
أطلق	launch; fire; release
أطلقت	launch; fire; release
يطلق	launch; fire; release
تطلق	launch; fire; release
أطلقوا	launch; fire; release
يطلقون	launch; fire; release
إطلاق	launch; fire; release
أطلق النار	open fire; shoot
أطلقوا النار	open fire; shoot
أطلقت النار	open fire; shoot
يطلق النار	open fire; shoot
أطلق النار على	open fire; shoot
انطلق	start; launch; kick off
انطلقت	start; launch; kick off
ينطلق	start; launch; kick off
تنطلق	start; launch; kick off
انطلاق	start; launch; kick off
انطلاقة	start; launch; kick off
انطلاقا	start; launch; kick off
إطلاق سراح	release; free
إطلاق سراحه	release; free
أطلق سراحه	release; free
أطلق سراح	release; free
أطلقت سراح	release; free
إطلاق سراحهم	release; free
أطلق سراحهم	release; free
أزمة	crisis
أزمات	crisis
تورط	involvement; involved
تورطه	involvement; involved
تورطت	involvement; involved
تورطهم	involvement; involved
تورطها	involvement; involved
متورط	involvement; involved
متورطة	involvement; involved
متورطين	involvement; involved
متورطون	involvement; involved
ضالعين	involvement; involved
ضالع	involvement; involved
ضلوع	involvement; involved
تزوير	forgery; fraud; fake; counterfeit
زور	forgery; fraud; fake; counterfeit
زورت	forgery; fraud; fake; counterfeit
مزور	forgery; fraud; fake; counterfeit
مزورة	forgery; fraud; fake; counterfeit
مزيف	forgery; fraud; fake; counterfeit
مزيفة	forgery; fraud; fake; counterfeit
تزييف	forgery; fraud; fake; counterfeit
تزوير الانتخابات	election fraud; vote rigging
تزوير انتخابي	election fraud; vote rigging
فيروس	virus; viral
فيروسا	virus; viral
فيروسات	virus; viral
فيروسي	virus; viral
فيروسية	virus; viral
فيروس كورونا	coronavirus
فيروس كورونا المستجد	coronavirus
كورونا	coronavirus
جائحة كورونا	coronavirus
وباء كورونا	coronavirus
فيروس نقص المناعة	hiv
فيروس نقص المناعة البشرية	hiv
نقص المناعة	immunodeficiency; hiv
إيدز	aids
مرض الإيدز	aids
جائحة	pandemic
جوائح	pandemic
وباء	epidemic; outbreak; pandemic
أوبئة	epidemic; outbreak; pandemic
وبائي	epidemic; outbreak; pandemic
وبائية	epidemic; outbreak; pandemic
تفشي	outbreak; spread
تفشي المرض	outbreak; spread
تفشي الفيروس	outbreak; spread
تفش	outbreak; spread
تفشت	outbreak; spread
تفشي فيروس كورونا	coronavirus outbreak
تفشي كورونا	coronavirus outbreak
منافسة	competition; competitive
منافسات	competition; competitive
تنافس	competition; competitive
تنافسي	competition; competitive
تنافسية	competition; competitive
نافس	compete
ينافس	compete
تنافس على	compete
يتنافس	compete
تتنافس	compete
يتنافسون	compete
منافس	rival; competitor; opponent
منافسا	rival; competitor; opponent
منافسين	rival; competitor; opponent
منافسون	rival; competitor; opponent
منافسيه	rival; competitor; opponent
درس	study; teach; lesson
درسا	study; teach; lesson
درست	study; teach; lesson
يدرس	study; teach; lesson
تدرس	study; teach; lesson
درسوا	study; teach; lesson
يدرسون	study; teach; lesson
دراسة	study
دراسات	study
دروس	lesson
دراسي	school; academic
دراسية	school; academic
دراسيا	school; academic
عام دراسي	school year; academic year
سنة دراسية	school year; academic year
منحة دراسية	scholarship
منح دراسية	scholarship
صعب	difficult; hard; tough
صعبة	difficult; hard; tough
صعبا	difficult; hard; tough
صعاب	difficult; hard; tough
صعوبة	difficulty
صعوبات	difficulty
بلجيكا	belgium; belgian
بلجيكي	belgium; belgian
بلجيكية	belgium; belgian
بلجيكيين	belgium; belgian
تقدير	estimate; appreciation
تقديرا	estimate; appreciation
تقديرات	estimate
قدر	estimate
قدرت	estimate
يقدر	estimate
تقدر	estimate
مقدر	estimate
تطور	development; evolve
تطورا	development; evolve
تطورت	development; evolve
يتطور	development; evolve
تتطور	development; evolve
تطورات	development; evolve
متطور	advanced; sophisticated
متطورة	advanced; sophisticated
تطوير	develop; development
تطويرا	develop; development
طور	develop; development
طورت	develop; development
يطور	develop; development
استقطاب	attract; polarization
استقطب	attract; polarization
يستقطب	attract; polarization
تستقطب	attract; polarization
جذب	attract; attractive
جذبت	attract; attractive
يجذب	attract; attractive
تجذب	attract; attractive
جذاب	attract; attractive
جذابة	attract; attractive
ضمن	-
يضمن	guarantee; ensure
تضمن	guarantee; ensure
ضمنت	guarantee; ensure
ضمان	guarantee; ensure
ضمانا	guarantee; ensure
ضمانات	guarantee; ensure
ضمان اجتماعي	social security
راية	flag; banner
رايات	flag; banner
لافتة	banner; sign; placard
لافتات	banner; sign; placard
شعار	slogan; logo
شعارا	slogan; logo
شعارات	slogan; logo
انفتاح	openness; open
انفتح	openness; open
منفتح	openness; open
منفتحة	openness; open
تشديد	stress; tighten; emphasize
شدد	stress; tighten; emphasize
شددت	stress; tighten; emphasize
يشدد	stress; tighten; emphasize
تشدد	stress; tighten; emphasize
شددوا	stress; tighten; emphasize
مشددا	stress; tighten; emphasize
مشددة	stress; tighten; emphasize
متشدد	hardline; militant; extremist; hardliner
متشددا	hardline; militant; extremist; hardliner
متشددة	hardline; militant; extremist; hardliner
متشددين	hardline; militant; extremist; hardliner
متشددون	hardline; militant; extremist; hardliner
إجراءات أمنية مشددة	tight security
تدابير أمنية مشددة	tight security
حراسة مشددة	tight security
متفجر	explosive
متفجرات	explosive
متفجرة	explosive
مواد متفجرة	explosive
عبوة ناسفة	explosive device; roadside bomb
عبوات ناسفة	explosive device; roadside bomb
عبوة متفجرة	explosive device; roadside bomb
سيارة مفخخة	car bomb
سيارات مفخخة	car bomb
سيارة ملغومة	car bomb
بسيارة مفخخة	car bomb
حزام ناسف	explosive belt; suicide vest
أحزمة ناسفة	explosive belt; suicide vest
مفخخة	booby-trapped; bomb
مفخخ	booby-trapped; bomb
مفخخات	booby-trapped; bomb
انفجار	explosion; blast
انفجارا	explosion; blast
انفجارات	explosion; blast
انفجر	explode
انفجرت	explode
ينفجر	explode
تنفجر	explode
تفجير	bombing; explosion
تفجيرا	bombing; explosion
تفجيرات	bombing; explosion
فجر	blow up; detonate; dawn
فجرت	blow up; detonate; dawn
يفجر	blow up; detonate; dawn
تفجر	blow up; detonate; dawn
فجروا	blow up; detonate; dawn
تفجير انتحاري	suicide bombing; suicide attack
تفجيرات انتحارية	suicide bombing; suicide attack
هجوم انتحاري	suicide bombing; suicide attack
هجمات انتحارية	suicide bombing; suicide attack
عملية انتحارية	suicide bombing; suicide attack
انتحاري	suicide bomber; suicide
انتحاريا	suicide bomber; suicide
انتحارية	suicide bomber; suicide
انتحاريين	suicide bomber; suicide
انتحاريان	suicide bomber; suicide
انتحار	suicide
انتحر	suicide
انتحرت	suicide
ينتحر	suicide
انتحارا	suicide
محاولة انتحار	suicide attempt
محاولات انتحار	suicide attempt
قنبلة	bomb
قنابل	bomb
قنبلة يدوية	grenade; hand grenade
قنابل يدوية	grenade; hand grenade
قنبلة ذرية	atomic bomb; nuclear bomb
قنبلة نووية	atomic bomb; nuclear bomb
قنابل نووية	atomic bomb; nuclear bomb
قنابل عنقودية	cluster bomb
ذخائر عنقودية	cluster bomb
زجاجات حارقة	petrol bomb; molotov cocktail
قنابل حارقة	petrol bomb; molotov cocktail
زجاجة حارقة	petrol bomb; molotov cocktail
لغم	mine; landmine
لغما	mine; landmine
ألغام	mine; landmine
لغم أرضي	mine; landmine
ألغام أرضية	mine; landmine
طارئ	emergency
طارئا	emergency
طارئة	emergency
طوارئ	emergency; state of emergency
حالة طوارئ	emergency; state of emergency
اجتماع طارئ	emergency meeting
اجتماعا طارئا	emergency meeting
جلسة طارئة	emergency meeting
قمة طارئة	emergency meeting
خدمات الطوارئ	emergency service
أجهزة الطوارئ	emergency service
فرق الطوارئ	emergency service
غرفة الطوارئ	emergency room
قسم الطوارئ	emergency room
جدول	schedule; table
جدولا	schedule; table
جداول	schedule; table
جدول أعمال	agenda
جدول زمني	timetable; timeline
إعطاء	give
أعطى	give
أعطت	give
يعطي	give
تعطي	give
أعطوا	give
معطى	give
معطيات	data
مسافة	distance
مسافات	distance
كشف	reveal; disclose
كشفت	reveal; disclose
يكشف	reveal; disclose
تكشف	reveal; disclose
كشفوا	reveal; disclose
كاشفا	reveal; disclose
كاشفة	reveal; disclose
اكتشف	discover; discovery; detect
اكتشفت	discover; discovery; detect
يكتشف	discover; discovery; detect
تكتشف	discover; discovery; detect
اكتشفوا	discover; discovery; detect
اكتشاف	discover; discovery; detect
اكتشافات	discover; discovery; detect
تحطم	crash; wreckage
تحطمت	crash; wreckage
يتحطم	crash; wreckage
حطم	smash; destroy
حطام	wreckage; debris
محطمة	smash; destroy
تحطم طائرة	plane crash
تحطم طائرة ركاب	plane crash
سقوط طائرة	plane crash
جزاء	penalty
عقوبة	penalty; punishment; sentence
عقوبات	sanction; penalty; punishment
عقاب	punish; punishment
عاقب	punish; punishment
عاقبت	punish; punishment
يعاقب	punish; punishment
تعاقب	punish; punishment
معاقبة	punish; punishment
فرض عقوبات	impose sanctions
فرضت عقوبات	impose sanctions
يفرض عقوبات	impose sanctions
تفرض عقوبات	impose sanctions
رفع العقوبات	lift sanctions
عقوبات اقتصادية	economic sanctions
عقوبة الإعدام	death penalty; death sentence
حكم الإعدام	death penalty; death sentence
حكم بالإعدام	death penalty; death sentence
أحكام بالإعدام	death penalty; death sentence
إعدام	execution; execute
إعداما	execution; execute
أعدم	execution; execute
أعدمت	execution; execute
يعدم	execution; execute
تعدم	execution; execute
إعدامات	execution; execute
عمليات إعدام	execution; execute
انتظار	wait; await
انتظر	wait; await
انتظرت	wait; await
ينتظر	wait; await
تنتظر	wait; await
ينتظرون	wait; await
منتظر	wait; await
منتظرة	wait; await
إحباط	foil; thwart; frustration
أحبط	foil; thwart; frustration
أحبطت	foil; thwart; frustration
يحبط	foil; thwart; frustration
تحبط	foil; thwart; frustration
محبط	foil; thwart; frustration
محبطة	foil; thwart; frustration
محبطين	foil; thwart; frustration
انتخابي	electoral; election
انتخابية	electoral; election
انتخابيا	electoral; election
احتلال	occupation; occupy
احتلالا	occupation; occupy
احتل	occupation; occupy
احتلت	occupation; occupy
يحتل	occupation; occupy
تحتل	occupation; occupy
محتل	occupation; occupy
محتلة	occupation; occupy
دخل	enter; income
دخلت	enter
يدخل	enter
تدخل	intervention; interfere; intervene; enter
دخلوا	enter
يدخلون	enter
دخول	entry; enter
مداخيل	income; revenue
إدخال	introduce; bring
أدخل	introduce; bring
أدخلت	introduce; bring
مستقل	independent
مستقلا	independent
مستقلة	independent
مستقلين	independent
مستقلون	independent
استقلال	independence
استقلالية	independence
أثر	effect; impact; affect; influence
أثرا	effect; impact; affect; influence
أثرت	effect; impact; affect; influence
يؤثر	effect; impact; affect; influence
تؤثر	effect; impact; affect; influence
تأثير	effect; impact; affect; influence
تأثيرا	effect; impact; affect; influence
تأثيرات	effect; impact; affect; influence
آثار جانبية	side effect
أعراض جانبية	side effect
آثار مصرية	egyptian antiquities
عالم آثار	archaeologist
علماء آثار	archaeologist
عالمة آثار	archaeologist
علم الآثار	archaeology
موقع أثري	archaeological site
مواقع أثرية	archaeological site
أثري	archaeological; artifact
أثرية	archaeological; artifact
قطع أثرية	archaeological; artifact
قطعة أثرية	archaeological; artifact
مؤثر	influencer; influential
مؤثرة	influencer; influential
مؤثرين	influencer; influential
مؤثرون	influencer; influential
مؤثرات	influencer; influential
تأثر	affect
تأثرت	affect
يتأثر	affect
تتأثر	affect
متأثر	affect
متأثرة	affect
متأثرين	affect
اختناق	suffocation; choking
اختناقا	suffocation; choking
اعتمد	rely; depend; adopt
اعتمدت	rely; depend; adopt
يعتمد	rely; depend; adopt
تعتمد	rely; depend; adopt
اعتمدوا	rely; depend; adopt
اعتماد	rely; depend; adopt
معتمد	rely; depend; adopt
معتمدة	rely; depend; adopt
نبات	plant; vegetarian
نباتا	plant; vegetarian
نباتات	plant; vegetarian
نباتي	plant; vegetarian
نباتية	plant; vegetarian
إيران	iran; iranian
إيراني	iran; iranian
إيرانية	iran; iranian
إيرانيا	iran; iranian
إيرانيين	iran; iranian
إيرانيون	iran; iranian
تفاوض	negotiation; negotiate; talks
تفاوضت	negotiation; negotiate; talks
يتفاوض	negotiation; negotiate; talks
تتفاوض	negotiation; negotiate; talks
تفاوضي	negotiation; negotiate; talks
تفاوضية	negotiation; negotiate; talks
مفاوضات	negotiation; negotiate; talks
مفاوضة	negotiation; negotiate; talks
مفاوض	negotiator
مفاوضا	negotiator
مفاوضين	negotiator
مفاوضون	negotiator
محادثة	talks; conversation
محادثات	talks; conversation
محادثات سلام	peace talks; peace negotiations
مفاوضات السلام	peace talks; peace negotiations
خلاف	dispute; disagreement; difference
خلافا	dispute; disagreement; difference
خلافات	dispute; disagreement; difference
كثير	many; much
كثيرة	many; much
كثيرا	many; much
كثيرين	many; much
كثيرون	many; much
حذف	delete; remove
حذفت	delete; remove
يحذف	delete; remove
تحذف	delete; remove
محذوف	delete; remove
ترك	leave
تركت	leave
يترك	leave
تترك	leave
تركوا	leave
يتركون	leave
ميل	mile
ميلا	mile
أميال	mile
سلط الضوء	highlight; shed light
تسليط الضوء	highlight; shed light
سلطت الضوء	highlight; shed light
يسلط الضوء	highlight; shed light
تسلط الضوء	highlight; shed light
مشبوه	suspect; suspicious
مشبوهة	suspect; suspicious
مشبوهين	suspect; suspicious
مشتبه به	suspect; suspicious
مشتبه بهم	suspect; suspicious
مشتبه فيه	suspect; suspicious
مشتبها به	suspect; suspicious
مشتبه به في	suspect; suspicious
اشتباه	suspicion; suspect
شبهة	suspicion; suspect
شبهات	suspicion; suspect
اشتبه	suspicion; suspect
اشتبهت	suspicion; suspect
يشتبه	suspicion; suspect
تشتبه	suspicion; suspect
صراع	conflict; struggle
صراعا	conflict; struggle
صراعات	conflict; struggle
أدلى	make; give; cast
أدلت	make; give; cast
يدلي	make; give; cast
تدلي	make; give; cast
أدلوا	make; give; cast
إدلاء	make; give; cast
أدلى بصوته	vote; cast vote; cast ballot
أدلوا بأصواتهم	vote; cast vote; cast ballot
أدلت بصوتها	vote; cast vote; cast ballot
الإدلاء بأصواتهم	vote; cast vote; cast ballot
يدلون بأصواتهم	vote; cast vote; cast ballot
الإدلاء بصوته	vote; cast vote; cast ballot
استفادة	benefit; beneficiary
استفاد	benefit; beneficiary
استفادت	benefit; beneficiary
يستفيد	benefit; beneficiary
تستفيد	benefit; beneficiary
مستفيد	benefit; beneficiary
مستفيدة	benefit; beneficiary
مستفيدين	benefit; beneficiary
كتلة	bloc; mass
كتل	bloc; mass
كتلة برلمانية	parliamentary bloc
كتل برلمانية	parliamentary bloc
كتلة نيابية	parliamentary bloc
متجدد	renewed; renewable
متجددة	renewed; renewable
مجددة	renewed; renewable
طاقة متجددة	renewable energy; renewables
طاقات متجددة	renewable energy; renewables
مصادر الطاقة المتجددة	renewable energy; renewables
طاقة شمسية	solar energy; solar power
ألواح شمسية	solar panel
خلايا شمسية	solar panel
طاقة الرياح	wind power; wind energy
طاقة نووية	nuclear energy; nuclear power
طاقة ذرية	atomic energy
محطة نووية	nuclear plant; nuclear reactor
محطات نووية	nuclear plant; nuclear reactor
محطة للطاقة النووية	nuclear plant; nuclear reactor
مفاعل نووي	nuclear plant; nuclear reactor
مفاعلات نووية	nuclear plant; nuclear reactor
محطة كهرباء	power plant; power station
محطات الكهرباء	power plant; power station
محطة توليد الكهرباء	power plant; power station
محطة للكهرباء	power plant; power station
كهرباء	electricity; electric; power
كهربائي	electricity; electric; power
كهربائية	electricity; electric; power
تيار كهربائي	electricity; power
انقطاع التيار الكهربائي	power outage; blackout; power cut
انقطاع الكهرباء	power outage; blackout; power cut
انقطاع التيار	power outage; blackout; power cut
انقطاع للكهرباء	power outage; blackout; power cut
سيارة كهربائية	electric car; electric vehicle
سيارات كهربائية	electric car; electric vehicle
جدد	renew; reiterate; new
جددت	renew; reiterate
يجدد	renew; reiterate
تجدد	renew; reiterate
تجديد	renew; reiterate
مجدد	renew; reiterate
مجددا	renew; reiterate
موضوع	subject; topic; issue
موضوعا	subject; topic; issue
مواضيع	subject; topic; issue
موضوعات	subject; topic; issue
دخان	smoke
دخانا	smoke
تدخين	smoking; smoke; smoker
دخن	smoking; smoke; smoker
يدخن	smoking; smoke; smoker
مدخن	smoking; smoke; smoker
مدخنين	smoking; smoke; smoker
مدخنون	smoking; smoke; smoker
سيجارة	cigarette
سجائر	cigarette
سيجارات	cigarette
سجائر إلكترونية	e-cigarette; vaping
سيجارة إلكترونية	e-cigarette; vaping
تبغ	tobacco
توعية	awareness; consciousness; awareness campaign
وعي	awareness; consciousness
وعيا	awareness; consciousness
واع	aware; conscious
واعية	aware; conscious
حملة توعية	awareness campaign; awareness
حملات توعية	awareness campaign; awareness
هندي	indian
هندية	indian
هنود	indian
هنديا	indian
هند	india
نجدة	rescue; relief; police
قوات النجدة	rescue; relief; police
إدانة	condemnation; conviction
إدانات	condemnation; conviction
أدان	condemn; convict
أدانت	condemn; convict
يدين	condemn; convict; hand; manual
تدين	condemn; convict
أدانوا	condemn; convict
أدين	condemn; convict
أدينت	condemn; convict
مدان	condemn; convict
مدانة	condemn; convict
مدانين	condemn; convict
ندد	condemn; denounce
نددت	condemn; denounce
يندد	condemn; denounce
تندد	condemn; denounce
نددوا	condemn; denounce
تنديد	condemn; denounce
منددا	condemn; denounce
منددين	condemn; denounce
شجب	denounce; condemn
شجبت	denounce; condemn
يشجب	denounce; condemn
تشجب	denounce; condemn
تنموي	development; developmental
تنموية	development; developmental
تنمية	development
تنمية مستدامة	sustainable development
كندا	canada; canadian
كندي	canada; canadian
كندية	canada; canadian
كنديا	canada; canadian
كنديين	canada; canadian
كنديون	canada; canadian
وفد	delegation
وفدا	delegation
وفود	delegation
مجهود	effort
مجهودا	effort
مجهودات	effort
جهد	effort
جهدا	effort
جهود	effort
جهودا	effort
بذل جهود	make effort
بذل جهدا	make effort
بذل المزيد	make effort
جهود حثيثة	make effort
تصريح	statement; remark
تصريحا	statement; remark
تصريحات	statement; remark
صرح	state; say; declare
صرحت	state; say; declare
يصرح	state; say; declare
تصرح	state; say; declare
صرحوا	state; say; declare
شهد	witness; see; testify
شهدت	witness; see; testify
يشهد	witness; see; testify
تشهد	witness; see; testify
شهدوا	witness; see; testify
انهيار	collapse
انهيارا	collapse
انهار	collapse; river
انهارت	collapse
ينهار	collapse
تنهار	collapse
انهاروا	collapse
انهيار مبنى	building collapse; collapse
انهيار مبان	building collapse; collapse
انهيار جسر	building collapse; collapse
انهيار سقف	building collapse; collapse
استراتيجي	strategic; strategy
استراتيجية	strategic; strategy
استراتيجيا	strategic; strategy
استراتيجيات	strategic; strategy
سكن	housing; accommodation
سكنا	housing; accommodation
سكنت	live
يسكن	live
تسكن	live
يسكنون	live
سكني	residential; housing
سكنية	residential; housing
إسكان	housing
وحدة سكنية	housing unit
وحدات سكنية	housing unit
مسكن	home; housing
مسكنا	home; housing
مساكن	home; housing
مسكنات	painkiller
سكان	population; resident; inhabitant
ساكن	population; resident; inhabitant
ساكنة	population; resident; inhabitant
سكانا	population; resident; inhabitant
سكاني	population; demographic
سكانية	population; demographic
تعداد سكان	census; population
تعداد سكاني	census; population
سكان أصليين	indigenous people
السكان الأصليون	indigenous people
شعوب أصلية	indigenous people
تدريب	training; drill; exercise
تدريبا	training; drill; exercise
تدريبات	training; drill; exercise
تدريبي	training; drill; exercise
تدريبية	training; drill; exercise
درب	train; coach; trainer
دربت	train; coach; trainer
يدرب	train; coach; trainer
تدرب	train; coach; trainer
مدربة	train; coach; trainer
مدربين	train; coach; trainer
مدربون	train; coach; trainer
مدرب	coach; trainer
مدربا	coach; trainer
متدرب	trainee
متدربة	trainee
متدربين	trainee
تراجع	decline; fall; retreat
تراجعا	decline; fall; retreat
تراجعت	decline; fall; retreat
يتراجع	decline; fall; retreat
تتراجع	decline; fall; retreat
تراجعوا	decline; fall; retreat
متراجع	decline; fall; retreat
متراجعا	decline; fall; retreat
بوابة	gate; portal; gateway
بوابات	gate; portal; gateway
باب	door
بابا	pope; father
أبواب	door
عيار	caliber; carat
عيارات	caliber; carat
أعيرة	caliber; carat
مسعى	effort; endeavor; bid
مساعي	effort; endeavor; bid
مساع	effort; endeavor; bid
سعى	seek; strive
سعت	seek; strive
يسعى	seek; strive
تسعى	seek; strive
سعوا	seek; strive
يسعون	seek; strive
سعيا	seek; strive
ساعيا	seek; strive
ورشة	workshop
ورش	workshop
ورشة عمل	workshop
ورش عمل	workshop
علق	comment; suspend; hang
علقت	comment; suspend; hang
يعلق	comment; suspend; hang
تعلق	comment; suspend; hang; concern
علقوا	comment; suspend; hang
معلق	comment; suspend; hang
معلقا	comment; suspend; hang
معلقة	comment; suspend; hang
تعليق	comment; suspend; hang
تعليقا	comment; suspend; hang
تعليقات	comment; commentator
معلقين	comment; commentator
معلقون	comment; commentator
تعليق العضوية	suspend membership
تمديد	extend; extension
مدد	extend; extension
مددت	extend; extension
يمدد	extend; extension
تمدد	extend; expand; expansion
مناهض	anti; opposed; against
مناهضة	anti; opposed; against
مناهضين	anti; opposed; against
مناهضا	anti; opposed; against
انسحاب	withdrawal; withdraw; pull out
انسحابا	withdrawal; withdraw; pull out
انسحب	withdrawal; withdraw; pull out
انسحبت	withdrawal; withdraw; pull out
ينسحب	withdrawal; withdraw; pull out
تنسحب	withdrawal; withdraw; pull out
انسحبوا	withdrawal; withdraw; pull out
سحب	withdrawal; withdraw; pull out
سحبت	withdrawal; withdraw; pull out
يسحب	withdrawal; withdraw; pull out
تسحب	withdrawal; withdraw; pull out
مراعاة	consideration; take into account
راعى	consideration; take into account
يراعي	consideration; take into account
تراعي	consideration; take into account
سكة حديد	railway; rail
السكة الحديدية	railway; rail
سكك حديد	railway; rail
السكك الحديدية	railway; rail
تقسيم	division; divide; section
قسم	department; section; divide
قسمت	division; divide; section
يقسم	division; divide; section
مقسمة	divided
أقسام	department; section
انقسام	division; split; divide
انقسامات	division; split; divide
انقسم	division; split; divide
انقسمت	division; split; divide
ينقسم	division; split; divide
منقسم	division; split; divide
منقسمة	division; split; divide
تخزين	store; storage; stockpile; inventory
خزن	store; storage; stockpile; inventory
خزنت	store; storage; stockpile; inventory
يخزن	store; storage; stockpile; inventory
تخزن	store; storage; stockpile; inventory
مخزون	store; storage; stockpile; inventory
مخزونا	store; storage; stockpile; inventory
مخزونات	store; storage; stockpile; inventory
ساهم	contribute; contribution
ساهمت	contribute; contribution
يساهم	contribute; contribution
تساهم	contribute; contribution
ساهموا	contribute; contribution
أسهم	contribute; contribution
أسهمت	contribute; contribution
يسهم	contribute; contribution
مساهمة	contribute; contribution
مساهمات	contribute; contribution
مساهما	contribute; contribution
أسهم الشركات	share; stock
سهم	share; stock
سهما	share; stock
مساهم	shareholder; contributor
مساهمين	shareholder; contributor
مساهمون	shareholder; contributor
قدرة شرائية	purchasing power
القوة الشرائية	purchasing power
أمين	secretary; honest
أمينا	secretary; honest
أمينة	secretary; honest
أمناء	secretary; honest
أمين عام	secretary general; secretary-general
أمينا عاما	secretary general; secretary-general
الأمينة العامة	secretary general; secretary-general
نشرة	bulletin; newsletter
نشرات	bulletin; newsletter
نشرة إخبارية	bulletin; newsletter
عقار	property; real estate; drug
عقارا	property; real estate; drug
عقارات	property; real estate; drug
عقاري	real estate; property; mortgage
عقارية	real estate; property; mortgage
عقاقير	drug; medicine
ناتج	output; product
ناتجا	output; product
نواتج	output; product
نتج	produce; result; resulting
نتجت	produce; result; resulting
ينتج	produce; result; resulting
تنتج	produce; result; resulting
ناجم	result; cause
ناجمة	result; cause
إنتاج	production; output
إنتاجا	production; output
منتج	product; producer
منتجا	product; producer
منتجة	product; producer
منتجات	product; producer
منتجين	product; producer
منتجون	product; producer
إصدار	issue; release; version
إصدارا	issue; release; version
إصدارات	issue; release; version
أصدر	issue; release
أصدرت	issue; release
يصدر	issue; release
تصدر	issue; release; lead; top
أصدروا	issue; release
صدر	issue; release; chest
صدرت	issue; release
صدور	issue; release; chest
جدوى	feasibility; feasibility study
دراسة جدوى	feasibility; feasibility study
دراسات الجدوى	feasibility; feasibility study
تسريب	leak
تسرب	leak
تسربا	leak
تسريبات	leak
سرب	leak
سربت	leak
مسربة	leak
مسرب	leak
يتسرب	leak
تسرب نفطي	oil spill; oil slick
تسرب النفط	oil spill; oil slick
بقعة نفط	oil spill; oil slick
بقعة نفطية	oil spill; oil slick
بقعة زيت	oil spill; oil slick
تسرب غاز	gas leak
فكر	think; thinking
فكرا	think; thinking
فكرت	think; thinking
يفكر	think; thinking
تفكر	think; thinking
تفكير	think; thinking
يفكرون	think; thinking
فكرة	idea
أفكار	idea
مفكر	thinker; intellectual
مفكرين	thinker; intellectual
مفكرون	thinker; intellectual
مفكرة	thinker; intellectual
مثقف	intellectual
مثقفا	intellectual
مثقفين	intellectual
مثقفون	intellectual
مثقفة	intellectual
ثقافة	culture
ثقافات	culture
ثقافي	cultural
ثقافية	cultural
ثقافيا	cultural
تلبية	meet; respond
لبى	meet; respond
لبت	meet; respond
يلبي	meet; respond
تلبي	meet; respond
احتقان	tension; tense
توتر	tension; tense
توترا	tension; tense
توترات	tension; tense
متوتر	tension; tense
متوترة	tension; tense
محور	axis; central; pivotal
محورا	axis; central; pivotal
محاور	axis; central; pivotal
محوري	axis; central; pivotal
محورية	axis; central; pivotal
نهائي	final
نهائيا	final
نهائية	final
نهائيات	final
مباراة نهائية	final
الدور النهائي	final
نصف نهائي	semi-final; semifinal
الدور نصف النهائي	semi-final; semifinal
الدور قبل النهائي	semi-final; semifinal
المربع الذهبي	semi-final; semifinal
ربع نهائي	quarter-final; quarterfinal
الدور ربع النهائي	quarter-final; quarterfinal
دور الثمانية	quarter-final; quarterfinal
دور المجموعات	group stage; round of 16
دور الستة عشر	group stage; round of 16
ثمن النهائي	round of 16
مثال	example
مثالا	example
أمثلة	example
مؤشر	index; indicator
مؤشرا	index; indicator
مؤشرات	index; indicator
رواية	novel; account; version
روايات	novel; account; version
روائي	novelist
روائية	novelist
روائيا	novelist
روائيين	novelist
راو	narrator
راوي	narrator
كاتب	writer; author
كاتبا	writer; author
كتاب	book; writer
كتابا	book
كاتبة	writer; author
كاتبات	writer; author
مؤلف	author
مؤلفا	author
مؤلفة	author
مؤلفين	author
مؤلفون	author
كتب	write; book; writing
كتبا	write; book; writing
كتبت	write; book; writing
يكتب	write; book; writing
تكتب	write; book; writing
كتبوا	write; book; writing
يكتبون	write; book; writing
كتابة	write; book; writing
كتابات	write; book; writing
كاتب عمود	columnist
كاتبة عمود	columnist
معرض الكتاب	book fair
معارض الكتاب	book fair
جائزة	prize; award
جوائز	prize; award
جائزة نوبل	nobel prize
جوائز نوبل	nobel prize
نوبل	nobel prize
جائزة نوبل للسلام	nobel peace prize
نوبل للسلام	nobel peace prize
جائزة أوسكار	oscar; academy award
جوائز الأوسكار	oscar; academy award
أوسكار	oscar; academy award
مؤتمر	conference; congress
مؤتمرا	conference; congress
مؤتمرات	conference; congress
مؤتمر صحفي	press conference; news conference
مؤتمر صحافي	press conference; news conference
مؤتمرا صحفيا	press conference; news conference
مؤتمرا صحافيا	press conference; news conference
تراوح	range
تراوحت	range
يتراوح	range
تتراوح	range
قارب	boat
قاربا	boat
قوارب	boat
زورق	boat
زورقا	boat
زوارق	boat
مركب	boat; vessel
مركبا	boat; vessel
مراكب	boat; vessel
مركبة	vehicle; spacecraft
مركبات	vehicle; spacecraft
سفينة	ship; vessel
سفن	ship; vessel
سفينة حربية	warship
سفن حربية	warship
بارجة	warship
بوارج	warship
غواصة	submarine
غواصات	submarine
غواص	diver
غواصين	diver
غطاس	diver
غطاسين	diver
غطاسون	diver
تحول	transform; turn; shift
تحولا	transform; turn; shift
تحولت	transform; turn; shift
يتحول	transform; turn; shift
تتحول	transform; turn; shift
تحولوا	transform; turn; shift
تحويل	transform; turn; shift
تحولات	transform; turn; shift
تحويله	transform; turn; shift
تصرف	behavior; act
تصرفات	behavior; act
تصرفا	behavior; act
تصرفت	behavior; act
يتصرف	behavior; act
إرجاع	return; attribute
أرجع	return; attribute
أرجعت	return; attribute
رجوع	return; attribute
رجع	return; attribute
رجعت	return; attribute
يرجع	return; attribute
احتياطي	reserve
احتياطيا	reserve
احتياطات	reserve
احتياطيات	reserve
احتياطي فيدرالي	federal reserve; fed
الاحتياطي الاتحادي	federal reserve; fed
مجلس الاحتياطي الاتحادي	federal reserve; fed
مجلس الاحتياطي الفيدرالي	federal reserve; fed
أمان	safety; safe
آمن	safe
آمنة	safe
آمنا	safe
سلامة	safety; safe
وجه	face
وجها	face
وجوه	face
وجهت	direct; send
يوجه	direct; send
توجه رسالة	direct; send
وجهوا	direct; send
مسؤولية	responsibility
مسؤوليات	responsibility
مسؤول	official; responsible
مسؤولا	official; responsible
مسؤولة	official; responsible
مسؤولون	official; responsible
مسؤولين	official; responsible
مسؤول كبير	senior official
مسؤولين كبار	senior official
كبار المسؤولين	senior official
مسؤولون كبار	senior official
مسؤول حكومي	government official
مسؤولون حكوميون	government official
مسؤولين حكوميين	government official
خبرة	expertise; experience
خبرات	expertise; experience
خبير	expert
خبيرا	expert
خبراء	expert
خبيرة	expert
خبيرات	expert
إمكانية	possibility; potential; capability
إمكانيات	possibility; potential; capability
إمكانات	possibility; potential; capability
تعلقت	concern; relate
يتعلق	concern; relate
تتعلق	concern; relate
متعلق	concern; relate
متعلقة	concern; relate
هيكلة	structure; structural
هيكل	structure; structural
هيكلا	structure; structural
هياكل	structure; structural
هيكلي	structure; structural
هيكلية	structure; structural
إعادة هيكلة	restructuring
صحراء	desert; sahara
صحراوي	desert; sahara
صحراوية	desert; sahara
صحارى	desert; sahara
الصحراء الغربية	western sahara
خلل	malfunction; fault; failure
اختلال	malfunction; fault; failure
أعطال	malfunction; fault; failure
عطل	malfunction; fault; failure
عطلا	malfunction; fault; failure
عطب	malfunction; fault; failure
عطل فني	technical fault; technical problem
خلل فني	technical fault; technical problem
عطل تقني	technical fault; technical problem
تعطل	disrupt; break down
تعطلت	disrupt; break down
يتعطل	disrupt; break down
تتعطل	disrupt; break down
تعطيل	disrupt; break down
معطل	disrupt; break down
معطلة	disrupt; break down
مر	pass
مرت	pass
تمر	date; pass
مارة	passer-by; pass
عابرة	pass
إخفاء	hide; conceal
أخفى	hide; conceal
أخفت	hide; conceal
يخفي	hide; conceal
تخفي	hide; conceal
مخفي	hide; conceal
مخفية	hide; conceal
اختفاء	disappear; disappearance
اختفى	disappear; disappearance
اختفت	disappear; disappearance
يختفي	disappear; disappearance
تختفي	disappear; disappearance
اختفوا	disappear; disappearance
مختف	disappear; disappearance
مختفين	disappear; disappearance
مفقود	missing
مفقودا	missing
مفقودة	missing
مفقودين	missing
مفقودون	missing
مفقودات	missing
فقد	lose; missing; loss
فقدت	lose; missing; loss
يفقد	lose; missing; loss
تفقد	lose; missing; loss
فقدوا	lose; missing; loss
فقدان	lose; missing; loss
في عداد المفقودين	missing
عداد المفقودين	missing
استهلاك	consumption; consumer; consume
استهلاكا	consumption; consumer; consume
استهلاكي	consumption; consumer; consume
استهلاكية	consumption; consumer; consume
استهلك	consumption; consumer; consume
يستهلك	consumption; consumer; consume
تستهلك	consumption; consumer; consume
مستهلك	consumer
مستهلكا	consumer
مستهلكين	consumer
مستهلكون	consumer
جسيم	serious; heavy; gross
جسيمة	serious; heavy; gross
فادحة	serious; heavy; gross
فادح	serious; heavy; gross
أداة	tool; instrument
أدوات	tool; instrument
توضيح	clarify; explain; clarification
توضيحات	clarify; explain; clarification
توضيحا	clarify; explain; clarification
أوضح	clarify; explain; clarification
أوضحت	clarify; explain; clarification
يوضح	clarify; explain; clarification
توضح	clarify; explain; clarification
أوضحوا	clarify; explain; clarification
موضحا	clarify; explain; clarification
موضحة	clarify; explain; clarification
إلكتروني	electronic; online; electronics
إلكترونية	electronic; online; electronics
إلكترونيا	electronic; online; electronics
إلكترونيات	electronic; online; electronics
بريد إلكتروني	email; e-mail
رسائل البريد الإلكتروني	email; e-mail
رسالة إلكترونية	email; e-mail
رسائل إلكترونية	email; e-mail
بريدا إلكترونيا	email; e-mail
موقع إلكتروني	website
مواقع إلكترونية	website
موقعها الإلكتروني	website
موقعه الإلكتروني	website
موقع على الإنترنت	website
تجارة إلكترونية	e-commerce
هجوم إلكتروني	cyber attack; cyberattack
هجمات إلكترونية	cyber attack; cyberattack
هجوم سيبراني	cyber attack; cyberattack
هجمات سيبرانية	cyber attack; cyberattack
أمن إلكتروني	cybersecurity
أمن سيبراني	cybersecurity
سيبراني	cyber
سيبرانية	cyber
عكس	reflect; reverse
عكست	reflect; reverse
يعكس	reflect; reverse
تعكس	reflect; reverse
انعكاس	reflect; reverse
انعكاسات	reflect; reverse
متكرر	repeated; repeat
متكررة	repeated; repeat
متكررا	repeated; repeat
تكرار	repeated; repeat
تكرر	repeated; repeat
تكررت	repeated; repeat
يتكرر	repeated; repeat
كفاءة	efficiency; competence
كفاءات	efficiency; competence
كفء	competent
حجة	argument; pretext; hajj
حجج	argument; pretext; hajj
ذكر	mention; report; say; male
ذكرا	mention; report; recall; male
ذكرت	report; mention; say
يذكر	report; mention; say
تذكر	report; mention; say
ذكروا	report; mention; say
يذكرون	report; mention; say
ذكور	male
ذكرى	anniversary; memory
ذكريات	anniversary; memory
تذكير	remind; reminder
مذكرا	remind; reminder
تذكار	memorial; commemorative
تذكاري	memorial; commemorative
تذكارية	memorial; commemorative
نصب تذكاري	memorial; monument
ذاكرة	memory
متأخر	late
متأخرة	late
متأخرا	late
تأخر	delay; late
تأخرا	delay; late
تأخير	delay; late
تأخيرا	delay; late
تأخرت	delay; late
يتأخر	delay; late
تاكسي	taxi
سيارة أجرة	taxi
سيارات أجرة	taxi
سائق تاكسي	taxi driver
سائق سيارة أجرة	taxi driver
ملعب	stadium; playground; field
ملعبا	stadium; playground; field
ملاعب	stadium; playground; field
رئاسي	presidential
رئاسية	presidential
رئاسيا	presidential
رئاسة	presidency
رئيس	president; head; chairman
رئيسا	president; head; chairman
رؤساء	president; head; chairman
رئيسة	president; head; chairman
سمعي	audio; hearing
سمعية	audio; hearing
سمع	hear
سمعت	hear
يسمع	hear
تسمع	hear
سمعوا	hear
بضاعة	goods; commodity
بضائع	goods; commodity
سلعة	goods; commodity
سلع	goods; commodity
سلع أساسية	basic goods; commodity
قطري	qatari
قطرية	qatari
قطريين	qatari
قطريون	qatari
قطريا	qatari
قطر	qatar
أكد	confirm; stress; affirm
أكدت	confirm; stress; affirm
يؤكد	confirm; stress; affirm
تؤكد	confirm; stress; affirm
أكدوا	confirm; stress; affirm
يؤكدون	confirm; stress; affirm
مؤكدا	confirm; stress; affirm
مؤكدة	confirm; stress; affirm
مؤكد	confirm; stress; affirm
تأكيد	confirm; stress; affirm
تأكيدا	confirm; stress; affirm
تولى	assume; take over
تولت	assume; take over
يتولى	assume; take over
تتولى	assume; take over
تولوا	assume; take over
احتاج	need
احتاجت	need
يحتاج	need
تحتاج	need
يحتاجون	need
احتياج	need
احتياجات	need
حاجة	need
حاجات	need
محتاج	needy
محتاجة	needy
محتاجين	needy
معوزين	needy
معوزة	needy
كهل	middle-aged
كهول	middle-aged
مسن	elderly
مسنا	elderly
مسنة	elderly
مسنين	elderly
مسنون	elderly
كبار السن	elderly
كبير السن	elderly
كبيرة في السن	elderly
زوج	husband; couple
زوجا	husband; couple
أزواج	husband; couple
زوجة	wife
زوجته	wife
زوجات	wife
زوجين	couple
زوجان	couple
زواج	marriage; marry
زواجا	marriage; marry
متزوج	marriage; marry
متزوجة	marriage; marry
متزوجين	marriage; marry
تزوج	marriage; marry
تزوجت	marriage; marry
يتزوج	marriage; marry
تتزوج	marriage; marry
زواج المثليين	same-sex marriage; gay marriage
زواج مثلي الجنس	same-sex marriage; gay marriage
زواج المثليين جنسيا	same-sex marriage; gay marriage
زواج القاصرات	child marriage
زواج الأطفال	child marriage
تزويج القاصرات	child marriage
طلاق	divorce
مطلقة	divorce
مطلق	divorce
طلق	divorce
طلقت	divorce
خطوبة	engagement
خطيب	preacher; fiance
خطيبة	fiancee
خطيبته	fiancee
أعزب	single
عزباء	single
عازب	single
أرملة	widow
أرامل	widow
أرمل	widow
يتيم	orphan
يتيما	orphan
أيتام	orphan
يتيمة	orphan
يتامى	orphan
دار أيتام	orphanage
دور الأيتام	orphanage
عرس	wedding
زفاف	wedding
حفل زفاف	wedding
حفلات زفاف	wedding
عريس	groom; bridegroom
عروس	bride
عروسين	newlywed
شهر عسل	honeymoon
إنسان	human; man
إنسانا	human; man
إنساني	humanitarian; human; humanity
إنسانية	humanitarian; human; humanity
إنسانيا	humanitarian; human; humanity
مساعدات إنسانية	humanitarian aid; humanitarian assistance
معونات إنسانية	humanitarian aid; humanitarian assistance
أزمة إنسانية	humanitarian crisis
بشر	human; mankind
بشري	human
بشرية	human; humanity; mankind
بشريا	human
اتجار بالبشر	human trafficking
تجارة البشر	human trafficking
مهربي البشر	people smuggler; human smuggling
مهربو البشر	people smuggler; human smuggling
تهريب البشر	people smuggler; human smuggling
تهريب المهاجرين	people smuggler; human smuggling
تهريب	smuggling; trafficking
هرب	flee; escape
هربت	flee; escape
يهرب	flee; escape
هربوا	flee; escape
هروب	flee; escape
مهرب	smuggler
مهربا	smuggler
مهربين	smuggler
مهربون	smuggler
مهربة	smuggled
تهريب المخدرات	drug trafficking; drug trafficker
تجارة المخدرات	drug trafficking; drug trafficker
الاتجار بالمخدرات	drug trafficking; drug trafficker
تجار المخدرات	drug trafficking; drug trafficker
تاجر مخدرات	drug trafficking; drug trafficker
مخدر	drug; narcotic
مخدرات	drug; narcotic
مخدرا	drug; narcotic
مواد مخدرة	drug; narcotic
كوكايين	cocaine
هيروين	heroin
حشيش	hashish; cannabis
قنب	cannabis; marijuana
قنب هندي	cannabis; marijuana
ماريجوانا	marijuana; cannabis
ماريوانا	marijuana; cannabis
إدمان	addiction
مدمن	addict; addicted
مدمنة	addict; addicted
مدمنين	addict; addicted
مدمنون	addict; addicted
مرمى	goal; net
حارس مرمى	goalkeeper
حراس مرمى	goalkeeper
رصيد	balance; account; tally
أرصدة	balance; account; tally
رصيدا	balance; account; tally
جوع	hunger
مجاعة	famine
جائع	hungry
جائعة	hungry
جياع	hungry
جائعين	hungry
إضراب عن الطعام	hunger strike
إضرابا عن الطعام	hunger strike
مضربين عن الطعام	hunger strike
إضراب	strike; striker
إضرابا	strike; striker
إضرابات	strike; striker
مضرب	striker; striking
مضربين	striker; striking
مضربون	striker; striking
أضرب	strike; striker
أضربوا	strike; striker
طبيعة	nature
طبيعي	natural; normal
طبيعية	natural; normal
طبيعيا	natural; normal
محمية طبيعية	nature reserve
محميات طبيعية	nature reserve
صدمة	shock; trauma
صدمات	shock; trauma
صادم	shock; trauma
صادمة	shock; trauma
ذاتي	self; own
ذاتية	self; own
ذاتيا	self; own
حكم ذاتي	autonomy; self-rule
حكما ذاتيا	autonomy; self-rule
مبكر	early
مبكرة	early
مبكرا	early
انتخابات مبكرة	early election; snap election
تشخيص	diagnosis; diagnose
شخص بالإصابة	diagnosis; diagnose
تشخيصات	diagnosis; diagnose
تشخيصية	diagnosis; diagnose
صناعي	industrial; artificial
صناعية	industrial; artificial
صناعيا	industrial; artificial
صناعة	industry; manufacturing
صناعات	industry; manufacturing
قمر صناعي	satellite
أقمار صناعية	satellite
قمرا صناعيا	satellite
قمر اصطناعي	satellite
أقمار اصطناعية	satellite
صور الأقمار الصناعية	satellite image
صور بالأقمار الصناعية	satellite image
صور الأقمار الاصطناعية	satellite image
اصطناعي	artificial
اصطناعية	artificial
ذكاء اصطناعي	artificial intelligence; ai
ذكاء	intelligence; smart
ذكي	smart; intelligent
ذكية	smart; intelligent
أذكياء	smart; intelligent
هاتف ذكي	smartphone
هواتف ذكية	smartphone
هاتفا ذكيا	smartphone
مرشح	candidate; nominee
مرشحا	candidate; nominee
مرشحة	candidate; nominee
مرشحين	candidate; nominee
مرشحون	candidate; nominee
مترشح	candidate; nominee
مترشحين	candidate; nominee
مرشحات	candidate; nominee
ترشح	nomination; candidacy; run
ترشحت	nomination; candidacy; run
يترشح	nomination; candidacy; run
ترشيح	nomination; candidacy; run
ترشيحات	nomination; candidacy; run
ترشيحا	nomination; candidacy; run
افتتاح	opening; open; inaugurate
افتتاحي	opening; open; inaugurate
افتتاحية	opening; open; inaugurate
افتتح	opening; open; inaugurate
افتتحت	opening; open; inaugurate
يفتتح	opening; open; inaugurate
تفتتح	opening; open; inaugurate
حفل افتتاح	opening ceremony
حفل ختام	closing ceremony
ختام	conclusion; closing; end
ختامي	final; closing
ختامية	final; closing
اختتام	conclusion; closing; end
اختتم	conclude; close; end
اختتمت	conclude; close; end
يختتم	conclude; close; end
بيان ختامي	final statement; communique
غرامة	fine
غرامات	fine
غرامة مالية	fine
غرامات مالية	fine
غرم	fine
تغريم	fine
غرمت	fine
اندرج	fall; part
تندرج	fall; part
يندرج	fall; part
توج	crown
توجت	crown
يتوج	crown
تتويج	crown
متوج	crown
متوجة	crown
لقب	title; nickname
لقبا	title; nickname
ألقاب	title; nickname
بطل	champion; hero
بطلا	champion; hero
أبطال	champion; hero
بطلة	champion; hero
بطلات	champion; hero
بطولة	championship; tournament
بطولات	championship; tournament
بطل العالم	world champion
بطلة العالم	world champion
أبطال العالم	world champion
بطولة العالم	world championship
بطولات العالم	world championship
حامل اللقب	defending champion; titleholder; champion
حاملة اللقب	defending champion; titleholder; champion
دوري أبطال أوروبا	champions league
أبطال أوروبا	champions league
دوري الأبطال	champions league
كأس العالم	world cup
المونديال	world cup
نهائيات كأس العالم	world cup
كأس العالم للأندية	club world cup
مونديال الأندية	club world cup
كأس الأمم الأفريقية	africa cup
كأس أمم أفريقيا	africa cup
أمم أفريقيا	africa cup
كأس أفريقيا	africa cup
كأس الأمم الأوروبية	european championship; euro
بطولة أوروبا	european championship; euro
كأس أمم أوروبا	european championship; euro
كأس آسيا	asian cup
كأس الأمم الآسيوية	asian cup
كأس	cup; trophy
كؤوس	cup; trophy
كأسا	cup; trophy
كوبا أمريكا	copa america
كأس كوبا أمريكا	copa america
دوري	league; periodic
دوريا	league; regularly
دوري ممتاز	premier league
الدوري الإنجليزي الممتاز	premier league
الدوري الإنجليزي	premier league
الدوري الإسباني	la liga; spanish league
الليغا	la liga; spanish league
الليجا	la liga; spanish league
الدوري الإيطالي	serie a; italian league
الدوري الألماني	bundesliga
البوندسليغا	bundesliga
البوندسليجا	bundesliga
الدوري الفرنسي	ligue 1; french league
كرة القدم	football; soccer
كرة السلة	basketball
كرة اليد	handball
كرة يد	handball
الكرة الطائرة	volleyball
كرة المضرب	tennis
تنس	tennis
تنس الطاولة	table tennis
كرة الطاولة	table tennis
لاعب كرة قدم	footballer; football player
لاعبي كرة القدم	footballer; football player
لاعبو كرة القدم	footballer; football player
لاعبة كرة القدم	footballer; football player
لاعب تنس	tennis player
لاعبة تنس	tennis player
ألعاب القوى	athletics
سباحة	swimming
سباح	swimmer
سباحا	swimmer
سباحة أولمبية	olympic swimmer
سباحين	swimmer
سباحون	swimmer
ملاكمة	boxing
ملاكم	boxer
ملاكما	boxer
ملاكمين	boxer
مصارعة	wrestling
مصارع	wrestler
مصارعا	wrestler
مصارعين	wrestler
رفع الأثقال	weightlifting
جمباز	gymnastics
جودو	judo
جيدو	judo
كاراتيه	karate
غولف	golf
جولف	golf
رغبي	rugby
ركبي	rugby
كريكيت	cricket
هوكي	hockey
هوكي الجليد	ice hockey
تزلج	skiing; skating
تزحلق	skiing; skating
متزلج	skier; skater
متزلجين	skier; skater
دراجة	bicycle; bike
دراجات	bicycle; bike
دراجة هوائية	bicycle; bike
دراجات هوائية	bicycle; bike
دراج	cyclist
دراجا	cyclist
دراجين	cyclist
سباق الدراجات	cycling
ركوب الدراجات	cycling
طواف فرنسا	tour de france
سباق فرنسا للدراجات	tour de france
سباق	race; racing
سباقا	race; racing
سباقات	race; racing
عداء	runner; hostility
عداءة	runner
عدائين	runner
عدائيين	runner
ماراثون	marathon
فورمولا واحد	formula one; formula 1
فورمولا 1	formula one; formula 1
سباق السيارات	car race; motor racing
سباقات السيارات	car race; motor racing
سباق الخيل	horse racing; equestrian
سباقات الخيل	horse racing; equestrian
فروسية	horse racing; equestrian
فارس	knight; rider
فارسا	knight; rider
فرسان	knight; rider
خيل	horse
خيول	horse
حصان	horse
حصانا	horse
أحصنة	horse
رياضة	sport
رياضات	sport
رياضي	sports; athlete; athletic
رياضية	sports; athlete; athletic
رياضيا	sports; athlete; athletic
رياضيين	athlete
رياضيون	athlete
رياضيات	mathematics; athlete
منشطات	doping
تعاطي المنشطات	doping
مكافحة المنشطات	anti-doping
لمكافحة المنشطات	anti-doping
فريق	team
فريقا	team
فرق	team; disperse; difference
منتخب	national team; team
منتخبا	national team; team
منتخبات	national team; team
منتخب وطني	national team; team
مباراة	match; game
مباريات	match; game
مبارياتها	match; game
مباراة ودية	friendly match; friendly
مباريات ودية	friendly match; friendly
هدف	goal; target
هدفا	goal; target
أهداف	goal; target
هدفين	goal; target
هدفان	goal; target
سجل	record; score; register
سجلا	record; score; register
سجلت	record; score; register
يسجل	record; score; register
تسجل	record; score; register
سجلوا	record; score; register
تسجيل	record; score; register
تسجيلا	record; score; register
تسجيلات	record; score; register
سجلات	record; score; register
مسجل	registered; recorded
مسجلة	registered; recorded
مسجلا	registered; recorded
سجل هدفا	score goal
سجل الهدف	score goal
أحرز هدفا	score goal
أحرز هدف	score goal
سجل هدفين	score goal
أحرز هدفين	score goal
هدف التعادل	equalizer
تعادل	draw; tie
تعادلا	draw; tie
تعادلت	draw; tie
يتعادل	draw; tie
تتعادل	draw; tie
متعادل	draw; tie
متعادلين	draw; tie
تعادل سلبي	goalless draw
هزيمة	defeat; loss
هزائم	defeat; loss
هزم	defeat; loss
هزمت	defeat; loss
يهزم	defeat; loss
تهزم	defeat; loss
هزموا	defeat; loss
مهزوم	defeat; loss
تغلب	beat; defeat; overcome
تغلبت	beat; defeat; overcome
يتغلب	beat; defeat; overcome
تتغلب	beat; defeat; overcome
تغلبوا	beat; defeat; overcome
حكم	rule; sentence; verdict; referee
حكما	rule; sentence; verdict; referee
حكام	ruler; referee
حكم مباراة	referee
طاقم تحكيم	referee
حكام المباراة	referee
تحكيم	arbitration; refereeing
تحكيمي	arbitration; refereeing
بطاقة حمراء	red card
بطاقة صفراء	yellow card
مهاجم	striker; attacker; forward
مهاجما	striker; attacker; forward
مهاجمين	striker; attacker; forward
مهاجمون	striker; attacker; forward
مدافع	defender; cannon
مدافعا	defender; cannon
مدافعين	defender; cannon
مدافعون	defender; cannon
لاعب وسط	midfielder; midfield
لاعب خط الوسط	midfielder; midfield
خط الوسط	midfielder; midfield
قائد المنتخب	captain
قائد الفريق	captain
كابتن	captain
جناح	wing; winger; pavilion
جناحا	wing; winger; pavilion
أجنحة	wing; winger; pavilion
موسم	season; seasonal
موسما	season; seasonal
مواسم	season; seasonal
موسمي	season; seasonal
موسمية	season; seasonal
مشجع	fan; supporter
مشجعا	fan; supporter
مشجعين	fan; supporter
مشجعون	fan; supporter
مشجعة	fan; supporter
جماهير	fan; supporter
جمهور	public; audience; crowd
جماهيري	public; audience; crowd
جماهيرية	public; audience; crowd
شجع	encourage
شجعت	encourage
يشجع	encourage
تشجع	encourage
تشجيع	encourage
هتاف	chant
هتافات	chant
هتف	chant
هتفوا	chant
يهتفون	chant
متصدر	lead; top; leader
متصدرة	lead; top; leader
صدارة	lead; top; leader
تصدرت	lead; top; leader
يتصدر	lead; top; leader
تتصدر	lead; top; leader
جدول الترتيب	standings; table
ترتيب الدوري	standings; table
سلم الترتيب	standings; table
انتقالات	transfer; transfer market
سوق الانتقالات	transfer; transfer market
فترة الانتقالات	transfer; transfer market
صفقة	deal; transaction
صفقات	deal; transaction
انتقال	move; transfer; transition
انتقالا	move; transfer; transition
انتقل	move; transfer; transition
انتقلت	move; transfer; transition
ينتقل	move; transfer; transition
تنتقل	move; transfer; transition
انتقلوا	move; transfer; transition
انتقالي	transitional; interim
انتقالية	transitional; interim
مرحلة انتقالية	transition; transitional period
فترة انتقالية	transition; transitional period
إياب	second leg; return leg
مباراة الإياب	second leg
لقاء الإياب	second leg
مباراة العودة	second leg
مباراة الذهاب	first leg
لقاء الذهاب	first leg
ذهاب	first leg; going
مدرب سابق	former coach
لياقة	fitness
لياقة بدنية	fitness
بدني	physical
بدنية	physical
بدنيا	physical
صالة ألعاب رياضية	gym; sports club
صالة رياضية	gym; sports club
نادي رياضي	gym; sports club
صالات رياضية	gym; sports club
الاتحاد الدولي لكرة القدم	fifa
فيفا	fifa
الاتحاد الأوروبي لكرة القدم	uefa
يويفا	uefa
اتحاد كرة القدم	football association; football federation
اتحاد الكرة	football association; football federation
الاتحاد المحلي لكرة القدم	football association; football federation
ريال مدريد	real madrid
برشلونة	barcelona
مانشستر يونايتد	manchester united
مانشستر سيتي	manchester city
ليفربول	liverpool
تشيلسي	chelsea
تشلسي	chelsea
أرسنال	arsenal
توتنهام	tottenham
بايرن ميونيخ	bayern munich; bayern
بايرن ميونخ	bayern munich; bayern
بايرن	bayern munich; bayern
بوروسيا دورتموند	borussia dortmund; dortmund
دورتموند	borussia dortmund; dortmund
يوفنتوس	juventus
إنتر ميلان	inter milan
إنتر	inter milan
أتلتيكو مدريد	atletico madrid
باريس سان جيرمان	paris saint-germain
سان جيرمان	paris saint-germain
ليونيل ميسي	messi; lionel messi
ميسي	messi; lionel messi
كريستيانو رونالدو	ronaldo; cristiano ronaldo
رونالدو	ronaldo; cristiano ronaldo
محمد صلاح	mohamed salah
نيمار	neymar
زلزال	earthquake; quake
زلزالا	earthquake; quake
زلازل	earthquake; quake
هزة أرضية	earthquake; tremor
هزات أرضية	earthquake; tremor
هزة	earthquake; tremor
هزات	earthquake; tremor
هزات ارتدادية	aftershock
هزة ارتدادية	aftershock
توابع الزلزال	aftershock
مقياس ريختر	richter scale
مركز الزلزال	epicenter
بؤرة الزلزال	epicenter
زلزالي	seismic
زلزالية	seismic
تسونامي	tsunami
موجات مد	tsunami
أمواج مد عاتية	tsunami
موجات مد عاتية	tsunami
أمواج تسونامي	tsunami
موجة	wave
موجات	wave
أمواج	wave
موجة حر	heat wave
موجة حارة	heat wave
موجات الحر	heat wave
موجة الحر	heat wave
موجة برد	cold snap; cold wave
موجة باردة	cold snap; cold wave
موجة صقيع	cold snap; cold wave
بركان	volcano; volcanic
بركانا	volcano; volcanic
براكين	volcano; volcanic
بركاني	volcano; volcanic
بركانية	volcano; volcanic
ثوران	eruption; erupt
ثوران بركان	eruption; erupt
ثوران بركاني	eruption; erupt
ثار	eruption; erupt
حمم	lava; volcanic ash
حمم بركانية	lava; volcanic ash
رماد بركاني	lava; volcanic ash
رماد	ash; gray
فيضان	flood; flooding
فيضانا	flood; flooding
فيضانات	flood; flooding
سيل	flood; flooding
سيول	flood; flooding
فاض	flood; inundate
فاضت	flood; inundate
يفيض	flood; inundate
غمر	flood; inundate
غمرت	flood; inundate
تغمر	flood; inundate
يغمر	flood; inundate
مغمورة	flood; inundate
إعصار	hurricane; cyclone; typhoon; tornado
إعصارا	hurricane; cyclone; typhoon; tornado
أعاصير	hurricane; cyclone; typhoon; tornado
زوبعة	tornado; whirlwind
زوابع	tornado; whirlwind
عاصفة دوارة	tornado; whirlwind
عاصفة	storm
عواصف	storm
عاصف	storm
عاصفة قوية	storm
عاصفة مدارية	tropical storm; tropical cyclone
عواصف مدارية	tropical storm; tropical cyclone
إعصار مداري	tropical storm; tropical cyclone
أعاصير مدارية	tropical storm; tropical cyclone
عاصفة ثلجية	snowstorm; blizzard
عواصف ثلجية	snowstorm; blizzard
عاصفة رملية	sandstorm; dust storm
عواصف رملية	sandstorm; dust storm
عاصفة ترابية	sandstorm; dust storm
عاصفة رعدية	thunderstorm
عواصف رعدية	thunderstorm
برق	lightning
صاعقة	lightning; lightning strike
صواعق	lightning; lightning strike
رعد	thunder
رعدية	thunderstorm; thunder
مطر	rain; rainfall; rainy
أمطار	rain; rainfall; rainy
أمطارا	rain; rainfall; rainy
ماطر	rain; rainfall; rainy
ماطرة	rain; rainfall; rainy
ممطر	rain; rainfall; rainy
ممطرة	rain; rainfall; rainy
أمطار غزيرة	heavy rain; torrential rain
أمطارا غزيرة	heavy rain; torrential rain
هطول أمطار غزيرة	heavy rain; torrential rain
أمطار طوفانية	heavy rain; torrential rain
هطول	rainfall; rain
هطول الأمطار	rainfall; rain
هطل	rainfall; rain
هطلت	rainfall; rain
تساقط الأمطار	rainfall; rain
تساقط	fall
تساقطت	fall
يتساقط	fall
تتساقط	fall
تساقط الثلوج	snowfall; snow
تساقط ثلجي	snowfall; snow
ثلج	snow; ice
ثلوج	snow; ice
ثلجي	snow; ice
ثلجية	snow; ice
ثلوجا	snow; ice
جليد	ice
جليدي	ice; glacial; icy
جليدية	ice; glacial; icy
نهر جليدي	glacier
أنهار جليدية	glacier
كتلة جليدية	glacier
كتل جليدية	glacier
ذوبان	melt; melting
ذوبان الجليد	melt; melting
ذاب	melt; melting
يذوب	melt; melting
تذوب	melt; melting
صقيع	frost; frozen
تجمد من البرد	frost; frozen
متجمد	frost; frozen
متجمدة	frost; frozen
القطب الشمالي	arctic; north pole
المنطقة القطبية الشمالية	arctic; north pole
القطب الجنوبي	antarctica; south pole
القارة القطبية الجنوبية	antarctica; south pole
القارة المتجمدة الجنوبية	antarctica; south pole
بارد	cold
باردة	cold
باردا	cold
برد	cold
برودة	cold
حار	hot; heat
حارة	hot; heat
حارا	hot; heat
حر	heat; free; hot
حرارة	heat; temperature
درجة حرارة	temperature
درجات الحرارة	temperature
درجة مئوية	degree celsius; celsius
درجات مئوية	degree celsius; celsius
مئوية	degree celsius; celsius
طقس	weather
أحوال جوية	weather
حالة الطقس	weather
طقس سيئ	bad weather
سوء الأحوال الجوية	bad weather
سوء الطقس	bad weather
أحوال جوية سيئة	bad weather
أرصاد	meteorological; weather service; meteorologist
أرصاد جوية	meteorological; weather service; meteorologist
هيئة الأرصاد	meteorological; weather service; meteorologist
هيئة الأرصاد الجوية	meteorological; weather service; meteorologist
خبراء الأرصاد	meteorological; weather service; meteorologist
توقعات الطقس	weather forecast
النشرة الجوية	weather forecast
ريح	wind; strong wind
رياح	wind; strong wind
رياحا	wind; strong wind
رياح قوية	wind; strong wind
رياح شديدة	wind; strong wind
سحابة	cloud; cloudy
سحب كثيفة	cloud; cloudy
غيمة	cloud; cloudy
غيوم	cloud; cloudy
غائم	cloud; cloudy
غائمة	cloud; cloudy
ضباب	fog; smog
ضبابي	fog; smog
ضبابية	fog; smog
ضباب دخاني	fog; smog
غبار	dust
أتربة	dust
رمل	sand
رمال	sand
رملي	sand; sandy
رملية	sand; sandy
شمس	sun
مشمس	sunny
مشمسة	sunny
شمسي	solar; sun
شمسية	solar; sun
كسوف	eclipse
كسوف الشمس	eclipse
خسوف	eclipse
خسوف القمر	eclipse
قمر	moon; lunar
قمرا	moon; lunar
أقمار	moon; lunar
قمري	moon; lunar
قمرية	moon; lunar
نجم	star
نجما	star
نجوم	star
نجمة	star
نجمات	star
كوكب	planet
كوكبا	planet
كواكب	planet
المريخ	mars
كوكب المريخ	mars
عطارد	mercury
كوكب المشتري	jupiter
المشتري	jupiter
زحل	saturn
كوكب الأرض	earth; planet earth
أرض	land; earth; territory
أرضا	land; earth; territory
أراض	land; earth; territory
أراضي	land; earth; territory
أراضيها	land; earth; territory
أرضي	ground; floor
أرضية	ground; floor
مجرة	galaxy
مجرات	galaxy
كون	universe; cosmic
كوني	universe; cosmic
كونية	universe; cosmic
ثقب أسود	black hole
ثقوب سوداء	black hole
كويكب	asteroid
كويكبات	asteroid
نيزك	meteorite; meteor
نيازك	meteorite; meteor
فضاء	space
فضائي	space
فضائية	space
فضائيا	space
قناة فضائية	satellite channel; satellite television
قنوات فضائية	satellite channel; satellite television
فضائيات	satellite channel; satellite television
رائد فضاء	astronaut; cosmonaut
رواد الفضاء	astronaut; cosmonaut
رائدة فضاء	astronaut; cosmonaut
مركبة فضائية	spacecraft; spaceship
مركبات فضائية	spacecraft; spaceship
سفينة فضائية	spacecraft; spaceship
سفينة فضاء	spacecraft; spaceship
مركبة فضاء	spacecraft; spaceship
محطة فضاء	space station; international space station
محطة الفضاء الدولية	space station; international space station
المحطة الفضائية الدولية	space station; international space station
محطة فضائية	space station; international space station
وكالة الفضاء	space agency; nasa
إدارة الطيران والفضاء	space agency; nasa
ناسا	space agency; nasa
وكالة ناسا	space agency; nasa
وكالة الفضاء الأمريكية	space agency; nasa
مسبار	probe; spacecraft
مسبارا	probe; spacecraft
مسبار فضائي	probe; spacecraft
مدار	orbit
مدارا	orbit
مداري	tropical; orbital
مدارية	tropical; orbital
تلسكوب	telescope
تليسكوب	telescope
مقراب	telescope
فلك	astronomy
علم الفلك	astronomy
فلكي	astronomical; astronomer
فلكية	astronomical; astronomer
علماء الفلك	astronomer
فلكيين	astronomer
صاروخ	missile; rocket
صاروخا	missile; rocket
صواريخ	missile; rocket
صاروخي	missile; rocket
صاروخية	missile; rocket
صاروخين	missile; rocket
صاروخ باليستي	ballistic missile
صواريخ باليستية	ballistic missile
صاروخ بالستي	ballistic missile
صواريخ بالستية	ballistic missile
صاروخ كروز	cruise missile
صواريخ كروز	cruise missile
صواريخ مجنحة	cruise missile
جاذبية	gravity; attractiveness
فيزياء	physics
فيزيائي	physical; physicist
فيزيائية	physical; physicist
فيزيائيين	physicist
كيمياء	chemistry
كيميائي	chemical
كيميائية	chemical
كيماوي	chemical
كيماوية	chemical
كيميائيين	chemist
أسلحة كيميائية	chemical weapon
أسلحة كيماوية	chemical weapon
سلاح كيميائي	chemical weapon
أسلحة بيولوجية	biological weapon
أسلحة دمار شامل	weapons of mass; mass destruction
سلاح دمار شامل	weapons of mass; mass destruction
بيولوجي	biological
بيولوجية	biological
علم الأحياء	biology
بيولوجيا	biology
أحياء	neighborhood; living; biology
أحياء سكنية	neighborhood; residential area
حي سكني	neighborhood; residential area
حي	neighborhood; district; alive
حيا	neighborhood; district; alive
حيوي	vital; bio
حيوية	vital; bio
جين	gene
جينات	gene
جيني	genetic
جينية	genetic
وراثي	genetic
وراثية	genetic
وراثة	heredity; genetics; inheritance
علم الوراثة	genetics
ورث	inherit
ورثة	heir
وريث	heir
وريثة	heir
إرث	legacy; inheritance
ميراث	legacy; inheritance
حمض نووي	dna
الحامض النووي	dna
معدل وراثيا	genetically modified
معدلة وراثيا	genetically modified
استنساخ	cloning; clone
استنسخ	cloning; clone
مستنسخ	cloning; clone
مستنسخة	cloning; clone
خلية	cell
خلايا	cell
خلايا جذعية	stem cell
خلية إرهابية	terrorist cell; terror cell
خلايا إرهابية	terrorist cell; terror cell
خلية نائمة	terrorist cell; terror cell
تجربة	experiment; test; trial; experience
تجارب	experiment; test; trial; experience
تجربة نووية	nuclear test
تجارب نووية	nuclear test
اختبار نووي	nuclear test
تجارب سريرية	clinical trial
تجربة سريرية	clinical trial
سريري	clinical
سريرية	clinical
مختبر	laboratory; lab
مختبرا	laboratory; lab
مختبرات	laboratory; lab
معمل	laboratory; lab
معامل	laboratory; lab
مخبر	laboratory; lab
مخابر	laboratory; lab
اختبار	test
اختبارا	test
اختبارات	test
اختبر	test
اختبرت	test
يختبر	test
تختبر	test
بحث	research; search
بحثا	research; search
أبحاث	research; search
بحوث	research; search
بحثي	research; search
بحثية	research; search
بحث علمي	scientific research
أبحاث علمية	scientific research
مركز أبحاث	research center; think tank
مراكز أبحاث	research center; think tank
مركز بحوث	research center; think tank
مركز بحثي	research center; think tank
نظرية	theory; theoretical
نظريات	theory; theoretical
نظري	theory; theoretical
نظريا	theory; theoretical
نتيجة	result; outcome
نتائج	result; outcome
إحصاء	statistics; statistical
إحصاءات	statistics; statistical
إحصائية	statistics; statistical
إحصائيات	statistics; statistical
إحصائي	statistics; statistical
ذرة	corn; maize; atom
ذرات	atom; particle
ذري	atomic
ذرية	atomic
إشعاع	radiation
إشعاعات	radiation
إشعاعي	radiation; radioactive
إشعاعية	radiation; radioactive
مشعة	radioactive
مشع	radioactive
تسرب إشعاعي	radiation leak
تلوث إشعاعي	radioactive contamination
حفرية	fossil; excavation
حفريات	fossil; excavation
متحجرات	fossil
مستحاثات	fossil
ديناصور	dinosaur
ديناصورات	dinosaur
انقراض	extinction; extinct
منقرض	extinction; extinct
منقرضة	extinction; extinct
انقرض	extinction; extinct
انقرضت	extinction; extinct
مهدد بالانقراض	endangered
مهددة بالانقراض	endangered
تطور بيولوجي	evolution
نظرية التطور	evolution
مناخ	climate
مناخي	climate
مناخية	climate
تغير مناخي	climate change
تغير المناخ	climate change
التغيرات المناخية	climate change
تغيرات المناخ	climate change
احتباس حراري	global warming
احترار عالمي	global warming
احترار	global warming
ارتفاع حرارة الأرض	global warming
غازات الدفيئة	greenhouse gas
غازات الاحتباس الحراري	greenhouse gas
انبعاثات غازات الدفيئة	greenhouse gas
الغازات المسببة للاحتباس الحراري	greenhouse gas
انبعاث	emission; carbon emission
انبعاثات	emission; carbon emission
انبعاثات الكربون	emission; carbon emission
انبعاثات كربونية	emission; carbon emission
كربون	carbon
كربوني	carbon
كربونية	carbon
ثاني أكسيد الكربون	carbon dioxide
ثاني أوكسيد الكربون	carbon dioxide
اتفاق باريس للمناخ	paris climate agreement; paris agreement
اتفاقية باريس للمناخ	paris climate agreement; paris agreement
حياد كربوني	carbon neutrality
تلوث	pollution; contamination; polluted
تلوثا	pollution; contamination; polluted
ملوث	pollution; contamination; polluted
ملوثة	pollution; contamination; polluted
ملوثات	pollution; contamination; polluted
تلويث	pollution; contamination; polluted
تلوث الهواء	air pollution
نفاية	waste; garbage
نفايات	waste; garbage
قمامة	waste; garbage
مخلفات	waste; garbage
نفايات نووية	nuclear waste
إعادة تدوير	recycling; recycle
تدوير النفايات	recycling; recycle
بلاستيك	plastic
بلاستيكي	plastic
بلاستيكية	plastic
غابة	forest
غابات	forest
غابات مطيرة	rainforest
غابة مطيرة	rainforest
إزالة الغابات	deforestation
قطع الأشجار	deforestation
حرائق غابات	wildfire; forest fire
حريق غابات	wildfire; forest fire
حرائق أحراج	wildfire; forest fire
حريق هائل في الغابات	wildfire; forest fire
حريق	fire; blaze
حريقا	fire; blaze
حرائق	fire; blaze
نار	fire; blaze
نيران	fire; blaze
رجال الإطفاء	firefighter
رجل إطفاء	firefighter
إطفائي	firefighter
إطفائيين	firefighter
عناصر الإطفاء	firefighter
فرق الإطفاء	firefighter
إطفاء	extinguish; put out
إخماد	extinguish; put out
أخمد	extinguish; put out
أخمدوا	extinguish; put out
أطفأ	extinguish; put out
إطفاء الحريق	extinguish; put out
إخماد الحريق	extinguish; put out
سيارات الإطفاء	fire truck; fire engine
سيارة إطفاء	fire truck; fire engine
دفاع مدني	civil defense; civil protection
حماية مدنية	civil defense; civil protection
اشتعال	ignite; fire
اشتعل	ignite; fire
اشتعلت	ignite; fire
يشتعل	ignite; fire
أشعل	ignite; fire
أشعلت	ignite; fire
إشعال	ignite; fire
حرق	burn
حرقا	burn
أحرق	burn
أحرقت	burn
أحرقوا	burn
محترق	burn
محترقة	burn
احترق	burn
احترقت	burn
يحترق	burn
حروق	burn
حارق	incendiary; burning
حارقة	incendiary; burning
جفاف	drought; dryness
جاف	dry
جافة	dry
تصحر	desertification
ندرة المياه	water shortage; water scarcity
شح المياه	water shortage; water scarcity
نقص المياه	water shortage; water scarcity
مياه	water
ماء	water
مائي	water
مائية	water
مياه شرب	drinking water
مياه صالحة للشرب	drinking water
مياه جوفية	groundwater
صرف صحي	sewage; sanitation
مياه الصرف الصحي	sewage; sanitation
سد	dam
سدا	dam
سدود	dam
سد النهضة	renaissance dam; grand ethiopian dam
سد النهضة الإثيوبي	renaissance dam; grand ethiopian dam
مستوى سطح البحر	sea level
منسوب مياه البحر	sea level
ارتفاع مستوى البحر	sea level
مستوى البحر	sea level
نهر	river
نهرا	river
نهري	river
نهرية	river
بحيرة	lake
بحيرات	lake
بحر	sea
بحرا	sea
بحري	naval; maritime; sea
بحرية	navy; naval; maritime
محيط	ocean; surroundings
محيطا	ocean; surroundings
محيطات	ocean; surroundings
خليج	gulf; bay
خلجان	gulf; bay
جزيرة	island; archipelago
جزر	island; archipelago
شلال	waterfall
شلالات	waterfall
واد	valley
وادي	valley
وديان	valley
أودية	valley
سهل	easy; plain; facilitate
سهول	plain
سهلة	easy
سهلا	easy
كهف	cave
كهوف	cave
كهفا	cave
شجرة	tree
أشجار	tree
شجر	tree
زهرة	flower
زهور	flower
وردة	rose; flower
ورود	rose; flower
عشب	grass
أعشاب	herb
حديقة	park; garden
حدائق	park; garden
حديقة حيوان	zoo
حديقة الحيوانات	zoo
حدائق الحيوان	zoo
حديقة وطنية	national park; park
متنزه وطني	national park; park
متنزه	national park; park
منتزه	national park; park
حيوان	animal
حيوانا	animal
حيوانات	animal
حيواني	animal
حيوانية	animal
حيوان أليف	pet
حيوانات أليفة	pet
حياة برية	wildlife
بري	land; wild; ground
برية	wild; land; wilderness
بريا	land; wild; ground
فصيلة	faction
فصائل	faction
فصيل	faction
نوع مهدد	endangered species
أنواع مهددة	endangered species
الأنواع المهددة بالانقراض	endangered species
كلب	dog
كلبا	dog
كلاب	dog
قطة	cat
قطط	cat
أسد	lion
أسدا	lion
نمر	tiger
نمور	tiger
فيل	elephant
أفيال	elephant
فيلة	elephant
وحيد القرن	rhino; rhinoceros
دب	bear
دبا	bear
دببة	bear
باندا	panda
الباندا العملاقة	panda
قرد	monkey; ape
قردا	monkey; ape
قردة	monkey; ape
قرود	monkey; ape
غوريلا	gorilla
شمبانزي	chimpanzee
ذئب	wolf
ذئاب	wolf
ثعلب	fox
ثعالب	fox
أرنب	rabbit
أرانب	rabbit
فئران	mouse; mice
جرذ	rat
جرذان	rat
قوارض	rodent
خفاش	bat
خفافيش	bat
وطواط	bat
ثعبان	snake
ثعابين	snake
أفعى	snake
أفاعي	snake
تمساح	crocodile
تماسيح	crocodile
سلحفاة	turtle
سلاحف	turtle
ضفدع	frog
ضفادع	frog
حوت	whale
حيتان	whale
دلفين	dolphin
دلافين	dolphin
قرش	shark
أسماك القرش	shark
سمكة قرش	shark
سمك القرش	shark
فقمة	seal
فقمات	seal
بطريق	penguin
بطاريق	penguin
طائر	bird
طيور	bird
طائرا	bird
نسر	eagle; vulture
نسور	eagle; vulture
صقر	falcon; hawk
صقور	falcon; hawk
حمام	bath; bathroom; pigeon
حمامة	dove; pigeon
حمائم	dove; pigeon
دجاج	chicken
دجاجة	chicken
دواجن	poultry
بقرة	cow; cattle
أبقار	cow; cattle
بقر	cow; cattle
عجل	calf
عجول	calf
ثور	bull; ox
ثيران	bull; ox
خروف	sheep
خراف	sheep
أغنام	sheep
ماشية	livestock; cattle
مواش	livestock; cattle
مواشي	livestock; cattle
ماعز	goat
جمل	camel
جملا	camel
جمال	beauty; camel
إبل	camel
حمار	donkey
حمير	donkey
خنزير	pig; swine
خنازير	pig; swine
حشرة	insect
حشرات	insect
نحلة	bee
نحل	bee
نملة	ant
نمل	ant
بعوض	mosquito
بعوضة	mosquito
بعوضا	mosquito
ذبابة	fly
ذباب	fly
عنكبوت	spider
عناكب	spider
جراد	locust
أسراب الجراد	locust
الجراد الصحراوي	locust
فراشة	butterfly
فراشات	butterfly
صيد	fishing; hunting
صيد الأسماك	fishing; hunting
صيد السمك	fishing; hunting
صياد	fisherman; hunter
صيادا	fisherman; hunter
صيادين	fisherman; hunter
صيادون	fisherman; hunter
قارب صيد	fishing boat
قوارب صيد	fishing boat
مركب صيد	fishing boat
مراكب صيد	fishing boat
سفينة صيد	fishing boat
صيد غير مشروع	poaching; overfishing
الصيد الجائر	poaching; overfishing
طبيب بيطري	veterinarian; veterinary
بيطري	veterinarian; veterinary
بيطرية	veterinarian; veterinary
صحة	health
صحي	health; healthy; sanitary
صحية	health; healthy; sanitary
صحيا	health; healthy; sanitary
رعاية صحية	healthcare; health care
وزارة الصحة	health ministry; ministry of health
وزير الصحة	health minister; minister of health
وزيرة الصحة	health minister; minister of health
وزراء الصحة	health minister; minister of health
منظمة الصحة العالمية	world health organization; who
الصحة العالمية	world health organization; who
صحة عامة	public health
صحة نفسية	mental health
صحة عقلية	mental health
تأمين صحي	health insurance
سلطات صحية	health authority; health official
مسؤولي الصحة	health authority; health official
مسؤولو الصحة	health authority; health official
مسؤولون صحيون	health authority; health official
حالة صحية	health condition; health
حالته الصحية	health condition; health
طب	medicine
طبي	medical
طبية	medical
طبيا	medical
طبيب	doctor; physician
طبيبا	doctor; physician
أطباء	doctor; physician
طبيبة	doctor; physician
طبيبات	doctor; physician
دكتور	doctor; physician
دكتورة	doctor; physician
أطباء بلا حدود	doctors without borders; medecins sans frontieres
منظمة أطباء بلا حدود	doctors without borders; medecins sans frontieres
جراح	surgeon
جراحا	surgeon
جراحين	surgeon
جراحة	surgery
جراحات	surgery
جراحي	surgical
جراحية	surgical
عملية جراحية	surgery; operation
عمليات جراحية	surgery; operation
تدخل جراحي	surgery; operation
ممرض	nurse
ممرضا	nurse
ممرضة	nurse
ممرضين	nurse
ممرضات	nurse
ممرضون	nurse
تمريض	nursing
مستشفى	hospital
مستشفيات	hospital
مشفى	hospital
مشافي	hospital
مستشفى ميداني	field hospital
مستشفيات ميدانية	field hospital
مستشفى عسكري	military hospital
عيادة	clinic
عيادات	clinic
مستوصف	clinic
مستوصفات	clinic
صيدلية	pharmacy
صيدليات	pharmacy
صيدلي	pharmacist
صيدلانية	pharmacist
صيادلة	pharmacist
شركة أدوية	drug company; pharmaceutical company
شركات الأدوية	drug company; pharmaceutical company
إسعاف	ambulance; aid
إسعافات	ambulance; aid
سيارة إسعاف	ambulance
سيارات إسعاف	ambulance
إسعافات أولية	first aid
عناية مركزة	intensive care
عناية مكثفة	intensive care
وحدة العناية المركزة	intensive care
العناية الفائقة	intensive care
جهاز تنفس	ventilator; respirator
أجهزة تنفس	ventilator; respirator
أجهزة التنفس الصناعي	ventilator; respirator
جهاز التنفس الصناعي	ventilator; respirator
تنفس	breathe; breathing
يتنفس	breathe; breathing
تنفسي	respiratory
تنفسية	respiratory
صعوبة في التنفس	breathing difficulty
ضيق تنفس	breathing difficulty
صعوبات في التنفس	breathing difficulty
مرض	disease; illness
مرضا	disease; illness
أمراض	disease; illness
مرضي	disease; illness; patient; sick
مرضية	disease; illness
أمراض معدية	infectious disease
مرض معد	infectious disease
أمراض القلب	heart disease
مرض القلب	heart disease
أمراض قلبية	heart disease
أمراض مزمنة	chronic disease; chronic
مرض مزمن	chronic disease; chronic
مزمن	chronic disease; chronic
مزمنة	chronic disease; chronic
مريض	patient; sick; ill
مريضا	patient; sick; ill
مريضة	patient; sick; ill
مريضات	patient; sick; ill
عدوى	infection
معد	infectious; contagious
معدية	infectious; contagious
معدي	infectious; contagious
أصيب	injure; infect; wound; hit
أصيبت	injure; infect; wound; hit
أصيبوا	injure; infect; wound; hit
يصاب	injure; infect; wound; hit
تصاب	injure; infect; wound; hit
إصابة	injury; infection; case
إصابته	injury; infection; case
إصابتها	injury; infection; case
إصابات	injury; infection; case
مصاب	injured; infected
مصابا	injured; infected
مصابة	injured; infected
مصابين	injured; infected
مصابون	injured; infected
حالة إصابة	case; new case; infection
حالات إصابة	case; new case; infection
إصابة جديدة	case; new case; infection
إصابات جديدة	case; new case; infection
سرطان	cancer
سرطاني	cancerous; cancer
سرطانية	cancerous; cancer
ورم	tumor
أورام	tumor
سرطان الثدي	breast cancer
سرطان الرئة	lung cancer
سرطان الدم	leukemia
لوكيميا	leukemia
سرطان البروستاتا	prostate cancer
علاج كيماوي	chemotherapy
علاج كيميائي	chemotherapy
علاج إشعاعي	radiotherapy
علاج	treatment; treat
علاجا	treatment; treat
علاجات	treatment; treat
معالجة	treatment; treat
عالج	treatment; treat
عالجت	treatment; treat
يعالج	treatment; treat
تعالج	treatment; treat
يعالجون	treatment; treat
علاجي	therapeutic; treatment
علاجية	therapeutic; treatment
تلقى العلاج	receive treatment
يتلقى العلاج	receive treatment
يتلقون العلاج	receive treatment
شفاء	recovery; recover
شفي	recovery; recover
تعاف	recovery; recover
تعافي	recovery; recover
تعافت	recovery; recover
يتعافى	recovery; recover
متعافين	recovery; recover
متعاف	recovery; recover
سكر	sugar
سكري	diabetes
مرض السكري	diabetes
داء السكري	diabetes
مرض السكر	diabetes
قلب	heart
قلبا	heart
قلوب	heart
قلبي	cardiac; heart
قلبية	cardiac; heart
نوبة قلبية	heart attack
أزمة قلبية	heart attack
ذبحة صدرية	heart attack
أزمات قلبية	heart attack
نوبات قلبية	heart attack
سكتة قلبية	cardiac arrest; heart attack
سكتة دماغية	stroke; blood clot
جلطة دماغية	stroke; blood clot
جلطة	stroke; blood clot
سكتات دماغية	stroke; blood clot
جلطات	stroke; blood clot
إنفلونزا	flu; influenza
نزلة برد	cold; common cold
نزلات البرد	cold; common cold
إنفلونزا الطيور	bird flu; avian flu
إنفلونزا الخنازير	swine flu
حمى	fever
حمى الضنك	dengue; dengue fever
حمى صفراء	yellow fever
إيبولا	ebola
فيروس إيبولا	ebola
مرض إيبولا	ebola
وباء إيبولا	ebola
كوليرا	cholera
وباء الكوليرا	cholera
ملاريا	malaria
مرض السل	tuberculosis
حصبة	measles
مرض الحصبة	measles
شلل الأطفال	polio
مرض شلل الأطفال	polio
شلل	paralysis; paralyzed
مشلول	paralysis; paralyzed
مشلولة	paralysis; paralyzed
جدري	smallpox
جدري القردة	monkeypox; mpox
جدري القرود	monkeypox; mpox
فيروس زيكا	zika; zika virus
زيكا	zika; zika virus
طاعون	plague
التهاب	inflammation; infection
التهابات	inflammation; infection
التهاب حاد	inflammation; infection
التهاب رئوي	pneumonia
الالتهاب الرئوي	pneumonia
التهاب الرئة	pneumonia
التهاب الكبد	hepatitis
التهاب الكبد الوبائي	hepatitis
التهاب السحايا	meningitis
متلازمة الشرق الأوسط التنفسية	mers
سارس	sars
متلازمة تنفسية حادة	sars
ربو	asthma
زهايمر	alzheimer
ألزهايمر	alzheimer
مرض الزهايمر	alzheimer
خرف	dementia
شلل الرعاش	parkinson
مرض باركنسون	parkinson
باركنسون	parkinson
صرع	epilepsy
توحد	autism
اكتئاب	depression
مكتئب	depression
قلق	concern; anxiety; worry
قلقا	concern; anxiety; worry
قلقه	concern; anxiety; worry
قلقها	concern; anxiety; worry
قلق بالغ	concern; anxiety; worry
مقلق	concern; anxiety; worry
مقلقة	concern; anxiety; worry
إسهال	diarrhea
قيء	vomiting
غثيان	nausea
تسمم	poisoning
تسمما	poisoning
سم	poison; venom; toxin
سموم	poison; venom; toxin
مسموم	poisoned
تسميم	poisoning
تسمم غذائي	food poisoning
حساسية	allergy; sensitivity
حساس	sensitive
حساسة	sensitive
سمنة	obesity
بدانة	obesity
سمين	obese; overweight
بدين	obese; overweight
زيادة الوزن	overweight; weight gain
سوء تغذية	malnutrition
تغذية	nutrition; feeding
فيتامين	vitamin
فيتامينات	vitamin
بروتين	protein
بروتينات	protein
مضاد حيوي	antibiotic
مضادات حيوية	antibiotic
جسم مضاد	antibody
أجسام مضادة	antibody
مناعة	immunity
مناعي	immune
مناعية	immune
جهاز المناعة	immune system
لقاح	vaccine
لقاحا	vaccine
لقاحات	vaccine
مطعوم	vaccine
تلقيح	vaccination; vaccinate
تطعيم	vaccination; vaccinate
تطعيمات	vaccination; vaccinate
تحصين	vaccination; vaccinate
لقح	vaccination; vaccinate
ملقحين	vaccination; vaccinate
تلقوا اللقاح	vaccination; vaccinate
مطعمين	vaccination; vaccinate
حملة تطعيم	vaccination campaign
حملة تلقيح	vaccination campaign
حملات التطعيم	vaccination campaign
حملات التلقيح	vaccination campaign
جرعة	dose
جرعات	dose
جرعة زائدة	overdose
جرعة مفرطة	overdose
حقنة	injection; syringe; needle
حقن	injection; syringe; needle
إبرة	needle; injection
إبر	needle; injection
كمامة	mask
كمامات	mask
قناع	mask
أقنعة	mask
ارتداء الكمامات	wear mask
وضع الكمامات	wear mask
ارتداء الكمامة	wear mask
تباعد اجتماعي	social distancing
التباعد الجسدي	social distancing
تعقيم	sterilization; disinfection
معقم	sanitizer; disinfectant
معقمات	sanitizer; disinfectant
تطهير	cleansing; purge
مطهر	disinfectant
متحور	variant
متحورة	variant
متحورات	variant
طفرة	mutation; boom
طفرات	mutation; boom
سلالة	strain; dynasty
سلالات	strain; dynasty
عرض جانبي	symptom
أعراض	symptom
أعراض المرض	symptom
حامل	pregnant; holder; carrying
حاملا	pregnant; carrying
حوامل	pregnant; pregnant woman
حمل	carry; pregnancy; load
حملت	carry; hold; bear
يحمل	carry; hold; bear
تحمل	carry; hold; bear
حملوا	carry; hold; bear
يحملون	carry; hold; bear
امرأة حامل	pregnant woman
نساء حوامل	pregnant woman
إجهاض	abortion; miscarriage
ولادة	birth
ولادات	birth
مولود	newborn; baby; born
مولودا	newborn; baby; born
مواليد	birth; born; newborn
ولد	born; boy
ولدت	born; give birth
تلد	give birth
رضيع	infant; baby; newborn
رضيعا	infant; baby; newborn
رضع	infant; baby; newborn
رضيعة	infant; baby; newborn
حديثي الولادة	infant; baby; newborn
رضاعة طبيعية	breastfeeding
وسائل منع الحمل	contraception; contraceptive
منع الحمل	contraception; contraceptive
خصوبة	fertility
عقم	infertility
تبرع	donation; donate; donor
تبرعا	donation; donate; donor
تبرعات	donation; donate; donor
تبرعت	donation; donate; donor
يتبرع	donation; donate; donor
متبرع	donor
متبرعة	donor
متبرعين	donor
تبرع بالأعضاء	organ donation
زرع الأعضاء	organ transplant
زراعة الأعضاء	organ transplant
عضو بشري	organ; human organ
أعضاء بشرية	organ; human organ
غيبوبة	coma
تشريح	autopsy
تشريح الجثة	autopsy
جثة	body; corpse
جثثا	body; corpse
جثث	body; corpse
جثمان	body; corpse
جثامين	body; corpse
طب شرعي	forensic; coroner; forensic medicine
الطب الشرعي	forensic; coroner; forensic medicine
طبيب شرعي	forensic; coroner; forensic medicine
جنازة	funeral
جنازات	funeral
تشييع	funeral
مراسم تشييع	funeral
تشييع جنازة	funeral
شيع	funeral
شيعت	funeral
دفن	burial; bury
دفنا	burial; bury
دفنت	burial; bury
يدفن	burial; bury
دفنوا	burial; bury
مدفون	burial; bury
مدفونة	burial; bury
حداد	mourning
حدادا	mourning
حداد وطني	mourning
تعزية	condolence
تعاز	condolence
تعازي	condolence
عزاء	condolence
إعاقة	disability
معاق	disabled
معاقة	disabled
معاقين	disabled
معوقين	disabled
ذوي الإعاقة	disability; disabled; disabled people
ذوو الإعاقة	disability; disabled; disabled people
ذوي الاحتياجات الخاصة	special needs; people with disabilities
أصحاب الهمم	special needs; people with disabilities
أعمى	blind
مكفوف	blind
مكفوفين	blind
كفيف	blind
ضرير	blind
عمى	blindness
أصم	deaf
صماء	deaf
ألم	pain
ألما	pain
آلام	pain
مؤلم	painful
مؤلمة	painful
رأس	head
رأسا	head
رؤوس	head
عين	eye
عينان	eye
عينيه	eye
عيون	eye
أذن	ear
أذنين	ear
آذان	ear
أنف	nose
فم	mouth
سن	age; tooth; teeth
أسنان	age; tooth; teeth
طبيب أسنان	dentist
طبيبة أسنان	dentist
أطباء الأسنان	dentist
لسان	tongue
ألسنة	tongue
عنق	neck
رقبة	neck
رقاب	neck
حنجرة	larynx; throat
حلق	throat; fly; shave
كتف	shoulder
كتفين	shoulder
أكتاف	shoulder
ذراع	arm
ذراعا	arm
أذرع	arm
ذراعين	arm
يد	hand
يدا	hand
أيد	hand
أيدي	hand
يدوي	manual; hand
يدوية	manual; hand
يدويا	manual; hand
إصبع	finger
أصابع	finger
بصمة	fingerprint
بصمات	fingerprint
بصمات الأصابع	fingerprint
ظهر	back; appear; noon
ظهرا	noon
ظهرت	appear
ظهروا	appear
ظهور	appearance; emergence
بطن	stomach; abdomen
معدة	stomach; abdomen; equipment
كلية	college; faculty; kidney; total
كلى	kidney
كليات	college; faculty
غسيل الكلى	dialysis; kidney dialysis
فشل كلوي	kidney failure
رئة	lung
رئتين	lung
رئوي	pulmonary; lung
رئوية	pulmonary; lung
دماغ	brain
دماغي	brain
دماغية	brain
مخ	brain
ساق	leg
ساقين	leg
قدمين	foot
أقدام	foot
قدم	foot; present; submit
قدما	foot; present; submit
ركبة	knee
ركبتين	knee
كاحل	ankle
فخذ	thigh
عظم	bone
عظمة	bone
عظام	bone
عضلة	muscle
عضلات	muscle
عضلي	muscle
عضلية	muscle
جلد	skin; leather; flogging
جلدا	skin; leather; flogging
جلدي	skin; leather; flogging
جلدية	skin; leather; flogging
عمود فقري	spine; backbone; spinal cord
النخاع الشوكي	spine; backbone; spinal cord
أعصاب	nerve; nervous; neurological
عصب	nerve; nervous; neurological
عصبي	nerve; nervous; neurological
عصبية	nerve; nervous; neurological
شريان	artery
شرايين	artery
كوليسترول	cholesterol
كولسترول	cholesterol
كسر	fracture; break
كسرا	fracture; break
كسور	fracture; break
كسرت	fracture; break
مكسور	fracture; break
هرمون	hormone
هرمونات	hormone
نوم	sleep
نوما	sleep
نام	sleep
ينام	sleep
نائم	sleep
نائمة	sleep
أرق	insomnia
قلة النوم	insomnia
لياقة صحية	lifestyle
نمط حياة	lifestyle
أسلوب حياة	lifestyle
نفسي	psychological; mental
نفسية	psychological; mental
نفسيا	psychological; mental
علم النفس	psychology
طبيب نفسي	psychiatrist; psychologist
طبيب نفساني	psychiatrist; psychologist
أطباء نفسيين	psychiatrist; psychologist
عالم نفس	psychologist
اضطراب	disorder; unrest; disturbance; turbulence
اضطرابا	disorder; unrest; disturbance; turbulence
اضطرابات	disorder; unrest; disturbance; turbulence
مضطرب	disorder; unrest; disturbance; turbulence
مضطربة	disorder; unrest; disturbance; turbulence
ضغوط نفسية	stress
إجهاد	stress
توتر نفسي	stress
حياة	life
حيوات	life
عمر	age
عمرا	age
أعمار	age
متوسط العمر المتوقع	life expectancy
متوسط العمر	life expectancy
العمر المتوقع	life expectancy
تكنولوجيا	technology; technique
تكنولوجيات	technology; technique
تقنية	technology; technique
تقنيات	technology; technique
تكنولوجي	technological; technology
تكنولوجية	technological; technology
تكنولوجيا المعلومات	information technology
تقني	technical; technician
تقنيا	technical; technician
تقنيين	technical; technician
تقنيون	technical; technician
شركات التكنولوجيا	technology company; tech company; tech giant
شركة تكنولوجيا	technology company; tech company; tech giant
عمالقة التكنولوجيا	technology company; tech company; tech giant
تقنية المعلومات	information technology
ابتكار	innovation
ابتكارا	innovation
ابتكارات	innovation
مبتكر	innovative
مبتكرة	innovative
ابتكر	innovate; invent
إنترنت	internet
شبكة الإنترنت	internet
عبر الإنترنت	online
على الإنترنت	online
على شبكة الإنترنت	online
مستخدم	user
مستخدما	user
مستخدمين	user
مستخدمون	user
استخدام	use
استخداما	use
استخدامات	use
استخدم	use
استخدمت	use
يستخدم	use
تستخدم	use
استخدموا	use
يستخدمون	use
مستخدمة	use
استعمال	use; used
استعمل	use; used
استعملت	use; used
يستعمل	use; used
تستعمل	use; used
مستعمل	use; used
مستعملة	use; used
موقع	site; location; website
موقعا	site; location; website
مواقع	site; location; website
مدون	blogger
مدونة	blog; blogger; code
مدونا	blogger
مدونين	blogger
مدونات	blog; blogger; code
مدونون	blogger
تغريدة	tweet
تغريدات	tweet
غرد	tweet
غردت	tweet
يغرد	tweet
تغرد	tweet
غردوا	tweet
تويتر	twitter
موقع تويتر	twitter
فيسبوك	facebook
فيس بوك	facebook
موقع فيسبوك	facebook
فايسبوك	facebook
صفحته على فيسبوك	facebook page
صفحتها على فيسبوك	facebook page
إنستغرام	instagram
إنستجرام	instagram
انستقرام	instagram
يوتيوب	youtube
موقع يوتيوب	youtube
واتساب	whatsapp
واتس آب	whatsapp
تليغرام	telegram
تلغرام	telegram
تليجرام	telegram
تيك توك	tiktok
تيكتوك	tiktok
سناب شات	snapchat
سنابشات	snapchat
غوغل	google
جوجل	google
آيفون	iphone
مايكروسوفت	microsoft
أمازون	amazon
سامسونغ	samsung
سامسونج	samsung
هواوي	huawei
تسلا	tesla
نتفليكس	netflix
نيتفليكس	netflix
ويكيبيديا	wikipedia
ويكيليكس	wikileaks
موقع ويكيليكس	wikileaks
إيلون ماسك	elon musk
مارك زوكربيرغ	mark zuckerberg; zuckerberg
زوكربيرغ	mark zuckerberg; zuckerberg
مارك زوكربيرج	mark zuckerberg; zuckerberg
بيل غيتس	bill gates
بيل جيتس	bill gates
حاسوب	computer
حواسيب	computer
كمبيوتر	computer
كومبيوتر	computer
جهاز كمبيوتر	computer
أجهزة الكمبيوتر	computer
حاسب آلي	computer
حاسوب محمول	laptop
كمبيوتر محمول	laptop
أجهزة كمبيوتر محمولة	laptop
حاسب محمول	laptop
كمبيوتر لوحي	tablet
أجهزة لوحية	tablet
جهاز لوحي	tablet
هاتف	phone; telephone
هاتفا	phone; telephone
هواتف	phone; telephone
هاتف محمول	mobile phone; cellphone
هواتف محمولة	mobile phone; cellphone
هاتف نقال	mobile phone; cellphone
هاتف جوال	mobile phone; cellphone
هاتف خليوي	mobile phone; cellphone
هواتف نقالة	mobile phone; cellphone
محمول	mobile; portable
محمولة	mobile; portable
نقال	mobile; portable
جوال	mobile; portable
هاتفي	telephone; by phone
هاتفية	telephone; by phone
هاتفيا	telephone; by phone
اتصال هاتفي	phone call; telephone call
مكالمة هاتفية	phone call; telephone call
اتصالا هاتفيا	phone call; telephone call
اتصالات هاتفية	phone call; telephone call
مكالمات هاتفية	phone call; telephone call
اتصال	contact; call; communication; telecommunications
اتصالا	contact; call; communication; telecommunications
اتصالات	contact; call; communication; telecommunications
اتصل	contact; call; communication; telecommunications
اتصلت	contact; call; communication; telecommunications
يتصل	contact; call; communication; telecommunications
تتصل	contact; call; communication; telecommunications
شركة اتصالات	telecom company; telecommunications company
شركات الاتصالات	telecom company; telecommunications company
لاسلكي	wireless
لاسلكية	wireless
رسالة	message; letter
رسائل	message; letter
رسالة نصية	text message
رسائل نصية	text message
رسائل قصيرة	text message; sms
رسالة قصيرة	text message; sms
تطبيق	application; app; implementation
تطبيقا	application; app; implementation
تطبيقات	application; app; implementation
طبق	apply; implement; dish
طبقت	apply; implement
يطبق	apply; implement
أطباق	dish
بيانات	data
بيانات شخصية	data
قاعدة بيانات	database
قواعد بيانات	database
حماية البيانات	data protection; privacy
خصوصية	data protection; privacy
انتهاك الخصوصية	data protection; privacy
معلومة	information
معلومات	information
معلوماتية	computing; information technology
معلومات استخباراتية	intelligence; intelligence information
معلومات استخبارية	intelligence; intelligence information
معلومات مخابراتية	intelligence; intelligence information
معلومات مضللة	misinformation; disinformation; misleading
معلومات كاذبة	misinformation; disinformation; misleading
تضليل	misinformation; disinformation; misleading
مضلل	misinformation; disinformation; misleading
مضللة	misinformation; disinformation; misleading
أخبار كاذبة	fake news
أخبار زائفة	fake news
أخبار مزيفة	fake news
أخبار مضللة	fake news
شائعة	rumor
شائعات	rumor
إشاعة	rumor
إشاعات	rumor
قرصان	pirate; hacker
قراصنة	pirate; hacker
قرصنة	piracy; hacking
قراصنة إلكترونيين	hacker
قراصنة معلوماتية	hacker
قراصنة إنترنت	hacker
مخترقين	hacker
متسللين	hacker
اختراق	hack; breach; breakthrough; penetrate
اختراقا	hack; breach; breakthrough; penetrate
اختراقات	hack; breach; breakthrough; penetrate
اخترق	hack; breach; breakthrough; penetrate
اخترقت	hack; breach; breakthrough; penetrate
يخترق	hack; breach; breakthrough; penetrate
كلمة مرور	password
كلمة السر	password
كلمة سر	password
كلمات المرور	password
تشفير	encryption
مشفر	encrypted; crypto
مشفرة	encrypted; crypto
عملات مشفرة	cryptocurrency
عملة مشفرة	cryptocurrency; digital currency
عملة رقمية	cryptocurrency; digital currency
عملات رقمية	cryptocurrency; digital currency
بتكوين	bitcoin
بيتكوين	bitcoin
رقمي	digital
رقمية	digital
رقميا	digital
رقمنة	digitization
رقم	number; figure
رقما	number; figure
أرقام	number; figure
رقم قياسي	record
رقما قياسيا	record
أرقام قياسية	record
مستوى قياسي	record
مستويات قياسية	record
قياسي	record
قياسية	record
رقم قياسي عالمي	world record
رقما قياسيا عالميا	world record
شبكة	network
شبكات	network
شبكة اجتماعية	social network
شبكات اجتماعية	social network
خادم	server; servant
خوادم	server; servant
محرك بحث	search engine
محركات البحث	search engine
متصفح	browser
تصفح	browse
شاشة	screen
شاشات	screen
رقاقة	chip; semiconductor
رقائق	chip; semiconductor
شرائح إلكترونية	chip; semiconductor
أشباه الموصلات	chip; semiconductor
رقائق إلكترونية	chip; semiconductor
شريحة	segment; chip; slice
شرائح	segment; chip; slice
بطارية	battery
بطاريات	battery
محرك	engine
محركا	engine
محركات	engine
روبوت	robot
روبوتات	robot
إنسان آلي	robot
آلي	automatic; automated
آلية	mechanism; vehicle
آليا	automatically
آليات	mechanism; vehicle
آلة	machine; instrument; god
آلات	machine; instrument
جهاز	device; apparatus; service
جهازا	device; apparatus; service
أجهزة	device; apparatus; service
معدات	equipment; stomach
واقع افتراضي	virtual reality
افتراضي	virtual
افتراضية	virtual
افتراضيا	virtual
جيل خامس	5g
شبكات الجيل الخامس	5g
تقنية الجيل الخامس	5g
طباعة	printing
طابعة	printer
مطبعة	printing press; press
مطبوع	publication; printed
مطبوعة	publication; printed
مطبوعات	publication; printed
طابعة ثلاثية الأبعاد	3d printing; three-dimensional
طباعة ثلاثية الأبعاد	3d printing; three-dimensional
ثلاثي الأبعاد	three-dimensional; 3d
ثلاثية الأبعاد	three-dimensional; 3d
طائرة مسيرة	drone
طائرات مسيرة	drone
طائرة بدون طيار	drone
طائرات بدون طيار	drone
طائرة من دون طيار	drone
مسيرة	march; drone; career
مسيرات	march; drone
سيارة ذاتية القيادة	self-driving car; self-driving
سيارات ذاتية القيادة	self-driving car; self-driving
ذاتية القيادة	self-driving car; self-driving
ذاتي القيادة	self-driving car; self-driving
ألعاب الفيديو	video game
لعبة فيديو	video game
ألعاب إلكترونية	video game
فيديو	video
فيديوهات	video
مقطع فيديو	video
مقاطع فيديو	video
شريط فيديو	video
تسجيل مصور	video
تسجيلات مصورة	video
مقطع مصور	video
تسجيل صوتي	audio recording; recording
تسجيلا صوتيا	audio recording; recording
تسجيلات صوتية	audio recording; recording
شريط صوتي	audio recording; recording
صورة	picture; photo; image
صور	picture; photo; image
صورا	picture; photo; image
صورة شخصية	selfie
سيلفي	selfie
صور سيلفي	selfie
صور التقطت	take; capture
التقط	take; capture
التقطت	take; capture
يلتقط	take; capture
التقاط	take; capture
مصور	photographer; cameraman
مصورة	photographer; cameraman
مصورا	photographer; cameraman
مصورين	photographer; cameraman
مصورون	photographer; cameraman
مصور صحفي	photojournalist; photographer
مصور صحافي	photojournalist; photographer
مصورين صحفيين	photojournalist; photographer
تصوير	photography; photograph; filming
صور فوتوغرافية	photography; photograph; filming
صورة فوتوغرافية	photography; photograph; filming
فوتوغرافي	photography; photograph; filming
فوتوغرافية	photography; photograph; filming
صحفي	journalist; reporter; press
صحفيا	journalist; reporter; press
صحفية	journalist; reporter; press
صحافي	journalist; reporter; press
صحافيا	journalist; reporter; press
صحافية	journalist; reporter; press
صحفيين	journalist; reporter; press
صحفيون	journalist; reporter; press
صحافيين	journalist; reporter; press
صحافيون	journalist; reporter; press
صحفيات	journalist; reporter; press
صحافيات	journalist; reporter; press
صحافة	press; journalism
صحيفة	newspaper
صحف	newspaper
جريدة	newspaper
جرائد	newspaper
مجلة	magazine; journal
مجلات	magazine; journal
مراسل	correspondent; reporter
مراسلا	correspondent; reporter
مراسلة	correspondent; reporter
مراسلين	correspondent; reporter
مراسلون	correspondent; reporter
مراسلون بلا حدود	reporters without borders
منظمة مراسلون بلا حدود	reporters without borders
مراسلين بلا حدود	reporters without borders
لجنة حماية الصحفيين	committee to protect
لجنة حماية الصحافيين	committee to protect
رئيس تحرير	editor-in-chief; chief editor
رئيسة تحرير	editor-in-chief; chief editor
رؤساء تحرير	editor-in-chief; chief editor
تحرير	liberation; editing
محرر	editor; liberated
محررة	editor; liberated
محررين	editor; liberated
مقال	article
مقالا	article
مقالة	article
مقالات	article
افتتاحية الصحيفة	editorial
مقال افتتاحي	editorial
مقابلة	interview
مقابلات	interview
حوار صحفي	interview
مقابلة صحفية	interview
مقابلة صحافية	interview
حوار	dialogue; interview
حوارا	dialogue; interview
حوارات	dialogue; interview
حوار وطني	national dialogue
تقرير	report
تقريرا	report
تقارير	report
خبر	news
خبرا	news
أخبار	news
إخباري	news
إخبارية	news
وكالة أنباء	news agency
وكالات أنباء	news agency
وكالة الأنباء الرسمية	news agency
وكالة أنباء شينخوا	xinhua; xinhua news agency
شينخوا	xinhua; xinhua news agency
وكالة شينخوا	xinhua; xinhua news agency
وكالة فرانس برس	afp; agence france-presse
فرانس برس	afp; agence france-presse
وكالة الصحافة الفرنسية	afp; agence france-presse
لفرانس برس	afp; agence france-presse
رويترز	reuters
وكالة رويترز	reuters
لرويترز	reuters
أسوشيتد برس	associated press; ap
وكالة أسوشيتد برس	associated press; ap
أسوشيتدبرس	associated press; ap
بي بي سي	bbc
هيئة الإذاعة البريطانية	bbc
سي إن إن	cnn
شبكة سي إن إن	cnn
فوكس نيوز	fox news
قناة فوكس نيوز	fox news
قناة الجزيرة	al jazeera
الجزيرة نت	al jazeera
قناة العربية	al arabiya
العربية نت	al arabiya
نيويورك تايمز	new york times
صحيفة نيويورك تايمز	new york times
واشنطن بوست	washington post
صحيفة واشنطن بوست	washington post
وول ستريت جورنال	wall street journal
صحيفة وول ستريت جورنال	wall street journal
فايننشال تايمز	financial times
فاينانشال تايمز	financial times
غارديان	guardian
صحيفة الغارديان	guardian
جارديان	guardian
إندبندنت	independent
ديلي ميل	daily mail
صحيفة ديلي ميل	daily mail
صنداي تايمز	sunday times
لوموند	le monde
صحيفة لوموند	le monde
بلومبرغ	bloomberg
بلومبرج	bloomberg
وكالة بلومبرغ	bloomberg
تاس	tass
وكالة تاس	tass
إنترفاكس	interfax
وكالة إنترفاكس	interfax
أناضول	anadolu; anadolu agency
وكالة الأناضول	anadolu; anadolu agency
سبوتنيك	sputnik
وكالة سبوتنيك	sputnik
قناة	channel; canal
قنوات	channel; canal
برنامج تلفزيوني	television program; talk show
برامج تلفزيونية	television program; talk show
برنامج حواري	television program; talk show
دعاية	propaganda; publicity; advertising
دعائي	propaganda; publicity; advertising
دعائية	propaganda; publicity; advertising
إعلان	announcement; declaration; advertisement
إعلانا	announcement; declaration; advertisement
إعلانات	advertisement; advertising
إعلاني	advertisement; advertising
إعلانية	advertisement; advertising
رقابة	censorship; oversight; control
رقيب	sergeant; censor
فن	art
فنون	art
فنا	art
فني	technical; artistic; technician
فنية	technical; artistic; technician
فنيا	technical; artistic; technician
فنيين	technician
فنيون	technician
فنان	artist
فنانا	artist
فنانة	artist
فنانين	artist
فنانون	artist
فنانات	artist
أعمال فنية	work of art; artwork
عمل فني	work of art; artwork
لوحة	painting; board
لوحات	painting; board
تمثال	statue
تماثيل	statue
تمثالا	statue
نحات	sculptor
نحت	sculpture; carve
متحف	museum
متحفا	museum
متاحف	museum
متحف اللوفر	louvre
اللوفر	louvre
معرض	exhibition; fair; opponent
معرضا	exhibition; fair; opponent
معارض	exhibition; fair; opponent; opposition
غاليري	gallery; art exhibition
صالة عرض	gallery; art exhibition
معرض فني	gallery; art exhibition
مهرجان	festival
مهرجانا	festival
مهرجانات	festival
مهرجان كان	cannes film festival
مهرجان كان السينمائي	cannes film festival
مهرجان كان السينمائي الدولي	cannes film festival
مهرجان سينمائي	film festival
مهرجان السينما	film festival
مهرجان البندقية السينمائي	venice film festival
مهرجان البندقية	venice film festival
مهرجان برلين السينمائي	berlin film festival
فيلم	film; movie
فيلما	film; movie
أفلام	film; movie
فيلم وثائقي	documentary
أفلام وثائقية	documentary
فيلما وثائقيا	documentary
وثائقي	documentary
فيلم قصير	short film
أفلام قصيرة	short film
فيلم روائي	feature film
أفلام روائية	feature film
مخرج	director; exit
مخرجا	director; filmmaker
مخرجة	director; filmmaker
مخرجين	director; filmmaker
مخرجون	director; filmmaker
إخراج	direct; remove
أخرج	direct; remove
أخرجت	direct; remove
يخرج	direct; remove
سيناريو	scenario; script
سيناريوهات	scenario; script
سيناريست	screenwriter
مسلسل	series; television series
مسلسلا	series; television series
مسلسلات	series; television series
مسلسل تلفزيوني	series; television series
نجم سينمائي	film star; movie star
نجمة سينمائية	film star; movie star
نجوم السينما	film star; movie star
هوليوود	hollywood
بوليوود	bollywood
كوميديا	comedy
كوميدي	comic; comedy; comedian
كوميدية	comic; comedy; comedian
دراما	drama
درامي	dramatic; drama
درامية	dramatic; drama
مسرح	theater; stage; scene
مسارح	theater; stage; scene
مسرحا	theater; stage; scene
مسرحي	theatrical; theater
مسرحية	play; theatrical
مسرحيات	play; theatrical
مسرحيين	playwright; theater
موسيقى	music; musician; musical
موسيقية	musical; music
موسيقيين	musician
موسيقيا	musician
موسيقيون	musician
أغنية	song; singing
أغان	song; singing
أغاني	song; singing
غناء	singing; song
غنى	sing
غنت	sing
يغني	sing
تغني	sing
غنائي	singing; song
غنائية	singing; song
مغن	singer
مغني	singer
مغنيا	singer
مغنية	singer
مطرب	singer
مطربة	singer
مغنين	singer
مغني راب	rapper; rap
مغنية راب	rapper; rap
راب	rap
ألبوم	album
ألبوما	album
ألبومات	album
حفل	ceremony; party; concert
حفلا	ceremony; party; concert
حفلة	ceremony; party; concert
حفلات	ceremony; party; concert
حفل موسيقي	concert
حفلة موسيقية	concert
حفلات موسيقية	concert
حفل غنائي	concert
حفلات غنائية	concert
فرقة موسيقية	band
فرقة غنائية	band
فرقة روك	band
أوركسترا	orchestra
أوبرا	opera
دار الأوبرا	opera house
رقص	dance
رقصا	dance
رقصة	dance
راقص	dancer
راقصة	dancer
راقصين	dancer
يرقص	dance
باليه	ballet
آلة موسيقية	musical instrument
آلات موسيقية	musical instrument
غيتار	guitar
بيانو	piano
ملحن	composer
ملحنين	composer
شعر عربي	poetry
ديوان شعر	poetry
أدب	literature
أدبي	literary
أدبية	literary
أديب	writer; author
أدباء	writer; author
قصة	story; tale
قصص	story; tale
حكاية	story; tale
حكايات	story; tale
قارئ	reader
قراء	reader
قارئة	reader
قرأ	read
قرأت	read
يقرأ	read
تقرأ	read
قراءة	reading
مكتبة	library; bookstore
مكتبات	library; bookstore
نشر	publish; deploy; post
نشرت	publish; deploy; post
ينشر	publish; deploy; post
تنشر	publish; deploy; post
نشروا	publish; deploy; post
منشور	publish; deploy; post
منشورا	publish; deploy; post
منشورات	publish; deploy; post
ناشر	publisher; publishing house
ناشرا	publisher; publishing house
ناشرين	publisher; publishing house
دار نشر	publisher; publishing house
دور النشر	publisher; publishing house
ترجمة	translation
ترجم	translate
مترجم	translator; interpreter
مترجمة	translator; interpreter
مترجمين	translator; interpreter
لغة	language
لغات	language
لغوي	language
لغوية	language
لغة إنجليزية	english
إنجليزية	english
إنكليزية	english
إنجليزي	english
إنكليزي	english
إنجليز	english
اللغة العربية	arabic; arabic language
لغة أم	mother tongue
اللغة الأم	mother tongue
مخطوطة	manuscript
مخطوطات	manuscript
تقليد	tradition; imitation
تقاليد	tradition
تقليدي	traditional
تقليدية	traditional
تقليديا	traditional
عادة	habit; custom
عادات	habit; custom
فولكلور	folklore
فلكلور	folklore
شعبي	popular; folk
شعبية	popularity; popular
منظمة اليونسكو	unesco
يونسكو	unesco
مشهور	famous; celebrity
مشهورة	famous; celebrity
شهير	famous; celebrity
شهيرة	famous; celebrity
مشاهير	famous; celebrity
شهرة	fame
حضارة	civilization
حضارات	civilization
فرعوني	pharaonic
فرعونية	pharaonic
فرعون	pharaoh
فراعنة	pharaoh
هرم	pyramid
أهرام	pyramid
أهرامات	pyramid
مومياء	mummy
مومياوات	mummy
دين	religion; debt
دينا	religion; debt
أديان	religion
ديني	religious
دينية	religious
دينيا	religious
رجل دين	cleric; clergyman
رجال دين	cleric; clergyman
علماء الدين	cleric; clergyman
متدين	religious; devout
متدينين	religious; devout
متدينة	religious; devout
حرية دينية	religious freedom; freedom of religion
حرية الدين	religious freedom; freedom of religion
حرية المعتقد	religious freedom; freedom of religion
حرية العبادة	religious freedom; freedom of religion
أقلية	minority
أقليات	minority
أقلية دينية	minority
أقليات دينية	minority
طائفة	sect; community
طوائف	sect; community
طائفي	sectarian
طائفية	sectarian; sectarianism
عنف طائفي	sectarian violence
فتنة	strife; sedition
إسلام	islam
إسلامي	islamic; islamist
إسلامية	islamic; islamist
إسلاميا	islamic; islamist
إسلاميين	islamist
إسلاميون	islamist
مسلم	muslim
مسلما	muslim
مسلمة	muslim
مسلمين	muslim
مسلمون	muslim
مسلمات	muslim
مسيحي	christian; christianity
مسيحيا	christian; christianity
مسيحية	christian; christianity
مسيحيين	christian; christianity
مسيحيون	christian; christianity
يهودي	jewish; jew
يهوديا	jewish; jew
يهودية	jewish; jew
يهود	jewish; jew
هندوسي	hindu
هندوسية	hindu
هندوس	hindu
هندوسا	hindu
بوذي	buddhist
بوذية	buddhist
بوذيين	buddhist
بوذيون	buddhist
سيخ	sikh
سيخي	sikh
شيعي	shiite; shia
شيعية	shiite; shia
شيعة	shiite; shia
سني	sunni
سنية	sunni
سنيا	sunni
أهل السنة	sunni
سلفي	salafist
سلفية	salafist
سلفيين	salafist
سلفيون	salafist
صوفي	sufi
صوفية	sufi
قبطي	coptic; copt; christian
قبطية	coptic; copt; christian
أقباط	coptic; copt; christian
كاثوليكي	catholic
كاثوليكية	catholic
كاثوليك	catholic
بروتستانتي	protestant
بروتستانتية	protestant
بروتستانت	protestant
أرثوذكسي	orthodox
أرثوذكسية	orthodox
أرثوذكس	orthodox
أرمني	armenian
أرمنية	armenian
أرمن	armenian
درزي	druze
دروز	druze
درزية	druze
علوي	alawite
علوية	alawite
علويين	alawite
علويون	alawite
إيزيدي	yazidi
إيزيدية	yazidi
إيزيديين	yazidi
ملحد	atheist
ملحدين	atheist
إلحاد	atheism
كنيسة	church
كنائس	church
كاتدرائية	cathedral
كاتدرائيات	cathedral
كاتدرائية نوتردام	notre dame
نوتردام	notre dame
دير	monastery
أديرة	monastery
راهب	monk
راهبا	monk
رهبان	monk
راهبة	nun
راهبات	nun
كاهن	priest
كهنة	priest
قس	pastor; priest
قسيس	pastor; priest
قساوسة	pastor; priest
أسقف	bishop; roof
أساقفة	bishop
مطران	archbishop; bishop
كاردينال	cardinal
كرادلة	cardinal
بطريرك	patriarch
بطاركة	patriarch
بابا الفاتيكان	pope; pope francis
البابا فرنسيس	pope; pope francis
البابا فرانسيس	pope; pope francis
الفاتيكان	vatican
الكنيسة الكاثوليكية	catholic church
قداس	mass
عظة	sermon
صليب	cross
صلبان	cross
صليبي	crusader
إنجيل	gospel; bible
كتاب مقدس	bible
عيد الميلاد	christmas; birthday
أعياد الميلاد	christmas; birthday
عيد الفصح	easter; passover
عيد القيامة	easter
عيد الفطر	eid al-fitr
عيد الأضحى	eid al-adha
مولد نبوي	prophet's birthday
عيد	holiday; feast; eid
عيدا	holiday; feast; eid
أعياد	holiday; feast; eid
عاشوراء	ashura
مسجد	mosque
مسجدا	mosque
مساجد	mosque
المسجد الأقصى	al-aqsa mosque; al-aqsa
الأقصى	al-aqsa mosque; al-aqsa
المسجد الحرام	grand mosque
الحرم المكي	grand mosque
الحرم	grand mosque
حرم جامعي	campus
حرم قدسي	temple mount
جبل الهيكل	temple mount
إمام	imam
إماما	imam
أئمة	imam
خطيب مسجد	imam
شيخ	sheikh
شيخا	sheikh
شيوخ	sheikh
مشايخ	sheikh
مجلس الشيوخ	senate
مفت	mufti
مفتي	mufti
فتوى	fatwa
فتاوى	fatwa
صلاة	prayer; pray
صلوات	prayer; pray
صلى	prayer; pray
صلت	prayer; pray
يصلي	prayer; pray
صلاة الجمعة	friday prayer
قرآن	quran; koran
القرآن الكريم	quran; koran
قرآني	quran; koran
قرآنية	quran; koran
مصحف	quran; koran
مصاحف	quran; koran
حرق المصحف	quran burning; burn quran
حرق القرآن	quran burning; burn quran
حرق نسخة من القرآن	quran burning; burn quran
شريعة	sharia; islamic law
الشريعة الإسلامية	sharia; islamic law
نبي	prophet
أنبياء	prophet
النبي محمد	prophet muhammad; prophet mohammed
نبي الإسلام	prophet muhammad; prophet mohammed
الرسول محمد	prophet muhammad; prophet mohammed
آلهة	god
حج	hajj; pilgrimage
حجاج	pilgrim
حاج	pilgrim
مناسك الحج	hajj; hajj season
موسم الحج	hajj; hajj season
عمرة	umrah
معتمرين	pilgrim; umrah pilgrim
مكة	mecca
مكة المكرمة	mecca
مدينة منورة	medina
كعبة	kaaba
الكعبة المشرفة	kaaba
حجاب	hijab; headscarf; veil
محجبة	veiled
محجبات	veiled
نقاب	niqab; veil
برقع	burqa
منقبة	veiled
منقبات	veiled
جهاد	jihad
جهادي	jihadist
جهادية	jihadist
جهاديين	jihadist
جهاديون	jihadist
جهاديا	jihadist
خليفة	caliph; successor
خلافة	caliphate; succession
خلفاء	caliph; successor
زكاة	zakat
صدقة	alms; charity
تسامح	tolerance
متسامح	tolerant
معاداة السامية	anti-semitism
معاد للسامية	anti-semitic
معادية للسامية	anti-semitic
إسلاموفوبيا	islamophobia
رهاب الإسلام	islamophobia
كراهية	hatred; hate
خطاب الكراهية	hate speech
كره	hate
يكره	hate
جرائم الكراهية	hate crime
جريمة كراهية	hate crime
كنيس	synagogue
كنس يهودية	synagogue
حاخام	rabbi
حاخامات	rabbi
كنيس يهودي	synagogue
معبد	temple
معابد	temple
مقدس	holy; sacred
مقدسة	holy; sacred
مقدسات	holy; sacred
محرقة	holocaust
هولوكوست	holocaust
محرقة اليهود	holocaust
المحرقة اليهودية	holocaust
نازي	nazi
نازية	nazi
نازيين	nazi
نازيون	nazi
جامعة	university; league
جامعات	university; league
جامعي	university
جامعية	university
جامعيين	university
جامعة الدول العربية	arab league
الجامعة العربية	arab league
جامعة هارفارد	harvard; harvard university
هارفارد	harvard; harvard university
جامعة أكسفورد	oxford; oxford university
أكسفورد	oxford; oxford university
جامعة كامبريدج	cambridge; cambridge university
كامبريدج	cambridge; cambridge university
كامبردج	cambridge; cambridge university
أستاذ	professor; teacher
أستاذا	professor; teacher
أستاذة	professor; teacher
أساتذة	professor; teacher
بروفيسور	professor; teacher
بروفسور	professor; teacher
طالب جامعي	university student; student
طلاب الجامعات	university student; student
طلاب جامعيين	university student; student
طلبة الجامعات	university student; student
طالبا	student
طالبة	student
طلاب	student
طلبة	student
طالبات	student
طلابي	student
طلابية	student
أكاديمي	academic
أكاديمية	academy; academic
أكاديميين	academic
أكاديميون	academic
معهد	institute
معهدا	institute
معاهد	institute
فصل	class; chapter; separation; dismiss
فصلا	class; chapter; separation; dismiss
فصول	class; chapter; separation; dismiss
صف	row; rank; class; grade
صفوف	row; rank; class; grade
صفا	row; rank; class; grade
قاعة	hall
قاعات	hall
امتحان	exam; examination
امتحانات	exam; examination
شهادة جامعية	degree
شهادة بكالوريوس	degree
درجة جامعية	degree
دكتوراه	doctorate; phd
درجة الدكتوراه	doctorate; phd
شهادة الدكتوراه	doctorate; phd
ماجستير	master's degree
درجة الماجستير	master's degree
خريج	graduate; graduation
خريجا	graduate; graduation
خريجة	graduate; graduation
خريجين	graduate; graduation
خريجون	graduate; graduation
تخرج	graduate; graduation
تخرجت	graduate; graduation
أمية	illiteracy
محو الأمية	literacy
أمي	illiterate
أميين	illiterate
تسجيل الطلاب	enroll; join
التحق	enroll; join
التحقت	enroll; join
يلتحق	enroll; join
التحاق	enroll; join
التحقوا	enroll; join
محاضرة	lecture; lecturer
محاضرات	lecture; lecturer
محاضر	lecture; lecturer
مقرر دراسي	scheduled; course; rapporteur
مقرر	scheduled; course; rapporteur
مقررا	scheduled; course; rapporteur
مقررة	scheduled; course; rapporteur
مقررات	scheduled; course; rapporteur
واجب	duty
واجبات	duty
واجبا	duty
تربية	education; educational
تربوي	education; educational
تربوية	education; educational
تربية وتعليم	education ministry; ministry of education
وزارة التربية والتعليم	education ministry; ministry of education
وزارة التربية	education ministry; ministry of education
وزارة التعليم	education ministry; ministry of education
وزير التعليم	education minister; minister of education
وزير التربية	education minister; minister of education
وزيرة التعليم	education minister; minister of education
وزير التربية والتعليم	education minister; minister of education
تعليم عال	higher education
التعليم العالي	higher education
تعليم عن بعد	distance learning; online learning
عمل عن بعد	remote work
العمل من المنزل	remote work
تدريس	teaching
معلمة رياض أطفال	kindergarten teacher
هيئة التدريس	faculty; teaching staff
عطلة	holiday; vacation; leave
عطلات	holiday; vacation; leave
إجازة	holiday; vacation; leave
إجازات	holiday; vacation; leave
عطلة نهاية الأسبوع	weekend
نهاية الأسبوع	weekend
عطلة رسمية	public holiday
إجازة رسمية	public holiday
عائلة	family
عائلات	family
أسرة	family
أسر	family
عائلي	family
عائلية	family
أسري	family; domestic; prisoner; captive
أسرية	family; domestic
عنف أسري	domestic violence
عنف منزلي	domestic violence
رب الأسرة	head of family; breadwinner
معيل	head of family; breadwinner
طفل	child
طفلا	child
أطفال	child
طفلة	child
طفلين	child
طفلتين	child
طفلان	child
طفولة	childhood
صبي	boy
صبيا	boy
صبية	boy
صبيان	boy
مراهق	teenager; teen
مراهقا	teenager; teen
مراهقة	teenager; teen
مراهقين	teenager; teen
مراهقون	teenager; teen
مراهقات	teenager; teen
قاصر	minor; underage
قاصرا	minor; underage
قصر	palace
قاصرين	minor; underage
قاصرات	minor; underage
رجل	man
رجلا	man
رجال	man
رجلين	man
رجلان	man
رجل أعمال	businessman
رجال أعمال	businessman
سيدة أعمال	businesswoman
سيدات الأعمال	businesswoman
امرأة	woman
نساء	woman
نسوة	woman
نسائي	woman
نسائية	woman
امرأتين	woman
سيدة	woman; lady
سيدات	woman; lady
سيدة أولى	first lady
حقوق المرأة	women's rights
حقوق النساء	women's rights
حقوق الإنسان	human rights
حقوق الطفل	children's rights
حقوق الأطفال	children's rights
مساواة بين الجنسين	gender equality
مساواة الجنسين	gender equality
مساواة	equality
جنس	sex; gender; race
جنسا	sex; gender; race
جنسي	sexual
جنسية	nationality; citizenship; sexual
جنسيا	sexual
جنسيات	nationality
اعتداء جنسي	sexual assault; sexual abuse
اعتداءات جنسية	sexual assault; sexual abuse
انتهاك جنسي	sexual assault; sexual abuse
تحرش جنسي	sexual harassment; harassment
تحرش	sexual harassment; harassment
تحرش جنسيا	sexual harassment; harassment
اغتصاب	rape
اغتصب	rape
اغتصبت	rape
مغتصب	rapist
اغتصابا	rape
استغلال جنسي	sexual exploitation
دعارة	prostitution
بغاء	prostitution
مثلي	gay; homosexual; homosexuality
مثليين	gay; homosexual; homosexuality
مثلية	gay; homosexual; homosexuality
مثليون	gay; homosexual; homosexuality
مثلي الجنس	gay; homosexual; homosexuality
مثليي الجنس	gay; homosexual; homosexuality
مثلية جنسية	homosexuality
متحول جنسيا	transgender
متحولين جنسيا	transgender
جد	grandfather
جدا	-
أجداد	grandparent; ancestor
جدة	jeddah; grandmother
حفيد	grandson; grandchild; descendant
أحفاد	grandson; grandchild; descendant
حفيدة	grandson; grandchild; descendant
عم	uncle
عمه	uncle; aunt
خال	uncle; empty
خاله	uncle; aunt
ابن عم	cousin
ابن عمه	cousin
ابنة عمه	cousin
أبناء عمومة	cousin
ابن عمها	cousin
أقاربه	relative; families of victims
أقاربهم	relative; families of victims
أقاربها	relative; families of victims
ذوي الضحايا	families of victims; victim
أهالي الضحايا	families of victims; victim
أسر الضحايا	families of victims; victim
عائلات الضحايا	families of victims; victim
جيران	neighbor; ongoing
جاره	neighbor; ongoing
دول الجوار	neighboring country
دول مجاورة	neighboring country
دولة مجاورة	neighboring country
بلد مجاور	neighboring country
البلدان المجاورة	neighboring country
مجاور	neighboring; nearby
مجاورة	neighboring; nearby
مجاورا	neighboring; nearby
صديق	friend
صديقا	friend
أصدقاء	friend
صديقة	friend; girlfriend
صديقته	girlfriend; friend
صديقها	boyfriend; friend
أصدقائه	friend
صداقة	friendship
حب	love
حبا	love
محبة	love
أحب	love
أحبت	love
يحب	love
تحب	love
عاشق	lover; fan
عشاق	lover; fan
رومانسي	romantic
رومانسية	romantic
سعادة	happiness
سعيد	happy
سعيدة	happy
سعداء	happy
فرح	joy
فرحة	joy
فرحا	joy
حزن	sadness; grief
حزنا	sadness; grief
حزين	sad
حزينة	sad
أسف	regret; sorry; unfortunate
أسفا	regret; sorry; unfortunate
يأسف	regret; sorry; unfortunate
تأسف	regret; sorry; unfortunate
مؤسف	unfortunate; regrettable
مؤسفة	unfortunate; regrettable
ندم	regret; remorse
يندم	regret; remorse
نادم	regret; remorse
اعتذار	apologize; apology
اعتذارا	apologize; apology
اعتذر	apologize; apology
اعتذرت	apologize; apology
يعتذر	apologize; apology
تعتذر	apologize; apology
اعتذروا	apologize; apology
شكر	thank
شكرا	thank
شكرت	thank
يشكر	thank
تشكر	thank
تهنئة	congratulate; congratulation
هنأ	congratulate; congratulation
هنأت	congratulate; congratulation
يهنئ	congratulate; congratulation
تهنئ	congratulate; congratulation
مهنئا	congratulate; congratulation
رحب	welcome
رحبت	welcome
يرحب	welcome
ترحب	welcome
رحبوا	welcome
ترحيب	welcome
ترحيبا	welcome
مرحبا	welcome
أشاد	praise; hail
أشادت	praise; hail
يشيد	praise; hail
تشيد	praise; hail
أشادوا	praise; hail
إشادة	praise; hail
مشيدا	praise; hail
انتقاد	criticize; criticism
انتقادات	criticize; criticism
انتقادا	criticize; criticism
انتقد	criticize; criticism
انتقدت	criticize; criticism
ينتقد	criticize; criticism
تنتقد	criticize; criticism
انتقدوا	criticize; criticism
منتقدا	criticize; criticism
ناقد	critic
نقاد	critic
منتقد	critic
منتقدين	critic
منتقدون	critic
نقدي	cash; monetary; critical
نقدية	cash; monetary; critical
اعترف	recognize; admit; confess; recognition
اعترفت	recognize; admit; confess; recognition
يعترف	recognize; admit; confess; recognition
تعترف	recognize; admit; confess; recognition
اعترفوا	recognize; admit; confess; recognition
اعتراف	recognize; admit; confess; recognition
اعترافا	recognize; admit; confess; recognition
اعترافات	recognize; admit; confess; recognition
أقر	approve; admit; acknowledge
أقرت	approve; admit; acknowledge
يقر	approve; admit; acknowledge
تقر	approve; admit; acknowledge
إقرار	approve; admit; acknowledge
طعام	food
غذاء	food
غذائي	food
غذائية	food
مأكولات	food
مواد غذائية	food; foodstuff
سلع غذائية	food; foodstuff
أمن غذائي	food security
انعدام الأمن الغذائي	food security
مساعدات غذائية	food aid
معونة غذائية	food aid
برنامج الأغذية العالمي	world food programme; world food program
برنامج الغذاء العالمي	world food programme; world food program
منظمة الأغذية والزراعة	fao; food and agriculture
الفاو	fao; food and agriculture
أغذية	food
أطعمة	food
وجبة	meal
وجبات	meal
وجبات سريعة	fast food
فطور	breakfast; iftar
إفطار	breakfast; iftar
وجبة الإفطار	breakfast; iftar
غداء	lunch
مأدبة غداء	lunch
عشاء	dinner
مأدبة عشاء	dinner
حفل عشاء	dinner
أكل	eat
أكلت	eat
يأكل	eat
تأكل	eat
أكلوا	eat
تناول الطعام	eat
تناول	eat; discuss; deal
تناولت	eat; discuss; deal
يتناول	eat; discuss; deal
تتناول	eat; discuss; deal
تناولوا	eat; discuss; deal
شرب	drink
شربا	drink
شربت	drink
يشرب	drink
تشرب	drink
طبخ	cooking
طهي	cooking
مطبخ	kitchen; cuisine
مطابخ	kitchen; cuisine
طباخ	chef; cook
طاه	chef; cook
طاهي	chef; cook
طهاة	chef; cook
شيف	chef; cook
وصفة	recipe; prescription
وصفات	recipe; prescription
وصفة طبية	recipe; prescription
مكون	component; ingredient
مكونا	component; ingredient
مكونات	component; ingredient
خبز	bread
رغيف	bread
مخبز	bakery
مخابز	bakery
قمح	wheat
قمحا	wheat
حنطة	wheat
طحين	flour
دقيق	accurate; flour; precise
ذرة صفراء	corn; maize
ذرة شامية	corn; maize
أرز	rice
أرزا	rice
شعير	barley
حبوب	grain; cereal; pill
تصدير الحبوب	grain export; grain deal
صادرات الحبوب	grain export; grain deal
اتفاق الحبوب	grain export; grain deal
اتفاقية الحبوب	grain export; grain deal
فول صويا	soybean; soy
الصويا	soybean; soy
فول	bean
فاصوليا	bean
عدس	lentil
حمص	homs; chickpea; hummus
لحم	meat
لحوم	meat
لحما	meat
لحم بقر	beef
لحوم البقر	beef
لحم بقري	beef
لحوم حمراء	beef
لحم خنزير	pork
لحوم الخنزير	pork
بيض	egg
بيضة	egg
حليب	milk
لبن	milk; yogurt
ألبان	dairy
منتجات الألبان	dairy product
جبن	cheese
جبنة	cheese
أجبان	cheese
زبدة	butter
زيت	oil
زيوت	oil
زيت زيتون	olive oil
زيت نخيل	palm oil
زيتون	olive; olive tree
أشجار الزيتون	olive; olive tree
شجرة زيتون	olive; olive tree
ملح	salt
أملاح	salt
مالح	salt
بهار	spice
بهارات	spice
توابل	spice
فلفل	pepper
عسل	honey
شوكولاتة	chocolate
شكولاتة	chocolate
حلوى	sweets; candy
حلويات	sweets; candy
كعكة	cake
كعك	cake
شاي	tea
قهوة	coffee
كاكاو	cocoa
عصير	juice
عصائر	juice
فاكهة	fruit
فواكه	fruit
خضار	vegetable
خضروات	vegetable
خضراوات	vegetable
خضر	vegetable
خضراء	green
أخضر	green
تفاح	apple
تفاحة	apple
موز	banana
موزة	banana
برتقال	orange
حمضيات	citrus
ليمون	lemon
عنب	grape
تمور	date
نخيل	palm; date palm
نخلة	palm; date palm
طماطم	tomato
بندورة	tomato
بطاطا	potato
بطاطس	potato
بصل	onion
ثوم	garlic
بيتزا	pizza
حليب أطفال	baby milk; infant formula
ملابس	clothes; clothing; uniform
لباس	clothes; clothing; uniform
ثياب	clothes; clothing; uniform
ألبسة	clothes; clothing; uniform
زي موحد	uniform; military uniform
زيا عسكريا	uniform; military uniform
زي عسكري	uniform; military uniform
الزي العسكري	uniform; military uniform
بزي عسكري	uniform; military uniform
قميص	shirt
قمصان	shirt
فستان	dress
فساتين	dress
قطن	cotton
قطني	cotton
قطنية	cotton
صوف	wool
حرير	silk
جلد طبيعي	leather
مجوهرات	jewelry
حلي	jewelry
مصوغ	jewelry
خاتم	ring
خواتم	ring
ألماس	diamond
ماس	diamond
ألماسة	diamond
ساعة	hour; watch
ساعات	hour
ساعتين	hour
ساعة يد	watch; smartwatch
ساعة ذكية	watch; smartwatch
ساعات ذكية	watch; smartwatch
نظارات	glasses
نظارة	glasses
محفظة	wallet; portfolio
محافظ مالية	wallet; portfolio
مفتاح	key
مفاتيح	key
شقة	apartment; flat
شقق	apartment; flat
شقتين	apartment; flat
غرفة	room; chamber
غرف	room; chamber
غرفتين	room; chamber
غرفة نوم	bedroom
غرف نوم	bedroom
غرفة تجارة	chamber of commerce
حمام سباحة	swimming pool
مسبح	swimming pool
مسابح	swimming pool
مرحاض	toilet
مراحيض	toilet
دورة مياه	toilet
دورات المياه	toilet
أثاث	furniture
سرير	bed
أسرة المستشفيات	hospital bed
كرسي	chair; seat
كراسي	chair; seat
مقعد	chair; seat
مقعدا	chair; seat
مقاعد	chair; seat
طاولة	table
طاولات	table
مكتب	office; desk
مكتبا	office; desk
مكاتب	office; desk
نافذة	window
نوافذ	window
جدار	wall
جدارا	wall
جدران	wall
حائط	wall
حيطان	wall
جدار حدودي	border wall; separation wall
جدار الفصل	border wall; separation wall
سقف	roof; ceiling; cap
سقفا	roof; ceiling; cap
أرضية مشتركة	common ground
مبنى	building
مباني	building
مبان	building
مبان سكنية	residential building; apartment building
مبنى سكني	residential building; apartment building
مباني سكنية	residential building; apartment building
بناية	building
بنايات	building
عمارة سكنية	building
برج	tower
برجا	tower
أبراج	tower
برج إيفل	eiffel tower
ناطحة سحاب	skyscraper
ناطحات سحاب	skyscraper
مصعد	elevator; lift
مصاعد	elevator; lift
سلم	peace; hand over
سلما	peace; hand over
سلالم	stairs; ladder
شارع	street
شوارع	street
طريق	road; way
طرق	road; way
طرقات	road; way
طريق سريع	highway
طرق سريعة	highway
رصيف	sidewalk; pier
أرصفة	sidewalk; pier
جسر	bridge
جسرا	bridge
جسور	bridge
نفق	tunnel
نفقا	tunnel
أنفاق	tunnel; spending; expenditure
مترو	metro; subway
مترو الأنفاق	metro; subway
قطار الأنفاق	metro; subway
قطار	train
قطارا	train
قطارات	train
قطار سريع	high-speed train; high-speed rail
قطار فائق السرعة	high-speed train; high-speed rail
قطارات فائقة السرعة	high-speed train; high-speed rail
خروج قطار عن مساره	train derailment; derail
خروج القطار	train derailment; derail
تصادم قطارين	train collision; train crash
محطة قطار	train station; railway station
محطة القطارات	train station; railway station
محطة	station; plant
محطات	station; plant
حافلة	bus
حافلات	bus
باص	bus
باصات	bus
أتوبيس	bus
حافلة صغيرة	minibus
حافلات صغيرة	minibus
ميكروباص	minibus
حافلة ركاب	bus; passenger bus
سيارة	car; vehicle
سيارات	car; vehicle
عربة	car; vehicle
عربات	car; vehicle
شاحنة	truck
شاحنات	truck
شاحنة صغيرة	pickup truck; van
شاحنات صغيرة	pickup truck; van
صهريج	tanker
صهاريج	tanker
دراجة نارية	motorcycle; motorbike
دراجات نارية	motorcycle; motorbike
سائق	driver
سائقا	driver
سائقين	driver
سائقون	driver
سائقة	driver
سياقة	driving
قاد	lead; drive
قادت	lead; drive
يقود	lead; drive
تقود	lead; drive
قادوا	lead
راكب	passenger; traveler
راكبا	passenger; traveler
ركاب	passenger; traveler
راكبة	passenger; traveler
مسافر	passenger; traveler
مسافرا	passenger; traveler
مسافرين	passenger; traveler
مسافرون	passenger; traveler
مشاة	pedestrian; infantry
دهس	run over; ram; hit
دهست	run over; ram; hit
صدم	run over; ram; hit
صدمت	run over; ram; hit
دهسا	run over; ram; hit
اصطدم	collide; collision; crash
اصطدمت	collide; collision; crash
يصطدم	collide; collision; crash
اصطدام	collide; collision; crash
تصادم	collide; collision; crash
تصادمت	collide; collision; crash
انقلاب	coup; overturn; capsize
انقلبت	overturn; capsize
انقلب	overturn; capsize
انقلابي	coup; coup plotter
انقلابية	coup; coup plotter
انقلابيين	coup; coup plotter
انقلاب عسكري	coup; military coup; coup attempt
محاولة انقلاب	coup; military coup; coup attempt
انقلابا عسكريا	coup; military coup; coup attempt
محاولة انقلابية	coup; military coup; coup attempt
غرق	sink; drown
غرقا	sink; drown
غرقت	sink; drown
غرقى	sink; drown
غرقوا	sink; drown
غريق	sink; drown
غرق قارب	boat sink; shipwreck; boat capsize
غرق مركب	boat sink; shipwreck; boat capsize
غرق زورق	boat sink; shipwreck; boat capsize
غرق سفينة	boat sink; shipwreck; boat capsize
انقلاب قارب	boat sink; shipwreck; boat capsize
غرق عبارة	boat sink; shipwreck; boat capsize
انقلاب زورق	boat sink; shipwreck; boat capsize
عبارة	ferry; phrase
عبارات	ferry; phrase
طائرة	plane; aircraft
طائرات	plane; aircraft
طائرة ركاب	passenger plane; airliner
طائرات ركاب	passenger plane; airliner
طائرة مقاتلة	fighter jet; warplane
طائرات مقاتلة	fighter jet; warplane
طائرة حربية	fighter jet; warplane
طائرات حربية	fighter jet; warplane
طائرة هليكوبتر	helicopter
طائرات هليكوبتر	helicopter
مروحية	helicopter
مروحيات	helicopter
هليكوبتر	helicopter
طائرة مروحية	helicopter
طائرات مروحية	helicopter
طيار	pilot
طيارا	pilot
طيارين	pilot
طيارون	pilot
طيران	aviation; flight; airline
طيرانا	aviation; flight; airline
شركة طيران	airline; airways
شركات طيران	airline; airways
خطوط جوية	airline; airways
خطوط جوية تركية	turkish airlines
الخطوط التركية	turkish airlines
رحلة	trip; flight; journey
رحلات	trip; flight; journey
رحلة جوية	flight
رحلات جوية	flight
هبوط	landing; land; fall
هبط	landing; land; fall
هبطت	landing; land; fall
يهبط	landing; land; fall
تهبط	landing; land; fall
هبوط اضطراري	landing; land; fall
إقلاع	take off; takeoff
أقلع	take off; takeoff
أقلعت	take off; takeoff
تقلع	take off; takeoff
مدرج	runway; listed
مدرجا	runway; listed
مدرجات	runway; listed
صندوق أسود	black box
صندوقين أسودين	black box
سفر	travel
سافر	travel
سافرت	travel
يسافر	travel
تسافر	travel
سافروا	travel
قيود السفر	travel restriction; travel ban
حظر السفر	travel restriction; travel ban
منع السفر	travel restriction; travel ban
حظر على السفر	travel restriction; travel ban
تأشيرة	visa
تأشيرات	visa
تأشيرة دخول	visa
تأشيرات دخول	visa
فيزا	visa
جواز سفر	passport
جوازات سفر	passport
بطاقة هوية	identity card
بطاقات الهوية	identity card
بطاقة شخصية	identity card
بطاقة	card
بطاقات	card
بطاقة ائتمان	credit card
بطاقات الائتمان	credit card
تذكرة	ticket
تذاكر	ticket
فندق	hotel
فندقا	hotel
فنادق	hotel
فندقي	hotel
فندقية	hotel
منتجع	resort
منتجعا	resort
منتجعات	resort
ملهى ليلي	nightclub
ناد ليلي	nightclub
نادي ليلي	nightclub
ملاه ليلية	nightclub
حانة	bar; pub
حانات	bar; pub
كازينو	casino
قمار	gambling
مقامرة	gambling
مخيم	camp
مخيما	camp
مخيمات	camp
مخيم لاجئين	refugee camp
مخيم للاجئين	refugee camp
مخيمات اللاجئين	refugee camp
خيمة	tent
خيام	tent
خيم	tent
مأوى	shelter
ملجأ	shelter
ملاجئ	shelter
إيواء	shelter
مراكز إيواء	shelter
بلا مأوى	homeless
مشرد	homeless; displaced
مشردين	homeless; displaced
تشرد	homelessness; displacement
تشريد	displace; displacement
شرد	displace; displacement
شردت	displace; displacement
سوق	market
سوقا	market
أسواق	market
سوق سوداء	black market
متجر	shop; store
متجرا	shop; store
متاجر	shop; store
محل	shop; store
محلات	shop; store
دكان	shop; store
محال تجارية	shop; store
محلات تجارية	shop; store
محل تجاري	shop; store
مركز تجاري	shopping center; mall
مراكز تجارية	shopping center; mall
مركز تسوق	shopping center; mall
مراكز تسوق	shopping center; mall
مول	mall; finance
سوبرماركت	supermarket
سوبر ماركت	supermarket
بقالة	grocery
تسوق	shopping
متسوق	shopper
متسوقين	shopper
زبون	customer
زبائن	customer
عميل	client; customer; agent
عملاء	client; customer; agent
لعبة أطفال	toy
ألعاب أطفال	toy
دمية	doll
دمى	doll
لعب الأطفال	toy
هدية	gift; present
هدايا	gift; present
صندوق	fund; box
صندوقا	fund; box
صناديق	fund; box
صندوق اقتراع	ballot box; poll
صناديق الاقتراع	ballot box; poll
راجع	review
راجعت	review
يراجع	review
مراجعة	review; revision
مراجعات	review; revision
سري	secret; confidential
سرية	secret; confidential
سريا	secret; confidential
قياس	measurement; scale
قياسات	measurement; scale
مقياس	measurement; scale
مقاييس	measurement; scale
تغير	change
تغيرا	change
تغيرت	change
يتغير	change
تتغير	change
تغيرات	change
تغيير	change
تغييرا	change
تغييرات	change
غير	-
غيرت	change
يغير	change
عملة	currency
عملات	currency
نووي	nuclear
نووية	nuclear
نوويا	nuclear
سلاح نووي	nuclear weapon
أسلحة نووية	nuclear weapon
نفوذ	influence
تمتع	enjoy
يتمتع	enjoy
تتمتع	enjoy
تدهور	deteriorate; deterioration
تدهورا	deteriorate; deterioration
تدهورت	deteriorate; deterioration
يتدهور	deteriorate; deterioration
تتدهور	deteriorate; deterioration
تبنى	adopt; claim responsibility
تبنت	adopt; claim responsibility
يتبنى	adopt; claim responsibility
تتبنى	adopt; claim responsibility
تبنى المسؤولية	claim responsibility
إعلان المسؤولية	claim responsibility
أعلن مسؤوليته	claim responsibility
أعلنت مسؤوليتها	claim responsibility
تبنى الهجوم	claim responsibility
تبنى تنظيم	claim responsibility
انضم	join; accession
انضمت	join; accession
ينضم	join; accession
تنضم	join; accession
انضموا	join; accession
انضمام	join; accession
تسبب	cause
تسببت	cause
يتسبب	cause
تتسبب	cause
سبب	cause; reason
سببا	cause; reason
أسباب	cause; reason
بسبب	-
مضمون	content
مضامين	content
محتوى	content
محتويات	content
ثروة	wealth; fortune
ثروات	wealth; fortune
مصادرة	confiscate; seize; seizure
صادر	confiscate; seize; seizure
صادرت	confiscate; seize; seizure
تصادر	confiscate; seize; seizure
صياغة	draft; wording
صاغ	draft; wording
موعد	date; deadline; appointment
موعدا	date; deadline; appointment
مواعيد	date; deadline; appointment
موعد نهائي	deadline
مهلة	deadline
مهلة نهائية	deadline
راحل	late
راحلة	late
دام	last
دامت	last
يدوم	last
كلمة	word; speech
كلمات	word; speech
لطيف	nice; kind
لطيفة	nice; kind
استهدف	target
استهدفت	target
يستهدف	target
تستهدف	target
استهدفوا	target
استهداف	target
مستهدف	target
مستهدفة	target
شديد	severe; strong
شديدة	severe; strong
شديدا	severe; strong
شهر	month
شهرا	month
أشهر	month
شهور	month
شهرين	month
شهري	monthly
شهرية	monthly
شهريا	monthly
يوم	day
يوما	day
أيام	day
يومين	day
يومي	daily
يومية	daily
يوميا	daily
أسبوع	week
أسبوعا	week
أسابيع	week
أسبوعين	week
أسبوعي	weekly
أسبوعية	weekly
أسبوعيا	weekly
قرن	century
قرنا	century
قرون	century
عقد	contract; decade; hold
عقدا	contract; decade; hold
عقود	contract; decade; hold
عقدت	hold
يعقد	hold
تعقد	hold
عقدوا	hold
رابط	link; tie
روابط	link; tie
زار	visit
زارت	visit
يزور	visit
تزور	visit
زاروا	visit
زيارة	visit
زيارات	visit
زائر	visitor
زوار	visitor
زائرا	visitor
زائرين	visitor
مؤقت	temporary; interim
مؤقتة	temporary; interim
مؤقتا	temporary; interim
منع	prevent; ban
منعا	prevent; ban
منعت	prevent; ban
يمنع	prevent; ban
تمنع	prevent; ban
منعوا	prevent; ban
ممنوع	banned; prohibited
ممنوعة	banned; prohibited
محظور	banned; prohibited
محظورة	banned; prohibited
حظر	ban; embargo
حظرا	ban; embargo
حظرت	ban; embargo
يحظر	ban; embargo
تحظر	ban; embargo
استعد	prepare; preparation
استعدت	prepare; preparation
يستعد	prepare; preparation
تستعد	prepare; preparation
يستعدون	prepare; preparation
استعداد	prepare; preparation
استعدادا	prepare; preparation
استعدادات	prepare; preparation
مستعد	ready; willing
مستعدة	ready; willing
مستعدين	ready; willing
متحدث	spokesman; spokesperson; speaker
متحدثا	spokesman; spokesperson; speaker
متحدثة	spokesman; spokesperson; speaker
متحدثين	spokesman; spokesperson; speaker
متحدثون	spokesman; spokesperson; speaker
متحدث باسم	spokesman; spokesperson
ناطق باسم	spokesman; spokesperson
متحدث رسمي	spokesman; spokesperson
الناطق الرسمي	spokesman; spokesperson
متحدثة باسم	spokeswoman; spokesperson
الناطقة باسم	spokeswoman; spokesperson
تحدثت	speak; talk
يتحدث	speak; talk
تتحدث	speak; talk
تحدثوا	speak; talk
يتحدثون	speak; talk
غلاء	high cost; cost of living
غلاء المعيشة	high cost; cost of living
تكاليف المعيشة	high cost; cost of living
تكلفة المعيشة	high cost; cost of living
غالية	expensive
رخيص	cheap
رخيصة	cheap
تصعيد	escalate; escalation
صعد	escalate; escalation
صعدت	escalate; escalation
يصعد	escalate; escalation
تصاعد	escalate; escalation
تصاعدت	escalate; escalation
يتصاعد	escalate; escalation
تتصاعد	escalate; escalation
مماطلة	stalling; delay
ماطل	stalling; delay
متاح	available
متاحة	available
أتاح	allow; enable
أتاحت	allow; enable
يتيح	allow; enable
تتيح	allow; enable
إتاحة	allow; enable
سلب	loot; looting
نهب	loot; looting
نهبت	loot; looting
نهبوا	loot; looting
عمليات نهب	loot; looting
أعمال نهب	loot; looting
سلب ونهب	loot; looting
نوى	intend; intention
ينوي	intend; intention
تنوي	intend; intention
ينوون	intend; intention
نية	intend; intention
نوايا	intend; intention
معارضا	opposition; opponent; dissident
معارضة	opposition; opponent; dissident
معارضين	opposition; opponent; dissident
معارضون	opposition; opponent; dissident
عارض	oppose
عارضت	oppose
يعارض	oppose
تعارض	oppose
يعارضون	oppose
استثمار	investment
استثمارا	investment
استثمارات	investment
استثمر	invest
استثمرت	invest
يستثمر	invest
تستثمر	invest
مستثمر	investor
مستثمرا	investor
مستثمرين	investor
مستثمرون	investor
أهمية	importance
أساسي	basic; basis
أساسية	basic; basis
أساسيا	basic; basis
أساس	basic; basis
أسس	basic; basis
أساسا	basic; basis
براءة	innocence; acquittal
بريء	innocent
بريئة	innocent
أبرياء	innocent
برأ	acquit; acquittal
برأت	acquit; acquittal
تبرئة	acquit; acquittal
اشتراك	subscription
مشترك	joint; common
مشتركة	joint; common
مشتركا	joint; common
مشتركين	subscriber
مشتركون	subscriber
اشتراكي	socialist
اشتراكية	socialist
اشتراكيين	socialist
شيوعي	communist
شيوعية	communist
شيوعيين	communist
رأسمالية	capitalism
رأسمالي	capitalist
هدد	threaten
هددت	threaten
يهدد	threaten
تهدد	threaten
هددوا	threaten
مهدد	threaten
مهددة	threaten
مهددين	threaten
تهديد	threat
تهديدا	threat
تهديدات	threat
إهانة	insult; humiliation
إهانات	insult; humiliation
أهان	insult; humiliation
مهين	insult; humiliation
مهينة	insult; humiliation
قوي	strong; powerful
قوية	strong; powerful
قويا	strong; powerful
أقوياء	strong; powerful
قوة	force; power; strength
قوات	force; troops
ضعيف	weak; vulnerable
ضعيفة	weak; vulnerable
ضعف	weakness; double
ضعفا	weakness; double
اعتصام	sit-in
اعتصاما	sit-in
اعتصامات	sit-in
اعتصم	sit-in
اعتصموا	sit-in
معتصم	sit-in
معتصمين	sit-in
معتصمون	sit-in
دعوة	call; invitation
دعوات	call; invitation
دعا	call; invite; urge
دعت	call; invite; urge
يدعو	call; invite; urge
تدعو	call; invite; urge
دعوا	call; invite; urge
يدعون	call; invite; urge
داعيا	call; invite; urge
داعية	preacher; call
ناشد	appeal
ناشدت	appeal
يناشد	appeal
تناشد	appeal
نداء	appeal
نداءات	appeal
مناشدة	appeal
توحيد	unify; unified
وحد	unify; unified
وحدت	unify; unified
يوحد	unify; unified
موحد	unify; unified
موحدة	unify; unified
وحدة	unit; unity
وحدات	unit; unity
نقص	shortage; lack
نقصا	shortage; lack
فهم	understand; understanding
فهما	understand; understanding
يفهم	understand; understanding
تفهم	understand; understanding
تفاهم	understand; understanding
تفاهمات	understand; understanding
وقف	stop; halt; stand
وقفا	stop; halt; stand
وقفت	stand; stop
يقف	stand; stop
تقف	stand; stop
وقفوا	stand; stop
أسفل	below
أدناه	below
سيئ	bad; worse; worst
سيئة	bad; worse; worst
أسوأ	bad; worse; worst
جيد	good; better; best
جيدة	good; better; best
جيدا	good; better; best
أفضل	good; better; best
جميل	beautiful; beauty
جميلة	beautiful; beauty
ملكة جمال	beauty queen; beauty pageant; miss
مسابقة ملكة جمال	beauty pageant; beauty contest
مسابقة جمال	beauty pageant; beauty contest
قديم	old; ancient
قديمة	old; ancient
قديما	old; ancient
قدماء	old; ancient
جديد	new
جديدة	new
جديدا	new
حديث	modern; recent; talk
حديثة	modern; recent; talk
حديثا	modern; recent; talk
أحاديث	modern; recent; talk
عتيق	ancient; old city
عتيقة	ancient; old city
بلدة قديمة	ancient; old city
بترول	oil; petroleum
بترولي	oil; petroleum
بترولية	oil; petroleum
نفط	oil; petroleum
نفطي	oil; petroleum
نفطية	oil; petroleum
نفطا	oil; petroleum
ميزان	balance
موازين	balance
ميزان تجاري	trade balance; trade deficit
عجز تجاري	trade balance; trade deficit
راهن	current; present; currently
راهنة	current; present; currently
حالي	current; present; currently
حالية	current; present; currently
حاليا	current; present; currently
اعتزم	intend; plan
تعتزم	intend; plan
يعتزم	intend; plan
يعتزمون	intend; plan
مبلغ	amount; sum
مبلغا	amount; sum
مبالغ	amount; sum
إعفاء	exempt; exemption; dismiss
أعفى	exempt; exemption; dismiss
أعفت	exempt; exemption; dismiss
إعفاءات	exempt; exemption; dismiss
معفى	exempt; exemption; dismiss
معفاة	exempt; exemption; dismiss
صعيد	level
ريف	countryside
أرياف	countryside
ريفي	rural
ريفية	rural
قروي	villager; rural
قرويين	villager; rural
قرية	village
قرى	village
بلدة	town
بلدات	town
مدينة	city
مدن	city
مدني	civilian; civil
مدنيا	civilian; civil
مدنية	civilian; civil
مدنيين	civilian; civil
مدنيون	civilian; civil
حضري	urban
حضرية	urban
حرب أهلية	civil war
حربا أهلية	civil war
مجتمع مدني	civil society
منظمات المجتمع المدني	civil society
ابتعد	distant; far
ابتعاد	distant; far
ابتعدت	distant; far
بعيد	distant; far
بعيدة	distant; far
بعيدا	distant; far
بنكي	banking; banker
بنكية	banking; banker
مصرفي	banking; banker
مصرفية	banking; banker
بنك	bank
بنوك	bank
مصرف	bank
مصارف	bank
حساب	account; calculation
حسابا	account; calculation
حسابات	account; calculation
أعلى	high; higher; highest
عالي	high; higher; highest
عال	high; higher; highest
عالية	high; higher; highest
رفيع المستوى	high-level; senior
رفيعة المستوى	high-level; senior
رفيعي المستوى	high-level; senior
مستوى	level
مستويات	level
تفكك	dismantle; disintegrate
تفكيك	dismantle; disintegrate
فكك	dismantle; disintegrate
فككت	dismantle; disintegrate
شبكة إرهابية	terrorist network
تفكيك خلية	dismantle cell
تفكيك شبكة	dismantle network
آفة	scourge; pest
آفات	scourge; pest
بشع	horrific; brutal
بشعة	horrific; brutal
مروع	horrific; brutal
مروعة	horrific; brutal
وحشي	brutal; brutality; savage
وحشية	brutal; brutality; savage
حراسة	guard
حارس	guard
حارسا	guard
حراس	guard
حرس	guard
حارس أمن	security guard; bodyguard
حراس أمن	security guard; bodyguard
حارس شخصي	security guard; bodyguard
حراس شخصيين	security guard; bodyguard
حرس ثوري	revolutionary guard
الحرس الثوري الإيراني	revolutionary guard
حرس وطني	national guard
حرس حدود	border guard
أطول	longest
أكبر	largest; biggest
أصغر	smallest; youngest
أسرع	fastest
أغنى	richest
أول	first
تعبئة	mobilization
انتشال	recover; retrieve
انتشل	recover; retrieve
انتشلت	recover; retrieve
انتشلوا	recover; retrieve
فوري	immediate; immediately
فورية	immediate; immediately
فورا	immediate; immediately
على الفور	immediate; immediately
نظام	system; regime
نظاما	system; regime
أنظمة	system; regime
نظم	system; regime
منظومة	system
منظومات	system
حيطة	caution; precaution
احتياط	precaution; reserve
احتياطات وقائية	precaution
وقاية	prevention; protection
وقائي	preventive
وقائية	preventive
عنصري	racist; racial
عنصرية	racism; racist
تمييز عنصري	racial discrimination
فصل عنصري	apartheid; racial segregation
تمييز	discrimination; discriminatory; distinguish
تمييزا	discrimination; discriminatory; distinguish
تمييزي	discrimination; discriminatory; distinguish
تمييزية	discrimination; discriminatory; distinguish
ميز	discrimination; discriminatory; distinguish
يميز	discrimination; discriminatory; distinguish
كيلومتر	kilometer
كيلومترا	kilometer
كيلومترات	kilometer
كيلو متر	kilometer
كلم	kilometer
كيلوغرام	kilogram
كيلوغراما	kilogram
كيلوغرامات	kilogram
كيلوجرام	kilogram
كلغ	kilogram
غرام	gram
غراما	gram
جرام	gram
طن	ton
طنا	ton
أطنان	ton
هكتار	hectare
هكتارا	hectare
هكتارات	hectare
متر	meter
مترا	meter
أمتار	meter
سنتيمتر	centimeter
سنتيمترا	centimeter
سنتيمترات	centimeter
لتر	liter
لترا	liter
لترات	liter
برميل	barrel
برميلا	barrel
براميل	barrel
أونصة	ounce
أوقية	ounce
ميغاواط	megawatt
ميجاوات	megawatt
ميجاواط	megawatt
ضروري	necessary; necessity; need
ضرورية	necessary; necessity; need
ضروريا	necessary; necessity; need
ضرورة	necessary; necessity; need
تدريجي	gradual; gradually
تدريجية	gradual; gradually
تدريجيا	gradual; gradually
حاصر	siege; besiege; blockade
حاصرت	siege; besiege; blockade
يحاصر	siege; besiege; blockade
تحاصر	siege; besiege; blockade
حصار	siege; besiege; blockade
حصارا	siege; besiege; blockade
محاصر	siege; besiege; blockade
محاصرة	siege; besiege; blockade
محاصرين	siege; besiege; blockade
رفع الحصار	lift siege; blockade
فك الحصار	lift siege; blockade
فرض حصار	lift siege; blockade
أرسل	send
أرسلت	send
يرسل	send
ترسل	send
أرسلوا	send
إرسال	send
تسمية	name; call
سمى	name; call
سميت	name; call
يسمى	name; call
تسمى	name; call
اسم	name
اسما	name
أسماء	name
ذبح	slaughter; behead
ذبحا	slaughter; behead
ذبحت	slaughter; behead
ذبحوا	slaughter; behead
مذبوح	slaughter; behead
قطع رأس	behead; beheading
قطع رأسه	behead; beheading
قطع رؤوس	behead; beheading
مذبحة	massacre
مذابح	massacre
مجزرة	massacre
مجازر	massacre
إبادة	genocide
إبادة جماعية	genocide
تطهير عرقي	ethnic cleansing
عرقي	ethnic; race
عرقية	ethnic; race
عرق	ethnic; race
إثني	ethnic; race
إثنية	ethnic; race
فتح	open; fatah
فتحا	open; fatah
فتحت	open; fatah
يفتح	open; fatah
تفتح	open; fatah
فتحوا	open; fatah
مفتوح	open
مفتوحة	open
مفتوحا	open
توصل	reach
توصلت	reach
يتوصل	reach
تتوصل	reach
توصلوا	reach
توصل إلى اتفاق	reach agreement; reach deal
توصلوا إلى اتفاق	reach agreement; reach deal
التوصل لاتفاق	reach agreement; reach deal
تقصير	negligence; failure
فشل	failure; fail
فشلا	failure; fail
فشلت	failure; fail
يفشل	failure; fail
تفشل	failure; fail
فشلوا	failure; fail
فاشل	failure; fail
فاشلة	failure; fail
شيء	thing
شيئا	thing
أشياء	thing
امتياز	privilege; concession
امتيازات	privilege; concession
تنقيب	exploration; drilling; dig
تنقيب عن النفط	exploration; drilling; dig
حفر	drill; dig
حفرا	drill; dig
عاجل	urgent; breaking
عاجلة	urgent; breaking
عاجلا	urgent; breaking
مليار	billion
مليارا	billion
مليارات	billion
تريليون	trillion
تريليونا	trillion
تريليونات	trillion
مليون	million
مليونا	million
ملايين	million
ألف	thousand
ألفا	thousand
آلاف	thousand
مئة	hundred
مائة	hundred
مئات	hundred
عشرات	dozens
ملياردير	billionaire
مليارديرا	billionaire
مليارديرات	billionaire
مليونير	millionaire
مليونيرا	millionaire
ارتدى	wear
ارتدت	wear
يرتدي	wear
ترتدي	wear
يرتدون	wear
ارتداء	wear
لبس	wear
اجتماع	meeting
اجتماعا	meeting
اجتماعات	meeting
اجتمع	meet
اجتمعت	meet
يجتمع	meet
تجتمع	meet
اجتمعوا	meet
اجتماعي	social
اجتماعية	social
اجتماعيا	social
هش	fragile; fragility
هشة	fragile; fragility
هشاشة	fragile; fragility
شهيد	martyr; killed
شهداء	martyr; killed
شهيدا	martyr; killed
استشهاد	martyr; killed
استشهد	martyr; killed
استشهدت	martyr; killed
استشهدوا	martyr; killed
بدأ	begin; start
بدأت	begin; start
يبدأ	begin; start
تبدأ	begin; start
بدأوا	begin; start
بدء	begin; start
بداية	begin; start
بادر	initiative
مبادرة	initiative
مبادرات	initiative
قرر	decide; decision; resolution
قررت	decide; decision; resolution
يقرر	decide; decision; resolution
تقرر	decide; decision; resolution
قرروا	decide; decision; resolution
قرار	decide; decision; resolution
قرارا	decide; decision; resolution
قرارات	decide; decision; resolution
مبيد	pesticide
مبيدات	pesticide
مبيدات حشرية	pesticide
سماد	fertilizer
أسمدة	fertilizer
بليغ	serious; severe
بليغة	serious; severe
عنصر	element; member
عنصرا	element; member
عناصر	element; member
قضى	rule; spend; order
قضت	rule; spend; order
يقضي	rule; spend; order
تقضي	rule; spend; order
قاض	judge
قاضي	judge; sue; prosecute
قاضيا	judge
قضاة	judge
قاضية	judge
قضاء	judiciary; court
قضائي	judicial
قضائية	judicial
قضائيا	judicial
قضية	case; issue; cause
قضايا	case; issue; cause
محام	lawyer
محامي	lawyer
محاميا	lawyer
محامين	lawyer
محامون	lawyer
محامية	lawyer
محاكمة	trial; try
محاكمات	trial; try
حوكم	trial; try
حوكمت	trial; try
يحاكم	trial; try
مقاضاة	sue; prosecute
قاضت	sue; prosecute
محكوم	convicted; sentenced
محكوما	convicted; sentenced
محكومين	convicted; sentenced
حكم عليه	sentence
حكمت عليه	sentence
حكم عليها	sentence
حكمت محكمة	sentence
حكم مؤبد	life imprisonment; life sentence
سجن مؤبد	life imprisonment; life sentence
السجن مدى الحياة	life imprisonment; life sentence
استقبل	receive; welcome
استقبلت	receive; welcome
يستقبل	receive; welcome
تستقبل	receive; welcome
استقبلوا	receive; welcome
استقبال	receive; welcome
مستقبل	future
مستقبلا	future
مستقبلي	future
مستقبلية	future
تسويق	marketing
تسويقي	marketing
مقتل شخص	killed
مقتل شخصين	killed
رفع	raise; lift
رفعا	raise; lift
رفعت	raise; lift
يرفع	raise; lift
ترفع	raise; lift
رفعوا	raise; lift
اتفاق	agreement; deal; accord
اتفاقا	agreement; deal; accord
اتفاقات	agreement; deal; accord
اتفاقية	agreement; deal; accord
اتفاقيات	agreement; deal; accord
اتفق	agree
اتفقت	agree
يتفق	agree
تتفق	agree
اتفقوا	agree
متفق	agree
معاهدة	treaty
معاهدات	treaty
ميثاق	charter
مواثيق	charter
ميثاق الأمم المتحدة	charter
دمع	tear
دموع	tear
بكى	cry; weep
بكت	cry; weep
يبكي	cry; weep
بكاء	cry; weep
خارطة	map
خريطة	map
خرائط	map
خارطة طريق	roadmap
خريطة طريق	roadmap
أصل	origin; asset
أصلا	origin; asset
أصول	origin; asset
أصلي	original; native
أصلية	original; native
تداول	trading; trade; circulate
تداولات	trading; trade; circulate
تداولت	trading; trade; circulate
يتداول	trading; trade; circulate
متداولة	circulate
خاص	special; private
خاصة	special; private
خاصا	special; private
مخصص	allocate; allocated
مخصصة	allocate; allocated
خصص	allocate; allocated
خصصت	allocate; allocated
تخصيص	allocate; allocated
ظلم	injustice
ظالم	unjust
اضطهاد	persecution
مضطهد	persecuted; oppressed
خام	crude; raw
نفط خام	crude oil; crude
خام برنت	brent crude; brent
نفقة	spending; expenditure
نفقات	spending; expenditure
إنفاق عسكري	military spending; defense spending
إنفاق دفاعي	military spending; defense spending
رطوبة	humidity; humid
رطب	humidity; humid
رطبة	humidity; humid
مقيم	resident
مقيما	resident
مقيمة	resident
مقيمين	resident
مقيمون	resident
إقامة	residence; stay; establish
صاحب	owner; holder
صاحبة	owner; holder
أصحاب	owner; holder
تفصيل	detail; detailed
تفاصيل	detail; detailed
مفصل	detail; detailed
تفصيلية	detail; detailed
دورة	session; course; cycle; round
دورات	session; course; cycle; round
استغاثة	distress call; distress
نداء استغاثة	distress call; distress
نداءات استغاثة	distress call; distress
ميناء	port; harbor
موانئ	port; harbor
اتهم	accuse; charge
اتهمت	accuse; charge
يتهم	accuse; charge
تتهم	accuse; charge
اتهموا	accuse; charge
متهما	accuse; charge
اتهام	accusation; charge
اتهامات	accusation; charge
اتهاما	accusation; charge
متهم	accused; defendant; suspect
متهمة	accused; defendant; suspect
متهمين	accused; defendant; suspect
متهمون	accused; defendant; suspect
حالة	case; condition; state
حالات	case; condition; state
أسفر	result; leave
أسفرت	result; leave
يسفر	result; leave
تسفر	result; leave
سويد	sweden; swedish
سويدي	sweden; swedish
سويدية	sweden; swedish
بورصة	stock exchange; bourse
بورصات	stock exchange; bourse
قفز	jump
قفزت	jump
يقفز	jump
قفزة	jump
فائض	surplus
فوائض	surplus
فائدة	interest; benefit
فوائد	interest; benefit
مفيد	useful; beneficial
مفيدة	useful; beneficial
تأسيس	establishment; founding
تأسيسي	founding; constituent
تأسس	found; establish
تأسست	found; establish
مؤسس	founder
مؤسسة	institution; foundation; corporation; company
مؤسسي	founder
مؤسسات	institution; enterprise; company
اختار	choose; choice; option
اختارت	choose; choice; option
يختار	choose; choice; option
تختار	choose; choice; option
اختاروا	choose; choice; option
اختيار	choose; choice; option
خيار	choose; choice; option
خيارات	choose; choice; option
عمق	depth; deep
أعماق	depth; deep
عميق	depth; deep
عميقة	depth; deep
سوري	syrian
سورية	syrian; syria
سوريا	syria; syrian
سوريين	syrian
سوريون	syrian
قبل	-
قبلت	accept; acceptance; acceptable
يقبل	accept; acceptance; acceptable
تقبل	accept; acceptance; acceptable
قبول	accept; acceptance; acceptable
مقبول	accept; acceptance; acceptable
مقبولة	accept; acceptance; acceptable
رغبة	desire; wish
رغبات	desire; wish
رغب	desire; wish
يرغب	desire; wish
ترغب	desire; wish
راغب	desire; wish
راغبين	desire; wish
يرغبون	desire; wish
غارة	raid; airstrike; air strike
غارات	raid; airstrike; air strike
غارة جوية	raid; airstrike; air strike
غارات جوية	raid; airstrike; air strike
ضربة جوية	raid; airstrike; air strike
ضربات جوية	raid; airstrike; air strike
قصف جوي	raid; airstrike; air strike
قصف	bomb; shelling; bombardment
قصفا	bomb; shelling; bombardment
قصفت	bomb; shelling; bombardment
يقصف	bomb; shelling; bombardment
تقصف	bomb; shelling; bombardment
قصف مدفعي	bomb; shelling; bombardment
ضربة	strike; hit; blow
ضربات	strike; hit; blow
ضرب	strike; hit; blow
ضربت	strike; hit; blow
يضرب	strike; hit; blow
تضرب	strike; hit; blow
اضطر	force
اضطرت	force
يضطر	force
تضطر	force
اضطروا	force
أجبر	force
أجبرت	force
يجبر	force
تجبر	force
إجبار	force
أرغم	force
أرغمت	force
إلزامي	mandatory; binding
إلزامية	mandatory; binding
ملزم	mandatory; binding
ملزمة	mandatory; binding
التزام	commitment; commit; adhere
التزامات	commitment; commit; adhere
التزم	commitment; commit; adhere
التزمت	commitment; commit; adhere
يلتزم	commitment; commit; adhere
تلتزم	commitment; commit; adhere
ملتزم	commitment; commit; adhere
ملتزمة	commitment; commit; adhere
تضخم	inflation
التضخم المالي	inflation
معدل التضخم	inflation
تضخمي	inflationary
ركود	recession
كساد	recession
ركود اقتصادي	recession
عالق	stranded; stuck
عالقة	stranded; stuck
عالقين	stranded; stuck
عالقون	stranded; stuck
معيار	standard; criterion
معيارا	standard; criterion
معايير	standard; criterion
حشد	crowd; mobilize
حشدا	crowd; mobilize
حشود	crowd; mobilize
حشد شعبي	popular mobilization
أخلاق	ethics; moral
أخلاقي	ethics; moral
أخلاقية	ethics; moral
تأديب	disciplinary; discipline
تأديبي	disciplinary; discipline
تأديبية	disciplinary; discipline
إفلات من العقاب	impunity
رائحة	smell; odor
روائح	smell; odor
عنوان	title; headline; address
عناوين	title; headline; address
عنوانا	title; headline; address
كوري	korean; korea
كورية	korean; korea
كوريا	korean; korea
كوريين	korean; korea
كوريا الشمالية	north korea
كوريا الجنوبية	south korea
كوري شمالي	north korean
كورية شمالية	north korean
كوريين شماليين	north korean
كوري جنوبي	south korean
كورية جنوبية	south korean
كوريين جنوبيين	south korean
كيم جونغ أون	kim jong un
كيم جونج أون	kim jong un
تلاعب	manipulation; tampering
تلاعبا	manipulation; tampering
يتلاعب	manipulation; tampering
إحالة	refer; referral
أحال	refer; referral
أحالت	refer; referral
أحيل	refer; referral
يحيل	refer; referral
أحيلت	refer; referral
صوت	vote; voice; sound
صوتا	vote; voice; sound
أصوات	vote; voice; sound
صوتت	vote; voice; sound
يصوت	vote; voice; sound
تصوت	vote; voice; sound
صوتوا	vote; voice; sound
تصويت	vote; voice; sound
صوتي	audio; voice
صوتية	audio; voice
عينة	sample
عينات	sample
خطأ	mistake; error; wrong
أخطاء	mistake; error; wrong
خاطئ	mistake; error; wrong
خاطئة	mistake; error; wrong
جزائري	algerian
جزائرية	algerian
جزائريين	algerian
جزائريون	algerian
جزائر	algeria
إمارات	uae; united arab emirates
إماراتي	emirati; uae
إماراتية	emirati; uae
إماراتيين	emirati; uae
امتد	extend; stretch
امتدت	extend; stretch
يمتد	extend; stretch
تمتد	extend; stretch
امتداد	extend; stretch
تحالف	coalition; alliance
تحالفا	coalition; alliance
تحالفات	coalition; alliance
ائتلاف	coalition; alliance
ائتلافا	coalition; alliance
حلف شمال الأطلسي	nato
حلف الأطلسي	nato
حلف الناتو	nato
ناتو	nato
حليف	ally
حلفاء	ally
حليفة	ally
خدع	deceive; trick
خداع	deception
احتيال	fraud
احتيالي	fraudulent; fraud
محتال	fraudster; swindler
محتالين	fraudster; swindler
نصب واحتيال	fraud
ابتزاز	blackmail; extortion
ابتز	blackmail; extortion
تجسس	espionage; spying
جاسوس	spy
جاسوسا	spy
جواسيس	spy
جاسوسية	espionage; spying
تنصت	wiretapping; eavesdropping
مراقبة	monitoring; surveillance; monitor
راقب	monitoring; surveillance; monitor
راقبت	monitoring; surveillance; monitor
يراقب	monitoring; surveillance; monitor
تراقب	monitoring; surveillance; monitor
مراقب	observer; monitor
مراقبا	observer; monitor
مراقبين	observer; monitor
مراقبون	observer; monitor
دكتاتور	dictator
ديكتاتور	dictator
دكتاتورية	dictatorship
ديكتاتورية	dictatorship
دكتاتوري	dictatorial
تبرعات خيرية	charitable donation
جمع التبرعات	fundraising
سكين	knife
سكاكين	knife
سكينا	knife
طعن	stab; stabbing; appeal
طعنا	stab; stabbing; appeal
طعنت	stab; stabbing; appeal
طعنوا	stab; stabbing; appeal
عملية طعن	stab; stabbing; appeal
هجوم بسكين	stab; stabbing; appeal
هجوم بالسكين	stab; stabbing; appeal
دافعي الضرائب	taxpayer
دافع الضرائب	taxpayer
دافعو الضرائب	taxpayer
إيجار	rent; tenant
إيجارات	rent; tenant
استأجر	rent; tenant
استئجار	rent; tenant
مستأجر	tenant
مستأجرين	tenant
سليم	sound; healthy
سليمة	sound; healthy
مزاج	mood
أسطورة	legend; myth
أساطير	legend; myth
أسطوري	legendary
أسطورية	legendary
حفرة	pit; hole
حفر عميقة	pit; hole
مذهل	stunning; amazing
مذهلة	stunning; amazing
مدهش	stunning; amazing
ضئيل	small; tiny
ضئيلة	small; tiny
صغير جدا	small; tiny
شرس	fierce
شرسة	fierce
مزق	tear
تمزق	tear
ممزق	tear
ذخيرة	ammunition; munition
ذخائر	ammunition; munition
حمائية	protectionism
مسلخ	slaughterhouse
مسالخ	slaughterhouse
انتهاك	violation; abuse; violate
انتهاكا	violation; abuse; violate
انتهاكات	violation; abuse; violate
انتهك	violation; abuse; violate
انتهكت	violation; abuse; violate
ينتهك	violation; abuse; violate
تنتهك	violation; abuse; violate
خرق	violation; breach; violate
خرقا	violation; breach; violate
خروقات	violation; breach; violate
خرقت	violation; breach; violate
يخرق	violation; breach; violate
زجاجة	bottle; glass
زجاجات	bottle; glass
زجاج	bottle; glass
عنقود	cluster
عنقودي	cluster
عنقودية	cluster
ذروة	peak; height
سابقة	precedent
سوابق	precedent
سبق	precede; previously
سبقت	former; previous
يسبق	former; previous
سابق	former; previous
سابقة قضائية	former; previous
سابقا	former; previous
سابقين	former; previous
مزعج	annoy; upset; disturb
أزعج	annoy; upset; disturb
إزعاج	annoy; upset; disturb
انزعاج	annoy; upset; disturb
فوضى	chaos
فوضوي	chaotic; anarchist
فوضوية	chaotic; anarchist
عم الفوضى	chaos
حالة فوضى	chaos
فوضى عارمة	chaos
جدد التأكيد	reaffirm; reiterate
أعاد التأكيد	reaffirm; reiterate
جددت تأكيدها	reaffirm; reiterate
عدو	enemy
عدوا	enemy
أعداء	enemy
عدائي	hostile
عدائية	hostile
عدوان	aggression
عدواني	aggressive; hostile
عدوانية	aggressive; hostile
قبر	grave; tomb
قبرا	grave; tomb
قبور	grave; tomb
ضريح	shrine; tomb; mausoleum
أضرحة	shrine; tomb; mausoleum
عضة	bite
عضت	bite
حزام	belt
حزاما	belt
أحزمة	belt
حزام أمان	seat belt
أحزمة الأمان	seat belt
حماسة	enthusiasm
حماس	hamas; enthusiasm
متحمس	enthusiastic; excited
متحمسة	enthusiastic; excited
متحمسين	enthusiastic; excited
حركة حماس	hamas
عقبة	obstacle
عقبات	obstacle
عائق	obstacle
عوائق	obstacle
عراقيل	obstacle
عرقل	obstruct; hinder; block
عرقلت	obstruct; hinder; block
يعرقل	obstruct; hinder; block
تعرقل	obstruct; hinder; block
عرقلة	obstruct; hinder; block
ظاهرة	phenomenon
ظواهر	phenomenon
تدفق	flow; influx
تدفقا	flow; influx
تدفقات	flow; influx
يتدفق	flow; influx
تتدفق	flow; influx
قاسية	harsh; cruel
قاس	harsh; cruel
قاسي	harsh; cruel
قسوة	cruelty; harshness
ضبط النفس	restraint
أحلى	sweet
حلو	sweet
حلوة	sweet
حق النقض	veto
الفيتو	veto
حق الفيتو	veto
تعديل	amendment; modification; amend
تعديلا	amendment; modification; amend
تعديلات	amendment; modification; amend
عدل الدستور	amend constitution
معدلة	modified; amended
سائد	prevailing
سائدة	prevailing
عدم استقرار	instability
استقرار	stability
مستقر	stable
مستقرة	stable
خشن	rough
عنيف	violent; fierce
عنيفة	violent; fierce
عنف	violence
عنفا	violence
أعمال عنف	violence
تفاقم	worsen; aggravate
تفاقمت	worsen; aggravate
يتفاقم	worsen; aggravate
تتفاقم	worsen; aggravate
فاقم	worsen; aggravate
نظير	counterpart
نظيره	counterpart
نظيرها	counterpart
نظيرته	counterpart
نظرائه	counterpart
شحن	shipping; shipment; freight
شحنة	shipping; shipment; freight
شحنات	shipping; shipment; freight
سفن شحن	cargo ship
سفينة شحن	cargo ship
ناقلة نفط	oil tanker; tanker
ناقلات نفط	oil tanker; tanker
ناقلة	oil tanker; tanker
سفينة حاويات	container; container ship
حاوية	container; container ship
حاويات	container; container ship
استقبال رسمي	reception; welcoming ceremony
حفل استقبال	reception; welcoming ceremony
بطاقة اقتراع	ballot; vote; poll
ورقة اقتراع	ballot; vote; poll
أوراق الاقتراع	ballot; vote; poll
بطاقات الاقتراع	ballot; vote; poll
اقتراع	ballot; vote; poll
مركز اقتراع	polling station
مراكز اقتراع	polling station
مكتب اقتراع	polling station
مكاتب الاقتراع	polling station
لعبة إلكترونية	video game
زحف	crawl
زاحف	crawl
غش	cheating
غشاش	cheating
إجماع	consensus; unanimous
بالإجماع	consensus; unanimous
توافق	consensus; unanimous
توافقا	consensus; unanimous
تدمير	destruction; destroy; devastating
دمر	destruction; destroy; devastating
دمرت	destruction; destroy; devastating
يدمر	destruction; destroy; devastating
تدمر	destruction; destroy; devastating
دمروا	destruction; destroy; devastating
مدمر	destruction; destroy; devastating
مدمرة	destruction; destroy; devastating
دمار	destruction; destroy; devastating
دمارا	destruction; destroy; devastating
مدمرات	destroyer
مدمرة بحرية	destroyer
مدمرة أمريكية	destroyer
تباطؤ	slowdown; slow
تباطأ	slowdown; slow
تباطؤا	slowdown; slow
تباطأت	slowdown; slow
بطيء	slow
بطيئة	slow
سخرية	mockery; ridicule; sarcasm
سخر	mock; ridicule
سخرت	mock; ridicule
ساخر	satirical; sarcastic
ساخرة	satirical; sarcastic
هيئة محلفين	jury; juror
محلفين	jury; juror
لجنة محلفين	jury; juror
محلفون	jury; juror
فاخر	luxury; welfare
فاخرة	luxury; welfare
ترف	luxury; welfare
رفاهية	luxury; welfare
سلف	predecessor
أسلاف	predecessor
سلفه	predecessor
خيال	fiction; imagination
خيالي	fictional; imaginary
خيالية	fictional; imaginary
خيال علمي	science fiction
معتدل	moderate
معتدلة	moderate
معتدلين	moderate
اعتدال	moderation
مخلوق	creature; organism
مخلوقات	creature; organism
كائن	creature; organism
كائنات	creature; organism
كائنات حية	creature; organism
سحق	crush
سحقت	crush
خصم	opponent; discount
خصما	opponent; discount
خصوم	opponent; discount
عنكبوتية	web
شبكة عنكبوتية	web
وزاري	ministerial; cabinet
وزارية	ministerial; cabinet
تخصيب	enrichment; uranium enrichment
تخصيب اليورانيوم	enrichment; uranium enrichment
يورانيوم مخصب	enrichment; uranium enrichment
يورانيوم	uranium
بلوتونيوم	plutonium
أجهزة طرد مركزي	centrifuge
إرهاق	exhaustion; fatigue
إنهاك	exhaustion; fatigue
مرهق	exhausted
منهك	exhausted
مادة	substance; material; article
مواد	substance; material; article
أسطول	fleet
أساطيل	fleet
أسطول الحرية	freedom flotilla; flotilla
أسطول البحر الأسود	black sea fleet
غريبة الأطوار	weird
نخبة	elite
نخب	elite
نخبوي	elite
مقاول	contractor
مقاولين	contractor
متعاقد	contractor
متعاقدين	contractor
تدنى	low; poor
متدن	low; poor
متدنية	low; poor
عصابة	gang
عصابات	gang
أرشيف	archive
محفوظات	archive
متماسك	cohesive; coherent
تماسك	cohesion
متماسكة	cohesive; coherent
ليزر	laser
أشعة الليزر	laser
ثورة	revolution
ثورات	revolution
ثوري	revolutionary
ثورية	revolutionary
ثوريا	revolutionary
ثوار	revolutionary; rebel
ثائر	revolutionary; rebel
إنذار	alarm; warning; siren
إنذارا	alarm; warning; siren
إنذارات	alarm; warning; siren
صفارات الإنذار	siren; alarm
أجهزة الإنذار	alarm
صافرات الإنذار	siren; alarm
متمرد	rebel; insurgent
متمردا	rebel; insurgent
متمردين	rebel; insurgent
متمردون	rebel; insurgent
متمردة	rebel; insurgent
تمرد	rebellion; insurgency; mutiny
تمردا	rebellion; insurgency; mutiny
رضا	satisfaction
ارتياح	relief; satisfaction
راض	satisfied
إعادة إعمار	reconstruction
إعادة بناء	reconstruction
انكماش	contraction; shrink
انكمش	contraction; shrink
رمز	symbol; code
رموز	symbol; code
رمزي	symbolic
رمزية	symbolic
متانة	strength
شفافية	transparency
شفاف	transparent
شفافة	transparent
مختطف	kidnapped; abducted
مختطفة	kidnapped; abducted
مختطفين	kidnapped; abducted
خاطف	kidnapper; hijacker
خاطفين	kidnapper; hijacker
مخطوف	kidnapped; abducted
مخطوفين	kidnapped; abducted
مختطفات	kidnapped; abducted
خطف	kidnap; abduct; kidnapping
خطفا	kidnap; abduct; kidnapping
اختطاف	kidnap; abduct; kidnapping
اختطف	kidnap; abduct; kidnapping
اختطفت	kidnap; abduct; kidnapping
اختطفوا	kidnap; abduct; kidnapping
خطفوا	kidnap; abduct; kidnapping
رهينة	hostage
رهائن	hostage
احتجاز رهائن	hostage taking; hostage crisis
أزمة الرهائن	hostage taking; hostage crisis
فدية	ransom
تطوع	volunteer
متطوع	volunteer
متطوعا	volunteer
متطوعة	volunteer
متطوعين	volunteer
متطوعون	volunteer
تطوعي	volunteer
غسل	wash; laundering
غسيل	wash; laundering
غسيل الأموال	money laundering
غسل الأموال	money laundering
تبييض الأموال	money laundering
منتصف الليل	midnight
منتصف النهار	midday; noon
ظهيرة	midday; noon
إقالة	dismiss; sack; dismissal
أقال	dismiss; sack; dismissal
أقالت	dismiss; sack; dismissal
أقيل	dismiss; sack; dismissal
إقالته	dismiss; sack; dismissal
استقال	resign; resignation
استقالت	resign; resignation
يستقيل	resign; resignation
تستقيل	resign; resignation
استقالة	resign; resignation
استقالات	resign; resignation
مستقيل	resign; resignation
طرد	expel; expulsion; parcel
طردا	expel; expulsion; parcel
طردت	expel; expulsion; parcel
يطرد	expel; expulsion; parcel
تطرد	expel; expulsion; parcel
طردوا	expel; expulsion; parcel
مطرود	expel; expulsion; parcel
تسريح	layoff; lay off
تسريح العمال	layoff; lay off
تسريح موظفين	layoff; lay off
سرح	layoff; lay off
سرحت	layoff; lay off
حظ	luck; chance
حظوظ	luck; chance
محظوظ	lucky
عار	shame
خزي	shame
مخز	shameful
مخزية	shameful
رمادي	gray
رمادية	gray
أصفر	yellow
صفراء	yellow
أحمر	red
حمراء	red
أزرق	blue
زرقاء	blue
أسود	black
سوداء	black
سود	black
أبيض	white
بيضاء	white
بنفسجي	purple
أرجواني	purple
محرج	embarrassing
إحراج	embarrass; embarrassment
محرجة	embarrassing
أحرج	embarrass; embarrassment
سخي	generous
سخاء	generosity
كريم	generous
كريمة	generous
غامض	mysterious; ambiguous
غامضة	mysterious; ambiguous
غموض	ambiguity; mystery; uncertainty
غموضا	ambiguity; mystery; uncertainty
ولاء	loyalty
موال	loyal; loyalist
موالي	loyal; loyalist
موالية	loyal; loyalist
موالين	loyal; loyalist
موالون	loyal; loyalist
مخلص	loyal; sincere
ضحك	laugh; laughter
ضحكة	laugh; laughter
يضحك	laugh; laughter
مضحك	funny
ابتسامة	smile
ابتسم	smile
روح	soul; spirit; life
أرواح	soul; spirit; life
روحا	soul; spirit; life
روحي	spiritual
روحية	spiritual
رادار	radar
رادارات	radar
مؤامرة	conspiracy; plot
مؤامرات	conspiracy; plot
متآمر	conspiracy; plot
متآمرين	conspiracy; plot
نظرية المؤامرة	conspiracy theory
نظريات المؤامرة	conspiracy theory
مخطط	plan; plot; scheme
مخططا	plan; plot; scheme
مخططات	plan; plot; scheme
مستودع ذخيرة	arms depot; weapons depot
مستودع أسلحة	arms depot; weapons depot
مخزن أسلحة	arms depot; weapons depot
مخازن أسلحة	arms depot; weapons depot
فارغ	empty
فارغة	empty
خالية	empty
مرسوم	decree
مرسوما	decree
مراسيم	decree
مرسوم رئاسي	decree
مرسوم ملكي	decree
نائب	lawmaker; deputy; parliamentary
نائبا	lawmaker; deputy; parliamentary
نواب	lawmaker; deputy; parliamentary
نائبة	lawmaker; deputy; parliamentary
برلماني	lawmaker; deputy; parliamentary
برلمانية	lawmaker; deputy; parliamentary
برلمانيين	lawmaker; deputy; parliamentary
برلمانيون	lawmaker; deputy; parliamentary
شاي أخضر	green tea
وحش	monster
وحوش	monster
ثمين	precious; precious metal
ثمينة	precious; precious metal
نفيسة	precious; precious metal
معادن نفيسة	precious; precious metal
معدن	metal; mineral
معادن	metal; mineral
معدني	metal; mineral
معدنية	metal; mineral
ذهب	gold
ذهبا	gold
سبائك	gold
سبائك ذهب	gold
فضة	silver
نحاس	copper
حديد	iron
صلب	steel
فولاذ	steel
ألومنيوم	aluminum
ألمنيوم	aluminum
زنك	zinc
نيكل	nickel
قصدير	tin
ليثيوم	lithium
فحم	coal
غاز طبيعي	natural gas
غاز	gas
غازات	gas
غاز طبيعي مسال	liquefied natural gas; lng
الغاز المسال	liquefied natural gas; lng
خط أنابيب	pipeline
خطوط أنابيب	pipeline
أنبوب	pipeline
أنابيب	pipeline
صفعة	slap
صفع	slap
عرضي	accidental; accidentally
صدفة	coincidence
بالخطأ	accidental; accidentally
عن طريق الخطأ	accidental; accidentally
متناثر	scattered; sporadic
متفرق	scattered; sporadic
متفرقة	scattered; sporadic
تفرق	disperse
تفريق	disperse
فرقت	disperse
تفريق المتظاهرين	disperse protesters
لتفريق المتظاهرين	disperse protesters
تفريق المحتجين	disperse protesters
مبعوث	envoy
مبعوثا	envoy
مبعوثة	envoy
مبعوثين	envoy
موفد	envoy
موفدا	envoy
مبعوث خاص	special envoy; un envoy
مبعوث أممي	special envoy; un envoy
فلسفة	philosophy
فيلسوف	philosopher
فلسفي	philosophical
عمود	column; pillar
أعمدة	column; pillar
عمودا	column; pillar
شظية	shrapnel; fragment
شظايا	shrapnel; fragment
فساد	corruption
فاسد	corrupt
فاسدة	corrupt
فاسدين	corrupt
مكافحة الفساد	anti-corruption; fight corruption
رفاه	welfare; prosperity
رخاء	prosperity
ازدهار	prosperity
مزدهر	prosperous; thriving
مزدهرة	prosperous; thriving
ازدهر	flourish; prosper
حجب	block
حجبت	block
محجوب	block
صمود	resilience; steadfastness
صامد	resilience; steadfastness
معنوي	moral
معنوية	moral
معنويات	morale
تعاطف	sympathy
متعاطف	sympathizer; sympathetic
متعاطفة	sympathizer; sympathetic
متعاطفين	sympathizer; sympathetic
قارة	continent; continental
قارات	continent; continental
قاري	continent; continental
قارية	continent; continental
توقيع	signing; signature
توقيعا	signing; signature
وقع	sign; occur; happen
وقعت	sign; occur; happen
يوقع	sign
وقعوا	sign
موقع على	sign
جمع توقيعات	collect signatures
لاجئ	refugee
لاجئا	refugee
لاجئة	refugee
لاجئين	refugee
لاجئون	refugee
لجوء	asylum; resort
طالب لجوء	asylum seeker
طالبي اللجوء	asylum seeker
طلب لجوء	asylum application; asylum request
طلبات اللجوء	asylum application; asylum request
حق اللجوء	asylum; right of asylum
لجوء سياسي	political asylum
نازح	displaced; displaced person
نازحا	displaced; displaced person
نازحين	displaced; displaced person
نازحون	displaced; displaced person
نازحة	displaced; displaced person
نزوح	displacement
نزح	displace; flee
نزحوا	displace; flee
نزحت	displace; flee
مهجر	displaced
مهجرين	displaced
تهجير	displacement
تهجير قسري	forced displacement
مهاجر	migrant; immigrant; migration
مهاجرا	migrant; immigrant; migration
مهاجرين	migrant; immigrant; migration
مهاجرون	migrant; immigrant; migration
هجرة	migration; immigration
هاجر	emigrate; migrate
مهاجرة	migrant; immigrant; migration
حادث	accident; incident
حادثا	accident; incident
حوادث	accident; incident
حادثة	accident; incident
صراخ	shout; scream
صرخ	shout; scream
صرخة	cry; scream
صرخوا	shout; scream
بخار	steam
استفزاز	provocation
استفزازا	provocation
استفزازات	provocation
استفزازي	provocative
استفزازية	provocative
أحادي	unilateral
أحادية	unilateral
أحادي الجانب	unilateral
أحادية الجانب	unilateral
تضحية	sacrifice
تضحيات	sacrifice
ضحى	sacrifice
عبء	burden
أعباء	burden
مطول	lengthy; prolonged
مطولة	lengthy; prolonged
مطولا	lengthy; prolonged
إعادة تمويل	refinancing
تمويل	financing; funding; fund
تمويلا	financing; funding; fund
تمول	finance; fund
يمول	finance; fund
درع	shield
دروع	shield
مدرع	armored; armored vehicle
مدرعة	armored; armored vehicle
مدرعات	armored; armored vehicle
دروع بشرية	human shield
سترة	vest; jacket
سترات	vest; jacket
سترة واقية	bulletproof vest
سترات واقية	bulletproof vest
سترات صفراء	yellow vest
احتجاجات السترات الصفراء	yellow vest
قوة عظمى	superpower; great power
القوى العظمى	superpower; great power
تردد	hesitate; frequency
تردد في	hesitate; frequency
متردد	hesitant
مترددين	hesitant
تناقض	contradiction
تناقضات	contradiction
متناقض	contradictory
متناقضة	contradictory
تجاهل	ignore
تجاهلت	ignore
يتجاهل	ignore
تتجاهل	ignore
تجاهلوا	ignore
مطرقة	hammer
مخادع	deceptive
خصوبة التربة	soil fertility
تربة	soil
غفران	pardon; amnesty
عفو	pardon; amnesty
عفوا	pardon; amnesty
عفت	pardon; amnesty
عفو عام	amnesty; presidential pardon
عفو رئاسي	amnesty; presidential pardon
منظمة العفو الدولية	amnesty international
العفو الدولية	amnesty international
هيومن رايتس ووتش	human rights watch
منظمة هيومن رايتس ووتش	human rights watch
ذعر	panic
هلع	panic
رعب	terror; horror
مرعب	terrifying; horrific
مرعبة	terrifying; horrific
استوائي	tropical; equatorial
استوائية	tropical; equatorial
حاد	sharp; severe; acute
حادة	sharp; severe; acute
حدة	severity; intensity
نقطة تفتيش	checkpoint; barrier
نقاط تفتيش	checkpoint; barrier
حاجز	checkpoint; barrier
حواجز	checkpoint; barrier
حاجز أمني	checkpoint; barrier
مشروع تجاري	business venture
علامة تجارية	brand; trademark
علامات تجارية	brand; trademark
تقشف	austerity; austerity measure
تقشفي	austerity; austerity measure
تقشفية	austerity; austerity measure
إجراءات تقشف	austerity; austerity measure
مقاطعة	boycott; province; county
مقاطعات	province; county
قاطع	boycott; interrupt
قاطعت	boycott; interrupt
يقاطع	boycott; interrupt
تقاطع	boycott; interrupt
استسلام	surrender
استسلم	surrender
استسلمت	surrender
يستسلم	surrender
استسلموا	surrender
ديموغرافي	demographic
ديمغرافي	demographic
ديموغرافية	demographic
ديمغرافية	demographic
شجاع	brave
شجاعة	courage; brave
بطولي	heroic
مرافق	facility; companion; escort
رافق	accompany; escort
رافقت	accompany; escort
يرافق	accompany; escort
مرافقة	accompany; escort
مرفق	facility
مرافق صحية	sanitary facility
منشأة	facility
منشآت	facility
منشآت نووية	nuclear facility
منشأة نووية	nuclear facility
استعمار	colonialism
استعماري	colonial
استعمارية	colonial
مستعمر	colonial
مستعمرة	colony; settlement
مستعمرات	colony; settlement
مستوطنة	settlement
مستوطنات	settlement
استيطان	settlement
استيطاني	settlement
استيطانية	settlement
مستوطن	settler
مستوطنا	settler
مستوطنين	settler
مستوطنون	settler
تضامن	solidarity
تضامنا	solidarity
تضامني	solidarity
متضامن	solidarity
لوجستي	logistical; logistics
لوجستية	logistical; logistics
لوجستيا	logistical; logistics
هاو	amateur
هواة	amateur
مطاط	rubber
مطاطي	rubber
مطاطية	rubber
سيرة	biography; autobiography; resume
سيرة ذاتية	biography; autobiography; resume
قمع	repression; crackdown; suppress
قمعا	repression; crackdown; suppress
قمعت	repression; crackdown; suppress
يقمع	repression; crackdown; suppress
قمعي	repressive
قمعية	repressive
حملة قمع	crackdown
حملة قمعية	crackdown
حملة أمنية	crackdown
حملة	campaign
حملات	campaign
حملة انتخابية	election campaign; campaign
حملات انتخابية	election campaign; campaign
حملته الانتخابية	election campaign; campaign
احتكار	monopoly
احتكر	monopolize
محتكر	monopolize
سيولة	liquidity
تقاعد	retirement
متقاعد	retired; retiree; pensioner
متقاعدا	retired; retiree; pensioner
متقاعدين	retired; retiree; pensioner
متقاعدون	retired; retiree; pensioner
معاش	pension
معاشات	pension
سن التقاعد	retirement age
رفع سن التقاعد	retirement age
إصلاح	reform; repair; reformist
إصلاحا	reform; repair; reformist
إصلاحات	reform; repair; reformist
إصلاحي	reform; repair; reformist
إصلاحية	reform; repair; reformist
إصلاحيين	reform; repair; reformist
نظام التقاعد	pension reform; pension system
إصلاح نظام التقاعد	pension reform; pension system
إصلاح التقاعد	pension reform; pension system
ضرائب جديدة	tax increase; tax hike
زيادة الضرائب	tax increase; tax hike
رفع الضرائب	tax increase; tax hike
خفض الضرائب	tax cut
تخفيض الضرائب	tax cut
خفض التصعيد	de-escalation
خفض التوتر	de-escalation
تخفيف التوتر	de-escalation
تخفيف	ease; relief
خفف	ease; relief
خففت	ease; relief
يخفف	ease; relief
تخفف	ease; relief
تخفيف القيود	ease restrictions; lift restrictions
رفع القيود	ease restrictions; lift restrictions
قيد	restriction; registration
قيدا	restriction; registration
قيود	restriction; registration
مقيد	restricted; tied
مقيدة	restricted; tied
وسام	medal; decoration
أوسمة	medal; decoration
تكريم	honor
كرم	honor
كرمت	honor
يكرم	honor
تكرم	honor
مكرم	honor
شرف	honor; honorary
شرفا	honor; honorary
شرفي	honor; honorary
شرفية	honor; honorary
فخري	honor; honorary
فخرية	honor; honorary
فخر	pride
فخور	proud
فخورة	proud
جرائم الشرف	honor killing
جريمة شرف	honor killing
حفل تأبين	memorial service; eulogy
تأبين	memorial service; eulogy
مواساة	condolence
خالص التعازي	condolence
أحر التعازي	condolence
ارتباك	confusion
تسلل	infiltrate; offside
تسللوا	infiltrate; offside
متسلل	infiltrator
ملثم	masked
ملثمين	masked
ملثمون	masked
مقنع	masked
مقنعين	masked
قناص	sniper
قناصا	sniper
قناصة	sniper
قناصين	sniper
مدفع	cannon; gun
مدفعية	artillery
دبابة	tank
دبابات	tank
رشاش	machine gun
رشاشات	machine gun
رشاشا	machine gun
بندقية آلية	machine gun
مسدس	pistol; handgun
مسدسا	pistol; handgun
مسدسات	pistol; handgun
كلاشنيكوف	kalashnikov
بندقية كلاشنيكوف	kalashnikov
سيف	sword
سيوف	sword
خنجر	dagger
ثكنة	barracks
ثكنات	barracks
خندق	trench
خنادق	trench
جبهة	front
جبهات	front
جبهة القتال	front
خط المواجهة	front line; frontline
خطوط المواجهة	front line; frontline
الخطوط الأمامية	front line; frontline
خط الجبهة	front line; frontline
كمين	ambush
كمينا	ambush
كمائن	ambush
منحة	grant; scholarship
منح	grant; scholarship
منحت	grant; scholarship
يمنح	grant; scholarship
تمنح	grant; scholarship
حصة	share; quota
حصص	share; quota
حصصا	share; quota
سند	bond
سندات	bond
كرنفال	carnival
مقر	headquarters
مقرا	headquarters
مقار	headquarters
مسار	path; track; course
مسارا	path; track; course
مسارات	path; track; course
عملية السلام	peace process
مسيرة السلام	peace process
تطبيع	normalization
طبع	print
طبعت	print
تطبيع العلاقات	normalization
طبيعة بشرية	human nature
مصالحة	reconciliation; national reconciliation
مصالحة وطنية	reconciliation; national reconciliation
تصالح	reconciliation; national reconciliation
وساطة	mediation
وسيط	mediator; intermediary
وسيطا	mediator; intermediary
وسطاء	mediator; intermediary
توسط	mediate
سياق	context
سياقات	context
إطار	framework; tire
إطارا	framework; tire
أطر	framework; tire
إطارات	framework; tire
ثغرة	gap; loophole
ثغرات	gap; loophole
فجوة	gap
فجوات	gap
عدم مساواة	inequality
تفاوت	disparity
فقر	poverty
فقرا	poverty
فقير	poor
فقيرة	poor
فقراء	poor
خط الفقر	poverty line
بنية تحتية	infrastructure
البنى التحتية	infrastructure
تجربة صاروخية	missile test
تجارب صاروخية	missile test
إطلاق صاروخ	missile launch; rocket fire
إطلاق صواريخ	missile launch; rocket fire
سباق تسلح	arms race
نزع السلاح	disarmament
نزع السلاح النووي	denuclearization; nuclear disarmament
حظر الأسلحة	arms embargo
حظر على الأسلحة	arms embargo
منظمة حظر الأسلحة الكيميائية	opcw; chemical weapon
حظر الأسلحة الكيميائية	opcw; chemical weapon
صفقة أسلحة	arms deal
صفقات أسلحة	arms deal
صفقة سلاح	arms deal
تبادل أسرى	prisoner exchange; prisoner swap
صفقة تبادل	prisoner exchange; prisoner swap
عملية تبادل	prisoner exchange; prisoner swap
أسير	prisoner; captive
أسيرا	prisoner; captive
أسيرة	prisoner; captive
معتقل	detainee; detained
معتقلا	detainee; detained
معتقلة	detainee; detained
معتقلين	detainee; detained
معتقلون	detainee; detained
محتجز	detainee; detained
محتجزين	detainee; detained
محتجزون	detainee; detained
اعتقال	arrest; detention; detain
اعتقالا	arrest; detention; detain
اعتقالات	arrest; detention; detain
اعتقل	arrest; detention; detain
اعتقلت	arrest; detention; detain
يعتقل	arrest; detention; detain
تعتقل	arrest; detention; detain
اعتقلوا	arrest; detention; detain
احتجاز	detention; detain; hold
احتجز	detention; detain; hold
احتجزت	detention; detain; hold
يحتجز	detention; detain; hold
تحتجز	detention; detain; hold
احتجزوا	detention; detain; hold
تعذيب	torture
عذب	torture
عذبت	torture
تعذب	torture
مهد	pave; cradle
مهدت	pave
يمهد	pave
تمهيد	pave
تمهيدي	preliminary; primary
تمهيدية	preliminary; primary
تدخلت	intervene; interfere; intervention
يتدخل	intervene; interfere; intervention
تتدخل	intervene; interfere; intervention
تدخلات	intervene; interfere; intervention
تدخلا	intervene; interfere; intervention
دورية	patrol
دوريات	patrol
سر	secret
أسرار	secret
يابان	japan; japanese
ياباني	japan; japanese
يابانية	japan; japanese
يابانيين	japan; japanese
بشكل	-
بصورة	-
من قبل	-
يمكنه	-
كان السينمائي	cannes
إجراءات مشددة	strict measure
ادعاء	claim; allegation; prosecution
ادعاءات	allegation; claim
ادعى	claim; allege
ادعت	claim; allege
يدعي	claim; allege
تدعي	claim; allege
مزاعم	allegation; claim
زعم	claim; allege
زعمت	claim; allege
يزعم	claim; allege
مزعوم	alleged
مزعومة	alleged
إساءة	abuse; insult
إساءات	abuse; insult
مسيء	offensive; insulting
مسيئة	offensive; insulting
يقتضي	require
تقتضي	require
اقتضى	require
ألقى	deliver; throw
ألقت	deliver; throw
يلقي	deliver; throw
تلقي	receive
إلقاء	throw; deliver
إلقاء القبض	arrest
ألقي القبض	arrest
ألقت القبض	arrest
تلقى	receive
تلقت	receive
تلقوا	receive
يتلقى	receive
تتلقى	receive
يتلقون	receive
عمد	resort
صحف	newspaper
صحيفة	newspaper
عقبة	obstacle
عقبات	obstacle
عتيق	old; ancient
عتيقة	old; ancient
مفخخ	booby-trapped
مفخخة	booby-trapped
سيارة مفخخة	car bomb
سيارات مفخخة	car bomb
طائرة مسيرة	drone
طائرات مسيرة	drone
عبوة ناسفة	explosive device
عبوات ناسفة	explosive device
حزام ناسف	explosive belt; suicide vest
أحزمة ناسفة	explosive belt; suicide vest
حزام	belt
أحزمة	belt
تواصل	continue; communication
يتواصل	continue
تتواصل	continue
صاحبة	owner
صاحب	owner
أصحاب	owner
لاعب	player
لاعبة	player
لاعبات	player
لاعبون	player
لاعبين	player
مصنف	classified; ranked
مصنفة	classified; ranked
تصنيف	ranking; classification; rating
تصنيفات	ranking; classification; rating
منافس	rival; competitor
منافسة	competition
منافسون	rival; competitor
منافسين	rival; competitor
منافسات	competition
تنافس	compete; competition
يتنافس	compete
تنافسية	competitiveness
تنافسي	competitive
أشعة	ray; x-ray
أشعة سينية	x-ray
إشعاع	radiation
مقرر	scheduled; rapporteur
مقررة	scheduled; rapporteur
مقررات	decision; curriculum
عيادة	clinic
عيادات	clinic
تعميم	circular; generalize
اجتماع	meeting
اجتماعات	meeting
اجتمع	meet
اجتمعت	meet
اجتمعوا	meet
يجتمع	meet
تجتمع	meet
يجتمعون	meet
مجتمع	society; community
مجتمعات	society; community
تصريح	statement
تصريحات	statement; remark
تصريح صحفي	press statement
خلع	remove; depose
مخلوع	ousted; deposed
مخلوعة	ousted; deposed
ضيافة	hospitality
ضيف	guest
ضيفة	guest
ضيوف	guest
استضافة	host
استضاف	host
استضافت	host
يستضيف	host
تستضيف	host
مضيف	host
مضيفة	host; stewardess
سبب	reason; cause
أسباب	reason; cause
مخيم	camp
مخيمات	camp
مخيم اللاجئين	refugee camp
مخيمات اللاجئين	refugee camp
معسكر	camp
معسكرات	camp
بترول	oil; petroleum
بترولي	oil; petroleum
بترولية	oil; petroleum
حاسوب	computer
حواسيب	computer
كمبيوتر	computer
رقمي	digital
رقمية	digital
رقمنة	digitization
تحول رقمي	digital transformation
موقف	position; stance
مواقف	position; stance
أسرع	faster; fastest
سرعة	speed
سريع	fast; rapid
سريعة	fast; rapid
تسريع	accelerate
نمو	growth
نمو اقتصادي	economic growth
النمو الاقتصادي	economic growth
ينمو	grow
تنمو	grow
نام	developing
نامية	developing
الدول النامية	developing countries
دول نامية	developing countries
البلدان النامية	developing countries
فني	technical; artistic
فنية	technical; artistic
فنيون	technician
فنيين	technician
فن	art
فنون	art
فنان	artist
فنانة	artist
فنانون	artist
فنانين	artist
فنانات	artist
تمثل	represent
يمثل	represent
مثلت	represent
تمثلت	consist
يتمثل	consist
تمثيل	representation; acting
تمثيلية	representative
ممثل	representative; actor
ممثلة	actress; representative
ممثلون	representative; actor
ممثلين	representative; actor
ممثلو	representative
ممثلي	representative
ممثلات	actress
ملاحظ	observer
ملاحظة	note; observation
ملاحظات	note; comment; observation
لاحظ	note; notice
لاحظت	note; notice
يلاحظ	note; notice
ملحوظ	notable; significant
ملحوظة	notable; significant
تخرج	graduate; graduation
خريج	graduate
خريجون	graduate
خريجين	graduate
خريجي	graduate
أب	father; august
أبي	father
آباء	father; parent
أم	mother
أمهات	mother
والد	father
والدة	mother
والدين	parent
استظهار	present
حالة	case; condition; state
حالات	case
حالة الطوارئ	state of emergency
حالة طوارئ	state of emergency
التقى	meet
التقت	meet
يلتقي	meet
تلتقي	meet
التقوا	meet
لقاء	meeting
لقاءات	meeting
بدأ	begin; start; seem
بدأت	begin; start
يبدأ	begin; start
تبدأ	begin; start
بدأوا	begin; start
بداية	beginning; start
بدء	start; beginning
أفق	horizon
آفاق	prospect; horizon
إقصاء	exclusion; elimination
إقصائي	exclusionary
أقصى	maximum; extreme
يسار	left
يساري	leftist; left-wing
يسارية	leftist; left-wing
يساريون	leftist
يساريين	leftist
طعام	food
أطعمة	food
مطعم	restaurant
مطاعم	restaurant
أعطى	give
أعطت	give
يعطي	give
تعطي	give
إعطاء	give
عطاء	bid; tender
عطاءات	bid; tender
تخص	concern
يخص	concern
اتخذ	take; adopt
اتخذت	take; adopt
يتخذ	take; adopt
تتخذ	take; adopt
اتخذوا	take; adopt
اتخاذ	take; adopt
اتخاذ القرار	decision making
صنع القرار	decision making
صناع القرار	decision makers
اتخاذ إجراءات	take action; take measures
جوار	neighborhood; neighboring
دول الجوار	neighboring countries
جار	neighbor
جارة	neighbor; neighboring
جيران	neighbor
مجاور	neighboring; nearby
مجاورة	neighboring; nearby
احتياطي	reserve
احتياطيات	reserve
احتياطية	reserve
احتياط	reserve
الاحتياطي الفيدرالي	federal reserve
الاحتياطي الفدرالي	federal reserve
مجلس الاحتياطي الفيدرالي	federal reserve
مجلس الاحتياطي الاتحادي	federal reserve
الاحتياطي الاتحادي	federal reserve
احتياطي النقد الأجنبي	foreign exchange reserves
رتبة	rank
رتب	rank
أعلى	higher; highest
عليا	supreme; high
عال	high
عالي	high
عالية	high
عائلة	family
عائلات	family
عائلي	family
عائلية	family
فرز	count; sort
فرز الأصوات	vote counting
فريق	team
فرق	team; difference
نصيحة	advice
نصائح	advice
نصح	advise
نصحت	advise
ينصح	advise
تنصح	advise
قارة	continent
قارات	continent
قاري	continental
قارية	continental
تعهد	pledge; commitment
تعهدات	pledge; commitment
تعهدت	pledge
يتعهد	pledge
تتعهد	pledge
تعهدوا	pledge
متعهد	contractor
موزع	distributor
موزعون	distributor
موزعين	distributor
موزعة	distributed
توزيع	distribution
توزيعات	dividend; distribution
توزيعات نقدية	cash dividend
وزع	distribute
وزعت	distribute
يوزع	distribute
توزع	distribute
منتفع	beneficiary
منتفعون	beneficiary
منتفعين	beneficiary
مستفيد	beneficiary
مستفيدون	beneficiary
مستفيدين	beneficiary
استفاد	benefit
استفادت	benefit
يستفيد	benefit
تستفيد	benefit
يستفيدون	benefit
استفادة	benefit
سام	sam; toxic; high
سامية	high; senior
المفوضية السامية لحقوق الإنسان	high commissioner; human rights
المفوض السامي	high commissioner
المفوضة السامية	high commissioner
مفوضية	commission
مفوض	commissioner
مفوضة	commissioner
مفوضون	commissioner
مفوضين	commissioner
جناح	wing; pavilion
أجنحة	wing; pavilion
حيلولة	prevent
حال دون	prevent
معمل	factory; plant; laboratory
معامل	factory; laboratory; plant
مختبر	laboratory; lab
مختبرات	laboratory; lab
مخبر	laboratory; informant
مخابر	laboratory
مخبري	laboratory
مخبرية	laboratory
جزء	part
أجزاء	part
جزئي	partial
جزئية	partial
جزئيا	partially; partly
سنة	year
سنوات	year
سنين	year
سنوي	annual
سنوية	annual
سنويا	annually; per year
نصف سنوي	semi-annual
امتناع	abstention; refrain
امتنع	abstain; refuse; decline
امتنعت	abstain; refuse; decline
يمتنع	abstain; refrain
تمتنع	abstain; refrain
انضم	join
انضمت	join
انضموا	join
ينضم	join
تنضم	join
انضمام	join; accession
حمل	carry; hold; pregnancy
حملت	carry; hold
يحمل	carry; hold
تحمل	carry; bear
يحملون	carry; hold
حملوا	carry; blame
تتحمل	bear
يتحمل	bear
حامل	pregnant; holder
حوامل	pregnant
حاملة	carrier
حاملات	carrier
حاملة طائرات	aircraft carrier
حاملة الطائرات	aircraft carrier
حاملات الطائرات	aircraft carrier
حمولة	load; cargo
حمولات	load; cargo
متوقع	expected
متوقعة	expected
من المتوقع	expected
غير متوقع	unexpected
غير متوقعة	unexpected
توقع	expect; forecast; expectation
توقعت	expect; forecast
توقعوا	expect
يتوقع	expect
تتوقع	expect
يتوقعون	expect
توقعات	expectation; forecast
متر	meter
أمتار	meter
متر مربع	square meter
متر مكعب	cubic meter
مترا	meter
إتمام	complete; completion
أتم	complete
أتمت	complete
مقهى	cafe
مقاهي	cafe
مقاه	cafe
دواجن	poultry
دجاج	chicken
بيض	egg; white
زوج	husband; pair
زوجة	wife
أزواج	husband; couple
زوجات	wife
زوجين	couple
زوجان	couple
زواج	marriage
تزوج	marry
تزوجت	marry
متزوج	married
متزوجة	married
أخضر	green
خضراء	green
خضر	green
عرض	offer; display; show
عرضت	offer; present
عروض	offer; show
يعرض	offer; display; show
معرض	exhibition; fair
معارض	opponent; exhibition
بند	clause; item
بنود	clause; item; term
استعرض	review
استعرضت	review
يستعرض	review
تستعرض	review
استعراض	review; parade
استعراضات	parade
عرض عسكري	military parade
فاق	exceed
فاقت	exceed
يفوق	exceed
تفوق	exceed; superiority
متفوق	superior
توافد	flock
ساعد	help
ساعدت	help
يساعد	help; assist
تساعد	help; assist
يساعدون	help
مساعد	assistant; aide
مساعدة	aid; assistance; help
مساعدات	aid; assistance
مساعدون	aide; assistant
مساعدين	aide; assistant
مساعدي	aide; assistant
مساعدات إنسانية	humanitarian aid
المساعدات الإنسانية	humanitarian aid
مساعدات عسكرية	military aid
مساعدات مالية	financial aid
أجرى	conduct; hold; carry out
أجرت	conduct; hold; carry out
أجروا	conduct
يجري	conduct; hold; take place
تجري	conduct; hold; take place
أجري	conduct; hold
أجريت	conduct; hold
إجراء	procedure; measure
إجراءات	procedure; measure
قفص	cage; dock
أقفاص	cage
خبرة	experience; expertise
خبرات	experience; expertise
خبير	expert
خبيرة	expert
خبراء	expert
حي	neighborhood; alive; district
حية	alive; live
أحياء	neighborhood; district; living
رمز	symbol; code
رموز	symbol; code
رمزي	symbolic
رمزية	symbolic
حصر	limit; exclusive
حصري	exclusive
حصرية	exclusive
علبة	box; can; pack
علب	box; can; pack
مستوجب	required
دراسي	school; academic
دراسية	school; academic
العام الدراسي	school year
دراسة	study
دراسات	study
درس	study; lesson
دروس	lesson
يدرس	study; consider; teach
تدرس	study; consider
تضمن	include; guarantee; ensure
تضمنت	include
يتضمن	include
تتضمن	include
متضمن	include
محاصصة	quota
حصة	share; quota
حصص	share; quota
حصة سوقية	market share
الحصة السوقية	market share
كوكب	planet
كواكب	planet
نجم	star
نجمة	star
نجوم	star
مسن	elderly; old
مسنة	elderly
مسنون	elderly
مسنين	elderly
كبار السن	elderly
دكتوراه	doctorate; phd
مطلب	demand
مطالب	demand
قائم	existing; based
قائمة	list
قوائم	list
قائمات	list
أجل	postpone; term
أجلت	postpone
تأجيل	postponement; postpone
مؤجل	postponed; deferred
مؤجلة	postponed; deferred
آجال	deadline; term
غبار	dust
ناهز	approach
تأجير	rent; lease
إيجار	rent
إيجارات	rent
استئجار	rent; hire
استأجر	rent; hire
مستأجر	tenant
مستأجرون	tenant
مستأجرين	tenant
كراء	rent
مضاد	anti; counter
مضادة	anti; counter
مضادات	antibiotic; anti
مضادات حيوية	antibiotics
المضادات الحيوية	antibiotics
مضاد حيوي	antibiotic
أجسام مضادة	antibodies
مضاد للدبابات	anti-tank
مضادة للدبابات	anti-tank
مضادة للطائرات	anti-aircraft
تنفيذ	implementation; execution
تنفيذي	executive
تنفيذية	executive
تنفيذيون	executive
تنفيذيين	executive
الرئيس التنفيذي	chief executive; ceo
الرئيسة التنفيذية	chief executive; ceo
رئيس تنفيذي	chief executive; ceo
المدير التنفيذي	executive director; chief executive
السلطة التنفيذية	executive branch; executive power
نفذ	carry out; implement; execute
نفذت	carry out; implement
نفذوا	carry out
ينفذ	carry out; implement
تنفذ	carry out; implement
تذكير	reminder
تذكرة	ticket
تذاكر	ticket
شورى	shura
مجلس الشورى	shura council
أقدم	oldest; commit
أقدمت	commit
إقدام	commit; foot
اعتقل	arrest; detain
اعتقلت	arrest; detain
اعتقلوا	arrest; detain
يعتقل	arrest; detain
تعتقل	arrest; detain
اعتقال	arrest; detention
اعتقالات	arrest
معتقل	detainee; prison
معتقلة	detainee
معتقلون	detainee
معتقلين	detainee
معتقلات	detainee; prison
جلد	skin; leather
جلود	leather; skin
حصانة	immunity
مغشى	coated
أصيب	injure; infect
أصيبت	injure; infect
أصيبوا	injure; infect
أصاب	hit; strike
أصابت	hit; strike
يصاب	infect; injure
تصيب	affect; hit
يصيب	affect; hit
إصابة	injury; infection
إصابات	injury; infection; case
مصاب	injured; infected
مصابة	injured; infected
مصابون	injured; infected
مصابين	injured; infected
قاض	judge
قاضي	judge
قاضية	judge
قضاة	judge
معدل	rate; average
معدلة	amended; modified
معدلات	rate; level
أقوى	stronger; strongest
قوي	strong; powerful
قوية	strong; powerful
أقوياء	strong
احتضان	host
احتضن	host
احتضنت	host
يحتضن	host
تحتضن	host
حياة	life
وظيفي	career; functional
وظيفية	functional
وظيفة	job; position
وظائف	job
موظف	employee; official
موظفة	employee
موظفون	employee; staff; official
موظفين	employee; staff; official
موظفو	employee; staff
موظفي	employee; staff
موظفات	employee
توظيف	employment; recruitment; hire
ضريبة	tax
ضرائب	tax
ضريبي	tax
ضريبية	tax
ضريبة القيمة المضافة	vat; value added tax
القيمة المضافة	value added
ضريبة الدخل	income tax
تخفيضات ضريبية	tax cuts
تخفيض الضرائب	tax cuts
خفض الضرائب	tax cuts
التهرب الضريبي	tax evasion
تهرب ضريبي	tax evasion
ملاذ ضريبي	tax haven
دافعي الضرائب	taxpayers
دافعو الضرائب	taxpayers
شريعة	sharia; islamic law
شرع	begin; start
شرعت	begin; start
شرعي	legitimate; legal
شرعية	legitimacy; legitimate
غير شرعي	illegal
غير شرعية	illegal
غير شرعيين	illegal
الهجرة غير الشرعية	illegal immigration
هجرة غير شرعية	illegal immigration
هجرة غير نظامية	irregular migration
الهجرة غير النظامية	irregular migration
مهاجرين غير شرعيين	illegal immigrants
جاهزية	readiness
جاهز	ready
جاهزة	ready
تسريح	layoff; dismiss; demobilization
تسريح العمال	layoffs
تسريح الموظفين	layoffs
أثر	impact; effect; trace
آثار	effect; antiquity; raise; spark
أثري	archaeological
أثرية	archaeological
متحف	museum
متاحف	museum
تمكن	manage; able
تمكنت	manage; able
تمكنوا	manage; able
يتمكن	manage; able
تتمكن	manage; able
تمكين	empower; enable
محدود	limited
محدودة	limited
محدودية	limitation
حدود	border; limit
حدودي	border
حدودية	border
المنطقة الحدودية	border area
اشتراكي	socialist
اشتراكية	socialist; socialism
اشتراكيون	socialist
اشتراكيين	socialist
الحزب الاشتراكي	socialist party
مهاجر	migrant; immigrant
مهاجرة	migrant; immigrant
مهاجرون	migrant; immigrant
مهاجرين	migrant; immigrant
هجرة	migration; immigration
هجرات	migration
تمتع	enjoy
تمتعت	enjoy
يتمتع	enjoy
تتمتع	enjoy
يتمتعون	enjoy
مفتوح	open
مفتوحة	open
فتح	open; fatah
فتحت	open
يفتح	open
تفتح	open
انفتاح	openness
غرام	gram
غرامات	fine; gram
غرامة	fine
غرامة مالية	fine
كيلوغرام	kilogram
كيلوغراما	kilogram
كيلوغرامات	kilogram
كوكايين	cocaine
هيروين	heroin
حشيش	hashish; cannabis
ماريجوانا	marijuana
كبتاغون	captagon
مخدرات	drug
مخدر	drug
تهريب المخدرات	drug smuggling; drug trafficking
تجارة المخدرات	drug trafficking; drug trade
الاتجار بالمخدرات	drug trafficking
توخي الحذر	exercise caution
حزب	party
حزبي	party; partisan
حزبية	party; partisan
أحزاب	party
تاريخ	history; date
تاريخي	historic; historical
تاريخية	historic; historical
مؤرخ	historian
مؤرخون	historian
مؤرخين	historian
خطط	plan
خطة	plan
يخطط	plan
تخطط	plan
يخططون	plan
تخطيط	planning
مخطط	plan; scheme; plot
مخططات	plan; scheme
يتيح	allow; provide
تتيح	allow; provide
أتاح	allow; provide
أتاحت	allow; provide
إتاحة	provide; allow
متاح	available
متاحة	available
سهولة	ease
سهل	easy; plain
سهلة	easy
تسهيل	facilitate
تسهيلات	facility
جواز	passport
جوازات	passport
جواز سفر	passport
جواز السفر	passport
جوازات سفر	passport
جوازات السفر	passport
رفض	reject; refuse; rejection
رفضت	reject; refuse
رفضوا	reject; refuse
يرفض	reject; refuse
ترفض	reject; refuse
يرفضون	reject; refuse
رافض	opposed; rejecting
رافضة	opposed; rejecting
رافضين	opposed
شارك	participate; take part
شاركت	participate; take part
شاركوا	participate; take part
يشارك	participate; take part
تشارك	participate; take part
يشاركون	participate; take part
مشارك	participant
مشاركة	participation
مشاركون	participant
مشاركين	participant
مشاركات	participant; participation
انخراط	involvement; engage
انخرط	engage; join
منخرط	involved; engaged
قتلوا	kill
قتل	kill; murder
قتلت	kill
يقتل	kill
تقتل	kill
قتيل	killed; dead
قتيلة	killed; dead
قتلى	dead; killed
مقتل	death; killing
قاتل	killer; murderer; fight
قاتلة	deadly; killer
قتلة	killer; murderer
جراحة	surgery
جراحي	surgical
جراحية	surgical; surgery
جراح	surgeon; wound
عملية جراحية	surgery; operation
جريح	wounded; injured
جرحى	wounded; injured
جرح	wound; injure
استدعى	summon; recall
استدعت	summon; recall
يستدعي	summon; require
تستدعي	summon; require
استدعاء	summon; recall
استدعاء السفير	ambassador
فترة	period
فترات	period
فترة ولاية	term
مرصد	observatory
المرصد السوري لحقوق الإنسان	syrian observatory; human rights
رصد	monitor; spot
رصدت	monitor; spot
يرصد	monitor
ترصد	monitor
تمرين	exercise; training
تمارين	exercise
تمارين عسكرية	military exercise; military drill
مناورات	maneuver; exercise; drill
مناورة	maneuver
مناورات عسكرية	military exercise; military drill
مناورات مشتركة	joint exercise
فقيد	late; deceased
فقد	lose
فقدت	lose
فقدوا	lose
يفقد	lose
تفقد	lose; inspect
فقدان	loss
مفقود	missing
مفقودة	missing
مفقودون	missing
مفقودين	missing
تدخل	intervention; intervene; enter
تدخلت	intervene
تدخلات	intervention; interference
يتدخل	intervene; interfere
تتدخل	intervene; interfere
متدخل	stakeholder
تدخل عسكري	military intervention
التدخل العسكري	military intervention
وقت	time
أوقات	time
توقيت	timing; time
توقيت غرينتش	gmt
بتوقيت غرينتش	gmt
بتوقيت جرينتش	gmt
التوقيت المحلي	local time
بالتوقيت المحلي	local time
نزيه	fair
نزيهة	fair
نزاهة	integrity; fairness
نزاهة الانتخابات	election integrity
مضاعفة	double; multiply
مضاعفات	complication
ضعف	double; weakness
ضعفين	double; twice
وهمي	fake; fictitious
وهمية	fake; fictitious
قبالة	off
قبالة سواحل	off coast
تطور	develop; development
تطورت	develop
تطورات	development
يتطور	develop
تتطور	develop
متطور	advanced; sophisticated
متطورة	advanced; sophisticated
تطوير	develop; development
محام	lawyer
محامي	lawyer
محامية	lawyer
محامون	lawyer
محامين	lawyer
محاماة	law; legal
وضع	situation; put; status
أوضاع	situation; condition
وضعية	situation; status
وضعيات	situation; position
مؤد	leading
تشكيلة	lineup; squad
تشكيلات	formation
تشكيل	form; formation
شكل	form; shape; constitute
شكلت	form; constitute
يشكل	form; constitute; pose
تشكل	form; constitute; pose
تشكيل الحكومة	form government
تشكيل حكومة	form government
إسعاف	ambulance; aid
سيارة إسعاف	ambulance
سيارات الإسعاف	ambulance
سيارات إسعاف	ambulance
مسعف	paramedic
مسعفون	paramedic; medic
مسعفين	paramedic; medic
موسيقى	music; musical; musician
موسيقي	musical; musician; music
موسيقية	musical
موسيقيون	musician
موسيقيين	musician
مندوب	delegate; representative
مندوبة	delegate; representative
مندوبون	delegate
مندوبين	delegate
مندوبية	delegation
المندوب الدائم	permanent representative
أثبت	prove
أثبتت	prove
يثبت	prove
تثبت	prove
إثبات	proof; prove
ثابت	fixed; constant
ثابتة	fixed; constant
قاطع	categorical; boycott
قاطعة	categorical
قاطعت	boycott; interrupt
مقاطعة	boycott; province
مقاطعات	province; county
قطع	cut; piece
قطعت	cut
قطعة	piece; part
قطيعة	break; rupture
قطاع	sector
قطاعات	sector
القطاع الخاص	private sector
القطاع العام	public sector
قطاع غزة	gaza strip
متهم	accused; defendant; suspect
متهمة	accused; defendant
متهمون	accused; defendant
متهمين	accused; defendant
متهما	accused; defendant
اتهم	accuse
اتهمت	accuse
اتهموا	accuse
يتهم	accuse
تتهم	accuse
اتهام	accusation; charge
اتهامات	accusation; charge; allegation
تهمة	charge
تهم	charge
لائحة اتهام	indictment
لائحة الاتهام	indictment
وجه اتهامات	charge
ولي الأمر	guardian; parent
أولياء الأمور	parents
أولياء	parent; guardian
مبرر	justification; justified
مبررات	justification
غير مبرر	unjustified
غير مبررة	unjustified
تبرير	justify; justification
برر	justify
بررت	justify
يبرر	justify
تبرر	justify
براءة	innocence; acquittal
براءة اختراع	patent
براءات اختراع	patent
بريء	innocent
أبرياء	innocent
تبرئة	acquit; acquittal
برأت	acquit
تضرر	damage; affect
تضررت	damage; affect
متضرر	affected; damaged
متضررة	affected; damaged
متضررون	affected
متضررين	affected
ضرر	damage; harm
أضرار	damage; harm
إضرار	damage; harm
خسائر	loss; casualty
خسارة	loss; defeat
خسر	lose
خسرت	lose
يخسر	lose
تخسر	lose
خاسر	loser; losing
إخوان	brotherhood
الإخوان المسلمون	muslim brotherhood
الإخوان المسلمين	muslim brotherhood
جماعة الإخوان المسلمين	muslim brotherhood
جماعة الإخوان	muslim brotherhood
مثير	exciting; controversial
مثيرة	exciting; controversial
مثير للجدل	controversial
مثيرة للجدل	controversial
مثير للقلق	worrying; alarming
أثار	raise; provoke; spark; effect
أثارت	raise; provoke; spark
يثير	raise; provoke; spark
تثير	raise; provoke; spark
إثارة	provoke; excitement
ثروة	wealth; fortune
ثروات	wealth; resource
ثري	rich; wealthy
ثرية	rich; wealthy
أثرياء	rich; wealthy
جثة	body; corpse
جثث	body; corpse
جثتين	body
جثمان	body
جثامين	body
نهر	river
أنهار	river; collapse
نهر النيل	nile river
نهر الفرات	euphrates river
نهر دجلة	tigris river
نهر الأردن	jordan river
غزة	gaza
عقد	hold; contract; decade
عقدت	hold
عقود	contract; decade
يعقد	hold
تعقد	hold
انعقاد	hold; convene
انعقد	hold; convene
ينعقد	hold; convene
تنعقد	hold; convene
معقد	complex; complicated
معقدة	complex; complicated
تعقيد	complexity; complication
تعقيدات	complexity; complication
إرهاب	terrorism; terror
إرهابي	terrorist
إرهابية	terrorist
إرهابيون	terrorist
إرهابيين	terrorist
إرهابيا	terrorist
مكافحة الإرهاب	counter-terrorism; fight against terrorism
الحرب على الإرهاب	war on terror
هجوم إرهابي	terrorist attack
هجمات إرهابية	terrorist attack
جماعة إرهابية	terrorist group
تنظيم إرهابي	terrorist organization
منظمة إرهابية	terrorist organization
مراسل	correspondent; reporter
مراسلة	correspondent; reporter
مراسلون	correspondent; reporter
مراسلين	correspondent; reporter
مراسلون بلا حدود	reporters without borders
منظمة مراسلون بلا حدود	reporters without borders
أطباء بلا حدود	doctors without borders
منظمة أطباء بلا حدود	doctors without borders
مستلزمات	supply; requirement
مستلزمات طبية	medical supplies
إمدادات	supply
إمداد	supply
فقير	poor
فقيرة	poor
فقراء	poor
فقر	poverty
خط الفقر	poverty line
تحت خط الفقر	below poverty line
مكافحة الفقر	fight against poverty
موسم	season
مواسم	season
موسمي	seasonal
موسمية	seasonal; monsoon
أمطار موسمية	monsoon rain
الأمطار الموسمية	monsoon rain
تحويل	transfer; convert
تحويلات	transfer; remittance
يحول	transform; convert; prevent
تحول	transform; shift; transformation
تحولت	turn; transform
تحولات	transformation; shift
يتحول	turn; transform
تتحول	turn; transform
استقالة	resignation
استقالات	resignation
استقال	resign
استقالت	resign
يستقيل	resign
تستقيل	resign
قدم استقالته	resign; submit resignation
مستقيل	resigned; outgoing
مستقيلة	resigned; outgoing
استقلال	independence
مستقل	independent
مستقلة	independent
مستقلون	independent
مستقلين	independent
استقلالية	independence
يوم الاستقلال	independence day
عيد الاستقلال	independence day
بيان	statement
بيانات	data; statement
مجاز	authorized; licensed
إجازة	leave; vacation; holiday
إجازات	leave; vacation
رابط	link
رابطة	association; league
روابط	link; tie
حفلة	party; concert
حفلات	party; concert
حفل	ceremony; party; concert
احتفال	celebration; ceremony
احتفالات	celebration
احتفل	celebrate
احتفلت	celebrate
يحتفل	celebrate
تحتفل	celebrate
يحتفلون	celebrate
حفل زفاف	wedding
زفاف	wedding
حفل افتتاح	opening ceremony
حفل الافتتاح	opening ceremony
حفل الختام	closing ceremony
طفل	child
طفلة	child; girl
أطفال	child
طفلان	child
طفلين	child
طفولة	childhood
طفلا	child
طيار	pilot
طيارون	pilot
طيارين	pilot
طيران	aviation; airline; air
قبة	dome
القبة الحديدية	iron dome
حذر	warn; caution; cautious
حذرت	warn
حذروا	warn
يحذر	warn
تحذر	warn
محذرا	warn
محذرة	warn
تحذير	warning
تحذيرات	warning
مرتقب	expected; upcoming
مرتقبة	expected; upcoming
سام جدا	highly toxic
سم	poison; centimeter
سموم	poison; toxin
تسمم	poison; poisoning
سمم	poison
احتجاز	detention; hold
احتجز	detain; hold
احتجزت	detain; seize
احتجزوا	detain; hold
يحتجز	detain; hold
تحتجز	detain; hold
محتجز	detainee; detained
محتجزة	detained
محتجزون	detainee; hostage
محتجزين	detainee; hostage
رهينة	hostage
رهائن	hostage
احتجاز رهائن	hostage taking
إطلاق سراح الرهائن	release hostages
خضوع	submission
خضع	undergo
خضعت	undergo
يخضع	undergo; subject
تخضع	undergo; subject
خاضع	subject
خاضعة	subject
أكاديمي	academic
أكاديمية	academy; academic
أكاديميون	academic
أكاديميين	academic
عكس	reflect; reverse; opposite
عكست	reflect
يعكس	reflect
تعكس	reflect
انعكاس	reflection; repercussion
انعكاسات	repercussion; implication
معاكس	opposite; reverse
معاكسة	opposite; reverse
مركز	center; position
مراكز	center
مركزي	central
مركزية	central
البنك المركزي	central bank
بنك مركزي	central bank
بنوك مركزية	central bank
البنوك المركزية	central bank
المصرف المركزي	central bank
البنك المركزي الأوروبي	european central bank
المركزي الأوروبي	european central bank
توافق	consensus; agree
توافقي	consensual; consensus
توافقية	consensual; consensus
مشاهد	viewer; scene
مشاهدة	watch; viewing
مشاهدون	viewer
مشاهدين	viewer
مشاهدات	view
مشهد	scene
شاهد	witness; watch
شاهدة	witness
شهود	witness
شهود عيان	eyewitness
شاهد عيان	eyewitness
شهد	witness; see
شهدت	witness; see
يشهد	witness; see
تشهد	witness; see
شهادة	certificate; testimony
شهادات	certificate; testimony
شهيد	martyr
شهداء	martyr
استشهد	martyr; cite
استشهاد	martyrdom; cite
مبيعات	sale
بيع	sell; sale
باع	sell
باعت	sell
يبيع	sell
تبيع	sell
بائع	seller; vendor
بائعون	seller
بائعين	seller; vendor
باعة	seller; vendor
تجارة التجزئة	retail
مبيعات التجزئة	retail sales
مساندة	support
ساند	support
ساندت	support
ترويج	promote; promotion
يروج	promote
تروج	promote
روج	promote
اعتدى	assault; attack
اعتدت	assault; attack
يعتدي	assault; attack
اعتداء	assault; attack
اعتداءات	attack; assault
معتد	attacker; aggressor
معتدون	attacker; assailant
معتدين	attacker; assailant
عدوان	aggression
عدواني	aggressive
عدوانية	aggressive; aggression
عدو	enemy
أعداء	enemy
عداء	hostility; runner
عدائي	hostile
عدائية	hostile
معاداة السامية	anti-semitism
معاد للسامية	anti-semitic
معادية للسامية	anti-semitic
طابع	character; stamp
طوابع	stamp
طابع بريدي	postage stamp
سداد	repayment; repay
تسديد	payment; shot
تسديدة	shot
زيت	oil
زيوت	oil
زيت الزيتون	olive oil
زيت النخيل	palm oil
زيتون	olive
فزع	panic; terror
ذعر	panic
رعب	terror; horror
خوف	fear
مخاوف	fear; concern
خشية	fear
يخشى	fear
تخشى	fear
يخشون	fear
مولود	born; newborn
مواليد	birth; newborn
ولد	born; boy
ولدت	born
أولاد	child; boy
ولادة	birth
انتماء	affiliation; belonging
ينتمي	belong
تنتمي	belong
ينتمون	belong
مقطع	clip; section
مقاطع	clip
مقطع فيديو	video clip; video
مقطع مصور	video clip; video
مقاطع فيديو	video clip; video
هاتف	phone; telephone
هواتف	phone
هاتفي	telephone; phone
هاتفية	telephone; phone
هاتفيا	phone; telephone
هاتف محمول	mobile phone; cell phone
الهاتف المحمول	mobile phone; cell phone
هواتف محمولة	mobile phone; cell phone
الهواتف المحمولة	mobile phone; cell phone
هاتف ذكي	smartphone
هواتف ذكية	smartphone
الهواتف الذكية	smartphone
الهاتف الجوال	mobile phone; cell phone
مكالمة هاتفية	phone call
اتصال هاتفي	phone call
محادثة هاتفية	phone call; telephone conversation
مكالمة	call
مكالمات	call
معنى	meaning
معان	meaning
منصب	position; post; office
مناصب	position; post
منصة	platform; podium
منصات	platform
تنصيب	inauguration; inaugurate
حفل التنصيب	inauguration ceremony
تولى منصبه	take office
توليه منصبه	take office
منع	prevent; ban
منعت	prevent; ban
منعوا	prevent
يمنع	prevent; ban
تمنع	prevent; ban
ممنوع	banned; prohibited
ممنوعة	banned; prohibited
مناعة	immunity
جهاز المناعة	immune system
نقص المناعة	immunodeficiency
سلبي	negative
سلبية	negative
سلبيات	negative; disadvantage
سلب	rob; robbery
حاسم	decisive; crucial
حاسمة	decisive; crucial
حسم	decide; resolve
حسمت	decide; resolve
يحسم	decide; resolve
أوسع	wider; broader
واسع	wide; broad
واسعة	wide; broad
واسع النطاق	wide-ranging; widespread; large-scale
واسعة النطاق	widespread; large-scale
على نطاق واسع	widely
توسيع	expand; expansion
توسع	expand; expansion
موسع	expanded; extensive
موسعة	expanded; extensive
حفاظ	preserve; maintain
حافظ	maintain; preserve
حافظت	maintain; preserve
يحافظ	maintain; preserve
تحافظ	maintain; preserve
محافظ	governor; conservative
محافظة	governorate; province; conservative
محافظات	governorate; province
محافظون	conservative
محافظين	conservative
حزب المحافظين	conservative party; conservatives
محافظ البنك المركزي	central bank governor
احتفظ	retain; keep
احتفظت	retain; keep
يحتفظ	retain; keep
تحتفظ	retain; keep
تحفظ	reservation; conservative
تحفظات	reservation
مسرح	theater
مسارح	theater
مسرحي	theatrical; theater
مسرحية	play
مسرحيات	play
مكعب	cubic; cube
مكعبة	cubic
حفر	dig; drill
حفريات	excavation; fossil
حفرة	hole; crater
تنقيب	exploration; excavation
مسدس	pistol; gun
مسدسات	pistol; gun
بندقية	rifle; gun
بنادق	rifle; gun
سلاح	weapon; arm
أسلحة	weapon; arm
أسلحة نووية	nuclear weapon
الأسلحة النووية	nuclear weapon
سلاح نووي	nuclear weapon
السلاح النووي	nuclear weapon
أسلحة كيميائية	chemical weapon
الأسلحة الكيميائية	chemical weapon
أسلحة الدمار الشامل	weapons mass destruction
نزع السلاح	disarmament
نزع السلاح النووي	nuclear disarmament; denuclearization
حظر الأسلحة	arms embargo
حظر السلاح	arms embargo
صفقة أسلحة	arms deal
تجارة الأسلحة	arms trade
كلاشينكوف	kalashnikov
مسلح	armed; gunman; militant
مسلحة	armed
مسلحون	gunman; militant; armed
مسلحين	gunman; militant; armed
مسلحا	armed; gunman; militant
القوات المسلحة	armed forces
قوات مسلحة	armed forces
الجماعات المسلحة	armed groups
جماعات مسلحة	armed groups
جماعة مسلحة	armed group
نزاع مسلح	armed conflict
النزاع المسلح	armed conflict
تسليح	arm; armament
تسلح	armament; arms
سباق التسلح	arms race
ختام	conclusion; end
اختتم	conclude
اختتمت	conclude
يختتم	conclude
تختتم	conclude
ختامي	final; closing
ختامية	final; closing
البيان الختامي	final statement; final communique
رأي	opinion; view; see
آراء	opinion; view
رأي عام	public opinion
الرأي العام	public opinion
استطلاع	poll; survey; reconnaissance
استطلاعات	poll; survey
استطلاع رأي	opinion poll
استطلاع للرأي	opinion poll
استطلاعات الرأي	opinion poll
بادرة	gesture
مبادرة	initiative
مبادرات	initiative
مبادرة الحزام والطريق	belt road initiative
الحزام والطريق	belt road
طريق الحرير	silk road
موال	loyal; pro
موالي	loyal; supporter
موالية	loyal; pro
موالون	loyalist; supporter
موالين	loyalist; supporter
ولاء	loyalty
شباك	net; window
شبكة	network
شبكات	network
شبكة كهرباء	power grid
شبكة الكهرباء	power grid
شبكات التواصل الاجتماعي	social media; social network
وسائل التواصل الاجتماعي	social media
مواقع التواصل الاجتماعي	social media
التواصل الاجتماعي	social media
وضوح	clarity
واضح	clear
واضحة	clear
توضيح	clarify; clarification
أوضح	explain; clarify
أوضحت	explain; clarify
يوضح	explain; clarify
توضح	explain; clarify
موضحا	explain
موضحة	explain
فريد	unique; fred
فريدة	unique
جنس	sex; gender
جنسي	sexual
جنسية	nationality; citizenship; sexual
جنسيات	nationality
اعتداء جنسي	sexual assault
الاعتداء الجنسي	sexual assault
اعتداءات جنسية	sexual assault
تحرش جنسي	sexual harassment
التحرش الجنسي	sexual harassment
تحرش	harassment
اغتصاب	rape
اغتصب	rape
مغتصب	rapist
مثلي	gay; homosexual
مثليين	gay; homosexual
مثلية	homosexuality
يهود	jew; jewish
يهودي	jewish; jew
يهودية	jewish; judaism
زكاة	zakat
حج	hajj; pilgrimage
عمرة	umrah
حجاج	pilgrim
رمضان	ramadan
شهر رمضان	ramadan
عيد الفطر	eid al-fitr
عيد الأضحى	eid al-adha
عيد	feast; holiday; anniversary
أعياد	holiday; feast
عيد الميلاد	christmas; birthday
أعياد الميلاد	christmas
عيد الفصح	easter; passover
عيد الشكر	thanksgiving
رأس السنة	new year
ليلة رأس السنة	new year eve
عيد ميلاد	birthday
السنة الجديدة	new year
العام الجديد	new year
نص	text; stipulate
نصوص	text
ينص	stipulate
تنص	stipulate
جناية	felony
جنايات	criminal; felony
محكمة الجنايات	criminal court
المحكمة الجنائية الدولية	international criminal court
الجنائية الدولية	international criminal court
محكمة العدل الدولية	international court justice
العدل الدولية	international court justice
المحكمة العليا	supreme court
المحكمة الدستورية	constitutional court
المحكمة الاتحادية	federal court
محكمة الاستئناف	appeals court; court of appeal
محكمة استئناف	appeals court; court of appeal
محكمة النقض	court of cassation
محكمة عسكرية	military court
محكمة ابتدائية	court first instance
جنائي	criminal
جنائية	criminal
ربط	link; connect
ربطت	link
يربط	link; connect
تربط	link; connect
مرتبط	linked; related
مرتبطة	linked; related
مرتبطين	linked; related
ارتباط	link; connection
ارتبط	link; associate
مكلف	tasked; expensive
مكلفة	costly; expensive
مكلفين	tasked
علق	comment; suspend; hang
علقت	suspend; comment
يعلق	comment; suspend
تعلق	suspend; comment; concern
تعليق	comment; suspension
تعليقات	comment
معلق	suspended; pending; commentator
معلقة	suspended; pending
منتصر	victorious; winner
انتصار	victory
انتصارات	victory
انتصر	win; triumph
نصر	victory
حجب	block; withhold
حجاب	hijab; headscarf; veil
نقاب	niqab; veil
طن	ton
أطنان	ton
طنا	ton
مليون طن	million ton
مفعول	effect
ساري المفعول	effective; valid
مفتاح	key
مفاتيح	key
ورم	tumor
أورام	tumor; oncology
سرطان	cancer
سرطان الثدي	breast cancer
دماغ	brain
دماغي	brain; cerebral
دماغية	brain; cerebral; stroke
سكتة دماغية	stroke
جلطة	stroke; clot
نوبة قلبية	heart attack
أزمة قلبية	heart attack
سكتة قلبية	cardiac arrest; heart attack
قلب	heart
قلوب	heart
قلبي	cardiac
قلبية	heart; cardiac
أمراض القلب	heart disease
بسيط	simple
بسيطة	simple; minor
محلي	local; domestic
محلية	local; domestic
محليون	local
محليين	local
محليا	locally; domestically
جسد	body
جسدي	physical
جسدية	physical
جسديا	physically
مختطف	kidnapped; abducted; kidnapper
مختطفة	kidnapped; abducted; hijacked
مختطفون	kidnapped; abducted; hostage
مختطفين	kidnapped; abducted; hostage
خاطف	kidnapper; hijacker
خاطفون	kidnapper; captor
خاطفين	kidnapper; captor
خطف	kidnap; abduction; kidnapping
خطفت	kidnap; abduct
خطفوا	kidnap; abduct
اختطاف	kidnapping; abduction; hijacking
اختطف	kidnap; abduct
اختطفت	kidnap; abduct
شوط	half; round
أشواط	half; round
الشوط الأول	first half
الشوط الثاني	second half
شوط إضافي	extra time
الوقت الإضافي	extra time
الوقت بدل الضائع	stoppage time; injury time
ركلات الترجيح	penalty shootout
ركلة جزاء	penalty
ضربة جزاء	penalty
ركلة ركنية	corner
ركلة حرة	free kick
بطاقة حمراء	red card
البطاقة الحمراء	red card
بطاقة صفراء	yellow card
تجمع	gathering; rally; gather
تجمعات	gathering
تجمعوا	gather
يتجمع	gather
طريق	road; way
طرق	road; method
طريقة	way; method
ملح	salt; urgent
متواجد	present
متواجدة	present
متواجدين	present
تواجد	presence
وجود	presence; existence
يتواجد	present
انقطاع	outage; interruption
انقطاع التيار الكهربائي	power outage; power cut
انقطاع الكهرباء	power outage; power cut
التيار الكهربائي	power; electricity
نزيف	bleeding; hemorrhage
نزف	bleed
شعير	barley
قمح	wheat
ذرة	corn; maize; atom
أرز	rice; cedar
حبوب	grain; pill
سكر	sugar
قطن	cotton
قهوة	coffee
شاي	tea
خضروات	vegetable
خضار	vegetable
فاكهة	fruit
فواكه	fruit
تمور	date
بطاطا	potato
بطاطس	potato
طماطم	tomato
موز	banana
تفاح	apple
برتقال	orange
فلفل	pepper
خبز	bread
لحم	meat
لحوم	meat
أسماك	fish
سمك	fish
حليب	milk
ألبان	dairy
جبن	cheese
زبدة	butter
عسل	honey
وزن	weight
يزن	weigh
تزن	weigh
أوزان	weight
إعلان	announcement; declaration; advertisement
إعلانات	advertisement; advertising
أعلن	announce; declare
أعلنت	announce; declare
أعلنوا	announce; declare
يعلن	announce; declare
تعلن	announce; declare
معلن	announced; advertiser
معلنة	announced; declared
معلنا	announce; declare
معلنين	advertiser
تضامن	solidarity
تضامني	solidarity
تضامنا	solidarity
متضامن	solidarity
متعاقب	successive
متعاقبة	successive
متتالي	consecutive
متتالية	consecutive; successive
متتال	consecutive
على التوالي	respectively; consecutive
للمرة الأولى	first time
لأول مرة	first time
للمرة الثانية	second time
أسد	assad; lion
أسود	black; lion
أسرة	family
أسر	family; capture
أغذية	food
غذاء	food
غذائي	food
غذائية	food; nutritional
أمن غذائي	food security
الأمن الغذائي	food security
انعدام الأمن الغذائي	food insecurity
مواد غذائية	food; foodstuff
المواد الغذائية	food; foodstuff
تغذية	nutrition
سوء التغذية	malnutrition
برنامج الأغذية العالمي	world food program
برنامج الغذاء العالمي	world food program
منظمة الأغذية والزراعة	food agriculture organization; fao
ضياع	loss; waste
ضاع	lose
استشفائي	hospital
استشفائية	hospital
مستشفى	hospital
مستشفيات	hospital
شعب	people
شعوب	people
شعبي	popular; people
شعبية	popularity; popular
شعبوي	populist
شعبوية	populism; populist
شعبويون	populist
تجريم	criminalize
جريمة	crime
جرائم	crime
إجرام	crime
إجرامي	criminal
إجرامية	criminal
مجرم	criminal
مجرمون	criminal
مجرمين	criminal
جرائم حرب	war crimes
جرائم الحرب	war crimes
جريمة حرب	war crime
جرائم ضد الإنسانية	crimes against humanity
جريمة قتل	murder
جريمة منظمة	organized crime
الجريمة المنظمة	organized crime
ثغرة	loophole; gap
ثغرات	loophole; gap; vulnerability
تجدد	renew; resume
تجددت	renew; resume
متجدد	renewable; renewed
متجددة	renewable; renewed
طاقة متجددة	renewable energy
الطاقة المتجددة	renewable energy
الطاقات المتجددة	renewable energy
طاقة شمسية	solar energy; solar power
الطاقة الشمسية	solar energy; solar power
ألواح شمسية	solar panel
الألواح الشمسية	solar panel
طاقة الرياح	wind energy; wind power
توربينات الرياح	wind turbine
طاقة نووية	nuclear energy; nuclear power
الطاقة النووية	nuclear energy; nuclear power
محطة نووية	nuclear plant; nuclear power
محطة كهرباء	power plant; power station
محطة للطاقة النووية	nuclear power plant
محطة الطاقة النووية	nuclear power plant
محطات الطاقة	power plant
مفاعل	reactor
مفاعلات	reactor
مفاعل نووي	nuclear reactor
تخصيب اليورانيوم	uranium enrichment
يورانيوم	uranium
بلوتونيوم	plutonium
تخصيب	enrichment
وقود	fuel
وقود أحفوري	fossil fuel
الوقود الأحفوري	fossil fuel
بنزين	gasoline; petrol
ديزل	diesel
كيروسين	kerosene
محروقات	fuel
فحم	coal
غاز	gas
غازات	gas
غاز طبيعي	natural gas
الغاز الطبيعي	natural gas
الغاز الطبيعي المسال	liquefied natural gas; lng
غاز مسال	liquefied gas
خط أنابيب	pipeline
خطوط الأنابيب	pipeline
خط أنابيب الغاز	gas pipeline
أنابيب	pipe; pipeline
أنبوب	pipe; tube
مصفاة	refinery
مصاف	refinery
مصافي	refinery
مصفاة نفط	oil refinery
نفط	oil
نفطي	oil
نفطية	oil
نفط خام	crude oil
النفط الخام	crude oil
خام	crude; raw
خام برنت	brent crude
برنت	brent
أسعار النفط	oil prices
سعر النفط	oil price
إنتاج النفط	oil production
شركة نفط	oil company
حقل نفط	oil field
حقول النفط	oil field
حقل	field
حقول	field
ناقلة	tanker
ناقلات	tanker
ناقلة نفط	oil tanker
ناقلات النفط	oil tanker
برميل	barrel
براميل	barrel
برميل يوميا	barrels per day
مليون برميل	million barrel
استعد	prepare
يستعد	prepare
تستعد	prepare
يستعدون	prepare
استعداد	preparation; readiness
استعدادات	preparation
مستعد	ready; prepared
مستعدة	ready; prepared
مستعدون	ready
مستعدين	ready
إنتاج	production; output
إنتاجي	productive
إنتاجية	productivity
أنتج	produce
أنتجت	produce
ينتج	produce
تنتج	produce
منتج	product; producer
منتجات	product
منتجون	producer
منتجين	producer
ناتج	result; product
ناتجة	resulting
الناتج المحلي الإجمالي	gross domestic product; gdp
إجمالي الناتج المحلي	gross domestic product; gdp
الناتج المحلي	gross domestic product; gdp
الناتج الإجمالي	gross product
الناتج القومي الإجمالي	gross national product
إجمالي الناتج القومي	gross national product
تشهير	defamation; slander
نفى	deny; denial
نفت	deny
ينفي	deny
تنفي	deny
نفي	denial; deny
نافيا	deny
نافية	deny
منفى	exile; exiled
منفي	exile; exiled
دعم	support
دعمت	support
يدعم	support
تدعم	support
يدعمون	support
داعم	supporter; supporting
داعمة	supporting
داعمون	supporter
داعمين	supporter
مدعوم	backed; supported
مدعومة	backed; supported
مدعومون	backed
محتمل	possible; potential; likely
محتملة	possible; potential
محتملون	potential
محتملين	potential
احتمال	possibility; probability
احتمالات	possibility; prospect
اتفق	agree
اتفقت	agree
اتفقوا	agree
يتفق	agree
تتفق	agree
اتفاق	agreement; deal
اتفاقات	agreement; deal
اتفاقية	agreement; convention
اتفاقيات	agreement; convention
متفق	agreed
اتفاق سلام	peace agreement; peace deal
اتفاق السلام	peace agreement; peace deal
اتفاق تجاري	trade agreement; trade deal
اتفاق التجارة الحرة	free trade agreement
اتفاقية التجارة الحرة	free trade agreement
اتفاق نووي	nuclear deal; nuclear agreement
الاتفاق النووي	nuclear deal; nuclear agreement
الاتفاق النووي الإيراني	iran nuclear deal
اتفاق باريس	paris agreement
اتفاق باريس للمناخ	paris climate agreement
اتفاق وقف إطلاق النار	ceasefire agreement
وقف إطلاق النار	ceasefire
وقف لإطلاق النار	ceasefire
هدنة	truce; ceasefire
تهدئة	de-escalation; calm; truce
إطلاق النار	shooting; open fire
إطلاق نار	shooting; gunfire
تبادل إطلاق النار	exchange fire; gunfire
أطلق النار	open fire; shoot
أطلقت النار	open fire; shoot
أطلق	launch; release; fire
أطلقت	launch; release; fire
أطلقوا	launch; fire
يطلق	launch; fire
تطلق	launch; fire
إطلاق	launch; release
إطلاق سراح	release
أطلق سراح	release
أطلقت سراح	release
إطلاق صواريخ	missile launch
وقائي	preventive; precautionary
وقائية	preventive; precautionary
وقاية	prevention; protection
إجراءات احترازية	precautionary measures; precautions
إجراءات وقائية	preventive measures
احترازي	precautionary
احترازية	precautionary
احتجاج	protest
احتجاجات	protest
احتجاجي	protest
احتجاجية	protest
محتج	protester
محتجون	protester
محتجين	protester
احتج	protest
احتجت	protest
احتجوا	protest
يحتج	protest
يحتجون	protest
ترقية	promotion; upgrade
ترقيات	promotion
تلفزيون	television; tv
تلفزيوني	television; tv
تلفزيونية	television; tv
تلفزة	television
تلفاز	television; tv
التلفزيون الرسمي	state television
التلفزيون الحكومي	state television
مقابلة تلفزيونية	television interview
خطاب متلفز	televised speech
متلفز	televised
متلفزة	televised
توفر	provide; available; availability
يوفر	provide
وفر	provide; save
وفرت	provide
توفير	provide; saving
متوفر	available
متوفرة	available
إشراف	supervision
أشرف	supervise; oversee
أشرفت	supervise; oversee
يشرف	supervise; oversee
تشرف	supervise; oversee
مشرف	supervisor
مشرفون	supervisor
مشرفين	supervisor
مسبق	prior; advance
مسبقة	prior; advance
مسبقا	beforehand; advance
أفاد	report; say
أفادت	report; say
يفيد	report; indicate; benefit
تفيد	report; indicate
إغماء	faint
تقرير	report
تقارير	report
حاصل	holder
حاصلة	holder
حصل	obtain; receive; get
حصلت	obtain; receive; get
حصلوا	obtain; receive; get
يحصل	obtain; receive; get
تحصل	obtain; receive; get
يحصلون	obtain; receive; get
حصول	obtain; access
صوتي	audio; voice; vocal
صوتية	audio; voice; vocal
صوت	vote; voice; sound
أصوات	vote; voice
صوتت	vote
صوتوا	vote
يصوت	vote
تصوت	vote
تصويت	vote; voting
تصويت بالثقة	confidence vote
حجب الثقة	no-confidence vote
سحب الثقة	no-confidence vote
منح الثقة	confidence vote
ورد	receive; mention; rose
وردت	receive; mention
وارد	incoming; possible
واردة	incoming
واردات	import
استيراد	import
استورد	import
استوردت	import
يستورد	import
تستورد	import
مستورد	imported; importer
مستوردة	imported
مستوردون	importer
مستوردين	importer
مستوردي	importer
صادرات	export
تصدير	export
صدر	export; issue
صدرت	issue; export
يصدر	issue; export
تصدر	issue; top; export
مصدر	source; exporter
مصادر	source
مصدرون	exporter
مصدرين	exporter
مصدري	exporter
أصدر	issue
أصدرت	issue
أصدروا	issue
إصدار	issue; version; release
إصدارات	version; release
صدور	release; publication
محاسبة	accounting; accountability
محاسب	accountant
محاسبون	accountant
محاسبين	accountant
ديوان المحاسبة	audit bureau
مساءلة	accountability; questioning
مساس	infringement; harm
حياد	neutrality
محايد	neutral
محايدة	neutral
حيادي	neutral
حيادية	neutrality
تعذر	unable
تنبيه	alert; warning
شغور	vacancy
شاغر	vacant
شاغرة	vacant
مدار	orbit
مدارات	orbit
أربعة	four
أربع	four
إحالة	refer; referral; transfer
أحال	refer
أحالت	refer
أحيل	refer
هدوء	calm
هادئ	calm; quiet; pacific
هادئة	calm; quiet
فدية	ransom
سكن	housing; residence; live
سكني	residential; housing
سكنية	residential; housing
مبنى سكني	residential building; apartment building
حي سكني	residential area; neighborhood
سكان	population; resident; inhabitant
سكاني	population; demographic
سكانية	population; demographic
ساكن	resident
ساكنة	population
مسكن	house; home
مساكن	house; home
إسكان	housing
تعداد سكاني	census
تعداد السكان	census
إحصاء سكاني	census
عدد السكان	population
تقليل	reduce
قلل	reduce; downplay
قللت	reduce; downplay
يقلل	reduce
تقلل	reduce
حلقة	episode; ring; circle
حلقات	episode
مسلسل	series
مسلسلات	series
مسلسل تلفزيوني	television series
حدد	set; determine; specify
حددت	set; determine; specify
يحدد	determine; set
تحدد	determine; set
تحديد	determine; identification
محدد	specific; set
محددة	specific; set
وضعت	put; place; set
وضعوا	put; place
يضع	put; place
تضع	put; place
موضوع	subject; topic; issue
موضوعات	subject; topic
مواضيع	subject; topic
ندد	condemn; denounce
نددت	condemn; denounce
نددوا	condemn; denounce
يندد	condemn; denounce
تندد	condemn; denounce
تنديد	condemnation; denounce
تنديدا	protest; denounce
أدان	condemn; convict
أدانت	condemn; convict
أدانوا	condemn
يدين	condemn
تدين	condemn
إدانة	condemnation; conviction
إدانات	condemnation
أدين	convict
أدينت	convict
مدان	convicted
مدانين	convicted
استنكر	condemn; denounce
استنكرت	condemn; denounce
استنكار	condemnation; denunciation
شجب	condemn; denounce
طعن	stab; appeal
طعنة	stab
طعنات	stab
طعنا	stab; appeal
طعن بسكين	stabbing
هجوم طعن	stabbing attack
هجوم بسكين	knife attack
سكين	knife
سكاكين	knife
قارورة	bottle
قوارير	bottle
زجاجة	bottle
زجاجات	bottle
زجاجات حارقة	petrol bomb; molotov cocktail
تنسيق	coordination; coordinate
تنسيقية	coordination
نسق	coordinate
ينسق	coordinate
منسق	coordinator
منسقة	coordinator
مقعد	seat
مقاعد	seat
تحديث	update; modernization
تحديثات	update
حديث	modern; talk; recent
حديثة	modern; recent
أحاديث	talk; conversation
تحدث	speak; talk
تحدثت	speak; talk
تحدثوا	speak; talk
يتحدث	speak; talk
تتحدث	speak; talk
يتحدثون	speak; talk
متحدث	spokesman; speaker
متحدثة	spokeswoman
متحدثون	speaker; spokesman
متحدثين	speaker; spokesman
المتحدث باسم	spokesman
المتحدثة باسم	spokeswoman
متحدث باسم	spokesman
متحدثة باسم	spokeswoman
المتحدث الرسمي	official spokesman
متحدث عسكري	military spokesman
ناطق	spokesman
ناطقة	spokeswoman
الناطق باسم	spokesman
الناطقة باسم	spokeswoman
الناطق الرسمي	official spokesman
محيط	ocean; surrounding
محيطة	surrounding
محيطات	ocean
علن	public
علني	public
علنية	public
علنا	publicly
انتهى	end; finish
انتهت	end; finish
ينتهي	end; expire
تنتهي	end; expire
إنهاء	end
أنهى	end; finish
أنهت	end; finish
ينهي	end; finish
تنهي	end; finish
انتهاء	end; expiration
نهاية	end
نهائي	final
نهائية	final
نهائيات	finals
نصف النهائي	semi-final
نصف نهائي	semi-final
ربع النهائي	quarter-final
ربع نهائي	quarter-final
الدور ربع النهائي	quarter-final
الدور نصف النهائي	semi-final
المباراة النهائية	final
دور المجموعات	group stage
دور الستة عشر	round of 16
ثمن النهائي	round of 16
شجار	fight; brawl
مشاجرة	fight; brawl
مشاجرات	fight; brawl
اشتباك	clash
اشتباكات	clash
اشتبك	clash
اشتبكت	clash
فرد	individual; person; member
أفراد	individual; member; personnel
فردي	individual
فردية	individual
مهمة	mission; task; important
مهام	task; duty
مهمات	mission; task
ذروة	peak; height
قياسي	record; standard
قياسية	record; standard
رقم قياسي	record
الرقم القياسي	record
أرقام قياسية	record
مستوى قياسي	record level; record high
الرقم القياسي العالمي	world record
قياس	measure; measurement
مقياس	scale; measure
مقاييس	measure; standard
مقياس ريختر	richter scale
زاد	increase
زادت	increase
يزيد	increase; exceed
تزيد	increase; exceed
ازداد	increase; grow
ازدادت	increase; grow
زيادة	increase; rise
زيادات	increase
تزايد	increase; grow
تزايدت	increase; grow
متزايد	increasing; growing
متزايدة	increasing; growing
إزاحة	removal; remove
تكرار	repeat; repetition
كرر	repeat; reiterate
كررت	repeat; reiterate
يكرر	repeat
تكرر	repeat; recur
متكرر	repeated; frequent
متكررة	repeated; frequent
ملائم	appropriate; suitable
ملائمة	appropriate; suitable
مناسب	appropriate; suitable
مناسبة	occasion; appropriate
مناسبات	occasion; event
لائق	decent; fit
لائقة	decent
اشتباه	suspicion
مشتبه	suspect; suspected
مشتبهين	suspect
مشتبه به	suspect
مشتبه بهم	suspect
المشتبه به	suspect
المشتبه بهم	suspect
مشتبه فيه	suspect
المشتبه فيه	suspect
المشتبه بها	suspect
يشتبه	suspect
تشتبه	suspect
شبهة	suspicion
شبهات	suspicion
أرض	land; ground; earth
أراض	land; territory
أراضي	land; territory
أرضي	ground; terrestrial
أرضية	ground; floor
الأراضي المحتلة	occupied territories
الأراضي الفلسطينية	palestinian territories
الأراضي الفلسطينية المحتلة	occupied palestinian territories
كوكب الأرض	earth; planet
الكرة الأرضية	earth; globe
محتل	occupied; occupier
محتلة	occupied
احتل	occupy
احتلت	occupy
يحتل	occupy
تحتل	occupy
احتلال	occupation
الاحتلال الإسرائيلي	israeli occupation
مدخل	entrance
مداخل	entrance; entry
سائق	driver
سائقة	driver
سائقون	driver
سائقين	driver
قيادة	leadership; command; driving
قيادات	leader; leadership
قيادي	leader; leading
قيادية	leader; leading
قاد	lead; drive
قادت	lead
يقود	lead; drive
تقود	lead; drive
قائد	commander; leader
قائدة	leader; commander
قادة	leader; commander
تسليم	delivery; hand over; extradition
سلم	hand over; peace; deliver
سلمت	hand over; deliver
يسلم	hand over; deliver
تسلم	receive; hand over
تسلمت	receive
سلمي	peaceful
سلمية	peaceful
سلام	peace
عملية السلام	peace process
محادثات السلام	peace talks
مفاوضات السلام	peace talks
محادثات سلام	peace talks
معاهدة سلام	peace treaty
حفظ السلام	peacekeeping
قوات حفظ السلام	peacekeeping forces; peacekeepers
قوة حفظ السلام	peacekeeping force
قوات حفظ سلام	peacekeeping forces; peacekeepers
يقظ	vigilant
يقظة	vigilance
كيس	bag
أكياس	bag
قضى	spend; rule
قضت	rule; spend
يقضي	rule; spend; stipulate
تقضي	rule; spend; stipulate
أليم	painful; tragic
أليمة	painful; tragic
مأساة	tragedy
مآسي	tragedy
مأساوي	tragic
مأساوية	tragic
مضايقة	harassment
مضايقات	harassment
دافع	defend; motive
دافعت	defend
دافعوا	defend
يدافع	defend
تدافع	defend; stampede
دوافع	motive; motivation
مدافع	defender; gun
مدافعة	defender
مدافعون	defender
مدافعين	defender
دفاع	defense
دفاعي	defensive; defense
دفاعية	defensive; defense
دفاعات	defense
وزارة الدفاع	defense ministry; defense department
وزير الدفاع	defense minister; defense secretary
وزيرة الدفاع	defense minister
الدفاع الجوي	air defense
دفاع جوي	air defense
الدفاعات الجوية	air defenses
الدفاع المدني	civil defense
بدا	seem; appear; begin
بدت	seem; appear
يبدو	seem; appear
تبدو	seem; appear
صاروخ	missile; rocket
صواريخ	missile; rocket
صاروخي	missile; rocket
صاروخية	missile; rocket
صاروخا	missile; rocket
صاروخ باليستي	ballistic missile
صواريخ باليستية	ballistic missile
الصواريخ الباليستية	ballistic missile
باليستي	ballistic
باليستية	ballistic
صاروخ كروز	cruise missile
صواريخ كروز	cruise missile
قذيفة	shell; projectile
قذائف	shell; projectile
قذائف هاون	mortar shell
قذيفة هاون	mortar shell
هاون	mortar
مدفعية	artillery
مدفعي	artillery
قصف	bombing; shelling; bomb
قصفت	bomb; shell
يقصف	bomb; shell
قصف جوي	air strike; aerial bombing
قصف مدفعي	artillery shelling; artillery fire
غارة	raid; airstrike
غارات	raid; airstrike
غارة جوية	airstrike; air raid
غارات جوية	airstrike; air raid
الغارات الجوية	airstrike; air raid
ضربة	strike; blow
ضربات	strike; blow
ضربة جوية	airstrike
ضربات جوية	airstrike
الضربات الجوية	airstrike
ضربة عسكرية	military strike
ضرب	strike; hit; beat
ضربت	strike; hit
يضرب	strike; hit
تضرب	strike; hit
حرب	war
حروب	war
حربي	war; military
حربية	war; military
طائرة حربية	warplane; fighter jet
طائرات حربية	warplane; fighter jet
الطائرات الحربية	warplane; fighter jet
سفينة حربية	warship
سفن حربية	warship
مقاتلة	fighter; fighter jet
مقاتلات	fighter jet; fighter
مقاتل	fighter; combatant
مقاتلون	fighter; combatant
مقاتلين	fighter; combatant
مقاتلو	fighter
مقاتلي	fighter
حرب أهلية	civil war
الحرب الأهلية	civil war
حرب عالمية	world war
الحرب العالمية	world war
الحرب العالمية الأولى	world war i; first world war
الحرب العالمية الثانية	world war ii; second world war
الحرب الباردة	cold war
حرب باردة	cold war
حرب تجارية	trade war
الحرب التجارية	trade war
حرب الخليج	gulf war
غامض	mysterious; ambiguous
غامضة	mysterious; ambiguous
غموض	mystery; ambiguity
إضرام	arson; set fire
إضرام النار	set fire; arson
حريق	fire
حرائق	fire; wildfire
حرائق الغابات	forest fire; wildfire
حرائق غابات	forest fire; wildfire
اندلع حريق	fire break out
إخماد الحريق	extinguish fire
رجال الإطفاء	firefighters
رجل إطفاء	firefighter
رجال إطفاء	firefighters
إطفاء	extinguish; fire
استفتاء	referendum
هوية	identity
هويات	identity
بطاقة هوية	identity card
بطاقة الهوية	identity card
تحطم	crash
تحطمت	crash
تحطم طائرة	plane crash
تحطم مروحية	helicopter crash
حطام	wreckage; debris
سقط	fall
سقطت	fall
سقطوا	fall
يسقط	fall
تسقط	fall
سقوط	fall; collapse
إسقاط	overthrow; shoot down; topple
أسقط	shoot down; drop
أسقطت	shoot down; drop
دائرة	department; circle; constituency
دوائر	circle; department; constituency
رباعي	quartet; four-way
رباعية	quartet; four-way
ثلاثي	trilateral; tripartite
ثلاثية	trilateral; tripartite
ثنائي	bilateral
ثنائية	bilateral
العلاقات الثنائية	bilateral relations; bilateral ties
التعاون الثنائي	bilateral cooperation
مترشح	candidate
مترشحة	candidate
مترشحون	candidate
مترشحين	candidate
مرشح	candidate; nominee
مرشحة	candidate; nominee
مرشحون	candidate
مرشحين	candidate
مرشحو	candidate
مرشحي	candidate
ترشح	run; candidacy
ترشيح	nomination; nominate
ترشيحات	nomination
امتياز	privilege; concession; franchise
امتيازات	privilege; concession
ضوء	light
أضواء	light; spotlight
ضوء أخضر	green light
الضوء الأخضر	green light
إيفاء	fulfill
وفاء	fulfill; loyalty
نجا	survive; escape
نجت	survive
نجوا	survive
ينجو	survive
ناج	survivor
ناجون	survivor
ناجين	survivor
نجاة	survival; survive
تصادم	collision
تصادمت	collide
اصطدم	collide; hit
اصطدمت	collide; hit
اصطدام	collision; crash
حادث	accident; incident
حادثة	incident; accident
حوادث	accident; incident
حادث سير	traffic accident; road accident
حوادث السير	traffic accident; road accident
حادث مرور	traffic accident; road accident
حادث مروري	traffic accident; road accident
حوادث المرور	traffic accident; road accident
حادث سيارة	car accident; car crash
تأمين	insurance; secure; nationalization
تأمينات	insurance
أمن	security; secure; safe
أمني	security
أمنية	security
أمنيا	security
أمنيون	security
أمنيين	security
أمان	safety; security
قوات الأمن	security forces
القوات الأمنية	security forces
أجهزة الأمن	security services
الأجهزة الأمنية	security services; security agencies
رجال الأمن	security personnel; security forces
الأمن القومي	national security
أمن قومي	national security
الأمن الوطني	national security
مستشار الأمن القومي	national security adviser
مجلس الأمن القومي	national security council
مجلس الأمن	security council
مجلس الأمن الدولي	un security council; security council
مصدر أمني	security source
مصادر أمنية	security source
الوضع الأمني	security situation
أمن سيبراني	cybersecurity
الأمن السيبراني	cybersecurity
سيبراني	cyber
سيبرانية	cyber
هجوم إلكتروني	cyberattack
هجمات إلكترونية	cyberattack
هجوم سيبراني	cyberattack
هجمات سيبرانية	cyberattack
منهج	curriculum; approach; method
مناهج	curriculum
منهجي	systematic
منهجية	methodology; systematic
ممنهج	systematic
ممنهجة	systematic
إنسان	human; man
إنساني	humanitarian; human
إنسانية	humanitarian; humanity; human
حقوق الإنسان	human rights
منظمة حقوقية	rights group; human rights organization
منظمات حقوقية	rights group; human rights organization
حقوقي	rights; activist
حقوقية	rights
حقوقيون	activist; rights
ناشط حقوقي	rights activist; human rights activist
انتهاكات حقوق الإنسان	human rights violations; human rights abuses
أزمة إنسانية	humanitarian crisis
الأزمة الإنسانية	humanitarian crisis
كارثة إنسانية	humanitarian catastrophe; humanitarian disaster
تدفق	flow; influx
تدفقات	flow; inflow
تدفق نقدي	cash flow
بحر	sea
بحار	sea; sailor
بحارة	sailor; crew
بحري	naval; maritime; marine
بحرية	navy; naval; maritime
البحرية الأمريكية	us navy
البحرية الأميركية	us navy
مشاة البحرية	marine
عنف	violence
عنيف	violent
عنيفة	violent
أعمال عنف	violence
أعمال العنف	violence
العنف الأسري	domestic violence
العنف المنزلي	domestic violence
فاعل	actor; perpetrator; effective
فاعلين	actor
فاعلة	active; effective
فعال	effective
فعالة	effective
فعالية	effectiveness; event
فعاليات	event; activity
وقفة	vigil; stand
وقفات	vigil; stand
وقفة احتجاجية	protest; vigil
وقف	stop; halt
أوقف	stop; arrest; suspend
أوقفت	stop; arrest; suspend
يوقف	stop
توقف	stop; halt
توقفت	stop; halt
يتوقف	stop; depend
تتوقف	stop; depend
إيقاف	stop; suspend; arrest
إيقافات	arrest
توقيف	arrest; detention
توقيفات	arrest
موقوف	detainee; detained
موقوفون	detainee
موقوفين	detainee
دفع	pay; push; payment
دفعت	pay; push
يدفع	pay; push
تدفع	pay; push
يدفعون	pay
دفعة	batch; payment; boost
دفعات	batch; payment
مدفوع	paid; driven
مدفوعة	paid; driven
مدفوعات	payment
ميزان المدفوعات	balance of payments
فجأة	suddenly
مفاجئ	sudden; surprise
مفاجئة	sudden; surprise
مفاجأة	surprise
مفاجآت	surprise
فاجأ	surprise
اعتزم	intend; plan
يعتزم	intend; plan
تعتزم	intend; plan
اعتزال	retirement; retire
اعتزل	retire
شجرة	tree
أشجار	tree
بطل	champion; hero
بطلة	champion; heroine
أبطال	champion; hero
بطولة	championship; tournament
بطولات	championship; tournament
بطولة العالم	world championship
بطل العالم	world champion
دوري أبطال أوروبا	champions league
دوري الأبطال	champions league
الدوري الأوروبي	europa league
كأس	cup
كؤوس	cup
كأس العالم	world cup
مونديال	world cup
كأس آسيا	asian cup
كأس الأمم الأفريقية	africa cup; african cup
كأس أمم أفريقيا	africa cup; african cup
كأس أمم إفريقيا	africa cup; african cup
كأس أوروبا	european championship; euro
بطولة أوروبا	european championship; euro
كأس الاتحاد الإنجليزي	fa cup
كأس الرابطة	league cup
كأس السوبر	super cup
كأس ديفيز	davis cup
كوبا أمريكا	copa america
دوري	league
الدوري الإنجليزي	premier league
الدوري الإنجليزي الممتاز	premier league
الدوري الممتاز	premier league
الدوري الإسباني	la liga; spanish league
الدوري الإيطالي	serie a; italian league
الدوري الألماني	bundesliga; german league
الدوري الفرنسي	ligue 1; french league
كرة القدم	football; soccer
كرة قدم	football; soccer
كرة السلة	basketball
كرة سلة	basketball
كرة اليد	handball
الكرة الطائرة	volleyball
كرة المضرب	tennis
تنس	tennis
كرة	ball; football
كرات	ball
كرة الطاولة	table tennis
رغبي	rugby
كريكيت	cricket
غولف	golf
جولف	golf
بيسبول	baseball
هوكي	hockey
ملاكمة	boxing
ملاكم	boxer
مصارعة	wrestling
جودو	judo
سباحة	swimming
سباح	swimmer
سباحة حرة	freestyle
ألعاب القوى	athletics
جمباز	gymnastics
ركوب الدراجات	cycling
دراجة	bicycle; bike
دراجات	bicycle; bike
دراج	cyclist; rider
دراجة نارية	motorcycle
دراجات نارية	motorcycle
شطرنج	chess
تزلج	skiing
ماراثون	marathon
فورمولا	formula one
سباق	race
سباقات	race
متسابق	racer; contestant
متسابقون	contestant
أولمبي	olympic
أولمبية	olympic
أولمبياد	olympics
الألعاب الأولمبية	olympic games; olympics
اللجنة الأولمبية الدولية	international olympic committee
اللجنة الأولمبية	olympic committee
دورة الألعاب الأولمبية	olympic games; olympics
الألعاب الأولمبية الصيفية	summer olympics
الألعاب الأولمبية الشتوية	winter olympics
بارالمبية	paralympic
ميدالية	medal
ميداليات	medal
ميدالية ذهبية	gold medal
الميدالية الذهبية	gold medal
ميدالية فضية	silver medal
الميدالية الفضية	silver medal
ميدالية برونزية	bronze medal
الميدالية البرونزية	bronze medal
برونزية	bronze
منشطات	doping
تعاطي المنشطات	doping
مكافحة المنشطات	anti-doping
الوكالة العالمية لمكافحة المنشطات	world anti-doping agency
ملعب	stadium; pitch
ملاعب	stadium
استاد	stadium
مدرب	coach; trainer; manager
مدربة	coach; trainer
مدربون	coach; trainer
مدربين	coach; trainer
تدريب	training; train
تدريبات	training; exercise; drill
تدريبي	training
تدريبية	training
حكم	referee; rule; verdict; judgment
حكام	referee; ruler
هدف	goal; target; aim
أهداف	goal; target; aim
هدفا	goal; target
هدفين	goal
هداف	top scorer; scorer
سجل	score; register; record
سجلت	record; score; register
يسجل	score; record; register
تسجل	record; score; register
سجلات	record; register
تسجيل	registration; recording
تسجيلات	recording
تسجيل صوتي	audio recording
مسجل	registered; recorded
مسجلة	registered; recorded
مهاجم	striker; attacker; forward
مهاجمة	attack
مهاجمون	attacker; assailant
مهاجمين	attacker; striker
هجوم	attack; offensive
هجمات	attack
هجوما	attack
هجمة	attack
هجومي	offensive; attacking
هجومية	offensive; attacking
هاجم	attack
هاجمت	attack
هاجموا	attack
يهاجم	attack
تهاجم	attack
هجوم انتحاري	suicide attack; suicide bombing
هجمات انتحارية	suicide attack; suicide bombing
تفجير انتحاري	suicide bombing; suicide attack
تفجيرات انتحارية	suicide bombing; suicide attack
عملية انتحارية	suicide attack
انتحاري	suicide bomber; suicide
انتحارية	suicide
انتحاريون	suicide bomber
انتحاريين	suicide bomber
انتحار	suicide
انتحر	commit suicide
انتحرت	commit suicide
هجوم مسلح	armed attack
هجوم صاروخي	missile attack; rocket attack
هجوم بري	ground offensive
هجوم مضاد	counteroffensive; counterattack
حارس المرمى	goalkeeper
حارس مرمى	goalkeeper
حارس	guard; goalkeeper
حراس	guard
حراسة	guard
حرس	guard
حرس الحدود	border guard
خفر السواحل	coast guard
الحرس الثوري	revolutionary guard
الحرس الثوري الإيراني	iranian revolutionary guard
الحرس الوطني	national guard
قائد الفريق	captain
لاعب كرة قدم	footballer; football player
لاعب الوسط	midfielder
لاعب وسط	midfielder
خط الوسط	midfield
منتخب	national team; elected
منتخبة	elected
منتخبات	national team
منتخبون	elected
منتخبين	elected
المنتخب الوطني	national team
نادي	club
ناد	club
أندية	club
نواد	club
مباراة	match; game
مباريات	match; game
مباراة ودية	friendly
ودي	friendly; amicable
ودية	friendly; amicable
تعادل	draw; tie
تعادلا	draw
فوز	win; victory
فاز	win
فازت	win
فازوا	win
يفوز	win
تفوز	win
فائز	winner; winning
فائزة	winner; winning
فائزون	winner
فائزين	winner
هزيمة	defeat; loss
هزائم	defeat
هزم	defeat; beat
هزمت	defeat; beat
انهزم	lose; defeat
جماهير	fan; masses
جماهيري	mass; popular
جماهيرية	mass; popular
جمهور	audience; public
مشجع	fan; supporter
مشجعون	fan; supporter
مشجعين	fan; supporter
مشجعي	fan; supporter
عزيز	dear
عزيزة	dear
أخير	last; final; latest
أخيرة	last; final; recent; latest
راكب	passenger
ركاب	passenger
مسافر	passenger; traveler
مسافرة	passenger; traveler
مسافرون	passenger; traveler
مسافرين	passenger; traveler
سفر	travel
سافر	travel
سافرت	travel
يسافر	travel
تسافر	travel
حظر السفر	travel ban
حظر سفر	travel ban
اختار	choose; select
اختارت	choose; select
يختار	choose; select
تختار	choose; select
اختيار	choice; selection; choose
خيار	option; choice
خيارات	option; choice
احتكار	monopoly
محتكر	monopolist
إشهار	advertising; publicity
كورنيش	corniche
أوروبي	european
أوروبية	european
أوروبيون	european
أوروبيين	european
مستدير	round
مستديرة	round
مائدة مستديرة	round table
سينما	cinema
سينمائي	film; cinema
سينمائية	film; cinema
مهرجان	festival
مهرجانات	festival
مهرجان سينمائي	film festival
مهرجان كان	cannes festival
مهرجان كان السينمائي	cannes film festival
فيلم	film; movie
أفلام	film; movie
فيلم وثائقي	documentary
وثائقي	documentary
مخرج	director; way out
مخرجة	director
مخرجون	director
مخرجين	director
بعث	send; resurrect
بعثت	send
بعثة	mission
بعثات	mission
بعثة الأمم المتحدة	un mission
بعثة دبلوماسية	diplomatic mission
مبعوث	envoy
مبعوثة	envoy
مبعوثون	envoy
مبعوثين	envoy
المبعوث الخاص	special envoy
مبعوث خاص	special envoy
المبعوث الأممي	un envoy
حاول	try; attempt
حاولت	try; attempt
حاولوا	try; attempt
يحاول	try; attempt
تحاول	try; attempt
يحاولون	try; attempt
محاولة	attempt
محاولات	attempt
محاولة انقلاب	coup attempt
محاولة اغتيال	assassination attempt
انقلاب	coup
انقلابات	coup
انقلابي	coup
انقلابيون	putschist; coup plotter
انقلابيين	putschist; coup plotter
انقلاب عسكري	military coup
رجوع	return
رجع	return
نادر	rare
نادرة	rare
ندرة	scarcity; shortage
طرح	propose; put forward; offering
طرحت	propose; put forward
يطرح	propose; raise
تطرح	propose; raise
مطروح	proposed
مطروحة	proposed; table
طرح عام أولي	initial public offering; ipo
الطرح العام الأولي	initial public offering; ipo
زرع	plant; transplant
زراعة	agriculture; farming; transplant
زراعي	agricultural; farm
زراعية	agricultural; farm
وزارة الزراعة	agriculture ministry; agriculture department
وزير الزراعة	agriculture minister; agriculture secretary
مزرعة	farm
مزارع	farm; farmer
مزارعون	farmer
مزارعين	farmer
فلاح	farmer; peasant
فلاحون	farmer; peasant
فلاحين	farmer; peasant
فلاحة	agriculture
فلاحي	agricultural
فلاحية	agricultural
محصول	crop; harvest
محاصيل	crop
حصاد	harvest
أسمدة	fertilizer
رافق	accompany
رافقت	accompany
يرافق	accompany
ترافق	accompany
مرافق	facility; companion
مرفق	facility
مرافقة	accompanying; escort
حديقة	garden; park
حدائق	garden; park
حديقة حيوان	zoo
حديقة الحيوان	zoo
حديقة حيوانات	zoo
شقيق	brother
شقيقة	sister
أشقاء	brother; sibling
أخ	brother
أخت	sister
إخوة	brother
كلي	total; overall; kidney
كلية	college; faculty; kidney
كليات	college; faculty
كلى	kidney; total
كليا	completely
إشارة	signal; sign; reference
إشارات	signal; sign
أشار	point out; indicate; note
أشارت	point out; indicate; note
أشاروا	point out
يشير	indicate; point
تشير	indicate; point
مشيرا	note; point out
مشيرة	note; point out
مصنوع	made; manufactured
مصنوعة	made; manufactured
مصنع	factory; plant; manufacturer
مصانع	factory; plant
صنع	make; manufacture
تصنيع	manufacturing; manufacture
صناعة	industry; manufacture
صناعات	industry
صناعي	industrial
صناعية	industrial
منطقة صناعية	industrial zone
الإنتاج الصناعي	industrial production; industrial output
قمر صناعي	satellite
قمر اصطناعي	satellite
أقمار صناعية	satellite
الأقمار الصناعية	satellite
الأقمار الاصطناعية	satellite
قمر	moon
أقمار	moon; satellite
شمس	sun
شمسي	solar
شمسية	solar
فضاء	space
فضائي	space; satellite
فضائية	space; satellite
محطة الفضاء الدولية	international space station
محطة فضاء	space station
مركبة فضائية	spacecraft
المركبة الفضائية	spacecraft
سفينة فضاء	spacecraft; spaceship
رائد فضاء	astronaut
رواد فضاء	astronaut
رواد الفضاء	astronaut
وكالة الفضاء الأمريكية	nasa
إدارة الطيران والفضاء	nasa
ناسا	nasa
وكالة الفضاء الأوروبية	european space agency
كلام	speech; words; talk
اقتراض	borrowing; borrow
قرض	loan
قروض	loan
مقرض	lender
مقرضون	lender
مقرضين	lender
مقترض	borrower
دين	debt; religion
ديون	debt
ديني	religious
دينية	religious
أديان	religion
رجل دين	cleric
رجال دين	cleric
رجال الدين	cleric; clergy
دائن	creditor
دائنون	creditor
دائنين	creditor
مديونية	debt; indebtedness
دين عام	public debt
الدين العام	public debt; national debt
ديون خارجية	foreign debt; external debt
الديون الخارجية	foreign debt; external debt
الدين الخارجي	foreign debt; external debt
أزمة ديون	debt crisis
أزمة الديون	debt crisis
سقف الدين	debt ceiling
سقف	ceiling; roof; cap
إعادة هيكلة	restructuring
إعادة الهيكلة	restructuring
إعادة هيكلة الديون	debt restructuring
إدماج	integration; merge
دمج	merger; integrate
اندماج	merger; integration
استخراج	extraction; extract
استخرج	extract
يناهز	nearly
تفادي	avoid
تفاديا	avoid
تجنب	avoid
يتجنب	avoid
تتجنب	avoid
رصيد	balance; credit
أرصدة	balance; asset
وعد	promise
وعدت	promise
وعود	promise
يعد	consider; promise
نهب	looting; plunder
أستاذ	professor; teacher
أستاذة	professor; teacher
أساتذة	professor; teacher
مواكبة	keep pace
زعيم	leader
زعيمة	leader
زعماء	leader
زعامة	leadership
زعيم المعارضة	opposition leader
أحزاب المعارضة	opposition party
حزب المعارضة	opposition party
معارضة	opposition
معارضون	opponent; opposition
معارضين	opponent; opposition
عارض	oppose
عارضت	oppose
يعارض	oppose
تعارض	oppose; conflict
يعارضون	oppose
حار	hot
حارة	hot
حرارة	heat; temperature
حراري	thermal
حرارية	thermal
درجة الحرارة	temperature
درجات الحرارة	temperature
درجة مئوية	degrees celsius
موجة حر	heat wave
موجة الحر	heat wave
موجات الحر	heat wave
موجة	wave
موجات	wave
أمواج	wave
موجة برد	cold wave; cold snap
برد	cold; hail
بارد	cold
باردة	cold
درجة	degree; level
درجات	degree; level
احتباس حراري	global warming
الاحتباس الحراري	global warming
الاحترار العالمي	global warming
احترار	warming
غازات الاحتباس الحراري	greenhouse gases
غازات الدفيئة	greenhouse gases
الغازات الدفيئة	greenhouse gases
تغير المناخ	climate change
التغير المناخي	climate change
تغير مناخي	climate change
التغيرات المناخية	climate change
أزمة المناخ	climate crisis
مناخ	climate
مناخي	climate
مناخية	climate
قمة المناخ	climate summit
مؤتمر المناخ	climate conference
انبعاثات	emission
انبعاث	emission
انبعاثات الكربون	carbon emission
انبعاثات كربونية	carbon emission
ثاني أكسيد الكربون	carbon dioxide
كربون	carbon
كربونية	carbon
الحياد الكربوني	carbon neutrality
ميثان	methane
تلوث	pollution
تلوث الهواء	air pollution
ملوث	polluted; contaminated
ملوثة	polluted; contaminated
ملوثات	pollutant
بيئة	environment
بيئي	environmental
بيئية	environmental
نظام بيئي	ecosystem
أنظمة بيئية	ecosystem
التنوع البيولوجي	biodiversity
تنوع بيولوجي	biodiversity
نفايات	waste
قمامة	garbage; trash
إعادة تدوير	recycling
إعادة التدوير	recycling
تدوير	recycling; rotation
تصحر	desertification
إزالة الغابات	deforestation
قطع الأشجار	logging
غابة	forest
غابات	forest
غابات مطيرة	rainforest
أنواع مهددة بالانقراض	endangered species
مهدد بالانقراض	endangered
مهددة بالانقراض	endangered
انقراض	extinction
الحياة البرية	wildlife
صيد	fishing; hunting
صيد الأسماك	fishing
صياد	fisherman; hunter
صيادون	fisherman
صيادين	fisherman
حيوان	animal
حيوانات	animal
حيواني	animal
حيوانية	animal
نبات	plant
نباتات	plant
كلب	dog
كلاب	dog
قطط	cat
قطة	cat
حصان	horse
خيول	horse
خيل	horse
بقر	cow
أبقار	cow; cattle
بقرة	cow
أغنام	sheep
ماشية	cattle; livestock
مواشي	livestock
ماعز	goat
خنزير	pig; pork
خنازير	pig
إنفلونزا الخنازير	swine flu
إنفلونزا الطيور	bird flu; avian flu
إنفلونزا	flu; influenza
جمل	camel; sentence
فيل	elephant; phil
أفيال	elephant
فيلة	elephant
نمر	tiger
نمور	tiger
دب	bear
قرد	monkey
قردة	monkey
جدري القردة	monkeypox; mpox
ذئب	wolf
ذئاب	wolf
تمساح	crocodile
تماسيح	crocodile
حوت	whale
حيتان	whale
قرش	shark; piaster
أسماك القرش	shark
دلافين	dolphin
سلاحف	turtle
طائر	bird
طيور	bird
نحل	bee
حشرة	insect
حشرات	insect
بعوض	mosquito
جراد	locust
فأر	mouse; rat
فئران	mouse; rat
ثعبان	snake
أفعى	snake
زلزال	earthquake; quake
زلازل	earthquake
زلزالي	seismic
زلزالية	seismic
هزة أرضية	earthquake; tremor
هزات أرضية	earthquake; tremor
هزات ارتدادية	aftershock
هزة ارتدادية	aftershock
مركز الزلزال	epicenter
تسونامي	tsunami
بركان	volcano
براكين	volcano
بركاني	volcanic
بركانية	volcanic
إعصار	hurricane; cyclone; typhoon; tornado
أعاصير	hurricane; cyclone; tornado
عاصفة	storm
عواصف	storm
عاصفة استوائية	tropical storm
عاصفة رملية	sandstorm; dust storm
عاصفة ثلجية	snowstorm; blizzard
عواصف رعدية	thunderstorm
استوائي	tropical
استوائية	tropical; equatorial
ثلج	snow; ice
ثلوج	snow
جليد	ice
جليدي	glacial; ice
جليدية	glacial; ice
نهر جليدي	glacier
أنهار جليدية	glacier
الأنهار الجليدية	glacier
ضباب	fog
رياح	wind
ريح	wind
أمطار	rain
مطر	rain
أمطار غزيرة	heavy rain
الأمطار الغزيرة	heavy rain
هطول الأمطار	rainfall
هطول أمطار	rainfall
غزير	heavy
غزيرة	heavy
فيضان	flood
فيضانات	flood; flooding
سيول	flood; flash flood; seoul
انهيار أرضي	landslide
انهيارات أرضية	landslide
الانهيارات الأرضية	landslide
انهيار جليدي	avalanche
انهيار	collapse
انهارت	collapse
انهار	collapse; river
جفاف	drought
جاف	dry
جافة	dry
رطوبة	humidity
صقيع	frost
سحب	withdraw; cloud; withdrawal
سحابة	cloud
سماء	sky
طقس	weather
أحوال جوية	weather
الأحوال الجوية	weather
سوء الأحوال الجوية	bad weather
أرصاد جوية	meteorology; weather
الأرصاد الجوية	meteorological; weather
مصلحة الأرصاد الجوية	meteorological agency
كارثة	disaster; catastrophe
كوارث	disaster
كارثة طبيعية	natural disaster
كوارث طبيعية	natural disaster
الكوارث الطبيعية	natural disaster
كارثي	catastrophic; disastrous
كارثية	catastrophic; disastrous
منكوب	disaster-stricken; affected
منكوبة	disaster-stricken; affected
منكوبين	victim
إغاثة	relief
عمال الإغاثة	aid workers; relief workers
إنقاذ	rescue; save
أنقذ	rescue; save
أنقذت	rescue; save
رجال الإنقاذ	rescuers; rescue workers
عمليات الإنقاذ	rescue operation
فرق الإنقاذ	rescue team
عمليات البحث	search operation
البحث والإنقاذ	search rescue
منقذ	rescuer
منقذون	rescuer
ضحية	victim
ضحايا	victim; casualty
حصيلة	toll
حصيلة القتلى	death toll
حصيلة الضحايا	death toll
عدد القتلى	death toll
عدد الضحايا	death toll; number of victims
أنقاض	rubble; debris; ruin
ركام	rubble
تحت الأنقاض	under rubble
إجلاء	evacuation; evacuate
عمليات إجلاء	evacuation
عملية إجلاء	evacuation
نازح	displaced
نازحون	displaced
نازحين	displaced
نزوح	displacement
نزح	flee; displace
لاجئ	refugee
لاجئة	refugee
لاجئون	refugee
لاجئين	refugee
لجوء	asylum; resort
طالب لجوء	asylum seeker
طالبو اللجوء	asylum seekers
طالبي اللجوء	asylum seekers
طلب اللجوء	asylum request; asylum application
حق اللجوء	asylum
مفوضية اللاجئين	refugee agency; unhcr
مهرب	smuggler; trafficker
مهربون	smuggler; trafficker
مهربين	smuggler; trafficker
تهريب	smuggling; smuggle
تهريب البشر	human smuggling; human trafficking
الاتجار بالبشر	human trafficking
اتجار	trafficking; trade
الولايات المتحدة	united states; us
الولايات المتحدة الأمريكية	united states; us
الولايات المتحدة الأميركية	united states; us
أمريكا	america; us
أميركا	america; us
أمريكي	american; us
أميركي	american; us
أمريكية	american; us
أميركية	american; us
أمريكيون	american
أميركيون	american
أمريكيين	american
أميركيين	american
أمريكان	american
أمريكا اللاتينية	latin america
أميركا اللاتينية	latin america
أمريكا الشمالية	north america
أميركا الشمالية	north america
أمريكا الجنوبية	south america
أميركا الجنوبية	south america
أمريكا الوسطى	central america
أميركا الوسطى	central america
أمريكي لاتيني	latin american
بريطانيا	britain; uk
بريطاني	british; briton
بريطانية	british
بريطانيون	british; briton
بريطانيين	british; briton
المملكة المتحدة	united kingdom; uk
بريطانيا العظمى	great britain
إنجلترا	england
إنكلترا	england
إنجليزي	english
إنجليزية	english
إنكليزي	english
إنكليزية	english
إنجليز	english
اسكتلندا	scotland
إسكتلندا	scotland
اسكتلندي	scottish
اسكتلندية	scottish
ويلز	wales
ويلزي	welsh
أيرلندا	ireland
إيرلندا	ireland
أيرلندا الشمالية	northern ireland
إيرلندا الشمالية	northern ireland
أيرلندي	irish
أيرلندية	irish
إيرلندي	irish
إيرلندية	irish
فرنسا	france
فرنسي	french
فرنسية	french
فرنسيون	french
فرنسيين	french
ألمانيا	germany
ألمانيا الغربية	west germany
ألمانيا الشرقية	east germany
ألماني	german
ألمانية	german
ألمان	german
إيطاليا	italy
إيطالي	italian
إيطالية	italian
إيطاليون	italian
إيطاليين	italian
إسبانيا	spain
أسبانيا	spain
إسباني	spanish
إسبانية	spanish
أسباني	spanish
أسبانية	spanish
إسبان	spanish; spaniard
برتغال	portugal
برتغالي	portuguese
برتغالية	portuguese
هولندا	netherlands
هولندي	dutch
هولندية	dutch
هولنديون	dutch
هولنديين	dutch
بلجيكا	belgium
بلجيكي	belgian
بلجيكية	belgian
لوكسمبورغ	luxembourg
لوكسمبورج	luxembourg
سويسرا	switzerland
سويسري	swiss
سويسرية	swiss
سويسريون	swiss
سويسريين	swiss
نمسا	austria
نمساوي	austrian
نمساوية	austrian
سويد	sweden
سويدي	swedish
سويدية	swedish
نرويج	norway
نرويجي	norwegian
نرويجية	norwegian
دنمارك	denmark
دنماركي	danish; dane
دنماركية	danish
دانمارك	denmark
دانماركي	danish
دانماركية	danish
فنلندا	finland
فنلندي	finnish
فنلندية	finnish
أيسلندا	iceland
آيسلندا	iceland
أيسلندي	icelandic
آيسلندي	icelandic
غرينلاند	greenland
جرينلاند	greenland
روسيا	russia
روسيا الاتحادية	russian federation
روسي	russian
روسية	russian
روس	russian
الاتحاد السوفيتي	soviet union
الاتحاد السوفياتي	soviet union
سوفيتي	soviet
سوفيتية	soviet
سوفياتي	soviet
سوفياتية	soviet
أوكرانيا	ukraine
أوكراني	ukrainian
أوكرانية	ukrainian
أوكرانيون	ukrainian
أوكرانيين	ukrainian
بيلاروسيا	belarus
روسيا البيضاء	belarus
بيلاروسي	belarusian
بيلاروسية	belarusian
مولدوفا	moldova
مولدافيا	moldova
بولندا	poland
بولونيا	poland
بولندي	polish
بولندية	polish
بولنديون	polish; pole
تشيك	czech; czech republic
تشيكيا	czech republic
جمهورية التشيك	czech republic
تشيكي	czech
تشيكية	czech
سلوفاكيا	slovakia
سلوفاكي	slovak
سلوفاكية	slovak
سلوفينيا	slovenia
سلوفيني	slovenian
سلوفينية	slovenian
مجر	hungary
هنغاريا	hungary
مجري	hungarian; course
مجرية	hungarian
هنغاري	hungarian
رومانيا	romania
روماني	romanian; roman
رومانية	romanian; roman
بلغاريا	bulgaria
بلغاري	bulgarian
بلغارية	bulgarian
صربيا	serbia
صربي	serbian; serb
صربية	serbian
صرب	serb
كرواتيا	croatia
كرواتي	croatian
كرواتية	croatian
بوسنة	bosnia
بوسني	bosnian
بوسنية	bosnian
البوسنة والهرسك	bosnia herzegovina
الجبل الأسود	montenegro
مقدونيا	macedonia
مقدونيا الشمالية	north macedonia
مقدوني	macedonian
ألبانيا	albania
ألباني	albanian
ألبانية	albanian
كوسوفو	kosovo
يوغوسلافيا	yugoslavia
يوغوسلافي	yugoslav
بلقان	balkan
يونان	greece
يوناني	greek
يونانية	greek
يونانيون	greek
يونانيين	greek
قبرص	cyprus
قبرصي	cypriot
قبرصية	cypriot
قبارصة	cypriot
مالطا	malta
مالطي	maltese
ليتوانيا	lithuania
ليتواني	lithuanian
ليتوانية	lithuanian
لاتفيا	latvia
لاتفي	latvian
إستونيا	estonia
إستوني	estonian
دول البلطيق	baltic states
بلطيق	baltic
بحر البلطيق	baltic sea
تركيا	turkey
تركي	turkish
تركية	turkish
أتراك	turk; turkish
جورجيا	georgia
جورجي	georgian
جورجية	georgian
أرمينيا	armenia
أرميني	armenian
أرمينية	armenian
أرمن	armenian
أرمني	armenian
أذربيجان	azerbaijan
أذربيجاني	azerbaijani
أذربيجانية	azerbaijani
أذري	azerbaijani; azeri
ناغورني قره باغ	nagorno-karabakh
ناغورني كاراباخ	nagorno-karabakh
ناغورنو كاراباخ	nagorno-karabakh
كازاخستان	kazakhstan
كازاخي	kazakh
كازاخستاني	kazakh
أوزبكستان	uzbekistan
أوزبكي	uzbek
أوزبكستاني	uzbek
تركمانستان	turkmenistan
تركمان	turkmen
تركماني	turkmen
طاجيكستان	tajikistan
طاجيكي	tajik
قرغيزستان	kyrgyzstan
قيرغيزستان	kyrgyzstan
قرغيزي	kyrgyz
أفغانستان	afghanistan
أفغاني	afghan
أفغانية	afghan
أفغان	afghan
باكستان	pakistan
باكستاني	pakistani
باكستانية	pakistani
باكستانيون	pakistani
باكستانيين	pakistani
هند	india
هندي	indian
هندية	indian
هنود	indian
بنغلاديش	bangladesh
بنجلاديش	bangladesh
بنغلاديشي	bangladeshi
بنغالي	bengali
نيبال	nepal
نيبالي	nepalese
بوتان	bhutan
سريلانكا	sri lanka
سريلانكي	sri lankan
سريلانكية	sri lankan
جزر المالديف	maldives
مالديف	maldives
صين	china
صيني	chinese
صينية	chinese
صينيون	chinese
صينيين	chinese
الصين الشعبية	people's republic china
يابان	japan
ياباني	japanese
يابانية	japanese
يابانيون	japanese
يابانيين	japanese
كوريا	korea
كوريا الجنوبية	south korea
كوريا الشمالية	north korea
كوري	korean
كورية	korean
كوريون	korean
كوريين	korean
كوري جنوبي	south korean
كورية جنوبية	south korean
كوري شمالي	north korean
كورية شمالية	north korean
شبه الجزيرة الكورية	korean peninsula
منغوليا	mongolia
تايوان	taiwan
تايواني	taiwanese
تايوانية	taiwanese
هونغ كونغ	hong kong
هونج كونج	hong kong
ماكاو	macau
تايلاند	thailand
تايلندا	thailand
تايلندي	thai
تايلاندي	thai
تايلاندية	thai
تايلندية	thai
فيتنام	vietnam
فيتنامي	vietnamese
فيتنامية	vietnamese
لاوس	laos
كمبوديا	cambodia
كمبودي	cambodian
كمبودية	cambodian
ميانمار	myanmar
بورما	burma; myanmar
بورمي	burmese
روهينغا	rohingya
روهينجا	rohingya
روهينغي	rohingya
ماليزيا	malaysia
ماليزي	malaysian
ماليزية	malaysian
سنغافورة	singapore
سنغافوري	singaporean
إندونيسيا	indonesia
أندونيسيا	indonesia
إندونيسي	indonesian
إندونيسية	indonesian
فلبين	philippines
فيليبين	philippines
فلبيني	filipino; philippine
فلبينية	filipino; philippine
بروناي	brunei
تيمور الشرقية	east timor
أستراليا	australia
أسترالي	australian
أسترالية	australian
أستراليون	australian
أستراليين	australian
نيوزيلندا	new zealand
نيوزيلندي	new zealand
نيوزيلندية	new zealand
بابوا غينيا الجديدة	papua new guinea
فيجي	fiji
جزر سليمان	solomon islands
ساموا	samoa
كندا	canada
كندي	canadian; kennedy
كندية	canadian
كنديون	canadian
كنديين	canadian
مكسيك	mexico
مكسيكي	mexican
مكسيكية	mexican
مكسيكيين	mexican
غواتيمالا	guatemala
هندوراس	honduras
السلفادور	el salvador
نيكاراغوا	nicaragua
كوستاريكا	costa rica
كوستا ريكا	costa rica
بنما	panama
قناة بنما	panama canal
كوبا	cuba
كوبي	cuban
كوبية	cuban
كوبيون	cuban
كوبيين	cuban
هايتي	haiti
هايتيين	haitian
جمهورية الدومينيكان	dominican republic
الدومينيكان	dominican
بورتوريكو	puerto rico
جامايكا	jamaica
جامايكي	jamaican
ترينيداد وتوباغو	trinidad tobago
باربادوس	barbados
جزر البهاما	bahamas
بهاما	bahamas
فنزويلا	venezuela
فنزويلي	venezuelan
فنزويلية	venezuelan
فنزويليون	venezuelan
فنزويليين	venezuelan
كولومبيا	colombia; columbia
كولومبي	colombian
كولومبية	colombian
إكوادور	ecuador
الإكوادور	ecuador
إكوادوري	ecuadorian
بيرو	peru
بوليفيا	bolivia
بوليفي	bolivian
برازيل	brazil
برازيلي	brazilian
برازيلية	brazilian
برازيليون	brazilian
برازيليين	brazilian
أرجنتين	argentina
أرجنتيني	argentine; argentinian
أرجنتينية	argentine; argentinian
أوروغواي	uruguay
الأوروغواي	uruguay
أوروجواي	uruguay
باراغواي	paraguay
تشيلي	chile
شيلي	chile
تشيلية	chilean
غيانا	guyana
سورينام	suriname
مصر	egypt
مصري	egyptian
مصرية	egyptian
مصريون	egyptian
مصريين	egyptian
ليبيا	libya
ليبي	libyan
ليبية	libyan
ليبيون	libyan
ليبيين	libyan
تونس	tunisia; tunis
تونسي	tunisian
تونسية	tunisian
تونسيون	tunisian
تونسيين	tunisian
تونسيات	tunisian
توانسة	tunisian
جزائر	algeria; algiers
جزائري	algerian
جزائرية	algerian
جزائريون	algerian
جزائريين	algerian
مغرب	morocco
مغربي	moroccan
مغربية	moroccan
مغاربة	moroccan
المغرب العربي	maghreb
مغاربي	maghreb
مغاربية	maghreb
موريتانيا	mauritania
موريتاني	mauritanian
موريتانية	mauritanian
الصحراء الغربية	western sahara
جبهة البوليساريو	polisario front
بوليساريو	polisario
سودان	sudan
سوداني	sudanese; peanut
سودانية	sudanese
سودانيون	sudanese
سودانيين	sudanese
جنوب السودان	south sudan
دارفور	darfur
إثيوبيا	ethiopia
أثيوبيا	ethiopia
إثيوبي	ethiopian
إثيوبية	ethiopian
سد النهضة	renaissance dam
إريتريا	eritrea
إريتري	eritrean
صومال	somalia
صومالي	somali
صومالية	somali
صوماليين	somali
أرض الصومال	somaliland
جيبوتي	djibouti
كينيا	kenya
كيني	kenyan
كينية	kenyan
أوغندا	uganda
أوغندي	ugandan
أوغندية	ugandan
تنزانيا	tanzania
تنزاني	tanzanian
رواندا	rwanda
رواندي	rwandan
رواندية	rwandan
بوروندي	burundi
الكونغو	congo
كونغولي	congolese
كونغولية	congolese
الكونغو الديمقراطية	democratic republic congo
الكونغو الديموقراطية	democratic republic congo
جمهورية الكونغو الديمقراطية	democratic republic congo
جمهورية أفريقيا الوسطى	central african republic
جمهورية إفريقيا الوسطى	central african republic
أفريقيا الوسطى	central africa; central african republic
إفريقيا الوسطى	central africa; central african republic
الغابون	gabon
الجابون	gabon
غابون	gabon
كاميرون	cameroon; cameron
كاميروني	cameroonian
كاميرونية	cameroonian
نيجيريا	nigeria
نيجيري	nigerian
نيجيرية	nigerian
نيجيريين	nigerian
النيجر	niger
غانا	ghana
غاني	ghanaian
غانية	ghanaian
توغو	togo
بنين	benin
بوركينا فاسو	burkina faso
بوركينا	burkina
ساحل العاج	ivory coast
كوت ديفوار	ivory coast; cote d'ivoire
ليبيريا	liberia
ليبيري	liberian
سيراليون	sierra leone
غينيا	guinea
غيني	guinean
غينيا بيساو	guinea-bissau
غينيا الاستوائية	equatorial guinea
غامبيا	gambia
السنغال	senegal
سنغال	senegal
سنغالي	senegalese
سنغالية	senegalese
مالي	mali; financial
الرأس الأخضر	cape verde
تشاد	chad
تشادي	chadian
تشادية	chadian
أنغولا	angola
زامبيا	zambia
زيمبابوي	zimbabwe
زيمبابوية	zimbabwean
موزمبيق	mozambique
مالاوي	malawi
بوتسوانا	botswana
ناميبيا	namibia
جنوب أفريقيا	south africa
جنوب إفريقيا	south africa
جنوب أفريقي	south african
جنوب إفريقي	south african
ليسوتو	lesotho
مدغشقر	madagascar
موريشيوس	mauritius
جزر القمر	comoros
سيشل	seychelles
سعودي	saudi
سعودية	saudi; saudi arabia
السعودية	saudi arabia; saudi
سعوديون	saudi
سعوديين	saudi
المملكة العربية السعودية	saudi arabia; kingdom saudi arabia
العربية السعودية	saudi arabia
إمارات	emirate
الإمارات	uae; emirates
الإمارات العربية المتحدة	united arab emirates; uae
دولة الإمارات	uae; united arab emirates
إماراتي	emirati; uae
إماراتية	emirati; uae
إماراتيون	emirati
إماراتيين	emirati
إمارة	emirate
قطر	qatar
قطري	qatari
قطرية	qatari
قطريون	qatari
قطريين	qatari
كويت	kuwait
كويتي	kuwaiti
كويتية	kuwaiti
كويتيون	kuwaiti
كويتيين	kuwaiti
بحرين	bahrain
بحريني	bahraini
بحرينية	bahraini
بحرينيون	bahraini
بحرينيين	bahraini
سلطنة عمان	oman; sultanate oman
عمان	oman; amman
عماني	omani
عمانية	omani
عمانيون	omani
عمانيين	omani
يمن	yemen
يمني	yemeni
يمنية	yemeni
يمنيون	yemeni
يمنيين	yemeni
حوثي	houthi
حوثية	houthi
حوثيون	houthi
حوثيين	houthi
جماعة الحوثي	houthi group
جماعة أنصار الله	ansar allah; houthi
أنصار الله	ansar allah; houthi
عراق	iraq
عراقي	iraqi
عراقية	iraqi
عراقيون	iraqi
عراقيين	iraqi
إقليم كردستان	kurdistan region; iraqi kurdistan
كردستان	kurdistan
كردستان العراق	iraqi kurdistan
كردي	kurdish; kurd
كردية	kurdish
أكراد	kurd; kurdish
كرد	kurd
بيشمركة	peshmerga
بشمركة	peshmerga
حزب العمال الكردستاني	kurdistan workers' party; pkk
العمال الكردستاني	kurdistan workers; pkk
وحدات حماية الشعب	ypg; people's protection units
قوات سوريا الديمقراطية	syrian democratic forces
قسد	sdf; syrian democratic forces
سوريا	syria
سورية	syria; syrian
سوري	syrian
سوريون	syrian
سوريين	syrian
سوريات	syrian
لبنان	lebanon
لبناني	lebanese
لبنانية	lebanese
لبنانيون	lebanese
لبنانيين	lebanese
أردن	jordan
أردني	jordanian
أردنية	jordanian
أردنيون	jordanian
أردنيين	jordanian
فلسطين	palestine
فلسطيني	palestinian
فلسطينية	palestinian
فلسطينيون	palestinian
فلسطينيين	palestinian
فلسطينيات	palestinian
السلطة الفلسطينية	palestinian authority
منظمة التحرير الفلسطينية	palestine liberation organization; plo
الضفة الغربية	west bank
الضفة الغربية المحتلة	occupied west bank
مخيم جنين	jenin camp
هضبة الجولان	golan heights
مرتفعات الجولان	golan heights
جولان	golan
القدس الشرقية	east jerusalem
القدس الشرقية المحتلة	occupied east jerusalem
المسجد الأقصى	al-aqsa mosque
الحرم القدسي	temple mount; al-aqsa compound
مستوطن	settler
مستوطنون	settler
مستوطنين	settler
مستوطنة	settlement
مستوطنات	settlement
استيطان	settlement
استيطاني	settlement
استيطانية	settlement
إسرائيل	israel
إسرائيلي	israeli
إسرائيلية	israeli
إسرائيليون	israeli
إسرائيليين	israeli
إسرائيليا	israeli
الجيش الإسرائيلي	israeli army; israeli military
جيش الاحتلال	israeli army; occupation army
قوات الاحتلال	israeli forces; occupation forces
حل الدولتين	two-state solution
كنيست	knesset
موساد	mossad
شاباك	shin bet
إيران	iran
إيراني	iranian
إيرانية	iranian
إيرانيون	iranian
إيرانيين	iranian
الجمهورية الإسلامية	islamic republic
البرنامج النووي الإيراني	iran nuclear program
برنامج نووي	nuclear program
البرنامج النووي	nuclear program
فارسي	persian
فارسية	persian
عربي	arab; arabic
عربية	arab; arabic
عرب	arab
الدول العربية	arab states; arab countries
دول عربية	arab states; arab countries
العالم العربي	arab world
الربيع العربي	arab spring
اللغة العربية	arabic
شبه الجزيرة العربية	arabian peninsula
الجزيرة العربية	arabian peninsula
خليج	gulf
خليجي	gulf
خليجية	gulf
دول الخليج	gulf states; gulf countries
دول الخليج العربية	gulf arab states
الخليج العربي	arabian gulf; gulf
الخليج الفارسي	persian gulf
مضيق	strait
مضيق هرمز	strait of hormuz
باب المندب	bab al-mandab
مضيق باب المندب	bab al-mandab strait
مضيق البوسفور	bosphorus
مضيق تايوان	taiwan strait
قناة السويس	suez canal
قناة	channel; canal
قنوات	channel
البحر الأحمر	red sea
البحر الأسود	black sea
البحر المتوسط	mediterranean; mediterranean sea
البحر الأبيض المتوسط	mediterranean; mediterranean sea
البحر الميت	dead sea
متوسطي	mediterranean
متوسطية	mediterranean
بحر الصين الجنوبي	south china sea
بحر الصين الشرقي	east china sea
بحر اليابان	sea of japan
البحر الأصفر	yellow sea
بحر العرب	arabian sea
بحر قزوين	caspian sea
بحر الشمال	north sea
بحر إيجه	aegean sea
البحر الأدرياتيكي	adriatic
بحر آزوف	sea of azov
البحر الكاريبي	caribbean; caribbean sea
كاريبي	caribbean
الكاريبي	caribbean
المحيط الهادئ	pacific; pacific ocean
المحيط الهادي	pacific; pacific ocean
المحيط الأطلسي	atlantic; atlantic ocean
المحيط الأطلنطي	atlantic; atlantic ocean
المحيط الهندي	indian ocean
المحيط المتجمد الشمالي	arctic ocean
القطب الشمالي	arctic; north pole
القطب الجنوبي	antarctic; south pole
القارة القطبية الجنوبية	antarctica
قطبي	polar
قطبية	polar
أطلسي	atlantic
أطلسية	atlantic
القناة الإنجليزية	english channel
بحر المانش	english channel
مانش	english channel
خليج عدن	gulf of aden
خليج المكسيك	gulf of mexico
خليج غوانتانامو	guantanamo bay
غوانتانامو	guantanamo
غوانتنامو	guantanamo
معتقل غوانتانامو	guantanamo prison
أوروبا	europe
أوروبا الشرقية	eastern europe
أوروبا الغربية	western europe
آسيا	asia
آسيوي	asian
آسيوية	asian
آسيا الوسطى	central asia
جنوب شرق آسيا	southeast asia
جنوب آسيا	south asia
شرق آسيا	east asia
أفريقيا	africa
إفريقيا	africa
أفريقي	african
إفريقي	african
أفريقية	african
إفريقية	african
أفارقة	african
شمال أفريقيا	north africa
شمال إفريقيا	north africa
غرب أفريقيا	west africa
غرب إفريقيا	west africa
شرق أفريقيا	east africa
شرق إفريقيا	east africa
القرن الأفريقي	horn of africa
القرن الإفريقي	horn of africa
أفريقيا جنوب الصحراء	sub-saharan africa
منطقة الساحل	sahel
الساحل الأفريقي	sahel
الصحراء الكبرى	sahara
الشرق الأوسط	middle east; mideast
شرق أوسطي	middle eastern
شرق أوسطية	middle eastern
الشرق الأوسط وشمال أفريقيا	middle east; north africa
الشرق الأقصى	far east
قوقاز	caucasus
شيشان	chechnya
شيشاني	chechen
شبه جزيرة القرم	crimea; crimean peninsula
القرم	crimea
قرم	crimea
شبه جزيرة	peninsula
شبه جزيرة سيناء	sinai; sinai peninsula
سيناء	sinai
شمال سيناء	north sinai
دونباس	donbas
دونيتسك	donetsk
دونيتسك ولوغانسك	donetsk luhansk
لوغانسك	luhansk
لوهانسك	luhansk
خاركيف	kharkiv
خيرسون	kherson
زابوريجيا	zaporizhzhia
ماريوبول	mariupol
أوديسا	odessa
لفيف	lviv
باخموت	bakhmut
كورسك	kursk
بيلغورود	belgorod
كتالونيا	catalonia
كاتالونيا	catalonia
إقليم الباسك	basque country
كشمير	kashmir
إقليم كشمير	kashmir
بنجاب	punjab
تيبت	tibet
التبت	tibet
شينجيانغ	xinjiang
إيغور	igor; uighur
أويغور	uighur; uyghur
فوكلاند	falklands
جزر فوكلاند	falkland islands
جبل طارق	gibraltar
صقلية	sicily
صقلي	sicilian
سردينيا	sardinia
كورسيكا	corsica
لامبيدوزا	lampedusa
جزيرة لامبيدوزا	lampedusa
هاواي	hawaii
الأمازون	amazon
أمازون	amazon
غابات الأمازون	amazon rainforest
جبال الألب	alps
جبال الهيمالايا	himalayas
هيمالايا	himalayas
جبل إيفرست	mount everest
إيفرست	everest
لندن	london
باريس	paris
برلين	berlin
روما	rome
مدريد	madrid
لشبونة	lisbon
بروكسل	brussels
أمستردام	amsterdam
لاهاي	hague
روتردام	rotterdam
جنيف	geneva
زيوريخ	zurich
زيورخ	zurich
بازل	basel
برن	bern
دافوس	davos
فيينا	vienna
ستوكهولم	stockholm
أوسلو	oslo
كوبنهاغن	copenhagen
كوبنهاجن	copenhagen
هلسنكي	helsinki
ريكيافيك	reykjavik
دبلن	dublin
أدنبرة	edinburgh
إدنبرة	edinburgh
غلاسكو	glasgow
جلاسجو	glasgow
بلفاست	belfast
كارديف	cardiff
مانشستر	manchester
ليفربول	liverpool
برمنغهام	birmingham
برمنجهام	birmingham
ليدز	leeds
شيفيلد	sheffield
نوتنغهام	nottingham
بريستول	bristol
أكسفورد	oxford
أوكسفورد	oxford
كامبريدج	cambridge
كامبردج	cambridge
موسكو	moscow
سان بطرسبرغ	st petersburg
سانت بطرسبرغ	st petersburg
كييف	kyiv; kiev
كريملين	kremlin
مينسك	minsk
وارسو	warsaw
براغ	prague
براتيسلافا	bratislava
بودابست	budapest
بوخارست	bucharest
صوفيا	sofia
بلغراد	belgrade
زغرب	zagreb
سراييفو	sarajevo
سكوبيه	skopje
تيرانا	tirana
بريشتينا	pristina
ليوبليانا	ljubljana
فيلنيوس	vilnius
ريغا	riga
أثينا	athens
نيقوسيا	nicosia
فاليتا	valletta
أنقرة	ankara
إسطنبول	istanbul
اسطنبول	istanbul
إزمير	izmir
غازي عنتاب	gaziantep
تبليسي	tbilisi
يريفان	yerevan
باكو	baku
أستانا	astana
طشقند	tashkent
بيشكك	bishkek
دوشنبه	dushanbe
كابول	kabul
كابل	kabul
قندهار	kandahar
إسلام آباد	islamabad
كراتشي	karachi
لاهور	lahore
بيشاور	peshawar
نيودلهي	new delhi
نيو دلهي	new delhi
دلهي	delhi
مومباي	mumbai
بومباي	bombay
كولكاتا	kolkata
بنغالور	bangalore
دكا	dhaka
كاتماندو	kathmandu
كولومبو	colombo
بكين	beijing
شنغهاي	shanghai
شنتشن	shenzhen
ووهان	wuhan
طوكيو	tokyo
أوساكا	osaka
هيروشيما	hiroshima
ناغازاكي	nagasaki
فوكوشيما	fukushima
بيونغ يانغ	pyongyang
بيونج يانج	pyongyang
سول	seoul
تايبيه	taipei
بانكوك	bangkok
هانوي	hanoi
بنوم بنه	phnom penh
يانغون	yangon
نايبيداو	naypyidaw
كوالالمبور	kuala lumpur
جاكرتا	jakarta
مانيلا	manila
سيدني	sydney
ملبورن	melbourne
كانبيرا	canberra
ويلينغتون	wellington
ولنغتون	wellington
أوكلاند	auckland
كرايستشيرش	christchurch
واشنطن	washington
العاصمة واشنطن	washington
نيويورك	new york
مدينة نيويورك	new york city
لوس أنجلوس	los angeles
لوس أنجليس	los angeles
سان فرانسيسكو	san francisco
شيكاغو	chicago
هيوستن	houston
دالاس	dallas
بوسطن	boston
فيلادلفيا	philadelphia
ميامي	miami
أتلانتا	atlanta
سياتل	seattle
ديترويت	detroit
دنفر	denver
لاس فيغاس	las vegas
لاس فيجاس	las vegas
بالتيمور	baltimore
مينيابوليس	minneapolis
سان دييغو	san diego
سانت لويس	st louis
نيو أورليانز	new orleans
أورلاندو	orlando
بيتسبرغ	pittsburgh
مانهاتن	manhattan
بروكلين	brooklyn
هوليوود	hollywood
وادي السيليكون	silicon valley
سيليكون فالي	silicon valley
وول ستريت	wall street
بورصة وول ستريت	wall street
البيت الأبيض	white house
بنتاغون	pentagon
بنتاجون	pentagon
كونغرس	congress
كونجرس	congress
كابيتول	capitol
مبنى الكابيتول	capitol
اقتحام الكابيتول	capitol attack
مجلس الشيوخ	senate
مجلس الشيوخ الأمريكي	us senate
مجلس الشيوخ الأميركي	us senate
مجلس النواب	house of representatives; parliament
رئيس مجلس النواب	house speaker; parliament speaker
رئيسة مجلس النواب	house speaker
رئيس البرلمان	parliament speaker
عضو مجلس الشيوخ	senator
سيناتور	senator
عضو الكونغرس	congressman
عضو في الكونغرس	congressman
مجلس العموم	house of commons
مجلس العموم البريطاني	house of commons
مجلس اللوردات	house of lords
داونينغ ستريت	downing street
داونينج ستريت	downing street
وستمنستر	westminster
قصر الإليزيه	elysee palace
إليزيه	elysee
قصر باكنغهام	buckingham palace
بوندستاغ	bundestag
ولاية	state; term; mandate
ولايات	state
كاليفورنيا	california
تكساس	texas
فلوريدا	florida
بنسلفانيا	pennsylvania
أوهايو	ohio
ميشيغان	michigan
ميشيجان	michigan
إلينوي	illinois
ويسكونسن	wisconsin
مينيسوتا	minnesota
كارولاينا الشمالية	north carolina
كارولينا الشمالية	north carolina
كارولاينا الجنوبية	south carolina
كارولينا الجنوبية	south carolina
فرجينيا	virginia
فيرجينيا	virginia
ميريلاند	maryland
ماريلاند	maryland
ماساتشوستس	massachusetts
كونيتيكت	connecticut
نيوجيرسي	new jersey
نيوجرسي	new jersey
نيو جيرسي	new jersey
نيو هامبشير	new hampshire
نيوهامشير	new hampshire
ديلاوير	delaware
تينيسي	tennessee
كنتاكي	kentucky
ألاباما	alabama
مسيسبي	mississippi
ميسيسيبي	mississippi
ميزوري	missouri
لويزيانا	louisiana
أركنساس	arkansas
أوكلاهوما	oklahoma
كانساس	kansas
نبراسكا	nebraska
أيوا	iowa
آيوا	iowa
إنديانا	indiana
كولورادو	colorado
أريزونا	arizona
نيفادا	nevada
يوتا	utah
نيو مكسيكو	new mexico
نيومكسيكو	new mexico
مونتانا	montana
أوريغون	oregon
أوريجون	oregon
ألاسكا	alaska
داكوتا الشمالية	north dakota
داكوتا الجنوبية	south dakota
وايومنغ	wyoming
أيداهو	idaho
تورونتو	toronto
مونتريال	montreal
أوتاوا	ottawa
فانكوفر	vancouver
كيبيك	quebec
أونتاريو	ontario
ألبرتا	alberta
مكسيكو سيتي	mexico city
مكسيكو	mexico city
هافانا	havana
بورت أو برنس	port-au-prince
كراكاس	caracas
كاراكاس	caracas
بوغوتا	bogota
كيتو	quito
ليما	lima
لاباز	la paz
سانتياغو	santiago
بوينس آيرس	buenos aires
بوينس أيرس	buenos aires
مونتيفيديو	montevideo
برازيليا	brasilia
ساو باولو	sao paulo
ريو دي جانيرو	rio de janeiro
ريو	rio
القاهرة	cairo
قاهرة	cairo
إسكندرية	alexandria
الإسكندرية	alexandria
الجيزة	giza
شرم الشيخ	sharm el-sheikh
بورسعيد	port said
الأقصر	luxor
أسوان	aswan
ميدان التحرير	tahrir square
معبر رفح	rafah crossing
رفح	rafah
خان يونس	khan younis
مدينة غزة	gaza city
بيت لحم	bethlehem
رام الله	ramallah
نابلس	nablus
جنين	jenin
أريحا	jericho
الخليل	hebron
القدس	jerusalem
تل أبيب	tel aviv
حيفا	haifa
الناصرة	nazareth
طرابلس	tripoli
بنغازي	benghazi
مصراتة	misrata
درنة	derna
سبها	sebha
صفاقس	sfax
سوسة	sousse
القيروان	kairouan
بنزرت	bizerte
جربة	djerba
قابس	gabes
قفصة	gafsa
القصرين	kasserine
سيدي بوزيد	sidi bouzid
الرباط	rabat
الدار البيضاء	casablanca
مراكش	marrakesh
طنجة	tangier
فاس	fez
أغادير	agadir
وهران	oran
قسنطينة	constantine
نواكشوط	nouakchott
الخرطوم	khartoum
أم درمان	omdurman
بورتسودان	port sudan
الفاشر	el-fasher
جوبا	juba
أديس أبابا	addis ababa
تيغراي	tigray
أسمرة	asmara
مقديشو	mogadishu
نيروبي	nairobi
كمبالا	kampala
كيغالي	kigali
كيجالي	kigali
كينشاسا	kinshasa
برازافيل	brazzaville
دار السلام	dar es salaam
لاغوس	lagos
أبوجا	abuja
أكرا	accra
داكار	dakar
باماكو	bamako
نيامي	niamey
واغادوغو	ouagadougou
أبيدجان	abidjan
كوناكري	conakry
نجامينا	n'djamena
بانغي	bangui
لواندا	luanda
هراري	harare
جوهانسبرغ	johannesburg
بريتوريا	pretoria
كيب تاون	cape town
الرياض	riyadh
جدة	jeddah
مكة	mecca
مكة المكرمة	mecca
المدينة المنورة	medina
الدمام	dammam
الدوحة	doha
أبوظبي	abu dhabi
أبو ظبي	abu dhabi
دبي	dubai
الشارقة	sharjah
رأس الخيمة	ras al-khaimah
الفجيرة	fujairah
المنامة	manama
مسقط	muscat
صنعاء	sanaa
عدن	aden
الحديدة	hodeidah
حضرموت	hadramout
بغداد	baghdad
البصرة	basra
الموصل	mosul
كركوك	kirkuk
أربيل	erbil
السليمانية	sulaymaniyah
الفلوجة	fallujah
الرمادي	ramadi
محافظة الأنبار	anbar province
الأنبار	anbar
تكريت	tikrit
النجف	najaf
كربلاء	karbala
سامراء	samarra
ديالى	diyala
نينوى	nineveh
سنجار	sinjar
دمشق	damascus
حلب	aleppo
حمص	homs
حماة	hama
إدلب	idlib
اللاذقية	latakia
درعا	daraa
الرقة	raqqa
دير الزور	deir ezzor
الحسكة	hasakah
كوباني	kobani
عفرين	afrin
منبج	manbij
تدمر	palmyra
الغوطة الشرقية	eastern ghouta
بيروت	beirut
مرفأ بيروت	beirut port
صيدا	sidon
الضاحية الجنوبية	southern suburbs
جنوب لبنان	southern lebanon
طهران	tehran
أصفهان	isfahan
نطنز	natanz
تبريز	tabriz
بندر عباس	bandar abbas
أراك	arak
فرانكفورت	frankfurt
ميونيخ	munich
ميونخ	munich
هامبورغ	hamburg
هامبورج	hamburg
كولونيا	cologne
شتوتغارت	stuttgart
دريسدن	dresden
دوسلدورف	dusseldorf
هانوفر	hanover
لايبزيغ	leipzig
دورتموند	dortmund
بون	bonn
بافاريا	bavaria
مرسيليا	marseille
ليون	lyon
نيس	nice
تولوز	toulouse
بوردو	bordeaux
ستراسبورغ	strasbourg
ستراسبورج	strasbourg
كاليه	calais
نورماندي	normandy
ميلانو	milan
تورينو	turin
نابولي	naples; napoli
البندقية	venice
فلورنسا	florence
جنوى	genoa
جنوة	genoa
فاتيكان	vatican
الفاتيكان	vatican
برشلونة	barcelona
فالنسيا	valencia
بلنسية	valencia
إشبيلية	seville; sevilla
مالقة	malaga
الأندلس	andalusia
أندلس	andalusia
بورتو	porto
موناكو	monaco
سبتة	ceuta
مليلية	melilla
جزر الكناري	canary islands
أنتويرب	antwerp
قرطبة	cordoba
غرناطة	granada
الأمم المتحدة	united nations; un
أمم	nation
أممي	un; united nations
أممية	un; united nations
أمة	nation
منظمة الأمم المتحدة	united nations; un
الجمعية العامة للأمم المتحدة	un general assembly
الجمعية العامة	general assembly
جمعية عامة	general assembly; general meeting
ميثاق الأمم المتحدة	un charter
الأمين العام للأمم المتحدة	un secretary-general
الأمين العام	secretary-general; secretary general
أمين عام	secretary-general; secretary general
أمانة عامة	general secretariat
حلف شمال الأطلسي	nato
حلف الأطلسي	nato
الناتو	nato
ناتو	nato
حلف الناتو	nato
حلف	alliance; pact
أحلاف	alliance
حليف	ally
حليفة	ally; allied
حلفاء	ally
تحالف	coalition; alliance
تحالفات	alliance
التحالف الدولي	international coalition
التحالف العربي	arab coalition
الاتحاد الأوروبي	european union; eu
اتحاد أوروبي	european union
دول الاتحاد الأوروبي	eu countries; eu states
المفوضية الأوروبية	european commission
المجلس الأوروبي	european council
البرلمان الأوروبي	european parliament
مجلس أوروبا	council of europe
المجموعة الأوروبية	european community
السوق الأوروبية المشتركة	common market
بنك الاستثمار الأوروبي	european investment bank
منطقة اليورو	euro zone; eurozone
منطقة شنغن	schengen area
شنغن	schengen
بريكست	brexit
الخروج من الاتحاد الأوروبي	brexit; leave eu
صندوق النقد الدولي	international monetary fund; imf
صندوق النقد	imf; monetary fund
صندوق النقد العربي	arab monetary fund
البنك الدولي	world bank
بنك التنمية الآسيوي	asian development bank
البنك الآسيوي للتنمية	asian development bank
البنك الأفريقي للتنمية	african development bank
البنك الإسلامي للتنمية	islamic development bank
البنك الأوروبي للإنشاء والتعمير	ebrd; european bank reconstruction
منظمة التجارة العالمية	world trade organization; wto
منظمة التعاون الاقتصادي والتنمية	oecd
منظمة الصحة العالمية	world health organization; who
منظمة العمل الدولية	international labor organization
منظمة العفو الدولية	amnesty international
العفو الدولية	amnesty international
هيومن رايتس ووتش	human rights watch
منظمة هيومن رايتس ووتش	human rights watch
اليونيسف	unicef
يونيسف	unicef
يونيسيف	unicef
اليونسكو	unesco
يونسكو	unesco
أونروا	unrwa
يونيفيل	unifil
الإنتربول	interpol
إنتربول	interpol
يوروبول	europol
الوكالة الدولية للطاقة الذرية	atomic energy agency; iaea
وكالة الطاقة الدولية	international energy agency
الوكالة الدولية للطاقة	international energy agency
الطاقة الذرية	atomic energy
ذري	atomic
ذرية	atomic
قنبلة ذرية	atomic bomb
قنبلة نووية	nuclear bomb
قنبلة	bomb
قنابل	bomb
قنبلة يدوية	grenade; hand grenade
قنابل عنقودية	cluster bomb
الذخائر العنقودية	cluster munitions
قنابل مسيلة للدموع	tear gas
الغاز المسيل للدموع	tear gas
غاز مسيل للدموع	tear gas
خراطيم المياه	water cannon
رصاص مطاطي	rubber bullets
الرصاص المطاطي	rubber bullets
الرصاص الحي	live ammunition; live fire
رصاص حي	live ammunition
رصاص	bullet; lead
رصاصة	bullet; shot
ذخيرة	ammunition
ذخائر	ammunition; munition
أوبك	opec
منظمة أوبك	opec
أوبك بلس	opec
منظمة الدول المصدرة للنفط	opec; petroleum exporting countries
الدول المصدرة للنفط	oil exporting countries
جامعة الدول العربية	arab league
الجامعة العربية	arab league
مجلس التعاون الخليجي	gulf cooperation council; gcc
مجلس التعاون	cooperation council
منظمة التعاون الإسلامي	organization islamic cooperation
الاتحاد الأفريقي	african union
الاتحاد الإفريقي	african union
إيكواس	ecowas
آسيان	asean
رابطة آسيان	asean
أبيك	apec
منتدى دافوس	davos forum
المنتدى الاقتصادي العالمي	world economic forum
مجموعة السبع	group of seven; g7
دول مجموعة السبع	g7 countries
مجموعة العشرين	group of 20; g20
قمة العشرين	g20 summit
قمة مجموعة العشرين	g20 summit
بريكس	brics
مجموعة بريكس	brics
منظمة شنغهاي للتعاون	shanghai cooperation organization
منظمة الأمن والتعاون	osce
رابطة الدول المستقلة	commonwealth independent states
كومنولث	commonwealth
منظمة الدول الأمريكية	organization american states
الصليب الأحمر	red cross
اللجنة الدولية للصليب الأحمر	red cross; red cross committee
الهلال الأحمر	red crescent
منظمة حظر الأسلحة الكيميائية	opcw
منظمة غير حكومية	non-governmental organization; ngo
منظمات غير حكومية	non-governmental organization; ngo
المنظمات غير الحكومية	non-governmental organization; ngo
المجتمع الدولي	international community
المجتمع المدني	civil society
الخوذ البيضاء	white helmets
وكالة المخابرات المركزية	central intelligence agency; cia
وكالة الاستخبارات المركزية	central intelligence agency; cia
سي آي إيه	cia
مكتب التحقيقات الفيدرالي	federal bureau investigation; fbi
مكتب التحقيقات الفدرالي	federal bureau investigation; fbi
مكتب التحقيقات الاتحادي	federal bureau investigation; fbi
إف بي آي	fbi
وكالة الأمن القومي	national security agency
مخابرات	intelligence
مخابراتي	intelligence
استخبارات	intelligence
استخباراتي	intelligence
استخباراتية	intelligence
أجهزة الاستخبارات	intelligence agencies; intelligence services
جهاز المخابرات	intelligence service; intelligence agency
جاسوس	spy
جواسيس	spy
تجسس	espionage; spying
القاعدة	al qaeda; base
تنظيم القاعدة	al qaeda
قاعدة	base; rule; al qaeda
قواعد	base; rule
قاعدة جوية	air base
قاعدة عسكرية	military base
قواعد عسكرية	military base
تنظيم الدولة	islamic state
تنظيم الدولة الإسلامية	islamic state
الدولة الإسلامية	islamic state
داعش	islamic state; isis
تنظيم داعش	islamic state; isis
داعشي	islamic state; isis
جبهة النصرة	nusra front
النصرة	nusra
هيئة تحرير الشام	hayat tahrir al-sham
بوكو حرام	boko haram
جماعة بوكو حرام	boko haram
حركة الشباب	al shabaab
حركة الشباب الصومالية	al shabaab
طالبان	taliban
حركة طالبان	taliban
حزب الله	hezbollah
حزب الله اللبناني	hezbollah
حماس	hamas; enthusiasm
حركة حماس	hamas
حركة المقاومة الإسلامية	hamas
كتائب القسام	qassam brigades
سرايا القدس	quds brigades
الجهاد الإسلامي	islamic jihad
حركة الجهاد الإسلامي	islamic jihad
جهادي	jihadist; jihadi
جهادية	jihadist
جهاديون	jihadist; jihadi
جهاديين	jihadist; jihadi
جهاد	jihad
فيلق القدس	quds force
الحشد الشعبي	popular mobilization forces
قوات الحشد الشعبي	popular mobilization forces
قوات الدعم السريع	rapid support forces
الدعم السريع	rapid support forces
مجموعة فاغنر	wagner group
فاغنر	wagner
فاجنر	wagner
الجيش الحر	free syrian army
الجيش السوري الحر	free syrian army
الجيش الوطني الليبي	libyan national army
حركة فتح	fatah
حركة النهضة	ennahda
النهضة	ennahda; renaissance
نداء تونس	nidaa tounes
حزب العدالة والتنمية	justice development party; akp
العدالة والتنمية	justice development
حزب البعث	baath party
حزب ليكود	likud party
ليكود	likud
الحزب الجمهوري	republican party
الحزب الديمقراطي	democratic party
الحزب الديموقراطي	democratic party
جمهوري	republican
جمهورية	republic
جمهوريات	republic
جمهوريون	republican
جمهوريين	republican
ديمقراطي	democrat; democratic
ديمقراطية	democracy; democratic
ديمقراطيون	democrat
ديمقراطيين	democrat
ديموقراطي	democrat; democratic
ديموقراطية	democracy; democratic
ديموقراطيون	democrat
ديموقراطيين	democrat
حزب العمال	labor party; workers' party
حزب العمال البريطاني	labor party
الحزب الشيوعي	communist party
الحزب الشيوعي الصيني	chinese communist party
شيوعي	communist
شيوعية	communism; communist
شيوعيون	communist
شيوعيين	communist
رأسمالي	capitalist
رأسمالية	capitalism
ليبرالي	liberal
ليبرالية	liberal; liberalism
ليبراليون	liberal
ليبراليين	liberal
اليمين المتطرف	far right
يمين متطرف	far right
يميني متطرف	far-right
يمينية متطرفة	far-right
يميني	right-wing; rightist
يمينية	right-wing
يمين	right; oath
اليمين الدستورية	oath of office
اليمين الدستوري	oath of office
نازي	nazi
نازية	nazi; nazism
نازيين	nazi
فاشي	fascist
فاشية	fascism; fascist
محرقة	holocaust
المحرقة	holocaust
هولوكوست	holocaust
إبادة جماعية	genocide
الإبادة الجماعية	genocide
تطهير عرقي	ethnic cleansing
التطهير العرقي	ethnic cleansing
يناير	january
كانون الثاني	january
جانفي	january
فبراير	february
شباط	february
فيفري	february
مارس	march
آذار	march
أبريل	april
إبريل	april
نيسان	april
أفريل	april
مايو	may
أيار	may
ماي	may
يونيو	june
يونيه	june
حزيران	june
جوان	june
يوليو	july
يوليه	july
تموز	july
جويلية	july
أغسطس	august
آب	august; father
أوت	august
سبتمبر	september
أيلول	september
أكتوبر	october
تشرين الأول	october
نوفمبر	november
تشرين الثاني	november
ديسمبر	december
كانون الأول	december
كانون الأول ديسمبر	december
كانون الثاني يناير	january
شباط فبراير	february
آذار مارس	march
نيسان أبريل	april
أيار مايو	may
حزيران يونيو	june
تموز يوليو	july
آب أغسطس	august
أيلول سبتمبر	september
تشرين الأول أكتوبر	october
تشرين الثاني نوفمبر	november
الأحد	sunday
يوم الأحد	sunday
أحد	sunday; one
الاثنين	monday
الإثنين	monday
يوم الاثنين	monday
يوم الإثنين	monday
اثنين	two; monday
الثلاثاء	tuesday
يوم الثلاثاء	tuesday
الأربعاء	wednesday
يوم الأربعاء	wednesday
الخميس	thursday
يوم الخميس	thursday
الجمعة	friday
يوم الجمعة	friday
السبت	saturday
يوم السبت	saturday
ثلاثاء	tuesday
أربعاء	wednesday
خميس	thursday
سبت	saturday
صلاة الجمعة	friday prayer
خطبة الجمعة	friday sermon
ربيع	spring
صيف	summer
خريف	autumn; fall
شتاء	winter
صيفي	summer
صيفية	summer
شتوي	winter
شتوية	winter
خريفي	autumn
يوم	day
أيام	day
يومين	two days
يومان	two days
يومي	daily
يومية	daily
يوميا	daily; per day
أسبوع	week
أسابيع	week
أسبوعين	two weeks
أسبوعان	two weeks
أسبوعي	weekly
أسبوعية	weekly
أسبوعيا	weekly; per week
شهر	month
أشهر	month; famous
شهور	month
شهرين	two months
شهران	two months
شهري	monthly
شهرية	monthly
شهريا	monthly; per month
عام	year; general; public
أعوام	year
عامين	two years
عامان	two years
سنتين	two years
سنتان	two years
ساعة	hour
ساعات	hour
ساعتين	two hours
دقيقة	minute
دقائق	minute
ثانية	second
ثوان	second
ثواني	second
قرن	century
قرون	century
عقدين	two decades
عقدان	two decades
فصل	chapter; quarter; separation; season
فصول	season; class; chapter
ربع	quarter
الربع الأول	first quarter
الربع الثاني	second quarter
الربع الثالث	third quarter
الربع الرابع	fourth quarter
النصف الأول	first half
النصف الثاني	second half
السنة المالية	fiscal year
العام المالي	fiscal year; financial year
العام الماضي	last year
العام المقبل	next year
العام القادم	next year
العام الحالي	this year
العام الجاري	this year
السنة الماضية	last year
السنة المقبلة	next year
الشهر الماضي	last month
الشهر المقبل	next month
الشهر الجاري	this month
الشهر الحالي	this month
الأسبوع الماضي	last week
الأسبوع المقبل	next week
الأسبوع الجاري	this week
نهاية الأسبوع	weekend
عطلة نهاية الأسبوع	weekend
عطلة	holiday; vacation
عطل	holiday; disable
عطلة رسمية	public holiday
الليلة الماضية	last night
ليلة	night
ليل	night
ليالي	night
ليلا	night
صباح	morning
صباحا	morning
مساء	evening
مسائي	evening
ظهر	appear; noon; back
ظهرا	noon
بعد الظهر	afternoon
فجر	dawn; blow up; detonate
أمس	yesterday
أمس الأول	day before yesterday
غدا	tomorrow
غد	tomorrow
اليوم	today; day
منتصف الليل	midnight
صباح اليوم	this morning
مساء أمس	yesterday evening; last night
فجر اليوم	dawn
مؤخرا	recently
حاليا	currently
قريبا	soon
سابقا	formerly; previously
لاحقا	later
فورا	immediately
فوري	immediate
فورية	immediate
صفر	zero
واحد	one
واحدة	one
اثنان	two
اثنتان	two
اثنتين	two
ثلاثة	three
ثلاث	three
خمسة	five
خمس	five
ستة	six
ست	six
سبعة	seven
سبع	seven
ثمانية	eight
ثماني	eight
ثمان	eight
تسعة	nine
تسع	nine
عشرة	ten
عشر	ten
أحد عشر	eleven
إحدى عشرة	eleven
اثنا عشر	twelve
اثني عشر	twelve
ثلاثة عشر	thirteen
أربعة عشر	fourteen
خمسة عشر	fifteen
ستة عشر	sixteen
سبعة عشر	seventeen
ثمانية عشر	eighteen
تسعة عشر	nineteen
عشرون	twenty
عشرين	twenty
ثلاثون	thirty
ثلاثين	thirty
أربعون	forty
أربعين	forty
خمسون	fifty
خمسين	fifty
ستون	sixty; stone
ستين	sixty
سبعون	seventy
سبعين	seventy
ثمانون	eighty
ثمانين	eighty
تسعون	ninety
تسعين	ninety
مئة	hundred
مائة	hundred
مئات	hundred
المئات	hundred
مئوي	percent; centennial
مئوية	percent; celsius; percentage
نسبة مئوية	percentage
نقطة مئوية	percentage point
مائتين	two hundred
مئتين	two hundred
مائتا	two hundred
مئتي	two hundred
مائتي	two hundred
ثلاثمئة	three hundred
ثلاثمائة	three hundred
أربعمئة	four hundred
أربعمائة	four hundred
خمسمئة	five hundred
خمسمائة	five hundred
ستمائة	six hundred
سبعمائة	seven hundred
ثمانمائة	eight hundred
تسعمائة	nine hundred
ألف	thousand
آلاف	thousand
ألوف	thousand
ألفا	thousand
ألفي	two thousand
ألفين	two thousand
مليون	million
ملايين	million
مليونا	million
مليوني	two million
مليونين	two million
مليار	billion
مليارات	billion
مليارا	billion
ملياري	two billion
مليارين	two billion
بليون	billion
بلايين	billion
تريليون	trillion
تريليونات	trillion
تريليوني	two trillion
ملياردير	billionaire
مليونير	millionaire
عشرات	dozen; tens
عشرات الآلاف	tens of thousands
عشرات الملايين	tens of millions
عشرات المليارات	tens of billions
مئات الآلاف	hundreds of thousands
مئات الملايين	hundreds of millions
آلاف الأشخاص	thousands people
ملايين الدولارات	millions dollars
مليار دولار	billion dollars
مليون دولار	million dollars
تريليون دولار	trillion dollars
ألف دولار	thousand dollars
مليار يورو	billion euros
مليون يورو	million euros
أول	first
أولى	first
أوائل	early; first
أولا	first
ثان	second
ثاني	second
ثانيا	second; secondly
ثالث	third
ثالثة	third
رابع	fourth
رابعة	fourth
خامس	fifth
خامسة	fifth
سادس	sixth
سادسة	sixth
سابع	seventh
سابعة	seventh
ثامن	eighth
ثامنة	eighth
تاسع	ninth
تاسعة	ninth
عاشر	tenth
عاشرة	tenth
حادي عشر	eleventh
الحادي عشر	eleventh
الثاني عشر	twelfth
الحادية عشرة	eleventh; eleven
الثانية عشرة	twelfth; twelve
نصف	half
ثلث	third
ثلثي	two-thirds
ثلثا	two-thirds
ثلثين	two-thirds
أرباع	quarter
خمس سنوات	five years
ثلاث سنوات	three years
أربع سنوات	four years
عشر سنوات	ten years; decade
بالمئة	percent
بالمائة	percent
في المئة	percent
في المائة	percent
نسبة	percentage; rate; ratio
نسب	rate; percentage; attribute
دولار	dollar
دولارات	dollar
دولارا	dollar
دولار أمريكي	us dollar
دولار أميركي	us dollar
الدولار الأمريكي	us dollar
الدولار الأميركي	us dollar
دولار أسترالي	australian dollar
دولار كندي	canadian dollar
دولاري	dollar
سنت	cent
سنتا	cent
سنتات	cent
يورو	euro
جنيه	pound
جنيها	pound
جنيهات	pound
جنيه إسترليني	pound; sterling
الجنيه الإسترليني	pound; sterling
جنيه استرليني	pound; sterling
إسترليني	sterling
استرليني	sterling
جنيه مصري	egyptian pound
الجنيه المصري	egyptian pound
ليرة	lira; pound
ليرات	lira; pound
الليرة التركية	turkish lira
الليرة السورية	syrian pound
الليرة اللبنانية	lebanese pound
دينار	dinar
دنانير	dinar
دينارا	dinar
مليم	millime
مليما	millime
درهم	dirham
دراهم	dirham
درهما	dirham
ريال	riyal; rial; real
ريالات	riyal
ريالا	riyal
ريال سعودي	saudi riyal
روبل	ruble
روبية	rupee; rupiah
روبيات	rupee
الين الياباني	yen; japanese yen
ين	yen
ين ياباني	yen
اليوان	yuan
يوان	yuan
يوانا	yuan
اليوان الصيني	yuan
وون	won
فرنك	franc
فرنكا	franc
فرنكات	franc
الفرنك السويسري	swiss franc
فرنك سويسري	swiss franc
مارك ألماني	mark
مارك	mark; marc
شيكل	shekel
شيقل	shekel
بيزو	peso
كرونة	krona; krone
راند	rand
بيتكوين	bitcoin
عملة	currency; coin
عملات	currency
عملة رقمية	digital currency; cryptocurrency
عملات رقمية	digital currency; cryptocurrency
العملات الرقمية	digital currency; cryptocurrency
عملات مشفرة	cryptocurrency
العملات المشفرة	cryptocurrency
العملة الصعبة	hard currency
عملة صعبة	hard currency
عملة أجنبية	foreign currency
عملات أجنبية	foreign currency
العملات الأجنبية	foreign currency
النقد الأجنبي	foreign exchange; foreign currency
نقد أجنبي	foreign exchange; foreign currency
العملة المحلية	local currency
سعر الصرف	exchange rate
سعر صرف	exchange rate
أسعار الصرف	exchange rate
سعر الفائدة	interest rate
أسعار الفائدة	interest rates
أسعار فائدة	interest rates
سعر فائدة	interest rate
رفع أسعار الفائدة	raise interest rates
خفض أسعار الفائدة	cut interest rates
رفع الفائدة	rate hike
خفض الفائدة	rate cut
نقطة أساس	basis point
نقاط أساس	basis points
كيلومتر	kilometer
كيلومترا	kilometer
كيلومترات	kilometer
كيلومتر مربع	square kilometer
كيلومترا مربعا	square kilometer
كلم	kilometer; km
كم	km
كيلو	kilo
كلغ	kilogram; kg
سنتيمتر	centimeter
سنتيمترا	centimeter
مليمتر	millimeter
ميل	mile
ميلا	mile
أميال	mile
قدم	foot; offer; submit
أقدام	foot; commit
هكتار	hectare
هكتارا	hectare
هكتارات	hectare
فدان	acre; feddan
لتر	liter
لترا	liter
غالون	gallon
أوقية	ounce
أونصة	ounce
ميغاواط	megawatt
ميغاوات	megawatt
غيغاواط	gigawatt
كيلوواط	kilowatt
قيراط	carat
مربع	square
مربعة	square
شمال	north
شمالي	northern; north
شمالية	northern; north
جنوب	south
جنوبي	southern; south
جنوبية	southern; south
شرق	east
شرقي	eastern; east
شرقية	eastern; east
غرب	west
غربي	western; west
غربية	western; west
غربيون	western; westerner
غربيين	western; westerner
شمال شرق	northeast
شمال شرقي	northeastern; northeast
شمال غرب	northwest
شمال غربي	northwestern; northwest
جنوب شرق	southeast
جنوب شرقي	southeastern; southeast
جنوب غرب	southwest
جنوب غربي	southwestern; southwest
وسط	central; center; amid
وسطى	central; middle
الدول الغربية	western countries; west
القوى الغربية	western powers
القوى الكبرى	major powers
القوى العظمى	superpowers
قوة عظمى	superpower
عاصمة	capital
عواصم	capital
مدينة	city; town
مدن	city; town
بلدة	town
بلدات	town
بلدية	municipality; municipal
بلديات	municipality
بلدي	municipal
الانتخابات البلدية	municipal elections; local elections
بلد	country
بلدان	country
بلاد	country
قرية	village
قرى	village
قروي	villager
قرويون	villager
قرويين	villager
ريف	countryside; rural
ريفي	rural
ريفية	rural
أرياف	countryside
حضري	urban
حضرية	urban
ضاحية	suburb
ضواحي	suburb; outskirts
ضواح	suburb
إقليم	region; province; territory
أقاليم	region; province
إقليمي	regional
إقليمية	regional
إقليميا	regionally
جهة	region; party; side
جهات	side; party; body
جهوي	regional
جهوية	regional
منطقة	area; region; zone
مناطق	area; region; zone
منطقة عازلة	buffer zone
المنطقة العازلة	buffer zone
منطقة آمنة	safe zone
منطقة حظر جوي	no-fly zone
حظر جوي	no-fly
منطقة خضراء	green zone
المنطقة الخضراء	green zone
منزوعة السلاح	demilitarized
منطقة منزوعة السلاح	demilitarized zone
جزيرة	island
جزر	island
جبل	mountain; mount
جبال	mountain
جبلي	mountainous
جبلية	mountainous; mountain
تل	hill
تلال	hill
وادي	valley
واد	valley
صحراء	desert
صحراوي	desert; saharan
صحراوية	desert
رمال	sand
رمل	sand
رملي	sandy
شاطئ	beach; shore
شواطئ	beach
ساحل	coast
سواحل	coast
ساحلي	coastal
ساحلية	coastal
بحيرة	lake
بحيرات	lake
بحيرة تشاد	lake chad
شلال	waterfall
سد	dam
سدود	dam
جسر	bridge
جسور	bridge
نفق	tunnel
أنفاق	tunnel; spending
ميناء	port; harbor
موانئ	port
مرفأ	port
رصيف	sidewalk; pier; platform
مطار	airport
مطارات	airport
مطار دولي	international airport
المطار الدولي	international airport
مطار هيثرو	heathrow airport
خط الاستواء	equator
مياه	water
ماء	water
مائي	water
مائية	water
مياه إقليمية	territorial waters
المياه الإقليمية	territorial waters
المياه الدولية	international waters
مياه الشرب	drinking water
مياه صالحة للشرب	drinking water
الصرف الصحي	sewage; sanitation
صرف صحي	sewage; sanitation
مجال جوي	airspace
المجال الجوي	airspace
أجواء	airspace; atmosphere
الغلاف الجوي	atmosphere
غلاف جوي	atmosphere
طبقة الأوزون	ozone layer
مستوى سطح البحر	sea level
سطح البحر	sea level
جون	john
مايكل	michael
ميشال	michel
ميشيل	michelle; michel
ديفيد	david
دافيد	david
روبرت	robert
جيمس	james
ويليام	william
وليام	william; prince william
وليم	william
ريتشارد	richard
تشارلز	charles
شارل	charles
توماس	thomas
جورج	george
جوزيف	joseph
جوزيه	jose
خوسيه	jose
بول	paul
باول	powell; paul
بيتر	peter
بيار	pierre
بيير	pierre
مارتن	martin
مارتين	martin
ستيف	steve
ستيفن	stephen; steven
ستيفان	stefan; stephane
ستيفاني	stephanie
كيفن	kevin
كيفين	kevin
برايان	brian; bryan
بريان	brian
أندرو	andrew
أندريه	andre; andrei
أندريا	andrea
أنطوني	anthony; antony
أنتوني	anthony; antony
توني	tony
أنطونيو	antonio
أنطوان	antoine
ماثيو	matthew
ماركو	marco
ماركوس	marcus; marcos
كريس	chris
كريستوفر	christopher
كريستوف	christophe
كريستيان	christian
كريستين	christine
كريستينا	cristina; christina
كريستيانو	cristiano
رونالدو	ronaldo
كريستيانو رونالدو	cristiano ronaldo
ليونيل	lionel
ميسي	messi
ليونيل ميسي	lionel messi
نيمار	neymar
كيليان	kylian
مبابي	mbappe
كيليان مبابي	kylian mbappe
كريم بنزيمة	karim benzema
بنزيمة	benzema
محمد صلاح	mohamed salah
هاري كين	harry kane
إيرلينغ هالاند	erling haaland
هالاند	haaland
لوكا مودريتش	luka modric
زين الدين زيدان	zinedine zidane
زيدان	zidane
زلاتان إبراهيموفيتش	zlatan ibrahimovic
إبراهيموفيتش	ibrahimovic
روبرت ليفاندوفسكي	robert lewandowski
ليفاندوفسكي	lewandowski
جوزيه مورينيو	jose mourinho
مورينيو	mourinho
بيب غوارديولا	pep guardiola
غوارديولا	guardiola
جوارديولا	guardiola
كلوب	klopp
يورغن كلوب	jurgen klopp
كارلو أنشيلوتي	carlo ancelotti
أنشيلوتي	ancelotti
أرسين فينغر	arsene wenger
فينغر	wenger
فيرغسون	ferguson
واين روني	wayne rooney
روني	rooney
بيكهام	beckham
مارادونا	maradona
بيليه	pele
لويس سواريز	luis suarez
سواريز	suarez
غاريث بيل	gareth bale
لويس هاميلتون	lewis hamilton
هاميلتون	hamilton
روجر فيدرر	roger federer
فيدرر	federer
رافاييل نادال	rafael nadal
نادال	nadal
نوفاك ديوكوفيتش	novak djokovic
ديوكوفيتش	djokovic
سيرينا وليامس	serena williams
وليامز	williams
وليامس	williams
ويليامز	williams
يوسين بولت	usain bolt
تايغر وودز	tiger woods
أنس جابر	ons jabeur
باتريك	patrick
باتريس	patrice
نيكولا	nicolas; nicola
نيكولاس	nicholas; nicolas
نيكولاي	nikolai
نيك	nick
إدوارد	edward
إدوار	edouard
آرثر	arthur
أرثر	arthur
هنري	henry; henri
هاري	harry
الأمير هاري	prince harry
الأمير وليام	prince william
ألبرت	albert
ألبرتو	alberto
ألفريد	alfred
ألكسندر	alexander
ألكسندرا	alexandra
ألكسيس	alexis
أليكس	alex
أليكسي	alexei
أليكسي نافالني	alexei navalny
نافالني	navalny
آندي	andy
أندي	andy
بوب	bob
بوبي	bobby
بيل	bill; bell; bale
بيلي	billy
بن لادن	bin laden
أسامة بن لادن	osama bin laden
أيمن الظواهري	ayman al-zawahiri
الظواهري	zawahiri
أبو بكر البغدادي	abu bakr al-baghdadi
البغدادي	baghdadi
بنيامين	benjamin
بنجامين	benjamin
برنارد	bernard
برنار	bernard
بروس	bruce
برونو	bruno
كارلوس	carlos
كارل	karl; carl
كارلو	carlo
كاثرين	catherine; katherine
كيت	kate
كيث	keith
كارين	karen; karin
كارولين	caroline
كلير	claire
كولن	colin
كريغ	craig
دان	dan
دانيال	daniel
دانييل	daniel
داني	danny; dani
دينيس	dennis; denis
ديانا	diana
الأميرة ديانا	princess diana
دييغو	diego
دونالد	donald
دوغلاس	douglas
إليزابيث	elizabeth
الملكة إليزابيث	queen elizabeth
الملكة إليزابيث الثانية	queen elizabeth ii
الملك تشارلز	king charles
الملك تشارلز الثالث	king charles iii
إيلي	eli; elie
إيما	emma
إميلي	emily
إيمانويل	emmanuel
إريك	eric; erik
إيريك	eric; erik
فرناندو	fernando
فرنسيس	francis
فرانسيس	francis
البابا فرنسيس	pope francis
بابا الفاتيكان	pope
البابا بنديكت	pope benedict
فرانك	frank; franc
فرانسوا	francois
فرانسيسكو	francisco
فرانز	franz
فريدريك	frederic; frederick
غاري	gary
غاريث	gareth
غابرييل	gabriel
غراهام	graham
غريغ	greg
غريغوري	gregory
غوردون	gordon
جاك	jack; jacques
جاكسون	jackson
مايكل جاكسون	michael jackson
جيكوب	jacob
جاكوب	jacob
جيك	jake
جان	jean; jan
جانيت	janet
جيسون	jason
جيسيكا	jessica
جيف	jeff
جيفري	jeffrey; geoffrey
جيرالد	gerald
جيرمي	jeremy
جيريمي	jeremy
جيري	jerry; gerry
جيم	jim
جيمي	jimmy; jamie
جو	joe; air; atmosphere
جوناثان	jonathan
جوني	johnny
جوردان	jordan
جوليا	julia
جوليان	julian
جاستن	justin
جينيفر	jennifer
جنيفر	jennifer
كين	ken; kane
كينيث	kenneth
لاري	larry
لورا	laura
لورانس	lawrence
لوران	laurent
ليزا	lisa
لويس	louis; luis; lewis
لوك	luke; luc
لوكاس	lucas
مارغريت	margaret
مارجريت	margaret
ماريا	maria
ماريو	mario
ماري	mary; marie
ماكس	max
مات	die
ميغان	meghan; megan
ميغان ماركل	meghan markle
ميغيل	miguel
مايك	mike
نانسي	nancy
ناتالي	natalie; nathalie
نيل	nile; neil
نيلسون	nelson
نيلسون مانديلا	nelson mandela
مانديلا	mandela
نايجل	nigel
نيكول	nicole
أوليفر	oliver
أوليفييه	olivier
أوسكار	oscar
جوائز الأوسكار	oscars; academy awards
جائزة أوسكار	oscar
باولو	paulo; paolo
بيدرو	pedro
فيليب	philip; philippe
رالف	ralph; ralf
رافاييل	rafael
رونالد	ronald
روجر	roger
روبن	robin
روب	rob
راسل	russell
ريتشي	ritchie
سايمون	simon
سيمون	simon; simone
صامويل	samuel
صموئيل	samuel
سارة	sarah; sara
سكوت	scott
شون	sean; shaun
سوزان	susan; susanne
تيم	tim
تيموثي	timothy
توم	tom
تيد	ted
تيري	terry; thierry
تيريزا	theresa; teresa
تريفور	trevor
فيكتور	victor
فيكتوريا	victoria
فنسنت	vincent
فلاديمير	vladimir
والتر	walter
وارن	warren
واين	wayne
ويل	will
زاك	zach
إيفان	ivan; evan
ميخائيل	mikhail
سيرغي	sergei; sergey
ديمتري	dmitry
ديميتري	dmitry
بوريس	boris
يوري	yuri
أولغا	olga
ناتاليا	natalia
تاتيانا	tatiana
إيلينا	elena
أنجيلا	angela
أنغيلا	angela
أنجلينا جولي	angelina jolie
براد بيت	brad pitt
أورسولا	ursula
رجب	recep
خوان	juan
رودريغو	rodrigo
غوستافو	gustavo
سيباستيان	sebastian; sebastien
ألفارو	alvaro
بابلو	pablo
هوغو	hugo
هوغو تشافيز	hugo chavez
تشافيز	chavez
فيدل كاسترو	fidel castro
راؤول كاسترو	raul castro
كاسترو	castro
راؤول	raul
جاير بولسونارو	jair bolsonaro
بولسونارو	bolsonaro
لولا دا سيلفا	lula da silva
سيلفا	silva
ديلما روسيف	dilma rousseff
نيكولاس مادورو	nicolas maduro
مادورو	maduro
خوان غوايدو	juan guaido
غوايدو	guaido
خافيير ميلي	javier milei
كلوديا	claudia
سميث	smith
جونز	jones
جونسون	johnson
بوريس جونسون	boris johnson
براون	brown
غوردون براون	gordon brown
توني بلير	tony blair
بلير	blair
مارغريت تاتشر	margaret thatcher
تاتشر	thatcher
ديفيد كاميرون	david cameron
تيريزا ماي	theresa may
ليز تراس	liz truss
ريشي سوناك	rishi sunak
سوناك	sunak
كير ستارمر	keir starmer
ستارمر	starmer
جيريمي كوربين	jeremy corbyn
كوربين	corbyn
نايجل فاراج	nigel farage
فاراج	farage
دونالد ترامب	donald trump
دونالد ترمب	donald trump
ترامب	trump
ترمب	trump
الرئيس ترامب	president trump
إدارة ترامب	trump administration
ميلانيا ترامب	melania trump
إيفانكا ترامب	ivanka trump
جاريد كوشنر	jared kushner
كوشنر	kushner
جو بايدن	joe biden
بايدن	biden
إدارة بايدن	biden administration
كامالا هاريس	kamala harris
هاريس	harris
باراك أوباما	barack obama
باراك	barack; barak
أوباما	obama
هيلاري كلينتون	hillary clinton
بيل كلينتون	bill clinton
كلينتون	clinton
جورج بوش	george bush
جورج دبليو بوش	george w bush
بوش	bush
رونالد ريغان	ronald reagan
ريغان	reagan
ريجان	reagan
جيمي كارتر	jimmy carter
كارتر	carter
نيكسون	nixon
كينيدي	kennedy
جون كينيدي	john kennedy
جون كيري	john kerry
كيري	kerry
أنتوني بلينكن	antony blinken
بلينكن	blinken
مايك بومبيو	mike pompeo
بومبيو	pompeo
مايك بنس	mike pence
بنس	pence
ماركو روبيو	marco rubio
روبيو	rubio
جي دي فانس	jd vance
فانس	vance
ريكس تيلرسون	rex tillerson
تيلرسون	tillerson
جون بولتون	john bolton
بولتون	bolton
لويد أوستن	lloyd austin
جيك سوليفان	jake sullivan
سوليفان	sullivan
نانسي بيلوسي	nancy pelosi
بيلوسي	pelosi
كونداليزا رايس	condoleezza rice
هنري كيسنجر	henry kissinger
كيسنجر	kissinger
روبرت مولر	robert mueller
مولر	mueller
جيمس كومي	james comey
كومي	comey
جيمس ماتيس	james mattis
بيرني ساندرز	bernie sanders
ساندرز	sanders
جون ماكين	john mccain
ماكين	mccain
ميت رومني	mitt romney
رومني	romney
تيد كروز	ted cruz
جانيت يلين	janet yellen
يلين	yellen
جيروم باول	jerome powell
بن برنانكي	ben bernanke
فلاديمير بوتين	vladimir putin
بوتين	putin
دميتري ميدفيديف	dmitry medvedev
ديمتري ميدفيديف	dmitry medvedev
ميدفيديف	medvedev
سيرغي لافروف	sergei lavrov
لافروف	lavrov
دميتري بيسكوف	dmitry peskov
ديمتري بيسكوف	dmitry peskov
بيسكوف	peskov
سيرغي شويغو	sergei shoigu
شويغو	shoigu
يفغيني بريغوجين	yevgeny prigozhin
بريغوجين	prigozhin
ميخائيل غورباتشوف	mikhail gorbachev
غورباتشوف	gorbachev
بوريس يلتسين	boris yeltsin
يلتسين	yeltsin
ستالين	stalin
لينين	lenin
هتلر	hitler
أدولف هتلر	adolf hitler
فولوديمير زيلينسكي	volodymyr zelensky; volodymyr zelenskyy
زيلينسكي	zelensky; zelenskyy
ألكسندر لوكاشينكو	alexander lukashenko
لوكاشينكو	lukashenko
إيمانويل ماكرون	emmanuel macron
ماكرون	macron
فرانسوا هولاند	francois hollande
هولاند	hollande
نيكولا ساركوزي	nicolas sarkozy
ساركوزي	sarkozy
جاك شيراك	jacques chirac
شيراك	chirac
فرانسوا ميتران	francois mitterrand
شارل ديغول	charles de gaulle
ديغول	de gaulle
مارين لوبن	marine le pen
مارين لوبان	marine le pen
لوبن	le pen
لوبان	le pen
فرانسوا فيون	francois fillon
فيون	fillon
جان لوك ميلانشون	jean-luc melenchon
ميلانشون	melenchon
مانويل فالس	manuel valls
أنغيلا ميركل	angela merkel
أنجيلا ميركل	angela merkel
ميركل	merkel
أولاف شولتس	olaf scholz
أولاف شولتز	olaf scholz
شولتس	scholz
شولتز	scholz; schultz
فريدريش ميرتس	friedrich merz
ميرتس	merz
شتاينماير	steinmeier
سيلفيو برلسكوني	silvio berlusconi
برلسكوني	berlusconi
ماتيو رينزي	matteo renzi
رينزي	renzi
ماتيو سالفيني	matteo salvini
سالفيني	salvini
جوزيبي كونتي	giuseppe conte
كونتي	conte
ماريو دراغي	mario draghi
دراغي	draghi
جورجيا ميلوني	giorgia meloni
ميلوني	meloni
بيدرو سانشيز	pedro sanchez
سانشيز	sanchez
ماريانو راخوي	mariano rajoy
راخوي	rajoy
فيكتور أوربان	viktor orban
أوربان	orban
أورسولا فون دير لاين	von der leyen
فون دير لاين	von der leyen
جوزيب بوريل	josep borrell
بوريل	borrell
فيديريكا موغيريني	federica mogherini
موغيريني	mogherini
شارل ميشيل	charles michel
جان كلود يونكر	jean-claude juncker
يونكر	juncker
دونالد توسك	donald tusk
توسك	tusk
كريستين لاغارد	christine lagarde
لاغارد	lagarde
كريستالينا غورغييفا	kristalina georgieva
ينس ستولتنبرغ	jens stoltenberg
ستولتنبرغ	stoltenberg
مارك روته	mark rutte
روته	rutte
أنطونيو غوتيريش	antonio guterres
أنطونيو غوتيريس	antonio guterres
غوتيريش	guterres
غوتيريس	guterres
جوتيريش	guterres
بان كي مون	ban ki-moon
كوفي عنان	kofi annan
رجب طيب أردوغان	recep tayyip erdogan
أردوغان	erdogan
إردوغان	erdogan
جاستن ترودو	justin trudeau
ترودو	trudeau
شي جين بينغ	xi jinping
لي كه تشيانغ	li keqiang
وانغ يي	wang yi
ماو تسي تونغ	mao zedong
شينزو آبي	shinzo abe
فوميو كيشيدا	fumio kishida
كيشيدا	kishida
ياسوهيرو ناكاسوني	yasuhiro nakasone
كيم جونغ أون	kim jong un
كيم جونغ إيل	kim jong il
كيم	kim
مون جاي إن	moon jae-in
يون سوك يول	yoon suk yeol
ناريندرا مودي	narendra modi
مودي	modi
عمران خان	imran khan
نواز شريف	nawaz sharif
شهباز شريف	shehbaz sharif
بينظير بوتو	benazir bhutto
أونغ سان سو تشي	aung san suu
رودريغو دوتيرتي	rodrigo duterte
دوتيرتي	duterte
سكوت موريسون	scott morrison
أنتوني ألبانيز	anthony albanese
جاسيندا أرديرن	jacinda ardern
أرديرن	ardern
سيريل رامافوزا	cyril ramaphosa
رامافوزا	ramaphosa
جاكوب زوما	jacob zuma
روبرت موغابي	robert mugabe
موغابي	mugabe
آبي أحمد	abiy ahmed
بول كاغامي	paul kagame
بنيامين نتنياهو	benjamin netanyahu
بنيامين نتانياهو	benjamin netanyahu
نتنياهو	netanyahu
نتانياهو	netanyahu
إيهود باراك	ehud barak
إيهود أولمرت	ehud olmert
أولمرت	olmert
بيني غانتس	benny gantz
غانتس	gantz
يوآف غالانت	yoav gallant
غالانت	gallant
نفتالي بينيت	naftali bennett
يائير لابيد	yair lapid
لابيد	lapid
أفيغدور ليبرمان	avigdor lieberman
ليبرمان	lieberman
إيتمار بن غفير	itamar ben-gvir
بن غفير	ben-gvir
سموتريتش	smotrich
أرييل شارون	ariel sharon
شارون	sharon
شمعون بيريز	shimon peres
بيريز	peres; perez
إسحاق رابين	yitzhak rabin
رابين	rabin
محمود عباس	mahmoud abbas
ياسر عرفات	yasser arafat
عرفات	arafat
إسماعيل هنية	ismail haniyeh
هنية	haniyeh
يحيى السنوار	yahya sinwar
السنوار	sinwar
خالد مشعل	khaled meshaal
حسن نصر الله	hassan nasrallah
نصر الله	nasrallah
سعد الحريري	saad hariri
رفيق الحريري	rafik hariri
الحريري	hariri
ميشال عون	michel aoun
نبيه بري	nabih berri
نجيب ميقاتي	najib mikati
جوزيف عون	joseph aoun
بشار الأسد	bashar al-assad
الأسد	assad; lion
نظام الأسد	assad regime
أحمد الشرع	ahmed al-sharaa
صدام حسين	saddam hussein
صدام	saddam; collision; clash
نوري المالكي	nouri al-maliki
حيدر العبادي	haider al-abadi
العبادي	abadi
مصطفى الكاظمي	mustafa al-kadhimi
مقتدى الصدر	muqtada al-sadr; moqtada sadr
مسعود بارزاني	masoud barzani
بارزاني	barzani
علي خامنئي	ali khamenei
خامنئي	khamenei
حسن روحاني	hassan rouhani
روحاني	rouhani
إبراهيم رئيسي	ebrahim raisi
مسعود بزشكيان	masoud pezeshkian
محمد جواد ظريف	mohammad javad zarif
ظريف	zarif
محمود أحمدي نجاد	mahmoud ahmadinejad
أحمدي نجاد	ahmadinejad
قاسم سليماني	qassem soleimani
سليماني	soleimani
عبد الفتاح السيسي	abdel fattah al-sisi
عبدالفتاح السيسي	abdel fattah al-sisi
السيسي	sisi
سيسي	sisi
محمد مرسي	mohamed morsi
مرسي	morsi
حسني مبارك	hosni mubarak
مبارك	mubarak; blessed
أنور السادات	anwar sadat
جمال عبد الناصر	gamal abdel nasser
معمر القذافي	muammar gaddafi; moammar gadhafi
القذافي	gaddafi; gadhafi
قذافي	gaddafi; gadhafi
سيف الإسلام القذافي	saif al-islam gaddafi
خليفة حفتر	khalifa haftar
حفتر	haftar
فايز السراج	fayez al-sarraj
عبد الحميد الدبيبة	abdulhamid dbeibah
زين العابدين بن علي	zine el-abidine ben
الباجي قايد السبسي	beji caid essebsi
قايد السبسي	caid essebsi
السبسي	essebsi
قيس سعيد	kais saied
راشد الغنوشي	rached ghannouchi
الغنوشي	ghannouchi
يوسف الشاهد	youssef chahed
الحبيب الصيد	habib essid
المنصف المرزوقي	moncef marzouki
المرزوقي	marzouki
الحبيب بورقيبة	habib bourguiba
بورقيبة	bourguiba
عبد العزيز بوتفليقة	abdelaziz bouteflika
بوتفليقة	bouteflika
عبد المجيد تبون	abdelmadjid tebboune
تبون	tebboune
عمر البشير	omar al-bashir
البشير	bashir
عبد الفتاح البرهان	abdel fattah al-burhan
حميدتي	hemedti
عبد الله حمدوك	abdalla hamdok
محمد بن سلمان	mohammed bin salman
ولي العهد السعودي	saudi crown prince
الملك سلمان	king salman
جمال خاشقجي	jamal khashoggi
خاشقجي	khashoggi
محمد بن زايد	mohamed bin zayed
محمد بن راشد	mohammed bin rashid
الملك عبد الله	king abdullah
الملك محمد السادس	king mohammed vi
علي عبد الله صالح	ali abdullah saleh
عبد ربه منصور هادي	abd-rabbu mansour hadi
حامد كرزاي	hamid karzai
أشرف غني	ashraf ghani
إيلون ماسك	elon musk
ماسك	musk
بيل غيتس	bill gates
غيتس	gates
مارك زوكربيرغ	mark zuckerberg
زوكربيرغ	zuckerberg
جيف بيزوس	jeff bezos
بيزوس	bezos
ستيف جوبز	steve jobs
تيم كوك	tim cook
وارن بافيت	warren buffett
جوليان أسانج	julian assange
أسانج	assange
إدوارد سنودن	edward snowden
سنودن	snowden
جيفري إبستين	jeffrey epstein
إبستين	epstein
هارفي واينستين	harvey weinstein
غريتا ثونبرغ	greta thunberg
غريتا تونبرغ	greta thunberg
جوزيف بلاتر	joseph blatter; sepp blatter
بلاتر	blatter
جياني إنفانتينو	gianni infantino
إنفانتينو	infantino
بلاتيني	platini
ميشيل بلاتيني	michel platini
أندرسون	anderson
آدم	adam
آدامز	adams
أدامز	adams
ألن	allen
بيكر	baker
بيري	perry
بينيت	bennett
بيترسون	peterson
تايلور	taylor
تايلور سويفت	taylor swift
تومسون	thompson; thomson
تومبسون	thompson
تيرنر	turner
جيفرسون	jefferson
ديفيس	davis; davies
ديفيز	davies
روبنسون	robinson
روبرتس	roberts
روبرتسون	robertson
روجرز	rogers
ريتشاردسون	richardson
ريد	reed; reid
ستيوارت	stewart; stuart
سيمبسون	simpson
غرين	green; greene
غراي	gray; grey
غونزاليس	gonzalez; gonzales
غوميز	gomez
غارسيا	garcia
فرنانديز	fernandez
فرنانديس	fernandes
فوستر	foster
فيشر	fisher; fischer
كامبل	campbell
كلارك	clark; clarke
كولينز	collins
كوبر	cooper
كوستا	costa
كوهين	cohen
كيلي	kelly
لوبيز	lopez
لوبيس	lopez; lopes
مارتينيز	martinez
مورغان	morgan
مورفي	murphy
موريس	morris; maurice
موريسون	morrison
مور	moore
موراي	murray
ميتشل	mitchell
ميلر	miller
ميرفي	murphy
هاريسون	harrison
هاوارد	howard
هوارد	howard
هوفمان	hoffman
هيوز	hughes
هيرنانديز	hernandez
هيل	hill
واتسون	watson
واكر	walker
ووكر	walker
ويلسون	wilson
وود	wood
ودز	woods
رايت	wright
رايان	ryan
رودريغيز	rodriguez
سانتوس	santos
أوليفيرا	oliveira
فيريرا	ferreira
دي سوزا	de souza
بيريرا	pereira
ألفيس	alves
فاسكيز	vasquez; vazquez
راموس	ramos
توريس	torres
دياز	diaz
إدواردز	edwards
إيفانز	evans
جاكوبس	jacobs
جنكينز	jenkins
باركر	parker
باتيل	patel
باترسون	patterson
بوغبا	pogba
بول بوغبا	paul pogba
فيليبس	phillips
شاو	shaw
شوارزنيغر	schwarzenegger
ديكابريو	dicaprio
ليوناردو دي كابريو	leonardo dicaprio
ليوناردو	leonardo
توم كروز	tom cruise
جورج كلوني	george clooney
مارتن سكورسيزي	martin scorsese
سكورسيزي	scorsese
ستيفن سبيلبرغ	steven spielberg
سبيلبرغ	spielberg
تشرشل	churchill
ونستون تشرشل	winston churchill
روزفلت	roosevelt
أبراهام لينكولن	abraham lincoln
لينكولن	lincoln
غاندي	gandhi
مارتن لوثر كينغ	martin luther king
كينغ	king
أينشتاين	einstein
شكسبير	shakespeare
بيتهوفن	beethoven
موزارت	mozart
بيكاسو	picasso
فان غوخ	van gogh
دافنشي	da vinci
ليوناردو دافنشي	leonardo da vinci
فريدمان	friedman; freedman
غولدمان	goldman
غولدمان ساكس	goldman sachs
جولدمان ساكس	goldman sachs
مورغان ستانلي	morgan stanley
مورجان ستانلي	morgan stanley
جيه بي مورغان	jpmorgan
جي بي مورغان	jpmorgan
سيتي غروب	citigroup
سيتي جروب	citigroup
بنك أوف أمريكا	bank of america
ويلز فارغو	wells fargo
ليمان براذرز	lehman brothers
ميريل لينش	merrill lynch
دويتشه بنك	deutsche bank
كريدي سويس	credit suisse
يو بي إس	ubs
باركليز	barclays
إتش إس بي سي	hsbc
بي إن بي باريبا	bnp paribas
باريبا	paribas
سوسيتيه جنرال	societe generale
بنك إنجلترا	bank of england
بنك إنكلترا	bank of england
بنك اليابان	bank of japan
بنك اليابان المركزي	bank of japan
موديز	moody's
وكالة موديز	moody's
ستاندرد آند بورز	standard poor's
ستاندرد أند بورز	standard poor's
فيتش	fitch
وكالة فيتش	fitch
وكالة التصنيف الائتماني	credit rating agency
وكالات التصنيف الائتماني	credit rating agency
التصنيف الائتماني	credit rating
تصنيف ائتماني	credit rating
داو جونز	dow jones
مؤشر داو جونز	dow jones; dow jones index
ناسداك	nasdaq
مؤشر ناسداك	nasdaq
نيكي	nikkei
مؤشر نيكي	nikkei; nikkei index
مؤشر فايننشال تايمز	ftse
فوتسي	ftse
مؤشر داكس	dax
داكس	dax
كاك 40	cac 40
بورصة	stock exchange; stock market
بورصات	stock exchange; stock market
بورصة نيويورك	york stock exchange
بورصة لندن	london stock exchange
سوق الأسهم	stock market
سوق أسهم	stock market
أسواق الأسهم	stock market
أسواق المال	financial markets; capital markets
سوق المال	capital market; stock market
الأسواق المالية	financial markets
أسواق مالية	financial markets
الأسواق الناشئة	emerging markets
سوق السندات	bond market
سوق العمل	labor market
سوق سوداء	black market
السوق السوداء	black market
سندات	bond
سند	bond
سندات الخزانة	treasury bonds
أذون الخزانة	treasury bills
سندات حكومية	government bonds
السندات الحكومية	government bonds
صكوك	sukuk
سهم	share; stock
أسهم	share; stock
مساهم	shareholder
مساهمون	shareholder
مساهمين	shareholder
غوغل	google
جوجل	google
آبل	apple
أبل	apple
شركة آبل	apple
آيفون	iphone
أيفون	iphone
آيباد	ipad
مايكروسوفت	microsoft
فيسبوك	facebook
فيس بوك	facebook
ميتا	meta
شركة ميتا	meta
إنستغرام	instagram
انستغرام	instagram
إنستجرام	instagram
واتساب	whatsapp
واتس آب	whatsapp
تويتر	twitter
تيك توك	tiktok
سناب شات	snapchat
يوتيوب	youtube
تليغرام	telegram
تلغرام	telegram
نتفليكس	netflix
ويكيبيديا	wikipedia
ويكيليكس	wikileaks
أوبن إيه آي	openai
أوبن أيه آي	openai
تشات جي بي تي	chatgpt
شات جي بي تي	chatgpt
إنفيديا	nvidia
إنتل	intel
آي بي إم	ibm
ياهو	yahoo
نوكيا	nokia
إريكسون	ericsson
هواوي	huawei
شركة هواوي	huawei
شاومي	xiaomi
علي بابا	alibaba
تينسنت	tencent
سامسونغ	samsung
سامسونج	samsung
سوني	sony
توشيبا	toshiba
هيتاشي	hitachi
باناسونيك	panasonic
نينتندو	nintendo
سوفت بنك	softbank
تويوتا	toyota
هوندا	honda
نيسان موتور	nissan
ميتسوبيشي	mitsubishi
هيونداي	hyundai
فولكسفاغن	volkswagen
فولكس فاغن	volkswagen
فولكس فاجن	volkswagen
بي إم دبليو	bmw
مرسيدس	mercedes
مرسيدس بنز	mercedes-benz
دايملر	daimler
أودي	audi
بورش	porsche
بورشه	porsche
رينو	renault
بيجو	peugeot
فيات	fiat
كرايسلر	chrysler
فيراري	ferrari
فورد	ford
جنرال موتورز	general motors
جنرال إلكتريك	general electric
تسلا	tesla
تيسلا	tesla
سبيس إكس	spacex
أوبر	uber
بوينغ	boeing
بوينج	boeing
إيرباص	airbus
لوكهيد مارتن	lockheed martin
رولز رويس	rolls-royce
سيمنز	siemens
سيمنس	siemens
إكسون موبيل	exxon mobil
شيفرون	chevron
شل	shell; paralyze
رويال داتش شل	royal dutch shell
توتال	total
توتال إنرجيز	totalenergies
بي بي	bp
إيني	eni
روسنفت	rosneft
غازبروم	gazprom
جازبروم	gazprom
أرامكو	aramco
أرامكو السعودية	saudi aramco
قطر للطاقة	qatarenergy
سوناطراك	sonatrach
بتروناس	petronas
بتروبراس	petrobras
نورد ستريم	nord stream
السيل الشمالي	nord stream
فايزر	pfizer
شركة فايزر	pfizer
موديرنا	moderna
أسترازينيكا	astrazeneca
أسترا زينيكا	astrazeneca
جونسون آند جونسون	johnson johnson
لقاح أسترازينيكا	astrazeneca vaccine
بيونتك	biontech
نوفارتس	novartis
باير	bayer
سبوتنيك	sputnik
نستله	nestle
يونيليفر	unilever
كوكا كولا	coca-cola
بيبسي	pepsi
ماكدونالدز	mcdonald's
ستاربكس	starbucks
وول مارت	walmart
وولمارت	walmart
إيكيا	ikea
نايكي	nike
أديداس	adidas
شانيل	chanel
ديزني	disney
والت ديزني	walt disney
فودافون	vodafone
أورانج	orange
فيزا	visa
ماستركارد	mastercard
موانئ دبي العالمية	dp world
طيران الإمارات	emirates; emirates airline
الخطوط الجوية القطرية	qatar airways
الخطوط القطرية	qatar airways
الخطوط الجوية التركية	turkish airlines
الخطوط الجوية البريطانية	british airways
الخطوط الجوية الفرنسية	air france
الخطوط الجوية الماليزية	malaysia airlines
الخطوط الجوية التونسية	tunisair
الخطوط التونسية	tunisair
لوفتهانزا	lufthansa
مصر للطيران	egyptair
رايان إير	ryanair
شركة طيران	airline
شركات الطيران	airline
شركات طيران	airline
خطوط جوية	airline; airways
الخطوط الجوية	airline; airways
رحلة جوية	flight
رحلات جوية	flight
الرحلات الجوية	flight
رحلة	flight; trip; journey
رحلات	flight; trip
وكالة رويترز	reuters
رويترز	reuters
وكالة رويترز للأنباء	reuters
فرانس برس	afp; agence france-presse
وكالة فرانس برس	afp; agence france-presse
أسوشيتد برس	associated press
وكالة أسوشيتد برس	associated press
أسوشييتد برس	associated press
بلومبرغ	bloomberg
بلومبيرغ	bloomberg
وكالة بلومبرغ	bloomberg
وكالة أنباء	news agency
وكالة الأنباء	news agency
وكالات الأنباء	news agency
وكالة الأنباء السعودية	saudi press agency
وكالة الأنباء الألمانية	german news agency; dpa
وكالة أنباء شينخوا	xinhua
شينخوا	xinhua
وكالة تاس	tass
تاس	tass
إنترفاكس	interfax
وكالة الأناضول	anadolu agency
الأناضول	anadolu
وكالة سانا	sana
سانا	sana
وكالة إرنا	irna
إرنا	irna
وكالة تسنيم	tasnim
تسنيم	tasnim
قناة الجزيرة	al jazeera
الجزيرة	al jazeera; island
العربية نت	al arabiya
قناة العربية	al arabiya
بي بي سي	bbc
سي إن إن	cnn
سي ان ان	cnn
سكاي نيوز	sky news
فوكس نيوز	fox news
إن بي سي	nbc
سي بي إس	cbs
إيه بي سي	abc
هيئة الإذاعة البريطانية	bbc
نيويورك تايمز	new york times
صحيفة نيويورك تايمز	new york times
واشنطن بوست	washington post
صحيفة واشنطن بوست	washington post
وول ستريت جورنال	wall street journal
صحيفة وول ستريت جورنال	wall street journal
فايننشال تايمز	financial times
فاينانشال تايمز	financial times
الغارديان	guardian
الجارديان	guardian
ديلي تلغراف	daily telegraph
ديلي ميل	daily mail
ذي إيكونوميست	economist
لوموند	le monde
لو موند	le monde
لوفيغارو	le figaro
دير شبيغل	der spiegel
هآرتس	haaretz
جيروزاليم بوست	jerusalem post
يديعوت أحرونوت	yedioth ahronoth
الأهرام	al-ahram
شارلي إيبدو	charlie hebdo
شارلي إبدو	charlie hebdo
فيفا	fifa
الفيفا	fifa
الاتحاد الدولي لكرة القدم	fifa
يويفا	uefa
اليويفا	uefa
الاتحاد الأوروبي لكرة القدم	uefa
الاتحاد الأفريقي لكرة القدم	caf
الكاف	caf
الاتحاد الآسيوي لكرة القدم	afc; asian football confederation
ريال مدريد	real madrid
نادي برشلونة	barcelona
أتلتيكو مدريد	atletico madrid
أتليتيكو مدريد	atletico madrid
أتلتيكو	atletico
مانشستر يونايتد	manchester united
مانشستر سيتي	manchester city
يونايتد	united
تشيلسي	chelsea
تشلسي	chelsea
أرسنال	arsenal
آرسنال	arsenal
توتنهام	tottenham
إيفرتون	everton
ليستر سيتي	leicester city
ليستر	leicester
نيوكاسل	newcastle
نيوكاسل يونايتد	newcastle united
أستون فيلا	aston villa
وست هام	west ham
ساوثهامبتون	southampton
سندرلاند	sunderland
كريستال بالاس	crystal palace
ويمبلدون	wimbledon
رولان غاروس	roland garros; french open
بايرن ميونيخ	bayern munich
بايرن ميونخ	bayern munich
بايرن	bayern
بوروسيا دورتموند	borussia dortmund
باير ليفركوزن	bayer leverkusen
ليفركوزن	leverkusen
شالكه	schalke
يوفنتوس	juventus
إنتر ميلان	inter milan
إنتر	inter
ميلان	milan; ac milan
لاتسيو	lazio
باريس سان جيرمان	paris saint-germain; psg
سان جيرمان	saint-germain; psg
أولمبيك مرسيليا	olympique marseille
أولمبيك ليون	olympique lyon
أياكس	ajax
آيندهوفن	eindhoven
بنفيكا	benfica
سلتيك	celtic
سيلتيك	celtic
رينجرز	rangers
غلطة سراي	galatasaray
فنربخشة	fenerbahce
بيشكتاش	besiktas
بوكا جونيورز	boca juniors
ريفر بليت	river plate
ديبورتيفو	deportivo
الأهلي	al-ahly; al-ahli
الزمالك	zamalek
الترجي	esperance
الترجي الرياضي	esperance
النادي الأفريقي	club africain
النادي الإفريقي	club africain
النجم الساحلي	etoile du sahel
الوداد	wydad
الرجاء	raja
النصر السعودي	al-nassr
الهلال السعودي	al-hilal
لوس أنجلوس ليكرز	los angeles lakers
ليكرز	lakers
رئيس	president; head; chief; chairman
رئيسة	president; head
رؤساء	president; head
رئاسة	presidency
رئاسي	presidential
رئاسية	presidential
الرئيس الأمريكي	us president
الرئيس الأميركي	us president
الرئيس السابق	former president
الرئيس المنتخب	president-elect
نائب الرئيس	vice president
نائبة الرئيس	vice president
نائب رئيس	vice president; deputy head
نائب	deputy; lawmaker; mp
نائبة	deputy; lawmaker; mp
نواب	lawmaker; deputy; mp
رئيس الوزراء	prime minister
رئيسة الوزراء	prime minister
رئيس وزراء	prime minister
رئيس الحكومة	prime minister; head of government
رئيسة الحكومة	prime minister
رئيس حكومة	prime minister
الوزير الأول	prime minister
نائب رئيس الوزراء	deputy prime minister
رئيس الجمهورية	president
رئيس الدولة	head of state
رؤساء الدول	heads of state
انتخابات رئاسية	presidential election
الانتخابات الرئاسية	presidential election
انتخابات تشريعية	legislative election; parliamentary election
الانتخابات التشريعية	legislative election; parliamentary election
انتخابات برلمانية	parliamentary election
الانتخابات البرلمانية	parliamentary election
انتخابات عامة	general election
الانتخابات العامة	general election
انتخابات مبكرة	early election; snap election
انتخابات محلية	local election
انتخابات تمهيدية	primary
انتخابات التجديد النصفي	midterm election
مستشار	adviser; chancellor
مستشارة	adviser; chancellor
مستشارون	adviser
مستشارين	adviser
المستشار الألماني	german chancellor
المستشارة الألمانية	german chancellor
وزير	minister
وزيرة	minister
وزراء	minister
وزيرا	minister
وزارة	ministry
وزارات	ministry
وزاري	ministerial; cabinet
وزارية	ministerial
مجلس الوزراء	cabinet; council of ministers
تعديل وزاري	cabinet reshuffle
وزير الخارجية	foreign minister; secretary of state
وزيرة الخارجية	foreign minister; secretary of state
وزير خارجية	foreign minister
وزراء الخارجية	foreign ministers
وزراء خارجية	foreign ministers
وزارة الخارجية	foreign ministry; state department
الخارجية الأمريكية	state department
الخارجية الأميركية	state department
وزارة الخارجية الأمريكية	state department
وزارة الخارجية الأميركية	state department
وزير الخارجية الأمريكي	secretary of state
وزير الخارجية الأميركي	secretary of state
وزير الخارجية البريطاني	british foreign secretary
وزير الداخلية	interior minister; home secretary
وزيرة الداخلية	interior minister; home secretary
وزارة الداخلية	interior ministry; home office
وزير المالية	finance minister
وزيرة المالية	finance minister
وزراء المالية	finance ministers
وزارة المالية	finance ministry
وزير الخزانة	treasury secretary
وزيرة الخزانة	treasury secretary
وزارة الخزانة	treasury; treasury department
وزارة الخزانة الأمريكية	us treasury
وزارة الخزانة الأميركية	us treasury
خزانة	treasury
خزينة	treasury
وزير العدل	justice minister; attorney general
وزيرة العدل	justice minister
وزارة العدل	justice ministry; justice department
وزير الصحة	health minister; health secretary
وزيرة الصحة	health minister
وزارة الصحة	health ministry
وزير الاقتصاد	economy minister
وزارة الاقتصاد	economy ministry
وزير التجارة	trade minister; commerce secretary
وزارة التجارة	commerce ministry; commerce department
وزير النفط	oil minister
وزارة النفط	oil ministry
وزير الطاقة	energy minister
وزارة الطاقة	energy ministry; energy department
وزير التعليم	education minister
وزارة التعليم	education ministry
وزير التربية	education minister
وزارة التربية	education ministry
وزير النقل	transport minister
وزارة النقل	transport ministry
وزير الإعلام	information minister
وزارة الإعلام	information ministry
وزير الثقافة	culture minister
وزارة الثقافة	culture ministry
وزير الشباب والرياضة	youth sports minister
وزير السياحة	tourism minister
وزارة السياحة	tourism ministry
وزير العمل	labor minister
وزارة العمل	labor ministry; labor department
وزير البيئة	environment minister
وزارة البيئة	environment ministry
المدعي العام	prosecutor; attorney general
مدعي عام	prosecutor; attorney general
المدعية العامة	prosecutor; attorney general
المدعون العامون	prosecutors
النائب العام	attorney general; public prosecutor
نيابة عامة	public prosecution; prosecutor
النيابة العامة	public prosecution; prosecutor
نيابة	prosecution
وكيل الجمهورية	public prosecutor
قاضي التحقيق	investigating judge
مدير	director; manager
مديرة	director; manager
مديرون	manager; director
مديرين	manager; director
مدراء	manager; director
مدير عام	director general; general manager
المدير العام	director general; general manager
مديرية	directorate
إدارة	administration; management; department
إدارات	department; administration
إداري	administrative
إدارية	administrative
الإدارة الأمريكية	us administration
الإدارة الأميركية	us administration
مجلس الإدارة	board; board of directors
مجلس إدارة	board; board of directors
رئيس مجلس الإدارة	chairman
رئيس مجلس إدارة	chairman
المدير المالي	chief financial officer
أمين	secretary; safe
أمينة	secretary
أمانة	secretariat; trust
أمير	prince; emir
أميرة	princess
أمراء	prince
أمير قطر	emir of qatar
أمير الكويت	emir of kuwait
ولي العهد	crown prince
ولي عهد	crown prince
ملك	king
ملكة	queen
ملوك	king
ملكي	royal
ملكية	royal; ownership; property
العائلة المالكة	royal family
العائلة الملكية	royal family
الأسرة المالكة	royal family
مملكة	kingdom
سلطان	sultan
سلطنة	sultanate
إمبراطور	emperor
إمبراطورية	empire
شيخ	sheikh
شيوخ	sheikh; senate
إمام	imam
مفتي	mufti
آية الله	ayatollah
المرشد الأعلى	supreme leader
بابا	pope
البابا	pope
كاردينال	cardinal
أسقف	bishop
أساقفة	bishop
رئيس أساقفة	archbishop
قس	priest; pastor
كاهن	priest
كهنة	priest
بطريرك	patriarch
حاخام	rabbi
راهب	monk
رهبان	monk
راهبة	nun
راهبات	nun
قديس	saint
كنيسة	church
كنائس	church
كاتدرائية	cathedral
مسجد	mosque
مساجد	mosque
جامع	mosque
جوامع	mosque
معبد	temple
معابد	temple; crossing
كنيس	synagogue
دير	monastery
مسيحي	christian
مسيحية	christian; christianity
مسيحيون	christian
مسيحيين	christian
كاثوليكي	catholic
كاثوليكية	catholic
الكنيسة الكاثوليكية	catholic church
أرثوذكسي	orthodox
أرثوذكسية	orthodox
بروتستانتي	protestant
قبطي	coptic
قبطية	coptic
أقباط	copt; coptic
إيزيدي	yazidi
إيزيدية	yazidi
إيزيديين	yazidi
أيزيديين	yazidi
درزي	druze
دروز	druze
علوي	alawite
علوية	alawite
علويين	alawite
سني	sunni
سنية	sunni
سنة وشيعة	sunni shiite
شيعي	shiite
شيعية	shiite
شيعة	shiite
إسلام	islam
إسلامي	islamic; islamist
إسلامية	islamic; islamist
إسلاميون	islamist
إسلاميين	islamist
مسلم	muslim
مسلمة	muslim
مسلمون	muslim
مسلمين	muslim
مسلمات	muslim
الإسلاموفوبيا	islamophobia
إسلاموفوبيا	islamophobia
سلفي	salafist
سلفية	salafist
سلفيين	salafist
هندوسي	hindu
هندوسية	hindu
هندوس	hindu
بوذي	buddhist
بوذية	buddhist
بوذيين	buddhist
سيخ	sikh
الدالاي لاما	dalai lama
قرآن	quran; koran
القرآن الكريم	quran; koran
إنجيل	bible; gospel
الكتاب المقدس	bible
مقدس	holy; sacred
مقدسة	holy; sacred
النبي محمد	prophet muhammad
نبي	prophet
صلاة	prayer
صلوات	prayer
مصل	serum; worshiper
مصلين	worshiper
كفر	infidel
تكفير	takfir
تكفيري	takfiri
دعاء	prayer
عمدة	mayor
رئيس بلدية	mayor
رئيسة بلدية	mayor
رئيس البلدية	mayor
حاكم	governor; ruler
حاكمة	governor; ruling
حاكم مصرف لبنان	central bank governor
والي	governor
الحزب الحاكم	ruling party
سفير	ambassador
سفيرة	ambassador
سفراء	ambassador
سفارة	embassy
سفارات	embassy
السفارة الأمريكية	us embassy
السفارة الأميركية	us embassy
قنصل	consul
قنصلية	consulate; consular
قنصليات	consulate
القائم بالأعمال	charge d'affaires
دبلوماسي	diplomat; diplomatic
دبلوماسية	diplomacy; diplomatic
دبلوماسيون	diplomat
دبلوماسيين	diplomat
العلاقات الدبلوماسية	diplomatic relations; diplomatic ties
علاقات دبلوماسية	diplomatic relations; diplomatic ties
قطع العلاقات	sever ties
قطع العلاقات الدبلوماسية	sever diplomatic relations
استئناف العلاقات	resume relations
تطبيع العلاقات	normalize relations; normalization
تطبيع	normalization
اتفاقات أبراهام	abraham accords
اتفاقيات أبراهام	abraham accords
جنرال	general
جنرالات	general
لواء	major general; brigade
ألوية	brigade
عميد	brigadier general; dean
عقيد	colonel
مقدم	lieutenant colonel; presenter
رائد	major; pioneer
نقيب	captain; syndicate head
ملازم	lieutenant
ملازم أول	first lieutenant
رقيب	sergeant
عريف	corporal
مشير	field marshal
فريق أول	general
ضابط	officer
ضابطة	officer
ضباط	officer
ضابط شرطة	police officer
ضباط الشرطة	police officer
رجل شرطة	policeman; police officer
رجال الشرطة	police; police officers
رجال شرطة	policeman; police officers
شرطي	policeman; police officer; police
شرطية	policewoman; police
شرطة	police
مركز شرطة	police station
مركز الشرطة	police station
قائد الشرطة	police chief
شرطة مكافحة الشغب	riot police
رئيس الأركان	chief of staff
رئيس هيئة الأركان	chief of staff
هيئة الأركان المشتركة	joint chiefs
القائد العام	commander-in-chief
القائد الأعلى	supreme commander; commander-in-chief
القيادة المركزية	central command
جندي	soldier
جنود	soldier; troop
جنديا	soldier
جنديين	soldier
مجند	conscript; recruit
مجندين	conscript; recruit
تجنيد	recruitment; conscription
الخدمة العسكرية	military service
عسكري	military
عسكرية	military
عسكريون	military; soldier
عسكريين	military; soldier
عسكريا	militarily
عملية عسكرية	military operation
عمليات عسكرية	military operation
العملية العسكرية	military operation
العمليات العسكرية	military operation
جيش	army; military
جيوش	army
القوات الجوية	air force
سلاح الجو	air force
القوات البرية	ground forces
قوات برية	ground troops; ground forces
القوات البحرية	navy
القوات الخاصة	special forces
قوات خاصة	special forces
قوات النظام	government forces; regime forces
قوات حكومية	government forces
القوات الحكومية	government forces
كتيبة	battalion; brigade
كتائب	brigade; battalion
فوج	regiment
لواء مشاة	infantry brigade
مشاة	infantry; pedestrian
مظلي	paratrooper
مظليين	paratrooper
دبابة	tank
دبابات	tank
مدرعة	armored vehicle; armored
مدرعات	armored vehicle
مروحية	helicopter
مروحيات	helicopter
طائرة هليكوبتر	helicopter
هليكوبتر	helicopter
غواصة	submarine
غواصات	submarine
مدمرة	destroyer; destroyed
فرقاطة	frigate
سفينة	ship; vessel
سفن	ship; vessel
سفينة شحن	cargo ship
سفينة حاويات	container ship
سفينة سياحية	cruise ship
قارب	boat
قوارب	boat
زورق	boat
زوارق	boat
يخت	yacht
مركب	boat; compound
عبارة	ferry; phrase
قرصان	pirate
قراصنة	pirate; hacker
قرصنة	piracy; hacking
قراصنة إلكترونيون	hackers
لغم	mine; landmine
ألغام	mine; landmine
لغم أرضي	landmine
ألغام أرضية	landmine
إزالة الألغام	demining; mine clearance
انفجار	explosion; blast
انفجارات	explosion; blast
انفجر	explode
انفجرت	explode
تفجير	bombing; explosion
تفجيرات	bombing; explosion
فجرت	blow up; detonate
متفجرات	explosive
متفجرة	explosive
مواد متفجرة	explosives
ناسف	explosive
ناسفة	explosive
كمين	ambush
كمائن	ambush
قناص	sniper
قناصة	sniper
اغتيال	assassination
اغتيالات	assassination
اغتال	assassinate
اغتيل	assassinate
مجزرة	massacre
مجازر	massacre
مذبحة	massacre
مذابح	massacre
إعدام	execution
أعدم	execute
أعدمت	execute
إعدامات	execution
عقوبة الإعدام	death penalty
حكم الإعدام	death sentence
حكم بالإعدام	death sentence; sentenced to death
السجن المؤبد	life imprisonment; life sentence
سجن مؤبد	life imprisonment; life sentence
السجن مدى الحياة	life imprisonment; life sentence
سجن	prison; jail
سجون	prison; jail
سجين	prisoner
سجينة	prisoner
سجناء	prisoner
مساجين	prisoner
سجن إيفين	evin prison
أسير	prisoner
أسرى	prisoner; captive
تبادل الأسرى	prisoner exchange; prisoner swap
تبادل أسرى	prisoner exchange; prisoner swap
تبادل السجناء	prisoner exchange; prisoner swap
صفقة تبادل	exchange deal; swap deal
أسرى الحرب	prisoners of war
أسرى حرب	prisoners of war
قطع رأس	behead; decapitate
قطع الرأس	beheading
حصار	siege; blockade
محاصر	besieged; trapped
محاصرة	besieged
محاصرون	trapped; besieged
محاصرين	trapped; besieged
حاصر	besiege; surround
حاصرت	besiege; surround
فك الحصار	lift siege; break siege
غزو	invasion
غزا	invade
الغزو الروسي	russian invasion
غزو العراق	iraq invasion
متمرد	rebel
متمردة	rebel
متمردون	rebel
متمردين	rebel
تمرد	rebellion; mutiny; insurgency
انتفاضة	uprising; intifada
ثورة	revolution
ثورات	revolution
ثوري	revolutionary
ثورية	revolutionary
ثوار	rebel; revolutionary
مليشيا	militia
مليشيات	militia
ميليشيا	militia
ميليشيات	militia
فصيل	faction
فصائل	faction
الفصائل الفلسطينية	palestinian factions
مقاومة	resistance
المقاومة الفلسطينية	palestinian resistance
مقاوم	resistant; fighter
متطرف	extremist; extreme
متطرفة	extremist
متطرفون	extremist
متطرفين	extremist
تطرف	extremism
متشدد	hardline; militant
متشددة	hardline; militant
متشددون	militant; hardliner
متشددين	militant; hardliner
تشدد	militancy; stress
معتدل	moderate
معتدلة	moderate
خلية	cell
خلايا	cell
خلية إرهابية	terrorist cell
خلايا نائمة	sleeper cell
ذئب منفرد	lone wolf
عناصر	member; element
عنصر	element; member
عنصري	racist; racial
عنصرية	racism; racist
التمييز العنصري	racial discrimination
فصل عنصري	apartheid
الفصل العنصري	apartheid
تمييز	discrimination
عرق	race; ethnicity; sweat
عرقي	ethnic
عرقية	ethnic
طائفي	sectarian
طائفية	sectarian; sectarianism
طائفة	sect; community
طوائف	sect
أقلية	minority
أقليات	minority
قبيلة	tribe
قبائل	tribe
قبلي	tribal
قبلية	tribal
عشيرة	clan; tribe
عشائر	tribe; clan
عشائري	tribal
عشائرية	tribal
مذكرة	memorandum; memo; warrant; note
مذكرات	memoir; warrant
مذكرة تفاهم	memorandum of understanding
مذكرة اعتقال	arrest warrant
مذكرة توقيف	arrest warrant
مذكرات توقيف	arrest warrant
فوضى	chaos; disorder
فوضوي	chaotic
إعادة النظر	reconsider; review
إعادة نظر	review; reconsider
عجز	deficit; inability
عاجز	unable; helpless
عجز الموازنة	budget deficit
عجز الميزانية	budget deficit
العجز التجاري	trade deficit
عجز تجاري	trade deficit
فائض	surplus
فائض تجاري	trade surplus
الفائض التجاري	trade surplus
الميزان التجاري	trade balance
كابوس	nightmare
خائف	afraid; frightened
خائفون	afraid
مرعب	terrifying; horrifying
مرعبة	terrifying; horrifying
مروع	horrific; terrible
مروعة	horrific; terrible
مخيف	scary; frightening
مخيفة	scary; frightening
لا أساس لها	unfounded; baseless
لا أساس له	unfounded; baseless
عديم الجدوى	useless
تعثر	stumble; falter; default
متعثر	faltering; struggling
متعثرة	faltering; struggling
تعويض	compensation; reimburse
تعويضات	compensation; reparations
عوض	compensate
يعوض	compensate
إعادة شراء	buyback; repurchase
إعادة شراء الأسهم	share buyback
كمي	quantitative
كمية	quantity; amount
كميات	quantity; amount
التيسير الكمي	quantitative easing
تيسير كمي	quantitative easing
متوسط	average; medium; middle
متوسطة	medium; middle
متوسط المدى	medium-range; medium-term
المدى المتوسط	medium term
المدى الطويل	long term
المدى القصير	short term
على المدى الطويل	long term
على المدى القصير	short term
طويل الأجل	long-term
طويلة الأجل	long-term
قصير الأجل	short-term
قصيرة الأجل	short-term
طويل الأمد	long-term; protracted
وسم	hashtag
هاشتاغ	hashtag
هاشتاج	hashtag
تعزية	condolence
تعازي	condolence
عزاء	condolence; mourning
عزى	console
اختناق	suffocation; choking
اختنق	suffocate; choke
عاطل	unemployed
عاطلون	unemployed
عاطلين	unemployed
عاطل عن العمل	unemployed; jobless
عاطلين عن العمل	unemployed; jobless
عاطلون عن العمل	unemployed; jobless
عاطلا عن العمل	unemployed; jobless
بطالة	unemployment
معدل البطالة	unemployment rate; jobless rate
نسبة البطالة	unemployment rate
طلبات إعانة البطالة	jobless claims
إعانة البطالة	unemployment benefit
سلة	basket
وصفة طبية	prescription
وصفة	recipe; prescription
ردع	deter; deterrence
رادع	deterrent
رادعة	deterrent
الردع النووي	nuclear deterrence; nuclear deterrent
كريمة	cream
اختصاص	jurisdiction; specialty
ولاية قضائية	jurisdiction
طوعي	voluntary
طوعية	voluntary
طوعا	voluntarily
متطوع	volunteer
متطوعة	volunteer
متطوعون	volunteer
متطوعين	volunteer
تطوع	volunteer
وساطة	mediation
وسيط	mediator; broker; intermediary
وسطاء	mediator; broker
توسط	mediate
توسطت	mediate; broker
الوسطاء	mediators
السكك الحديدية	railway; railroad; rail
سكك حديدية	railway; railroad; rail
سكة حديد	railway; railroad
سكة حديدية	railway; railroad
قطار	train
قطارات	train
محطة قطار	train station
محطة القطار	train station
قطار سريع	high-speed train
محطة	station; plant
محطات	station; plant
محطة وقود	gas station
مترو	metro; subway
مترو الأنفاق	subway; metro
حافلة	bus
حافلات	bus
باص	bus
شاحنة	truck
شاحنات	truck
سيارة	car; vehicle
سيارات	car; vehicle
سيارة كهربائية	electric car; electric vehicle
سيارات كهربائية	electric car; electric vehicle
السيارات الكهربائية	electric car; electric vehicle
سيارة أجرة	taxi
سيارات الأجرة	taxi
صناعة السيارات	auto industry
شركة صناعة السيارات	automaker
شركات صناعة السيارات	automakers
مركبة	vehicle
مركبات	vehicle
عربة	vehicle; carriage
عربات	vehicle; carriage
خليط	mixture
مزيج	mix; mixture
ركود	recession; stagnation
ركود اقتصادي	economic recession
الركود الاقتصادي	economic recession
الكساد الكبير	great depression
كساد	depression
انكماش	contraction; deflation
انكمش	shrink; contract
تباطؤ	slowdown
تباطأ	slow
تباطؤ النمو	slow growth
انتعاش	recovery
تعافي	recovery; recover
تعاف	recovery
تعافى	recover; recovery
انتعش	recover
وريد	vein
إزعاج	disturbance; bother
مزعج	annoying; disturbing
تشريح	autopsy
تشريح الجثة	autopsy
الطب الشرعي	forensic; forensic medicine
طب شرعي	forensic
غالبية	majority
أغلبية	majority
أغلبية ساحقة	overwhelming majority
الأغلبية المطلقة	absolute majority
غالبية ساحقة	overwhelming majority
الغالبية العظمى	vast majority
بلاتين	platinum
ذهب	gold; go
ذهبي	golden; gold
ذهبية	golden; gold
فضة	silver
فضي	silver
فضية	silver
نحاس	copper
نيكل	nickel
حديد	iron
حديدي	iron
حديدية	iron
صلب	steel
فولاذ	steel
ألومنيوم	aluminum
ألمنيوم	aluminum
معدن	metal; mineral
معادن	metal; mineral
معدني	metal; mineral
معدنية	metal; mineral
تعدين	mining
منجم	mine
مناجم	mine
عامل منجم	miner
عمال المناجم	miners
فوسفات	phosphate
ليثيوم	lithium
كبريت	sulfur
إسمنت	cement
أسمنت	cement
ألماس	diamond
مجوهرات	jewelry
إرهاق	fatigue; exhaustion
مرهق	exhausted
حرم جامعي	campus
الحرم الجامعي	campus
جامعة	university; league
جامعات	university
جامعي	university
جامعية	university
إحباط	frustration; thwart; foil
أحبط	thwart; foil
أحبطت	thwart; foil
محبط	frustrated; disappointing
فقاعة	bubble
افتتاح	opening; inauguration
افتتح	open; inaugurate
افتتحت	open; inaugurate
يفتتح	open; inaugurate
لعنة	curse
حمى	fever
حمى الضنك	dengue fever
حمى صفراء	yellow fever
معتمد	accredited; certified; approved
معتمدة	accredited; certified; approved
اعتماد	adoption; approve; dependence
اعتمد	adopt; rely; depend
اعتمدت	adopt; rely; depend
يعتمد	depend; rely
تعتمد	depend; rely
أوراق اعتماد	credentials
اعتمادات	credit; appropriations
ابتلع	swallow
مبالغ	amount; exaggerated
مبالغة	exaggeration
مبالغ فيه	exaggerated
تحقيق	investigation; achieve
تحقيقات	investigation
حقق	achieve; investigate
حققت	achieve
يحقق	achieve; investigate
تحقق	verify; achieve; investigate
محقق	investigator
محققون	investigator
محققين	investigator
فتح تحقيق	open investigation; launch investigation
لجنة تحقيق	commission of inquiry; investigation committee
رائع	wonderful; great
رائعة	wonderful; great
يقظة أمنية	vigilance
وجه	face; direct
وجهت	direct; send
وجوه	face
طحين	flour
دقيق	flour; accurate; precise
دقيقة صمت	minute of silence
صمت	silence
صامت	silent
التفاف	circumvent
فرضية	hypothesis
فرضيات	hypothesis
سمنة	obesity
بدانة	obesity
سمية	toxicity
ورقة	paper
أوراق	paper
ورق	paper
ورقي	paper
لقاح	vaccine
لقاحات	vaccine
تلقيح	vaccination; vaccinate
تطعيم	vaccination; vaccinate
حملة تطعيم	vaccination campaign
لقاح كورونا	coronavirus vaccine
فيروس كورونا	coronavirus
فيروس كورونا المستجد	coronavirus; novel coronavirus
كورونا	coronavirus; covid
كوفيد	covid
جائحة	pandemic
جائحة كورونا	coronavirus pandemic
وباء	epidemic; pandemic
أوبئة	epidemic
وبائي	epidemic
وبائية	epidemic; epidemiological
تفشي	outbreak; spread
تفشى	spread; outbreak
تفش	outbreak
تفشي المرض	outbreak
حجر صحي	quarantine
الحجر الصحي	quarantine
عزل صحي	quarantine
عزل	isolation; impeachment; dismiss
عزلة	isolation
إغلاق عام	lockdown
تباعد اجتماعي	social distancing
التباعد الاجتماعي	social distancing
كمامة	mask; face mask
كمامات	mask; face mask
إيبولا	ebola
فيروس إيبولا	ebola virus
إيدز	aids
الإيدز	aids
فيروس	virus
فيروسات	virus
كوليرا	cholera
ملاريا	malaria
حصبة	measles
شلل الأطفال	polio
شلل	paralysis
سل	tuberculosis
سكري	diabetes
داء السكري	diabetes
مرض السكري	diabetes
مرض	disease; illness
أمراض	disease
مريض	patient; sick; ill
مريضة	patient; sick
مرضى	patient
التهاب	inflammation; infection
التهاب رئوي	pneumonia
التهاب الكبد	hepatitis
ضغط الدم	blood pressure
دم	blood
دماء	blood
دموي	bloody
دموية	bloody
كولسترول	cholesterol
كوليسترول	cholesterol
جراثيم	germ
بكتيريا	bacteria
جرثومة	germ
خرف	dementia
زهايمر	alzheimer
الزهايمر	alzheimer
توحد	autism
اكتئاب	depression
إجهاد	stress; strain
صداع	headache
تقيؤ	vomiting
إسهال	diarrhea
إجهاض	abortion; thwart
كبد	liver
كلية الطب	medical school
رئة	lung
رئتين	lung
معدة	stomach
عظم	bone
عظام	bone
عضلة	muscle
عضلات	muscle
ركبة	knee
كاحل	ankle
كتف	shoulder
عنق	neck
رقبة	neck
معصم	wrist
فك	jaw
ساق	leg
ذراع	arm
إصبع	finger
أصابع	finger
عين	eye; appoint
عيون	eye
أنف	nose
فم	mouth
شعر	hair; poetry; feel
لحية	beard
حمض نووي	dna
الحمض النووي	dna
جينات	gene
جين	gene
جيني	genetic
وراثي	genetic; hereditary
وراثية	genetic; hereditary
طفرة	mutation; boom
طفرات	mutation
متحور	variant
متحورات	variant
سلالة	strain; dynasty
بيولوجي	biological
بيولوجية	biological
بيولوجيا	biology
كيميائي	chemical
كيميائية	chemical
كيماوي	chemical
كيماوية	chemical
كيمياء	chemistry
فيزياء	physics
فيزيائي	physicist; physical
رياضيات	mathematics
جائزة نوبل	nobel prize
نوبل	nobel
جائزة نوبل للسلام	nobel peace prize
جائزة	prize; award
جوائز	prize; award
غولدن غلوب	golden globe
غرامي	grammy
جوائز غرامي	grammy awards
إيمي	emmy; amy
السعفة الذهبية	palme d'or
الكرة الذهبية	ballon d'or; golden ball
الحذاء الذهبي	golden boot
خيال	fantasy; fiction; imagination
خيال علمي	science fiction
الخيال العلمي	science fiction
تحدى	challenge; defy
تحد	challenge
تحدي	challenge; defy
تحديات	challenge
فضول	curiosity
إبحار	sailing
أبحر	sail
أبحرت	sail
باطل	invalid; void
إلغاء	cancel; abolition; cancellation; repeal
ألغى	cancel; revoke
ألغت	cancel; revoke
يلغي	cancel
تلغي	cancel
ألغي	cancel; revoke
متعددة الجنسيات	multinational
شركات متعددة الجنسيات	multinational companies
متعدد الجنسيات	multinational
متعدد الأطراف	multilateral
متعددة الأطراف	multilateral
تعدد	multiplicity; plurality
متعدد	multiple
متعددة	multiple
إعادة تقييم	reassessment; revaluation
تقييم	assessment; evaluation
ساحة المعركة	battlefield
ساحة معركة	battlefield
معركة	battle
معارك	battle; fighting
قتال	fighting; combat
قتالي	combat
قتالية	combat
لا يصدق	unbelievable; incredible
جرف	cliff
برق	lightning
صاعقة	lightning
صواعق	lightning
رعد	thunder
رعدية	thunder
أدب	literature
أدبي	literary
أدبية	literary
أديب	writer
رواية	novel; account
روايات	novel; account
روائي	novelist
روائية	novelist
شاعر	poet
شعراء	poet
قصيدة	poem
قصة	story
قصص	story
سيرة ذاتية	biography; autobiography; resume
سيرة	biography
ساخر	satirical; comedian
ساخرة	satirical
سخرية	ridicule; irony; satire
رسام	painter; cartoonist
كاريكاتير	cartoon; caricature
رسوم كاريكاتورية	cartoons
كوميدي	comedian; comedy
كوميدية	comedy; comedian
كوميديا	comedy
دراما	drama
درامي	dramatic
غيتار	guitar
عازف	musician; player
أغنية	song
أغان	song
أغاني	song
مغن	singer
مغني	singer
مغنية	singer
مطرب	singer
مطربة	singer
ألبوم	album
أوبرا	opera
دار الأوبرا	opera house
أوركسترا	orchestra
باليه	ballet
رقص	dance
راقص	dancer
راقصة	dancer
لوحة	painting; panel
لوحات	painting
نحات	sculptor
تمثال	statue
تماثيل	statue
رواتب	salary; wage
راتب	salary
أجر	wage; pay
أجور	wage; pay
الحد الأدنى للأجور	minimum wage
بذل	exert
بذل جهود	exert efforts
مخالفة	violation; offense
مخالفات	violation; offense
معجزة	miracle
تقاطع	intersection
تقاطعات	intersection
شهية	appetite
كعب	heel
مغامرة	adventure
مغامرات	adventure
سري	secret; covert; confidential
سرية	secret; secrecy; confidentiality
سرا	secretly
سر	secret
أسرار	secret
وثيقة	document
وثائق	document
وثائق سرية	classified documents; secret documents
مستند	document
مستندات	document
عقوبة	penalty; punishment; sanction
عقوبات	sanction; penalty; punishment
عقوبات اقتصادية	economic sanctions
العقوبات الاقتصادية	economic sanctions
فرض عقوبات	impose sanctions
رفع العقوبات	lift sanctions
العقوبات الأمريكية	us sanctions
العقوبات الأميركية	us sanctions
عاقب	punish
يعاقب	punish
معاقبة	punish
عقاب	punishment
عقابي	punitive
عقابية	punitive
غريزة	instinct
كثيف	dense; heavy
كثيفة	dense; thick
كثافة	density; intensity
كثافة سكانية	population density
أسطوري	legendary
أسطورة	legend; myth
أساطير	legend
غير مريح	uncomfortable
انخفض	fall; decline; drop
انخفضت	fall; decline; drop
ينخفض	fall; decline
تنخفض	fall; decline
انخفاض	decline; drop; decrease
انخفاض حاد	sharp decline; sharp fall
تراجع	decline; retreat; fall
تراجعت	decline; fall
يتراجع	decline; fall
تتراجع	decline; fall
هبط	fall; drop; land
هبطت	fall; drop; land
هبوط	landing; drop; fall
هبوط اضطراري	emergency landing
تدهور	deterioration; deteriorate
تدهورت	deteriorate
ارتفع	rise; increase
ارتفعت	rise; increase
يرتفع	rise; increase
ترتفع	rise; increase
ارتفاع	rise; increase; height
ارتفاع الأسعار	rising prices; price rise
ارتفاع حاد	sharp rise
مرتفع	high
مرتفعة	high
مرتفعات	heights
منخفض	low
منخفضة	low
صعود	rise; ascent
صعد	rise; climb
صعدت	rise; escalate
قفز	jump
قفزت	jump
تصاعد	escalation; rise
تصعيد	escalation
تصعيد عسكري	military escalation
التصعيد العسكري	military escalation
تصعيدي	escalatory
تصعيدية	escalatory
منشق	dissident; defector
منشقون	dissident; defector
منشقين	dissident; defector
انشقاق	defection; split
انشق	defect; split
رفاه	welfare; wellbeing
رفاهية	welfare; luxury; wellbeing
عدم الاستقرار	instability
عدم استقرار	instability
استقرار	stability
مستقر	stable
مستقرة	stable
زعزعة الاستقرار	destabilize
زعزعة استقرار	destabilize
يقين	certainty
عدم اليقين	uncertainty
حالة عدم اليقين	uncertainty
دش	shower
مشقة	hardship
معاناة	suffering
عانى	suffer
عانت	suffer
يعاني	suffer
تعاني	suffer
يعانون	suffer
جدوى	feasibility; viability
منطوق الحكم	verdict
حكم قضائي	court ruling
حكم على	sentence
حكم بالسجن	prison sentence; sentenced to prison
مكافحة الاحتكار	antitrust
نظري	theoretical
نظرية	theory
نظريات	theory
نظرية المؤامرة	conspiracy theory
نظريات المؤامرة	conspiracy theory
مؤامرة	conspiracy; plot
تآمر	conspire; conspiracy
متآمر	conspirator
مدون	blogger
مدونة	blog; blogger; code
مدونون	blogger
مدونين	blogger
بودكاست	podcast
احتياطات	precaution
غير رسمي	unofficial; informal
غير رسمية	unofficial; informal
رسمي	official; formal
رسمية	official; formal
رسميا	officially; formally
خطر	danger; risk; threat
خطير	dangerous; serious
خطيرة	dangerous; serious
خطرة	dangerous; hazardous
خطورة	seriousness; danger
أخطار	danger
مخاطر	risk
مخاطرة	risk
دحض	refute
تحكيم	arbitration
معلومات مضللة	misinformation; disinformation
المعلومات المضللة	misinformation; disinformation
تضليل	mislead; misinformation
مضلل	misleading
مضللة	misleading
أخبار كاذبة	fake news; false news
الأخبار الكاذبة	fake news; false news
أخبار زائفة	fake news
شائعة	rumor
شائعات	rumor
إشاعة	rumor
إشاعات	rumor
صارخ	stark; blatant
خطاب	speech; letter
خطابات	speech; letter
خطاب الكراهية	hate speech
كراهية	hatred; hate
جرائم الكراهية	hate crimes
جريمة كراهية	hate crime
سوء فهم	misunderstanding
سوء تفاهم	misunderstanding
بريد	mail; post
بريدي	postal
بريدية	postal
بريد إلكتروني	email
البريد الإلكتروني	email
رسالة	letter; message
رسائل	letter; message
رسالة إلكترونية	email
انتخابات فرعية	by-election
انتخابات جزئية	by-election
مصدوم	shocked; appalled
صدمة	shock; trauma
صدم	shock; hit
صادم	shocking
صادمة	shocking
كون	universe; form
نفي قاطع	categorical denial
صدق	honesty; ratify
مصادقة	ratification; approval
صادق	ratify; approve; honest
صادقت	ratify; approve
تصديق	ratification; certification
نشرة	bulletin
نشرات	bulletin
انتحال	impersonation
مكافأة	reward; bonus
مكافآت	bonus; reward
تفكيك	dismantle
فكك	dismantle
فككت	dismantle
أكسجين	oxygen
أوكسجين	oxygen
هيدروجين	hydrogen
عذر	excuse
غروب	sunset
غروب الشمس	sunset
تفاوت	disparity; inequality
تفاوتات	disparity
عدم المساواة	inequality
مساواة	equality
المساواة بين الجنسين	gender equality
بين الجنسين	gender
مزمن	chronic
مزمنة	chronic
مخلص	sincere; loyal
رهيب	terrible; horrible
رهيبة	terrible; horrible
تسريب	leak
تسريبات	leak
تسرب	leak
تسربت	leak
مسرب	leaked
مسربة	leaked
طلاق	divorce
تطليق	divorce
مطلقة	divorced; absolute
إطاحة	overthrow; topple; oust
أطاح	topple; overthrow; oust
أطاحت	topple; overthrow; oust
بناء السفن	shipbuilding
مقيم	resident
مقيمة	resident
مقيمون	resident
مقيمين	resident
إقامة	residence; hold; stay
إقامة جبرية	house arrest
الإقامة الجبرية	house arrest
أقام	hold; establish; set up
أقامت	hold; establish; set up
يقيم	live; reside; hold
تقيم	hold; live
مكان العمل	workplace
صورة نمطية	stereotype
الصورة النمطية	stereotype
عار	naked; shame
عارية	naked
استنزاف	depletion; attrition
استنفاد	exhaust; depletion
متلق	recipient
كسول	lazy
إهانة	insult; humiliation
إهانات	insult
شتائم	insult
أهان	insult
لهب	flame
ألسنة اللهب	flames
نيران	fire; flame
نار	fire
معطف	coat
سترة	jacket; vest
سترات صفراء	yellow vests
السترات الصفراء	yellow vests
سترة واقية	bulletproof vest
قبعة	hat
قفاز	glove
قفازات	glove
خوذة	helmet
ملابس	clothes; clothing
لباس	dress; clothing
أحذية	shoe; footwear
حذاء	shoe; boot
أزياء	fashion
عرض أزياء	fashion show
أسبوع الموضة	fashion week
موضة	fashion
تلميذ	pupil; student
تلميذة	schoolgirl; pupil
تلاميذ	pupil; student
تلميذات	schoolgirl
طالب	student; demand
طالبة	student
طلاب	student
طلبة	student
طالبات	student
طلابي	student
طلابية	student
مدرسة	school
مدارس	school
مدرسي	school
مدرسية	school
معلم	teacher; landmark
معلمة	teacher
معلمون	teacher
معلمين	teacher
مدرس	teacher
مدرسون	teacher
مدرسين	teacher
روضة أطفال	kindergarten
رياض الأطفال	kindergarten
بكالوريا	baccalaureate
امتحان	exam
امتحانات	exam
سبيكة	ingot; alloy
سبائك	bullion; alloy
سجاد	carpet
سجادة	carpet
السجادة الحمراء	red carpet
طرد	parcel; expel; expulsion
طرود	parcel; package
طردت	expel; dismiss
جادة	avenue; serious
جاد	serious
شارع	street
شوارع	street
شارعا	street
حارات	neighborhood
جرعة	dose
جرعات	dose
جرعة زائدة	overdose
جرعة معززة	booster dose; booster
غير آمن	unsafe
غير آمنة	unsafe
آمن	safe; secure; security
آمنة	safe; secure
جنين بشري	human embryo
أجنة	fetus; embryo
منحدر	slope
ترفيه	entertainment; leisure
ترفيهي	entertainment
ترفيهية	entertainment
غريب	strange; alien; stranger
غريبة	strange
أجنبي	foreign; foreigner
أجنبية	foreign
أجانب	foreigner; foreign
استثمار أجنبي	foreign investment
الاستثمار الأجنبي	foreign investment
الاستثمار الأجنبي المباشر	foreign direct investment
الاستثمارات الأجنبية	foreign investment
استثمارات أجنبية	foreign investment
استثمار	investment
استثمارات	investment
استثماري	investment
استثمارية	investment
مستثمر	investor
مستثمرون	investor
مستثمرين	investor
استثمر	invest
استثمرت	invest
يستثمر	invest
تشخيص	diagnosis
تشخيص المرض	diagnosis
تأكيد	confirmation; assertion
أكد	confirm; stress; affirm
أكدت	confirm; stress; affirm
أكدوا	confirm; stress
يؤكد	confirm; stress; affirm
تؤكد	confirm; stress; affirm
مؤكدا	stress; confirm
مؤكدة	stress; confirm; confirmed
مؤكد	confirmed; certain
شدد	stress; emphasize
شددت	stress; emphasize
يشدد	stress; tighten
تشدد على	stress
مشددا	stress; emphasize
مشددة	tight; stress
إجراءات أمنية مشددة	tight security
حمضيات	citrus
رفيع المستوى	high-level; senior; high-ranking
رفيعة المستوى	high-level; senior
رفيعي المستوى	high-ranking; senior
رفيع	high; senior
كرسي متحرك	wheelchair
ألعاب نارية	fireworks
الألعاب النارية	fireworks
فقرة	paragraph
جنة	heaven; paradise
جحيم	hell
حملة قمع	crackdown
قمع	repression; suppression; crackdown
حملة أمنية	security crackdown; security campaign
قمعي	repressive
قمعية	repressive
قمعت	suppress
جني الأرباح	profit-taking
جني أرباح	profit-taking
ربح	profit; win
أرباح	profit; earnings
صافي الربح	net profit
صافي الأرباح	net profit
صافي أرباح	net profit
صافي الدخل	net income
صافي	net
صاف	net
خسائر فادحة	heavy losses
فادح	heavy
فادحة	heavy; massive
إيرادات	revenue
إيراد	revenue
عائد	return; yield
عائدات	revenue; proceeds; yield
دخل	income; enter
مداخيل	income; revenue
وسطي	central; middle; centrist
تساقط	precipitation; fall
تماسك	cohesion
شاب	young man; youth; young
شابة	young woman; young
شباب	youth; young people
شبان	young men; youth
مرير	bitter
مريرة	bitter
ركوب الأمواج	surfing
طاه	chef
طباخ	cook; chef
سياحة	tourism
سياحي	tourist; tourism
سياحية	tourist; tourism
سائح	tourist
سياح	tourist
سائحة	tourist
وضح النهار	broad daylight
نهار	day; daytime
استشعار	sensing
أجهزة استشعار	sensor
خجل	shame; shy
ابن أخ	nephew
ابن شقيق	nephew
ابن عم	cousin
عم	uncle
عمة	aunt
جد	grandfather
حفيد	grandson; grandchild
حفيدة	granddaughter
أحفاد	grandchild
ابن	son
ابنة	daughter
أبناء	son; child
بنات	girl; daughter
فتاة	girl
فتيات	girl
فتى	boy
فتيان	boy
رضيع	infant; baby
رضع	infant; baby
مراهق	teenager
مراهقة	teenager
مراهقون	teenager
مراهقين	teenager
أرملة	widow
أرامل	widow
يتيم	orphan
أيتام	orphan
عروس	bride
عريس	groom
شفرة	blade; code
طبل	drum
طبول	drum
غزاة	invader
معضلة	dilemma
مأزق	impasse; dilemma; deadlock
جمود	stalemate; deadlock; impasse
طريق مسدود	impasse; deadlock; dead end
تخلص	get rid; dispose
التخلص من	get rid; dispose
هزة	tremor; shock
مسقط رأسه	hometown; birthplace
مسقط رأس	hometown; birthplace
تفاخر	boast
قطيع	herd
قطعان	herd
رعاية	care; sponsorship
راع	sponsor; shepherd
رعاة	sponsor; shepherd
الرعاية الصحية	health care
رعاية صحية	health care
صحة	health; validity
صحي	health; healthy
صحية	health; healthy
الصحة العامة	public health
الصحة العقلية	mental health
الصحة النفسية	mental health
نظام صحي	health system
النظام الصحي	health system
القطاع الصحي	health sector
نفسي	psychological
نفسية	psychological; mental
طبيب نفسي	psychiatrist
عقلي	mental
عقلية	mental; mentality
حجر الزاوية	cornerstone
منبر	podium; platform
نزل	hotel; inn; descend
سليل	descendant
مجد	glory
متعة	pleasure
بالون	balloon
بالونات	balloon
منطاد	balloon
منطاد تجسس	spy balloon
أشاد	praise; applaud
أشادت	praise; applaud
يشيد	praise
تشيد	praise; build
إشادة	praise
مشيدا	praise
تصفيق	applause
خاطفون مسلحون	armed kidnappers
اضطراب	disorder; turbulence; turmoil
اضطرابات	unrest; disturbance; turmoil
مضطرب	turbulent; troubled
مضطربة	turbulent; troubled
تسول	begging
متسول	beggar
متسولين	beggar
تهرب	evasion; evade
كارتل	cartel
كارتلات المخدرات	drug cartels
خدعة	trick; hoax
خداع	deception
خدع	deceive; trick
زائف	false; fake; bogus
زائفة	false; fake
مزيف	fake; counterfeit
مزيفة	fake; counterfeit
مزور	forged; fake
مزورة	forged; fake
تزوير	fraud; forgery; rigging
تزوير الانتخابات	election fraud; vote rigging
احتيال	fraud
محتال	fraudster; swindler
احتيالي	fraudulent
نصب واحتيال	fraud
اختلاس	embezzlement
رشوة	bribe; bribery
رشاوى	bribe
رشى	bribe
غسل أموال	money laundering
غسل الأموال	money laundering
غسيل الأموال	money laundering
غسيل أموال	money laundering
تبييض الأموال	money laundering
تبييض أموال	money laundering
ابتزاز	extortion; blackmail
فساد	corruption
فاسد	corrupt
فاسدة	corrupt
فاسدين	corrupt
مكافحة الفساد	anti-corruption; fight against corruption
قضايا فساد	corruption cases
فضيحة	scandal
فضائح	scandal
غير صحيح	untrue; incorrect
غير صحيحة	untrue; incorrect
متأخر	late; overdue
متأخرة	late; overdue
متأخرات	arrears
كرامة	dignity
هرمي	hierarchical; pyramid
هرم	pyramid
أهرامات	pyramid
حبس	imprisonment; detention
الحبس الاحتياطي	pretrial detention
حبس احتياطي	pretrial detention
مشبوه	suspicious; suspect
مشبوهة	suspicious
مريب	suspicious; dubious
مدخل رئيسي	main entrance
نزاع	conflict; dispute
نزاعات	conflict; dispute
صراع	conflict; struggle
صراعات	conflict
خلاف	dispute; disagreement
خلافات	dispute; difference
غير قانوني	illegal; unlawful
غير قانونية	illegal; unlawful
غير قانونيين	illegal
قانون	law
قوانين	law
قانوني	legal
قانونية	legal
قانونيا	legally
مشروع قانون	bill; draft law
مشروع القانون	bill; draft law
مشاريع قوانين	bills
مشروع قرار	draft resolution
سيادة القانون	rule of law
القانون الدولي	international law
القانون الإنساني الدولي	international humanitarian law
الأحكام العرفية	martial law
أحكام عرفية	martial law
تداعيات	repercussion; fallout; consequences
عواقب	consequence
عاقبة	consequence
ملحمة	epic
ملحمي	epic
ألياف	fiber
زميل	colleague; fellow
زميلة	colleague
زملاء	colleague; teammate
حكيم	wise; hakim
حكمة	wisdom
تنويع	diversification; diversify
تنوع	diversity
متنوع	diverse
متنوعة	diverse; various
مكافحة إرهاب	counter-terrorism
سباكة	plumbing
تيار	current; stream
تيارات	current; movement
مزيد	more
شهير	famous
شهيرة	famous
مشهور	famous
مشهورة	famous
مشاهير	celebrity
معروف	known
معروفة	known
تعويم	flotation; float
تعويم الجنيه	pound flotation
تعويم العملة	float currency
مستشفيات ميدانية	field hospitals
مستشفى ميداني	field hospital
شفاء	recovery; healing
تماثل للشفاء	recover
مسحوق	powder
بارود	gunpowder
مصنع جعة	brewery
جعة	beer
نبيذ	wine
كحول	alcohol
كحولي	alcoholic
كحولية	alcoholic
مشروبات	beverage; drink
مشروب	drink; beverage
مشروبات كحولية	alcoholic beverages
إفلاس	bankruptcy
أفلس	go bankrupt
مفلس	bankrupt
إعسار	insolvency
فيلسوف	philosopher
فلسفة	philosophy
فلسفي	philosophical
رسم	drawing; fee; draw
رسوم	fee; tariff; drawing; duty
رسوم جمركية	tariff; customs duty
الرسوم الجمركية	tariff; customs duty
تعريفة	tariff
تعريفات	tariff
تعريفة جمركية	tariff
تعريفات جمركية	tariffs
جمارك	customs
جمركي	customs
جمركية	customs
ديوانة	customs
محور	axis; focus
محوري	pivotal
محورية	pivotal
إعادة انتخاب	re-election; reelect
إعادة انتخابه	re-election
أعيد انتخابه	re-elected
غير مستقر	unstable
غير مستقرة	unstable
غير مسبوق	unprecedented
غير مسبوقة	unprecedented
وفير	abundant; ample
وفرة	abundance
لا غنى عنه	indispensable
تراكم	accumulation; accumulate
سلطعون	crab
نوع	type; kind; species
أنواع	type; kind; species
نوعي	qualitative; quality
نوعية	quality
أغمي عليه	faint
امتثال	compliance
امتثل	comply
عباد الشمس	sunflower
غير صحي	unhealthy
شرير	evil; villain
محو الأمية	literacy
أمية	illiteracy
زخم	momentum
موجة بيع	sell-off
أخشاب	lumber; timber
خشب	wood
خشبي	wooden
خشبية	wooden
تضاؤل	dwindle
تضاءل	dwindle; diminish
حلقة مفرغة	vicious circle
سطح	surface; roof; deck
قرص	disk; pill; tablet
أقراص	tablet; pill
صمود	steadfastness; resilience; withstand
صمد	withstand; hold out
تحفيز	stimulus; incentive
حافز	incentive
حوافز	incentive
حزمة تحفيز	stimulus package
حزمة	package
حزم	package; firmness
حزمة مساعدات	aid package
خطة إنقاذ	rescue plan; bailout
صارم	strict; stringent
صارمة	strict; stringent
صرامة	strictness
اكتفاء ذاتي	self-sufficiency
الاكتفاء الذاتي	self-sufficiency
حكم ذاتي	self-rule; autonomy
الحكم الذاتي	self-rule; autonomy
ذاتي	self; autonomous
ذاتية	self; autonomous
خطأ	error; mistake; foul
أخطاء	mistake; error
خاطئ	wrong; incorrect
خاطئة	wrong; incorrect
مدرج	runway; included
مدرج المطار	runway
اختفى	disappear; vanish
اختفت	disappear; vanish
اختفاء	disappearance
اختفاء قسري	enforced disappearance
الاختفاء القسري	enforced disappearance
حرمان	deprivation; deprive
حرم	deprive; campus; sanctuary
محروم	deprived
محرومين	deprived
تآكل	erosion
إلزامي	compulsory; mandatory
إلزامية	compulsory; mandatory
إجباري	compulsory; mandatory
إجبارية	compulsory; mandatory
إلحاح	urgency
ملحة	urgent
عاجل	urgent; breaking
عاجلة	urgent; immediate
نعمة	blessing
نشأ	arise; grow up
طوب	brick
قبيح	ugly
عنق زجاجة	bottleneck
قيامة	resurrection
إخلاء	evacuation; evacuate; eviction
أخلى	evacuate
أخلت	evacuate
إخلاء سبيل	release
أخلي سبيله	release
وساطة مصرية	egyptian mediation
إغلاق	closure; close; shutdown
أغلق	close; shut
أغلقت	close; shut
يغلق	close
تغلق	close
مغلق	closed
مغلقة	closed
إغلاق الحكومة	government shutdown
إغلاق حكومي	government shutdown
مؤلم	painful; heartbreaking
مؤلمة	painful
ألم	pain
آلام	pain; mother
شفقة	pity; compassion
رحمة	mercy
شفوي	oral; verbal
شفهي	oral; verbal
محظور	banned; forbidden
محظورة	banned; outlawed
حظر	ban; embargo; prohibit
حظرت	ban; prohibit
يحظر	ban; prohibit
تحظر	ban; prohibit
حظر تجول	curfew
حظر التجول	curfew
حظر التجوال	curfew
منع التجول	curfew
زاوية	angle; corner
متعصب	fanatic
متعصبين	fanatic; extremist
قذر	dirty
قذرة	dirty
قنبلة قذرة	dirty bomb
اختطاف طائرة	hijacking; plane hijacking
خطف طائرة	hijacking; plane hijacking
بتروكيماويات	petrochemical
بتروكيماوية	petrochemical
فرع	branch
فروع	branch
فرعي	subsidiary; sub
فرعية	subsidiary; sub
شركة تابعة	subsidiary
شركات تابعة	subsidiaries
تابع	affiliated; follow
تابعة	affiliated; subsidiary
تابعين	affiliated
شركة أم	parent company
الشركة الأم	parent company
شركة قابضة	holding company
قابضة	holding
مسابقة	competition; contest
مسابقات	competition; contest
أوتار الركبة	hamstring
مركز أبحاث	think tank; research center
مركز الأبحاث	research center; think tank
مراكز الأبحاث	research center; think tank
وسط المدينة	downtown; city center
شعار	slogan; logo; motto
شعارات	slogan
هتاف	chant
هتافات	chant
هتفوا	chant
ردد	chant; repeat
رددوا	chant
كاتب	writer; clerk
كاتبة	writer
كتاب	book; writer
كتب	book; write
مؤلف	author; composed
مؤلفة	author
مكسرات	nuts
تدليك	massage
تضحية	sacrifice
تضحيات	sacrifice
ضحى	sacrifice
خزائن	coffers
خزان	tank; reservoir
خزانات	tank; reservoir
متجر	store; shop
متاجر	store; shop
محل	shop; place
محلات	shop; store
سوق	market
أسواق	market
سوبرماركت	supermarket
تسوق	shopping
مركز تسوق	shopping center; mall
مركز تجاري	shopping center; mall
جائع	hungry
جياع	hungry
جوع	hunger
مجاعة	famine
مجاعات	famine
إضراب عن الطعام	hunger strike
الإضراب عن الطعام	hunger strike
مضرب عن الطعام	hunger striker
إضراب	strike
إضرابات	strike
إضرابا	strike
إضراب عام	general strike
مضرب	striker; striking
مضربين	striker
اعتصام	sit-in
اعتصامات	sit-in
معتصم	protester; sit-in
معتصمين	protester
ازدهار	prosperity; boom
ازدهر	flourish; prosper
مزدهر	prosperous; thriving
مجهر	microscope
تكتل	bloc; conglomerate
كتلة	bloc; mass
كتل	bloc
عدسة	lens
غير مسؤول	irresponsible
غير مسؤولة	irresponsible
مسؤول	official; responsible
مسؤولة	official; responsible
مسؤولون	official
مسؤولين	official
مسؤولو	official
مسؤولي	official
مسؤولا	official; responsible
مسؤولية	responsibility
مسؤوليات	responsibility
مسؤول أمريكي	us official
مسؤول أميركي	us official
مسؤولون أمريكيون	us officials
مسؤولون أميركيون	us officials
مسؤول كبير	senior official
مسؤولون كبار	senior officials
كبار المسؤولين	senior officials
مسؤول رفيع	senior official
مسؤول أمني	security official
أعلنت مسؤوليتها	claim responsibility
تبنى	adopt; adoption; claim responsibility
تبنت	adopt; claim responsibility
تبني	adopt; adoption
ضحل	shallow
ضحلة	shallow
ضخم	huge; massive
ضخمة	huge; massive
هائل	huge; massive; enormous
هائلة	huge; massive; enormous
ضخ	pump; inject
مضخة	pump
تضخم	inflation
تضخمي	inflationary
تضخمية	inflationary
معدل التضخم	inflation rate
معدلات التضخم	inflation rate
عهد	reign; era; testament
وحشي	brutal; savage
وحشية	brutality; brutal
همجي	barbaric
همجية	barbaric
بربري	barbaric; berber
مذهل	amazing; stunning
مذهلة	amazing; stunning
نيزك	meteorite; meteor
نيازك	meteorite
كويكب	asteroid
كويكبات	asteroid
كرة نارية	fireball
كسوف	eclipse
مجرة	galaxy
ثقب أسود	black hole
تلسكوب	telescope
فلك	astronomy
عالم فلك	astronomer
علماء الفلك	astronomer
قمر الدم	blood moon
المريخ	mars
الزهرة	venus
عطارد	mercury
المشتري	jupiter
زحل	saturn
جبهة	front
جبهات	front
خط المواجهة	front line
خطوط المواجهة	front line
الخطوط الأمامية	front line
وجبة	meal
وجبات	meal
وجبة خفيفة	snack
مواطن	citizen
مواطنة	citizen; citizenship
مواطنون	citizen
مواطنين	citizen
مواطنو	citizen
مواطني	citizen
شطب	delist; strike off; delete
معايرة	calibration
متردد	hesitant; undecided
تردد	hesitate; frequency
سعرات حرارية	calories
سعرة حرارية	calorie
طفح جلدي	rash
وجهة نظر	viewpoint; point of view
وجهات النظر	viewpoint
وافد	newcomer; expatriate
وافدين	expatriate; newcomer
مغترب	expatriate
مغتربين	expatriate
جالية	community
جاليات	community
بصمة	footprint; fingerprint
بصمات	fingerprint
صويا	soybean; soy
فول الصويا	soybean
كاكاو	cocoa
شوكولاتة	chocolate
إخفاء	conceal; hide
أخفى	hide; conceal
مخفي	hidden
مخبأ	hideout; bunker
مخبأة	hidden
اختبأ	hide
عملاق	giant
عملاقة	giant
عمالقة	giant
تفريغ	unload
إحساس	feeling; sense
ضجة	stir; uproar
واجب	duty; homework
ثلاجة	refrigerator
فول سوداني	peanut
حساء	soup
شوربة	soup
وظائف شاغرة	vacancies
كفاءة	efficiency; competence
كفء	efficient; competent
سبل العيش	livelihood
مصدر رزق	livelihood
كسب العيش	livelihood
رطب	wet; humid
متواضع	modest; humble
متواضعة	modest
عبقري	genius
ري	irrigation
توازن	balance; equilibrium
متوازن	balanced
متوازنة	balanced
ميزان	balance; scale
ميزانية	budget
ميزانيات	budget
موازنة	budget
موازنات	budget
قطب	pole; tycoon
أقطاب	tycoon
رجل أعمال	businessman
رجال أعمال	businessman
رجال الأعمال	businessmen
سيدة أعمال	businesswoman
قطب عقارات	real estate tycoon
عقار	property; real estate; drug
عقارات	real estate; property
عقاري	real estate; mortgage
عقارية	real estate; property
رهن عقاري	mortgage
الرهن العقاري	mortgage
رهون عقارية	mortgage
ترميم	restoration; renovation
تجديد	renewal; renovation
إعادة إعمار	reconstruction
إعادة الإعمار	reconstruction
إعادة بناء	rebuild; reconstruction
استئناف	resume; resumption; appeal
استأنف	resume; appeal
استأنفت	resume
يستأنف	resume
تستأنف	resume
ألحقت	inflict
مسافات طويلة	long distance
مسافة	distance
مسافات	distance
رذاذ	spray
تعقب	track; trace
تعقبت	track
أرجأ	postpone; adjourn
أرجأت	postpone; adjourn
إرجاء	postpone; postponement
رفع الجلسة	adjourn
جلسة	session; hearing
جلسات	session; hearing
جلسة محاكمة	trial session; court hearing
جلسة استماع	hearing
جلسة طارئة	emergency session
جلسة مغلقة	closed session
اجتماع طارئ	emergency meeting
بيروقراطية	bureaucracy; bureaucratic
بيروقراطي	bureaucratic
وئام	harmony
انسجام	harmony
براغماتي	pragmatic
براغماتية	pragmatism; pragmatic
واقعي	realistic
واقعية	realism; realistic
ضوء الشمس	sunlight
ملعقة	spoon
الوزن الثقيل	heavyweight
تجاوز	exceed; overcome; bypass
تجاوزت	exceed
يتجاوز	exceed
تتجاوز	exceed
تجاوزات	abuse; violation
مودع	depositor
مودعين	depositor
وديعة	deposit
ودائع	deposit
إيداع	deposit; filing
صرف	disburse; exchange; spend
شريحة	segment; tranche; chip; slice
شرائح	chip; segment
رقائق إلكترونية	chips; semiconductors
رقائق	chip
أشباه الموصلات	semiconductor
ساحر	magician; charming
سحر	magic; witchcraft
ملطخ بالدماء	bloody
إيماءة	gesture
تصيد	phishing
ناضج	mature; ripe
ممر	corridor; passage; pass
ممرات	corridor
ممر إنساني	humanitarian corridor
ممرات إنسانية	humanitarian corridor
ممرات آمنة	safe corridor; safe passage
ممر آمن	safe corridor; safe passage
غاضب	angry
غاضبة	angry
غاضبون	angry
غاضبين	angry
غضب	anger
استياء	resentment; displeasure; dissatisfaction
مستاء	upset; disgruntled
سكران	drunk
فراغ	vacuum; void
فراغ سياسي	political vacuum
فراغ رئاسي	presidential vacuum
نقاهة	recuperation; convalescence
نظم	organize
نظمت	organize
ينظم	organize
تنظم	organize
تنظيم	organization; regulation; organize
تنظيمات	organization; group
منظم	organizer; regulator; organized
منظمة	organization
منظمات	organization
منظمون	organizer
منظمين	organizer
هيئة تنظيمية	regulator; regulatory body
صانع أفلام	filmmaker
صناع السياسات	policymakers
صانعي السياسات	policymakers
مظلة	umbrella; parachute
فوز ساحق	landslide victory
ساحق	overwhelming; crushing; landslide
ساحقة	overwhelming; crushing
إغراق	dumping; sinking
غرق	sink; drown; sinking
غرقت	sink; drown
غارق	drowned; sunken
غرقى	drowned
غرق سفينة	shipwreck
غرق قارب	boat sink; boat capsize
انقلاب قارب	boat capsize
انقلب	overturn; capsize
انقلبت	overturn; capsize
نسوي	feminist
نسوية	feminist; feminism
نسائي	women; female
نسائية	women; female
امرأة	woman
نساء	woman
مرأة	woman
حقوق المرأة	women rights
حقوق النساء	women rights
سيدة	woman; lady
سيدات	woman; lady
السيدة الأولى	first lady
رجل	man; leg
رجال	man
ترسانة	arsenal
ترسانة نووية	nuclear arsenal
الترسانة النووية	nuclear arsenal
عتاد	equipment; hardware
عتاد عسكري	military equipment
معدات	equipment
معدات عسكرية	military equipment
المعدات العسكرية	military equipment
تسلية	entertainment; amusement
ملابس رياضية	sportswear
جذاب	attractive; charismatic
كاريزما	charisma
شرخ	rift; crack
انقسام	division; split
انقسامات	division
منقسم	divided
منقسمة	divided
انقسم	split; divide
فيلا	villa
ضرورة	necessity; need
ضروري	necessary; essential
ضرورية	necessary; essential
تنظيف	clean; cleaning; cleanup
سمة	feature; characteristic
شيطان	devil; demon; satan
شبح	ghost; specter
تجاهل	ignore; disregard
تجاهلت	ignore
معاصر	contemporary
معاصرة	contemporary
غير طبيعي	abnormal
غير طبيعية	abnormal
طبيعي	natural; normal
طبيعية	natural; normal
طبيعة	nature
خيري	charitable; charity
خيرية	charitable; charity
جمعية خيرية	charity
جمعيات خيرية	charity
منظمة خيرية	charity
أعمال خيرية	charity
بروفة	rehearsal
جوقة	choir; chorus
استجواب	interrogation; question
استجوب	question; interrogate
استجوبت	question; interrogate
شعاع	ray; beam
دائرة نصف قطرها	radius
اكتتاب	subscription; ipo
تسوس	decay
تحيز	bias; prejudice
منحاز	biased
منحازة	biased
انحياز	bias; alignment
حركة عدم الانحياز	non-aligned movement
قائمة الطعام	menu
قائمة سوداء	blacklist
القائمة السوداء	blacklist
قائمة الإرهاب	terrorism list; terrorist list
غير مشروط	unconditional
غير مشروطة	unconditional
بلا شروط	unconditional
دون شروط مسبقة	without preconditions
شرط	condition
شروط	condition; term
مصطلح	term
مصطلحات	terminology; term
قصر	palace
قصور	palace; failure
القصر الرئاسي	presidential palace
قصر الرئاسة	presidential palace
القصر الجمهوري	republican palace
إهمال	negligence; neglect
يعرض للخطر	jeopardize; endanger
معلم خاص	tutor
خفف	ease; reduce; loosen
خففت	ease; reduce
يخفف	ease; reduce
تخفيف	ease; reduction; relief
تخفيف القيود	ease restrictions
تخفيف عبء الديون	debt relief
تخفيف العقوبات	ease sanctions
تخفيض	reduction; cut
تخفيضات	cut; reduction; discount
خفض	cut; reduce; reduction
خفضت	cut; reduce; lower
يخفض	cut; reduce; lower
تخفض	cut; reduce; lower
خفض الإنفاق	spending cuts
خفض الإنتاج	production cut; cut production
خفض التصعيد	de-escalation
خفض التكاليف	cost cutting
خفض قيمة العملة	devaluation
تكلفة	cost
تكاليف	cost
كلفة	cost
كلف	cost; assign; task
كلفت	cost; assign
يكلف	cost
تكلف	cost
تكليف	mandate; assign
تكاليف المعيشة	cost of living
تكلفة المعيشة	cost of living
غلاء المعيشة	cost of living
مقايضة	barter; swap
سطح السفينة	deck
صندل	barge; sandal
خمر	wine; alcohol
خمور	liquor; alcohol
تفضيلي	preferential
أسهم ممتازة	preferred stock
إباحية	pornography
زيادة الوزن	overweight
وقت إضافي	overtime; extra time
تأديبي	disciplinary
تأديبية	disciplinary
مقلب	prank
إحياء ذكرى	commemorate
إحياء الذكرى	commemorate
ذكرى	anniversary; memory
الذكرى السنوية	anniversary
مراقب	observer; monitor; watcher
مراقبون	observer; monitor
مراقبين	observer; monitor
مراقبة	monitoring; surveillance
رقابة	censorship; control; oversight
راقب	monitor; watch
يراقب	monitor; watch
تراقب	monitor; watch
مراقبون دوليون	international observers
مراقبي الانتخابات	election observers
كاميرا مراقبة	surveillance camera
كاميرات المراقبة	surveillance camera
كاميرات مراقبة	surveillance camera
مصير	fate; destiny
تقرير المصير	self-determination
حق تقرير المصير	self-determination
سميك	thick
أراض زراعية	farmland
الأراضي الزراعية	farmland
إبرة	needle
رخيص	cheap
رخيصة	cheap
شرعية دولية	international legitimacy
الشرعية الدولية	international legitimacy
حزين	sad
حزينة	sad
حزن	sadness; grief; sorrow
حداد	mourning
حداد وطني	national mourning
أعلن الحداد	declare mourning
جنازة	funeral
تشييع	funeral
دفن	burial; bury
مقبرة	cemetery; grave
مقابر	cemetery
مقبرة جماعية	mass grave
مقابر جماعية	mass grave
قبر	grave; tomb
قبور	grave
ضريح	shrine; tomb; mausoleum
رفات	remains
تعهيد	outsourcing
شيك	check; cheque
شيكات	check; cheque
إسقاط جوي	airdrop
إنزال جوي	airdrop
استقطاب	polarization; attract
ترحيل	deportation; deport
رحل	leave; deport
رحلت	deport
تقدم	progress; advance; offer
سوء سلوك	misconduct
سوء السلوك	misconduct
سوء معاملة	mistreatment; abuse
سوء المعاملة	mistreatment; abuse
تعذيب	torture
عذب	torture
انتهاك	violation; abuse
انتهاكات	violation; abuse
انتهك	violate
انتهكت	violate
ينتهك	violate
تنتهك	violate
صد	repel
تصدى	confront; repel; intercept
تصدت	confront; repel
تصدي	confront; repel
اعترض	intercept; object
اعترضت	intercept; object
اعتراض	objection; interception
روحي	spiritual
روحية	spiritual
تعاقدي	contractual
متعاقد	contractor
متعاقدين	contractor
مقاول	contractor
مقاولات	contracting; construction
سلم متحرك	escalator
خروف	sheep
ضأن	lamb
شجاع	brave; courageous
شجاعة	courage; brave
مجيد	glorious
مجيدة	glorious
غير معقول	unreasonable
معقول	reasonable
معقولة	reasonable
مرتد	apostate
كافر	infidel
كفار	infidel
تنمر	bullying
وطن	homeland; country; nation
أوطان	homeland
وطني	national; patriotic
وطنية	national; patriotism
قومي	national; nationalist
قومية	nationalism; national
قوميون	nationalist
قوميين	nationalist
إعادة إلى الوطن	repatriation
أنصار	supporter; fan
نصير	supporter
مؤيد	supporter
مؤيدة	supporter; supportive
مؤيدون	supporter
مؤيدين	supporter
أيد	support; back
أيدت	support; back
يؤيد	support; favor
تؤيد	support; favor
تأييد	support; backing
غير موثوق	unreliable
موثوق	reliable; trusted
موثوقة	reliable; credible
مصداقية	credibility
صبر	patience
نفاد صبر	impatience
عرقلة	obstruct; hinder; obstruction
عرقل	obstruct; hinder
عرقلت	obstruct; hinder
عراقيل	obstacle
عائق	obstacle; barrier
عوائق	obstacle; barrier
محرج	embarrassing; awkward
إحراج	embarrassment
بعيد المدى	long-range
بعيدة المدى	long-range; far-reaching
طويلة المدى	long-range
قصير المدى	short-range
قصيرة المدى	short-range
متوسطة المدى	medium-range
عابر للقارات	intercontinental
عابرة للقارات	intercontinental
صاروخ عابر للقارات	intercontinental missile
فرط صوتي	hypersonic
فرط صوتية	hypersonic
أسرع من الصوت	supersonic
أثبتوا	prove
تعرض	face; subject; expose
تعرضت	face; suffer; subject
تعرضوا	face; suffer
يتعرض	face; suffer
تتعرض	face; suffer
تنشيط	stimulate; activate
استغراب	surprise; astonishment
مستغرب	surprised
خصص	allocate; dedicate
خصصت	allocate; dedicate
تخصيص	allocate; allocation
مخصص	allocated; designated
مخصصة	allocated; designated
مخصصات	allocation; provisions
حشد	crowd; mobilize; mass
حشود	crowd
تعبئة	mobilization
التعبئة العامة	general mobilization
تعبئة جزئية	partial mobilization
غادر	leave; depart
غادرت	leave; depart
غادروا	leave
يغادر	leave
تغادر	leave
مغادرة	departure; leave
مقرب	close; aide
مقربة	close
مقربين	close; aide
منزل	house; home
منازل	house; home
بيت	house; home
بيوت	house; home
زهور	flower
وردة	rose; flower
ناتج عن	resulting
تحسيس	awareness
توعية	awareness
حملة توعية	awareness campaign
وعي	awareness; consciousness
انتظم	organize
إضافي	additional; extra
إضافية	additional; extra
إضافة	addition; add
أضاف	add
أضافت	add
يضيف	add
تضيف	add
أضافوا	add
حركة	movement; traffic
حركات	movement
حركة المرور	traffic
مرور	traffic; passage
مروري	traffic
مرورية	traffic
ازدحام مروري	traffic jam
ارتكب	commit
ارتكبت	commit
يرتكب	commit
ترتكب	commit
ارتكاب	commit
مرتكب	perpetrator
مرتكبي	perpetrator
مرتكبو	perpetrator
جناة	perpetrator
جاني	perpetrator
استخدم	use
استخدمت	use
يستخدم	use
تستخدم	use
يستخدمون	use
استخدموا	use
استخدام	use
مستخدم	user; used
مستخدمة	used
مستخدمون	user
مستخدمين	user
مستخدمي	user
استعمال	use
استعمل	use
يستعمل	use
قدرة	ability; capability; capacity
قدرات	capability; ability
قادر	able; capable
قادرة	able; capable
قادرون	able
قادرين	able
محاذ	adjacent
محاذية	adjacent; bordering
متاخم	adjacent; bordering
متاخمة	adjacent; bordering
تظاهر	demonstrate; protest
تظاهروا	demonstrate; protest
تظاهرة	demonstration; protest
تظاهرات	demonstration; protest
مظاهرة	demonstration; protest
مظاهرات	demonstration; protest
متظاهر	protester; demonstrator
متظاهرة	protester; demonstrator
متظاهرون	protester; demonstrator
متظاهرين	protester; demonstrator
مسيرة	march; rally; drone
مسيرات	march; drone
شغب	riot
أعمال شغب	riots
أعمال الشغب	riots
مثيرو الشغب	rioters
اتحاد	union; federation
اتحادات	union; federation
اتحادي	federal
اتحادية	federal
فيدرالي	federal
فيدرالية	federal; federation
فدرالي	federal
فدرالية	federal; federation
كونفدرالية	confederation
نقابة	union; syndicate
نقابات	union
نقابة عمالية	labor union; trade union
نقابات العمال	labor unions; trade unions
النقابات العمالية	labor unions; trade unions
الاتحاد العام التونسي للشغل	ugtt; labor union
اتحاد الشغل	labor union; ugtt
نقابي	union; unionist
نقابية	union
نقابيين	unionist
نقابيون	unionist
شغل	work; job; occupy
عامل	worker; factor
عاملة	worker
عمال	worker
عاملون	worker; employee
عاملين	worker; employee
عمالة	labor; employment
عمالي	labor
عمالية	labor
طبقة عاملة	working class
الطبقة العاملة	working class
الطبقة الوسطى	middle class
طبقة	class; layer
عبور	crossing
عبرت	express; cross
يعبر	express; cross
تعبر	express; cross
عابر	passing; transient
معبر	crossing
نقطة عبور	crossing point
تعبير	expression
حرية التعبير	freedom of expression; free speech
حرية الصحافة	press freedom; freedom of press
حرية الرأي	freedom of opinion
حريات	freedom; liberty
حرية	freedom
حر	free
حرة	free
تجارة حرة	free trade
التجارة الحرة	free trade
إبعاد	expulsion; deport; remove
تساءل	wonder; question
تساؤلات	question
سؤال	question
أسئلة	question
جلوس	sit
يجلس	sit
معنوي	moral
معنوية	moral
معنويات	morale
أحدث	latest; cause
أحدثت	cause
حدث	event; happen; occur
حدثت	happen; occur
يحدث	happen; occur
أحداث	event
حساس	sensitive
حساسة	sensitive
حساسية	sensitivity; allergy
واجه	face; confront
واجهت	face; confront
يواجه	face; confront
تواجه	face; confront
يواجهون	face
مواجهة	confrontation; face
مواجهات	clash; confrontation
وصول	arrival; access
وصل	arrive; reach
وصلت	arrive; reach
وصلوا	arrive; reach
يصل	reach; arrive
تصل	reach; arrive
مؤهل	qualified
مؤهلة	qualified
مؤهلين	qualified
تأهل	qualify
تأهلت	qualify
يتأهل	qualify
تصفيات	qualifiers; qualifying
تصفيات كأس العالم	world cup qualifiers
سماع	hear; hearing
سمع	hear
استماع	hearing; listen
استمع	listen; hear
جانب	side; aspect
جوانب	aspect; side
جانبين	two sides
طرف	party; side
أطراف	party; side
طرفين	both sides; two sides
طرفان	both sides; two sides
استغلال	exploitation; exploit
استغل	exploit
يستغل	exploit
تستغل	exploit
تسبب	cause
تسببت	cause
يتسبب	cause
تتسبب	cause
سعة	capacity
طاقة	energy; power; capacity
طاقات	energy; capacity
طاقة إنتاجية	production capacity
شن	launch
شنت	launch; carry out
شنوا	launch
يشن	launch
تشن	launch
شن هجوم	launch attack
شن هجوما	launch attack
شن غارات	carry out raids
جولة	round; tour
جولات	round; tour
جولة إعادة	runoff; second round
جولة الإعادة	runoff
الجولة الأولى	first round
الجولة الثانية	second round; runoff
الدور الأول	first round
الدور الثاني	second round
جديد	new
جديدة	new
جدد	new; renew; reiterate
جددت	renew; reiterate
بديل	alternative; substitute
بديلة	alternative
بدائل	alternative
إفراج	release
أفرج	release
أفرجت	release
الإفراج عن	release
مفرج عنهم	released
الإفراج المشروط	parole; conditional release
كفالة	bail
بكفالة	bail
مقر	headquarters
مقار	headquarters
مقر إقامة	residence
سليم	sound; healthy
سليمة	sound; healthy
منشأة	facility; installation
منشآت	facility; installation
منشأة نووية	nuclear facility
منشآت نووية	nuclear facility
المنشآت النووية	nuclear facility
منشآت نفطية	oil facilities
مستهدف	targeted
مستهدفة	targeted
استهدف	target
استهدفت	target
استهدفوا	target
يستهدف	target
تستهدف	target
استهداف	target; targeting
احترم	respect
يحترم	respect
تحترم	respect
احترام	respect
محترم	respected
موحد	unified; united
موحدة	unified; united
وحدة	unit; unity
وحدات	unit
توحيد	unify; unification
وحدوي	unionist
حكومة وحدة وطنية	national unity government
حكومة الوحدة الوطنية	national unity government
الوحدة الوطنية	national unity
حكومة الوفاق الوطني	government national accord
حكومة انتقالية	transitional government
الحكومة الانتقالية	transitional government
حكومة تصريف الأعمال	caretaker government
تصريف الأعمال	caretaker
حكومة ائتلافية	coalition government
ائتلاف	coalition
ائتلافات	coalition
انتقال	transition; transfer; move
انتقالي	transitional; interim
انتقالية	transitional; interim
المجلس الانتقالي الجنوبي	southern transitional council
المجلس العسكري	military council; junta
مجلس عسكري	military council; junta
مجلس السيادة	sovereign council
مجلس الرئاسة	presidency council
المجلس الرئاسي	presidential council; presidency council
المرحلة الانتقالية	transitional period
حكومة	government
حكومات	government
حكومي	government; governmental
حكومية	government; governmental
غير حكومي	non-governmental
غير حكومية	non-governmental
سلطة	authority; power
سلطات	authority
سلطات محلية	local authorities
السلطات المحلية	local authorities
برلمان	parliament
برلمانات	parliament
برلماني	parliamentary; lawmaker
برلمانية	parliamentary
برلمانيون	lawmaker; parliamentarian
برلمانيين	lawmaker; parliamentarian
نواب البرلمان	members of parliament; lawmakers
عضو البرلمان	member of parliament; lawmaker
أعضاء البرلمان	members of parliament; lawmakers
عضو مجلس النواب	congressman; lawmaker
مشرع	lawmaker; legislator
مشرعون	lawmaker; legislator
مشرعين	lawmaker; legislator
تشريع	legislation
تشريعات	legislation
تشريعي	legislative
تشريعية	legislative
دستور	constitution
دساتير	constitution
دستوري	constitutional
دستورية	constitutional
سياسة	policy; politics
سياسات	policy
سياسي	political; politician
سياسية	political
سياسيون	politician; political
سياسيين	politician; political
سياسيا	politically
السياسة الخارجية	foreign policy
سياسة خارجية	foreign policy
السياسة النقدية	monetary policy
سياسة نقدية	monetary policy
السياسة المالية	fiscal policy
السياسة الاقتصادية	economic policy
حل سياسي	political solution; political settlement
الحل السياسي	political solution; political settlement
تسوية سياسية	political settlement
تسوية	settlement
أزمة سياسية	political crisis
أزمة	crisis
أزمات	crisis
أزمة اقتصادية	economic crisis
الأزمة الاقتصادية	economic crisis
أزمة مالية	financial crisis
الأزمة المالية	financial crisis
الأزمة المالية العالمية	global financial crisis
الأزمة السورية	syrian crisis
مستدام	sustainable
مستدامة	sustainable
تنمية مستدامة	sustainable development
التنمية المستدامة	sustainable development
تنمية	development
تنموي	development
تنموية	development
احتراق	combustion; burn
إقلاع	takeoff
أقلع	take off
أقلعت	take off
مقترح	proposal; proposed
مقترحة	proposed
مقترحات	proposal
اقتراح	proposal; suggestion
اقتراحات	proposal; suggestion
اقترح	propose; suggest
اقترحت	propose; suggest
يقترح	propose; suggest
تقترح	propose; suggest
فندق	hotel
فنادق	hotel
بطاقة	card
بطاقات	card
بطاقة ائتمان	credit card
بطاقات الائتمان	credit card
ائتمان	credit
ائتماني	credit
ائتمانية	credit
تعميق	deepen
أهل	people; family; parents
أهالي	residents; people
أهلي	civil; private
أهلية	civil; eligibility
رام	aimed
رامية	aimed
تسخير	harness
شروق	sunrise
كتابة	writing
كتابي	written
كتابية	written
خيمة	tent
خيام	tent
لقي حتفه	die; kill
لقوا حتفهم	die; kill
لقي مصرعه	die; kill
لقوا مصرعهم	die; kill
لقيت حتفها	die; kill
مصرع	death
توفي	die
توفيت	die
وفاة	death
وفيات	death
وفيات الأطفال	child mortality
متوفى	deceased
موت	death
ماتت	die
ماتوا	die
يموت	die
تموت	die
ميت	dead
مميت	deadly; fatal
مميتة	deadly; fatal
أسفر	result; cause
أسفرت	result; cause
أودى بحياة	kill; claim life
أودت بحياة	kill; claim life
راح ضحيته	kill; victim
خاض	fight; wage; contest
خاضت	fight; wage; contest
يخوض	fight; wage
تخوض	fight; wage
أصل	origin; asset
أصول	asset; origin
أصلي	original; indigenous
أصلية	original; indigenous
سكان أصليون	indigenous people
السكان الأصليين	indigenous people
السكان الأصليون	indigenous people
تجميد الأصول	asset freeze; freeze assets
تجميد أصول	freeze assets
تجميد	freeze
جمد	freeze
جمدت	freeze
عمر	age; omar
أعمار	age
طمأنة	reassure
أوصى	recommend
أوصت	recommend
توصية	recommendation
توصيات	recommendation
إناث	female
أنثى	female
ذكر	mention; say; male
ذكرت	report; mention; say
ذكور	male
يذكر	mention; recall
وتيرة	pace; rate
تطبيق	application; implementation; app
تطبيقات	application; app
تطبيقي	applied
طبق	apply; dish
طبقت	apply
يطبق	apply; implement
تطبق	apply; implement
أداء	performance
أدى	lead; perform; cause
أدت	lead; cause
يؤدي	lead; perform; cause
تؤدي	lead; perform; cause
مؤدي	leading
إحصائيات	statistics
إحصاءات	statistics
إحصاء	statistics; census
باشر	begin; start
باشرت	begin; start
انتخاب	election; elect
انتخابات	election
انتخابي	electoral; election
انتخابية	electoral; election
انتخب	elect
انتخبت	elect
حملة انتخابية	election campaign
الحملة الانتخابية	election campaign
حملة	campaign
حملات	campaign
ناخب	voter
ناخبون	voter
ناخبين	voter
ناخبات	voter
صندوق اقتراع	ballot box
صناديق الاقتراع	ballot boxes; polls; polling stations
مركز اقتراع	polling station
مراكز الاقتراع	polling stations
مراكز اقتراع	polling stations
اقتراع	ballot; vote; polling
نسبة المشاركة	turnout
نسبة الإقبال	turnout
إقبال	turnout; demand
اللجنة الانتخابية	election commission
الهيئة العليا المستقلة للانتخابات	electoral commission
مفوضية الانتخابات	election commission
محرك	engine; motor
محركات	engine
محرك بحث	search engine
هرب	flee; escape; smuggle
هربت	flee; escape
هربوا	flee; escape
فر	flee; escape
فرت	flee
فروا	flee
فرار	escape; flight
هارب	fugitive
هاربين	fugitive
هروب	escape
أسوأ	worst; worse
مصلحة	interest; agency
مصالح	interest
رقم	number; figure
أرقام	number; figure
حرص	keen; keenness
حريص	keen
حريصة	keen
منسوب	level
عصبي	nervous; neurological
عصبية	nervous; tribalism
سيء	bad
سيئ	bad
سيئة	bad
امتداد	extension; extent
رفع	raise; lift
رفعت	raise; lift
يرفع	raise; lift
ترفع	raise; lift
أصر	insist
أصرت	insist
يصر	insist
تصر	insist
إصرار	insistence; determination
استطاع	able; manage
يستطيع	able
تستطيع	able
حمض	acid
إنفاق	spending; expenditure; tunnel
أنفق	spend
أنفقت	spend
نفقات	expense; expenditure; spending
الإنفاق العسكري	military spending; defense spending
الإنفاق الحكومي	government spending
الإنفاق الاستهلاكي	consumer spending
إنفاق المستهلكين	consumer spending
مستهلك	consumer
مستهلكون	consumer
مستهلكين	consumer
استهلاك	consumption
استهلاكي	consumer
استهلاكية	consumer
أسعار المستهلكين	consumer prices
أسعار المستهلك	consumer prices
مؤشر أسعار المستهلكين	consumer price index
مؤشر أسعار المستهلك	consumer price index
ذكاء	intelligence
ذكي	smart; intelligent
ذكية	smart; intelligent
ذكاء اصطناعي	artificial intelligence
الذكاء الاصطناعي	artificial intelligence
الذكاء الاصطناعي التوليدي	generative ai
التعلم الآلي	machine learning
روبوت	robot
روبوتات	robot
روبوت محادثة	chatbot
حوسبة سحابية	cloud computing
الحوسبة السحابية	cloud computing
إنترنت	internet
الإنترنت	internet; online
عبر الإنترنت	online
على الإنترنت	online; internet
موقع إلكتروني	website
مواقع إلكترونية	website
الموقع الإلكتروني	website
إلكتروني	electronic; online
إلكترونية	electronic; online
إلكترونيا	electronically; online
التجارة الإلكترونية	e-commerce
تجارة إلكترونية	e-commerce
برنامج	program; software
برامج	program; software
برمجيات	software
برمجة	programming
مبرمج	programmer
اختراق	hack; breach; breakthrough
قراصنة معلوماتية	hackers
برامج تجسس	spyware
برامج الفدية	ransomware
كلمة مرور	password
كلمة السر	password
بيانات شخصية	personal data
البيانات الشخصية	personal data
مستخدم إنترنت	internet user
مستخدمي الإنترنت	internet users
تكنولوجيا	technology
تكنولوجي	technological
تكنولوجية	technological
تقنية	technology; technical
تقني	technical; technician
تقنيات	technology; technique
شركات التكنولوجيا	tech companies; technology companies
شركة تكنولوجيا	tech company; technology company
شركات ناشئة	startups
شركة ناشئة	startup
ابتكار	innovation
اختراع	invention
التزم	commit; adhere
التزمت	commit; adhere
يلتزم	commit; adhere
تلتزم	commit; adhere
التزام	commitment; obligation
التزامات	commitment; obligation
ملتزم	committed
ملتزمة	committed
سائد	prevailing
سائدة	prevailing
تزامن	coincide
تزامنا	coincide
يتزامن	coincide
تتزامن	coincide
أنجز	complete; accomplish
إنجاز	achievement; completion
إنجازات	achievement
تولي	assume; take over
تولى	assume; take over
تولت	assume; take over
يتولى	assume; take over
تتولى	assume; take over
تدفئة	heating
قادم	coming; next
قادمة	coming; next
مقبل	next; coming
مقبلة	next; coming
ماض	past; last
ماضي	past; last
ماضية	last; past
حالي	current
حالية	current
جاري	current; ongoing
جارية	ongoing; current
سابق	former; previous
سابقة	former; previous; precedent
سابقون	former
سابقين	former
انتظار	wait; waiting
انتظر	wait; await
ينتظر	wait; await
تنتظر	wait; await
أصبح	become
أصبحت	become
أصبحوا	become
يصبح	become
تصبح	become
مفهوم	concept; understood
مفاهيم	concept
تفاهم	understanding
تفاهمات	understanding
صحيحة	correct; true
صحيح	correct; true
فاخر	luxury
فاخرة	luxury
قافلة	convoy
قوافل	convoy
قافلة مساعدات	aid convoy
موكب	motorcade; convoy; procession
صديق	friend
صديقة	friend; girlfriend
أصدقاء	friend
صداقة	friendship
أبلغ	inform; tell; report
أبلغت	inform; tell; report
أبلغوا	inform; report
يبلغ	reach; report
تبلغ	reach
بلغ	reach; amount
بلغت	reach; amount
إبلاغ	report; inform
بلاغ	report; communique
بلاغات	report; complaint
استحمام	bathing
اعتقد	believe; think
يعتقد	believe; think
تعتقد	believe; think
أعتقد	believe; think
يعتقدون	believe; think
اعتقاد	belief
مطلوب	wanted; required
مطلوبة	wanted; required
مطلوبين	wanted
رهان	bet
رهانات	bet; stake
راهن	bet
شارك في تأسيس	co-found
حماية	protection
محمي	protected
محمية	protected; reserve
محميات	reserve
محمية طبيعية	nature reserve
غيرت	change
يغير	change
تغير	change
تغيرت	change
تغيير	change
تغييرات	change
تغيرات	change
متغير	variable; variant
دعوة	call; invitation
دعوات	call; invitation
دعا	call; invite; urge
دعت	call; invite; urge
دعوا	call; urge
يدعو	call; invite; urge
تدعو	call; invite; urge
داعيا	call; urge
داعية	preacher; call
مدعو	invited
حث	urge
حثت	urge
يحث	urge
تحث	urge
ناشد	appeal; urge
ناشدت	appeal; urge
مناشدة	appeal
ملف	file; issue
ملفات	file; issue
الملف النووي	nuclear issue; nuclear file
تحرك	move; movement
تحركات	movement; move
يتحرك	move
تتحرك	move
متحرك	moving
مرجح	likely
مرجحة	likely
من المرجح	likely
رجح	suggest; likely
رجحت	suggest; likely
حظي	receive; enjoy
تحظى	enjoy; receive
يحظى	enjoy; receive
دعاية	propaganda; publicity
دعائي	propaganda
دعائية	propaganda
مستوصف	dispensary; clinic
تطلع	look forward; aspire
يتطلع	look forward; aspire
تتطلع	look forward; aspire
تطلعات	aspiration
تعزيز	strengthen; boost; enhance
تعزيزات	reinforcement
عزز	strengthen; boost; enhance
عززت	strengthen; boost
يعزز	strengthen; boost; enhance
تعزز	strengthen; boost; enhance
معزز	enhanced
أمل	hope
آمال	hope
يأمل	hope
تأمل	hope
أعرب	express
أعربت	express
يعرب	express
تعرب	express
معربا	express
معربة	express
انتهاج	pursue
بناء	construction; building; build
مبنى	building
مبان	building
مباني	building
بنى	build
بنت	girl; daughter; build
يبني	build
بنية	structure
بنية تحتية	infrastructure
البنية التحتية	infrastructure
بنى تحتية	infrastructure
البنى التحتية	infrastructure
استحقاق	maturity; entitlement; election
دعارة	prostitution
ميثاق	charter; pact
انحدر	descend; hail
ينحدر	hail; descend
نظرة	view; look; outlook
نظر	consider; look
ينظر	consider; look
تنظر	consider; look
اضطر	force; forced
اضطرت	force; forced
اضطروا	force; forced
اضطراري	emergency; forced
طارئ	emergency
طارئة	emergency
طوارئ	emergency
احتاج	need
يحتاج	need
تحتاج	need
يحتاجون	need
حاجة	need
احتياجات	need
محتاج	needy
محتاجين	needy
نطق	pronounce; utter
رد	respond; response; reply
ردت	respond; reply
ردود	reaction; response
يرد	respond; reply
ترد	respond; reply
ردود فعل	reaction
ردود الفعل	reaction
رد فعل	reaction
رد الفعل	reaction
ردا على	response
ردا على سؤال	asked; response
استجابة	response
استجاب	respond
استجابت	respond
انتقام	revenge; retaliation
انتقامي	retaliatory
انتقامية	retaliatory
ثأر	revenge
تعقيب	comment
صيغة	formula; form
صيغ	formula; form
صياغة	draft; drafting; formulation
شريك	partner
شريكة	partner
شركاء	partner
شراكة	partnership
شراكات	partnership
شركة	company; firm
شركات	company; firm
مؤسسة	institution; foundation; corporation
مؤسسات	institution
مؤسس	founder
مؤسسون	founder
مؤسسين	founder
تأسيس	establishment; founding; establish
أسس	establish; found; basis
أسست	establish; found
تأسس	establish; found
تأسست	establish; found
الشركاء التجاريين	trading partners
شركاء تجاريين	trading partners
محادثات	talk
محادثة	conversation
مباحثات	talk; discussion
مفاوضات	negotiation; talk
مفاوض	negotiator
مفاوضون	negotiator
مفاوضين	negotiator
تفاوض	negotiate; negotiation
يتفاوض	negotiate
تفاوضي	negotiating
مشاورات	consultation
تشاور	consult; consultation
حوار	dialogue
حوارات	dialogue
حوار وطني	national dialogue
الحوار الوطني	national dialogue
سيولة	liquidity
لفت	draw attention; point out
لفتت	draw attention; point out
لافتا	point out; note
لافتة	banner; sign
لافتات	banner
تمهيد	pave way; prelude
استمر	continue; last
استمرت	continue; last
يستمر	continue; last
تستمر	continue; last
استمرار	continuation; continue
مستمر	continuous; ongoing
مستمرة	continuous; ongoing
استرجاع	recover; retrieve
استرجع	recover; retrieve
استعاد	recover; regain; retake
استعادت	recover; regain; retake
استعادة	recover; regain; restore
انتشر	spread; deploy
انتشرت	spread; deploy
ينتشر	spread
تنتشر	spread
انتشار	spread; deployment; proliferation
انتشار الأسلحة النووية	nuclear proliferation
حظر الانتشار النووي	nuclear non-proliferation
نشر	publish; deploy; post
نشرت	publish; deploy; post
ينشر	publish; deploy
تنشر	publish; deploy
نشر قوات	deploy troops
منشور	post; published; leaflet
منشورات	post; leaflet; publication
نموذج	model; example
نماذج	model
شاسع	vast
شاسعة	vast
نصيب	share
عدل	justice; amend
عدلت	amend; revise
عادل	fair; just
عادلة	fair; just
عدالة	justice
عدالة اجتماعية	social justice
العدالة الاجتماعية	social justice
عدالة انتقالية	transitional justice
العدالة الانتقالية	transitional justice
تعديل	amendment; modification
تعديلات	amendment
تعديل دستوري	constitutional amendment
تعديلات دستورية	constitutional amendment
التعديلات الدستورية	constitutional amendment
جهد	effort
جهود	effort
الجهود الدبلوماسية	diplomatic efforts
ترسيخ	consolidate; entrench
سخر	mock; ridicule
مصرف	bank
مصارف	bank
مصرفي	bank; banking; banker
مصرفية	banking; bank
مصرفيين	banker
بنك	bank
بنوك	bank
بنكي	bank
بنكية	bank
القطاع المصرفي	banking sector
القطاع البنكي	banking sector
حساب مصرفي	bank account
حسابات مصرفية	bank account
حساب	account; calculation
حسابات	account; calculation
انتماءات	affiliation
ولادة قيصرية	cesarean section
قيصرية	caesarean
معلوم	known
معلومة	information
معلومات	information
معلوماتي	information
تقاضي	litigation; receive
تقاضى	receive; earn; litigation
مقاضاة	prosecution; sue
دعوى	lawsuit; suit
دعاوى	lawsuit
دعوى قضائية	lawsuit
دعاوى قضائية	lawsuit
رفع دعوى	sue; file lawsuit
رفع دعوى قضائية	file lawsuit; sue
قضية	case; issue
قضايا	case; issue
قضاء	judiciary; court; eliminate
قضائي	judicial; legal
قضائية	judicial; legal
ملاحقة	prosecution; pursuit
ملاحقة قضائية	prosecution
محكمة	court; tribunal
محاكم	court
محاكمة	trial
محاكمات	trial
هيئة محلفين	jury
هيئة المحلفين	jury
محلف	juror
حلف اليمين	swear; take oath
أدى اليمين	sworn in; take oath
أدى اليمين الدستورية	sworn in; take oath
أداء اليمين	swearing in; oath
محكوم	convict; sentenced
محكوم عليه	convict; sentenced
محكومين	convict
حكم عليه	sentence
عفو	pardon; amnesty
عفو عام	general amnesty; amnesty
عفو رئاسي	presidential pardon
عفا	pardon
شكوى	complaint
شكاوى	complaint
طعون	appeal
قرار	decision; resolution
قرارات	decision; resolution
قرر	decide
قررت	decide
قرروا	decide
يقرر	decide
تقرر	decide
لغة	language
لغات	language
لغوي	linguistic
تربة	soil
أدلة	evidence
دليل	evidence; guide; proof
تنفس	breathing; respiratory
تنفسي	respiratory
تنفسية	respiratory
جهاز التنفس	ventilator; respirator
أجهزة التنفس الاصطناعي	ventilators
ارتقاء	promotion; advance
رؤية	vision
رأى	see; believe; opinion; view
رأت	see; believe
يرى	see; believe
ترى	see; believe
تغطية	coverage; cover
غطى	cover
غطاء	cover
اقتحم	storm; break into
اقتحمت	storm; raid
اقتحموا	storm
اقتحام	storm; raid; break-in
اقتحامات	raid; incursion
توغل	incursion
مداهمة	raid
مداهمات	raid
داهم	raid
داهمت	raid
اختلاف	difference
اختلافات	difference
مختلف	different; various
مختلفة	different; various
حارق	incendiary; arson
حارقة	incendiary; burning
تقديم	submit; present; provide
قدمت	submit; present; provide
قدموا	submit; provide
يقدم	submit; provide; offer
فصلا	chapter; quarter
محضر	record; minutes; report
تجميل	cosmetic; plastic
عملية تجميل	plastic surgery; cosmetic surgery
عملية	operation; process
عمليات	operation
عملي	practical
إبرام	conclude; sign
أبرم	conclude; sign
أبرمت	conclude; sign
أبرز	prominent; highlight
أبرزت	highlight
بارز	prominent
بارزة	prominent
بارزين	prominent
قراءة	reading
قارئ	reader
قراء	reader
أملاك	property
ممتلكات	property
ملك خاص	private property
حق	right
حقوق	right
حقوق الأقليات	minority rights
حق النقض	veto
الفيتو	veto
فيتو	veto
نقض	veto; cassation
استخدام حق النقض	veto
سور	wall
جدار	wall
جدار برلين	berlin wall
الجدار الحدودي	border wall
حل	solution; resolve; dissolve
حلول	solution
حلت	dissolve; replace; solve
يحل	solve; replace
حل البرلمان	dissolve parliament
لوحات فنية	paintings
بعثة أممية	un mission
حلم	dream
أحلام	dream
تعاون	cooperation; cooperate
تعاوني	cooperative
تعاونية	cooperative
تعاون اقتصادي	economic cooperation
التعاون الاقتصادي	economic cooperation
تعاون عسكري	military cooperation
تعاون أمني	security cooperation
يتعاون	cooperate
تتعاون	cooperate
تحسن	improve; improvement
تحسنا	improvement
تحسين	improve; improvement
حسن	improve; good
يتحسن	improve
تتحسن	improve
ترأس	chair; head; lead; truss
ترأست	chair; lead
يترأس	chair; lead
تترأس	chair; lead
قدما	forward; foot
كرسي	chair
خير	good; charity
متطلبات	requirement
متطلب	requirement
ساهم	contribute
ساهمت	contribute
يساهم	contribute
تساهم	contribute
أسهم في	contribute
أسهمت	contribute
مساهمة	contribution
مساهمات	contribution
تشجيع	encourage; encouragement
شجع	encourage
شجعت	encourage
يشجع	encourage
تشجع	encourage
مكان	place; location
أماكن	place; location
كبير	big; large; senior; chief
كبيرة	big; large; major
كبار	senior; major; elderly
أكبر	largest; biggest; greater
كبرى	major; largest
صغير	small; young
صغيرة	small; little
صغار	small; young
أصغر	smallest; younger
ملجأ	shelter
ملاجئ	shelter
مأوى	shelter
إيواء	shelter
مركز إيواء	shelter
مشردين	homeless; displaced
مشرد	homeless
تشريد	displacement
تشرد	homelessness
إنجاب	childbirth; procreation
أزهار	flower
تمسك	adhere; insist
تمسكت	adhere; insist
يتمسك	adhere; insist
تصحيح	correction; correct
تدابير	measure
تدبير	measure
تقشف	austerity
إجراءات التقشف	austerity measures
إجراءات تقشف	austerity measures
تقشفي	austerity
تقشفية	austerity
إصلاح	reform; repair
إصلاحات	reform
إصلاحي	reformist
إصلاحية	reformist; reform
إصلاحات اقتصادية	economic reforms
الإصلاحات الاقتصادية	economic reforms
إصلاح اقتصادي	economic reform
اقتصاد	economy
اقتصادات	economy
اقتصاديات	economy; economics
اقتصادي	economic; economist
اقتصادية	economic
اقتصاديون	economist
اقتصاديين	economist; economic
اقتصاديا	economically
الاقتصاد العالمي	global economy; world economy
اقتصاد عالمي	global economy
الاقتصاد الأمريكي	us economy
الاقتصاد الأميركي	us economy
خبير اقتصادي	economist
خبراء اقتصاديون	economists
كبير الاقتصاديين	chief economist
كبير خبراء الاقتصاد	chief economist
تجارة	trade; commerce
تجاري	commercial; trade
تجارية	commercial; trade
تجاريا	commercially
تاجر	trader; merchant; dealer
تجار	trader; merchant; dealer
متعامل	trader; dealer
متعاملون	trader; dealer
متعاملين	trader; dealer
تبادل تجاري	trade exchange; trade
التبادل التجاري	trade exchange; bilateral trade
مفاوضات تجارية	trade talks; trade negotiations
المفاوضات التجارية	trade talks; trade negotiations
التجارة العالمية	world trade; global trade
التجارة الدولية	international trade
التجارة الخارجية	foreign trade
مال	money; finance
أموال	money; fund
مالية	finance; financial
ماليا	financially
نقد	criticism; cash; money
نقدي	cash; monetary
نقدية	monetary; cash
نقود	money; cash
انتقاد	criticism; criticize
انتقادات	criticism
انتقد	criticize
انتقدت	criticize
ينتقد	criticize
تنتقد	criticize
انتقادات حادة	sharp criticism
سعر	price; rate
أسعار	price; rate
تسعير	pricing
أسعار الغذاء	food prices
أسعار المواد الغذائية	food prices
أسعار الطاقة	energy prices
أسعار الغاز	gas prices
أسعار الوقود	fuel prices
أسعار الأسهم	share prices; stock prices
طلب	demand; request; ask
طلبت	ask; request
طلبات	request; application; order
يطلب	ask; request
تطلب	ask; require
طلبوا	ask
عرض وطلب	supply demand
العرض والطلب	supply demand
سلسلة	series; chain
سلاسل	chain
سلاسل التوريد	supply chains
سلاسل الإمداد	supply chains
سلسلة توريد	supply chain
استحواذ	acquisition; takeover
استحوذ	acquire
استحوذت	acquire
صفقة	deal
صفقات	deal
شراء	purchase; buy
اشترى	buy; purchase
اشترت	buy; purchase
يشتري	buy
تشتري	buy
مشتر	buyer
مشترون	buyer
مشترين	buyer
مشتريات	purchase
مؤشر	index; indicator
مؤشرات	indicator; index
مليار متر مكعب	billion cubic meters
تداول	trading; circulate
تداولات	trading
خصخصة	privatization
تأميم	nationalization
دعم حكومي	subsidy; government support
إعانات	subsidy; aid
رأس المال	capital
رأس مال	capital
رؤوس الأموال	capital
رؤوس أموال	capital
اقتصاد السوق	market economy
ميزة	advantage; feature
مزايا	advantage; benefit
منحة	grant; scholarship
منح	grant; give; award
منحت	grant; give; award
يمنح	grant; give
تمنح	grant; give
تمويل	financing; funding; finance
تمويلات	funding; financing
مول	finance; fund; mall
مولت	finance; fund
يمول	finance; fund
ممول	funded; financier
ممولة	funded
مانح	donor
مانحون	donor
مانحين	donor
الدول المانحة	donor countries
مؤتمر المانحين	donor conference
تبرع	donation; donate
تبرعات	donation
متبرع	donor
صندوق	fund; box
صناديق	fund; box
صندوق سيادي	sovereign fund; sovereign wealth fund
صندوق الثروة السيادي	sovereign wealth fund
سيادة	sovereignty
سيادي	sovereign
سيادية	sovereign
مخابئ	hideout; shelter
