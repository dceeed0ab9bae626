import logging

logging.basicConfig(level=logging.INFO)
log = logging.getLogger(__name__)
log.info("value %d", 3)
logging.warning("x")
print("done")  # expect: done
