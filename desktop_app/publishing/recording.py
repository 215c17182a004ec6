"""Materials with sound or a film: the file is published as it is."""

from __future__ import annotations

from desktop_app.domain.file_kinds import kind_of_name
from desktop_app.domain.material import Material


def recording_of(material: Material) -> tuple[bytes, str] | None:
    """The bytes and the media type of a material's recording; None if it has none."""
    for name, data in material.files:
        kind = kind_of_name(name)
        if kind and kind.media_type.startswith(("audio/", "video/")):
            return data, kind.media_type
    return None
