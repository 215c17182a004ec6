"""Updates of the program: TUF metadata, lists of files, and installed versions side by side."""
