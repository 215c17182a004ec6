"""Addresses of lent shelves."""

import pytest

from desktop_app.domain.lending import shelf_address


@pytest.mark.parametrize(
    ("host", "address"),
    [
        ("192.168.1.5", "http://192.168.1.5:80/feed.json"),
        ("lab.local", "http://lab.local:80/feed.json"),
        ("::1", "http://[::1]:80/feed.json"),
        ("fe80::1%eth0", "http://[fe80::1%25eth0]:80/feed.json"),
    ],
)
def test_an_ipv6_number_is_in_brackets(host: str, address: str) -> None:
    assert shelf_address(host, 80) == address
