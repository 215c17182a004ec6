"""What `start.py` and `wheelhouse.py` do: set up an environment, keep it working, and hand over to the program.

Standard library only, because nothing else is installed yet. Environments live in `.venvs`, one folder for each set of
locked packages. A new one is finished before an old one is removed, so a start without a network always has one to use.
"""
