"""Opening what is on the shelf, or what a person brings, safely: EPUB entries, pictures.

May enter: readers of file formats. Everything that is read here came from a stranger: nothing in it is run, followed
or trusted with a path.
"""
