from desktop_app.interchange.content import file_stem


def test_a_title_is_part_of_a_file_name_in_small_letters() -> None:
    assert file_stem("My first lesson: what now?") == "my-first-lesson-what-now"
    assert file_stem("İlk dersim: İzmir") == "ilk-dersim-izmir"
