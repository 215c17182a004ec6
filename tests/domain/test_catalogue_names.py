from desktop_app.domain.catalogue import short_name


def test_a_short_name_has_small_letters_and_dashes() -> None:
    assert short_name("Spring Campaign", ()) == "spring-campaign"
    assert short_name("Spring Campaign", ["spring-campaign"]) == "spring-campaign-2"


def test_the_dotted_capital_letter_is_one_letter_in_names() -> None:
    assert short_name("İlkbahar İstanbul", ()) == "ilkbahar-istanbul"
