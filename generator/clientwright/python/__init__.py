"""The API and its names into finished strings for templates."""

from .annotations import Annotator, plain_annotation
from .arguments import Argument, arguments, can_stream
from .literals import WIDTH, columns
from .package import lower
from .views import File, Package

__all__ = [
    "WIDTH",
    "Annotator",
    "Argument",
    "File",
    "Package",
    "arguments",
    "can_stream",
    "columns",
    "lower",
    "plain_annotation",
]
