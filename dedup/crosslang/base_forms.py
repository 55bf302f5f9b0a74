"""The dictionary forms of English words, as far as inflection goes: plurals, past tenses, irregular verbs."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, Final

from dedup.crosslang.lexicon import NOTHING, PIVOT, Lexicon, shipped

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

__all__ = ["base_forms", "vocabulary"]

_VOWELS: Final = frozenset("aeiou")
_LEAST: Final = 2  # letters that are left
#: A base form, and behind it those of its forms that no rule leads back; lines end where such a group does.
_IRREGULAR: Final = """
arise arose arisen|become became|begin began begun|bend bent|bind bound|bite bit bitten|bleed bled|blow blew blown
break broke broken|breed bred|bring brought|build built|burn burnt|buy bought|catch caught|choose chose chosen
come came|creep crept|deal dealt|dig dug|do did done does|draw drew drawn|drink drank drunk|drive drove driven
eat ate eaten|fall fell fallen|feed fed|feel felt|fight fought|find found|flee fled|fly flew flown
forbid forbade forbidden|forget forgot forgotten|forgive forgave forgiven|freeze froze frozen|get got gotten
give gave given|go went gone goes|grow grew grown|hang hung|hear heard|hide hid hidden|hold held|keep kept|kneel knelt
know knew known|lay laid|lead led|lean leant|leap leapt|learn learnt|lend lent|lose lost|make made|mean meant|meet met
mistake mistook mistaken|overcome overcame|overtake overtook overtaken|pay paid|prove proven|ride rode ridden
ring rang rung|rise rose risen|run ran|say said|see saw seen|seek sought|sell sold|send sent|shake shook shaken
shine shone|shoot shot|show shown|shrink shrank shrunk|sing sang sung|sink sank sunk|sit sat|sleep slept|slide slid
speak spoke spoken|spend spent|spin spun|spring sprang sprung|stand stood|steal stole stolen|stick stuck|sting stung
strike struck stricken|strive strove striven|swear swore sworn|sweep swept|swell swollen|swim swam swum|swing swung
take took taken|teach taught|tear tore torn|tell told|think thought|throw threw thrown|undergo underwent undergone
understand understood|undertake undertook undertaken|wake woke woken|wear wore worn|weave wove woven|weep wept|win won
wind wound|withdraw withdrew withdrawn|write wrote written|child children|man men|woman women|person people|foot feet
tooth teeth|mouse mice|goose geese|life lives|wife wives|knife knives|half halves|leaf leaves|shelf shelves
thief thieves|wolf wolves|loaf loaves|crisis crises|analysis analyses|basis bases|thesis theses|criterion criteria
phenomenon phenomena|bacterium bacteria|good better best|bad worse worst|far farther further
"""


@functools.cache
def _irregular() -> dict[str, str]:
    found = {}
    for group in _IRREGULAR.replace("\n", "|").split("|"):
        base, *forms = group.split() or [""]
        found.update(dict.fromkeys(forms, base))
    return found


@functools.cache
def vocabulary() -> frozenset[str]:
    """English words in their dictionary forms: the translations of the lexicons that come with the package."""
    known = set[str]()
    for language, path in shipped().items():
        if language != PIVOT:
            for gloss in Lexicon.read(path).glosses:
                known.update(gloss.replace(";", " ").split())
    return frozenset(known - {NOTHING})


def base_forms(words: list[str], known: Collection[str]) -> list[str]:
    """The dictionary form of each folded word: what rules lead back to a known word, otherwise the word itself.

    Parameters
    ----------
    words
        Any words.
    known
        Words that are dictionary forms.

    Examples
    --------
    >>> base_forms(["countries", "announced", "went", "news", "stopped"], {"country", "announce", "stop", "new"})
    ['country', 'announce', 'go', 'news', 'stop']
    """
    from Stemmer import Stemmer

    stem = Stemmer("english").stemWord
    irregular = _irregular()

    def base(word: str) -> str:
        if word in irregular:
            return irregular[word]
        own = stem(word)
        return next((one for one in _candidates(word) if one in known and stem(one) == own), word)

    return [base(word) if word.isascii() else word for word in words]


def _candidates(word: str) -> Iterator[str]:
    """What a word may be a plural, a third person or a past tense of, the likeliest first."""
    if word.endswith("s") and not word.endswith(("ss", "us", "is")) and len(word) > _LEAST + 1:
        if word.endswith("ies"):
            yield word[:-3] + "y"
        yield word[:-1]
        if word.endswith("es"):
            yield word[:-2]
    elif word.endswith("ed") and len(word) >= _LEAST + 2:
        if word.endswith("ied"):
            yield word[:-3] + "y"
        yield word[:-1]
        yield word[:-2]
        if word[-3] == word[-4] and word[-3] not in _VOWELS:
            yield word[:-3]
