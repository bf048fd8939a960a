"""The resource `default`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._runtime.operation import Encoding, Operation, Style
from .._runtime.resource import (
    AsyncResource,
    Resource,
    async_raw,
    async_streamed,
    raw,
    streamed,
)
from .._runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from .._runtime.bodies.files import FileInput
    from .._runtime.operation import RequestOptions
    from .._runtime.sequences import SequenceNotStr
    from ..models import UpRequestFormMeta
    from ..params import UpRequestFormMetaParam

_UP: Operation[None] = Operation(
    "POST",
    "/up",
    content_type="multipart/form-data",
    content_types=("application/json",),
    encodings={
        "pic": Encoding("image/png, image/jpeg"),
        "tags": Encoding(style=Style("form", explode=False)),
    },
    files=("pic",),
    optional_body=True,
)


class Default(Resource):
    """Calls under `default`."""

    def up(
        self,
        *,
        pic: FileInput | Unset = UNSET,
        tags: SequenceNotStr[str] | Unset = UNSET,
        meta: UpRequestFormMeta | UpRequestFormMetaParam | Unset = UNSET,
        url: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> None:
        """POST /up"""
        return self._send(
            _UP,
            options,
            body={"pic": pic, "tags": tags, "meta": meta, "url": url},
        )

    @cached_property
    def with_raw_response(self) -> DefaultWithRawResponse:
        """The same calls, giving the response, with status and headers."""
        return DefaultWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> DefaultWithStreamingResponse:
        """The same calls, giving the response, with a body that is not read yet."""
        return DefaultWithStreamingResponse(self)


class DefaultWithRawResponse:
    """Calls under `default` that give the response, with status and headers."""

    def __init__(self, default: Default) -> None:
        self.up = raw(default.up)


class DefaultWithStreamingResponse:
    """Calls under `default` that give the response, with a body that is not read
    yet.
    """

    def __init__(self, default: Default) -> None:
        self.up = streamed(default.up)


class AsyncDefault(AsyncResource):
    """Asynchronous calls under `default`."""

    async def up(
        self,
        *,
        pic: FileInput | Unset = UNSET,
        tags: SequenceNotStr[str] | Unset = UNSET,
        meta: UpRequestFormMeta | UpRequestFormMetaParam | Unset = UNSET,
        url: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> None:
        """POST /up"""
        return await self._send(
            _UP,
            options,
            body={"pic": pic, "tags": tags, "meta": meta, "url": url},
        )

    @cached_property
    def with_raw_response(self) -> AsyncDefaultWithRawResponse:
        """The same calls, giving the response, with status and headers."""
        return AsyncDefaultWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncDefaultWithStreamingResponse:
        """The same calls, giving the response, with a body that is not read yet."""
        return AsyncDefaultWithStreamingResponse(self)


class AsyncDefaultWithRawResponse:
    """Calls under `default` that give the response, with status and headers."""

    def __init__(self, default: AsyncDefault) -> None:
        self.up = async_raw(default.up)


class AsyncDefaultWithStreamingResponse:
    """Calls under `default` that give the response, with a body that is not read
    yet.
    """

    def __init__(self, default: AsyncDefault) -> None:
        self.up = async_streamed(default.up)
