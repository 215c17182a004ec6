"""The portfolio as a document: its sections, laid out with `typesetting`.

ReportLab flowables and drawings belong here. `domain.portfolio` selects and numbers the content; nothing here decides
what a portfolio contains.
"""
