"""Publishes catalogues: from a campaign's sources, from shipped content, and onto a stick."""
