"""Credentials: what they are, where they are sent, and that they show nowhere."""
