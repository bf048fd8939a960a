"""What a model class has for its conversion, compiled when it is first needed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..unset import UNSET
from .annotations import union
from .check import check
from .decoders import decoder, is_near, is_plain, same
from .encoders import add, encode
from .fields import properties_of
from .jsontypes import SCALARS
from .shapes import NULL, Either, Record
from .source import Step, decode_source, encode_source

if TYPE_CHECKING:
    from collections.abc import Callable

    from typing_extensions import TypeAlias

    from ..model import BaseModel
    from .decoders import Decoder
    from .fields import Properties
    from .jsontypes import JSON, Object
    from .shapes import Shape

    Encoder: TypeAlias = Callable[[Any], Object]


class ClassCodec:
    """The conversion of one class.

    Two threads may compile the same function at the same time; both get one that
    works, and the class keeps the later.

    Attributes:
        decode: Gives an instance for an object, and what is no object as it came.
        encode: Gives the data of an instance.
    """

    __slots__ = ("_compiled", "_model", "_properties", "decode", "encode")

    def __init__(self, model: type[BaseModel]) -> None:
        self._model = model
        self._properties: Properties | None = None
        self._compiled: Decoder | None = None
        self.decode: Callable[[Any], Any] = self._decode_first
        self.encode: Encoder = self._encode_first

    @property
    def properties(self) -> Properties:
        """The properties that the class declares."""
        if self._properties is None:
            self._properties = properties_of(self._model)
        return self._properties

    def decoder(self) -> Decoder:
        """Give the compiled decoding function."""
        if self._compiled is None:
            self._compiled = self.decode = _compile_decode(self._model, fast=True)
        return self._compiled

    def check(self, value: JSON) -> None:
        """Check data.

        Raises:
            DecodeError: It does not fit the class.
        """
        check(Record(self._model), value)

    def _decode_first(self, value: JSON) -> object:
        return self.decoder()(value)

    def _encode_first(self, value: Any) -> Object:
        self.encode = _compile_encode(self.properties)
        return self.encode(value)


def _compile_decode(model: type[BaseModel], *, fast: bool) -> Decoder:
    """Compile the decoding function of a class.

    Args:
        model: The class.
        fast: Trust that required properties are there; see `decode_source`.
    """
    properties = model.__codec__.properties
    names: dict[str, Any] = {
        "model": model,
        "new": object.__new__,
        "UNSET": UNSET,
        "names": properties.known,
    }
    steps: list[Step] = []
    for index, each in enumerate(properties.declared):
        steps.append(Step(each, _expression(each.shape, f"decode{index}", names)))
    decodes_rest = _expression(properties.rest, "rest", names) != "value"
    _bind(names, "tolerant", lambda: _compile_decode(model, fast=False))
    source = decode_source(steps, fast=fast, decodes_rest=decodes_rest)
    decode: Decoder = _run(source, names, model)["decode"]
    return decode


def _expression(shape: Shape, name: str, names: dict[str, Any]) -> str:
    """Write how `value` is decoded; what that needs is bound to `name`."""
    if isinstance(shape, Either) and not shape.plan and NULL in shape.members:
        some = [member for member in shape.members if member is not NULL]
        inner = _expression(union(some), name, names)
        return inner if inner == "value" else f"value if value is None else {inner}"
    if is_near(shape) and is_plain(shape):
        return "value"
    _bind(names, name, lambda: decoder(shape) or same)
    return f"{name}(value)"


def _bind(names: dict[str, Any], name: str, make: Callable[[], Decoder]) -> None:
    """Bind a decoder that is made, and takes its own place, when it is first used."""

    def decode(value: JSON) -> object:
        made: Decoder = make()
        names[name] = made
        return made(value)

    names[name] = decode


def _compile_encode(properties: Properties) -> Encoder:
    names: dict[str, Any] = {
        "UNSET": UNSET,
        "SCALARS": SCALARS,
        "encode_value": encode,
        "add": add,
    }
    exec(encode_source(properties.declared), names)
    encode_model: Encoder = names["encode"]
    return encode_model


def _run(source: str, names: dict[str, Any], model: type[BaseModel]) -> dict[str, Any]:
    exec(compile(source, f"<codec of {model.__qualname__}>", "exec"), names)
    return names
