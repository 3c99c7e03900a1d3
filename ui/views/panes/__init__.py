"""The pictures of the Compare place: two to four panes, laid on each other and looked at."""
