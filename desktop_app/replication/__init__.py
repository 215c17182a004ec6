"""Joining journals: sets of revisions that travel in a file."""
