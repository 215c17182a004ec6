"""The services of one home folder in two bundles: those that its profiles share, and those of one opened profile."""
