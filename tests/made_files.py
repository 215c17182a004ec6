"""Files of materials that are made once for all processes of a test run."""

from __future__ import annotations

import hashlib
import os
import pickle
import tempfile
from pathlib import Path

from desktop_app.domain.campaign import Campaign
from desktop_app.domain.material import Material
from desktop_app.domain.wording import Wording
from desktop_app.publishing.material_files import GeneratedFile, make_files

Made = tuple[GeneratedFile, GeneratedFile]


class MadeFiles:
    """Typesets each material and draws each cover once: the same bytes come out each time; see `tests/publishing`.

    Args:
        folder: keeps what was made, for all processes of this run.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def make(self, material: Material, campaign: Campaign, say: Wording) -> Made:
        """The material's file and its cover, as `make_files` makes them."""
        key = repr((material, campaign, say.language, say.is_source)).encode("utf-8", "surrogatepass")
        kept = self._folder / hashlib.sha256(key).hexdigest()
        try:
            found: Made = pickle.loads(kept.read_bytes())  # noqa: S301 - this run wrote it
        except FileNotFoundError:
            found = make_files(material, campaign, say)
            self._keep(kept, found)
        return found

    def _keep(self, kept: Path, found: Made) -> None:
        # Another process may be reading or writing the same file.
        handle, name = tempfile.mkstemp(dir=self._folder)
        with os.fdopen(handle, "wb") as stream:
            pickle.dump(found, stream)
        Path(name).replace(kept)
