"""A package in the layout of generated ones: lazy models, one module a schema."""
