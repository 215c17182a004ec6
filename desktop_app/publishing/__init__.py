"""Making a campaign's files from its texts: EPUB, HTML, PDF, posters and covers.

May enter: writers of file formats. Texts come in as domain objects and leave as bytes that are the same on every
computer, so that a catalogue made twice has the same hashes.
"""
