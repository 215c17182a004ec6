"""Profiles: one per person, with what opens them."""
