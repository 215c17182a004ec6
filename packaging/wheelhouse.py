"""Put the packages that Springshelf needs into a folder, for computers without a network.

    python3 packaging/wheelhouse.py DIR                                    for computers like this one
    python3 packaging/wheelhouse.py DIR --platform windows --python 3.12   for others
    python3 packaging/wheelhouse.py DIR --test                             with the packages for tests

Take the clone and the folder to the other computer. There, `python3 packaging/start.py --wheels DIR` sets it up.
"""

import sys

# An older Python, 2.7 included, has to be able to read this file: no annotations, no f-strings, ASCII only.
if sys.version_info < (3, 11):
    sys.stderr.write("Springshelf needs Python 3.11 or later; this is Python %d.%d.\n" % sys.version_info[:2])
    sys.exit(2)

from bootstrap.wheelhouse import main

if __name__ == "__main__":
    main(sys.argv[1:], __doc__)
