# language: fa
و	-
در	-
به	-
از	-
که	-
را	-
با	-
بر	-
برای	-
این	-
آن	-
تا	-
هم	-
نیز	-
یا	-
اما	-
ولی	-
اگر	-
چه	-
چون	-
هر	-
همه	-
همین	-
همان	-
چنین	-
چنان	-
پس	-
زیرا	-
یک	-
یکی	-
هیچ	-
دیگر	-
دیگری	-
دیگران	-
خود	-
خودش	-
خودشان	-
خودم	-
خودمان	-
خودت	-
خویش	-
من	-
تو	-
او	-
وی	-
ما	-
شما	-
آنها	-
آنان	-
ایشان	-
اینها	-
می	-
نمی	-
ها	-
های	-
هایی	-
هایش	-
هایشان	-
ای	-
ام	-
اند	-
اش	-
شان	-
مان	-
تان	-
ات	-
تر	-
ترین	-
ی	-
ه	-
است	-
هست	-
هستند	-
هستیم	-
هستم	-
هستید	-
بود	-
بودند	-
بودم	-
بودیم	-
بوده	-
بوده‌است	-
نبود	-
نبودند	-
نیست	-
نیستند	-
نیستم	-
نیستیم	-
باشد	-
باشند	-
باشیم	-
باشم	-
نباشد	-
نباشند	-
باش	-
بودن	-
بودنش	-
نبودن	-
می‌باشد	-
می‌باشند	-
شد	-
شدند	-
شده	-
شده‌است	-
شده‌اند	-
شود	-
شوند	-
می‌شود	-
می‌شوند	-
می‌شد	-
می‌شدند	-
شدن	-
نشد	-
نشده	-
نشدند	-
نشود	-
نمی‌شود	-
بشود	-
شوم	-
شویم	-
شدم	-
شدیم	-
نشوند	-
می‌شویم	-
می‌شوم	-
کرد	-
کردند	-
کرده	-
کرده‌است	-
کرده‌اند	-
کند	-
کنند	-
کنیم	-
کنم	-
کنید	-
می‌کند	-
می‌کنند	-
می‌کنیم	-
می‌کنم	-
می‌کنید	-
می‌کرد	-
می‌کردند	-
کردن	-
کردم	-
کردیم	-
نکرد	-
نکردند	-
نکرده	-
نکند	-
نکنند	-
نمی‌کند	-
نمی‌کنند	-
نمی‌کنیم	-
نمی‌کنم	-
بکند	-
بکنند	-
بکنیم	-
نمی‌کرد	-
نکنید	-
گردد	-
گردید	-
گردیده	-
می‌گردد	-
گردند	-
نمود	-
نموده	-
نماید	-
می‌نماید	-
نمایند	-
نمودند	-
نمودن	-
خواهد	-
خواهند	-
خواهیم	-
خواهم	-
نخواهد	-
نخواهند	-
نخواهیم	-
خواهید	-
دارد	-
دارند	-
داریم	-
دارم	-
دارید	-
داشت	-
داشتند	-
داشته	-
داشته‌است	-
داشتن	-
داشتیم	-
داشتم	-
ندارد	-
ندارند	-
نداریم	-
ندارم	-
نداشت	-
نداشتند	-
نداشته	-
می‌داشت	-
داشته باشد	-
داشته باشند	-
داشته باشیم	-
کرده است	-
کرده اند	-
شده است	-
شده اند	-
شده بود	-
شده بودند	-
کرده بود	-
کرده بودند	-
بوده است	-
بوده اند	-
داشته است	-
خواهد شد	-
خواهند شد	-
خواهد کرد	-
خواهند کرد	-
خواهد بود	-
خواهند بود	-
خواهد داشت	-
خواهند داشت	-
نخواهد شد	-
نخواهد کرد	-
نخواهد بود	-
شده باشد	-
کرده باشد	-
بوده باشد	-
داد	-
دادند	-
داده	-
داده‌است	-
داده‌اند	-
دهد	-
دهند	-
دهیم	-
می‌دهد	-
می‌دهند	-
می‌داد	-
می‌دادند	-
می‌دهیم	-
بدهد	-
بدهند	-
بدهیم	-
دادن	-
نداد	-
نداده	-
نمی‌دهد	-
نمی‌دهند	-
ندهد	-
باید	-
نباید	-
شاید	-
باید که	-
می‌بایست	-
بایستی	-
بایست	-
بین	-
میان	-
روی	-
زیر	-
درباره	-
درباره ی	-
در باره	-
دربارهٔ	-
پیرامون	-
جهت	-
علیه	-
بدون	-
جز	-
به‌جز	-
به جز	-
بجز	-
مگر	-
برابر	-
در برابر	-
نزد	-
نزدیک به	-
سوی	-
به سوی	-
بسوی	-
از سوی	-
از طرف	-
توسط	-
بوسیله	-
به وسیله	-
به‌وسیله	-
از طریق	-
طی	-
در طی	-
در طول	-
در خلال	-
در جریان	-
در حین	-
در پی	-
به دنبال	-
به‌دنبال	-
بدنبال	-
درون	-
داخل	-
بیرون از	-
خارج از	-
ضمن	-
ضمن این‌که	-
همراه	-
همراه با	-
به همراه	-
به‌همراه	-
در کنار	-
در مورد	-
در خصوص	-
درخصوص	-
در رابطه با	-
در ارتباط با	-
در زمینه	-
در این زمینه	-
در این باره	-
در این‌باره	-
دراین باره	-
در این مورد	-
در این خصوص	-
نسبت به	-
راجع به	-
مربوط به	-
بنا بر	-
بنابر	-
بر اساس	-
براساس	-
بر پایه	-
بر مبنای	-
مطابق	-
طبق	-
به گفته	-
به گفته‌ی	-
بنابراین	-
از این رو	-
از این‌رو	-
لذا	-
در نتیجه	-
درنتیجه	-
به همین دلیل	-
به‌همین دلیل	-
به این ترتیب	-
بدین ترتیب	-
به‌این ترتیب	-
به عبارت دیگر	-
از جمله	-
ازجمله	-
مانند	-
مثل	-
نظیر	-
همچون	-
چنانچه	-
چنان‌که	-
هرچند	-
هر چند	-
اگرچه	-
اگر چه	-
گرچه	-
با این حال	-
با‌این‌حال	-
با این وجود	-
با این‌همه	-
با این همه	-
با وجود	-
باوجود	-
با وجود این	-
علیرغم	-
به رغم	-
به‌رغم	-
علی رغم	-
در حالی که	-
درحالی‌که	-
در حالی‌که	-
درحالی که	-
همچنین	-
هم چنین	-
بلکه	-
البته	-
تنها	-
فقط	-
صرفا	-
صرفاً	-
حتی	-
حتا	-
هنوز	-
هنوز هم	-
دوباره	-
وقتی	-
وقتی‌که	-
وقتی که	-
زمانی که	-
زمانی‌که	-
هنگامی که	-
هنگامی‌که	-
هنگام	-
به هنگام	-
در هنگام	-
پس از	-
بعد از	-
پس از آن	-
پس از این	-
بعد از آن	-
قبل از	-
پیش از	-
پیش از این	-
پیش از آن	-
قبل از آن	-
سپس	-
بعد	-
بعدا	-
بعداً	-
آنگاه	-
از آن پس	-
تا کنون	-
تاکنون	-
هم‌اکنون	-
هم اکنون	-
اینک	-
اینکه	-
این که	-
آنکه	-
آن که	-
آنچه	-
آن چه	-
کسی که	-
کسی‌که	-
کسانی که	-
کسانی‌که	-
چیزی که	-
چیزی‌که	-
جایی که	-
جایی‌که	-
تا جایی که	-
از آنجا که	-
از آنجا‌که	-
به طوری که	-
به‌طوری‌که	-
بطوریکه	-
به گونه‌ای که	-
به‌گونه‌ای	-
به گونه ای	-
هر چه	-
هرچه	-
هر یک	-
هریک	-
هر کدام	-
هرکدام	-
هیچ‌یک	-
هیچ یک	-
هیچ‌کدام	-
چرا	-
چرا که	-
چراکه	-
چگونه	-
چطور	-
کجا	-
کی	-
کدام	-
آیا	-
چند	-
چقدر	-
اینجا	-
این جا	-
آنجا	-
آن جا	-
اکنون	-
الان	-
حالا	-
دیگر این	-
بسیار	-
خیلی	-
بسیاری	-
بسیاری از	-
برخی	-
برخی از	-
بعضی	-
بعضی از	-
چندین	-
تعدادی	-
تعدادی از	-
شماری	-
شماری از	-
عده‌ای	-
عده ای	-
عده‌ای از	-
گروهی از	-
شمار	-
همگی	-
همه‌ی	-
تمام	-
تمامی	-
کلیه	-
سایر	-
غیره	-
و غیره	-
مثلا	-
مثلاً	-
به عنوان	-
به‌عنوان	-
بعنوان	-
به عنوان مثال	-
برای مثال	-
به‌ویژه	-
به ویژه	-
بویژه	-
به خصوص	-
به‌خصوص	-
بخصوص	-
خصوصا	-
خصوصاً	-
مخصوصا	-
یعنی	-
به‌طور	-
به طور	-
بطور	-
به صورت	-
به‌صورت	-
بصورت	-
به شکل	-
به‌شکل	-
به نوعی	-
به‌نوعی	-
نوعی	-
به هر حال	-
به‌هر‌حال	-
در هر حال	-
بالاخره	-
اساسا	-
اساساً	-
اصولا	-
اصولاً	-
واقعا	-
واقعاً	-
حقیقتا	-
دقیقا	-
دقیقاً	-
کاملا	-
کاملاً	-
نسبتا	-
نسبتاً	-
تقریبا	-
تقریباً	-
حدود	-
حدودا	-
حدوداً	-
در حدود	-
نزدیک	-
به دلیل	-
به‌دلیل	-
بدلیل	-
به علت	-
به‌علت	-
بعلت	-
به خاطر	-
به‌خاطر	-
بخاطر	-
به سبب	-
به منظور	-
به‌منظور	-
بمنظور	-
به نفع	-
در جهت	-
در راستای	-
در صورت	-
در صورتی که	-
در صورتی‌که	-
درصورتی‌که	-
در غیر این صورت	-
مبنی بر	-
مبنی بر این‌که	-
حاکی از	-
حاکی است	-
منظور	-
منظور از	-
بابت	-
از بابت	-
از لحاظ	-
از نظر	-
از حیث	-
به لحاظ	-
به‌لحاظ	-
از جهت	-
در قبال	-
در مقابل	-
به جای	-
به‌جای	-
بجای	-
به غیر از	-
غیر از	-
گذشته از	-
علاوه بر	-
علاوه‌بر	-
علاوه بر این	-
علاوه‌بر‌این	-
افزون بر	-
افزون بر این	-
بنا به	-
بنا به گفته	-
بر این اساس	-
بر همین اساس	-
بر این باور	-
گفتنی است	-
لازم به ذکر است	-
شایان ذکر است	-
یادآور می‌شود	-
به نظر	-
به‌نظر	-
به نظر می‌رسد	-
به نظر می رسد	-
به‌نظر‌می‌رسد	-
انگار	-
گویا	-
گویی	-
ظاهرا	-
ظاهراً	-
از قرار	-
لابد	-
حتما	-
حتماً	-
مسلما	-
قطعا	-
قطعاً	-
طبیعتا	-
معمولا	-
معمولاً	-
اغلب	-
غالبا	-
گاهی	-
گاه	-
همیشه	-
همواره	-
هرگز	-
هیچ‌گاه	-
هیچ گاه	-
هیچ‌وقت	-
هیچ وقت	-
فعلا	-
فعلاً	-
سریعا	-
اخیرا	-
اخیراً	-
قبلا	-
قبلاً	-
بعدها	-
چیست	-
کیست	-
چیزی	-
چیز	-
چیزها	-
چیزهایی	-
کس	-
کسی	-
کسانی	-
هر کسی	-
همدیگر	-
یکدیگر	-
یکدیگرند	-
با یکدیگر	-
با هم	-
باهم	-
از هم	-
بر روی	-
بر سر	-
در سر	-
سر	-
طور	-
طوری	-
این‌طور	-
این طور	-
آن‌طور	-
این‌گونه	-
این گونه	-
آن‌گونه	-
چنین‌چیزی	-
این‌چنین	-
این چنین	-
این‌بار	-
این بار	-
آن‌زمان	-
آقای	-
آقا	-
جناب	-
خانم	-
بانو	-
مرحوم	-
نامبرده	-
مذکور	-
فوق	-
یادشده	-
یاد شده	-
مزبور	-
ذیل	-
بی	-
غیر	-
نا	-
هم‌اینک	-
خصوص	-
مورد	-
موارد	-
حال	-
در حال	-
درحال	-
باره	-
عنوان	-
وجه	-
به هیچ وجه	-
به‌هیچ‌وجه	-
نظر به	-
با توجه به	-
باتوجه به	-
با اشاره به	-
اشاره به این	-
با بیان این‌که	-
با بیان این که	-
با تاکید بر	-
با تأکید بر	-
در همین حال	-
درهمین حال	-
در عین حال	-
درعین‌حال	-
در عین‌حال	-
در واقع	-
درواقع	-
در حقیقت	-
در اصل	-
در این میان	-
در این بین	-
در ادامه	-
در پایان	-
در نهایت	-
درنهایت	-
سرانجام	-
در آغاز	-
در ابتدا	-
بله	-
نه	-
نخیر	-
خیر	-
خب	-
خوب است	-
لطفا	-
لطفاً	-
سلام	-
می‌توان	-
می‌تواند	-
می‌توانند	-
می‌توانیم	-
می‌توانم	-
می‌توانید	-
بتواند	-
بتوانند	-
بتوانیم	-
توانست	-
توانستند	-
توانسته	-
نمی‌تواند	-
نمی‌توانند	-
نمی‌توانیم	-
نمی‌توان	-
نتوانست	-
نتوانستند	-
نتوانسته	-
نتواند	-
نتوانند	-
می توان	-
می تواند	-
می توانند	-
نمی تواند	-
نمی توانند	-
بتوان	-
می‌توانست	-
می توانست	-
می‌توانستند	-
توانستن	-
رئیس‌جمهور	president
رئیس جمهور	president
رییس‌جمهور	president
رییس جمهور	president
رئیس‌جمهوری	president
رییس‌جمهوری	president
رئیس جمهوری	president
رییس جمهوری	president
رؤسای جمهور	president
روسای جمهور	president
رؤسای جمهوری	president
روسای جمهوری	president
ریاست‌جمهوری	presidential; presidency
ریاست جمهوری	presidential; presidency
انتخابات ریاست‌جمهوری	presidential election
انتخابات ریاست جمهوری	presidential election
نامزد ریاست‌جمهوری	presidential candidate
نامزد ریاست جمهوری	presidential candidate
نامزد انتخابات ریاست‌جمهوری	presidential candidate
نامزد انتخابات ریاست جمهوری	presidential candidate
معاون رئیس‌جمهور	vice president
معاون رئیس جمهور	vice president
معاون رئیس‌جمهوری	vice president
معاون اول رئیس‌جمهور	vice president
معاون رئیس جمهوری	vice president
معاون اول	vice president
نخست‌وزیر	prime minister
نخست وزیر	prime minister
نخست‌وزیری	prime minister
نخست وزیری	prime minister
نخست‌وزیران	prime minister
نخست وزیران	prime minister
معاون نخست‌وزیر	deputy prime minister
معاون نخست وزیر	deputy prime minister
وزیر	minister
وزرا	minister
وزرای	minister
وزیران	minister
وزارت	ministry
وزارتخانه	ministry
وزارتخانه‌ها	ministry
وزارتخانه‌های	ministry
وزیر خارجه	foreign minister; secretary of state
وزیر امور خارجه	foreign minister; secretary of state
وزرای خارجه	foreign minister; secretary of state
وزرای امور خارجه	foreign minister; secretary of state
وزیران خارجه	foreign minister; secretary of state
وزارت خارجه	foreign ministry; state department
وزارت امور خارجه	foreign ministry; state department
وزارت خارجه آمریکا	state department
وزارت امور خارجه آمریکا	state department
وزیر خارجه آمریکا	secretary of state
وزیر امور خارجه آمریکا	secretary of state
وزیر خارجه بریتانیا	foreign secretary
وزیر امور خارجه بریتانیا	foreign secretary
وزیر دفاع	defense minister; defense secretary
وزرای دفاع	defense minister; defense secretary
وزارت دفاع	defense ministry; defense department
وزیر کشور	interior minister; home secretary
وزارت کشور	interior ministry
وزیر دارایی	finance minister
وزیر اقتصاد	economy minister
وزارت دارایی	finance ministry
وزارت اقتصاد	economy ministry
وزارت خزانه‌داری	treasury
وزارت خزانه داری	treasury
خزانه‌داری	treasury
خزانه داری	treasury
وزیر خزانه‌داری	treasury secretary
وزیر خزانه داری	treasury secretary
وزیر دادگستری	justice minister; attorney general
وزارت دادگستری	justice ministry; justice department
دادستان کل	attorney general; prosecutor general
وزیر نفت	oil minister
وزارت نفت	oil ministry
وزیر بهداشت	health minister
وزارت بهداشت	health ministry
وزیر آموزش و پرورش	education minister
آموزش و پرورش	education
وزارت آموزش و پرورش	education ministry
وزیر نیرو	energy minister
وزیر انرژی	energy minister
وزارت نیرو	energy ministry
وزارت انرژی	energy department
وزیر کشاورزی	agriculture minister
وزارت کشاورزی	agriculture ministry; agriculture department
وزارت جهاد کشاورزی	agriculture ministry; agriculture department
وزیر بازرگانی	commerce minister; trade minister
وزارت بازرگانی	commerce ministry; commerce department
وزیر اطلاعات	intelligence minister
وزارت اطلاعات	intelligence ministry
وزارت ارشاد	culture ministry
وزیر فرهنگ	culture minister
وزیر ورزش	sports minister
وزیر کار	labor minister
وزارت کار	labor ministry
وزیر راه	transport minister
وزیر راه و شهرسازی	transport minister
وزیر حمل‌و‌نقل	transport minister
وزیر ارتباطات	communications minister
وزیر علوم	science minister
وزیر پیشین	former minister
وزیر سابق	former minister
رئیس‌جمهور پیشین	former president
رئیس‌جمهور سابق	former president
رئیس‌جمهوری پیشین	former president
رئیس‌جمهوری سابق	former president
رئیس جمهور پیشین	former president
رئیس جمهور سابق	former president
رئیس جمهوری سابق	former president
نخست‌وزیر پیشین	former prime minister
نخست‌وزیر سابق	former prime minister
نخست وزیر سابق	former prime minister
نخست وزیر پیشین	former prime minister
رئیس‌جمهور منتخب	president-elect
رئیس جمهور منتخب	president-elect
رئیس‌جمهوری منتخب	president-elect
دولت	government; state
دولت‌ها	government; state
دولت‌های	government; state
دولتی	state; government; state-owned
دولت‌مردان	official; statesman
دولت موقت	interim government; transitional government
دولت ائتلافی	coalition government
دولت وحدت ملی	unity government
دولت فدرال	federal government
دولت مرکزی	central government
دولت محلی	local government
سخنگوی دولت	government spokesman
حکومت	government; rule
حکومتی	government; rule
حکومت‌ها	government; rule
حکومت‌های	government; rule
حکومت نظامی	martial law
رژیم	regime
رژیم‌ها	regime
رژیم‌های	regime
نظام	system; regime
نظام سیاسی	political system
کابینه	cabinet
هیئت دولت	cabinet
هیات دولت	cabinet
هیأت دولت	cabinet
پارلمان	parliament
پارلمان‌ها	parliament
پارلمانی	parliamentary
مجلس	parliament; assembly
مجلس شورای اسلامی	parliament
مجلس نمایندگان	house of representatives
مجلس نمایندگان آمریکا	house of representatives
مجلس سنا	senate
سنا	senate
مجلس عوام	house of commons
مجلس اعیان	house of lords
مجلس لردها	house of lords
مجلس خبرگان	assembly of experts
مجلس خبرگان رهبری	assembly of experts
رئیس مجلس	speaker
رییس مجلس	speaker
رئیس مجلس نمایندگان	speaker
نماینده مجلس	lawmaker; member of parliament
نمایندگان مجلس	lawmaker; member of parliament
نماینده‌مجلس	lawmaker; member of parliament
نماینده پارلمان	member of parliament; lawmaker
نمایندگان پارلمان	member of parliament; lawmaker
قانونگذار	lawmaker; legislator
قانونگذاران	lawmaker; legislator
قانونگذاری	legislation
سناتور	senator
سناتورها	senator
سناتورهای	senator
سناتوری	senator
کنگره	congress
کنگره آمریکا	congress
کاخ سفید	white house
کاخ	palace
کاخ کرملین	kremlin
کرملین	kremlin
نماینده	representative; lawmaker
نمایندگان	representative; lawmaker
نماینده‌ها	representative; lawmaker
نماینده‌ای	representative; lawmaker
نماینده ویژه	special envoy; special representative
نماینده دائم	permanent representative
نمایندگی	representation; mission
فرستاده	envoy
فرستادگان	envoy
فرستاده ویژه	special envoy
سیاست	policy; politics
سیاست‌ها	policy; politics
سیاست‌های	policy; politics
سیاست خارجی	foreign policy
سیاست داخلی	domestic policy
سیاست اقتصادی	economic policy
سیاستگذاری	policy
سیاستگذاران	policymaker
سیاستمدار	politician
سیاستمداران	politician
سیاستمداری	politician
سیاسی	political
سیاسیون	political
سیاسی و اقتصادی	political and economic
حزب	party
احزاب	party
حزبی	party
حزب‌ها	party
حزب‌های	party
حزب سیاسی	political party
احزاب سیاسی	political party
حزب حاکم	ruling party
حزب مخالف	opposition party
احزاب مخالف	opposition party
حزب دموکرات	democratic party
حزب دمکرات	democratic party
حزب جمهوریخواه	republican party
حزب محافظه‌کار	conservative party
حزب محافظه کار	conservative party
حزب کارگر	labor party
حزب کمونیست	communist party
حزب عدالت و توسعه	justice and development
حزب سبز	green party
حزب سبزها	green party
حزب لیبرال	liberal party
دموکرات	democrat; democratic
دمکرات	democrat; democratic
دموکرات‌ها	democrat; democratic
دمکرات‌ها	democrat; democratic
دموکرات‌های	democrat; democratic
دموکراتیک	democratic
دمکراتیک	democratic
دموکراسی	democracy
دمکراسی	democracy
دموکراسی‌ها	democracy
مردم‌سالاری	democracy
جمهوریخواه	republican
جمهوریخواهان	republican
جمهوری خواه	republican
جمهوری خواهان	republican
محافظه‌کار	conservative
محافظه‌کاران	conservative
محافظه کار	conservative
محافظه کاران	conservative
محافظه‌کارانه	conservative
اصلاح‌طلب	reformist
اصلاح‌طلبان	reformist
اصلاح طلب	reformist
اصلاح طلبان	reformist
اصلاحات	reform
اصلاح	reform; amendment
اصولگرا	hardliner; principlist
اصولگرایان	hardliner; principlist
تندرو	hardliner; radical; extremist
تندروها	hardliner; radical; extremist
تندروهای	hardliner; radical; extremist
تندروی	hardliner; radical; extremist
میانه‌رو	moderate
میانه‌روها	moderate
میانه رو	moderate
چپ	left
چپگرا	leftist; left-wing
چپگرایان	leftist; left-wing
راست‌گرا	right-wing
راستگرایان	right-wing
راست افراطی	far right
لیبرال	liberal
لیبرال‌ها	liberal
سوسیالیست	socialist
سوسیالیست‌ها	socialist
سوسیالیستی	socialist
سوسیالیسم	socialism
کمونیست	communist
کمونیست‌ها	communist
کمونیستی	communist
کمونیسم	communism
ملی‌گرا	nationalist
ملی‌گرایان	nationalist
ملی گرا	nationalist
ملی‌گرایانه	nationalist
ناسیونالیست	nationalist
ملی‌گرایی	nationalism
ناسیونالیسم	nationalism
پوپولیست	populist
پوپولیستی	populist
فاشیست	fascist
فاشیستی	fascist
فاشیسم	fascism
نازی	nazi
نازی‌ها	nazi
اپوزیسیون	opposition
مخالفان	opposition; opponent
مخالفین	opposition; opponent
مخالف	opposed; opponent; opposition
مخالفت	opposition
مخالفت کرد	oppose
مخالفت کرده	oppose
مخالفت می‌کند	oppose
مخالفت کردند	oppose
موافق	agree; favor
موافقت	agreement; approval
موافقت کرد	agree; approve
موافقت کردند	agree; approve
موافقت کرده	agree; approve
موافقت کرده‌اند	agree; approve
موافقت کند	agree; approve
موافقتنامه	agreement
موافقتنامه‌ها	agreement
انتخابات	election
انتخاباتی	election
انتخابات پارلمانی	parliamentary election
انتخابات سراسری	general election
انتخابات زودهنگام	early election; snap election
انتخابات محلی	local election
انتخابات میان‌دوره‌ای	midterm election
انتخابات مقدماتی	primary
کارزار انتخاباتی	election campaign
کمپین انتخاباتی	election campaign
مبارزات انتخاباتی	election campaign
ستاد انتخاباتی	election campaign
مبارزه انتخاباتی	election campaign
کارزار	campaign
کمپین	campaign
کمپین‌ها	campaign
نتایج انتخابات	election result
انتخاب	election; choice; selection
انتخاب شد	elect; choose
انتخاب شده	elect; choose
انتخاب شدند	elect; choose
انتخاب می‌شود	elect; choose
انتخاب کرد	choose; select
انتخاب کردند	choose; select
انتخاب کرده	choose; select
انتخاب می‌کند	choose; select
انتخاب کند	choose; select
منتخب	elect
رای	vote
رأی	vote
آرا	vote
آرای	vote
آراء	vote
رای‌ها	vote
رای داد	vote
رأی داد	vote
رای دادند	vote
رأی دادند	vote
رای می‌دهند	vote
رای داده‌اند	vote
رای داده	vote
رای‌گیری	voting; vote
رأی‌گیری	voting; vote
رای گیری	voting; vote
رأی گیری	voting; vote
رای‌دهندگان	voter
رأی‌دهندگان	voter
رای دهندگان	voter
رأی دهندگان	voter
رای‌دهنده	voter
رای اعتماد	confidence vote
رأی اعتماد	confidence vote
رای عدم اعتماد	no-confidence vote
رأی عدم اعتماد	no-confidence vote
صندوق رای	ballot box; poll
صندوق رأی	ballot box; poll
صندوق‌های رای	ballot box; poll
صندوق‌های رأی	ballot box; poll
حوزه انتخابیه	constituency
حوزه رای‌گیری	polling station
همه‌پرسی	referendum
همه پرسی	referendum
رفراندوم	referendum
رفراندم	referendum
نظرسنجی	poll; survey
نظرسنجی‌ها	poll; survey
نظرسنجی‌های	poll; survey
نامزد	candidate; nominee
نامزدها	candidate; nominee
نامزدهای	candidate; nominee
نامزدی	candidate; nominee; candidacy; nomination
کاندیدا	candidate; nominee
کاندیداها	candidate; nominee
کاندیداهای	candidate; nominee
کاندیداتوری	candidate; nominee
نامزد شد	nominate
نامزد شده	nominate
نامزد کرد	nominate
رقیب	rival
رقبا	rival
رقبای	rival
رقیبان	rival
رقابت	competition; contest
رقابت‌ها	competition; contest
رقابت‌های	competition; contest
رقابت می‌کند	compete
رقابت می‌کنند	compete
رقابت کرد	compete
رقابتی	competitive
پیروزی	victory; win
پیروزی‌ها	victory; win
پیروز	victorious; winner
پیروز شد	win
پیروز شدند	win
پیروز شده	win
به پیروزی رسید	win
پیروز می‌شود	win
شکست	defeat; failure
شکست خورد	lose; defeat; fail
شکست خورده	lose; defeat; fail
شکست خوردند	lose; defeat; fail
شکست داد	defeat; beat
شکست دادند	defeat; beat
شکست داده	defeat; beat
شکست بدهد	defeat; beat
شکست دهد	defeat; beat
اکثریت	majority
اقلیت	minority
اقلیت‌ها	minority
اقلیت‌های	minority
ائتلاف	coalition
ائتلاف‌ها	coalition
ائتلافی	coalition
متحد	ally
متحدان	ally
متحدین	ally
متحدانش	ally
متحد شدند	unite
اتحاد	alliance; unity
اتحادیه	union
اتحادیه‌ها	union
اتحادیه‌های	union
وحدت	unity
وحدت ملی	national unity
رهبر	leader
رهبران	leader
رهبری	leader; leadership
رهبرانی	leader
رهبر جمهوری اسلامی	supreme leader
رهبر معظم	supreme leader
رهبر معظم انقلاب	supreme leader
رهبر انقلاب	supreme leader
رهبر عالی	supreme leader
مقام معظم رهبری	supreme leader
رهبر ایران	supreme leader
بیت رهبری	supreme leader office
رهبر مخالفان	opposition leader
رئیس	head; chief; president
رییس	head; chief; president
رؤسا	head; chief; president
روسا	head; chief; president
رؤسای	head; chief; president
روسای	head; chief; president
رئیسان	head; chief; president
رئیس کل	governor; director general
ریاست	presidency; head; leadership
مدیر	manager; director
مدیران	manager; director
مدیرکل	director general
مدیر کل	director general
مدیرعامل	chief executive; managing director
مدیر عامل	chief executive; managing director
مدیران عامل	chief executive; managing director
مدیریت	management
مدیر اجرایی	executive director; chief executive
مدیره	board
هیئت مدیره	board; board of directors
هیات مدیره	board; board of directors
هیأت مدیره	board; board of directors
هیئت	delegation; board
هیات	delegation; board
هیأت	delegation; board
هیئت‌ها	delegation; board
دبیرکل	secretary general
دبیر کل	secretary general
دبیرکل سازمان ملل	secretary general
دبیر کل سازمان ملل	secretary general
دبیرکل سازمان ملل متحد	secretary general
دبیر	secretary
سخنگو	spokesman; spokesperson
سخنگوی	spokesman; spokesperson
سخنگویان	spokesman; spokesperson
سخنگوی کاخ سفید	white house spokesman
معاون	deputy; vice
معاونان	deputy; vice
معاونین	deputy; vice
معاون وزیر	deputy minister
قائم‌مقام	deputy
قائم مقام	deputy
مشاور	adviser
مشاوران	adviser
مشاور امنیت ملی	national security adviser
مقام	official; authority
مقام‌ها	official; authority
مقام‌های	official; authority
مقامات	official; authority
مقامی	official; authority
مقام ارشد	senior official
مقام‌های ارشد	senior official
مقامات ارشد	senior official
مقام‌های دولتی	government official
مقامات دولتی	government official
مسئول	official; responsible
مسئولان	official; responsible
مسئولین	official; responsible
مسوول	official; responsible
مسوولان	official; responsible
مسئولانی	official; responsible
مسئولیت	responsibility
مسئولیت‌ها	responsibility
مسوولیت	responsibility
مسئولیت‌های	responsibility
مسئولیت بر عهده گرفت	take responsibility; claim responsibility
بر عهده گرفت	take responsibility; claim responsibility
برعهده گرفت	take responsibility; claim responsibility
به عهده گرفت	take responsibility; claim responsibility
استاندار	governor
استانداران	governor
استانداری	governorate; provincial government
فرماندار	governor
فرمانداران	governor
فرمانداری	governor office
شهردار	mayor
شهرداران	mayor
شهرداری	municipality
شهرداری‌ها	municipality
شورا	council
شورای	council
شوراها	council
شوراهای	council
شورای شهر	city council
شورای امنیت	security council
شورای امنیت سازمان ملل	security council
شورای عالی امنیت ملی	national security council
شورای امنیت ملی	national security council
شورای نگهبان	guardian council
شورای حکام	board of governors
شورای همکاری خلیج فارس	gulf cooperation council
مجمع عمومی	general assembly
مجمع عمومی سازمان ملل	general assembly
مجمع تشخیص مصلحت	expediency council
مجمع تشخیص مصلحت نظام	expediency council
مجمع	assembly; forum
مجامع	assembly; forum
کمیته	committee
کمیته‌ها	committee
کمیته‌های	committee
کمیسیون	commission; committee
کمیسیون‌ها	commission; committee
کمیسیون‌های	commission; committee
کمیسیون اروپا	european commission
کمیسر	commissioner
کمیسیونر	commissioner
کارگروه	working group; task force
سازمان	organization
سازمان‌ها	organization
سازمان‌های	organization
سازمانی	organization
نهاد	institution; organization; body
نهادها	institution; organization; body
نهادهای	institution; organization; body
نهادی	institution; organization; body
موسسه	institute; institution
مؤسسه	institute; institution
موسسات	institute; institution
مؤسسات	institute; institution
بنیاد	foundation
بنیادها	foundation
بنیادی	fundamental
انجمن	association; society
انجمن‌ها	association; society
انجمن‌های	association; society
اداره	office; department; administration
ادارات	office; department; administration
اداری	administrative
دفتر	office
دفاتر	office
دفترش	office
آژانس	agency
آژانس‌ها	agency
آژانس‌های	agency
قانون	law
قوانین	law
قانون اساسی	constitution
قانونی	legal
غیرقانونی	illegal
غیر قانونی	illegal
قانونا	legally
لایحه	bill
لوایح	bill
طرح	plan; scheme; project; bill
طرح‌ها	plan; scheme; project; bill
طرح‌های	plan; scheme; project; bill
طرحی	plan; scheme; project; bill
مصوبه	resolution; legislation
مصوبات	resolution; legislation
تصویب	approval; passage
تصویب کرد	approve; pass
تصویب شد	approve; pass
تصویب کردند	approve; pass
تصویب کرده	approve; pass
به تصویب رساند	approve; pass
به تصویب رسید	approve; pass
تصویب شده	approve; pass
تایید	confirm; approval
تأیید	confirm; approval
تایید کرد	confirm
تأیید کرد	confirm
تایید کرده	confirm
تأیید کرده	confirm
تایید می‌کند	confirm
تأیید می‌کند	confirm
تایید کرده‌اند	confirm
تایید کردند	confirm
تأیید کردند	confirm
تایید شد	confirm
تأیید شد	confirm
رد	reject; deny
رد کرد	reject; deny
رد کرده	reject; deny
رد کردند	reject; deny
رد می‌کند	reject; deny
رد کرده‌اند	reject; deny
رد می‌کنند	reject; deny
رد شد	reject; deny
رد کند	reject; deny
تکذیب	denial; deny
تکذیب کرد	deny
تکذیب کرده	deny
تکذیب کردند	deny
تکذیب کرده‌اند	deny
تکذیب می‌کند	deny
تکذیب شد	deny
تحلیف	inauguration; oath
مراسم تحلیف	inauguration; oath
سوگند	oath
سوگند یاد کرد	swear
استعفا	resignation; resign
استعفای	resignation; resign
استعفایش	resignation; resign
استعفا کرد	resign
استعفا داد	resign
استعفا داده	resign
استعفا دهد	resign
استعفا بدهد	resign
استعفا کرده	resign
استعفا دادند	resign
کناره‌گیری کرد	resign
کناره‌گیری کند	resign
کناره‌گیری	resignation; withdrawal
کناره گیری	resignation; withdrawal
برکنار	dismissal; oust; dismiss
برکناری	dismissal; oust; dismiss
برکنار شد	dismiss; oust; fire
برکنار کرد	dismiss; oust; fire
برکنار شده	dismiss; oust; fire
عزل	dismissal; dismiss
استیضاح	impeachment
استیضاح شد	impeach
منصوب	appoint
منصوب شد	appoint
منصوب کرد	appoint
منصوب شده	appoint
منصوب کرده	appoint
انتصاب	appointment
انتصابات	appointment
مشروعیت	legitimacy
مشروع	legitimate
نامشروع	legitimate; illegitimate
حاکم	ruler; ruling
حاکمان	ruler; ruling
حاکمیت	sovereignty
استقلال	independence
استقلال‌طلب	separatist
استقلال‌طلبان	separatist
جدایی‌طلب	separatist
جدایی‌طلبان	separatist
جدایی طلب	separatist
جدایی طلبان	separatist
تجزیه‌طلب	separatist
تجزیه‌طلبان	separatist
جدایی‌طلبی	separatism
خودمختاری	autonomy
خودمختار	autonomous
مستقل	independent
انقلاب	revolution
انقلابی	revolution; revolutionary
انقلابیون	revolution
انقلاب اسلامی	islamic revolution
کودتا	coup
کودتای	coup
کودتای نظامی	military coup
سرنگونی	overthrow
براندازی	overthrow
سرنگون	overthrow; topple
سرنگون شد	overthrow; topple; shoot down
سرنگون کرد	overthrow; topple; shoot down
سرنگون کند	overthrow; topple; shoot down
دیکتاتور	dictator
دیکتاتورها	dictator
دیکتاتوری	dictatorship
استبداد	tyranny
اقتدارگرا	authoritarian
قدرت	power
قدرت‌ها	power
قدرت‌های	power
قدرتمند	powerful
ابرقدرت	superpower
ابرقدرت‌ها	superpower
قدرت‌های جهانی	world power
قدرت‌های بزرگ	world power
به قدرت رسید	come to power
به قدرت رسیدن	come to power
بحران	crisis
بحران‌ها	crisis
بحران‌های	crisis
بحرانی	crisis
بحران سیاسی	political crisis
بحران اقتصادی	economic crisis
بحران مالی	financial crisis
بحران انسانی	humanitarian crisis
بن‌بست	deadlock; impasse
بن بست	deadlock; impasse
اعتراض	protest
اعتراض‌ها	protest
اعتراض‌های	protest
اعتراضات	protest
اعتراضی	protest
اعتراض کرد	protest
اعتراض کردند	protest
اعتراض کرده	protest
اعتراض کرده‌اند	protest
اعتراضات سراسری	nationwide protest
معترض	protester
معترضان	protester
معترضین	protester
تظاهرات	demonstration; protest
تظاهرات کردند	demonstrate; protest
تظاهرات کرد	demonstrate; protest
تظاهرکنندگان	protester; demonstrator
تظاهرات‌کنندگان	protester; demonstrator
تظاهرکننده	protester; demonstrator
راهپیمایی	march; rally
تجمع	gathering; rally
تجمعات	gathering; rally
تجمع‌ها	gathering; rally
تجمع کردند	gather
تجمع کرد	gather
تجمع کرده‌اند	gather
گردهمایی	rally; gathering
تحصن	sit-in
ناآرامی	unrest
ناآرامی‌ها	unrest
ناآرامی‌های	unrest
شورش	riot; rebellion; uprising
شورش‌ها	riot; rebellion; uprising
شورش‌های	riot; rebellion; uprising
قیام	uprising
خیزش	uprising
اغتشاش	riot
اغتشاشات	riot
آشوب	riot; chaos
هرج و مرج	chaos
فعال	activist; active
فعالان	activist; active
فعالین	activist; active
فعال حقوق بشر	human rights activist
فعالان حقوق بشر	human rights activist
فعال سیاسی	political activist
فعالان سیاسی	political activist
فعالیت	activity
فعالیت‌ها	activity
فعالیت‌های	activity
حقوق بشر	human rights
نقض حقوق بشر	human rights violation
سازمان حقوق بشر	human rights group
سازمان‌های حقوق بشر	human rights group
گروه‌های حقوق بشر	human rights group
گروه‌های حقوق بشری	human rights group
حقوق بشری	human rights
حقوق	right; law; salary
حق	right
حقوق مدنی	civil rights
حقوق زنان	women rights
حقوق شهروندی	civil rights
جامعه مدنی	civil society
جامعه	society; community
جوامع	community; society
جامعه جهانی	international community
جامعه بین‌المللی	international community
جامعه بین المللی	international community
آزادی	freedom
آزادی‌ها	freedom
آزادی‌های	freedom
آزادی بیان	freedom of speech; free speech
آزادی مطبوعات	press freedom
آزاد	free
آزاد شد	release; free
آزاد شدند	release; free
آزاد شده	release; free
آزاد شده‌اند	release; free
آزاد شوند	release; free
آزاد شود	release; free
آزاد کرد	release; free; liberate
آزاد کردند	release; free; liberate
آزاد کرده	release; free; liberate
آزاد کند	release; free; liberate
آزادسازی	release; liberation
برابری	equality
نابرابری	inequality
نابرابری‌ها	inequality
عدالت	justice
عدالت اجتماعی	social justice
تبعیض	discrimination
تبعیض‌آمیز	discrimination
نژادپرستی	racism
نژادپرست	racist
نژادپرستانه	racist
نژاد	race
نژادی	racial
قومی	ethnic
قوم	ethnic group; tribe
اقوام	ethnic group; tribe
قبیله	tribe
قبایل	tribe
قبیله‌ای	tribe
فساد	corruption
فساد مالی	corruption
فاسد	corrupt
رشوه	bribe; bribery
رشوه‌خواری	bribe; bribery
رسوایی	scandal
رسوایی‌ها	scandal
افشاگری	revelation; disclosure
افشا	disclosure; reveal
افشای	disclosure; reveal
افشا کرد	reveal; disclose; leak
افشا شد	reveal; disclose; leak
فاش کرد	reveal; disclose; leak
فاش شد	reveal; disclose; leak
افشا شده	reveal; disclose; leak
فاش	reveal; disclose
شفافیت	transparency
شفاف	transparent
شهروند	citizen
شهروندان	citizen
شهروندی	citizen; citizenship
شهروندانش	citizen
تابعیت	citizenship; nationality
تابعیت دوگانه	dual nationality; dual national
دوتابعیتی	dual nationality; dual national
دو تابعیتی	dual nationality; dual national
ملیت	nationality
ملی	national
ملت	nation
ملت‌ها	nation
ملل	nation
مردم	people; public
مردمی	people; public; popular
مردمان	people
افکار عمومی	public opinion
عمومی	public; general
دولت آمریکا	government
دولت بریتانیا	government
امپراتوری	empire
امپراطوری	empire
امپراتور	emperor
امپراطور	emperor
پادشاه	king; shah
پادشاهان	king; shah
شاه	king; shah
پادشاهی	kingdom; monarchy
سلطنت	royal; monarchy; reign
سلطنتی	royal; monarchy; reign
ملکه	queen
شاهزاده	prince
شاهزادگان	prince
ولیعهد	crown prince
شاهدخت	princess
پرنسس	princess
امیر	emir
سلطان	sultan
شیخ	sheikh
بانوی اول	first lady
خاندان سلطنتی	royal family
خانواده سلطنتی	royal family
صدراعظم	chancellor
صدر اعظم	chancellor
جمهوری	republic
جمهوری اسلامی	islamic republic
جمهوری اسلامی ایران	islamic republic
فدرال	federal
ایالت	state
ایالت‌ها	state
ایالات	state
ایالتی	state
ایالت‌های	state
استان	province
استان‌ها	province
استان‌های	province
استانی	province
ولایت	province
ولایات	province
ولایت فقیه	supreme leader
شهرستان	county
بخشدار	district governor
ناحیه	district; area
نواحی	district; area
منطقه	region; area; zone
مناطق	region; area; zone
منطقه‌ای	region; area; zone; regional
منطقه‌ها	region; area; zone
محلی	local
محلی‌ها	local
محل	place; location; site
شهر	city; town
شهرها	city; town
شهرهای	city; town
شهری	city; town; urban
پایتخت	capital
پایتخت‌های	capital
روستا	village
روستاها	village
روستاهای	village
روستای	village
روستایی	village; rural; villager
روستاییان	rural; villager
شهرک	settlement; town
شهرک‌ها	settlement; town
شهرک‌های	settlement; town
شهرک‌سازی	settlement
شهرک سازی	settlement
شهرک‌نشینان	settler
شهرک‌نشین	settler
شهرک نشینان	settler
مرز	border
مرزها	border
مرزهای	border
مرزی	border
خط مرزی	border
سرزمین	land; territory
سرزمین‌ها	land; territory
سرزمین‌های	land; territory
خاک	soil; territory
تمامیت ارضی	territorial integrity
قلمرو	territory
آب‌های سرزمینی	territorial water
مهاجر	migrant; immigrant
مهاجران	migrant; immigrant
مهاجرین	migrant; immigrant
مهاجرت	migration; immigration
مهاجرتی	immigration
پناهجو	asylum seeker; refugee
پناهجویان	asylum seeker; refugee
پناهجوی	asylum seeker; refugee
پناهندگی	asylum
پناهنده	refugee
پناهندگان	refugee
آواره	refugee; displaced
آوارگان	refugee; displaced
آوارگی	displacement
اخراج	expulsion; deportation; dismissal
اخراج کرد	expel; deport; dismiss
اخراج شد	expel; deport; dismiss
اخراج شدند	expel; deport; dismiss
اخراج کردند	expel; deport; dismiss
اخراج شده	expel; deport; dismiss
تبعید	exile
تبعیدی	exiled
ویزا	visa
روادید	visa
گذرنامه	passport
پاسپورت	passport
گذرنامه‌ها	passport
دیپلمات	diplomat
دیپلمات‌ها	diplomat
دیپلمات‌های	diplomat
دیپلماتیک	diplomatic
دیپلماسی	diplomacy
سفیر	ambassador
سفرا	ambassador
سفرای	ambassador
سفیران	ambassador
سفارت	embassy
سفارتخانه	embassy
سفارتخانه‌ها	embassy
سفارت‌های	embassy
کنسولگری	consulate
سرکنسول	consul
کنسول	consul
کنسولی	consular
کاردار	charge d'affaires
روابط	relation; tie
رابطه	relationship; relation; link
روابط دیپلماتیک	diplomatic relation; diplomatic tie
روابط دوجانبه	bilateral relation
قطع روابط	sever tie
عادی‌سازی	normalization
عادی سازی	normalization
عادی‌سازی روابط	normalize relation
دوجانبه	bilateral
دو جانبه	bilateral
چندجانبه	multilateral
چند جانبه	multilateral
سه‌جانبه	trilateral
سه جانبه	trilateral
دیدار	meeting; visit; match
دیدارها	meeting; visit; match
دیدارهای	meeting; visit; match
دیداری	meeting; visit; match
دیدار کرد	meet; visit
دیدار کردند	meet; visit
دیدار کرده	meet; visit
دیدار می‌کند	meet; visit
دیدار کند	meet; visit
ملاقات	meeting; meet
ملاقات‌ها	meeting; meet
ملاقات کرد	meet
ملاقات کردند	meet
ملاقات کند	meet
سفر	trip; visit; travel
سفرها	trip; visit; travel
سفرهای	trip; visit; travel
سفری	trip; visit; travel
سفر کرد	travel; visit
سفر کرده	travel; visit
سفر می‌کند	travel; visit
سفر کردند	travel; visit
سفر کند	travel; visit
بازدید	visit
بازدید کرد	visit
مذاکره	negotiation; talk
مذاکرات	negotiation; talk
مذاکرات صلح	peace talk
مذاکرات هسته‌ای	nuclear talk; nuclear negotiation
مذاکره کرد	negotiate
مذاکره کردند	negotiate
مذاکره کند	negotiate
مذاکره می‌کنند	negotiate
مذاکره‌کننده	negotiator
مذاکره‌کنندگان	negotiator
مذاکره کنندگان	negotiator
مذاکره‌کننده‌ارشد	negotiator
میز مذاکره	negotiating table
گفت‌وگو	talk; conversation; dialogue; interview
گفتگو	talk; conversation; dialogue; interview
گفت و گو	talk; conversation; dialogue; interview
گفت‌وگوها	talk; conversation; dialogue; interview
گفتگوها	talk; conversation; dialogue; interview
گفت‌وگوهای	talk; conversation; dialogue; interview
گفتگوهای	talk; conversation; dialogue; interview
گفت وگو	talk; conversation; dialogue; interview
گفتگو کرد	talk; discuss
گفت‌وگو کرد	talk; discuss
گفت‌وگو کردند	talk; discuss
گفتگو کردند	talk; discuss
گفتگوی تلفنی	phone call
گفت‌وگوی تلفنی	phone call
تماس تلفنی	phone call
رایزنی	consultation; talk
رایزنی‌ها	consultation; talk
نشست	meeting; summit; session
نشست‌ها	meeting; summit; session
نشست‌های	meeting; summit; session
نشستی	meeting; summit; session
نشست خبری	news conference; press conference
کنفرانس خبری	news conference; press conference
کنفرانس مطبوعاتی	news conference; press conference
نشست مطبوعاتی	news conference; press conference
نشست سران	summit
اجلاس سران	summit
اجلاس	summit; session
اجلاس‌ها	summit; session
جلسه	meeting; session
جلسات	meeting; session
جلسه‌ای	meeting; session
کنفرانس	conference
کنفرانس‌ها	conference
همایش	conference
همایش‌ها	conference
سران	leader; head
میانجی	mediator
میانجی‌ها	mediator
میانجیان	mediator
میانجیگری	mediation
میانجی گری	mediation
وساطت	mediation
میانجیگری کرد	mediate
توافق	agreement; deal
توافق‌ها	agreement; deal
توافقات	agreement; deal
توافق‌های	agreement; deal
توافقی	agreement; deal
توافقنامه	agreement; accord
توافقنامه‌ها	agreement; accord
توافق نامه	agreement; accord
توافقنامه‌ای	agreement; accord
توافق هسته‌ای	nuclear deal
توافق هسته ای	nuclear deal
توافق صلح	peace deal; peace agreement
توافق آتش‌بس	ceasefire agreement
توافق کرد	agree; reach agreement
توافق کردند	agree; reach agreement
توافق کرده‌اند	agree; reach agreement
توافق شد	agree; reach agreement
به توافق رسیدند	agree; reach agreement
به توافق رسید	agree; reach agreement
به توافق رسیده‌اند	agree; reach agreement
توافق کنند	agree; reach agreement
برجام	nuclear deal; jcpoa
پیمان	treaty; pact
پیمان‌ها	treaty; pact
پیمان‌های	treaty; pact
معاهده	treaty
معاهدات	treaty
قرارداد	contract; agreement
قراردادها	contract; agreement
قراردادهای	contract; agreement
قراردادی	contract; agreement
پروتکل	protocol
کنوانسیون	convention
منشور	charter
منشور سازمان ملل	un charter
قطعنامه	resolution
قطعنامه‌ها	resolution
قطعنامه‌ای	resolution
قطعنامه‌های	resolution
وتو	veto
وتو کرد	veto
حق وتو	veto
تفاهم	understanding
تفاهم‌نامه	memorandum of understanding
یادداشت تفاهم	memorandum of understanding
یادداشت	note; memo; article
بیانیه	statement
بیانیه‌ای	statement
بیانیه‌ها	statement
بیانیه‌های	statement
بیانیه مشترک	joint statement
اعلامیه	declaration; statement
اعلامیه‌ای	declaration; statement
اطلاعیه	statement; announcement
اطلاعیه‌ای	statement; announcement
اعلام	announcement; declaration
اعلام کرد	announce; declare
اعلام کردند	announce; declare
اعلام کرده	announce; declare
اعلام کرده‌اند	announce; declare
اعلام می‌کند	announce; declare
اعلام شد	announce; declare
اعلام شده	announce; declare
اعلام داشت	announce; declare
اعلام کند	announce; declare
اعلام نمود	announce; declare
امضا	signature; sign
امضای	signature; sign
امضاء	signature; sign
امضا کرد	sign
امضا کردند	sign
امضا کرده	sign
امضا شد	sign
امضا کند	sign
امضا شده	sign
امضا کرده‌اند	sign
به امضا رسید	sign
به امضا رساند	sign
تعهد	commitment; obligation; pledge
تعهدات	commitment; obligation; pledge
تعهدی	commitment; obligation; pledge
متعهد	committed; commit
متعهد شد	pledge; commit
متعهد شده	pledge; commit
متعهد شدند	pledge; commit
پایبند	commitment; adhere
پایبندی	commitment; adhere; compliance
همکاری	cooperation; collaboration
همکاری‌ها	cooperation; collaboration
همکاری‌های	cooperation; collaboration
همکاری کرد	cooperate; collaborate
همکاری می‌کند	cooperate; collaborate
همکاری کند	cooperate; collaborate
همکاری کنند	cooperate; collaborate
همکاری می‌کنند	cooperate; collaborate
همکار	colleague
همکاران	colleague
همکارانش	colleague
شریک	partner
شرکا	partner
شرکای	partner
مشارکت	participation; partnership; turnout
حمایت	support
حمایت‌ها	support
حمایت‌های	support
حمایت کرد	support; back
حمایت می‌کند	support; back
حمایت می‌کنند	support; back
حمایت کرده	support; back
حمایت کردند	support; back
حمایت کند	support; back
حمایت کرده‌اند	support; back
حامی	supporter; backer; advocate
حامیان	supporter; backer
هوادار	supporter; fan
هواداران	supporter; fan
هواداری	supporter; fan
طرفدار	supporter; fan
طرفداران	supporter; fan
پشتیبانی	support
پشتیبانی می‌کند	support
پشتیبانی کرد	support
کمک	help; aid; assistance
کمک‌ها	help; aid; assistance
کمک‌های	help; aid; assistance
کمک کرد	help; assist
کمک می‌کند	help; assist
کمک کند	help; assist
کمک کنند	help; assist
کمک کرده	help; assist
کمک کردند	help; assist
کمک‌های بشردوستانه	humanitarian aid
کمک بشردوستانه	humanitarian aid
کمک‌های انسان‌دوستانه	humanitarian aid
بشردوستانه	humanitarian
انسان‌دوستانه	humanitarian
انسان دوستانه	humanitarian
کمک مالی	financial aid; donation
کمک نظامی	military aid
کمک‌های نظامی	military aid
تحریم	sanction; boycott
تحریم‌ها	sanction; boycott
تحریم‌های	sanction; boycott
تحریمی	sanction; boycott
تحریم‌های اقتصادی	economic sanction
تحریم‌های بین‌المللی	international sanction
تحریم کرد	sanction; boycott
تحریم شد	sanction; boycott
تحریم کرده	sanction; boycott
تحریم شده	sanction; boycott
لغو تحریم‌ها	lift sanction; sanction relief
رفع تحریم‌ها	lift sanction; sanction relief
محاصره	siege; blockade
تنش	tension
تنش‌ها	tension
تنش‌های	tension
تنش‌زدایی	de-escalation
کاهش تنش	de-escalation
کاهش تنش‌ها	de-escalation
تشدید تنش	escalation
اختلاف	dispute; difference; disagreement
اختلافات	dispute; difference; disagreement
اختلاف‌ها	dispute; difference; disagreement
اختلاف‌نظر	dispute; difference; disagreement
اختلاف نظر	dispute; difference; disagreement
مناقشه	conflict; dispute
مناقشات	conflict; dispute
منازعه	conflict
منازعات	conflict
مذاکره مستقیم	direct talk
مداخله	intervention; interference
دخالت	interference; intervention; meddling
دخالت‌ها	interference; intervention; meddling
دخالت کرد	interfere; intervene
دخالت می‌کند	interfere; intervene
محکوم	condemn; convict
محکوم کرد	condemn
محکوم کردند	condemn
محکوم کرده	condemn
محکوم کرده‌اند	condemn
محکوم می‌کند	condemn
محکوم شد	convict; sentence
محکوم شدند	convict; sentence
محکوم شده	convict; sentence
محکوم شده‌اند	convict; sentence
محکومیت	condemnation; conviction
انتقاد	criticism
انتقادها	criticism
انتقادات	criticism
انتقادی	criticism
انتقادهای	criticism
انتقاد کرد	criticize
انتقاد کردند	criticize
انتقاد کرده	criticize
انتقاد کرده‌اند	criticize
انتقاد می‌کند	criticize
منتقد	critic
منتقدان	critic
منتقدین	critic
هشدار	warning
هشدارها	warning
هشدارهای	warning
هشدار داد	warn
هشدار دادند	warn
هشدار داده	warn
هشدار داده‌اند	warn
هشدار می‌دهد	warn
هشدار می‌دهند	warn
تهدید	threat
تهدیدها	threat
تهدیدات	threat
تهدیدی	threat
تهدیدهای	threat
تهدید کرد	threaten
تهدید کردند	threaten
تهدید کرده	threaten
تهدید می‌کند	threaten
تهدید شد	threaten
تهدید به	threaten
درخواست	request; call; application
درخواست‌ها	request; call; application
درخواست‌های	request; call; application
درخواستی	request; call; application
درخواست کرد	request; call; ask
درخواست کردند	request; call; ask
درخواست کرده	request; call; ask
درخواست کرده‌اند	request; call; ask
درخواست می‌کند	request; call; ask
خواستار	call; demand
خواستار شد	call; demand; urge
خواستار شدند	call; demand; urge
خواستار شده	call; demand; urge
خواستار شده‌اند	call; demand; urge
خواسته	demand
خواسته‌ها	demand
خواسته‌های	demand
خواست	want; ask
خواستند	want; ask
می‌خواهد	want; ask
می‌خواهند	want; ask
می‌خواهیم	want; ask
می‌خواهم	want; ask
بخواهد	want; ask
می‌خواست	want; ask
می‌خواستند	want; ask
بخواهند	want; ask
خواسته‌اند	want; ask
نمی‌خواهد	want
نمی‌خواهند	want
نمی‌خواهیم	want
نمی‌خواهم	want
نخواست	want
خواهان	want; seek; demand
دعوت	invitation; call
دعوت کرد	invite; call
دعوت شد	invite; call
دعوت شده	invite; call
دعوت کردند	invite; call
دعوت کرده	invite; call
فراخواند	call; summon; recall
فراخواندند	call; summon; recall
فراخوانده	call; summon; recall
فرا خواند	call; summon; recall
فراخوان	call; recall
احضار	summon
احضار کرد	summon
احضار شد	summon
نگرانی	concern; worry
نگرانی‌ها	concern; worry
نگرانی‌های	concern; worry
نگران	worried; concerned
نگران‌کننده	worried; concerned
ابراز نگرانی	express concern
ابراز نگرانی کرد	express concern
ابراز نگرانی کردند	express concern
ابراز نگرانی کرده	express concern
ابراز	express
ابراز کرد	express
ابراز داشت	express
ابراز کردند	express
ابراز تاسف	regret
ابراز تأسف	regret
تاسف	regret
تأسف	regret
ابراز امیدواری	express hope; hope
ابراز امیدواری کرد	express hope; hope
امیدوار	hope; hopeful
امیدواری	hope; hopeful
امیدوارم	hope; hopeful
امیدواریم	hope; hopeful
امیدوارند	hope; hopeful
امیدوار است	hope; hopeful
امیدوارکننده	hope; hopeful
امید	hope
امیدها	hope
صلح	peace
صلح‌آمیز	peace; peaceful
مسالمت‌آمیز	peaceful
مسالمت آمیز	peaceful
صلح‌بان	peacekeeper; peacekeeping
صلح‌بانان	peacekeeper; peacekeeping
نیروهای صلح‌بان	peacekeeper; peacekeeping
نیروهای حافظ صلح	peacekeeper; peacekeeping
حافظ صلح	peacekeeper; peacekeeping
روند صلح	peace process
طرح صلح	peace plan
جایزه صلح نوبل	nobel peace prize
ثبات	stability
بی‌ثبات	instability; unstable
بی‌ثباتی	instability; unstable
باثبات	stable
با ثبات	stable
آشتی	reconciliation
مصالحه	compromise; reconciliation
سازش	compromise
ضرب‌الاجل	deadline
ضرب الاجل	deadline
مهلت	deadline
بین‌المللی	international
بین المللی	international
جهانی	global; world
جهان	world
جهانیان	world
دنیا	world
دنیای	world
خارجی	foreign; foreigner
خارجی‌ها	foreign; foreigner
خارجه	foreign
خارج	abroad; outside
خارج از کشور	abroad; overseas
داخلی	domestic; internal
امور داخلی	internal affair
امور خارجه	foreign affair
امور	affair
همسایه	neighbor
همسایگان	neighbor
همسایه‌ها	neighbor
کشور	country
کشورها	country
کشورهای	country
کشوری	country
کشورش	country
کشورمان	country
کشورشان	country
کشور همسایه	neighboring country
کشورهای همسایه	neighboring country
کشورهای عضو	member state
عضو	member
اعضا	member
اعضای	member
اعضاء	member
عضوی	member
عضویت	membership
عضو شورا	council member
طرف	side; party
طرف‌ها	side; party
طرفین	side; party
طرف‌های	side; party
هر دو طرف	both side
دو طرف	both side
استراتژی	strategy
استراتژی‌ها	strategy
راهبرد	strategy
راهبردها	strategy
استراتژیک	strategic
راهبردی	strategic
منافع	interest
منافع ملی	national interest
منفعت	benefit; interest
نفوذ	influence; infiltration
بانفوذ	influential
با نفوذ	influential
رویکرد	approach
رویکردها	approach
موضع	position; stance
مواضع	position; stance
موضع‌گیری	stance; position
موضع‌گیری‌ها	stance; position
موقعیت	position; situation; location
موقعیت‌ها	position; situation; location
جایگاه	position; place; status
گام	step
گام‌ها	step
گام‌های	step
گامی	step
قدم	step
قدم‌ها	step
اقدام	action; measure; move
اقدامات	action; measure; move
اقدام‌ها	action; measure; move
اقدامی	action; measure; move
اقدام‌های	action; measure; move
اقدام کرد	act; take action
اقدام کند	act; take action
اقدام کردند	act; take action
تصمیم	decision
تصمیمات	decision
تصمیم‌ها	decision
تصمیمی	decision
تصمیم گرفت	decide
تصمیم گرفته	decide
تصمیم گرفتند	decide
تصمیم دارد	decide
تصمیم گرفته‌اند	decide
تصمیم بگیرد	decide
تصمیم می‌گیرد	decide
تصمیم بگیرند	decide
تصمیم‌گیری	decision-making; decision
تصمیم گیری	decision-making; decision
تصمیم‌گیری‌ها	decision-making; decision
جنگ	war
جنگ‌ها	war
جنگ‌های	war
جنگی	war; military; combat
جنگ داخلی	civil war
جنگ جهانی	world war
جنگ جهانی دوم	world war ii; world war
جنگ جهانی اول	world war i; world war
جنگ سرد	cold war
جنگ ایران و عراق	iran-iraq war
جنگ خلیج فارس	gulf war
جنگ نیابتی	proxy war
جنگ روانی	psychological warfare
جنایت جنگی	war crime
جنایات جنگی	war crime
جنایت‌های جنگی	war crime
جنایت	crime; atrocity
جنایات	crime; atrocity
جنایتکارانه	crime; atrocity
جنایت علیه بشریت	crime against humanity
جنایتکار	criminal
جنایتکاران	criminal
جنایتکار جنگی	criminal
نسل‌کشی	genocide
نسل کشی	genocide
پاکسازی قومی	ethnic cleansing
آتش‌بس	ceasefire; truce
آتش بس	ceasefire; truce
ارتش	army; military
ارتش‌های	army; military
ارتشی	army
ارتش آمریکا	military; army
ارتش اسرائیل	israeli military; israeli army
نظامی	military; soldier
نظامیان	soldier; troop
غیرنظامی	civilian
غیرنظامیان	civilian
غیر نظامی	civilian
غیر نظامیان	civilian
شبه‌نظامی	militia; militant; paramilitary
شبه نظامی	militia; militant; paramilitary
شبه‌نظامیان	militia; militant; paramilitary
شبه نظامیان	militia; militant; paramilitary
پیکارجو	militant
پیکارجویان	militant
ستیزه‌جو	militant
ستیزه‌جویان	militant
ستیزه جویان	militant
جنگجو	fighter
جنگجویان	fighter
رزمنده	fighter
رزمندگان	fighter
شورشی	rebel; insurgent
شورشیان	rebel; insurgent
شورشی‌ها	rebel; insurgent
چریک	guerrilla
چریک‌ها	guerrilla
چریکی	guerrilla
سرباز	soldier
سربازان	soldier
سربازی	soldier; military service
سربازانش	soldier
خدمت سربازی	military service
نیرو	force; troop
نیروها	force; troop
نیروهای	force; troop
نیروی	force; troop
نیروهایش	force; troop
نیروی هوایی	air force
نیروی دریایی	navy
نیروی زمینی	ground force
نیروهای زمینی	ground force
نیروی انتظامی	police; police force
نیروهای امنیتی	security force
نیروی امنیتی	security force
نیروهای مسلح	armed force
نیروهای نظامی	military force; troop
نیروهای ویژه	special force
نیروی ویژه	special force
نیروهای دموکراتیک سوریه	syrian democratic force
نیروهای ائتلاف	coalition force
نیروهای دولتی	government force
نیروهای خارجی	foreign troop; foreign force
نیروهای آمریکایی	american troop; us force
نیروی قدس	quds force
سپاه قدس	quds force
سپاه	revolutionary guard; corps
سپاه پاسداران	revolutionary guard
سپاه پاسداران انقلاب اسلامی	revolutionary guard
پاسداران	revolutionary guard
بسیج	basij; mobilization
فرمانده	commander
فرماندهان	commander
فرمانده‌ای	commander
فرماندهی	command
فرمان	order; command; decree
فرمان اجرایی	executive order
ژنرال	general
ژنرال‌ها	general
ژنرال‌های	general
سرلشکر	general
سپهبد	general
ارتشبد	general
سرتیپ	brigadier general; general
سرهنگ	colonel
سرگرد	major
سروان	captain
ستوان	lieutenant
دریادار	admiral
دریاسالار	admiral
سردار	general; commander
افسر	officer
افسران	officer
ستاد	headquarters; staff
ستاد کل	general staff
ستاد کل نیروهای مسلح	general staff
رئیس ستاد مشترک	joint chief chairman
گردان	battalion
تیپ	brigade
لشکر	division
یگان	unit
یگان‌های	unit
یگان‌ها	unit
پایگاه	base
پایگاه‌ها	base
پایگاه‌های	base
پایگاهی	base
پایگاه نظامی	military base
پایگاه‌های نظامی	military base
پایگاه هوایی	air base
پادگان	garrison; barracks
رزمایش	military exercise; drill
مانور	military exercise; drill
رزمایش‌ها	military exercise; drill
مانور نظامی	military exercise; drill
عملیات	operation
عملیاتی	operation; operational
عملیات‌ها	operation
عملیات‌های	operation
عملیات نظامی	military operation
عملیات زمینی	ground operation
ماموریت	mission
مأموریت	mission
ماموریت‌ها	mission
مأمور	officer; agent
مامور	officer; agent
ماموران	officer; agent
مأموران	officer; agent
مامورین	officer; agent
استقرار	deployment
مستقر	deployed; station; based
مستقر شد	deploy; station
مستقر شده	deploy; station
مستقر کرد	deploy; station
مستقر شدند	deploy; station
مستقر کرده	deploy; station
اعزام	dispatch; deployment
اعزام کرد	send; dispatch; deploy
اعزام شد	send; dispatch; deploy
اعزام شدند	send; dispatch; deploy
اعزام کرده	send; dispatch; deploy
اعزام شده	send; dispatch; deploy
عقب‌نشینی	withdrawal; retreat
عقب نشینی	withdrawal; retreat
عقب‌نشینی کرد	withdraw; retreat
عقب‌نشینی کردند	withdraw; retreat
عقب نشینی کرد	withdraw; retreat
خروج	exit; withdrawal; departure
خروج نیروها	troop withdrawal
خارج کرد	withdraw; leave; remove
خارج شد	withdraw; leave; remove
خارج شده	withdraw; leave; remove
خارج شدند	withdraw; leave; remove
خارج شود	withdraw; leave; remove
خارج کند	withdraw; leave; remove
پیشروی	advance
حمله	attack; strike; assault
حملات	attack; strike; assault
حمله‌ها	attack; strike; assault
حمله‌ای	attack; strike; assault
حمله‌های	attack; strike; assault
حمله کرد	attack
حمله کردند	attack
حمله کرده	attack
حمله کرده‌اند	attack
حمله کند	attack
مورد حمله قرار گرفت	attack
مورد حمله	attack
حمله هوایی	airstrike; air strike
حملات هوایی	airstrike; air strike
حمله‌های هوایی	airstrike; air strike
حمله موشکی	missile attack; missile strike
حملات موشکی	missile attack; missile strike
حمله انتحاری	suicide attack; suicide bombing
حملات انتحاری	suicide attack; suicide bombing
حمله پهپادی	drone attack; drone strike
حملات پهپادی	drone attack; drone strike
حمله تروریستی	terrorist attack
حملات تروریستی	terrorist attack
حمله سایبری	cyberattack; cyber attack
حملات سایبری	cyberattack; cyber attack
حمله نظامی	military attack; invasion
حمله زمینی	ground offensive
حمله مسلحانه	armed attack
حملات مسلحانه	armed attack
حمله قلبی	heart attack
سکته قلبی	heart attack
حمله روسیه	russian invasion; russian attack
مهاجم	attacker; assailant
مهاجمان	attacker; assailant
مهاجمین	attacker; assailant
تهاجم	invasion; aggression
تهاجمی	offensive
تجاوز	aggression; rape; violation
تجاوز جنسی	rape; sexual assault
یورش	raid; assault
هجوم	rush; attack
بمب	bomb
بمب‌ها	bomb
بمب‌های	bomb
بمبی	bomb
بمب اتمی	atomic bomb; nuclear bomb
بمب هسته‌ای	atomic bomb; nuclear bomb
بمب‌گذاری	bombing
بمب‌گذاری‌ها	bombing
بمب گذاری	bombing
بمب‌گذار	bomber
بمب‌گذار انتحاری	suicide bomber
بمباران	bombing; bombardment
بمباران‌ها	bombing; bombardment
بمباران کرد	bomb
بمباران کردند	bomb
بمب‌افکن	bomber
انتحاری	suicide
انفجار	explosion; blast
انفجارها	explosion; blast
انفجارهای	explosion; blast
انفجاری	explosion; blast
منفجر	explode
منفجر شد	explode; detonate; blow up
منفجر کرد	explode; detonate; blow up
منفجر شدند	explode; detonate; blow up
منفجر کردند	explode; detonate; blow up
منفجر شده	explode; detonate; blow up
مواد منفجره	explosive
منفجره	explosive
موشک	missile; rocket
موشک‌ها	missile; rocket
موشک‌های	missile; rocket
موشکی	missile; rocket
موشک بالستیک	ballistic missile
موشک‌های بالستیک	ballistic missile
موشک کروز	cruise missile
موشک‌های کروز	cruise missile
بالستیک	ballistic
پدافند هوایی	air defense
پدافند	air defense
پدافند موشکی	missile defense
سپر موشکی	missile defense
راکت	rocket
راکت‌ها	rocket
راکت‌پراکنی	rocket attack
خمپاره	mortar
خمپاره‌ای	mortar
توپخانه	artillery
گلوله‌باران	shelling
گلوله باران	shelling
گلوله	bullet
گلوله‌ها	bullet
مین	mine
مین‌ها	mine
نارنجک	grenade
تانک	tank
تانک‌ها	tank
تانک‌های	tank
پهپاد	drone
پهپادها	drone
پهپادهای	drone
پهپادی	drone
هواپیمای بدون سرنشین	drone
جنگنده	fighter jet; warplane
جنگنده‌ها	fighter jet; warplane
جنگنده‌های	fighter jet; warplane
هواپیمای جنگی	fighter jet; warplane
هواپیماهای جنگی	fighter jet; warplane
بالگرد	helicopter
هلیکوپتر	helicopter
هلیکوپترهای	helicopter
بالگردها	helicopter
هلیکوپترها	helicopter
ناو	warship
ناوها	warship
کشتی جنگی	warship
ناو هواپیمابر	aircraft carrier
ناوگان	fleet
زیردریایی	submarine
اسلحه	weapon; arms; gun
سلاح	weapon; arms; gun
سلاح‌ها	weapon; arms; gun
سلاح‌های	weapon; arms; gun
تسلیحات	weapon; arms; gun
تسلیحاتی	arms; weapon
سلاح هسته‌ای	nuclear weapon
سلاح‌های هسته‌ای	nuclear weapon
تسلیحات هسته‌ای	nuclear weapon
سلاح اتمی	nuclear weapon
سلاح‌های اتمی	nuclear weapon
سلاح هسته ای	nuclear weapon
سلاح شیمیایی	chemical weapon
سلاح‌های شیمیایی	chemical weapon
تسلیحات شیمیایی	chemical weapon
سلاح‌های کشتار جمعی	weapon mass destruction
تحریم تسلیحاتی	arms embargo
خلع سلاح	disarmament
مسلح	armed
مسلحانه	armed
افراد مسلح	gunman
مردان مسلح	gunman
فرد مسلح	gunman
تفنگ	gun; rifle
تیراندازی	shooting; gunfire
تیراندازی کرد	shoot; open fire
تیراندازی کردند	shoot; open fire
شلیک	fire; shot
شلیک کرد	fire; shoot; launch
شلیک کردند	fire; shoot; launch
شلیک شد	fire; shoot; launch
شلیک کرده	fire; shoot; launch
پرتاب	launch; throw
پرتاب کرد	launch; throw
پرتاب کردند	launch; throw
پرتاب شد	launch; throw
تک‌تیرانداز	sniper
تک تیرانداز	sniper
درگیری	clash; conflict; fighting
درگیری‌ها	clash; conflict; fighting
درگیری‌های	clash; conflict; fighting
درگیر	involved; engage
درگیر شدند	clash
درگیر شد	clash
زد و خورد	clash
نبرد	battle; fighting; combat
نبردها	battle; fighting; combat
مبارزه	fight; struggle; campaign
مبارزه کرد	fight
مبارزه می‌کند	fight
مبارزه می‌کنند	fight
مبارزه با تروریسم	fight against terrorism; counterterrorism
مبارز	fighter
مبارزان	fighter
جنگیدن	fight
می‌جنگند	fight
جنگید	fight
می‌جنگد	fight
دشمن	enemy
دشمنان	enemy
دشمنی	hostility
خصومت	hostility
خصمانه	hostile
اشغال	occupation
اشغال کرد	occupy
اشغال شده	occupy
اشغال کردند	occupy
اشغالی	occupied
سرزمین‌های اشغالی	occupied territory
اشغالگر	occupier
اشغالگران	occupier
تصرف	capture; seize
تصرف کرد	capture; seize
تصرف کردند	capture; seize
تصرف شد	capture; seize
به تصرف درآورد	capture; seize
الحاق	annexation
مقاومت	resistance
محور مقاومت	axis resistance
تسلیم	surrender
تسلیم شد	surrender
تسلیم شدند	surrender
تسلیم شوند	surrender
کشته	killed; dead
کشته شد	kill; die
کشته شدند	kill; die
کشته شده	kill; die
کشته شده‌اند	kill; die
کشته شدن	kill; die
کشته شده است	kill; die
کشته شوند	kill; die
کشته می‌شوند	kill; die
کشته‌شدگان	dead; death toll
کشته‌ها	dead; death toll
شمار کشته‌ها	dead; death toll
کشته‌های	dead; death toll
شمار کشته‌شدگان	death toll
شمار قربانیان	death toll
آمار کشته‌ها	death toll
تعداد کشته‌ها	death toll
کشت	kill
کشتند	kill
کشتن	kill
می‌کشد	kill; pull; draw; take
می‌کشند	kill
کشتار	killing; massacre
قتل‌عام	massacre
قتل عام	massacre
مجروح	wounded; injured
مجروحان	wounded; injured
زخمی	wounded; injured
زخمی‌ها	wounded; injured
مجروحین	wounded; injured
زخمیان	wounded; injured
مجروح شد	wound; injure
مجروح شدند	wound; injure
زخمی شد	wound; injure
زخمی شدند	wound; injure
زخمی شده	wound; injure
زخمی شده‌اند	wound; injure
مجروح شده‌اند	wound; injure
زخمی کرد	wound; injure
جراحت	injury; wound
جراحات	injury; wound
تلفات	casualty
تلفات جانی	casualty
تلفات انسانی	casualty
قربانی	victim
قربانیان	victim
قربانی‌ها	victim
جان باخت	die; lose life
جان باختند	die; lose life
جان باخته	die; lose life
جان باخته‌اند	die; lose life
جان‌باختند	die; lose life
جان باختن	die; lose life
جان خود را از	die; lose life
جانش را از	die; lose life
جان‌باختگان	dead; victim
جان‌باخته	dead; victim
جان داد	die
جان سپرد	die
درگذشت	die; death
درگذشته	die; death
فوت	death
فوت کرد	die
فوت شد	die
فوت کرده	die
مرگ	death
مرگ‌ومیر	death; mortality
مرگبار	death; deadly; fatal; lethal
مرگ و میر	death; mortality
کشنده	deadly; fatal; lethal
مرد	man; die
مردن	die
می‌میرد	die
می‌میرند	die
مردند	die
بمیرد	die
هلاکت	kill
به هلاکت رسید	kill
به هلاکت رسیدند	kill
ترور	assassination; terror
ترور شد	assassinate
ترور کرد	assassinate
سوءقصد	assassination attempt
سوء قصد	assassination attempt
تروریست	terrorist
تروریست‌ها	terrorist
تروریست‌های	terrorist
تروریستی	terrorist
گروه تروریستی	terrorist group
گروه‌های تروریستی	terrorist group
سازمان تروریستی	terrorist organization
سازمان‌های تروریستی	terrorist organization
تروریسم	terrorism
ضدتروریسم	counterterrorism
ضد تروریسم	counterterrorism
ضد‌تروریستی	counterterrorism
افراط‌گرا	extremist
افراط‌گرایان	extremist
افراطی	extremist
افراطیون	extremist
افراط‌گرایی	extremism
افراطی‌گری	extremism
جهادی	jihadist
جهادگرا	jihadist
جهادی‌ها	jihadist
جهاد	jihad
جهاد اسلامی	islamic jihad
اسلامگرا	islamist
اسلامگرایان	islamist
اسلامگرای	islamist
بنیادگرا	fundamentalist
بنیادگرایان	fundamentalist
گروگان	hostage
گروگان‌ها	hostage
گروگان‌های	hostage
گروگانگیری	hostage-taking
گروگان‌گیر	kidnapper
ربوده	kidnap; abduct
ربوده شد	kidnap; abduct
ربوده شدند	kidnap; abduct
ربوده شده	kidnap; abduct
ربودن	kidnap; abduct
آدم‌ربایی	kidnapping
آدم ربایی	kidnapping
ربایندگان	kidnapper
هواپیماربایی	hijacking
اسیر	prisoner; captive
اسرا	prisoner; captive
اسیران	prisoner; captive
اسرای	prisoner; captive
اسیر جنگی	prisoner of war
اسرای جنگی	prisoner of war
اسارت	captivity
تبادل زندانیان	prisoner exchange; prisoner swap
مبادله زندانیان	prisoner exchange; prisoner swap
تبادل اسرا	prisoner exchange; prisoner swap
تبادل	exchange
مبادله	exchange; swap
سر بریدن	behead
سر بریده	behead
شکنجه	torture
شکنجه شد	torture
خشونت	violence
خشونت‌ها	violence
خشونت‌آمیز	violence; violent
خشونت‌های	violence
خشن	violent
خشونت خانگی	domestic violence
خشونت جنسی	sexual violence
داعش	islamic state
دولت اسلامی	islamic state
گروه دولت اسلامی	islamic state
دولت اسلامی عراق و	islamic state
القاعده	al-qaeda; qaeda
طالبان	taliban
طالبان پاکستان	pakistani taliban
حماس	hamas
حزب‌الله	hezbollah
حزب الله	hezbollah
حوثی	houthi
حوثی‌ها	houthi
حوثی‌های	houthi
بوکوحرام	boko haram
بوکو حرام	boko haram
الشباب	al-shabab
جبهه النصره	nusra front
اخوان‌المسلمین	muslim brotherhood
اخوان المسلمین	muslim brotherhood
فتح	fatah; conquest
حشد شعبی	popular mobilization force
حشدالشعبی	popular mobilization force
الحشد الشعبی	popular mobilization force
پیشمرگه	peshmerga
کردها	kurd; kurdish
کردهای	kurd; kurdish
کوردها	kurd; kurdish
کردی	kurdish
کردستان	kurdistan
اقلیم کردستان	kurdistan
کردستان عراق	kurdistan
حزب کارگران کردستان	pkk
پ ک ک	pkk
پ‌ک‌ک	pkk
کومله	komala
مجاهدین خلق	mujahedin khalq; mek
سازمان مجاهدین خلق	mujahedin khalq; mek
جبهه	front
جبهه‌ها	front
خط مقدم	front line
خطوط مقدم	front line
میدان جنگ	battlefield
منطقه جنگی	war zone
منطقه حائل	buffer zone
منطقه پرواز ممنوع	no-fly zone
خاورمیانه	middle east
آموزش نظامی	military training
بازسازی	reconstruction; rebuild
ویرانی	destruction
ویران	destroy
ویران شد	destroy
ویران شده	destroy
نابود شد	destroy
نابود کرد	destroy
نابود شده	destroy
نابود کند	destroy
نابودی	destruction
تخریب	destruction; demolition
تخریب شد	destroy; demolish
تخریب کرد	destroy; demolish
تخریب شده	destroy; demolish
تخریب شدند	destroy; demolish
خرابکاری	sabotage
خرابی	damage; destruction
نوار غزه	gaza strip
کرانه باختری	west bank
کرانه‌باختری	west bank
بلندی‌های جولان	golan height
امنیت	security
امنیت ملی	national security
امنیتی	security
امن	safe; secure
ناامن	unsafe
ناامنی	insecurity
ایمنی	safety
ایمن	safe
دفاع	defense
دفاع کرد	defend
دفاع می‌کند	defend
دفاع کند	defend
دفاع کنند	defend
دفاعی	defense; defensive
مدافع	defender; defending
مدافعان	defender; defending
حفاظت	protection
محافظت	protection; protect
محافظ	guard; bodyguard
محافظان	guard; bodyguard
نگهبان	guard
نگهبانان	guard
گشت	patrol
گشت‌زنی	patrol
جاسوس	spy
جاسوسان	spy
جاسوس‌ها	spy
جاسوسی	espionage; spy
اطلاعاتی	intelligence
سرویس اطلاعاتی	intelligence agency; intelligence service
سرویس‌های اطلاعاتی	intelligence agency; intelligence service
دستگاه اطلاعاتی	intelligence agency; intelligence service
دستگاه‌های اطلاعاتی	intelligence agency; intelligence service
سازمان اطلاعات	intelligence agency; intelligence service
سازمان اطلاعاتی	intelligence agency; intelligence service
سازمان سیا	cia
سیا	cia
اف‌بی‌آی	fbi
اف بی آی	fbi
پلیس فدرال آمریکا	fbi
موساد	mossad
ام‌آی‌۶	mi6
شنود	wiretap; eavesdropping
نظارت	supervision; monitoring; oversight
نظارتی	regulatory; supervisory
ناظر	observer; monitor
ناظران	observer; monitor
هسته‌ای	nuclear
هسته ای	nuclear
اتمی	nuclear; atomic
برنامه هسته‌ای	nuclear program
برنامه هسته ای	nuclear program
برنامه اتمی	nuclear program
پرونده هسته‌ای	nuclear program
تاسیسات هسته‌ای	nuclear facility
تأسیسات هسته‌ای	nuclear facility
تاسیسات اتمی	nuclear facility
سایت هسته‌ای	nuclear facility
نیروگاه هسته‌ای	nuclear power plant
نیروگاه اتمی	nuclear power plant
نیروگاه هسته ای	nuclear power plant
آزمایش هسته‌ای	nuclear test
آزمایش اتمی	nuclear test
آزمایش موشکی	missile test
غنی‌سازی	enrichment
غنی سازی	enrichment
غنی‌سازی اورانیوم	uranium enrichment
اورانیوم	uranium
سانتریفیوژ	centrifuge
سانتریفیوژها	centrifuge
سانتریفیوژهای	centrifuge
راکتور	reactor
رآکتور	reactor
عدم اشاعه	non-proliferation
منع گسترش	non-proliferation
پیمان منع گسترش	non-proliferation treaty
ان‌پی‌تی	non-proliferation treaty
بازرس	inspector
بازرسان	inspector
بازرسی	inspection; search
تاسیسات	facility; installation
تأسیسات	facility; installation
دادگاه	court
دادگاه‌ها	court
دادگاه‌های	court
دادگاهی	court
دادگاه عالی	supreme court
دیوان عالی	supreme court
دیوان عالی کشور	supreme court
دیوان‌عالی	supreme court
دادگاه تجدیدنظر	appeal court
دادگاه تجدید نظر	appeal court
دادگاه انقلاب	revolutionary court
دادگاه فدرال	federal court
دیوان کیفری بین‌المللی	international criminal court
دیوان بین‌المللی دادگستری	international court justice
دادگستری	justice; judiciary
قوه قضاییه	judiciary
قوه قضائیه	judiciary
قوه مجریه	executive branch
قوه مقننه	legislature
قضایی	judicial; legal
قضائی	judicial; legal
قضائیه	judicial; legal
قاضی	judge
قضات	judge
قاضیان	judge
حکم	ruling; sentence; verdict; order
احکام	ruling; sentence; verdict; order
حکمی	ruling; sentence; verdict; order
حکم داد	rule
حکم کرد	rule
حکم اعدام	death sentence
احکام اعدام	death sentence
حکم بازداشت	arrest warrant
حکم جلب	arrest warrant
محاکمه	trial
محاکمات	trial
محاکمه شد	trial; try
محاکمه شدند	trial; try
محاکمه شوند	trial; try
دادرسی	trial; proceeding
دادستان	prosecutor
دادستانی	prosecutor; prosecutor office
دادستان‌ها	prosecutor
دادسرا	prosecutor office
وکیل	lawyer; attorney
وکلا	lawyer; attorney
وکلای	lawyer; attorney
وکیل‌مدافع	lawyer; attorney
وکیل مدافع	lawyer; attorney
وکیلش	lawyer; attorney
وکالت	law practice
هیئت منصفه	jury
هیات منصفه	jury
هیأت منصفه	jury
شاهد	witness
شاهدان	witness
شاهد عینی	eyewitness
شاهدان عینی	eyewitness
شهادت	testimony; martyrdom
شهادت داد	testify
مدرک	evidence; document
مدارک	evidence; document
شواهد	evidence; document
سند	document
اسناد	document
سندی	document
پرونده	case; file
پرونده‌ها	case; file
پرونده‌های	case; file
پرونده‌ای	case; file
شکایت	complaint; lawsuit
شکایت‌ها	complaint; lawsuit
شکایات	complaint; lawsuit
شکایت کرد	sue; complain
شکایت کرده	sue; complain
شاکی	plaintiff
شاکیان	plaintiff
دعوی	lawsuit; dispute
دعوا	lawsuit; dispute
متهم	accused; defendant; suspect
متهمان	accused; defendant; suspect
متهمین	accused; defendant; suspect
متهم کرد	accuse
متهم کرده	accuse
متهم کردند	accuse
متهم کرده‌اند	accuse
متهم می‌کند	accuse
متهم می‌کنند	accuse
متهم شد	accuse; charge
متهم شده	accuse; charge
متهم شده‌اند	accuse; charge
متهم شدند	accuse; charge
اتهام	charge; accusation; allegation
اتهامات	charge; accusation; allegation
اتهام‌ها	charge; accusation; allegation
اتهام‌های	charge; accusation; allegation
اتهامی	charge; accusation; allegation
به اتهام	charge
تفهیم اتهام	charge; indict
کیفرخواست	indictment
مظنون	suspect
مظنونان	suspect
مظنونین	suspect
گناهکار	guilty; criminal
مجرم	guilty; criminal
مجرمان	guilty; criminal
مجرم شناخته شد	convict
بیگناه	innocent
بی گناه	innocent
بیگناهان	innocent
بیگناهی	innocence
تبرئه	acquit
تبرئه شد	acquit
مجازات	punishment; penalty
مجازات‌ها	punishment; penalty
مجازات‌های	punishment; penalty
مجازات اعدام	death penalty
اعدام	execution; death penalty
اعدام‌ها	execution; death penalty
اعدامی	execution; death penalty
اعدام شد	execute
اعدام شدند	execute
اعدام کرد	execute
اعدام شده	execute
قصاص	retribution
جریمه	fine
جریمه‌های	fine
جریمه شد	fine
شلاق	lash
زندان	prison; jail
زندان‌ها	prison; jail
زندان‌های	prison; jail
زندان اوین	evin prison
اوین	evin
حبس	imprisonment; prison; jail
حبس ابد	life imprisonment; life sentence
سال زندان	year prison
سال حبس	year prison
زندانی	prisoner; inmate
زندانیان	prisoner; inmate
زندانی سیاسی	political prisoner
زندانیان سیاسی	political prisoner
زندانی شد	imprison; jail
زندانی شده	imprison; jail
زندانی کرد	imprison; jail
حصر	house arrest
حصر خانگی	house arrest
بازداشت	arrest; detention
بازداشت‌ها	arrest; detention
بازداشت شد	arrest; detain
بازداشت شدند	arrest; detain
بازداشت شده	arrest; detain
بازداشت شده‌اند	arrest; detain
بازداشت کرد	arrest; detain
بازداشت کردند	arrest; detain
بازداشت کرده	arrest; detain
بازداشت کرده‌اند	arrest; detain
بازداشتی	detainee
بازداشت‌شدگان	detainee
بازداشتگاه	detention center
دستگیر	arrest
دستگیر شد	arrest; detain
دستگیر شدند	arrest; detain
دستگیر شده	arrest; detain
دستگیر شده‌اند	arrest; detain
دستگیر کرد	arrest; detain
دستگیر کردند	arrest; detain
دستگیر کرده	arrest; detain
دستگیری	arrest
بازجو	interrogator
بازجویان	interrogator
بازجویی	interrogation
وثیقه	bail
قرار وثیقه	bail
استرداد	extradition
عفو	pardon; amnesty
عفو بین‌الملل	amnesty international
عفو بین الملل	amnesty international
سازمان عفو بین‌الملل	amnesty international
بخشودگی	forgiveness; pardon
تجدیدنظر	appeal; review
تجدید نظر	appeal; review
استیناف	appeal
فرجام‌خواهی	appeal
رسیدگی	hearing; investigation; handle
تحقیق	investigation; research
تحقیقات	investigation; research
تحقیقاتی	investigation; research
تحقیق کرد	investigate
تحقیق می‌کند	investigate
بررسی	review; study; investigation; examine
بررسی‌ها	review; study; investigation; examine
بررسی‌های	review; study; investigation; examine
بررسی کرد	review; examine; consider
بررسی می‌کند	review; examine; consider
بررسی کند	review; examine; consider
بررسی کنند	review; examine; consider
بررسی می‌کنند	review; examine; consider
بررسی شد	review; examine; consider
بررسی کردند	review; examine; consider
بازرس ویژه	special counsel
کارآگاه	detective
پلیس	police
پلیس‌ها	police
پلیس ضدشورش	riot police
افسر پلیس	police officer
افسران پلیس	police officer
مأمور پلیس	police officer
مامور پلیس	police officer
ماموران پلیس	police officer
ایستگاه پلیس	police station
پاسگاه	police station
کلانتری	police station
گشت ارشاد	morality police
حجاب	hijab; headscarf
حجاب اجباری	mandatory hijab
جرم	crime
جرایم	crime
جرائم	crime
جنایی	criminal
کیفری	criminal
جرم و جنایت	crime
جرائم سازمان‌یافته	organized crime
جرایم سازمان‌یافته	organized crime
قتل	murder; killing
قتل‌ها	murder; killing
قتل‌های	murder; killing
قاتل	killer; murderer
قاتلان	killer; murderer
به قتل رسید	kill; murder
به قتل رساند	kill; murder
به قتل رسیدند	kill; murder
سرقت	theft; robbery
دزدی	theft; robbery
سرقت شد	steal
سارق	thief; robber
سارقان	thief; robber
دزد	thief; robber
دزدان	thief; robber
دزدان دریایی	pirate
دزد دریایی	pirate
قاچاق	smuggling; trafficking
قاچاقچی	smuggler; trafficker
قاچاقچیان	smuggler; trafficker
قاچاق انسان	human trafficking
قاچاق مواد مخدر	drug trafficking
مواد مخدر	drug; narcotic
اعتیاد	addiction
معتاد	addict
معتادان	addict
تریاک	opium
هروئین	heroin
کوکائین	cocaine
کلاهبرداری	fraud
تقلب	fraud; cheating
اختلاس	embezzlement
پولشویی	money laundering
باج‌گیری	extortion
اخاذی	extortion
باند	gang
مافیا	mafia
تجاوز به عنف	rape
آزار جنسی	sexual harassment; sexual abuse
آزار و اذیت جنسی	sexual harassment; sexual abuse
آزار	abuse; harassment
آزار و اذیت	harassment; persecution
سوءاستفاده	abuse; misuse
سوء استفاده	abuse; misuse
سوءاستفاده جنسی	sexual abuse
سوء استفاده جنسی	sexual abuse
کودک‌آزاری	child abuse
ضرب و شتم	beating; assault
کتک	beating
چاقو	knife
چاقوکشی	stabbing
خودکشی	suicide
خودکشی کرد	suicide
مفقود	missing; disappear
مفقود شده	missing; disappear
ناپدید	missing; disappear
ناپدید شد	missing; disappear
ناپدید شده	missing; disappear
ناپدیدشده	missing; disappear
گمشده	missing; lost
گم شده	missing; lost
گم	missing; lost
جسد	body; corpse
اجساد	body; corpse
جنازه	body; corpse
پیکر	body
کالبدشکافی	autopsy
پزشکی قانونی	forensic; coroner
دوربین مداربسته	surveillance camera
دوربین‌های مداربسته	surveillance camera
هویت	identity
شناسایی	identification; identify
شناسایی شد	identify
شناسایی کرد	identify
شناسایی شده	identify
شناسایی کردند	identify
شناسایی شده‌اند	identify
ضبط	seizure; seize
توقیف	seizure; seize
توقیف کرد	seize; confiscate
توقیف شد	seize; confiscate
توقیف شده	seize; confiscate
مصادره	confiscation
ممنوع	banned; ban; prohibited
ممنوع کرد	ban; prohibit
ممنوع شد	ban; prohibit
ممنوع شده	ban; prohibit
ممنوع کرده	ban; prohibit
ممنوعیت	ban
ممنوعیت‌ها	ban
ممنوع‌الخروج	travel ban
غیرقانونی اعلام کرد	outlaw
مجوز	permit; license; permission
مجوزهای	permit; license; permission
اجازه	permission; allow
اجازه داد	allow; permit
اجازه می‌دهد	allow; permit
اجازه دهد	allow; permit
اجازه نمی‌دهد	allow; permit
اجازه نداد	allow; permit
اجازه داده	allow; permit
اجازه دهند	allow; permit
مجاز	allowed; authorized
مقررات	regulation; rule
قاعده	rule
قواعد	rule
نقض	violation; breach
نقض کرد	violate; breach
نقض کرده	violate; breach
نقض می‌کند	violate; breach
نقض شد	violate; breach
تخلف	violation; offense
تخلفات	violation; offense
محدودیت	restriction; limit
محدودیت‌ها	restriction; limit
محدودیت‌های	restriction; limit
محدود	limited; restrict
محدود کرد	restrict; limit
محدود کند	restrict; limit
محدود کردن	restrict; limit
اجرا	implementation; enforcement; performance
اجرای	implementation; enforcement; performance
اجرا کرد	implement; carry out; perform
اجرا شد	implement; carry out; perform
اجرا شود	implement; carry out; perform
اجرا می‌شود	implement; carry out; perform
اجرا کند	implement; carry out; perform
اجرای قانون	law enforcement
لغو	cancellation; cancel; lift
لغو کرد	cancel; lift; revoke
لغو شد	cancel; lift; revoke
لغو شده	cancel; lift; revoke
لغو کند	cancel; lift; revoke
لغو کردند	cancel; lift; revoke
تعلیق	suspension
تعلیق کرد	suspend
تعلیق شد	suspend
به حالت تعلیق درآورد	suspend
معلق کرد	suspend
معلق شد	suspend
معلق	suspended
اقتصاد	economy
اقتصادهای	economy
اقتصادی	economic
اقتصاددان	economist
اقتصاددانان	economist
اقتصاد جهانی	global economy; world economy
رشد	growth
رشد اقتصادی	economic growth
رشد کرد	grow
رشد کرده	grow
رشد می‌کند	grow
تولید ناخالص داخلی	gross domestic product; gdp
رکود	recession; slump
رکود اقتصادی	recession; economic recession
تورم	inflation
تورمی	inflation
نرخ تورم	inflation rate
نرخ	rate
نرخ‌ها	rate
نرخ‌های	rate
نرخ بهره	interest rate
نرخ سود	interest rate
بهره	interest
نرخ ارز	exchange rate
نرخ بیکاری	unemployment rate
بیکاری	unemployment
بیکار	unemployed; jobless
بیکاران	unemployed; jobless
قیمت	price
قیمت‌ها	price
قیمت‌های	price
قیمت نفت	oil price
بهای نفت	oil price
قیمت طلا	gold price
بها	price; cost
بهای	price; cost
بهای تمام‌شده	cost
گران	expensive
گرانی	expensive; high price
گران‌تر	expensive
ارزان	cheap
ارزان‌تر	cheap; cheaper
هزینه	cost; expense; spending
هزینه‌ها	cost; expense; spending
هزینه‌های	cost; expense; spending
هزینه‌ای	cost; expense; spending
هزینه کرد	spend
هزینه کرده	spend
هزینه زندگی	cost of living; living cost
مخارج	expense; spending
بودجه	budget
بودجه‌ای	budget
بودجه‌های	budget
کسری بودجه	budget deficit
کسری	deficit; shortfall
مازاد	surplus
درآمد	income; revenue
درآمدها	income; revenue
درآمدهای	income; revenue
سود	profit
سودآوری	profit
سود خالص	net profit
سودآور	profitable
زیان	loss; damage
ضرر	loss; damage
خسارت	damage; compensation
خسارات	damage; compensation
خسارت‌ها	damage; compensation
غرامت	compensation
بدهی	debt
بدهی‌ها	debt
بدهی‌های	debt
بدهی خارجی	foreign debt
وام	loan
وام‌ها	loan
وام‌های	loan
اعتبار	credit; validity; credibility
اعتبارات	credit; validity; credibility
اعتباری	credit
کارت اعتباری	credit card
رتبه اعتباری	credit rating
بانک	bank
بانک‌ها	bank
بانک‌های	bank
بانکی	banking
بانکداری	banking
بانکدار	banker
بانکداران	banker
بانک مرکزی	central bank
بانک‌های مرکزی	central bank
بانک مرکزی اروپا	european central bank
بانک مرکزی آمریکا	federal reserve
فدرال رزرو	federal reserve
بانک جهانی	world bank
صندوق بین‌المللی پول	international monetary fund; imf
صندوق بین المللی پول	international monetary fund; imf
صندوق	fund; box
صندوق ذخیره ارزی	national development fund
صندوق توسعه ملی	national development fund
پول	money; currency
پولی	money; currency; monetary
سیاست پولی	monetary policy
سیاست‌های پولی	monetary policy
پول ملی	currency; national currency
واحد پول	currency; national currency
واحد پولی	currency; national currency
ارز	currency; foreign exchange
ارزها	currency; foreign exchange
ارزی	foreign exchange; currency
ارز دیجیتال	cryptocurrency
رمزارز	cryptocurrency
ارزهای دیجیتال	cryptocurrency
رمزارزها	cryptocurrency
بیت‌کوین	bitcoin
بیت کوین	bitcoin
دلار	dollar
دلاری	dollar
دلار آمریکا	us dollar
یورو	euro
پوند	pound
ین	yen
یوان	yuan
روبل	ruble
روپیه	rupee
ریال	rial
تومان	toman
لیر	lira
لیره	lira
فرانک	franc; frank
مارک	mark
افغانی	afghani; afghan
درهم	dirham
دینار	dinar
سنت	cent; tradition
اسکناس	banknote
سکه	coin
طلا	gold
نقره	silver
مس	copper
آهن	iron
فولاد	steel
آلومینیوم	aluminum
زغال‌سنگ	coal
زغال سنگ	coal
ذغال سنگ	coal
معدن	mine
معادن	mine
معدنی	mineral; mining
معدنکاری	mining
معدنچی	miner
معدنچیان	miner
سنگ	stone; rock
فلز	metal
فلزات	metal
الماس	diamond
بازار	market
بازارها	market
بازارهای	market
بازاری	market
بازار سهام	stock market
بازار بورس	stock exchange; stock market
بورس	stock exchange; stock market
بورس اوراق بهادار	stock exchange
بورس نیویورک	new york stock
بازار آزاد	free market; open market
بازار سیاه	black market
بازاریابی	marketing
بازار کار	labor market
بازار جهانی	world market; global market
بازارهای جهانی	world market; global market
سهام	share; stock
سهم	share; stock
سهامدار	shareholder
سهامداران	shareholder
شاخص	index; indicator
شاخص‌ها	index; indicator
شاخص‌های	index; indicator
اوراق قرضه	bond
اوراق‌قرضه	bond
اوراق بهادار	security
سرمایه	capital
سرمایه‌گذاری	investment
سرمایه گذاری	investment
سرمایه‌گذاری‌ها	investment
سرمایه‌گذاری‌های	investment
سرمایه‌گذاری کرد	invest
سرمایه‌گذاری کند	invest
سرمایه‌گذار	investor
سرمایه‌گذاران	investor
سرمایه گذاران	investor
سرمایه گذار	investor
سرمایه‌داری	capitalism
سرمایه‌دار	capitalist
دارایی	asset
دارایی‌ها	asset
دارایی‌های	asset
ثروت	wealth
ثروتمند	rich; wealthy
ثروتمندان	rich; wealthy
ثروتمندترین	richest
میلیاردر	billionaire
میلیونر	millionaire
فقر	poverty
فقیر	poor
فقرا	poor
خط فقر	poverty line
رفاه	welfare
رفاه اجتماعی	social welfare
تامین اجتماعی	social security
تأمین اجتماعی	social security
یارانه	subsidy
یارانه‌ها	subsidy
یارانه‌های	subsidy
مالیات	tax
مالیات‌ها	tax
مالیات‌های	tax
مالیاتی	tax
فرار مالیاتی	tax evasion
معافیت مالیاتی	tax exemption
مالیات بر درآمد	income tax
تعرفه	tariff
تعرفه‌ها	tariff
تعرفه‌های	tariff
عوارض	duty; toll
گمرک	customs
گمرکی	customs
تجارت	trade; commerce
تجاری	trade; commercial
تجارت خارجی	foreign trade
تجارت آزاد	free trade
جنگ تجاری	trade war
توافق تجاری	trade agreement; trade deal
سازمان تجارت جهانی	world trade organization
تاجر	businessman; merchant
تجار	businessman; merchant
بازرگان	businessman; merchant
بازرگانان	businessman; merchant
بازرگانی	trade; commerce
اتاق بازرگانی	chamber of commerce
صادرات	export
صادراتی	export
صادرات نفت	oil export
صادر	issue; export
صادر کرد	issue; export
صادر شد	issue; export
صادر کرده	issue; export
صادر شده	issue; export
صادر می‌کند	issue; export
صادر کند	issue; export
صادرکننده	exporter
صادرکنندگان	exporter
واردات	import
وارداتی	import
واردات نفت	oil import
وارد کرد	import; enter
وارد می‌کند	import; enter
واردکننده	importer
واردکنندگان	importer
کالا	goods; commodity; product
کالاها	goods; commodity; product
کالاهای	goods; commodity; product
محموله	shipment; cargo
محموله‌ها	shipment; cargo
بار	load; burden; time; cargo
تولید	production; manufacturing
تولیدات	production; manufacturing
تولیدی	production; manufacturing
تولید کرد	produce
تولید می‌کند	produce
تولید کند	produce
تولید شده	produce
تولید می‌کنند	produce
تولید نفت	oil production; oil output
تولیدکننده	producer; manufacturer
تولیدکنندگان	producer; manufacturer
تولید کننده	producer; manufacturer
تولید کنندگان	producer; manufacturer
محصول	product; crop
محصولات	product; crop
محصولی	product; crop
محصولات کشاورزی	agricultural product
مصرف	consumption; use
مصرف‌کننده	consumer
مصرف‌کنندگان	consumer
مصرف کننده	consumer
مصرف کنندگان	consumer
مصرفی	consumer
عرضه	supply; offer
عرضه و تقاضا	supply and demand
عرضه شد	offer; launch
عرضه کرد	offer; launch
عرضه می‌شود	offer; launch
عرضه اولیه	initial public offering
تقاضا	demand; request
تقاضای	demand; request
خرید	purchase; shopping; buy
خریدها	purchase; shopping; buy
خرید و فروش	trading
خریداری	purchase
خریداری کرد	buy; purchase
خریداری شد	buy; purchase
خریداری کرده	buy; purchase
خریداری کند	buy; purchase
خریدار	buyer
خریداران	buyer
می‌خرد	buy
می‌خرند	buy
خریدند	buy
بخرد	buy
خریده	buy
بخرند	buy
خریدن	buy
فروش	sale; sell
فروش نفت	oil sale
فروش رفت	sell
به فروش رسید	sell
به فروش رفت	sell
به فروش می‌رسد	sell
فروخت	sell
فروختند	sell
فروخته	sell
می‌فروشد	sell
بفروشد	sell
فروختن	sell
می‌فروشند	sell
فروخته شد	sell
فروشنده	seller; vendor
فروشندگان	seller; vendor
فروشگاه	store; shop
فروشگاه‌ها	store; shop
فروشگاه‌های	store; shop
مغازه	store; shop
مغازه‌ها	store; shop
فروشگاه زنجیره‌ای	supermarket
سوپرمارکت	supermarket
مشتری	customer; client
مشتریان	customer; client
شرکت	company; firm
شرکت‌ها	company; firm
شرکت‌های	company; firm
شرکتی	company; firm
شرکت کرد	participate; attend; take part
شرکت کردند	participate; attend; take part
شرکت کرده	participate; attend; take part
شرکت می‌کند	participate; attend; take part
شرکت کند	participate; attend; take part
شرکت کنند	participate; attend; take part
شرکت می‌کنند	participate; attend; take part
شرکت داشتند	participate; attend; take part
شرکت‌کنندگان	participant
شرکت‌کننده	participant
شرکت کنندگان	participant
شرکت نفت	oil company
شرکت‌های نفتی	oil company
شرکت نفتی	oil company
شرکت ملی نفت	national oil company
شرکت هواپیمایی	airline
خطوط هوایی	airline
شرکت‌های هواپیمایی	airline
هواپیمایی	airline
شرکت بیمه	insurance company
شرکت‌های خارجی	foreign company
شرکت خصوصی	private company
شرکت دولتی	state-owned company
شرکت مادر	parent company
شرکت تابعه	subsidiary
زیرمجموعه	subsidiary
مجموعه	collection; group; series; set
بنگاه	firm; enterprise
گروه	group
گروه‌ها	group
گروه‌های	group
گروهی	group
کارخانه	factory; plant
کارخانه‌ها	factory; plant
کارخانه‌های	factory; plant
کارخانجات	factory; plant
کارگاه	workshop
صنعت	industry
صنایع	industry
صنعتی	industrial
صنعت نفت	oil industry
صنعت خودرو	auto industry; automaker
خودروسازی	auto industry; automaker
خودروساز	carmaker; automaker
خودروسازان	carmaker; automaker
بخش	part; section; sector; department
بخش‌ها	part; section; sector; department
بخش‌های	part; section; sector; department
بخشی	part; section; sector; department
بخش خصوصی	private sector
بخش دولتی	public sector
بخشیدن	forgive
بخشید	forgive
خصوصی	private
خصوصی‌سازی	privatization
خصوصی سازی	privatization
خصولتی	semi-public
کسب‌وکار	business
کسب و کار	business
کسب‌وکارها	business
کسب‌وکارهای	business
کارآفرین	entrepreneur
کارآفرینان	entrepreneur
استارتاپ	startup
استارت‌آپ	startup
نوآوری	innovation
ادغام	merger; integration
تملک	acquisition
ورشکستگی	bankruptcy
ورشکسته	bankrupt
ورشکست	bankrupt
ورشکسته شد	bankrupt
بیمه	insurance
حسابرسی	audit
حساب	account
حساب‌ها	account
حساب‌های	account
حساب بانکی	bank account
حساب‌های بانکی	bank account
حسابدار	accountant
حسابداری	accounting
سپرده	deposit
سپرده‌ها	deposit
پس‌انداز	saving
پرداخت	payment; pay
پرداخت‌ها	payment; pay
پرداخت کرد	pay
پرداخت کند	pay
پرداخت می‌کند	pay
پرداخت شد	pay
پرداخت کنند	pay
پرداخت شده	pay
پرداختن	address; pay
بازپرداخت	repayment
مبلغ	amount; sum
رقم	figure; number
ارقام	figure; number
آمار	statistics; figure
آمارها	statistics; figure
آماری	statistics; figure
آمارهای	statistics; figure
آمار رسمی	official figure
میانگین	average
متوسط	average; medium
طبقه متوسط	middle class
درصد	percent
درصدی	percent
ده درصد	ten percent
افزایش	increase; rise
افزایش یافت	increase; rise
افزایش یافته	increase; rise
افزایش داد	increase; rise
افزایش می‌یابد	increase; rise
افزایش یافته‌است	increase; rise
افزایش یابد	increase; rise
افزایش دهد	increase; rise
افزایش پیدا کرد	increase; rise
افزایش داده	increase; rise
افزایش می‌دهد	increase; rise
افزایش پیدا کرده	increase; rise
افزایش قیمت	price increase; price hike
افزایش قیمت‌ها	price increase; price hike
کاهش	reduction; decline; decrease; cut
کاهش یافت	fall; decline; decrease; drop
کاهش یافته	fall; decline; decrease; drop
کاهش می‌یابد	fall; decline; decrease; drop
کاهش یابد	fall; decline; decrease; drop
کاهش پیدا کرد	fall; decline; decrease; drop
کاهش یافته‌است	fall; decline; decrease; drop
کاهش پیدا کرده	fall; decline; decrease; drop
کاهش داد	reduce; cut; lower
کاهش دهد	reduce; cut; lower
کاهش داده	reduce; cut; lower
کاهش می‌دهد	reduce; cut; lower
کاهش دهند	reduce; cut; lower
کاهش دادن	reduce; cut; lower
افت	fall; drop; decline
سقوط	fall; crash; collapse
سقوط کرد	fall; crash; collapse
سقوط کرده	fall; crash; collapse
سقوط کردند	fall; crash; collapse
سقوط هواپیما	plane crash
صعود	climb; rise; advance
جهش	jump; leap; mutation
نوسان	fluctuation
نوسانات	fluctuation
پیش‌بینی	forecast; prediction
پیش بینی	forecast; prediction
پیش‌بینی‌ها	forecast; prediction
پیش‌بینی‌های	forecast; prediction
پیش‌بینی کرد	predict; forecast; expect
پیش‌بینی کرده	predict; forecast; expect
پیش‌بینی می‌شود	predict; forecast; expect
پیش‌بینی می‌کند	predict; forecast; expect
پیش‌بینی شده	predict; forecast; expect
پیش بینی می‌شود	predict; forecast; expect
پیش‌بینی کرده‌اند	predict; forecast; expect
پیش‌بینی می‌کنند	predict; forecast; expect
انتظار	expectation; expect; wait
انتظار می‌رود	expect
انتظار می رود	expect
انتظار دارد	expect
انتظار دارند	expect
انتظار می‌رفت	expect
انتظار داشت	expect
انتظارات	expectation
چشم‌انداز	outlook; prospect; vision; landscape
چشم انداز	outlook; prospect; vision
برآورد	estimate
برآوردها	estimate
برآورد شده	estimate
برآورد می‌شود	estimate
برآورد کرده	estimate
تخمین	estimate
تخمین زده	estimate
تخمین زده می‌شود	estimate
تخمین زد	estimate
تخمین می‌زند	estimate
ارزش	value; worth
ارزش‌ها	value
ارزش‌های	value
ارزشمند	valuable
با‌ارزش	valuable
کمبود	shortage; lack
فراوان	plenty; abundant
ذخیره	reserve
ذخایر	reserve
ذخایر ارزی	foreign exchange reserve
منبع	source; resource
منابع	source; resource
منابع طبیعی	natural resource
منابع آگاه	informed source; source
منبع آگاه	informed source; source
منابع انسانی	human resource
منابع مالی	fund; financial resource
مالی	financial; fiscal; mali
تامین مالی	financing; funding
تأمین مالی	financing; funding
تامین	provide; supply; securing
تأمین	provide; supply; securing
تامین کرد	provide; supply
تأمین کرد	provide; supply
تامین می‌کند	provide; supply
تأمین کند	provide; supply
تامین کند	provide; supply
تأمین می‌کند	provide; supply
رونق	boom; prosperity
بهبود	improvement; recovery
بهبود یافت	improve; recover
بهبود یابد	improve; recover
بهبود یافته	improve; recover
بهبود بخشد	improve; recover
بهبود می‌یابد	improve; recover
توسعه	development
توسعه‌یافته	developed
توسعه یافته	developed
در حال توسعه	developing
درحال توسعه	developing
کشورهای در حال توسعه	developing country
توسعه پایدار	sustainable development
پایدار	sustainable; stable
پایداری	sustainability; stability
زیرساخت	infrastructure
زیرساخت‌ها	infrastructure
زیرساخت‌های	infrastructure
پروژه	project
پروژه‌ها	project
پروژه‌های	project
پروژه‌ای	project
برنامه	program; plan; schedule
برنامه‌ها	program; plan; schedule
برنامه‌های	program; plan; schedule
برنامه‌ای	program; plan; schedule
برنامه‌ریزی	planning; plan
برنامه ریزی	planning; plan
برنامه‌ریزی شده	planning; plan
مناقصه	tender
مزایده	auction
حراج	auction; sale
مسکن	housing
املاک	real estate; property
مستغلات	real estate; property
ملک	property; king
اجاره	rent; lease
اجاره‌بها	rent; lease
مستاجر	tenant
مستأجر	tenant
وام مسکن	mortgage
ساخت	construction; build
ساخت و ساز	construction
ساخت‌وساز	construction
ساخته	build; make
ساخته شد	build; make
ساخته شده	build; make
ساخته می‌شود	build; make
ساختند	build; make
می‌سازد	build; make
بسازد	build; make
می‌سازند	build; make
ساختن	build; make
بسازند	build; make
ساختمان	building
ساختمان‌ها	building
ساختمان‌های	building
سازنده	manufacturer; maker; constructive
سازندگان	manufacturer; maker; constructive
ساختار	structure
ساختارها	structure
ساختاری	structural
کشاورزی	agriculture; farming
کشاورز	farmer
کشاورزان	farmer
مزرعه	farm
مزارع	farm
دام	livestock; trap
دامداری	livestock
گندم	wheat
برنج	rice
ذرت	corn
جو	barley; atmosphere; joe
شکر	sugar
قهوه	coffee
چای	tea
پنبه	cotton
سویا	soybean
غله	grain
غلات	grain
میوه	fruit
میوه‌ها	fruit
سبزیجات	vegetable
سبزی	vegetable
گوشت	meat
مرغ	chicken
تخم‌مرغ	egg
تخم مرغ	egg
ماهی	fish; month
ماهیگیری	fishing
ماهیگیر	fisherman
ماهیگیران	fisherman
شیر	milk; lion
لبنیات	dairy
نان	bread
روغن	oil
پسته	pistachio
زعفران	saffron
غذا	food
غذای	food
غذاها	food
غذایی	food
مواد غذایی	food; foodstuff
امنیت غذایی	food security
خوراک	food
دخانیات	tobacco
تنباکو	tobacco
سیگار	cigarette; smoking
آبیاری	irrigation
کود	fertilizer
محصول کشاورزی	crop
برداشت	harvest; withdrawal
کاشت	planting
نیمه‌هادی	semiconductor
نیمه هادی	semiconductor
تراشه	chip
تراشه‌ها	chip
انرژی	energy
نفت	oil
نفتی	oil; petroleum
نفت خام	crude oil
نفت برنت	brent crude
بشکه	barrel
بشکه نفت	barrel oil
بشکه در روز	barrel per day
اوپک	opec
اوپک پلاس	opec plus
گاز	gas
گازی	gas
گاز طبیعی	natural gas
گاز مایع	liquefied gas
گاز اشک‌آور	tear gas
گاز اشک آور	tear gas
بنزین	gasoline; petrol
گازوئیل	diesel
گازوییل	diesel
سوخت	fuel
سوخت هسته‌ای	nuclear fuel
سوخت‌های فسیلی	fossil fuel
سوختن	burn
سوخته	burn
می‌سوزد	burn
سوخت‌رسانی	refueling
پالایشگاه	refinery
پالایشگاه‌ها	refinery
پتروشیمی	petrochemical
خط لوله	pipeline
خطوط لوله	pipeline
میدان	square; field
میدان نفتی	oil field
میدان‌های نفتی	oil field
میادین نفتی	oil field
میدان گازی	gas field
چاه	well
سکوی نفتی	oil rig
نفتکش	tanker; oil tanker
نفتکش‌ها	tanker; oil tanker
برق	electricity; power
برقی	electric
قطع برق	power outage; blackout
قطعی برق	power outage; blackout
خاموشی	power outage; blackout
نیروگاه	power plant
نیروگاه‌ها	power plant
نیروگاه‌های	power plant
شبکه برق	power grid
انرژی‌های تجدیدپذیر	renewable energy
انرژی تجدیدپذیر	renewable energy
تجدیدپذیر	renewable
انرژی خورشیدی	solar energy; solar power
خورشیدی	solar
انرژی بادی	wind power
انرژی هسته‌ای	nuclear energy; atomic energy
انرژی اتمی	nuclear energy; atomic energy
سازمان انرژی اتمی	atomic energy organization
آژانس بین‌المللی انرژی اتمی	international atomic energy; iaea
آژانس انرژی اتمی	international atomic energy; iaea
سد	dam
سدها	dam
کار	work; job
کارها	work; thing
کارهای	work; thing
کاری	work; thing
کار کرد	work
کار می‌کند	work
کار می‌کنند	work
کار کند	work
کار کرده	work
کار می‌کرد	work
کار کنند	work
کار می‌کنم	work
کارگر	worker; labor
کارگران	worker; labor
کارگری	worker; labor
کارکنان	employee; staff; worker
کارمند	employee; staff; worker
کارمندان	employee; staff; worker
کارمندانش	employee; staff; worker
کارفرما	employer
کارفرمایان	employer
نیروی کار	workforce; labor force
شغل	job
مشاغل	job
شغل‌ها	job
شغلی	job; professional
اشتغال	employment
اشتغالزایی	job creation
استخدام	recruitment; hire
استخدام شد	hire; employ
استخدام کرد	hire; employ
تعدیل نیرو	layoff; job cut
دستمزد	wage; pay
دستمزدها	wage; pay
حداقل دستمزد	minimum wage
حقوق بازنشستگی	pension
مستمری	pension
بازنشسته	retired; retiree; pensioner
بازنشستگان	retired; retiree; pensioner
بازنشستگی	retirement
اعتصاب	strike
اعتصاب‌ها	strike
اعتصابات	strike
اعتصاب کردند	strike
اعتصاب کرده‌اند	strike
اعتصاب غذا	hunger strike
اتحادیه کارگری	union; labor union; trade union
اتحادیه‌های کارگری	union; labor union; trade union
سندیکا	union; labor union; trade union
سندیکای	union; labor union; trade union
شرایط کار	working condition
ساعت کار	working hour
مرخصی	leave
مرخصی زایمان	maternity leave
آژانس بین‌المللی	international agency; iaea
فاجعه	disaster; tragedy; catastrophe
فجایع	disaster; tragedy; catastrophe
فاجعه‌بار	disastrous; catastrophic
بلایای طبیعی	natural disaster
بلای طبیعی	natural disaster
حوادث طبیعی	natural disaster
حادثه	accident; incident
حوادث	accident; incident
حادثه‌ای	accident; incident
سانحه	accident; incident
سوانح	accident; incident
زلزله	earthquake; quake
زمین‌لرزه	earthquake; quake
زمین لرزه	earthquake; quake
زلزله‌ای	earthquake; quake
پس‌لرزه	aftershock
پس‌لرزه‌ها	aftershock
ریشتر	magnitude; richter
سیل	flood; flooding
سیلاب	flood; flooding
سیل‌ها	flood; flooding
سیلاب‌ها	flood; flooding
سیل‌زده	flood-hit
توفان	storm; hurricane; typhoon
طوفان	storm; hurricane; typhoon
توفان‌های	storm; hurricane; typhoon
گردباد	tornado
سونامی	tsunami
آتشفشان	volcano
آتشفشانی	volcano
رانش زمین	landslide
رانش‌زمین	landslide
بهمن	avalanche; bahman
خشکسالی	drought
قحطی	famine
گرسنگی	hunger; starvation
گرسنه	hungry
گرسنگان	hungry
آتش	fire
آتش‌سوزی	fire; wildfire
آتش سوزی	fire; wildfire
آتش‌سوزی‌ها	fire; wildfire
حریق	fire; wildfire
آتش‌سوزی جنگل	wildfire; forest fire
آتش‌سوزی‌های جنگلی	wildfire; forest fire
آتش‌نشان	firefighter
آتش‌نشانان	firefighter
آتش نشان	firefighter
آتش‌نشانی	fire department; firefighter
آتش نشانی	fire department; firefighter
آتش گرفت	set fire; burn
به آتش کشید	set fire; burn
به آتش کشیده شد	set fire; burn
به آتش کشیدند	set fire; burn
آسیب	damage; injury; harm
آسیب‌ها	damage; injury; harm
آسیب دید	damage; injure; suffer
آسیب دیده	damage; injure; suffer
آسیب دیدند	damage; injure; suffer
آسیب‌دیده	damaged; affected; injured
آسیب‌دیدگان	damaged; affected; injured
آسیب رساند	damage; harm
آسیب زد	damage; harm
آسیب بزند	damage; harm
آسیب برساند	damage; harm
آسیب‌پذیر	vulnerable
آسیب پذیر	vulnerable
آسیب‌پذیری	vulnerability
نجات	rescue; save
نجات داد	rescue; save; survive
نجات یافت	rescue; save; survive
نجات دهد	rescue; save; survive
نجات دادند	rescue; save; survive
نجات یافتند	rescue; save; survive
نجات یافته	rescue; save; survive
نجات‌یافتگان	survivor
بازماندگان	survivor
بازمانده	survivor
امداد	relief; rescue
امدادی	relief; rescue
امدادگر	rescuer; aid worker
امدادگران	rescuer; aid worker
امدادرسانی	relief; relief effort
امداد رسانی	relief; relief effort
تیم‌های امدادی	rescue team; rescuer
نیروهای امدادی	rescue team; rescuer
گروه‌های امدادی	rescue team; rescuer
گروه‌های نجات	rescue team; rescuer
عملیات نجات	rescue operation
عملیات امداد	rescue operation
جستجو	search
جست‌وجو	search
جست و جو	search
خدمات اضطراری	emergency service
اورژانس	emergency; ambulance
اضطراری	emergency
وضعیت اضطراری	state of emergency; emergency
حالت فوق‌العاده	state of emergency; emergency
شرایط اضطراری	state of emergency; emergency
تخلیه	evacuation; evacuate
تخلیه شد	evacuate
تخلیه شدند	evacuate
تخلیه کرد	evacuate
تخلیه کنند	evacuate
آوار	rubble; debris
زیر آوار	rubble; debris
فروریخت	collapse
فرو ریخت	collapse
فرو ریختن	collapse
ریزش	collapse
ریزش کرد	collapse
فروپاشی	collapse
سرپناه	shelter
پناهگاه	shelter
چادر	tent
چادرها	tent
اردوگاه	camp
اردوگاه‌ها	camp
اردوگاه‌های	camp
اردوگاه پناهندگان	refugee camp
اردوگاه آوارگان	refugee camp
غرق	drown; sink
غرق شد	drown; sink
غرق شدند	drown; sink
غرق شده	drown; sink
غرق شدن	drown; sink
تصادف	accident; crash; collision
تصادفات	accident; crash; collision
تصادف رانندگی	car accident; traffic accident
برخورد	collision; clash; treatment
برخورد کرد	collide; hit
برخورد کردند	collide; hit
واژگون	overturn; capsize
واژگونی	overturn; capsize
هوا	weather; air
آب و هوا	weather; climate
آب‌و‌هوا	weather; climate
هواشناسی	meteorological; weather
سازمان هواشناسی	meteorological; weather
اقلیم	climate
اقلیمی	climate
تغییرات اقلیمی	climate change
تغییر اقلیم	climate change
تغییرات آب و هوایی	climate change
تغییرات آب‌وهوایی	climate change
گرمایش زمین	global warming
گرمایش جهانی	global warming
گرم شدن زمین	global warming
باران	rain; rainfall
بارندگی	rain; rainfall
بارش باران	rain; rainfall
بارش	rainfall; rain
بارش‌ها	rainfall; rain
برف	snow
بارش برف	snow
یخ	ice
باد	wind
ابر	cloud
آفتاب	sun
سرما	cold
سردی	cold
سرد	cold
سردتر	cold
گرما	heat
گرم	warm; hot
گرم‌تر	warm; hot
موج گرما	heat wave
گرد و غبار	dust
گرد‌و‌غبار	dust
دما	temperature
دمای	temperature
درجه	degree
درجه سانتیگراد	degree celsius
رطوبت	humidity
محیط زیست	environment
محیط‌زیست	environment
زیست‌محیطی	environmental
زیست محیطی	environmental
محیط‌زیستی	environmental
سازمان حفاظت محیط زیست	environmental protection
محیط	environment
طبیعت	nature
طبیعی	natural; normal
آلودگی	pollution; contamination
آلودگی هوا	air pollution
آلوده	contaminated; infected; polluted
آلاینده	pollutant
آلاینده‌ها	pollutant
گازهای گلخانه‌ای	greenhouse gas
گلخانه‌ای	greenhouse
کربن	carbon
دی‌اکسید کربن	carbon dioxide
دی اکسید کربن	carbon dioxide
انتشار	release; emission; publication; spread
انتشار کربن	carbon emission
زباله	waste; garbage
زباله‌ها	waste; garbage
پسماند	waste
پلاستیک	plastic
پلاستیکی	plastic
بازیافت	recycling
جنگل	forest
جنگل‌ها	forest
جنگل‌های	forest
جنگل‌زدایی	deforestation
درخت	tree
درختان	tree
گیاه	plant
گیاهان	plant
گیاهی	plant
گل	flower; goal
گل‌ها	flower; goal
رودخانه	river
رودخانه‌ها	river
رود	river; go
دریا	sea
دریاها	sea
دریایی	maritime; naval; marine
دریاچه	lake
دریاچه ارومیه	lake urmia
اقیانوس	ocean
اقیانوس‌ها	ocean
ساحل	coast; beach; shore
سواحل	coast; beach; shore
ساحلی	coastal
جزیره	island
جزایر	island
شبه‌جزیره	peninsula
شبه جزیره	peninsula
کوه	mountain
کوه‌ها	mountain
کوهستان	mountain
کوه‌های	mountain
کوهستانی	mountainous
تپه	hill
دره	valley
بیابان	desert
صحرا	desert
قطب شمال	arctic; north pole
قطب‌شمال	arctic; north pole
قطب جنوب	antarctica
یخچال	glacier; refrigerator
آب	water
آب‌ها	water
آب‌های	water
آبی	blue; water
آب آشامیدنی	drinking water
بحران آب	water crisis; water shortage
کم‌آبی	water crisis; water shortage
کمبود آب	water crisis; water shortage
حیوان	animal
حیوانات	animal
جانوران	animal
حیات وحش	wildlife
گونه	species; kind
گونه‌ها	species
انقراض	extinction
پرنده	bird
پرندگان	bird
سگ	dog
سگ‌ها	dog
گربه	cat
اسب	horse
گاو	cow; cattle
گوسفند	sheep
خوک	pig
فیل	elephant
ببر	tiger
خرس	bear
موش	mouse; rat
مار	snake
حشره	insect
حشرات	insect
نهنگ	whale
زمین	earth; land; ground
زمینی	ground; land
زمین‌ها	land
زمین‌های	land
اراضی	land
بهداشت	health; hygiene
بهداشتی	health; sanitary
سلامت	health
سلامتی	health
سلامت روان	mental health
سالم	healthy
سازمان جهانی بهداشت	world health organization
سازمان بهداشت جهانی	world health organization
خدمات درمانی	health service; medical service
خدمات بهداشتی	health service; medical service
درمان	treatment
درمانی	treatment; medical
درمانگاه	clinic
کلینیک	clinic
معالجه	treatment
مداوا	treatment
بیمارستان	hospital
بیمارستان‌ها	hospital
بیمارستان‌های	hospital
بیمارستان صحرایی	field hospital
بستری	hospitalized
بستری شد	hospitalize
بستری شده	hospitalize
پزشک	doctor
پزشکان	doctor
دکتر	doctor; dr
دکترها	doctor
پزشکی	medical
پزشکان بدون مرز	doctors without borders
پرستار	nurse
پرستاران	nurse
کادر درمان	medical staff
جراح	surgeon
جراحان	surgeon
جراحی	surgery; operation
عمل جراحی	surgery; operation
بیمار	patient; sick; ill
بیماران	patient; sick; ill
بیماری	disease; illness
بیماری‌ها	disease; illness
بیماری‌های	disease; illness
بیماری قلبی	heart disease
بیماری‌های قلبی	heart disease
مریض	sick
مبتلا	infected; suffering
مبتلایان	infected; suffering
مبتلا شد	infect; contract
مبتلا شده	infect; contract
مبتلا شدند	infect; contract
مبتلا شده‌اند	infect; contract
ابتلا	infection
عفونت	infection
واگیردار	contagious; infectious
مسری	contagious; infectious
ویروس	virus
ویروس‌ها	virus
ویروس کرونا	coronavirus; covid
کرونا	coronavirus; covid
کروناویروس	coronavirus; covid
کووید	covid; covid-19
کووید‌۱۹	covid; covid-19
کووید ۱۹	covid; covid-19
همه‌گیری	pandemic
همه گیری	pandemic
پاندمی	pandemic
دنیاگیری	pandemic
شیوع	outbreak; spread
شیوع ویروس کرونا	coronavirus outbreak
شیوع کرونا	coronavirus outbreak
اپیدمی	epidemic
قرنطینه	quarantine; lockdown
تعطیلی	closure; shutdown
ماسک	mask
واکسن	vaccine
واکسن‌ها	vaccine
واکسن‌های	vaccine
واکسیناسیون	vaccination; vaccinate
واکسینه	vaccination; vaccinate
واکسینه شده	vaccination; vaccinate
دوز	dose
آزمایش	test; experiment; trial
آزمایش‌ها	test; experiment; trial
آزمایش‌های	test; experiment; trial
آزمایشی	test; experiment; trial
آزمایشگاه	laboratory; lab
آزمایشگاه‌ها	laboratory; lab
آزمایشگاهی	laboratory
تست	test
علائم	symptom; sign
علایم	symptom; sign
تب	fever
سرفه	cough
درد	pain
سرطان	cancer
سرطان سینه	breast cancer
سرطان پستان	breast cancer
ایدز	aids
اچ‌آی‌وی	hiv
اچ آی وی	hiv
ابولا	ebola
مالاریا	malaria
سل	tuberculosis
وبا	cholera
آنفلوآنزا	flu; influenza
آنفلوانزا	flu; influenza
آنفلوآنزای مرغی	bird flu
آنفلوانزای مرغی	bird flu
فلج اطفال	polio
سرخک	measles
آبله میمون	monkeypox
دیابت	diabetes
فشار خون	blood pressure
سکته مغزی	stroke
سکته	stroke
قلب	heart
قلبی	heart; cardiac
مغز	brain
خون	blood
خونین	bloody
خونریزی	bleeding
ریه	lung
کبد	liver
کلیه‌ها	kidney
پوست	skin
پوستی	skin
استخوان	bone
عضله	muscle
عضلات	muscle
سلول	cell
سلول‌ها	cell
سلول‌های	cell
سلول انفرادی	solitary confinement
انفرادی	solitary confinement
سلول‌های بنیادی	stem cell
ژن	gene
ژن‌ها	gene
ژنتیک	genetic
ژنتیکی	genetic
هورمون	hormone
پروتئین	protein
دارو	drug; medicine
داروها	drug; medicine
داروهای	drug; medicine
دارویی	pharmaceutical
داروسازی	pharmaceutical
داروخانه	pharmacy
قرص	pill
آنتی‌بیوتیک	antibiotic
بیمه درمانی	health insurance
بیمه سلامت	health insurance
آمبولانس	ambulance
بارداری	pregnancy
حاملگی	pregnancy
باردار	pregnant
حامله	pregnant
سقط جنین	abortion
نوزاد	baby; newborn
نوزادان	baby; newborn
زایمان	childbirth
تغذیه	nutrition; feeding
سوءتغذیه	malnutrition
سوء تغذیه	malnutrition
رژیم غذایی	diet
چاقی	obesity
وزن	weight
استرس	stress
افسردگی	depression
روانی	mental; psychological
روانشناس	psychologist
روانشناسی	psychology
روانپزشک	psychiatrist
معلول	disabled; disability
معلولان	disabled; disability
معلولیت	disabled; disability
نابینا	blind
نابینایان	blind
ناشنوا	deaf
ناشنوایان	deaf
مسمومیت	poisoning
مسموم	poison
مسموم شدند	poison
مسموم شد	poison
سم	poison; toxic
سمی	poison; toxic
بهزیستی	welfare organization
هلال احمر	red crescent
جمعیت هلال احمر	red crescent
صلیب سرخ	red cross
کمیته بین‌المللی صلیب سرخ	red cross
علم	science
علوم	science
علمی	scientific
دانش	knowledge; science
دانشمند	scientist
دانشمندان	scientist
پژوهش	research; study
پژوهش‌ها	research; study
پژوهشی	research; study
پژوهشگر	researcher
پژوهشگران	researcher
محقق	researcher
محققان	researcher
محققین	researcher
پژوهشگاه	research institute
مطالعه	study
مطالعات	study
مطالعه کرد	study; read
کشف	discovery; discover
کشف کرد	discover; find
کشف شد	discover; find
کشف کردند	discover; find
کشف کرده‌اند	discover; find
کشف شده	discover; find
اختراع	invention
نظریه	theory
نظریه‌ها	theory
فرضیه	hypothesis
فیزیک	physics
فیزیکدان	physicist
شیمی	chemistry
شیمیایی	chemical
زیست‌شناسی	biology
زیستی	biological
بیولوژیک	biological
بیولوژیکی	biological
ریاضی	mathematics
ریاضیات	mathematics
ریاضیدان	mathematician
نجوم	astronomy
ستاره‌شناسی	astronomy
ستاره‌شناسان	astronomer
اخترشناسان	astronomer
فضا	space
فضای	space
فضایی	space
فضانورد	astronaut
فضانوردان	astronaut
فضاپیما	spacecraft; spaceship
فضاپیمای	spacecraft; spaceship
سفینه	spacecraft; spaceship
ایستگاه فضایی	space station
ایستگاه فضایی بین‌المللی	space station
ناسا	nasa
سازمان فضایی	space agency
ماهواره	satellite
ماهواره‌ها	satellite
ماهواره‌ای	satellite
تصاویر ماهواره‌ای	satellite image
سیاره	planet
سیارات	planet
سیاره‌ای	planet
مریخ	mars
ماه	month; moon
خورشید	sun
کهکشان	galaxy
ستاره	star
ستارگان	star
ستاره‌ها	star
ستاره‌های	star
مدار	orbit
تلسکوپ	telescope
سیارک	asteroid
سیاهچاله	black hole
فناوری	technology
فناوری‌ها	technology
فن‌آوری	technology
تکنولوژی	technology
فناوری‌های	technology
فناوری اطلاعات	information technology
فنی	technical
فنی و حرفه‌ای	vocational
مهندس	engineer
مهندسان	engineer
مهندسین	engineer
مهندسی	engineering
نوآورانه	innovative
دیجیتال	digital
دیجیتالی	digital
رایانه	computer
کامپیوتر	computer
رایانه‌ها	computer
کامپیوترها	computer
کامپیوترهای	computer
رایانه‌ای	computer
کامپیوتری	computer
لپ‌تاپ	laptop
لپ تاپ	laptop
تبلت	tablet
نرم‌افزار	software
نرم افزار	software
نرم‌افزارها	software
نرم‌افزارهای	software
سخت‌افزار	hardware
اینترنت	internet
اینترنتی	internet; online
آنلاین	online
قطع اینترنت	internet shutdown
قطعی اینترنت	internet shutdown
وب‌سایت	website
وب سایت	website
سایت	website
وب‌سایت‌ها	website
سایت‌های	site; website
شبکه	network
شبکه‌ها	network
شبکه‌های	network
شبکه‌ای	network
شبکه اجتماعی	social network; social media
شبکه‌های اجتماعی	social network; social media
شبکه های اجتماعی	social network; social media
رسانه‌های اجتماعی	social media
فیلتر	filtering; filter
فیلترینگ	filtering; filter
فیلترشکن	vpn
هوش مصنوعی	artificial intelligence; ai
مدل زبانی	language model
یادگیری ماشین	machine learning
یادگیری ماشینی	machine learning
چت‌بات	chatbot
چت بات	chatbot
ربات	robot
روبات	robot
ربات‌ها	robot
ربات‌های	robot
الگوریتم	algorithm
الگوریتم‌ها	algorithm
داده‌ها	data
داده‌های	data
دیتا	data
اطلاعات	information; intelligence
پایگاه داده	database
سایبری	cyber
سایبر	cyber
امنیت سایبری	cybersecurity
هک	hack
هک شد	hack
هک کرد	hack
هکر	hacker
هکرها	hacker
هکرهای	hacker
رمز	code; password
رمز عبور	password
حریم خصوصی	privacy
کاربر	user
کاربران	user
تلفن	phone; telephone
تلفنی	phone; telephone
تلفن همراه	mobile phone; phone
موبایل	mobile phone; phone
گوشی	mobile phone; phone
تلفن‌های همراه	mobile phone; phone
گوشی‌های	mobile phone; phone
گوشی هوشمند	smartphone
تلفن هوشمند	smartphone
گوشی‌های هوشمند	smartphone
تلفن‌های هوشمند	smartphone
هوشمند	smart
باهوش	intelligent
هوش	intelligence
اپلیکیشن	app; application
برنامه کاربردی	app; application
پلتفرم	platform
پلتفرم‌ها	platform
سکو	platform
پلتفرم‌های	platform
پیام‌رسان	messenger; messaging app
پیام رسان	messenger; messaging app
پیامک	text message
پیام	message
پیام‌ها	message
پیام‌های	message
پیامی	message
ایمیل	email
پست الکترونیکی	email
فیسبوک	facebook
فیس بوک	facebook
توییتر	twitter
تویتر	twitter
توئیتر	twitter
توییت	tweet
توییتی	tweet
توئیت	tweet
توییت کرد	tweet
اینستاگرام	instagram
تلگرام	telegram
واتس‌اپ	whatsapp
واتس آپ	whatsapp
یوتیوب	youtube
تیک‌تاک	tiktok
تیک تاک	tiktok
گوگل	google
اپل	apple
مایکروسافت	microsoft
آمازون	amazon
تسلا	tesla
اسپیس‌ایکس	spacex
اسپیس ایکس	spacex
سامسونگ	samsung
هوآوی	huawei
هواوی	huawei
انویدیا	nvidia
اوپن‌ای‌آی	openai
چت‌جی‌پی‌تی	chatgpt
چت جی پی تی	chatgpt
ویکی‌پدیا	wikipedia
ویکی‌لیکس	wikileaks
ویکی لیکس	wikileaks
یاهو	yahoo
نتفلیکس	netflix
نوکیا	nokia
سونی	sony
تویوتا	toyota
هوندا	honda
نیسان	nissan
فولکس‌واگن	volkswagen
بنز	mercedes
مرسدس	mercedes
پژو	peugeot
رنو	renault
بوئینگ	boeing
ایرباس	airbus
توتال	total
شورون	chevron
شل	shell
زیمنس	siemens
ویدئو	video
ویدیو	video
ویدئوها	video
ویدئویی	video
ویدیویی	video
ویدیوی	video
ویدئوی	video
تصویر	image; picture
تصاویر	image; picture
تصویری	image; picture
عکس	photo; picture
عکس‌ها	photo; picture
عکس‌های	photo; picture
عکاس	photographer
عکاسان	photographer
عکاسی	photography
دوربین	camera
دوربین‌ها	camera
فایل	file
ابزار	tool
ابزارها	tool
ابزارهای	tool
دستگاه	device; machine; apparatus
دستگاه‌ها	device; machine; apparatus
دستگاه‌های	device; machine; apparatus
ماشین	machine; car
ماشین‌آلات	machinery
موتور	engine; motorcycle
باتری	battery
سیستم	system
سیستم‌ها	system
سیستم‌های	system
سامانه	system
سامانه‌ها	system
سامانه‌های	system
الکترونیک	electronic
الکترونیکی	electronic
مدل	model
مدل‌ها	model
مدل‌های	model
تجهیزات	equipment
قطعات	part; component
مجازی	virtual
فضای مجازی	cyberspace; social media
دانشگاه	university
دانشگاه‌ها	university
دانشگاه‌های	university
دانشگاهی	academic; university
دانشگاهیان	academic; university
دانشکده	faculty; college
دانشجو	student
دانشجویان	student
دانشجوی	student
دانشجویی	student
دانش‌آموز	student; pupil
دانش‌آموزان	student; pupil
دانش آموزان	student; pupil
دانش آموز	student; pupil
استاد	professor
اساتید	professor
استادان	professor
آموزش	education; training
آموزشی	education; training; educational
آموزش داد	train; teach
آموزش دیده	train; teach
آموزش می‌دهد	train; teach
آموزش عالی	higher education
مدرسه	school
مدارس	school
مدرسه دخترانه	girls school
دبیرستان	high school
دبستان	primary school
معلم	teacher
معلمان	teacher
آموزگار	teacher
کلاس	class
کلاس‌ها	class
درس	lesson
کتاب	book
کتاب‌ها	book
کتاب‌های	book
کتابی	book
کتابخانه	library
امتحان	exam; test
آزمون	exam; test
مدرک تحصیلی	degree
تحصیل	study; education
تحصیلات	study; education
فارغ‌التحصیل	graduate
فارغ‌التحصیلان	graduate
بورسیه	scholarship
پایان‌نامه	thesis
یادگیری	learning
یاد گرفت	learn
یاد می‌گیرد	learn
سواد	literacy
بی‌سواد	illiterate
زبان	language
زبان‌ها	language
زبان فارسی	persian language
زبان مادری	mother tongue
ترجمه	translation
مترجم	translator; interpreter
دکترا	doctorate
دکتری	doctorate
ورزش	sport
ورزش‌ها	sport
ورزشی	sport
ورزشکار	athlete
ورزشکاران	athlete
ورزشگاه	stadium
استادیوم	stadium
فوتبال	football; soccer
فوتبالیست	footballer
فوتبالیست‌ها	footballer
تیم	team
تیم‌ها	team
تیم‌های	team
تیمش	team
تیم ملی	national team
تیم ملی فوتبال	national football team
باشگاه	club
باشگاه‌ها	club
باشگاه‌های	club
بازی	game; match
بازی‌ها	game; match
بازی‌های	game; match
بازی کرد	play
بازی می‌کند	play
بازی کند	play
بازی می‌کنند	play
بازی کرده	play
بازیکن	player
بازیکنان	player
بازیکن‌ها	player
مربی	coach
مربیان	coach
سرمربی	head coach; coach; manager
سر مربی	head coach; coach; manager
داور	referee
داوران	referee
هافبک	midfielder
مهاجم تیم	striker
دروازه‌بان	goalkeeper
دروازه بان	goalkeeper
کاپیتان	captain
گلزن	scorer
گل زد	score
گل زدند	score
پنالتی	penalty
کارت زرد	yellow card
کارت قرمز	red card
نیمه‌نهایی	semi-final
نیمه نهایی	semi-final
یک‌چهارم نهایی	quarter-final
فینال	final
فینالیست	finalist
قهرمان	champion; hero
قهرمانان	champion; hero
قهرمانی	championship; title
قهرمان جهان	world champion
قهرمانی جهان	world championship
لیگ	league
لیگ برتر	premier league
لیگ قهرمانان	champions league
لیگ قهرمانان اروپا	champions league
لیگ قهرمانان آسیا	champions league
جام	cup
جام جهانی	world cup
جام جهانی فوتبال	world cup
جام حذفی	cup
جام ملت‌های اروپا	european championship; euro
جام ملت‌های آسیا	asian cup
المپیک	olympic
بازی‌های المپیک	olympic game
پارالمپیک	paralympic
بازی‌های آسیایی	asian game
کمیته بین‌المللی المپیک	international olympic committee
فیفا	fifa
یوفا	uefa
فدراسیون	federation
فدراسیون فوتبال	football federation
تورنمنت	tournament
مسابقه	match; competition; race; tournament
مسابقات	match; competition; race; tournament
مسابقه‌ای	match; competition; race; tournament
دوپینگ	doping
مدال	medal
مدال‌ها	medal
مدال‌های	medal
مدال طلا	gold medal
مدال نقره	silver medal
مدال برنز	bronze medal
برنز	bronze
رکورد	record
رتبه	rank; place
رده	rank; place
رده‌بندی	ranking
رتبه‌بندی	ranking
امتیاز	point; score; concession
امتیازات	point; score; concession
تساوی	draw; tie
برد	win; take; carry
بردند	win; take; carry
برنده	winner
برندگان	winner
برنده شد	win
بازنده	loser
باخت	lose; defeat
باختند	lose; defeat
نتیجه	result; outcome
نتایج	result
تماشاگر	spectator; fan
تماشاگران	spectator; fan
کشتی	ship; wrestling; boat
کشتی‌گیر	wrestler
کشتی‌گیران	wrestler
وزنه‌برداری	weightlifting
والیبال	volleyball
بسکتبال	basketball
تنیس	tennis
کریکت	cricket
راگبی	rugby
گلف	golf
بوکس	boxing
بوکسور	boxer
تکواندو	taekwondo
کاراته	karate
جودو	judo
شطرنج	chess
شنا	swimming
شناگر	swimmer
دوچرخه	bicycle; bike
دوچرخه‌سواری	cycling
دوومیدانی	athletics
دو و میدانی	athletics
ماراتن	marathon
اسکی	skiing
ژیمناستیک	gymnastics
فرمول یک	formula one
فصل	season; chapter
پرسپولیس	persepolis
تخت‌جمشید	persepolis
استقلال تهران	esteghlal
بارسلونا	barcelona
رئال مادرید	real madrid
منچستر یونایتد	manchester united
منچستریونایتد	manchester united
منچسترسیتی	manchester city
منچستر سیتی	manchester city
لیورپول	liverpool
چلسی	chelsea
آرسنال	arsenal
تاتنهام	tottenham
بایرن مونیخ	bayern munich
یوونتوس	juventus
میلان	milan
پاری سن ژرمن	paris saint-germain
مسی	messi
رونالدو	ronaldo
نیمار	neymar
فرهنگ	culture
فرهنگی	cultural
هنر	art
هنرها	art
هنری	artistic; art; henry
هنرمند	artist
هنرمندان	artist
هنرپیشه	actor
بازیگر	actor
بازیگران	actor
بازیگر زن	actress
بازیگری	acting
کارگردان	director
کارگردانان	director
کارگردانی	directing
تهیه‌کننده	producer
سینما	cinema; film
سینماها	cinema; film
سینمایی	cinema; film
سینماگر	filmmaker
سینماگران	filmmaker
فیلم	film; movie
فیلم‌ها	film; movie
فیلم‌های	film; movie
فیلمی	film; movie
فیلم مستند	documentary
مستند	documentary
فیلمساز	filmmaker
فیلمسازان	filmmaker
فیلمنامه	screenplay; script
جشنواره	festival
جشنواره‌ها	festival
جشنواره فیلم	film festival
جشنواره کن	cannes festival
اسکار	oscar
هالیوود	hollywood
جایزه	award; prize
جوایز	award; prize
جایزه نوبل	nobel prize
نوبل	nobel
تئاتر	theater
نمایش	show; display; play
نمایش‌ها	show; display; play
نمایش داد	show
نمایشگاه	exhibition; fair
نمایشگاه کتاب	book fair
موسیقی	music
آهنگ	song
ترانه	song
آهنگ‌ها	song
آلبوم	album
کنسرت	concert
خواننده	singer; reader
خوانندگان	singer; reader
آهنگساز	composer
نوازنده	musician
ارکستر	orchestra
اپرا	opera
رقص	dance
نقاشی	painting
نقاش	painter
مجسمه	statue; sculpture
موزه	museum
موزه‌ها	museum
گالری	gallery
معماری	architecture
معمار	architect
ادبیات	literature
ادبی	literary
شعر	poetry; poem
شاعر	poet
شاعران	poet
رمان	novel
نویسنده	writer; author
نویسندگان	writer; author
داستان	story
داستان‌ها	story
داستانی	story
تاریخ	history; date
تاریخی	historic; historical
تاریخدان	historian
مورخ	historian
باستانی	ancient
باستان‌شناس	archaeologist
باستان‌شناسان	archaeologist
باستان‌شناسی	archaeology
میراث	heritage
میراث فرهنگی	cultural heritage
میراث جهانی	world heritage
یونسکو	unesco
رسانه	media
رسانه‌ها	media
رسانه‌های	media
رسانه‌ای	media
مطبوعات	press
مطبوعاتی	press
روزنامه	newspaper; daily
روزنامه‌ها	newspaper; daily
روزنامه‌های	newspaper; daily
روزنامه‌نگار	journalist
روزنامه‌نگاران	journalist
روزنامه نگار	journalist
روزنامه نگاران	journalist
روزنامه‌نگاری	journalism
خبرنگار	reporter; journalist; correspondent
خبرنگاران	reporter; journalist; correspondent
گزارشگر	reporter; journalist; correspondent
گزارشگران	reporter; journalist; correspondent
گزارشگران بدون مرز	reporters without borders
خبر	news; report
اخبار	news; report
خبرها	news; report
خبری	news; report
خبرهای	news; report
خبرگزاری	news agency
خبرگزاری‌ها	news agency
خبرگزاری‌های	news agency
خبرگزاری فرانسه	afp
خبرگزاری رویترز	reuters
رویترز	reuters
آسوشیتدپرس	associated press
خبرگزاری آسوشیتدپرس	associated press
آسوشیتد پرس	associated press
خبرگزاری ایرنا	irna
ایرنا	irna
خبرگزاری فارس	fars news
تسنیم	tasnim
خبرگزاری تسنیم	tasnim
ایسنا	isna
مهر	mehr
خبرگزاری مهر	mehr news
ایلنا	ilna
خبرگزاری دولتی	state news agency
بی‌بی‌سی	bbc
بی بی سی	bbc
بی‌بی‌سی فارسی	bbc persian
بی بی سی فارسی	bbc persian
سی‌ان‌ان	cnn
سی ان ان	cnn
فاکس نیوز	fox news
ان‌بی‌سی	nbc
الجزیره	al jazeera; algeria
صدای آمریکا	voice of america
رادیو فردا	radio farda
رادیو	radio
رادیویی	radio
تلویزیون	television; tv
تلویزیونی	television; televised
صدا و سیما	state television; state broadcaster
صداوسیما	state television; state broadcaster
تلویزیون دولتی	state television
شبکه خبری	news network
شبکه تلویزیونی	television network
شبکه‌های تلویزیونی	television network
مجری	host; presenter
مصاحبه	interview
مصاحبه‌ای	interview
مصاحبه کرد	interview
سردبیر	editor
مجله	magazine
نشریه	magazine
نشریات	magazine
هفته‌نامه	weekly
مقاله	article
مقالات	article
مقاله‌ای	article
گزارش	report
گزارش‌ها	report
گزارش‌های	report
گزارشی	report
گزارش داد	report
گزارش دادند	report
گزارش داده	report
گزارش شده	report
گزارش کرد	report
گزارش داده‌اند	report
گزارش می‌دهد	report
گزارش شد	report
گزارش کرده	report
گزارش می‌دهند	report
به گزارش	report
تیتر	headline
نیویورک تایمز	new york times
نیویورک‌تایمز	new york times
واشنگتن پست	washington post
واشینگتن پست	washington post
وال استریت ژورنال	wall street journal
گاردین	guardian
سانسور	censorship
منتشر	publish
منتشر شد	publish; release
منتشر شده	publish; release
منتشر کرد	publish; release
منتشر کرده	publish; release
منتشر کردند	publish; release
منتشر می‌شود	publish; release
منتشر شده‌است	publish; release
منتشر کرده‌اند	publish; release
چاپ	print; publication
ناشر	publisher
پخش	broadcast; distribution
پخش کرد	broadcast; air
پخش شد	broadcast; air
پخش می‌شود	broadcast; air
سلبریتی	celebrity
سلبریتی‌ها	celebrity
چهره مشهور	celebrity
مشهور	famous; well-known
معروف	famous; well-known
شهرت	fame; reputation
محبوب	popular
محبوبیت	popularity
مد	fashion
دین	religion
ادیان	religion
مذهب	religion
مذاهب	religion
دینی	religious
مذهبی	religious
اسلام	islam
اسلامی	islamic
مسلمان	muslim
مسلمانان	muslim
مسلمان‌ها	muslim
مسلمین	muslim
شیعه	shia; shiite
شیعیان	shia; shiite
شیعی	shia; shiite
شیعه‌ها	shia; shiite
سنی	sunni
اهل سنت	sunni
سنی‌ها	sunni
اهل‌سنت	sunni
سلفی	salafi; selfie
وهابی	wahhabi
علوی	alawite
علویان	alawite
ایزدی	yazidi
ایزدیان	yazidi
ایزدی‌ها	yazidi
بهائی	baha'i
بهایی	baha'i
بهائیان	baha'i
بهاییان	baha'i
زرتشتی	zoroastrian
زرتشتیان	zoroastrian
مسیحی	christian
مسیحیان	christian
مسیحیت	christianity
مسیح	christ; jesus
عیسی	christ; jesus
کاتولیک	catholic
کاتولیک‌ها	catholic
پروتستان	protestant
ارتدوکس	orthodox
ارتدکس	orthodox
یهودی	jewish; jew
یهودیان	jewish; jew
یهودستیزی	antisemitism
یهودی‌ستیزی	antisemitism
یهودیت	judaism
صهیونیست	zionist
صهیونیستی	zionist
صهیونیست‌ها	zionist
رژیم صهیونیستی	israel; zionist regime
رژیم اسرائیل	israel; israeli regime
هولوکاست	holocaust
هندو	hindu
هندوها	hindu
بودایی	buddhist
بوداییان	buddhist
سیک	sikh
پاپ	pope; pop
پاپ فرانسیس	pope francis
واتیکان	vatican
کلیسا	church
کلیسای	church
کلیساها	church
کشیش	priest
اسقف	bishop
اسقف اعظم	archbishop
کاردینال	cardinal
مسجد	mosque
مساجد	mosque
مسجدالاقصی	al-aqsa mosque
مسجد الاقصی	al-aqsa mosque
کنیسه	synagogue
معبد	temple
حرم	shrine
امام	imam
امامان	imam
امام جمعه	friday prayer leader
نماز	prayer
نماز جمعه	friday prayer
دعا	prayer
روحانی	cleric; rouhani
روحانیون	cleric; rouhani
روحانیان	cleric; rouhani
روحانی‌ها	cleric; rouhani
روحانیت	clergy
آیت‌الله	ayatollah
آیت الله	ayatollah
حجت‌الاسلام	cleric
ملا	mullah
مفتی	mufti
فتوا	fatwa
شریعت	sharia
قرآن	quran; koran
انجیل	bible; gospel
پیامبر	prophet
پیغمبر	prophet
حضرت محمد	prophet muhammad
خدا	god
خداوند	god
ایمان	faith
مقدس	holy; sacred
مکه	mecca
مدینه	medina
حج	hajj
زائر	pilgrim
زائران	pilgrim
رمضان	ramadan
ماه رمضان	ramadan
محرم	muharram
عاشورا	ashura
اربعین	arbaeen
عید	eid
عید فطر	eid al-fitr
عید قربان	eid al-adha
نوروز	nowruz
عید نوروز	nowruz
کریسمس	christmas
عید پاک	easter
سکولار	secular
توهین به مقدسات	blasphemy
کفرگویی	blasphemy
حمل‌ونقل	transport; transportation
حمل و نقل	transport; transportation
جاده	road
جاده‌ها	road
جاده‌های	road
بزرگراه	highway
اتوبان	highway
خیابان	street
خیابان‌ها	street
خیابان‌های	street
پل	bridge; paul
تونل	tunnel
راه	way; road; path
راه‌ها	way; road
راه‌های	way; road
راه‌آهن	railway; rail
راه آهن	railway
قطار	train
قطارها	train
مترو	metro; subway
ایستگاه	station
اتوبوس	bus
تاکسی	taxi
کامیون	truck
خودرو	car; vehicle
خودروها	car; vehicle
خودروهای	car; vehicle
اتومبیل	car; vehicle
اتومبیل‌ها	car; vehicle
خودرو برقی	electric car; electric vehicle
خودروی برقی	electric car; electric vehicle
خودروهای برقی	electric car; electric vehicle
خودروی بمب‌گذاری شده	car bomb
خودروی بمب‌گذاری‌شده	car bomb
موتورسیکلت	motorcycle
موتور سیکلت	motorcycle
راننده	driver
رانندگان	driver
رانندگی	driving
ترافیک	traffic
عبور و مرور	traffic
عابر	pedestrian
عابران	pedestrian
هواپیما	plane; aircraft; airplane
هواپیماها	plane; aircraft; airplane
هواپیمای	plane; aircraft; airplane
هواپیماهای	plane; aircraft; airplane
هواپیمای مسافربری	passenger plane; airliner
هواپیمای اوکراینی	ukrainian plane
پرواز	flight
پروازها	flight
پروازهای	flight
فرودگاه	airport
فرودگاه‌ها	airport
فرودگاه بین‌المللی	international airport
فرود	landing
فرود اضطراری	emergency landing
فرود آمد	land
خلبان	pilot
خلبانان	pilot
خدمه	crew
مسافر	passenger
مسافران	passenger
سرنشین	passenger; occupant
سرنشینان	passenger; occupant
بندر	port
بنادر	port
کشتی‌ها	ship; vessel
کشتی‌های	ship; vessel
کشتی باری	cargo ship
کشتیرانی	shipping
کشتی تفریحی	cruise ship
قایق	boat
قایق‌ها	boat
قایق تندرو	speedboat
ملوان	sailor
ملوانان	sailor
ناخدا	captain
لنگرگاه	pier; dock
اسکله	pier; dock
کانال سوئز	suez canal
کانال	channel; canal
تنگه	strait
تنگه هرمز	strait of hormuz
باب‌المندب	bab al-mandab
گردشگر	tourist
گردشگران	tourist
توریست	tourist
گردشگری	tourism
توریسم	tourism
هتل	hotel
بلیت	ticket
بلیط	ticket
کیلومتر	kilometer
کیلومتری	kilometer
متر	meter
متر مربع	square meter
کیلومتر مربع	square kilometer
مایل	mile; willing
فوت مربع	square foot
سانتی‌متر	centimeter
هکتار	hectare
کیلو	kilogram; kilo
کیلوگرم	kilogram; kilo
میلی‌گرم	milligram
تن	ton; tonne; person
لیتر	liter
مگاوات	megawatt
اونس	ounce
سرعت	speed
ایران	iran
ایرانی	iranian
ایرانیان	iranian
ایرانی‌ها	iranian
ایرانی‌های	iranian
تهران	tehran
مشهد	mashhad
اصفهان	isfahan
شیراز	shiraz
تبریز	tabriz
قم	qom
کرج	karaj
اهواز	ahvaz
کرمانشاه	kermanshah
سنندج	sanandaj
زاهدان	zahedan
ارومیه	urmia
رشت	rasht
کرمان	kerman
یزد	yazd
همدان	hamadan
قزوین	qazvin
زنجان	zanjan
اراک	arak
اردبیل	ardabil
ساری	sari
گرگان	gorgan
بندرعباس	bandar abbas
بندر عباس	bandar abbas
بوشهر	bushehr
آبادان	abadan
خرمشهر	khorramshahr
خرم‌آباد	khorramabad
ایلام	ilam
سقز	saqqez
مهاباد	mahabad
نطنز	natanz
فردو	fordow
فوردو	fordow
پارچین	parchin
چابهار	chabahar
خوزستان	khuzestan
خراسان	khorasan
آذربایجان غربی	west azerbaijan
آذربایجان شرقی	east azerbaijan
سیستان و بلوچستان	sistan and baluchestan
بلوچستان	balochistan; baluchestan
بلوچ	baloch; baluch
بلوچ‌ها	baloch; baluch
لرستان	lorestan
گیلان	gilan
مازندران	mazandaran
گلستان	golestan
هرمزگان	hormozgan
کردستان ایران	iranian kurdistan
کیش	kish
قشم	qeshm
کهریزک	kahrizak
البرز	alborz
افغانستان	afghanistan
افغان	afghan
افغان‌ها	afghan
افغان‌های	afghan
افغانستانی	afghan
کابل	kabul; cable
قندهار	kandahar
هرات	herat
مزار شریف	mazar-i-sharif
مزارشریف	mazar-i-sharif
قندوز	kunduz
کندز	kunduz
کندوز	kunduz
جلال‌آباد	jalalabad
جلال آباد	jalalabad
هلمند	helmand
ننگرهار	nangarhar
بدخشان	badakhshan
بامیان	bamiyan
غزنی	ghazni
پکتیا	paktia
پکتیکا	paktika
خوست	khost
لوگر	logar
پنجشیر	panjshir
بلخ	balkh
فاریاب	faryab
بغلان	baghlan
تخار	takhar
فراه	farah
نیمروز	nimroz; noon
ارزگان	uruzgan
میدان وردک	wardak
وردک	wardak
پروان	parwan
کاپیسا	kapisa
نورستان	nuristan
هزاره	hazara; millennium
هزاره‌ها	hazara; millennium
پشتون	pashtun
پشتون‌ها	pashtun
تاجیک	tajik
تاجیک‌ها	tajik
ازبک	uzbek
ازبک‌ها	uzbek
پشتو	pashto
دری	dari
پاکستان	pakistan
پاکستانی	pakistani
پاکستانی‌ها	pakistani
اسلام‌آباد	islamabad
اسلام آباد	islamabad
کراچی	karachi
لاهور	lahore
پیشاور	peshawar
کویته	quetta
وزیرستان	waziristan
کشمیر	kashmir
هند	india
هندوستان	india
هندی	indian; hindi
هندی‌ها	indian; hindi
دهلی	delhi
دهلی نو	new delhi
بمبئی	mumbai; bombay
کلکته	kolkata
بنگلادش	bangladesh
بنگلادشی	bangladeshi
داکا	dhaka
سریلانکا	sri lanka
سری لانکا	sri lanka
نپال	nepal
نپالی	nepali
کاتماندو	kathmandu
بوتان	bhutan
مالدیو	maldives
عراق	iraq
عراقی	iraqi
عراقی‌ها	iraqi
عراقی‌های	iraqi
بغداد	baghdad
بصره	basra
موصل	mosul
کرکوک	kirkuk
اربیل	erbil
سلیمانیه	sulaymaniyah
نجف	najaf
کربلا	karbala
تکریت	tikrit
فلوجه	fallujah
رمادی	ramadi
انبار	anbar; warehouse; depot
نینوا	nineveh
سنجار	sinjar
سامرا	samarra
دهوک	duhok
سوریه	syria
سوری	syrian
سوری‌ها	syrian
سوریه‌ای	syrian
دمشق	damascus
حلب	aleppo
حمص	homs
ادلب	idlib
رقه	raqqa
دیرالزور	deir ez-zor
دیر الزور	deir ez-zor
درعا	daraa
کوبانی	kobani
عفرین	afrin
لاذقیه	latakia
طرطوس	tartus
پالمیرا	palmyra
تدمر	palmyra
غوطه شرقی	eastern ghouta
لبنان	lebanon
لبنانی	lebanese
لبنانی‌ها	lebanese
بیروت	beirut
اسرائیل	israel
اسراییل	israel
اسرائیلی	israeli
اسرائیلی‌ها	israeli
اسرائیلی‌های	israeli
اسراییلی	israeli
اورشلیم	jerusalem
بیت‌المقدس	jerusalem
بیت المقدس	jerusalem
قدس	jerusalem
قدس شرقی	east jerusalem
بیت‌المقدس شرقی	east jerusalem
اورشلیم شرقی	east jerusalem
تل‌آویو	tel aviv
تل آویو	tel aviv
تلاویو	tel aviv
حیفا	haifa
فلسطین	palestine
فلسطینی	palestinian
فلسطینی‌ها	palestinian
فلسطینیان	palestinian
فلسطینی‌های	palestinian
تشکیلات خودگردان	palestinian authority
تشکیلات خودگردان فلسطین	palestinian authority
تشکیلات خودگردان فلسطینی	palestinian authority
غزه	gaza
رفح	rafah
خان یونس	khan younis
رام‌الله	ramallah
رام الله	ramallah
نابلس	nablus
جنین	jenin; fetus
الخلیل	hebron
اردن	jordan
اردنی	jordanian
امان	amman
مصر	egypt
مصری	egyptian
مصری‌ها	egyptian
قاهره	cairo
اسکندریه	alexandria
سینا	sinai
صحرای سینا	sinai
عربستان	saudi arabia
عربستان سعودی	saudi arabia
سعودی	saudi
سعودی‌ها	saudi
ریاض	riyadh
جده	jeddah
عرب	arab
اعراب	arab
عرب‌ها	arab
عربی	arab; arabic
کشورهای عربی	arab country
کشورهای عرب	arab country
یمن	yemen
یمنی	yemeni
یمنی‌ها	yemeni
صنعا	sanaa
عدن	aden
حدیده	hodeidah
عمان	oman
عمانی	omani
مسقط	muscat
قطر	qatar; diameter
قطری	qatari
دوحه	doha
کویت	kuwait
کویتی	kuwaiti
بحرین	bahrain
بحرینی	bahraini
منامه	manama
امارات	united arab emirates; uae
امارات متحده عربی	united arab emirates; uae
امارات عربی متحده	united arab emirates; uae
امارات متحده	united arab emirates; uae
اماراتی	emirati
دبی	dubai
دوبی	dubai
ابوظبی	abu dhabi
ابو ظبی	abu dhabi
ترکیه	turkey
ترک	turkish; turk; leave
ترک‌ها	turkish; turk; leave
ترک کرد	leave
ترک کردند	leave
ترک کرده	leave
ترک کند	leave
ترک کنند	leave
ترک می‌کند	leave
ترکی	turkish
ترکیه‌ای	turkish
آنکارا	ankara
استانبول	istanbul
ازمیر	izmir
دیاربکر	diyarbakir
آذربایجان	azerbaijan
جمهوری آذربایجان	azerbaijan
آذربایجانی	azerbaijani; azeri
آذری	azerbaijani; azeri
آذری‌ها	azerbaijani; azeri
باکو	baku
قره‌باغ	nagorno-karabakh; karabakh
قره باغ	nagorno-karabakh; karabakh
ناگورنو قره‌باغ	nagorno-karabakh; karabakh
ارمنستان	armenia
ارمنی	armenian
ارامنه	armenian
ارمنی‌ها	armenian
ایروان	yerevan
گرجستان	georgia
گرجی	georgian
تفلیس	tbilisi
اوستیای جنوبی	south ossetia
آبخازیا	abkhazia
ترکمنستان	turkmenistan
ترکمن	turkmen
ترکمن‌ها	turkmen
عشق‌آباد	ashgabat
عشق آباد	ashgabat
ازبکستان	uzbekistan
تاشکند	tashkent
سمرقند	samarkand
تاجیکستان	tajikistan
دوشنبه	monday; dushanbe
قزاقستان	kazakhstan
قزاق	kazakh
آستانه	astana; eve; threshold
در آستانه	eve; verge
در آستانه‌ی	eve; verge
آلماتی	almaty
قرقیزستان	kyrgyzstan
بیشکک	bishkek
آسیای مرکزی	central asia
آسیای میانه	central asia
روسیه	russia
روس	russian
روس‌ها	russian
روسی	russian
روسی‌ها	russian
مسکو	moscow
سن پترزبورگ	st petersburg; petersburg
سن‌پترزبورگ	st petersburg; petersburg
چچن	chechnya; chechen
اتحاد شوروی	soviet union; soviet
شوروی	soviet union; soviet
اتحاد جماهیر شوروی	soviet union; soviet
اتحاد جماهیر‌شوروی	soviet union; soviet
قفقاز	caucasus
اوکراین	ukraine
اکراین	ukraine
اوکراینی	ukrainian
اوکراینی‌ها	ukrainian
کی‌یف	kyiv
کیف	kyiv; bag
کی یف	kyiv
خارکیف	kharkiv
خارکف	kharkiv
ماریوپل	mariupol
ماریوپول	mariupol
اودسا	odesa
دونتسک	donetsk
دونباس	donbas
لوهانسک	luhansk
خرسون	kherson
زاپوریژیا	zaporizhzhia
باخموت	bakhmut
لویو	lviv
چرنوبیل	chernobyl
کریمه	crimea
شبه‌جزیره کریمه	crimea
بلاروس	belarus
روسیه سفید	belarus
مینسک	minsk
مولداوی	moldova
لهستان	poland
لهستانی	polish; pole
ورشو	warsaw
مجارستان	hungary
مجاری	hungarian
بوداپست	budapest
جمهوری چک	czech republic
چک	czech
پراگ	prague
اسلواکی	slovakia
اسلوونی	slovenia
کرواسی	croatia
صربستان	serbia
صرب	serb; serbian
صرب‌ها	serb; serbian
بلگراد	belgrade
بوسنی	bosnia
بوسنی و هرزگوین	bosnia
سارایوو	sarajevo
کوزوو	kosovo
مونته‌نگرو	montenegro
آلبانی	albania
مقدونیه	macedonia
مقدونیه شمالی	north macedonia
یوگسلاوی	yugoslavia
بالکان	balkans
رومانی	romania
بخارست	bucharest
بلغارستان	bulgaria
صوفیه	sofia
یونان	greece
یونانی	greek
یونانی‌ها	greek
آتن	athens
قبرس	cyprus
مالت	malta
لیتوانی	lithuania
ویلنیوس	vilnius
لتونی	latvia
استونی	estonia
بالتیک	baltic
فنلاند	finland
هلسینکی	helsinki
سوئد	sweden
سوئدی	swedish
استکهلم	stockholm
نروژ	norway
نروژی	norwegian
اسلو	oslo
دانمارک	denmark
دانمارکی	danish
کپنهاگ	copenhagen
ایسلند	iceland
اسکاندیناوی	scandinavia
گرینلند	greenland
آلمان	germany
آلمانی	german
آلمانی‌ها	german
آلمان شرقی	east germany
آلمان غربی	west germany
برلین	berlin
مونیخ	munich
فرانکفورت	frankfurt
هامبورگ	hamburg
بن	bonn; bin
کلن	cologne
اتریش	austria
اتریشی	austrian
وین	vienna
سوئیس	switzerland
سوییس	switzerland
سوئیسی	swiss
ژنو	geneva
زوریخ	zurich
داووس	davos
لوزان	lausanne
برن	bern
فرانسه	france
فرانسوی	french
فرانسوی‌ها	french
پاریس	paris
مارسی	marseille
لیون	lyon
نیس	nice
استراسبورگ	strasbourg
بریتانیا	britain; uk; england
انگلیس	britain; uk; england
انگلستان	britain; uk; england
بریتانیایی	british; briton
بریتانیایی‌ها	british; briton
انگلیسی	english; british
انگلیسی‌ها	english; british
لندن	london
منچستر	manchester
بیرمنگام	birmingham
گلاسگو	glasgow
ادینبورگ	edinburgh
ادینبرو	edinburgh
اسکاتلند	scotland
اسکاتلندی	scottish
ولز	wales
ایرلند	ireland
ایرلند شمالی	northern ireland
ایرلندی	irish
دوبلین	dublin
بلفاست	belfast
آکسفورد	oxford
کمبریج	cambridge
ایتالیا	italy
ایتالیایی	italian
ایتالیایی‌ها	italian
رم	rome
ونیز	venice
ناپل	naples
اسپانیا	spain
اسپانیایی	spanish
اسپانیایی‌ها	spanish
مادرید	madrid
کاتالونیا	catalonia
باسک	basque
پرتغال	portugal
پرتغالی	portuguese
لیسبون	lisbon
هلند	netherlands
هلندی	dutch
آمستردام	amsterdam
لاهه	hague
روتردام	rotterdam
بلژیک	belgium
بلژیکی	belgian
بروکسل	brussels
لوکزامبورگ	luxembourg
اروپا	europe
اروپایی	european
اروپائی	european
اروپایی‌ها	european
کشورهای اروپایی	european country
اروپای شرقی	eastern europe
آسیا	asia
آسیایی	asian
آسیای جنوب شرقی	southeast asia
آفریقا	africa
افریقا	africa
آفریقایی	african
آفریقائی	african
آفریقای جنوبی	south africa
شمال آفریقا	north africa
آمریکا	america; united states; us
امریکا	america; united states; us
ایالات متحده	united states; us
ایالات متحده آمریکا	united states; us
ایالات متحده امریکا	united states; us
آمریکایی	american
آمریکائی	american
امریکایی	american
آمریکایی‌ها	american
آمریکای لاتین	latin america
آمریکای شمالی	north america
آمریکای جنوبی	south america
آمریکای مرکزی	central america
واشنگتن	washington
واشینگتن	washington
واشنگتن دی‌سی	washington dc
نیویورک	new york
لس‌آنجلس	los angeles
لس آنجلس	los angeles
لوس‌آنجلس	los angeles
شیکاگو	chicago
بوستون	boston
تگزاس	texas
هیوستون	houston
فلوریدا	florida
میامی	miami
کالیفرنیا	california
سان فرانسیسکو	san francisco
سانفرانسیسکو	san francisco
سیاتل	seattle
آتلانتا	atlanta
فیلادلفیا	philadelphia
دیترویت	detroit
لاس‌وگاس	las vegas
لاس وگاس	las vegas
ویرجینیا	virginia
اوهایو	ohio
پنسیلوانیا	pennsylvania
میشیگان	michigan
جورجیا	georgia
آریزونا	arizona
نوادا	nevada
ویسکانسین	wisconsin
مینه‌سوتا	minnesota
ماساچوست	massachusetts
نیوجرسی	new jersey
مریلند	maryland
آلاسکا	alaska
هاوایی	hawaii
لوئیزیانا	louisiana
نیواورلئان	new orleans
کارولینای شمالی	north carolina
کارولینای جنوبی	south carolina
کلرادو	colorado
اورگن	oregon
میزوری	missouri
آیووا	iowa
ایندیانا	indiana
تنسی	tennessee
کنتاکی	kentucky
آلاباما	alabama
می‌سی‌سی‌پی	mississippi
اوکلاهما	oklahoma
یوتا	utah
منهتن	manhattan
گوانتانامو	guantanamo
پنتاگون	pentagon
سیلیکون ولی	silicon valley
دره سیلیکون	silicon valley
وال استریت	wall street
کانادا	canada
کانادایی	canadian
کانادایی‌ها	canadian
اتاوا	ottawa
تورنتو	toronto
مونترال	montreal
ونکوور	vancouver
کبک	quebec
مکزیک	mexico
مکزیکی	mexican
مکزیکوسیتی	mexico city
مکزیکو سیتی	mexico city
کوبا	cuba
کوبایی	cuban
هاوانا	havana
هائیتی	haiti
جامائیکا	jamaica
پورتوریکو	puerto rico
گواتمالا	guatemala
هندوراس	honduras
السالوادور	el salvador
نیکاراگوئه	nicaragua
کاستاریکا	costa rica
پاناما	panama
کلمبیا	colombia
کلمبیایی	colombian
بوگوتا	bogota
ونزوئلا	venezuela
ونزوئلایی	venezuelan
کاراکاس	caracas
اکوادور	ecuador
پرو	peru
لیما	lima
بولیوی	bolivia
برزیل	brazil
برزیلی	brazilian
ریو	rio
ریودوژانیرو	rio
سائوپائولو	sao paulo
پاراگوئه	paraguay
اروگوئه	uruguay
شیلی	chile
آرژانتین	argentina
آرژانتینی	argentine
بوئنوس آیرس	buenos aires
کارائیب	caribbean
چین	china
چینی	chinese
چینی‌ها	chinese
پکن	beijing
شانگهای	shanghai
ووهان	wuhan
سازمان همکاری شانگهای	shanghai cooperation organization
شین‌جیانگ	xinjiang
سین‌کیانگ	xinjiang
اویغور	uighur; uyghur
اویغورها	uighur; uyghur
ایغور	uighur; uyghur
تبت	tibet
هنگ‌کنگ	hong kong
هنگ کنگ	hong kong
ماکائو	macau
تایوان	taiwan
تایوانی	taiwanese
تایپه	taipei
ژاپن	japan
ژاپنی	japanese
ژاپنی‌ها	japanese
توکیو	tokyo
هیروشیما	hiroshima
فوکوشیما	fukushima
اوزاکا	osaka
کره	korea; butter
کره شمالی	north korea
کره‌شمالی	north korea
کره جنوبی	south korea
کره‌جنوبی	south korea
شبه‌جزیره کره	korean peninsula
کره‌ای	korean
پیونگ‌یانگ	pyongyang
پیونگ یانگ	pyongyang
سئول	seoul
مغولستان	mongolia
ویتنام	vietnam
ویتنامی	vietnamese
هانوی	hanoi
کامبوج	cambodia
لائوس	laos
تایلند	thailand
تایلندی	thai
بانکوک	bangkok
میانمار	myanmar
برمه	myanmar
یانگون	yangon
روهینگیا	rohingya
مالزی	malaysia
مالزیایی	malaysian
کوالالامپور	kuala lumpur
سنگاپور	singapore
اندونزی	indonesia
اندونزیایی	indonesian
جاکارتا	jakarta
بالی	bali
فیلیپین	philippines
فیلیپینی	filipino; philippine
مانیل	manila
برونئی	brunei
تیمور شرقی	east timor
استرالیا	australia
استرالیایی	australian
سیدنی	sydney
ملبورن	melbourne
کانبرا	canberra
نیوزیلند	new zealand
نیوزلند	new zealand
گینه نو	papua new guinea; new guinea
پاپوآ گینه نو	papua new guinea; new guinea
لیبی	libya
لیبیایی	libyan
طرابلس	tripoli
بنغازی	benghazi
سرت	sirte
تونس	tunisia; tunis
تونسی	tunisian
الجزایر	algeria; algiers
الجزایری	algerian
مراکش	morocco
مغرب	morocco
مراکشی	moroccan
رباط	rabat
صحرای غربی	western sahara
موریتانی	mauritania
کشور مالی	mali
نیجر	niger
نیجریه	nigeria
نیجریه‌ای	nigerian
لاگوس	lagos
ابوجا	abuja
چاد	chad
بورکینافاسو	burkina faso
ساحل عاج	ivory coast
غنا	ghana
سنگال	senegal
گینه	guinea
لیبریا	liberia
سیرالئون	sierra leone
بنین	benin
کامرون	cameroon; cameron
گابن	gabon
کنگو	congo
جمهوری دموکراتیک کنگو	congo
آنگولا	angola
سودان	sudan
سودانی	sudanese
سودان جنوبی	south sudan
خارطوم	khartoum
دارفور	darfur
اتیوپی	ethiopia
اتیوپیایی	ethiopian
آدیس آبابا	addis ababa
تیگرای	tigray
اریتره	eritrea
جیبوتی	djibouti
سومالی	somalia
سومالیایی	somali
سومالیلند	somaliland
موگادیشو	mogadishu
کنیا	kenya
کنیایی	kenyan
نایروبی	nairobi
اوگاندا	uganda
رواندا	rwanda
بوروندی	burundi
تانزانیا	tanzania
زامبیا	zambia
زیمبابوه	zimbabwe
موزامبیک	mozambique
ماداگاسکار	madagascar
مالاوی	malawi
بوتسوانا	botswana
نامیبیا	namibia
ژوهانسبورگ	johannesburg
شاخ آفریقا	horn of africa
غرب	west
غربی	western
کشورهای غربی	western country
غربی‌ها	western
شرق	east
شرقی	eastern
شمال	north
شمالی	northern; north
جنوب	south
جنوبی	southern; south
شمال شرق	northeast; northeastern
شمال‌شرق	northeast; northeastern
شمال شرقی	northeast; northeastern
شمال غرب	northwest; northwestern
شمال‌غرب	northwest; northwestern
شمال غربی	northwest; northwestern
جنوب شرق	southeast; southeastern
جنوب‌شرق	southeast; southeastern
جنوب شرقی	southeast; southeastern
جنوب غرب	southwest; southwestern
جنوب‌غرب	southwest; southwestern
جنوب غربی	southwest; southwestern
مرکز	center
مراکز	center
مرکزی	central
خلیج فارس	persian gulf; gulf
خلیج‌فارس	persian gulf; gulf
خلیج	gulf
خلیج مکزیک	gulf of mexico
کشورهای خلیج فارس	gulf country; gulf state
خلیج عدن	gulf of aden
دریای خزر	caspian sea
خزر	caspian sea
دریای سیاه	black sea
دریای سرخ	red sea
دریای مدیترانه	mediterranean sea; mediterranean
مدیترانه	mediterranean sea; mediterranean
دریای عمان	sea of oman
دریای چین جنوبی	south china sea
دریای اژه	aegean sea
دریای شمال	north sea
اقیانوس هند	indian ocean
اقیانوس آرام	pacific ocean; pacific
اقیانوس اطلس	atlantic ocean; atlantic
هند و اقیانوسیه	indo-pacific
فارس	persian; fars
فارس‌ها	persian; fars
فارسی	persian; farsi
پارسی	persian
سازمان ملل	united nations; un
سازمان ملل متحد	united nations; un
ملل متحد	united nations; un
شورای حقوق بشر	human rights council
شورای حقوق بشر سازمان	human rights council
کمیساریای عالی پناهندگان	high commissioner refugee; high commissioner
کمیساریای عالی	high commissioner refugee; high commissioner
کمیسر عالی حقوق بشر	human rights commissioner
ناتو	nato
پیمان ناتو	nato
سازمان پیمان آتلانتیک شمالی	nato
پیمان آتلانتیک شمالی	nato
دبیرکل ناتو	nato secretary general
اتحادیه اروپا	european union; eu
اتحادیه اروپایی	european union; eu
پارلمان اروپا	european parliament
شورای اروپا	european council; council of europe
منطقه یورو	euro zone; eurozone
حوزه یورو	euro zone; eurozone
اتحادیه آفریقا	african union
اتحادیه عرب	arab league
سازمان همکاری اسلامی	organization islamic cooperation
سازمان کنفرانس اسلامی	organization islamic cooperation
جنبش عدم تعهد	non-aligned movement
عدم تعهد	non-aligned movement
گروه هفت	g7
جی‌۷	g7
گروه ۷	g7
گروه بیست	g20
جی‌۲۰	g20
گروه ۲۰	g20
گروه ویژه اقدام مالی	fatf
اف‌ای‌تی‌اف	fatf
پنج به علاوه یک	p5
گروه ۱‌۵	p5
گروه ۵‌۱	p5
یونیسف	unicef
صندوق کودکان سازمان ملل	unicef
آنروا	unrwa
برنامه جهانی غذا	world food program
سازمان جهانی کار	international labor organization
دیده‌بان حقوق بشر	human rights watch
دیدبان حقوق بشر	human rights watch
دیده بان حقوق بشر	human rights watch
اینترپل	interpol
پلیس بین‌الملل	interpol
بریکس	brics
آسه‌آن	asean
مرکز کنترل بیماری‌ها	disease control center
گرین‌پیس	greenpeace
صلح سبز	greenpeace
سازمان غیردولتی	non-governmental organization; ngo
سازمان‌های غیردولتی	non-governmental organization; ngo
سازمان مردم‌نهاد	non-governmental organization; ngo
سازمان‌های مردم‌نهاد	non-governmental organization; ngo
غیردولتی	non-governmental
خیریه	charity
موسسه خیریه	charity
برگزیت	brexit
برکسیت	brexit
سال	year
سال‌ها	year
سال‌های	year
سالی	year
ساله	year-old; year
سالگی	year-old; year
سال‌های گذشته	past year
سال گذشته	last year
پارسال	last year
سال جاری	this year; year
امسال	this year; year
سال آینده	next year
سال میلادی	year
سالانه	annual
سالیانه	annual
سالگرد	anniversary
سالروز	anniversary
ماه‌ها	month
ماه‌های	month
ماه گذشته	last month
ماه آینده	next month
ماهانه	monthly
ماهیانه	monthly
ماهه	month
هفته	week
هفته‌ها	week
هفته‌های	week
هفته گذشته	last week
هفته آینده	next week
هفتگی	weekly
آخر هفته	weekend
روز	day
روزها	day
روزهای	day
روزی	day
روزه	day; fasting
روزانه	daily
امروز	today
دیروز	yesterday
فردا	tomorrow
امشب	tonight
دیشب	last night
پریروز	day before yesterday
شب	night; evening
شب‌ها	night; evening
صبح	morning
بامداد	early morning; dawn
ظهر	noon
بعدازظهر	afternoon; evening
بعد از ظهر	afternoon; evening
عصر	afternoon; evening
شامگاه	evening
غروب	evening
نیمه‌شب	midnight
نیمه شب	midnight
سحر	dawn
سپیده‌دم	dawn
ساعت	hour; clock; watch
ساعت‌ها	hour; clock; watch
ساعات	hour; clock; watch
ساعت‌های	hour; clock; watch
ساعته	hour; clock; watch
دقیقه	minute
دقایق	minute
دقیقه‌ای	minute
ثانیه	second
لحظه	moment
لحظات	moment
لحظه‌ای	moment
دهه	decade
دهه‌های	decade
قرن	century
قرن‌ها	century
سده	century
دوره	period; term; era
دوره‌ای	period; term; era
دوره‌ها	period; term; era
دوران	period; term; era
دوره‌های	period; term; era
زمان	time
زمانی	time
زمان‌ها	time
وقت	time
وقت محلی	local time
به وقت محلی	local time
به وقت گرینویچ	gmt
تاریخ‌ها	date
تقویم	calendar
هم‌زمان	simultaneous; same time
هم زمان	simultaneous; same time
فصلی	seasonal
بهار	spring
تابستان	summer
پاییز	autumn; fall
زمستان	winter
شنبه	saturday
یکشنبه	sunday
یک شنبه	sunday
دو شنبه	monday
سه‌شنبه	tuesday
سه شنبه	tuesday
چهارشنبه	wednesday
چهار شنبه	wednesday
پنجشنبه	thursday
پنج شنبه	thursday
جمعه	friday
ژانویه	january
فوریه	february
مارس	march
آوریل	april
آپریل	april
مه	may
ماه مه	may
مه غلیظ	fog
ژوئن	june
ژوئیه	july
جولای	july
ژوییه	july
اوت	august
آگوست	august
سپتامبر	september
اکتبر	october
نوامبر	november
دسامبر	december
فروردین	farvardin; april
فروردین‌ماه	farvardin; april
اردیبهشت	ordibehesht; may
اردیبهشت‌ماه	ordibehesht; may
خرداد	khordad; june
خرداد‌ماه	khordad; june
تیر	july; shot
مرداد	august; mordad
مرداد‌ماه	august; mordad
شهریور	september; shahrivar
شهریور‌ماه	september; shahrivar
مهرماه	october; mehr
آبان	november; aban
آبان‌ماه	november; aban
آذر	december; azar
آذر‌ماه	december; azar
دی	january; dey
دی‌ماه	january; dey
بهمن‌ماه	february; bahman
اسفند	march; esfand
اسفند‌ماه	march; esfand
میلادی	-
هجری	-
شمسی	-
هجری شمسی	-
قمری	-
اخیر	recent
اخیرترین	recent
جدید	new
تازه	new
نو	new
نوین	new
تازه‌ترین	latest
جدیدترین	latest
تازگی	recently
به تازگی	recently
به‌تازگی	recently
بتازگی	recently
کنونی	current; present
فعلی	current; present
جاری	current; present
حاضر	current; present
در حال حاضر	currently; now
درحال حاضر	currently; now
در‌حال‌حاضر	currently; now
گذشته	past; last
پیش	ago; before
سال پیش	year ago
پیشین	former; previous
سابق	former; previous
اسبق	former; previous
قبل	before; previous; ago
قبلی	previous
قدیمی	old; ancient
قدیم	old; ancient
آینده	future; next
آتی	future; upcoming; next
بعدی	next; subsequent
زود	early; soon
زودتر	early; soon
به زودی	soon
به‌زودی	soon
بزودی	soon
دیر	late
دیرتر	late
دیرهنگام	late
زودهنگام	early
فوری	urgent; immediate
فوراً	urgent; immediate
فورا	urgent; immediate
بلافاصله	immediately
سریع	fast; quick; rapid
سریع‌تر	fast; quick; rapid
به سرعت	quickly; rapidly
به‌سرعت	quickly; rapidly
بسرعت	quickly; rapidly
آهسته	slow
تدریجی	gradual; gradually
به تدریج	gradual; gradually
به‌تدریج	gradual; gradually
بتدریج	gradual; gradually
ناگهان	sudden; suddenly
ناگهانی	sudden; suddenly
موقت	temporary; interim
موقتی	temporary; interim
موقتا	temporarily
دائم	permanent
دائمی	permanent
همیشگی	permanent
کوتاه‌مدت	short-term
کوتاه مدت	short-term
بلندمدت	long-term
درازمدت	long-term
طولانی‌مدت	long-term
میان‌مدت	medium-term
طولانی	long
دراز	long
طول	length
کوتاه	short; brief
مدت	period; duration
مدتی	while
پایان	end
پایان داد	end
پایان یافت	end
پایان یافته	end
به پایان رسید	end
پایان دهد	end
به پایان رساند	end
پایان دادن	end
پایان می‌یابد	end
پایانی	final
آغاز	start; beginning
آغاز کرد	begin; start; launch
آغاز شد	begin; start; launch
آغاز شده	begin; start; launch
آغاز می‌شود	begin; start; launch
آغاز کردند	begin; start; launch
آغاز کرده	begin; start; launch
آغاز شود	begin; start; launch
آغاز کند	begin; start; launch
آغاز کرده‌اند	begin; start; launch
شروع	start; beginning
شروع کرد	start; begin
شروع شد	start; begin
شروع شده	start; begin
شروع کردند	start; begin
شروع می‌شود	start; begin
شروع کرده	start; begin
ادامه	continuation; continue
ادامه داد	continue
ادامه دارد	continue
ادامه می‌دهد	continue
ادامه یافت	continue
ادامه دهد	continue
ادامه داشت	continue
ادامه دهند	continue
ادامه می‌یابد	continue
ادامه یابد	continue
ادامه دادند	continue
ادامه داشته	continue
تداوم	continuation; continue
مداوم	continuous; constant
متوقف	stop; halt
متوقف شد	stop; halt
متوقف کرد	stop; halt
متوقف شده	stop; halt
متوقف کند	stop; halt
متوقف شود	stop; halt
متوقف کنند	stop; halt
توقف	stop; halt; suspension
تاخیر	delay
تأخیر	delay
تاخیرها	delay
به تعویق افتاد	postpone; delay
به تعویق انداخت	postpone; delay
تعویق	postpone; delay
اولین	first
نخستین	first
اول	first
نخست	first
نخستین بار	first time
اولین بار	first time
دوم	second
دومین	second
سوم	third
سومین	third
چهارم	fourth
چهارمین	fourth
پنجم	fifth
پنجمین	fifth
ششم	sixth
ششمین	sixth
هفتم	seventh
هفتمین	seventh
هشتم	eighth
هشتمین	eighth
نهم	ninth
نهمین	ninth
دهم	tenth
دهمین	tenth
بیستم	twentieth
آخر	end; last
آخرین	last; latest
نهایی	final
دو	two
سه	three
چهار	four
پنج	five
شش	six
هفت	seven
هشت	eight
ده	ten
یازده	eleven
دوازده	twelve
سیزده	thirteen
چهارده	fourteen
پانزده	fifteen
شانزده	sixteen
هفده	seventeen
هجده	eighteen
هیجده	eighteen
نوزده	nineteen
بیست	twenty
سی	thirty
چهل	forty
پنجاه	fifty
شصت	sixty
هفتاد	seventy
هشتاد	eighty
نود	ninety
صد	hundred
یکصد	hundred
صدها	hundreds
دویست	two hundred
سیصد	three hundred
چهارصد	four hundred
پانصد	five hundred
هزار	thousand
هزاران	thousands
هزاران نفر	thousands
ده‌ها	dozens
ده ها	dozens
میلیون	million
میلیون‌ها	millions
میلیون ها	millions
میلیارد	billion
میلیاردها	billions
تریلیون	trillion
نیم	half
نیمی	half
نصف	half
نیمه	half; middle
نیمه دوم	second half
نیمه اول	first half
یک‌سوم	third
یک سوم	third
دوسوم	two-thirds
دو سوم	two-thirds
ربع	quarter
یک‌چهارم	quarter
یک چهارم	quarter
سه‌ماهه	quarter; three month
سه ماهه	quarter; three month
سه‌ماه	quarter; three month
دو برابر	double
دوبرابر	double
سه برابر	triple
نفر	people; person
نفری	people; person
نفره	-
عدد	number
اعداد	number
شماره	number
تعداد	number
مجموع	total
مجموعا	total
در مجموع	total; overall
حداقل	at least; minimum
دست‌کم	at least; minimum
دست کم	at least; minimum
کمینه	at least; minimum
حداکثر	maximum; at most
بیش از	more than; over
بیشتر از	more than; over
بیش‌تر	more; most
بیشترین	most; highest
بیش	more
کمتر	less; fewer
کمتر از	less than
کمترین	least; lowest
کم	little; low
زیاد	many; much; high
زیادی	many; much; high
افراد	person; people; individual
فرد	person; people; individual
فردی	individual; someone
شخص	person; individual
اشخاص	person; individual
شخصی	personal
شخصیت	figure; personality; character
شخصیت‌ها	figure; personality; character
انسان	human
انسان‌ها	human
بشر	human
انسانی	human; humanitarian
بشری	human; humanitarian
زن	woman
زنان	woman
زن‌ها	woman
زنانه	women
مردان	man
مردها	man
مردی	man
زنی	woman
کودک	child
کودکان	child
بچه	child
بچه‌ها	child
کودکی	childhood
دختر	girl; daughter
دختران	girl; daughter
دخترش	girl; daughter
دخترها	girl; daughter
پسر	boy; son
پسران	boy; son
پسرش	boy; son
پسرها	boy; son
پسری	boy
دختری	girl
جوان	young; youth
جوانان	young; youth
جوان‌ها	young; youth
نوجوان	teenager
نوجوانان	teenager
سالمند	elderly
سالمندان	elderly
بزرگسال	adult
بزرگسالان	adult
خانواده	family
خانواده‌ها	family
خانواده‌اش	family
خانواده‌های	family
خانوادگی	family
خانوار	household
خانوارها	household
پدر	father
پدرش	father
مادر	mother
مادرش	mother
مادران	mother
والدین	parent
پدر و مادر	parent
همسر	wife; husband; spouse
همسرش	wife; husband; spouse
همسران	wife; husband; spouse
شوهر	husband
شوهرش	husband
زن و شوهر	couple
زوج	couple
زوج‌ها	couple
برادر	brother
برادران	brother
برادرش	brother
خواهر	sister
خواهرش	sister
خواهران	sister
فرزند	child; son
فرزندان	child; son
فرزندش	child; son
نوه	grandchild; grandson
پدربزرگ	grandfather
مادربزرگ	grandmother
عمو	uncle
دایی	uncle
پسرعمو	cousin
بستگان	relative
خویشاوندان	relative
دوست	friend
دوستان	friend
دوستانش	friend
دوستی	friendship
دوستانه	friendly
دوست دارد	like; love
دوست دارم	like; love
دوست دارند	like; love
دوست‌دختر	girlfriend
دوست‌پسر	boyfriend
عشق	love
عاشق	lover; love
ازدواج	marriage; wedding
ازدواج کرد	marry
ازدواج کرده	marry
ازدواج کردند	marry
ازدواج همجنسگرایان	gay marriage; same-sex marriage
عروسی	wedding
طلاق	divorce
متاهل	married
متأهل	married
تولد	birth; birthday
متولد	born
متولد شد	born
زاده	born
به دنیا آمد	born
زندگی	life; live
زندگی می‌کند	live
زندگی می‌کنند	live
زندگی کرد	live
زندگی کنند	live
زندگی می‌کرد	live
زندگی کرده	live
زنده	alive; live
زنده ماند	survive
زنان و کودکان	women and children
کودکان و زنان	women and children
همجنسگرا	gay; homosexual
همجنسگرایان	gay; homosexual
همجنسگرایی	homosexuality
دگرباش	lgbt
دگرباشان	lgbt
تراجنسیتی	transgender
جنسی	sexual
جنسیت	gender; sex
جنسیتی	gender
جمعیت	population; crowd
ساکن	resident
ساکنان	resident
اهالی	resident
سکونت	residence; stay
اقامت	residence; stay
نسل	generation
نسل‌ها	generation
خانه	house; home
خانه‌ها	house; home
خانه‌های	house; home
خانگی	home; domestic
منزل	home; house
منازل	home; house
آپارتمان	apartment
اتاق	room
در‌ها	door
پنجره	window
دیوار	wall
میز	table
تخت	bed; throne
آشپزخانه	kitchen
رستوران	restaurant
لباس	clothes; clothing
پوشش	cover; coverage; clothing
کفش	shoe
روسری	headscarf
برقع	burqa
چشم	eye
چشم‌ها	eye
دست	hand
دست‌ها	hand
دستان	hand
پا	foot; leg
سر و صدا	noise
صورت	face; form
چهره	face; figure
چهره‌ها	face; figure
بدن	body
دهان	mouth
گوش	ear
مو	hair
زانو	knee
مچ	wrist; ankle
انگشت	finger
صدا	voice; sound
صدای	voice; sound
خواب	sleep; dream
رویا	dream
رؤیا	dream
شام	dinner
ناهار	lunch
صبحانه	breakfast
الکل	alcohol
مشروب	alcohol; alcoholic drink
مشروبات الکلی	alcohol; alcoholic drink
آبجو	beer
شراب	wine
پیتزا	pizza
پنیر	cheese
گفت	say; tell
گفتند	say; tell
گفته	say; tell
گفته‌است	say; tell
گفته‌اند	say; tell
می‌گوید	say; tell
می‌گویند	say; tell
می‌گفت	say; tell
بگوید	say; tell
گفتن	say; tell
گوید	say; tell
گویند	say; tell
گفتم	say; tell
گفته بود	say; tell
گفته شده	say; tell
گفته می‌شود	say; tell
می‌گویم	say; tell
بگویند	say; tell
نگفت	say; tell
گفتنی	say; tell
گفت که	say
گفته است	say
گفته اند	say
می گوید	say
می گویند	say
گفته‌ها	remark; word
گفته‌های	remark; word
سخن	remark; word
به گفته او	-
به گفته وی	-
سخنان	remark; speech; comment
سخنانی	remark; speech; comment
سخن‌ها	remark; speech; comment
سخنرانی	speech; address
سخنرانی‌ها	speech; address
سخنرانی کرد	speak; address
سخنرانی می‌کند	speak; address
سخن گفت	speak; talk
سخن می‌گوید	speak; talk
صحبت کرد	speak; talk
صحبت می‌کند	speak; talk
صحبت کردند	speak; talk
صحبت کند	speak; talk
صحبت کرده	speak; talk
صحبت	talk; remark; conversation
صحبت‌ها	talk; remark; conversation
صحبت‌های	talk; remark; conversation
حرف	word; talk; remark
حرف‌ها	word; talk; remark
حرف زد	speak; talk
حرف می‌زند	speak; talk
حرف بزند	speak; talk
اظهار	express; statement
اظهار داشت	say; state
اظهار کرد	say; state
اظهار داشته	say; state
اظهار کرده	say; state
اظهارات	comment; remark; statement
اظهار‌نظر	comment; remark; statement
اظهار نظر	comment; remark; statement
اظهارنظرها	comment; remark; statement
بیان	expression; statement
بیان کرد	say; state; express
بیان داشت	say; state; express
بیان کرده	say; state; express
عنوان کرد	say; state
عنوان کرده	say; state
خاطرنشان کرد	note; point
خاطر نشان کرد	note; point
یادآور شد	note; recall
تصریح کرد	say; stress
تصریح	say; stress
تاکید	emphasis; stress
تأکید	emphasis; stress
تاکید کرد	stress; emphasize
تأکید کرد	stress; emphasize
تاکید کرده	stress; emphasize
تأکید کرده	stress; emphasize
تاکید کردند	stress; emphasize
تأکید کردند	stress; emphasize
تاکید می‌کند	stress; emphasize
تأکید می‌کند	stress; emphasize
تاکید کرده‌اند	stress; emphasize
افزود	add
افزودند	add
افزوده	add
می‌افزاید	add
اضافه	add; addition; extra
اضافه کرد	add
اضافه کرده	add
اضافه شد	add
اضافه شده	add
اشاره	mention; reference; refer
اشاره کرد	refer; mention; point
اشاره کرده	refer; mention; point
اشاره می‌کند	refer; mention; point
اشاره کردند	refer; mention; point
توضیح	explanation
توضیح داد	explain
توضیح داده	explain
توضیح می‌دهد	explain
توضیح دهد	explain
توضیح بدهد	explain
توصیف	description; describe
توصیف کرد	describe
توصیف کرده	describe
توصیف می‌کند	describe
توصیف شده	describe
توصیه	advice; recommendation
توصیه‌ها	advice; recommendation
توصیه کرد	recommend; advise
توصیه می‌کند	recommend; advise
توصیه شده	recommend; advise
توصیه کرده	recommend; advise
پیشنهاد	proposal; offer; suggestion
پیشنهادها	proposal; offer; suggestion
پیشنهادات	proposal; offer; suggestion
پیشنهادی	proposal; offer; suggestion; proposed
پیشنهاد کرد	propose; suggest; offer
پیشنهاد داد	propose; suggest; offer
پیشنهاد کرده	propose; suggest; offer
پیشنهاد داده	propose; suggest; offer
پیشنهاد می‌کند	propose; suggest; offer
پیشنهاد شده	propose; suggest; offer
ادعا	claim; allegation
ادعاها	claim; allegation
ادعای	claim; allegation
ادعاهای	claim; allegation
ادعایی	claim; allegation
ادعا کرد	claim
ادعا کرده	claim
ادعا می‌کند	claim
ادعا کردند	claim
ادعا شده	claim
ادعا می‌کنند	claim
ادعا کرده‌اند	claim
مدعی	claim; allege
مدعی شد	claim
مدعی شده	claim
مدعی است	claim
مدعی شدند	claim
مدعی شده‌اند	claim
مدعی هستند	claim
مدعی‌اند	claim
اعتراف	confession; confess; admit
اعتراف کرد	confession; confess; admit
اعترافات	confession; confess; admit
اذعان	acknowledge; admit
اذعان کرد	acknowledge; admit
اذعان کرده	acknowledge; admit
پذیرفت	accept; admit
پذیرفتند	accept; admit
پذیرفته	accept; admit
می‌پذیرد	accept; admit
بپذیرد	accept; admit
پذیرش	accept; admit; acceptance; admission
پذیرفتن	accept; admit
بپذیرند	accept; admit
پذیرفته است	accept; admit
پذیرفته شد	accept; admit
نپذیرفت	reject; refuse
نپذیرفته	reject; refuse
نمی‌پذیرد	reject; refuse
قبول	accept; acceptance
قبول کرد	accept
قبول کرده	accept
قبول ندارد	accept
قبول کند	accept
پرسید	ask
پرسیدند	ask
می‌پرسد	ask
پرسیدن	ask
پرسش	question
پرسش‌ها	question
سوال	question
سؤال	question
سوالات	question
سؤالات	question
پرسش‌های	question
سوالی	question
پرسش و پاسخ	question and answer
پاسخ	answer; response
پاسخ‌ها	answer; response
جواب	answer; response
پاسخی	answer; response
پاسخ داد	respond; answer; reply
پاسخ داده	respond; answer; reply
پاسخ می‌دهد	respond; answer; reply
پاسخ دهد	respond; answer; reply
جواب داد	respond; answer; reply
در پاسخ	respond; answer; reply
پاسخگو	accountable; responsible
پاسخگویی	accountability
واکنش	reaction; response
واکنش‌ها	reaction; response
واکنش‌های	reaction; response
واکنشی	reaction; response
واکنش نشان داد	react; respond
واکنش نشان دادند	react; respond
در واکنش	response; reaction
در واکنش به	response; reaction
وعده	promise; pledge; meal
وعده‌ها	promise; pledge; meal
وعده‌های	promise; pledge; meal
وعده داد	promise; pledge; vow
وعده داده	promise; pledge; vow
وعده داده‌اند	promise; pledge; vow
قول داد	promise; pledge; vow
قول داده	promise; pledge; vow
قول	promise
سوگند خورد	vow; swear
استدلال	argument; reasoning
استدلال کرد	argue
استدلال می‌کند	argue
استدلال کرده	argue
استدلال می‌کنند	argue
بحث	discussion; debate; argue
بحث‌ها	discussion; debate; argue
بحث‌های	discussion; debate; argue
بحث کردند	discuss; debate
بحث کرد	discuss; debate
بحث و گفتگو	discuss; debate
بحث می‌کنند	discuss; debate
بحث کنند	discuss; debate
مناظره	debate
جدال	controversy
جنجال	controversy
جنجالی	controversy; controversial
بحث‌برانگیز	controversial
ستایش	praise
تحسین	praise
تمجید	praise
ستود	praise
تقدیر	appreciation; thank
تشکر	appreciation; thank
قدردانی	appreciation; thank
تشکر کرد	thank
تشکر می‌کنم	thank
متشکرم	thank
سپاسگزاری کرد	thank
تبریک	congratulate; congratulation
تبریک گفت	congratulate; congratulation
تسلیت	condolence
تسلیت گفت	condolence
عذرخواهی	apology
پوزش	apology
عذرخواهی کرد	apologize
پوزش خواست	apologize
معذرت خواست	apologize
استقبال	welcome; reception
استقبال کرد	welcome
استقبال کردند	welcome
استقبال کرده	welcome
خوش‌آمد گفت	welcome
خوش آمدید	welcome
توهین	insult
توهین‌آمیز	insult
شعار	slogan; chant
شعارها	slogan; chant
شعارهای	slogan; chant
شعار دادند	chant
شعار می‌دادند	chant
فریاد	shout; cry
خواند	read; call
خواندند	read; call
خوانده	read; call
می‌خواند	read; call
بخواند	read; call
خواندن	read; call
نامید	call; name
نامیده	call; name
می‌نامد	call; name
نامیدند	call; name
می‌نامند	call; name
نامیده می‌شود	call; name
نام	name
نام‌ها	name
نام‌های	name; letter
اسم	name
اسامی	name
نام دارد	name
ناشناس	unknown; unidentified; anonymous
ناشناخته	unknown; unidentified; anonymous
نوشت	write
نوشته	write
نوشتند	write
می‌نویسد	write
نوشته‌است	write
بنویسد	write
نوشتن	write
می‌نویسند	write
نوشته‌اند	write
کتبی	written
نامه	letter
نامه‌ها	letter
نامه‌های	letter
نامه سرگشاده	open letter
متن	text
کلمه	word
کلمات	word
واژه	word
واژه‌ها	word
جمله	sentence
جملات	sentence
نقل	quote
نقل کرد	quote
نقل کرده	quote
نقل شده	quote
به نقل از	quote; cite
استناد	cite
با استناد به	cite
تشریح	explain; describe
تشریح کرد	explain; describe
ابلاغ	notify
ابلاغ کرد	notify
اطلاع	information
اطلاع‌رسانی	information
اطلاع داد	report; inform; announce
اطلاع دادند	report; inform; announce
خبر داد	report; inform; announce
خبر دادند	report; inform; announce
خبر داده	report; inform; announce
خبر داده‌اند	report; inform; announce
خبر می‌دهد	report; inform; announce
خبر می‌دهند	report; inform; announce
مطلع	aware; informed
آگاه	aware; informed
آگاهی	awareness; knowledge
شایعه	rumor
شایعات	rumor
دروغ	lie; false
حقیقت	truth
واقعیت	reality; fact
واقعیت‌ها	reality; fact
واقعی	real; actual; genuine
حقیقی	true; real
راز	secret
مخفی	secret; hidden
مخفیانه	secret; hidden
محرمانه	secret; hidden; confidential; classified
سری	secret; hidden
پنهان	secret; hidden
پنهانی	secret; hidden
علنی	public; open
آشکار	clear; obvious
آشکارا	clear; obvious
مرموز	mysterious
نظر	opinion; view; comment
نظرات	opinion; view; comment
نظرها	opinion; view; comment
نظرسنجی جدید	new poll
دیدگاه	view; viewpoint
دیدگاه‌ها	view; viewpoint
عقیده	belief; opinion
عقاید	belief; opinion
باور	belief
باورها	belief
باور دارد	believe
باور دارند	believe
باور داشت	believe
باور کنید	believe
معتقد	believe
معتقدند	believe
معتقد است	believe
معتقد بود	believe
معتقدم	believe
فکر	thought; idea; think
افکار	thought; idea; think
فکر می‌کنم	think
فکر می‌کند	think
فکر می‌کنند	think
فکر کرد	think
فکر کنم	think
فکر می‌کردم	think
فکر نمی‌کنم	think
فکر می‌کنید	think
تفکر	thought; thinking
اندیشه	thought; thinking
ایده	idea
ایده‌ها	idea
تصور	imagine; idea; think
تصور می‌شود	think; believe; imagine
تصور می‌کنم	think; believe; imagine
تصور می‌کنند	think; believe; imagine
تصور کنید	think; believe; imagine
گمان	speculation; believe
گمان می‌رود	speculation; believe
گمانه‌زنی	speculation; believe
گمانه‌زنی‌ها	speculation; believe
احتمال	possibility; likelihood; probability
احتمالات	possibility; likelihood; probability
احتمالا	probably; likely; possibly
احتمالاً	probably; likely; possibly
احتمالی	possible; potential; likely
ممکن	possible; may
ممکن است	possible; may
امکان	possibility; opportunity
امکان‌پذیر	possible
امکانات	facility
غیرممکن	impossible
غیر ممکن	impossible
ناممکن	impossible
بالقوه	potential
شک	doubt
تردید	doubt
تردیدها	doubt
بدون شک	undoubtedly; doubt
بی‌شک	undoubtedly; doubt
بدون تردید	undoubtedly; doubt
بی‌تردید	undoubtedly; doubt
اطمینان	confidence; assurance; certainty
اطمینان داد	assure; ensure
اطمینان دارد	assure; ensure
اطمینان یابد	assure; ensure
مطمئن	sure; confident; certain
اعتماد	trust; confidence
اعتماد کرد	trust
اعتماد کنند	trust
اعتماد ندارد	trust
بی‌اعتمادی	distrust
مشکوک	suspicious; suspected
اشتباه	mistake; wrong; error
اشتباهات	mistake; wrong; error
خطا	error; mistake
خطاها	error; mistake
غلط	wrong; false; incorrect
نادرست	wrong; false; incorrect
درست	right; correct; true
صحیح	right; correct; true
دقیق	accurate; exact; precise
دقت	accuracy; care
جعلی	fake
ساختگی	fake
قلابی	fake
اخبار جعلی	fake news
رفت	go
رفتند	go
رفته	go
رفته‌است	go
می‌رود	go
می‌روند	go
برود	go
بروند	go
رفتن	go
می‌رفت	go
رفته‌اند	go
برویم	go
بروم	go
آمد	come
آمدند	come
آمده	come
آمده‌است	come
می‌آید	come
می‌آیند	come
بیاید	come
بیایند	come
آمدن	come
آید	come
می‌آمد	come
آمده‌اند	come
بیا	come
به دست آمد	obtain; gain
به دست آمده	obtain; gain
بدست آمده	obtain; gain
به‌دست آمده	obtain; gain
به دست آورد	gain; obtain; win; achieve
به دست آوردن	gain; obtain; win; achieve
بدست آورد	gain; obtain; win; achieve
به‌دست آورد	gain; obtain; win; achieve
به دست آورده	gain; obtain; win; achieve
به دست آورند	gain; obtain; win; achieve
از دست داد	lose
از دست داده	lose
از دست دادند	lose
از دست داده‌اند	lose
از دست دادن	lose
از دست می‌دهد	lose
از دست بدهد	lose
به وجود آمد	create; emerge
به وجود آورد	create; emerge
بوجود آمده	create; emerge
به وجود آمده	create; emerge
به شمار می‌رود	consider
به شمار می‌آید	consider
محسوب می‌شود	consider
به سر می‌برد	live
به سر می‌برند	live
به اجرا درآمد	implement
به اجرا گذاشت	implement
به کار گرفت	use; employ
به کار برد	use; employ
به کار گرفته	use; employ
به کار گیرد	use; employ
برداشت کرد	withdraw
وارد	enter; arrive
وارد شد	enter; arrive
وارد شدند	enter; arrive
وارد شده	enter; arrive
وارد شود	enter; arrive
وارد شوند	enter; arrive
وارد شده‌اند	enter; arrive
وارد می‌شود	enter; arrive
ورود	entry; arrival
ورودی	entrance; input
رسید	reach; arrive
رسیدند	reach; arrive
رسیده	reach; arrive
رسیده‌است	reach; arrive
می‌رسد	reach; arrive
می‌رسند	reach; arrive
برسد	reach; arrive
رسیدن	reach; arrive
رسیده‌اند	reach; arrive
برسند	reach; arrive
می‌رسید	reach; arrive
رساند	deliver; bring
رساندند	deliver; bring
می‌رساند	deliver; bring
رسانده	deliver; bring
برساند	deliver; bring
رساندن	deliver; bring
دسترسی	access
دستیابی	achieve; access
دستاورد	achievement
دستاوردها	achievement
دستاوردهای	achievement
بازگشت	return
بازگشتند	return; come back
بازگشته	return; come back
بازمی‌گردد	return; come back
باز می‌گردد	return; come back
بازگردد	return; come back
برگشت	return; come back
برگشتند	return; come back
بازگشتن	return; come back
برگردد	return; come back
برمی‌گردد	return; come back
برگردند	return; come back
بازگرداند	return; restore; bring back
بازگرداندن	return; restore; bring back
بازگردانده	return; restore; bring back
باز گرداندن	return; restore; bring back
بازگرداندند	return; restore; bring back
قرار	agreement; appointment; order
قرار است	-
قرار بود	-
قرار دارد	-
قرار دارند	-
قرار گرفت	-
قرار گرفته	-
قرار داد	-
قرار داده	-
قرار می‌گیرد	-
قرار گیرد	-
قرار گرفتند	-
قرار داشت	-
قرار می‌دهد	-
قرار دهد	-
قرار گرفته‌اند	-
قرار گیرند	-
قرار دادن	-
قرار گرفتن	-
مورد استفاده	-
مورد نظر	-
مورد نیاز	-
مورد توجه	-
گرفت	take; get
گرفتند	take; get
گرفته	take; get
گرفته‌است	take; get
می‌گیرد	take; get
می‌گیرند	take; get
بگیرد	take; get
بگیرند	take; get
گرفتن	take; get
گیرد	take; get
گرفته‌اند	take; get
گیرند	take; get
دریافت	receive; receipt
دریافت کرد	receive
دریافت کرده	receive
دریافت می‌کند	receive
دریافت کند	receive
دریافت کردند	receive
دریافت کنند	receive
دریافت کرده‌اند	receive
ارائه	present; provide; offer
ارایه	present; provide; offer
ارائه کرد	present; provide; offer; submit
ارائه داد	present; provide; offer; submit
ارائه شد	present; provide; offer; submit
ارائه شده	present; provide; offer; submit
ارائه می‌دهد	present; provide; offer; submit
ارائه دهد	present; provide; offer; submit
ارائه کرده	present; provide; offer; submit
ارائه می‌کند	present; provide; offer; submit
ارایه داد	present; provide; offer; submit
فراهم	provide; prepare
فراهم کرد	provide
فراهم می‌کند	provide
فراهم کند	provide
فراهم شد	provide
فراهم شده	provide
فراهم کردن	provide
ارسال	send; delivery
ارسال کرد	send
ارسال شد	send
ارسال شده	send
ارسال کرده	send
فرستاد	send
فرستادند	send
فرستاده شد	send
می‌فرستد	send
بفرستد	send
فرستادن	send
تحویل	delivery
تحویل داد	deliver; hand over
تحویل گرفت	deliver; hand over
تحویل داده	deliver; hand over
تحویل دهد	deliver; hand over
انتقال	transfer; transition; move
انتقال داد	transfer; move; transport
منتقل کرد	transfer; move; transport
منتقل شد	transfer; move; transport
منتقل شدند	transfer; move; transport
منتقل شده	transfer; move; transport
انتقال یافت	transfer; move; transport
منتقل کند	transfer; move; transport
منتقل	transfer
برگزار	hold
برگزار شد	hold
برگزار شده	hold
برگزار کرد	hold
برگزار می‌شود	hold
برگزار شود	hold
برگزار کردند	hold
برگزار کند	hold
برگزار کرده	hold
برگزار خواهد شد	hold
برگزاری	holding; hold
مراسم	ceremony
مراسم تشییع	funeral
تشییع جنازه	funeral
خاکسپاری	funeral
مراسم خاکسپاری	funeral
مراسم تدفین	funeral
دفن	bury
به خاک سپرده شد	bury
دفن شد	bury
عزا	mourning
عزاداری	mourning
سوگواری	mourning
عزای عمومی	national mourning
جشن	celebration
جشن گرفتند	celebrate
جشن گرفت	celebrate
انجام	perform; carry out
انجام داد	do; carry out; conduct; perform
انجام شد	do; carry out; conduct; perform
انجام شده	do; carry out; conduct; perform
انجام می‌شود	do; carry out; conduct; perform
انجام دادند	do; carry out; conduct; perform
انجام داده	do; carry out; conduct; perform
انجام می‌دهد	do; carry out; conduct; perform
انجام دهد	do; carry out; conduct; perform
انجام شود	do; carry out; conduct; perform
انجام گرفت	do; carry out; conduct; perform
انجام دهند	do; carry out; conduct; perform
انجام دادن	do; carry out; conduct; perform
انجام داده‌اند	do; carry out; conduct; perform
صورت گرفت	take place; carry out
صورت گرفته	take place; carry out
صورت می‌گیرد	take place; carry out
صورت گیرد	take place; carry out
رخ داد	happen; occur
رخ داده	happen; occur
رخ دهد	happen; occur
رخ می‌دهد	happen; occur
روی داد	happen; occur
اتفاق افتاد	happen; occur
اتفاق افتاده	happen; occur
روی داده	happen; occur
اتفاق می‌افتد	happen; occur
اتفاق بیفتد	happen; occur
رویداد	event; incident
رویدادها	event; incident
رویدادهای	event; incident
اتفاق	event; incident
اتفاقات	event; incident
واقعه	event; incident
وقایع	event; incident
اتفاقی	accidental
تبدیل	conversion; turn
تبدیل شد	become; turn; convert
تبدیل شده	become; turn; convert
تبدیل کرد	become; turn; convert
تبدیل شود	become; turn; convert
تبدیل کند	become; turn; convert
تبدیل شده‌است	become; turn; convert
تبدیل می‌شود	become; turn; convert
تغییر	change
تغییرات	change
تغییراتی	change
تغییر کرد	change
تغییر داد	change
تغییر کرده	change
تغییر دهد	change
تغییر می‌کند	change
تغییر یافت	change
تغییر کند	change
تغییر داده	change
تحول	development; transformation
تحولات	development; transformation
ایجاد	creation; create; establish
ایجاد کرد	create; establish
ایجاد شد	create; establish
ایجاد شده	create; establish
ایجاد می‌کند	create; establish
ایجاد کند	create; establish
ایجاد کرده	create; establish
ایجاد کنند	create; establish
ایجاد کردن	create; establish
ایجاد شود	create; establish
تشکیل	formation; form
تشکیل شد	form
تشکیل داد	form
تشکیل شده	form
تشکیل می‌دهد	form
تشکیل دهد	form
تشکیل دادند	form
تشکیل می‌دهند	form
تشکیل داده	form
تشکیل دولت	form
تاسیس	establishment; found
تأسیس	establishment; found
تاسیس شد	found; establish
تأسیس شد	found; establish
تاسیس کرد	found; establish
تأسیس کرد	found; establish
تاسیس شده	found; establish
بنیانگذار	founder
موسس	founder
مؤسس	founder
بنیانگذاران	founder
افتتاح	open; inaugurate
افتتاح شد	open; inaugurate
افتتاح کرد	open; inaugurate
راه‌اندازی	launch; start
راه اندازی	launch; start
راه‌اندازی کرد	launch; set up
راه‌اندازی شد	launch; set up
راه‌اندازی شده	launch; set up
گسترش	expansion; spread; expand
گسترش یافت	expand; spread
گسترش داد	expand; spread
گسترش یافته	expand; spread
گسترش دهد	expand; spread
گسترش می‌یابد	expand; spread
گسترش پیدا کرد	expand; spread
گسترده	widespread; wide; extensive
وسیع	widespread; wide; extensive
تقویت	strengthen; strengthening
تقویت کرد	strengthen; boost
تقویت کند	strengthen; boost
تقویت شد	strengthen; boost
تقویت می‌کند	strengthen; boost
تضعیف	weaken; undermine
تضعیف کرد	weaken; undermine
تضعیف کند	weaken; undermine
تشدید	intensify; escalate
تشدید شد	intensify; escalate
تشدید کرد	intensify; escalate
تشدید شده	intensify; escalate
حفظ	preserve; maintain; protect
حفظ کرد	maintain; preserve; keep
حفظ کند	maintain; preserve; keep
حفظ شود	maintain; preserve; keep
حفظ کنند	maintain; preserve; keep
حفظ کرده	maintain; preserve; keep
حذف	removal; elimination; remove
حذف کرد	remove; delete; eliminate
حذف شد	remove; delete; eliminate
حذف شده	remove; delete; eliminate
جلوگیری	prevention; prevent
پیشگیری	prevention; prevent
جلوگیری کرد	prevent; stop
جلوگیری کند	prevent; stop
جلوگیری از	prevent; stop
جلوگیری کنند	prevent; stop
جلوگیری شود	prevent; stop
مانع	obstacle; prevent; block
مانع شد	prevent; obstacle
مانع شود	prevent; obstacle
موانع	prevent; obstacle
مانع از	prevent; obstacle
مقابله	counter; fight; confront
مواجه	face; confront
روبرو	face; confront
روبه‌رو	face; confront
روبه رو	face; confront
مواجه شد	face; confront
روبرو شد	face; confront
مواجه شده	face; confront
روبرو شده	face; confront
روبرو است	face; confront
مواجه است	face; confront
روبرو هستند	face; confront
مواجه هستند	face; confront
حضور	presence; attendance
حضور یافت	attend; present
حضور داشت	attend; present
حضور داشتند	attend; present
حضور دارد	attend; present
حضور دارند	attend; present
حضور یابد	attend; present
حضور پیدا کرد	attend; present
حاضر شد	appear; attend
حاضر شدند	appear; attend
غیبت	absence
غیاب	absence
در غیاب	absence
عدم	lack; non
دنبال	follow; seek
دنبال کرد	follow; pursue
دنبال می‌کند	follow; pursue
دنبال کنند	follow; pursue
دنبال می‌کنند	follow; pursue
دنبال کردن	follow; pursue
پیگیری	follow; pursue
پیگیری کرد	follow; pursue
پیگیری می‌کند	follow; pursue
تعقیب	pursuit; chase; prosecution
پیدا	find
پیدا شد	find
پیدا شده	find
پیدا کرد	find
پیدا کرده	find
پیدا کردند	find
پیدا کند	find
پیدا کنند	find
پیدا کردن	find
پیدا می‌کند	find
یافت	find
یافتند	find
یافته	find
می‌یابد	find
بیابد	find
یافتن	find
یافته‌است	find
یابد	find
یافت شد	find
یافته‌اند	find
یافت می‌شود	find
یافته‌ها	finding
یافته‌های	finding
دید	see
دیدند	see
دیده	see
می‌بیند	see
می‌بینند	see
ببیند	see
دیدن	see
ببینند	see
دیده می‌شود	see
دیده شد	see
می‌بینیم	see
ببینیم	see
دیدم	see
می‌بینم	see
دیده‌اند	see
ندیده	see
نگاه	look; view; perspective
نگاه کرد	look
نگاه می‌کند	look
نگاه کنید	look
تماشا	watch
تماشا کرد	watch
تماشا کردند	watch
تماشای	watch
نشان	sign; medal
نشان داد	show; indicate
نشان می‌دهد	show; indicate
نشان داده	show; indicate
نشان می‌دهند	show; indicate
نشان دهد	show; indicate
نشان دادند	show; indicate
نشان دهنده	show; indicate
نشان داده‌است	show; indicate
نشان‌دهنده	show; indicate
نشانه	sign; indication; symbol
نشانه‌ها	sign; indication; symbol
نشانه‌های	sign; indication; symbol
نشانه‌ای	sign; indication; symbol
شنید	hear
شنیدند	hear
شنیده	hear
شنیده شد	hear
می‌شنود	hear
شنیدن	hear
شنیده‌ام	hear
بشنود	hear
می‌شنوند	hear
دانست	know
دانستند	know
می‌داند	know
می‌دانند	know
می‌دانم	know
می‌دانیم	know
نمی‌دانم	know
نمی‌داند	know
نمی‌دانند	know
بداند	know
بدانند	know
دانستن	know
دانسته	know
می‌دانست	know
بدانیم	know
می‌دانستم	know
شناخت	recognition; know; knowledge
شناخته	know; recognize
شناخته شده	know; recognize
شناخته شد	know; recognize
شناخته می‌شود	know; recognize
شناخته شده‌است	know; recognize
شناخته شده‌ترین	know; recognize
می‌شناسد	know; recognize
می‌شناسند	know; recognize
بشناسد	know; recognize
شناختند	know; recognize
نمی‌شناسد	know; recognize
به رسمیت شناخت	recognize; recognition
به رسمیت شناختن	recognize; recognition
به رسمیت می‌شناسد	recognize; recognition
به رسمیت بشناسد	recognize; recognition
به رسمیت شناخته	recognize; recognition
فهمید	understand; realize
می‌فهمد	understand; realize
می‌فهمم	understand; realize
فهمیدند	understand; realize
فهمیدن	understand; realize
متوجه شد	understand; realize
متوجه شدند	understand; realize
فهم	understand; realize
درک	understand; realize
درک کرد	understand; realize
درک می‌کند	understand; realize
درک کند	understand; realize
درک کنیم	understand; realize
توجه	attention; note
توجه کرد	note; attention
تمرکز	focus; concentration
تمرکز کرد	focus; concentrate
متمرکز	focus; concentrate
تمرکز می‌کند	focus; concentrate
تمرکز کند	focus; concentrate
ماند	remain; stay
ماندند	remain; stay
مانده	remain; stay
می‌ماند	remain; stay
بماند	remain; stay
ماندن	remain; stay
مانده‌اند	remain; stay
باقی ماند	remain; stay
باقی مانده	remain; stay
باقی‌مانده	remain; stay; remainder
باقی می‌ماند	remain; stay
باقی بماند	remain; stay
بمانند	remain; stay
مانده است	remain; stay
باقی ماندن	remain; stay
گذاشت	put; leave; place
گذاشتند	put; leave; place
گذاشته	put; leave; place
می‌گذارد	put; leave; place
می‌گذارند	put; leave; place
بگذارد	put; leave; place
گذاشتن	put; leave; place
بگذارند	put; leave; place
گذاشته شد	put; leave; place
برجای گذاشت	leave
بر جای گذاشت	leave
به جا گذاشت	leave
به جای گذاشت	leave
برجا گذاشت	leave
آورد	bring
آوردند	bring
آورده	bring
می‌آورد	bring
بیاورد	bring
آوردن	bring
آورده‌است	bring
می‌آورند	bring
آورند	bring
آورده‌اند	bring
بردن	take; carry
می‌برد	take; carry
می‌برند	take; carry
ببرد	take; carry
برده	take; carry
ببرند	take; carry
برده شد	take; carry
برده‌اند	take; carry
کشید	pull; draw; take
کشیدند	pull; draw; take
کشیده	pull; draw; take
کشیدن	pull; draw; take
بکشد	pull; draw; take
کشیدن سیگار	smoke
افتاد	fall
افتادند	fall
افتاده	fall
می‌افتد	fall
بیفتد	fall
افتادن	fall
انداخت	throw
انداختند	throw
انداخته	throw
می‌اندازد	throw
بیندازد	throw
انداختن	throw
زد	hit; strike
زدند	hit; strike
زده	hit; strike
می‌زند	hit; strike
می‌زنند	hit; strike
بزند	hit; strike
زدن	hit; strike
بزنند	hit; strike
خورد	eat; hit
خوردند	eat; hit
خورده	eat; hit
می‌خورد	eat; hit
بخورد	eat; hit
خوردن	eat; hit
می‌خورند	eat; hit
نوشید	drink
نوشیدن	drink
نوشیدنی	drink
باز	open; again
باز کرد	open; reopen
باز شد	open; reopen
باز شده	open; reopen
باز کردند	open; reopen
باز کردن	open; reopen
باز کند	open; reopen
بازگشایی	open; reopen
بازگشایی شد	open; reopen
بسته	closed; package; close
بسته شد	close; shut; block
بسته شده	close; shut; block
بست	close; shut; block
بستن	close; shut; block
بستند	close; shut; block
می‌بندد	close; shut; block
مسدود کرد	close; shut; block
مسدود شد	close; shut; block
تعطیل	closed; close
تعطیل شد	close; shut down
تعطیل کرد	close; shut down
تعطیل شده	close; shut down
تعطیلات	holiday; vacation
مسدود	blocked; block
قطع	cut; cut off
قطع کرد	cut; cut off
قطع شد	cut; cut off
قطع شده	cut; cut off
قطع کند	cut; cut off
قطع کردن	cut; cut off
شکست‌ناپذیر	invincible
شکستن	break
شکسته	break
شکستند	break
می‌شکند	break
بشکند	break
جدا	separate
جدا کرد	separate; separation
جدا شد	separate; separation
جدا شده	separate; separation
جدایی	separate; separation
جدا کردن	separate; separation
ترکیب	combination; composition; mix
ترکیبی	combined; hybrid
تقسیم	divide; division
تقسیم شد	divide; division
تقسیم کرد	divide; division
تقسیم شده	divide; division
توزیع	distribution; distribute
توزیع شد	distribution; distribute
توزیع کرد	distribution; distribute
انباشت	accumulation
جمع	sum; gathering; group
جمع‌آوری	collection; collect; gather
جمع آوری	collection; collect; gather
جمع کرد	gather; collect
جمع شدند	gather; collect
جمع شده	gather; collect
نگه داشت	keep; hold; maintain
نگه داشتن	keep; hold; maintain
نگه داشته	keep; hold; maintain
نگهداری	keep; hold; maintain
نگه دارد	keep; hold; maintain
نگه می‌دارد	keep; hold; maintain
نگه داشتند	keep; hold; maintain
استفاده	use
استفاده کرد	use
استفاده کرده	use
استفاده می‌کند	use
استفاده می‌شود	use
استفاده شده	use
استفاده کند	use
استفاده شد	use
استفاده کردند	use
استفاده کنند	use
استفاده می‌کنند	use
به‌کارگیری	use
بکارگیری	use
کاربرد	use; application
کاربردها	use; application
تلاش	effort; attempt
تلاش‌ها	effort; attempt
تلاش‌های	effort; attempt
کوشش	effort; attempt
تلاشی	effort; attempt
تلاش کرد	try; attempt; seek
تلاش می‌کند	try; attempt; seek
تلاش کرده	try; attempt; seek
تلاش می‌کنند	try; attempt; seek
تلاش کردند	try; attempt; seek
تلاش کند	try; attempt; seek
تلاش کرده‌اند	try; attempt; seek
کوشید	try; attempt; seek
سعی کرد	try; attempt; seek
سعی می‌کند	try; attempt; seek
سعی کرده	try; attempt; seek
سعی دارد	try; attempt; seek
تلاش کنند	try; attempt; seek
سعی کردند	try; attempt; seek
سعی می‌کنند	try; attempt; seek
سعی	try; effort
نیاز	need
نیازها	need
نیازهای	need
نیازی	need
نیاز دارد	need
نیاز دارند	need
نیاز داریم	need
نیاز داشت	need
نیازمند	need; needy
لازم	necessary; need
ضروری	essential; necessary
ضرورت	necessity; need
الزام	mandatory; compulsory
الزامی	mandatory; compulsory
اجباری	mandatory; compulsory
مجبور	forced; force
ناچار	forced; force
مجبور شد	force
مجبور کرد	force
مجبور شدند	force
مجبور کند	force
وادار کرد	force
مجبور شده	force
وادار کند	force
موظف	obliged; required
اجبار	force; coercion
فشار	pressure
فشارها	pressure
فشارهای	pressure
فشار اقتصادی	economic pressure
فشارهای اقتصادی	economic pressure
تحت فشار	under pressure
فشار آورد	pressure
فشار وارد کرد	pressure
فشار بیاورد	pressure
کنترل	control
کنترل کرد	control
کنترل می‌کند	control
کنترل کند	control
تحت کنترل	control
مهار کرد	control
مهار	contain; control
اداره کرد	run; administer
اداره می‌کند	run; administer
تحت	under
تحت تاثیر	affect; influence
تحت تأثیر	affect; influence
تاثیر	effect; impact; influence
تأثیر	effect; impact; influence
تاثیرات	effect; impact; influence
اثر	effect; impact; influence
اثرات	effect; impact; influence
تأثیرات	effect; impact; influence
تاثیری	effect; impact; influence
تاثیر گذاشت	affect; influence
تاثیر می‌گذارد	affect; influence
تأثیر می‌گذارد	affect; influence
تاثیر بگذارد	affect; influence
تاثیرگذار	influential; effective
تأثیرگذار	influential; effective
اثرگذار	influential; effective
آثار	work; effect
موثر	effective
مؤثر	effective
پیامد	consequence
پیامدها	consequence
پیامدهای	consequence
عواقب	consequence
پیامدهای احتمالی	possible consequence
نتیجه‌گیری	conclusion
دلیل	reason; cause
دلایل	reason; cause
علت	reason; cause
علل	reason; cause
دلیلی	reason; cause
سبب	cause; lead
باعث	cause; lead
موجب	cause; lead
باعث شد	cause; lead
باعث شده	cause; lead
باعث می‌شود	cause; lead
موجب شد	cause; lead
موجب شده	cause; lead
سبب شد	cause; lead
باعث شود	cause; lead
موجب می‌شود	cause; lead
سبب شده	cause; lead
منجر شد	cause; lead
منجر شده	cause; lead
منجر شود	cause; lead
منجر می‌شود	cause; lead
ناشی	cause; due
ناشی از	cause; due
منجر	lead; result
عامل	factor; agent; cause
عوامل	factor; agent; cause
انگیزه	motive; motivation; incentive
هدف	goal; target; aim; purpose
اهداف	goal; target; aim; purpose
هدف‌ها	goal; target; aim; purpose
هدف‌های	goal; target; aim; purpose
هدف قرار داد	target; hit
هدف قرار گرفت	target; hit
هدف قرار دادند	target; hit
هدف قرار داده	target; hit
هدف قرار دهد	target; hit
هدف گرفت	target; hit
با هدف	aim; purpose
به قصد	aim; purpose
قصد	intention; intend; plan
نیت	intention; intend; plan
قصد دارد	intend; plan
قصد داشت	intend; plan
قصد دارند	intend; plan
قصد داشتند	intend; plan
قصد ندارد	intend; plan
در نظر دارد	intend; plan
در نظر گرفت	consider
در نظر گرفته	consider
در نظر گرفتن	consider
در نظر بگیرد	consider
ترجیح	prefer; preference
ترجیح می‌دهد	prefer; preference
ترجیح داد	prefer; preference
ترجیح می‌دهند	prefer; preference
گزینه	option; choice
گزینه‌ها	option; choice
گزینه‌های	option; choice
جایگزین	replacement; alternative; replace; successor
جانشین	replacement; alternative; replace; successor
جایگزینی	replacement; alternative; replace; successor
جایگزین شد	replace
جایگزین کرد	replace
جایگزین شود	replace
آماده	ready; prepared
آماده کرد	prepare
آماده شد	prepare
آماده می‌شود	prepare
آماده کردن	prepare
آمادگی	readiness; preparation; preparedness
احترام	respect
احترام گذاشت	respect
احترام می‌گذارد	respect
اهمیت	importance; significance
مهم	important; significant; key
مهمی	important; significant; key
مهم‌ترین	most important
عمده	major; main
عمدتا	mainly; mostly
عمدتاً	mainly; mostly
اصلی	main; key; original
اصلی‌ترین	main; key; original
کلیدی	key
اساسی	fundamental; basic
بنیادین	fundamental; basic
پایه	base; basis; basic
اساس	basis
بسیار مهم	very important
حیاتی	vital
حساس	sensitive
حساسیت	sensitive
جدی	serious
شدید	severe; intense; strongly
شدیدا	severe; intense; strongly
به شدت	severe; intense; strongly
به‌شدت	severe; intense; strongly
شدیداً	severe; intense; strongly
بشدت	severe; intense; strongly
شدت	intensity; severity
سخت	hard; difficult; tough
سختی	difficult; difficulty
دشواری	difficult; difficulty
دشوار	difficult; difficulty
دشواری‌ها	difficult; difficulty
سخت‌افزار‌ها	hardware
آسان	easy; easily
به آسانی	easy; easily
راحت	comfortable; easy
ساده	simple
سادگی	simple
راحتی	easily; comfort
به راحتی	easily; comfort
پیچیده	complex; complicated
پیچیدگی	complex; complicated
مشکل	problem; difficulty
مشکلات	problem; difficulty
مشکلی	problem; difficulty
معضل	problem; dilemma
مسئله	issue; problem; matter
مسأله	issue; problem; matter
مساله	issue; problem; matter
مسائل	issue; problem; matter
مسایل	issue; problem; matter
موضوع	issue; subject; topic
موضوعات	issue; subject; topic
موضوعی	issue; subject; topic
مطلب	article; content; matter
مطالب	article; content; matter
نکته	point
نکات	point
نقطه	point; spot
نقاط	point; spot
نقطه‌نظر	point of view
چالش	challenge
چالش‌ها	challenge
چالش‌های	challenge
راه‌حل	solution
راه حل	solution
راه‌حل‌های	solution
حل	solution; solve; resolve
حل شد	resolve; solve; settle
حل کرد	resolve; solve; settle
حل و فصل	resolve; solve; settle
حل‌وفصل	resolve; solve; settle
حل شود	resolve; solve; settle
حل کند	resolve; solve; settle
راهکار	solution; strategy
فرصت	opportunity; chance
فرصت‌ها	opportunity; chance
فرصتی	opportunity; chance
شانس	chance; luck
خوش‌شانس	lucky
خطر	danger; risk
خطرات	danger; risk
خطری	danger; risk
خطرناک	dangerous
پرخطر	dangerous
ریسک	risk
به خطر انداخت	endanger; jeopardize
به خطر می‌اندازد	endanger; jeopardize
به خطر بیندازد	endanger; jeopardize
وضعیت	situation; condition; status
وضع	situation; condition; status
اوضاع	situation; condition; status
شرایط	condition; circumstance; situation
شرط	condition
شروط	condition
پیش‌شرط	condition
مشروط	conditional
حالت	state; mode
نوع	type; kind
انواع	type; kind
گونه‌ای	kind
شکل	form; shape
شکل‌ها	form; shape
شکل گرفت	form
شکل گرفته	form
شیوه	method; way
روش	method; way
روش‌ها	method; way
شیوه‌ها	method; way
روش‌های	method; way
نحوه	how; way
روند	process; trend
فرایند	process; trend
فرآیند	process; trend
روال	routine; procedure
مرحله	stage; phase; step; round
مراحل	stage; phase; step; round
دور	round; far
دوری	round; far
دور جدید	new round
دوردست	remote; distant
نزدیکی	near; proximity
نزدیکان	relative; close associate
فاصله	distance; gap
شکاف	gap; rift; divide
سطح	level; surface
سطوح	level; surface
سطح بالا	high-level; high level
بالا	high; up
بالایی	high; up
بالاتر	higher
بالاترین	highest
بالا رفت	rise; increase
بالا رفته	rise; increase
بالا می‌رود	rise; increase
بلند	high; tall; loud
بلندترین	tallest; highest
پایین	low; down
پائین	low; down
پایینی	low; down
پایین‌تر	lower
پایین‌ترین	lowest
پایین آمد	fall; lower
پایین آورد	fall; lower
کف	floor
سقف	ceiling; roof
جلو	front; forward
عقب	back; behind
پشت	behind; back
کنار	side
کنار رفت	step down; set aside
کنار گذاشت	step down; set aside
کنار گذاشته	step down; set aside
راست	right
مقابل	front; opposite
وسط	middle
میانه	middle
گوشه	corner
اطراف	around; surrounding
سراسر	across; throughout
سراسری	nationwide; national
سراسر جهان	around world; worldwide
سرتاسر جهان	around world; worldwide
سراسر کشور	across country; nationwide
بیرون	outside; out
تمام شد	finish
تمام کرد	finish
کامل	complete; full
تکمیل	complete; completion
تکمیل شد	complete; completion
تکمیل کرد	complete; completion
پر	full
خالی	empty
همه‌جانبه	comprehensive; inclusive
جامع	comprehensive; inclusive
فراگیر	comprehensive; inclusive
کلی	general; overall; kelly
به طور کلی	general; overall
عام	general
ویژه	special; specific; particular
خاص	special; specific; particular
مخصوص	special; specific; particular
مشخص	special; specific; particular; clear
معین	special; specific; particular
مشخص شد	clear; know; determine
معلوم شد	clear; know; determine
مشخص نیست	clear; know; determine
معلوم نیست	clear; know; determine
ویژگی	feature; characteristic
ویژگی‌ها	feature; characteristic
مشخصات	feature; characteristic
خصوصیات	feature; characteristic
معمولی	normal; ordinary; usual
عادی	normal; ordinary; usual
معمول	usual
رایج	common
متداول	common
مشترک	joint; common; shared
مشترکا	joint; common; shared
مشترکان	subscriber
متقابل	mutual
مشابه	similar
شبیه	similar
مشابهی	similar
یکسان	equal; same
مساوی	equal; same
متفاوت	different; various
مختلف	different; various
گوناگون	different; various
متنوع	diverse; diversity
تنوع	diverse; diversity
تفاوت	difference
فرق	difference
تفاوت‌ها	difference
مقایسه	comparison; compare
در مقایسه با	compare
نسبت	ratio
حاصل	result
بزرگ	big; large; great
بزرگ‌تر	larger; bigger
بزرگ‌ترین	largest; biggest
کوچک	small
کوچکی	small
کوچک‌ترین	smallest
عظیم	huge; massive
گسترده‌ترین	most extensive
خوب	good; well
خوبی	good; well
بهتر	better
بهترین	best
بد	bad
بدی	bad
بدتر	worse
بدترین	worst
عالی	excellent; high; supreme
فوق‌العاده	extraordinary
فوق العاده	extraordinary
خارق‌العاده	extraordinary
بی‌سابقه	unprecedented
بی سابقه	unprecedented
سابقه	record; background; history
سوابق	record; background; history
پیشینه	background; history
نادر	rare
کمیاب	rare
زیبا	beautiful
زیبایی	beauty
زشت	ugly
قوی	strong
قوی‌ترین	strongest
ضعیف	weak
ضعف	weakness
توان	ability; capability
توانایی	ability; capability
ظرفیت	capacity
قابلیت	capability
قابلیت‌ها	capability
قادر	able
ناتوان	unable; inability
ناتوانی	unable; inability
قابل	able
قابل توجه	significant; considerable; remarkable
قابل‌توجه	significant; considerable; remarkable
قابل ملاحظه	significant; considerable; remarkable
چشمگیر	significant; considerable; remarkable
قابل قبول	acceptable
غیرقابل قبول	unacceptable
غیر قابل قبول	unacceptable
قابل اعتماد	reliable
قابل پیش‌بینی	predictable
مناسب	appropriate; suitable
نامناسب	inappropriate
مفید	useful
مثبت	positive
منفی	negative
خنثی	neutral
بی‌طرف	neutral; impartial
بی طرف	neutral; impartial
بی‌طرفی	neutral; impartial
منصفانه	fair
عادلانه	fair
ناعادلانه	unfair
غیرعادلانه	unfair
سالم‌تر	healthier
سفید	white
سیاه	black
سیاهپوست	black; black people
سیاه‌پوستان	black; black people
قرمز	red
سرخ	red
سبز	green
زرد	yellow
نارنجی	orange
صورتی	pink
رنگ	color
رنگ‌ها	color
رنگین‌پوست	people of color
نور	light
روشن	light; clear; bright
تاریک	dark; darkness
تاریکی	dark; darkness
تیره	dark
سنگین	heavy
سبک	light; style
نرم	soft
تند	fast; sharp; strong
تیز	sharp
عمیق	deep
عمق	depth
خشک	dry
آرام	calm
آرامش	calm
ساکت	silence; silent
سکوت	silence; silent
شلوغ	crowded; busy
پرجمعیت	populous
تنهایی	alone
به تنهایی	alone
واحد	unit; single
تک	single
منحصر به فرد	unique
بی‌نظیر	unique
انحصاری	exclusive; monopoly
انحصار	exclusive; monopoly
رسمی	official; formal
به طور رسمی	officially; formally
رسما	officially; formally
رسماً	officially; formally
غیررسمی	informal; unofficial
غیر رسمی	informal; unofficial
ظاهری	apparent
آزادانه	freely
مستقیم	direct; directly
مستقیما	direct; directly
مستقیماً	direct; directly
به طور مستقیم	direct; directly
غیرمستقیم	indirect
غیر مستقیم	indirect
فعالانه	actively
غیرفعال	inactive
عملی	practical
عملا	practically; effectively
عملاً	practically; effectively
در عمل	practically; effectively
عمل	action; act; operation
عمل کرد	act; operate
عمل می‌کند	act; operate
عمل کند	act; operate
عملکرد	performance; function
رفتار	behavior; treatment
رفتارها	behavior; treatment
رفتاری	behavior; treatment
رفتار کرد	behave; treat
رفتار می‌کند	behave; treat
اخلاق	ethics; moral
اخلاقی	ethics; moral
عادت	habit
سنتی	traditional
سنت‌ها	tradition
مدرن	modern
نوگرا	modern
پیشرفت	progress; advance
پیشرفت‌ها	progress; advance
پیشرفته	advanced
موفق	successful
موفق شد	succeed; manage
موفق شدند	succeed; manage
موفق شده	succeed; manage
موفق شود	succeed; manage
موفق شده‌اند	succeed; manage
موفقیت	success
موفقیت‌ها	success
موفقیت‌آمیز	success; successful
ناموفق	unsuccessful; fail; failure
ناکام	unsuccessful; fail; failure
ناکامی	unsuccessful; fail; failure
ناکافی	inadequate
کافی	enough; sufficient
خوشحال	happy
شاد	happy
خوشحالی	joy; happiness
شادی	joy; happiness
ناراحت	sad; upset
غمگین	sad; upset
غم	sadness; grief
اندوه	sadness; grief
خشم	anger
خشمگین	angry
عصبانی	angry
ترس	fear; panic
هراس	fear; panic
وحشت	fear; panic
می‌ترسد	fear; afraid
می‌ترسند	fear; afraid
ترسیدند	fear; afraid
بترسند	fear; afraid
ترسیده	fear; afraid; scared
وحشتناک	terrible; horrific
هولناک	terrible; horrific
وحشیانه	brutal
ظلم	oppression; injustice
ستم	oppression; injustice
سرکوب	crackdown; repression
سرکوب کرد	suppress; crack down
سرکوب شد	suppress; crack down
سرکوب کند	suppress; crack down
سرکوب کردند	suppress; crack down
شوک	shock
شوکه	shock
تعجب	surprise
شگفتی	surprise
شگفت‌زده	surprise
غافلگیر	surprise
غافلگیری	surprise
تعجب‌آور	surprising
عجیب	strange
جالب	interesting; attractive
جذاب	interesting; attractive
جذب	attract; absorb
جذب کرد	attract; absorb
علاقه	interest
علاقه‌مند	interested; fan
علاقمند	interested; fan
علاقه‌مندان	interested; fan
تمایل	willingness; tendency; desire
آرزو	wish; dream
آرزوها	wish; dream
لذت	enjoy; pleasure
لذت می‌برد	enjoy; pleasure
خسته	tired; fatigue
خستگی	tired; fatigue
رنج	suffering; suffer
رنج می‌برد	suffer
رنج می‌برند	suffer
غرور	pride; honor; proud
افتخار	pride; honor; proud
مفتخر	pride; honor; proud
شجاعت	courage; brave
شجاع	courage; brave
شهید	martyr
شهدا	martyr
شهیدان	martyr
خاطره	memory; memoir
خاطرات	memory; memoir
یاد	memory; remember
به یاد	memory; remember
به یاد دارم	remember
به یاد دارد	remember
یادبود	memorial
فراموش	forget
فراموش کرد	forget
فراموش شده	forget
فراموش کنیم	forget
حافظه	memory
بزرگداشت	commemoration
گرامیداشت	commemoration
مرخص	discharge
مرخص شد	discharge
نسخه	version; prescription
نمونه	sample; example
نمونه‌ها	sample; example
مثال	example
الگو	model; pattern
معیار	criterion; standard
معیارها	criterion; standard
استاندارد	standard
استانداردها	standard
کیفیت	quality
باکیفیت	high-quality
کمیت	quantity
اندازه	size
اندازه‌گیری	measurement
مقدار	amount; rate; level
میزان	amount; rate; level
مقیاس	scale
حجم	volume
وسعت	area
مساحت	area
ابعاد	dimension
جنبه	aspect
جنبه‌ها	aspect
نقش	role
نقش داشت	role; play role
نقش داشته	role; play role
نقش دارد	role; play role
ایفا کرد	role; play role
ایفا می‌کند	role; play role
ایفای نقش	role; play role
وظیفه	duty; task
وظایف	duty; task
تکلیف	duty; assignment
خدمت	service
خدمات	service
خدمت کرد	serve
خدمت می‌کند	serve
خدماتی	service
اختیار	authority; power
اختیارات	authority; power
در اختیار	available; provide
صلاحیت	jurisdiction; qualification
واجد شرایط	eligible; qualified
تایید صلاحیت	qualification
رد صلاحیت	disqualification; disqualify
ردصلاحیت	disqualification; disqualify
عنوان‌ها	title
عناوین	title
لقب	title; nickname
ارشد	senior
برجسته	prominent
سرشناس	prominent
کارشناس	expert; specialist
کارشناسان	expert; specialist
متخصص	expert; specialist
متخصصان	expert; specialist
تحلیلگر	analyst
تحلیلگران	analyst
تحلیل	analysis
تجزیه و تحلیل	analysis
تخصص	expertise
تجربه	experience
تجربیات	experience
تجارب	experience
تجربه‌ای	experience
تجربه کرد	experience
تجربه کرده	experience
تجربه می‌کند	experience
باتجربه	experienced
مهارت	skill
مهارت‌ها	skill
استعداد	talent
ماهر	skilled
بیننده	viewer; audience
بینندگان	viewer; audience
مخاطب	viewer; audience
مخاطبان	viewer; audience
میهمان	guest
مهمان	guest
مهمانان	guest
میهمانان	guest
میزبان	host
میزبانی	host
میزبانی کرد	host
مهمانی	party
همدردی	sympathy
داوطلب	volunteer; candidate
داوطلبان	volunteer; candidate
داوطلبانه	volunteer; candidate; voluntary
جنبش	movement
جنبش‌ها	movement
حرکت	movement; move
حرکت کرد	move
حرکت می‌کند	move
تحرک	mobility; movement
مسیر	route; path
سمت	position; post; direction
پست	post; position
منصب	post; position
صحنه	scene; stage
عرصه	arena; field; scene
حوزه	area; field; sector
زمینه	field; background; area
زمینه‌ها	field; background; area
رشته	field; discipline
محدوده	area; range; limit
مبنا	basis
مفهوم	concept; meaning
مفاهیم	concept; meaning
معنا	meaning; mean
معنی	meaning; mean
معنای	meaning; mean
به معنای	meaning; mean
به معنی	meaning; mean
اصطلاح	term; so-called
به اصطلاح	term; so-called
اصل	principle
اصول	principle
ارزیابی	assessment; evaluation
ارزیابی کرد	assess; evaluate
ارزیابی می‌کند	assess; evaluate
جزئیات	detail
جزییات	detail
جزء	part
جزو	part
محتوا	content
محتوای	content
فهرست	list
لیست	list
فهرست سیاه	blacklist
لیست سیاه	blacklist
ثبت	register; registration; record
ثبت‌نام	register; registration; record
ثبت شد	register; registration; record
ثبت شده	register; registration; record
ثبت کرد	register; registration; record
صفحه	page; screen
صفحات	page; screen
جلد	volume; cover
نقشه	map; plan
نقشه‌ها	map; plan
نقشه راه	road map
خط	line
خطوط	line
نمودار	chart
جدول	table
علامت	sign; mark
پرچم	flag
پرچم‌ها	flag
نماد	symbol
سمبل	symbol
نمادین	symbol
آدرس	address
نشانی	address
قفل	lock
کلید	key
جعبه	box
جعبه سیاه	black box
صندلی	chair; seat
کرسی	seat; chair
کرسی‌ها	seat; chair
توپ	ball
چرخ	wheel
چرخه	cycle
چوب	wood
شیشه	glass
کاغذ	paper
نخ	thread
پارچه	cloth; fabric
نساجی	textile
فرش	carpet
عتیقه	antique
هدیه	gift
پاداش	reward; bonus
امتیازدهی	scoring
تبلیغ	advertising; propaganda; advertisement
تبلیغات	advertising; propaganda; advertisement
آگهی	advertising; propaganda; advertisement
تبلیغاتی	advertising; propaganda
پروپاگاندا	propaganda
مدرنیزه	modernize
ارتباط	communication; connection; contact; link
ارتباطات	communication; connection; contact; link
ارتباط برقرار کرد	communicate; contact
برقرار	establish; establishment
برقراری	establish; establishment
مرتبط	related; linked; relevant
مربوطه	related; linked; relevant
وابسته	dependent; affiliated
وابستگی	dependence
پیوند	link; tie
پیوست	join
پیوستند	join
پیوسته	join
می‌پیوندد	join
پیوستن	join
بپیوندد	join
ملحق شد	join
بپیوندند	join
تماس	contact; call
تماس گرفت	contact; call
تماس گرفته	contact; call
هماهنگ	coordination; coordinate
هماهنگی	coordination; coordinate
سازماندهی	organization; organize
سازمان‌یافته	organized
سازمان یافته	organized
منظم	regular
نظم	order
مرتب	regularly; organized
تعادل	balance
توازن	balance
انعطاف	flexibility; flexible
انعطاف‌پذیر	flexibility; flexible
انعطاف‌پذیری	flexibility; flexible
نوسازی	modernization; renovation
تعمیر	repair
تعمیرات	repair
نصب	installation; install
طراحی	design
طراح	designer
طراحی کرد	design
طراحی شده	design
ترتیب	order; arrangement
ترسیم	draw
اضافی	additional; extra
فوق‌ستاره	superstar
مازاد بر	excess
منحل	dissolve
منحل کرد	dissolve
انحلال	dissolve
ابتکار	initiative
خلاق	creative; creativity
خلاقیت	creative; creativity
خلاقانه	creative; creativity
رهایی	liberation; release
رها	abandon; release
رها کرد	abandon; release
رها شده	abandon; release
فرار	escape; flight
فرار کرد	flee; escape
فرار کردند	flee; escape
فرار کرده	flee; escape
گریخت	flee; escape
گریختند	flee; escape
گریخته	flee; escape
فرار کرده‌اند	flee; escape
گریخته‌اند	flee; escape
متواری	flee; escape
پناه برد	refuge
پناه برده	refuge
مخفی کرد	hide
پنهان کرد	hide
پنهان شده	hide
مخفی شده	hide
ربط	relation
سپرد	entrust; hand
سپرده شد	entrust; hand
واگذار	transfer; hand over
واگذاری	transfer; hand over
واگذار کرد	transfer; hand over
بخشش	forgiveness; pardon
فدا	sacrifice
قربانی کرد	sacrifice
اهدا	donate; donation; award
اهدا کرد	donate; donation; award
اهدای	donate; donation; award
دریافت‌کننده	recipient
محروم	deprived; ban
محرومیت	deprived; ban
نادیده گرفت	ignore
نادیده گرفتن	ignore
نادیده می‌گیرد	ignore
نادیده گرفته	ignore
بی‌توجهی	neglect
غفلت	neglect
بی‌تفاوت	indifferent
بی‌تفاوتی	indifferent
متاسفانه	unfortunately
متأسفانه	unfortunately
متاسف	sorry
خوشبختانه	fortunately
عمدا	deliberate; intentional
عمدی	deliberate; intentional
سهل‌انگاری	negligence
جان	john; life
جورج	george
جیمز	james
رابرت	robert
مایکل	michael
ویلیام	william
دیوید	david
داوود	davood
داود	davood
ریچارد	richard
جوزف	joseph
بایدن	biden
جو بایدن	joe biden
توماس	thomas
تامس	thomas
چارلز	charles
کریستوفر	christopher
دنیل	daniel
دانیل	daniel
دانیال	daniel
متیو	matthew
آنتونی	anthony; antony
آنتونی بلینکن	antony blinken
تونی	tony
بلر	blair
تونی بلر	tony blair
پاول	powell; pavel
پیتر	peter
استیون	steven; stephen; steve
استیو	steven; stephen; steve
استیفن	steven; stephen; steve
اندرو	andrew
کوین	kevin
برایان	brian
تیموتی	timothy
جیسون	jason
جفری	jeffrey; geoffrey
گری	gary; gray
اریک	eric
جاناتان	jonathan
جاستین	justin
اسکات	scott
بنجامین	benjamin
بنیامین	benjamin
ساموئل	samuel
گرگوری	gregory
الکساندر	alexander
پاتریک	patrick
ریموند	raymond
جک	jack
دنیس	dennis
جری	jerry
هری	harry
آرتور	arthur
آلبرت	albert
لری	larry
والتر	walter
لوئیس	louis; luis; lewis
راجر	roger
مارتین	martin
سایمون	simon
گراهام	graham
نیک	nick
تیم کوک	tim cook
تام	tom
تد	ted
جیم	jim
جیمی	jimmy; jamie
مایک	mike
مت	matt
باب	bob
بیل	bill
بیل گیتس	bill gates
بیل کلینتون	bill clinton
دیک	dick
سام	sam
الکس	alex
کریس	chris
فیلیپ	philip
ادوارد	edward
ویکتور	victor
والری	valerie
مری	mary; marie
ماری	mary; marie
ماریا	maria
پاتریشیا	patricia
جنیفر	jennifer
الیزابت	elizabeth
ملکه الیزابت	queen elizabeth
لیندا	linda
باربارا	barbara
سوزان	susan; suzanne
جسیکا	jessica
سارا	sarah
کارن	karen
نانسی	nancy
پلوسی	pelosi
نانسی پلوسی	nancy pelosi
لیزا	lisa
مارگارت	margaret
بتی	betty
ساندرا	sandra
اشلی	ashley
امیلی	emily
دونا	donna
میشل	michel; michelle
کارول	carol
آماندا	amanda
ملیسا	melissa
دبورا	deborah
استفانی	stephanie
ربکا	rebecca
لورا	laura
هلن	helen
آنا	anna
ویکتوریا	victoria
کترین	catherine; katherine
کاترین	catherine; katherine
کریستین	christine; christian
آنجلینا جولی	angelina jolie
جولیا	julia
سوفیا	sophia
اولیویا	olivia
آلیس	alice
دایانا	diana
کیت	kate
کیت میدلتون	kate middleton
مگان	meghan
اسمیت	smith
جانسون	johnson
براون	brown
جونز	jones
میلر	miller
دیویس	davis
ویلسون	wilson
اندرسون	anderson
تیلور	taylor
مور	moore
جکسون	jackson
لی	lee; li
وایت	white
هریس	harris
کلارک	clark
رابینسون	robinson
واکر	walker
یانگ	young; yang
آلن	allen; alan
الن	allen; alan
کینگ	king
رایت	wright
هیل	hill
گرین	green
آدامز	adams
بیکر	baker
نلسون	nelson
کارتر	carter
میچل	mitchell
رابرتز	roberts
فیلیپس	phillips
کمپبل	campbell
پارکر	parker
ادواردز	edwards
استوارت	stewart; stuart
موریس	morris
مورفی	murphy
کوک	cook
راجرز	rogers
مورگان	morgan
کوپر	cooper
بیلی	bailey
هاوارد	howard
کاکس	cox
ریچاردسون	richardson
واتسون	watson
بنت	bennett
هیوز	hughes
مایرز	myers
فاستر	foster
سندرز	sanders
برنی سندرز	bernie sanders
راس	ross
سالیوان	sullivan
جیک سالیوان	jake sullivan
راسل	russell
همیلتون	hamilton
گارسیا	garcia
رودریگز	rodriguez
مارتینز	martinez
هرناندز	hernandez
لوپز	lopez
گونزالس	gonzalez
پرز	perez
سانچز	sanchez
فرناندز	fernandez
خوان	juan
خوزه	jose
خوسه	jose
کارلوس	carlos
لوییس	luis; louis
پدرو	pedro
میگل	miguel
آنتونیو	antonio
ماریو	mario
مارکو	marco
روبرتو	roberto
فرانسیسکو	francisco
فرانسیس	francis
ژان	jean
ژاک	jacques
پیر	pierre; old; elderly
فرانسوا	francois
هانس	hans
کارل	karl; carl
ولفگانگ	wolfgang
فریدریش	friedrich
ایوان	ivan
ایگور	igor
دیمیتری	dmitry; dmitri
سرگئی	sergei; sergey
ولادیمیر	vladimir
میخائیل	mikhail
یوری	yuri
الکسی	alexei; alexey
آندری	andriy; andrei
اوربان	orban
ویکتور اوربان	viktor orban
محمد	mohammad; muhammad; mohammed
احمد	ahmed; ahmad
علی	ali
حسن	hassan
حسین	hussein; hossein
رضا	reza
مهدی	mehdi; mahdi
مریم	maryam
زهرا	zahra
فاطمه	fatemeh; fatima
نسرین	nasrin
نرگس	narges
عبدالله	abdullah
عبدل	abdul
عبدول	abdul
ابراهیم	ebrahim; ibrahim; abraham
اسماعیل	ismail; esmail
یوسف	yousef; yusuf; joseph
مصطفی	mustafa; mostafa
محمود	mahmoud
عمر	omar; life
عثمان	osman; uthman
خالد	khaled; khalid
سعید	saeed; said
مسعود	masoud; massoud
کریم	karim
رحمان	rahman
ابو	abu
ابوبکر	abu bakr
صلاح	salah
ناصر	nasser; naser
طارق	tariq; tareq
جواد	javad
عباس	abbas
اکبر	akbar
قاسم	qassem; qasem
موسی	musa; moses; mousavi
خان	khan
سینگ	singh
وانگ	wang
ژانگ	zhang
لیو	liu
چن	chen
کیم	kim
پارک	park
ترامپ	trump
دونالد ترامپ	donald trump
پرزیدنت ترامپ	president trump
رئیس‌جمهور ترامپ	president trump
دونالد	donald
کامالا هریس	kamala harris
پنس	pence
مایک پنس	mike pence
پمپئو	pompeo
مایک پمپئو	mike pompeo
جی دی ونس	vance
ونس	vance
بلینکن	blinken
لوید آستین	lloyd austin
جان کری	john kerry
کری	kerry
جان بولتون	john bolton
بولتون	bolton
رکس تیلرسون	tillerson
تیلرسون	tillerson
روبیو	rubio
مارکو روبیو	marco rubio
پیت هگست	hegseth
هگست	hegseth
کوشنر	kushner
جرد کوشنر	jared kushner
ایوانکا	ivanka
ملانیا	melania
اوباما	obama
باراک اوباما	barack obama
باراک	barack
بوش	bush
جورج بوش	george bush
کلینتون	clinton
هیلاری	hillary
هیلاری کلینتون	hillary clinton
ریگان	reagan
رونالد ریگان	reagan
رونالد	ronald
نیکسون	nixon
کندی	kennedy
کیسینجر	kissinger
هنری کیسینجر	kissinger
جان مک‌کین	mccain
مک‌کین	mccain
مک کین	mccain
میت رامنی	romney
رامنی	romney
لیندسی گراهام	lindsey graham
مچ مک‌کانل	mitch mcconnell
چاک شومر	chuck schumer
جیمز کومی	james comey
رابرت مولر	robert mueller
ایلان ماسک	elon musk
الون ماسک	elon musk
زاکربرگ	zuckerberg
مارک زاکربرگ	mark zuckerberg
استیو جابز	steve jobs
جف بزوس	jeff bezos
سم آلتمن	sam altman
سام آلتمن	sam altman
آسانژ	assange
جولیان آسانژ	julian assange
اسنودن	snowden
ادوارد اسنودن	edward snowden
پوتین	putin
ولادیمیر پوتین	vladimir putin
لاوروف	lavrov
سرگئی لاوروف	sergei lavrov
مدودف	medvedev
پسکوف	peskov
دیمیتری پسکوف	peskov
شویگو	shoigu
پریگوژین	prigozhin
واگنر	wagner
گروه واگنر	wagner
ناوالنی	navalny
الکسی ناوالنی	alexei navalny
گورباچف	gorbachev
یلتسین	yeltsin
استالین	stalin
لنین	lenin
زلنسکی	zelensky
ولودیمیر زلنسکی	volodymyr zelensky
پوروشنکو	poroshenko
یانوکوویچ	yanukovych
لوکاشنکو	lukashenko
الکساندر لوکاشنکو	lukashenko
مرکل	merkel
آنگلا مرکل	angela merkel
شولتز	scholz
شولتس	scholz
اولاف شولتز	olaf scholz
اولاف شولتس	olaf scholz
مرتس	merz
فریدریش مرتس	merz
هیتلر	hitler
مکرون	macron
ماکرون	macron
امانوئل مکرون	emmanuel macron
امانوئل ماکرون	emmanuel macron
اولاند	hollande
فرانسوا اولاند	hollande
سارکوزی	sarkozy
نیکولا سارکوزی	sarkozy
لوپن	le pen
مارین لوپن	le pen
شیراک	chirac
ژاک شیراک	chirac
بوریس جانسون	boris johnson
بوریس	boris
ترزا	theresa
ترزا می	theresa may
دیوید کامرون	david cameron
سوناک	sunak
ریشی سوناک	rishi sunak
تراس	truss
لیز تراس	liz truss
استارمر	starmer
کی‌یر استارمر	keir starmer
کیر استارمر	keir starmer
گوردون براون	gordon brown
گوردون	gordon
کوربین	corbyn
جرمی کوربین	jeremy corbyn
تاچر	thatcher
مارگارت تاچر	margaret thatcher
نایجل فاراژ	nigel farage
جرمی هانت	jeremy hunt
شاه چارلز	king charles
پادشاه چارلز	king charles
چارلز سوم	king charles
شاهزاده هری	prince harry
شاهزاده ویلیام	prince william
چرچیل	churchill
ملونی	meloni
جورجیا ملونی	giorgia meloni
برلوسکونی	berlusconi
پدرو سانچز	pedro sanchez
اورزولا فون در لاین	von der leyen
فون در لاین	von der leyen
بورل	borrell
جوزپ بورل	josep borrell
فدریکا موگرینی	mogherini
موگرینی	mogherini
کاترین اشتون	ashton
اشتون	ashton
استولتنبرگ	stoltenberg
ینس استولتنبرگ	jens stoltenberg
روته	rutte
مارک روته	mark rutte
گوترش	guterres
آنتونیو گوترش	antonio guterres
بان کی مون	ban ki-moon
بان کی‌مون	ban ki-moon
کوفی عنان	kofi annan
گروسی	grossi
رافائل گروسی	rafael grossi
اردوغان	erdogan
رجب طیب اردوغان	recep tayyip erdogan; erdogan
گولن	gulen
فتح‌الله گولن	gulen
اوجالان	ocalan
عبدالله اوجالان	ocalan
دمیرتاش	demirtas
امام‌اوغلو	imamoglu
نتانیاهو	netanyahu
بنیامین نتانیاهو	benjamin netanyahu
نفتالی بنت	naftali bennett
بنی گانتس	gantz
گانتس	gantz
بنی گانتز	gantz
یوآو گالانت	gallant
گالانت	gallant
شارون	sharon
آریل شارون	sharon
ایهود باراک	ehud barak
ایهود اولمرت	olmert
اولمرت	olmert
لیبرمن	lieberman
عرفات	arafat
یاسر عرفات	yasser arafat
محمود عباس	mahmoud abbas
هنیه	haniyeh
اسماعیل هنیه	ismail haniyeh
سنوار	sinwar
یحیی سنوار	yahya sinwar
خالد مشعل	khaled meshaal
نصرالله	nasrallah
حسن نصرالله	hassan nasrallah
حریری	hariri
سعد حریری	saad hariri
میشل عون	michel aoun
اسد	assad
بشار اسد	bashar assad
بشار	bashar
احمد شرع	sharaa
الشرع	sharaa
جولانی	jolani
صدام	saddam
صدام حسین	saddam hussein
نوری مالکی	maliki
نوری المالکی	maliki
مالکی	maliki
حیدر العبادی	abadi
العبادی	abadi
مقتدی صدر	muqtada sadr
آیت‌الله سیستانی	sistani
سیستانی	sistani
مسعود بارزانی	barzani
بارزانی	barzani
جلال طالبانی	talabani
طالبانی	talabani
مبارک	mubarak
حسنی مبارک	hosni mubarak
مرسی	morsi
محمد مرسی	morsi
سیسی	sisi
عبدالفتاح السیسی	sisi
السیسی	sisi
قذافی	gaddafi
معمر قذافی	muammar gaddafi
حفتر	haftar
خلیفه حفتر	haftar
بن سلمان	bin salman
محمد بن سلمان	mohammed bin salman
سلمان	salman
ملک سلمان	king salman
ملک عبدالله	king abdullah
عادل الجبیر	jubeir
الجبیر	jubeir
خاشقجی	khashoggi
خاشقچی	khashoggi
جمال خاشقجی	jamal khashoggi
بن زاید	bin zayed
علی عبدالله صالح	ali abdullah saleh
عبدربه منصور هادی	hadi
بن لادن	bin laden
اسامه بن لادن	osama bin laden
ایمن الظواهری	zawahiri
الظواهری	zawahiri
ظواهری	zawahiri
ابوبکر بغدادی	abu bakr baghdadi
ابوبکر البغدادی	abu bakr baghdadi
بغدادی	baghdadi
البغدادی	baghdadi
زرقاوی	zarqawi
کرزی	karzai
کرزای	karzai
حامد کرزی	hamid karzai
حامد کرزای	hamid karzai
اشرف غنی	ashraf ghani
غنی	ghani; rich
عبدالله عبدالله	abdullah abdullah
ملا عمر	mullah omar
حقانی	haqqani
شبکه حقانی	haqqani network
سراج‌الدین حقانی	sirajuddin haqqani
حکمتیار	hekmatyar
گلبدین حکمتیار	hekmatyar
دوستم	dostum
عبدالرشید دوستم	dostum
خلیلزاد	khalilzad
زلمی خلیلزاد	khalilzad
احمد مسعود	ahmad massoud
احمد شاه مسعود	ahmad shah massoud
عمران خان	imran khan
نواز شریف	nawaz sharif
شهباز شریف	shehbaz sharif
شریف	sharif
بوتو	bhutto
بی‌نظیر بوتو	benazir bhutto
مشرف	musharraf
پرویز مشرف	musharraf
ملاله	malala
ملاله یوسفزی	malala
مودی	modi
نارندرا مودی	narendra modi
گاندی	gandhi
شی جین‌پینگ	xi jinping
شی جین پینگ	xi jinping
مائو	mao
کیم جونگ اون	kim jong-un; kim jong un
کیم جونگ‌اون	kim jong-un; kim jong un
کیم جونگ ایل	kim jong-il
شینزو آبه	shinzo abe
کیشیدا	kishida
یون سوک‌یول	yoon suk yeol
یون سوک یول	yoon suk yeol
آنگ سان سوچی	suu kyi
سوچی	suu kyi
دالایی لاما	dalai lama
دوترته	duterte
ترودو	trudeau
جاستین ترودو	justin trudeau
مارک کارنی	mark carney
چاوز	chavez
هوگو چاوز	hugo chavez
مادورو	maduro
نیکلاس مادورو	nicolas maduro
گوایدو	guaido
خوان گوایدو	guaido
لولا	lula
لولا داسیلوا	lula
بولسونارو	bolsonaro
کاسترو	castro
فیدل کاسترو	fidel castro
ماندلا	mandela
نلسون ماندلا	nelson mandela
موگابه	mugabe
رابرت موگابه	mugabe
عمر البشیر	omar al-bashir
پاپ بندیکت	pope benedict
ژان پل دوم	john paul ii
انیشتین	einstein
اینشتین	einstein
خامنه‌ای	khamenei
آیت‌الله خامنه‌ای	ayatollah khamenei
آیت الله خامنه ای	ayatollah khamenei
آیت الله خامنه‌ای	ayatollah khamenei
علی خامنه‌ای	ali khamenei
خامنه ای	khamenei
خمینی	khomeini
آیت‌الله خمینی	ayatollah khomeini
امام خمینی	ayatollah khomeini
مجتبی خامنه‌ای	mojtaba khamenei
حسن روحانی	hassan rouhani
احمدی‌نژاد	ahmadinejad
احمدی نژاد	ahmadinejad
محمود احمدی‌نژاد	mahmoud ahmadinejad
محمود احمدی نژاد	mahmoud ahmadinejad
خاتمی	khatami
محمد خاتمی	mohammad khatami
رفسنجانی	rafsanjani
هاشمی رفسنجانی	hashemi rafsanjani
اکبر هاشمی رفسنجانی	hashemi rafsanjani
رئیسی	raisi
رییسی	raisi
ابراهیم رئیسی	ebrahim raisi
پزشکیان	pezeshkian
مسعود پزشکیان	masoud pezeshkian
ظریف	zarif
محمدجواد ظریف	javad zarif
جواد ظریف	javad zarif
محمد جواد ظریف	javad zarif
عراقچی	araghchi
عباس عراقچی	abbas araghchi
امیرعبداللهیان	amir-abdollahian; amirabdollahian
حسین امیرعبداللهیان	amir-abdollahian; amirabdollahian
صالحی	salehi
علی‌اکبر صالحی	salehi
ولایتی	velayati
علی‌اکبر ولایتی	velayati
لاریجانی	larijani
علی لاریجانی	ali larijani
قالیباف	ghalibaf; qalibaf
محمدباقر قالیباف	ghalibaf; qalibaf
جلیلی	jalili
سعید جلیلی	saeed jalili
شمخانی	shamkhani
علی شمخانی	ali shamkhani
باقری کنی	bagheri kani
بقایی	baghaei
اسماعیل بقایی	baghaei
کنعانی	kanaani
ناصر کنعانی	kanaani
سلیمانی	soleimani
قاسم سلیمانی	qassem soleimani
قاآنی	qaani
اسماعیل قاآنی	qaani
سلامی	salami
حسین سلامی	hossein salami
اژه‌ای	ejei
محسنی اژه‌ای	mohseni ejei
همتی	hemmati
موسوی	mousavi
میرحسین موسوی	mir hossein mousavi
میر حسین موسوی	mir hossein mousavi
کروبی	karroubi
مهدی کروبی	mehdi karroubi
رهنورد	rahnavard
زهرا رهنورد	zahra rahnavard
جنتی	jannati
احمد جنتی	jannati
عبادی	ebadi
شیرین عبادی	shirin ebadi
نرگس محمدی	narges mohammadi
ستوده	sotoudeh
نسرین ستوده	nasrin sotoudeh
مهسا امینی	mahsa amini
ژینا امینی	mahsa amini
مهسا	mahsa amini
امینی	amini
رضا پهلوی	reza pahlavi
شاهزاده رضا پهلوی	reza pahlavi
پهلوی	pahlavi
محمدرضا شاه	mohammad reza pahlavi
محمدرضا پهلوی	mohammad reza pahlavi
مصدق	mosaddegh
محمد مصدق	mosaddegh
مریم رجوی	rajavi
رجوی	rajavi
نازنین زاغری	nazanin zaghari; zaghari-ratcliffe
نازنین زاغری رتکلیف	nazanin zaghari; zaghari-ratcliffe
زاغری	nazanin zaghari; zaghari-ratcliffe
رضاییان	rezaian
جیسون رضاییان	jason rezaian
اصغر فرهادی	asghar farhadi
فرهادی	farhadi
جعفر پناهی	jafar panahi
پناهی	panahi
عباس کیارستمی	kiarostami
کیارستمی	kiarostami
رسول‌اف	rasoulof
محمد رسول‌اف	rasoulof
علی دایی	ali daei
ویتکاف	witkoff
استیو ویتکاف	steve witkoff
رابرت مالی	robert malley
برایان هوک	brian hook
نیاز به	need
اوایل	early
ابتدای	early
اوایل سال	early
اواخر	late
اواسط	mid; middle
نقدینگی	liquidity
پول نقد	cash
نقد	cash; criticism
نقدی	cash
مطرح	raise; propose
مطرح کرد	raise; propose
مطرح شد	raise; propose
مطرح شده	raise; propose
مطرح کرده	raise; propose
مطرح می‌کند	raise; propose
مطرح کردند	raise; propose
معرفی	introduce; introduction; nominate
معرفی کرد	introduce; introduction; nominate
معرفی شد	introduce; introduction; nominate
معرفی شده	introduce; introduction; nominate
معرفی می‌کند	introduce; introduction; nominate
به روز رسانی	update
به‌روزرسانی	update
به‌روز	update
احساس	feeling; feel
احساسات	emotion; sentiment; feeling
احساس می‌کند	feel
احساس می‌کنند	feel
احساس کرد	feel
احساس می‌کنم	feel
احساسی	emotional
عاطفی	emotional
باقی	remaining
برجسته‌ترین	most prominent
به سمت	toward
ظهور	emerge; rise
ظهور کرد	emerge; rise
پیش رو	ahead
پیش‌رو	ahead
جلوتر	ahead
فراتر	beyond
فراتر از	beyond
ورای	beyond
ماورای	beyond
ثابت	fixed; constant; steady
ثابت کرد	prove
اثبات	prove
اثبات کند	prove
اثبات شده	prove
ثابت کند	prove
چندگانه	multiple; numerous
متعدد	multiple; numerous
یکپارچه	integrated; integration
یکپارچگی	integrated; integration
تعدیل	adjustment
کارایی	efficiency; efficient; productivity
کارآمد	efficiency; efficient; productivity
بهره‌وری	efficiency; efficient; productivity
ناکارآمد	inefficient
ناکارآمدی	inefficient
رصد	monitoring; observation
مشاهده	observe; see; observation
مشاهده کرد	observe; see; observation
مشاهده شد	observe; see; observation
مشاهده شده	observe; see; observation
مشاهده می‌شود	observe; see; observation
تشویق	encourage
تشویق کرد	encourage
تشویق می‌کند	encourage
ترغیب	encourage; urge
ترغیب کرد	encourage; urge
متقاعد	convince; persuade
متقاعد کرد	convince; persuade
قانع	convince; persuade
قانع کرد	convince; persuade
قانع‌کننده	convincing
تعامل	interaction; engagement
چارچوب	framework
بافت	texture; context
هیجان	excitement; exciting
هیجان‌انگیز	excitement; exciting
تراکنش	transaction; deal; trade
معامله	transaction; deal; trade
معاملات	transaction; deal; trade
معامله‌گر	trader
معامله‌گران	trader
دلال	broker; dealer
دلالان	broker; dealer
سود سهام	dividend
هیچ‌چیز	nothing
هیچ چیز	nothing
همه‌چیز	everything
همه چیز	everything
شیء	object
اشیا	object
اشیاء	object
جریان	flow; current; process
هسته	core; nucleus
سن	age
سنین	age
بزرگسالی	adulthood
مزیت	advantage; benefit
مزایا	advantage; benefit
مزایای	advantage; benefit
بازخورد	feedback
اهرم	leverage
استقراض	borrowing
بعید	unlikely
بعید است	unlikely
نامحتمل	unlikely
اعطا	grant; award
اعطای	grant; award
اعطا شد	grant; award
اعطا کرد	grant; award
تعریف	definition; define; praise
تعریف کرد	definition; define; praise
تعریف شده	definition; define; praise
خرده‌فروشی	retail
خرده فروشی	retail
خرده‌فروشان	retailer
خرده‌فروش	retailer
عمده‌فروشی	wholesale
بازده	yield; return
بازدهی	yield; return
راهنما	guide; guidance
راهنمایی	guide; guidance
ترویج	promote; upgrade; improve
ترویج می‌کند	promote; upgrade; improve
ارتقا	promote; upgrade; improve
ارتقای	promote; upgrade; improve
ارتقاء	promote; upgrade; improve
اتکا	rely; reliance
متکی	rely; reliance
جابجایی	movement; shift; displacement
جابه‌جایی	movement; shift; displacement
ماده	material; substance; article
مواد	material; substance; article
مواد اولیه	raw material
مواد خام	raw; raw material
خام	raw; raw material
بلوغ	maturity; puberty
بسیار بالا	very high
شتاب	accelerate; speed
شتاب گرفت	accelerate; speed
تسریع	accelerate; speed
شتاب گرفته	accelerate; speed
تسریع کند	accelerate; speed
ذهن	mind; mental
ذهنی	mind; mental
بینش	insight; vision
مکرر	repeatedly; frequent
مکررا	repeatedly; frequent
مکرراً	repeatedly; frequent
بارها	repeatedly; frequent
به دفعات	repeatedly; frequent
تکرار	repeat
تکرار کرد	repeat
تکرار شود	repeat
تکرار شد	repeat
تکرار شده	repeat
خودکار	automatic; pen
اتوماتیک	automatic; pen
خودران	self-driving
نگارش	writing
دارنده	holder
دارندگان	holder
سهولت	facilitate; facility; ease
تسهیل	facilitate; facility; ease
تسهیل کند	facilitate; facility; ease
تسهیلات	facilitate; facility; ease
کاهش محدودیت‌ها	ease restriction
اعتبارسنجی	validation
بازنگری	revision; review; renewal
تجدید	revision; review; renewal
تجدید کرد	renew
تمدید	extend; extension; renew
تمدید شد	extend; extension; renew
تمدید کرد	extend; extension; renew
تمدید کند	extend; extension; renew
تمدید شود	extend; extension; renew
قلم	item
اقلام	item
بیرونی	external
برند	brand
برندها	brand
نشان تجاری	brand
پویا	dynamic
پویایی	dynamic
گهگاه	sometimes
گهگاهی	sometimes
بعضی وقت‌ها	sometimes
گاهی اوقات	sometimes
بعضی اوقات	sometimes
حرفه	professional; career
حرفه‌ای	professional; career
حرفه‌ای‌ها	professional
کارنامه	record; career
سازگاری	adaptation; compatible
سازگار	adaptation; compatible
انطباق	adaptation; compatible
استثنا	exception; exceptional
استثنایی	exception; exceptional
پیاده‌روی	walk; foot
پیاده	walk; foot
پیاده شد	disembark
کارمزد	fee; commission
شهریه	tuition
جفت	pair
دستورالعمل	instruction; guideline
دستور	order; command; instruction
دستورات	order; command; instruction
دستور داد	order
دستور داده	order
دستور دادند	order
دستور کار	agenda
ویرایش	edit
ویرایش شده	edit
سیگنال	signal
تشخیص	detect; diagnosis; recognize
تشخیص داد	detect; diagnosis; recognize
تشخیص دهد	detect; diagnosis; recognize
تشخیص داده شد	detect; diagnosis; recognize
تجاوز کرد	exceed; invade
منقضی	expire; expiration
انقضا	expire; expiration
تجدید ساختار	restructuring
بازسازی ساختاری	restructuring
تخفیف	discount
همسو	alignment; aligned
همسویی	alignment; aligned
حس	sense; feeling
ماشه	trigger
مکانیسم ماشه	snapback; trigger mechanism
مکانیزم ماشه	snapback; trigger mechanism
دسته	category; group
دسته‌ها	category; group
رسته	category; group
دسته‌بندی	classification; classify
طبقه‌بندی	classification; classify
طبقه‌بندی شده	classified
قطعه	piece; part
تکه	piece; part
مطلق	absolute; absolutely
مطلقا	absolute; absolutely
بی‌نقص	perfect
اصرار	insist; insistence
اصرار دارد	insist; insistence
اصرار کرد	insist; insistence
اصرار دارند	insist; insistence
پایانه	terminal
ترمینال	terminal
مالک	owner
مالکان	owner
صاحب	owner
صاحبان	owner
مالکیت	ownership; property
صاحبخانه	landlord
مالکیت معنوی	intellectual property
متعلق	belong
متعلق به	belong
تعلق دارد	belong
طلبکار	creditor
طلبکاران	creditor
بستانکاران	creditor
بدهکار	debtor
بدهکاران	debtor
رابط	interface; link
انتزاعی	abstract
بدون تغییر	unchanged
فرض	assumption; assume
فرضیات	assumption; assume
حاشیه	margin; sideline
حاشیه‌ای	margin; sideline
در حاشیه	sideline
حاشیه سود	profit margin
نیمه‌راه	halfway
تکامل	evolution
شواهدی	evidence
تحمیل	impose; apply
تحمیل کرد	impose; apply
اعمال	impose; apply
اعمال کرد	impose; apply
اعمال شد	impose; apply
اعمال شده	impose; apply
اعمال می‌کند	impose; apply
اعمال کند	impose; apply
وضع کرد	impose; introduce
وضع شد	impose; introduce
وضع شده	impose; introduce
وضع کرده	impose; introduce
توانمندسازی	empowerment
توانمند	capable
دفترچه	booklet
مقاوم	resistant
بصری	visual
حداقلی	minimal
اولویت	priority
اولویت‌ها	priority
باورنکردنی	incredible
صفر	zero
مواجهه	encounter; confrontation
گواهی	certificate
گواهینامه	certificate
مدرک شناسایی	identification
گواهینامه رانندگی	driving license
مرئی	visible
نمایان	visible
پدیدار	visible
ژتون	token
محاسبه	calculation
محاسبات	calculation
اختصاص	allocate; allocation; dedicate
تخصیص	allocate; allocation; dedicate
اختصاص داد	allocate; allocation; dedicate
اختصاص یافته	allocate; allocation; dedicate
اختصاص دارد	allocate; allocation; dedicate
اختصاص داده	allocate; allocation; dedicate
پست کرد	post
تثبیت	stabilize; consolidation
تثبیت شد	stabilize; consolidation
تثبیت کند	stabilize; consolidation
غالب	dominant; dominance; control
مسلط	dominant; dominance; control
تسلط	dominant; dominance; control
سلطه	dominant; dominance; control
الهام	inspiration; inspire
الهام گرفته	inspiration; inspire
الهام‌بخش	inspiration; inspire
سرگرمی	entertainment; hobby
ذخیره‌سازی	storage
انبار کردن	storage
انبارداری	storage
لایه	layer
لایه‌ها	layer
دردسر	trouble
سخنگوی زن	spokeswoman
صف	queue; row; line
صفوف	queue; row; line
ردیف	row
احراز هویت	authentication
تایید هویت	authentication
غول	giant
غول‌های	giant
غول فناوری	tech giant
منطق	logic; logical
منطقی	logic; logical
مقدمه	introduction
وام‌دهی	lending
بهشت	paradise; heaven
جهنم	hell
بهشت مالیاتی	tax haven
پر کرد	fill
پر شده	fill
اختلال	disruption; disorder
اختلالات	disruption; disorder
مختل	disrupt
مختل کرد	disrupt
مختل شد	disrupt
ارتقا یافت	promote; upgrade
ارتقا داد	promote; upgrade
گردش مالی	turnover
کپی	copy
رونوشت	copy
غیرعادی	unusual
غیرمعمول	unusual
دانلود	download
بارگیری	download
بازیابی	recovery; retrieval
عنصر	element
عناصر	element
ناوبری	navigation
ادغام شد	merge
قوی‌تر	stronger
در انتظار	await; wait
منتظر	await; wait
در انتظار محاکمه	await trial
صبر	patience; wait
صبر کرد	patience; wait
صبر کند	patience; wait
رشد یافت	grow
چشمگیری	dramatic; significant
به طور چشمگیری	dramatically; significantly
نمایشی	dramatic
زیست‌بوم	ecosystem
اکوسیستم	ecosystem
پیش‌نویس	draft
پیش نویس	draft
جرقه	spark
هیئت کارشناسی	panel
باریک	narrow
تنگ	narrow
از سر گرفت	resume; resumption
از سر گرفته شد	resume; resumption
از سرگیری	resume; resumption
ازسرگیری	resume; resumption
پروفایل	profile
نمایه	profile; index
معادل	equivalent
گوش داد	listen
گوش کرد	listen
گوش می‌دهد	listen
پاک	clean
تمیز	clean
پاکیزه	clean
پاکسازی	cleanup; purge; clearance
دشوارتر	harder
معکوس	reverse
وارونه	reverse
تفسیر	interpretation; interpret; comment
تفسیر کرد	interpretation; interpret; comment
صدمه	hurt; damage; injury
لطمه	hurt; damage; injury
صدمه دید	hurt; damage; injury
لطمه زد	hurt; damage; injury
تور	tour; net
استاتیک	static
ساز	instrument
سهمیه	quota; rationing
سهمیه‌بندی	quota; rationing
جبران	compensate; make up
جبران کرد	compensate; make up
جبران کند	compensate; make up
رونمایی	unveil
رونمایی کرد	unveil
پرده‌برداری	unveil
رونمایی شد	unveil
بازخرید	repurchase
اصلاح شده	modified; revised
اصلاح کرد	reform; correct; amend
اصلاح کند	reform; correct; amend
اصلاحیه	amendment
متمم	amendment
ردپا	footprint; trace
رد پا	footprint; trace
برچسب	label
سازوکار	mechanism
ساز و کار	mechanism
مکانیسم	mechanism
مکانیزم	mechanism
یکپارچه کرد	integrate
مقدماتی	preliminary; initial; primary
اولیه	preliminary; initial; primary
نااطمینانی	uncertainty
عدم قطعیت	uncertainty
بلاتکلیفی	uncertainty
نامعلوم	unclear; uncertain
نامشخص	unclear; uncertain
مبهم	unclear; uncertain
ابهام	ambiguity
تقویتی	reinforcement
تقویت نیروها	reinforcement
نیروهای کمکی	reinforcement
بومی	native; indigenous; local
بومیان	native; indigenous people
ایده‌آل	ideal
شگفت‌انگیز	amazing; wonderful
حیرت‌انگیز	amazing; wonderful
شمارش	count; counting
شمارش آرا	count; counting
شمردن	count; counting
بازار داخلی	domestic market
دو بار	twice
دوبار	twice
سه بار	three times
بخشی از	part
صریح	explicit; clear
صراحت	frankness
منزوی	isolated; isolation
انزوا	isolated; isolation
پوشیدن	wear
پوشید	wear
پوشیده	wear
می‌پوشد	wear
ناامید	disappointed; disappointment; despair
ناامیدی	disappointed; disappointment; despair
نومید	disappointed; disappointment; despair
ناامیدکننده	disappointing
معرض	expose; risk
در معرض	expose; risk
در معرض خطر	at risk
افشا می‌کند	reveal
مخابرات	telecommunications
شکسته شد	break
مقصر	blame
تقصیر	blame
سرزنش	blame
سرزنش کرد	blame
مقصر دانست	blame
پایدار ماند	persist
متمایز	distinct
مجموعه داده	dataset
ساده‌سازی	simplify
سد راه	barrier
هم‌وطنان	compatriot; fellow citizen
هم‌میهنان	compatriot; fellow citizen
پهناور	vast
وسیعی	vast
استودیو	studio
پخش زنده	live broadcast
سفر تاریخی	historic visit
تسهیل کرد	facilitate
نسبی	partial; minor
جزئی	partial; minor
جزیی	partial; minor
استخراج	extraction; mining
معنادار	meaningful
معنی‌دار	meaningful
نسخه‌برداری	copy
در مقایسه	compare
شناور	floating
بازرسی‌ها	inspection
موجودی	inventory; balance
سرزمین اصلی	mainland
خلاصه	summary
اوج گرفت	peak; rise
اوج	peak; rise
متقاعد شده	convinced
زن باردار	pregnant woman
سناریو	scenario; screenplay
حد	extent; limit
حدی	extent; limit
عمیق‌تر	deeper
صوتی	audio
استخر	pool
ارشد‌ترین	most senior
غیرمنتظره	unexpected
غیر منتظره	unexpected
متغیر	variable
پیشرفته‌ترین	most advanced
فرضی	hypothetical
مسن	old; elderly
سالخورده	old; elderly
مسن‌ترین	oldest
پیرترین	oldest
جوان‌ترین	youngest
تضاد	contradiction; conflict
تناقض	contradiction; conflict
در تضاد	contrary; conflict
ایستاد	stand
ایستادند	stand
ایستاده	stand
می‌ایستد	stand
بایستد	stand
ایستادن	stand
ایستادگی	resistance; stand
اکید	strict
سخت‌گیرانه	strict
سختگیرتر	stricter
موازی	parallel
تامین‌کننده	supplier
تأمین‌کننده	supplier
تامین‌کنندگان	supplier
خوش‌بین	optimistic
خوش‌بینی	optimism
بدبین	pessimistic
بدبینی	pessimism
راضی	satisfied; consent; satisfaction
رضایت	satisfied; consent; satisfaction
نارضایتی	discontent; dissatisfaction
رضایت‌بخش	satisfactory
رقیب اصلی	main rival
سوار	board; ride
سوار شد	board; ride
سوار شدند	board; ride
هموار	smooth
تزریق	injection; inject
تزریق شد	injection; inject
تزریق کرد	injection; inject
سرخورده	frustrated; frustration
سرخوردگی	frustrated; frustration
به نمایندگی	behalf
بارگذاری	upload
صاف	straight
جای دیگر	elsewhere
مرورگر	browser
متناسب	proportionate; tailored
حدس	guess
حدس زد	guess
قاطع	decisive; firm
قاطعانه	decisive; firm
قاطعیت	decisive; firm
قاطع پیروز	overwhelming
گرافیک	graphics
شبانه	overnight; night
آشنا	familiar
آشنایی	familiar
کارخانه فولاد	steel mill
برآورده	fulfill
ریخت	pour
سردرگمی	confusion
چسبیده	stick
مسکوت	silent
تحریک	provoke; incitement; stimulate
تحریک کرد	provoke; incitement; stimulate
تحریک می‌کند	provoke; incitement; stimulate
تحریک‌آمیز	provocative
سودمند	beneficial; useful
پادمان	safeguard
تفریح	entertainment; recreation
تفریحی	entertainment; recreation
مواجهه با	exposure
تصویربرداری	imaging; filming
پنج‌ساله	five-year; five-year-old
پنج ساله	five-year; five-year-old
سه‌ساله	three-year
سه ساله	three-year
دو‌ساله	two-year
دو ساله	two-year
هفت‌ساله	seven-year
بهره‌برداری	exploitation; operation
بهره برد	benefit
بهره می‌برد	benefit
بهره‌مند	benefit
استثمار	exploitation
همراهی	accompany
همراهی کرد	accompany
نمونه اولیه	prototype
آماده‌باش	alert
آماده باش	alert
هوشیار	alert; vigilance
هوشیاری	alert; vigilance
مسطح	flat
کل‌	total; entire
ساقه	stem
موجودیت	entity; existence
مفروض	assumed
بازدیدکننده	visitor
بازدیدکنندگان	visitor
پرس‌وجو	inquiry
افتخاری	honorary
غواص	diver
شیرجه	diver
وزن دارد	weigh
مدیون	owe
بدهکار است	owe
پیشرفت مهم	breakthrough
آینه	mirror
سقف قیمت	price cap
سقف قیمتی	price cap
انبوه	mass; bulk
توده	mass; bulk
تصادفی	random; accidental
شوخی	joke
طنز	comedy; satire
کمدی	comedy; satire
کمدین	comedian
سوپر	super
جامد	solid
منظره	landscape; outlook
محبوب‌ترین	most popular
مورد علاقه	favorite
شرط‌بندی	bet; gambling
هر جا	anywhere
هرجا	anywhere
همه‌جا	everywhere
همه جا	everywhere
جایی	somewhere
احتیاط	caution
محتاط	cautious
محتاطانه	cautious
تلافی	retaliation; retaliatory
تلافی‌جویانه	retaliation; retaliatory
اقدام تلافی‌جویانه	retaliation; retaliatory
انتقام	revenge
کلاسیک	classic; classical
آسمان	sky
نگهداری از	maintenance
تا حدودی	somewhat
تا حدی	somewhat
مشورتی	advisory
مشاوره	consultation; advice
مشورت	consultation; consult
قفسه	shelf
دکمه	button
لزوما	necessarily
لزوماً	necessarily
آغوش	embrace
کافی نیست	inadequate
وقفه	pause; interruption
بدون وقفه	nonstop
سزاوار	deserve; worthy
شایسته	deserve; worthy
لایق	deserve; worthy
ثانویه	secondary
اسپانسر	sponsor
حامی مالی	sponsor
چشم‌پوشی	ignore; waive
پیکربندی	configuration
مسدود کردن دارایی‌ها	freeze asset
بلوکه	frozen; blocked
بلوکه شده	frozen; blocked
پول‌های بلوکه شده	frozen fund; frozen asset
دارایی‌های بلوکه شده	frozen fund; frozen asset
وحشی	wild; savage
مذکر	male
مردانه	male
بتن	concrete
ملموس	concrete; tangible
خالص	net; pure
ناخالص	gross
دلیل و مدرک	proof
سبک‌تر	lighter
عدم توازن	imbalance
تناسب	proportion
قراضه	scrap
خوشحال شد	delighted; satisfaction
خرسند	delighted; satisfaction
خرسندی	delighted; satisfaction
کوچک‌تر	smaller
جوان‌تر	younger
ضعیف‌تر	weaker
ماندگار	lasting
کنسرسیوم	consortium
یادآوری	reminder; remind; recall
یادآوری کرد	reminder; remind; recall
هم‌تا	counterpart; peer
همتایان	counterpart; peer
همتای	counterpart; peer
همتای روسی	russian counterpart
فرمان خودرو	steering
توطئه	plot; conspiracy
توطئه‌ها	plot; conspiracy
نظریه توطئه	conspiracy theory
تئوری توطئه	conspiracy theory
دسیسه	plot
درونمایه	theme; content
مضمون	theme; content
بی‌میل	reluctant
بی‌میلی	reluctant
صادق	honest; honesty
صادقانه	honest; honesty
صداقت	honest; honesty
خراش	scratch
نوار	strip; tape
متوسل	resort
توسل	resort
جاه‌طلبی	ambition
جاه‌طلبانه	ambitious
بلندپروازانه	ambitious
مقصد	destination
قضاوت	judgment
تاکتیک	tactic; tactical
تاکتیک‌ها	tactic; tactical
تاکتیکی	tactic; tactical
برتر	top; superior; premier
برتری	superiority; advantage
سایه	shadow
کمربند	belt
سفت	tight
تبعیت	comply; follow
پیروی	comply; follow
روشن کرد	clarify; clear
روشن شد	clarify; clear
روشن ساخت	clarify; clear
شفاف‌سازی	clarification; transparency
اجتناب‌ناپذیر	inevitable
گریزناپذیر	inevitable
علیا	upper
فوقانی	upper
دنده	gear
عملیاتی شد	operational
ذینفع	stakeholder
ذی‌نفعان	stakeholder
شبیه‌سازی	simulation; cloning
وام‌دهنده	lender
تایید کامل	endorsement
تأیید نامزدی	endorsement
ترفند	trick
حقه	trick
ضد	anti; against
معیارهای	criterion; standard
آویزان	hang
واقع‌بینانه	realistic
واقعگرایانه	realistic
مناسبت	occasion
جوخه	squad
گروهان	squad
جوخه اعدام	firing squad
گوشت گاو	beef
دامپینگ	dumping
روحیه	spirit; soul; morale
روح	spirit; soul; morale
بدخواهانه	malicious
آشکار کرد	uncover; reveal
آشکار شد	uncover; reveal
بی‌ثبات‌کننده	destabilizing
غیرضروری	unnecessary
غیر ضروری	unnecessary
حلقه	ring; circle; loop
ریشه	root
ریشه‌ها	root
ریشه‌کن	eradicate
دستکاری	manipulation; manipulate
پرسنل	personnel; staff
جهانشمول	universal
کانون توجه	spotlight; focus
در کانون	spotlight; focus
نگرش	attitude
توجیه	justify; justification
توجیه کرد	justify; justification
قاب	frame
مرزبان	border guard
مرزبانان	border guard
مرزبانی	border guard
تجدید سازمان	reorganization
ثبت اختراع	patent
جایگذاری	placement
گلوگاه	bottleneck
پیشگام	pioneer
وصله	patch
غلبه	overcome
غلبه کرد	overcome
فائق آمد	overcome
آفرینش	creation; creator
خالق	creation; creator
دیوانه	crazy
کنار آمد	cope
کنار آمدن	cope
بدتر شد	worsen; deterioration; critical
وخیم	worsen; deterioration; critical
وخامت	worsen; deterioration; critical
وخیم‌تر	worsen; deterioration; critical
لاستیک	rubber; tire
تکرار تاکید	reiterate
سیم	wire
ضمنی	implicit
طنین	echo
عصبی	nervous
قسمت	part; episode
قسمت‌ها	part; episode
دادخواهی	litigation; justice
نامطلوب	adverse
مکمل	complementary
زیرزمینی	underground
جادو	magic
پیشکسوت	veteran
کهنه‌سرباز	veteran
کهنه‌سربازان	veteran
روزمره	everyday; daily
اسکن	scan
به سختی	barely; hardly
بیدار	awake
همزمانی	coincidence
گمراه‌کننده	misleading
توهم	illusion
گیر	stuck
سپاسگزار	grateful
نامحدود	unlimited; indefinite
نزولی	downward
صعودی	upward
تنگنا	squeeze; bottleneck
آرایه	array
نخل	palm
هوافضا	aerospace
به معنای واقعی کلمه	literally
املا	spelling
بال	wing
کسر	fraction; deduction
احیا	revive; revival; restore
احیای	revive; revival; restore
احیا شد	revive; revival; restore
احیا کند	revive; revival; restore
احیای برجام	nuclear deal revival
ذاتی	inherent
شناختی	cognitive
پمپ	pump; gas station
پمپ بنزین	pump; gas station
دزدیده شد	stolen; steal
به سرقت رفت	stolen; steal
مسروقه	stolen; steal
منجمد	frozen
خزانه‌دار	treasurer
گنج	treasure
مقررات‌زدایی	deregulation
خودسرانه	arbitrary
حمایت‌گرایی	protectionism
متوالی	consecutive; successive
پیاپی	consecutive; successive
پی در پی	consecutive; successive
شیب	slope
تاب‌آوری	resilience
هم‌زیستی	coexistence
شباهت	similarity; resemblance
فشار روانی	psychological pressure
به دام	trap
لابی	lobby
طعم	taste
مزه	taste
ژرف	deep; profound
شک و تردید	skepticism
ارسالی	submission
یک نفر	one person; someone
توربو	turbo
عمودی	vertical
درام	drama
جغرافیایی	geographic; geography
جغرافیا	geographic; geography
طومار	petition
مالیات‌دهندگان	taxpayer
شایستگی	merit; qualification
حق نشر	copyright
کپی‌رایت	copyright
پهنای باند	bandwidth
حال و هوا	mood; atmosphere
بلندپایه	high-ranking; senior
عالیرتبه	senior; high-ranking
افسانه	legend; myth
اسطوره	legend; myth
مبهوت	stunned
نفس	breath; breathing
تنفس	breath; breathing
بطری	bottle
خوشه	cluster
خوشه‌ای	cluster
بمب خوشه‌ای	cluster bomb
بمب‌های خوشه‌ای	cluster bomb
مکعب	cube
نقطه عطف	milestone; turning point
خشم عمومی	public anger; outrage
انزجار	disgust; outrage
پیش‌شرط‌ها	precondition
گسل	fault
ابلاغیه	notification
عصب	nerve
بی‌سیم	wireless; radio
قبر	grave; tomb
گور	grave; tomb
مزار	grave; tomb
گور دسته‌جمعی	mass grave
گورهای دسته‌جمعی	mass grave
گورستان	cemetery
قبرستان	cemetery
آرامستان	cemetery
آرامگاه	tomb; mausoleum
گاز گرفتن	bite
ادای احترام	tribute
نازک	thin
سرنوشت	fate; destiny
پرشور	enthusiasm; enthusiastic
شور و شوق	enthusiasm; enthusiastic
اشتیاق	enthusiasm; enthusiastic
پدیده	phenomenon
کاکائو	cocoa
شکلات	chocolate
شیرین	sweet
شیرینی	sweet
خلافت	caliphate; caliph
خلیفه	caliphate; caliph
نفرت	hatred; hate
نفرت‌پراکنی	hatred; hate
تنفر	hatred; hate
نفرت‌انگیز	hateful
دور زدن تحریم‌ها	evade sanction; circumvent sanction
دور زدن	bypass; circumvent
بنفش	purple
فریب	deception; fraud
فریبکاری	deception; fraud
فریب‌کارانه	deceptive
ستون	column
اسباب‌بازی	toy
بررسی دقیق	scrutiny; close examination
فشرده	intensive; compressed
آواز	singing; song
اجماع	consensus
درخشان	shine; brilliant
درخشش	shine; brilliant
درخشید	shine; brilliant
مسخره	ridiculous
تمسخر	mockery; mock
تحریف	distortion
بادوام	durable
لوکس	luxury
تجملی	luxury
اعتبارنامه	credentials
استوارنامه	credentials
تخیل	imagination; fiction
تخیلی	imagination; fiction
علمی‌تخیلی	science fiction
علمی تخیلی	science fiction
تاب آوردن	endure; tolerate; tolerance
تحمل	endure; tolerate; tolerance
تحمل کرد	endure; tolerate; tolerance
تحمل کند	endure; tolerate; tolerance
غیرقابل تحمل	intolerable; unbearable
حرف‌هایی	remark
حل و فصل مسالمت‌آمیز	peaceful settlement
وزرای دارایی	finance minister
وزیر خارجه روسیه	russian foreign minister
وزیر خارجه ایران	iranian foreign minister
وزیر امور خارجه ایران	iranian foreign minister
وزیر دفاع آمریکا	defense secretary
وزیر خزانه‌داری آمریکا	treasury secretary
سخنگوی وزارت خارجه	foreign ministry spokesman; ministry spokesman
سخنگوی وزارت امور خارجه	foreign ministry spokesman; ministry spokesman
سخنگوی پنتاگون	pentagon spokesman
سخنگوی ارتش	military spokesman
سخنگوی طالبان	taliban spokesman
سخنگوی پلیس	police spokesman
رئیس پلیس	police chief
رئیس ستاد	chief of staff
رئیس دفتر	chief of staff
رئیس قوه قضاییه	judiciary chief
رئیس قوه قضائیه	judiciary chief
رئیس بانک مرکزی	central bank governor
رئیس کل بانک مرکزی	central bank governor
رئیس مجلس ایران	parliament speaker
رئیس کمیته	committee chairman
رئیس کمیسیون	commission chairman
رئیس هیات مدیره	chairman
رئیس هیئت مدیره	chairman
رئیس حزب	party leader
رهبر حزب	party leader
رئیس دولت	head of government
رئیس کشور	head of state
سران کشورها	head of state; leader
سران کشورهای	head of state; leader
سران قوا	head of branch
مقام آمریکایی	american official; us official
مقام‌های آمریکایی	american official; us official
مقامات آمریکایی	american official; us official
مقام ایرانی	iranian official
مقام‌های ایرانی	iranian official
مقامات ایرانی	iranian official
مقام‌های محلی	local official
مقامات محلی	local official
مقام‌های امنیتی	security official
مقامات امنیتی	security official
مقام‌های رسمی	official
مقام‌های نظامی	military official
مقام‌های قضایی	judicial official; judicial authority
مقامات قضایی	judicial official; judicial authority
منابع خبری	news source
منابع محلی	local source
منابع امنیتی	security source
منابع دیپلماتیک	diplomatic source
رسانه‌های دولتی	state media
رسانه‌های حکومتی	state media
رسانه‌های محلی	local media
رسانه‌های ایران	iranian media
رسانه‌های خبری	news media; media outlet
تلویزیون دولتی ایران	state television
دور اول	first round
دور دوم	second round; runoff
دور نخست	first round
دور بعدی	next round
دوره اول	first term
دوره دوم	second term
مناظره تلویزیونی	televised debate
حق رای	right to vote
حق رأی	right to vote
میزان مشارکت	turnout
شمارش آراء	vote count
اکثریت مطلق	absolute majority
رقیب انتخاباتی	rival
ستاد انتخاباتی ترامپ	trump campaign
دستور اجرایی	executive order
دستور کار جلسه	executive order
پیش‌نویس قطعنامه	draft resolution
قطعنامه شورای امنیت	security council resolution
خط قرمز	red line
خطوط قرمز	red line
چراغ سبز	green light
گام مثبت	positive step
راه حل سیاسی	political solution
راه حل دو کشوری	two-state solution
راه‌حل دو‌دولتی	two-state solution
گفتگوهای صلح	peace talk
گفت‌وگوهای صلح	peace talk
گفتگوهای مستقیم	direct talk
مذاکرات مستقیم	direct talk
مذاکرات غیرمستقیم	indirect talk; indirect negotiation
مذاکرات وین	vienna talk
مذاکرات ژنو	geneva talk
پشت درهای بسته	behind closed door
در سطح بالا	high-level
مداخله نظامی	military intervention
حضور نظامی	military presence
اقدام نظامی	military action
گزینه نظامی	military option
درگیری نظامی	military conflict
درگیری مسلحانه	armed conflict; armed clash
درگیری‌های مسلحانه	armed conflict; armed clash
توان نظامی	military capability
بودجه نظامی	military spending; defense budget
هزینه‌های نظامی	military spending; defense budget
مستشار	adviser
مستشاران	adviser
مستشاران نظامی	military adviser
گروه مسلح	armed group
گروه‌های مسلح	armed group
گروه‌های شبه‌نظامی	militia; militant group
گروه شبه‌نظامی	militia; militant group
گروه‌های نیابتی	proxy; proxy group
نیروهای نیابتی	proxy; proxy group
نیابتی	proxy
گروه‌های مخالف	opposition group
گروه افراطی	extremist group
گروه‌های افراطی	extremist group
گروه‌های تندرو	radical group
نیروهای ائتلاف بین‌المللی	coalition force
ائتلاف بین‌المللی	international coalition
ائتلاف به رهبری آمریکا	us-led coalition
به رهبری آمریکا	us-led
به رهبری عربستان	saudi-led
به رهبری	lead
تحت حمایت	back; support
مورد حمایت	back; support
تحت رهبری	lead
تحت تعقیب	wanted
تحت درمان	treatment
تحت نظارت	supervision
تحت محاصره	siege
دست داشتن	involvement
دست‌داشتن	involvement
دخیل	involved
دست نشانده	puppet
دست یافت	achieve; reach
دست یافتند	achieve; reach
دست یابد	achieve; reach
دست کشید	give up; abandon
دست برداشت	give up
دست و پنجه نرم	struggle
به دست گرفت	seize; take
در دست گرفت	seize; take
در دست داشت	control
دستخوش	undergo
دست‌ساز	homemade
بر عهده دارد	responsible
برعهده دارد	responsible
به عهده دارد	responsible
به پایان بردن	finish
به قتل	murder; kill
به گروگان گرفت	take hostage
به گروگان گرفته	take hostage
به خاک سپرده	bury
به آتش	fire
به صدا درآمد	sound
به بیمارستان	hospital
به راه انداخت	launch
به راه افتاد	start
به چالش کشید	challenge
به چالش می‌کشد	challenge
به حاشیه	sideline
به ثمر رساند	score
به خطر	risk
به نمایش گذاشت	show; display; screen
به نمایش درآمد	show; display; screen
به ارمغان آورد	bring
به تصویر کشید	depict; portray
به تصویر می‌کشد	depict; portray
به اشتراک گذاشت	share
به اشتراک گذاشته	share
اشتراک	subscription; sharing
اشتراک‌گذاری	subscription; sharing
به توافق	agreement
به تصویب	approval; pass
به اتفاق آرا	unanimous
به اوج رسید	peak
زیر سوال برد	question
زیر سوال	question
زیر نظر	supervision
زیر پا گذاشت	violate
زیر فشار	under pressure
پیش برد	advance; promote
پیش بردن	advance; promote
پیش رفت	advance; progress
پیش آمد	happen
پشت سر گذاشت	behind
پشت سر	behind
سر داد	chant
سر دادند	chant
سر زد	visit
سر می‌دهند	chant
روی کار آمدن	come to power
روی کار آمد	come to power
روی آورد	turn
روی آورده	turn
رو به رشد	growing
رو به افزایش	rising; increasing
رو به کاهش	declining
خودداری	refuse; refrain; decline
خودداری کرد	refuse; refrain; decline
خودداری کند	refuse; refrain; decline
امتناع	refuse; refrain; decline
امتناع کرد	refuse; refrain; decline
سر باز زد	refuse
اجتناب	avoid; refrain
پرهیز	avoid; refrain
اجتناب کند	avoid; refrain
پرهیز کند	avoid; refrain
خویشتن‌داری	restraint
پایبند است	committed
دربرمی‌گیرد	include
در بر می‌گیرد	include
شامل	include
شامل می‌شود	include
مشمول	subject; include
حاوی	contain
عبارت	include; phrase
عبارتند از	include; phrase
عبارت است از	include; phrase
در اختیار دارد	have; control
در اختیار قرار داد	provide
در دسترس	available
در دست بررسی	under review
در دست ساخت	under construction
در حال اجرا	underway
در جریان است	underway
در میان گذاشت	share
در آستانه فروپاشی	verge collapse
در خطر	danger
در پی انفجار	explosion
در اثر	-
بر اثر	-
براثر	-
پرداخته	address; deal
پرداخت به	address; deal
می‌پردازد	pay; address; deal
بپردازد	pay; address; deal
می‌پردازند	pay; address; deal
بپردازند	pay; address; deal
برخوردار	enjoy; benefit
برخورداری	enjoy; benefit
اقرار	confession; admit
هم‌پیمان	ally
هم‌پیمانان	ally
یاری	help
یاد کرد	mention; remember
گرایش	tendency; orientation
گرایش‌ها	tendency; orientation
جناح	faction; wing
جناح‌ها	faction; wing
فراکسیون	faction
نخبگان	elite
نخبه	elite
روشنفکر	intellectual
روشنفکران	intellectual
دگراندیش	dissident
دگراندیشان	dissident
ناراضی	dissident; dissatisfied
ناراضیان	dissident; dissatisfied
مخالفان سیاسی	political opponent; dissident
منتقدان دولت	government critic
افشاگر	whistleblower
مدافعان حقوق بشر	human rights defender
مدافع حقوق بشر	human rights defender
حقوق بین‌الملل	international law
قوانین بین‌المللی	international law
حقوق بشردوستانه	humanitarian law
حق حاکمیت	sovereignty
حقوقدان	lawyer; jurist
حقوقی	legal
اقدام قانونی	legal action
مصونیت	immunity
مصونیت دیپلماتیک	diplomatic immunity
اعترافات اجباری	forced confession
محاربه	moharebeh; enmity against god
افساد فی‌الارض	corruption on earth
مفسد فی‌الارض	corruption on earth
اقدام علیه امنیت ملی	act against security; national security
تبلیغ علیه نظام	propaganda against system
نشر اکاذیب	spread false information
حکم زندان	prison sentence
حکم قصاص	retribution sentence
زندان انفرادی	solitary confinement
هیئت حقیقت‌یاب	fact-finding mission
حقیقت‌یاب	fact-finding
حقیقت یاب	fact-finding
گزارشگر ویژه	special rapporteur
گزارشگر ویژه سازمان ملل	special rapporteur
کشته و زخمی	killed and wounded
کشته و مجروح	killed and injured
تعداد قربانیان	death toll
آمار قربانیان	death toll
آمار تلفات	death toll
خسارات جانی و مالی	casualty and damage
جان‌فشانی	sacrifice
جانی	life; criminal
جانیان	life; criminal
حادثه تیراندازی	shooting incident
تیراندازی جمعی	mass shooting
خودروی حامل	vehicle
کنار جاده	roadside
بمب کنار جاده‌ای	roadside bomb
ایست بازرسی	checkpoint
ایست‌بازرسی	checkpoint
گذرگاه	crossing
گذرگاه مرزی	border crossing
دیوار مرزی	border wall
امنیت مرزی	border security
مهاجران غیرقانونی	illegal immigrant; illegal migrant
مهاجر غیرقانونی	illegal immigrant; illegal migrant
مهاجرت غیرقانونی	illegal immigration
بحران مهاجرت	migrant crisis; refugee crisis
بحران پناهجویان	migrant crisis; refugee crisis
آوارگان سوری	syrian refugee
پناهجویان سوری	syrian refugee
مهاجران افغان	afghan refugee; afghan migrant
پناهجویان افغان	afghan refugee; afghan migrant
کشورهای منطقه	regional country
قدرت منطقه‌ای	regional power
جنگ اوکراین	ukraine war; war in ukraine
حمله روسیه به اوکراین	russian invasion ukraine
جنگ غزه	gaza war
مناقشه اسرائیل و فلسطین	israeli-palestinian conflict
جنگ داخلی سوریه	syrian civil war
بهار عربی	arab spring
یازده سپتامبر	september
یازدهم سپتامبر	september
حقوق زنان و	women rights
خشونت علیه زنان	violence against woman
زن زندگی آزادی	woman life freedom
آزادی مذهبی	religious freedom
اقلیت‌های مذهبی	religious minority
اقلیت مذهبی	religious minority
اقلیت‌های قومی	ethnic minority
رشد جمعیت	population growth
رشد سریع	rapid growth
افزایش مالیات	tax increase
کاهش مالیات	tax cut
کاهش ارزش	depreciation; devaluation
کاهش ارزش پول	devaluation
کاهش تولید	production cut; output cut
کاهش قیمت	price cut
کاهش قیمت نفت	fall oil price
افزایش تولید	increase production
افزایش دستمزد	wage increase
افزایش نرخ بهره	rate hike
کاهش نرخ بهره	rate cut
ریاضت اقتصادی	austerity
سیاست‌های ریاضتی	austerity
ریاضتی	austerity
بسته نجات	bailout; rescue package
بسته مالی	bailout; rescue package
بسته محرک	stimulus package
بسته حمایتی	stimulus package
محرک	stimulus
بانک سرمایه‌گذاری	investment bank
بانک تجاری	commercial bank
بانک توسعه	development bank
شرکت چندملیتی	multinational company
شرکت‌های چندملیتی	multinational company
صندوق سرمایه‌گذاری	investment fund
صندوق بازنشستگی	pension fund
بازار ارز	foreign exchange market; currency market
بازار نفت	oil market
بازار مسکن	housing market
بازارهای مالی	financial market
بازار سرمایه	capital market
موسسات مالی	financial institution
مؤسسات مالی	financial institution
نهادهای مالی	financial institution
خدمات مالی	financial service
مدیر مالی	chief financial officer
سال مالی	fiscal year
سه‌ماهه اول	first quarter
سه‌ماهه دوم	second quarter
سه‌ماهه سوم	third quarter
سه‌ماهه چهارم	fourth quarter
نیمه نخست	first half
گزارش سالانه	annual report
تراز تجاری	trade balance
کسری تجاری	trade deficit
مازاد تجاری	trade surplus
شریک تجاری	trading partner
شرکای تجاری	trading partner
کالاهای اساسی	basic goods
اقتصاد مقاومتی	resistance economy
اقتصاد ایران	iranian economy
اقتصاد بازار	market economy
رکود بزرگ	great depression
قدرت خرید	purchasing power
سبد خرید	basket
سبد	basket
هزینه‌های زندگی	living cost
سطح زندگی	standard of living
وام بانکی	bank loan
سرمایه‌گذاری خارجی	foreign investment
سرمایه‌گذاران خارجی	foreign investor
سرمایه‌گذاری مستقیم	direct investment
نظام بانکی	banking system
بخش انرژی	energy sector
بخش کشاورزی	agricultural sector
عرضه نفت	oil supply
تقاضای نفت	oil demand
صادرات گاز	gas export
کشورهای صادرکننده نفت	oil exporting country
تولیدکنندگان نفت	oil producer
ذخایر نفت	oil reserve
نفت و گاز	oil and gas
میادین گازی	gas field
پارس جنوبی	south pars
سکوی پرتاب	launch pad
شرکت فناوری	technology company
شرکت‌های فناوری	technology company
شرکت مادرتخصصی	holding company
هلدینگ	holding
سهام شرکت	company share
ارزش سهام	share price
ارزش بازار	market value
قیمت سهام	share price; stock price
عرضه عمومی	public offering
حق امتیاز	royalty; franchise
قرارداد نفتی	oil contract
ثروتمندترین مرد	richest man
فرار مغزها	brain drain
خط تولید	production line
اقتصاد دیجیتال	digital economy
ارزهای رمزنگاری‌شده	cryptocurrency
طبقه کارگر	working class
کارگران خارجی	foreign worker
معیشت	livelihood
معیشتی	livelihood
معلمان بازنشسته	retired teacher
کودکان کار	child laborer
کار کودکان	child labor
بازار مشترک	common market
تجارت الکترونیک	e-commerce
حمایت مالی	financial support
مشکلات اقتصادی	economic problem
مشکلات مالی	financial problem
سوءمدیریت	mismanagement
سوء مدیریت	mismanagement
سوء‌تفاهم	misunderstanding
شفافیت مالی	financial transparency
زندگی خصوصی	private life
زندگی روزمره	daily life
سبک زندگی	lifestyle
کیفیت زندگی	quality of life
سطح آب	water level
محیط کار	workplace
محل کار	workplace
محل زندگی	home; residence
محل حادثه	scene
صحنه حادثه	scene
محل برگزاری	venue
بازی فینال	final
حقوق حیوانات	animal rights
مرگ مغزی	brain death
پیوند عضو	organ transplant
پیوند اعضا	organ transplant
اهدای عضو	organ donation
اهدای خون	blood donation
سیستم ایمنی	immune system
عوارض جانبی	side effect
اثر جانبی	side effect
بیماری روانی	mental illness
کمک‌های اولیه	first aid
امید به زندگی	life expectancy
واکسن کرونا	coronavirus vaccine; covid vaccine
مبتلا به کرونا	infected coronavirus
موارد ابتلا	case
مورد ابتلا	case
فاصله‌گذاری اجتماعی	social distancing
فاصله گذاری اجتماعی	social distancing
موج سوم	third wave
موج دوم	second wave
موج	wave
سویه	variant; strain
واریانت	variant; strain
دلتا	delta
اومیکرون	omicron
فایزر	pfizer
آسترازنکا	astrazeneca
مدرنا	moderna
انرژی پاک	clean energy
توافق پاریس	paris agreement
توافق اقلیمی پاریس	paris agreement
سوخت فسیلی	fossil fuel
لایه ازن	ozone layer
تنوع زیستی	biodiversity
منابع آب	water resource
سطح دریا	sea level
گرد و خاک	dust
هشدار هواشناسی	weather warning
زلزله‌زده	earthquake victim; quake-hit
زلزله‌زدگان	earthquake victim; quake-hit
مناطق زلزله‌زده	quake-hit area
مناطق سیل‌زده	flood-hit area
مرکز زلزله	epicenter
کانون زلزله	epicenter
تیم پزشکی	medical team
تیم تحقیقاتی	research team
مرکز تحقیقات	research center
مرکز تحقیقاتی	research center
هوش مصنوعی مولد	generative ai
مدل‌های زبانی	language model
خودروهای خودران	self-driving car
خودروی خودران	self-driving car
شرکت مخابرات	telecom company
شبکه مخابراتی	telecommunications network
نسل پنجم	5g
موتور جستجو	search engine
موتور جست‌وجو	search engine
اینترنت پرسرعت	high-speed internet
تلفن ماهواره‌ای	satellite phone
پرتاب ماهواره	satellite launch
ماهواره‌بر	satellite carrier
سفر فضایی	space travel
کاوشگر	probe
مریخ‌نورد	mars rover
اهرام	pyramid
هرم	pyramid
کتاب مقدس	bible
جام زرین	gold cup
بازی دوستانه	friendly match
ضربه	blow; shot; kick
ضربه پنالتی	penalty
ضربات پنالتی	penalty shootout
وقت اضافه	extra time
نیمکت	bench
مدافع عنوان قهرمانی	defending champion
نقل و انتقالات	transfer
رکورد جهانی	world record
رکورد زد	break record
رکوردشکنی	break record
توپ طلا	ballon d'or
جدول رده‌بندی	standings
دربی	derby
صعود کرد	qualify; rise
گروه موسیقی	band
خواننده پاپ	pop singer
موسیقی پاپ	pop music
راک	rock
جاز	jazz
رپ	rap; rapper
رپر	rap; rapper
هیپ‌هاپ	hip-hop
سریال	series
سریال تلویزیونی	television series
انیمیشن	animation
کاریکاتور	cartoon
کارتون	cartoon
شخصیت اصلی	main character
نقش اول	lead role
بهترین فیلم	best film; best picture
بهترین بازیگر	best actor
بهترین کارگردان	best director
فرش قرمز	red carpet
گیشه	box office
جشنواره برلین	berlin film festival
جشنواره فیلم برلین	berlin film festival
گلدن گلوب	golden globe
گرمی	grammy; warmth
بیتلز	beatles
آثار باستانی	antiquity; ancient artifact
کتاب‌فروشی	bookstore
نویسنده کتاب	author
پرفروش	best-selling
پرفروش‌ترین	best-selling
اثر هنری	artwork
آثار هنری	artwork
میراث فرهنگی ایران	cultural heritage
ادب	literature
تابلو	painting; sign
ولسوالی	district
ولسوالی‌ها	district
ولسوال	district governor
والی	governor
شاروالی	municipality
شاروال	mayor
اردوی ملی	national army
پولیس	police
پولیس ملی	national police
قوماندان	commander
قوماندانی	command
قوماندان امنیه	police chief
جنرال	general
شفاخانه	hospital
پوهنتون	university
محصل	student
محصلان	student
محصلین	student
متعلم	student
متعلمین	student
متعلمان	student
شاگردان	student
شاگرد	student
مکتب	school
مکاتب	school
موتر	car; vehicle
طیاره	plane; aircraft
میدان هوایی	airport
سرک	road
معاش	salary
معاشات	salary
وزارت داخله	interior ministry
وزارت امور داخله	interior ministry
وزیر داخله	interior minister
وزیر امور داخله	interior minister
وزارت عدلیه	justice ministry
وزارت معارف	education ministry
معارف	education
وزارت صحت عامه	public health ministry
صحت	health; accuracy
صحی	health
وزارت مالیه	finance ministry
وزیر مالیه	finance minister
وزارت تحصیلات عالی	higher education ministry
سارنوالی	attorney general office
څارنوالی	attorney general office
لوی سارنوالی	attorney general office
محکمه	court
محاکم	court
ستره محکمه	supreme court
ولسی جرگه	lower house
مشرانو جرگه	senate; upper house
لویه جرگه	loya jirga
لوی جرگه	loya jirga
جرگه	council; jirga
امارت اسلامی	islamic emirate
امارت اسلامی افغانستان	islamic emirate
طالب	taliban
هراس‌افگن	terrorist
هراس‌افگنان	terrorist
هراس‌افکنان	terrorist
دهشت‌افگنان	terrorist
هراس‌افگنی	terrorism
هراس‌افکنی	terrorism
دهشت‌افگنی	terrorism
عساکر	soldier; troop
ماین	mine
ملکی	civilian
افراد ملکی	civilian
تلفات غیرنظامیان	civilian casualty
تلفات ملکی	civilian casualty
حکومت وحدت ملی	national unity government
شورای عالی صلح	high peace council
مصالحه ملی	national reconciliation
رئیس اجرایی	chief executive
رییس اجرایی	chief executive
ریاست اجرایی	chief executive
ارگ	presidential palace
ارگ ریاست‌جمهوری	presidential palace
کمیسیون مستقل انتخابات	election commission
کمیسیون انتخابات	election commission
کمیسیون شکایات انتخاباتی	election complaint commission
دور دوم انتخابات	runoff; second round
امنیت ملی افغانستان	national security
ریاست امنیت ملی	intelligence agency
ریاست عمومی امنیت ملی	intelligence agency
ناامنی‌ها	insecurity
مواد مخدر افغانستان	drug
کوکنار	poppy
خشخاش	poppy
خط دیورند	durand line
تورخم	torkham
اسپین بولدک	spin boldak
کندهار	kandahar
بگرام	bagram
تحریک طالبان پاکستان	pakistani taliban
تحریک طالبان	pakistani taliban
آی‌اس‌آی	isi
یوناما	unama
آیساف	isaf
حمایت قاطع	resolute support
ماموریت حمایت قاطع	resolute support
توافقنامه دوحه	doha agreement
توافق دوحه	doha agreement
آموخت	learn
آموخته	learn
می‌آموزد	learn
آموختن	learn
دوید	run
می‌دود	run
دویدن	run
پرید	jump
پریدن	jump
می‌پرد	jump
نشسته	sit
نشستند	sit
می‌نشیند	sit
نشستن	sit
بنشیند	sit
بنشینند	sit
خندید	laugh; laughter
خنده	laugh; laughter
می‌خندد	laugh; laughter
گریه	cry; tear
اشک	cry; tear
گریه کرد	cry
خوابید	sleep
خوابیده	sleep
می‌خوابد	sleep
خوابیدن	sleep
پخت	cook; cooking
پختن	cook; cooking
آشپزی	cook; cooking
شستن	wash
شست	wash
شسته	wash
ربودند	kidnap; steal
ربوده‌اند	kidnap; steal
سوزاند	burn
سوزاندن	burn
سوزانده	burn
لرزاند	shake
لرزید	shake
رانده	drive
راندن	drive
می‌ارزد	worth
ارزید	worth
انجامید	lead; result
می‌انجامد	lead; result
بینجامد	lead; result
انجامیده	lead; result
انجامیدن	lead; result
برخاست	rise; take off
برخاستند	rise; take off
برخاسته	rise; take off
برداشته	remove; take; lift
برداشته شد	remove; take; lift
برداشتن	remove; take; lift
بردارد	remove; take; lift
برداشتند	remove; take; lift
برمی‌دارد	remove; take; lift
گماشت	appoint
گماشته	appoint
کاست	reduce
کاسته	reduce
می‌کاهد	reduce
بکاهد	reduce
کاستن	reduce
گذشت	pass
می‌گذرد	pass
گذشتن	pass
گذشتند	pass
گذر	passage; transition
گذار	transition
دوران گذار	transition period
گذراند	spend; pass
می‌گذراند	spend; pass
گذراندن	spend; pass
سنجش	assess; measurement
سنجید	assess; measurement
چسبید	stick
آزمود	test
آویخت	hang
پروراند	raise; foster
پرورش	raise; foster
پوشاند	cover
پوشش داد	cover
پوشش می‌دهد	cover
پیچید	wrap
تاخت	attack
جست	seek
جستند	seek
چرخید	turn; rotation
چرخش	turn; rotation
دزدید	steal
دزدیدن	steal
دزدیدند	steal
رهبری می‌کند	lead
رهبری کرد	lead
رهبری کند	lead
ریختند	pour
ریختن	pour
می‌ریزد	pour
ساخت‌و‌سازها	construction
شتافت	rush
طلبید	demand; request
می‌طلبد	demand; request
طلب	demand; request
طلبیدن	demand; request
فشرد	press
کشیده شد	extend; draw
گسیل	dispatch
گسترد	spread
گنجاند	include
گنجانده	include
نگریست	look
می‌نگرد	look
نواخت	play
هراسید	afraid
هراسان	afraid
اجاره داد	rent
اجاره کرد	rent
اخذ	obtain
اخذ کرد	obtain
احداث	construction; build
احداث شد	construction; build
احراز	verify; verification
ارجاع	refer; referral
ارجاع داد	refer; referral
ازدحام	crowd; overcrowding
استخراج کرد	extract
اسکان	settle; accommodation
اسکان یافت	settle; accommodation
اسکان داده	settle; accommodation
اصابت	hit; strike
اصابت کرد	hit; strike
اطاعت	obedience; obey
اعاده	restore
اعتنا	attention
اغراق	exaggeration
افزوده شد	add
اقامت دارد	reside
اقامت داشت	stay
الصاق	attach
امحا	destruction
انباشته	accumulated
انتشار داد	publish; release
انتشارات	publication
انحراف	deviation
انزوای	isolation
انضباط	discipline
انعکاس	reflection; reflect
بازتاب	reflection; reflect
انعکاس داد	reflect
بازتاب داد	reflect
بازتاب می‌دهد	reflect
انکار	deny; denial
انکار کرد	deny; denial
انکار می‌کند	deny; denial
اهانت	insult
ایراد	deliver; objection
ایراد کرد	deliver; objection
بازبینی	review
بازدهی‌ها	yield
بازی‌های رایانه‌ای	video game
بازیافت شد	recycle
باطل	void
بحرانی‌ترین	most critical
بدرقه	farewell
بدنامی	notoriety
برانگیخت	provoke; spark
برانگیخته	provoke; spark
برانگیزد	provoke; spark
برپا	set up
برپا کرد	set up
برپایی	set up
برتر از	superior
برچیدن	dismantle; remove
برچیده شد	dismantle; remove
برچید	dismantle; remove
بسیج کرد	mobilize
بنا	building; structure
بنای	building; structure
بنا نهاد	found
بهبودی	recovery; improvement
بی‌خانمان	homeless
بی‌خانمان‌ها	homeless
بی‌درنگ	immediately
بی‌رحمانه	brutal; ruthless
بی‌کفایتی	incompetence
بیگانه	foreign; foreigner
بیگانگان	foreign; foreigner
پاره شد	tear
پایگاه خبری	news site; news website
پایمال	violate
پرچمدار	flag bearer
پرداخت‌نشده	unpaid
پرسشنامه	questionnaire
پروانه	license; butterfly
پشیمان	regret
پشیمانی	regret
پناه	refuge; shelter
پیش‌پرداخت	advance payment
پیشاپیش	in advance
پیشروی کرد	advance
پیشروی کردند	advance
پیشنهاد صلح	peace proposal
پیغام	message
تابع	subject; subordinate
تاراج	looting; plunder
غارت	looting; plunder
تامل	reflection
تبصره	note
تبانی	collusion
تثبیت قیمت	price stabilization
تجمیع	aggregation
تجهیز	equip
مجهز	equip
مجهز شده	equip
تحت حمایت آمریکا	us-backed
تحت حمایت ایران	iran-backed; iranian-backed
مورد حمایت ایران	iran-backed; iranian-backed
تحکیم	consolidation; strengthen
تخطی	violation
تداخل	interference
تدارک	preparation; logistics
تدارکات	preparation; logistics
تدریس	teach; teaching
تدریس می‌کند	teach; teaching
تدوین	draft; editing
تدوین کرد	draft; editing
ترخیص	release; clearance
ترمیم	repair; restore
تسویه	settlement
تشریفات	ceremony; formality
تصاحب	takeover; seize
تصاحب کرد	takeover; seize
تصحیح	correction
تضمین	guarantee; ensure
تضمین کرد	guarantee; ensure
تضمین کند	guarantee; ensure
تضمین می‌کند	guarantee; ensure
ضمانت	guarantee; ensure
تعبیر	interpretation; term
تعدی	violation
تعیین	determine; set; appoint
تعیین کرد	determine; set; appoint
تعیین شد	determine; set; appoint
تعیین شده	determine; set; appoint
تعیین کند	determine; set; appoint
تعیین می‌کند	determine; set; appoint
تعیین‌کننده	decisive; crucial
تفتیش	search; inspection
تفرقه	division
تفکیک	separation
تقابل	confrontation
تقدیم	present
تقلیل	reduction
تکان	shake; shock
تکان داد	shake; shock
تکان‌دهنده	shake; shock; shocking
تکثیر	proliferation; reproduction
تلقی	consider
تلقی می‌شود	consider
تلقی کرد	consider
تلویحا	implicitly
تلویحاً	implicitly
تمدن	civilization
تنبیه	punishment
تنزل	downgrade; decline
توافق اولیه	preliminary agreement
تودیع	farewell
توزیع کننده	distributor
توسل به زور	use of force
توصیه‌نامه	recommendation
توطئه‌گر	conspirator
توفیق	success
تهاتر	barter
جاسوسی کرد	spy
جابجا	move; displace
جابجا شد	move; displace
جاودانه	eternal
جدال لفظی	verbal clash
جزا	punishment; penalty
جستجوی	search
جشن تولد	birthday party
جلب	attract; arrest
جلب کرد	attract; arrest
جلب کند	attract; arrest
جنگ‌زده	war-torn; war-ravaged
جنگ‌افروز	warmonger
جنگ‌طلب	warmonger
چشم‌انتظار	look forward
چندملیتی	multinational
حکمرانی	governance
حیثیت	prestige; dignity
کرامت	dignity
خاموش	turn off; off
خاموش کرد	turn off; off
خاموش شد	turn off; off
خبرساز	newsmaker
خرابه	ruin
خسارت دید	damage
خشکید	dry
خطاب	address
خطاب به	address
خفه	suffocate
خلبان هواپیما	pilot
خودکفایی	self-sufficiency
خیانت	treason; betrayal
داد و ستد	trade
دبیر شورای عالی امنیت	secretary security council
درج	publish
درج شده	publish
درمانده	desperate
دفاع مشروع	self-defense; legitimate defense
دفع	repel
دلالت	indicate
دلسرد	discouraged
دموکراسی‌خواهی	pro-democracy
دموکراسی‌خواه	pro-democracy
دودستگی	division
دوگانگی	duality
دیپورت	deport
دیدنی	spectacular
ذکر	mention
ذکر کرد	mention
ذکر شده	mention
ذوب	melt
رای داد به	vote
رایگان	free
مجانی	free
ربودن هواپیما	hijacking
رد و بدل	exchange
رصدخانه	observatory
رضایت داد	consent
روادید ورود	entry visa
رودررویی	confrontation
رویارویی	confrontation
روشنگری	enlightenment
رهنمود	guideline
زائد	redundant
زد‌وبند	collusion
زمینگیر	ground
زورگویی	bullying
قلدری	bullying
زیان دید	lose
زیر ذره‌بین	scrutiny
ساقط	shoot down
ساقط کرد	shoot down
ساقط شد	shoot down
سانسور شد	censor
سرازیر	flow
سرایت	spread; transmission
سرریز	overflow
سرعت گرفت	accelerate
سرگردان	stranded; wander
سرمایه انسانی	human capital
سروده	poem; song
سزارین	caesarean
سفر کاری	working visit
سفر رسمی	official visit
سلب	deprive
سوخت‌گیری	refueling
سیرک	circus
شبیخون	raid
شفا	healing
شلیک موشک	missile launch
شنونده	listener
شنوندگان	listener
صرف	spend
صرف کرد	spend
صرف نظر	waive
صرفه‌جویی	saving
صلح‌طلب	peace-loving
صیانت	protection
ضرب‌وجرح	assault
ضعیف شد	weaken
طرد	reject
طغیان	rebellion; overflow
طفره	evade
ظرف	dish; within
ظن	suspicion
سوءظن	suspicion
سوء ظن	suspicion
عامدانه	deliberate
عجله	hurry
عزم	determination
عزم راسخ	determination
عزیمت	departure
عفونی	infectious
عقب‌مانده	backward
عقب‌افتاده	overdue
علنی کرد	make public
عمر مفید	lifespan
عوام‌فریبی	populism
عیادت	visit
غبار	dust
غرامت داد	compensate
فاقد	lack
فراری	fugitive
فراریان	fugitive
فرسوده	worn
فرماندهی مرکزی	central command; centcom
سنتکام	central command; centcom
فرو نشاندن	quell
فرونشست	subsidence
فروکش	subside
فرهیخته	educated
فزاینده	growing; increasing
فضای باز	open space
فلج	paralyze; paralysis
فلج شد	paralyze; paralysis
قابل تحسین	admirable
قاره	continent
قتل ناموسی	honor killing
قطار سریع‌السیر	high-speed train
قیمومیت	guardianship
کارت شناسایی	identity card
کارشکنی	obstruction
کاشف	discoverer
کامل کرد	complete
کشف حجاب	unveiling
کشمکش	conflict; struggle
کمرنگ	fade
کمین	ambush
کناره‌گیری از قدرت	step down
کوچ	migration
کیفرخواست صادر شد	indict
گزاف	exorbitant
گزینش	selection
گفتمان	discourse
گلایه	complaint
گمانه	speculation
گنجایش	capacity
لرزش	tremor; shaking
لغزش	slip
لغو روادید	visa waiver
مانور مشترک	joint exercise
رزمایش مشترک	joint exercise
ماندگاری	survival
متاثر	affected; saddened
متأثر	affected; saddened
متجاوز	aggressor; rapist
متجاوزان	aggressor; rapist
متخاصم	hostile; warring
متعاقب	subsequent; following
متعاقبا	subsequent; following
متعصب	fanatic
متقاضی	applicant
متقاضیان	applicant
متناقض	contradictory
متوفی	deceased
مجازات کرد	punish
مجازات شد	punish
مجازات شوند	punish
مجدد	again
مجددا	again
مجدداً	again
محبوس	trapped; imprisoned
محتمل	likely; probable
محدودتر	more limited
محصور	surrounded
محوطه	compound; area
مخرب	destructive
مداخله کرد	intervene
مداخله کند	intervene
مدارا	tolerance
تساهل	tolerance
مربوط	related
مرجع	authority; reference; source
مراجع	authority; reference; source
مرجع تقلید	grand ayatollah
مرعوب	intimidate
ارعاب	intimidation
مزاحمت	harassment
مسکونی	residential
منطقه مسکونی	residential area
مناطق مسکونی	residential area
مسابقه تسلیحاتی	arms race
مستند کرد	document
مشاجره	quarrel; argument
مشارکت کرد	participate
مشتاق	eager
مصالح	material; interest
مصوب	approved
مصون	immune
مضر	harmful
مطالبه	demand
مطالبات	demand
مظهر	symbol
معترف	admit
معیوب	defective
مفاد	provision
مفسر	commentator
مقدور	possible
مقطع	stage
مکان	place; location
مکان‌ها	place; location
مکث	pause
ملاحظه	consideration
ملاحظات	consideration
ملی شدن	nationalization
ملی شدن صنعت نفت	oil nationalization
ممانعت	prevent; prevention
ممانعت کرد	prevent; prevention
منازعه مسلحانه	armed conflict
منتفی	rule out
منسوب	attributed
منشا	origin; source
منشأ	origin; source
منظومه شمسی	solar system
منهدم	destroy; destruction
منهدم کرد	destroy; destruction
منهدم شد	destroy; destruction
انهدام	destroy; destruction
منع	ban; prohibition; prohibit
منع کرد	ban; prohibition; prohibit
مهار آتش	contain fire
موازنه	balance
موافقان	proponent; supporter
مواخذه	reprimand
موثق	reliable; credible
موج انفجار	blast wave
موشک‌باران	missile attack; missile barrage
موضع گرفت	take position
مهلک	deadly; fatal
نابودکننده	destructive
نابسامانی	disorder; chaos
نابسامان	disorder; chaos
ناچیز	insignificant; small
ناسازگاری	incompatibility
نافرمانی مدنی	civil disobedience
ناهنجاری	abnormality
نبش قبر	exhumation
نزاع	dispute; conflict
نشت	leak
نشت اطلاعات	information leak
نصیحت	advice
نظام بهداشتی	health system
نظرخواهی	poll
نقص	defect; flaw
نقض آتش‌بس	ceasefire violation
نکوهش	condemn; denounce
نکوهش کرد	condemn; denounce
نگارنده	author
نمایندگان کنگره	congressman; member of congress
نوید	promise
واژگون شد	overturn; capsize
واگذار شد	hand over; transfer
واهمه	fear
وجود	existence
وجود دارد	exist
وجود داشت	exist
وجود ندارد	exist
وجود داشته	exist
وجود دارند	exist
وجود نداشت	exist
وجدان	conscience
وزارت ورزش	sports ministry
وفادار	loyal; loyalty
وفادار به	loyal; loyalty
وفاداری	loyal; loyalty
وفاق	consensus; accord
وقفه‌ای	pause
ولخرجی	extravagance
هتک حرمت	desecration
هدایت	guide; lead; direct
هدایت کرد	guide; lead; direct
هدایت می‌کند	guide; lead; direct
هراس‌انگیز	frightening
هم‌میهن	compatriot
همبستگی	solidarity
هوای آلوده	polluted air
هیاهو	uproar
یادبود‌ها	memorial
یونیفورم	uniform
