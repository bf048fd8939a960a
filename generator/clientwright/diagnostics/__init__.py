"""Problems of documents, as values: collected, placed and printed."""

from .codes import CODES, Code
from .collector import Diagnostics, input_error
from .diagnostic import Diagnostic, InputError, Position, Severity

__all__ = [
    "CODES",
    "Code",
    "Diagnostic",
    "Diagnostics",
    "InputError",
    "Position",
    "Severity",
    "input_error",
]
