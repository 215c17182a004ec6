"""Fonts are registered once for a process, which several threads do not notice."""

import subprocess
import sys

from desktop_app.typesetting.font_files import FontCut

BESIDE_ANOTHER_THREAD = """
from threading import Thread
from reportlab.lib.fonts import tt2ps
from reportlab.pdfbase.pdfmetrics import getRegisteredFontNames
from desktop_app.typesetting.faces import register_fonts
from desktop_app.typesetting.font_files import FontCut

first = Thread(target=register_fonts)
first.start()
while FontCut.REGULAR.value not in getRegisteredFontNames():
    pass
register_fonts()
print(tt2ps(FontCut.REGULAR.value, 1, 0))
first.join()
"""
"""Registers the fonts while another thread has registered only some of them, and prints what bold type is."""


def test_a_thread_has_bold_type_while_another_one_registers_the_fonts() -> None:
    command = [sys.executable, "-c", BESIDE_ANOTHER_THREAD]
    said = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    assert said.strip() == FontCut.BOLD.value
