// Calls of Linux that Swift's Glibc module leaves out.
#pragma once

// Has the bytes written to a file so far sent on their way to the disk, without waiting for it. A hint: whether they
// are there tells fsync alone.
void cd_begin_writing_out(int file);
