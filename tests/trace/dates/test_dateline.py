"""Datelines: which days stand in one, and which of them date a text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dedup.model import Span
from dedup.trace.dates import Origin, dates_of
from dedup.trace.dates.dateline import begins_dateline, in_dateline, opens_range

SPOKEN = {
    "ar": "قال الوزير إن المحادثات مع النقابة سوف تستمر حتى نهاية الأسبوع",
    "de": "Der Minister sagte, dass die Gespräche mit der Gewerkschaft weitergehen würden.",
    "en": "The minister said that talks would go on, and that nobody would be hurt.",
    "es": "El ministro dijo que las conversaciones con el sindicato seguirán",
    "fr": "Le ministre a dit que les discussions avec le syndicat vont continuer",
    "vi": "Bộ trưởng cho biết cuộc đàm phán sẽ tiếp tục trong tuần này tại Rome",
    "zh": "部长说会谈将继续进行，他说工会也会参加会谈，并且将在罗马再次举行会谈，双方表示欢迎这个结果。",
}
FULL = [
    ("en", "HANOI, June 3, 2021 (Reuters) - "),
    ("en", "Hanoi, 3 June 2021 (AFP) -- "),
    ("en", "WASHINGTON, D.C., June 3, 2021 /PRNewswire/ -- "),
    ("en", "NEW YORK, June 3, 2021 - "),
    ("en", "HANOI (June 3, 2021, Reuters) - "),
    ("vi", "Hà Nội, 3/6/2021 (TTXVN) - "),
    ("vi", "Hà Nội (TTXVN) ngày 3/6/2021 - "),
    ("vi", "(TTXVN) Hà Nội, ngày 3/6/2021 - "),
    ("vi", "Hà Nội (TTXVN 3/6/2021) "),
    ("zh", "新华社北京2021年6月3日电 "),
    ("zh", "（中央社台北2021年6月3日電）"),
    ("zh", "路透社北京2021年6月3日电"),
    ("ar", "مانيلا 3 يونيو حزيران 2021 (رويترز) - "),
    ("ar", "مانيلا 3 يونيو/حزيران 2021 (رويترز) - "),
    ("fr", "PARIS, 3 juin 2021 (AFP) - "),
    ("fr", "Paris, jeudi 3 juin 2021 (AFP) — "),
    ("fr", "Paris, le 3 juin 2021 (AFP) — "),
    ("de", "Frankfurt am Main, 3. Juni 2021 (dpa) - "),
    ("es", "Manila, 3 jun 2021 (EFE).- "),
]


@pytest.mark.parametrize(("language", "line"), FULL)
@pytest.mark.parametrize("times", [1, 12])
def test_a_full_one_dates_a_text(language: str, line: str, times: int) -> None:
    published = dates_of(line + " ".join([SPOKEN[language]] * times), language).published
    assert published is not None
    assert (str(published), published.origin) == ("2021-06-03", Origin.DATELINE)


@pytest.mark.parametrize(("language", "line"), FULL)
def test_it_does_so_where_texts_begin_only(language: str, line: str) -> None:
    text = f"{SPOKEN[language]}\n" * 8 + f"{line}{SPOKEN[language]}\n" + f"{SPOKEN[language]}\n" * 8
    assert dates_of(text, language).published is None


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("en", "HANOI, June 3 (Reuters) - "),
        ("vi", "Hà Nội (TTXVN) ngày 3/6 - "),
        ("zh", "新华社北京6月3日电 "),
        ("ar", "مانيلا 3 يونيو حزيران (رويترز) - "),
        ("es", "Manila, 3 jun (EFE).- "),
        ("es", "Manila, 3 jun. (EFE).- "),
    ],
)
def test_no_year_is_invented(language: str, line: str) -> None:
    published, (found, *_) = dates_of(line + SPOKEN[language], language)
    assert published is None
    assert (found.iso, found.known, found.origin) == ("--06-03", False, Origin.DATELINE)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Le préfet a dit le 3 mars : oui, puis le 4 mars – non."),
        ("fr", "Le préfet a dit le 3 mars 2021 (AFP) que les discussions avec le syndicat vont continuer ici"),
        ("vi", "Ông Nguyễn Văn A nói tại Hà Nội hôm qua (4/3)"),
        ("vi", "Ngày 4/3/2021: Bộ trưởng cho biết cuộc đàm phán sẽ tiếp tục trong tuần này tại Rome"),
        ("vi", "Tin tức giải trí đáng chú ý ngày 3/12/2021: Bộ trưởng cho biết cuộc đàm phán sẽ tiếp tục"),
        ("en", "On June 3, 2021 - the day on which the talks began - the minister said nothing at all to us"),
        ("en", "HANOI (Reuters) - June 3, 2021 was the day on which the talks began, said the minister of it"),
        ("en", "FILE PHOTO: HANOI, June 3, 2021 (Reuters) - The minister speaks with the union in the capital"),
        ("en", "Monday, June 3 (Reuters said) - the minister speaks with the union in the capital of the land"),
        ("en", "Thursday, November 02 (Paris)"),
        ("de", "Der Bundestag am 3. März 2021: Die Gespräche mit der Gewerkschaft würden weitergehen, sagte er"),
        ("de", "Statistiken seit März 2018: Die Gespräche mit der Gewerkschaft würden weitergehen, sagte er"),
        ("zh", "部长说，他在2021年6月3日电话会议上表示会谈将继续进行，工会也会参加会谈，双方表示欢迎这个结果"),
        ("ar", "وقال الوزير في 4 مارس 2023 (بعد الظهر) إن المحادثات مع النقابة سوف تستمر حتى نهاية الأسبوع"),
    ],
)
def test_a_sentence_is_none(language: str, text: str) -> None:
    published, found = dates_of(text, language)
    assert published is None
    assert [date.raw for date in found if date.origin is Origin.DATELINE] == []


def test_a_range_dates_no_text() -> None:
    assert dates_of(f"Hanoi, June 3, 2021 - June 4, 2021 {SPOKEN['en']}", "en").published is None


def test_the_day_that_a_report_was_put_out_on_goes_before_its_dateline() -> None:
    line = f"HANOI, June 3, 2021 (Reuters) - {SPOKEN['en']}"
    assert str(dates_of(f"4 June 2021\n\n{line}", "en").published) == "2021-06-04"
    assert str(dates_of(f"3 June 2021 10:30\n\n{line}", "en").published) == "2021-06-03 10:30:00"
    assert dates_of(f"1 July 2021\n\n{line}", "en").published is None
    assert str(dates_of(f"Published: 1 July 2021\n\n{line}", "en").published) == "2021-07-01"


def test_a_later_day_speaks_against_it() -> None:
    line = f"HANOI, June 3, 2021 (Reuters) - {SPOKEN['en']}"
    assert dates_of(f"{line} On 30 July 2021 he came back.", "en").published is None


@pytest.mark.parametrize(
    "text", ["He ran 4 mar (EFE).- On", "4 mar (EFE).- On", "Manila, 4 mar (de 3).- On", "un 4 mar EFE"]
)
def test_a_short_month_needs_a_place_and_an_agency(text: str) -> None:
    assert dates_of(text, "es").found == ()


@given(st.text(), st.integers(0, 40), st.integers(0, 40))
def test_no_text_is_too_strange(text: str, start: int, length: int) -> None:
    span = Span(min(start, len(text)), min(start + length, len(text)))
    assert in_dateline(text, span) in {True, False}
    assert begins_dateline(text, *span) in {True, False}
    assert opens_range(text, span.end) in {True, False}
