"""Moves bytes: documents and files from HTTP servers and folders, the blob store, and serving a catalogue.

Belongs here: requests, truststore, sockets, files. Bytes arrive unverified and leave with a known hash; nothing here
interprets them.
"""
