"""Finds kept files that their servers have in another version by now.

Policy: a catalogue that states a hash says itself what has changed. Other files are requested conditionally with the
validators of the kept version (RFC 9110, section 13.1), a limited number with each check, those first that were not
asked for longest. Only the header of an answer is read. A file that has changed is downloaded like any newer one, and
the kept one stays until then.
"""

from __future__ import annotations

from urllib.parse import urlsplit

from desktop_app.domain.errors import CancelledError, SpringshelfError
from desktop_app.domain.progress import Control
from desktop_app.services.fetching.download_job import DownloadContext
from desktop_app.services.fetching.version_check import ask_version
from desktop_app.store.kept_files import UNRELIABLE
from desktop_app.transfer.errors import TemporaryError
from desktop_app.transfer.metalink import ENDING
from desktop_app.transfer.source import NO_VALIDATORS, ByteSource

FILES_EACH_CHECK = 25
"""The number of files that are asked about with each check of a catalogue."""
FAILURES = 3
"""After so many failures, the rest is left for the next check."""


def mark_corrected(parts: DownloadContext, source: ByteSource, catalogue: str, control: Control) -> int:
    """Ask about some kept files of a catalogue, and mark those that have changed as outdated; returns their number.

    Raises:
        CancelledError: the person stopped it.
    """
    found, failures = 0, 0
    for kept in parts.store.versions.unsure_versions(catalogue, FILES_EACH_CHECK):
        control.check(kept.href)
        if failures >= FAILURES:
            break
        try:
            # The size of a metalink says nothing of its file.
            if urlsplit(kept.href).path.endswith(ENDING):
                same, known = True, NO_VALIDATORS
            else:
                same, known = ask_version(source, kept)
        except CancelledError:
            raise
        except SpringshelfError as error:
            failures += isinstance(error, TemporaryError)
            continue
        found += not same
        version = (UNRELIABLE, UNRELIABLE) if kept.etag == UNRELIABLE else (known.etag, known.modified)
        parts.store.versions.note_version(kept, version if same else None, parts.clock())
    return found
