"""How the room comes to the app: the address that phones reach, whether one has, and the wifi to be in."""
