"""The rules find what pages put around an article, and leave reporting alone."""

from __future__ import annotations

import re
import unicodedata
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dedup.text.addresses import ADDRESS_WORDS
from dedup.text.boilerplate import Boilerplate, BoilerplateKind, find_boilerplate, telling_phrases
from dedup.text.boilerplate_rules import RULES
from dedup.text.tokens import tokenize

if TYPE_CHECKING:
    from collections.abc import Callable

ARABIC_POST = (
    "The post التحالف الدولي يجدد تمسكه بهزيمة “داعش” لتحقيق الاستقرار في سوريا والعراق"
    " first appeared on النيل - قناة مصر الإخبارية."
)
SEEDS = Path(__file__).parents[2] / "seeds"

RELATED = """
Related Posts
RELATED ARTICLES
You may also like
Read more: Ten hurt as ferry hits pier in Naples
See also: What we know about the flood
More from this section
Continue reading
Most read
Don't miss
For more news visit our website
Click here to read the full story
Tin liên quan
Tin liên quan:
Bài viết liên quan
Xem thêm > > Thủ tướng tiếp đại sứ Pháp
Đọc thêm: Giá xăng giảm lần thứ ba liên tiếp
Tin cùng chuyên mục
Có thể bạn quan tâm
اقرأ أيضا
اقرأ أيضًا: الأمم المتحدة تدعو إلى وقف إطلاق النار
مواضيع ذات صلة
قد يهمك أيضا
الأكثر قراءة
À lire aussi : la grève reconduite jusqu'à vendredi
Articles similaires
Lea también: El Congreso aprueba la reforma
Noticias relacionadas
Lesen Sie auch: Streik bei der Bahn beendet
Das könnte Sie auch interessieren
Leia também
Notícias relacionadas
Читайте также: Цены на нефть выросли
Похожие новости
İlgili Haberler
Baca juga: Harga beras naik lagi
Berita Terkait
相关新闻
延伸閱讀：颱風今晚登陸
関連記事
مطالب مرتبط
اخبار مرتبط:
بیشتر بخوانید: افزایش قیمت نفت در بازار جهانی
ادامه مطلب
پربازدیدترین اخبار
Mehr lesen
Подробнее
"""
CAPTION = """
Photo captions
Image caption
VIEW GALLERY
Chú thích ảnh
تعليق الصورة
Légende photo
Pie de foto
Подпись к фото
图片说明
写真説明
شرح عکس
"""
SHARE = """
Share on Facebook Twitter WhatsApp
Facebook Twitter Pinterest LinkedIn Email Print
Share this:
Share this story with your friends
Follow us on social media for live updates and breaking news alerts.
Follow us on Facebook and Twitter
Follow the Daily Example on Facebook, Twitter and Instagram.
Copy link
Chia sẻ bài viết
Chia sẻ Facebook Zalo Twitter
Theo dõi chúng tôi trên Facebook để cập nhật tin mới
تابعونا على صفحاتنا في مواقع التواصل الاجتماعي
تابعنا على فيسبوك
شارك هذا الخبر
مشاركة فيسبوك تويتر واتساب
Partagez cet article avec vos amis
Suivez-nous sur Facebook et Twitter
Síguenos en Twitter y Facebook
Compartir en WhatsApp
Folgen Sie uns auf Instagram
Siga-nos no Instagram
Поделиться в соцсетях
Подписывайтесь на наш канал в Telegram
Bizi takip edin
Ikuti kami di Instagram
分享到微信
この記事をシェアする
اشتراک‌گذاری در فیسبوک
این خبر را به اشتراک بگذارید
ما را در اینستاگرام دنبال کنید
به کانال تلگرام ما بپیوندید
تلگرام توییتر واتساپ
Chia sẻ lên Facebook
شارك على فيسبوك
Compartilhar no Facebook
Partilhar no WhatsApp
Поделиться в Facebook
Bagikan ke Facebook
Facebook'ta paylaş
"""
COMMENT = """
0 comments
Comments (3)
3 Comments
Leave a comment
Leave a Reply
Comments are closed.
Be the first to comment on this article
You must be logged in to post a comment.
Your email address will not be published. Required fields are marked *
Bình luận
Bình luận (12)
Gửi bình luận
Hãy là người đầu tiên bình luận bài viết này
0 التعليقات:
إرسال تعليق
أضف تعليقا
اترك تعليقًا
لن يتم نشر عنوان بريدك الإلكتروني.
Laisser un commentaire
Deja un comentario
Kommentar schreiben
Deixe um comentário
Добавить комментарий
Yorum yap
Tinggalkan komentar
发表评论
コメントを書く
نظرات کاربران
دیدگاه‌ها
دیدگاه خود را بنویسید
نشانی ایمیل شما منتشر نخواهد شد.
评论
"""
SYNDICATION = """
The post Ministers meet in Rome first appeared on Example News.
The post Why now? Five questions. first appeared on Example News.
The post Ministers meet in Rome appeared first on Example News.
This article was originally published by the Example Agency.
This story was first published on 3 May 2020.
Republished with permission.
Bài viết được đăng lại từ Báo Ví dụ
Bài viết Giá vàng hôm nay xuất hiện đầu tiên trên Tin Ví Dụ.
ظهرت المقالة اجتماع الوزراء أولاً على موقع المثال.
L'article Grève des trains est apparu en premier sur Exemple.
La entrada Huelga de trenes se publicó primero en Ejemplo.
Der Beitrag Streik der Bahn erschien zuerst auf Beispiel.
O post Greve dos trens apareceu primeiro em Exemplo.
Запись Забастовка впервые появилась на Пример.
این مطلب نخستین بار در روزنامه مثال منتشر شده است.
"""
NEWSLETTER = """
Sign up for our newsletter
Subscribe to our daily newsletter and get the top stories in your inbox.
Sign up here to receive the day's headlines straight to your inbox
Get the latest news delivered to your inbox every morning
Enter your email address
By signing up, you agree to our terms and conditions.
Download our app for the latest news
Đăng ký nhận bản tin hằng ngày của chúng tôi
Mời bạn đọc theo dõi tin tức mới nhất trên trang chủ của chúng tôi
Mời quý độc giả đăng ký nhận tin qua ứng dụng của báo
اشترك في نشرتنا البريدية
اشترك الآن في القائمة البريدية لتصلك آخر الأخبار
Inscrivez-vous à notre newsletter
Suscríbete a nuestro boletín
Abonnieren Sie unseren Newsletter
Assine nossa newsletter
Подпишитесь на нашу рассылку
订阅我们的电子报
メルマガ登録はこちら
در خبرنامه ما عضو شوید
عضویت در خبرنامه
E-bültenimize abone olun
Berlangganan newsletter kami
"""
COPYRIGHT = """
© 2021 Example News. All rights reserved.
Copyright 2019 The Example Press. All rights reserved.
Copyright © Example Media Group
All Rights Reserved
This material may not be published, broadcast, rewritten or redistributed.
Mọi hành vi sao chép nội dung phải được sự đồng ý bằng văn bản của tòa soạn.
Vui lòng ghi rõ nguồn khi phát hành lại thông tin từ website này
جميع الحقوق محفوظة
جميع الحقوق محفوظة © 2022 موقع المثال
© ٢٠٢١ جميع الحقوق محفوظة
Tous droits réservés
© 2020 Ejemplo. Todos los derechos reservados.
Alle Rechte vorbehalten
Todos os direitos reservados
Все права защищены
Tüm hakları saklıdır
Hak cipta dilindungi undang-undang
版权所有 未经授权不得转载
無断転載を禁じます
تمامی حقوق محفوظ است
کلیه حقوق این سایت متعلق به خبرگزاری مثال است.
استفاده از مطالب سایت با ذکر منبع بلامانع است.
"""
NOTICE = """
Advertisement
ADVERTISEMENT CONTINUE READING BELOW
Story continues below advertisement
This website uses cookies to improve your experience.
We use cookies to personalise content and ads.
Quảng cáo
إعلان
يستخدم هذا الموقع ملفات تعريف الارتباط لتحسين تجربتك
Publicité
Nous utilisons des cookies
Publicidad
Anzeige
Реклама
广告
スポンサーリンク
تبلیغات
این وب‌سایت از کوکی‌ها استفاده می‌کند.
حریم خصوصی
پذیرش همه کوکی‌ها
Alle Cookies akzeptieren
Aceitar cookies
Принять все файлы cookie
Bu web sitesi çerez kullanmaktadır
Tüm çerezleri kabul et
Terima semua cookie
接受所有Cookie
展开全文
Trang web này sử dụng cookie
Este sitio web utiliza cookies
Ce site utilise des cookies
"""
LINES = [
    (line, kind)
    for kind, block in {
        "related": RELATED,
        "caption": CAPTION,
        "share": SHARE,
        "comment": COMMENT,
        "syndication": SYNDICATION,
        "newsletter": NEWSLETTER,
        "copyright": COPYRIGHT,
        "notice": NOTICE,
    }.items()
    for line in block.strip().splitlines()
]

NEWS = """
The bank sends its newsletter to 40,000 subscribers every Friday.
Sign up for our newsletter, the email said, and then it asked for a password.
"Follow us," the guide told the children as the water rose.
"Please subscribe to our newsletter," he joked on stage.
“We want change. Follow us on Twitter,” she said.
The album, which first appeared on Spotify in March, has sold a million copies.
The post of finance minister first appeared on the list in 1999 and was dropped later.
The book was originally published in 1984 by a small press in Leeds.
The story, originally published on a blog, found its way to three national newspapers.
The article by two economists was first published in a journal in May.
The article was first published on Monday and was withdrawn a day later.
The court ruled that the film infringed the author's copyright.
Copyright law has not kept up with the machines, she argued.
Copyright holders asked the court for damages of 3 million dollars.
Both companies share this story of slow decline and sudden rescue.
Share prices on the exchange fell by 3 percent on Tuesday.
Comments by the minister angered farmers in the north.
The minister's comments are closed to interpretation, a spokesman added.
Facebook and Twitter removed the accounts on Thursday.
Facebook, Twitter and Google told the committee that they would cooperate.
He posted the picture on Facebook, and later on Twitter and Instagram.
Follow-up talks on Facebook's tax bill will be held in May.
Cookies are baked in the village oven every Saturday.
The regulator fined the firm because its website uses cookies without consent.
Advertisement spending fell sharply in the second quarter.
Related posts in the ministry remain vacant, according to the audit.
Read more books, the minister told pupils at the opening of the library.
More stories of abuse have emerged since the inquiry began.
Most popular of all was the mayor, who won 61 percent.
All rights and duties under the treaty will pass to the new state.
The reserved seats will be filled by women from rural districts.
Photo: AFP/VNA
(Photo by Jane Doe/Reuters)
Image source, Getty Images
By Jane Doe, Associated Press
TTXVN/Tin Tức
Ngoại trưởng Mỹ John Kerry. Ảnh: AFP/TTXVN
(Ảnh: AFP/TTXVN)
Theo Reuters
Nguồn: Báo Tin tức
Cơ quan chức năng đang thu thập thông tin liên quan đến vụ tai nạn.
Người phát ngôn từ chối bình luận về thông tin liên quan.
Bộ trưởng chia sẻ với bạn bè quốc tế về kinh nghiệm chống dịch.
Ông chia sẻ trên Facebook rằng gia đình vẫn an toàn.
Công ty kiện đối thủ vi phạm bản quyền phần mềm.
Người dân đăng ký nhận hỗ trợ tại trụ sở phường từ sáng sớm.
Ông đọc thêm nhiều sách về lịch sử trước khi viết cuốn này.
Hành vi sao chép trái phép bị phạt tới 100 triệu đồng.
Sở mời bạn bè quốc tế đến thăm lễ hội hoa.
Quảng cáo trên mạng tăng 20% so với cùng kỳ năm ngoái.
وقال الوزير إن الحقوق محفوظة للجميع بموجب الدستور.
شارك الرئيس في القمة العربية التي عقدت في الجزائر.
شارك هذا اللاعب في ثلاث مباريات مع المنتخب.
وأضاف في تعليق على القرار أن بلاده ترفض العقوبات.
إعلان الجزائر أكد على مركزية القضية الفلسطينية.
تابعنا الأحداث منذ بدايتها، قال شاهد عيان للوكالة.
نشر الجيش قواته على الحدود للمرة الأولى منذ عام.
المصدر: وكالة الأنباء الأردنية
(رويترز)
Les commentaires du ministre ont provoqué une vive réaction.
Les droits réservés aux riverains seront supprimés en juin.
Le journal a publié cet article la semaine dernière.
Photo : AFP
La publicidad en televisión cayó un 4 por ciento.
El presidente compartió en Twitter una foto de la reunión.
Síguenos fue el lema que coreaba la multitud.
Die Werbung im Fernsehen wird teurer, sagte der Verband.
Der Kommentar des Ministers sorgte für Unmut.
Foto: dpa
Os direitos reservados aos moradores serão revistos.
Комментарии министра вызвали недовольство фермеров.
Реклама алкоголя запрещена с первого января.
Фото: ТАСС
Yorumlar bakanın istifasına yol açtı.
Komentar menteri itu memicu protes petani.
Foto: Antara
广告收入同比下降百分之五。
他在评论中表示，相关新闻不属实。
记者 张三 报道
広告費は前年より減少した。
写真：共同通信
وزیر گفت که تمام حقوق شهروندان در قانون محفوظ است.
نظرات وزیر خشم کشاورزان را برانگیخت.
تبلیغات تلویزیونی در سه ماه گذشته کاهش یافت.
کاربران در تلگرام و توییتر به این خبر واکنش نشان دادند.
او در فیسبوک نوشت که خانواده‌اش در امان هستند.
به گفته او مطالب مرتبط با پرونده منتشر نخواهد شد.
Die Firma will alle Cookies der Konkurrenz prüfen.
Presiden membagikan foto rapat di Facebook.
Министр предложил поделиться в рабочей группе опытом регионов.
"""


def found(text: str) -> list[tuple[str, str]]:
    """The stretches that are found in a text, each with its kind."""
    tokens = tokenize(text)
    return [(text[b.start : b.end], b.kind.value) for b in find_boilerplate(text, tokens.words, tokens.spans)]


def is_covered(line: str, kind: str) -> bool:
    """Whether all words of a line are found, the first of them as this kind."""
    parts = found(line)
    return (
        bool(parts)
        and kind in {k for _, k in parts}
        and sum(len(tokenize(t).words) for t, _ in parts) == len(tokenize(line).words)
    )


@pytest.mark.parametrize(("line", "kind"), LINES)
def test_finds_a_whole_line(line: str, kind: str) -> None:
    assert is_covered(line, kind), found(line)


@pytest.mark.parametrize(("line", "kind"), LINES)
def test_other_lines_do_not_matter(line: str, kind: str) -> None:
    around = f"The ministers met in Rome on Monday.\n{line}\n\nThey will meet again in May."
    assert found(around) == found(line)


@pytest.mark.parametrize("sentence", NEWS.strip().splitlines())
def test_leaves_reporting_alone(sentence: str) -> None:
    assert found(sentence) == []
    assert found(f"The ministers met in Rome. {sentence} They will meet again in May.") == []


@pytest.mark.parametrize("language", ["ar", "de", "en", "es", "fa", "fr", "id", "pt", "ru", "tr", "vi", "zh"])
def test_every_language_has_rules_of_every_kind(language: str) -> None:
    kinds = {rule.kind for rule in RULES if rule.language == language}
    assert kinds == set(BoilerplateKind) - {BoilerplateKind.ADDRESS}


def test_the_lists_are_long_enough() -> None:
    assert len(LINES) >= 80
    assert len(NEWS.strip().splitlines()) >= 60
    assert {kind for _, kind in LINES} == {kind.value for kind in BoilerplateKind} - {"address"}


@pytest.mark.parametrize(
    "address",
    [
        "https://example.org/a/%D8%A7%D9%84?utm_source=x&fbclid=1",
        "http://www.example.com",
        "WWW.EXAMPLE.COM/Path_(1)/x",
        "https://пример.рф/путь",
    ],
)
def test_addresses_are_no_wording(address: str) -> None:
    for text in (address, f"Read it at {address}.", f"“{address}” ({address}), they said"):
        assert set(found(text)) == {(address, "address")}
    assert found("The www was invented at CERN; http and https came later.") == []


@pytest.mark.parametrize(
    ("seed", "expected"),
    [
        ("000", []),
        ("001", []),
        ("002", [("Photo captions", "caption"), ("Related Posts", "related")]),
        (
            "003",
            [
                (ARABIC_POST, "syndication"),
                ("0 التعليقات:", "comment"),
                ("إرسال تعليق", "comment"),
            ],
        ),
        ("004", []),
    ],
)
def test_seeds(seed: str, expected: list[tuple[str, str]]) -> None:
    (path,) = SEEDS.glob(f"{seed}_*.txt")
    assert found(path.read_text(encoding="utf-8")) == expected


def test_finds_sentences_at_the_end_of_a_paragraph() -> None:
    text = (
        "The talks go on, he said. Follow us on Facebook for more. Sign up for our newsletter! "
        "By subscribing you agree to our terms of use."
    )
    assert found(text) == [
        ("Follow us on Facebook for more.", "share"),
        ("Sign up for our newsletter!", "newsletter"),
        ("By subscribing you agree to our terms of use.", "newsletter"),
    ]


def test_a_syndication_line_holds_a_title_of_several_sentences() -> None:
    assert found("They left. The post What now? Nobody knows. first appeared on Example News.") == [
        ("The post What now?", "syndication"),
        ("Nobody knows.", "syndication"),
        ("first appeared on Example News.", "syndication"),
    ]


def test_a_copyright_sign_counts_only_beside_a_copyright_sentence() -> None:
    assert found("They left. © 2021 Example Inc. All rights reserved.") == [
        ("© 2021 Example Inc.", "copyright"),
        ("All rights reserved.", "copyright"),
    ]
    assert found("They left. © AFP") == []


ARTICLE = "The ministers of the region met in Rome on Monday and talked about trade.\n" * 6
TITLES = "Ten hurt as ferry hits pier\nOil prices rise for a third day\n"


def test_titles_below_a_last_heading_go_with_it() -> None:
    assert found(f"{ARTICLE}Related Posts\n{TITLES}") == [
        ("Related Posts", "related"),
        ("Ten hurt as ferry hits pier", "related"),
        ("Oil prices rise for a third day", "related"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        f"Related Posts\n{TITLES}{ARTICLE}",
        f"{ARTICLE}Related Posts\n{TITLES}The ministers will meet again in May.\n",
        f"{ARTICLE * 3}Related Posts\n{'Ten hurt as ferry hits pier' * 1}\n" + "Oil prices rise for a third day\n" * 12,
        f"{ARTICLE}Related Posts\nPhoto: Jane Doe of the Example Agency\nJane Doe\n",
    ],
    ids=["in front", "text follows", "too many", "credits"],
)
def test_titles_stay_where_they_may_be_something_else(text: str) -> None:
    assert found(text) == [("Related Posts", "related")]


@pytest.mark.parametrize(
    "change",
    [
        lambda text: unicodedata.normalize("NFC", text),
        lambda text: unicodedata.normalize("NFD", text),
        lambda text: text.upper(),
        lambda text: text.replace("ا", "ا\u064e").replace("ل", "ل\u0652"),
        lambda text: text.replace("e", "e\u200b").replace("i", "i\u200d"),
    ],
    ids=["NFC", "NFD", "upper case", "tashkeel", "zero width"],
)
def test_spelling_does_not_matter(change: Callable[[str], str]) -> None:
    assert [line for line, kind in LINES if not is_covered(change(line), kind)] == []


PIECES = st.one_of(
    st.sampled_from([line for line, _ in LINES]),
    st.sampled_from(NEWS.strip().splitlines()),
    st.sampled_from(
        ["\n", "\r\n", "\u2028", " ", ". ", "! ", "。", "“", '"', "…", "© ", ": ", "2021", "first", "-", "\t"]
    ),
    st.sampled_from([word for anchor in telling_phrases() for word in anchor.split()]),
    st.text(max_size=8),
)


@settings(max_examples=300)
@given(st.lists(PIECES, max_size=14).map("".join) | st.lists(PIECES, max_size=14).map(" ".join) | st.text())
def test_spans_are_sound_and_an_anchor_stands_in_the_text(text: str) -> None:
    tokens = tokenize(text)
    result = find_boilerplate(text, tokens.words, tokens.spans)
    end = 0
    for piece in result:
        assert end <= piece.start < piece.end <= len(text)
        assert isinstance(piece, Boilerplate)
        end = piece.end
    if result:
        words = f" {' '.join(tokens.words)} "
        anchors = (*telling_phrases(), *(f"{word} " for word in ADDRESS_WORDS))
        assert any(f" {anchor}" in words for anchor in anchors)


@given(st.sampled_from(LINES), st.lists(st.sampled_from(NEWS.strip().splitlines()), max_size=5))
def test_a_line_is_found_whatever_stands_around_it(line: tuple[str, str], news: list[str]) -> None:
    alone = found(line[0])
    around = found("\n".join([*news, line[0], *news]))
    titles = [piece for piece in around if piece not in alone]
    assert [piece for piece in around if piece in alone] == alone
    assert not titles or alone[0][1] == "related"


def test_templates_are_well_formed() -> None:
    templates = [line for rule in RULES for line in re.sub(r"\\\n\s*", "", rule.templates).strip().splitlines()]
    right = re.compile(r"(?:[^{}<>…]|\{[^{}<>…]*\}|…|<(?:[^{}<>…]|\{[^{}<>…]*\})+>)+")
    assert [own for own in templates if not right.fullmatch(own.strip()) or own.count("<") > 1] == []


def test_anchors_are_folded_phrases_of_at_most_a_few_words() -> None:
    for anchor in telling_phrases():
        assert "".join(f"{word} " for word in tokenize(anchor).words) == anchor
    assert "all rights reserved " in telling_phrases()
