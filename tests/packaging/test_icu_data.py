"""What stays of Qt's copy of ICU for Linux."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import PySide6
import pytest

from installers import freeze, icu_data
from installers.icu_data import COUNT, ENTRY, is_used, items_of, leave_out, without

LANGUAGES = {"en", "de", "tr"}
HEADER = (32).to_bytes(2, "little") + b"\xda\x27" + bytes(8) + b"CmnD" + bytes(16)
ASK = """
from PySide6.QtCore import QCollator, QLocale, QStringDecoder, QTimeZone
for code in {codes!r}:
    language = QLocale(code)
    order = QCollator(language)
    order.setNumericMode(True)
    words = ["z", "Ä", "a10", "a2", "ł", "l", "ñ", "n", "ο", "ω", "ґ", "г", "ا", "ب", "i", "ı", "ö", "o"]
    print(code, [[order.compare(one, other) for one in words] for other in words])
    print(language.toUpper("iı straße"), language.toLower("İI ΣΑΣ"))
    print(QTimeZone(b"Europe/Kyiv").displayName(QTimeZone.TimeType.DaylightTime, QTimeZone.NameType.LongName, language))
print([QStringDecoder(name).isValid() for name in ("windows-1251", "Shift_JIS", "GB18030")])
"""


def package(items: dict[str, bytes]) -> bytes:
    """A package as ICU's own tool lays it out."""
    names = b"".join(f"icudt73l/{name}".encode() + b"\0" for name in items)
    place = COUNT.size + ENTRY.size * len(items)
    begin, at, table = place + len(names), place, b""
    for name, data in items.items():
        table += ENTRY.pack(at, begin)
        at, begin = at + len(f"icudt73l/{name}") + 1, begin + len(data)
    return HEADER + COUNT.pack(len(items)) + table + names + b"".join(items.values())


@pytest.mark.parametrize(
    ("name", "wanted"),
    [
        ("coll/ucadata.icu", True),
        ("coll/root.res", True),
        ("coll/de_AT.res", True),
        ("coll/zh.res", False),
        ("zone/tr.res", True),
        ("zone/sv.res", False),
        ("de_CH.res", True),
        ("sv.res", False),
        ("root.res", True),
        ("pool.res", True),
        ("res_index.res", True),
        ("timezoneTypes.res", True),
        ("zoneinfo64.res", True),
        ("likelySubtags.res", True),
        ("metaZones.res", True),
        ("ibm-943_P15A-2003.cnv", True),
        ("nfkc.nrm", True),
        ("rfc3491.spp", False),
        ("unit/de.res", False),
        ("unit/root.res", True),
        ("curr/pool.res", True),
        ("lang/de.res", False),
        ("region/en.res", False),
        ("brkitr/thaidict.dict", False),
        ("translit/root.res", True),
        ("translit/en.res", False),
    ],
)
def test_what_qt_asks_icu_for_stays(name: str, wanted: bool) -> None:
    assert is_used(name, LANGUAGES) is wanted


def test_what_is_left_out_is_zeros_and_all_else_stays_where_it_was() -> None:
    before = b"library" + package({"de.res": b"DEUTSCH", "sv.res": b"SVENSKA", "tr.res": b"TURK", "zz.res": b"LAST"})
    after = without(before, lambda name: is_used(name, LANGUAGES))
    assert len(after) == len(before)
    assert [item.name for item in items_of(after)] == ["de.res", "tr.res", "zz.res"]
    assert after.endswith(b"DEUTSCH" + bytes(7) + b"TURKLAST")
    assert after[: len(b"library") + len(HEADER)] == before[: len(b"library") + len(HEADER)]
    assert without(after, lambda name: is_used(name, LANGUAGES)) == after


def test_a_file_without_data_of_icu_is_refused() -> None:
    with pytest.raises(ValueError, match="no data of ICU"):
        without(b"\x7fELF", lambda _name: True)


def test_the_languages_are_those_of_the_program() -> None:
    assert {"en", "ar", "de", "uk"} <= freeze.languages()


@pytest.mark.skipif(sys.platform != "linux", reason="Qt brings ICU for Linux alone")
def test_qt_answers_the_same_without_it(tmp_path: Path) -> None:
    """The library that is loaded first is taken for its name."""
    (library,) = (Path(PySide6.__file__).parent / "Qt" / "lib").glob(icu_data.LIBRARY)
    smaller = Path(shutil.copy(library, tmp_path))
    codes = freeze.languages()
    leave_out(tmp_path, codes)
    assert smaller.read_bytes().count(0) > library.stat().st_size / 2
    asked = [sys.executable, "-c", ASK.format(codes=sorted(codes))]
    answers = [
        subprocess.run(asked, env=environment, check=True, capture_output=True, text=True).stdout
        for environment in (dict(os.environ), os.environ | {"LD_PRELOAD": str(smaller)})
    ]
    assert answers[0] == answers[1]
    assert len(answers[0].splitlines()) == 3 * len(codes) + 1
