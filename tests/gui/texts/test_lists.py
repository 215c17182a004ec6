import pytest

from desktop_app.gui.texts.languages import Languages
from desktop_app.gui.texts.lists import listed


@pytest.mark.parametrize(("language", "text"), [("en", "one, two"), ("uk", "one, two"), ("ar", "one، two")])
def test_a_list_has_the_comma_of_the_language(languages: Languages, language: str, text: str) -> None:
    languages.use(language)
    assert listed(["one", "", "two"]) == text
