"""OPDS documents, campaigns, calendars, frameworks and reflection models: read from bytes, written to bytes.

May enter: parsers and writers. No file is opened here and no address followed; what comes in is bytes from a stranger,
what goes out is domain objects, with a sentence for each entry that could not be read.
"""
