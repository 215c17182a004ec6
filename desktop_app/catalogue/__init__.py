"""OPDS documents, campaigns, calendars, frameworks and reflection models: parsers from bytes, writers to bytes.

Parsers and writers belong here. Nothing here opens a file or follows a link. The input is bytes from an untrusted
source; the output is domain objects, with a message for each entry that could not be read.
"""
