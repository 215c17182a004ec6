"""What ships with the program, for tests that count it."""

from desktop_app.app import resources_folder

_CAMPAIGN = resources_folder() / "campaigns" / "spring-2023"
MATERIALS = len([*_CAMPAIGN.glob("materials/*.md")])
"""The number of materials of the default campaign."""
RECORDINGS = len([*_CAMPAIGN.glob("materials/*/recording.*")])
"""The number of those that are recordings."""
LANGUAGES = sorted(one.name for one in _CAMPAIGN.glob("lang/*"))
"""The languages into which they are translated."""


def materials_in(subtopic: str) -> int:
    """The number of materials of a subtopic."""
    return sum(f'subtopic = "{subtopic}"' in one.read_text("utf-8") for one in _CAMPAIGN.glob("materials/*.md"))
