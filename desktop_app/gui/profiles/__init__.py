"""Who is there: choosing, making, opening and looking after profiles."""
