"""The recovery code on one sheet of paper, as a tagged PDF."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from reportlab.platypus import Flowable, Spacer

from desktop_app.domain.errors import SpringshelfError
from desktop_app.domain.profile import Profile
from desktop_app.domain.system_reason import reason_of
from desktop_app.files.exported_file import write_exported
from desktop_app.services.profiles.codes import ProfileCode
from desktop_app.typesetting.document import compose
from desktop_app.typesetting.finish import DocumentInfo
from desktop_app.typesetting.glyphs import markup
from desktop_app.typesetting.page_furniture import HeaderFooter
from desktop_app.typesetting.styles import make_styles
from desktop_app.typesetting.text import TaggedParagraph

ACCENT = "#245b66"
SPACE = 18
GROUPS_IN_LINE = 4


def sheet(profile: Profile, code: str, now: datetime) -> bytes:
    """Make the sheet as PDF. It contains the secret, so it is given to the person and stored nowhere."""
    title = f"Recovery code of {profile.name}"
    return compose(
        lambda: _story(profile, code, now),
        HeaderFooter(left=title, right="Springshelf"),
        DocumentInfo(title, profile.name, "en", "Opens the journal where the passphrase is forgotten."),
    ).pdf


def write_sheet(profile: Profile, code: str, now: datetime, target: Path) -> None:
    """Save the sheet in a file.

    Raises:
        SpringshelfError: it can't be written there.
    """
    try:
        write_exported(target, sheet(profile, code, now))
    except OSError as error:
        raise SpringshelfError(ProfileCode.SHEET_NOT_SAVED, str(target), reason=reason_of(error)) from error


def _story(profile: Profile, code: str, now: datetime) -> list[Flowable]:
    styles = make_styles(ACCENT)
    groups = code.split("-")
    lines = ["-".join(groups[at : at + GROUPS_IN_LINE]) for at in range(0, len(groups), GROUPS_IN_LINE)]
    return [
        TaggedParagraph(markup(f"Recovery code of {profile.name}"), styles.heading, "H1"),
        TaggedParagraph(
            "This code opens your journal in Springshelf where you have forgotten your passphrase. "
            "Where both are gone, nobody can open it any more: not the administrator, not we.",
            styles.body,
        ),
        Spacer(0, SPACE),
        *(TaggedParagraph(markup(line), styles.title) for line in lines),
        Spacer(0, SPACE),
        TaggedParagraph("How to use it", styles.subheading, "H2"),
        TaggedParagraph(
            "Start Springshelf, choose your name, and then “I have forgotten it”. Type the code.", styles.body
        ),
        TaggedParagraph(
            "Capital letters and hyphens do not matter. It never has the digits 0, 1, 8 and 9.", styles.body
        ),
        TaggedParagraph(
            "Choose a new passphrase. You get a new code then, and this sheet is of no use any more.", styles.body
        ),
        TaggedParagraph("Keep it", styles.subheading, "H2"),
        TaggedParagraph(
            "Keep it where you keep papers, and away from the computer. Whoever has the computer and this sheet can "
            "read all that you wrote.",
            styles.body,
        ),
        TaggedParagraph(markup(f"Made on {now.astimezone():%d.%m.%Y}. Id of the profile: {profile.id}"), styles.small),
    ]
