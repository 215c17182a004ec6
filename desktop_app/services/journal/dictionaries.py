"""The system's dictionaries. Importing this module loads their library, if it is installed."""

from __future__ import annotations

from collections.abc import Sequence

from desktop_app.services.journal.spelling import Spelling

try:
    import enchant
except ImportError:  # the system library is missing
    enchant = None


def system_spelling(languages: Sequence[str]) -> Spelling:
    """Spelling with the system's dictionaries for these languages (`fr-FR`, `fr`), the first available one of each."""
    if enchant is None:
        return Spelling([])
    installed = {name.replace("_", "-").lower(): name for name in enchant.list_languages()}
    chosen: dict[str, str] = {}
    for wanted in (language.replace("_", "-").lower() for language in languages):
        language = wanted.partition("-")[0]
        same = [name for key, name in sorted(installed.items()) if key == wanted or key.partition("-")[0] == language]
        if same and language not in chosen:
            chosen[language] = installed.get(wanted, same[0])
    return Spelling([enchant.Dict(name) for name in chosen.values()])
