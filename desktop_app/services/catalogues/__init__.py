"""Catalogues: adding and checking them, crawling their pages, and writing a catalogue into a folder."""
