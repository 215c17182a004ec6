"""What is said of each way in which pip fails. The lines are those of pip 23.0 to 26.3."""

from pathlib import Path

import pytest

from bootstrap.pip_failures import DamagedPackageError, MissingPackageError, explain
from bootstrap.terminal import SetupError

NO_MATCH = "2026-11-29T16:29:51,190 ERROR: No matching distribution found for alpha==1.0\n"
HASHES = """2026-11-29T16:29:51,190 ERROR: THESE PACKAGES DO NOT MATCH THE HASHES FROM THE REQUIREMENTS FILE. Someone
2026-11-29T16:29:51,190     alpha==1.0 from https://x/alpha-1.0-py3-none-any.whl (from -r l.txt (line 1)):
2026-11-29T16:29:51,190         Expected sha256 46554d5f
"""
INCOMPLETE = """2026-11-29T16:29:51,190 error: incomplete-download
2026-11-29T16:29:51,190
2026-11-29T16:29:51,190 x Download failed after 6 attempts because not enough bytes were received (3.0 MB/3.0 MB)
2026-11-29T16:29:51,190 ╰─> URL: https://x/files/pyside6_addons-6.11.3-cp310-abi3-win_amd64.whl
"""


def unreachable(reason: str) -> str:
    return f"2026-11-29T16:29:53,243 Could not fetch URL https://x/simple/alpha/: {reason} - skipping\n{NO_MATCH}"


@pytest.mark.parametrize(
    ("log", "told"),
    [
        (INCOMPLETE, "The download of pyside6_addons was cut off again and again. Run the same command again;"),
        (HASHES, "alpha is not the file that the lock names"),
        (unreachable("connection error: [Errno -2] Name or service not known"), "this computer is not online."),
        (unreachable("connection error: Failed to resolve IP address for 'x'"), "this computer is not online."),
        (unreachable("proxy connection error: ('Unable to connect to proxy')"), "Check HTTPS_PROXY"),
        (unreachable("Caused by ProxyError('Cannot connect to proxy.')"), "Check HTTPS_PROXY"),
        (unreachable("[SSL: CERTIFICATE_VERIFY_FAILED]"), "its certificate is not trusted here"),
        (unreachable("403 Client Error: Forbidden for url: https://x"), "(403 Client Error: Forbidden)"),
        (unreachable("connection error: [Errno 111] Connection refused"), "the package index can't be reached"),
        (unreachable("404 Client Error: Not Found for url: https://x"), "There is no package alpha for this kind"),
        (NO_MATCH, "There is no package alpha for this kind of computer and Python."),
        ("pip._vendor.urllib3.exceptions.ReadTimeoutError: Read timed out.\n", "no more data arrived"),
        ("ERROR: Could not install packages due to an OSError: [Errno 28] No space left on device\n", "disk is full"),
        ("ERROR: Could not install: [Errno 13] Permission denied: '/x/y'\n", "([Errno 13] Permission denied: '/x/y')"),
        ("ERROR: something new\n", "could not be installed (something new)."),
    ],
)
def test_a_failure_is_told_in_one_line(tmp_path: Path, log: str, told: str) -> None:
    file = tmp_path / "pip.log"
    file.write_text(log, encoding="utf-8")
    sentence = str(explain(file))
    assert told in sentence
    assert "\n" not in sentence


def test_an_unknown_failure_names_the_log(tmp_path: Path) -> None:
    assert str(tmp_path / "pip.log") in str(explain(tmp_path / "pip.log"))


def test_what_another_try_or_another_pip_may_mend_is_an_error_of_its_own(tmp_path: Path) -> None:
    file = tmp_path / "pip.log"
    kinds = {}
    for log in (HASHES, NO_MATCH, INCOMPLETE):
        file.write_text(log, encoding="utf-8")
        kinds[log] = type(explain(file))
    assert list(kinds.values()) == [DamagedPackageError, MissingPackageError, SetupError]


def test_a_folder_of_wheels_that_lacks_one_is_named(tmp_path: Path) -> None:
    file = tmp_path / "pip.log"
    file.write_text(NO_MATCH, encoding="utf-8")
    told = str(explain(file, tmp_path))
    assert told.startswith(f"{tmp_path} has no file of alpha==1.0 for this computer and Python.")
