"""The words around a source's name that make it a credit, in many languages; data, compiled once.

A *cue* stands in front of a name ("according to") or behind it ("göre"). Between the two may stand what introduces a
name: articles, and the words for agencies and papers in `TYPES`, with which any few words may come ("the state-run
news agency"). A cue that only says "to" needs a verb of speech in front of it.
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache
from typing import TYPE_CHECKING, Final, NamedTuple

from dedup.text.tokens import folded
from dedup.trace.credit import CreditSignal

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

__all__ = [
    "APPEARED_AFTER", "APPEARED_BEHIND", "BYLINE", "BY_WITH", "CONTRIBUTED", "COPYRIGHT", "DECOYS", "FIRST_APPEARED", "HAN_AFTER", "HAN_BEFORE", "HAN_BYLINE",
    "HAN_DATELINE", "HAN_REPORT", "HAN_TYPED", "OPENER", "PHOTO_AFTER", "PHOTO_LABEL", "PHOTO_WORD", "SEPARATOR", "SHAPE", "SOURCE_LABEL", "TYPED",
    "Cue", "Cues", "cues",
]  # fmt: skip

_ATTRIBUTION: Final = """
according to|as reported by|reported by|citing|quoting|quoted by|cited by|first reported by
theo|dẫn lời|dẫn nguồn|dẫn nguồn tin|dẫn nguồn từ|dẫn tin|dẫn tin từ|dẫn thông tin từ|theo thông tin từ|trích dẫn|trích lời
theo tin từ|theo nguồn tin|theo tin|trích nguồn|trích|dẫn
وفقا|وفقا ل|بحسب|حسب|وفق|نقلا عن|حسبما ذكرت|حسبما افادت|حسبما نقلت|كما ذكرت|كما افادت|طبقا|نقل عن|وفق ما ذكرت|وفقا لما ذكرت
وفقا لما نشرته|بحسب ما ذكرت|بحسب ما افادت|بحسب ما نقلت|حسب ما ذكرت|على ما افادت|وفق ما نقلت|وفق ما اوردت|حسب ما نقلت
según|según informó|según informa|según publica|según reporta|según publicó|de acuerdo con|de acuerdo a|citado por|citada por
citando a|citó a|recogido por|recogida por|conforme a|conforme|según recoge
selon|d après|rapporté par|rapportée par|cité par|citée par|citant|relayé par|relayée par|citées par|cités par
nach angaben|nach angaben von|nach angaben der|nach angaben des|laut|unter berufung auf|einem bericht der|einem bericht von
nach informationen der|nach informationen von|nach informationen des|nach informationen|einem bericht des|laut einem bericht der
segundo|de acordo com|conforme|citado por|citada por|citando|segundo informou|segundo publicou|divulgado por|divulgada por
по данным|по информации|по сообщению|по сообщениям|со ссылкой на|ссылаясь на|как сообщает|как сообщили|как передает
как пишет|как сообщило|как передаёт|как сообщил|сообщает|сообщают|передает|передаёт|пишет|пишут|цитирует|согласно сообщению
menurut|dilansir|dilansir dari|dikutip|dikutip dari|mengutip|seperti dilansir|melansir|lansir|menurut laporan|menukil
sebagaimana dilaporkan|seperti dilaporkan|dilaporkan oleh|sebagaimana dikutip|dikutip oleh|seperti dikutip|mengutip laporan
به گزارش|به نقل از|بنا به گزارش|بر اساس گزارش|بنابر گزارش|به نوشته|بنا بر گزارش|به استناد گزارش|طبق گزارش|گزارش
secondo|stando a|stando all|secondo quanto riporta|secondo quanto riferisce|come riporta|come riferisce|citato da|citando|secondo quanto riportato da|lo riferisce|lo riporta|ne da notizia
według|zdaniem|jak podaje|jak podała|jak informuje|jak donosi|cytowany przez|cytowana przez|jak poinformowała|powołując się na|jak pisze|donosi|podaje
за даними|як повідомляє|з посиланням на|за інформацією|посилаючись на|повідомляє|передає|пише|як пише|як передає
volgens|aldus
"""

_REPORT: Final = """
ذكرت|افادت|اوردت|نقلت|نشرت|كشفت|بثت|ذكر|افاد|نقل|اورد|نشر
berichtete|berichtet|meldete|meldet|schreibt|schrieb|berichteten|berichten
informó|informa|reportó|publicó|reveló|así lo informó|avanza|publica|adelantó
rapporte|a rapporté|révèle|a révélé|rapportait|relate|écrit
informou|publicou|noticiou|revelou|informa|apurou
сообщило|сообщил|сообщила|написал|написала|передало|передал|сообщили|опубликовал|опубликовала
riporta|riferisce|scrive|ha riferito|ha riportato|riferito
podała|podał|poinformowała|poinformował|informuje
повідомило|повідомив|повідомили|написала|передала
melaporkan|memberitakan
"""

_TO: Final = """
told|speaking to|speaking with|in an interview with|interview with|in comments to|an interview with|interviewed by
trả lời phỏng vấn|trả lời|trả lời phỏng vấn của|phỏng vấn của|trả lời phỏng vấn trên
في تصريح|في تصريحات|في حديث|في مقابلة مع|خلال مقابلة مع|في حديث مع|في تصريح خاص|في اتصال مع|في مقابلة
en declaraciones a|en entrevista con|en una entrevista con|en entrevista a|entrevistado por|consultado por
contacté par|contactée par|interrogé par|interrogée par|contactés par|joint par|jointe par|sollicité par|sollicitée par
auprès de|dans un entretien à|dans un entretien au
im interview mit|im gespräch mit|im interview der|gegenüber|im interview des
em entrevista à|em entrevista ao|em entrevista a
в интервью|рассказал|рассказала|рассказали|заявил|заявила|сказал|сказала|пояснил|пояснила|розповів|розповіла|в беседе с|в разговоре с|в комментарии
в інтерв'ю|у коментарі
dalam wawancara dengan|kepada
در گفت وگو با|در گفتگو با|در مصاحبه با
in un'intervista a|intervistato da|al telefono con
w rozmowie z|w wywiadzie dla
"""

_TO_SPOKEN: Final = """
với|a|à|à l|au|à la|al|à|ao|all|all'|alla|der|dem|ل|kepada|به|با|
"""  # words that only say "to"; a verb of speech must come before

_SPEECH: Final = """
nói|cho biết|chia sẻ|trao đổi|tiết lộ|khẳng định|xác nhận|phát biểu
dijo|declaró|explicó|aseguró|afirmó|confirmó|comentó|indicó|señaló|contó|relató|reveló|precisó|dijeron
dit|déclaré|indiqué|confié|affirmé|expliqué|précisé|assuré|raconté|témoigné|annoncé|confirmé|dire
sagte|teilte|erklärte|bestätigte|sagten|teilten|bestätigten|schilderte|betonte|berichtete
disse|declarou|explicou|afirmou|confirmou|contou|informou|relatou|disseram
detto|dichiarato|spiegato|raccontato|confermato|riferito
mengatakan|menyatakan|ujar|kata|menjelaskan|mengungkapkan
گفت|گفته|اعلام|اظهار
قال|قالت|صرح|صرحت|ابلغ|اكد|اكدت|اوضح|اوضحت|تصريح|تصريحات|حديث|مقابلة|وقال|وقالت|وصرح|وصرحت|ابلغت|واكد|واوضح|قالوا|اخبر|وابلغ
рассказал|рассказала|сообщил|сообщила|сообщили|заявил|заявила|сказал|сказала|пояснил|пояснила|подтвердил|подтвердила|рассказали
розповів|повідомив|заявив|сказав|розповіла|повідомила|заявила
"""

_AFTER: Final = """
reported|reports|has reported|had reported|first reported|quoted|reporting|news reported|cited|also reported|later reported
đưa tin|đưa tin cho biết|cho hay|dẫn lời|dẫn nguồn|đăng tải|trích dẫn|dẫn nguồn tin|dẫn thông tin|dẫn tin
informó|informa|reportó|publicó|reveló|recoge
rapporte|a rapporté|rapportait|a révélé|révèle
berichtet|berichtete|meldet|meldete|zufolge|berichteten|hatte berichtet|schreibt
informou|publicou|noticiou|revelou
сообщает|сообщил|сообщило|передает|передаёт|пишет|цитирует|сообщила|со ссылкой на|рассказал|рассказали|рассказала|сообщили
göre|e göre|a göre|ye göre|ya göre|in haberine göre|nin haberine göre|nın haberine göre|ın haberine göre|haberine göre
un haberine göre|nun haberine göre|e konuşan|a konuşan|ye konuşan|ya konuşan|muhabirine|muhabirine konuşan|na göre|ne göre
in aktardığına göre|nin aktardığına göre|ın aktardığına göre|nın aktardığına göre|ün haberine göre|nün haberine göre
in bildirdiğine göre|nin bildirdiğine göre|nın bildirdiğine göre|ın bildirdiğine göre|bildirdi|duyurdu|e açıklama yaptı|yazdı
aktardığına göre|bildirdiğine göre|na konuşan|ne konuşan|e açıklamada bulunan|ya açıklamada bulunan|ye açıklamada bulunan
in yazdığına göre|nin yazdığına göre|nın yazdığına göre|muhabirine yaptığı açıklamada|a yaptığı açıklamada|ya yaptığı açıklamada
nin haberinde|nın haberinde|in haberinde|ın haberinde|nin geçtiği habere göre|e verdiği|ya verdiği|a verdiği|ye verdiği
に よると|に よ る と|に よ れ ば|が 報 じ た|が 伝 え た|は 報 じ た|は 伝 え た|が 報 じ|によると
에 따르면|따르면|에 의하면|보도했다|전했다|보도에 따르면|보도
melaporkan|memberitakan|mewartakan
گزارش داد|گزارش کرد|نوشت|گزارش داده است|خبر داد|به نقل از
riporta|riferisce|scrive|ha riferito
podaje|podała|informuje|donosi|pisze
повідомляє|повідомив|повідомила|передає|пише|розповів|розповіла
"""

#: What a name is introduced with.
_BRIDGES: Final = """
the a an its s of by from news state official public daily weekly local
của trên tại từ
عن من ما به ان
el la los las un una al del a por su de
l le la les un une du de des d à au
der die das des dem den von einem einer
o a os as um uma da do à ao pela pelo na no dos
в на
oleh dari media situs laman berita kepada
از که
il la lo i gli l un una dell della dello dall dalla da di del all alla
"""

#: Words for agencies and papers; with one of them other words may stand between cue and name.
TYPES: Final = """
agency newspaper broadcaster daily outlet wire magazine network channel site website media weekly portal
hãng tờ báo đài kênh tạp trang thông
وكالة لوكالة صحيفة لصحيفة قناة لقناة شبكة لشبكة موقع لموقع هيئة مجلة لمجلة جريدة لجريدة اذاعة تلفزيون بوكالة وكالات لهيئة لاذاعة
agencia diario periódico cadena portal medio revista rotativo televisora emisora noticiero
agence journal quotidien hebdomadaire chaîne magazine site média radio presse
nachrichtenagentur zeitung magazin sender nachrichtenmagazin agentur presseagentur tageszeitung zeitungen portal nachrichtenagenturen wochenzeitung
agência jornal revista portal emissora site tv
агентство агентства агентству агентством газета газеты газете газету издание издания изданию телеканал телеканала журнал журнала портал портала информагентство информагентства канал издании
ajansı gazetesi gazetesinin kanalı
kantor harian koran majalah surat kabar televisi stasiun situs laman
خبرگزاری روزنامه شبکه پایگاه وبگاه وب سایت تلویزیون نشریه
agenzia quotidiano giornale emittente settimanale sito
agencja agencji dziennik gazeta portal stacja tygodnik
агентство агенція агенції видання телеканал
"""

#: One of which stands in every label of a photograph.
_PHOTO_WORDS: Final = """
ảnh hình photo photos photograph picture pictures image images credit credits foto fotos fotografía fotografia imagen imagem imágenes
crédito créditos crédit crédits photographie bild bilder bildquelle fotoquelle archivbild symbolbild фото снимок иллюстрация фотография
صورة صوره الصورة الصوره صور تصوير عدسة عدسه عکس تصویر عکاس fotoğraf fotoğraflar görsel gambar 图 圖 摄 攝 写 사진 zdjęcie fot світлина
video vídeo видео відео فيديو ویدئو ویدیو 视 grafik infographic graphic رسم رسوم fotografie immagine handout courtesy
"""

#: A cue and a word for a paper or agency, behind which a name counts although the gazetteer does not have it.
TYPED: Final = """
theo hãng tin|theo hãng thông tấn|theo tờ|theo báo|theo đài|theo trang tin|theo tạp chí|theo kênh|theo trang|theo nhật báo|dẫn lời tờ|theo thông tấn xã
according to the newspaper|according to news agency|according to the news agency|according to newspaper|according to local newspaper|according to news website
وفقا لصحيفة|بحسب صحيفة|وفق صحيفة|نقلا عن صحيفة|حسب صحيفة|وفقا لقناة|بحسب قناة|نقلا عن قناة|ذكرت صحيفة|وذكرت صحيفة|افادت صحيفة|نقلت صحيفة|ونقلت صحيفة|وفقا لموقع|بحسب موقع|نقلا عن موقع|وبحسب صحيفة|ووفقا لصحيفة|كشفت صحيفة|نشرت صحيفة|وبحسب موقع|ذكرت قناة|وذكرت قناة|وبحسب قناة|وفقا لمجلة|بحسب مجلة|وفقا لوكالة انباء|وفقا لوكالة الانباء|ذكرت وكالة انباء|ذكرت وكالة الانباء|بحسب وكالة الانباء|بحسب وكالة انباء|وذكرت وكالة الانباء|وذكرت وكالة انباء|افادت وكالة الانباء|افادت وكالة انباء
según el diario|según el periódico|según la agencia de noticias|de acuerdo con el diario|de acuerdo con el periódico|según la revista|según el portal|informó el diario|según publica el diario|según la cadena|según el rotativo
selon le journal|selon le quotidien|selon l agence de presse|d après le journal|d après le quotidien|selon le site|selon la chaîne|selon l hebdomadaire|selon le magazine|rapporte le journal|rapporte le quotidien
laut der zeitung|nach angaben der zeitung|wie die zeitung|nach angaben der nachrichtenagentur|wie die nachrichtenagentur|laut dem magazin|wie das magazin|berichtet die zeitung|berichtete die zeitung|laut zeitung|laut nachrichtenagentur|wie der sender|laut der nachrichtenagentur
segundo o jornal|de acordo com o jornal|segundo a agência de notícias|segundo a revista|segundo o portal|de acordo com o portal|segundo o site|conforme o jornal|informou o jornal|segundo a emissora|de acordo com a agência de notícias
по данным газеты|как сообщает газета|пишет газета|сообщает газета|как пишет газета|по данным издания|пишет издание|сообщает издание|как пишет издание|по информации издания|по данным телеканала|сообщает телеканал|передает телеканал|по данным портала|сообщает портал|как сообщает издание|со ссылкой на газету|со ссылкой на издание|со ссылкой на телеканал|по информации газеты
menurut kantor berita|dikutip dari kantor berita|menurut harian|menurut surat kabar|dilansir kantor berita|menurut koran|dikutip harian|menurut laporan kantor berita|dikutip dari laman|dilansir dari laman
به گزارش خبرگزاری|به نقل از خبرگزاری|به نوشته روزنامه|به گزارش روزنامه|به نقل از روزنامه|به گزارش شبکه|به گزارش وب سایت|به گزارش پایگاه خبری|به گزارش تلویزیون
secondo il quotidiano|secondo il giornale|secondo l agenzia di stampa|scrive il quotidiano|come riporta il quotidiano|riporta il quotidiano|secondo il sito
według dziennika|jak podaje dziennik|jak podaje agencja|jak podaje portal|według agencji
"""

#: What WordPress and others write below a feed's entry, up to the source; and what republished articles say.
FIRST_APPEARED: Final = """
first appeared on|appeared first on|first appeared in|appeared first in|originally appeared on|originally appeared in|originally published on|originally published by|originally published in|originally published at|first published by|first published on|first published in|republished from|reprinted from|first published at
xuất hiện đầu tiên trên|xuất hiện đầu tiên vào ngày|được đăng lần đầu trên|xuất hiện trước trên
ظهرت اولا على|ظهر اولا على|ظهرت اولا في|ظهر اولا في|نشر لاول مرة على|نشر لاول مرة في|نشرت لاول مرة على|نشرت لاول مرة في|تم نشره اولا على|ظهرت اول مرة على|ظهر اول مرة على
se publicó primero en|apareció primero en|se publicó originalmente en|fue publicado originalmente en|fue publicada originalmente en|aparece primero en|apareció por primera vez en|publicado originalmente en
est apparu en premier sur|apparu en premier sur|est apparu en premier dans|a été publié en premier sur|a d abord été publié sur|est apparue en premier sur|publié initialement sur|publié initialement par
erschien zuerst auf|erschien zuerst bei|erschien zuerst in|ist zuerst erschienen auf|zuerst erschienen auf|zuerst erschienen bei|zuerst veröffentlicht auf|erscheint zuerst auf
apareceu primeiro em|apareceu primeiro no|apareceu primeiro na|publicado originalmente em|publicado originalmente no|publicado originalmente na|foi publicado primeiro em|foi publicada primeiro em|publicada originalmente em
впервые появилась|впервые появилась на|появились сначала на|впервые появился на|впервые опубликована на|впервые опубликовано на|появилась сначала на|впервые появилось на
pertama kali tampil pada|pertama kali tampil di|pertama kali muncul di|muncul pertama kali pada|pertama kali muncul pada|pertama kali diterbitkan di|telah tayang di|telah terbit di|telah tayang di
اولین بار در|نخستین بار در|اولین بار بر روی|پدیدار شد در
proviene da|sembra essere il primo su|è apparso per la prima volta su|apparso prima su
pochodzi z serwisu|pojawił się poprzednio w
спершу з'явилася на|вперше з'явився на|спочатку з'явився на
最 先 出 现 在|首 先 出 现 在|最 早 出 现 在|首 发 于|最 先 发 表 于|最 早 发 表 于|原 载 于|转 载 自|轉 載 自|首 先 出 現 於
に 最 初 に 表 示|에 처음 등장
verscheen eerst op
"""

#: Where the source stands in front of the phrase.
APPEARED_BEHIND: Final = "ilk önce"

#: Names that hold a source's name and are none.
DECOYS: Final = """
reuters institute|thomson reuters foundation|ap norc|reuters ipsos|new york times company|new york times bestseller
washington post abc|guardian council|time warner|bbc symphony|bbc proms|ap exam|ap style|bloomberg philanthropies|bloomberg intelligence
michael bloomberg|mike bloomberg|fox news host|abc islands|sputnik v|sputnik light|spoutnik v|спутник v|спутник лайт|sky news host
express entry|standard poor|standard poors|standard and poor|standard life|xinhua hospital|xinhua bookstore|新华书店|新华医院|新华联|新华人寿|新华保险|新华路|央视春晚|rt pcr|pcr rt|sabah state|dawn raid
associated press stylebook|reuters plus|getty museum|getty center|tap water|the age of|kompas gramedia
"""

_ARABIC_CUE: Final = re.compile(r"[\u0621-\u064a]{2,}")


class Cue(NamedTuple):
    """Folded words, and what they say of the name beside them."""

    words: tuple[str, ...]
    signal: CreditSignal
    spoken: bool


class Cues(NamedTuple):
    """All cues: those in front of a name by last word, those behind it by first."""

    before: Mapping[str, list[Cue]]
    after: Mapping[str, list[Cue]]
    speech: frozenset[str]
    bridges: frozenset[str]
    types: frozenset[str]
    photo: frozenset[str]


def phrases(table: str) -> list[str]:
    """The phrases of a table."""
    return [phrase for line in table.strip().splitlines() for phrase in line.split("|") if phrase]


@cache
def cues() -> Cues:
    """The cues, folded."""
    s = CreditSignal
    tables = ((_TO, s.INTERVIEW, False), (_TO_SPOKEN, s.INTERVIEW, True), (_ATTRIBUTION, s.ATTRIBUTION, False), (_REPORT, s.REPORT, False))
    before: dict[str, list[Cue]] = {}
    for table, signal, spoken in tables:
        every = [variant for phrase in phrases(table) for variant in _with_and(phrase)]
        for words in map(tuple, map(str.split, folded(every))):
            if words:
                before.setdefault(words[-1], []).append(Cue(words, signal, spoken))
    after: dict[str, list[Cue]] = {}
    for words in map(tuple, map(str.split, folded(phrases(_AFTER)))):
        after.setdefault(words[0], []).append(Cue(words, s.REPORT, False))
    for known in (*before.values(), *after.values()):
        known.sort(key=lambda cue: -len(cue.words))
    return Cues(before, after, _words(phrases(_SPEECH)), _words(_BRIDGES.split()), _words(TYPES.split()), _words(_PHOTO_WORDS.split()))


def _with_and(phrase: str) -> Iterable[str]:
    """An Arabic cue has "and" or "so" written together with it."""
    return (phrase, f"و{phrase}", f"ف{phrase}") if _ARABIC_CUE.match(phrase) else (phrase,)


def _words(texts: Iterable[str]) -> frozenset[str]:
    return frozenset(word for text in folded(texts) for word in text.split())


# ---- Regular expressions. Those that end with \Z are searched in what stands in front of a name. ----

_I: Final = re.IGNORECASE

def _either(alternatives: str) -> str:
    """The alternatives as composed characters and as letters with marks."""
    return f"{alternatives}|{unicodedata.normalize('NFD', alternatives)}"


#: What may stand between two sources of one credit.
SEPARATOR: Final = re.compile(
    r"\s*(?:[/,،、+&|;＋／–—-]|\s-\s|\(|và|and|und|et|y|e|и|та|و|ve|dan|with|avec|mit|via|con|com|cùng|및)\s*"
    r"(?:via\s+|the\s+|l['’]|la\s+|báo\s+|die\s+|der\s+|the\s+)?(?:Báo\s+)?[«“\"»„《]?\s*",
    _I,
)

_PHOTO = _either(
    r"ảnh(?: minh họa| minh hoạ| tư liệu| chụp| chụp màn hình| do)?|nguồn ảnh|ảnh nguồn|hình(?: ảnh)?|photos?|photograph|picture|pictures|image|images|file photo|"
    r"photo credit|image credit|credit|credits|foto|fotos|fotograf[ií]a|imagen|imagem|imágenes|crédito|créditos|crédits?(?: photo)?|"
    r"photographie|bild|bilder|bildquelle|fotoquelle|archivbild|symbolbild|фото|снимок|иллюстрация|фотография|صور[ةه]|الصور[ةه]|صور|"
    r"تصوير|عدس[ةه]|مصدر الصور[ةه]|عکس|تصویر|عکاس|fotoğraf|fotoğraflar|görsel|gambar|图|圖|图片|圖片|图片来源|图源|圖源|供图|摄影|攝影|摄|"
    r"写真|사진|zdjęcie|fot\.|світлина|video|vídeo|видео|відео|فيديو|ویدئو|ویدیو|视频|视频来源|grafik|infographic|graphic|"
    r"رسم|رسوم|fotografie|immagine|lapresse foto|handout|courtesy of"
)
#: The words for a photograph that introduce its credit, with their sign.
PHOTO_LABEL: Final = re.compile(
    rf"(?:(?<![^\W\d_])(?:{_PHOTO})(?:\s*\([^()]*\))?\s*(?:[:：/|©=]|-\s|–|\s(?:by|von|de|par|di|da|oleh)\s*:?\s)"
    rf"|[(\[（【]\s*(?:{_PHOTO})[\s:：/／|©.])"
    r"[^.!?;。！？\n]{0,60}\Z",
    _I,
)
#: The same right in front of a name.
PHOTO_WORD: Final = re.compile(rf"(?<![^\W\d_])(?:{_PHOTO})\s*\Z|©\s*\Z", _I)
PHOTO_AFTER: Final = re.compile(
    r"\s*(?i:photo|photos|foto|ảnh|صورة|фото|video)(?!\w)\s*(?=[)\]/|.:]|\Z|by\b|via\b)|\s*[图圖](?![\u4e00-\u9fff])|"
    r"\s*/\s*(?i:file photo|archivo|handout|pool|photo|图)|"
    r"[^，。；\n]{0,14}?(?:[摄攝]|供图|供圖)(?![\u4e00-\u9fff])|"
    r"\s*/\s*[A-ZÀ-Ý][\w.'’-]+(?:\s+[A-ZÀ-Ý][\w.'’-]+){1,3}\s*[)\]]?\.?\s*\Z"
)

SOURCE_LABEL: Final = re.compile(
    r"(?:^|[(\[（【|•–—.!?。]\s*|\s-\s)\s*[*_>#]{0,3}(?:nguồn(?: tin| bài)?|ngu\u00f4\u0300n|nguo\u0302\u0300n|theo nguồn|link gốc|source|sources|via|المصدر|مصدر|"
    r"المصادر|fuente|fuentes|quelle|quellen|fonte|fontes|источник|источники|джерело|source link|original source|"
    r"本文来源|来源|來源|消息来源|信息来源|稿源|文章来源|新闻来源|出典|ソース|출처|kaynak|sumber|منبع|źródło|bron)\s*[*_]{0,2}\s*[:：]\s*[^.!?;。\n]{0,40}\Z",
    _I,
)
COPYRIGHT: Final = re.compile(
    r"(?:(?:©|\(c\)|copyright|&copy;)[^.!?\n]{0,40}|(?:bản quyền(?: thuộc về| của)?|حقوق النشر|جميع الحقوق محفوظة|版权(?:所有|归)|"
    r"все права защищены|derechos reservados|tous droits réservés|telif hakkı|hak cipta)[^.!?\n]{0,30})\Z",
    _I,
)
BYLINE: Final = re.compile(
    r"^\W{0,3}(?:by|von|par|por|di|da|từ|автор|авторы|بقلم|تقرير|إعداد|كتب|كتبت|اعداد|گزارش|oleh|yazan|haber|作者|撰文|文|記者|reported by|reporting by|"
    r"tác giả|bài|bài và ảnh|tekst|autor|autora|redacción|redação|rédaction|redaktion|penulis|reporter)(?:\s*[:：/|]|\s)(?P<who>[^.!?。:]{0,50})\Z",
    _I,
)
#: "with", at the end of a line.
BY_WITH: Final = re.compile(
    r"(?:^|[\s(])(?:avec(?: les)?|mit(?: material(?: von| der)?)?|with(?: reporting (?:by|from)| files from)?|con(?: información)?(?: de)?|"
    r"com(?: informações)?(?: d[aoe]s?)?|con informazioni (?:di|da)|tổng hợp(?: từ| theo)?|t/h(?: theo)?|"
    r"по материалам|по матеріалам|за матеріалами|综合|編譯|编译自|编译|dengan|مع|derleyen)\s*[:：]?\s*(?:the\s+|l['’]|la\s+|der\s+)?\Z",
    _I,
)
CONTRIBUTED: Final = re.compile(
    r"\s*(?:(?:staff\s+)?writers?\s[^.\n]{3,60}\s)?(?:also\s+)?(?:contributed|is responsible for the content)\b", _I
)

HAN_BEFORE: Final = re.compile(r"(?:据|據|根据|引述|援引|综合|告诉|告訴|接受|对|對|向)(?:[^，。；！？\n]{0,10})\Z")
HAN_AFTER: Final = re.compile(
    r"[》”」』]?(?:[^，。；！？\n《]{0,12}?)(?:报道|報道|报导|報導|消息|援引|引述|引用|披露|透露|发布|電|讯|訊|爆料|采访|專訪|专访|表示|称|稱|报称)|[》”」』]?[，,]"
)
HAN_BYLINE: Final = re.compile(r"[^，。；\n]{0,14}?(?:记者|記者|特派员|特约|通讯员|編譯)[^，。；\n摄]{0,14}[)）】]?\s*\Z")
HAN_DATELINE: Final = re.compile(
    r"[^，。；！？\n]{0,14}?\d{1,2}[月日](?:\d{1,2}日)?\s?(?:[电電讯訊]|综合|消息)|[\u4e00-\u9fff]{0,10}?(?:[电電讯訊])(?=[\s（(】)）:：]|\Z)"
)
HAN_REPORT: Final = re.compile(r"[》”」』]?[^，。；！？\n《]{0,6}?(?:报道|報道|报导|報導|援引|刊文|披露|消息称|消息说)")
HAN_TYPED: Final = re.compile(
    r"(?:据|據|援引)[^，。；《\n]{0,8}?(《[^》\n]{1,14}(?:报|報|周刊|杂志|邮报|新闻|时报)》|[\u4e00-\u9fff]{2,8}?(?:通讯社|通訊社|电视台|電視台|"
    r"日报|日報|晚报|晚報|早报|时报|時報|晨报|新闻网|广播电台))[^，。；\n]{0,10}?(?:报道|報道|报导|報導|消息|援引|称|稱)"
)

#: What the name of an agency or outlet that is in no list looks like.
SHAPE: Final = re.compile(
    r"(?:[A-ZÀ-Ý][\w.'’&-]*\s+){1,4}(?:News Agency|Press Agency|News Service|Newswire|Times|Post|Herald|Tribune|Gazette|Chronicle|Daily|"
    r"Observer|Guardian|Courier|Star|Mail|Monitor|News|Broadcasting Corporation|Press|TV|Television)\b"
    r"|(?:Agence|Agencia|Agência|Agenzia|Diario|Jornal|Journal|Radio|Rádio|El Diario|Kantor Berita|Harian|Báo|Đài|Hãng tin|Tạp chí|"
    r"Газета|Агентство|Радио|Телеканал)\s+[«“\"]?[A-ZÀ-ÝА-ЯЁĐ][^\n.,;()«»“”\"]{1,40}"
    r"|[A-ZÀ-Ý][\w-]+(?:[\s-][A-ZÀ-Ý][\w-]+)*(?:zeitung|-Zeitung|\sZeitung|\sNachrichten|\sAnzeiger|\sRundschau|\sTageblatt)\b"
    r"|(?:وكالة|صحيفة|قناة|جريدة|موقع|مجلة|خبرگزاری|روزنامه|شبكة)\s+[^\n.,،؛()]{2,30}"
    r"|[\u4e00-\u9fff]{2,10}(?:日报|日報|晚报|晚報|早报|时报|時報|晨报|周刊|通讯社|通訊社|电视台|電視台|新闻网|网|網|新闻|报)(?![\u4e00-\u9fff])"
)

#: How an entry of a feed, or a republished article, begins what it says about where it stood first.
OPENER: Final = re.compile(
    r"\W{0,4}(?:(?:the|this) (?:post|article|story|piece|report|essay|column|interview)|(?:originally|first) (?:published|appeared)|"
    r"republished|reprinted|(?:der|dieser) (?:beitrag|artikel|text)|zuerst|la entrada|el artículo|este artículo|esta nota|la noticia|"
    r"el post|esta noticia|publicado originalmente|l['’]article|cet article|le post|o post|este artigo|o artigo|esta reportagem|"
    r"publicad[oa] originalmente|запись|сообщение|статья|эта статья|пост|запис|tulisan|artikel|pos|berita|نوشته|مطلب|المقال|المقالة|ظهر|ظهرت|"
    r"نشر|تم نشر|bài viết|bài|l['’]articolo|il post|questo articolo|artykuł|wpis|投稿|原载|转载|轉載|首发|文章|本文|het bericht|"
    r"[^\n]{3,150} (?:yazısı|haberi|makalesi))",
    re.IGNORECASE,
)
#: What follows the source there.
APPEARED_AFTER: Final = re.compile(
    r"\s+(?:üzerinde|sitesinde|adresinde|پدیدار|منتشر|ظاهر|under a|and is|on [A-Z]|with permission|em \d)|[。\n|]|\.(?=\s|\Z)|\s[–—|]\s(?=https?:)"
)
