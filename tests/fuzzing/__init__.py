"""Malformed input for every parser of what comes from outside."""
