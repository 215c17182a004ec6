"""Why the operating system refused something, in the words of the person's language."""

import errno
from pathlib import Path

import pytest

from desktop_app.domain.message_texts import MessageTexts
from desktop_app.domain.system_reason import reason_of
from desktop_app.services.resources.text_catalogues import message_texts


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (errno.ENOSPC, "No space left on device"),
        (errno.EROFS, "Read-only file system"),
        (errno.EACCES, "Permission denied"),
        (errno.EIO, "Input/output error"),
        (errno.ENOENT, "No such file or directory"),
        (errno.ENODEV, "No such device"),
    ],
)
def test_frequent_reasons_have_the_words_of_the_system_and_translations(
    number: int, words: str, resources: Path
) -> None:
    # The words of os.strerror are in the language of the environment, which must not matter here.
    reason = reason_of(OSError(number, "Aucun fichier ou dossier de ce type"))
    assert MessageTexts().what(reason) == words
    for language in ("fr", "de", "it", "es", "pl", "tr", "el", "uk", "ar"):
        assert message_texts(resources, language).what(reason) != words


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
