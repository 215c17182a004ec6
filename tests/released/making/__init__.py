"""How the home in `first_version.tar.xz` was made, by the first version itself: see `README.md` beside this folder.

These modules run with the program of commit 310bdf3 and know no other. They are kept as a record and are not changed
when the program changes.
"""
