"""Journals that travel: sets of revisions in a file, written and read.

Belongs here: the formats that carry revisions between copies of a journal. What joining them means is in
`domain.merge`.
"""
