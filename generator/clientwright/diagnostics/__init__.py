"""Problems of documents, as values: collected, placed and printed."""

from .codes import CODES, Code
from .collector import Diagnostics, input_error
from .diagnostic import Diagnostic, Excerpt, InputError, Position, Severity

__all__ = [
    "CODES",
    "Code",
    "Diagnostic",
    "Diagnostics",
    "Excerpt",
    "InputError",
    "Position",
    "Severity",
    "input_error",
]
