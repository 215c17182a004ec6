"""Formats of other programs: exports of a journal (Markdown, CSV, xAPI, Leap2A, iCalendar) and imports.

Writers and readers of these formats, and of the administrator's policy file, belong here.
"""
