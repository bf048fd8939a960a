"""Answers that are read item by item, while they arrive."""
