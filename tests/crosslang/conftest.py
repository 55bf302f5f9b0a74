"""Translated sentences and stories made of them."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

import pytest
from hypothesis import strategies as st

if TYPE_CHECKING:
    from collections.abc import Callable

#: The same sentences in English, Vietnamese, Arabic and Spanish.
SENTENCES: Final = (
    ("The foreign minister of Egypt arrived in Rome on Monday for talks on the war in Syria.",
     "Ngoại trưởng Ai Cập đã đến Rome hôm thứ Hai để đàm phán về cuộc chiến ở Syria.",
     "وصل وزير الخارجية المصري إلى روما يوم الاثنين لإجراء محادثات حول الحرب في سوريا.",
     "El ministro de Asuntos Exteriores de Egipto llegó el lunes a Roma para hablar de la guerra en Siria."),
    ("The police said that 12 people died in a fire at a factory near the capital.",
     "Cảnh sát cho biết 12 người thiệt mạng trong vụ cháy tại một nhà máy gần thủ đô.",
     "قالت الشرطة إن 12 شخصا لقوا حتفهم في حريق في مصنع بالقرب من العاصمة.",
     "La policía dijo que 12 personas murieron en un incendio en una fábrica cerca de la capital."),
    ("Oil prices rose by 3.5 percent after the central bank cut interest rates.",
     "Giá dầu tăng 3,5 phần trăm sau khi ngân hàng trung ương cắt giảm lãi suất.",
     "ارتفعت أسعار النفط بنسبة 3.5 في المئة بعد أن خفض البنك المركزي أسعار الفائدة.",
     "Los precios del petróleo subieron un 3,5 por ciento después de que el banco central redujo los tipos."),
    ("Scientists in Germany have developed a new vaccine against malaria.",
     "Các nhà khoa học Đức đã phát triển một loại vắc xin mới chống bệnh sốt rét.",
     "طور علماء في ألمانيا لقاحا جديدا ضد الملاريا.",
     "Científicos de Alemania han desarrollado una nueva vacuna contra la malaria."),
    ("The president will meet students at the university before the election in November.",
     "Tổng thống sẽ gặp sinh viên tại trường đại học trước cuộc bầu cử vào tháng 11.",
     "سيلتقي الرئيس طلابا في الجامعة قبل الانتخابات في نوفمبر.",
     "El presidente se reunirá con estudiantes en la universidad antes de las elecciones de noviembre."),
    ("Heavy rain destroyed hundreds of houses and the army sent soldiers to help.",
     "Mưa lớn phá hủy hàng trăm ngôi nhà và quân đội cử binh lính đến giúp đỡ.",
     "دمرت الأمطار الغزيرة مئات المنازل وأرسل الجيش جنودا للمساعدة.",
     "Las fuertes lluvias destruyeron cientos de casas y el ejército envió soldados para ayudar."),
)  # fmt: skip
LANGUAGES: Final = ("en", "vi", "ar", "es")
SEEDS: Final = Path(__file__).resolve().parents[2] / "seeds"


def told(language: str, *numbers: int) -> str:
    return " ".join(SENTENCES[number][LANGUAGES.index(language)] for number in numbers)


@pytest.fixture(scope="session")
def story() -> Callable[..., str]:
    """Tells some of the sentences, by their numbers, in one language."""
    return told


@pytest.fixture(scope="session")
def seeds() -> dict[str, str]:
    return {path.name[:3]: path.read_text("utf-8") for path in sorted(SEEDS.glob("*.txt"))}


@pytest.fixture(scope="session")
def languages() -> st.SearchStrategy[str]:
    """Languages with a lexicon and without one."""
    return st.sampled_from([*LANGUAGES, "zh", "ja", "und"])


@pytest.fixture(scope="session")
def texts() -> st.SearchStrategy[str]:
    """Any texts, and stories in any of the languages."""
    numbers = st.lists(st.integers(0, len(SENTENCES) - 1), max_size=5)
    stories = st.tuples(st.sampled_from(LANGUAGES), numbers).map(lambda own: told(own[0], *own[1]))
    return st.one_of(st.text(max_size=80), stories, stories)
