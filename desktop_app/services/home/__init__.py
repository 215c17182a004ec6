"""A home is the folder with all data of one installation: the shelf, and the profiles of its people.

`Home` has its settings, `ShelfServices` the services that all profiles share, and `ProfileServices` those of one open
profile.
"""
