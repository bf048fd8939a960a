"""The API and its names into finished strings for templates."""

from .package import lower
from .views import File, Package

__all__ = ["File", "Package", "lower"]
