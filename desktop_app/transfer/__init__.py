"""Bytes on the move: documents and files from HTTP servers and folders, the blob store, serving a catalogue.

May enter: requests, truststore, sockets, files. Bytes come in unverified and leave with their hash known; nothing here
reads what they mean.
"""
