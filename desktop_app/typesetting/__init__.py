"""Type for documents and covers: FiraGO, paragraph styles, tagged flowables, and the finishing of a PDF.

Belongs here: ReportLab, pikepdf, Pillow, fontTools. It knows how text is set and nothing about its content.
"""
