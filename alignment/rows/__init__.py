"""The rows of a sheet as a person sees and handles them."""
