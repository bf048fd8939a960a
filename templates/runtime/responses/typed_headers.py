"""The headers of an answer, by attributes that have the types of the document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypeVar, cast, overload

if TYPE_CHECKING:
    from typing import NoReturn

    from typing_extensions import Self

    from ..http import Response
    from .decoding import Decoder

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)


class ResponseHeaders:
    """The headers that the document declares; each is read when it is asked for.

    All of them, as they came, are in the `headers` of the response.
    """

    __slots__ = ("_decoder", "_response")

    def __init__(self, response: Response, decoder: Decoder) -> None:
        self._response = response
        self._decoder = decoder

    def __repr__(self) -> str:
        # Their values may be secrets.
        return f"<{type(self).__name__} {self._response.status_code}>"

    def __getitem__(self, header: Header[T]) -> T | None:
        """One of them; None if the answer does not have it.

        Raises:
            APIResponseValidationError: With a strict client, when it does not fit.
        """
        lines = self._response.headers.get_list(header.name)
        if not lines:
            return None
        return cast("T", self._decoder.header(header, lines, self._response))


class Header(Generic[T_co]):
    """One header: an attribute that is None where the answer does not have it.

    A text that is nothing of the type is given as it came; with a strict client it
    raises APIResponseValidationError.

    Args:
        name: Its name, in any case.
        annotation: The type, in the words of models.
        explode: Whether an object is written as `a=1,b=2`, and not as `a,1,b,2`.
        json: Whether the text is JSON.
        separator: What stands between the items of an array.
    """

    __slots__ = ("annotation", "explode", "json", "name", "separator")

    def __init__(
        self,
        name: str,
        annotation: str,
        *,
        explode: bool = False,
        json: bool = False,
        separator: str = ",",
    ) -> None:
        self.name = name
        self.annotation = annotation
        self.explode = explode
        self.json = json
        self.separator = separator

    def __repr__(self) -> str:
        return f"Header({self.name!r}, {self.annotation!r})"

    @overload
    def __get__(self, instance: None, owner: type[ResponseHeaders]) -> Self: ...

    @overload
    def __get__(
        self, instance: ResponseHeaders, owner: type[ResponseHeaders]
    ) -> T_co | None: ...

    def __get__(
        self, instance: ResponseHeaders | None, owner: type[ResponseHeaders]
    ) -> Self | T_co | None:
        return self if instance is None else instance[self]

    def __set__(self, instance: ResponseHeaders, value: NoReturn) -> None:
        raise AttributeError(f"{self.name} is what the answer says, and cannot be set")
