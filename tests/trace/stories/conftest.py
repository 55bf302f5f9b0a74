"""Reports in four languages, and what a plain reader makes of their terms."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import pytest
from hypothesis import strategies as st

from dedup.crosslang.translators import Translators
from dedup.near.texts import Texts
from dedup.text.packed import Packed
from dedup.trace.stories.judge import StoryJudge

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

Report = tuple[str, str, str | None]  # language, text, date that it states

#: Sentences of reports of some events, in English, Vietnamese and Spanish.
SENTENCES: Final = {
    "en": (
        "A fire at a garment factory in Dhaka killed 27 workers, police chief Rahim Uddin said.",
        "Foreign ministers of the coalition against Islamic State met in Rome with Antony Blinken and Luigi Di Maio.",
        "The central bank of Kenya raised its key rate to 9.5 percent because of rising food prices.",
        "A magnitude 6.1 earthquake struck Sumatra and destroyed 40 houses near Padang.",
        "Rescuers searched the ruins for survivors during the whole night.",
    ),
    "vi": (
        "Vụ cháy tại một nhà máy may ở Dhaka làm 27 công nhân thiệt mạng, cảnh sát trưởng Rahim Uddin cho biết.",
        "Ngoại trưởng các nước liên minh chống Nhà nước Hồi giáo họp ở Rome với Antony Blinken và Luigi Di Maio.",
        "Ngân hàng trung ương Kenya nâng lãi suất lên 9,5 phần trăm vì giá lương thực tăng.",
        "Động đất mạnh 6,1 độ làm rung chuyển Sumatra và phá hủy 40 ngôi nhà gần Padang.",
        "Lực lượng cứu hộ tìm kiếm người sống sót trong đống đổ nát suốt đêm.",
    ),
    "es": (
        "Un incendio en una fábrica textil de Dhaka mató a 27 trabajadores, dijo el jefe de policía Rahim Uddin.",
        "Los ministros de la coalición contra Estado Islámico se reunen en Roma con Antony Blinken y Luigi Di Maio.",
        "El banco central de Kenia subió su tasa al 9,5 por ciento por el alza de los alimentos.",
        "Un terremoto de magnitud 6,1 sacudió Sumatra y destruyó 40 casas cerca de Padang.",
        "Los rescatistas buscaron supervivientes en las ruinas durante toda la noche.",
    ),
}
DATES: Final = (None, "2021-06-28", "2021-06-29", "2021-07-03", "2021-07-30")

TRANSLATORS: Final = Translators()


def written(language: str, numbers: Sequence[int]) -> str:
    return "\n".join(SENTENCES[language][number] for number in numbers)


def held(texts: Sequence[str]) -> Texts:
    found = Texts()
    found.append(Packed.of_texts(list(texts)), [])
    return found


def _judge(reports: Sequence[Report]) -> StoryJudge:
    languages = [None if language == "und" else language for language, *_ in reports]
    stated = [date for *_, date in reports]
    return StoryJudge(held([text for _, text, _ in reports]), languages.__getitem__, stated.__getitem__, TRANSLATORS)


@pytest.fixture(scope="session")
def judge_of() -> Callable[[Sequence[Report]], StoryJudge]:
    return _judge


@pytest.fixture(scope="session")
def texts() -> st.SearchStrategy[tuple[str, str]]:
    """A language and a text: a report made of sentences, or any text."""
    numbers = st.lists(st.integers(0, 4), max_size=5)
    reports = st.tuples(st.sampled_from(sorted(SENTENCES)), numbers).map(lambda own: (own[0], written(*own)))
    anything = st.tuples(st.sampled_from(["en", "vi", "ar", "zh", "und"]), st.text(max_size=60))
    return st.one_of(reports, reports, reports, anything)


@pytest.fixture(scope="session")
def reports(texts: st.SearchStrategy[tuple[str, str]]) -> st.SearchStrategy[Report]:
    return st.tuples(texts, st.sampled_from(DATES)).map(lambda own: (*own[0], own[1]))
