class Broken(ValueError):
    pass

raise Broken("no distribution")
# error: Broken: no distribution
