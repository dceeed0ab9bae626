#ifndef ASSAY_PROCESSOR_H
#define ASSAY_PROCESSOR_H

/// The level of the x86-64 processor that runs this, 1 to 4, as the System V ABI supplement defines them and as far as
/// the operating system saves the registers; 0 on another kind of processor.
int processor_x86_64_level(void);

#endif
