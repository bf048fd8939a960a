"""The resource `models`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._runtime.operation import Json, Operation
from .._runtime.pages.rules import SinglePages
from .._runtime.resource import (
    AsyncResource,
    Resource,
    async_raw,
    async_streamed,
    raw,
    streamed,
)

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from .._runtime.operation import RequestOptions
    from .._runtime.pages.page import AsyncPages, Page
    from ..models import DeleteModelResponse, ListModelsResponse, Model

_LIST: Operation[Page[Model, ListModelsResponse]] = Operation(
    "GET",
    "/models",
    responses=(Json("ListModelsResponse"),),
    pages=SinglePages(items=("data",)),
)

_RETRIEVE: Operation[Model] = Operation(
    "GET",
    "/models/{model}",
    responses=(Json("Model"),),
)

_DELETE: Operation[DeleteModelResponse] = Operation(
    "DELETE",
    "/models/{model}",
    responses=(Json("DeleteModelResponse"),),
)


class Models(Resource):
    """Calls under `models`."""

    def list(
        self,
        **options: Unpack[RequestOptions],
    ) -> Page[Model, ListModelsResponse]:
        """List the models you may use.

        Holds OpenAI's models and the ones your organization has fine-tuned.
        """
        return self._send(_LIST, options)

    def retrieve(self, model: str, **options: Unpack[RequestOptions]) -> Model:
        """Describe a model.

        Args:
            model: Which model to describe.
        """
        return self._send(_RETRIEVE, options, path={"model": model})

    def delete(
        self,
        model: str,
        **options: Unpack[RequestOptions],
    ) -> DeleteModelResponse:
        """Remove a model that your organization fine-tuned.

        Only owners of the organization may do this.

        Args:
            model: Which fine-tuned model to remove.
        """
        return self._send(_DELETE, options, path={"model": model})

    @cached_property
    def with_raw_response(self) -> ModelsWithRawResponse:
        """The same calls, giving the response, with status and headers."""
        return ModelsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> ModelsWithStreamingResponse:
        """The same calls, giving the response, with a body that is not read yet."""
        return ModelsWithStreamingResponse(self)


class ModelsWithRawResponse:
    """Calls under `models` that give the response, with status and headers."""

    def __init__(self, models: Models) -> None:
        self.list = raw(models.list)
        self.retrieve = raw(models.retrieve)
        self.delete = raw(models.delete)


class ModelsWithStreamingResponse:
    """Calls under `models` that give the response, with a body that is not read yet."""

    def __init__(self, models: Models) -> None:
        self.list = streamed(models.list)
        self.retrieve = streamed(models.retrieve)
        self.delete = streamed(models.delete)


class AsyncModels(AsyncResource):
    """Asynchronous calls under `models`."""

    def list(
        self,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[Model, ListModelsResponse]:
        """List the models you may use.

        Holds OpenAI's models and the ones your organization has fine-tuned.
        """
        return self._pages(_LIST, options)

    async def retrieve(self, model: str, **options: Unpack[RequestOptions]) -> Model:
        """Describe a model.

        Args:
            model: Which model to describe.
        """
        return await self._send(_RETRIEVE, options, path={"model": model})

    async def delete(
        self,
        model: str,
        **options: Unpack[RequestOptions],
    ) -> DeleteModelResponse:
        """Remove a model that your organization fine-tuned.

        Only owners of the organization may do this.

        Args:
            model: Which fine-tuned model to remove.
        """
        return await self._send(_DELETE, options, path={"model": model})

    @cached_property
    def with_raw_response(self) -> AsyncModelsWithRawResponse:
        """The same calls, giving the response, with status and headers."""
        return AsyncModelsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncModelsWithStreamingResponse:
        """The same calls, giving the response, with a body that is not read yet."""
        return AsyncModelsWithStreamingResponse(self)


class AsyncModelsWithRawResponse:
    """Calls under `models` that give the response, with status and headers."""

    def __init__(self, models: AsyncModels) -> None:
        self.list = async_raw(models.list)
        self.retrieve = async_raw(models.retrieve)
        self.delete = async_raw(models.delete)


class AsyncModelsWithStreamingResponse:
    """Calls under `models` that give the response, with a body that is not read yet."""

    def __init__(self, models: AsyncModels) -> None:
        self.list = async_streamed(models.list)
        self.retrieve = async_streamed(models.retrieve)
        self.delete = async_streamed(models.delete)
