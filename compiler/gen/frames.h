/* The StackMapTable, written frame by frame while code is made. */
#ifndef JINDO_COMPILER_FRAMES_H
#define JINDO_COMPILER_FRAMES_H

#include "gen/code.h"

/* The frame of the current position, from the registered locals and the stack. */
void frame_write(Code *k);
/* Takes the current locals as the method's implicit first frame. */
void frame_begin(Code *k);

#endif
