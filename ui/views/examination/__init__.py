"""The panel beside the pictures in which an examiner answers, limits and concludes."""
