"""Profiles: choosing, creating, unlocking and managing them."""
