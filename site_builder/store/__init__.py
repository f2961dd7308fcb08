"""Where drawings are kept between builds. The stage that reads and writes the cache, and nothing else."""
