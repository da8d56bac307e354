"""What the desk shows of the wall and of a phone, and how it steers the wall."""
