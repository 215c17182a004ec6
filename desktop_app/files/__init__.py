"""Files and folders on a disk: written so that a power cut leaves the old or the new; free space; core files."""
