"""The portfolio as a document: its sections, laid out with `typesetting`.

Belongs here: ReportLab flowables and drawings. The content arrives selected and numbered (`domain.portfolio`); nothing
here decides what a portfolio contains.
"""
