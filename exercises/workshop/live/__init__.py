"""The live view: what projector and phones show, how it gets there, and the component that shows it."""
