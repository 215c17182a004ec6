"""Type for documents and covers: FiraGO, paragraph styles, tagged flowables, and the finishing of a PDF.

ReportLab, pikepdf, Pillow and fontTools belong here. This package knows how text is set, and nothing about its content.
"""
