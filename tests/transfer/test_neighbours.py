import pytest

from desktop_app.domain.catalogue import Neighbour
from desktop_app.transfer.neighbours import announced, listen

HERE = ["127.0.0.1"]


def test_a_shelf_that_is_lent_is_found_by_its_name_and_address() -> None:
    with announced("Springshelf on lab-3", "127.0.0.1", 8623, HERE) as found:
        if not found:
            pytest.skip("this computer lets no multicast through")
        assert Neighbour("Springshelf on lab-3", "http://127.0.0.1:8623/feed.json") in listen(1.0, HERE)


def test_nobody_is_found_where_nobody_lends() -> None:
    assert all(one.name != "Springshelf on lab-3" for one in listen(0.2, HERE))
