"""Updates of the program: finding, fetching, installing, carrying on and publishing them."""
