"""Transfers bytes: documents and files from HTTP servers and folders, the blob store, and serving a catalogue.

Requests, truststore, sockets and files belong here. Bytes arrive unverified and leave with a known hash; nothing here
interprets them.
"""
