"""The catalogue “My files”: files of this computer that people added to the shelf themselves.

It has no source. It is never checked, lent or copied with the whole shelf, and its files go only when a person removes
them (`docs/decisions/0014-own-files-on-the-shelf.md`).
"""

from __future__ import annotations

from desktop_app.domain.addresses import home_address

OWN_FILES = home_address("my-files")
"""The id and address of the catalogue."""
OWN_NAME, OWN_TITLE = "my-files", "My files"


def is_own(catalogue: str) -> bool:
    """Whether a catalogue's id is that of “My files”."""
    return catalogue == OWN_FILES
