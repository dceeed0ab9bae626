# Runs the blocks of one page under R for Assay. Standard input: for each block a session name and the code as
# netstrings. Standard output: records as Transcript.swift reads them.
local({
  input <- file("stdin", "rb")
  data <- raw(0)
  repeat {
    part <- readBin(input, "raw", 65536)
    if (length(part) == 0) break
    data <- c(data, part)
  }
  fields <- character(0)
  position <- 1
  while (position <= length(data)) {
    colon <- position
    while (data[colon] != as.raw(58)) colon <- colon + 1
    count <- as.integer(rawToChar(data[position:(colon - 1)]))
    fields <- c(fields, if (count > 0) rawToChar(data[(colon + 1):(colon + count)]) else "")
    position <- colon + count + 2
  }
  Encoding(fields) <- "UTF-8"
  field <- function(text) paste0("s", nchar(text, "bytes"), ":", text)
  cat("V", field(R.version.string), sep = "")
  sessions <- new.env()
  for (index in seq_len(length(fields) %/% 2) - 1) {
    name <- paste0("session ", fields[2 * index + 1])
    if (!exists(name, sessions)) assign(name, new.env(parent = globalenv()), sessions)
    space <- get(name, sessions)
    outcome <- "R"
    lines <- capture.output(tryCatch({
      for (expression in parse(text = fields[2 * index + 2])) {
        value <- withVisible(eval(expression, space))
        if (value$visible) print(value$value)
      }
    }, error = function(failure) {
      outcome <<- paste0("Y", field("Error"), field(conditionMessage(failure)))
    }))
    for (line in lines) cat("L", field(line), sep = "")
    cat("B", index, ";", outcome, sep = "")
  }
})
