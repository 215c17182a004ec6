"""Every page and dialog of the window, brought up as a person would: to be looked at, walked through and measured."""
