"""Tests of the face engines."""
