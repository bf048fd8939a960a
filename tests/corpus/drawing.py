"""Draws values from plain JSON Schema by hypothesis-jsonschema."""

from __future__ import annotations

import json
import warnings
from functools import cache
from typing import TYPE_CHECKING, Any, Final

from corpus.plain_schemas import Undrawable
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis.internal.conjecture import utils
from hypothesis_jsonschema import from_schema

if TYPE_CHECKING:
    from corpus.plain_schemas import Plain

_UNLIMITED: Final = [
    HealthCheck.too_slow,
    HealthCheck.filter_too_much,
    HealthCheck.data_too_large,
    HealthCheck.large_base_example,
]


def _more(self: Any) -> bool:
    """Tell whether there is one more element, as `many.more` did."""
    steps = vars(self).get("_steps")
    if steps is None:
        self.__enter__()
        steps = vars(self)["_steps"] = iter(self)
    return next(steps, self) is not self


# hypothesis-jsonschema 0.23.1 uses an internal method that newer versions of hypothesis
# have no more. This may go when a later one does not.
_many: Any = utils.many
if not hasattr(_many, "more"):
    _many.more = _more


def draw(schema: Plain, count: int) -> list[Any]:
    """Draw values: the same ones on every run with the same PYTHONHASHSEED.

    hypothesis-jsonschema goes through sets; `make test` and `make corpus` fix their order.

    Raises:
        Undrawable: hypothesis-jsonschema cannot, or finds none.
    """
    drawn = _draw(json.dumps(schema), count)
    if isinstance(drawn, Undrawable):
        raise drawn
    found: list[Any] = json.loads(drawn)
    return found


# Most parameters, and many bodies and answers, are those of other operations as well.
@cache
def _draw(schema: str, count: int) -> str | Undrawable:
    found: list[Any] = []
    try:
        with warnings.catch_warnings():
            # Of floats that are integers, and of formats that it does not know.
            warnings.simplefilter("ignore")
            strategy = from_schema(json.loads(schema))

            @settings(
                max_examples=count,
                phases=[Phase.generate],
                database=None,
                deadline=None,
                derandomize=True,
                suppress_health_check=_UNLIMITED,
            )
            @given(strategy)
            def collect(value: Any) -> None:
                found.append(value)

            collect()
    except Exception as error:
        # It fails in many ways; those that use it hold how often it may.
        if not found:
            return Undrawable(f"{type(error).__name__}: {str(error)[:80]}")
    return json.dumps(found)


def text(value: object) -> str:
    """JSON of which two are equal if and only if the values are."""
    return json.dumps(value, sort_keys=True, ensure_ascii=True)
