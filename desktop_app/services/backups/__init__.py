"""Backups of a profile."""
