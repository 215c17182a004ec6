"""Publishes catalogues: from a campaign's sources, from what ships with the program, and onto a stick."""
