"""Reading on a real display: there, Qt WebEngine makes objects that windows which nobody sees do without."""

import shutil
from pathlib import Path

import pytest

from tests.gui.on_display import run


@pytest.mark.slow  # its quick sibling is test_a_sign_in_any_window_puts_the_lock_off
def test_an_encrypted_profile_reads_on_a_real_display_while_the_idle_lock_watches(tmp_path: Path) -> None:
    if shutil.which("xdotool") is None:
        pytest.skip("xdotool, which sends keys and mouse to a display, is not installed")
    with run("tests.gui.reader.reading_on_display", tmp_path):
        pass
