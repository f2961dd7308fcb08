"""Card plans and edition plans → PNG and PDF. Pure: no disk, no clock; the only stage that knows typst, an extra."""
