from PIL import Image, ImageFilter, ImageStat

from desktop_app.reading.grey_levels import averaged, brightest_around, darkest_around, mean_of


def test_the_mean_and_the_extremes_around_are_those_of_pillow() -> None:
    picture = Image.radial_gradient("L").resize((37, 23))
    assert abs(mean_of(picture) - ImageStat.Stat(picture).mean[0]) < 1e-9
    for size in (3, 5, 9, 11):
        assert brightest_around(picture, size).tobytes() == picture.filter(ImageFilter.MaxFilter(size)).tobytes()
        assert darkest_around(picture, size).tobytes() == picture.filter(ImageFilter.MinFilter(size)).tobytes()


def test_dots_become_an_even_grey_where_a_picture_is_reduced() -> None:
    dots = Image.new("L", (400, 400), 128).convert("1").convert("L")
    even = averaged(dots, (200, 200)).crop((10, 10, 390, 390))
    assert ImageStat.Stat(even).stddev[0] < 20
    assert ImageStat.Stat(dots).stddev[0] > 100
    assert averaged(dots, (800, 800)) is dots
