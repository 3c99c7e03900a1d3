"""Tests of the pictures of the Compare place."""
