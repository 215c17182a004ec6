"""Why the operating system refused something, in the words of the person's language."""

import errno
import os
from pathlib import Path

import pytest

from desktop_app.domain.message_texts import MessageTexts
from desktop_app.domain.system_reason import reason_of
from desktop_app.services.resources.text_catalogues import message_texts


@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EROFS, errno.EACCES, errno.EIO, errno.ENOENT, errno.ENODEV])
def test_what_people_meet_is_said_in_the_systems_words_and_translated(number: int, resources: Path) -> None:
    reason = reason_of(OSError(number, os.strerror(number)))
    assert MessageTexts().what(reason) == os.strerror(number)
    for language in ("fr", "el", "uk", "ar"):
        assert message_texts(resources, language).what(reason) != os.strerror(number)


@pytest.mark.parametrize(
    ("error", "said"),
    [
        (OSError(errno.EMLINK, "Too many links"), "Too many links"),
        (OSError("cannot identify image file"), "cannot identify image file"),
        (OSError(), "OSError"),
    ],
)
def test_a_rare_reason_is_said_as_it_came(error: OSError, said: str) -> None:
    assert MessageTexts().what(reason_of(error)) == said
