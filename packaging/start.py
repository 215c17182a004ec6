"""Set up Springshelf beside this checkout and run it.

    python3 packaging/start.py                open the window
    python3 packaging/start.py test           run every check and test; further words go to pytest
    python3 packaging/start.py bench sync     measure against peers; "prove kills" and "pictures DIR" take minutes, too
    python3 packaging/start.py check          run the checks without the tests
    python3 packaging/start.py docs           build the documentation as a site in build/docs
    python3 packaging/start.py demo ...       any other words go to the program's command line
    python3 packaging/start.py --version      the version; this and --help install nothing

    --wheels DIR in front of the words installs from a folder that packaging/wheelhouse.py made, without a network.

Needs Python 3.11 or later and its standard library. The first start installs the locked packages into `.venvs`.
"""

import sys

# An older Python, 2.7 included, has to be able to read this file: no annotations, no f-strings, ASCII only.
if sys.version_info < (3, 11):
    sys.stderr.write("Springshelf needs Python 3.11 or later; this is Python %d.%d.\n" % sys.version_info[:2])
    sys.exit(2)

from bootstrap.main import main

if __name__ == "__main__":
    main(sys.argv[1:], __doc__)
