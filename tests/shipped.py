"""What ships with the program, for tests that count it."""

import shutil
from pathlib import Path

from desktop_app.app import resources_folder

_CAMPAIGN = resources_folder() / "campaigns" / "spring-2023"
MATERIALS = len([*_CAMPAIGN.glob("materials/*.md")])
"""The number of materials of the default campaign."""
RECORDINGS = len([*_CAMPAIGN.glob("materials/*/recording.*")])
"""The number of those that are recordings."""
LANGUAGES = sorted(one.name for one in _CAMPAIGN.glob("lang/*"))
"""The languages into which they are translated."""
TO_CHANGE = ("ar", "fr")
"""Those of a campaign that a test changes: publishing takes as much longer as there are translations."""


def materials_in(subtopic: str) -> int:
    """The number of materials of a subtopic."""
    return sum(f'subtopic = "{subtopic}"' in one.read_text("utf-8") for one in _CAMPAIGN.glob("materials/*.md"))


def campaign_to_change(folder: Path) -> Path:
    """Copy the default campaign with all its materials into a folder, for a test to change and to publish."""
    left_out = shutil.ignore_patterns(*set(LANGUAGES).difference(TO_CHANGE))
    return Path(shutil.copytree(_CAMPAIGN, folder, ignore=left_out))
