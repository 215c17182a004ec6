"""Formats of other programs: exports of a journal (Markdown, CSV, xAPI, Leap2A, iCalendar) and imports.

Belongs here: writers and readers of these formats, and of the administrator's policy file.
"""
