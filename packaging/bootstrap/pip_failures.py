"""What pip's log says of a failure, in one sentence, and what to do about it."""

from __future__ import annotations

import re
from pathlib import Path
from typing import NamedTuple

from bootstrap.terminal import SetupError

AGAIN = "Run the same command again; what was fetched is kept."
ONLINE = "Run the same command again when it is. Behind a proxy, set HTTPS_PROXY first."


class MissingPackageError(SetupError):
    """The package index or folder has no such package."""


class DamagedPackageError(SetupError):
    """A file is not the one that the lock names."""


class Failure(NamedTuple):
    """A kind of failure.

    Args:
        pattern: what pip's log holds then; its named groups are put into `what`.
        what: what happened.
        advice: what to do next.
        error: the error that is raised.
    """

    pattern: str
    what: str
    advice: str
    error: type[SetupError] = SetupError


FAILURES = (
    Failure(
        r"No space left on device|not enough space on the disk",
        "The disk is full.",
        "Free some space, then run the same command again.",
    ),
    Failure(
        r"incomplete-download[\s\S]*?/(?P<name>[^/\s-]+)-[^/\s]*\.(?:whl|tar)",
        "The download of {name} was cut off again and again.",
        AGAIN,
    ),
    Failure(
        r"DO NOT MATCH THE HASHES[\s\S]*?\n\S*\s+(?P<name>\S+?)(?:==\S+)? from ",
        "{name} is not the file that the lock names: it was damaged or changed on its way. Nothing is installed.",
        AGAIN,
        DamagedPackageError,
    ),
    Failure(
        r"roxyError|proxy connection error|proxy-connection-failed|407 (?:Client Error|Proxy)",
        "The proxy does not let the packages through.",
        "Check HTTPS_PROXY, then run the same command again.",
    ),
    Failure(
        r"CERTIFICATE_VERIFY_FAILED|ssl-verification-failed",
        "The package index could not prove who it is (its certificate is not trusted here).",
        "Check the clock of this computer. Behind a proxy that opens connections, PIP_CERT names its certificate.",
    ),
    Failure(
        r"Failed to resolve|Name or service not known|name resolution|getaddrinfo failed|nodename nor servname",
        "The packages could not be fetched: this computer is not online.",
        ONLINE,
    ),
    Failure(
        r"Could not fetch URL [^\n]*?(?P<status>(?!404)\d{3} (?:Client|Server) Error: [^\n]*?) for url",
        "The package index refuses to answer ({status}).",
        "Try again later.",
    ),
    Failure(
        r"Could not fetch URL (?![^\n]* 404 Client)|connection-failed",
        "The packages could not be fetched: the package index can't be reached.",
        "Is this computer online? " + ONLINE,
    ),
    Failure(
        r"IncompleteRead|Connection broken: |Read timed out|ReadTimeoutError|read-timeout|connection-timeout",
        "A download was cut off: no more data arrived.",
        AGAIN,
    ),
    Failure(
        r"No matching distribution found for (?P<name>[^\s=]+)",
        "There is no package {name} for this kind of computer and Python.",
        "Python 3.11 to 3.13 on Linux, Windows and macOS 15 have them all; see --platform in packaging/wheelhouse.py.",
        MissingPackageError,
    ),
    Failure(
        r"(?P<error>\[Errno 13\] Permission denied: [^\n]*)",
        "A file can't be written ({error}).",
        "Make it writable, then run the same command again.",
    ),
)
"""The kinds of failure; the first whose pattern is found counts."""


def explain(log: Path, wheels: Path | None = None) -> SetupError:
    """Say why pip failed.

    Args:
        log: pip's own log, with everything that it knows.
        wheels: the folder that packages were to come from, if not from the network.
    """
    text = log.read_text(encoding="utf-8", errors="replace") if log.exists() else ""
    text = re.sub(r"^\d{4}-\d\d-\d\dT\S+ ", "", text, flags=re.MULTILINE)
    if wheels and (missing := re.search(r"No matching distribution found for (\S+)", text)):
        return SetupError(
            f"{wheels} has no file of {missing[1]} for this computer and Python.",
            "Make the folder again with packaging/wheelhouse.py, for this --platform and --python.",
        )
    for failure in FAILURES:
        if found := re.search(failure.pattern, text):
            return failure.error(failure.what.format_map(found.groupdict()), failure.advice)
    errors = re.findall(r"^ERROR: (.+)$", text, re.MULTILINE)
    said = f" ({errors[-1]})" if errors else ""
    return SetupError(f"The packages could not be installed{said}.", f"{log} has the details.")
