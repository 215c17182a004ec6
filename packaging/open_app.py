"""Open the app with the README's first command, wait until its shelf is open, and close it.

The workflows run it. The window is drawn offscreen. The exit code is 1 if the program ends by itself, or opens no shelf
in twenty minutes, of which nearly all is for the setup.
"""

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

START = [sys.executable, str(Path(__file__).resolve().with_name("start.py"))]
TIMEOUT = 20 * 60
STEP = 1


def main(command: Sequence[str] = ()) -> int:
    """Open the app by a command, or by the README's, and close it; returns the exit code."""
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as home:
        shelf = Path(home) / "shelf" / "shelf.db"
        environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "SPRINGSHELF_HOME": home}
        with subprocess.Popen(command or START, env=environment) as app:
            until = time.monotonic() + TIMEOUT
            while app.poll() is None and not shelf.exists() and time.monotonic() < until:
                time.sleep(STEP)
            is_open = app.poll() is None and shelf.exists()
            end(app)
    print("The app opened its shelf." if is_open else "The app did not open its shelf.")
    return int(not is_open)


def end(app: subprocess.Popen[bytes]) -> None:
    """End the app. On Windows it is a child of the start script, so the whole tree of processes is ended."""
    if os.name == "nt":
        subprocess.run(["taskkill", "/T", "/F", "/PID", str(app.pid)], check=False)
    else:
        app.terminate()


if __name__ == "__main__":
    sys.exit(main())
