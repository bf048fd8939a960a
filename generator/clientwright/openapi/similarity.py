"""Which of many names is most like another.

As `difflib.get_close_matches` finds it, which takes a third of a second among a thousand long names; and a document
that was cut in parts has hundreds of references to what is no longer there.
"""

from collections import Counter
from collections.abc import Iterable
from difflib import SequenceMatcher


def most_similar(name: str, names: Iterable[str], cutoff: float) -> str | None:
    """Return the name that is most like another one; of several the last in order, or None if none is near.

    Args:
        name: what is looked for.
        names: what there is.
        cutoff: how like it must be, from 0 to 1 for the same.
    """
    counts = Counter(name)
    bounds = ((_most(name, counts, other, cutoff), other) for other in names)
    matcher = SequenceMatcher(b=name)
    best: tuple[float, str] | None = None
    for most, other in sorted(bounds, reverse=True):
        if most < (cutoff if best is None else best[0]):
            break
        matcher.set_seq1(other)
        found = matcher.ratio(), other
        if found[0] >= cutoff and (best is None or found > best):
            best = found
    return None if best is None else best[1]


def _most(name: str, counts: Counter[str], other: str, cutoff: float) -> float:
    """Return how like two names are at most: with the characters that both have, in whatever order."""
    both = len(name) + len(other)
    if not both:
        return 1
    longest = 2 * min(len(name), len(other)) / both
    if longest < cutoff:
        return longest
    common = sum([min(n, other.count(char)) for char, n in counts.items()])
    return 2 * common / both
