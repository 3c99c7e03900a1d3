"""Measurements of speed, each beside what it is compared with, on the same files and machine."""
