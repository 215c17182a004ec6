"""Installers of the program: one module for each format, and what they share."""
