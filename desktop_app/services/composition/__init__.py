"""What commands and the window ask the composition root for."""
