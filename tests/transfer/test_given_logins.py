"""Logins that a script gives are used for their origin only, and a wrong line is named without its text."""

import pytest

from desktop_app.transfer.access import Login
from desktop_app.transfer.errors import RefusedError
from desktop_app.transfer.given_logins import read_logins
from desktop_app.transfer.passwords import SavedPasswords

TEXT = """# for the library
https://library.example/opds ana two words

http://127.0.0.1:8083/ ben secret
"""


def test_each_line_is_the_login_of_an_origin() -> None:
    passwords = SavedPasswords()
    passwords.use(read_logins(TEXT))
    assert passwords.find("https://library.example:443") == Login("ana", "two words")
    assert passwords.find("http://127.0.0.1:8083") == Login("ben", "secret")
    assert passwords.find("http://library.example:80") is None


@pytest.mark.parametrize("line", ["https://library.example ana", "ana secret", "ftp://x ana secret", "http://[ a b"])
def test_a_line_that_is_no_login_is_named_by_its_number(line: str) -> None:
    with pytest.raises(RefusedError, match="Line 2") as raised:
        read_logins(f"# mine\n{line}")
    assert "ana" not in str(raised.value)
