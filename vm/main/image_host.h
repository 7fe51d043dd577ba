/* The built-in class library as the compiler sees it (CompilerHost over the image). */
#ifndef JINDO_MAIN_IMAGE_HOST_H
#define JINDO_MAIN_IMAGE_HOST_H

#include "compiler.h"

/* list_package and read_entry are set, the rest is NULL. Valid for ever. */
CompilerHost image_host(void);

#endif
