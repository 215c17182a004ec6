"""Opens files from the shelf, or files that a person adds, safely: EPUB, PDF, HTML, pictures.

Belongs here: readers of file formats. The files come from unknown sources: their scripts are not run, their links are
not followed, and their names are never used as paths.
"""
