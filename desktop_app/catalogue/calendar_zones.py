"""Time zones by the names that programs give them: those of IANA, of Windows, of Outlook's lists, and offsets."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta
from functools import cache
from zoneinfo import ZoneInfo, available_timezones

OFFSET = re.compile(r"(?:\(?(?:UTC|GMT))?\s*([+-])(\d{1,2}):?(\d{2})?\)?(.*)", re.DOTALL)
REGION = re.compile(r" Time(?: \(.*\))?$")
CITIES = re.compile(r"[,;]")
WINTER, SUMMER = datetime(2024, 1, 15, tzinfo=UTC), datetime(2024, 7, 15, tzinfo=UTC)
MAX_HOURS = 12
"""The zones of IANA that are offsets alone go no further both ways."""
UNIVERSAL = frozenset({"utc", "gmt", "z", "universal", "zulu", "coordinated universal time"})


@cache
def zone_name(stated: str) -> str | None:
    """The IANA name of the zone that is meant, None where it is not known.

    `Etc/GMT-2` and its like stand for offsets alone.
    """
    stated = re.sub(r"^\((?:UTC|GMT)\)\s*", "", stated.strip().strip('"').strip())
    if stated.lower() in UNIVERSAL:
        return "UTC"
    pieces = stated.split("/")
    for start in range(len(pieces)):  # a path may lead to it: /freeassociation.sourceforge.net/Europe/Athens
        found = _names().get("/".join(pieces[start:]).replace(" ", "_").lower())
        if found:
            return found
    return _windows(stated) or _listed(stated)


@cache
def _names() -> dict[str, str]:
    """The names of IANA's zones by the same in small letters."""
    return {name.lower(): name for name in available_timezones() if not name.startswith(("posix/", "right/"))}


def _windows(stated: str) -> str | None:
    """`FLE Standard Time`, which Outlook numbers where a file has two, and its name in summer."""
    from icalendar.timezone.windows_to_olson import WINDOWS_TO_OLSON  # noqa: PLC0415 - slow to import, seldom needed

    plain = re.sub(r"\s+\d+$", "", stated).replace("Daylight Time", "Standard Time")
    found: str | None = WINDOWS_TO_OLSON.get(plain)
    return found


def _listed(stated: str) -> str | None:
    """`(UTC-05:00) Eastern Time (US & Canada)` and `(UTC+02:00) Helsinki, Kyiv, Riga`, as Outlook lists them.

    The zone of a region, of the first city whose zone has that offset, or of the offset, if no city is named.
    """
    found = OFFSET.fullmatch(stated)
    if found is None:
        return None
    named = _windows(REGION.sub(" Standard Time", found[4].strip()))
    if named:
        return named
    offset = timedelta(hours=int(found[2]), minutes=int(found[3] or 0)) * (-1 if found[1] == "-" else 1)
    cities = [one.strip().replace(" ", "_").lower() for one in CITIES.split(found[4].strip()) if one.strip()]
    for city in cities:
        for name in sorted(_names().values()):
            if name.rpartition("/")[2].lower() == city and _standard(name) == offset:
                return name
    hours = offset / timedelta(hours=1)
    if cities or not hours.is_integer() or abs(hours) > MAX_HOURS:
        return None
    return f"Etc/GMT{-int(hours):+d}" if hours else "UTC"


def _standard(name: str) -> timedelta | None:
    """A zone's offset when it has no summer time."""
    zone = ZoneInfo(name)
    offsets = [moment.astimezone(zone).utcoffset() for moment in (WINTER, SUMMER)]
    return min(one for one in offsets if one is not None)
