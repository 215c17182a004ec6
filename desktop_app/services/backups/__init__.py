"""Backups: copies of a profile, written daily, opened and counted after writing, and restored on request."""
