"""The portfolio as a document: its sections, laid out with `typesetting`.

May enter: ReportLab flowables and drawings. Content comes in chosen and numbered (`domain.portfolio`); nothing here
decides what belongs into a portfolio.
"""
