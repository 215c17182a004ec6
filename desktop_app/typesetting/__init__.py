"""Type on paper and on covers: FiraGO, paragraph styles, tagged flowables and the finishing of a PDF.

May enter: ReportLab, pikepdf, Pillow, fontTools. Knows how things are set, and nothing of what they say.
"""
