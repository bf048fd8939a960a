"""The API and its names into finished strings for templates."""

from .annotations import Annotator, Place, Use, plain_annotation
from .arguments import WHOLE, Argument, arguments, can_stream
from .literals import WIDTH, columns
from .methods import results
from .package import lower
from .reachable import passed_definitions
from .views import File, Package

__all__ = [
    "WHOLE",
    "WIDTH",
    "Annotator",
    "Argument",
    "File",
    "Package",
    "Place",
    "Use",
    "arguments",
    "can_stream",
    "columns",
    "lower",
    "passed_definitions",
    "plain_annotation",
    "results",
]
