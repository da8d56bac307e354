"""The facilitator's desk: what leads a workshop, whatever the exercise."""
