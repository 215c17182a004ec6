"""The id of a portfolio: printed on its cover, in its QR codes and in the names inside its PDF.

`P-SPRING-2023.K7Q2MXAB` identifies the campaign, then one version of one journal. The first released version wrote only
the part before the dot, which is the same for everyone in a campaign. Such an id is still accepted.
"""

from __future__ import annotations

import base64
import hashlib
import re

from desktop_app.domain.campaign import Campaign
from desktop_app.domain.revision import DeviceId

LETTERS = 8
"""The number of base-32 letters: 40 bits, so that no one can guess another person's portfolio id."""
OWN_PART = re.compile(rf"\.[A-Z2-7]{{{LETTERS}}}")


def campaign_part(campaign: Campaign) -> str:
    """The common prefix of the ids of a campaign's portfolios; the complete id in the first released version."""
    return f"P-{campaign.id.upper()}"


def portfolio_id(campaign: Campaign, copy: DeviceId, version: int, fingerprint: str) -> str:
    """The id of one version of one person's portfolio.

    Args:
        campaign: the campaign of the portfolio.
        copy: the random id of the copy of the journal that makes the version.
        version: its number.
        fingerprint: a digest of its revisions.
    """
    digest = hashlib.sha256(f"{copy}\n{version}\n{fingerprint}".encode()).digest()
    return f"{campaign_part(campaign)}.{base64.b32encode(digest).decode()[:LETTERS]}"


def is_of_campaign(portfolio: str, campaign: Campaign) -> bool:
    """Whether a portfolio's id, of this or of the first version of the program, belongs to that campaign."""
    own_part = portfolio.removeprefix(campaign_part(campaign))
    return own_part != portfolio and (not own_part or OWN_PART.fullmatch(own_part) is not None)


def is_unique(portfolio: str) -> bool:
    """Whether an id identifies one version of one journal; ids of the first released version do not."""
    return OWN_PART.search(portfolio, len(portfolio) - LETTERS - 1) is not None
