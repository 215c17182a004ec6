from PIL import Image, ImageFilter, ImageStat

from desktop_app.reading.grey_levels import brightest_around, darkest_around, mean_of


def test_the_mean_and_the_extremes_around_are_those_of_pillow() -> None:
    picture = Image.radial_gradient("L").resize((37, 23))
    assert abs(mean_of(picture) - ImageStat.Stat(picture).mean[0]) < 1e-9
    for size in (3, 5, 9, 11):
        assert brightest_around(picture, size).tobytes() == picture.filter(ImageFilter.MaxFilter(size)).tobytes()
        assert darkest_around(picture, size).tobytes() == picture.filter(ImageFilter.MinFilter(size)).tobytes()
