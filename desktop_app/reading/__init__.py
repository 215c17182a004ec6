"""Opens files from the shelf, or files that a person adds, safely: EPUB, PDF, HTML, pictures.

Readers of file formats belong here. The files come from unknown sources: their scripts are not run, their links are not
followed, and their names are never used as paths.
"""
