"""Sending again: after failures, redirects, and with what risk."""
