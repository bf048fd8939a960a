"""Writes the source of the two functions that are compiled for each model class.

Only attribute names and `repr` of names on the wire get into the source; all else
is bound to a name in the function's globals.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from .fields import Property

_DECODE = """\
def decode(data):
    if type(data) is not dict and not isinstance(data, dict):
        return data
    self = new(model)
{body}
    more = self.additional_properties = {{}}
    if len(data) != known:
        for key in data:
            if key not in names:
                more[key] = {rest}
    return self
"""
_ENCODE = """\
def encode(self):
    data = {{}}
{body}
    if self.additional_properties:
        add(data, self.additional_properties)
    return data
"""


class Step:
    """How the value of one property is decoded.

    Attributes:
        expression: Decodes `value`; "value" when it is stored as it came.
    """

    __slots__ = ("expression", "property")

    def __init__(self, property: Property, expression: str) -> None:
        self.property = property
        self.expression = expression


def decode_source(steps: Sequence[Step], *, fast: bool, decodes_rest: bool) -> str:
    """Write the decoding function.

    Args:
        steps: One a property.
        fast: Take required properties without asking whether they are there; the
            first that is missing sends the object to `tolerant`.
        decodes_rest: Additional properties are decoded by `rest`.
    """
    trusted = [each for each in steps if fast and each.property.required]
    asked = [each for each in steps if each not in trusted]
    lines: list[str] = []
    if trusted:
        lines += ["try:", *(f"    {line}" for each in trusted for line in _take(each))]
        lines += ["except KeyError:", "    return tolerant(data)"]
    lines.append(f"known = {len(trusted)}")
    for each in asked:
        lines.append(f"if {each.property.wire!r} in data:")
        lines += (f"    {line}" for line in _take(each))
        lines += ["    known += 1", "else:"]
        lines.append(f"    self.{each.property.attribute} = UNSET")
    rest = "rest(data[key])" if decodes_rest else "data[key]"
    return _DECODE.format(body=_indented(lines), rest=rest)


def _take(step: Step) -> list[str]:
    target = f"self.{step.property.attribute}"
    item = f"data[{step.property.wire!r}]"
    if step.expression == "value":
        return [f"{target} = {item}"]
    return [f"value = {item}", f"{target} = {step.expression}"]


def encode_source(properties: Iterable[Property]) -> str:
    """Write the encoding function: what the values are decides, not the annotations."""
    lines: list[str] = []
    for each in properties:
        lines.append(f"value = self.{each.attribute}")
        lines.append("if value is not UNSET:")
        plain = "value if type(value) in SCALARS else encode_value(value)"
        lines.append(f"    data[{each.wire!r}] = {plain}")
    return _ENCODE.format(body=_indented(lines or ["pass"]))


def _indented(lines: Iterable[str]) -> str:
    return "\n".join(f"    {line}" for line in lines)
