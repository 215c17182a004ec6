"""The appearance of a portfolio as JSON."""

from __future__ import annotations

from dataclasses import replace

from desktop_app.domain.portfolio_choice import USUAL_LOOK, PortfolioLook


def test_a_look_without_the_later_choices_is_written_over_itself() -> None:
    body = USUAL_LOOK.to_body()
    assert "most_pages" not in body
    assert USUAL_LOOK.to_body(body) == body
    assert replace(USUAL_LOOK, language="fr").to_body(body) == {**body, "language": "fr"}


def test_a_choice_is_written_over_a_look_without_it_and_removed_again() -> None:
    body = USUAL_LOOK.to_body()
    limited = replace(USUAL_LOOK, most_pages=7, readiness=True).to_body(body)
    assert limited == {**body, "most_pages": 7, "readiness": True}
    assert PortfolioLook.from_body(USUAL_LOOK.to_body(limited)) == USUAL_LOOK
