"""The base of all generated models: fields, UNSET, and conversion from and to JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field, fields

from .codec.classes import ClassCodec
from .responses.answered import Answered
from .unset import UNSET
from .wire import Wire

if TYPE_CHECKING:
    from collections.abc import Mapping

    from typing_extensions import Self

__all__ = ("BaseModel", "Wire")


@define(kw_only=True, repr=False)
class BaseModel(Answered):
    """An object of the API.

    Subclasses declare fields and nothing else. Reading is lenient: a property that
    is missing is UNSET, one whose value does not fit its annotation is kept as it
    came, and one that is unknown is in `additional_properties`. `to_dict()` gives
    back exactly what `from_dict()` was given.
    """

    __codec__: ClassVar[ClassCodec]

    additional_properties: dict[str, Any] = field(factory=dict)
    """Properties that the class does not declare."""

    def __init_subclass__(cls) -> None:
        super().__init_subclass__()
        cls.__codec__ = ClassCodec(cls)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Make an instance from JSON data.

        Args:
            data: The object, with the names of the wire. Its lists and dicts are
                not copied.
            strict: Whether data that does not fit the annotations is an error.

        Raises:
            DecodeError: Only if strict.
        """
        plain = data if isinstance(data, dict) else dict(data)
        if strict:
            cls.__codec__.check(plain)
        decoded: Self = cls.__codec__.decode(plain)
        return decoded

    def to_dict(self) -> dict[str, Any]:
        """Give the JSON data of the instance, without what is UNSET."""
        return type(self).__codec__.encode(self)

    def __repr__(self) -> str:
        names = [each.name for each in fields(type(self))]
        names.remove("additional_properties")
        shown = {name: getattr(self, name) for name in names}
        shown["additional_properties"] = self.additional_properties or UNSET
        arguments = (f"{k}={v!r}" for k, v in shown.items() if v is not UNSET)
        return f"{type(self).__name__}({', '.join(arguments)})"
