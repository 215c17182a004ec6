"""Tells two returned files of one portfolio apart, although nobody signed them: each was saved for itself.

PDF readers either write the whole file again, or they add to its end (an incremental update, ISO 32000-1, 7.5.6). Then
the part up to the first update stays the same, however often the same person goes on and saves again.
"""

from __future__ import annotations

import re
from collections.abc import Collection
from itertools import pairwise
from pathlib import Path

from desktop_app.domain.hashes import Sha256, sha256

END = re.compile(rb"%%EOF")
LINE_ENDS = (b"\r\n", b"\r", b"\n", b"")
"""What may stand after the marker at the end of a file."""


def saved_copy(source: Path, issued: Collection[Sha256]) -> Sha256:
    """The hash of a returned PDF as it was saved first; of the whole file, if it is not known how it began.

    Args:
        source: the file.
        issued: the hashes of the PDFs that were given out.

    Raises:
        OSError: the file can't be read.
    """
    data = source.read_bytes()
    ends = [found.end() for found in END.finditer(data)]
    for end, following in pairwise(ends):
        if any(sha256(data[:end] + after) in issued for after in LINE_ENDS if data.startswith(after, end)):
            return sha256(data[:following])
    return sha256(data)
