"""The doctor's checks of Qt and the screen."""
