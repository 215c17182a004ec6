"""The body of a revision, parsed when somebody reads it: most revisions of a journal are replaced by others."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from functools import cached_property

from desktop_app.domain.revision import Json


class UnreadBody(Mapping[str, Json]):
    """A body in its JSON text, which is valid."""

    def __init__(self, text: str) -> None:
        self._text = text

    @cached_property
    def _read(self) -> dict[str, Json]:
        return dict(json.loads(self._text))

    def __getitem__(self, name: str) -> Json:
        return self._read[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._read)

    def __len__(self) -> int:
        return len(self._read)
