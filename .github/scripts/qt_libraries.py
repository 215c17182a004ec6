"""Install the system libraries that Qt needs, as root on Debian or Ubuntu: what `start.py` does where it runs as root."""

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT / "packaging"), str(ROOT)]

from bootstrap.checkout import HERE
from bootstrap.system_libraries import ensure_qt_libraries

ensure_qt_libraries(HERE)
