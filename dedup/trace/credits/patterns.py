r"""What stands around the name of a source that is credited: regular expressions, searched around names only.

Those that end with ``\Z`` are searched in what stands in front of a name.
"""

from __future__ import annotations

import re
import unicodedata
from typing import Final

__all__ = [
    "AFTER_STOP", "APPEARED_AFTER", "BRACKETED", "BYLINE", "BY_WITH", "CASELESS", "CONTRIBUTED", "COPYRIGHT",
    "HAN_AFTER", "HAN_BEFORE", "HAN_BYLINE", "HAN_DATELINE", "HAN_REPORT", "HAN_TYPED", "OPENER", "OPENING",
    "PHOTO_AFTER", "PHOTO_LABEL", "PHOTO_WORD", "SEPARATOR", "SHAPE", "SOURCE_LABEL",
]  # fmt: skip

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
    r"ảnh(?: minh họa| minh hoạ| tư liệu| chụp| chụp màn hình| do)?|nguồn ảnh|ảnh nguồn|hình(?: ảnh)?|photos?|"
    r"photograph|picture|pictures|image|images|file photo|"
    r"photo credit|image credit|credit|credits|foto|fotos|fotograf[ií]a|imagen|imagem|imágenes|crédito|créditos|"
    r"crédits?(?: photo)?|"
    r"photographie|bild|bilder|bildquelle|fotoquelle|archivbild|symbolbild|фото|снимок|иллюстрация|фотография|صور[ةه]|"
    r"الصور[ةه]|صور|"
    r"تصوير|عدس[ةه]|مصدر الصور[ةه]|عکس|تصویر|عکاس|fotoğraf|fotoğraflar|görsel|gambar|图|圖|图片|圖片|"
    r"图片来源|图源|圖源|供图|"
    r"摄影|攝影|摄|"
    r"写真|사진|zdjęcie|fot\.|світлина|video|vídeo|видео|відео|فيديو|ویدئو|ویدیو|视频|视频来源|grafik|infographic|graphic|"
    r"رسم|رسوم|fotografie|immagine|lapresse foto|handout|courtesy of"
)
#: The words for a photograph that introduce its credit, with their sign.
PHOTO_LABEL: Final = re.compile(
    rf"(?:(?:(?<![^\W\d_])(?:{_PHOTO})|[图圖摄攝]|写真|图片)(?:\s*\([^()]*\))?\s*(?:[:：/|©=]|-\s|–|\s(?:by|von|de|par|di|da|"
    rf"oleh)\s*:?\s)"
    rf"|[(\[（【]\s*(?:{_PHOTO})[\s:：/／|©.])"
    r"(?:[^.!?;。！？\n()\[\]（）【】]|\([^()\n]{0,20}\)){0,60}[(\[（【]?\s{0,2}\Z",
    _I,
)
#: The same right in front of a name.
PHOTO_WORD: Final = re.compile(rf"(?<![^\W\d_])(?:{_PHOTO})\s*\Z|©\s*\Z", _I)
PHOTO_AFTER: Final = re.compile(
    r"\s*(?i:photo|photos|foto|ảnh|صورة|фото|video)(?!\w)\s*(?=[)\]/|.:]|\Z|by\b|via\b)|\s*[图圖](?![\u4e00-\u9fff])|"
    r"\s*/\s*(?i:file photo|archivo|handout|pool|stringer|photo|图)|\s*/\s*[^/\n]{2,40}/\s*(?i:file photo|archivo|"
    r"handout|pool)|"
    r"[^，。；\n]{0,14}?(?:[摄攝]|供图|供圖)(?![\u4e00-\u9fff])|"
    r"\s*/\s*[A-ZÀ-Ý][\w.'’-]+(?:\s+[A-ZÀ-Ý][\w.'’-]+){1,3}\s*[)\]]?\.?\s*\Z"
)

SOURCE_LABEL: Final = re.compile(
    r"(?:^|[(\[（【|•–—.!?。]\s*|\s-\s)\s*[*_>#]{0,3}(?:nguồn(?: tin| bài)?|ngu\u00f4\u0300n|nguo\u0302\u0300n|"
    r"theo nguồn|link gốc|source|sources|via|المصدر|مصدر|"
    r"المصادر|fuente|fuentes|quelle|quellen|fonte|fontes|источник|источники|джерело|source link|original source|"
    r"本文来源|来源|來源|消息来源|信息来源|稿源|文章来源|新闻来源|出典|ソース|출처|kaynak|sumber|منبع|źródło|"
    r"bron)\s*[*_]{0,2}\s*[:：]\s*[^.!?;。\n]{0,40}\Z",
    _I,
)
COPYRIGHT: Final = re.compile(
    r"(?:(?:©|\(c\)|copyright|&copy;)[^.!?\n]{0,40}|(?:bản quyền(?: thuộc về| của)?|حقوق النشر|جميع الحقوق محفوظة|"
    r"版权(?:所有|归)|"
    r"все права защищены|derechos reservados|tous droits réservés|telif hakkı|hak cipta)[^.!?\n]{0,30})\Z",
    _I,
)
BYLINE: Final = re.compile(
    r"^\W{0,3}(?:by|von|par|por|di|da|từ|автор|авторы|بقلم|تقرير|إعداد|كتب|كتبت|اعداد|گزارش|oleh|yazan|haber|作者|撰文|文|"
    r"記者|reported by|reporting by|"
    r"tác giả|bài|bài và ảnh|tekst|autor|autora|muhabir|redacción|redação|rédaction|redaktion|penulis|"
    r"reporter)(?:\s*[:：/|]|\s)(?P<who>[^.!?。:]{0,50})\Z",
    _I,
)
#: "with", at the end of a line.
BY_WITH: Final = re.compile(
    r"(?:^|[\s(])(?:avec(?: les)?|mit(?: (?:agentur)?(?:material|informationen|meldungen)(?: von| der)?)?|"
    r"with(?: reporting (?:by|from)| files from)?|con(?: información)?(?: de)?|"
    r"com(?: informações)?(?: d[aoe]s?)?|con informazioni (?:di|da)|tổng hợp(?: từ| theo)?|t/h(?: theo)?|"
    r"по материалам|по матеріалам|за матеріалами|综合|編譯|编译自|编译|dengan|مع|derleyen)"
    r"\s*[:：]?\s*(?:the\s+|l['’]|la\s+|"
    r"der\s+)?\Z",
    _I,
)
CONTRIBUTED: Final = re.compile(
    r"\s*(?:(?:staff\s+)?writers?\s[^.\n]{3,60}\s)?(?:also\s+)?(?:contributed|is responsible for the content)\b", _I
)

HAN_BEFORE: Final = re.compile(r"(?:据|據|根据|引述|援引|综合|告诉|告訴|接受|对|對|向)(?:[^，。；！？\n]{0,10})\Z")
HAN_AFTER: Final = re.compile(
    r"[》”」』]?(?:[^，。；！？\n《]{0,12}?)(?:报道|報道|报导|報導|消息|援引|引述|引用|披露|透露|发布|電|讯|訊|爆料|采访|專訪|专访|表示|称|稱|电|报称)|[》”」』]?[，,]"
)
HAN_BYLINE: Final = re.compile(
    r"[^，。；\n]{0,14}?(?:记者|記者|特派员|特约|通讯员|編譯)(?!获悉|從|从|在|了解|采访|注意|发现|拍|說|说)[^，。；\n摄]{0,14}[)）】]?\s*\Z"
)
HAN_DATELINE: Final = re.compile(
    r"[^，。；！？\n]{0,14}?\d{1,2}[月日](?:\d{1,2}日)?\s?(?:[电電讯訊]|综合|消息)|[\u4e00-\u9fff]{0,10}?(?:[电電讯訊]|"
    r"消息(?=[:：]))(?=[\s（(】)）:：]|\Z)"
)
HAN_REPORT: Final = re.compile(
    r"[》”」』]?[^，。；！？\n《]{0,6}?(?:报道|報道|报导|報導|援引|刊文|披露|消息称|消息说|记者获悉|记者从)|[说說](?=[，：:])"
)
HAN_TYPED: Final = re.compile(
    r"(?:据|據|援引)[^，。；《\n]{0,8}?(《[^》\n]{1,14}(?:报|報|周刊|杂志|邮报|新闻|时报)》|[\u4e00-\u9fff]{2,8}?(?:通讯社|通訊社|电视台|電視台|"
    r"日报|日報|晚报|晚報|早报|时报|時報|晨报|新闻网|广播电台))[^，。；\n]{0,10}?(?:报道|報道|报导|報導|消息|援引|称|稱)"
)

#: What the name of an agency or outlet that is in no list looks like.
SHAPE: Final = re.compile(
    r"(?:[A-ZÀ-Ý][\w.'’&-]*\s+){1,4}(?:News Agency|Press Agency|News Service|Newswire|Times|Post|Herald|Tribune|"
    r"Gazette|Chronicle|Daily|"
    r"Observer|Guardian|Courier|Star|Mail|Monitor|News|Broadcasting Corporation|Press|TV|Television)\b"
    r"|(?:Agence|Agencia|Agência|Agenzia|Diario|Jornal|Journal|Radio|Rádio|El Diario|Kantor Berita|Harian|Báo|Đài|"
    r"Hãng tin|Tạp chí|"
    r"Газета|Агентство|Радио|Телеканал)\s+[«“\"]?[A-ZÀ-ÝА-ЯЁĐ][^\n.,;()«»“”\"]{1,40}"
    r"|[A-ZÀ-Ý][\w-]+(?:[\s-][A-ZÀ-Ý][\w-]+)*(?:zeitung|-Zeitung|\sZeitung|\sNachrichten|\sAnzeiger|\sRundschau|"
    r"\sTageblatt)\b"
    r"|(?:وكالة|صحيفة|قناة|جريدة|موقع|مجلة|خبرگزاری|روزنامه|شبكة)\s+[^\n.,،؛()]{2,30}"
    r"|[\u4e00-\u9fff]{2,10}(?:日报|日報|晚报|晚報|早报|时报|時報|晨报|周刊|通讯社|通訊社|电视台|電視台|新闻网|网|網|新闻|报)(?![\u4e00-\u9fff])"
)

#: How an entry of a feed, or a republished article, begins what it says about where it stood first.
OPENER: Final = re.compile(
    r"\W{0,4}(?:(?:the|this) (?:post|article|story|piece|report|essay|column|interview)|(?:originally|"
    r"first) (?:published|appeared)|"
    r"republished|reprinted|(?:der|dieser) (?:beitrag|artikel|text)|zuerst|la entrada|el artículo|este artículo|"
    r"esta nota|la noticia|"
    r"el post|esta noticia|publicado originalmente|l['’]article|cet article|le post|o post|este artigo|o artigo|"
    r"esta reportagem|"
    r"publicad[oa] originalmente|запись|сообщение|статья|эта статья|пост|запис|tulisan|artikel|pos|berita|نوشته|مطلب|"
    r"المقال|المقالة|ظهر|ظهرت|"
    r"نشر|تم نشر|bài viết|bài|l['’]articolo|il post|questo articolo|artykuł|wpis|"
    r"投稿|原载|转载|轉載|首发|文章|本文|het bericht|"
    r"[^\n]{3,150} (?:yazısı|haberi|makalesi))",
    re.IGNORECASE,
)
#: What follows the source there.
APPEARED_AFTER: Final = re.compile(
    r"\s+(?:üzerinde|sitesinde|adresinde|پدیدار|منتشر|ظاهر|under a|and is|on [A-Z]|with permission|em \d)|[。\n|]|"
    r"\.(?=\s|\Z)|\s[–—|]\s(?=https?:)"
)

#: The end of a sentence, and signs that may stand before a sign-off.
AFTER_STOP: Final = re.compile(r"[.!?…”\"»)。！？؟۔][(\[（【—–\-/|*\s]*\Z")

#: A bracket that is open.
BRACKETED: Final = re.compile(r"[(\[（【][^()\[\]（）【】]{0,30}\Z")

#: A letter of a script without capitals.
CASELESS: Final = re.compile(r"[\u0590-\u08ff\u0e00-\u0eff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7ff]")

#: What may stand in front of a line.
OPENING: Final = " \t\u00a0\"“«„'*_\u200b\ufeff\u200e\u200f•>"
