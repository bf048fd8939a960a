"""The resource `images`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Literal

from .._runtime.operation import Json, Operation
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
    from ..models import ImagesResponse

_GENERATE: Operation[ImagesResponse] = Operation(
    "POST",
    "/images/generations",
    content_type="application/json",
    responses=(Json("ImagesResponse"),),
)

_EDIT: Operation[ImagesResponse] = Operation(
    "POST",
    "/images/edits",
    content_type="multipart/form-data",
    files=("image", "mask"),
    responses=(Json("ImagesResponse"),),
)

_CREATE_VARIATION: Operation[ImagesResponse] = Operation(
    "POST",
    "/images/variations",
    content_type="multipart/form-data",
    files=("image",),
    responses=(Json("ImagesResponse"),),
)


class Images(Resource):
    """Calls under `images`."""

    def generate(
        self,
        *,
        prompt: str,
        n: int | None | Unset = UNSET,
        size: Literal["256x256", "512x512", "1024x1024"] | str | None | Unset = UNSET,
        response_format: Literal["url", "b64_json"] | str | None | Unset = UNSET,
        user: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> ImagesResponse:
        """Draw images from a description."""
        return self._send(
            _GENERATE,
            options,
            body={
                "prompt": prompt,
                "n": n,
                "size": size,
                "response_format": response_format,
                "user": user,
            },
        )

    def edit(
        self,
        *,
        image: FileInput,
        prompt: str,
        mask: FileInput | Unset = UNSET,
        n: int | None | Unset = UNSET,
        size: Literal["256x256", "512x512", "1024x1024"] | str | None | Unset = UNSET,
        response_format: Literal["url", "b64_json"] | str | None | Unset = UNSET,
        user: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> ImagesResponse:
        """Redraw the transparent parts of an image.

        The prompt says what the finished picture shows, not only what fills the
        gap.
        """
        return self._send(
            _EDIT,
            options,
            body={
                "image": image,
                "prompt": prompt,
                "mask": mask,
                "n": n,
                "size": size,
                "response_format": response_format,
                "user": user,
            },
        )

    def create_variation(
        self,
        *,
        image: FileInput,
        n: int | None | Unset = UNSET,
        size: Literal["256x256", "512x512", "1024x1024"] | str | None | Unset = UNSET,
        response_format: Literal["url", "b64_json"] | str | None | Unset = UNSET,
        user: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> ImagesResponse:
        """Draw images that resemble another one."""
        return self._send(
            _CREATE_VARIATION,
            options,
            body={
                "image": image,
                "n": n,
                "size": size,
                "response_format": response_format,
                "user": user,
            },
        )

    @cached_property
    def with_raw_response(self) -> ImagesWithRawResponse:
        """The same calls, giving the response, with status and headers."""
        return ImagesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> ImagesWithStreamingResponse:
        """The same calls, giving the response, with a body that is not read yet."""
        return ImagesWithStreamingResponse(self)


class ImagesWithRawResponse:
    """Calls under `images` that give the response, with status and headers."""

    def __init__(self, images: Images) -> None:
        self.generate = raw(images.generate)
        self.edit = raw(images.edit)
        self.create_variation = raw(images.create_variation)


class ImagesWithStreamingResponse:
    """Calls under `images` that give the response, with a body that is not read yet."""

    def __init__(self, images: Images) -> None:
        self.generate = streamed(images.generate)
        self.edit = streamed(images.edit)
        self.create_variation = streamed(images.create_variation)


class AsyncImages(AsyncResource):
    """Asynchronous calls under `images`."""

    async def generate(
        self,
        *,
        prompt: str,
        n: int | None | Unset = UNSET,
        size: Literal["256x256", "512x512", "1024x1024"] | str | None | Unset = UNSET,
        response_format: Literal["url", "b64_json"] | str | None | Unset = UNSET,
        user: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> ImagesResponse:
        """Draw images from a description."""
        return await self._send(
            _GENERATE,
            options,
            body={
                "prompt": prompt,
                "n": n,
                "size": size,
                "response_format": response_format,
                "user": user,
            },
        )

    async def edit(
        self,
        *,
        image: FileInput,
        prompt: str,
        mask: FileInput | Unset = UNSET,
        n: int | None | Unset = UNSET,
        size: Literal["256x256", "512x512", "1024x1024"] | str | None | Unset = UNSET,
        response_format: Literal["url", "b64_json"] | str | None | Unset = UNSET,
        user: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> ImagesResponse:
        """Redraw the transparent parts of an image.

        The prompt says what the finished picture shows, not only what fills the
        gap.
        """
        return await self._send(
            _EDIT,
            options,
            body={
                "image": image,
                "prompt": prompt,
                "mask": mask,
                "n": n,
                "size": size,
                "response_format": response_format,
                "user": user,
            },
        )

    async def create_variation(
        self,
        *,
        image: FileInput,
        n: int | None | Unset = UNSET,
        size: Literal["256x256", "512x512", "1024x1024"] | str | None | Unset = UNSET,
        response_format: Literal["url", "b64_json"] | str | None | Unset = UNSET,
        user: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> ImagesResponse:
        """Draw images that resemble another one."""
        return await self._send(
            _CREATE_VARIATION,
            options,
            body={
                "image": image,
                "n": n,
                "size": size,
                "response_format": response_format,
                "user": user,
            },
        )

    @cached_property
    def with_raw_response(self) -> AsyncImagesWithRawResponse:
        """The same calls, giving the response, with status and headers."""
        return AsyncImagesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncImagesWithStreamingResponse:
        """The same calls, giving the response, with a body that is not read yet."""
        return AsyncImagesWithStreamingResponse(self)


class AsyncImagesWithRawResponse:
    """Calls under `images` that give the response, with status and headers."""

    def __init__(self, images: AsyncImages) -> None:
        self.generate = async_raw(images.generate)
        self.edit = async_raw(images.edit)
        self.create_variation = async_raw(images.create_variation)


class AsyncImagesWithStreamingResponse:
    """Calls under `images` that give the response, with a body that is not read yet."""

    def __init__(self, images: AsyncImages) -> None:
        self.generate = async_streamed(images.generate)
        self.edit = async_streamed(images.edit)
        self.create_variation = async_streamed(images.create_variation)
