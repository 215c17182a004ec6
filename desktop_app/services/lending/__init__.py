"""Lending the shelf to other computers in the network."""
