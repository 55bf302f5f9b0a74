"""Shingles: n consecutive tokens, as people and oracles see them. The kernel only ever handles their hashes."""

from __future__ import annotations

from typing import Final

from dedup.text.tokens import Tokens, tokenize

__all__ = ["CHARACTER_SHINGLE", "WORD_SHINGLE", "shingles"]

#: Tokens to a shingle that starts at a word, and to one that starts at a character of a script without spaces.
#: Three characters, because one changed character in a hundred leaves a similarity of .92 with three and .90 with four,
#: while unrelated Chinese news shares under .03 with either (benchmarks/quality.py).
WORD_SHINGLE: Final = 5
CHARACTER_SHINGLE: Final = 3


def shingles(text: str, boilerplate: str = "drop") -> list[str]:
    """The shingles of a text, in order, repeated ones included.

    A text too short for a single one is one shingle as a whole: equal headlines match, and different ones do not.

    Parameters
    ----------
    text
        Any text.
    boilerplate
        ``drop`` or ``keep`` rule-based boilerplate.

    Returns
    -------
    list of str
        Folded tokens joined by single spaces; a signature hashes exactly these.

    Examples
    --------
    >>> shingles("Egypt’s foreign minister spoke on Monday")
    ['egypt s foreign minister spoke', 's foreign minister spoke on', 'foreign minister spoke on monday']
    >>> shingles("Breaking news")
    ['breaking news']
    """
    tokens = tokenize(text)
    if boilerplate == "drop":
        tokens = _without_boilerplate(text, tokens)
    words, found = tokens.words, []
    for i, unspaced in enumerate(tokens.unspaced):
        n = CHARACTER_SHINGLE if unspaced else WORD_SHINGLE
        if i + n <= len(words):
            found.append(" ".join(words[i : i + n]))
    return found or ([" ".join(words)] if words else [])


def _without_boilerplate(text: str, tokens: Tokens) -> Tokens:
    from dedup.text.boilerplate import find_boilerplate  # which compiles many patterns

    spans = find_boilerplate(text, tokens.words, tokens.spans)
    keep = [not any(b.start <= start < b.end for b in spans) for start, _ in tokens.spans]
    if not any(keep):  # a document of nothing but boilerplate is compared as it is
        return tokens
    return Tokens(
        [word for word, kept in zip(tokens.words, keep, strict=True) if kept],
        [span for span, kept in zip(tokens.spans, keep, strict=True) if kept],
        [kind for kind, kept in zip(tokens.unspaced, keep, strict=True) if kept],
    )
