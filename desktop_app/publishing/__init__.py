"""Writes the files of a campaign from its texts: EPUB, HTML, PDF, posters and covers.

Belongs here: writers of file formats. Texts come in as domain objects. The same texts give the same bytes on every
computer, so that a catalogue that is published twice has the same hashes.
"""
