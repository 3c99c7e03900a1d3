"""What scores mean in one gallery: learns how strangers score, and tests whether that is true."""
