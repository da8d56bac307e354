"""What others do, as it appears on open pages without a run of them: the streams, and a sheet that is shared."""
