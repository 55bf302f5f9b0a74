"""Reports of one event are told from translations by the figures of each sentence, the same from either side."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from dedup.crosslang import alignment, independent
from dedup.crosslang.alignment import Side, align, prepare
from dedup.crosslang.decision import NEITHER, TRANSLATION
from dedup.crosslang.independent import FEATURES, Model, _figures, features, model
from dedup.crosslang.judge import Judge
from dedup.crosslang.pivot import NUMBER
from dedup.crosslang.terms import Translator
from dedup.near.texts import Texts
from dedup.text.packed import Packed

if TYPE_CHECKING:
    from collections.abc import Sequence

    import pytest
    from numpy.typing import NDArray

ENGLISH = (
    "The government of Kenya signed a contract with a company from Japan on Monday. The bridge over the river "
    "will cost 84 million dollars. It will be 1,200 metres long and stand on 16 pillars. Work begins in March. "
    "About 900 people will find work there. The minister of transport said that the old ferry was too slow. The "
    "opposition in parliament criticised the price."
)
SPANISH = (
    "El gobierno de Kenia firmó el lunes un contrato con una empresa de Japón. El puente sobre el río costará 84 "
    "millones de dólares. Tendrá 1.200 metros de largo y descansará sobre 16 pilares. Las obras empiezan en "
    "marzo. Unas 900 personas encontrarán trabajo allí. El ministro de Transporte dijo que el viejo transbordador "
    "era demasiado lento. La oposición en el parlamento criticó el precio."
)
REPORT = (
    "Kenia y una empresa de Japón firmaron un contrato para un puente sobre el río. El gobierno pagará 70 "
    "millones de dólares. La oposición en el parlamento habló de un precio escandaloso. El transbordador lleva 35 "
    "años en uso. El ministro de Transporte visitó el lunes el pueblo, donde viven 4.000 personas. El trabajo del "
    "puente durará 28 meses."
)


def side(*texts: tuple[str, str]) -> Side:
    return Side.joined([prepare(Packed.of_texts([text]), Translator.of(language)) for language, text in texts])


def found(both: Side, pairs: Sequence[tuple[int, int]]) -> NDArray[np.float64]:
    places = np.array(pairs, np.uint32).reshape(-1, 2)
    typical, shared, aligned = np.full(len(places), 0.57), both.fingerprints.overlap(places), align(both, places)
    of_alignment, a, b = alignment.features(both, places, aligned, shared, typical)
    return features(both, places, aligned, of_alignment, (a.share, b.share), shared, typical)


def of(rows: NDArray[np.float64], name: str) -> list[float]:
    values: list[float] = rows[:, FEATURES.index(name)].tolist()
    return values


@given(data=st.data())
def test_it_is_finite_and_the_same_from_either_side(data: st.DataObject, texts: st.SearchStrategy[str]) -> None:
    both = side(("en", data.draw(texts)), (data.draw(st.sampled_from(["vi", "ar", "es"])), data.draw(texts)))
    one = found(both, [(0, 1)])
    assert one.shape == (1, len(FEATURES))
    assert np.isfinite(one).all()
    own = slice(len(alignment.FEATURES), None)
    assert found(both, [(1, 0), (0, 1)])[1].tolist() == one[0].tolist()
    if align(both, np.array([[0, 1]], np.uint32)).beads.tolist() == [
        [*bead[2:], *bead[:2]] for bead in align(both, np.array([[1, 0]], np.uint32)).beads.tolist()
    ]:
        assert np.allclose(found(both, [(1, 0)])[0, own], one[0, own])


@given(data=st.data())
def test_figures_are_those_of_the_aligned_sentences(data: st.DataObject, texts: st.SearchStrategy[str]) -> None:
    numbered = st.lists(st.sampled_from(["12 men.", "The 84 dogs.", "Rain 7 and 12.", "Nothing."]), max_size=4)
    both = side(*(("en", data.draw(texts) + " " + " ".join(data.draw(numbered))) for _ in range(3)))
    pairs = np.array([[0, 1], [1, 2], [0, 0]], np.uint32)
    aligned, prints = align(both, pairs), both.sentences.fingerprints
    kept, in_a, in_b = _figures(both, pairs, aligned)
    for bead, pair, *counts in zip(aligned.beads.tolist(), aligned.pair_of.tolist(), kept, in_a, in_b, strict=True):
        own = []
        for document, (start, end) in zip(pairs[pair].tolist(), (bead[:2], bead[2:]), strict=True):
            first = int(both.sentences.documents[document])
            terms = prints.terms[prints.offsets[first + start] : prints.offsets[first + end]].tolist()
            own.append({term for term in terms if term & 3 == NUMBER})
        assert counts == [len(own[0] & own[1]), len(own[0]), len(own[1])]


def test_a_translation_keeps_its_figures_and_a_report_does_not() -> None:
    both = side(("en", ENGLISH), ("es", SPANISH), ("es", REPORT))
    rows = found(both, [(0, 1), (0, 2)])
    missed = of(rows, "share_missed")
    assert missed[0] == 0 < missed[1]
    assert of(rows, "left_out")[0] == 0
    scores = rows @ model().weights
    assert scores[0] < scores[1]
    assert not model().independent(rows)[0]


def test_short_texts_are_left_alone() -> None:
    rows = np.zeros((2, len(FEATURES)))
    rows[:, FEATURES.index("figures_missed")] = 1000
    rows[:, FEATURES.index("length")] = np.log1p([2, 3])
    assert model().independent(rows).tolist() == [False, True]


def test_of_few_sentences_it_must_be_surer() -> None:
    rows = np.zeros((2, len(FEATURES)))
    rows[:, FEATURES.index("length")] = np.log1p([4, 5])
    assert Model(np.zeros(len(FEATURES)), 0.1).independent(rows).tolist() == [False, True]


def test_what_is_independent_is_no_translation(monkeypatch: pytest.MonkeyPatch) -> None:
    texts, languages = Texts(), ["en", "es"]
    texts.append(Packed.of_texts([ENGLISH, SPANISH]), [])
    pair = np.array([[0, 1]], np.intp)
    assert Judge(texts, languages.__getitem__).judge(pair).kind.tolist() == [TRANSLATION]
    monkeypatch.setattr(independent, "model", lambda: Model(np.zeros(len(FEATURES)), 1.0))
    assert Judge(texts, languages.__getitem__).judge(pair).kind.tolist() == [NEITHER]
