"""What is drawn from a schema is decoded, and encoded to the same JSON; also what is new in it."""

from __future__ import annotations

import importlib
import sys
from collections import Counter
from itertools import islice
from typing import TYPE_CHECKING, Any, Final

from corpus.counting import components
from corpus.documents import Sample, of_each
from corpus.drawing import draw, text
from corpus.limits import MOST_UNLIKE, UNLIKE, too_many
from corpus.plain_schemas import Undrawable, plain_schema
from corpus.reading import Place, identities, open_document

if TYPE_CHECKING:
    from collections.abc import Iterator

    import pytest
    from corpus.building import Built

# Above this share of components without a value the test would say nothing.
MOST_UNDRAWN: Final = 0.1
# Components may be only a name for another one; nearly all have a type.
LEAST_KNOWN: Final = 0.95
# Of a document with more components fewer values are drawn from each.
MANY: Final = 300


class Codec:
    """The codec of a generated package."""

    def __init__(self, built: Built) -> None:
        self._folder = str(built.folder)
        sys.path.insert(0, self._folder)
        name = built.sample.name
        self.models = importlib.import_module(f"{name}.models")
        self._codec: Any = importlib.import_module(f"{name}._runtime.codec")
        self._name = name

    def trip(self, annotation: str, value: Any) -> Any:
        """Decode and encode."""
        decoded = self._codec.decode(annotation, value, self.models)
        return self._codec.encode(decoded)

    def read(self, annotation: str, value: Any) -> Any:
        """Decode what must fit.

        Raises:
            ValueError: It does not; says where.
        """
        return self._codec.decode(annotation, value, self.models, strict=True)

    def close(self) -> None:
        """Forget the package."""
        sys.path.remove(self._folder)
        for module in [m for m in sys.modules if m.split(".")[0] == self._name]:
            del sys.modules[module]


def newer(value: Any, turn: int) -> Iterator[Any]:
    """Yield a value as a later version of the API might send it."""
    if isinstance(value, dict):
        yield {**value, "not known today": {"a": [None, 1.5]}}
        for number, (key, inner) in enumerate(value.items()):
            if number % 3 == turn % 3:
                yield {k: v for k, v in value.items() if k != key}
                yield {**value, key: "a value of tomorrow"}
                yield {**value, key: {"type": "a member of tomorrow", "n": 1}}
                yield from ({**value, key: changed} for changed in newer(inner, turn))
    elif isinstance(value, list):
        yield [*value, "an item of tomorrow"]
        for place, inner in enumerate(value[:2]):
            for changed in newer(inner, turn):
                yield [*value[:place], changed, *value[place + 1 :]]
    else:
        yield {"type": "a member of tomorrow", "of": value}
        yield "a value of tomorrow"
        yield None


# The unions of this one are large, and drawn from slowly.
@of_each(lambda sample: sample.light and sample.name != "doc_iceberg_rest")
def test_values_come_back_as_they_were(
    sample: Sample, built: Built, request: pytest.FixtureRequest
) -> None:
    thorough = "slow" in request.config.option.markexpr.replace("not slow", "")
    codec = Codec(built)
    undrawn: Counter[str] = Counter()
    declared = list(_annotations(built))
    count = 4 if not thorough or len(declared) > MANY else 10
    values = 0
    problems: dict[str, list[str]] = {}
    try:
        for annotation, place in declared:
            try:
                drawn = draw(plain_schema(place, "model"), count)
            except Undrawable as reason:
                undrawn[str(reason)] += 1
                continue
            values += len(drawn)
            if unlike := _unlike(codec, annotation, drawn):
                problems[annotation] = unlike
            for turn, value in enumerate(drawn):
                check(codec, annotation, value)
                for changed in islice(newer(value, turn), 60 if thorough else 30):
                    check(codec, annotation, changed)
    finally:
        codec.close()
    tried = len(declared) - undrawn.total()
    print(f"{sample.name}: {values} values of {tried} schemas, not: {dict(undrawn)}")
    print(f"several members of a union fit some of {sorted(problems)}")
    listed = UNLIKE.get(sample.name)
    assert not too_many(len(problems), len(declared), MOST_UNLIKE, listed), problems
    assert len(declared) >= LEAST_KNOWN * len(components(open_document(sample.path)))
    assert undrawn.total() <= MOST_UNDRAWN * len(declared) + 1, undrawn
    assert values >= tried


def _unlike(codec: Codec, annotation: str, drawn: list[Any]) -> list[str]:
    """Return which values are not read as what they were drawn from."""
    problems: list[str] = []
    model = getattr(codec.models, annotation)
    for value in drawn:
        # That a component may be null is said where it is referred to.
        if value is None:
            continue
        try:
            decoded = codec.read(annotation, value)
        except ValueError as error:
            problems.append(f"{annotation}: {error}: {value!r:.300}")
            continue
        is_object = hasattr(model, "from_dict") and isinstance(value, dict)
        if is_object and not isinstance(decoded, model):
            problems.append(f"{annotation}: {type(decoded).__name__}: {value!r}")
    return problems


def _annotations(built: Built) -> Iterator[tuple[str, Place]]:
    """Yield the name of each component's type, and its schema.

    Where there are no components, of all types that are a schema of the document.
    """
    document = open_document(built.sample.path)
    names = {
        pointer: schema["name"]
        for schema in built.plan["schemas"]
        for pointer in identities(document, schema["pointer"])
    }
    places = list(components(document).values())
    for pointer in names if not places else ():
        file, _, below = pointer.partition("#")
        place = Place(document.main, document.file, (), {"$ref": f"{file}#{below}"})
        places.append(place.target())
    for place in places:
        pointer = place.pointer if place.pointer in names else place.followed().pointer
        if pointer in names and isinstance(place.value, dict):
            yield names[pointer], place


def check(codec: Codec, annotation: str, value: Any) -> None:
    """Compare a value with what comes back."""
    before = text(value)
    after = text(codec.trip(annotation, value))
    assert after == before, annotation
    assert text(value) == before, f"{annotation}: the value was changed"
