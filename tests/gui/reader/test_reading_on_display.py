"""Reading on a real display: there, Qt WebEngine makes objects that windows which nobody sees do without."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.benchmarks.screen import screen
from tests.waiting import PATIENCE


@pytest.mark.slow  # its quick sibling is test_a_sign_in_any_window_puts_the_lock_off
def test_an_encrypted_profile_reads_on_a_real_display_while_the_idle_lock_watches(tmp_path: Path) -> None:
    if shutil.which("xdotool") is None:
        pytest.skip("xdotool, which sends keys and mouse to a display, is not installed")
    with screen(tmp_path) as display:
        if display is None:
            pytest.skip("Xvfb, a display without a monitor, is not installed")
        command = [sys.executable, "-X", "faulthandler", "-m", "tests.gui.reader.reading_on_display"]
        done = subprocess.run(
            [*command, str(tmp_path / "home")],
            env={**os.environ, "DISPLAY": display.name},
            capture_output=True,
            text=True,
            check=False,
            timeout=PATIENCE,
        )
    assert done.returncode == 0, done.stderr[-4000:]
