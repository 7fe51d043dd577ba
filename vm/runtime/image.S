/* The packed class library, as read-only data of the binary. */
        .section .rodata
        .balign 4096
        .globl jindo_image_start, jindo_image_end
        .hidden jindo_image_start, jindo_image_end
jindo_image_start:
        .incbin IMAGE_FILE
jindo_image_end:
        .byte 0
        .section .note.GNU-stack,"",%progbits
