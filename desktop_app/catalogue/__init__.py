"""OPDS documents, campaigns, calendars, frameworks and reflection models: parsers from bytes, writers to bytes.

Belongs here: parsers and writers. Nothing here opens a file or follows an address. The input is bytes from an unknown
source; the output is domain objects, with a message for each entry that could not be read.
"""
