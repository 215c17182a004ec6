"""Catalogues: adding and checking them, reading all their pages, and writing a catalogue into a folder."""
