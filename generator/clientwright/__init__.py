"""Writes attrs + httpx client packages from OpenAPI documents."""
