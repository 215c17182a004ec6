"""Writes the files of a campaign from its texts: EPUB, HTML, PDF, posters and covers.

Writers of file formats belong here. The input is domain objects. The same texts give the same bytes on every computer,
so that a catalogue that is published twice has the same hashes.
"""
