"""The debate on whether it is worth aligning the training courses with the SDGs."""
