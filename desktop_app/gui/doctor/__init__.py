"""What the doctor checks about Qt and the screen."""
