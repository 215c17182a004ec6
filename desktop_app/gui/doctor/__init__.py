"""The doctor's checks of Qt and of the screen."""
