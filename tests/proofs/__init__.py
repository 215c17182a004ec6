"""Proofs that take minutes: `python3 packaging/start.py prove NAME`."""
