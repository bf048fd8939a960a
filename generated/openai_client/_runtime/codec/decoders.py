"""Makes decoding functions from shapes: what came becomes what the annotation says.

They never fail: what does not fit the annotation is given back as it came.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .annotations import resolve
from .check import fits
from .formats import READERS
from .plans import chooser_of, members_of, texts_of
from .shapes import (
    Array,
    Constant,
    Either,
    Format,
    Map,
    Named,
    Record,
    Tuple,
    parts,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from typing_extensions import TypeAlias

    from .jsontypes import JSON
    from .plans import Choose
    from .shapes import Shape

    Decoder: TypeAlias = Callable[[JSON], object]


def same(value: JSON) -> object:
    """Decode nothing."""
    return value


def decoder(shape: Shape) -> Decoder | None:
    """Make the decoding function of a shape; None when there is nothing to decode."""
    return _Building().decoder(shape)


def is_near(shape: Shape, passed: set[Shape] | None = None) -> bool:
    """Say whether making the decoder of a shape imports nothing."""
    passed = set() if passed is None else passed
    if isinstance(shape, Named):
        if not shape.scope.loaded(shape.name):
            return False
        shape = resolve(shape)
    if shape in passed or (isinstance(shape, Either) and shape.plan):
        return True
    passed.add(shape)
    return all(is_near(part, passed) for part in parts(shape))


def is_plain(shape: Shape, passed: set[Shape] | None = None) -> bool:
    """Say whether decoding a shape gives back the same value, whatever it is."""
    passed = set() if passed is None else passed
    shape = resolve(shape)
    if isinstance(shape, Record | Tuple | Format):
        return False
    if isinstance(shape, Either) and shape.plan:
        return False
    if shape in passed:
        return True
    passed.add(shape)
    return all(is_plain(part, passed) for part in parts(shape))


class _Building:
    """One walk over a shape, which aliases may lead around in a circle."""

    def __init__(self) -> None:
        self._open: dict[Shape, list[Decoder]] = {}

    def decoder(self, shape: Shape) -> Decoder | None:
        """See the function `decoder`."""
        shape = resolve(shape)
        if isinstance(shape, Record):
            return shape.model.__codec__.decoder()
        if shape in self._open:
            return _circular(self._open[shape])
        if isinstance(shape, Either) and shape.decode is not None:
            return shape.decode
        if is_plain(shape):
            return None
        made: list[Decoder] = []
        self._open[shape] = made
        decode = self._made(shape)
        if decode is not None:
            made.append(decode)
        del self._open[shape]
        # Another thread may take it as soon as it is in there: finished ones only.
        if isinstance(shape, Either) and not self._open:
            shape.decode = decode
        return decode

    def _made(self, shape: Shape) -> Decoder | None:
        if isinstance(shape, Array):
            return _array(self.decoder(shape.item))
        if isinstance(shape, Map):
            return _map(self.decoder(shape.value))
        if isinstance(shape, Tuple):
            return self._tuple(shape)
        if isinstance(shape, Format):
            return _text([shape])
        if isinstance(shape, Either):
            return _planned(shape) if shape.plan else self._union(shape)
        return None

    def _tuple(self, shape: Tuple) -> Decoder:
        items = [self.decoder(item) or same for item in shape.items]
        rest = None if shape.rest is None else self.decoder(shape.rest) or same

        def decode(value: JSON) -> object:
            if not isinstance(value, list):
                return value
            if rest is not None:
                return tuple(map(rest, value))
            if len(value) != len(items):
                return value
            return tuple([item(each) for item, each in zip(items, value, strict=True)])

        return decode

    def _union(self, shape: Either) -> Decoder | None:
        members = members_of(shape)
        if members.is_open:
            return None
        if len(members.objects) > 1:
            decode_object: Decoder | None = _chosen(chooser_of(shape))
        else:
            decode_object = self.either_of(members.objects)
        decode_array = self.either_of([*members.tuples, *members.arrays])
        decoders = (decode_object, decode_array, _text(members.scalars))
        made = [each for each in decoders if each is not None]
        if len(made) > 1:
            return _by_kind(*(each or same for each in decoders))
        return made[0] if made else None

    def either_of(self, shapes: Sequence[Shape]) -> Decoder | None:
        """Decode by the first shape that the value fits as a whole, else the last."""
        decoders = [(fits(each), self.decoder(each) or same) for each in shapes]
        if all(decode is same for _, decode in decoders):
            return None
        (_, last), *others = reversed(decoders)
        if not others:
            return last

        def decode(value: JSON) -> object:
            for fit, decode in reversed(others):
                if fit(value):
                    return decode(value)
            return last(value)

        return decode


def _circular(made: list[Decoder]) -> Decoder:
    def decode(value: JSON) -> object:
        return made[0](value) if made else value

    return decode


def _array(item: Decoder | None) -> Decoder | None:
    if item is None:
        return None

    def decode(value: JSON) -> object:
        return list(map(item, value)) if isinstance(value, list) else value

    return decode


def _map(item: Decoder | None) -> Decoder | None:
    if item is None:
        return None

    def decode(value: JSON) -> object:
        if not isinstance(value, dict):
            return value
        return {key: item(each) for key, each in value.items()}

    return decode


def _planned(shape: Either) -> Decoder:
    """Decode a union with a plan; its members are looked up for an array only.

    Those that are no leaf of the plan also for a text.
    """
    decode_object = _chosen(chooser_of(shape))
    made_array: list[Decoder] = []
    made_text: list[Decoder] = []

    def decode_array(value: JSON) -> object:
        if not made_array:
            members = members_of(shape)
            arrays = _Building().either_of([*members.tuples, *members.arrays])
            made_array.append(arrays or same)
        return made_array[0](value)

    def decode_text(value: JSON) -> object:
        if not made_text:
            made_text.append(_text(texts_of(shape)) or same)
        return made_text[0](value)

    return _by_kind(decode_object, decode_array, decode_text)


def _chosen(choose: Choose) -> Decoder:
    """Decode an object by the member that is chosen for it."""
    decoders: dict[Shape, Decoder] = {}

    def decode(value: JSON) -> object:
        if not isinstance(value, dict):
            return value
        member = choose(value)
        if member is None:
            return value
        decode = decoders.get(member)
        if decode is None:
            decode = decoders[member] = decoder(member) or same
        return decode(value)

    return decode


def _text(scalars: Sequence[Shape]) -> Decoder | None:
    """Decode text by the first of the formats that can read it.

    A constant is what it is, though a format could read it.
    """
    reads = [READERS[each.kind] for each in scalars if isinstance(each, Format)]
    if not reads:
        return None
    constants = frozenset(
        value
        for each in scalars
        if isinstance(each, Constant)
        for value in each.values
        if isinstance(value, str)
    )

    def decode(value: JSON) -> object:
        if isinstance(value, str) and value not in constants:
            for read in reads:
                found = read(value)
                if found is not None:
                    return found
        return value

    return decode


def _by_kind(
    decode_object: Decoder, decode_array: Decoder, decode_text: Decoder
) -> Decoder:
    def decode(value: JSON) -> object:
        if isinstance(value, list):
            return decode_array(value)
        if isinstance(value, str):
            return decode_text(value)
        return decode_object(value)

    return decode
