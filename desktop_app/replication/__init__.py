"""Journals in transport: reading and writing sets of revisions in a file.

The formats that carry revisions between copies of a journal belong here. `domain.merging` defines how they are joined.
"""
