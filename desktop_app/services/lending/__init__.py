"""Lends the shelf: serves the kept files as a catalogue to other computers in the same network."""
