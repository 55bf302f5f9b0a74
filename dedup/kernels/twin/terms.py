"""Terms of the pivot language; see ``terms.h``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, NamedTuple

import numpy as np

from dedup.kernels.twin.checks import check_offsets
from dedup.kernels.twin.documents import folded_documents
from dedup.kernels.twin.sketch import hash  # noqa: A004 - the kernel's name

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from dedup.kernels.twin.fold import Token

__all__ = ["TermTable"]

_CAPITAL: Final = 0x5851F42D4C957F2D
_MOST_TOKENS: Final = 8
_MOST_TERMS: Final = 16
_RUN: Final = 0x9FB21C651E98DF25
_UNLISTED: Final = 0x6A09E667F3BCC908
_LEAST_RUN: Final = 2
_KATAKANA, _HAN = 1, 2
_MOST_RUN: Final = {_KATAKANA: 24, _HAN: 6}
_MASK: Final = (1 << 64) - 1
_NUMBER: Final = 2
_BETWEEN_WORDS: Final = frozenset(b" -'")
_SEPARATORS: Final = {
    b".": ".",
    b",": ",",
    "\u066b".encode(): "d",
    "\u066c".encode(): "t",
    "\u00a0".encode(): " ",
    "\u202f".encode(): " ",
    "\u2009".encode(): " ",
}


_Meaning = list[tuple[int, float]]


class _Seen(NamedTuple):
    form: int
    own: _Meaning | None
    reach: int
    start: int
    end: int
    folded: str
    digits: bool
    script: int


class TermTable:
    """What the tokens of a language become; what it does not know it hands out.

    Parameters
    ----------
    upper
        uint8: a bit for each of the first code points, whether it is a capital.
    decimal_comma
        Whether a comma, and not a point, stands before decimals.
    number_weight
        The weight of the term that a number is.
    """

    def __init__(self, upper: NDArray[np.uint8], decimal_comma: bool, number_weight: float) -> None:
        self._upper = upper.tobytes()
        self._thousands = {"t", " ", "." if decimal_comma else ","}
        self._number_weight = float(np.float32(number_weight))
        self._forms: dict[int, tuple[int, int]] = {}
        self._words: dict[int, _Meaning] = {}
        self._runs: dict[int, _Meaning] = {}
        self._entries: dict[int, _Meaning] = {}
        self._scales: dict[int, int] = {}

    @staticmethod
    def combine(key: int, form: int) -> int:
        """The key of some forms in a row, from that of all but the last."""
        return (((key << 23 | key >> 41) & _MASK) ^ form) * 0x9E3779B97F4A7C15 & _MASK | 1

    def learn_forms(self, keys: NDArray[np.uint64], forms: NDArray[np.uint64], reaches: NDArray[np.uint8]) -> None:
        """What tokens count as, and how many tokens the longest entry has that begins with them."""
        if not len(keys) == len(forms) == len(reaches):
            raise ValueError("one form and one reach for each key")
        for key, form, reach in zip(keys.tolist(), forms.tolist(), reaches.tolist(), strict=True):
            self._forms[key | 1] = form, min(reach, _MOST_TOKENS)
            self._words.pop(key | 1, None)

    def learn_words(
        self,
        keys: NDArray[np.uint64],
        offsets: NDArray[np.int64],
        terms: NDArray[np.uint32],
        weights: NDArray[np.float32],
    ) -> None:
        """What tokens mean that have no form but their own: that of key i ``terms[offsets[i]:offsets[i + 1]]``."""
        found = _meanings(keys, offsets, terms, weights)
        self._words.update(found)
        for key in found:
            self._forms.pop(key, None)

    def learn_runs(
        self,
        keys: NDArray[np.uint64],
        offsets: NDArray[np.int64],
        terms: NDArray[np.uint32],
        weights: NDArray[np.float32],
    ) -> None:
        """What runs of tokens mean, likewise."""
        self._runs.update(_meanings(keys, offsets, terms, weights))

    def learn_entries(
        self,
        keys: NDArray[np.uint64],
        offsets: NDArray[np.int64],
        terms: NDArray[np.uint32],
        weights: NDArray[np.float32],
    ) -> None:
        """What forms in a row mean, likewise."""
        self._entries.update(_meanings(keys, offsets, terms, weights))

    def forget(self) -> None:
        """Forget all tokens and runs; entries stay."""
        self._forms, self._words, self._runs = {}, {}, {}

    @property
    def known(self) -> int:
        """How many tokens and runs are known."""
        return len(self._forms) + len(self._words) + len(self._runs)

    def learn_scales(self, forms: NDArray[np.uint64], exponents: NDArray[np.uint8]) -> None:
        """Words behind a number that multiply it by a power of ten."""
        if len(forms) != len(exponents):
            raise ValueError("one exponent for each form")
        self._scales.update(
            (form | 1, exponent) for form, exponent in zip(forms.tolist(), exponents.tolist(), strict=True)
        )

    @staticmethod
    def number_term(mantissa: int, exponent: int) -> int:
        """The term of a number: a whole mantissa without zeros at its end, and an exponent plus 64."""
        h = (mantissa * 0x9E3779B97F4A7C15 + exponent * 0xC2B2AE3D27D4EB4F + 1) & _MASK
        h ^= h >> 32
        h = h * 0xD6E8FEB86659FD93 & _MASK
        h ^= h >> 32
        return (h & 0xFFFFFFFC) | _NUMBER

    def walk(
        self,
        text: NDArray[np.uint8],
        offsets: NDArray[np.int64],
        skip_offsets: NDArray[np.int64],
        skips: NDArray[np.uint32],
    ) -> dict[str, Any]:
        """The terms of documents of which every token is known, and what tokens are not.

        Returns
        -------
        dict
            `terms` uint32, `weights` float32 and `places` uint32 (terms,), the last the byte of the document where the
            words of each begin; `offsets` int64 (documents + 1,); `unknown` uint64: keys of tokens that were not
            known, each once, `unknown_folded` bytes: their folded bytes, a space after each; `unknown_kinds` uint8:
            whether they begin with a capital (1), and are of a script without spaces (2); `runs` uint64 and
            `runs_folded`: likewise, runs of katakana and of Han that no entry covers.
        """
        found: list[tuple[int, int, float]] = []
        bounds, asked, runs = [0], dict[int, tuple[str, int]](), dict[int, str]()
        for i, tokens in enumerate(folded_documents(text, offsets, skip_offsets, skips)):
            encoded = text[offsets[i] : offsets[i + 1]].tobytes()
            seen = self._look_up(tokens, encoded, asked)
            if len(seen) == len(tokens):
                found += self._terms(seen, encoded, runs)
            bounds.append(len(found))
        return {
            "terms": np.array([term for term, _, _ in found], np.uint32),
            "places": np.array([place for _, place, _ in found], np.uint32),
            "weights": np.array([weight for _, _, weight in found], np.float32),
            "offsets": np.array(bounds, np.int64),
            "unknown": np.array(list(asked), np.uint64),
            "unknown_folded": "".join(folded + " " for folded, _ in asked.values()).encode(),
            "unknown_kinds": np.array([kind for _, kind in asked.values()], np.uint8),
            "runs": np.array(list(runs), np.uint64),
            "runs_folded": "".join(folded + " " for folded in runs.values()).encode(),
        }

    def _look_up(self, tokens: list[Token], encoded: bytes, asked: dict[int, tuple[str, int]]) -> list[_Seen]:
        """Those tokens of a text that are known; the others are asked for."""
        seen = []
        for token in tokens:
            digits = all("0" <= c <= "9" for c in token.folded)
            own = hash(token.folded.encode(), 0)
            capital = self._is_capital(encoded[token.start : token.start + 4])
            key = (own ^ _CAPITAL if capital else own) | 1
            reach, script = 1, _script_of(token.folded) if token.unspaced else 0
            if key in self._words:
                form, meaning = (key ^ _UNLISTED) | 1, self._words.get(key)
            elif key in self._forms or digits:
                form, reach = self._forms.get(key, (own | 1, 1))
                meaning = self._entries.get(self.combine(0, form))
            else:
                asked.setdefault(key, (token.folded, capital | (2 if token.unspaced else 0)))
                continue
            seen.append(_Seen(form, meaning, reach, token.start, token.end, token.folded, digits, script))
        return seen

    def _is_capital(self, encoded: bytes) -> bool:
        point = ord(encoded.decode("utf-8", "surrogateescape")[0])
        return point // 8 < len(self._upper) and bool(self._upper[point // 8] >> (point & 7) & 1)

    def _terms(self, seen: list[_Seen], encoded: bytes, runs: dict[int, str]) -> list[tuple[int, int, float]]:
        found: list[tuple[int, int, float]] = []
        run, i = list[_Seen](), 0
        while i < len(seen):
            token = seen[i]
            best, taken, key = token.own, 1, self.combine(0, token.form)
            for k in range(1, min(token.reach, len(seen) - i)):
                if not _adjoin(encoded[seen[i + k - 1].end : seen[i + k].start]):
                    break
                key = self.combine(key, seen[i + k].form)
                if key in self._entries:
                    best, taken = self._entries[key], k + 1
            loose = best is None and not token.digits and token.script != 0
            if run and not (loose and token.script == run[-1].script and token.start == run[-1].end):
                found += self._run(run, runs)
                run = []
            if loose:
                run.append(token)
            if token.digits and taken == 1:
                numbers, taken = self._numbers(seen, i, encoded)
                found += numbers
            else:
                found += [(term, token.start, weight) for term, weight in best or ()]
            i += taken
        return found + self._run(run, runs)

    def _run(self, run: list[_Seen], runs: dict[int, str]) -> list[tuple[int, int, float]]:
        """The terms of a run of tokens that no entry covers; it is handed out if nothing is known of it."""
        if len(run) < _LEAST_RUN or len(run) > _MOST_RUN[run[0].script]:
            return []
        folded = "".join(token.folded for token in run)
        key = (hash(folded.encode(), 0) ^ _RUN) | 1
        if key in self._runs:
            return [(term, run[0].start, weight) for term, weight in self._runs[key]]
        runs.setdefault(key, folded)
        return []

    def _numbers(self, seen: list[_Seen], i: int, encoded: bytes) -> tuple[list[tuple[int, int, float]], int]:
        """The number at token i, of all the groups of digits that belong to it, and how many these are."""
        groups, between = [seen[i]], list[str]()
        while len(groups) <= 7 and i + len(groups) < len(seen) and seen[i + len(groups)].digits:
            following = seen[i + len(groups)]
            separator = _SEPARATORS.get(encoded[groups[-1].end : following.start])
            if separator is None:
                break
            between.append(separator)
            groups.append(following)
        whole = 1
        if len(groups[0].folded) <= 3:
            while (
                whole < len(groups)
                and between[whole - 1] in self._thousands
                and len(groups[whole].folded) == 3
                and between[whole - 1] == between[0]
            ):
                whole += 1
        fraction = (
            whole + 1 == len(groups)
            and between[whole - 1] in ("d", ".", ",")
            and not (whole > 1 and between[whole - 1] == between[0])
        )
        if fraction or whole == len(groups):
            found = [self._number(seen, i, whole, len(groups), encoded)]
        else:
            found = [self._number(seen, i + g, 1, 1, encoded) for g in range(len(groups))]
        return [number for number in found if number is not None], len(groups)

    def _number(
        self, seen: list[_Seen], i: int, whole: int, count: int, encoded: bytes
    ) -> tuple[int, int, float] | None:
        """The number that so many groups of digits are, of which some stand before the decimals."""
        digits = "".join(group.folded for group in seen[i : i + count])
        if len(digits) > 18:
            return None
        exponent, after = -sum(len(group.folded) for group in seen[i + whole : i + count]), i + count
        if after < len(seen) and _adjoin(encoded[seen[after - 1].end : seen[after].start]):
            exponent += self._scales.get(seen[after].form | 1, 0)
        mantissa = int(digits)
        if mantissa == 0:
            exponent = 0
        while mantissa and mantissa % 10 == 0:
            mantissa //= 10
            exponent += 1
        return self.number_term(mantissa, (exponent + 64) & 0xFFFFFFFF), seen[i].start, self._number_weight


def _meanings(
    keys: NDArray[np.uint64], offsets: NDArray[np.int64], terms: NDArray[np.uint32], weights: NDArray[np.float32]
) -> dict[int, _Meaning]:
    """The terms of each key."""
    check_offsets(offsets, len(terms), "offsets do not fit the terms")
    if len(keys) != len(offsets) - 1 or len(terms) != len(weights):
        raise ValueError("one stretch of terms for each key, one weight for each term")
    weighted = list(zip(terms.tolist(), weights.tolist(), strict=True))
    bounds = offsets.tolist()
    return {key | 1: weighted[bounds[i] : bounds[i + 1]][:_MOST_TERMS] for i, key in enumerate(keys.tolist())}


def _adjoin(between: bytes) -> bool:
    """Whether two tokens stand in one phrase: nothing but spaces, hyphens and apostrophes between them."""
    return all(byte >= 0x80 or byte in _BETWEEN_WORDS for byte in between)


def _script_of(folded: str) -> int:
    """Whether a token is of katakana, of Han, or of another script."""
    if "\u30a1" <= folded[0] <= "\u30ff":
        return _KATAKANA
    return _HAN if "\u3400" <= folded[0] <= "\u9fff" else 0
