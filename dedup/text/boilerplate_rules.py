"""The phrases that sites put around their articles, in ordinary orthography; `boilerplate` compiles and applies them.

A template is one line (a backslash continues it). ``{a|b|}`` stands for any of its alternatives (the last one here is
empty; braces do not nest), ``…`` for a gap of other words, and ``<...>`` marks the telling part: the one to four words
by which a document that may hold the phrase is recognised. Without a mark these are the first words of the template. A
good telling part is rare in reporting.

The rules are generic phrases. None may name an outlet, and a phrase that a reporter could write (``follow us``,
``newsletter``, ``copyright``) may stand here only together with what makes it a request to the reader.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, StrEnum, auto

__all__ = [
    "NO_TITLE",
    "REPORTING",
    "RULES",
    "SHARE_BUTTONS",
    "SHARE_FILLERS",
    "SHARE_NETWORKS",
    "BoilerplateKind",
    "Rule",
    "Shape",
]


class BoilerplateKind(StrEnum):
    """What a stretch of boilerplate is for.

    Examples
    --------
    >>> BoilerplateKind("share") is BoilerplateKind.SHARE
    True
    """

    RELATED = "related"
    CAPTION = "caption"
    SHARE = "share"
    COMMENT = "comment"
    SYNDICATION = "syndication"
    NEWSLETTER = "newsletter"
    COPYRIGHT = "copyright"
    NOTICE = "notice"
    ADDRESS = "address"


class Shape(Enum):
    """How a rule's phrase must stand in a unit, which is a line or a sentence of a line."""

    WHOLE = auto()  # the unit is the phrase, but for numbers before and after it
    LABEL = auto()  # as WHOLE, or the unit begins with the phrase and a colon, an arrow or the like
    START = auto()  # the unit begins with the phrase
    END = auto()  # the unit ends with the phrase
    WITHIN = auto()  # the unit holds the phrase anywhere
    BESIDE = auto()  # as START, and the sentence before or after it in the same line is boilerplate


@dataclass(frozen=True, slots=True)
class Rule:
    """One group of templates of one kind and shape.

    Parameters
    ----------
    language
        The language of the templates; for the reader, not for matching.
    kind
        What a match is reported as.
    shape
        How the phrase must stand in its unit.
    templates
        One template per line.
    limit
        The most words a unit may have.
    gap
        The most words ``…`` stands for.
    """

    language: str
    kind: BoilerplateKind
    shape: Shape
    templates: str
    limit: int = 40
    gap: int = 8


_K = BoilerplateKind
_S = Shape

_ENGLISH = (
    Rule(
        "en",
        _K.RELATED,
        _S.LABEL,
        """
        {related|recommended|suggested|latest|similar} {posts|articles|stories|reading|videos|coverage}
        related {post|article|story|content|news|links|topics|items|video|headlines|tags}
        {more|other|recent|popular|trending|featured|top} {articles|posts|stories}
        most {read|viewed|popular} {stories|articles|posts|news|}
        {you|readers} {may|might} also {like|enjoy|be interested in}
        {you might|you may} {like|be interested in|have missed}
        {recommended|suggested|picked|more} for you
        {also|must|further|now} read
        read {more|also|next|now|on|this|full story|full article|the full story|the full article}
        read more {here|on this|on this story|on this topic|about this story|at}
        {see|watch|look} also
        see more
        continue reading
        {in|don't miss our} case you missed it
        don't miss
        more {on this|on this story|on this topic|like this|from this author|from the author|from this section}
        {previous|next|older|newer} {post|article|story|posts|articles|stories}
        {filed|posted|published} under
        {article|post|story|} tags
        up next
        {editor's|editors'} {pick|picks}
        from {around the web|the web|our partners|the archives}
        around the web
        {trending|popular} {now|today|on|this week}
        what to read next
        {keep|continue} reading below
        """,
        limit=30,
    ),
    Rule(
        "en",
        _K.RELATED,
        _S.START,
        """
        {click here|tap here} {to read|for} {more|the full|the original|related|all the latest}
        {click|tap} {here|this link|the link} {to|for} {read|see|view|watch|more|find out more}
        {read|see|find|get|view} {more|all the latest|all our|the latest} {news|stories|articles|coverage} {on \
            our|from our|in our|at our|here}
        <read more on {our|this|the|their}>
        read the {original|full} {article|story|report|post|piece} {here|on|at|below}
        for more {news|stories|updates|breaking news|local news} {visit|go to|click|follow|check out|on|like|\
            from}
        for {the latest|all the latest|breaking} news {visit|go to|click|follow|download}
        <{visit|check} our {website|site|homepage|web site} {for|to}>
        scroll down {for|to}
        """,
        limit=30,
    ),
    Rule(
        "en",
        _K.CAPTION,
        _S.WHOLE,
        """
        {photo|image|picture|video|media|figure|gallery} {caption|captions}
        {hide|toggle|show|see|view} {caption|captions|photo caption}
        {photo|image|picture|photos|pictures} {gallery|galleries|slideshow}
        {view|see|show|open|enlarge|expand|click to enlarge} {gallery|slideshow|full gallery|all photos|more \
            photos|fullscreen|this image}
        {click|tap} to {enlarge|expand|zoom}
        """,
    ),
    Rule(
        "en",
        _K.SHARE,
        _S.LABEL,
        """
        share {this|on|via|it|now|article|story|post|link|options|with friends|the story|the article|the post|\
            the news|your thoughts}
        share this {article|story|post|page|news|content|link|video|on|via|with|entry|with your friends}
        {spread the word|spread the love}
        {tweet|pin|print|email|e-mail|like|save|bookmark} this {article|story|post|page|}
        {follow|like|find|join|contact} {us|me}
        {follow|like|find|connect with} us {on|at|here}
        stay connected
        {copy|copied} link {to clipboard|}
        link copied {to clipboard|}
        send {this|} {by|via} email
        click to share
        {share|sharing} {buttons|options}
        """,
        limit=30,
    ),
    Rule(
        "en",
        _K.SHARE,
        _S.START,
        """
        share {this|the|our} {story|article|post|news|page|report|video} {with|on|via|to|by|using|and}
        share {this|it|on|via} {facebook|twitter|whatsapp|linkedin|telegram|pinterest|reddit|email|x|social \
            media}
        share {this|it} {on|via|with} {facebook|twitter|whatsapp|linkedin|telegram|pinterest|reddit|email|x|\
            social media|your friends}
        {click|tap} to {share|email|print|tweet} {on|this|a link|via|opens|}
        {please|remember to|don't forget to|and|} <{follow|like|find|join|connect with} us on {facebook|twitter|\
            x|instagram|youtube|tiktok|telegram|whatsapp|linkedin|threads|social|google|our|snapchat|pinterest|\
            bluesky|mastodon|flipboard}>
        follow {us|our|me} … <on {social media|facebook|twitter|instagram|youtube|telegram|whatsapp|google news|\
            tiktok|linkedin}>
        {why not|you can|you can also|to get more stories like this|} follow … <on {facebook|twitter|instagram|\
            social media|google news}>
        {join|follow|subscribe to} our {whatsapp|telegram|facebook|viber|youtube|twitter|instagram|social media|\
            official} {channel|channels|group|page|pages|community|account|accounts|handles}
        {like|visit} our facebook {page|pages}
        {join the|join our} conversation {on|below|in}
        {follow|like} us {for|and|or|by|at|here}
        tag us {in|on}
        {get in touch|contact us|reach us|message us} {on|via} {whatsapp|facebook|twitter|telegram|email}
        {send|email|e-mail|share} {us|in|} your {story|news} {ideas|tips|stories} {to|with|via|at}
        {do you|have you got|got} {have|} a {story|tip|news tip|story idea} {for us|for|you want to share|to \
            share|suggestion}
        """,
        limit=45,
    ),
    Rule(
        "en",
        _K.SHARE,
        _S.WITHIN,
        """
        <follow us on {social media|facebook|twitter|instagram|our social}> {and|for|to get|to stay}
        <find us on {facebook|twitter|instagram|social media}>
        """,
        limit=25,
    ),
    Rule(
        "en",
        _K.COMMENT,
        _S.LABEL,
        """
        comments
        {1|one} comment
        {no|view|show|load|see|hide|read|post|all|your|latest|top|reader|readers|user|facebook|add} {comments|a \
            comment|your comment} {yet|on this article|on this story|}
        {leave|add|post|write|submit} {a|your} {comment|reply|response|comments}
        comments {are|have been} {closed|disabled|off|turned off}
        {comments|comment} {closed|off|section|policy|form|rss|box}
        {no|0} {comments|responses|replies} yet
        {join|start} the {discussion|conversation}
        {log|sign} in to {comment|reply|post a comment|leave a comment|join the conversation}
        cancel reply
        be the first to {comment|reply}
        what do you think
        have your say
        your email address will not be published
        required fields are marked
        save my name {email and website|email|} in this browser for the next time i comment
        {post|submit} comment
        post a reply
        {thoughts|responses} on
        """,
        limit=16,
    ),
    Rule(
        "en",
        _K.COMMENT,
        _S.START,
        """
        {please|} {leave|drop|post|write|add} {a|your} {comment|comments|reply} {below|in the|on this|or|and \
            let us}
        {let us know|tell us} … <in the {comments|comment} {below|section}>
        {you|} <{must|need to|please} {be logged in|log in|login|sign in|register}> … to {comment|post a \
            comment|leave a comment|comment on}
        your email address will not be published
        required fields are marked
        save my name email {and website|address} <in this browser>
        comments {are|have been} {closed|disabled|moderated|turned off} {for|on}
        notify me of {new|follow-up|followup} {posts|comments}
        <be the first to {comment|leave a comment|reply}>
        join the {conversation|discussion} {below|in the comments|by leaving}
        """,
    ),
    Rule(
        "en",
        _K.SYNDICATION,
        _S.START,
        """
        the {post|article|story} … <{first|originally} {appeared|published} {on|in|at}>
        the {post|article|story} … <appeared first {on|at|in}>
        the {post|article|story} … <was {first|originally} published {on|at}>
        this {article|story|post|piece|report|content|news|column|essay} {was|is|has been|} {first|originally} \
            {published|appeared|posted|featured|written}
        this {article|story|post|piece|report|content|item} {was|is|has been} {republished|reprinted|syndicated|\
            reproduced|adapted}
        this {article|story|post|piece|report|content} {first appeared|appeared first|originally appeared|\
            appeared originally}
        this {article|story|post|piece|report|content} <{was|is|has been} {automatically|auto} {generated|\
            published|translated|syndicated}>
        this {article|story|post|report|content} <{was|is|has been} published from {a|an} {wire|agency|\
            syndicated|automated}>
        {except for the headline|apart from the headline} this story {has|was} not
        <this {story|article|report} has not been edited>
        {originally|first} published {at|on|by} … <{on|in} this {site|website}>
        {republished|reprinted|reproduced} with {permission|the permission}
        <{republished|reprinted} under {a|the} creative commons>
        {read the|see the|view the} original {article|story|post} {here|on|at}
        {source link|original source|via original}
        {the|} content {is|was} {provided|produced} by a third party
        """,
        limit=70,
        gap=60,
    ),
    Rule(
        "en",
        _K.SYNDICATION,
        _S.BESIDE,
        """
        {it|this article|the article|the story|this version|the text|the original} {has been|was|is} {edited|\
            updated|shortened|translated|republished|reproduced|lightly edited}
        read the original {article|story|post|}
        """,
        limit=25,
    ),
    Rule(
        "en",
        _K.NEWSLETTER,
        _S.WHOLE,
        """
        {newsletter|newsletters} {signup|sign up|subscription}
        {our|daily|weekly|free|email|the daily|the weekly} newsletter
        {subscribe|sign up} {now|today|here|to newsletter|for free|via email|by email}
        get {our|the} {newsletter|newsletters|app}
        {thank you|thanks} for {subscribing|signing up|your subscription|reading}
        enter your email {address|}
        your email address
        stay {informed|up to date|updated|in the know}
        {download|get} {our|the} {app|mobile app|free app}
        {support us|donate now|support our journalism|become a member}
        """,
    ),
    Rule(
        "en",
        _K.NEWSLETTER,
        _S.START,
        """
        <{sign up|sign-up|signup|register|subscribe} {for|to|here for|now for|now to|today for|today to}> {our|\
            the|my|free|your|a free} {free|daily|weekly|morning|evening|email|e-mail|} {newsletter|newsletters|\
            newsletter's|mailing list|email list|email updates|email alerts|bulletin|briefing|push \
            notifications|youtube channel|podcast|e-paper|digest}
        {sign up|sign-up|subscribe|register} … <{newsletter|newsletters|mailing list} {to get|to receive|and \
            get|and receive|here|today|now|below}>
        {sign up|subscribe|register} {to receive|to get|and get|now to get|today to get|now and get|for} … <{in|\
            to} your inbox>
        {sign up|subscribe|register} {here|now|today|below} {to|for|and} {get|receive|our|unlimited|full|stay|\
            the latest|continue|read}
        {get|have|receive} … <{delivered|sent} {straight|directly|right|daily|} to {your|you} {inbox|email}>
        {get|receive} … <{in|to|straight to|directly to} your {inbox|mailbox|email} >
        {like|enjoy|enjoyed|love|liked} {this|what you|reading this|our} … <{subscribe|sign up} {to|for} {our|\
            the|my}>
        {click here|tap here} to {subscribe|sign up|join|register|donate}
        {join|become} {over|more than|thousands|millions} … <{newsletter|subscribers|subscribe}>
        {never miss|don't miss} {a story|an update|any|out on} … <{subscribe|sign up|newsletter|inbox}>
        {want|need|looking for} … <{sign up for|subscribe to} {our|the}>
        {to get|to receive|for|if you} … <{sign up for|subscribe to|join} our {free|daily|weekly|} {newsletter|\
            newsletters|mailing list|briefing}>
        {download|install|get} {our|the} {free|new|mobile|} app {for|to|now|on|today|from}
        enable {push|browser|} notifications {to|for}
        by {subscribing|signing up|registering|submitting|providing your|clicking|entering your} … <you {agree|\
            consent|accept|confirm|acknowledge|are agreeing}>
        {you can|you may} {unsubscribe|opt out} {at any time|any time|anytime}
        {please|} check your inbox {or|and|to|for}
        {support|help} {our|us|independent|quality} … <{donate|subscribe|become a member|making a donation|\
            donation today} {now|today|here}>
        {if you|} {value|appreciate} our {journalism|reporting|work}
        {if you|please|to support} … <consider {subscribing|signing up|donating|becoming a}>
        """,
        limit=45,
        gap=22,
    ),
    Rule(
        "en",
        _K.NEWSLETTER,
        _S.BESIDE,
        """
        {you can|you may} {unsubscribe|opt out|change|manage|also}
        {unsubscribe|no spam|it's free|learn more|find out more|enter your|read our|see our|subscribe|sign up}
        {we will|we'll|we} {send|never|not|respect|promise|only|won't}
        {we won't|we don't} {spam|share|send|sell}
        {stay|get} {up to|informed|connected|tuned|ahead|in the|our|the latest|the best|the day's|all the|breaking}
        {join|please|thank|thanks} {us|our|the|over|check|note|enter|see|read|you for|for}
        {your information|your data|your privacy|your email}
        for more {information|details} {see|visit|read}
        {this site|this form} is protected by
        """,
        limit=25,
    ),
    Rule(
        "en",
        _K.COPYRIGHT,
        _S.LABEL,
        """
        copyright
        <{all|some} rights reserved>
        """,
    ),
    Rule(
        "en",
        _K.COPYRIGHT,
        _S.START,
        """
        <{all|some|no} rights reserved>
        <copyright {all rights|by|c|the|notice|protected|of|reserved}> … {rights reserved|reserved|\
            without permission|without the}
        {this material|this content|the content|the contents|this article|no part|the material|any} … <{may not|\
            must not|cannot} be {published|reproduced|copied|redistributed|republished|used|broadcast}>
        {any|} <{unauthorized|unauthorised} {use|reproduction|copying|redistribution|duplication}> … \
            {prohibited|forbidden|permission|written|strictly}
        <reproduction> … {without|in whole} {permission|prior|written|express|or in part}
        <{no part|none} of {this|the|these|our}> … without {permission|prior|the prior|written|express}
        """,
        limit=60,
        gap=30,
    ),
    Rule(
        "en",
        _K.COPYRIGHT,
        _S.END,
        """
        <{all|some} rights reserved>
        <all rights reserved> {worldwide|unless otherwise stated}
        """,
    ),
    Rule(
        "en",
        _K.COPYRIGHT,
        _S.BESIDE,
        """
        {this material|no part|reproduction|distribution|use of this|terms of|privacy|unauthorized|unauthorised|\
            powered by|designed by|developed by|theme by|website by|published by|the content|for permission|do \
            not}
        """,
        limit=45,
    ),
    Rule(
        "en",
        _K.NOTICE,
        _S.WHOLE,
        """
        {advertisement|advertisements|sponsored|sponsored content|paid content|paid post|advertorial|promoted \
            content|sponsored links|sponsored post}
        {skip|close|remove|report this} {ad|ads|advert|advertisement}
        {advertisement|ad} {continue reading below|scroll to continue|story continues below|feedback}
        {story|article} continues below {advertisement|this ad}
        scroll {down|} to continue {with content|reading|}
        {accept|reject|manage|allow|decline} {all|cookies|all cookies|my cookies|cookie preferences|preferences|\
            non-essential cookies}
        {cookie|cookies|privacy} {policy|settings|notice|preferences|consent|statement}
        {terms|terms and conditions|terms of use|terms of service} {privacy policy|and privacy policy|privacy}
        {skip|jump|back|return|go} to {content|main content|top|navigation|main navigation|footer|homepage|the \
            top}
        {back to|return to} {top|homepage|home page}
        {please|} enable {javascript|cookies}
        loading {comments|video|more}
        """,
    ),
    Rule(
        "en",
        _K.NOTICE,
        _S.START,
        """
        {we|we and our partners} <use cookies>
        {this site|this website|our website|our site|this page} uses cookies
        this {story|article|post} continues below
        {story|article|post} continues {below|after}
        {we use|we and our partners use|we and our partners store} … <cookies {and|to|on|for}>
        by {continuing|using|browsing|visiting|clicking|closing} … <{you} {agree|accept|consent}>
        {please|you need to} {enable|turn on|allow|accept} {javascript|cookies} {to|in|on}
        {your browser does not support|javascript is disabled|javascript is required|javascript must be}
        {the|} <{views|opinions|views and opinions} expressed {in this|here|above|are}> … {do not|those of the \
            author|the author's own|not necessarily}
        {we may|this post may|this article may|this page may|this article contains|this post contains} … \
            <{affiliate links|affiliate commission|earn a commission|a small commission|a commission from}>
        {please|} {turn off|disable} your ad {blocker|block}
        {privacy policy|about us|contact us|cookie policy|terms of use|terms of service} \
            {privacy policy|about us|contact us|contact|terms of use|terms of service|terms|cookie policy}
        """,
        limit=60,
        gap=25,
    ),
)

_VIETNAMESE = (
    Rule(
        "vi",
        _K.RELATED,
        _S.LABEL,
        """
        {các|những|} {tin|bài|bài viết|tin bài|tin tức|video|chủ đề|bài báo|sự kiện} liên quan
        {xem|đọc} {thêm|tiếp|ngay|nhiều|nhiều nhất|nhiều hơn}
        {xem|đọc} thêm {tại đây|các bài viết|các tin|các bài viết khác|tin liên quan}
        {tin|bài|bài viết|tin bài} cùng {chuyên mục|chủ đề|tác giả|mục}
        cùng {chuyên mục|chủ đề|tác giả}
        {các|những} {tin|bài|bài viết|tin tức} {khác|mới|mới nhất|nổi bật|cũ hơn|đã đưa}
        {tin|bài viết|tin tức|bài} {khác|mới nhất|nổi bật|mới hơn|cũ hơn|tiếp theo|trước|đọc nhiều|xem nhiều|\
            được quan tâm|hot|mới cập nhật}
        có thể bạn {quan tâm|thích|muốn xem|muốn đọc|chưa đọc|chưa biết|cũng quan tâm}
        bạn có thể {quan tâm|thích|xem thêm|muốn xem|thích xem}
        bạn có biết
        đừng bỏ lỡ
        {từ khóa|từ khoá} {liên quan|}
        {dòng sự kiện|chủ đề nổi bật|bài nổi bật}
        mời {xem|đọc} thêm
        {mời|} {quý độc giả|quý vị|bạn đọc|độc giả|các bạn} {xem|đọc} thêm
        theo dòng sự kiện
        """,
        limit=30,
    ),
    Rule(
        "vi",
        _K.RELATED,
        _S.START,
        """
        {xem|đọc} thêm tại đây
        {click|bấm|nhấn} {để|vào đây để|vào để|xem} xem {thêm|tiếp|chi tiết}
        {xem|đọc} thêm các {bài viết|tin tức|tin|bài} {khác|liên quan|về|tại}
        {mời|kính mời} {quý độc giả|quý vị|quý vị độc giả|bạn đọc|độc giả|các bạn|quý bạn đọc|quý khán giả} \
            {xem|đọc|đón đọc|đón xem|theo dõi} {thêm|tiếp|video|các bài|các tin bài|clip|chi tiết}
        {bài viết|bài báo|thông tin|nội dung|tin tức} … <mời {quý độc giả|bạn đọc|độc giả|quý vị|quý bạn đọc} \
            {đón|theo|tiếp}>
        """,
        limit=50,
        gap=40,
    ),
    Rule(
        "vi",
        _K.CAPTION,
        _S.WHOLE,
        """
        chú thích {ảnh|hình|hình ảnh|cho ảnh}
        {thư viện|bộ sưu tập|xem} ảnh
        {bấm|nhấn|click} {vào|} {ảnh|hình} để {phóng to|xem ảnh lớn|xem kích thước lớn|xem rõ hơn}
        """,
    ),
    Rule(
        "vi",
        _K.SHARE,
        _S.LABEL,
        """
        chia sẻ {bài viết|bài viết này|bài này|bài|tin này|tin|lên|qua|với bạn bè|ngay|cho bạn bè|liên kết}
        chia sẻ {bài viết|tin|bài} {lên|qua|trên} {facebook|zalo|twitter|mạng xã hội|email}
        {sao chép|copy} {liên kết|link|đường dẫn}
        {in|lưu|gửi} {bài viết|bài này|bài viết này|tin này}
        theo dõi {chúng tôi|trên facebook|fanpage|chúng tôi trên|chúng tôi tại}
        {kết nối|liên hệ} với chúng tôi
        {gửi|chia sẻ} {email|qua email|cho bạn bè}
        """,
        limit=30,
    ),
    Rule(
        "vi",
        _K.SHARE,
        _S.START,
        """
        {hãy|vui lòng|mời bạn|mời các bạn|mời bạn đọc|mời quý độc giả|bạn đọc|} <{theo dõi|kết nối với|like|\
            thích} {chúng tôi|fanpage|trang fanpage|kênh|trang|báo|tạp chí}> … {trên|qua} {facebook|zalo|google \
            news|youtube|tiktok|mạng xã hội|các mạng xã hội|các nền tảng|telegram|twitter|instagram}
        {hãy|vui lòng|mời bạn|mời các bạn|mời bạn đọc|} <chia sẻ {bài viết|tin|câu chuyện|bài} {này|}> {với|cho|\
            lên|trên|đến|tới} {bạn bè|mọi người|mạng|facebook|người thân|mạng xã hội}
        nếu … <hãy chia sẻ {cho|với|bài|đến|tới}>
        {mời|kính mời|hãy|} {bạn đọc|độc giả|quý độc giả|quý vị|các bạn|bạn|} <{like|nhấn theo dõi|bấm theo dõi|\
            tham gia} {fanpage|trang|kênh|group|nhóm}> … {facebook|zalo|youtube|telegram|tiktok|viber}
        """,
        limit=45,
        gap=12,
    ),
    Rule(
        "vi",
        _K.COMMENT,
        _S.LABEL,
        """
        {các|tất cả|xem|gửi|viết|thêm|để lại|ý kiến|chưa có|đăng|hiển thị} bình luận {của bạn|nào|mới nhất|khác|\
            }
        bình luận {của bạn|bài viết|mới nhất|facebook|hay nhất|quan tâm nhất|}
        {ý kiến|gửi ý kiến|phản hồi} {của bạn|bạn đọc|độc giả|của bạn đọc}
        {hủy|trả lời|viết} {trả lời|bình luận|phản hồi}
        để lại {một bình luận|một bình luận hủy|bình luận|bình luận của bạn|phản hồi|một phản hồi|nhận xét}
        {đăng|gửi|viết} {nhận xét|phản hồi|ý kiến}
        đăng nhập để {bình luận|gửi bình luận|gửi ý kiến}
        không có {nhận xét nào|bình luận nào|bình luận}
        hiện chưa có bình luận nào
        """,
        limit=16,
    ),
    Rule(
        "vi",
        _K.COMMENT,
        _S.START,
        """
        {hiện chưa|chưa} có bình luận nào
        {hãy|} là người {đầu tiên|} {bình luận|gửi bình luận} {bài viết|cho|về}
        hãy là người đầu tiên {bình luận|gửi}
        {bạn đọc|độc giả|quý độc giả|các bạn|bạn} {có thể|hãy} <{gửi|để lại|viết} {bình luận|ý kiến|nhận xét}>
        {email|địa chỉ email} của bạn sẽ không được {hiển thị|công khai}
        {bạn cần|vui lòng|bạn phải|mời bạn|hãy} đăng nhập … <để {bình luận|gửi bình luận|gửi ý kiến|lại bình \
            luận}>
        {mời bạn|mời bạn đọc|hãy|vui lòng|mời quý độc giả} {để lại|gửi|viết|nhập} {bình luận|ý kiến|nhận xét|\
            phản hồi} {bên dưới|dưới đây|của bạn|cho|về|tại|ở|vào}
        {bình luận|ý kiến} {của bạn|} {sẽ|đang} được {kiểm duyệt|biên tập|xem xét|duyệt} {trước khi|}
        """,
    ),
    Rule(
        "vi",
        _K.SYNDICATION,
        _S.START,
        """
        {bài viết|bài báo|bài|tin|nội dung} {này|} {được|đã được} {đăng lại|đăng tải lần đầu|đăng lần đầu|xuất \
            bản lần đầu|đăng đầu tiên|tổng hợp|dẫn lại|dịch lại|trích đăng|tự động} {trên|từ|tại|theo|bởi|trong|\
            và|lần}
        {bài viết|bài báo|nội dung} {này|} {được|đã được} … <{xuất hiện|đăng|đăng tải|xuất bản} {đầu tiên|lần \
            đầu} {trên|tại|ở}>
        {bài viết|bài|bài báo} … <xuất hiện {đầu tiên|lần đầu} {trên|tại|ở}>
        nguồn bài viết {gốc|}
        {link|đường dẫn} bài {gốc|viết gốc}
        """,
        limit=60,
        gap=45,
    ),
    Rule(
        "vi",
        _K.NEWSLETTER,
        _S.LABEL,
        """
        {đăng ký|đăng kí} {nhận|} {bản tin|tin|tin mới|tin tức|email|nhận tin|newsletter|theo dõi|kênh}
        {bản tin|newsletter} {hằng ngày|hàng ngày|hàng tuần|hằng tuần|email|qua email}
        {nhập|điền} {email|địa chỉ email} của bạn
        {tải|cài đặt} {ứng dụng|app}
        """,
        limit=14,
    ),
    Rule(
        "vi",
        _K.NEWSLETTER,
        _S.START,
        """
        {hãy|mời bạn|mời bạn đọc|vui lòng|bạn hãy|} <{đăng ký|đăng kí} {để|ngay để|} nhận> {bản tin|tin|tin tức|\
            thông tin|thông báo|email|những tin|các tin} {của chúng tôi|mới|mới nhất|hằng|hàng|nóng|qua|từ|miễn \
            phí|sớm|thời|điện tử|nhanh}
        {đăng ký|đăng kí} {nhận|} bản tin {để|của|hằng|hàng|qua|miễn}
        <{đăng ký|đăng kí|subscribe} {kênh|theo dõi kênh}> … {youtube|để nhận|để không bỏ lỡ|của chúng tôi|để \
            theo dõi}
        đừng quên {đăng ký|theo dõi|like|bấm|nhấn} {kênh|fanpage|trang|chúng tôi|theo dõi|nút}
        <{mời|kính mời} {bạn đọc|độc giả|quý độc giả|quý vị|các bạn|bạn|quý bạn đọc|quý vị độc giả}> … {trang \
            chủ|bản tin|website|chuyên mục|fanpage|ứng dụng|kênh} {của|chúng tôi|hằng|hàng|để|báo|và|\
            youtube|facebook|zalo|telegram|tiktok}
        <{tải|cài đặt} {ứng dụng|app}> … {để|tại|về} {đọc|cập nhật|nhận|đây|máy|theo dõi}
        <{bằng việc|bằng cách|khi} {đăng ký|nhấn|bấm|gửi|tiếp tục}> … {bạn|quý vị} {đồng ý|đã đồng ý|chấp nhận|\
            xác nhận}
        {truy cập|ghé thăm} {website|trang web|trang chủ|trang} {của chúng tôi|chúng tôi} {để|tại}
        <{hãy|mời bạn|mời quý độc giả|mời bạn đọc|đừng quên} {theo dõi|truy cập|cập nhật}> … {của chúng tôi|\
            chúng tôi để|chuyên mục|mỗi ngày để}
        cảm ơn {bạn|các bạn|quý độc giả|quý vị|bạn đọc} đã {đăng ký|theo dõi|đọc|quan tâm|đón đọc}
        """,
        limit=50,
        gap=30,
    ),
    Rule(
        "vi",
        _K.COPYRIGHT,
        _S.START,
        """
        <mọi {hành vi|hình thức} {sao chép|trích dẫn|sử dụng|copy|đăng lại}> … {phải|cần|đều|khi|mà|nếu} {được|\
            có|ghi|phải|chưa|không}
        <{nghiêm cấm|cấm|không được|không} {sao chép|mọi hành vi sao chép|mọi hình thức sao chép|copy} {dưới|\
            nội dung|bài|lại|thông tin|và}> … {nếu|khi|văn bản|không} {chưa|có|không|được|của}
        <{vui lòng|xin|đề nghị} {ghi rõ|dẫn|ghi|trích|không sao chép|không copy} {nguồn|lại nguồn|link|nội \
            dung}> … {khi|nếu|từ} {phát hành|sử dụng|đăng lại|trích dẫn|sao chép|copy|dẫn|website|trang}
        <{ghi rõ|ghi|dẫn|trích dẫn} nguồn> … khi {phát hành|sử dụng|đăng lại|trích dẫn|sao chép} {lại|thông tin|\
            nội dung|từ|bài}
        <{chỉ được|không được} {phát hành|sao chép|sử dụng|đăng} lại> {thông tin|nội dung|bài} … {khi|nếu|văn \
            bản|đồng ý} {có|chưa|của|bằng|không}
        {bản quyền|toàn bộ bản quyền|tác quyền} … <{bảo lưu|giữ bản quyền|đã được bảo hộ|mọi quyền}>
        """,
        limit=50,
        gap=30,
    ),
    Rule(
        "vi",
        _K.COPYRIGHT,
        _S.LABEL,
        """
        {bản quyền|bản quyền thuộc về|đơn vị giữ bản quyền}
        giữ bản quyền nội dung
        {mọi|tất cả|tất cả các} <quyền {được|đều được|đã được} bảo lưu>
        giữ toàn quyền
        """,
        limit=20,
    ),
    Rule(
        "vi",
        _K.COPYRIGHT,
        _S.START,
        """
        bản quyền thuộc {về|} {báo|tạp chí|trang|công ty|tòa soạn|toà soạn|chúng tôi|website}
        <giữ bản quyền nội dung> trên
        """,
        limit=25,
    ),
    Rule(
        "vi",
        _K.COPYRIGHT,
        _S.END,
        """
        {mọi|tất cả|tất cả các} <quyền {được|đều được|đã được} bảo lưu>
        """,
    ),
    Rule(
        "vi",
        _K.NOTICE,
        _S.WHOLE,
        """
        {quảng cáo|bài quảng cáo|nội dung quảng cáo|tin tài trợ|nội dung tài trợ|bài viết tài trợ}
        {tắt|đóng|bỏ qua} quảng cáo
        liên hệ {quảng cáo|đặt quảng cáo}
        {chính sách|chấp nhận} {cookie|cookies|bảo mật|quyền riêng tư}
        {về|quay lại} {trang chủ|đầu trang}
        điều khoản {sử dụng|dịch vụ}
        """,
    ),
    Rule(
        "vi",
        _K.NOTICE,
        _S.START,
        """
        {chúng tôi|trang web này|website này|trang này} {có|} <{sử dụng|dùng} {cookie|cookies}>
        {bài viết|*|} thể hiện quan điểm {riêng|cá nhân|riêng của tác giả}
        """,
    ),
    Rule(
        "vi",
        _K.SHARE,
        _S.WHOLE,
        """
        {chia sẻ|gửi} {lên|qua|trên|tới|với} {facebook|twitter|whatsapp|telegram|linkedin|zalo|x|email}
        """,
    ),
)

_ARABIC = (
    Rule(
        "ar",
        _K.RELATED,
        _S.LABEL,
        """
        {اقرأ|إقرأ|اقرا|اقرئي|اقرأوا|شاهد|طالع|تابع|انظر} {أيضا|المزيد|كذلك|أيضاً على|في هذا الموضوع|في الموقع|\
            المزيد على}
        {اقرأ|شاهد|طالع} {المزيد من|أيضا في|أيضا من|من هنا}
        {مواضيع|موضوعات|مقالات|أخبار|اخبار|منشورات|تدوينات|قصص|فيديوهات|الأخبار|المواضيع|المقالات} {ذات صلة|\
            متعلقة|مشابهة|مرتبطة|ذات علاقة|قد تهمك|قد تعجبك|ذات الصلة|المشابهة|المتعلقة}
        {خبر|موضوع|مقال|مقالة} {ذو صلة|ذات صلة|متعلق|مشابه}
        {قد|ربما} {يهمك|يعجبك|تعجبك|تهمك|يعجبكم|يهمكم} {أيضا|ايضا|}
        {لمزيد من|للمزيد من} {الأخبار|التفاصيل|المعلومات|المقالات}
        {الأكثر|المقالات الأكثر|الأخبار الأكثر|المواضيع الأكثر} {قراءة|مشاهدة|تعليقا|شعبية|تداولا}
        {آخر|أحدث} {الأخبار|المواضيع|المقالات|أخبار الموقع}
        {المقال|الخبر|الموضوع|المقالة|التدوينة} {السابق|التالي|السابقة|التالية}
        {رسالة|مشاركة} {أحدث|أقدم}
        {كلمات|الكلمات} {دلالية|مفتاحية|الدلالية|المفتاحية}
        {الوسوم|وسوم}
        لا يفوتك
        {من نفس|في نفس} {القسم|الكاتب|التصنيف}
        {روابط|رابط} {ذات صلة|متعلقة|ذو صلة}
        """,
        limit=30,
    ),
    Rule(
        "ar",
        _K.RELATED,
        _S.START,
        """
        {لقراءة|لمتابعة|لمشاهدة|للمزيد|لمزيد|للاطلاع على} {المزيد|الخبر|المقال|التفاصيل|بقية|من التفاصيل|من \
            الأخبار|الموضوع} … <{اضغط|انقر|اضغطوا|انقروا|يرجى} {هنا|على|زيارة|الضغط}>
        {اضغط|انقر|إضغط} هنا {لقراءة|لمشاهدة|لمتابعة|للمزيد|للاطلاع|لمعرفة|للاشتراك}
        {اقرأ|إقرأ|طالع|شاهد} المزيد {على|من|عن|في|حول}
        """,
        limit=25,
        gap=10,
    ),
    Rule(
        "ar",
        _K.CAPTION,
        _S.WHOLE,
        """
        {تعليق|شرح} {الصورة|الصور|على الصورة}
        {التعليق|تعليق} على {الصورة|الصور}
        {معرض|ألبوم} {الصور|صور}
        {اضغط|انقر} {على الصورة|} {للتكبير|لتكبير الصورة}
        """,
    ),
    Rule(
        "ar",
        _K.SHARE,
        _S.LABEL,
        """
        {شارك|شاركها|شاركوا|انشر|مشاركة|شاركنا} {هذا|على|عبر|الخبر|المقال|هذا الخبر|هذا المقال|الموضوع|هذا \
            الموضوع|هذه المقالة|المقالة|مع أصدقائك|رأيك|التدوينة|هذه|القصة|الرابط}
        {مشاركة|المشاركة|نشر|إرسال} {على|عبر|في} {فيسبوك|الفيسبوك|تويتر|واتساب|الواتساب|البريد الإلكتروني|\
            البريد|مواقع التواصل|تيليجرام|لينكد إن|x}
        {تابعنا|تابعونا|تابعنا على|تابعونا على|لمتابعتنا}
        {نسخ|انسخ} الرابط
        {طباعة|اطبع} {المقال|الخبر|الموضوع|هذا المقال}
        {إرسال|أرسل} {بالبريد الإلكتروني|عبر البريد الإلكتروني|إلى صديق|لصديق}
        {تم نسخ|تم نسخ الرابط}
        {شارك|شاركها}
        """,
        limit=25,
    ),
    Rule(
        "ar",
        _K.SHARE,
        _S.START,
        """
        {يمكنكم|يمكنك|} {تابعنا|تابعونا|متابعتنا} {على|عبر|في|من خلال|أيضا على|الآن على} {صفحتنا|صفحاتنا|صفحة|\
            فيسبوك|فيس بوك|الفيسبوك|تويتر|إنستغرام|انستجرام|إنستجرام|يوتيوب|تيليجرام|تلغرام|تليجرام|واتساب|\
            مواقع|منصات|وسائل|شبكات|قناتنا|قنواتنا|جوجل|غوغل|حساباتنا|حسابنا|منصة|google|facebook|twitter|\
            telegram|youtube|instagram}
        <{شارك|شاركوا|انشر|انشروا} {هذا|هذه|المقال|الخبر|الموضوع|القصة}> {الخبر|المقال|الموضوع|المقالة|القصة|مع|\
            على|عبر} {مع|على|عبر|أصدقائك|أصدقائكم|فيسبوك|مواقع|الأصدقاء}
        {انضم|انضموا|اشترك|اشتركوا} {إلى|في|لنا} {قناتنا|قناة|صفحتنا|مجموعتنا|مجموعة|قنواتنا|جروب} … <{على|عبر|\
            في} {تيليجرام|تلغرام|تليجرام|تيليغرام|واتساب|الواتساب|يوتيوب|فيسبوك|telegram|whatsapp|youtube|\
            التلغرام}>
        {للمزيد|لمتابعة|لمزيد|لمتابعتنا} … <{تابعونا|تابعنا|متابعتنا} {على|عبر}>
        {للمزيد|لمتابعة|لمزيد|لمتابعتنا} … <{اشتركوا|اشترك|انضموا|انضم} {في|إلى} {قناتنا|صفحتنا|نشرتنا|قنواتنا|خدمة}>
        {تابعوا|تابع} {صفحتنا|صفحاتنا|قناتنا|قنواتنا|حساباتنا|حسابنا|موقعنا|أخبارنا}
        {تابعوا|تابع|يمكنك|يمكنكم} … <{عبر|على} {تطبيقنا|موقعنا|صفحتنا|صفحاتنا|قناتنا|حساباتنا}>
        لا تنسوا {متابعتنا|مشاركة|الاشتراك}
        """,
        limit=35,
        gap=12,
    ),
    Rule(
        "ar",
        _K.COMMENT,
        _S.LABEL,
        """
        {التعليقات|تعليقات}
        {أضف|اضف|اترك|أترك|اكتب|أكتب|إرسال|ارسال|أرسل|إضافة|كتابة|ضع|شارك} {تعليق|تعليقا|تعليقك|تعليقاتك|ردا|رد|\
            التعليق|تعليقا جديدا|رأيك|تعليق جديد}
        {لا|لا توجد|لا يوجد|ليس هناك|عرض|مشاهدة|عدد|كل|جميع|أحدث|شاهد} {تعليقات|التعليقات|أي تعليقات|تعليق} \
            {بعد|حتى الآن|}
        {التعليقات|باب التعليقات} {مغلقة|مغلق|على هذا المقال|على الخبر}
        {اترك|أترك} {رد|تعليق} {إلغاء الرد|}
        إلغاء الرد
        {تعليق|تعليقان} {واحد|}
        {لن يتم نشر|لن يتم نشر عنوان} بريدك الإلكتروني
        {ما رأيك|ما رأيكم} {في هذا الخبر|}
        تعليقات {فيسبوك|الفيسبوك|القراء|الزوار}
        """,
        limit=10,
    ),
    Rule(
        "ar",
        _K.COMMENT,
        _S.START,
        """
        لن يتم نشر {عنوان|بريدك} {بريدك|الإلكتروني}
        الحقول الإلزامية مشار إليها
        احفظ اسمي {بريدي الإلكتروني|وبريدي الإلكتروني|بريدي}
        {يجب|يجب أن|عليك|يرجى} … <{تسجيل الدخول|مسجلا الدخول} {لإضافة|لكتابة|لنشر|للتعليق|لتستطيع|لتتمكن}>
        {كن أول من|كن أول} {يعلق|من يعلق|يضيف|تعليق|المعلقين}
        {التعليقات|الآراء} المنشورة {لا تعبر|تعبر|هنا}
        {شاركنا|شاركونا|أخبرنا} {رأيك|برأيك|رأيكم|برأيكم|آراءكم|بآرائكم} {في التعليقات|في|عبر|بالتعليقات}
        """,
        limit=30,
    ),
    Rule(
        "ar",
        _K.SYNDICATION,
        _S.START,
        """
        {ظهرت|ظهر|نشر|نشرت} {المقالة|المقال|التدوينة|الموضوع|هذا المقال|هذه المقالة|الخبر|المنشور} … <{أولا|\
            أولاً|لأول مرة|للمرة الأولى|أول مرة} {على|في}>
        {المقالة|التدوينة|المقال|الموضوع|الخبر|المنشور} … <{ظهرت|ظهر} {أولا|أولاً|لأول مرة} {على|في}>
        {نشر|نشرت|تم نشر} {هذا|هذه} {المقال|الخبر|المقالة|التقرير|الموضوع} … <{في الأصل|نقلا عن|لأول مرة|للمرة \
            الأولى}>
        {هذا|هذه} {المقال|الخبر|المقالة|التقرير|المحتوى} {نشر|نشرت|منقول|منقولة|مترجم|مأخوذ} {في|عن|من|على|أولا}
        {رابط|مصدر} {المقال|الخبر|الموضوع} {الأصلي|الاصلي}
        {ملحوظة|ملاحظة|تنويه} … <{نشر|نقل|منقول} {أولا|الخبر|المقال|من المصدر|من}>
        """,
        limit=60,
        gap=45,
    ),
    Rule(
        "ar",
        _K.NEWSLETTER,
        _S.LABEL,
        """
        {النشرة|نشرتنا|القائمة} {البريدية|الإخبارية|الاخبارية|الإلكترونية|الأخبارية}
        {اشترك|إشترك|سجل} {الآن|معنا|في النشرة|في القائمة البريدية|مجانا|بالنشرة|في القناة}
        {أدخل|ادخل|اكتب} {بريدك|بريدك الإلكتروني|عنوان بريدك}
        {حمل|حملوا|نزل} {التطبيق|تطبيقنا}
        """,
        limit=10,
    ),
    Rule(
        "ar",
        _K.NEWSLETTER,
        _S.START,
        """
        {اشترك|اشتركوا|إشترك|سجل|سجلوا|للاشتراك|انضم} {الآن|مجانا|معنا|} {في|إلى|ب|على} {نشرتنا|النشرة|القائمة|\
            قائمتنا|نشراتنا|خدمة|قناتنا}
        {اشترك|اشتركوا|سجل|سجلوا|انضم} … <{لتصلك|ليصلك|لتصلكم|للحصول على|لتلقي|لاستلام|كي تصلك} {آخر|أهم|أحدث|\
            جميع|كل|النشرة|أخبارنا|الأخبار|جديد|أبرز|نشرتنا|إشعارات}>
        {احصل|احصلوا|تلقى|استقبل} على … <{بريدك|بريدكم} {الإلكتروني|الالكتروني}>
        {حمل|حملوا|نزل|قم بتحميل|لتحميل} {تطبيق|تطبيقنا|التطبيق} {لتصلك|من|الآن|على|لمتابعة|لتصلكم|مجانا}
        {لتصلك|ليصلك|لتصلكم} {آخر|أهم|أحدث|جميع|كل} الأخبار
        {بالاشتراك|بتسجيلك|باشتراكك|بالتسجيل|بالنقر} … <{توافق|أنت توافق|فإنك توافق|موافقتك} {على|}>
        {فعل|قم بتفعيل|تفعيل} {الإشعارات|خاصية الإشعارات}
        {يمكنك|يمكنكم} إلغاء الاشتراك
        """,
        limit=45,
        gap=25,
    ),
    Rule(
        "ar",
        _K.COPYRIGHT,
        _S.START,
        """
        {جميع|كل|كافة} {الحقوق|حقوق النشر|حقوق الطبع|حقوق الملكية|حقوق الطبع والنشر} {محفوظة|محفوظه}
        {الحقوق|حقوق النشر|حقوق الطبع|حقوق الطبع والنشر|حقوق النشر والطبع} {محفوظة|محفوظه}
        {حقوق النشر|حقوق الطبع|حقوق الطبع والنشر|حقوق التأليف والنشر} … <{محفوظة|محفوظه}>
        {يمنع|يحظر|لا يسمح|ممنوع|لا يجوز} {نقل|نسخ|إعادة نشر|اقتباس|إعادة استخدام|نشر} … <{دون|بدون|إلا} {إذن|\
            موافقة|ذكر|الحصول|الإشارة|بإذن|بموافقة|تصريح|الرجوع}>
        """,
        gap=22,
    ),
    Rule(
        "ar",
        _K.COPYRIGHT,
        _S.LABEL,
        """
        {حقوق|حقوق الطبع|جميع حقوق} {النشر|والنشر}
        """,
        limit=20,
    ),
    Rule(
        "ar",
        _K.COPYRIGHT,
        _S.END,
        """
        {جميع|كل|كافة} الحقوق {محفوظة|محفوظه}
        """,
    ),
    Rule(
        "ar",
        _K.NOTICE,
        _S.WHOLE,
        """
        {إعلان|اعلان|إعلانات|اعلانات}
        {محتوى|مادة|روابط} {إعلاني|إعلانية|ممول|ممولة|دعائية}
        {سياسة|اتفاقية} {الخصوصية|ملفات تعريف الارتباط|الاستخدام}
        {شروط|أحكام} {الاستخدام|الخدمة}
        {تخطي|إغلاق} {الإعلان|الاعلان}
        {قبول|أوافق على} {الكل|ملفات تعريف الارتباط|الكوكيز}
        {الذهاب|انتقل|العودة} إلى {الأعلى|أعلى|المحتوى|الصفحة الرئيسية}
        """,
    ),
    Rule(
        "ar",
        _K.NOTICE,
        _S.START,
        """
        {يستخدم|نستخدم|يستعمل|نحن نستخدم} {هذا الموقع|موقعنا|الموقع|} <{ملفات تعريف الارتباط|ملفات الارتباط|\
            الكوكيز|ملفات الكوكيز|cookies}>
        {المقال|الآراء|المقالات|هذا المقال|الآراء الواردة} … <{لا تعبر|لا يعبر|تعبر|يعبر} {بالضرورة|عن رأي \
            كاتبها|عن رأي كاتبه|عن رأي صاحبه}>
        """,
        gap=15,
    ),
    Rule(
        "ar",
        _K.SHARE,
        _S.WHOLE,
        """
        {شارك|شاركها|شاركه|انشر} {على|عبر|في} {فيسبوك|الفيسبوك|تويتر|واتساب|الواتساب|تلغرام|تيليجرام|\
            لينكد إن|facebook|twitter|whatsapp|telegram|x}
        """,
    ),
)

_FRENCH = (
    Rule(
        "fr",
        _K.RELATED,
        _S.LABEL,
        """
        {à lire|à voir|lire|voir|à écouter} {aussi|également|ensuite}
        {lire la suite|lire plus|en savoir plus|sur le même sujet|à lire sur le même sujet|dans la même \
            rubrique}
        {articles|article|sujets|contenus|actualités} {similaires|similaire|liés|lié|connexes|associés|récents|\
            recommandés|en relation}
        {les plus lus|les plus consultés|vous aimerez aussi|vous pourriez aussi aimer|à ne pas manquer|nos \
            dernières actualités|à lire absolument}
        {article précédent|article suivant|mots clés}
        """,
        limit=30,
    ),
    Rule(
        "fr",
        _K.CAPTION,
        _S.WHOLE,
        """
        {légende|légendes} {photo|photos|de la photo|de l'image}
        """,
    ),
    Rule(
        "fr",
        _K.SHARE,
        _S.LABEL,
        """
        {partager|partagez} {cet article|sur|l'article|cette page|ceci|via}
        partager {sur|via} {facebook|twitter|whatsapp|linkedin|telegram|x}
        {suivez nous|suivez moi|copier le lien|imprimer cet article|envoyer par mail|envoyer par email|nous \
            suivre}
        """,
        limit=20,
    ),
    Rule(
        "fr",
        _K.SHARE,
        _S.START,
        """
        {suivez nous|retrouvez nous|rejoignez nous|suivez l'actualité|suivez toute l'actualité} {sur|aussi sur|\
            également sur|en direct sur|de} {facebook|twitter|x|instagram|youtube|whatsapp|telegram|les réseaux|\
            nos réseaux|google|linkedin|tiktok|notre}
        partagez cet article {avec|sur|via}
        <{abonnez vous à|rejoignez}> {notre|la} {chaîne|page|groupe} {whatsapp|youtube|telegram|facebook}
        """,
    ),
    Rule(
        "fr",
        _K.COMMENT,
        _S.LABEL,
        """
        commentaires
        {laisser|laissez|ajouter|écrire|poster|publier} {un|votre|une} {commentaire|réponse}
        {aucun commentaire|voir les commentaires|annuler la réponse|les commentaires sont fermés|réagir à cet \
            article|soyez le premier à commenter|tous les commentaires}
        """,
        limit=10,
    ),
    Rule(
        "fr",
        _K.COMMENT,
        _S.START,
        """
        {votre adresse|votre adresse de messagerie|votre adresse e-mail} ne sera pas publiée
        {connectez vous|vous devez être connecté|identifiez vous} … <pour {commenter|laisser un commentaire|\
            publier un commentaire|réagir}>
        """,
    ),
    Rule(
        "fr",
        _K.SYNDICATION,
        _S.START,
        """
        {l'article|cet article|cet article a été|l'article a été|la publication} … <{est apparu|apparu|publié|\
            paru|est paru} {en premier|initialement|pour la première fois|à l'origine} {sur|dans|par}>
        cet article {a été|est} {initialement|republié|d'abord|originellement} {publié|paru|à partir|sous}
        """,
        limit=60,
        gap=45,
    ),
    Rule(
        "fr",
        _K.NEWSLETTER,
        _S.START,
        """
        {inscrivez vous|abonnez vous} {à|gratuitement à|dès maintenant à|pour} {notre|la|nos|recevoir} \
            {newsletter|newsletters|lettre|lettres|infolettre|notre newsletter|la newsletter}
        {recevez|recevoir} … <{dans votre boîte|par email|par e-mail|par mail|newsletter}>
        {en vous inscrivant|en vous abonnant} vous {acceptez|reconnaissez}
        {vous pouvez|vous pourrez} vous {désinscrire|désabonner} à tout moment
        {téléchargez notre application|téléchargez l'application|cet article est réservé aux abonnés|abonnez \
            vous pour lire|abonnez vous dès}
        """,
        gap=25,
    ),
    Rule(
        "fr",
        _K.NEWSLETTER,
        _S.WHOLE,
        """
        {s'inscrire à|inscription à} la newsletter
        abonnez vous
        """,
    ),
    Rule(
        "fr",
        _K.COPYRIGHT,
        _S.START,
        """
        {tous|tous les} droits {réservés|de reproduction|de propriété|sont réservés}
        {reproduction|toute reproduction} … <{interdite|sans autorisation|est interdite}>
        """,
    ),
    Rule(
        "fr",
        _K.COPYRIGHT,
        _S.END,
        """
        tous droits {réservés|de reproduction réservés}
        """,
    ),
    Rule(
        "fr",
        _K.NOTICE,
        _S.WHOLE,
        """
        {publicité|la suite après la publicité|contenu sponsorisé|mentions légales|politique de confidentialité|\
            gérer les cookies|accepter les cookies|tout accepter|retour en haut}
        """,
    ),
    Rule(
        "fr",
        _K.NOTICE,
        _S.START,
        """
        {nous utilisons|ce site utilise|notre site utilise|ce site web utilise} … <{des|les} cookies>
        en poursuivant {votre navigation|la navigation}
        """,
    ),
)

_SPANISH = (
    Rule(
        "es",
        _K.RELATED,
        _S.LABEL,
        """
        {lea|lee|leer|ver|vea|mira|te puede interesar|también|puedes leer} {también|además|más|también en}
        {noticias|artículos|notas|entradas|contenido|temas|contenidos} {relacionadas|relacionados|relacionado|\
            similares|recomendadas|recomendados|recientes}
        {noticia|artículo|nota|entrada} {relacionada|relacionado|anterior|siguiente}
        {te puede interesar|te podría interesar|le puede interesar|quizás te interese|también te puede \
            interesar|puede interesarte|te recomendamos|lo más leído|lo más visto|lo más visto hoy|seguir \
            leyendo|sigue leyendo|no te pierdas}
        """,
        limit=30,
    ),
    Rule(
        "es",
        _K.CAPTION,
        _S.WHOLE,
        """
        {pie de foto|pie de imagen|leyenda de la foto|galería de fotos|galería de imágenes}
        """,
    ),
    Rule(
        "es",
        _K.SHARE,
        _S.LABEL,
        """
        {compartir|comparte|compártelo|comparta} {en|esto|esta noticia|este artículo|esta nota|por|vía|con|\
            noticia|artículo}
        {síguenos|síganos|síguenos en|síguenos en redes|copiar enlace|copiar el enlace|enviar por correo|\
            imprimir artículo}
        """,
        limit=20,
    ),
    Rule(
        "es",
        _K.SHARE,
        _S.START,
        """
        <{síguenos|síganos|encuéntranos|búscanos|sigue toda la información}> {en|también en|a través de|de} \
            {facebook|twitter|x|instagram|youtube|whatsapp|telegram|nuestras|nuestra|nuestro|redes|las redes|\
            google|tiktok}
        compartir en {facebook|twitter|whatsapp|telegram|linkedin|x|redes}
        {comparte|comparta} {esta noticia|este artículo|esta nota|esta historia} {con|en}
        {únete|suscríbete|únase} {a|al} {nuestro|nuestra} {canal|grupo|página|comunidad} {de|en}
        """,
    ),
    Rule(
        "es",
        _K.COMMENT,
        _S.LABEL,
        """
        comentarios
        {deja|dejar|deje|escribe|agregar|añadir|publicar|haz|enviar} {un|una|tu|su} {comentario|respuesta}
        {sin comentarios|ver comentarios|cancelar respuesta|cancelar la respuesta|no hay comentarios|ningún \
            comentario|los comentarios están cerrados|deja tu comentario}
        """,
        limit=10,
    ),
    Rule(
        "es",
        _K.COMMENT,
        _S.START,
        """
        {tu|su} dirección de correo {electrónico|} no será publicada
        los campos obligatorios están marcados
        {inicia sesión|debes iniciar sesión|regístrate|debes estar registrado} … <para {comentar|dejar un \
            comentario|publicar un comentario}>
        """,
    ),
    Rule(
        "es",
        _K.SYNDICATION,
        _S.START,
        """
        {la entrada|el artículo|la noticia|la nota|el post|esta noticia} … <{se publicó|apareció|fue publicada|\
            fue publicado|aparece} {primero|originalmente|por primera vez|por primera} {en|vez}>
        {este artículo|esta nota|este texto|esta noticia|esta historia|este contenido} {fue|se|ha sido} \
            {publicado|publicada|publicó} {originalmente|primero|por primera vez|inicialmente}
        {este artículo|esta nota|este texto|esta noticia} {fue|se} originalmente {publicado|publicada|publicó}
        """,
        limit=60,
        gap=45,
    ),
    Rule(
        "es",
        _K.NEWSLETTER,
        _S.START,
        """
        <{suscríbete|suscríbase|regístrate|apúntate|inscríbete} {a|aquí a|gratis a|ya a|para|en}> {nuestro|\
            nuestra|la|el|nuestros|recibir} {newsletter|boletín|boletines|newsletters|lista|nuestro boletín|las \
            noticias|nuestra newsletter|las últimas}
        {recibe|reciba|recibir} … <en {tu|su} {correo|email|bandeja|buzón}>
        {al suscribirte|al suscribirse|al registrarte|al registrarse} … <{aceptas|acepta|estás aceptando}>
        {puedes|puede} darte de baja en cualquier momento
        {descarga|descargue} {nuestra|la} {app|aplicación}
        """,
        gap=25,
    ),
    Rule(
        "es",
        _K.NEWSLETTER,
        _S.WHOLE,
        """
        {suscríbete|suscríbase|suscríbete ahora|boletín de noticias|newsletter diaria}
        """,
    ),
    Rule(
        "es",
        _K.COPYRIGHT,
        _S.START,
        """
        {todos|todos los} {derechos|los derechos} {reservados|están reservados}
        {prohibida|queda prohibida|se prohíbe} {la|su|toda|} reproducción {total|parcial|sin|de|o|}
        """,
    ),
    Rule(
        "es",
        _K.COPYRIGHT,
        _S.END,
        """
        todos los derechos reservados
        """,
    ),
    Rule(
        "es",
        _K.NOTICE,
        _S.WHOLE,
        """
        {publicidad|anuncio|contenido patrocinado|aviso legal|política de privacidad|política de cookies|\
            aceptar cookies|aceptar todas las cookies|volver arriba|la historia continúa debajo del anuncio}
        """,
    ),
    Rule(
        "es",
        _K.NOTICE,
        _S.START,
        """
        {utilizamos|usamos|este sitio web utiliza|este sitio utiliza|este sitio web usa|este sitio usa|esta web \
            utiliza} … <cookies>
        """,
        gap=3,
    ),
)

_GERMAN = (
    Rule(
        "de",
        _K.RELATED,
        _S.LABEL,
        """
        {lesen sie auch|lies auch|lesen sie hier|mehr zum thema|zum thema|auch interessant|das könnte sie auch \
            interessieren|das könnte dich auch interessieren|das könnte ihnen auch gefallen|weiterlesen|\
            meistgelesen|meistgelesene artikel|weitere artikel|weitere nachrichten|ähnliche artikel|ähnliche \
            beiträge|verwandte artikel|verwandte themen|passend dazu|siehe auch|empfohlene artikel|nächster \
            artikel|vorheriger artikel|neueste beiträge|lesetipps}
        """,
        limit=30,
    ),
    Rule(
        "de",
        _K.CAPTION,
        _S.WHOLE,
        """
        {bildunterschrift|bildunterschriften|bildergalerie|zur bildergalerie|bild vergrößern}
        """,
    ),
    Rule(
        "de",
        _K.SHARE,
        _S.LABEL,
        """
        {teilen sie diesen artikel|artikel teilen|diesen artikel teilen|beitrag teilen|jetzt teilen|auf \
            facebook teilen|auf twitter teilen|per whatsapp teilen|per mail teilen|teilen auf|teilen mit|folgen \
            sie uns|folge uns|link kopieren|artikel drucken|per e-mail versenden}
        """,
        limit=20,
    ),
    Rule(
        "de",
        _K.SHARE,
        _S.START,
        """
        {folgen sie|folge|folgt|besuchen sie} uns {auch auf|auf|bei|auch bei} {facebook|twitter|x|instagram|\
            youtube|whatsapp|telegram|social|google|linkedin|tiktok|unseren|unserem}
        {abonnieren sie|abonniere|folgen sie} {unseren|unserem} {kanal|whatsapp|youtube|telegram}
        """,
    ),
    Rule(
        "de",
        _K.COMMENT,
        _S.LABEL,
        """
        kommentare
        {kommentar|antwort|einen kommentar|ihren kommentar} {schreiben|hinterlassen|verfassen|abgeben|abbrechen}
        {schreiben sie einen kommentar|schreibe einen kommentar|hinterlasse einen kommentar|hinterlassen sie \
            einen kommentar|keine kommentare|alle kommentare|kommentare anzeigen|kommentare lesen|diskutieren \
            sie mit|antworten abbrechen}
        """,
        limit=10,
    ),
    Rule(
        "de",
        _K.COMMENT,
        _S.START,
        """
        {deine|ihre} e-mail-adresse wird nicht veröffentlicht
        {melden sie sich an|bitte melden sie sich an|loggen sie sich ein|sie müssen angemeldet sein|du musst \
            angemeldet sein} … <um {zu kommentieren|einen kommentar|kommentieren}>
        """,
    ),
    Rule(
        "de",
        _K.SYNDICATION,
        _S.START,
        """
        {der beitrag|der artikel|dieser artikel|dieser beitrag} … <{erschien|erschien zuerst|wurde zuerst|\
            erscheint zuerst|ist zuerst} {auf|in|bei|erschienen|veröffentlicht|zuerst}>
        dieser {artikel|text|beitrag} {erschien|wurde|ist} {zuerst|ursprünglich|zunächst}
        """,
        limit=60,
        gap=45,
    ),
    Rule(
        "de",
        _K.NEWSLETTER,
        _S.START,
        """
        <{abonnieren sie|abonniere|bestellen sie|melden sie sich|melde dich|jetzt} {hier|jetzt|kostenlos|unseren|\
            für unseren|den|zu unserem|für den|zum}> {unseren|kostenlosen|täglichen|für|den|} newsletter
        <zum newsletter anmelden>
        {mit der anmeldung|mit ihrer anmeldung|mit dem absenden} … <{stimmen sie|akzeptieren sie|stimmst du|\
            erklären sie}>
        {laden sie|lade} {unsere|die|sich unsere} app
        """,
    ),
    Rule(
        "de",
        _K.NEWSLETTER,
        _S.WHOLE,
        """
        {newsletter abonnieren|newsletter bestellen|newsletter anmeldung|jetzt abonnieren|unser newsletter|\
            jetzt anmelden}
        """,
    ),
    Rule(
        "de",
        _K.COPYRIGHT,
        _S.START,
        """
        alle rechte vorbehalten
        {nachdruck|vervielfältigung|jede vervielfältigung} … <{nur mit genehmigung|nicht gestattet|ohne \
            genehmigung|untersagt|nur mit}>
        """,
    ),
    Rule(
        "de",
        _K.COPYRIGHT,
        _S.END,
        """
        alle rechte vorbehalten
        """,
    ),
    Rule(
        "de",
        _K.NOTICE,
        _S.WHOLE,
        """
        {anzeige|werbung|gesponserter inhalt|datenschutzerklärung|cookie einstellungen|alle akzeptieren|nach \
            oben|zum seitenanfang|zum inhalt springen}
        """,
    ),
    Rule(
        "de",
        _K.NOTICE,
        _S.START,
        """
        {wir verwenden|wir nutzen|diese website verwendet|diese webseite verwendet|diese seite verwendet|diese \
            website nutzt} cookies
        """,
    ),
    Rule(
        "de",
        _K.NOTICE,
        _S.WHOLE,
        """
        {alle|} cookies {akzeptieren|ablehnen|zulassen|verwalten}
        """,
    ),
    Rule(
        "de",
        _K.RELATED,
        _S.LABEL,
        """
        {mehr|jetzt|alles} {lesen|erfahren|anzeigen}
        """,
        limit=20,
    ),
)

_PORTUGUESE = (
    Rule(
        "pt",
        _K.RELATED,
        _S.LABEL,
        """
        {leia|veja|ler|ver|confira|assista|saiba} {também|mais|ainda|mais notícias|a seguir}
        {notícias|artigos|matérias|posts|conteúdos|assuntos|reportagens} {relacionadas|relacionados|\
            recomendadas|recomendados|recentes}
        {notícia|artigo|post|matéria} {relacionada|relacionado|anterior|seguinte}
        {mais lidas|as mais lidas|mais lidos|mais vistas|você pode gostar|você também pode gostar|pode lhe \
            interessar|continue lendo|continuar lendo|continua depois da publicidade|não perca|últimas notícias}
        """,
        limit=30,
    ),
    Rule(
        "pt",
        _K.CAPTION,
        _S.WHOLE,
        """
        {legenda da foto|legenda da imagem|legendas das fotos|galeria de fotos|galeria de imagens}
        """,
    ),
    Rule(
        "pt",
        _K.SHARE,
        _S.LABEL,
        """
        {compartilhe|compartilhar|partilhar|partilhe} {no|isso|esta notícia|este artigo|essa notícia|via|em|\
            isto|com|nas redes|a notícia}
        {siga nos|siga nos em|nos siga|copiar link|copiar ligação|enviar por email|enviar por e-mail|imprimir \
            artigo}
        """,
        limit=20,
    ),
    Rule(
        "pt",
        _K.SHARE,
        _S.START,
        """
        <{siga|siga nos|acompanhe nos|nos siga|curta|curta nossa página} {nos|no|na|nas|também no|em|as nossas}> \
            {facebook|twitter|x|instagram|youtube|whatsapp|telegram|redes|google|nossas redes|tiktok}
        <{compartilhe|partilhe} {esta|essa|este|a}> {notícia|reportagem|matéria|artigo} {com|no|nas|pelo}
        <{entre|participe|inscreva-se} {no|do|em}> {nosso|canal|grupo} {canal|grupo|do|de|no}
        """,
    ),
    Rule(
        "pt",
        _K.COMMENT,
        _S.LABEL,
        """
        comentários
        {deixe|deixar|escreva|faça|envie|adicionar|publicar} {um|uma|seu|o seu} {comentário|resposta}
        {nenhum comentário|sem comentários|ver comentários|ver todos os comentários|cancelar resposta|os \
            comentários estão fechados}
        """,
        limit=10,
    ),
    Rule(
        "pt",
        _K.COMMENT,
        _S.START,
        """
        o seu endereço de {e-mail|email} não será publicado
        o seu endereço de correio electrónico não será publicado
        {faça login|você precisa estar logado|inicie sessão} … <para {comentar|publicar um comentário|deixar um \
            comentário}>
        """,
    ),
    Rule(
        "pt",
        _K.SYNDICATION,
        _S.START,
        """
        {o post|o artigo|a notícia|o conteúdo} … <{apareceu|foi publicado|aparece|foi publicada} {primeiro|\
            originalmente|pela primeira vez} {em|no|na}>
        {este artigo|esta matéria|este texto|esta notícia|esta reportagem} foi {publicado|publicada|\
            originalmente} {originalmente|publicado|publicada|primeiro|inicialmente}
        """,
        limit=60,
        gap=45,
    ),
    Rule(
        "pt",
        _K.NEWSLETTER,
        _S.START,
        """
        <{assine|inscreva-se|cadastre-se|subscreva|registe-se} {na|a|em|no|para|gratuitamente}> {nossa|newsletter|\
            a nossa|nosso|receber|a} {newsletter|boletim|lista|as|nossas|notícias|}
        {assine|subscreva} {nossa|a nossa|a} newsletter
        {receba|receber} … <{no seu|em seu} {e-mail|email|correio}>
        ao {se inscrever|assinar|se cadastrar|subscrever} … <você {concorda|aceita}>
        {baixe|descarregue} {nosso|o|o nosso|a nossa} {app|aplicativo|aplicação}
        """,
    ),
    Rule(
        "pt",
        _K.COPYRIGHT,
        _S.START,
        """
        todos os direitos {reservados|são reservados}
        {proibida|é proibida|fica proibida} a reprodução {total|parcial|sem|do|deste|}
        """,
    ),
    Rule(
        "pt",
        _K.COPYRIGHT,
        _S.END,
        """
        todos os direitos reservados
        """,
    ),
    Rule(
        "pt",
        _K.NOTICE,
        _S.WHOLE,
        """
        {publicidade|anúncio|conteúdo patrocinado|continua após a publicidade|política de privacidade|política \
            de cookies|aceitar cookies|voltar ao topo|termos de uso}
        """,
    ),
    Rule(
        "pt",
        _K.NOTICE,
        _S.START,
        """
        {utilizamos|usamos|este site utiliza|este site usa|nós usamos} … <cookies>
        """,
        gap=3,
    ),
    Rule(
        "pt",
        _K.SHARE,
        _S.WHOLE,
        """
        {compartilhar|compartilhe|partilhar|partilhe} {no|na|pelo|por|via|em} {facebook|twitter|whatsapp|telegram|\
            linkedin|instagram|pinterest|x|email}
        """,
    ),
)

_RUSSIAN = (
    Rule(
        "ru",
        _K.RELATED,
        _S.LABEL,
        """
        {читайте|читать|смотрите|смотреть} {также|далее|ещё|по теме|дальше|полностью|подробнее}
        {по теме|ещё по теме|материалы по теме|новости по теме|статьи по теме|похожие новости|похожие статьи|\
            похожие материалы|другие новости|другие материалы|вам может быть интересно|вам также может \
            понравиться|самое читаемое|самое популярное|рекомендуем|рекомендуем почитать|последние новости|\
            новости партнёров|предыдущая статья|следующая статья|предыдущая новость|следующая новость}
        """,
        limit=30,
    ),
    Rule(
        "ru",
        _K.CAPTION,
        _S.WHOLE,
        """
        {подпись к фото|подписи к фото|подпись к фотографии|фотогалерея|подписи к фотографиям}
        """,
    ),
    Rule(
        "ru",
        _K.SHARE,
        _S.LABEL,
        """
        {поделиться|поделитесь|поделись} {в|с|с друзьями|новостью|статьёй|ссылкой|этой новостью|в соцсетях|в \
            социальных сетях|материалом}
        {подписывайтесь на нас|подпишитесь на нас|следите за нами|мы в соцсетях|мы в социальных сетях|\
            скопировать ссылку|копировать ссылку|распечатать статью|версия для печати}
        """,
        limit=20,
    ),
    Rule(
        "ru",
        _K.SHARE,
        _S.START,
        """
        <{подписывайтесь|подпишитесь|подписывайся}> на {наш|нас|наши каналы|нашу страницу|\
            нашу группу|канал|telegram|телеграм}
        {следите за|следите за нашими|читайте нас|читайте новости|мы теперь} … <в {telegram|телеграм|телеграме|\
            соцсетях|социальных сетях|дзене|facebook|вконтакте|яндекс}>
        <{присоединяйтесь|вступайте} {к|в}> {нам|наш|нашу|нашей|наши} {в|канал|группу|группе|канале}
        """,
    ),
    Rule(
        "ru",
        _K.COMMENT,
        _S.LABEL,
        """
        {комментарии|комментариев}
        {оставить|добавить|написать|оставьте|добавьте|отправить} {комментарий|ваш комментарий|свой комментарий|\
            отзыв}
        {нет комментариев|комментариев нет|комментариев пока нет|все комментарии|показать комментарии|отменить \
            ответ|комментарии закрыты|обсудить на форуме}
        """,
        limit=10,
    ),
    Rule(
        "ru",
        _K.COMMENT,
        _S.START,
        """
        ваш {адрес|e-mail|email} {email|электронной почты|} не будет опубликован
        {чтобы|для того чтобы} {оставить|оставлять|добавить} {комментарий|комментарии} {необходимо|нужно|\
            войдите|авторизуйтесь|зарегистрируйтесь|вам|надо}
        """,
    ),
    Rule(
        "ru",
        _K.SYNDICATION,
        _S.START,
        """
        {запись|статья|сообщение|публикация|пост} … <{впервые появилась|появилась впервые|впервые появился|\
            появились сначала|впервые опубликована|сначала появилась|появилась сначала} {на|в}>
        {эта статья|этот материал|данная статья} {была|был} {впервые|первоначально|изначально} {опубликована|\
            опубликован}
        """,
        limit=60,
        gap=45,
    ),
    Rule(
        "ru",
        _K.NEWSLETTER,
        _S.START,
        """
        {подпишитесь|подписывайтесь|подписаться} на {нашу|рассылку|новостную|ежедневную|наши|новости|e-mail} \
            {рассылку|новости|новостей|уведомления|сайта|}
        {подписываясь|нажимая|отправляя} … <вы {соглашаетесь|даёте согласие|принимаете}>
        {скачайте|установите} {наше|мобильное} приложение
        """,
    ),
    Rule(
        "ru",
        _K.COPYRIGHT,
        _S.START,
        """
        все права {защищены|сохранены}
        {при использовании|при перепечатке|при цитировании|при копировании|использование|перепечатка|\
            копирование|любое использование|полная или частичная перепечатка} {материалов|любых материалов|\
            текстов|материала|информации} … <{ссылка|гиперссылка|гиперссылки|ссылки|разрешения|согласия|\
            письменного}>
        """,
    ),
    Rule(
        "ru",
        _K.COPYRIGHT,
        _S.END,
        """
        все права защищены
        """,
    ),
    Rule(
        "ru",
        _K.NOTICE,
        _S.WHOLE,
        """
        {реклама|на правах рекламы|партнёрский материал|политика конфиденциальности|пользовательское соглашение|\
            наверх|принять все}
        """,
    ),
    Rule(
        "ru",
        _K.NOTICE,
        _S.START,
        """
        {мы используем|этот сайт использует|на сайте используются|сайт использует|наш сайт использует} … \
            <{cookie|cookies|файлы cookie|куки}>
        """,
        gap=3,
    ),
    Rule(
        "ru",
        _K.SHARE,
        _S.WHOLE,
        """
        {поделиться|поделитесь} {в|через|на} {facebook|twitter|whatsapp|telegram|vk|вконтакте|телеграм|фейсбук|\
            фейсбуке|одноклассниках|твиттере}
        """,
    ),
    Rule(
        "ru",
        _K.NOTICE,
        _S.WHOLE,
        """
        {принять|отклонить|настроить} {все|} {cookie|cookies|файлы cookie|куки}
        """,
    ),
    Rule(
        "ru",
        _K.RELATED,
        _S.WHOLE,
        """
        {подробнее|показать ещё|показать еще}
        """,
    ),
)

_TURKISH = (
    Rule(
        "tr",
        _K.RELATED,
        _S.LABEL,
        """
        {ilgili|benzer|son|diğer|önerilen} {haberler|yazılar|içerikler|konular|makaleler}
        {bunlar da ilginizi çekebilir|ilginizi çekebilir|ayrıca okuyun|devamını oku|devamını \
            okuyun|okumaya devam et|daha fazla oku|daha fazlasını oku|en çok okunanlar|çok okunanlar|bunu da \
            okuyun|ayrıca bakınız|önceki haber|sonraki haber|önceki yazı|sonraki yazı}
        """,
        limit=30,
    ),
    Rule(
        "tr",
        _K.CAPTION,
        _S.WHOLE,
        """
        {fotoğraf altı yazısı|resim altı yazısı|fotoğraf açıklaması|foto galeri|fotoğraf galerisi}
        """,
    ),
    Rule(
        "tr",
        _K.SHARE,
        _S.LABEL,
        """
        {facebook'ta paylaş|twitter'da paylaş|whatsapp'ta paylaş|bu haberi paylaş|bu haberi paylaşın|haberi \
            paylaş|bunu paylaş|paylaş|bizi takip edin|bizi takip et|bağlantıyı kopyala|linki kopyala|arkadaşına \
            gönder}
        """,
        limit=20,
    ),
    Rule(
        "tr",
        _K.SHARE,
        _S.START,
        """
        {bizi|haberlerimizi|sosyal medya hesaplarımızı|sosyal medyada bizi} … <{takip edin|takip edebilirsiniz}>
        """,
        limit=25,
    ),
    Rule(
        "tr",
        _K.COMMENT,
        _S.LABEL,
        """
        yorumlar
        {yorum yap|yorum yaz|yorum yapın|bir yorum yazın|bir yorum bırakın|yorum bırakın|bir cevap yazın|bir \
            yanıt yazın|yorumları göster|yorum yok|henüz yorum yapılmamış|yanıtı iptal et|cevabı iptal et|yorum \
            gönder}
        """,
        limit=10,
    ),
    Rule(
        "tr",
        _K.COMMENT,
        _S.START,
        """
        e-posta {hesabınız|adresiniz} {yayımlanmayacak|yayınlanmayacak}
        {yorum yapabilmek|yorum yapmak} için {giriş|oturum|üye|lütfen}
        """,
    ),
    Rule(
        "tr",
        _K.SYNDICATION,
        _S.WITHIN,
        """
        <ilk önce> … {üzerinde ortaya çıktı|üzerinde göründü|üzerinde yayınlandı}
        """,
        limit=60,
    ),
    Rule(
        "tr",
        _K.NEWSLETTER,
        _S.START,
        """
        {e-bültenimize|bültenimize|haber bültenimize|e-bülten} {abone olun|kaydolun|abone ol|kayıt olun|üye \
            olun|aboneliği}
        {uygulamamızı|mobil uygulamamızı} indirin
        """,
    ),
    Rule(
        "tr",
        _K.COPYRIGHT,
        _S.START,
        """
        {tüm|her} hakları {saklıdır|mahfuzdur}
        {her hakkı|tüm hakkı} saklıdır
        {izinsiz|kaynak gösterilmeden} … <{kopyalanamaz|kullanılamaz|yayınlanamaz|alıntı yapılamaz|\
            yayımlanamaz}>
        """,
    ),
    Rule(
        "tr",
        _K.COPYRIGHT,
        _S.END,
        """
        {tüm hakları|her hakkı} saklıdır
        """,
    ),
    Rule(
        "tr",
        _K.NOTICE,
        _S.WHOLE,
        """
        {reklam|advertorial|sponsorlu içerik|gizlilik politikası|çerez politikası|tümünü kabul et|çerezleri \
            kabul et|yukarı çık|haberin devamı}
        """,
    ),
    Rule(
        "tr",
        _K.NOTICE,
        _S.START,
        """
        {sitemizde|bu sitede|bu internet sitesinde|web sitemizde|size daha iyi} … <{çerez|çerezler|çerezleri} \
            {kullanılmaktadır|kullanıyoruz|kullanılır|kullanmaktayız}>
        """,
    ),
    Rule(
        "tr",
        _K.NOTICE,
        _S.WHOLE,
        """
        {tüm|bütün|} çerezleri {kabul et|kabul ediyorum|reddet|yönet}
        """,
    ),
    Rule(
        "tr",
        _K.NOTICE,
        _S.START,
        """
        {bu site|bu web sitesi|bu internet sitesi|sitemiz|web sitemiz} … <{çerez|çerezler|çerezleri} \
            {kullanmaktadır|kullanır|kullanıyor}>
        """,
    ),
)

# Indonesian; Malay sites use much the same.
_INDONESIAN = (
    Rule(
        "id",
        _K.RELATED,
        _S.LABEL,
        """
        {baca|lihat|simak|tonton} {juga|selengkapnya|berita lainnya|artikel lainnya|berita terkait}
        {berita|artikel|topik|video|pos|konten} {terkait|lainnya|terkini|terpopuler|populer|terbaru|serupa|\
            sebelumnya|selanjutnya}
        {paling banyak dibaca|anda mungkin suka|mungkin anda suka|rekomendasi untuk anda|jangan lewatkan|kata \
            kunci terkait|halaman selanjutnya|halaman berikutnya}
        """,
        limit=30,
    ),
    Rule(
        "id",
        _K.CAPTION,
        _S.WHOLE,
        """
        {keterangan foto|keterangan gambar|galeri foto|perbesar gambar}
        """,
    ),
    Rule(
        "id",
        _K.SHARE,
        _S.LABEL,
        """
        {bagikan|sebarkan|bagikan ke|bagikan di|bagikan artikel ini|bagikan berita ini|bagikan ini|ikuti kami|\
            ikuti kami di|salin tautan|salin link|kirim lewat email}
        """,
        limit=20,
    ),
    Rule(
        "id",
        _K.SHARE,
        _S.START,
        """
        {ikuti|follow} {kami|berita|akun|saluran|kanal} … <di {facebook|twitter|x|instagram|youtube|whatsapp|\
            telegram|google news|media sosial|tiktok}>
        {bagikan|share} {berita|artikel} ini {ke|kepada|dengan|di}
        {gabung|bergabung|bergabunglah} … <{grup telegram|grup whatsapp|saluran whatsapp|channel telegram|\
            channel whatsapp|kanal telegram|kanal whatsapp}>
        """,
    ),
    Rule(
        "id",
        _K.COMMENT,
        _S.LABEL,
        """
        {komentar|beri komentar|tulis komentar|tinggalkan komentar|tinggalkan balasan|tambahkan komentar|kirim \
            komentar|lihat semua komentar|batalkan balasan|belum ada komentar|tidak ada komentar|lihat komentar}
        """,
        limit=10,
    ),
    Rule(
        "id",
        _K.COMMENT,
        _S.START,
        """
        {alamat email|alamat surel} anda tidak akan dipublikasikan
        {silakan|anda harus|silahkan} {login|masuk} … <untuk {berkomentar|memberikan komentar|mengirim \
            komentar}>
        """,
    ),
    Rule(
        "id",
        _K.SYNDICATION,
        _S.START,
        """
        {artikel ini|berita ini|artikel|tulisan ini} … <{telah tayang|pertama kali tayang|sudah tayang|pertama \
            kali muncul|pertama kali terbit|pertama kali diterbitkan|telah terbit} {di|pada|dengan}>
        """,
        limit=50,
        gap=30,
    ),
    Rule(
        "id",
        _K.NEWSLETTER,
        _S.START,
        """
        {daftar|berlangganan|langganan|dapatkan} {untuk|newsletter|sekarang untuk|buletin} {newsletter|buletin|\
            menerima|kami|mendapatkan|gratis}
        {dapatkan|ikuti} … <{berita pilihan|update berita|breaking news} {dan|setiap|dari}>
        {dengan mendaftar|dengan berlangganan} … <anda {menyetujui|setuju}>
        {unduh|download} aplikasi {kami|untuk}
        """,
    ),
    Rule(
        "id",
        _K.COPYRIGHT,
        _S.START,
        """
        {hak cipta|seluruh hak cipta} dilindungi
        {hak cipta|dilarang} … <{dilindungi undang|tanpa izin|izin tertulis} {undang|dari|redaksi|tertulis|}>
        {dilarang mengutip|dilarang menyalin|dilarang memperbanyak|dilarang keras mengambil}
        """,
    ),
    Rule(
        "id",
        _K.NOTICE,
        _S.WHOLE,
        """
        {iklan|advertisement|konten bersponsor|kebijakan privasi|scroll untuk melanjutkan|lanjutkan dengan \
            konten|gulir untuk lanjut membaca|kembali ke atas}
        """,
    ),
    Rule(
        "id",
        _K.NOTICE,
        _S.START,
        """
        {situs ini|kami|situs web ini|website ini} menggunakan {cookie|cookies}
        scroll {ke bawah|} untuk {melanjutkan|lanjut}
        """,
    ),
    Rule(
        "id",
        _K.SHARE,
        _S.WHOLE,
        """
        {bagikan|sebarkan|kongsi} {ke|di|lewat|melalui|via} {facebook|twitter|whatsapp|telegram|linkedin|\
            instagram|pinterest|x|email}
        """,
    ),
    Rule(
        "id",
        _K.NOTICE,
        _S.WHOLE,
        """
        {terima|tolak|kelola} {semua|} {cookie|cookies}
        {kebijakan|pengaturan} {cookie|cookies}
        """,
    ),
)

# ZWNJ does not count when words are folded: what is written with it stands here joined, and apart where that is usual.
_PERSIAN = (
    Rule(
        "fa",
        _K.RELATED,
        _S.LABEL,
        """
        {مطالب|اخبار|خبرهای|مقالات|مقاله های|نوشته های|پست های|موضوعات|گزارش های|لینک های|ویدیوهای|محتوای} \
            {مرتبط|مشابه|وابسته|پیشنهادی|پربازدید|پیشین}
        {خبر|مطلب|مقاله|نوشته|لینک} {مرتبط|مشابه|قبلی|بعدی|پیشین}
        {بیشتر|همچنین|این مطلب را هم|این مطالب را هم|این مطلب را|این خبر را هم} {بخوانید|ببینید|بشنوید}
        {بیشتر بخوانید|همچنین بخوانید|بخوانید|حتما بخوانید} {در|درباره|از|} {این باره|}
        {ادامه مطلب|ادامه خبر|ادامه مقاله|ادامه نوشته|ادامه متن|مشاهده بیشتر|مطالعه بیشتر|نمایش بیشتر|متن کامل خبر}
        {شاید|ممکن است} {این مطالب|این مطلب|} {برایتان|برای شما} جالب {باشد|باشند}
        {پربازدیدترین|پربازدید ترین|پرخواننده ترین|پربیننده ترین|پربحث ترین|محبوب ترین|محبوبترین|آخرین|تازه ترین|\
            جدیدترین} {اخبار|خبرها|مطالب|ها|عناوین|مقالات|نوشته ها}
        {پربازدیدها|پربازدیدترینها|پربازدیدترین ها|پیشنهاد سردبیر|پیشنهاد ما به شما|از دست ندهید}
        {برچسب|برچسبها|برچسب ها|کلیدواژه ها|کلیدواژهها}
        در همین {زمینه|رابطه} بخوانید
        """,
        limit=30,
    ),
    Rule(
        "fa",
        _K.RELATED,
        _S.START,
        """
        {برای|جهت} {خواندن|مطالعه|مشاهده|دیدن} {ادامه|متن کامل|بقیه} … <{کلیک|اینجا} {کنید|را کلیک|کلیک}>
        {برای|جهت} {اخبار بیشتر|خواندن اخبار بیشتر|اطلاعات بیشتر} … <{سایت ما|وبسایت ما|وب سایت ما|اینجا کلیک}>
        """,
        limit=25,
        gap=10,
    ),
    Rule(
        "fa",
        _K.CAPTION,
        _S.WHOLE,
        """
        {توضیح|شرح|زیرنویس} {عکس|تصویر}
        {گالری|آلبوم} {عکس|تصاویر|عکسها|عکس ها}
        """,
    ),
    Rule(
        "fa",
        _K.SHARE,
        _S.LABEL,
        """
        {اشتراکگذاری|اشتراک گذاری|به اشتراک بگذارید|به اشتراک گذاری|همرسانی|هم رسانی} {این خبر|این مطلب|این مقاله|\
            این نوشته|مطلب|خبر|}
        {این خبر را|این مطلب را|این مقاله را|این نوشته را|} {به اشتراک بگذارید|با دوستانتان به اشتراک بگذارید|\
            با دوستان خود به اشتراک بگذارید|همرسانی کنید}
        {ما را|} دنبال کنید
        {کپی|رونوشت} {لینک|پیوند}
        {لینک|پیوند} {کوتاه|کوتاه خبر|خبر}
        {چاپ|پرینت} {خبر|مطلب|این مطلب|این خبر}
        {ارسال|فرستادن} {به دوستان|برای دوستان|با ایمیل}
        """,
        limit=15,
    ),
    Rule(
        "fa",
        _K.SHARE,
        _S.START,
        """
        {ما را|ما را در|در|اخبار ما را} … <{دنبال کنید|دنبال نمایید}>
        {به|در} {کانال|صفحه|گروه} … <{بپیوندید|ما بپیوندید|عضو شوید|ما را دنبال کنید}>
        {اشتراکگذاری|اشتراک گذاری|همرسانی} {در|با|از طریق} {فیسبوک|توییتر|تلگرام|واتساپ|واتس اپ|لینکدین|ایمیل|\
            اینستاگرام|شبکه های اجتماعی}
        """,
        limit=16,
        gap=10,
    ),
    Rule(
        "fa",
        _K.COMMENT,
        _S.LABEL,
        """
        {نظرات|دیدگاهها|دیدگاه ها|نظرها} {کاربران|خوانندگان|بینندگان|شما|}
        {نظر|دیدگاه} {شما|خود|خودتان|تان} {چیست|را بنویسید|را ثبت کنید|را ارسال کنید|را وارد کنید|}
        {نظر|دیدگاه|نظر خود را|دیدگاه خود را|نظرتان را|دیدگاهتان را} {بگذارید|بنویسید|ثبت کنید|ارسال کنید|بدهید}
        {دیدگاهی|نظری} {بنویسید|بگذارید|ثبت نشده است|ثبت نشده|موجود نیست}
        {ارسال|ثبت|افزودن|درج} {نظر|دیدگاه|نظرات}
        {لغو پاسخ|پاسخ دادن|بدون دیدگاه|بدون نظر|هیچ نظری ثبت نشده است|هنوز نظری ثبت نشده است}
        {دیدگاهها|دیدگاه ها|نظرات} بسته {شده است|شده|است|اند|شدهاند}
        """,
        limit=10,
    ),
    Rule(
        "fa",
        _K.COMMENT,
        _S.START,
        """
        {نشانی|آدرس|} {ایمیل|پست الکترونیک} شما منتشر نخواهد شد
        {بخش های|بخشهای|فیلدهای} {موردنیاز|مورد نیاز|الزامی|ضروری} علامت
        {برای|جهت} {ارسال|نوشتن|ثبت} {نظر|دیدگاه} … <{وارد شوید|وارد حساب|وارد سایت|عضو شوید|ثبت نام کنید}>
        ذخیره نام {ایمیل|من} {و|من|ایمیل}
        {نظرات|دیدگاه های|دیدگاههای} {حاوی|ارسالی|ارسال شده} … <{منتشر|تایید|تأیید} {نمیشود|نمی شود|نخواهد|نخواهند|\
            توسط|مدیران|شدن}>
        اولین {نفری|کسی} باشید که {نظر|دیدگاه}
        """,
        limit=35,
        gap=12,
    ),
    Rule(
        "fa",
        _K.SYNDICATION,
        _S.START,
        """
        {نوشته|مطلب|پست|مقاله} … <{اولین بار|نخستین بار|برای اولین بار|ابتدا} در> … {پدیدار شد|منتشر شد|منتشر شده است}
        {این|} {مطلب|مقاله|نوشته|خبر} {نخستین بار|اولین بار|ابتدا|پیشتر} {در|توسط} … <{منتشر شده است|منتشر شد}>
        {لینک|نشانی|پیوند} {مطلب|خبر|منبع} {اصلی|}
        بازنشر {این مطلب|مطالب|این خبر} {از|با اجازه|به نقل}
        """,
        limit=60,
        gap=30,
    ),
    Rule(
        "fa",
        _K.NEWSLETTER,
        _S.LABEL,
        """
        {عضویت|عضو|اشتراک|ثبت نام} {در|} {خبرنامه|خبرنامه ما|خبرنامه ایمیلی}
        {خبرنامه|خبرنامه ما}
        {ایمیل|پست الکترونیک|نشانی ایمیل|آدرس ایمیل} {خود|خود را|خودتان|خودتان را} {وارد کنید|بنویسید|}
        {دانلود|دریافت|نصب} {اپلیکیشن|برنامه موبایل}
        """,
        limit=10,
    ),
    Rule(
        "fa",
        _K.NEWSLETTER,
        _S.START,
        """
        {در|به|برای عضویت در|برای اشتراک در|با عضویت در} {خبرنامه|خبرنامهی} … <{عضو شوید|مشترک شوید|ثبت نام کنید|\
            بپیوندید|وارد کنید|دریافت کنید|با خبر شوید|باخبر شوید}>
        {مشترک|عضو} {خبرنامه|خبرنامهی} … <{شوید|بشوید}>
        {برای|جهت} {دریافت|اطلاع از} {آخرین|تازه ترین|جدیدترین|مهم ترین|مهمترین} {اخبار|خبرها} … <{عضو شوید|مشترک \
            شوید|ثبت نام کنید|وارد کنید|نصب کنید|دانلود کنید}>
        {اپلیکیشن|اپ} {ما|ما را} {را|} … <{دانلود|نصب|دریافت} کنید>
        """,
        limit=40,
        gap=18,
    ),
    Rule(
        "fa",
        _K.COPYRIGHT,
        _S.START,
        """
        {تمام|تمامی|کلیه|همه|کلیهی|همهی} حقوق {محفوظ|محفوظ است}
        {تمام|تمامی|کلیه|همه} حقوق {مادی و معنوی|} {این|} {سایت|وبسایت|وب سایت|پایگاه|پایگاه خبری|خبرگزاری} … \
            <{محفوظ است|محفوظ میباشد|محفوظ می باشد|متعلق به}>
        {تمام|تمامی|کلیه|همه} حقوق {مادی و معنوی|برای} … <{محفوظ است|محفوظ میباشد|محفوظ می باشد|متعلق به}>
        {حق|حقوق} {نشر|چاپ|کپی} {محفوظ|محفوظ است}
        {استفاده|نقل|بازنشر|کپی|هرگونه|هر گونه} {از|مطالب|برداری|استفاده|کپی} … <{ذکر منبع|اجازه کتبی|لینک به منبع}> \
            {بلامانع|مجاز|آزاد|ممنوع|غیرمجاز}
        """,
        limit=30,
        gap=8,
    ),
    Rule(
        "fa",
        _K.COPYRIGHT,
        _S.END,
        """
        {تمام|تمامی|کلیه|همه} حقوق {محفوظ است|محفوظ میباشد|محفوظ می باشد}
        """,
    ),
    Rule(
        "fa",
        _K.NOTICE,
        _S.WHOLE,
        """
        {آگهی|تبلیغات|تبلیغ|رپرتاژ آگهی|محتوای تبلیغاتی|محتوای حمایت شده}
        {سیاست|سیاست های|} {حریم خصوصی|حفظ حریم خصوصی}
        {شرایط|قوانین} {استفاده|و مقررات|استفاده از سایت}
        {پذیرش|قبول|مدیریت|رد} {همه|} {کوکیها|کوکی ها|همه کوکی ها}
        {کوکی ها را|کوکیها را|همه را} {می پذیرم|میپذیرم|بپذیرید}
        {بازگشت|برو} به {بالا|بالای صفحه}
        """,
    ),
    Rule(
        "fa",
        _K.NOTICE,
        _S.START,
        """
        {این سایت|این وبسایت|این وب سایت|ما|وبسایت ما|وب سایت ما|سایت ما} {از|} <{کوکی|کوکیها|کوکی ها|کوکی های}> … \
            {استفاده می کند|استفاده میکند|استفاده می کنیم|استفاده میکنیم}
        """,
        limit=40,
        gap=12,
    ),
)

# Simplified and traditional.
_CHINESE = (
    Rule(
        "zh",
        _K.RELATED,
        _S.LABEL,
        """
        {相关|相關|延伸|推荐|推薦|热门|熱門|更多} {新闻|新聞|阅读|閱讀|文章|报道|報導|报导|報道|内容|內容|链接|\
            連結|资讯|資訊}
        {阅读更多|閱讀更多|阅读全文|閱讀全文|查看更多|继续阅读|繼續閱讀|猜你喜欢|猜你喜歡|你可能也喜欢|\
            你可能也喜歡|您可能感兴趣|大家都在看|其他人也在看|上一篇|下一篇|看更多|更多新闻|更多新聞|\
            往下看更多新聞}
        """,
        limit=60,
    ),
    Rule(
        "zh",
        _K.CAPTION,
        _S.WHOLE,
        """
        {图片说明|圖片說明|图片标题|圖片標題|图集|点击查看大图|點擊查看大圖}
        """,
    ),
    Rule(
        "zh",
        _K.SHARE,
        _S.LABEL,
        """
        {分享到|分享至|分享本文|分享文章|分享此文|分享这篇文章|分享這篇文章|关注我们|關注我們|追踪我们|追蹤我們|\
            复制链接|複製連結|打印本文|列印本文|微信扫一扫|扫码关注}
        """,
    ),
    Rule(
        "zh",
        _K.SHARE,
        _S.START,
        """
        {欢迎关注|歡迎關注|请关注|敬请关注|扫码关注|扫描二维码关注|關注} … <{微信公众号|公众号|官方微博|\
            微信公眾號|粉絲專頁|二维码}>
        {分享到|分享至} {微信|微博|朋友圈|facebook|line|qq|twitter|臉書}
        加入 … <{好友|line好友}>
        {更多|想了解更多|想看更多|了解更多} … <{关注|關注} {我们|我們}>
        """,
        limit=60,
    ),
    Rule(
        "zh",
        _K.COMMENT,
        _S.LABEL,
        """
        {发表评论|發表評論|发表回复|發表回應|留下评论|留言评论|我要评论|我要評論|我要留言|发表留言|發表留言|\
            网友评论|網友評論|最新评论|全部评论|暂无评论|暫無評論|取消回复|取消回覆|条评论|條評論|则留言|則留言}
        """,
        limit=20,
    ),
    Rule(
        "zh",
        _K.COMMENT,
        _S.START,
        """
        {您的电子邮箱地址不会被公开|您的邮箱地址不会被公开|發佈留言必須填寫的電子郵件地址不會公開|\
            请登录后发表评论|登录后才能评论|登錄後發表評論}
        """,
        limit=60,
    ),
    Rule(
        "zh",
        _K.SYNDICATION,
        _S.START,
        """
        {本文|文章|此文|本篇文章} … <{首发于|首發於|最早发表于|最早出現於|最初发表于|最先出现在|原载于|原載於|\
            转载自|轉載自|最早出现在|最先出現在}>
        {原文链接|原文連結|原文网址|查看原文|阅读原文|閱讀原文}
        """,
        limit=100,
        gap=60,
    ),
    Rule(
        "zh",
        _K.NEWSLETTER,
        _S.START,
        """
        {订阅|訂閱|免费订阅|免費訂閱|点击订阅} {我们的|我們的|本站|每日|电子报|電子報|新闻|新聞|电子} {电子报|\
            電子報|通讯|通訊|新闻简报|新闻邮件|简报|頻道|频道|邮件|}
        {下载|下載} {我们的|我們的|官方|} {客户端|应用|app}
        """,
        limit=80,
    ),
    Rule(
        "zh",
        _K.COPYRIGHT,
        _S.START,
        """
        {版权所有|版權所有|版权声明|版權聲明|著作权所有|著作權所有|未经授权|未經授權|未经许可|未經許可|\
            未经书面授权|未经同意} … <{转载|轉載|复制|複製|侵权|必究|翻印|使用|不得}>
        {转载请注明|轉載請註明|转载须注明|欢迎转载} {出处|来源|出處|來源|本文|}
        {版权所有|版權所有|保留所有权利|保留所有權利|版权归原作者所有|不得转载|不得轉載}
        """,
        limit=100,
        gap=30,
    ),
    Rule(
        "zh",
        _K.COPYRIGHT,
        _S.END,
        """
        {版权所有|版權所有|不得转载|不得轉載|保留所有权利|翻印必究|违者必究}
        """,
        limit=100,
    ),
    Rule(
        "zh",
        _K.NOTICE,
        _S.WHOLE,
        """
        {广告|廣告|赞助内容|贊助內容|隐私政策|隱私政策|返回顶部|回到頂部|返回首页|请继续往下阅读|請繼續往下閱讀}
        """,
    ),
    Rule(
        "zh",
        _K.NOTICE,
        _S.START,
        """
        {本网站使用|本網站使用|我们使用|我們使用|本站使用} cookie
        {本网站使用|本網站使用|我们使用|我們使用} cookies
        {免责声明|免責聲明} … <{不代表|仅供参考|僅供參考|投资建议|投資建議}>
        {本文|文章|以上} … <{不代表本站|不代表本网|不代表本報|仅代表作者}>
        """,
        limit=160,
        gap=80,
    ),
    Rule(
        "zh",
        _K.NOTICE,
        _S.WHOLE,
        """
        {接受|拒绝|拒絕|管理} {所有|全部|} {cookie|cookies}
        {接受所有|接受全部|拒绝所有|拒絕所有} {cookie|cookies}
        {展开全文|展開全文|点击展开|加载更多|載入更多}
        """,
    ),
    Rule(
        "zh",
        _K.COMMENT,
        _S.WHOLE,
        """
        {评论|評論|留言|网友留言}
        """,
    ),
)

_JAPANESE = (
    Rule(
        "ja",
        _K.RELATED,
        _S.LABEL,
        """
        {関連記事|関連ニュース|関連リンク|関連トピックス|関連キーワード|あわせて読みたい|合わせて読みたい|\
            こちらもおすすめ|おすすめ記事|おすすめの記事|人気記事|人気の記事|アクセスランキング|続きを読む|\
            もっと見る|記事全文を読む|全文を読む|前の記事|次の記事|最新記事|最新ニュース|この記事の関連ニュース|\
            この記事を読んだ人はこんな記事も読んでいます}
        """,
        limit=80,
    ),
    Rule(
        "ja",
        _K.CAPTION,
        _S.WHOLE,
        """
        {写真説明|写真の説明|画像の説明|写真キャプション|フォトギャラリー|写真を拡大|画像を拡大|写真一覧|\
            拡大する}
        """,
    ),
    Rule(
        "ja",
        _K.SHARE,
        _S.LABEL,
        """
        {この記事をシェア|この記事をシェアする|記事をシェア|記事をシェアする|シェアする|ツイートする|\
            フォローする|リンクをコピー|印刷する|この記事をツイート|友達に教える}
        """,
        limit=60,
    ),
    Rule(
        "ja",
        _K.SHARE,
        _S.END,
        """
        をフォロー{しよう|してください|する}
        公式アカウントをフォロー
        でシェア{する|しよう}
        {友だち|友達}追加
        """,
        limit=80,
    ),
    Rule(
        "ja",
        _K.COMMENT,
        _S.LABEL,
        """
        {コメントを書く|コメントする|コメントを残す|コメントを投稿|コメントを投稿する|コメントを見る|\
            コメント一覧|コメントはありません|コメントはまだありません|返信をキャンセル|返信をキャンセルする|\
            みんなのコメント|件のコメント|コメント}
        """,
        limit=30,
    ),
    Rule(
        "ja",
        _K.COMMENT,
        _S.START,
        """
        {メールアドレスが公開されることはありません|コメントを投稿するにはログイン|コメントするにはログイン}
        """,
        limit=60,
    ),
    Rule(
        "ja",
        _K.SYNDICATION,
        _S.START,
        """
        この記事は … <に最初に{掲載|公開|表示}されました>
        この記事は最初に … <に{掲載|公開|表示}されました>
        この記事は … からの転載です
        """,
        limit=120,
        gap=80,
    ),
    Rule(
        "ja",
        _K.NEWSLETTER,
        _S.END,
        """
        {ニュースレター|メルマガ|メールマガジン}{に|}登録{する|}
        {ニュースレター|メルマガ|メールマガジン}の登録はこちら
        {ニュースレター|メルマガ|メールマガジン}登録はこちら
        ニュースレターを購読{する|}
        アプリをダウンロード
        """,
        limit=40,
    ),
    Rule(
        "ja",
        _K.COPYRIGHT,
        _S.END,
        """
        無断転載{を|・複製を|・複写を|・転用を|、複製を|することを|複製を|・複製・転載を|・複写・転載を|・複製等を}禁じます
        無断転載{禁止|・複製禁止|複製禁止|・無断複写禁止}
        {無断複写|無断複製|複製}転載を禁じます
        """,
        limit=120,
    ),
    Rule(
        "ja",
        _K.NOTICE,
        _S.WHOLE,
        """
        {広告|スポンサーリンク|スポンサードリンク|プライバシーポリシー|利用規約|記事は広告の後に続きます|\
            ページトップへ|広告の後に続きます|ページの先頭へ|トップへ戻る}
        """,
    ),
    Rule(
        "ja",
        _K.NOTICE,
        _S.START,
        """
        {この|当|本}{サイト|ウェブサイト}{では|は} … <{クッキー|cookie}を使用>
        """,
        limit=120,
        gap=20,
    ),
)

RULES: tuple[Rule, ...] = (
    *_ENGLISH,
    *_VIETNAMESE,
    *_ARABIC,
    *_FRENCH,
    *_SPANISH,
    *_GERMAN,
    *_PORTUGUESE,
    *_RUSSIAN,
    *_TURKISH,
    *_INDONESIAN,
    *_PERSIAN,
    *_CHINESE,
    *_JAPANESE,
)

# A line made of the words of these three alone is a row of share buttons, if a network and another word of the first
# two lists stand side by side in it.
SHARE_NETWORKS = """
facebook twitter whatsapp telegram linkedin pinterest zalo
فيسبوك الفيسبوك تويتر واتساب
вконтакте телеграм фейсбук
توییتر واتساپ تلگرام
"""
SHARE_BUTTONS = """
messenger reddit tumblr instagram youtube tiktok viber threads bluesky mastodon flipboard weibo wechat skype
share tweet email e-mail mail print copy link save pin x fb
partager imprimer compartir imprimir teilen drucken compartilhar partilhar bagikan paylaş
الواتساب تيليجرام تلغرام تليجرام تيليغرام إنستغرام إنستجرام لينكدإن بينتيريست ماسنجر مسنجر يوتيوب ريديت
مشاركة شارك شاركها طباعة نسخ الرابط البريد إكس
поделиться твиттер одноклассники ватсап вайбер
اینستاگرام لینکدین پینترست ایمیل اشتراکگذاری همرسانی
"""
SHARE_FILLERS = """
on via this to or and by it article story post with the page embed like follow us me subscribe rss google news more
plus sms comment comments snapchat pocket vk ok line qq discord app url
chia sẻ lưu in bài viết lên qua gửi sao chép liên kết
عبر على في هذا هذه الخبر المقال الموضوع إلى أو و الإلكتروني لينكد إن سكايب فايبر لاين المزيد إرسال نشر
sur par lien copier cet article auf per en por correo enlace no na em di ke tautan salin
в на ссылку
در اشتراک گذاری با چاپ کپی لینک پیوند این خبر مطلب
"""

# Words with which a reporter says who speaks, or takes "the post" for an office: where one stands in a request to the
# reader, or behind the head of a syndication line, it is none.
REPORTING = """
said told wrote asked tweeted joked added dijo dijeron disse sagte déclaré сказал сказала сообщил заявил заявила
قال قالت وقال وقالت وأضاف وأضافت
گفت گفتند افزود نوشت
"""
NO_TITLE = "of by was that which who has had and originally first appeared de du qui que del fue se est a été"
