"""The documents that everything is tried on: shared ones where they are, and our own."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING, Final

import pytest
from attrs import frozen
from shared import SHARED

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

HERE: Final = Path(__file__).parent
OWN: Final = HERE / "own"


@frozen
class Sample:
    """A document of the corpus. Light ones are tried on by `make test`, all by `make corpus`."""

    path: Path
    light: bool = False

    @property
    def name(self) -> str:
        """The file's name as a Python name, with the folder's where one is needed."""
        path = self.path.with_suffix("")
        told = path.name if path.name != "full" else f"{path.parent.name}_full"
        own = "own_" if OWN in path.parents else ""
        return "doc_" + own + re.sub(r"\W+", "_", told).strip("_").lower()


# The main files of documents in several files; the others of a folder are parts.
_IN_SEVERAL_FILES: Final = {
    "multi/cafe-split-3.2": "cafe.yaml",
    "multi/lob": "lob-api-public.yml",
    "torture/heyapi-3.1": "full.yaml",
}
# What is cheap enough to check the types of on every run.
_LIGHT: Final = {
    "small",
    "torture",
    "multi/cafe-split-3.2",
    "docs/cafe-3.2.yaml",
    "docs/iceberg-rest.yaml",
    "docs/line-webhook.yaml",
    "openai/2023-06-19_0c432eb.yaml",
}
FLAGSHIP: Final = "openai/2023-06-19_0c432eb.yaml"
BIG: Final = "openai/2025-01-31_0f23d5f.yaml"
NEWEST: Final = "openai/2026-08-21_f85dbe2.yaml"


def _is_light(path: Path) -> bool:
    return bool({path.as_posix(), *(p.as_posix() for p in path.parents)} & _LIGHT)


def _shared() -> Iterable[Sample]:
    corpus = SHARED / "corpus"
    for folder in ("small", "openai", "docs", "torture"):
        for path in sorted((corpus / folder).glob("*.*")):
            if path.is_file():
                yield Sample(path, _is_light(path.relative_to(corpus)))
    for name, file in _IN_SEVERAL_FILES.items():
        if (path := corpus / name / file).exists():
            yield Sample(path, _is_light(path.relative_to(corpus)))


def _own() -> Iterable[Sample]:
    for path in sorted(OWN.glob("*.*")):
        yield Sample(path, light=True)
    for path in sorted(OWN.glob("*/main.*")):
        yield Sample(path, light=True)


SAMPLES: Final = (*_own(), *_shared())


def is_tried_often(sample: Sample) -> bool:
    """Tell whether `make test` looks at a document: at those that are light, and a big one."""
    return sample.light or sample.path.as_posix().endswith(BIG)


def of_each(
    light: Callable[[Sample], bool] = is_tried_often,
) -> pytest.MarkDecorator:
    """Ask a test about each document; those that are not light are slow.

    Args:
        light: which documents are tried on by `make test`.
    """
    return pytest.mark.parametrize(
        "sample",
        [
            pytest.param(
                sample,
                id=sample.name,
                marks=() if light(sample) else (pytest.mark.slow,),
            )
            for sample in SAMPLES
        ],
    )
