"""A home is the folder that holds everything of one installation: the shelf, and the profiles of its people.

`Home` has its settings, `ShelfServices` the services that all profiles share, `ProfileServices` those of one open
profile.
"""
