"""Tests of the examination panel."""
