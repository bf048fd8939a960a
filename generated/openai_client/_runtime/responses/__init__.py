"""Answers: which of the declared responses one is, and what is made of it."""
