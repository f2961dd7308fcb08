"""The memory between builds: what was made of which ingredients. Disposable: without it a build is only slower."""
